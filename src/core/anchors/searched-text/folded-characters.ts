/**
 * What each typographic character is folded to: by code unit, its plain text, `''` if it is dropped.
 *
 * Own list, after the names and compatibility mappings of the Unicode Character Database (Unicode licence).
 */
export const FOLDED_CHARACTERS: ReadonlyMap<number, string> = new Map([
  ...each("'", '`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\uff07'),
  ...each('"', '\u00ab\u00bb\u02ba\u201c\u201d\u201e\u201f\u2033\u2036\u301d\u301e\u301f\uff02'),
  ...each('-', '-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d'),
  ...each(' ', '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'),
  ...each(' ', '\u2028\u2029\u202f\u205f\u3000'),
  // Invisible: soft hyphen, joiners, marks of direction, variation selectors, byte order mark.
  ...each('', '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e'),
  ...each('', '\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff'),
  ...each('...', '\u2026'),
  ...each('ff', '\ufb00'),
  ...each('fi', '\ufb01'),
  ...each('fl', '\ufb02'),
  ...each('ffi', '\ufb03'),
  ...each('ffl', '\ufb04'),
  ...each('st', '\ufb05\ufb06'),
  ...each('ij', '\u0133'),
  ...each('IJ', '\u0132'),
]);

/** All are in the basic plane, so a character is one code unit. */
function each(folded: string, characters: string): [number, string][] {
  return Array.from(characters, (character) => [character.charCodeAt(0), folded]);
}
