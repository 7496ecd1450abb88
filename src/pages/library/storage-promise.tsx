import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import type { StoragePromise } from './library-services.ts';

type StoragePromiseLineProps = { readonly t: Translate; readonly promise: StoragePromise };

/**
 * Says whether the browser has promised to keep the notes also when the disk is full, after asking for it: it must be
 * asked from a page, the background cannot.
 */
export function StoragePromiseLine({ t, promise }: StoragePromiseLineProps): JSX.Element | null {
  const [isGiven, setGiven] = useState<boolean | null>(null);
  const ask = async () => setGiven((await promise.isGiven()) || (await promise.ask()));
  useEffect(() => void ask(), [promise]);
  if (isGiven === null) return null;
  return (
    <footer class="library-foot">
      <p>{t(isGiven ? 'promiseGiven' : 'promiseMissing')}</p>
      {!isGiven && (
        <button type="button" class="quiet-button" onClick={() => void ask()}>
          {t('promiseAsk')}
        </button>
      )}
    </footer>
  );
}
