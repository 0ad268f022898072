import { LAM } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import type { Led } from '../cues/led.ts';
import { isMasdarAfter } from '../cues/masdar.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { SAID_NOUNS, VERB_FORMS } from '../lexicon/verbs.ts';
import { ACT, isRelative, PREPOSITIONS } from '../lexicon/words.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** Verbs that stand behind the words themselves. */
const STANDS_BEHIND =
  /^(?:قال|أضاف|تابع|أكد|أوضح|صرح|كتب|ذكر|علق|رد|أجاب|غرد|شدد|أردف|لفت|أعلن|روى|حذر|تساءل|حكى|شرح|أقر|اعترف)$/u;

const THIS = /^(?:ذلك|هذا|هذه|تلك)$/u;
const HANDED_ON = 'نقل';
const SAYS_SO = /^(?:بالقول|بقوله|بقولها|قوله|قولها|قايلا|قايله)$/u;
const SAYING_SO = /^(?:بالقول|بقوله|بقولها)$/u;
/** Words before `بالقول`. */
const SAYING_REACH = 5;

/** Whether somebody's words stand beside: `تحدث الوزير في المرفأ قائلا`, `«…»، قال الوزير`. */
export function leadsOn({ words, quotations }: Clause, { cue }: Led): boolean {
  const { sentence } = words[cue.at]!;
  // `رفض الوزير التعليق، مكتفيا بالقول`
  const isCueLater = ({ form, bare, sentence: other }: Word, i: number) =>
    i > cue.last &&
    other === sentence &&
    (VERB_FORMS.get(bare)?.shape === 'participle' || SAYING_SO.test(form));
  return quotations.length > 0 || words.some(isCueLater);
}

/** `«…»، قال ماكرون`: whoever stands behind a verb right behind the words, known or not. */
export function isBehindWords({ words }: Clause, { cue }: Led, { from }: Phrase): boolean {
  const [before, verb] = [words[cue.at - 1], words[cue.at]!];
  const isBehind = before !== undefined && before.quotation >= 0 && verb.quotation < 0;
  const isSaying = isSayingBehind(cue) && verb.form === verb.bare;
  return isBehind && isSaying && from === cue.last + 1 && /^\s*["»”“]\s*[،,]?\s*$/u.test(verb.gap);
}

/** Whether a verb may stand behind the words that it tells of. */
export function isSayingBehind(cue: Led['cue']): boolean {
  return STANDS_BEHIND.test(cue.form?.verb.past ?? '');
}

/** `على تصريحات الأمير`, `من قول الوزير`: words that are only spoken of. */
export function isAboutWords({ words }: Clause, { cue, said }: Led): boolean {
  const isNoun = /^(?:قول|تصريح|تصريحات)$/u.test(words[cue.at]!.form);
  return isNoun && said === null && PREPOSITIONS.has(words[cue.at - 1]?.form ?? '');
}

/** `ونفى البستاني | ذلك، مؤكدا`, `ورد جعجع | بالقول`: what stands behind tells that whoever it is speaks. */
export function isSpeaking({ words }: Clause, { cue }: Led, { from, to }: Phrase): boolean {
  const next = words[to];
  if (next === undefined || next.gap.trim() !== '' || cue.form?.verb.past === HANDED_ON)
    return false;
  // `وأجاب بنفسه قائلا`
  if (from > cue.last + 2 || /^[بل]\p{L}{2,}(?:ه|ها|هم)$/u.test(words[from]!.form)) return false;
  if (THIS.test(next.form)) return true;
  const comma = words.findIndex(({ gap }, i) => i >= to && /\S/u.test(gap));
  const end = Math.min(comma < 0 ? words.length : comma, to + SAYING_REACH);
  return words.slice(to, end).some(({ form }) => SAYS_SO.test(form));
}

/** `صرح بارتوميو قائلا`: a word or two that no list knows, right after a verb that takes no object. */
export function isNewName({ words }: Clause, { cue }: Led, { from, to }: Phrase): boolean {
  if (from !== cue.last + 1 || to - from > 2 || cue.form?.verb.takes.has('noun') !== false)
    return false;
  const isName = ({ form }: Word) =>
    !/^ال|ا$/u.test(form) && !ACT.test(form) && !SAID_NOUNS.has(form);
  // `وقال الباكر في تصريحاته`
  const isKnown = SURNAMES.has(words[to - 1]!.form);
  const next = words[to] ?? words[from]!;
  if (isKnown && PREPOSITIONS.has(next.form)) return true;
  return words.slice(from, to).every(isName) && hasLam(next);
}

/** `قال مصدر إن المتهم يعتبر …`: who is told of inside somebody's words does not go on speaking. */
export function isEmbedded(clause: Clause, led: Led, all: readonly Led[]): boolean {
  const { form, bare, gap } = clause.words[led.cue.at]!;
  const shape = led.cue.form?.shape;
  // `قوله إن الشرطة أبلغت النيابة أن …، مبينا`
  const isBare = shape === 'past' && form === bare && gap.trim() === '';
  const before = clause.words[led.cue.at - 1]?.form ?? '';
  // `الجماعة التي تتهمها الحكومة بالغش`
  if (isRelative(before) && /\p{L}{3}(?:ه|ها|هم)$/u.test(bare)) return true;
  const isOwn = isBare && !/^[وف]?(?:كما|حيث|فيما|بينما|اذ|وقد|قد)$/u.test(before);
  return (shape === 'present' || isOwn) && isInside(clause, led, all);
}

/** `ألقى الرئيس كلمته بعد أن أعلن المجلس فوزه، وقال`: when it was said tells of others. */
export function isSubordinate({ words }: Clause, { cue }: Led): boolean {
  const [before, first] = [words[cue.at - 1], words[cue.at - 2]];
  if (before?.sentence !== words[cue.at]!.sentence) return false;
  const isAfter = before.form === 'ان' && /^[وف]?بعد$/u.test(first?.form ?? '');
  // `بعد إعلان زيدان اعتزاله، بكى المدرب، وقال`
  // `رد الوزير على الخبير الذي اتهمه، وقال`
  const isOfHim = isRelative(before.form) && /\p{L}{3}(?:ه|ها|هم)$/u.test(words[cue.at]!.bare);
  // `وبينما أكد الوزير أن …، شكك النائب في ذلك، وقال`
  const isWhile = /^[وف]?بينما$/u.test(before.form) && first?.sentence !== before.sentence;
  if (isOfHim || isWhile) return true;
  return isAfter || isMasdarAfter(words, cue.at) || /^[وف]?بعدما$/u.test(before.form);
}

/** Whether a verb stands in the clause that another leads to. */
export function isInside({ words }: Clause, { cue }: Led, all: readonly Led[]): boolean {
  if (cue.kind !== 'verb') return false;
  const { start, form } = words[cue.at]!;
  // `…، ليرد عليه الوزير`: the paper goes on.
  if (form.startsWith(LAM)) return false;
  return all.some(
    ({ cue: outer, complement, said }) =>
      outer.at < cue.at && complement?.kind === 'that' && said !== null && start < said.end,
  );
}
