import type { JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';

/**
 * Stands above the notes while the page is read, as high as what will come, so that they stay where they are. It fades in
 * late, as `ReadingView` does.
 */
export function ReadingHead({ t }: { readonly t: Translate }): JSX.Element {
  return (
    <div class="reading reading-head">
      <p class="article-source">{t('reading')}</p>
      <div aria-hidden="true">
        <span class="bone bone-title" />
        <span class="bone bone-title bone-short" />
        <span class="bone bone-switches" />
      </div>
    </div>
  );
}
