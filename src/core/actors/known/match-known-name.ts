import { once } from '../../text/once.ts';
import { remembering } from '../../text/remembering.ts';
import type { ActorKind } from '../actor.ts';
import { FAMOUS_PEOPLE } from '../lists/people/famous-people.ts';
import { COUNTRIES } from '../lists/world/countries.ts';
import { FAMOUS_ORGANISATIONS } from '../lists/world/famous-organisations.ts';
import { PLACES } from '../lists/world/places.ts';
import { WORDS } from './known-words.ts';
import { matchGivenName } from './match-given-name.ts';

/** Somebody or something that a list knows: its name in full, what it is, and all the forms of its name. */
export type KnownName = { readonly name: string; readonly kind: ActorKind; readonly forms: readonly string[] };

/** The most words that a known name has. */
export const LONGEST_KNOWN_NAME = 6;

/**
 * Looks a name up among countries, places, famous people and organisations.
 *
 *     matchKnownName('U.S.')   // { name: 'United States of America', kind: 'place', forms: […] }
 *     matchKnownName('Heat')   // null: a word like any other, even if a team bears it
 */
export function matchKnownName(name: string): KnownName | null {
  return known(name);
}

const known = remembering(lookUp);

function lookUp(name: string): KnownName | null {
  for (const { kind, lines } of namesByForm()) {
    const forms = lines.get(name)?.split('|');
    if (forms !== undefined) return tellsAlone(name) ? { name: forms[0] ?? '', kind, forms } : null;
  }
  return null;
}

/** Made by the first article that asks: most starts of the background only show or keep a note. */
const namesByForm = once(() => [
  { kind: 'place', lines: linesByForm(COUNTRIES) } as const,
  { kind: 'organisation', lines: linesByForm(FAMOUS_ORGANISATIONS) } as const,
  { kind: 'place', lines: linesByForm(PLACES) } as const,
  { kind: 'person', lines: linesByForm(FAMOUS_PEOPLE) } as const,
]);

/**
 * The line that each form of a name stands on; of a form that several have, itself alone. What a line says is read when
 * somebody asks for it: of some 25,000 forms an article names a few.
 */
function linesByForm(list: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const entry of list.split('\n')) {
    const line = entry.slice(entry.indexOf('\t') + 1);
    for (const form of line.split('|')) {
      const other = lines.get(form);
      if (other === undefined) lines.set(form, line);
      else if (form !== firstOf(line) && firstOf(other) !== firstOf(line)) lines.set(form, form);
    }
  }
  return lines;
}

function firstOf(line: string): string {
  return line.split('|', 1)[0] ?? '';
}

function tellsAlone(form: string): boolean {
  if (form === '' || form.startsWith('the ') || form.startsWith('The ')) return false;
  if (form.includes(' ')) return true;
  const isOrdinary = WORDS.common.has(form.toLowerCase()) && form !== form.toUpperCase();
  return !isOrdinary && !WORDS.nationality.has(form) && matchGivenName(form) === null;
}
