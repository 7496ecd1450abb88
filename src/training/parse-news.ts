import type { Span } from '../core/text/span.ts';

/** What a name is: as in the news of the CoNLL tasks, MISC being events, works, products, nationalities. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** One of the types of names: `PER`. */
export type NameType = (typeof NAME_TYPES)[number];

/** A stretch of a training text and whom it names; `referent` is `null` where nobody has said. */
export type Label<Type extends string> = {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
  readonly referent: string | null;
};

/** One article of the training news, its marks taken out of the text. */
export type NewsArticle = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly names: readonly Label<NameType>[];
  readonly roles: readonly Label<'ROLE' | 'PRON'>[];
  readonly quotes: readonly QuoteLabel[];
  /** Words in marks that nobody says: scare quotes, titles, terms, nicknames. */
  readonly nonSpeech: readonly Span[];
};

/** What somebody says, its marks within, and the referents of those who say it; none if nobody can know. */
export type QuoteLabel = Span & {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speakers: readonly string[];
};

type Open = { readonly tag: string; readonly start: number; readonly fields: string };

const MARK =
  /\[\[(?<type>PER|ORG|LOC|MISC|ROLE|PRON)(?<referent>#[^|\]]*)?\||(?<close>\]\])|<(?<tag>[qinc])(?<fields> [^<>]*)?>|<\/(?<end>[qinc])>/g;

/**
 * Reads a file of training news: articles with inline marks, as its README describes them.
 *
 *     === id: a-1 | lang: en
 *     [[PER#byron|Ada Byron]] wins      → one article, text "Ada Byron wins", one name
 *
 * @throws Error if marks are not closed, with the article's id.
 */
export function parseNews(file: string): NewsArticle[] {
  return file
    .split(/^(?==== id: )/m)
    .filter((block) => block.startsWith('=== '))
    .map(parseArticle);
}

function parseArticle(block: string): NewsArticle {
  const end = block.indexOf('\n');
  const head = block.slice(4, end);
  const id = readField(head, 'id');
  const marked = block.slice(end + 1).trim();
  return { id, lang: readField(head, 'lang'), ...readMarks(marked, id) };
}

function readField(head: string, name: string): string {
  return new RegExp(`(?:^|\\| )${name}: ([^|]*)`).exec(head)?.[1]?.trim() ?? '';
}

function readMarks(marked: string, id: string): Omit<NewsArticle, 'id' | 'lang'> {
  const open: Open[] = [];
  const closed: (Open & { readonly end: number })[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const { type, referent, close, tag, fields, end } = match.groups ?? {};
    const opened = type ?? tag;
    if (opened !== undefined) open.push({ tag: opened, start: text.length, fields: referent ?? fields ?? '' });
    if (close === undefined && end === undefined) continue;
    const last = open.pop();
    const isItsEnd = end === undefined ? last?.tag !== last?.tag.toLowerCase() : last?.tag === end;
    if (last === undefined || !isItsEnd) {
      throw new Error(`${id}: a mark is closed that was not opened, after "${text.slice(-40)}"`);
    }
    closed.push({ ...last, end: text.length });
  }
  if (open.length > 0) throw new Error(`${id}: a mark is not closed`);
  text += marked.slice(from);
  closed.sort((one, other) => one.start - other.start);
  return {
    text,
    names: closed.flatMap((mark) => labelsOf(mark, NAME_TYPES)),
    roles: closed.flatMap((mark) => labelsOf(mark, ['ROLE', 'PRON'])),
    quotes: closed.filter(({ tag }) => tag === 'q' || tag === 'i').map(quoteOf),
    nonSpeech: closed.filter(({ tag }) => tag === 'n').map(({ start, end }) => ({ start, end })),
  };
}

function labelsOf<Type extends string>(
  { tag, start, end, fields }: Open & Span,
  types: readonly Type[],
): readonly Label<Type>[] {
  const type = types.find((known) => known === tag);
  return type === undefined ? [] : [{ start, end, type, referent: fields === '' ? null : fields.slice(1) }];
}

function quoteOf({ tag, start, end, fields }: Open & Span): QuoteLabel {
  const said = / s="([^"]*)"/.exec(fields)?.[1] ?? '?';
  const kind = fields.includes('k="mixed"') ? 'mixed' : 'direct';
  return { start, end, kind: tag === 'i' ? 'indirect' : kind, speakers: said === '?' ? [] : said.split(',') };
}
