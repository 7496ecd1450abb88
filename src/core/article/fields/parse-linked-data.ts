import { decodeEntities } from './decode-entities.ts';
import type { LinkedArticle, LinkedAuthor } from './linked-article.ts';

/** The articles of a page's structured data, and the types of all other things in it. */
export type LinkedData = { readonly articles: readonly LinkedArticle[]; readonly types: readonly string[] };

type Json = Readonly<Record<string, unknown>>;

/** More than any page needs; the rest of a hostile or broken one is not read. */
const MOST_NODES = 20_000;
const MOST_LETTERS = 2_000_000;

/**
 * Reads the articles out of a page's JSON-LD: arrays, `@graph` and nesting are followed, what is broken is left out.
 *
 *     parseLinkedData(['{"@type": "NewsArticle", "headline": "Harbour reopens"}']).articles[0].headline   // 'Harbour reopens'
 */
export function parseLinkedData(texts: readonly string[]): LinkedData {
  const nodes = texts.flatMap((text) => nodesOf(parseJson(text)));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' && node.name !== undefined ? [[node['@id'], node]] : [])),
  );
  return {
    articles: nodes.filter((node) => typesOf(node).some(isArticleType)).map((node) => articleOf(node, byId)),
    types: [...new Set(nodes.flatMap(typesOf).filter((type) => !isArticleType(type)))],
  };
}

function parseJson(text: string): unknown {
  if (text.length > MOST_LETTERS) return null;
  return tryParse(text) ?? tryParse(mend(text));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Broken structured data is common, and says nothing.
  }
}

/** The faults seen most: comment or CDATA marks around, raw line breaks inside strings, commas before a bracket. */
function mend(text: string): string {
  return text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

/**
 * What an article is a part of, and its parts, are no things of their own: a subscription is a `Product` there, and the
 * posts of a live blog are articles.
 */
const WHOLES: ReadonlySet<string> = new Set(['hasPart', 'isPartOf', 'liveBlogUpdate']);

/** All objects in a JSON value, outermost first. */
function nodesOf(root: unknown): readonly Json[] {
  const nodes: Json[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && queue.length < MOST_NODES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (isJson(value)) {
      nodes.push(value);
      for (const key of Object.keys(value))
        if (typeof value[key] === 'object' && !WHOLES.has(key)) queue.push(value[key]);
    }
  }
  return nodes;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Json): readonly string[] {
  const type = node['@type'];
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one) => typeof one === 'string') : [];
}

function isArticleType(type: string): boolean {
  return ARTICLE_TYPES.some((ending) => type.endsWith(ending)) && type !== 'TechArticle';
}

const ARTICLE_TYPES = ['Article', 'BlogPosting', 'Report'];

function articleOf(node: Json, byId: ReadonlyMap<string, Json>): LinkedArticle {
  return {
    types: typesOf(node),
    headline: textOf(node.headline) ?? textOf(node.name),
    authors: [node.author, node.creator].flat(2).flatMap((author) => authorsOf(author, byId)),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    modified: textOf(node.dateModified),
    publisher: nameOf(node.publisher, byId),
    section: textOf(node.articleSection),
    lang: textOf(node.inLanguage),
    urls: [node.url, node.mainEntityOfPage, node['@id']].flatMap(addressesOf),
  };
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  return decodeEntities(first).replace(/\s+/g, ' ').trim() || null;
}

function authorsOf(value: unknown, byId: ReadonlyMap<string, Json>): readonly LinkedAuthor[] {
  if (typeof value === 'string') return [{ name: decodeEntities(value), isPerson: null, url: null }];
  if (!isJson(value)) return [];
  const node = resolve(value, byId);
  const types = typesOf(node);
  const isPerson = types.length === 0 ? null : types.includes('Person');
  const url = textOf(node.url);
  return [node.name ?? fullName(node)]
    .flat()
    .flatMap((name) => (typeof name === 'string' ? [{ name: decodeEntities(name), isPerson, url }] : []));
}

function fullName(node: Json): string | null {
  const names = [textOf(node.givenName), textOf(node.familyName)].flatMap((name) => (name === null ? [] : [name]));
  return names.length === 0 ? null : names.join(' ');
}

/** What a mere reference, `{"@id": …}`, stands for. */
function resolve(node: Json, byId: ReadonlyMap<string, Json>): Json {
  const id = node['@id'];
  return node.name === undefined && node.familyName === undefined && typeof id === 'string'
    ? (byId.get(id) ?? node)
    : node;
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Json>): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isJson(first) ? textOf(resolve(first, byId).name) : textOf(first);
}

function addressesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!isJson(value)) return [];
  return [value['@id'], value.url].filter((address) => typeof address === 'string');
}
