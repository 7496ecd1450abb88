/**
 * English words for since when somebody is something, in lower case, one a line, sorted: those of the pack’s standings
 * that begin no name, as “First Bank” and “New Norham” do.
 *
 *     Former Orrion captain Ada Velk   → Orrion
 *
 * Source: ours.
 */
export const STANDING_WORDS: string = `
former
incoming
longtime
outgoing
`;
