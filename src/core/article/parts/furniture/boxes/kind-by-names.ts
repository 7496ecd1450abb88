import { FRAME_WORDS } from '../../../words/elements/frame-words.ts';
import type { FrameKind, FrameMark } from './frame-mark.ts';

/**
 * Tells by the words of its names alone what an element holds, if it is not running text.
 *
 *     newsletter, box   → newsletter
 *     no, ads           → null: it has none
 */
export function kindByNames(words: readonly string[]): FrameMark | null {
  for (let index = 0; index < words.length; index += 1) {
    const phrases = PHRASES.get(words[index] ?? '');
    const mark = phrases ? matchPhrase(phrases, words, index) : null;
    if (mark) return mark;
  }
  return null;
}

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
