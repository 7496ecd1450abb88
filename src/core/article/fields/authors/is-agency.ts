import { AGENCY_NAMES } from '../../words/authors/agency-names.ts';

/**
 * Whether a name is a news agency's of one word, in any case.
 *
 *     isAgency('dpa')   // true
 *     isAgency('Ada')   // false
 */
export function isAgency(name: string): boolean {
  return AGENCY_NAMES.has(name.toLowerCase());
}
