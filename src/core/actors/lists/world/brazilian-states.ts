/**
 * The states of Brazil by their two letters, one a line, sorted: news puts them behind a politician's party.
 *
 * Source: ISO 3166-2:BR.
 */
export const BRAZILIAN_STATES: string = `
AC
AL
AM
AP
BA
CE
DF
ES
GO
MA
MG
MS
MT
PA
PB
PE
PI
PR
RJ
RN
RO
RR
RS
SC
SE
SP
TO
`;
