/**
 * Wordings by the letter that they begin with, in their order, so that a text is compared with few of many.
 *
 *     byFirstLetter(['read more', 'see also', 'related']).get('r')   // ['read more', 'related']
 */
export function byFirstLetter(wordings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const wording of wordings) {
    const group = groups.get(wording.charAt(0));
    if (group) group.push(wording);
    else groups.set(wording.charAt(0), [wording]);
  }
  return groups;
}
