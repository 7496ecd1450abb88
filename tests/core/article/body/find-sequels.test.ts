import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../compose-html.ts';

const MORE = [
  'The ferry starts again on Saturday morning with two crossings a day instead of the usual five, says its owner.',
  'The school stays closed until the roof has been taken out of its yard, which needs a crane that is not at hand.',
];
const paragraphs = MORE.map((text) => `<p>${text}</p>`).join('');

/** Whether the text goes on in what stands beside its container. */
function goesOnIn(beside: string): boolean {
  const { article } = composeHtml(
    `<title>Harbour</title><body><article><h1>Harbour</h1><section class="part one">${STORY}</section>${beside}</article>`,
  );
  return MORE.every((text) => article.text.includes(text));
}

it.each([
  ['two paragraphs in a container beside', true, `<section class="rest">${paragraphs}</section>`],
  ['a chapter with a heading', true, `<section class="part two"><h2>The ferry</h2>${paragraphs}</section>`],
  ['a box with a heading, called otherwise', false, `<section class="us"><h2>About us</h2>${paragraphs}</section>`],
  ['a box called a teaser', false, `<section class="teaser">${paragraphs}</section>`],
  [
    'paragraphs of another class',
    false,
    `<section class="rest">${paragraphs.replaceAll('<p>', '<p class="x">')}</section>`,
  ],
])('%s: %s', (_, is, beside) => {
  expect(goesOnIn(beside)).toBe(is);
});
