import { composeArticle } from '../core/article/compose-article.ts';
import { outlinePage } from './outline-page.ts';
import type { Reading } from './reading.ts';
import { TextMap } from './text-map.ts';

/** Reads the article in a page. Never throws on a strange page, and changes nothing in it. */
export function readPage(document: Document, url: string, id: string): Reading {
  const { outline, pieces } = outlinePage(document, url);
  const { article, sources } = composeArticle(outline);
  const placed = article.blocks.map(({ start }, index) => ({ start, pieces: pieces[sources[index] ?? -1] ?? [] }));
  const map = new TextMap(document, placed);
  return {
    id,
    article,
    rangesOf: (start, end) => map.rangesOf(start, end),
    offsetOf: (node, offset) => map.offsetOf(node, offset),
  };
}
