import { automaticSites } from './automatic-sites.ts';
import { READER_FILES } from './reader-files.ts';

/** The browser, as far as automatic reading needs it. */
export type AutomaticAccess = {
  /** All that is granted, as match patterns. */
  readonly grantedSites: () => Promise<readonly string[]>;
  /** Lets the browser put files into each page of these sites; none: into no page any more. */
  readonly registerFiles: (
    id: string,
    files: { readonly css: string; readonly js: string },
    sites: readonly string[],
  ) => Promise<void>;
  readonly findTabsOn: (sites: readonly string[]) => Promise<readonly number[]>;
  /** Puts the reader into a tab that has none. */
  readonly readTab: (tabId: number) => Promise<unknown>;
};

/** Reading without a click. */
export type AutomaticReading = {
  /** To be called whenever the browser may have forgotten what was registered, or the granted sites may have changed. */
  readonly follow: () => Promise<void>;
};

/**
 * Reads every page of the sites that the reader has granted: those to come by a registered script, those that are open
 * at once. What was granted is asked anew each time and never remembered, since it changes in the browser's settings
 * too, and an update erases what was registered.
 *
 * A page that has been read when its site is taken back keeps its reader until it is left, as after a click.
 *
 *     const reading = automaticReading({ grantedSites, registerFiles, findTabsOn, readTab });
 *     onSitesChanged(() => void reading.follow(), signal);
 */
export function automaticReading(browser: AutomaticAccess): AutomaticReading {
  let last: Promise<void> = Promise.resolve();
  return {
    // One after the other: two at once could register the same script twice, which the browsers refuse.
    follow: () => {
      last = last.then(() => followOnce(browser));
      return last;
    },
  };
}

const SCRIPT_ID = 'automatic-reader';

async function followOnce(browser: AutomaticAccess): Promise<void> {
  try {
    const sites = automaticSites(await browser.grantedSites());
    await browser.registerFiles(SCRIPT_ID, READER_FILES, sites);
    if (sites.length === 0) return;
    await Promise.allSettled((await browser.findTabsOn(sites)).map(browser.readTab));
  } catch (error) {
    console.error('On Record could not set up automatic reading', error);
  }
}
