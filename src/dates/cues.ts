import { fold } from '../arabic/fold.ts';
import type { Candidate } from './candidate.ts';
import { governmentOf } from './governed.ts';
import {
  CALLED_OFF,
  CUE_WORDS,
  type Cue,
  MISSED_AFTER,
  PLANNED_FOR,
  TURNS,
} from './lexicon/cue-words.ts';
import { EVENT_KINDS } from './lexicon/event-nouns.ts';
import { isFutureVerb } from './lexicon/future-verbs.ts';
import type { Certainty, Tense } from './mention.ts';
import { words, wordsOrJoined } from './readers.ts';
import type { Token } from './tokens.ts';

/** How far before and after an expression its clause is read, in tokens. */
const BEFORE = 24;
const AFTER = 10;
/** How far its sentence is read for what governs it. */
const GOVERNED = 40;

const TO = fold('إلى');
const DEADLINE = words(
  'قبل|حتى|لغاية|غاية|بحلول|مع|غضون|أقصاه|أجل|يتجاوز|تتجاوز|يتعدى|ولغاية|وقبل|وبحلول|أقصى',
);
/** `الموعد النهائي للتسجيل هو 4 ديسمبر`, `آخر موعد`, `المهلة`: what follows is the end of a time allowed. */
const LAST = words('النهائي|الأخير|نهائي|أخير|أقصى');
const FIRST_OF_LAST = words('آخر|وآخر');
const TERM = wordsOrJoined('موعد|الموعد|أجل|الأجل|مهلة|المهلة|موعدا|للموعد|بالموعد');
const TIME_ALLOWED = wordsOrJoined('مهلة|المهلة|مهلته|مهلتها|أمهلت|أمهل');
const WAS = words('كان|كانت|وكان|وكانت');
const OF = fold('من');
const SINCE = words('منذ|ومنذ');
const DID_NOT = wordsOrJoined('لم');
const THAT = words('أن|إن|بأن|أنها|أنه');
/** What is told after these is not of the date before them: `وقال إنه سيستقيل إذا لم ينفذ`. */
const IN_ANOTHER_CLAUSE = wordsOrJoined('إذا|لو|إنه|إنها|أنه|أنها|إن|أن|هل|ما');
const NO_CUES: readonly Cue[] = [];

export interface Cues {
  readonly tense: Tense | null;
  readonly certainty: Certainty;
  readonly deadline: boolean;
  /** After منذ, or after an event that is over (`عقب هجمات 7 أكتوبر`). */
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
  for (let k = from; k < to; k++) {
    if (k >= candidate.from && k < candidate.to) continue;
    if (k < candidate.from && said.has('call') && isCalledFor(tokens, k)) tense = 'future';
    known[k] ??= cuesOf(tokens[k]!.text);
    for (const cue of known[k]!) {
      said.add(cue);
      // The nearest verb before the expression gives its tense, else the first after it.
      const isTense = cue === 'past' || cue === 'future';
      if (isTense && (k < candidate.from || tense === null)) {
        const isUndone = cue === 'future' && DID_NOT.has(tokens[k - 1]?.text ?? '');
        const isPlan = cue === 'future' && isPlanOfPast(tokens, k);
        const isOfPast = isUndone || isPlan;
        wasPlanned ||= isPlan;
        tense = isOfPast ? 'past' : cue;
      }
    }
  }
  tense ??= seemsPast(tokens, from, candidate.from) ? 'past' : null;
  const before = tokens[candidate.from - 1]?.text ?? '';
  const isNamed = tense !== 'future' && isAfterEvent(tokens, candidate.from);
  const since = SINCE.has(before) || isNamed;
  if (since) tense = 'past';
  const deadline =
    candidate.facts.deadline === true ||
    (candidate.from > from && DEADLINE.has(before)) ||
    isLastTerm(tokens, from, candidate.from);
  const isNewDay = said.has('moved') && before === TO;
  const certainty = isNewDay ? 'planned' : certaintyOf(said, wasPlanned ? null : tense, candidate);
  const graver = graverThan(tokens, candidate, said);
  // An event that is called by its day alone may be of any year.
  const isOfAnyYear = isNamed && candidate.facts.year === undefined && certainty === 'announced';
  return { tense, certainty: graver ?? (isOfAnyYear ? 'ambiguous' : certainty), deadline, since };
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

/** Words of four letters that end as the perfect of a woman does, and are none. */
const NOUNS_ON_TEH = words(
  'الوقت|البيت|الصوت|الزيت|الكويت|الموت|السبت|حضرموت|انترنت|الإنترنت|بنت|تحت|ليست|ليت|عنكبوت',
);

/** `تقدمت بالطلب`, `لم تعقد`: a verb of the past that no table has. */
function seemsPast(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = at - 1; k >= from; k--) {
    const { text } = tokens[k]!;
    if (DID_NOT.has(text)) return true;
    if (text.length < 4 || !text.endsWith('ت') || text.endsWith('ات')) continue;
    if (!/^[وفب]?ال/u.test(text) && !NOUNS_ON_TEH.has(text)) return true;
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

function clauseStart(tokens: readonly Token[], at: number, most = BEFORE): number {
  const limit = Math.max(0, at - most);
  for (let k = at - 1; k >= limit; k--) if (endsSentence(tokens[k]!)) return k + 1;
  return limit;
}

function clauseEnd(tokens: readonly Token[], at: number, most = AFTER): number {
  const limit = Math.min(tokens.length, at + most);
  for (let k = Math.max(0, at - 1); k < limit; k++) if (endsSentence(tokens[k]!)) return k + 1;
  return limit;
}

/** A line break, or a full stop, question or exclamation mark that is not inside a number. */
export function endsSentence({ gap, mark }: Token): boolean {
  return gap === 'line' || (gap === 'other' && /[.!?؟؛…]/u.test(mark));
}
