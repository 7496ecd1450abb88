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
  const inner = text.slice(mark.inner.start, mark.inner.end);
  const at = inner.search(incise);
  if (at <= 0) return [mark];
  const resume = endOfIncise(inner, at + 1, apposes);
  const head: Mark = {
    ...mark,
    end: mark.inner.start + at,
    inner: { start: mark.inner.start, end: mark.inner.start + at },
  };
  if (resume === null) return [head];
  const start = mark.inner.start + resume;
  const tail: Mark = { ...mark, start, inner: { start, end: mark.inner.end }, continues: false };
  return [head, ...splitAtIncises(text, tail, incise, apposes)];
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
