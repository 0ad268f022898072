import { LAM } from '../../arabic/letters.ts';
import type { Clause } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import type { Led } from '../cues/led.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { ADVERBS, BODY_NOUNS, isLand, OCCASIONS, OUTLETS, PERSON_NOUNS } from '../lexicon/words.ts';
import type { Agreement, Met, Spoken } from '../names/spoken.ts';
import { isPaper } from '../phrases/issuer.ts';
import { type Phrase, phraseAfterLam, speakerPhrase } from '../phrases/phrase.ts';
import { isInPaper } from '../phrases/subject-before.ts';
import { isManyActing, isPlural } from '../phrases/titled-name.ts';
import { isUnderTopic, topicOf } from '../phrases/topic.ts';
import { wholeTitle } from '../phrases/whole-title.ts';
import { adjacentBefore, objectBefore, sayingHimself } from './beside.ts';
import type { Subjects } from './subjects.ts';

const TELLING =
  /^(?:[يت]نقل|نقلت?|[يت]كتب|كتبت?|[يت]علق|علقت?|[يت]شرح|[يت]رد|ردت?|[يت]روي|روت?|[يت]ختم|[يت]عود|عادت?)$/u;
const LONGEST_SUBJECT = 5;
const CAME_IN = /^(?:جاء|ورد)$/u;
const CAME = /^(?:جاءت?|وجاءت?|اتي|واتي|ياتي|وياتي)$/u;
const WRITINGS = /^(?:تغريدات|تدوينات|منشورات|مقالات|صحفيه|حصريه|اعلاميه|متلفزه|تلفزيونيه)$/u;

/** A verb of speech without a subject of its own, and what stands before it. */
export interface Missing {
  readonly clause: Clause;
  readonly led: Led;
  readonly wanted: Agreement;
  /** `مؤكدا`, `جاء فيه`: its subject is that of its sentence, not of an earlier one. */
  readonly isSubjectless: boolean;
  readonly spoken: Spoken;
  readonly subjects: Subjects;
  /** The paragraphs before, nearest last. */
  readonly before: readonly Clause[];
}

/** A phrase of a clause, or somebody who spoke before. */
export type Candidate =
  | { readonly clause: Clause; readonly phrase: Phrase }
  | { readonly met: Met };

/** Who may have spoken, the most likely first. */
const CANDIDATES: readonly ((missing: Missing) => Candidate | null)[] = [
  // `نقلت الوكالة بيان الخارجية، وجاء فيه`
  ({ clause, led }) => candidate(clause, paperBefore(clause, led)),
  // `اكتفى زيدان بالقول`
  ({ clause, led }) => candidate(clause, sayingHimself(clause, led)),
  // `خلود، وهي لاجئة من المدينة، لخصت مشاعرها قائلة`
  ({ clause, led }) =>
    led.cue.kind === 'participle' ? candidate(clause, namedTopic(clause, led)) : null,
  // `أثار ذلك انتباه الوزير كريم زيدان، قائلا`
  ({ clause, led }) =>
    led.cue.kind === 'participle' ? candidate(clause, objectBefore(clause, led.cue)) : null,
  // `نشرت تصريحات للوزير، كريم زيدان، قال فيها`
  ({ clause, led }) =>
    isInPaper(clause, led) ? candidate(clause, adjacentBefore(clause, led)) : null,
  // `وصل المدير إلى المرفأ وقال`
  ({ clause, led, wanted, subjects }) =>
    candidate(clause, subjects.acting(clause, led.cue.at, wanted.feminine)),
  // `وكان لسوروس نظرة أخرى، حيث قال`
  ({ clause, led, wanted, spoken }) => again(spoken.namedAgain(openingOf(clause, led), wanted)),
  // `… إلى المرفأ، الوزير كريم زيدان، مؤكدا`
  ({ clause, led, wanted, subjects }) =>
    candidate(clause, subjects.ofSentence(clause, led.cue.at, wanted.feminine)),
  // `أصدر مكين بيانا. وقال`
  subjectSince,
];

