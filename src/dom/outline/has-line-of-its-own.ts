import { nameWords } from '../../core/article/name-words.ts';
import { kindByNames } from '../../core/article/parts/furniture/boxes/kind-by-names.ts';
import { KICKER_WORDS } from '../../core/article/words/elements/kicker-words.ts';

/**
 * Whether an element in the line is set apart from the rest by what it is called: the kicker in a headline, and what is
 * said of a picture in a paragraph.
 *
 *     <h1><span class="kicker">Storm</span> Harbour reopens</h1>           → true
 *     <p><img><span class="caption">The mole</span> The storm had …</p>    → true
 *     <h1><span class="kicker">Storm</span>: Harbour reopens</h1>          → false: joined by a mark
 *     <h1><span class="title">Harbour reopens</span></h1>                  → false
 *
 * @param holder the tag of the block-level element around it
 */
export function hasLineOfItsOwn(element: Element, holder: string): boolean {
  const names = holder === 'h1' || holder === 'p' ? element.getAttribute('class') : null;
  if (names === null) return false;
  const words = nameWords(names);
  if (holder === 'p') return kindByNames(words)?.kind === 'caption';
  return words.some((word) => KICKER_WORDS.has(word)) && leads(element);
}

/** A headline follows, and no mark for those who hear the page stands between the two: `Storm: Harbour reopens`. */
function leads(kicker: Element): boolean {
  const heading = kicker.parentElement;
  // One at most is read to its end, so that a heading of nothing else costs no more than its length.
  if (heading?.firstElementChild !== kicker) return false;
  const own = kicker.textContent.trim();
  const all = heading.textContent.trim();
  const rest = all.slice(own.length).trim();
  return all.startsWith(own) && rest !== '' && !JOINT.test(own.slice(-1)) && !JOINT.test(rest.charAt(0));
}

const JOINT = /[:|/–—-]/;
