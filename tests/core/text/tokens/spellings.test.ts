import { expect, it } from 'vitest';
import { MOST_SPELLINGS, Spellings, UNNUMBERED } from '../../../../src/core/text/tokens/spellings.ts';

it('gives words of the same letters one number, wherever they stand', () => {
  const spellings = new Spellings();
  const text = 'the café, “the” Café 🎻';
  const [the, cafe] = [spellings.numberOf(text, 0, 3), spellings.numberOf(text, 4, 8)];
  expect(spellings.numberOf(text, 11, 14)).toBe(the);
  expect(spellings.numberOf(text, 16, 20)).not.toBe(cafe);
  expect([the, cafe].map((number) => spellings.textOf(number))).toEqual(['the', 'café']);
});

it('numbers nothing that is long', () => {
  expect(new Spellings().numberOf('x'.repeat(41), 0, 41)).toBe(UNNUMBERED);
});

it('begins its numbers anew when it is full, and knows each word by its own letters still', () => {
  const spellings = new Spellings();
  for (let word = 0; word < 2 * MOST_SPELLINGS; word += 1) {
    const number = spellings.numberOf(`(${word})`, 1, `${word}`.length + 1);
    expect(number).toBe(word % MOST_SPELLINGS);
    if (word % 97 === 0) expect(spellings.textOf(number)).toBe(`${word}`);
  }
  expect(spellings.numberOf(`${MOST_SPELLINGS}`, 0, 5)).toBe(0);
});
