import { describe, expect, it } from 'vitest';
import { hasParticle } from '../../../../../src/core/quotes/frame/verbs/has-particle.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

const cases: readonly (readonly [lang: string, text: string, verb: string, has: boolean])[] = [
  ['de', 'Ada Byron gab gestern bekannt, dass die Brücke sicher sei.', 'gab', true],
  ['de', '„Die Brücke ist sicher“, teilte die Stadt am Montag mit.', 'teilte', true],
  ['de', 'Das hatte die Stadt schon mitgeteilt.', 'mitgeteilt', true],
  ['de', 'Ada Byron sagte, die Brücke sei sicher.', 'sagte', true],
  ['de', 'In Norham gibt es zwei Brücken, die sicher sind.', 'gibt', false],
  ['de', 'Die Stadt gab an die Schule zwei Räume ab.', 'gab', false],
  ['nl', 'Ada Byron doet dat af als onzin.', 'doet', true],
  ['nl', 'Ada Byron doet het licht uit.', 'doet', false],
  ['nl', 'De stad laat weten geen lek te zien.', 'laat', true],
  ['nl', 'De stad laat de brug staan.', 'laat', false],
  ['nl', 'Ada Byron geeft aan de school twee lokalen.', 'geeft', false],
];

describe('hasParticle', () => {
  it.each(cases)('knows in %s whether “%s” reports with “%s”: %s', (lang, text, word, has) => {
    const pack = packFor(lang);
    const units = unitsOf(text, pack);
    const at = units.findIndex(({ lower }) => lower === word);
    const verb = pack.verbs.get(word);
    expect(verb && hasParticle(units, at, verb, pack)).toBe(has);
  });
});
