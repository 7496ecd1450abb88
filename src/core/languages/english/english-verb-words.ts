import type { VerbWords } from '../pack/verb-words.ts';
import { wordSet } from '../packing/word-set.ts';
import { ENGLISH_VERBS } from './english-verb-forms.ts';

/** Irregular past forms of verbs that do not report. */
const IRREGULAR_PASTS = wordSet(`
  became began bent bit bled blew bought bound bred broke brought built burst came caught chose clung crept cut dealt did drank drew drove dug fed fell fled flew
  forbade forgave forgot fought froze gave got grew had held hid hurt kept laid lay led left lent let lit lost made met overcame paid put quit ran rang
  rode rose sank sat sent set shook shone shut slept slid sold sped spent split sprang stole stood struck stuck swam swept swung taught threw took tore
  undertook upheld was were went withdrew woke won wore wound`);

/** Participles of irregular verbs that are no past form, beside all that ends in “-ing”. */
const PARTICIPLES = wordSet('drawn given seen shown taken written');

/** What English verbs report, and how they stand to their subjects. Ours, written from general knowledge. */
export const ENGLISH_VERB_WORDS: VerbWords = {
  verbs: ENGLISH_VERBS,
  plainVerbs: wordSet('say'),
  particles: new Map(),
  phrasals: new Map([
    ['put', { next: 'it', verb: { lemma: 'put', force: 'saying', form: 'past' } }],
    ['puts', { next: 'it', verb: { lemma: 'put', force: 'saying', form: 'present' } }],
    ['putting', { next: 'it', verb: { lemma: 'put', force: 'saying', form: 'participle' } }],
  ]),
  isOtherVerb: (word) => IRREGULAR_PASTS.has(word) || (word.length > 4 && word.endsWith('ed')),
  tellsOtherVerbs: true,
  readsUnlistedVerbs: false,
  auxiliaries: wordSet(`
    is are was were be been being am has have had having does do did doing will would can could may might must shall should
    isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t cannot
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't
    he’s she’s it’s they’re we’re i’m you’re he’d she’d they’d we’d i’d he’ll she’ll they’ll we’ll i’ll i’ve we’ve they’ve you’ve
    he's she's it's they're we're i'm you're he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll i've we've they've you've`),
  bracketOpeners: new Set(),
  passives: wordSet('am is are was were be been being'),
  agents: wordSet('by'),
  copulas: wordSet('is was became'),
  isParticiple: (word) => PARTICIPLES.has(word) || /^\p{L}{3,}ing$/u.test(word),
  participles: null,
  gerund: /(?!)/,
  negations: wordSet(
    "not never no didn’t doesn’t don’t won’t wouldn’t hasn’t haven’t hadn’t isn’t wasn’t didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't wasn't",
  ),
  citing: new Set(),
  quotesAsSaying: true,
  clitics: new Set(),
  hangingObject: /(?!)/,
  enclitics: new Set(),
  encliticLinks: new Set(),
  pluralVerb: null,
  invertsFreely: false,
  verbBehindDecides: false,
  putsSubjectsFirst: true,
  inverters: wordSet('and but as than'),
  hasAbsolutes: true,
  saysMeanwhile: true,
  sharesTurnedSubjects: false,
  elidesSubjects: false,
};
