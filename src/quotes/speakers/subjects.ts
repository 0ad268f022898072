import { TEH_MARBUTA } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { isThat } from '../cues/that.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import { ACT, BODY_NOUNS, isLand, isRelative, PERSON_NOUNS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import type { NameIndex } from '../names/name-index.ts';
import { ARTICLE } from '../names/noun.ts';
import { isPaper } from '../phrases/issuer.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isManyActing } from '../phrases/titled-name.ts';
import { type Place, sentenceSubject } from './sentence-subject.ts';

const ISSUED = /^(?:اصدر|نشر|وزع|عمم)ت?$/u;
/** `نشر العويران | تغريدة` */
const POST = /^(?:تغريده|تغريدات|تدوينه|منشورا|صوره|صورا|مقطعا?|فيديو|رساله|مقالا|تعليقا|تسجيلا)$/u;
/** Words. */
const LONGEST_ISSUER = 5;
const CROWD = /^(?:عدد|مجموعه|عشرات|ميات|الاف|ملايين|بعض|معظم|غالبيه)$/u;
const ONE_OF = /^(?:احد|احدي)$/u;

/** Tells who acts in a sentence, by the names that the document has. */
export class Subjects {
  readonly #index: NameIndex;

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /** The subject of the sentence before word `to`; null when none agrees with a verb of that gender. */
  ofSentence(clause: Clause, to: number, feminine: boolean | null = null): Phrase | null {
    const { sentence } = clause.words[to]!;
    return sentenceSubject(clause, { sentence, to, feminine }, (phrase, place) =>
      this.#mayAct(clause, phrase, place, clause.words[to]!),
    );
  }

  /** The same where it opens its sentence or stands right after a verb. */
  acting(clause: Clause, to: number, feminine: boolean | null): Phrase | null {
    const { sentence } = clause.words[to]!;
    return sentenceSubject(
      clause,
      { sentence, to, feminine },
      (phrase, place) =>
        place !== 'inside' && this.#mayAct(clause, phrase, place, clause.words[to]!),
    );
  }

  /** The same of sentence number `sentence`: only right after its verb. */
  afterVerb(
    clause: Clause,
    asked: { readonly sentence: number; readonly to: number; readonly feminine: boolean | null },
  ): Phrase | null {
    return sentenceSubject(
      clause,
      asked,
      (phrase, place) =>
        place === 'afterVerb' && this.#mayAct(clause, phrase, place, clause.words[asked.to]),
    );
  }

