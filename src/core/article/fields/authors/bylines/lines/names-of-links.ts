import type { PageBlock, PageLink } from '../../../../page-outline.ts';
import { isPerson } from '../../is-person.ts';
import { isUncasedName } from '../../is-uncased-name.ts';
import { splitNames } from '../../split-names.ts';

/**
 * The people whom those links of a block name that count.
 *
 *     <a rel="author">Ada Byron</a>   → Ada Byron
 *     <a rel="author">More</a>        → none: no name
 */
export function namesOfLinks({ text, links }: PageBlock, counts: (link: PageLink) => boolean): readonly string[] {
  return links
    .filter(counts)
    .flatMap(({ start, end }) =>
      splitNames(text.slice(start, end)).filter((name) => isPerson(name) || isUncasedName(name)),
    );
}
