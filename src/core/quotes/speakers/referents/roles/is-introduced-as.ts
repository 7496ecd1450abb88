/** “24-year-old”, “N-year-old”: the age is group 1. */
const AGE = /^(\d{1,3})-year-old$/;

/**
 * Whether the words around a name, in lower case, say that its bearer is what a role says, or as old.
 *
 *     isIntroducedAs(', a sprinter from norham', 'sprinter')   // true
 *     isIntroducedAs(', 24, won', '24-year-old')               // true
 *     isIntroducedAs(', 2400 metres', '24-year-old')           // false
 */
export function isIntroducedAs(introduction: string, head: string): boolean {
  const age = AGE.exec(head)?.[1];
  if (introduction.includes(head)) return true;
  return age !== undefined && introduction.split(/[^\p{L}\p{N}]+/u).includes(age);
}
