import { NOTE_COLOURS } from '../../../src/core/notes/colour.ts';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { NewNote } from '../change-kept.ts';
import { newNoteId, newRequestId } from '../new-ids.ts';

/**
 * Composes a note on a page as a whole.
 *
 *     composePageNote(page.met).note.passage   // null
 */
export function composePageNote(met: MetArticle): NewNote {
  const now = new Date().toISOString();
  const note = {
    kind: 'page-note',
    id: newNoteId(),
    articleId: met.article.id,
    passage: null,
    said: null,
    comment: null,
    tags: [],
    colour: NOTE_COLOURS[0],
    created: now,
    modified: now,
    deleted: null,
  } as const;
  return { note, met, request: newRequestId() };
}
