import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdownOfArticle } from '../../../src/core/exchange/markdown-of-article.ts';
import { article, highlight, keptQuote, pageNote, passage } from '../notes/sample-notes.ts';
import { exchangedNotes } from './arbitrary-notes.ts';

it('an article’s notes have their words, citation, comment and tags', () => {
  const notes = [keptQuote(1, { comment: 'Ask **her**', tags: ['to check'] }), pageNote(2, { comment: 'For Monday' })];
  expect(markdownOfArticle(article(1), notes)).toBe(`## Engine beats weaver

The Analytical Post · Mary Shelley · 2026-05-03 · <https://news.example/1>

> “We won,”
>
> — Ada Byron, in: Engine beats weaver

Ask **her**

*to check*

---

For Monday

---

`);
});

it('what the page says is text, whatever marks are in it', () => {
  const note = highlight(1, { passage: passage(0, '1. [x](javascript:y) <b>*a*</b>') });
  expect(markdownOfArticle(article(1, { headline: '# <script>' }), [note])).toContain(
    '> “1. \\[x\\](javascript:y) \\<b\\>\\*a\\*\\</b\\>”',
  );
  expect(markdownOfArticle(article(1, { headline: '# <script>' }), [])).toContain('## \\# \\<script\\>');
});

it.each([
  { what: 'one that is open is closed', comment: '```js\na', ends: '```js\na\n```' },
  {
    what: 'one of tildes, in a list, is closed in it',
    comment: '- b\n  ~~~~\n  ~~~',
    ends: '- b\n  ~~~~\n  ~~~\n  ~~~~',
  },
  { what: 'one that is closed stays', comment: '```\na\n````', ends: '```\na\n````' },
  { what: 'code in a line is no fence', comment: '```a``` b', ends: '```a``` b' },
])('a fence of code ends with its comment: $what', ({ comment, ends }) => {
  const text = markdownOfArticle(article(1), [pageNote(1, { comment }), pageNote(2, { comment: 'Next' })]);
  expect(text).toContain(`\n\n${ends}\n\n---\n\nNext\n\n---`);
});

it('no note opens a tag, whatever is written in it', () => {
  fc.assert(
    fc.property(exchangedNotes, (notes) => {
      for (const { note, met } of notes) {
        expect(markdownOfArticle(met.article, [note])).not.toMatch(/(?<!\\)<(?!https?:)[a-z/!?]/i);
      }
    }),
  );
});
