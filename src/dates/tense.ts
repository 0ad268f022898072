import { fold } from '../arabic/fold.ts';
import type { Candidate } from './candidate.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { CUE_WORDS, type Cue } from './lexicon/cue-words.ts';
import { EVENT_KINDS } from './lexicon/event-nouns.ts';
import type { Tense } from './mention.ts';
import { words, wordsOrJoined } from './readers.ts';
import type { Token } from './tokens.ts';
import { cuesOf } from './word-cues.ts';

const TO = fold('إلى');
const OF = fold('من');
const WAS = wordsOrJoined('كان|كانت');
const DID_NOT = wordsOrJoined('لم');
/** Tokens between a verb of the future and its date where nothing else can be meant. */
const CLOSE = 8;
/** Tokens between كان and what was planned: `كانت الانتخابات الرئاسية مقررة`. */
const PLAN_WITHIN = 5;

export interface ReadTense {
  /** Of the nearest verb before the expression, else of the first after it; null without one. */
  readonly tense: Tense | null;
  readonly isSure: boolean;
  /** A plan of the past (`كان من المقرر أن`), whose outcome is not told. */
  readonly wasPlanned: boolean;
  /** All that the words of the clause say. */
  readonly said: ReadonlySet<Cue>;
}

/** The tense of the clause around an expression. */
export function readTense(candidate: Candidate, tokens: readonly Token[]): ReadTense {
  const from = clauseStart(tokens, candidate.from);
  const known = cuesKnown(tokens);
  const said = new Set<Cue>();
  let tense: Tense | null = null;
  let wasPlanned = false;
  let isSure = false;
  let isOpen = false;
  let laidAt = -1;
  for (let k = from; k < candidate.from; k++) {
    known[k] ??= cuesOf(tokens[k]!.text);
    if (!isSure && (isAhead(tokens, k) || (said.size > 0 && isLaidAhead(tokens, k, said)))) {
      tense = 'future';
      laidAt = k;
    }
    if (said.size > 0 && said.has('announces') && isPlanAnnounced(tokens, k)) isOpen = true;
    for (const cue of known[k]!) {
      said.add(cue);
      if (cue === 'turn') wasPlanned = false;
      if (cue !== 'past' && cue !== 'future') continue;
      const isUndone = cue === 'future' && DID_NOT.has(tokens[k - 1]?.text ?? '');
      wasPlanned ||= cue === 'future' && isPlanOfPast(tokens, k);
      tense = isUndone || wasPlanned ? 'past' : cue;
      isSure = tense === 'future' && candidate.from - k <= CLOSE;
      isOpen = false;
      laidAt = -1;
    }
  }
  // تقرر خلال جلسة انعقدت الاثنين, دعا إلى تحقيق في الهجوم الذي ضرب المدينة الخميس
  if (laidAt >= 0 && seemsPast(tokens, laidAt + 1, candidate.from)) tense = 'past';
  if (isOpen) tense = null;
  else if (tense === null && !isFollowedByFuture(candidate, tokens)) {
    tense = seemsPast(tokens, from, candidate.from) ? 'past' : null;
  }
  const to = clauseEnd(tokens, candidate.to);
  for (let k = candidate.to; k < to; k++) {
    known[k] ??= cuesOf(tokens[k]!.text);
    for (const cue of known[k]!) {
      said.add(cue);
      if ((cue === 'past' || cue === 'future') && tense === null && !isOpen) tense = cue;
    }
  }
  if (isScheduled(candidate, tokens) && tense !== 'future') tense = 'future';
  return { tense, isSure, wasPlanned, said };
}

/** Whether what stands at `k` is called for or decided. */
function isLaidAhead(tokens: readonly Token[], k: number, said: ReadonlySet<Cue>): boolean {
  if (said.has('call') && isCalledFor(tokens, k)) return true;
  return said.has('decides') && namesPlan(tokens[k]!.text);
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

/** `الثلاثاء لن يكون`, `الأحد سيفتتح`: the verb of the date stands right behind it. */
function isFollowedByFuture({ to }: Candidate, tokens: readonly Token[]): boolean {
  if (tokens[to - 1]?.gap !== 'space' || !tokens[to]) return false;
  return cuesOf(tokens[to].text).includes('future');
}

/** Words of four letters that end as the perfect of a woman does, and are none. */
const NOUNS_ON_TEH = words(
  'الوقت|البيت|الصوت|الزيت|الكويت|الموت|السبت|حضرموت|انترنت|الإنترنت|بنت|تحت|ليست|ليت|عنكبوت',
);

const RELATIVES = words('الذي|التي|الذين|اللذين|اللتين|اللذان|اللتان');
/** A verb after a relative that is no imperfect, nor a particle: `التي شنتها`, `الذي نفذه`. */
const PERFECT =
  /^(?!لا$|لم$|لن$|قد$|ما$|هو$|هي$|هم$|في|من|على|عن|الى|مع|بين|كان|سوف|ليس|[يسن][^ ]|ت[^مو]|ا[لن]).{2,}$/u;

/** `تقدمت بالطلب`, `لم تعقد`: a verb of the past that no table has. */
function seemsPast(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = at - 1; k >= from; k--) {
    const { text } = tokens[k]!;
    if (DID_NOT.has(text)) return true;
    if (RELATIVES.has(tokens[k - 1]?.text ?? '') && PERFECT.test(text)) return true;
    if (text.length < 4 || !text.endsWith('ت') || text.endsWith('ات')) continue;
    if (!/^[وفب]?ال/u.test(text) && !NOUNS_ON_TEH.has(text)) return true;
  }
  return false;
}

