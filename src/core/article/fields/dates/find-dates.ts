import type { Layout } from '../../layout.ts';
import type { PageBlock, PageOutline } from '../../page-outline.ts';
import type { PageFacts } from '../page-facts.ts';
import { matchMachineDate } from './match-machine-date.ts';
import { matchWrittenDate } from './match-written-date.ts';
import type { DateOrder } from './written/match-numeric-date.ts';

/** When an article was published and modified: ISO 8601, as exact as the page says. */
export type Dates = {
  readonly published: string | null;
  readonly modified: string | null;
  /** What told the date of publication. */
  readonly evidence: string;
};

const PUBLISHED = `article:published_time article:published og:article:published_time og:published_time datepublished
  date.published publish-date publish_date publishdate pubdate parsely-pub-date sailthru.date dc.date.issued dc.date
  dcterms.created dc.terms.created date cxenseparse:recs:publishtime last-modified article.published`.split(/\s+/);
const MODIFIED = `article:modified_time og:updated_time article:modified datemodified dcterms.modified last-modified
  article.updated`.split(/\s+/);

/** A byline has so many letters at most; a paragraph that tells of a day has more. */
const LONGEST_LINE = 120;

/**
 * Finds the dates, trusting in this order: structured data, metas, microdata and `<time>` before the text begins, words.
 * A date beside or after the text may belong to another article.
 */
export function findDates(layout: Layout, facts: PageFacts, bodyStart: number): Dates {
  const told = toldDate(facts) ?? shownDate(layout, facts, bodyStart);
  const modified = isoDate(facts.linked?.modified ?? '') ?? metaDate(facts, MODIFIED)?.date ?? null;
  return { published: told?.date ?? null, modified, evidence: told?.evidence ?? 'told nowhere' };
}

type FoundDate = { readonly date: string; readonly evidence: string };

function toldDate(facts: PageFacts): FoundDate | null {
  const linked = isoDate(facts.linked?.published ?? '');
  return linked === null ? metaDate(facts, PUBLISHED) : { date: linked, evidence: 'structured data' };
}

function metaDate(facts: PageFacts, names: readonly string[]): FoundDate | null {
  for (const name of names) {
    for (const value of facts.metas(name)) {
      const date = isoDate(value);
      if (date !== null) return { date, evidence: `meta ${name}` };
    }
  }
  return null;
}

/** A machine's date as ISO 8601; `null` if it is none that can be. */
function isoDate(value: string): string | null {
  const text = value.trim();
  const date = matchMachineDate(text);
  if (date === null) return text === '' ? null : matchWrittenDate(text);
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return month < 1 || month > 12 || day < 1 || day > 31 ? null : date;
}

/** Dates for machines first, then those in words. */
function shownDate({ outline }: Layout, facts: PageFacts, bodyStart: number): FoundDate | null {
  const order = dateOrder(facts);
  let words: string | null = null;
  for (const block of outline.blocks.slice(Math.max(0, bodyStart - 30), bodyStart)) {
    const date = isoDate(machineDate(outline, block) ?? '');
    if (date !== null) return { date, evidence: 'time element' };
    if (block.text.length < LONGEST_LINE) words ??= matchWrittenDate(block.text, order);
  }
  return words === null ? null : { date: words, evidence: 'words before the text' };
}

/** In figures alone the United States write the month first; a page must say that it is from there. */
function dateOrder({ head, meta, linked }: PageFacts): DateOrder {
  const tags = [head.lang, meta('og:locale', 'content-language', 'language'), linked?.lang];
  return tags.some((tag) => AMERICAN.has(tag?.toLowerCase().replace('_', '-') ?? '')) ? 'month-first' : 'day-first';
}

const AMERICAN: ReadonlySet<string> = new Set(['en-us', 'es-us']);

function machineDate({ frames }: PageOutline, { frame, time, text }: PageBlock): string | null {
  const { value = null, tag = '', itemprop = null } = frames[frame] ?? {};
  if (value && (tag === 'time' || itemprop === 'datePublished')) return value;
  return text.length < LONGEST_LINE ? time : null;
}
