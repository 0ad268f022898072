import { HEH } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/words.ts';

/** With a pronoun: `تصريحاته`, `قوله`, `ترجيحها`. */
export const OWN = /^\p{L}{3,}(?:ه|ها|هم)$/u;
/** `وفقا له` */
const HIS = /^ل(?:ه|ها|هم|هما)$/u;
/** What findings are published in, and what one does with it. */
const REPORT = /^(?:ال)?(?:تقريرا?|بحثا?|استطلاعا?|دراسه|وثيقه|مسحا?)$/u;
const PUBLISHED = /^[وف]?(?:نشر|اصدر|اعد|انجز|كشف|اطلق|اجر|وضع)ت?(?:ها|ه)?$/u;
const SPEAKS = /^(?:اكد|ذكر|قال|افاد|اظهر|كشف|اوضح)ت?$/u;
const PUBLISHED_REACH = 4;
/** `للجريدة`, `لمراسلنا`, `لـ"رويترز"` */
const TO_WHOM = /^ل(?!ا|م$|ن$)\p{L}*$/u;
const DIED = /^(?:مات|توفي|قتل|اغتيل|استشهد|لقي|قضي)ت?$/u;
/** Words of whom one speaks to, and of who does. */
const ADDRESSEE = 7;
const TONGUE = /^لسان(?:ه|ها|هم)$/u;
/** Papers do, and they are named; `كما طلب …`: he did so too. */
const NOT_OWN = /^(?:نقل|ورد|جاء|نشر|طلب|دعا)$/u;

/** `بحسب تصريحاته`, `على حد قوله`: the source is the speaker's own, so it names nobody new. */
export function isOwnSource({ text, words }: Clause, { cue }: Pick<Led, 'cue'>): boolean {
  const word = words[cue.last + 1];
  // `وفقا لطبيبته`
  const isSomebody = PERSON_NOUNS.has(word?.form.replace(/^ل(?!ل)/u, '') ?? '');
  // `وفق الإليزيه`
  const isListed = PERSON_NOUNS.has(word?.form ?? '') || BODY_NOUNS.has(word?.form ?? '');
  if (!word || cue.form !== null || isSomebody || isListed) return false;
  if (HIS.test(word.form)) return true;
  return OWN.test(text.slice(word.start, word.end));
}

/** `كما تقول لرويترز.`, `بحسب ما صرح به في مقابلة`: the verb of a source whose subject the statement tells. */
export function isOwnVerb({ words }: Clause, { cue }: Pick<Led, 'cue'>): boolean {
  // `حسب ما جاء على لسانه`
  if (words[cue.last + 1]?.form === 'علي' && TONGUE.test(words[cue.last + 2]?.form ?? ''))
    return true;
  if (cue.form === null || NOT_OWN.test(cue.form.verb.past)) return false;
  const { sentence } = words[cue.last]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  // `مات جدي في الحرب، كما يقول`: not he.
  if (DIED.test(words[first]!.bare)) return false;
  const next = words[cue.last + 1];
  if (next?.sentence !== sentence) return true;
  if (/^[،,]/u.test(next.gap.trim())) return true;
  // `كما قال لـ«النهار» | مصدر وزاري`: who said it stands behind.
  const behind = words.slice(cue.last + 1, cue.last + 1 + ADDRESSEE);
  const isNamed = behind.some(
    ({ form, sentence: other }) =>
      other === sentence && [PERSON_NOUNS, GIVEN_NAMES].some((list) => list.has(form)),
  );
  return !isNamed && (TO_WHOM.test(next.form) || next.form === 'في');
}

/** `ووفقا لها`: whether a source named by a pronoun is a woman's; null for others. */
export function genderOfSource(
  { words }: Pick<Clause, 'words'>,
  { kind, last }: Led['cue'],
): boolean | null {
  const form = words[last + 1]?.form ?? '';
  if (kind !== 'source' || !/^ل(?:ه|ها)$/u.test(form)) return null;
  return form === 'لها';
}

/** `نشرت الجامعة دراسة. ووفقا لها`: the paper of that gender that the sentence before tells of. */
export function paperOfSource(
  { words }: Clause,
  { cue }: Led,
  before: Clause | undefined,
): Word | null {
  const feminine = genderOfSource({ words }, cue);
  if (feminine === null) return null;
  const first = words.findIndex(({ sentence }) => sentence === words[cue.at]!.sentence);
  const told = first > 0 ? words.slice(0, first) : (before?.words ?? []);
  const { sentence } = told.at(-1) ?? {};
  const isIt = ({ form, sentence: other }: Word, i: number) => {
    if (other !== sentence || !REPORT.test(form) || form.endsWith(HEH) !== feminine) return false;
    const before = told.slice(Math.max(0, i - PUBLISHED_REACH), i);
    return before.some(({ bare }) => PUBLISHED.test(bare) || SPEAKS.test(bare));
  };
  return told.findLast(isIt) ?? null;
}
