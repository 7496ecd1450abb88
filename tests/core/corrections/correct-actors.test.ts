import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Actor, ActorKind } from '../../../src/core/actors/actor.ts';
import { analyse } from '../../../src/core/analyse.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { correctActors } from '../../../src/core/corrections/correct-actors.ts';
import type { Correction, CorrectionRule } from '../../../src/core/corrections/correction.ts';
import { correctionIdSchema } from '../../../src/core/corrections/correction-id.ts';
import { correctionSchema } from '../../../src/core/corrections/correction-schema.ts';
import { modelOf } from '../../../src/training/model-of.ts';

function actor(name: string, kind: ActorKind, at: number, role: string | null = null): Actor {
  const mentions = [{ start: at, end: at + name.length, kind: 'name' as const }];
  return { id: `a-${at}`, name, kind, role, mentions, gender: null, evidence: { rule: 'model', words: null } };
}

function made(rule: CorrectionRule, second = 0): Correction {
  const id = v.parse(correctionIdSchema, `00000000-0000-4000-8000-00000000000${second}`);
  return { ...rule, id, at: `2026-05-03T10:00:0${second}.000Z` };
}

const ACTORS = [
  actor('Ada Byron', 'person', 0),
  actor('Lovelace', 'person', 20, 'countess'),
  actor('Norham', 'person', 40),
];
const told = (corrections: readonly Correction[]) =>
  correctActors(ACTORS, corrections).map(({ name, kind }) => `${name}: ${kind}`);

describe('correctActors', () => {
  it('leaves out who is nobody', () => {
    expect(told([made({ kind: 'nobody', names: ['NORHAM'] })])).toEqual(['Ada Byron: person', 'Lovelace: person']);
  });

  it('changes a kind; of two corrections the later holds, in whatever order they come', () => {
    const place = made({ kind: 'is', names: ['Norham'], actorKind: 'place' }, 2);
    const organisation = made({ kind: 'is', names: ['Norham'], actorKind: 'organisation' }, 1);
    expect(told([place, organisation])).toContain('Norham: place');
  });

  it('joins two: the first keeps its name and takes the other’s mentions and role', () => {
    const [ada] = correctActors(ACTORS, [made({ kind: 'same', names: ['Ada Byron', 'Lovelace'] })]);
    expect(ada).toMatchObject({ name: 'Ada Byron', role: 'countess', mentions: [{ start: 0 }, { start: 20 }] });
  });

  it('lets alone what has another fullest name, and joins nobody with who is not there', () => {
    const corrections = [
      made({ kind: 'nobody', names: ['Byron'] }),
      made({ kind: 'same', names: ['Annabella', 'Norham'] }, 1),
    ];
    expect(correctActors(ACTORS, corrections)).toEqual(ACTORS);
  });
});

it('gives a quote to whom the corrections leave', () => {
  const article = articleFromText('Mary Velk left.\n\n“No,” said Martin Orr.');
  const same = made({ kind: 'same', names: ['Mary Velk', 'Martin Orr'] });
  const { actors, quotes } = analyse(article, modelOf('en'), [same]);
  expect(actors.find(({ id }) => id === quotes[0]?.actor)?.name).toBe('Mary Velk');
});

it.each([
  ['another kind', { kind: 'is', names: ['Norham'], actorKind: 'ship' }],
  ['the same as nobody', { kind: 'same', names: ['Norham'] }],
  ['no name', { kind: 'nobody', names: [''] }],
])('is refused from outside: %s', (_name, rule) => {
  const { id, at } = made({ kind: 'nobody', names: ['Norham'] });
  expect(v.safeParse(correctionSchema, { id, at, ...rule }).success).toBe(false);
});
