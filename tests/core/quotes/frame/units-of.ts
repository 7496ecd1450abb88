import type { LanguagePack } from '../../../../src/core/languages/pack.ts';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import type { Unit } from '../../../../src/core/quotes/frame/frame.ts';

/** The units of a text without marks. */
export function unitsOf(text: string, pack: LanguagePack): readonly Unit[] {
  return buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0).units;
}
