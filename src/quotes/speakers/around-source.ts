import type { Clause, Word } from '../cues/clause.ts';
import type { Cue } from '../cues/cue.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  isRelative,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { isPaper, issuerOf } from '../phrases/issuer.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { LONGEST_OPENING, sourcePhrase } from '../phrases/source.ts';
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
/** `بلاغ لوزارة الطاقة | أصدرته الثلاثاء،`: what belongs to a source besides who it is. */
const LONGEST_REST = 4;
/** Words of a source with all that is told of it. */
const LONGEST_SOURCE = 18;
const VERB_AND_SUBJECT = 3;
const LONGEST_NAME = 3;
/** `صحيفة "الاقتصادية"، | السعودية`, `بيانات رسمية، | صادرة الأحد` */
const OF_SOURCE = /^(?:ال\p{L}{3,}يه?|صادره?)$/u;
/** What a verb needs behind its subject: `وأدى الخلاف بحسب الخبراء | إلى` */
const GOES_ON = /^(?:ان|الي|علي|عن|ب\p{L}+)$/u;
const DASH = /[-–—]/u;
const COMMA = /[،,]/u;

interface Opening {
  /** The word that begins the sentence. */
  readonly first: number;
  /** Whether a verb of speech opens it: `وأكد الوزير، وفق البيان، أهمية التنسيق`. */
  readonly isTold: boolean;
}

/**
 * Where its sentence goes on behind a source in the middle, the index of a word: `وبلغ عدد القتلى، وفق
 * الوزارة، | عشرين شخصا`, `وتحاول القوات وفق المرصد | الضغط`; null where the statement is whole before it.
 */
export function aroundSource(clause: Clause, cue: Cue, { first, isTold }: Opening): number | null {
  const { words } = clause;
  const { sentence, gap } = words[cue.at]!;
  const phrase = sourcePhrase(clause, cue);
  if (!phrase) return null;
  const behind = behindIssuer(clause, phrase);
  const isShort = cue.at - first <= LONGEST_OPENING;
  if (isShort && words[behind]?.gap === ' ' && /^\d/u.test(words[behind]!.form)) return behind;
  const isKnown = isSomebody(clause, cue);
  if (isShort && !isTold) return behindOpening(words, cue, { first, behind, isKnown });
  if (!isKnown) return null;
  const at = words.findIndex((word, i) => i >= behind && COMMA.test(word.gap));
  const word = words[at];
  if (!word || word.sentence !== sentence || at - behind > LONGEST_REST) return null;
  if (isHisName(words, at)) return null;
  return (COMMA.test(gap) || isShort) && mayGoOn(word) && !isAside(words, at) ? at : null;
}

interface Source {
  /** The word that begins the sentence, and the one behind the source's phrase. */
  readonly first: number;
  readonly behind: number;
  /** Whether it is a person or a body beyond doubt. */
  readonly isKnown: boolean;
}

/** Where a sentence of which only an opening stands before a source goes on behind that. */
function behindOpening(words: readonly Word[], { at, last }: Cue, source: Source): number | null {
  const { first, behind, isKnown } = source;
  const { sentence, gap } = words[at]!;
  const isIn = (i: number) => words[i]?.sentence === sentence;
  // `كانوا - بحسب تقارير - | يحضرون حفلا`
  if (DASH.test(gap)) {
    const dash = words.findIndex((word, i) => i > last && DASH.test(word.gap));
    return isIn(dash) && words[dash]!.form === words[dash]!.bare ? dash : null;
  }
  // `وتحاول القوات وفق المرصد | الضغط على المدينة`
  if (!COMMA.test(gap) && isIn(behind) && !COMMA.test(words[behind]!.gap)) {
    const word = words[behind]!;
    const isTo = word.gap === ' ' && /^ل\p{L}/u.test(word.form);
    const isPlain = isKnown || GOES_ON.test(word.form) || /["«“]/u.test(word.gap);
    const goesOn = mayGoOn(word) || SHORT_ACT.has(word.form);
    return isPlain && !isTo && goesOn && !isAside(words, behind) ? behind : null;
  }
  // `وفي كل عام حسب التقاليد، يذبح`
  if (!COMMA.test(gap) && !isKnown) return null;
  let noun: number | null = null;
  for (let i = behind; i < at + LONGEST_SOURCE && isIn(i); i++) {
    if (!COMMA.test(words[i]!.gap) || isHisName(words, i)) continue;
    const { form, bare } = words[i]!;
    // `، حسب مسؤول في الوزارة، تحدث إلى الوكالة، | مسؤولية`: more of who he is
    const isMore = form === bare && (isRelative(form) || isVerb(form) || isAside(words, i));
    if (!isMore) return FROM.test(form) || mayGoOn(words[i]!) ? i : noun;
    // `واستهدفت الضربات، وفق الوكالة، | مركز البحوث`
    const isFew = at - first <= VERB_AND_SUBJECT;
    if (isFew && (PERSON_NOUNS.has(form) || BODY_NOUNS.has(form))) noun ??= i;
  }
  // `وتطرق الاجتماع، بحسب "تاس" | إلى مناقشة`: no comma closes it.
  return noun ?? (isIn(behind) && GOES_ON.test(words[behind]!.form) ? behind : null);
}

/** `وفق ما أكده الناطق باسم المحكمة، | الباهي الأبيض.`: a word or three that end the sentence. */
function isHisName(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at]!;
  const rest = words.slice(at, at + LONGEST_NAME + 1).filter((word) => word.sentence === sentence);
  return (
    rest.length <= LONGEST_NAME &&
    !PREPOSITIONS.has(words[at]!.form) &&
    (!isOrdinary(words[at]!.form) || OF_SOURCE.test(words[at]!.form)) &&
    rest.every(({ form, gap }, i) => !/^\d|ا$/u.test(form) && (i === 0 || gap === ' '))
  );
}

/** `بحسب بيان | للجيش | فإن`: where a source ends with the body whose paper it is. */
export function behindIssuer(clause: Clause, phrase: Phrase): number {
  const issuer = isPaper(clause.words[phrase.to - 1]!.form) ? issuerOf(clause, phrase) : null;
  return issuer?.from === phrase.to ? issuer.to : phrase.to;
}

/** `وتتكون الخلية، وفق البلاغ، | من أربعة` */
const FROM = /^من$/u;

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
  return form === bare && !isVerb(form);
}

function isVerb(form: string): boolean {
  return VERB_FORMS.has(form) || COMMON_VERBS.has(form);
}
