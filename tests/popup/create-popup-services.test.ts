import { describe, expect, it, vi } from 'vitest';
import { createPopupServices } from '../../popup/create-popup-services.ts';
import { failed, succeeded } from '../../src/messages/envelopes/envelope.ts';
import { DEFAULT_LAYERS } from '../../src/messages/layers/layers.ts';
import { fakeAccess } from '../ui/fake-access.ts';
import { NO_ACTOR_SERVICES } from './actors/no-corrections.ts';
import { NO_NOTES_SERVICES } from './notes/no-notes.ts';
import { storyPage } from './story.ts';

type Outside = Parameters<typeof createPopupServices>[0];

function outside(changes: Partial<Outside>): Outside {
  return {
    findActiveTab: async () => ({ id: 7, url: 'https://news.example.org/a' }),
    sendToBackground: vi.fn(async () => succeeded(null)) as Outside['sendToBackground'],
    sendToPage: vi.fn(async () => succeeded(storyPage)) as Outside['sendToPage'],
    layers: { read: async () => DEFAULT_LAYERS, save: async () => {} },
    access: fakeAccess(),
    notes: NO_NOTES_SERVICES,
    actors: NO_ACTOR_SERVICES,
    ...changes,
  };
}

describe('readPage', () => {
  it('has the reader put into the active tab, then asks it for the page', async () => {
    const world = outside({});
    expect(await createPopupServices(world).readPage()).toEqual(
      succeeded({ tabId: 7, page: storyPage, layers: DEFAULT_LAYERS }),
    );
    expect(world.sendToBackground).toHaveBeenCalledWith('read-tab', { tabId: 7 });
    expect(world.sendToPage).toHaveBeenCalledWith(7, 'get-page', {});
  });

  it('shows all layers where a full disk does not let them be read', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const layers = { read: () => Promise.reject(new Error('full')), save: async () => {} };
    const answer = await createPopupServices(outside({ layers })).readPage();
    expect(answer).toMatchObject({ ok: true, value: { layers: DEFAULT_LAYERS } });
    expect(warn).toHaveBeenCalledOnce();
  });

  it('asks no page that the reader could not be put into', async () => {
    const world = outside({ sendToBackground: async () => failed('browser-page') });
    expect(await createPopupServices(world).readPage()).toEqual(failed('browser-page'));
    expect(world.sendToPage).not.toHaveBeenCalled();
  });

  const failures: readonly { what: string; changes: Partial<Outside>; kind: string }[] = [
    { what: 'there is no tab', changes: { findActiveTab: async () => null }, kind: 'no-answer' },
    { what: 'the page does not answer', changes: { sendToPage: async () => failed('no-answer') }, kind: 'no-answer' },
    {
      what: 'the browser throws',
      changes: { findActiveTab: () => Promise.reject(new Error('no tabs')) },
      kind: 'internal',
    },
  ];

  it.each(failures)('fails when $what', async ({ changes, kind }) => {
    expect(await createPopupServices(outside(changes)).readPage()).toEqual({ ok: false, failure: { kind } });
  });
});

describe('showPassage', () => {
  it('asks the tab that was read, by the reading that the offsets belong to', async () => {
    const world = outside({});
    await createPopupServices(world).showPassage({ tabId: 7, readingId: 'r1', start: 3, end: 9 });
    expect(world.sendToPage).toHaveBeenCalledWith(7, 'show-passage', { readingId: 'r1', start: 3, end: 9 });
  });
});

describe('findSite', () => {
  const cases: readonly { what: string; findActiveTab: Outside['findActiveTab']; host: string | null }[] = [
    {
      what: 'the host of the tab',
      findActiveTab: async () => ({ id: 7, url: 'http://a.example/b' }),
      host: 'a.example',
    },
    { what: 'none of a page of the browser', findActiveTab: async () => ({ id: 7, url: 'about:blank' }), host: null },
    { what: 'none of a tab that hides its address', findActiveTab: async () => ({ id: 7, url: null }), host: null },
    { what: 'none without a tab', findActiveTab: async () => null, host: null },
    { what: 'none if the browser throws', findActiveTab: () => Promise.reject(new Error('no tabs')), host: null },
  ];

  it.each(cases)('is $what', async ({ findActiveTab, host }) => {
    expect((await createPopupServices(outside({ findActiveTab })).findSite())?.host ?? null).toBe(host);
  });
});
