import { pageAddresses } from '../../src/core/article/page-addresses.ts';
import { blankNote } from '../../src/core/notes/blank-note.ts';
import { parseArticleId, parseDraftId, parseNoteId, parseRequestId } from '../../src/core/notes/ids.ts';
import { newId } from '../../src/core/notes/new-id.ts';
import { succeeded } from '../../src/messages/envelope.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';
import type { SendToPage } from '../../src/messages/send-to-page.ts';
import { storeEnvelope } from '../../src/messages/store-envelope.ts';
import { undoStepsOfArticle } from '../../src/storage/changes/undo-steps-of-article.ts';
import type { Database } from '../../src/storage/database/database.ts';
import { watch } from '../../src/storage/database/watch.ts';
import { draftsOfPage } from '../../src/storage/drafts/drafts-of-page.ts';
import { notesOfArticle } from '../../src/storage/notes/notes-of-article.ts';
import { tagsInUse } from '../../src/storage/notes/tags-in-use.ts';
import type { NotesServices } from './notes-services.ts';

type Outside = {
  readonly database: Database;
  readonly findActiveTab: () => Promise<{ readonly url: string | null; readonly title: string | null } | null>;
  readonly sendToBackground: SendToBackground;
  readonly sendToPage: SendToPage;
  readonly writeClipboard: (words: string) => Promise<void>;
  readonly randomId: () => string;
  readonly now: () => Date;
};

/** Reads notes from the database itself, at once; has them changed by the background and shown by the page. */
export function createNotesServices(outside: Outside): NotesServices {
  const { database, sendToBackground, sendToPage } = outside;
  const newRequest = () => ({ id: newId(parseRequestId, outside.randomId), at: outside.now().toISOString() });
  return {
    findAddresses: async () => {
      const tab = await outside.findActiveTab().catch(() => null);
      return tab?.url ? pageAddresses(tab.url, null) : null;
    },
    watchNotes: (addresses, onList, signal) =>
      watch(
        () => notesOfArticle(database, addresses),
        (list) => onList(storeEnvelope(list)),
        signal,
      ),
    placedNotes: (tabId) => sendToPage(tabId, 'placed-notes', {}),
    showNote: (tabId, noteId) => sendToPage(tabId, 'show-note', { noteId }),
    changeNote: async (change, draft) => {
      const request = newRequest();
      const answer = await sendToBackground('change-notes', {
        ...request,
        draft,
        articles: [],
        changes: [change],
      });
      return answer.ok ? succeeded({ request: request.id, notes: answer.value.notes }) : answer;
    },
    createNote: async (note, met, draft) => {
      const request = newRequest();
      const changes = [{ kind: 'create', note } as const];
      const answer = await sendToBackground('change-notes', { ...request, draft, articles: [met], changes });
      return answer.ok ? succeeded({ request: request.id, notes: answer.value.notes }) : answer;
    },
    watchSteps: (addresses, onSteps, signal) =>
      watch(
        () => undoStepsOfArticle(database, addresses),
        (steps) => onSteps(steps.ok ? steps.value : { undo: null, redo: null }),
        signal,
      ),
    newPageNote: ({ article }) => {
      const id = newId(parseNoteId, outside.randomId);
      return {
        kind: 'page-note',
        ...blankNote(id, article.id, outside.now().toISOString()),
        passage: null,
        said: null,
      };
    },
    describeTab: async () => {
      const tab = await outside.findActiveTab().catch(() => null);
      if (!tab?.url) return null;
      const facts = { outlet: null, authors: [], published: null, modified: null, lang: 'und' };
      const url = tab.url.replace(/#.*$/s, '');
      const id = newId(parseArticleId, outside.randomId);
      return { article: { id, url, headline: tab.title, ...facts }, addresses: pageAddresses(tab.url, null) };
    },
    undoRequest: async (undoes) => {
      const request = newRequest();
      const answer = await sendToBackground('undo-request', { ...request, undoes });
      return answer.ok ? succeeded({ request: request.id, notes: answer.value.notes }) : answer;
    },
    newDraft: () => newId(parseDraftId, outside.randomId),
    saveDraft: (draft) =>
      void sendToBackground('save-draft', { draft: { ...draft, saved: outside.now().toISOString() } }),
    clearDraft: (id) => void sendToBackground('clear-draft', { id }),
    findDrafts: async (addresses) => {
      const found = await draftsOfPage(database, addresses);
      return found.ok ? found.value.drafts : [];
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
  };
}
