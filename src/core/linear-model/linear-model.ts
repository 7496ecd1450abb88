import { parseEndings } from './parse-endings.ts';

/** A linear model over named features: the score of a thing is the sum of the weights of its features. */
export type LinearModel = {
  /** The weight of a feature, `undefined` if it was not learned; its name is parted by strokes: "colon|near". */
  readonly get: (feature: string) => number | undefined;
};

/**
 * Reads the weights that `src/training/linear-model` wrote, in hundredths. A line holds the features of one beginning:
 * the beginning, then each ending and its weight; one without a tab is a remark. A line is read when one of its features
 * is first asked for, since an article asks for one in twenty, and reading all takes longer than scoring the first article.
 * What was read is found by its whole name, since to cut names in two takes longer.
 *
 *     parseWeights('colon|\tnear 65\tfar -4\n\tcolon 140').get('colon|near')   // 0.65
 */
export function parseWeights(lines: string): LinearModel {
  const written = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const end = line.indexOf('\t');
    if (end >= 0) written.set(line.slice(0, end), line);
  }
  const weights = new Map<string, number>();
  return {
    get: (feature) => {
      const weight = weights.get(feature);
      if (weight !== undefined) return weight;
      const beginning = feature.slice(0, feature.lastIndexOf('|') + 1);
      const line = written.get(beginning);
      if (line === undefined) return undefined;
      written.delete(beginning);
      for (const [ending, own] of parseEndings(line)) weights.set(beginning + ending, own);
      return weights.get(feature);
    },
  };
}
