import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answerRequests, type Handlers } from '../../src/messages/answer-requests.ts';
import { backgroundContract } from '../../src/messages/contracts/background-contract.ts';
import { pageContract } from '../../src/messages/contracts/page-contract.ts';
import { failed, succeeded } from '../../src/messages/envelopes/envelope.ts';
import type { BackgroundRequests, PageRequests } from '../../src/messages/protocol.ts';
import type { Sender } from '../../src/messages/sender.ts';
import { draftId, highlight, met, noteId, requestId, time } from '../core/notes/sample-notes.ts';
import { sampleAnalysis, sampleArticle } from './sample-messages.ts';

const extension = { id: 'ours', origin: 'chrome-extension://ours/' };
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup/popup.html', tabId: null };
const library: Sender = { id: 'ours', url: 'chrome-extension://ours/pages/library.html', tabId: 3 };
const script: Sender = { id: 'ours', url: 'https://example.org/a', tabId: 7 };
const worker: Sender = { id: 'ours', url: 'chrome-extension://ours/background.js', tabId: null };
const stranger: Sender = { id: 'theirs', url: 'chrome-extension://theirs/popup.html', tabId: null };
const nameless: Sender = { id: null, url: null, tabId: null };

const readTab = { type: 'read-tab', tabId: 7 };
const analyse = { type: 'analyse', article: sampleArticle };
const showPassage = { type: 'show-passage', readingId: 'a-1', start: 0, end: 3 };

const changeRequest = { id: requestId(1), at: time(1), draft: null, articles: [met(1)], changes: [] };
const changeNotes = {
  ...changeRequest,
  type: 'change-notes',
  changes: [
    { kind: 'create', note: highlight(1) },
    { kind: 'delete', noteId: noteId(2) },
  ],
};
const notesOfPage = { type: 'notes-of-page', met: met(1) };
const editDraft = {
  id: draftId(1),
  met: met(1),
  saved: time(1),
  change: { kind: 'edit', noteId: noteId(1), patch: { comment: 'Ask her' } },
};

type Context = { listener: ReturnType<typeof answerRequests>; called: ReturnType<typeof vi.fn> };

/** Makes handlers that say what they were asked, and answer. */
function answeringAfter(called: (...asked: unknown[]) => void) {
  return <T>(reply: T) =>
    async (...asked: unknown[]) => {
      called(...asked);
      return succeeded(reply);
    };
}

/** What the context is asked goes to `called`. */
function background(): Context {
  const called = vi.fn();
  const answering = answeringAfter(called);
  const handlers: Handlers<BackgroundRequests> = {
    'read-tab': answering(null),
    analyse: answering(sampleAnalysis),
    'correct-actor': answering(null),
    'take-back-correction': answering(null),
    'change-notes': answering({ notes: [] }),
    'undo-request': answering({ notes: [] }),
    'save-draft': answering(null),
    'clear-draft': answering(null),
    'notes-of-page': answering({ notes: [], drafts: [] }),
    'tags-in-use': answering([]),
    'delete-for-good': answering(0),
    'notes-written': answering(null),
  };
  return { listener: answerRequests(backgroundContract, handlers, extension), called };
}

function page(): Context {
  const called = vi.fn();
  const answering = answeringAfter(called);
  const handlers: Handlers<PageRequests> = {
    'get-page': answering({ readingId: 'a-1', article: sampleArticle, analysis: sampleAnalysis }),
    'analyse-again': answering({ readingId: 'a-1', article: sampleArticle, analysis: sampleAnalysis }),
    'show-passage': answering(null),
    'placed-notes': answering({ met: met(1), placements: [] }),
    'show-note': answering(null),
    'add-note': answering(null),
    'notes-changed': answering(null),
  };
  return { listener: answerRequests(pageContract, handlers, extension), called };
}

