import { TEH_MARBUTA } from '../../arabic/letters.ts';
import type { Span } from '../../arabic/span.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { type Near, nextWords, wordsBefore } from './near.ts';
import { AFFIRMED, HOWEVER } from './turning-words.ts';

/** How far behind a cut, in words of the same clause, the restriction may stand. */
const REACH = 4;
/** `للتصوير بل للعمل`: so far, and behind a comma too. */
const REACH_OF_BUT = 6;
/** How far back in the quote its negation may stand. */
const REACH_BACK = 12;

const NEGATING = /^[وف]?(?:لم|لن|لا|ليس|ليست|ليسوا|لست|لسنا|عدم)$/u;
/** The clause of a negation ends where another verb is joined: `لم يحضر وسيفتح | …`. */
const NEXT_VERB =
  /^(?:[وف]س[اينت]\p{L}{3,}|و[ينت]\p{L}{3,}|س[ينت](?!اس|ار|طر|د|نا|نم|ر)\p{L}{3,}|سوف|[وف]?(?:الذي|التي|الذين)|لان\p{L}{0,3}|و?لكن\p{L}{0,3}|[وف]?(?:بل|انما)|اذ|حيث|بينما|فيما|عندما|[وف](?:هو|هي|هم|هذا|هذه))$/u;

/** `لن ينقذه | وحده`, `لم يغلقه | عمدا`, `لن تدوم | طويلا`: a part of it only is denied. */
const PART =
  /^(?:ل?وحد(?:ه|ها|هم|هما|نا|ي|ك|كم)|بمفرد(?:ه|ها|هم|هما|نا|ي)|منفردا|منفرده|مجددا|عمدا|متعمدا|قصدا|صدفه|مصادفه|عبثا|اعتباطا|مجانا|فورا|طويلا|كثيرا|دايما|جيدا|بسهوله|بالكامل|كليا|تماما|كاملا|كامله|باكمله|باكملها|جميعا|جميعهم|كلهم|كلها|كله|حصرا|بالضروره)$/u;
/** `لن نوقع | قبل الصيف`, `لن نوقع | دون ضمانات`: on that condition it may be. */
const UNTIL = /^(?:قبل|قبيل|ريثما|مادام|مادامت)$/u;
const WITHOUT = /^(?:دون|بدون|بلا|بغير|تحت|خارج)$/u;
const PAIRS: readonly (readonly [first: RegExp, second: RegExp])[] = [
  // `لم تستورد النفط | للمرة الأولى`: it is the first time that she did not.
  [/^للمره$/u, /^(?!الاولي)/u],
  [/^مره$/u, /^(?:اخري|ثاني[هة]?|ثالثه|رابعه|واحده)$/u],
  [/^(?:اكثر|اقل|ابعد)$/u, /^من$/u],
  [/^عن$/u, /^(?:قصد|عمد|طيب|اقتناع|قناعه)$/u],
  [/^في$/u, /^ظل$/u],
  [/^ما$/u, /^(?:دام|دامت|دمنا|داموا)$/u],
];
/** `من قبل الحارس`: by him; `بعد أكثر من عام`, `يحول دون` restrict nothing. */
const IDIOMS: ReadonlySet<string> = new Set([
  ...['من قبل', 'او حتي', 'ولا حتي', 'بعد اكثر', 'بعد اقل', 'منذ اكثر', 'منذ اقل', 'ما دون'],
  ...['من اكثر', 'من اقل', 'وما دون'],
  ...['يحول دون', 'تحول دون', 'حال دون', 'حالت دون', 'نحول دون'],
]);
const EXCEPT = /^(?:الا|سوي)$/u;
const BUT = /^[وف]?(?:بل|انما)$/u;
const PREPOSITION = /^(?:من|في|عن|علي|الي|مع|بين|ضد|ل|ب|ك)$/u;

/**
 * What stands behind a quote in its clause and tells of what part only its negation speaks: `لن تحصل
 * الانتخابات | قبل نهاية الحرب`; with `بل`, where it exchanges what was cut off for something like
 * it: `لم آت | للتصوير بل للعمل`, and not `لم يهرب، | بل انسحب`. Null when nothing does.
 */
