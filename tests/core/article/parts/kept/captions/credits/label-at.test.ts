import { expect, it } from 'vitest';
import { labelAt } from '../../../../../../../src/core/article/parts/kept/captions/credits/label-at.ts';

it.each([
  ['a word before a colon', 'At the quay. Photo', ': K. Benz', 'Photo:'],
  ['a word before a colon that stands apart', 'At the quay. Photo ', ': K. Benz', 'Photo :'],
  ['a word before another', 'At the quay. Foto', ' Via Benz', 'Foto Via '],
  ['the word for the right to copy', 'At the quay. Copyright', ' K. Benz', 'Copyright '],
  ['a shortened word with its stop', 'Na molo. Fot.', ' K. Benz', 'Fot. '],
  ['no end of a sentence', 'She took a photo.', ' K. Benz', null],
  ['the sign for it', 'At the quay. ', '© K. Benz', '©'],
  ['no other word', 'At the quay', ': K. Benz', null],
  ['no word that goes on', 'At the quay. Autofoto', ': K. Benz', null],
  ['no word without a colon', 'The photo', ' that she left there', null],
])('finds %s', (_, before, rest, label) => {
  const caption = `${before}${rest}`;
  const span = labelAt(caption, before.length);
  expect(span && caption.slice(span.start, span.end)).toBe(label);
});
