import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ArticleId } from '../../../core/notes/ids.ts';
import type { KeptArticle } from '../../../core/notes/kept-article.ts';
import type { Translate } from '../../../locales/translate.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { UnreadableNotes } from '../../../ui/notes/unreadable-notes.tsx';
import { Picture } from '../../../ui/picture.tsx';
import { WindowedList } from '../list/windowed-list.tsx';
import type { LibraryServices } from '../services/library-services.ts';
import { useWatched } from '../use-watched.ts';
import { ArticleRow } from './article-row.tsx';

type ArticlesPaneProps = {
  readonly t: Translate;
  readonly readerLanguage: string;
  readonly services: LibraryServices;
  readonly typed: string;
  readonly onArticle: (article: KeptArticle) => void;
};

/** The articles that there are notes on; one that is opened shows its notes. */
export function ArticlesPane({ t, readerLanguage, services, typed, onArticle }: ArticlesPaneProps): JSX.Element | null {
  const answer = useWatched<readonly KeptArticle[]>(
    (onAnswer, signal) => services.watchArticles(typed, onAnswer, signal),
    [services, typed],
  );
  const articles = answer?.ok ? answer.value : NO_ARTICLES;
  const [active, setActive] = useState<number | null>(null);
  const { counts, onWindow } = useCounts(services, articles);
  useEffect(() => setActive(null), [typed]);
  if (answer === null) return null;
  if (!answer.ok) return <UnreadableNotes t={t} failure={answer.failure.kind} />;
  if (articles.length === 0) return <NoArticles t={t} isSearched={typed.trim() !== ''} />;
  const open = (index: number) => {
    const article = articles[index];
    if (article !== undefined) onArticle(article);
  };
  return (
    <>
      <p class="library-hint">{t('articlesHint')}</p>
      <WindowedList
        label={t('tabArticles')}
        count={articles.length}
        keyOf={(index) => articles[index]?.id ?? String(index)}
        active={active}
        onChoose={setActive}
        onOpen={open}
        opensOnClick
        onWindow={onWindow}
      >
        {(index) => {
          const article = articles[index];
          if (article === undefined) return null;
          const count = counts.get(article.id) ?? null;
          return <ArticleRow t={t} readerLanguage={readerLanguage} article={article} count={count} />;
        }}
      </WindowedList>
    </>
  );
}

function NoArticles({ t, isSearched }: { readonly t: Translate; readonly isSearched: boolean }): JSX.Element {
  return (
    <EmptyState
      level="section"
      title={t(isSearched ? 'noMatchTitle' : 'libraryEmptyTitle')}
      advice={t(isSearched ? 'noArticleMatchAdvice' : 'libraryEmptyAdvice')}
      picture={<Picture name="article" />}
    />
  );
}

const NO_ARTICLES: readonly KeptArticle[] = [];

/** How many notes the articles on the screen have. */
function useCounts(services: LibraryServices, articles: readonly KeptArticle[]) {
  const [counts, setCounts] = useState<ReadonlyMap<ArticleId, number>>(new Map());
  const onWindow = useCallback(
    (first: number, end: number) => {
      const ids = articles.slice(first, end).map(({ id }) => id);
      void services.countNotes(ids).then(setCounts);
    },
    [services, articles],
  );
  return { counts, onWindow };
}
