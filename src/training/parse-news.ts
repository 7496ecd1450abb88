/** What a name is: as in the news of the CoNLL tasks, MISC being events, works, products, nationalities. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

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
};

const MARK =
  /\[\[(?<type>PER|ORG|LOC|MISC|ROLE|PRON)(?:#(?<referent>[^|\]]*))?\||(?<close>\]\])|<\/?[qinc](?: [^<>]*)?>/g;

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

function readMarks(marked: string, id: string): Pick<NewsArticle, 'text' | 'names' | 'roles'> {
  const names: Label<NameType>[] = [];
  const roles: Label<'ROLE' | 'PRON'>[] = [];
  const open: { start: number; type: string; referent: string | null }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const { type, referent, close } = match.groups ?? {};
    if (type !== undefined) open.push({ start: text.length, type, referent: referent ?? null });
    if (close === undefined) continue;
    const label = open.pop();
    if (label === undefined) throw new Error(`${id}: a mark is closed that was not opened, after "${text.slice(-40)}"`);
    const span = { start: label.start, end: text.length, referent: label.referent };
    if (label.type === 'ROLE' || label.type === 'PRON') roles.push({ ...span, type: label.type });
    else names.push({ ...span, type: NAME_TYPES.find((type) => type === label.type) ?? 'MISC' });
  }
  if (open.length > 0) throw new Error(`${id}: a mark is not closed`);
  text += marked.slice(from);
  return { text, names: names.sort((a, b) => a.start - b.start), roles: roles.sort((a, b) => a.start - b.start) };
}
