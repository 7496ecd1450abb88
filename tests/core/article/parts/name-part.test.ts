import { describe, expect, it } from 'vitest';
import { composeHtml } from '../compose-html.ts';
import { partsIn } from './parts-in.ts';

type Case = { what: string; page: Parameters<typeof partsIn>[0]; parts: readonly string[] };

function check(cases: readonly Case[]): void {
  it.each(cases)('$what', ({ page, parts }) => {
    expect(partsIn(page)).toEqual(parts);
  });
}

const LEDE = 'After a week of storm and rising water, the first ships may leave the quays.';
const CAPTAIN = 'The captain of the first ship had waited outside for six days, with forty people on board.';

describe('datelines', () => {
  check([
    {
      what: 'a place with a press portal’s agency is one',
      page: { lead: '<p>Westhaven (ots)</p>' },
      parts: ['date: Westhaven (ots)'],
    },
    {
      what: 'a subhead in bold that is a date is none',
      page: { among: '<p><b>3 November 2026</b></p>' },
      parts: ['subhead: 3 November 2026'],
    },
    {
      what: 'a heading that is a whole date is none',
      page: { among: '<h3>3 November 2026</h3>' },
      parts: ['subhead: 3 November 2026'],
    },
    {
      what: 'a place with day and month before the text is one',
      page: { lead: '<p>WESTHAVEN, Nov 3 (Reuters) –</p>' },
      parts: ['date: WESTHAVEN, Nov 3 (Reuters) –'],
    },
    {
      what: 'a place with an agency is one',
      page: { lead: '<p>Westhaven (dpa)</p>' },
      parts: ['date: Westhaven (dpa)'],
    },
    {
      what: 'a place with a dash is one',
      page: { lead: '<b>Westhaven</b> – ' },
      parts: ['date: Westhaven –'],
    },
    {
      what: 'a subhead of a timeline is none',
      page: { among: '<h3>3 November</h3>' },
      parts: ['subhead: 3 November'],
    },
    {
      what: 'a short sentence with a date is none',
      page: { lead: '<p>Since 3 May all has been quiet in Westhaven.</p>' },
      parts: ['paragraph: Since 3 May all has been quiet in Westhaven.'],
    },
  ]);
});

describe('figures', () => {
  check([
    {
      what: 'who made a picture is its credit beside the caption',
      page: { among: '<figure><div><img><i>Karl Benz</i></div><figcaption>The mole at noon</figcaption></figure>' },
      parts: ['credit: Karl Benz', 'caption: The mole at noon'],
    },
    {
      what: 'who sent it is one behind the name of who made it',
      page: {
        among: '<figure><img><p>At the quay</p><p class="photo-credit">Karl Benz</p><p>Norham Radio</p></figure>',
      },
      parts: ['caption: At the quay', 'credit: Karl Benz', 'credit: Norham Radio'],
    },
    {
      what: 'what a button under a picture says is a label',
      page: { among: '<figure><img><figcaption><p>The mole at noon</p><p>Buy now</p></figcaption></figure>' },
      parts: ['caption: The mole at noon', '(label): Buy now'],
    },
    {
      what: 'a row of pictures, each with its text, has captions',
      page: {
        among: `<div class="slides"><div><img><p>The boats at noon.</p></div><div><img><p>A crane at night.</p></div>
          <div><img><p>The mole after the storm.</p></div></div>`,
      },
      parts: ['caption: The boats at noon.', 'caption: A crane at night.', 'caption: The mole after the storm.'],
    },
    {
      what: 'what is called a caption in a paragraph is one, and what follows is a paragraph',
      page: { among: `<p><img><span class="caption">The mole at noon.</span> ${CAPTAIN}</p>` },
      parts: ['caption: The mole at noon.', `paragraph: ${CAPTAIN}`],
    },
    {
      what: 'a row of pictures with links has none',
      page: {
        among: `<div class="slides"><div><img><p><a href="/1">The boats at noon.</a></p></div>
          <div><img><p><a href="/2">A crane at night.</a></p></div><div><img><p><a href="/3">The mole.</a></p></div></div>`,
      },
      parts: ['(related): The boats at noon.', '(related): A crane at night.', '(related): The mole.'],
    },
    {
      what: 'a button’s words that enlarge the picture are no caption',
      page: { among: '<figure><div><span>Press enter or click to view image in full size</span><img></div></figure>' },
      parts: ['(label): Press enter or click to view image in full size'],
    },
    {
      what: 'a text under a picture with its credit is no standfirst, though it alone has a class',
      page: { lead: '<img><div class="bu">The quay of Westhaven on the last night of storm (Photo: Karl Benz)</div>' },
      parts: ['caption: The quay of Westhaven on the last night of storm (Photo: Karl Benz)'],
    },
    {
      what: 'a table in a figure is one, and no captions',
      page: { among: '<figure><table><tr><th>Quay</th></tr><tr><td>North</td></tr></table></figure>' },
      parts: ['table: Quay', 'table: North'],
    },
    {
      what: 'words set large in a figure are a pull quote, without who says them',
      page: {
        among: '<figure><blockquote><p>Six nights without sleep</p><cite>Ada Byron</cite></blockquote></figure>',
      },
      parts: ['pull-quote: Six nights without sleep', '(label): Ada Byron'],
    },
    {
      what: 'who says it may stand in the caption of the figure',
      page: {
        among: '<figure><blockquote>Six nights without sleep</blockquote><figcaption>Ada Byron</figcaption></figure>',
      },
      parts: ['pull-quote: Six nights without sleep', '(label): Ada Byron'],
    },
    {
      what: 'who made a picture is its credit',
      page: { among: '<figure><img alt=""><p>At the quay</p><div class="photo-credit">Karl Benz</div></figure>' },
      parts: ['caption: At the quay', 'credit: Karl Benz'],
    },
    {
      what: 'a name and an agency beside a picture are a credit',
      page: { among: '<figure><img alt=""><span>Karl Benz/AFP</span></figure>' },
      parts: ['credit: Karl Benz/AFP'],
    },
    {
      what: 'a line of who made a picture is a credit among the paragraphs, too',
      page: { among: '<p>Foto: Karl Benz</p><p>Foto: what the storm left</p>' },
      parts: ['credit: Foto: Karl Benz', 'paragraph: Foto: what the storm left'],
    },
    {
      what: 'words that lead to a link are no caption',
      page: { among: '<figure><a href="/roof">Roof found</a><div>Read more</div></figure>' },
      parts: ['(related): Roof found', '(related): Read more'],
    },
    {
      what: 'who wrote the text is no credit, whatever its box is called',
      page: { before: '<p class="credits">Texte : Ada Byron – Photos : Karl Benz</p>' },
      parts: ['byline: Texte : Ada Byron – Photos : Karl Benz'],
    },
    {
      what: 'a date in a box about who wrote the text is one, before the text',
      page: { before: '<div class="author-box"><p>By Ada Byron</p><p>6 March 2026, 12:01</p></div>' },
      parts: ['byline: By Ada Byron', 'date: 6 March 2026, 12:01'],
    },
    {
      what: 'who wrote the text is known in a bar for sharing',
      page: { before: '<div class="share"><p>By Ada Byron</p><p>Share this</p></div>' },
      parts: ['byline: By Ada Byron', '(share): Share this'],
    },
    {
      what: 'a caption in a figure is one',
      page: { among: '<figure><img alt=""><p>Ada Byron at the quay</p></figure>' },
      parts: ['caption: Ada Byron at the quay'],
    },
  ]);
});

