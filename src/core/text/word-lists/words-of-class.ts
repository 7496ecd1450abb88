/**
 * The words of one class in the text of a list that has a line for each: its name, a tab, the words. Empty for a class
 * that the list has not.
 *
 *     wordsOfClass('area\tTal Bucht\nbody\tAmt', 'area')   // Set { 'Tal', 'Bucht' }
 */
export function wordsOfClass(list: string, name: string): ReadonlySet<string> {
  const line = list.split('\n').find((own) => own.startsWith(`${name}\t`));
  return new Set(line?.slice(name.length + 1).split(' '));
}
