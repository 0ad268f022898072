import { fold } from '../../arabic/fold.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { hasBeh, hasLam, withoutLam } from '../cues/clitic.ts';
import { isThat } from '../cues/that.ts';
import { formOf, written } from '../cues/written.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  GENERATIONS,
  isLand,
  PERSON_NOUNS,
  PREPOSITIONS,
  SEATS,
} from '../lexicon/words.ts';
import { nameToldAfter } from '../names/called.ts';
import { NameIndex } from '../names/name-index.ts';
import { NamePlaces } from '../names/name-places.ts';
import { RELATION } from '../names/name-start.ts';
import { ARTICLE, isNounLike, isPresent, NISBA } from '../names/noun.ts';
import { isOfOther, isOnlyServant } from '../names/other-name.ts';
import { Bodies } from '../phrases/bodies.ts';
import { issuerOf } from '../phrases/issuer.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isPlural, type Parts, partsOf } from '../phrases/titled-name.ts';
import { EMPTY } from './bare-title.ts';
import { meetAll, meetParts } from './meet.ts';

const RANKS: ReadonlySet<string> = new Set([
  'البابا',
  'الملك',
  'الملكه',
  'الامير',
  'الاميره',
  'السلطان',
  'الامام',
  'البطريرك',
]);
const CROWNED = /^(?:الملك|البابا|السلطان) /u;
const SON = /^(?:بن|ابن|بنت|ال)$/u;
const ONE_OF = /^(?:احد|احدي)$/u;
/** `محامو ترامب`, `منتقدو زيدان`: not he. */
const MANY_OF = /^(?!ال|عضو)\p{L}{3,}و$|^(?:انصار|مويدي|منتقدي|معارضي)$/u;
/** `المصدر الحوثي`, `القيادي الحوثي`: of whom he is one, and nobody called so. */
const OF_GROUP =
  /^ال(?:مصدر|مسوول|قيادي|متحدث|ناطق|ناشط|دبلوماسي|مفاوض|ضابط|جندي|مقاتل|سجين|اسير|معارض|محلل|خبير|باحث)ه?$/u;
/** They bear a name, `مستشفى كمال عدوان`. */
const INSTITUTE = /^(?:معهد|جامعه|مستشفي|موسسه|مركز|كليه|اكاديميه|نادي)$/u;
/** Without the article: whose they are stands behind them. */
const KIN = /^(?:والده?|زوجه?|ارمله|نجل|شقيقه?|ابن|ابنه|ام|عم|خال|جده?|حفيده?|خطيبه?)$/u;
/** They have no fuller name: `الأمم المتحدة للطفولة` is another body. */
const WHOLE: ReadonlySet<string> = new Set([
  'الامم المتحده',
  'الاتحاد الاوروبي',
  'الولايات المتحده',
]);
/** The people, bodies and papers of a document, to tell which one a phrase stands for. */
export class People {
  /** Those whom it names. */
  readonly index = new NameIndex();
  readonly #bodies = new Bodies();
  readonly #places: NamePlaces;

