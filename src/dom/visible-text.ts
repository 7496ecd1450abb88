import type { Span } from '../core/text/span.ts';
import { outlinePage } from './outline/outline-page.ts';
import type { TextInPage } from './text-in-page.ts';
import { type PlacedBlock, TextMap } from './text-map.ts';

/**
 * Reads all the visible text of a page, article or not, its blocks joined by a blank line: where notes are sought that
 * stand outside the article. It costs a walk over the page, and is only as good as markup tells: what style sheets
 * hide is read too.
 *
 *     visibleText(document).text   // 'Home\n\nNews\n\nEngine beats weaver\n\n…'
 */
export function visibleText(document: Document): TextInPage {
  const { outline, pieces } = outlinePage(document, document.URL, { of: 'text', blocks: Number.POSITIVE_INFINITY });
  const placed: (PlacedBlock & Span)[] = [];
  let start = 0;
  for (const [index, { text }] of outline.blocks.entries()) {
    placed.push({ start, end: start + text.length, pieces: pieces[index] ?? [] });
    start += text.length + GAP.length;
  }
  const map = new TextMap(document, placed);
  return {
    text: outline.blocks.map(({ text }) => text).join(GAP),
    blocks: placed,
    rangesOf: (from, to) => map.rangesOf(from, to),
    offsetOf: (node, offset) => map.offsetOf(node, offset),
  };
}

const GAP = '\n\n';
