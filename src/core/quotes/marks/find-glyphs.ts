import type { Span } from '../../text/span.ts';
import { GLYPHS, type Glyph } from './mark-glyphs.ts';

/** A quotation mark's glyph where it stands, and what its neighbours let it do. */
export type FoundGlyph = Span & {
  readonly text: string;
  readonly glyph: Glyph;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
};

/** ,,typed like this’’, as regional newspapers in the Netherlands do. */
const COMMAS = ',,';
const GLYPH_WITH_COMMAS = /''|``|,,|’’|["＂“”„‟‘’‚‛'«»‹›「」『』]/g;
const GLYPH = /''|``|["＂“”„‟‘’‚‛'«»‹›「」『』]/g;
const BEFORE_OPENING = /[\s([{—–\-/:;,.…]/;
const AFTER_CLOSING = /[\s)\]},.;:?!…—–\-/]/;
const WORDLIKE = /[\p{L}\p{N}]/u;
const BLANK = /\s/;
/** ’em, ’til, ’90s: words that begin with an apostrophe. */
const ELISION = /^['’](?:em|til|cause|n|tis|twas|bout|round|cuz|ere|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * Finds every glyph that may be a quotation mark in a stretch of text, in text order.
 *
 *     findGlyphs('a 27" screen', 0, 12)   // none: inches stand after a digit and close nothing
 */
export function findGlyphs(text: string, start: number, end: number): FoundGlyph[] {
  const found: FoundGlyph[] = [];
  const paragraph = text.slice(start, end);
  for (const match of paragraph.matchAll(paragraph.includes(COMMAS) ? GLYPH_WITH_COMMAS : GLYPH)) {
    const seen = lookAround(text, start + match.index, match[0], { start, end });
    if (seen !== null) found.push(seen);
  }
  return found;
}

function lookAround(text: string, at: number, glyphText: string, within: Span): FoundGlyph | null {
  const glyph = GLYPHS.get(glyphText);
  if (glyph === undefined) return null;
  const after = at + glyphText.length;
  const previous = at > within.start ? (text[at - 1] ?? '') : '';
  const next = after < within.end ? (text[after] ?? '') : '';
  if (isApostrophe(text.slice(at, at + 6), glyph, previous, next)) return null;
  const mayOpen = next !== '' && opensAfter(previous) && (glyph.family === 'guillemet' || !BLANK.test(next));
  const mayClose =
    previous !== '' &&
    closesBefore(next) &&
    (glyph.family === 'guillemet' || !BLANK.test(previous) || isParted(text, at, glyph));
  if (glyphText === COMMAS && !mayOpen) return null;
  return { start: at, end: after, text: glyphText, glyph, mayOpen, mayClose };
}

/** “… the term ‘toy’ ” she said: a blank parts the mark from another that closes before it. */
function isParted(text: string, at: number, { family }: Glyph): boolean {
  const inner = GLYPHS.get(text[at - 2] ?? '');
  return (
    inner !== undefined &&
    inner.side !== 'open' &&
    inner.family !== family &&
    /[\p{L}\p{N}.,!?]/u.test(text[at - 3] ?? '')
  );
}

function isApostrophe(ahead: string, glyph: Glyph, previous: string, next: string): boolean {
  if (!glyph.apostrophe) return false;
  if (WORDLIKE.test(previous) && WORDLIKE.test(next)) return true;
  return ELISION.test(ahead);
}

function opensAfter(previous: string): boolean {
  return previous === '' || BEFORE_OPENING.test(previous) || GLYPHS.has(previous);
}

function closesBefore(next: string): boolean {
  return next === '' || AFTER_CLOSING.test(next) || GLYPHS.has(next);
}
