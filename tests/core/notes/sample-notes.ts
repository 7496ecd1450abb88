import {
  type ArticleId,
  type DraftId,
  type NoteId,
  parseArticleId,
  parseDraftId,
  parseNoteId,
  parseRequestId,
  type RequestId,
} from '../../../src/core/notes/ids.ts';
import type { KeptArticle, MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { Highlight, KeptQuote, PageNote, Passage } from '../../../src/core/notes/note.ts';

/** Ids, times, notes and articles for tests, told apart by a number. */
export function noteId(n: number): NoteId {
  return there(parseNoteId(uuid('1', n)));
}

export function articleId(n: number): ArticleId {
  return there(parseArticleId(uuid('2', n)));
}

export function requestId(n: number): RequestId {
  return there(parseRequestId(uuid('3', n)));
}

export function draftId(n: number): DraftId {
  return there(parseDraftId(uuid('4', n)));
}

/** The n-th second of a day. */
export function time(n: number): string {
  return new Date(Date.UTC(2026, 4, 3) + n * 1000).toISOString();
}

export function highlight(n: number, fields: Partial<Omit<Highlight, 'kind'>> = {}): Highlight {
  return { kind: 'highlight', ...base(n), passage: passage(0, 'We won'), said: null, ...fields };
}

export function keptQuote(n: number, fields: Partial<Omit<KeptQuote, 'kind'>> = {}): KeptQuote {
  const said = { kind: 'direct', speakers: [{ words: 'she', name: 'Ada Byron' }], cue: 'said' } as const;
  return { kind: 'quote', ...base(n), passage: passage(0, '“We won,”'), said, ...fields };
}

export function pageNote(n: number, fields: Partial<Omit<PageNote, 'kind'>> = {}): PageNote {
  return { kind: 'page-note', ...base(n), passage: null, said: null, ...fields };
}

export function passage(start: number, exact: string, within: Passage['within'] = 'article'): Passage {
  const span = { start, end: start + exact.length };
  const quote = { exact, prefix: '', suffix: '' };
  const anchor = { quote, position: span, codePoints: span, occurrences: 1, landmarks: { before: [7], after: [] } };
  return { anchor, within, paragraph: `${exact} she said.` };
}

export function article(n: number, fields: Partial<KeptArticle> = {}): KeptArticle {
  return {
    id: articleId(n),
    url: `https://news.example/${n}`,
    headline: 'Engine beats weaver',
    outlet: 'The Analytical Post',
    authors: ['Mary Shelley'],
    published: '2026-05-03T09:30:00+02:00',
    modified: null,
    lang: 'en',
    ...fields,
  };
}

/** An article as met under its own address, or under those given. */
export function met(n: number, addresses: readonly string[] = [`https://news.example/${n}`]): MetArticle {
  return { article: article(n), addresses };
}

/** The request that keeps the first highlight, and the article that it is on. */
export const CREATION = {
  id: requestId(1),
  at: time(1),
  draft: null,
  articles: [met(1)],
  changes: [{ kind: 'create', note: highlight(1) }],
} as const;

function base(n: number) {
  return {
    id: noteId(n),
    articleId: articleId(1),
    comment: null,
    tags: [],
    colour: 'yellow',
    created: time(0),
    modified: time(0),
    deleted: null,
  } as const;
}

function uuid(kind: string, n: number): string {
  return `${kind.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function there<T>(value: T | null): T {
  if (value === null) throw new Error('a sample is wrong');
  return value;
}
