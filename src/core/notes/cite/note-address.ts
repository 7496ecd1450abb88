import type { KeptArticle } from '../kept-article.ts';
import type { Note } from '../note.ts';

/**
 * The address that opens an article at the words of a note. It says them to the browser in a text fragment, which needs
 * no access to the page; where the words are gone, the article opens at its beginning.
 *
 *     noteAddress(note, article)   // 'https://news.example/engine#:~:text=We%20won'
 *
 * Source: URL Fragment Text Directives, WICG, section 3.
 */
export function noteAddress({ passage }: Note, { url }: KeptArticle): string {
  if (passage === null) return url;
  const { exact, prefix, suffix } = passage.anchor.quote;
  const words = exact.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return url;
  // Over the borders of blocks, and in long texts, only beginning and end can be named.
  const isLong = /\n/.test(exact.trim()) || words.length > MOST_WORDS;
  const directive = isLong
    ? [part(words.slice(0, AT_AN_END)), part(words.slice(-AT_AN_END))].join(',')
    : alone(passage.anchor.occurrences)
      ? part(words)
      : among(words, prefix, suffix);
  return `${url.includes('#') ? url : `${url}#`}:~:text=${directive}`;
}

const MOST_WORDS = 16;
const AT_AN_END = 5;

function alone(occurrences: number | null): boolean {
  return occurrences === null || occurrences < 2;
}

/** With a word or two around, since the same words stand elsewhere as well. */
function among(words: readonly string[], prefix: string, suffix: string): string {
  const before = lineEnd(prefix);
  const after = lineStart(suffix);
  return `${before.length > 0 ? `${part(before)}-,` : ''}${part(words)}${after.length > 0 ? `,-${part(after)}` : ''}`;
}

/** The last words before, within the same block; the first may have been cut by the length of the context. */
function lineEnd(prefix: string): readonly string[] {
  return wordsOf(prefix.split('\n').at(-1) ?? '').slice(-3);
}

function lineStart(suffix: string): readonly string[] {
  return wordsOf(suffix.split('\n')[0] ?? '').slice(0, 2);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Hyphens part a directive, and `encodeURIComponent` leaves them; half a surrogate pair cannot be encoded. */
function part(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '')).replace(/-/g, '%2D');
}
