/**
 * Words of sport before whom a team plays: the language, a tab, its words with commas between, sorted. A result may stand
 * within them.
 *
 *     beat Norham, drew 1-1 with Norham, lost to Norham   → the team of Norham
 *
 * Source: ours.
 */
export const OPPONENT_WORDS: string = `
en	beat, beaten by, beating, beats, defeat by, defeat to, defeated, draw with, drew with, eliminated by, held by, knocked out by, lose to, losing to, loss to, lost to, on loan at, on loan from, points above, points ahead of, points behind, points below, points clear of, signed from, thrashed, v, victory over, win over, wins over
`;
