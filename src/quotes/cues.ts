import { ALEF_MAKSURA, TEH_MARBUTA } from '../arabic/letters.ts';
import type { Clause, Word } from './clause.ts';
import { VERB_FORMS, type VerbForm } from './lexicon/verbs.ts';
import { PERSON_NOUNS, SAYING, SOURCES, THAT, THAT_WITH, WHAT } from './lexicon/words.ts';

/**
 * A word that tells of speech, by its index in the clause.
 *
 * `verb`: a finite verb; `participle`: `مشددا`; `saying`: `قوله`, `بالقول`; `source`: `بحسب`,
 * `نقلا عن`, with or without a verb in it (`حسبما قال`). `last` is its last word.
 */
export interface Cue {
  readonly kind: 'verb' | 'participle' | 'saying' | 'source';
  readonly at: number;
  readonly last: number;
  readonly form: VerbForm | null;
}

/** Sources and verbs that follow them within so many words are one: `وفق ما نقلت عنه`. */
const SOURCE_VERB_REACH = 2;
/** `عقب` is "after" and `عبر` "through" unless they open a sentence. */
const PREPOSITIONS_TOO = /^(?:عقب|عبر)$/u;
/** A damma on the first letter: `أُعلن`. */
const PASSIVE = /^[وف]?\p{L}\u064f/u;
const ASKING = /^(?:رفض|رفضت|رفضوا|طلب|طلبت|طلبوا|اشترط|اشترطت|اشترطوا|فضل|فضلت)$/u;
const IDENTITY = /^(?:اسم|اسما|هويت)(?:ه|ها|هم|يهما|هما|ءهم)$/u;
/** `جاء فيه`, and nothing else that comes. */
const CAME = 'جاء';
const AFTER = 'عقب';
const ABOUT = 'عن';
const RELAY_REACH = 9;
const BETWEEN = 'بين';
const CERTAINTY = /^(?:يقين|قناعه|ثقه|اقتناع|علم)$/u;
const MASDARS: ReadonlyMap<string, string> = new Map([
  ['تاكيد', 'اكد'],
  ['قول', 'قال'],
  ['نفي', 'نفي'],
  ['تشديد', 'شدد'],
  ['اعلان', 'اعلن'],
]);
/** Verbs that hand on what somebody else said. */
const RELAYING: ReadonlySet<string> = new Set([
  'نقل',
  'نقلت',
  'نقلوا',
  'تنقل',
  'ينقل',
  'نقلته',
  'نقله',
  'نشرت',
  'نشرته',
  'ذكرته',
  'اوردته',
  'جاء',
  'ورد',
  'اكده',
  'اكدته',
  'قاله',
  'قالته',
  'اعلنه',
  'اعلنته',
  'ذكره',
]);

export function findCues({ text, words }: Clause): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.quotation >= 0) continue;
    const source = sourceAt(words, i);
    if (source) {
      cues.push(source);
      i = source.last;
      continue;
    }
    // `قوله`, not `إضافة`
    if (SAYING.test(word.form) && text[word.end - 1] !== TEH_MARBUTA) {
      cues.push({ kind: 'saying', at: i, last: i, form: null });
      continue;
    }
    if (isCertainty(words, i)) {
      cues.push({ kind: 'participle', at: i, last: i, form: null });
      continue;
    }
    const form = verbAt(text, words, i);
    if (!form || isNoun(words, i)) continue;
    const kind = form.shape === 'participle' ? 'participle' : 'verb';
    if (kind === 'verb' && isDenied(words, i)) continue;
    cues.push({ kind, at: i, last: i, form });
  }
  return cues;
}

function verbAt(text: string, words: readonly Word[], i: number): VerbForm | null {
  const word = words[i]!;
  const masdar = MASDARS.get(word.form);
  if (masdar && isRelayed(words, i)) return VERB_FORMS.get(masdar) ?? null;
  const form = VERB_FORMS.get(word.form) ?? VERB_FORMS.get(word.bare) ?? thisSaid(words, i);
  if (!form) return null;
  if (isImpersonal(words, i) || isAnonymity(words, i)) return null;
  if (form.verb.past === CAME && !/^في/u.test(words[i + 1]?.form ?? '')) return null;
  if (form.shape === 'participle' && PERSON_NOUNS.has(word.form)) return null;
  if (PREPOSITIONS_TOO.test(word.form) && !opensSentence(words, i)) return null;
  if (PASSIVE.test(text.slice(word.start, word.end))) return null;
  if (form.shape === 'participle' && isAdjective(words, i, form)) return null;
  // `شخص يدعى حبيب`: who is called so.
  if (/^[يت]دعي$/u.test(word.form) && text[word.end - 1] === ALEF_MAKSURA) return null;
  // A feminine participle looks like a noun with a pronoun (`مقرة`, `مقره`) once folded.
  if (form.shape === 'participle' && form.feminine && text[word.end - 1] !== TEH_MARBUTA)
    return null;
  // `بين` is "between" unless a clause follows.
  if (word.bare === BETWEEN || word.form === BETWEEN) {
    const next = words[i + 1];
    return next && isThat(next) ? form : null;
  }
  return form;
}

/** `«…»، هذا ما قاله`, `بحسب ما أكدته`. */
function thisSaid(words: readonly Word[], i: number): VerbForm | null {
  const isThis =
    words[i - 1]?.form === 'ما' && /^(?:هذا|ذلك|وهذا|وهو)$/u.test(words[i - 2]?.form ?? '');
  return isThis ? (VERB_FORMS.get(words[i]!.form.replace(/ه$/u, '')) ?? null) : null;
}

