import type { Pronoun } from '../pack/little-words.ts';
import type { GrammaticalNumber, Phrasal } from '../pack/verb-words.ts';
import { wordSet } from '../packing/word-set.ts';

/* Closed classes of English, and a few open ones that news uses. Ours, written from general knowledge. */

const person = (gender: 'female' | 'male' | null, number: GrammaticalNumber, speaker = true): Pronoun => ({
  gender,
  number,
  speaker,
});
const thing: Pronoun = { gender: 'thing', number: 'one', speaker: true };

const SUBJECTS: readonly (readonly [string, Pronoun])[] = [
  ['he', person('male', 'one')],
  ['she', person('female', 'one')],
  ['they', person(null, 'many')],
  ['it', thing],
  ['i', person(null, 'one')],
  ['we', person(null, 'many')],
  ['you', person(null, 'one')],
];

/** What hangs on a subject: “they’re”, “she’d”; “he’s” is two words. */
const CONTRACTIONS = ['re', 've', 'd', 'll', 'm'].flatMap((verb) => [`’${verb}`, `'${verb}`]);

/** Whom a pronoun may stand for, and whether it may be the subject of a report. */
export const ENGLISH_PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...SUBJECTS,
  ...SUBJECTS.flatMap(([word, pronoun]) => CONTRACTIONS.map((verb) => [`${word}${verb}`, pronoun] as const)),
  ['him', person('male', 'one', false)],
  ['her', person('female', 'one', false)],
  ['them', person(null, 'many', false)],
  ['himself', person('male', 'one', false)],
  ['herself', person('female', 'one', false)],
  ['me', person(null, 'one', false)],
  ['us', person(null, 'many', false)],
  ['his', person('male', 'one', false)],
  ['their', person(null, 'many', false)],
  ['its', { ...thing, speaker: false }],
  ['my', person(null, 'one', false)],
  ['our', person(null, 'many', false)],
]);

/** “as she put it”. */
export const ENGLISH_PHRASALS: ReadonlyMap<string, Phrasal> = new Map([
  ['put', { next: 'it', verb: { lemma: 'put', force: 'saying', form: 'past' } }],
  ['puts', { next: 'it', verb: { lemma: 'put', force: 'saying', form: 'present' } }],
  ['putting', { next: 'it', verb: { lemma: 'put', force: 'saying', form: 'participle' } }],
]);

/** What begins a clause on the noun before it: “the mayor, who …”. */
export const ENGLISH_RELATIVES = wordSet('who which that whom whose');

/** What begins a noun phrase. */
export const ENGLISH_DETERMINERS = wordSet(
  'the a an this that these those some any no every each all both another other several many most few one two three four five six seven eight nine ten either neither such',
);

/** Determiners that say whose: “her lawyer”. */
export const ENGLISH_POSSESSIVES = wordSet('his her its their my our your whose');

/** What a noun phrase stands behind and is no subject then. */
export const ENGLISH_PREPOSITIONS = wordSet(`
  about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by concerning
  despite down during except following for from in inside into like near of off on onto out outside over past per regarding since through throughout
  till to toward towards under underneath unlike until up upon via with within without versus than`);

/** Those that hang a phrase on the noun before: “a spokesman for the port”. */
export const ENGLISH_NOUN_PREPOSITIONS = wordSet('of for from in at with on to against behind');

/** What begins a clause within another. */
export const ENGLISH_SUBORDINATORS = wordSet(
  'that because if although though while whereas when whenever where wherever whether unless until since as so before after once how why what lest',
);

/** What joins phrases or clauses. */
export const ENGLISH_COORDINATORS = wordSet('and or but nor yet then &');

/** Verbs that go with another verb, contracted or not. */
export const ENGLISH_AUXILIARIES = wordSet(`
  is are was were be been being am has have had having does do did doing will would can could may might must shall should
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t cannot
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't
  he’s she’s it’s they’re we’re i’m you’re he’d she’d they’d we’d i’d he’ll she’ll they’ll we’ll i’ll i’ve we’ve they’ve you’ve
  he's she's it's they're we're i'm you're he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll i've we've they've you've`);

