import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SAID_NOUNS } from '../lexicon/verbs.ts';
import {
  ACT,
  BODY_NOUNS,
  isLand,
  isRelative,
  LETTER,
  OUTLETS,
  PERSON_NOUNS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import { isLedNoun, takesBeh } from './clitic.ts';
import { isOwnDeed } from './deed.ts';
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
  // `المندوب بسوسة كريم زيدان بأن`, `باتيلي بالاجتماع`: where he is, or his name.
  const noun = place.slice(1);
  const isHis = /\p{L}{3}(?:ته|ها|هم)$/u.test(noun) || isOwnDeed(noun);
  const isDeed = ACT.test(noun) || SHORT_ACT.has(noun) || SAID_NOUNS.has(noun);
  const isAct = (isDeed && !isLand(noun)) || isHis;
  const that = later.findIndex(({ form }) => /^بان(?:ه|ها|هم)?$/u.test(form));
  const isOther = ({ form, bare }: Word) =>
    isRelative(form) || /^ي\p{L}{3,}$/u.test(bare) || (form !== bare && /^ت/u.test(bare));
  const isToThat = that >= 0 && !later.slice(0, that).some(isOther);
  if (isToThat && !isAct) return true;
  const next = later[0];
  if (!isAct && !isLedNoun(words[at]!) && next !== undefined && takesBeh(next) && isLedNoun(next))
    return true;
  // `في جلسة بمجلس النواب، بوجود`
  const isBody = BODY_NOUNS.has(noun);
  if (isBody && later.some((word) => /[،,]/u.test(word.gap) && takesBeh(word))) return true;
  if (!/^بال/u.test(place))
    return PLACE.test(place) && later.some((word) => takesBeh(word) && !PLACE.test(word.form));
  // `أشاد بالسفن التي وصفها بأنها`, `تهدد العرب بالحرب وتتهمهم بأنهم`
  return isToThat;
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
