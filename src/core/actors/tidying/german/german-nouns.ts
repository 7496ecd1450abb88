import { GERMAN_NOUNS } from '../../lists/words/german-nouns.ts';

/**
 * The German nouns, or their endings, of a sort.
 *
 *     germanNouns('area')   // Set { 'hauptstadt', 'landeshauptstadt', … }
 */
export function germanNouns(sort: 'area' | 'body' | 'business'): ReadonlySet<string> {
  const line = GERMAN_NOUNS.split('\n').find((own) => own.startsWith(`${sort}\t`)) ?? '';
  return new Set(line.slice(sort.length + 1).split(' '));
}
