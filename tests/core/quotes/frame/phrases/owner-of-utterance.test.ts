import { expect, it } from 'vitest';
import { ownerOfUtterance } from '../../../../../src/core/quotes/frame/phrases/owner-of-utterance.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

it.each([
  ['it', 'la dura replica di Ada Byron', 'Ada Byron'],
  ['fr', 'Réponse d’Ada Byron', 'Ada Byron'],
  ['fr', 'Réponse du maire', 'maire'],
  ['de', 'die knappe Antwort der Ministerin', 'der Ministerin'],
  ['de', 'Der Rat von Ada Byron', 'Ada Byron'],
  ['nl', 'Het oordeel van Ada Byron', 'Ada Byron'],
  ['fr', 'la maire de Norham', null],
  ['fr', 'la réponse', null],
])('tells in %s whose “%s” is: %s', (lang, text, owner) => {
  const pack = packFor(lang);
  const units = unitsOf(text, pack);
  const phrase = ownerOfUtterance(units, { from: 0, to: units.length - 1, kind: 'noun' }, pack);
  expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(owner);
});
