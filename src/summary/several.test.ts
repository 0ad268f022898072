import { describe, expect, test } from 'vitest';
import { segment } from '../arabic/sentences.ts';
import { sliceOf } from '../arabic/span.ts';
import { type Source, summariseSeveral } from './several.ts';

const source = (id: string, text: string): Source => ({ id, article: { text, ...segment(text) } });

const DATE = 'أعلنت المفوضية العليا للانتخابات في ليبيا موعد الاقتراع الرئاسي في 24 ديسمبر المقبل.';
const DATE_AGAIN = 'وأعلنت المفوضية العليا للانتخابات موعد الاقتراع الرئاسي في ليبيا في 24 ديسمبر.';
const OTHER_DATE =
  'أعلنت المفوضية العليا للانتخابات في ليبيا موعد الاقتراع الرئاسي في 31 يناير المقبل.';
const LAW =
  'وطالبت أحزاب ليبية البرلمان بتعديل قانون الانتخابات قبل فتح باب الترشح أمام المواطنين.';
const OIL = 'ارتفعت صادرات النفط الليبي خلال الشهر الماضي إلى أعلى مستوى منذ ثلاث سنوات كاملة.';
const ALSO = 'كما ناقش المجتمعون قانون الانتخابات وموعدها وشروط الترشح وتمويل الحملات الدعائية.';

const told = (query: string, sources: readonly Source[], count: number) =>
  summariseSeveral(query, sources, count).map((sentence) => {
    const { article } = sources.find(({ id }) => id === sentence.document)!;
    return sliceOf(article.text, sentence);
  });

describe('a summary of several documents', () => {
  test('answers the query from each of them, in the order given', () => {
    const sources = [source('a', `${OIL} ${LAW}`), source('b', `${DATE} ${OIL}`)];
    expect(told('قانون الانتخابات', sources, 2)).toEqual([LAW, DATE]);
  });

  test('tells once what two articles say, and names the other', () => {
    const sources = [source('a', DATE), source('b', `${DATE_AGAIN} ${LAW}`)];
    const sentences = summariseSeveral('الانتخابات', sources, 3);
    expect(sentences.map(({ document }) => document)).toEqual(['a', 'b']);
    expect(sentences[0]!.alsoIn).toEqual(['b']);
    expect(told('الانتخابات', sources, 3)).toEqual([DATE, LAW]);
  });

  test('keeps both of two that differ in their numbers', () => {
    const sources = [source('a', DATE), source('b', OTHER_DATE)];
    expect(told('موعد الاقتراع', sources, 3)).toEqual([DATE, OTHER_DATE]);
  });

  test('leaves out what cannot be read alone', () => {
    expect(told('قانون الانتخابات', [source('a', `${LAW} ${ALSO}`)], 3)).toEqual([LAW]);
  });

  test('has each article’s own rank where nothing has a word of the query', () => {
    expect(told('كرة القدم', [source('a', `${DATE} ${LAW}`)], 1)).toEqual([DATE]);
  });

  test('of no documents is nothing', () => {
    expect(summariseSeveral('الانتخابات', [], 3)).toEqual([]);
  });
});
