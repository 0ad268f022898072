import type { Clause, Word } from '../cues/clause.ts';
import { isRelaying } from '../cues/cues.ts';
import { isThat } from '../cues/that.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { ACT, BODY_NOUNS, isLand, NAMED, PERSON_NOUNS, PREPOSITIONS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE } from '../names/noun.ts';
import { isPaper } from '../phrases/issuer.ts';
import { type Phrase, speakerPhrase } from '../phrases/phrase.ts';
import { genderOf } from '../phrases/phrase-facts.ts';
import { ONE_OF_THEM } from '../phrases/subject.ts';
import { wholeTitle } from '../phrases/whole-title.ts';
import { beforeWhom } from '../phrases/whom.ts';

/** How far into a sentence its subject is looked for, in words. */
const REACH = 16;
const OPENING = /^(?:رغم|برغم|بعد|بعدما|قبل|في|خلال|اثر|عقب|مع|علي|منذ|اثناء|وسط|ضمن|بسبب|نتيجه)$/u;
const LONGEST_DATELINE = 9;
/** Words of a name between marks. */
const LONGEST_NAME = 5;
/** Before the first verb: `لم تلاحظ سارة`, `وكان الوزير قد زار`, `عندما فاز كريم`. */
const BEFORE_VERB = /^[وف]?(?:لم|لن|لا|قد|لقد|كما|لكن|سوف|ثم|عندما|حينما|حين|بعدما|لما)$/u;
/** `وكانت الوزارة قد نشرت` */
const WAS = /^[وف]?كان(?:ت|وا)?$/u;

/** `جاء ذلك على لسان الوزير` */
const TONGUE = 'لسان';
const HANDED_ON = /^(?:نقل|نشر|بث|اورد|اذاع|وزع|تداول|تناقل)ت?(?:ه|ها|هم)$/u;
/** Verbs that end a noun phrase too. */
const INFORMED = /^اطلع(?:ت|وا)?$/u;
const TURN = /^[وف]?(?:فيما|بينما|لكن)$/u;
const AS_FOR = /^[وف]?اما$/u;

/** First in its sentence, right after a verb, or anywhere inside. */
export type Place = 'first' | 'afterVerb' | 'inside';

/** Which sentence of a clause, before word `to`; the subject must agree with a verb that is `feminine`. */
interface Asked {
  readonly sentence: number;
  readonly to: number;
  readonly feminine: boolean | null;
}

/**
 * The subject of a sentence that begins with a verb or with its subject: of all that may be names,
 * the first which `isSomebody`, told where it stands, says is one. Null when there is none, or it does
 * not agree.
 */
export function sentenceSubject(
  clause: Clause,
  asked: Asked,
  isSomebody: (phrase: Phrase, place: Place) => boolean,
): Phrase | null {
  const { words } = clause;
  const opening = words.findIndex((word) => word.sentence === asked.sentence);
  // `هطل مطر غزير على أنقرة، فيما حاول رئيس البلدية أن يقلل من ذلك قائلا`
  const turn = words.findLastIndex(
    ({ form, gap }, i) => i > opening && i < asked.to && TURN.test(form) && /[،,]/u.test(gap),
  );
  const verb = words[asked.to];
  const isTouching = verb?.form === verb?.bare && verb?.gap.trim() === '';
  const isTurn = turn > 0 && verb?.sentence === asked.sentence && isTouching;
  const near = isTurn ? subjectFrom(clause, asked, turn + 1, isSomebody) : null;
  const first = afterDateline(words, opening, asked.to);
  return (
    near ??
    subjectFrom(clause, asked, first, isSomebody) ??
    afterOpening(clause, asked, first, isSomebody)
  );
}

/**
 * `رغم كل الكلام الذي قيل في المدينة كلها، دافع الوزير عن القرار مؤكدا`: behind what opens the sentence with a
 * preposition, the subject of the verb after its first comma.
 */
function afterOpening(
  clause: Clause,
  asked: Asked,
  first: number,
  isSomebody: (phrase: Phrase, place: Place) => boolean,
): Phrase | null {
  const { words } = clause;
  if (!OPENING.test(words[first]!.bare)) return null;
  const comma = words.findIndex(
    (word, i) =>
      i > first && i < asked.to && /^\s*[،,]\s*$/u.test(word.gap) && opensClause(words, i),
  );
  const isVerb = words[comma]?.sentence === asked.sentence;
  return isVerb && comma - first >= REACH - 1
    ? subjectFrom(
        clause,
        asked,
        comma,
        (phrase, place) => place === 'afterVerb' && isSomebody(phrase, place),
      )
    : null;
}

