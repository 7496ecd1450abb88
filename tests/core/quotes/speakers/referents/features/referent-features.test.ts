import { describe, expect, it } from 'vitest';
import { referentsOf } from '../../../../../../src/core/quotes/speakers/referents/features/referent-features.ts';
import { resolutionIn } from './resolution-in.ts';

/** What is told of everybody whom the last words of a kind may stand for, where those before stood for the first actor. */
function toldOf(role: string, text: string): Record<string, string[]> {
  const resolution = resolutionIn(text, 'en');
  const { actors, sight } = resolution.index;
  const [start, before] = [text.lastIndexOf(role), text.indexOf(role)];
  const first = actors[0];
  const resolvedBefore =
    first === undefined || before === start
      ? []
      : [sight(first, { start: before, end: before + role.length, kind: 'role' })];
  return Object.fromEntries(
    referentsOf({ start, end: start + role.length }, { ...resolution, resolvedBefore }).map(({ actor, features }) => [
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

  it('proposes no person for what names a body', () => {
    const told = toldOf('the company', 'Clara Voss met Ada Byron. “No,” said the company.');
    expect(Object.keys(told)).toEqual(['nobody']);
  });
});
