/**
 * Nouns of public institutions that are part of their name though written small, before the place or the matter that
 * tells them from others, in the languages that have such: the language, a tab, its nouns. Sorted.
 *
 *     la cour d’appel de Norham, il tribunale di Norham
 *
 * Source: ours.
 */
export const INSTITUTION_NOUNS: string = `
fr	brigade clinique congrégation cour diocèse hôpital mairie ministère musée parquet préfecture rectorat sous-préfecture tribunal université évêché
it	ministero procura tribunale
nl	ministerie parket
`;
