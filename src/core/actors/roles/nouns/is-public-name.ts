import { PUBLIC_NAME_WORDS } from './public-name-words.ts';

const PUBLIC: ReadonlySet<string> = new Set(PUBLIC_NAME_WORDS);

/** Whether an organisation's name says that it is no business: "National Bird Agency". */
export function isPublicName(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => PUBLIC.has(word));
}
