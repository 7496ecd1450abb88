import { NAME_PARTICLES } from '../../words/authors/name-particles.ts';

/** Marks and figures that no part of a name has; a property class (`\\p{L}`) would cost each page a millisecond. */
const NO_NAME = /[\s\d!-&(-,/:-@[-`{-~“”„«»]/;

/**
 * Whether words are the full name of a person, as far as their letters tell: two or more in capitals, maybe with small
 * ones between.
 *
 *     isFullName('Dr. Ada van Byron')   // true
 *     isFullName('Senior reporter')     // false
 *     isFullName('Ada')                 // false
 */
export function isFullName(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    last.length > 1 &&
    isCapitalised(last) &&
    isCapitalised(words[0] ?? '') &&
    words.every((word) => NAME_PARTICLES.has(word) || isCapitalised(word))
  );
}

function isCapitalised(word: string): boolean {
  const initial = word.charAt(0);
  return initial !== initial.toLowerCase() && !NO_NAME.test(word);
}