describe('boxes among the paragraphs', () => {
  check([
    {
      what: 'a line boxed with a picture is its caption',
      page: {
        among: '<div class="image"><div><img></div><div><p class="info">The mole of Westhaven at noon</p></div></div>',
      },
      parts: ['caption: The mole of Westhaven at noon'],
    },
    {
      what: 'a short sentence boxed behind a picture is none',
      page: { among: '<img><div class="block"><p class="big">And then it was over.</p></div>' },
      parts: ['paragraph: And then it was over.'],
    },
    {
      what: 'words in marks alone in a box are set large',
      page: { among: '<div class="streamer"><p>‘No form ever held back any water’</p></div>' },
      parts: ['pull-quote: ‘No form ever held back any water’'],
    },
    {
      what: 'a list in a box of its own is the text’s',
      page: { among: '<div><ul><li>The north quay is shut</li><li>The south quay is open</li></ul></div>' },
      parts: ['list-item: The north quay is shut', 'list-item: The south quay is open'],
    },
    {
      what: 'a list of links in a box is none',
      page: { among: '<div><ul><li><a href="/a">Roof found</a></li><li><a href="/b">Gates open</a></li></ul></div>' },
      parts: ['(related): Roof found', '(related): Gates open'],
    },
    {
      what: 'a list with a heading in a box is a fact box',
      page: { among: '<div><h3>The quays</h3><ul><li>The north quay is shut</li></ul></div>' },
      parts: ['(label): The quays', '(label): The north quay is shut'],
    },
    {
      what: 'a subhead in an element within its heading is one',
      page: { among: '<h3><div>Friday’s storms</div></h3>' },
      parts: ['subhead: Friday’s storms'],
    },
  ]);
});

