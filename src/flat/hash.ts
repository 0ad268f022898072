/** FNV-1a in 31 bits of a word, without the unit at `skipped` if there is one. */
export function hashWord(word: string, skipped = -1): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    if (i !== skipped) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return hash >>> 1;
}