/** `ويذكر أن`, `يذكر أن`: the paper itself reminds its readers. */
function isImpersonal(words: readonly Word[], i: number): boolean {
  const { bare, form, sentence } = words[i]!;
  const next = words[i + 1];
  const opens = words[i - 1]?.sentence !== sentence;
  return (opens || form !== bare) && bare === 'يذكر' && next !== undefined && isThat(next);
}

/** `رفض نشر اسمه`, `طلب عدم الكشف عن هويته`: how a source spoke, not what it said. */
function isAnonymity(words: readonly Word[], i: number): boolean {
  if (!ASKING.test(words[i]!.form)) return false;
  return words.slice(i + 1, i + 6).some(({ form }) => IDENTITY.test(form));
}

/** `نتائج غير مرجحة`: a participle that only describes. */
function isAdjective(words: readonly Word[], i: number, { feminine, plural }: VerbForm): boolean {
  const before = words[i - 1];
  if (before?.form === 'غير') return true;
  if ((!feminine && !plural) || before?.sentence !== words[i]!.sentence) return false;
  const next = words[i + 1];
  const leads =
    next !== undefined &&
    (isThat(next) || /^(?:علي|الي|من|عن|ب\p{L}+)$/u.test(next.form) || /[:"«“]/u.test(next.gap));
  return !leads && !/[،,]/u.test(words[i]!.gap);
}

function opensSentence(words: readonly Word[], i: number): boolean {
  const isAsserted = /^[وف]?قد$/u.test(words[i - 1]?.form ?? '');
  const before = words[isAsserted ? i - 2 : i - 1];
  if (!before || before.sentence !== words[i]!.sentence || /[،,]/u.test(words[i]!.gap)) {
    const rest = words.slice(i + 1, i + RELAY_REACH);
    return words[i]!.form !== AFTER && rest.some(({ form }) => form === ABOUT);
  }
  return false;
}

/** `نقل المكتب تأكيد الوزير على …`: a verbal noun that a verb of relaying hands on. */
function isRelayed(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - RELAY_REACH); i--) {
    if (words[i]!.sentence !== words[at]!.sentence) return false;
    if (RELAYING.has(words[i]!.bare)) return true;
  }
  return false;
}

/** `على يقين من أن`, `على ثقة بأن`. */
function isCertainty(words: readonly Word[], i: number): boolean {
  return CERTAINTY.test(words[i]!.form) && words[i - 1]?.form === 'علي';
}

function sourceAt(words: readonly Word[], i: number): Cue | null {
  const { form, bare } = words[i]!;
  const isSource = SOURCES.has(form) || SOURCES.has(bare);
  const isLike = form === 'كما' && words[i]!.gap.includes('،') && !isMoreover(words, i);
  const opens = isSource || isLike;
  if (!opens) return null;
  let last = i;
  for (let j = i + 1; j <= i + SOURCE_VERB_REACH && j < words.length; j++) {
    const word = words[j]!;
    if (WHAT.has(word.form)) {
      last = j;
      continue;
    }
    const verb = VERB_FORMS.get(word.form) ?? VERB_FORMS.get(word.form.replace(/نا$/u, ''));
    // `كما نشرت مقاطع`: and it did so too.
    const isRelay = RELAYING.has(word.form) && (isSource || /ه$/u.test(word.form));
    if ((verb && verb.shape !== 'participle') || isRelay) {
      return { kind: 'source', at: i, last: j, form: verb ?? null };
    }
    if (word.form === 'عن') return isSource ? { kind: 'source', at: i, last: j, form: null } : null;
    break;
  }
  return isSource ? { kind: 'source', at: i, last, form: null } : null;
}

/** `، كما اعتبر السفير أن`: "and he held", not "as he held". */
function isMoreover(words: readonly Word[], i: number): boolean {
  for (const word of words.slice(i + 2, i + 2 + RELAY_REACH)) {
    if (word.sentence !== words[i]!.sentence || /[،,]/u.test(word.gap)) return false;
    if (isThat(word) || /:/u.test(word.gap)) return true;
  }
  return false;
}

/** Words that look like verbs of speech but stand after a preposition or an article's noun. */
function isNoun(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const { form, bare, gap } = words[i]!;
  if (!before || gap.trim() !== '' || (form !== bare && !VERB_FORMS.has(form))) return false;
  return /^(?:اثناء|خلال|عبر|بسبب|قبيل|منذ|عمليه|عدم|اعاده|في|من|علي|عن|الي|بين|بعد|قبل|اي|كل|هذا|هذه|ذلك|دون|بدون|كان_له)$/u.test(
    before.form,
  );
}

/** `لم يقل`, `لن يعلن`: nothing was said. */
function isDenied(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    before !== undefined &&
    /^[وف]?(?:لم|لن|لا|ما)$/u.test(before.form) &&
    words[i]!.gap.trim() === ''
  );
}

/** Whether a word hands on speech and so is no part of a name: `قوله`, `تأكيد`. */
export function isRelaying(word: Word): boolean {
  return SAYING.test(word.form) || MASDARS.has(word.form);
}

/** Whether a word is `أن` in one of its forms. */
export function isThat(word: Word): boolean {
  return THAT.has(word.form) || THAT_WITH.has(word.form) || isJoinedThat(word);
}

/** `وأن`, `وإنه`: a second clause of the same speech. */
export function isJoinedThat(word: Word): boolean {
  return word.form !== word.bare && (THAT.has(word.bare) || THAT_WITH.has(word.bare));
}
