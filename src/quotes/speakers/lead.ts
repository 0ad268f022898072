import type { Span } from '../../arabic/span.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import { complementOf, firstPerson } from '../cues/complement.ts';
import { contentEnd } from '../cues/content.ts';
import type { Cue } from '../cues/cue.ts';
import type { Complement, Led } from '../cues/led.ts';
import { isThat } from '../cues/that.ts';
import { ADVERBS, SOURCES, WEEKDAYS } from '../lexicon/words.ts';
import { sourcePhrase } from '../phrases/source.ts';
import { afterDateline } from './sentence-subject.ts';

const SPOKE = 'تحدث';
/** The source's phrase goes on before its words begin. */
const RELATIVE = /^(?:الذي|التي|الذين|علي|في|عن|من|الي)$/u;

/** Fewer words are no statement. */
const FEWEST = 4;
/** Before a source in the middle of its sentence an opening has no more words. */
const OPENING = 5;
/** `بلاغ لوزارة الطاقة | أصدرته الثلاثاء،`: what belongs to a source besides who it is. */
const LONGEST_REST = 4;

/** Cue `i` of all those of a clause with what it leads to. */
export function lead(clause: Clause, cue: Cue, cues: readonly Cue[], i: number): Led {
  const next = cues.slice(i + 1).find((other) => mayNotBePassed(clause, cue, other))?.at;
  const complement =
    cue.kind === 'source' ? null : complementOf(clause, cue, next ?? clause.words.length);
  if (cue.kind === 'source') return { cue, complement: null, said: sourced(clause, cue, cues) };
  return toLed(clause, cue, complement ?? firstPerson(clause, cue), cues);
}

/** Another comma closes what a participle begins, and a clause follows. */
function isClosed({ words }: Clause, { at, last }: Cue): boolean {
  const comma = words.findIndex(({ gap }, i) => i > last && /[،,]/u.test(gap));
  return comma > 0 && words[comma]!.sentence === words[at]!.sentence && isThat(words[comma]!);
}

function toLed(clause: Clause, cue: Cue, complement: Complement | null, cues: readonly Cue[]): Led {
  if (!complement) return { cue, complement, said: null };
  const end = contentEnd(clause, complement, cues);
  const first = clause.words[complement.at]!;
  const quotation = clause.quotations[first.quotation];
  // `"استعداده" لعرض خيارات`
  const start = complement.kind === 'noun' && quotation ? quotation.start : first.start;
  return { cue, complement, said: end > start ? { start, end } : null };
}

/** A verb of speech inside a relative clause of the speaker is passed over; others are not. */
function mayNotBePassed(clause: Clause, cue: Cue, other: Cue): boolean {
  if (other.at <= cue.last) return false;
  if (other.kind === 'source') return false;
  // `قال المدير، متحدثا للصحفيين، إن`
  const isManner = other.kind === 'participle' && other.form?.verb.takes.has('that') === false;
  if (isManner && isClosed(clause, other)) return false;
  const before = clause.words[other.at - 1]!;
  // `أكد مسؤول أمريكي تحدث للقناة أن`
  const verb = clause.words[other.at]!;
  const isOfHim = other.form?.verb.past === SPOKE && verb.form === verb.bare;
  if (isOfHim && other.form?.shape === 'past' && verb.gap.trim() === '') return false;
  return (
    !/^(?:الذي|التي|الذين|اللواتي|اللاتي|اللايي|وهو|قد)$/u.test(before.form) ||
    other.kind !== 'verb'
  );
}

