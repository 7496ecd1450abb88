import { accordingTo } from './according-to.ts';
import { colon } from './colon.ts';
import type { Construct } from './construct.ts';
import { interview } from './interview.ts';
import { namedBefore } from './named-before.ts';
import { namedNearby } from './named-nearby.ts';
import { paragraphBefore } from './paragraph-before.ts';
import { possessor } from './possessor.ts';
import { quoteThenSpeaker } from './quote-then-speaker.ts';
import { quoteThenVerb } from './quote-then-verb.ts';
import { sentenceAfter } from './sentence-after.ts';
import { sentenceBefore } from './sentence-before.ts';
import { signature } from './signature.ts';
import { speakerThenQuote } from './speaker-then-quote.ts';
import { topic } from './topic.ts';
import { transcript } from './transcript.ts';
import { verbThenSpeaker } from './verb-then-speaker.ts';

/**
 * Every way of quoting that we know. Each proposes speakers; `rank-speakers` chooses among all that was proposed.
 * One more, `carried-over`, needs the speakers of the quotes around, and is proposed there.
 */
export const CONSTRUCTS: readonly Construct[] = [
  quoteThenSpeaker,
  quoteThenVerb,
  speakerThenQuote,
  verbThenSpeaker,
  accordingTo,
  colon,
  signature,
  transcript,
  interview,
  sentenceBefore,
  sentenceAfter,
  paragraphBefore,
  namedNearby,
  namedBefore,
  topic,
  possessor,
];
