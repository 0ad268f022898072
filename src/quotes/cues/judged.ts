import { TEH_MARBUTA, WAW } from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS, type VerbForm } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  isLand,
  isRelative,
  PERSON_NOUNS,
  PREPOSITIONS,
} from '../lexicon/words.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

/** `تعتبرها`, `اعتبره`, `يعتبرونها` */
const JUDGING_IT = /^(?<verb>اعتبرت?|[يت]عتبر(?:ون)?|اعتبرو)(?:ه|ها|هم|هما)$/u;
const JUDGED = 'اعتبر';
/** `التي تعتبرها الوزارة مخالفة`: which one it is. */
const WHAT = /^[وف]?(?:ما|بما|لما|مما|عما|من|كما)$/u;
/** `إذا اعتبر ذلك ضروريا`: he has not. */
const IF = /^[وف]?(?:اذا|لو|ان)$/u;
const THIS = /^(?:ذلك|هذا|هذه|اياه|اياها|اياهم)$/u;
/** What a judgement begins with besides a noun or an adjective. */
const MERELY = /^(?:غير|مجرد|بمثابه|جزءا?|اكثر|اهم|اكبر|اخطر|اسوا|افضل|اول|ليست?|لا)$/u;
/** Between the verb and the judgement who judges takes up no more words. */
const LONGEST_SUBJECT = 4;
/** How far behind the verb an `أن` may stand that it leads to instead. */
const THAT_REACH = 9;

/** A verb of judging with a pronoun and the judgement behind it: `وتعتبرها مصطنعة`. */
export function judgedAt(text: string, words: readonly Word[], at: number): VerbForm | null {
  const form = formOf(words[at]!);
  return form && judgementIn(text, words, at) !== null ? form : null;
}

/** `مصطنعة ومن نتاج`, `ذلك خرقا للاتفاق`: what such a verb leads to without `أن`. */
export function judgementOf(
  { text, words }: Clause,
  { at, last, form, kind }: Cue,
): Complement | null {
  if (form?.verb.past !== JUDGED) return null;
  if (formOf(words[at]!)) {
    const judgement = judgementIn(text, words, at);
    return judgement === null ? null : { kind: 'noun', at: judgement, before: judgement };
  }
  const { sentence } = words[at]!;
  const behind = words
    .slice(last + 1, last + 1 + THAT_REACH)
    .filter((word) => word.sentence === sentence);
  // `معتبرا القرار مهما، | ولفت إلى أنه`: another verb leads to that.
  const other = behind.findIndex(({ form, bare }) => form !== bare && VERB_FORMS.has(bare));
  const own = other < 0 ? behind : behind.slice(0, other);
  if (own.some((word) => isThat(word))) return null;
  const [next, second] = behind;
  if (next === undefined) return null;
  // `معتبرا "الجبهة" | أكبر الضحايا`: between marks stands what is judged.
  const isMarked = next.quotation >= 0 && second !== undefined && second.quotation < 0;
  if (isMarked && kind === 'participle' && isJudgement(text, words, last + 2))
    return { kind: 'noun', at: last + 1, before: last + 1 };
  if (next.gap.trim() !== '' || next.quotation >= 0) return null;
  // `معتبرا القرار خطوة`: behind a participle nobody stands who judges.
  const isObject =
    (THIS.test(next.form) && form.shape !== 'present' && !IF.test(words[at - 1]?.form ?? '')) ||
    (kind === 'participle' && (/^ال|\p{L}{3}(?:ه|ها|هم)$/u.test(next.form) || isLand(next.form)));
  return isObject ? { kind: 'noun', at: last + 1, before: last + 1 } : null;
}

function formOf({ bare }: Word): VerbForm | null {
  const verb = JUDGING_IT.exec(bare)?.groups?.['verb'];
  return verb === undefined ? null : (VERB_FORMS.get(verb) ?? VERB_FORMS.get(`${verb}ا`) ?? null);
}

function judgementIn(text: string, words: readonly Word[], at: number): number | null {
  const verb = words[at]!;
  const before = words[at - 1]?.form ?? '';
  if (isRelative(before) || WHAT.test(before) || text[verb.end - 1] === TEH_MARBUTA) return null;
  // `رجل يعتبره الناس بطلا`: which one it is.
  const isJoined = verb.form !== verb.bare || /[،,]/u.test(verb.gap);
  if (!isJoined && words[at - 1]?.sentence === verb.sentence && !OPENING.test(words[at - 1]!.form))
    return null;
  for (let i = at + 1; i <= at + 1 + LONGEST_SUBJECT; i++) {
    const word = words[i];
    if (word?.sentence !== verb.sentence) return null;
    // `واعتبره "مخالفا للقانون"`
    const isHis = word.quotation >= 0 && i === at + 1 && verb.form.startsWith(WAW);
    if ((word.gap.trim() !== '' || word.quotation >= 0) && !isHis) return null;
    if (isJudgement(text, words, i)) return i;
    if (isHis) return null;
    if (isThat(word) || (PREPOSITIONS.has(word.form) && !isLand(word.form))) return null;
  }
  return null;
}

/** After these a clause begins. */
const OPENING = /^[وف]?(?:حيث|فيما|بينما|اذ|لكن|لكنه|لكنها|لانه|لانها|قد|كان|كانت|انه|انها)$/u;

/** `مصطنعة`, `تهديدا`, `غير قانوني`: a word in the accusative without the article, which is nobody. */
export function isJudgement(text: string, words: readonly Word[], at: number): boolean {
  const { form, bare, end } = words[at]!;
  if (MERELY.test(form)) return true;
  // `واعتبرتها بريطانيا وفرنسا محاولة`
  if (form !== bare && isLand(bare)) return false;
  const isSomebody = [GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(form));
  if (/^ال/u.test(form) || isSomebody || isLand(form) || ADVERBS.has(form)) return false;
  if (PREPOSITIONS.has(form)) return false;
  // `تعتبره منظمات حقوقية`: who judges.
  return /[اً]$/u.test(text.slice(words[at]!.start, end)) || text[end - 1] === TEH_MARBUTA;
}
