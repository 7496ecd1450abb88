/** "’s", "'", and "‘s" as some write it: what hangs on the one whose something is. */
export const POSSESSIVE = /^(?:['’]s?|‘s)$/i;
