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
    ...words.female.split(' ').map((word) => [word, 'female'] as const),
    ...words.male.split(' ').map((word) => [word, 'male'] as const),
  ]);
}
