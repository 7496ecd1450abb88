import type { LanguagePack } from '../../../src/core/languages/pack.ts';
import { packOf } from '../../../src/core/languages/pack-of.ts';

/** The pack of a language that has one. */
export function packFor(lang: string): LanguagePack {
  const pack = packOf(lang);
  if (pack === null) throw new Error(`No words for ${lang}`);
  return pack;
}
