import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldTypography } from '../../../../src/core/anchors/searched-text/fold-typography.ts';

const cases = [
  { what: 'curly marks', text: '“No,” said O’Neill, ‘never’.', folded: "\"No,\" said O'Neill, 'never'." },
  { what: 'German marks and guillemets', text: '„Nein“ – »nie«', folded: '"Nein"-"nie"' },
  { what: 'dashes, with and without blanks', text: 'one — two–three - four', folded: 'one-two-three-four' },
  {
    what: 'no-break, thin and ideographic spaces, line breaks',
    text: 'a\u00a0b\u2009c\u3000d\n\n e',
    folded: 'a b c d e',
  },
  { what: 'soft hyphens and what has no width', text: 'Staats\u00adan\u200bwalt\ufeff', folded: 'Staatsanwalt' },
  { what: 'ligatures and the ellipsis', text: 'ﬁnal oﬃce …', folded: 'final office ...' },
  { what: 'marks on letters', text: 'cafe\u0301 nin\u0303o', folded: 'café niño' },
  { what: 'letters keep case and accent', text: 'Über ÜBER uber', folded: 'Über ÜBER uber' },
  { what: 'a lone surrogate stays', text: 'a\ud83d b', folded: 'a\ud83d b' },
];

it.each(cases)('folds $what', ({ text, folded }) => {
  expect(foldTypography(text).text).toBe(folded);
});

it('knows where each folded character stood', () => {
  const source = 'A “ﬁne”  day';
  const { text, sourceStart, sourceEnd } = foldTypography(source);
  const start = text.indexOf('fine');
  expect(source.slice(sourceStart(start), sourceEnd(start + 4))).toBe('ﬁne');
  expect(source.slice(sourceStart(text.indexOf('day')), sourceEnd(text.length))).toBe('day');
});

it('maps back within the source and in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
      const { text, sourceStart, sourceEnd, foldedOffset } = foldTypography(source);
      const offsets = Array.from(text, (_, offset) => offset);
      const broken = offsets.filter(
        (offset) =>
          sourceEnd(offset + 1) <= sourceStart(offset) ||
          sourceStart(offset + 1) < sourceStart(offset) ||
          foldedOffset(sourceStart(offset)) > offset,
      );
      expect(broken).toEqual([]);
    }),
  );
});
