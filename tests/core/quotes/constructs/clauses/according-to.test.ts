import { describe, expect, it } from 'vitest';
import { accordingTo } from '../../../../../src/core/quotes/constructs/clauses/according-to.ts';
import { proposedBy } from '../proposed-by.ts';

describe('accordingTo', () => {
  it.each([
    ['takes the source after the marks', 'The bridge is “sound”, according to Ada Byron.', ['Ada Byron']],
    ['takes the source before the marks', 'According to Ada Byron, the bridge is “sound”.', ['Ada Byron']],
    ['leaves a verb to others', 'Ada Byron says the bridge is “sound”.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(accordingTo, text)).toEqual(speakers);
  });
});
