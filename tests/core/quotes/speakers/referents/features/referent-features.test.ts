import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { packOf } from '../../../../../../src/core/languages/pack-of.ts';
import { readPlaces } from '../../../../../../src/core/quotes/read-places.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/actor-index.ts';
import { referentsOf } from '../../../../../../src/core/quotes/speakers/referents/features/referent-features.ts';
import { gendersTold } from '../../../../../../src/core/quotes/speakers/referents/genders-told.ts';

/** What is told of everybody whom the last words of a kind may stand for, where those before stood for the first actor. */
function toldOf(role: string, text: string): Record<string, string[]> {
  const pack = packOf('en');
  if (pack === null) throw new Error('no words for English');
  const article = articleFromText(text, 'en');
  const actors = findActors(article);
  const index = indexActors(actors, readPlaces(article, pack, actors).paragraphs);
  const [start, before] = [text.lastIndexOf(role), text.indexOf(role)];
  const first = actors[0];
  const pronouns =
    first === undefined || before === start
      ? []
      : [index.sight(first, { start: before, end: before + role.length, kind: 'role' })];
  const genders = gendersTold(actors, text, pack);
  const resolution = { text, pack, index, learned: null, genders, strangers: [], lastTurn: null, pronouns };
  return Object.fromEntries(
    referentsOf({ start, end: start + role.length }, resolution).map(({ actor, features }) => [
      actor?.name ?? 'nobody',
      features.map((pieces) => pieces.join('|')),
    ]),
  );
}

const TWICE = 'Clara Byron met Greta Holzer. “No,” the skipper said. Holzer left. “Never,” the skipper said.';

describe('referentsOf', () => {
  it('tells whom the same role stood for before', () => {
    const told = toldOf('the skipper', TWICE);
    expect(told['Clara Byron']).toContain('again|true|false');
    expect(told['Greta Holzer']).toContain('again|false|false');
  });

  it('tells nothing of it where the role is new', () => {
    const told = toldOf('the skipper', 'Clara Byron met Greta Holzer. “No,” the skipper said.');
    expect(
      Object.values(told)
        .flat()
        .filter((feature) => feature.startsWith('again')),
    ).toEqual([]);
  });

  it('proposes nobody whose head, lawyer or director somebody is', () => {
    const told = toldOf('the director of Ada Byron', 'Clara Voss met Ada Byron. “No,” said the director of Ada Byron.');
    expect(Object.keys(told)).toEqual(['nobody', 'Clara Voss']);
  });
});
