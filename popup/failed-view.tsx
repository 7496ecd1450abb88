import type { JSX } from 'preact';
import type { Translate } from '../src/locales/translate.ts';
import type { FailureKind } from '../src/messages/failure.ts';
import { EmptyState } from '../src/ui/empty-state.tsx';
import { Picture } from '../src/ui/picture.tsx';
import { FAILURE_WORDS } from './failure-words.ts';

type FailedViewProps = {
  readonly t: Translate;
  readonly failure: FailureKind;
  readonly onReadAgain: () => void;
};

/** Says why the page could not be read, and what to do. */
export function FailedView({ t, failure, onReadAgain }: FailedViewProps): JSX.Element {
  const { title, advice, picture, canRetry } = FAILURE_WORDS[failure];
  return (
    <EmptyState level="page" title={t(title)} advice={t(advice)} picture={<Picture name={picture} />}>
      {canRetry && (
        <button type="button" class="button" onClick={onReadAgain}>
          {t('readAgain')}
        </button>
      )}
    </EmptyState>
  );
}
