import { expect, it } from 'vitest';
import { partsIn } from '../parts-in.ts';

it.each([
  [
    'an aside that is all in marks',
    { among: '<aside>“We leave at noon, whatever may come of that”</aside>' },
    ['pull-quote: “We leave at noon, whatever may come of that”'],
  ],
  [
    'the same where a paragraph says it too',
    { among: '<aside>“eleven broken boats and a roof that now lies in the yard”</aside>' },
    ['(repeat): “eleven broken boats and a roof that now lies in the yard”'],
  ],
  [
    'an aside that only begins in marks',
    { among: '<aside>“We leave at noon”, says a board on the quay that nobody reads.</aside>' },
    ['(factbox): “We leave at noon”, says a board on the quay that nobody reads.'],
  ],
  [
    'a label that leads to links alone',
    {
      among: '<p><b>More of our coast:</b></p><ul><li><a href="/roof">Roof of a school found in the sea</a></li></ul>',
    },
    ['(related): More of our coast:', '(related): Roof of a school found in the sea'],
  ],
  [
    'no label of points that are none',
    { among: '<p>She named one reason:</p><ul><li>The storm had broken the gates of the lock.</li></ul>' },
    ['paragraph: She named one reason:', 'list-item: The storm had broken the gates of the lock.'],
  ],
  [
    'a notice on subscriptions',
    { among: '<div class="subscription-box"><p>Read all of The Coast Daily for one month, free of charge.</p></div>' },
    ['(newsletter): Read all of The Coast Daily for one month, free of charge.'],
  ],
  [
    'a label for those who listen to the page',
    { among: '<p class="visually-hidden">Article content</p>' },
    ['(label): Article content'],
  ],
  [
    'no such label that is shown',
    { among: '<p class="not-sr-only">The last ship left at noon, and nobody waved.</p>' },
    ['paragraph: The last ship left at noon, and nobody waved.'],
  ],
  [
    'no line that only begins with such',
    { before: '<p class="date"><span class="sr-only">Published</span> 6 March 2026</p>' },
    ['date: Published 6 March 2026'],
  ],
  [
    'facts in a box that is called so',
    {
      among:
        '<div class="story-fact"><p>The harbour has four quays, and was built in 1871 by those who fished there.</p></div>',
    },
    ['(factbox): The harbour has four quays, and was built in 1871 by those who fished there.'],
  ],
  [
    'an offer at the paywall, but not the text behind it',
    {
      among:
        '<div class="paywall-offer"><p>Read all of The Coast Daily for one crown a week on all your machines.</p></div>' +
        '<div class="paywall"><p>Nine boats are still missed, among them the one that brings the post to the islands.</p></div>',
    },
    [
      'paragraph: Nine boats are still missed, among them the one that brings the post to the islands.',
      '(newsletter): Read all of The Coast Daily for one crown a week on all your machines.',
    ],
  ],
  [
    'a paragraph about the author after the text, her name in bold',
    {
      before: '<meta name="author" content="Ada Byron">',
      after: '<p><b>Ada Byron</b> has written on harbours since 2011 and lives in a boat house near the lock.</p>',
    },
    ['(end-note): Ada Byron has written on harbours since 2011 and lives in a boat house near the lock.'],
  ],
  [
    'no paragraph about somebody else',
    {
      before: '<meta name="author" content="Ada Byron">',
      after: '<p><b>Karl Benz</b> has brought the post to the islands since 2011 and lives in a boat house there.</p>',
    },
    ['paragraph: Karl Benz has brought the post to the islands since 2011 and lives in a boat house there.'],
  ],
  [
    'no paragraph on the author with the text behind it',
    {
      before: '<meta name="author" content="Ada Byron">',
      among: '<p><b>Ada Byron</b> has written on harbours since 2011 and lives in a boat house near the lock.</p>',
    },
    ['paragraph: Ada Byron has written on harbours since 2011 and lives in a boat house near the lock.'],
  ],
  [
    'a notice that asks for consent',
    {
      among: '<div class="consent-layer"><p>To see this map, allow its maker to set cookies on your machine.</p></div>',
    },
    ['(consent): To see this map, allow its maker to set cookies on your machine.'],
  ],
  [
    'a box about the author',
    { after: '<div class="author-box"><p>Ada Byron has written on harbours for The Coast Daily since 2011.</p></div>' },
    ['(author): Ada Byron has written on harbours for The Coast Daily since 2011.'],
  ],
  [
    'what readers comment',
    { after: '<section id="comments"><p>I was there, and nobody had told us anything before noon.</p></section>' },
    ['(comments): I was there, and nobody had told us anything before noon.'],
  ],
  [
    'a bar to share with',
    { before: '<div class="share-bar"><span>Share this story</span></div>' },
    ['(share): Share this story'],
  ],
  [
    'the label of an advertisement',
    { among: '<div class="ad-slot"><span>Advertisement</span></div>' },
    ['(advert): Advertisement'],
  ],
  [
    'the same where the element itself is called so',
    { among: '<amp-ad>See our offers for spring in all shops</amp-ad>' },
    ['(advert): See our offers for spring in all shops'],
  ],
  ['the same in German, without a telling name', { among: '<div><small>Anzeige</small></div>' }, ['(advert): Anzeige']],
  [
    'where the text comes from',
    { after: '<p>Reporting by Ada Byron in Westhaven and Karl Benz in Norham</p>' },
    ['(sign-off): Reporting by Ada Byron in Westhaven and Karl Benz in Norham'],
  ],
  [
    'what may interest, in French',
    { among: '<p>Lire aussi : <a href="/a">Le port fermé</a></p>' },
    ['(related): Lire aussi : Le port fermé'],
  ],
  [
    'the same in Arabic',
    { among: '<p>اقرأ أيضا: <a href="/a">العاصفة تقتلع سقف المدرسة</a></p>' },
    ['(related): اقرأ أيضا: العاصفة تقتلع سقف المدرسة'],
  ],
  [
    'what only says that a caption follows',
    {
      among: '<figure><img alt=""><figcaption><span>Image caption,</span><p>Ada at the quay</p></figcaption></figure>',
    },
    ['caption: Ada at the quay', '(label): Image caption,'],
  ],
  [
    'another article’s card with a picture, who wrote that among it',
    {
      among: `<figure><a href="/a"><img alt=""><div>Storm closes the harbour</div>
        <span class="author">The Coast Daily</span></a></figure>`,
    },
    ['(related): Storm closes the harbour', '(related): The Coast Daily'],
  ],
] as const)('%s is left out for what it is', (_, page, parts) => {
  expect(partsIn(page)).toEqual(parts);
});

