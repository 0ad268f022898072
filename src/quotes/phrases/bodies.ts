import type { Clause, Word } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/words.ts';
import { bodyName, definiteBody } from '../names/body-name.ts';
import { isOrdinary } from '../names/common.ts';
import { ADJECTIVE, ARTICLE } from '../names/noun.ts';
import { issuerOf, PAPER, paperNoun, subjectOfPaper } from './issuer.ts';
import { type Longer, longerNames, nameIn, type Place } from './longer-name.ts';
import { type Phrase, phraseAfterLam, speakerPhrase } from './phrase.ts';

const LONGEST = 10;
const ONE_OF_KIND = /^(?:اي|كل|اول|اخر|اكبر|اصغر|اهم|ابرز|افضل|اسوا|اقوي|ثاني|ثالث)$/u;
/** Without article a name stands after them: `شركة نينتندو`, `حركة النهضة`. */
const BEARS_NAME =
  /^(?:شركه|حركه|حزب|منظمه|مجموعه|وكاله|صحيفه|جريده|قناه|جماعه|بنك|موقع|شبكه|نادي|جمعيه|موسسه)$/u;
/** A body is called by what stands behind these alone: `الداخلية`, `النهضة`. */
const HEADS = ['وزاره', 'حزب', 'حركه', 'جماعه', 'منظمه', 'شركه', 'صحيفه', 'جريده', 'قناه'];
/** `القابضة`, `الراعية` */
const DESCRIBES = /^ال\p{L}ا\p{L}{2}ه?$/u;

/** The bodies and papers that a document describes, for a bare noun later. */
export class Bodies {
  /** Where each head stands, without its article; read only when somebody asks. */
  readonly #places = new Map<string, Place[]>();
  readonly #longer = new Map<string, readonly Longer[]>();

  note(clause: Clause, at: number): void {
    const word = clause.words[at]!;
    const heads = hasLam(word) ? [word.form.slice(1)] : [word.bare, word.form];
    const paper = paperNoun(word.bare) ?? paperNoun(word.form);
    for (const head of new Set([...heads, ...(paper ? [paper] : [])].map(withoutArticle))) {
      const places = this.#places.get(head);
      if (places) places.push({ clause, at });
      else this.#places.set(head, [{ clause, at }]);
    }
  }

  /** Whether a noun stands between two offsets with more than its article: `شركة أطلس`, `الشركة الوطنية`. */
  isTold(noun: string, since: number, before: number): boolean {
    const places = this.#places.get(withoutArticle(noun)) ?? [];
    return places.some(({ clause: { words }, at }) => {
      const [{ start, bare }, next] = [words[at]!, words[at + 1]];
      const isMore = next?.gap.trim() === '' && ADJECTIVE.test(next.form);
      return start > since && start < before && (!ARTICLE.test(bare) || isMore);
    });
  }

