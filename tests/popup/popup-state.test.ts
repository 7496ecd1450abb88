import { describe, expect, it } from 'vitest';
import { NO_NOTES } from '../../popup/notes/state/notes-state.ts';
import { INITIAL_STATE, nextState, type PopupEvent, type PopupState, shownView } from '../../popup/popup-state.ts';
import { DEFAULT_LAYERS } from '../../src/messages/layers/layers.ts';
import { draftId, highlight, met, pageNote, time } from '../core/notes/sample-notes.ts';
import { storyPage } from './story.ts';

const pageRead: PopupEvent = { kind: 'page-read', tabId: 7, page: storyPage, layers: DEFAULT_LAYERS };
const ready = nextState(INITIAL_STATE, pageRead);
const jump = { kind: 'quote', group: 0 } as const;

const listed: PopupEvent = { kind: 'notes-listed', list: { notes: [highlight(1)], articles: [], damaged: [] } };
const emptied: PopupEvent = { kind: 'notes-listed', list: { notes: [], articles: [], damaged: [] } };

const begun: PopupEvent = {
  kind: 'drafts-found',
  drafts: [{ id: draftId(1), met: met(1), saved: time(1), change: { kind: 'create', note: pageNote(1) } }],
};

function asReady(state: PopupState): PopupState & { kind: 'ready' } {
  if (state.kind !== 'ready') throw new Error(`not ready but ${state.kind}`);
  return state;
}

/** The state after several events, from the beginning. */
function stateAfter(...events: readonly PopupEvent[]): PopupState {
  return events.reduce(nextState, INITIAL_STATE);
}

describe('nextState', () => {
  it('shows the quotes of an article that was read', () => {
    expect(ready).toEqual({
      kind: 'ready',
      tabId: 7,
      page: storyPage,
      layers: DEFAULT_LAYERS,
      view: null,
      jump: null,
      notes: NO_NOTES,
    });
    expect(shownView(asReady(ready))).toBe('quotes');
  });

  it('says that a page is no article', () => {
    const other = { ...storyPage, article: { ...storyPage.article, kind: 'other' as const }, analysis: null };
    expect(nextState(INITIAL_STATE, { ...pageRead, page: other })).toEqual({
      kind: 'no-article',
      tabId: 7,
      readingId: 'r1',
      notes: NO_NOTES,
    });
  });

  it('keeps the reason of a failure', () => {
    expect(stateAfter({ kind: 'reading-failed', failure: 'pdf' })).toEqual({
      kind: 'failed',
      failure: 'pdf',
      notes: NO_NOTES,
    });
  });

  it('reads once more after a failure', () => {
    expect(stateAfter({ kind: 'reading-failed', failure: 'no-answer' }, { kind: 'reading-begun' })).toEqual(
      INITIAL_STATE,
    );
  });

  it('keeps an article on screen while it is read again, and the list that was looked at', () => {
    const actors = stateAfter(pageRead, { kind: 'view-chosen', view: 'actors' }, { kind: 'reading-begun' });
    expect(actors).toMatchObject({ kind: 'ready', view: 'actors' });
    expect(nextState(actors, pageRead)).toMatchObject({ kind: 'ready', view: 'actors' });
  });

  it('switches one layer', () => {
    const switched = stateAfter(pageRead, { kind: 'layer-switched', layer: 'place', isShown: false });
    expect(switched).toMatchObject({ layers: { ...DEFAULT_LAYERS, place: false } });
  });

  it('follows a jump from the asking to the answer', () => {
    const asked = stateAfter(pageRead, { kind: 'jump-asked', target: jump });
    expect(asked).toMatchObject({ jump: { target: jump, outcome: 'asked' } });
    expect(nextState(asked, { kind: 'jump-answered', target: jump, outcome: 'shown' })).toMatchObject({
      jump: { target: jump, outcome: 'shown' },
    });
  });

  it('drops the answer to a jump that is no longer the newest', () => {
    const newer = { kind: 'quote', group: 1 } as const;
    const asked = stateAfter(pageRead, { kind: 'jump-asked', target: jump }, { kind: 'jump-asked', target: newer });
    expect(nextState(asked, { kind: 'jump-answered', target: jump, outcome: 'passage-gone' })).toBe(asked);
  });

  it('forgets the jump when another list is chosen', () => {
    expect(
      stateAfter(pageRead, { kind: 'jump-asked', target: jump }, { kind: 'view-chosen', view: 'actors' }),
    ).toMatchObject({
      jump: null,
    });
  });

  it('changes nothing on an event that does not belong to the state', () => {
    expect(nextState(INITIAL_STATE, { kind: 'jump-asked', target: jump })).toBe(INITIAL_STATE);
  });

  const views: readonly { what: string; events: readonly PopupEvent[]; view: string }[] = [
    { what: 'the notes, where there are some', events: [listed, pageRead], view: 'notes' },
    { what: 'the notes, if they are known after the page', events: [pageRead, listed], view: 'notes' },
    { what: 'the notes, where one was begun', events: [emptied, begun, pageRead], view: 'notes' },
    { what: 'the notes, if it is known after the page', events: [pageRead, emptied, begun], view: 'notes' },
    { what: 'the quotes, where there are no notes', events: [emptied, pageRead], view: 'quotes' },
    { what: 'the notes still, when the last is gone', events: [pageRead, listed, emptied], view: 'notes' },
    {
      what: 'what the reader chose, whatever comes',
      events: [pageRead, { kind: 'view-chosen', view: 'actors' }, listed],
      view: 'actors',
    },
    {
      what: 'the notes, if they were chosen while the page was read, whatever there is in them',
      events: [{ kind: 'notes-unlisted', failure: 'store-newer' }, { kind: 'view-chosen', view: 'notes' }, pageRead],
      view: 'notes',
    },
    {
      what: 'the quotes that the reader uses, when a note is added elsewhere',
      events: [pageRead, emptied, { kind: 'jump-asked', target: jump }, listed],
      view: 'quotes',
    },
  ];

  it.each(views)('shows $what', ({ events, view }) => {
    expect(shownView(asReady(stateAfter(...events)))).toBe(view);
  });

  it('keeps the notes whatever becomes of the page', () => {
    const { notes } = stateAfter(listed);
    for (const event of [pageRead, { kind: 'reading-failed', failure: 'pdf' }, { kind: 'reading-begun' }] as const) {
      expect(stateAfter(listed, event).notes).toEqual(notes);
    }
  });
});
