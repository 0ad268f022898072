import type { Clause, Word } from './clause.ts';
import { type Phrase, speakerPhrase } from './phrase.ts';
import { ARTICLE } from './titled-name.ts';

const PAPER = /^(?:ال)?(?:بيان|تقرير|رساله|مذكره)$/u;
const ISSUED = /^(?:موقع|عن|اصدرته|اصدره|اصدرتها|نشرته|نشره)$/u;
const ISSUER_REACH = 6;

/** Who stands behind a paper: `بيان نشر على موقع المجلس`, `تقرير صادر عن المنظمة`. */
export function issuerOf(clause: Clause, { from, to }: Phrase): Phrase | null {
  const { words } = clause;
  if (!PAPER.test(words[from]!.form)) return null;
  for (let i = from + 1; i < Math.min(words.length - 1, to + ISSUER_REACH); i++) {
    if (/[،,:.]/u.test(words[i]!.gap)) return null;
    if (ISSUED.test(words[i]!.form))
      return speakerPhrase(clause, i + 1, Math.min(words.length, i + 9));
  }
  return null;
}

/** A body's name: its head, its complement, and the adjectives of that. */
export function bodyOf(words: readonly Word[]): Word[] {
  const definite = words.findIndex(({ form }, i) => i > 0 && ARTICLE.test(form));
  if (definite < 0) return words.slice(0, 3);
  const end = words.findIndex(({ form }, i) => i > definite && !/^(?:وال|ال|لل|بال)/u.test(form));
  return words.slice(0, end < 0 ? words.length : end);
}
