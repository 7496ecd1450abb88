import { expect, it } from 'vitest';
import { saysCredit } from '../../../../../../../src/core/article/parts/kept/captions/credits/says-credit.ts';

it.each([
  ['Ada at the harbour. Photo: K. Benz', true],
  ['Ada at the harbour © Karl Benz', true],
  ['渔船驶出西港。王明 摄', true],
  ['Nobody was hurt. (dpa)', false],
  ['Ada at the harbour. KARL BENZ/AFP', false],
  ['Photo: K. Benz. The quay had closed by then.', false],
])('of “%s” says %s', (caption, says) => {
  expect(saysCredit(caption)).toBe(says);
});
