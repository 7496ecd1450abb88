/** What a glyph can do as a quotation mark. `apostrophe`: the glyph is also a letter's neighbour, and seldom a mark. */
export type Glyph = {
  readonly family: 'double' | 'single' | 'guillemet' | 'corner';
  readonly side: 'open' | 'close' | 'either';
  readonly apostrophe: boolean;
};

const glyph = (family: Glyph['family'], side: Glyph['side'], apostrophe = false): Glyph => ({
  family,
  side,
  apostrophe,
});

/**
 * The marks of all conventions that we read. A low mark („ ‚) opens everywhere; “ opens in English and closes in German,
 * » the other way about, so these are decided by what stands around them.
 */
export const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ['"', glyph('double', 'either')],
  ['＂', glyph('double', 'either')],
  ["''", glyph('double', 'either')],
  ['``', glyph('double', 'open')],
  [',,', glyph('double', 'open')],
  ['’’', glyph('double', 'close')],
  ['“', glyph('double', 'either')],
  ['”', glyph('double', 'either')],
  ['„', glyph('double', 'open')],
  ['‟', glyph('double', 'open')],
  ['‘', glyph('single', 'open')],
  ['’', glyph('single', 'close', true)],
  ['‚', glyph('single', 'open')],
  ['‛', glyph('single', 'open')],
  ["'", glyph('single', 'either', true)],
  ['«', glyph('guillemet', 'either')],
  ['»', glyph('guillemet', 'either')],
  ['‹', glyph('guillemet', 'either')],
  ['›', glyph('guillemet', 'either')],
  ['「', glyph('corner', 'open')],
  ['」', glyph('corner', 'close')],
  ['『', glyph('corner', 'open')],
  ['』', glyph('corner', 'close')],
]);
