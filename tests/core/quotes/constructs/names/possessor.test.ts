import { describe, expect, it } from 'vitest';
import { possessor } from '../../../../../src/core/quotes/constructs/names/possessor.ts';
import { proposedBy } from '../proposed-by.ts';

describe('possessor', () => {
  it.each([
    ['takes whose remark it was', 'Ada Byron’s remark that the bridge is “a toy” hurt.', ['Ada Byron']],
    ['takes a possessive pronoun', 'The bridge is, in her words, “a toy”.', ['her']],
    ['finds nobody where nothing is owned', 'The bridge is “a toy”.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(possessor, text)).toEqual(speakers);
  });
});
