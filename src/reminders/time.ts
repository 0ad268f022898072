/** A time of day: `hour` 0–23, `minute` 0–59. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

const TIME =
  /^(?:الساعة )?(?<hour>\d{1,2})(?:\s*[:.،٫]\s*(?<minute>\d{2}))?\s*(?<half>ص|صباحا|م|مساءا?|am|pm)?$/iu;
/** What is written in many ways and says nothing: vowel marks, directions, the points of `p.m.`. */
const SILENT = /[\p{M}\p{Cf}]|(?<=\p{L})\./gu;
const EVENING = /^(?:م|pm)/iu;

/** Reads `07:30`, `7`, `٧:٣٠`, `7:30 صباحاً`, `الساعة 7 مساءً`, `7 p.m.`; null for anything else. */
export function readTime(text: string): TimeOfDay | null {
  const latin = asciiDigits(text).replace(SILENT, '').trim();
  const groups = TIME.exec(latin)?.groups;
  if (!groups) return null;
  const given = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? 0);
  const half = groups['half'];
  if (half !== undefined && (given < 1 || given > 12)) return null;
  const hour = half === undefined ? given : (given % 12) + (EVENING.test(half) ? 12 : 0);
  return hour > 23 || minute > 59 ? null : { hour, minute };
}

/** Arabic-Indic and Persian digits as those of ASCII: both begin at a multiple of sixteen. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.codePointAt(0)! & 0xf));
}

/** `07:30`. */
export function sayTime({ hour, minute }: TimeOfDay): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(hour)}:${digits(minute)}`;
}
