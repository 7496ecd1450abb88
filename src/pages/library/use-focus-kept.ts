import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Where a button goes that had the focus, as *Delete* does with its note, the keyboard goes on in the list beside it, or
 * on its tab where that is empty. Gives what is to hear of the focus.
 *
 *     const main = useRef<HTMLElement>(null);
 *     <main ref={main} onFocusCapture={useFocusKept(main)}>…</main>
 */
export function useFocusKept(main: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<Node | null>(null);
  // After each drawing: whatever was drawn may have taken it away.
  useEffect(() => {
    const isGone = last.current?.isConnected === false && document.activeElement === document.body;
    if (!isGone) return;
    const places = ['.windowed', '[role="tab"][aria-selected="true"]'];
    const [place] = places.flatMap((each) => main.current?.querySelector<HTMLElement>(each) ?? []);
    place?.focus({ preventScroll: true });
  });
  return ({ target }) => {
    last.current = target instanceof Node ? target : null;
  };
}
