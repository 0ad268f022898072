import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Day,
  fromEpochDay,
  parseDay,
  partsOf,
  toEpochDay,
  weekdayOf,
} from '../day.ts';
import { extractDates } from './extract.ts';
import { fromHijri, toHijri } from './hijri.ts';
import { inferReference } from './reference.ts';

const FIRST = parseDay('1900-01-01')!;
const LAST = parseDay('2100-12-31')!;
const published = inferReference('', { stated: parseDay('2022-11-16')! });

/** Month names by region, January first, as newspapers print them. */
const SYSTEMS: Record<string, string> = {
  'Egypt, Gulf, Sudan, Yemen':
    'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  'Levant and Iraq':
    'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
  'Tunisia and Algeria': 'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  Morocco: 'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر',
  Mauritania: 'يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر',
  'Libya 1978–2011':
    'أي النار|النوار|الربيع|الطير|الماء|الصيف|ناصر|هانيبال|الفاتح|التمور|الحرث|الكانون',
  'doubled, Syriac first':
    'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيو|تموز/يوليو|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر',
  'doubled, in brackets':
    'يناير (كانون الثاني)|فبراير (شباط)|مارس (آذار)|أبريل (نيسان)|مايو (أيار)|يونيو (حزيران)|يوليو (تموز)|أغسطس (آب)|سبتمبر (أيلول)|أكتوبر (تشرين الأول)|نوفمبر (تشرين الثاني)|ديسمبر (كانون الأول)',
};
const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const HIJRI =
  'محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة'.split(
    '|',
  );

const anyDay = fc.integer({ min: toEpochDay(FIRST), max: toEpochDay(LAST) }).map(fromEpochDay);
const arabicDigits = (text: string) =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));

function readOne(text: string): [surface: string, days: string | undefined] {
  const mentions = extractDates(`أعلن أن الاجتماع ${text}، وأضاف`, published);
  expect(mentions).toHaveLength(1);
  const { start, end, days } = mentions[0]!;
  return [`أعلن أن الاجتماع ${text}، وأضاف`.slice(start, end), days?.join()];
}

const one = (day: Day) => [day, addDays(day, 1)].join();

describe('a rendered date gives its day back, in every system of months', () => {
  for (const [system, names] of Object.entries(SYSTEMS)) {
    const months = names.split('|');
    test(system, () => {
      for (let epoch = toEpochDay(FIRST); epoch <= toEpochDay(LAST); epoch += 1) {
        const day = fromEpochDay(epoch);
        const { year, month, date } = partsOf(day);
        const text = `${date} ${months[month - 1]} ${year}`;
        const found = extractDates(text, published);
        if (
          found.length !== 1 ||
          found[0]!.days?.join() !== one(day) ||
          found[0]!.end !== text.length
        ) {
          expect([text, found.map((m) => m.days)]).toEqual([text, [[day, addDays(day, 1)]]]);
        }
      }
    });
  }

  test('in Arabic digits, with its weekday', () => {
    const months = SYSTEMS['Levant and Iraq']!.split('|');
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = partsOf(day);
        const text = `يوم ${WEEKDAYS[weekdayOf(day)]} ${arabicDigits(String(date))} ${months[month - 1]} ${arabicDigits(String(year))}`;
        expect(readOne(text)).toEqual([text, one(day)]);
      }),
    );
  });

  test('in numbers', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '-'), (day, sign) => {
        const { year, month, date } = partsOf(day);
        expect(readOne([date, month, year].join(sign))).toEqual([
          [date, month, year].join(sign),
          one(day),
        ]);
        expect(readOne(day)).toEqual([day, one(day)]);
      }),
    );
  });

  test('of the Hijri calendar by Umm al-Qura', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const hijri = toHijri(day);
        expect(fromHijri(hijri)).toBe(day);
        const text = `${hijri.day} ${HIJRI[hijri.month - 1]} ${hijri.year}هـ`;
        expect(readOne(text)).toEqual([text, one(day)]);
      }),
    );
  });
});

describe('a Hijri day beside its weekday is the day of that name, whoever saw the moon', () => {
  test.each([
    ['يوم الخميس 29 جمادى الآخرة 1437هـ', '2016-04-07'],
    ['يوم الأحد غرة شهر ربيع الأنوار 1442 هجري', '2020-10-18'],
    ['يوم الثلاثاء فاتح شهر جمادى الأولى لعام 1440هـ', '2019-01-08'],
    ['يوم الجمعة 9 ربيع الآخر سنة 1420 هـ', '1999-07-23'],
    ['يوم السبت 21 رمضان الأبرك 1446هـ', '2025-03-22'],
    ['يوم السبت 10 رمضان 1393 هـ', '1973-10-06'],
  ])('%s', (text, day) => {
    const reference = inferReference('', { stated: parseDay('2026-06-01')! });
    const [mention, ...others] = extractDates(`صدر القرار ${text}.`, reference);
    expect([mention!.days?.[0], others]).toEqual([day, []]);
  });
});
