import { DUTCH_PACK } from './dutch/dutch-pack.ts';
import { ENGLISH_PACK } from './english/english-pack.ts';
import { FRENCH_PACK } from './french/french-pack.ts';
import { GERMAN_PACK } from './german/german-pack.ts';
import { ITALIAN_PACK } from './italian/italian-pack.ts';
import type { LanguagePack } from './pack.ts';
import { PORTUGUESE_PACK } from './portuguese/portuguese-pack.ts';
import { SPANISH_PACK } from './spanish/spanish-pack.ts';

const PACKS: readonly LanguagePack[] = [
  ENGLISH_PACK,
  GERMAN_PACK,
  FRENCH_PACK,
  SPANISH_PACK,
  ITALIAN_PACK,
  PORTUGUESE_PACK,
  DUTCH_PACK,
];

/** The words of an article's language; `null` if we have none. `und` is read as English. */
export function packOf(lang: string): LanguagePack | null {
  const code = lang.toLowerCase().split('-')[0];
  return PACKS.find((pack) => pack.code === code) ?? (code === 'und' || code === '' ? ENGLISH_PACK : null);
}
