import { expect, test } from 'vitest';
import { parseStartOptions } from '../../../src/build/start/start-options.ts';

test.each([
  {
    name: 'the demo article in Chromium unless asked for more',
    words: [],
    browser: 'chromium',
    page: 'tests/pages/demo/index.html',
  },
  { name: 'another browser', words: ['--browser', 'firefox'], browser: 'firefox', page: 'tests/pages/demo/index.html' },
  {
    name: 'another page',
    words: ['--url', 'https://daily.example/a'],
    browser: 'chromium',
    page: 'https://daily.example/a',
  },
])('opens $name', ({ words, browser, page }) => {
  expect(parseStartOptions(words)).toEqual({ browser, page });
});

test.each([
  { name: 'a browser that we do not drive', words: ['--browser', 'lynx'], complaint: 'chromium, firefox, not lynx' },
  { name: 'an option that there is none of', words: ['--colour'], complaint: '--colour' },
])('refuses $name', ({ words, complaint }) => {
  expect(() => parseStartOptions(words)).toThrow(complaint);
});
