import { matchKnownName } from '../../known-names.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

/**
 * Makes a place of what stands in brackets behind a place, since a region does.
 *
 *     in Norham (Velkland) (organisation)   → Velkland, a place
 *     in Norham (VVD)                       → stays: an acronym
 *     Norham (Orrion) – At a                → stays: the agency, at the beginning of a report
 */
export function nameRegions(text: string, names: readonly Name[]): readonly Name[] {
  let named: Name[] | null = null;
  names.forEach((name, index) => {
    const before = names[index - 1];
    if (before?.kind !== 'place' || name.kind === 'place' || !isBracketed(text, before, name)) return;
    const words = text.slice(name.start, name.end);
    if (words === words.toUpperCase() || matchKnownName(words)?.kind === name.kind) return;
    named ??= [...names];
    named[index] = changeName(name, { kind: 'place', evidence: { rule: 'region', words: null } });
  });
  return named ?? names;
}

/** Whether a name stands alone in brackets behind another, which does not begin its line. */
function isBracketed(text: string, before: Name, { start, end }: Name): boolean {
  if (start - before.end !== 2 || text[end] !== ')' || text[start - 1] !== '(') return false;
  return before.start > 0 && text[before.start - 1] !== '\n';
}
