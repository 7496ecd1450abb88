import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back soon after something was typed in a form, at most every 300 ms, and at once when the document goes away.
 *
 *     useOftenWhileTyping(form, () => saveDraft(new FormData(form.current)));
 */
export function useOftenWhileTyping(form: RefObject<HTMLFormElement | null>, onTyped: () => void): void {
  const newest = useRef(onTyped);
  newest.current = onTyped;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const call = () => {
      if (timer === null) return;
      clearTimeout(timer);
      timer = null;
      newest.current();
    };
    form.current?.addEventListener('input', () => (timer ??= setTimeout(call, PAUSE_MS)), { signal });
    window.addEventListener('pagehide', call, { signal });
    return () => {
      stop.abort();
      if (timer !== null) clearTimeout(timer);
    };
  }, [form]);
}

const PAUSE_MS = 300;
