import type { Name } from '../../name.ts';

/** Two names and the hyphen between. */
const PAIR = /^(?<left>\p{Lu}[\p{L} ’']*)-(?<right>\p{Lu}[\p{L} ’']*)$/u;

/**
 * Parts two names that a hyphen joins, where the article names each alone too.
 *
 *     Norham-Orrion … Norham … Orrion   → two names
 *     Rolls-Royce                       → as it is
 */
export function partFixtures(text: string, names: readonly Name[]): readonly Name[] {
  const kinds = new Map<string, Name['kind']>();
  for (const { start, end, kind } of names) kinds.set(text.slice(start, end), kind);
  const parted: Name[] = [];
  for (const name of names) {
    const written = text.slice(name.start, name.end);
    const { left = '', right = '' } = (written.includes('-') ? PAIR.exec(written)?.groups : null) ?? {};
    const [one, other] = [kinds.get(left), kinds.get(right)];
    if (name.kind === 'person' || one === undefined || other === undefined) {
      parted.push(name);
      continue;
    }
    const evidence = { rule: 'fixture', words: null };
    parted.push({ start: name.start, end: name.start + left.length, kind: one, evidence });
    parted.push({ start: name.end - right.length, end: name.end, kind: other, evidence });
  }
  return parted;
}
