import { repeatsParagraph } from '../furniture/repeated/repeats-paragraph.ts';
import { furniture, type Part, sourcePart } from '../part.ts';
import type { Story } from '../story.ts';

/** The line below a pull quote that tells who says it: a part of the article as far as the pull quote above it is one. */
export function pullQuoteSource(story: Story, index: number): Part {
  const above = story.layout.outline.blocks[index - 1];
  return above === undefined || repeatsParagraph(story, index - 1, above, 'quoted')
    ? furniture('label', 'who says a pull quote')
    : sourcePart('pull-quote', 'who says a pull quote');
}
