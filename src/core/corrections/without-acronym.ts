/** What a name ends with when it holds an acronym too. */
const BRACKET = / \([\p{Lu}\p{N}&]{2,8}\)$/u;

/**
 * A name without the acronym behind it, as corrections know it.
 *
 *     withoutAcronym('Halden News Agency (HNA)')   // 'Halden News Agency'
 */
export function withoutAcronym(name: string): string {
  return name.replace(BRACKET, '');
}
