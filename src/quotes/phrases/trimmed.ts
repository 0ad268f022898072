import { TEH_MARBUTA } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName, SURNAMES } from '../lexicon/surnames.ts';
import { BODY_NOUNS, isLand, PERSON_NOUNS } from '../lexicon/words.ts';
import { isCommon, isOrdinary } from '../names/common.ts';
import { fullNameEnd, isGeneration, opensName } from '../names/full-name.ts';
import type { NameIndex } from '../names/name-index.ts';
import { ARTICLE } from '../names/noun.ts';
import type { Phrase } from './phrase.ts';

const SHARE = /^\d+(?:[.,٫]\d+)?\s?[٪%]/u;

/**
 * A phrase without what follows its name: `حسين الديماسي | الاتفاق`, `وزير الخارجية سامح شكري |
 * الجهود`. The text knows the name, or it begins with a first name.
 */
export function trimmed(clause: Clause, found: Phrase, index: NameIndex): Phrase {
  const { text, words } = clause;
  const phrase = beforeShare(clause, found);
  const isTitled = PERSON_NOUNS.has(words[phrase.from]!.form);
  const seat = seatEnd(words, phrase);
  // `الرياض كابيتال`, but `الرياض | بعض الإصلاحات`
  const isName =
    phrase.closed &&
    seat !== null &&
    !isCommon(words[seat]!.form) &&
    !isOrdinary(words[seat]!.form);
  if (!phrase.lam && seat !== null && !isName) return { ...phrase, to: seat };
  if (phrase.closed) return phrase;
  if (phrase.lam || (!isTitled && BODY_NOUNS.has(words[phrase.from]!.form))) return phrase;
  const surname = surnameEnd(words, phrase);
  if (surname !== null) return { ...phrase, to: surname };
  for (let at = phrase.from; at < (isTitled ? phrase.to : phrase.from + 1); at++) {
    const end = nameEnd(words, at, phrase.to, index);
    const next = words[end];
    if (end >= phrase.to && opensName(words, at)) return phrase;
    if (end < 0 || end >= phrase.to || !next) continue;
    if (isSurname(words, phrase, end)) return phrase;
    const isJoined = next.form !== next.bare && index.knows(next.bare);
    const goesOn =
      isJoined || /[،,(]/u.test(next.gap) || PERSON_NOUNS.has(next.form) || next.quotation >= 0;
    const isKnown = !opensName(words, at);
    // `سامي حداد | مكالمة`: no surname is feminine.
    const isNoun = text[next.end - 1] === TEH_MARBUTA;
    if (!isKnown && closesName(words, end) && !(isNoun && isOrdinary(next.form))) return phrase;
    return goesOn || !(isKnown || isNoun || ARTICLE.test(next.form))
      ? phrase
      : { ...phrase, to: end };
  }
  return isTitled ? phrase : beforeObject(words, phrase);
}

/** `معظم المشاركين (77,4٪)`: without how many of a hundred they are. */
function beforeShare({ text, words }: Clause, phrase: Phrase): Phrase {
  const share = words.findIndex(
    ({ start, gap }, i) =>
      i > phrase.from && i < phrase.to && /\($/u.test(gap) && SHARE.test(text.slice(start)),
  );
  return share < 0 ? phrase : { ...phrase, to: share };
}

function nameEnd(words: readonly Word[], at: number, to: number, index: NameIndex): number {
  const { form } = words[at]!;
  if (opensName(words, at)) {
    const end = fullNameEnd(words, at);
    // `زيدان | المواطنين`
    const next = words[end]?.form ?? '';
    const isAlone = end - at === 1 && ARTICLE.test(next) && isOrdinary(next);
    return end - at > 1 || isAlone ? Math.min(end, to) : -1;
  }
  // `سيتلر | الاتفاقية`
  const isFamiliar = index.isFamiliar(form) && ARTICLE.test(words[at + 1]?.form ?? '');
  if (!index.knows(form) && !isFamiliar) return -1;
  if (isGeneration(words, at + 1)) return at + 2;
  const next = words[at + 1];
  return next !== undefined && at + 1 < to && /^(?:الله|الدين)$/u.test(next.form) ? at + 2 : at + 1;
}

/** `محمد شياع | السوداني`: one word more, shaped like a surname; but `كريم زيدان | القرار`. */
function isSurname(words: readonly Word[], { to }: Phrase, at: number): boolean {
  const { form, gap } = words[at]!;
  return at + 1 === to && gap.trim() === '' && /^ال\p{L}{3,}ي$/u.test(form);
}

/** `ماكرون | الحكم`, `جولي | زيارة سرية`: what a verb acts on, after a surname by itself; null without one. */
function surnameEnd(words: readonly Word[], { from, to }: Phrase): number | null {
  const [first, next] = [words[from]!.form, words[from + 1]];
  if (!SURNAMES.has(first) || GIVEN_NAMES.has(first) || !next || from + 1 >= to) return null;
  if (next.gap.trim() !== '' || next.quotation >= 0 || isGeneration(words, from + 1)) return null;
  const isPart = isListedName(next.form);
  const isTitle = PERSON_NOUNS.has(next.form) && !words.slice(from + 1, to).some(isApposed);
  return !isPart && (isOrdinary(next.form) || ARTICLE.test(next.form) || isTitle) ? from + 1 : null;
}

function isApposed({ gap }: Word): boolean {
  return /[،,(]/u.test(gap);
}

/** The last word before a comma: `داغي` in `علي القرة داغي، الأمين العام`. */
function closesName(words: readonly Word[], at: number): boolean {
  const isLast = words[at]!.gap.trim() === '' && /^\s*[،,]/u.test(words[at + 1]?.gap ?? '');
  return isLast && !ARTICLE.test(words[at]!.form);
}

/** `نصر الله | محور المقاومة`: after a surname with its article comes what the verb acts on. */
function beforeObject(words: readonly Word[], phrase: Phrase): Phrase {
  for (let i = phrase.from + 2; i < phrase.to; i++) {
    const { form, gap, quotation } = words[i]!;
    const isName = !ARTICLE.test(words[phrase.from]!.form) && ARTICLE.test(words[i - 1]!.form);
    if (/[،,(]/u.test(gap) || quotation >= 0 || PERSON_NOUNS.has(form)) return phrase;
    if (closesName(words, i)) return phrase;
    if (isName && !ARTICLE.test(form) && !GIVEN_NAMES.has(form)) return { ...phrase, to: i };
  }
  return phrase;
}

/** `أنقرة | تحفظات`: what follows a capital that stands for its government; null when none does. */
function seatEnd(words: readonly Word[], { from, to }: Phrase): number | null {
  const both = `${words[from]!.form} ${words[from + 1]?.form ?? ''}`;
  const end = isLand(both) ? from + 2 : isLand(words[from]!.form) ? from + 1 : to;
  const next = words[end];
  const isCut = end < to && next !== undefined && next.gap.trim() === '' && next.form === next.bare;
  return isCut &&
    !ARTICLE.test(next.form) &&
    !/^(?:بوست|تايمز)$/u.test(next.form) &&
    words[from]!.quotation < 0
    ? end
    : null;
}
