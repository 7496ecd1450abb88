import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, nextState, type PopupEvent, type PopupState } from '../../popup/popup-state.ts';
import { DEFAULT_LAYERS } from '../../src/messages/layers.ts';
import { storyPage } from './story.ts';

const pageRead: PopupEvent = { kind: 'page-read', tabId: 7, page: storyPage, layers: DEFAULT_LAYERS };
const ready = nextState(INITIAL_STATE, pageRead);
const jump = { kind: 'quote', group: 0 } as const;

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
      view: 'quotes',
      jump: null,
    });
  });

  it('says that a page is no article', () => {
    const other = { ...storyPage, article: { ...storyPage.article, kind: 'other' as const }, analysis: null };
    expect(nextState(INITIAL_STATE, { ...pageRead, page: other })).toEqual({ kind: 'no-article' });
  });

  it('keeps the reason of a failure', () => {
    expect(stateAfter({ kind: 'reading-failed', failure: 'pdf' })).toEqual({ kind: 'failed', failure: 'pdf' });
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
    expect(nextState(INITIAL_STATE, { kind: 'view-chosen', view: 'actors' })).toBe(INITIAL_STATE);
  });
});
