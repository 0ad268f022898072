import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { isWhatSaid } from '../cues/relative-what.ts';
import { inscriptionOf } from '../phrases/inscription.ts';
import { isSubordinate } from './among-cues.ts';

const ASKS = /^(?:سال|استجوب|واجه|طالب|دعا|دعت|اجبر)(?:ت|وا)?$/u;

/** Whether no cue before it in its sentence, of all those of the clause, tells who speaks there. */
export function isOpeningCue(clause: Clause, led: Led, all: readonly Led[]): boolean {
  const { words } = clause;
  const { sentence, form, bare } = words[led.cue.at]!;
  // `وتنفي روسيا الاتهامات، وتؤكد`: who denied has not been met.
  // `ردت الصين على القرار، لتعلن عن رسوم`
  // but `سأل القاضي المتهم، ليعترف`: the other of the two
  const isThen =
    /^ل[يت]/u.test(form) &&
    !words.some((word) => word.sentence === sentence && ASKS.test(word.bare));
  const isJoined = led.cue.kind === 'verb' && (form !== bare || isThen);
  const mayBePassed = ({ cue, said }: Led) =>
    (isJoined || isWhatSaid(words, led.cue.at)) && said === null && cue.kind === 'verb';
  return !all.some(
    (other) =>
      other.cue.at < led.cue.at &&
      words[other.cue.at]!.sentence === sentence &&
      // `بحسب الترتيب` names nobody.
      other.cue.kind !== 'source' &&
      !isSubordinate(clause, other) &&
      !isOfHerToldOf(clause, other, led) &&
      inscriptionOf(clause, other) === null &&
      !mayBePassed(other),
  );
}

/** `زار زيدان المديرة التي أكدت أن …، | مشيرا`: what she said whom the sentence tells of leaves him to speak. */
function isOfHerToldOf({ words }: Clause, { cue }: Led, later: Led): boolean {
  const isHer = cue.form?.feminine === true && /^و?التي$/u.test(words[cue.at - 1]?.form ?? '');
  return isHer && later.cue.kind === 'participle' && later.cue.form?.feminine === false;
}
