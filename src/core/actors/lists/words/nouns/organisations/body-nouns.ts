/**
 * More nouns that close the name of an institution, one a line, sorted: of those who serve, work or belong together.
 *
 *     Norham and Velk Police, the Norham Rail and Harbour Workers
 *
 * Source: ours.
 */
export const BODY_NOUNS: string = `
Agency
Board
Committee
Constabulary
Nation
Network
Police
Tribes
Workers
`;
