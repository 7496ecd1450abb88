import type { Mark } from './mark.ts';

const PIECE_END = /[.,:;!?…](?=\s)/g;
const NAME = /^\s+\p{Lu}/u;
/** "M", "Mme": what ends in a point and no sentence does. */
const ABBREVIATION = /(?:^|[\s’'])(?:\p{Lu}|M(?:me|lle|gr)|Dr|St)$/u;
const LONGEST_INCISE = 140;

/**
 * Parts a mark at the reports that French prints inside it, so that these are read as the writer's words.
 *
 *     « La nuit, confie Ada Byron, on entend tout. »   → « La nuit | on entend tout. »
 *     « La nuit, confie Ada, femme de marin. Tout. »   → « La nuit | Tout. »
 *     « J’ai peur, confie Ada : il vente. »            → « J’ai peur | il vente. »
 *     « La nuit, on entend tout. »                     → left whole
 *
 * @param incise begins at the comma before a report.
 * @param apposes whether what follows a comma says who the reported speaker is.
 */
export function splitAtIncises(
  text: string,
  mark: Mark,
  incise: RegExp,
  apposes: (words: string) => boolean = () => false,
): Mark[] {
  const pieces: Mark[] = [];
  let rest = mark;
  for (;;) {
    const inner = text.slice(rest.inner.start, rest.inner.end);
    const at = inner.search(incise);
    if (at <= 0) return [...pieces, rest];
    const end = rest.inner.start + at;
    pieces.push({ ...rest, end, inner: { start: rest.inner.start, end } });
    const resume = endOfIncise(inner, at + 1, apposes);
    if (resume === null) return pieces;
    const start = rest.inner.start + resume;
    rest = { ...rest, start, inner: { start, end: rest.inner.end }, continues: false };
  }
}

/** Where the speaker goes on: after the stop, or after the comma that no name in apposition follows. */
function endOfIncise(inner: string, from: number, apposes: (words: string) => boolean): number | null {
  const ahead = inner.slice(from, from + LONGEST_INCISE);
  for (const { index, 0: point } of ahead.matchAll(PIECE_END)) {
    const rest = ahead.slice(index + 1);
    if (point === ',' && (NAME.test(rest) || (isNamed(ahead.slice(0, index)) && apposes(rest)))) continue;
    if (point === '.' && ABBREVIATION.test(ahead.slice(0, index))) continue;
    const blanks = rest.length - rest.trimStart().length;
    return rest.trim() === '' ? null : from + index + 1 + blanks;
  }
  return null;
}

/** "confie Ada Byron": a name ends the words. */
function isNamed(words: string): boolean {
  return /\p{Lu}[\p{L}’'-]*$/u.test(words);
}
