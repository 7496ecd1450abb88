import { isAgency } from '../../is-agency.ts';
import { isPerson } from '../../is-person.ts';
import { splitNames } from '../../split-names.ts';
import { namedReporters } from '../uncased/named-reporters.ts';

/**
 * The people and agencies that a line of a byline names. Where elements meet, names may; but a name may also stand in two
 * of them.
 *
 *     “Ada Byron\nKarl Benz”   → Ada Byron, Karl Benz
 *     “Ada\nByron”             → Ada Byron
 *     “Senior Reporter”        → none
 */
export function namesOfLine(line: string): readonly string[] {
  const reporters = namedReporters(line);
  if (reporters.length > 0) return reporters;
  const apart = line.split('\n').flatMap(splitNames).filter(isAuthor);
  return apart.length > 0 ? apart : splitNames(line).filter(isAuthor);
}

function isAuthor(name: string): boolean {
  return isPerson(name) || isAgency(name);
}
