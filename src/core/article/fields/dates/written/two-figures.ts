/** A number as a date or a time has it: `03`. */
export function twoFigures(number: number): string {
  return String(number).padStart(2, '0');
}
