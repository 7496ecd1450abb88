import { pageAddresses } from '../../../core/article/address/page-addresses.ts';
import { parseDraftId, parseRequestId } from '../../../core/notes/ids.ts';
import { newId } from '../../../core/notes/new-id.ts';
import { parseNoteQuery } from '../../../core/notes/search/note-query.ts';
import { type Envelope, succeeded } from '../../../messages/envelopes/envelope.ts';
import { storeEnvelope } from '../../../messages/envelopes/store-envelope.ts';
import { listArticles } from '../../../storage/articles/list-articles.ts';
import { undoStepsOfAll } from '../../../storage/changes/undo-steps-of-all.ts';
import type { StoreResult } from '../../../storage/database/store-failure.ts';
import { valueOr } from '../../../storage/database/value-or.ts';
import { watch } from '../../../storage/database/watch.ts';
import { draftsOfPage } from '../../../storage/drafts/drafts-of-page.ts';
import { countNotesOfArticles } from '../../../storage/notes/counts/count-notes-of-articles.ts';
import { shelfCounts } from '../../../storage/notes/counts/shelf-counts.ts';
import { notesByIds } from '../../../storage/notes/notes-by-ids.ts';
import { tagsInUse } from '../../../storage/notes/tags-in-use.ts';
import {
  createExchangeServices,
  type ExchangeOutside,
  type UndoesImport,
} from '../exchange/create-exchange-services.ts';
import { findNotes } from '../search/find-notes.ts';
import type { LibraryServices, StoragePromise } from './library-services.ts';

type Outside = ExchangeOutside & {
  readonly copy: LibraryServices['copy'];
  readonly promise: StoragePromise;
};

/** Reads the library from the database itself; has notes changed by the background. */
export function createLibraryServices(outside: Outside): LibraryServices {
  const { undoImport, ...exchange } = createExchangeServices(outside);
  return {
    exchange,
    ...watchServices(outside),
    ...changeServices(outside, undoImport),
    ...draftServices(outside),
    countNotes: async (articles) => valueOr(await countNotesOfArticles(outside.database, articles), new Map()),
    findTags: async () => valueOr(await tagsInUse(outside.database), []),
    copy: outside.copy,
    promise: outside.promise,
  };
}

type WatchServices = Pick<
  LibraryServices,
  'watchFound' | 'watchNotes' | 'watchArticles' | 'watchCounts' | 'watchHistory'
>;

function watchServices({ database }: Outside): WatchServices {
  const watched = <T>(
    query: () => Promise<StoreResult<T>>,
    onAnswer: (answer: Envelope<T>) => void,
    signal: AbortSignal,
  ) => watch(query, (result) => onAnswer(storeEnvelope(result)), signal);
  return {
    watchFound: (question, onFound, signal) =>
      watched(() => findNotes(database, question, (found) => onFound(succeeded(found)), signal), onFound, signal),
    watchNotes: (ids, onList, signal) => watched(() => notesByIds(database, ids), onList, signal),
    watchArticles: (typed, onList, signal) =>
      watched(() => listArticles(database, parseNoteQuery(typed)), onList, signal),
    watchCounts: (onCounts, signal) => watched(() => shelfCounts(database), onCounts, signal),
    watchHistory: (onSteps, signal) => watched(() => undoStepsOfAll(database), onSteps, signal),
  };
}

type ChangeServices = Pick<LibraryServices, 'changeNote' | 'undo' | 'deleteForGood'>;

function changeServices(
  { sendToBackground, randomId, now }: Outside,
  undoImport: UndoesImport['undoImport'],
): ChangeServices {
  const newRequest = () => ({ id: newId(parseRequestId, randomId), at: now().toISOString() });
  return {
    changeNote: async (change, draft) => {
      const request = newRequest();
      const asked = { ...request, draft, articles: [], changes: [change] };
      const answer = await sendToBackground('change-notes', asked);
      return answer.ok ? succeeded(request.id) : answer;
    },
    undo: async ({ request, kind }, onShare) => {
      // Too much for a message, and for the time that a background has.
      if (kind === 'import') return undoImport(request, onShare);
      const answer = await sendToBackground('undo-request', { ...newRequest(), undoes: request });
      return answer.ok ? succeeded(null) : answer;
    },
    deleteForGood: async (ids) => {
      let deleted = 0;
      for (let from = 0; from < ids.length; from += PART) {
        const answer = await sendToBackground('delete-for-good', { noteIds: ids.slice(from, from + PART) });
        if (!answer.ok) return answer;
        deleted += answer.value;
      }
      return succeeded(deleted);
    },
  };
}

type DraftServices = Pick<LibraryServices, 'takeUpDraft' | 'saveDraft' | 'clearDraft'>;

function draftServices({ database, sendToBackground, randomId, now }: Outside): DraftServices {
  return {
    takeUpDraft: async ({ note, article }) => {
      const drafts = await draftsOfPage(database, article === null ? [] : pageAddresses(article.url, null));
      for (const { id, change } of drafts.ok ? drafts.value.drafts : []) {
        if (change.kind === 'edit' && change.noteId === note.id) return { id, patch: change.patch };
      }
      return { id: newId(parseDraftId, randomId), patch: {} };
    },
    saveDraft: ({ id, patch }, { note, article }) => {
      if (article === null) return;
      const met = { article, addresses: pageAddresses(article.url, null) };
      const change = { kind: 'edit', noteId: note.id, patch } as const;
      void sendToBackground('save-draft', { draft: { id, met, saved: now().toISOString(), change } });
    },
    clearDraft: (id) => void sendToBackground('clear-draft', { id }),
  };
}

/** As many notes as a request may well name. */
const PART = 1000;
