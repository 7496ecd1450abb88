import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../src/core/languages/english/english-pack.ts';
import { GERMAN_PACK } from '../../../src/core/languages/german/german-pack.ts';
import { isFunctionWord } from '../../../src/core/languages/is-function-word.ts';

describe('words that only point, join or help', () => {
  const cases = [
    { what: 'a preposition', word: 'during', pack: ENGLISH_PACK, expected: true },
    { what: 'a determiner that says whose', word: 'their', pack: ENGLISH_PACK, expected: true },
    { what: 'an auxiliary', word: 'hatte', pack: GERMAN_PACK, expected: true },
    { what: 'a conjunction', word: 'weil', pack: GERMAN_PACK, expected: true },
    { what: 'a pronoun can be a subject', word: 'she', pack: ENGLISH_PACK, expected: false },
    { what: 'a noun', word: 'harbour', pack: ENGLISH_PACK, expected: false },
    { what: 'a word of another language', word: 'weil', pack: ENGLISH_PACK, expected: false },
  ];

  it.each(cases)('$what: $word', ({ word, pack, expected }) => {
    expect(isFunctionWord(word, pack)).toBe(expected);
  });
});
