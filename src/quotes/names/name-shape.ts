import { WAW } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasBeh, hasLam } from '../cues/clitic.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName, SURNAMES } from '../lexicon/surnames.ts';
import {
  ACT,
  BODY_NOUNS,
  COURTESIES,
  isLand,
  PERSON_NOUNS,
  RANKS,
  SEATS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import { isCommon, isOrdinary } from './common.ts';
import { fullNameEnd, opensName } from './full-name.ts';
import { ARTICLE, isPresent, NISBA } from './noun.ts';

const PREPOSITION = /^(?:باسم(?:ه|ها|هم)?|لدي|في|الي|من|عن|علي)$/u;

/** `المدرب الفرنسي لريال | زين الدين زيد`; but `السيناتور البارز | لينزي زيد`. */
export function isOfClub(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  if (!/^ل\p{L}{3}/u.test(form) || GIVEN_NAMES.has(form)) return false;
  if (at + 1 >= words.length || !opensName(words, at + 1)) return false;
  return isOrdinary(form.slice(1)) || fullNameEnd(words, at + 1) > at + 2;
}

/** `الدكتور | أمير زيد`, `المحافظ | ولي الله زيد`: a first name that is a title elsewhere. */
export function isTitleAsName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]!.form === 'ولي' && next?.form === 'الله') return true;
  if (!COURTESIES.has(words[at - 1]!.form)) return false;
  const isOne = /^(?:شيخ|حاج|امير|امين|سلطان|خطيب)$/u.test(words[at]!.form);
  return isOne && next !== undefined && next.gap.trim() === '' && GIVEN_NAMES.has(next.form);
}

/** `محافظ الحديدة | الحسن طاهر`: a first name with its article, and the last one. */
export function isNameWithArticle(words: readonly Word[], at: number): boolean {
  const [{ form }, next] = [words[at]!, words[at + 1]];
  const isFamily = SURNAMES.has(form) && RANKS.has(words[at - 1]!.form);
  const isName = isFamily || (GIVEN_NAMES.has(form.slice(2)) && !NISBA.test(form) && !isLand(form));
  return isName && next !== undefined && next.gap.trim() === '' && GIVEN_NAMES.has(next.form);
}

/** `اللاعب السويدي | ألبان كيدال`: after an adjective no word without article but of a name. */
export function isAfterAdjective(words: readonly Word[], at: number): boolean {
  const [head, before, word, next] = [words[0]!, words[at - 1]!, words[at]!, words[at + 1]];
  if (!ARTICLE.test(head.form) || !NISBA.test(before.form) || word.gap.trim() !== '') return false;
  if (next?.gap.trim() !== '' || ARTICLE.test(next.form) || word.form !== word.bare) return false;
  const isNew = !isCommon(next.form) && !isOrdinary(next.form);
  return isNew && !isCommon(word.form) && !hasLam(word) && !hasBeh(word) && !isDeed(word.form);
}

/** `المهندس | يعرب زيد`: behind a rank or a courtesy, whatever has no article. */
export function isBehindRank(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]!, words[at]!];
  if (!RANKS.has(before.form) || word.gap.trim() !== '' || word.quotation >= 0) return false;
  const { form, bare } = word;
  if (form !== bare) return false;
  return (
    !ARTICLE.test(form) &&
    !PERSON_NOUNS.has(form) &&
    !PREPOSITION.test(form) &&
    !isCommon(form) &&
    !/^\d/u.test(form)
  );
}

/** `تحديد`, `وضع` */
export function isDeed(form: string): boolean {
  const isName = GIVEN_NAMES.has(form) || BODY_NOUNS.has(form) || SEATS.has(form);
  return !isName && (ACT.test(form) || SHORT_ACT.has(form) || form === 'وضع');
}

/** A first name with its article has another behind it: `الحبيب الصيد`, but `الوزير الطاهر اليد،`. */
export function isFollowed(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.gap.trim() === '' && !PERSON_NOUNS.has(next.form);
}

/** `ساره ليا وينبرغر، مديرة`: behind a name a word that no list knows, though it may begin with a conjunction. */
export function isWawName(words: readonly Word[], at: number): boolean {
  const [before, { form, bare, gap }, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!before || !next || form === bare || !form.startsWith(WAW) || gap.trim() !== '') return false;
  // `السفير، كينيث وورد، قد`
  const isBetween = /^\s*[،,]\s*$/u.test(before.gap);
  const isTitled = /^\s*[،,]\s*$/u.test(next.gap) && (PERSON_NOUNS.has(next.form) || isBetween);
  const isWord = isCommon(bare) || isOrdinary(bare) || COMMON_VERBS.has(bare);
  const isOther = isWord || isListedName(bare) || ARTICLE.test(bare);
  return isListedName(before.form) && isTitled && !isOther;
}

/** `، وينكي روغن،`: two words that no list knows are a name, though the first may begin with a conjunction. */
export function isForeignWaw(words: readonly Word[], at: number): boolean {
  const [first, second, next] = [words[at]!, words[at + 1], words[at + 2]];
  const isClosed = next === undefined || /^\s*[،,]/u.test(next.gap);
  if (first.form === first.bare || !second || second.gap.trim() !== '' || !isClosed) return false;
  if (/^اخر/u.test(first.bare) || /\p{L}{2}(?:ه|ها|هم)$/u.test(first.form)) return false;
  if (isPresent(second)) return false;
  const isNew = ({ form, bare }: Word) =>
    [form, bare].every((word) => !isCommon(word) && !isOrdinary(word) && !COMMON_VERBS.has(word));
  return isNew(first) && isNew(second) && !ARTICLE.test(first.bare) && !ARTICLE.test(second.form);
}
