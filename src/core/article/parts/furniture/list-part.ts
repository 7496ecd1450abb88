import type { PageBlock } from '../../page-outline.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * The point of a list made of links, even if a word before each link is none.
 *
 *     <li>Storm: <a>Harbour closed for days</a></li>   → related
 *     <li>The north quay opens on Friday.</li>         → none
 */
export function listPart({ layout, islands }: Story, index: number, block: PageBlock): Part | null {
  if (layout.outline.frames[block.holder]?.tag !== 'li') return null;
  const island = islands.get(index);
  return island && island.linkShare > 0.5 ? furniture('related', 'list of links') : null;
}
