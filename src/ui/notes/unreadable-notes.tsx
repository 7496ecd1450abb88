import type { JSX } from 'preact';
import type { Translate } from '../../locales/translate.ts';
import { EmptyState } from '../empty-state.tsx';
import { Picture } from '../picture.tsx';
import { listFailureWords } from './list-failure-words.ts';
import type { STORE_WORDS } from './store-words.ts';

type UnreadableNotesProps = { readonly t: Translate; readonly failure: keyof typeof STORE_WORDS };

/** Stands where notes would, if the store cannot be read. */
export function UnreadableNotes({ t, failure }: UnreadableNotesProps): JSX.Element {
  return (
    <EmptyState
      level="section"
      title={t('unreadableTitle')}
      advice={t(listFailureWords(failure))}
      picture={<Picture name="warning" />}
    />
  );
}
