import type { Actor } from '../../../actors/actor.ts';
import { namingOf } from './features/naming-of.ts';

/**
 * Whether any word of somebody's name stands among words.
 *
 *     isNamedIn(['Ask', 'Gorka'], gorkaBarriuso)   // true
 *     isNamedIn(['Ask', 'him'], gorkaBarriuso)     // false
 */
export function isNamedIn(words: readonly string[], actor: Actor): boolean {
  const own = namingOf(actor).words;
  return words.some((word) => own.has(word));
}
