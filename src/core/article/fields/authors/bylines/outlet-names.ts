import type { Layout } from '../../../layout.ts';
import { NAME_JOINTS } from '../../../words/authors/name-joints.ts';
import { isAgency } from '../is-agency.ts';
import { isPerson } from '../is-person.ts';
import { splitNames } from '../split-names.ts';
import { ownBlocksNear } from './own-blocks-near.ts';
import type { Near } from './short-blocks-near.ts';

/**
 * The people whom a line under the headline names beside the outlet or an agency, and beside nothing else.
 *
 *     <h1>…</h1> <p>Ada Byron, The Coast Daily</p>   → Ada Byron
 *     <h1>…</h1> <p>Ada Byron/AFP</p>                → Ada Byron
 *     <h1>…</h1> <p>Le Môle avec AFP</p>             → none: that may be an outlet
 *     <h1>…</h1> <p>Ada Byron, Westhaven</p>         → none
 */
export function outletNames(layout: Layout, near: Near, isOutlet: (name: string) => boolean): readonly string[] {
  const { heading, to } = near;
  if (heading === null) return [];
  for (const { text, linked } of ownBlocksNear(layout, { from: heading + 1, to, heading })) {
    const people = linked > 0 ? [] : splitNames(text).filter((name) => isPerson(name) && !isOutlet(name));
    if (people.length > 0 && isBeside(restOf(text, people), isOutlet)) return people;
  }
  return [];
}

function restOf(line: string, people: readonly string[]): readonly string[] {
  const rest = people.reduce((left, name) => left.replace(name, ` ${PERSON} `), line);
  const words = rest.split(GAPS).filter((word) => word !== '');
  return words.filter(
    (word, at) => word !== PERSON && !(NAME_JOINTS.has(word.toLowerCase()) && words[at + 1] === PERSON),
  );
}

/** Stands where a name stood. */
const PERSON = '*';

const GAPS = /[\s,;|/•·()]+/;

function isBeside(rest: readonly string[], isOutlet: (name: string) => boolean): boolean {
  return rest.length > 0 && (rest.every(isAgency) || isOutlet(rest.join(' ')));
}