function subjectFrom(
  clause: Clause,
  { to, sentence, feminine }: Asked,
  opening: number,
  isSomebody: (phrase: Phrase, place: Place) => boolean,
): Phrase | null {
  const { words } = clause;
  let first = opening;
  if (BEFORE_VERB.test(words[first]!.form)) first++;
  // `أما مريم زيد، التي تعمل هنا، تقول`: whoever stands there.
  if (AS_FOR.test(words[first]?.form ?? '')) return speakerPhrase(clause, first + 1, to);
  const limit = Math.min(to, first + REACH);
  for (let from = first; from < limit; from++) {
    // `علق أحدهم في صفحته قائلا`
    const isOneOfThem = from === first + 1 && ONE_OF_THEM.test(words[from]!.form);
    if (isOneOfThem) return { from, to: from + 1 };
    const phrase = speakerPhrase(clause, from, to);
    if (!phrase || phrase.from !== from) continue;
    // `لكن البيان يستحدث لغة … بالقول`: else it is what somebody issued.
    if (isPaper(words[from]!.form) && !(from === first && ARTICLE.test(words[from]!.form)))
      continue;
    // Whoever is named between long marks is named by the speaker.
    if (isInLongMarks(words, from) || isLedTo(words, from)) continue;
    // `في بيان نشرته الوكالة حيث نفت`: who hands it on does not say it.
    const handedOn = words[from - 1];
    if (handedOn && (HANDED_ON.test(handedOn.bare) || HANDED_ON.test(handedOn.form))) {
      from = phrase.to - 1;
      continue;
    }
    // `أعلى سلطة في العراق`: no subject stands after a preposition.
    const before = words[from - 1]?.form ?? '';
    const isAfterWas = WAS.test(before) && words[to]?.sentence === sentence;
    // `وحول القمة المقبلة، أكد الوزير`
    const opener = words[from - 1]?.bare ?? '';
    const isJoined = from === first + 1 && /^(?:حول|بشان|بخصوص|عن)$/u.test(opener);
    const isAfterPreposition = (PREPOSITIONS.has(before) || isJoined) && !INFORMED.test(before);
    if (from > first && isAfterPreposition && before !== TONGUE && !isAfterWas) {
      // `مع المصور تايلر شيلدز`: nor inside what stands after one.
      if (isPerson(words[from]!) && before !== 'من') from = phrase.to - 1;
      continue;
    }
    // `ضد انضمام السويد`, `منتخب السويد`: whose it is.
    if (from > first && (isOfLand(words, from) || isAdjective(clause, from))) continue;
    const isAfterVerb = from === first + 1 || (from > first && opensClause(words, from - 1));
    const place = from === first ? 'first' : isAfterVerb ? 'afterVerb' : 'inside';
    if (!isSomebody(phrase, place)) continue;
    const own = isAfterVerb ? null : genderOf(words[from]!);
    if (feminine !== null && own !== null && own !== feminine) continue;
    const gender = isAfterVerb ? genderAfterVerb(words[from - 1]!, words[from]!) : null;
    return feminine !== null && gender !== null && gender !== feminine
      ? null
      : wholeTitle(clause, beforeWhom(words, phrase, verbBefore(words, from)), to);
  }
  return null;
}

/** `انتقد خامنئي | الرئيس`: the past of the verb that the subject stands right behind. */
function verbBefore(words: readonly Word[], from: number): string {
  const bare = words[from - 1]?.bare ?? '';
  return VERB_FORMS.get(bare)?.verb.past ?? bare.replace(/ت$/u, '');
}

