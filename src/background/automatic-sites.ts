import { EVERY_SITE } from '../messages/sites/every-site.ts';

/**
 * Where the reader goes by itself, worked out from what was granted: match patterns in a fixed order, each once.
 *
 *     automaticSites(['*://b.example/*', '*://a.example/*'])   // ['*://a.example/*', '*://b.example/*']
 *     automaticSites(['*://a.example/*', '*://*\/*'])          // ['*://*\/*']: the whole web holds the rest
 *     automaticSites(['file:///*'])                            // []: files are read at a click
 */
export function automaticSites(granted: readonly string[]): readonly string[] {
  if (granted.some((pattern) => WHOLE_WEB.has(pattern))) return [EVERY_SITE];
  return [...new Set(granted)].filter((pattern) => /^(\*|https?):\/\//.test(pattern)).sort(byCodeUnits);
}

const byCodeUnits = (a: string, b: string) => Number(a > b) - Number(a < b);

/** What the browsers may call it, depending on where it was granted. */
const WHOLE_WEB: ReadonlySet<string> = new Set([EVERY_SITE, '<all_urls>']);