it.each([
  [
    'the cells of a table',
    { among: '<table><tr><th>Quay</th><td>1871</td></tr></table>' },
    ['table: Quay', 'table: 1871'],
  ],
  [
    'the same in a box that scrolls by itself',
    { among: '<div class="scroll"><table><tr><th>Quay</th><td>1871</td></tr></table></div>' },
    ['table: Quay', 'table: 1871'],
  ],
  [
    'a text set as typed',
    { among: '<pre>ALL QUAYS OPEN AT NOON TODAY</pre>' },
    ['preformatted: ALL QUAYS OPEN AT NOON TODAY'],
  ],
  [
    'the full text behind what is called a paywall',
    {
      among:
        '<div class="paywall"><p>The oldest quay, built in 1871, will be the last to open, said the harbour’s master.</p></div>',
    },
    ['paragraph: The oldest quay, built in 1871, will be the last to open, said the harbour’s master.'],
  ],
  [
    'a caption within a button that enlarges the picture',
    { among: '<button><figure><img alt=""><figcaption>Ada Byron at the quay</figcaption></figure></button>' },
    ['caption: Ada Byron at the quay'],
  ],
  [
    'a photographer’s name under the picture',
    { among: '<figure><img alt=""><span class="author">Karl Benz for us</span></figure>' },
    ['caption: Karl Benz for us'],
  ],
  [
    'the author’s name in a box about them before the text',
    {
      before: `<meta name="author" content="Ada Byron"><div class="author-info"><p>Written by: Ada Byron</p>
        <p>She has written on harbours for The Coast Daily since 2011 and lives in a boat house.</p></div>`,
    },
    [
      'byline: Written by: Ada Byron',
      '(author): She has written on harbours for The Coast Daily since 2011 and lives in a boat house.',
    ],
  ],
  [
    'what is said of the author below her name',
    {
      before: `<meta name="author" content="Ada Byron"><p class="deck">After a week of storm and rising water, the first ships may leave.</p><div><h4>Ada Byron</h4>
        <p>She has written on harbours since 2011, and sailed for six years before that.</p></div>`,
    },
    [
      'lede: After a week of storm and rising water, the first ships may leave.',
      'byline: Ada Byron',
      '(author): She has written on harbours since 2011, and sailed for six years before that.',
    ],
  ],
  [
    'a first paragraph below her name and the headline',
    {
      before: `<meta name="author" content="Ada Byron"><p>Ada Byron</p>
        <p>The oldest quay, built in 1871, will be the last to open, said its master on Sunday.</p>
        <p>Those who sail from it were asked to leave their boats where they are until then.</p>`,
    },
    [
      'byline: Ada Byron',
      'paragraph: The oldest quay, built in 1871, will be the last to open, said its master on Sunday.',
      'paragraph: Those who sail from it were asked to leave their boats where they are until then.',
    ],
  ],
  ['a heading that is called a tag', { among: '<h3 class="edTag">What broke</h3>' }, ['subhead: What broke']],
  [
    'what checks facts',
    { among: '<p class="fact-check">The mayor said five, and the harbour has four.</p>' },
    ['paragraph: The mayor said five, and the harbour has four.'],
  ],
  [
    'the outlet’s name alone under a picture',
    {
      among:
        '<figure><img alt=""><figcaption>Ada Byron at the quay</figcaption><span class="source">The Coast Daily</span></figure>',
    },
    ['caption: Ada Byron at the quay', 'credit: The Coast Daily'],
  ],
] as const)('%s is kept for what it is', (_, page, parts) => {
  expect(partsIn(page)).toEqual(parts);
});
