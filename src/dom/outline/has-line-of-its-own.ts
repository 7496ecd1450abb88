import { nameWords } from '../../core/article/name-words.ts';
import { kindByNames } from '../../core/article/parts/furniture/boxes/kind-by-names.ts';
import { KICKER_WORDS } from '../../core/article/words/elements/kicker-words.ts';

/**
 * Whether an element in the line is set apart from the rest by what it is called: the kicker in a headline, and what is
 * said of a picture in a paragraph.
 *
 *     <h1><span class="kicker">Storm</span> Harbour reopens</h1>           → true
 *     <p><img><span class="caption">The mole</span> The storm had …</p>    → true
 *     <div><img><span class="caption">The mole</span><br>The storm …</div> → true: a new line begins behind it
 *     <h1><span class="kicker">Storm</span>: Harbour reopens</h1>          → false: joined by a mark
 *     <h1><span class="title">Harbour reopens</span></h1>                  → false
 *
 * @param holder the tag of the block-level element around it: text stands right in an `<article>` or `<section>`, too
 */
export function hasLineOfItsOwn(element: Element, holder: string): boolean {
  const isHeading = holder === 'h1';
  const names = isHeading || mayHoldText(element, holder) ? element.getAttribute('class') : null;
  if (names === null) return false;
  const words = nameWords(names);
  if (!isHeading) return kindByNames(words)?.kind === 'caption';
  return words.some((word) => KICKER_WORDS.has(word)) && leads(element);
}

function mayHoldText({ nextElementSibling }: Element, holder: string): boolean {
  return TEXT_TAGS.has(holder) || (holder === 'div' && nextElementSibling?.localName === 'br');
}

const TEXT_TAGS: ReadonlySet<string> = new Set(['article', 'p', 'section']);

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