  #mayAct(clause: Clause, phrase: Phrase, place: Place, cue: Word | undefined): boolean {
    if (place === 'afterVerb' && this.isNameAfterVerb(clause, phrase)) return true;
    // `قتل عشرات المدنيين، مشيرا إلى` is told by somebody else, `مازح عشرات المستخدمين قائلين` by them.
    const areMany = /(?:ين|ون|وا|ون(?:ه|ها|هم))$/u.test(cue?.form ?? '');
    if (place === 'afterVerb' && areMany && isCrowd(clause.words, phrase)) return true;
    return this.isSomebody(clause, phrase);
  }

  /** `خرجت يوليا`, `سعت سو تشي`: right after a verb a first name, or a name the text has elsewhere. */
  isNameAfterVerb({ text, words }: Clause, { from, to }: Phrase): boolean {
    const all = words.slice(from, to);
    if (SURNAMES.has(all[0]!.form)) return true;
    if (ONE_OF.test(all[0]!.form)) return all.length > 1;
    if (GIVEN_NAMES.has(all[0]!.form)) return true;
    if (all.length === 1 && this.#index.isNamed(all[0]!.form)) return true;
    // `وأيد الجميل | هذا الموقف`
    const behind = words[to];
    if (
      all.length === 1 &&
      behind?.gap === ' ' &&
      /^(?:ذلك|هذا|هذه)$/u.test(behind.form) &&
      !isOrdinary(all[0]!.form)
    )
      return true;
    // `روجت أبل`, `تعيش آن لوونام`
    const isPlain =
      all.length <= 3 &&
      text[all[0]!.end - 1] !== TEH_MARBUTA &&
      all.every(
        ({ form, gap }, i) =>
          !isOrdinary(form) && !ARTICLE.test(form) && (i === 0 || gap.trim() === ''),
      );
    if (isPlain && all.some(({ form }) => this.#index.isRecurring(form))) return true;
    if (this.#index.isFirstName(all[0]!.form)) return true;
    // `لا يتوقع سيتلر أن`
    const verb = words[from - 1];
    const isBare = all.length <= 2 && !all.some(({ form }) => ARTICLE.test(form));
    if (verb && isBare && isSpeechVerb(verb.bare) && words[to] && isThat(words[to])) return true;
    // `تروي سيتلر (35 عاما) قصتها`
    const age = words.findIndex(({ gap }, i) => i > from && i <= to && /\($/u.test(gap));
    const isAged = age > 0 && /^\d{1,2}$/u.test(words[age]!.form);
    if (isAged && /^(?:عاما|سنه|عام)$/u.test(words[age + 1]?.form ?? '')) return true;
    // `شجب سيتلر الاتفاقية`
    const isShort = all.length === 1 || ARTICLE.test(all[1]!.form);
    if (isShort && this.#index.isFamiliar(all[0]!.form)) return true;
    // `واتفق الخراشي مع`
    const isAlone =
      all.length === 1 &&
      words[to]?.form === 'مع' &&
      words[from - 1]?.sentence === all[0]!.sentence;
    if (isAlone && /^ال\p{L}{3,}ي$/u.test(all[0]!.form)) return true;
    // `أصدر مكين، الذي …`
    const next = words[to];
    // `أصدرت كوالكوم بيانا`, `أصدرت الخطوط الجوية العراقية بيانا`
    const longest = ISSUED.test(verb?.bare ?? '') ? LONGEST_ISSUER : 2;
    const isIssuing = ISSUED.test(verb?.bare ?? '') && POST.test(next?.form ?? '');
    if ((isPaper(next?.form ?? '') || isIssuing) && all.length <= longest && !isPaper(all[0]!.form))
      return true;
    // `سخر المديرون من`: in the case of a subject.
    if (isManyActing(all[0]!.form)) return true;
    const isApposed = /[،,]/u.test(next?.gap ?? '') && isRelative(next?.form ?? '');
    if (isApposed && all.length <= 2 && !ARTICLE.test(all[0]!.form)) return true;
    if (isNameWithTitle(words, from)) return true;
    if (all.length < 2 || all.length > 3 || all.some(({ form }) => ARTICLE.test(form)))
      return false;
    // `بدأ دورة ميامي`: what he began, though it stands there twice.
    if (text[all[0]!.end - 1] === TEH_MARBUTA || ACT.test(all[0]!.form)) return false;
    // `إنه أمر عظيم`
    if (isOrdinary(all[0]!.form)) return false;
    const name = text.slice(all[0]!.start, all.at(-1)!.end);
    return text.split(name).length > 2;
  }

  /** Whether a phrase names a person, a body or a state, and not a thing. */
  isSomebody(clause: Clause, { from, to }: Phrase): boolean {
    const { form } = clause.words[from]!;
    // `جنازة كبيرة`: how large, and no chief.
    if (/^كبيره?$/u.test(form) && to - from === 1) return false;
    // `ولم يوقع أحد`: nobody
    if (ONE_OF.test(form) && to - from === 1) return false;
    if (PERSON_NOUNS.has(form) || BODY_NOUNS.has(form)) return true;
    // `أحد الصحفيين`
    if (ONE_OF.test(form) && to - from > 1) return true;
    const both = `${form} ${clause.words[from + 1]?.form ?? ''}`;
    if ([form, both].some(isLand)) return true;
    return this.#index.knows(form) || (GIVEN_NAMES.has(form) && to - from > 1);
  }
}

/** `مازح عدد من المستخدمين`, `خرج آلاف المتظاهرين`: many, right after their verb. */
function isCrowd(words: readonly Word[], { from, to }: Phrase): boolean {
  const [head, next] = [words[from]!.form, words[from + 1]?.form ?? ''];
  if (!CROWD.test(head) || to - from < 2) return false;
  // `بلغ عدد النازحين`: how many.
  if (head === 'عدد' && next !== 'من') return false;
  const of = next === 'من' ? (words[from + 2]?.form ?? '') : next;
  return (
    PERSON_NOUNS.has(of) ||
    /(?:ين|ون|ي)$/u.test(of) ||
    /^ال(?:سكان|اهالي|عمال|طلاب|نشطاء)$/u.test(of)
  );
}

/** `وأثار بامبوس شالميدو، النائب عن المدينة، مخاوف`: a name that no list knows, and what he is. */
function isNameWithTitle(words: readonly Word[], from: number): boolean {
  const comma = words.findIndex(({ gap }, i) => i > from && gap.trim() !== '');
  const name = words.slice(from, comma);
  if (comma < 0 || name.length < 2 || name.length > 3) return false;
  const isTitled = /^\s*[،,]\s*$/u.test(words[comma]!.gap) && PERSON_NOUNS.has(words[comma]!.form);
  // A surname may be a common word too: `ريشار فيران`.
  return isTitled && !isOrdinary(name[0]!.form) && name.every(({ form }) => !ARTICLE.test(form));
}
