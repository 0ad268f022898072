import { ALEF, LAM } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, OUTLETS, PERSON_NOUNS } from '../lexicon/words.ts';
import { fullNameEnd } from './full-name.ts';
import { ARTICLE, NISBA } from './noun.ts';

/** Bodies that have no purpose in their names: after them `لل` tells to whom (`البنك المركزي | للبنوك`). */
const WITHOUT_PURPOSE =
  /^(?:ال)?(?:بنك|مصرف|حكومه|شرطه|جيش|صحيفه|قناه|برلمان|رياسه|بيان|رساله|تقرير|قرار)$/u;
const LONGEST_FOREIGN = 5;
const OUTLET = /^ل?(?:صحيفه|جريده|مجله|قناه|موقع|اذاعه|راديو|شبكه)$/u;
/** `المجلس البلدي | لمدينة كوفان` */
export const OF_AREA = /^ل(?:مدينه|اماره|ولايه|محافظه|بلده|منطقه|اقليم|مقاطعه)$/u;
/** Somebody works for them. */
export const COMPANY = /^ل?(?:شركه|مجموعه|بنك|مصرف|منصه|قناه|شبكه)$/u;
/** What banks are for: `البنك الإسلامي للتنمية`. */
const PURPOSE = /^(?:لل|ل)(?:تنميه|استثمار|اعاده|تعمير|انشاء|تجاره|تصدير|صناعه)/u;

/** `البنك المركزي | للبنوك العاملة`: whom it speaks to; banks and such are for nothing else. */
export function isWhomOf(head: string, form: string): boolean {
  return WITHOUT_PURPOSE.test(head) && /^لل/u.test(form) && !PURPOSE.test(form);
}

/**
 * Whether `ل` at word `at` tells what a body is for, which is part of its name: `الاتحاد المصري لكرة
 * القدم`, `الوكالة الوطنية للسلامة المعلوماتية`; not whom it speaks to.
 */
export function isPurpose(words: readonly Word[], at: number): boolean {
  const { form, gap } = words[at]!;
  if (!/^ل\p{L}{3}/u.test(form) || gap.trim() !== '') return false;
  if (PURPOSE.test(form)) return true;
  const hasArticle = form.startsWith(LAM + LAM);
  const noun = hasArticle ? ALEF + form.slice(1) : form.slice(1);
  if (WITHOUT_PURPOSE.test(words[0]!.bare) || PERSON_NOUNS.has(noun) || OUTLETS.has(noun))
    return false;
  return hasArticle || ARTICLE.test(words[at + 1]?.form ?? '');
}

/** A body with its article, its adjectives, and what it is for: `الشرطة السويدية | لأحد`. */
export function definiteBody(words: readonly Word[]): readonly Word[] {
  let end = 1;
  let isFor = false;
  for (; end < words.length; end++) {
    const { form } = words[end]!;
    if (ARTICLE.test(form) || (isFor && /^وال/u.test(form))) continue;
    // `المجلس البلدي لمدينة كوفان`
    if (!isFor && end > 1 && OF_AREA.test(form) && end + 1 < words.length)
      return words.slice(0, end + 2);
    // `الغرفة الوطنية لصانعي ومحولي البلاستيك`
    if (isFor && /^و\p{L}{3,}ي$/u.test(form) && /ي$/u.test(words[end - 1]!.form)) continue;
    if (isFor || end < 2 || !isPurpose(words, end)) break;
    isFor = !BODY_NOUNS.has(ALEF + form.slice(1));
  }
  return words.slice(0, end);
}

/** `المبعوث`, but `المكتب الإعلامي`, `الحزب الحاكم` */
function isOfficer(form: string): boolean {
  const isAdjective = NISBA.test(form) || /^ال(?:حاكم|معارض)/u.test(form);
  return ARTICLE.test(form) && PERSON_NOUNS.has(form) && !isAdjective;
}

/** A body without article: its head, its complement, and the adjectives of that. */
export function bodyName(words: readonly Word[], isClosed = false): readonly Word[] {
  const marks = words[1]?.quotation ?? -1;
  if (marks >= 0) return words.filter(({ quotation }, i) => i === 0 || quotation === marks);
  const definite = words.findIndex(({ form }, i) => i > 0 && ARTICLE.test(form));
  // `شركة أطلس | سامي الحداد`: whose body it is.
  const person = COMPANY.test(words[0]!.bare)
    ? words.findIndex(({ form }, i) => i > 1 && GIVEN_NAMES.has(form))
    : -1;
  // `منظمة هيومن رايتس ووتش،`: longer where a comma closes it.
  const longest = isClosed ? LONGEST_FOREIGN : 3;
  if (definite < 0) return words.slice(0, person > 0 ? Math.min(person, longest) : longest);
  // `موقع الشيخ محمد بن راشد`: whose it is, in full.
  if (PERSON_NOUNS.has(words[definite]!.form) && definite + 1 < words.length)
    return words.slice(0, fullNameEnd(words, definite + 1));
  const end = words.findIndex(
    ({ form, quotation }, i) =>
      i > definite &&
      quotation < 0 &&
      // `رابطة الأمهات | المبعوث الأممي`
      (!/^(?:وال|ال|لل|بال)/u.test(form) || isOfficer(form)),
  );
  // `صحيفة الديلي ميل`: a foreign name goes on without article.
  const isForeign =
    definite === 1 && end === 2 && words.length === 3 && OUTLET.test(words[0]!.bare);
  return words.slice(0, end < 0 || isForeign ? words.length : end);
}
