import { isHeading } from '../../../is-heading.ts';
import type { Frame } from '../../../page-outline.ts';
import type { FrameKind, FrameMark } from './frame-mark.ts';
import { kindByNames } from './kind-by-names.ts';

const TAGS: ReadonlyMap<string, FrameKind> = new Map([
  ['aside', 'factbox'],
  ['figcaption', 'caption'],
  ['figure', 'figure'],
  ['footer', 'footer'],
  ['form', 'form'],
  ['nav', 'navigation'],
]);

/**
 * Tells from its tag and its names what an element holds, if it is not running text.
 *
 *     <div class="c-newsletter__box">   → newsletter
 *     <div class="article-body">        → null
 *
 * @param byNames what tells the same by the words of its names alone.
 */
export function frameKind({ tag, words }: Frame, byNames = kindByNames): FrameMark | null {
  const kind = TAGS.get(tag);
  if (kind !== undefined) return { kind, evidence: `tag ${tag}` };
  if (isNamedApart(tag)) return null;
  const mark = byNames(words);
  return mark?.kind === 'tags' && isHeading(tag) ? null : mark;
}

/** `<h1 class="comment">` heads a comment, `<body class="comments">` has some. */
function isNamedApart(tag: string): boolean {
  return tag === 'h1' || tag === 'body';
}
