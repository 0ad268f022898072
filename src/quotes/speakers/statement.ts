import { fold } from '../../arabic/fold.ts';
import { BEH } from '../../arabic/letters.ts';
import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { BODY_NOUNS, OUTLETS } from '../lexicon/words.ts';
import { ARTICLE } from '../names/noun.ts';
import type { Met, Paper } from '../names/spoken.ts';
import { issuerOf, paperNoun } from '../phrases/issuer.ts';
import type { Phrase } from '../phrases/phrase.ts';

const IN = /^(?:في|عبر|ضمن|خلال)$/u;
const ISSUED = /^(?:اصدر|نشر|عمم|وزع)ت?(?:وا)?$/u;
const ISSUED_REACH = 14;
/** `وفي بيان لها، قالت`, `أصدرت بيانا قالت`: before the verb it stands at the opening, or beside. */
const OPENING = 2;
const BESIDE = 3;
/** `وكالة`, `صحيفة`: what they say they have mostly from others. */
const PRESS = /^(?:وكاله|صحيفه|جريده|قناه|موقع|مجله|تلفزيون|اذاعه|راديو|شبكه)$/u;

/** The paper that somebody speaks in: `بيان` for `قالت الوزارة في بيان لها إن`; null for none. */
function paperSpokenIn({ words }: Clause, led: Led, all: readonly Led[]): Paper | null {
  const { at, last } = led.cue;
  const { sentence } = words[at]!;
  const begins = led.complement?.at ?? words.length;
  const first = words.findIndex((word) => word.sentence === sentence);
  for (let i = first + 1; i < words.length && words[i]!.sentence === sentence; i++) {
    const { form, quotation, start } = words[i]!;
    const noun = quotation < 0 && !ARTICLE.test(form) ? paperNoun(form) : null;
    if (noun === null) continue;
    const before = words[i - 1]!;
    const isIn = IN.test(before.bare) || form.startsWith(BEH + noun[0]!);
    const isNear = i > at || at - i <= BESIDE;
    const isIssued = words
      .slice(Math.max(first, i - ISSUED_REACH), i)
      .some(({ bare }) => ISSUED.test(bare));
    // `أغلقت الشركة المصنع، كما قالت، في بيان`
    const isBehind = i < begins || /[،,"»”]/u.test(before.gap);
    const isHere = isIn ? (i > at ? isBehind : isNear || i - first <= OPENING) : isIssued && isNear;
    if (!isHere || (!isIn && i > begins)) continue;
    const isOthers = all.some(({ cue }) =>
      i < at ? cue.at > i && cue.at < at : cue.at > last && cue.at < i,
    );
    if (!isOthers) return { noun, at: start };
  }
  return null;
}

/** What a phrase names by one noun with its article, `البيان`, as that noun, folded; null for other phrases. */
export function paperNamed({ words }: Clause, { from, to, lam }: Phrase): string | null {
  const { form } = words[from]!;
  const head = lam ? form.replace(/^لل/u, 'ال') : form;
  return to - from === 1 && head.startsWith('ال') ? paperNoun(head) : null;
}

/**
 * The paper that a speaker goes on in: the one he speaks in, or the one that is told
 * as who speaks where the text says who issued it, `البيان الصادر عن المجلس`.
 */
export function paperOf(
  clause: Clause,
  phrase: Phrase,
  led: Led,
  all: readonly Led[],
): Paper | null {
  const { form, start } = clause.words[phrase.from]!;
  const head = phrase.lam ? form.replace(/^لل/u, 'ال').replace(/^ل/u, '') : form;
  const noun = paperNoun(head);
  if (noun === null) return paperSpokenIn(clause, led, all);
  return issuerOf(clause, phrase) ? { noun, at: start } : null;
}

/** Whether a body spoke for itself, not the press: `الشركة`, after which `البيان` is its own. */
export function isBodysOwn({ speakerText, lastName }: Met, text: string): boolean {
  if (!speakerText || lastName !== null) return false;
  const [head = ''] = fold(text.slice(speakerText.start, speakerText.end)).split(' ');
  const bare = head.replace(/^ال/u, '');
  const isPress = PRESS.test(bare) || OUTLETS.has(head) || paperNoun(head) !== null;
  return !isPress && (BODY_NOUNS.has(head) || BODY_NOUNS.has(bare));
}
