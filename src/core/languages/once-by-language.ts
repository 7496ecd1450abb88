import type { LanguagePack } from './pack.ts';

/**
 * What costs time to make, a pattern of hundreds of verbs or a model, is made when its first article comes, and once for
 * all languages of a group.
 *
 *     const verbsOf = onceByLanguage(({ verbs }) => new RegExp([...verbs.keys()].join('|'), 'u'))
 *     verbsOf(GERMAN_PACK) === verbsOf(GERMAN_PACK)   // true
 *
 * @param groupOf languages of one group share what is made; each is its own where this is not given.
 */
export function onceByLanguage<Made>(
  make: (pack: LanguagePack) => Made,
  groupOf: (pack: LanguagePack) => string = ({ code }) => code,
): (pack: LanguagePack) => Made {
  const made = new Map<string, Made>();
  return (pack) => {
    const group = groupOf(pack);
    const known = made.get(group);
    if (known !== undefined) return known;
    const own = make(pack);
    made.set(group, own);
    return own;
  };
}
