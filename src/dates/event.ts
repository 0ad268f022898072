import type { Span } from '../arabic/span.ts';
import type { Document } from '../corpus/document.ts';
import type { DayInterval } from '../day.ts';
import type { Certainty, Contradiction, DateMention, Precision } from './mention.ts';
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

/** One event, told by one article or several. */
export interface Event {
  /**
   * Its first day and leading kind, with a hash where another event has both: stays when articles
   * are added, as long as no second event of that kind and day is. ASCII, at most 40 characters.
   */
  readonly id: string;
  /** A verbatim span of a sentence. */
  readonly title: DocumentSpan;
  /**
   * The finest that its mentions agree on. Null where the text and its publication fix no time:
   * `نهاية العام` of an unknown year. A day that is not certain is given as its month or year.
   */
  readonly days: DayInterval | null;
  readonly edtf: string | null;
  /** `unknown` where `days` is null. */
  readonly precision: Precision | 'unknown';
  readonly certainty: Certainty;
  /** `deadline`: every mention is the end of a time allowed; its day is no day of the event. */
  readonly kind: 'event' | 'deadline';
  /** Other readings of the mention that gave `days`. */
  readonly alternatives: readonly DayInterval[];
  /** Where an article contradicts itself about the date, each once. */
  readonly contradictions: readonly Contradiction[];
  /** Claims in the order of publication where they changed: announced, moved, missed. */
  readonly history: readonly Claim[];
  /** Claims whose days have nothing in common with `days`: both are shown, never averaged. */
  readonly conflicts: readonly Claim[];
  readonly mentions: readonly DocumentSpan[];
}

/** An event that has a place in time. */
export type DatedEvent = Event & { readonly days: DayInterval };

export function isDated(event: Event): event is DatedEvent {
  return event.days !== null;
}

/** Whether an event is of one certain day: what a calendar and a morning post may give as a day. */
export function isDayEvent(event: Event): event is DatedEvent {
  const isDay = event.precision === 'day' || event.precision === 'time';
  // قبل نحو أسبوعين is counted to a day, and not of that day.
  return isDated(event) && isDay && event.kind === 'event' && event.certainty !== 'approximate';
}

export interface EventInput {
  readonly document: Document;
  readonly reference: Reference;
  readonly mentions: readonly DateMention[];
}
