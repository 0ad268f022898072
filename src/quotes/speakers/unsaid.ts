import { fold } from '../../arabic/fold.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { isOften, isWhatSaid } from '../cues/relative-what.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '));

/** Passives: who stands behind them is asked or told. */
const ASKED = words('سئل سئلت سئلوا قيل');
const NOT = words('لم لن لا ما');
/** Their short forms: `لم يقل`. */
const JUSSIVE = words('يقل تقل يقولوا يقولا يقلن');
const BE = words('يكون تكون يكونوا يكن');
const DENIED = words('نفى نفت نفوا ينفي تنفي أنكر أنكرت أنكروا ينكر تنكر نافيا نافية');
/** How far before its verb a denial may stand: `نفى وزير العدل سامي الحداد أن يكون قد قال`. */
const REACH = 10;

/**
 * Whether the words of a sentence before `at` tell that nobody of them says what follows: he is
 * asked (`سُئل الوزير: «…»`), is told (`قيل له: «…»`), or does not say it (`لم يقل الوزير يوما: «…»`).
 */
export function isUnsaid({ words: all }: Clause, at: number): boolean {
  const before = sentenceBefore(all, at);
  const isAsked = before.slice(0, 2).some(({ form, bare }) => ASKED.has(form) || ASKED.has(bare));
  const isDenied = before.some((word, i) => isSpeech(word) && denies(before.slice(0, i)));
  return (
    isAsked ||
    isDenied ||
    before.some(
      // `بسبب ما قال إنها «…»`
      (word, i) =>
        NOT.has(word.bare) &&
        isSpeech(before[i + 1]) &&
        !isWhatSaid(before, i + 1) &&
        !isOften(before, i),
    )
  );
}

/** `نفى الوزير أن يكون قال`: the verb at `at` tells of words that he denies. */
export function isDeniedSpeech({ words: all }: Clause, at: number): boolean {
  return denies(sentenceBefore(all, at));
}

const SAYING = words('القول');
const MAY = words(
  'يمكن يمكننا يمكنني يمكنك نستطيع أستطيع تستطيع بالإمكان بإمكاننا يجوز يصح ينبغي يجب',
);

/** `ويمكن القول إن`: what the paper itself says. */
export function isAnyones({ words: all }: Clause, at: number): boolean {
  const before = [all[at - 1], all[at - 2]];
  return SAYING.has(all[at]!.form) && before.some((word) => MAY.has(word?.bare ?? ''));
}

function denies(all: readonly Word[]): boolean {
  const before = all.slice(-REACH);
  const be = before.findLastIndex(({ form }) => BE.has(form));
  if (be < 0 || be < before.length - 2) return false;
  return before.slice(0, be).some(({ form, bare }) => DENIED.has(form) || DENIED.has(bare));
}

function sentenceBefore(all: readonly Word[], at: number): readonly Word[] {
  const sentence = all[Math.min(at, all.length - 1)]?.sentence;
  return all.slice(0, at).filter((word) => word.sentence === sentence);
}

function isSpeech(word: Word | undefined): boolean {
  return word !== undefined && (VERB_FORMS.has(word.form) || JUSSIVE.has(word.form));
}
