import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../../locales/translate.ts';
import { EmptyState } from '../empty-state.tsx';
import { Picture } from '../picture.tsx';
import { listFailureWords } from './list-failure-words.ts';
import type { STORE_WORDS } from './store-words.ts';

type UnreadableNotesProps = {
  readonly t: Translate;
  readonly failure: keyof typeof STORE_WORDS;
  /** A button, if there is something to press. */
  readonly children?: ComponentChildren;
};

/** Stands where notes would, if the store cannot be read. */
export function UnreadableNotes({ t, failure, children }: UnreadableNotesProps): JSX.Element {
  return (
    <EmptyState
      level="section"
      title={t('unreadableTitle')}
      advice={t(listFailureWords(failure))}
      picture={<Picture name="warning" />}
    >
      {children}
    </EmptyState>
  );
}
