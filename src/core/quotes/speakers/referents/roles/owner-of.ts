import type { Actor } from '../../../../actors/actor.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Span } from '../../../../text/span.ts';
import { hangsOnGenitive } from '../hangs-on-genitive.ts';
import type { ActorIndex } from '../sightings/actor-index.ts';
import { sightingsIn } from '../sightings/sightings-in.ts';

/**
 * Who speaks through what is read: the one named as its owner.
 *
 *     Ada Byron’s letter        → Ada Byron
 *     the Halden Herald’s poll  → the Halden Herald
 *     the Halden Herald poll    → nobody: no genitive
 *     a letter of Ada Byron’s   → nobody: it may be about her
 *     un informe del Halden     → the Halden, if it is an organisation
 */
export function ownerOf(words: Span, text: string, index: ActorIndex, pack: LanguagePack): Actor | null {
  const owner = sightingsIn(index, words).find(
    ({ mention }) => mention.kind === 'name' && isOpening(text.slice(words.start, mention.start), pack),
  );
  if (owner !== undefined && /^['’]s?\s/.test(text.slice(owner.mention.end, words.end))) return owner.actor;
  return pack.nounsFirst ? organisationOwning(words, text, index, pack) : null;
}

function organisationOwning(words: Span, text: string, index: ActorIndex, pack: LanguagePack): Actor | null {
  const owner = sightingsIn(index, words).find(
    ({ actor, mention }) =>
      mention.kind === 'name' && actor.kind === 'organisation' && hangsOnGenitive(mention, words.start, text, pack),
  );
  return owner?.actor ?? null;
}

function isOpening(words: string, { definites }: LanguagePack): boolean {
  const before = words.trim().toLowerCase();
  return before === '' || definites.has(before);
}
