import { CALLED_OFF, CUE_WORDS, MISSED_VERBS, PLANNED_FOR } from './lexicon/cue-words.ts';
import { EVENT_KINDS } from './lexicon/event-nouns.ts';
import {
  CONDITION,
  DENIED,
  GOVERNORS,
  type Government,
  type Governor,
  NOT_HAPPENED,
  UNSURE,
} from './lexicon/governors.ts';
import { words, wordsOrJoined } from './readers.ts';
import type { Token } from './tokens.ts';

/** The clauses after these stand on their own again: `لم تعقد إلا في 3 مايو`. */
const TURNS = wordsOrJoined('لكن|لكنه|لكنها|لكنهم|بل|إلا|سوى|إنما|بينما|فيما|حيث|ثم|غير');
/** What stands after these is a time or a cause of its own: `رفض الاتفاق بعد لقاء عقد في 3 مايو`. */
const CIRCUMSTANCES = wordsOrJoined(
  'بعد|قبل|عقب|إثر|بسبب|لأن|بعدما|قبيل|عندما|حين|حينما|أثناء|غداة',
);
const SINCE = wordsOrJoined('منذ');
const RELATIVES = wordsOrJoined('الذي|التي|الذين|اللذين|اللتين|اللذان|اللتان');
const THAT = wordsOrJoined('أن|إن|بأن|أنه|أنها|إنه|إنها|أنهم|ألا');
const WAS = wordsOrJoined('كان|كانت|يكون|تكون|كانوا|تكن|يكن');
/** `لم يقتل`, `لا يزال`: the particle. */
const DID_NOT = wordsOrJoined('لم|لما');
const NOT = wordsOrJoined('لا|ليس|ليست|ليسوا|لست');
const MAY = words('قد');
const NOT_YET = words('غير');
const UNCLEAR = words(
  'صحيح|صحيحة|الصحيح|وارد|واردة|الوارد|واضح|الواضح|واضحا|مؤكد|مؤكدة|المؤكد|مؤكدا|محسوم|محسومة|المحسوم|معروف|المعروف|المرجح|المحتمل|المتوقع',
);
/** لا يزال, لا يقل عن, لا سيما deny nothing. */
const IDLE = words(
  'يزال|تزال|يزالون|زال|زالت|سيما|يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز|يتعدى|تتعدى|بد|شك|ريب|ينفك|يبرح|محالة',
);
const NOTHING_SUCH = words('نية|صحة|وجود|خطط|خطة|أساس|صحيحا|صحيح|هناك|نيه');
const IN_CASE = words('حال|حالة');
/** `في حالة سراح` is how somebody or something is, not on what it hangs. */
const STATES = words(
  'سراح|فرار|تلبس|إيقاف|احتفاظ|طوارئ|الطوارئ|استنفار|تأهب|نفير|حرب|سلم|حداد|خطرة|خطيرة|حرجة|صحية|جيدة|سيئة|مزرية|يرثى|مستقرة|طبيعية|نفسية|غيبوبة|إغماء|' +
    'سكر|صدمة|ذهول|غضب|هلع|رعب|هستيريا|فوضى|شلل|ركود|احتقان|توتر|تشنج|غليان|ترقب|انتظار|جمود',
);
const IN = words('في');
/** Nouns in the table of the past: `رفض مقتل`. */
const NOUNS_OF_PAST = words('سقوط|مقتل|منذ|كان|كانت|تم|تمت|عقد|وقع|حكم');

/** The gravest first. */
const GRAVITY: readonly Government[] = ['negated', 'missed', 'doubted', 'proposed', 'planned'];

interface Open {
  readonly governor: Governor;
  readonly at: number;
  isMet: boolean;
  hasThat: boolean;
}

/**
 * What the words that govern a date make of it, or null where the clause asserts it: a date under a
 * denial, doubt, condition, question, wish, fear, demand, threat, proposal, warning, failure or
 * refusal is not announced. The government of a word ends at a turn (لكن, بل), at a relative clause
 * or a circumstance (الذي, بعد), or at a finite verb of the past that no أن puts under it; that of
 * a condition or a question only with the sentence.
 * @param from the first token of the sentence that is read
 * @param at the first token of the date; `after` the first after it, `to` the end of the sentence
 */
export function governmentOf(
  tokens: readonly Token[],
  { from, at, after, to }: { from: number; at: number; after: number; to: number },
): Government | null {
  const governors = governorsIn(tokens);
  let open: Open[] = [];
  for (let k = from; k < at; k++) {
    if (open.length === 0 && governors[k] === null) continue;
    if (open.length > 0) {
      open = open.filter((one) => !isClosed(tokens, k, at, one));
      for (const one of open) see(tokens, k, at, one);
    }
    const governor = governors[k];
    if (governor) {
      open.push({ governor, at: k, isMet: governor.needs === 'none', hasThat: false });
    }
  }
  const made = open.filter(({ isMet }) => isMet).map(({ governor }) => governor.makes);
  if (isConditional(tokens, after, to)) made.push('doubted');
  return GRAVITY.find((each) => made.includes(each)) ?? null;
}

/** Notes that the word at `k` is what the governor needs before the date is its. */
function see(tokens: readonly Token[], k: number, at: number, one: Open): void {
  const { text } = tokens[k]!;
  if (THAT.has(text)) one.hasThat = true;
  if (one.isMet) return;
  const { needs } = one.governor;
  if (needs === 'object') {
    one.isMet =
      one.hasThat || (k < at - 1 && namesEvent(text)) || objectWords(one, k, at, tokens) > 2;
    return;
  }
  if (needs === 'none') return;
  // في of the date is not في of فشل في.
  if (k === at - 1 && text.length > 1) return;
  one.isMet = needs.some((word) =>
    word.length === 1 ? text.length > 2 && text.startsWith(word) : text === word,
  );
}

