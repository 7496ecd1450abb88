import { citeNote } from '../notes/cite/cite-note.ts';
import type { KeptArticle } from '../notes/kept-article.ts';
import type { Note } from '../notes/note.ts';
import { commentBelowHeading } from './comment-below-heading.ts';

/**
 * An article's notes in Markdown, each with its citation. What the page or its speakers said is text, whatever marks
 * are in it; the reader's comments are Markdown already, without HTML.
 *
 *     markdownOfArticle(article, notes)
 *     // '## Engine beats weaver\n\nThe Analytical Post · 2026-05-03 · <https://news.example/engine>\n\n> “We won,”\n…'
 *
 * @param notes in the order in which they shall stand
 */
export function markdownOfArticle(article: KeptArticle, notes: readonly Note[]): string {
  const facts = [article.outlet, article.authors.join(', ') || null, article.published?.slice(0, 10) ?? null];
  const known = facts.filter((fact) => fact !== null).map(plain);
  const source = [...known, addressOf(article.url)].join(' · ');
  return [`${HEADING} ${plain(article.headline ?? article.url)}`, source, ...notes.map((note) => noteOf(note, article))]
    .map((part) => `${part}\n\n`)
    .join('');
}

/** A file of all notes has one for each article. */
const HEADING = '##';

function noteOf(note: Note, article: KeptArticle): string {
  const parts = [
    note.passage === null ? null : quotedWords(note, article),
    note.comment === null ? null : commentBelowHeading(note.comment, HEADING.length),
    note.tags.length === 0 ? null : `*${note.tags.map(plain).join(', ')}*`,
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n\n---`;
}

function quotedWords(note: Note, article: KeptArticle): string {
  const [words = ''] = citeNote(note, article).split('\n');
  const speaker = note.said?.speakers.map(({ name, words: as }) => name ?? as).join(', ');
  const source = [speaker, article.headline].filter(Boolean).join(', in: ');
  return `> ${plain(words)}${source === '' ? '' : `\n>\n> — ${plain(source)}`}`;
}

/** A text as one line in which nothing is a mark. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(?=[-+=])|^(\d{1,9})(?=[.)])/, (_, digits?: string) => (digits === undefined ? '\\' : `${digits}\\`));
}

/** In marks for addresses, which hold everything but these. */
function addressOf(url: string): string {
  return `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
}
