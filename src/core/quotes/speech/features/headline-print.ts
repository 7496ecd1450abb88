import type { Place } from '../../constructs/construct.ts';
import { isTitled } from '../../frame/is-titled.ts';

/** Words that tell whether all are capitals. */
const LOOK = 40;

/**
 * How the headline that marks stand in is printed; `null` if they stand in none. Where every word has a capital, the
 * capitals of the words in marks tell nothing.
 *
 *     Ada Byron Calls Bridge ‘A Disgrace’    → titled
 *     BYRON BLASTS ‘JOKE’ BRIDGE             → upper
 *     Ada Byron calls bridge ‘a disgrace’    → plain
 */
export function headlinePrint({ paragraph, paragraphs }: Place): 'upper' | 'titled' | 'plain' | null {
  if (paragraph > 0) return null;
  const units = paragraphs[0]?.frame.units ?? [];
  if (units.slice(0, LOOK).every(({ text }) => text === text.toUpperCase())) return 'upper';
  return isTitled(units) ? 'titled' : 'plain';
}
