import type { LittleWords, Pronoun } from '../pack/little-words.ts';
import type { GrammaticalNumber } from '../pack/verb-words.ts';
import { wordSet } from '../packing/word-set.ts';

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
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
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

/** What may stand between a subject and its verb, beside all that ends in “-ly”. */
const ADVERBS = wordSet(`
  also later then long once now often still never ever even just further soon again always sometimes already almost perhaps maybe instead meanwhile however
  too twice rather quite well yet ago away back here there not only first last next moreover nevertheless nonetheless therefore thus otherwise
  both indeed together alone himself herself itself themselves myself yourself ourselves aloud abroad online afterwards afterward thereafter tonight elsewhere simply today yesterday tomorrow`);

/** Nouns, adjectives, verbs and names that end as adverbs do: “her family said”, “early results”, “Kelly replied”. */
const NO_ADVERBS = wordSet(`
  beverly billy carly cecily connelly connolly daly donnelly emily farrelly gately healy kelly kiely kimberly lilly lily mcnally molly nelly o'reilly o’reilly
  polly reilly sally skelly tully wally willy
  ally anomaly apply assembly belly bodily bully butterfly comply costly cowardly curly daily deadly doily dolly early elderly family friendly ghastly ghostly
  gully hilly holly homily homely imply italy jelly july leisurely likely lively lonely lovely lowly melancholy monopoly monthly multiply nightly oily only orderly
  panoply ply quarterly rally rely reply scholarly silly sisterly supply tally timely ugly unlikely unfriendly unruly weekly wily wobbly woolly worldly yearly`);

/** The little words of English. Ours, written from general knowledge. */
export const ENGLISH_LITTLE_WORDS: LittleWords = {
  pronouns: PRONOUNS,
  objectPronouns: new Set(),
  nominatives: new Set(),
  impersonals: new Set(),
  ownSubjects: new Set(),
  ownWords: wordSet(
    "i we you me us my our your mine ours yours i’m i’ve i’d i’ll we’re we’ve we’d we’ll you’re i'm i've i'd i'll we're we've we'd we'll you're don’t don't let’s let's it’s it's that’s that's there’s there's",
  ),
  possessives: wordSet('his her its their my our your whose'),
  relatives: wordSet('who which that whom whose'),
  determiners: wordSet(
    'the a an this that these those some any no every each all both another other several many most few one two three four five six seven eight nine ten either neither such',
  ),
  articles: wordSet('the a an every no its'),
  loneDeterminers: wordSet('this that these those some many few both all others another one several most neither'),
  loneSingulars: wordSet('this that another one neither'),
  pointers: new Set(),
  thingPointers: new Set(),
  obliques: new Set(),
  innerDeterminers: wordSet('other two three four five six seven eight nine ten few many most several first'),
  definites: wordSet('the this that his her their its'),
  pluralDeterminers: new Set(),
  prepositions: wordSet(`
    about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by concerning
    despite down during except following for from in inside into like near of off on onto out outside over past per regarding since through throughout
    till to toward towards under underneath unlike until up upon via with within without versus than`),
  placePrepositions: wordSet('across around in inside near on outside throughout'),
  nounPrepositions: wordSet('of for from in at with on to against behind'),
  genitives: wordSet('of for'),
  bareGenitives: new Set(),
  clauseOpeners: [],
  subordinators: wordSet(
    'that because if although though while whereas when whenever where wherever whether unless until since as so before after once how why what lest',
  ),
  innerSubordinators: wordSet('before since'),
  coordinators: wordSet('and or but nor yet then &'),
  isAdverb: (word) => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word)),
  innerAdverbials: new Map(),
  times: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
    today yesterday tomorrow tonight morning afternoon evening night week month year weekend noon midnight easter christmas`),
  timesTakeArticles: false,
  elisions: new Set(),
  acronyms: new Set(['US', 'IT', 'WHO']),
  abbreviations: new Set(),
  ordinalLeads: new Set(),
};
