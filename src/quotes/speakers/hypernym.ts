import { fold } from '../../arabic/fold.ts';
import type { Clause } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { BODY_NOUNS, isLand, OUTLETS, PERSON_NOUNS, SEATS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE, PRESS as IS_PRESS } from '../names/noun.ts';
import type { Met, Spoken } from '../names/spoken.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** Of what else than itself a noun may be the kind: `الشركة` of `سلسلة مطاعم`, all folded. */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['الشركه', /^(?:سلسله|مجموعه|خطوط|موسسه|مصنع|متاجر|مطاعم|مطعم|عملاق|طيران)$/u],
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
/** Which of them the press is. */
const PRESS = /^ال(?:صحيفه|مجله|قناه|وكاله|شبكه)$/u;
/** A name has no more words. */
const LONGEST = 3;

/**
 * The body that a noun alone stands for: `غوغل` for `الشركة` right after it spoke; or, where the text
 * `tellsOf` no other of the kind, the one that spoke before, `سلسلة مطاعم`; null where it may be neither.
 * @param tellsOf whether the text has one of the kind that is told of behind an offset
 */
export function bodyBefore(
  { words, text }: Clause,
  phrase: Phrase,
  spoken: Spoken,
  tellsOf: (noun: string, since: number) => boolean,
): string | null {
  const { form } = words[phrase.from]!;
  const noun = phrase.lam ? form.replace(/^لل/u, 'ال') : form;
  if (phrase.to - phrase.from > 1 || !(KINDS.has(noun) || NAMED_ALONE.test(noun))) return null;
  const { last, recent } = spoken;
  // `غوغل إنها اشترت شركة أطلس`: whom it speaks of is not the one to go on.
  const said = last ? Math.max(last.at, text.slice(last.at).search(/[.!؟\n]/u) + last.at) : 0;
  if (last && isNamedAlone(last, noun, text) && !tellsOf(noun, said)) return last.speaker;
  if (tellsOf(noun, -1)) return null;
  const found = new Set(
    recent.filter((met) => isOfKind(met, noun, text)).map(({ speaker }) => speaker),
  );
  const [one = null] = found;
  return found.size === 1 ? one : null;
}

/** `سلسلة مطاعم` for `الشركة` */
function isOfKind({ speakerText, speaker }: Met, noun: string, text: string): boolean {
  const [head = ''] = fold(text.slice(speakerText?.start, speakerText?.end)).split(/\P{L}+/u);
  const kind = KINDS.get(noun);
  return speaker !== null && speakerText !== null && kind?.test(head.replace(/^ال/u, '')) === true;
}

function isNamedAlone(
  { speakerText, speaker, feminine }: Met,
  noun: string,
  text: string,
): boolean {
  if (!speakerText || speaker === null) return false;
  const written = text.slice(speakerText.start, speakerText.end);
  const forms = fold(written).match(/\p{L}+/gu) ?? [];
  const [head = ''] = forms;
  // `وأضافت الشركة` again
  if (head.replace(/^لل/u, 'ال') === noun) return forms.length === 1 && fold(speaker) !== noun;
  // `حماس`, `داعش`, the names of what is no land
  if (SEATS.get(head) === speaker) return MOVEMENT.test(noun);
  if (!NAMED_ALONE.test(noun) || feminine !== true || forms.length > LONGEST) return false;
  // `شاكيرا` may be a paper, `نيويورك تايمز` is one; `رويترز` is no company that speaks.
  const isOfPress = forms.some((form) => OUTLETS.has(form) || IS_PRESS.test(form));
  if (isOfPress !== PRESS.test(noun) || /[ةء]$/u.test(written)) return false;
  return forms.every((form) => isOnlyName(form));
}

function isOnlyName(form: string): boolean {
  const lists = [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES, SEATS];
  const isKnown = isLand(form) || isOrdinary(form) || isListedName(form);
  const isMany = /\p{L}{3}(?:ين|ون|ات)$/u.test(form);
  return !isKnown && !isMany && !ARTICLE.test(form) && !lists.some((list) => list.has(form));
}
