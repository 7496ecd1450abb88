import { describe, expect, it } from 'vitest';
import { guessGender } from '../../../../src/core/actors/genders/guess-gender.ts';

const cases = [
  { name: 'a title', text: 'Mrs Byron rose.', words: 'Byron', gender: 'female' },
  { name: 'a given name', text: 'Winston Vale rose.', words: 'Winston Vale', gender: 'male' },
  { name: 'a given name from elsewhere', text: 'Lykourgos Vale rose.', words: 'Lykourgos Vale', gender: 'male' },
  { name: 'a title rather than a given name', text: 'Sir Evelyn Vale rose.', words: 'Evelyn Vale', gender: 'male' },
  { name: 'a title that begins the name', text: 'Sultan Vale rose.', words: 'Sultan Vale', gender: 'male' },
  { name: 'two given names of one man', text: 'Jean-Marc Vale rose.', words: 'Jean-Marc Vale', gender: 'male' },
  { name: 'nothing for a family name that comes first', text: 'Lin Jian rose.', words: 'Lin Jian', gender: null },
  { name: 'a given name before a family name', text: 'Lin Cohen rose.', words: 'Lin Cohen', gender: 'female' },
  { name: 'nothing for a name of both', text: 'Kim Vale rose.', words: 'Kim Vale', gender: null },
  { name: 'nothing for a surname alone', text: 'Winston rose.', words: 'Winston', gender: null },
];

describe('guessGender', () => {
  it.each(cases)('reads $name', ({ text, words, gender }) => {
    const start = text.indexOf(words);
    expect(guessGender(text, [{ start, end: start + words.length }])).toBe(gender);
  });
});
