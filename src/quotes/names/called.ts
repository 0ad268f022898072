import type { Clause, Word } from '../cues/clause.ts';
import { isThat } from '../cues/that.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { isCommon, isOrdinary } from './common.ts';
import { ARTICLE } from './noun.ts';

/** `شابة تدعى "مريم"`, `حارس اسمه كريم` */
const CALLED = /^و?(?:[يت]دعي|[يت]سمي|اسمه|اسمها|المدعوه?|المسماه?|مدعوه?)$/u;
const LONGEST = 4;
/** How far behind somebody his name may be told, in words. */
const REACH = 9;

/** The words of the name that `يدعى` at word `at` leads to; none for another word. */
export function nameCalled({ words }: Clause, at: number): readonly Word[] {
  // `ما يسمى بالحكومة`
  if (!CALLED.test(words[at]?.form ?? '') || words[at - 1]?.form === 'ما') return [];
  // `واسمها الحقيقي ستيفاني`
  const first = /^ال(?:حقيقي|كامل|اصلي|مستعار)$/u.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1;
  let end = first;
  while (end < first + LONGEST && isPart(words, first - 1, end)) end++;
  return words.slice(first, end);
}

/**
 * The name told right behind word `end`, or in what it says of him: `أحد الحراس ويدعى كريم زيدان`, `أحد
 * الناجين، وهو مندوب رحلات يدعى كريم زيدان`; none where another clause begins.
 */
export function nameToldAfter(clause: Clause, end: number): readonly Word[] {
  const { words } = clause;
  const { sentence } = words[end - 1]!;
  const isOfHim = /^(?:وهو|وهي)$/u.test(words[end]?.form ?? '');
  const limit = Math.min(words.length, isOfHim ? end + REACH : end + 1);
  for (let at = end; at < limit; at++) {
    const { form, bare, sentence: other, quotation, gap } = words[at]!;
    if (other !== sentence || quotation >= 0 || isThat(words[at]!)) return [];
    if (at > end && gap.trim() !== '') return [];
    if (CALLED.test(form)) return nameCalled(clause, at);
    if (VERB_FORMS.has(form) || VERB_FORMS.has(bare)) return [];
  }
  return [];
}

function isPart(words: readonly Word[], at: number, i: number): boolean {
  const [first, word] = [words[at + 1], words[i]];
  if (!first || !word || word.sentence !== words[at]!.sentence || isCommon(word.form)) return false;
  if (first.quotation >= 0) return word.quotation === first.quotation;
  if (word.gap.trim() !== '' || isThat(word) || COMMON_VERBS.has(word.form)) return false;
  if (i === at + 1) return true;
  // `يدعى سالم الورفلي`
  const isSurname = GIVEN_NAMES.has(words[i - 1]!.form) && !isOrdinary(word.form);
  return isSurname || !ARTICLE.test(word.form);
}
