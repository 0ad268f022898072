import type { Word } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { COMPANY } from './body-name.ts';
import { ARTICLE } from './noun.ts';

/** `محلل في شركة غولدمان | ساكس`: the company's own name, where nobody is named behind a comma. */
export function isOfCompany(words: readonly Word[], start: number): boolean {
  const [head, link, company] = words;
  if (start < 3 || start > 4 || ARTICLE.test(head!.form) || /[،,]/u.test(words[start]!.gap))
    return false;
  const isAt = /^(?:في|لدي)$/u.test(link!.form) && COMPANY.test(company!.form);
  const isWhole = start > 3 && start + 1 < words.length && GIVEN_NAMES.has(words[start]!.form);
  return isAt && !isWhole;
}
