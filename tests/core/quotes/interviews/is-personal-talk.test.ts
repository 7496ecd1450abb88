import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../src/core/languages/english/english-pack.ts';
import { FRENCH_PACK } from '../../../../src/core/languages/french/french-pack.ts';
import { isPersonalTalk } from '../../../../src/core/quotes/interviews/is-personal-talk.ts';

it.each([
  ['who answers', ENGLISH_PACK, 'Where does it hurt?', 'I’ve lost count.', true],
  ['not a reader', ENGLISH_PACK, 'Can I travel with my dog?', 'Yes, if you have its papers.', false],
  ['who is asked', FRENCH_PACK, 'Où vivez-vous ?', 'Dans la vase.', true],
  ['nobody', FRENCH_PACK, 'Où vit l’anguille ?', 'Dans la vase.', false],
])('hears %s', (_name, pack, question, answer, isHeard) => {
  expect(isPersonalTalk(question, answer, pack)).toBe(isHeard);
});
