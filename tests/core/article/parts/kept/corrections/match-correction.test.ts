import { expect, it } from 'vitest';
import { matchCorrection } from '../../../../../../src/core/article/parts/kept/corrections/match-correction.ts';

it.each([
  ['Correction: The harbour has four quays, not five.', 'correction'],
  ['(Clarification, 3 May: the third quay is the council’s.)', 'clarification'],
  ['【訂正】埠頭は五つではなく四つでした。', '訂正'],
  ['In einer früheren Version dieses Textes war von fünf Kaien die Rede.', 'in einer früheren version dieses textes'],
  ['This article was amended on 6 March 2026. There are four quays.', 'this article was amended'],
  ['In einer früheren Version: fünf Kaie.', 'in einer früheren version'],
  ['In einer früheren Version des Gesetzes war das anders.', null],
  ['Juttua muokattu 6.3. kello 16.30: Laitureita on neljä.', 'juttua muokattu'],
  ['Corrections officers joined the strike.', null],
  [`Correction: ${'The harbour has four quays, not five. '.repeat(20)}`, null],
])('%s', (note, lead) => {
  expect(matchCorrection(note)).toBe(lead);
});
