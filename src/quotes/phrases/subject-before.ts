import { WAW } from '../../arabic/letters.ts';
import { beforeRefusal } from '../cues/anonymous.ts';
import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { isThat } from '../cues/that.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { BODY_NOUNS, isLand, isRelative, NAMED, PERSON_NOUNS, SEATS } from '../lexicon/words.ts';
import { isDefiniteNoun, NISBA } from '../names/noun.ts';
import { SUBJECT_REACH, titled } from './fronted-subject.ts';
import { isPaper } from './issuer.ts';
import { type Phrase, phraseAfterComma, phraseAfterLam, speakerPhrase } from './phrase.ts';
import { genderOf } from './phrase-facts.ts';
import { isPlural } from './titled-name.ts';
import { isConstituency, isUnderTopic, topicOf } from './topic.ts';

const CAME = /^(?:جاء|ورد)$/u;
const TELLING =
  /^ال(?:تقرير|بيان|فيديو|بحث|استطلاع|وثيقه|تسجيل|مسح|دراسه|دراسات|ابحاث|ارقام|احصاءات|احصاييات|استطلاعات|تقديرات|معطيات|بيانات|تقارير|وثايق)$/u;
const WAS = /^كان(?:ت|وا)?$/u;
const ISSUED = /^(?:ال)?صادره?$|^صدرت?$/u;
const AFTER = /^(?:من|عن|الي|علي|مع)$/u;
/** `بحسب إفادة طالب قال` */
const TESTIMONY = /^(?:افاده|شهاده|تصريح|روايه|قول|كلام)$/u;
/** Where one writes. */
const PLATFORM =
  /^(?:موقع|منصه|شبكه|صفحه|حساب|تطبيق)(?:ه|ها|ته|تها)?$|^(?:تويتر|فيسبوك|انستغرام|يوتيوب|تليغرام|اكس)$/u;
/** `على خلفية تصريحات اعتبرت`: what something happens on. */
const GROUND = /^(?:خلفيه|هامش|اثر|ضوء|اساس|وقع|غرار|مدار)$/u;
const MOTTO = /^(?:شعار|عنوان|بعنوان|بشعار|وسم|هاشتاغ)$/u;
const THEIR_LIKE = /^نظير(?:ه|ته|ها|تها)$/u;

