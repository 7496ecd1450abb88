import type { Token } from '../../../text/tokens/find-tokens.ts';
import { WORDS } from '../../known/known-words.ts';
import { SPEAKING_WORDS } from '../../lists/words/speaking-words.ts';
import type { NounPhrase } from '../find-noun-phrases.ts';

type Sign = keyof typeof SPEAKING_WORDS;

const SIGN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SPEAKING_WORDS).map(([sign, words]) => [sign, new Set(words.split(' '))]),
);

/**
 * Says whether a phrase is the one that speaks.
 *
 *     The manager also said so. “No,” said the manager. The manager, who left in May, said so.   → yes
 *     A source close to the manager said so. …, said the manager had left.                       → no
 */
export function isSpeaking(line: readonly Token[], { from, to }: NounPhrase): boolean {
  const wordAt = (at: number): string => line[at]?.text ?? '';
  const before = wordAt(from - 1);
  if (before === 'to' && wordAt(from - 2).toLowerCase() === 'according') return true;
  if (isOne('before', before)) return false;
  if (isOne('inverted', before)) return /^[”"’'»,]$/.test(wordAt(from - 2)) && !goesOn(wordAt(to + 1));
  let next = to + 1;
  if (isOne('ofIt', wordAt(next))) {
    while (next < to + 7 && !WORDS.speech.has(wordAt(next)) && /^[\p{L}-]/u.test(wordAt(next))) next += 1;
  }
  next = skipAside(line, next);
  while (isBetween(wordAt(next)) && next < to + LONGEST_ASIDE) next += 1;
  return WORDS.speech.has(wordAt(next)) || isOne('spoken', wordAt(next));
}

/** Any noun may be somebody's, if it speaks: “Good,” the lock said. */
export function isSpokenAfter(line: readonly Token[], at: number): boolean {
  return isOne('saysAlone', line[at + 1]?.text ?? '') && !isBetween(line[at]?.text ?? '');
}

function isOne(what: Sign, word: string): boolean {
  return SIGN_WORDS.get(what)?.has(word) === true;
}

function isBetween(word: string): boolean {
  return isOne('between', word) || /^\w+ly$/.test(word);
}

function goesOn(word: string): boolean {
  return isOne('goesOn', word) || /^\w+ed$/.test(word);
}

/** The most words of an aside with its commas. */
const LONGEST_ASIDE = 14;

/** Behind "whose term ends in May," in "The governor, whose term ends in May, said". */
function skipAside(line: readonly Token[], from: number): number {
  const opening = line[from + 1]?.text ?? '';
  if (line[from]?.text !== ',' || !(isOne('aside', opening) || /^\d+$/.test(opening))) return from;
  for (let at = from + 2; at < Math.min(line.length, from + LONGEST_ASIDE); at += 1) {
    if (line[at]?.text === ',') return at + 1;
  }
  return from;
}
