import { ENGLISH_PACK } from './english/english-pack.ts';
import type { LanguagePack } from './pack.ts';

const PACKS: readonly LanguagePack[] = [ENGLISH_PACK];

/** The words of an article's language; `null` if we have none. `und` is read as English. */
export function packOf(lang: string): LanguagePack | null {
  const code = lang.toLowerCase().split('-')[0];
  return PACKS.find((pack) => pack.code === code) ?? (code === 'und' ? ENGLISH_PACK : null);
}
