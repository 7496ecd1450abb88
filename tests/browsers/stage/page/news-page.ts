import type { ServedPage } from '../../../../src/build/browsers/serve/serve-pages.ts';

/** The quotes in `newsPage`, as they are painted. */
export const QUOTES = [
  '“We have waited long enough, and today the waiting is over for everybody on both sides of the water,”',
  '“Nobody thanked the people who built it, and two of them are not here to see it,”',
] as const;

const PARAGRAPHS = [
  'The new bridge over the harbour opened on Sunday, nine years after its first stone was laid.',
  `${QUOTES[0]} said <b>Margaret Thorne</b>, the mayor. Her council paid for most of it.`,
  `Michael Okafor, who leads the builders, was less pleased. ${QUOTES[1]} said Michael Okafor on the quay.`,
  'The bridge has four lanes, two of them for buses, and a path for walkers which was not in the first plans.',
  'There is room for forty thousand crossings a day, and the old ferry will be kept for a year.',
  'It is <a id="link" href="#tolls">cheap</a> to cross, and the wind is measured at both ends day and night.',
];

/** An article of our own in a page of our own. What is not named is left out. */
export type NewsPage = {
  readonly headline?: string;
  /** Runs in the page. */
  readonly script?: string;
  readonly style?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** More paragraphs. */
  readonly more?: readonly string[];
};

/** Makes a news page with two quotes by two people. */
export function newsPage(options: NewsPage = {}): ServedPage {
  const {
    headline = 'Harbour bridge opens after nine years',
    script = '',
    style = '',
    headers = {},
    more = [],
  } = options;
  const paragraphs = [...PARAGRAPHS, ...more].map((text) => `<p>${text}</p>`).join('\n');
  return {
    headers,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
      <meta property="og:type" content="article"><meta name="author" content="Nora Feld">
      <meta property="article:published_time" content="2026-03-01T10:00:00Z">
      <style>body { margin: 0 auto; max-width: 640px; font: 18px/1.6 serif } ${style}</style>
      <script>${script}</script></head>
      <body><header>The Harbour Post</header><main><article><h1>${headline}</h1><div id="story">${paragraphs}</div>
      </article></main></body></html>`,
  };
}
