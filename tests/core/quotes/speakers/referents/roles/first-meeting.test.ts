import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { GERMAN_PACK } from '../../../../../../src/core/languages/german/german-pack.ts';
import { firstMeeting } from '../../../../../../src/core/quotes/speakers/referents/roles/first-meeting.ts';

describe('firstMeeting', () => {
  it.each([
    ['somebody new', 'a', 'A new source wrote to us. Then the source rang.', 'source'],
    ['somebody known', 'the', 'The old engineer spoke. He is an engineer.', 'engineer'],
    ['a noun without determiner', 'bare', 'It was, engineers wrote, engineer work.', 'engineer'],
    ['a noun that is only part of a word', 'never', 'Resources were scarce.', 'source'],
    ['somebody’s', 'whose', 'Her engineer spoke. The engineer left.', 'engineer'],
    ['whom a headline told without an article', 'a', 'Judge walks out\n\nA judge walked out. He left.', 'judge'],
    ['nobody', 'never', 'Nobody wrote.', 'source'],
  ])('meets %s', (_name, meeting, text, head) => {
    expect(firstMeeting(head, text.length, text, ENGLISH_PACK)).toBe(meeting);
  });

  it('reads only what stands before the words', () => {
    expect(firstMeeting('source', 0, 'A source wrote.', ENGLISH_PACK)).toBe('never');
  });

  it('knows the determiners of other languages', () => {
    expect(firstMeeting('bote', 40, 'Gestern kam ein alter Bote. Dann ging der Bote.', GERMAN_PACK)).toBe('a');
  });
});
