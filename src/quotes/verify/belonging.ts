import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';
import { BODY_NOUNS, PERSON_NOUNS, WEEKDAYS } from '../lexicon/words.ts';
import { isAdjacent, nextWords, wordsBefore } from './near.ts';

const words = (list: string): ReadonlySet<string> => new Set(fold(list).trim().split(/\s+/u));

/** Whose they are stands behind them, too. */
const OTHER_HEADS = words(`
  خصوم حلفاء مؤيدو معارضو أصدقاء صديق أقارب قريب ابن بنت أخ أخت أم عم خال جد حفيد أبناء أولاد زوج
  منزل بيت مقر سيارة حاشية مقربون حراس أعوان
`);
/** `طالب | الوزير`, `حلف | الرئيس`: as often a verb, whose subject is what follows. */
const VERBS_TOO = words('طالب قاتل شاهد حاكم كاتب حلف تحالف نادي صاحب عالم مقدم رائد حارس قس كبير');
const ARTICLE = /^ال\p{L}{2}/u;
/** `قتل جندي | الأحد`: when, or a clause about him. */
const NOT_OWNERS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...words('اليوم الآن الليلة البارحة الذي التي الذين اللذين'),
]);

/**
 * The noun right before a cut to which the quote's first word belongs: `نائب | الرئيس استقال`. Left
 * out, another acts than the one of whom it was said (the construct state, إضافة). Null where there
 * is none; nouns that look like verbs are none.
 */
export function ownedBefore(text: string, start: number, end: number): Span | null {
  const [head] = wordsBefore(text, start, 1);
  const [owner] = nextWords(text, start, end, 1);
  if (!head || !owner || !isAdjacent(text, head.end, start)) return null;
  if (!ARTICLE.test(owner.form) || NOT_OWNERS.has(owner.form)) return null;
  return [head.form, head.form.replace(/^[وفبلك]/u, '')].some(isHead) ? head : null;
}

function isHead(form: string): boolean {
  if (ARTICLE.test(form) || VERBS_TOO.has(form)) return false;
  return PERSON_NOUNS.has(form) || BODY_NOUNS.has(form) || OTHER_HEADS.has(form);
}
