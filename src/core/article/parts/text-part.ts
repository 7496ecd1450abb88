import type { PageBlock } from '../page-outline.ts';
import { articlePart, type Part } from './part.ts';
import type { Story } from './story.ts';

/** What is left is running text, of the kind its element says. */
export function textPart({ layout }: Story, _: number, block: PageBlock): Part {
  const tag = layout.outline.frames[block.holder]?.tag ?? 'p';
  if (/^h[1-6]$/u.test(tag)) return articlePart('subhead', `tag ${tag}`);
  if (tag === 'li') return articlePart('list-item', `tag ${tag}`);
  if (tag === 'blockquote') return articlePart('quote', `tag ${tag}`);
  if (tag === 'pre') return articlePart('preformatted', `tag ${tag}`);
  if (tag === 'td' || tag === 'th') return articlePart('table', `tag ${tag}`);
  if (block.bold === block.text.length && block.text.length < 100 && !/[.:]$/u.test(block.text))
    return articlePart('subhead', 'bold alone');
  return articlePart('paragraph', `tag ${tag}`);
}
