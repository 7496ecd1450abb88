import type { JSX } from 'preact';
import type { KeptArticle } from '../../src/core/notes/kept-article.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { ArticleHead } from './article-head.tsx';

type ReadingHeadProps = {
  readonly t: Translate;
  /** Those that the notes below were made on. */
  readonly articles: readonly KeptArticle[];
  readonly readerLanguage: string;
};

/**
 * Stands above the notes while the page is read: the article as it was when they were made, so that they stay where they
 * are when it has been read; the shape of one where that is not known. What is said of the reading fades in late, as in
 * `ReadingView`.
 */
export function ReadingHead({ t, articles, readerLanguage }: ReadingHeadProps): JSX.Element {
  const [article] = articles;
  if (article !== undefined && articles.length === 1) {
    return (
      <>
        {/* The date comes with the rest: to write the first one takes a browser some milliseconds. */}
        <ArticleHead article={{ ...article, published: null }} readerLanguage={readerLanguage} />
        <p class="layers reading-layers">{t('reading')}</p>
      </>
    );
  }
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
