// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { type Envelope, failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import type { FailureKind } from '../../../src/messages/failure.ts';
import type { PageView } from '../../../src/messages/protocol.ts';
import { siteOf } from '../../../src/messages/sites/site-of.ts';
import { clearPage, element, settle, textsOf } from '../../ui/drawn-page.ts';
import { fakeAccess } from '../../ui/fake-access.ts';
import { NO_NOTES_SERVICES } from '../notes/no-notes.ts';
import { openPopup } from '../open-popup.tsx';
import { storyArticle, storyPage } from '../story.ts';

afterEach(clearPage);

const site = siteOf('https://news.example.org/a');
const HERE = '*://news.example.org/*';
const SWITCHES = '.automatic [role="switch"]';

async function openOver(page: Envelope<PageView> = succeeded(storyPage), access = fakeAccess(), over = site) {
  await openPopup(page, () => succeeded(null), NO_NOTES_SERVICES, { site: over, access });
  return access;
}

const switches = () =>
  [...document.querySelectorAll(SWITCHES)].map((found) => found.getAttribute('aria-checked') === 'true');
const pressSwitch = (index: number) =>
  settle(() => document.querySelectorAll<HTMLButtonElement>(SWITCHES)[index]?.click());

describe('the switches for reading without a click', () => {
  it('name the exact host, and are off until something is granted', async () => {
    await openOver();
    expect(textsOf(SWITCHES)).toEqual(['Always read news.example.org', 'Always read every site']);
    expect(switches()).toEqual([false, false]);
  });

  it('grant this site alone, and take it back', async () => {
    const access = await openOver();
    await pressSwitch(0);
    expect([...access.granted]).toEqual([HERE]);
    expect(switches()).toEqual([true, false]);
    await pressSwitch(0);
    expect([...access.granted]).toEqual([]);
    expect(switches()).toEqual([false, false]);
  });

  it('grant every site, which holds this one on', async () => {
    await openOver();
    await pressSwitch(1);
    expect(switches()).toEqual([true, true]);
    expect(element(SWITCHES).hasAttribute('disabled')).toBe(true);
    await pressSwitch(1);
    expect(switches()).toEqual([false, false]);
  });

  it('stay off when the answer is no', async () => {
    await openOver(succeeded(storyPage), fakeAccess(new Set(), 'deny'));
    await pressSwitch(0);
    expect(switches()).toEqual([false, false]);
  });

  it('follow what is granted elsewhere', async () => {
    const access = await openOver();
    await settle(() => void access.request(HERE));
    expect(switches()).toEqual([true, false]);
  });

  it('ask in the click itself, since the browser refuses what comes later', async () => {
    const asked: string[] = [];
    const request = async (pattern: string) => asked.push(pattern) > 0;
    await openOver(succeeded(storyPage), { ...fakeAccess(), request });
    element(SWITCHES).click();
    expect(asked).toEqual([HERE]);
  });
});

describe('they are', () => {
  it('there where there is no article', async () => {
    await openOver(succeeded({ ...storyPage, article: { ...storyArticle, kind: 'other' }, analysis: null }));
    expect(switches()).toHaveLength(2);
  });

  const offered: readonly FailureKind[] = ['pdf', 'no-access', 'no-answer', 'internal'];
  it.each(offered)('there when the page could not be read: %s', async (failure) => {
    await openPopup(failed(failure), undefined, undefined, { site, access: fakeAccess() });
    expect(switches()).toHaveLength(2);
  });

  it('not there on a page of the browser, even if it has an ordinary address', async () => {
    await openPopup(failed('browser-page'), undefined, undefined, { site, access: fakeAccess() });
    expect(switches()).toHaveLength(0);
  });

  it('not there where there is no site', async () => {
    await openOver(succeeded(storyPage), fakeAccess(), null);
    expect(switches()).toHaveLength(0);
  });
});
