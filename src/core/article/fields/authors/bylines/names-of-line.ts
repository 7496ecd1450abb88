import { isAgency } from '../is-agency.ts';
import { isPerson } from '../is-person.ts';
import { splitNames } from '../split-names.ts';
import { koreanReporters } from './korean-reporters.ts';

/**
 * The people and agencies that a line of a byline names. Where elements meet, names may; but a name may also stand in two
 * of them.
 *
 *     “Ada Byron\nKarl Benz”   → Ada Byron, Karl Benz
 *     “Ada\nByron”             → Ada Byron
 *     “Senior Reporter”        → none
 */
export function namesOfLine(line: string): readonly string[] {
  const korean = koreanReporters(line);
  if (korean.length > 0) return korean;
  const apart = line.split('\n').flatMap(splitNames).filter(isAuthor);
  return apart.length > 0 ? apart : splitNames(line).filter(isAuthor);
}

function isAuthor(name: string): boolean {
  return isPerson(name) || isAgency(name);
}
