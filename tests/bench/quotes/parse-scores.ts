/** How well one adapter did on one set; shares from 0 to 1, `null` where the set cannot tell; `p95` in milliseconds. */
export type Score = {
  readonly recall: number | null;
  readonly joint: number | null;
  readonly jointEntity: number | null;
  /** Marks that are no speech, taken for it. */
  readonly taken: number | null;
  readonly p95: number;
};

/** The scores of one adapter, by set. */
export type Scores = ReadonlyMap<string, Score>;

/** Reads what `quotes/score.mjs --json` of the measuring tools wrote: `parseScores(json).get('polnear-dev')?.joint`. */
export function parseScores(value: unknown): Scores {
  const sets = fieldOf(value, 'sets');
  if (typeof sets !== 'object' || sets === null) throw new Error('the scores have no sets');
  return new Map(
    Object.entries(sets).map(([name, set]) => [
      name,
      {
        recall: shareOf(fieldOf(fieldOf(set, 'partial'), 'R')),
        joint: shareOf(fieldOf(fieldOf(set, 'joint'), 'F')),
        jointEntity: shareOf(fieldOf(fieldOf(set, 'jointEntity'), 'F')),
        taken: shareOf(fieldOf(set, 'fpRate')),
        p95: shareOf(fieldOf(set, 'p95ms')) ?? Number.NaN,
      },
    ]),
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : null;
}

function shareOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