/** A subject that stands before its verb: `واشنطن أكدت`, `وكان الوزير قد قال`, `الوزير الذي قال`. */
export function subjectBefore(clause: Clause, { cue }: Led): Phrase | null {
  if (cue.kind !== 'verb') return null;
  const { words } = clause;
  const verb = words[cue.at]!;
  let end = cue.at;
  const before = words[end - 1];
  if (!before || before.sentence !== verb.sentence) return null;
  // `في مهرجان كان، وقالت`: a town
  const isWas = /^(?:قد|كان|كانت|كانوا)$/u.test(before.form) && verb.form === verb.bare;
  // `الرئيس سامي زيدان الذي كان يطالب`
  if (isWas && isRelative(words[end - 2]?.form ?? '')) end -= 2;
  // `شخصيات كانت قد أعلنت`
  else if (before.form === 'قد' && WAS.test(words[end - 2]?.form ?? '')) end -= 2;
  else if (isWas || isRelative(before.form)) end--;
  else if (before.form === 'ان' && words[end - 2]?.form === 'بعد') {
    end -= words[end - 3]?.form === 'وذلك' ? 3 : 2;
  } else if (verb.form !== verb.bare) return asFor(clause, cue.at);
  // `مسؤول طلب عدم ذكر اسمه قال`
  else end = beforeRefusal(words, end);
  const told = beforeParenthesis(words, cue.at, end);
  const isTold = told !== end;
  end = told;
  // `الصواريخ التي قال إنها`, `الهجوم الذي قال إنه`: he speaks of them.
  if (isRelative(before.form) && isOfIt(words, cue)) return null;
  const topic = topicOf(words, cue.at);
  if (topic) return topic;
  if (isUnderTopic(words, cue.at)) return null;
  for (let from = Math.max(0, end - SUBJECT_REACH); from < end; from++) {
    const word = words[from]!;
    if (word.sentence !== verb.sentence || isConstituency(words, from, end)) continue;
    if (!mayBeginSubject(clause, from, end)) continue;
    // `هاجم الوزير | السيدة التي قالت`: not he.
    if (disagrees(word, words[end]!)) continue;
    // `إلا أن | مستشاره جيك سوليفان، الذي زار المدينة، قال`
    if (isTold && isHisMan(words, from)) {
      const his = speakerPhrase(clause, from, end);
      if (his?.from === from && his.to === end) return his;
    }
    // `حزب العدالة | الحاكم، الذي يحكم هنا، دعا`
    if (isTold && !isListedName(word.form) && !opensClauseAt(words, from)) continue;
    // `بضائع من المستوطنات تشير إلى`: a present verb describes what stands after a preposition, and
    // `من العيار الثقيل بعد أن أعلن` names nobody.
    // `التقرير الصادر عن الأكاديمية يقول`: hers.
    const isIssued = ISSUED.test(words[from - 2]?.form ?? '');
    const isAfter = AFTER.test(words[from - 1]?.form ?? '') && !isIssued;
    // `الوزيرة وهي من | حزب الوسط ردت`: where she comes from.
    if (isAfter && /^و?ه[يو]$/u.test(words[from - 2]?.form ?? '')) continue;
    // `تغريدة على | موقع تويتر جاء فيها`
    if (isAfter && (PLATFORM.test(word.form) || GROUND.test(word.form))) continue;
    // `تحت شعار | "كوفان: الحداثة"، أكد`
    if (word.quotation >= 0 && MOTTO.test(words[from - 1]?.form ?? '')) continue;
    // `مسؤول رفض الكشف عن هويته قال`: what is his does not speak.
    // `للوالد على حسابه قال`
    const isThing = isOwned(clause, from) && !isKnown(word.form);
    // `وبخصوص العودة من بؤر التوتر، قال`: nobody.
    const isTopic = /[،,]/u.test(words[cue.at]!.gap) && end === cue.at && !isKnown(word.form);
    const isDescribed = end === cue.at && cue.form?.shape === 'present';
    if (isAfter && (isDescribed || isThing || isTopic)) continue;
    const phrase = speakerPhrase(clause, from, end);
    const isQuoted = words[from]!.quotation >= 0 && !mayBeNamedInMarks(words, from, end);
    if (phrase && phrase.from === from && phrase.to === end && isPlain(clause, phrase) && !isQuoted)
      return phrase;
  }
  const teller = isRelative(words[end]!.form) ? described(clause, end) : null;
  // `رجل أعمال من أصل لبناني سامي زيد، الذي كان وسيطا، قال`
  return teller && isTold && !GIVEN_NAMES.has(words[teller.from]!.form) ? null : teller;
}

/** `أن مستشاره`: a title with the pronoun of whose he is, behind `أن`. */
function isHisMan(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const title = words[at]!.form.replace(/(?:ه|ها|هم)$/u, '');
  return (
    before !== undefined && isThat(before) && title !== words[at]!.form && PERSON_NOUNS.has(title)
  );
}

/** `الوزير` before `التي`, `الوزيرة` before `الذي` */
function disagrees(head: Word, relative: Word): boolean {
  // `مستشاره` looks like `مستشارة` once folded.
  const isOwned = head.form.endsWith('ه') && !/^ال/u.test(head.form);
  const own = PERSON_NOUNS.has(head.form) && !isOwned ? genderOf(head) : null;
  const hers = /^و?(?<of>التي|الذي)$/u.exec(relative.form)?.groups?.['of'];
  return own !== null && hers !== undefined && own !== (hers === 'التي');
}

/** `حسابه`, `هويتها`, `القرار`: definite, with a pronoun or the article. */
function isOwned({ text, words }: Clause, at: number): boolean {
  const { form, start, end } = words[at]!;
  return /^ال|\p{L}{3}(?:ته|ها|هم)$/u.test(form) || /\p{L}{3}ه$/u.test(text.slice(start, end));
}

/** Whether a word stands first in its sentence, behind `أن` or behind a comma. */
function opensClauseAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.sentence !== words[at]!.sentence || isThat(before) || /[،,]/u.test(words[at]!.gap);
}

/** `سامي زيد، | الذي غادر المدينة، قال`: where what is told of him begins; `end` without it. */
function beforeParenthesis(words: readonly Word[], at: number, end: number): number {
  if (end !== at || !/[،,]/u.test(words[at]!.gap)) return end;
  const from = Math.max(1, at - SUBJECT_REACH);
  const comma = words.slice(from, at).findLastIndex(({ gap }) => /[،,]/u.test(gap));
  const relative = words[from + comma];
  const isOne =
    comma >= 0 && isRelative(relative!.form) && relative!.sentence === words[at]!.sentence;
  return isOne ? from + comma : end;
}