describe('captions', () => {
  check([
    {
      what: 'a short sentence alone with a picture before the text is one',
      page: { before: '<div><img><div>The quay on Thursday night.</div></div>' },
      parts: ['caption: The quay on Thursday night.'],
    },
    {
      what: 'some words alone with a picture before the text are one, and fewer a label',
      page: {
        before: `<div><img><div>The pump house of the old harbour</div></div><div><img><div>The pump house</div></div>`,
      },
      parts: ['caption: The pump house of the old harbour', '(label): The pump house'],
    },
    {
      what: 'a picture that is called related is the article’s own before the text, with its credit',
      page: { before: '<div class="related_image"><img><p>The mole at noon. Fot. Karl Benz / Coast</p></div>' },
      parts: ['caption: The mole at noon. Fot. Karl Benz / Coast'],
    },
    {
      what: 'an agency in an element of its own says who made it, before the text',
      page: { before: '<div><img><div><span>The mole at noon</span> <span>AFP</span></div></div>' },
      parts: ['caption: The mole at noon AFP'],
    },
    {
      what: 'a line between a picture and its credit is one',
      page: { before: '<div><img><p>The mole of Westhaven at noon</p><p>© Karl Benz/AFP</p></div>' },
      parts: ['caption: The mole of Westhaven at noon', 'credit: © Karl Benz/AFP'],
    },
    {
      what: 'a credit may follow without a space, in an element of its own',
      page: { before: '<div><img><div><span>The mole at noon</span><span>Foto: Karl Benz</span></div></div>' },
      parts: ['caption: The mole at noonFoto: Karl Benz'],
    },
    {
      what: 'a text alone in a box called after its picture is one, before the text',
      page: {
        before:
          '<div class="img"><img><p class="txt">The mole of Westhaven on the last night of the storm, at low water.</p></div>',
      },
      parts: ['caption: The mole of Westhaven on the last night of the storm, at low water.'],
    },
    {
      what: 'what is called a picture’s author says more than a byline',
      page: { before: '<div><img><div class="post_photo_author">The mole at noon. Photo: Karl Benz</div></div>' },
      parts: ['caption: The mole at noon. Photo: Karl Benz'],
    },
    {
      what: 'a figcaption is one',
      page: { among: '<figure><img alt=""><figcaption>Ada Byron at the quay</figcaption></figure>' },
      parts: ['caption: Ada Byron at the quay'],
    },
    {
      what: 'what is called a caption is one, and its repeat under the picture is left out',
      page: {
        before: `<div class="wp-caption"><img alt=""><p class="wp-caption-text">Ada Byron at the quay [WP]</p></div>
          <p>Ada Byron at the quay [WP]</p>`,
      },
      parts: ['caption: Ada Byron at the quay [WP]', '(repeat): Ada Byron at the quay [WP]'],
    },
    {
      what: 'a text in a box called after its picture is one',
      page: { among: '<div class="c-image"><img alt=""><p><span>Ada Byron at the quay on Friday.</span></p></div>' },
      parts: ['caption: Ada Byron at the quay on Friday.'],
    },
    {
      what: 'a paragraph under a picture is none',
      page: { among: '<img alt=""><p>Ada Byron stood at the quay when the first ship came in on Friday morning.</p>' },
      parts: ['paragraph: Ada Byron stood at the quay when the first ship came in on Friday morning.'],
    },
    {
      what: 'a paragraph under a picture with the words for who made it is one',
      page: { among: '<img alt=""><p>Ada Byron at the quay. Photo: Karl Benz</p>' },
      parts: ['caption: Ada Byron at the quay. Photo: Karl Benz'],
    },
    {
      what: 'the same in Chinese is one',
      page: { among: '<img alt=""><p>3月2日，渔船驶出西港。王明 摄</p>' },
      parts: ['caption: 3月2日，渔船驶出西港。王明 摄'],
    },
    {
      what: 'a paragraph under a picture that an agency signs is none',
      page: { among: '<img alt=""><p>The school’s roof lay in the yard, where nobody was hurt that night. (dpa)</p>' },
      parts: ['paragraph: The school’s roof lay in the yard, where nobody was hurt that night. (dpa)'],
    },
    {
      what: 'before the text an agency at the end is enough',
      page: { before: '<div><img alt=""><p>A boat leaves the quay. <span>EFE</span></p></div>' },
      parts: ['caption: A boat leaves the quay. EFE'],
    },
    {
      what: 'a link to another article under a picture is none, whoever made that',
      page: { among: '<img alt=""><p><a href="/a">Storm closes the harbour. Photo: Karl Benz</a></p>' },
      parts: ['(related): Storm closes the harbour. Photo: Karl Benz'],
    },
    {
      what: 'a line that begins with who made the picture is its credit',
      page: { among: '<figure><img alt=""><figcaption>Photo: Karl Benz</figcaption></figure>' },
      parts: ['credit: Photo: Karl Benz'],
    },
  ]);
});

