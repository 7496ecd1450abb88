// @vitest-environment jsdom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ReaderServices, startReader } from '../../content-scripts/start-reader.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import { describeAnchor } from '../../src/core/anchors/describe-anchor.ts';
import type { Article } from '../../src/core/article/article.ts';
import { createTranslate } from '../../src/locales/create-translate.ts';
import type { MessageListener } from '../../src/messages/answer-requests.ts';
import { type Envelope, failed, succeeded } from '../../src/messages/envelope.ts';
import { DEFAULT_LAYERS, type Layers } from '../../src/messages/layers/layers.ts';
import type { PageNotes } from '../../src/messages/protocol.ts';
import { articleSchema } from '../../src/messages/schemas/article-schema.ts';
import { createSendToBackground } from '../../src/messages/send-to-background.ts';
import { highlight, noteId, passage } from '../core/notes/sample-notes.ts';
import { fakeHighlights } from './fake-highlights.ts';

const WORDS = '“We have waited long enough, and today the waiting is over for everybody,”';
const PARAGRAPHS = [
  `${WORDS} said Margaret Thorne, the mayor of the town, who opened the bridge on Sunday in the rain.`,
  'The bridge has four lanes, two of them for buses, and a path for walkers which was not in the first plans.',
  'The city expects about forty thousand crossings a day, and says the old ferry will be kept for another year.',
];
const PAGE = `<head><meta property="og:type" content="article"><meta property="article:published_time"
  content="2026-03-01T10:00:00Z"></head><body><main><article><h1>Harbour bridge opens after
  nine years</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main></body>`;

const popup = { id: 'ours', url: 'chrome-extension://ours/popup/popup.html', tabId: null };

let registry: Map<string, Set<Range>>;
let life: AbortController;
let listener: MessageListener | null;
let isAlive: boolean;
let answer: (article: Article) => Promise<Envelope<Analysis>>;
let notesAnswer: Envelope<PageNotes>;
let switchLayers: (layers: Layers) => void;
const asked = vi.fn<(article: Article) => void>();

/** Finds the quote and its speaker wherever the article's text has them. */
function analysisOf({ text }: Article): Analysis {
  const start = text.indexOf(WORDS);
  const name = { start: text.indexOf('Margaret Thorne'), end: text.indexOf('Margaret Thorne') + 15 };
  const evidence = { construct: 'quote-then-speaker', verb: 'say', resolvedBy: null, confidence: 'sure' } as const;
  const quote = { start, end: start + WORDS.length, kind: 'direct', group: 0, cue: null, evidence } as const;
  const person = { id: 'mt', name: 'Margaret Thorne', kind: 'person', role: null, gender: null } as const;
  return {
    quotes: start < 0 ? [] : [{ ...quote, speakers: [{ ...name, actor: 'mt' }], speaker: name, actor: 'mt' }],
    actors: [{ ...person, mentions: [{ ...name, kind: 'name' }], evidence: { rule: 'given-name', words: null } }],
    namesBy: 'model',
    nonSpeech: [],
  };
}

