import type { Weights } from '../../linear-model/weights.ts';

/**
 * The weights of the languages' own features, and of those that all share.
 *
 *     ofLanguages(weights of 'de:a', 'fr:a' and 'b', ['de'])   → of 'de:a' and 'b'
 */
export function ofLanguages(weights: Weights, langs: readonly string[]): Weights {
  return new Map(
    [...weights].filter(([feature]) => langs.includes(/^([a-z]{2}):/.exec(feature)?.[1] ?? langs[0] ?? '')),
  );
}
