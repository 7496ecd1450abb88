// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { concernsArticle } from '../../../content-scripts/reading/concerns-article.ts';
import type { Reading } from '../../../src/dom/reading.ts';
import { readingOf } from './reading-of.ts';

const MUCH = 'A paragraph of news that has come later, as it does when a page loads the rest of its article. '.repeat(
  3,
);

beforeEach(() => {
  document.body.innerHTML = `<header>12:00</header><main><p>One.</p><i></i><div>${MUCH}</div><p>Two.</p></main><aside></aside>`;
});

function readingIn(selector: string): Reading {
  const ranges = Array.from(document.querySelectorAll(selector), (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range;
  });
  return { ...readingOf('One.\n\nTwo.'), rangesOf: () => ranges };
}

/** The records of what a change of the page does. */
function recordsOf(change: () => void): readonly MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  return observer.takeRecords();
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

describe('an article', () => {
  const cases = [
    { what: 'is changed inside', change: () => element('p').append('!'), concerned: true },
    { what: 'is taken away', change: () => element('main').remove(), concerned: true },
    { what: 'is continued elsewhere', change: () => element('aside').append(MUCH), concerned: true },
    { what: 'has a clock beside it', change: () => element('header').replaceChildren('12:01'), concerned: false },
    {
      what: 'has a script put beside it',
      change: () => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.textContent = MUCH;
        element('aside').append(script);
      },
      concerned: false,
    },
    { what: 'shows or hides much of its text', change: () => element('div').classList.add('open'), concerned: true },
    {
      what: 'has a button that says what it unfolds',
      change: () => element('i').setAttribute('aria-expanded', 'true'),
      concerned: true,
    },
    {
      what: 'has a picture move in it',
      change: () => element('i').setAttribute('style', 'left: 1px'),
      concerned: false,
    },
    { what: 'stands on a page that is scrolled', change: () => document.body.classList.add('down'), concerned: false },
    {
      what: 'has our card laid over it',
      change: () => document.documentElement.append(document.createElement('x-y')),
      concerned: false,
    },
  ];

  it.each(cases)('$what', ({ change, concerned }) => {
    const concerns = concernsArticle(readingIn('p'), document);
    expect(recordsOf(change).some(concerns)).toBe(concerned);
  });
});

it('a page without an article is concerned by everything', () => {
  const concerns = concernsArticle(readingOf(''), document);
  expect(recordsOf(() => element('header').replaceChildren('12:01')).some(concerns)).toBe(true);
});
