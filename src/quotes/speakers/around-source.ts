import type { Clause, Word } from '../cues/clause.ts';
import type { Cue } from '../cues/cue.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { ADVERBS, BODY_NOUNS, isRelative, PERSON_NOUNS, WEEKDAYS } from '../lexicon/words.ts';
import { isPaper, issuerOf } from '../phrases/issuer.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { sourcePhrase } from '../phrases/source.ts';
import { isSomebody } from './source-facts.ts';

/** The paper, or another clause, goes on with them: `، بحسب الوزير، لكن السكان عادوا`. */
const TURNS =
  /^(?:[وف]?لكن\p{L}*|ثم|فيما|بينما|كما|حيث|اذ|الا|غير|بيد|بل|ما|من|دون|بدون|علما|اما|وهو|وهي|وهم|قبل|بعدما|الذين)$/u;
/** `، في وقت مبكر`, `، في خطوة تمهد`, `، في مقابلة`: when and where, and what the paper makes of it. */
const BESIDE =
  /^(?:وقت|موشر|اجراء?|خطوه|اشاره|تصعيد|تصريح|تصريحات|لقاء?|بيان|مقابله|حديث|موتمر|تغريده)$/u;
/** `تلفزيون المنار، | التابع لحزب` */
const DESCRIBES =
  /^ال(?:تابع|مقرب|قريب|معروف|مختص|متخصص|موالي|ناطق|صادر|منشور|مملوك|ذي)(?:ه|ين)?$/u;
/** Before a source that no comma parts off an opening has no more words. */
const OPENING = 5;
/** `بلاغ لوزارة الطاقة | أصدرته الثلاثاء،`: what belongs to a source besides who it is. */
const LONGEST_REST = 4;

/**
 * Where its sentence goes on behind a source in the middle, the index of a word: `وبلغ عدد القتلى، وفق
 * الوزارة، | عشرين شخصا`, `واعتقلت السلطات وفقا لزيدان | 60 شخصا`; null where the statement is whole before it.
 * @param first the word that begins the sentence
 */
export function aroundSource(clause: Clause, cue: Cue, first: number): number | null {
  const { words } = clause;
  const { sentence, gap } = words[cue.at]!;
  const phrase = sourcePhrase(clause, cue);
  if (!phrase) return null;
  const behind = behindIssuer(clause, phrase);
  const isShort = cue.at - first <= OPENING;
  const isNumber = isShort && words[behind]?.gap === ' ' && /^\d/u.test(words[behind]!.form);
  if (!isNumber && !isSomebody(clause, cue)) return null;
  const isParted = /[،,]/u.test(gap);
  const longest = isParted || isShort ? LONGEST_REST : 0;
  const comma = words.findIndex((word, i) => i >= behind && /[،,]/u.test(word.gap));
  const at = isNumber ? behind : comma;
  const word = words[at];
  if (!word || word.sentence !== sentence || at - behind > longest) return null;
  if (!isNumber && !(isParted || isShort)) return null;
  return mayGoOn(word) && !isAside(words, at) ? at : null;
}

/** `بحسب بيان | للجيش | فإن`: where a source ends with the body whose paper it is. */
export function behindIssuer(clause: Clause, phrase: Phrase): number {
  const issuer = isPaper(clause.words[phrase.to - 1]!.form) ? issuerOf(clause, phrase) : null;
  return issuer?.from === phrase.to ? issuer.to : phrase.to;
}

/** When he said it, or who he is: `، بحسب الوزير، الأحد`, `، كما يقول زيدان، زميل في المعهد`. */
function isAside(words: readonly Word[], at: number): boolean {
  const [{ form }, next] = [words[at]!, words[at + 1]];
  const isTime = ADVERBS.has(form) || WEEKDAYS.has(form);
  const isBeside = form === 'في' && BESIDE.test(next?.form ?? '');
  return (
    isTime || isBeside || DESCRIBES.test(form) || PERSON_NOUNS.has(form) || BODY_NOUNS.has(form)
  );
}

function mayGoOn({ form, bare }: Word): boolean {
  if (TURNS.test(form) || isRelative(form)) return false;
  const isVerb = [form, bare].some((one) => VERB_FORMS.has(one) || COMMON_VERBS.has(one));
  return form === bare && !isVerb;
}
