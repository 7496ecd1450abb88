import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../locales/translate.ts';
import { NoteForm } from '../../../ui/notes/note-form.tsx';
import { shortName } from '../../../ui/notes/note-words.ts';
import { STORE_WORDS } from '../../../ui/notes/store-words.ts';
import type { LibraryCommands } from '../library-commands.ts';
import type { LibraryState } from '../library-state.ts';
import { useListedNotes } from '../list/use-listed-notes.ts';
import type { LibraryServices } from '../services/library-services.ts';
import { NoteDetail } from './note-detail.tsx';

type DetailPaneProps = {
  readonly t: Translate;
  readonly readerLanguage: string;
  readonly services: LibraryServices;
  readonly state: LibraryState;
  /** There is nothing to choose. */
  readonly isEmpty: boolean;
  readonly commands: LibraryCommands;
};

/** Beside the list: the chosen note, or its fields. */
export function DetailPane({ t, readerLanguage, services, state, isEmpty, commands }: DetailPaneProps): JSX.Element {
  const { chosen, pane, draft, last } = state;
  const notes = useListedNotes(services, chosen === null ? [] : [chosen]);
  const listed = chosen === null ? null : (notes?.get(chosen) ?? null);
  const box = useRef<HTMLElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone: the keyboard goes on where it was.
    if (wasEdited.current && pane === 'note') box.current?.querySelector<HTMLElement>('.detail-edit')?.focus();
    wasEdited.current = pane === 'fields';
  }, [pane]);
  const isFailed = last?.action === 'save' && last.outcome !== 'done' && last.outcome !== 'asked';
  return (
    <section class="detail" aria-label={t('detailLabel')} ref={box}>
      {chosen === null && !isEmpty && <p class="detail-nothing">{t('detailNothing')}</p>}
      {listed !== null && pane !== 'fields' && (
        <NoteDetail {...{ t, readerLanguage, listed, commands }} isDoomed={pane === 'for-good'} />
      )}
      {listed !== null && pane === 'fields' && draft !== null && (
        <NoteForm
          t={t}
          label={t('editNote', { note: shortName(listed.note) ?? t('pageNote') })}
          note={listed.note}
          patch={draft.patch}
          findTags={services.findTags}
          warnings={isFailed ? [t(STORE_WORDS[last.outcome])] : []}
          onWrite={(patch) => commands.onWrite(listed, { ...draft, patch })}
          onSave={(patch) => commands.onSave(listed.note, { ...draft, patch })}
          onCancel={() => commands.onCancel(draft)}
        />
      )}
    </section>
  );
}
