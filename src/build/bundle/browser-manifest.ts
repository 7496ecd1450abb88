/** The browsers we build for. */
export const BROWSERS = ['chrome', 'firefox'] as const;

/** One of `BROWSERS`. */
export type Browser = (typeof BROWSERS)[number];

/** `manifest.json` as written by hand: it names the background for both browsers. */
export type SourceManifest = {
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[] };
  readonly browser_specific_settings: unknown;
  readonly minimum_chrome_version: string;
  readonly [key: string]: unknown;
};

/**
 * The copy of the manifest for one browser. Each browser warns about the other's keys, so each copy leaves them out.
 *
 *     browserManifest(source, '1.0.0', 'firefox').background   // { scripts: ['background.js'] }
 */
export function browserManifest(source: SourceManifest, version: string, browser: Browser): Record<string, unknown> {
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = source;
  const own =
    browser === 'chrome'
      ? { minimum_chrome_version, background: { service_worker: background.service_worker } }
      : { browser_specific_settings, background: { scripts: background.scripts } };
  return { ...shared, version, ...own };
}
