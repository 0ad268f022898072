import { StringTable } from '../../flat/table.ts';
import { PERSON_NOUNS } from '../lexicon/words.ts';
import { isSame, plain } from '../verify/name-words.ts';
import { documentsHolding } from './holding.ts';
import { FIELD, formsOf, type KeptArchive, RECORD } from './kept.ts';
import { Met } from './met.ts';
import { readQuestion } from './question.ts';
import { stemOf } from './stems.ts';

/** Of a question's subject at least this share of weight must be in a quote or around it. */
const LEAST_TOPIC = 0.2;
const LONG_NAME = 3;
const AROUND = 0.5;
const SAME_VERB = 0.3;

/** What is asked, in words. */
export interface Wanted {
  /** A name or title; empty for anybody. */
  readonly speaker: string;
  readonly topic: string;
  /** The verb of speech asked with, in the past; null without one. */
  readonly verb: string | null;
}

/** One question over the quotes of an archive. */
export class Matching {
  readonly #kept: KeptArchive;
  readonly #stems: StringTable;
  /** The number of the verb asked with; -1 where no cue has it. */
  readonly #verb: number;
  readonly #asked: Wanted;
  readonly #wanted: readonly string[];
  readonly #wantedStems: ReadonlySet<number>;
  /** Whether a name is asked for, without a title. */
  readonly #isBareName: boolean;
  /** Words of the topic, each with the weight of how rare it is. */
  readonly #weights: readonly number[];
  readonly #speaker: Met;
  /** Those of the speaker in the words said, for one of whom others tell. */
  readonly #told: Met;
  readonly #said: Met;
  readonly #around: Met;
  readonly #kin: Met;
  /** By document 1 where a quote may answer; null where any may. */
  readonly #holding: Uint8Array | null;

