import { describe, expect, it } from 'vitest';
import type { Actor, ActorKind } from '../../../../../src/core/actors/actor.ts';
import { matchMisspeltName } from '../../../../../src/core/quotes/speakers/referents/match-misspelt-name.ts';

const actor = (name: string, kind: ActorKind = 'person'): Actor => ({
  id: name,
  name,
  kind,
  mentions: [],
  gender: null,
  role: null,
  evidence: { rule: 'test', words: null },
});

const cases = [
  { name: 'a wrong letter', surname: 'Haldan', actors: [actor('Ada Halden')], match: 'Ada Halden' },
  { name: 'a lost letter', surname: 'Brok', actors: [actor('Ada Brook')], match: null },
  { name: 'two slips in a long name', surname: 'Bauchberg', actors: [actor('Ada Buchbergg')], match: 'Ada Buchbergg' },
  { name: 'two people alike', surname: 'Haldan', actors: [actor('Ada Halden'), actor('Bo Haldin')], match: null },
  { name: 'an organisation', surname: 'Haldan', actors: [actor('Bank Halden', 'organisation')], match: null },
  { name: 'another first letter', surname: 'Waldan', actors: [actor('Ada Haldan')], match: null },
];

describe('matchMisspeltName', () => {
  it.each(cases)('reads $name', ({ surname, actors, match }) => {
    expect(matchMisspeltName(surname, actors)?.name ?? null).toBe(match);
  });
});
