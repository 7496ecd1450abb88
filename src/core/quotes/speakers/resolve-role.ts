import type { Actor } from '../../actors/actor.ts';
import type { Span } from '../../text/span.ts';
import { sightingsBefore, sightingsIn } from './actor-index.ts';
import type { Resolution } from './resolve-speaker.ts';

const MOST_SIGHTINGS = 60;
const WORDS_BEFORE = 60;
const WORDS_AFTER = 90;

/**
 * Says whom a role stands for: the actor bound to the role by `find-actors`, else somebody whose name was introduced with the same noun.
 *
 *     Trade minister Pilar Echeverría arrived. “The tariff stays,” the minister said.   → Pilar Echeverría
 *     “They knew,” an official said.                                                    → nobody: "an" names no one known
 */
export function resolveRole(words: Span, { text, index, lastSpeaker }: Resolution): Actor | null {
  const bound = sightingsIn(index, words).find(
    ({ mention }) => mention.kind === 'role' && mention.end >= words.end - 1,
  );
  if (bound !== undefined) return bound.actor;
  const role = text.slice(words.start, words.end);
  if (!isDefinite(role)) return null;
  const head = headOf(role);
  const seen = sightingsBefore(index, words.start, MOST_SIGHTINGS).filter(({ actor }) => actor.kind === 'person');
  const introduced = seen.find(({ mention }) => introductionOf(text, mention).includes(head));
  if (introduced !== undefined) return introduced.actor;
  return lastSpeaker !== null &&
    index.actors.filter(({ kind }) => kind === 'person').length === 1 &&
    /^the /i.test(role)
    ? lastSpeaker
    : null;
}

/** "the minister", "Russia’s top diplomat", "Mayor" — not "a minister", "officials". */
function isDefinite(role: string): boolean {
  return /^(?:the|this|that|his|her)\s/i.test(role) || /['’]s?\s/.test(role);
}

function headOf(role: string): string {
  const head = role.split(/\s(?:of|for|from|at|in|with)\s/)[0]?.match(/[\p{L}-]+$/u)?.[0];
  return (head ?? role).toLowerCase();
}

/** The words around a name that may say what its bearer is. */
function introductionOf(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - WORDS_BEFORE), start)
      .split(/[.?!\n“”"]/)
      .at(-1) ?? '';
  const after = /^,[^.?!\n“”"]*/.exec(text.slice(end, end + WORDS_AFTER))?.[0] ?? '';
  return `${before} ${after}`.toLowerCase();
}
