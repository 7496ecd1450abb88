import type { ExtensionView } from '../extension-view.ts';
import { waitUntil } from '../wait-until.ts';

/** A place in a view, in CSS pixels from its top left corner. */
export type Point = { readonly x: number; readonly y: number };

/**
 * Presses the middle of an element once it stands still there and nothing lies over it. A popup is laid out anew when its
 * page has been read: where the element slips away from under the pointer, the press is kept from what has come there,
 * as Playwright does, and tried again.
 *
 *     await clickElement(popup, '.note-edit', ({ x, y }) => mouse.click(x, y));
 *
 * @param press moves the pointer to a place and presses its left button
 */
export async function clickElement(
  view: Pick<ExtensionView, 'evaluate' | 'isOpen'>,
  selector: string,
  press: (place: Point) => Promise<void>,
): Promise<void> {
  await waitUntil(`${selector} stands still, uncovered, and hears a click`, async () => {
    const place = await view.evaluate(findStillPlace, selector);
    if (place === null) return false;
    await view.evaluate(awaitClick, selector);
    try {
      await press(place);
      return await view.evaluate(hasHeardClick, PATIENCE);
    } catch (error) {
      // What closes at a click may have closed before the button is lifted again.
      if (await view.isOpen()) throw error;
      return true;
    }
  });
}

/** Milliseconds after the press in which a click is heard, if it is not swallowed by a panel that is still opening. */
const PATIENCE = 3000;

async function findStillPlace(selector: string): Promise<Point | null> {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const place = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  };
  const { x, y } = place();
  for (let frames = 0; frames < 2; frames += 1) {
    // Behind another tab there are none.
    await new Promise((resolve) => (document.hidden ? setTimeout(resolve) : requestAnimationFrame(resolve)));
  }
  const now = place();
  const isStill = now.x === x && now.y === y;
  return isStill && element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
}

/** Keeps the answer where `hasHeardClick` finds it, in the page: it shares no scope with this one. */
function awaitClick(selector: string): void {
  const element = document.querySelector(selector);
  const over = new AbortController();
  const heard = new Promise<boolean>((resolve) => {
    let isMissed = false;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const hear = (event: Event) => {
        isMissed ||= !(event.target instanceof Node && element?.contains(event.target));
        if (isMissed) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
        if (type !== 'click') return;
        resolve(!isMissed);
        over.abort();
      };
      window.addEventListener(type, hear, { capture: true, signal: over.signal });
    }
    over.signal.addEventListener('abort', () => resolve(false));
  });
  Object.assign(window, { awaited: { heard, over } });
}

/** What `awaitClick` leaves in its page. */
declare let awaited: { readonly heard: Promise<boolean>; readonly over: AbortController };

/** The wait begins after the press, which may itself take long. Where the click has led to another page, nothing is kept. */
function hasHeardClick(patience: number): boolean | Promise<boolean> {
  if (!('awaited' in window)) return true;
  const { heard, over } = awaited;
  setTimeout(() => over.abort(), patience);
  return heard;
}
