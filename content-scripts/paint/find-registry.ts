/**
 * The page's registry of highlights; `null` in a browser without, or in a document that has none, such as bare XML.
 *
 *     findRegistry()?.has('on-record-quote')
 */
export function findRegistry(): HighlightRegistry | null {
  const isThere = typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function';
  return isThere ? CSS.highlights : null;
}
