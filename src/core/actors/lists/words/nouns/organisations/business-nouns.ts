/**
 * Nouns of organisations that are businesses, in lower case: any name may be one's. One a line, sorted.
 *
 *     the brewer      → may be Velk, or Velk Holdings
 *
 * Source: ours.
 */
export const BUSINESS_NOUNS: string = `
airline
brewer
broadcaster
carmaker
carrier
charity
chipmaker
club
company
firm
franchise
fund
giant
group
lender
maker
operator
outlet
platform
publisher
refinery
retailer
start-up
startup
store
studio
utility
wholesaler
`;
