import type { Actor } from '../../../../actors/actor.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Span } from '../../../../text/span.ts';
import { leadingWord } from '../leading-word.ts';
import type { Resolution } from '../resolve-speaker.ts';
import type { ActorIndex } from '../sightings/actor-index.ts';
import { sightingsBefore } from '../sightings/sightings-before.ts';
import { sightingsIn } from '../sightings/sightings-in.ts';
import { announcedLater } from './announced-later.ts';
import { headOfRole } from './head-of-role.ts';
import { introductionOf } from './introduction-of.ts';
import { isIntroducedAs } from './is-introduced-as.ts';
import { namesBody } from './names-body.ts';

const MOST_SIGHTINGS = 60;

/**
 * Says whom a role stands for: the actor bound to the role by `find-actors`, else somebody whose name was introduced with the same noun.
 *
 *     Trade minister Pilar Echeverría arrived. “The tariff stays,” the minister said.   → Pilar Echeverría
 *     “They knew,” an official said.                                                    → nobody: "an" names no one known
 */
export function resolveRole(words: Span, resolution: Resolution): Actor | null {
  const { text, pack, index, lastTurn } = resolution;
  const bound = sightingsIn(index, words).find(
    ({ mention: { kind, start, end } }) =>
      kind === 'role' && end >= words.end - 1 && (start <= words.start || !hangsOn(text, words.start, start, pack)),
  );
  if (bound !== undefined) return bound.actor;
  const named = sightingsIn(index, words).findLast(
    ({ actor, mention }) => actor.kind === 'person' && mention.end >= words.end,
  );
  if (named !== undefined && !hangsOn(text, words.start, named.mention.start, pack)) return named.actor;
  const beside = besideRole(words, text, index);
  if (beside !== null) return beside;
  const role = text.slice(words.start, words.end);
  const head = headOfRole(role, pack);
  const announced = announcedLater(words, head, resolution);
  if (announced !== null) return announced;
  if (!isDefinite(role, pack) || namesBody(head, pack)) return null;
  const seen = sightingsBefore(index, words.start, MOST_SIGHTINGS).filter(({ actor }) => actor.kind === 'person');
  const introduced = seen.find((sighting) => isIntroducedAs(introductionOf(text, sighting, pack).text, head, pack));
  if (introduced !== undefined) return introduced.actor;
  return lastTurn !== null &&
    index.actors.filter(({ kind }) => kind === 'person').length === 1 &&
    isDefinite(role, pack)
    ? lastTurn.speaker
    : null;
}

/**
 * The person whom commas put beside the role, or whose name begins the words.
 *
 *     Halden’s head of tokens, | Ada Byron, | told      → Ada Byron
 *     Ada Byron, | a member of the council, | objected  → Ada Byron
 *     Ada Byron left, | the mayor said                  → nobody: no comma follows the role
 */
function besideRole({ start, end }: Span, text: string, index: ActorIndex): Actor | null {
  const near = sightingsIn(index, { start: Math.max(0, start - 3), end: end + 3 }).filter(
    ({ actor, mention }) => actor.kind === 'person' && mention.kind === 'name',
  );
  const isComma = (from: number, to: number): boolean => /^,\s$/.test(text.slice(from, to));
  const found = near.find(
    ({ mention }) =>
      (mention.start === start && !/^['’]s?\s/.test(text.slice(mention.end, mention.end + 3))) ||
      (isComma(end, mention.start) && /^[,;]/.test(text.slice(mention.end))) ||
      (isComma(mention.end, start) && text[end] === ','),
  );
  return found?.actor ?? null;
}

/** Whether a preposition leads to the name or role: "a spokesman for Ada Byron" is not Ada Byron, "CEO of Rail Ada Byron" is. */
function hangsOn(text: string, start: number, name: number, pack: LanguagePack): boolean {
  const before = leadingWord(text.slice(start, name), pack);
  return pack.prepositions.has(before) || pack.determiners.has(before) || /['’]s?$/.test(before);
}

/** "the minister", "Russia’s top diplomat", "Mayor" — not "a minister", "officials". */
function isDefinite(role: string, pack: LanguagePack): boolean {
  const first = /^(?:\p{L}+['’]|\p{L}+)/u.exec(role)?.[0].toLowerCase() ?? '';
  return pack.definites.has(first) || /['’]s?\s/.test(role);
}
