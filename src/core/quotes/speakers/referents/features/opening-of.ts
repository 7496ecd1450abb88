import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Span } from '../../../../text/span.ts';
import { hangsOnGenitive } from '../hangs-on-genitive.ts';
import type { Resolution } from '../resolve-speaker.ts';
import { sightingsIn } from '../sightings/sightings-in.ts';
import type { Asked } from './look.ts';

/**
 * How a role begins. One that is somebody's, as a rule nobody has who is named.
 *
 *     her lawyer, Vance’s lawyer, a lawyer for Ada Vance   → whose
 *     the lawyer                                           → the
 *     a lawyer                                             → a
 *
 * @param first the role's first word, in lower case
 */
export function openingOf(role: Span, first: string, { text, pack, index }: Resolution): Asked['opening'] {
  const people = sightingsIn(index, role).filter(
    ({ actor, mention }) => actor.kind === 'person' && mention.kind === 'name',
  );
  if (pack.possessives.has(first) || people.some(({ mention }) => isOwner(mention, role, text, pack))) return 'whose';
  return pack.definites.has(first) ? 'the' : pack.determiners.has(first) ? 'a' : 'none';
}

/** Somebody whose name the role goes on behind, or who hangs on a genitive. */
function isOwner(mention: Span, role: Span, text: string, pack: LanguagePack): boolean {
  return mention.end < role.end || hangsOnGenitive(mention, role.start, text, pack);
}
