import { pageAddresses } from '../../core/article/page-addresses.ts';
import { parseDraftId, parseRequestId, type RequestId } from '../../core/notes/ids.ts';
import { newId } from '../../core/notes/new-id.ts';
import { orderNotes } from '../../core/notes/order-notes.ts';
import { noteMatches } from '../../core/notes/search/match-query.ts';
import { parseNoteQuery } from '../../core/notes/search/note-query.ts';
import { type Envelope, succeeded } from '../../messages/envelope.ts';
import type { SendToBackground } from '../../messages/send-to-background.ts';
import { storeEnvelope } from '../../messages/store-envelope.ts';
import { listArticles } from '../../storage/articles/list-articles.ts';
import { undoStepsOfAll } from '../../storage/changes/undo-steps-of-all.ts';
import type { Database } from '../../storage/database/database.ts';
import type { StoreResult } from '../../storage/database/store-failure.ts';
import { watch } from '../../storage/database/watch.ts';
import { draftsOfPage } from '../../storage/drafts/drafts-of-page.ts';
import { undoImport } from '../../storage/exchange/undo-import.ts';
import { countNotesOfArticles } from '../../storage/notes/count-notes-of-articles.ts';
import { firstNoteIds, noteIds } from '../../storage/notes/note-ids.ts';
import { notesByIds } from '../../storage/notes/notes-by-ids.ts';
import { notesOfKeptArticle } from '../../storage/notes/notes-of-kept-article.ts';
import { searchNotes } from '../../storage/notes/search-notes.ts';
import { shelfCounts } from '../../storage/notes/shelf-counts.ts';
import { tagsInUse } from '../../storage/notes/tags-in-use.ts';
import { checkFile } from './exchange/check-file.ts';
import type { ExchangeServices } from './exchange/exchange-services.ts';
import { exportFile } from './exchange/export-file.ts';
import { importFile } from './exchange/import-file.ts';
import type { Found, LibraryServices, Question, StoragePromise } from './library-services.ts';

type Outside = {
  readonly database: Database;
  readonly sendToBackground: SendToBackground;
  readonly writeClipboard: (words: string) => Promise<void>;
  readonly promise: StoragePromise;
  readonly saveFile: ExchangeServices['saveFile'];
  readonly randomId: () => string;
  readonly now: () => Date;
};

/** Reads the library from the database itself; has notes changed by the background. */
export function createLibraryServices(outside: Outside): LibraryServices {
  const { database, sendToBackground } = outside;
  const newRequest = () => ({ id: newId(parseRequestId, outside.randomId), at: outside.now().toISOString() });
  const watched = <T>(
    query: () => Promise<StoreResult<T>>,
    onAnswer: (answer: Envelope<T>) => void,
    signal: AbortSignal,
  ) => watch(query, (result) => onAnswer(storeEnvelope(result)), signal);
  const written = () => void sendToBackground('notes-written', {});
  const undoHere = async (undoes: RequestId): Promise<Envelope<null>> => {
    const undone = await undoImport(database, { ...newRequest(), undoes }, () => {});
    written();
    return undone.ok ? succeeded(null) : storeEnvelope(undone);
  };
  const exchange = {
    exportFile: (format, only, onCount) =>
      exportFile(database, format, only, outside.now().toISOString().slice(0, 'yyyy-mm-dd'.length), onCount),
    saveFile: outside.saveFile,
    checkFile: (file, onShare) => checkFile(database, file, outside.now().toISOString(), onShare),
    importFile: async (file, onShare) => {
      const answer = await importFile(database, file, newRequest(), onShare);
      written();
      return answer;
    },
  } satisfies ExchangeServices;
  return {
    exchange,
    watchFound: (question, onFound, signal) =>
      watched(() => find(database, question, (found) => onFound(succeeded(found)), signal), onFound, signal),
    watchNotes: (ids, onList, signal) => watched(() => notesByIds(database, ids), onList, signal),
    watchArticles: (typed, onList, signal) =>
      watched(() => listArticles(database, parseNoteQuery(typed)), onList, signal),
    watchCounts: (onCounts, signal) => watched(() => shelfCounts(database), onCounts, signal),
    watchHistory: (onSteps, signal) => watched(() => undoStepsOfAll(database), onSteps, signal),
    countNotes: async (articles) => {
      const counts = await countNotesOfArticles(database, articles);
      return counts.ok ? counts.value : new Map();
    },
    changeNote: async (change, draft) => {
      const request = newRequest();
      const asked = { ...request, draft, articles: [], changes: [change] };
      const answer = await sendToBackground('change-notes', asked);
      return answer.ok ? succeeded(request.id) : answer;
    },
    takeUpDraft: async ({ note, article }) => {
      const drafts = await draftsOfPage(database, article === null ? [] : pageAddresses(article.url, null));
      for (const { id, change } of drafts.ok ? drafts.value.drafts : []) {
        if (change.kind === 'edit' && change.noteId === note.id) return { id, patch: change.patch };
      }
      return { id: newId(parseDraftId, outside.randomId), patch: {} };
    },
    saveDraft: ({ id, patch }, { note, article }) => {
      if (article === null) return;
      const met = { article, addresses: pageAddresses(article.url, null) };
      const change = { kind: 'edit', noteId: note.id, patch } as const;
      void sendToBackground('save-draft', { draft: { id, met, saved: outside.now().toISOString(), change } });
    },
    clearDraft: (id) => void sendToBackground('clear-draft', { id }),
    undo: async ({ request, kind }) => {
      // Too much for a message, and for the time that a background has.
      if (kind === 'import') return undoHere(request);
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
    findTags: async () => {
      const found = await tagsInUse(database);
      return found.ok ? found.value : [];
    },
    copy: (words) =>
      outside.writeClipboard(words).then(
        () => true,
        () => false,
      ),
    promise: outside.promise,
  };
}

/** By the list of ids where all are wanted; by reading the article's notes, or all notes, where some are. */
async function find(
  database: Database,
  { shelf, typed, article }: Question,
  onPart: (found: Found) => void,
  signal: AbortSignal,
): Promise<StoreResult<Found>> {
  const query = parseNoteQuery(typed);
  if (article !== null) {
    const list = await notesOfKeptArticle(database, article.id);
    if (!list.ok) return list;
    const { notes } = list.value;
    const found = orderNotes(notes, new Map()).filter((note) => noteMatches(query, note, article));
    return {
      ok: true,
      value: complete(
        found.map(({ id }) => id),
        notes.length,
      ),
    };
  }
  if (query.length === 0) {
    const first = await firstNoteIds(database, shelf, FIRST);
    if (!first.ok) return first;
    const { ids, total } = first.value;
    if (total <= ids.length) return { ok: true, value: complete(ids, total) };
    onPart({ ids, searched: total, total, isComplete: false });
  }
  const all = await noteIds(database, shelf);
  if (!all.ok || query.length === 0) return all.ok ? { ok: true, value: complete(all.value, all.value.length) } : all;
  const total = all.value.length;
  const onProgress = ({ found, searched }: { readonly found: Found['ids']; readonly searched: number }) =>
    onPart({ ids: found, searched, total, isComplete: false });
  const found = await searchNotes(database, { shelf, query }, onProgress, signal);
  return found.ok ? { ok: true, value: complete(found.value, total) } : found;
}

/** As many notes as a request may well name. */
const PART = 1000;

/** More than a screen shows. */
const FIRST = 100;

function complete(ids: Found['ids'], total: number): Found {
  return { ids, searched: total, total, isComplete: true };
}
