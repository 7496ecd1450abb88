import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../../src/core/anchors/changed/compare-words.ts';

const signs = { kept: '', gone: '-', new: '+' } as const;
const told = (was: string, is: string) => compareWords(was, is).map(({ kind, words }) => signs[kind] + words);

describe('compareWords', () => {
  const cases: readonly { what: string; was: string; is: string; told: readonly string[] }[] = [
    { what: 'a word put for another', was: 'We won it.', is: 'We lost it.', told: ['We', '-won', '+lost', 'it.'] },
    { what: 'words added at the end', was: 'We won', is: 'We won at last', told: ['We won', '+at last'] },
    { what: 'words dropped at the beginning', was: 'At last we won', is: 'we won', told: ['-At last', 'we won'] },
    {
      what: 'two edits apart',
      was: 'The bridge will open in May for all',
      is: 'The bridge may open in June for all',
      told: ['The bridge', '-will', '+may', 'open in', '-May', '+June', 'for all'],
    },
    { what: 'nothing in common', was: 'Rain fell', is: 'Sun shone', told: ['-Rain fell', '+Sun shone'] },
    { what: 'nothing changed', was: 'Rain fell', is: 'Rain  fell', told: ['Rain fell'] },
  ];
  it.each(cases)('tells $what', ({ was, is, told: expected }) => {
    expect(told(was, is)).toEqual(expected);
  });

  it('leaves out no word of either, in their order', () => {
    const anyWords = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(anyWords, anyWords, (was, is) => {
        const changes = compareWords(was.join(' '), is.join(' '));
        const without = (kind: 'gone' | 'new') =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ words }) => words)
            .join(' ');
        expect([without('new'), without('gone')]).toEqual([was.join(' '), is.join(' ')]);
      }),
    );
  });

  it('compares no endless texts word by word', () => {
    const [was, is] = ['old ', 'new '].map((word) => word.repeat(10_000).trim());
    expect(compareWords(was ?? '', is ?? '').map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
