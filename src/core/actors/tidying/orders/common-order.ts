import type { LanguagePack } from '../../../languages/pack.ts';
import { addLineups } from '../adding/add-lineups.ts';
import { dropCovered } from '../dropping/drop-covered.ts';
import { dropNobody } from '../dropping/drop-nobody.ts';
import { joinNation } from '../joining/join-nation.ts';
import { joinNicknames } from '../joining/join-nicknames.ts';
import { alignKinds } from '../kinds/aligning/align-kinds.ts';
import { alignLineups } from '../kinds/aligning/align-lineups.ts';
import { alignLists } from '../kinds/aligning/align-lists.ts';
import { alignPlaces } from '../kinds/aligning/align-places.ts';
import { nameClubs } from '../kinds/name-clubs.ts';
import { nameInitials } from '../kinds/name-initials.ts';
import { nameTeams } from '../kinds/name-teams.ts';
import type { Tidying } from '../tidying.ts';
import { trimMonths } from '../trimming/trim-months.ts';
import { trimNumerals } from '../trimming/trim-numerals.ts';
import { trimVerbs } from '../trimming/trim-verbs.ts';

/** What is mended in the names of all languages, in this order, behind what is mended in each. */
export function commonOrder(pack: LanguagePack | null): readonly Tidying[] {
  return [
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
  ];
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
