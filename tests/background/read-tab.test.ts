import { describe, expect, it, vi } from 'vitest';
import { readTab, type TabAccess } from '../../src/background/read-tab.ts';
import { failed, succeeded } from '../../src/messages/envelopes/envelope.ts';
import { READER_MARK } from '../../src/messages/reader-mark.ts';
import type { PageProbe } from '../../src/platform/scripting.ts';
import type { TabView } from '../../src/platform/tabs.ts';

const tab: TabView = { id: 7, url: 'https://example.org/a', title: 'Harbour opens' };
const html: PageProbe = { contentType: 'text/html', isMarked: false, lang: 'en' };

function access(answers: { tab?: TabView | null; page?: PageProbe | null | Error }) {
  const { tab: found = tab, page = html } = answers;
  return {
    findTab: vi.fn(async () => found),
    probePage: vi.fn(async () => {
      if (page instanceof Error) throw page;
      return page;
    }),
    injectFiles: vi.fn(async () => undefined),
    prepareFor: vi.fn(),
  } satisfies TabAccess;
}

it('puts style and reader into a page', async () => {
  const browser = access({});
  expect(await readTab(7, browser)).toEqual(succeeded(null));
  expect(browser.probePage).toHaveBeenCalledExactlyOnceWith(7, READER_MARK);
  expect(browser.injectFiles).toHaveBeenCalledExactlyOnceWith(7, { css: 'highlights.css', js: 'reader.js' });
});

it('keeps the reader that lives in the page', async () => {
  const browser = access({ page: { ...html, isMarked: true } });
  expect(await readTab(7, browser)).toEqual(succeeded(null));
  expect(browser.injectFiles).not.toHaveBeenCalled();
});

it('has what was learned for the language of the page read meanwhile', async () => {
  const browser = access({ page: { ...html, lang: 'de-AT' } });
  await readTab(7, browser);
  expect(browser.prepareFor).toHaveBeenCalledExactlyOnceWith('de-AT');
});

it.each([
  ['that names no language', { ...html, lang: '' }],
  ['that is read already', { ...html, isMarked: true }],
])('reads nothing for a page %s', async (_, page) => {
  const browser = access({ page });
  await readTab(7, browser);
  expect(browser.prepareFor).not.toHaveBeenCalled();
});

it('says that it could not, when the page let itself be looked at but not be entered', async () => {
  const browser = { ...access({}), injectFiles: () => Promise.reject(new Error('no file reader.js')) };
  await expect(readTab(7, browser)).rejects.toThrow('no file reader.js');
});

describe('what cannot be read is not entered', () => {
  const refused = new Error('Missing host permission for the tab');
  const cases = [
    { what: 'a closed tab', answers: { tab: null }, failure: 'no-answer' },
    { what: 'a page of the browser', answers: { tab: { ...tab, url: 'about:config' } }, failure: 'browser-page' },
    {
      what: 'a page of the browser that hides its address',
      answers: { tab: { ...tab, url: null, title: null }, page: new Error('Cannot access a chrome:// URL') },
      failure: 'browser-page',
    },
    {
      what: 'the gallery that hides its address',
      answers: { tab: { ...tab, url: null }, page: new Error('The extensions gallery cannot be scripted.') },
      failure: 'browser-page',
    },
    {
      what: 'a tab that hides its address',
      answers: { tab: { ...tab, url: null }, page: refused },
      failure: 'no-access',
    },
    { what: 'an address that is none', answers: { tab: { ...tab, url: '?' }, page: refused }, failure: 'no-access' },
    { what: 'a refusal', answers: { page: refused }, failure: 'no-access' },
    { what: 'no word from the page', answers: { page: null }, failure: 'no-access' },
    { what: 'a PDF in Chrome', answers: { page: { ...html, contentType: 'application/pdf' } }, failure: 'pdf' },
    {
      what: 'a PDF in Firefox, by its address',
      answers: { page: refused, tab: { ...tab, url: 'https://example.org/Report.PDF?page=2' } },
      failure: 'pdf',
    },
    {
      what: 'a PDF in Firefox, by its title',
      answers: { page: refused, tab: { ...tab, url: 'https://example.org/get?id=7', title: 'report.pdf' } },
      failure: 'pdf',
    },
    {
      what: 'a page about a PDF is read',
      answers: { tab: { ...tab, title: 'How to print report.pdf' } },
      failure: null,
    },
  ] as const;

  it.each(cases)('$what', async ({ answers, failure }) => {
    const browser = access(answers);
    expect(await readTab(7, browser)).toEqual(failure === null ? succeeded(null) : failed(failure));
    expect(browser.injectFiles).toHaveBeenCalledTimes(failure === null ? 1 : 0);
  });
});
