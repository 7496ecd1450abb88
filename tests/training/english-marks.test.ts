import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '../../src/training/parse-news.ts';
import { readNews } from '../../src/training/read-news.ts';

const TITLE = /^(?:Mr|Mrs|Ms|Mx|Dr|Sir|Prof|Rev|Revd|Cllr|Sgt|Cpl|Lt|Col|Capt|Maj|Gov|Sen|Rep)\.? /;
const PRONOUN = /^(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|him|her|them|his|its|their|we|us|I|me|you)$/;

const { train, dev } = readNews('src/training/news', 'en');
const articles = [...train, ...dev];

/** What is wrong, each with its article. */
function findFaults(findIn: (article: NewsArticle) => readonly string[]): readonly string[] {
  return articles.flatMap((article) => findIn(article).map((fault) => `${article.id}: ${fault}`));
}

/** A title is part of these: whom they are called for has no other name. */
const STAGE_NAMES: ReadonlySet<string> = new Set(['Ms. Lottie']);

describe('the marks of the English training news', () => {
  it('leave titles outside of names, but of names in marks', () => {
    const faults = findFaults(({ text, names, nonSpeech }) =>
      names
        .filter(
          ({ type, start }) => type === 'PER' && !nonSpeech.some((mark) => mark.start <= start && start < mark.end),
        )
        .map(({ start, end }) => text.slice(start, end))
        .filter((words) => TITLE.test(words) && !STAGE_NAMES.has(words)),
    );
    expect(faults).toEqual([]);
  });

  it('leave articles and pronouns outside of names', () => {
    const faults = findFaults(({ text, names }) =>
      names
        .filter(({ type }) => type !== 'MISC')
        .map(({ start, end }) => text.slice(start, end))
        .filter((words) => words.startsWith('the ') || PRONOUN.test(words)),
    );
    expect(faults).toEqual([]);
  });

  it('call no pronoun a role', () => {
    const faults = findFaults(({ text, roles }) =>
      roles
        .filter(({ type }) => type === 'ROLE')
        .map(({ start, end }) => text.slice(start, end))
        .filter((words) => PRONOUN.test(words)),
    );
    expect(faults).toEqual([]);
  });

  it('name or describe whoever speaks', () => {
    const faults = findFaults(({ names, roles, quotes }) => {
      const known = new Set([...names, ...roles].map(({ referent }) => referent));
      return quotes.flatMap(({ speakers }) => speakers.filter((speaker) => !known.has(speaker)));
    });
    expect(faults).toEqual([]);
  });

  it('give a referent one kind', () => {
    const faults = findFaults(({ names }) => {
      const kinds = new Map<string, string>();
      return names.flatMap(({ type, referent }) => {
        if (referent === null) return [];
        const kind = kinds.get(referent) ?? type;
        kinds.set(referent, kind);
        return kind === type ? [] : [referent];
      });
    });
    expect(faults).toEqual([]);
  });
});
