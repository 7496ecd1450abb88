import type { Span } from '../text/span.ts';
import type { ActorEvidence, ActorKind } from './actor.ts';

/**
 * A name as it stands in the text, before anybody knows whose it is; without title, article or possessive. What mends
 * it makes another one by `changeName`.
 */
export type Name = Span & { readonly kind: ActorKind; readonly evidence: ActorEvidence };
