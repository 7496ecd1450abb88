import type { DrawnOutline } from './outline/outline-page.ts';
import type { Sight } from './sight.ts';

/** If more of the article's text than this is hidden, the page is being built or turned over, and hides nothing for good. */
const MOST = 0.5;

/**
 * Takes the blocks of an article out of an outline that style sheets hide: a second standfirst for small screens, a
 * notice for print. `null` if there are none. Only what was taken for a part of the article is asked for, since each
 * question may cost a look at the styles of the page.
 *
 *     <p class="on-phones">Storm shuts the quays, says Ada Byron</p>, and `.on-phones { display: none }`   → taken out
 *     <body style="visibility: hidden"> until fonts have come                                           → `null`
 *
 * @param sources the indices of the article's blocks in the outline
 */
export function withoutUnseen(
  drawn: DrawnOutline,
  sources: readonly number[],
  isSeen: Sight['isSeen'],
): DrawnOutline | null {
  const { outline, pieces } = drawn;
  const unseen = new Set(sources.filter((index) => !isSeenAt(pieces[index]?.[0]?.node ?? null, isSeen)));
  const lettersOf = (indices: readonly number[]) =>
    indices.reduce((sum, index) => sum + (outline.blocks[index]?.text.length ?? 0), 0);
  if (unseen.size === 0 || lettersOf([...unseen]) > MOST * lettersOf(sources)) return null;
  const isKept = (_: unknown, index: number) => !unseen.has(index);
  return { ...drawn, outline: { ...outline, blocks: outline.blocks.filter(isKept) }, pieces: pieces.filter(isKept) };
}

function isSeenAt(text: Text | null, isSeen: Sight['isSeen']): boolean {
  const element = text?.parentElement ?? null;
  return element === null || isSeen(element);
}
