/** A time of day: `hour` 0–23, `minute` 0–59. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

const TIME =
  /^(?<hour>\d{1,2})(?:\s*[:.،]\s*(?<minute>\d{2}))?\s*(?<half>ص|صباحا|صباحًا|م|مساء|مساءً|am|pm)?$/iu;
const ARABIC_INDIC_ZERO = 0x0660;
const EVENING = /^(?:م|pm)/iu;

/** Reads `07:30`, `7`, `٧:٣٠`, `7:30 مساءً`, `7 pm`; null for anything else. */
export function readTime(text: string): TimeOfDay | null {
  const latin = text
    .replace(/[٠-٩]/gu, (digit) => String(digit.codePointAt(0)! - ARABIC_INDIC_ZERO))
    .trim();
  const groups = TIME.exec(latin)?.groups;
  if (!groups) return null;
  const given = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? 0);
  const half = groups['half'];
  if (half !== undefined && (given < 1 || given > 12)) return null;
  const hour = half === undefined ? given : (given % 12) + (EVENING.test(half) ? 12 : 0);
  return hour > 23 || minute > 59 ? null : { hour, minute };
}

/** `07:30`. */
export function sayTime({ hour, minute }: TimeOfDay): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(hour)}:${digits(minute)}`;
}
