import type { Body } from '../../body/find-body.ts';
import type { Layout } from '../../layout.ts';
import type { Frame, PageBlock, PageOutline } from '../../page-outline.ts';
import { BYLINE_LEADS } from '../../words/byline-words.ts';
import { isFullName } from './is-full-name.ts';
import { splitNames } from './split-names.ts';

/** The blocks that a byline may stand in: from a little before the headline to a little into the text. */
export type Near = { readonly from: number; readonly to: number };

const LONGEST_BYLINE = 120;

/** Names in links and elements that are marked up as the author's. */
export function linkedNames({ outline }: Layout, near: Near): readonly string[] {
  return blocksNear(outline, near).flatMap((block) => {
    const isMarked = framesAround(outline.frames, block.frame).some(
      ({ rel, itemprop }) => rel?.includes('author') || itemprop?.startsWith('author'),
    );
    return isMarked && block.text.length < LONGEST_BYLINE ? splitNames(block.text).filter(isFullName) : [];
  });
}

/** Names behind a word such as “By”, and in elements called bylines or dates. */
export function bylineNames({ outline, marks }: Layout, near: Near): readonly string[] {
  return blocksNear(outline, near).flatMap((block) => {
    const kind = marks[block.frame]?.kind;
    const isLine = kind === 'byline' || kind === 'author' || kind === 'date';
    const pieces = block.text.split(/\s*[|•·]\s*/).filter((piece) => isLine || BYLINE_LEADS.test(piece));
    return block.text.length < LONGEST_BYLINE ? pieces.flatMap(splitNames).filter(isFullName) : [];
  });
}

/**
 * The name that a text is signed with: alone, set apart in bold or italics, right at its end.
 *
 *     <p>… stays open.</p> <p><b>Ada Byron</b></p>              → Ada Byron
 *     <p>… stays open.</p> <p><b>More on this story</b></p>     → none: no name
 */
export function signedNames({ outline }: Layout, body: Body | null): readonly string[] {
  if (body === null) return [];
  return outline.blocks.slice(body.last, body.last + 3).flatMap(({ text, bold, italic, linked }) => {
    const isApart = bold === text.length || italic === text.length;
    return isApart && linked === 0 && text.split(' ').length <= 4 && isFullName(text) ? [text] : [];
  });
}

function blocksNear({ blocks }: PageOutline, { from, to }: Near): readonly PageBlock[] {
  return blocks.slice(Math.max(0, from), to);
}

/** The innermost frame around a text and the two around that. */
function framesAround(frames: readonly Frame[], inner: number): readonly Frame[] {
  const parent = frames[inner]?.parent ?? inner;
  const around = [frames[inner], frames[parent], frames[frames[parent]?.parent ?? parent]];
  return around.flatMap((frame) => (frame ? [frame] : []));
}
