import { describe, expect, it } from 'vitest';
import { announcement } from '../../popup/announcement.ts';
import type { Jump, PopupState } from '../../popup/popup-state.ts';
import { DEFAULT_LAYERS } from '../../src/messages/layers.ts';
import { english } from './english.ts';
import { storyPage } from './story.ts';

const mention = { kind: 'mention', actor: 'ada', index: 1 } as const;
const quoted = { kind: 'quote', group: 0 } as const;

function ready(jump: Jump | null): PopupState {
  return { kind: 'ready', tabId: 7, page: storyPage, layers: DEFAULT_LAYERS, view: 'quotes', jump };
}

describe('announcement', () => {
  const cases: readonly { what: string; state: PopupState; said: string }[] = [
    { what: 'that the page is being read', state: { kind: 'reading' }, said: 'Reading the page…' },
    { what: 'what was found', state: ready(null), said: '3 quotes found, 3 actors found' },
    {
      what: 'a failure and what to do',
      state: { kind: 'failed', failure: 'pdf' },
      said: 'This is a PDF. On Record reads',
    },
    {
      what: 'that there is no article',
      state: { kind: 'no-article' },
      said: 'No article on this page. On Record reads',
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

  it('is silent while a jump is under way', () => {
    expect(announcement(ready({ target: quoted, outcome: 'asked' }), english)).toBe('');
  });
});
