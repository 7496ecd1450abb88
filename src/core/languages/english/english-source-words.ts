import type { SourceWords } from '../pack/source-words.ts';
import { wordSet } from '../packing/word-set.ts';

/** What leads to a source in English, and what speaks without being somebody. Ours, written from general knowledge. */
export const ENGLISH_SOURCE_WORDS: SourceWords = {
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['per', 'the'],
  ],
  accordingBehind: new Set(),
  interposed: new Set(),
  turns: new Set(),
  unnamedSources: new Set(),
  speakingNouns: wordSet(`
    activist activists adviser advisers advisor advisors agency agent aide aides ambassador analyst analysts attorney author authorities authors
    boss candidate candidates campaign captain chair chairman chairwoman chief coach colleague colleagues columnist commander commission commissioner committee
    company consultant coordinator council counsel court critics critic deputy diplomat diplomats director doctor doctors economist economists editor editors envoy
    executive executives expert experts father mother brother sister daughter son wife husband farmer farmers fisherman founder friend friends governor government group groups head
    historian institute inspector inspectors investigators investigator journalist judge lawmaker lawmakers lawyer lawyers leader leaders letter man manager mayor member members minister
    ministry neighbour neighbor neighbours neighbors nurse office officer officers official officials opponent opponents organiser organizer organisers organizers owner parent parents parliament party pastor player people
    physician pilot police politician pollster president priest principal professor prosecutor prosecutors protesters publisher representative reporter reporters report researcher researchers
    resident residents scientist scientists secretary senator sergeant sheriff source sources spokesman spokeswoman spokesperson spokespeople staff statement strategist student students study supporters supporter
    survivor teacher team think-tank teenager trainer treasurer tribunal union veteran vet victim volunteer voter voters watchdog witness witnesses woman worker workers writer one another others article
    post message email tweet note sign banner editorial memo document filing poster caption headline`),
  documents: wordSet(`
    account accounts ad advert advertisement affidavit analysis article ballot banner bill blog book brochure bulletin calculation calculations caption
    card cartoon charter column communique complaint constitution contract count data decree document documents draft email essay estimate estimates figures
    filing findings flyer form headline indictment inscription invitation law lawsuit leaflet legislation letter log manual memo memorandum message
    motion note notice obituary paper petition placard plaque poll post poster questionnaire reckoning record report reports research resolution rule
    rules ruling sign song statement story study survey tally text transcript treaty tweet verdict video website`),
  utterances: new Set(),
  wordings: new Set(),
  recordings: wordSet(
    'audio clip clips excerpt film footage image images photo photos picture pictures recording recordings sound tape tapes video videos',
  ),
  examples: wordSet('include included includes including namely notably'),
};
