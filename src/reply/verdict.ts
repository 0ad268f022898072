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
  readonly verification: Verification;
}

const MOST_DIFFERENCES = 6;
const LONGEST_SAID = 600;

/**
 * A verdict as a journalist reads it: the quote as it came with the differing words marked, the
 * verdict and its reason, each difference, and the passage of the archive beside it.
 * @param rowOf the actions below a passage; null for one verdict of several, which says itself what
 * it is and leaves room for the others
 */
export async function verdictSections(
  { text, verification }: Verdict,
  library: Library,
  words: Words,
  rowOf: ((document: string, place: Span, at: number) => Promise<Row>) | null,
): Promise<Section[]> {
  const { verdict, kind, differences, sources } = verification;
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
        rowOf === null ? `**${words.say(`verify.verdict.${verdict}`)}**` : '',
        words.say(`verify.kind.${kind}`),
        ...shown.map((difference) => sayDifference(difference, words)),
        differences.length > shown.length
          ? words.say('verify.differences.more', { count: differences.length - shown.length })
          : '',
        sayAttribution(verification, words),
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

function sayAttribution({ verdict, attribution, speaker }: Verification, words: Words): string {
  if (verdict === 'absent') return '';
  const named = { speaker: escapeText(speaker ?? '') };
  if (attribution === null)
    return speaker === null ? '' : words.say('verify.attribution.found', named);
  if (attribution === 'wrong' && speaker === null) return words.say('verify.attribution.unknown');
  return words.say(`verify.attribution.${attribution}`, named);
}
