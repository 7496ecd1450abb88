import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../../compose-html.ts';

const linked = '<script type="application/ld+json">{"@type": "NewsArticle", "inLanguage": "en-GB"}</script>';

it.each([
  ['what the page declares', '<html lang="en_US">', 'en-US', 'declared'],
  ['else the structured data', `<html>${linked}`, 'en-GB', 'structured data'],
  ['else a meta', '<html><meta property="og:locale" content="en_IE">', 'en-IE', 'meta'],
  ['else the words of the text', '<html lang="{lang}">', 'en', 'words of the text'],
  [
    'and not what is no language',
    '<html lang="und"><meta property="og:locale" content="english">',
    'en',
    'words of the text',
  ],
])('%s tells the language', (_, head, lang, evidence) => {
  const { article } = composeHtml(`${head}<title>Harbour reopens</title><body>${STORY}`);
  expect([article.lang, article.evidence?.lang]).toEqual([lang, evidence]);
});

const SWAHILI =
  '<p>Meli ya kwanza iliingia bandari ya Westhaven Ijumaa asubuhi na wafanyakazi wengi walikuwa wanaisubiri kwa furaha. ' +
  'Mkuu wa bandari amesema kuwa kazi ya kupakua mizigo itaanza mchana na itaendelea hadi usiku. Wakazi wa mji huo ' +
  'wanasema bandari hiyo ni muhimu kwa maisha yao na kwa uchumi wa eneo lote la pwani.</p>';
const JAPANESE =
  '<p>港は金曜日の朝に再開し、最初の船が入港した。市長は「長い一年だった」と話し、作業員に感謝した。</p>';
const ZULU =
  '<p>Umkhumbi wokuqala ungene ethekwini ekuseni ngoLwesihlanu kanti abasebenzi abaningi bebewulindile ngenjabulo. ' +
  'Umphathi wetheku uthe umsebenzi wokothula uzoqala emini uqhubeke kuze kube sebusuku. Izakhamuzi zalelo dolobha ' +
  'zithi ithekwini libalulekile empilweni yazo nasemnothweni wesifunda sonke sasogwini. Imeya ibonge abasebenzi ' +
  'yathi unyaka ubude kakhulu kodwa manje sekuphelile.</p>';

it.each([
  ['Swahili', SWAHILI, 'sw', 'words of the text'],
  ['Japanese', JAPANESE, 'ja', 'words of the text'],
  ['Zulu, whose words are not listed', ZULU, 'mis', 'not what is declared'],
])('does not believe a page that calls %s English', (_, story, lang, evidence) => {
  const { article } = composeHtml(`<html lang="en-US"><title>Westhaven</title><body><article>${story}</article>`);
  expect([article.lang, article.evidence?.lang]).toEqual([lang, evidence]);
});

it('believes a page whose language has words that are not listed', () => {
  const { article } = composeHtml(`<html lang="zu"><title>Westhaven</title><body><article>${ZULU}</article>`);
  expect([article.lang, article.evidence?.lang]).toEqual(['zu', 'declared']);
});
