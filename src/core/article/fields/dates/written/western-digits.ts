/**
 * A text with the figures of other scripts as 0 to 9: Arabic, Persian, those of India, Thai, full-width.
 *
 *     westernDigits('۱۵ اسفند ۱۴۰۴')   // '15 اسفند 1404'
 */
export function westernDigits(text: string): string {
  return OTHER.test(text) ? text.replace(EACH, western) : text;
}

/** In each of these blocks the figure nought stands first. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0xff10];
const FIGURES = `[${ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`;
const OTHER = new RegExp(FIGURES);
const EACH = new RegExp(FIGURES, 'g');

function western(figure: string): string {
  const code = figure.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
}
