/** The one that scores best, the first of equals; `null` if there is none. */
export function bestScored<Scored extends { readonly score: number }>(options: readonly Scored[]): Scored | null {
  let top: Scored | null = null;
  for (const option of options) if (top === null || option.score > top.score) top = option;
  return top;
}
