import type { WordMatch, WordSearch } from './word-search.ts';

/** Where the parts of a long quote stand, in their order, and the share of its words that is there. */
export type Alignment = { readonly start: number; readonly end: number; readonly share: number };

/**
 * Finds a long quote by its parts, since paragraphs may have been put between them; `null` if too little is there.
 *
 *     three paragraphs, a fourth inserted after the second   → from the first to the last, share 1
 *     two paragraphs that changed places                     → the longer one, share 0.6
 */
export function alignChunks(find: WordSearch, quote: readonly string[]): Alignment | null {
  const size = Math.max(CHUNK_WORDS, Math.ceil(quote.length / MOST_CHUNKS));
  const found = Array.from({ length: Math.ceil(quote.length / size) }, (_, nth) => {
    const chunk = quote.slice(nth * size, (nth + 1) * size);
    return placesOf(find, chunk).map((match) => ({ ...match, nth, words: chunk.length - match.errors }));
  }).flat();
  const chain = bestChain(found, quote.length);
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return null;
  return { start: first.start, end: last.end, share: sumOf(chain) / quote.length };
}

const CHUNK_WORDS = 8;
const MOST_CHUNKS = 24;

/** A chunk that matches in many places says little: the first four are tried. */
function placesOf(find: WordSearch, chunk: readonly string[]): readonly WordMatch[] {
  const matches = find(chunk, Math.floor(chunk.length * 0.5));
  return matches.filter((match, index) => matches[index + 1]?.start !== match.start).slice(0, 4);
}

type Link = WordMatch & { readonly nth: number; readonly words: number };

function sumOf(chain: readonly Link[]): number {
  return chain.reduce((sum, link) => sum + link.words, 0);
}

/** The chain of chunks in order with the most words; at most 96 links are compared with one another. */
function bestChain(links: readonly Link[], length: number): readonly Link[] {
  const chains: (readonly Link[])[] = [];
  for (const link of links) {
    const earlier = chains.filter((chain) => follows(chain.at(-1), link, length));
    chains.push([...most(earlier), link]);
  }
  return most(chains);
}

/** Foreign text between two chunks may be as long as the quote, and some paragraphs more. */
function follows(earlier: Link | undefined, link: Link, length: number): boolean {
  if (!earlier || earlier.nth >= link.nth) return false;
  const gap = link.start - earlier.end;
  return gap >= -2 && gap <= length + 200;
}

function most(chains: readonly (readonly Link[])[]): readonly Link[] {
  return chains.reduce((best, chain) => (sumOf(chain) > sumOf(best) ? chain : best), []);
}
