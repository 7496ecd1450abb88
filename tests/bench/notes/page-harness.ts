import { noteBoard } from '../../../content-scripts/notes/places/note-board.ts';
import { startReader } from '../../../content-scripts/start-reader.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { readPage } from '../../../src/dom/read-page.ts';
import { visibleText } from '../../../src/dom/visible-text.ts';
import { createTranslate } from '../../../src/locales/create-translate.ts';
import { failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { DEFAULT_LAYERS } from '../../../src/messages/layers/layers.ts';
import { createSendToBackground } from '../../../src/messages/send-to-background.ts';
import { highlight } from '../../core/notes/sample-notes.ts';

/** What the bench asks of the page, in milliseconds of its thread. */
export type PageHarness = {
  /** Notes on sentences of the text before the page edited every so manyth of them. */
  readonly placeNotes: (sentences: readonly string[], editEvery: number) => Promise<Placing>;
  /** The reader lives in the page, with a note on each of some sentences, while so many nodes come and go. */
  readonly weatherStorm: (where: 'beside' | 'within', nodes: number, sentences: readonly string[]) => Promise<Storm>;
};

/** `atOnce`: until the unchanged were painted. `slices`: what each search for the others took. */
export type Placing = {
  readonly atOnce: number;
  readonly slices: readonly number[];
  readonly states: readonly string[];
};

export type Storm = { readonly together: number; readonly longest: number };

/** What timers and observers of ours took, each time they ran. */
const spans: number[] = [];

function timed<Arguments extends unknown[]>(run: (...args: Arguments) => void): (...args: Arguments) => void {
  return (...args) => {
    const start = performance.now();
    run(...args);
    spans.push(performance.now() - start);
  };
}

const { setTimeout: setTimer, setInterval: setClock, MutationObserver: Observer } = globalThis;
Object.assign(globalThis, {
  setTimeout: (run: () => void, ms?: number) => setTimer(timed(run), ms),
  setInterval: (run: () => void, ms?: number) => setClock(timed(run), ms),
  MutationObserver: class extends Observer {
    constructor(run: MutationCallback) {
      super(timed(run));
    }
  },
});

const pause = (ms: number) => new Promise((resolve) => setTimer(resolve, ms));

async function placeNotes(sentences: readonly string[], editEvery: number): Promise<Placing> {
  const notes = notesOn(sentences);
  edit(sentences, editEvery);
  const texts = { article: textOf(readPage(document, document.URL, 'now')), page: () => visibleText(document) };
  const life = new AbortController();
  const board = noteBoard({ registry: CSS.highlights, onPlaced: () => undefined }, life.signal);
  spans.length = 0;
  const start = performance.now();
  board.show(notes, texts);
  const atOnce = performance.now() - start;
  await board.settled();
  const states = board.placed().map(({ state }) => state);
  life.abort();
  return { atOnce, slices: [...spans], states };
}

function notesOn(sentences: readonly string[]): readonly Note[] {
  const { text } = readPage(document, document.URL, 'before').article;
  return sentences.map((sentence, n) => {
    const start = text.indexOf(sentence);
    const anchor = describeAnchor(text, start, start + sentence.length);
    return highlight(n + 1, { passage: { anchor, within: 'article', paragraph: null } });
  });
}

/** Replaces a few words in the middle of every so manyth sentence. */
function edit(sentences: readonly string[], every: number): void {
  if (every === 0) return;
  const edited = new Set(sentences.filter((_, index) => index % every === 0));
  for (const paragraph of document.querySelectorAll('#story p')) {
    let text = paragraph.textContent;
    for (const sentence of edited) {
      if (!text.includes(sentence)) continue;
      const words = sentence.split(' ');
      text = text.replace(sentence, [...words.slice(0, 4), 'quite', 'otherwise', ...words.slice(6)].join(' '));
    }
    paragraph.textContent = text;
  }
}

function textOf(reading: ReturnType<typeof readPage>) {
  const { text, blocks } = reading.article;
  return { text, blocks, rangesOf: reading.rangesOf, offsetOf: reading.offsetOf };
}

const NOTHING_FOUND: Analysis = { quotes: [], actors: [], namesBy: 'rules', quotesBy: 'rules', nonSpeech: [] };

async function weatherStorm(where: 'beside' | 'within', nodes: number, sentences: readonly string[]): Promise<Storm> {
  const notes = notesOn(sentences);
  const life = new AbortController();
  const extension = { id: 'bench', origin: 'chrome-extension://bench/' };
  const send = async (message: object) => {
    if (!('type' in message)) return failed('internal');
    if (message.type === 'analyse') return succeeded(NOTHING_FOUND);
    return message.type === 'notes-of-page' ? succeeded({ notes, drafts: [] }) : failed('internal');
  };
  startReader(
    document,
    {
      extension,
      isExtensionAlive: () => true,
      sendToBackground: createSendToBackground(send),
      listen: () => undefined,
      layers: { read: async () => DEFAULT_LAYERS, save: async () => undefined, observe: () => undefined },
      t: createTranslate(() => ''),
    },
    life,
  );
  await pause(1000);
  spans.length = 0;
  const place = where === 'within' ? document.querySelector('#story') : document.body;
  const box = place?.appendChild(document.createElement('div'));
  for (let n = 0; n < nodes; n += 1) {
    const node = document.createElement('span');
    node.textContent = `node ${n} `;
    box?.append(node);
    if (n % 3 === 0) box?.firstChild?.remove();
    // Ten bursts, as of a page that draws itself in several frames.
    if (n % (nodes / 10) === 0) await pause(16);
  }
  await pause(2000);
  life.abort();
  box?.remove();
  return { together: spans.reduce((sum, span) => sum + span, 0), longest: Math.max(0, ...spans) };
}

Object.assign(globalThis, { harness: { placeNotes, weatherStorm } satisfies PageHarness });
