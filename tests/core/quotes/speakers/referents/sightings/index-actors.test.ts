import { expect, test } from 'vitest';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { indexActors } from '../../../../../../src/core/quotes/speakers/referents/sightings/index-actors.ts';
import { analyseLearned } from '../../../../learned-for.ts';
import { actorIn } from '../../actor-in.ts';

const TEXT = 'Huw Pryce left. The manager wept.';

const MANAGER = { start: 16, end: 27 };

test('sees whoever a phrase means that does not speak', () => {
  const { sightings } = indexActors([actorIn(TEXT, 'Huw Pryce')], [], [{ ...MANAGER, actor: 'one' }]);
  expect(sightings.map(({ mention }) => TEXT.slice(mention.start, mention.end))).toEqual(['Huw Pryce', 'The manager']);
});

test('follows nobody whom the reader took away', () => {
  expect(indexActors([], [], [{ ...MANAGER, actor: 'one' }]).sightings).toEqual([]);
});

test('a pronoun calls back whom a phrase before it means, though another was named since', () => {
  const { quotes, actors } = analyseLearned(
    articleFromText(
      'Huw Pryce, the Norham manager, met the lawyer Owen Hart on Friday. Hart had brought a contract. The manager wept in the corridor. “Never again,” he said.',
    ),
  );
  expect(actors.find(({ id }) => id === quotes[0]?.actor)?.name).toBe('Huw Pryce');
});
