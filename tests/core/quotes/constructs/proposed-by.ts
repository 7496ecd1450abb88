import { findActors } from '../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import type { Construct } from '../../../../src/core/quotes/constructs/construct.ts';
import { readPlaces } from '../../../../src/core/quotes/read-places.ts';
import { packFor } from '../../languages/pack-for.ts';

/** The words of everybody whom a construct proposes for the last pair of marks in a text, the nearest first. */
export function proposedBy(construct: Construct, text: string, lang = 'en'): string[] {
  const pack = packFor(lang);
  const article = articleFromText(text, lang);
  const place = readPlaces(article, pack, findActors(article)).places.at(-1);
  if (place === undefined) throw new Error(`no marks in ${text}`);
  return construct.find(place).map(({ speaker }) => text.slice(speaker.start, speaker.end));
}