describe('the standfirst', () => {
  check([
    {
      what: 'the points of a list before the text’s container, without a stop',
      page: {
        before: `<div><h2>In short</h2><ul><li>Ships may leave again from Friday noon</li><li>The north quay stays shut</li>
          <li><a href="/mole">The mole that nobody dares to enter</a></li></ul></div>`,
      },
      parts: [
        'lede: Ships may leave again from Friday noon',
        'lede: The north quay stays shut',
        '(label): In short',
        '(related): The mole that nobody dares to enter',
      ],
    },
    {
      what: 'neither one point alone, nor labels, nor dates',
      page: {
        before: `<ul><li>Ships may leave again from Friday noon</li></ul>
          <ul><li>The harbour</li><li>Published on 6 March 2026 in Westhaven</li></ul>`,
      },
      parts: [
        'date: Published on 6 March 2026 in Westhaven',
        '(label): Ships may leave again from Friday noon',
        '(label): The harbour',
      ],
    },
    {
      what: 'points and what is called a standfirst',
      page: {
        before: `<p class="synopsis">${LEDE}</p><ul><li>Ships may leave again from Friday noon</li><li>The north quay stays shut</li></ul>`,
      },
      parts: [`lede: ${LEDE}`, 'lede: Ships may leave again from Friday noon', 'lede: The north quay stays shut'],
    },
    {
      what: 'the points of a list that is called so in two words',
      page: { before: '<ul class="bulletPoints"><li>Ships may leave again from Friday noon</li></ul>' },
      parts: ['lede: Ships may leave again from Friday noon'],
    },
    {
      what: 'not a first paragraph whose class has a space more',
      page: {
        lead: `<p class="text ">${CAPTAIN}</p><p class="text">The ferry runs twice a day until the cranes have been tested by the council.</p>
          <p class="text">Two of the boats may sail again, and the owner of a third one waits for the insurers to call.</p>`,
      },
      parts: [
        `paragraph: ${CAPTAIN}`,
        'paragraph: The ferry runs twice a day until the cranes have been tested by the council.',
        'paragraph: Two of the boats may sail again, and the owner of a third one waits for the insurers to call.',
      ],
    },
    {
      what: 'has all points of a list, the short ones too',
      page: {
        before: `<div><h2>Key points</h2><ul><li>Six days of storm broke eleven boats in Westhaven.</li>
          <li>The council decides on Monday.</li></ul></div>`,
      },
      parts: [
        'lede: Six days of storm broke eleven boats in Westhaven.',
        'lede: The council decides on Monday.',
        '(label): Key points',
      ],
    },
    {
      what: 'may stand with the headline in what is called a banner',
      page: { wrapped: `<p>${LEDE}</p><p>By Ada Byron</p>` },
      parts: [`lede: ${LEDE}`, 'byline: By Ada Byron'],
    },
    {
      what: 'is no byline',
      page: { before: '<p>Words by Ada Byron and Maud Lerieux; photographs by Karl Benz</p>' },
      parts: ['byline: Words by Ada Byron and Maud Lerieux; photographs by Karl Benz'],
    },
    {
      what: 'is no caption with its credit',
      page: { before: '<p>A crane on the third quay after the storm (AP Photo/Karl Benz)</p>' },
      parts: ['caption: A crane on the third quay after the storm (AP Photo/Karl Benz)'],
    },
    { what: 'sentences alone before the text', page: { before: `<div>${LEDE}</div>` }, parts: [`lede: ${LEDE}`] },
    {
      what: 'what is called the points of the text',
      page: {
        before: `<div class="keypoints"><p>${LEDE}</p><p>The council decides on Monday who pays for repairs.</p></div>`,
      },
      parts: [`lede: ${LEDE}`, 'lede: The council decides on Monday who pays for repairs.'],
    },
    {
      what: 'the points of a list in a box that is called so, after a standfirst, too',
      page: {
        before: `<p class="deck">${LEDE}</p><section class="summary"><h2>In short</h2><ul><li>The harbour is open again.</li></ul></section>`,
      },
      parts: [`lede: ${LEDE}`, 'lede: The harbour is open again.', '(label): In short'],
    },
    {
      what: 'not the points of a list in another box there',
      page: {
        before: `<p class="deck">${LEDE}</p><section class="tips"><ul><li>The harbour is open again.</li></ul></section>`,
      },
      parts: [`lede: ${LEDE}`, '(label): The harbour is open again.'],
    },
    {
      what: 'a paragraph without a full stop, alone before the text',
      page: { before: '<p>Two quays stay closed for a month, and nobody knows who pays for the repairs</p>' },
      parts: ['lede: Two quays stay closed for a month, and nobody knows who pays for the repairs'],
    },
    {
      what: 'not such a paragraph with figures',
      page: { before: '<p>Two of the 14 quays stay closed for a month, and nobody knows who pays for repairs</p>' },
      parts: ['paragraph: Two of the 14 quays stay closed for a month, and nobody knows who pays for repairs'],
    },
    { what: 'a first paragraph in bold', page: { lead: `<p><b>${LEDE}</b></p>` }, parts: [`lede: ${LEDE}`] },
    {
      what: 'each point of a list before the text',
      page: { before: `<ul><li>${LEDE}</li><li>The council decides on Monday who pays for repairs.</li></ul>` },
      parts: [`lede: ${LEDE}`, 'lede: The council decides on Monday who pays for repairs.'],
    },
    {
      what: 'each point of a list whose points are paragraphs',
      page: {
        before: `<ul><li><p>${LEDE}</p></li><li><p>The council decides on Monday who pays for repairs.</p></li></ul>`,
      },
      parts: [`lede: ${LEDE}`, 'lede: The council decides on Monday who pays for repairs.'],
    },
    {
      what: 'a few words without a full stop that alone are called one',
      page: {
        before: '<h3 class="subtitle">And why it may close again</h3><div class="intro">3 May 2026, Norham</div>',
      },
      parts: ['lede: And why it may close again', 'date: 3 May 2026, Norham'],
    },
    {
      what: 'not the first of paragraphs that are wrapped one by one',
      page: {
        lead: `<div class="preview"><p>${LEDE}</p></div><div class="only"><p>The oldest quay, built in 1871, will be the last to open, said its master.</p></div>
          <div class="only"><p>Those who sail from it were asked on Sunday to leave their boats where they are.</p></div>
          <div class="only"><p>Insurers had not yet seen the damage, and would send their people within the week, they said.</p></div>
          <div class="only"><p>Nobody knows how long the cranes will stand still, since their motors came from far away.</p></div>
          <div class="only"><p>Until then the fish is brought to Norham, whose quays are narrow and lie an hour to the north.</p></div>`,
      },
      parts: [
        `paragraph: ${LEDE}`,
        'paragraph: The oldest quay, built in 1871, will be the last to open, said its master.',
        'paragraph: Those who sail from it were asked on Sunday to leave their boats where they are.',
        'paragraph: Insurers had not yet seen the damage, and would send their people within the week, they said.',
        'paragraph: Nobody knows how long the cranes will stand still, since their motors came from far away.',
        'paragraph: Until then the fish is brought to Norham, whose quays are narrow and lie an hour to the north.',
      ],
    },
    {
      what: 'not a count in what is called one',
      page: { before: '<div class="intro">12 pictures of the storm at Norham</div>' },
      parts: ['(label): 12 pictures of the storm at Norham'],
    },
    {
      what: 'short points in what is called a summary',
      page: {
        before: '<ul class="summary__33"><li>First ships have left the quay</li><li>Repairs to cost millions</li></ul>',
      },
      parts: ['lede: First ships have left the quay', 'lede: Repairs to cost millions'],
    },
    {
      what: 'not several short lines that are called standfirsts',
      page: {
        before:
          '<div class="deck">First ships have left the quay</div><div class="deck">Repairs to cost millions</div>',
      },
      parts: ['(label): First ships have left the quay', '(label): Repairs to cost millions'],
    },
    {
      what: 'a first paragraph of a class of its own, though a heading says the headline again',
      page: { before: '<h2>Storm: Harbour reopens</h2>', lead: `<p class="font-medium">${LEDE}</p>` },
      parts: [`lede: ${LEDE}`, '(label): Storm: Harbour reopens'],
    },
    {
      what: 'such a paragraph, though the next has a class, too',
      page: { lead: `<p class="large">${LEDE}</p><p class="drop-cap">${CAPTAIN}</p>` },
      parts: [`lede: ${LEDE}`, `paragraph: ${CAPTAIN}`],
    },
    {
      what: 'a first paragraph with an id that calls it one',
      page: { lead: `<p id="article-summary">${LEDE}</p>` },
      parts: [`lede: ${LEDE}`],
    },
    {
      what: 'not a first paragraph with an id made of its words',
      page: { lead: `<p id="summary-of-the-storm">${LEDE}</p>` },
      parts: [`paragraph: ${LEDE}`],
    },
    {
      what: 'not a first paragraph that begins with a drop cap',
      page: { lead: `<p class="drop-cap">${LEDE}</p>` },
      parts: [`paragraph: ${LEDE}`],
    },
  ]);
});

