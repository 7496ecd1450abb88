import type { JSX } from 'preact';
import type { KeptArticle } from '../../../core/notes/kept-article.ts';
import type { Translate } from '../../../locales/translate.ts';
import { formatDate } from '../../../ui/format-date.ts';
import { langAttribute } from '../../../ui/lang-attribute.ts';

type ArticleRowProps = {
  readonly t: Translate;
  readonly readerLanguage: string;
  readonly article: KeptArticle;
  /** Of notes; `null`: not counted yet. */
  readonly count: number | null;
};

/** One article in the list: its headline, where and when it appeared, and how many notes there are on it. */
export function ArticleRow({ t, readerLanguage, article, count }: ArticleRowProps): JSX.Element {
  const published = article.published === null ? null : formatDate(article.published, readerLanguage);
  return (
    <span class="row row-article">
      <span class="row-head">
        <span class="article-outlet" dir="auto">
          {article.outlet ?? hostOf(article.url)}
        </span>{' '}
        {published !== null && <time dateTime={article.published ?? undefined}>{published} </time>}
      </span>{' '}
      <span class="row-headline" dir="auto" lang={langAttribute(article)}>
        {article.headline ?? article.url}{' '}
      </span>
      <span class="row-foot">
        {article.authors.length > 0 && (
          <span class="row-source" dir="auto">
            {article.authors.join(', ')}{' '}
          </span>
        )}
        {count !== null && <span class="row-count">{t.count('notesKept', count)}</span>}
      </span>
    </span>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
