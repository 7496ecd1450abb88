import type { NoteChange } from './changes/note-change.ts';
import type { DraftId } from './ids.ts';
import type { MetArticle } from './kept-article.ts';

/**
 * A note that is being written and was not saved yet: the change that saving would ask for.
 *
 *     { id, met: { article, addresses }, saved: '2026-05-03T10:00:00.000Z', change: { kind: 'edit', … } }
 */
export type Draft = {
  readonly id: DraftId;
  /** Where it is being written: there it is offered again, and saving needs it. */
  readonly met: MetArticle;
  /** ISO 8601 in UTC. */
  readonly saved: string;
  readonly change: Extract<NoteChange, { readonly kind: 'create' | 'edit' }>;
};
