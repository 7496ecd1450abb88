import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { render } from 'preact';
import { vi } from 'vitest';
import { answerActors } from '../../../src/background/answer-actors.ts';
import { answerNotes } from '../../../src/background/notes/answer-notes.ts';
import { NO_MODEL } from '../../../src/core/model.ts';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { answerRequests } from '../../../src/messages/answer-requests.ts';
import { backgroundContract } from '../../../src/messages/contracts/background-contract.ts';
import { failed } from '../../../src/messages/envelopes/envelope.ts';
import { createSendToBackground } from '../../../src/messages/send-to-background.ts';
import type { ExportedFile } from '../../../src/pages/library/exchange/export-file.ts';
import { LibraryPage } from '../../../src/pages/library/library-page.tsx';
import { createLibraryServices } from '../../../src/pages/library/services/create-library-services.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { createDatabase, type Database } from '../../../src/storage/database/database.ts';
import { met, requestId, time } from '../../core/notes/sample-notes.ts';
import { english } from '../../locales/english.ts';
import { good } from '../../storage/fresh-database.ts';
import { settle } from '../../ui/drawn-page.ts';

/** What the browser says when it is asked to promise that it keeps what is stored. */
type Promised = { readonly given: boolean; readonly onAsking: boolean };

/** The library over a database of its own, with the real background behind it. */
export async function openLibrary(
  notes: readonly Note[],
  articles: readonly MetArticle[] = [met(1)],
  promised: Promised = { given: true, onAsking: true },
) {
  const factory = new IDBFactory();
  const database = createDatabase({ idb: { indexedDB: factory, IDBKeyRange } });
  if (notes.length > 0) await keep(database, notes, articles);
  const extension = { id: 'on-record', origin: 'chrome-extension://on-record/' };
  const surroundings = { onCommit: () => {}, rememberTab: async () => {}, showBadge: async () => {} };
  const answer = answerRequests(
    backgroundContract,
    {
      'read-tab': async () => failed('no-access'),
      ...answerActors(database, async () => NO_MODEL),
      ...answerNotes(database, surroundings),
    },
    extension,
  );
  const sender = { id: 'on-record', url: `${extension.origin}pages/library/library.html`, tabId: 1 };
  const copied: string[] = [];
  const saved: ExportedFile[] = [];
  const services = createLibraryServices({
    database,
    sendToBackground: createSendToBackground(async (message) => answer(message, sender)),
    copy: async (words) => copied.push(words) > 0,
    saveFile: (file) => void saved.push(file),
    promise: { isGiven: async () => promised.given, ask: async () => promised.onAsking },
    randomId: () => crypto.randomUUID(),
    now: () => new Date(time(100)),
  });
  // jsdom lays nothing out: the list shall have room for six entries.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  await settle(() => render(<LibraryPage t={english} readerLanguage="en-GB" services={services} />, document.body));
  return { database, copied, saved };
}

/** Keeps notes, each by a request of its own. */
async function keep(database: Database, notes: readonly Note[], articles: readonly MetArticle[]): Promise<void> {
  for (const [index, note] of notes.entries()) {
    const changes = [{ kind: 'create', note }] as const;
    good(await changeNotes(database, { id: requestId(index), at: time(0), draft: null, articles, changes }));
  }
}
