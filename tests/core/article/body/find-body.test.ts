import { describe, expect, it } from 'vitest';
import { composeHtml } from '../compose-html.ts';

const TEXTS = [
  'The harbour of Westhaven opened again on Friday after a storm that had kept every ship outside for six days.',
  'Two of the four quays were under water for most of the week, and the cranes on the third had lost their power.',
  'Nobody was hurt, but the town counts eleven broken boats and a roof that now lies in the yard of the school.',
  'The council meets on Monday to decide who pays for the repairs, which the engineers put at four million.',
] as const;
const [first, second, third, fourth] = TEXTS.map((text) => `<p>${text}</p>`);

const HEBREW = [
  'נמל וסטהייבן נפתח מחדש ביום שישי אחרי סערה שהשאירה את כל האוניות בחוץ במשך שישה ימים ארוכים.',
  'שניים מארבעת הרציפים היו מתחת למים במשך רוב השבוע, והעגורנים ברציף השלישי נותרו ללא חשמל.',
  'איש לא נפגע, אבל בעיר ספרו אחת עשרה סירות שבורות וגג אחד שמונח כעת בחצר של בית הספר.',
];
const JAPANESE = [
  '西港の港は金曜日、すべての船を六日間も外に足止めした嵐の後、ようやく再び開かれたと市が発表した。',
  '四つの岸壁のうち二つは週の大半にわたって水に浸かり、三つ目の岸壁の起重機は電力を失っていた。',
  '負傷者はいなかったが、町では十一隻の船が壊れ、一枚の屋根が今も学校の校庭に横たわっている。',
];

/** The texts of the paragraphs that are found between the headline and a box of links. */
function paragraphsOf(body: string, wrapped = (text: string) => `<article><h1>Harbour</h1>${text}</article>`) {
  const links = '<ul><li><a href="/b">Quay closed for days</a></li><li><a href="/c">Roof found</a></li></ul>';
  const { article } = composeHtml(`<title>Harbour</title><body>${wrapped(body)}${links}`);
  return article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'lede')
    .map(({ start, end }) => article.text.slice(start, end));
}

