import type { PageBlock } from '../../page-outline.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * A rule made of marks, or stars that rate: no words to read.
 *
 *     ___, * * *, ★★★☆☆   → label
 *     ◇                    → none: Japanese sections begin with such
 */
export function rulePart(_: Story, __: number, block: PageBlock): Part | null {
  return isRule(block.text) ? furniture('label', 'a rule or stars') : null;
}

function isRule(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!MARKS.includes(text.charAt(at))) return false;
  return true;
}

const MARKS = ' _*=~#.·•–—⁂★☆⭐-';
