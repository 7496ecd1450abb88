import type { PageBlock } from '../../page-outline.ts';
import { articlePart, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/** The line that heads a post of a live blog: its time, maybe its writer. */
export function postHeadPart({ posts }: Story, index: number, _: PageBlock): Part | null {
  return posts.has(index) ? articlePart('post-head', 'a time before each of several texts') : null;
}
