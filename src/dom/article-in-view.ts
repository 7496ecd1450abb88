import type { Composition } from '../core/article/compose-article.ts';
import type { DrawnOutline } from './outline/outline-page.ts';
import type { Sight } from './sight.ts';

/** With this share of the window an article is the reader's, though more of the next one may show. */
const HOLDS = 1 / 3;

/**
 * Tells at which of several loaded articles the reader looks: its frame, `null` if there is one article at most or
 * none is in view. The one that address and head tell of has it until little of it is left.
 *
 *     harbour 40 % of the window, roof 60 %, address /harbour   → harbour
 *     harbour 20 % of the window, roof 80 %, address /harbour   → roof
 */
export function articleInView(
  { elements }: Pick<DrawnOutline, 'elements'>,
  { loaded, frame }: Pick<Composition, 'loaded' | 'frame'>,
  { shareOfView }: Sight,
): number | null {
  let widest: number | null = null;
  let most = 0;
  for (const one of loaded) {
    const element = elements[one];
    const share = element ? shareOfView(element) : 0;
    if (one === frame && share >= HOLDS) return one;
    if (share <= most) continue;
    most = share;
    widest = one;
  }
  return widest;
}
