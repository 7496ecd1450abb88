import { ORGANISATION_WORDS_OF } from './organisation-words-of.ts';

/** Whether a noun in lower case says that something is an organisation: ministry, airline. */
export function isOrganisationNoun(noun: string): boolean {
  return ORGANISATION_WORDS_OF.has(noun);
}
