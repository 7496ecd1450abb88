import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { indexActors } from '../../../../../src/core/quotes/speakers/referents/sightings/index-actors.ts';
import { strangersIn } from '../../../../../src/core/quotes/speakers/referents/strangers-in.ts';
import { packFor } from '../../../languages/pack-for.ts';

/** The people without a name in a text: their words, how these begin, and their gender. */
function strangers(text: string, lang = 'en'): string[] {
  const pack = packFor(lang);
  const article = articleFromText(text, lang);
  const actors = findActors(article);
  const { paragraphs } = readPlaces(article, pack, actors);
  return strangersIn(paragraphs, indexActors(actors, paragraphs), text, pack).map(
    ({ start, end, opening, gender }) => `${text.slice(start, end)}, ${opening}, ${gender}`,
  );
}

describe('strangersIn', () => {
  it.each([
    ['a relative', 'Ada Byron stayed away. Her husband said nothing.', 'Her husband, whose, male'],
    ['whom the article has not named', 'A judge laughed at Ada Byron.', 'A judge, a, null'],
    ['who is somebody’s', 'Ada Byron stayed away. Byron’s lawyer said nothing.', 'Byron’s lawyer, whose, null'],
  ])('finds %s', (_name, text, stranger) => {
    expect(strangers(text)).toEqual([stranger]);
  });

  it.each([
    ['nl', 'Ada Byron bleef weg. Zijn vrouw doet de boeken.', 'Zijn vrouw, whose, female'],
    ['fr', 'Ada Byron est absente. Son frère refuse de parler.', 'Son frère, whose, male'],
  ])('finds them in %s', (lang, text, stranger) => {
    expect(strangers(text, lang)).toEqual([stranger]);
  });

  it.each([
    ['a thing', 'The table said nothing of Ada Byron.'],
    ['an organisation', 'The company said nothing of Ada Byron.'],
    ['somebody whose name stands beside', 'Her husband, Ben Byron, said nothing.'],
    ['somebody whom a name ends', 'The judge Clara Byron said nothing.'],
    ['somebody whom the words call back', 'Ada Byron, the Norham manager, left. The manager said nothing.'],
  ])('finds none in %s', (_name, text) => {
    expect(strangers(text)).toEqual([]);
  });
});