/** What a source stands for: the rest of its sentence, or what stands before it there. */
function sourced(clause: Clause, cue: Cue, cues: readonly Cue[]): Span | null {
  const { words } = clause;
  const { sentence } = words[cue.at]!;
  const opening = words.findIndex((word) => word.sentence === sentence);
  const first = afterDateline(words, opening, cue.at);
  const { form, bare } = words[cue.at]!;
  const isFirstWord = cue.at === opening;
  const isFirst = cue.at - first <= 1 || (form !== bare && SOURCES.has(bare) && !SOURCES.has(form));
  if (!isFirst) {
    const others = cues.some(
      (other) =>
        other.at < cue.at &&
        words[other.at]!.sentence === sentence &&
        (other.kind === 'source' ||
          complementOf(clause, other, cue.at) !== null ||
          isLedBeyond(clause, other, cue, cues)),
    );
    if (others) return null;
    const behind = behindSource(clause, cue, first, cues);
    if (behind) return behind;
    // `وصلت السفن، وذلك بحسب الميناء`
    const isThat = words[cue.at - 1]!.form === 'وذلك' && cue.at - 2 >= first;
    return { start: words[first]!.start, end: words[cue.at - (isThat ? 2 : 1)]!.end };
  }
  const phrase = sourcePhrase(clause, cue);
  let at = phrase?.to ?? cue.last + 1;
  if (phrase === null || RELATIVE.test(words[at]?.form ?? '')) {
    while (at < words.length && words[at]!.sentence === sentence && !isTurn(words[at]!)) at++;
  }
  // `شهدت الجزيرة زلزالا. وفقا لهيئة المسح.`
  if (words[at]?.sentence !== sentence || isNoStatement(words, at))
    return isFirstWord ? sentenceBefore(clause, opening, cues) : null;
  return saidFrom(clause, words[at]!.form === 'فان' ? at + 1 : at, cues);
}

/** `بحسب الشرطة | الأربعاء.`, `وفق ما أفادت الشرطة | لوكالة الأنباء.`: when, or to whom. */
function isNoStatement(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at]!;
  const rest = words.slice(at, at + FEWEST + 1).filter((word) => word.sentence === sentence);
  if (rest.length > FEWEST || rest.some(({ gap }) => /\S/u.test(gap))) return false;
  const isTime = rest.every(({ form }) => WEEKDAYS.has(form) || ADVERBS.has(form));
  return isTime || hasLam(rest[0]!);
}

/** The sentence before a source that stands alone, where nobody speaks in it. */
function sentenceBefore({ words }: Clause, opening: number, cues: readonly Cue[]): Span | null {
  const last = words[opening - 1];
  if (!last || last.quotation >= 0) return null;
  const first = words.findIndex(({ sentence }) => sentence === last.sentence);
  if (opening - first < FEWEST || cues.some(({ at }) => at >= first && at < opening)) return null;
  return { start: words[first]!.start, end: last.end };
}

/**
 * `ومن بين الحالات وفق الأمم المتحدة، | 77 حالة طارئة`: what stands behind a source between commas,
 * where it is longer than what stands before.
 */
function behindSource(clause: Clause, cue: Cue, first: number, cues: readonly Cue[]): Span | null {
  const { words } = clause;
  const { sentence } = words[cue.at]!;
  if (cue.at - first > OPENING) return null;
  const phrase = sourcePhrase(clause, cue);
  if (!phrase) return null;
  const at = words.findIndex(({ gap }, i) => i >= phrase.to && /[،,]/u.test(gap));
  const longest = /[،,]/u.test(words[cue.at]!.gap) ? LONGEST_REST : 0;
  if (at < 0 || words[at]!.sentence !== sentence || at - phrase.to > longest) return null;
  const said = saidFrom(clause, at, cues);
  const before = words[cue.at - 1]!.end - words[first]!.start;
  return said && said.end - said.start > before ? said : null;
}

/** `أوضحت الوكالة نقلا عن مصدر أن …`: what the verb leads to stands after the source. */
function isLedBeyond(clause: Clause, verb: Cue, source: Cue, cues: readonly Cue[]): boolean {
  if (verb.kind !== 'verb') return false;
  const next = cues.find(({ at, kind }) => at > source.last && kind !== 'source');
  // `ذكرت القناة نقلا عن المدير قوله «…»`
  if (next?.kind === 'saying' && clause.words[next.at]!.gap.trim() === '') return true;
  const complement = complementOf(clause, verb, next?.at ?? clause.words.length);
  return complement?.kind === 'that' && complement.at > source.last;
}

/** Where the source ends and its words begin: at a comma or `فإن`. */
function isTurn({ form, gap }: Word): boolean {
  return /[،,]/u.test(gap) || /^ف(?:ان|انه|انها|قد)$/u.test(form);
}

function saidFrom(clause: Clause, at: number, cues: readonly Cue[]): Span | null {
  const first = clause.words[at];
  if (!first) return null;
  return { start: first.start, end: contentEnd(clause, { kind: 'that', at, before: at }, cues) };
}
