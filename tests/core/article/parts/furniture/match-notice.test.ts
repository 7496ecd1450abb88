import { expect, it } from 'vitest';
import { matchNotice } from '../../../../../src/core/article/parts/furniture/match-notice.ts';

it.each([
  ['We may earn commission from links on this page.', 'advert'],
  ['What you buy through our links may earn us a commission.', 'advert'],
  ['The agents earn a commission of three per cent on each boat that people buy.', null],
  ['Karl Benz contributed reporting from Norham City. Maud Lerieux contributed research.', 'sign-off'],
  ['He said that both sides had contributed reporting of their own.', null],
  ['📱Clique aqui para seguir o canal no WhatsApp', 'newsletter'],
  ['They clique aqui e ali, on WhatsApp too.', null],
  ['Do you have an opinion on the issues raised in this article? Write to us.', 'notice'],
  ['Do you have an opinion on the harbour?', null],
  ['after newsletter promotion', 'newsletter'],
  ['After newsletter promotion, sales of the net doubled.', null],
  ['現在用APP看新聞 點我下載APP', 'newsletter'],
  ['市长请居民下载APP', null],
  ['Stay with us! Click here to download our free weather app.', 'newsletter'],
  ['Regístrate y sigue leyendo.', 'newsletter'],
  ['הרשמה לניוזלטר', 'newsletter'],
  ['Our Standards: the coast’s own principles.', 'notice'],
  ['Have a news tip or see an error? Let us know.', 'notice'],
  ['Have an opinion on anything you’ve read today? Write to us.', 'notice'],
  ['For feedback, complaints or inquiries, contact us.', 'notice'],
  ['For feedback the harbour asked its captains.', null],
  ['Reporting by Maud Lerieux in Westhaven; Editing by Tom Hardwick', 'sign-off'],
  ['Reporting by the Coast Daily showed who had paid for the repairs.', null],
  ['Διαφήμιση', 'advert'],
  ['โฆษณา', 'advert'],
  ['Our reporters asked the commission for its files.', null],
])('%s: %s', (words, kind) => {
  expect(matchNotice(words)).toBe(kind);
});
