import type { Span } from '../../arabic/span.ts';
import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { AGENCIES, isRelative, OUTLETS, SOURCES } from '../lexicon/words.ts';
import { sourcePhrase } from '../phrases/source.ts';
import { isInPaper } from '../phrases/subject-before.ts';
import { isEmbedded, isSayingBehind } from './among-cues.ts';

/** `نقلت "رويترز" عن`: right after it stands who relays. */
const RELAY = 'نقل';

/** `وكالتا الأنباء`, `الموقع`, `لـ"فرانس برس"` */
const CARRIER = /^(?:وكال\p{L}{1,3}|وفا|فارس|موقع|الموقع|ما|وسايل)$|ـ/u;

/** Whoever does so, or what holds the words, stands before them. */
const UTTERS =
  /^(?:(?:[يت]?(?:ردد|هتف|صرخ|همس|خاطب|كتب|غني|نادي|غرد|صيح|بكي|خط)|صاح|بك|غنت?|نادت|رفع)(?:ت|وا|ون)?|(?:ال)?(?:تعليق|عباره|لافته|ورقه|شعار|هتاف|رساله|تغريده|تدوينه|وسم|منشور))$/u;
/** `لن نرحل`, `كنا`, `خذلنا`: no agency says so of itself. */
const WE = /^[وف]?(?:س?ن\p{L}{3,}|كنا|لنا|نحن|انا|\p{L}{3,}نا|ن\p{L}{3,}\p{L}?)$/u;

/** Fewer between marks may be a name: `"حرب الأيام الستة"، قال المؤرخ إن`. */
const FEWEST_WORDS = 4;
/** Words between a closing mark and a cue that belongs to it. */
const FOLLOWING = 3;

/** `قال الطبيب الذي كتب التقرير إن`: the verb of a relative clause does not lead to its speaker's words. */
export function withoutInner(clause: Clause, all: readonly Led[]): Led[] {
  const { words } = clause;
  return all.map((item, i) => {
    const { cue, complement } = item;
    const isOfRelative = isRelative(words[cue.at - 1]?.form ?? '');
    // `تقول مريم، في كتاب يروي سيرتها، إنها`: it is hers.
    const outer = all.slice(0, i).find((other) => other.complement?.at === complement?.at);
    const isAside = words
      .slice(outer ? outer.cue.last + 1 : cue.at, cue.at + 1)
      .some(({ gap }) => /[،,]/u.test(gap));
    if (complement?.kind === 'that' && outer && cue.kind === 'verb' && isAside && !isOfRelative)
      return { cue, complement: null, said: null };
    if (!complement || !isOfRelative || isInPaper(clause, item)) return item;
    if (outer) return { cue, complement: null, said: null };
    const before = all.slice(0, i);
    // `قال إن العقوبات، التي قالت الوزارة إنها قريبة، تفي بالتزاماته`
    const isInside = before.some(({ said }) => said !== null && words[cue.at]!.start < said.end);
    const comma = words.findIndex(({ gap }, at) => at > complement.at && /[،,]/u.test(gap));
    if (!isInside || comma < 0 || !item.said || words[comma]!.start >= item.said.end) return item;
    return { ...item, said: { start: item.said.start, end: words[comma - 1]!.end } };
  });
}

/** Who leads to words between marks: right before them, or with a clause that they stand in. */
export interface Leader {
  readonly led: Led;
  readonly how: 'right' | 'within';
}

export function leaderOf(led: readonly Led[], quotation: Span, first: number): Leader | null {
  for (const item of led.toReversed()) {
    if (item.cue.at > first) continue;
    if (
      item.complement?.at === first ||
      (item.cue.last === first - 1 &&
        item.cue.kind !== 'source' &&
        item.cue.form?.verb.past !== RELAY)
    )
      return { led: item, how: 'right' };
    if (item.said && item.said.start <= quotation.start && quotation.end <= item.said.end + 1) {
      return { led: item, how: 'within' };
    }
  }
  return null;
}

