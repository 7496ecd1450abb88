import { describe, expect, it } from 'vitest';
import { GERMAN_PACK } from '../../../../src/core/languages/german/german-pack.ts';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import { hasParticle } from '../../../../src/core/quotes/frame/has-particle.ts';

const cases: readonly (readonly [text: string, verb: string, has: boolean])[] = [
  ['Ada Byron gab gestern bekannt, dass die Brücke sicher sei.', 'gab', true],
  ['„Die Brücke ist sicher“, teilte die Stadt am Montag mit.', 'teilte', true],
  ['Das hatte die Stadt schon mitgeteilt.', 'mitgeteilt', true],
  ['Ada Byron sagte, die Brücke sei sicher.', 'sagte', true],
  ['In Norham gibt es zwei Brücken, die sicher sind.', 'gibt', false],
  ['Die Stadt gab an die Schule zwei Räume ab.', 'gab', false],
];

describe('hasParticle', () => {
  it.each(cases)('knows whether “%s” reports with “%s”: %s', (text, word, has) => {
    const { units } = buildFrame({ text, pack: GERMAN_PACK }, { start: 0, end: text.length }, [], 0);
    const at = units.findIndex(({ lower }) => lower === word);
    const verb = GERMAN_PACK.verbs.get(word);
    expect(verb && hasParticle(units, at, verb, GERMAN_PACK)).toBe(has);
  });
});
