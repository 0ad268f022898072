import type { Span } from '../../arabic/span.ts';
import type { Clause } from '../cues/clause.ts';
import { complementOf } from '../cues/complement.ts';
import { contentEnd } from '../cues/content.ts';
import type { Cue } from '../cues/cue.ts';
import { isThat } from '../cues/that.ts';
import { AGENCIES, isRelative, OUTLETS } from '../lexicon/words.ts';
import { sourcePhrase } from '../phrases/source.ts';
import { isAsked, isSomebody } from './source-facts.ts';

const LIKE = 'كما';
const WHEN = /^(?:بعدما|عندما|حينما|حين|لما)$/u;
const RELAY = 'نقلا';
const DENIED = 'نفى';
/** `كما ذكرت الوكالة` */
const HANDED_ON = /^(?:ذكر|أفاد|أورد|نقل)$/u;
/** They carry what others say, besides the agencies by name: a paper, a channel, sources without a name. */
const CARRIER = /^(?:ال)?(?:وكال\p{L}{1,3}|مصدر|مصادر|مراسل\p{L}{0,2}|صحف|قنوات|مواقع|وسايل)$/u;
const MEDIA = /^(?:ال)?(?:اعلامي|صحافي|صحفي|اخباري)ه$/u;
/** Where another clause begins. */
const TURN = /^(?:فيما|بينما|و(?:في|بين)ما)$/u;
/** Fewer words are no statement. */
const FEWEST = 4;
/** How far behind it a dateline ends, in words. */
const DATELINE = 6;

/**
 * `أعلن الوزير أن الميناء مغلق، وفق ما ذكرت الوكالة`: an outlet that carried what another said told all of it; any other
 * source only what the paper adds behind it (`، فيما غرق صيادان، وفق الشرطة`); null where nothing is left or the
 * sentence asks. `before`: the other cues of the sentence before it.
 */
export function carriedBy(
  clause: Clause,
  cue: Cue,
  first: number,
  before: readonly Cue[],
  cues: readonly Cue[],
): Span | null {
  const { words } = clause;
  const { form, bare, gap } = words[cue.at]!;
  const isThis = words[cue.at - 1]!.form === 'وذلك';
  if (bare === RELAY || !(/[،,]/u.test(gap) || isThis || cue.last > cue.at)) return null;
  const phrase = sourcePhrase(clause, cue);
  if (!phrase || !isSomebody(clause, cue) || isAsked(clause, cue.at)) return null;
  const head = words[phrase.from]!;
  const noun = phrase.lam ? head.form.replace(/^لل/u, 'ال').replace(/^ل(?!ل)/u, '') : head.form;
  // `وفق ما ذكرت "ديلي ستار"`, but not `وفق "رؤية 2030"`
  const isTold = HANDED_ON.test(cue.form?.verb.past ?? '') || cue.last > cue.at;
  // `بحسب دراسة نشرتها مجلة`: what he leans on himself.
  const isNear = phrase.from <= cue.last + 2;
  // `قال المصدر إن …، بحسب المصدر`, `نفى الوزير ذلك، كما ذكرت صحيفة`
  const isHimself =
    /^ال/u.test(noun) && words.slice(first, cue.at).some((word) => word.form === noun);
  const isDenied = form === LIKE && before.some((other) => other.form?.verb.past === DENIED);
  if (isHimself || isDenied) return null;
  const isOutlet =
    isNear &&
    (isCarrier(noun, words[phrase.from + 1]?.form ?? '') || (head.quotation >= 0 && isTold));
  // `، كما أعلنت برلين مشاركتها`: a statement of its own.
  const behind = words[phrase.to];
  const isWhole = !behind || behind.sentence !== head.sentence || /[،,"»”)]/u.test(behind.gap);
  const isHandedOn = isOutlet && isWhole && HANDED_ON.test(cue.form?.verb.past ?? '');
  if (form === LIKE && !isHandedOn) return null;
  const to = cue.at - (isThis ? 2 : 1);
  const turn = turnBefore(clause, to, first, before, cues);
  if (turn < 0 && !isOutlet && isSpoken(clause, cue.at, before)) return null;
  const from = Math.max(turn, afterDash(words, first));
  const end = clause.quotations[words[to]!.quotation]?.end ?? words[to]!.end;
  return to - from + 1 < FEWEST ? null : { start: words[from]!.start, end };
}

/**
 * Whether a sentence tells what somebody said, and not what happened: `لكن الوزارة اتهمت`; not `وأمهلت الكويت السفير
 * أسبوعا، معتبرة أن`, `وأغلقت المرفأ بعد أن أعلنت`.
 */
function isSpoken(clause: Clause, to: number, before: readonly Cue[]): boolean {
  const { words } = clause;
  return before.some((other) => {
    const [earlier, one] = [words[other.at - 2]?.bare ?? '', words[other.at - 1]];
    const isTime = one?.form === 'ان' && /^(?:بعد|منذ|قبل)$/u.test(earlier);
    const isOfIt = isRelative(one?.form ?? '') || WHEN.test(one?.bare ?? '') || isTime;
    // `على قرار يؤكد أن`
    const verb = words[other.at]!;
    const isOfThing =
      other.form?.shape === 'present' && verb.form === verb.bare && verb.gap.trim() === '';
    const isHis = other.at > 0 && one?.sentence === verb.sentence && isOfThing;
    return other.kind === 'verb' && !isHis && !isOfIt && complementOf(clause, other, to) !== null;
  });
}

function isCarrier(noun: string, next: string): boolean {
  const isOutlet = OUTLETS.has(noun) || OUTLETS.has(noun.replace(/^ال/u, ''));
  return (
    isOutlet ||
    AGENCIES.has(noun) ||
    CARRIER.test(noun) ||
    (/^(?:ال)?تقارير$/u.test(noun) && MEDIA.test(next))
  );
}

/** `، فيما غرق صيادان`: where the last clause outside what others said begins; -1 without one. */
function turnBefore(
  clause: Clause,
  to: number,
  first: number,
  before: readonly Cue[],
  cues: readonly Cue[],
): number {
  const { words } = clause;
  const turn = words.findLastIndex(
    ({ form, gap }, i) =>
      i > first && i < to && /[،,]/u.test(gap) && TURN.test(form) && !isThat(words[i + 1]!),
  );
  if (turn < 0) return -1;
  const isOutside = before.every((other) => {
    const complement = complementOf(clause, other, words.length);
    if (!complement) return true;
    return other.at < turn && contentEnd(clause, complement, cues) <= words[turn]!.start;
  });
  return isOutside ? turn : -1;
}

/** `رام الله - قالت الوزارة`: behind the place it was written in. */
function afterDash(words: Clause['words'], first: number): number {
  const dash = words.findIndex(
    ({ gap }, i) => i > first && i <= first + DATELINE && /\s[-–—]\s/u.test(gap),
  );
  return dash < 0 ? first : dash;
}
