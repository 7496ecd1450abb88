import { expect, it } from 'vitest';
import { rememberingByNumber } from '../../../../src/core/text/tokens/remembering-by-number.ts';
import { UNNUMBERED } from '../../../../src/core/text/tokens/spellings.ts';

it('describes a token once, anew where its number is another word’s now, and always where it has none', () => {
  const asked: string[] = [];
  const wordOf = rememberingByNumber((text) => {
    asked.push(text);
    return { text };
  });
  const tokens = [
    { text: 'Byron', number: 7 },
    { text: 'Byron', number: 7 },
    { text: 'Orr', number: 7 },
    { text: 'Byron', number: 7 },
    { text: 'long', number: UNNUMBERED },
    { text: 'long', number: UNNUMBERED },
  ];
  for (const token of tokens) expect(wordOf(token).text).toBe(token.text);
  expect(asked).toEqual(['Byron', 'Orr', 'Byron', 'long', 'long']);
});
