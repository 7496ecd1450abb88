import { nameWords } from '../../core/article/name-words.ts';
import type { Frame } from '../../core/article/page-outline.ts';
import { SLUG_TAGS } from './element-classes.ts';
import type { OpenElement } from './open-element.ts';

/**
 * The frames of an outline, each made when the first block is found inside its element, so that elements without text
 * cost nothing. A frame's index is above those of the frames around it and below those of all frames after it.
 *
 *     const frames = new FrameList();
 *     frames.indexOf(paragraph);   // 2: the body has 0, the <article> 1
 */
export class FrameList {
  readonly frames: Frame[] = [];
  /** The element of each frame. */
  readonly elements: Element[] = [];
  readonly #words = new Map<string, readonly string[]>();

  /** The index of an element's frame, which is made if need be, after those around it. */
  indexOf(open: OpenElement): number {
    if (open.frame >= 0) return open.frame;
    const missing: OpenElement[] = [];
    for (let at: OpenElement | null = open; at !== null && at.frame < 0; at = at.parent) missing.push(at);
    for (const one of missing.reverse()) {
      one.frame = this.frames.length;
      this.frames.push(this.#frameOf(one));
      this.elements.push(one.element);
    }
    return open.frame;
  }

  #frameOf({ element, tag, parent }: OpenElement): Frame {
    const className = element.getAttribute('class') ?? '';
    const itemprop = element.getAttribute('itemprop');
    return {
      parent: parent === null ? null : parent.frame,
      tag,
      className,
      words: this.#wordsOf(namesOf(element, tag, className)),
      itemprop,
      rel: tag === 'a' ? element.getAttribute('rel') : null,
      value: tag === 'time' ? element.getAttribute('datetime') : itemprop && element.getAttribute('content'),
    };
  }

  /** The same array for the same names, so that what is worked out from it can be kept beside it. */
  #wordsOf(names: string): readonly string[] {
    const known = this.#words.get(names);
    if (known) return known;
    const words = nameWords(names);
    this.#words.set(names, words);
    return words;
  }
}

/** The names that say what an element is for. An id made of a text's words, as headings have, does not. */
function namesOf(element: Element, tag: string, className: string): string {
  let names = className;
  for (const attribute of NAMING) {
    const name = element.getAttribute(attribute);
    if (name !== null && !(attribute === 'id' && isSlug(name, tag))) names += ` ${name}`;
  }
  return names;
}

function isSlug(id: string, tag: string): boolean {
  if (tag === 'p') return !SHORT_NAME.test(id);
  return SLUG_TAGS.has(tag) || isSentence(id);
}

const NAMING = ['id', 'data-testid', 'data-component', 'role'] as const;

/** A paragraph has an id of one or two words for what it is: `article-summary`. */
const SHORT_NAME = /^[a-z]+(?:[-_][a-z]+)?$/i;

/** Five words or more, with single hyphens or low lines between them. */
function isSentence(id: string): boolean {
  let words = 0;
  let letters = 0;
  for (let at = 0; at < id.length && words < 4; at += 1) {
    const letter = id.charAt(at);
    const isJoint = letter === '-' || letter === '_';
    if (isJoint) words = letters > 0 ? words + 1 : 0;
    letters = isJoint ? 0 : letters + 1;
  }
  return words === 4;
}
