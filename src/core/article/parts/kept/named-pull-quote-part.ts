import type { PageBlock } from '../../page-outline.ts';
import { repeatsParagraph } from '../furniture/repeated/repeats-paragraph.ts';
import { articlePart, furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';
import { pullQuoteSource } from './pull-quote-source.ts';

/**
 * What is called a pull quote is one, also where no paragraph says the very same.
 *
 *     <aside class="pull-quote">“We leave, whatever comes”</aside>   → pull quote
 *     <aside>“We leave, whatever comes”</aside>                      → none
 *     <cite>Ada Byron</cite> in the former                           → a pull quote, too
 */
export function namedPullQuotePart(story: Story, index: number, block: PageBlock): Part | null {
  if (story.body.core.has(index)) return null;
  const { frames } = story.layout.outline;
  const parent = frames[frames[block.holder]?.parent ?? 0];
  const isNamed = [frames[block.frame], frames[block.holder], parent].some((frame) => isPullQuote(frame?.words ?? []));
  if (!isNamed) return null;
  if (frames[block.frame]?.tag === 'cite') return pullQuoteSource(story, index);
  return repeatsParagraph(story, index, block, 'quoted')
    ? furniture('repeat', 'named a pull quote, and a paragraph says it too')
    : articlePart('pull-quote', 'named so');
}

function isPullQuote(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'pullquote' || (word === 'pull' && words[at + 1] === 'quote'));
}
