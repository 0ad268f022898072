import { ALEF, HEH, LAM, TATWEEL, TEH_MARBUTA } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import { isThat } from '../cues/that.ts';
import { formOf, written } from '../cues/written.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { BODY_NOUNS, COURTESIES, PERSON_NOUNS, PREPOSITIONS } from '../lexicon/words.ts';
import { nameCalled } from '../names/called.ts';
import { isCommon, isOrdinary } from '../names/common.ts';
import { fullNameEnd, opensName } from '../names/full-name.ts';
import type { NameIndex } from '../names/name-index.ts';
import { RELATION } from '../names/name-start.ts';
import { ARTICLE } from '../names/noun.ts';
import type { Bodies } from '../phrases/bodies.ts';
import { paperNoun } from '../phrases/issuer.ts';
import { type Phrase, phraseAfterComma, speakerPhrase } from '../phrases/phrase.ts';
import { isSecondName, type Parts, partsOf } from '../phrases/titled-name.ts';

const CALLED_REACH = 4;
const ADVISER = /^(?:مستشار|مساعد)ه?$/u;
const SON = /^(?:بن|ابن|آل|ال)$/u;

/** Where those are noted whom a document names. */
interface Met {
  readonly index: NameIndex;
  readonly bodies: Bodies;
}

/** Reads a document for the people and bodies that it names. */
export function meetAll(met: Met, clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    for (let i = 0; i < clause.words.length; i++) {
      const word = clause.words[i]!;
      const form = PERSON_NOUNS.has(word.form) ? word.form : word.bare;
      met.index.see(word.form);
      if (opensName(clause.words, i)) meetNamed(met, clause, i);
      else if (isFamiliar(clause, i)) met.index.addFamiliar(word.form);
      meetCalled(met, clause, i);
      const title = behindPreposition(word);
      if (title !== null) meetLed(met, clause, i, title);
      if (PERSON_NOUNS.has(form)) meetTitled(met, clause, i);
      else if (
        BODY_NOUNS.has(word.form) ||
        BODY_NOUNS.has(form) ||
        hasLam(word) ||
        paperNoun(word.bare) !== null
      )
        met.bodies.note(clause, i);
    }
  }
}

