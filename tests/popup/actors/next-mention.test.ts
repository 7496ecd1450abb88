import { describe, expect, it } from 'vitest';
import { nextMention } from '../../../popup/actors/next-mention.ts';
import type { JumpTarget } from '../../../popup/popup-state.ts';
import { actor } from '../story.ts';

const ada = actor('ada', 'Ada Quill', 'person', ['Ada Quill', 'Quill will']);

describe('nextMention', () => {
  const cases: readonly { what: string; last: JumpTarget | null; index: number }[] = [
    { what: 'begins with the first mention', last: null, index: 0 },
    { what: 'goes on to the next', last: { kind: 'mention', actor: 'ada', index: 0 }, index: 1 },
    { what: 'begins again after the last', last: { kind: 'mention', actor: 'ada', index: 1 }, index: 0 },
    { what: 'begins anew after another actor', last: { kind: 'mention', actor: 'bo', index: 0 }, index: 0 },
    { what: 'begins anew after a quote', last: { kind: 'quote', group: 0 }, index: 0 },
  ];

  it.each(cases)('$what', ({ last, index }) => {
    const next = nextMention(ada, last);
    expect(next?.target).toEqual({ kind: 'mention', actor: 'ada', index });
    expect(next?.span).toEqual(ada.mentions[index]);
  });

  it('leads nowhere without mentions', () => {
    expect(nextMention({ ...ada, mentions: [] }, null)).toBeNull();
  });
});
