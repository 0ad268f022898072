import { fold } from '../arabic/fold.ts';
import type { Candidate } from './candidate.ts';
import {
  CALLED_OFF,
  CUE_WORDS,
  type Cue,
  FAILED,
  HOLDING,
  MISSED_AFTER,
  MISSED_VERBS,
  NOT_FUTURE,
  PLANNED_FOR,
  TURNS,
} from './lexicon/cue-words.ts';
import { EVENT_KINDS } from './lexicon/event-nouns.ts';
import type { Certainty, Tense } from './mention.ts';
import { words, wordsOrJoined } from './readers.ts';
import type { Token } from './tokens.ts';

/** How far before and after an expression its clause is read, in tokens. */
const BEFORE = 24;
const AFTER = 10;

const TO = fold('إلى');
const IN = fold('في');
const DEADLINE = words(
  'قبل|حتى|لغاية|غاية|بحلول|مع|غضون|أقصاه|أجل|يتجاوز|تتجاوز|يتعدى|ولغاية|وقبل|وبحلول',
);
const WAS = words('كان|كانت|وكان|وكانت');
const OF = fold('من');
const SINCE = words('منذ|ومنذ');
const DID_NOT = wordsOrJoined('لم');
const WILL_NOT = wordsOrJoined('لن');
/** A clause without one of these denies nothing. */
const DENIES: ReadonlySet<string> = new Set([...DID_NOT, ...WILL_NOT, ...FAILED]);
const THAT = words('أن|إن|بأن|أنها|أنه');
const NEGATED = words('ليس|ليست|لا|وليس');
const NO_CUES: readonly Cue[] = [];

export interface Cues {
  readonly tense: Tense | null;
  readonly certainty: Certainty;
  readonly deadline: boolean;
  /** After منذ. */
  readonly since: boolean;
}

/** What the clause around an expression says of it: tense, certainty, and whether it is a deadline. */
export function readCues(candidate: Candidate, tokens: readonly Token[]): Cues {
  const from = clauseStart(tokens, candidate.from);
  const to = clauseEnd(tokens, candidate.to);
  const known = cuesKnown(tokens);
  const said = new Set<Cue>();
  let tense: Tense | null = null;
  let wasPlanned = false;
  let mayDeny = false;
  for (let k = from; k < to; k++) {
    if (k >= candidate.from && k < candidate.to) continue;
    if (k < candidate.from && DENIES.has(tokens[k]!.text)) mayDeny = true;
    if (k < candidate.from && said.has('call') && isCalledFor(tokens, k)) tense = 'future';
    known[k] ??= cuesOf(tokens[k]!.text);
    for (const cue of known[k]!) {
      said.add(cue);
      // The nearest verb before the expression gives its tense, else the first after it.
      const isTense = cue === 'past' || cue === 'future';
      if (isTense && (k < candidate.from || tense === null)) {
        const isOfPast = cue === 'future' && isPlanOfPast(tokens, k);
        wasPlanned ||= isOfPast;
        tense = isOfPast ? 'past' : cue;
      }
    }
  }
  const before = tokens[candidate.from - 1]?.text ?? '';
  const since = SINCE.has(before);
  if (since) tense = 'past';
  const deadline =
    candidate.facts.deadline === true || (candidate.from > from && DEADLINE.has(before));
  const isMissed =
    wasMissed(tokens, candidate.to, to) ||
    (mayDeny && isDenied(tokens, from, candidate.from, DID_NOT)) ||
    (mayDeny && hasFailed(tokens, from, candidate.from)) ||
    (said.has('planned') && isCalledOff(tokens, from, candidate.from));
  if (isMissed) return { tense, certainty: 'missed', deadline, since };
  const isNegated =
    (mayDeny && isDenied(tokens, from, candidate.from, WILL_NOT)) ||
    NEGATED.has(before) ||
    (NEGATED.has(tokens[candidate.from - 2]?.text ?? '') && before === IN);
  if (isNegated) return { tense, certainty: 'negated', deadline, since };
  const certainty = certaintyOf(said, wasPlanned ? null : tense, candidate);
  return { tense, certainty, deadline, since };
}

/** `tense` null: none is known, or the past of a plan whose outcome is not told. */
function certaintyOf(said: ReadonlySet<Cue>, tense: Tense | null, candidate: Candidate): Certainty {
  if (said.has('moved')) return 'moved';
  if (said.has('doubted')) return 'doubted';
  if (tense === 'future' && said.has('proposed')) return 'proposed';
  if (tense === 'future' || (said.has('planned') && tense !== 'past')) return 'planned';
  return candidate.facts.part ? 'approximate' : 'announced';
}