/** `قال سيتلر`: a word that no list knows, right after a verb of speech that takes no object. */
function isFamiliar({ text, words }: Clause, at: number): boolean {
  const { form, bare, gap, end } = words[at]!;
  const next = words[at + 1];
  const isWhole =
    next && (/[:،,"«“]/u.test(next.gap) || isThat(next) || PREPOSITIONS.has(next.form));
  const verb = isWhole ? VERB_FORMS.get(words[at - 1]?.bare ?? '') : undefined;
  if (!verb || verb.shape === 'participle' || verb.verb.takes.has('noun')) return false;
  if (GIVEN_NAMES.has(form) || form.endsWith(TATWEEL)) return false;
  if (gap.trim() !== '' || form !== bare || form.length < 4 || text[end - 1] === TEH_MARBUTA)
    return false;
  return !ARTICLE.test(form) && !/[اه]$|^[لب]/u.test(form) && !isCommon(form);
}

/** Meets whoever the phrase that begins with a title or a body names. */
function meetTitled({ index, bodies }: Met, clause: Clause, at: number): void {
  const to = Math.min(clause.words.length, at + 18);
  const phrase = speakerPhrase(clause, at, to) ?? phraseAfterComma(clause, at, to);
  if (!phrase) return;
  const parts = partsOf(clause, phrase);
  if (isVerbOf(clause, phrase, parts)) return;
  if (parts.isPerson && parts.name.length > 0) meetParts(index, clause, parts);
  else if (phrase.to - phrase.from > 1 && !ARTICLE.test(clause.words[at]!.form)) {
    bodies.note(clause, at);
  }
}

/** `للمخرج` is `المخرج`, `لوزير` is `وزير`, `بالسفير` is `السفير`: a title without its preposition; null for other words. */
function behindPreposition({ form }: Word): string | null {
  if (!/^(?:ل|بال)/u.test(form) || PERSON_NOUNS.has(form)) return null;
  const title = form.startsWith(LAM + LAM) ? ALEF + form.slice(1) : form.slice(1);
  return PERSON_NOUNS.has(title) ? title : null;
}

/** `في فيلم للمخرج سامي الحداد`, `التقى بالسفير الإيطالي سامي الحداد`. */
function meetLed({ index }: Met, clause: Clause, at: number, title: string): void {
  const words = clause.words.with(at, { ...clause.words[at]!, form: title, bare: title });
  const bare = { ...clause, words };
  const phrase = phraseAfterComma(bare, at, Math.min(words.length, at + 18));
  if (!phrase) return;
  const parts = partsOf(bare, phrase);
  const [first] = parts.name;
  if (parts.isPerson && first && GIVEN_NAMES.has(first.form) && parts.titles.length > 0)
    meetParts(index, bare, parts);
}

/** `شابة لبنانية تدعى "مريم زيد"`: her name, and what she is. */
function meetCalled({ index }: Met, clause: Clause, at: number): void {
  const { words } = clause;
  const name = nameCalled(clause, at);
  if (name.length === 0) return;
  const from = words.findLastIndex(
    (word, i) =>
      i < at &&
      i >= at - CALLED_REACH &&
      PERSON_NOUNS.has(word.form) &&
      !/^(?:ال)?مص(?:در|ادر)$/u.test(word.form) &&
      word.sentence === name[0]!.sentence,
  );
  // `القاضي إن إحدى المتهمات اسمها مريم`: no judge.
  const isOther = words.slice(from + 1, at).some(isThat);
  index.add({
    name: written(clause, name),
    words: name.map(formOf),
    titles:
      from < 0 || isOther
        ? []
        : words.slice(from, at).filter(({ form }) => !/^(?:و?هو|و?هي)$/u.test(form)),
    at: name[0]!.start,
    isClosed: true,
  });
}

/** `حمزة بن مسعود`, whatever stands before it. */
function meetNamed({ index }: Met, clause: Clause, at: number): void {
  const end = fullNameEnd(clause.words, at);
  if (end - at < 2) return;
  const words = clause.words.slice(at, end);
  const isJoined = GIVEN_NAMES.has(words[0]!.bare) && !GIVEN_NAMES.has(words[0]!.form);
  const name = written(clause, words);
  const forms = words.map(({ form, bare }, i) => (i === 0 && isJoined ? bare : form));
  index.add({
    name: isJoined ? name.slice(1) : name,
    words: forms,
    titles: [],
    at: words[0]!.start,
    isClosed: isClosedAt(clause, end),
  });
}

export function meetParts(index: NameIndex, clause: Clause, parts: Parts): void {
  const { name, titles } = parts;
  // `مصدر … السجائر الفاخرة`: two nouns with their articles are no name, but after a courtesy.
  const isCommon =
    name.length > 1 && name.every(({ start }) => clause.text.startsWith('ال', start));
  if (isCommon && !titles.some(({ form }) => COURTESIES.has(form))) return;
  // `مبرمج … شفرة سرية`: no first name that lists do not know ends so.
  const [first] = name;
  if (clause.text[first!.end - 1] === TEH_MARBUTA && !GIVEN_NAMES.has(first!.form)) return;
  // `المتهم استدرج المجني عليه`: what he did
  if (/^است\p{L}{3}$/u.test(first!.form) && !isListedName(first!.form)) return;
  // `وصف شقيق الزوج القتيل نورا`: she is somebody else.
  const isRelation = RELATION.test(titles[0]?.form ?? '') && !isHisOwn(titles);
  if (isRelation && name[0]!.gap.trim() === '') return;
  const isWhole = parts.isClosed === true && !isOrdinary(first!.form);
  const own = isWhole ? name : ownName(clause, name);
  const at = name[0]!.start;
  const second = titles.findIndex(isSecondName);
  const his = second < 0 ? titles : titles.slice(0, second);
  const after = clause.words.findIndex(({ start }) => start > (own.at(-1) ?? name[0]!).start);
  const isClosed = isWhole || isClosedAt(clause, after);
  index.add({ name: written(clause, own), words: own.map(formOf), titles: his, at, isClosed });
  const other = titles.slice(Math.max(0, second));
  // `خليفة حفتر وعقيلة صالح`: two full names.
  if (second < 0 || other.length < 2 || other.length > 3 || other[0]!.start < at) return;
  const words = other.map((word, i) => (i === 0 ? word.bare : word.form));
  index.add({ name: written(clause, other).slice(1), words, titles: [], at, isClosed: false });
}

/** `مستشار الأمن القومي سامي زيد`, `خطيبة زيدان مريم حداد`: no other title stands before the name. */
function isHisOwn([head, ...others]: readonly Word[]): boolean {
  if (!head || others.length === 0 || /^محامي/u.test(head.form)) return false;
  if (others.some(({ form }) => PERSON_NOUNS.has(form))) return false;
  return ADVISER.test(head.form) || others.every(({ form }) => isListedName(form));
}

/** `إيمانويل ماكرون | الحادث`: after a first name no more than a full name has. */
function ownName(clause: Clause, name: readonly Word[]): readonly Word[] {
  const at = clause.words.findIndex(({ start }) => start === name[0]!.start);
  // `زين الدين زيدان | "كلاسيكو"`: no first name by itself.
  const isFirst = GIVEN_NAMES.has(name[0]!.form) || (at >= 0 && opensName(clause.words, at));
  if (!isFirst) {
    // `الرئيس ترامب | اعتقاده`
    const thing = name.findIndex(
      ({ end, form }, i) => i > 0 && (clause.text[end - 1] === HEH || isOrdinary(form)),
    );
    return thing < 0 ? name : name.slice(0, thing);
  }
  // `لكريم زيدان`: the name begins inside a word.
  if (at < 0) return name;
  const count = fullNameEnd(clause.words, at) - at;
  // `زيد بن رعد الحسين`
  const isLonger =
    name.length === count + 1 &&
    SON.test(name[count - 2]?.form ?? '') &&
    ARTICLE.test(name[count]!.form);
  // `نجم النادي صلاح | طالب الاتحاد`
  const isVerb = VERB_FORMS.has(name[1]?.form ?? '');
  if (count < 2) return isVerb ? name.slice(0, 1) : name;
  return isLonger ? name : name.slice(0, count);
}

/** `الرئيس التركي يبحث عن`: no name. */
function isVerbOf({ words }: Clause, { to }: Phrase, { name }: Parts): boolean {
  const [only] = name;
  if (name.length !== 1 || !/^[يت]\p{L}{3}$/u.test(only!.form)) return false;
  return PREPOSITIONS.has(words[to]?.form ?? '') && !GIVEN_NAMES.has(only!.form);
}

/** Whether a mark, or the end of the clause, stands before the word at `next`. */
function isClosedAt({ words }: Clause, next: number): boolean {
  return next < 0 || next >= words.length || /\S/u.test(words[next]!.gap);
}