describe('byline and date', () => {
  check([
    {
      what: 'a line of two dates with their times',
      page: { before: '<p>Updated on: March 06, 2026 12:01 First published on: March 06, 2026 11:40</p>' },
      parts: ['date: Updated on: March 06, 2026 12:01 First published on: March 06, 2026 11:40'],
    },
    {
      what: 'a kind of text with its article, by and a name',
      page: { before: '<p>Ein Gastbeitrag von Karl Benz</p>' },
      parts: ['byline: Ein Gastbeitrag von Karl Benz'],
    },
    {
      what: 'who wrote it, in a line without a word for it',
      page: { before: '<meta name="author" content="Ada Byron"><p>Ada Byron, Reporter</p>' },
      parts: ['byline: Ada Byron, Reporter'],
    },
    {
      what: 'a heading that begins with a name is none',
      page: { before: '<meta name="author" content="Ada Byron"><h2>Ada Byron, Reporter</h2>' },
      parts: ['(label): Ada Byron, Reporter'],
    },
    {
      what: 'a text about who wrote it is none, nor their name behind the text',
      page: {
        before: `<meta name="author" content="Ada Byron">
          <div class="author-info"><p>Ada Byron has written on harbours for us since 2011, and on the boats that lie in them.</p></div>`,
        after: '<div class="author-info"><p>Ada Byron</p></div>',
      },
      parts: [
        '(author): Ada Byron has written on harbours for us since 2011, and on the boats that lie in them.',
        '(author): Ada Byron',
      ],
    },
    { what: 'By and a name', page: { before: '<p>By Ada Byron</p>' }, parts: ['byline: By Ada Byron'] },
    {
      what: 'Von and a name',
      page: { before: '<p>Von Karl Benz, Westhaven</p>' },
      parts: ['byline: Von Karl Benz, Westhaven'],
    },
    {
      what: 'a sentence that begins with By is none',
      page: { among: '<p>By Friday the harbour was full.</p>' },
      parts: ['paragraph: By Friday the harbour was full.'],
    },
    {
      what: 'how it was reported is no text',
      page: {
        before: `<meta name="author" content="Ada Byron"><header><p class="standfirst">${LEDE}</p><p>By Ada Byron</p>
          <p>Ada Byron reported from Westhaven and spoke to a dozen owners of boats there.</p></header>`,
      },
      parts: [
        `lede: ${LEDE}`,
        'byline: By Ada Byron',
        '(author): Ada Byron reported from Westhaven and spoke to a dozen owners of boats there.',
      ],
    },
    {
      what: 'a date in an element that is called a byline',
      page: { before: '<div class="byline"><p>March 6, 2026, 2:21 pm</p></div>' },
      parts: ['date: March 6, 2026, 2:21 pm'],
    },
    {
      what: 'a name with its date is more than a date',
      page: { before: '<p>By Ada Byron, 6 March 2026</p>' },
      parts: ['byline: By Ada Byron, 6 March 2026'],
    },
    {
      what: 'a date alone',
      page: { before: '<div>March 6, 2026, 2:21 pm</div>' },
      parts: ['date: March 6, 2026, 2:21 pm'],
    },
  ]);
});

