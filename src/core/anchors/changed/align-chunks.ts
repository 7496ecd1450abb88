import type { FindAnywhere, WordMatch } from '../searched-text/word-search.ts';
import type { Steps } from '../steps.ts';

/** Where the parts of a long quote stand, in their order, and the share of its words that is there. */
export type Alignment = { readonly start: number; readonly end: number; readonly share: number };

/**
 * Finds a long quote by its parts, since paragraphs may have been put between them; `null` if too little is there.
 *
 *     three paragraphs, a fourth inserted after the second   → from the first to the last, share 1
 *     two paragraphs that changed places                     → the longer one, share 0.6
 */
export function* alignChunks(findAnywhere: FindAnywhere, quote: readonly string[]): Steps<Alignment | null> {
  const chunks = chunksOf(quote);
  const links: Link[] = [];
  for (const chunk of chunks) links.push(...(yield* linksOf(findAnywhere, chunk)));
  const chain = bestChain(links, quote.length);
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return null;
  const share = sumOf(chain) / chunks.reduce((sum, chunk) => sum + chunk.words.length, 0);
  return { start: first.start, end: last.end, share };
}

/** Some words of the quote, and the index of the first. */
type Chunk = { readonly at: number; readonly words: readonly string[] };

/** Chunks of 8 to 16 words, from the first word to the last; of a very long quote there are gaps between them. */
function chunksOf(quote: readonly string[]): readonly Chunk[] {
  const count = Math.min(MOST_CHUNKS, Math.ceil(quote.length / 8));
  const size = Math.min(16, Math.ceil(quote.length / count));
  return Array.from({ length: count }, (_, nth) => {
    const at = Math.round((nth * (quote.length - size)) / Math.max(1, count - 1));
    return { at, words: quote.slice(at, at + size) };
  });
}

const MOST_CHUNKS = 24;

/** A chunk that matches in many places says little: the first four are tried. */
function* linksOf(findAnywhere: FindAnywhere, { at, words }: Chunk): Steps<readonly Link[]> {
  const matches = yield* findAnywhere(words, Math.floor(words.length * 0.5));
  return matches
    .filter((match, index) => matches[index + 1]?.start !== match.start)
    .slice(0, 4)
    .map((match) => ({ ...match, at, words: words.length - match.errors }));
}

/** A place of a chunk, and how many of its words are there. */
type Link = WordMatch & { readonly at: number; readonly words: number };

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
  if (!earlier || earlier.at >= link.at) return false;
  const gap = link.start - earlier.end;
  return gap >= -2 && gap <= length + 200;
}

function most(chains: readonly (readonly Link[])[]): readonly Link[] {
  return chains.reduce((best, chain) => (sumOf(chain) > sumOf(best) ? chain : best), []);
}
