import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import type { Token } from '../../../text/tokens/find-tokens.ts';
import type { ActorKind } from '../../actor.ts';
import type { Name } from '../../name.ts';
import { addNames } from './add-names.ts';

/**
 * Adds a name of one word where it was overlooked, if the article has been found to name it so twice.
 *
 *     Orrion said. … Orrion fell. … former members of Orrion     → Orrion, three times
 *     Orrion 6, the Orrion Cup, New Orrion                       → none: a name that goes on, or began before
 *     Orrion fell. … former members of Orrion                    → once is not enough
 */
export function addOverlooked(
  lines: readonly (readonly Token[])[],
  text: string,
  names: readonly Name[],
): readonly Name[] {
  const kinds = findRepeated(text, names);
  if (kinds.size === 0) return names;
  const found: Name[] = [];
  for (const line of lines) {
    line.forEach(({ text: word, start, end }, index) => {
      const kind = startsWithCapital(word) ? kinds.get(word) : undefined;
      if (kind === undefined || isJoined(text, line[index - 1], start) || isJoined(text, line[index + 1], end)) return;
      found.push({ start, end, kind, evidence: { rule: 'overlooked', words: word } });
    });
  }
  return addNames(names, found);
}

/** The words that are names twice or more, of one kind each and without a number. */
function findRepeated(text: string, names: readonly Name[]): ReadonlyMap<string, ActorKind> {
  const once = new Map<string, ActorKind>();
  const repeated = new Map<string, ActorKind>();
  const doubtful = new Set<string>();
  for (const { start, end, kind } of names) {
    const word = text.slice(start, end);
    if (!/^\p{Lu}\p{L}+$/u.test(word)) continue;
    const known = once.get(word);
    if (known === undefined) once.set(word, kind);
    else if (known === kind) repeated.set(word, kind);
    else doubtful.add(word);
  }
  for (const word of doubtful) repeated.delete(word);
  return repeated;
}

/** Whether a neighbour and a word are one name: a capital or a number behind a space, or a mark that joins them. */
function isJoined(text: string, neighbour: Token | undefined, edge: number): boolean {
  if (neighbour === undefined) return false;
  const gap = neighbour.start < edge ? text.slice(neighbour.end, edge) : text.slice(edge, neighbour.start);
  return gap === '' ? JOINING.has(neighbour.text) : /^[\p{Lu}\p{N}]/u.test(neighbour.text);
}

/** Marks that make one of two, a sign of a page or of money among them: Orrion-Velk, #Orrion. */
const JOINING: ReadonlySet<string> = new Set(['-', '–', '&', '+', '@', '#', '/', '_', '$', '€', '£']);
