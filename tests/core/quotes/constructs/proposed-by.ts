import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { packOf } from '../../../../src/core/languages/pack-of.ts';
import type { Construct } from '../../../../src/core/quotes/constructs/construct.ts';
import { readPlaces } from '../../../../src/core/quotes/read-places.ts';

/** The words of everybody whom a construct proposes for the last pair of marks in an English text, the nearest first. */
export function proposedBy(construct: Construct, text: string): string[] {
  const pack = packOf('en');
  if (pack === null) throw new Error('no words for English');
  const place = readPlaces(articleFromText(text), pack, []).places.at(-1);
  if (place === undefined) throw new Error(`no marks in ${text}`);
  return construct.find(place).map(({ speaker }) => text.slice(speaker.start, speaker.end));
}
