import { describe } from 'vitest';
import { checkParts } from './check-parts.ts';

const LEDE = 'After a week of storm and rising water, the first ships may leave the quays.';

const CAPTAIN = 'The captain of the first ship had waited outside for six days, with forty people on board.';

describe('the standfirst', () => {
  checkParts([
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
      what: 'the points that are called one, with a paragraph called so above them',
      page: {
        lead: `<div class="lead">${LEDE}</div><ul class="lead-points"><li>The north quay opens on Friday at noon, and the others with the next tide.</li><li>The roof that lies in the yard of the school goes back in spring.</li></ul>`,
      },
      parts: [
        `lede: ${LEDE}`,
        'lede: The north quay opens on Friday at noon, and the others with the next tide.',
        'lede: The roof that lies in the yard of the school goes back in spring.',
      ],
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
      parts: ['caption: A crane on the third quay after the storm ([AP Photo/Karl Benz])'],
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
      what: 'short sentences in one box that is called a standfirst',
      page: { before: '<div class="lead"><p>The first ships have left.</p><p>The council counts the boats.</p></div>' },
      parts: ['lede: The first ships have left.', 'lede: The council counts the boats.'],
    },
    {
      what: 'a few words in what is called so in two words',
      page: { before: '<h2 class="sub-headline">First ships have left the quay</h2><h2>Harbours</h2>' },
      parts: ['lede: First ships have left the quay', '(label): Harbours'],
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
