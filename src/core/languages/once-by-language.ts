import type { LanguagePack } from './pack.ts';

/**
 * What costs time to make, as a pattern of hundreds of verbs does, is made when the first article of its language comes.
 *
 *     const verbsOf = onceByLanguage(({ verbs }) => new RegExp([...verbs.keys()].join('|'), 'u'))
 *     verbsOf(GERMAN_PACK) === verbsOf(GERMAN_PACK)   // true
 */
export function onceByLanguage<Made>(make: (pack: LanguagePack) => Made): (pack: LanguagePack) => Made {
  const made = new Map<string, Made>();
  return (pack) => {
    const known = made.get(pack.code);
    if (known !== undefined) return known;
    const own = make(pack);
    made.set(pack.code, own);
    return own;
  };
}
