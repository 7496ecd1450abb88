import type { Summary } from './parse-summary.ts';

type Target = {
  readonly what: string;
  readonly figure: (summary: Summary) => number;
  readonly least?: number;
  readonly most?: number;
};

/** What is asked of reading articles: the table of the issue “The article, whole and clean”, in per cent. */
const TARGETS: readonly Target[] = [
  { what: 'paragraph F1', figure: ({ para }) => para.f1, least: 95 },
  { what: 'paragraph precision', figure: ({ para }) => para.precision, least: 94 },
  { what: 'paragraph recall', figure: ({ para }) => para.recall, least: 97 },
  { what: 'text F1', figure: ({ text }) => text.f1, least: 98 },
  { what: 'perfect pages', figure: ({ perfectPages }) => perfectPages, least: 55 },
  { what: 'pages with a caption in the body', figure: ({ captions }) => captions.pagesLeaking, most: 2 },
  { what: 'captions found', figure: ({ captions }) => captions.found, least: 90 },
  { what: 'standfirst', figure: ({ lede }) => lede.found, least: 85 },
  { what: 'subheads F1', figure: ({ subheads }) => subheads.f1, least: 93 },
  { what: 'headline', figure: ({ title }) => title.exact, least: 93 },
  { what: 'authors F1', figure: ({ authors }) => authors.f1, least: 91 },
  { what: 'date', figure: ({ date }) => date.accuracy, least: 98.5 },
  { what: 'errors and time-outs', figure: ({ errors, timeouts }) => (errors + timeouts) / 100, most: 0 },
];

/** The targets that a summary misses, each with its figure. */
export function missedTargets(summary: Summary): readonly string[] {
  return TARGETS.flatMap(({ what, figure, least = 0, most = Number.POSITIVE_INFINITY }) => {
    const value = 100 * figure(summary);
    const asked = most === Number.POSITIVE_INFINITY ? `≥ ${least}` : `≤ ${most}`;
    return value >= least && value <= most ? [] : [`${what} ${value.toFixed(1)}, asked ${asked}`];
  });
}
