import type { Clause, Word } from '../cues/clause.ts';
import { isThat } from '../cues/that.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { isCommon } from './common.ts';
import { ARTICLE } from './name-start.ts';

/** `شابة تدعى "مريم"`, `حارس اسمه كريم` */
const CALLED = /^و?(?:[يت]دعي|[يت]سمي|اسمه|اسمها|المدعوه?|المسماه?|مدعوه?)$/u;
const LONGEST = 4;
/** How far behind somebody his name may be told, in words. */
const REACH = 9;

/** The words of the name that `يدعى` at word `at` leads to; none for another word. */
export function nameCalled({ words }: Clause, at: number): readonly Word[] {
  if (!CALLED.test(words[at]?.form ?? '')) return [];
  // `واسمها الحقيقي ستيفاني`
  const first = /^ال(?:حقيقي|كامل|اصلي|مستعار)$/u.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1;
  let end = first;
  while (end < first + LONGEST && isPart(words, first - 1, end)) end++;
  return words.slice(first, end);
}

/** `أحد الناجين، وهو مندوب رحلات يدعى كريم زيدان`: the name told behind word `end` of the same sentence. */
export function nameToldAfter(clause: Clause, end: number): readonly Word[] {
  const { words } = clause;
  const { sentence } = words[end - 1]!;
  for (let at = end; at < Math.min(words.length, end + REACH); at++) {
    const { form, bare, sentence: other } = words[at]!;
    if (other !== sentence) return [];
    if (CALLED.test(form)) return nameCalled(clause, at);
    if (VERB_FORMS.has(form) || VERB_FORMS.has(bare)) return [];
  }
  return [];
}

function isPart(words: readonly Word[], at: number, i: number): boolean {
  const [first, word] = [words[at + 1], words[i]];
  if (!first || !word || word.sentence !== words[at]!.sentence || isCommon(word.form)) return false;
  if (first.quotation >= 0) return word.quotation === first.quotation;
  return word.gap.trim() === '' && !isThat(word) && (i === at + 1 || !ARTICLE.test(word.form));
}
