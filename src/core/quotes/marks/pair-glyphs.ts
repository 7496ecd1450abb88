import type { FoundGlyph } from './find-glyphs.ts';

/** Two glyphs that belong together; `close` is `null` where the closing mark is missing. */
export type Pair = { readonly open: FoundGlyph; readonly close: FoundGlyph | null; readonly depth: number };

type BarePair = Omit<Pair, 'depth'>;

type Open = { readonly glyph: FoundGlyph; readonly closesAt: FoundGlyph | null };

/**
 * Pairs the quotation marks of one paragraph, nested ones included, in the order in which they open.
 *
 *     “She told me ‘run’ and I ran,”      → “…” at depth 0, ‘…’ at depth 1
 *     ‘They can’t mend sailors’ boots,’   → one pair: an apostrophe closes nothing
 *     “Cash only," / ''Cash only''        → one pair each: families decide, not shapes
 *
 * Linear in the number of glyphs: the search for the end of a single mark stops at the next that opens.
 */
export function pairGlyphs(text: string, glyphs: readonly FoundGlyph[]): Pair[] {
  const pairs: BarePair[] = [];
  const open: Open[] = [];
  glyphs.forEach((glyph, index) => {
    const last = open.at(-1);
    if (last?.closesAt === glyph) {
      open.pop();
      pairs.push({ open: last.glyph, close: glyph });
      return;
    }
    if (glyph.glyph.family === 'single') {
      const closesAt =
        glyph.mayOpen && (glyph.text !== '’' || !glyph.mayClose) ? closingSingle(text, glyphs, index) : null;
      if (closesAt !== null) open.push({ glyph, closesAt });
      return;
    }
    const partner = partnerOf(glyph, open);
    if (partner !== null) closeDownTo(partner, glyph, open, pairs);
    else if (opens(glyph, open) || opensBeforeBlank(text, glyph, glyphs[index + 1], open))
      open.push({ glyph, closesAt: null });
  });
  while (open.length > 0) abandon(open, pairs);
  return withDepth(pairs.sort((a, b) => a.open.start - b.open.start));
}

/** Depth counts the pairs around that have both marks: what follows a lost mark is not inside it. */
function withDepth(pairs: readonly BarePair[]): Pair[] {
  const around: number[] = [];
  return pairs.map((pair) => {
    while ((around.at(-1) ?? Number.POSITIVE_INFINITY) <= pair.open.start) around.pop();
    const depth = around.length;
    if (pair.close !== null) around.push(pair.close.end);
    return { ...pair, depth };
  });
}

/** Where in `open` the mark stands that this glyph closes; `null` if it closes none. */
function partnerOf(glyph: FoundGlyph, open: readonly Open[]): number | null {
  const at = open.findLastIndex((other) => other.glyph.glyph.family === glyph.glyph.family && other.closesAt === null);
  const partner = open[at];
  if (partner === undefined || open.length - at > 2) return null;
  return closes(glyph, partner.glyph) ? at : null;
}

function closes(glyph: FoundGlyph, opener: FoundGlyph): boolean {
  switch (glyph.text) {
    case '”':
    case '’’':
    case '」':
    case '』':
      return true;
    case '“':
      return opener.text === '„' || (glyph.mayClose && !glyph.mayOpen);
    case '"':
    case '＂':
    case "''":
      return glyph.mayClose;
    case '«':
    case '»':
    case '‹':
    case '›':
      return glyph.text !== opener.text ? guillemetsMatch(glyph.text, opener.text) : glyph.mayClose && !glyph.mayOpen;
    default:
      return false;
  }
}

function guillemetsMatch(one: string, other: string): boolean {
  return '«»'.includes(one) === '«»'.includes(other);
}

function opens(glyph: FoundGlyph, open: readonly Open[]): boolean {
  if (glyph.glyph.side === 'open') return true;
  if (glyph.text === '“') return glyph.mayOpen || !glyph.mayClose;
  if (glyph.glyph.family === 'guillemet') return glyph.mayOpen || open.length === 0;
  return glyph.glyph.side === 'either' && glyph.mayOpen;
}

/**
 * A blank on the wrong side of the mark, and nothing open that it could close.
 *
 *     Ada said," We won"           → opens, after a comma
 *     ” … we won,” said Ada.       → opens, where the paragraph begins
 */
function opensBeforeBlank(
  text: string,
  glyph: FoundGlyph,
  next: FoundGlyph | undefined,
  open: readonly Open[],
): boolean {
  if (open.length > 0 || next === undefined || glyph.glyph.side !== 'either') return false;
  return /[,:]|^$|\n/.test(text[glyph.start - 1] ?? '') && next.text === glyph.text && next.mayClose && !next.mayOpen;
}

function closeDownTo(at: number, glyph: FoundGlyph, open: Open[], pairs: BarePair[]): void {
  while (open.length > at + 1) open.pop();
  const partner = open.pop();
  if (partner !== undefined) pairs.push({ open: partner.glyph, close: glyph });
}

/** A mark that never closes: a single one was an apostrophe, another lost its end. */
function abandon(open: Open[], pairs: BarePair[]): void {
  const lost = open.pop();
  if (lost === undefined || lost.glyph.glyph.family === 'single') return;
  pairs.push({ open: lost.glyph, close: null });
}

/**
 * The glyph that closes a single mark. The first after a sentence's stop or before one wins; a plural's
 * apostrophe ("sailors’ boots") only if there is no better one.
 */
function closingSingle(text: string, glyphs: readonly FoundGlyph[], from: number): FoundGlyph | null {
  const opener = glyphs[from];
  let fallback: FoundGlyph | null = null;
  for (let index = from + 1; index < glyphs.length; index++) {
    const glyph = glyphs[index];
    if (glyph === undefined || glyph.glyph.family !== 'single') continue;
    if (glyph.mayOpen && glyph.text === opener?.text && !(glyph.mayClose && glyph.text === "'")) return fallback;
    if (!glyph.mayClose || !fitsSingle(opener?.text, glyph.text)) continue;
    const before = text[glyph.start - 1] ?? '';
    if (/[.,?!…;]/.test(before) || !/[sS]/.test(before)) return glyph;
    fallback ??= glyph;
  }
  return fallback;
}

function fitsSingle(opener: string | undefined, closer: string): boolean {
  return opener === '‚' ? closer === '‘' || closer === '’' : closer === '’' || closer === "'";
}
