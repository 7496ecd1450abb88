/** What a reader can see of a page. */
export type Sight = {
  /** Whether an element can be seen, as far as its styles tell; what is scrolled away or transparent can. */
  readonly isSeen: (element: Element) => boolean;
  /** The share of the window's height that an element takes up, 0 to 1; has the page laid out. */
  readonly shareOfView: (element: Element) => number;
};

/**
 * The sight of a live page. In a document that is never shown (jsdom) everything can be seen, and nothing is in view.
 *
 *     sightOf(window).isSeen(document.body)   // true
 */
export function sightOf(window: Pick<Window, 'innerHeight'>): Sight {
  return {
    isSeen: (element) =>
      typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }),
    shareOfView: (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const { innerHeight } = window;
      const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
      return innerHeight > 0 ? Math.max(0, height) / innerHeight : 0;
    },
  };
}
