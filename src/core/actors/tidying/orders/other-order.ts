import type { LanguagePack } from '../../../languages/pack.ts';
import type { Name } from '../../name.ts';
import { completeAdjectives } from '../completing/complete-adjectives.ts';
import { completeHeirs } from '../completing/complete-heirs.ts';
import { completeInstitutions } from '../completing/complete-institutions.ts';
import { completeMembers } from '../completing/complete-members.ts';
import { completePurposes } from '../completing/complete-purposes.ts';
import { dropDemonyms } from '../dropping/drop-demonyms.ts';
import { stripKinds } from '../german/strip-kinds.ts';
import { joinGivenNames } from '../joining/join-given-names.ts';
import { alignCompanies } from '../kinds/aligning/align-companies.ts';
import { nameCompanies } from '../kinds/name-companies.ts';
import { nameDescribed } from '../kinds/name-described.ts';
import { nameFirms } from '../kinds/name-firms.ts';
import { nameRegions } from '../kinds/name-regions.ts';
import { partActing } from '../parting/part-acting.ts';
import { partCoordinated } from '../parting/part-coordinated.ts';
import { partFixtures } from '../parting/part-fixtures.ts';
import { partJoined } from '../parting/part-joined.ts';
import { partMembers } from '../parting/part-members.ts';
import { partNames } from '../parting/part-names.ts';
import { stripDescriptions } from '../stripping/strip-descriptions.ts';
import type { Tidying } from '../tidying.ts';
import { trimCounts } from '../trimming/trim-counts.ts';
import { trimPrepositions } from '../trimming/trim-prepositions.ts';
import { trimReports } from '../trimming/trim-reports.ts';
import { FRENCH_ORDER } from './french-order.ts';
import { GERMAN_ORDER } from './german-order.ts';

/**
 * What is mended in all languages but English, in this order: first what needs no words of a language, then what is
 * one language’s own, then what needs the words of whichever language it is.
 */
export function otherOrder(lang: string, pack: LanguagePack | null): readonly Tidying[] {
  return [
    ...(lang === 'de' ? [stripKinds] : []),
    stripDescriptions,
    partJoined,
    partNames,
    ...joining(pack),
    ...(OWN.get(lang) ?? []),
    ...byWords(pack),
  ];
}

const OWN: ReadonlyMap<string, readonly Tidying[]> = new Map([
  ['de', GERMAN_ORDER],
  ['fr', FRENCH_ORDER],
]);

/** What gives people back their first names, where few other words than names have capitals. */
function joining(pack: LanguagePack | null): readonly Tidying[] {
  return pack === null || pack.capitalizesNouns ? [] : [(text, names) => joinGivenNames(text, names, pack)];
}

/** What is mended by the words of a language. */
function byWords(pack: LanguagePack | null): readonly Tidying[] {
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
