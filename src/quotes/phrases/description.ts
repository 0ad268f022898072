import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { ADVERBS, BODY_NOUNS, isRelative, SOURCES } from '../lexicon/words.ts';
import { isDefiniteNoun, isKnown, isNounLike } from '../names/noun.ts';

/** What news and figures do too. */
const SHOWING = /^(?:أفاد|أشار|أظهر|كشف|أكد|زعم|بين|رجح)$/u;

const ARTICLE = /^ال\p{L}{2}/u;
/** Verbs that no thing is the subject of. */
const TOLD_BY_SOMEBODY = /^(?:اتهم|طالب|قال|زعم|ادعى|تعهد|وعد|ناشد|نفى|اعترف|طلب|اقترح)$/u;
const ASKS = /^(?:طالب|دعا|طلب|اتهم|حث|ناشد|حض)$/u;
const PAPER = /^(?:رساله|رسايل|عريضه|عرايض|التماسا?|نداء?|شعارات|هتافات|لافتات|دعوي)$/u;
const DRAFT = 'مشروع';
const RESOLUTION = 'قرار';
const IN_IT = /^في(?:ه|ها)$/u;
/** What a thing does too: `الأمر الذي دعا الجيش إلى …`. */
const ACTS_ON = /^(?:دعا|حث|هدد|أظهر|كشف|عبر|نقل|جاء|ورد|رفض|طالب)$/u;

/** `بيان يدعو إلى …`: a verb without a subject right after a noun describes that noun. */
export function isDescription({ words }: Clause, { cue }: Led, isInside: boolean): boolean {
  if (cue.kind !== 'verb' || cue.form?.shape !== 'present') return false;
  const verb = words[cue.at]!;
  const before = words[cue.at - 1];
  if (!before || verb.form !== verb.bare || before.sentence !== verb.sentence) return false;
  // `المشتبه فيه يقول إنه`
  if (ADVERBS.has(before.form)) return false;
  // `مسؤولون في الوزارة يقولون`: things would take it in the singular.
  if (cue.form.plural) return false;
  // `لأن الدول الغربية تتهم`: a noun with its article takes no verb to describe it.
  if (
    verb.gap.trim() === '' &&
    ARTICLE.test(before.form) &&
    TOLD_BY_SOMEBODY.test(cue.form.verb.past)
  )
    return false;
  if (isAskedInPaper({ words }, { cue })) return false;
  // `لا توجد أدلة، تشير إلى`: inside what somebody says.
  const isTouching = verb.gap.trim() === '' || (isInside && /^\s*[،,]\s*$/u.test(verb.gap));
  return isTouching && isNounLike(before);
}

/** `الأنباء التي أفادت ب`: the thing that a relative verb tells of; null where it is somebody. */
export function antecedent({ words }: Clause, { cue }: Led): Word | null {
  const [thing, relative] = [words[cue.at - 2], words[cue.at - 1]];
  if (cue.kind !== 'verb' || !thing || !isRelative(relative?.form ?? '')) return null;
  if (!SHOWING.test(cue.form?.verb.past ?? '')) return null;
  // `في الوقت الذي أشار فيه الوزير إلى`
  if (IN_IT.test(words[cue.last + 1]?.form ?? '')) return null;
  return isDefiniteNoun(thing) && !isKnown(thing.form) ? thing : null;
}

/** `السبب الذي يدعو الجيش إلى …`: a thing that has its own verb and subject says nothing. */
export function isOfThing({ words }: Clause, { cue, complement }: Led): boolean {
  const relative = words[cue.at - 1];
  // `القرار رقم 2414، الذي يدعو أطراف النزاع إلى`
  let at = cue.at - 2;
  while (at > 0 && /^(?:\d+|رقم)$/u.test(words[at]?.form ?? '')) at--;
  const thing = words[at];
  // `في الوقت الذي دعا فيه الرئيس إلى`: its subject stands behind.
  if (IN_IT.test(words[cue.last + 1]?.form ?? '')) return false;
  if (cue.kind !== 'verb' || !thing || !isRelative(relative?.form ?? '')) return false;
  if (complement !== null && complement.kind !== 'preposition' && complement.kind !== 'noun')
    return false;
  // `حزب العمال المعارض الذي يدعو إلى`
  const isOfBody =
    isBody(words, at - 1) || (ARTICLE.test(words[at - 1]?.form ?? '') && isBody(words, at - 2));
  return (
    isDefiniteNoun(thing) &&
    !isOfBody &&
    !BODY_NOUNS.has(thing.form) &&
    ACTS_ON.test(cue.form!.verb.past)
  );
}

/**
 * `وقعوا على رسالة مفتوحة | تطلب من`, `رددوا هتافات | تطالب ب`: what is asked in writing or aloud; who asks it, the
 * text may not tell (`رفض الوزير مشروع قرار | يطالب ب`).
 */
export function isAskedInPaper(
  { words }: Pick<Clause, 'words'>,
  { cue }: Pick<Led, 'cue'>,
): boolean {
  const [verb, ...before] = [words[cue.at]!, words[cue.at - 1], words[cue.at - 2]];
  if (cue.kind !== 'verb' || cue.form?.shape !== 'present' || verb.form !== verb.bare) return false;
  const isTouching = verb.gap === ' ' && before[0]?.gap === ' ';
  // `مشروع قرار | يدعو إلى`; a resolution itself is somebody's.
  const isDraft = before[1]?.form === DRAFT && before[0]?.form === RESOLUTION;
  const isPaper = isDraft || before.some((word) => PAPER.test(word?.form ?? ''));
  // `مشروع قرار يدعو إلى …، بحسب الوزير`, `قال في رسالة تدعو إلى الهدوء | إن`: another tells it all.
  const isAnothers = words
    .slice(cue.last + 1)
    .some(
      (word) =>
        word.sentence === verb.sentence &&
        (SOURCES.has(word.form) || /^ان(?:ه|ها)?$/u.test(word.form)),
    );
  return !isAnothers && isTouching && isPaper && ASKS.test(cue.form.verb.past);
}

/** A body right before a word of its name. */
function isBody(words: readonly Word[], at: number): boolean {
  return BODY_NOUNS.has(words[at]?.form ?? '') && words[at + 1]!.gap === ' ';
}
