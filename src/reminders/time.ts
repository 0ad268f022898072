import { fold } from '../arabic/fold.ts';

/** A time of day: `hour` 0–23, `minute` 0–59. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** The hours as Arabic names them, folded, from one. */
const NAMED_HOURS = [
  'الواحدة',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
  'الحادية عشرة',
  'الثانية عشرة',
].map(fold);
/** Minutes that a part of an hour adds to it, or takes from it; folded. */
const PARTS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['نصف', 30],
      ['ربع', 15],
      ['ثلث', 20],
    ] as const
  ).flatMap(([part, minutes]) => [
    [`و${part}`, minutes],
    [`وال${part}`, minutes],
    [fold(`إلا ${part}ا`), -minutes],
    [fold(`إلا ${part}`), -minutes],
    [fold(`إلا ال${part}`), -minutes],
  ]),
);
const oneOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const TIME = new RegExp(
  `^(?:${fold('الساعة')} )?(?:(?<hour>\\d{1,2})(?:\\s*[:.،٫]\\s*(?<minute>\\d{2}))?|(?<named>${oneOf(NAMED_HOURS)}))` +
    `(?: (?<part>${oneOf(PARTS.keys())}))?\\s*(?<half>ص|صباحا|م|مساءا?|am|pm)?$`,
  'iu',
);
/** The points of `p.m.`. */
const POINT = /(?<=\p{L})\./gu;
const DAY_MINUTES = 24 * 60;
const EVENING = /^(?:م|pm)/iu;

/**
 * Reads `07:30`, `7`, `٧:٣٠`, `7:30 صباحاً`, `الساعة 7 مساءً`, `السابعة والنصف صباحا`,
 * `8 إلا ربعا`, `7 p.m.`; null for anything else.
 */
export function readTime(text: string): TimeOfDay | null {
  const bare = fold(text).replace(POINT, '').replace(/\s+/gu, ' ').trim();
  const groups = TIME.exec(bare)?.groups;
  if (!groups) return null;
  const { hour: digits, minute: written, named, part, half } = groups;
  if (written !== undefined && part !== undefined) return null;
  const given = named === undefined ? Number(digits) : NAMED_HOURS.indexOf(named) + 1;
  const minute = Number(written ?? 0);
  if (half !== undefined && (given < 1 || given > 12)) return null;
  const hour = half === undefined ? given : (given % 12) + (EVENING.test(half) ? 12 : 0);
  if (hour > 23 || minute > 59) return null;
  const added = (hour * 60 + minute + (PARTS.get(part ?? '') ?? 0) + DAY_MINUTES) % DAY_MINUTES;
  return { hour: Math.floor(added / 60), minute: added % 60 };
}

/** `07:30`. */
export function sayTime({ hour, minute }: TimeOfDay): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(hour)}:${digits(minute)}`;
}
