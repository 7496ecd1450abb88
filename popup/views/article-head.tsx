import type { JSX } from 'preact';
import type { KeptArticle } from '../../src/core/notes/kept-article.ts';
import { formatDate } from '../../src/ui/format-date.ts';
import { langAttribute } from '../../src/ui/lang-attribute.ts';

type ArticleHeadProps = {
  readonly article: Pick<KeptArticle, 'url' | 'outlet' | 'published' | 'headline' | 'lang'>;
  /** The reader's language, for dates. */
  readonly readerLanguage: string;
};

/** Which article this is: outlet, date and headline. */
export function ArticleHead({ article, readerLanguage }: ArticleHeadProps): JSX.Element {
  const date = article.published === null ? null : formatDate(article.published, readerLanguage);
  return (
    <header class="article-head">
      <p class="article-source">
        <span class="article-outlet" dir="auto">
          {article.outlet ?? hostOf(article.url)}
        </span>
        {date !== null && article.published !== null && (
          <time dateTime={article.published} dir="auto">
            {date}
          </time>
        )}
      </p>
      {article.headline !== null && (
        <h1 class="article-headline" dir="auto" lang={langAttribute(article)} title={article.headline}>
          {article.headline}
        </h1>
      )}
    </header>
  );
}

/** `https://www.example.org/a` → `example.org`; a local file has no host. */
function hostOf(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./, '') ?? '';
}
