import { fold } from './fold.ts';

/**
 * Whether two texts are the same once folded. What begins otherwise, or is of another length than folding can make alike,
 * is told at a glance.
 *
 *     saysSame('“Harbour”  reopens', '"harbour" reopens')   // true
 */
export function saysSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length > MOST_GROWTH * other.length || other.length > MOST_GROWTH * one.length) return false;
  if (beginApart(one, other)) return false;
  const begun = beginningOf(one);
  const otherwise = beginningOf(other);
  if (begun.length === TELLING && otherwise.length === TELLING && begun !== otherwise) return false;
  return fold(one) === fold(other);
}

/** Ligatures and dots become several letters, runs of white space one. */
const MOST_GROWTH = 2;

/** Begins each with a plain letter, and not with the same one: so do most, and need not be folded. */
function beginApart(one: string, other: string): boolean {
  const letter = one.charAt(0).toLowerCase();
  const otherwise = other.charAt(0).toLowerCase();
  return letter !== otherwise && isPlain(letter) && isPlain(otherwise);
}

function isPlain(letter: string): boolean {
  return letter >= 'a' && letter <= 'z';
}

/** In UTF-16 code units of the folded text. Two paragraphs seldom begin with the same of these. */
const TELLING = 8;

/** Shorter where much of it is invisible: nothing is told by it then. */
function beginningOf(text: string): string {
  return fold(text.slice(0, 5 * TELLING)).slice(0, TELLING);
}
