import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../compose-html.ts';

const linked = '<script type="application/ld+json">{"@type": "NewsArticle", "inLanguage": "en-GB"}</script>';

it.each([
  ['what the page declares', '<html lang="en_US">', 'en-US', 'declared'],
  ['else the structured data', `<html>${linked}`, 'en-GB', 'structured data'],
  ['else a meta', '<html><meta property="og:locale" content="en_IE">', 'en-IE', 'meta'],
  ['else the words of the text', '<html lang="{lang}">', 'en', 'words of the text'],
])('%s tells the language', (_, head, lang, evidence) => {
  const { article } = composeHtml(`${head}<title>Harbour reopens</title><body>${STORY}`);
  expect([article.lang, article.evidence?.lang]).toEqual([lang, evidence]);
});
