import { fold } from '../arabic/fold.ts';
import { stem } from '../arabic/stem.ts';
import { isStopword } from '../arabic/stopwords.ts';
import { tokenise } from '../arabic/tokenise.ts';
import type { Document } from '../corpus/document.ts';
import { readQuestion } from './question.ts';
import type { Quote } from './quote.ts';

/** A quote that answers, with its document; `score` rises with how well. */
export interface Answer {
  readonly document: Document;
  readonly quote: Quote;
  readonly score: number;
}

export interface QuoteRequest {
  /** A question (`ماذا قال ماكرون عن المرتزقة؟`) or words of the quote. */
  readonly query?: string;
  /** A name or title; only what this speaker said. */
  readonly speaker?: string;
  /** A document's id. */
  readonly document?: string;
}

interface Entry {
  readonly document: Document;
  readonly quote: Quote;
  /** Stems of the speaker's name and of the phrase as written. */
  readonly speaker: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  /** Stems of the sentences around it. */
  readonly around: ReadonlySet<string>;
  readonly cue: string;
}

/** Of a question's subject at least this share of weight must be in a quote or around it. */
const LEAST_TOPIC = 0.2;
const LONG_NAME = 3;
const AROUND = 0.5;
const SAME_VERB = 0.3;
const KIN_LETTERS = 5;
const FEWEST_LETTERS = 3;

/** The quotes of an archive, ready to be asked. Immutable. */
export class QuoteArchive {
  readonly #entries: readonly Entry[];
  readonly #words: ReadonlySet<string>;
  readonly #frequency = new Map<string, number>();

  constructor(
    archive: readonly { readonly document: Document; readonly quotes: readonly Quote[] }[],
  ) {
    const words = new Set<string>();
    for (const { document } of archive) {
      for (const { start, end } of tokenise(document.text))
        words.add(fold(document.text.slice(start, end)));
    }
    this.#words = words;
    this.#entries = archive.flatMap(({ document, quotes }) =>
      quotes.map((quote) => this.#entry(document, quote)),
    );
    for (const { said, around } of this.#entries) {
      for (const word of new Set([...said, ...around])) {
        this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
      }
    }
  }

  /** Who speaks in the archive and how often, most often first; for suggestions. */
  speakers(): { readonly name: string; readonly quotes: number }[] {
    // One name in two spellings (`الأمم المتحدة`, `الأمم المتّحدة`) is one speaker, by the commoner.
    const spellings = new Map<string, Map<string, number>>();
    for (const { quote } of this.#entries) {
      if (quote.speaker === null) continue;
      const key = fold(quote.speaker);
      const counts = spellings.get(key) ?? new Map<string, number>();
      counts.set(quote.speaker, (counts.get(quote.speaker) ?? 0) + 1);
      spellings.set(key, counts);
    }
    return [...spellings.values()]
      .map((counts) => {
        const [[name]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]];
        return { name, quotes: [...counts.values()].reduce((sum, count) => sum + count, 0) };
      })
      .sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name, 'ar'));
  }

  /**
   * The quotes that answer, best first. Empty when nobody in the archive said such a thing: a
   * speaker who is asked for must be the one who speaks, and what is asked about must be in his
   * words or right beside them.
   */
  ask({ query = '', speaker, document }: QuoteRequest): Answer[] {
    const question = readQuestion(query);
    const wanted = this.#stems(speaker ?? question.speaker);
    const topic = this.#stems(question.topic);
    const answers: Answer[] = [];
    for (const entry of this.#entries) {
      if (document !== undefined && entry.document.id !== document) continue;
      const who = this.#speakerScore(entry, wanted, question.verb);
      if (who === 0) continue;
      const about = this.#topicScore(entry, topic);
      if (topic.length > 0 && about < LEAST_TOPIC) continue;
      const verb = question.verb !== null && question.verb === entry.cue ? SAME_VERB : 0;
      answers.push({ document: entry.document, quote: entry.quote, score: who + 2 * about + verb });
    }
    return answers.sort((a, b) => b.score - a.score);
  }

  #entry(document: Document, quote: Quote): Entry {
    const { text, sentences } = document;
    const written = quote.speakerText
      ? text.slice(quote.speakerText.start, quote.speakerText.end)
      : '';
    const title = document.stated.title ?? '';
    const around = sentences
      .filter(({ start, end }) => start < quote.end && quote.start < end)
      .map(({ start, end }) => text.slice(start, end));
    return {
      document,
      quote,
      speaker: new Set(this.#stems(`${quote.speaker ?? ''} ${written}`)),
      said: new Set(this.#stems(text.slice(quote.start, quote.end))),
      around: new Set(this.#stems(`${around.join(' ')} ${title}`)),
      cue: quote.cue ? (readQuestion(text.slice(quote.cue.start, quote.cue.end)).verb ?? '') : '',
    };
  }

  #stems(text: string): string[] {
    const found: string[] = [];
    for (const { start, end } of tokenise(text)) {
      const word = fold(text.slice(start, end));
      if (isStopword(word) || (word.length < FEWEST_LETTERS && !/\d/u.test(word))) continue;
      found.push(stem(word, (form) => this.#words.has(form)));
    }
    return found;
  }

  /** 1 when all the names asked for are the speaker's, less when most are, else 0. */
  #speakerScore(entry: Entry, wanted: readonly string[], verb: string | null): number {
    if (wanted.length === 0) return 1;
    const met = wanted.filter((word) => entry.speaker.has(word)).length;
    if (met === wanted.length) return 1;
    const last = wanted.at(-1)!;
    if (met * 2 >= wanted.length && wanted.length > 1 && entry.speaker.has(last)) return 0.8;
    // `دعت بعثة الأمم المتحدة أعضاء الملتقى`: after the speaker comes whom he spoke to.
    if (wanted.length > LONG_NAME && met >= LONG_NAME && entry.speaker.has(wanted[0]!)) return 0.8;
    // Somebody tells what the one asked for did: `مصادر: روسيا هددت …`.
    const isTold = verb !== null && wanted.every((word) => entry.said.has(word));
    return isTold && [...entry.said].some((word) => readQuestion(word).verb === verb) ? 0.9 : 0;
  }

  #topicScore(entry: Entry, topic: readonly string[]): number {
    if (topic.length === 0) return 0;
    let total = 0;
    let met = 0;
    for (const word of topic) {
      const weight = Math.log(1 + this.#entries.length / (1 + (this.#frequency.get(word) ?? 0)));
      total += weight;
      if (entry.said.has(word)) met += weight;
      else if (entry.around.has(word) || entry.speaker.has(word)) met += AROUND * weight;
      else if (hasKin(entry.said, word)) met += AROUND * weight;
    }
    return total === 0 ? 0 : met / total;
  }
}

/** Whether a word of the same family is there, by its first letters: `انتخابات`, `انتخابية`. */
function hasKin(words: ReadonlySet<string>, word: string): boolean {
  if (word.length < KIN_LETTERS) return false;
  const kin = word.slice(0, KIN_LETTERS);
  for (const other of words) if (other.startsWith(kin)) return true;
  return false;
}
