/** What parts tags from each other in a field; also as Arabic and Chinese write it. */
export const TAG_COMMAS = /[,،、，;]/;
