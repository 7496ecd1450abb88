import type { LanguagePack } from '../../../../src/core/languages/pack.ts';
import { packOf } from '../../../../src/core/languages/pack-of.ts';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import type { Unit } from '../../../../src/core/quotes/frame/frame.ts';

/** The units of a text without marks, and the pack that they were cut with. */
export function unitsOf(text: string, lang: string): { readonly units: readonly Unit[]; readonly pack: LanguagePack } {
  const pack = packOf(lang);
  if (pack === null) throw new Error(`no words for ${lang}`);
  return { units: buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0).units, pack };
}
