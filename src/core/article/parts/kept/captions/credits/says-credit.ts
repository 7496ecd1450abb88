import { labelStart } from './label-start.ts';
import { takenStart } from './taken-start.ts';

/**
 * Whether a caption has a word for who made the picture, and not only a name at its end.
 *
 *     'Ada at the harbour. Photo: K. Benz'   → true
 *     'Nobody was hurt. (dpa)'               → false
 */
export function saysCredit(caption: string): boolean {
  return labelStart(caption) !== null || takenStart(caption) !== null;
}
