import { fold } from '../../text/fold.ts';
import { isWithin } from '../layout.ts';
import type { PageBlock } from '../page-outline.ts';
import { articlePart, type Part } from './part.ts';
import type { Story } from './story.ts';

/** The standfirst: what stands between headline and text and is named so, or what the page gives as its description. */
export function ledePart({ layout, body, description }: Story, index: number, block: PageBlock): Part | null {
  if (index > body.first || block.text.length < 30) return null;
  const words = layout.outline.frames[block.holder]?.words ?? [];
  if (words.some((word) => LEDE_WORDS.has(word))) return articlePart('lede', 'named so');
  if (
    index < body.first &&
    !isWithin(layout, block.frame, body.frame) &&
    fold(block.text) === fold(description ?? '')
  ) {
    return articlePart('lede', 'as the description');
  }
  return null;
}

const LEDE_WORDS: ReadonlySet<string> = new Set(
  `abstract dek deck description entradilla excerpt ingress intro lead lede manchet sapo standfirst subheadline subtitle
  summary teaser vorspann`.split(/\s+/u),
);
