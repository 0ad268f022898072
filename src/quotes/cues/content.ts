import { LAM, WAW } from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isRelative, OCCASIONS, PERSON_NOUNS } from '../lexicon/words.ts';
import type { Clause, Word } from './clause.ts';
import type { Cue } from './cue.ts';
import { goesOn } from './goes-on.ts';
import type { Complement } from './led.ts';
import { isAnsweredBy, isBackBehind, isTurnedBack, isUntold } from './paper-again.ts';

/** `وفي حين قال …، نفى …`, `وبينما قال …`. */
const OTHER_SPEAKS = /^و?(?:في|فيما|بينما|حين|بعد|بعدما|عندما|منذ)$/u;

const BUT_HE = /^و?لكن(?:ه|ها|هم|هما)$/u;
const HIS_WORD = /^(?:تعبير|قول|وصف|زعم|راي|كلام|ترجيح|تصريح|تصريحات)(?:ه|ها|هم|هما)$/u;

/** `إذ وجدت أدلة`, `وقد نقلت إلى المستشفى` */
const NO_SAYING = /^(?:وجد|نقل)$/u;
/** Fewer words between marks may be a name. */
const FEWEST_OWN = 4;
/** `يواصل عمله`, `يتابع التدريب` */
const CARRYING_ON = /^(?:واصل|تابع|بدأ|ختم|جدد|كرر|عبر|نقل|ورد|جاء)$/u;

/** What joins the words said to the paper's. */
const LINK = /^(?:و?لكن|فيما|بينما|كما|حيث|اذ|[وف]?قد|وكانت?)$/u;
/** `إذا صح الخبر، فقد وعدت الشركة`: what follows from a condition is his. */
const CONDITION = /^[وفب]?(?:بعد|بعدما|اذا|رغم|برغم|بالرغم|لما|لو|منذ|كلما|مع)$/u;
/** Its own words complete it. */
const INCOMPLETE = /^(?:هو|هي|كالاتي|كالتالي|التالي|بقوله|بقولها|قايلا|قايله|بالقول)$/u;

/** Words of `(فرانس برس)`. */
const LONGEST_CREDIT = 2;
const CREDIT =
  /^(?:رويترز|فرانس|الفرنسيه|اسوشيتد|اسوشييتد|الاناضول|غيتي|سبوتنيك|وكالات|ارشيف|afp|ap|epa|reuters|getty|cnn)$/u;

/** Whether a verb of speech stands within some words behind one, right behind it, or a cue at it. */
interface Near {
  readonly isCueNear: (at: number) => boolean;
  readonly isCueNext: (at: number) => boolean;
  readonly isCue: (at: number) => boolean;
}

/** Where the words said, which begin at `complement.at`, end; an offset into the text. */
export function contentEnd(clause: Clause, { at, kind }: Complement, cues: readonly Cue[]): number {
  const { words, text } = clause;
  const first = words[at]!;
  const marked = clause.quotations[first.quotation];
  // `البيان الذي أفاد بأن "…"، قال الوزير`
  const isParted = marked !== undefined && /^\s*[،,]/u.test(text.slice(marked.end));
  if (isRelative(words[at - 3]?.form ?? '') && isParted && marked.end < clause.end)
    return marked.end;
  const byWord = new Map(cues.map((cue) => [cue.at, cue]));
  // `ولكن بعض الأعضاء يواصلون انخراطهم`: nothing is told by these alone.
  const isCueNear = (from: number) =>
    cues.some(
      ({ kind, at, form }) =>
        kind === 'verb' && at > from && at <= from + 8 && !CARRYING_ON.test(form!.verb.past),
    );
  const own = cues.findLast(({ last }) => last < at);
  const isCueNext = (from: number) => {
    const next = byWord.get(from + 1);
    return next?.kind === 'verb' && !NO_SAYING.test(next.form!.verb.past);
  };
  const near = { isCueNear, isCueNext, isCue: (i: number) => byWord.has(i) };
  let end = at + 1;
  while (
    end < words.length &&
    (goesOn(words, first, end, { own, cue: byWord.get(end), kind }) ||
      !endsBefore(words, end, first, byWord.get(end), kind, near))
  )
    end++;
  // `مزاعم تورطه | فيما`
  while (end > at + 1 && LINK.test(words[end - 1]!.form)) end--;
  return withMarks(clause, first.start, words[end - 1]!, text);
}

