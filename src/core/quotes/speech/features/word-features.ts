import { isFunctionWord } from '../../../languages/is-function-word.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import type { Inside } from './inside.ts';

const MOST_FUNCTION_WORDS = 3;
const MOST_OF_SHAPE = 3;

/** What the words inside the marks are: “a joke” begins as a verdict does, “Harbour Lights” as a title. */
export function wordFeatures({ words, length, capitals }: Inside, pack: LanguagePack): string[] {
  const classes = words.map((word) => classOfWord(word, pack));
  const first = classes[0] ?? 'none';
  const functions = classes.filter((one) => one.startsWith('=')).length;
  return [
    `in|first|${first}|${length}`,
    `in|first|${first}|${capitals}`,
    `in|functions|${Math.min(functions, MOST_FUNCTION_WORDS)}|${length}|${capitals}`,
    `in|shape|${classes.slice(0, MOST_OF_SHAPE).join(' ')}|${length}`,
    ...(length === '1' || length === '2-3' ? fewWords(words, length) : []),
  ];
}

/** Of a few words each counts, and how the last ends: “unacceptable”. */
function fewWords(words: readonly string[], length: string): string[] {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return [
    `in|last|${last.slice(-3)}|${length}`,
    `in|last|${last.slice(-2)}`,
    ...words.map((word) => `in|word|${word.toLowerCase()}`),
  ];
}

/** A little word itself, after "="; of others the class. */
function classOfWord(word: string, pack: LanguagePack): string {
  const lower = word.toLowerCase();
  if (isLittle(lower, pack)) return `=${lower}`;
  if (/\p{N}/u.test(word)) return 'number';
  if (pack.verbs.has(lower)) return 'verb';
  if (pack.isAdverb(lower)) return 'adverb';
  return startsWithCapital(word) ? 'capital' : 'word';
}

function isLittle(word: string, pack: LanguagePack): boolean {
  return isFunctionWord(word, pack) || pack.pronouns.has(word) || pack.negations.has(word);
}