/** `قال الوزير إن روسيا تكرر «نفس الخيارات»`: what is marked in somebody's words is his. */
export function ofOuter(clause: Clause, all: readonly Led[], by: Leader | null): Leader | null {
  const takes = by?.led.cue.form?.verb.takes;
  if (!by || !takes || !(takes.has('noun') || takes.has('strict'))) return by;
  if (!isEmbedded(clause, by.led, all)) return by;
  const { start } = clause.words[by.led.cue.at]!;
  const outer = all.find(
    ({ said, cue }) =>
      said !== null && cue.at < by.led.cue.at && said.start <= start && start < said.end,
  );
  return outer ? { led: outer, how: 'within' } : by;
}

/** `النرويج - بحسب محرر البحر - «…»`: a source that ends where the words begin. */
export function sourceBefore(clause: Clause, led: readonly Led[], first: number): Led | null {
  const item = led.findLast(({ cue }) => cue.at < first);
  if (item?.cue.kind !== 'source' || !/[-–—]/u.test(clause.words[first]!.gap)) return null;
  return sourcePhrase(clause, item.cue, first)?.to === first ? item : null;
}

/** The cue right behind words between marks; `isCarried`: also of an agency that only carried them. */
export function followerOf(
  clause: Clause,
  led: readonly Led[],
  after: number,
  isCarried = false,
): Led | null {
  const last = clause.words[after - 1]!;
  for (const item of led) {
    const distance = item.cue.at - after;
    if (distance < 0) continue;
    const word = clause.words[item.cue.at]!;
    const isNear =
      distance < FOLLOWING || (item.cue.kind === 'source' && word.sentence === last.sentence);
    // `وفق الوزير`, whose `و` is its own
    const isJoined = word.form !== word.bare && !isOwnWaw(clause.words, item, after, isCarried);
    if (!isNear || isJoined) break;
    const isFree =
      item.cue.kind === 'source' || item.complement === null || isBetween(clause, item, after);
    return isFree ? item : null;
  }
  return null;
}

/** `«…» وفق الوزير`: its `و` is its own; but an agency that carried the words did not say them. */
function isOwnWaw(
  words: Clause['words'],
  { cue }: Led,
  after: number,
  isCarried: boolean,
): boolean {
  if (!SOURCES.has(words[cue.at]!.form)) return false;
  // `ردد المصلون "…"، وفق الشرطة`: they uttered it.
  const { quotation } = words[after - 1]!;
  const first = words.findIndex((word) => word.quotation === quotation);
  const { sentence } = words[first]!;
  if (words.slice(0, first).some((word) => word.sentence === sentence && UTTERS.test(word.bare)))
    return false;
  if (isCarried) return !words.slice(first, after).some((word) => WE.test(word.form));
  const carrier = words[cue.last + 1];
  const noun = carrier?.form.replace(/^لل/u, 'ال').replace(/^ل(?!ل)/u, '') ?? '';
  const isOutlet = [noun, noun.replace(/^ال/u, '')].some((form) => OUTLETS.has(form));
  return (
    carrier !== undefined &&
    noun.length > 1 &&
    !isOutlet &&
    !AGENCIES.has(noun) &&
    !CARRIER.test(noun) &&
    !/["«“]/u.test(carrier.gap)
  );
}

/** `«لن نقبل بهذا أبدا»، قال ماكرون إن الوقت حان`: a sentence's own words open it, and the verb goes on. */
function isBetween({ words }: Clause, { cue }: Led, after: number): boolean {
  const verb = words[cue.at]!;
  const { quotation } = words[after - 1]!;
  const first = words.findIndex((word) => word.quotation === quotation);
  const opens = words[first - 1]?.sentence !== words[first]!.sentence;
  const isTouching = cue.at === after && /^\s*["»”“]\s*[،,]\s*$/u.test(verb.gap);
  return isTouching && opens && after - first >= FEWEST_WORDS && isSayingBehind(cue);
}
