import type { Layout } from '../layout.ts';
import type { Body } from './find-body.ts';
import { startsWithTime } from './starts-with-time.ts';

const LONGEST = 60;
const LEAST = 3;

/**
 * Finds the heads of a live blog's posts: short lines that begin with a time, each with running text behind it before
 * the next, three at least.
 *
 *     14:05 Ada Byron   <p>The first ship …</p>   13:40   <p>The gates …</p>   13:10 …   → posts
 *     2:34 Ships leave the harbour, once                                               → none: a film
 */
export function findPosts({ outline, prose }: Layout, body: Body): ReadonlySet<number> {
  const heads: number[] = [];
  let hasText = true;
  for (let index = Math.max(0, body.first - 4); index <= body.last; index += 1) {
    const text = outline.blocks[index]?.text ?? '';
    if ((prose[index] ?? 0) > 0) hasText = true;
    else if (hasText && text.length <= LONGEST && startsWithTime(text) && !/[.!?]$/.test(text)) {
      heads.push(index);
      hasText = false;
    }
  }
  return new Set(heads.length >= LEAST ? heads : []);
}