  /**
   * The last paper of a kind that is told of before an offset, not by its article: where, an offset, and by
   * whom it was issued, named by `nameOf`, null where the text does not say; null without one.
   */
  lastPaper(
    noun: string,
    before: number,
    nameOf: (clause: Clause, issuer: Phrase) => string,
  ): { readonly at: number; readonly issuer: string | null } | null {
    const place = this.#places.get(noun)?.findLast(({ clause, at }) => {
      const { form, start, quotation } = clause.words[at]!;
      return start < before && quotation < 0 && !/^[وف]?(?:ال|بال|لل)/u.test(form);
    });
    if (!place) return null;
    const { clause, at } = place;
    const to = Math.min(clause.words.length, at + LONGEST);
    const phrase = speakerPhrase(clause, at, to) ?? { from: at, to: at + 1 };
    const issuer = issuerOf(clause, phrase) ?? subjectOfPaper(clause, at);
    const name = issuer ? nameOf(clause, issuer) : paperName(clause, phrase);
    return { at: clause.words[at]!.start, issuer: name };
  }

  /**
   * The fuller name that stands before offset `before`: `وزارة الدفاع` for `الوزارة`, `البنك المركزي
   * التركي` for `البنك المركزي`, and for a paper who issued it, named by `nameOf`; null when the text
   * has none.
   * @param forms the one or two words to be told, folded
   */
  fuller(
    [head, adjective]: readonly string[],
    before: number,
    nameOf: (clause: Clause, issuer: Phrase) => string,
  ): string | null {
    const places = (this.#places.get(withoutArticle(head!)) ?? []).toReversed();
    const earlier = places.filter(({ clause, at }) => clause.words[at]!.start < before);
    // `شركة البحر` names it, `الشركة اليابانية` tells of it.
    const isNamed = ({ clause: { words }, at }: Place) =>
      BEARS_NAME.test(words[at]!.bare) && !/يه$/u.test(words[at + 1]?.form ?? '');
    for (const { clause, at } of [
      ...earlier.filter(isNamed),
      ...earlier.filter((place) => !isNamed(place)),
    ]) {
      // `وزير الخارجية المصري`: the adjective is his.
      if (isOfOther(clause, at)) continue;
      const lam = hasLam(clause.words[at]!);
      const phrase = phraseAt(clause, at);
      // `أصدرت الوزارة بيانا`: as what is acted on it begins no phrase.
      const issuer = issuerOf(clause, phrase ?? { from: at, to: at + 1 });
      if (issuer && adjective === undefined) return nameOf(clause, issuer);
      // `آخر حركة مسلحة كبيرة`: one of its kind.
      if (ONE_OF_KIND.test(clause.words[at - 1]?.form ?? '')) continue;
      if (!phrase || phrase.to - phrase.from < (adjective === undefined ? 2 : 3)) continue;
      const all = clause.words.slice(phrase.from, phrase.to);
      if (!goesOn(all) || (adjective !== undefined && all[1]!.form !== adjective)) continue;
      const isClosed = /^\s*[،,]/u.test(clause.words[phrase.to]?.gap ?? '');
      const words = ARTICLE.test(all[0]!.bare) ? definiteBody(all) : bodyName(all, isClosed);
      return nameIn(clause, words, lam);
    }
    return null;
  }

  /**
   * The body whose name begins with this word before offset `before`, `حزب المسار الاجتماعي` for
   * `المسار`, `وزارة الداخلية` for `الداخلية`; null where the text has none, or several.
   */
  named(form: string, before: number): string | null {
    const found = new Set<string>();
    for (const head of HEADS) {
      for (const { clause, at } of this.#places.get(head) ?? []) {
        const next = clause.words[at + 1];
        if (ARTICLE.test(clause.words[at]!.form)) continue;
        if (clause.words[at]!.start > before || next?.form !== form || next.gap.trim() !== '')
          continue;
        const lam = hasLam(clause.words[at]!);
        const phrase = phraseAt(clause, at);
        if (!phrase || phrase.to - phrase.from < 2) continue;
        found.add(nameIn(clause, bodyName(clause.words.slice(phrase.from, phrase.to)), lam));
      }
    }
    const [one = null] = [...found].filter(
      (name) => ![...found].some((other) => other !== name && other.startsWith(`${name} `)),
    );
    return found.size > 0 && one !== null && [...found].every((name) => one.startsWith(name))
      ? one
      : null;
  }

  /**
   * The longer name whose first words these are, where the text has one such before offset `before`: `صندوق النقد
   * الدولي` for `صندوق النقد`; null where it has none, or several.
   * @param forms the words to be told, folded
   */
  longer(forms: readonly string[], before: number): string | null {
    // `حزب الله اللبناني`, `قناة الجزيرة القطرية`: its name is whole without what it is besides.
    const isProper = ![isOrdinary, isTitle].some((knows) => knows(forms[1]!));
    if (isProper || forms[1] === 'الله') return null;
    const names = this.#longerNames(forms).filter((name) => name.at < before);
    return names.length === 1 ? names[0]!.name : null;
  }

  /** The different longer names of the whole text, each with where it first stands; read once for each short one. */
  #longerNames(forms: readonly string[]): readonly Longer[] {
    const key = forms.join(' ');
    const known = this.#longer.get(key);
    if (known) return known;
    const names = longerNames(this.#places.get(withoutArticle(forms[0]!)) ?? [], forms);
    this.#longer.set(key, names);
    return names;
  }
}

/** What begins at a word, `للوزارة` too. */
function phraseAt(clause: Clause, at: number): Phrase | null {
  const to = Math.min(clause.words.length, at + LONGEST);
  return (hasLam(clause.words[at]!) ? phraseAfterLam : speakerPhrase)(clause, at, to);
}

/** `تقرير الخبراء`, `بيان النائب العام`: a paper by whose it is; null for others. */
function paperName(clause: Clause, { from, to }: Phrase): string | null {
  const all = clause.words.slice(from, to);
  const isWhose = all.length > 1 && ARTICLE.test(all[1]!.form) && PERSON_NOUNS.has(all[1]!.form);
  return isWhose ? nameIn(clause, bodyName(all), false) : null;
}

/** `وزير | الخارجية`, `وزارة | الداخلية`: what a title or another body is of. */
function isOfOther({ words }: Clause, at: number): boolean {
  const [before, { form, gap }] = [words[at - 1], words[at]!];
  if (!before || gap.trim() !== '' || !ARTICLE.test(form) || ARTICLE.test(before.bare))
    return false;
  return isTitle(before.form) || isTitle(before.bare);
}

function isTitle(form: string): boolean {
  return PERSON_NOUNS.has(form) || BODY_NOUNS.has(form);
}

/** Whether its second word is part of a name: `الشركة الوطنية`, `بيان الوزارة`, not `بيان استشهاد`. */
function goesOn([head, second]: readonly Word[]): boolean {
  // `السلطات | القيود`
  if (ARTICLE.test(head!.bare)) return DESCRIBES.test(second!.form) || ADJECTIVE.test(second!.form);
  if (!PAPER.test(head!.form) || ARTICLE.test(second!.form)) return true;
  const noun = second!.form.replace(/^ل/u, '');
  return BODY_NOUNS.has(noun) || PERSON_NOUNS.has(noun);
}

function withoutArticle(form: string): string {
  return form.replace(/^ال/u, '');
}
