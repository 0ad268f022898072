import { LAM, YEH } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { MASDARS } from '../cues/masdar.ts';
import { isThat } from '../cues/that.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import {
  AGENCIES,
  BODY_NOUNS,
  isLand,
  LETTER,
  OUTLETS,
  PERSON_NOUNS,
  PREPOSITIONS,
  THAT_WITH,
} from '../lexicon/words.ts';
import { isCircumstanceAt } from '../names/circumstance.ts';
import { opensName } from '../names/full-name.ts';
import { isNounLike } from '../names/noun.ts';
import type { Phrase } from './phrase.ts';
import { isTime } from './phrase-opening.ts';

/** Papers by name, and the second half of an agency's. */
const PAPERS = /^(?:برس|نيوز|تايمز|غارديان|اندبندنت)$/u;
const LONGEST_OUTLET = 6;
/** Kinds of them, whose names follow. */
const KIND = /^(?:وكاله|صحيفه|جريده|قناه|شبكه|مجله|اذاعه|محطه|موقع|يوميه|راديو|نشره|تلفزيون)$/u;
const TO_SOMEBODY = /^(?:أبلغ|أخبر|دعا|طالب|ناشد|حث|سأل|اتهم|نصح)$/u;

/** Those one speaks to: a plural in its object case, everybody. */
const SPOKEN_TO = /^(?:ال\p{L}{3,}ين|المجتمع|الجميع|الاطراف|العالم|المواطنين|كل|كافه|جميع)$/u;

/**
 * `نتنياهو أبلغ وزراءه أن`, `البعثة تدعو أعضاء الملتقى`: the subject stands before a verb of speaking
 * to somebody, so who follows is spoken to.
 */
export function isAddressee(clause: Clause, cue: Led['cue'], { from }: Phrase): boolean {
  const { words, text } = clause;
  if (!TO_SOMEBODY.test(cue.form?.verb.past ?? '')) return false;
  // `أبلغها خطيبها أن`: the verb has its object already.
  const verb = words[cue.at]!.bare;
  if (/\p{L}{3}(?:ه|ها|هم)$/u.test(verb) && !VERB_FORMS.has(verb)) return false;
  const { start, end } = words[from]!;
  // `وزراءه`, `شعبها`; but `بارنييه`
  const surface = text.slice(start, end);
  const owned = words[from]!.form.replace(/(?:ه|ها|هم)$/u, '');
  const isOwned = PERSON_NOUNS.has(owned) || BODY_NOUNS.has(owned) || /(?:ا|ها|هم)$/u.test(owned);
  if (/\p{L}{3}(?:ها|هم)$/u.test(surface)) return true;
  if (isOwned && /\p{L}{3}ه$/u.test(surface)) return true;
  const before = words[cue.at - 1];
  if (before && (THAT_WITH.has(before.form) || THAT_WITH.has(before.bare))) return true;
  // `والدة الطفلة، قد اتهمت إحدى المصحات`
  const isAsserted = before?.form === 'قد' && before.sentence === words[cue.at - 2]?.sentence;
  if (isAsserted && (/[،,]/u.test(before.gap) || isNounLike(words[cue.at - 2]!))) return true;
  const isMet = isBeforeBody(words, from) && /^ال.*اء?$/u.test(words[from]!.form);
  // `بعد اتهام الحكومة لروسيا`
  const isOther = disagrees(cue, words[from]!.form) && !MASDARS.has(words[cue.at]!.form);
  if ((isOther && !isMet) || isOblique(words[from]!.form)) return true;
  if (from !== cue.last + 1 || cue.form?.shape !== 'present' || !before) return false;
  const isTouching =
    before.sentence === words[cue.at]!.sentence && words[cue.at]!.gap.trim() === '';
  return isTouching && isNounLike(before);
}

/** `دعا الأطباء | الحكومة إلى`: whom they speak to stands behind them. */
function isBeforeBody(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap.trim() !== '' || !/^ال/u.test(next.form)) return false;
  return BODY_NOUNS.has(next.form) || BODY_NOUNS.has(next.form.slice(2));
}

/** `تدعو مقاتلي المعارضة`: many in the case of an object. */
function isOblique(form: string): boolean {
  const isMany = form.endsWith(YEH) && PERSON_NOUNS.has(form.slice(0, -1));
  return isMany && !PERSON_NOUNS.has(form);
}

/** `دعت ولي العهد`, `دعا الحكومة`, `دعا النازحين`: what does not agree with the verb is its object. */
function disagrees({ form }: Led['cue'], head: string): boolean {
  if (!form || form.plural || form.feminine === null) return false;
  if (SPOKEN_TO.test(head)) return true;
  const isHead = PERSON_NOUNS.has(head) || BODY_NOUNS.has(head);
  // `طالب نشطاء`: men are told of in the masculine.
  const isMany = /^ال.*اء$/u.test(head) && PERSON_NOUNS.has(head);
  const isFeminine = isMany || /(?:ه|ات)$|^(?:ال)?مصادر$/u.test(head);
  return isHead && isFeminine !== form.feminine && !(form.feminine && BODY_NOUNS.has(head));
}

/**
 * `توضح لفرانس24 | شانتال زيدان`, `قال لوكالة البحر | المتحدث سامي زيدان`: where whoever speaks stands behind
 * the paper that he speaks to at word `at`; -1 without one.
 */
export function afterOutlet(words: readonly Word[], at: number, to: number): number {
  const [first, next] = [words[at], words[at + 1]];
  if (!first?.form.startsWith(LAM) || first.gap.trim() !== '' || !next) return -1;
  const noun = first.form.replace(/^ل[لـ]?/u, '').replace(/\d+$/u, '');
  const isOutlet = [noun, `ال${noun}`].some((word) => OUTLETS.has(word));
  if (!isOutlet && !LETTER.test(noun) && !PAPERS.test(noun) && !AGENCIES.has(noun)) return -1;
  let isNamed = !KIND.test(noun);
  let isKnown = true;
  for (let i = at + 1; i < Math.min(to, at + LONGEST_OUTLET); i++) {
    const { form } = words[i]!;
    if (/[،,:.]/u.test(words[i]!.gap) || isThat(words[i]!)) return -1;
    if (PREPOSITIONS.has(form) || isTime(words, i) || isCircumstanceAt(words, i)) return -1;
    const isPaper =
      [LETTER, PAPERS, /^\d+$/u].some((list) => list.test(form)) ||
      OUTLETS.has(form) ||
      AGENCIES.has(form);
    // `لصحيفة | جون أفريك`: its own name, unless a title or a known one stands there
    const isName = opensName(words, i) && isKnown;
    if (!isPaper && isNamed && (isName || PERSON_NOUNS.has(form))) return i;
    // `لوكالة تونس أفريقيا للأنباء | وزيرة السياحة`, but not `لوكالة رويترز | رافضا اتهامات الوزير`
    const isOfName = isLand(form) || /^(?:(?:ال|لل)\p{L}{3,}|افريقيا)$/u.test(form);
    if (isNamed && !isPaper && !isOfName) return -1;
    isNamed = true;
    isKnown = isPaper;
  }
  return -1;
}

/** `اتهم فيها رجل الدين`: a verb of speaking to somebody, who stands after it. */
export function speaksToSomebody({ cue }: Led): boolean {
  return TO_SOMEBODY.test(cue.form?.verb.past ?? '');
}
