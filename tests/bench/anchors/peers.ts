import search from 'approx-string-match';
import type { Span } from '../../../src/core/text/span.ts';

/** A rule to find a selection again: describes it, then finds it in the text of later. */
export type Peer = (before: string, target: Span) => (after: string) => Span | null;

/**
 * The rule of annotators that take the best fuzzy match without a floor: every exact match, else the approximate ones
 * with errors up to half the quote; quote, 32 characters of context and position weigh 50, 20, 20 and 2.
 */
export const bestFuzzy: Peer = (before, { start, end }) => {
  const exact = before.slice(start, end);
  const prefix = before.slice(Math.max(0, start - 32), start);
  const suffix = before.slice(end, end + 32);
  return (after) => {
    const candidates = exactMatches(after, exact).map((at) => ({ start: at, end: at + exact.length, errors: 0 }));
    const found = candidates.length > 0 ? candidates : search(after, exact, Math.min(256, exact.length / 2));
    const scored = found.map((match) => ({ match, score: scoreOf(match) }));
    return (
      scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null)?.match ?? null
    );

    function scoreOf(match: { start: number; end: number; errors: number }): number {
      const quote = 1 - match.errors / exact.length;
      const ahead =
        prefix === '' ? 1 : likeness(after.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
      const behind = suffix === '' ? 1 : likeness(after.slice(match.end, match.end + suffix.length), suffix);
      return 50 * quote + 20 * ahead + 20 * behind + 2 * (1 - Math.abs(match.start - start) / after.length);
    }
  };
};

function likeness(text: string, wanted: string): number {
  return 1 - (search(text, wanted, wanted.length)[0]?.errors ?? wanted.length) / wanted.length;
}

/**
 * The rule of annotators that take exact matches only, white space aside: of several the one with the most letters of
 * 64 characters of context beside it.
 */
export const exactWithContext: Peer = (before, target) => {
  const fold = (text: string) => text.replace(/\s+/g, ' ');
  const exact = fold(before.slice(target.start, target.end)).trim();
  const prefix = fold(before.slice(Math.max(0, target.start - 64), target.start));
  const suffix = fold(before.slice(target.end, target.end + 64));
  return (after) => {
    const { text, offsets } = collapse(after);
    const places = exactMatches(text, exact).map((at) => ({ at, shared: shared(text, at) }));
    const best = places.reduce<(typeof places)[number] | null>((a, b) => (a && a.shared >= b.shared ? a : b), null);
    if (!best) return null;
    return { start: offsets[best.at] ?? 0, end: (offsets[best.at + exact.length - 1] ?? 0) + 1 };

    function shared(within: string, at: number): number {
      let ahead = 0;
      while (ahead < suffix.length && within[at + exact.length + ahead] === suffix[ahead]) ahead++;
      let behind = 0;
      while (behind < prefix.length && within[at - 1 - behind] === prefix.at(-1 - behind)) behind++;
      return ahead + behind;
    }
  };
};

function exactMatches(text: string, exact: string): number[] {
  const found: number[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
}

function collapse(source: string): { text: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < source.length; index++) {
    const blank = /\s/.test(source.charAt(index));
    if (blank && text.endsWith(' ')) continue;
    text += blank ? ' ' : source.charAt(index);
    offsets.push(index);
  }
  return { text, offsets };
}
