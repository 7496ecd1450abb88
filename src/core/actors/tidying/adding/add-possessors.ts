import type { Token } from '../../../text/tokens/find-tokens.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
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
    for (const owner of ownersIn(line)) if (matchKnownName(owner.text)?.kind === 'person') found.push(nameOf(owner));
  }
  return addNames(names, found);
}

/** What stands before a possessive. Goes through all tokens, and so calls nothing large that V8 would compile with it. */
function ownersIn(line: readonly Token[]): Token[] {
  const owners: Token[] = [];
  let before: Token | null = null;
  for (const token of line) {
    if (before !== null && isPossessive(token)) owners.push(before);
    before = token;
  }
  return owners;
}

function isPossessive({ text }: Token): boolean {
  return text === "'s" || text === '’s';
}

function nameOf({ start, end, text }: Token): Name {
  return { start, end, kind: 'person', evidence: { rule: 'known-name', words: text } };
}
