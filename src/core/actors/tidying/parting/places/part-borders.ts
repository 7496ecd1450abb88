import type { Name } from '../../../name.ts';
import { isCountry } from '../../../roles/nouns/is-country.ts';
import { changeName } from '../../change-name.ts';
import { partEach } from '../part-each.ts';

/** Two names and the dash between. */
const BORDER = /^(?<one>\p{Lu}[\p{L} .]+)[-–](?<other>\p{Lu}[\p{L} .]+)$/u;

/**
 * Parts two countries that a dash joins.
 *
 *     [Turkey-Iran] border, [India–Pakistan] talks   → two places
 *     [Guinea-Bissau], [Norham-Velk]                 → as they are: one country, no countries
 */
export function partBorders(text: string, names: readonly Name[]): readonly Name[] {
  return partEach(names, (name) => {
    const words = name.kind === 'person' ? '' : text.slice(name.start, name.end);
    const { one = '', other = '' } = /[-–]/.test(words) ? (BORDER.exec(words)?.groups ?? {}) : {};
    if (one === '' || !isCountry(one) || !isCountry(other) || isCountry(words)) return null;
    const evidence = { rule: 'border', words: null };
    return [
      changeName(name, { end: name.start + one.length, kind: 'place', evidence }),
      changeName(name, { start: name.end - other.length, kind: 'place', evidence }),
    ];
  });
}
