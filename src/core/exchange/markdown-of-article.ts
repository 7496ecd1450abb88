import { citeNote } from '../notes/cite/cite-note.ts';
import type { KeptArticle } from '../notes/kept-article.ts';
import type { Note } from '../notes/note.ts';

/**
 * An article's notes in Markdown, each with its citation. What the page or its speakers said is text, whatever marks
 * are in it; the reader's comments are Markdown already, without HTML.
 *
 *     markdownOfArticle(article, notes)
 *     // '## Engine beats weaver\n\nThe Analytical Post, 2026-05-03. <https://news.example/engine>\n\n> “We won,”\n…'
 *
 * @param notes in the order in which they shall stand
 */
export function markdownOfArticle(article: KeptArticle, notes: readonly Note[]): string {
  const facts = [article.outlet, article.authors.join(', ') || null, article.published?.slice(0, 10) ?? null];
  const known = facts.filter((fact) => fact !== null).map(plain);
  const source = [...known, addressOf(article.url)].join(' · ');
  return [`## ${plain(article.headline ?? article.url)}`, source, ...notes.map((note) => noteOf(note, article))]
    .map((part) => `${part}\n\n`)
    .join('');
}

function noteOf(note: Note, article: KeptArticle): string {
  const [words, ...rest] = note.passage === null ? [null] : citeNote(note, article).split('\n— ');
  const speaker = note.said?.speakers.map(({ name, words: as }) => name ?? as).join(', ') ?? '';
  const parts = [
    words === null ? null : `> ${plain(words ?? '')}`,
    words !== null && rest.length > 0
      ? `> — ${plain([speaker, article.headline].filter(Boolean).join(', in: '))}`
      : null,
    note.comment === null ? null : safeComment(note.comment),
    note.tags.length === 0 ? null : `*${note.tags.map(plain).join(', ')}*`,
  ];
  return `${parts
    .filter((part) => part !== null)
    .join('\n\n')
    .replace('\n\n> —', '\n>\n> —')}\n\n---`;
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

/** Whoever shows it with HTML switched on shall see none. */
function safeComment(comment: string): string {
  return withFenceClosed(comment).replace(/<(?=[a-z/!?])/gi, '\\<');
}

/**
 * A fence of code that is not closed would take all notes after it for code (CommonMark 0.31, 4.5). It is closed as far
 * in as it was opened, so that one in a list stays in it.
 */
function withFenceClosed(comment: string): string {
  let open: { readonly indent: string; readonly fence: string } | null = null;
  for (const line of comment.split('\n')) {
    const [, indent = '', fence, rest = ''] = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === undefined) continue;
    if (open === null) open = { indent, fence };
    else if (fence.startsWith(open.fence) && rest.trim() === '') open = null;
  }
  return open === null ? comment : `${comment}\n${open.indent}${open.fence}`;
}
