/** What a phrase's noun may name, as features see it. */
export const SORTS = ['person', 'kin', 'organisation', 'text', 'nation', 'age', 'agent', 'other', 'business'] as const;

/** How a phrase may open. */
export const OPENINGS = ['the', 'own', 'possessive', 'new', 'none'] as const;

/** How a phrase may stand to a verb of speech. */
export const SPEECHES = ['next', 'after', 'object', 'within', 'of', 'aside', 'to', 'far', 'no'] as const;
