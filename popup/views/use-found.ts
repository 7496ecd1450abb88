import { useMemo } from 'preact/hooks';
import { actorGroups } from '../actors/actor-groups.ts';
import type { AnalysedPage } from '../popup-state.ts';
import { quoteEntries } from '../quotes/quote-entries.ts';

/** What was found in an article, as the popup lists it. */
export type Found = {
  readonly quotes: ReturnType<typeof quoteEntries>;
  readonly groups: ReturnType<typeof actorGroups>;
  readonly actorCount: number;
};

/**
 * Lists what was found in an article, again only when it was read anew; `null` before it has been read.
 *
 *     useFound(state.page)   // { quotes, groups, actorCount: 7 }
 */
export function useFound(page: AnalysedPage | null): Found | null {
  const { article = null, analysis = null } = page ?? {};
  return useMemo(() => {
    if (article === null || analysis === null) return null;
    const quotes = quoteEntries(article, analysis);
    const groups = actorGroups(analysis, quotes);
    return { quotes, groups, actorCount: groups.reduce((sum, { entries }) => sum + entries.length, 0) };
  }, [article, analysis]);
}
