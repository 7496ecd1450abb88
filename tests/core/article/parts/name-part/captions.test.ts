import { describe } from 'vitest';
import { checkParts } from './check-parts.ts';

describe('captions', () => {
  checkParts([
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
      parts: ['caption: The mole at noon. [Fot. Karl Benz / Coast]'],
    },
    {
      what: 'an agency in an element of its own says who made it, before the text',
      page: { before: '<div><img><div><span>The mole at noon</span> <span>AFP</span></div></div>' },
      parts: ['caption: The mole at noon [AFP]'],
    },
    {
      what: 'a line between a picture and its credit is one',
      page: { before: '<div><img><p>The mole of Westhaven at noon</p><p>© Karl Benz/AFP</p></div>' },
      parts: ['caption: The mole of Westhaven at noon', 'credit: © Karl Benz/AFP'],
    },
    {
      what: 'a credit in an element of its own is told from the caption, though the page has no space between them',
      page: { before: '<div><img><div><span>The mole at noon</span><span>Foto: Karl Benz</span></div></div>' },
      parts: ['caption: The mole at noon[Foto: Karl Benz]'],
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
      parts: ['caption: The mole at noon. [Photo: Karl Benz]'],
    },
    {
      what: 'what a figure offers instead of a picture is none',
      page: {
        among:
          '<figure><div><p>after newsletter promotion</p></div></figure><div class="caption">Scroll to continue with content</div>',
      },
      parts: ['(newsletter): after newsletter promotion', '(label): Scroll to continue with content'],
    },
    {
      what: 'the caption of what is called an embed is one',
      page: {
        among:
          '<div class="image-embed"><img><div class="embed-caption">The mole of Westhaven at noon</div><p class="embed-credit">Karl Benz</p></div>',
      },
      parts: ['caption: The mole of Westhaven at noon', 'credit: Karl Benz'],
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
      parts: ['caption: Ada Byron at the quay. [Photo: Karl Benz]'],
    },
    {
      what: 'the same in Chinese is one',
      page: { among: '<img alt=""><p>3月2日，渔船驶出西港。王明 摄</p>' },
      parts: ['caption: 3月2日，渔船驶出西港。[王明 摄]'],
    },
    {
      what: 'a paragraph under a picture that an agency signs is none',
      page: { among: '<img alt=""><p>The school’s roof lay in the yard, where nobody was hurt that night. (dpa)</p>' },
      parts: ['paragraph: The school’s roof lay in the yard, where nobody was hurt that night. (dpa)'],
    },
    {
      what: 'before the text an agency at the end is enough',
      page: { before: '<div><img alt=""><p>A boat leaves the quay. <span>EFE</span></p></div>' },
      parts: ['caption: A boat leaves the quay. [EFE]'],
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
