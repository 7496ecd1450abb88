import type { Actor } from '../../../../actors/actor.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Span } from '../../../../text/span.ts';
import { type ActorIndex, sightingsIn } from '../actor-index.ts';

/**
 * Who speaks through what is read: the one named as its owner.
 *
 *     Ada Byron’s letter        → Ada Byron
 *     the Halden Herald’s poll  → the Halden Herald
 *     the Halden Herald poll    → nobody: no genitive
 *     a letter of Ada Byron’s   → nobody: it may be about her
 */
export function ownerOf(words: Span, text: string, index: ActorIndex, pack: LanguagePack): Actor | null {
  const owner = sightingsIn(index, words).find(
    ({ mention }) => mention.kind === 'name' && isOpening(text.slice(words.start, mention.start), pack),
  );
  return owner !== undefined && /^['’]s?\s/.test(text.slice(owner.mention.end, words.end)) ? owner.actor : null;
}

function isOpening(words: string, { definites }: LanguagePack): boolean {
  const before = words.trim().toLowerCase();
  return before === '' || definites.has(before);
}
