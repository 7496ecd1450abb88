import { expect, it } from 'vitest';
import { asks } from '../../../../src/core/quotes/interviews/asks.ts';

it.each([
  ['a question', 'Where does the eel live?', true],
  ['a bold one', '**Where does the eel live?**', true],
  ['no question within', 'Where does it live? Nobody knows.', false],
  ['no long text that ends with one', `${'The eel lives in mud. '.repeat(20)}But where?`, false],
])('takes %s', (_name, paragraph, isQuestion) => {
  expect(asks(paragraph)).toBe(isQuestion);
});
