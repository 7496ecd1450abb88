import { NOTE_COLOURS } from '../../../src/core/notes/colour.ts';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { Passage, Said } from '../../../src/core/notes/note.ts';
import type { NewNote } from '../change-kept.ts';
import { newNoteId, newRequestId } from '../new-ids.ts';

/**
 * Composes a note on some words: a quote if it is known who said them, else a highlight.
 *
 *     composeNote(page.met, passage, null).note.kind   // 'highlight'
 */
export function composeNote(met: MetArticle, passage: Passage, said: Said | null): NewNote {
  const now = new Date().toISOString();
  const base = {
    id: newNoteId(),
    articleId: met.article.id,
    passage,
    comment: null,
    tags: [],
    colour: NOTE_COLOURS[0],
    created: now,
    modified: now,
    deleted: null,
  };
  const note =
    said === null ? ({ kind: 'highlight', ...base, said } as const) : ({ kind: 'quote', ...base, said } as const);
  return { note, met, request: newRequestId() };
}
