import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** What has a number for a name, and the number behind it. */
const NUMBERED = /(?:^| )(?:Aerie|Channel|Lodge|Local|Post|Radio)$/;
const NUMBER =
  /^ (?:No\. )?\d{1,4}(?![\p{L}\p{N}:]|[.,]\d| (?:days|hours|men|million|minutes|months|people|percent|times|weeks|women|years)(?!\p{L}))/u;

/**
 * Gives branches, lodges and stations the number that tells them from others of their kind.
 *
 *     [Norham Carpenters Local] 212     → Norham Carpenters Local 212
 *     [Norham Rovers] 3                 → as it is: its goals
 *     [Norham Post] 25 years ago        → as it is: a count of what follows
 */
export function completeNumbers(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'organisation' || !text.startsWith(' ', name.end)) return name;
    if (!NUMBERED.test(text.slice(Math.max(name.start, name.end - LONGEST), name.end))) return name;
    const number = NUMBER.exec(text.slice(name.end, name.end + REACH))?.[0];
    return number === undefined ? name : changeName(name, { end: name.end + number.length });
  });
}

/** “ Channel”. */
const LONGEST = 8;

/** “ No. 1234 minutes” and a letter. */
const REACH = 18;
