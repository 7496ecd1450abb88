/**
 * Whether an element of a live page can be seen, as far as its styles tell; what is scrolled away or transparent can. In
 * a document that is never shown (jsdom) nothing is asked, and everything can.
 *
 *     isSeen(document.body)   // true
 */
export function isSeen(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}
