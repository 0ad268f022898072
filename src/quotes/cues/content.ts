import { isRelative, MEASURES } from '../lexicon/words.ts';
import type { Clause, Word } from './clause.ts';
import { type Near, stopsAt } from './content-stop.ts';
import type { Cue } from './cue.ts';
import { goesOn } from './goes-on.ts';
import type { Complement } from './led.ts';

/** The longest topic before its verb, in words. */
const TOPIC = 16;
/** `إذ وجدت أدلة`, `وقد نقلت إلى المستشفى` */
const NO_SAYING = /^(?:وجد|نقل)$/u;
/** `يواصل عمله`, `يتابع التدريب` */
const CARRYING_ON = /^(?:واصل|تابع|بدأ|ختم|عبر|نقل|ورد|جاء)$/u;

const DESCRIBED = /^وصفت?(?:ه|ها|هم|هما)$/u;

/** Nothing but telling: not `إذ رفض`, `وقد وعدت`. */
const SAYING = /^(?:قال|أوضح|أضاف|صرح|أشار|أكد|ذكر|شدد|كتب|لفت)$/u;

/** What joins the words said to the paper's. */
const LINK = /^(?:و?لكن|فيما|بينما|كما|حيث|اذ|[وف]?قد|وكانت?|و?لاسيما|خصوصا|خاصه)$/u;

/** Where the words said, which begin at `complement.at`, end; an offset into the text. */
export function contentEnd(clause: Clause, { at, kind }: Complement, cues: readonly Cue[]): number {
  const { words, text } = clause;
  const first = words[at]!;
  const marked = clause.quotations[first.quotation];
  // `البيان الذي أفاد بأن "…"، قال الوزير`
  const isParted = marked !== undefined && /^\s*[،,]/u.test(text.slice(marked.end));
  if (isRelative(words[at - 3]?.form ?? '') && isParted && marked.end < clause.end)
    return marked.end;
  // `المدينة التي وصفها الوزير بأنها "جحيم"، قال السكان`: which one it is, and no more.
  const own = cues.findLast(({ last }) => last < at);
  const marks = clause.quotations[words[at + 1]?.quotation ?? -1];
  if (
    own &&
    DESCRIBED.test(words[own.at]!.form) &&
    isRelative(words[own.at - 1]?.form ?? '') &&
    marks
  )
    return Math.min(marks.end, clause.end);
  const byWord = new Map(cues.map((cue) => [cue.at, cue]));
  // `ولكن بعض الأعضاء يواصلون انخراطهم`: nothing is told by these alone.
  const isCueNear = (from: number) =>
    cues.some(
      ({ kind, at, form }) =>
        kind === 'verb' && at > from && at <= from + 8 && !CARRYING_ON.test(form!.verb.past),
    );
  const isCueNext = (from: number) => {
    const next = byWord.get(from + 1);
    return next?.kind === 'verb' && !NO_SAYING.test(next.form!.verb.past);
  };
  const isSaidNext = (from: number) => SAYING.test(byWord.get(from + 1)?.form?.verb.past ?? '');
  const isSourced = (from: number) =>
    cues.some(
      ({ kind, at }) =>
        kind === 'source' && at > from && words[at]!.sentence === words[from]!.sentence,
    );
  const near: Near = {
    isSourced,
    isTopic: (from) =>
      cues.some(
        ({ kind, at }) =>
          kind === 'verb' && at > from && at <= from + TOPIC && /[،,]/u.test(words[at]!.gap),
      ),
    isCueNear,
    isCueNext,
    isSaidNext,
    isCue: (i: number) => byWord.has(i),
    isSourceNext: (i: number) => {
      const source = byWord.get(i + 1);
      return source?.kind === 'source' && !MEASURES.has(words[source.last + 1]?.form ?? '');
    },
  };
  let end = at + 1;
  while (
    end < words.length &&
    (goesOn(words, first, end, { own, cue: byWord.get(end), kind }) ||
      !stopsAt({ words, at: end, first, own, cue: byWord.get(end), kind, near }))
  )
    end++;
  // `مزاعم تورطه | فيما`
  while (end > at + 1 && LINK.test(words[end - 1]!.form)) end--;
  return withMarks(clause, first.start, words[end - 1]!, text);
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