describe('the running text is found', () => {
  it.each([
    ['in paragraphs', `<div>${first}${second}${third}${fourth}</div>`],
    ['in runs between line breaks', `<div>${TEXTS.join('<br><br>')}</div>`],
    ['straight in divs', `<section>${TEXTS.map((text) => `<div>${text}</div>`).join('')}</section>`],
    ['in containers beside each other', `<div>${first}${second}</div><div>${third}${fourth}</div>`],
    [
      'in such with names of their own, the heaviest first',
      `<div class="free">${first}${second}</div><div class="premium">${third}${fourth}</div>`,
    ],
    [
      'in paragraphs called after how they are read aloud',
      `<div>${TEXTS.map((text) => `<p class="tts">${text}</p>`).join('')}</div>`,
    ],
    ['in a chapter called an introduction', `<div class="chapter intro">${first}${second}${third}${fourth}</div>`],
    ['around a box', `<div>${first}${second}<aside><h3>Facts</h3><p>Four quays.</p></aside>${third}${fourth}</div>`],
    [
      'in paragraphs whose classes change by turns',
      `<div><div class="first"><p class="a">${TEXTS[0]} ${TEXTS[2]}</p></div>${[1, 3, 0, 2].map((at, turn) => `<p class="${turn % 2 ? 'a' : 'b'}">${TEXTS[at]}</p>`).join('')}</div>`,
      [`${TEXTS[0]} ${TEXTS[2]}`, TEXTS[1], TEXTS[3], TEXTS[0], TEXTS[2]],
    ],
    ['behind a paywall that hides nothing', `<div>${first}</div><div class="paywall">${second}${third}${fourth}</div>`],
    [
      'in a container called after what is beside it',
      `<div class="has-sidebar">${first}${second}${third}${fourth}</div>`,
    ],
  ])('%s', (_, body, texts: readonly string[] = TEXTS) => {
    expect(paragraphsOf(body)).toEqual(texts);
  });

  it('before and after a list whose points are parts of it', () => {
    const points = [fourth, second, third].map((text) => `<li><h3>What broke</h3>${text}</li>`).join('');
    const body = `<div><p>${TEXTS[0]}</p><ol>${points}</ol><p>${TEXTS[3]}</p></div>`;
    expect(paragraphsOf(body)).toEqual([TEXTS[0], TEXTS[3]]);
  });

  it('before and after the questions and answers of an interview', () => {
    const [opening, ...rest] = TEXTS;
    const answers = rest.map((text) => `<dt>How are you?</dt><dd>${text}</dd>`).join('');
    expect(
      paragraphsOf(
        `<div><p>${opening}</p><dl>${answers}</dl><p>The rain has stopped, and nobody has come to tell us whose boat it is.</p></div>`,
      ),
    ).toEqual([
      opening,
      ...rest.flatMap((text) => ['How are you?', text]),
      'The rain has stopped, and nobody has come to tell us whose boat it is.',
    ]);
  });

  it.each([
    ['from right to left', HEBREW, 'dir="rtl"'],
    ['without spaces, from top to bottom', JAPANESE, 'style="writing-mode: vertical-rl"'],
  ])('%s', (_, texts, attribute) => {
    expect(paragraphsOf(`<div ${attribute}>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`)).toEqual(texts);
  });

  it('where a consent dialogue stands before it, and comments after it that are longer', () => {
    const consent = `<div class="consent-dialog">${`<p>${TEXTS[3]} We ask for your consent.</p>`.repeat(3)}</div>`;
    const comments = `<section class="comments">${[1, 2, 3, 4, 5, 6, 7].map((n) => `<p>${n}: ${TEXTS[1]}</p>`).join('')}</section>`;
    const around = (body: string) => `${consent}<article><h1>Harbour</h1>${body}</article>${comments}`;
    expect(paragraphsOf(`<div>${first}${second}${third}${fourth}</div>`, around)).toEqual(TEXTS);
  });

  it('where a consent dialogue holds most of the page', () => {
    const consent = `<div class="consent-dialog">${`<p>${TEXTS[3]} We ask for your consent.</p>`.repeat(9)}</div>`;
    const around = (body: string) => `${consent}<article><h1>Harbour</h1>${body}</article>`;
    expect(paragraphsOf(`<div>${first}${second}${third}${fourth}</div>`, around)).toEqual(TEXTS);
  });

  it('where answers of readers, called nothing, are longer', () => {
    const answers = Array.from(
      { length: 12 },
      (_, n) => `<div class="entry"><b>user${n}</b><p>${n}: ${TEXTS[1]}</p></div>`,
    );
    const around = (body: string) => `<article><h1>Harbour</h1>${body}</article><div>${answers.join('')}</div>`;
    expect(paragraphsOf(`<div>${first}${second}${third}${fourth}</div>`, around)).toEqual(TEXTS);
  });

  const teaser = (text: string) => `<div><h3><a href="/roof">Roof found</a></h3><p class="lead">${text}</p></div>`;

  it('where what other articles begin with is longer', () => {
    const row = `<section>${teaser(TEXTS[1]).repeat(8)}</section>`;
    const around = (body: string) => `<div><h1>Harbour</h1>${body}</div>${row}`;
    expect(paragraphsOf(`<div>${first}${second}${third}${fourth}</div>`, around)).toEqual(TEXTS);
  });

  it('in such a row where nothing else is long enough', () => {
    const around = (body: string) =>
      `<div><h1>Harbour</h1>${body}</div><section>${TEXTS.map(teaser).join('')}</section>`;
    expect(paragraphsOf(`<div>${first}</div>`, around)).toContain(TEXTS[3]);
  });
});

it('takes the running text of a page laid out in tables for paragraphs, and no cell of its columns for a table', () => {
  const texts = [
    'The harbour of Westhaven opened again on Friday after a storm that had kept every ship outside for six days.',
    'Two of the four quays were under water for most of the week, and the cranes on the third had lost their power.',
    'Nobody was hurt, but the town counts eleven broken boats and a roof that now lies in the yard of the school.',
  ];
  const { blocks } = composeHtml(
    `<body><table><tr><td><a href="/">Home</a></td><td>${texts.join('<br><br><b>Quays</b><br><br>')}</td></tr></table></body>`,
  ).article;
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'subhead', 'paragraph', 'subhead', 'paragraph']);
});

it('finds subheads among paragraphs that are no more than divisions', () => {
  const page = (subhead: string) =>
    composeHtml(
      `<body><div><div>${TEXTS.slice(0, 2).join('</div><div>')}</div>${subhead}<div>${TEXTS[2]}</div></div></body>`,
    );
  const kindsOf = (subhead: string) => page(subhead).article.blocks.map(({ kind }) => kind);
  expect(kindsOf('<div class="sub">Four quays</div>')).toEqual(['paragraph', 'paragraph', 'subhead', 'paragraph']);
  expect(kindsOf('<div class="sub"><a href="/a">Four quays</a></div>')).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(kindsOf('<div><span>4</span><div class="x"><i>a</i></div></div>')).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});
