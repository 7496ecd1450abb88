import { describe, expect, it } from 'vitest';
import { signature } from '../../../../../src/core/quotes/constructs/labels/signature.ts';
import { proposedBy } from '../proposed-by.ts';

describe('signature', () => {
  it.each([
    ['takes the name after a dash', '“Whoever sells the ferry sells the island.” — Ada Byron', ['Ada Byron']],
    [
      'takes the name alone below',
      '“Whoever sells the ferry sells the island.”\n\n— Ada Byron, Norham.',
      ['Ada Byron'],
    ],
    [
      'takes nobody from a sentence below',
      '“Whoever sells the ferry.”\n\n— Ada Byron left the hall early, and nobody asked her why.',
      [],
    ],
    ['takes who speaks without a name', '“Whoever sells the ferry.” – Council official', ['Council official']],
    ['takes nobody who does not speak', '“Whoever sells the ferry” – a toy.', []],
    ['takes nobody with whom a sentence goes on', '“Whoever sells it” – an official of the town knows.', []],
    ['takes who speaks on something', '‘We walked’: Velk boss Ada Byron on her year', ['Velk boss Ada Byron']],
    ['takes whoever a line ends with', 'Ada Byron left.\n\n‘We will walk’: Ada Byron', ['Ada Byron']],
    ['takes who speaks where a line ends', '‘We will walk’: council official', ['council official']],
    ['takes nothing else where a line ends', '‘We will walk’: a toy', []],
    ['takes nobody who does something', '‘We walked’: Ada Byron wins the race', []],
    ['takes nobody within a sentence', 'She said ‘we walked’: Ada Byron on her year', []],
    ['takes nothing else after a dash', '“Whoever sells the ferry” — and that was it.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(signature, text)).toEqual(speakers);
  });
});
