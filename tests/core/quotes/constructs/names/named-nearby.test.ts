import { describe, expect, it } from 'vitest';
import { namedNearby } from '../../../../../src/core/quotes/constructs/names/named-nearby.ts';
import { proposedBy } from '../proposed-by.ts';

describe('namedNearby', () => {
  it.each([
    ['takes a name that does nothing', 'For Ada Byron, the plan is “a triumph”.', ['Ada Byron']],
    ['parts a report in the present from its name', '“We won,” wonders Ada Byron.', ['Ada Byron']],
    ['finds nobody where nobody is named', 'The plan is “a triumph”.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(namedNearby, text)).toEqual(speakers);
  });
});
