import { WORDS } from '../../known/known-words.ts';

const NATIONALITIES: ReadonlySet<string> = new Set([...WORDS.nationality].map((word) => word.toLowerCase()));

/** Whether a word in lower case is "russian", "argentine", "briton". */
export function isNationality(word: string): boolean {
  return NATIONALITIES.has(word);
}