export function restriction(text: string, start: number, end: number): Span | null {
  const near = nextWords(text, end, text.length, REACH_OF_BUT + 2);
  const [first] = near;
  if (!first || /[^\s]/u.test(text.slice(end, first.start))) return null;
  const particle = negationIn(text, start, end);
  if (particle === null) return null;
  for (const [i, word] of near.slice(0, REACH_OF_BUT + 1).entries()) {
    const gap = text.slice(i === 0 ? end : near[i - 1]!.end, word.start);
    const next = near[i + 1];
    if (i > 0 && BUT.test(word.form) && /^[\s،,]*$/u.test(gap))
      return next && isAlike(first, next) ? { start: first.start, end: word.end } : null;
    if (gap.trim() !== '' || isNext(word) || (i > 0 && NEGATING.test(word.form))) return null;
    if (i >= REACH) continue;
    const before = near[i - 1] ?? wordsBefore(text, end, 1)[0];
    if (IDIOMS.has(`${before?.form} ${word.form}`)) continue;
    // Folded, `وحدة` is `وحده`.
    if (text.slice(word.start, word.end).endsWith(`وحد${TEH_MARBUTA}`)) continue;
    const length = restricts(word, next, particle);
    if (length > 0) return { start: first.start, end: ((length > 1 ? next : null) ?? word).end };
  }
  return null;
}

/** How many words it takes to restrict what is denied; 0 when they do not. */
function restricts({ form }: Near, next: Near | undefined, particle: string): number {
  const second = next?.form ?? '';
  if (EXCEPT.test(form)) return form === 'الا' && HOWEVER.has(second) ? 0 : 1;
  if (PART.test(form) || UNTIL.test(form)) return 1;
  // `لم يسم أحدا | دون توضيح`: how it happened; `لن نوقع | دون ضمانات`: what it takes.
  if (WITHOUT.test(form)) return /م$/u.test(particle) ? 0 : 1;
  if (form === 'حتي')
    return /^(?:[يتن]\p{L}{3,}|ان)$/u.test(second) || /لن$/u.test(particle) ? 2 : 0;
  return PAIRS.some(([one, two]) => one.test(form) && two.test(second)) ? 2 : 0;
}

/** The negation that still holds at the end of the quote; null without one. */
function negationIn(text: string, start: number, end: number): string | null {
  const words = wordsBefore(text, end, REACH_BACK).filter((word) => word.start >= start);
  for (const [i, word] of words.entries()) {
    const after = words[i - 1];
    if (/[^\s]/u.test(text.slice(word.end, after?.start ?? end))) return null;
    if (NEGATING.test(word.form)) return isDenial(after, words[i + 1]) ? word.form : null;
    if (NEXT_VERB.test(word.form) && !NEGATING.test(words[i + 1]?.form ?? '')) return null;
  }
  return null;
}

/** Not `لا يزال`, `لا شك`, `ما لا يقل عن`. */
function isDenial(after: Near | undefined, before: Near | undefined): boolean {
  return after !== undefined && !AFFIRMED.test(after.form) && !/ما$/u.test(before?.form ?? '');
}

function isNext({ form }: Near): boolean {
  if (NEXT_VERB.test(form) || VERB_FORMS.get(form)?.shape === 'participle') return true;
  return /^[وف]/u.test(form) && VERB_FORMS.has(form.slice(1));
}

/** `للتصوير` and `للعمل`, `أزمة` and `أزمة`, `مازحا` and `جادا`: one may stand for the other. */
function isAlike({ form: one }: Near, { form: other }: Near): boolean {
  if (one === other || (PREPOSITION.test(one) && PREPOSITION.test(other))) return true;
  if (/^(?:لل|بال)/u.test(one)) return one.slice(0, 2) === other.slice(0, 2);
  return /^(?!ال)\p{L}{2,}ا$/u.test(one) && /^(?!ال)\p{L}{2,}ا$/u.test(other);
}
