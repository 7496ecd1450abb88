/**
 * The words of one class in the text of a list that has a line for each: its name, a tab, the words. Empty for a class
 * that the list has not.
 *
 *     wordsOfClass('area\tTal Bucht\nbody\tAmt', 'area')          // Set { 'Tal', 'Bucht' }
 *     wordsOfClass('en\tbeat, lost to\nde\tgegen', 'en', ', ')    // Set { 'beat', 'lost to' }
 *
 * @param between what parts the words: ', ' where there are phrases among them.
 */
export function wordsOfClass(list: string, name: string, between = ' '): ReadonlySet<string> {
  const line = list.split('\n').find((own) => own.startsWith(`${name}\t`));
  return new Set(line?.slice(name.length + 1).split(between));
}
