import { storeEnvelope } from '../../src/messages/envelopes/store-envelope.ts';
import { undoStepsOfArticle } from '../../src/storage/changes/undo-steps-of-article.ts';
import { allCorrections } from '../../src/storage/corrections/all-corrections.ts';
import type { Database } from '../../src/storage/database/database.ts';
import { valueOr } from '../../src/storage/database/value-or.ts';
import { watch } from '../../src/storage/database/watch.ts';
import { draftsOfPage } from '../../src/storage/drafts/drafts-of-page.ts';
import { notesOfArticle } from '../../src/storage/notes/notes-of-article.ts';
import { tagsInUse } from '../../src/storage/notes/tags-in-use.ts';
import type { ActorServices } from '../actors/actor-services.ts';
import type { NotesServices } from '../notes/notes-services.ts';

/** What the popup reads in the database. No promise of it rejects. */
export type StoreReader = Pick<NotesServices, 'watchNotes' | 'watchSteps' | 'findDrafts' | 'findTags'> &
  Pick<ActorServices, 'watchCorrections'>;

/**
 * Reads the database itself, which needs no background to be awake.
 *
 *     createStoreReader(createDatabase()).watchNotes(addresses, showNotes, signal);
 */
export function createStoreReader(database: Database): StoreReader {
  return {
    watchNotes: (addresses, onList, signal) =>
      watch(
        () => notesOfArticle(database, addresses),
        (list) => onList(storeEnvelope(list)),
        signal,
      ),
    watchSteps: (addresses, onSteps, signal) =>
      watch(
        () => undoStepsOfArticle(database, addresses),
        (steps) => onSteps(valueOr(steps, { undo: null, redo: null })),
        signal,
      ),
    watchCorrections: (onList, signal) =>
      watch(
        () => allCorrections(database),
        (list) => onList(list.ok ? list.value.corrections : []),
        signal,
      ),
    findDrafts: async (addresses) => {
      const found = await draftsOfPage(database, addresses);
      return found.ok ? found.value.drafts : [];
    },
    findTags: async () => valueOr(await tagsInUse(database), []),
  };
}
