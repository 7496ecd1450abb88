/**
 * Letters behind a person's name that tell an honour or an office, one a line, sorted; none that clubs have, as SC.
 *
 *     Ada Byron KC   → Ada Byron
 *
 * Source: ours.
 */
export const POST_NOMINALS: string = `
BL
CBE
FRS
KBE
KC
MBE
MEP
MLA
MP
MSP
OBE
PhD
QC
TD
`;
