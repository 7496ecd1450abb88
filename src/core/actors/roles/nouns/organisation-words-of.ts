import { ORGANISATION_NOUNS } from '../../lists/words/nouns/organisations/organisation-nouns.ts';

/** The words of names that an organisation's noun goes with. */
export const ORGANISATION_WORDS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  ORGANISATION_NOUNS.split('\n').flatMap((line) => {
    const [noun, ...words] = line.split(' ');
    return noun ? [[noun, words]] : [];
  }),
);
