import { isWithin } from '../layout/is-within.ts';
import type { Layout } from '../layout.ts';
import type { Body } from './find-body.ts';
import { startsWithTime } from './starts-with-time.ts';

const LONGEST = 60;
const LEAST = 3;

/** A link that is longer leads to a post, and does not head it: `2h ago The ferry starts again`. */
const LONGEST_LINK = 20;

/**
 * Finds the heads of a live blog's posts: short lines that begin with a time, each with running text behind it before
 * the next, three at least; behind the last there may be points alone.
 *
 *     14:05 Ada Byron   <p>The first ship …</p>   13:40   <p>The gates …</p>   13:10 …   → posts
 *     2:34 Ships leave the harbour, once                                               → none: a film
 */
export function findPosts(layout: Layout, body: Body): ReadonlySet<number> {
  const { outline, prose } = layout;
  const heads: number[] = [];
  let hasText = true;
  for (let index = Math.max(0, body.first - 4); index < outline.blocks.length; index += 1) {
    const { text = '', frame = 0, linked = 0, seams = [] } = outline.blocks[index] ?? {};
    if (index > body.last && !isWithin(layout, frame, body.frame)) break;
    if ((prose[index] ?? 0) > 0) hasText = true;
    else if (hasText && text.length <= (linked === text.length ? LONGEST_LINK : LONGEST) && isHead(text, seams)) {
      heads.push(index);
      hasText = false;
    }
  }
  return new Set(heads.length >= LEAST ? heads : []);
}

/** Styles may set the name of the writer apart from the time: `<time>14:05</time><span>Ada Byron</span>`. */
function isHead(text: string, [seam]: readonly number[]): boolean {
  const isTimed = startsWithTime(text) || (startsWithTime(text.slice(0, seam)) && !/^\d/.test(text.slice(seam)));
  return isTimed && !/[.!?]$/.test(text);
}
