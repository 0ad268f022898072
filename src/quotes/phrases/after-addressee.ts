import { LAM } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { isListedName } from '../lexicon/surnames.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  isLand,
  LETTER,
  PERSON_NOUNS,
  PREPOSITIONS,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { afterOutlet } from './addressee.ts';
import { type Phrase, phraseAfterComma, speakerPhrase } from './phrase.ts';
import { OWN } from './source-pronoun.ts';

/** How far behind its cue whoever told it may begin, in words. */
const REACH = 9;
const EVE = /^(?:عشيه|صبيحه|ليله|غداه)$/u;
const WITH_IT = /^ب(?:ه|ها)$/u;
/** `للصحافة`, `لمراسلنا` */
const TO_PRESS = /^(?:لل\p{L}{3,}|لمراسل(?:نا|ه|ها|تنا))$/u;

/** `بحسب ما صرح به لإذاعة البحر، الصحفي كريم زيدان`: after whom he spoke to, a comma. */
export function afterAddressee(clause: Clause, cue: Led['cue'], to: number): Phrase | null {
  const { words } = clause;
  if (cue.form === null && !OWN.test(words[cue.last]!.form)) return null;
  // `كما أوضح للصحافة حينها وزير الداخلية`
  let at = cue.last + 1;
  const paper = afterOutlet(words, at, to);
  if (paper > at) at = paper;
  else if (isToldTo(clause, cue)) at++;
  while (TO_PRESS.test(words[at]?.form ?? '') || isTime(words, at) || isStation(words, at)) at++;
  // `وفق ما صرحت به لوكالة تونس | وزيرة السياحة`
  const outlet = afterOutlet(words, at, to);
  if (outlet > at) at = outlet;
  const { form: head = '', gap: before = '' } = words[at] ?? {};
  if (at > cue.last + 1 && (BODY_NOUNS.has(head) || isPerson(words, at)))
    return (/[،,]/u.test(before) ? phraseAfterComma : speakerPhrase)(clause, at, to);
  const limit = Math.min(to, cue.last + REACH);
  for (let i = cue.last + 2; i < limit; i++) {
    const { gap, sentence } = words[i]!;
    if (sentence !== words[cue.at]!.sentence) return null;
    if (!/[،,]/u.test(gap)) continue;
    if (!isPerson(words, i)) return null;
    return phraseAfterComma(clause, i, to);
  }
  return null;
}

/** A title, or a name; `عياد كرشود` that no list has. */
function isPerson(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form;
  const next = words[at + 1];
  if (form === undefined || isLand(form)) return false;
  if (PERSON_NOUNS.has(form) || isListedName(form)) return true;
  const isNew = !isOrdinary(form) && !/^(?:ال|[بلكفو])|\d|(?:ا|ه)$/u.test(form);
  return isNew && next?.gap === ' ' && !isOrdinary(next.form) && !PREPOSITIONS.has(next.form);
}

/** `ما صرح به | لموزاييك`: a verb with its pronoun, and right behind it whom one told. */
export function isToldTo({ words }: Clause, { last }: Led['cue']): boolean {
  const next = words[last + 1];
  return WITH_IT.test(words[last]!.form) && next?.gap === ' ' && /^ل\p{L}{3}/u.test(next.form);
}

/** `وفق ما أكدته | لجوهرة أف أم | الكاتبة العامة` */
function isStation(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return false;
  const isName = word.form.startsWith(LAM) && next !== undefined && LETTER.test(next.form);
  const isLetter = LETTER.test(word.form) && !/^(?:في|ان|اي)$/u.test(word.form);
  return isName || (isLetter && !/[،,]/u.test(word.gap));
}

/** `وفق ما نشرته | أمس الجمعة 14 ماي 2021 صحف محلية` */
function isTime(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  if (ADVERBS.has(form) || WEEKDAYS.has(form) || EVE.test(form) || /^\d+$/u.test(form)) return true;
  return /^\d{1,2}$/u.test(words[at - 1]?.form ?? '') && /^\d{4}$/u.test(words[at + 1]?.form ?? '');
}
