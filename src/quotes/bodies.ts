import type { Clause, Word } from './clause.ts';
import { BODY_NOUNS, PERSON_NOUNS } from './lexicon/words.ts';
import { type Phrase, speakerPhrase } from './phrase.ts';
import { ARTICLE } from './titled-name.ts';

const PAPER = /^(?:ال)?(?:بيانا?|تقريرا?|رساله|مذكره|بلاغا?)$/u;
const ISSUED = /^(?:موقع|عن|اصدرته|اصدره|اصدرتها|نشرته|نشره)$/u;
const ISSUER_REACH = 6;

export function isPaper(form: string): boolean {
  return PAPER.test(form);
}

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

const LONGEST = 10;

/** The bodies and papers that a document describes, for a bare noun later. */
export class Bodies {
  /** Where each head stands, without its article; read only when somebody asks. */
  readonly #places = new Map<string, { readonly clause: Clause; readonly at: number }[]>();

  note(clause: Clause, at: number): void {
    const { bare, form } = clause.words[at]!;
    for (const head of new Set([bare, form].map(withoutArticle))) {
      const places = this.#places.get(head);
      if (places) places.push({ clause, at });
      else this.#places.set(head, [{ clause, at }]);
    }
  }

  /**
   * The fuller name that stands before offset `before`: `وزارة الدفاع` for `الوزارة`, and for a
   * paper who issued it, named by `nameOf`; null when the text has none.
   */
  fuller(
    head: string,
    before: number,
    nameOf: (clause: Clause, issuer: Phrase) => string,
  ): string | null {
    for (const { clause, at } of (this.#places.get(withoutArticle(head)) ?? []).toReversed()) {
      if (clause.words[at]!.start >= before) continue;
      const phrase = speakerPhrase(clause, at, Math.min(clause.words.length, at + LONGEST));
      const issuer = phrase && issuerOf(clause, phrase);
      if (issuer) return nameOf(clause, issuer);
      if (!phrase || phrase.to - phrase.from < 2) continue;
      const all = clause.words.slice(phrase.from, phrase.to);
      if (!goesOn(all)) continue;
      const words = ARTICLE.test(all[0]!.bare) ? definite(all) : bodyOf(all);
      return words.map(({ start, end }) => clause.text.slice(start, end)).join(' ');
    }
    return null;
  }
}

/** Whether its second word is part of a name: `الشركة الوطنية`, `بيان الوزارة`, not `بيان استشهاد`. */
function goesOn([head, second]: readonly Word[]): boolean {
  if (ARTICLE.test(head!.bare)) return ARTICLE.test(second!.form);
  if (!PAPER.test(head!.form) || ARTICLE.test(second!.form)) return true;
  const noun = second!.form.replace(/^ل/u, '');
  return BODY_NOUNS.has(noun) || PERSON_NOUNS.has(noun);
}

/** `الشرطة السويدية | لأحد`: a definite body and its adjectives. */
function definite(words: readonly Word[]): Word[] {
  const end = words.findIndex(({ form }) => !ARTICLE.test(form));
  return words.slice(0, end < 0 ? words.length : end);
}

function withoutArticle(form: string): string {
  return form.replace(/^ال/u, '');
}

/** A body's name: its head, its complement, and the adjectives of that. */
function bodyOf(words: readonly Word[]): Word[] {
  const definite = words.findIndex(({ form }, i) => i > 0 && ARTICLE.test(form));
  if (definite < 0) return words.slice(0, 3);
  const end = words.findIndex(({ form }, i) => i > definite && !/^(?:وال|ال|لل|بال)/u.test(form));
  return words.slice(0, end < 0 ? words.length : end);
}
