import { KINS, type Kin } from '../kin.ts';

/**
 * Nouns in lower case by what they say that somebody is; a noun that is named twice is what it was named last.
 *
 *     kinMap({ coach: 'trainer übungsleiter' }).get('übungsleiter')   // 'coach'
 */
export function kinMap(words: Readonly<Partial<Record<Kin, string>>>): ReadonlyMap<string, Kin> {
  return new Map(
    KINS.flatMap((kin) =>
      (words[kin] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, kin] as const),
    ),
  );
}
