/**
 * English words that tell which names are one organisation’s: what they are, a tab, the words in lower case, sorted.
 *
 *     body         what makes of somebody else’s name the name of another: "NATO-Russia Council" is not NATO
 *     house        what several of one town are, each under a longer name: "Royal Bank of Norham" is not the Bank of Norham
 *     legal form   what a firm’s name may go without: "Orrion Inc"
 *
 * Source: ours.
 */
export const GROUPING_WORDS: string = `
body	alliance association commission committee council federation foundation institute museum society union
house	academy bank college university
legal form	ag co company corp corporation gmbh group holdings inc limited llc ltd nv plc sa
`;
