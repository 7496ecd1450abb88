import { matchCredit } from './match-credit.ts';

/**
 * Whether a line says who made a picture and nothing else.
 *
 *     '(Karl Benz/AFP)'                      // true
 *     'Ada at the harbour. Karl Benz/AFP'    // false
 */
export function isAllCredit(line: string): boolean {
  const credit = matchCredit(line);
  return credit !== null && line.length > 2 && credit.start < 2 && credit.end > line.length - 2;
}
