import { fold } from './fold.ts';

/**
 * Whether two texts are the same once folded. Lengths that folding cannot make alike are told at a glance.
 *
 *     saysSame('“Harbour”  reopens', '"harbour" reopens')   // true
 */
export function saysSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length > MOST_GROWTH * other.length || other.length > MOST_GROWTH * one.length) return false;
  return fold(one) === fold(other);
}

/** Ligatures and dots become several letters, runs of white space one. */
const MOST_GROWTH = 2;
