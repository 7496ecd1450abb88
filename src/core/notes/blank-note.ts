import { NOTE_COLOURS } from './colour.ts';
import type { ArticleId, NoteId } from './ids.ts';
import type { PageNote } from './note.ts';

/**
 * What all new notes have in common: nothing is written yet, and the colour is the first.
 *
 *     { kind: 'page-note', ...blankNote(id, articleId, now), passage: null, said: null }
 *
 * @param now ISO 8601 in UTC, as `Date.toISOString` writes it
 */
export function blankNote(id: NoteId, articleId: ArticleId, now: string): Omit<PageNote, 'kind' | 'passage' | 'said'> {
  const times = { created: now, modified: now, deleted: null };
  return { id, articleId, comment: null, tags: [], colour: NOTE_COLOURS[0], ...times };
}
