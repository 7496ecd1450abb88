import { once } from '../../../text/once.ts';
import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { WORDS } from '../../known/known-words.ts';
import { matchGivenName } from '../../known/match-given-name.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { VESSEL_NOUNS } from '../../lists/world/vessels/vessel-nouns.ts';
import type { Name } from '../../name.ts';

/**
 * Drops the names of things, wherever the article names them: vessels, and what a make is called in the plural.
 *
 *     the tanker Norham Star … The Norham Star sank      → none, none
 *     her yacht, the Orrion, sank                        → none
 *     the ferry, Ada Byron said                          → stays
 *     Orrion cut jobs. … three Orrions (person) stood there → the firm stays, the plural does not
 */
export function dropThings(text: string, names: readonly Name[]): readonly Name[] {
  const makes = new Set<string>();
  const vessels = new Set<string>();
  for (const name of names) {
    const written = text.slice(name.start, name.end);
    if (name.kind === 'organisation') makes.add(written);
    if (isVessel(text, name) && matchKnownName(written) === null) vessels.add(bareNameOf(written));
  }
  const surnames = once(() => surnamesIn(text, names));
  const kept: Name[] = [];
  for (const name of names) {
    const written = text.slice(name.start, name.end);
    if (vessels.size > 0 && vessels.has(bareNameOf(written))) continue;
    if (name.kind === 'person' && isOfMake(written, makes) && !surnames().has(written)) continue;
    kept.push(name);
  }
  return kept;
}

function surnamesIn(text: string, names: readonly Name[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { kind, start, end } of names) {
    const written = text.slice(start, end);
    if (kind === 'person' && hasGivenName(written)) surnames.add(written.slice(written.lastIndexOf(' ') + 1));
  }
  return surnames;
}

const NOUNS = parseWordList(VESSEL_NOUNS);

const BEHIND_NOUN = new RegExp(
  `(?<![\\p{L}])(?:an?|the|its|their|his|her)(?: [\\p{L}-]+){0,4}? (?:${[...NOUNS].join('|')})(?<comma>,? )(?:the )?$`,
  'iu',
);

const WITHIN = /^(?:HMS|USS|HMNZS|INS|MV|Space Shuttle) /;

/** The most characters before a name that are looked at: "a Liberian-flagged chemical tanker, the". */
const REACH = 60;

function isVessel(text: string, { start, end, kind }: Name): boolean {
  if (kind !== 'place' && WITHIN.test(text.slice(start, end))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  const found = NOUNS.has(nounBefore(before)) ? BEHIND_NOUN.exec(before) : null;
  if (found === null) return false;
  return found.groups?.comma === ' ' || (kind !== 'person' && /^[,.;)]/.test(text.slice(end, end + 1)));
}

/** "the Tanker, the " → tanker. Few names stand behind a vessel's noun, and only before these more is looked for. */
function nounBefore(before: string): string {
  if (!before.endsWith(' ')) return '';
  let end = before.length - 1;
  if (before.slice(Math.max(0, end - 4), end).toLowerCase() === ' the') end -= 4;
  if (before.endsWith(',', end)) end -= 1;
  return before.slice(before.lastIndexOf(' ', end - 1) + 1, end).toLowerCase();
}

/** "HMS Norham" → Norham. */
function bareNameOf(written: string): string {
  return written.replace(WITHIN, '');
}

/** "Ada Byron"; not "Byron Orrions", which a painter called Byron made. */
function hasGivenName(written: string): boolean {
  const gap = written.indexOf(' ');
  return gap > 0 && matchGivenName(written.slice(0, gap)) !== null;
}

/** "Orrions"; not "Jones", a surname. */
function isOfMake(written: string, makes: ReadonlySet<string>): boolean {
  if (!written.endsWith('s') || !makes.has(written.slice(0, -1))) return false;
  return /^\p{Lu}[\p{L}-]{3,}s$/u.test(written) && !WORDS.surname.has(written);
}
