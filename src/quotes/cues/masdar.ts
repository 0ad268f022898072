import { fold } from '../../arabic/fold.ts';
import { BEH } from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { VERB_FORMS, type VerbForm } from '../lexicon/verbs.ts';
import {
  ACT,
  BODY_NOUNS,
  isLand,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import { isAct } from './act.ts';
import { hasLam, takesBeh } from './clitic.ts';
import { isOwnDeed } from './deed.ts';
import { isSaidNoun } from './said-noun.ts';
import { RELAYING } from './source-cue.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

/** They tell of speech wherever a verb hands them on. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ['تاكيد', 'اكد'],
  ['قول', 'قال'],
  ['نفي', 'نفي'],
  ['تشديد', 'شدد'],
  ['اعلان', 'اعلن'],
  ['اعراب', 'اعرب'],
]);
/** They do only before `أن`: `تصريحات الوزير عن السوق` says nothing of what was said. */
const TOLD_THAT: ReadonlyMap<string, string> = new Map([
  ['تصريح', 'صرح'],
  ['تصريحات', 'صرح'],
  ['تحذير', 'حذر'],
  ['تحذيرات', 'حذر'],
  ['تهديد', 'هدد'],
  ['تهديدات', 'هدد'],
  ['اعتراف', 'اعترف'],
  ['اقرار', 'اقر'],
]);
/** They do before the preposition of their verb too: `بعد اتهام لندن موسكو | بالتورط`, `دعوة الوزير | إلى الحوار`. */
const LED: ReadonlyMap<string, { readonly past: string; readonly by: 'ب' | 'إلى' | 'على' }> =
  new Map([
    ['اتهام', { past: 'اتهم', by: 'ب' }],
    ['اتهامات', { past: 'اتهم', by: 'ب' }],
    ['تهديد', { past: 'هدد', by: 'ب' }],
    ['تهديدات', { past: 'هدد', by: 'ب' }],
    ['تعهد', { past: 'تعهد', by: 'ب' }],
    ['مطالبه', { past: 'طالب', by: 'ب' }],
    ['دعوه', { past: 'دعا', by: 'إلى' }],
    ['دعوات', { past: 'دعا', by: 'إلى' }],
    ['تاكيد', { past: 'اكد', by: 'على' }],
    ['تشديد', { past: 'شدد', by: 'على' }],
  ]);
/** It has the letters of its verb. */
const PLEDGE = 'تعهد';
/** Verbal nouns that hand speech on, with the past of their verbs, folded. */
export const HANDING_ON: ReadonlyMap<string, string> = new Map([...TOLD, ...TOLD_THAT]);
/** The same and those that lead to what somebody asks or threatens. */
export const MASDARS: ReadonlyMap<string, string> = new Map([
  ...[...LED].filter(([noun]) => noun !== PLEDGE).map(([noun, { past }]) => [noun, past] as const),
  ...HANDING_ON,
]);

const ABOUT = 'عن';
const BY_SAYING = 'بالقول';
/** What they accuse or ask somebody of is his; without him it would be the one who is. */
const WHOM = /^(?:اتهام|اتهامات|مطالبه|تهديد|تهديدات)$/u;
const CHARGE = /^اتهام(?:ات)?$/u;
const THREAT = /^تهديد(?:ات)?$/u;
const TO = 'إلى';
/** What one is threatened with rather than threatens with. */
const CRIME =
  /^ب(?:ال)?(?:قتل|تفجير|نشر|سحب|اغتيال|تصفي|خطف|اختطاف|اغتصاب|فضح|حرق|احراق|ذبح|سجن|حبس|طرد|فصل)\p{L}{0,3}$/u;
const OTHER_ACTS =
  /^(?:دعم|قتل|رد|عمل|قيام|فشل|حوار|تفاوض|هدوء|هدنه|تظاهر|ضبط|نزول|وحده|سلام)(?:ه|ها|هم)?$/u;
/** Behind these it is somebody's that stands where a noun would. */
const ALSO_LED = /^(?:علي|في|من|عن|الي|حول|بسبب|ضد)$/u;

const COMMA = /[،,]/u;

const RELAY_REACH = 9;

const SUBJECT_REACH = 12;

/** `أسبوع من`, `أيام من` */
const TIME =
  /^(?:وقت|فتره|مده|ايام|يوم|يومين|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|ساعات|ساعه|ساعتين|عام|عامين|سنوات|دقايق)$/u;

const DESPITE = /^(?:ب|علي)?الرغم$/u;
const SHORT = /^(?:قصير|قصيره|وجيز|وجيزه|قليله?|معدوده|طويله?)$/u;
/** `في تصريحات صحفية إن` */
const OF_PRESS = /^(?:صحفي|صحافي|اعلامي)ه?$/u;
const LATTER = /^الاخيره?$/u;

const AFTERWARDS = /^(?:وسط|مع|بعد|عقب|اثر|غداه|رغم|خلفيه|منذ)$/u;

/** A verbal noun that tells of speech as its verb does; null where it does not. */
export function masdarAt(words: readonly Word[], at: number): VerbForm | null {
  const { form } = words[at]!;
  // `بتأكيد الرياض أنها`
  const past = MASDARS.get(form) ?? MASDARS.get(form.replace(/^ب/u, '')) ?? LED.get(form)?.past;
  if (past === undefined) return null;
  const isRelayedOn = TOLD.has(words[at]!.form) && isRelayed(words, at);
  if (!isRelayedOn && !isAfterwards(words, at)) return null;
  return VERB_FORMS.get(past) ?? null;
}

/** `بعد إعلان الوزارة أن المرفأ مغلق`, `عقب إعلان الإمارات عن`: somebody's announcement, and what it was. */
function isAfterwards(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const isWhenTold = isWhen(words, i);
  // `على تأكيد الشركة | أنها حذفت البيانات`
  const isOf =
    (ALSO_LED.test(words[i - 1]?.form ?? '') || words[i]!.form.startsWith(BEH)) &&
    !OF_PRESS.test(next?.form ?? '');
  if (!(isWhenTold || isOf) || next?.gap.trim() !== '') return false;
  const isSomebody = [BODY_NOUNS, PERSON_NOUNS, GIVEN_NAMES].some((list) => list.has(next.form));
  const isState = isLand(next.form) || isLand(`${next.form} ${words[i + 2]?.form ?? ''}`);
  const isKnown = isSomebody || isState || isListedName(next.form);
  if (!isKnown && !LATTER.test(next.form)) return false;
  let [commas, reach] = [0, i + SUBJECT_REACH];
  for (let j = i + 2; j < Math.min(words.length, reach); j++) {
    const word = words[j]!;
    if (word.sentence !== next.sentence || word.gap.includes(':')) return false;
    // `قول الرئيس، في تصريحات حديثة، إنه`
    if (COMMA.test(word.gap)) {
      const isLed = isThat(word) || word.form === ABOUT;
      if (++commas > 2 || (commas === 2 && !isLed)) return false;
      // `بعد إعلان رئيسة الوزراء تيريزا ماي، عن إجراء`
      if (isLed) return (isThat(word) || TOLD.has(words[i]!.form)) && isClosed(words, i, j);
      reach = j + SUBJECT_REACH;
    }
    if (word.quotation >= 0 && commas !== 1) return false;
    if (commas === 1) continue;
    if (isLedBy(words, i, j)) return isClosed(words, i, j);
    // `تعهد الوالي عقد جلسة | بعدد من المناطق`
    if (LED.get(words[i]!.form)?.by === BEH && takesBeh(word) && !isThat(word)) return false;
    const isWarned = /^تحذير(?:ات)?$/u.test(words[i]!.form) && word.form === 'من';
    if (isWarned) return isClosed(words, i, j);
    // `علق على إعلان إسرائيل الهدنة | قائلا إن`: another's
    const isOther = VERB_FORMS.has(word.bare) || word.form === BY_SAYING;
    if (!isWhenTold && isOther) return false;
    if (!isWhenTold && !isThat(word)) continue;
    if (isThat(word) && WHOM.test(words[i]!.form) && !isOfAnother(words, i, j)) return false;
    const isAbout = word.form === ABOUT || isSaidNoun(word) || isAct(words, j);
    if (isThat(word) || isAbout)
      return (isThat(word) || TOLD.has(words[i]!.form)) && isClosed(words, i, j);
  }
  return false;
}

/** `تهديد لندن | بفرض`, `دعوة الوزير | إلى`: word `at` is the preposition of the verb, and an act follows. */
function isLedBy(words: readonly Word[], masdar: number, at: number): boolean {
  const by = LED.get(words[masdar]!.form)?.by;
  const { form } = words[at]!;
  // `دعوة اللاعب | إلى المنتخب`: it is he who is invited.
  if (by === TO) {
    const isToAct = mayBeAct(words[at + 1]?.form ?? '') || isOfAnother(words, masdar, at);
    return form === fold(by) && isToAct;
  }
  if (by !== BEH) return by !== undefined && form === fold(by);
  if (!takesBeh(words[at]!)) return false;
  // `اتهام وزارة العدل لـ 12 ضابطا | بقرصنة البريد`
  const isCharge = CHARGE.test(words[masdar]!.form) && isOfAnother(words, masdar, at);
  if (isCharge) return words[at + 1]?.gap === ' ';
  if (!mayBeAct(form.slice(1))) return false;
  // `تهديد ترامب | بفرض رسوم`, but `تهديد الوزير | بقتل ابنه`: somebody threatens him.
  const isThreat = THREAT.test(words[masdar]!.form);
  if (isThreat && (isLand(words[masdar + 1]!.form) || !CRIME.test(form))) return true;
  return !WHOM.test(words[masdar]!.form) || isOfAnother(words, masdar, at);
}

function mayBeAct(form: string): boolean {
  const act = form.replace(/^ال/u, '');
  return ACT.test(act) || SHORT_ACT.has(act) || OTHER_ACTS.test(act) || isOwnDeed(act);
}

/** `اتهام لندن | لموسكو` or `موسكو | بالتورط`; but `اتهام لندن بالتورط`: somebody accuses her. */
function isOfAnother(words: readonly Word[], masdar: number, at: number): boolean {
  const between = words.slice(masdar + 2, at);
  // `اتهام روسيا من قبل أوكرانيا`
  if (between.some(({ form }) => /^(?:قبل|جانب|طرف)$/u.test(form))) return false;
  // `الصحفي في تركيا | بإهانة`: where he is.
  return between.some(
    (word, i) =>
      hasLam(word) ||
      /^ل(?:ل|$)/u.test(word.form) ||
      (isLand(word.form) && !PREPOSITIONS.has(words[masdar + 1 + i]!.form)),
  );
}

/** `بعد إعلان`, `بعد أسبوع من إعلان` */
function isWhen(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.form ?? '';
  const bare = words[i - 1]?.bare ?? '';
  const [two, three] = [words[i - 2]?.form ?? '', words[i - 3]?.form ?? ''];
  // `بعد وقت قصير من قول`, `بالرغم من قول`
  const isSince = TIME.test(two) || DESPITE.test(two) || (TIME.test(three) && SHORT.test(two));
  // `أقل من أسبوع على إعلان`
  return (
    AFTERWARDS.test(before) || AFTERWARDS.test(bare) || (/^(?:من|علي)$/u.test(before) && isSince)
  );
}

/**
 * `بعد إعلان الوزير أن المطار سيغلق|، قال`: where the main clause follows, or no `أن` tells what was
 * announced (`عقب إعلان سالم اعتزاله بكى الجمهور`), only a comma tells where it ends.
 */
function isClosed(words: readonly Word[], at: number, said: number): boolean {
  const { sentence } = words[at]!;
  const before = words[at - 1]?.form === 'من' ? at - 3 : at - 1;
  // `على إثر إعلان`
  const first = words[before - 1]?.bare === 'علي' ? before - 1 : before;
  const opens = words[first - 1]?.sentence !== sentence;
  if (!opens) return true;
  return words.slice(said + 1).some((word) => word.sentence === sentence && COMMA.test(word.gap));
}

/** `بعد | إعلان الوزير أن المطار سيغلق، قال`: a comma ends its words, and others act behind it. */
export function isMasdarAfter(words: readonly Word[], at: number): boolean {
  return MASDARS.has(words[at]!.form) && isWhen(words, at);
}

/** `نقل المكتب تأكيد الوزير على …`: a verbal noun that a verb of relaying hands on. */
function isRelayed(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - RELAY_REACH); i--) {
    if (words[i]!.sentence !== words[at]!.sentence) return false;
    if (RELAYING.has(words[i]!.bare)) return true;
  }
  return false;
}
