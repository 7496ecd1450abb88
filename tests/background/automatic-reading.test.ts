import { expect, it, vi } from 'vitest';
import { type AutomaticAccess, automaticReading } from '../../src/background/automatic-reading.ts';

const FILES = { css: 'highlights.css', js: 'reader.js' };

/** A browser in which the tabs 7 and 8 show granted sites, and that takes a while for everything. */
function browserWith(granted: readonly string[]) {
  return {
    grantedSites: vi.fn(async () => granted),
    registerFiles: vi.fn(async () => undefined),
    findTabsOn: vi.fn(async () => [7, 8]),
    readTab: vi.fn(async (_tabId: number) => undefined),
  } satisfies AutomaticAccess;
}

it('registers the reader on what is granted, and reads the open tabs there at once', async () => {
  const browser = browserWith(['*://b.example/*', '*://a.example/*']);
  await automaticReading(browser).follow();
  const sites = ['*://a.example/*', '*://b.example/*'];
  expect(browser.registerFiles).toHaveBeenCalledExactlyOnceWith('automatic-reader', FILES, sites);
  expect(browser.findTabsOn).toHaveBeenCalledExactlyOnceWith(sites);
  expect(browser.readTab.mock.calls.map(([tabId]) => tabId)).toEqual([7, 8]);
});

it('registers nothing and looks into no tab when nothing is granted', async () => {
  const browser = browserWith([]);
  await automaticReading(browser).follow();
  expect(browser.registerFiles).toHaveBeenCalledExactlyOnceWith('automatic-reader', FILES, []);
  expect(browser.findTabsOn).not.toHaveBeenCalled();
});

it('asks anew each time what is granted', async () => {
  const browser = browserWith(['*://a.example/*']);
  const reading = automaticReading(browser);
  await reading.follow();
  browser.grantedSites.mockResolvedValue([]);
  await reading.follow();
  expect(browser.registerFiles.mock.lastCall).toEqual(['automatic-reader', FILES, []]);
});

it('never registers twice at once, since the browsers refuse that', async () => {
  const browser = browserWith(['*://a.example/*']);
  let running = 0;
  const most: number[] = [];
  browser.registerFiles.mockImplementation(async () => {
    running += 1;
    most.push(running);
    await new Promise((done) => void setImmediate(done));
    running -= 1;
  });
  const reading = automaticReading(browser);
  await Promise.all([reading.follow(), reading.follow(), reading.follow()]);
  expect(most).toEqual([1, 1, 1]);
});

it('goes on after a failure, of the browser or of one tab', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const browser = browserWith(['*://a.example/*']);
  browser.registerFiles.mockRejectedValueOnce(new Error('not now'));
  browser.readTab.mockRejectedValueOnce(new Error('the tab was closed'));
  const reading = automaticReading(browser);
  await reading.follow();
  expect(complaint).toHaveBeenCalledTimes(1);
  await reading.follow();
  expect(browser.readTab).toHaveBeenCalledTimes(2);
});
