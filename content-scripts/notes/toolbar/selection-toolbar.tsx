import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { Translate } from '../../../src/locales/translate.ts';

type SelectionToolbarProps = {
  readonly t: Translate;
  readonly onHighlight: () => void;
  readonly onNote: () => void;
};

/** What can be done with selected words. Arrow keys lead from one button to the next. */
export function SelectionToolbar({ t, onHighlight, onNote }: SelectionToolbarProps): JSX.Element {
  return (
    <>
      <button type="button" class="button pen note-yellow" onClick={onHighlight} onKeyDown={moveFocus}>
        {t('toolbarHighlight')}
      </button>
      <button type="button" class="button" onClick={onNote} onKeyDown={moveFocus}>
        {t('toolbarNote')}
      </button>
    </>
  );
}

function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const { nextElementSibling, previousElementSibling } = event.currentTarget;
  const other = nextElementSibling ?? previousElementSibling;
  if (other instanceof HTMLElement) other.focus();
  event.preventDefault();
}
