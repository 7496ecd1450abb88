/** A choice to learn from: each option's features, and which options are right. */
export type Choice = { readonly options: readonly (readonly string[])[]; readonly right: readonly boolean[] };

/** How a model is fitted. `rarest`: in how many choices a feature must be seen. */
export type FitSettings = {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly rarest: number;
};

/**
 * Fits a linear model so that the right options of each choice win: softmax over the options, AdaGrad
 * (Duchi, Hazan and Singer 2011), a little decay. Deterministic: choices are taken in a fixed shuffled order.
 */
export function fitWeights(
  choices: readonly Choice[],
  { rounds, rate, decay, rarest }: FitSettings,
): Map<string, number> {
  const known = frequentFeatures(choices, rarest);
  const numbered = choices.map((choice) => ({
    right: choice.right,
    options: choice.options.map((features) => features.flatMap((feature) => known.get(feature) ?? [])),
  }));
  const weights = new Float64Array(known.size);
  const squares = new Float64Array(known.size).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < numbered.length; step++) {
      const choice = numbered[(step * 7919 + round * 104729) % numbered.length];
      if (choice !== undefined) learnFrom(choice, { weights, squares, rate, decay });
    }
  }
  return new Map([...known].map(([feature, number]) => [feature, weights[number] ?? 0]));
}

function frequentFeatures(choices: readonly Choice[], rarest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const choice of choices) {
    for (const feature of new Set(choice.options.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= rarest).map(([feature], number) => [feature, number]));
}

type Numbered = { readonly options: readonly (readonly number[])[]; readonly right: readonly boolean[] };
type State = {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly rate: number;
  readonly decay: number;
};

function learnFrom(choice: Numbered, { weights, squares, rate, decay }: State): void {
  const scores = choice.options.map((option) => option.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const totalRight = powers.reduce((sum, power, option) => sum + (choice.right[option] ? power : 0), 0);
  if (totalRight === 0) return;
  choice.options.forEach((option, index) => {
    const power = powers[index] ?? 0;
    const gradient = power / total - (choice.right[index] ? power / totalRight : 0);
    if (Math.abs(gradient) < 1e-4) return;
    for (const feature of option) {
      const slope = gradient + decay * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 0) + slope * slope;
      weights[feature] = (weights[feature] ?? 0) - (rate * slope) / Math.sqrt(squares[feature] ?? 1);
    }
  });
}
