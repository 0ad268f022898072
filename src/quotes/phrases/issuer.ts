import { ALEF, LAM } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { isThat } from '../cues/that.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { BODY_NOUNS, isLand, OCCASIONS, OUTLETS, PERSON_NOUNS } from '../lexicon/words.ts';
import { ARTICLE } from '../names/noun.ts';
import { type Phrase, phraseAfterLam, speakerPhrase } from './phrase.ts';

export const PAPER = /^(?:ال)?(?:بيانا?|تقريرا?|تقارير|دراسات|رساله|مذكره|بلاغا?)$/u;

const ISSUED = /^(?:موقع|(?:اصدر|نشر|اعد|اجر|انجز|وضع|كتب)(?:ي?ه|ته|تها|اه))$/u;

/** What others print as it came. */
const STATEMENT = /^(?:ال)?(?:بيانا?|بلاغا?|رساله|مذكره)$/u;

const HANDED_ON = /^(?:نشر|بث|اورد)(?:ه|ته)$/u;

const CAME_OUT = /^(?:صدرت?|صادره?|نشرت?|نشره|نشرته|بثته|تلقت|حصلت|وزعته)$/u;

const ISSUER_REACH = 6;

/** `أصدرت الوزارة السبت | بيانا` */
const ISSUES = /^(?:اصدر|نشر|عمم|وزع)ت?$/u;

const ISSUES_REACH = 9;

const OF_PAPER = /^ال(?:سنوي|شهري|اسبوعي|دوري|اخير|جديد|نهايي|ختامي|صحفي|رسمي|اول|ثاني|ثالث)$/u;

export function isPaper(form: string): boolean {
  return PAPER.test(form);
}

/** What somebody issues; a letter is one of several mostly, and says who wrote it. */
const TOLD = /^(?:ال)?(?<noun>بيان|بلاغ|تقرير|دراسه|مذكره|تدوينه|تغريده)(?:ا|ه|ها|هم)?$/u;
/** `دراستها`, `مذكرته`: the teh of a feminine before whose it is. */
const OWNED = /^(?<stem>\p{L}{4,})ت(?:ه|ها|هم)$/u;

/** Few words of a text are one: every word is looked at, so that the others are passed over first. */
const LIKE_PAPER = /بيان|بلاغ|تقرير|دراس|مذكر|تدوين|تغريد/u;

/** `بيان`, `تقرير` for a word that names one, `ببيانها` too, folded; null for others. */
export function paperNoun(form: string): string | null {
  if (!LIKE_PAPER.test(form)) return null;
  const named = (word: string) => TOLD.exec(word.replace(OWNED, '$<stem>ه'))?.groups?.['noun'];
  return named(form) ?? named(form.replace(/^ب/u, '')) ?? null;
}

/**
 * The subject that opens the sentence of a paper at word `at`, in which it speaks: `وندد الحزب بالقرار في
 * بيان`, `وخرجت النقابة ببيان`; null where another word stands there.
 */
export function subjectOfPaper(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  const first = words.findIndex(({ sentence }) => sentence === words[at]!.sentence);
  const from = isSayer(words[first]!) ? first : first + 1;
  const phrase = from < at && isSayer(words[from]!) ? speakerPhrase(clause, from, at) : null;
  // `أعلنت السلطات البحرينية | 116`
  const end = phrase && /^\d+$/u.test(words[phrase.to - 1]!.form) ? phrase.to - 1 : phrase?.to;
  return phrase?.from === from && end! > from ? { ...phrase, to: end! } : null;
}

function isSayer({ form }: Word): boolean {
  const lists = [BODY_NOUNS, PERSON_NOUNS];
  return (
    !isPaper(form) && (isListedName(form) || isLand(form) || lists.some((list) => list.has(form)))
  );
}

