/**
 * A share as it is printed.
 *
 *     percent(0.9031)   // '90.3%'
 */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