/** The subject that stands before a verb which opens its sentence's speech; null when none is told. */
export function missingSubject(missing: Missing): Candidate | null {
  const { clause, led } = missing;
  if (led.cue.kind === 'verb' && isUnderTopic(clause.words, led.cue.at)) return null;
  for (const find of CANDIDATES) {
    const found = find(missing);
    if (found && !isOneForMany(found, missing) && !isManyForOne(found, missing)) return found;
  }
  return null;
}

/** `أعلنوا` is not said of one body or person. */
function isOneForMany(found: Candidate, { wanted }: Missing): boolean {
  if (wanted.plural !== true || 'met' in found) return false;
  const { form } = found.clause.words[found.phrase.from]!;
  const isOne = BODY_NOUNS.has(form) || PERSON_NOUNS.has(form) || isLand(form);
  return isOne && !isPlural(form);
}

/** `سخر المديرون من …، وقال`: many are said to have spoken in the plural, behind their verb. */
function isManyForOne(found: Candidate, { wanted, led }: Missing): boolean {
  if (wanted.plural === true || led.cue.form === null || 'met' in found) return false;
  return isManyActing(found.clause.words[found.phrase.from]!.form);
}

function candidate(clause: Clause, phrase: Phrase | null): Candidate | null {
  return phrase && { clause, phrase };
}

function again(met: Met | null): Candidate | null {
  return met && { met };
}

/** Where another acts at the same time. */
const MEANWHILE = /^[وف]?(?:فيما|بينما)$/u;
const BUT = /^(?:الا|غير|بيد)$/u;

/**
 * The subject of the clause that a joined verb goes on from: `فيما ترفض موسكو الاتهامات وتؤكد`, both in the present
 * and with no comma between; `إلا أن الوزارة أصدرت بيانا جاء فيه`; null where none is told there. `from`: no cue
 * stands between that word and the verb.
 */
export function subjectOfTurn(missing: Missing, from: number): Candidate | null {
  const { clause, led, wanted, subjects } = missing;
  const { words } = clause;
  const { sentence, form, bare, gap } = words[led.cue.at]!;
  const isOfPaper = CAME_IN.test(led.cue.form?.verb.past ?? '');
  if (led.cue.kind !== 'verb' || (form === bare && !isOfPaper)) return null;
  const beside = subjectBeside(missing);
  if (beside) return { clause, phrase: beside };
  const isPresent = led.cue.form?.shape === 'present' && gap.trim() === '';
  if (!isPresent && !isOfPaper) return null;
  for (let at = led.cue.at - 2; at > from; at--) {
    const word = words[at]!;
    if (word.sentence !== sentence) return null;
    const next = words[at + 1]!;
    const isBut = isOfPaper && BUT.test(word.form) && /^ان(?:ه|ها)?$/u.test(next.form);
    const isTurn = isPresent && MEANWHILE.test(word.form) && /^[يت]\p{L}{3,}$/u.test(next.form);
    if (!isBut && !isTurn) continue;
    const phrase = speakerPhrase(clause, at + 2, led.cue.at);
    if (phrase?.from !== at + 2) return null;
    const isSomebody =
      subjects.isSomebody(clause, phrase) || subjects.isNameAfterVerb(clause, phrase);
    const isHers = wanted.feminine === null || isBut || /^ت/u.test(next.form) === wanted.feminine;
    return isSomebody && isHers ? { clause, phrase: wholeTitle(clause, phrase, led.cue.at) } : null;
  }
  return null;
}

/** `تنقل الصحيفة | وتقول`: nothing but the subject of a verb of telling stands between the two. */
function subjectBeside({ clause, led, subjects }: Missing): Phrase | null {
  const { words } = clause;
  const { at } = led.cue;
  for (let from = at - 1; from > Math.max(0, at - LONGEST_SUBJECT); from--) {
    const verb = words[from - 1]!;
    if (verb.sentence !== words[at]!.sentence || words[from]!.gap.trim() !== '') return null;
    if (!TELLING.test(verb.bare)) continue;
    const phrase = speakerPhrase(clause, from, at);
    return phrase?.from === from && phrase.to === at && subjects.isSomebody(clause, phrase)
      ? phrase
      : null;
  }
  return null;
}

