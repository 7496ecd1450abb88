/** A linear model over named features: the score of a thing is the sum of the weights of its features. */
export type LinearModel = ReadonlyMap<string, number>;

/**
 * Reads the weights that `src/training/linear-model` wrote, in hundredths. A line holds the features of one beginning:
 * the beginning, then each ending and its weight.
 *
 *     parseWeights('colon|\tnear 65\tfar -4\n\tcolon 140').get('colon|near')   // 0.65
 */
export function parseWeights(lines: string): LinearModel {
  const weights = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [beginning = '', ...endings] = line.split('\t');
    for (const ending of endings) {
      const at = ending.lastIndexOf(' ');
      weights.set(beginning + ending.slice(0, at), Number(ending.slice(at + 1)) / 100);
    }
  }
  return weights;
}
