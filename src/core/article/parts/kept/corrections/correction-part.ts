import { isHeading } from '../../../is-heading.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { articlePart, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { matchCorrection } from './match-correction.ts';

/** A note of the editors on the article: it belongs to it, and nobody says it. */
export function correctionPart({ layout }: Story, _: number, block: PageBlock): Part | null {
  if (isHeading(layout.outline.frames[block.holder]?.tag ?? '')) return null;
  const lead = matchCorrection(block.text);
  return lead === null ? null : articlePart('correction', `begins “${lead}”`);
}
