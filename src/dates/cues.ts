import type { Candidate } from './candidate.ts';
import type { Certainty, Tense } from './mention.ts';
import { words } from './readers.ts';
import type { Token } from './tokens.ts';

/** How far before and after an expression its clause is read, in tokens. */
const BEFORE = 16;
const AFTER = 10;

const FUTURE = words(
  'سوف|المقرر|مقررا|مقررة|المقررة|المزمع|المرتقب|المرتقبة|المنتظر|المنتظرة|المتوقع|المتوقعة|لن|موعد|موعدا|يعتزم|تعتزم|يستعد|تستعد|' +
    'استعدادا|تحضيرا|تمهيدا|المزمعة|يفترض|المفترض|مرتقب|مرتقبة|ستكون|القادم|المقبل|المقبلة|القادمة|دعت|دعا|لإجراء|إجراء|سيتم|ستتم',
);
const PAST = words(
  'كان|كانت|أعلن|أعلنت|قال|قالت|أكد|أكدت|شهد|شهدت|جرى|جرت|وقع|وقعت|عقد|عقدت|اتفق|قتل|أصيب|التقى|التقت|استقبل|وصل|وصلت|بدأ|بدأت|انطلق|انطلقت|' +
    'افتتح|اختتم|اختتمت|صدر|صدرت|تم|تمت|وكان|وكانت|نشر|نشرت|أصدر|أصدرت|أقر|أقرت|انتهت|انتهى|توفي|سقط|سقوط|مقتل|اندلع|اندلعت|منذ',
);
/** Words that begin like a verb of the future (سـ) and are none. */
const NOT_FUTURE =
  /^(?:سياس|سيار|سيد|سيطر|ستة|سته|ستين|ستون|سيناء|سينما|سيول|سير|ستاد|ستار|سياق|سياح|سنه|سنو|سني|ستوك|سيف|سيل|سيب|سيغ|سيس|سيا|سيتي|سيلفا|ستان|ستي|سانت|سار|ساع|ساب|سائ|سايق|ساح|سال|ساح|سام|ساد|ساه|سايد|ساك|ستان|سيرت|ستيف|سيمون|سيرجي|ستراس|سنغ|سنتيم|سيفي|سينا)/u;
const PROPOSED = words(
  'اقترح|اقترحت|مقترح|مقترحا|مشروع|دعا|دعت|طالب|طالبت|يطالب|تطالب|ضرورة|بضرورة|يجب|ينبغي|دعوة|دعوته|يوصي|أوصى|أوصت',
);
const DOUBTED = words(
  'مستبعد|مستبعدا|مستبعدة|يستبعد|استبعد|استبعاد|شك|شكوك|يشكك|تشكيك|غموض|احتمال|محتمل|محتملا|مرجح',
);
const MISSED = words('يتم|تنفيذ|ينفذ|تنفذ|يحدث|يطبق|يلتزم|تجر|يجر|يعقد|تعقد|تنعقد|ينعقد');
const NOT = words('لم');
const MOVED = words(
  'تأجيل|تأجل|تأجلت|أجلت|تأجيلها|تأجيله|المؤجل|المؤجلة|إرجاء|إرجاؤها|أرجأت|أرجأ|مؤجلة',
);
const PLANNED = words(
  'المقرر|المقررة|مقررا|مقررة|المزمع|المزمعة|المرتقب|المرتقبة|المنتظر|المنتظرة|المتوقع|المتوقعة|يعتزم|تعتزم|المفترض|يفترض|تحديد|حدد|حددت|موعد|تنظيم|إجراء|لإجراء',
);
const DEADLINE = words('قبل|حتى|لغاية|غاية|بحلول|مع|غضون|أقصاه|أجل|موعد|يتجاوز');
const NEGATED = words('ليس|ليست|لا');

export interface Cues {
  readonly tense: Tense | null;
  readonly certainty: Certainty;
  readonly deadline: boolean;
}

/** What the clause around an expression says of it: tense, certainty, and whether it is a deadline. */
export function readCues(candidate: Candidate, tokens: readonly Token[]): Cues {
  const from = clauseStart(tokens, candidate.from);
  const to = clauseEnd(tokens, candidate.to);
  const tense = tenseBefore(tokens, from, candidate.from);
  const has = (set: ReadonlySet<string>) => {
    for (let k = from; k < to; k++) if (set.has(bare(tokens[k]!.text, set))) return true;
    return false;
  };
  const deadline =
    candidate.facts.deadline === true ||
    (candidate.from > from && DEADLINE.has(bare(tokens[candidate.from - 1]!.text, DEADLINE)));
  return { tense, certainty: certaintyOf(has, tokens, candidate, to, tense), deadline };
}

function certaintyOf(
  has: (set: ReadonlySet<string>) => boolean,
  tokens: readonly Token[],
  candidate: Candidate,
  to: number,
  tense: Tense | null,
): Certainty {
  for (let k = candidate.to; k + 1 < to; k++) {
    if (NOT.has(tokens[k]!.text) && MISSED.has(tokens[k + 1]!.text)) return 'missed';
  }
  if (has(MOVED)) return 'moved';
  if (has(DOUBTED)) return 'doubted';
  if (tense === 'future' && has(PROPOSED)) return 'proposed';
  if (tense === 'future' || has(PLANNED)) return tense === 'past' ? 'announced' : 'planned';
  if (NEGATED.has(tokens[candidate.from - 2]?.text ?? '')) return 'negated';
  return candidate.facts.part ? 'approximate' : 'announced';
}

/** The nearest verb or sign of tense before the expression, in its clause. */
function tenseBefore(tokens: readonly Token[], from: number, at: number): Tense | null {
  for (let k = at - 1; k >= from; k--) {
    const text = tokens[k]!.text;
    if (FUTURE.has(bare(text, FUTURE)) || isFutureVerb(text)) return 'future';
    if (PAST.has(bare(text, PAST))) return 'past';
  }
  return null;
}

/** سيعقد, ستنطلق, وسيبدأ: سـ before an imperfect. */
function isFutureVerb(text: string): boolean {
  const verb = text.startsWith('و') || text.startsWith('ف') ? text.slice(1) : text;
  return /^س[يتن]/u.test(verb) && verb.length >= 4 && !NOT_FUTURE.test(verb);
}

function bare(text: string, set: ReadonlySet<string>): string {
  if (set.has(text)) return text;
  return /^[وفلب]/u.test(text) ? text.slice(1) : text;
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
export function endsSentence(token: Token): boolean {
  return token.gap === 'line' || (token.gap === 'other' && /[.!?؟؛…]/u.test(token.mark));
}
