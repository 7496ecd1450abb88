/** A linear model over named features: the score of a thing is the sum of the weights of its features. */
export type LinearModel = ReadonlyMap<string, number>;

/**
 * Reads the weights that `src/training/quotes` wrote: a feature and its weight in hundredths a line.
 *
 *     parseWeights('colon 140\ncolon|near 65').get('colon')   // 1.4
 */
export function parseWeights(lines: string): LinearModel {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.lastIndexOf(' ');
        return [line.slice(0, at), Number(line.slice(at + 1)) / 100] as const;
      }),
  );
}
