/**
 * Nouns before the name of a ship or a craft, in lower case, one a line, sorted.
 *
 * Source: ours.
 */
export const VESSEL_NOUNS = `
barge
boat
catamaran
cruiser
destroyer
dredger
ferry
freighter
frigate
galleon
icebreaker
lifeboat
minehunter
minesweeper
orbiter
schooner
ship
shuttle
spacecraft
steamer
steamship
submarine
supertanker
tanker
trawler
tugboat
vessel
warship
yacht
`;
