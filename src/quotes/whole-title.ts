import type { Clause, Word } from './clause.ts';
import { hasBeh } from './clitic.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { ADVERBS, OCCASIONS, OUTLETS, PERSON_NOUNS, WEEKDAYS } from './lexicon/words.ts';
import { ARTICLE, isNounLike, isPresent } from './noun.ts';
import type { Phrase } from './phrase.ts';

/** A title and a name are no longer together. */
const LONGEST = 22;
/** Inside a title: `المدير العام لشؤون الجمعية في أفريقيا`. */
const JOINING = /^(?:في|باسم|لدي|لشوون|للشوون|بشوون|عن)$/u;
const MOST_COMMAS = 2;

/**
 * A title that was read without its name, up to word `to` where what is said begins, if all between
 * may be the rest of it: `نائب مدير منظمة الأمم | للأغذية في أفريقيا، كريم زيدان، | إن`. The phrase
 * itself where something else stands between.
 */
export function wholeTitle({ words }: Clause, phrase: Phrase, to: number): Phrase {
  const head = words[phrase.from]!;
  const isCut = phrase.to < to && to - phrase.from <= LONGEST && PERSON_NOUNS.has(head.form);
  if (!isCut || words[to - 1]!.sentence !== head.sentence) return phrase;
  let commas = 0;
  let name = -1;
  for (let i = phrase.to; i < to; i++) {
    const word = words[i]!;
    if (name > 0 && (WEEKDAYS.has(word.form) || ADVERBS.has(word.form)))
      return { ...phrase, to: i };
    // `المديرة العامة لـ"البحر" مريم زيد`
    if (name < 0 && word.quotation >= 0) continue;
    if (!/^\s*[،,]?\s*$/u.test(word.gap) || !(name > 0 || mayGoOn(words, i))) return phrase;
    if (/[،,]/u.test(word.gap) && ++commas > MOST_COMMAS) return phrase;
    if (name > 0 && (word.quotation >= 0 || !isNounLike(word))) return phrase;
    if (name < 0 && (GIVEN_NAMES.has(word.form) || isAfterComma(word))) name = i;
  }
  return name > 0 && to - name > 1 ? { ...phrase, to } : phrase;
}

/** A name after a comma: no title, no article. */
function isAfterComma({ form, gap }: Word): boolean {
  return /[،,]/u.test(gap) && !ARTICLE.test(form) && !PERSON_NOUNS.has(form);
}

function mayGoOn(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  if (JOINING.test(form)) return !OCCASIONS.has(words[at + 1]?.form ?? '');
  if (/^ل/u.test(form)) return !OUTLETS.has(form.replace(/^لل/u, 'ال').replace(/^ل(?!ل)/u, ''));
  if (GIVEN_NAMES.has(form)) return true;
  return (
    (isNounLike(words[at]!) || /^بال/u.test(form)) && !hasBeh(words[at]!) && !isPresent(words[at]!)
  );
}
