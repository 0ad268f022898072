import { TEH_MARBUTA } from '../../arabic/letters.ts';
import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { MASDARS } from '../cues/masdar.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  BODY_NOUNS,
  DEED,
  isLand,
  NAMED,
  OCCASIONS,
  PERSON_NOUNS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { isKnown } from '../names/noun.ts';
import { DESCRIBING, JUSTIFIED } from './described.ts';
import type { Phrase } from './phrase.ts';

const MASCULINE_LAND =
  /^(?:العراق|لبنان|الاردن|السودان|اليمن|المغرب|عمان|الكرملين|الاليزيه|النيجر|البيت|حماس|داعش)$/u;

/** `هددوا شيوخ القبيلة`, `وصف خطوة الرئيس`: no subject of a verb with such an ending. */
export function isObjectByForm(
  { text, words }: Clause,
  cue: Led['cue'],
  { from }: Phrase,
): boolean {
  const { form } = cue;
  if (!form || form.shape === 'participle') return false;
  if (MASDARS.has(words[cue.at]!.form.replace(/^ب/u, ''))) return false;
  if (form.plural) return true;
  const head = words[from]!;
  // `واتهم تركيا`: she would take a verb in the feminine.
  // `ودعا الولايات المتحدة`
  const isStates = head.form === 'الولايات' && words[from + 1]?.form === 'المتحده';
  if (form.feminine === false && (isStates || isFeminineLand(head.form))) return true;
  // `ودعا المستمعات`: so would they.
  if (form.feminine === false && /^ال\p{L}{3,}ات$/u.test(head.form)) return true;
  const hasOwner = /\p{L}{3}(?:ه|ها|هم|هما)$/u.test(text.slice(head.start, head.end));
  // `نفى امتلاكه`, `ترفض التعاون`, `ووصف ابنته`
  const stem = head.form.replace(/(?:ه|ها|هما|هم)$/u, '');
  // `أبدت تركيا`: she has the shape of a masdar.
  const isSomebody = isKnown(head.form) || isLand(head.form);
  const isDeed = DEED.test(hasOwner ? stem : head.form) && !isSomebody;
  // `وأكد عرض ملفه على الوزراء`
  if (SHORT_ACT.has(head.form) && form.verb.takes.has('noun')) return true;
  if (isDeed && form.verb.takes.has('noun')) return true;
  // `رأى سكينين ملقيتين`: two in the accusative.
  const isTwo = /^(?!ال)\p{L}{4,}ين$/u.test(head.form) && /ين$/u.test(words[from + 1]?.form ?? '');
  if (isTwo && !isKnown(head.form) && isOrdinary(head.form.slice(0, -2))) return true;
  // `وبرر طلبه`
  if (form.verb.past === JUSTIFIED && hasOwner) return true;
  if (!DESCRIBING.test(form.verb.past)) return false;
  // `وصف كلمته`, `وصف أوضاعهم`
  const isTheirs = head.form !== stem && !head.form.endsWith(`${stem}ه`);
  const bearer = stem.replace(/ت$/u, 'ه');
  if (hasOwner && (isTheirs || PERSON_NOUNS.has(bearer) || OCCASIONS.has(bearer))) return true;
  const isFeminine = text[head.end - 1] === TEH_MARBUTA && !/^ال/u.test(head.form);
  const isName = GIVEN_NAMES.has(head.form) || PERSON_NOUNS.has(head.form) || NAMED.has(head.form);
  return form.feminine === false && isFeminine && !isName && !BODY_NOUNS.has(head.form);
}

/** A state or its seat; all but a few are feminine. */
function isFeminineLand(form: string): boolean {
  return isLand(form) && !MASCULINE_LAND.test(form);
}

/** `وأكد تنكيس الأعلام`: what is told of, where no clause follows. */
export function isActOf(
  { words }: Clause,
  { cue, complement }: Omit<Led, 'said'>,
  { from }: Phrase,
): boolean {
  const head = words[from]!.form;
  if (complement?.kind === 'that' || cue.form?.verb.takes.has('noun') !== true) return false;
  if (!/^ت\p{L}{2}ي\p{L}$/u.test(head) || from !== cue.last + 1) return false;
  const isBody = BODY_NOUNS.has(head) || NAMED.has(head) || GIVEN_NAMES.has(head) || isLand(head);
  return !isBody && /^ال/u.test(words[from + 1]?.form ?? '');
}
