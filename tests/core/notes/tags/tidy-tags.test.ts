import { describe, expect, it } from 'vitest';
import { tidyTags } from '../../../../src/core/notes/tags/tidy-tags.ts';

describe('tags', () => {
  const cases = [
    { what: 'stay in their order', tags: ['b', 'a'], tidy: ['b', 'a'] },
    { what: 'lose the spaces around and doubled', tags: [' to \n check '], tidy: ['to check'] },
    { what: 'are there once, in their first spelling', tags: ['Climate', 'climate', 'CLIMATE'], tidy: ['Climate'] },
    { what: 'are the same however an accent is composed', tags: ['\u00e9', 'e\u0301'], tidy: ['\u00e9'] },
    { what: 'that are empty go', tags: ['', '  '], tidy: [] },
  ];

  it.each(cases)('$what', ({ tags, tidy }) => {
    expect(tidyTags(tags)).toEqual(tidy);
    expect(tidyTags(tidyTags(tags))).toEqual(tidy);
  });
});
