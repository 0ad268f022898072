import type { Span } from '../../arabic/span.ts';

/** A word of a paragraph with what attribution asks of it. */
export interface Word extends Span {
  /** Folded. */
  readonly form: string;
  /** Without a conjunction written onto it: `واضاف` is `اضاف`. The same as `form` if none is. */
  readonly bare: string;
  /** It ends in HEH and not in TEH MARBUTA, which folding makes one: `انسحابه`, no `استقالة`. */
  readonly endsInHeh: boolean;
  /** What stands between the word before and this one: white space and punctuation. */
  readonly gap: string;
  /** Its sentence's index in the document. */
  readonly sentence: number;
  /** The outermost quotation that it stands in, by index; -1 outside. */
  readonly quotation: number;
}
