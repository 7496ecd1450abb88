import { expect, it } from 'vitest';
import type { ActorKind } from '../../../src/core/actors/actor.ts';
import { nameWithAcronym } from '../../../src/core/actors/name-with-acronym.ts';

it.each([
  [
    'with the acronym in brackets',
    'Halden News Agency (HNA) said so.',
    ['Halden News Agency', 'HNA'],
    'organisation',
    'Halden News Agency (HNA)',
  ],
  [
    'a word in brackets is none',
    'Halden Rail (Norham) said so.',
    ['Halden Rail', 'Norham'],
    'organisation',
    'Halden Rail',
  ],
  [
    'without brackets',
    'Halden News Agency, HNA, said so.',
    ['Halden News Agency', 'HNA'],
    'organisation',
    'Halden News Agency',
  ],
  ['people have none', 'Ada Byron (AB) said so.', ['Ada Byron', 'AB'], 'person', 'Ada Byron'],
] as const satisfies readonly (readonly [string, string, readonly string[], ActorKind, string])[])(
  '%s',
  (_name, text, names, kind, expected) => {
    const mentions = names.map((name) => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, kind: 'name' as const };
    });
    const actor = {
      id: 'a',
      name: names[0],
      kind,
      role: null,
      mentions,
      gender: null,
      evidence: { rule: 'model', words: null },
    };
    expect(nameWithAcronym(actor, text)).toBe(expected);
  },
);
