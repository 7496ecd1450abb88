// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepNotes } from '../../../content-scripts/notes/keep-notes.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { readPage } from '../../../src/dom/read-page.ts';
import { type Envelope, failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import type { PageNotes } from '../../../src/messages/protocol.ts';
import { createSendToBackground } from '../../../src/messages/send-to-background.ts';
import { draftId, met, noteId, time } from '../../core/notes/sample-notes.ts';
import { fakeHighlights } from '../fake-highlights.ts';
import { noteOnWords } from './text-of-page.ts';

const WORDS = 'Three barges waited below the weir';
const PAGE = `<main><article><h1>Lock closed</h1><p>${WORDS} for hours, and nobody on the quay knew why.</p></article></main>`;

let registry: Map<string, Set<Range>>;
let life: AbortController;
/** What the background answers, to the questions in their order. */
let answers: (Envelope<PageNotes> | Promise<Envelope<PageNotes>>)[];
beforeEach(() => {
  registry = fakeHighlights();
  document.body.innerHTML = PAGE;
  life = new AbortController();
  answers = [];
});
afterEach(() => life.abort());

function keeping() {
  const [onFailure, onPlaced, onDrafts] = [vi.fn(), vi.fn(), vi.fn()];
  const send = vi.fn(async () => (await answers.shift()) ?? notesOf());
  const sendToBackground = createSendToBackground(send);
  const kept = keepNotes(
    { document, registry: CSS.highlights, sendToBackground, onFailure, onPlaced, onDrafts },
    life.signal,
  );
  const read = (url = 'https://news.example/lock') => kept.onRead(readPage(document, url, 'one'));
  return { kept, read, send, onFailure, onDrafts };
}

const notesOf = (...notes: readonly Note[]) => succeeded({ notes, drafts: [] });
const painted = () => [...registry.values()].flatMap((ranges) => [...ranges].map(String));
const note = () => noteOnWords(document, WORDS, 1);

describe('the notes of a page', () => {
  it('are asked for once an article, and placed again with each reading of it', async () => {
    answers = [notesOf(note())];
    const { kept, read, send } = keeping();
    read();
    await kept.answer();
    expect(painted()).toEqual([WORDS]);
    document.body.innerHTML = PAGE;
    read();
    expect(painted()).toEqual([WORDS]);
    expect(send).toHaveBeenCalledOnce();
  });

  it('go at once with their article, whose late answer is dropped', async () => {
    let answerLate: (answer: Envelope<PageNotes>) => void = () => undefined;
    answers = [new Promise((resolve) => (answerLate = resolve)), notesOf()];
    const { kept, read } = keeping();
    read();
    read('https://news.example/other');
    answerLate(notesOf(note()));
    expect(await kept.answer()).toMatchObject({ ok: true, value: { placements: [] } });
    expect(painted()).toEqual([]);
  });

  it('are as a change has left them, ahead of the store’s word', async () => {
    answers = [notesOf(note())];
    const { kept, read } = keeping();
    read();
    await kept.answer();
    kept.accept([{ ...note(), deleted: time(9) }]);
    expect(painted()).toEqual([]);
    kept.accept([note()]);
    expect(kept.placed()).toMatchObject([{ note: { id: noteId(1) }, state: 'exact' }]);
  });

  it('are told to the popup when they have been looked for, or why not', async () => {
    answers = [failed('store-closed'), notesOf(note())];
    const { kept, read, onFailure } = keeping();
    expect(await kept.answer()).toEqual(failed('no-answer'));
    read();
    expect(await kept.answer()).toEqual(failed('store-closed'));
    expect(onFailure).toHaveBeenCalledOnce();
    kept.refresh();
    expect(await kept.answer()).toMatchObject({ ok: true, value: { placements: [{ state: 'exact' }] } });
  });

  it('bring the drafts of a page that was opened, and not again with a change', async () => {
    const change = { kind: 'create', note: note() } as const;
    const drafts = [{ id: draftId(1), met: met(1), saved: time(0), change }];
    answers = [succeeded({ notes: [], drafts }), succeeded({ notes: [], drafts })];
    const { kept, read, onDrafts } = keeping();
    read();
    await kept.answer();
    kept.refresh();
    await kept.answer();
    expect(onDrafts).toHaveBeenCalledExactlyOnceWith(drafts);
  });

  it('are asked for again when the page comes back from the browser’s store of pages', async () => {
    const { kept, read, send } = keeping();
    read();
    await kept.answer();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await kept.answer();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('go without a trace', async () => {
    answers = [notesOf(note())];
    const { kept, read } = keeping();
    read();
    await kept.answer();
    life.abort();
    expect(registry.size).toBe(0);
  });
});
