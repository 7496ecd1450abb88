/** Letters by which a word is known again in another form: “entra|îneur”, “entra|înement”. */
export const STEM = 5;
