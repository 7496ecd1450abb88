import type { Sight } from './sight.ts';

/** One of several articles that a page has loaded. */
export type LoadedArticle = {
  readonly element: Element;
  /** Its index among the outline's frames. */
  readonly frame: number;
  /** Whether it is the one that address and head tell of. */
  readonly isTold: boolean;
};

/** With this share of the window an article is the reader's, though more of the next one may show. */
const HOLDS = 1 / 3;

/**
 * Tells at which of several loaded articles the reader looks: its frame, `null` if there is one article at most or
 * none is in view. The one that address and head tell of has it until little of it is left.
 *
 *     harbour 40 % of the window, roof 60 %, address /harbour   → harbour
 *     harbour 20 % of the window, roof 80 %, address /harbour   → roof
 */
export function articleInView(loaded: readonly LoadedArticle[], { shareOfView }: Sight): number | null {
  let widest: number | null = null;
  let most = 0;
  for (const { element, frame, isTold } of loaded) {
    const share = shareOfView(element);
    if (isTold && share >= HOLDS) return frame;
    if (share <= most) continue;
    most = share;
    widest = frame;
  }
  return widest;
}
