import { parseAddress } from '../../address/parse-address.ts';
import type { Body } from '../../body/find-body.ts';
import type { Layout } from '../../layout.ts';
import { DESK_WORDS, ROLE_WORDS } from '../../words/authors/role-words.ts';
import type { LinkedAuthor } from '../linked-article.ts';
import type { PageFacts } from '../page-facts.ts';
import { bylineNames } from './bylines/byline-names.ts';
import { creditedAgencies } from './bylines/credited-agencies.ts';
import { datedNames } from './bylines/dated-names.ts';
import { ledOrganisations } from './bylines/led-organisations.ts';
import { linkedNames } from './bylines/linked-names.ts';
import { outletNames } from './bylines/outlet-names.ts';
import type { Near } from './bylines/short-blocks-near.ts';
import { signedNames } from './bylines/signed-names.ts';
import { outletTest } from './outlet-test.ts';
import { splitNames } from './split-names.ts';

/** An organisation's name has no more words. */
const MOST_WORDS = 6;

/** Who wrote an article, and what said so. */
export type Authors = { readonly names: readonly string[]; readonly evidence: string };

/** What is known of the page when its authors are sought. */
export type AuthorsAsked = {
  readonly layout: Layout;
  readonly facts: PageFacts;
  readonly siteName: string | null;
  readonly body: Body | null;
  readonly near: Near;
};

/**
 * Finds who wrote the article: the structured data's people, else those a link or the byline names, else the metas',
 * else the one who signed it. Structured data often names the outlet instead of the person: what is the outlet's name
 * is no person, unless it is a person's own outlet. Where the page names no person at all, the organisation that it
 * or its byline declares as the author is the author.
 *
 *     "author": {"name": "The Coast Daily"} and <p>By Ada Byron</p>   → Ada Byron
 *     "author": {"name": "The Coast Daily"} and no byline             → The Coast Daily
 */
export function findAuthors({ layout, facts, siteName, body, near }: AuthorsAsked): Authors {
  const { linked, meta, metas } = facts;
  const outlets = [siteName, linked?.publisher, meta('application-name'), meta('og:site_name')];
  const known = outlets.flatMap((name) => (name ? [name] : []));
  const { isOutlet, withoutOutlet } = outletTest([...known, hostOf(layout.outline.url)]);
  const own = linked?.authors.filter((author) => isOwner(author, linked.publisher)).map(({ name }) => name) ?? [];
  const sources: readonly (readonly [evidence: string, names: () => readonly string[]])[] = [
    ['structured data', () => linked?.authors.flatMap((author) => splitNames(author.name)) ?? []],
    ['marked up as author', () => linkedNames(layout, near)],
    ['meta author', () => metas('author').flatMap(splitNames)],
    ['byline', () => bylineNames(layout, near)],
    ['meta article:author', () => metas('article:author').flatMap(splitNames)],
    ['signed', () => signedNames(layout, body)],
    ['name with a date under the headline', () => datedNames(layout, near)],
    ['name with its outlet under the headline', () => outletNames(layout, near, isOutlet)],
  ];
  for (const [evidence, namesOf] of sources) {
    const names = new Set(namesOf().map(withoutOutlet));
    const people = Array.from(names).filter((name) => own.includes(name) || !(isOutlet(name) || isDesk(name)));
    if (people.length > 0) return { names: people, evidence };
  }
  const organisation = organisationNamed(facts, ledOrganisations(layout, near));
  if (organisation !== null) return organisation;
  const agencies = creditedAgencies(layout, { ...near, to: body?.first ?? near.to });
  return agencies.length > 0
    ? { names: agencies, evidence: 'agency credited' }
    : { names: [], evidence: 'named nowhere' };
}

/**
 * The organisation, mostly the outlet itself, that the page declares or its byline names as the author, with no person
 * beside: such articles are cited by it.
 *
 *     "author": {"@type": "Organization", "name": "coast24.example"}   → coast24.example
 *     "author": {"name": "https://coast.example/team"}                 → none: an address
 */
function organisationNamed({ linked, metas }: PageFacts, led: readonly string[]): Authors | null {
  const declared = [...(linked?.authors.map(({ name }) => name) ?? []), ...metas('author'), ...metas('article:author')];
  const names = [...declared, ...led].map((name) => name.replace(/\s+/g, ' ').trim());
  const name = names.find((one) => canBeOrganisation(one) && !isDesk(one));
  return name === undefined ? null : { names: [name], evidence: 'organisation declared as author' };
}

function canBeOrganisation(name: string): boolean {
  return name !== '' && name.split(' ').length <= MOST_WORDS && !/[@<>{}]|\/\//.test(name);
}

/** `Newsroom`, `Web Desk`, `Our Correspondent`: nobody in particular. */
function isDesk(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => DESK_WORDS.has(word) || ROLE_WORDS.has(word));
}

/** One person's newsletter has the person's name: a person of two names with a page of their own, or no publisher. */
function isOwner({ name, isPerson, url }: LinkedAuthor, publisher: string | null): boolean {
  if (isPerson !== true || !name.includes(' ')) return false;
  return publisher === null || (url !== null && /^https?:\/\/[^/]+\/[^/]/.test(url));
}

function hostOf(url: string): string {
  const host = parseAddress(url, null)?.host ?? '';
  return host.startsWith('www.') ? host.slice('www.'.length) : host;
}
