import type { KnownName } from './match-known-name.ts';

/**
 * The nouns in which the longer names of an organisation end that is known by one word, in lower case.
 *
 *     NASA, National Aeronautics and Space Administration   → administration
 */
export function nounsOf({ kind, forms: [name = '', ...longer] }: KnownName): string[] {
  if (kind !== 'organisation' || name.includes(' ')) return [];
  return longer.flatMap((form) => (form.includes(' ') ? [form.slice(form.lastIndexOf(' ') + 1).toLowerCase()] : []));
}
