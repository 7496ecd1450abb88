import { expect, it } from 'vitest';
import type { Actor, Mention } from '../../../../src/core/actors/actor.ts';
import { endsOfNames } from '../../../../src/core/quotes/set-apart/ends-of-names.ts';

it('knows where people and organisations are named, and neither places nor what else stands for them', () => {
  const actors = [
    actor('person', [
      { kind: 'name', start: 0, end: 9 },
      { kind: 'role', start: 20, end: 29 },
    ]),
    actor('organisation', [{ kind: 'name', start: 40, end: 51 }]),
    actor('place', [{ kind: 'name', start: 60, end: 66 }]),
  ];
  expect([...endsOfNames(actors)]).toEqual([9, 51]);
});

function actor(kind: Actor['kind'], mentions: readonly Mention[]): Actor {
  return { id: kind, name: kind, kind, role: null, gender: null, mentions, evidence: { rule: 'test', words: null } };
}
