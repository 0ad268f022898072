import type { Word } from '../cues/clause.ts';
import { BODY_NOUNS, CHAIN, PERSON_NOUNS } from '../lexicon/words.ts';
import { isCommon, isOrdinary } from './common.ts';
import { opensName } from './full-name.ts';
import { ARTICLE } from './noun.ts';

/** Offices and ranks of one who has others under him. */
const OFFICE =
  /^(?:رييسه?|وزيره?|ملكه?|امير|زعيم)$|^ال(?:رييسه?|وزيره?|مستشاره?|ملكه?|اميره?|زعيمه?|قايده?|مرشحه?|مرشد|عاهل|بابا|محامي|محاميه|مديره?|حاكم|محافظ|عمده|سيناتور|نايبه?|فنانه?|لواء|لوا|عميد|عقيد|فريق|مشير|جنرال|شيخ|امام|دكتوره?|مهندسه?|سيده?|مدربه?|لاعبه?|كاتبه?|سلطان|صح[اف]+يه?|معارض|ممثله?|امين)$/u;
/** Those who are under somebody, without article. */
const UNDER = /^[بل]?(?:حمله|فريق|عايله|اسره|نظام|معسكر|انصار|طاقم|ديوان|مكتب|قوات|محيط|حرس)$/u;

/**
 * Whether the name at a word is that of somebody told of in a title, and not of who bears it: `عضو في حزب
 * المستشارة | أنجيلا زيد`, `مسؤول في إدارة الرئيس | سامي زيد`.
 */
export function isOfOther(words: readonly Word[], name: number): boolean {
  if (/[،,]/u.test(words[name]!.gap)) return false;
  const office = words.findLastIndex(({ form }, i) => i > 1 && i < name && OFFICE.test(form));
  if (office < 0 || words.slice(office, name).some(({ gap }) => /[،,]/u.test(gap))) return false;
  const { form } = words[office - 1]!;
  const body = form.replace(/^[بل](?=\p{L}{3})/u, '');
  if (ARTICLE.test(form) || PERSON_NOUNS.has(form)) return false;
  return UNDER.test(form) || [form, body].some((word) => BODY_NOUNS.has(word) || CHAIN.has(word));
}

/** Those who are known by whom they serve, or have done something to. */
const OF_ANOTHER = /^(?:سايق|قاتله?|حارس|خاطف|حفيده?|ابن|ابنه|نجل|نجله|والده?|ارمله|زوجه?)$/u;

/**
 * Whether somebody else stands in a title, and a name behind a comma is who bears it: `محامي الرئيس سامي زيد،
 * | كريم زيدان`, `المتحدث باسم الوزير سامي زيد، | كريم زيدان`.
 */
export function servesOther(words: readonly Word[], name: number): boolean {
  const own = words.slice(1, name);
  if (name < 1 || /[،,]/u.test(words[name]!.gap) || own.some(({ gap }) => /[،,]/u.test(gap)))
    return false;
  if (own[0]?.form === 'باسم') return true;
  return !ARTICLE.test(words[0]!.form) && own.some(({ form }) => OFFICE.test(form));
}

/** `سائق الوزير سامي زيد`: nobody says what he is called. */
export function isOnlyServant(words: readonly Word[], name: number): boolean {
  return OF_ANOTHER.test(words[0]!.form) && servesOther(words, name);
}

/** `عضو في حزب الرئيس سامي زيد، | كريم زيدان`: a name behind a comma; -1 without one. */
export function apposedAfter(words: readonly Word[], from: number): number {
  const at = words.findIndex(
    ({ gap }, i) =>
      i > from && /[،,]/u.test(gap) && (opensName(words, i) || isUnknownName(words, i)),
  );
  if (at >= 0) return at;
  // `زوجة الأسير سامي زيد، المحامية | مريم زيد`
  const titled = words.findIndex(
    ({ gap, form }, i) =>
      i > from && /[،,]/u.test(gap) && ARTICLE.test(form) && PERSON_NOUNS.has(form),
  );
  const isNamed = titled > 0 && titled + 1 < words.length && words[titled + 1]!.gap === ' ';
  return isNamed && !ARTICLE.test(words[titled + 1]!.form) ? titled + 1 : -1;
}

/** `تود بلانش` before the end: two words or three that no list has. */
function isUnknownName(words: readonly Word[], at: number): boolean {
  const all = words.slice(at);
  // `علي أكبر حداد`, which no list has: it may be the preposition
  if (/^عليـ?$/u.test(all[0]!.form) && all.length > 1) return true;
  const isName = ({ form, gap }: Word, i: number) =>
    (i === 0 || gap.trim() === '') && !ARTICLE.test(form) && !isOrdinary(form) && !isCommon(form);
  return all.length > 1 && all.length < 4 && all.every(isName);
}
