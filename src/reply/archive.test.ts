import { expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { toArticle } from '../library/article.ts';
import { overviewLines } from './archive.ts';
import { wordsOf } from './words.ts';

const UNDATED = 'قال الوزير إن الطريق سيُفتح قريبًا.';
const article = (id: string, text: string) => toArticle(toDocument(id, `${id}.txt`, text));
const dated = (id: string, day: string) => article(id, `قال الوزير اليوم ${day} إن الطريق فُتح.`);
const linesOf = (...articles: ReturnType<typeof article>[]) =>
  overviewLines(
    { documents: articles.length, passages: articles.length, bytesOfText: 0, builtAt: 0 },
    articles,
    wordsOf('ar'),
  ).slice(1);

test('one day is said as one day, and of how many articles it is not known', () => {
  expect(
    linesOf(dated('a', 'الاثنين 23 جانفي 2017'), article('b', UNDATED), article('c', UNDATED)),
  ).toEqual([
    'يوم النشر 23 يناير (كانون الثاني) 2017',
    'منها ما استُنتج يوم نشره: مقال واحد',
    'منها ما لا يُعرف يوم نشره: مقالان',
  ]);
});

test('several days are a span', () => {
  const lines = linesOf(dated('a', 'الاثنين 23 جانفي 2017'), dated('b', 'الخميس 2 فيفري 2017'));
  expect(lines[0]).toBe('أيام النشر من 23 يناير (كانون الثاني) 2017 إلى 2 فبراير (شباط) 2017');
  expect(lines).toHaveLength(2);
});

test('where no day is known none is told', () => {
  expect(linesOf(article('b', UNDATED))).toEqual([]);
});
