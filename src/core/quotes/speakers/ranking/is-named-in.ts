import type { Actor } from '../../../actors/actor.ts';

const NAME_WORD = /\p{Lu}[\p{L}’'-]+/gu;

/**
 * Whether any word of somebody's name stands among words.
 *
 *     isNamedIn(['Ask', 'Gorka'], gorkaBarriuso)   // true
 *     isNamedIn(['Ask', 'him'], gorkaBarriuso)     // false
 */
export function isNamedIn(words: readonly string[], { name }: Actor): boolean {
  return (name.match(NAME_WORD) ?? []).some((word) => words.includes(word));
}
