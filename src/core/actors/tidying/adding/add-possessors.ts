import type { Token } from '../../../text/find-tokens.ts';
import { matchKnownName } from '../../known-names.ts';
import type { Name } from '../../name.ts';
import { addNames } from './add-names.ts';

/**
 * Adds people whom a list knows under one word and nobody has found, where something is said to be theirs.
 *
 *     Merkel’s spokesman said so    → Merkel
 *     Merkel street                 → none
 *     Velk’s spokesman said so      → none: the list does not know Velk
 */
export function addPossessors(lines: readonly (readonly Token[])[], names: readonly Name[]): readonly Name[] {
  const found: Name[] = [];
  for (const line of lines) {
    let owner: Token | null = null;
    for (const token of line) {
      if (owner !== null && isPossessive(token) && matchKnownName(owner.text)?.kind === 'person')
        found.push(nameOf(owner));
      owner = token;
    }
  }
  return addNames(names, found);
}

function isPossessive({ text }: Token): boolean {
  return text === "'s" || text === '’s';
}

function nameOf({ start, end, text }: Token): Name {
  return { start, end, kind: 'person', evidence: { rule: 'known-name', words: text } };
}
