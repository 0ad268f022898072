import { addDays, type Day } from '../day.ts';
import type { Article } from '../library.ts';
import { fitCard } from './card.ts';
import { sayDay, sayDays, sayMonth } from './days.ts';
import { escapeText } from './escape.ts';
import type { Reply } from './reply.ts';
import { shortTitle } from './source.ts';
import type { Words } from './words.ts';

/** Which dates were asked for; kept for the buttons. `today` stays the day of the question. */
export interface AskedDates {
  readonly document: string | null;
  readonly period: 'all' | 'coming' | 'onThisDay' | 'between';
  readonly from?: Day;
  readonly to?: Day;
  readonly today: Day;
}

/** @param article the one that was asked for, if one was */
export function datesTitle(
  { period, from, to, today }: AskedDates,
  article: Article | null,
  words: Words,
): string {
  if (period === 'onThisDay') {
    const day = `${words.numerals(Number(today.slice(8)))} ${sayMonth(Number(today.slice(5, 7)), words)}`;
    return words.say('dates.title.onThisDay', { day });
  }
  if (period === 'coming') return words.say('dates.title.coming', { day: sayDay(today, words) });
  if (period === 'between') {
    if (from && to) {
      return words.say('dates.title.between', { days: sayDays([from, addDays(to, 1)], words) });
    }
    return from
      ? words.say('dates.title.since', { day: sayDay(from, words) })
      : words.say('dates.title.until', { day: sayDay(to!, words) });
  }
  return article === null
    ? words.say('dates.title.all')
    : words.say('dates.title.document', { title: escapeText(shortTitle(article)) });
}

/** The name of the article where a period of one was asked for: the title names the period. */
export function datesIntro(
  { period }: AskedDates,
  article: Article | null,
  words: Words,
): string[] {
  if (article === null || period === 'all') return [];
  return [words.say('dates.of', { title: escapeText(shortTitle(article)) })];
}

/** @param mention the clickable name of a command */
export function noDates(
  { period, document }: AskedDates,
  title: string,
  { words, mention }: { readonly words: Words; mention(command: string): string },
): Reply {
  const lines =
    period === 'all'
      ? [
          words.say(document === null ? 'dates.none.all' : 'dates.none'),
          words.say('dates.none.next'),
        ]
      : [
          words.say(`dates.${period}.none`),
          words.say('dates.period.next', { dates: mention('dates') }),
        ];
  return fitCard({ title, sections: [{ lines }], isPrivate: true }).reply;
}
