import { expect, test } from 'vitest';
import { findLines } from '../../../src/core/actors/find-lines.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';

const words = (lines: readonly (readonly { text: string }[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(' '));

test('a line of text is a line of tokens', () => {
  expect(words(findLines(articleFromText('One.\nTwo.\n\nThree.')))).toEqual(['One .', 'Two .', 'Three .']);
});

test('whoever made the picture is left out of its caption', () => {
  const text = 'The quay (Ada Byron/Halden Photo) at night.';
  const credit = { start: text.indexOf('Ada'), end: text.indexOf(')') };
  const article = articleFromText(text);
  const caption = { ...article, blocks: [{ kind: 'caption', start: 0, end: text.length, credit }] } as const;
  expect(words(findLines(caption))).toEqual(['The quay (', ') at night .']);
});

test('neither the byline nor the date is read', () => {
  const text = 'By Ada Byron';
  const article = { ...articleFromText(text), blocks: [{ kind: 'byline', start: 0, end: text.length }] } as const;
  expect(findLines(article)).toEqual([]);
});
