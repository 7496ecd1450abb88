import type { Note } from '../note.ts';

/**
 * Some of the fields of a note that a change may touch, with their values.
 *
 *     { comment: 'Ask her', modified: '2026-05-03T10:00:00.000Z' }
 */
export type NoteDelta = Partial<Pick<Note, 'comment' | 'tags' | 'colour' | 'deleted' | 'modified'>>;
