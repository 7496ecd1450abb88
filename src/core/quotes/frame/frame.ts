import type { Span } from '../../text/span.ts';
import type { Mark } from '../marks/mark.ts';

/**
 * A paragraph as the writer's own sentences: words and points one by one, every pair of quotation marks one opaque unit.
 *
 *     “We won,” said Ada.   → [quote] [said] [Ada] [.]
 */
export type Frame = Span & { readonly units: readonly Unit[]; readonly index: number };

/** A word, a point, or a stretch of speech with its marks. */
export type Unit = Span & {
  readonly kind: 'word' | 'point' | 'quote';
  readonly text: string;
  /** In small letters, but for acronyms that would be closed words (“US”), and without what hangs on a verb (“disse-me”). */
  readonly lower: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it is a word of the closed classes: a preposition, a conjunction, an auxiliary, a pronoun, a determiner. */
  readonly closed: boolean;
  /** Which sentence of the paragraph it belongs to, counted from 0. */
  readonly sentence: number;
  /** For a quote: its mark. */
  readonly mark: Mark | null;
};
