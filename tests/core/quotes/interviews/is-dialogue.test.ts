import { expect, it } from 'vitest';
import { FRENCH_PACK } from '../../../../src/core/languages/french/french-pack.ts';
import { isDialogue } from '../../../../src/core/quotes/interviews/is-dialogue.ts';

it.each([
  ['who is asked', 'Où vivez-vous ?', true],
  ['who answers', 'Pourquoi ici ? J’aime la vase.', true],
  ['nobody', 'Où vit l’anguille ?', false],
  ['nobody but whoever is quoted', 'Elle a dit : « Je pars. » Et après ?', false],
])('hears %s in “%s”', (_name, exchange, isHeard) => {
  expect(isDialogue(exchange, FRENCH_PACK.dialogueWords)).toBe(isHeard);
});