describe('subheads, lists, quotes', () => {
  check([
    {
      what: 'a short question in bold',
      page: { among: '<p><b>Who pays for the quays?</b></p>' },
      parts: ['subhead: Who pays for the quays?'],
    },
    {
      what: 'not one that begins with who asks it',
      page: { among: '<p><b>Coast: Who pays for the quays?</b></p>' },
      parts: ['paragraph: Coast: Who pays for the quays?'],
    },
    {
      what: 'a short line behind the mark of a section',
      page: { among: '<p>◇ What broke</p>' },
      parts: ['subhead: ◇ What broke'],
    },
    {
      what: 'a short line in bold and in marks, though a paragraph says it too',
      page: {
        among: `<p><b>“Nobody slept”</b></p><p>“Nobody slept”, said the captain, who had waited outside for six days.</p>`,
      },
      parts: [
        'subhead: “Nobody slept”',
        'paragraph: “Nobody slept”, said the captain, who had waited outside for six days.',
      ],
    },
    {
      what: 'not who says a quotation set apart',
      page: { among: `<blockquote><p>${CAPTAIN}</p><cite>Ada Byron</cite></blockquote>` },
      parts: [`quote: ${CAPTAIN}`, '(label): Ada Byron'],
    },
    {
      what: 'nor where that stands in a caption of the quotation',
      page: { among: `<blockquote><p>${CAPTAIN}</p><figcaption><p>Ada Byron</p></figcaption></blockquote>` },
      parts: [`quote: ${CAPTAIN}`, '(label): Ada Byron'],
    },
    { what: 'a heading', page: { among: '<h2>The storm</h2>' }, parts: ['subhead: The storm'] },
    {
      what: 'a heading wrapped in a box',
      page: { among: '<div><h2>The storm</h2></div>' },
      parts: ['subhead: The storm'],
    },
    { what: 'a short line in bold', page: { among: '<p><b>The storm</b></p>' }, parts: ['subhead: The storm'] },
    {
      what: 'a short line of another class',
      page: { among: '<p class="crosshead">The storm</p>' },
      parts: ['subhead: The storm'],
    },
    {
      what: 'a heading over the text, with a picture between',
      page: { lead: '<h2>1. North quay</h2><figure><img alt=""><figcaption>The quay</figcaption></figure>' },
      parts: ['subhead: 1. North quay', 'caption: The quay'],
    },
    {
      what: 'a heading after the text heads a box',
      page: { after: '<h3>From our archive</h3>' },
      parts: ['(end-matter): From our archive'],
    },
    {
      what: 'the points of a list',
      page: { among: '<ul><li>The north quay opens on Friday.</li></ul>' },
      parts: ['list-item: The north quay opens on Friday.'],
    },
    {
      what: 'a list of links, though a word before each is none',
      page: { among: '<ul><li>Storm: <a href="/a">Harbour closed for many days</a></li></ul>' },
      parts: ['(related): Storm: Harbour closed for many days'],
    },
    {
      what: 'a quotation set apart',
      page: { among: '<blockquote>We waited a week for this day.</blockquote>' },
      parts: ['quote: We waited a week for this day.'],
    },
  ]);
});

