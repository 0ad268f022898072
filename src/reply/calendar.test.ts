import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { parseDay } from '../day.ts';
import { buildLibrary } from '../library.ts';
import { toCalendar } from './calendar.ts';
import { tell } from './event.ts';
import { wordsOf } from './words.ts';

const NOW = Date.UTC(2022, 10, 16, 6, 0);

/** The calendar of the events of some articles, as a reader of iCalendar sees it. */
async function calendarOf(articles: Record<string, [text: string, published?: string]>) {
  const documents = Object.entries(articles).map(([id, [text, published]]) =>
    toDocument(
      id,
      id,
      text,
      published === undefined ? {} : { published: { day: parseDay(published)! } },
    ),
  );
  const library = buildLibrary({ documents, problems: [] });
  const events = await library.events({});
  const told = await Promise.all(events.map((event) => tell(event, library)));
  const text = toCalendar(told, 'إسناد', NOW, wordsOf('ar'));
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { text, calendar, entries, events };
}

const CEASEFIRE: Record<string, [string, string?]> = {
  a: ['وقف إطلاق النار الدائم في البلاد الذي أعلن في 23 أكتوبر 2020.', '2021-01-05'],
  b: ['التوصل في صيف 2020 إلى اتفاق على وقف إطلاق النار الدائم في البلاد.', '2021-02-05'],
};

describe('a reader of iCalendar finds', () => {
  test('one event a day, all-day, with an exclusive end', async () => {
    const { entries, calendar } = await calendarOf({
      a: ['عقد المؤتمر من 28 ديسمبر 2019 إلى 3 يناير 2020. وتوفي الوزير عام 2015.'],
    });
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(entries).toHaveLength(1);
    const [{ startDate, endDate }] = entries as [ICAL.Event];
    expect([startDate.isDate, String(startDate), String(endDate)]).toEqual([
      true,
      '2019-12-28',
      '2020-01-04',
    ]);
  });

  test('no deadline, month or undated event', async () => {
    const text =
      'وقع الاتفاق في 23 أكتوبر 2020. ونص على رحيل القوات في غضون ثلاثة أشهر من التوقيع. وانطلق الملتقى أمس السبت. وعقدت القمة في مارس 2019.';
    const { entries } = await calendarOf({ a: [text] });
    expect(entries.map(({ startDate }) => String(startDate))).toEqual(['2020-10-23']);
  });

  test('the sentence, the articles with their days, and what is in conflict', async () => {
    const { entries } = await calendarOf(CEASEFIRE);
    const { description, component } = entries[0]!;
    expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(description).toContain(CEASEFIRE['a']![0]);
    expect(description).toContain('نُشر في 5 يناير (كانون الثاني) 2021');
    expect(description).toContain('نُشر في 5 فبراير (شباط) 2021');
    expect(description).toContain('خلاف: في مقال آخر');
  });

  test('what was inferred', async () => {
    const { entries } = await calendarOf({ a: ['عقد المؤتمر في 12 نوفمبر.', '2021-11-20'] });
    expect(entries[0]!.description).toContain('استنتاج: السنة');
  });

  test('a contradiction as tentative, in words', async () => {
    const { entries } = await calendarOf({ a: ['عقد المؤتمر يوم الأحد 20 مايو 2023.'] });
    expect(entries[0]!.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(entries[0]!.description).toContain('تناقض في النص: يقول الأحد، وذلك اليوم السبت');
  });

  test('what did not happen as cancelled', async () => {
    const { entries } = await calendarOf({ a: ['لم تعقد الجلسة في 3 مايو 2022.'] });
    expect(entries[0]!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('a moved day under the same UID with a higher SEQUENCE', async () => {
    const first = { a: ['ستجري الانتخابات الرئاسية في 24 ديسمبر 2021.', '2021-11-16'] } as const;
    const later = ['تأجلت الانتخابات الرئاسية المقررة في 24 ديسمبر 2021.', '2021-12-22'] as const;
    const before = await calendarOf({ a: [...first.a] });
    const after = await calendarOf({ a: [...first.a], b: [...later] });
    expect(after.entries[0]!.uid).toBe(before.entries[0]!.uid);
    expect([before.entries[0]!.sequence, after.entries[0]!.sequence]).toEqual([0, 1]);
  });

  test('text that is escaped and comes back as it stood', async () => {
    const text = 'قال؛ إن "المؤتمر"، بدأ; هنا, وهناك \\ في 19 يناير 2020.';
    const { entries, text: file } = await calendarOf({ a: [text] });
    expect(entries[0]!.description).toContain(text);
    expect(file).not.toMatch(/[^\\];\s هنا/u);
  });
});

test('lines end in CRLF, are folded at 75 octets and never inside a character', async () => {
  const { text } = await calendarOf(CEASEFIRE);
  const lines = text.split('\r\n');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\ufffd');
});

test('every event has what RFC 5545 asks for, each once', async () => {
  const { entries } = await calendarOf(CEASEFIRE);
  for (const { component } of entries) {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'sequence', 'status']) {
      expect([name, component.getAllProperties(name).length]).toEqual([name, 1]);
    }
  }
});
