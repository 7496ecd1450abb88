/**
 * Spaces, punctuation and symbols, to stand between the brackets of a regular expression. Ranges instead of property
 * classes (`\p{P}`): those cost a browser up to a millisecond each time it first meets one, that is on every page.
 *
 * Source: the blocks of the Unicode Standard 16 that hold them, picked by us; rare scripts' own marks are left out.
 */
export const MARK_CLASS =
  '\\s!-/:-@[-`{-~\\u00A1-\\u00A9\\u00AB-\\u00B1\\u00B4\\u00B6-\\u00B8\\u00BB\\u00BF\\u00D7\\u00F7\\u060C\\u061B\\u061F' +
  '\\u06D4\\u0964\\u0965\\u2010-\\u206F\\u20A0-\\u20CF\\u2190-\\u2BFF\\u2E00-\\u2E7F\\u3000-\\u3004\\u3008-\\u3020\\u3030' +
  '\\u303D\\u30FB\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65';