describe('what is left out', () => {
  check([
    {
      what: 'a heading of links among the paragraphs, and the name of a film',
      page: {
        among:
          '<h2>Related Stories</h2><ul><li><a href="/roof">Roof found</a></li></ul><p><b>Watch: Ships leave</b></p>',
      },
      parts: ['(related): Related Stories', '(related): Roof found', '(related): Watch: Ships leave'],
    },
    {
      what: 'who says what is called a pull quote',
      page: { among: '<div class="pull-quote"><p>We leave, whatever comes</p><cite>Ada Byron</cite></div>' },
      parts: ['pull-quote: We leave, whatever comes', '(label): Ada Byron'],
    },
    {
      what: 'not the last words before the sign that ends a story',
      page: { after: '<p>She laughed, then stopped. ♦</p>' },
      parts: ['paragraph: She laughed, then stopped. ♦'],
    },
    {
      what: 'a box called a newsletter',
      page: {
        among: '<div class="c-newsletter"><p>The best stories of the week, every Sunday morning at seven.</p></div>',
      },
      parts: ['(newsletter): The best stories of the week, every Sunday morning at seven.'],
    },
    {
      what: 'a wish to sign up in a plain paragraph',
      page: { after: '<p>Sign up for our free weekly newsletter here.</p>' },
      parts: ['(newsletter): Sign up for our free weekly newsletter here.'],
    },
    {
      what: 'not what someone says of a newsletter',
      page: { among: '<p>“Sign up for our newsletter,” she told the crowd at the quay, and everybody laughed.</p>' },
      parts: ['paragraph: “Sign up for our newsletter,” she told the crowd at the quay, and everybody laughed.'],
    },
    {
      what: 'a read-more line',
      page: { among: '<p>READ MORE: Harbour closed for days</p>' },
      parts: ['(related): READ MORE: Harbour closed for days'],
    },
    {
      what: 'the same in German',
      page: { among: '<p>Lesen Sie auch: Hafen gesperrt</p>' },
      parts: ['(related): Lesen Sie auch: Hafen gesperrt'],
    },
    {
      what: 'not a sentence that begins like one',
      page: { among: '<p>Read more slowly, his teacher at the school of Westhaven used to say to him.</p>' },
      parts: ['paragraph: Read more slowly, his teacher at the school of Westhaven used to say to him.'],
    },
    {
      what: 'a link alone',
      page: { among: '<p><a href="/a">Harbour closed for days</a></p>' },
      parts: ['(related): Harbour closed for days'],
    },
    {
      what: 'not a whole sentence that is a link',
      page: { among: '<p><a href="/a">The storm was the worst in forty years.</a></p>' },
      parts: ['paragraph: The storm was the worst in forty years.'],
    },
    {
      what: 'a box with a heading among the paragraphs',
      page: {
        among:
          '<div><h3>Good to know</h3><p>Westhaven has four quays, and the oldest of them was built in 1871.</p></div>',
      },
      parts: [
        '(factbox): Good to know',
        '(factbox): Westhaven has four quays, and the oldest of them was built in 1871.',
      ],
    },
    {
      what: 'a label that is repeated again and again',
      page: { among: '<div>Story goes on</div>'.repeat(4) },
      parts: Array.from({ length: 4 }, () => '(label): Story goes on'),
    },
    {
      what: 'the title of a film',
      page: { among: '<div>2:34 Ships leave the harbour</div>' },
      parts: ['(player): 2:34 Ships leave the harbour'],
    },
    {
      what: 'who supplied the text',
      page: { after: '<p><em>WP and Agencies</em></p>' },
      parts: ['(sign-off): WP and Agencies'],
    },
    {
      what: 'a note in italics about the author',
      page: { after: '<p><i>Ada Byron teaches law at the University of Westhaven and advises the harbour.</i></p>' },
      parts: ['(end-note): Ada Byron teaches law at the University of Westhaven and advises the harbour.'],
    },
    {
      what: 'the same in other letters',
      page: {
        before: '<meta name="author" content="Ada Byron">',
        after: '<p>Ada Byron żegluje i uczy prawa na uniwersytecie w Westhaven od dwunastu lat.</p>',
      },
      parts: ['(end-note): Ada Byron żegluje i uczy prawa na uniwersytecie w Westhaven od dwunastu lat.'],
    },
    {
      what: 'a note about the author that nothing sets apart',
      page: {
        before: '<meta name="author" content="Ada Byron">',
        after: '<p>Ada Byron teaches law at the University of Westhaven and advises the harbour.</p>',
      },
      parts: ['(end-note): Ada Byron teaches law at the University of Westhaven and advises the harbour.'],
    },
    {
      what: 'the same in other letters',
      page: {
        before: '<meta name="author" content="Ada Byron">',
        after: '<p>Ada Byron żegluje i uczy prawa na uniwersytecie w Westhaven od dwunastu lat.</p>',
      },
      parts: ['(end-note): Ada Byron żegluje i uczy prawa na uniwersytecie w Westhaven od dwunastu lat.'],
    },
    {
      what: 'not what the author answers in an interview',
      page: {
        before: '<meta name="author" content="Ada Byron">',
        after: '<p>Ada Byron: We leave at noon on Monday, whatever the council may decide.</p>',
      },
      parts: ['paragraph: Ada Byron: We leave at noon on Monday, whatever the council may decide.'],
    },
    {
      what: 'footnotes',
      page: { after: '<ol class="footnotes"><li>Insurers pay for nets on deck alone.</li></ol>' },
      parts: ['(notes): Insurers pay for nets on deck alone.'],
    },
  ]);
});

