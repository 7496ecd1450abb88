import type { JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';

/**
 * Stands in while the page is read, in the shape of what will come. It fades in late (see `reading-view.css`): most pages are
 * read before anything of it would be seen.
 */
export function ReadingView({ t }: { readonly t: Translate }): JSX.Element {
  return (
    <div class="reading">
      <p class="reading-words">{t('reading')}</p>
      <div class="reading-shape" aria-hidden="true">
        <span class="bone bone-title" />
        <span class="bone bone-title bone-short" />
        {[0, 1, 2].map((entry) => (
          <div key={entry} class="reading-entry">
            <span class="bone bone-name" />
            <span class="bone" />
            <span class="bone bone-short" />
          </div>
        ))}
      </div>
    </div>
  );
}
