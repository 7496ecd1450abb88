/** "’s", "'": what hangs on the one whose something is. */
export const POSSESSIVE = /^['’]s?$/i;
