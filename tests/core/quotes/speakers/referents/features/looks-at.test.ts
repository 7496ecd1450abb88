import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../../../../src/core/quotes/speakers/referents/features/asked-of.ts';
import type { Look } from '../../../../../../src/core/quotes/speakers/referents/features/look.ts';
import { looksAt } from '../../../../../../src/core/quotes/speakers/referents/features/looks-at.ts';
import { sightingsIn } from '../../../../../../src/core/quotes/speakers/referents/sightings/sightings-in.ts';
import { resolutionIn } from './resolution-in.ts';

/** How Clara Byron, who is named once, stands to the last words of a text. */
function clarasLook(words: string, text: string): Look | undefined {
  const resolution = resolutionIn(text, 'en');
  const start = text.lastIndexOf(words);
  const span = { start, end: start + words.length };
  const clara = sightingsIn(resolution.index, { start: 0, end: start }).filter(
    ({ actor, mention }) => actor.name === 'Clara Byron' && mention.kind === 'name',
  );
  return looksAt(askedOf(span, resolution), [clara], null, span, resolution)[0];
}

describe('looksAt', () => {
  it.each([
    ['who fits a pronoun', 'she', 'Clara Byron left. “No,” she said.', { fits: 'yes', away: '1', often: 1 }],
    ['who does not', 'he', 'Clara Byron left. “No,” he said.', { fits: 'no' }],
    ['how far away', 'she', 'Clara Byron left. It rained. “No,” she said.', { away: '2' }],
    ['who has the role', 'the coach', 'The coach Clara Byron left. “No,” the coach said.', { introduced: true }],
    ['who has another', 'the coach', 'The pilot Clara Byron left. “No,” the coach said.', { introduced: false }],
  ])('tells %s', (_name, words, text, told) => {
    expect(clarasLook(words, text)).toMatchObject(told);
  });

  it('takes nobody for several', () => {
    expect(clarasLook('experts', 'The expert Clara Byron left. “No,” experts said.')).toBeUndefined();
  });

  it.each([
    ['nobody who was introduced as nothing', 'Clara Byron left. “No,” her lawyer said.', false],
    ['who was introduced so', 'The lawyer Clara Byron left. “No,” her lawyer said.', true],
  ])('takes for “her lawyer” %s', (_name, text, isSeen) => {
    expect(clarasLook('her lawyer', text) !== undefined).toBe(isSeen);
  });
});