/** What denies a verb: nobody reports then. */
export const ENGLISH_NEGATIONS = wordSet(
  "not never no didn’t doesn’t don’t won’t wouldn’t hasn’t haven’t hadn’t isn’t wasn’t didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't wasn't",
);

/** What may stand between a subject and its verb, beside all that ends in “-ly”. */
export const ENGLISH_ADVERBS = wordSet(`
  also later then long once now often still never ever even just further soon again always sometimes already almost perhaps maybe instead meanwhile however
  too twice rather quite well yet ago away back here there not only first last next moreover nevertheless nonetheless therefore thus otherwise
  both indeed together alone himself herself itself themselves myself yourself ourselves aloud abroad online afterwards afterward thereafter tonight elsewhere simply today yesterday tomorrow`);

/** Nouns, adjectives, verbs and names that end as adverbs do: “her family said”, “early results”, “Kelly replied”. */
export const ENGLISH_NO_ADVERBS = wordSet(`
  beverly billy carly cecily connelly connolly daly donnelly emily farrelly gately healy kelly kiely kimberly lilly lily mcnally molly nelly o'reilly o’reilly
  polly reilly sally skelly tully wally willy
  ally anomaly apply assembly belly bodily bully butterfly comply costly cowardly curly daily deadly doily dolly early elderly family friendly ghastly ghostly
  gully hilly holly homily homely imply italy jelly july leisurely likely lively lonely lovely lowly melancholy monopoly monthly multiply nightly oily only orderly
  panoply ply quarterly rally rely reply scholarly silly sisterly supply tally timely ugly unlikely unfriendly unruly weekly wily wobbly woolly worldly yearly`);