  constructor(kept: KeptArchive, asked: Wanted) {
    this.#kept = kept;
    this.#asked = asked;
    this.#stems = new StringTable(kept.stems.table);
    const words = new StringTable(kept.words.forms);
    const stems = (text: string) =>
      formsOf(text).flatMap((form) => {
        const stem = stemOf(form, words);
        if (stem === null || this.#stems.find(stem) >= 0) return stem ?? [];
        return stemOf(this.#nameLike(form) ?? form, words) ?? [];
      });
    this.#wanted = stems(asked.speaker);
    this.#wantedStems = new Set(this.#wanted.map((stem) => this.#stems.find(stem)));
    const [head = ''] = formsOf(asked.speaker);
    this.#isBareName = !PERSON_NOUNS.has(head) && !/^ال\p{L}{2}/u.test(head);
    const topic = stems(asked.topic);
    const of = (all: readonly string[]) =>
      Met.ofStems(
        this.#stems,
        all.map((stem) => this.#stems.find(stem)),
      );
    this.#speaker = of(this.#wanted);
    this.#told = of(this.#wanted);
    this.#said = of(topic);
    this.#around = of(topic);
    this.#kin = Met.ofKin(this.#stems, topic);
    const least = topic.length > 0 ? this.#around.or(this.#kin) : this.#speaker;
    this.#holding = topic.length + this.#wanted.length > 0 ? documentsHolding(kept, least) : null;
    this.#verb = asked.verb === null ? -1 : new StringTable(kept.quotes.verbs).find(asked.verb);
    this.#weights = this.#weigh(topic.length);
  }

  /** Whether a quote of a document may answer. */
  mayAnswer(document: number): boolean {
    return this.#holding === null || this.#holding[document] === 1;
  }

  /** How well a quote answers; 0 when it does not. */
  score(document: number, quote: number): number {
    const who = this.#speakerScore(document, quote);
    if (who === 0) return 0;
    const about = this.#topicScore(document, quote);
    if (this.#weights.length > 0 && about < LEAST_TOPIC) return 0;
    const isSameVerb = this.#verb >= 0 && this.#field(quote, 'verb') === this.#verb;
    return who + 2 * about + (isSameVerb ? SAME_VERB : 0);
  }

  /** A word of a name of which another spelling is asked for, `مكرون`, `Macron`; null without one. */
  #nameLike(form: string): string | null {
    const names = new StringTable(this.#kept.quotes.names);
    const asked = plain(form);
    for (let n = 0; n < names.size; n++) {
      const name = names.at(n);
      if (isSame(asked, plain(name))) return name;
    }
    return null;
  }

  /** Words near few quotes tell more. */
  #weigh(words: number): number[] {
    if (words === 0) return [];
    const counts = new Array<number>(words).fill(0);
    const { firsts } = this.#kept.quotes;
    for (let document = 0; document + 1 < firsts.length; document++) {
      if (!this.mayAnswer(document)) continue;
      for (let quote = firsts[document]!; quote < firsts[document + 1]!; quote++) {
        this.#around.forget();
        this.#lookAt(this.#around, document, quote, 'said');
        this.#lookAt(this.#around, document, quote, 'around');
        this.#lookAtTitle(document);
        for (let k = 0; k < words; k++) if (this.#around.has(k)) counts[k]!++;
      }
    }
    const all = firsts.at(-1)!;
    return counts.map((count) => Math.log(1 + all / (1 + count)));
  }

  /** 1 when all the names asked for are the speaker's, less when most are, else 0. */
  #speakerScore(document: number, quote: number): number {
    const { length } = this.#wanted;
    if (length === 0) return 1;
    this.#speaker.forget();
    this.#lookAtSpeaker(this.#speaker, document, quote);
    let met = 0;
    for (let k = 0; k < length; k++) if (this.#speaker.has(k)) met++;
    if (met === length) return 1;
    const isMost = met * 2 >= length && length > 1 && this.#speaker.has(length - 1);
    // She may have misspelt his first name: a namesake comes last.
    if (isMost) return this.#isNamesake(quote) ? 0.3 : 0.8;
    // `دعت بعثة الأمم المتحدة أعضاء الملتقى`: after the speaker comes whom he spoke to.
    if (length > LONG_NAME && met >= LONG_NAME && this.#speaker.has(0)) return 0.8;
    return this.#isTold(document, quote) ? 0.9 : 0;
  }

  /** `ميلانيا ترامب` where `دونالد ترامب` is asked for: a first name that is not his. */
  #isNamesake(quote: number): boolean {
    const { speakerWords, speakerFirsts } = this.#kept.quotes;
    const name = this.#field(quote, 'speaker');
    if (name < 0 || !this.#isBareName) return false;
    const [from, to] = [speakerFirsts[name]!, speakerFirsts[name + 1]!];
    const first = this.#kept.stems.ofName[speakerWords[from]!]!;
    return to - from > 1 && !this.#wantedStems.has(first);
  }

  /** Somebody tells what the one asked for did: `مصادر: روسيا هددت …`. */
  #isTold(document: number, quote: number): boolean {
    const { verb } = this.#asked;
    if (verb === null) return false;
    this.#told.forget();
    this.#lookAt(this.#told, document, quote, 'said');
    if (!this.#wanted.every((_, k) => this.#told.has(k))) return false;
    const { words, stems } = this.#kept;
    const first = words.firsts[document]!;
    const next = first + this.#field(quote, 'saidNextWord');
    for (let i = first + this.#field(quote, 'saidWord'); i < next; i++) {
      const stem = this.#stems.at(stems.ofForm[words.ids[i]!]!);
      if (stem !== '' && readQuestion(stem).verb === verb) return true;
    }
    return false;
  }

  #topicScore(document: number, quote: number): number {
    if (this.#weights.length === 0) return 0;
    for (const met of [this.#said, this.#around, this.#kin]) met.forget();
    this.#lookAt(this.#said, document, quote, 'said');
    this.#lookAt(this.#kin, document, quote, 'said');
    this.#lookAt(this.#around, document, quote, 'around');
    this.#lookAtTitle(document);
    this.#lookAtSpeaker(this.#around, document, quote);
    let total = 0;
    let met = 0;
    this.#weights.forEach((weight, k) => {
      total += weight;
      if (this.#said.has(k)) met += weight;
      else if (this.#around.has(k) || this.#kin.has(k)) met += AROUND * weight;
    });
    return met / total;
  }

  #lookAt(met: Met, document: number, quote: number, run: 'said' | 'around' | 'written'): void {
    const { words, stems } = this.#kept;
    const first = words.firsts[document]!;
    const from = first + this.#field(quote, `${run}Word`);
    met.look(words.ids, from, first + this.#field(quote, `${run}NextWord`), stems.ofForm);
  }

  /** The name of a speaker, and the phrase as written. */
  #lookAtSpeaker(met: Met, document: number, quote: number): void {
    const { speakerWords, speakerFirsts } = this.#kept.quotes;
    const name = this.#field(quote, 'speaker');
    if (name >= 0)
      met.look(
        speakerWords,
        speakerFirsts[name]!,
        speakerFirsts[name + 1]!,
        this.#kept.stems.ofName,
      );
    this.#lookAt(met, document, quote, 'written');
  }

  #lookAtTitle(document: number): void {
    const { titleWords, titleFirsts } = this.#kept.quotes;
    const [from, to] = [titleFirsts[document]!, titleFirsts[document + 1]!];
    this.#around.look(titleWords, from, to, this.#kept.stems.ofName);
  }

  #field(quote: number, name: keyof typeof FIELD): number {
    return this.#kept.quotes.records[quote * RECORD + FIELD[name]]!;
  }
}