/** `… في البلاد (رويترز)`: the agency in brackets that ends a caption or a paragraph. */
function isCredit(words: readonly Word[], at: number): boolean {
  const { form, gap } = words[at]!;
  return words.length - at <= LONGEST_CREDIT && /\(\s*$/u.test(gap) && CREDIT.test(form);
}

function endsBefore(
  words: readonly Word[],
  at: number,
  first: Word,
  cue: Cue | undefined,
  kind: Complement['kind'],
  { isCueNear, isCueNext, isCue }: Near,
): boolean {
  const word = words[at]!;
  if (word.sentence !== first.sentence) return true;
  if (word.quotation >= 0 && word.quotation === words[at - 1]!.quotation) return false;
  if (isCredit(words, at)) return true;
  const isAfterComma = /[،,؛;–—-]/u.test(word.gap);
  if (isUntold(words, at, first)) return true;
  if (isAfterComma && isTurnedBack(words, at)) return true;
  if (/^وفي(?:ما)?$/u.test(word.form) && /^(?:ما|يتعلق|يخص|يلي)$/u.test(words[at + 1]?.form ?? ''))
    return true;
  // `استقالتها، ثم غادرت`
  const isLed = kind === 'noun' || kind === 'preposition';
  if (isLed && isAfterComma && word.form === 'ثم') return true;
  if (isAfterComma && (isAnsweredBy(words, at) || isBackBehind(words, first, at))) return true;
  if (isAfterComma && word.form === 'في' && OCCASIONS.has(words[at + 1]?.form ?? '')) return true;
  if (kind === 'noun' && isAfterComma && (cue !== undefined || /^و?لكن/u.test(word.form)))
    return true;
  if (/^و?(?:لكن|فيما|بينما)$/u.test(word.form) && isCueNear(at)) return true;
  // `… إلى الحوار، لكنها شددت على`, `… أبوابه غير أنه نفى`
  // but not `إن المتهم اعترف لكنه نفى`, where he is the one told of
  const isOfHim = kind !== 'that' || isOfHimself(first, word);
  if (isOfHim && BUT_HE.test(word.form) && isCueNext(at)) return true;
  // `اتهم الوزير بالكذب، لكنه اضطر`
  if (isLed && isAfterComma && BUT_HE.test(word.form)) return true;
  if (
    isOfHim &&
    /^(?:الا|غير|بيد)$/u.test(word.form) &&
    /^ان(?:ه|ها|هم)$/u.test(words[at + 1]?.form ?? '') &&
    isCueNext(at + 1)
  )
    return true;
  // `… معيب في حين أعلنت روما`
  if (kind !== 'that' && word.form === 'في' && words[at + 1]?.form === 'حين' && isCueNext(at + 1))
    return true;
  // `… ألف سفينة على حد تعبيره`
  if (isHisWord(words, at, cue) || isOnHisSay(words, at, isCue)) return true;
  if (/^(?:كما|حيث|اذ)$/u.test(word.form) && isCueNext(at)) return true;
  if (isAfterComma && /^[وف]قد$/u.test(word.form) && isCueNext(at))
    return !words.slice(words.indexOf(first), at).some(({ form }) => CONDITION.test(form));
  // `… للبلدية في الوقت الذي أعلن فيه خصمه`
  const isWhile = word.form === 'في' && words[at + 1]?.form === 'الوقت';
  if (isWhile && words[at + 2]?.form === 'الذي' && isCueNext(at + 2)) return true;
  // `…: "الناس هنا يظنون"`: his own words follow.
  if (kind === 'that' && isOwnWords(words, at)) return true;
  // `… عشرة جرحى | وكان أعلن في وقت سابق أن`
  if (/^وكانت?$/u.test(word.form) && isCueNext(at)) return true;
  if (!cue) return false;
  if (cue.kind === 'source') return isAfterComma || cue.last > cue.at;
  if (cue.kind === 'participle') return true;
  if (cue.kind === 'saying') return false;
  // `، ليضيف أن`
  if (isAfterComma && cue.form?.shape === 'present' && word.form.startsWith(LAM)) return true;
  const before = words[at - 1]!;
  if (/^(?:كما|حيث|فيما)$/u.test(before.form)) return true;
  // `قال النائب إن …، نفى النائب الآخر ذلك`: another speaks.
  const isOther = isAfterComma && cue.form?.shape === 'past' && OTHER_SPEAKS.test(words[0]!.form);
  const next = words[at + 1]?.form ?? '';
  if (isOther && (PERSON_NOUNS.has(next) || GIVEN_NAMES.has(next))) return true;
  return isJoined(word, cue) && isAfterCommaOrVerb(words, at, cue);
}

/** `أنه «يريد …»، لكنه أشار`, `إن «الوضع …»، لكنها شددت`: words of his own, and about nobody else. */
function isOfHimself(first: Word, { form }: Word): boolean {
  if (first.quotation >= 0) return true;
  const pronoun = /^[بوف]?ان(?<of>ه|ها|هم)$/u.exec(first.form)?.groups?.['of'];
  return pronoun !== undefined && (!BUT_HE.test(form) || form.endsWith(pronoun));
}

/** `وفق تعبيره`, `على حد قولها`: it closes what he said, with no comma before it. */
function isHisWord(words: readonly Word[], at: number, cue: Cue | undefined): boolean {
  if (cue?.kind !== 'source') return false;
  const last = [cue.last, cue.last + 1].find((i) => HIS_WORD.test(words[i]?.form ?? ''));
  const next = words[(last ?? 0) + 1];
  // `إن المقاتلين وفق زعمه انسحبوا`: his words go on.
  const isClosed = next?.sentence !== words[at]!.sentence || /[،,]/u.test(next.gap);
  return last !== undefined && isClosed;
}

/** `… في الإضراب على حد قوله.`; `الذي حاول، على حد قوله، "بناء دولة"` goes on. */
function isOnHisSay(words: readonly Word[], at: number, isCue: Near['isCue']): boolean {
  const [of, say, next] = [words[at + 1], words[at + 2], words[at + 3]];
  if (words[at]!.form !== 'علي' || of?.form !== 'حد' || !HIS_WORD.test(say?.form ?? ''))
    return false;
  return next?.sentence !== words[at]!.sentence || isCue(at + 3);
}

/** A colon and a whole sentence between marks. */
function isOwnWords(words: readonly Word[], at: number): boolean {
  const { gap, quotation } = words[at]!;
  if (quotation < 0 || !/:/u.test(gap) || INCOMPLETE.test(words[at - 1]!.form)) return false;
  return words.filter((word) => word.quotation === quotation).length >= FEWEST_OWN;
}

/** `ووصف`, but not `وصف`: a conjunction, no letter of the verb's own. */
function isJoined({ form, bare, gap }: Word, cue: Cue): boolean {
  const isOwn = cue.form?.shape === 'past' && cue.form.verb.past.startsWith(WAW);
  // `…، وعد الوسطاء`: after a comma it is rather the paper's.
  const isAfterComma = /[،,]/u.test(gap);
  return form !== bare && (isAfterComma || !isOwn || bare.startsWith(WAW));
}

/** `وأردف السيسي`: the paper speaks again; `… ويؤكد ضرورة`: it may be the speaker still. */
function isAfterCommaOrVerb(words: readonly Word[], at: number, cue: Cue): boolean {
  return cue.form?.shape === 'past' || /[،,]/u.test(words[at]!.gap);
}

/** With the closing mark or bracket that stands right after the last word. */
function withMarks(clause: Clause, start: number, last: Word, text: string): number {
  const quotation = clause.quotations[last.quotation];
  if (quotation && quotation.end >= last.end) return Math.min(quotation.end, clause.end);
  const said = text.slice(start, last.end);
  const isOpen =
    said.lastIndexOf('(') > said.lastIndexOf(')') || said.lastIndexOf('[') > said.lastIndexOf(']');
  const percent = /^\s?[%٪]/u.exec(text.slice(last.end, last.end + 2))?.[0].length ?? 0;
  return last.end + (isOpen && /[)\]]/u.test(text[last.end] ?? '') ? 1 : percent);
}
