import { endsSentence } from '../../../../text/ends-sentence.ts';
import type { Island } from '../../../body/islands.ts';
import { holderTag } from '../../../holder-tag.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { articlePart, furniture, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { isAllInMarks } from '../repeated/is-all-in-marks.ts';

/** Elements that stand among paragraphs as a part of the text. */
const IN_LINE: ReadonlySet<string> = new Set(
  'blockquote dd dl dt h1 h2 h3 h4 h5 h6 hgroup header li ol p pre summary table tbody td th tr ul'.split(' '),
);

/**
 * What stands in a box of its own among the paragraphs is no running text: teasers, offers, fact boxes.
 *
 *     <p>Text …</p> <div><h3>Good to know</h3><p>Westhaven has two quays.</p></div>   → fact box
 *     <p>Text …</p> <div><h2>The storm</h2></div> <p>Text …</p>                       → none: a subhead, wrapped
 *     <p>Text …</p> <div><div><img><p>The mole at noon.</p></div>…</div>              → captions
 *     <p>Text …</p> <div><p>“We leave, whatever comes”</p></div> <p>Text …</p>         → pull quote
 *     <details><summary>The storm</summary> <p>Text …</p></details>                    → none: a subhead, too
 *     <p>Text …</p> <div><ul><li>The north quay.</li>…</ul></div> <p>Text …</p>       → none: a list, wrapped
 */
export function islandPart(story: Story, index: number, block: PageBlock): Part | null {
  const { layout, islands } = story;
  const island = islands.get(index);
  const tag = layout.outline.frames[island?.frame ?? 0]?.tag ?? '';
  if (!island || IN_LINE.has(tag)) return null;
  const holder = layout.outline.frames[block.holder]?.tag ?? '';
  if (island.blocks.length === 1) {
    const part = isOfText(story, island) ? null : lonePart(block, holder, island);
    if (part || IN_LINE.has(holder) || island.prose > 0 || isLikeText(story, index, holder)) return part;
  }
  if (isCell(holder) && island.linkShare < 0.5) return null;
  if (island.linkShare < 0.2 && isOfText(story, island)) return null;
  if (island.prose === 0 && isPictured(island)) return articlePart('caption', 'boxed with a picture');
  if (island.paragraphs === island.blocks.length) return null;
  if (island.linkShare > 0.4) return furniture('related', 'box of links');
  if (island.prose === 0) return furniture('label', 'box without running text');
  return furniture('factbox', 'box among the paragraphs');
}

/** A paragraph in a box of its own may be words set large, or what is said of a picture: that ends without a stop. */
function lonePart({ text, bold, picture }: PageBlock, holder: string, { linkShare, prose }: Island): Part | null {
  if (holder !== 'p' || bold === text.length) return null;
  if (isAllInMarks(text)) return articlePart('pull-quote', 'boxed, all of it in marks');
  const isCaption = picture !== null && prose === 0 && linkShare === 0 && !endsSentence(text) && !/[:：]$/.test(text);
  return isCaption ? articlePart('caption', 'boxed with a picture') : null;
}

/** One text or two at a picture, or a row of pictures, each with its text. */
function isPictured({ blocks, pictures, linkShare }: Island): boolean {
  if (pictures === blocks.length && linkShare < 0.2) return true;
  return pictures > 0 && blocks.length <= 2 && linkShare < 0.5;
}

/** Points of lists alone, a live blog's post, or a box that is built like those which hold the paragraphs. */
function isOfText({ layout, body }: Story, { frame, blocks, points, hasPost }: Island): boolean {
  if (hasPost || points === blocks.length) return true;
  const { frames } = layout.outline;
  const own = frames[frame];
  const box = frames[frames[layout.outline.blocks[body.first]?.holder ?? 0]?.parent ?? 0];
  return own?.className !== '' && own?.tag === box?.tag && own?.className === box?.className;
}

/** A table is often wrapped, so that it can be scrolled by itself. */
function isCell(tag: string): boolean {
  return tag === 'td' || tag === 'th';
}

/** Where paragraphs are `<div>`s, what stands directly among them is of the text, too: a subhead. */
function isLikeText({ layout, body }: Story, index: number, holder: string): boolean {
  return (
    body.beside.has(index) && layout.outline.blocks[index]?.linked === 0 && holderTag(layout, body.first) === holder
  );
}
