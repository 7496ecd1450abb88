import { pageAddresses } from '../../src/core/article/address/page-addresses.ts';
import { withoutPlace } from '../../src/core/article/address/without-place.ts';
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
import { type Envelope, succeeded } from '../../src/messages/envelopes/envelope.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';
import type { SendToPage } from '../../src/messages/send-to-page.ts';
import type { StoreReader } from '../store/store-reader.ts';
import type { NotesServices } from './notes-services.ts';
import type { DoneChange } from './state/notes-state.ts';

type Outside = {
  readonly store: StoreReader;
  readonly findActiveTab: () => Promise<{ readonly url: string | null; readonly title: string | null } | null>;
  readonly sendToBackground: SendToBackground;
  readonly sendToPage: SendToPage;
  readonly copy: NotesServices['copy'];
  readonly openAgain: NotesServices['openAgain'];
  readonly randomId: () => string;
  readonly now: () => Date;
};

/** Reads notes in the store itself; has them changed by the background and shown by the page. */
export function createNotesServices(outside: Outside): NotesServices {
  const { store, copy, openAgain } = outside;
  return { ...store, ...pageServices(outside), ...changeServices(outside), ...draftServices(outside), copy, openAgain };
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

type DraftServices = Pick<NotesServices, 'newDraft' | 'saveDraft' | 'clearDraft'>;

function draftServices({ sendToBackground, randomId, now }: Outside): DraftServices {
  return {
    newDraft: () => newId(parseDraftId, randomId),
    saveDraft: (draft) => void sendToBackground('save-draft', { draft: { ...draft, saved: now().toISOString() } }),
    clearDraft: (id) => void sendToBackground('clear-draft', { id }),
  };
}
