import type { Clause } from '../cues/clause.ts';
import { complementOf } from '../cues/complement.ts';
import { contentEnd } from '../cues/content.ts';
import type { Cue } from '../cues/cue.ts';
import { firstPerson } from '../cues/first-person.ts';
import type { Complement, Led } from '../cues/led.ts';
import { isMasdarAfter } from '../cues/masdar.ts';
import { isThat } from '../cues/that.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { isRelative } from '../lexicon/words.ts';
import { sourced } from './sourced.ts';

/** Verbs of another's that no list has. */
const OPPOSES = /^(?:شكك|ايد|انتقد|هاجم|عارض|دافع|رد|خالف|سخر|تحفظ|تمسك|حمل)ت?$/u;
const SPOKE = 'تحدث';
/** `كشفت عنها`, `تدعو نفسها`: what stands before the verb, or who. */
const OF_IT = /^(?:عن|نفس)(?:ه|ها|هم)$/u;
/** A paragraph without stops is no statement: each cue in it would lead to all the rest. */
const LONGEST = 2500;

/** Cue `i` of all those of a clause with what it leads to. */
export function lead(clause: Clause, cue: Cue, cues: readonly Cue[], i: number): Led {
  const next = cues.slice(i + 1).find((other) => mayNotBePassed(clause, cue, other))?.at;
  const complement =
    cue.kind === 'source' ? null : complementOf(clause, cue, next ?? clause.words.length);
  const led =
    cue.kind === 'source'
      ? { cue, complement: null, said: sourced(clause, cue, cues) }
      : toLed(clause, cue, complement ?? firstPerson(clause, cue), cues);
  const isEndless = led.said !== null && led.said.end - led.said.start > LONGEST;
  return isEndless ? { ...led, said: null } : led;
}

/** Another comma closes what a participle begins, and a clause follows. */
function isClosed({ words }: Clause, { at, last }: Cue): boolean {
  const comma = words.findIndex(({ gap }, i) => i > last && /[،,]/u.test(gap));
  return comma > 0 && words[comma]!.sentence === words[at]!.sentence && isThat(words[comma]!);
}

