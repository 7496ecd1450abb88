import type { Token } from '../../../text/find-tokens.ts';
import { matchKnownName } from '../../known-names.ts';
import type { Name } from '../../name.ts';

/**
 * Adds people whom a list knows under one word and nobody has found, where something is said to be theirs.
 *
 *     Merkel’s spokesman said so    → Merkel
 *     Merkel street                 → none
 *     Velk’s spokesman said so      → none: the list does not know Velk
 */
export function addPossessors(lines: readonly (readonly Token[])[], names: readonly Name[]): readonly Name[] {
  const added: Name[] = [];
  let next = 0;
  for (const line of lines) {
    let owner: Token | null = null;
    for (const token of line) {
      if (owner !== null && isPossessive(token) && matchKnownName(owner.text)?.kind === 'person') {
        while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= owner.start) next += 1;
        if ((names[next]?.start ?? Number.POSITIVE_INFINITY) >= owner.end) added.push(nameOf(owner));
      }
      owner = token;
    }
  }
  return added.length === 0 ? names : [...names, ...added].sort((one, other) => one.start - other.start);
}

function isPossessive({ text }: Token): boolean {
  return text === "'s" || text === '’s';
}

function nameOf({ start, end, text }: Token): Name {
  return { start, end, kind: 'person', evidence: { rule: 'known-name', words: text } };
}
