import type { Span } from '../../text/span.ts';
import { type FoundGlyph, findGlyphs } from './find-glyphs.ts';
import type { Mark } from './mark.ts';
import { type Pair, pairGlyphs } from './pair-glyphs.ts';

/** Where marks are sought: the paragraphs in reading order, and how a report after a lost closing mark begins. */
export type MarkSearch = { readonly paragraphs: readonly Span[]; readonly report: RegExp };

/**
 * Finds what stands between quotation marks, a list for each paragraph.
 *
 * A quote that runs over several paragraphs opens in each and closes in the last: every paragraph gives a mark of its
 * own. Where a closing mark is lost, the mark ends before the report (“We will appeal, said Ada Byron) or with the paragraph.
 */
export function findMarks(text: string, { paragraphs, report }: MarkSearch): Mark[][] {
  const read = paragraphs.map(({ start, end }) => pairGlyphs(text, findGlyphs(text, start, end)));
  const pairsOf = read.map((pairs, index) =>
    startsOpen(text, paragraphs[index + 1] ?? null, read[index + 1] ?? []) ? heldByLost(pairs) : pairs,
  );
  return paragraphs.map((paragraph, index) => {
    const continues = endsOpen(pairsOf[index - 1] ?? []) && startsOpen(text, paragraph, pairsOf[index] ?? []);
    const goesOn = startsOpen(text, paragraphs[index + 1] ?? null, pairsOf[index + 1] ?? []);
    return (pairsOf[index] ?? []).flatMap((pair, position, pairs) => {
      const end =
        pair.close?.end ?? lostEnd(text, pair.open, { paragraph, next: openAfter(pairs, position), goesOn, report });
      if (end === null) return [];
      const inner = { start: pair.open.end, end: pair.close?.start ?? end };
      if (text.slice(inner.start, inner.end).trim() === '') return [];
      return [
        {
          start: pair.open.start,
          end,
          inner,
          depth: pair.depth,
          closed: pair.close !== null,
          continues: continues && position === 0,
        },
      ];
    });
  });
}

function endsOpen(pairs: readonly Pair[]): boolean {
  const lost = pairs.findLast((pair) => pair.depth === 0);
  return lost !== undefined && lost.close === null;
}

function startsOpen(text: string, paragraph: Span | null, pairs: readonly Pair[]): boolean {
  const first = pairs[0];
  return paragraph !== null && first !== undefined && text.slice(paragraph.start, first.open.start).trim() === '';
}

/**
 * Behind a mark that the next paragraph opens again, those of another kind stand inside it.
 *
 *     « Ada a dit : “Viens.” ¶ « Je suis venue. »     → “Viens.” is held
 */
function heldByLost(pairs: readonly Pair[]): readonly Pair[] {
  const lost = pairs.findLastIndex(({ close, depth }) => close === null && depth === 0);
  const inside = pairs.slice(lost + 1);
  if (lost === -1 || inside.some(({ open }) => open.text === pairs[lost]?.open.text)) return pairs;
  return [...pairs.slice(0, lost + 1), ...inside.map((pair) => ({ ...pair, depth: pair.depth + 1 }))];
}

/** The glyph that opens the next mark that does not stand inside this one. */
function openAfter(pairs: readonly Pair[], position: number): FoundGlyph | undefined {
  const depth = pairs[position]?.depth ?? 0;
  let at = position + 1;
  while ((pairs[at]?.depth ?? 0) > depth) at++;
  return pairs[at]?.open;
}

type Loss = {
  readonly paragraph: Span;
  readonly next: FoundGlyph | undefined;
  readonly goesOn: boolean;
  readonly report: RegExp;
};

/** Where a mark without a closing partner ends; `null` if it is no mark at all. */
function lostEnd(text: string, open: FoundGlyph, { paragraph, next, goesOn, report }: Loss): number | null {
  if (!open.mayOpen) return null;
  const limit = next?.start ?? paragraph.end;
  const rest = text.slice(open.end, limit);
  if (goesOn && next === undefined) return paragraph.end;
  const reported = rest.search(report);
  if (reported > 0) return open.end + reported + 1;
  const trimmed = rest.trimEnd();
  return trimmed === '' ? null : open.end + trimmed.length;
}
