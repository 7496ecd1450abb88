import { blankNote } from '../../../src/core/notes/blank-note.ts';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { NewNote } from '../change-kept.ts';
import { newNoteId, newRequestId } from '../new-ids.ts';

/**
 * Composes a note on a page as a whole.
 *
 *     composePageNote(page.met).note.passage   // null
 */
export function composePageNote(met: MetArticle): NewNote {
  const blank = blankNote(newNoteId(), met.article.id, new Date().toISOString());
  return { note: { kind: 'page-note', ...blank, passage: null, said: null }, met, request: newRequestId() };
}
