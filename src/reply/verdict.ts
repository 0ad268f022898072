import type { Span } from '../arabic/span.ts';
import type { Library } from '../library.ts';
import type { Verification } from '../quotes/verify.ts';
import type { Section } from './card.ts';
import { cut, escapeText, quoteInput } from './escape.ts';
import { quotePassage } from './passage.ts';
import { sentencesAround } from './quote.ts';
import type { Row } from './reply.ts';
import { sourceLines } from './source.ts';
import type { Words } from './words.ts';

export interface Verdict {
  readonly text: string;
  /** Whom the words were ascribed to. */
  readonly speaker?: string | null;
  readonly verification: Verification;
}

const MOST_DIFFERENCES = 6;
const LONGEST_SAID = 600;
const LONGEST_LISTED = 60;

/**
 * A verdict as a journalist reads it: the quote as it came with the differing words marked, the
 * verdict and its reason, each difference, and the passage of the archive beside it.
 * @param rowOf the actions below a passage; null for one verdict of several, which says itself what
 * it is and leaves room for the others
 */
export async function verdictSections(
  { text, speaker, verification }: Verdict,
  library: Library,
  words: Words,
  rowOf: ((document: string, place: Span, at: number) => Promise<Row>) | null,
): Promise<Section[]> {
  const { kind, differences, others, sources } = verification;
  const shown = differences.slice(0, MOST_DIFFERENCES);
  const sections: Section[] = [
    {
      lines: [
        words.say('verify.said'),
        quotePassage(
          cut(text, LONGEST_SAID).replaceAll('\n', ' '),
          withoutMarks(text),
          differences
            .map(({ saidSpan }) => saidSpan)
            .filter((s) => s.end > s.start && s.end < LONGEST_SAID),
          words.say('quote.label'),
        ),
        rowOf === null ? `**${sayVerdict(verification, words)}**` : '',
        words.say(`verify.kind.${kind}`),
        others > 0 ? words.say('verify.others', { count: others }) : '',
        ...shown.map((difference) => sayDifference(difference, words)),
        differences.length > shown.length
          ? words.say('verify.differences.more', { count: differences.length - shown.length })
          : '',
        sayAttribution(verification, speaker ?? null, words),
        verification.denied === null
          ? ''
          : words.say('verify.denied', { cue: escapeText(verification.denied) }),
      ],
    },
  ];
  for (const [number, source] of sources.entries()) {
    const article = await library.article(source.document.id);
    if (!article) continue;
    const marks =
      differences.length === 0
        ? [source]
        : differences.filter((d) => d.source === number && d.end > d.start);
    const place = sentencesAround(article, source);
    sections.push({
      ...(rowOf ? { row: await rowOf(article.document.id, source, number) } : {}),
      lines: [
        words.say('verify.archive'),
        quotePassage(article.document.text, place, marks, words.say('quote.label')),
        ...sourceLines(article, source, words),
      ],
    });
  }
  return sections;
}

/** Marks around the words would call for a label before them that nobody said. */
function withoutMarks(text: string): { start: number; end: number } {
  const start = Math.max(0, text.search(/[\p{L}\p{N}]/u));
  const marks = start === 0 ? '' : (/["«»“”\s]+$/u.exec(text)?.[0] ?? '');
  const end = Math.min(text.length - marks.length, LONGEST_SAID);
  return { start: Math.min(start, end), end };
}

function sayDifference(
  { said, archive }: Verification['differences'][number],
  words: Words,
): string {
  const values = { said: quoteInput(said), archive: escapeText(cut(archive, 100)) };
  if (said === archive) return words.say('verify.difference.moved', values);
  if (said === '') return words.say('verify.difference.dropped', values);
  if (archive === '') return words.say('verify.difference.added', values);
  // Latin letters may only end a line.
  if (/\p{Script=Latin}/u.test(said + archive)) {
    const lines = ['verify.difference.said', 'verify.difference.archive'] as const;
    return lines.map((key) => words.say(key, values)).join('\n');
  }
  return words.say('verify.difference.changed', values);
}

/** The verdict in words; words that are right and a speaker who is not are said in one breath. */
export function sayVerdict({ verdict, attribution, speaker }: Verification, words: Words): string {
  const isOther = verdict === 'verbatim' && attribution === 'wrong' && speaker !== null;
  return words.say(isOther ? 'verify.verdict.otherSpeaker' : `verify.verdict.${verdict}`);
}

/** What of a message was not judged, and why: quotations beyond the limit, and short ones. */
export function sayLeftOut(
  { more, short }: { readonly more: readonly string[]; readonly short: readonly string[] },
  words: Words,
): string[] {
  const list = (texts: readonly string[]) =>
    words.list(texts.map((text) => `«${quoteInput(cut(text, LONGEST_LISTED))}»`));
  return [
    more.length > 0 ? words.say('verify.more', { count: more.length, list: list(more) }) : '',
    short.length > 0 ? words.say('verify.short', { count: short.length, list: list(short) }) : '',
  ].filter((line) => line !== '');
}

function sayAttribution(
  { verdict, attribution, speaker }: Verification,
  claimed: string | null,
  words: Words,
): string {
  if (verdict === 'absent') return '';
  const named = { speaker: escapeText(speaker ?? ''), claimed: quoteInput(claimed ?? '') };
  if (attribution === null)
    return speaker === null ? '' : words.say('verify.attribution.found', named);
  if (speaker === null || attribution === 'unknown') {
    return words.say('verify.attribution.unknown');
  }
  const verdictOnHim = words.say(`verify.attribution.${attribution}`, named);
  return attribution === 'wrong'
    ? `${words.say('verify.attribution.claimed', named)}\n${verdictOnHim}`
    : verdictOnHim;
}
