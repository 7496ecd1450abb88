import { describe, expect, it } from 'vitest';
import { announcement } from '../../popup/announcement.ts';
import { NO_NOTES } from '../../popup/notes/state/notes-state.ts';
import type { Jump, PopupState } from '../../popup/popup-state.ts';
import { DEFAULT_LAYERS } from '../../src/messages/layers/layers.ts';
import { highlight } from '../core/notes/sample-notes.ts';
import { english } from '../locales/english.ts';
import { storyPage } from './story.ts';

const mention = { kind: 'mention', actor: 'ada', index: 1 } as const;
const quoted = { kind: 'quote', group: 0 } as const;

const note = highlight(1);
const oneNote = { ...NO_NOTES, list: { notes: [note], articles: [], damaged: [] } };
const copied = { action: { kind: 'copy', note }, outcome: 'done' } as const;

function ready(jump: Jump | null): PopupState {
  return { kind: 'ready', tabId: 7, page: storyPage, layers: DEFAULT_LAYERS, view: 'quotes', jump, notes: NO_NOTES };
}

describe('announcement', () => {
  const cases: readonly { what: string; state: PopupState; said: string }[] = [
    {
      what: 'that the page is being read',
      state: { kind: 'reading', view: null, notes: NO_NOTES },
      said: 'Reading the page…',
    },
    { what: 'what was found', state: ready(null), said: '3 quotes found, 3 actors found' },
    {
      what: 'a failure and what to do',
      state: { kind: 'failed', failure: 'pdf', notes: NO_NOTES },
      said: 'This is a PDF. On Record reads',
    },
    {
      what: 'what became of a note rather than what was found',
      state: { ...ready(null), notes: { ...oneNote, last: copied } },
      said: 'Copied with its source',
    },
    {
      what: 'how many notes there are first',
      state: { ...ready(null), notes: oneNote },
      said: '1 note, 3 quotes found, 3 actors found',
    },
    {
      what: 'why there is no telling whether there are notes',
      state: { ...ready(null), notes: { ...NO_NOTES, failure: 'store-newer' } },
      said: 'Your notes were last kept by a newer On Record than this one, which leaves them alone and can save nothing. They are safe: update On Record. 3 quotes found, 3 actors found',
    },
    {
      what: 'that there is no article',
      state: { kind: 'no-article', tabId: 7, readingId: 'r1', notes: NO_NOTES },
      said: 'No article on this page. On Record reads',
    },
    {
      what: 'that there is no article, and that no notes can be kept either',
      state: { kind: 'no-article', tabId: 7, readingId: 'r1', notes: { ...NO_NOTES, failure: 'store-newer' } },
      said: 'No article on this page. On Record reads single news articles: open one and press the On Record button again. Your notes were last kept',
    },
    { what: 'that a quote is shown', state: ready({ target: quoted, outcome: 'shown' }), said: 'Shown on the page' },
    {
      what: 'which mention is shown',
      state: ready({ target: mention, outcome: 'shown' }),
      said: 'Mention 2 of 2 shown on the page',
    },
    {
      what: 'that the words are gone',
      state: ready({ target: mention, outcome: 'passage-gone' }),
      said: 'These words are no longer on the page.',
    },
    {
      what: 'that the page has changed',
      state: ready({ target: mention, outcome: 'old-reading' }),
      said: 'The page has changed since it was read.',
    },
    {
      what: 'that a jump failed for any other reason',
      state: ready({ target: mention, outcome: 'no-answer' }),
      said: 'The page could not show these words.',
    },
  ];

  it.each(cases)('says $what', ({ state, said }) => {
    expect(announcement(state, english).slice(0, said.length)).toBe(said);
  });

  it('says how many notes there are also where nothing else is to be seen', () => {
    expect(announcement({ kind: 'failed', failure: 'pdf', notes: oneNote }, english)).toMatch(/ 1 note$/);
  });

  it('is silent while a jump is under way', () => {
    expect(announcement(ready({ target: quoted, outcome: 'asked' }), english)).toBe('');
  });
});