/** What tells when, and is no subject: “said Monday”. */
export const ENGLISH_TIMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tomorrow tonight morning afternoon evening night week month year weekend noon midnight easter christmas`);

/** What stands before a name and belongs to it. */
export const ENGLISH_TITLES = wordSet(
  'mr mrs ms miss dr sir dame lord lady sen rep gov gen lt col sgt capt maj prof rev hon adm president minister senator secretary judge justice king queen prince princess pope ceo chancellor undersecretary ambassador captain coach commissioner mayor superintendent inspector commander',
);

/** Nouns for people, bodies and papers that say things. */
export const ENGLISH_SPEAKING_NOUNS = wordSet(`
  activist activists adviser advisers advisor advisors agency agent aide aides ambassador analyst analysts attorney author authorities author authors
  boss candidate candidates campaign captain chair chairman chairwoman chief coach colleague colleagues columnist commander commission commissioner committee
  company consultant coordinator council counsel court critics critic deputy diplomat diplomats director doctor doctors economist economists editor editors envoy
  executive executives expert experts father mother brother sister daughter son wife husband farmer farmers fisherman founder friend friends governor government group groups head
  historian institute inspector inspectors investigators investigator journalist judge lawmaker lawmakers lawyer lawyers leader leaders leader letter man manager mayor member members minister
  ministry neighbour neighbor neighbours neighbors nurse office officer officers official officials opponent opponents organiser organizer organisers organizers owner parent parents parliament party pastor player people
  physician pilot police politician pollster president priest principal professor prosecutor prosecutors protesters publisher representative reporter reporters report researcher researchers
  resident residents scientist scientists secretary senator sergeant sheriff source sources spokesman spokeswoman spokesperson spokespeople staff statement strategist student students study supporters supporter
  survivor teacher team think-tank teenager trainer treasurer tribunal union veteran vet victim volunteer voter voters watchdog witness witnesses woman worker workers writer one another others article
  post message email tweet note sign banner editorial memo document filing poster caption headline`);

/** What can be read, or heard without anybody speaking. */
export const ENGLISH_DOCUMENTS = wordSet(`
  account accounts ad advert advertisement affidavit analysis article ballot banner bill blog book brochure bulletin calculation calculations caption
  card cartoon charter column communique complaint constitution contract count data decree document documents draft email essay estimate estimates figures
  filing findings flyer form headline indictment inscription invitation law lawsuit leaflet legislation letter log manual memo memorandum message
  motion note notice obituary paper petition placard plaque poll post poster questionnaire reckoning record report reports research resolution rule
  rules ruling sign song statement story study survey tally text transcript treaty tweet verdict video website`);

/** What somebody is seen or heard in. */
export const ENGLISH_RECORDINGS = wordSet(
  'audio clip clips excerpt film footage image images photo photos picture pictures recording recordings sound tape tapes video videos',
);

/** What stands before marks around a name: “dubbed”. */
export const ENGLISH_NAMING_WORDS = wordSet(`
  aka alias called categories category christened classed classified codenamed code-named definition dubbed entitled filed hashtag headed heading headlined known labelled labeled
  listed motto named nickname nicknamed phrase phrases referred slogan slogans so-called spelled tagged term termed terms titled subtitled word words`);

/** What bears words to be read. */
export const ENGLISH_SIGNS = wordSet(`
  ad ads advert advertisement back badge badges banner banners billboard billboards board bumper button buttons cap caption card cards chalk chalkboard door flag
  flyer flyers gate graffiti hat hats headline headlines inscription jacket jersey label labels leaflet leaflets letters logo marquee menu mural notice notices
  painted pin placard placards plaque poster posters printed reading reads scoreboard screen sheet sheets shirt shirts sign signs sticker stickers sweatshirt
  t-shirt t-shirts tattoo tombstone wall walls whiteboard window`);

/** What has a title: works, programmes, papers, and what is done with them. */
export const ENGLISH_WORK_WORDS = wordSet(`
  aired airs album albums anchor anthem article ballad bestseller blog book books broadcast cartoon chapter collection column comedy concert credits curated curates curator debut directed
  director documentary drama editorial episode essay exhibit exhibition festival film films game games hit host hosted hosts hymn issue journal lecture lyrics magazine
  memoir memoirs movie movies musical newsletter newspaper novel novels opera painting paper performed performance piece platform play played playing plays
  podcast poem premiere premiered print produced program programme project published publisher radio record recorded released remake report revival sang sculpture season
  sequel series session show shows sing singing sings sitcom sketch soap song songs soundtrack spinoff star starred starring stars story study television theme track
  tour trilogy tune tv version video volume watched watching watch website workshop wrote written`);

/** The speaker’s own words: I, we, you. */
export const ENGLISH_OWN_WORDS = wordSet(
  "i we you me us my our your mine ours yours i’m i’ve i’d i’ll we’re we’ve we’d we’ll you’re i'm i've i'd i'll we're we've we'd we'll you're don’t don't let’s let's it’s it's that’s that's there’s there's",
);

/** Nouns without an “s” that go with a verb in the plural: “police say”, “a third say”. */
export const ENGLISH_GROUP_NOUNS = wordSet(`
  accused army audience band board cabinet cast children clergy club community congregation couple crew crowd deceased elderly electorate elite family few firm
  gentry half handful industry injured jury lot majority media men military militia minority number opposition orchestra pair
  people police poor press public quarter range rest rich series side squad third trio unemployed variety women wounded young youth`);

/** Participles of irregular verbs that are no past form, beside all that ends in “-ing”. */
export const ENGLISH_PARTICIPLES = wordSet('drawn given seen shown taken written');

/** Irregular past forms of verbs that do not report. */
export const ENGLISH_IRREGULAR_PASTS = wordSet(`
  became began bent bit bled blew bought bound bred broke brought built burst came caught chose clung crept cut dealt did drank drew drove dug fed fell fled flew
  forbade forgave forgot fought froze gave got grew had held hid hurt kept laid lay led left lent let lit lost made met overcame paid put quit ran rang
  rode rose sank sat sent set shook shone shut slept slid sold sped spent split sprang stole stood struck stuck swam swept swung taught threw took tore
  undertook upheld was were went withdrew woke won wore wound`);

/** Words that say since when or how fully somebody is something: “former captain”. */
export const ENGLISH_STANDINGS = wordSet(`
  acting assistant current deputy ex first former incoming interim junior late longtime new outgoing senior then veteran vice`);

/** Words that begin the sentence or lead to a description, and are no part of it. */
export const ENGLISH_OUTER_WORDS = wordSet(`
  about after although and are as at because before but by did from had has have he if in including into is it met on or over said says she since that they through told under
  was were when where which while who whose will with would`);
