import { type IndexedText, indexText } from './indexed-text.ts';

/**
 * The index of a text. Those of the two texts that were asked for last are kept, which no caller can tell: the anchors of
 * a page are matched one after the other, in its article and in all its text.
 *
 *     recallText(text).folded() === recallText(text).folded()
 */
export function recallText(source: string): IndexedText {
  const known = recalled.find((text) => text.source === source) ?? indexText(source);
  const other = recalled.find((text) => text !== known);
  recalled = other ? [known, other] : [known];
  return known;
}

/** The last asked for first. */
let recalled: readonly IndexedText[] = [];
