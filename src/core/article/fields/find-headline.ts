import { fold } from '../../text/fold.ts';
import { wordOverlap } from '../../text/word-overlap.ts';
import type { Layout } from '../layout.ts';
import type { PageFacts } from './page-facts.ts';
import { withoutSite } from './without-site.ts';

/** The headline, and the block that shows it; `null`: the page only tells of it. */
export type Headline = { readonly text: string; readonly block: number | null };

type Shown = { readonly text: string; readonly index: number };

type Candidate = { readonly text: string; readonly votes: number };

const ALIKE = 0.3;

/** Where a heading that is worded like the headline is a trace of the way here, or a teaser. */
const NO_PLACE: ReadonlySet<string> = new Set(['navigation', 'footer', 'related', 'comments', 'factbox', 'newsletter']);

/**
 * Finds the headline by the agreement of what the page shows and what its head says. Search engines and networks are
 * often told another headline than readers; the one that most places give wins, and the shown one if all differ.
 *
 *     <h1>Harbour reopens</h1> with og:title "Harbour reopens - The Coast Daily"   → Harbour reopens
 *     <h1>The Coast Daily</h1> with og:title "Harbour reopens"                     → Harbour reopens, shown nowhere
 */
export function findHeadline(
  layout: Layout,
  facts: PageFacts,
  siteName: string | null,
  textStart: number,
): Headline | null {
  const told = toldBy(facts);
  const shown = shownHeading(layout, told, textStart);
  const beginnings = [shown?.text, facts.linked?.headline].flatMap((text) => (text ? [text] : []));
  const candidates = told.map(({ text, votes }) => ({ text: withoutSite(text, beginnings, siteName), votes }));
  if (shown) candidates.unshift({ text: shown.text, votes: 1.2 });
  const winner = mostVoted(candidates);
  return winner === null ? null : { text: winner, block: shown?.index ?? null };
}

function toldBy({ linked, meta, head }: PageFacts): readonly Candidate[] {
  const all: (readonly [string | null | undefined, number])[] = [
    [linked?.headline, 1.15],
    [meta('og:title'), 1.1],
    [head.title, 0.5],
    [meta('twitter:title'), 0.3],
  ];
  return all.flatMap(([text, votes]) => (text ? [{ text: text.replace(/\s+/gu, ' ').trim(), votes }] : []));
}

/** The heading that is most like what the head says before the text; one unlike all of it is the site's. */
function shownHeading({ outline, marks }: Layout, told: readonly Candidate[], textStart: number): Shown | null {
  let best: Shown | null = null;
  let highest = told.length === 0 ? 0 : ALIKE;
  for (const [index, block] of outline.blocks.entries()) {
    const tag = outline.frames[block.holder]?.tag;
    if ((tag !== 'h1' && tag !== 'h2') || NO_PLACE.has(marks[block.frame]?.kind ?? '')) continue;
    const likeness = Math.max(...told.map(({ text }) => wordOverlap(text, block.text)), 0) + (tag === 'h1' ? 0.2 : 0);
    if (likeness <= highest || (index > textStart && (tag === 'h2' || best !== null))) continue;
    highest = likeness;
    best = { text: block.text, index };
  }
  return best;
}

/** Ties go to the earlier candidate. */
function mostVoted(candidates: readonly Candidate[]): string | null {
  const votes = new Map<string, number>();
  for (const { text, votes: more } of candidates) votes.set(fold(text), (votes.get(fold(text)) ?? 0) + more);
  const most = Math.max(...votes.values());
  return candidates.find(({ text }) => votes.get(fold(text)) === most)?.text ?? null;
}
