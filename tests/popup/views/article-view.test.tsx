// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { DEFAULT_LAYERS } from '../../../src/messages/layers/layers.ts';
import { clearPage, click, element, press, textOf, textsOf } from '../../ui/drawn-page.ts';
import { openPopup } from '../open-popup.tsx';
import { quote, storyAnalysis, storyArticle, storyPage } from '../story.ts';

afterEach(clearPage);

describe('an article', () => {
  it('is named by outlet, date and headline', async () => {
    await openPopup(succeeded(storyPage));
    expect(textOf('.article-outlet')).toBe('The Norhaven Gazette');
    expect(textOf('time')).toBe('5 Mar 2026');
    expect(textOf('h1')).toBe('Harbour vote is won');
    expect(element('h1').lang).toBe('en');
  });

  it('without an outlet is named by its host; without date and headline by that alone', async () => {
    const article = { ...storyArticle, siteName: null, published: null, headline: null };
    await openPopup(succeeded({ ...storyPage, article }));
    expect(textOf('.article-head')).toBe('gazette.example');
  });

  it('of an unknown language has no lang', async () => {
    await openPopup(succeeded({ ...storyPage, article: { ...storyArticle, lang: 'und' } }));
    expect(element('h1').hasAttribute('lang')).toBe(false);
  });

  it('lists its quotes with speaker and kind', async () => {
    await openPopup(succeeded(storyPage));
    expect(textsOf('.entry')).toEqual([
      'Ada Quill Direct“We won,” … “and fairly.”',
      'The mayor Partial“a gift”',
      'Unknown speaker Direct“Nobody asked us.”',
    ]);
    expect(textOf('[role="status"]')).toBe('3 quotes found, 3 actors found');
  });

  it('lists its actors by kind', async () => {
    await openPopup(succeeded(storyPage));
    await click('#tab-actors');
    expect(textsOf('h2')).toEqual(['People', 'Organisations', 'Places']);
    expect(textsOf('.entry')).toEqual([
      'Ada Quill 1 quote · 4 words · 2 mentions',
      'Harbour Board 1 mention',
      'Norhaven 1 mention',
    ]);
  });

  it('says where names were found by rules alone', async () => {
    await openPopup(succeeded(storyPage));
    await click('#tab-actors');
    expect(textsOf('.doubt')).toEqual([]);
    await clearPage();
    await openPopup(succeeded({ ...storyPage, analysis: { ...storyAnalysis, namesBy: 'rules' } }));
    await click('#tab-actors');
    expect(textOf('.doubt')).toContain('names are found by rules and lists alone');
  });

  it.each([
    ['all', storyAnalysis.quotes],
    ['none', []],
  ])('says where quotes were found by rules or by marks alone: %s', async (_, quotes) => {
    await openPopup(succeeded(storyPage));
    expect(textsOf('.doubt')).toEqual([]);
    await clearPage();
    await openPopup(succeeded({ ...storyPage, analysis: { ...storyAnalysis, quotes, quotesBy: 'rules' } }));
    expect(textOf('.doubt')).toContain('quotes and speakers are found by rules alone');
    await clearPage();
    await openPopup(succeeded({ ...storyPage, analysis: { ...storyAnalysis, quotes, quotesBy: 'marks' } }));
    expect(textOf('.doubt')).toContain('knows only the quotation marks');
  });

  it('tells reported speech with the words that report it', async () => {
    const [start, end] = [storyPage.article.text.indexOf('called'), storyPage.article.text.indexOf(' it “a gift”')];
    const quotes = [quote('to Norhaven', { kind: 'indirect', cue: { start, end } })];
    await openPopup(succeeded({ ...storyPage, analysis: { ...storyAnalysis, quotes } }));
    expect(textsOf('.quote-kind')).toEqual(['Reported: called']);
  });

  it('without quotes says so', async () => {
    await openPopup(succeeded({ ...storyPage, analysis: { ...storyAnalysis, quotes: [] } }));
    expect(textOf('h2')).toBe('No quotes found');
  });

  it('without names says so', async () => {
    await openPopup(succeeded({ ...storyPage, analysis: { ...storyAnalysis, actors: [] } }));
    await click('#tab-actors');
    expect(textOf('h2')).toBe('No names found');
  });
});

describe('a chosen entry', () => {
  it('is shown in the page, marked in the list and announced', async () => {
    const world = await openPopup(succeeded(storyPage));
    await click('.entry');
    expect(world.shown).toEqual([{ tabId: 7, readingId: 'r1', start: 0, end: 9 }]);
    expect(textsOf('[aria-current]')).toEqual(['Ada Quill Direct“We won,” … “and fairly.”']);
    expect(textOf('[role="status"]')).toBe('Shown on the page');
  });

  it('walks through the mentions of an actor and begins again', async () => {
    const world = await openPopup(succeeded(storyPage));
    await click('#tab-actors');
    for (const position of ['1 of 2', '2 of 2', '1 of 2']) {
      await click('.entry');
      expect(textOf('.entry .entry-detail')).toBe(position);
    }
    const [first, second] = storyAnalysis.actors[2]?.mentions ?? [];
    expect(world.shown.map(({ start }) => start)).toEqual([first?.start, second?.start, first?.start]);
  });

  it('that has left the page is said to be gone, and the page can be read again', async () => {
    const world = await openPopup(succeeded(storyPage), () => failed('passage-gone'));
    await click('.entry');
    expect(textOf('.notice p')).toBe('These words are no longer on the page.');
    await click('.notice button');
    expect(world.readings).toBe(2);
    expect(document.querySelector('.notice')).toBeNull();
  });
});

describe('the layer switches', () => {
  it('wear the marks of the page, are remembered, and lose the mark when they are off', async () => {
    const world = await openPopup(succeeded(storyPage));
    expect(textsOf('.layer')).toEqual(['Quotes', 'Reported', 'People', 'Organisations', 'Places']);
    await click('.layer:nth-of-type(3) input');
    expect(world.saved).toEqual([{ ...DEFAULT_LAYERS, person: false }]);
    expect(textsOf('.layer [class^="on-record"]')).toEqual(['Quotes', 'Reported', 'Organisations', 'Places']);
  });
});

describe('the keyboard', () => {
  it('chooses a tab with the arrow keys, Home and End', async () => {
    await openPopup(succeeded(storyPage));
    element('#tab-quotes').focus();
    for (const [key, id] of [
      ['ArrowRight', 'tab-actors'],
      ['ArrowRight', 'tab-notes'],
      ['ArrowLeft', 'tab-actors'],
      ['Home', 'tab-notes'],
      ['End', 'tab-actors'],
    ] as const) {
      await press(key);
      expect([document.activeElement?.id, element('[aria-selected="true"]').id]).toEqual([id, id]);
    }
  });

  it('stops at the chosen tab alone, and the panel bears its name', async () => {
    await openPopup(succeeded(storyPage));
    expect([element('#tab-quotes').tabIndex, element('#tab-actors').tabIndex]).toEqual([0, -1]);
    expect(element('[role="tabpanel"]:not([hidden])').getAttribute('aria-labelledby')).toBe('tab-quotes');
  });

  it('goes up and down the list, and no further than its ends', async () => {
    await openPopup(succeeded(storyPage));
    const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
    entries[0]?.focus();
    const places = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await press(key);
      places.push(entries.findIndex((entry) => entry.matches(':focus')));
    }
    expect(places).toEqual([1, 2, 2, 1]);
  });
});
