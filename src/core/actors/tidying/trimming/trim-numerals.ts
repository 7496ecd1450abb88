import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/**
 * Takes the numeral off a place after which talks or a treaty are called.
 *
 *     talks in Norham … Norham II failed   → Norham, a place
 *     World War II                         → as it is, since no place is called so
 */
export function trimNumerals(text: string, names: readonly Name[]): readonly Name[] {
  if (!names.some((name) => hasNumeral(text, name))) return names;
  const places = new Set(names.filter(({ kind }) => kind === 'place').map(({ start, end }) => text.slice(start, end)));
  return changeNames(names, (name) => {
    const end = name.start + text.slice(name.start, name.end).replace(NUMERAL, '').length;
    const isPlace = hasNumeral(text, name) && places.has(text.slice(name.start, end));
    return isPlace ? changeName(name, { kind: 'place', end }) : name;
  });
}

/** Kings and popes keep theirs. */
function hasNumeral(text: string, { kind, start, end }: Name): boolean {
  return kind !== 'person' && 'IVX'.includes(text.charAt(end - 1)) && NUMERAL.test(text.slice(start, end));
}

const NUMERAL = / (?:I{2,3}|I?V|VI{1,3}|I?X)$/;
