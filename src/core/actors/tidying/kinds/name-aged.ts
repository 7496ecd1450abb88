import { describeForm } from '../../grouping/form.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** ", 46, " behind a name: so old is a person alone. */
const AGE = /^, [1-9]\d, (?!\d)/;

/** Words with capitals and nothing between them. */
const CAPITALS = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}$/u;

/**
 * Makes people of those whose age an English article gives, under the same name everywhere.
 *
 *     Velk Norham (organisation), 46, pleaded guilty. Velk Norham …   → a person
 *     the Isle of Velk, 31, lost a bow thruster                       → stays: a ship
 *     Norham Town, 12, Velk Rovers, 10                                → stays: points
 *     Airbus, 54, …                                                   → stays: a list knows it
 */
export function nameAged(text: string, names: readonly Name[]): readonly Name[] {
  const aged = new Set<string>();
  for (const name of names) if (isAged(text, name)) aged.add(describeForm(text, name).key);
  if (aged.size === 0) return names;
  return changeNames(names, (name) =>
    name.kind !== 'person' && aged.has(describeForm(text, name).key)
      ? changeName(name, { kind: 'person', evidence: { rule: 'age', words: null } })
      : name,
  );
}

function isAged(text: string, name: Name): boolean {
  if (name.kind === 'person' || !text.startsWith(', ', name.end)) return false;
  if (!AGE.test(text.slice(name.end, name.end + 8))) return false;
  const { kind } = describeForm(text, name);
  return (kind === null || kind === 'person') && CAPITALS.test(text.slice(name.start, name.end));
}