  constructor(clauses: readonly Clause[]) {
    this.#places = new NamePlaces(clauses);
    meetAll({ index: this.index, bodies: this.#bodies }, clauses);
  }

  /** Notes who speaks, so that a surname later stands for the full name. */
  note(clause: Clause, phrase: Phrase): void {
    const parts = partsOf(clause, phrase);
    if (parts.name.length < 2 || !parts.isPerson) return;
    meetParts(this.index, clause, parts);
    this.index.addSpeaker(parts.name.map(formOf));
  }

  /** The last word of the name that a phrase gives, folded; null when it gives none of a person. */
  lastNameOf(clause: Clause, phrase: Phrase): string | null {
    const { isPerson, name } = partsOf(clause, phrase);
    return isPerson ? (name.at(-1)?.form ?? null) : null;
  }

  /** Whether the text tells of a body by a noun, not by its article alone, between two offsets: `شركة أطلس`. */
  tellsOf(noun: string, since: number, before: number): boolean {
    return this.#bodies.isTold(noun, since, before);
  }

  /** The last paper of a kind, `بيان`, told of before an offset: where, and by whom it was issued. */
  lastPaper(noun: string, before: number): ReturnType<Bodies['lastPaper']> {
    return this.#bodies.lastPaper(noun, before, (clause, issuer) => this.nameOf(clause, issuer));
  }

  /**
   * The name that a phrase stands for in this text: a full name for a surname or a title, the state
   * for its capital, the whole phrase for a body or someone unnamed.
   */
  nameOf(clause: Clause, phrase: Phrase): string {
    const both = this.#coordinated(clause, phrase);
    if (both !== null) return both;
    const parts = partsOf(clause, phrase);
    const { form: who } = clause.words[phrase.from]!;
    const isUnnamed = parts.name.length === 0 && PERSON_NOUNS.has(who) && !ARTICLE.test(who);
    const told = ONE_OF.test(who) || isUnnamed ? nameToldAfter(clause, phrase.to) : [];
    if (told.length > 0) return written(clause, told);
    const at = clause.words[phrase.from]!.start;
    const isNamed = parts.isPerson && parts.name.length > 0;
    // `وفقا لبيان نشرته القوات`
    const issuedBy = phrase.lam ? issuerOf(clause, phrase) : null;
    if (issuedBy) return this.nameOf(clause, issuedBy);
    if (phrase.lam && (!isNamed || parts.titles.length === 0))
      return this.#withoutLam(clause, clause.words.slice(phrase.from, phrase.to), at);
    if (isNamed && isOfKin(parts))
      return written(clause, clause.words.slice(phrase.from, phrase.to));
    if (isNamed) {
      // `محمد | الهدية إن`: another word stands there, so that he is not any Muhammad met before.
      const behind = parts.name.length === 1 ? wordBehind(clause, phrase) : null;
      const words = parts.name.map(formOf);
      if (behind !== null && GIVEN_NAMES.has(words[0]!)) {
        const known = this.index.fullName(words, at);
        // `ووصف روس السرقة بأنها`: a surname is nobody else's first name.
        const his = known === null ? [] : fold(known).split(' ');
        const isHe = his.includes(behind) || his.at(-1) === words[0];
        return known !== null && isHe ? known : written(clause, parts.name);
      }
      // `أبوزيد` after `أحمد أبو زيد`
      const apart = words.flatMap((word) =>
        /^ابو\p{L}{3}/u.test(word) ? ['ابو', word.slice(3)] : [word],
      );
      const isApart = apart.length > words.length;
      // `الملك سلمان` is not `محمد بن سلمان`.
      const ruler = this.#rulerOf(clause, parts);
      if (ruler !== null) return ruler;
      return (
        this.index.fullName(words, at) ??
        (isApart ? this.index.fullName(apart, at) : null) ??
        this.#inText(words, at) ??
        this.#ofBody(parts, at) ??
        this.#withRank(clause, parts)
      );
    }
    const all = clause.words.slice(phrase.from, phrase.to);
    const isOnly = all.length === 1 || PERSON_NOUNS.has(all[1]!.form);
    const seat =
      SEATS.get(all.map(({ form }) => form).join(' ')) ??
      (isOnly ? SEATS.get(all[0]!.form) : undefined);
    if (seat !== undefined) return seat;
    const head = all[0]!;
    const issuer = issuerOf(clause, phrase);
    if (issuer) return this.nameOf(clause, issuer);
    if (PERSON_NOUNS.has(head.form)) {
      const titles = all.map(formOf).filter((form) => !EMPTY.has(form));
      // `وأضاف السيد` after `حنين السيد`: a title that is a surname in this text.
      if (all.length === 1 && this.index.isSurname(head.form)) {
        const named = this.index.fullName([head.form], at);
        if (named !== null) return named;
      }
      const person = isPlural(head.form) ? null : this.index.byTitle(titles, at);
      // `وقال الملك` after `الملك عبد الله`
      const isRuler =
        RANKS.has(head.form) && (person?.words.length ?? 0) <= (person?.words[0] === 'عبد' ? 2 : 1);
      if (person) return isRuler ? `${written(clause, [head])} ${person.name}` : person.name;
      const last = all.at(-1)!;
      const isOf =
        all.some(
          ({ form }, i) =>
            PREPOSITIONS.has(form) || form === 'باسم' || (i === 1 && form.startsWith('لل')),
        ) || all.some((_, i) => i > 1 && (isOfOther(all, i) || isOnlyServant(all, i)));
      if (
        all.length > 1 &&
        !isOf &&
        !MANY_OF.test(head.form) &&
        // `مدير مستشفى كمال عدوان`: its name
        !all.some(({ form }) => INSTITUTE.test(form)) &&
        !RELATION.test(head.form) &&
        !(OF_GROUP.test(head.form) && NISBA.test(last.form)) &&
        this.index.knows(last.form)
      )
        return this.index.fullName([last.form], at)!;
    }
    if (all.length < 3 && all.every(({ form }) => ARTICLE.test(form))) {
      const fuller = this.#fuller(all.map(formOf), at);
      if (fuller !== null) return fuller;
    }
    const called = all.length === 1 ? this.#ofBody({ titles: [], name: all }, at) : null;
    if (called !== null) return called;
    // `صندوق النقد` after `صندوق النقد الدولي`
    const isBody = BODY_NOUNS.has(head.form) && !ARTICLE.test(head.form) && all.length > 1;
    const longer = isBody ? this.#bodies.longer(all.map(formOf), at) : null;
    if (longer !== null) return longer;
    return written(clause, all);
  }

  /** `الوزارة` after `وزارة الدفاع`, `المصادر` after `مصادر دبلوماسية`. */
  #fuller(forms: readonly string[], at: number): string | null {
    if (WHOLE.has(forms.join(' '))) return null;
    return this.#bodies.fuller(forms, at, (clause, issuer) => this.nameOf(clause, issuer));
  }

  /** `الداخلية` after `وزارة الداخلية`, `المسار` after `حزب المسار`. */
  #ofBody({ titles, name }: Pick<Parts, 'titles' | 'name'>, at: number): string | null {
    const [one] = name;
    const isMany = /(?:ات|ون|ين)$/u.test(one!.form);
    if (titles.length > 0 || name.length > 1 || !ARTICLE.test(one!.form) || isMany) return null;
    return this.#bodies.named(one!.form, at);
  }

