import type { Article } from '../../article/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { packOf } from '../../languages/pack-of.ts';
import { languageOf } from '../language-of.ts';
import type { Name } from '../name.ts';
import { addAgencies } from './adding/add-agencies.ts';
import { addForces } from './adding/add-forces.ts';
import { addLineups } from './adding/add-lineups.ts';
import { addStates } from './adding/add-states.ts';
import { completeAdjectives } from './completing/complete-adjectives.ts';
import { completeCompanies } from './completing/complete-companies.ts';
import { completeFactions } from './completing/complete-factions.ts';
import { completeHeirs } from './completing/complete-heirs.ts';
import { completeInitials } from './completing/complete-initials.ts';
import { completeInstitutions } from './completing/complete-institutions.ts';
import { completeMembers } from './completing/complete-members.ts';
import { completeNamedAfter } from './completing/complete-named-after.ts';
import { completeNumbers } from './completing/complete-numbers.ts';
import { completeOffices } from './completing/complete-offices.ts';
import { completePurposes } from './completing/complete-purposes.ts';
import { completeShops } from './completing/complete-shops.ts';
import { completeStates } from './completing/complete-states.ts';
import { dropCovered } from './dropping/drop-covered.ts';
import { dropDemonyms } from './dropping/drop-demonyms.ts';
import { dropNobody } from './dropping/drop-nobody.ts';
import { dropStorms } from './dropping/drop-storms.ts';
import { dropThings } from './dropping/drop-things.ts';
import { dropVessels } from './french/drop-vessels.ts';
import { partAtPlace } from './french/part-at-place.ts';
import { partRoutes } from './french/part-routes.ts';
import { trimRepublic } from './french/trim-republic.ts';
import { addGenitives } from './german/add-genitives.ts';
import { addInstitutions } from './german/add-institutions.ts';
import { addOwners } from './german/add-owners.ts';
import { completeGreens } from './german/complete-greens.ts';
import { dropPhrases } from './german/drop-phrases.ts';
import { nameCountries } from './german/name-countries.ts';
import { partCompounds } from './german/part-compounds.ts';
import { partGenitives } from './german/part-genitives.ts';
import { stripKinds } from './german/strip-kinds.ts';
import { stripNouns } from './german/strip-nouns.ts';
import { joinGivenNames } from './joining/join-given-names.ts';
import { joinNation } from './joining/join-nation.ts';
import { joinNicknames } from './joining/join-nicknames.ts';
import { joinPairs } from './joining/join-pairs.ts';
import { alignCompanies } from './kinds/aligning/align-companies.ts';
import { alignKinds } from './kinds/aligning/align-kinds.ts';
import { alignLineups } from './kinds/aligning/align-lineups.ts';
import { alignLists } from './kinds/aligning/align-lists.ts';
import { alignPlaces } from './kinds/aligning/align-places.ts';
import { nameAged } from './kinds/name-aged.ts';
import { nameCalled } from './kinds/name-called.ts';
import { nameClubs } from './kinds/name-clubs.ts';
import { nameCompanies } from './kinds/name-companies.ts';
import { nameDescribed } from './kinds/name-described.ts';
import { nameFirms } from './kinds/name-firms.ts';
import { nameInitials } from './kinds/name-initials.ts';
import { nameNations } from './kinds/name-nations.ts';
import { nameRegions } from './kinds/name-regions.ts';
import { nameTeams } from './kinds/name-teams.ts';
import { partActing } from './parting/part-acting.ts';
import { partCoordinated } from './parting/part-coordinated.ts';
import { partFixtures } from './parting/part-fixtures.ts';
import { partHeads } from './parting/part-heads.ts';
import { partHolders } from './parting/part-holders.ts';
import { partJoined } from './parting/part-joined.ts';
import { partLists } from './parting/part-lists.ts';
import { partMembers } from './parting/part-members.ts';
import { partNames } from './parting/part-names.ts';
import { partOwners } from './parting/part-owners.ts';
import { partPairs } from './parting/part-pairs.ts';
import { partPositions } from './parting/part-positions.ts';
import { partBased } from './parting/places/part-based.ts';
import { partBorders } from './parting/places/part-borders.ts';
import { partInPlace } from './parting/places/part-in-place.ts';
import { stripDescriptions } from './stripping/strip-descriptions.ts';
import { stripRoles } from './stripping/strip-roles.ts';
import { stripTitles } from './stripping/strip-titles.ts';
import { stripTrades } from './stripping/strip-trades.ts';
import { trimCounts } from './trimming/trim-counts.ts';
import { trimDays } from './trimming/trim-days.ts';
import { trimDemonyms } from './trimming/trim-demonyms.ts';
import { trimLetters } from './trimming/trim-letters.ts';
import { trimModels } from './trimming/trim-models.ts';
import { trimMonths } from './trimming/trim-months.ts';
import { trimNumerals } from './trimming/trim-numerals.ts';
import { trimOpeners } from './trimming/trim-openers.ts';
import { trimPrepositions } from './trimming/trim-prepositions.ts';
import { trimReports } from './trimming/trim-reports.ts';
import { trimVerbs } from './trimming/trim-verbs.ts';

