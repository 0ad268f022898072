import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { Phrase } from './phrase.ts';
import { grown } from './whole-phrase.ts';

/** They act on nothing but the words they lead to: whatever stands between is who speaks. */
const SAYING = /^(?:قال|صرح|أضاف|أردف)$/u;
/** So do these where `أن` follows: `أكد الوزير أن`, but `أكد الوزير القرار: …`. */
const SAYING_THAT = /^(?:أكد|أوضح|ذكر|أعلن|أفاد|أشار|زعم|لفت|بين|تابع|اعتقد|ادعى|شدد)$/u;
/** These act on something too (`رأت فيه خطرا`): only where nothing else stands before `أن`. */
const HOLDING_THAT = /^(?:رأى|اعتبر|تصور|ظن|أقر|اعترف|توقع|رجح)$/u;
/**
 * A speaker's phrase with what stands between it and the words said: `قال الناطق أشرف | القدرة إن`. After a
 * verb that acts on nothing else these words are part of it, though the press has them as common ones;
 * `closed` then. The phrase itself where they may be something else: a verb, a time, how it was said.
 */
export function soleSubject(
  clause: Clause,
  phrase: Phrase,
  { cue, complement }: Omit<Led, 'said'>,
): Phrase {
  const { words } = clause;
  const past = cue.form?.verb.past ?? '';
  const isThatClause = complement?.kind === 'that';
  const isHolding = isThatClause && HOLDING_THAT.test(past);
  if (complement?.kind === 'noun' && SAYING_THAT.test(past))
    return closedByComma(clause, phrase, complement.before);
  if (!(SAYING.test(past) || isHolding || (isThatClause && SAYING_THAT.test(past)))) return phrase;
  const limit = complement?.before ?? words.length;
  const whole = grown(clause, phrase, limit);
  return isHolding && whole.to !== limit ? phrase : whole;
}

/** `أكد الناطق أشرف | القدرة، الثلاثاء، مقتل`: up to a comma that stands before what is announced. */
function closedByComma({ words }: Clause, phrase: Phrase, limit: number): Phrase {
  const isName = GIVEN_NAMES.has(words[phrase.to - 2]?.form ?? '');
  const isClosed = phrase.to < limit && /[،,]/u.test(words[phrase.to]!.gap);
  return isName && isClosed ? { ...phrase, closed: true } : phrase;
}

/**
 * The same for a source that closes its sentence or a comma does: `، بحسب ما ذكرت المتحدثة جيني | لي.`; what
 * it is taken from opens no sentence, where the words said may begin right behind it.
 */
export function soleSource(clause: Clause, phrase: Phrase, cue: Led['cue']): Phrase {
  const { words } = clause;
  const word = words[cue.at]!;
  const isFirst = words[cue.at - 1]?.sentence !== word.sentence || word.form !== word.bare;
  const isApposed = /[،,(–-]/u.test(word.gap);
  const whole = grown(clause, phrase, words.length);
  const next = words[whole.to];
  const isOver = next?.sentence !== word.sentence || /[،,]/u.test(next.gap);
  // `غارات طالت بحسب المرصد | بلدات عدة، `
  const isLast = next?.sentence !== word.sentence;
  // `بحسب أحد أفراد | عائلة المستثمر، فإن`
  const isTurned = next !== undefined && /^ف(?:ان(?:ه|ها|هم)?|قد)$/u.test(next.form);
  return isOver && (isTurned || cue.form !== null || (!isFirst && (isApposed || isLast)))
    ? whole
    : phrase;
}
