import type { PageBlock } from '../../../page-outline.ts';
import { articlePart, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { isOfNames } from './credits/is-of-names.ts';
import { labelStart } from './credits/label-start.ts';

const LONGEST = 60;

/**
 * A line among the paragraphs that only says who made a picture, wherever that stands.
 *
 *     Photo: Karl Benz                      → credit
 *     Photo: what the storm left            → none: no names
 *     Photo: Karl Benz had one left.        → none
 */
export function creditLinePart(_: Story, __: number, { text }: PageBlock): Part | null {
  if (text.length > LONGEST) return null;
  const colon = text.replace('：', ':').indexOf(':');
  if (colon < 0 || labelStart(text) !== 0) return null;
  return isOfNames(text.slice(colon + 1).trim()) ? articlePart('credit', 'a line of who made a picture') : null;
}
