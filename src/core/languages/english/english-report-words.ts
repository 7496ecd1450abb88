import { wordSet } from '../packing/word-set.ts';

/* What reports in English without being a verb of speech. Ours, written from general knowledge. */

/** Nouns for what somebody says or means: “his claim that …”, “a promise to …”. */
const REPORT_NOUNS = wordSet(`
  accusation acknowledgement acknowledgment admission agreement allegation announcement appeal argument assertion assessment assumption assurance belief
  bet bid calculation call case caution certainty charge claim commitment complaint concern conclusion confession confidence confirmation contention
  conviction criticism decision declaration declination demand denial disclosure doubt expectation fear finding forecast frustration guarantee hint hope
  hypothesis idea impression indication insinuation insistence instruction invitation judgement judgment lament message notice notion objection
  observation offer opinion order plan plea pledge position prediction premise proclamation projection promise pronouncement prophecy proposal
  proposition protest reassurance recognition recommendation refusal reminder report request resolution revelation rule ruling rumor rumour sense signal
  speculation stance statement suggestion suspicion testimony theory thesis threat understanding verdict view vow warning wish worry`);

/** Those nouns in both numbers, and what they are in the singular. */
export const ENGLISH_REPORT_NOUNS: ReadonlyMap<string, string> = new Map(
  [...REPORT_NOUNS].flatMap((noun) => [
    [noun, noun],
    [pluralOf(noun), noun],
  ]),
);

/** Those behind which “that” tells what they hold, and hardly ever what was done with them, as in “an agreement that Ada had framed”. */
export const ENGLISH_CONTENT_NOUNS = wordSet(`
  accusation accusations acknowledgement admission allegation allegations argument arguments assertion assertions assumption assumptions assurance assurances belief beliefs
  claim claims commitment complaint complaints concern concerns conclusion confirmation contention conviction denial denials doubt doubts expectation expectations fear fears
  finding findings guarantee hint hints hope hopes hypothesis idea ideas impression indication indications insinuation insistence notion pledge pledges
  prediction predictions pronouncement pronouncements recognition reminder reports revelation revelations ruling rumor rumors rumour rumours sense signal
  signals speculation suggestion suggestions suspicion suspicions theory threat threats understanding view warning warnings worry worries`);

function pluralOf(noun: string): string {
  if (noun.endsWith('sis')) return `${noun.slice(0, -2)}es`;
  if (noun.endsWith('sh')) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Verbs that make what a noun of speech names: “gave a promise”. */
export const ENGLISH_MAKERS = wordSet(`
  brought came drew draws expressed expresses expressing gave give gives giving had has have having issued issues issuing made make makes making offered offers offering posted raised
  raises raising reached reaches reiterated released repeated repeating sent sends sending shared shares sounded took taken unveiled voiced voices voicing`);

/** Adjectives that tell what somebody thinks: “is confident that …”. */
export const ENGLISH_MINDS = wordSet(`
  adamant afraid alarmed angry anxious ashamed aware certain clear concerned confident content convinced delighted determined disappointed doubtful eager encouraged excited fearful
  frustrated furious glad grateful happy hesitant hopeful insistent keen loath mindful nervous optimistic outraged pessimistic pleased positive prepared proud puzzled ready
  relieved reluctant sad sceptical skeptical shocked sorry sure surprised thankful thrilled unaware uncertain unconvinced unhappy unsure unwilling upset wary willing worried`);
