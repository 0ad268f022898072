import type { Clause, Word } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/words.ts';
import { speakerPhrase } from './phrase.ts';

/** Words of the longest name of a body. */
const LONGEST = 10;
/** Adjectives of a body's own name, no nationality. */
const OF_NO_LAND = /^ال(?:دولي|عالمي|مركزي|اعلي|عليا|عام|وطني|اتحادي|فدرالي|فيدرالي)ه?$/u;
/** `مجلس الأمن | الدولي`, `وزارة الصحة | في قطاع غزة` */
const GOES_ON = new RegExp(`${OF_NO_LAND.source}|^في$`, 'u');

/** Where a body is named: its first word. */
export interface Place {
  readonly clause: Clause;
  readonly at: number;
}

/** A longer name of a body as written, and where in the text it first stands. */
export interface Longer {
  readonly name: string;
  readonly at: number;
}

/** The different longer names of a body at its places, each with where it first stands. */
export function longerNames(places: readonly Place[], forms: readonly string[]): Longer[] {
  const names = new Map<string, Longer>();
  for (const place of places) {
    const rest = restOf(place, forms);
    const { clause, at } = place;
    const said = rest.map(({ form }) => form).join(' ');
    if (rest.length === 0 || names.has(said)) continue;
    const all = clause.words.slice(at, at + forms.length + rest.length);
    names.set(said, { name: nameIn(clause, all, false), at: clause.words[at]!.start });
  }
  return [...names.values()];
}

/** The words behind those of the short name at a place that make it longer; none where nothing does. */
function restOf({ clause, at }: Place, forms: readonly string[]): readonly Word[] {
  const { words } = clause;
  const end = at + forms.length;
  if (hasLam(words[at]!) || words[at + 1]?.form !== forms[1]) return [];
  if (!GOES_ON.test(words[end]?.form ?? '')) return [];
  const phrase = speakerPhrase(clause, at, Math.min(words.length, at + LONGEST));
  if (phrase?.from !== at) return [];
  const all = words.slice(at, phrase.to);
  const isSame = forms.every((form, i) => form === (i === 0 ? all[0]!.bare : all[i]?.form));
  const rest = all.slice(forms.length);
  // `حزب العمال الكردستاني`, `مجلس النواب الأمريكي`: another may have the short name by right.
  const isOwn = rest[0]?.form === 'في' || rest.every(({ form }) => OF_NO_LAND.test(form));
  return isSame && isOwn ? rest : [];
}

/** The words as written, without a conjunction or a `ل` before the first. */
export function nameIn({ text }: Clause, all: readonly Word[], hasClitic: boolean): string {
  // `مكتب إسكان اللاجئين التابع | لوزارة`
  const words = /^التابعه?$/u.test(all.at(-1)!.form) ? all.slice(0, -1) : all;
  const { form, bare, start } = words[0]!;
  const isJoined = form !== bare && (BODY_NOUNS.has(bare) || PERSON_NOUNS.has(bare));
  const from = start + (hasClitic || isJoined ? 1 : 0);
  return [
    text.slice(from, words[0]!.end),
    ...words.slice(1).map((word) => text.slice(word.start, word.end)),
  ].join(' ');
}
