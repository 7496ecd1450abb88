import { wordOverlap } from '../../text/word-overlap.ts';
import type { Layout } from '../layout.ts';
import type { PageFacts } from './page-facts.ts';

/** The headline, and the block that shows it; `null`: the page only tells of it. */
export type Headline = { readonly text: string; readonly block: number | null };

const ALIKE = 0.5;

/**
 * Finds the headline: the heading in the page that agrees most with what the page's head says; if none does, the head.
 *
 *     <h1>Harbour reopens</h1> with og:title "Harbour reopens - The Coast Daily"   → Harbour reopens
 *     <h1>The Coast Daily</h1> with og:title "Harbour reopens"                     → Harbour reopens, shown nowhere
 */
export function findHeadline(layout: Layout, facts: PageFacts): Headline | null {
  const told = [facts.linked?.headline, facts.meta('og:title'), facts.meta('twitter:title'), facts.head.title].flatMap(
    (text) => (text ? [text] : []),
  );
  const shown = headingsOf(layout)
    .map((block) => ({
      ...block,
      score: Math.max(0, ...told.map((text) => wordOverlap(text, block.text))) + block.bonus,
    }))
    .sort((one, other) => other.score - one.score)[0];
  if (shown && (shown.score >= ALIKE || told.length === 0)) return { text: shown.text, block: shown.index };
  const [text] = told;
  return text === undefined ? null : { text, block: null };
}

function headingsOf({ outline }: Layout): { text: string; index: number; bonus: number }[] {
  return outline.blocks.flatMap((block, index) => {
    const tag = outline.frames[block.holder]?.tag;
    if (tag === 'h1') return [{ text: block.text, index, bonus: 0.2 }];
    return tag === 'h2' ? [{ text: block.text, index, bonus: 0 }] : [];
  });
}
