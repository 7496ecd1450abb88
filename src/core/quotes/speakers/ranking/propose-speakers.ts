import type { Pieces } from '../../../linear-model/feature-tree.ts';
import type { Candidate, Construct, Place } from '../../constructs/construct.ts';
import { CONSTRUCTS } from '../../constructs/constructs.ts';
import { colon } from '../../constructs/labels/colon.ts';
import { interview } from '../../constructs/labels/interview.ts';
import { signature } from '../../constructs/labels/signature.ts';
import { transcript } from '../../constructs/labels/transcript.ts';
import { possessorAfter } from '../../constructs/names/possessor-after.ts';
import { utteranceBehind } from '../../constructs/names/utterance-behind.ts';
import { wholeName } from '../../constructs/names/whole-name.ts';
import type { Setting } from '../../describe-setting.ts';
import { isDashed } from '../../marks/is-dashed.ts';
import type { Source } from '../../set-apart/source.ts';
import { candidateFeatures } from './features/candidate-features.ts';
import { ownWordFeatures } from './features/own-word-features.ts';
import { rivalFeatures } from './features/rival-features.ts';
import { wayFeatures } from './features/way-features.ts';
import { isPutToSomebody } from './is-put-to-somebody.ts';
import { isReportedBehind } from './is-reported-behind.ts';
import { onlyCaller } from './only-caller.ts';
import { onlyCited } from './only-cited.ts';
import { withoutReported } from './without-reported.ts';
import { withoutTold } from './without-told.ts';

const INTERVIEW = [colon, interview];
const TRANSCRIPT = [transcript];
const OWNED = [possessorAfter];
const TOLD: Readonly<Record<Source['by'], readonly Construct[]>> = {
  colon: [colon],
  interview: [interview],
  signature: [signature],
};

/** A candidate and what the ranker looks at. */
export type Proposal = { readonly candidate: Candidate; readonly features: readonly Pieces[] };

/**
 * Asks every construct who may have said the words in the marks; in an interview without dashes, its label and its guest alone;
 * where the words themselves begin with a label, or whose answer they were is said behind them, nobody else; of a quotation set
 * apart and of a turn, whom the page says.
 */
export function proposeSpeakers(place: Place, setting: Setting): Proposal[] {
  const certain = findAll(place, utteranceBehind(place) === null ? TRANSCRIPT : OWNED);
  const named = certain.length > 0 ? certain : likelySpeakers(place);
  const candidates = isPutToSomebody(place) ? named.filter(({ clause }) => clause?.order === 'passive') : named;
  const proposals: Proposal[] = [];
  for (const candidate of candidates) {
    const features = candidateFeatures(place, setting, candidate);
    features.push(...rivalFeatures(place, candidate, candidates));
    if (place.pack.hearsTurns) {
      features.push(...ownWordFeatures(place, candidate), ...wayFeatures(place, setting, candidate));
    }
    proposals.push({ candidate, features });
  }
  return proposals;
}

function likelySpeakers(place: Place): readonly Candidate[] {
  const found = withoutReported(place, withoutTold(place, findAll(place, constructsFor(place))));
  return reportersIn(place, onlyCited(place, onlyCaller(place, found)));
}

/** Where a verb of speech right behind the marks decides, nobody who is named before them. */
function reportersIn(place: Place, candidates: readonly Candidate[]): readonly Candidate[] {
  const isBehind = ({ paragraph, speaker }: Candidate): boolean =>
    paragraph === place.paragraph && speaker.start >= place.mark.end;
  return candidates.some((one) => isReportedBehind(place, one)) ? candidates.filter(isBehind) : candidates;
}

function constructsFor({ source, guest, text, mark }: Place): readonly Construct[] {
  if (source !== null) return TOLD[source.by];
  return guest === null || isDashed(text, mark) ? CONSTRUCTS : INTERVIEW;
}

function findAll(place: Place, constructs: readonly Construct[]): Candidate[] {
  return constructs.flatMap((construct) => construct.find(place).map((found) => wholeName(place, found)));
}
