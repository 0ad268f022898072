import { fold } from '../../arabic/fold.ts';
import type { Clause } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { BODY_NOUNS, isLand, PERSON_NOUNS, SEATS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE } from '../names/noun.ts';
import type { Met, Spoken } from '../names/spoken.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** Of what else than itself a noun may be the kind: `الشركة` of `سلسلة مطاعم`, all folded. */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['الشركه', /^(?:سلسله|مجموعه|خطوط|موسسه|مصنع|متاجر|مطاعم|مطعم|عملاق|طيران|شبكه|بورصه)$/u],
  ['المنظمه', /^(?:جمعيه|رابطه|اتحاد|هييه|موسسه|مرصد|مركز)$/u],
  ['المصرف', /^بنك$/u],
  ['البنك', /^مصرف$/u],
  ['الحركه', /^(?:جماعه|تنظيم|حزب)$/u],
  ['التنظيم', /^(?:جماعه|حركه)$/u],
  ['الجماعه', /^(?:حركه|تنظيم|جبهه)$/u],
  ['الموسسه', /^(?:جمعيه|مركز|صندوق|معهد)$/u],
]);
/** They are called by a name alone: `غوغل`, `يونيسف`, `حماس`. */
const NAMED_ALONE = /^ال(?:شركه|منظمه|حركه|جماعه|موسسه|صحيفه|مجله|قناه|وكاله|شبكه)$/u;
const MOVEMENT = /^ال(?:حركه|جماعه|تنظيم)$/u;
/** A name has no more words. */
const LONGEST = 3;

/**
 * The body that a noun alone stands for, of those who spoke: `غوغل` for `الشركة` where the text names no
 * company otherwise; null where it may be none of them, or several.
 */
export function bodyBefore({ words, text }: Clause, phrase: Phrase, spoken: Spoken): string | null {
  const { form } = words[phrase.from]!;
  const noun = phrase.lam ? form.replace(/^لل/u, 'ال') : form;
  if (phrase.to - phrase.from > 1 || !(KINDS.has(noun) || NAMED_ALONE.test(noun))) return null;
  const found = new Set(
    spoken.recent.filter((met) => isOfKind(met, noun, text)).map(({ speaker }) => speaker),
  );
  const [one = null] = found;
  return found.size === 1 ? one : null;
}

function isOfKind({ speakerText, speaker, feminine }: Met, noun: string, text: string): boolean {
  if (!speakerText || speaker === null) return false;
  const forms = fold(text.slice(speakerText.start, speakerText.end)).match(/\p{L}+/gu) ?? [];
  const [head = ''] = forms;
  // `وأضافت الشركة` again
  if (head.replace(/^لل/u, 'ال') === noun) return forms.length === 1 && fold(speaker) !== noun;
  if (KINDS.get(noun)?.test(head.replace(/^ال/u, ''))) return true;
  // `حماس`, `داعش`, the names of what is no land
  if (SEATS.get(head) === speaker) return MOVEMENT.test(noun);
  if (!NAMED_ALONE.test(noun) || feminine !== true || forms.length > LONGEST) return false;
  return forms.every((form) => isOnlyName(form));
}

function isOnlyName(form: string): boolean {
  const lists = [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES, SEATS];
  const isKnown = isLand(form) || isOrdinary(form) || isListedName(form);
  return !isKnown && !ARTICLE.test(form) && !lists.some((list) => list.has(form));
}
