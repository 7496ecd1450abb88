import { describe, expect, it } from 'vitest';
import { composeHtml } from './compose-html.ts';

const POSTS = [
  [
    '14:05',
    'First ship leaves',
    'The first ship left the harbour of Westhaven under the cheers of several hundred people.',
  ],
  [
    '13:40',
    'Gates open',
    'The gates of the north quay are open, and the first lorries since Monday have gone through them.',
  ],
  ['13:10', 'Council meets', 'The council meets behind closed doors to decide who pays for the repairs of the cranes.'],
] as const;

const DATA = JSON.stringify({
  '@type': 'LiveBlogPosting',
  headline: 'Harbour reopens: what we know',
  datePublished: '2026-03-02T13:00:00+01:00',
  author: { '@type': 'Person', name: 'Ada Byron' },
  liveBlogUpdate: POSTS.map(([, headline, articleBody]) => ({
    '@type': 'BlogPosting',
    headline,
    articleBody,
    author: { '@type': 'Person', name: 'Karl Benz' },
  })),
});

const posts = POSTS.map(
  ([time, head, text]) =>
    `<article class="post"><header><time datetime="2026-03-02T${time}">${time}</time><h2>${head}</h2></header><p>${text}</p></article>`,
);

describe('a live blog', () => {
  const { article } = composeHtml(`<title>Harbour reopens: what we know</title>
    <script type="application/ld+json">${DATA}</script>
    <body><main><h1>Harbour reopens: what we know</h1><div class="posts">${posts.join('')}</div></main></body>`);
  const textsOf = (kind: string) =>
    article.blocks.filter((block) => block.kind === kind).map(({ start, end }) => article.text.slice(start, end));

  it('is one article with the fields of the whole, not of a post', () => {
    const { kind, headline, authors, published } = article;
    expect({ kind, headline, authors, published }).toEqual({
      kind: 'article',
      headline: 'Harbour reopens: what we know',
      authors: ['Ada Byron'],
      published: '2026-03-02T13:00:00+01:00',
    });
  });

  it('has the text of each post, its head and its heading', () => {
    expect(textsOf('paragraph')).toEqual(POSTS.map(([, , text]) => text));
    expect(textsOf('post-head')).toEqual(POSTS.map(([time]) => time));
    expect(textsOf('subhead')).toEqual(POSTS.map(([, head]) => head));
  });
});

it('has the heads of posts in which styles alone set the writer apart from the time, but no prices', () => {
  const headsOf = (top: (time: string) => string) => {
    const page = POSTS.map(([time, , words]) => `<div class="post"><div>${top(time)}</div><p>${words}</p></div>`);
    const { blocks, text } = composeHtml(`<main><h1>Harbour reopens</h1>${page.join('')}</main>`).article;
    return blocks.filter(({ kind }) => kind === 'post-head').map(({ start, end }) => text.slice(start, end));
  };
  expect(headsOf((time) => `<time>${time}</time><span>Karl Benz</span>`)).toEqual(
    POSTS.map(([time]) => `${time}Karl Benz`),
  );
  expect(headsOf((time) => `<b>${time.replace(':', '.')}</b><span>5% off</span>`)).toEqual([]);
});

it('has the points of its last post, though no running text follows that', () => {
  const last = `<article class="post"><header><time datetime="2026-03-02T12:00">12:00</time></header>
    <ul><li>The north quay is shut.</li><li>So is the school.</li></ul></article>`;
  const { article } = composeHtml(`<title>Harbour reopens: what we know</title>
    <body><main><h1>Harbour reopens: what we know</h1><div class="posts">${posts.join('')}${last}</div></main></body>`);
  const end = article.blocks.slice(-3).map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
  expect(end).toEqual(['post-head: 12:00', 'list-item: The north quay is shut.', 'list-item: So is the school.']);
});

it('has the heading of its first post also where its writer stands between that and the text', () => {
  const signed = posts.map((post) =>
    post.replace('</header>', '<div class="byline">Karl Benz, at the quay</div></header>'),
  );
  const { blocks, text } = composeHtml(`<main><h1>Harbour reopens</h1>${signed.join('')}</main>`).article;
  const subheads = blocks.filter(({ kind }) => kind === 'subhead').map(({ start, end }) => text.slice(start, end));
  expect(subheads).toEqual(POSTS.map(([, head]) => head));
});

it('names the writer of each post, behind its time or behind its heading, and no reader who says a word there', () => {
  const post = (head: string, text: string) => `<article><header>${head}</header><p>${text}</p></article>`;
  const [first, second, third] = POSTS;
  const { article } = composeHtml(`<title>Harbour reopens: what we know</title>
    <script type="application/ld+json">${DATA}</script>
    <body><main><h1>Harbour reopens: what we know</h1><div class="posts">
      ${post(`<time>${first[0]}</time><h2>${first[1]}</h2><span>Olu Faraday</span>`, first[2])}
      ${post(`<time>${second[0]}</time><div>Tessa Quill</div>`, `${second[2]}</p><p>Lena Fock`)}
      ${post(`<time>${third[0]}</time><h2>${third[1]}</h2>`, third[2])}
    </div></main></body>`);
  const kindOf = (text: string) =>
    article.blocks.find(({ start, end }) => article.text.slice(start, end) === text)?.kind ?? null;
  expect(['Olu Faraday', 'Tessa Quill'].map(kindOf)).toEqual(['byline', 'byline']);
  expect(kindOf('Lena Fock')).not.toBe('byline');
});
