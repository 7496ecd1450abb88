import { pageAddresses } from '../../src/core/article/page-addresses.ts';
import { withoutPlace } from '../../src/core/article/without-place.ts';
import { blankNote } from '../../src/core/notes/blank-note.ts';
import type { NoteChange } from '../../src/core/notes/changes/note-change.ts';
import {
  type DraftId,
  parseArticleId,
  parseDraftId,
  parseNoteId,
  parseRequestId,
  type RequestId,
} from '../../src/core/notes/ids.ts';
import type { MetArticle } from '../../src/core/notes/kept-article.ts';
import { newId } from '../../src/core/notes/new-id.ts';
import type { Note } from '../../src/core/notes/note.ts';
import { type Envelope, succeeded } from '../../src/messages/envelope.ts';
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
import type { DoneChange } from './state/notes-state.ts';

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
  return {
    ...pageServices(outside),
    ...watchServices(outside),
    ...changeServices(outside),
    ...draftServices(outside),
    findTags: async () => {
      const found = await tagsInUse(outside.database);
      return found.ok ? found.value : [];
    },
    copy: (words) =>
      outside.writeClipboard(words).then(
        () => true,
        () => false,
      ),
  };
}

type PageServices = Pick<NotesServices, 'findAddresses' | 'describeTab' | 'newPageNote' | 'placedNotes' | 'showNote'>;

function pageServices({ findActiveTab, sendToPage, randomId, now }: Outside): PageServices {
  const activeTab = () => findActiveTab().catch(() => null);
  return {
    findAddresses: async () => {
      const tab = await activeTab();
      return tab?.url ? pageAddresses(tab.url, null) : null;
    },
    describeTab: async () => {
      const tab = await activeTab();
      if (!tab?.url) return null;
      const facts = { outlet: null, authors: [], published: null, modified: null, lang: 'und' };
      const url = withoutPlace(tab.url);
      const id = newId(parseArticleId, randomId);
      return { article: { id, url, headline: tab.title, ...facts }, addresses: pageAddresses(tab.url, null) };
    },
    newPageNote: ({ article }) => {
      const blank = blankNote(newId(parseNoteId, randomId), article.id, now().toISOString());
      return { kind: 'page-note', ...blank, passage: null, said: null };
    },
    placedNotes: (tabId) => sendToPage(tabId, 'placed-notes', {}),
    showNote: (tabId, noteId) => sendToPage(tabId, 'show-note', { noteId }),
  };
}

function watchServices({ database }: Outside): Pick<NotesServices, 'watchNotes' | 'watchSteps'> {
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
        (steps) => onSteps(steps.ok ? steps.value : { undo: null, redo: null }),
        signal,
      ),
  };
}

type ChangeServices = Pick<NotesServices, 'changeNote' | 'createNote' | 'undoRequest'>;

function changeServices({ sendToBackground, randomId, now }: Outside): ChangeServices {
  const newRequest = () => ({ id: newId(parseRequestId, randomId), at: now().toISOString() });
  const send = async (change: NoteChange, articles: readonly MetArticle[], draft: DraftId | null) => {
    const request = newRequest();
    const answer = await sendToBackground('change-notes', { ...request, draft, articles, changes: [change] });
    return doneBy(request.id, answer);
  };
  return {
    changeNote: (change, draft) => send(change, [], draft),
    createNote: (note, met, draft) => send({ kind: 'create', note }, [met], draft),
    undoRequest: async (undoes) => {
      const request = newRequest();
      return doneBy(request.id, await sendToBackground('undo-request', { ...request, undoes }));
    },
  };
}

/** What was done, with the request by which it can be undone. */
function doneBy(request: RequestId, answer: Envelope<{ readonly notes: readonly Note[] }>): Envelope<DoneChange> {
  return answer.ok ? succeeded({ request, notes: answer.value.notes }) : answer;
}

type DraftServices = Pick<NotesServices, 'newDraft' | 'saveDraft' | 'clearDraft' | 'findDrafts'>;

function draftServices({ database, sendToBackground, randomId, now }: Outside): DraftServices {
  return {
    newDraft: () => newId(parseDraftId, randomId),
    saveDraft: (draft) => void sendToBackground('save-draft', { draft: { ...draft, saved: now().toISOString() } }),
    clearDraft: (id) => void sendToBackground('clear-draft', { id }),
    findDrafts: async (addresses) => {
      const found = await draftsOfPage(database, addresses);
      return found.ok ? found.value.drafts : [];
    },
  };
}
