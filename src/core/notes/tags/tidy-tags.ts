import { tidyTag } from './tidy-tag.ts';

/**
 * Tags as they are kept: each tidy, none empty, none twice. The first spelling wins, the order stays.
 *
 *     tidyTags([' to  check', 'To check', ''])   // ['to check']
 */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const bySound = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tidyTag(tag);
    const sound = tidy.toLowerCase();
    if (tidy !== '' && !bySound.has(sound)) bySound.set(sound, tidy);
  }
  return [...bySound.values()];
}
