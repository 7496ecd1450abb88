import { sampleOf } from './text-sample.ts';

/**
 * The words in Latin and Cyrillic letters that a text begins with, in lower case.
 *
 *     sampleWords('The harbour (港) is open.')   // ['the', 'harbour', 'is', 'open']
 */
export function sampleWords(text: string): string[] {
  return sampleOf(text).toLowerCase().match(WORDS) ?? [];
}

const WORDS = /[a-zß-ɏẀ-ỿа-ӿ]+/g;
