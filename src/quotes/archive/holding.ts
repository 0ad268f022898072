import { eachPlace } from '../verify/words-kept.ts';
import { FIELD, type KeptArchive, RECORD } from './kept.ts';
import type { Met } from './met.ts';

/**
 * Which documents hold a word that is looked for, in their text, their title or a speaker's name: of
 * an archive they are few, and only they need be walked.
 * @returns by document 1 for those
 */
export function documentsHolding(kept: KeptArchive, met: Met): Uint8Array {
  const { words, stems, quotes } = kept;
  const { firsts, titleFirsts, titleWords, speakerFirsts, speakerWords, records } = quotes;
  const documents = firsts.length - 1;
  const holding = new Uint8Array(documents);
  for (let form = 0; form < stems.ofForm.length; form++) {
    if (!met.wants(stems.ofForm[form]!)) continue;
    let document = 0;
    eachPlace(words, form, (place) => {
      while (words.firsts[document + 1]! <= place) document++;
      holding[document] = 1;
    });
  }
  const isNamed = (all: Int32Array, from: number, to: number) => {
    for (let i = from; i < to; i++) if (met.wants(stems.ofName[all[i]!]!)) return true;
    return false;
  };
  const speakers = Array.from({ length: speakerFirsts.length - 1 }, (_, name) =>
    isNamed(speakerWords, speakerFirsts[name]!, speakerFirsts[name + 1]!),
  );
  for (let document = 0; document < documents; document++) {
    if (holding[document] === 1) continue;
    let isHeld = isNamed(titleWords, titleFirsts[document]!, titleFirsts[document + 1]!);
    for (let quote = firsts[document]!; !isHeld && quote < firsts[document + 1]!; quote++)
      isHeld = speakers[records[quote * RECORD + FIELD.speaker]!] ?? false;
    if (isHeld) holding[document] = 1;
  }
  return holding;
}
