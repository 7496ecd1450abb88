import type { Actor } from '../../../../actors/actor.ts';
import { isBody } from '../../../../languages/kin.ts';
import { kinOf } from '../../../../languages/kin-of.ts';
import type { Span } from '../../../../text/span.ts';
import type { Resolution } from '../resolve-speaker.ts';
import { sightingsIn } from '../sightings/sightings-in.ts';

/** Words behind the name: “the Harbour Union | executive committee |”. */
const MOST_BEHIND = 2;

/**
 * The organisation that a part of it speaks for.
 *
 *     the Halden Rail board       → Halden Rail
 *     the Halden Rail boss        → nobody: a person
 *     Halden Rail’s board         → nobody: what somebody has may be another's
 */
export function bodyNamed(words: Span, { text, index, pack }: Resolution): Actor | null {
  const owner = sightingsIn(index, words).find(({ mention, actor }) => {
    const before = text.slice(words.start, mention.start).trim().toLowerCase();
    return actor.kind === 'organisation' && mention.kind === 'name' && (before === '' || pack.definites.has(before));
  });
  if (owner === undefined) return null;
  const rest = /^(?:\s\p{Ll}+)+$/u.exec(text.slice(owner.mention.end, words.end))?.[0].trim().split(/\s/) ?? [];
  const kin = rest.length > MOST_BEHIND ? null : kinOf(rest.at(-1) ?? '', pack);
  return kin !== null && isBody(kin) ? owner.actor : null;
}
