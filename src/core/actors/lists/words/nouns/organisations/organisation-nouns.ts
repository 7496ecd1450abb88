/**
 * Nouns by which news calls an organisation back, in lower case, with the words that its name or its description may
 * have: one a line, the noun first. Sorted.
 *
 * Source: ours.
 */
export const ORGANISATION_NOUNS: string = `
agency agency authority administration bureau
airline airline airlines airways air
army army forces military
association association federation union society
authority authority agency council
bank bank
body body council commission authority association
broadcaster broadcaster broadcasting television radio tv
brewer brewery brewing
carmaker motor motors automobile
carrier airline airlines airways air
charity charity foundation trust aid
chipmaker semiconductor
club club city united town rovers fc athletic
commission commission
company company inc corp ltd plc group motors holdings
council council
court court tribunal
department department dept
federation federation
firm firm company inc ltd llp partners associates
foundation foundation
franchise
fund fund capital
giant
government government cabinet
group group holdings alliance
hospital hospital clinic
institute institute
lender bank
lobby federation association
maker
ministry ministry
museum museum
newspaper newspaper times post daily herald gazette tribune
operator
outlet
paper times post daily herald gazette tribune
parliament parliament assembly
party party
platform
police police
publisher publishing press books
refinery refinery
regulator authority commission agency office
retailer stores retail
school school academy college
start-up
startup
store stores
studio studios pictures
team team
think-tank institute centre
union union
university university college
utility electric power energy water
watchdog authority commission agency office
wholesaler
`;
