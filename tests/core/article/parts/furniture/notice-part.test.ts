import { expect, it } from 'vitest';
import { partsIn } from '../parts-in.ts';

it.each([
  ['advert', 'Advertisement'],
  ['advert', '– Publicité –'],
  ['advert', '広告'],
  ['advert', 'Story continues below advertisement'],
  ['advert', 'We may earn a small commission from what you buy behind these links.'],
  ['newsletter', 'Signing up for our letter brings you Ada Byron’s weekly briefing.'],
  ['newsletter', 'Try our free daily newsletter, written by those who were there.'],
  ['newsletter', 'Bookmark this page for all that happens in Westhaven.'],
  ['notice', 'This story was first published in The Coast Daily.'],
  ['notice', 'Originally published by The Coast Daily on Friday.'],
  ['notice', 'Dieser Artikel ist in der Küstenzeitung zuerst zu lesen gewesen.'],
  ['notice', 'Il vous reste 70% de cet article à lire.'],
  ['newsletter', 'Подписывайтесь на наши новости, чтобы не пропустить главное.'],
  ['notice', 'この記事は有料記事です。有料会員になると続きをお読みいただけます。'],
  ['notice', 'Ascolta l’articolo'],
  ['notice', '저작권자 ⓒ 해안일보, 무단 전재 및 재배포 금지'],
  ['notice', 'Read the original article on The Coast Daily.'],
  ['label', 'Tekst gaat verder onder de foto'],
  ['label', 'Dalszy ciąg materiału pod wideo'],
  ['label', 'L’articolo continua dopo la pubblicità'],
  ['label', 'La suite après cette publicité'],
  ['sign-off', 'Karl Benz contributed to this report.'],
  ['sign-off', 'Additional reporting by Karl Benz.'],
  ['sign-off', 'Aus dem Englischen von Karl Benz.'],
  ['sign-off', 'Quelle: Küstenzeitung.'],
])('takes for %s: %s', (kind, text) => {
  expect(partsIn({ among: `<p>${text}</p>` })).toEqual([`(${kind}): ${text}`]);
});

it.each([
  'La suite après le conseil de lundi: rien n’est décidé, dit le maire de Westhaven.',
  'Tekst gaat verder. De haven is weer open.',
  'Haberin devamı, limanın açıldığı cuma günü gazetede yayımlanan uzun yazının içindeydi ve kimse okumadı.',
  'Advertisement was what the town lived on before the harbour came, they say.',
  'Écouter l’article premier, dit-elle, a pris une heure.',
  'The newsletter of the town had warned of it.',
  'The first ship came aus dem Norden, as they say there.',
  'This article was first read to the council on Monday.',
  'The provision of boats is the town’s own affair.',
  'The source was never found: nobody looked.',
])('leaves in the text: %s', (text) => {
  expect(partsIn({ among: `<p>${text}</p>` })).toEqual([`paragraph: ${text}`]);
});
