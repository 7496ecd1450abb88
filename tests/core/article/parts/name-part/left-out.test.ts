import { describe } from 'vitest';
import { checkParts } from './check-parts.ts';

describe('what is left out', () => {
  checkParts([
    {
      what: 'a heading of links among the paragraphs, and the name of a film',
      page: {
        among:
          '<h2>Related Stories</h2><ul><li><a href="/roof">Roof found</a></li></ul><p><b>Watch: Ships leave</b></p>',
      },
      parts: ['(related): Related Stories', '(related): Roof found', '(related): Watch: Ships leave'],
    },
    {
      what: 'the name of a film in a box that is called after it',
      page: { among: '<div class="article-video"><p class="video-title">Film: ships leave the quays</p></div>' },
      parts: ['(player): Film: ships leave the quays'],
    },
    {
      what: 'a call to do something, in a box that is called so',
      page: {
        after: '<div class="card cta-card"><p>Thanks for reading. Pass this on to whoever likes harbours.</p></div>',
      },
      parts: ['(newsletter): Thanks for reading. Pass this on to whoever likes harbours.'],
    },
    {
      what: 'who says what is called a pull quote, where a paragraph says it too',
      page: {
        among:
          '<div class="pull-quote"><p>Two of the four quays were under water</p><cite>Ada Byron</cite></div><figure><blockquote>a roof that now lies in the yard</blockquote><figcaption>Ada Byron</figcaption></figure>',
      },
      parts: [
        '(repeat): Two of the four quays were under water',
        '(label): Ada Byron',
        '(repeat): a roof that now lies in the yard',
        '(label): Ada Byron',
      ],
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
      what: 'a paragraph that is a link and names a newsletter',
      page: { after: '<p><a href="/letters">Alles von der Küste steht jeden Freitag im Newsletter.</a></p>' },
      parts: ['(newsletter): Alles von der Küste steht jeden Freitag im Newsletter.'],
    },
    {
      what: 'not one that names it with a link within',
      page: {
        among: '<p>The port’s own <a href="/letters">newsletter</a> had told its captains of the storm on Monday.</p>',
      },
      parts: ['paragraph: The port’s own newsletter had told its captains of the storm on Monday.'],
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
      what: 'a question to readers that ends in a link, after the text',
      page: { after: '<p>Avez-vous vu une faute dans ce texte ? <a href="/faute">Merci de nous la dire.</a></p>' },
      parts: ['(end-note): Avez-vous vu une faute dans ce texte ? Merci de nous la dire.'],
    },
    {
      what: 'such a question that names two ways to answer',
      page: {
        after:
          '<p>Saw the storm from your window? Send your pictures of the harbour by <a href="/chat">chat</a> or <a href="mailto:x">mail</a>.</p>',
      },
      parts: ['(end-note): Saw the storm from your window? Send your pictures of the harbour by chat or mail.'],
    },
    {
      what: 'initials after the text',
      page: { after: '<p>A.B.</p>' },
      parts: ['(end-note): A.B.'],
    },
    {
      what: 'a hint in a box that is called after what is to be paid',
      page: { among: '<div class="paywall-hint"><p>Our reports are paid for by those who advertise here.</p></div>' },
      parts: ['(newsletter): Our reports are paid for by those who advertise here.'],
    },
    {
      what: 'not a question that the text asks, with a link within its answer',
      page: {
        after: '<p>Who pays for the cranes? The <a href="/count">count</a> of the engineers leaves that to Monday.</p>',
      },
      parts: ['paragraph: Who pays for the cranes? The count of the engineers leaves that to Monday.'],
    },
    {
      what: 'how to reach the author',
      page: {
        before: '<meta name="author" content="Ada Byron">',
        after: '<p>Write to Ada Byron at ada@coast.example. Her letters come out on Sundays.</p>',
      },
      parts: ['(end-note): Write to Ada Byron at ada@coast.example. Her letters come out on Sundays.'],
    },
    {
      what: 'not how to reach somebody else',
      page: {
        before: '<meta name="author" content="Ada Byron">',
        after: '<p>Owners of broken boats may write to the council at boats@westhaven.example until Friday noon.</p>',
      },
      parts: [
        'paragraph: Owners of broken boats may write to the council at boats@westhaven.example until Friday noon.',
      ],
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
