import type { Paragraph } from './paragraph.ts';

/** The sentence that a unit belongs to, counted from 0 in its paragraph. */
export function sentenceOf(paragraph: Paragraph, unit: number): number {
  return paragraph.frame.units[unit]?.sentence ?? 0;
}
