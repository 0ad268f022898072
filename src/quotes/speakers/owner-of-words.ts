import { LAM } from '../../arabic/letters.ts';
import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { BODY_NOUNS, isRelative, OUTLETS, PERSON_NOUNS } from '../lexicon/words.ts';
import type { Agreement } from '../names/spoken.ts';
import { issuerOf, paperNoun, subjectOfPaper } from '../phrases/issuer.ts';
import { type Phrase, phraseAfterLam, speakerPhrase } from '../phrases/phrase.ts';
import { genderOf } from '../phrases/phrase-facts.ts';
import { wholeTitle } from '../phrases/whole-title.ts';

const IN_THEM = /^(?:فيها|فيه|خلالها|خلاله)$/u;

const OF_SPEECH =
  /^(?:تصريحات?|كلمه|خطاب|حديث|مقابله|تغريده|تغريدات|رساله|مقال|بيان|تدوينه|محاضره|مداخله)$/u;

/** Somebody's own, and not to somebody (`رسالة لترامب`). */
const POST = /^(?:تغريده|تغريدات|تدوينه|منشور|تصريح|تصريحات)$/u;

const SPEECH = /^(?:كلمه|خطاب|مقابله|حوار|مداخله)$/u;

/** `وجه الوزير رسالة`, `نشر تغريدة` */
const GAVE = /^(?:وجه|بعث|ارسل|القي|كتب|نشر|قدم|اجري|ادلي)ت?$/u;

const MADE = /^(?:كتب|نشر|القي|اجري|ادلي|بث|وجه|ارسل)ت?(?:ه|ها|ا)$/u;

const OWNER_REACH = 12;

const TONGUE = 'لسان';

const FORGED = /^(?:كاذب|مفبرك|مزيف|مزور|ملفق)(?:ه|ات|ا)?$/u;

/** `نشرت ذلك الوكالة على لسان`, `جاء ذلك على لسان` */
const RELAYED = /^(?:نشر|نقل|اورد|بث|جاء|ورد|ذكر)ت?$/u;

/**
 * Whose words a noun of speech tells of, of which the verb tells more: `تصريحات كوفان التي أكد فيها`, `كلمة الأمير،
 * والتي وصف فيها`; null where nobody is.
 */
export function ownerOfWords(clause: Clause, { cue }: Led): Phrase | null {
  const { words } = clause;
  const { sentence } = words[cue.at]!;
  // `بعد تغريدة لكوفان، قال فيها`, `تصريحات كوفان التي أكد فيها`
  const isParted = /^\s*[،,]\s*$/u.test(words[cue.at]!.gap);
  if (isParted && words.some((word) => word.sentence === sentence && GAVE.test(word.bare)))
    return null;
  const relative = isParted ? cue.at : cue.at - 1;
  if (!isParted && !isRelative(words[relative]?.form ?? '')) return null;
  if (!IN_THEM.test(words[cue.last + 1]?.form ?? '')) return null;
  const at = words.findLastIndex(
    ({ form, sentence: other }, i) =>
      i < relative &&
      i >= relative - OWNER_REACH &&
      other === sentence &&
      (isParted ? isPosted(words, i) : OF_SPEECH.test(form)),
  );
  // `مقال كتبه كوفان، والذي يدعو فيه`
  const owner = at + (MADE.test(words[at + 1]?.form ?? '') ? 2 : 1);
  const head = words[owner]?.form ?? '';
  if (at < 0 || (/^(?:ال|من|في)/u.test(head) && !PERSON_NOUNS.has(head))) return null;
  const whose = head.replace(/^لل/u, 'ال').replace(/^ل/u, '');
  if (isParted && [whose, whose.replace(/^ال/u, '')].some((form) => OUTLETS.has(form))) return null;
  // `تغريدة لكوفان`
  const isOf = head.startsWith(LAM) && !hasOwnLam(head);
  const phrase = (isOf ? phraseAfterLam : speakerPhrase)(clause, owner, relative);
  const isAll = phrase?.from === owner && (!isParted || phrase.to === relative);
  return isAll ? wholeTitle(clause, phrase, relative) : null;
}

/** `تغريدة`, and `عقب | كلمة` that nobody is said to have given. */
function isPosted(words: Clause['words'], at: number): boolean {
  const isAfter = /^[وف]?(?:عقب|بعد|خلال|اثر|في)$/u.test(words[at - 1]?.form ?? '');
  return POST.test(words[at]!.form) || (isAfter && SPEECH.test(words[at]!.form));
}

/** `لافروف`, `لجنة`: a `ل` of its own. */
function hasOwnLam(form: string): boolean {
  return isListedName(form) || BODY_NOUNS.has(form) || PERSON_NOUNS.has(form);
}

/** Whose words another tells: `على لسان الوزيرة سارة زيد في مقابلة، حيث قالت`; null where nobody agrees. */
export function tongueBefore(clause: Clause, { cue }: Led, wanted: Agreement): Phrase | null {
  const { words } = clause;
  const { sentence } = words[cue.at]!;
  const at = words.findLastIndex(
    ({ form, sentence: other }, i) =>
      i > 0 && i < cue.at && other === sentence && form === TONGUE && words[i - 1]!.form === 'علي',
  );
  // `رد على ما جاء على لسان الوزير، وقال`: who answers or denies speaks himself.
  const first = words.find((word) => word.sentence === sentence)!;
  const isForged = words.some((word) => word.sentence === sentence && FORGED.test(word.form));
  const phrase =
    at < 0 || isForged || !RELAYED.test(first.bare) ? null : speakerPhrase(clause, at + 1, cue.at);
  const head = words[phrase?.from ?? 0]!.form;
  if (!phrase || !(PERSON_NOUNS.has(head) || GIVEN_NAMES.has(head))) return null;
  const gender = genderOf(words[phrase.from]!);
  const isHers = wanted.feminine === null || gender === null || gender === wanted.feminine;
  return isHers ? wholeTitle(clause, phrase, cue.at) : null;
}

/** Who issued the paper right before a verb, which says what stands in it: `رد الوزير ببيان قال فيه`. */
export function issuerBefore(clause: Clause, { cue }: Led): Phrase | null {
  const [at, paper] = [cue.at - 1, clause.words[cue.at - 1]];
  const isIts = cue.kind === 'verb' && paper?.sentence === clause.words[cue.at]!.sentence;
  if (!isIts || paperNoun(paper.form) === null) return null;
  return issuerOf(clause, { from: at, to: cue.at }) ?? subjectOfPaper(clause, at);
}
