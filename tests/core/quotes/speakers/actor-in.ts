import type { Actor, ActorKind } from '../../../../src/core/actors/actor.ts';

/** Somebody of a text, named wherever it has the name. */
export function actorIn(text: string, name: string, kind: ActorKind = 'person'): Actor {
  const mentions: Actor['mentions'][number][] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length))
    mentions.push({ start, end: start + name.length, kind: 'name' });
  return { id: 'one', name, kind, role: null, mentions, gender: null, evidence: { rule: 'given', words: null } };
}
