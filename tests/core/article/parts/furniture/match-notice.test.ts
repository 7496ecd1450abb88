import { expect, it } from 'vitest';
import { matchNotice } from '../../../../../src/core/article/parts/furniture/match-notice.ts';

it.each([
  ['We may earn commission from links on this page.', 'advert'],
  ['What you buy through our links may earn us a commission.', 'advert'],
  ['The agents earn a commission of three per cent on each boat that people buy.', null],
  ['Our reporters asked the commission for its files.', null],
])('%s: %s', (words, kind) => {
  expect(matchNotice(words)).toBe(kind);
});
