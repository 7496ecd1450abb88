import { expect, it } from 'vitest';
import { automaticSites } from '../../src/background/automatic-sites.ts';

const cases = [
  { what: 'nothing is granted: nowhere', granted: [], sites: [] },
  {
    what: 'sites, in whatever order: each once, in one order',
    granted: ['*://b.example/*', '*://a.example/*', '*://b.example/*'],
    sites: ['*://a.example/*', '*://b.example/*'],
  },
  {
    what: 'a site granted in the settings of the browser, as it is named there',
    granted: ['https://*.example.org/*'],
    sites: ['https://*.example.org/*'],
  },
  { what: 'every site holds each', granted: ['*://a.example/*', '*://*/*'], sites: ['*://*/*'] },
  { what: 'every address there is: sites alone', granted: ['<all_urls>'], sites: ['*://*/*'] },
  { what: 'files: nowhere', granted: ['file:///*', 'ftp://a.example/*'], sites: [] },
] as const;

it.each(cases)('$what', ({ granted, sites }) => {
  expect(automaticSites(granted)).toEqual(sites);
});
