import type { Clause, Word } from '../cues/clause.ts';
import type { Cue } from '../cues/cue.ts';
import type { Led } from '../cues/led.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ACT, isLand, OCCASIONS, PERSON_NOUNS, PREPOSITIONS } from '../lexicon/words.ts';
import { isKnown } from '../names/noun.ts';
import { SUBJECT_REACH } from '../phrases/fronted-subject.ts';
import { type Phrase, phraseAfterComma, speakerPhrase } from '../phrases/phrase.ts';
import { wholeTitle } from '../phrases/whole-title.ts';

const SAYS_BY =
  /^(?:اكتفي|اكتفت|رد|ردت|علق|علقت|اجاب|اجابت|استدرك|ختم|اختتم|تابع|تابعت|واصل|استهل|بدا|برر|بررت)$/u;
/** What words between marks may be called. */
const UTTERANCE =
  /^(?:تحذير|تهديد|كلم(?:ات|ه)|عبار(?:ات|ه)|جمله|رساله|دعوه|سوال|تساول|تعليق|تصريح(?:ات)?|هتاف(?:ات)?|نداء?|نصيحه|وعد|اعتراف|صرخه|شهاده)$/u;
/** `تحذير أطلقه`, not `نصيحة تلقاها`. */
const UTTERED = /^(?:قال|اطلق|وجه|ردد|كتب|نشر|بعث|ارسل|صاغ|دون|لفظ|نطق|هتف|سطر|كرر)ت?(?:ه|ها)$/u;
const ONE_OF = /^(?:احد|احدي)$/u;

/** `للمزيد: وزير خارجية قطر: "…"`: the phrase between the words and the colon or stop before. */
export function beforeColon(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  if (at === 0 || !/:/u.test(words[at]!.gap)) return null;
  let from = at - 1;
  while (
    from > 0 &&
    words[from]!.sentence === words[at]!.sentence &&
    !/[:.،]/u.test(words[from]!.gap)
  )
    from--;
  const phrase = speakerPhrase(clause, from, at);
  // `رسالة إلى شامبليون: «…»`
  const isTo = phrase !== null && /^(?:الي|لـ|مع)$/u.test(words[phrase.from - 1]?.form ?? '');
  return phrase?.to === at && !isTo ? phrase : null;
}

/**
 * Who acts in what speaks of the words before it: `"…".. بهذه الكلمات تحدث السفير`, `"…" هكذا يردد
 * المغني`, `"…"، تحذير أطلقه الوزير`.
 */
export function withTheseWords(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  const { quotation } = words[at]!;
  const end = words.findIndex((word, i) => i > at && word.quotation !== quotation);
  if (quotation < 0 || end < 0) return null;
  const verb = verbOfThese(words, end);
  if (verb === null) return null;
  const to = Math.min(words.length, end + 14);
  // `هكذا جاء تعليق الدكتور محمد زيد`
  const isWords = OCCASIONS.has(words[verb + 1]?.form ?? '');
  const phrase = speakerPhrase(clause, verb + (isWords ? 2 : 1), to);
  return phrase && wholeTitle(clause, phrase, to);
}

/** The verb of a clause at `at` that speaks of the words before it; null for another clause. */
function verbOfThese(words: readonly Word[], at: number): number | null {
  const [first, second] = [words[at]!.form, words[at + 1]?.form ?? ''];
  if (/^[وف]?بهذ[اه]$/u.test(first))
    return /^ال(?:كلمات|عبار[هات]+|جمله|كلام)$/u.test(second) ? at + 2 : null;
  if (/^[وف]?هكذا$/u.test(first)) return at + 1;
  return UTTERANCE.test(first) && UTTERED.test(second) ? at + 1 : null;
}

