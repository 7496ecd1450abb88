import type { Chance } from '../seeded-random.ts';
import { END, type MarkedPage, START, targetParagraphs, unmark } from './marked-page.ts';
import { type Kind, type Page, sentencesIn, wordsIn } from './select-targets.ts';

export type Given = {
  readonly page: MarkedPage;
  readonly lang: string;
  readonly kind: Kind;
  readonly chance: Chance;
  /** Another article, of the same language where there is one. */
  readonly other: Page;
  /** An article of another language. */
  readonly foreign: Page;
};

/** What the page has become; `null` where the mutation makes no sense. `before` if it was not whole at first. */
export type Mutated = { readonly before?: MarkedPage; readonly after: MarkedPage; readonly separator?: string } | null;

/** What may happen to a page after a note was made. The name begins with `gone` if the selected words are no more. */
export const MUTATIONS: Readonly<Record<string, (given: Given) => Mutated>> = {
  unchanged: ({ page }) => ({ after: page }),
  typography: ({ page, chance }) => ({ after: page.map((text) => retypeset(text, chance)) }),
  markup: ({ page, chance }) => ({ after: page.map((text) => remark(text, chance)), separator: '\n' }),
  inserted: (given) => ({ after: insertParagraphs(given) }),
  'inserted within': insertWithin,
  moved: moveParagraph,
  'context rewritten': rewriteContext,
  'pull quote': repeatSentence,
  'truncated, there': ({ page }) => (targetParagraphs(page).last < page.length * 0.5 ? { after: cut(page) } : null),
  'then expanded': ({ page }) =>
    targetParagraphs(page).last < page.length * 0.5 ? { before: cut(page), after: page } : null,
  'one word edited': (given) => (given.kind === 'word' ? null : { after: editTarget(given, 1) }),
  '30 % edited': (given) => (given.kind === 'word' ? null : { after: editTarget(given, 0.3) }),
  '30 % edited, inserted': (given) =>
    given.kind === 'word' ? null : { after: insertParagraphs({ ...given, page: editTarget(given, 0.3) }) },
  'gone: deleted': ({ page, lang }) => ({ after: dropSentences(page, lang).rest }),
  'gone: cut out': ({ page, kind }) => (kind === 'phrase' || kind === 'word' ? { after: cutOut(page) } : null),
  'gone: look-alike': leaveLookAlike,
  'gone: other article': otherArticle,
  'gone: translated': ({ page, foreign, chance }) => ({ after: translate(page, foreign, chance) }),
  'gone: truncated': ({ page }) => (targetParagraphs(page).first >= page.length * 0.5 ? { after: cut(page) } : null),
};

/** Not one that has the marked words among the same others: two papers may print the same report of an agency. */
function otherArticle({ page, other }: Given): Mutated {
  const { text, target } = unmark(page);
  const passage = text.slice(Math.max(0, (target?.start ?? 0) - 32), (target?.end ?? 0) + 32);
  return other.paragraphs.join('\n\n').includes(passage) ? null : { after: other.paragraphs };
}

/** Behind a paywall stands the first half. */
function cut(page: MarkedPage): MarkedPage {
  return page.slice(0, Math.ceil(page.length * 0.5));
}

