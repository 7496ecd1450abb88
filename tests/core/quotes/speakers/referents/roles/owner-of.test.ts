import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import type { LanguagePack } from '../../../../../../src/core/languages/pack.ts';
import { SPANISH_PACK } from '../../../../../../src/core/languages/spanish/spanish-pack.ts';
import { ownerOf } from '../../../../../../src/core/quotes/speakers/referents/roles/owner-of.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/sightings/index-actors.ts';
import { actorIn } from '../../actor-in.ts';

const NAME = 'Halden Herald';

it.each([
  ['Halden Herald’s poll', true],
  ["the Halden Herald's own analysis", true],
  ['the Halden Herald poll', false],
  ['a poll of the Halden Herald', false],
  ['a critic of the Halden Herald’s poll', false],
])('%j', (words, isOwned) => {
  expect(ownerIn(words, ENGLISH_PACK)).toBe(isOwned ? NAME : null);
});

it.each([
  ['una encuesta del Halden Herald', true],
  ['una encuesta sobre el Halden Herald', false],
])('%j, in Spanish', (words, isOwned) => {
  expect(ownerIn(words, SPANISH_PACK)).toBe(isOwned ? NAME : null);
});

function ownerIn(words: string, pack: LanguagePack): string | null {
  const index = indexActors([actorIn(words, NAME, 'organisation')], []);
  return ownerOf({ start: 0, end: words.length }, words, index, pack)?.name ?? null;
}
