/**
 * Positions of players as American reports shorten them before a name; one a line, sorted. No single letters, and none
 * that is a word in capitals or a firm’s letters: "OF", "OL".
 *
 *     Norham QB Karl Velk   → the team, and who plays for it
 *
 * Source: ours.
 */
export const POSITION_WORDS: string = `
CB
DT
INF
LB
LHP
OLB
QB
RB
RHP
TE
WR
`;
