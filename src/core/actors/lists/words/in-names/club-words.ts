/**
 * Words that begin the name of a sports club, and no person's: one a line, sorted.
 *
 *     Real Norham, Dynamo Velk
 *
 * Source: ours.
 */
export const CLUB_WORDS: string = `
AFC
Athletic
Atlético
Borussia
CSKA
Deportivo
Dinamo
Dynamo
Eintracht
FC
Lokomotiv
Lokomotive
Maccabi
Olympique
Partizan
RB
Racing
Real
SC
SV
Shakhtar
Sparta
Spartak
Sporting
TSG
TSV
VfB
VfL
Zenit
`;
