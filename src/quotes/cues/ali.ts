import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SAID_NOUNS, VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ACT,
  BODY_NOUNS,
  CHAIN,
  NAMED,
  OCCASIONS,
  PERSON_NOUNS,
  PREPOSITIONS,
  THAT,
  THAT_WITH,
} from '../lexicon/words.ts';
import type { Word } from './word.ts';

/** `على حد قوله`, `على كل حال` */
const ON =
  /^(?:هامش|حد|كل|لسان|ضوء|اساس|راس|متن|خلفيه|اثر|ان|من|ما|هذا|هذه|ذلك|تويتر|فيسبوك|مدار|مدي|امل|وشك|غرار|نحو|عدم|اي|جميع|بعد|وجه)$/u;

/** Between the verb and the name stand no more words. */
const LONGEST_SUBJECT = 6;

/**
 * Where a text has no `ى` to tell `علي` by: between a verb of speech or its titled subject and a word
 * that no list knows (`اعتبر علي أكبر ولايتي`, `قال الخبير الدولي علي فتي`), not before what is said
 * (`أكد الوزير علي ضرورة`) nor where the verb takes `على` and nothing else follows.
 */
export function isAli(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next?.gap.trim() !== '' || mayFollowOn(next)) return false;
  for (let at = i - 1; at >= Math.max(0, i - LONGEST_SUBJECT); at--) {
    const { form, bare, gap, sentence } = words[at]!;
    if (sentence !== words[i]!.sentence || GIVEN_NAMES.has(form)) return false;
    const verb = VERB_FORMS.get(form) ?? VERB_FORMS.get(bare);
    if (verb && verb.shape !== 'participle') {
      const isTitled = at === i - 1 || PERSON_NOUNS.has(words[at + 1]!.form);
      return isTitled && (!verb.verb.takes.has('على') || leadsFar(words, i));
    }
    if (PREPOSITIONS.has(form) || /[،,]/u.test(gap)) return false;
  }
  return false;
}

/** After `على`: a noun with its article or pronoun, an act, or what the lists have. */
function mayFollowOn({ form }: Word): boolean {
  const isListed = [SAID_NOUNS, OCCASIONS, BODY_NOUNS, CHAIN, NAMED].some((list) => list.has(form));
  const isShaped = /^ال|(?:ه|ها|هم|نا|ات)$|\d/u.test(form) || ACT.test(form);
  return isListed || isShaped || THAT.has(form) || THAT_WITH.has(form) || ON.test(form);
}

/** `أن`, a colon or a mark follows in the sentence. */
function leadsFar(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at]!;
  for (let i = at + 2; i < words.length && words[i]!.sentence === sentence; i++) {
    const { form, gap } = words[i]!;
    if (THAT.has(form) || THAT_WITH.has(form) || /:/u.test(gap)) return true;
    if (form === 'علي') return false;
  }
  return false;
}
