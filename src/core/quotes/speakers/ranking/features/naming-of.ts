import type { Actor } from '../../../../actors/actor.ts';

const NAME_WORD = /\p{Lu}[\p{L}’'-]+/gu;

/** How somebody is named: the words of the fullest name that have a capital, and how often the article names them. */
export type Naming = { readonly words: ReadonlySet<string>; readonly times: number };

/** Asked at every quote, of one who may be named at every quote. */
const namings = new WeakMap<Actor, Naming>();

/**
 * Describes once how an actor is named.
 *
 *     namingOf(gorkaDeBarriuso).words   // Gorka, Barriuso
 */
export function namingOf(actor: Actor): Naming {
  const known = namings.get(actor) ?? readNaming(actor);
  namings.set(actor, known);
  return known;
}

function readNaming({ name, mentions }: Actor): Naming {
  return {
    words: new Set(name.match(NAME_WORD)),
    times: mentions.filter(({ kind }) => kind === 'name').length,
  };
}
