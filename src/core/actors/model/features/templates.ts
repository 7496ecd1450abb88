/** Templates of features: where each kind begins; a kind with several slots keeps room for them. */
export const T = {
  bias: 1,
  exact: 2,
  lower: 3,
  pair: 9,
  shape: 14,
  affix: 20,
  coarse: 30,
  middle: 36,
  fine: 42,
  coarsePair: 48,
  classes: 60,
  listed: 200,
  listedNear: 320,
  place: 500,
  sign: 520,
  run: 560,
  beyond: 580,
  elsewhere: 600,
  acronym: 640,
  sport: 650,
} as const;

/** Stands in the model's file. Raise it whenever a feature or the file changes: a model learned with others would guess. */
export const FEATURES_VERSION = 9;
