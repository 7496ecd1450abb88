/**
 * Words that tell a gender, in lower case.
 *
 *     genderMap({ female: 'la mme', male: 'le m' }).get('mme')   // 'female'
 */
export function genderMap(words: {
  readonly female: string;
  readonly male: string;
}): ReadonlyMap<string, 'female' | 'male'> {
  return new Map([
    ...wordsOf(words.female).map((word) => [word, 'female'] as const),
    ...wordsOf(words.male).map((word) => [word, 'male'] as const),
  ]);
}

function wordsOf(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