  /** `حفتر وصالح`: two whom the text names in full. */
  #coordinated(clause: Clause, { from, to }: Phrase): string | null {
    if (to - from !== 2) return null;
    const [first, second] = clause.words.slice(from, to) as [Word, Word];
    if (
      second.form === second.bare ||
      !this.index.knows(first.form) ||
      !this.index.knows(second.bare)
    )
      return null;
    const at = first.start;
    return `${this.index.fullName([first.form], at)} و${this.index.fullName([second.bare], at)}`;
  }

  /** `للوزارة` is `الوزارة`, `لبيان` is `بيان`. */
  #withoutLam(clause: Clause, words: readonly Word[], at: number): string {
    const text = written(clause, words);
    const [head, prefix] = withoutLam(
      words[0]!.form,
      words.length === 1 || ARTICLE.test(words[1]!.form),
    );
    const bare = prefix + text.slice(1);
    if (words.length === 1 && !BODY_NOUNS.has(head)) return this.index.fullName([head], at) ?? bare;
    return (
      (ARTICLE.test(head) ? (words.length > 1 ? null : this.#fuller([head], at)) : null) ?? bare
    );
  }

  /** The full name that stands in the text for a surname of one word or two; known from here on. */
  #inText(words: readonly string[], at: number): string | null {
    const [first] = words;
    const isSurname = words.length === 2 && !GIVEN_NAMES.has(first!) && !isLand(words.join(' '));
    const name =
      words.length === 1
        ? this.#places.fullName(first!, at)
        : isSurname
          ? this.#places.withFirstName(words)
          : null;
    if (name !== null && isSurname)
      this.index.add({ name, words: fold(name).split(' '), titles: [], at, isClosed: true });
    return name;
  }

  /** `الملك سلمان`: by his first name, where the text has a longer one only for another; null for others. */
  #rulerOf(clause: Clause, parts: Parts): string | null {
    const [first] = parts.name;
    const ranked = this.#withRank(clause, parts);
    const isRuler = parts.name.length === 1 && GIVEN_NAMES.has(first!.form) && /\s/u.test(ranked);
    const known = isRuler ? this.index.fullName([first!.form], first!.start) : null;
    if (known === null) return null;
    const words = fold(known).split(' ');
    // No family follows a king's name but his father's: `سلمان رشدي` is somebody else.
    const isKing = CROWNED.test(fold(ranked));
    const isHis = words.some((word) => SON.test(word)) || GENERATIONS.has(words.at(-1)!);
    return words[0] !== first!.form || (isKing && !isHis) ? ranked : null;
  }

  /** A ruler's single name goes with his rank: `البابا فرنسيس`, `الملك عبد الله`. */
  #withRank(clause: Clause, { name, titles }: Parts): string {
    const rank = titles.find(({ form }) => RANKS.has(form));
    const isOne = name.length === 1 || (name.length === 2 && name[0]!.form === 'عبد');
    const isBeside = rank !== undefined && name[0]!.start - rank.end <= 1;
    return written(clause, isOne && isBeside ? [rank, ...name] : name);
  }
}

/** `محمد | الهدية إن`: a noun between a phrase and what is said, folded; null where none stands there. */
function wordBehind({ words }: Clause, { to }: Phrase): string | null {
  const [last, next] = [words[to - 1]!, words[to]];
  if (next?.gap.trim() !== '' || next.quotation !== last.quotation) return null;
  const isPart = isNounLike(next) && !isPresent(next) && !hasLam(next) && !hasBeh(next);
  const isAdverb = ADVERBS.has(next.form) || /ا$|^نفس(?:ه|ها)$/u.test(next.form);
  const after = words[to + 1];
  const isLast = after !== undefined && (isThat(after) || /:/u.test(after.gap));
  return isPart && isLast && !isAdverb && next.sentence === last.sentence ? next.form : null;
}

/**
 * `والدة القتيل سامي الحداد`, `زوجة الرئيس الفرنسي بريجيت ماكرون`: whether the name is hers or his the
 * phrase does not say, so that it stays as it is written.
 */
function isOfKin({ titles, name }: Parts): boolean {
  const isBeside =
    !/[^\s"«»“”]/u.test(name[0]!.gap) &&
    titles.every(({ gap }, i) => i === 0 || !/[^\s"«»“”]/u.test(gap));
  const isBefore = titles.length > 1 && titles[0]!.start < name[0]!.start;
  return isBefore && KIN.test(titles[0]!.form) && isBeside;
}
