/**
 * Makes the ids of one reader's readings, unlike those of any other reader, so that an id from before a reload names
 * nothing. Not `crypto.randomUUID`, which pages without https lack.
 *
 *     const newId = readingIds();
 *     newId()   // '2871905643-917345221-1'
 */
export function readingIds(): () => string {
  const reader = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let count = 0;
  return () => {
    count += 1;
    return `${reader}-${count}`;
  };
}
