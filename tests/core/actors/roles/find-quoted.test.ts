import { expect, test } from 'vitest';
import { findQuoted } from '../../../../src/core/actors/roles/find-quoted.ts';
import { roleWordsOf } from '../../../../src/core/actors/roles/vocabulary/role-words-of.ts';
import { findTokens } from '../../../../src/core/text/tokens/find-tokens.ts';
import { packFor } from '../../languages/pack-for.ts';

test.each([
  ['between marks', '“Orr left,” said Velk.', '“ Orr left , ”'],
  ['between marks that point inwards', '»Orr ging«, sagte Velk. »Ja.«', '» Orr ging « » Ja . «'],
  ['between marks that point outwards', '« Oui », dit Orr. « Non. »', '« Oui » « Non . »'],
  ['nothing behind a mark that closes what an earlier line opened', 'Orr left », said Velk.', ''],
])('marks what stands %s', (_, line, quoted) => {
  const tokens = findTokens(line);
  const { wordOfToken } = roleWordsOf(packFor('de'));
  const marked = findQuoted(tokens.map((token) => wordOfToken(token)));
  expect(
    tokens
      .filter((_token, index) => marked[index] === 1)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(quoted);
});
