import { addGenitives } from '../german/add-genitives.ts';
import { addInstitutions } from '../german/add-institutions.ts';
import { addOwners } from '../german/add-owners.ts';
import { completeGreens } from '../german/complete-greens.ts';
import { dropPhrases } from '../german/drop-phrases.ts';
import { nameCountries } from '../german/name-countries.ts';
import { partCompounds } from '../german/part-compounds.ts';
import { partGenitives } from '../german/part-genitives.ts';
import { stripNouns } from '../german/strip-nouns.ts';
import type { Tidying } from '../tidying.ts';

/** What is mended in German names alone, behind what is mended in all languages but English. */
export const GERMAN_ORDER: readonly Tidying[] = [
  partGenitives,
  nameCountries,
  partCompounds,
  stripNouns,
  dropPhrases,
  addInstitutions,
  addOwners,
  addGenitives,
  completeGreens,
];
