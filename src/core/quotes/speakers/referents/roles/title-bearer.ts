import type { Actor } from '../../../../actors/actor.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Span } from '../../../../text/span.ts';
import type { ActorIndex } from '../sightings/actor-index.ts';
import { sightingsAfter } from '../sightings/sightings-after.ts';
import { isPersonal } from './is-personal.ts';

/** The most letters between a role and the name that it is the title of. */
const REACH = 50;

/** The most names that are looked at: a body may be named within the title. */
const MOST = 2;

/**
 * The person whose title goes on behind words for a speaker, in languages whose nouns come first.
 *
 *     | l’assessora | alla Protezione civile Ada Byron    → Ada Byron
 *     | la figlia | di Ada Byron                          → none: she is somebody else
 *     | la sindaca | alla giornalista Ada Byron           → none: she is told it
 *     | la ministre | a rencontré Ada Byron               → none: that is no title
 */
export function titleBearer(speaker: Span, text: string, index: ActorIndex, pack: LanguagePack): Actor | null {
  if (!pack.nounsFirst) return null;
  const next = sightingsAfter(index, speaker.end, MOST).find(
    ({ actor, mention }) => actor.kind === 'person' && mention.kind === 'name' && mention.start > speaker.end,
  );
  if (next === undefined || next.mention.start > speaker.end + REACH) return null;
  const between = text.slice(speaker.end, next.mention.start);
  return isTitle(between, pack) ? next.actor : null;
}

/** “ alla Protezione civile ”: a preposition, and nouns behind it. */
function isTitle(between: string, pack: LanguagePack): boolean {
  if (!/^ [\p{L}’' -]+ $/u.test(between)) return false;
  const words = between
    .trim()
    .toLowerCase()
    .split(/ |(?<=[’'])/);
  const leads = (word: string) => pack.prepositions.has(word) || pack.articles.has(word) || pack.elisions.has(word);
  const doesSomething = (word: string) => pack.verbs.has(word) || pack.auxiliaries.has(word) || pack.pronouns.has(word);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || !leads(first) || leads(last) || words.some(doesSomething)) return false;
  return pack.genitives.has(first) || !words.some((word) => isPersonal(word, pack));
}