/** `لم يتم تنفيذه`, after the expression. */
function wasMissed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k + 1 < to; k++) {
    if (DID_NOT.has(tokens[k]!.text) && MISSED_AFTER.has(tokens[k + 1]!.text)) return true;
  }
  return false;
}

/** `لم تعقد الجلسة في 3 مايو`, `لن تجرى الانتخابات في`: before the expression, and not turned. */
function isDenied(
  tokens: readonly Token[],
  from: number,
  to: number,
  no: ReadonlySet<string>,
): boolean {
  for (let k = to - 1; k > from; k--) {
    if (TURNS.has(tokens[k]!.text)) return false;
    if (!MISSED_VERBS.has(tokens[k]!.text)) continue;
    return no.has(tokens[k - 1]!.text);
  }
  return false;
}

/** `تعذر إجراء الانتخابات في 24 ديسمبر`. */
function hasFailed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = to - 1; k > from; k--) {
    if (TURNS.has(tokens[k]!.text)) return false;
    if (!HOLDING.has(tokens[k]!.text)) continue;
    for (let f = k - 1; f >= Math.max(from, k - 4); f--) {
      if (FAILED.has(tokens[f]!.text)) return true;
    }
  }
  return false;
}

/** `ألغيت المباراة التي كانت مقررة في 3 مايو`; not `بعد إلغاء الزيارة أن القمة المقررة`. */
function isCalledOff(tokens: readonly Token[], from: number, to: number): boolean {
  let isPlanned = false;
  for (let k = to - 1; k >= from; k--) {
    const { text } = tokens[k]!;
    if (CALLED_OFF.has(text)) return isPlanned;
    if (TURNS.has(text) || THAT.has(text)) return false;
    isPlanned ||= PLANNED_FOR.has(text);
  }
  return false;
}

/** `كان مقررا`, `كان من المقرر`: a plan of the past. */
function isPlanOfPast(tokens: readonly Token[], i: number): boolean {
  return (
    WAS.has(tokens[i - 1]?.text ?? '') ||
    (tokens[i - 1]?.text === OF && WAS.has(tokens[i - 2]?.text ?? ''))
  );
}

/** `إلى اجتماع`, after دعا: what is called for is ahead. */
function isCalledFor(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === TO && EVENT_KINDS.has(tokens[i + 1]?.text ?? '');
}

/** What the words of a text were found to say: clauses overlap where dates stand close together. */
const KNOWN = new WeakMap<readonly Token[], (readonly Cue[] | undefined)[]>();

function cuesKnown(tokens: readonly Token[]): (readonly Cue[] | undefined)[] {
  let known = KNOWN.get(tokens);
  if (!known) {
    known = new Array(tokens.length).fill(undefined);
    KNOWN.set(tokens, known);
  }
  return known;
}

function cuesOf(text: string): readonly Cue[] {
  const whole = CUE_WORDS.get(text);
  if (whole) return whole;
  const first = text.charAt(0);
  const joined = first === 'و' || first === 'ف' || first === 'ل' || first === 'ب';
  const rest = joined ? text.slice(1) : text;
  if (joined) {
    const bare = CUE_WORDS.get(rest);
    if (bare) return bare;
  }
  return isFutureVerb(rest) ? FUTURE_VERB : NO_CUES;
}

const FUTURE_VERB: readonly Cue[] = ['future'];

/** سيعقد, ستنطلق: سـ before an imperfect; سياسي and ستة begin so, too. */
function isFutureVerb(text: string): boolean {
  if (text.charAt(0) !== 'س' || text.length < 4) return false;
  const second = text.charAt(1);
  return (second === 'ي' || second === 'ت' || second === 'ن') && !NOT_FUTURE.test(text);
}

function clauseStart(tokens: readonly Token[], at: number): number {
  const limit = Math.max(0, at - BEFORE);
  for (let k = at - 1; k >= limit; k--) if (endsSentence(tokens[k]!)) return k + 1;
  return limit;
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  const limit = Math.min(tokens.length, at + AFTER);
  for (let k = Math.max(0, at - 1); k < limit; k++) if (endsSentence(tokens[k]!)) return k + 1;
  return limit;
}

/** A line break, or a full stop, question or exclamation mark that is not inside a number. */
export function endsSentence({ gap, mark }: Token): boolean {
  return gap === 'line' || (gap === 'other' && /[.!?؟؛…]/u.test(mark));
}
