import type { Layout } from '../layout.ts';
import type { Body } from './find-body.ts';

const LONGEST = 60;
const LEAST = 3;

/** A look that spares most texts the long expression below. */
const MAY_BE_TIME = /^(?:\d|vor |il y a |hace |há )/i;

/** A clock's time at the start, or how long ago: English, German, French, Spanish, Italian, Portuguese, Dutch. */
const TIME =
  /^(?:\d{1,2}[:.h]\d{2}\b(?![:.]\d)|\d{1,3} ?(?:m|mins?|minutes?|h|hrs?|hours?) ago\b|vor \d{1,3} |il y a \d{1,3} |hace \d{1,3} |\d{1,3} (?:minuti|ore) fa\b|há \d{1,3} |\d{1,3} (?:minuten|uur) geleden\b)/i;

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
    else if (hasText && text.length <= LONGEST && MAY_BE_TIME.test(text) && TIME.test(text) && !/[.!?]$/.test(text)) {
      heads.push(index);
      hasText = false;
    }
  }
  return new Set(heads.length >= LEAST ? heads : []);
}
