import type { Span } from '../arabic/span.ts';

/**
 * Something that somebody said, as a span into its document: the words alone, without their marks.
 *
 * `direct`: in quotation marks, or led by a colon; also a fragment inside indirect speech.
 * `reported`: in the words of the paper, `قال إن …`, `شدد على …`.
 */
export interface Quote extends Span {
  readonly kind: 'direct' | 'reported';
  /** The marks as they stand; `close` is empty where the second is missing, null without marks. */
  readonly marks: { readonly open: string; readonly close: string } | null;
  /** Who said it as written, here or nearest before; null when the text names nobody. */
  readonly speakerText: Span | null;
  /** The name that this speaker has in this text, inferred: `السيسي` is `عبد الفتاح السيسي`. */
  readonly speaker: string | null;
  /** The word that tells of speech: `وأضاف`, `مشددا`, `بحسب`. */
  readonly cue: Span | null;
  /** The speaker denies it (`نفى أن …`): never to be shown without its cue. */
  readonly denied: boolean;
}

/**
 * Whether a quote, one of `all` of a text, is what somebody only carried: a source behind it (`وفق الوكالة`) and another's
 * words inside.
 */
export function isCarried({ start, end, cue }: Quote, all: readonly Quote[]): boolean {
  if (cue === null || cue.start < end) return false;
  return all.some((inner) => inner.start > start && inner.end <= end && inner.cue !== cue);
}
