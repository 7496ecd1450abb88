import { blankNote } from '../../../src/core/notes/blank-note.ts';
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
  const base = { ...blankNote(newNoteId(), met.article.id, new Date().toISOString()), passage };
  const note =
    said === null ? ({ kind: 'highlight', ...base, said } as const) : ({ kind: 'quote', ...base, said } as const);
  return { note, met, request: newRequestId() };
}
