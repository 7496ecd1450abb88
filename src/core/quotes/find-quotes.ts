import type { Actor } from '../actors/actor.ts';
import type { RoleMention } from '../actors/roles/find-roles.ts';
import type { Article } from '../article/article.ts';
import { packOf } from '../languages/pack-of.ts';
import type { Learned } from '../learned/learned.ts';
import type { FeatureTree } from '../linear-model/feature-tree.ts';
import type { Place } from './constructs/construct.ts';
import { describeSetting } from './describe-setting.ts';
import { findMarkedWords } from './find-marked-words.ts';
import { reportIndirect } from './indirect/report-indirect.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import type { NonSpeech, Quote } from './quote.ts';
import { readPlaces } from './read-places.ts';
import { attributeNested } from './speakers/attribute-nested.ts';
import { attributeQuotes } from './speakers/attribute-quotes.ts';
import { proposeSpeakers } from './speakers/ranking/propose-speakers.ts';
import type { Heard } from './speakers/ranking/rank-speakers.ts';
import { scoreProposals } from './speakers/ranking/score-proposals.ts';
import { sceneOf } from './speakers/scene-of.ts';
import { speechOrNot } from './speech/speech-or-not.ts';

/**
 * Finds what was said in an article, and by whom among its actors.
 *
 *     “We won,” said Ada Byron.        → one quote, quote-then-verb, Ada Byron
 *     The “winner” said nothing.       → no quote; “winner” is non-speech
 *
 * Every pair of marks is read in its place, the constructs propose speakers, `speechOrNot` parts speech from what is
 * only marked, the best proposal wins, and speech without marks is added.
 * In a language that we have no words for, the marks alone tell, and nobody is the speaker.
 *
 * @param learned what was learned for the article's language; `null`: by rules alone.
 * @param silent phrases that mean an actor and do not speak: a pronoun may call them back.
 */
export function findQuotes(
  article: Article,
  actors: readonly Actor[],
  learned: Learned | null,
  silent: readonly RoleMention[] = [],
): { readonly quotes: readonly Quote[]; readonly nonSpeech: readonly NonSpeech[] } {
  const pack = packOf(article.lang);
  if (pack === null) return findMarkedWords(article);
  const body = readPlaces(article, pack, actors);
  const heard = body.places.map((place) => hear(place, learned?.speakers ?? null));
  const verdicts = heard.map((one) => speechOrNot(one, learned?.speech ?? null));
  const spoken = heard.filter((_, index) => verdicts[index]?.speech);
  const scene = sceneOf({ text: article.text, pack, paragraphs: body.paragraphs }, { actors, silent }, learned);
  const attributed = attributeNested({ nested: body.nested, quotes: attributeQuotes(spoken, scene), scene });
  const quotes = joinParagraphs(
    attributed,
    spoken.map(({ place }) => place),
  );
  return {
    quotes: reportIndirect({ article, pack, body, actors, quotes, scene }),
    nonSpeech: heard.flatMap(({ place }, index) => {
      const verdict = verdicts[index];
      return verdict === undefined || verdict.speech
        ? []
        : [{ start: place.mark.start, end: place.mark.end, evidence: { rule: verdict.rule } }];
    }),
  };
}

function hear(place: Place, speakers: FeatureTree | null): Heard {
  const setting = describeSetting(place);
  return { place, setting, proposals: scoreProposals(proposeSpeakers(place, setting), speakers) };
}
