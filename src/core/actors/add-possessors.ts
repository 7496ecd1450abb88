import type { Token } from '../text/find-tokens.ts';
import { matchKnownName } from './known-names.ts';
import type { Name } from './name.ts';

/**
 * Adds people whom a list knows under one word and nobody has found, where something is said to be theirs.
 *
 *     Merkel’s spokesman said so    → Merkel
 *     Merkel street                 → none
 *     Velk’s spokesman said so      → none: the list does not know Velk
 */
export function addPossessors(lines: readonly (readonly Token[])[], names: readonly Name[]): Name[] {
  const added: Name[] = [];
  let next = 0;
  for (const line of lines) {
    line.forEach((token, index) => {
      if (!/^['’]s$/.test(line[index + 1]?.text ?? '') || matchKnownName(token.text)?.kind !== 'person') return;
      while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
      if ((names[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) return;
      const evidence = { rule: 'known-name', words: token.text };
      added.push({ start: token.start, end: token.end, kind: 'person', evidence });
    });
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((one, other) => one.start - other.start);
}
