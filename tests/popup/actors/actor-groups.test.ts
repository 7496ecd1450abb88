import { describe, expect, it } from 'vitest';
import { actorGroups } from '../../../popup/actors/actor-groups.ts';
import { quoteEntries } from '../../../popup/quotes/quote-entries.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { actor, storyAnalysis, storyArticle } from '../story.ts';

const groupsOf = (analysis: Analysis) => actorGroups(analysis, quoteEntries(storyArticle, analysis));

describe('actorGroups', () => {
  it('sorts by kind: people, organisations, places', () => {
    expect(groupsOf(storyAnalysis).map(({ kind }) => kind)).toEqual(['person', 'organisation', 'place']);
  });

  it('leaves out a kind of which there is nobody', () => {
    const people = storyAnalysis.actors.filter(({ kind }) => kind === 'person');
    expect(groupsOf({ ...storyAnalysis, actors: people }).map(({ kind }) => kind)).toEqual(['person']);
  });

  it('gives each actor its utterances, not their pieces, and counts their words', () => {
    const ada = groupsOf(storyAnalysis)[0]?.entries[0];
    expect(ada?.quotes.map(({ pieces }) => pieces)).toEqual([['“We won,”', '“and fairly.”']]);
    expect(ada?.words).toBe(4);
  });

  it('puts the most mentioned first, then who comes first in the text', () => {
    const actors = [
      actor('late', 'Harbour Board', 'organisation', ['Harbour Board']),
      actor('early', 'The mayor', 'organisation', ['The mayor']),
      actor('often', 'Norhaven', 'organisation', ['Norhaven', 'in Norhaven']),
    ];
    const [group] = groupsOf({ ...storyAnalysis, actors });
    expect(group?.entries.map((entry) => entry.actor.id)).toEqual(['often', 'early', 'late']);
  });

  it('puts who is quoted before who is mentioned as often', () => {
    const actors = [
      actor('silent', 'The mayor', 'person', ['The mayor']),
      actor('ada', 'Ada Quill', 'person', ['Ada Quill']),
    ];
    const [group] = groupsOf({ ...storyAnalysis, actors });
    expect(group?.entries.map((entry) => entry.actor.id)).toEqual(['ada', 'silent']);
  });

  it('leaves out an actor without a mention, since there is nowhere to jump to', () => {
    expect(groupsOf({ ...storyAnalysis, actors: [actor('x', 'X', 'person', [])] })).toEqual([]);
  });
});
