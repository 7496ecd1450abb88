import type { LanguagePack } from '../../../languages/pack.ts';
import { endsWithOneOf } from '../../../text/word-lists/ends-with-one-of.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { EUROPEAN_WORDS } from '../../lists/words/european-words.ts';
import { CALLING_NOUNS } from '../../lists/words/nouns/calling-nouns.ts';
import { DEMONYMS } from '../../lists/words/nouns/demonyms.ts';
import { KIN_NOUNS } from '../../lists/words/nouns/kin-nouns.ts';
import { TEXT_NOUNS } from '../../lists/words/nouns/text-nouns.ts';
import type { NounSort } from './vocabulary.ts';

/**
 * Makes what tells of which sort a noun is, in the six languages besides English: by lists, then by its form.
 *
 *     europeanSorts(german)('innenministerin')   // 'person'
 */
export function europeanSorts(pack: LanguagePack): (noun: string) => NounSort {
  const { kin, texts, titles, people, demonyms, organisations } = listsOf(pack);
  return (noun) => {
    if (kin(noun)) return 'kin';
    if (texts(noun)) return 'text';
    if (titles(noun) || people(noun)) return 'person';
    if (demonyms(noun)) return 'nation';
    if (organisations(noun)) return 'organisation';
    if (pack.agedNoun.test(noun)) return 'age';
    if (pack.speakingNouns.has(noun)) return 'organisation';
    return pack.agentNoun.test(noun) ? 'agent' : 'other';
  };
}

type Listed = (noun: string) => boolean;

/** Whether a noun stands in one of the lists, a compound with its last part. */
type Lists = Readonly<Record<'kin' | 'texts' | 'titles' | 'people' | 'demonyms' | 'organisations', Listed>>;

function listsOf({ code, compoundsNouns }: LanguagePack): Lists {
  const words = compoundsNouns ? endings : whole;
  const organisations = wordsOfClass(EUROPEAN_WORDS, 'organisation');
  return {
    kin: whole(wordsOfClass(KIN_NOUNS, code)),
    texts: words(wordsOfClass(TEXT_NOUNS, code), SHORTEST),
    titles: words(wordsOfClass(EUROPEAN_WORDS, 'title'), SHORTEST),
    people: words(wordsOfClass(CALLING_NOUNS, `person ${code}`), SHORTEST_CALLING),
    demonyms: whole(Array.from(wordsOfClass(DEMONYMS, code), (word) => word.toLowerCase())),
    organisations: words([...organisations, ...wordsOfClass(CALLING_NOUNS, `organisation ${code}`)], SHORTEST),
  };
}

/** The least letters of the last part of a compound, and of one that calls people: "gast" and "graf" end other nouns too. */
const SHORTEST = 4;
const SHORTEST_CALLING = 6;

/** The least letters of what stands before it: "Amtsrichter". */
const SHORTEST_LEAD = 3;

function whole(list: Iterable<string>): Listed {
  const words = new Set(list);
  return (noun) => words.has(noun);
}

/** "Innenministerin" ends in a title, with so many letters at least. */
function endings(list: Iterable<string>, shortest: number): Listed {
  const words = new Set(list);
  const endsInOne = endsWithOneOf([...words].filter((word) => word.length >= shortest));
  return (noun) => words.has(noun) || endsInOne(noun.slice(SHORTEST_LEAD));
}
