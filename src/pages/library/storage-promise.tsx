import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../locales/translate.ts';
import type { StoragePromise } from './services/library-services.ts';

type StoragePromiseLineProps = { readonly t: Translate; readonly promise: StoragePromise };

/**
 * Says whether the browser has promised to keep the notes also when the disk is full, after asking for it: it must be
 * asked from a page, the background cannot. A browser that does not answer, as without a disk, has promised nothing.
 */
export function StoragePromiseLine({ t, promise }: StoragePromiseLineProps): JSX.Element | null {
  const [isGiven, setGiven] = useState<boolean | null>(null);
  const ask = async () => setGiven(await isPromised(promise));
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

async function isPromised({ isGiven, ask }: StoragePromise): Promise<boolean> {
  try {
    return (await isGiven()) || (await ask());
  } catch (error) {
    console.warn('On Record could not ask for its storage to be kept.', error);
    return false;
  }
}
