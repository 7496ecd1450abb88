import { holderTag } from '../../holder-tag.ts';
import type { Layout } from '../../layout.ts';
import type { PageBlock } from '../../page-outline.ts';
import { matchNotice } from '../../parts/furniture/match-notice.ts';
import { standsInPictureBox } from '../../parts/kept/captions/stands-in-picture-box.ts';
import type { Body } from '../find-body.ts';
import { canBeStandfirst } from './can-be-standfirst.ts';
import { isCalledLede } from './is-called-lede.ts';

/**
 * The blocks between headline and text that may be a standfirst, by their words and the box that they stand in.
 *
 * @param sort `named`: with the short ones, which must be called so
 */
export function candidatesIn(
  layout: Layout,
  body: Body,
  start: number,
  sort: 'any' | 'named' = 'any',
): readonly number[] {
  const candidates: number[] = [];
  for (let index = start; index < body.first; index += 1) {
    const block = layout.outline.blocks[index];
    if (
      block &&
      !body.core.has(index) &&
      holderTag(layout, index) !== 'h1' &&
      canBeStandfirst(block, sort) &&
      matchNotice(block.text) === null &&
      mayBeLede(layout, index, block)
    )
      candidates.push(index);
  }
  return candidates;
}

/** No box, not even a picture's; but what is called a teaser between headline and text is the article's own. */
function mayBeLede(layout: Layout, index: number, block: PageBlock): boolean {
  if (block.picture !== null && standsInPictureBox(layout, index) && !isCalledLede(layout, index)) return false;
  const mark = layout.marks[block.frame];
  return !mark || (mark.evidence === 'name teaser' && isCalledLede(layout, index));
}
