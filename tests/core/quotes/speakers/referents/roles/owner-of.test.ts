import { expect, it } from 'vitest';
import type { Actor } from '../../../../../../src/core/actors/actor.ts';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import type { LanguagePack } from '../../../../../../src/core/languages/pack.ts';
import { SPANISH_PACK } from '../../../../../../src/core/languages/spanish/spanish-pack.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/actor-index.ts';
import { ownerOf } from '../../../../../../src/core/quotes/speakers/referents/roles/owner-of.ts';

const NAME = 'Halden Herald';

it.each([
  ['Halden Herald’s poll', true],
  ["the Halden Herald's own analysis", true],
  ['the Halden Herald poll', false],
  ['a poll of the Halden Herald', false],
  ['a critic of the Halden Herald’s poll', false],
])('%j', (words, isOwned) => {
  expect(ownerIn(words, ENGLISH_PACK)).toBe(isOwned ? 'herald' : null);
});

it.each([
  ['una encuesta del Halden Herald', true],
  ['una encuesta sobre el Halden Herald', false],
])('%j, in Spanish', (words, isOwned) => {
  expect(ownerIn(words, SPANISH_PACK)).toBe(isOwned ? 'herald' : null);
});

function ownerIn(words: string, pack: LanguagePack): string | null {
  const start = words.indexOf(NAME);
  const herald: Actor = {
    id: 'herald',
    name: NAME,
    kind: 'organisation',
    role: null,
    mentions: [{ start, end: start + NAME.length, kind: 'name' }],
    gender: null,
    evidence: { rule: 'capitals', words: null },
  };
  return ownerOf({ start: 0, end: words.length }, words, indexActors([herald], []), pack)?.id ?? null;
}