/** `كان مقررا`, `كان من المقرر`, `كانت الانتخابات مقررة`: a plan of the past. */
function isPlanOfPast(tokens: readonly Token[], i: number): boolean {
  const near = tokens[i - 1]?.text ?? '';
  if (WAS.has(near) || (near === OF && WAS.has(tokens[i - 2]?.text ?? ''))) return true;
  if (!CUE_WORDS.get(tokens[i]!.text)?.includes('planned') || tokens[i]!.text.startsWith('ال')) {
    return false;
  }
  for (let k = i - 2; k >= Math.max(0, i - PLAN_WITHIN); k--) {
    if (WAS.has(tokens[k]!.text)) return true;
  }
  return false;
}

/** Verbal nouns of what is planned: `إلى التوقف عن العمل`, `عقد جلسة`, `قطع التيار`. */
const PLANNED_NOUNS = words(
  'عقد|قطع|غلق|إغلاق|إيقاف|انقطاع|تعليق|وقف|صرف|رفع|خفض|نقل|منح|بث|عرض|تنظيم|تنفيذ|إجراء|مواجهة|استضافة|إضراب|تجمع|وقفة|مسيرة|يوم|عطلة',
);
/** Kinds of event that are told after they happened: `أعلنت عن مقتل`. */
const HAPPENED: ReadonlySet<string> = new Set([
  'death',
  'attack',
  'disaster',
  'arrest',
  'birth',
  'fall',
  'war',
]);
const ABOUT = fold('عن');
const ON = fold('على');
const THAT = fold('أن');

function namesPlan(text: string): boolean {
  const kind = EVENT_KINDS.get(text);
  return PLANNED_NOUNS.has(text) || (kind !== undefined && !HAPPENED.has(kind));
}

/** `أعلنت الشركة عن قطع التيار يوم الأحد`: the day may well lie ahead. */
function isPlanAnnounced(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === ABOUT && namesPlan(tokens[i]!.text);
}

const MAY = words('قد|ربما');

/** `على أن يقع نشر النتائج`, `أنه قد يتم`: what is settled for later, or has not been yet. */
function isAhead(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  if (before === THAT) return tokens[i - 2]?.text === ON && /^[يت]/u.test(tokens[i]!.text);
  return MAY.has(before) && tokens[i]!.text.startsWith('ي');
}

const HOUR = words('الساعة|س|سا|على|بداية|انطلاقا');

/** A day at the head of a line, before a colon or an hour: a programme (`الأحد: الساعة 14:00`). */
function isScheduled({ from, to, facts }: Candidate, tokens: readonly Token[]): boolean {
  if (facts.weekday === undefined) return false;
  const previous = tokens[from - 1];
  const isHead = !previous || previous.gap === 'line' || /[:*]$/u.test(previous.mark);
  const { mark, gap } = tokens[to - 1]!;
  return isHead && (mark.startsWith(':') || (gap !== 'line' && HOUR.has(tokens[to]?.text ?? '')));
}

/** Of the derived forms: `تنظيم`, `التوقف`, `الاحتجاج`, `استئناف`. */
const VERBAL_NOUN =
  /^(?:ال)?(?:ت(?!ونس|ركي)[^ا ]{3}|ت[^ا ]{2}ي[^ا ]|است[^ا ]{2}ا[^ ]|ان[^ا ]{2}ا[^ ]|ا[^لا ]ت[^ا ]ا[^ ])$/u;

/** `إلى اجتماع`, after دعا: what is called for is ahead. */
function isCalledFor(tokens: readonly Token[], i: number): boolean {
  const called = tokens[i + 1]?.text ?? '';
  return tokens[i]!.text === TO && (EVENT_KINDS.has(called) || VERBAL_NOUN.test(called));
}
