import { describe, expect, it } from 'vitest';
import { matchKnownName } from '../../../../src/core/actors/known/match-known-name.ts';

describe('matchKnownName', () => {
  it.each([
    ['a country by one of its other names', 'DRC', 'Democratic Republic of Congo', 'place'],
    ['an organisation by its short name', 'ACCC', 'Australian Competition and Consumer Commission', 'organisation'],
    ['somebody by the name they were born with', 'Curtis Jackson', '50 Cent', 'person'],
    ['of an alias that several have, no more than itself', 'Fergie', 'Fergie', 'person'],
  ])('knows %s', (_, form, name, kind) => {
    expect(matchKnownName(form)).toMatchObject({ name, kind });
  });

  it.each([
    ['a word like any other', 'Heat'],
    ['a given name', 'Mary'],
    ['a nationality', 'French'],
    ['a name behind an article', 'The Hague'],
    ['nothing', ''],
    ['the code of a country', 'AX'],
  ])('does not know %s', (_, form) => {
    expect(matchKnownName(form)).toBeNull();
  });

  it('gives all forms of a name', () => {
    expect(matchKnownName('UAE')?.forms).toEqual(['United Arab Emirates', 'Emirates', 'U.A.E.', 'UAE']);
  });
});
