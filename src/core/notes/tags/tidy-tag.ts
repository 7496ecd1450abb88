/**
 * A tag as it is kept: composed (NFC), without spaces around or doubled inside.
 *
 *     tidyTag(' to  check')   // 'to check'
 */
export function tidyTag(tag: string): string {
  return tag.normalize('NFC').trim().replace(/\s+/g, ' ');
}
