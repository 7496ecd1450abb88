import type { Headline } from '../fields/headline/find-headline.ts';
import type { Layout } from '../layout.ts';
import type { Body } from './find-body.ts';

/**
 * The first block of an article: its headline; if that is shown nowhere before the text, where the `<article>` around
 * the text begins, else the text's container.
 */
export function findStart({ outline }: Layout, body: Body, headline: Headline | null): number {
  const shown = headline?.block ?? null;
  if (shown !== null && shown <= body.first) return shown;
  const container = articleAround(outline.frames, body.frame) ?? body.frame;
  const start = outline.blocks.findIndex((block) => block.frame >= container);
  return Math.min(Math.max(0, start), body.first);
}

function articleAround(frames: Layout['outline']['frames'], inner: number): number | null {
  let frame: number | null = inner;
  while (frame !== null && frames[frame]?.tag !== 'article') frame = frames[frame]?.parent ?? null;
  return frame;
}
