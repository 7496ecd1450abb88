/**
 * Nouns with which the name of an organisation ends, and does not go on with “and”: one a line, sorted.
 *
 *     Orrion Bank and Velk            → two
 *     Norham Fire Service and Rescue  → one: a service may be for two things
 *
 * Source: ours.
 */
export const CLOSING_NOUNS: string = `
Airlines
Airways
Ambulance
Association
Authority
Bank
Broadcasting
Club
College
Commission
Company
Corp
Council
Federation
Foundation
Fund
Group
Holdings
Hospital
Inc
Institute
LLC
Limited
Ltd
Motors
Municipality
Museum
Organisation
Organization
Party
Plc
Radio
Railway
Railways
Society
Television
Trust
Union
United
University
`;
