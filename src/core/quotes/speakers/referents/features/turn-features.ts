import type { Actor } from '../../../../actors/actor.ts';
import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Span } from '../../../../text/span.ts';
import type { Resolution } from '../resolve-speaker.ts';
import type { Sighting } from '../sightings/actor-index.ts';
import type { Look } from './look.ts';

/**
 * Whether it was they who spoke last, and whom the writer has named since: who "adds" something goes on.
 *
 *     Voss said: “No.” She added: “Never.”               → Voss spoke last, nobody was named since
 *     Voss said: “No.” Then Dahl came in. She added: …   → Voss spoke last, another was named since
 */
export function turnFeatures(
  { kind, actor, fits, away, nth, paragraphs }: Look,
  words: Span,
  since: ReadonlySet<Actor>,
  { index, lastTurn }: Resolution,
): Pieces[] {
  const isLast = lastTurn?.speaker.id === actor.id;
  const isSince = since.has(actor);
  const turn = lastTurn === null ? 'none' : `${isSince}${since.size > Number(isSince)}`;
  const report = index.reportAt(words.end) ?? 'none';
  return [
    ['last', kind, isLast],
    ['last', kind, isLast, away],
    ['last', kind, isLast, away, paragraphs],
    ['last', kind, isLast, fits, nth],
    ['report', kind, isLast, report],
    ['report', kind, isLast, report, away],
    ['report', kind, nth, report],
    ['turn', kind, isLast, turn],
    ['turn', kind, isLast, turn, fits],
    ['turn', kind, isLast, turn, report],
  ];
}

/** The people whom the writer has named since somebody spoke. */
export function namedSince(seen: readonly Sighting[], { lastTurn }: Resolution): Set<Actor> {
  const named = new Set<Actor>();
  for (const { actor, mention, quoted } of seen) {
    if (lastTurn === null || mention.start < lastTurn.end) break;
    if (!quoted && actor.kind === 'person') named.add(actor);
  }
  return named;
}
