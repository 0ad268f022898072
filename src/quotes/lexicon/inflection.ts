import { fold } from '../../arabic/fold.ts';
import { WAW } from '../../arabic/letters.ts';

/**
 * What follows a verb of speech, besides direct speech:
 * - `that`: a clause after أن / إن;
 * - a preposition: `شدد على ضرورة …`;
 * - `noun`: the thing said as an object, `أكد حرصه على …`;
 * - `strict`: the word is common in other senses and tells of speech only right before a clause,
 *   a colon or a mark (`تابع`, `طالب`, `علق`, `بين`);
 * - `clause`: nothing but a clause behind its preposition tells of speech: `خلص إلى أن`;
 * - `object`: nothing but one object of its own does: `حمّل الحكومة المسؤولية`.
 */
export type Complement =
  | 'that'
  | 'noun'
  | 'strict'
  | 'clause'
  | 'object'
  | 'على'
  | 'إلى'
  | 'عن'
  | 'ب'
  | 'من'
  | 'ل';

export interface Verb {
  readonly past: string;
  readonly takes: ReadonlySet<Complement>;
}

export type Shape = 'past' | 'present' | 'participle';

/** A form of a verb of speech. `feminine`: of a woman, a body, or of things; null when unmarked. */
export interface VerbForm {
  readonly verb: Verb;
  readonly shape: Shape;
  readonly feminine: boolean | null;
  readonly plural: boolean;
}

/** The folded forms of a verb: its past, present and participle (or `-`), and what it takes. */
export function inflected(line: string): readonly (readonly [string, VerbForm])[] {
  const forms: [string, VerbForm][] = [];
  const [past, present, participle, ...takes] = line.trim().split(/\s+/u);
  const verb = { past: past!, takes: new Set(takes as Complement[]) };
  const add = (form: string, shape: Shape, feminine: boolean | null, plural: boolean) =>
    forms.push([fold(form), { verb, shape, feminine, plural }]);
  const weak = /[ىا]$/u.test(past!) ? past!.slice(0, -1) : null;
  add(past!, 'past', false, false);
  add(`${weak ?? past}ت`, 'past', true, false);
  add(`${weak ?? past}وا`, 'past', false, true);
  add(weak === null ? `${past}ا` : `${weak}يا`, 'past', false, true);
  add(`${weak ?? past}تا`, 'past', true, true);
  const womenPast = womensPast(past!, present!);
  if (womenPast) add(womenPast, 'past', true, true);
  if (present !== '-') {
    const stem = present!.slice(1);
    const bare = /[يوى]$/u.test(stem) ? stem.slice(0, -1) : stem;
    add(present!, 'present', false, false);
    add(`ت${stem}`, 'present', true, false);
    add(`ي${bare}ون`, 'present', false, true);
    const womenPresent = womensPresent(present!, past!);
    if (womenPresent) add(womenPresent, 'present', true, true);
    if (/[ىو]$/u.test(stem) === false)
      for (const person of ['ي', 'ت']) add(`${person}${stem}ان`, 'present', person === 'ت', true);
  }
  if (participle === '-') return forms;
  const short = participle!.replace(/ي$/u, '');
  for (const ending of ['ا', 'اً']) add(`${participle}${ending}`, 'participle', false, false);
  add(`${participle}ة`, 'participle', true, false);
  add(`${short}ين`, 'participle', false, true);
  if (!NOUNS_TOO.has(`${participle}ات`)) add(`${participle}ات`, 'participle', true, true);
  return forms;
}

/** `عدن`, the town, with its conjunction. */
const TOWN = 'وعدن';
/** Nouns of things that many women's participles look like. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  `
  مطالبات مقترحات معتقدات مناشدات متابعات كاتبات متحدثات معلقات مكررات محذرات لافتات مواصلات مجمعات
  مقرات مقدرات متعهدات منبهات منكرات مستنتجات مدعيات متهمات
  `
    .trim()
    .split(/\s+/u),
);

/** `أكدن`, `نفين`, `دعون`, `قلن`, `رددن`; null where it looks like another form. */
function womensPast(past: string, present: string): string | null {
  if (/[نء]$/u.test(past) || `${past}ن` === TOWN) return null;
  if (/[ىا]$/u.test(past)) return `${past.slice(0, -1)}${/و$/u.test(present) ? 'و' : 'ي'}ن`;
  return `${women(past, present)}ن`;
}

/** `يؤكدن`, `ينفين`, `يرين`, `يقلن`, `يرددن`; `يدعون` is many men's as well. */
function womensPresent(present: string, past: string): string | null {
  if (/[نوء]$/u.test(present)) return null;
  return `${women(present.replace(/ى$/u, 'ي'), present, past)}ن`;
}

/** A stem before the `ن`: without its long vowel (`قل`), and both of two letters alike (`ردد`). */
function women(stem: string, present: string, past = stem): string {
  if (/^ي\p{L}[^ىي]$/u.test(present) && !past.startsWith(WAW)) return stem + stem.at(-1);
  const isHollow = /ا[^ىا]$/u.test(past);
  return isHollow ? stem.replace(/[اوي](?=\p{L}$)/u, '') : stem;
}