/** A paper that the sentence tells of with whose it is, where it came in it. */
function paperBefore(clause: Clause, { cue }: Led): Phrase | null {
  const { words } = clause;
  const { sentence } = words[cue.at]!;
  if (!/^(?:جاء|ورد)$/u.test(cue.form?.verb.past ?? '')) return null;
  const at = words.findLastIndex(
    (word, i) => i < cue.at && word.sentence === sentence && isPaper(word.form),
  );
  const next = words[at + 1];
  if (at < 0 || !next || next.gap.trim() !== '') return null;
  // `البيان الصادر عن الجيش وجاء فيه`
  if (/^(?:ال)?صادر$/u.test(next.form) && /^(?:عن|من)$/u.test(words[at + 2]?.form ?? ''))
    return speakerPhrase(clause, at + 3, cue.at);
  return BODY_NOUNS.has(next.form) ? speakerPhrase(clause, at, cue.at) : null;
}

/** Whose words `جاء ذلك في مقابلة لزيدان، حيث قال` tells of: the one behind the `ل`. */
export function authorBefore({ words, ...clause }: Clause, { cue }: Led): Phrase | null {
  const { sentence } = words[cue.at]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  if (!CAME.test(words[first]?.form ?? '') || cue.kind === 'source') return null;
  for (let i = first + 2; i < cue.at; i++) {
    const [before, word] = [words[i - 1]!, words[i]!];
    const noun = before.form.replace(/^ال/u, '');
    const isOf = OCCASIONS.has(noun) || WRITINGS.test(noun) || ADVERBS.has(before.form);
    const isBody = BODY_NOUNS.has(word.form.replace(/^لل/u, 'ال'));
    if (isOf && word.form.startsWith(LAM) && word.gap.trim() === '' && !hasLam(word) && !isBody)
      return phraseAfterLam({ words, ...clause }, i, cue.at);
  }
  return null;
}

/** `خلود، وهي لاجئة، لخصت مشاعرها قائلة`: a name that opens the sentence, and no verb before one. */
function namedTopic({ words }: Clause, { cue }: Led): Phrase | null {
  const topic = topicOf(words, cue.at);
  return topic && isListedName(words[topic.from]!.form) ? topic : null;
}

/** The words of the cue's sentence before it. */
function openingOf({ words }: Clause, { cue }: Led): Clause['words'] {
  const { sentence } = words[cue.at]!;
  return words.filter((word, i) => i < cue.at && word.sentence === sentence && word.quotation < 0);
}

/** The subject of the nearest sentence before that is nearer than the last speaker. */
function subjectSince(missing: Missing): Candidate | null {
  const { clause, led, wanted, spoken, subjects } = missing;
  if (missing.isSubjectless) return null;
  const { cue } = led;
  const since = spoken.last?.at ?? 0;
  for (const before of [clause, ...missing.before.toReversed()]) {
    const limit = before === clause ? cue.at : before.words.length;
    const sentences = new Set(before.words.slice(0, limit).map(({ sentence }) => sentence));
    if (before === clause) sentences.delete(clause.words[cue.at]!.sentence);
    for (const sentence of [...sentences].reverse()) {
      const to = before.words.findLastIndex((word) => word.sentence === sentence) + 1;
      const first = before.words.findIndex((word) => word.sentence === sentence);
      if (before.words[to - 1]!.end <= since) return null;
      if (before.words[first]!.quotation >= 0) continue;
      const asked = { sentence, to, feminine: wanted.feminine };
      const subject = subjects.afterVerb(before, asked);
      if (!subject) continue;
      // In a sentence in which somebody spoke, whom it names behind him stands in his words: `أوضح زيدان أن الأحزاب
      // كانت …، حسب قوله. وأشار`.
      const opening = before.words[first]!.start;
      const isInWords = spoken.recent.some(
        ({ at }) => opening <= at && at < before.words[subject.from]!.start,
      );
      // `نقل الموقع عن الوزير قوله إن`: he spoke last, not the press.
      const isRelayer =
        since > before.words[subject.from]!.start && OUTLETS.has(before.words[subject.from]!.form);
      return isInWords || isRelayer ? null : { clause: before, phrase: subject };
    }
  }
  return null;
}
