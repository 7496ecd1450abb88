import type { Span } from '../text/span.ts';
import type { Landmarks } from './landmarks/landmarks.ts';

/**
 * Where a note stands in a text, told in three ways so that it can be found again after the text has changed.
 *
 *     describeAnchor('We won, said Ada.', 13, 16)
 *     // { quote: { prefix: 'We won, said ', exact: 'Ada', suffix: '.' }, position: { start: 13, end: 16 }, … }
 *
 * `quote` and `codePoints` are the TextQuoteSelector and the TextPositionSelector of the W3C's Web Annotation Data
 * Model (4.2.4, 4.2.5), which counts code points. The words are kept as they stood, typography and all.
 */
export type Anchor = {
  readonly quote: TextQuote;
  /** UTF-16 code units, as everywhere in On Record. */
  readonly position: Span;
  /** The same place in code points, for exchange. */
  readonly codePoints: Span;
  /** How often the words stood in the text, themselves included; `null` if nobody counted (an imported note). */
  readonly occurrences: number | null;
  /** What stood farther off; `null` if unknown. */
  readonly landmarks: Landmarks | null;
};

/** Words, and what stood right before and after them. */
export type TextQuote = { readonly exact: string; readonly prefix: string; readonly suffix: string };
