import type { PageBlock } from '../../page-outline.ts';
import { articlePart, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/** A block of the standfirst. */
export function ledePart({ lede }: Story, index: number, _: PageBlock): Part | null {
  const evidence = lede.get(index);
  return evidence === undefined ? null : articlePart('lede', evidence);
}
