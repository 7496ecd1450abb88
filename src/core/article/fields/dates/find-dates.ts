import type { Layout } from '../../layout.ts';
import type { PageFacts } from '../page-facts.ts';
import { matchWrittenDate } from './match-written-date.ts';

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
  const metas = PUBLISHED.flatMap((name) => facts.metas(name).map((value): Told => [`meta ${name}`, value]));
  const shown = shownBefore(layout, bodyStart);
  const told: readonly Told[] = [
    ['structured data', facts.linked?.published ?? ''],
    ...metas,
    ...shown.machine.map((value): Told => ['time element', value]),
  ];
  const dated = told.map(([evidence, value]) => ({ evidence, date: isoDate(value) }));
  const first = dated.find(({ date }) => date !== null) ?? { evidence: 'words before the text', date: shown.words };
  const modified = [facts.linked?.modified, ...MODIFIED.flatMap((name) => facts.metas(name))]
    .map((value) => isoDate(value ?? ''))
    .find((date) => date !== null);
  const evidence = first.date === null ? 'told nowhere' : first.evidence;
  return { published: first.date, modified: modified ?? null, evidence };
}

type Told = readonly [evidence: string, value: string];

/** A machine's date as ISO 8601; `null` if it is none that can be. */
function isoDate(value: string): string | null {
  const text = value.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (!iso) return text === '' ? null : matchWrittenDate(text);
  const [, year, month, day, minutes = '', seconds = '', zone = ''] = iso;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month}-${day}${minutes && `T${minutes}${seconds}${zone}`}`;
}

function shownBefore({ outline }: Layout, bodyStart: number): { machine: string[]; words: string | null } {
  const machine: string[] = [];
  let words: string | null = null;
  for (const block of outline.blocks.slice(Math.max(0, bodyStart - 30), bodyStart)) {
    const frame = outline.frames[block.frame];
    if (frame?.value && (frame.tag === 'time' || frame.itemprop === 'datePublished')) machine.push(frame.value);
    else if (block.time !== null && block.text.length < LONGEST_LINE) machine.push(block.time);
    if (block.text.length < LONGEST_LINE) words ??= matchWrittenDate(block.text);
  }
  return { machine, words };
}
