/**
 * What a firm or a party is called behind the words by which it goes, and nothing that is named in somebody's honour:
 * one a line, sorted.
 *
 *     Karl Velk & Co., Karl Velk Holdings   → Karl Velk is a firm
 *
 * Source: ours.
 */
export const FIRM_ENDINGS: string = `
Co
Corp
GmbH
Group
Holdings
Inc
Industries
LLC
LLP
Ltd
Motors
PLC
Party
Plc
`;
