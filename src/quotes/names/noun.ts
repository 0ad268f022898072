import { LAM } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { isRelaying } from '../cues/cues.ts';
import { isThat } from '../cues/that.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName, SURNAMES } from '../lexicon/surnames.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import {
  BODY_NOUNS,
  NAMED,
  PERSON_NOUNS,
  PREPOSITIONS,
  SOURCES,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { isCircumstance } from './circumstance.ts';

/** In titles: `المتحدث باسم`, `السفير لدى`, `وزير الدولة لشؤون`. */
export const IN_TITLES =
  /^(?:باسم|لدي|ولايته|ولايتها|لشؤون|لشوون|للشوون|بشوون|المكلف|المكلفه|المعني|المعنيه|شمال|جنوب|غرب|شرق)$/u;
/** A word with the article. */
export const ARTICLE = /^ال\p{L}{2}/u;
/** `الروسية`: the adjective that ends a body's name, unless another follows. */
export const NISBA = /^ال\p{L}{2,}(?:ي|يه)$/u;
export const ADJECTIVE =
  /^ال(?:\p{L}{2,}(?:ي|يه)|م\p{L}{3,}|ع(?:ام|امه|ليا)|اعلي|اول|اولي|ثاني|ثالث|اخير|جديد|جديده|سابق|سابقه|حر|حالي|حاليه|خاص|خاصه|تابع|تابعه|دايم|دايمه|قايم|قايمه|حاكم|حاكمه|كبري|شعبيه|حره|احمر|ابيض)$/u;
/** `قائد المنتخب، البالغ من العمر 33 عاما` */
export const DESCRIBED =
  /^ال(?:بالغ|مقيم|مولود|حاصل|حايز|فايز|متوج|قادم|واقع|مملوك|منتهي|صادر|منعقد|مجتمع|ملقب|معروف|منتمي|متهم)ه?$/u;
const TO_SELF = /^ل(?:نفس|انفس)(?:ي|ه|ها|هم|هما)$/u;
export const TO_WHOM = /^ل\p{L}{2,}(?:ه|ها|هم|هما|نا)$/u;
/** `لـCNN`: to whom it was said. */
export const TO_LATIN = /^[وف]?[لبك]ـ?\p{Script=Latin}/u;
/** `بالقصر`, `كالعادة`; shorter ones may be names: `كالين`, `فالس`. */
const WITH_PREPOSITION = /^(?:(?:بال|لل)\p{L}{2}|[كف]ال\p{L}{3})/u;

/** Whether a word may stand in a name or title: no particle, number, day or verb of speech. */
export function isNounLike(word: Word): boolean {
  if (PREPOSITIONS.has(word.form) || isThat(word) || WEEKDAYS.has(word.form)) return false;
  // `البلدية | أطلقت حملة`
  if (isVerb(word) && !isKnown(word.form)) return false;
  if (/\d/u.test(word.form)) return false;
  if (TO_LATIN.test(word.form) || isCircumstance(word.form)) return false;
  // `فمن`, `وحول`, not `وام`
  const isJoined = word.form !== word.bare && word.bare !== 'ام';
  if (isJoined && PREPOSITIONS.has(word.bare) && !GIVEN_NAMES.has(word.form)) return false;
  if (WITH_PREPOSITION.test(word.form) && !isListedName(word.form)) return false;
  // `جدد الوزير نفيه وجود أزمة`
  if (/^(?:نفي|تاكيد|رفض)(?:ه|ها|هم)$/u.test(word.form)) return false;
  // `نتنياهو | ليقول`
  if (word.form.startsWith(LAM) && VERB_FORMS.get(word.form.slice(1))?.shape === 'present')
    return false;
  // `ليقول لنفسه`
  if (TO_SELF.test(word.form)) return false;
  if (TO_WHOM.test(word.form) && word.form.length > 5 && !isListedName(word.form)) return false;
  if (SOURCES.has(word.form) || (word.form !== word.bare && SOURCES.has(word.bare))) return false;
  if (word.form.length === 1 || word.form === 'غير' || isRelaying(word)) return false;
  // `ممارسته`, `تصريحاتها`: a noun with a pronoun is what somebody does.
  if (/(?:ته|تها|تهم)$/u.test(word.form) && word.form.length > 5)
    return PERSON_NOUNS.has(word.form);
  // `أخبرهم`: a verb with its object.
  if (VERB_FORMS.has(word.form.replace(/(?:هم|ها)$/u, '')) && word.form.length > 4)
    return PERSON_NOUNS.has(word.form);
  return !(VERB_FORMS.has(word.form) && !PERSON_NOUNS.has(word.form));
}

/** A verb form of the press, with or without its conjunction. */
function isVerb({ form, bare }: Word): boolean {
  if (PRESS.test(form)) return false;
  return (
    COMMON_VERBS.has(form) ||
    (form === `و${bare}` && COMMON_VERBS.has(bare)) ||
    (/^\p{L}{3,}ت$/u.test(form) && COMMON_VERBS.has(form.slice(0, -1)))
  );
}

export function hasCueShape({ form, bare }: Word): boolean {
  if (bare === form) return false;
  // `وحثها`
  return VERB_FORMS.has(bare) || isOnSomebody(bare);
}

function isOnSomebody(bare: string): boolean {
  const verb = bare.replace(/(?:ه|ها|هم|هما)$/u, '');
  return verb !== bare && verb.length > 1 && VERB_FORMS.has(verb) && !isListedName(bare);
}

export function isTitled({ form }: Word): boolean {
  return ARTICLE.test(form) && PERSON_NOUNS.has(form);
}

/** A noun with its article, not an adjective: `القرار`, not `السابق`. */
export function isDefiniteNoun({ form }: Word): boolean {
  return ARTICLE.test(form) && !PERSON_NOUNS.has(form) && !ADJECTIVE.test(form);
}

/** Parts of names: `نيويورك تايمز`. */
export const PRESS =
  /^(?:ستريت|بوست|جورنال|هيرالد|غازيت|ميرور|تايمز?|تريبيون|تل[يغ]\p{L}+|توداي|تيليجراف)$/u;

/** Adjectives, of lands mostly, that begin like a verb. */
const NOT_PRESENT =
  /^(?:يمني|يوناني|ياباني|يهودي|يميني|يساري|تركي|تركماني|تونسي|تشيكي|تشيلي|تشادي|تايواني|تايلاندي|تنزاني)(?:ه|ون|ين)?$/u;

/** `دونالد ترامب | يحمل روسيا`: a verb in a headline. */
export function isPresent({ form, bare }: Word): boolean {
  const isVerb = form === bare && /^[يت]\p{L}{3,}$/u.test(form) && !NOT_PRESENT.test(form);
  const lists = [GIVEN_NAMES, SURNAMES, BODY_NOUNS, PERSON_NOUNS];
  return isVerb && !lists.some((list) => list.has(form)) && !PRESS.test(form);
}

/** Whether a list has a word as somebody, a body, or what has a name. */
export function isKnown(form: string): boolean {
  return [GIVEN_NAMES, SURNAMES, BODY_NOUNS, PERSON_NOUNS, NAMED].some((list) => list.has(form));
}

/** `العام الماضي`, `الأسبوع المقبل` */
export function isPeriod(words: readonly Word[], at: number): boolean {
  const isOne = /^ال(?:عام|سنه|قرن|صيف|شتا|ربيع|خريف|ليله|ساعه|اسبوع|شهر|اونه)$/u;
  const when = /^ال(?:ماضيه?|جاريه?|مقبله?|حاليه?|اخيره|منصرمه?|منقضيه?|فايته?|قادمه?)$/u;
  return isOne.test(words[at]!.form) && when.test(words[at + 1]?.form ?? '');
}

/** `طارق زيدون | المكنى بالصقر`: after his name what he is called beside it. */
export const CALLED = /^ال(?:مكن(?:ي|اه)|مسم(?:ي|اه)|ملقبه?|مدعوه?|معروفه?|شهيره?)$/u;

/** `المكتب الإعلامي`: adjectives of a body that are somebody's trade as well. */
export const OF_TRADE = /^ال(?:اعلامي|سياسي|حقوقي|قانوني|اقتصادي|رياضي|عسكري|اداري|امني|تقني)ه?$/u;
