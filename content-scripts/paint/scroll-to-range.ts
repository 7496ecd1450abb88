/**
 * Scrolls a passage to the middle of the view: smoothly, unless the reader wants less motion.
 *
 * `Element.scrollIntoView` would show the middle of the passage's paragraph, which may be longer than the view. So the
 * boxes that scroll inside the page are moved first, at once, and then the page itself.
 */
export function scrollToRange(range: Range, signal: AbortSignal): void {
  const element = range.startContainer.parentElement;
  const view = range.startContainer.ownerDocument?.defaultView ?? null;
  if (element === null || view === null) return;
  for (const box of scrollingBoxes(element, view)) {
    const place = box.getBoundingClientRect();
    const passage = range.getBoundingClientRect();
    if (isInside(passage, place.top, place.bottom)) continue;
    box.scrollBy({ top: passage.top - (place.top + place.height / 2), behavior: 'instant' });
  }
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  centre(range, view, isCalm ? 'instant' : 'smooth');
  settle(range, view, signal);
}

/** How long the page may take to come to rest, in milliseconds. */
const SETTLING_MS = 2000;

/**
 * Pictures that load on the way push the passage off: looks once more when the page has come to rest, unless the reader
 * of the page has taken over the scrolling.
 */
function settle(range: Range, view: Window, signal: AbortSignal): void {
  const settling = new AbortController();
  const stop = AbortSignal.any([signal, settling.signal, AbortSignal.timeout(SETTLING_MS)]);
  const onRest = () => {
    settling.abort();
    if (!isInside(range.getBoundingClientRect(), 0, view.innerHeight)) centre(range, view, 'instant');
  };
  view.document.addEventListener('scrollend', onRest, { signal: stop });
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    view.addEventListener(type, () => settling.abort(), { capture: true, passive: true, signal: stop });
  }
}

function centre(range: Range, view: Window, behavior: ScrollBehavior): void {
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + Math.min(height, view.innerHeight) / 2 - view.innerHeight / 2, behavior });
}

/** The boxes around an element that scroll on their own, innermost first. */
function scrollingBoxes(element: Element, view: Window): readonly Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    if (box === view.document.scrollingElement) break;
    const scrolls = /auto|scroll/.test(view.getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight;
    if (scrolls) boxes.push(box);
  }
  return boxes;
}

function isInside(passage: DOMRect, top: number, bottom: number): boolean {
  return passage.top >= top && passage.bottom <= bottom;
}
