import type { JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';
import type { Jump } from '../popup-state.ts';
import { jumpFailureWords } from './words/jump-failure-words.ts';

type JumpNoticeProps = { readonly t: Translate; readonly jump: Jump | null; readonly onReadAgain: () => void };

/** Says that the page could not show the passage that was chosen; nothing while all goes well. */
export function JumpNotice({ t, jump, onReadAgain }: JumpNoticeProps): JSX.Element | null {
  if (jump === null || jump.outcome === 'asked' || jump.outcome === 'shown') return null;
  return (
    <div class="notice">
      <p>{t(jumpFailureWords(jump.outcome))}</p>
      <button type="button" class="button" onClick={onReadAgain}>
        {t('readAgain')}
      </button>
    </div>
  );
}
