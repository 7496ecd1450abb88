import { nextPause } from './next-pause.ts';

/** What is to be watched, and what to do then. */
export type WatchedPage = {
  readonly document: Document;
  /** Says whether changes may have changed what we show of the page. Called often: must be cheap. */
  readonly concerns: (changes: readonly MutationRecord[]) => boolean;
  /** Says whether what was painted is gone: then the page is read at the next glance, whatever that costs. */
  readonly isBroken: () => boolean;
  /** Reads the page again; says whether that brought anything new. */
  readonly refresh: () => boolean;
};

const GLANCE_MS = 250;

/** Records at once: a page that is being drawn makes hundreds in a frame, its clock and its adverts a few. */
const STORM = 100;

/** What pages change to show text that was there all along: “Read more”. */
const UNFOLDING = ['aria-expanded', 'class', 'hidden', 'style'];

/** A storm is waited out, so that the page is read once, after it; but no longer than this. */
const PATIENCE_MS = 1000;

/**
 * Reads a page again after it has changed, soon and yet seldom: see `nextPause`. However many changes come, each batch
 * costs a look at its records until the first that concerns us, and nothing at all while a glance is due anyway.
 */
export function watchPage(page: WatchedPage, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let fruitless = 0;
  let restUntil = 0;
  let isStormy = false;
  let patientUntil = 0;

  const glance = () => {
    timer = null;
    const isBroken = page.isBroken();
    const start = performance.now();
    const rest = Math.max(restUntil - start, isStormy ? patientUntil - start : 0);
    isStormy = false;
    if (!isBroken && rest > 0) {
      timer = setTimeout(glance, Math.min(rest, GLANCE_MS));
      return;
    }
    const isFruitful = page.refresh() || isBroken;
    fruitless = isFruitful ? 0 : fruitless + 1;
    const end = performance.now();
    restUntil = end + nextPause(end - start, fruitless);
  };

  const observer = new MutationObserver((changes) => {
    if (timer !== null) {
      isStormy ||= changes.length >= STORM;
    } else if (page.concerns(changes)) {
      timer = setTimeout(glance, GLANCE_MS);
      patientUntil = performance.now() + PATIENCE_MS;
    }
  });
  observer.observe(page.document, { subtree: true, childList: true, characterData: true, attributeFilter: UNFOLDING });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}
