import { TAG_COMMAS } from './tag-commas.ts';
import { tidyTag } from './tidy-tag.ts';

/**
 * The tags in use that the last tag of a field may become, those first that begin with what is written, then those of
 * which another word does. A tag that stands in the field already is none of them.
 *
 *     completeTags('budget, cl', ['climate', 'budget', 'to clear'], 6)   // ['climate', 'to clear']
 *     completeTags('budget, ', ['climate'], 6)                           // []: nothing is begun
 */
export function completeTags(written: string, inUse: readonly string[], limit: number): readonly string[] {
  const parts = written.split(TAG_COMMAS).map(soundOf);
  const begun = parts.at(-1) ?? '';
  if (begun === '') return [];
  const others = inUse.filter((tag) => !parts.includes(soundOf(tag)));
  const beginning = others.filter((tag) => soundOf(tag).startsWith(begun));
  const within = others.filter((tag) => !beginning.includes(tag) && soundOf(tag).includes(` ${begun}`));
  return [...beginning, ...within].slice(0, limit);
}

function soundOf(tag: string): string {
  return tidyTag(tag).toLowerCase();
}
