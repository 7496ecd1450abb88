/**
 * Syntax that every browser we support knows and esbuild must leave as written: it takes `\p{…}` for too new, and would
 * make a new regular expression at each use of a literal instead of one.
 */
export const KEPT_SYNTAX = { 'regexp-unicode-property-escapes': true } as const;
