import { fold } from '../../arabic/fold.ts';
import type { Clause } from '../cues/clause.ts';
import { isHisStyle } from '../cues/honorific.ts';
import { formOf, written } from '../cues/written.ts';
import { AGENCIES } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import type { Spoken } from '../names/spoken.ts';
import { issuerOf } from '../phrases/issuer.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { partsOf } from '../phrases/titled-name.ts';
import { isBareTitle } from './bare-title.ts';
import { bodyBefore } from './hypernym.ts';
import { isOfOthers } from './other-office.ts';
import type { People } from './people.ts';
import { isBodysOwn, paperNamed } from './statement.ts';

const SOURCE = /^(?:ال|لل)مصدر$/u;
const SAME = /^(?:ذات|نفس)(?:ه|ها)?$/u;
const SPOKESMAN = /^ال(?:متحدث|ناطق)ه?$/u;
/** With whose he is: `متحدث باسم المكتب`. */
const SPEAKS_FOR = /(?:متحدث|ناطق)ة?\s/u;
const LATTER = /^الاخيره?$/u;

interface Parties {
  readonly people: People;
  readonly spoken: Spoken;
}

/**
 * The name that a phrase beside its verb stands for in the text, by what it says itself or by who spoke
 * before; `feminine` is what the verb shows, null for nothing.
 */
export function whoIsMeant(
  clause: Clause,
  phrase: Phrase,
  feminine: boolean | null,
  parties: Parties,
): string {
  const { people, spoken } = parties;
  const name = anaphor(clause, phrase, parties) ?? people.nameOf(clause, phrase);
  const lastName = people.lastNameOf(clause, phrase);
  const isOne = phrase.to - phrase.from === 1 && !phrase.lam;
  if (!isOne || lastName === null || feminine === null) return name;
  if (!spoken.isOtherGender(name, feminine)) return name;
  // `وأوضحت الحداد` after `قال سعد الحداد`
  const namesake = spoken.namesake(lastName, feminine)?.speaker;
  return namesake ?? written(clause, clause.words.slice(phrase.from, phrase.to));
}

/**
 * Whom a phrase without a name stands for: `الأخير` for whom the text named last, `المصدر نفسه` for
 * whoever spoke last, `البيان` for who spoke in it, `المسؤول الأميركي` for the last one who spoke and has a name. Null for others.
 */
function anaphor(clause: Clause, phrase: Phrase, { people, spoken }: Parties): string | null {
  const first = clause.words[phrase.from]!;
  if (LATTER.test(first.form) && phrase.to - phrase.from === 1)
    return people.index.namedLast(first.start);
  // `وأضاف سموه`
  if (isHisStyle(first.form) && phrase.to - phrase.from === 1) return spoken.last?.speaker ?? null;
  const around = [clause.words[phrase.from - 1], clause.words[phrase.to]];
  if (SOURCE.test(first.form) && around.some((word) => SAME.test(word?.form ?? '')))
    return spoken.last?.speaker ?? null;
  const issuer = speakerInPaper(clause, phrase, { people, spoken });
  if (issuer !== null) return issuer;
  const { start } = first;
  const tellsOf = (noun: string, since: number) => people.tellsOf(noun, since, start);
  const body = bodyBefore(clause, phrase, spoken, tellsOf);
  if (body !== null) return body;
  if (!isBareTitle(clause, phrase, people.index)) return null;
  // `وأضاف المتحدث`: no other who spoke before him.
  const isSpokesman = SPOKESMAN.test(first.form) && phrase.to - phrase.from === 1;
  const inOffice = isSpokesman ? spoken.inOffice(SPEAKS_FOR, clause.text) : undefined;
  if (inOffice) return inOffice.speaker;
  const isHers = /ه$/u.test(first.form);
  const last = spoken.person((name) => people.index.isPersonName(name), isHers);
  // `وفقا لفيديو`: a thing that was a source.
  const name = fold(last?.speaker ?? '');
  // `بحسب رويترز، اتصل رجل … وأوضح الرجل`
  const isThing = isOrdinary(name) || name.split(' ').some((word) => AGENCIES.has(word));
  const titles = partsOf(clause, phrase).titles.map(formOf);
  const isOther = last?.speaker && isOfOthers(titles, people.index.titlesOf(last.speaker));
  return last && !isThing && !isOther && (last.feminine === null || last.feminine === isHers)
    ? last.speaker
    : null;
}

/**
 * `وأضاف البيان`: who spoke in the last one that the text tells of; where it tells of none before, the body
 * that has just spoken. The paper itself where nobody is told to have issued it.
 */
function speakerInPaper(
  clause: Clause,
  phrase: Phrase,
  { people, spoken }: Parties,
): string | null {
  const noun = paperNamed(clause, phrase);
  // `البيان الصادر عن المجلس` tells itself.
  if (noun === null || issuerOf(clause, phrase)) return null;
  const { start, end } = clause.words[phrase.from]!;
  const told = spoken.inPaper(noun);
  const last = people.lastPaper(noun, start);
  if (last && last.at > (told?.paper?.at ?? -1))
    return last.issuer ?? `ال${clause.text.slice(end - noun.length, end)}`;
  if (told) return told.speaker;
  return spoken.last && isBodysOwn(spoken.last, clause.text) ? spoken.last.speaker : null;
}
