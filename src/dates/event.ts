import type { Span } from '../arabic/span.ts';
import type { Document } from '../corpus/document.ts';
import type { DayInterval } from '../day.ts';
import type { Certainty, DateMention, Precision } from './mention.ts';
import type { Reference } from './reference.ts';

export interface DocumentSpan extends Span {
  readonly document: string;
}

/** What an article says of the date of an event, where others say something else. */
export interface Claim extends DocumentSpan {
  readonly days: DayInterval;
  readonly edtf: string | null;
  readonly certainty: Certainty;
}

/** One event, told by one article or several. `days`: the finest that its mentions agree on. */
export interface Event {
  /** Stable while its first day and its title's words stay: ASCII, at most 40 characters. */
  readonly id: string;
  /** A verbatim span of a sentence. */
  readonly title: DocumentSpan;
  readonly days: DayInterval;
  readonly edtf: string | null;
  readonly precision: Precision;
  readonly certainty: Certainty;
  /** Claims in the order of publication where they changed: announced, moved, missed. */
  readonly history: readonly Claim[];
  /** Claims whose days have nothing in common with `days`: both are shown, never averaged. */
  readonly conflicts: readonly Claim[];
  readonly mentions: readonly DocumentSpan[];
}

export interface EventInput {
  readonly document: Document;
  readonly reference: Reference;
  readonly mentions: readonly DateMention[];
}
