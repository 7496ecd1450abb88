import { existsSync, readFileSync } from 'node:fs';
import type { Page } from './select-targets.ts';

/** The corpus stays outside the repository: its texts belong to their publishers. */
const RECORDS = '../shared/corpora/articles/fundus-dev/records.jsonl';

/** The bodies of the corpus's articles, at least three paragraphs each; `null` if the corpus is not there. */
export function readPages(file = RECORDS): readonly Page[] | null {
  if (!existsSync(file)) {
    console.error(`The corpus is missing: ${file}, seen from the repository's root. It is not part of the repository.`);
    return null;
  }
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; lang: string; paragraphs: { text: string }[] })
    .map(({ id, lang, paragraphs }) => ({ id, lang, paragraphs: paragraphs.map((each) => each.text) }))
    .filter((page) => page.paragraphs.length >= 3);
}
