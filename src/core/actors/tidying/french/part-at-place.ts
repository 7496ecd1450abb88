import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { partEach } from '../parting/part-each.ts';

/** A name of organisations, and the place where it is. */
const AT_PLACE = /^(?<left>\p{Lu}[^,]*) à (?<right>(?:L[ae]s? |L’)?\p{Lu}[\p{L}’-]*)$/u;

/**
 * Parts an organisation in a French article from the place where it is.
 *
 *     la grève chez [Velk Nord à La Norham]   → Velk Nord, La Norham
 *     [Velk à Norham] (place)                 → as it is
 */
export function partAtPlace(text: string, names: readonly Name[]): readonly Name[] {
  return partEach(names, (name) => {
    const words = name.kind === 'organisation' ? text.slice(name.start, name.end) : '';
    const { left, right } = AT_PLACE.exec(words)?.groups ?? {};
    if (left === undefined || right === undefined) return null;
    const evidence = { rule: 'at', words: 'à' };
    return [
      changeName(name, { end: name.start + left.length, evidence }),
      { start: name.end - right.length, end: name.end, kind: 'place', evidence },
    ];
  });
}
