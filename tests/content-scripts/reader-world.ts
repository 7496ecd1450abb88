import * as v from 'valibot';
import { afterEach, beforeEach, vi } from 'vitest';
import { type ReaderServices, startReader } from '../../content-scripts/start-reader.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Article } from '../../src/core/article/article.ts';
import { createTranslate } from '../../src/locales/create-translate.ts';
import type { MessageListener } from '../../src/messages/answer-requests.ts';
import { type Envelope, succeeded } from '../../src/messages/envelopes/envelope.ts';
import { DEFAULT_LAYERS, type Layers } from '../../src/messages/layers/layers.ts';
import type { PageNotes } from '../../src/messages/protocol.ts';
import { articleSchema } from '../../src/messages/schemas/article-schema.ts';
import { createSendToBackground } from '../../src/messages/send-to-background.ts';
import type { Sender } from '../../src/messages/sender.ts';
import { fakeHighlights } from './fake-highlights.ts';

/** What is quoted in the page. */
export const WORDS = '“We have waited long enough, and today the waiting is over for everybody,”';
/** Of its article. */
export const PARAGRAPHS = [
  `${WORDS} said Margaret Thorne, the mayor of the town, who opened the bridge on Sunday in the rain.`,
  'The bridge has four lanes, two of them for buses, and a path for walkers which was not in the first plans.',
  'The city expects about forty thousand crossings a day, and says the old ferry will be kept for another year.',
];
const PAGE = `<head><meta property="og:type" content="article"><meta property="article:published_time"
  content="2026-03-01T10:00:00Z"></head><body><main><article><h1>Harbour bridge opens after
  nine years</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main></body>`;

/** Finds the quote and its speaker wherever the article's text has them. */
export function analysisOf({ text }: Article): Analysis {
  const start = text.indexOf(WORDS);
  const name = { start: text.indexOf('Margaret Thorne'), end: text.indexOf('Margaret Thorne') + 15 };
  const evidence = { construct: 'quote-then-speaker', verb: 'say', resolvedBy: null, confidence: 'sure' } as const;
  const quote = { start, end: start + WORDS.length, kind: 'direct', group: 0, cue: null, evidence } as const;
  const person = { id: 'mt', name: 'Margaret Thorne', kind: 'person', role: null, gender: null } as const;
  return {
    quotes: start < 0 ? [] : [{ ...quote, speakers: [{ ...name, actor: 'mt' }], speaker: name, actor: 'mt' }],
    actors: [{ ...person, mentions: [{ ...name, kind: 'name' }], evidence: { rule: 'given-name', words: null } }],
    namesBy: 'model',
    quotesBy: 'model',
    nonSpeech: [],
  };
}

/** A page with a quote in it, and a background that answers as it is told. */
export type ReaderWorld = {
  readonly registry: Map<string, Set<Range>>;
  readonly life: AbortController;
  /** Who answers the popup; `null`: nobody. */
  readonly listener: MessageListener | null;
  isAlive: boolean;
  /** What the background makes of an article. */
  answer: (article: Article) => Promise<Envelope<Analysis>>;
  notesAnswer: Envelope<PageNotes>;
  readonly switchLayers: (layers: Layers) => void;
  /** Called with each article that is to be analysed. */
  readonly analysed: (article: Article) => void;
};

/** The popup, as the reader hears it. */
export const POPUP: Sender = { id: 'ours', url: 'chrome-extension://ours/popup/popup.html', tabId: null };

/** Makes the world anew before each test of a file, and ends the reader after it. Timers go by `settle`. */
export function readerWorld(): ReaderWorld & {
  readonly start: (changes?: Partial<ReaderServices>, life?: AbortController) => void;
  /** Asks the reader as the popup does. */
  readonly ask: (message: object) => unknown;
  /** The words that are highlighted under a name. */
  readonly painted: (name: string) => readonly string[];
} {
  const world = freshWorld();
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    document.documentElement.innerHTML = PAGE;
    Object.assign(world, freshWorld(), { registry: fakeHighlights() });
  });
  afterEach(() => {
    world.life.abort();
    vi.useRealTimers();
  });
  return Object.assign(world, {
    start: (changes: Partial<ReaderServices> = {}, life = world.life) =>
      startReader(document, { ...servicesOf(world), ...changes }, life),
    ask: (message: object) => world.listener?.(message, POPUP),
    painted: (name: string) => [...(world.registry.get(name) ?? [])].map(String),
  });
}

/** Lets time go by, and what is waited for happen. */
export const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function freshWorld(): Writable<ReaderWorld> {
  return {
    registry: new Map(),
    life: new AbortController(),
    listener: null,
    isAlive: true,
    answer: async (article) => succeeded(analysisOf(article)),
    notesAnswer: succeeded({ notes: [], drafts: [] }),
    switchLayers: () => {},
    analysed: vi.fn(),
  };
}

function servicesOf(world: Writable<ReaderWorld>): ReaderServices {
  const send = async (message: object) => {
    if ('type' in message && message.type === 'notes-of-page') return world.notesAnswer;
    const { article } = v.parse(v.object({ type: v.literal('analyse'), article: articleSchema }), message);
    world.analysed(article);
    return world.answer(article);
  };
  return {
    extension: { id: 'ours', origin: 'chrome-extension://ours/' },
    isExtensionAlive: () => world.isAlive,
    sendToBackground: createSendToBackground(send),
    listen: (given, signal) => {
      world.listener = given;
      signal.addEventListener('abort', () => {
        world.listener = null;
      });
    },
    layers: {
      read: async () => DEFAULT_LAYERS,
      save: async () => undefined,
      observe: (onChange) => {
        world.switchLayers = onChange;
      },
    },
    t: createTranslate(() => ''),
  };
}
