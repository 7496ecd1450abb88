import type { Actor } from '../../../actors/actor.ts';
import type { LanguageGroup } from '../../../languages/pack.ts';
import { scorePieces } from '../../../linear-model/feature-tree.ts';
import type { Span } from '../../../text/span.ts';
import { referentsOf } from './features/referent-features.ts';
import type { Resolution } from './resolve-speaker.ts';

/**
 * By how much nobody has to be likelier than somebody. In the six languages hardly a mention less is right with 0.5 (79.2 %
 * for 79.4 %, in fifths of the training news), and 3 % more of those that stand for somebody named: 0.3 goes part of the way.
 */
const NOBODY_MARGINS: Readonly<Record<LanguageGroup, number>> = { english: 0, european: 0.3 };

/**
 * Says whom a pronoun or a role stands for, by what the training articles teach; `null`: nobody named, or nothing was learned.
 *
 *     Clara Voss met Henrik Dahl. “He owes me,” she said.             → Clara Voss
 *     Ada Byron führt die Mühle. „Sie lief nie“, sagt die Müllerin.   → Ada Byron
 *     „Sie wussten es“, sagt ein Beamter.                             → nobody
 */
export function chooseReferent(words: Span, resolution: Resolution): Actor | null {
  const { pack, learned } = resolution;
  if (learned === null) return null;
  let best: { readonly actor: Actor | null; readonly score: number } | null = null;
  for (const { actor, features } of referentsOf(words, resolution)) {
    const score = scorePieces(learned.referents, features) - (actor === null ? NOBODY_MARGINS[pack.group] : 0);
    if (best === null || score > best.score) best = { actor, score };
  }
  return best?.actor ?? null;
}
