import { seededRandom } from '../seeded-random.ts';

/** An article of our own, and sentences in it to make notes on. */
export type LongArticle = { readonly html: string; readonly sentences: readonly string[] };

/**
 * Makes a page with an article of about so many letters, the same each time, with no sentence twice.
 *
 *     longArticle(100_000).sentences.length   // about 1000
 */
export function longArticle(length: number): LongArticle {
  const random = seededRandom('long article');
  const sentences: string[] = [];
  for (let written = 0; written < length; written += sentences.at(-1)?.length ?? 0) {
    const [who, did, what, where] = PARTS.map((part) => random.pick(part));
    sentences.push(`${who} ${did} ${what} ${where} on day ${sentences.length + 1} of the works.`);
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / SENTENCES) }, (_, index) =>
    sentences.slice(index * SENTENCES, (index + 1) * SENTENCES).join(' '),
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The works</title>
    <meta property="og:type" content="article"><style>body { max-width: 640px; font: 18px/1.6 serif }</style></head>
    <body><main><article><h1>The works on the harbour wall, day by day</h1><div id="story">
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></article></main></body></html>`;
  return { html, sentences };
}

/** To a paragraph. */
const SENTENCES = 4;

const PARTS = [
  ['The engineer', 'A crew of nine', 'The harbour master', 'The youngest diver', 'Her foreman', 'The night watch'],
  ['carried', 'measured', 'lost', 'repaired', 'sold', 'painted', 'counted', 'lifted'],
  [
    'two iron rods',
    'the wooden ladder',
    'forty sacks of lime',
    'a length of chain',
    'the old lamp',
    'some of the stones',
  ],
  ['at the northern pier', 'beside the sluice', 'under the second arch', 'before the tide came', 'in heavy rain'],
] as const;
