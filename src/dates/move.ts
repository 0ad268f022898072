import type { Candidate } from './candidate.ts';
import { clauseStart } from './clause.ts';
import { CUE_WORDS, type Cue, PLANNED_FOR } from './lexicon/cue-words.ts';
import type { Move } from './mention.ts';
import { words, wordsOrJoined } from './readers.ts';
import type { Token } from './tokens.ts';
import { cuesOf } from './word-cues.ts';

const TO = words('إلى|الى|حتى|لغاية');
const FROM = words('من');
const IN = words('في|يوم|بتاريخ');
/** Before the new day: `لتجرى في`, `ليصبح في`, `على أن تعقد في`. */
const FOR = /^ل[يت][^ ]{2,}$/u;
/** Between the word of moving and a date that is the old one: `تأجيل اجتماع 24 ديسمبر`. */
const NEAR = 3;
const PREPOSITIONS = wordsOrJoined('في|إلى|على|عن|بعد|قبل|حتى|منذ|خلال|يوم|بسبب|اليوم|أمس');
const WITHIN = 3;

/**
 * Which side of a postponement a date is, or null: `كانت مقررة في 24 ديسمبر وتأجلت` and `تأجيلها من
 * 10 مايو` are old days, `تأجلت إلى 24 يناير` and `أجلت لتجرى في 24 يناير` new ones. The day on which
 * a postponement is announced is neither.
 */
export function moveOf(
  { from: at, facts }: Candidate,
  tokens: readonly Token[],
  said: ReadonlySet<Cue>,
): Move | null {
  if (!said.has('moved')) return null;
  const from = clauseStart(tokens, at);
  const moved = lastMove(tokens, from, at);
  const before = tokens[at - 1]?.text ?? '';
  if (moved >= 0 && (TO.has(before) || isFor(tokens, moved, at))) return 'to';
  if (moved >= 0 && FROM.has(before)) return 'from';
  for (let k = at - 1; k >= Math.max(from, moved, at - WITHIN - NEAR); k--) {
    if (PLANNED_FOR.has(tokens[k]!.text)) return 'from';
  }
  // والذي تقرر تأجيله اليوم: the day on which it was decided.
  if (facts.relativeDay !== undefined) return null;
  if (moved < 0) return isBare(tokens, from, at) ? 'from' : null;
  for (let k = moved + 1; k < at; k++) if (PREPOSITIONS.has(tokens[k]!.text)) return null;
  return at - moved <= NEAR ? 'from' : null;
}

function lastMove(tokens: readonly Token[], from: number, at: number): number {
  for (let k = at - 1; k >= from; k--) {
    if (cuesOf(tokens[k]!.text).includes('moved')) return k;
  }
  return -1;
}

function isFor(tokens: readonly Token[], moved: number, at: number): boolean {
  for (let k = at - 1; k > Math.max(moved, at - 1 - WITHIN); k--) {
    if (FOR.test(tokens[k]!.text)) return true;
  }
  return false;
}

/** `انتخابات 24 ديسمبر تأجلت`: nothing before the date tells what was done on it. */
function isBare(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = from; k < at; k++) {
    const { text } = tokens[k]!;
    if (IN.has(text) || CUE_WORDS.get(text)?.includes('past')) return false;
  }
  return true;
}
