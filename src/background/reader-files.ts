/** What is put into a page to read it, as the build names the files. */
export const READER_FILES = { css: 'highlights.css', js: 'reader.js' } as const;