describe('what is answered', () => {
  const cases = [
    { what: 'the popup reads a tab', context: background, message: readTab, sender: popup },
    { what: 'a page of ours in a tab reads another', context: background, message: readTab, sender: library },
    { what: 'a reader has its article analysed', context: background, message: analyse, sender: script },
    { what: 'the popup asks for the page', context: page, message: { type: 'get-page' }, sender: popup },
    { what: 'the popup shows a passage', context: page, message: showPassage, sender: popup },
    { what: 'a page keeps notes', context: background, message: changeNotes, sender: script },
    { what: 'the popup keeps notes', context: background, message: changeNotes, sender: popup },
    {
      what: 'the popup takes a change back',
      context: background,
      message: { type: 'undo-request', id: requestId(2), at: time(2), undoes: requestId(1) },
      sender: popup,
    },
    {
      what: 'a page saves a draft',
      context: background,
      message: { type: 'save-draft', draft: editDraft },
      sender: script,
    },
    {
      what: 'a page throws a draft away',
      context: background,
      message: { type: 'clear-draft', id: draftId(1) },
      sender: script,
    },
    { what: 'a reader asks for its notes', context: background, message: notesOfPage, sender: script },
    { what: 'the popup asks where notes are', context: page, message: { type: 'placed-notes' }, sender: popup },
    { what: 'the popup shows a note', context: page, message: { type: 'show-note', noteId: noteId(1) }, sender: popup },
    { what: 'the menu adds a note', context: page, message: { type: 'add-note' }, sender: worker },
    {
      what: 'the background says that notes were changed',
      context: page,
      message: { type: 'notes-changed' },
      sender: worker,
    },
  ];

  it.each(cases)('$what', async ({ context, message, sender }) => {
    const { listener, called } = context();
    expect(await listener(message, sender)).toMatchObject({ ok: true });
    const { type: _, ...request } = message;
    expect(called).toHaveBeenCalledExactlyOnceWith(request, sender);
  });
});

describe('what is refused, and nothing done', () => {
  const cases = [
    { what: 'another extension', context: background, message: readTab, sender: stranger },
    { what: 'nobody in particular', context: background, message: readTab, sender: nameless },
    { what: 'a web page’s script that reads a tab', context: background, message: readTab, sender: script },
    { what: 'a popup that analyses', context: background, message: analyse, sender: popup },
    {
      what: 'a web page’s script that asks another page',
      context: page,
      message: { type: 'get-page' },
      sender: script,
    },
    { what: 'a missing field', context: background, message: { type: 'read-tab' }, sender: popup },
    { what: 'a field of another type', context: background, message: { type: 'read-tab', tabId: '7' }, sender: popup },
    { what: 'a tab that cannot be', context: background, message: { type: 'read-tab', tabId: -1 }, sender: popup },
    { what: 'an unknown field', context: background, message: { ...readTab, force: true }, sender: popup },
    {
      what: 'a passage that ends before it begins',
      context: page,
      message: { ...showPassage, end: -1 },
      sender: popup,
    },
    { what: 'a change of nothing', context: background, message: { ...changeNotes, changes: [] }, sender: script },
    {
      what: 'a change with an id that is no UUID',
      context: background,
      message: { ...changeNotes, id: 'request 1' },
      sender: script,
    },
    { what: 'a popup that asks for a page’s notes', context: background, message: notesOfPage, sender: popup },
    {
      what: 'a web page’s script that says that notes were changed',
      context: page,
      message: { type: 'notes-changed' },
      sender: script,
    },
    { what: 'a web page’s script that adds a note', context: page, message: { type: 'add-note' }, sender: script },
    { what: 'a backward passage', context: page, message: { ...showPassage, start: 9 }, sender: popup },
    {
      what: 'a block beyond the text',
      context: background,
      message: { ...analyse, article: { ...sampleArticle, text: 'short' } },
      sender: script,
    },
  ];

  it.each(cases)('$what', async ({ context, message, sender }) => {
    const { listener, called } = context();
    expect(await listener(message, sender)).toEqual(failed('refused'));
    expect(called).not.toHaveBeenCalled();
  });

  it('whatever the request holds besides its type', async () => {
    const { listener, called } = background();
    const types = fc.constantFrom('read-tab', 'analyse');
    await fc.assert(
      fc.asyncProperty(types, fc.object(), fc.constantFrom(popup, script), async (type, junk, sender) => {
        const answer = await listener({ ...junk, type }, sender);
        expect(answer).toEqual(failed('refused'));
      }),
    );
    expect(called).not.toHaveBeenCalled();
  });
});

describe('what is left to other listeners', () => {
  const cases = [
    { what: 'an unknown type', message: { type: 'notes-lost' } },
    { what: 'a name that every object has', message: { type: 'constructor' } },
    { what: 'a request of another context', message: { type: 'get-page' } },
    { what: 'no type', message: { tabId: 7 } },
    { what: 'no object', message: 'read-tab' },
    { what: 'nothing', message: null },
  ];

  it.each(cases)('$what', ({ message }) => {
    const { listener, called } = background();
    expect(listener(message, popup)).toBeNull();
    expect(called).not.toHaveBeenCalled();
  });

  it('anything at all', () => {
    const { listener } = background();
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(listener(message, popup)).toBeNull();
      }),
    );
  });
});

it('answers a thrown error with a failure, since errors do not survive the way', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const contract = { 'read-tab': backgroundContract['read-tab'] };
  const handlers = { 'read-tab': () => Promise.reject(new Error('lost')) };
  expect(await answerRequests(contract, handlers, extension)(readTab, popup)).toEqual(failed('internal'));
  expect(report).toHaveBeenCalledOnce();
});