/** What hands names on, mended in one respect, in the text's order. */
type Tidying = (text: string, names: readonly Name[]) => readonly Name[];

/**
 * Mends the names that were found in an article, one thing after the other: first what is its language's own.
 *
 *     [Mr Karl Orr] in an English article   → Karl Orr
 */
export function tidyNames(article: Article, names: readonly Name[]): readonly Name[] {
  const pack = packOf(article.lang);
  return [
    ...tidyingOf(article),
    dropCovered,
    joinNicknames,
    trimMonths,
    trimNumerals,
    trimVerbs,
    dropNobody,
    joinNation,
    nameClubs,
    nameInitials,
    ...listing(pack),
    addLineups,
    alignLineups,
    alignKinds,
    ...agreeing(pack),
  ].reduce<readonly Name[]>((sofar, tidy) => tidy(article.text, sofar), names);
}

/** What is mended in lists, in all languages whose words for “and” are known. */
function listing(pack: LanguagePack | null): readonly Tidying[] {
  return pack === null ? [] : [(text, names) => alignLists(text, names, pack)];
}

/** What is mended last, where what stands before places is known. */
function agreeing(pack: LanguagePack | null): readonly Tidying[] {
  return pack === null
    ? []
    : [(text, names) => nameTeams(text, names, pack), (text, names) => alignPlaces(text, names, pack)];
}

/** What is mended in the names of a language before what is mended in all. */
function tidyingOf(article: Article): readonly Tidying[] {
  const lang = languageOf(article);
  if (lang === 'en') return ENGLISH;
  const pack = packOf(article.lang);
  return [
    ...(lang === 'de' ? [stripKinds] : []),
    stripDescriptions,
    partJoined,
    partNames,
    ...joining(pack),
    ...tidyingOfOne(lang),
    ...tidyingBy(pack),
  ];
}

/** What is mended in English names alone, in this order. */
const ENGLISH: readonly Tidying[] = [
  trimOpeners,
  partOwners,
  partBased,
  partInPlace,
  partBorders,
  nameAged,
  stripTitles,
  stripRoles,
  completeOffices,
  completeCompanies,
  completeInitials,
  completeFactions,
  completeNumbers,
  completeNamedAfter,
  completeShops,
  completeStates,
  nameFirms,
  nameCalled,
  nameNations,
  joinPairs,
  partLists,
  partPairs,
  partHeads,
  partHolders,
  partPositions,
  stripTrades,
  trimLetters,
  trimDemonyms,
  trimModels,
  trimDays,
  addAgencies,
  addForces,
  addStates,
  dropThings,
  dropStorms,
];

/** What gives people back their first names, where few other words than names have capitals. */
function joining(pack: LanguagePack | null): readonly Tidying[] {
  return pack === null || pack.capitalizesNouns ? [] : [(text, names) => joinGivenNames(text, names, pack)];
}

/** What is mended in German or French names alone. */
function tidyingOfOne(lang: string): readonly Tidying[] {
  if (lang === 'de')
    return [
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
  return lang === 'fr' ? [trimRepublic, partAtPlace, partRoutes, dropVessels] : [];
}

/** What is mended by the words of a language, in all but English. */
function tidyingBy(pack: LanguagePack | null): readonly Tidying[] {
  if (pack === null) return [];
  const by =
    (tidy: (text: string, names: readonly Name[], pack: LanguagePack) => readonly Name[]): Tidying =>
    (text, names) =>
      tidy(text, names, pack);
  return [
    by(partActing),
    by(nameDescribed),
    by(trimReports),
    by(trimCounts),
    by(dropDemonyms),
    by(partCoordinated),
    by(trimPrepositions),
    by(partMembers),
    ...(pack.surnamesTakeOf ? [by(completeMembers)] : []),
    by(completeInstitutions),
    by(completeAdjectives),
    by(completePurposes),
    completeHeirs,
    partFixtures,
    nameFirms,
    by(nameCompanies),
    by(alignCompanies),
    by(nameRegions),
  ];
}
