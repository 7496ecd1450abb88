import type { NoteChange } from '../../src/core/notes/changes/note-change.ts';
import type { DraftId, RequestId } from '../../src/core/notes/ids.ts';
import type { MetArticle } from '../../src/core/notes/kept-article.ts';
import type { Note } from '../../src/core/notes/note.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { type Envelope, succeeded } from '../../src/messages/envelopes/envelope.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';
import { STORE_WORDS } from '../../src/ui/notes/store-words.ts';
import type { KeptNotes } from './keep-notes.ts';
import { newRequestId } from './new-ids.ts';
import type { Notice } from './notice-shower.tsx';

/** A note that is to be kept. Asked for again, also after a failure, it is kept once. */
export type NewNote = { readonly note: Note; readonly met: MetArticle; readonly request: RequestId };

/** What was done, as the notice says it. */
type Done = 'highlighted' | 'noteSaved' | 'quoteSaved' | 'noteDeleted';

/** Changes what is kept; each change that succeeded can be taken back from a notice. */
export type ChangeKept = {
  readonly create: (created: NewNote, done: Done, draft: DraftId | null) => Promise<Envelope<null>>;
  readonly change: (
    change: Exclude<NoteChange, { kind: 'create' }>,
    done: Done,
    draft: DraftId | null,
  ) => Promise<Envelope<null>>;
};

/** What changing notes needs. */
export type ChangeSource = {
  readonly t: Translate;
  readonly sendToBackground: SendToBackground;
  readonly notes: Pick<KeptNotes, 'accept'>;
  readonly showNotice: (notice: Notice) => void;
  readonly onFailure: () => void;
};

/**
 * Makes what changes notes from a page.
 *
 *     const changes = changeKept(source);
 *     await changes.create(composePageNote(met), 'noteSaved', draftId);   // and a notice offers to undo it
 */
export function changeKept(source: ChangeSource): ChangeKept {
  const { t, notes, showNotice, sendToBackground, onFailure } = source;

  const undo = async (undoes: RequestId, id: RequestId): Promise<void> => {
    const answer = await sendToBackground('undo-request', { id, at: now(), undoes });
    if (answer.ok) {
      notes.accept(answer.value.notes);
      return showNotice({ words: t('noteUndone'), isFailure: false, actions: [] });
    }
    onFailure();
    const actions = [{ label: t('tryAgain'), run: () => void undo(undoes, id) }];
    showNotice({ words: t(STORE_WORDS[answer.failure.kind]), isFailure: true, actions });
  };
  const send = async (
    id: RequestId,
    change: NoteChange,
    asked: { readonly articles: readonly MetArticle[]; readonly done: Done; readonly draft: DraftId | null },
  ): Promise<Envelope<null>> => {
    const { articles, done, draft } = asked;
    const answer = await sendToBackground('change-notes', { id, at: now(), draft, articles, changes: [change] });
    if (!answer.ok) {
      onFailure();
      return answer;
    }
    notes.accept(answer.value.notes);
    const actions = [{ label: t('undo'), run: () => void undo(id, newRequestId()) }];
    showNotice({ words: t(done), isFailure: false, actions });
    return succeeded(null);
  };

  return {
    create: ({ note, met, request }, done, draft) =>
      send(request, { kind: 'create', note }, { articles: [met], done, draft }),
    change: (change, done, draft) => send(newRequestId(), change, { articles: [], done, draft }),
  };
}

function now(): string {
  return new Date().toISOString();
}
