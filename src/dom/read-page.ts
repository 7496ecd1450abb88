import { composeArticle } from '../core/article/compose-article.ts';
import { outlinePage } from './outline-page.ts';
import type { Reading } from './reading.ts';
import { TextMap } from './text-map.ts';
import { type IsSeen, withoutUnseen } from './without-unseen.ts';

/**
 * Reads the article in a page. Never throws on a strange page, and changes nothing in it.
 *
 *     readPage(document, document.URL, 'a', isSeen)   // in a live page
 *     readPage(document, url, 'a')                    // in a document that was never shown
 *
 * @param isSeen `null`: only what the markup itself hides is left out
 */
export function readPage(document: Document, url: string, id: string, isSeen: IsSeen | null = null): Reading {
  const whole = outlinePage(document, url);
  const composed = composeArticle(whole.outline);
  const seen = isSeen && withoutUnseen(whole, composed.sources, isSeen);
  const { pieces } = seen ?? whole;
  const { article, sources } = seen ? composeArticle(seen.outline) : composed;
  const placed = article.blocks.map(({ start }, index) => ({ start, pieces: pieces[sources[index] ?? -1] ?? [] }));
  const map = new TextMap(document, placed);
  return {
    id,
    article,
    rangesOf: (start, end) => map.rangesOf(start, end),
    offsetOf: (node, offset) => map.offsetOf(node, offset),
  };
}
