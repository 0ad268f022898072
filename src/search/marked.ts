import type { Lexicon } from './lexicon.ts';
import type { Slot } from './slots.ts';

/**
 * Decides which words of a passage a reader is shown as matched:
 * - of an exact phrase, the words where the phrase stands, function words too, and nowhere else;
 * - of another word, the places where it stands itself, with clitics or in a name's other spelling;
 *   its inflections and what it was corrected to only where it does not stand itself (`الأولى` is
 *   found for `الأول`, but a reader who sees both wonders).
 */
export class Marker {
  private readonly slotOf = new Map<number, { slot: Slot; isSame: boolean; isOwn: boolean }>();
  private readonly bareOf = new Map<Slot, ReadonlySet<string>>();
  private readonly standing = new Map<number, boolean>();
  private readonly lexicon: Lexicon;

  constructor(slots: readonly Slot[], lexicon: Lexicon) {
    this.lexicon = lexicon;
    for (const slot of slots) {
      const words = [slot.word, ...slot.terms.map((term) => lexicon.word(term))];
      this.bareOf.set(slot, new Set(words.map((word) => lexicon.bare(word))));
      slot.variants.forEach(({ stemClass, isSame }, i) => {
        if (this.slotOf.has(stemClass)) return;
        const isOwn = i === 0 && stemClass === lexicon.classOfWord(slot.word);
        this.slotOf.set(stemClass, { slot, isSame, isOwn });
      });
    }
  }

  /**
   * Reads the terms of a passage.
   * @param inPhrase whether the n-th of them belongs to an exact phrase of the query
   * @returns whether the n-th term is marked, and how many words of substance were found
   */
  read(terms: Int32Array, inPhrase: Uint8Array): { marks: Uint8Array; matched: number } {
    const found = new Set<Slot>();
    const standing = new Set<Slot>();
    for (const term of terms) {
      const slot = this.slotAt(term);
      if (!slot) continue;
      found.add(slot);
      if (this.stands(term, slot)) standing.add(slot);
    }
    const marks = Uint8Array.from(terms, (term, n) => {
      if (inPhrase[n]) return 1;
      const slot = this.slotAt(term);
      if (!slot || slot.isOnlyInPhrase) return 0;
      return this.stands(term, slot) || !standing.has(slot) ? 1 : 0;
    });
    return { marks, matched: found.size };
  }

  /** Function words matter to the order of hits, not to a reader. */
  private slotAt(term: number): Slot | null {
    const entry = this.slotOf.get(this.lexicon.classOf(term));
    return entry && !entry.slot.isFunction ? entry.slot : null;
  }

  private stands(term: number, slot: Slot): boolean {
    let stands = this.standing.get(term);
    if (stands === undefined) {
      const { isSame, isOwn } = this.slotOf.get(this.lexicon.classOf(term))!;
      const bare = () => this.lexicon.bare(this.lexicon.word(term));
      stands = isOwn ? this.bareOf.get(slot)!.has(bare()) : isSame;
      this.standing.set(term, stands);
    }
    return stands;
  }
}
