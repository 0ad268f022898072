import type { Word } from '../cues/clause.ts';
import { BODY_NOUNS, CHAIN, PERSON_NOUNS } from '../lexicon/words.ts';
import { opensName } from './full-name.ts';
import { ARTICLE } from './noun.ts';

/** Offices and ranks of one who has others under him. */
const OFFICE =
  /^(?:رييسه?|وزيره?|ملكه?|امير|زعيم)$|^ال(?:رييسه?|وزيره?|مستشاره?|ملكه?|اميره?|زعيمه?|قايده?|مرشحه?|مرشد|عاهل|بابا|محامي|محاميه|مديره?|حاكم|محافظ|عمده|سيناتور|نايبه?|فنانه?|لواء|لوا|عميد|عقيد|فريق|مشير|جنرال|شيخ|امام|دكتوره?|مهندسه?|سيده?|مدربه?|لاعبه?|كاتبه?|سلطان)$/u;
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

/** `عضو في حزب الرئيس سامي زيد، | كريم زيدان`: a name behind a comma; -1 without one. */
export function apposedAfter(words: readonly Word[], from: number): number {
  return words.findIndex(({ gap }, i) => i > from && /[،,]/u.test(gap) && opensName(words, i));
}
