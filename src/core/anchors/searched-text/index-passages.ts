import { once } from '../../text/once.ts';

/** Gives the first offsets at which a passage stands in a text, ascending: so many at most. */
export type FindPassage = (passage: string, most: number) => readonly number[];

/**
 * Prepares a text for many searches for long passages of it: each is then found without a walk over the text.
 *
 *     const find = indexPassages('We won. We won.');
 *     find('We won.', 2)   // [0, 8]
 *     find('We lost', 2)   // []
 *
 * Blocks of the text are put down by their letters, one after the other, as rsync does (Tridgell and Mackerras, 1996):
 * wherever a passage of twice their length stands, it holds one of them whole. Shorter passages are walked for.
 */
export function indexPassages(text: string): FindPassage {
  const blocks = once(() => blocksOf(text));
  return (passage, most) => {
    const candidates = passage.length < 2 * BLOCK ? null : placesByBlocks(blocks(), passage);
    if (candidates === null) return walk(text, passage, most);
    const found = candidates.filter((at) => text.startsWith(passage, at));
    return found.toSorted((one, other) => one - other).slice(0, most);
  };
}

/** In UTF-16 code units. */
const BLOCK = 16;

/** A block that stands in more places tells little, and all of them would have to be compared. */
const CROWDED = 64;

/** The last block with some letters, by them, and for each block the one before it with the same; -1: there is none. */
type Blocks = { readonly last: ReadonlyMap<string, number>; readonly earlier: Int32Array };

function blocksOf(text: string): Blocks {
  const last = new Map<string, number>();
  const earlier = new Int32Array(Math.floor(text.length / BLOCK));
  for (let nth = 0; nth < earlier.length; nth++) {
    const block = text.slice(nth * BLOCK, nth * BLOCK + BLOCK);
    earlier[nth] = last.get(block) ?? -1;
    last.set(block, nth);
  }
  return { last, earlier };
}

/** Each place once, since the first whole block within it is at one offset alone; `null`: there are too many. */
function placesByBlocks({ last, earlier }: Blocks, passage: string): readonly number[] | null {
  const places: number[] = [];
  for (let offset = 0; offset < BLOCK; offset++) {
    let crowd = 0;
    let nth = last.get(passage.slice(offset, offset + BLOCK)) ?? -1;
    for (; nth >= 0; nth = earlier[nth] ?? -1) {
      if (nth * BLOCK >= offset) places.push(nth * BLOCK - offset);
      crowd += 1;
      if (crowd > CROWDED) return null;
    }
  }
  return places;
}

function walk(text: string, passage: string, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(passage); at >= 0 && found.length < most; at = text.indexOf(passage, at + 1)) {
    found.push(at);
  }
  return found;
}
