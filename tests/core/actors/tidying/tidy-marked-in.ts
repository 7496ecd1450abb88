import type { Name } from '../../../../src/core/actors/name.ts';
import type { LanguagePack } from '../../../../src/core/languages/pack.ts';
import { packFor } from '../../languages/pack-for.ts';
import { tidyMarked } from './tidy-marked.ts';

/** The same as `tidyMarked`, by the words of a language. */
export function tidyMarkedIn(
  lang: string,
  marked: string,
  tidy: (text: string, names: readonly Name[], pack: LanguagePack) => readonly Name[],
): string {
  const pack = packFor(lang);
  return tidyMarked(marked, (text, names) => tidy(text, names, pack));
}
