import { describe, expect, it } from 'vitest';
import { actorGroups } from '../../popup/actor-groups.ts';
import { actor, storyAnalysis } from './story.ts';

describe('actorGroups', () => {
  it('sorts by kind: people, organisations, places', () => {
    expect(actorGroups(storyAnalysis).map(({ kind }) => kind)).toEqual(['person', 'organisation', 'place']);
  });

  it('leaves out a kind of which there is nobody', () => {
    const people = storyAnalysis.actors.filter(({ kind }) => kind === 'person');
    expect(actorGroups({ ...storyAnalysis, actors: people }).map(({ kind }) => kind)).toEqual(['person']);
  });

  it('counts utterances, not their pieces', () => {
    expect(actorGroups(storyAnalysis)[0]?.entries[0]?.quoteCount).toBe(1);
  });

  it('puts the most mentioned first, then who comes first in the text', () => {
    const actors = [
      actor('late', 'Harbour Board', 'organisation', ['Harbour Board']),
      actor('early', 'The mayor', 'organisation', ['The mayor']),
      actor('often', 'Norhaven', 'organisation', ['Norhaven', 'in Norhaven']),
    ];
    const [group] = actorGroups({ ...storyAnalysis, actors });
    expect(group?.entries.map((entry) => entry.actor.id)).toEqual(['often', 'early', 'late']);
  });

  it('leaves out an actor without a mention, since there is nowhere to jump to', () => {
    expect(actorGroups({ ...storyAnalysis, actors: [actor('x', 'X', 'person', [])] })).toEqual([]);
  });
});
