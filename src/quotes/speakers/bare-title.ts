import type { Clause } from '../cues/clause.ts';
import { formOf } from '../cues/written.ts';
import { PERSON_NOUNS } from '../lexicon/words.ts';
import type { NameIndex } from '../names/name-index.ts';
import { ARTICLE } from '../names/noun.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isPlural, partsOf } from '../phrases/titled-name.ts';

/** Sources and crowds are nobody in particular, and a president is not whoever spoke last. */
const GROUPS =
  /^ال(?:مصدر|مصادر|فريق|رييس|رييسه|عاهل|عضو|عضوه|\p{L}+(?:ون|ين|[ولر]ان))$|^(?:الخبرا|العلما|الاطبا|الشهود)ء?$/u;
/** In a report of a trial or a crime they speak beside one another: `القاضي` is not whoever spoke last. */
const PARTY =
  /^ال(?:قاضي|محامي|محقق|مدعي|شرطي|ضابط|صحفي|صحافي|مذيع|مراسل|حكم|شاهد|طبيب|ضحي|متهم|سجين)ه?$/u;
const TRADE = /^(?:رجل|سيده|نجمه?|لاعبه?|بطله?)$/u;
/** `ضيف برنامج بوليتيكا`: whom the text has named already. */
const GUEST = /^(?:ال)?ضيفه?$/u;
/** Of a title they tell nothing of the office. */
export const EMPTY: ReadonlySet<string> = new Set([
  'باسم',
  'في',
  'لدي',
  'الي',
  'من',
  'السابق',
  'المصدر',
  'الحالي',
  'عن',
]);

/** Whether a phrase is a title with its article and no name: `المسؤول الأميركي`. */
export function isBareTitle(clause: Clause, phrase: Phrase, index: NameIndex): boolean {
  const head = clause.words[phrase.from]!.form;
  if (GUEST.test(head)) return true;
  const second = clause.words[phrase.from + 1]?.form ?? '';
  // `رجل الأعمال المصري`: no office, which only one man has.
  const isOfTrade = TRADE.test(head) && ARTICLE.test(second) && phrase.to - phrase.from > 1;
  if (!isOfTrade && !ARTICLE.test(head)) return false;
  if (index.isSurname(head)) return false;
  // `المتحدثة باسم الشرطة` tells which.
  if (clause.words.slice(phrase.from, phrase.to).some(({ form }) => form === 'باسم')) return false;
  if (!PERSON_NOUNS.has(head) || isPlural(head)) return false;
  if (GROUPS.test(head) || PARTY.test(head)) return false;
  const { name, titles } = partsOf(clause, phrase);
  const forms = titles.map(formOf).filter((form) => !EMPTY.has(form));
  // `المدير العام لمنظمة …` tells which.
  if (forms.slice(isOfTrade ? 1 : 0).some((form) => !ARTICLE.test(form))) return false;
  return name.length === 0 && index.byTitle(forms, clause.words[phrase.from]!.start) === null;
}
