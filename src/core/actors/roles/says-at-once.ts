import { type RoleWord, wordAt } from './role-word.ts';

/** The most adverbs and auxiliaries before the verb. */
const REACH = 3;

/**
 * Whether a phrase that ends at a token says something with no mark between: it is no apposition then.
 *
 *     In a filing with Norham Bank, the group later said so.   → it does
 *     Ada Byron, the mayor, said so.                           → no: a comma follows
 */
export function saysAtOnce(words: readonly RoleWord[], to: number): boolean {
  for (let at = to + 1; at <= to + 1 + REACH; at += 1) {
    const { says, isBetween } = wordAt(words, at);
    if (says) return true;
    if (!isBetween) return false;
  }
  return false;
}
