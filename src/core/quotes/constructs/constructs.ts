import { accordingTo } from './clauses/according-to.ts';
import { judgedBy } from './clauses/judged-by.ts';
import { nounThenQuote } from './clauses/noun-then-quote.ts';
import { paragraphBefore } from './clauses/paragraph-before.ts';
import { quoteThenSpeaker } from './clauses/quote-then-speaker.ts';
import { quoteThenVerb } from './clauses/quote-then-verb.ts';
import { sentenceAfter } from './clauses/sentence-after.ts';
import { sentenceBefore } from './clauses/sentence-before.ts';
import { speakerThenQuote } from './clauses/speaker-then-quote.ts';
import { verbThenSpeaker } from './clauses/verb-then-speaker.ts';
import type { Construct } from './construct.ts';
import { colon } from './labels/colon.ts';
import { interview } from './labels/interview.ts';
import { signature } from './labels/signature.ts';
import { transcript } from './labels/transcript.ts';
import { actorNearby } from './names/actor-nearby.ts';
import { markedName } from './names/marked-name.ts';
import { namedBefore } from './names/named-before.ts';
import { namedNearby } from './names/named-nearby.ts';
import { possessor } from './names/possessor.ts';
import { possessorAfter } from './names/possessor-after.ts';
import { topic } from './names/topic.ts';
import { topicAfter } from './names/topic-after.ts';

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
  judgedBy,
  colon,
  signature,
  transcript,
  interview,
  sentenceBefore,
  sentenceAfter,
  paragraphBefore,
  namedNearby,
  markedName,
  namedBefore,
  topic,
  topicAfter,
  actorNearby,
  possessor,
  possessorAfter,
  nounThenQuote,
];
