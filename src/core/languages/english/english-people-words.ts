import type { PeopleWords } from '../pack/people-words.ts';
import { wordSet } from '../packing/word-set.ts';

/** How English names people, and goes on to speak of them. Ours, written from general knowledge. */
export const ENGLISH_PEOPLE_WORDS: PeopleWords = {
  genders: new Map(),
  givenNames: new Map(),
  titles: wordSet(
    'mr mrs ms miss dr sir dame lord lady sen rep gov gen lt col sgt capt maj prof rev hon adm atty eng engr president minister senator secretary judge justice king queen prince princess pope ceo chancellor undersecretary ambassador captain coach commissioner mayor superintendent inspector commander',
  ),
  courtesies: wordSet('mr mrs ms miss dr sir dame lord lady prof rev hon atty eng engr'),
  standings: wordSet(`
    acting assistant current deputy ex first former incoming interim junior late longtime new outgoing senior then veteran vice`),
  joints: wordSet('of for the'),
  outerWords: wordSet(`
    about after although and are as at because before but by did from had has have he if in including into is it met on or over said says she since that they through told under
    was were when where which while who whose will with would`),
  surnamesTakeOf: false,
  lettersNameStates: false,
  actingPairs: null,
  namesRoles: false,
  namesSpeakersWhole: true,
  namesNearest: false,
  readsTopics: false,
  hearsTurns: false,
  followsSilentRoles: true,
};
