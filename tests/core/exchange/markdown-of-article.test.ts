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

it('no heading of a comment outranks its article, and no comment is taken for a citation', () => {
  const comment = '# To ask\n\n> — him';
  expect(markdownOfArticle(article(1), [pageNote(1, { comment })])).toContain('\n\n### To ask\n\n> — him\n\n---\n\n');
});

it('words of a page without a headline, said by nobody, have no empty citation', () => {
  expect(markdownOfArticle(article(1, { headline: null }), [highlight(1)])).toContain('\n\n> “We won”\n\n---\n\n');
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
