import { isWithin } from '../../layout/is-within.ts';
import type { Layout } from '../../layout.ts';
import { onlyHeading } from '../../only-heading.ts';
import type { PageBlock } from '../../page-outline.ts';
import { frameOfTag } from '../frame-of-tag.ts';
import { areTeasers } from './are-teasers.ts';
import { type Family, familiesOf } from './families-of.ts';
import { standApart } from './stand-apart.ts';

/** So much running text may be an article, where teasers of others weigh more; so much, if it stands in the `<article>`. */
const ENOUGH = 250;
const ENOUGH_IN_ARTICLE = 150;

/**
 * The blocks of the heaviest family; of the next one where that holds teasers and there is enough text besides. What stands
 * with the page's only first heading comes before all else, in its `<article>` or in the box around it that has no comments:
 * readers may have answered at greater length. On most pages only one family has enough text, and nothing is to be chosen.
 *
 *     <div><h1>Harbour reopens</h1> <p>…</p><p>…</p></div> <div><p>I think …</p></div> <div>…</div> …   → the first two
 */
export function chooseFamily(layout: Layout): readonly number[] {
  const families = familiesOf(layout);
  const [heaviest, ...others] = families;
  if (heaviest === undefined) return [];
  if (others.every(({ weight }) => weight < ENOUGH_IN_ARTICLE)) return heaviest.blocks;
  const heading = onlyHeading(layout.outline);
  const own = heading === null ? null : (inArticle(layout, families, heading) ?? inBox(layout, families, heading));
  const rich = families.filter(({ weight }) => weight >= ENOUGH);
  return (own ?? rich.find(({ blocks }) => !areTeasers(layout, blocks)) ?? heaviest).blocks;
}

/** What stands in the `<article>` around the heading. */
function inArticle(layout: Layout, families: readonly Family[], { holder }: PageBlock): Family | null {
  const article = frameOfTag(layout.outline.frames, holder, ARTICLE);
  if (article === 0) return null;
  const isOwn = ({ weight, blocks }: Family) =>
    weight >= ENOUGH_IN_ARTICLE && blocks.length > 1 && areIn(layout, blocks, article);
  return families.find(isOwn) ?? null;
}

const ARTICLE: ReadonlySet<string> = new Set(['article']);

/** Where the heaviest have a box each, the paragraphs that stand side by side in a box around the heading without them. */
function inBox(layout: Layout, families: readonly Family[], { holder }: PageBlock): Family | null {
  const [heaviest] = families;
  if (heaviest === undefined || heaviest.blocks.length < 3 || !standApart(layout, heaviest.blocks)) return null;
  const paragraphs = families.filter(
    ({ weight, blocks }) => weight >= ENOUGH && blocks.length > 1 && !standApart(layout, blocks),
  );
  const { frames } = layout.outline;
  for (let box = holder; box > 0; box = frames[box]?.parent ?? 0) {
    if (heaviest.blocks.some((index) => areIn(layout, [index], box))) return null;
    const found = paragraphs.find(({ blocks }) => areIn(layout, blocks, box));
    if (found) return found;
  }
  return null;
}

function areIn(layout: Layout, blocks: readonly number[], frame: number): boolean {
  return blocks.every((index) => isWithin(layout, layout.outline.blocks[index]?.frame ?? 0, frame));
}