/** `اكتفى زيدان بالقول`, `ورد زيدان بالقول`: all that stands between the verb and the cue. */
export function sayingHimself(clause: Clause, { cue }: Pick<Led, 'cue'>): Phrase | null {
  const { words } = clause;
  if (cue.kind !== 'saying') return null;
  for (let from = cue.at - 1; from > Math.max(0, cue.at - SUBJECT_REACH); from--) {
    if (words[from]!.sentence !== words[cue.at]!.sentence) return null;
    const isOfIt =
      /^عن(?:ه|ها)$/u.test(words[from - 1]!.form) && /^عبرت?$/u.test(words[from - 2]?.bare ?? '');
    if (!isOfIt && !SAYS_BY.test(words[from - 1]!.bare)) continue;
    const phrase = speakerPhrase(clause, from, cue.at);
    return phrase?.from === from && phrase.to === cue.at ? phrase : null;
  }
  return null;
}

/** `وتتذكر يسرا "…"`: all that stands between a first verb and the words is who says them. */
export function subjectOfUnknown(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  const { sentence } = words[at]!;
  const opening = words.findIndex((word) => word.sentence === sentence);
  const first = /^[وف]?(?:كما|قد|لقد|لكن|ثم)$/u.test(words[opening]?.form ?? '')
    ? opening + 1
    : opening;
  // `وخشية العنف، "…"`
  if (opening < 0 || at - first > 12 || /[،,]/u.test(words[at]!.gap)) return null;
  const phrase = speakerPhrase(clause, first + 1, at);
  // `صندوق النقد الدولي "…"`: the first word is no verb.
  if (isNoun(words[first]!) || isLand(`${words[first]!.form} ${words[first + 1]?.form ?? ''}`))
    return null;
  const isAll = phrase !== null && phrase.from === first + 1 && phrase.to === at;
  const isShort = isAll && phrase.to - phrase.from <= (ONE_OF.test(words[first + 1]!.form) ? 4 : 2);
  return isShort && !/^ال/u.test(words[first]!.form) ? phrase : null;
}

function isNoun({ form }: Word): boolean {
  return isKnown(form) || isLand(form);
}

/** Somebody named by title or first name right before the verb; null when nobody is. */
export function adjacentBefore(clause: Clause, { cue }: Pick<Led, 'cue'>): Phrase | null {
  const { words } = clause;
  for (let from = Math.max(0, cue.at - SUBJECT_REACH); from < cue.at; from++) {
    const { form } = words[from]!;
    if (!PERSON_NOUNS.has(form) && !GIVEN_NAMES.has(form)) continue;
    const phrase = speakerPhrase(clause, from, cue.at);
    // `اتصالا مع الرئيس، وعبر فيه`: whom he spoke with.
    const isWith = words[from - 1]?.form === 'مع';
    if (phrase?.from === from && phrase.to === cue.at) return isWith ? null : phrase;
  }
  return null;
}

/**
 * `أثار تعليق بوتين انتباه الرئيس التنفيذي …، جوناثان غرينبلات، قائلا`: where what somebody said or did
 * opens the sentence, who speaks is the titled one right before the participle; null when it is not so.
 */
export function objectBefore(clause: Clause, { at }: Cue): Phrase | null {
  const { words } = clause;
  const { sentence } = words[at]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  // `في غضون ذلك، هاجم الرئيس نظيره، محذرا`
  if (PREPOSITIONS.has(words[first]!.bare)) return null;
  const thing = words[first + 1]?.form ?? '';
  if (GIVEN_NAMES.has(thing) || PERSON_NOUNS.has(thing)) return null;
  if (!ACT.test(thing) && !OCCASIONS.has(thing)) return null;
  for (let from = Math.max(first + 2, at - SUBJECT_REACH); from < at; from++) {
    const { form, gap } = words[from]!;
    const isName = GIVEN_NAMES.has(form) && /[،,]/u.test(gap);
    if (!PERSON_NOUNS.has(form) && !isName) continue;
    const phrase = (isName ? phraseAfterComma : speakerPhrase)(clause, from, at);
    if (phrase?.from === from && phrase.to === at) return phrase;
  }
  return null;
}
