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

test('where and for whom a text was written is left out of its first paragraph', () => {
  const text = 'WESTHAVEN (Halden News) - Ada Byron left.';
  const dateline = { start: 0, end: text.indexOf(' Ada') };
  const block = { kind: 'paragraph', start: 0, end: text.length, dateline } as const;
  expect(words(findLines({ ...articleFromText(text), blocks: [block] }))).toEqual(['Ada Byron left .']);
});

test.each(['byline', 'kicker'] as const)('the %s is not read', (kind) => {
  const text = 'Ada Byron';
  const article = { ...articleFromText(text), blocks: [{ kind, start: 0, end: text.length }] };
  expect(findLines(article)).toEqual([]);
});
