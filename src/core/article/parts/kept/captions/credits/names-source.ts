import { AGENCY_NAMES } from '../../../../words/authors/agency-names.ts';
import { PICTURE_SOURCES } from '../../../../words/pictures/picture-sources.ts';

/**
 * Whether one of some words is an agency or another source of pictures.
 *
 *     namesSource('KARL BENZ/AFP')   // true
 *     namesSource('Karl Benz')       // false
 */
export function namesSource(words: string): boolean {
  return words
    .toLowerCase()
    .split(NO_LETTERS)
    .some((word) => AGENCY_NAMES.has(word) || PICTURE_SOURCES.has(word));
}

/** All but small letters and hyphens, also general and full-width marks. */
const NO_LETTERS = /[^a-z\u00DF-\u1FFF\u2C00-\u2DFF\u3040-\uFEFF-]+/;
