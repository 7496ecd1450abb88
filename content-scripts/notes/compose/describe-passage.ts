import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import type { Passage } from '../../../src/core/notes/note.ts';
import type { Span } from '../../../src/core/text/span.ts';
import type { TextInPage } from '../../../src/dom/text-in-page.ts';

/**
 * Describes words of a page so that they can be kept, with the paragraph, or the paragraphs, that they stand in.
 *
 *     describePassage(texts.article, 'article', { start: 13, end: 16 }).paragraph   // 'We won, said Ada.'
 */
export function describePassage(text: TextInPage, within: Passage['within'], { start, end }: Span): Passage {
  const touched = text.blocks.filter((block) => block.start < end && start < block.end);
  const [first, last] = [touched.at(0), touched.at(-1)];
  return {
    anchor: describeAnchor(text.text, start, end),
    within,
    paragraph: first && last ? text.text.slice(first.start, last.end) : null,
  };
}
