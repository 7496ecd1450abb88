import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../../compose-html.ts';

const COAST = { '@type': 'Organization', name: 'The Coast Daily' };

type Case = { what: string; author?: unknown; publisher?: unknown; before?: string; after?: string; authors: string[] };

const CASES: readonly Case[] = [
  ...[
    'Piše: Ada Byron',
    'Yazar: Ada Byron',
    'Oleh Ada Byron',
    'Kirjoittaja: Ada Byron',
    'Tekst: Ada Byron Foto: Karl Benz',
    'Հեղինակ՝ Ada Byron',
  ].map((line) => ({ what: `who wrote it in “${line}”`, before: `<p>${line}</p>`, authors: ['Ada Byron'] })),
  {
    what: 'the one behind a date, a comma and a word',
    before: '<p>06.03.2026, von Ada Byron</p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'the one beside an agency',
    before: '<p>Ada Byron and Karl Benz, AFP</p>',
    authors: ['Ada Byron', 'Karl Benz'],
  },
  {
    what: 'the one beside the outlet',
    before: '<p>Ada Byron, The Coast Daily</p>',
    authors: ['Ada Byron'],
  },
  { what: 'nobody beside a place', before: '<p>Ada Byron, Westhaven</p>', authors: [] },
  {
    what: 'the people of the structured data',
    author: [{ name: 'Ada Byron' }, { name: 'Karl Benz' }],
    authors: ['Ada Byron', 'Karl Benz'],
  },
  {
    what: 'the visible byline, if the structured data names the outlet',
    author: COAST,
    before: '<p class="byline">By Ada Byron and Karl Benz</p>',
    authors: ['Ada Byron', 'Karl Benz'],
  },
  {
    what: 'the person of a byline that ends with the outlet',
    author: COAST,
    before: '<p class="byline">Ada Byron The Coast Daily</p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'the person behind a label that is read aloud, and not the label',
    author: COAST,
    before:
      '<section><strong id="article-byline">Article information</strong><ul><li>Author, <span>Ada Byron</span></li></ul></section>',
    authors: ['Ada Byron'],
  },
  {
    what: 'the same in a script without capitals',
    author: COAST,
    before:
      '<section><strong id="article-byline">مضمون کی تفصیل</strong><ul><li>مصنف, <span>مود لیریو</span></li></ul></section>',
    authors: ['مود لیریو'],
  },
  {
    what: 'the one who signed in an element called so, with an agency',
    after: '<p class="author_mail"><b>Minh Anh</b> (Theo <i>AFP</i>)</p>',
    authors: ['Minh Anh'],
  },
  {
    what: 'the one who signed in brackets, as in Japanese',
    after: '<p>費用を誰が払うかを決める。（佐藤健、林誠）</p>',
    authors: ['佐藤健', '林誠'],
  },
  {
    what: 'no agency in such brackets',
    after: '<p>費用を誰が払うかを決める。（共同）</p>',
    authors: [],
  },
  {
    what: 'the agency that a line above the text credits',
    before: '<p>6. März 2026, 12.01 Uhr | Quelle: dpa</p>',
    authors: ['dpa'],
  },
  {
    what: 'the agency with which the outlet made it',
    before: '<p>Le Môle avec AFP</p>',
    authors: ['AFP'],
  },
  {
    what: 'no agency that the line is about',
    before: '<p>Reuters opens an office in Westhaven</p>',
    authors: [],
  },
  {
    what: 'the people of links that are marked as the author’s',
    before: '<p><a rel="author" href="/ada">Ada Byron</a></p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'the people of microdata',
    before: '<p><span itemprop="author"><span itemprop="name">Ada Byron</span></span></p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'the people of metas',
    before: '<meta name="author" content="Ada Byron, Karl Benz">',
    authors: ['Ada Byron', 'Karl Benz'],
  },
  {
    what: 'the visible byline, if the structured data names a desk',
    author: { '@type': 'Person', name: 'Web Desk' },
    before: '<p class="byline">By Ada Byron</p>',
    authors: ['Ada Byron'],
  },
  { what: 'nobody, if only a desk is named', author: { '@type': 'Person', name: 'Web Desk' }, authors: [] },
  { what: 'nobody, if the byline has no name', before: '<p class="byline">By Our Correspondent</p>', authors: [] },
  {
    what: 'the outlet, if the page declares it as the author and names no person',
    author: COAST,
    authors: [COAST.name],
  },
  {
    what: 'an outlet by its address, if it is declared as the author by that',
    author: { '@type': 'Organization', name: 'coast24.example' },
    authors: ['coast24.example'],
  },
  {
    what: 'the outlet that a meta declares as the author',
    before: '<meta name="author" content="The Coast Daily">',
    authors: ['The Coast Daily'],
  },
  {
    what: 'the organisation of a byline, if no person is named',
    before: '<p>By Coast Online, in <a href="/news">News</a></p>',
    authors: ['Coast Online'],
  },
  { what: 'nobody, if a sentence begins as a byline does', before: '<p>By Noon the harbour was full</p>', authors: [] },
  { what: 'not the outlet, if it only publishes', authors: [] },
  { what: 'no address', author: { name: 'https://coast.example/team' }, authors: [] },
  {
    what: 'the person whose newsletter has the person’s name',
    author: { '@type': 'Person', name: 'Ada Byron', url: 'https://letters.example/@ada' },
    publisher: { '@type': 'Organization', name: 'Ada Byron' },
    authors: ['Ada Byron'],
  },
  {
    what: 'the visible person, if the outlet is called a person',
    author: { '@type': 'Person', name: 'The Coast Daily', url: 'https://coast.example/' },
    before: '<p>By Ada Byron</p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'a link marked as the author’s within a line',
    before: '<p>By <a rel="author" href="/ada">Ada Byron</a> | 3 May 2026</p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'whom a link to a page about a writer names',
    before: '<div><a href="/people/ada-byron">Ada Byron</a></div>',
    authors: ['Ada Byron'],
  },
  {
    what: 'whom a link to such a page names, in one step of its address',
    before: '<div><a href="https://coast.example/author-ada-byron-123">Ada Byron</a></div>',
    authors: ['Ada Byron'],
  },
  {
    what: 'nobody by a link to another article',
    before: '<div><a href="https://coast.example/harbour-ada-byron-123">Ada Byron</a></div>',
    authors: [],
  },
  {
    what: 'nobody, if such a link names nobody',
    before: '<div><a href="/people/ada-byron">More Stories</a></div>',
    authors: [],
  },
  {
    what: 'names that only styles set apart from what follows',
    before: '<p>By <span>Ada Byron</span><span>Published: 3 May</span></p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'names behind a word that styles set apart',
    before: '<div class="meta-author"><span>by</span><a href="/ada">Ada Byron</a></div>',
    authors: ['Ada Byron'],
  },
  {
    what: 'names that stand side by side in elements of their own',
    before: '<div class="byline"><span>Ada Byron</span> <span>Karl Benz</span></div>',
    authors: ['Ada Byron', 'Karl Benz'],
  },
  {
    what: 'names in lines of their own',
    before: '<div class="byline">By Ada Byron<br>Karl Benz<br>Senior Reporter</div>',
    authors: ['Ada Byron', 'Karl Benz'],
  },
  {
    what: 'one name in two elements',
    before: '<div class="byline"><span>Ada</span> <span>Byron</span></div>',
    authors: ['Ada Byron'],
  },
  {
    what: 'who is named behind the kind of text',
    before: '<p>Kommentar von Ada Byron</p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'who is named behind the date',
    before: '<div class="entry-meta">Posted on 3 May 2026 by Ada Byron - 5 Comments</div>',
    authors: ['Ada Byron'],
  },
  { what: 'who is named before the date', before: '<address>Ada Byron May 3, 2026</address>', authors: ['Ada Byron'] },
  { what: 'the agency of a byline', before: '<p>Von dpa 03.05.2026, 18:58</p>', authors: ['dpa'] },
  {
    what: 'the writer, not the editor beside',
    before: '<div class="byline"><p>Written by Ada Byron</p><p>Edited by Karl Benz</p></div>',
    authors: ['Ada Byron'],
  },
  {
    what: 'no title and no button in place of a name',
    before: '<div class="byline"><p>Trending Editor</p><p>Fact Checked</p></div>',
    authors: [],
  },
  {
    what: 'a box with the author’s name within another box',
    before: '<aside><div class="author">Ada Byron</div></aside>',
    authors: ['Ada Byron'],
  },
  {
    what: 'no photographer',
    before: '<figure><figcaption>The quay <a href="/people/karl-benz">Karl Benz</a></figcaption></figure>',
    authors: [],
  },
  { what: 'a reporter in Korean', before: '<p class="byline">김하늘 기자</p>', authors: ['김하늘'] },
  { what: 'a reporter in Korean anywhere near', before: '<div><span>김하늘 기자</span></div>', authors: ['김하늘'] },
  { what: 'a reporter who signed in Korean', after: '<p>김하늘 기자 sky@coast.example</p>', authors: ['김하늘'] },
  { what: 'whom a word leads to in Arabic', before: '<p>كتب: أحمد يوسف</p>', authors: ['أحمد يوسف'] },
  {
    what: 'a name in what is called a byline in Hebrew',
    before: '<p class="byline">דנה לוי</p>',
    authors: ['דנה לוי'],
  },
  {
    what: 'whom a link to a page about a writer names in Hebrew',
    before: '<div><a href="/writers/dana">דנה לוי</a></div>',
    authors: ['דנה לוי'],
  },
  { what: 'no desk in Arabic', before: '<p class="byline">مراسل التحرير</p>', authors: [] },
  {
    what: 'whom a word leads to under the text',
    after: '<div>Posted by <a href="/1">Ada Byron</a> at 12:01</div>',
    authors: ['Ada Byron'],
  },
  {
    what: 'whom words of another language lead to under the text',
    after: '<div>Publicado por Ada Byron</div>',
    authors: ['Ada Byron'],
  },
  {
    what: 'the name with a date under the headline',
    before: '<p>Ada Byron</p><p>6 March 2026</p>',
    authors: ['Ada Byron'],
  },
  { what: 'the name before a date in its line', before: '<p>Ada Byron | 6 March 2026</p>', authors: ['Ada Byron'] },
  { what: 'no name under the headline without a date', before: '<p>Ada Byron</p>', authors: [] },
  {
    what: 'no link with a date under the headline',
    before: '<p><a href="/1">Westhaven North</a></p><p>6 March 2026</p>',
    authors: [],
  },
  { what: 'who signed the text', after: '<p><b>Ada Byron</b></p>', authors: ['Ada Byron'] },
  { what: 'who signed it in a paragraph like the others', after: '<p>Ada Byron</p>', authors: ['Ada Byron'] },
  { what: 'no name in a box behind it', after: '<div><p>Ada Byron</p></div>', authors: [] },
  { what: 'not what else stands in bold at the end', after: '<p><b>More on this story</b></p>', authors: [] },
];

it.each(CASES)('$what', ({ author, publisher = COAST, before = '', after = '', authors }) => {
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour reopens', author, publisher });
  const html = `<title>Harbour reopens</title><script type="application/ld+json">${json}</script>
    <body><article><h1>Harbour reopens</h1>${before}<div>${STORY}${after}</div></article></body>`;
  expect(composeHtml(html).article.authors).toEqual(authors);
});
