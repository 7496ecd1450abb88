import { plainMarkdown } from '../../core/markdown/plain-markdown.ts';
import type { Note } from '../../core/notes/note.ts';

/**
 * The quoted words of a note as one line; `null` for a note on the page as a whole.
 *
 *     noteWords(note)   // '“We won,”'
 */
export function noteWords({ passage }: Note): string | null {
  return passage === null ? null : oneLine(passage.anchor.quote.exact);
}

/**
 * A few words by which a note is told from others in the name of a button; `null`: it has none.
 *
 *     shortName(note)   // '“Nobody had asked the people who live…'
 */
export function shortName(note: Note): string | null {
  const line = noteWords(note) ?? (note.comment === null ? null : plainMarkdown(note.comment));
  if (line === null) return null;
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

/** UTF-16 code units: about as much as one hears as a name. */
const LONGEST = 48;

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
