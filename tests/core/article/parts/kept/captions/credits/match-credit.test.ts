import { expect, it } from 'vitest';
import { matchCredit } from '../../../../../../../src/core/article/parts/kept/captions/credits/match-credit.ts';

it.each([
  ['Ada at the harbour [AP]', 'AP'],
  ['Ada at the harbour (Karl Benz/WP).', 'Karl Benz/WP'],
  ['Ada at the harbour. (Karl Benz)', 'Karl Benz'],
  ['Ada at the harbour (Photo: Karl Benz)', 'Photo: Karl Benz'],
  ['Ada at the harbour in 2031.Karl Benz (dpa/picture alliance)', 'Karl Benz (dpa/picture alliance)'],
  ['Ada at the harbour. Photo: K. Benz', 'Photo: K. Benz'],
  ['Ada at the harbour. Photo by KARL BENZ /AFP via Getty Images', 'Photo by KARL BENZ /AFP via Getty Images'],
  ['Ada at the harbour. Copyright Karl Benz', 'Copyright Karl Benz'],
  ['Ada at the harbour. Image via Benz', 'Image via Benz'],
  ['Ada at the harbour © Karl Benz', '© Karl Benz'],
  ['Ada at the harbour.Getty Images', 'Getty Images'],
  ['Ada at the harbour. EFE/ J.J. Benz', 'EFE/ J.J. Benz'],
  ['Ada at the harbour on 12 July 2031. KARL BENZ / AFP', 'KARL BENZ / AFP'],
  ['picture alliance/dpa | Karl Benz', 'picture alliance/dpa | Karl Benz'],
  ['Photo: Karl Benz (Orrion)', 'Photo: Karl Benz (Orrion)'],
  ['2일 서항을 떠나는 어선. /사진=해안일보', '사진=해안일보'],
  ['Судно выходит из порта. Фото: Пётр Лунд', 'Фото: Пётр Лунд'],
  ['शुक्रवार को बंदरगाह। फोटो: एएनआई', 'फोटो: एएनआई'],
  ['Ada limanda. Fotoğraf: Karl Benz', 'Fotoğraf: Karl Benz'],
  ['3月2日，渔船驶出西港。王明 摄', '王明 摄'],
  ['港を出る漁船＝2日、西浜市、佐藤花子撮影', '佐藤花子撮影'],
  ['渔船驶出西港，电影的拍摄', null],
  ['Ada (left) at the harbour', null],
  ['Ada Byron (Norham City) at the ball', null],
  ['Karl Benz fouls Ada Byron (Norham City)', null],
  ['The photo by the door shows Ada. She had left it there with her keys.', null],
  ['Ada at the harbour. Norham lost.', null],
  ['Ada at the harbour', null],
  ['', null],
])('%s', (caption, credit) => {
  const span = matchCredit(caption);
  expect(span && caption.slice(span.start, span.end)).toBe(credit);
});
