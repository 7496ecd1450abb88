/**
 * A place where reported words may begin. `that`: at the conjunction. `next`: right after the verb. `late`: after a day,
 * an addressee or a place. `behind`: after the preposition that follows the verb. `comma`, `colon`: behind the first.
 * `infinitive`: at the preposition that leads to one. `source`: after "according to Ada,". `before`: with the sentence,
 * before its report; the report ends it. `after`: behind a report between commas.
 */
export type ReportStart = { readonly kind: StartKind; readonly at: number };

type StartKind = 'that' | 'next' | 'late' | 'behind' | 'comma' | 'colon' | 'infinitive' | 'source' | 'before' | 'after';
