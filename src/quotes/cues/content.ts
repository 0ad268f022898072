import { WAW } from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isRelative, OCCASIONS, PERSON_NOUNS } from '../lexicon/words.ts';
import type { Clause, Word } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import { isAnsweredBy, isBackBehind } from './paper-again.ts';

/** `وفي حين قال …، نفى …`, `وبينما قال …`. */
const OTHER_SPEAKS = /^و?(?:في|فيما|بينما|حين|بعد|بعدما|عندما|منذ)$/u;

/** After a comma these lead back to the paper: `، وذلك`, `، فيما`, `، بينما`. */
const BACK = /^(?:وذلك|فيما|بينما|وجاء|وجاءت|جاء|وياتي|وتاتي|ياتي|حسب|بحسب|علما)$/u;

const BUT_HE = /^و?لكن(?:ه|ها|هم|هما)$/u;
const HIS_WORD = /^(?:تعبير|قول|وصف|زعم|راي|كلام|ترجيح|تصريح|تصريحات)(?:ه|ها|هم|هما)$/u;

/** Words of `(فرانس برس)`. */
const LONGEST_CREDIT = 2;
const CREDIT =
  /^(?:رويترز|فرانس|الفرنسيه|اسوشيتد|اسوشييتد|الاناضول|غيتي|سبوتنيك|وكالات|ارشيف|afp|ap|epa|reuters|getty|cnn)$/u;

/** `، ما يعني`, `، ما أدى`: the paper draws its conclusion. */
const COMMENT = /^(?:يعني|يشير|ادي|يوكد|دفع|اثار|يزيد)$/u;

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
  const isCueNear = (from: number) =>
    cues.some((cue) => cue.kind === 'verb' && cue.at > from && cue.at <= from + 8);
  const isCueNext = (from: number) => byWord.get(from + 1)?.kind === 'verb';
  let end = at + 1;
  while (
    end < words.length &&
    !endsBefore(words, end, first, byWord.get(end), kind, isCueNear, isCueNext)
  )
    end++;
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
  isCueNear: (at: number) => boolean,
  isCueNext: (at: number) => boolean,
): boolean {
  const word = words[at]!;
  if (word.sentence !== first.sentence) return true;
  if (word.quotation >= 0 && word.quotation === words[at - 1]!.quotation) return false;
  if (isCredit(words, at)) return true;
  const isAfterComma = /[،,؛;–—-]/u.test(word.gap);
  if (isAfterComma && BACK.test(word.form)) return true;
  if (/^وفي(?:ما)?$/u.test(word.form) && /^(?:ما|يتعلق|يخص|يلي)$/u.test(words[at + 1]?.form ?? ''))
    return true;
  if (isAfterComma && word.form === 'ما' && COMMENT.test(words[at + 1]?.form ?? '')) return true;
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
  if (isHisWord(words, at, cue)) return true;
  if (/^(?:كما|حيث)$/u.test(word.form) && isCueNext(at)) return true;
  // `… عشرة جرحى | وكان أعلن في وقت سابق أن`
  if (/^وكانت?$/u.test(word.form) && isCueNext(at)) return true;
  if (!cue) return false;
  if (cue.kind === 'source') return isAfterComma || cue.last > cue.at;
  if (cue.kind === 'participle') return true;
  if (cue.kind === 'saying') return false;
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
  return last.end + (isOpen && /[)\]]/u.test(text[last.end] ?? '') ? 1 : 0);
}