/** Whether a verb after `الذي` has another subject than what that tells of: it disagrees, or is no one. */
function isOfIt(words: readonly Word[], { at, form }: Led['cue']): boolean {
  const relative = words[at - 1]!.form;
  const isOne = /(?:الذي|التي)$/u.test(relative);
  if (isOne && form && form.feminine !== null && relative.endsWith('التي') !== form.feminine)
    return true;
  const thing = words[at - 2];
  if (!thing || !isDefiniteNoun(thing) || isKnown(thing.form) || isPlural(thing.form)) return false;
  // `سلمان بن عبد العزيز، الذي قال`
  const before = words[at - 3]?.form ?? '';
  return !GIVEN_NAMES.has(before) && !/^(?:عبد|ابو|ابي|بن|ال)$/u.test(before);
}

/** `شركة «أطلس» أعلنت`, `أن «أطلس» أعلن`: a name between marks before its verb. */
function mayBeNamedInMarks(words: readonly Word[], from: number, end: number): boolean {
  const before = words[from - 1];
  if (!before) return false;
  // `إن «المهمة أنجزت»، ليغرد مجددا`: what was said.
  const isClosed = /[،,]/u.test(words[end]?.gap ?? '');
  return NAMED.has(before.form) || (isThat(before) && end - from <= 3 && !isClosed);
}

/** `نواب مثل كريم زيدان، الذي قال`: the last one named by title or first name before word `end`. */
function described(clause: Clause, end: number): Phrase | null {
  const { words } = clause;
  for (let from = Math.max(0, end - SUBJECT_REACH); from < end; from++) {
    const { form, sentence } = words[from]!;
    if (sentence !== words[end]!.sentence) continue;
    // `وفقا لبوابة الأهرام، التي ذكرت`
    const whose = form.replace(/^ل(?!ل)/u, '');
    // `رسالة تحذير لروسيا التي أكدت`
    const isLandBefore = isLand(whose) && from + 1 === end;
    if ((BODY_NOUNS.has(whose) || isLandBefore) && whose !== form) {
      const body = phraseAfterLam(clause, from, end);
      if (body?.to === end) return body;
    }
    // `انقسام في صفوف المعارضة والتي رأت`
    if (BODY_NOUNS.has(form) && form.startsWith('ال') && from + 1 === end && from > 0)
      return { from, to: end };
    if (!PERSON_NOUNS.has(form) && !GIVEN_NAMES.has(form)) continue;
    // `المنظمات الحقوقية التي أشارت`
    const isOfBody = isAdjectiveOfIt(words, from);
    if (isOfBody && BODY_NOUNS.has(words[from - 1]!.form) && from + 1 === end)
      return { from: from - 1, to: end };
    if (isOfBody) continue;
    // `لعارضة، كارين زيدان، التي تقول`
    const isApposed = /^\s*[،,]\s*$/u.test(words[from]!.gap);
    const phrase = isApposed
      ? phraseAfterComma(clause, from, end)
      : speakerPhrase(clause, from, end);
    const isAll = phrase?.to === end || (phrase && isConstituency(words, phrase.to + 1, end));
    if (phrase?.from === from && isAll && isPlain(clause, phrase)) return phrase;
  }
  // `عشرات الدراسات الاقتصادية التي تؤكد`
  const paper = words.findLastIndex(
    ({ form, sentence }, i) =>
      i < end && i >= end - 3 && sentence === words[end]!.sentence && TELLING.test(form),
  );
  const isRest = words
    .slice(paper + 1, end)
    .every(({ form, gap }) => /^ال/u.test(form) && gap.trim() === '');
  if (paper >= 0 && isRest && paper < end) return { from: paper, to: end };
  // `شبكة غولن الذي ينفي`
  const last = words[end - 1];
  // `حكومة نتنياهو التي`: not he.
  const isHis = !/^و?التي$/u.test(words[end]!.form);
  return isHis && last && isListedName(last.form) && last.sentence === words[end]!.sentence
    ? { from: end - 1, to: end }
    : null;
}

function isKnown(form: string): boolean {
  return [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES, SEATS].some((list) => list.has(form));
}

/** A subject before its verb: short, or with the head of a title or body; not a list of clauses. */
function isPlain({ words }: Clause, { from, to }: Phrase): boolean {
  const { form } = words[from]!;
  // `أحمد عواد الجبوري المتحدث باسم النقابة`
  const isTitled = words.slice(from, to).some((word) => PERSON_NOUNS.has(word.form));
  const isNamed = GIVEN_NAMES.has(form) && isTitled;
  return to - from <= 4 || PERSON_NOUNS.has(form) || BODY_NOUNS.has(form) || isNamed;
}

