import type { MetArticle } from '../../core/notes/kept-article.ts';
import type { Handlers } from '../../messages/answer-requests.ts';
import { type Envelope, succeeded } from '../../messages/envelopes/envelope.ts';
import { storeEnvelope } from '../../messages/envelopes/store-envelope.ts';
import type { BackgroundRequests, PageNotes } from '../../messages/protocol.ts';
import type { Sender } from '../../messages/sender.ts';
import { meetArticle } from '../../storage/articles/meet-article.ts';
import { changeNotes } from '../../storage/changes/change-notes.ts';
import { undoRequest } from '../../storage/changes/undo-request.ts';
import type { Database } from '../../storage/database/database.ts';
import { clearDraft } from '../../storage/drafts/clear-draft.ts';
import { draftsOfPage } from '../../storage/drafts/drafts-of-page.ts';
import { saveDraft } from '../../storage/drafts/save-draft.ts';
import { notesOfArticle } from '../../storage/notes/notes-of-article.ts';
import { tagsInUse } from '../../storage/notes/tags-in-use.ts';
import { deleteForGood } from '../../storage/trash/delete-for-good.ts';

/** The requests about notes. */
type NoteRequests = Pick<
  BackgroundRequests,
  | 'change-notes'
  | 'undo-request'
  | 'save-draft'
  | 'clear-draft'
  | 'notes-of-page'
  | 'tags-in-use'
  | 'delete-for-good'
  | 'notes-written'
>;

/** What answering them needs beside the database. */
export type NoteSurroundings = {
  /** Called after each commit, and not waited for: the note is safe by then. */
  readonly onCommit: () => void;
  readonly rememberTab: (tabId: number) => Promise<void>;
  readonly showBadge: (tabId: number, text: string) => Promise<void>;
};

/**
 * Answers the requests about notes, from the database alone.
 *
 *     answerRequests(backgroundContract, { …, ...answerNotes(createDatabase(), surroundings) }, thisExtension());
 */
export function answerNotes(database: Database, surroundings: NoteSurroundings): Handlers<NoteRequests> {
  const announced = <T>(envelope: Envelope<T>): Envelope<T> => {
    if (envelope.ok) surroundings.onCommit();
    return envelope;
  };
  return {
    'change-notes': async (request) => announced(storeEnvelope(await changeNotes(database, request))),
    'undo-request': async (request) => announced(storeEnvelope(await undoRequest(database, request))),
    'save-draft': async ({ draft }) => storeEnvelope(await saveDraft(database, draft)),
    'clear-draft': async ({ id }) => storeEnvelope(await clearDraft(database, id)),
    'notes-of-page': async ({ met }, sender) => {
      const answer = await notesOfPage(database, met);
      await showInTab(surroundings, sender, answer);
      return answer;
    },
    'tags-in-use': async () => storeEnvelope(await tagsInUse(database)),
    'delete-for-good': async ({ noteIds }) => storeEnvelope(await deleteForGood(database, noteIds)),
    'notes-written': async () => announced(succeeded(null)),
  };
}

async function notesOfPage(database: Database, met: MetArticle): Promise<Envelope<PageNotes>> {
  const known = await meetArticle(database, met);
  // A store that is full can still be read: only that this address belongs to the article stays unknown.
  if (!known.ok && known.failure.kind !== 'store-full') return storeEnvelope(known);
  const notes = await notesOfArticle(database, met.addresses);
  if (!notes.ok) return storeEnvelope(notes);
  const drafts = await draftsOfPage(database, met.addresses);
  if (!drafts.ok) return storeEnvelope(drafts);
  return succeeded({ notes: notes.value.notes, drafts: drafts.value.drafts });
}

/** The tab is remembered whatever came of it: notes may be readable by the next change. */
async function showInTab(
  { rememberTab, showBadge }: NoteSurroundings,
  { tabId }: Sender,
  answer: Envelope<PageNotes>,
): Promise<void> {
  if (tabId === null) return;
  await rememberTab(tabId);
  const count = answer.ok ? answer.value.notes.length : 0;
  await showBadge(tabId, count === 0 ? '' : String(count));
}
