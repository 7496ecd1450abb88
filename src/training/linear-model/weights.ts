/** What was learned: the weight of each feature. */
export type Weights = ReadonlyMap<string, number>;
