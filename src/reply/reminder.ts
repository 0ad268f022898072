import { toHijri } from '../dates/hijri.ts';
import { type Day, weekdayOf } from '../day.ts';
import { buttons } from './buttons.ts';
import { fitCard, type Section } from './card.ts';
import { sayDay, sayWeekday } from './days.ts';
import { eventSection, type ToldEvent } from './event.ts';
import type { Reply, Row } from './reply.ts';
import type { MessageKey, Words } from './words.ts';

/** Events under one heading. */
export interface ToldGroup {
  readonly heading: string;
  readonly told: readonly ToldEvent[];
  /** The heading speaks of other years: each event says how many ago. */
  readonly isOfOtherYears: boolean;
}

export interface MorningCard {
  readonly day: Day;
  readonly groups: readonly ToldGroup[];
  readonly page: number;
  readonly words: Words;
  /** The button that shows the passage of an event. */
  passageId(eventId: string): string;
  /** The buttons below: `more` leads to a page, the others show a picture and a file. */
  idOf(action: 'more' | 'timeline' | 'calendar', page: number): string;
}

/** `السبت 17 فبراير (شباط) 2024، الموافق 7 شعبان 1445 هـ`. */
export function sayMorning(day: Day, words: Words): string {
  const hijri = toHijri(day);
  return words.say('reminder.day', {
    weekday: sayWeekday(weekdayOf(day), words),
    day: sayDay(day, words),
    hijri: words.say('reminder.hijri', {
      date: hijri.day,
      month: sayHijriMonth(hijri.month, words),
      year: words.numerals(hijri.year),
    }),
  });
}

/**
 * The morning post, or a later page of it. A day without events is one honest line. The same
 * arguments always make the same message, so that the preview is the post.
 */
export function morningCard(card: MorningCard): Reply {
  const { words, groups } = card;
  const sections = groups.flatMap((group) => groupSections(group, card));
  const intro = sections.length === 0 ? [words.say('reminder.empty')] : [];
  const title = words.say('reminder.title', { day: sayMorning(card.day, words) });
  const starts = [0];
  const measure = (from: number, rows: readonly Row[], notes: readonly string[]) =>
    fitCard({ title, intro, sections: sections.slice(from), rows, notes });
  const rowFor = (page: number, isLast: boolean) =>
    actions(card, sections.length > 0, page, isLast);
  const honesty = sections.length > 0 ? [words.say('reminder.honesty')] : [];
  const note = (page: number, pages: number) => words.say('page.of', { page, pages });
  for (let from = 0; from < sections.length; ) {
    from += Math.max(1, measure(from, [rowFor(0, false)], [...honesty, note(99, 99)]).shown);
    if (from < sections.length) starts.push(from);
  }
  const pages = starts.length;
  const page = Math.min(Math.max(0, card.page), pages - 1);
  const from = starts[page]!;
  const next = starts[page + 1] ?? sections.length;
  return fitCard({
    title,
    intro,
    sections: sections.slice(from, next),
    rows: [rowFor(page, page + 1 >= pages)],
    notes: [...honesty, ...(pages > 1 ? [note(page + 1, pages)] : [])],
  }).reply;
}

function groupSections(group: ToldGroup, card: MorningCard): Section[] {
  const { words, day } = card;
  return group.told.map((each, index) => {
    const section = eventSection(each, { today: group.isOfOtherYears ? day : null }, words);
    return {
      lines: [...(index === 0 ? [`**${group.heading}**`] : []), ...section.lines],
      row: buttons([[words.say('reminder.button.passage'), card.passageId(each.event.id)]]),
    };
  });
}

/** The calendar file is always there: a post without it would carry no mark of its own. */
function actions(card: MorningCard, hasEvents: boolean, page: number, isLast: boolean): Row {
  const { words, idOf } = card;
  const say = (key: MessageKey) => words.say(key);
  return buttons([
    ...(isLast ? [] : [[say('reminder.button.more'), idOf('more', page + 1)] as const]),
    ...(hasEvents ? [[say('dates.button.timeline'), idOf('timeline', page)] as const] : []),
    [say('dates.button.calendar'), idOf('calendar', page)],
  ]);
}

/** The twelve months as CLDR writes them: day 15 of each month of 1445. */
function sayHijriMonth(month: number, words: Words): string {
  return HIJRI_MONTHS[words.language][month - 1]!;
}

const HIJRI_MONTHS = { ar: hijriMonths('ar'), en: hijriMonths('en') } as const;

function hijriMonths(locale: string): string[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura-nu-latn`, {
    month: 'long',
    timeZone: 'UTC',
  });
  const FIRST = Date.UTC(2023, 7, 2);
  const MONTH_MS = 29.530589 * 86_400_000;
  return Array.from({ length: 12 }, (_, month) => format.format(FIRST + month * MONTH_MS));
}
