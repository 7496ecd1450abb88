import { wordSet } from '../packing/word-set.ts';

/* The words that open and end English phrases for people and organisations, by what they say of them. */

/** Before somebody who is known. */
export const ENGLISH_KNOWN = wordSet('the');

/** Before somebody's own. */
export const ENGLISH_OWN = wordSet('his her its their');

/** Behind the one whose somebody is. */
export const ENGLISH_POSSESSIVE_ENDS = wordSet("'s ’s");

/** Before somebody who is new. */
export const ENGLISH_NEW = wordSet('a an another one');

/** Words that end a phrase, or begin what follows it. */
export const ENGLISH_BREAKS = wordSet(
  'of for in on at to from with by and or but who whose which that is was are were has have had will would said says told added asked the a an his her its their',
);

/** Words that end what stands right behind a name: a farmer *from* Wessex. */
export const ENGLISH_APPOSITION_ENDS = wordSet('of for at in from who whose which and with to on has had is was said');
