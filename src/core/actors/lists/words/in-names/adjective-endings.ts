/**
 * Endings of adjectives that stand small behind the noun they tell more of: the language, a tab, the endings. Sorted.
 *
 *     le Syndicat national des enseignants norhamais   → -ais
 *
 * Source: ours.
 */
export const ADJECTIVE_ENDINGS: string = `
fr	aire aires ais aise aises al ale ales aux elle elles els ien ienne iennes iens ier iers ique iques ière ières ois oise oises
it	ale ali ana ane ani aria ario ese esi ica iche ici ico
`;
