import type { Draft } from '../../../src/core/notes/draft.ts';
import type { DraftId } from '../../../src/core/notes/ids.ts';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { SendToBackground } from '../../../src/messages/send-to-background.ts';

/** What is being written, kept as it grows. */
export type KeptDraft = {
  readonly id: DraftId;
  /** Keeps this state soon. */
  readonly write: (change: Draft['change']) => void;
  /** Keeps the last state now, if there is one that was not kept: the page or the editor goes. */
  readonly flush: () => void;
  /** Keeps no more: the note was saved, which clears the draft, or is about to be. */
  readonly stop: () => void;
  /** Throws it away. */
  readonly discard: () => void;
};

/** Pauses in writing are longer; what is lost with a page that is killed is less than a second's work. */
const PAUSE_MS = 500;

/**
 * Keeps a draft in the background. What fails is tried again with the next letter; the text stays on the screen.
 *
 *     const kept = keepDraft(newDraftId(), met, sendToBackground);
 *     kept.write({ kind: 'edit', noteId: note.id, patch: { comment: 'Ask h' } });
 */
export function keepDraft(id: DraftId, met: MetArticle, sendToBackground: SendToBackground): KeptDraft {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let unkept: Draft['change'] | null = null;
  let isStopped = false;

  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const flush = () => {
    stopTimer();
    if (unkept === null || isStopped) return;
    const draft = { id, met, saved: new Date().toISOString(), change: unkept };
    unkept = null;
    void sendToBackground('save-draft', { draft });
  };
  const stop = () => {
    stopTimer();
    isStopped = true;
  };
  return {
    id,
    write: (change) => {
      isStopped = false;
      unkept = change;
      timer ??= setTimeout(flush, PAUSE_MS);
    },
    flush,
    stop,
    discard: () => {
      stop();
      void sendToBackground('clear-draft', { id });
    },
  };
}
