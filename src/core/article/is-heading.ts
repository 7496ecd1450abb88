/**
 * Whether an element of this tag is a heading.
 *
 *     isHeading('h2')   // true
 *     isHeading('hr')   // false
 */
export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag.charAt(0) === 'h' && tag >= 'h1' && tag <= 'h6';
}
