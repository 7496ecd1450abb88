import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../src/locales/translate.ts';
import type { NoteCommands } from './state/note-commands.ts';
import type { NotesState } from './state/notes-state.ts';
import { noteActionWords } from './words/note-action-words.ts';

type NoteNoticeProps = { readonly t: Translate; readonly state: NotesState; readonly commands: NoteCommands };

/** What became of the newest action, and *Undo* for as long as nothing else was done. */
export function NoteNotice({ t, state: { last, offer }, commands }: NoteNoticeProps): JSX.Element | null {
  const undo = useRef<HTMLButtonElement>(null);
  // The button Delete is gone with its note: the keyboard goes on here.
  const request = offer?.action.kind === 'delete' ? offer.request : null;
  useEffect(() => {
    if (request !== null) undo.current?.focus();
  }, [request]);

  const words = noticeWords({ last, offer }, t);
  useLayoutEffect(() => {
    // It takes its room from the list. (jsdom does not scroll.)
    if (words !== null) document.activeElement?.scrollIntoView?.({ block: 'nearest' });
  }, [words]);

  if (words === null) return null;
  return (
    <div class="notice">
      <p>{words}</p>
      {offer !== null && (
        <button type="button" class="button" ref={undo} onClick={() => commands.onUndo(offer)}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

/** A note that is shown needs no words; what went wrong with an edit is said in the editor. */
function noticeWords({ last, offer }: Pick<NotesState, 'last' | 'offer'>, t: Translate): string | null {
  const isFailed = last !== null && last.outcome !== 'asked' && last.outcome !== 'done';
  if (isFailed && last.action.kind !== 'edit') return noteActionWords(last, t);
  if (offer !== null) return noteActionWords({ action: offer.action, outcome: 'done' }, t);
  return last?.outcome === 'done' && last.action.kind !== 'show' ? noteActionWords(last, t) : null;
}
