import { differencesOf } from './differences.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Match } from './match.ts';
import type { MovedOrChanged } from './moves.ts';
import type { Said } from './said.ts';
import type { Verification } from './verification.ts';

export const ABSENT: Verification = {
  verdict: 'absent',
  kind: 'absent',
  sources: [],
  differences: [],
  attribution: null,
  speaker: null,
  denied: null,
  others: 0,
  confidence: 1,
};

/** Two places of the archive put together as if they were one. */
export function spliced(
  index: Fingerprints,
  said: Said,
  [first, second]: readonly [Match, Match],
): Verification {
  const differences = [first, second].flatMap(({ steps }, i) =>
    differencesOf(index, said.text, said.spans, steps, i),
  );
  return {
    ...ABSENT,
    verdict: 'altered',
    kind: 'splice',
    sources: [first.source, second.source],
    differences,
    confidence: round(Math.min(first.share, second.share)),
  };
}

/** The two halves of a statement, exchanged: the second of the quote comes first in the archive. */
export function turned(
  index: Fingerprints,
  said: Said,
  [first, second]: readonly [Match, Match],
): Verification {
  const from = second.steps.find((step) => step.said >= 0)!.said;
  const saidSpan = { start: said.spans[from]!.start, end: said.spans.at(-1)!.end };
  const { document, start, end } = second.source;
  const moved: MovedOrChanged = {
    said: said.text.slice(saidSpan.start, saidSpan.end),
    saidSpan,
    archive: document.text.slice(start, end),
    start,
    end,
    source: 0,
    isMove: true,
  };
  const changed = [first, second].flatMap(({ steps }) =>
    differencesOf(index, said.text, said.spans, steps, 0),
  );
  return {
    ...ABSENT,
    verdict: 'altered',
    kind: 'order',
    sources: [{ document, start, end: first.source.end }],
    differences: [moved, ...changed],
    confidence: round(Math.min(first.share, second.share)),
  };
}

/** Two decimals. */
export function round(share: number): number {
  return Math.round(share * 100) / 100;
}
