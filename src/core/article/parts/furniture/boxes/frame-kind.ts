import { isHeading } from '../../../is-heading.ts';
import type { Frame } from '../../../page-outline.ts';
import { FRAME_WORDS } from '../../../words/elements/frame-words.ts';

/** What an element holds that is none of the article's running text. */
export type FrameKind = keyof typeof FRAME_WORDS | 'footer' | 'form' | 'figure' | 'other-article';

/** What an element holds, and the tag or name that says so. */
export type FrameMark = { readonly kind: FrameKind; readonly evidence: string };

/**
 * Tells from its tag and its names what an element holds, if it is not running text.
 *
 *     <div class="c-newsletter__box">   → newsletter
 *     <div class="article-body">        → null
 */
export function frameKind({ tag, words }: Frame): FrameMark | null {
  return kindByTag(tag) ?? (isNamedApart(tag) ? null : ofTag(tag, kindByNames(words)));
}

/** The same of many frames, which share their names: what the same words say is worked out once. */
export function frameKinds(frames: readonly Frame[]): (FrameMark | null)[] {
  const known = new Map<readonly string[], FrameMark | null>();
  return frames.map(({ tag, words }) => {
    const byTag = kindByTag(tag);
    if (byTag !== null || isNamedApart(tag)) return byTag;
    let kind = known.get(words);
    if (kind === undefined) {
      kind = kindByNames(words);
      known.set(words, kind);
    }
    return ofTag(tag, kind);
  });
}

function kindByTag(tag: string): FrameMark | null {
  const kind = TAGS.get(tag);
  return kind === undefined ? null : { kind, evidence: `tag ${tag}` };
}

/** `<h1 class="comment">` heads a comment, `<body class="comments">` has some. */
function isNamedApart(tag: string): boolean {
  return tag === 'h1' || tag === 'body';
}

/** `<h3 class="edTag">` is a heading among others; that of a list of tags stands in its box. */
function ofTag(tag: string, mark: FrameMark | null): FrameMark | null {
  return mark?.kind === 'tags' && isHeading(tag) ? null : mark;
}

/** The same by the words of its names alone. */
export function kindByNames(words: readonly string[]): FrameMark | null {
  for (let index = 0; index < words.length; index += 1) {
    const phrases = PHRASES.get(words[index] ?? '');
    const mark = phrases ? matchPhrase(phrases, words, index) : null;
    if (mark) return mark;
  }
  return null;
}

const TAGS: ReadonlyMap<string, FrameKind> = new Map([
  ['aside', 'factbox'],
  ['figcaption', 'caption'],
  ['figure', 'figure'],
  ['footer', 'footer'],
  ['form', 'form'],
  ['nav', 'navigation'],
]);

type Phrase = { readonly words: readonly string[]; readonly kind: FrameKind };

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirstWord();

function phrasesByFirstWord(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [kind, list] of typedEntries(FRAME_WORDS)) {
    for (const name of list.split(/\s+/)) {
      const words = name.split('-');
      const [first = ''] = words;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, kind }]);
    }
  }
  return phrases;
}

function typedEntries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]]);
}

/** `no-ads`, `has-sidebar` tell of something else than the element, or of what it lacks. */
const TURNED_BEFORE: ReadonlySet<string> = new Set(['has', 'hide', 'no', 'non', 'not', 'with', 'without']);

/** `sidebar-grid`, `sidebar-layout` lay out a page that has one; `fact-check` is a kind of article. */
const TURNED_AFTER: ReadonlySet<string> = new Set(['check', 'checks', 'grid', 'layout']);

function matchPhrase(phrases: readonly Phrase[], words: readonly string[], at: number): FrameMark | null {
  if (TURNED_BEFORE.has(words[at - 1] ?? '') || TURNED_AFTER.has(words[at + 1] ?? '')) return null;
  const found = phrases.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));
  return found ? { kind: found.kind, evidence: `name ${found.words.join('-')}` } : null;
}
