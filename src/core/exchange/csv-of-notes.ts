import type { KeptArticle } from '../notes/kept-article.ts';
import type { Note } from '../notes/note.ts';

/**
 * The first row of a table of notes (RFC 4180). It begins with a mark by which spreadsheets know the encoding.
 *
 *     [CSV_HEAD, csvRow(note, article)].join('')
 */
export const CSV_HEAD = `\ufeff${rowOf([
  'id',
  'kind',
  'words',
  'speakers',
  'reporting words',
  'comment',
  'tags',
  'colour',
  'headline',
  'outlet',
  'authors',
  'published',
  'address',
  'created',
  'changed',
  'paragraph',
])}`;

/** A note as a row of the table. */
export function csvRow(note: Note, article: KeptArticle): string {
  const { passage, said } = note;
  return rowOf([
    note.id,
    note.kind,
    passage?.anchor.quote.exact ?? '',
    said?.speakers.map(({ name, words }) => name ?? words).join('; ') ?? '',
    said?.cue ?? '',
    note.comment ?? '',
    note.tags.join('; '),
    note.colour,
    article.headline ?? '',
    article.outlet ?? '',
    article.authors.join('; '),
    article.published ?? '',
    article.url,
    note.created,
    note.modified,
    passage?.paragraph ?? '',
  ]);
}

function rowOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/**
 * Every cell stands in marks. One that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP
 * advises; also where white space or a full-width sign stands first.
 *
 *     =HYPERLINK("http://x.example")   → "'=HYPERLINK(""http://x.example"")"
 *     1 = 1                            → "1 = 1": no formula
 */
function cellOf(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
