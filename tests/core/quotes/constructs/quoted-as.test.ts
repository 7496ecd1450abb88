import { describe, expect, it } from 'vitest';
import { quotedAs } from '../../../../src/core/quotes/constructs/quoted-as.ts';
import { proposedBy } from './proposed-by.ts';

describe('quotedAs', () => {
  it.each([
    ['takes who is quoted', '“Nobody asked us,” the agency quoted Ada Byron as saying.', ['Ada Byron']],
    ['takes a pronoun that is quoted', 'The agency quoted him as calling it “a toy”.', ['him']],
    ['needs “as saying”', 'The agency quoted from the report, “a toy”.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(quotedAs, text)).toEqual(speakers);
  });
});
