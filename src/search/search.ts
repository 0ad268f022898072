import { fold } from '../arabic/fold.ts';
import type { Span } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import type { Document, Passage } from '../corpus/document.ts';
import { highlight } from './highlight.ts';
import { buildIndex, type SearchIndex } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import { Marker } from './marked.ts';
import { eachPhrase, holdsPhrase, type Phrase, phraseTerms } from './phrases.ts';
import { parseQuery, type Query } from './query.ts';
import { Ranker } from './rank.ts';
import { type Correction, toSlots } from './slots.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** A passage that answers a query; `highlights` are spans into the document's text. */
export interface Hit {
  readonly document: Document;
  readonly passage: Passage;
  readonly score: number;
  readonly highlights: readonly Span[];
  /** How many of the words asked for the passage holds. */
  readonly matched: number;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Passages that hold at least one word of the query and pass the filters. */
  readonly total: number;
  /** Words of substance that the query asks for, found or not. */
  readonly asked: number;
  readonly query: Query;
  /** Words of the query that stand nowhere in the corpus, corrected or not. */
  readonly unknown: readonly string[];
  readonly corrections: readonly Correction[];
}

export interface SearchOptions {
  readonly limit: number;
  readonly offset?: number;
  /** Which documents may answer; all by default. */
  readonly accepts?: (document: Document) => boolean;
  /** Which passages of those documents; all by default. */
  readonly acceptsPassage?: (document: Document, passage: Passage) => boolean;
}

/** The stem classes that are a folded word, whatever clings to it. */
function classesOf(word: string, lexicon: Lexicon): number[] {
  const own = lexicon.classOfWord(word);
  return own >= 0 ? [own] : lexicon.cliticForms(word).map((term) => lexicon.classOf(term));
}

/** Finds passages over an immutable set of documents. */
export class Searcher {
  readonly index: SearchIndex;
  private readonly ranker: Ranker;
  private readonly weights: Weights;

  constructor(over: SearchIndex | readonly Document[], weights: Weights = WEIGHTS) {
    this.index = 'lexicon' in over ? over : buildIndex(over);
    this.ranker = new Ranker(this.index, weights);
    this.weights = weights;
  }

  /** Best passages first. Never throws, whatever the text. */
  search(text: string, options: SearchOptions): SearchResult {
    const query = parseQuery(text);
    const { slots, unknown, corrections } = toSlots(query, this.index, this.weights);
    // A headline's words are spelled as the article has them; a mangled quotation's are not.
    const isHeadline = !query.isQuestion && unknown.length === 0;
    const { ranked, total } = this.ranker.rank(slots, this.filter(query, options), isHeadline);
    const offset = options.offset ?? 0;
    const marker = new Marker(slots, this.index.lexicon);
    const phrases = query.phrases.map((words) => phraseTerms(words, this.index));
    const hits = ranked
      .slice(offset, offset + options.limit)
      .map(({ passage, score }) => this.toHit(passage, score, marker, phrases));
    const corrected = new Set(corrections.map(({ word }) => word));
    const missing = unknown.filter((word) => !corrected.has(word)).length;
    // The folded form is nobody's word: the asker's own is shown, and the corpus's as it stands there.
    const typed = (word: string): string => {
      const found = query.words.find((each) => each.word === word);
      return found ? text.slice(found.start, found.end) : word;
    };
    const asked = slots.filter((slot) => !slot.isFunction).length + missing;
    return {
      hits,
      total,
      asked,
      query,
      unknown: unknown.map(typed),
      corrections: corrections.map(({ word, instead }) => ({
        word: typed(word),
        instead: this.surfaceOf(instead),
      })),
    };
  }

  /** A folded word as the corpus first writes it. */
  private surfaceOf(word: string): string {
    const { store, lexicon } = this.index;
    const passages = store.postings(lexicon.classOfWord(word));
    for (let i = 0; i < passages.length; i++) {
      const [{ text }, { start, end }] = this.placeOf(passages[i]!);
      for (const span of tokenise(text, { start, end })) {
        const surface = text.slice(span.start, span.end);
        if (fold(surface) === word) return surface;
      }
    }
    return word;
  }

  private placeOf(number: number): [Document, Passage] {
    const { documents, documentOf, documentStart } = this.index;
    const documentNumber = documentOf[number]!;
    const document = documents[documentNumber]!;
    return [document, document.passages[number - documentStart[documentNumber]!]!];
  }

  private toHit(number: number, score: number, marker: Marker, phrases: readonly Phrase[]): Hit {
    const { lexicon, tokens, passageStart } = this.index;
    const [document, passage] = this.placeOf(number);
    const terms = tokens.subarray(passageStart[number]!, passageStart[number + 1]!);
    const inPhrase = new Uint8Array(terms.length);
    for (const phrase of phrases) {
      eachPhrase(this.index, number, phrase, (at) => inPhrase.fill(1, at, at + phrase.length));
    }
    const { marks, matched } = marker.read(terms, inPhrase);
    const highlights = highlight(document.text, passage, lexicon, (n) => marks[n] === 1);
    return { document, passage, score, highlights, matched };
  }

  /** Whether a passage holds every phrase and no excluded word, in a document that is accepted. */
  private filter(
    query: Query,
    { accepts, acceptsPassage }: SearchOptions,
  ): ((passage: number) => boolean) | null {
    const isOpen = !accepts && !acceptsPassage;
    const isPlain =
      query.phrases.length + query.excluded.length + query.excludedPhrases.length === 0;
    if (isOpen && isPlain) return null;
    const { documents, documentOf, lexicon } = this.index;
    const phrases = query.phrases.map((words) => phraseTerms(words, this.index));
    const banned = query.excludedPhrases.map((words) => phraseTerms(words, this.index));
    const excluded = new Set(query.excluded.flatMap((word) => classesOf(word, lexicon)));
    const verdicts = new Map<number, boolean>();
    return (passage) => {
      if (accepts) {
        const number = documentOf[passage]!;
        let verdict = verdicts.get(number);
        if (verdict === undefined) {
          verdict = accepts(documents[number]!);
          verdicts.set(number, verdict);
        }
        if (!verdict) return false;
      }
      if (acceptsPassage && !acceptsPassage(...this.placeOf(passage))) return false;
      return (
        phrases.every((phrase) => holdsPhrase(this.index, passage, phrase)) &&
        !banned.some((phrase) => holdsPhrase(this.index, passage, phrase)) &&
        (excluded.size === 0 || !this.holdsClass(passage, excluded))
      );
    };
  }

  private holdsClass(passage: number, classes: ReadonlySet<number>): boolean {
    const { tokens, passageStart, lexicon } = this.index;
    for (let i = passageStart[passage]!; i < passageStart[passage + 1]!; i++) {
      if (classes.has(lexicon.classOf(tokens[i]!))) return true;
    }
    return false;
  }
}
