import { expect, it } from 'vitest';
import { decodeEntities } from '../../../../src/core/article/fields/decode-entities.ts';

it.each([
  ['K&uuml;hlt&uuml;rme &#8216;sicher&#x2019;', 'Kühltürme ‘sicher’'],
  ['fa&ccedil;ade &amp; caf&eacute;', 'façade & café'],
  ['Q&A; R&D', 'Q&A; R&D'],
  ['&#xD800; &#9999999; &nonsense;', '&#xD800; &#9999999; &nonsense;'],
])('%s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});
