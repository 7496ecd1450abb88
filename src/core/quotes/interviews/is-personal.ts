/** What is in marks within what is asked and answered: not the guest's own words, or not only. */
const MARKED = /["“„«][^"“”„«»\n]*["”“»]/gu;
const WORD = /\p{L}+['’]?/gu;

/**
 * Whether somebody asks somebody, by the language's words for the two: je, vous.
 *
 * @param exchange the question with its answer.
 */
export function isPersonal(exchange: string, persons: ReadonlySet<string>): boolean {
  const own = exchange.replace(MARKED, ' ').toLowerCase();
  return (own.match(WORD) ?? []).some((word) => persons.has(word));
}
