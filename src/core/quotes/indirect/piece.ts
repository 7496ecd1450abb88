/** A stretch of units that is reported, both ends inclusive, and what tied it to its report. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly construct: 'reported-clause' | 'clause-then-report' | 'running-report';
};
