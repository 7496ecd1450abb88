// @vitest-environment jsdom
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { failed, succeeded } from '../../src/messages/envelopes/envelope.ts';
import { DEFAULT_LAYERS } from '../../src/messages/layers/layers.ts';
import { analysisOf, POPUP, readerWorld, settle, WORDS } from './reader-world.ts';

const world = readerWorld();

const readingIdOf = (page: unknown) =>
  v.parse(v.object({ value: v.object({ readingId: v.string() }) }), page).value.readingId;

describe('a reader', () => {
  it('reads, has analysed, and paints, and leaves the document as it was', async () => {
    const before = document.documentElement.outerHTML;
    world.start();
    await settle();
    expect(world.painted('on-record-quote')).toEqual([WORDS]);
    expect(world.painted('on-record-person')).toEqual(['Margaret Thorne']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells the popup what it found', async () => {
    world.start();
    expect(await world.ask({ type: 'get-page' })).toMatchObject({
      ok: true,
      value: { article: { kind: 'article' }, analysis: { quotes: [{ actor: 'mt' }] } },
    });
  });

  it('answers neither a web page nor another extension', async () => {
    world.start();
    const script = { id: 'ours', url: 'https://example.org/', tabId: 3 };
    expect(await world.listener?.({ type: 'get-page' }, script)).toEqual(failed('refused'));
    expect(await world.listener?.({ type: 'get-page' }, { ...POPUP, id: 'theirs' })).toEqual(failed('refused'));
  });

  it('shows no passage of a reading that is not its newest', async () => {
    world.start();
    await settle();
    expect(await world.ask({ type: 'show-passage', readingId: 'of-yesterday', start: 0, end: 4 })).toEqual(
      failed('old-reading'),
    );
  });

  it('says what the background could not do, and can be asked again', async () => {
    world.answer = async () => failed('no-answer');
    world.start();
    expect(await world.ask({ type: 'get-page' })).toEqual(failed('no-answer'));
    world.answer = async (article) => succeeded(analysisOf(article));
    expect(await world.ask({ type: 'get-page' })).toMatchObject({ ok: true });
    expect(world.painted('on-record-quote')).toEqual([WORDS]);
  });

  it('switches layers as the reader of the page does', async () => {
    world.start();
    await settle();
    world.switchLayers({ ...DEFAULT_LAYERS, quotes: false });
    expect(world.painted('on-record-quote')).toEqual([]);
    expect(world.painted('on-record-person')).toEqual(['Margaret Thorne']);
    world.switchLayers(DEFAULT_LAYERS);
    expect(world.painted('on-record-quote')).toEqual([WORDS]);
  });

  it('does all but paint in a document without highlights', async () => {
    Reflect.deleteProperty(globalThis, 'CSS');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    world.start();
    expect(await world.ask({ type: 'get-page' })).toMatchObject({ ok: true, value: { analysis: { quotes: [{}] } } });
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('a page that changes', () => {
  it('has its registry cleared: the paint comes back', async () => {
    world.start();
    await settle();
    world.registry.clear();
    await settle(1000);
    expect(world.painted('on-record-quote')).toEqual([WORDS]);
  });

  it('renders the same text again: it is mapped again, and not analysed again', async () => {
    world.start();
    await settle();
    const article = document.querySelector('article');
    if (article) article.outerHTML = article.outerHTML.slice();
    expect(world.painted('on-record-quote')).not.toEqual([WORDS]);
    await settle(500);
    expect(world.painted('on-record-quote')).toEqual([WORDS]);
    expect(world.analysed).toHaveBeenCalledOnce();
  });

  it('shows another article: that is analysed, and the old id names nothing', async () => {
    world.start();
    const first = await world.ask({ type: 'get-page' });
    document.querySelector('h1')?.replaceChildren('Harbour bridge closes after one day of wind');
    await settle(500);
    expect(world.analysed).toHaveBeenCalledTimes(2);
    const second = await world.ask({ type: 'get-page' });
    expect(second).toMatchObject({ ok: true, value: { analysis: {} } });
    expect(readingIdOf(second)).not.toBe(readingIdOf(first));
  });

  it('changes its address alone: it is read under the new one', async () => {
    world.start();
    await settle();
    history.pushState(null, '', '/elsewhere');
    await settle(1000);
    expect(await world.ask({ type: 'get-page' })).toMatchObject({ value: { article: { url: document.URL } } });
  });
});
