import type { Token } from '../../../text/tokens/find-tokens.ts';
import type { NounPhrase } from '../find-noun-phrases.ts';
import { type Names, nameAt } from '../names-in-line.ts';

/** Who is named right beside a phrase, and where. */
export type Beside = { readonly actor: string; readonly where: 'after' | 'before' | 'tight' };

/**
 * Finds the name beside a phrase: behind it without a comma, then behind a comma, then before one.
 *
 *     the mayor Ada Byron → tight    the mayor, Ada Byron, → after    Ada Byron, the mayor, → before
 */
export function nameBeside(line: readonly Token[], { from, to }: NounPhrase, names: Names): Beside | null {
  const tight = nameAt(names.starts, to + 1);
  if (tight !== null) return { actor: tight.actor, where: 'tight' };
  const after = nameAt(names.starts, to + 2);
  if (after !== null && line[to + 1]?.text === ',') return { actor: after.actor, where: 'after' };
  const before = nameAt(names.ends, from - 2);
  return before !== null && line[from - 1]?.text === ',' ? { actor: before.actor, where: 'before' } : null;
}
