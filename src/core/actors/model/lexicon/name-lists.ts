/** Name lists, in the order of their bits. */
export const LISTS = [
  'given-name',
  'surname',
  'city',
  'region',
  'country',
  'nationality',
  'person',
  'person-alias',
  'company',
  'media',
  'public-body',
  'club',
  'party',
  'organisation-alias',
  'university',
  'work-or-event',
  'geography',
  'notable',
  'ordinary',
  'language',
] as const;

/** One of the lists: `surname`. */
export type ListName = (typeof LISTS)[number];

/** The longest name on a list, in tokens. */
export const LONGEST_LISTED = 7;