function retypeset(text: string, chance: Chance): string {
  const some = (share: number, to: string) => (from: string) => (chance.next() < share ? to : from);
  const curly = text.includes('“') || text.includes('„') || text.includes('’');
  const marks = curly
    ? text.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'")
    : text
        .replace(/"(?=[\p{L}\p{N}])/gu, '“')
        .replace(/"/g, '”')
        .replace(/'/g, '’');
  return marks
    .replace(/ [-–—] /g, (dash) => (dash === ' – ' ? ' - ' : ' – '))
    .replace(/…|\.\.\./g, (dots) => (dots === '…' ? '...' : '…'))
    .replace(/ /g, some(0.1, '\u00a0'))
    .replace(/fi/g, some(0.3, 'ﬁ'))
    .replace(/fl/g, some(0.3, 'ﬂ'))
    .replace(/(?<=\p{L}{5})(?=\p{L}{4})/gu, some(0.2, '\u00ad'))
    .replace(/[à-ÿ]/g, (letter) => some(0.2, letter.normalize('NFD'))(letter));
}

/** What another markup does to the text: line breaks, indents, blanks at inline tags. */
function remark(text: string, chance: Chance): string {
  const blank = () => chance.pick(['\n', '  ', ' \n ', '\t', ' ', ' ', ' ', ' ', ' ', ' ']) ?? ' ';
  return `  ${text.replace(/ (?=\p{L})/gu, () => (chance.next() < 0.05 ? ' \u200b' : ' ')).replace(/ /g, blank)}\n`;
}

/** One right before or after the selection, two anywhere but within it. */
function insertParagraphs({ page, chance, other }: Given): MarkedPage {
  const { first, last } = targetParagraphs(page);
  const spots = page.flatMap((_, index) => (index <= first || index > last ? [index] : [])).concat(page.length);
  const chosen = [chance.pick([first, last + 1]), chance.pick(spots), chance.pick(spots)];
  return insertAt(page, chosen, chance.shuffled(other.paragraphs));
}

function insertWithin({ page, chance, other }: Given): Mutated {
  const { first, last } = targetParagraphs(page);
  if (first === last) return null;
  return { after: insertAt(page, [first + 1 + chance.below(last - first)], chance.shuffled(other.paragraphs)) };
}

function insertAt(page: MarkedPage, spots: readonly (number | undefined)[], strangers: readonly string[]): MarkedPage {
  return [...page, ''].flatMap((paragraph, index) => [
    ...strangers.slice(0, spots.length).filter((_, nth) => spots[nth] === index),
    ...(index < page.length ? [paragraph] : []),
  ]);
}

function moveParagraph({ page, chance }: Given): Mutated {
  const { first, last } = targetParagraphs(page);
  const moved = page.slice(first, last + 1);
  const rest = page.filter((_, index) => index < first || index > last);
  const spots = Array.from({ length: rest.length + 1 }, (_, spot) => spot).filter((spot) => Math.abs(spot - first) > 1);
  const spot = chance.pick(spots);
  return spot === undefined ? null : { after: rest.toSpliced(spot, 0, ...moved) };
}

/** All else in the paragraph and its neighbours is replaced by another article's words. */
function rewriteContext({ page, chance, other }: Given): Mutated {
  const { first, last } = targetParagraphs(page);
  const stranger = () => chance.pick(other.paragraphs) ?? '';
  const rewrite = (text: string) => (text.trim() === '' ? text : `${stranger()} `.slice(0, Math.max(text.length, 8)));
  return {
    after: page.map((text, index) => {
      if (index === first - 1 || index === last + 1) return stranger();
      if (index < first || index > last) return text;
      const from = index === first ? text.indexOf(START) : 0;
      const to = index === last ? text.indexOf(END) + 1 : text.length;
      const ahead = rewrite(text.slice(0, from));
      return `${ahead && `${ahead.trimEnd()} `}${text.slice(from, to)}${text.slice(to) && ` ${rewrite(text.slice(to))}`}`;
    }),
  };
}

/** The (first) sentence is repeated as a paragraph of its own, not right beside one that is nothing but it. */
function repeatSentence({ page, lang, chance }: Given): Mutated {
  const { first } = targetParagraphs(page);
  const [sentence = ''] = dropSentences(page, lang).dropped;
  const repeated = sentence.replace(START, '').replace(END, '').trim();
  const isAll = repeated.length >= unmark(page.slice(first, first + 1)).text.trim().length;
  const spots = [-3, -2, -1, 0, 1, 2, 3, 4]
    .filter((offset) => !isAll || (offset !== 0 && offset !== 1))
    .map((offset) => first + offset)
    .filter((spot) => spot >= 0 && spot <= page.length && (spot <= first || spot > targetParagraphs(page).last));
  const spot = chance.pick(spots);
  return spot === undefined ? null : { after: page.toSpliced(spot, 0, repeated) };
}

/** A share of the selected words, or one word, is replaced, dropped or given a neighbour. */
function editTarget({ page, lang, chance, other }: Given, share: number): MarkedPage {
  const stock = other.paragraphs.flatMap((text) => wordsIn(text, lang).map(({ start, end }) => text.slice(start, end)));
  const { first, last } = targetParagraphs(page);
  const words = page.flatMap((text, index) => {
    const from = index === first ? text.indexOf(START) : 0;
    const to = index === last ? text.indexOf(END) : text.length;
    if (index < first || index > last) return [];
    return wordsIn(text, lang)
      .map((span) => ({ ...span, index }))
      .filter((span) => span.start >= from && span.end <= to);
  });
  const count = share === 1 ? 1 : Math.max(1, Math.round(words.length * share));
  const chosen = chance.shuffled(words).slice(0, count);
  return page.map((text, index) =>
    chosen
      .filter((word) => word.index === index)
      .toSorted((a, b) => b.start - a.start)
      .reduce((edited, { start, end }) => {
        const word = text.slice(start, end);
        const fresh = chance.pick(stock) ?? 'other';
        const edit = share === 1 ? fresh : (chance.pick([fresh, fresh, fresh, '', `${word} ${fresh}`]) ?? '');
        return edited.slice(0, start) + edit + edited.slice(end);
      }, text),
  );
}

/** Takes away the sentences that the selection touches, paragraph by paragraph. */
function dropSentences(page: MarkedPage, lang: string): { rest: MarkedPage; dropped: readonly string[] } {
  const { first, last } = targetParagraphs(page);
  const dropped: string[] = [];
  const rest = page.map((text, index) => {
    if (index < first || index > last) return text;
    const plain = text.replace(START, '').replace(END, '');
    const from = index === first ? text.indexOf(START) : 0;
    const to = index === last ? text.replace(START, '').indexOf(END) : plain.length;
    const touched = sentencesIn(plain, lang).filter(({ start, end }) => end > from && start < to);
    const start = Math.min(from, touched[0]?.start ?? from);
    const end = Math.max(to, touched.at(-1)?.end ?? to);
    dropped.push(plain.slice(start, end));
    return plain.slice(0, start) + plain.slice(end).trimStart();
  });
  return { rest: rest.filter((text) => text.trim() !== ''), dropped };
}

function cutOut(page: MarkedPage): MarkedPage {
  return page.map((text) => text.replace(new RegExp(`${START}[^${END}]*${END} ?`), ''));
}

/** The sentence goes; elsewhere stands one like it, with other names and numbers, or at least two other words. */
function leaveLookAlike({ page, lang, chance, other }: Given): Mutated {
  const { rest, dropped } = dropSentences(page, lang);
  const { first } = targetParagraphs(page);
  const sentence = dropped.join('\n\n');
  const stock = other.paragraphs.flatMap((text) => wordsIn(text, lang).map(({ start, end }) => text.slice(start, end)));
  const names = stock.filter((word) => /^\p{Lu}/u.test(word));
  const words = wordsIn(sentence, lang);
  const telling = words.slice(1).filter(({ start }) => /[\p{Lu}\p{N}]/u.test(sentence.charAt(start)));
  const swapped = telling.length >= 2 ? telling : chance.shuffled(words).slice(0, Math.max(2, words.length * 0.2));
  const alike = swapped
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => {
      const number = /\p{N}/u.test(text.charAt(start));
      const fresh = number ? String(1 + chance.below(98)) : (chance.pick(telling.length >= 2 ? names : stock) ?? 'X');
      return text.slice(0, start) + fresh + text.slice(end);
    }, sentence);
  const spots = Array.from({ length: rest.length + 1 }, (_, spot) => spot).filter((spot) => Math.abs(spot - first) > 1);
  const spot = chance.pick(spots);
  if (spot === undefined || words.length < 3) return null;
  return { after: rest.toSpliced(spot, 0, ...alike.split('\n\n')) };
}

/** Each word becomes a foreign one, always the same; numbers and a third of the capitalised words stay. */
function translate(page: MarkedPage, foreign: Page, chance: Chance): MarkedPage {
  const stock = foreign.paragraphs
    .join(' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const dictionary = new Map<string, string>();
  const lookUp = (word: string) => {
    const keeps = /^\p{Lu}/u.test(word) && chance.next() < 0.3;
    const known = dictionary.get(word) ?? (keeps ? word : (chance.pick(stock) ?? word));
    dictionary.set(word, known);
    return known;
  };
  return page.map((text) =>
    text
      .replace(START, '')
      .replace(END, '')
      .replace(/\p{L}+/gu, lookUp),
  );
}