/** `تقرير | برلماني`, `فريقه الاقتصادي`, `الأسلحة السعودية`: what the noun before it is, and nobody. */
function isAdjective({ text, words }: Clause, at: number): boolean {
  const [head, { form, gap }] = [words[at - 1]!, words[at]!];
  const isShaped =
    /^(?:ال)?\p{L}{3,}ي(?:ه|ين)?$/u.test(form) && (PERSON_NOUNS.has(form) || isLand(form));
  if (!isShaped || gap.trim() !== '' || PERSON_NOUNS.has(head.form) || GIVEN_NAMES.has(head.form))
    return false;
  if (VERB_FORMS.has(head.bare) || COMMON_VERBS.has(head.bare)) return false;
  const isOwned = /\p{L}{3}(?:ه|ها|هم)$/u.test(text.slice(head.start, head.end));
  return ARTICLE.test(form) ? ARTICLE.test(head.form) || isOwned : isOrdinary(head.form);
}

/** `ضد انضمام | السويد`, `منتخب السويد`: the land that somebody or something is of does not act. */
function isOfLand(words: readonly Word[], at: number): boolean {
  const [head, { form, gap }] = [words[at - 1]!, words[at]!];
  if (!isLand(form) || gap.trim() !== '' || ARTICLE.test(head.form)) return false;
  // `مع قول بريطانيا إن`
  const isVerb = VERB_FORMS.has(head.bare) || COMMON_VERBS.has(head.bare) || /ت$/u.test(head.form);
  // `وتدافع إسرائيل عن`: a noun elsewhere.
  const isFirst = words[at - 2]?.sentence !== head.sentence && /^[يت]/u.test(head.bare);
  if (isVerb || isFirst || isRelaying(head)) return false;
  const lists = [BODY_NOUNS, NAMED];
  // `تدمير اليمن`, but `تنضم هولندا`
  const isAct = ACT.test(head.form) && !/^[يت]/u.test(head.form);
  return isAct || isOrdinary(head.form) || lists.some((list) => list.has(head.form));
}

function isInLongMarks(words: readonly Word[], at: number): boolean {
  const { quotation } = words[at]!;
  return (
    quotation >= 0 && words.filter((word) => word.quotation === quotation).length > LONGEST_NAME
  );
}

/** `قائلا إن "المهمة أنجزت"`: words that somebody says. */
function isLedTo(words: readonly Word[], at: number): boolean {
  const [before, { gap, quotation }] = [words[at - 1], words[at]!];
  return quotation >= 0 && before !== undefined && (/:/u.test(gap) || isThat(before));
}

function isPerson({ form }: Word): boolean {
  return PERSON_NOUNS.has(form) || GIVEN_NAMES.has(form);
}

/** `دبي، الإمارات (CNN)-- نشر`: where the sentence itself begins. */
export function afterDateline(words: readonly Word[], first: number, to: number): number {
  const opening = words.slice(first, Math.min(to, first + LONGEST_DATELINE));
  const at = opening.findIndex(({ gap }, i) => i > 0 && /--|[–—]/u.test(gap));
  return at < 0 ? first : first + at;
}

/** `…، سعت سو تشي`, `…، لا يتوقع كريم`: the verb after a comma. */
function opensClause(words: readonly Word[], at: number): boolean {
  const { gap, form } = words[at]!;
  const isDenied = /^[وف]?(?:لا|لم|لن)$/u.test(words[at - 1]?.form ?? '');
  const opening = isDenied ? words[at - 1]!.gap : gap;
  // `الشيخ زيد، وزير الخارجية، أعاد`: who he is, and no verb.
  if ([PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(form))) return false;
  // `الزعيم الشمالي، كيم جونغ أون، من`
  if (isListedName(form) && !COMMON_VERBS.has(form)) return false;
  return /[،,]/u.test(opening) && !ARTICLE.test(form);
}

/** Of the verb, else of a title or body behind it: `تمتلئ الصفحة`. */
function genderAfterVerb(verb: Word, head: Word): boolean | null {
  const isListed = BODY_NOUNS.has(head.form) || PERSON_NOUNS.has(head.form);
  const own = isListed ? genderOf(head) : null;
  // `تقود السفير نبيلة زيد المبادرة`: her title proves nothing.
  const isHers = /^ت/u.test(verb.bare);
  return genderOfVerb(verb) ?? (own === isHers ? own : null);
}

/** Of a past tense: `سعت` is feminine, `سعى` is not; null for what may be either. */
function genderOfVerb({ bare }: Word): boolean | null {
  if (/\p{L}{2}ت$/u.test(bare)) return true;
  return /^[يت]/u.test(bare) ? null : false;
}
