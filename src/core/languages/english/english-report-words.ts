import type { ReportWords } from '../pack/report-words.ts';
import { wordSet } from '../packing/word-set.ts';

/** Nouns for what somebody says or means: “his claim that …”, “a promise to …”. */
const NOUNS = wordSet(`
  accusation acknowledgement acknowledgment admission agreement allegation announcement appeal argument assertion assessment assumption assurance belief
  bet bid calculation call case caution certainty charge claim commitment complaint concern conclusion confession confidence confirmation contention
  conviction criticism decision declaration declination demand denial disclosure doubt expectation fear finding forecast frustration guarantee hint hope
  hypothesis idea impression indication insinuation insistence instruction invitation judgement judgment lament message notice notion objection
  observation offer opinion order plan plea pledge position prediction premise proclamation projection promise pronouncement prophecy proposal
  proposition protest reassurance recognition recommendation refusal reminder report request resolution revelation rule ruling rumor rumour sense signal
  speculation stance statement suggestion suspicion testimony theory thesis threat understanding verdict view vow warning wish worry`);

/** What leads from a report to what is reported in English. Ours, written from general knowledge. */
export const ENGLISH_REPORT_WORDS: ReportWords = {
  that: wordSet('that'),
  whether: wordSet('whether why'),
  questions: wordSet('how if what when where whether which who why'),
  infinitive: wordSet('to'),
  infinitiveEnding: null,
  what: wordSet('what'),
  as: wordSet('as'),
  moods: new Set(),
  plainMoods: new Set(),
  ownMinds: wordSet('agreed decided persuaded worried'),
  nouns: inBothNumbers(NOUNS),
  // Behind these “that” hardly ever tells what was done with them, as in “an agreement that Ada had framed”.
  contentNouns: wordSet(`
    accusation accusations acknowledgement admission allegation allegations argument arguments assertion assertions assumption assumptions assurance assurances belief beliefs
    claim claims commitment complaint complaints concern concerns conclusion confirmation contention conviction denial denials doubt doubts expectation expectations fear fears
    finding findings guarantee hint hints hope hopes hypothesis idea ideas impression indication indications insinuation insistence notion pledge pledges
    prediction predictions pronouncement pronouncements recognition reminder reports revelation revelations ruling rumor rumors rumour rumours sense signal
    signals speculation suggestion suggestions suspicion suspicions theory threat threats understanding view warning warnings worry worries`),
  makers: wordSet(`
    brought came drew draws expressed expresses expressing gave give gives giving had has have having issued issues issuing made make makes making offered offers offering posted raised
    raises raising reached reaches reiterated released repeated repeating sent sends sending shared shares sounded took taken unveiled voiced voices voicing`),
  from: wordSet('from'),
  minds: wordSet(`
    adamant afraid alarmed angry anxious ashamed aware certain clear concerned confident content convinced delighted determined disappointed doubtful eager encouraged excited fearful
    frustrated furious glad grateful happy hesitant hopeful insistent keen loath mindful nervous optimistic outraged pessimistic pleased positive prepared proud puzzled ready
    relieved reluctant sad sceptical skeptical shocked sorry sure surprised thankful thrilled unaware uncertain unconvinced unhappy unsure unwilling upset wary willing worried`),
  urging: new Map(),
  staying: wordSet('remain remained remaining remains'),
  hearing: wordSet('hear heard hearing hears'),
  listeners: wordSet('court hearing inquest inquiry jurors jury magistrates tribunal'),
  receivers: wordSet('to'),
  telling: wordSet('tell'),
  readers: wordSet('you'),
  otherVerb: null,
  beginsBehindPoints: false,
  turnsReports: false,
  takesWordsBehind: false,
  tellsMoreOfSources: false,
  endsBeforeSaying: false,
  weighsWidely: false,
  soughtWithoutSubject: false,
  goesAroundSources: true,
  closesPlainly: true,
  dropsThat: true,
  endsBeforeVerbs: true,
  verbSecond: false,
};

/** Nouns in both numbers, and what they are in the singular. */
function inBothNumbers(nouns: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    [...nouns].flatMap((noun) => [
      [noun, noun],
      [pluralOf(noun), noun],
    ]),
  );
}

function pluralOf(noun: string): string {
  if (noun.endsWith('sis')) return `${noun.slice(0, -2)}es`;
  if (noun.endsWith('sh')) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
