import { endsSentence } from '../clause.ts';
import { CUE_WORDS } from '../lexicon/cue-words.ts';
import { words } from '../readers.ts';
import type { Token } from '../tokens.ts';

/** Tokens before `من` in which what was moved is named. */
const WITHIN = 14;
/** These move a date only where it is called one: `نقل الموعد من 5 إلى 12 مايو`. */
const CHANGES = words('نقل|نقلت|تغيير|تقديم|تعديل|ترحيل|غير|غيرت|عدل|عدلت|قدم|قدمت|رحل');
const APPOINTMENT = words('موعد|الموعد|موعدها|موعده|تاريخ|مواعيد');

/** Whether the two days from token `at` on are the old and the new one, no range: `أجلت من 10 إلى 20 يونيو`. */
export function isMove(tokens: readonly Token[], at: number): boolean {
  let hasAppointment = false;
  for (let k = at - 1; k >= Math.max(0, at - WITHIN); k--) {
    const token = tokens[k]!;
    if (endsSentence(token)) return false;
    if (CUE_WORDS.get(token.text)?.includes('moved')) return true;
    if (APPOINTMENT.has(token.text)) hasAppointment = true;
    if (hasAppointment && CHANGES.has(token.text)) return true;
  }
  return false;
}
