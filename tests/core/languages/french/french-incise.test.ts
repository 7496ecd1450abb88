import { describe, expect, it } from 'vitest';
import { frenchIncise } from '../../../../src/core/languages/french/french-incise.ts';
import { FRENCH_PACK } from '../../../../src/core/languages/french/french-pack.ts';

const incise = frenchIncise(FRENCH_PACK, ['dit', 'confie', 'confié', 'étonne', 'promis']);

describe('frenchIncise', () => {
  it.each([
    ['a pronoun behind its verb', 'Le bac, dit-il, est vieux.', 'dit-il, est vieux.'],
    ['a pronoun between', 'Le bac, a-t-elle confié, est vieux.', 'a-t-elle confié, est vieux.'],
    ['a name', 'Le bac, a confié Ada Byron, est vieux.', 'a confié Ada Byron, est vieux.'],
    ['an adverb', 'Le bac, a ensuite confié Ada Byron, est vieux.', 'a ensuite confié Ada Byron, est vieux.'],
    ['an adverb of two words', 'Le bac, a tout net confié Ada, est vieux.', 'a tout net confié Ada, est vieux.'],
    ['a role', 'Le bac, confie la patronne, est vieux.', 'confie la patronne, est vieux.'],
    ['a role, only said to', 'Le bac, aurait confié la patronne, est vieux.', 'aurait confié la patronne, est vieux.'],
    ['somebody unnamed', 'Le bac, s’étonne un voisin, est vieux.', 's’étonne un voisin, est vieux.'],
    ['a title in small letters', 'Le bac, confie frère Byron, est vieux.', 'confie frère Byron, est vieux.'],
    ['nothing with more between', 'Le bac, a bien vite et haut confié Ada, est vieux.', null],
    ['nothing where speech goes on', 'Le maire, a promis une prime, et rien.', null],
  ])('begins before %s', (_name, text, rest) => {
    const comma = incise.exec(text);
    expect(comma && text.slice(comma.index + 2)).toBe(rest);
  });
});
