import { expect, it } from 'vitest';
import { detectLanguage } from '../../../../../src/core/article/fields/language/detect-language.ts';

it.each([
  ['en', 'The harbour is open again, and the ships that had to wait for a week may leave with the tide.'],
  [
    'de',
    'Der Hafen ist wieder offen, und die Schiffe, die eine Woche auf das Ende von Sturm und Regen warten mussten.',
  ],
  ['fr', 'Le port est ouvert, et les bateaux qui attendaient dans la rade avec des vivres pour une semaine partent.'],
  [
    'es',
    'El puerto se abrió de nuevo y los barcos que esperaban en la bahía no tuvieron que pagar por una semana más.',
  ],
  ['pt', 'O porto foi aberto e os barcos que não tinham mais água para uma semana de espera saíram do cais com ajuda.'],
  ['it', 'Il porto è aperto e la nave che non poteva partire per una settimana ha lasciato il molo con gli altri.'],
  ['nl', 'De haven is weer open en het schip dat een week op de rede lag, voer met de vloed naar zee en werd gezien.'],
  [
    'pl',
    'Port jest znowu otwarty i statki, które nie mogły wypłynąć przez tydzień, po raz pierwszy są w drodze do morza.',
  ],
  [
    'uk',
    'Порт знову відкрито, і кораблі, які чекали на рейді, вийшли в море, що не було можливо з понеділка та до п’ятниці.',
  ],
  ['ja', '港は金曜日に再び開かれ、船は一週間ぶりに海へ出た。'],
  ['zh', '港口在星期五重新开放，船只可以离开。'],
  ['ko', '항구는 금요일에 다시 열렸고 배들은 바다로 나갔다.'],
  ['fa', 'بندر روز جمعه دوباره باز شد و کشتی‌ها پس از یک هفته به دریا رفتند و گفتند که چیزی گم نشده است.'],
  ['ar', 'فتح الميناء يوم الجمعة وخرجت السفن إلى البحر بعد أسبوع من العاصفة.'],
  [null, 'Westhaven 2026'],
  [null, ''],
])('%s', (lang, text) => {
  expect(detectLanguage(text)).toBe(lang);
});
