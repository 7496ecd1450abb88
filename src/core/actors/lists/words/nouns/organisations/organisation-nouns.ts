/**
 * Nouns by which news calls an organisation back, in lower case, with the words that its name or its description may
 * have: one a line, the noun first. Sorted.
 *
 * Source: ours.
 */
export const ORGANISATION_NOUNS: string = `
academy academy
administration administration
agency agency authority administration bureau
airline airline airlines airways air
alliance alliance
archdiocese archdiocese
army army forces military
association association federation union society
authority authority agency council
automaker motor motors automobile automotive
bank bank
bloc
board board
body body council commission authority association
bookmaker
brand
brewer brewery brewing
brewery brewery brewing
broadcaster broadcaster broadcasting television radio tv
bureau bureau
cabinet
campaign
carmaker motor motors automobile
carrier airline airlines airways air
chain stores hotels
charity charity foundation trust aid
chipmaker semiconductor
choir choir
church church
club club city united town rovers fc athletic
co-op co-op cooperative
co-operative co-operative
coalition coalition
college college
commission commission
committee committee
company company inc corp ltd plc group motors holdings
confederation confederation
conglomerate
congress congress
consortium consortium
consultancy consulting consultants consultancy
cooperative cooperative
corporation corporation corp
council council
court court tribunal
daily daily
department department dept
diocese diocese
district district
division division
drugmaker pharma pharmaceuticals therapeutics
embassy embassy
exchange exchange
faction
federation federation
firm firm company inc ltd llp partners associates
force police constabulary force
foundation foundation
franchise
fund fund capital
gallery gallery
giant
government government cabinet
grocer
group group holdings alliance
guild guild
hospice hospice
hospital hospital clinic
institute institute
institution institution
insurer insurance assurance
junta
label records
laboratory laboratory
league league
legislature legislature assembly
lender bank
lobby federation association
maker
manufacturer
militia
ministry ministry
mission mission
monastery monastery abbey
movement movement
museum museum
network network
newspaper newspaper times post daily herald gazette tribune
ngo
nonprofit
office office
operator
orchestra orchestra philharmonic symphony
outlet
panel panel
paper times post daily herald gazette tribune
parliament parliament assembly
party party
planemaker
platform
police police
publisher publishing press books
refinery refinery
regulator authority commission agency office
retailer stores retail
school school academy college
secretariat secretariat
senate senate
service service
shipbuilder shipbuilding
shipyard shipyard shipyards
society society
start-up
startup
steelmaker steel
store stores
studio studios pictures
subsidiary
supermarket
survey survey
synod synod
tabloid
taskforce taskforce
team team
theatre theatre
think-tank institute centre
tribe tribe nation
tribunal tribunal
troupe
trust trust
union union
unit unit
university university college
utility electric power energy water
watchdog authority commission agency office
weekly
wholesaler
winery winery
zoo zoo
`;
