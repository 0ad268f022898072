import type { Candidate } from './candidate.ts';
import { AFTER, clauseEnd, clauseStart } from './clause.ts';
import { governmentOf } from './governed.ts';
import { CALLED_OFF, type Cue, MISSED_AFTER, PLANNED_FOR, TURNS } from './lexicon/cue-words.ts';
import type { Certainty, Move, Tense } from './mention.ts';
import { moveOf } from './move.ts';
import { words, wordsOrJoined } from './readers.ts';
import { readTense } from './tense.ts';
import type { Token } from './tokens.ts';

/** How far its sentence is read for what governs it. */
const GOVERNED = 40;

const DEADLINE = words(
  'قبل|حتى|لغاية|غاية|بحلول|مع|غضون|أقصاه|أجل|يتجاوز|تتجاوز|يتعدى|ولغاية|وقبل|وبحلول|أقصى',
);
/** `الموعد النهائي للتسجيل هو 4 ديسمبر`, `آخر موعد`, `المهلة`: what follows is the end of a time allowed. */
const LAST = words('النهائي|الأخير|نهائي|أخير|أقصى');
const FIRST_OF_LAST = words('آخر|وآخر');
const TERM = wordsOrJoined('موعد|الموعد|أجل|الأجل|مهلة|المهلة|موعدا|للموعد|بالموعد');
const TIME_ALLOWED = wordsOrJoined('مهلة|المهلة|مهلته|مهلتها|أمهلت|أمهل');
const SINCE = words('منذ|ومنذ');
const DID_NOT = wordsOrJoined('لم');
const THAT = words('أن|إن|بأن|أنها|أنه');
/** What is told after these is not of the date before them: `وقال إنه سيستقيل إذا لم ينفذ`. */
const IN_ANOTHER_CLAUSE = wordsOrJoined('إذا|لو|إنه|إنها|أنه|أنها|إن|أن|هل|ما');

export interface Cues {
  readonly tense: Tense | null;
  /** A plan of the past whose outcome is not told: its day may lie on either side. */
  readonly wasPlanned: boolean;
  /** The verb that gave a future tense stands close before the date. */
  readonly isSure: boolean;
  /** The plan is said of the date (المقرر), not only by the tense of its clause. */
  readonly isPlan: boolean;
  readonly certainty: Certainty;
  readonly deadline: boolean;
  /** After منذ, or after an event that is over (`عقب هجمات 7 أكتوبر`). */
  readonly since: boolean;
  readonly move: Move | null;
}

/** What the clause around an expression says of it: tense, certainty, and whether it is a deadline. */
export function readCues(candidate: Candidate, tokens: readonly Token[]): Cues {
  const from = clauseStart(tokens, candidate.from);
  const read = readTense(candidate, tokens);
  const { said, wasPlanned } = read;
  const before = tokens[candidate.from - 1]?.text ?? '';
  const isNamed = read.tense !== 'future' && isAfterEvent(tokens, candidate.from);
  const since = SINCE.has(before) || isNamed;
  const tense = since ? 'past' : read.tense;
  const deadline =
    candidate.facts.deadline === true ||
    (candidate.from > from && DEADLINE.has(before)) ||
    isLastTerm(tokens, from, candidate.from);
  const move = moveOf(candidate, tokens, said);
  const certainty =
    move === 'to' ? 'planned' : certaintyOf(said, wasPlanned ? null : tense, candidate, move);
  const graver = graverThan(tokens, candidate, said);
  // An event that is called by its day alone may be of any year.
  const isOfAnyYear = isNamed && isBareDate(candidate) && certainty === 'announced';
  return {
    tense,
    wasPlanned,
    isSure: read.isSure && tense === 'future',
    isPlan: move === 'to' || wasPlanned || said.has('planned'),
    certainty: graver ?? (isOfAnyYear ? 'ambiguous' : certainty),
    deadline,
    since,
    move,
  };
}

/** A day and month that nothing gives a year. */
function isBareDate({ facts }: Candidate): boolean {
  const { year, month, weekday, direction, period } = facts;
  return month !== undefined && (year ?? weekday ?? direction ?? period) === undefined;
}

/** What is told of an event that its date names: it is over when something comes after it. */
const AFTER_EVENT = words('منذ|ومنذ|بعد|وبعد|عقب|وعقب|إثر|وإثر|غداة|ذكرى|تداعيات');
const MOST_NAMES = 2;

/** `منذ انقلاب 18 أغسطس`: one or two words between; a date right after بعد may well lie ahead. */
function isAfterEvent(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 2; k >= Math.max(0, at - 1 - MOST_NAMES); k--) {
    if (AFTER_EVENT.has(tokens[k]!.text)) return true;
  }
  return false;
}

/** What weighs more than the tense: what was missed or called off, and what governs the date. */
function graverThan(
  tokens: readonly Token[],
  { from: at, to: after }: Candidate,
  said: ReadonlySet<Cue>,
): Certainty | null {
  const from = clauseStart(tokens, at, GOVERNED);
  const to = clauseEnd(tokens, after, GOVERNED);
  if (wasMissed(tokens, after, Math.min(to, after + AFTER))) return 'missed';
  if (said.has('planned') && isCalledOff(tokens, from, at)) return 'cancelled';
  return governmentOf(tokens, { from, at, after, to });
}

/** `الموعد النهائي للتسجيل هو`, `مهلة تنتهي في`: near before the date. */
function isLastTerm(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(from, at - 8); k--) {
    const { text } = tokens[k]!;
    if (TIME_ALLOWED.has(text)) return true;
    if (!TERM.has(text)) continue;
    if (LAST.has(tokens[k + 1]?.text ?? '') || FIRST_OF_LAST.has(tokens[k - 1]?.text ?? ''))
      return true;
  }
  return false;
}

/** `tense` null: none is known, or the past of a plan whose outcome is not told. */
function certaintyOf(
  said: ReadonlySet<Cue>,
  tense: Tense | null,
  candidate: Candidate,
  move: Move | null,
): Certainty {
  if (move === 'from') return 'moved';
  if (said.has('doubted')) return 'doubted';
  if (tense === 'future' && said.has('proposed')) return 'proposed';
  if (tense === 'future' || (said.has('planned') && tense !== 'past')) return 'planned';
  return candidate.facts.part || candidate.facts.about ? 'approximate' : 'announced';
}

/** `لم يتم تنفيذه`, after the expression. */
function wasMissed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k + 1 < to; k++) {
    if (IN_ANOTHER_CLAUSE.has(tokens[k]!.text)) return false;
    if (DID_NOT.has(tokens[k]!.text) && MISSED_AFTER.has(tokens[k + 1]!.text)) return true;
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