/** `المنظمات | الحقوقية`, `"البحر" | الإسرائيلية`: an adjective right behind its noun or a name in marks. */
function isAdjectiveOfIt(words: readonly Word[], at: number): boolean {
  const [before, { form, gap, sentence, quotation }] = [words[at - 1], words[at]!];
  const isAdjective = NISBA.test(form) || /^ال(?:حاكم|معارض|منظم)ه?$/u.test(form);
  if (!before || before.sentence !== sentence || !isAdjective) return false;
  if (quotation < 0 && before.quotation >= 0) return /^["»”]\s*$/u.test(gap);
  const isNoun = /^(?:ال|بال|لل)\p{L}{2}/u.test(before.form) && !NISBA.test(before.form);
  return isNoun && gap.trim() === '' && !PERSON_NOUNS.has(before.form);
}

/** `أما فلان فقال`. */
function asFor(clause: Clause, at: number): Phrase | null {
  const { words } = clause;
  const { sentence } = words[at]!;
  for (let i = at - 1; i >= 0 && words[i]!.sentence === sentence; i--) {
    if (words[i]!.bare === 'اما') return titled(clause, i + 1, at);
  }
  return null;
}

/** Whether a subject that reaches word `end` may begin at a word. */
function mayBeginSubject({ words }: Clause, at: number, end: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  if (/^[وف]?اما$/u.test(word.form) || isAdjectiveOfIt(words, at)) return false;
  if (before && /^[وف]?اما$/u.test(before.form)) return true;
  if (THEIR_LIKE.test(word.form)) return true;
  if (before && /^ال/u.test(word.form) && PERSON_NOUNS.has(word.form))
    return !PERSON_NOUNS.has(before.form) || disagrees(before, words[end]!);
  // `وسرد تقرير وير`: what opens a sentence with a conjunction is a verb rather than who speaks.
  const isFirst = !before || before.sentence !== word.sentence;
  if (isFirst && word.form !== word.bare && word.form.startsWith(WAW))
    return [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES].some((list) => list.has(word.form));
  if (isFirst || /[،,؛:"«»]/u.test(word.gap)) return true;
  // `وأيضا المدافعين عن البيئة الذين يعتبرون`
  if (/^(?:ايضا|كذلك)$/u.test(before.bare)) return true;
  // `في تقارير أشارت إلى`
  if (at + 1 === end && isPaper(word.form)) return true;
  // `بحسب محاميهم الذي ندد`, `وفق إعلان حكومي تحدث`; but `بحسب إفادة طالب`
  if (/^(?:وفق|حسب|بحسب)$/u.test(before.form))
    return isRelative(words[end]?.form ?? '') || (end - at > 1 && !TESTIMONY.test(word.form));
  // `اللقاء مع رئيس الدولة أكد`: nor whom one was with.
  if (before.form === 'مع')
    return isRelative(words[end]?.form ?? '') || /وا$/u.test(words[end]?.bare ?? '');
  // `وعن شعوره وقت الحادث أوضح`: what he speaks about opens the sentence.
  if (/^و?(?:عن|حول|في|علي|من)$/u.test(before.form) && opensSentence(words, at - 1)) return false;
  return /^(?:[وف]?(?:كان|كانت|كانوا|لكن|بينما|فيما|ان|حيث|ولكن|بان|ذلك|من|عن|الي|علي|مع|لسان))$/u.test(
    before.form,
  );
}

function opensSentence(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.sentence !== words[at]!.sentence;
}

/** `أصدرت الجماعة بيانا قالت فيه`: the paper is where it was said, not who said it. */
const IN_IT = /^(?:فيه|فيها|فيهما|خلاله|خلالها|خلالهما)$/u;

/** `في الوقت الذي دعا فيه الرئيس`: when, and who stands behind. */
const TIME = /^ال(?:وقت|يوم|عام|شهر|اسبوع|حين)$/u;

export function isInPaper({ words }: Clause, { cue }: Pick<Led, 'cue'>): boolean {
  if (isRelative(words[cue.at - 1]?.form ?? '') && TIME.test(words[cue.at - 2]?.form ?? ''))
    return false;
  return !CAME.test(cue.form?.verb.past ?? '') && IN_IT.test(words[cue.last + 1]?.form ?? '');
}
