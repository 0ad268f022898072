import { ALEF, LAM } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { ACT, BODY_NOUNS, OUTLETS, PERSON_NOUNS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ADJECTIVE, ARTICLE, NISBA, TO_WHOM } from '../names/noun.ts';

/** `الداعم للحكومة`, `الموالية لإيران` */
const FOR_OR_AGAINST =
  /^(?:ال)?(?:داعم|موالي|موال|تابع|مويد|معارض|مناهض|منتمي|مملوك)(?:ه|ون|ين)?$/u;

const ORGANISING = /^ال(?:منظم|منتج|مالك|مشغل|مصنع|راعي|مطور|مستورد|ناشر|ممثل)ه?$/u;

/** `الداعم للحكومة`, but `المعارض للصحيفة` */
export function isForOrAgainst(words: readonly Word[], at: number): boolean {
  const [before, { form, gap }] = [words[at - 1]!, words[at]!];
  if (!form.startsWith(LAM) || gap.trim() !== '' || !FOR_OR_AGAINST.test(before.form)) return false;
  const noun = form.startsWith(LAM + LAM) ? ALEF + form.slice(1) : form.slice(1);
  return !OUTLETS.has(noun) && !/^ال(?:صحفيين|صحافيين|اعلام)$/u.test(noun);
}

/** `الأحزاب المنضوية ضمن التحالف`, `الشركة المنظمة لمسابقة الغناء`, `مجلة ذي تايمز`. */
export function isOfParticiple(words: readonly Word[], at: number): boolean {
  const [before, { form, gap }, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (gap.trim() !== '') return false;
  if (before.form === 'ذي') return true;
  if (form === 'ضمن') return /^ال(?:منضوي|عامل|منخرط|مندرج)/u.test(before.form);
  const isOf = /^ل(?!ل)\p{L}{3}/u.test(form) && !OUTLETS.has(form.slice(1));
  return isOf && ORGANISING.test(before.form) && next?.gap.trim() === '';
}

/** `خارجيتها`, `حكومتهم`: a body with the pronoun of whose it is. */
export function isOwnBody(form: string): boolean {
  const stem = /^(?<stem>\p{L}{3,})(?:ها|هم)$/u.exec(form)?.groups?.['stem'];
  if (stem === undefined) return false;
  const bare = stem.replace(/ت$/u, 'ه');
  return BODY_NOUNS.has(bare) || /^(?:وزراي|خارجيه|داخليه|دفاع|برلمان|جيش)$/u.test(bare);
}

/** `رئيس الغرفة الإسلامية | للتجارة`: the adjective of the body over which somebody presides. */
export function isBodysAdjective(words: readonly Word[], at: number): boolean {
  const body = words[at - 1]?.form.replace(/^ال/u, '') ?? '';
  if (NISBA.test(words[at]!.form) && BODY_NOUNS.has(body)) return true;
  // `رئيس الهيئة العليا المستقلة | للاتصال`
  const before = words[at - 2]?.form.replace(/^ال/u, '') ?? '';
  const isChain = ADJECTIVE.test(words[at - 1]?.form ?? '') && BODY_NOUNS.has(before);
  return ADJECTIVE.test(words[at]!.form) && (isChain || BODY_NOUNS.has(body));
}

/** `اللجنة التنفيذية لمنظمة التحرير`, `الهيئة الوطنية لمكافحة الفساد`: `ل` inside a body's name. */
export function isOfBody(
  words: readonly Word[],
  start: number,
  at: number,
  isPerson: boolean,
): boolean {
  const { form, gap } = words[at]!;
  if (!/^ل\p{L}{4}/u.test(form) || /^لل/u.test(form) || /[،,]/u.test(gap)) return false;
  const noun = form.slice(1);
  const before = words[at - 1]!.form;
  if (PERSON_NOUNS.has(noun) || OUTLETS.has(noun)) return false;
  const isNoun = BODY_NOUNS.has(noun) || ACT.test(noun) || isOrdinary(noun);
  if (TO_WHOM.test(form) && !isNoun) return false;
  if (!ARTICLE.test(before) || at - start < 1) return false;
  const next = words[at + 1];
  const isConstruct = next !== undefined && ARTICLE.test(next.form) && next.gap.trim() === '';
  const isBody = BODY_NOUNS.has(words[start]!.form) || isPerson;
  return (
    isBody &&
    isConstruct &&
    (BODY_NOUNS.has(noun) || /ي$|يه$|^ال(?:عام|عامه|عليا|اعلي)$/u.test(before))
  );
}
