import { nameWords } from '../../core/article/name-words.ts';
import type { Frame } from '../../core/article/page-outline.ts';
import { SLUG_TAGS } from './element-classes.ts';
import type { OpenElement } from './open-element.ts';

/** The frames of an outline as they are found. */
export type FrameList = {
  readonly frames: Frame[];
  /** The element of each frame. */
  readonly elements: Element[];
  /** Of names met before: the same array for the same names, so that what is worked out from it can be kept beside it. */
  readonly words: Map<string, readonly string[]>;
};

/** A list without frames. */
export function newFrameList(): FrameList {
  return { frames: [], elements: [], words: new Map() };
}

/** Attributes that say what an element is for, beside class and id. */
const NAMING = ['data-testid', 'data-component', 'role'] as const;

/**
 * The index of an element's frame. It is made when the first block is found inside the element, after those around it,
 * so that elements without text cost nothing; it is above those of the frames around it and below those of all after it.
 *
 *     frameOf(list, paragraph)   // 2: the body has 0, the <article> 1
 */
export function frameOf(list: FrameList, open: OpenElement): number {
  if (open.frame >= 0) return open.frame;
  if (open.parent === null || open.parent.frame >= 0) {
    addFrame(list, open);
    return open.frame;
  }
  const missing: OpenElement[] = [];
  for (let at: OpenElement | null = open; at !== null && at.frame < 0; at = at.parent) missing.push(at);
  for (let at = missing.length - 1; at >= 0; at -= 1) addFrame(list, missing[at] ?? open);
  return open.frame;
}

function addFrame(list: FrameList, open: OpenElement): void {
  const { element, tag, parent } = open;
  open.frame = list.frames.length;
  list.elements.push(element);
  list.frames.push(newFrame(list, element, tag, parent === null ? null : parent.frame));
}

function newFrame(list: FrameList, element: Element, tag: string, above: number | null): Frame {
  // A form's fields hide its own methods if they are called like them; and its tag says enough.
  const given = tag === 'form' ? NO_WORDS : element.getAttributeNames();
  const className = given.length === 0 ? '' : (attributeOf(element, given, 'class')?.trim() ?? '');
  // Most elements have a class at most, and need not be asked for the rest.
  if (given.length === (className === '' ? 0 : 1) && !tag.includes('-'))
    return { parent: above, tag, className, words: wordsOf(list, className), itemprop: null, rel: null, value: null };
  const itemprop = attributeOf(element, given, 'itemprop');
  return {
    parent: above,
    tag,
    className,
    words: wordsOf(list, namesOf(element, tag, given, className)),
    itemprop,
    rel: tag === 'a' ? attributeOf(element, given, 'rel') : null,
    value: tag === 'time' ? element.getAttribute('datetime') : itemprop && element.getAttribute('content'),
  };
}

/** The value of an attribute that an element has among those given to it: most have one or two, and are asked no more. */
function attributeOf(element: Element, given: readonly string[], name: string): string | null {
  return given.includes(name) ? element.getAttribute(name) : null;
}

const NO_WORDS: readonly string[] = [];

function wordsOf({ words }: FrameList, names: string): readonly string[] {
  if (names === '') return NO_WORDS;
  const known = words.get(names);
  if (known) return known;
  const made = nameWords(names);
  words.set(names, made);
  return made;
}

/**
 * The names that say what an element is for; of a custom element also its own, `<amp-ad>`. An id made of a text's words,
 * as headings have, does not.
 */
function namesOf(element: Element, tag: string, given: readonly string[], className: string): string {
  const id = attributeOf(element, given, 'id') ?? '';
  let names = id === '' || isSlug(id, tag) ? className : `${className} ${id}`;
  if (tag.includes('-')) names += ` ${tag}`;
  for (let at = 0; at < NAMING.length; at += 1) {
    const name = attributeOf(element, given, NAMING[at] ?? '');
    if (name !== null) names += ` ${name}`;
  }
  return names;
}

function isSlug(id: string, tag: string): boolean {
  if (tag === 'p') return !SHORT_NAME.test(id);
  return SLUG_TAGS.has(tag) || isSentence(id);
}

/** A paragraph has an id of one or two words for what it is: `article-summary`. */
const SHORT_NAME = /^[A-Za-z]+(?:[-_][A-Za-z]+)?$/;

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
