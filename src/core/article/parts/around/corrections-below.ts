import { isWithin } from '../../layout/is-within.ts';
import type { FrameKind } from '../furniture/boxes/frame-mark.ts';
import { correctionPart } from '../kept/corrections/correction-part.ts';
import type { NamedBlock } from '../named-block.ts';
import type { Story } from '../story.ts';

/**
 * The editors' notes that stand below the text's container, in the article's own.
 *
 *     <article> <div>Text …</div> <div><p>Correction: The quay is of 1871.</p></div> </article>   → correction
 *     <article>Text …</article> <div class="comments"><p>Correction: …</p></div>                  → none
 *
 * @param from the first block below the text
 */
export function correctionsBelow(story: Story, from: number): readonly NamedBlock[] {
  const { outline, marks } = story.layout;
  const box = boxOf(story);
  const parts: NamedBlock[] = [];
  for (let index = from; index < outline.blocks.length; index += 1) {
    const block = outline.blocks[index];
    if (!block || !isWithin(story.layout, block.frame, box)) break;
    const part = OTHERS.has(marks[block.frame]?.kind ?? null) ? null : correctionPart(story, index, block);
    if (part) parts.push({ index, part });
  }
  return parts;
}

/** What is of readers, or of another article. */
const OTHERS: ReadonlySet<FrameKind | null> = new Set<FrameKind>(['comments', 'form', 'other-article', 'related']);

/** The `<article>` around the text, else what holds both headline and text. */
function boxOf({ layout, body, start }: Story): number {
  const { frames, blocks } = layout.outline;
  const heading = blocks[start]?.frame ?? body.frame;
  let both: number | null = null;
  for (let at: number | null = body.frame; at !== null; at = frames[at]?.parent ?? null) {
    if (frames[at]?.tag === 'article') return at;
    if (both === null && isWithin(layout, heading, at)) both = at;
  }
  return both ?? body.frame;
}
