import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteId } from '../../../core/notes/ids.ts';
import type { Translate } from '../../../locales/translate.ts';

type TrashBarProps = {
  readonly t: Translate;
  /** What is listed of the trash. */
  readonly ids: readonly NoteId[];
  readonly onEmpty: (ids: readonly NoteId[]) => void;
};

/** Stands over the trash: how long notes stay in it, and the way to be rid of them now, asked twice. */
export function TrashBar({ t, ids, onEmpty }: TrashBarProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard goes on at the answer that does no harm.
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <div class="trash-bar">
        <p>{t('noTrashAdvice')}</p>
        <button type="button" class="quiet-button trash-empty" onClick={() => setAsking(true)}>
          {t('trashEmpty')}
        </button>
      </div>
    );
  }
  return (
    <div class="trash-bar">
      <p>{t.count('trashQuestion', ids.length)}</p>
      <button type="button" class="quiet-button" ref={keep} onClick={() => setAsking(false)}>
        {t('trashKeep')}
      </button>
      <button
        type="button"
        class="quiet-button trash-sure"
        onClick={() => {
          setAsking(false);
          onEmpty(ids);
        }}
      >
        {t('deleteForGood')}
      </button>
    </div>
  );
}
