import { expect, test } from 'vitest';
import { partActing } from '../../../../../src/core/actors/tidying/parting/part-acting.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

test.each([
  ['two who act together', 'La [O:Velk et Orrion] ont porté plainte', 'La [O:Velk] et [O:Orrion] ont porté plainte'],
  ['with a pronoun', '[O:Velk et Orrion] se sont tus', '[O:Velk] et [O:Orrion] se sont tus'],
  ['one firm', '[O:Velk et Orrion] a porté plainte', '[O:Velk et Orrion] a porté plainte'],
  ['one firm and a noun', '[O:Velk et Orrion] règlement', '[O:Velk et Orrion] règlement'],
  ['one firm and what is its', 'chez [O:Velk et Orrion] dont le siège', 'chez [O:Velk et Orrion] dont le siège'],
  ['one firm and an adverb', '[O:Velk et Orrion] souvent perd', '[O:Velk et Orrion] souvent perd'],
  ['three', '[O:Velk, Orr et Orrion] ont perdu', '[O:Velk, Orr et Orrion] ont perdu'],
  ['one and what is no name', '[O:Velk et associés] ont perdu', '[O:Velk et associés] ont perdu'],
  ['one team', 'les [O:Sang et Or] ont perdu', 'les [O:Sang et Or] ont perdu'],
  ['a person', '[P:Velk et Orr] ont perdu', '[P:Velk et Orr] ont perdu'],
])('%s', (_title, marked, tidied) => {
  expect(tidyMarkedIn('fr', marked, partActing)).toBe(tidied);
});

test('one, in a language that does not tell', () => {
  expect(tidyMarkedIn('es', '[O:Velk et Orrion] ont', partActing)).toBe('[O:Velk et Orrion] ont');
});
