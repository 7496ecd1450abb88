/** What is in marks within what is asked and answered: not the guest's own words, or not only. */
const MARKED = /["“„«][^"“”„«»\n]*["”“»]/gu;
const WORD = /\p{L}+['’]?/gu;

/**
 * Whether somebody speaks to somebody, by the language's words for the two: je, vous.
 *
 *     Où vivez-vous ?                          → yes
 *     Où vit l’anguille ?                      → no
 *     Elle a dit : « Je pars. » Et après ?     → no: “je” is whose words are quoted
 *
 * @param exchange a question, alone or with its answer.
 */
export function isDialogue(exchange: string, persons: ReadonlySet<string>): boolean {
  const own = exchange.replace(MARKED, ' ').toLowerCase();
  return (own.match(WORD) ?? []).some((word) => persons.has(word));
}
