import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { gendersTold } from '../../../../../src/core/quotes/speakers/referents/genders-told.ts';
import { packFor } from '../../../languages/pack-for.ts';

function genderIn(lang: string, text: string): string | null {
  const pack = packFor(lang);
  const actors = findActors(articleFromText(text, lang));
  return [...gendersTold(actors, text, pack).values()][0] ?? null;
}

describe('gendersTold', () => {
  it.each([
    ['believes the words around a name', 'es', 'La alcaldesa Kim Byron habló ayer.', 'female'],
    ['believes the given name where no word tells', 'de', 'Gestern kam Rüdiger Byron nach Halden.', 'male'],
    ['believes the words before the given name', 'fr', 'La présidente Rüdiger Byron a parlé.', 'female'],
  ])('%s', (_, lang, text, gender) => {
    expect(genderIn(lang, text)).toBe(gender);
  });
});
