import { fold } from '../../arabic/fold.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import type { Document, Sentence } from '../../corpus/document.ts';
import type { EventInput } from '../event.ts';
import type { DateMention } from '../mention.ts';
import { words } from '../readers.ts';

/** A mention with days, in its sentence, and the words that tell what happens. */
export interface Occurrence {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly mention: DateMention;
  /** Stems of the words near the mention, nearest first, each once. */
  readonly terms: readonly string[];
  /** The terms in one string, for the event's id. */
  readonly key: string;
}

const STOP = words(
  'في|من|إلى|الى|على|عن|مع|أن|إن|التي|الذي|الذين|هذا|هذه|ذلك|تلك|كان|كانت|قد|لقد|ما|لا|لم|لن|أو|ثم|بعد|قبل|خلال|بين|حتى|منذ|كل|أي|هو|هي|هم|' +
    'يوم|شهر|عام|سنة|الماضي|المقبل|الجاري|الحالي|قال|قالت|أكد|أعلن|وقال|وأكد|حيث|كما|لكن|غير|عند|إذا|بها|به|له|لها|فيها|فيه|عليها|تم|يتم|وهو|وهي|بما|ضد|أكثر|جديد|جديدة|بدل|المحدد|موعد|تاريخ',
);
/** Tokens to each side of the mention that are read for its subject. */
const REACH = 18;

/** The occurrences of one document: every mention that has days and is an event or a deadline. */
export function occurrencesOf({ document, mentions }: EventInput): Occurrence[] {
  return mentions.flatMap((mention) => {
    if (!mention.days || mention.type === 'TIME' || mention.type === 'DURATION') return [];
    const sentence = sentenceAt(document, mention);
    if (!sentence) return [];
    const terms = termsAround(document.text, sentence, mention, mentions);
    return [{ document, sentence, mention, terms, key: terms.slice(0, 3).join(' ') }];
  });
}

function sentenceAt(document: Document, { start, end }: DateMention): Sentence | null {
  return document.sentences.find((s) => s.start <= start && end <= s.end) ?? null;
}

function termsAround(
  text: string,
  sentence: Sentence,
  mention: DateMention,
  all: readonly DateMention[],
): string[] {
  const tokens = tokenise(text, sentence).filter(
    (token) => !all.some((m) => token.start < m.end && m.start < token.end),
  );
  const split = tokens.filter((token) => token.end <= mention.start).length;
  const before = tokens.slice(Math.max(0, split - REACH), split).reverse();
  const after = tokens.slice(split, split + REACH);
  const near = [...before, ...after];
  const terms = near.flatMap((token) => {
    const word = fold(text.slice(token.start, token.end));
    return word.length < 3 || STOP.has(word) || /\d/u.test(word) ? [] : [stem(word)];
  });
  return [...new Set(terms)];
}

/** A light stem: proclitics, article, plural and feminine endings off where three letters stay. */
export function stem(word: string): string {
  let out = word.replace(/^[وفبلك]?(?:ال|لل)(?=.{3})/u, '').replace(/^[وفبل](?=ال.{3})/u, '');
  out = out.replace(/(?:يات|ات|ية|يه|ون|ين|ها|هم|ه|ي)$/u, (ending) =>
    out.length - ending.length >= 3 ? '' : ending,
  );
  return out;
}
