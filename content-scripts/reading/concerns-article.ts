import type { Reading } from '../../src/dom/reading.ts';

/** A paragraph of news has about so many UTF-16 code units: less does not make another article. */
const MUCH_TEXT = 200;

/**
 * Makes the test whether a change of the page may have changed its article: the article is gone, or something in it
 * changed, or much text came elsewhere. A clock that ticks beside the article is none of its business, nor are styles
 * and classes, unless a part of the article with much text has them: it may have been folded or unfolded.
 *
 *     const concerns = concernsArticle(reading, document);
 *     new MutationObserver((changes) => changes.some(concerns) && …)
 */
export function concernsArticle(reading: Reading, document: Document): (change: MutationRecord) => boolean {
  const root = rootOf(reading) ?? document;
  // In a storm thousands of changes have one target.
  let last: { readonly target: Node; readonly isWithin: boolean } | null = null;
  const isWithin = (target: Node) => {
    if (last?.target !== target) last = { target, isWithin: root.contains(target) };
    return last.isWithin;
  };
  return ({ target, addedNodes, attributeName }) => {
    if (!root.isConnected) return true;
    if (attributeName !== null) return isWithin(target) && mayFold(target, attributeName);
    if (isWithin(target)) return true;
    for (const node of addedNodes) if (hasMuchText(node)) return true;
    return false;
  };
}

/** The nearest node around all of the article. */
function rootOf(reading: Reading): Node | null {
  const { length } = reading.article.text;
  // Of its two ends: a range for each of its parts would be dear, and each change of the page would keep them all up.
  const [[first], last] = [reading.rangesOf(0, 1), reading.rangesOf(length - 1, length).at(-1)];
  if (!first || !last) return null;
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  return whole.commonAncestorContainer;
}

/** What is called expanded is the button; style sheets may show the text beside it. */
function mayFold(target: Node, attribute: string): boolean {
  return attribute === 'aria-expanded' || hasMuchText(target);
}

function hasMuchText(node: Node): boolean {
  if (!(node instanceof Element)) return (node.nodeValue?.length ?? 0) >= MUCH_TEXT;
  return (node.textContent?.length ?? 0) >= MUCH_TEXT && !CODE.has(node.localName);
}

const CODE: ReadonlySet<string> = new Set(['noscript', 'script', 'style', 'template']);
