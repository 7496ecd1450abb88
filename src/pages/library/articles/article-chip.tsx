import type { JSX } from 'preact';
import type { KeptArticle } from '../../../core/notes/kept-article.ts';
import type { Translate } from '../../../locales/translate.ts';

type ArticleChipProps = { readonly t: Translate; readonly article: KeptArticle; readonly onAll: () => void };

/** Stands over the notes of one article: which it is, and the way back to all. */
export function ArticleChip({ t, article, onAll }: ArticleChipProps): JSX.Element {
  return (
    <div class="article-chip">
      <p class="article-chip-words" dir="auto">
        {t('onlyOnArticle', { headline: article.headline ?? article.url })}
      </p>
      <button type="button" class="quiet-button" onClick={onAll}>
        {t('allNotes')}
      </button>
    </div>
  );
}
