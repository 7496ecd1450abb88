/**
 * Titles of one person, shortened, that a full stop may follow: without it, one a line, sorted.
 *
 *     Barr. Ada Byron   → Ada Byron
 *
 * Source: ours.
 */
export const SHORT_TITLES: string = `
Adm
Adv
Barr
Brig
Capt
Cdr
Cllr
Cmdr
Col
Comr
Coun
Cpl
Dr
Eng
Engr
Fr
Gen
Gov
Hon
Lt
Maj
Mr
Mrs
Ms
Msgr
Prof
Rep
Rev
Sen
Sgt
Smt
Supt
`;
