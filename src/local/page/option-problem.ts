import type { PageInput } from './talk.ts';
import { OPTION, type WireOption } from './wire.ts';
import { WORDS } from './words.ts';

const ARABIC_INDIC_ZERO = 0x0660;

/** A number as it is sent: with Latin digits, and a point for a decimal comma. */
export function latinNumber(typed: string): string {
  return typed
    .trim()
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.codePointAt(0)! - ARABIC_INDIC_ZERO))
    .replace(/[,\u066b]/u, '.');
}

export function isNumeric({ type }: WireOption): boolean {
  return type === OPTION.integer || type === OPTION.number;
}

/** Why Discord would not take a value for an option, in words; null when it would. */
export function problemOf(option: WireOption, value: PageInput | undefined): string | null {
  if (value === undefined || value === '') return option.required ? WORDS.fillThis : null;
  if (typeof value !== 'string' || !isNumeric(option) || option.choices) return null;
  const typed = latinNumber(value);
  const number = typed === '' ? Number.NaN : Number(typed);
  const least = option.min_value ?? Number.NEGATIVE_INFINITY;
  const most = option.max_value ?? Number.POSITIVE_INFINITY;
  const isRight = option.type === OPTION.integer ? Number.isInteger(number) : !Number.isNaN(number);
  if (isRight && number >= least && number <= most) return null;
  return WORDS.numberNeeded(option.min_value, option.max_value);
}
