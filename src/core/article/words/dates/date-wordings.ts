/**
 * How languages write a date with its month's name, in small letters and the figures 0 to 9: groups `day`, `month` and
 * `year`, in the order in which they are tried.
 *
 * Source of all lists here: our own reading of news pages in these languages.
 */
export const NAMED_DATES: readonly RegExp[] = [
  // `3 march 2024`, `3. märz 2024`, `3 de marzo de 2024`, `3.mar.2024`; some Arabic months have two words: `6 كانون الثاني 2026`;
  // Urdu puts a space before its comma: `6 مارچ ، 2026`.
  /\b(?<day>\d{1,2})(?:(?:\.|º|er|st|nd|rd|th)?[\s-]+|\.)(?:de\s+|d['’])?(?<month>[^\s\d.,،-]+(?: ال[^\s\d.,،]+)?)\.?(?: ?[,،])?(?:[\s-]+|(?<=\.))(?:de\s+|del\s+)?(?<year>\d{4})/,
  // `march 3rd, 2024`
  /(?<month>[^\s\d.,،]+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?[,،]?\s+(?<year>\d{4})/,
  // Hungarian and Lithuanian: `2026. március 3.`, `2026 m. kovo 3 d.`
  /\b(?<year>\d{4})\.?\s+(?:m\.\s+)?(?<month>[^\s\d.,]+)\s+(?<day>\d{1,2})(?!\d)/,
  // Latvian: `2026. gada 3. martā`
  /\b(?<year>\d{4})\. gada (?<day>\d{1,2})\. (?<month>[^\s\d.,]+)/,
];

/** The same with the month's number. */
export const COUNTED_DATES: readonly RegExp[] = [
  // Vietnamese: `3 tháng 3, 2026`, `ngày 3 tháng 3 năm 2026`
  /\b(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?:,| năm)? (?<year>\d{4})/,
  // Chinese, Japanese, Korean: `2026年3月3日`, `2026년 3월 3일`, `2026. 3. 3.`
  /(?<year>\d{4})\s*[年년.]\s*(?<month>\d{1,2})\s*[月월.]\s*(?<day>\d{1,2})/,
];

/** Years of an era of Japan, or of that of Taiwan: `令和8年3月3日`, `民國115年3月3日`. */
export const ERA_DATE = /(?<era>平成|令和|民國)(?<year>元|\d{1,3})年\s*(?<month>\d{1,2})月\s*(?<day>\d{1,2})日/;

/** An era's first year has no figure. */
export const FIRST_OF_ERA = '元';

/** The year before the first of each era. */
export const ERA_LEADS: ReadonlyMap<string, number> = new Map([
  ['平成', 1988],
  ['令和', 2018],
  ['民國', 1911],
]);
