const LOCALE = 'ar-u-nu-latn';

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** `<t:seconds:style>` in words, in the viewer's zone. `now` in milliseconds since 1970. */
export function timestampText(seconds: number, style: string, now: number): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return '';
  if (style !== 'R')
    return new Intl.DateTimeFormat(LOCALE, STYLES[style] ?? STYLES['f']).format(date);
  const away = seconds - now / 1000;
  const [unit, size] = STEPS.find(([, each]) => Math.abs(away) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(
    Math.trunc(away / size),
    unit,
  );
}

/** When a message was sent: the time today, the day and time otherwise. */
export function sentText(iso: string, now: number): string {
  const sent = new Date(iso);
  const isToday = sent.toDateString() === new Date(now).toDateString();
  const options: Intl.DateTimeFormatOptions = isToday
    ? { hour: 'numeric', minute: '2-digit' }
    : { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' };
  return new Intl.DateTimeFormat(LOCALE, options).format(sent);
}

/** Milliseconds from `now` to the next seven o'clock in the morning that is not today. */
export function untilTomorrowMorning(now: number): number {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(7, 0, 0, 0);
  return morning.getTime() - now;
}

export function clockText(now: number): string {
  return new Intl.DateTimeFormat(LOCALE, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(now);
}