function services(): ReaderServices {
  const send = async (message: object) => {
    if ('type' in message && message.type === 'notes-of-page') return notesAnswer;
    const { article } = v.parse(v.object({ type: v.literal('analyse'), article: articleSchema }), message);
    asked(article);
    return answer(article);
  };
  return {
    extension: { id: 'ours', origin: 'chrome-extension://ours/' },
    isExtensionAlive: () => isAlive,
    sendToBackground: createSendToBackground(send),
    listen: (given, signal) => {
      listener = given;
      signal.addEventListener('abort', () => {
        listener = null;
      });
    },
    layers: {
      read: async () => DEFAULT_LAYERS,
      save: async () => undefined,
      observe: (onChange) => {
        switchLayers = onChange;
      },
    },
    t: createTranslate(() => ''),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  registry = fakeHighlights();
  document.documentElement.innerHTML = PAGE;
  life = new AbortController();
  listener = null;
  isAlive = true;
  asked.mockClear();
  notesAnswer = succeeded({ notes: [], drafts: [] });
  answer = async (article) => succeeded(analysisOf(article));
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const painted = (name: string) => [...(registry.get(name) ?? [])].map(String);
const ask = (message: object) => listener?.(message, popup);
const readingIdOf = (page: unknown) =>
  v.parse(v.object({ value: v.object({ readingId: v.string() }) }), page).value.readingId;
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

describe('a reader', () => {
  it('reads, has analysed, and paints, and leaves the document as it was', async () => {
    const before = document.documentElement.outerHTML;
    startReader(document, services(), life);
    await settle();
    expect(painted('on-record-quote')).toEqual([WORDS]);
    expect(painted('on-record-person')).toEqual(['Margaret Thorne']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells the popup what it found', async () => {
    startReader(document, services(), life);
    expect(await ask({ type: 'get-page' })).toMatchObject({
      ok: true,
      value: { article: { kind: 'article' }, analysis: { quotes: [{ actor: 'mt' }] } },
    });
  });

  it('answers neither a web page nor another extension', async () => {
    startReader(document, services(), life);
    const script = { id: 'ours', url: 'https://example.org/', tabId: 3 };
    expect(await listener?.({ type: 'get-page' }, script)).toEqual(failed('refused'));
    expect(await listener?.({ type: 'get-page' }, { ...popup, id: 'theirs' })).toEqual(failed('refused'));
  });

  it('shows no passage of a reading that is not its newest', async () => {
    startReader(document, services(), life);
    await settle();
    expect(await ask({ type: 'show-passage', readingId: 'of-yesterday', start: 0, end: 4 })).toEqual(
      failed('old-reading'),
    );
  });

  it('says what the background could not do, and can be asked again', async () => {
    answer = async () => failed('no-answer');
    startReader(document, services(), life);
    expect(await ask({ type: 'get-page' })).toEqual(failed('no-answer'));
    answer = async (article) => succeeded(analysisOf(article));
    expect(await ask({ type: 'get-page' })).toMatchObject({ ok: true });
    expect(painted('on-record-quote')).toEqual([WORDS]);
  });

  it('switches layers as the reader of the page does', async () => {
    startReader(document, services(), life);
    await settle();
    switchLayers({ ...DEFAULT_LAYERS, quotes: false });
    expect(painted('on-record-quote')).toEqual([]);
    expect(painted('on-record-person')).toEqual(['Margaret Thorne']);
    switchLayers(DEFAULT_LAYERS);
    expect(painted('on-record-quote')).toEqual([WORDS]);
  });

  it('does all but paint in a document without highlights', async () => {
    Reflect.deleteProperty(globalThis, 'CSS');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    startReader(document, services(), life);
    expect(await ask({ type: 'get-page' })).toMatchObject({ ok: true, value: { analysis: { quotes: [{}] } } });
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('a page that changes', () => {
  it('has its registry cleared: the paint comes back', async () => {
    startReader(document, services(), life);
    await settle();
    registry.clear();
    await settle(1000);
    expect(painted('on-record-quote')).toEqual([WORDS]);
  });

  it('renders the same text again: it is mapped again, and not analysed again', async () => {
    startReader(document, services(), life);
    await settle();
    const article = document.querySelector('article');
    if (article) article.outerHTML = article.outerHTML.slice();
    expect(painted('on-record-quote')).not.toEqual([WORDS]);
    await settle(500);
    expect(painted('on-record-quote')).toEqual([WORDS]);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('shows another article: that is analysed, and the old id names nothing', async () => {
    startReader(document, services(), life);
    const first = await ask({ type: 'get-page' });
    document.querySelector('h1')?.replaceChildren('Harbour bridge closes after one day of wind');
    await settle(500);
    expect(asked).toHaveBeenCalledTimes(2);
    const second = await ask({ type: 'get-page' });
    expect(second).toMatchObject({ ok: true, value: { analysis: {} } });
    expect(readingIdOf(second)).not.toBe(readingIdOf(first));
  });

  it('changes its address alone: it is read under the new one', async () => {
    startReader(document, services(), life);
    await settle();
    history.pushState(null, '', '/elsewhere');
    await settle(1000);
    expect(await ask({ type: 'get-page' })).toMatchObject({ value: { article: { url: document.URL } } });
  });
});

describe('a reader goes without a trace', () => {
  it('within a second of its extension’s end', async () => {
    startReader(document, services(), life);
    await settle();
    isAlive = false;
    await settle(1000);
    expect(life.signal.aborted).toBe(true);
    expect(registry.size).toBe(0);
    expect(listener).toBeNull();
  });

  it('when its first call fails because the extension is gone', async () => {
    answer = async () => {
      isAlive = false;
      return failed('no-answer');
    };
    startReader(document, services(), life);
    await settle();
    expect(life.signal.aborted).toBe(true);
  });

  it('when a new reader comes after an update, which then paints', async () => {
    startReader(document, services(), life);
    await settle();
    isAlive = false;
    const next = new AbortController();
    startReader(document, { ...services(), isExtensionAlive: () => true }, next);
    expect(life.signal.aborted).toBe(true);
    await settle();
    expect(painted('on-record-quote')).toEqual([WORDS]);
    next.abort();
    expect(registry.size).toBe(0);
  });

  it('but not because the page says so', async () => {
    startReader(document, services(), life);
    await settle();
    document.dispatchEvent(new CustomEvent('on-record-take-over'));
    expect(life.signal.aborted).toBe(false);
    expect(painted('on-record-quote')).toEqual([WORDS]);
  });

  it('and paints nothing when the answer comes after it has gone', async () => {
    startReader(document, services(), life);
    life.abort();
    await settle(2000);
    expect(registry.size).toBe(0);
  });
});

describe('the notes of a page', () => {
  const article = PARAGRAPHS.join('\n\n');
  const start = article.indexOf('four lanes');
  const anchor = describeAnchor(article, start, start + 'four lanes'.length);
  const inArticle = highlight(1, { passage: { anchor, within: 'article', paragraph: null } });
  const lostEverywhere = highlight(2, { passage: passage(0, 'We lost the submarine in the canal basin') });
  const placements = [
    { noteId: noteId(1), state: 'exact', start: expect.any(Number) },
    { noteId: noteId(2), state: 'lost', start: null },
  ];

  it('are painted, and listed with those that are lost', async () => {
    notesAnswer = succeeded({ notes: [lostEverywhere, inArticle], drafts: [] });
    startReader(document, services(), life);
    const asked = ask({ type: 'placed-notes' });
    await settle();
    expect(await asked).toMatchObject({ ok: true, value: { placements } });
    expect(painted('on-record-note-yellow')).toEqual(['four lanes']);
  });

  it('come back without an analysis', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answer = async () => failed('internal');
    notesAnswer = succeeded({ notes: [inArticle], drafts: [] });
    startReader(document, services(), life);
    await settle();
    expect(painted('on-record-note-yellow')).toEqual(['four lanes']);
  });

  it('are painted again where the page renders its article again', async () => {
    notesAnswer = succeeded({ notes: [inArticle], drafts: [] });
    startReader(document, services(), life);
    await settle();
    const article = document.querySelector('article');
    article?.replaceChildren(...Array.from(article.childNodes, (node) => node.cloneNode(true)));
    await settle(2000);
    expect(painted('on-record-note-yellow')).toEqual(['four lanes']);
    const [range] = registry.get('on-record-note-yellow') ?? [];
    expect(range?.startContainer.isConnected).toBe(true);
  });

  it('are asked for again when they were changed elsewhere', async () => {
    startReader(document, services(), life);
    await settle();
    expect(painted('on-record-note-yellow')).toEqual([]);
    notesAnswer = succeeded({ notes: [inArticle], drafts: [] });
    await ask({ type: 'notes-changed' });
    await settle();
    expect(painted('on-record-note-yellow')).toEqual(['four lanes']);
    notesAnswer = succeeded({ notes: [], drafts: [] });
    await ask({ type: 'notes-changed' });
    await settle();
    expect(painted('on-record-note-yellow')).toEqual([]);
  });

  it('say why they cannot be told', async () => {
    notesAnswer = failed('store-closed');
    startReader(document, services(), life);
    expect(await ask({ type: 'placed-notes' })).toEqual(failed('store-closed'));
    expect(await ask({ type: 'show-note', noteId: noteId(1) })).toEqual(failed('passage-gone'));
  });
});