/** `تقول مريم، في كتاب | يروي سيرتها، إنها`: between commas of which the other leads to what is said. */
function isInAside(clause: Clause, cue: Cue, { at, last, ...other }: Cue): boolean {
  const { words } = clause;
  if (words[at]!.form !== words[at]!.bare || !isClosed(clause, { at, last, ...other }))
    return false;
  const { sentence } = words[cue.at]!;
  const opens = words.slice(cue.last + 1, at + 1);
  const closing = words.findIndex(({ gap }, i) => i > last && /[،,]/u.test(gap));
  const inner = words.slice(last + 1, closing);
  const isOne = [...opens, ...inner].every(
    (word) => word.sentence === sentence && !isThat(word) && !/[:"«“]/u.test(word.gap),
  );
  return isOne && opens.some(({ gap }) => /[،,]/u.test(gap));
}

function toLed(clause: Clause, cue: Cue, complement: Complement | null, cues: readonly Cue[]): Led {
  if (!complement) return { cue, complement, said: null };
  const end = Math.min(contentEnd(clause, complement, cues), commaBehind(clause, cue, complement));
  const first = clause.words[complement.at]!;
  const quotation = clause.quotations[first.quotation];
  // `"استعداده" لعرض خيارات`
  const start = complement.kind === 'noun' && quotation ? quotation.start : first.start;
  return { cue, complement, said: end > start ? { start, end } : null };
}

/**
 * Where a comma closes the words, an offset: `بعد إعلان الوزير أن المطار سيغلق|، قال`, `معتبرا القرار
 * مهما|، غادر`; the clause's end where none does.
 */
function commaBehind({ words, end }: Clause, cue: Cue, { at, kind }: Complement): number {
  const opens = words[cue.at - 1]?.sentence !== words[cue.at]!.sentence;
  const isPhrase = cue.kind === 'participle' && kind === 'noun' && opens;
  const isWhen = kind !== 'colon' && opensWithWhen(words, cue.at);
  if (!isPhrase && !isWhen && !isMasdarAfter(words, cue.at)) return end;
  const comma = words.findIndex(({ gap, quotation, form, bare }, i) => {
    // `بعد أن دعا إلى الحوار، والمصالحة، | غادر`
    const isVerb = COMMON_VERBS.has(form) || VERB_FORMS.has(form) || OPPOSES.test(form);
    const isMore = isWhen && (form !== bare || (kind === 'that' && !isVerb));
    return i > at && quotation < 0 && /[،,]/u.test(gap) && !isMore;
  });
  return comma < 0 ? end : words[comma - 1]!.end;
}

/** `وبعد أن أعلن كوفان انسحابه، | غادر`: whether the verb stands in the clause of time that opens its sentence. */
function opensWithWhen(words: Clause['words'], at: number): boolean {
  const before = words[at - 1];
  const isThen = /^(?:بعدما|عندما|حينما|حين|لما|بينما)$/u.test(before?.bare ?? '');
  const isAfter = before?.form === 'ان' && /^(?:بعد|منذ|قبل)$/u.test(words[at - 2]?.bare ?? '');
  // `في الوقت الذي أكد فيه الوزير أن …، | فتحت الشركة`
  const isWhile =
    before?.form === 'الذي' && words[at - 2]?.form === 'الوقت' && words[at - 3]?.bare === 'في';
  const first = isThen ? at - 1 : isAfter ? at - 2 : isWhile ? at - 3 : -1;
  return first >= 0 && words[first - 1]?.sentence !== words[at]!.sentence;
}

/** A verb of speech inside a relative clause of the speaker is passed over; others are not. */
function mayNotBePassed(clause: Clause, cue: Cue, other: Cue): boolean {
  if (other.at <= cue.last) return false;
  if (other.kind === 'source') return false;
  // `قال المدير، متحدثا للصحفيين، إن`
  const isManner = other.kind === 'participle' && other.form?.verb.takes.has('that') === false;
  // `قال المدير متحدثا للصحفيين إن`: speaking takes no `إن` of its own.
  if (isManner && (other.form?.verb.past === SPOKE || isClosed(clause, other))) return false;
  const [earlier, before] = [clause.words[other.at - 2], clause.words[other.at - 1]!];
  // `الوزير الذي كان يتحدث في المؤتمر`
  const isWas = /^(?:كان|كانت|كانوا)$/u.test(before.form) && isRelative(earlier?.form ?? '');
  if (isWas && other.kind === 'verb') return false;
  // `أكد مسؤول أمريكي تحدث للقناة أن`
  const verb = clause.words[other.at]!;
  const isOfHim = other.form?.verb.past === SPOKE && verb.form === verb.bare;
  // `قال مسؤول، تحدث شرط عدم ذكر اسمه، إن`
  const isAside = /[،,]/u.test(verb.gap) && isClosed(clause, other);
  if (isOfHim && other.form?.shape === 'past' && (verb.gap.trim() === '' || isAside)) return false;
  // `أكدت الحركة في وثيقة كشفت عنها أنها`, `أقر رجل ينتمي إلى جماعة تدعو نفسها "…" بأنه`
  const isOfIt = OF_IT.test(clause.words[other.last + 1]?.form ?? '');
  if (other.kind === 'verb' && verb.form === verb.bare && isOfIt) return false;
  if (other.kind === 'verb' && isInAside(clause, cue, other)) return false;
  // `رد الوزير على السيدة التي قالت إن`: that is hers.
  const after = clause.words[other.last + 1];
  if (isRelative(before.form) && other.kind === 'verb' && after && isThat(after)) return true;
  return !(isRelative(before.form) || /^(?:وهو|قد)$/u.test(before.form)) || other.kind !== 'verb';
}
