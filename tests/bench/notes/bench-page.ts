import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import { longArticle } from './long-article.ts';
import type { PageHarness, Placing, Storm } from './page-harness.ts';

/** What `page-harness.ts` leaves in its page. */
declare let harness: PageHarness;

const NOTES = 300;
const STORM = 10_000;

/** Where they come, and how many notes the article has. */
const STORMS = [
  ['beside', 0],
  ['within', 0],
  ['beside', NOTES],
] as const;

/** Milliseconds of the page's thread. */
const TARGETS = { atOnce: 30, slice: 16, storm: 50 } as const;

/** Makes the page that the harness runs in, as a page of its own: an article of 100 KB. */
export async function harnessPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/notes/page-harness.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    logLevel: 'warning',
  });
  const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
  return longArticle(100_000).html.replace('</body>', () => `<script>${script}</script></body>`);
}

/**
 * Times notes on a page and a storm of changes in it, as milliseconds of the page's own thread: 300 notes of which none, a
 * fifth or all were edited, and 10,000 nodes that come beside the article and within it.
 */
export async function benchPage(browser: BrowserUnderTest, address: string): Promise<readonly string[]> {
  const { sentences } = longArticle(100_000);
  const noted = sentences.filter((_, index) => index % Math.floor(sentences.length / NOTES) === 0).slice(0, NOTES);
  const missed: string[] = [];
  const say = (line: string, isMissed: boolean) => {
    console.log(`${browser.name}: ${line}`);
    if (isMissed) missed.push(`${browser.name}: ${line}`);
  };
  for (const editEvery of [0, 5, 1]) {
    const placings = await thrice(browser, address, (page) => page.evaluate(placeIn, noted, editEvery));
    say(...wordsOfPlacing(placings, editEvery));
  }
  for (const [where, notes] of STORMS) {
    const among = noted.slice(0, notes);
    const storms = await thrice(browser, address, (page) => page.evaluate(stormIn, where, STORM, among));
    const [storm] = storms.toSorted((one, other) => one.together - other.together);
    if (storm) say(...wordsOfStorm(storm, where, notes));
  }
  return missed;
}

/** The best of three counts: what else the machine does only ever makes it slower. */
async function thrice<T>(browser: BrowserUnderTest, address: string, run: (page: Page) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let n = 0; n < 3; n += 1) {
    const page = await browser.openTab(address);
    results.push(await run(page));
    await page.close();
  }
  return results;
}

const placeIn = (noted: readonly string[], editEvery: number) => harness.placeNotes(noted, editEvery);
const stormIn = (where: 'beside' | 'within', nodes: number, noted: readonly string[]) =>
  harness.weatherStorm(where, nodes, noted);

function wordsOfPlacing(placings: readonly Placing[], editEvery: number): [string, boolean] {
  const [first] = placings;
  const count = (state: string) => first?.states.filter((each) => each === state).length ?? 0;
  const best = (of: (placing: Placing) => number) => Math.min(...placings.map(of));
  const atOnce = best((placing) => placing.atOnce);
  const longest = best(({ slices }) => Math.max(0, ...slices));
  const usual = best(({ slices }) => slices.toSorted((a, b) => a - b)[Math.floor(slices.length * 0.9)] ?? 0);
  const whole = best(({ slices }) => slices.reduce((sum, slice) => sum + slice, 0));
  const what = editEvery === 0 ? 'none edited' : editEvery === 1 ? 'all edited' : `every ${editEvery}th edited`;
  const found = `${count('exact')} exact, ${count('changed')} changed, ${count('lost')} lost`;
  const line = `300 notes, ${what}: ${found}; the exact ones in ${atOnce.toFixed(1)} ms, the others in slices of ${usual.toFixed(1)} ms (nine of ten), ${longest.toFixed(1)} ms at most, ${whole.toFixed(0)} ms together`;
  return [line, atOnce > TARGETS.atOnce || longest > TARGETS.slice];
}

function wordsOfStorm({ together, longest }: Storm, where: string, notes: number): [string, boolean] {
  const line = `10,000 nodes ${where} the article, ${notes} notes: ${together.toFixed(1)} ms together, ${longest.toFixed(1)} ms at most`;
  return [line, together > TARGETS.storm];
}
