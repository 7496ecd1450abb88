import { expect, it } from 'vitest';
import { commentBelowHeading } from '../../../src/core/exchange/comment-below-heading.ts';

it.each([
  { what: 'one that is open is closed', comment: '```js\na', ends: '```js\na\n```' },
  {
    what: 'one of tildes, in a list, is closed in it',
    comment: '- b\n  ~~~~\n  ~~~',
    ends: '- b\n  ~~~~\n  ~~~\n  ~~~~',
  },
  { what: 'one that is closed stays', comment: '```\na\n````', ends: '```\na\n````' },
  { what: 'one from Windows is closed, too', comment: '```\r\na', ends: '```\na\n```' },
  { what: 'code in a line is no fence', comment: '```a``` b', ends: '```a``` b' },
])('a fence of code ends with its comment: $what', ({ comment, ends }) => {
  expect(commentBelowHeading(comment, 2)).toBe(ends);
});

it.each([
  { what: 'of each level', comment: '# To ask\n## Whom', below: '### To ask\n#### Whom' },
  { what: 'of the lowest, which none is below', comment: '##### Why', below: '###### Why' },
  { what: 'in quotes and lists', comment: '> # To ask\n\n1. - # Whom', below: '> ### To ask\n\n1. - ### Whom' },
  {
    what: 'made by a line, which is shown as one',
    comment: 'To ask\n===\nWhom\n---',
    below: 'To ask\n\\===\nWhom\n\\---',
  },
  { what: 'but no line that parts', comment: 'To ask\n\n---', below: 'To ask\n\n---' },
  { what: 'but no words with a mark', comment: '#harbour, item # 3', below: '#harbour, item # 3' },
  { what: 'but no code', comment: '```\n# a\n---\n```\n# b', below: '```\n# a\n---\n```\n### b' },
])('headings come below that of the article: $what', ({ comment, below }) => {
  expect(commentBelowHeading(comment, 2)).toBe(below);
});
