import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, isLand, isRelative, LETTER, OUTLETS, PERSON_NOUNS } from '../lexicon/words.ts';
import { takesBeh } from './clitic.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const MISSION = /^(?:ال)?(?:بعثه|مبعوثه?|سفيره?|مندوبه?|موفد)$/u;
/** `أفاد مراسلنا بالجهة أن` */
const HERE = /^بال(?:جهه|منطقه|مدينه|عاصمه|ولايه|مكان|بلاد|بلده|محافظه)$/u;
const PLACE = /^ب(?:ولايه|مدينه|محافظه|قريه|بلده|منطقه|شمال|جنوبي?|شرقي?|غربي?|وسط)$/u;

/** `ندد السفير بتونس، كريم زيدان، ب`: where he is. */
export function isPlace(words: readonly Word[], at: number): boolean {
  const place = words[at]!.form.slice(1);
  const isTown = isLand(place);
  return (
    isTown &&
    /^\s*[،,]/u.test(words[at + 1]?.gap ?? '') &&
    PERSON_NOUNS.has(words[at - 2]?.form ?? '')
  );
}

/**
 * `أفاد المراسل بالشمال بأنه`, `صرح بالمناسبة بأن`, `قال في لقائه بالرئيس بأن`: where, when and to whom, where
 * `بأن` leads to the words.
 */
export function isThere(words: readonly Word[], at: number, to: number): boolean {
  const { form: place, sentence } = words[at]!;
  if (HERE.test(place))
    return words.slice(at + 1, to).some((word) => word.sentence === sentence && isThat(word));
  const later = words.slice(at + 1, to).filter((word) => word.sentence === sentence);
  if (!/^بال/u.test(place))
    return PLACE.test(place) && later.some((word) => takesBeh(word) && !PLACE.test(word.form));
  const that = later.findIndex(({ form }) => /^بان(?:ه|ها|هم)?$/u.test(form));
  // `أشاد بالسفن التي وصفها بأنها`, `تهدد العرب بالحرب وتتهمهم بأنهم`
  const isOther = ({ form, bare }: Word) =>
    isRelative(form) || (form !== bare && /^[يت]/u.test(bare));
  return that >= 0 && !later.slice(0, that).some(isOther);
}

/** `في مداخلة على جوهرة "اف ام" أن`: a station by its name. */
export function isOnStation(words: readonly Word[], at: number): boolean {
  const [name, next] = [words[at], words[at + 1]];
  if (!name || name.quotation >= 0) return false;
  const isSpelled = next !== undefined && next.quotation >= 0 && LETTER.test(next.form);
  return isSpelled || OUTLETS.has(name.form);
}

/** `دعت بعثة الأمم المتحدة إلى ليبيا، …، إلى اجتماع`: the first `إلى` says where the mission is. */
export function isOfMission(words: readonly Word[], from: number, at: number, to: number): boolean {
  const isAfter = words.slice(from + 1, at).some(({ form }) => MISSION.test(form));
  return isAfter && words.slice(at + 1, to).some(({ form }) => form === 'الي');
}

/** `النائب عن حزب النداء`: whom he stands for. */
export function isOfDeputy(words: readonly Word[], at: number): boolean {
  const [title, party] = [words[at - 1]!.form, words[at + 1]?.form ?? ''];
  if (!/^(?:ال)?(?:نايبه?|ممثله?|مرشحه?)$/u.test(title)) return false;
  return (
    BODY_NOUNS.has(party) || words.slice(at + 1, at + 5).some(({ form }) => GIVEN_NAMES.has(form))
  );
}
