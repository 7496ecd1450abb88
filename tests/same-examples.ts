import fc from 'fast-check';

/**
 * The properties are tried on the same examples in every run, so that a run says something of what was changed.
 * `SEED=7 npm test` tries others.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