describe('notes, kickers and repeats', () => {
  check([
    {
      what: 'what the editors correct',
      page: { after: '<p>Correction: The harbour has four quays, not five as we wrote at first.</p>' },
      parts: ['correction: Correction: The harbour has four quays, not five as we wrote at first.'],
    },
    {
      what: 'the same in other tongues and brackets',
      page: {
        after: '<p>【訂正】埠頭は五つではなく四つでした。</p><p>Уточнение: причалов четыре, а не пять.</p>',
      },
      parts: [
        'correction: 【訂正】埠頭は五つではなく四つでした。',
        'correction: Уточнение: причалов четыре, а не пять.',
      ],
    },
    {
      what: 'not a law’s earlier version',
      page: { among: '<p>An earlier version of this law let the harbour pay for all that a storm has broken.</p>' },
      parts: ['paragraph: An earlier version of this law let the harbour pay for all that a storm has broken.'],
    },
    {
      what: 'a note over the text is no standfirst',
      page: { before: '<p class="note">Editor’s note: Karl Benz is a lawyer, and the views are his own alone.</p>' },
      parts: ['correction: Editor’s note: Karl Benz is a lawyer, and the views are his own alone.'],
    },
    {
      what: 'not a sentence that begins with the same word',
      page: { among: '<p>Correction of the tide tables took the harbour’s office most of the week, it told us.</p>' },
      parts: ['paragraph: Correction of the tide tables took the harbour’s office most of the week, it told us.'],
    },
    {
      what: 'the line over the text that is called a kicker',
      page: { before: '<div class="kicker">Storm</div>' },
      parts: ['kicker: Storm'],
    },
    {
      what: 'words of a paragraph that stand once more between the others',
      page: { among: '<blockquote>“eleven broken boats and a roof that now lies in the yard”</blockquote>' },
      parts: ['(repeat): “eleven broken boats and a roof that now lies in the yard”'],
    },
    {
      what: 'the same in a box that is called a pull quote',
      page: { among: '<aside class="pull-quote">“eleven broken boats and a roof”</aside>' },
      parts: ['(repeat): “eleven broken boats and a roof”'],
    },
    {
      what: 'a few words in such a box',
      page: { among: '<aside class="pull-quote">“their power”</aside>' },
      parts: ['(repeat): “their power”'],
    },
    {
      what: 'a few of somebody’s words in marks',
      page: { among: '<p class="large">“their power.”</p>' },
      parts: ['(repeat): “their power.”'],
    },
    {
      what: 'not as few without marks',
      page: { among: '<p>They lost their power</p><p>their power</p>' },
      parts: ['paragraph: They lost their power', 'paragraph: their power'],
    },
    {
      what: 'not what is called one and stands in other words',
      page: { among: '<aside class="c-pullquote"><p>“Eleven boats, and the roof of a school!”</p></aside>' },
      parts: ['pull-quote: “Eleven boats, and the roof of a school!”'],
    },
    {
      what: 'not a quotation that stands nowhere else',
      page: { among: '<blockquote>Dear harbour, we have not forgotten what you did for us in the storm.</blockquote>' },
      parts: ['quote: Dear harbour, we have not forgotten what you did for us in the storm.'],
    },
  ]);
});

describe('the posts of a live blog', () => {
  const post = (time: string, what: string) =>
    `<div class="post"><span>${time}</span><p>${what} of the harbour’s ships left before the tide turned on Friday.</p></div>`;

  it('have a head each', () => {
    const among = post('14:05 Ada Byron', 'One') + post('13:40', 'Two') + post('12 mins ago', 'Three');
    const heads = partsIn({ among }).filter((part) => part.startsWith('post-head'));
    expect(heads).toEqual(['post-head: 14:05 Ada Byron', 'post-head: 13:40', 'post-head: 12 mins ago']);
  });

  it('are not the links to them', () => {
    const links = [2, 3, 4].map((hours) => `<p><a href="#${hours}">${hours} hours ago The ferry starts again</a></p>`);
    const posts = post('14:05', 'One') + post('13:40', 'Two') + post('13:10', 'Three');
    const heads = partsIn({ before: links.join(''), among: posts }).filter((part) => part.startsWith('post-head'));
    expect(heads).toEqual(['post-head: 14:05', 'post-head: 13:40', 'post-head: 13:10']);
  });

  it('are several: one time alone is none', () => {
    expect(partsIn({ among: post('14:05 Ada Byron', 'One') }).some((part) => part.startsWith('post-head'))).toBe(false);
  });
});

it('knows the subheads of parts that can be closed', () => {
  const closed = ['Who pays?', 'What broke?'].map(
    (what) => `<details open><summary>${what}</summary><p>${LEDE}</p><p>${CAPTAIN}</p></details>`,
  );
  const { blocks, text } = composeHtml(
    `<title>Harbour</title><body><h1>Harbour</h1><div>${closed.join('')}</div>`,
  ).article;
  const subheads = blocks.filter(({ kind }) => kind === 'subhead');
  expect(subheads.map(({ start, end }) => text.slice(start, end))).toEqual(['Who pays?', 'What broke?']);
});