/** Who stands behind a paper: `بيان نشر على موقع المجلس`, `تقرير صادر عن المنظمة`. */
export function issuerOf(clause: Clause, { from, to, lam }: Phrase): Phrase | null {
  const { words } = clause;
  const paper = words[from]!.form.replace(lam ? /^ل(?!ل)/u : /^$/u, '');
  if (!PAPER.test(paper)) return null;
  // `بلاغ لوزارة الداخلية`, `بيان للمركز`
  const whose = words[from + 1];
  if (whose && whose.gap.trim() === '' && isToBody(whose)) {
    const end = words.findIndex(({ form }, i) => i > from + 1 && CAME_OUT.test(form));
    return phraseAfterLam(clause, from + 1, end < 0 ? words.length : end);
  }
  if (whose && to - from > 1 && isBodysPaper(whose)) return ofPaper(clause, from + 1, to);
  const issues = whoIssues(clause, from);
  if (issues) return issues;
  // `وصدر بيان عن النقابة`
  let isIssued = /^صدرت?$/u.test(words[from - 1]?.bare ?? '');
  for (let i = from + 1; i < Math.min(words.length - 1, to + ISSUER_REACH); i++) {
    const { gap, form } = words[i]!;
    if (/[،,:.]/u.test(gap)) return null;
    if (/^(?:ال)?صادره?$|^صدر(?:ت)?$/u.test(form)) isIssued = true;
    const isFrom = form === 'عن' && isIssued;
    // `بيان نشرته وكالة الأنباء`: it hands on what another says.
    const isHandedOn = STATEMENT.test(paper) && HANDED_ON.test(form);
    const where = words[i + 1]!.form;
    if (isHandedOn && (OUTLETS.has(where) || /^(?:تطبيق|منصه|حساب)$/u.test(where))) return null;
    // `البيان الصادر عن الاجتماع`
    const isOccasion = OCCASIONS.has(words[i + 1]!.form.replace(/^ال/u, ''));
    if (isFrom && isOccasion) return null;
    if (isFrom || ISSUED.test(words[i]!.form)) {
      const phrase = speakerPhrase(clause, i + 1, Math.min(words.length, i + 9));
      // `في بيان أصدرته الأربعاء، الاعتداءات التي`: another object.
      const to = (phrase?.from ?? i) + 1;
      return words.slice(i + 1, to).some((word) => /[،,]/u.test(word.gap)) ? null : phrase;
    }
  }
  return null;
}

/** `أصدرت وزارة الري بيانا`: the subject of a verb whose object is a paper at word `at`. */
function whoIssues(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  if (ARTICLE.test(words[at]!.form)) return null;
  const verb = words.findLastIndex(
    ({ bare, sentence }, i) =>
      i < at && at - i <= ISSUES_REACH && sentence === words[at]!.sentence && ISSUES.test(bare),
  );
  if (verb >= 0 && verb === at - 1) return issuerAhead(clause, verb);
  const phrase = verb < 0 ? null : speakerPhrase(clause, verb + 1, at);
  return phrase && !/[،,]/u.test(words[at]!.gap) ? phrase : null;
}

/** `بيان المنظمة`; but `مذكرة داخلية` */
function isBodysPaper({ form, gap }: Word): boolean {
  const isAdjective = /^(?:داخليه|خارجيه)$/u.test(form);
  return gap.trim() === '' && BODY_NOUNS.has(form) && !isAdjective && !isPaper(form);
}

/** Whose paper it is, without the adjectives of the paper: `تقرير الوزارة | السنوي`. */
function ofPaper(clause: Clause, from: number, to: number): Phrase | null {
  const isOfPaper = OF_PAPER.test(clause.words[to - 1]!.form) && to - from > 1;
  return speakerPhrase(clause, from, isOfPaper ? to - 1 : to);
}

/** `بيد أن الشركة | أصدرت بيانا`: a subject that fills its clause before the verb. */
function issuerAhead(clause: Clause, verb: number): Phrase | null {
  const { words } = clause;
  const { sentence } = words[verb]!;
  const that = words.findLastIndex(
    (word, i) => i < verb && word.sentence === sentence && (isThat(word) || word.bare === 'لكن'),
  );
  const from = that < 0 ? words.findIndex((word) => word.sentence === sentence) : that + 1;
  const phrase = from < verb ? speakerPhrase(clause, from, verb) : null;
  return phrase?.from === from && phrase.to === verb ? phrase : null;
}

/** `لوزارة`, `للمركز` */
function isToBody({ form }: Word): boolean {
  if (!form.startsWith(LAM)) return false;
  return BODY_NOUNS.has(form.startsWith(LAM + LAM) ? ALEF + form.slice(1) : form.slice(1));
}
