import { expect, it } from 'vitest';
import { westernDigits } from '../../../../../../src/core/article/fields/dates/written/western-digits.ts';

it.each([
  ['۱۵ اسفند ۱۴۰۴', '15 اسفند 1404'],
  ['٠٦/٠٣/٢٠٢٦', '06/03/2026'],
  ['০৬ মার্চ ২০২৬', '06 মার্চ 2026'],
  ['५ मार्च २०२६', '5 मार्च 2026'],
  ['๖ มีนาคม ๒๕๖๙', '6 มีนาคม 2569'],
  ['２０２６年３月６日', '2026年3月6日'],
  ['6 March 2026', '6 March 2026'],
])('%s', (text, western) => {
  expect(westernDigits(text)).toBe(western);
});
