import { addAgencies } from '../adding/add-agencies.ts';
import { addForces } from '../adding/add-forces.ts';
import { addStates } from '../adding/add-states.ts';
import { completeCompanies } from '../completing/complete-companies.ts';
import { completeFactions } from '../completing/complete-factions.ts';
import { completeInitials } from '../completing/complete-initials.ts';
import { completeNamedAfter } from '../completing/complete-named-after.ts';
import { completeNumbers } from '../completing/complete-numbers.ts';
import { completeOffices } from '../completing/complete-offices.ts';
import { completeShops } from '../completing/complete-shops.ts';
import { completeStates } from '../completing/complete-states.ts';
import { dropStorms } from '../dropping/drop-storms.ts';
import { dropThings } from '../dropping/drop-things.ts';
import { joinPairs } from '../joining/join-pairs.ts';
import { nameAged } from '../kinds/name-aged.ts';
import { nameCalled } from '../kinds/name-called.ts';
import { nameFirms } from '../kinds/name-firms.ts';
import { nameNations } from '../kinds/name-nations.ts';
import { partHeads } from '../parting/part-heads.ts';
import { partHolders } from '../parting/part-holders.ts';
import { partLists } from '../parting/part-lists.ts';
import { partOwners } from '../parting/part-owners.ts';
import { partPairs } from '../parting/part-pairs.ts';
import { partPositions } from '../parting/part-positions.ts';
import { partBased } from '../parting/places/part-based.ts';
import { partBorders } from '../parting/places/part-borders.ts';
import { partInPlace } from '../parting/places/part-in-place.ts';
import { stripRoles } from '../stripping/strip-roles.ts';
import { stripTitles } from '../stripping/strip-titles.ts';
import { stripTrades } from '../stripping/strip-trades.ts';
import type { Tidying } from '../tidying.ts';
import { trimDays } from '../trimming/trim-days.ts';
import { trimDemonyms } from '../trimming/trim-demonyms.ts';
import { trimLetters } from '../trimming/trim-letters.ts';
import { trimModels } from '../trimming/trim-models.ts';
import { trimOpeners } from '../trimming/trim-openers.ts';

/**
 * What is mended in English names alone, in this order.
 *
 *     [But Captain Karl Orr]           → Karl Orr: openers go before titles
 *     [O:Captain Orr], 34              → Orr: who has an age is a person before titles go
 *     [Norham-born Captain Ada Orr]    → Ada Orr: compounds are parted before titles go
 */
export const ENGLISH_ORDER: readonly Tidying[] = [
  // What stands before the name itself: openers, owners, places.
  trimOpeners,
  partOwners,
  partBased,
  partInPlace,
  partBorders,
  // People, and what they are called before their names.
  nameAged,
  stripTitles,
  stripRoles,
  // The ends of names that were found too short.
  completeOffices,
  completeCompanies,
  completeInitials,
  completeFactions,
  completeNumbers,
  completeNamedAfter,
  completeShops,
  completeStates,
  // What a name is.
  nameFirms,
  nameCalled,
  nameNations,
  // Which names are one, and which are several.
  joinPairs,
  partLists,
  partPairs,
  partHeads,
  partHolders,
  partPositions,
  // What is too much at the ends of names.
  stripTrades,
  trimLetters,
  trimDemonyms,
  trimModels,
  trimDays,
  // Names that nobody found.
  addAgencies,
  addForces,
  addStates,
  // Names of no actor.
  dropThings,
  dropStorms,
];
