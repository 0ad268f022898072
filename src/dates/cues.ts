import { fold } from '../arabic/fold.ts';
import type { Candidate } from './candidate.ts';
import { CUE_WORDS, type Cue, MISSED_VERBS, NOT_FUTURE } from './lexicon/cue-words.ts';
import { EVENT_KINDS } from './lexicon/event-nouns.ts';
import type { Certainty, Tense } from './mention.ts';
import { words } from './readers.ts';
import type { Token } from './tokens.ts';

/** How far before and after an expression its clause is read, in tokens. */
const BEFORE = 24;
const AFTER = 10;

const DID_NOT = fold('لم');
const TO = fold('إلى');
const IN = fold('في');
const DEADLINE = words(
  'قبل|حتى|لغاية|غاية|بحلول|مع|غضون|أقصاه|أجل|يتجاوز|تتجاوز|يتعدى|ولغاية|وقبل|وبحلول',
);
const WAS = words('كان|كانت|وكان|وكانت');
const OF = fold('من');
const SINCE = words('منذ|ومنذ');
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
  const said = new Set<Cue>();
  let tense: Tense | null = null;
  for (let k = from; k < to; k++) {
    if (k >= candidate.from && k < candidate.to) continue;
    if (k < candidate.from && said.has('call') && isCalledFor(tokens, k)) tense = 'future';
    for (const cue of cuesOf(tokens[k]!.text)) {
      said.add(cue);
      // The nearest verb before the expression gives its tense, else the first after it.
      const isTense = cue === 'past' || cue === 'future';
      if (isTense && (k < candidate.from || tense === null)) {
        tense = cue === 'future' && wasPlanned(tokens, k) ? 'past' : cue;
      }
    }
  }
  const before = tokens[candidate.from - 1]?.text ?? '';
  const since = SINCE.has(before);
  if (since) tense = 'past';
  const deadline =
    candidate.facts.deadline === true || (candidate.from > from && DEADLINE.has(before));
  if (isMissed(tokens, candidate.to, to)) return { tense, certainty: 'missed', deadline, since };
  const isNegated =
    NEGATED.has(before) || (NEGATED.has(tokens[candidate.from - 2]?.text ?? '') && before === IN);
  if (isNegated) return { tense, certainty: 'negated', deadline, since };
  return { tense, certainty: certaintyOf(said, tense, candidate), deadline, since };
}

function certaintyOf(said: ReadonlySet<Cue>, tense: Tense | null, candidate: Candidate): Certainty {
  if (said.has('moved')) return 'moved';
  if (said.has('doubted')) return 'doubted';
  if (tense === 'future' && said.has('proposed')) return 'proposed';
  if (tense === 'future' || (said.has('planned') && tense !== 'past')) return 'planned';
  return candidate.facts.part ? 'approximate' : 'announced';
}

/** `لم يتم تنفيذه`, after the expression. */
function isMissed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k + 1 < to; k++) {
    if (tokens[k]!.text === DID_NOT && MISSED_VERBS.has(tokens[k + 1]!.text)) return true;
  }
  return false;
}

/** `كان مقررا`, `كان من المقرر`: a plan of the past. */
function wasPlanned(tokens: readonly Token[], i: number): boolean {
  return (
    WAS.has(tokens[i - 1]?.text ?? '') ||
    (tokens[i - 1]?.text === OF && WAS.has(tokens[i - 2]?.text ?? ''))
  );
}

/** `إلى اجتماع`, after دعا: what is called for is ahead. */
function isCalledFor(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === TO && EVENT_KINDS.has(tokens[i + 1]?.text ?? '');
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
