import { expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';

const cases = [
  { what: 'no text, no block', text: '', paragraphs: [] },
  { what: 'a blank line parts paragraphs', text: 'One.\n\nTwo.', paragraphs: ['One.', 'Two.'] },
  { what: 'a line break alone does not', text: 'One\nline.\n\nTwo.', paragraphs: ['One\nline.', 'Two.'] },
  { what: 'a line of blanks is blank', text: 'One.\n  \nTwo.\n', paragraphs: ['One.', 'Two.'] },
];

it.each(cases)('$what', ({ text, paragraphs }) => {
  const article = articleFromText(text);
  expect(article.text).toBe(text);
  expect(article.blocks.map((block) => text.slice(block.start, block.end))).toEqual(paragraphs);
});