/** Words after the governor up to `k`, without the preposition of the date. */
function objectWords(one: Open, k: number, at: number, tokens: readonly Token[]): number {
  const isLead = k === at - 1 && IN.has(tokens[k]!.text);
  return k - one.at - (isLead ? 1 : 0);
}

/** Kinds of event that are told by who acts, too: `ألغت المحكمة`. */
const ACTORS = words('محكمة|حكومة|وزارة|ناخبون|ناخبين|مدارس|مشروع|مهمة');

function namesEvent(text: string): boolean {
  const own = EVENT_KINDS.has(text)
    ? text
    : text.replace(/^[وف]?(?:[بك]?ال|لل|[بلك])(?=.{3})/u, '');
  return EVENT_KINDS.has(own) && !ACTORS.has(own);
}

function isClosed(
  tokens: readonly Token[],
  k: number,
  at: number,
  { governor, at: since, hasThat }: Open,
) {
  if (governor.isWhole) return false;
  const { text } = tokens[k]!;
  if (SINCE.has(text)) return true;
  // «غير» of غير أن turns, of غير مؤكد does not.
  if (TURNS.has(text)) return !NOT_YET.has(text) || THAT.has(tokens[k + 1]?.text ?? '');
  if (CIRCUMSTANCES.has(text)) return k < at - 1;
  if (RELATIVES.has(text)) {
    if (governor.coversRelative && k - since > 3) return false;
    return !isPlan(tokens, k);
  }
  if (hasThat || THAT.has(tokens[k - 1]?.text ?? '') || MAY.has(tokens[k - 1]?.text ?? ''))
    return false;
  return k - since > 1 && isFinitePast(text);
}

/** `الذي كان مقررا`: what was planned is what did not take place. */
function isPlan(tokens: readonly Token[], k: number): boolean {
  return [1, 2, 3].some((ahead) => PLANNED_FOR.has(tokens[k + ahead]?.text ?? ''));
}

function isFinitePast(text: string): boolean {
  const joined = /^[وف]/u.test(text) ? text.slice(1) : text;
  const isPast = (word: string) => CUE_WORDS.get(word)?.includes('past') === true;
  if (joined !== text && isPast(joined) && !isPast(text)) return true;
  return isPast(text) && !NOUNS_OF_PAST.has(text);
}

/** What takes back or changes what a clause says: `تأجلت`, `لكنها ألغيت`. */
const REVERSALS: ReadonlySet<string> = new Set([...TURNS, ...CALLED_OFF]);

/** Whether the folded word at `k` governs or turns a clause: a title without it may say the opposite. */
export function reverses(words: readonly { readonly text: string }[], k: number): boolean {
  const { text } = words[k]!;
  const isMove = (word: string) => CUE_WORDS.get(word)?.includes('moved') === true;
  return (
    REVERSALS.has(text) || isMove(text) || isMove(text.slice(1)) || governorAt(words, k) !== null
  );
}

/** Looked up once: clauses overlap where dates stand close together. */
const KNOWN = new WeakMap<readonly Token[], (Governor | null)[]>();

function governorsIn(tokens: readonly Token[]): readonly (Governor | null)[] {
  let known = KNOWN.get(tokens);
  if (!known) {
    known = tokens.map((_, k) => governorAt(tokens, k));
    KNOWN.set(tokens, known);
  }
  return known;
}

function governorAt(tokens: readonly Pick<Token, 'text'>[], k: number): Governor | null {
  const { text } = tokens[k]!;
  const next = tokens[k + 1]?.text ?? '';
  if (DID_NOT.has(text)) return MISSED_VERBS.has(next) ? NOT_HAPPENED : UNSURE;
  if (NOT.has(text)) {
    if (IDLE.has(next)) return null;
    return NOTHING_SUCH.has(next) ? DENIED : UNSURE;
  }
  if (NOT_YET.has(text) && UNCLEAR.has(next)) return UNSURE;
  if (MAY.has(text) && /^[يت]/u.test(next)) return isPerfect(tokens, k) ? null : UNSURE;
  if (IN.has(text) && IN_CASE.has(next)) {
    return STATES.has(tokens[k + 2]?.text ?? '') ? null : CONDITION;
  }
  const whole = GOVERNORS.get(text);
  if (whole) return whole;
  return /^[وفبل]/u.test(text) ? (GOVERNORS.get(text.slice(1)) ?? null) : null;
}

/** `كان قد تسلم`, `قد تم`: قد before what has happened. */
function isPerfect(tokens: readonly Pick<Token, 'text'>[], k: number): boolean {
  const next = tokens[k + 1]!.text;
  if (CUE_WORDS.get(next)?.includes('past')) return true;
  if (next.startsWith('ي')) return false;
  return [1, 2, 3].some((back) => WAS.has(tokens[k - back]?.text ?? ''));
}

/** `ستجرى في 3 مايو إذا وافق البرلمان`: a condition after the date, in its own clause; or a question. */
function isConditional(tokens: readonly Token[], from: number, to: number): boolean {
  const governors = governorsIn(tokens);
  for (let k = from; k < to; k++) {
    if (governors[k]?.isWhole && isOwnClause(tokens, from, k)) return true;
  }
  return tokens[to - 1]?.gap === 'other' && /[?؟]/u.test(tokens[to - 1]!.mark);
}

function isOwnClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { text } = tokens[k]!;
    if (THAT.has(text) || RELATIVES.has(text) || isFinitePast(text)) return false;
  }
  return true;
}
