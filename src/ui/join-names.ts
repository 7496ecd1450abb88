import type { Translate } from '../locales/translate.ts';

/**
 * Names as the reader's language lists them.
 *
 *     joinNames(['Ada Byron', 'Bo Vance'], t)   // 'Ada Byron and Bo Vance'
 *
 * One name stays as it is: made for each of hundreds of notes, a format would cost more than all else about them.
 */
export function joinNames(names: readonly string[], { language }: Pick<Translate, 'language'>): string {
  const [only = ''] = names;
  return names.length > 1 ? new Intl.ListFormat(language, { type: 'conjunction' }).format(names) : only;
}
