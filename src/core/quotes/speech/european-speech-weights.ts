/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	2-3 22	4-7 33	8+ 20
alone|first|	1 -7	4-7 15	8+ 17
alone|inside|	1 -8	2-3 -9
best-gap|according-to|according|gap|according-to|,;|	4-7 11	8+ 7
best-gap|according-to|according|gap|according-to|,sc|	8+ 6
best-gap|according-to|according|gap|according-to|,s|	2-3 -13	8+ 11
best-gap|according-to|according|gap|according-to|,|	2-3 13	4-7 30	8+ 14
best-gap|according-to|according|gap|according-to|;|	4-7 8	8+ 6
best-gap|according-to|according|gap|according-to|c|	4-7 10
best-gap|according-to|according|gap|according-to|q,|	2-3 10
best-gap|according-to|according|gap|according-to|s,|	4-7 9
best-gap|according-to|according|gap|according-to||	1 -8	2-3 11
best-gap|colon|naked||	1 -9
best-gap|interview|naked||	4-7 8
best-gap|named-before|naked||	2-3 26	8+ 14
best-gap|named-nearby|naked||	4-7 6	8+ 9
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 6
best-gap|possessor|naked||	2-3 -13
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -14	2-3 -13
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -9
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -10	4-7 11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -15	4-7 9	8+ 8
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|s|	2-3 -9
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	2-3 -8
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 6	8+ 6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 6	4-7 18	8+ 18
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -15	4-7 -7
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -6
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 8
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 8	2-3 10	4-7 14	8+ 7
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -9	2-3 -9
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 7	8+ 13
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 14	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 6	4-7 11
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -11	4-7 21	8+ 13
best-gap|sentence-after|direct|gap|sentence-after||	2-3 7	8+ 16
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 12
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 9
best-gap|sentence-after|saying|gap|sentence-after||	1 -10	2-3 -15	4-7 9	8+ 13
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 11
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -7
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 -6	8+ 8
best-gap|sentence-before|according|gap|sentence-before||	2-3 10	4-7 -6
best-gap|sentence-before|direct|gap|sentence-before|qc|	2-3 7
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -10
best-gap|sentence-before|judging|gap|sentence-before||	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -6
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 19	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -10	2-3 -10	4-7 14	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 6
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -11
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -8	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before||	1 -17	2-3 12	4-7 28	8+ 10
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 9	8+ 10
best-gap|signature|naked||	1 -9	2-3 -10	4-7 -11	8+ 16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -9
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 8	4-7 8	8+ 12
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 7
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	4-7 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -13	2-3 -6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -9	2-3 7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	8+ 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -6	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 14	4-7 16	8+ 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	2-3 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 11	2-3 -10	4-7 23	8+ 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 8	4-7 14	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -9	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 8	4-7 20	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 12	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 13	2-3 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 12	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -6	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -12	2-3 11	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -9	2-3 -7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 9	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 13	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 10	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -13	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -6	2-3 10	4-7 11	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 9
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 13
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -15	2-3 -7	4-7 8
best-gap|topic|naked||	4-7 -6	8+ 18
best-gap|transcript|naked||	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 20	8+ 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 18	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -6
best-intro|'|saying|0|	2-3 -9
best-intro|(|naked|1|	1 -10
best-intro|,|according|1|	4-7 13
best-intro|,|according|2-4|	2-3 -7
best-intro|,|according|5-10|	4-7 10
best-intro|,|according|far|	2-3 7	4-7 10
best-intro|,|apposed|-4|	1 -7
best-intro|,|direct|2-4|	2-3 11
best-intro|,|judging|2-4|	1 -8	2-3 -8	4-7 8
best-intro|,|judging|5-10|	4-7 6
best-intro|,|naked|0|	4-7 -6
best-intro|,|naked|2-4|	1 -12	2-3 -6
best-intro|,|naked|5-10|	1 -14
best-intro|,|naked|far|	1 -12	2-3 9	4-7 20
best-intro|,|other|0|	2-3 -6
best-intro|,|saying|-4|	4-7 -9
best-intro|,|saying|0|	2-3 -11
best-intro|,|saying|1|	2-3 9	4-7 11	8+ 16
best-intro|,|saying|2-4|	4-7 15	8+ 16
best-intro|,|saying|5-10|	1 -12	4-7 15	8+ 14
best-intro|,|saying|far|	4-7 16
best-intro|:|according|1|	2-3 13	8+ 7
best-intro|:|according|5-10|	8+ 6
best-intro|:|apposed|2-4|	4-7 16	8+ 12
best-intro|:|direct|0|	8+ 12
best-intro|:|direct|5-10|	1 -11	2-3 -8	4-7 17
best-intro|:|judging|1|	4-7 9	8+ 7
best-intro|:|judging|2-4|	2-3 14	4-7 14	8+ 8
best-intro|:|judging|5-10|	4-7 7
best-intro|:|naked|2-4|	2-3 10	4-7 10	8+ 24
best-intro|:|naked|5-10|	2-3 14	4-7 8	8+ 19
best-intro|:|naked|far|	1 7	8+ 12
best-intro|:|saying|0|	4-7 15	8+ 13
best-intro|:|saying|1|	1 8	2-3 6	4-7 9	8+ 16
best-intro|:|saying|2-4|	2-3 10	8+ 23
best-intro|:|saying|5-10|	1 9	4-7 7
best-intro|:|saying|far|	1 -11	4-7 20	8+ 12
best-intro|:|thinking|2-4|	8+ 9
best-intro|;|according|1|	4-7 9
best-intro|;|naked|1|	4-7 -7
best-intro|adverb|judging|2-4|	2-3 7	4-7 9
best-intro|adverb|naked|5-10|	1 -11	2-3 9
best-intro|adverb|saying|1|	2-3 -10
best-intro|adverb|saying|5-10|	2-3 -10	4-7 13
best-intro|auxiliary|according|1|	4-7 11	8+ 7
best-intro|auxiliary|according|2-4|	2-3 9	4-7 14
best-intro|auxiliary|according|5-10|	4-7 17	8+ 7
best-intro|auxiliary|according|far|	2-3 10
best-intro|auxiliary|direct|0|	2-3 -7	4-7 -6
best-intro|auxiliary|judging|2-4|	1 -11	2-3 10
best-intro|auxiliary|naked|1|	4-7 12
best-intro|auxiliary|naked|2-4|	4-7 6	8+ 9
best-intro|auxiliary|naked|5-10|	1 -10	2-3 8	4-7 16
best-intro|auxiliary|naked|far|	2-3 17	4-7 17
best-intro|auxiliary|saying|1|	1 11	2-3 7	4-7 15
best-intro|auxiliary|saying|2-4|	2-3 12	8+ 13
best-intro|auxiliary|saying|5-10|	2-3 9	4-7 24	8+ 12
best-intro|auxiliary|saying|far|	4-7 16
best-intro|capital|according|0|	4-7 -6
best-intro|capital|according|1|	2-3 6
best-intro|capital|according|2-4|	2-3 8
best-intro|capital|according|5-10|	2-3 6	4-7 6
best-intro|capital|apposed|2-4|	2-3 7
best-intro|capital|direct|2-4|	1 -7
best-intro|capital|judging|0|	1 -7	2-3 -6
best-intro|capital|judging|1|	2-3 12	4-7 7
best-intro|capital|judging|2-4|	4-7 12
best-intro|capital|naked|0|	1 7	2-3 -10	8+ 9
best-intro|capital|naked|1|	1 -8	2-3 -6
best-intro|capital|naked|2-4|	2-3 -8	4-7 10
best-intro|capital|naked|far|	1 -16	2-3 -10	4-7 -7
best-intro|capital|saying|0|	1 -9	4-7 11
best-intro|capital|saying|1|	2-3 -12	4-7 -6
best-intro|capital|saying|2-4|	4-7 18
best-intro|capital|saying|5-10|	2-3 12	4-7 10
best-intro|capital|saying|far|	2-3 6	4-7 11
best-intro|coordinator|naked|far|	1 -6	2-3 -8
best-intro|coordinator|saying|0|	2-3 -14
best-intro|coordinator|saying|5-10|	1 -8	2-3 17	4-7 11
best-intro|coordinator|saying|far|	1 -11
best-intro|determiner|according|0|	1 -12
best-intro|determiner|according|2-4|	4-7 11
best-intro|determiner|according|5-10|	1 -11	4-7 10
best-intro|determiner|apposed|-11|	2-3 -7
best-intro|determiner|direct|0|	2-3 -8
best-intro|determiner|direct|1|	2-3 -7
best-intro|determiner|direct|5-10|	2-3 -11
best-intro|determiner|judging|1|	4-7 11
best-intro|determiner|judging|2-4|	2-3 -9	4-7 6
best-intro|determiner|judging|5-10|	1 13	2-3 -7
best-intro|determiner|naked|0|	1 -9
best-intro|determiner|naked|far|	4-7 10
best-intro|determiner|other|0|	2-3 -6
best-intro|determiner|other|1|	2-3 -7
best-intro|determiner|saying|0|	1 -8	2-3 -9
best-intro|determiner|saying|1|	1 7	4-7 8
best-intro|determiner|saying|2-4|	1 12	8+ 10
best-intro|determiner|saying|5-10|	1 -12	2-3 -18
best-intro|determiner|thinking|2-4|	2-3 -6
best-intro|determiner|thinking|5-10|	2-3 -9
best-intro|possessive|naked|1|	2-3 -10
best-intro|possessive|naked|5-10|	2-3 6
best-intro|preposition|according|2-4|	1 -9
best-intro|preposition|according|5-10|	4-7 10
best-intro|preposition|according|far|	1 -7	2-3 -9	4-7 12
best-intro|preposition|direct|0|	1 -9
best-intro|preposition|direct|2-4|	1 -9	2-3 -9
best-intro|preposition|direct|5-10|	1 -7
best-intro|preposition|judging|0|	2-3 -7
best-intro|preposition|judging|1|	1 9	4-7 10
best-intro|preposition|judging|2-4|	1 9	2-3 6	4-7 18
best-intro|preposition|judging|5-10|	1 -9	4-7 7
best-intro|preposition|judging|far|	4-7 -10
best-intro|preposition|naked|0|	1 -11	2-3 -8
best-intro|preposition|naked|1|	2-3 -13
best-intro|preposition|naked|2-4|	1 -8
best-intro|preposition|naked|5-10|	2-3 -12	4-7 9	8+ 12
best-intro|preposition|naked|far|	8+ 9
best-intro|preposition|other|1|	1 -7
best-intro|preposition|saying|0|	1 -9
best-intro|preposition|saying|1|	1 13	8+ 9
best-intro|preposition|saying|2-4|	1 -20	4-7 16
best-intro|preposition|saying|far|	4-7 10
best-intro|pronoun|according|1|	2-3 9
best-intro|pronoun|judging|1|	4-7 15
best-intro|pronoun|naked|2-4|	2-3 7	4-7 11
best-intro|pronoun|naked|5-10|	1 -13	4-7 7
best-intro|pronoun|saying|1|	1 9	4-7 10
best-intro|pronoun|saying|2-4|	2-3 9	4-7 14
best-intro|pronoun|saying|5-10|	2-3 9	4-7 10
best-intro|quote|saying|0|	4-7 11	8+ 8
best-intro|quote|saying|1|	4-7 8
best-intro|start|according|1|	1 -12	4-7 10	8+ 7
best-intro|start|apposition|2-4|	2-3 -10
best-intro|start|direct|0|	8+ 11
best-intro|start|direct|far|	8+ 11
best-intro|start|judging|0|	1 -9
best-intro|start|judging|1|	2-3 -9	4-7 8	8+ 6
best-intro|start|naked|0|	2-3 -7	4-7 14	8+ 13
best-intro|start|naked|1|	8+ 18
best-intro|start|naked|2-4|	2-3 -9	4-7 21	8+ 9
best-intro|start|naked|5-10|	2-3 -8	4-7 15	8+ 7
best-intro|start|naked|far|	2-3 15	4-7 26	8+ 15
best-intro|start|other|1|	4-7 11	8+ 9
best-intro|start|saying|0|	1 17	2-3 30	4-7 40	8+ 16
best-intro|start|saying|1|	2-3 15	4-7 26	8+ 6
best-intro|start|saying|2-4|	4-7 14	8+ 9
best-intro|start|saying|far|	4-7 12
best-intro|start|thinking|0|	4-7 9
best-intro|stop|according|1|	4-7 9	8+ 8
best-intro|stop|according|far|	8+ 7
best-intro|stop|direct|0|	4-7 11
best-intro|stop|direct|2-4|	4-7 -6
best-intro|stop|judging|1|	4-7 12
best-intro|stop|judging|2-4|	4-7 9
best-intro|stop|naked|1|	1 10	2-3 12	4-7 -8	8+ 19
best-intro|stop|naked|2-4|	1 13	2-3 18	4-7 9	8+ 9
best-intro|stop|naked|5-10|	2-3 14	4-7 11	8+ 9
best-intro|stop|naked|far|	4-7 9	8+ 11
best-intro|stop|other|1|	1 12	2-3 10	4-7 17	8+ 7
best-intro|stop|saying|0|	1 18	2-3 15	4-7 41	8+ 14
best-intro|stop|saying|1|	1 15	2-3 31	4-7 29	8+ 9
best-intro|stop|saying|2-4|	2-3 17	4-7 30	8+ 6
best-intro|stop|saying|5-10|	2-3 -6	4-7 26	8+ 17
best-intro|stop|saying|far|	2-3 10	4-7 22	8+ 10
best-intro|stop|thinking|2-4|	2-3 9	8+ 10
best-intro|subordinator|direct|2-4|	1 -9	2-3 -8
best-intro|subordinator|judging|1|	2-3 -14	4-7 11
best-intro|subordinator|judging|2-4|	2-3 7	4-7 21	8+ 9
best-intro|subordinator|judging|5-10|	2-3 10	4-7 7
best-intro|subordinator|naked|5-10|	2-3 -11	8+ 9
best-intro|subordinator|naked|far|	1 -13	2-3 -12
best-intro|subordinator|saying|0|	2-3 -12
best-intro|subordinator|saying|2-4|	2-3 -9
best-intro|subordinator|saying|5-10|	2-3 -10	4-7 15
best-intro|subordinator|saying|far|	4-7 11
best-intro|subordinator|thinking|2-4|	2-3 -7
best-intro|that|judging|1|	4-7 7
best-intro|that|naked|2-4|	4-7 12
best-intro|that|naked|5-10|	4-7 15
best-intro|that|naked|far|	4-7 15
best-intro|that|saying|1|	1 -14	2-3 -9	4-7 15	8+ 6
best-intro|that|saying|2-4|	1 -11	2-3 13	4-7 14
best-intro|that|saying|5-10|	8+ 10
best-intro|that|saying|far|	4-7 9
best-intro|verb-judging|judging|0|	1 -7	4-7 15
best-intro|verb-judging|judging|2-4|	2-3 -7
best-intro|verb-judging|judging|5-10|	2-3 -9
best-intro|verb-judging|naked|2-4|	4-7 10
best-intro|verb-judging|naked|5-10|	2-3 -7	4-7 10
best-intro|verb-judging|naked|far|	1 9	2-3 -14
best-intro|verb-judging|saying|0|	4-7 -7
best-intro|verb-judging|saying|5-10|	1 7
best-intro|verb-judging|saying|far|	1 -11	2-3 -11	4-7 11
best-intro|verb-judging|thinking|5-10|	2-3 6
best-intro|verb-saying|according|2-4|	4-7 -6
best-intro|verb-saying|judging|2-4|	2-3 12	4-7 10	8+ 7
best-intro|verb-saying|naked|2-4|	1 7	4-7 12
best-intro|verb-saying|naked|5-10|	1 9	4-7 -11
best-intro|verb-saying|naked|far|	1 -8	4-7 8
best-intro|verb-saying|saying|0|	4-7 -6	8+ -6
best-intro|verb-saying|saying|2-4|	1 -11	2-3 9
best-intro|verb-saying|saying|far|	1 -11
best-intro|verb-thinking|naked|5-10|	2-3 12
best-intro|verb-thinking|saying|2-4|	1 -10	4-7 19
best-intro|verb-thinking|saying|5-10|	1 -12	4-7 13
best-intro|verb-thinking|thinking|0|	1 -11
best-intro|word|according|0|	2-3 8
best-intro|word|according|1|	1 9	4-7 12
best-intro|word|according|2-4|	2-3 15	4-7 25	8+ 7
best-intro|word|according|5-10|	1 -14	2-3 6	8+ 6
best-intro|word|according|far|	4-7 14
best-intro|word|direct|0|	1 -9	2-3 -6
best-intro|word|direct|2-4|	1 -8	2-3 7	4-7 7
best-intro|word|direct|5-10|	2-3 -7
best-intro|word|direct|far|	1 -9
best-intro|word|judging|0|	2-3 -9
best-intro|word|judging|1|	2-3 9
best-intro|word|judging|2-4|	1 7	8+ 9
best-intro|word|judging|5-10|	2-3 -9	8+ 7
best-intro|word|judging|far|	2-3 -6
best-intro|word|naked|0|	1 -15	2-3 -11
best-intro|word|naked|1|	1 -19	2-3 -14	4-7 6
best-intro|word|naked|2-4|	2-3 -8	4-7 -13
best-intro|word|naked|5-10|	2-3 9	4-7 8	8+ 10
best-intro|word|naked|far|	1 -11	4-7 -9	8+ 7
best-intro|word|saying|0|	1 -17	8+ 11
best-intro|word|saying|1|	1 -15
best-intro|word|saying|2-4|	1 -7	2-3 -6	4-7 13	8+ 18
best-intro|word|saying|5-10|	1 -6	4-7 7	8+ 10
best-intro|word|saying|far|	2-3 6
best-intro|word|thinking|2-4|	1 -6	4-7 10
best-intro|—|saying|2-4|	4-7 9
best-intro|’|judging|2-4|	4-7 7
best-lead|lower|,|according|	according-to 20
best-lead|lower|,|naked|	named-nearby 19
best-lead|lower|,|saying|	quote-then-verb 12	speaker-then-quote 28	verb-then-speaker 6
best-lead|lower|:|direct|	speaker-then-quote -12
best-lead|lower|:|naked|	named-nearby 7	topic -8
best-lead|lower|:|saying|	quote-then-verb 14	speaker-then-quote -10
best-lead|lower|;|according|	according-to 11
best-lead|lower|adverb|judging|	speaker-then-quote 6
best-lead|lower|adverb|saying|	sentence-before -8
best-lead|lower|auxiliary|according|	according-to 21
best-lead|lower|auxiliary|direct|	quote-then-speaker -9
best-lead|lower|auxiliary|judging|	speaker-then-quote -9
best-lead|lower|auxiliary|naked|	topic 14
best-lead|lower|auxiliary|saying|	quote-then-speaker 10	sentence-before -6	speaker-then-quote 25	verb-then-speaker -8
best-lead|lower|auxiliary|shared|	quote-then-speaker -9
best-lead|lower|auxiliary|thinking|	speaker-then-quote 10
best-lead|lower|capital|apposed|	speaker-then-quote 8
best-lead|lower|capital|judging|	speaker-then-quote 7
best-lead|lower|capital|naked|	named-nearby 8
best-lead|lower|capital|saying|	quote-then-verb -6	sentence-before 9	speaker-then-quote 26
best-lead|lower|coordinator|naked|	topic -10
best-lead|lower|coordinator|saying|	quote-then-speaker 6	sentence-after -10	speaker-then-quote 14
best-lead|lower|determiner|apposed|	quote-then-speaker -11	speaker-then-quote -13
best-lead|lower|determiner|direct|	quote-then-speaker -13
best-lead|lower|determiner|judging|	quote-then-speaker -10	sentence-before -9
best-lead|lower|determiner|naked|	topic -6
best-lead|lower|determiner|saying|	quote-then-speaker -10	quote-then-verb 13	sentence-before -13
best-lead|lower|possessive|naked|	possessor -9
best-lead|lower|preposition|according|	sentence-before -10
best-lead|lower|preposition|direct|	quote-then-speaker -9	speaker-then-quote -10
best-lead|lower|preposition|judging|	speaker-then-quote 8
best-lead|lower|preposition|saying|	sentence-before -6	verb-then-speaker 12
best-lead|lower|pronoun|naked|	topic 13
best-lead|lower|pronoun|saying|	speaker-then-quote 12
best-lead|lower|pronoun|thinking|	quote-then-speaker 11
best-lead|lower|quote|naked|	named-nearby -11
best-lead|lower|subordinator|according|	according-to 12
best-lead|lower|subordinator|direct|	speaker-then-quote -9
best-lead|lower|subordinator|judging|	speaker-then-quote 16
best-lead|lower|subordinator|naked|	topic -7
best-lead|lower|subordinator|saying|	quote-then-speaker -9	sentence-after -14	sentence-before 11
best-lead|lower|that|according|	according-to 12
best-lead|lower|that|judging|	speaker-then-quote 11
best-lead|lower|that|naked|	named-nearby 23
best-lead|lower|verb-judging|naked|	named-nearby -7	topic 17
best-lead|lower|verb-judging|saying|	sentence-before -6
best-lead|lower|verb-saying|naked|	topic 10
best-lead|lower|verb-saying|saying|	speaker-then-quote 7
best-lead|lower|verb-thinking|judging|	speaker-then-quote 8
best-lead|lower|verb-thinking|naked|	named-nearby 12
best-lead|lower|word|according|	according-to 18
best-lead|lower|word|direct|	quote-then-speaker -10	sentence-before -8	speaker-then-quote 10
best-lead|lower|word|naked|	named-nearby 9	possessor -7
best-lead|lower|word|saying|	speaker-then-quote 7
best-lead|lower|word|shared|	quote-then-speaker -10
best-lead|lower|’|naked|	named-nearby 6
best-lead|other|:|saying|	speaker-then-quote -7
best-lead|other|start|saying|	quote-then-verb 6
best-lead|other|stop|saying|	quote-then-verb 10
best-lead|other|word|saying|	speaker-then-quote -7
best-lead|upper|'|saying|	quote-then-speaker -9
best-lead|upper|(|naked|	named-nearby -11
best-lead|upper|(|saying|	speaker-then-quote -9
best-lead|upper|)|naked|	interview 6	named-nearby 7
best-lead|upper|,|naked|	named-nearby -10	possessor -10	topic -14
best-lead|upper|,|other|	quote-then-verb -6
best-lead|upper|,|relative|	speaker-then-quote -9
best-lead|upper|,|saying|	quote-then-speaker -15	quote-then-verb -12	verb-then-speaker -8
best-lead|upper|,|thinking|	quote-then-speaker -6
best-lead|upper|-|naked|	named-nearby 6
best-lead|upper|:|according|	according-to 12
best-lead|upper|:|apposed|	sentence-after 8	speaker-then-quote 20
best-lead|upper|:|direct|	sentence-after 12
best-lead|upper|:|judging|	speaker-then-quote 17
best-lead|upper|:|naked|	interview 6	named-nearby 19
best-lead|upper|:|other|	quote-then-verb -6
best-lead|upper|:|saying|	quote-then-speaker 16	sentence-after 16	speaker-then-quote 12
best-lead|upper|:|thinking|	speaker-then-quote 9
best-lead|upper|auxiliary|direct|	speaker-then-quote -7
best-lead|upper|auxiliary|naked|	named-nearby -8	possessor -7
best-lead|upper|auxiliary|saying|	sentence-before -9
best-lead|upper|capital|according|	sentence-before -8
best-lead|upper|capital|apposed|	quote-then-speaker -6
best-lead|upper|capital|direct|	speaker-then-quote -8
best-lead|upper|capital|judging|	quote-then-verb -7	speaker-then-quote -8
best-lead|upper|capital|naked|	signature -8	topic -11
best-lead|upper|capital|other|	quote-then-verb -7
best-lead|upper|capital|saying|	quote-then-speaker -14	quote-then-verb -11	sentence-before -11	speaker-then-quote -7
best-lead|upper|coordinator|naked|	named-nearby -12	topic -6
best-lead|upper|determiner|direct|	quote-then-speaker 7	speaker-then-quote -8
best-lead|upper|determiner|other|	quote-then-verb -15
best-lead|upper|determiner|saying|	quote-then-speaker -10	quote-then-verb -11	sentence-before -8
best-lead|upper|determiner|thinking|	speaker-then-quote -8
best-lead|upper|possessive|saying|	quote-then-speaker -9	speaker-then-quote -15
best-lead|upper|preposition|according|	according-to -12
best-lead|upper|preposition|direct|	speaker-then-quote -14
best-lead|upper|preposition|judging|	quote-then-speaker -10	quote-then-verb -6	speaker-then-quote 12
best-lead|upper|preposition|naked|	named-nearby -25
best-lead|upper|preposition|relative|	speaker-then-quote -8
best-lead|upper|preposition|saying|	quote-then-speaker -14	quote-then-verb -11	sentence-before 7	speaker-then-quote 6
best-lead|upper|preposition|shared|	speaker-then-quote -8
best-lead|upper|pronoun|judging|	speaker-then-quote -11
best-lead|upper|pronoun|saying|	speaker-then-quote -6
best-lead|upper|quote|naked|	topic 9
best-lead|upper|quote|saying|	quote-then-speaker 10	quote-then-verb 8	sentence-after 8	sentence-before 14
best-lead|upper|start|according|	according-to -11
best-lead|upper|start|apposition|	quote-then-speaker -10
best-lead|upper|start|direct|	paragraph-before 7	sentence-after 10
best-lead|upper|start|judging|	quote-then-speaker -10
best-lead|upper|start|naked|	colon 6	interview 9	named-before 10	named-nearby 10	signature -10	topic 15	transcript 14
best-lead|upper|start|other|	quote-then-verb 14
best-lead|upper|start|saying|	colon 7	quote-then-speaker 28	quote-then-verb 33	sentence-after 17
best-lead|upper|stop|according|	according-to 10
best-lead|upper|stop|direct|	quote-then-speaker 14
best-lead|upper|stop|judging|	quote-then-speaker 9	sentence-before 13
best-lead|upper|stop|naked|	named-before 8	named-nearby 19	topic 9
best-lead|upper|stop|other|	quote-then-verb 18	sentence-before 8
best-lead|upper|stop|relative|	sentence-before 11
best-lead|upper|stop|saying|	quote-then-speaker 28	quote-then-verb 20	sentence-after 14	sentence-before 36
best-lead|upper|stop|thinking|	sentence-before 12
best-lead|upper|subordinator|direct|	speaker-then-quote -8
best-lead|upper|subordinator|naked|	named-nearby -14	topic -7
best-lead|upper|subordinator|saying|	speaker-then-quote -11
best-lead|upper|verb-judging|judging|	speaker-then-quote -13
best-lead|upper|verb-judging|naked|	named-nearby -12	topic -7
best-lead|upper|verb-judging|saying|	quote-then-speaker -8	speaker-then-quote -15
best-lead|upper|verb-saying|according|	according-to -9
best-lead|upper|verb-saying|judging|	speaker-then-quote 11
best-lead|upper|verb-saying|naked|	named-nearby 9	topic -6
best-lead|upper|verb-saying|saying|	speaker-then-quote -17
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -10
best-lead|upper|word|according|	according-to -11
best-lead|upper|word|apposed|	quote-then-speaker -6	speaker-then-quote 7
best-lead|upper|word|direct|	sentence-before 7	speaker-then-quote -13
best-lead|upper|word|judging|	quote-then-speaker -6	speaker-then-quote -20
best-lead|upper|word|naked|	named-nearby -34	topic -7
best-lead|upper|word|saying|	quote-then-speaker -16	sentence-before -16	speaker-then-quote -17
best-lead|upper|word|thinking|	speaker-then-quote -7
best-lead|upper|—|saying|	sentence-before 11
best-lemma|	accusare 8	accuse 14	aclarar 11	acquiescer 6	acusar 8	adiantar 7	admettre 13	affirmer 12	agacer -8	aggiungere 10	agree 14	ajouter -6	amuser 7	announce 9	annunciare 7	antwoorden 10	antworten 11	anunciar -9	apelar 9	aplaudir 9	apologise -13	apostillar 6	appeler -6	appen 9	apuntar 9	asegurar 12	asentir 9	ask 13	assegurar 9	assurer 17	atestar 6	atribuir 9	attaccare 6	attendre 10	attestieren 12	avertir 9	avvertire 12	añadir 7	back -15	befinden 6	begründen 9	bekennen 6	beklagen 6	believe -10	beloven 6	bemängeln 7	benadrukken 6	berichten -6	beschreiben 9	beslissen 6	bestätigen -10	bevestigen -9	bill -12	blame 6	blijven -6	brand -6	bromear 8	brummen 12	calificar 11	call 6	caution 9	celebrar 10	chamar -7	chant 6	chiamare -10	chiedere -6	chiosare 7	claim 6	comentar 7	commentare 7	compare -10	complain 13	completar 11	concede -8	concedere 11	conclure 10	confessar -6	confessare 8	confier 15	confirmer -8	congratulate 10	considerar 15	contar 11	contestar -6	contrapor -6	correct -6	corregir 8	corriger 9	counter 12	crier 10	deadpan 6	decline -6	definir 7	definire 18	demandar -6	demander 10	denunciar 6	deny 6	desabafar 6	describe 9	describir 6	destacar 10	detallar 8	dichiarare 7	disclose -11	discrepar 10	dismiss 16	disparar -8	ditar 11	divulgar -6	dizer 8	déclarer 7	défendre 10	démentir 6	dénoncer 10	déplorer 8	détailler 11	elogiar 10	enquérir 8	ergänzen 13	erkennen 9	erklären 7	erwidern 10	esclarecer -7	escribir 9	esprimere 9	estimer 13	exclure 6	explain 14	expliquer 8	express 11	falar 14	find -12	finden 7	fluisteren 12	foeteren 7	fordern -7	formulieren 8	fume 12	féliciter 14	fügen 8	garantire 9	garantizar 10	gausser 9	geben 7	gestehen 6	geven 9	giudicare 9	glimlachen 6	glisser 12	gracejar 9	grappen 10	grijnzen 7	gritar 9	hablar 11	halten 10	heben 7	heißen -16	hekelen -7	herinneren -6	heten -16	hold -10	houden 8	imager 6	incalzare 7	indicar 9	indiquer 7	informar 9	informeren 7	insister 9	insistere 8	insistir 6	instruct -10	interroger 7	interrompere 7	intimare 6	introduce -11	inviter -6	invoquer -7	ironiser 6	ironizar 10	jubiler 9	juger 11	justificar 9	klinken 11	know -7	kommentieren 11	kritisieren -11	kündigen 6	label -13	lachen 16	lament -10	lamentar 12	lamentarse 6	laugh 10	leggen 10	leggere 10	limitar 12	lire -7	list -24	loben 7	lodare 9	louer 11	luiden 10	lâcher 10	mahnen 12	mailen 10	marrer 6	marteler 7	meinen 10	melden 11	message -9	moquer 7	murmeln 10	murmur 9	murmurer 6	muse 7	name -25	need -11	negar 11	negare 8	noemen 14	none -12	noter 11	nuancer 8	observar 8	observer 6	offer -12	oordelen 6	opmerken 10	order -11	orten 10	overwegen 7	parlare 16	parler 7	pedir 15	pester 6	philosopher 9	plaider -6	plead -12	pleiten -9	point 6	praise 9	precisar 8	precisare 11	prefer -13	preferir -9	prevedere 10	prijzen 8	promettere 9	promettre 7	promise -10	proporre -11	protest 7	protestar 6	protestare 11	prédire 10	préférer 7	puntualizzare 7	qualifier 9	queixar 9	quip 12	quote -12	raccontare -6	railler 6	raise -14	rappeler -6	rassicurare 7	rate -21	reageren 7	rebater 6	rechnen 6	recitare 11	reclamar 12	reconhecer 10	reconnaître 10	reconocer 12	record -11	recordar 13	rectifier 9	registrar -7	rejeitar 6	rekenen 13	relativiser 12	relever 7	remark 13	replicare 11	reply 16	reprendre 7	reprochar 9	requérir 10	responder 15	resumir 6	retorquir 8	retort 9	retrucar 8	revelar 8	ribadire 10	ribattere 7	riconoscere 6	ricordare 10	riferire 7	rigoler 8	rir 6	rire 9	rispondere 11	rivelare 12	roepen 17	rufen 12	réagir 11	réclamer -6	réfuter -6	répliquer 8	répondre 14	résumer 12	rétorquer 9	sagen 7	saluer 12	salutare 10	sapere 13	say 25	scandire 9	scherzare 6	schreiben 9	scrivere -10	scusare 10	sentenciar 8	señalar 8	show -10	sign 11	sing -10	sintetizar 10	soltar 7	sorrir 6	sostener 11	sostenere -6	sottolineare 8	souffler 14	souligner 7	soupirer 9	sourire 16	souvenir 13	speak -11	sprechen 13	spreken 13	staan -8	state 11	stellen -7	stress 11	sublinhar 7	submit 6	suspirar 8	sustentar 6	tachar 6	tagliare 10	tell 24	tempérer 8	terciar 6	thank 10	think 11	tonen 11	tonner 10	trancher 13	témoigner 8	urge 12	use -25	vatten 12	ver 12	verkünden -6	verlauten 11	verraten 12	versprechen -10	vertellen 8	view -15	voegen 7	voir 13	vote -9	waarschuwen 11	warnen 10	wave -9	weigeren 8	welcome 9	werben 8	werfen -10	wettern 6	whisper 10	widersprechen 7	wijzen 8	willen -6	yell 8	zeggen 9	zeigen 10	zien 6	zitieren 10	zuchten 6	zweren 6	évoquer 13
best-lemma|accuse|speaker-then-quote|	2-4 7	5-10 16	far 6
best-lemma|aclarar|verb-then-speaker|	2-4 6
best-lemma|acquiescer|speaker-then-quote|	1 6
best-lemma|acusar|quote-then-verb|	1 6
best-lemma|acusar|speaker-then-quote|	2-4 7
best-lemma|add|quote-then-speaker|	0 9
best-lemma|add|sentence-before|	1 11
best-lemma|add|speaker-then-quote|	1 11
best-lemma|admettre|quote-then-verb|	1 7
best-lemma|admitir|quote-then-verb|	1 10
best-lemma|admit|quote-then-speaker|	0 7
best-lemma|admit|speaker-then-quote|	1 8
best-lemma|advise|quote-then-speaker|	0 8
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affirmer|quote-then-speaker|	2-4 7
best-lemma|affirmer|quote-then-verb|	1 8
best-lemma|affirmer|speaker-then-quote|	2-4 9	far 9
best-lemma|afirmar|quote-then-verb|	1 6
best-lemma|afirmar|speaker-then-quote|	5-10 -6
best-lemma|aggiungere|speaker-then-quote|	1 10	5-10 8
best-lemma|ajouter|quote-then-speaker|	2-4 10
best-lemma|ajouter|quote-then-verb|	1 10
best-lemma|ammettere|quote-then-verb|	1 7
best-lemma|amuser|quote-then-verb|	1 6
best-lemma|answer|quote-then-speaker|	0 6
best-lemma|antwoorden|quote-then-verb|	1 10
best-lemma|antworten|speaker-then-quote|	2-4 8
best-lemma|aplaudir|speaker-then-quote|	1 9
best-lemma|apologise|speaker-then-quote|	5-10 -11	far -10
best-lemma|appeler|speaker-then-quote|	0 -12	2-4 6
best-lemma|appen|quote-then-verb|	1 9
best-lemma|argue|quote-then-speaker|	0 -9
best-lemma|argue|speaker-then-quote|	1 -9	2-4 13	5-10 6
best-lemma|asegurar|quote-then-verb|	1 11
best-lemma|ask|quote-then-speaker|	0 13
best-lemma|ask|quote-then-verb|	0 10
best-lemma|ask|sentence-after|	0 9
best-lemma|ask|sentence-before|	5-10 8
best-lemma|ask|speaker-then-quote|	1 10	2-4 12
best-lemma|assicurare|verb-then-speaker|	1 9
best-lemma|assurer|quote-then-verb|	1 7
best-lemma|assurer|speaker-then-quote|	2-4 10	5-10 12
best-lemma|attendre|speaker-then-quote|	2-4 8
best-lemma|attestieren|speaker-then-quote|	2-4 9
best-lemma|avisar|quote-then-verb|	1 7
best-lemma|avisar|speaker-then-quote|	1 -8
best-lemma|avvertire|verb-then-speaker|	1 8
best-lemma|back|quote-then-speaker|	0 -7
best-lemma|back|speaker-then-quote|	0 -10
best-lemma|befinden|quote-then-verb|	1 6
best-lemma|bekennen|quote-then-verb|	1 7
best-lemma|berichten|sentence-before|	5-10 -6
best-lemma|beteuern|quote-then-verb|	1 6
best-lemma|betonen|quote-then-verb|	1 8
best-lemma|bill|speaker-then-quote|	2-4 -11
best-lemma|bromear|quote-then-verb|	1 8
best-lemma|brummen|quote-then-verb|	1 12
best-lemma|calificar|speaker-then-quote|	2-4 9
best-lemma|call|quote-then-speaker|	0 12
best-lemma|call|sentence-before|	far -8
best-lemma|call|speaker-then-quote|	0 -6	2-4 17	5-10 -9
best-lemma|caution|speaker-then-quote|	2-4 9
best-lemma|chamar|speaker-then-quote|	0 -10
best-lemma|chant|quote-then-speaker|	0 10
best-lemma|chiamare|quote-then-verb|	1 10
best-lemma|chiamare|speaker-then-quote|	0 -13	2-4 -11
best-lemma|chiedere|quote-then-verb|	1 9
best-lemma|chiedere|speaker-then-quote|	0 7
best-lemma|chiosare|quote-then-verb|	1 6
best-lemma|commentare|quote-then-verb|	1 7
best-lemma|commenter|quote-then-verb|	1 12
best-lemma|compare|speaker-then-quote|	2-4 -9
best-lemma|complain|speaker-then-quote|	2-4 11
best-lemma|concedere|quote-then-verb|	1 11
best-lemma|concedere|verb-then-speaker|	1 6
best-lemma|concede|speaker-then-quote|	2-4 -8
best-lemma|conclure|quote-then-verb|	1 8
best-lemma|conclure|speaker-then-quote|	1 7
best-lemma|confermare|speaker-then-quote|	2-4 -6
best-lemma|confier|quote-then-verb|	1 11
best-lemma|confirmar|speaker-then-quote|	2-4 10
best-lemma|considerar|speaker-then-quote|	0 8	2-4 10	5-10 9
best-lemma|constateren|quote-then-verb|	1 8
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contestare|speaker-then-quote|	5-10 8
best-lemma|contestar|quote-then-verb|	1 8
best-lemma|contestar|speaker-then-quote|	2-4 -8
best-lemma|correct|speaker-then-quote|	2-4 -6
best-lemma|corregir|speaker-then-quote|	1 8
best-lemma|decir|quote-then-verb|	1 6
best-lemma|declarar|speaker-then-quote|	2-4 13	5-10 -7
best-lemma|decline|speaker-then-quote|	far -7
best-lemma|definire|speaker-then-quote|	0 8	2-4 13	5-10 9
best-lemma|demander|quote-then-verb|	1 9
best-lemma|demander|speaker-then-quote|	2-4 7
best-lemma|denunciare|quote-then-verb|	1 6
best-lemma|describe|speaker-then-quote|	1 14	2-4 13
best-lemma|dire|quote-then-speaker|	2-4 8
best-lemma|dire|quote-then-verb|	1 18
best-lemma|dire|sentence-before|	5-10 7
best-lemma|dismiss|speaker-then-quote|	2-4 14
best-lemma|dizer|quote-then-verb|	1 10
best-lemma|dizer|speaker-then-quote|	2-4 12	5-10 11
best-lemma|déclarer|quote-then-speaker|	2-4 6
best-lemma|déclarer|quote-then-verb|	1 7
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|erkennen|speaker-then-quote|	2-4 8
best-lemma|erklären|quote-then-verb|	1 10	2-4 6
best-lemma|erwidern|quote-then-verb|	1 10
best-lemma|escrever|speaker-then-quote|	2-4 9
best-lemma|escribir|speaker-then-quote|	2-4 7
best-lemma|esprimere|speaker-then-quote|	0 9
best-lemma|estimer|speaker-then-quote|	2-4 9
best-lemma|exigir|speaker-then-quote|	0 9
best-lemma|explain|quote-then-speaker|	0 13
best-lemma|explain|sentence-before|	1 7	5-10 7
best-lemma|explicar|quote-then-verb|	1 6
best-lemma|expliquer|quote-then-verb|	1 7
best-lemma|expresar|speaker-then-quote|	1 9
best-lemma|faire_valoir|quote-then-speaker|	2-4 8
best-lemma|faire_valoir|quote-then-verb|	1 11
best-lemma|faire_valoir|speaker-then-quote|	2-4 -6
best-lemma|falar|speaker-then-quote|	1 11	5-10 7
best-lemma|find|quote-then-speaker|	0 -10
best-lemma|find|speaker-then-quote|	0 -8	1 12	2-4 -14
best-lemma|fluisteren|quote-then-verb|	1 9
best-lemma|foeteren|quote-then-verb|	1 7
best-lemma|fume|quote-then-speaker|	0 7
best-lemma|féliciter|speaker-then-quote|	2-4 12
best-lemma|garantire|speaker-then-quote|	2-4 9
best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 8
best-lemma|geben|quote-then-verb|	1 7
best-lemma|geven|quote-then-verb|	1 8
best-lemma|giudicare|speaker-then-quote|	2-4 9
best-lemma|giurare|quote-then-verb|	1 7
best-lemma|glisser|quote-then-speaker|	2-4 7
best-lemma|glisser|quote-then-verb|	1 9
best-lemma|gracejar|quote-then-verb|	1 6
best-lemma|grappen|quote-then-verb|	1 10
best-lemma|greet|speaker-then-quote|	2-4 6
best-lemma|grijnzen|quote-then-verb|	1 7
best-lemma|gritar|speaker-then-quote|	2-4 8
best-lemma|hablar|speaker-then-quote|	1 9
best-lemma|halten|quote-then-verb|	1 9
best-lemma|halten|speaker-then-quote|	2-4 8
best-lemma|hear|quote-then-speaker|	1 11
best-lemma|hear|speaker-then-quote|	2-4 -6
best-lemma|heißen|speaker-then-quote|	0 -11	2-4 -9	5-10 -6
best-lemma|heißen|verb-then-speaker|	2-4 -7
best-lemma|hekelen|speaker-then-quote|	2-4 -7
best-lemma|heten|quote-then-speaker|	2-4 -6
best-lemma|heten|speaker-then-quote|	2-4 -13
best-lemma|hold|speaker-then-quote|	5-10 -9
best-lemma|houden|quote-then-verb|	1 7
best-lemma|houden|speaker-then-quote|	2-4 7
best-lemma|imager|quote-then-verb|	1 6
best-lemma|indicar|speaker-then-quote|	far 9
best-lemma|indiquer|quote-then-verb|	1 8
best-lemma|indiquer|speaker-then-quote|	2-4 8
best-lemma|informar|speaker-then-quote|	far 8
best-lemma|instruct|speaker-then-quote|	5-10 -7
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|invoquer|speaker-then-quote|	1 -7
best-lemma|ironiser|quote-then-verb|	1 7
best-lemma|ironizar|quote-then-verb|	1 8
best-lemma|ironizar|speaker-then-quote|	2-4 9
best-lemma|joke|quote-then-speaker|	0 9
best-lemma|joke|quote-then-verb|	0 9
best-lemma|joke|speaker-then-quote|	5-10 9
best-lemma|jubiler|quote-then-verb|	1 9
best-lemma|juger|speaker-then-quote|	0 10	2-4 9
best-lemma|justificar|quote-then-verb|	1 8
best-lemma|justificar|speaker-then-quote|	5-10 6
best-lemma|klinken|quote-then-verb|	1 6
best-lemma|know|speaker-then-quote|	2-4 -7
best-lemma|kündigen|speaker-then-quote|	2-4 10
best-lemma|label|speaker-then-quote|	0 -10
best-lemma|lachen|quote-then-verb|	1 8
best-lemma|lachen|sentence-after|	0 11
best-lemma|lamentar|quote-then-verb|	1 8
best-lemma|lamentar|speaker-then-quote|	5-10 9
best-lemma|lancer|quote-then-speaker|	2-4 7
best-lemma|lancer|quote-then-verb|	1 10
best-lemma|lassen|quote-then-verb|	2-4 10
best-lemma|lassen|speaker-then-quote|	5-10 6
best-lemma|laten|quote-then-verb|	1 9
best-lemma|laten|speaker-then-quote|	2-4 11	5-10 -6
best-lemma|laugh|quote-then-speaker|	0 10
best-lemma|leggen|quote-then-verb|	1 9
best-lemma|leggere|quote-then-speaker|	1 8
best-lemma|lembrar|quote-then-verb|	1 10
best-lemma|limitar|speaker-then-quote|	2-4 7	5-10 10
best-lemma|lire|quote-then-verb|	1 9
best-lemma|lire|speaker-then-quote|	1 -9
best-lemma|list|speaker-then-quote|	1 -10	2-4 -15
best-lemma|llamar|speaker-then-quote|	0 -9	1 7
best-lemma|louer|speaker-then-quote|	1 10
best-lemma|luiden|quote-then-verb|	1 8
best-lemma|lâcher|quote-then-verb|	1 9
best-lemma|mahnen|speaker-then-quote|	5-10 7
best-lemma|mailen|quote-then-verb|	1 10
best-lemma|mandar|speaker-then-quote|	5-10 9
best-lemma|marrer|quote-then-verb|	1 6
best-lemma|marteler|quote-then-speaker|	2-4 7
best-lemma|meinen|quote-then-verb|	1 6
best-lemma|melden|quote-then-verb|	1 7
best-lemma|moquer|speaker-then-quote|	2-4 7
best-lemma|murmurer|quote-then-verb|	1 6
best-lemma|name|speaker-then-quote|	0 -14	1 -7	5-10 -16
best-lemma|negar|speaker-then-quote|	1 11	2-4 6
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|nennen|speaker-then-quote|	1 8	2-4 9
best-lemma|noemen|sentence-before|	far 8
best-lemma|noemen|speaker-then-quote|	1 12	2-4 11	5-10 9
best-lemma|none|according-to|	1 17	2-4 15
best-lemma|none|colon|	1 -6	5-10 10
best-lemma|none|interview|	far 11
best-lemma|none|named-before|	2-4 22	far 9
best-lemma|none|named-nearby|	1 7
best-lemma|none|paragraph-before|	far 12
best-lemma|none|possessor|	1 -9	2-4 -7
best-lemma|none|quote-then-speaker|	-10 -8	-11 -11	-12 -6	-3 -10	-4 -9	-5 -12	-9 -7	0 -11	5-10 -9
best-lemma|none|sentence-after|	0 6
best-lemma|none|sentence-before|	1 12	2-4 -9	far -14
best-lemma|none|signature|	1 -14
best-lemma|none|speaker-then-quote|	0 -12	5-10 -7	far -10
best-lemma|none|topic|	0 -10	1 -12
best-lemma|noter|quote-then-verb|	1 6
best-lemma|note|quote-then-speaker|	0 -6
best-lemma|note|speaker-then-quote|	2-4 12
best-lemma|object|speaker-then-quote|	5-10 6
best-lemma|observe|quote-then-speaker|	0 8
best-lemma|offer|quote-then-speaker|	0 6
best-lemma|opinar|speaker-then-quote|	2-4 9
best-lemma|opmerken|quote-then-verb|	1 8
best-lemma|parlare|speaker-then-quote|	1 17	2-4 10
best-lemma|parlare|verb-then-speaker|	1 9
best-lemma|parler|speaker-then-quote|	1 6
best-lemma|pedir|speaker-then-quote|	0 7	2-4 11	5-10 12
best-lemma|pester|quote-then-verb|	1 6
best-lemma|plaider|quote-then-verb|	1 8
best-lemma|plaider|speaker-then-quote|	2-4 -10
best-lemma|plaisanter|quote-then-speaker|	2-4 7
best-lemma|plaisanter|quote-then-verb|	1 8
best-lemma|post|speaker-then-quote|	2-4 11	far -6
best-lemma|praise|speaker-then-quote|	0 11
best-lemma|precisare|quote-then-verb|	1 8
best-lemma|precisare|speaker-then-quote|	2-4 6
best-lemma|preferir|speaker-then-quote|	2-4 -9
best-lemma|prefer|speaker-then-quote|	0 -11
best-lemma|preguntar|quote-then-verb|	1 9
best-lemma|prijzen|speaker-then-quote|	0 6
best-lemma|promettere|quote-then-verb|	1 9
best-lemma|promettere|speaker-then-quote|	0 7
best-lemma|promettre|speaker-then-quote|	5-10 12
best-lemma|promise|speaker-then-quote|	2-4 -11
best-lemma|prévenir|quote-then-verb|	1 9
best-lemma|quip|quote-then-speaker|	0 11
best-lemma|quote|quote-then-speaker|	0 8
best-lemma|quote|speaker-then-quote|	2-4 -9
best-lemma|raccontare|quote-then-verb|	1 11	5-10 -10
best-lemma|raccontare|speaker-then-quote|	5-10 9
best-lemma|raconter|quote-then-verb|	1 10
best-lemma|railler|quote-then-verb|	1 6
best-lemma|raise|speaker-then-quote|	5-10 -12
best-lemma|rappeler|quote-then-verb|	1 -6
best-lemma|rappeler|speaker-then-quote|	far 10
best-lemma|rassicurare|speaker-then-quote|	1 7
best-lemma|rate|speaker-then-quote|	2-4 -11
best-lemma|read|quote-then-speaker|	0 13
best-lemma|read|speaker-then-quote|	0 -17	1 10	5-10 12
best-lemma|reageren|quote-then-verb|	1 11
best-lemma|reageren|speaker-then-quote|	2-4 6
best-lemma|rebater|quote-then-verb|	1 6
best-lemma|recall|quote-then-speaker|	0 9
best-lemma|recall|sentence-before|	1 11
best-lemma|recall|speaker-then-quote|	5-10 -6
best-lemma|reconnaître|quote-then-verb|	1 8
best-lemma|reconnaître|speaker-then-quote|	5-10 8
best-lemma|reconocer|quote-then-verb|	1 6
best-lemma|reconocer|speaker-then-quote|	5-10 9
best-lemma|recordar|quote-then-verb|	1 8
best-lemma|rectifier|quote-then-verb|	1 9
best-lemma|regretter|quote-then-verb|	1 9
best-lemma|reject|speaker-then-quote|	5-10 9
best-lemma|rekenen|quote-then-verb|	1 7
best-lemma|relatar|quote-then-verb|	1 6
best-lemma|relatar|sentence-before|	far -6
best-lemma|relativiser|speaker-then-quote|	1 11
best-lemma|remark|quote-then-speaker|	0 12
best-lemma|remark|quote-then-verb|	0 7
best-lemma|repeat|speaker-then-quote|	5-10 -7
best-lemma|replicare|speaker-then-quote|	5-10 9
best-lemma|reply|quote-then-speaker|	0 15
best-lemma|reply|sentence-before|	1 9
best-lemma|reply|speaker-then-quote|	1 17	2-4 12	5-10 12
best-lemma|responder|quote-then-verb|	1 7
best-lemma|responder|speaker-then-quote|	1 12	2-4 8
best-lemma|resumir|speaker-then-quote|	2-4 6
best-lemma|ribattere|quote-then-verb|	1 6
best-lemma|ribattere|speaker-then-quote|	2-4 7
best-lemma|ricordare|quote-then-verb|	1 7
best-lemma|ricordare|speaker-then-quote|	2-4 12	5-10 9
best-lemma|rigoler|quote-then-verb|	1 7
best-lemma|rispondere|quote-then-verb|	1 12
best-lemma|rispondere|speaker-then-quote|	2-4 13	5-10 11
best-lemma|roepen|quote-then-verb|	1 8
best-lemma|rufen|quote-then-verb|	1 12
best-lemma|réagir|quote-then-verb|	1 13
best-lemma|réclamer|speaker-then-quote|	1 9	2-4 -11
best-lemma|réfuter|speaker-then-quote|	5-10 -6
best-lemma|répliquer|quote-then-verb|	1 7
best-lemma|répondre|quote-then-verb|	1 10
best-lemma|répondre|speaker-then-quote|	2-4 10
best-lemma|résumer|quote-then-speaker|	2-4 6
best-lemma|résumer|quote-then-verb|	1 12
best-lemma|rétorquer|quote-then-verb|	1 9
best-lemma|sagen|quote-then-speaker|	2-4 7
best-lemma|sagen|quote-then-verb|	1 12	2-4 -6
best-lemma|sagen|speaker-then-quote|	2-4 -7	5-10 11
best-lemma|sagen|verb-then-speaker|	1 7
best-lemma|saluer|speaker-then-quote|	0 6	2-4 6
best-lemma|salutare|speaker-then-quote|	0 6
best-lemma|sapere|speaker-then-quote|	5-10 12
best-lemma|say|quote-then-speaker|	0 20	1 14	2-4 -9	5-10 -16	far -10
best-lemma|say|quote-then-verb|	0 18
best-lemma|say|sentence-after|	0 -15
best-lemma|say|sentence-before|	1 21	2-4 11	5-10 22	far -14
best-lemma|say|speaker-then-quote|	0 -18	1 9	2-4 30	5-10 13	far 18
best-lemma|say|verb-then-speaker|	1 13
best-lemma|scandire|sentence-before|	far 9
best-lemma|scherzare|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	2-4 10
best-lemma|schrijven|quote-then-verb|	1 8
best-lemma|schrijven|speaker-then-quote|	2-4 -11	5-10 8
best-lemma|scrivere|quote-then-verb|	1 10
best-lemma|scrivere|speaker-then-quote|	0 -10	2-4 -7	5-10 6
best-lemma|scrivere|verb-then-speaker|	1 9
best-lemma|see|speaker-then-quote|	0 11
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|shoot|quote-then-speaker|	0 8
best-lemma|shoot|sentence-before|	2-4 8
best-lemma|sign|speaker-then-quote|	2-4 12
best-lemma|sing|speaker-then-quote|	0 -8
best-lemma|soltar|speaker-then-quote|	1 6
best-lemma|sostener|speaker-then-quote|	5-10 10
best-lemma|sottolineare|speaker-then-quote|	5-10 7
best-lemma|souffler|quote-then-verb|	1 9
best-lemma|souligner|quote-then-speaker|	2-4 7
best-lemma|soupirer|quote-then-verb|	1 9
best-lemma|sourire|quote-then-verb|	1 11
best-lemma|souri|speaker-then-quote|	1 6
best-lemma|souvenir|quote-then-verb|	1 7
best-lemma|speak|speaker-then-quote|	1 -11
best-lemma|spiegare|sentence-before|	5-10 8
best-lemma|sprechen|speaker-then-quote|	1 7	2-4 14	5-10 9
best-lemma|spreken|quote-then-verb|	1 7
best-lemma|spreken|speaker-then-quote|	1 12	2-4 12
best-lemma|state|quote-then-speaker|	0 7
best-lemma|state|speaker-then-quote|	1 9
best-lemma|stehen|speaker-then-quote|	1 9
best-lemma|stellen|quote-then-verb|	1 11
best-lemma|stellen|speaker-then-quote|	5-10 -10
best-lemma|submit|quote-then-speaker|	0 6
best-lemma|suspirar|quote-then-verb|	1 8
best-lemma|sustentar|speaker-then-quote|	2-4 6
best-lemma|tachar|speaker-then-quote|	2-4 6
best-lemma|tagliare|quote-then-verb|	1 10
best-lemma|teilen|quote-then-verb|	1 9	2-4 6
best-lemma|tell|quote-then-speaker|	0 31	1 6	2-4 -8
best-lemma|tell|sentence-before|	2-4 14	5-10 22	far -9
best-lemma|tell|speaker-then-quote|	2-4 7	5-10 22	far 11
best-lemma|tempérer|quote-then-verb|	1 7
best-lemma|thank|speaker-then-quote|	0 9	2-4 11
best-lemma|title|speaker-then-quote|	0 -11
best-lemma|tonen|speaker-then-quote|	1 10	2-4 6
best-lemma|tonner|quote-then-verb|	1 9
best-lemma|trancher|quote-then-verb|	1 12
best-lemma|trouver|speaker-then-quote|	5-10 7
best-lemma|témoigner|quote-then-verb|	1 8
best-lemma|unlisted|sentence-before|	1 8
best-lemma|urge|speaker-then-quote|	2-4 12
best-lemma|use|quote-then-speaker|	1 -10
best-lemma|use|speaker-then-quote|	2-4 -24	5-10 -12
best-lemma|vatten|quote-then-verb|	1 7	2-4 8
best-lemma|verklaren|quote-then-verb|	1 9
best-lemma|verlauten|speaker-then-quote|	2-4 11
best-lemma|verraten|quote-then-verb|	1 10
best-lemma|vertellen|quote-then-verb|	1 8
best-lemma|ver|speaker-then-quote|	0 9	2-4 7
best-lemma|vinden|quote-then-verb|	1 7
best-lemma|voegen|quote-then-verb|	1 7
best-lemma|voir|speaker-then-quote|	2-4 8
best-lemma|vouloir|sentence-after|	0 9
best-lemma|waarschuwen|quote-then-verb|	1 6
best-lemma|want|speaker-then-quote|	0 6
best-lemma|warnen|speaker-then-quote|	2-4 8
best-lemma|warn|speaker-then-quote|	1 6	2-4 -10
best-lemma|welcome|speaker-then-quote|	0 9
best-lemma|werfen|speaker-then-quote|	2-4 -11
best-lemma|wettern|quote-then-verb|	1 6
best-lemma|whisper|quote-then-speaker|	0 7
best-lemma|widersprechen|speaker-then-quote|	1 7
best-lemma|write|quote-then-speaker|	0 7
best-lemma|write|quote-then-verb|	0 11
best-lemma|write|sentence-before|	1 13	2-4 8
best-lemma|zeggen|quote-then-verb|	1 13
best-lemma|zeggen|sentence-before|	1 7	5-10 8
best-lemma|zeggen|speaker-then-quote|	2-4 8
best-lemma|zeigen|speaker-then-quote|	1 9	2-4 7
best-lemma|zweren|quote-then-verb|	1 6
best-lemma|écrire|quote-then-verb|	1 13
best-lemma|évoquer|speaker-then-quote|	1 10	2-4 12
best-near|according-to|according|	1 17	2-4 15
best-near|according|0|	1 -16	2-3 8
best-near|according|1|	2-3 10	4-7 25	8+ 12
best-near|according|2-4|	4-7 7	8+ 7
best-near|according|5-10|	1 -19	2-3 6	4-7 10	8+ 13
best-near|according|far|	1 -10	2-3 -12	4-7 -7
best-near|apposed|-11|	2-3 -7
best-near|apposed|-3|	2-3 -6
best-near|apposed|-4|	1 -7
best-near|apposed|-9|	2-3 -6
best-near|apposed|0|	2-3 -7
best-near|apposed|2-4|	1 7	2-3 6	4-7 13	8+ 12
best-near|apposed|5-10|	4-7 7	8+ 7
best-near|apposed|far|	1 -9	2-3 -13
best-near|apposition|1|	2-3 -9
best-near|apposition|2-4|	2-3 -10
best-near|colon|naked|	1 -6	5-10 10
best-near|colon|saying|	far 7
best-near|direct|0|	1 -6
best-near|direct|1|	1 10	2-3 -11	4-7 13
best-near|direct|2-4|	1 -18	2-3 7	4-7 -7	8+ 9
best-near|direct|5-10|	1 -15	2-3 -19	4-7 13
best-near|direct|far|	4-7 -9	8+ 11
best-near|interview|naked|	far 11
best-near|judging|0|	1 -11	4-7 15
best-near|judging|1|	1 9	4-7 26	8+ 11
best-near|judging|2-4|	2-3 7	8+ 13
best-near|judging|5-10|	4-7 6	8+ 11
best-near|judging|far|	1 7	4-7 -8
best-near|naked|0|	2-3 -9	8+ 15
best-near|naked|1|	2-3 -9	4-7 -10
best-near|naked|2-4|	8+ 24
best-near|naked|5-10|	2-3 6	8+ 22
best-near|named-before|naked|	2-4 22	far 9
best-near|named-nearby|naked|	1 7
best-near|other|0|	1 -10
best-near|other|1|	1 6	8+ 13
best-near|paragraph-before|direct|	far 7
best-near|passive|0|	2-3 -8
best-near|possessor|naked|	1 -9	2-4 -7
best-near|quote-then-speaker|apposed|	-11 -7	-12 -6	-3 -6	-4 -8	-5 -10	-9 -7
best-near|quote-then-speaker|apposition|	0 -10	2-4 -10
best-near|quote-then-speaker|direct|	2-4 -6	5-10 -9
best-near|quote-then-speaker|judging|	1 -15	2-4 -6	5-10 -6
best-near|quote-then-speaker|passive|	0 -11
best-near|quote-then-speaker|relative|	0 -7
best-near|quote-then-speaker|saying|	-12 -6	-16 6	-4 -10	-5 -7	0 25	2-4 -12	5-10 -15	far -10
best-near|quote-then-speaker|shared|	-10 -8	-11 -9	-5 -8
best-near|quote-then-speaker|thinking|	0 8	2-4 -9	5-10 -8
best-near|quote-then-verb|judging|	0 -13	1 15	5-10 6
best-near|quote-then-verb|saying|	0 10	1 14	2-4 -8	5-10 -15	far 8
best-near|relative|0|	2-3 -7
best-near|relative|2-4|	2-3 -7
best-near|relative|5-10|	1 -8
best-near|saying|-16|	1 6
best-near|saying|-4|	4-7 -9
best-near|saying|-5|	2-3 -7
best-near|saying|-7|	2-3 -6
best-near|saying|0|	4-7 12	8+ 10
best-near|saying|1|	1 15	4-7 14	8+ 15
best-near|saying|2-4|	1 -8	2-3 9	8+ 25
best-near|saying|5-10|	4-7 12
best-near|saying|far|	1 -9	2-3 -7	4-7 19	8+ 17
best-near|sentence-after|saying|	0 -14	5-10 7
best-near|sentence-before|according|	2-4 -7	far -16
best-near|sentence-before|apposed|	far -12
best-near|sentence-before|direct|	2-4 -6
best-near|sentence-before|judging|	2-4 9	far -12
best-near|sentence-before|other|	1 8
best-near|sentence-before|saying|	1 25	2-4 14	far -16
best-near|sentence-before|thinking|	2-4 12
best-near|shared|-5|	1 -9
best-near|signature|naked|	1 -14
best-near|speaker-then-quote|apposed|	2-4 10	5-10 9	far -12
best-near|speaker-then-quote|apposition|	1 -9
best-near|speaker-then-quote|direct|	0 -12	5-10 -10	far -9
best-near|speaker-then-quote|judging|	1 7	2-4 12	far 13
best-near|speaker-then-quote|relative|	2-4 -9	5-10 -7
best-near|speaker-then-quote|saying|	0 -8	1 7	2-4 7	5-10 6	far 16
best-near|speaker-then-quote|shared|	5-10 -8
best-near|speaker-then-quote|thinking|	2-4 -8
best-near|thinking|0|	1 -11	4-7 8	8+ 8
best-near|thinking|1|	1 -9	2-3 -7
best-near|thinking|2-4|	1 -9	2-3 -9	4-7 11	8+ 11
best-near|thinking|5-10|	1 -7	4-7 11	8+ 9
best-near|topic|naked|	0 -10	1 -12
best-near|verb-then-speaker|saying|	5-10 -7
best-negated|	true -6
best-order|according|according|0|	1 -16	2-3 8
best-order|according|according|1|	2-3 10	4-7 25	8+ 12
best-order|according|according|2-4|	4-7 7	8+ 7
best-order|according|according|5-10|	1 -19	2-3 6	4-7 10	8+ 13
best-order|according|according|far|	1 -10	2-3 -12	4-7 -7
best-order|apposed|apposed|-11|	2-3 -7
best-order|apposed|apposed|-3|	2-3 -6
best-order|apposed|apposed|-4|	1 -7
best-order|apposed|apposed|-9|	2-3 -6
best-order|apposed|apposed|0|	2-3 -7
best-order|apposed|apposed|2-4|	1 7	2-3 6	4-7 13	8+ 12
best-order|apposed|apposed|5-10|	4-7 7	8+ 7
best-order|apposed|apposed|far|	1 -9	2-3 -13
best-order|apposed|judging|0|	2-3 14	4-7 10
best-order|apposed|judging|1|	1 10	4-7 14
best-order|apposed|judging|2-4|	1 9	2-3 25	4-7 24	8+ 10
best-order|apposed|judging|5-10|	4-7 13	8+ 7
best-order|apposed|saying|-5|	2-3 -7
best-order|apposed|saying|-7|	2-3 -6
best-order|apposed|saying|0|	4-7 15	8+ 14
best-order|apposed|saying|1|	2-3 7	4-7 24	8+ 13
best-order|apposed|saying|2-4|	4-7 9	8+ 22
best-order|apposed|saying|5-10|	1 10	4-7 28	8+ 12
best-order|apposed|saying|far|	1 11	2-3 9
best-order|apposition|apposition|1|	2-3 -9
best-order|apposition|apposition|2-4|	2-3 -10
best-order|apposition|saying|2-4|	4-7 13	8+ 10
best-order|apposition|saying|5-10|	4-7 17	8+ 8
best-order|apposition|saying|far|	4-7 8	8+ 8
best-order|apposition|thinking|2-4|	2-3 -7
best-order|direct|direct|0|	1 -6
best-order|direct|direct|1|	1 10	2-3 -11	4-7 13
best-order|direct|direct|2-4|	1 -18	2-3 7	4-7 -7	8+ 9
best-order|direct|direct|5-10|	1 -15	2-3 -19	4-7 13
best-order|direct|direct|far|	4-7 -9	8+ 11
best-order|direct|judging|0|	1 -8	2-3 -10	4-7 14
best-order|direct|judging|1|	2-3 -7	4-7 21	8+ 10
best-order|direct|judging|2-4|	8+ 9
best-order|direct|judging|5-10|	2-3 -9	4-7 7	8+ 9
best-order|direct|judging|far|	1 9
best-order|direct|saying|0|	1 8	4-7 9	8+ 7
best-order|direct|saying|1|	1 11	4-7 8	8+ 15
best-order|direct|saying|2-4|	2-3 15	4-7 -8	8+ 19
best-order|direct|saying|5-10|	1 -7	4-7 9
best-order|direct|saying|far|	1 -16	2-3 -14	4-7 14	8+ 14
best-order|direct|thinking|0|	1 -11	4-7 7
best-order|direct|thinking|1|	1 -9	2-3 -7
best-order|direct|thinking|2-4|	1 -9	4-7 10	8+ 11
best-order|direct|thinking|5-10|	1 -7	8+ 9
best-order|inverted|judging|0|	1 -9	2-3 -9
best-order|inverted|judging|1|	1 8	2-3 10	4-7 14	8+ 7
best-order|inverted|judging|far|	4-7 -8
best-order|inverted|other|0|	1 -10
best-order|inverted|other|1|	1 6	8+ 13
best-order|inverted|saying|0|	1 -11	4-7 18	8+ 13
best-order|inverted|saying|1|	1 7	2-3 6	4-7 16	8+ 9
best-order|inverted|saying|2-4|	1 -12	2-3 -10	4-7 23	8+ 9
best-order|inverted|saying|5-10|	1 -11	2-3 -15	8+ 14
best-order|inverted|saying|far|	1 -10	4-7 19	8+ 9
best-order|naked|naked|0|	2-3 -9	8+ 15
best-order|naked|naked|1|	2-3 -9	4-7 -10
best-order|naked|naked|2-4|	8+ 24
best-order|naked|naked|5-10|	2-3 6	8+ 22
best-order|passive|passive|0|	2-3 -8
best-order|relative|judging|0|	2-3 -9
best-order|relative|judging|2-4|	1 -7
best-order|relative|relative|0|	2-3 -7
best-order|relative|relative|2-4|	2-3 -7
best-order|relative|relative|5-10|	1 -8
best-order|relative|saying|1|	4-7 11
best-order|relative|saying|2-4|	4-7 16
best-order|relative|saying|5-10|	4-7 14	8+ 9
best-order|relative|saying|far|	4-7 10
best-order|shared|judging|0|	2-3 8
best-order|shared|judging|2-4|	1 6	4-7 9
best-order|shared|saying|0|	8+ 6
best-order|shared|saying|1|	2-3 10	4-7 10
best-order|shared|saying|2-4|	2-3 15	4-7 9	8+ 8
best-order|shared|saying|5-10|	2-3 6	4-7 12
best-order|shared|saying|far|	4-7 6
best-order|shared|shared|-5|	1 -9
best-phrase|name|	according 8	apposition -6	judging 20	naked 6	relative -7	saying 15	shared -14
best-phrase|noun|	apposed -9	apposition -15	direct -14	judging -12	naked -20	passive -9	relative -12	saying -9	shared -9
best-phrase|pronoun|	according 8	naked -12	saying 6
best-score|	-1 -34	-2 -21	-3 -8	-4 -10	0 -15	1 -7	2 12	3 23	4 31	6 43	7 20
best-score|-1|	1 -7	2-3 -21	4-7 -22
best-score|-2|	1 -6	2-3 -11	4-7 -19	8+ 15
best-score|-3|	1 8	2-3 -8	4-7 -7
best-score|-4|	1 -15	2-3 -10	4-7 6	8+ 6
best-score|0|	1 -12	2-3 -9	8+ 7
best-score|1|	1 -10	4-7 -7
best-score|2|	4-7 17	8+ 28
best-score|3|	2-3 9	4-7 38	8+ 9
best-score|4|	1 15	2-3 13	4-7 28	8+ 16
best-score|5|	1 14	2-3 -11	4-7 11	8+ 16
best-score|6|	1 18	2-3 32	4-7 32	8+ 15
best-score|7|	4-7 18	8+ 12
best|according-to|according|	2-3 11	4-7 18	8+ 17
best|colon|naked|	1 -9
best|interview|naked|	4-7 8
best|named-before|naked|	2-3 26	8+ 14
best|named-nearby|naked|	4-7 6	8+ 9
best|paragraph-before|direct|	8+ 6
best|paragraph-before|saying|	2-3 8	4-7 9
best|possessor|naked|	2-3 -13
best|quote-then-speaker|apposed|	1 -14	2-3 -13
best|quote-then-speaker|apposition|	1 -10	2-3 -10
best|quote-then-speaker|direct|	2-3 -13	4-7 17	8+ 8
best|quote-then-speaker|judging|	4-7 -8
best|quote-then-speaker|passive|	2-3 -8
best|quote-then-speaker|relative|	2-3 -9
best|quote-then-speaker|saying|	2-3 -6	4-7 16	8+ 18
best|quote-then-speaker|shared|	1 -15	4-7 -7
best|quote-then-speaker|thinking|	1 -9
best|quote-then-verb|judging|	2-3 6	8+ 7
best|quote-then-verb|other|	8+ 13
best|quote-then-verb|saying|	1 -9	4-7 14	8+ 11
best|sentence-after|according|	2-3 -6
best|sentence-after|apposed|	4-7 8	8+ 7
best|sentence-after|direct|	2-3 7	8+ -6
best|sentence-after|saying|	1 -13	2-3 -14	4-7 14	8+ 13
best|sentence-after|thinking|	4-7 11
best|sentence-before|according|	1 -11	2-3 -8	4-7 -14
best|sentence-before|apposed|	2-3 -12
best|sentence-before|apposition|	4-7 12
best|sentence-before|direct|	1 -14	2-3 10	4-7 -8	8+ 10
best|sentence-before|judging|	1 -10	2-3 -8
best|sentence-before|saying|	1 -17	2-3 -12	4-7 17	8+ 17
best|sentence-before|thinking|	2-3 9	8+ 12
best|signature|naked|	1 -9	2-3 -10	4-7 -11	8+ 16
best|speaker-then-quote|apposed|	4-7 8	8+ 12
best|speaker-then-quote|apposition|	2-3 -9
best|speaker-then-quote|direct|	2-3 -6	4-7 -6
best|speaker-then-quote|judging|	1 6	4-7 15	8+ 20
best|speaker-then-quote|relative|	1 -10
best|speaker-then-quote|saying|	2-3 9
best|speaker-then-quote|thinking|	1 -15	2-3 -7	4-7 13	8+ 14
best|topic|naked|	4-7 -6	8+ 18
best|transcript|naked|	8+ 8
best|verb-then-speaker|saying|	1 -11	2-3 -10	4-7 30	8+ 13
case-follow|all-one|(|	none -16
case-follow|all-one|)|	none -11
case-follow|all-one|,coordinator|	none -7
case-follow|all-one|,preposition|	none -11
case-follow|all-one|,pronoun|	none -10
case-follow|all-one|,subordinator|	none -11
case-follow|all-one|,that|	none -10
case-follow|all-one|,verb-saying|	none 9
case-follow|all-one|,word|	none -8
case-follow|all-one|,|	none -22
case-follow|all-one|;|	none -8
case-follow|all-one|adverb|	none -11
case-follow|all-one|auxiliary|	, -7	none -9
case-follow|all-one|capital|	. 14
case-follow|all-one|coordinator|	, -9	none -11
case-follow|all-one|determiner|	, 11	. -14	none -14
case-follow|all-one|end|	. 6
case-follow|all-one|preposition|	, -9	none -15
case-follow|all-one|pronoun|	, 11
case-follow|all-one|stop|	! 9	none -9
case-follow|all-one|subordinator|	none -6
case-follow|all-one|that|	none -11
case-follow|all-one|verb-saying|	, 11
case-follow|all-one|word|	, -11	none -20
case-follow|all|(|	none -11
case-follow|all|,adverb|	none -6
case-follow|all|,auxiliary|	none -12
case-follow|all|,capital|	none -7
case-follow|all|,|	none -25
case-follow|all|:|	none -10
case-follow|all|;|	none -11
case-follow|all|auxiliary|	, -15
case-follow|all|capital|	, -9	none -19
case-follow|all|coordinator|	, -10	none -18
case-follow|all|determiner|	, -17	. -10
case-follow|all|end|	. -14	? 9	none 14
case-follow|all|preposition|	, -8	none -24
case-follow|all|pronoun|	none -7
case-follow|all|quote|	. -11
case-follow|all|stop|	none -12
case-follow|all|subordinator|	none -8
case-follow|all|that|	, -9	none -12
case-follow|all|verb-saying|	, -11
case-follow|all|word|	, -13	none -7
case-follow|first|(|	none -7
case-follow|first|,auxiliary|	? 10	none 12
case-follow|first|,determiner|	none -9
case-follow|first|,preposition|	none -15
case-follow|first|,that|	none -8
case-follow|first|,verb-judging|	none 11
case-follow|first|,verb-saying|	! 9	? 12	none 7
case-follow|first|,verb-thinking|	none 11
case-follow|first|,word|	? 11	none -7
case-follow|first|,|	none -17
case-follow|first|auxiliary|	, -10	. 9	none -17
case-follow|first|capital|	, 36	. 13	? 21	none -7
case-follow|first|coordinator|	, 9	. 9	none -11
case-follow|first|determiner|	! 11	, 38	? 16	none -6
case-follow|first|end|	! 7	. 25	? 30	none 16
case-follow|first|preposition|	. 15	none -8
case-follow|first|pronoun|	! 14	, 18	. 11	? 19
case-follow|first|quote|	? 17
case-follow|first|stop|	? -7	none -19
case-follow|first|subordinator|	. 8
case-follow|first|that|	. 9
case-follow|first|verb-saying|	, 37	? 15	none -6
case-follow|first|word|	, 23	none -19
case-follow|first|–|	, 6
case-follow|first|—|	. 21	? 11	none -14
case-follow|most|,verb-saying|	none 11
case-follow|most|auxiliary|	none -10
case-follow|most|capital|	, 6
case-follow|most|determiner|	. 13
case-follow|most|end|	. 21	none 8
case-follow|most|preposition|	. 6	none -10
case-follow|most|pronoun|	, 6	. 9
case-follow|most|verb-saying|	, 8
case-follow|none|,auxiliary|	none -11
case-follow|none|,capital|	none 7
case-follow|none|,preposition|	none -6
case-follow|none|,quote|	none -8
case-follow|none|,that|	none -8
case-follow|none|,verb-judging|	none 6
case-follow|none|,verb-saying|	none 9
case-follow|none|,|	none 14
case-follow|none|-|	none -8
case-follow|none|adverb|	none -8
case-follow|none|auxiliary|	, -11	none -14
case-follow|none|capital|	. -10	none -11
case-follow|none|coordinator|	, -17	none 14
case-follow|none|determiner|	, -9	. 9
case-follow|none|end|	. -9
case-follow|none|preposition|	, -12	. -9	none 12
case-follow|none|pronoun|	, -9	. 22	none -10
case-follow|none|quote|	, -10	none -8
case-follow|none|stop|	? -7	none 19
case-follow|none|subordinator|	, -8	. -11	none 16
case-follow|none|that|	none 7
case-follow|none|verb-judging|	none -12
case-follow|none|verb-saying|	, -11	none -9
case-follow|none|word|	none -6
case-follow|some|,word|	none -7
case-follow|some|,|	none 13
case-follow|some|auxiliary|	none 10
case-follow|some|capital|	. -7
case-follow|some|coordinator|	none 12
case-follow|some|determiner|	none 7
case-follow|some|end|	. 11	none 8
case-follow|some|pronoun|	. 7
case-follow|some|stop|	none 7
case-follow|some|word|	none 18
case-intro|all-one|	( -11	, -15	: 13	adverb -15	auxiliary -13	coordinator -14	possessive -11	preposition -8	stop 18	subordinator -22	that -9	verb-judging -15	verb-saying -6	verb-thinking -10	word -9	— 8
case-intro|all|	, -15	: 6	auxiliary -14	capital -10	coordinator -9	possessive -9	preposition -8	start -6	stop 10	subordinator -14	verb-judging -23	verb-saying -8	verb-thinking -9	word -21
case-intro|first|	( -9	) 8	, -7	- 8	: 6	auxiliary -8	capital -12	determiner -10	preposition -14	quote 22	start 25	stop 26	verb-saying -13	word -27	— 12
case-intro|most|	, 9	auxiliary 9	capital -8	start 19	stop 7	verb-saying 12
case-intro|none|	' -7	( -8	, 16	: -10	; 9	adverb 6	auxiliary 12	capital 13	determiner -8	possessive 6	pronoun 6	quote -11	verb-judging 6	verb-thinking 6	word 7
case-intro|some|	, 18	auxiliary 12	capital 7	coordinator -7	preposition 12	pronoun 6	verb-judging -10	verb-saying 15	verb-thinking 6	word 7
case|all-one|	2 -15	4-5 -16
case|all|	2 -19	3 -8	4-5 -26
case|first|	10+ 21	4-5 -9
case|most|	10+ 12	6-9 11
case|none|	1 -10	10+ 24	2 -12	3 23	4-5 20	6-9 13
case|some|	10+ 16	3 9	4-5 12	6-9 27
chain-on|(|	2-3 -7
chain-on|, verb-saying ,|	2-3 11	4-7 8
chain-on|, verb-saying stop|	4-7 12
chain-on|,|	1 -14
chain-on|auxiliary word stop|	2-3 -10
chain-on|auxiliary|	1 -8	2-3 10
chain-on|capital :|	4-7 10
chain-on|capital stop|	4-7 8
chain-on|capital verb-saying ,|	4-7 7
chain-on|capital verb-saying stop|	2-3 12	4-7 15	8+ 8
chain-on|coordinator|	1 -16	2-3 -18
chain-on|far|	2-3 -7	8+ 6
chain-on|none|	2-3 9	4-7 7	8+ 10
chain-on|preposition word preposition|	1 -13
chain-on|preposition|	1 -15
chain-on|pronoun verb-saying ,|	2-3 8	4-7 14	8+ 6
chain-on|pronoun verb-saying :|	2-3 -10	4-7 7
chain-on|pronoun verb-saying stop|	1 8	2-3 10	4-7 17	8+ 10
chain-on|pronoun word stop|	8+ 8
chain-on|stop capital|	4-7 10
chain-on|stop determiner word|	4-7 6
chain-on|stop|	2-3 -15
chain-on|verb-judging stop|	1 -12
chain-on|verb-saying capital stop|	4-7 8	8+ 9
chain-on|word preposition|	2-3 -6
chain-on|word|	1 -8
chain-on||	1 -14	2-3 -7
chain-on|—|	2-3 7	4-7 9
chain|(|	2-3 -7
chain|, verb-saying ,|	4-7 8
chain|, verb-saying pronoun|	2-3 7	4-7 15	8+ 10
chain|,|	1 -17
chain|:|	4-7 8	8+ 11
chain|auxiliary|	4-7 9
chain|coordinator|	1 -20	2-3 -10
chain|determiner coordinator|	2-3 -9
chain|none|	2-3 -7	4-7 8	8+ 21
chain|preposition coordinator|	1 -8
chain|preposition word preposition|	1 -10
chain|preposition word|	2-3 -9
chain|preposition|	1 -18
chain|verb-saying ,|	1 6
chain||	1 -9	4-7 11
clause|false|false|	all -29	all-one -16	most -11	none 6	some 6
clause|false|true|	all -18	all-one 17	most 16	none 14	some 19
clause|true|false|	all-one -11	most 18	none -14	some 9
clause|true|true|	all-one -8	first 9	most 20	none 6	some 11
closed|	false 16
continues|	true 19
dated|	true -19
de:alone|alone|	4-7 7
de:alone|first|	1 -13	4-7 14
de:alone|inside|	4-7 6	8+ 11
de:best-gap|according-to|according|gap|according-to|,|	2-3 11	4-7 7
de:best-gap|according-to|according|gap|according-to|q,|	2-3 10
de:best-gap|according-to|according|gap|according-to||	1 -11	2-3 11
de:best-gap|colon|naked||	2-3 -7	8+ 8
de:best-gap|named-before|naked||	4-7 8
de:best-gap|named-nearby|naked||	8+ 9
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -8
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 8
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -6
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 6
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -7	2-3 -8
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -10	4-7 9	8+ 7
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -10
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -12	4-7 17	8+ 6
de:best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -9
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 10
de:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 7
de:best-gap|sentence-before|saying|gap|sentence-before||	1 -10	4-7 12
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 7
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -9
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 8	2-3 9	4-7 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 8	2-3 16	4-7 10
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 19
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 14
de:best-gap|topic|naked||	2-3 6	8+ 11
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 6	4-7 10
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 11
de:best-intro|,|naked|5-10|	2-3 8
de:best-intro|,|saying|1|	2-3 8
de:best-intro|:|naked|1|	2-3 -9	8+ 10
de:best-intro|:|naked|2-4|	1 9
de:best-intro|:|naked|far|	4-7 9	8+ 6
de:best-intro|:|saying|0|	4-7 9
de:best-intro|:|saying|1|	2-3 11	4-7 16
de:best-intro|:|saying|2-4|	4-7 12	8+ 7
de:best-intro|:|saying|5-10|	4-7 14	8+ 6
de:best-intro|adverb|naked|5-10|	1 -11
de:best-intro|adverb|saying|2-4|	4-7 -6
de:best-intro|adverb|saying|5-10|	2-3 -7
de:best-intro|auxiliary|naked|5-10|	4-7 10
de:best-intro|auxiliary|naked|far|	2-3 12	4-7 6
de:best-intro|auxiliary|saying|2-4|	2-3 14	4-7 7
de:best-intro|auxiliary|saying|5-10|	4-7 8
de:best-intro|capital|according|1|	2-3 6
de:best-intro|capital|according|2-4|	2-3 8
de:best-intro|capital|according|5-10|	2-3 6
de:best-intro|capital|apposed|2-4|	2-3 7
de:best-intro|capital|direct|2-4|	1 -7
de:best-intro|capital|judging|0|	1 -7
de:best-intro|capital|judging|2-4|	4-7 11
de:best-intro|capital|naked|0|	2-3 -8
de:best-intro|capital|naked|1|	2-3 -7
de:best-intro|capital|naked|2-4|	1 -18	2-3 -9
de:best-intro|capital|naked|far|	1 -16	4-7 -7
de:best-intro|capital|saying|1|	2-3 -8
de:best-intro|capital|saying|2-4|	4-7 7
de:best-intro|capital|saying|5-10|	2-3 8	4-7 7
de:best-intro|capital|saying|far|	4-7 11
de:best-intro|determiner|according|2-4|	2-3 6
de:best-intro|determiner|naked|5-10|	1 7	2-3 6
de:best-intro|determiner|naked|far|	2-3 -6	4-7 10
de:best-intro|determiner|saying|2-4|	1 10	4-7 11
de:best-intro|preposition|judging|2-4|	2-3 6
de:best-intro|preposition|naked|2-4|	1 -12	4-7 10
de:best-intro|preposition|naked|5-10|	4-7 6
de:best-intro|preposition|naked|far|	1 8	2-3 8
de:best-intro|preposition|saying|1|	4-7 7
de:best-intro|preposition|saying|5-10|	1 11	2-3 7
de:best-intro|pronoun|naked|2-4|	2-3 7	4-7 9
de:best-intro|pronoun|saying|1|	1 7	2-3 8
de:best-intro|pronoun|saying|2-4|	2-3 6
de:best-intro|pronoun|saying|5-10|	2-3 8
de:best-intro|start|naked|1|	4-7 8
de:best-intro|start|naked|2-4|	4-7 9
de:best-intro|start|saying|1|	4-7 6
de:best-intro|stop|judging|1|	4-7 6
de:best-intro|stop|naked|1|	4-7 6
de:best-intro|stop|naked|2-4|	2-3 9	4-7 12
de:best-intro|stop|naked|5-10|	4-7 10
de:best-intro|stop|saying|1|	1 10	2-3 13	4-7 8
de:best-intro|stop|saying|2-4|	4-7 10
de:best-intro|stop|saying|far|	4-7 6
de:best-intro|word|according|1|	1 9
de:best-intro|word|naked|1|	2-3 -9
de:best-intro|word|naked|2-4|	1 -9	4-7 6
de:best-intro|word|naked|far|	4-7 10
de:best-intro|word|saying|1|	1 -12	2-3 11	4-7 7
de:best-intro|word|saying|2-4|	1 -10	4-7 9
de:best-intro|word|saying|5-10|	1 -9	2-3 10
de:best-lead|lower|,|according|	according-to 8
de:best-lead|lower|,|naked|	named-nearby 8	topic 8
de:best-lead|lower|,|saying|	verb-then-speaker 10
de:best-lead|lower|auxiliary|according|	according-to 10
de:best-lead|lower|auxiliary|naked|	topic 10
de:best-lead|lower|auxiliary|saying|	quote-then-verb 12	sentence-before 7	speaker-then-quote 10	verb-then-speaker -7
de:best-lead|lower|capital|apposed|	speaker-then-quote 8
de:best-lead|lower|capital|judging|	speaker-then-quote 9
de:best-lead|lower|capital|saying|	sentence-before 9	speaker-then-quote 14
de:best-lead|lower|determiner|according|	according-to 7
de:best-lead|lower|determiner|judging|	speaker-then-quote 7
de:best-lead|lower|determiner|saying|	quote-then-verb 6
de:best-lead|lower|preposition|according|	according-to 9
de:best-lead|lower|preposition|judging|	speaker-then-quote 7
de:best-lead|lower|preposition|naked|	topic 6
de:best-lead|lower|preposition|saying|	speaker-then-quote 12
de:best-lead|lower|pronoun|judging|	speaker-then-quote 7
de:best-lead|lower|pronoun|naked|	named-nearby 11	topic 13
de:best-lead|lower|pronoun|saying|	speaker-then-quote 10
de:best-lead|lower|word|according|	according-to 12
de:best-lead|lower|word|naked|	named-nearby -8
de:best-lead|lower|word|saying|	speaker-then-quote 12
de:best-lead|upper|,|naked|	named-nearby -9
de:best-lead|upper|:|naked|	colon -6	named-nearby 7	topic -6
de:best-lead|upper|:|other|	quote-then-verb -6
de:best-lead|upper|:|saying|	quote-then-verb 8	sentence-after 9
de:best-lead|upper|auxiliary|saying|	speaker-then-quote 10
de:best-lead|upper|capital|according|	sentence-before -8
de:best-lead|upper|capital|apposed|	quote-then-speaker -6
de:best-lead|upper|capital|direct|	speaker-then-quote -8
de:best-lead|upper|capital|judging|	quote-then-verb -7
de:best-lead|upper|capital|naked|	named-nearby -24	topic -8
de:best-lead|upper|capital|other|	quote-then-verb -7
de:best-lead|upper|capital|saying|	quote-then-speaker -11	quote-then-verb -11	sentence-before -11	speaker-then-quote -6
de:best-lead|upper|coordinator|naked|	named-nearby -7
de:best-lead|upper|determiner|judging|	speaker-then-quote 8
de:best-lead|upper|determiner|other|	quote-then-verb -10
de:best-lead|upper|determiner|saying|	quote-then-verb -9	speaker-then-quote 14
de:best-lead|upper|preposition|direct|	speaker-then-quote -9
de:best-lead|upper|preposition|judging|	speaker-then-quote 7
de:best-lead|upper|preposition|naked|	topic 7
de:best-lead|upper|preposition|saying|	quote-then-verb -9	speaker-then-quote 13
de:best-lead|upper|pronoun|saying|	speaker-then-quote -6
de:best-lead|upper|start|other|	quote-then-verb 9
de:best-lead|upper|start|saying|	quote-then-verb 6
de:best-lead|upper|stop|according|	according-to 6
de:best-lead|upper|stop|naked|	named-before 6	named-nearby 10	topic 10
de:best-lead|upper|stop|saying|	quote-then-speaker 8	quote-then-verb 16	sentence-before 7
de:best-lead|upper|subordinator|naked|	named-nearby -7
de:best-lead|upper|verb-saying|naked|	named-nearby -7
de:best-lead|upper|word|naked|	named-nearby -14
de:best-lead|upper|word|saying|	quote-then-verb 6	speaker-then-quote -12
de:best-lemma|	antworten 11	attestieren 12	befinden 6	begründen 9	beklagen 6	bemängeln 7	berichten -7	beschreiben 9	bestätigen -10	brummen 12	ergänzen 13	erklären 7	erwidern 10	finden 7	fordern -7	formulieren 8	fügen 8	geben 7	gestehen 6	halten 10	heben 7	heißen -16	kommentieren 11	kritisieren -11	kündigen 6	lachen 10	loben 7	mahnen 12	meinen 10	murmeln 10	orten 10	rechnen 6	rufen 12	sagen 7	schreiben 9	sprechen 13	stellen 11	unlisted -11	verkünden -6	verlauten 11	verraten 12	versprechen -10	warnen 10	werben 8	werfen -10	wettern 6	widersprechen 7	zeigen 10	zitieren 10
de:best-lemma|antworten|speaker-then-quote|	2-4 8
de:best-lemma|attestieren|speaker-then-quote|	2-4 9
de:best-lemma|befinden|quote-then-verb|	1 6
de:best-lemma|berichten|sentence-before|	5-10 -6
de:best-lemma|beteuern|quote-then-verb|	1 6
de:best-lemma|betonen|quote-then-verb|	1 8
de:best-lemma|brummen|quote-then-verb|	1 12
de:best-lemma|erklären|quote-then-verb|	1 10	2-4 6
de:best-lemma|erwidern|quote-then-verb|	1 10
de:best-lemma|geben|quote-then-verb|	1 7
de:best-lemma|halten|quote-then-verb|	1 9
de:best-lemma|halten|speaker-then-quote|	2-4 8
de:best-lemma|heißen|speaker-then-quote|	0 -11	2-4 -9	5-10 -6
de:best-lemma|heißen|verb-then-speaker|	2-4 -7
de:best-lemma|kündigen|speaker-then-quote|	2-4 10
de:best-lemma|lassen|quote-then-verb|	2-4 10
de:best-lemma|lassen|speaker-then-quote|	5-10 6
de:best-lemma|mahnen|speaker-then-quote|	5-10 7
de:best-lemma|meinen|quote-then-verb|	1 6
de:best-lemma|nennen|quote-then-verb|	0 -8
de:best-lemma|nennen|speaker-then-quote|	1 8	2-4 9
de:best-lemma|none|according-to|	0 -11	1 11	2-4 10	5-10 10	far 7
de:best-lemma|none|colon|	1 -7	2-4 8
de:best-lemma|none|interview|	far 10
de:best-lemma|none|named-before|	far 7
de:best-lemma|none|named-nearby|	far -12
de:best-lemma|none|quote-then-speaker|	-12 -6	0 6
de:best-lemma|none|sentence-before|	2-4 -8
de:best-lemma|none|topic|	0 -6	1 -12	5-10 8
de:best-lemma|rufen|quote-then-verb|	1 12
de:best-lemma|sagen|quote-then-speaker|	2-4 7
de:best-lemma|sagen|quote-then-verb|	1 12	2-4 -6
de:best-lemma|sagen|speaker-then-quote|	2-4 -7	5-10 11
de:best-lemma|sagen|verb-then-speaker|	1 7
de:best-lemma|schreiben|quote-then-verb|	2-4 10
de:best-lemma|sprechen|speaker-then-quote|	1 7	2-4 14	5-10 9
de:best-lemma|stehen|speaker-then-quote|	1 9
de:best-lemma|stellen|quote-then-verb|	1 10
de:best-lemma|teilen|quote-then-verb|	1 9	2-4 6
de:best-lemma|unlisted|quote-then-verb|	0 -8	1 -8
de:best-lemma|verlauten|speaker-then-quote|	2-4 11
de:best-lemma|verraten|quote-then-verb|	1 10
de:best-lemma|warnen|speaker-then-quote|	2-4 8
de:best-lemma|werfen|speaker-then-quote|	2-4 -11
de:best-lemma|wettern|quote-then-verb|	1 6
de:best-lemma|widersprechen|speaker-then-quote|	1 7
de:best-lemma|zeigen|speaker-then-quote|	1 9	2-4 7
de:best-near|according-to|according|	0 -11	1 11	2-4 10	5-10 10	far 7
de:best-near|according|1|	2-3 11	4-7 6
de:best-near|according|2-4|	1 -9	2-3 9
de:best-near|according|5-10|	2-3 6	4-7 8
de:best-near|according|far|	2-3 8
de:best-near|apposed|2-4|	2-3 7
de:best-near|colon|naked|	1 -7	2-4 8
de:best-near|direct|2-4|	1 -9
de:best-near|interview|naked|	far 10
de:best-near|judging|0|	2-3 -8
de:best-near|judging|1|	1 7	2-3 7
de:best-near|judging|2-4|	2-3 8	4-7 11
de:best-near|naked|0|	1 -12
de:best-near|naked|1|	2-3 -15	8+ 10
de:best-near|naked|2-4|	1 -7	4-7 12	8+ 10
de:best-near|naked|5-10|	2-3 10
de:best-near|naked|far|	4-7 6	8+ 7
de:best-near|named-before|naked|	far 7
de:best-near|named-nearby|naked|	far -12
de:best-near|other|0|	1 -10
de:best-near|other|1|	1 -10	4-7 9	8+ 7
de:best-near|quote-then-speaker|apposed|	-12 -6
de:best-near|quote-then-speaker|saying|	1 -9	2-4 10
de:best-near|quote-then-verb|judging|	0 -10	1 9
de:best-near|quote-then-verb|other|	0 -8	1 -8
de:best-near|quote-then-verb|saying|	0 -10	1 8	5-10 -11
de:best-near|saying|0|	4-7 11
de:best-near|saying|1|	4-7 14
de:best-near|saying|2-4|	1 7	4-7 6	8+ 6
de:best-near|saying|5-10|	4-7 13	8+ 6
de:best-near|saying|far|	4-7 14
de:best-near|sentence-after|saying|	0 11
de:best-near|sentence-before|according|	2-4 -8
de:best-near|sentence-before|saying|	far 7
de:best-near|speaker-then-quote|apposed|	2-4 9
de:best-near|speaker-then-quote|judging|	1 10	2-4 11	5-10 9
de:best-near|speaker-then-quote|saying|	2-4 8	5-10 18	far 6
de:best-near|topic|naked|	0 -6	1 -12	5-10 8
de:best-near|verb-then-speaker|saying|	1 12
de:best-negated|	false 6
de:best-order|according|according|1|	2-3 11	4-7 6
de:best-order|according|according|2-4|	1 -9	2-3 9
de:best-order|according|according|5-10|	2-3 6	4-7 8
de:best-order|according|according|far|	2-3 8
de:best-order|apposed|apposed|2-4|	2-3 7
de:best-order|direct|direct|2-4|	1 -9
de:best-order|direct|judging|2-4|	1 8	2-3 7	4-7 11
de:best-order|direct|saying|0|	4-7 10
de:best-order|direct|saying|2-4|	1 16	8+ 8
de:best-order|direct|saying|5-10|	2-3 14	4-7 10
de:best-order|direct|saying|far|	4-7 12
de:best-order|inverted|judging|0|	1 -7	2-3 -8
de:best-order|inverted|judging|1|	4-7 6
de:best-order|inverted|other|0|	1 -10
de:best-order|inverted|other|1|	1 -10	4-7 9	8+ 7
de:best-order|inverted|saying|0|	1 -9
de:best-order|inverted|saying|1|	2-3 6	4-7 15	8+ 6
de:best-order|inverted|saying|2-4|	1 -11	4-7 16
de:best-order|inverted|saying|5-10|	1 -12	2-3 -10	4-7 7
de:best-order|inverted|saying|far|	4-7 10
de:best-order|naked|naked|0|	1 -12
de:best-order|naked|naked|1|	2-3 -15	8+ 10
de:best-order|naked|naked|2-4|	1 -7	4-7 12	8+ 10
de:best-order|naked|naked|5-10|	2-3 10
de:best-order|naked|naked|far|	4-7 6	8+ 7
de:best-phrase|name|	according 8	direct -6	judging 15	other -8	saying 10
de:best-phrase|noun|	direct 8	saying 10
de:best-phrase|pronoun|	judging -7	naked 12	other -8
de:best-score|-1|	4-7 -10
de:best-score|	-2 -6	1 7	4 26	5 12
de:best-score|-2|	4-7 -6
de:best-score|-3|	2-3 -8
de:best-score|0|	1 -12	4-7 10
de:best-score|1|	4-7 17	8+ 11
de:best-score|2|	2-3 -6	4-7 9	8+ 16
de:best-score|3|	4-7 20
de:best-score|4|	1 9	2-3 16	4-7 23	8+ 6
de:best-score|5|	4-7 9
de:best|according-to|according|	2-3 16
de:best|colon|naked|	2-3 -7	8+ 8
de:best|named-before|naked|	4-7 8
de:best|named-nearby|naked|	8+ 9
de:best|quote-then-speaker|apposed|	2-3 -8
de:best|quote-then-speaker|saying|	2-3 -6
de:best|quote-then-verb|judging|	2-3 -8	4-7 6
de:best|quote-then-verb|other|	1 -14	2-3 -8	4-7 9	8+ 7
de:best|quote-then-verb|saying|	1 -14	4-7 21	8+ 6
de:best|sentence-after|saying|	4-7 10
de:best|sentence-before|saying|	1 -11	4-7 13
de:best|speaker-then-quote|apposed|	2-3 7
de:best|speaker-then-quote|direct|	1 -9	2-3 -6
de:best|speaker-then-quote|judging|	1 8	2-3 10	4-7 12
de:best|speaker-then-quote|saying|	1 16	8+ 6
de:best|topic|naked|	2-3 6	8+ 11
de:best|verb-then-speaker|saying|	4-7 14
de:case-follow|all-one|,word|	none -13
de:case-follow|all-one|:|	none -9
de:case-follow|all-one|adverb|	none -9
de:case-follow|all-one|auxiliary|	none -17
de:case-follow|all-one|capital|	. 9
de:case-follow|all-one|coordinator|	none -11
de:case-follow|all-one|determiner|	none -13
de:case-follow|all-one|end|	. 12	none 7
de:case-follow|all-one|stop|	none 8
de:case-follow|all|,adverb|	none -7
de:case-follow|all|,verb-saying|	none 8
de:case-follow|all|auxiliary|	none -9
de:case-follow|all|coordinator|	none -7
de:case-follow|all|end|	. 10
de:case-follow|all|preposition|	none -13
de:case-follow|all|stop|	none 7
de:case-follow|first|(|	none -7
de:case-follow|first|,auxiliary|	none 8
de:case-follow|first|,verb-saying|	none 19
de:case-follow|first|,word|	none 9
de:case-follow|first|capital|	. 14
de:case-follow|first|determiner|	! 6	. 20
de:case-follow|first|end|	. 15	? 11	none 6
de:case-follow|first|preposition|	. 10
de:case-follow|first|pronoun|	. 8
de:case-follow|first|stop|	none -16
de:case-follow|first|word|	none -6
de:case-follow|most|,verb-saying|	none 6
de:case-follow|most|,word|	none 8
de:case-follow|most|determiner|	. 9
de:case-follow|most|end|	. 9
de:case-follow|most|preposition|	. 6	none -7
de:case-follow|none|,subordinator|	none 8
de:case-follow|none|,verb-judging|	none 6
de:case-follow|none|,verb-saying|	none 11
de:case-follow|none|,word|	none 12
de:case-follow|none|end|	. 6
de:case-follow|none|preposition|	none -6
de:case-follow|some|,word|	none 7
de:case-follow|some|auxiliary|	none 10
de:case-follow|some|determiner|	none 7
de:case-follow|some|word|	none 18
de:case-intro|all-one|	adverb -12	capital -6	coordinator -9	determiner 6	preposition 6	start -13	word -6
de:case-intro|all|	: 6	capital -9	determiner 6	preposition 8	stop 11	subordinator -7	word 9
de:case-intro|first|	: -8	capital -13	determiner 6	quote 7	start 11	stop 11	word -8
de:case-intro|most|	: 14	auxiliary 7	capital -8	start 10	stop 7
de:case-intro|none|	, 9	capital 6	determiner 6	pronoun 13
de:case-intro|some|	, 10	capital 6	preposition 8
de:case|all-one|	3 7
de:case|all|	2 -7	3 10	4-5 10	6-9 6
de:case|first|	10+ 7	3 -11
de:case|most|	10+ 8	6-9 16
de:case|none|	2 8	3 10	4-5 9	6-9 6
de:case|some|	3 9	4-5 23	6-9 12
de:chain-on|auxiliary|	2-3 10
de:chain-on|coordinator|	1 -11
de:chain-on|far|	4-7 6	8+ 10
de:chain-on|none|	8+ 9
de:chain-on|stop|	2-3 -7
de:chain|coordinator|	1 -7
de:chain|far|	2-3 9	8+ 10
de:chain|none|	1 -15	2-3 -10	8+ 7
de:clause|false|false|	all 7	first -7	none 8	some 6
de:clause|false|true|	all 11	first -8	most 7	some 12
de:clause|true|false|	all-one -7	most 13
de:clause|true|true|	all 11	all-one 9	most 13	some 9
de:closed|	true 6
de:continues|	false 6
de:dated|	false 7
de:echo|all|1|	false -6
de:echo|all|2-3|	true -11
de:echo|all|4-7|	true 13
de:echo|all|	all -12	none -10	some 10
de:echo|all|false|	4-7 11
de:echo|all|true|	1 -10	4-7 8
de:echo|half|2-3|	false 10
de:echo|half|	all-one 7	false 12	first 10
de:echo|half|false|	2-3 10
de:echo|none|1|	true -9
de:echo|none|4-7|	true 13
de:echo|none|8+|	false 11
de:echo|none|	all 11	false 7	first -11	none 11	true -11
de:echo|none|false|	4-7 6	8+ 11
de:echo|some|8+|	false 6
de:echo|some|false|	8+ 6
de:echo|some|	most 6	some 7
de:ending|	! 9	. 28	? 17
de:family|"|	2-3 6	8+ 6
de:family|none|	1 9	8+ 8
de:family|«|	1 14	4-7 17	8+ 7
de:family|»|	1 -9	2-3 -14	8+ 11
de:family|‚|	4-7 7
de:family|„|	1 -8	2-3 9	8+ 8
de:follow|	( -7	+ 11	,adverb -7	,coordinator 10	,subordinator 6	,verb-judging 9	,verb-saying 10	,verb-thinking 7	: -11	adverb -11	auxiliary -11	capital 10	coordinator -13	determiner 10	end 22	preposition -8	pronoun 6
de:gov|antworten|	none 8
de:gov|antworten|past|	none 9
de:gov|attestieren|2-3|	4-7 9
de:gov|attestieren|	none 9
de:gov|attestieren|past|	none 9
de:gov|ausrichten|4-7|	2-3 7
de:gov|ausrichten|	none 7
de:gov|ausrichten|past|	none 7
de:gov|bemängeln|	none 6
de:gov|bemängeln|past|	none 7
de:gov|bestätigen|	none -10
de:gov|bezeichnen|2-3|	4-7 7
de:gov|bezeichnen|	als 9
de:gov|bezeichnen|past|	none 9
de:gov|bitten|past|	none 9
de:gov|ergänzen|past|	none 7
de:gov|finden|	none 7
de:gov|finden|past|	none 7
de:gov|geben|	none 7
de:gov|geben|past|	none 9
de:gov|halten|2-3|	2-3 8
de:gov|halten|	für 10	none 6
de:gov|halten|past|	none 10
de:gov|head|	er 8	es -7	organisation 7	person 11	sie 15	vertritt 6
de:gov|head|er|	sagen 8	versprechen -9
de:gov|head|name|	antworten 9	ausrichten 7	geben 9	halten 6	heißen -13	kündigen 6	meinen -9	melden -6	sagen 6	sehen 6	teilen 7	warnen 8	weisen 8	zeigen 8	zitieren 6	äußern 6
de:gov|head|organisation|	bestätigen -10	halten 7	heißen 7	orten 10	rufen -6	sprechen 14	zeigen 7
de:gov|head|person|	attestieren 9	bezeichnen 6	halten 6	kündigen 9	nennen 12	rufen 6	sprechen 11	zeigen 7
de:gov|heißen|0|	1 -10
de:gov|heißen|2-3|	1 -9	8+ 6
de:gov|heißen|8+|	2-3 -10
de:gov|heißen|	none -16	von -6
de:gov|heißen|past|	darin 6	none -15
de:gov|judging|2-3|false|false|	all 11	most 6	none 13	some 9
de:gov|judging|4-7|false|false|	none 7
de:gov|judging|als|2-3|	4-7 7
de:gov|judging|als|false|	false 10
de:gov|judging|als|	none 8
de:gov|judging|für|2-3|	2-3 8
de:gov|judging|für|	all 7	none 9
de:gov|judging|für|false|	false 10
de:gov|judging|none|2-3|	1 7	2-3 9	4-7 12
de:gov|judging|none|	all-one 9	first 6	none 12	some 10
de:gov|judging|none|false|	false 11	true 7
de:gov|judging|none|true|	false 13
de:gov|judging|vor|	some 8
de:gov|kritisieren|	none 8
de:gov|kündigen|2-3|	2-3 6
de:gov|kündigen|	an 6
de:gov|kündigen|past|	none 10
de:gov|lachen|present|	none 8
de:gov|loben|past|	none 7
de:gov|meinen|	none -8
de:gov|meinen|past|	none 6
de:gov|meinen|present|	none -9
de:gov|melden|	none -6
de:gov|murmeln|past|	none 10
de:gov|nennen|2-3|	1 8	4-7 8
de:gov|nennen|	none 12
de:gov|nennen|past|	none 12
de:gov|none|1|	all-one -10
de:gov|none|4-7|	all 6	all-one 6	none 9	some 23
de:gov|none|8+|	first 8	most 7
de:gov|none|false|false|	2-3 -7	8+ 9
de:gov|none|true|false|	4-7 11
de:gov|none|true|true|	1 -20	4-7 6
de:gov|orten|	none 10
de:gov|rufen|2-3|	4-7 6
de:gov|rufen|	none 7
de:gov|sagen|2-3|	4-7 7
de:gov|sagen|4-7|	2-3 8
de:gov|sagen|	in 6	none 7
de:gov|sagen|past|	none -7
de:gov|sagen|present|	none 11
de:gov|saying|1|false|false|	most 6	none 9	some 7
de:gov|saying|1|false|true|	first 7
de:gov|saying|2-3|false|false|	all-one 7	most 7	none 7	some 7
de:gov|saying|2-3|false|true|	first 9
de:gov|saying|2-3|true|false|	all 6	first 8	most 11	some 8
de:gov|saying|4-7|false|false|	all 8	all-one 13	first 17	none -7	some 8
de:gov|saying|4-7|false|true|	first 9	none 8	some 8
de:gov|saying|4-7|true|false|	all 7	some 9
de:gov|saying|4-7|true|true|	none 8
de:gov|saying|8+|false|false|	some 8
de:gov|saying|8+|false|true|	none 7	some 6
de:gov|saying|8+|true|false|	all -11	some 11
de:gov|saying|als|false|	true 9
de:gov|saying|an|4-7|	4-7 8
de:gov|saying|an|false|	false 10
de:gov|saying|an|	first 10	some 7
de:gov|saying|auf|false|	false 8
de:gov|saying|auf|true|	false -9
de:gov|saying|im|1|	2-3 -10
de:gov|saying|im|	all -10	some 12
de:gov|saying|im|false|	false -11
de:gov|saying|in|4-7|	1 8	2-3 -8
de:gov|saying|in|8+|	2-3 -9
de:gov|saying|in|	all -12	some 7
de:gov|saying|in|true|	false -8
de:gov|saying|mit|8+|	4-7 6
de:gov|saying|mit|false|	false -6
de:gov|saying|mit|	first 7	some 10
de:gov|saying|nach|4-7|	4-7 8
de:gov|saying|nach|false|	false 12
de:gov|saying|nach|	most 8
de:gov|saying|none|1|	8+ 6
de:gov|saying|none|2-3|	1 -10	2-3 7	4-7 16	8+ 6
de:gov|saying|none|4-7|	2-3 15
de:gov|saying|none|8+|	2-3 7	4-7 8
de:gov|saying|none|	all-one 6
de:gov|saying|none|false|	true 8
de:gov|saying|none|true|	false -6
de:gov|saying|von|1|	1 8	2-3 6	4-7 6
de:gov|saying|von|2-3|	2-3 11	4-7 9
de:gov|saying|von|4-7|	2-3 7	4-7 6
de:gov|saying|von|8+|	2-3 -6
de:gov|saying|von|	all 11	all-one 12	first 8	some 11
de:gov|saying|von|false|	false 14
de:gov|saying|von|true|	false 8
de:gov|saying|vor|2-3|	4-7 6
de:gov|saying|vor|false|	false 6
de:gov|saying|vor|	most 13
de:gov|saying|vor|true|	false 10
de:gov|schreiben|8+|	4-7 6
de:gov|schreiben|past|	none -7
de:gov|sehen|2-3|	4-7 7
de:gov|sehen|	none 9
de:gov|sehen|past|	none 9
de:gov|sprechen|1|	1 8	2-3 6	4-7 6
de:gov|sprechen|2-3|	2-3 11	4-7 9
de:gov|sprechen|4-7|	4-7 6
de:gov|sprechen|past|	none 17
de:gov|sprechen|	von 17
de:gov|stehen|1|	4-7 -6
de:gov|stehen|2-3|	2-3 12
de:gov|subject|er|saying|	2-3 14
de:gov|subject|er|saying|past|	2-3 12	4-7 7
de:gov|subject|er|saying|present|	4-7 7
de:gov|subject|es|saying|	2-3 6
de:gov|subject|es|saying|past|	8+ 6
de:gov|subject|name|judging|	1 -6	2-3 8	4-7 6
de:gov|subject|name|saying|	0 -13	2-3 -10	4-7 10
de:gov|subject|name|saying|present|	1 -7	4-7 8
de:gov|subject|name|thinking|	2-3 6
de:gov|subject|name|thinking|past|	4-7 7
de:gov|subject|none|saying|	2-3 7	4-7 9
de:gov|subject|none|saying|past|	2-3 9	4-7 -6
de:gov|subject|noun|judging|	4-7 7
de:gov|subject|noun|judging|past|	1 10
de:gov|subject|noun|saying|	2-3 12	4-7 13
de:gov|subject|noun|saying|past|	2-3 12	4-7 8
de:gov|subject|noun|saying|present|	4-7 8
de:gov|subject|noun|thinking|	2-3 6
de:gov|subject|organisation|judging|	2-3 10
de:gov|subject|organisation|judging|past|	2-3 6	4-7 6
de:gov|subject|organisation|saying|	0 8
de:gov|subject|organisation|saying|past|	4-7 13
de:gov|subject|organisation|saying|present|	2-3 -7	8+ 7
de:gov|subject|person|judging|	1 8	2-3 7	4-7 7
de:gov|subject|person|judging|past|	4-7 14
de:gov|subject|person|saying|	2-3 18	4-7 7
de:gov|subject|person|saying|past|	1 9	4-7 6	8+ 7
de:gov|subject|person|saying|present|	4-7 7
de:gov|subject|sie|judging|	2-3 9
de:gov|subject|sie|saying|	1 6	4-7 8
de:gov|subject|sie|saying|past|	4-7 8
de:gov|subject|sie|saying|present|	2-3 7
de:gov|teilen|	mit -9
de:gov|teilen|past|	none -10
de:gov|thinking|2-3|false|false|	first 8
de:gov|thinking|none|2-3|	4-7 7
de:gov|thinking|none|false|	false 8
de:gov|thinking|none|	first 6	some 6
de:gov|verlauten|	none 9
de:gov|versprechen|	none -9
de:gov|versprechen|past|	none -9
de:gov|warnen|2-3|	4-7 6
de:gov|warnen|past|	none 10
de:gov|warnen|present|	none 6
de:gov|warnen|	vor 13
de:gov|weisen|	none 8
de:gov|weisen|past|	none 9
de:gov|werfen|4-7|	2-3 7
de:gov|werfen|	none -11	vor 8
de:gov|widersprechen|1|	4-7 6
de:gov|widersprechen|	none 7
de:gov|widersprechen|past|	none 7
de:gov|würdigen|past|	none 6
de:gov|zeigen|1|	1 7	2-3 7
de:gov|zeigen|	none 10
de:gov|zeigen|past|	none 9
de:gov|zitieren|present|	none 6
de:gov|äußern|past|	none 6
de:headline|false|	8+ 12
de:headline|true|	2-3 -14	4-7 19
de:head|plain|:|	1 -7
de:head|plain|	all -9	capital -9	start -7
de:head|plain|all|	2-3 -9
de:head|plain|end|	1 10
de:head|titled|:|	4-7 8
de:head|titled|	all -11	all-one -6	word -10
de:head|titled|all-one|	1 -6
de:head|titled|all|	2-3 -11
de:head|titled|end|	2-3 -11	4-7 13
de:head|titled|first|	4-7 15
de:head|upper|end|	4-7 7
de:head|upper|	most 6	start 7
de:head|upper|most|	4-7 6
de:head|„|	2-3 -14	4-7 16
de:in-noun|false|false|2-3|	first -13	none 10
de:in-noun|false|false|4-7|	all-one 6	none 8	some 17
de:in-noun|false|false|8+|	first 7	most 7	some 6
de:in-noun|false|true|2-3|	some 13
de:in-noun|false|true|4-7|	all 8	most 12	none 6	some 11
de:in-noun|true|false|4-7|	all 13	some 17
de:in-noun|true|true|1|	all-one -18
de:intro-follow|,|stop|	2-3 12	4-7 8
de:intro-follow|:|+|	4-7 7
de:intro-follow|:|,verb-saying|	4-7 9
de:intro-follow|:|capital|	1 9	4-7 14	8+ 6
de:intro-follow|:|determiner|	4-7 21	8+ 8
de:intro-follow|:|end|	1 9	2-3 9	4-7 24	8+ 6
de:intro-follow|:|preposition|	4-7 9
de:intro-follow|:|pronoun|	4-7 9	8+ 6
de:intro-follow|:|stop|	1 -11	2-3 -7	4-7 -13
de:intro-follow|adverb|stop|	1 -6	4-7 -6
de:intro-follow|auxiliary|word|	4-7 12
de:intro-follow|capital|,verb-saying|	2-3 -7	4-7 6
de:intro-follow|capital|,word|	2-3 7
de:intro-follow|capital|auxiliary|	1 -7	2-3 -9	4-7 -7
de:intro-follow|capital|verb-judging|	1 -7
de:intro-follow|capital|verb-saying|	1 -11
de:intro-follow|determiner|,determiner|	1 6
de:intro-follow|determiner|,verb-saying|	2-3 -7
de:intro-follow|determiner|,word|	1 -9
de:intro-follow|determiner|auxiliary|	1 -11
de:intro-follow|determiner|determiner|	2-3 6
de:intro-follow|determiner|stop|	1 11	2-3 7	4-7 14
de:intro-follow|determiner|verb-saying|	1 6	2-3 -12
de:intro-follow|determiner|word|	1 -18	4-7 8
de:intro-follow|preposition|coordinator|	1 -11
de:intro-follow|preposition|end|	1 8	2-3 -12
de:intro-follow|preposition|preposition|	1 -8
de:intro-follow|preposition|stop|	1 8	2-3 11	4-7 15
de:intro-follow|preposition|verb-judging|	1 8
de:intro-follow|preposition|word|	2-3 8
de:intro-follow|pronoun|stop|	2-3 10	4-7 12
de:intro-follow|pronoun|word|	2-3 8
de:intro-follow|start|,verb-saying|	4-7 9
de:intro-follow|start|:|	1 -7	4-7 8
de:intro-follow|start|end|	4-7 7
de:intro-follow|stop|,auxiliary|	4-7 7
de:intro-follow|stop|,verb-judging|	4-7 6
de:intro-follow|stop|,verb-saying|	1 10	2-3 12	4-7 10
de:intro-follow|stop|,word|	4-7 6	8+ 6
de:intro-follow|stop|capital|	4-7 6
de:intro-follow|stop|end|	4-7 10
de:intro-follow|subordinator|coordinator|	2-3 -7
de:intro-follow|verb-saying|stop|	1 6
de:intro-follow|verb-saying|word|	1 -11
de:intro-follow|word|,verb-saying|	2-3 13	4-7 7
de:intro-follow|word|,word|	1 6
de:intro-follow|word|preposition|	1 -8
de:intro-follow|word|stop|	1 -13	4-7 8
de:intro|	, 11	adverb -9	capital -8	coordinator -11	determiner 7	preposition 14	pronoun 9	quote 7	stop 10	– 9
de:in|first|=an|	some 9
de:in|first|=auf|	4-7 6
de:in|first|=aus|	2-3 8	4-7 7	all-one 8	some 7
de:in|first|=bei|	2-3 8	first 9
de:in|first|=bis|	2-3 -7	4-7 7	some 10
de:in|first|=das|	4-7 11	8+ 8	first 7	most 6
de:in|first|=der|	8+ 8	first 14
de:in|first|=die|	2-3 -11	4-7 -6	all-one -13
de:in|first|=einem|	some 8
de:in|first|=einer|	4-7 7
de:in|first|=eine|	2-3 9	4-7 6	8+ 7	first 6	some 11
de:in|first|=ein|	4-7 15	8+ 8	all 14	first 9	most 8
de:in|first|=es|	2-3 7	4-7 8	first 9
de:in|first|=ich|	4-7 15	most 6
de:in|first|=ihr|	4-7 6	first 6
de:in|first|=in|	2-3 6	4-7 8	some 13
de:in|first|=keine|	2-3 9
de:in|first|=kein|	2-3 6	some 7
de:in|first|=man|	4-7 13	8+ 6	first 13
de:in|first|=meine|	first 8
de:in|first|=mit|	2-3 13	4-7 -6	all -6	all-one 12	some 7
de:in|first|=nach|	4-7 6	first 7	some 6
de:in|first|=nicht|	4-7 8	none 11
de:in|first|=ohne|	2-3 9	4-7 9	first 11	some 9
de:in|first|=sie|	first 6
de:in|first|=und|	4-7 8	first 10
de:in|first|=wie|	4-7 10
de:in|first|=wir|	2-3 -6	4-7 14
de:in|first|=zu|	4-7 6	some 8
de:in|first|adverb|	all-one 6	some 11
de:in|first|capital|	8+ 8	all 8	first -12
de:in|first|verb|	first 10
de:in|first|word|	4-7 23	all-one 9	most 13	none 7
de:in|functions|0|1|	first -10
de:in|functions|0|2-3|	all -10	most -8	none 18
de:in|functions|0|4-7|	none 6	some 7
de:in|functions|1|2-3|	all 13	first -8	some 8
de:in|functions|1|4-7|	most 16	none 7	some 13
de:in|functions|2|2-3|	all-one 9	some 7
de:in|functions|2|4-7|	all 10	some 19
de:in|functions|3|4-7|	all 15	all-one 6	most 13	none 6	some 11
de:in|functions|3|8+|	first 7	most 9	some 6
de:in|last|agt|	2-3 -7
de:in|last|	al -14	ar 8	at -6	eg -6	ei -11	el 7	em -13	er 11	es -12	ft -6	gt -7	hs -8	ht -12	id 8	is -11	it -6	iv 8	ke -7	kt 8	ms -6	nd 11	nt -6	nz -10	on -9	rl -9	rm -11	ts 8	tt 7	tz -10	um 9	ur -10	ut -7	uy -8
de:in|last|att|	2-3 -8
de:in|last|aut|	2-3 6
de:in|last|bar|	2-3 9
de:in|last|ben|	2-3 9
de:in|last|buy|	1 -8
de:in|last|che|	1 -9
de:in|last|cht|	2-3 -6
de:in|last|ekt|	2-3 8
de:in|last|end|	1 8
de:in|last|ent|	2-3 -6
de:in|last|ert|	1 8	2-3 10
de:in|last|fen|	2-3 11
de:in|last|fer|	2-3 10
de:in|last|gel|	2-3 12
de:in|last|gen|	1 -9
de:in|last|ich|	1 7	2-3 7
de:in|last|ing|	1 -9
de:in|last|iss|	2-3 6
de:in|last|itt|	2-3 11
de:in|last|ker|	2-3 14
de:in|last|lig|	1 -7
de:in|last|mer|	2-3 -11
de:in|last|nst|	2-3 9
de:in|last|pen|	1 -8
de:in|last|ral|	1 -11
de:in|last|ren|	2-3 10
de:in|last|rms|	2-3 -7
de:in|last|rst|	1 6
de:in|last|sen|	2-3 -8
de:in|last|sse|	2-3 13
de:in|last|tel|	2-3 6
de:in|last|ten|	1 -10
de:in|last|ter|	1 -14	2-3 -12
de:in|last|uch|	2-3 8
de:in|last|ung|	2-3 7
de:in|last|use|	2-3 -8
de:in|last|weg|	2-3 -6
de:in|last|zen|	1 -8	2-3 9
de:in|shape|=aus =dem capital|	4-7 7
de:in|shape|=das =ist capital|	2-3 9
de:in|shape|=das capital|	2-3 -7
de:in|shape|=der capital =hat|	4-7 8
de:in|shape|=der capital word|	4-7 8
de:in|shape|=der word capital|	4-7 6
de:in|shape|=die capital|	2-3 -13
de:in|shape|=die word capital|	4-7 -6
de:in|shape|=ein capital =ist|	4-7 6
de:in|shape|=ein word capital|	4-7 10
de:in|shape|=eine capital|	2-3 8
de:in|shape|=eine word capital|	4-7 6
de:in|shape|=ich =war word|	4-7 6
de:in|shape|=ich word adverb|	4-7 6
de:in|shape|=kein capital|	2-3 6
de:in|shape|=man word =die|	4-7 8
de:in|shape|=man word word|	4-7 8
de:in|shape|=mit capital|	2-3 9
de:in|shape|=mit word capital|	2-3 7
de:in|shape|=nicht word word|	2-3 10
de:in|shape|=nicht word|	2-3 6
de:in|shape|=ohne capital word|	4-7 11
de:in|shape|=ohne capital|	2-3 6
de:in|shape|=wir word capital|	4-7 6
de:in|shape|adverb word|	2-3 9
de:in|shape|capital =der capital|	2-3 6
de:in|shape|capital =in capital|	2-3 -10
de:in|shape|capital =ist =keine|	4-7 6
de:in|shape|capital =ist =kein|	4-7 7
de:in|shape|capital =mit capital|	2-3 15
de:in|shape|capital capital|	2-3 -17
de:in|shape|capital number|	2-3 -10
de:in|shape|capital verb|	2-3 -7
de:in|shape|capital word =mir|	8+ 7
de:in|shape|capital word =nicht|	4-7 9
de:in|shape|capital word|	2-3 9
de:in|shape|word =der capital|	2-3 8
de:in|shape|word =die capital|	4-7 6
de:in|shape|word =und word|	4-7 7
de:in|shape|word capital =der|	4-7 6
de:in|shape|word capital word|	4-7 6
de:in|shape|word verb adverb|	4-7 6
de:in|shape|word word capital|	2-3 10
de:in|shape|word word word|	2-3 9
de:in|shape|word word|	2-3 16
de:in|word|	2 -6	alle 6	als 6	auch 7	aus 8	bei 8	bin -6	bleibt -8	buy -8	die -8	dämmerschoppen -8	dörfer 10	ein 8	eine 12	erhebliche 13	es 7	frei -8	gefragt -7	gut -9	guten -6	husch-pfusch 10	interesse 9	ist 8	kahlschlag 6	kein 6	keine 9	licht -8	meter -6	mit 21	morgen -10	mängel 12	nach -6	neue -6	nichts 7	nur 8	ohne 13	pause -7	projekt -9	respekt 9	schritt 6	sieben -9	sind -7	sommer -7	sorrent -14	sportlich 7	stille -11	tagblatt -9	weg -6	weitblick -8	winter -7	wir -6	worms -7	zeitnah 6	zu 10	über 9
de:lead|lower|	, 17	adverb -12	capital 15	preposition 9	pronoun 21	– 9
de:lead|other|	stop 6
de:lead|upper|	, -10	auxiliary -9	capital -26	coordinator -9	determiner 6	preposition 10	pronoun -10	quote 7	stop 10	subordinator -7
de:mood|none|	2-3 -6	8+ 10
de:mood|none|false|	false -6
de:mood|none|true|	true -6
de:mood|other|	2-3 13	4-7 10
de:mood|other|false|	false -6	true 9
de:mood|other|true|	false 11
de:mood|	plain 19
de:mood|plain|	1 7	2-3 13	4-7 20
de:mood|plain|false|	false 12	true 9
de:mood|plain|true|	false 11	true -7
de:naming|begriff|1|	1 -8
de:naming|false|	capital -12	word -10
de:naming|none|	4-7 6	8+ 10
de:naming|sogenannte|1|	1 -8
de:naming|true|	, 11	adverb -9	coordinator -11	determiner 7	preposition 15	pronoun 9	quote 7	stop 10	– 9
de:nobody|4-7|	start 7
de:others|0|	2-3 11	8+ 9
de:others|1|	2-3 -14	4-7 8	8+ 9
de:own-case|false|all-one|	adverb -11	capital -6	coordinator -9	determiner 6	preposition 6	start -13	word -6
de:own-case|false|all|	capital -9	determiner 6	preposition 8	stop 8	subordinator -7	word 9
de:own-case|false|first|	: -12	capital -11	determiner 10	start 10	stop 17	word -8
de:own-case|false|most|	: 10	auxiliary 7	capital -8	start 6
de:own-case|false|none|	, 9	capital 6	determiner 6	pronoun 13
de:own-case|false|some|	, 10	preposition 8
de:own-case|true|all-one|	stop 9
de:own-case|true|all|	: 8	stop 10
de:own-case|true|first|	: 8	start 9	stop 9
de:own-case|true|most|	: 10	start 10	stop 8
de:own|false|	8+ 13
de:own|true|	2-3 -6	4-7 15	8+ 6
de:same|1|2-3|	all 8	first -10	none 11
de:same|1|4-7|	all 10	all-one 6	none 10	some 26
de:same|1|8+|	first 8	most 10	some 6
de:same|2|2-3|	all -12	first -7	some 10
de:same|2|4-7|	first 8
de:same|3|1|	all-one -8
de:sentence|judging|	1 14	2-3 12	4-7 7
de:sentence|none|	1 -10	8+ 11
de:sentence|saying|	4-7 10	8+ 8
de:sentence|thinking|	4-7 10
de:size-ending|10+|.|	determiner 8	preposition 6	pronoun 7
de:size-ending|10+|none|	,word 8
de:size-ending|1|.|	capital 9	end 9
de:size-ending|1|none|	: -11	adverb -8	auxiliary -16	coordinator -11	determiner -11	end 7	verb-judging 8	word -8
de:size-ending|2|.|	end 8
de:size-ending|2|none|	+ 8	,adverb -7	auxiliary 6	end 6	verb-judging -6	verb-saying -12
de:size-ending|3|.|	end 6
de:size-ending|3|none|	,verb-saying 7	,word 6	auxiliary -6	coordinator -7	determiner 8	end -12	preposition -13	word 11
de:size-ending|4-5|.|	capital 7	determiner 19	end 20
de:size-ending|4-5|none|	( -6	,auxiliary 7	,subordinator 6	,verb-saying 15	,word 12	determiner 8	end 14	word 21
de:size-ending|6-9|!|	determiner 6
de:size-ending|6-9|.|	capital 12	determiner 12	end 11	preposition 9	pronoun 8
de:size-ending|6-9|none|	,verb-judging 6	,verb-saying 8	: 8	end 6	verb-saying 7
de:size-follow|10+|	,word 8	determiner 9	preposition 6	pronoun 7
de:size-follow|1|	,determiner 6	: -11	adverb -8	auxiliary -16	coordinator -11	determiner -11	end 14	verb-judging 8	word -8
de:size-follow|2|	+ 8	,adverb -7	auxiliary 6	end 10	verb-judging -6	verb-saying -12
de:size-follow|3|	,verb-saying 7	,word 6	auxiliary -6	coordinator -7	determiner 8	end -7	preposition -13	word 11
de:size-follow|4-5|	( -6	,auxiliary 7	,subordinator 6	,verb-saying 15	,word 12	capital 12	determiner 21	end 24	pronoun 7	word 21
de:size-follow|6-9|	,verb-judging 6	,verb-saying 8	,word 11	: 8	capital 12	determiner 13	end 10	preposition 9	pronoun 8	verb-saying 7
de:size-intro|10+|	: 10
de:size-intro|1|	, -8	adverb -8	auxiliary -9	capital -8	coordinator -9	determiner 7	preposition 8	start -13	stop 9	word -11
de:size-intro|2|	, 8	: 11	adverb -10	pronoun 15	verb-saying -7	word -8
de:size-intro|3|	, 8	: -14	adverb 7	preposition 7	pronoun 7	stop 8	word 14
de:size-intro|4-5|	, 8	adverb -6	auxiliary 17	determiner 9	preposition 16	start 12	stop 17	word 10
de:size-intro|6-9|	determiner 11	start 12	stop 7	word 7
de:size|	10+ 9	3 8	4-5 7
	de:speech 6
de:subject|elided|	,determiner -13	,verb-saying 15	1 -7	2-3 13	auxiliary -6	determiner 8	end 8
de:subject|none|	( -7	+ 7	,coordinator 10	,verb-judging 9	,verb-thinking 7	8+ 9	: -8	adverb -8	capital 8	coordinator -11	end 17	preposition -17	verb-judging 8
de:subject|own|	+ 8	,adverb -7	,determiner 7	,subordinator 9	,verb-saying 8	4-7 14	8+ 8	: -8	auxiliary -13	capital 12	coordinator -10	determiner 10	end 16	preposition 9	pronoun 6	verb-judging -10	verb-saying -6
de:two-before|)|	: 7
de:two-before|,|	determiner 11	word -10
de:two-before|adverb|	determiner 7	preposition 9	stop 8
de:two-before|auxiliary|	adverb 7	determiner -11	pronoun 13
de:two-before|capital|	: -8	auxiliary -7	capital 6	determiner -10	word 8
de:two-before|coordinator|	word -11
de:two-before|determiner|	: 9	auxiliary 7	capital -14	determiner 6	preposition 8	stop 9
de:two-before|preposition|	: 15	capital 9	determiner 6	stop 12
de:two-before|pronoun|	, 8	: 9	auxiliary 17	preposition 15	word 13
de:two-before|quote|	coordinator -7	preposition -9	stop 8
de:two-before|start|	determiner -10
de:two-before|that|	pronoun 7
de:two-before|verb-judging|	determiner 8	pronoun 7	stop 6
de:two-before|verb-saying|	preposition 7	word -7
de:two-before|word|	: 17	preposition -8	stop 12
de:two-words-before|)|	: 7
de:two-words-before|.|	die 10
de:two-words-before|aus|	. 9
de:two-words-before|dann|	: 7
de:two-words-before|dass|	man 7
de:two-words-before|dem|	titel -6
de:two-words-before|den|	ausdruck -10	begriff -7	namen -9	spitznamen -9	zusatz -12
de:two-words-before|der|	aufschrift -10	begriff -10
de:two-words-before|die|	initiative -7	zeitung -8
de:two-words-before|ein|	. 9	: 7
de:two-words-before|entscheidung|	sei 6
de:two-words-before|er|	habe 8
de:two-words-before|es|	: 6	für 12
de:two-words-before|fest|	. 6
de:two-words-before|gemeint|	: 7
de:two-words-before|in|	der -8
de:two-words-before|knapp|	: 8
de:two-words-before|man|	habe 11	werde 6
de:two-words-before|mit|	. 6
de:two-words-before|nach|	: 8
de:two-words-before|nannte|	sie 7
de:two-words-before|satz|	: 8
de:two-words-before|schild|	: -11
de:two-words-before|sich|	nicht 7
de:two-words-before|sie|	, 7
de:two-words-before|sprach|	von 8
de:two-words-before|spricht|	von 10
de:two-words-before|stand|	: -6
de:two-words-before|start|	die -10
de:two-words-before|von|	einem 12	einer 11
de:two-words-before|vor|	. 7	einem 10
de:two-words-before|widersprach|	: 7
de:two-words-before|zeigte|	sich 7
de:two-words-before|zeit|	: 10
de:two-words-before|zurück|	. 6	: 9
de:two-words-before||	. 9	und -7
de:verb|false|2-3|	lower 11	upper -6
de:verb|false|4-7|	lower 12
de:verb|false|8+|	lower 10	upper 8
de:verb|true|2-3|	lower 11
de:verb|true|4-7|	lower 13
de:verb|true|8+|	lower 8	upper 6
de:word-after|	( -7	+ 11	, 9	: -11	? -9	als -7	auf -13	beim 10	bestimmt -8	die 10	end 22	er 6	gehandelt 6	geprüft 8	gewesen 9	hat -8	hätten 10	in -8	ist -8	nennen -6	schreibt -9	sei -7	sie 8	und -13	verbucht -9	von -10	vor -11	zu 6
de:word-after|(|	none -7
de:word-after|+|	none 11
de:word-after|,|	! 8	none 6
de:word-after|:|	none -11
de:word-after|?|	none -9
de:word-after|als|	none -7
de:word-after|auf|	none -14
de:word-after|beim|	. 6
de:word-after|bestimmt|	none -8
de:word-after|das|	. 12
de:word-after|der|	. 12
de:word-after|die|	. 12	none 8
de:word-after|end|	! 7	. 20	? 12	none 9
de:word-after|er|	. 6
de:word-after|gehandelt|	none 6
de:word-after|geprüft|	none 8
de:word-after|gewesen|	none 9
de:word-after|hat|	none -8
de:word-after|hätten|	none 10
de:word-after|in|	none -8
de:word-after|ist|	none -8
de:word-after|nennen|	none -6
de:word-after|schreibt|	none -9
de:word-after|sei|	none -7
de:word-after|sie|	. 7
de:word-after|und|	none -13
de:word-after|verbucht|	none -9
de:word-after|von|	none -10
de:word-after|vor|	none -11
de:word-after|zu|	none 6
de:word-before|	 7	, 11	. 9	? 10	aber 10	als 9	auf -11	aufschrift -10	ausdruck -10	band -9	begriff -11	bleibe 9	das -12	dem -9	der -20	die -10	ein 18	einem 14	für 16	habe 14	heißt -11	hätten 9	im -10	in -9	initiative -11	ist -8	könne 9	lautet -9	man 9	namen -11	nicht 9	noch 6	nur -10	projekt 8	sei 10	seien 9	sendung -6	sogenannte -8	spitznamen -9	titel -6	um 6	und -11	von 6	wie -7	würden -7	zeitung -9	zusatz -12	– 9
de:word-before|,|	1 -8	2-3 11	4-7 9
de:word-before|.|	1 9	4-7 12
de:word-before|:|	8+ 8
de:word-before|?|	2-3 7
de:word-before|als|	1 6	4-7 13
de:word-before|aufschrift|	2-3 -10
de:word-before|auf|	1 -13
de:word-before|ausdruck|	1 -10
de:word-before|begriff|	1 -8
de:word-before|das|	1 -14	2-3 -7
de:word-before|dem|	2-3 -6
de:word-before|der|	1 -14	2-3 -15
de:word-before|die|	1 -14
de:word-before|einem|	2-3 14	4-7 11
de:word-before|einen|	1 6
de:word-before|eine|	4-7 6
de:word-before|ein|	2-3 11	4-7 9
de:word-before|für|	2-3 9
de:word-before|habe|	2-3 12	4-7 7
de:word-before|heißt|	1 -10
de:word-before|hätten|	4-7 9
de:word-before|im|	2-3 -10
de:word-before|initiative|	2-3 -11
de:word-before|in|	2-3 -9
de:word-before|man|	2-3 9
de:word-before|namen|	1 -9	2-3 -7
de:word-before|nicht|	4-7 7
de:word-before|nur|	2-3 -8
de:word-before|sei|	2-3 13	4-7 12
de:word-before|sendung|	2-3 -6
de:word-before|sich|	1 7	2-3 10
de:word-before|sogenannte|	1 -8
de:word-before|start|	1 -13	4-7 15
de:word-before|und|	1 -9
de:word-before|vom|	1 -10
de:word-before|von|	4-7 7
de:word-before|vor|	4-7 6
de:word-before|werde|	2-3 -6
de:word-before|wie|	2-3 -7
de:word-before|zeitung|	2-3 -9
de:word-before||	4-7 7
de:work|near|none|	most 8
de:work|none|near|	all-one -6
de:work|none|near|capital|	all-one -9
de:work|none|none|,|	none 7	some 10
de:work|none|none|:|	all 6	first -8	most 13
de:work|none|none|adverb|	all-one -12
de:work|none|none|	all 11	first -10	none 7	some 7
de:work|none|none|auxiliary|	most 7
de:work|none|none|capital|	all -6	first -10	most -8	some 6
de:work|none|none|coordinator|	all-one -9
de:work|none|none|determiner|	all 6	first 6	none 6
de:work|none|none|preposition|	all 8	all-one 6	some 8
de:work|none|none|pronoun|	none 13
de:work|none|none|quote|	first 7
de:work|none|none|start|	all-one -13	first 11	most 10
de:work|none|none|stop|	all 11	first 11	most 6
de:work|none|none|subordinator|	all -7
de:work|none|none|word|	all 9	all-one -6	first -8
de:work|right|none|	all -8	all-one -10	first -8	none 8
de:work|right|none|capital|	all -8	all-one -10	first -8	none 8
echo|all|1|	false -21
echo|all|2-3|	false -7
echo|all|4-7|	false -7	true 13
echo|all|8+|	false 7	true 7
echo|all|	all -16	all-one -9	false -22	none -8	some 12
echo|all|false|	2-3 11	4-7 25	8+ 8
echo|all|true|	1 -15	2-3 -13	4-7 -9	8+ 6
echo|half|2-3|	true 13
echo|half|8+|	false 13
echo|half|	all -7	all-one 10	true 11
echo|half|false|	2-3 8	8+ 12
echo|none|1|	true -7
echo|none|2-3|	true -13
echo|none|8+|	false 6	true 10
echo|none|	all -21	all-one -12	none 9	some 10	true -15
echo|none|false|	2-3 -6	8+ 6
echo|some|4-7|	false -8	true 21
echo|some|8+|	false 19	true 7
echo|some|	all -18	first 6	most 6	none 11	some 12	true 22
echo|some|false|	4-7 -6	8+ 19
ending|	! 22	. 11	? 29	none -15
es:alone|alone|	4-7 18
es:alone|first|	8+ 6
es:alone|inside|	8+ 11
es:best-gap|according-to|according|gap|according-to|,s|	2-3 -10
es:best-gap|according-to|according|gap|according-to|,|	4-7 18
es:best-gap|interview|naked||	4-7 8
es:best-gap|named-before|naked||	2-3 7	4-7 20
es:best-gap|named-nearby|naked||	8+ 8
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -6
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 6	4-7 21
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 10
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 12
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 8
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 6
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 11	8+ 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -6	4-7 18	8+ 7
es:best-gap|topic|naked||	2-3 8	8+ 13
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 6	8+ 7
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 9
es:best-intro|,|naked|5-10|	1 -11
es:best-intro|,|naked|far|	4-7 10
es:best-intro|,|saying|1|	4-7 6	8+ 6
es:best-intro|,|saying|5-10|	8+ 6
es:best-intro|:|naked|2-4|	8+ 11
es:best-intro|:|naked|5-10|	4-7 7	8+ 8
es:best-intro|:|saying|1|	2-3 13	8+ 8
es:best-intro|:|saying|2-4|	4-7 21	8+ 8
es:best-intro|:|saying|5-10|	4-7 16
es:best-intro|auxiliary|according|2-4|	4-7 9
es:best-intro|auxiliary|naked|5-10|	2-3 8
es:best-intro|auxiliary|saying|2-4|	4-7 -9
es:best-intro|capital|saying|2-4|	4-7 11
es:best-intro|determiner|naked|2-4|	1 -11	2-3 7
es:best-intro|determiner|saying|5-10|	2-3 -11
es:best-intro|preposition|judging|1|	1 9	2-3 6	4-7 9
es:best-intro|preposition|judging|2-4|	4-7 7
es:best-intro|preposition|judging|5-10|	1 -8
es:best-intro|preposition|naked|far|	1 -10
es:best-intro|preposition|saying|1|	2-3 6	4-7 10
es:best-intro|preposition|saying|2-4|	2-3 13
es:best-intro|preposition|saying|5-10|	2-3 12
es:best-intro|start|naked|2-4|	4-7 10
es:best-intro|start|naked|5-10|	4-7 11
es:best-intro|start|naked|far|	4-7 14
es:best-intro|start|saying|1|	4-7 17
es:best-intro|stop|naked|1|	4-7 10
es:best-intro|stop|naked|2-4|	2-3 7	4-7 15
es:best-intro|stop|naked|5-10|	4-7 17
es:best-intro|stop|naked|far|	2-3 13	4-7 18
es:best-intro|stop|saying|1|	1 6	2-3 6	4-7 9
es:best-intro|stop|saying|5-10|	4-7 9
es:best-intro|stop|saying|far|	4-7 12
es:best-intro|that|naked|2-4|	4-7 8
es:best-intro|verb-judging|judging|0|	1 9	2-3 -6
es:best-intro|verb-judging|naked|5-10|	4-7 10
es:best-intro|verb-saying|naked|5-10|	4-7 -6
es:best-intro|verb-saying|saying|0|	1 -8	4-7 14
es:best-intro|verb-saying|saying|2-4|	1 -6
es:best-intro|word|according|2-4|	4-7 8
es:best-intro|word|according|5-10|	2-3 8	4-7 8
es:best-intro|word|judging|5-10|	2-3 7
es:best-intro|word|naked|1|	4-7 7
es:best-intro|word|naked|2-4|	2-3 -12
es:best-intro|word|naked|5-10|	1 7	2-3 6	4-7 17	8+ 6
es:best-intro|word|saying|1|	4-7 11
es:best-intro|word|saying|2-4|	2-3 9
es:best-intro|word|saying|5-10|	2-3 -10	4-7 17	8+ 7
es:best-intro|word|saying|far|	4-7 9
es:best-lead|lower|,|according|	according-to 9
es:best-lead|lower|,|judging|	speaker-then-quote 7
es:best-lead|lower|,|naked|	named-nearby -6
es:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 10
es:best-lead|lower|auxiliary|according|	according-to 16
es:best-lead|lower|auxiliary|naked|	named-nearby 11	topic 8
es:best-lead|lower|auxiliary|saying|	speaker-then-quote -6
es:best-lead|lower|capital|saying|	speaker-then-quote 11
es:best-lead|lower|determiner|judging|	speaker-then-quote 13
es:best-lead|lower|determiner|naked|	topic -9
es:best-lead|lower|preposition|according|	according-to -10
es:best-lead|lower|preposition|judging|	speaker-then-quote 6
es:best-lead|lower|preposition|naked|	topic 6
es:best-lead|lower|preposition|saying|	speaker-then-quote 8	verb-then-speaker 12
es:best-lead|lower|that|naked|	named-nearby 8
es:best-lead|lower|verb-judging|naked|	topic 11
es:best-lead|lower|verb-saying|according|	according-to 6
es:best-lead|lower|verb-saying|naked|	topic 10
es:best-lead|lower|word|according|	according-to 16
es:best-lead|lower|word|naked|	named-nearby 21	topic 10
es:best-lead|lower|word|saying|	sentence-before 7
es:best-lead|other|:|saying|	speaker-then-quote -7
es:best-lead|other|start|saying|	quote-then-verb 6
es:best-lead|other|stop|saying|	quote-then-verb 8
es:best-lead|upper|:|direct|	speaker-then-quote 6
es:best-lead|upper|:|naked|	colon -6	interview 6	named-nearby 23
es:best-lead|upper|:|saying|	quote-then-verb 8	sentence-before 8	speaker-then-quote 33
es:best-lead|upper|determiner|naked|	named-nearby -10
es:best-lead|upper|preposition|naked|	named-nearby -12	topic -6
es:best-lead|upper|start|naked|	named-before 6	named-nearby 14	topic 13
es:best-lead|upper|start|saying|	quote-then-verb 14
es:best-lead|upper|stop|naked|	named-before 12	named-nearby 13	topic 18
es:best-lead|upper|stop|other|	quote-then-verb 11
es:best-lead|upper|stop|saying|	quote-then-verb 10	sentence-before 18
es:best-lead|upper|verb-judging|naked|	topic -9
es:best-lead|upper|word|naked|	named-nearby -9	topic -9
es:best-lemma|	aclarar 11	acusar 6	afirmar 12	anunciar -9	aplaudir 9	apostillar 6	apuntar 9	asegurar 12	asentir 9	añadir 7	bromear 8	calificar 11	celebrar 10	comentar 8	confirmar -8	considerar 9	contestar -6	corregir 8	defender 10	demandar -6	describir 6	detallar 8	discrepar 10	escribir 9	garantizar 10	hablar 11	indicar 9	justificar 7	lamentar 10	lamentarse 6	limitar 10	negar 12	none 7	observar 7	pedir 6	precisar 8	preferir -9	reclamar 9	reconocer 12	recordar 7	reprochar 9	responder 6	resumir 6	retrucar 8	revelar 10	sentenciar 6	señalar 8	sintetizar 10	soltar 7	sostener 11	tachar 6	terciar 6	ver 9
es:best-lemma|aclarar|verb-then-speaker|	2-4 6
es:best-lemma|acusar|quote-then-verb|	1 6
es:best-lemma|afirmar|quote-then-verb|	1 7
es:best-lemma|aplaudir|speaker-then-quote|	1 9
es:best-lemma|asegurar|quote-then-verb|	1 11
es:best-lemma|bromear|quote-then-verb|	1 8
es:best-lemma|calificar|speaker-then-quote|	2-4 9
es:best-lemma|considerar|speaker-then-quote|	0 8	2-4 7
es:best-lemma|contestar|quote-then-verb|	1 8
es:best-lemma|contestar|speaker-then-quote|	2-4 -8
es:best-lemma|corregir|speaker-then-quote|	1 8
es:best-lemma|decir|quote-then-verb|	1 6
es:best-lemma|declarar|speaker-then-quote|	5-10 -7
es:best-lemma|escribir|speaker-then-quote|	2-4 7
es:best-lemma|explicar|quote-then-verb|	1 6
es:best-lemma|expresar|speaker-then-quote|	1 9
es:best-lemma|hablar|speaker-then-quote|	1 9
es:best-lemma|indicar|speaker-then-quote|	far 9
es:best-lemma|limitar|speaker-then-quote|	5-10 10
es:best-lemma|llamar|speaker-then-quote|	0 -9	1 7
es:best-lemma|none|according-to|	1 12	2-4 14
es:best-lemma|none|colon|	1 -6
es:best-lemma|none|interview|	far 6
es:best-lemma|none|named-before|	1 6	2-4 12	5-10 9	far 10
es:best-lemma|none|named-nearby|	0 -9	1 9	5-10 9
es:best-lemma|none|sentence-before|	far -6
es:best-lemma|none|topic|	1 8
es:best-lemma|opinar|speaker-then-quote|	2-4 9
es:best-lemma|pedir|speaker-then-quote|	5-10 8
es:best-lemma|preferir|speaker-then-quote|	2-4 -9
es:best-lemma|preguntar|quote-then-verb|	1 9
es:best-lemma|reconocer|quote-then-verb|	1 6
es:best-lemma|reconocer|speaker-then-quote|	5-10 9
es:best-lemma|responder|speaker-then-quote|	2-4 8
es:best-lemma|sentenciar|quote-then-verb|	1 6
es:best-lemma|soltar|speaker-then-quote|	1 6
es:best-lemma|sostener|speaker-then-quote|	5-10 10
es:best-lemma|tachar|speaker-then-quote|	2-4 6
es:best-lemma|ver|speaker-then-quote|	0 9
es:best-near|according-to|according|	1 12	2-4 14
es:best-near|according|1|	4-7 10
es:best-near|according|2-4|	2-3 9	4-7 13
es:best-near|according|5-10|	4-7 13
es:best-near|according|far|	4-7 12
es:best-near|colon|naked|	1 -6
es:best-near|interview|naked|	far 6
es:best-near|judging|0|	1 9	2-3 -6
es:best-near|judging|1|	1 9	2-3 12	4-7 9
es:best-near|judging|5-10|	1 -8	2-3 9	4-7 10
es:best-near|naked|0|	1 -9
es:best-near|naked|1|	4-7 6
es:best-near|naked|2-4|	8+ 8
es:best-near|naked|5-10|	2-3 6	8+ 7
es:best-near|naked|far|	8+ 11
es:best-near|named-before|naked|	1 6	2-4 12	5-10 9	far 10
es:best-near|named-nearby|naked|	0 -9	1 9	5-10 9
es:best-near|quote-then-verb|judging|	1 10
es:best-near|quote-then-verb|saying|	1 16
es:best-near|saying|0|	1 -8	4-7 14
es:best-near|saying|1|	2-3 9	4-7 7	8+ 6
es:best-near|saying|2-4|	2-3 15	8+ 11
es:best-near|saying|5-10|	1 -11	2-3 -12	4-7 14	8+ 10
es:best-near|saying|far|	4-7 10	8+ 9
es:best-near|sentence-before|saying|	5-10 10
es:best-near|speaker-then-quote|judging|	1 14
es:best-near|speaker-then-quote|saying|	5-10 -12	far 9
es:best-near|topic|naked|	1 8
es:best-near|verb-then-speaker|saying|	2-4 6
es:best-order|according|according|1|	4-7 10
es:best-order|according|according|2-4|	2-3 9	4-7 13
es:best-order|according|according|5-10|	4-7 13
es:best-order|according|according|far|	4-7 12
es:best-order|apposed|judging|2-4|	4-7 11
es:best-order|apposed|saying|1|	2-3 11	4-7 8
es:best-order|apposed|saying|2-4|	1 10	4-7 17
es:best-order|apposed|saying|5-10|	2-3 -11	4-7 17	8+ 6
es:best-order|apposition|saying|5-10|	2-3 9
es:best-order|apposition|saying|far|	4-7 8
es:best-order|direct|judging|0|	1 7	2-3 -6
es:best-order|direct|judging|1|	1 9	2-3 7	4-7 6
es:best-order|direct|judging|5-10|	1 -8	2-3 9	4-7 10
es:best-order|direct|saying|0|	1 -8	4-7 14
es:best-order|direct|saying|1|	2-3 12	8+ 6
es:best-order|direct|saying|2-4|	1 -14	2-3 16	8+ 11
es:best-order|direct|saying|5-10|	1 -11	2-3 -9	4-7 6	8+ 7
es:best-order|direct|saying|far|	4-7 16
es:best-order|inverted|saying|1|	1 6	4-7 23
es:best-order|inverted|saying|2-4|	4-7 8
es:best-order|inverted|saying|far|	4-7 16
es:best-order|naked|naked|0|	1 -9
es:best-order|naked|naked|1|	4-7 6
es:best-order|naked|naked|2-4|	8+ 8
es:best-order|naked|naked|5-10|	2-3 6	8+ 7
es:best-order|naked|naked|far|	8+ 11
es:best-order|relative|saying|2-4|	4-7 11
es:best-order|relative|saying|5-10|	4-7 8
es:best-phrase|name|	according 11	judging 21	naked 13
es:best-phrase|noun|	judging -8
es:best-phrase|pronoun|	according -9	naked -11
es:best-score|	-1 -12	-2 -8	-3 9	-4 -11	0 13	2 6	5 11
es:best-score|-1|	1 -14	2-3 -10	4-7 -6	8+ 9
es:best-score|-2|	1 -12	4-7 12	8+ 10
es:best-score|-3|	1 7	2-3 6
es:best-score|-4|	2-3 -9	8+ 7
es:best-score|0|	1 14	4-7 6	8+ 11
es:best-score|1|	2-3 10	8+ 9
es:best-score|2|	2-3 6	4-7 10	8+ 8
es:best-score|3|	1 -13	4-7 34	8+ 6
es:best-score|4|	1 10	8+ 8
es:best-score|5|	8+ 7
es:best|according-to|according|	1 -10	4-7 23
es:best|interview|naked|	4-7 8
es:best|named-before|naked|	2-3 7	4-7 20
es:best|named-nearby|naked|	8+ 8
es:best|quote-then-speaker|saying|	2-3 -8
es:best|quote-then-verb|saying|	1 6	4-7 22
es:best|sentence-before|saying|	2-3 -7	4-7 6	8+ 9
es:best|speaker-then-quote|judging|	1 7
es:best|speaker-then-quote|saying|	1 -6	8+ 14
es:best|topic|naked|	2-3 8	8+ 13
es:best|verb-then-speaker|saying|	4-7 14	8+ 7
es:case-follow|all-one|,word|	none -6
es:case-follow|all-one|capital|	none -10
es:case-follow|all-one|coordinator|	none 6
es:case-follow|all-one|end|	. 7
es:case-follow|all-one|stop|	none -6
es:case-follow|all|,verb-saying|	none -6
es:case-follow|all|stop|	none -8
es:case-follow|first|,determiner|	none -8
es:case-follow|first|,pronoun|	none 11
es:case-follow|first|,that|	none -8
es:case-follow|first|,verb-saying|	? 10	none 12
es:case-follow|first|,word|	none -7
es:case-follow|first|:|	none 8
es:case-follow|first|end|	. 12	? 6
es:case-follow|first|stop|	? -7	none 7
es:case-follow|first|word|	none -7
es:case-follow|first|—|	? 9	none 11
es:case-follow|most|,verb-saying|	none 10
es:case-follow|most|stop|	none 8
es:case-follow|none|,determiner|	none -6
es:case-follow|none|,subordinator|	none 6
es:case-follow|none|,verb-saying|	none 8
es:case-follow|none|:|	none 6
es:case-follow|none|;|	none 8
es:case-follow|none|determiner|	none 11
es:case-follow|none|end|	none 9
es:case-follow|none|preposition|	none 7
es:case-follow|none|word|	none -11
es:case-follow|some|,word|	none -6
es:case-follow|some|stop|	none 15
es:case-intro|all-one|	capital -7	determiner -9	preposition -10	stop 7	verb-judging -9	verb-saying -7	word -11
es:case-intro|all|	preposition -8	word -7
es:case-intro|first|	, -10	: 6	auxiliary -6	preposition -12	start 7	stop 23	word -8
es:case-intro|most|	: 9	stop 11
es:case-intro|none|	adverb 11	capital 13	word 9
es:case-intro|some|	word 12
es:case|all-one|	2 -12
es:case|all|	2 -6	3 -11
es:case|first|	10+ 7
es:case|most|	4-5 10	6-9 10
es:case|none|	10+ 9	2 11	6-9 28
es:case|some|	6-9 10
es:chain-on|, verb-saying ,|	2-3 8
es:chain-on|, verb-saying stop|	4-7 7
es:chain-on|far|	8+ 15
es:chain-on|none|	2-3 9	8+ 8
es:chain-on|stop|	2-3 -6
es:chain|, verb-saying ,|	4-7 7
es:chain|coordinator|	2-3 -8
es:chain|far|	8+ 12
es:chain|none|	1 9	8+ 8
es:clause|false|false|	all -12	all-one -7
es:clause|false|true|	most 7	none 10
es:clause|true|false|	first 10	none 6
es:clause|true|true|	first 8	most 7
es:echo|all|1|	false -9
es:echo|all|	all -7	false -7	first -9	none -9	true -9
es:echo|all|false|	2-3 10	4-7 11
es:echo|all|true|	1 -13	2-3 -14
es:echo|half|	none 9
es:echo|none|1|	true 6
es:echo|none|4-7|	true 9
es:echo|none|8+|	false 11
es:echo|none|	all -11	all-one -10	none 9	true 8
es:echo|none|false|	1 6	8+ 11
es:echo|some|4-7|	true 11
es:echo|some|8+|	false 9
es:echo|some|false|	8+ 9
es:echo|some|	most 7	none 9	true 11
es:ending|	. 12
es:family|"|	1 13	2-3 15	4-7 8	8+ 14
es:family|none|	2-3 11	4-7 18
es:family|«|	1 -18	8+ 10
es:family|“|	4-7 -6	8+ 13
es:follow|	,determiner -10	,pronoun 14	,that -9	,verb-saying 9	,word -12	: 12	; 8	capital -10	determiner 10	end 14	pronoun -9	word -13	— 13
es:gov|aclarar|2-3|	4-7 9
es:gov|aclarar|	none 12
es:gov|aclarar|past|	none 9
es:gov|acusar|	de 8
es:gov|acusar|past|	none 7
es:gov|adelantar|past|	none -8
es:gov|admitir|4-7|	4-7 8
es:gov|admitir|	que 8
es:gov|advertir|	de 8
es:gov|advertir|past|	none 10
es:gov|aplaudir|1|	2-3 9
es:gov|aplaudir|	none 8
es:gov|apuntar|past|	none 9
es:gov|asegurar|	none 8	que 9
es:gov|asegurar|present|	none 8
es:gov|añadir|	none 8
es:gov|añadir|past|	none 9
es:gov|bautizar|	none -11
es:gov|bautizar|past|	none -11
es:gov|calificar|2-3|	2-3 9	4-7 7
es:gov|calificar|	de 14
es:gov|calificar|past|	auxiliary 8	none 14
es:gov|considerar|0|	1 8
es:gov|considerar|	none 9	que 8
es:gov|considerar|past|	none 9
es:gov|contestar|2-3|	4-7 -8
es:gov|corregir|	none 8
es:gov|corregir|past|	none 10
es:gov|decir|0|	1 -8
es:gov|declarar|	none 7
es:gov|defender|	como 10
es:gov|defender|past|	none -7
es:gov|demandar|present|	none -7
es:gov|deslizar|	que 10
es:gov|discrepar|	none 9
es:gov|discrepar|present|	none 10
es:gov|entender|past|	none 8
es:gov|expresar|1|	2-3 12
es:gov|expresar|	none 12
es:gov|hablar|1|	4-7 10
es:gov|head|	cambio 12	cuentos -7	jurado 9	matemático -9	ministro 9	name 20	none 15	placa -10
es:gov|head|cuentos|	publicar -7
es:gov|head|matemático|	preferir -9
es:gov|head|name|	calificar 9
es:gov|head|none|	hablar 6
es:gov|head|organisation|	admitir -9	hablar 9	ver 9
es:gov|head|person|	acusar 8	asegurar -6	calificar 10	corregir 7	defender -7	demandar -7	discrepar 9	llamar 7	recordar 7	replicar 7	sostener 9	subrayar 7
es:gov|head|placa|	decir -10
es:gov|invitar|	a 10
es:gov|judging|0|false|false|	all-one -9
es:gov|judging|1|false|false|	none 15
es:gov|judging|2-3|false|false|	none 11
es:gov|judging|4-7|true|false|	none 13
es:gov|judging|8+|true|false|	none 8
es:gov|judging|a|false|	false 7
es:gov|judging|a|	none 12
es:gov|judging|a|true|	false 6
es:gov|judging|como|1|	4-7 9
es:gov|judging|como|false|	false 9
es:gov|judging|como|	none 9
es:gov|judging|de|1|	1 9	2-3 9
es:gov|judging|de|2-3|	2-3 10	4-7 8
es:gov|judging|de|false|	false 9
es:gov|judging|de|	none 9
es:gov|judging|en|	none 10
es:gov|judging|en|true|	false 6
es:gov|judging|none|0|	1 8	2-3 -7
es:gov|judging|none|	all-one -9
es:gov|judging|que|	none 8
es:gov|limitar|past|	none 10
es:gov|limitar|	que 10
es:gov|llamar|0|	2-3 -9
es:gov|llamar|	none -9
es:gov|llamar|present|	none -9
es:gov|mostrar|past|	none -11
es:gov|negar|	none 13
es:gov|negar|past|	none 13
es:gov|none|2-3|	all -9	all-one -7
es:gov|none|4-7|	most 12	none 9
es:gov|none|8+|	first 8	most 6	none 6
es:gov|none|false|false|	8+ 8
es:gov|none|false|true|	1 -11	2-3 -6
es:gov|none|true|false|	1 -15	4-7 9	8+ 6
es:gov|pedir|4-7|	2-3 9
es:gov|pedir|	none 7
es:gov|pedir|past|	none 12
es:gov|preferir|	de -9
es:gov|preferir|past|	none -9
es:gov|prometer|1|	4-7 9
es:gov|prometer|past|	none 9
es:gov|publicar|4-7|	2-3 -7
es:gov|publicar|	de -7
es:gov|publicar|past|	auxiliary -7
es:gov|reconocer|past|	none 9
es:gov|recordar|	que 7
es:gov|replicar|	que 7
es:gov|responder|past|	none 10
es:gov|responder|	que 6
es:gov|revelar|past|	none 8
es:gov|saying|0|false|false|	all-one -7
es:gov|saying|1|false|false|	most 6
es:gov|saying|1|true|false|	none 7
es:gov|saying|2-3|false|false|	first 7	none -7	some 6
es:gov|saying|2-3|true|false|	none 10
es:gov|saying|4-7|false|false|	first 13	none 13
es:gov|saying|8+|true|false|	all-one -7	none -12
es:gov|saying|ante|false|	false -6
es:gov|saying|a|false|	false 8
es:gov|saying|a|	none 13
es:gov|saying|con|false|	false 10
es:gov|saying|del|	none 11
es:gov|saying|desde|4-7|	4-7 9
es:gov|saying|desde|false|	false 11
es:gov|saying|desde|	first 11
es:gov|saying|de|1|	4-7 10
es:gov|saying|de|4-7|	4-7 17
es:gov|saying|de|8+|	2-3 -10
es:gov|saying|de|	all-one -8
es:gov|saying|de|true|	false -9
es:gov|saying|en|2-3|	2-3 -8
es:gov|saying|en|4-7|	4-7 16
es:gov|saying|en|false|	false 7
es:gov|saying|en|	first 11	none -9
es:gov|saying|en|true|	false -12
es:gov|saying|none|0|	1 -10
es:gov|saying|none|1|	2-3 9	8+ 9
es:gov|saying|none|2-3|	1 8	4-7 9	8+ 10
es:gov|saying|none|8+|	2-3 -6
es:gov|saying|none|	all -6	first 8	most 6
es:gov|saying|none|false|	false -6
es:gov|saying|none|true|	false 8
es:gov|saying|por|8+|	2-3 8
es:gov|saying|que|1|	4-7 10
es:gov|saying|que|2-3|	4-7 -6	8+ 6
es:gov|saying|que|4-7|	1 8	2-3 16	4-7 15	8+ 6
es:gov|saying|que|8+|	2-3 10
es:gov|saying|que|true|	false 18
es:gov|saying|sin|false|	false 6
es:gov|saying|sin|	first 6
es:gov|soltar|	none 6
es:gov|soltar|past|	none 6
es:gov|sostener|4-7|	2-3 10
es:gov|sostener|	de 8	que 10
es:gov|sostener|past|	none 10
es:gov|subject|name|judging|	2-3 13
es:gov|subject|name|judging|past|	2-3 11	4-7 9
es:gov|subject|name|saying|	0 10	1 9	2-3 11	4-7 -6
es:gov|subject|name|saying|past|	2-3 12	4-7 9
es:gov|subject|name|saying|present|	2-3 6
es:gov|subject|none|saying|	1 14	4-7 8
es:gov|subject|none|saying|past|	4-7 11
es:gov|subject|none|saying|present|	4-7 9
es:gov|subject|noun|judging|	1 11	2-3 -6	8+ 6
es:gov|subject|noun|judging|past|	2-3 12	4-7 -6
es:gov|subject|noun|judging|present|	2-3 -6
es:gov|subject|noun|saying|	0 -11	4-7 17
es:gov|subject|noun|saying|past|	2-3 -8	4-7 42	8+ 12
es:gov|subject|noun|saying|present|	1 6	2-3 11	4-7 -9	8+ 11
es:gov|subject|organisation|judging|	0 9	1 9
es:gov|subject|organisation|judging|past|	1 7	2-3 9
es:gov|subject|organisation|saying|	1 15	8+ -7
es:gov|subject|organisation|saying|past|	4-7 10
es:gov|subject|organisation|saying|present|	4-7 7
es:gov|subject|person|judging|	2-3 13	4-7 6
es:gov|subject|person|judging|past|	2-3 9	4-7 10
es:gov|subject|person|saying|	1 7	2-3 -6	4-7 16
es:gov|subject|person|saying|past|	2-3 13	4-7 17	8+ 10
es:gov|subject|person|saying|present|	2-3 -7	4-7 -8
es:gov|subrayar|past|	none 9
es:gov|subrayar|	que 7
es:gov|tachar|	de 10
es:gov|tildar|	de 8
es:gov|tildar|past|	none 8
es:gov|ver|0|	1 7
es:gov|ver|	none 9
es:gov|ver|past|	none 9
es:headline|false|	8+ 11
es:head|plain|	: 15	determiner -9	start -7
es:head|plain|:|	4-7 12
es:head|plain|end|	1 6	4-7 16
es:head|plain|first|	2-3 -8
es:head|plain|none|	4-7 6
es:head|titled|	: 8	first 8
es:head|titled|end|	4-7 8
es:head|titled|first|	4-7 8
es:head|«|	4-7 11
es:head|“|	1 -12	4-7 16
es:in-noun|false|false|2-3|	all -10	all-one -6	first 8	none 10
es:in-noun|false|false|4-7|	most 13
es:in-noun|false|false|8+|	first 9	none 12
es:in-noun|false|true|1|	all-one -9	none -9
es:in-noun|true|false|1|	all-one -10
es:in-noun|true|false|2-3|	all -7	all-one -10	first -7
es:in-noun|true|false|4-7|	first -7	none 12	some 10
es:in-noun|true|false|8+|	none 8
es:intro-follow|,|,coordinator|	2-3 -8
es:intro-follow|,|preposition|	1 -10
es:intro-follow|,|stop|	2-3 13	4-7 16	8+ 10
es:intro-follow|:|,verb-saying|	4-7 12	8+ 7
es:intro-follow|:|end|	4-7 18
es:intro-follow|:|stop|	2-3 10	8+ 10
es:intro-follow|auxiliary|stop|	2-3 11	4-7 -8
es:intro-follow|capital|capital|	1 -8
es:intro-follow|capital|stop|	4-7 10
es:intro-follow|determiner|stop|	1 -11	2-3 -6	4-7 10
es:intro-follow|preposition|,determiner|	4-7 -8
es:intro-follow|preposition|,preposition|	2-3 7
es:intro-follow|preposition|coordinator|	1 -9	2-3 11
es:intro-follow|preposition|stop|	8+ 7
es:intro-follow|start|,auxiliary|	4-7 11
es:intro-follow|start|,verb-saying|	4-7 16
es:intro-follow|start|,word|	8+ 8
es:intro-follow|start|:|	4-7 12
es:intro-follow|start|end|	4-7 18
es:intro-follow|start|stop|	8+ 6
es:intro-follow|start|—|	2-3 9	4-7 13
es:intro-follow|stop|,auxiliary|	4-7 11
es:intro-follow|stop|,pronoun|	4-7 11
es:intro-follow|stop|,verb-saying|	1 6	2-3 12	4-7 21
es:intro-follow|stop|,word|	4-7 12
es:intro-follow|stop|stop|	2-3 10	4-7 22	8+ 6
es:intro-follow|that|stop|	4-7 9
es:intro-follow|verb-judging|stop|	1 10	2-3 -11	4-7 10
es:intro-follow|verb-saying|preposition|	2-3 10
es:intro-follow|verb-saying|stop|	1 -8
es:intro-follow|word|,preposition|	2-3 -8
es:intro-follow|word|,verb-saying|	4-7 11
es:intro-follow|word|determiner|	1 8
es:intro-follow|word|stop|	4-7 6	8+ 9
es:intro|	: 7	adverb 11	start 8	stop 25	verb-saying -6
es:in|first|=a|	4-7 10	none -10
es:in|first|=con|	2-3 -8	4-7 22	first 13
es:in|first|=de|	4-7 14	first 9
es:in|first|=el|	2-3 -6	4-7 -11	8+ 10	all-one -6	none -10
es:in|first|=en|	2-3 10	4-7 14	first 11	none 11	some 8
es:in|first|=están|	first 7
es:in|first|=es|	4-7 12	8+ 10	first 13	none 8
es:in|first|=hasta|	4-7 7	none 7
es:in|first|=hemos|	first 9
es:in|first|=las|	4-7 11
es:in|first|=la|	2-3 -7	8+ 10	all -6	all-one -6
es:in|first|=le|	8+ 6	first 6
es:in|first|=los|	4-7 -8	all -7	first -8
es:in|first|=lo|	4-7 10	first 10
es:in|first|=mis|	first 9
es:in|first|=mi|	4-7 17	first 20
es:in|first|=ni|	4-7 13	first 7
es:in|first|=nos|	8+ 7	first 7
es:in|first|=no|	4-7 18	8+ 7	first 16
es:in|first|=nunca|	4-7 -7	first -6
es:in|first|=para|	2-3 8	4-7 9	none 10
es:in|first|=pero|	none 7
es:in|first|=por|	4-7 8	none 9
es:in|first|=que|	2-3 8	4-7 13	8+ 6	first 15	none 13
es:in|first|=se|	4-7 6	8+ 6	first 10	none 8
es:in|first|=si|	8+ 6	first 8
es:in|first|=son|	4-7 7
es:in|first|=tiene|	4-7 6	none 6
es:in|first|=una|	2-3 14	4-7 -6	8+ 6	first 6
es:in|first|=un|	2-3 15	4-7 17	8+ 6	first 13	none 19
es:in|first|=yo|	4-7 13	first 14
es:in|first|=y|	2-3 7	4-7 16	8+ 6	first 16	none 11
es:in|first|adverb|	2-3 13	none 10
es:in|first|capital|	8+ 9	all -10	most 13
es:in|first|verb|	4-7 12	first 9
es:in|first|word|	2-3 6	4-7 13	8+ 7	none 10
es:in|functions|0|2-3|	all -9	all-one -7	first 6	none 14
es:in|functions|0|4-7|	first 12
es:in|functions|1|1|	none -8
es:in|functions|1|2-3|	all -10	all-one -10
es:in|functions|1|4-7|	first -7	none 7
es:in|functions|2|4-7|	first 20
es:in|functions|3|4-7|	most 9	some 9
es:in|functions|3|8+|	first 9	none 11	some 6
es:in|last|	a -11	al 14	as 10	ba 8	de 8	en 11	eo -7	er -7	es 8	ga -6	ha 9	io -8	la -6	le 11	lo 9	ma 8	me 7	mo 9	ne 9	no -17	om -8	po -8	ra -7	ro -8	sa -11	ta 13	te 15	za -7	ía -9	ña 8	ón -6	ún 11
es:in|last|ada|	2-3 11
es:in|last|ado|	2-3 11
es:in|last|ano|	1 -11	2-3 -11
es:in|last|ble|	2-3 8
es:in|last|cal|	2-3 13
es:in|last|cha|	2-3 9
es:in|last|dom|	1 -8
es:in|last|elo|	2-3 7
es:in|last|ene|	2-3 10
es:in|last|esa|	2-3 -10
es:in|last|ida|	2-3 -6
es:in|last|ino|	1 -7
es:in|last|iño|	2-3 9
es:in|last|ión|	1 -8
es:in|last|lla|	2-3 -9
es:in|last|llo|	1 6
es:in|last|mos|	2-3 6
es:in|last|mún|	2-3 11
es:in|last|nde|	2-3 8
es:in|last|ndo|	2-3 8
es:in|last|nos|	2-3 -7
es:in|last|nte|	2-3 13
es:in|last|ono|	2-3 -6
es:in|last|oño|	2-3 -7
es:in|last|per|	1 -7
es:in|last|reo|	1 -7
es:in|last|res|	2-3 -6
es:in|last|rga|	2-3 -6
es:in|last|rla|	2-3 8
es:in|last|tes|	1 9
es:in|last|ual|	2-3 8
es:in|shape|=con =la word|	4-7 14
es:in|shape|=con word word|	2-3 -7	4-7 8
es:in|shape|=de word word|	4-7 12
es:in|shape|=el capital|	2-3 -6
es:in|shape|=el word =a|	4-7 -9
es:in|shape|=el word =de|	4-7 -8
es:in|shape|=el word =no|	4-7 10
es:in|shape|=el word adverb|	4-7 7
es:in|shape|=el word word|	2-3 12	8+ 6
es:in|shape|=el word|	2-3 -9
es:in|shape|=en capital word|	8+ 6
es:in|shape|=es =la word|	8+ 7
es:in|shape|=la =del word|	2-3 -7
es:in|shape|=la capital capital|	2-3 -6
es:in|shape|=la capital|	2-3 -6
es:in|shape|=la word =es|	4-7 7
es:in|shape|=la word adverb|	4-7 7
es:in|shape|=la word word|	4-7 7
es:in|shape|=lo =de word|	4-7 6
es:in|shape|=los capital capital|	2-3 -7
es:in|shape|=los word =de|	4-7 -8
es:in|shape|=me word =por|	4-7 9
es:in|shape|=mi word word|	4-7 8
es:in|shape|=no =es =un|	4-7 6
es:in|shape|=no =se word|	4-7 8
es:in|shape|=no word word|	4-7 14
es:in|shape|=se =la word|	4-7 8
es:in|shape|=se word =el|	4-7 8
es:in|shape|=un word =de|	4-7 9
es:in|shape|=un word =no|	4-7 9
es:in|shape|=un word word|	2-3 13	4-7 7
es:in|shape|=una word =de|	4-7 -9
es:in|shape|=una word word|	2-3 12
es:in|shape|=yo word word|	4-7 6
es:in|shape|adverb =no word|	4-7 -6
es:in|shape|adverb word word|	4-7 10
es:in|shape|adverb word|	2-3 11
es:in|shape|capital =de word|	4-7 8
es:in|shape|capital =del word|	2-3 -10
es:in|shape|capital =el word|	8+ 8
es:in|shape|capital =que =es|	4-7 11
es:in|shape|capital =que word|	4-7 10
es:in|shape|capital capital|	2-3 -7
es:in|shape|capital number word|	4-7 -6
es:in|shape|capital number|	2-3 -6
es:in|shape|capital word =y|	4-7 7
es:in|shape|capital word word|	4-7 14	8+ 7
es:in|shape|word =con word|	2-3 7
es:in|shape|word =de word|	2-3 -10
es:in|shape|word =el word|	4-7 14
es:in|shape|word =la word|	2-3 7
es:in|shape|word =para word|	4-7 8
es:in|shape|word =por word|	4-7 9
es:in|shape|word =su word|	2-3 10
es:in|shape|word =y word|	2-3 9
es:in|shape|word word =de|	4-7 10
es:in|shape|word word =por|	4-7 12
es:in|shape|word word word|	2-3 10
es:in|shape|word word|	2-3 10
es:in|word|	a -14	bien 9	bocadillo -8	botella -9	chino -7	come 11	comprar 10	común 11	de -11	del -14	dos 8	el -6	finos -7	huesero -7	igual 8	jamón -14	justicia -6	larga -6	lo 8	manual -7	mesa -6	moño -7	nostalgia 7	para 8	pero 8	perreo -7	plebes -7	que 9	random -8	se 13	sentido 11	su 10	táper -7	un 16	una 15	vegano -12	y 10
es:lead|lower|	, 6	adverb 11	capital 14	word 8
es:lead|other|	: -8	start 11	stop 7
es:lead|upper|	, -12	: 12	auxiliary -6	capital -8	determiner -12	preposition -16	start 9	stop 24	verb-judging -9	verb-saying -6	word -12
es:naming|conocido|2|	4-7 -7
es:naming|false|	preposition -8	verb-judging -8	word -6
es:naming|none|	8+ 11
es:naming|true|	: 7	adverb 11	start 8	stop 25	verb-judging 9	verb-saying -6
es:nobody|2-3|	start 8
es:others|0|	1 11	4-7 -6	8+ 11
es:others|1|	1 -13	4-7 26	8+ 10
es:others|2|	2-3 -10
es:others|3|	1 -9
es:own-case|false|all-one|	capital -7	determiner -9	preposition -10	stop 6	verb-judging -9	verb-saying -7	word -11
es:own-case|false|all|	preposition -8	word -7
es:own-case|false|first|	, -10	auxiliary -6	preposition -12	start 6	stop 22	word -7
es:own-case|false|most|	: 8	stop 11
es:own-case|false|none|	adverb 11	capital 13	word 9
es:own-case|false|some|	word 12
es:own-case|true|first|	: 12	start 7	stop 12
es:own-case|true|none|	, 7
es:own|false|	4-7 -6	8+ 13
es:own|true|	4-7 10	8+ 7
es:same|1|2-3|	all -11	all-one -11	first 6	none 10
es:same|1|4-7|	most 13
es:same|1|8+|	first 9	none 12	some 6
es:same|2|1|	all-one -7	none -12
es:same|2|2-3|	all -7	all-one -7	first -8	none -11
es:sentence|judging|	2-3 8	8+ 6
es:sentence|none|	4-7 -9	8+ 6
es:sentence|saying|	4-7 9	8+ 16
es:sentence|thinking|	4-7 6
es:size-ending|10+|none|	,word 7	stop 8
es:size-ending|1|none|	capital -11	determiner 13	end 6	word -9
es:size-ending|2|?|	— 8
es:size-ending|2|none|	,that -7	: 9	coordinator 9	determiner -8	word -7
es:size-ending|3|.|	end 6
es:size-ending|3|none|	,coordinator -8	,preposition -7	,word -8	coordinator 6	preposition 8
es:size-ending|4-5|.|	end 14
es:size-ending|4-5|?|	,verb-saying 7
es:size-ending|4-5|none|	,auxiliary -6	,determiner -8	,preposition 8	,pronoun 10	,subordinator 6	,verb-saying 23	,word -7	; 8	coordinator 9	end 15	preposition 7	— 9
es:size-ending|6-9|.|	end 10
es:size-ending|6-9|none|	,auxiliary 12	,pronoun 6	,verb-saying 19	,word 10	: 10	end 10	— 9
es:size-follow|10+|	,word 7	stop 8
es:size-follow|1|	capital -11	determiner 13	end 9	word -9
es:size-follow|2|	,that -7	: 9	coordinator 9	determiner -8	word -7	— 9
es:size-follow|3|	,coordinator -8	,preposition -7	,word -8	coordinator 6	preposition 8
es:size-follow|4-5|	,auxiliary -6	,determiner -8	,preposition 8	,pronoun 10	,subordinator 6	,verb-saying 24	,word -7	; 8	coordinator 9	end 17	preposition 7	— 9
es:size-follow|6-9|	,auxiliary 12	,pronoun 6	,verb-saying 19	,word 10	: 10	end 15	— 10
es:size-intro|10+|	, 7	preposition 11	start 6	word 6
es:size-intro|1|	, -15	capital -8	start 11	stop 6	verb-judging 11	verb-saying -10	word 6
es:size-intro|2|	determiner 7	stop 8	verb-judging -7
es:size-intro|3|	: 10	auxiliary 12	determiner -15	start 7	stop 12	verb-judging -7
es:size-intro|4-5|	, 13	: 12	auxiliary -8	capital 8	determiner 10	preposition -8	stop 25	that 9	verb-judging 11
es:size-intro|6-9|	, 12	auxiliary 9	capital 11	preposition 13	start 18	stop 25	that 7	verb-saying 8	word 7
es:size|	10+ 8	2 7	6-9 9
es:subject|elided|	,auxiliary 8	,preposition 11	,pronoun 11	,verb-saying 14	1 7	2-3 16	4-7 24	8+ 12	: 6	preposition 8	stop 23
es:subject|none|	,coordinator -6	,determiner -8	,pronoun 9	,that -9	,word -6	4-7 -10	8+ 6	: 10	; 7	capital -6	determiner 6	end 18	preposition -13	word -8	— 9
es:subject|own|	,subordinator 6	,word -6	1 -6	8+ 13	capital -8	end 6	preposition 8	stop -10	word -9	— 8
es:two-before|,|	auxiliary 9
es:two-before|adverb|	: 12	word 11
es:two-before|auxiliary|	word 12
es:two-before|capital|	, 11	: 20	auxiliary 9	preposition 8	stop 11	verb-judging 7	word 10
es:two-before|determiner|	capital 8	verb-saying 6
es:two-before|preposition|	capital 7	determiner -6
es:two-before|pronoun|	word 7
es:two-before|quote|	coordinator -8	stop 12
es:two-before|start|	determiner -8	start 8
es:two-before|stop|	: 6	capital -8	preposition -6
es:two-before|that|	auxiliary -8	word 10
es:two-before|verb-judging|	preposition 15
es:two-before|verb-saying|	, 11	determiner 6	stop 14
es:two-before|verb-thinking|	stop 7
es:two-before|word|	, -6	: 6	auxiliary 7	determiner -7	preposition -10	stop 21	verb-saying -6
es:two-words-before|,|	la -11
es:two-words-before|.|	: 6
es:two-words-before|conocido|	como -8
es:two-words-before|expresó|	su 12
es:two-words-before|habla|	de 13
es:two-words-before|habló|	de 9
es:two-words-before|había|	dicho -6
es:two-words-before|hierro|	: 6
es:two-words-before|la|	etiqueta -9
es:two-words-before|niega|	: 9
es:two-words-before|puerta|	. 6
es:two-words-before|socios|	de 6
es:two-words-before|soltó|	: 6
es:two-words-before|start|	start 8
es:two-words-before|tajante|	: 8
es:two-words-before|viernes|	. 6
es:two-words-before|x|	: 7
es:two-words-before||	. 12	y -8
es:verb|false|1|	other -11
es:verb|false|2-3|	other 9	upper -6
es:verb|false|8+|	lower 12	other 8	upper 13
es:verb|true|2-3|	lower 11	upper 9
es:verb|true|4-7|	lower 20	other 7	upper 7
es:verb|true|8+|	lower 7
es:word-after|	, -10	: 12	; 8	a -10	de 8	en 7	end 14	las 8	se -9	su 11	un -8	— 13
es:word-after|,|	? 10	none -10
es:word-after|.|	? -10
es:word-after|:|	none 12
es:word-after|;|	none 8
es:word-after|a|	none -10
es:word-after|de|	none 8
es:word-after|end|	. 12	? 6	none 9
es:word-after|en|	none 7
es:word-after|las|	none 8
es:word-after|se|	none -9
es:word-after|su|	none 11
es:word-after|un|	none -8
es:word-after|—|	? 9	none 11
es:word-before|,|	1 -15	4-7 16	8+ 10
es:word-before|	. 22	: 7	? 12	a 10	como -7	considera 8	del -8	dicho -6	era -6	es 15	etiqueta -9	fue 8	la -8	llama -8	los -6	start 8	todavía 11	ve 11
es:word-before|.|	2-3 13	4-7 34
es:word-before|:|	2-3 10	8+ 6
es:word-before|?|	2-3 7	4-7 10
es:word-before|a|	8+ 8
es:word-before|como|	4-7 -8
es:word-before|del|	2-3 -7
es:word-before|de|	8+ 6
es:word-before|dicho|	1 -6
es:word-before|el|	1 6	2-3 -9
es:word-before|en|	1 -12
es:word-before|era|	4-7 -6
es:word-before|es|	2-3 11	4-7 7
es:word-before|etiqueta|	1 -9
es:word-before|la|	1 -10
es:word-before|los|	2-3 -6
es:word-before|que|	4-7 10
es:word-before|start|	1 11	4-7 6	8+ 6
es:word-before|un|	1 -9	4-7 10
es:word-before|ve|	1 9
es:word-before|y|	2-3 -8
es:work|near|none|,|	first -8
es:work|near|none|:|	first -6
es:work|near|none|	all-one -8	first -10	none 8
es:work|near|none|preposition|	first -6
es:work|none|none|,|	first -6
es:work|none|none|:|	first 9	most 9
es:work|none|none|adverb|	none 11
es:work|none|none|	all -12
es:work|none|none|auxiliary|	first -6
es:work|none|none|capital|	all-one -7	none 13
es:work|none|none|determiner|	all-one -9
es:work|none|none|preposition|	all -8	all-one -10	first -11
es:work|none|none|start|	first 7
es:work|none|none|stop|	all-one 7	first 23	most 11
es:work|none|none|verb-judging|	all-one -9
es:work|none|none|verb-saying|	all-one -7
es:work|none|none|word|	all -9	all-one -10	first -8	none 9	some 12
family|"|	1 11	2-3 -10	4-7 -6
family|'|	8+ 16
family|,|	4-7 23	8+ 12
family|none|	1 13	2-3 18	4-7 23	8+ 6
family|«|	1 -10	2-3 -8
family|»|	1 -9	2-3 -14	8+ 11
family|‘|	1 -18	2-3 -11	8+ 29
family|’|	4-7 10
family|‚|	4-7 7
family|“|	4-7 9	8+ 14
family|„|	2-3 10	4-7 6	8+ 10
follow|	( -16	) -11	+ 11	, -10	,adverb -9	,coordinator 6	,preposition -17	,quote -7	,that -15	,verb-judging 15	,verb-saying 13	,verb-thinking 11	,word -12	adverb -11	auxiliary -23	capital 8	coordinator 6	end 20	pronoun 15	quote -14	verb-judging -7	verb-saying 6	verb-thinking -9	word -18
fr:alone|alone|	4-7 9
fr:alone|first|	2-3 -7	4-7 22	8+ 12
fr:best-gap|according-to|according|gap|according-to|,|	2-3 16	4-7 23	8+ 7
fr:best-gap|according-to|according|gap|according-to||	2-3 -12
fr:best-gap|colon|naked||	4-7 16	8+ 8
fr:best-gap|named-before|naked||	2-3 6
fr:best-gap|named-nearby|naked||	1 10	8+ 14
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 9	4-7 19
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 8	4-7 10
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 8	2-3 10	4-7 7	8+ 9
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 9
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 9
fr:best-gap|sentence-after|saying|gap|sentence-after||	8+ 9
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -6
fr:best-gap|sentence-before|saying|gap|sentence-before||	2-3 9	4-7 9
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -6
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 7
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 8	4-7 14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ -6
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 6
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 -8	8+ 8
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 10
fr:best-gap|topic|naked||	2-3 -11	8+ 14
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 11	8+ 6
fr:best-intro|,|according|1|	2-3 10
fr:best-intro|,|saying|1|	4-7 8	8+ 6
fr:best-intro|,|saying|5-10|	4-7 7
fr:best-intro|:|according|1|	2-3 10
fr:best-intro|:|direct|2-4|	2-3 -6
fr:best-intro|:|judging|2-4|	4-7 7
fr:best-intro|:|naked|1|	2-3 -9	4-7 19	8+ 10
fr:best-intro|:|naked|2-4|	4-7 13	8+ 12
fr:best-intro|:|naked|5-10|	4-7 13	8+ 12
fr:best-intro|:|naked|far|	8+ 10
fr:best-intro|:|saying|1|	8+ 9
fr:best-intro|:|saying|2-4|	4-7 13	8+ 13
fr:best-intro|:|saying|5-10|	1 9	4-7 10	8+ -7
fr:best-intro|adverb|saying|1|	2-3 -6
fr:best-intro|auxiliary|naked|far|	4-7 8
fr:best-intro|auxiliary|saying|1|	4-7 12
fr:best-intro|auxiliary|saying|2-4|	4-7 6
fr:best-intro|determiner|judging|2-4|	2-3 9
fr:best-intro|determiner|naked|2-4|	1 13	2-3 6
fr:best-intro|determiner|naked|far|	2-3 -10
fr:best-intro|determiner|saying|1|	1 7	2-3 17
fr:best-intro|determiner|saying|2-4|	1 9	2-3 -13
fr:best-intro|determiner|saying|5-10|	2-3 -11
fr:best-intro|preposition|judging|1|	2-3 11
fr:best-intro|preposition|judging|5-10|	1 10
fr:best-intro|preposition|naked|5-10|	1 -16	2-3 -11	4-7 11
fr:best-intro|preposition|naked|far|	4-7 8
fr:best-intro|preposition|saying|2-4|	1 -11
fr:best-intro|start|naked|2-4|	4-7 15	8+ 11
fr:best-intro|start|naked|5-10|	8+ 9
fr:best-intro|start|naked|far|	4-7 7	8+ 7
fr:best-intro|start|saying|1|	4-7 19	8+ 8
fr:best-intro|start|saying|2-4|	8+ 7
fr:best-intro|stop|naked|1|	4-7 9
fr:best-intro|stop|naked|2-4|	8+ 7
fr:best-intro|stop|naked|5-10|	4-7 24
fr:best-intro|stop|other|1|	2-3 8	4-7 10
fr:best-intro|stop|saying|1|	1 8	2-3 17	4-7 28	8+ 7
fr:best-intro|stop|saying|2-4|	2-3 9	4-7 23
fr:best-intro|stop|saying|5-10|	2-3 7	4-7 6
fr:best-intro|that|naked|far|	4-7 8
fr:best-intro|verb-judging|judging|0|	2-3 7	4-7 6
fr:best-intro|verb-judging|naked|far|	1 9
fr:best-intro|verb-saying|naked|2-4|	4-7 6
fr:best-intro|verb-saying|naked|5-10|	2-3 -7
fr:best-intro|verb-saying|saying|0|	4-7 8
fr:best-intro|word|according|1|	4-7 10
fr:best-intro|word|according|5-10|	4-7 11
fr:best-intro|word|according|far|	4-7 11
fr:best-intro|word|judging|2-4|	1 9	4-7 8
fr:best-intro|word|naked|2-4|	2-3 -10	4-7 -9
fr:best-intro|word|naked|5-10|	2-3 14	4-7 12	8+ 8
fr:best-intro|word|naked|far|	1 -10	8+ 7
fr:best-intro|word|saying|2-4|	2-3 13
fr:best-intro|word|saying|5-10|	2-3 10
fr:best-intro|word|saying|far|	1 -8	4-7 6
fr:best-intro|’|judging|2-4|	4-7 7
fr:best-lead|lower|,|according|	according-to 16
fr:best-lead|lower|,|naked|	named-nearby 9
fr:best-lead|lower|,|saying|	speaker-then-quote 11	verb-then-speaker 12
fr:best-lead|lower|:|direct|	speaker-then-quote -12
fr:best-lead|lower|:|naked|	topic -9
fr:best-lead|lower|:|saying|	quote-then-verb 13
fr:best-lead|lower|auxiliary|according|	according-to 9
fr:best-lead|lower|auxiliary|naked|	named-nearby 10
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 13	speaker-then-quote 10
fr:best-lead|lower|capital|according|	according-to 6
fr:best-lead|lower|determiner|naked|	named-nearby 10	topic -16
fr:best-lead|lower|determiner|saying|	speaker-then-quote -6
fr:best-lead|lower|preposition|judging|	speaker-then-quote 9
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 9
fr:best-lead|lower|that|naked|	named-nearby 10
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 9
fr:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 8
fr:best-lead|lower|word|judging|	speaker-then-quote 14
fr:best-lead|lower|word|naked|	named-nearby 13	topic -10
fr:best-lead|lower|word|saying|	speaker-then-quote 6	verb-then-speaker 7
fr:best-lead|lower|’|naked|	named-nearby 6
fr:best-lead|upper|:|according|	according-to 7
fr:best-lead|upper|:|apposed|	sentence-after 8
fr:best-lead|upper|:|direct|	speaker-then-quote -6
fr:best-lead|upper|:|judging|	speaker-then-quote 8
fr:best-lead|upper|:|naked|	topic 6
fr:best-lead|upper|:|saying|	sentence-after 9	sentence-before 7
fr:best-lead|upper|:|thinking|	speaker-then-quote 6
fr:best-lead|upper|preposition|naked|	named-nearby -13	topic -9
fr:best-lead|upper|quote|naked|	topic 9
fr:best-lead|upper|start|naked|	interview 6	named-nearby 17	topic 7
fr:best-lead|upper|start|saying|	quote-then-speaker 7	quote-then-verb 17
fr:best-lead|upper|stop|naked|	named-nearby 14
fr:best-lead|upper|stop|other|	quote-then-verb 13
fr:best-lead|upper|stop|saying|	quote-then-speaker 18	quote-then-verb 22	sentence-after 8	sentence-before 14
fr:best-lead|upper|verb-saying|naked|	named-nearby -8
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -8
fr:best-lead|upper|word|naked|	named-nearby -12	topic -7
fr:best-lead|upper|word|saying|	quote-then-verb -7	speaker-then-quote -10
fr:best-lemma|	acquiescer 6	admettre 13	affirmer 12	agacer -8	ajouter -6	amuser 7	appeler -6	assurer 17	attendre 10	avertir 9	conclure 10	confier 15	confirmer -8	corriger 9	crier 10	demander 10	dire 6	déclarer 7	défendre 10	démentir 6	dénoncer 10	déplorer 8	détailler 11	enquérir 8	estimer 13	exclure 6	expliquer 8	féliciter 14	gausser 9	glisser 12	imager 6	indiquer 7	insister 9	interroger 7	inviter -6	invoquer -7	ironiser 6	jubiler 9	juger 11	lire -7	louer 11	lâcher 10	marrer 6	marteler 7	moquer 7	murmurer 6	noter 11	nuancer 8	observer 6	parler 7	pester 6	philosopher 9	plaider -6	promettre 7	prédire 10	préférer 7	qualifier 9	railler 6	rappeler -6	reconnaître 10	rectifier 9	relativiser 12	relever 7	reprendre 7	requérir 10	rigoler 8	rire 9	réagir 11	réclamer -6	réfuter -6	répliquer 8	répondre 14	résumer 12	rétorquer 9	saluer 12	souffler 14	souligner 7	soupirer 9	sourire 16	souvenir 13	tempérer 8	tonner 10	trancher 13	témoigner 8	unlisted 12	voir 13	évoquer 13
fr:best-lemma|acquiescer|speaker-then-quote|	1 6
fr:best-lemma|admettre|quote-then-verb|	1 7
fr:best-lemma|affirmer|quote-then-speaker|	2-4 7
fr:best-lemma|affirmer|quote-then-verb|	1 8
fr:best-lemma|affirmer|speaker-then-quote|	2-4 9	far 9
fr:best-lemma|ajouter|quote-then-speaker|	2-4 10
fr:best-lemma|ajouter|quote-then-verb|	1 10
fr:best-lemma|amuser|quote-then-verb|	1 6
fr:best-lemma|appeler|speaker-then-quote|	0 -12	2-4 6
fr:best-lemma|assurer|quote-then-verb|	1 7
fr:best-lemma|assurer|speaker-then-quote|	2-4 10	5-10 12
fr:best-lemma|attendre|speaker-then-quote|	2-4 8
fr:best-lemma|commenter|quote-then-verb|	1 12
fr:best-lemma|conclure|quote-then-verb|	1 8
fr:best-lemma|conclure|speaker-then-quote|	1 7
fr:best-lemma|confier|quote-then-verb|	1 11
fr:best-lemma|demander|quote-then-verb|	1 9
fr:best-lemma|demander|speaker-then-quote|	2-4 7
fr:best-lemma|dire|quote-then-speaker|	2-4 8
fr:best-lemma|dire|quote-then-verb|	1 13
fr:best-lemma|dire|sentence-before|	5-10 7
fr:best-lemma|dire|speaker-then-quote|	5-10 8
fr:best-lemma|déclarer|quote-then-speaker|	2-4 6
fr:best-lemma|déclarer|quote-then-verb|	1 7
fr:best-lemma|détailler|quote-then-verb|	1 10
fr:best-lemma|estimer|speaker-then-quote|	2-4 9
fr:best-lemma|expliquer|quote-then-verb|	1 7
fr:best-lemma|faire_valoir|quote-then-speaker|	2-4 8
fr:best-lemma|faire_valoir|quote-then-verb|	1 11
fr:best-lemma|faire_valoir|speaker-then-quote|	2-4 -6
fr:best-lemma|féliciter|speaker-then-quote|	2-4 12
fr:best-lemma|glisser|quote-then-speaker|	2-4 7
fr:best-lemma|glisser|quote-then-verb|	1 9
fr:best-lemma|imager|quote-then-verb|	1 6
fr:best-lemma|indiquer|quote-then-verb|	1 8
fr:best-lemma|indiquer|speaker-then-quote|	2-4 8
fr:best-lemma|interroger|quote-then-verb|	1 7
fr:best-lemma|invoquer|speaker-then-quote|	1 -7
fr:best-lemma|ironiser|quote-then-verb|	1 7
fr:best-lemma|jubiler|quote-then-verb|	1 9
fr:best-lemma|juger|speaker-then-quote|	0 10	2-4 9
fr:best-lemma|lancer|quote-then-speaker|	2-4 7
fr:best-lemma|lancer|quote-then-verb|	1 10
fr:best-lemma|lire|quote-then-verb|	1 9
fr:best-lemma|lire|speaker-then-quote|	1 -9
fr:best-lemma|louer|speaker-then-quote|	1 10
fr:best-lemma|lâcher|quote-then-verb|	1 9
fr:best-lemma|marrer|quote-then-verb|	1 6
fr:best-lemma|marteler|quote-then-speaker|	2-4 7
fr:best-lemma|moquer|speaker-then-quote|	2-4 7
fr:best-lemma|murmurer|quote-then-verb|	1 6
fr:best-lemma|none|according-to|	1 18	2-4 8
fr:best-lemma|none|colon|	1 12
fr:best-lemma|none|interview|	far 7
fr:best-lemma|none|named-before|	1 9	2-4 12	5-10 16
fr:best-lemma|none|named-nearby|	2-4 10	far 10
fr:best-lemma|none|sentence-after|	0 11
fr:best-lemma|none|topic|	1 -8	2-4 -10
fr:best-lemma|noter|quote-then-verb|	1 6
fr:best-lemma|parler|speaker-then-quote|	1 6
fr:best-lemma|pester|quote-then-verb|	1 6
fr:best-lemma|plaider|quote-then-verb|	1 8
fr:best-lemma|plaider|speaker-then-quote|	2-4 -10
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 7
fr:best-lemma|plaisanter|quote-then-verb|	1 8
fr:best-lemma|promettre|speaker-then-quote|	5-10 12
fr:best-lemma|prévenir|quote-then-verb|	1 9
fr:best-lemma|raconter|quote-then-verb|	1 10
fr:best-lemma|railler|quote-then-verb|	1 6
fr:best-lemma|rappeler|quote-then-verb|	1 -6
fr:best-lemma|rappeler|speaker-then-quote|	far 10
fr:best-lemma|reconnaître|quote-then-verb|	1 8
fr:best-lemma|reconnaître|speaker-then-quote|	5-10 8
fr:best-lemma|rectifier|quote-then-verb|	1 9
fr:best-lemma|regretter|quote-then-verb|	1 9
fr:best-lemma|relativiser|speaker-then-quote|	1 11
fr:best-lemma|rigoler|quote-then-verb|	1 7
fr:best-lemma|réagir|quote-then-verb|	1 13
fr:best-lemma|réclamer|speaker-then-quote|	1 9	2-4 -11
fr:best-lemma|réfuter|speaker-then-quote|	5-10 -6
fr:best-lemma|répliquer|quote-then-verb|	1 7
fr:best-lemma|répondre|quote-then-verb|	1 10
fr:best-lemma|répondre|speaker-then-quote|	2-4 10
fr:best-lemma|résumer|quote-then-speaker|	2-4 6
fr:best-lemma|résumer|quote-then-verb|	1 12
fr:best-lemma|rétorquer|quote-then-verb|	1 9
fr:best-lemma|saluer|speaker-then-quote|	0 6	2-4 6
fr:best-lemma|souffler|quote-then-verb|	1 9
fr:best-lemma|souligner|quote-then-speaker|	2-4 7
fr:best-lemma|soupirer|quote-then-verb|	1 9
fr:best-lemma|sourire|quote-then-verb|	1 11
fr:best-lemma|souri|speaker-then-quote|	1 6
fr:best-lemma|souvenir|quote-then-verb|	1 7
fr:best-lemma|tempérer|quote-then-verb|	1 7
fr:best-lemma|tonner|quote-then-verb|	1 9
fr:best-lemma|trancher|quote-then-verb|	1 12
fr:best-lemma|trouver|speaker-then-quote|	5-10 7
fr:best-lemma|témoigner|quote-then-verb|	1 8
fr:best-lemma|unlisted|quote-then-verb|	1 13
fr:best-lemma|voir|speaker-then-quote|	2-4 8
fr:best-lemma|vouloir|sentence-after|	0 9
fr:best-lemma|écrire|quote-then-verb|	1 13
fr:best-lemma|évoquer|speaker-then-quote|	1 10	2-4 12
fr:best-near|according-to|according|	1 18	2-4 8
fr:best-near|according|1|	2-3 15	4-7 13
fr:best-near|according|2-4|	4-7 10
fr:best-near|according|5-10|	4-7 15	8+ 7
fr:best-near|according|far|	4-7 14
fr:best-near|apposed|5-10|	8+ 6
fr:best-near|colon|naked|	1 12
fr:best-near|direct|0|	2-3 9
fr:best-near|interview|naked|	far 7
fr:best-near|judging|0|	2-3 7	4-7 6
fr:best-near|judging|1|	2-3 7	4-7 8
fr:best-near|judging|2-4|	2-3 11	4-7 11
fr:best-near|judging|5-10|	1 11	4-7 9
fr:best-near|naked|1|	1 7	2-3 -13	4-7 6	8+ 11
fr:best-near|naked|2-4|	1 13	4-7 -7	8+ 14
fr:best-near|naked|5-10|	1 -11	2-3 6	4-7 16	8+ 9
fr:best-near|naked|far|	8+ 10
fr:best-near|named-before|naked|	1 9	2-4 12	5-10 16
fr:best-near|named-nearby|naked|	2-4 10	far 10
fr:best-near|other|1|	2-3 8	4-7 10
fr:best-near|quote-then-speaker|saying|	2-4 20
fr:best-near|quote-then-verb|other|	1 13
fr:best-near|quote-then-verb|saying|	1 11
fr:best-near|saying|0|	4-7 8	8+ 9
fr:best-near|saying|1|	2-3 7	8+ 10
fr:best-near|saying|2-4|	2-3 -6	8+ 13
fr:best-near|saying|5-10|	4-7 -6	8+ -6
fr:best-near|saying|far|	4-7 13
fr:best-near|sentence-after|direct|	0 9
fr:best-near|sentence-after|saying|	0 9	5-10 10
fr:best-near|sentence-after|thinking|	0 9
fr:best-near|sentence-before|saying|	1 11	far -7
fr:best-near|speaker-then-quote|apposed|	5-10 9
fr:best-near|speaker-then-quote|direct|	2-4 -6
fr:best-near|speaker-then-quote|judging|	0 9	1 8
fr:best-near|speaker-then-quote|saying|	2-4 -8	5-10 -7	far 14
fr:best-near|speaker-then-quote|thinking|	0 8
fr:best-near|thinking|0|	4-7 10
fr:best-near|thinking|2-4|	8+ 11
fr:best-near|topic|naked|	1 -8	2-4 -10
fr:best-near|verb-then-speaker|saying|	2-4 7
fr:best-negated|	true 9
fr:best-order|according|according|1|	2-3 15	4-7 13
fr:best-order|according|according|2-4|	4-7 10
fr:best-order|according|according|5-10|	4-7 15	8+ 7
fr:best-order|according|according|far|	4-7 14
fr:best-order|apposed|apposed|5-10|	8+ 6
fr:best-order|apposed|judging|2-4|	4-7 9
fr:best-order|apposed|judging|5-10|	4-7 9
fr:best-order|apposed|saying|0|	2-3 9	4-7 12
fr:best-order|apposed|saying|1|	4-7 13	8+ 11
fr:best-order|apposed|saying|2-4|	1 -6	4-7 20	8+ 13
fr:best-order|direct|direct|0|	2-3 9
fr:best-order|direct|judging|0|	2-3 6	4-7 6
fr:best-order|direct|judging|1|	2-3 13	4-7 8
fr:best-order|direct|judging|2-4|	2-3 10	4-7 9
fr:best-order|direct|judging|5-10|	1 10
fr:best-order|direct|saying|0|	8+ 9
fr:best-order|direct|saying|1|	8+ 7
fr:best-order|direct|saying|5-10|	4-7 -6	8+ -6
fr:best-order|direct|saying|far|	4-7 18
fr:best-order|direct|thinking|2-4|	8+ 11
fr:best-order|inverted|other|1|	2-3 8	4-7 10
fr:best-order|inverted|saying|1|	1 8	2-3 8	4-7 8	8+ 10
fr:best-order|inverted|saying|2-4|	4-7 8	8+ 6
fr:best-order|naked|naked|1|	1 7	2-3 -13	4-7 6	8+ 11
fr:best-order|naked|naked|2-4|	1 13	4-7 -7	8+ 14
fr:best-order|naked|naked|5-10|	1 -11	2-3 6	4-7 16	8+ 9
fr:best-order|naked|naked|far|	8+ 10
fr:best-phrase|name|	according 17	apposed 13	judging 11	naked 13	other 10
fr:best-phrase|noun|	according -7	naked -10	thinking 11
fr:best-phrase|pronoun|	according 12	judging 8	naked -15
fr:best-score|	-1 -19	-2 -7	-3 -9	-4 8	3 15	4 9	5 12
fr:best-score|-1|	1 -6	2-3 -14	4-7 -11	8+ 15
fr:best-score|-2|	2-3 -9	8+ 13
fr:best-score|-3|	1 -8	2-3 -8	8+ 8
fr:best-score|-4|	4-7 14	8+ 6
fr:best-score|0|	8+ 11
fr:best-score|1|	8+ -6
fr:best-score|2|	1 8	8+ 13
fr:best-score|3|	2-3 10	4-7 17	8+ 16
fr:best-score|4|	4-7 27	8+ 8
fr:best-score|5|	2-3 10	4-7 10	8+ 7
fr:best|according-to|according|	4-7 24
fr:best|colon|naked|	4-7 16	8+ 8
fr:best|named-before|naked|	2-3 6
fr:best|named-nearby|naked|	1 10	8+ 14
fr:best|quote-then-speaker|saying|	2-3 9
fr:best|quote-then-verb|other|	2-3 6	4-7 10
fr:best|quote-then-verb|saying|	1 8	2-3 13	4-7 7	8+ 9
fr:best|sentence-after|apposed|	8+ 7
fr:best|sentence-after|direct|	2-3 9
fr:best|sentence-after|saying|	4-7 10	8+ 9
fr:best|speaker-then-quote|direct|	2-3 -6
fr:best|speaker-then-quote|judging|	2-3 9	4-7 15
fr:best|speaker-then-quote|thinking|	8+ 13
fr:best|topic|naked|	2-3 -11	8+ 14
fr:best|verb-then-speaker|saying|	4-7 11	8+ 10
fr:case-follow|all-one|,determiner|	none -9
fr:case-follow|all-one|,pronoun|	none -9
fr:case-follow|all-one|end|	. 14
fr:case-follow|all-one|stop|	none -16
fr:case-follow|all|,word|	none -6
fr:case-follow|all|stop|	none -10
fr:case-follow|all|word|	none -6
fr:case-follow|first|,auxiliary|	? 9	none 15
fr:case-follow|first|,verb-saying|	! 6	? 7
fr:case-follow|first|:|	none -9
fr:case-follow|first|capital|	. 16	? 8
fr:case-follow|first|determiner|	. 20
fr:case-follow|first|end|	! 9	. 27	? 7	none 9
fr:case-follow|first|preposition|	. 8	none -9
fr:case-follow|first|pronoun|	. 9
fr:case-follow|first|quote|	? 10
fr:case-follow|first|stop|	none -18
fr:case-follow|first|—|	? 8
fr:case-follow|none|)|	none -8
fr:case-follow|none|;|	none 7
fr:case-follow|none|auxiliary|	none -6
fr:case-follow|none|stop|	none 11
fr:case-follow|none|word|	none -7
fr:case-follow|some|stop|	none 9
fr:case-intro|all-one|	: 9	preposition -11	start -7	stop 12	verb-saying -12	word -12
fr:case-intro|all|	, -6	stop -8	word -8
fr:case-intro|first|	, -9	capital -8	preposition -14	quote 9	stop 10	word -14	— 9
fr:case-intro|none|	( -8	, 9	: -9	auxiliary 10	capital 9	pronoun 12	that 11	verb-judging 14	verb-thinking 10	word 7
fr:case-intro|some|	, 6	auxiliary 7	verb-saying 8	word 6
fr:case|all-one|	4-5 -8
fr:case|all|	2 -8	3 -10	4-5 -7
fr:case|first|	10+ 12	2 -8	3 -8	4-5 -7	6-9 6
fr:case|none|	10+ 7	6-9 12
fr:case|some|	10+ 11	4-5 6	6-9 10
fr:chain-on|,|	1 -6
fr:chain-on|capital stop|	4-7 9
fr:chain-on|none|	2-3 6	4-7 11	8+ 12
fr:chain-on|pronoun verb-saying :|	4-7 7
fr:chain-on|stop|	2-3 -12
fr:chain-on||	4-7 10
fr:chain-on|—|	2-3 7	4-7 9
fr:chain|,|	1 -7
fr:chain|far|	1 7
fr:chain|none|	1 -12	8+ 9
fr:clause|false|false|	all -12	first -11	none 9
fr:clause|false|true|	some 11
fr:clause|true|false|	none -9
fr:echo|all|1|	false -11
fr:echo|all|2-3|	false -8
fr:echo|all|	all -7	all-one -6	false -12	first -9
fr:echo|all|false|	4-7 10
fr:echo|all|true|	1 -13	2-3 -6
fr:echo|half|2-3|	false -9
fr:echo|half|4-7|	false 10
fr:echo|half|8+|	false 7
fr:echo|half|	false -6	none -8
fr:echo|half|false|	2-3 -9	4-7 10	8+ 8
fr:echo|none|4-7|	true 15
fr:echo|none|	all -10	none 12	some 6
fr:echo|none|false|	1 6
fr:echo|some|4-7|	false -10
fr:echo|some|8+|	false 8	true 6
fr:echo|some|	false -8	none -6	true 6
fr:echo|some|false|	4-7 -10	8+ 9
fr:ending|	! 11	. 31	? 18	none -8
fr:family|"|	1 9	8+ 7
fr:family|none|	2-3 6	4-7 8	8+ 6
fr:family|“|	4-7 16	8+ 15
fr:follow|	) -8	,auxiliary 7	,quote -6	,word -7	: -10	; 7	auxiliary -6	capital 15	determiner 8	end 20	pronoun 6	verb-saying -8	word -10	— 10
fr:gov|acquiescer|	none 6
fr:gov|acquiescer|present|	none 7
fr:gov|admettre|	none 11
fr:gov|admettre|past|	none 11
fr:gov|affirmer|2-3|	4-7 9
fr:gov|affirmer|	de 7	none 9
fr:gov|affirmer|present|	none 8
fr:gov|appeler|0|	2-3 -8
fr:gov|appeler|4-7|	1 9
fr:gov|appeler|	none -11	à 17
fr:gov|appeler|past|	auxiliary 11
fr:gov|assurer|2-3|	4-7 10
fr:gov|assurer|4-7|	4-7 11
fr:gov|assurer|past|	auxiliary 13
fr:gov|assurer|present|	none 11
fr:gov|assurer|	que 7
fr:gov|attendre|	none 9
fr:gov|attendre|past|	none 12
fr:gov|conclure|1|	8+ 8
fr:gov|conclure|	none 7
fr:gov|conclure|past|	auxiliary 6
fr:gov|confirmer|past|	auxiliary -8
fr:gov|croire|	none 7
fr:gov|croire|past|	none 7
fr:gov|demander|1|	4-7 8
fr:gov|demander|4-7|	2-3 7
fr:gov|demander|	none 6	si 8
fr:gov|demander|past|	auxiliary 8
fr:gov|demander|present|	none 8
fr:gov|dire|0|	1 -7	4-7 12
fr:gov|dire|1|	2-3 8	4-7 7
fr:gov|dire|2-3|	2-3 11	4-7 18
fr:gov|dire|past|	auxiliary 10	none -6
fr:gov|démentir|past|	none 6
fr:gov|dénoncer|1|	2-3 11
fr:gov|dénoncer|2-3|	4-7 8
fr:gov|dénoncer|	dans 6	none 14
fr:gov|dénoncer|past|	auxiliary 8
fr:gov|dénoncer|present|	none 7
fr:gov|estimer|2-3|	4-7 10
fr:gov|estimer|past|	auxiliary 13
fr:gov|estimer|present|	none 11
fr:gov|estimer|	que 8
fr:gov|exclure|	none 6
fr:gov|faire_valoir|past|	auxiliary 9
fr:gov|faire_valoir|	que 6
fr:gov|féliciter|2-3|	2-3 11	4-7 6
fr:gov|féliciter|	d' 11	d’ 9	none 7
fr:gov|féliciter|past|	auxiliary 13
fr:gov|head|	celle-ci 8	chercheuse -6	civile 11	compagnie 11	comptes 9	direction 12	elle 19	général 10	institution -9	juges 9	loi -9	ministre 7	name 9	on -15	opposition 11	organisation 9	part 6	person 6	préfecture 14	président 7	santé 9	élue 8
fr:gov|head|chercheuse|	réfuter -6
fr:gov|head|civile|	féliciter 11
fr:gov|head|comptes|	juger 9
fr:gov|head|elle|	dire 11
fr:gov|head|il|	assurer 10	préciser 10
fr:gov|head|institution|	regretter -9
fr:gov|head|juges|	relever 7
fr:gov|head|loi|	dire -9
fr:gov|head|name|	dire 8
fr:gov|head|on|	lire -11
fr:gov|head|organisation|	appeler 10	dire 10	parler 9	réclamer 9
fr:gov|head|person|	appeler 11	demander 8	dire 7	démentir 6	dénoncer 7	estimer 9	exclure 6	faire_valoir 8	féliciter 6	moquer 7	parler 14	promettre 7	préférer 7	répondre 7	saluer 9	voir 10	vouloir 8
fr:gov|head|préfecture|	parler 13
fr:gov|indiquer|	qu’ 8
fr:gov|inquiéter|	d’ -6
fr:gov|inquiéter|past|	none -6
fr:gov|inviter|	à 8
fr:gov|invoquer|	none -7
fr:gov|invoquer|present|	none -7
fr:gov|judging|0|false|false|	none 11
fr:gov|judging|1|false|false|	none 7
fr:gov|judging|2-3|false|false|	first 7
fr:gov|judging|2-3|true|false|	none 19
fr:gov|judging|4-7|false|false|	none 16
fr:gov|judging|4-7|true|false|	none -9
fr:gov|judging|de|1|	1 9
fr:gov|judging|de|4-7|	1 11
fr:gov|judging|de|false|	false 11
fr:gov|judging|de|	none 11
fr:gov|judging|d’|2-3|	1 10	2-3 9
fr:gov|judging|d’|	none 14
fr:gov|judging|d’|true|	false 14
fr:gov|judging|none|0|	2-3 8	4-7 6
fr:gov|judging|none|1|	4-7 8
fr:gov|judging|none|2-3|	4-7 9
fr:gov|judging|none|	none 12
fr:gov|judging|none|true|	false 11
fr:gov|judging|à|	none -12
fr:gov|judging|à|true|	false -10
fr:gov|juger|0|	1 9	2-3 8
fr:gov|juger|	none 14
fr:gov|juger|past|	none 7
fr:gov|juger|present|	none 10
fr:gov|lire|	none -9
fr:gov|lire|past|	none -8
fr:gov|louer|1|	2-3 10
fr:gov|louer|	none 10
fr:gov|lâcher|1|	4-7 10
fr:gov|lâcher|	none 10
fr:gov|moquer|2-3|	4-7 7
fr:gov|moquer|	none 7
fr:gov|moquer|past|	auxiliary 7
fr:gov|none|2-3|	all -11	first -6
fr:gov|none|4-7|	all-one -8	none 8
fr:gov|none|8+|	none 13
fr:gov|none|false|true|	4-7 11	8+ 7
fr:gov|none|true|false|	8+ 8
fr:gov|none|true|true|	2-3 -10
fr:gov|parler|2-3|	2-3 10	4-7 8
fr:gov|parler|	d’ 14
fr:gov|parler|past|	auxiliary 7	none 9
fr:gov|plaider|2-3|	4-7 -10
fr:gov|plaider|	none -10	pour -11
fr:gov|plaider|past|	auxiliary -12
fr:gov|promettre|4-7|	4-7 13
fr:gov|promettre|	none 7
fr:gov|promettre|past|	auxiliary 10	none 11
fr:gov|préciser|participle|	none 10
fr:gov|préciser|	que 11
fr:gov|préférer|past|	none 8
fr:gov|prévenir|	none -6
fr:gov|prévenir|past|	auxiliary 6	none -7
fr:gov|qualifier|1|	1 9
fr:gov|qualifier|	de 14
fr:gov|qualifier|present|	none 8
fr:gov|raconter|4-7|	4-7 9
fr:gov|rappeler|8+|	2-3 -6
fr:gov|rappeler|	none 9
fr:gov|reconnaître|0|	4-7 8
fr:gov|reconnaître|	none 9
fr:gov|reconnaître|past|	auxiliary 8	none 6
fr:gov|regretter|	none -8	que 8
fr:gov|relativiser|	none 11
fr:gov|relativiser|present|	none 11
fr:gov|relever|	none 7
fr:gov|relever|past|	none 8
fr:gov|réclamer|4-7|	2-3 -7
fr:gov|réfuter|	d’ -6
fr:gov|réfuter|present|	none -6
fr:gov|répliquer|past|	auxiliary 9
fr:gov|répondre|past|	auxiliary 9	none 9
fr:gov|saluer|0|	2-3 7
fr:gov|saluer|1|	2-3 10
fr:gov|saluer|2-3|	1 9
fr:gov|saluer|	none 18
fr:gov|saluer|past|	auxiliary 11
fr:gov|saluer|present|	none 11
fr:gov|saying|0|false|false|	all-one -11	none 8	some 8
fr:gov|saying|1|false|false|	none -8
fr:gov|saying|1|false|true|	first 10
fr:gov|saying|1|true|false|	none 11
fr:gov|saying|2-3|false|false|	first 14	none -8	some 7
fr:gov|saying|2-3|true|false|	all-one -6
fr:gov|saying|4-7|false|false|	none 15	some 6
fr:gov|saying|8+|false|false|	first 8	none 10
fr:gov|saying|8+|false|true|	first 6
fr:gov|saying|au|false|	false -8
fr:gov|saying|au|	none -8
fr:gov|saying|d'|	none 11
fr:gov|saying|dans|false|	false 8
fr:gov|saying|dans|	first 7	none 8
fr:gov|saying|de|2-3|	1 -10
fr:gov|saying|de|4-7|	2-3 10
fr:gov|saying|de|8+|	4-7 14	8+ 7
fr:gov|saying|d’|2-3|	4-7 15
fr:gov|saying|en|2-3|	4-7 -6
fr:gov|saying|en|	first 8	none -6
fr:gov|saying|none|0|	4-7 10
fr:gov|saying|none|1|	4-7 10	8+ 14
fr:gov|saying|none|2-3|	1 -11	4-7 26	8+ 12
fr:gov|saying|none|4-7|	1 8	4-7 10	8+ 6
fr:gov|saying|none|	all -6	all-one -7	some 11
fr:gov|saying|none|false|	false -8	true 10
fr:gov|saying|none|true|	false 9
fr:gov|saying|par|8+|	2-3 -8
fr:gov|saying|par|true|	false -8
fr:gov|saying|pour|	none -10
fr:gov|saying|pour|true|	false -10
fr:gov|saying|qu'|	none 10
fr:gov|saying|que|2-3|	8+ 8
fr:gov|saying|que|4-7|	1 10	2-3 14	4-7 13	8+ 8
fr:gov|saying|que|8+|	4-7 8
fr:gov|saying|que|false|	false 14
fr:gov|saying|que|	none 9	some 9
fr:gov|saying|que|true|	false 12	true -7
fr:gov|saying|qu’|false|	false 10
fr:gov|saying|qu’|	none 11
fr:gov|saying|si|false|	false 8
fr:gov|saying|si|	none 8
fr:gov|saying|à|4-7|	1 12	8+ 8
fr:gov|saying|à|8+|	4-7 8
fr:gov|saying|à|false|	false 15
fr:gov|souri|1|	4-7 6
fr:gov|souri|	none 6
fr:gov|souri|past|	auxiliary 6
fr:gov|souvenir|past|	none 9
fr:gov|subject|elle|saying|	1 13	2-3 9	4-7 13
fr:gov|subject|elle|saying|past|	2-3 10	4-7 20	8+ 6
fr:gov|subject|elle|saying|present|	4-7 7
fr:gov|subject|il|saying|	2-3 -8	4-7 13	8+ 6
fr:gov|subject|name|judging|	1 10
fr:gov|subject|name|judging|present|	4-7 8
fr:gov|subject|name|saying|	2-3 11	4-7 11
fr:gov|subject|name|saying|past|	4-7 11
fr:gov|subject|none|saying|past|	1 -8	2-3 11
fr:gov|subject|noun|judging|	0 6	1 11
fr:gov|subject|noun|judging|participle|	2-3 10
fr:gov|subject|noun|judging|past|	2-3 6	4-7 8
fr:gov|subject|noun|judging|present|	1 9	4-7 12
fr:gov|subject|noun|saying|	8+ 8
fr:gov|subject|noun|saying|past|	1 6	4-7 6	8+ 14
fr:gov|subject|noun|thinking|	4-7 11
fr:gov|subject|noun|thinking|past|	4-7 10
fr:gov|subject|on|judging|	1 -13
fr:gov|subject|on|saying|	0 11	1 -8
fr:gov|subject|on|saying|past|	2-3 -7
fr:gov|subject|on|saying|present|	4-7 9
fr:gov|subject|organisation|judging|	1 9	2-3 8	4-7 13
fr:gov|subject|organisation|judging|past|	2-3 11
fr:gov|subject|organisation|judging|present|	4-7 9
fr:gov|subject|organisation|saying|	0 10	1 10	2-3 -7	4-7 10
fr:gov|subject|organisation|saying|past|	4-7 11
fr:gov|subject|organisation|saying|present|	4-7 11
fr:gov|subject|person|judging|	0 7	1 16	2-3 13
fr:gov|subject|person|judging|past|	1 8	2-3 17	4-7 6
fr:gov|subject|person|saying|	0 11	2-3 -7	8+ 10
fr:gov|subject|person|saying|past|	2-3 10	4-7 20	8+ 7
fr:gov|subject|person|saying|present|	2-3 -12	4-7 14	8+ 11
fr:gov|subject|person|thinking|	0 9	2-3 11
fr:gov|subject|person|thinking|past|	2-3 8	8+ 6
fr:gov|subject|place|saying|	0 7
fr:gov|subject|place|saying|past|	4-7 13
fr:gov|tempérer|	none 7
fr:gov|tempérer|past|	none 7
fr:gov|thinking|0|false|false|	none 8
fr:gov|thinking|2-3|false|false|	first 6
fr:gov|thinking|none|2-3|	8+ 6
fr:gov|thinking|none|false|	false 11
fr:gov|thinking|none|true|	false -8
fr:gov|trouver|2-3|	1 10
fr:gov|trouver|	none 10
fr:gov|trouver|present|	none 9
fr:gov|voir|	none 13
fr:gov|voir|past|	none 13
fr:gov|vouloir|	none -9
fr:gov|vouloir|past|	none -9
fr:gov|évoquer|1|	4-7 9
fr:gov|évoquer|2-3|	4-7 11
fr:gov|évoquer|	none 15
fr:gov|évoquer|past|	auxiliary 12
fr:gov|évoquer|present|	none 12
fr:headline|true|	4-7 7	8+ 8
fr:head|plain|,quote|	1 -6
fr:head|plain|	: 11	all-one -9	determiner -7	start -7
fr:head|plain|:|	1 -7	8+ 7
fr:head|plain|all-one|	1 -7
fr:head|plain|end|	2-3 7	4-7 10
fr:head|plain|first|	8+ 7
fr:head|plain|none|	4-7 10
fr:head|plain|word|	2-3 -6
fr:head|titled|	: 13	first 13
fr:head|titled|end|	4-7 12
fr:head|titled|first|	4-7 12
fr:head|«|	4-7 6	8+ 8
fr:in-noun|false|false|1|	none -6
fr:in-noun|false|false|2-3|	all -11	none 9
fr:in-noun|false|false|4-7|	all -6	none 15	some 10
fr:in-noun|false|false|8+|	none 10	some 10
fr:in-noun|false|true|1|	all-one 7
fr:in-noun|false|true|2-3|	all -6
fr:in-noun|false|true|4-7|	first 14
fr:in-noun|false|true|8+|	first 8
fr:in-noun|true|false|1|	all-one -8	none 13
fr:in-noun|true|false|2-3|	all -8	all-one -10	first -12
fr:in-noun|true|false|4-7|	first -9
fr:in-noun|true|false|8+|	none 12
fr:in-noun|true|true|1|	none -11
fr:in-noun|true|true|2-3|	none -11
fr:in-noun|true|true|4-7|	none 12
fr:intro-follow|,|end|	2-3 11	4-7 8
fr:intro-follow|,|stop|	1 6	2-3 13	8+ 6
fr:intro-follow|:|capital|	1 7	4-7 13	8+ 8
fr:intro-follow|:|determiner|	4-7 16	8+ 16
fr:intro-follow|:|end|	1 11	2-3 13	4-7 24	8+ 11
fr:intro-follow|:|preposition|	4-7 9
fr:intro-follow|:|pronoun|	4-7 13
fr:intro-follow|:|stop|	1 -17	2-3 -15	8+ -7
fr:intro-follow|auxiliary|,auxiliary|	4-7 8
fr:intro-follow|auxiliary|,verb-saying|	4-7 9
fr:intro-follow|auxiliary|stop|	2-3 10	4-7 10	8+ 7
fr:intro-follow|determiner|,word|	2-3 6
fr:intro-follow|determiner|end|	2-3 -8
fr:intro-follow|determiner|preposition|	1 8
fr:intro-follow|determiner|stop|	1 14
fr:intro-follow|determiner|word|	2-3 -11
fr:intro-follow|preposition|:|	2-3 6
fr:intro-follow|preposition|end|	2-3 9
fr:intro-follow|preposition|stop|	1 -8	4-7 16
fr:intro-follow|pronoun|stop|	4-7 7
fr:intro-follow|quote|end|	4-7 9
fr:intro-follow|start|,auxiliary|	4-7 13	8+ 10
fr:intro-follow|start|,pronoun|	8+ 6
fr:intro-follow|start|,verb-saying|	4-7 22	8+ 12
fr:intro-follow|start|:|	2-3 -9	8+ 7
fr:intro-follow|start|end|	4-7 9
fr:intro-follow|stop|,auxiliary|	1 6	2-3 16	4-7 27
fr:intro-follow|stop|,pronoun|	2-3 6	4-7 17
fr:intro-follow|stop|,verb-saying|	2-3 13	4-7 28	8+ 7
fr:intro-follow|stop|,word|	4-7 -6	8+ 10
fr:intro-follow|stop|capital|	2-3 6	4-7 12
fr:intro-follow|stop|determiner|	4-7 9
fr:intro-follow|stop|end|	2-3 12	4-7 14
fr:intro-follow|stop|—|	4-7 9
fr:intro-follow|that|stop|	2-3 8	4-7 8
fr:intro-follow|verb-judging|stop|	1 9	4-7 6
fr:intro-follow|verb-saying|preposition|	1 9	2-3 9
fr:intro-follow|verb-saying|stop|	1 -11	2-3 -9	4-7 9
fr:intro-follow|verb-thinking|stop|	4-7 6
fr:intro-follow|word|,auxiliary|	4-7 12
fr:intro-follow|word|,preposition|	4-7 -7
fr:intro-follow|word|,verb-saying|	2-3 -12
fr:intro-follow|word|,word|	1 10
fr:intro-follow|word|coordinator|	1 10
fr:intro-follow|word|preposition|	1 -10
fr:intro-follow|word|stop|	2-3 12	4-7 9	8+ 12
fr:intro-follow|word|word|	1 -9
fr:intro-follow|—|—|	2-3 7
fr:intro-follow|’|stop|	4-7 10
fr:intro|	( -8	auxiliary 10	pronoun 12	quote 10	stop 7	that 11	verb-judging 14	verb-thinking 10	— 10
fr:in|first|=au|	4-7 9	8+ 7	first 7	none 8
fr:in|first|=avant|	4-7 11	none 11
fr:in|first|=avec|	2-3 15	4-7 10	first 7	none 16
fr:in|first|=ce|	4-7 9	8+ 9	first 11
fr:in|first|=chez|	8+ 6	first 6
fr:in|first|=dans|	2-3 8	4-7 -7	first 9	none -7
fr:in|first|=des|	4-7 13	first 6	none 15
fr:in|first|=elle|	4-7 15	first 15
fr:in|first|=en|	2-3 7	4-7 10	first 7	none 10	some 6
fr:in|first|=et|	4-7 14	first 16
fr:in|first|=fait|	2-3 -9	none -7
fr:in|first|=ils|	4-7 7	8+ 6	first 8
fr:in|first|=il|	4-7 13	8+ 16	first 20
fr:in|first|=jamais|	none 8
fr:in|first|=je|	2-3 7	4-7 13	8+ 9	first 16
fr:in|first|=la|	2-3 -10	8+ 11	all-one -8	first 8
fr:in|first|=les|	2-3 9	4-7 -7	8+ 8	first -6	none 9
fr:in|first|=le|	2-3 -6	4-7 -11	8+ 9	all -8	all-one -10	some -6
fr:in|first|=mais|	first 6
fr:in|first|=ma|	4-7 9	8+ 7	first 10
fr:in|first|=mes|	first 8
fr:in|first|=mon|	4-7 8	8+ 9	first 11
fr:in|first|=ne|	4-7 9	none 13
fr:in|first|=ni|	8+ 8	none 8
fr:in|first|=non|	4-7 8	first 10
fr:in|first|=nous|	4-7 16	8+ 6	first 16
fr:in|first|=on|	2-3 9	8+ 14	first 11
fr:in|first|=pas|	none 9
fr:in|first|=quand|	8+ 6	first 6
fr:in|first|=que|	none 8
fr:in|first|=sans|	4-7 6	8+ 9	none 8
fr:in|first|=sous|	none 7
fr:in|first|=sur|	none 8
fr:in|first|=trois|	4-7 8	first 8
fr:in|first|=une|	2-3 14	4-7 12	8+ 7	none 19
fr:in|first|=un|	2-3 15	4-7 20	8+ 9	first 10	none 21
fr:in|first|=vous|	4-7 7	8+ 6	first 6
fr:in|first|=à|	2-3 -8	4-7 12	8+ 6	first 12	none -6
fr:in|first|adverb|	1 14	8+ 10	all-one 6	first 15	none 6
fr:in|first|capital|	2-3 -12	4-7 7	8+ 12	all -11
fr:in|first|verb|	2-3 13
fr:in|first|word|	4-7 23	8+ 10	some 7
fr:in|functions|0|2-3|	all -10	first -9
fr:in|functions|0|4-7|	first 13	none 10
fr:in|functions|1|2-3|	all -10	all-one -11	none 8
fr:in|functions|1|4-7|	none 9
fr:in|functions|2|2-3|	first -6	none 7
fr:in|functions|2|8+|	first 8
fr:in|functions|3|4-7|	none 8	some 12
fr:in|functions|3|8+|	none 14	some 10
fr:in|last|ais|	2-3 -7
fr:in|last|	al -12	ar -6	as 7	ci 9	ge -12	ie -11	il 7	io 6	it 11	le 7	me 6	nc -7	nt 12	rd -9	re 6	rs -6	ré 11	sé -9	ts 8	té -10	ue 11	up 6	ur -13	ux 13	és 8
fr:in|last|anc|	2-3 -7
fr:in|last|ant|	2-3 7
fr:in|last|ate|	1 -11
fr:in|last|ble|	1 12	2-3 12
fr:in|last|ent|	1 9	2-3 7
fr:in|last|ers|	2-3 -10
fr:in|last|eur|	1 -9
fr:in|last|eux|	2-3 9
fr:in|last|ial|	2-3 -11
fr:in|last|ici|	2-3 9
fr:in|last|ier|	2-3 -6
fr:in|last|ine|	2-3 -7
fr:in|last|ion|	1 10
fr:in|last|ire|	2-3 9
fr:in|last|lle|	1 -6	2-3 -6
fr:in|last|lus|	2-3 7
fr:in|last|lée|	1 8
fr:in|last|mes|	2-3 10
fr:in|last|nne|	2-3 -9
fr:in|last|nte|	1 13	2-3 10
fr:in|last|nts|	2-3 8
fr:in|last|ois|	2-3 6
fr:in|last|ole|	2-3 9
fr:in|last|ord|	2-3 -9
fr:in|last|oup|	2-3 6
fr:in|last|our|	2-3 -8
fr:in|last|ous|	2-3 -9
fr:in|last|que|	1 14
fr:in|last|rve|	2-3 8
fr:in|last|rée|	2-3 9
fr:in|last|son|	2-3 -9
fr:in|last|sse|	2-3 -6
fr:in|last|ste|	1 -6	2-3 -8
fr:in|last|ude|	2-3 -10
fr:in|last|une|	2-3 9
fr:in|last|ure|	2-3 11
fr:in|last|use|	1 10
fr:in|last|xer|	1 -7
fr:in|last|ées|	2-3 9
fr:in|last|ôle|	2-3 7
fr:in|shape|=avec word|	2-3 14
fr:in|shape|=ce word =pas|	8+ 6
fr:in|shape|=dans =le word|	4-7 9
fr:in|shape|=des word word|	4-7 6
fr:in|shape|=et =les word|	4-7 7
fr:in|shape|=fait word|	2-3 -9
fr:in|shape|=il =a word|	8+ 9
fr:in|shape|=il word word|	4-7 13	8+ 6
fr:in|shape|=je =ne word|	4-7 10	8+ 6
fr:in|shape|=je word =ai|	4-7 8
fr:in|shape|=je word word|	8+ 8
fr:in|shape|=la capital|	2-3 -7
fr:in|shape|=la word =a|	4-7 9
fr:in|shape|=la word word|	4-7 9
fr:in|shape|=la word|	2-3 -6
fr:in|shape|=le capital capital|	2-3 -8
fr:in|shape|=le capital|	2-3 -9
fr:in|shape|=le word =a|	8+ 9
fr:in|shape|=le word =de|	8+ 6
fr:in|shape|=le word =est|	4-7 6	8+ 6
fr:in|shape|=le word =il|	4-7 9
fr:in|shape|=le word word|	8+ 14
fr:in|shape|=les word word|	4-7 12
fr:in|shape|=ma word =a|	8+ 8
fr:in|shape|=mon word =a|	8+ 6
fr:in|shape|=mon word verb|	8+ 10
fr:in|shape|=mon word word|	8+ 8
fr:in|shape|=ne word =pas|	4-7 6
fr:in|shape|=ne word =que|	4-7 8
fr:in|shape|=nous =avons word|	8+ 7
fr:in|shape|=on =a word|	4-7 7	8+ 7
fr:in|shape|=on =ne word|	4-7 9	8+ 6
fr:in|shape|=on verb =de|	4-7 7
fr:in|shape|=on word verb|	8+ 6
fr:in|shape|=pour =des word|	4-7 -6
fr:in|shape|=un word =de|	4-7 10
fr:in|shape|=un word word|	2-3 11	4-7 11	8+ 9
fr:in|shape|=un word|	2-3 9
fr:in|shape|=une word word|	2-3 13	4-7 10	8+ 6
fr:in|shape|adverb =on word|	4-7 11
fr:in|shape|adverb =un word|	8+ 7
fr:in|shape|adverb|	1 14
fr:in|shape|capital =ai word|	4-7 9
fr:in|shape|capital =du word|	2-3 -7
fr:in|shape|capital =en word|	2-3 -7
fr:in|shape|capital =je word|	8+ 8
fr:in|shape|capital =la word|	4-7 11
fr:in|shape|capital =le word|	4-7 7
fr:in|shape|capital =ne word|	4-7 13
fr:in|shape|capital =nous =ne|	8+ 7
fr:in|shape|capital =un word|	4-7 6	8+ 11
fr:in|shape|capital =une word|	4-7 9
fr:in|shape|capital adverb word|	4-7 8
fr:in|shape|capital capital capital|	2-3 -6
fr:in|shape|capital capital|	2-3 -7
fr:in|shape|capital word =de|	4-7 12
fr:in|shape|capital word =pas|	4-7 12
fr:in|shape|capital word =à|	8+ 7
fr:in|shape|capital word adverb|	4-7 7	8+ 6
fr:in|shape|capital word word|	2-3 8	4-7 16	8+ 13
fr:in|shape|capital word|	2-3 -6
fr:in|shape|verb word|	2-3 13
fr:in|shape|word =au word|	2-3 9	4-7 7
fr:in|shape|word =de word|	4-7 18
fr:in|shape|word =des word|	2-3 -8
fr:in|shape|word =du word|	2-3 -7
fr:in|shape|word =la word|	4-7 11
fr:in|shape|word =le word|	2-3 9
fr:in|shape|word =mais =pas|	4-7 9
fr:in|shape|word =mais word|	2-3 9
fr:in|shape|word =pas word|	4-7 12
fr:in|shape|word =à word|	4-7 9	8+ 6
fr:in|shape|word word =de|	4-7 9
fr:in|shape|word word =du|	4-7 8
fr:in|shape|word word =et|	4-7 10
fr:in|shape|word word =les|	4-7 12
fr:in|shape|word word =à|	4-7 9
fr:in|shape|word word word|	4-7 11
fr:in|word|	a -9	au 9	aucun 6	avec 15	blague 9	blanc -7	contenues 8	contrôle 7	c’est 12	dans 10	des -9	du -10	déconnexer -7	encore 9	enfin 10	fait -8	fois 6	ginette -8	hors 7	je 7	jour -7	juste -8	j’ai 8	la -10	les 11	loup 6	l’heure -8	ma -6	mais 10	maison -9	malaisance -10	midi -6	mieux 8	moi 6	non 9	on 6	ou -9	outil 6	pas 9	patate -12	piscine -6	plan -12	plus 10	pluviste -6	prudence 10	retenue 10	réserve 10	sobriété -8	sous 9	sucrée 9	sur 8	titre -7	tout 10	un 16	une 16	à -9	ça 9
fr:lead|lower|	( -8	, 10	: -9	auxiliary 10	capital 9	pronoun 12	that 9	verb-judging 14	verb-thinking 10	word 8
fr:lead|upper|	, -11	capital -8	determiner -7	preposition -15	quote 9	stop 7	verb-saying -11	word -18	— 10
fr:naming|dit|1|	4-7 12
fr:naming|dit|2|	2-3 8	4-7 6
fr:naming|dit|3|	2-3 11	4-7 11
fr:naming|false|	preposition -13	word -12
fr:naming|mot|1|	1 -11
fr:naming|mot|2|	1 -13
fr:naming|none|	1 8
fr:naming|true|	( -8	auxiliary 10	pronoun 12	quote 10	stop 8	that 11	verb-judging 14	verb-thinking 10	word 6	— 10
fr:nobody|1|	, -8
fr:nobody|2-3|	start -11	— 7
fr:nobody|8+|	start 7
fr:others|0|	1 7
fr:others|1|	2-3 -10	8+ 10
fr:others|2|	1 -13	2-3 -11
fr:own-case|false|all-one|	: 8	preposition -11	start -7	stop 12	verb-saying -12	word -11
fr:own-case|false|all|	, -6	stop -8	word -8
fr:own-case|false|first|	, -9	: 7	capital -8	preposition -14	quote 9	stop 6	word -14	— 9
fr:own-case|false|none|	, 9	: -9	auxiliary 10	capital 9	pronoun 12	that 11	verb-judging 14	verb-saying 8	verb-thinking 10	word 7
fr:own-case|false|some|	, 8	auxiliary 7	verb-saying 8	word 6
fr:own-case|true|first|	start 16	stop 21
fr:own-case|true|none|	, 7
fr:own|false|	8+ 16
fr:same|1|1|	none 6
fr:same|1|2-3|	all -11	first -6	none 6
fr:same|1|4-7|	all -6	all-one -8	some 7
fr:same|1|8+|	none 14	some 10
fr:same|2|1|	none -13
fr:same|2|2-3|	all -7
fr:same|3|2-3|	first -8	none -9
fr:sentence|judging|	1 7	2-3 8	4-7 11
fr:sentence|none|	8+ 11
fr:sentence|thinking|	1 -9	4-7 6	8+ 13
fr:size-ending|10+|.|	capital 7	determiner 13	end 7
fr:size-ending|10+|?|	end 9
fr:size-ending|10+|none|	,auxiliary 8	,pronoun 6	,verb-saying 10	stop 9
fr:size-ending|1|.|	end 11
fr:size-ending|1|none|	,auxiliary -9	,pronoun -9	,quote -6	: -7	auxiliary -6	determiner -8	word -12
fr:size-ending|2|.|	end 12
fr:size-ending|2|none|	,verb-saying 7	coordinator -10	end 6	verb-saying -8	word -9
fr:size-ending|3|.|	capital 6	end 13
fr:size-ending|3|none|	,preposition 12	,pronoun 6	stop -7	word -9
fr:size-ending|4-5|.|	capital 8	determiner 13	end 17	pronoun 9
fr:size-ending|4-5|?|	end 7
fr:size-ending|4-5|none|	,auxiliary 24	,word -11	coordinator 9	determiner 7	end 14	word 12
fr:size-ending|6-9|.|	capital 13	determiner 15	end 17
fr:size-ending|6-9|?|	capital 8	— 9
fr:size-ending|6-9|none|	,auxiliary 19	,pronoun 14	,word 14	end 11	stop 8
fr:size-follow|10+|	,auxiliary 8	,pronoun 6	,verb-saying 10	capital 7	determiner 13	end 8	stop 9
fr:size-follow|1|	,auxiliary -9	,pronoun -7	,quote -6	: -7	auxiliary -6	determiner -8	end 6	preposition 6	word -12
fr:size-follow|2|	,auxiliary 6	,verb-saying 7	coordinator -10	end 10	verb-saying -8	word -9
fr:size-follow|3|	,preposition 12	,pronoun 6	capital 6	end 10	stop -7	word -9
fr:size-follow|4-5|	,auxiliary 25	,word -11	capital 8	coordinator 9	determiner 14	end 23	pronoun 9	word 12
fr:size-follow|6-9|	,auxiliary 19	,pronoun 14	,word 14	capital 14	determiner 15	end 21	preposition 9	pronoun 9	stop 8	— 9
fr:size-intro|10+|	, 7	: 14	start 10	stop 6	word 7
fr:size-intro|1|	determiner 12	preposition -13	stop 9	verb-judging 9
fr:size-intro|2|	start -10	stop 14	verb-judging 7	verb-saying -9	word 6
fr:size-intro|3|	auxiliary 10	determiner -11	preposition 10	pronoun 9	stop 8	that 8	verb-thinking 8	— 8
fr:size-intro|4-5|	auxiliary 14	preposition 9	quote 9	start 19	verb-judging 6	verb-saying 8	’ 8
fr:size-intro|6-9|	, 8	: 7	auxiliary 9	start 18	stop 21	that 8	verb-saying 11	’ 9
fr:size|	10+ 14	4-5 -6	6-9 8
fr:subject|elided|	,auxiliary 13	2-3 12	8+ 13	determiner -6	end 10	preposition 6
fr:subject|none|	,auxiliary -6	,determiner -8	,quote -6	,word -11	8+ 14	; 7	auxiliary -8	capital 14	coordinator 6	determiner 9	end 18	stop 7	— 10
fr:subject|own|	,auxiliary 25	,determiner 6	,preposition 12	,pronoun 6	: -9	capital 11	determiner 12	end 8	pronoun 9	stop -11	word -8
fr:two-before|)|	: 6	stop 10
fr:two-before|,|	preposition 12	word -12
fr:two-before|adverb|	: 10	stop 12	word -6
fr:two-before|capital|	: 16	preposition 10	stop 17	verb-saying 9
fr:two-before|coordinator|	determiner -9	verb-saying 9
fr:two-before|determiner|	: 6	adverb 7	verb-judging 9	verb-saying -6
fr:two-before|preposition|	determiner 7	word 14
fr:two-before|pronoun|	auxiliary 9	stop 6
fr:two-before|quote|	, -7	: 8	preposition -6	stop 15	— 10
fr:two-before|start|	determiner -9
fr:two-before|that|	determiner -7	pronoun 9
fr:two-before|verb-judging|	preposition 8
fr:two-before|verb-saying|	, 7	auxiliary -6	determiner 7	stop 10	that 7	word 9
fr:two-before|word|	( -8	, 8	: -6	adverb 10	auxiliary 17	determiner -7	preposition -16	verb-judging 6
fr:two-words-before|)|	. 10	: 6
fr:two-words-before|,|	dit -6	surnommé -9
fr:two-words-before|3|	: 7
fr:two-words-before|acquiesce|	: 6
fr:two-words-before|ans|	. 7
fr:two-words-before|auteur|	de -7
fr:two-words-before|comptes|	juge 7
fr:two-words-before|conclu|	: 6
fr:two-words-before|dit|	avoir 9
fr:two-words-before|d’|	un 11
fr:two-words-before|elle|	, 6
fr:two-words-before|euros|	. 8
fr:two-words-before|fois|	. 7
fr:two-words-before|guère|	: 7
fr:two-words-before|heures|	. 6
fr:two-words-before|la|	mention -11
fr:two-words-before|le|	dossier 9	mot -11	texte 6
fr:two-words-before|l’|	appelle -7
fr:two-words-before|mot|	de -14
fr:two-words-before|nom|	: -11
fr:two-words-before|n’|	avoir 9
fr:two-words-before|on|	pouvait 8
fr:two-words-before|pas|	. 6	: 6
fr:two-words-before|peu|	. 7
fr:two-words-before|qualifié|	de 9
fr:two-words-before|question|	. 6
fr:two-words-before|qu|	’ 7
fr:two-words-before|qu’|	elle 7
fr:two-words-before|relativise|	: 11
fr:two-words-before|reprend|	: 9
fr:two-words-before|se|	dit 16
fr:two-words-before|silence|	: 9
fr:two-words-before|souri|	: 6
fr:two-words-before|touche|	: 7
fr:two-words-before|une|	décision 9
fr:two-words-before|un|	homme 9	projet 8	texte 9
fr:two-words-before|victoire|	. 6
fr:two-words-before|voix|	. 7
fr:two-words-before||	, -7	. 15	: 8	— 10
fr:two-words-before|à|	la 6
fr:two-words-before|épaules|	: 8
fr:two-words-before|évoque|	une 7
fr:verb|false|2-3|	upper -7
fr:verb|false|4-7|	upper -7
fr:verb|false|8+|	lower 8
fr:verb|true|2-3|	upper -9
fr:verb|true|4-7|	upper 10
fr:verb|true|8+|	lower 15	upper 10
fr:word-after|	) -8	: -10	; 7	? -9	ce 6	dans 14	de -8	elle 10	en 9	end 20	la 12	le 15	l’ 9	ne -7	par 11	pour -10	rires 8	sous -7	à 10	— 10
fr:word-after|)|	none -8
fr:word-after|,|	! 8	? 14
fr:word-after|:|	none -10
fr:word-after|;|	none 7
fr:word-after|?|	none -9
fr:word-after|ce|	. 6
fr:word-after|dans|	none 14
fr:word-after|de|	none -11
fr:word-after|elle|	. 10
fr:word-after|end|	! 10	. 26	? 7	none 7
fr:word-after|en|	none 9
fr:word-after|la|	. 12	none 6
fr:word-after|le|	. 15
fr:word-after|l’|	. 10
fr:word-after|ne|	none -7
fr:word-after|par|	none 11
fr:word-after|pour|	none -10
fr:word-after|rires|	. 8
fr:word-after|sous|	none -7
fr:word-after||	? 10
fr:word-after|à|	. 7	none 10
fr:word-after|—|	? 8
fr:word-before|	 10	( -8	. 10	appelle -9	au -8	avoir 18	contre 6	dans -9	disent -10	dossier 9	décision 11	elle 7	expression -10	homme 9	jeudi 9	juge 9	le -17	les -10	mais 7	mention -11	mot -11	objectif 9	pouvait 8	projet 8	que 11	serait 6	son 7	surnommé -9	texte 11	une 9	à 7	était 8	être 10	— 10
fr:word-before|,|	8+ 9
fr:word-before|.|	1 10	2-3 16	8+ 6
fr:word-before|:|	4-7 7
fr:word-before|appelle|	1 -8	2-3 -8
fr:word-before|avoir|	2-3 13	4-7 17
fr:word-before|dans|	2-3 -7
fr:word-before|de|	2-3 8
fr:word-before|disent|	1 -10
fr:word-before|dit|	4-7 12
fr:word-before|du|	2-3 -10
fr:word-before|décision|	2-3 9
fr:word-before|elle|	4-7 7
fr:word-before|est|	2-3 7	4-7 10
fr:word-before|homme|	4-7 9
fr:word-before|jeudi|	2-3 9
fr:word-before|juge|	2-3 7
fr:word-before|la|	1 6	2-3 -7
fr:word-before|les|	2-3 -10
fr:word-before|le|	1 -11	2-3 -15
fr:word-before|mention|	2-3 -11
fr:word-before|mot|	1 -11
fr:word-before|pour|	4-7 10
fr:word-before|projet|	4-7 6
fr:word-before|que|	2-3 8	4-7 9
fr:word-before|start|	2-3 -6	4-7 24	8+ 12
fr:word-before|texte|	4-7 10
fr:word-before|une|	1 7	4-7 11
fr:word-before||	4-7 10
fr:word-before|à|	4-7 10
fr:word-before|était|	4-7 8
fr:word-before|été|	4-7 10
fr:word-before|—|	2-3 10
fr:word-before|’|	4-7 9
fr:work|near|none|:|	first -6
fr:work|near|none|	all-one -8	first -8
fr:work|near|none|stop|	first 6
fr:work|none|none|(|	none -8
fr:work|none|none|,|	all -6	first -9	none 9	some 6
fr:work|none|none|:|	all-one 9	none -9
fr:work|none|none|	all -10	first -6	none 7	some 6
fr:work|none|none|auxiliary|	none 10	some 7
fr:work|none|none|capital|	none 9
fr:work|none|none|preposition|	all-one -11	first -13
fr:work|none|none|pronoun|	none 12
fr:work|none|none|quote|	first 9
fr:work|none|none|start|	all-one -7
fr:work|none|none|stop|	all-one 12	first 10
fr:work|none|none|that|	none 11
fr:work|none|none|verb-judging|	none 14
fr:work|none|none|verb-saying|	all-one -10	some 8
fr:work|none|none|verb-thinking|	none 10
fr:work|none|none|word|	all -6	all-one -12	first -13	none 7	some 6
fr:work|none|none|—|	first 9
fr:work|right|none|	first -6	none 7
fr:work|right|none|word|	first -6	none 7
gov|accuse|2-3|	2-3 14	4-7 18
gov|accuse|4-7|	4-7 9
gov|accuse|8+|	4-7 9
gov|accuse|	of 11
gov|accuse|past|	none 12
gov|aclarar|2-3|	4-7 9
gov|aclarar|	none 12
gov|aclarar|past|	none 9
gov|acquiescer|	none 6
gov|acquiescer|present|	none 7
gov|acusar|2-3|	2-3 9
gov|acusar|4-7|	4-7 7
gov|acusar|	de 15
gov|acusar|past|	none 11
gov|acusar|present|	none 9
gov|add|1|	8+ 13
gov|add|present|	none 11
gov|adelantar|past|	none -8
gov|admettre|	none 11
gov|admettre|past|	none 11
gov|admitir|4-7|	4-7 10
gov|admitir|	de 6	que 9
gov|admit|1|	8+ 9
gov|admit|	none 8
gov|admit|present|	none 7
gov|advertir|	de 8
gov|advertir|past|	none 10
gov|advise|past|	none -7
gov|advise|	to 9
gov|affirmer|2-3|	4-7 9
gov|affirmer|	de 7	none 9
gov|affirmer|present|	none 8
gov|afirmar|2-3|	4-7 11
gov|afirmar|past|	none 8
gov|aggiungere|1|	4-7 10
gov|aggiungere|4-7|	4-7 10
gov|aggiungere|	che 7	none 7
gov|aggiungere|past|	auxiliary 7	none 13
gov|alertar|past|	none 9
gov|ammettere|	none 8
gov|ammettere|past|	auxiliary 8
gov|annunciare|present|	none 9
gov|answer|	none 10
gov|answer|past|	none 6
gov|antworten|	none 8
gov|antworten|past|	none 9
gov|apelidar|	de -9
gov|aplaudir|1|	2-3 9
gov|aplaudir|	none 8
gov|appeler|0|	2-3 -8
gov|appeler|4-7|	1 9
gov|appeler|	none -11	à 17
gov|appeler|past|	auxiliary 11
gov|apuntar|past|	none 9
gov|argue|present|	none 10
gov|asegurar|	none 8	que 9
gov|asegurar|present|	none 8
gov|ask|1|	2-3 14
gov|ask|2-3|	2-3 10	4-7 11
gov|ask|4-7|	4-7 14
gov|ask|8+|	2-3 -13
gov|ask|	for 15	none 19	whether 10
gov|ask|participle|	none 9
gov|ask|past|	auxiliary 9	be 10	none 10
gov|ask|present|	none 12
gov|assegurar|	que 9
gov|assicurare|2-3|	2-3 9
gov|assicurare|4-7|	4-7 10
gov|assicurare|	che 7	none 9
gov|assicurare|past|	auxiliary 9
gov|assurer|2-3|	4-7 10
gov|assurer|4-7|	4-7 11
gov|assurer|past|	auxiliary 13
gov|assurer|present|	none 11
gov|assurer|	que 7
gov|atestar|past|	none 6
gov|atribuir|4-7|	4-7 9
gov|atribuir|	a 11
gov|attaccare|present|	none -8
gov|attendre|	none 9
gov|attendre|past|	none 12
gov|attestieren|2-3|	4-7 9
gov|attestieren|	none 9
gov|attestieren|past|	none 9
gov|attribute|past|	none -10
gov|augurare|0|	4-7 8
gov|augurare|	none 8
gov|ausrichten|4-7|	2-3 7
gov|ausrichten|	none 7
gov|ausrichten|past|	none 7
gov|avisar|1|	8+ 6
gov|avisar|2-3|	4-7 10
gov|avisar|	none -7	que 11
gov|avisar|present|	none 7
gov|avvertire|	none 10
gov|avvertire|past|	none 11
gov|añadir|	none 8
gov|añadir|past|	none 9
gov|back|0|	2-3 -10
gov|back|	none -10
gov|bautizar|	none -11
gov|bautizar|past|	none -11
gov|bekennen|past|	none 9
gov|believe|	none -6
gov|bemängeln|	none 6
gov|bemängeln|past|	none 7
gov|bestätigen|	none -10
gov|bevestigen|past|	none -8
gov|bezeichnen|2-3|	4-7 7
gov|bezeichnen|	als 9
gov|bezeichnen|past|	none 9
gov|bill|1|	2-3 -8
gov|bill|	as -15
gov|bill|past|	none -11
gov|bitten|past|	none 9
gov|blame|0|	2-3 7	4-7 10
gov|blame|	none 10
gov|blame|past|	none 10
gov|blijven|2-3|	4-7 8
gov|blijven|	none 6
gov|blijven|past|	none 7
gov|brand|	none -9
gov|calificar|2-3|	2-3 9	4-7 7
gov|calificar|	de 14
gov|calificar|past|	auxiliary 8	none 14
gov|call|0|	2-3 -6	4-7 11
gov|call|1|	1 14	2-3 -11	4-7 20
gov|call|2-3|	1 21	4-7 29	8+ 7
gov|call|8+|	1 -11
gov|call|base|	none -31
gov|call|	for 11	none 12	of -10	that 12
gov|call|past|	auxiliary 18	none 30
gov|call|present|	none -11
gov|chamar|0|	2-3 -8
gov|chamar|2-3|	4-7 7
gov|chamar|	de -7	none -9
gov|chamar|past|	none -9
gov|chamar|present|	none -7
gov|chiamare|0|	1 -10	2-3 -7
gov|chiamare|4-7|	2-3 -10
gov|chiamare|	none -16
gov|chiamare|past|	none -9
gov|chiamare|present|	auxiliary -8	none -10
gov|chiedere|	none 7
gov|claim|	none -13
gov|classificar|2-3|	1 13
gov|classificar|	como 10
gov|classificar|past|	none 6
gov|comentar|4-7|	4-7 9
gov|comentar|past|	none 9
gov|compare|past|	be -8
gov|compare|	to -10
gov|complain|past|	auxiliary 11
gov|completar|	none 10
gov|completar|past|	none 10
gov|concedere|	none 6
gov|concedere|past|	none 6
gov|concede|2-3|	2-3 -8
gov|concede|	that -6
gov|conclude|past|	none 9
gov|concluir|past|	none 11
gov|conclure|1|	8+ 8
gov|conclure|	none 7
gov|conclure|past|	auxiliary 6
gov|confermare|2-3|	1 -6
gov|confermare|	none -6
gov|confidare|present|	none 6
gov|confirmar|4-7|	2-3 8
gov|confirmar|	none 9
gov|confirmar|past|	none 9
gov|confirmar|present|	none 8
gov|confirmer|past|	auxiliary -8
gov|confirm|past|	none 10
gov|congratulate|	on 10
gov|congratulate|past|	none 10
gov|considerar|0|	1 8
gov|considerar|2-3|	1 8	4-7 8
gov|considerar|4-7|	4-7 8
gov|considerar|	a 9	none 9	que 10
gov|considerar|past|	none 12
gov|considerar|present|	none 10
gov|contestare|	di -6
gov|contestar|2-3|	4-7 -8
gov|correct|past|	none -6
gov|corregir|	none 8
gov|corregir|past|	none 10
gov|counter|past|	none 7
gov|croire|	none 7
gov|croire|past|	none 7
gov|decide|base|	none -7
gov|decir|0|	1 -8
gov|declarar|	none 9
gov|defender|	como 10	none -7
gov|defender|past|	none -7
gov|definire|2-3|	2-3 6	4-7 10
gov|demandar|present|	none -7
gov|demander|1|	4-7 8
gov|demander|4-7|	2-3 7
gov|demander|	none 6	si 8
gov|demander|past|	auxiliary 8
gov|demander|present|	none 8
gov|denken|past|	none 9
gov|describe|1|	4-7 12
gov|describe|2-3|	1 9	2-3 11	4-7 21	8+ 8
gov|describe|4-7|	2-3 -16	4-7 9	8+ 10
gov|describe|	as 27	to -12
gov|describe|past|	auxiliary 7	later 11	none 29	once -6
gov|describe|present|	none -7
gov|deslizar|	que 10
gov|destacar|past|	none 10
gov|dire|0|	4-7 14
gov|dire|1|	4-7 7
gov|dire|2-3|	1 -10	2-3 12	4-7 21
gov|dire|4-7|	2-3 7
gov|dire|8+|	1 -8
gov|dire|	di 11
gov|dire|past|	auxiliary 11	none -12
gov|discordar|present|	none 7
gov|discrepar|	none 9
gov|discrepar|present|	none 10
gov|dismiss|2-3|	2-3 11	4-7 8
gov|dismiss|	as 15
gov|dismiss|past|	none 14
gov|dizer|2-3|	2-3 10	4-7 11
gov|dizer|4-7|	2-3 11
gov|dizer|	a 11	none 11
gov|dizer|past|	none 7
gov|dub|	none -9
gov|dub|past|	none -9
gov|démentir|past|	none 6
gov|dénoncer|1|	2-3 11
gov|dénoncer|2-3|	4-7 8
gov|dénoncer|	dans 6	none 14
gov|dénoncer|past|	auxiliary 8
gov|dénoncer|present|	none 7
gov|elogiar|	a 10
gov|elogiar|past|	none 10
gov|entender|past|	none 8
gov|ergänzen|past|	none 7
gov|erkennen|	dat 9
gov|erkennen|past|	none 9
gov|esclarecer|past|	none -9
gov|escrever|past|	none 9
gov|esprimere|0|	2-3 9
gov|esprimere|	none 9
gov|estimer|2-3|	4-7 10
gov|estimer|past|	auxiliary 13
gov|estimer|present|	none 11
gov|estimer|	que 8
gov|exclure|	none 6
gov|exigir|0|	4-7 9
gov|exigir|	none 9
gov|exigir|past|	none 9
gov|expect|0|	4-7 10
gov|expect|	none 10
gov|explain|	none 11
gov|explain|past|	none 11
gov|explicar|2-3|	8+ 6
gov|explicar|present|	none 6
gov|expresar|1|	2-3 12
gov|expresar|	none 12
gov|express|past|	none 11
gov|faire_valoir|past|	auxiliary 9
gov|faire_valoir|	que 6
gov|falar|1|	2-3 17	4-7 9
gov|falar|	de 11	em 13	numa 8
gov|falar|past|	none 20
gov|feel|	none 12
gov|feel|past|	none 14
gov|finden|	none 7
gov|finden|past|	none 7
gov|find|0|	2-3 -12
gov|find|	none -6	that -9
gov|find|past|	auxiliary 11	none -8
gov|find|present|	none -10
gov|féliciter|2-3|	2-3 11	4-7 6
gov|féliciter|	d' 11	d’ 9	none 7
gov|féliciter|past|	auxiliary 13
gov|garantire|4-7|	4-7 9
gov|garantire|	che 9
gov|garantir|2-3|	4-7 7
gov|garantir|	que -6
gov|geben|	none 7
gov|geben|past|	none 9
gov|geven|past|	none 7
gov|giudicare|	none 8
gov|giudicare|present|	none 9
gov|giurare|present|	none 7
gov|gritar|past|	none 7
gov|hablar|1|	4-7 10
gov|halten|2-3|	2-3 8
gov|halten|	für 10	none 6
gov|halten|past|	none 10
gov|head|	1989 -6	2021 11	47 -11	adviser 11	aide 8	anni 11	anonymity 12	association 10	attorney 9	azienda 8	banker 11	cambio 12	celle-ci 8	centre -11	chercheuse -6	civile 12	club 8	coach 12	committee 13	communiqué 10	compagnie 11	company 16	comptes 9	corps -9	council -10	court -9	cuentos -7	c’ -10	direction 12	dismissed -10	dog 8	driver 9	ela 7	ele -7	elle 19	email -12	embassy 10	er 8	es -7	executive 9	fans -10	fatto 8	fielder 7	finale 6	fiscal 9	gallery -12	government 14	group 6	guidebooks -8	général 10	health 11	hij 8	hill -7	institute 11	institution -9	interessato 7	it -8	juges 9	jurado 9	jury -9	languages -8	latter 8	lawyer 8	lei 11	line -11	lobby 10	loi -9	maestro 9	magistrada 10	manager 11	matemático -9	members 18	ministra 7	ministre 7	ministro 11	ministry 8	monitoring -10	name -9	named 7	ninguém -9	nota 8	official 9	on -15	oposição 11	opposition 12	organisation 11	pain -9	papers -9	park -9	part 9	party 7	people -10	percent -13	person 19	persone 9	piano -7	placa -10	premier 9	president 10	private -6	préfecture 14	président 7	qualcuno 9	report -14	research 9	room 9	ruling -8	said 8	santé 9	secretary -8	series -9	she 20	shirts -8	side 10	sie 15	sign -10	sindacalista -6	sindaco 9	source -8	spokesman 10	spokesperson 17	spokeswoman 9	students -12	supervisors -13	supporters -7	team -12	tema -9	testo 13	text 9	told 7	tribunal -8	turística 8	union -6	university 11	verklaring 11	vertritt 6	watchdog -10	you -11	élue 8
gov|head|1989|	record -6
gov|head|47|	name -11
gov|head|anonymity|	say 12
gov|head|attorney|	say 9
gov|head|centre|	offer -11
gov|head|chercheuse|	réfuter -6
gov|head|civile|	féliciter 11
gov|head|company|	say 16
gov|head|comptes|	juger 9
gov|head|corps|	call -9
gov|head|cuentos|	publicar -7
gov|head|c’|	scrivere -10
gov|head|dismissed|	talk -10
gov|head|dog|	yell 8
gov|head|elle|	dire 11
gov|head|er|	sagen 8	versprechen -9
gov|head|fatto|	sapere 8
gov|head|fielder|	ask 7
gov|head|gallery|	show -8
gov|head|group|	call -12
gov|head|guidebooks|	use -8
gov|head|health|	plan 11
gov|head|he|	accuse 9	add 8	call 13	describe 14	prefer -15	repeat -11	reply 9	tell 9	use -10	write 13
gov|head|il|	assurer 10	préciser 10
gov|head|institution|	regretter -9
gov|head|interessato|	negare 7
gov|head|it|	call 6	compare -8	label -9	quote -6	say -14
gov|head|i|	sing -7
gov|head|juges|	relever 7
gov|head|jury|	decide -7
gov|head|languages|	say -8
gov|head|lei|	ribattere 7
gov|head|line|	read -11
gov|head|loi|	dire -9
gov|head|matemático|	preferir -9
gov|head|minister|	say -7
gov|head|ministry|	say 13
gov|head|name|	antworten 9	ausrichten 7	calificar 9	call -11	chiamare -6	considerar 8	contestare -6	describe 8	dire 9	dizer 10	esclarecer -9	falar 6	find -9	geben 9	halten 6	heißen -13	kündigen 6	meinen -9	melden -6	sagen 6	sehen 6	spreken 8	teilen 7	tell -9	use -10	warnen 8	wave -9	weisen 8	zeigen 8	zitieren 6	äußern 6
gov|head|ninguém|	queixar -9
gov|head|none|	admire 6	aggiungere 9	ask 12	call 7	hablar 6	mean -13	name -10	promettere 9	say 9
gov|head|office|	say 7
gov|head|official|	say 11
gov|head|on|	lire -11
gov|head|oposição|	falar 8
gov|head|organisation|	appeler 10	atestar 6	bestätigen -10	call 21	confermare -6	definire 7	describe 6	dizer 11	falar 9	giudicare 8	hablar 9	halten 7	heißen 7	justificar 6	laten -7	message -9	noemen 9	orten 10	parlare 12	parler 9	promettere 7	rufen -6	réclamer 9	salutare 7	say 8	sprechen 14	spreken 8	tell 13	ver 9	write 8	zeigen 7
gov|head|pain|	rate -9
gov|head|percent|	say -13
gov|head|person|	acusar 9	admitir 7	advise -7	afirmar 8	aggiungere 6	appeler 11	asegurar -6	ask -7	assicurare 6	attestieren 9	avvertire 6	bezeichnen 6	blijven 7	calificar 10	call 7	considerar 7	corregir 7	defender -7	definire 13	demandar -7	demander 8	describe 15	dichiarare -6	discrepar 9	démentir 6	dénoncer 7	elogiar 6	erkennen 7	estimer 9	exclure 6	faire_valoir 8	falar 8	féliciter 6	halten 6	insist 12	kündigen 9	lamentar 11	llamar 7	moquer 7	negare 7	nennen 12	noemen 8	parlare 18	parler 14	pedir 6	post 12	praise 8	precisar 6	prefer -10	promettre 7	promise 9	préférer 7	raise -11	rate -12	read 13	reclamar 10	rekenen 10	replicar 7	replicare 10	reply 7	respond 9	responder 7	ribattere 7	rispondere 7	rufen 6	répondre 7	saluer 9	say 16	see 8	sostener 9	sostenere 10	sprechen 11	spreken 8	subrayar 7	tell 14	thank 12	urge 7	use -10	vinden 16	voir 10	vouloir 8	write -6	zeigen 7
gov|head|piano|	chiamare -7
gov|head|placa|	decir -10
gov|head|place|	accuse 13	call 9	dire 8
gov|head|private|	call -6
gov|head|préfecture|	parler 13
gov|head|report|	say -8	title -7
gov|head|series|	call -9
gov|head|she|	call 12	describe 11	reply 12	tell 9
gov|head|sindaco|	dire 6
gov|head|source|	describe -8
gov|head|spokesperson|	say 17
gov|head|spokeswoman|	say 9
gov|head|supervisors|	write -13
gov|head|team|	call -12
gov|head|tema|	scrivere -9
gov|head|text|	message 7
gov|head|they|	say 10
gov|head|told|	state 7
gov|head|turística|	falar 8
gov|head|union|	call -6
gov|head|university|	say 8
gov|head|woordvoerder|	zeggen 7
gov|hear|2-3|	2-3 -9
gov|hear|present|	none -9
gov|heißen|0|	1 -10
gov|heißen|2-3|	1 -9	8+ 6
gov|heißen|8+|	2-3 -10
gov|heißen|	none -16	von -6
gov|heißen|past|	darin 6	none -15
gov|hekelen|	none -7
gov|hekelen|past|	none -7
gov|heten|2-3|	2-3 -10
gov|heten|	none -14
gov|heten|past|	none -16
gov|hold|1|	4-7 10
gov|hold|	as -9	none 7
gov|hold|past|	auxiliary 10
gov|indicar|past|	none 7
gov|indiquer|	qu’ 8
gov|informar|8+|	4-7 8
gov|informar|past|	none 9
gov|inquiéter|	d’ -6
gov|inquiéter|past|	none -6
gov|insist|2-3|	4-7 10
gov|insist|	none 10
gov|insist|past|	none 14
gov|instruct|past|	none 10
gov|invitare|1|	4-7 8
gov|invitare|2-3|	4-7 12
gov|invitare|	a -8	alla 11
gov|invitare|past|	auxiliary 10
gov|invitare|present|	none -8
gov|invitar|	a 10
gov|inviter|	à 8
gov|invoquer|	none -7
gov|invoquer|present|	none -7
gov|ironizar|past|	none 10
gov|joke|	on -6
gov|judging|0|false|false|	all -20	all-one -14	some -10
gov|judging|0|false|true|	all -7	none -7
gov|judging|1|false|false|	all -11	all-one -9	first 12	none 7	some 16
gov|judging|1|true|false|	all-one -12	none 13
gov|judging|2-3|false|false|	all 12	all-one -9	first 19	most 6	none 22	some 13
gov|judging|2-3|false|true|	none 12
gov|judging|2-3|true|false|	all -9	first -12	none 13	some 8
gov|judging|2-3|true|true|	all -6
gov|judging|4-7|false|false|	all -8
gov|judging|4-7|false|true|	none -12
gov|judging|4-7|true|false|	all -11	first -8	none 8	some 11
gov|judging|8+|false|false|	all -9	all-one -13
gov|judging|8+|true|false|	all -9	none -9
gov|judging|about|8+|	1 -8
gov|judging|about|false|	false -12
gov|judging|about|	none -12
gov|judging|als|2-3|	4-7 7
gov|judging|als|false|	false 11
gov|judging|als|	none 9
gov|judging|as|1|	4-7 12
gov|judging|as|2-3|	1 9	2-3 8	4-7 25	8+ 8
gov|judging|as|4-7|	1 -10	8+ 12
gov|judging|as|8+|	2-3 -8
gov|judging|as|	all -7	all-one -10	none 18	some 7
gov|judging|as|false|	false 19
gov|judging|as|true|	false -12
gov|judging|at|false|	false 10
gov|judging|at|	none 10
gov|judging|a|1|	2-3 9	4-7 8
gov|judging|a|2-3|	4-7 11
gov|judging|a|	all-one -7	none 17
gov|judging|a|false|	false 11
gov|judging|a|true|	false 10
gov|judging|como|1|	4-7 10
gov|judging|como|2-3|	1 10
gov|judging|como|false|	false 13
gov|judging|como|	none 13
gov|judging|dat|2-3|	2-3 6	4-7 8
gov|judging|dat|false|	false 6
gov|judging|dat|	none 9
gov|judging|dat|true|	false 6
gov|judging|de|1|	1 11
gov|judging|de|2-3|	2-3 17	4-7 8	8+ 8
gov|judging|de|4-7|	1 8	2-3 -6	4-7 7
gov|judging|de|false|	false 8
gov|judging|de|	none 10
gov|judging|d’|2-3|	1 10	2-3 9
gov|judging|d’|	none 14
gov|judging|d’|true|	false 14
gov|judging|em|2-3|	2-3 9
gov|judging|em|false|	false 9
gov|judging|em|	none 9
gov|judging|en|	none 10
gov|judging|en|true|	false 6
gov|judging|for|1|	4-7 9
gov|judging|for|2-3|	2-3 11
gov|judging|for|	none 6
gov|judging|für|2-3|	2-3 8
gov|judging|für|	all 7	none 9
gov|judging|für|false|	false 10
gov|judging|into|	none -13
gov|judging|into|true|	false -13
gov|judging|in|4-7|	2-3 7	4-7 7
gov|judging|in|false|	false 6
gov|judging|in|	none 13
gov|judging|in|true|	false 8
gov|judging|none|0|	1 -11	2-3 -6
gov|judging|none|1|	4-7 22	8+ 11
gov|judging|none|2-3|	1 8	2-3 6	8+ 11
gov|judging|none|4-7|	2-3 6	8+ 11
gov|judging|none|	all -16	all-one -15	most 9	none 11
gov|judging|none|false|	true -11
gov|judging|none|true|	false 12
gov|judging|of|1|	2-3 -12
gov|judging|of|2-3|	1 -11	2-3 7	4-7 18
gov|judging|of|4-7|	2-3 -8	4-7 9
gov|judging|of|	first 6	none -6	some 9
gov|judging|of|true|	false -12	true 7
gov|judging|on|	all-one -9	none 13
gov|judging|on|false|	false 7
gov|judging|op|false|	false 9
gov|judging|op|	none 9
gov|judging|que|4-7|	4-7 10
gov|judging|que|false|	false 8
gov|judging|que|	none 9
gov|judging|que|true|	false 11
gov|judging|that|1|	4-7 9
gov|judging|that|4-7|	1 -8
gov|judging|to|4-7|	1 -11	2-3 -10
gov|judging|to|	all-one -8	none -14
gov|judging|to|false|	false -15
gov|judging|under|2-3|	1 -11
gov|judging|under|false|	false -11
gov|judging|under|	none -11
gov|judging|volgens|8+|	4-7 10
gov|judging|volgens|	none 9
gov|judging|volgens|true|	false 10
gov|judging|vor|	some 8
gov|judging|with|8+|	2-3 -7
gov|judging|with|	all -8	none -14
gov|judging|with|true|	false -8	true -12
gov|judging|à|	none -9
gov|judging|à|true|	false -10
gov|juger|0|	1 9	2-3 8
gov|juger|	none 14
gov|juger|past|	none 7
gov|juger|present|	none 10
gov|klinken|past|	none 10
gov|know|2-3|	2-3 -7
gov|know|	as -7
gov|kritisieren|	none 8
gov|kündigen|2-3|	2-3 6
gov|kündigen|	an 6
gov|kündigen|past|	none 10
gov|label|0|	2-3 -6
gov|label|	none -6
gov|label|past|	be -9	none 7
gov|lachen|present|	none 8
gov|lamentar|1|	2-3 11
gov|lamentar|4-7|	2-3 8
gov|lamentar|	a 7	de 9
gov|lamentar|past|	none 11
gov|laten|4-7|	4-7 16
gov|laten|	dat -7	none 14
gov|leggere|past|	auxiliary 6
gov|like|base|	none 9
gov|like|	none 6
gov|limitar|	que 10
gov|lire|	none -9
gov|lire|past|	none -8
gov|list|1|	2-3 -10
gov|list|2-3|	2-3 -10
gov|list|	as -15
gov|list|past|	be -11	none -12
gov|list|present|	none -6
gov|llamar|0|	2-3 -9
gov|llamar|	none -9
gov|llamar|present|	none -9
gov|loben|past|	none 7
gov|lodare|	none 9
gov|lodare|past|	auxiliary 9
gov|louer|1|	2-3 10
gov|louer|	none 10
gov|lâcher|1|	4-7 10
gov|lâcher|	none 10
gov|mandar|4-7|	4-7 9
gov|mandar|past|	none 7
gov|mean|0|	2-3 -11
gov|mean|4-7|	2-3 -11
gov|mean|base|	none -10
gov|mean|	none -14
gov|mean|present|	none -12
gov|meinen|	none -8
gov|meinen|past|	none 6
gov|meinen|present|	none -9
gov|melden|	none -6
gov|melden|past|	none 10
gov|message|base|	none 7
gov|message|present|	none -9
gov|message|	that 7	under -9
gov|moquer|2-3|	4-7 7
gov|moquer|	none 7
gov|moquer|past|	auxiliary 7
gov|mostrar|past|	none -11
gov|murmeln|past|	none 10
gov|name|0|	1 -10	2-3 -12
gov|name|4-7|	1 -10	2-3 -6
gov|name|8+|	1 -9
gov|name|	none -12	of -10	on -9	under -11
gov|name|past|	auxiliary -9	none -11
gov|name|present|	none -14
gov|need|0|	4-7 8
gov|need|past|	none 11
gov|negare|	none 9
gov|negare|present|	none 9
gov|negar|1|	4-7 11
gov|negar|	none 15
gov|negar|past|	none 15
gov|nennen|2-3|	1 8	4-7 8
gov|nennen|	none 12
gov|nennen|past|	none 12
gov|noemen|1|	4-7 6
gov|noemen|2-3|	2-3 8	4-7 8
gov|noemen|4-7|	1 9
gov|noemen|	dat 6	none 11
gov|noemen|past|	none 15
gov|none|1|	all-one -7	none -19
gov|none|2-3|	all -15	all-one -6	none -13	some -8
gov|none|4-7|	all -15	all-one -12
gov|none|8+|	all 6	first 8	most 12	some 8
gov|none|false|false|	2-3 -12	8+ 9
gov|none|false|true|	1 -15	4-7 6
gov|none|true|false|	1 -19	2-3 -9	4-7 -8	8+ 12
gov|none|true|true|	1 -6	2-3 -22	4-7 -6
gov|note|2-3|	2-3 9
gov|note|	none 7
gov|note|participle|	none -6
gov|note|past|	none 13
gov|note|present|	none -8
gov|obiettare|present|	none 10
gov|offer|2-3|	2-3 -13
gov|offer|participle|	none -14
gov|offer|past|	none -9
gov|offer|	to -13
gov|order|	none 7
gov|order|past|	auxiliary 7
gov|orten|	none 10
gov|parlare|1|	1 10	4-7 7
gov|parlare|2-3|	4-7 7
gov|parlare|	di 9	none 9
gov|parlare|present|	none 24
gov|parler|2-3|	2-3 10	4-7 8
gov|parler|	d’ 14
gov|parler|past|	auxiliary 7	none 9
gov|pedir|2-3|	2-3 8	8+ 10
gov|pedir|4-7|	2-3 12
gov|pedir|	de 9	none 9	que 9
gov|pedir|past|	none 10
gov|perguntar|1|	4-7 8
gov|perguntar|	none 9
gov|perguntar|present|	none 9
gov|plaider|2-3|	4-7 -10
gov|plaider|	none -10	pour -11
gov|plaider|past|	auxiliary -12
gov|plan|0|	2-3 11
gov|plan|base|	none 14
gov|plan|	none 11
gov|pleiten|past|	none -9
gov|pleiten|	voor -6
gov|post|1|	8+ 10
gov|post|	none -7	on 12	that 9
gov|post|past|	none 9
gov|praise|	none 12
gov|praise|past|	none 12
gov|precisare|4-7|	4-7 8
gov|precisare|	che 10	none 7
gov|precisare|past|	auxiliary 9
gov|precisare|present|	none 8
gov|precisar|past|	none 7
gov|preferir|4-7|	8+ 6
gov|preferir|	de -9	em 9
gov|prefer|0|	1 -17	2-3 -12
gov|prefer|	none -21
gov|prefer|past|	none -17
gov|prefer|present|	none -10
gov|prevedere|past|	none 10
gov|prijzen|0|	4-7 6
gov|prijzen|	none 6
gov|prijzen|past|	none 6
gov|prometer|1|	4-7 9
gov|prometer|2-3|	2-3 6
gov|prometer|	none 7
gov|prometer|past|	none 10
gov|prometer|present|	none 6
gov|promettere|0|	2-3 7
gov|promettere|	none 7
gov|promettere|past|	none 8
gov|promettre|4-7|	4-7 13
gov|promettre|	none 7
gov|promettre|past|	auxiliary 10	none 11
gov|promise|2-3|	2-3 12	4-7 -7
gov|promise|	none 15	that -11	to 9
gov|promise|past|	auxiliary -6
gov|proporre|past|	auxiliary -11
gov|préciser|participle|	none 10
gov|préciser|	que 11
gov|préférer|past|	none 8
gov|prévenir|	none -6
gov|prévenir|past|	auxiliary 6	none -7
gov|publicar|4-7|	2-3 -7
gov|publicar|past|	auxiliary -7	none -8
gov|qualifier|1|	1 9
gov|qualifier|	de 14
gov|qualifier|present|	none 8
gov|queixar|present|	none -13
gov|quote|	none -10
gov|quote|past|	none -10
gov|raccontare|present|	none 9
gov|raconter|4-7|	4-7 9
gov|raise|past|	none -12
gov|rappeler|8+|	2-3 -6
gov|rappeler|	none 9
gov|rassicurare|	none 7
gov|rassicurare|present|	none 7
gov|rate|0|	1 -10
gov|rate|2-3|	1 -13
gov|rate|	none -19
gov|rate|past|	be -9	none -9
gov|rate|present|	none -15
gov|read|0|	1 -12	4-7 -19
gov|read|1|	8+ 11
gov|read|4-7|	4-7 8
gov|read|	none -12	of 9
gov|read|present|	none -9
gov|reageren|past|	none 6
gov|recall|4-7|	2-3 -6
gov|recall|past|	none -6
gov|reclamar|4-7|	4-7 8
gov|reclamar|	none 8
gov|reclamar|present|	none 15
gov|reconhecer|past|	none 10
gov|reconnaître|0|	4-7 8
gov|reconnaître|	none 9
gov|reconnaître|past|	auxiliary 8	none 6
gov|reconocer|past|	none 9
gov|recordar|4-7|	4-7 8
gov|recordar|	que 7
gov|record|1|	2-3 -10
gov|record|base|	none -8
gov|recusar|	none 7
gov|regretter|	none -8	que 8
gov|regret|0|	4-7 9
gov|regret|	none 9
gov|regret|past|	none 9
gov|rekenen|past|	none 9
gov|relativiser|	none 11
gov|relativiser|present|	none 11
gov|relever|	none 7
gov|relever|past|	none 8
gov|repeat|8+|	1 -11
gov|repeat|	none -11
gov|repeat|past|	none -9
gov|replicare|4-7|	4-7 10
gov|replicare|	none 8
gov|replicare|past|	auxiliary 10	none 6
gov|replicar|	que 8
gov|reply|1|	2-3 14	4-7 12	8+ 9
gov|reply|	none 17
gov|reply|past|	none 19
gov|report|1|	2-3 -8
gov|report|	as 7
gov|report|base|	none -12
gov|report|present|	none 13
gov|responder|1|	4-7 8
gov|responder|4-7|	4-7 6
gov|responder|	none 10	que 8
gov|responder|past|	none 12
gov|responder|present|	none 7
gov|respond|	that 9
gov|resumir|	a 8
gov|resumir|past|	none 7
gov|reveal|past|	none -11
gov|revelar|	none 6
gov|revelar|past|	none 8
gov|ribadire|past|	none 8
gov|ribattere|2-3|	4-7 9
gov|ribattere|	che 7
gov|ribattere|past|	auxiliary 7	none 7
gov|ricordare|2-3|	4-7 10
gov|ricordare|past|	auxiliary 11
gov|riferire|	none 10
gov|ringraziare|present|	none 12
gov|rispondere|4-7|	4-7 12
gov|rispondere|	none 7
gov|rispondere|past|	auxiliary 8	none 13
gov|roepen|2-3|	4-7 11
gov|roepen|	none 10
gov|roepen|past|	none 11
gov|rufen|2-3|	4-7 6
gov|rufen|	none 7
gov|rule|1|	4-7 9
gov|rule|base|	none 10
gov|rule|	none 10
gov|réclamer|4-7|	2-3 -7
gov|réfuter|	d’ -6
gov|réfuter|present|	none -6
gov|répliquer|past|	auxiliary 9
gov|répondre|past|	auxiliary 9	none 9
gov|sagen|2-3|	4-7 7
gov|sagen|4-7|	2-3 8
gov|sagen|	in 6	none 7
gov|sagen|past|	none -7
gov|sagen|present|	none 11
gov|saluer|0|	2-3 7
gov|saluer|1|	2-3 10
gov|saluer|2-3|	1 9
gov|saluer|	none 18
gov|saluer|past|	auxiliary 11
gov|saluer|present|	none 11
gov|salutare|0|	2-3 6
gov|salutare|	none 6
gov|salutare|present|	none 9
gov|sapere|1|	4-7 8
gov|sapere|4-7|	4-7 6
gov|sapere|	che 7
gov|sapere|past|	auxiliary 8	none 10
gov|saying|0|false|false|	all -11	first -13	none 7	some 15
gov|saying|0|false|true|	all-one -13	none -16
gov|saying|1|false|false|	all -17	all-one 9	first 6	most 11	none 7	some 13
gov|saying|1|false|true|	first 12
gov|saying|2-3|false|false|	all-one 6	most 17	some 13
gov|saying|2-3|false|true|	all 7	first 14
gov|saying|2-3|true|false|	all -8	first -8	most 11	some 11
gov|saying|4-7|false|false|	all 8	none 12	some 16
gov|saying|4-7|false|true|	all-one 6	first 11	some 8
gov|saying|4-7|true|false|	all-one -13	first -8	none 15	some 17
gov|saying|4-7|true|true|	all -7	all-one 6
gov|saying|8+|false|false|	none 17	some 8
gov|saying|8+|false|true|	none 9	some 6
gov|saying|8+|true|false|	all -18	all-one -15	first -15	some 13
gov|saying|aan|false|	false 6
gov|saying|aan|	first 6
gov|saying|against|1|	4-7 12
gov|saying|alla|false|	false 11
gov|saying|alla|	first 7
gov|saying|als|false|	true 9
gov|saying|ante|false|	false -6
gov|saying|an|4-7|	4-7 8
gov|saying|an|false|	false 10
gov|saying|an|	first 10	some 7
gov|saying|aos|2-3|	4-7 9
gov|saying|aos|false|	false 11
gov|saying|aos|	first 11
gov|saying|as|8+|	2-3 -13
gov|saying|as|	all -9	none -11
gov|saying|as|false|	false -7
gov|saying|as|true|	false -14
gov|saying|at|4-7|	2-3 11
gov|saying|at|false|	false 10
gov|saying|at|	none 9	some 8
gov|saying|auf|false|	false 8
gov|saying|auf|true|	false -9
gov|saying|au|false|	false -8
gov|saying|au|	none -8
gov|saying|a|1|	2-3 11	4-7 8
gov|saying|a|2-3|	4-7 19	8+ 7
gov|saying|a|4-7|	1 -12	2-3 8	4-7 13
gov|saying|a|8+|	8+ 7
gov|saying|a|false|	false 13
gov|saying|a|	first 14	some 11
gov|saying|a|true|	false -8
gov|saying|bij|	first -7
gov|saying|by|4-7|	8+ 9
gov|saying|by|8+|	4-7 10
gov|saying|by|false|	false 13
gov|saying|by|	first 12	none 13
gov|saying|che|1|	4-7 8
gov|saying|che|2-3|	2-3 6
gov|saying|che|4-7|	2-3 16	4-7 16
gov|saying|che|8+|	4-7 16
gov|saying|che|false|	false 15
gov|saying|che|	none 6
gov|saying|come|2-3|	4-7 8
gov|saying|come|	none 8
gov|saying|com|4-7|	4-7 9
gov|saying|com|false|	false 13
gov|saying|com|	none 10
gov|saying|con|4-7|	2-3 -7	4-7 -6
gov|saying|con|	first -6	none -6
gov|saying|con|true|	false -10
gov|saying|d'|	none 11
gov|saying|dans|false|	false 8
gov|saying|dans|	first 7	none 8
gov|saying|dat|2-3|	1 10	4-7 14
gov|saying|dat|4-7|	2-3 14	4-7 8
gov|saying|dat|false|	true 7
gov|saying|dat|	none 12
gov|saying|dat|true|	false 11
gov|saying|da|false|	false -6
gov|saying|dell’|8+|	4-7 7
gov|saying|dell’|false|	false 10
gov|saying|dell’|	none 10
gov|saying|del|4-7|	4-7 10
gov|saying|del|true|	false 7
gov|saying|desde|4-7|	4-7 9
gov|saying|desde|false|	false 11
gov|saying|desde|	first 11
gov|saying|de|1|	4-7 13
gov|saying|de|2-3|	1 -10
gov|saying|de|4-7|	2-3 9	4-7 7
gov|saying|de|8+|	2-3 -9	4-7 15	8+ 8
gov|saying|de|	all-one -8	some 8
gov|saying|di|1|	1 10	4-7 8
gov|saying|di|2-3|	2-3 13	4-7 15
gov|saying|di|4-7|	1 -12	2-3 10	4-7 7
gov|saying|di|8+|	4-7 10	8+ 7
gov|saying|di|false|	false 9
gov|saying|di|	first 11	none 9
gov|saying|di|true|	false 8
gov|saying|do|8+|	2-3 -11
gov|saying|do|true|	false -9
gov|saying|d’|2-3|	4-7 15
gov|saying|em|1|	2-3 12	4-7 8
gov|saying|em|false|	false 15
gov|saying|em|	first 8	none 13
gov|saying|en|2-3|	2-3 -8	4-7 -6
gov|saying|en|4-7|	4-7 16
gov|saying|en|	first 12	none -12
gov|saying|en|true|	false -12
gov|saying|for|1|	2-3 13
gov|saying|for|4-7|	1 10	4-7 11
gov|saying|for|8+|	4-7 7
gov|saying|for|false|	false 17
gov|saying|for|	none 22
gov|saying|for|true|	false 8	true 6
gov|saying|from|false|	false 10
gov|saying|from|	none 10
gov|saying|im|1|	2-3 -10
gov|saying|im|	all -10	some 12
gov|saying|im|false|	false -11
gov|saying|into|4-7|	4-7 7
gov|saying|into|false|	false 7
gov|saying|into|	none 10
gov|saying|in|2-3|	2-3 -6	4-7 11
gov|saying|in|4-7|	4-7 10	8+ 14
gov|saying|in|	all -17	none 8	some 10
gov|saying|in|false|	false 7
gov|saying|in|true|	false -15
gov|saying|met|	none -9
gov|saying|mit|8+|	4-7 6
gov|saying|mit|false|	false -6
gov|saying|mit|	first 7	some 10
gov|saying|nach|4-7|	4-7 8
gov|saying|nach|false|	false 12
gov|saying|nach|	most 8
gov|saying|nas|false|	false 10
gov|saying|nas|	first 10
gov|saying|none|0|	4-7 -13	8+ -6
gov|saying|none|1|	4-7 13	8+ 25
gov|saying|none|2-3|	1 -9	2-3 10	4-7 14	8+ 24
gov|saying|none|4-7|	4-7 9	8+ 17
gov|saying|none|8+|	2-3 -7	4-7 14
gov|saying|none|	all -15	none 12	some 11
gov|saying|none|false|	false 6
gov|saying|numa|false|	false 8
gov|saying|numa|	none 8
gov|saying|of|4-7|	1 -11	2-3 -16	4-7 10
gov|saying|of|8+|	4-7 11
gov|saying|of|	all-one -7	first -8
gov|saying|of|true|	false -11
gov|saying|on|1|	2-3 -13
gov|saying|on|4-7|	2-3 -8	4-7 9	8+ 9
gov|saying|on|8+|	4-7 9
gov|saying|on|	all-one -13	first 13	none -8
gov|saying|on|false|	false -15
gov|saying|on|true|	false -9
gov|saying|op|false|	false 7
gov|saying|op|	first 10
gov|saying|out|4-7|	4-7 11
gov|saying|para|8+|	4-7 9
gov|saying|para|false|	false 10
gov|saying|para|true|	false -7
gov|saying|par|8+|	2-3 -8
gov|saying|par|true|	false -8
gov|saying|per|2-3|	2-3 12
gov|saying|per|4-7|	4-7 10
gov|saying|per|	first 12
gov|saying|per|true|	false 10
gov|saying|por|false|	false -6
gov|saying|por|	none -6
gov|saying|pour|	none -10
gov|saying|pour|true|	false -10
gov|saying|qu'|	none 10
gov|saying|que|1|	4-7 17
gov|saying|que|2-3|	4-7 -6	8+ 8
gov|saying|que|4-7|	1 16	2-3 12	4-7 20	8+ 10
gov|saying|que|8+|	4-7 12
gov|saying|que|	all-one -7	none 10	some 9
gov|saying|que|false|	true -7
gov|saying|que|true|	false 20	true -11
gov|saying|qu’|false|	false 10
gov|saying|qu’|	none 11
gov|saying|se|	none -7
gov|saying|since|8+|	4-7 10
gov|saying|since|false|	false 10
gov|saying|since|	none 10
gov|saying|sin|false|	false 6
gov|saying|sin|	first 6
gov|saying|si|false|	false 8
gov|saying|si|	none 8
gov|saying|that|1|	1 -10	4-7 15
gov|saying|that|2-3|	1 -14	2-3 -7	8+ 18
gov|saying|that|4-7|	2-3 18	4-7 27	8+ 16
gov|saying|that|8+|	1 8	2-3 21	8+ 12
gov|saying|that|	all-one -11	first -7	none 14	some 11
gov|saying|that|false|	false 10
gov|saying|that|true|	false 9	true -12
gov|saying|to|2-3|	1 -11	2-3 11	8+ 9
gov|saying|to|4-7|	4-7 9	8+ 8
gov|saying|to|8+|	4-7 14
gov|saying|to|	all -11	all-one -14	none 14	some 11
gov|saying|to|false|	false 16
gov|saying|under|4-7|	2-3 -8
gov|saying|under|	all -10	first -10
gov|saying|under|false|	false -7
gov|saying|under|true|	false -8
gov|saying|van|1|	1 12	2-3 12	4-7 9
gov|saying|van|4-7|	8+ 6
gov|saying|van|8+|	2-3 7
gov|saying|van|false|	false 17	true 7
gov|saying|van|	none 19
gov|saying|von|1|	1 8	2-3 6	4-7 6
gov|saying|von|2-3|	2-3 11	4-7 9
gov|saying|von|4-7|	2-3 7	4-7 6
gov|saying|von|8+|	2-3 -6
gov|saying|von|	all 11	all-one 12	first 8	some 11
gov|saying|von|false|	false 14
gov|saying|von|true|	false 8
gov|saying|voor|1|	2-3 9
gov|saying|vor|2-3|	4-7 6
gov|saying|vor|false|	false 6
gov|saying|vor|	most 13
gov|saying|vor|true|	false 10
gov|saying|whether|false|	false 10
gov|saying|whether|true|	false -9
gov|saying|with|4-7|	2-3 -8
gov|saying|with|	all-one 7	none -14
gov|saying|with|false|	false -9
gov|saying|with|true|	false -9
gov|saying|à|4-7|	1 12	8+ 8
gov|saying|à|8+|	4-7 8
gov|saying|à|false|	false 15
gov|say|0|	1 6	2-3 -13	4-7 -14
gov|say|1|	4-7 31	8+ 16
gov|say|2-3|	2-3 23	4-7 15	8+ 16
gov|say|4-7|	1 8	2-3 -10	4-7 33	8+ 20
gov|say|8+|	2-3 12	4-7 7
gov|say|	as -16	at 8	by 11	into 7	none 16	of -10	on -16	that 28	to -8	whether -9
gov|say|base|	none -18
gov|say|past|	auxiliary 15	later 10	none 25
gov|say|present|	now -8
gov|schreiben|8+|	4-7 6
gov|schreiben|past|	none -7
gov|schrijven|4-7|	1 -11	2-3 6
gov|scrivere|0|	2-3 -10
gov|scrivere|2-3|	4-7 9
gov|scrivere|4-7|	2-3 8	4-7 -8	8+ 6
gov|scrivere|	che 12	di -6	none -11
gov|scrivere|past|	auxiliary -12	none 12
gov|see|0|	2-3 11
gov|see|present|	none 12
gov|sehen|2-3|	4-7 7
gov|sehen|	none 9
gov|sehen|past|	none 9
gov|show|4-7|	2-3 -11
gov|show|	none -9	that 8
gov|sign|0|	4-7 10
gov|sign|4-7|	2-3 -8
gov|sing|0|	4-7 -11
gov|sing|4-7|	2-3 7
gov|sing|	none -14
gov|sing|participle|	none -11
gov|sing|past|	none -10
gov|soltar|	none 6
gov|soltar|past|	none 6
gov|sostenere|2-3|	2-3 -7
gov|sostenere|	none -6
gov|sostenere|past|	none -6
gov|sostener|4-7|	2-3 10
gov|sostener|	de 8	que 10
gov|sostener|past|	none 10
gov|souri|1|	4-7 6
gov|souri|	none 6
gov|souri|past|	auxiliary 6
gov|souvenir|past|	none 9
gov|speak|1|	4-7 -6
gov|speak|past|	none 12
gov|speak|present|	none -7
gov|spiegare|	none 6
gov|spiegare|past|	none 7
gov|sprechen|1|	1 8	2-3 6	4-7 6
gov|sprechen|2-3|	2-3 11	4-7 9
gov|sprechen|4-7|	4-7 6
gov|sprechen|past|	none 17
gov|sprechen|	von 17
gov|spreken|1|	2-3 12	4-7 9
gov|spreken|past|	none 13
gov|spreken|	van 14
gov|staan|1|	2-3 -6
gov|staan|2-3|	2-3 8
gov|staan|	none -10
gov|staan|past|	none -9
gov|state|1|	4-7 9
gov|state|	none -6	that 8
gov|stehen|1|	4-7 -6
gov|stehen|2-3|	2-3 12
gov|stellen|past|	none -10
gov|subject|ela|saying|	1 7
gov|subject|ela|saying|past|	4-7 6
gov|subject|elle|saying|	1 13	2-3 9	4-7 13
gov|subject|elle|saying|past|	2-3 10	4-7 20	8+ 6
gov|subject|elle|saying|present|	4-7 7
gov|subject|er|saying|	2-3 14
gov|subject|er|saying|past|	2-3 12	4-7 7
gov|subject|er|saying|present|	4-7 7
gov|subject|es|saying|	2-3 6
gov|subject|es|saying|past|	8+ 6
gov|subject|he|judging|	0 8	4-7 -6
gov|subject|he|judging|past|	1 8	2-3 12	8+ 10
gov|subject|he|judging|present|	1 -11
gov|subject|he|saying|	0 -6	1 19	8+ -9
gov|subject|he|saying|base|	1 -12
gov|subject|he|saying|past|	1 -15	2-3 17	4-7 23	8+ 16
gov|subject|he|saying|present|	4-7 10
gov|subject|he|thinking|	0 -14	2-3 -6
gov|subject|he|thinking|participle|	1 -11
gov|subject|he|thinking|past|	1 -10	4-7 12
gov|subject|hij|saying|	2-3 9
gov|subject|hij|saying|past|	1 6
gov|subject|il|saying|	2-3 -8	4-7 13	8+ 6
gov|subject|it|judging|	4-7 -8	8+ -8
gov|subject|it|judging|past|	4-7 14
gov|subject|it|saying|	0 -15
gov|subject|it|saying|past|	1 11	2-3 9	8+ 12
gov|subject|it|saying|present|	2-3 -14	4-7 -17
gov|subject|it|thinking|	4-7 -9
gov|subject|it|thinking|past|	2-3 -9	4-7 7
gov|subject|i|saying|	0 6
gov|subject|lei|saying|	2-3 8
gov|subject|lei|saying|past|	4-7 9
gov|subject|name|judging|	0 -9	2-3 -10	4-7 -7	8+ -8
gov|subject|name|judging|base|	1 -11	2-3 -10
gov|subject|name|judging|participle|	2-3 -11
gov|subject|name|judging|past|	2-3 -7	4-7 18	8+ 8
gov|subject|name|judging|present|	4-7 9
gov|subject|name|saying|	1 7
gov|subject|name|saying|past|	1 -13	2-3 7	8+ 14
gov|subject|name|saying|present|	8+ 6
gov|subject|name|thinking|past|	4-7 7
gov|subject|none|judging|	0 -11	8+ -8
gov|subject|none|judging|base|	2-3 -9
gov|subject|none|judging|present|	1 -14	2-3 -9
gov|subject|none|saying|	0 -11	1 6	2-3 11	4-7 15
gov|subject|none|saying|participle|	8+ 10
gov|subject|none|saying|past|	2-3 9
gov|subject|none|saying|present|	1 -7	2-3 10	4-7 13
gov|subject|none|thinking|	0 -11	8+ 7
gov|subject|none|thinking|past|	1 -7	8+ 6
gov|subject|none|thinking|present|	2-3 -11
gov|subject|noun|judging|	0 -17	2-3 14	8+ -14
gov|subject|noun|judging|base|	1 -13	2-3 -12
gov|subject|noun|judging|participle|	1 7
gov|subject|noun|judging|past|	1 8	4-7 7	8+ 16
gov|subject|noun|judging|present|	2-3 -6	4-7 25	8+ 8
gov|subject|noun|saying|	0 -14	1 11	4-7 20
gov|subject|noun|saying|base|	1 -12	2-3 -7	4-7 11	8+ 10
gov|subject|noun|saying|participle|	1 -16	8+ 12
gov|subject|noun|saying|past|	2-3 8	4-7 6	8+ 30
gov|subject|noun|saying|present|	2-3 10	4-7 -10
gov|subject|noun|thinking|	0 11	1 7	2-3 12	8+ -8
gov|subject|noun|thinking|base|	4-7 6
gov|subject|noun|thinking|past|	4-7 16	8+ 9
gov|subject|noun|thinking|present|	4-7 9
gov|subject|on|judging|	1 -13
gov|subject|on|saying|	0 11	1 -8
gov|subject|on|saying|past|	2-3 -7
gov|subject|on|saying|present|	4-7 9
gov|subject|organisation|judging|	0 10	1 13	2-3 17
gov|subject|organisation|judging|past|	1 12	2-3 14	4-7 6
gov|subject|organisation|judging|present|	1 13	2-3 -7	4-7 10
gov|subject|organisation|saying|	0 7
gov|subject|organisation|saying|participle|	4-7 8	8+ 8
gov|subject|organisation|saying|past|	4-7 31	8+ 16
gov|subject|organisation|saying|present|	4-7 20	8+ 7
gov|subject|organisation|thinking|	1 9	2-3 -7	4-7 -9
gov|subject|organisation|thinking|past|	1 -14	2-3 6	4-7 8
gov|subject|person|judging|	0 8	2-3 25	4-7 10
gov|subject|person|judging|participle|	4-7 8
gov|subject|person|judging|past|	1 7	2-3 23	4-7 33	8+ 13
gov|subject|person|judging|present|	1 -12	4-7 8
gov|subject|person|saying|	0 8	4-7 18
gov|subject|person|saying|base|	4-7 11	8+ 11
gov|subject|person|saying|participle|	8+ 10
gov|subject|person|saying|past|	1 11	2-3 6	4-7 34	8+ 19
gov|subject|person|saying|present|	2-3 -12	8+ 10
gov|subject|person|thinking|	1 -7
gov|subject|person|thinking|past|	4-7 15
gov|subject|person|thinking|present|	1 -13	4-7 9
gov|subject|place|judging|	0 12	1 -6	2-3 11	4-7 -12
gov|subject|place|judging|past|	2-3 13
gov|subject|place|saying|	0 8	1 13	8+ -8
gov|subject|place|saying|past|	1 11	2-3 -13	4-7 23
gov|subject|place|saying|present|	4-7 11
gov|subject|she|judging|	0 -7	1 11	2-3 13	4-7 13
gov|subject|she|judging|past|	1 8	2-3 12	4-7 13
gov|subject|she|saying|	0 8	1 18	2-3 13	4-7 -6	8+ 16
gov|subject|she|saying|past|	1 13	4-7 13	8+ 23
gov|subject|she|saying|present|	4-7 13	8+ 9
gov|subject|she|thinking|past|	4-7 11
gov|subject|sie|judging|	2-3 9
gov|subject|sie|saying|	1 6	4-7 8
gov|subject|sie|saying|past|	4-7 8
gov|subject|sie|saying|present|	2-3 7
gov|subject|they|judging|	0 -8
gov|subject|they|judging|base|	2-3 -11
gov|subject|they|judging|past|	1 6
gov|subject|they|saying|	1 -7
gov|subject|they|saying|base|	4-7 11
gov|subject|you|thinking|	2-3 -9
gov|subject|you|thinking|base|	2-3 -10
gov|subject|ze|saying|	2-3 6
gov|subject|ze|saying|past|	1 6	2-3 -7	4-7 6
gov|subject|zij|saying|	2-3 14
gov|subject|zij|saying|past|	4-7 -6
gov|sublinhar|	a 7
gov|subrayar|past|	none 9
gov|subrayar|	que 7
gov|sustentar|present|	none 6
gov|sustentar|	que 6
gov|tachar|	de 10
gov|tag|	none -12
gov|tag|past|	none -12
gov|talk|2-3|	2-3 -10
gov|talk|base|	none -12
gov|talk|	of -12
gov|teilen|	mit -9
gov|teilen|past|	none -10
gov|tell|1|	4-7 9
gov|tell|2-3|	2-3 -6	4-7 21	8+ 24
gov|tell|4-7|	8+ 11
gov|tell|8+|	1 15	2-3 10	4-7 20	8+ 9
gov|tell|	at 7	by 9	for 10	of 8	on 9	that 9	to 15
gov|tell|participle|	none 13
gov|tell|past|	auxiliary 14	be -12	none 20
gov|tell|present|	none 12
gov|temere|	none 8
gov|temere|past|	none 8
gov|tempérer|	none 7
gov|tempérer|past|	none 7
gov|text|	none 8
gov|thank|2-3|	2-3 11
gov|thank|	for 12	none 9
gov|thank|past|	none 15
gov|thinking|0|false|false|	all -9	all-one -10
gov|thinking|1|false|false|	none 13
gov|thinking|1|true|false|	none -10
gov|thinking|2-3|false|false|	all -7	first 12	none 13
gov|thinking|2-3|false|true|	first 7
gov|thinking|2-3|true|false|	none -6
gov|thinking|4-7|false|false|	all-one -8	none -7
gov|thinking|4-7|true|false|	all -6	first -7
gov|thinking|8+|true|true|	none -8
gov|thinking|as|2-3|	2-3 -7
gov|thinking|as|4-7|	2-3 -10
gov|thinking|as|	all -8	none -10
gov|thinking|as|false|	false -9	true -7
gov|thinking|dat|2-3|	4-7 9
gov|thinking|dat|	none 9
gov|thinking|dat|true|	false 9
gov|thinking|from|false|	false -6
gov|thinking|none|0|	1 -9	4-7 18
gov|thinking|none|1|	1 -10	4-7 8
gov|thinking|none|2-3|	1 -7	4-7 17	8+ 9
gov|thinking|none|4-7|	2-3 -9
gov|thinking|none|8+|	1 -8
gov|thinking|none|	all -9	some 6
gov|thinking|none|false|	true 8
gov|thinking|none|true|	false -12	true -10
gov|thinking|of|false|	false -9
gov|thinking|of|	none -11
gov|thinking|on|	none 6
gov|thinking|on|true|	false 9
gov|thinking|that|4-7|	2-3 6
gov|thinking|that|8+|	4-7 9
gov|thinking|that|false|	false 12
gov|thinking|that|	none 15
gov|thinking|to|4-7|	2-3 -8
gov|thinking|to|true|	false -9
gov|tildar|	de 8
gov|tildar|past|	none 8
gov|title|0|	2-3 -12	4-7 -10
gov|title|	none -15
gov|title|past|	be -9	none -12
gov|tonen|1|	2-3 10
gov|tonen|2-3|	8+ 6
gov|tonen|	none 11
gov|tonen|past|	none 11
gov|trouver|2-3|	1 10
gov|trouver|	none 10
gov|trouver|present|	none 9
gov|urge|2-3|	2-3 11	8+ 9
gov|urge|4-7|	8+ 8
gov|urge|past|	none 14
gov|urge|present|	none 11
gov|urge|	to 16
gov|use|2-3|	1 -12	2-3 -12
gov|use|8+|	1 -8
gov|use|	about -8	none -18
gov|use|base|	none -14
gov|use|past|	none -18	not -12
gov|verlauten|	none 9
gov|versprechen|	none -9
gov|versprechen|past|	none -9
gov|ver|0|	1 7
gov|ver|2-3|	2-3 7
gov|ver|	none 9
gov|ver|past|	none 12
gov|view|	with -11
gov|vinden|2-3|	2-3 11	4-7 12
gov|vinden|	dat 11
gov|vinden|past|	daarentegen 7
gov|voir|	none 13
gov|voir|past|	none 13
gov|vouloir|	none -9
gov|vouloir|past|	none -9
gov|waarschuwen|past|	none 11
gov|waarschuwen|	voor 10
gov|want|0|	4-7 7
gov|want|	none 9
gov|want|past|	none 8
gov|want|present|	none 6
gov|warnen|2-3|	4-7 6
gov|warnen|past|	none 10
gov|warnen|present|	none 6
gov|warnen|	vor 13
gov|warn|1|	4-7 13
gov|warn|2-3|	2-3 -10
gov|warn|	none 10	of 7	that 8
gov|warn|participle|	none -11
gov|warn|past|	none 9
gov|wave|past|	none -9
gov|weisen|	none 8
gov|weisen|past|	none 9
gov|welcome|0|	4-7 9
gov|welcome|	none 9
gov|welcome|past|	none 9
gov|werfen|4-7|	2-3 7
gov|werfen|	none -11	vor 8
gov|widersprechen|1|	4-7 6
gov|widersprechen|	none 7
gov|widersprechen|past|	none 7
gov|wijzen|past|	none 8
gov|write|0|	2-3 -11
gov|write|1|	4-7 13	8+ 14
gov|write|2-3|	2-3 6	4-7 10	8+ 12
gov|write|4-7|	1 -11	2-3 8
gov|write|8+|	8+ 12
gov|write|base|	none -13
gov|write|	in -10	none 7	of -13	that 6
gov|write|participle|	none 10
gov|write|present|	none 14
gov|würdigen|past|	none 6
gov|yell|past|	auxiliary 8
gov|zeggen|4-7|	4-7 8
gov|zeggen|	dat 11	none -10	van 8
gov|zeigen|1|	1 7	2-3 7
gov|zeigen|	none 10
gov|zeigen|past|	none 9
gov|zien|4-7|	4-7 6
gov|zien|	none 7
gov|zien|past|	none 7
gov|zitieren|present|	none 6
gov|äußern|past|	none 6
gov|évoquer|1|	4-7 9
gov|évoquer|2-3|	4-7 11
gov|évoquer|	none 15
gov|évoquer|past|	auxiliary 12
gov|évoquer|present|	none 12
headline|false|	1 -8	8+ 8
headline|true|	2-3 -8	4-7 9	8+ 10
head|'|	1 6	2-3 7	4-7 12	8+ 8
head|,|	4-7 14
head|plain|,determiner|	1 7
head|plain|,quote|	1 -6
head|plain|,verb-saying|	4-7 9
head|plain|	: 18	all -18	all-one -19	determiner -14	first -6	possessive -10	preposition -6	some 11	start -19	stop 7	subordinator -17	that -9	verb-thinking 11	word -16
head|plain|:|	1 -12	2-3 -13	4-7 14	8+ 9
head|plain|all-one|	1 -13	2-3 -13
head|plain|all|	2-3 -17	4-7 -8
head|plain|auxiliary|	1 -7	2-3 -9
head|plain|capital|	1 -16	2-3 -12
head|plain|coordinator|	2-3 -13
head|plain|end|	2-3 8
head|plain|first|	1 -9	2-3 -8	8+ 9
head|plain|preposition|	1 -8	2-3 -9
head|plain|some|	4-7 8
head|plain|subordinator|	1 9	2-3 7
head|plain|that|	2-3 -6
head|plain|verb-judging|	1 -11	2-3 -7
head|plain|verb-saying|	2-3 -13
head|plain|word|	1 -8	2-3 -18
head|titled|	: 11	capital 8	first 17	none 11	start -7	verb-saying 6	word -14
head|titled|:|	4-7 9
head|titled|all-one|	1 -18
head|titled|all|	4-7 6
head|titled|auxiliary|	1 -7
head|titled|capital|	1 -11	2-3 -12
head|titled|end|	1 6	2-3 12	4-7 23	8+ 9
head|titled|first|	4-7 28	8+ 9
head|titled|none|	1 6	2-3 11
head|titled|preposition|	1 6	2-3 -7
head|titled|stop|	2-3 8
head|titled|word|	2-3 -8
head|upper|	, 11	: 9	all 10	all-one 11	capital 8	first 9	most 6	start 6
head|upper|all-one|	1 7
head|upper|all|	2-3 7	4-7 11
head|upper|capital|	1 9
head|upper|end|	4-7 16	8+ 6
head|upper|first|	4-7 8
head|upper|most|	4-7 6
head|«|	4-7 10	8+ 9
head|‘|	1 -19	2-3 -19	4-7 9	8+ 8
head|“|	8+ 8
head|„|	2-3 -14	4-7 18	8+ 6
in-noun|false|false|1|	first 13	none -9
in-noun|false|false|2-3|	all -9	all-one -7	none 10
in-noun|false|false|4-7|	all -20	all-one -10	most -6	none 24	some 22
in-noun|false|false|8+|	all 6	most 15	none 10	some 15
in-noun|false|true|1|	first -14	none -12
in-noun|false|true|2-3|	first 11	none -12	some 13
in-noun|false|true|4-7|	all -12	all-one -10	first 27	most 14	none 22	some 11
in-noun|false|true|8+|	first 21	most 7
in-noun|true|false|1|	first -13
in-noun|true|false|2-3|	all -18	all-one -11	first -15
in-noun|true|false|4-7|	all -7	all-one -6	first -18	most 6	none 9	some 7
in-noun|true|false|8+|	none 28	some 10
in-noun|true|true|2-3|	all -15	all-one -10	first -8	none -13
in-noun|true|true|4-7|	all -9	none 17
intro-follow|'|pronoun|	2-3 -9
intro-follow|(|)|	2-3 -10
intro-follow|(|,|	4-7 -9
intro-follow|)|end|	8+ 8
intro-follow|,|(|	2-3 -12
intro-follow|,|,auxiliary|	2-3 -6
intro-follow|,|,coordinator|	2-3 -8
intro-follow|,|,determiner|	2-3 -7
intro-follow|,|,quote|	1 -7
intro-follow|,|,that|	2-3 -7
intro-follow|,|,verb-saying|	2-3 7
intro-follow|,|,word|	1 -7
intro-follow|,|,|	1 -11	2-3 -9	4-7 -12
intro-follow|,|auxiliary|	4-7 -9
intro-follow|,|capital|	2-3 -7
intro-follow|,|coordinator|	1 -17	2-3 -14
intro-follow|,|determiner|	2-3 -9	8+ 8
intro-follow|,|end|	2-3 16	4-7 7	8+ 15
intro-follow|,|preposition|	1 -10	8+ 8
intro-follow|,|pronoun|	4-7 11
intro-follow|,|quote|	2-3 -11
intro-follow|,|stop|	2-3 25	4-7 19	8+ 11
intro-follow|,|subordinator|	2-3 -7
intro-follow|,|word|	1 -7	4-7 -6
intro-follow|,|—|	4-7 8
intro-follow|-|stop|	8+ 8
intro-follow|:|(|	8+ 10
intro-follow|:|+|	4-7 7
intro-follow|:|,auxiliary|	4-7 8
intro-follow|:|,verb-judging|	8+ 8
intro-follow|:|,verb-saying|	2-3 16	4-7 23
intro-follow|:|,|	1 -13	2-3 -12	4-7 -12
intro-follow|:|capital|	1 13	2-3 9	4-7 29	8+ 20
intro-follow|:|determiner|	4-7 14	8+ 18
intro-follow|:|end|	1 8	2-3 26	4-7 23	8+ 27
intro-follow|:|preposition|	4-7 13	8+ 8
intro-follow|:|pronoun|	4-7 20	8+ 17
intro-follow|:|quote|	4-7 15
intro-follow|:|stop|	1 -7	2-3 -7	4-7 -8	8+ -7
intro-follow|:|verb-saying|	8+ 10
intro-follow|;|,preposition|	4-7 9
intro-follow|adverb|:|	2-3 9
intro-follow|adverb|auxiliary|	4-7 6
intro-follow|adverb|stop|	2-3 -12	4-7 -8	8+ 6
intro-follow|adverb|word|	1 -9
intro-follow|auxiliary|,auxiliary|	4-7 8
intro-follow|auxiliary|,verb-saying|	4-7 10
intro-follow|auxiliary|,|	1 12	2-3 7	4-7 19	8+ 9
intro-follow|auxiliary|:|	1 -8
intro-follow|auxiliary|;|	2-3 -8
intro-follow|auxiliary|capital|	4-7 10
intro-follow|auxiliary|coordinator|	1 15	4-7 6
intro-follow|auxiliary|determiner|	4-7 11
intro-follow|auxiliary|end|	1 -9	4-7 16	8+ 12
intro-follow|auxiliary|preposition|	1 11	4-7 14
intro-follow|auxiliary|pronoun|	2-3 -7
intro-follow|auxiliary|stop|	1 -14	2-3 13	8+ 11
intro-follow|auxiliary|subordinator|	2-3 15
intro-follow|auxiliary|that|	2-3 9
intro-follow|auxiliary|word|	1 -7	4-7 14
intro-follow|capital|,verb-saying|	2-3 -8	4-7 6
intro-follow|capital|,word|	2-3 9
intro-follow|capital|,|	4-7 10
intro-follow|capital|auxiliary|	1 -7	2-3 -11	4-7 -7
intro-follow|capital|capital|	2-3 -7
intro-follow|capital|coordinator|	2-3 7
intro-follow|capital|determiner|	4-7 8
intro-follow|capital|end|	2-3 10	4-7 11
intro-follow|capital|preposition|	1 -8
intro-follow|capital|pronoun|	2-3 -6
intro-follow|capital|stop|	8+ 12
intro-follow|capital|verb-judging|	1 -7
intro-follow|capital|verb-saying|	1 -11
intro-follow|coordinator|,word|	1 -6
intro-follow|coordinator|,|	2-3 12
intro-follow|coordinator|auxiliary|	1 -9
intro-follow|coordinator|capital|	2-3 -10
intro-follow|coordinator|coordinator|	2-3 -11
intro-follow|coordinator|determiner|	1 -9	2-3 -8
intro-follow|coordinator|end|	2-3 9
intro-follow|coordinator|stop|	1 -13	4-7 15	8+ 11
intro-follow|coordinator|word|	1 -6
intro-follow|determiner|,auxiliary|	2-3 -8
intro-follow|determiner|,coordinator|	1 9	2-3 10
intro-follow|determiner|,determiner|	2-3 -9
intro-follow|determiner|,preposition|	2-3 -7
intro-follow|determiner|,verb-saying|	1 -10
intro-follow|determiner|,word|	1 -11
intro-follow|determiner|,|	1 -6	2-3 -16
intro-follow|determiner|:|	2-3 -8
intro-follow|determiner|auxiliary|	1 -18
intro-follow|determiner|capital|	2-3 -11
intro-follow|determiner|coordinator|	1 11	2-3 -12
intro-follow|determiner|end|	1 -13	2-3 -8
intro-follow|determiner|stop|	1 8	4-7 13	8+ 11
intro-follow|determiner|subordinator|	2-3 -13
intro-follow|determiner|that|	2-3 -8
intro-follow|determiner|verb-judging|	1 -15	2-3 -13
intro-follow|determiner|verb-saying|	2-3 -17
intro-follow|determiner|word|	1 7	2-3 -11
intro-follow|possessive|auxiliary|	2-3 7
intro-follow|possessive|end|	2-3 -10
intro-follow|possessive|preposition|	2-3 -13
intro-follow|possessive|word|	2-3 -7
intro-follow|preposition|,auxiliary|	2-3 -11
intro-follow|preposition|,capital|	2-3 -7
intro-follow|preposition|,determiner|	1 -8	4-7 -8
intro-follow|preposition|,preposition|	1 -6
intro-follow|preposition|,verb-saying|	2-3 -7	4-7 -7
intro-follow|preposition|,word|	1 -7	2-3 -7	4-7 -8
intro-follow|preposition|,|	1 -13
intro-follow|preposition|:|	1 -11	2-3 6
intro-follow|preposition|;|	4-7 7
intro-follow|preposition|auxiliary|	2-3 -12
intro-follow|preposition|capital|	1 -13	2-3 -12	4-7 9
intro-follow|preposition|coordinator|	1 -19	2-3 -7	4-7 13
intro-follow|preposition|end|	2-3 -11	4-7 9
intro-follow|preposition|preposition|	1 -19	4-7 12
intro-follow|preposition|pronoun|	1 -9	2-3 -6
intro-follow|preposition|stop|	4-7 9	8+ 15
intro-follow|preposition|subordinator|	1 -11	4-7 9
intro-follow|preposition|that|	1 -11	2-3 -8
intro-follow|preposition|verb-judging|	1 8
intro-follow|preposition|verb-saying|	2-3 -10
intro-follow|preposition|word|	4-7 -7
intro-follow|pronoun|,word|	2-3 9
intro-follow|pronoun|,|	2-3 6
intro-follow|pronoun|determiner|	2-3 8	4-7 8
intro-follow|pronoun|end|	1 12	2-3 11	4-7 10
intro-follow|pronoun|preposition|	2-3 -14
intro-follow|pronoun|stop|	4-7 23	8+ 15
intro-follow|pronoun|subordinator|	2-3 13
intro-follow|pronoun|word|	2-3 8
intro-follow|quote|,verb-saying|	4-7 8
intro-follow|quote|determiner|	4-7 8
intro-follow|quote|end|	4-7 14	8+ 10
intro-follow|quote|pronoun|	4-7 7
intro-follow|start|(|	2-3 -9
intro-follow|start|,auxiliary|	4-7 17	8+ 7
intro-follow|start|,pronoun|	4-7 11	8+ 7
intro-follow|start|,verb-judging|	4-7 8	8+ 6
intro-follow|start|,verb-saying|	2-3 9	4-7 27	8+ 6
intro-follow|start|,verb-thinking|	8+ 6
intro-follow|start|,word|	8+ 8
intro-follow|start|:|	1 -7	2-3 -6	4-7 34	8+ 10
intro-follow|start|auxiliary|	1 -14	2-3 -10
intro-follow|start|capital|	2-3 8	4-7 25	8+ 17
intro-follow|start|determiner|	4-7 26	8+ 16
intro-follow|start|end|	2-3 22	4-7 33	8+ 20
intro-follow|start|preposition|	2-3 -10
intro-follow|start|pronoun|	1 14	2-3 9	4-7 27	8+ 9
intro-follow|start|stop|	8+ 10
intro-follow|start|verb-saying|	2-3 20	4-7 28	8+ 16
intro-follow|start|word|	1 -16	4-7 16	8+ 14
intro-follow|start|–|	4-7 6
intro-follow|start|—|	2-3 10	4-7 -10	8+ 17
intro-follow|stop|(|	8+ 8
intro-follow|stop|,auxiliary|	1 9	2-3 22	4-7 26
intro-follow|stop|,preposition|	2-3 -9
intro-follow|stop|,pronoun|	2-3 9	4-7 19	8+ 6
intro-follow|stop|,verb-judging|	4-7 12
intro-follow|stop|,verb-saying|	1 14	2-3 28	4-7 8	8+ 6
intro-follow|stop|,verb-thinking|	4-7 7	8+ 9
intro-follow|stop|,word|	1 12	8+ 10
intro-follow|stop|,|	4-7 13
intro-follow|stop|capital|	2-3 15	4-7 27	8+ 9
intro-follow|stop|determiner|	1 9	2-3 16	4-7 36	8+ 9
intro-follow|stop|end|	1 9	2-3 31	4-7 46	8+ 15
intro-follow|stop|preposition|	4-7 8	8+ 10
intro-follow|stop|pronoun|	1 14	2-3 6	4-7 27	8+ 12
intro-follow|stop|stop|	1 10	2-3 6	8+ 7
intro-follow|stop|verb-saying|	1 9	2-3 18	4-7 28	8+ 11
intro-follow|stop|word|	8+ 15
intro-follow|subordinator|,word|	2-3 -7
intro-follow|subordinator|,|	2-3 -8
intro-follow|subordinator|capital|	2-3 -15	4-7 7
intro-follow|subordinator|coordinator|	2-3 14
intro-follow|subordinator|determiner|	2-3 -10
intro-follow|subordinator|end|	1 -13	2-3 -6	8+ 10
intro-follow|subordinator|preposition|	1 -13
intro-follow|subordinator|stop|	1 9	4-7 10	8+ 13
intro-follow|subordinator|subordinator|	4-7 9
intro-follow|subordinator|word|	1 -11	2-3 -13
intro-follow|that|auxiliary|	1 -16	4-7 10
intro-follow|that|end|	2-3 -12	4-7 7
intro-follow|that|preposition|	4-7 10
intro-follow|that|stop|	2-3 16	4-7 28	8+ 12
intro-follow|verb-judging|,|	1 -12
intro-follow|verb-judging|;|	4-7 8
intro-follow|verb-judging|auxiliary|	2-3 -10
intro-follow|verb-judging|capital|	2-3 -8
intro-follow|verb-judging|coordinator|	1 -11	2-3 10
intro-follow|verb-judging|end|	1 -9	2-3 -6
intro-follow|verb-judging|preposition|	1 -19
intro-follow|verb-judging|stop|	1 14	2-3 -13	4-7 8
intro-follow|verb-judging|verb-saying|	2-3 -10
intro-follow|verb-judging|word|	2-3 -11
intro-follow|verb-saying|,preposition|	1 -7
intro-follow|verb-saying|,word|	1 -11	2-3 -8
intro-follow|verb-saying|,|	2-3 -13
intro-follow|verb-saying|:|	4-7 6
intro-follow|verb-saying|auxiliary|	2-3 6
intro-follow|verb-saying|capital|	2-3 -12
intro-follow|verb-saying|coordinator|	1 9	2-3 9	4-7 -6
intro-follow|verb-saying|end|	2-3 13	4-7 -14
intro-follow|verb-saying|preposition|	1 12	2-3 11
intro-follow|verb-saying|stop|	8+ 15
intro-follow|verb-saying|that|	2-3 -11
intro-follow|verb-saying|verb-saying|	2-3 -9
intro-follow|verb-saying|word|	1 -17	2-3 -10
intro-follow|verb-thinking|,|	2-3 -9
intro-follow|verb-thinking|coordinator|	1 -10
intro-follow|verb-thinking|end|	2-3 -6	4-7 8
intro-follow|verb-thinking|preposition|	2-3 10
intro-follow|verb-thinking|stop|	1 -12	2-3 10	4-7 15
intro-follow|verb-thinking|subordinator|	4-7 12
intro-follow|word|,auxiliary|	1 -14	2-3 -9
intro-follow|word|,coordinator|	4-7 11
intro-follow|word|,determiner|	1 -9
intro-follow|word|,preposition|	2-3 -13
intro-follow|word|,subordinator|	1 10	2-3 9
intro-follow|word|,that|	1 -8	2-3 -7
intro-follow|word|,verb-saying|	8+ 7
intro-follow|word|,word|	1 6
intro-follow|word|,|	1 -21	4-7 11
intro-follow|word|:|	4-7 9
intro-follow|word|;|	1 -10	2-3 -7	4-7 9
intro-follow|word|adverb|	1 -11
intro-follow|word|auxiliary|	2-3 -6	4-7 -13
intro-follow|word|capital|	1 9
intro-follow|word|coordinator|	1 10	2-3 11	4-7 13
intro-follow|word|determiner|	4-7 -6	8+ 9
intro-follow|word|end|	1 -11	8+ 11
intro-follow|word|preposition|	2-3 -8	4-7 -6	8+ 11
intro-follow|word|pronoun|	2-3 6
intro-follow|word|quote|	1 -8
intro-follow|word|stop|	2-3 8	4-7 6	8+ 20
intro-follow|word|subordinator|	2-3 -8
intro-follow|word|verb-judging|	1 -9
intro-follow|word|verb-saying|	1 -18	2-3 8
intro-follow|word|word|	1 -10	2-3 -17	4-7 11
intro-follow|—|end|	4-7 7
intro-follow|—|—|	2-3 7
intro-follow|’|stop|	4-7 10
intro|	' -12	( -16	) 9	- 8	: 8	auxiliary 6	coordinator -6	determiner -10	possessive -10	preposition -11	quote 6	start 18	stop 32	subordinator -10	verb-judging -8	verb-saying -8	word -11	— 13
in|first|=abbiamo|	4-7 12	first 14
in|first|=about|	4-7 12	first 11	none 9
in|first|=all|	2-3 -10	4-7 10	first 11
in|first|=als|	4-7 7	8+ 6	first 6
in|first|=am|	first 7
in|first|=and|	2-3 6	4-7 15	8+ 10	first 11	some 6
in|first|=any|	2-3 11	none 14
in|first|=an|	2-3 14	8+ 14	all-one 6	none 18	some 9
in|first|=ao|	first 6
in|first|=are|	4-7 8
in|first|=as|	2-3 9	4-7 -8	some 7
in|first|=at|	2-3 10	4-7 19	8+ 7	first 14	none 12
in|first|=até|	2-3 9	none 8
in|first|=auf|	4-7 6
in|first|=aus|	2-3 8	4-7 7	all-one 8	some 7
in|first|=au|	4-7 9	8+ 7	first 7	none 8
in|first|=avant|	4-7 11	none 11
in|first|=avec|	2-3 15	4-7 10	first 7	none 16
in|first|=a|	2-3 7	4-7 11	8+ 21	all -9	none 17
in|first|=because|	4-7 7	8+ 10	first 9	none 7
in|first|=bei|	2-3 8	first 9
in|first|=beyond|	2-3 11	none 11
in|first|=be|	2-3 -11	first -12
in|first|=bij|	8+ 7	first 7
in|first|=bis|	2-3 -7	4-7 7	some 10
in|first|=but|	4-7 17	8+ 12	first 14	none 12
in|first|=by|	2-3 13	4-7 11	first 9	none 11
in|first|=cada|	first 7
in|first|=ce|	4-7 9	8+ 9	first 11
in|first|=chez|	8+ 6	first 6
in|first|=che|	4-7 8	none 8
in|first|=come|	2-3 -6	none -6
in|first|=como|	2-3 8
in|first|=com|	2-3 10	4-7 11	8+ 7	first 7	none 14
in|first|=con|	4-7 22	first 14
in|first|=could|	4-7 9	none 9
in|first|=dans|	2-3 8	4-7 -7	first 9	none -7
in|first|=das|	8+ 8	most 6
in|first|=dat|	2-3 9	4-7 9	8+ 11	first 11	none 6
in|first|=da|	8+ 7	first 7	none 9
in|first|=del|	4-7 7
in|first|=der|	8+ 8	first 14
in|first|=des|	4-7 13	first 6	none 15
in|first|=de|	2-3 -7	8+ 17	first -7	some 9
in|first|=did|	2-3 7	4-7 10	8+ 10	first 15
in|first|=die|	2-3 -11	8+ 6	all-one -13	none 11
in|first|=dit|	8+ 7	first 6
in|first|=di|	2-3 9	4-7 11	first 8	none 9
in|first|=does|	8+ 8	first 8
in|first|=don't|	2-3 10	first 10
in|first|=dos|	none 10
in|first|=do|	4-7 9	first 7
in|first|=drie|	first 6
in|first|=due|	4-7 12	first 12
in|first|=een|	2-3 17	4-7 24	8+ 11	first 13	none 22
in|first|=einem|	some 8
in|first|=einer|	4-7 7
in|first|=eine|	2-3 9	4-7 6	8+ 7	first 6	some 11
in|first|=ein|	4-7 15	8+ 8	all 14	first 9	most 8
in|first|=ele|	first 6
in|first|=elle|	4-7 15	first 15
in|first|=el|	2-3 -6	4-7 -11	8+ 10	all-one -6	none -10
in|first|=em|	4-7 7	first 8
in|first|=en|	2-3 11	4-7 19	first 12	none 15	some 12
in|first|=erano|	first 9
in|first|=era|	2-3 10	4-7 11	first 13
in|first|=están|	first 7
in|first|=es|	2-3 7	4-7 15	8+ 9	first 15	none 6
in|first|=et|	4-7 14	first 16
in|first|=every|	2-3 -10	4-7 10	8+ 10	first 10	some 8
in|first|=e|	4-7 13	8+ 7	none 11
in|first|=fait|	2-3 -9	none -7
in|first|=fa|	4-7 12	none 12
in|first|=foi|	4-7 6
in|first|=for|	2-3 11	4-7 7	8+ 11	first 9	none 11
in|first|=four|	8+ 10	first 10
in|first|=geen|	2-3 11	4-7 14	first 11	none 12
in|first|=hanno|	first 6
in|first|=hasta|	4-7 7	none 7
in|first|=has|	none 7
in|first|=ha|	2-3 11	4-7 12	8+ 6	first 15	none 10
in|first|=he's|	4-7 9	8+ 7	first 13
in|first|=hemos|	first 9
in|first|=het|	4-7 8	8+ 7	first 9
in|first|=he|	2-3 11	4-7 23	8+ 17	first 25	none -6
in|first|=he’s|	first 8
in|first|=hij|	2-3 8	4-7 9	8+ 7	first 12
in|first|=his|	8+ 7
in|first|=how|	4-7 14	first 15
in|first|=ho|	4-7 12	8+ 6	first 14
in|first|=há|	4-7 9	first 11
in|first|=i'd|	4-7 7	8+ 8	first 7
in|first|=i'll|	4-7 8	8+ 8	first 10
in|first|=i'm|	2-3 9	4-7 11	8+ 7	first 12
in|first|=i've|	4-7 9	8+ 9	first 12
in|first|=ich|	4-7 15	most 6
in|first|=if|	4-7 9	8+ 16	first 15	none 10
in|first|=ihr|	4-7 6	first 6
in|first|=ik|	4-7 18	8+ 6	first 14	none 10
in|first|=ils|	4-7 7	8+ 6	first 8
in|first|=il|	2-3 -14	8+ 14	all-one -8	first -6	none -10
in|first|=in|	2-3 6	4-7 15	8+ 7	first 14	none 7	some 14
in|first|=io|	first 8	none 9
in|first|=is|	8+ 9	first 8
in|first|=it's|	2-3 8	4-7 13	8+ 10	first 15
in|first|=it|	2-3 11	4-7 26	8+ 16	first 27	none 9
in|first|=it’s|	2-3 8	4-7 17	8+ 8	first 18
in|first|=i|	4-7 7	8+ 20	all -8	first 19	none -8
in|first|=i’d|	4-7 15	8+ 8	first 15
in|first|=i’m|	4-7 11
in|first|=i’ve|	4-7 9	8+ 12	first 11
in|first|=jamais|	2-3 9	none 11
in|first|=je|	2-3 7	4-7 13	8+ 9	first 16
in|first|=keine|	2-3 9
in|first|=kein|	2-3 6	some 7
in|first|=las|	4-7 11
in|first|=la|	2-3 -13	4-7 -6	8+ 15	all -7	all-one -14	first -8
in|first|=les|	2-3 9	4-7 -7	8+ 8	first -6	none 9
in|first|=le|	4-7 -10	8+ 10	all -8	all-one -10	some -6
in|first|=like|	2-3 13	8+ 6	none 14
in|first|=los|	4-7 -8	all -7	first -8
in|first|=lo|	2-3 6	4-7 11	first 11
in|first|=lui|	4-7 6	first 6
in|first|=maar|	4-7 8	first 12	none 6
in|first|=mais|	first 6
in|first|=man|	4-7 13	8+ 6	first 13
in|first|=may|	4-7 8
in|first|=ma|	4-7 14	8+ 7	first 13
in|first|=meine|	first 8
in|first|=mes|	first 8
in|first|=met|	2-3 -8	4-7 9	8+ 6	none -7
in|first|=me|	8+ 6
in|first|=mijn|	4-7 20	8+ 7	first 20
in|first|=mis|	first 9
in|first|=mit|	2-3 13	4-7 -6	all -6	all-one 12	some 7
in|first|=mi|	4-7 17	first 21
in|first|=mon|	4-7 8	8+ 9	first 11
in|first|=my|	2-3 -12	8+ 15	all -10	all-one -8	none -6
in|first|=nach|	4-7 6	first 7	some 6
in|first|=na|	2-3 8	8+ 8	first 8
in|first|=neither|	4-7 10
in|first|=nei|	none 10
in|first|=nella|	4-7 7	none 7
in|first|=nem|	2-3 -6	4-7 11	most 6
in|first|=never|	2-3 -6	4-7 12	all -6	none 12
in|first|=ne|	4-7 10	none 13
in|first|=nicht|	4-7 8	none 11
in|first|=niet|	2-3 9	4-7 14	none 12
in|first|=ni|	4-7 13	8+ 8	first 7
in|first|=noi|	first 7
in|first|=non|	2-3 10	4-7 22	8+ 6	first 17	none 19
in|first|=nos|	8+ 7	first 7
in|first|=not|	2-3 9	4-7 22	8+ 10	first 16	none 14
in|first|=nous|	4-7 16	8+ 6	first 16
in|first|=no|	1 6	2-3 -6	8+ 9	all-one -9	first 7	some 9
in|first|=nunca|	4-7 -6
in|first|=não|	2-3 6	4-7 17	8+ 7	first 13	none 14
in|first|=ogni|	first 6
in|first|=ohne|	2-3 9	4-7 9	first 11	some 9
in|first|=om|	none 10
in|first|=once|	8+ 8
in|first|=one|	4-7 9	8+ 8	first 12	none 9
in|first|=on|	8+ 12	first 12	none -11
in|first|=op|	2-3 7	first 9	none 7
in|first|=os|	2-3 -6	4-7 9	all-one -6	first 10
in|first|=our|	8+ 9
in|first|=o|	2-3 -10	4-7 -6	first 8	none -12
in|first|=para|	2-3 10	4-7 13	first 9	none 15
in|first|=pas|	none 9
in|first|=pelo|	4-7 11	first 10	none 6
in|first|=pero|	none 7
in|first|=per|	2-3 8	4-7 10	first 7	none 9
in|first|=por|	4-7 9	none 10
in|first|=prima|	4-7 7	first 7
in|first|=quando|	4-7 9	8+ 7	first 9	none 7
in|first|=quand|	8+ 6	first 6
in|first|=quella|	4-7 8	first 8
in|first|=que|	2-3 12	4-7 14	8+ 6	first 12	none 15
in|first|=sans|	4-7 6	8+ 9	none 8
in|first|=sem|	2-3 -6	4-7 12	none 10
in|first|=senza|	4-7 9	none 13
in|first|=se|	8+ 7	first 13
in|first|=she'd|	4-7 10	first 10
in|first|=she|	2-3 10	4-7 17	8+ 12	first 18
in|first|=she’s|	first 11
in|first|=sie|	first 6
in|first|=since|	4-7 11	none 11
in|first|=si|	2-3 10	4-7 16	8+ 6	first 16	none 14
in|first|=some|	4-7 8	8+ 11	first 11
in|first|=sono|	2-3 7	4-7 14	first 11	none 8
in|first|=son|	4-7 7
in|first|=sous|	none 7
in|first|=so|	2-3 13	8+ 10
in|first|=sur|	none 8
in|first|=são|	4-7 6
in|first|=that|	4-7 12	8+ 9	first 13
in|first|=then|	4-7 24	8+ 6	first 23
in|first|=these|	4-7 10	first 10
in|first|=they're|	first 6
in|first|=they|	2-3 9	4-7 22	8+ 19	first 24	most 6
in|first|=they’re|	first 11
in|first|=the|	2-3 -30	4-7 -7	8+ 28	all -21	all-one -23	first 6	none -8
in|first|=this|	4-7 13	8+ 9	first 16
in|first|=those|	8+ 7	first 10
in|first|=three|	4-7 11	first 7	none 11
in|first|=tiene|	4-7 6	none 6
in|first|=to|	2-3 -6	none -6
in|first|=tre|	first -6
in|first|=trois|	4-7 8	first 8
in|first|=twee|	2-3 9	first 10
in|first|=two|	4-7 16	8+ 7	first 14	none 9
in|first|=uma|	2-3 14	4-7 8	first 12	none 11
in|first|=um|	2-3 11	4-7 16	8+ 8	first 6	none 19
in|first|=una|	2-3 13	8+ 8	first 9
in|first|=under|	4-7 7	none 9
in|first|=und|	4-7 8	first 10
in|first|=une|	2-3 14	4-7 12	8+ 7	none 19
in|first|=until|	4-7 13	8+ 7	none 14
in|first|=un|	2-3 22	4-7 28	8+ 10	first 16	none 30
in|first|=van|	4-7 10
in|first|=você|	4-7 9	first 9
in|first|=voor|	8+ 7	first 7
in|first|=vous|	4-7 7	8+ 6	first 6
in|first|=was|	4-7 10	8+ 9	first 8	none 10
in|first|=we're|	4-7 6
in|first|=we've|	8+ 6	first 6
in|first|=we|	4-7 17	8+ 17	first 23	none 6
in|first|=we’d|	first 8
in|first|=we’ll|	8+ 7	first 7
in|first|=we’re|	8+ 9	first 9
in|first|=we’ve|	8+ 8	first 11
in|first|=what|	4-7 15	8+ 12	first 13
in|first|=when|	4-7 15	8+ 10	first 15	none 10
in|first|=wie|	4-7 10
in|first|=wij|	2-3 -11	4-7 17	8+ 7
in|first|=wir|	2-3 -6	4-7 14
in|first|=with|	4-7 21	8+ 10	first 13	none 20
in|first|=you're|	first 8
in|first|=you've|	2-3 7	all-one 7
in|first|=your|	first 6
in|first|=you|	2-3 15	8+ -8
in|first|=you’re|	first 8
in|first|=yo|	4-7 13	first 14
in|first|=y|	2-3 7	4-7 16	8+ 6	first 16	none 11
in|first|=ze|	4-7 12	first 14
in|first|=zu|	4-7 6	some 8
in|first|=à|	2-3 -8	4-7 14	8+ 6	first 12	none -6
in|first|=è|	2-3 7	4-7 10	first 9	none 8
in|first|=é|	4-7 14	first 8
in|first|adverb|	1 18	2-3 7	8+ 16	all-one 16	first -6	none 16	some 18
in|first|capital|	1 -6	2-3 -12	4-7 -19	all -20	all-one -10	first -7
in|first|number|	1 -10	2-3 -12	4-7 6	8+ 7	all-one -9
in|first|verb|	8+ 19	all -8	first 6	some 7
in|first|word|	1 -10	4-7 28	all-one 7	none -6
in|functions|0|1|	none -9
in|functions|0|2-3|	all -23	all-one -10	first -6	most -8
in|functions|0|4-7|	all -15	first 11	most -8	none 20	some 11
in|functions|0|8+|	first 7
in|functions|1|1|	first 16	none -8
in|functions|1|2-3|	all-one -16	none 7
in|functions|1|4-7|	all -19	all-one -6	first -17	most 9	none 15	some 18
in|functions|1|8+|	first 6
in|functions|2|2-3|	all -8	all-one 11	some 8
in|functions|2|4-7|	all -13	all-one -11	none 13	some 7
in|functions|2|8+|	most 8	none 8
in|functions|3|2-3|	first 11
in|functions|3|4-7|	all-one -8	first 8	most 19	none 17	some 29
in|functions|3|8+|	all 6	first 7	most 15	none 7	some 17
in|last|	-a -10	0 -10	11 -9	2 -10	29 6	3 -7	4 -10	5 -12	a -16	ab -8	ad 9	af -12	ah 10	al -17	an 7	as 13	at -15	au -9	aw -12	ax -7	ay 6	ba 8	be 7	by -13	c -8	ci 12	ck -10	co -8	cs -10	cy -11	de 6	di -7	do 10	ds -10	ea -8	ee -12	eg -11	ei -8	el 19	em -15	en 9	eo -9	ep 12	er -7	et -8	ew -8	ey -10	ez -6	fe -14	ff -6	ft -8	gt -7	gy -16	ha 16	he -7	ht -19	ia -6	ic -6	ig 12	im -12	ip -16	ir -13	is -6	it -7	iv 10	ja -8	je -7	jk -7	jo -7	já 11	kt 10	ky 7	ld -9	le 12	lf -12	ll -9	ly 12	ma -6	me 8	mm 11	mo 10	mp -9	mt -7	nc -7	nd -6	ne -7	nk 11	nn -10	no -6	ns 8	ny -13	nz -10	oe -8	of -10	og 8	ok -13	ol -9	om -7	oo 7	op 10	or -19	ow -7	ox -12	pa -6	pi -10	pt 12	py -7	ra -7	ri -6	rl -9	rm -8	ro -12	rt -7	ré 11	sh -9	sk 6	sé -9	ta 8	te 7	th -9	ti -9	ts 11	tt 8	tz -10	té -10	ua 7	ub -13	ue 12	ug 7	ul 9	un 7	up -12	ur -19	ut -11	uw -10	ux 13	uy -12	ve 9	yi -10	ys 7	za 10	zo -11	ão -12	és 9	ía -9	ña 8	ón -6	ún 11	’s -11
in|last|-up|	1 -8
in|last|029|	2-3 6
in|last|0|	2-3 -10
in|last|2|	2-3 -10
in|last|3|	2-3 -7
in|last|4|	2-3 -10
in|last|5|	2-3 -12
in|last|aaf|	1 -10
in|last|aak|	1 -7
in|last|ack|	1 -14	2-3 -14
in|last|ada|	1 10
in|last|ady|	1 6
in|last|age|	2-3 11
in|last|agt|	2-3 -7
in|last|ain|	1 -8
in|last|ald|	1 -8
in|last|alf|	2-3 -12
in|last|all|	2-3 -8
in|last|alo|	1 -6
in|last|alt|	2-3 -10
in|last|amo|	2-3 6
in|last|ana|	2-3 9
in|last|anc|	2-3 -7
in|last|and|	1 -9	2-3 -7
in|last|ane|	2-3 6
in|last|ano|	1 -11	2-3 -9
in|last|ant|	1 -16
in|last|ape|	2-3 11
in|last|apo|	1 -11
in|last|are|	2-3 8
in|last|art|	2-3 6
in|last|ase|	2-3 -12
in|last|ast|	2-3 14
in|last|ata|	2-3 11
in|last|ats|	2-3 -6
in|last|att|	1 -9	2-3 -8
in|last|aut|	2-3 6
in|last|ave|	2-3 6
in|last|ays|	2-3 13
in|last|a|	2-3 -14
in|last|ben|	2-3 9
in|last|be|	2-3 11
in|last|ble|	1 16	2-3 7
in|last|box|	2-3 -7
in|last|buy|	1 -16
in|last|can|	2-3 -8
in|last|cer|	2-3 -10
in|last|cha|	2-3 9
in|last|che|	1 -11	2-3 -13
in|last|cho|	1 -8	2-3 11
in|last|cht|	2-3 -10
in|last|cia|	2-3 -8
in|last|cio|	1 7
in|last|dad|	2-3 9
in|last|dan|	2-3 11
in|last|day|	2-3 -12
in|last|ddo|	2-3 11
in|last|den|	1 -8	2-3 12
in|last|der|	1 -9
in|last|dig|	1 8
in|last|dom|	1 -8
in|last|don|	1 -6
in|last|dos|	2-3 -8
in|last|eal|	2-3 -12
in|last|ean|	1 6
in|last|eap|	2-3 12
in|last|ect|	1 -11	2-3 8
in|last|eep|	2-3 7
in|last|eer|	2-3 -11
in|last|eet|	2-3 -6
in|last|ege|	1 -10
in|last|eid|	2-3 7
in|last|ein|	2-3 11
in|last|eis|	1 -11
in|last|ekt|	2-3 9
in|last|ela|	2-3 6
in|last|ell|	1 8	2-3 -6
in|last|elo|	2-3 7
in|last|ena|	1 -8
in|last|end|	1 9	2-3 -10
in|last|ene|	2-3 10
in|last|erd|	2-3 6
in|last|ere|	2-3 -13
in|last|ers|	2-3 7
in|last|ert|	1 8
in|last|ery|	1 -15	2-3 8
in|last|esa|	2-3 -10
in|last|ess|	2-3 11
in|last|eta|	2-3 -12
in|last|ete|	2-3 7
in|last|eum|	2-3 7
in|last|eur|	1 -9
in|last|eux|	2-3 9
in|last|far|	2-3 8
in|last|fen|	2-3 11
in|last|fer|	2-3 12
in|last|ful|	2-3 12
in|last|fyi|	1 -10
in|last|gap|	2-3 -8
in|last|gel|	2-3 12
in|last|ger|	1 -8	2-3 -6
in|last|get|	2-3 -7
in|last|ght|	1 -8	2-3 -8
in|last|gio|	1 -11
in|last|gue|	2-3 -7
in|last|hat|	2-3 8
in|last|hes|	2-3 -6
in|last|hmm|	1 11
in|last|hos|	2-3 -6
in|last|hot|	2-3 11
in|last|how|	2-3 -10
in|last|hts|	2-3 -6
in|last|hub|	2-3 -11
in|last|ial|	1 -13	2-3 -6
in|last|ian|	2-3 7
in|last|ibe|	1 -10
in|last|ica|	2-3 -8
in|last|ice|	2-3 -9
in|last|ich|	1 7	2-3 7
in|last|ici|	2-3 10
in|last|ico|	1 -7
in|last|ics|	2-3 -10
in|last|ide|	1 -7
in|last|ido|	1 10
in|last|ied|	2-3 8
in|last|ien|	1 6
in|last|iet|	2-3 -6
in|last|iew|	2-3 -8
in|last|ife|	2-3 -11
in|last|igy|	1 -11
in|last|ijk|	1 -7
in|last|ile|	1 9	2-3 9
in|last|ill|	2-3 -9
in|last|ils|	2-3 -6
in|last|ilt|	1 -7
in|last|ima|	2-3 9
in|last|ime|	2-3 10
in|last|ine|	1 -8	2-3 -15
in|last|ink|	2-3 12
in|last|ino|	1 -7
in|last|int|	2-3 8
in|last|ion|	1 7	2-3 8
in|last|ire|	2-3 12
in|last|iro|	1 -7
in|last|ise|	1 8
in|last|ish|	1 -11
in|last|iss|	2-3 6
in|last|ita|	1 -9
in|last|ite|	2-3 -9
in|last|ito|	2-3 -10
in|last|its|	2-3 11
in|last|itt|	2-3 11
in|last|ity|	1 -10
in|last|ium|	2-3 -8
in|last|ive|	1 24	2-3 -13
in|last|iño|	2-3 9
in|last|ión|	1 -8
in|last|jet|	2-3 -6
in|last|já|	2-3 11
in|last|ked|	1 -17	2-3 9
in|last|ken|	1 6
in|last|ker|	2-3 14
in|last|kes|	1 -11	2-3 6
in|last|las|	2-3 10
in|last|law|	2-3 -12
in|last|led|	2-3 13
in|last|len|	1 -7	2-3 10
in|last|ley|	2-3 -8
in|last|lha|	2-3 15
in|last|lho|	2-3 -8
in|last|lia|	2-3 10
in|last|lig|	1 -7
in|last|lla|	1 -8	2-3 -7
in|last|lle|	1 -6	2-3 -8
in|last|llo|	2-3 -7
in|last|lly|	1 -9	2-3 -6
in|last|low|	2-3 11
in|last|lty|	2-3 -11
in|last|lue|	1 -9
in|last|lée|	1 8
in|last|mal|	2-3 10
in|last|mat|	2-3 -11
in|last|med|	2-3 11
in|last|men|	1 -11	2-3 -7
in|last|mer|	2-3 -11
in|last|mes|	2-3 7
in|last|me|	2-3 -10
in|last|mid|	1 -10
in|last|mma|	2-3 -7
in|last|mos|	2-3 10
in|last|mún|	2-3 11
in|last|nah|	1 8
in|last|nas|	2-3 12
in|last|nco|	2-3 11
in|last|nda|	1 -7
in|last|nde|	2-3 11
in|last|ndo|	2-3 8
in|last|nds|	2-3 -8
in|last|nel|	2-3 14
in|last|nen|	1 7
in|last|ner|	2-3 -6
in|last|nga|	2-3 -7
in|last|nja|	1 -7
in|last|nne|	2-3 -11
in|last|nny|	1 -9
in|last|now|	2-3 -8
in|last|nox|	1 -10
in|last|no|	1 6
in|last|nta|	1 7	2-3 11
in|last|nte|	1 14	2-3 17
in|last|nto|	2-3 8
in|last|nts|	2-3 14
in|last|nza|	1 6	2-3 9
in|last|nça|	2-3 -9
in|last|oat|	1 -15
in|last|ock|	2-3 9
in|last|off|	2-3 8
in|last|of|	2-3 -9
in|last|ogy|	2-3 -11
in|last|oin|	1 -10
in|last|ois|	2-3 9
in|last|oke|	2-3 11
in|last|ola|	2-3 8
in|last|old|	1 -11	2-3 -7
in|last|ole|	1 -7	2-3 11
in|last|olo|	1 -10	2-3 -9
in|last|one|	2-3 7
in|last|ong|	2-3 10
in|last|ons|	2-3 13
in|last|ood|	1 -6
in|last|ook|	2-3 -13
in|last|oon|	2-3 -11
in|last|oor|	2-3 -13
in|last|opi|	1 -9
in|last|ops|	1 -12
in|last|ora|	2-3 10
in|last|ore|	1 -14
in|last|orm|	1 -13
in|last|oro|	2-3 8
in|last|ors|	2-3 10
in|last|ort|	2-3 -9
in|last|ose|	2-3 6
in|last|oso|	1 -9
in|last|ost|	1 -14
in|last|ota|	2-3 -7
in|last|ote|	2-3 6
in|last|oup|	2-3 6
in|last|our|	2-3 -9
in|last|ous|	1 10	2-3 -11
in|last|out|	2-3 -8
in|last|ove|	2-3 -11
in|last|oño|	2-3 -7
in|last|pel|	2-3 8
in|last|pen|	1 -8
in|last|per|	1 -9
in|last|pra|	1 -9
in|last|que|	1 14
in|last|ral|	1 -20	2-3 -7
in|last|rde|	2-3 8
in|last|rdo|	2-3 8
in|last|red|	2-3 -9
in|last|ree|	1 -12
in|last|reg|	1 -9
in|last|ren|	2-3 11
in|last|reo|	1 -7
in|last|res|	2-3 -6
in|last|rga|	2-3 -6
in|last|ria|	2-3 -6
in|last|rio|	1 -9
in|last|rip|	2-3 -7
in|last|rit|	2-3 9
in|last|rla|	2-3 8
in|last|rly|	1 12
in|last|rme|	2-3 7
in|last|rms|	2-3 -7
in|last|rno|	2-3 9
in|last|rot|	1 -10
in|last|rra|	2-3 -7
in|last|rro|	1 -9	2-3 -11
in|last|rry|	2-3 9
in|last|rso|	2-3 14
in|last|rst|	1 6	2-3 -10
in|last|rve|	2-3 8
in|last|rée|	2-3 9
in|last|sca|	2-3 9
in|last|sed|	2-3 -12
in|last|sen|	2-3 -9
in|last|ser|	2-3 9
in|last|sig|	2-3 -8
in|last|sly|	2-3 7
in|last|smo|	1 11	2-3 8
in|last|son|	2-3 -10
in|last|sor|	1 -7
in|last|sse|	2-3 8
in|last|sso|	2-3 9
in|last|sta|	1 10	2-3 7
in|last|ste|	1 -6	2-3 -8
in|last|sti|	1 -8
in|last|sue|	2-3 9
in|last|tal|	2-3 11
in|last|tas|	1 -10
in|last|tax|	1 -6
in|last|tay|	2-3 13
in|last|ted|	1 10	2-3 6
in|last|tel|	1 -11	2-3 6
in|last|ten|	2-3 9
in|last|ter|	1 -6
in|last|tic|	1 -11	2-3 13
in|last|tig|	2-3 8
in|last|tin|	1 -8
in|last|tly|	2-3 12
in|last|too|	2-3 8
in|last|tor|	1 -6	2-3 -9
in|last|tos|	2-3 11
in|last|tra|	1 -8
in|last|tta|	1 -8	2-3 10
in|last|tti|	1 -10
in|last|tto|	2-3 11
in|last|tum|	2-3 -8
in|last|ual|	2-3 8
in|last|uch|	2-3 8
in|last|uck|	1 -8
in|last|ude|	2-3 -10
in|last|uld|	2-3 10
in|last|una|	2-3 -10
in|last|une|	2-3 9
in|last|ung|	2-3 7
in|last|ure|	1 8	2-3 7
in|last|uro|	2-3 -9
in|last|urs|	2-3 -11
in|last|use|	2-3 -9
in|last|utt|	2-3 9
in|last|vas|	1 -9
in|last|ves|	2-3 -12
in|last|weg|	2-3 -6
in|last|wer|	2-3 -8
in|last|xer|	1 -7
in|last|yer|	2-3 -9
in|last|yes|	2-3 10
in|last|zen|	1 -8	2-3 9
in|last|zes|	2-3 7
in|last|zza|	2-3 6
in|last|zzo|	2-3 -10
in|last|ção|	2-3 -7
in|last|ées|	2-3 9
in|last|ôle|	2-3 7
in|last|ões|	2-3 13
in|shape|=a adverb word|	4-7 9
in|shape|=a capital word|	4-7 10
in|shape|=a capital|	2-3 -7
in|shape|=a verb =without|	4-7 7
in|shape|=a verb =with|	4-7 9
in|shape|=a verb word|	4-7 10
in|shape|=a word =and|	4-7 9
in|shape|=a word =does|	8+ 9
in|shape|=a word =for|	4-7 11
in|shape|=a word =in|	4-7 10	8+ 9
in|shape|=a word =is|	8+ 9
in|shape|=a word =of|	4-7 12
in|shape|=a word =on|	4-7 10	8+ 8
in|shape|=a word =that|	4-7 14	8+ 7
in|shape|=a word =to|	4-7 9
in|shape|=a word =without|	4-7 9	8+ 6
in|shape|=a word =with|	8+ 8
in|shape|=a word =é|	4-7 10
in|shape|=a word adverb|	8+ 6
in|shape|=a word verb|	2-3 13	4-7 8
in|shape|=a word word|	2-3 11	4-7 32	8+ 14
in|shape|=a word|	2-3 -10
in|shape|=about =as word|	4-7 9
in|shape|=all word =no|	4-7 7
in|shape|=an word word|	2-3 10	4-7 12	8+ 12
in|shape|=and =i word|	8+ 7
in|shape|=any word|	2-3 11
in|shape|=as word =as|	4-7 -9
in|shape|=at =the word|	8+ 8
in|shape|=até =ao word|	2-3 8
in|shape|=aus =dem capital|	4-7 7
in|shape|=avec word|	2-3 14
in|shape|=but =a word|	4-7 10
in|shape|=by word|	2-3 10
in|shape|=ce word =pas|	8+ 6
in|shape|=ci word word|	4-7 -6
in|shape|=con =la word|	4-7 14
in|shape|=con word word|	4-7 8
in|shape|=could =have =been|	4-7 9
in|shape|=dans =le word|	4-7 9
in|shape|=das =ist capital|	2-3 9
in|shape|=das capital|	2-3 -7
in|shape|=dat word =ik|	8+ 7
in|shape|=de capital|	2-3 -7
in|shape|=de word =is|	8+ 12
in|shape|=de word verb|	8+ 8
in|shape|=de word word|	4-7 6
in|shape|=de word|	2-3 -6
in|shape|=der capital =hat|	4-7 8
in|shape|=der capital word|	4-7 8
in|shape|=der word capital|	4-7 6
in|shape|=des word word|	4-7 6
in|shape|=di word =non|	4-7 6
in|shape|=di word|	2-3 6
in|shape|=did =the word|	8+ 8
in|shape|=die capital|	2-3 -13
in|shape|=die word capital|	4-7 -6
in|shape|=een word =die|	4-7 8	8+ 9
in|shape|=een word =met|	4-7 12
in|shape|=een word =op|	4-7 9
in|shape|=een word word|	2-3 14	4-7 12
in|shape|=een word|	2-3 11
in|shape|=ein capital =ist|	4-7 6
in|shape|=ein word capital|	4-7 10
in|shape|=eine capital|	2-3 8
in|shape|=eine word capital|	4-7 6
in|shape|=el capital|	2-3 -6
in|shape|=el word =a|	4-7 -9
in|shape|=el word =de|	4-7 -8
in|shape|=el word =no|	4-7 10
in|shape|=el word adverb|	4-7 7
in|shape|=el word word|	2-3 12	8+ 6
in|shape|=el word|	2-3 -9
in|shape|=ele verb =que|	8+ 6
in|shape|=en capital word|	8+ 6
in|shape|=en word word|	2-3 6
in|shape|=en word|	2-3 8
in|shape|=es =la word|	8+ 7
in|shape|=et =les word|	4-7 7
in|shape|=every word word|	4-7 6
in|shape|=fait word|	2-3 -9
in|shape|=geen word|	2-3 8
in|shape|=ha word|	2-3 11
in|shape|=he =is word|	4-7 9	8+ 9
in|shape|=he =never word|	4-7 6
in|shape|=he =was adverb|	4-7 7
in|shape|=he =was word|	8+ 6
in|shape|=he =would =like|	4-7 7
in|shape|=he verb =about|	4-7 10
in|shape|=he verb =he|	8+ 9
in|shape|=he verb =me|	4-7 8	8+ 9
in|shape|=he verb =on|	8+ 6
in|shape|=he verb =them|	4-7 7
in|shape|=he verb capital|	8+ 9
in|shape|=he word =the|	8+ 7
in|shape|=he word word|	4-7 8
in|shape|=het =gaat =niet|	8+ 6
in|shape|=het =is =een|	4-7 7
in|shape|=het word =is|	8+ 6
in|shape|=hij word word|	8+ 6
in|shape|=i =am =a|	4-7 -7
in|shape|=i =am =not|	4-7 7	8+ 7
in|shape|=i =am adverb|	4-7 6
in|shape|=i =am word|	2-3 8	8+ 10
in|shape|=i =could =have|	4-7 8
in|shape|=i =didn't word|	4-7 7
in|shape|=i =do =not|	8+ 7
in|shape|=i =don't verb|	4-7 9	8+ 6
in|shape|=i =had =a|	8+ 6
in|shape|=i =had =it|	8+ 8
in|shape|=i =have =been|	8+ 7
in|shape|=i =have =never|	8+ 6
in|shape|=i =have adverb|	8+ 8
in|shape|=i =have verb|	4-7 12	8+ 6
in|shape|=i =have word|	4-7 8	8+ 8
in|shape|=i =never verb|	4-7 14
in|shape|=i =shall =be|	8+ 7
in|shape|=i =was verb|	4-7 8	8+ 7
in|shape|=i =was word|	2-3 8	8+ 9
in|shape|=i =will =not|	8+ 8
in|shape|=i =would =be|	8+ 7
in|shape|=i adverb =have|	8+ 6
in|shape|=i adverb verb|	8+ 11
in|shape|=i verb =a|	4-7 6
in|shape|=i verb =because|	4-7 8
in|shape|=i verb =for|	4-7 6
in|shape|=i verb =her|	8+ 7
in|shape|=i verb =him|	4-7 11
in|shape|=i verb =in|	8+ 8
in|shape|=i verb =it|	8+ 11
in|shape|=i verb =my|	8+ 8
in|shape|=i verb =no|	8+ 6
in|shape|=i verb =out|	8+ 6
in|shape|=i verb =that|	8+ 6
in|shape|=i verb =them|	4-7 7	8+ 8
in|shape|=i verb =the|	4-7 8	8+ 10
in|shape|=i verb =to|	4-7 12	8+ 7
in|shape|=i verb =what|	8+ 7
in|shape|=i verb =where|	4-7 6
in|shape|=i verb =you|	8+ 11
in|shape|=i verb capital|	8+ 7
in|shape|=i verb word|	2-3 6	4-7 11	8+ 11
in|shape|=i word =at|	8+ 8
in|shape|=i word =a|	8+ 6
in|shape|=i word =him|	8+ 8
in|shape|=i word =it|	2-3 10	4-7 11	8+ 8
in|shape|=i word =my|	4-7 6
in|shape|=i word =non|	4-7 8
in|shape|=i word =on|	4-7 7
in|shape|=i word =the|	4-7 10	8+ 7
in|shape|=i word =to|	4-7 7	8+ 7
in|shape|=i word =two|	8+ 7
in|shape|=i word =up|	8+ 9
in|shape|=i word capital|	8+ 6
in|shape|=i word word|	4-7 11	8+ 8
in|shape|=i've word =it|	8+ 7
in|shape|=ich =war word|	4-7 6
in|shape|=ich word adverb|	4-7 6
in|shape|=if =a word|	8+ 7
in|shape|=if =it word|	4-7 10
in|shape|=ik verb =dat|	4-7 9
in|shape|=ik verb adverb|	8+ 7
in|shape|=ik verb word|	8+ 6
in|shape|=ik word adverb|	4-7 8	8+ 6
in|shape|=ik word word|	4-7 8	8+ 10
in|shape|=il =a word|	8+ 9
in|shape|=il =mio word|	4-7 6
in|shape|=il capital word|	4-7 10
in|shape|=il capital|	2-3 -8
in|shape|=il word =di|	4-7 6
in|shape|=il word =ha|	4-7 6
in|shape|=il word =non|	4-7 7
in|shape|=il word =è|	4-7 13
in|shape|=il word word|	2-3 -7	4-7 17	8+ 6
in|shape|=il word|	2-3 -11
in|shape|=in =the word|	2-3 11	4-7 10
in|shape|=in capital =it|	8+ 8
in|shape|=in capital =they|	8+ 7
in|shape|=in capital word|	8+ 7
in|shape|=in word =and|	4-7 9
in|shape|=in word word|	2-3 12	4-7 10
in|shape|=io =le word|	4-7 8
in|shape|=is =that word|	4-7 9
in|shape|=it =is =a|	4-7 15	8+ 8
in|shape|=it =is =not|	8+ 6
in|shape|=it =is =the|	4-7 7	8+ 9
in|shape|=it =is adverb|	4-7 7
in|shape|=it =is word|	4-7 9	8+ 8
in|shape|=it =was =a|	4-7 14
in|shape|=it =was =not|	8+ 6
in|shape|=it =was =the|	4-7 12	8+ 9
in|shape|=it =was word|	2-3 9	8+ 10
in|shape|=it word =a|	8+ 7
in|shape|=it word =with|	4-7 6
in|shape|=it's =a word|	8+ 8
in|shape|=it's =my word|	8+ 7
in|shape|=it’s =a word|	4-7 10	8+ 7
in|shape|=i’d =like =to|	4-7 12
in|shape|=i’m word|	2-3 -6
in|shape|=i’ve =been verb|	8+ 7
in|shape|=je =ne word|	4-7 10	8+ 6
in|shape|=je word =ai|	4-7 8
in|shape|=je word word|	8+ 8
in|shape|=kein capital|	2-3 6
in|shape|=la =del word|	2-3 -7
in|shape|=la capital capital|	2-3 -6
in|shape|=la capital word|	8+ 11
in|shape|=la capital|	2-3 -13
in|shape|=la word =a|	4-7 9
in|shape|=la word =de|	8+ 7
in|shape|=la word =es|	4-7 7
in|shape|=la word =non|	4-7 12
in|shape|=la word =è|	4-7 8	8+ 7
in|shape|=la word adverb|	4-7 7
in|shape|=la word word|	4-7 13	8+ 7
in|shape|=le capital capital|	2-3 -8
in|shape|=le capital|	2-3 -9
in|shape|=le word =a|	8+ 9
in|shape|=le word =de|	8+ 6
in|shape|=le word =est|	4-7 6	8+ 6
in|shape|=le word =il|	4-7 9
in|shape|=le word word|	2-3 10	8+ 14
in|shape|=les word word|	4-7 12
in|shape|=like =a word|	8+ 6
in|shape|=lo =de word|	4-7 6
in|shape|=los capital capital|	2-3 -7
in|shape|=los word =de|	4-7 -8
in|shape|=ma =le word|	4-7 7
in|shape|=ma word =a|	8+ 8
in|shape|=ma word word|	4-7 10
in|shape|=man word =die|	4-7 8
in|shape|=man word word|	4-7 8
in|shape|=me word =por|	4-7 9
in|shape|=mi word word|	4-7 8
in|shape|=mijn word verb|	4-7 6
in|shape|=mijn word word|	4-7 15
in|shape|=mit capital|	2-3 9
in|shape|=mit word capital|	2-3 7
in|shape|=mon word =a|	8+ 6
in|shape|=mon word verb|	8+ 10
in|shape|=mon word word|	8+ 8
in|shape|=my capital capital|	2-3 -11
in|shape|=my word =are|	8+ 8
in|shape|=my word =has|	8+ 6
in|shape|=my word =is|	8+ 8
in|shape|=my word =was|	8+ 7
in|shape|=my word capital|	8+ 7
in|shape|=my word verb|	4-7 12	8+ 12
in|shape|=my word word|	4-7 7	8+ 11
in|shape|=ne word =pas|	4-7 6
in|shape|=ne word =que|	4-7 8
in|shape|=nella word word|	4-7 7
in|shape|=never adverb|	2-3 -6
in|shape|=never word =a|	4-7 9
in|shape|=nicht word word|	2-3 10
in|shape|=nicht word|	2-3 6
in|shape|=no =es =un|	4-7 6
in|shape|=no =se word|	4-7 8
in|shape|=no verb word|	4-7 10
in|shape|=no word =no|	4-7 11
in|shape|=no word =of|	4-7 8
in|shape|=no word =to|	4-7 11
in|shape|=no word word|	2-3 8	4-7 17
in|shape|=non =è =un|	4-7 7
in|shape|=non word =il|	4-7 6
in|shape|=non word =la|	4-7 7
in|shape|=non word word|	2-3 7	4-7 8	8+ 6
in|shape|=not =in =a|	4-7 9
in|shape|=not =on =the|	4-7 6
in|shape|=not =the word|	2-3 8
in|shape|=not word|	2-3 6
in|shape|=nous =avons word|	8+ 7
in|shape|=no|	1 6
in|shape|=nunca word word|	4-7 7
in|shape|=não =há word|	4-7 11
in|shape|=não =é word|	4-7 6
in|shape|=não word =a|	4-7 8
in|shape|=não word word|	4-7 9
in|shape|=o capital word|	4-7 7
in|shape|=o word =do|	4-7 -6
in|shape|=o word =tem|	4-7 8
in|shape|=o word word|	4-7 10	8+ 7
in|shape|=o word|	2-3 -10
in|shape|=ohne capital word|	4-7 11
in|shape|=ohne capital|	2-3 6
in|shape|=on =a word|	4-7 7	8+ 7
in|shape|=on =ne word|	4-7 9	8+ 6
in|shape|=on =the word|	8+ 8
in|shape|=on verb =de|	4-7 7
in|shape|=on word verb|	8+ 6
in|shape|=os capital|	2-3 -6
in|shape|=our word =are|	8+ 6
in|shape|=our word =in|	8+ 6
in|shape|=our word word|	8+ 10
in|shape|=pour =des word|	4-7 -6
in|shape|=quando =sono word|	8+ 8
in|shape|=se =la word|	4-7 8
in|shape|=se word =el|	4-7 8
in|shape|=se word word|	4-7 10	8+ 6
in|shape|=sem word|	2-3 -6
in|shape|=she verb =my|	8+ 8
in|shape|=she word|	2-3 6
in|shape|=si word adverb|	4-7 9
in|shape|=so =i word|	4-7 8
in|shape|=some =of =them|	8+ 7
in|shape|=sono word word|	4-7 9
in|shape|=that =was =the|	4-7 7
in|shape|=that =was word|	8+ 6
in|shape|=the =most word|	4-7 8
in|shape|=the adverb word|	8+ 6
in|shape|=the capital =has|	4-7 -9
in|shape|=the capital =of|	4-7 -11	8+ 12
in|shape|=the capital capital|	2-3 -23	8+ 6
in|shape|=the capital verb|	2-3 -8	8+ 6
in|shape|=the capital word|	4-7 9	8+ 13
in|shape|=the capital|	2-3 -19
in|shape|=the verb =is|	8+ 9
in|shape|=the verb =was|	4-7 8
in|shape|=the word =are|	4-7 7	8+ 13
in|shape|=the word =at|	8+ 9
in|shape|=the word =did|	8+ 6
in|shape|=the word =has|	4-7 8	8+ 9
in|shape|=the word =is|	8+ 14
in|shape|=the word =that|	8+ 10
in|shape|=the word =was|	4-7 8	8+ 6
in|shape|=the word verb|	4-7 14	8+ 14
in|shape|=the word word|	2-3 8	4-7 21	8+ 16
in|shape|=the word|	2-3 -16
in|shape|=then =i verb|	4-7 7	8+ 6
in|shape|=they =have word|	8+ 6
in|shape|=they =were word|	4-7 10	8+ 6
in|shape|=they =will word|	4-7 6
in|shape|=they verb =for|	4-7 8	8+ 6
in|shape|=they verb =me|	8+ 13
in|shape|=they verb =the|	8+ 7
in|shape|=they verb =to|	8+ 6
in|shape|=they verb =us|	8+ 10
in|shape|=they verb word|	8+ 6
in|shape|=they word =at|	8+ 6
in|shape|=they word =in|	8+ 11
in|shape|=they word =me|	8+ 6
in|shape|=they word =the|	4-7 8	8+ 6
in|shape|=they word =with|	8+ 6
in|shape|=they word verb|	8+ 8
in|shape|=they word word|	4-7 10
in|shape|=this =is =a|	8+ 6
in|shape|=this =is =not|	8+ 6
in|shape|=twee word|	2-3 9
in|shape|=two word word|	8+ 6
in|shape|=um word =com|	4-7 7
in|shape|=um word =de|	4-7 9
in|shape|=uma word =de|	4-7 6
in|shape|=uma word word|	2-3 7
in|shape|=uma word|	2-3 11
in|shape|=un word =con|	4-7 8
in|shape|=un word =de|	4-7 13
in|shape|=un word =di|	4-7 11
in|shape|=un word =no|	4-7 9
in|shape|=un word =senza|	4-7 8
in|shape|=un word word|	2-3 15	4-7 14	8+ 9
in|shape|=un word|	2-3 13
in|shape|=una word =a|	4-7 10
in|shape|=una word =con|	4-7 10
in|shape|=una word =de|	4-7 -9
in|shape|=una word word|	2-3 12	4-7 12
in|shape|=une word word|	2-3 13	4-7 10	8+ 6
in|shape|=we =are =a|	8+ 8
in|shape|=we =are =not|	4-7 7	8+ 11
in|shape|=we =are verb|	8+ 6
in|shape|=we =are word|	4-7 9	8+ 12
in|shape|=we =do =not|	8+ 8
in|shape|=we =have =been|	4-7 7
in|shape|=we =have =never|	8+ 6
in|shape|=we =have verb|	8+ 8
in|shape|=we =have word|	4-7 7	8+ 7
in|shape|=we =were verb|	8+ 6
in|shape|=we =will =not|	8+ 8
in|shape|=we verb =for|	8+ 9
in|shape|=we verb =so|	8+ 7
in|shape|=we verb =the|	8+ 7
in|shape|=we verb capital|	8+ 7
in|shape|=we verb word|	8+ 6
in|shape|=we word =a|	4-7 6
in|shape|=we word =it|	8+ 7
in|shape|=we word =the|	4-7 12
in|shape|=we word =with|	8+ 6
in|shape|=we word adverb|	4-7 8	8+ 6
in|shape|=we word capital|	4-7 7
in|shape|=we word number|	8+ 6
in|shape|=we word verb|	2-3 6	8+ 10
in|shape|=we word word|	4-7 12	8+ 7
in|shape|=we word|	2-3 10
in|shape|=what word|	2-3 10
in|shape|=when =i word|	8+ 7
in|shape|=when =the word|	4-7 10
in|shape|=wij word word|	4-7 8
in|shape|=wir word capital|	4-7 6
in|shape|=with =a word|	4-7 10
in|shape|=with =the word|	4-7 11
in|shape|=yo word word|	4-7 6
in|shape|=you =are word|	2-3 7
in|shape|=you =can verb|	4-7 10
in|shape|=you =can word|	8+ 7
in|shape|=you =cannot word|	8+ 7
in|shape|=you =can’t verb|	8+ 7
in|shape|=you =can’t word|	8+ 7
in|shape|=you =don’t word|	8+ 7
in|shape|=you =will verb|	4-7 8
in|shape|=you've word word|	2-3 7
in|shape|=à word word|	4-7 6
in|shape|adverb =de word|	2-3 9	4-7 10
in|shape|adverb =is =a|	4-7 9	8+ 8
in|shape|adverb =is =het|	8+ 9
in|shape|adverb =is =no|	4-7 9	8+ 8
in|shape|adverb =is word|	2-3 -6
in|shape|adverb =moet word|	4-7 8
in|shape|adverb =no word|	4-7 -6
in|shape|adverb =on word|	4-7 11
in|shape|adverb =the word|	2-3 10	4-7 9	8+ 12
in|shape|adverb =they word|	4-7 8
in|shape|adverb =un word|	8+ 7
in|shape|adverb =was =a|	4-7 6
in|shape|adverb adverb word|	4-7 8
in|shape|adverb capital|	2-3 9
in|shape|adverb verb =to|	4-7 10
in|shape|adverb verb word|	4-7 6
in|shape|adverb verb|	2-3 7
in|shape|adverb word =and|	4-7 9
in|shape|adverb word =che|	4-7 7
in|shape|adverb word =e|	4-7 9
in|shape|adverb word =on|	4-7 10
in|shape|adverb word =we|	4-7 12
in|shape|adverb word adverb|	8+ 7
in|shape|adverb word capital|	4-7 11
in|shape|adverb word verb|	4-7 6
in|shape|adverb word word|	4-7 17	8+ 9
in|shape|adverb|	1 18
in|shape|capital =a word|	8+ 11
in|shape|capital =ai word|	4-7 9
in|shape|capital =and capital|	2-3 -11	8+ 9
in|shape|capital =and word|	8+ 9
in|shape|capital =are =not|	4-7 9
in|shape|capital =are word|	2-3 11	4-7 8	8+ 7
in|shape|capital =at number|	8+ 10
in|shape|capital =be word|	2-3 9
in|shape|capital =che word|	4-7 8
in|shape|capital =com word|	4-7 10
in|shape|capital =de capital|	2-3 -9
in|shape|capital =de word|	2-3 -9	4-7 15
in|shape|capital =del word|	2-3 -9
in|shape|capital =der capital|	2-3 6
in|shape|capital =di adverb|	2-3 6
in|shape|capital =di word|	2-3 -9	4-7 6
in|shape|capital =did =not|	8+ 8
in|shape|capital =do capital|	2-3 -7
in|shape|capital =does =not|	4-7 8
in|shape|capital =du word|	2-3 -7
in|shape|capital =el word|	8+ 8
in|shape|capital =en word|	2-3 -7
in|shape|capital =from capital|	8+ 8
in|shape|capital =has =no|	4-7 9
in|shape|capital =has verb|	4-7 11
in|shape|capital =has word|	4-7 7	8+ 8
in|shape|capital =het =aan|	4-7 -6
in|shape|capital =ho word|	4-7 7
in|shape|capital =i verb|	2-3 9	4-7 13
in|shape|capital =i word|	4-7 11	8+ 7
in|shape|capital =il word|	4-7 9
in|shape|capital =in capital|	8+ 11
in|shape|capital =in word|	4-7 8
in|shape|capital =is =a|	4-7 6	8+ 9
in|shape|capital =is =for|	4-7 11
in|shape|capital =is =geen|	4-7 -8
in|shape|capital =is =het|	4-7 10
in|shape|capital =is =not|	4-7 7	8+ 11
in|shape|capital =is =our|	4-7 9
in|shape|capital =is =the|	4-7 6	8+ 9
in|shape|capital =is =what|	8+ 7
in|shape|capital =is adverb|	8+ 9
in|shape|capital =is verb|	4-7 11
in|shape|capital =is word|	2-3 6	4-7 10	8+ 15
in|shape|capital =ist =keine|	4-7 6
in|shape|capital =ist =kein|	4-7 7
in|shape|capital =it capital|	2-3 -11
in|shape|capital =je word|	8+ 8
in|shape|capital =la word|	4-7 14
in|shape|capital =le word|	4-7 10
in|shape|capital =mit capital|	2-3 15
in|shape|capital =my word|	4-7 9
in|shape|capital =ne word|	4-7 13
in|shape|capital =no word|	4-7 15
in|shape|capital =non word|	4-7 7
in|shape|capital =nous =ne|	8+ 7
in|shape|capital =o word|	4-7 6	8+ 6
in|shape|capital =of =the|	4-7 -13
in|shape|capital =of capital|	2-3 -9
in|shape|capital =on =a|	4-7 -7
in|shape|capital =on =the|	4-7 -7
in|shape|capital =our capital|	2-3 7
in|shape|capital =para word|	4-7 11
in|shape|capital =que =es|	4-7 11
in|shape|capital =que word|	4-7 10
in|shape|capital =the capital|	2-3 -16	4-7 -8
in|shape|capital =the word|	2-3 11	4-7 -7	8+ 9
in|shape|capital =um word|	4-7 8	8+ 6
in|shape|capital =uma word|	4-7 10
in|shape|capital =un word|	2-3 8	4-7 9	8+ 12
in|shape|capital =una word|	4-7 9
in|shape|capital =une word|	4-7 9
in|shape|capital =was word|	4-7 11	8+ 7
in|shape|capital =will =be|	4-7 12
in|shape|capital =will verb|	8+ 8
in|shape|capital =with =a|	4-7 -8
in|shape|capital adverb verb|	8+ 9
in|shape|capital adverb word|	4-7 17	8+ 11
in|shape|capital capital =and|	4-7 -8
in|shape|capital capital =in|	4-7 -10
in|shape|capital capital =mijn|	8+ 9
in|shape|capital capital =of|	4-7 -9
in|shape|capital capital =would|	4-7 8
in|shape|capital capital adverb|	4-7 9
in|shape|capital capital capital|	2-3 -16	4-7 -13	8+ 8
in|shape|capital capital number|	2-3 -16
in|shape|capital capital verb|	8+ 8
in|shape|capital capital word|	2-3 10	8+ 9
in|shape|capital capital|	2-3 -34
in|shape|capital number number|	2-3 -10
in|shape|capital number word|	8+ 8
in|shape|capital number|	2-3 -11
in|shape|capital verb =a|	4-7 11
in|shape|capital verb =dat|	8+ 7
in|shape|capital verb =is|	4-7 9
in|shape|capital verb =me|	4-7 8	8+ 7
in|shape|capital verb =to|	4-7 11	8+ 8
in|shape|capital verb capital|	4-7 8
in|shape|capital verb word|	4-7 12	8+ 11
in|shape|capital word =and|	8+ 6
in|shape|capital word =are|	8+ 7
in|shape|capital word =at|	8+ 8
in|shape|capital word =a|	4-7 12	8+ 8
in|shape|capital word =de|	4-7 17	8+ 11
in|shape|capital word =em|	8+ 7
in|shape|capital word =eu|	4-7 7
in|shape|capital word =every|	8+ 10
in|shape|capital word =for|	8+ 9
in|shape|capital word =in|	8+ 8
in|shape|capital word =is|	4-7 12	8+ 13
in|shape|capital word =it|	4-7 9	8+ 9
in|shape|capital word =la|	4-7 12
in|shape|capital word =like|	4-7 7
in|shape|capital word =me|	4-7 11
in|shape|capital word =mir|	8+ 7
in|shape|capital word =ne|	4-7 7
in|shape|capital word =nicht|	4-7 9
in|shape|capital word =of|	8+ 6
in|shape|capital word =on|	8+ 7
in|shape|capital word =pas|	4-7 12
in|shape|capital word =per|	4-7 11	8+ 7
in|shape|capital word =que|	8+ 6
in|shape|capital word =they|	8+ 7
in|shape|capital word =the|	8+ 9
in|shape|capital word =to|	8+ 10
in|shape|capital word =us|	4-7 10
in|shape|capital word =y|	4-7 7
in|shape|capital word =à|	8+ 7
in|shape|capital word adverb|	2-3 8	4-7 14
in|shape|capital word capital|	4-7 10	8+ 11
in|shape|capital word number|	4-7 11
in|shape|capital word verb|	4-7 13	8+ 10
in|shape|capital word word|	4-7 -9	8+ -6
in|shape|capital word|	2-3 8
in|shape|capital|	1 -6
in|shape|number|	1 -10
in|shape|verb =a word|	4-7 10	8+ 11
in|shape|verb =and word|	2-3 9
in|shape|verb =are word|	4-7 9
in|shape|verb =in =the|	4-7 6
in|shape|verb =me =about|	4-7 -6
in|shape|verb =the word|	2-3 8	4-7 7
in|shape|verb =to word|	8+ 9
in|shape|verb =you =for|	4-7 8
in|shape|verb word word|	2-3 9	4-7 10
in|shape|word =a word|	2-3 13	4-7 12	8+ 9
in|shape|word =als =een|	4-7 10
in|shape|word =and adverb|	4-7 11
in|shape|word =and word|	4-7 6
in|shape|word =au word|	2-3 9	4-7 7
in|shape|word =but word|	2-3 16
in|shape|word =by word|	2-3 17
in|shape|word =com word|	4-7 7
in|shape|word =come =un|	4-7 13
in|shape|word =con =un|	4-7 9
in|shape|word =con word|	2-3 9
in|shape|word =da word|	2-3 -12	4-7 10
in|shape|word =de adverb|	2-3 9
in|shape|word =de word|	8+ 9
in|shape|word =delle word|	2-3 -10
in|shape|word =der capital|	2-3 8
in|shape|word =des word|	2-3 -8
in|shape|word =di word|	4-7 8
in|shape|word =die capital|	4-7 6
in|shape|word =do word|	2-3 -6
in|shape|word =du word|	2-3 -7
in|shape|word =e word|	2-3 14	4-7 10
in|shape|word =een word|	4-7 11
in|shape|word =el word|	4-7 14
in|shape|word =en word|	2-3 6
in|shape|word =if word|	2-3 11
in|shape|word =in =the|	4-7 11	8+ 13
in|shape|word =in word|	4-7 10
in|shape|word =la word|	4-7 12
in|shape|word =le word|	2-3 9
in|shape|word =ma =non|	4-7 10
in|shape|word =ma word|	2-3 11
in|shape|word =mais =pas|	4-7 9
in|shape|word =mais word|	2-3 9
in|shape|word =met =een|	4-7 9
in|shape|word =no word|	2-3 10
in|shape|word =not word|	2-3 12
in|shape|word =o word|	4-7 7
in|shape|word =of word|	2-3 -12
in|shape|word =para word|	2-3 6	4-7 8
in|shape|word =pas word|	4-7 12
in|shape|word =per word|	2-3 9
in|shape|word =por word|	2-3 11	4-7 9
in|shape|word =su word|	2-3 10
in|shape|word =than =a|	4-7 8
in|shape|word =that word|	4-7 9
in|shape|word =the word|	4-7 18	8+ 12
in|shape|word =their word|	4-7 9
in|shape|word =to =the|	4-7 9
in|shape|word =to word|	2-3 -8
in|shape|word =um word|	4-7 8
in|shape|word =und word|	4-7 7
in|shape|word =van word|	2-3 11
in|shape|word =with =one|	4-7 6
in|shape|word =with word|	2-3 13
in|shape|word =y word|	2-3 9
in|shape|word =à word|	4-7 9	8+ 6
in|shape|word adverb =and|	4-7 8
in|shape|word adverb word|	4-7 12
in|shape|word adverb|	2-3 10
in|shape|word capital =der|	4-7 6
in|shape|word capital word|	2-3 8	4-7 6
in|shape|word capital|	2-3 -6
in|shape|word verb adverb|	4-7 6
in|shape|word word =and|	4-7 15
in|shape|word word =a|	4-7 11
in|shape|word word =by|	4-7 9
in|shape|word word =com|	4-7 7
in|shape|word word =con|	4-7 7
in|shape|word word =de|	4-7 14
in|shape|word word =du|	4-7 8
in|shape|word word =en|	4-7 7
in|shape|word word =et|	4-7 10
in|shape|word word =e|	4-7 16
in|shape|word word =for|	4-7 8
in|shape|word word =from|	4-7 9
in|shape|word word =il|	4-7 14
in|shape|word word =in|	4-7 12
in|shape|word word =les|	4-7 12
in|shape|word word =of|	4-7 17
in|shape|word word =over|	4-7 10
in|shape|word word =por|	4-7 13
in|shape|word word =to|	4-7 11
in|shape|word word =with|	4-7 7
in|shape|word word =à|	4-7 9
in|shape|word word adverb|	4-7 7	8+ 8
in|shape|word word capital|	2-3 10
in|shape|word word word|	2-3 19	4-7 22	8+ 8
in|shape|word word|	2-3 -9
in|shape|word|	1 -10
in|word|	0 -10	12 -7	14 -9	2 -13	2029 6	3 -11	4 -10	5 -12	about 8	accountant -10	ada -9	again -8	agility 11	al 6	alert -9	alive 10	all -8	alla 12	alle 7	alles 8	als 6	always 13	ambachtelijk -7	an 14	anche 8	and -6	animal 10	antes 6	any 11	anything 11	ao 8	apericena -8	aprils -9	arithmetic 11	artigianale -8	as 9	asfixia 11	ask -6	asked 9	at 10	attentive 12	até 11	au 9	auch 7	aucun 6	aus 10	avec 15	avevo 8	away -7	baby -10	bad 12	badger -10	ball -12	balloon -9	banter 9	bau -6	bed-rot -10	before 8	bei 8	beyond 7	bien 9	big -11	biggest -9	bin -6	binnen 9	biology -9	blague 9	blanc -7	bleibt -8	blue -13	boats -6	bocadillo -8	book -12	border -9	bored -11	boredom -10	borrowed -10	botella -9	box -7	brave 11	britain's -9	budget -7	buona -6	but 16	buy -16	by 15	c -10	calendário 9	called 11	calm -8	can -9	cancer -12	cani -8	capacity -12	cartographer’s -8	casa -9	catch -8	channel 13	cheap 12	chiacchiericcio 7	chino -7	christmas 7	chuvisqueiro -7	clean 6	cold 6	com 7	comment 11	como 8	compra -9	comprar 10	común 11	confidence 12	considering 8	contenues 8	contrôle 7	corner -7	correct 11	corso 9	coup 11	creche -6	culture -12	cuore -7	current -9	curva -7	custardgate -13	cutters -10	c’est 12	da -11	dal 11	damage -12	dank -6	dans 10	dat 9	daughter -8	dave -6	de -12	de-risking -11	dead -12	deep -10	deeply 10	defect -8	definitivas -9	del -15	delivery -15	delle -10	dente 6	dialogue -7	did 11	die -8	direction -12	disappointed 9	division -9	do -7	doctor -8	domanda -6	domani 9	don't 10	dos 12	dreams -7	drizzlecore -8	du -10	dämmerschoppen -8	déconnexer -7	dörfer 10	d’estate -8	e 14	ecology -6	een 13	ein 8	eine 12	el -7	emergency 8	en 9	encore 9	encouraging 11	enfin 10	enjoy 13	era 10	erhebliche 13	es 7	está 11	event -10	every -10	everything 11	fait -8	far 8	file -8	finos -7	first -10	fiscal -7	floor -7	fois 6	for 12	format -8	forte 10	frank 11	freddo 11	free -11	frei -8	fyi -10	gap -10	geduld 10	geen 11	gefragt -7	geluk 9	gestão -8	get -10	ghost -17	ginette -8	global -8	gloves -9	go -8	gomma -7	goodnight -7	gossip -8	got 12	gravedigger's -9	grower -8	guilt-free -8	guilty -11	gut -9	guten -6	ha 11	haaskaaf -8	hammer -7	hand -8	handelsblatt -9	harbor -10	harbourmaster -9	have 7	he 13	heard 6	heart -9	heartbroken 12	here -9	het -7	high -9	hij 8	hill -7	him -7	hmm 11	hold -17	hollow -7	hora 9	hors 7	houden -11	hours -14	hub -15	huesero -7	husch-pfusch 10	i'm 9	ice -11	if 9	igual 8	ik 7	il -13	in 6	interesse 9	irrevogável -7	is 10	issue 9	ist 8	it's 12	its 9	it’s 10	jamais 9	jamón -14	je 10	jet -9	joke 10	jour -7	just 6	juste -8	justicia -6	já 11	j’ai 8	kaasschaaf -6	kahlschlag 6	keeper’s -7	keer -11	kein 6	keine 9	kid -9	knock 7	know -10	kompromiss 9	kopi -9	la -11	laguna -9	landing -11	laranja -7	larga -6	ledger -10	leite -8	lenta 10	les 11	letters -7	levo 7	liberamente -8	life -9	like 15	lions -9	listening 8	live -11	lo 9	looked 7	loss -12	loup 6	l’heure -8	mais 14	maison -9	mal-entendido 8	malaisance -10	malinga -7	mano -9	manual -7	massima 10	match -7	me -9	mer -7	merci 6	mesa -6	met -8	mid -11	midi -6	mieux 8	miracle -7	mit 21	moderate -9	modest -8	moi 6	molto 7	moonlit -6	moose -11	morgen -10	morning -12	mostly 10	movement -7	moño -7	mr -10	mud -11	mur -9	my -16	mängel 12	na 8	nach -6	nearly 8	nem -6	neue -6	neutral -15	never -6	new 9	next -6	nichts 7	niet 12	night -8	ninth -7	no 9	nobody 14	noise 11	non 11	nonna -9	normal 7	nostalgia 7	not 18	note 13	nova -6	nox -10	nur 8	nuvoloso -8	nº -9	não 10	o -10	of -14	ohne 13	on -11	oops -11	op 13	operatie -6	operation -12	ora 8	ordinary 11	otters -7	ou -6	outil 6	outperform -10	oven 9	own -8	pack-up -8	papel 8	paper -10	parcheggio -9	parking -11	parties -10	partilhada -8	pas 9	pasta -6	patate -12	patient 10	pause -9	peat -10	pending -8	per 11	pero 8	perreo -7	pie -8	piscine -6	plan -12	planilha 11	plebes -7	plus 7	pluviste -6	point -9	polite 8	politics -9	por 13	porchlight -8	porcupine -10	postman -6	pozzo -10	premature 12	pretty 11	prince -7	prodigy -11	professor -11	professore -7	projekt -9	promessa 7	prudence 10	prudenza 6	putt 9	quase -11	que 14	radical 16	radio -11	ragione 9	random -8	reading 10	real 7	red -7	reg -9	regenafspraak -7	regolare 9	regret -10	relaxed 6	respekt 9	responsibility 12	resting 7	retenue 10	reëel 6	right -16	risco -11	route 11	routine -11	rules -12	réserve 10	sale -10	salt -13	salvo’s -13	santo -7	saudade -10	schattenhaushalt -7	school -12	schritt 6	science -8	se 14	sea -11	second -10	segnale 9	sell 9	sem -7	sentido 11	serenamente 8	sete 9	seventeen -9	shadow -9	she 10	show -10	si 12	sideways 13	sieben -9	significant -7	silenzio -7	sind -7	sisters -9	small -7	sobriété -8	social -8	soft -11	soglia 9	somewhere 9	sommer -7	sono 7	sorrent -14	sorry 13	sous 9	southern 9	spare 10	spider -11	sportlich 7	spy -9	stage 11	stanco 9	stay 13	stille -12	stiltetax -6	sting -9	strikes 6	sucrée 9	sunlight 9	sur 8	sweet -9	só 11	tagblatt -9	takes 11	tante -6	tardiva 9	tea -8	terra -6	that's 12	the -21	they 10	this 11	tide -8	tides -7	tidewrack -8	tintin -8	tired 10	titre -7	to -9	todos -7	tonhos -6	tonight -10	too -12	tout 10	track -13	trained -11	truck -9	tuesday -13	twee 9	táper -7	uma 15	un 16	une 16	up -10	us -11	v -7	van 6	vegano -12	verbijsterd 10	very 10	verão 8	vezes 7	view -8	visit -10	viva -7	volto 11	wachten -6	wally -8	ward -10	was 13	watch 10	weg -6	weitblick -8	well 11	were 10	what 6	which 9	white 7	who 7	whoever -6	wife -7	wij -11	windmill -10	wir -6	with 11	without -8	words -6	worms -7	y 10	yeah 10	yes 11	you've 7	your 13	zeitnah 6	zu 10	à -9	ça 9	è 7	é -6	één -8	über 9
it:alone|alone|	2-3 10	4-7 8
it:alone|first|	4-7 17
it:alone|inside|	8+ 10
it:best-gap|according-to|according|gap|according-to|,;|	4-7 7	8+ 7
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -9
it:best-gap|according-to|according|gap|according-to|,|	1 -7	2-3 10	4-7 23	8+ 7
it:best-gap|according-to|according|gap|according-to||	2-3 17	4-7 13
it:best-gap|colon|naked||	8+ 10
it:best-gap|named-before|naked||	1 7	2-3 10	4-7 26	8+ 6
it:best-gap|named-nearby|naked||	2-3 14	4-7 10	8+ 6
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -6
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 10
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 9
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 11
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -6
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -8	4-7 15
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 13
it:best-gap|sentence-before|saying|gap|sentence-before||	4-7 7
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 7
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -9
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 12
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 13	4-7 14
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 11
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 7	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -11	2-3 16	4-7 23	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 6	4-7 26
it:best-gap|topic|naked||	2-3 -9	4-7 11	8+ 8
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 15	4-7 12
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 9
it:best-intro|,|according|far|	4-7 10
it:best-intro|,|naked|1|	2-3 10	4-7 10
it:best-intro|,|naked|2-4|	4-7 9
it:best-intro|,|saying|1|	2-3 15	4-7 11
it:best-intro|,|saying|2-4|	4-7 11
it:best-intro|:|according|far|	8+ 9
it:best-intro|:|apposed|2-4|	8+ 7
it:best-intro|:|direct|5-10|	4-7 12
it:best-intro|:|naked|1|	8+ 7
it:best-intro|:|naked|2-4|	2-3 9	8+ 6
it:best-intro|:|naked|5-10|	2-3 10	4-7 22	8+ 11
it:best-intro|:|naked|far|	4-7 16	8+ 9
it:best-intro|:|saying|1|	4-7 22	8+ 6
it:best-intro|:|saying|5-10|	8+ 8
it:best-intro|adverb|naked|far|	1 -11
it:best-intro|auxiliary|according|2-4|	2-3 8
it:best-intro|auxiliary|according|5-10|	4-7 7
it:best-intro|auxiliary|naked|far|	1 -8
it:best-intro|determiner|according|5-10|	1 -8
it:best-intro|determiner|naked|far|	1 -11	2-3 6
it:best-intro|determiner|other|0|	2-3 -6
it:best-intro|determiner|saying|2-4|	4-7 11
it:best-intro|determiner|saying|5-10|	1 -11
it:best-intro|preposition|according|5-10|	2-3 6
it:best-intro|preposition|naked|1|	2-3 -10
it:best-intro|preposition|naked|2-4|	2-3 6	4-7 9
it:best-intro|preposition|naked|5-10|	1 -12	2-3 -8
it:best-intro|preposition|naked|far|	1 -7	2-3 -14	4-7 8
it:best-intro|preposition|other|1|	1 -7
it:best-intro|preposition|saying|1|	2-3 19	4-7 9
it:best-intro|preposition|saying|2-4|	1 -8	2-3 14	4-7 12
it:best-intro|start|naked|2-4|	4-7 7
it:best-intro|start|naked|far|	4-7 11	8+ 6
it:best-intro|start|saying|1|	2-3 13	4-7 9
it:best-intro|stop|naked|1|	2-3 6	4-7 18
it:best-intro|stop|naked|2-4|	4-7 13
it:best-intro|stop|naked|5-10|	4-7 12	8+ 6
it:best-intro|stop|naked|far|	1 9	2-3 10	4-7 21
it:best-intro|stop|other|1|	4-7 11
it:best-intro|stop|saying|1|	1 7	2-3 20	4-7 12
it:best-intro|stop|saying|2-4|	4-7 9
it:best-intro|stop|saying|5-10|	2-3 -10	4-7 8
it:best-intro|that|naked|2-4|	4-7 6
it:best-intro|that|saying|1|	4-7 6
it:best-intro|verb-judging|judging|0|	1 -11	4-7 8
it:best-intro|verb-saying|naked|5-10|	1 -11
it:best-intro|verb-saying|saying|0|	1 10	4-7 16
it:best-intro|verb-saying|saying|5-10|	4-7 10
it:best-intro|word|according|2-4|	2-3 8	4-7 17
it:best-intro|word|according|5-10|	2-3 6	4-7 -6
it:best-intro|word|according|far|	4-7 14
it:best-intro|word|judging|2-4|	1 15	2-3 -6	4-7 13
it:best-intro|word|naked|0|	2-3 -6
it:best-intro|word|naked|2-4|	1 -6	2-3 -9	4-7 11
it:best-intro|word|naked|5-10|	1 -7	2-3 14
it:best-intro|word|saying|2-4|	1 -11	2-3 -6	4-7 21
it:best-intro|word|saying|5-10|	1 -9	4-7 21
it:best-intro|word|saying|far|	4-7 6
it:best-lead|lower|,|according|	according-to 12
it:best-lead|lower|,|judging|	speaker-then-quote -9
it:best-lead|lower|,|naked|	named-nearby 11	topic 8
it:best-lead|lower|,|saying|	quote-then-verb 8	speaker-then-quote 12	verb-then-speaker 15
it:best-lead|lower|:|naked|	named-nearby 11
it:best-lead|lower|auxiliary|according|	according-to 10
it:best-lead|lower|auxiliary|naked|	topic -8
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 8
it:best-lead|lower|determiner|according|	according-to -6
it:best-lead|lower|determiner|naked|	named-nearby -12
it:best-lead|lower|preposition|according|	according-to 14
it:best-lead|lower|preposition|naked|	topic -11
it:best-lead|lower|preposition|saying|	speaker-then-quote 8
it:best-lead|lower|that|naked|	named-nearby 6
it:best-lead|lower|that|saying|	speaker-then-quote 8
it:best-lead|lower|verb-judging|judging|	speaker-then-quote 6
it:best-lead|lower|verb-judging|naked|	topic 10
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -9
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 12
it:best-lead|lower|word|according|	according-to 6
it:best-lead|lower|word|judging|	speaker-then-quote 12
it:best-lead|lower|word|naked|	named-nearby 15
it:best-lead|lower|word|saying|	quote-then-verb -9	speaker-then-quote -6
it:best-lead|upper|,|naked|	topic -8
it:best-lead|upper|-|naked|	named-nearby 6
it:best-lead|upper|:|according|	according-to 8	sentence-before 8
it:best-lead|upper|:|apposed|	speaker-then-quote 13
it:best-lead|upper|:|judging|	speaker-then-quote 8
it:best-lead|upper|:|naked|	named-nearby 14	topic 8
it:best-lead|upper|:|saying|	quote-then-speaker 9	sentence-before 11	verb-then-speaker 15
it:best-lead|upper|determiner|naked|	named-nearby 7
it:best-lead|upper|determiner|other|	quote-then-verb -6
it:best-lead|upper|preposition|according|	according-to -8
it:best-lead|upper|preposition|naked|	named-nearby -15	topic -7
it:best-lead|upper|start|naked|	named-before 9	topic 8
it:best-lead|upper|start|saying|	quote-then-verb 12
it:best-lead|upper|stop|according|	sentence-before 6
it:best-lead|upper|stop|direct|	sentence-before 13
it:best-lead|upper|stop|naked|	named-before 19	named-nearby 7	topic 16
it:best-lead|upper|stop|other|	quote-then-verb 13
it:best-lead|upper|stop|saying|	quote-then-speaker 9	sentence-before 15
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -6
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 7
it:best-lead|upper|word|according|	according-to -7
it:best-lead|upper|word|naked|	named-nearby -12	topic -14
it:best-lead|upper|word|saying|	quote-then-speaker -6	sentence-before -6
it:best-lemma|	accusare 8	aggiungere 10	annunciare 7	attaccare 6	avvertire 12	chiamare -10	chiedere -6	chiosare 7	commentare 7	concedere 11	confessare 8	definire 18	dichiarare 7	esprimere 9	garantire 9	giudicare 9	incalzare 7	insistere 8	interrompere 7	intimare 6	leggere 10	lodare 9	negare 8	parlare 16	precisare 11	prevedere 10	promettere 9	proporre -11	protestare 11	puntualizzare 7	raccontare -6	rassicurare 7	recitare 11	replicare 11	ribadire 10	ribattere 7	riconoscere 6	ricordare 10	riferire 7	rispondere 11	rivelare 12	salutare 10	sapere 13	scandire 9	scherzare 6	scrivere -10	scusare 10	sostenere -6	sottolineare 8	tagliare 10	unlisted -7
it:best-lemma|affermare|quote-then-verb|	1 6
it:best-lemma|aggiungere|speaker-then-quote|	1 10	5-10 8
it:best-lemma|ammettere|quote-then-verb|	1 7
it:best-lemma|assicurare|verb-then-speaker|	1 9
it:best-lemma|avvertire|verb-then-speaker|	1 8
it:best-lemma|chiamare|quote-then-verb|	1 10
it:best-lemma|chiamare|speaker-then-quote|	0 -13	2-4 -11
it:best-lemma|chiedere|quote-then-verb|	1 9
it:best-lemma|chiedere|speaker-then-quote|	0 7
it:best-lemma|chiosare|quote-then-verb|	1 6
it:best-lemma|commentare|quote-then-verb|	1 7
it:best-lemma|concedere|quote-then-verb|	1 11
it:best-lemma|concedere|verb-then-speaker|	1 6
it:best-lemma|confermare|speaker-then-quote|	2-4 -6
it:best-lemma|contestare|speaker-then-quote|	5-10 8
it:best-lemma|definire|speaker-then-quote|	0 8	2-4 13	5-10 9
it:best-lemma|denunciare|quote-then-verb|	1 6
it:best-lemma|dire|quote-then-verb|	1 14
it:best-lemma|dire|speaker-then-quote|	0 11	1 -7	2-4 8
it:best-lemma|esprimere|speaker-then-quote|	0 9
it:best-lemma|garantire|speaker-then-quote|	2-4 9
it:best-lemma|giudicare|speaker-then-quote|	2-4 9
it:best-lemma|giurare|quote-then-verb|	1 7
it:best-lemma|leggere|quote-then-speaker|	1 8
it:best-lemma|none|according-to|	2-4 19
it:best-lemma|none|colon|	2-4 8
it:best-lemma|none|named-before|	1 13	2-4 10	5-10 9	far 12
it:best-lemma|none|named-nearby|	1 12	2-4 9	5-10 8
it:best-lemma|none|sentence-before|	1 12	2-4 13	far -13
it:best-lemma|none|speaker-then-quote|	far -10
it:best-lemma|none|topic|	0 -9	1 -6	5-10 -6
it:best-lemma|parlare|speaker-then-quote|	1 17	2-4 10
it:best-lemma|parlare|verb-then-speaker|	1 9
it:best-lemma|precisare|quote-then-verb|	1 8
it:best-lemma|precisare|speaker-then-quote|	2-4 6
it:best-lemma|promettere|quote-then-verb|	1 9
it:best-lemma|promettere|speaker-then-quote|	0 7
it:best-lemma|raccontare|quote-then-verb|	1 11	5-10 -10
it:best-lemma|raccontare|speaker-then-quote|	5-10 9
it:best-lemma|rassicurare|speaker-then-quote|	1 7
it:best-lemma|replicare|speaker-then-quote|	5-10 9
it:best-lemma|ribattere|quote-then-verb|	1 6
it:best-lemma|ribattere|speaker-then-quote|	2-4 7
it:best-lemma|ricordare|quote-then-verb|	1 7
it:best-lemma|ricordare|speaker-then-quote|	2-4 12	5-10 9
it:best-lemma|rispondere|quote-then-verb|	1 12
it:best-lemma|rispondere|speaker-then-quote|	2-4 13	5-10 11
it:best-lemma|salutare|speaker-then-quote|	0 6
it:best-lemma|sapere|speaker-then-quote|	5-10 12
it:best-lemma|scandire|sentence-before|	far 9
it:best-lemma|scherzare|quote-then-verb|	1 6
it:best-lemma|scrivere|quote-then-verb|	1 10
it:best-lemma|scrivere|speaker-then-quote|	0 -10	2-4 -7	5-10 6
it:best-lemma|scrivere|verb-then-speaker|	1 9
it:best-lemma|sottolineare|speaker-then-quote|	5-10 7
it:best-lemma|spiegare|sentence-before|	5-10 8
it:best-lemma|tagliare|quote-then-verb|	1 10
it:best-lemma|unlisted|quote-then-verb|	0 -6
it:best-near|according-to|according|	2-4 19
it:best-near|according|1|	1 -11	4-7 12
it:best-near|according|2-4|	2-3 14	4-7 19	8+ 6
it:best-near|according|5-10|	1 -10	2-3 10	8+ 6
it:best-near|according|far|	2-3 -7	4-7 -6	8+ 9
it:best-near|apposed|2-4|	8+ 7
it:best-near|colon|naked|	2-4 8
it:best-near|direct|2-4|	4-7 10
it:best-near|direct|5-10|	4-7 12
it:best-near|direct|far|	4-7 -8
it:best-near|judging|0|	1 -11	4-7 8
it:best-near|judging|1|	4-7 8
it:best-near|judging|2-4|	1 11	4-7 13
it:best-near|judging|5-10|	4-7 7
it:best-near|naked|0|	2-3 -8
it:best-near|naked|1|	8+ 7
it:best-near|naked|2-4|	1 6	2-3 7	4-7 8	8+ 10
it:best-near|naked|5-10|	8+ 6
it:best-near|naked|far|	4-7 23
it:best-near|named-before|naked|	1 13	2-4 10	5-10 9	far 12
it:best-near|named-nearby|naked|	1 12	2-4 9	5-10 8
it:best-near|other|0|	2-3 -6
it:best-near|other|1|	1 -7	4-7 11
it:best-near|quote-then-speaker|saying|	2-4 7
it:best-near|quote-then-verb|judging|	1 10
it:best-near|quote-then-verb|other|	0 -6
it:best-near|quote-then-verb|saying|	1 8	5-10 -14
it:best-near|saying|0|	1 7	4-7 16
it:best-near|saying|1|	1 10	2-3 8	4-7 22
it:best-near|saying|2-4|	1 -14	4-7 6
it:best-near|saying|5-10|	1 -8	2-3 -11	4-7 6	8+ 8
it:best-near|saying|far|	4-7 16
it:best-near|sentence-before|according|	far -12
it:best-near|sentence-before|saying|	1 9
it:best-near|speaker-then-quote|direct|	far -9
it:best-near|speaker-then-quote|judging|	2-4 9
it:best-near|speaker-then-quote|saying|	0 14	1 11
it:best-near|topic|naked|	0 -9	1 -6	5-10 -6
it:best-near|verb-then-speaker|saying|	1 17	2-4 12
it:best-negated|	true 6
it:best-order|according|according|1|	1 -11	4-7 12
it:best-order|according|according|2-4|	2-3 14	4-7 19	8+ 6
it:best-order|according|according|5-10|	1 -10	2-3 10	8+ 6
it:best-order|according|according|far|	2-3 -7	4-7 -6	8+ 9
it:best-order|apposed|apposed|2-4|	8+ 7
it:best-order|apposed|judging|2-4|	4-7 8
it:best-order|apposed|saying|0|	4-7 8
it:best-order|apposed|saying|1|	2-3 12	4-7 14
it:best-order|apposed|saying|5-10|	2-3 11	4-7 12
it:best-order|apposed|saying|far|	4-7 9
it:best-order|apposition|saying|5-10|	4-7 10
it:best-order|direct|direct|2-4|	4-7 10
it:best-order|direct|direct|5-10|	4-7 12
it:best-order|direct|direct|far|	4-7 -8
it:best-order|direct|judging|0|	1 -11	4-7 7
it:best-order|direct|judging|2-4|	1 9	2-3 -10	4-7 11
it:best-order|direct|saying|0|	4-7 13
it:best-order|direct|saying|1|	1 6	4-7 18
it:best-order|direct|saying|2-4|	1 -11	4-7 24
it:best-order|direct|saying|5-10|	1 -11	4-7 19	8+ 8
it:best-order|direct|saying|far|	2-3 -7	4-7 12
it:best-order|inverted|other|0|	2-3 -6
it:best-order|inverted|other|1|	1 -7	4-7 11
it:best-order|inverted|saying|1|	1 9	2-3 6	4-7 18
it:best-order|inverted|saying|2-4|	4-7 12
it:best-order|inverted|saying|5-10|	1 -11	2-3 -13	8+ 8
it:best-order|inverted|saying|far|	2-3 9	4-7 6
it:best-order|naked|naked|0|	2-3 -8
it:best-order|naked|naked|1|	8+ 7
it:best-order|naked|naked|2-4|	1 6	2-3 7	4-7 8	8+ 10
it:best-order|naked|naked|5-10|	8+ 6
it:best-order|naked|naked|far|	4-7 23
it:best-order|relative|judging|2-4|	2-3 6
it:best-order|relative|saying|1|	4-7 7
it:best-order|relative|saying|2-4|	4-7 10
it:best-order|shared|saying|5-10|	4-7 12
it:best-phrase|name|	according 6	apposed -9	judging 15	naked 11	thinking 9
it:best-phrase|noun|	apposed 8	direct -7	naked -10	saying 6
it:best-phrase|pronoun|	according -8	naked 13	saying 13
it:best-score|	-1 -9	-2 -6	-3 -9	-4 -11	2 18	3 7	4 8	5 13
it:best-score|-1|	1 -8	8+ 14
it:best-score|-2|	1 -6	8+ 8
it:best-score|-3|	2-3 -10	8+ 6
it:best-score|-4|	1 -9	2-3 -12
it:best-score|0|	1 7	2-3 -8	8+ 9
it:best-score|1|	4-7 17	8+ 6
it:best-score|2|	2-3 16	4-7 38	8+ 9
it:best-score|3|	1 8	8+ 8
it:best-score|4|	2-3 8	4-7 15	8+ 6
it:best-score|5|	4-7 13	8+ 6
it:best|according-to|according|	1 -9	2-3 19	8+ 9
it:best|colon|naked|	8+ 10
it:best|named-before|naked|	1 7	2-3 10	4-7 26	8+ 6
it:best|named-nearby|naked|	2-3 14	4-7 10	8+ 6
it:best|quote-then-speaker|direct|	2-3 -6
it:best|quote-then-speaker|saying|	4-7 13
it:best|quote-then-verb|other|	2-3 -6	4-7 11
it:best|quote-then-verb|saying|	2-3 -8
it:best|sentence-before|according|	2-3 -8	4-7 -9	8+ 8
it:best|sentence-before|apposition|	4-7 12
it:best|sentence-before|direct|	4-7 13
it:best|sentence-before|saying|	1 -7	4-7 16	8+ 7
it:best|speaker-then-quote|apposed|	8+ 7
it:best|speaker-then-quote|judging|	1 9	4-7 17
it:best|speaker-then-quote|saying|	4-7 15
it:best|speaker-then-quote|thinking|	4-7 10
it:best|topic|naked|	2-3 -9	4-7 11	8+ 8
it:best|verb-then-speaker|saying|	1 -9	2-3 10	4-7 18
it:case-follow|all-one|,preposition|	none -9
it:case-follow|all-one|,that|	none -8
it:case-follow|all-one|,verb-saying|	none 9
it:case-follow|all-one|,word|	none -11
it:case-follow|all-one|preposition|	none -8
it:case-follow|all-one|stop|	! 9
it:case-follow|all-one|word|	none -8
it:case-follow|all|,determiner|	none 6
it:case-follow|all|end|	none 8
it:case-follow|first|,auxiliary|	? 6	none 11
it:case-follow|first|,preposition|	none -13
it:case-follow|first|,verb-saying|	? 11	none 19
it:case-follow|first|auxiliary|	none -7
it:case-follow|first|end|	. 16	? 9	none 14
it:case-follow|first|word|	none -6
it:case-follow|first|–|	, 6
it:case-follow|most|stop|	none 7
it:case-follow|none|,preposition|	none -8
it:case-follow|none|,subordinator|	none 11
it:case-follow|none|,that|	none -8
it:case-follow|none|,word|	none -7
it:case-follow|none|;|	none 12
it:case-follow|none|auxiliary|	none -8
it:case-follow|none|end|	none -9
it:case-follow|none|preposition|	none 13
it:case-follow|some|stop|	none 9
it:case-intro|all-one|	: 11	adverb -10	preposition -12	stop 16	verb-judging -7	word -18
it:case-intro|all|	, 9
it:case-intro|first|	, -8	- 8	: 13	capital -7	determiner -9	preposition -12	stop 7
it:case-intro|most|	: -6
it:case-intro|none|	; 9	capital -6	coordinator -10	verb-saying 7
it:case-intro|some|	, 10
it:case|all-one|	1 6	2 -12	3 9
it:case|all|	3 11
it:case|first|	10+ 11	2 -6	6-9 31
it:case|most|	6-9 8
it:case|none|	1 -7	2 11	6-9 22
it:case|some|	3 8	4-5 6
it:chain-on|, verb-saying ,|	4-7 6
it:chain-on|, verb-saying stop|	4-7 10
it:chain-on|far|	2-3 12	8+ 7
it:chain-on|none|	1 8	2-3 -10	8+ 9
it:chain|, verb-saying ,|	4-7 6
it:chain|far|	8+ 9
it:chain|none|	4-7 10
it:clause|false|false|	all 11	most -6	some 9
it:clause|false|true|	none 7
it:clause|true|true|	first 27	none 21
it:closed|	false 6
it:continues|	true 7
it:echo|all|2-3|	false -6
it:echo|all|4-7|	false 9	true 16
it:echo|all|false|	2-3 7	4-7 16
it:echo|all|	none -10
it:echo|all|true|	2-3 -8	4-7 10
it:echo|half|4-7|	false 8
it:echo|half|false|	4-7 9
it:echo|half|	first 12
it:echo|none|1|	true -11
it:echo|none|4-7|	true 16
it:echo|none|8+|	false 8
it:echo|none|	all 11	most -6	some 9
it:echo|none|false|	8+ 8
it:echo|some|4-7|	false 20	true 9
it:echo|some|8+|	false 8
it:echo|some|	false 20	first 15	none 15	true 9
it:echo|some|false|	4-7 21	8+ 8
it:ending|	! 13	, 6	. 13
it:family|"|	1 7	4-7 31	8+ 8
it:family|'|	2-3 10
it:family|none|	2-3 8	4-7 8
it:family|«|	8+ 8
it:family|‘|	4-7 18	8+ 7
it:family|“|	1 -7	8+ 6
it:follow|	,auxiliary 7	,capital -8	,coordinator 10	,determiner 7	,preposition -15	,subordinator 11	,that -12	,verb-saying 9	,word -10	; 12	auxiliary -11	determiner -6	end 12	preposition 11	pronoun -7	word -7	– 10
it:gov|aggiungere|1|	4-7 10
it:gov|aggiungere|4-7|	4-7 10
it:gov|aggiungere|	che 7	none 7
it:gov|aggiungere|past|	auxiliary 7	none 13
it:gov|ammettere|	none 8
it:gov|ammettere|past|	auxiliary 8
it:gov|annunciare|present|	none 9
it:gov|assicurare|2-3|	2-3 9
it:gov|assicurare|4-7|	4-7 10
it:gov|assicurare|	che 7	none 9
it:gov|assicurare|past|	auxiliary 9
it:gov|attaccare|present|	none -8
it:gov|augurare|0|	4-7 8
it:gov|augurare|	none 8
it:gov|avvertire|	none 10
it:gov|avvertire|past|	none 11
it:gov|chiamare|0|	1 -10	2-3 -7
it:gov|chiamare|4-7|	2-3 -10
it:gov|chiamare|	none -16
it:gov|chiamare|past|	none -9
it:gov|chiamare|present|	auxiliary -8	none -10
it:gov|chiedere|	none 7
it:gov|concedere|	none 6
it:gov|concedere|past|	none 6
it:gov|confermare|2-3|	1 -6
it:gov|confermare|	none -6
it:gov|confidare|present|	none 6
it:gov|contestare|	di -6
it:gov|definire|2-3|	2-3 6	4-7 10
it:gov|dire|0|	2-3 7	4-7 7
it:gov|dire|2-3|	1 -8	4-7 11
it:gov|dire|4-7|	2-3 7
it:gov|dire|8+|	1 -8
it:gov|dire|	di 11
it:gov|dire|past|	auxiliary 8	none -10
it:gov|esprimere|0|	2-3 9
it:gov|esprimere|	none 9
it:gov|garantire|4-7|	4-7 9
it:gov|garantire|	che 9
it:gov|giudicare|	none 8
it:gov|giudicare|present|	none 9
it:gov|giurare|present|	none 7
it:gov|head|	anni 11	azienda 8	c’ -10	fatto 8	interessato 7	lei 11	manager 6	name -9	person 10	persone 9	piano -7	place 12	qualcuno 9	radio 9	sindacalista -6	sindaco 9	tema -9	testo 13
it:gov|head|c’|	scrivere -10
it:gov|head|fatto|	sapere 8
it:gov|head|interessato|	negare 7
it:gov|head|lei|	ribattere 7
it:gov|head|name|	chiamare -6	contestare -6
it:gov|head|none|	aggiungere 9	promettere 9
it:gov|head|organisation|	confermare -6	definire 7	giudicare 8	parlare 12	promettere 7	salutare 7
it:gov|head|person|	aggiungere 6	assicurare 6	avvertire 6	definire 13	dichiarare -6	negare 7	parlare 18	replicare 10	ribattere 7	rispondere 7	sostenere 10
it:gov|head|piano|	chiamare -7
it:gov|head|sindaco|	dire 6
it:gov|head|tema|	scrivere -9
it:gov|invitare|1|	4-7 8
it:gov|invitare|2-3|	4-7 12
it:gov|invitare|	a -8	alla 11
it:gov|invitare|past|	auxiliary 10
it:gov|invitare|present|	none -8
it:gov|judging|0|false|false|	all-one -6
it:gov|judging|1|true|false|	none 8
it:gov|judging|2-3|false|false|	none -6
it:gov|judging|4-7|false|false|	none -13
it:gov|judging|4-7|true|false|	none 15
it:gov|judging|none|0|	1 -13
it:gov|judging|none|1|	4-7 10
it:gov|judging|none|2-3|	1 8	4-7 10
it:gov|judging|none|	all-one -6	first 6
it:gov|judging|none|false|	false -7
it:gov|judging|none|true|	false 6
it:gov|leggere|past|	auxiliary 6
it:gov|lodare|	none 9
it:gov|lodare|past|	auxiliary 9
it:gov|negare|	none 9
it:gov|negare|present|	none 9
it:gov|none|1|	all-one 9	none -7
it:gov|none|2-3|	first -7
it:gov|none|4-7|	first 6	most -6
it:gov|none|8+|	first 8	none 9
it:gov|none|false|false|	8+ 8
it:gov|none|true|false|	8+ 8
it:gov|none|true|true|	1 -7	2-3 -6
it:gov|obiettare|present|	none 10
it:gov|parlare|1|	1 10	4-7 7
it:gov|parlare|2-3|	4-7 7
it:gov|parlare|	di 9	none 9
it:gov|parlare|present|	none 24
it:gov|precisare|4-7|	4-7 8
it:gov|precisare|	che 10	none 7
it:gov|precisare|past|	auxiliary 9
it:gov|precisare|present|	none 8
it:gov|prevedere|past|	none 10
it:gov|promettere|0|	2-3 7
it:gov|promettere|	none 7
it:gov|promettere|past|	none 8
it:gov|proporre|past|	auxiliary -11
it:gov|raccontare|present|	none 9
it:gov|rassicurare|	none 7
it:gov|rassicurare|present|	none 7
it:gov|replicare|4-7|	4-7 10
it:gov|replicare|	none 8
it:gov|replicare|past|	auxiliary 10	none 6
it:gov|ribadire|past|	none 8
it:gov|ribattere|2-3|	4-7 9
it:gov|ribattere|	che 7
it:gov|ribattere|past|	auxiliary 7	none 7
it:gov|ricordare|2-3|	4-7 10
it:gov|ricordare|past|	auxiliary 11
it:gov|riferire|	none 10
it:gov|ringraziare|present|	none 12
it:gov|rispondere|4-7|	4-7 12
it:gov|rispondere|	none 7
it:gov|rispondere|past|	auxiliary 8	none 13
it:gov|salutare|0|	2-3 6
it:gov|salutare|	none 6
it:gov|salutare|present|	none 9
it:gov|sapere|1|	4-7 8
it:gov|sapere|4-7|	4-7 6
it:gov|sapere|	che 7
it:gov|sapere|past|	auxiliary 8	none 10
it:gov|saying|0|false|false|	none 9
it:gov|saying|1|false|false|	none 8
it:gov|saying|2-3|false|false|	first 17	none 14
it:gov|saying|2-3|true|false|	none -7
it:gov|saying|4-7|false|false|	some 9
it:gov|saying|4-7|true|false|	all-one -14
it:gov|saying|8+|false|false|	first 15	none -11
it:gov|saying|8+|true|false|	none 15
it:gov|saying|alla|false|	false 11
it:gov|saying|alla|	first 7
it:gov|saying|a|1|	4-7 8
it:gov|saying|a|2-3|	4-7 11
it:gov|saying|a|	first 10	none -9
it:gov|saying|a|true|	false -10
it:gov|saying|che|1|	4-7 8
it:gov|saying|che|2-3|	2-3 6
it:gov|saying|che|4-7|	2-3 16	4-7 16
it:gov|saying|che|8+|	4-7 16
it:gov|saying|che|false|	false 15
it:gov|saying|che|	none 6
it:gov|saying|come|2-3|	4-7 8
it:gov|saying|come|	none 8
it:gov|saying|con|4-7|	4-7 -6
it:gov|saying|con|false|	false -6
it:gov|saying|con|	first -7	none -6
it:gov|saying|con|true|	false -8
it:gov|saying|dell’|8+|	4-7 7
it:gov|saying|dell’|false|	false 10
it:gov|saying|dell’|	none 10
it:gov|saying|del|4-7|	2-3 -8
it:gov|saying|del|false|	false -6
it:gov|saying|di|1|	1 10	4-7 8
it:gov|saying|di|2-3|	2-3 13	4-7 15
it:gov|saying|di|4-7|	1 -12	2-3 10	4-7 7
it:gov|saying|di|8+|	4-7 10	8+ 7
it:gov|saying|di|false|	false 9
it:gov|saying|di|	first 11	none 9
it:gov|saying|di|true|	false 8
it:gov|saying|in|4-7|	2-3 10
it:gov|saying|in|false|	false 8
it:gov|saying|in|	none 11
it:gov|saying|none|0|	2-3 6
it:gov|saying|none|1|	4-7 17	8+ 9
it:gov|saying|none|2-3|	1 -9	4-7 18
it:gov|saying|none|4-7|	2-3 11	4-7 14
it:gov|saying|none|8+|	4-7 11
it:gov|saying|none|false|	false 11
it:gov|saying|none|	none 7	some 7
it:gov|saying|none|true|	false -8
it:gov|saying|per|2-3|	2-3 12
it:gov|saying|per|true|	false 10
it:gov|scrivere|0|	2-3 -10
it:gov|scrivere|2-3|	4-7 9
it:gov|scrivere|4-7|	2-3 8	4-7 -8	8+ 6
it:gov|scrivere|	che 12	di -6	none -11
it:gov|scrivere|past|	auxiliary -12	none 12
it:gov|sostenere|2-3|	2-3 -7
it:gov|sostenere|	none -6
it:gov|sostenere|past|	none -6
it:gov|spiegare|	none 6
it:gov|spiegare|past|	none 7
it:gov|subject|lei|saying|	2-3 8
it:gov|subject|lei|saying|past|	4-7 9
it:gov|subject|name|judging|	0 -10	4-7 -8
it:gov|subject|name|judging|past|	1 -6
it:gov|subject|name|saying|	0 7	2-3 -6	4-7 12
it:gov|subject|name|saying|past|	4-7 9
it:gov|subject|name|saying|present|	4-7 12
it:gov|subject|none|judging|	0 -7
it:gov|subject|none|saying|	0 -12	2-3 12	4-7 11
it:gov|subject|none|saying|past|	4-7 14
it:gov|subject|none|saying|present|	2-3 10	4-7 9
it:gov|subject|noun|judging|	1 9
it:gov|subject|noun|judging|past|	4-7 14
it:gov|subject|noun|judging|present|	1 -7	2-3 -11	4-7 10
it:gov|subject|noun|saying|	1 7
it:gov|subject|noun|saying|past|	8+ 8
it:gov|subject|noun|saying|present|	4-7 29
it:gov|subject|noun|thinking|past|	4-7 9
it:gov|subject|organisation|judging|	0 7	2-3 11
it:gov|subject|organisation|judging|past|	4-7 7
it:gov|subject|organisation|judging|present|	1 8
it:gov|subject|organisation|saying|	0 12	4-7 -9
it:gov|subject|organisation|saying|past|	1 -6	2-3 -6	4-7 9
it:gov|subject|organisation|saying|present|	2-3 12	4-7 13
it:gov|subject|person|judging|	2-3 10	4-7 8
it:gov|subject|person|judging|past|	1 9	2-3 6	4-7 7
it:gov|subject|person|saying|	0 8	1 15	4-7 14	8+ -6
it:gov|subject|person|saying|past|	2-3 17	4-7 9	8+ 6
it:gov|subject|person|saying|present|	4-7 16
it:gov|subject|place|saying|	2-3 10
it:gov|subject|place|saying|past|	4-7 10
it:gov|temere|	none 8
it:gov|temere|past|	none 8
it:gov|thinking|2-3|true|false|	none 7
it:gov|thinking|none|2-3|	4-7 7
it:gov|thinking|none|	none 9
it:gov|thinking|none|true|	false 7
it:headline|false|	8+ 9
it:headline|true|	1 -8	2-3 6	4-7 22
it:head|"|	4-7 12
it:head|'|	2-3 10
it:head|plain|,word|	2-3 -7
it:head|plain|	: 21	all -8	all-one -7	determiner -12	first 13	none -13	preposition -14	start -7
it:head|plain|:|	4-7 7
it:head|plain|all-one|	2-3 -10
it:head|plain|all|	2-3 -8
it:head|plain|end|	4-7 21
it:head|plain|first|	2-3 7	4-7 20
it:head|plain|none|	1 -9	2-3 -12
it:head|plain|preposition|	1 -8
it:head|titled|	: 14
it:head|titled|end|	4-7 7
it:head|titled|first|	4-7 8
it:head|titled|stop|	2-3 8
it:head|upper|	, 11	all 11
it:head|upper|all|	2-3 10
it:head|«|	1 -10	4-7 13
it:head|“|	4-7 17
it:in-noun|false|false|1|	all-one 7
it:in-noun|false|false|2-3|	all 11	some 8
it:in-noun|false|false|4-7|	most -6	some 7
it:in-noun|false|false|8+|	first 8
it:in-noun|true|false|1|	none -7
it:in-noun|true|false|2-3|	all -7	all-one -9	first -14
it:in-noun|true|false|4-7|	first 6	none 6
it:in-noun|true|false|8+|	none 6
it:in-noun|true|true|2-3|	all-one -6	first -6
it:intro-follow|,|,verb-saying|	2-3 8
it:intro-follow|,|end|	2-3 8	4-7 8
it:intro-follow|,|stop|	2-3 9
it:intro-follow|-|stop|	8+ 8
it:intro-follow|:|,auxiliary|	4-7 8
it:intro-follow|:|,verb-saying|	4-7 15
it:intro-follow|:|end|	2-3 16	4-7 22
it:intro-follow|:|stop|	1 10	2-3 6	8+ 11
it:intro-follow|adverb|stop|	1 -11	2-3 -8
it:intro-follow|auxiliary|stop|	1 -8	2-3 8	4-7 8
it:intro-follow|determiner|,determiner|	1 -11
it:intro-follow|determiner|auxiliary|	2-3 -9
it:intro-follow|determiner|preposition|	2-3 9
it:intro-follow|determiner|stop|	1 -11	2-3 6	4-7 14
it:intro-follow|preposition|,word|	2-3 -8
it:intro-follow|preposition|coordinator|	1 -6	2-3 8
it:intro-follow|preposition|end|	1 -7	2-3 -11
it:intro-follow|preposition|preposition|	1 -8
it:intro-follow|preposition|stop|	2-3 -6	4-7 23
it:intro-follow|start|,pronoun|	8+ 7
it:intro-follow|start|,verb-saying|	2-3 10	4-7 10
it:intro-follow|start|:|	4-7 10
it:intro-follow|start|end|	2-3 10	4-7 8
it:intro-follow|start|–|	4-7 6
it:intro-follow|stop|,auxiliary|	1 6	2-3 15	4-7 13
it:intro-follow|stop|,pronoun|	4-7 8
it:intro-follow|stop|,verb-saying|	1 8	2-3 16	4-7 21
it:intro-follow|stop|,word|	4-7 10
it:intro-follow|stop|end|	2-3 9	4-7 11
it:intro-follow|stop|stop|	1 10	2-3 8	4-7 28
it:intro-follow|that|stop|	4-7 10
it:intro-follow|verb-judging|stop|	1 -8	2-3 -13
it:intro-follow|word|,auxiliary|	2-3 -6
it:intro-follow|word|,determiner|	1 -7
it:intro-follow|word|,preposition|	2-3 -7
it:intro-follow|word|,subordinator|	2-3 8
it:intro-follow|word|,that|	1 -7
it:intro-follow|word|,word|	1 -6
it:intro-follow|word|:|	4-7 9
it:intro-follow|word|preposition|	2-3 8
it:intro-follow|word|stop|	2-3 -7	4-7 7	8+ 7
it:intro-follow|word|word|	1 -7	2-3 -6
it:intro|	- 8	: 13	; 9	adverb -8	capital -9	coordinator -10	preposition -7	stop 13	verb-judging -6
it:in|first|=abbiamo|	4-7 12	first 14
it:in|first|=a|	4-7 11	8+ 6	first 9
it:in|first|=che|	4-7 8	none 8
it:in|first|=come|	2-3 -6	none -6
it:in|first|=con|	2-3 12	first 6	none 11
it:in|first|=da|	8+ 7	first 7	none 9
it:in|first|=del|	4-7 7
it:in|first|=di|	2-3 9	4-7 11	first 8	none 9
it:in|first|=due|	4-7 12	first 12
it:in|first|=erano|	first 9
it:in|first|=era|	4-7 9	first 10
it:in|first|=e|	4-7 12	none 8
it:in|first|=fa|	4-7 12	none 12
it:in|first|=hanno|	first 6
it:in|first|=ha|	2-3 11	4-7 12	8+ 6	first 15	none 10
it:in|first|=ho|	4-7 12	8+ 6	first 14
it:in|first|=il|	2-3 -15	8+ 6	all-one -8	first -8	none -10
it:in|first|=in|	4-7 11	first 8	none 11
it:in|first|=io|	first 8	none 9
it:in|first|=i|	4-7 -7	8+ 6	first 11	none -8
it:in|first|=la|	2-3 -7	8+ 8	all-one -11	first -7
it:in|first|=le|	4-7 11	8+ 9	first 11	none 10
it:in|first|=lo|	4-7 9	first 12
it:in|first|=lui|	4-7 6	first 6
it:in|first|=ma|	4-7 11	first 9	none 10
it:in|first|=mi|	8+ 6	first 7
it:in|first|=nei|	none 10
it:in|first|=nella|	4-7 7	none 7
it:in|first|=ne|	4-7 11	first 11
it:in|first|=noi|	first 7
it:in|first|=non|	2-3 10	4-7 21	8+ 6	first 15	none 19
it:in|first|=ogni|	first 6
it:in|first|=per|	2-3 8	4-7 10	first 7	none 9
it:in|first|=prima|	4-7 7	first 7
it:in|first|=quando|	8+ 7	first 9	none 7
it:in|first|=quella|	4-7 8	first 8
it:in|first|=senza|	4-7 9	none 13
it:in|first|=se|	4-7 10	8+ 6	first 11
it:in|first|=si|	2-3 10	4-7 15	first 14	none 12
it:in|first|=sono|	2-3 7	4-7 14	first 11	none 8
it:in|first|=tre|	first -6
it:in|first|=una|	2-3 7	4-7 17	first 8	none 16
it:in|first|=un|	2-3 11	4-7 15	first 9	none 16
it:in|first|=è|	2-3 7	4-7 10	first 9	none 8
it:in|first|adverb|	1 8	all-one 8	first -6
it:in|first|capital|	all 7	all-one 6	most -6
it:in|first|verb|	4-7 11	first 11
it:in|first|word|	1 -7	4-7 10	none -6	some 9
it:in|functions|0|1|	all-one 6	none -7
it:in|functions|0|2-3|	all 6	none 10
it:in|functions|0|4-7|	first 13
it:in|functions|1|2-3|	first -9
it:in|functions|1|4-7|	none 6
it:in|functions|2|2-3|	first 8
it:in|functions|2|4-7|	most 8	none 7
it:in|functions|3|4-7|	first 12
it:in|functions|3|8+|	first 8
it:in|last|ada|	2-3 -9
it:in|last|amo|	2-3 6
it:in|last|ani|	2-3 8
it:in|last|are|	2-3 9
it:in|last|ata|	2-3 11
it:in|last|ate|	2-3 -9
it:in|last|	ci 11	da -8	do 13	gy -11	ia -7	in -7	le 10	li -6	lo -16	ly -8	mo 9	ne 9	ni 8	nt 11	ra -8	re -7	sa 9	te -7	ti -8	to 6	za 12	zo -10
it:in|last|cia|	2-3 -8
it:in|last|ddo|	2-3 11
it:in|last|ena|	1 -8
it:in|last|ent|	2-3 11
it:in|last|ere|	2-3 -10
it:in|last|ete|	2-3 8
it:in|last|gio|	1 -11
it:in|last|ica|	2-3 -9
it:in|last|ici|	2-3 9
it:in|last|ile|	1 8	2-3 12
it:in|last|ina|	2-3 7
it:in|last|ito|	2-3 -11
it:in|last|lia|	2-3 10
it:in|last|lla|	1 -7
it:in|last|mma|	2-3 -7
it:in|last|nco|	2-3 9
it:in|last|nda|	2-3 -6
it:in|last|nte|	2-3 -7
it:in|last|nto|	2-3 8
it:in|last|nza|	1 6	2-3 10
it:in|last|ogy|	2-3 -11
it:in|last|olo|	2-3 -9
it:in|last|one|	2-3 10
it:in|last|ore|	1 -6
it:in|last|oso|	1 -9
it:in|last|rno|	2-3 9
it:in|last|rra|	2-3 -8
it:in|last|rso|	2-3 14
it:in|last|sca|	2-3 9
it:in|last|ssa|	2-3 6
it:in|last|sso|	2-3 9
it:in|last|sti|	1 -8
it:in|last|tta|	1 -8	2-3 10
it:in|last|tto|	1 6	2-3 11
it:in|last|una|	2-3 -10
it:in|last|zza|	2-3 6
it:in|last|zzo|	2-3 -10
it:in|shape|=ci word word|	4-7 -6
it:in|shape|=con word word|	2-3 10
it:in|shape|=di word =non|	4-7 6
it:in|shape|=di word|	2-3 6
it:in|shape|=ha word|	2-3 11
it:in|shape|=i word =non|	4-7 8
it:in|shape|=il =mio word|	4-7 6
it:in|shape|=il capital word|	4-7 10
it:in|shape|=il capital|	2-3 -8
it:in|shape|=il word =di|	4-7 6
it:in|shape|=il word =ha|	4-7 6
it:in|shape|=il word =non|	4-7 7
it:in|shape|=il word =è|	4-7 13
it:in|shape|=il word word|	2-3 -7	4-7 13
it:in|shape|=il word|	2-3 -12
it:in|shape|=io =le word|	4-7 8
it:in|shape|=la capital word|	8+ 7
it:in|shape|=la capital|	2-3 -11
it:in|shape|=la word =non|	4-7 12
it:in|shape|=la word =è|	4-7 8	8+ 7
it:in|shape|=la word word|	4-7 11	8+ 6
it:in|shape|=ma =le word|	4-7 7
it:in|shape|=nella word word|	4-7 7
it:in|shape|=non =è =un|	4-7 7
it:in|shape|=non word =il|	4-7 6
it:in|shape|=non word =la|	4-7 7
it:in|shape|=non word word|	2-3 7	4-7 7	8+ 6
it:in|shape|=quando =sono word|	8+ 8
it:in|shape|=se word word|	4-7 7
it:in|shape|=si word adverb|	4-7 9
it:in|shape|=sono word word|	4-7 9
it:in|shape|=un word =di|	4-7 11
it:in|shape|=un word =senza|	4-7 8
it:in|shape|=un word word|	2-3 6	4-7 8
it:in|shape|=un word|	2-3 8
it:in|shape|=una word =a|	4-7 10
it:in|shape|=una word word|	4-7 12
it:in|shape|adverb word =che|	4-7 7
it:in|shape|adverb word word|	4-7 7
it:in|shape|adverb word|	2-3 10
it:in|shape|adverb|	1 8
it:in|shape|capital =che word|	4-7 8
it:in|shape|capital =di adverb|	2-3 6
it:in|shape|capital =di word|	2-3 -9	4-7 6
it:in|shape|capital =ho word|	4-7 7
it:in|shape|capital =i word|	4-7 11	8+ 7
it:in|shape|capital =il word|	4-7 9
it:in|shape|capital =in word|	4-7 8
it:in|shape|capital =le word|	4-7 9
it:in|shape|capital =non word|	4-7 7
it:in|shape|capital =un word|	4-7 7
it:in|shape|capital =una word|	4-7 7
it:in|shape|capital adverb word|	4-7 12
it:in|shape|capital verb|	2-3 -6
it:in|shape|capital word =a|	4-7 10
it:in|shape|capital word =per|	4-7 11
it:in|shape|capital word word|	8+ 9
it:in|shape|word =come =un|	4-7 13
it:in|shape|word =con =un|	4-7 9
it:in|shape|word =da word|	2-3 -11	4-7 10
it:in|shape|word =delle word|	2-3 -10
it:in|shape|word =di word|	4-7 8
it:in|shape|word =e word|	2-3 11
it:in|shape|word =in word|	4-7 8
it:in|shape|word =ma =non|	4-7 10
it:in|shape|word =ma word|	2-3 11
it:in|shape|word =per word|	2-3 8
it:in|shape|word adverb word|	2-3 -6
it:in|shape|word word =il|	4-7 14
it:in|shape|word word word|	2-3 8	4-7 6
it:in|shape|word word|	2-3 10
it:in|shape|word|	1 -7
it:in|word|	a -8	ada -9	alla 12	anche 8	apericena -8	artigianale -8	avevo 8	buona -6	cani -8	come -6	comment 11	con 14	corso 9	cuore -7	da -7	dal 11	del -7	delle -10	domanda -6	domani 9	d’estate -8	e 9	freddo 11	gomma -7	ha 11	i 9	il -13	la -6	liberamente -8	ma 12	mano -9	massima 10	molto 7	no 11	non 10	nonna -9	nuvoloso -8	ora 8	parcheggio -9	pasta -6	per 11	pozzo -10	professore -7	prudenza 6	ragione 9	regolare 9	segnale 9	sete 8	si 12	silenzio -7	soglia 9	sono 7	stanco 9	un 9	wally -8	è 7
it:lead|lower|	; 9	capital -6	coordinator -10	verb-saying 8
it:lead|upper|	- 8	: 13	adverb -9	capital -7	preposition -10	stop 13	verb-judging -7	word -7
it:naming|detto|1|	4-7 7
it:naming|false|	word -8
it:naming|none|	8+ 9
it:naming|parola|1|	1 -7
it:naming|true|	- 8	: 16	; 9	adverb -8	capital -9	coordinator -10	preposition -7	stop 13	verb-judging -6
it:nobody|1|	word -8
it:nobody|2-3|	start 7
it:nobody|4-7|	, -7	start 9	stop 9
it:nobody|8+|	stop 9
it:others|0|	1 7	8+ 9
it:others|1|	1 -7
it:others|2|	1 -10	4-7 7
it:own-case|false|all-one|	: 10	adverb -10	preposition -12	stop 16	verb-judging -7	word -17
it:own-case|false|all|	, 9
it:own-case|false|first|	, -8	- 7	: 12	capital -7	determiner -9	preposition -12	verb-saying -7
it:own-case|false|most|	: -6
it:own-case|false|none|	; 9	capital -6	coordinator -10	verb-saying 7
it:own-case|false|some|	, 10
it:own-case|true|first|	: 7	start 6	stop 18
it:own-case|true|none|	, 12	: 7	preposition 9	that 10	word 15
it:own|false|	8+ 7
it:own|true|	2-3 10	4-7 6	8+ 8
it:same|1|2-3|	all 10	some 8
it:same|1|4-7|	most -6	some 7
it:same|1|8+|	first 8
it:same|2|1|	none -14
it:same|2|2-3|	all-one -9	first -7
it:same|2|4-7|	first 10
it:sentence|judging|	1 6	8+ 7
it:sentence|none|	8+ 12
it:sentence|saying|	4-7 6	8+ 6
it:sentence|thinking|	4-7 16
it:size-ending|10+|none|	,auxiliary 6	,pronoun 7	,verb-saying 6	: 6	stop 11
it:size-ending|1|!|	stop 9
it:size-ending|1|none|	,preposition -11	,that -9	,verb-saying 8	,word -11	: -10	; 7	preposition -12	word -7
it:size-ending|2|.|	end 9
it:size-ending|2|?|	,verb-saying 9	end 6
it:size-ending|2|none|	,preposition -8	,that -8	,word -9	auxiliary -10	coordinator 10	preposition 10	stop 9	word -7
it:size-ending|3|.|	end 7
it:size-ending|3|none|	,determiner 11	,preposition -9	,subordinator 8	,verb-saying 16	determiner -8	end 13	preposition 9	stop -8
it:size-ending|4-5|.|	end 10
it:size-ending|4-5|?|	end 7
it:size-ending|4-5|none|	,auxiliary 12	,preposition -7	,pronoun 13	,verb-saying 24	: 10	; 7	end 19
it:size-ending|6-9|.|	end 8
it:size-ending|6-9|?|	stop 8
it:size-ending|6-9|none|	,auxiliary 9	,verb-saying 10	,word 10	: 11	end 11	stop 32
it:size-follow|10+|	,auxiliary 6	,pronoun 7	,verb-saying 6	: 6	stop 11
it:size-follow|1|	,preposition -11	,that -9	,verb-saying 8	,word -11	: -10	; 7	preposition -12	word -7
it:size-follow|2|	,preposition -8	,that -8	,word -9	auxiliary -10	coordinator 10	preposition 10	stop 7	word -7
it:size-follow|3|	,determiner 11	,preposition -9	,subordinator 8	,verb-saying 16	determiner -8	end 15	preposition 9	stop -8
it:size-follow|4-5|	,auxiliary 12	,preposition -7	,pronoun 13	,verb-saying 24	: 10	; 7	end 21
it:size-follow|6-9|	,auxiliary 9	,verb-saying 11	,word 10	: 11	end 14	stop 32
it:size-intro|10+|	- 8	: 11	start 6	stop 6
it:size-intro|1|	: 10	adverb -11	capital -8	stop 15	verb-judging -12	word -6
it:size-intro|2|	: 13	adverb -8	capital -10	determiner 6	verb-saying 12
it:size-intro|3|	, 12	: 6	auxiliary 7	determiner -8	start 10
it:size-intro|4-5|	auxiliary 7	determiner 16	preposition 10	start 13	stop 30	that 8
it:size-intro|6-9|	, 12	: 36	auxiliary 7	preposition 10	start 7	stop 18	that 10	verb-saying 9	word 18
it:size|	10+ 11	6-9 34
it:subject|elided|	,pronoun 13	,verb-saying 7	1 -9	2-3 10	4-7 16	8+ 6	stop 6
it:subject|none|	,coordinator 10	,preposition -12	,pronoun 8	,word -9	8+ 13	; 11	auxiliary -10	determiner -7	end 13	pronoun -7	word -8
it:subject|own|	,auxiliary 11	,capital -8	,subordinator 9	,that -11	,verb-saying 8	,word -6	8+ 6	: 7	auxiliary -8	coordinator 8	preposition 9
it:two-before|,|	determiner -7	word -11
it:two-before|:|	word 8
it:two-before|adverb|	: 11	preposition 7
it:two-before|auxiliary|	word 11
it:two-before|capital|	, 17	: 9	preposition -12	verb-saying 11	word -6
it:two-before|coordinator|	preposition -9
it:two-before|determiner|	: 11	stop 10	word -9
it:two-before|preposition|	capital 7	determiner 7	preposition -7	verb-saying -7
it:two-before|pronoun|	, 11	verb-judging -6	verb-saying 7
it:two-before|quote|	coordinator -7	stop 11
it:two-before|start|	determiner -10
it:two-before|stop|	capital -10	preposition -7
it:two-before|verb-judging|	adverb -9
it:two-before|verb-saying|	, 10	: 16	stop 10	that 10	word 15
it:two-before|word|	, -7	: 6	; 9	preposition -8	stop 24	verb-judging -6	verb-saying 11	word 20
it:two-words-before|,|	di 8	per -7
it:two-words-before|altro|	: 10
it:two-words-before|anni|	. 8
it:two-words-before|base|	: 9
it:two-words-before|braccia|	: 14
it:two-words-before|c’|	è -8
it:two-words-before|dice|	. 7
it:two-words-before|diversamente|	: 6
it:two-words-before|di|	aver 10	essere 8
it:two-words-before|ha|	scritto -8
it:two-words-before|il|	giudizio -6	testo 6
it:two-words-before|invece|	di 9
it:two-words-before|invita|	a 8
it:two-words-before|la|	chiamano -7	definisce 12	parola -7
it:two-words-before|lei|	, 9
it:two-words-before|lindqvist|	, 7
it:two-words-before|modulo|	? 7
it:two-words-before|parlano|	di 10
it:two-words-before|parla|	di 7
it:two-words-before|per|	i 7
it:two-words-before|precisa|	: 11
it:two-words-before|rassicura|	: 7
it:two-words-before|secondo|	la -9
it:two-words-before|si|	chiama -7	dice 10
it:two-words-before|spiega|	, 6
it:two-words-before|sport|	. 8
it:two-words-before|start|	il -9
it:two-words-before|s’|	intitola -11
it:two-words-before|testa|	: 7
it:two-words-before|tratta|	di 11
it:two-words-before|volte|	. 7
it:two-words-before||	. 11	e -7
it:two-words-before|è|	detto 7	scritto -10	stata 9
it:verb|false|1|	lower -7	upper 7
it:verb|false|8+|	upper 7
it:verb|true|2-3|	lower 20
it:verb|true|4-7|	upper 6
it:verb|true|8+|	upper 8
it:word-after|,|	! 9	? 11	none -6
it:word-after|.|	! 9
it:word-after|	; 12	? -8	da -11	della 7	end 12	era -7	verrà -7	è -8	– 10
it:word-after|;|	none 12
it:word-after|?|	none -8
it:word-after|da|	none -11
it:word-after|della|	none 7
it:word-after|end|	. 13	? 9	none 7
it:word-after|era|	none -7
it:word-after|verrà|	none -7
it:word-after|è|	none -8
it:word-after|–|	, 6
it:word-before|,|	2-3 11
it:word-before|	- 8	. 12	: 13	; 9	? 17	a -8	arriveranno 7	aver 13	chiama -7	chiamano -12	chiede 7	come -7	definisce 14	definito -7	del -13	di 7	dice 10	e -7	era 7	essere 10	giudizio -6	già -9	il -11	intitola -11	parola -7	promette 7	resta 6	resterebbe 7	saluta 6	sarebbero 7	scritto -13	su -11	testo 6	trattati 11	un 6
it:word-before|-|	8+ 8
it:word-before|.|	1 14	4-7 27
it:word-before|:|	1 10	2-3 13	8+ 12
it:word-before|?|	2-3 9	4-7 18
it:word-before|arriveranno|	4-7 7
it:word-before|aver|	2-3 10	4-7 10
it:word-before|a|	1 -7	2-3 -7	4-7 14
it:word-before|che|	4-7 10
it:word-before|chiamano|	1 -6	2-3 -10
it:word-before|chiama|	1 -8	2-3 -6
it:word-before|come|	2-3 -7
it:word-before|definisce|	4-7 12
it:word-before|del|	1 -7	2-3 -12
it:word-before|detto|	4-7 7
it:word-before|dice|	2-3 7
it:word-before|di|	2-3 7	4-7 8
it:word-before|era|	2-3 7
it:word-before|essere|	2-3 8
it:word-before|giudizio|	1 -6
it:word-before|il|	1 -8	2-3 -9
it:word-before|intitola|	2-3 -11
it:word-before|i|	1 -8
it:word-before|parola|	1 -7
it:word-before|promette|	2-3 7
it:word-before|resterebbe|	4-7 7
it:word-before|saluta|	2-3 6
it:word-before|scritto|	1 -9	2-3 -10	4-7 -6
it:word-before|start|	4-7 18
it:word-before|su|	2-3 -11
it:word-before|trattati|	4-7 11
it:word-before|è|	4-7 6
it:work|near|none|	first -11	none 10
it:work|near|none|word|	none 10
it:work|none|none|,|	all 9	some 10
it:work|none|none|-|	first 8
it:work|none|none|:|	all-one 11	first 15	most -6
it:work|none|none|;|	none 9
it:work|none|none|adverb|	all-one -10
it:work|none|none|	all 11	most -6	some 9
it:work|none|none|capital|	first -7	none -6
it:work|none|none|coordinator|	none -10
it:work|none|none|determiner|	first -9
it:work|none|none|preposition|	all-one -12	first -12
it:work|none|none|stop|	all-one 16	first 7
it:work|none|none|verb-judging|	all-one -7
it:work|none|none|verb-saying|	none 7
it:work|none|none|word|	all-one -18
it:work|right|none|	none 9
it:work|right|none|word|	none 9
lead|lower|	' -7	( -8	, 19	: -10	; 9	auxiliary 15	capital 18	determiner -8	possessive 6	pronoun 10	quote -11	verb-thinking 7	word 8
lead|other|	: -8	start 11	stop 10	word -10
lead|upper|	' -9	( -13	) 9	, -22	- 8	: 13	; -7	auxiliary -20	capital -21	coordinator -16	determiner -6	possessive -16	preposition -19	pronoun -16	quote 22	start 17	stop 32	subordinator -21	verb-judging -22	verb-saying -14	verb-thinking -7	word -34	— 13
mood|none|	2-3 -6	8+ 10
mood|none|false|	false -6
mood|none|true|	true -6
mood|other|	2-3 13	4-7 10
mood|other|false|	false -6	true 9
mood|other|true|	false 11
mood|	plain 19
mood|plain|	1 7	2-3 13	4-7 20
mood|plain|false|	false 12	true 9
mood|plain|true|	false 11	true -7
naming|begriff|1|	1 -8
naming|called|1|	4-7 11
naming|called|2|	1 20	4-7 19	8+ 6
naming|called|3|	1 23	2-3 16	4-7 25	8+ 7
naming|conhecido|2|	2-3 -6
naming|conocido|2|	4-7 -7
naming|detto|1|	4-7 7
naming|dit|1|	4-7 12
naming|dit|2|	2-3 8	4-7 6
naming|dit|3|	2-3 11	4-7 11
naming|entitled|1|	4-7 -7
naming|false|	, 9	auxiliary -8	capital -8	coordinator -9	preposition -15	pronoun 9	quote 7	subordinator -21	that 12	verb-judging -12	verb-saying 13	word -22
naming|known|2|	1 -10	2-3 -12
naming|known|3|	2-3 -20
naming|labeled|1|	2-3 -6
naming|mot|1|	1 -11
naming|mot|2|	1 -13
naming|named|1|	1 -10	2-3 -11
naming|nicknamed|1|	2-3 -9	4-7 -9
naming|none|	1 -7	8+ 8
naming|palavra|1|	1 -12
naming|parola|1|	1 -7
naming|phrase|1|	1 -9	2-3 -14
naming|slogan|1|	2-3 -9	4-7 -7
naming|slogan|2|	4-7 -9
naming|so-called|1|	1 -10	2-3 -21
naming|sogenannte|1|	1 -8
naming|termed|1|	2-3 11
naming|term|1|	1 -10	2-3 -10
naming|titled|1|	2-3 -12	4-7 -9
naming|true|	' -12	( -16	) 9	- 8	: 9	auxiliary 7	determiner -12	possessive -10	preposition -8	start 18	stop 33	verb-saying -11	— 13
naming|words|1|	2-3 -18
naming|words|2|	4-7 8
naming|word|1|	1 -11
nl:alone|first|	4-7 21	8+ 6
nl:best-gap|according-to|according|gap|according-to|,|	4-7 13	8+ 10
nl:best-gap|according-to|according|gap|according-to||	2-3 10	4-7 14
nl:best-gap|colon|naked||	2-3 11
nl:best-gap|named-before|naked||	4-7 16	8+ 8
nl:best-gap|named-nearby|naked||	1 -13	2-3 6	8+ 13
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -9
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 12	8+ 9
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 8
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 8	2-3 10	4-7 21	8+ 6
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 6
nl:best-gap|sentence-after|saying|gap|sentence-after||	4-7 11	8+ 8
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 12	8+ 7
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -8
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 6	4-7 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 10	4-7 12	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 10
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 9
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 16
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -9	8+ 10
nl:best-gap|topic|naked||	2-3 -10	4-7 9	8+ 9
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 13	8+ 7
nl:best-intro|,|naked|2-4|	2-3 -7
nl:best-intro|,|saying|1|	8+ 6
nl:best-intro|,|saying|2-4|	4-7 8
nl:best-intro|:|naked|1|	2-3 11
nl:best-intro|:|naked|2-4|	8+ 9
nl:best-intro|:|naked|5-10|	4-7 19	8+ 11
nl:best-intro|:|naked|far|	2-3 -9
nl:best-intro|:|saying|1|	4-7 16
nl:best-intro|:|saying|2-4|	2-3 7	8+ 9
nl:best-intro|:|saying|5-10|	4-7 19
nl:best-intro|:|saying|far|	8+ 7
nl:best-intro|adverb|saying|2-4|	2-3 -8
nl:best-intro|adverb|saying|5-10|	4-7 9
nl:best-intro|auxiliary|naked|1|	4-7 11
nl:best-intro|auxiliary|naked|5-10|	2-3 10
nl:best-intro|auxiliary|saying|5-10|	4-7 10
nl:best-intro|determiner|naked|2-4|	1 -10
nl:best-intro|determiner|naked|5-10|	1 -7	2-3 -9
nl:best-intro|preposition|naked|5-10|	2-3 -10	4-7 10
nl:best-intro|preposition|naked|far|	2-3 -6
nl:best-intro|preposition|saying|1|	1 8	2-3 9	4-7 11
nl:best-intro|preposition|saying|5-10|	4-7 -7
nl:best-intro|pronoun|saying|1|	2-3 10
nl:best-intro|start|according|1|	4-7 8
nl:best-intro|start|judging|1|	4-7 6
nl:best-intro|start|naked|2-4|	4-7 9	8+ 8
nl:best-intro|start|naked|far|	8+ 11
nl:best-intro|start|saying|1|	4-7 8
nl:best-intro|start|saying|2-4|	4-7 12
nl:best-intro|stop|according|1|	4-7 13	8+ 9
nl:best-intro|stop|judging|1|	4-7 12	8+ 9
nl:best-intro|stop|naked|1|	8+ 10
nl:best-intro|stop|naked|2-4|	4-7 16
nl:best-intro|stop|naked|5-10|	2-3 9	4-7 17
nl:best-intro|stop|naked|far|	4-7 16	8+ 6
nl:best-intro|stop|other|1|	8+ 7
nl:best-intro|stop|saying|0|	8+ 8
nl:best-intro|stop|saying|1|	1 8	2-3 9	4-7 16	8+ 8
nl:best-intro|stop|saying|5-10|	4-7 10
nl:best-intro|that|saying|2-4|	2-3 9
nl:best-intro|verb-judging|judging|0|	4-7 8
nl:best-intro|word|according|2-4|	2-3 10	4-7 10
nl:best-intro|word|judging|2-4|	2-3 8	4-7 9
nl:best-intro|word|judging|5-10|	4-7 6
nl:best-intro|word|naked|1|	2-3 -7
nl:best-intro|word|naked|2-4|	1 -8	2-3 9	4-7 11
nl:best-intro|word|naked|far|	2-3 -10
nl:best-intro|word|saying|1|	2-3 -6	4-7 9
nl:best-intro|word|saying|5-10|	2-3 -8	4-7 10
nl:best-lead|lower|,|judging|	speaker-then-quote 6
nl:best-lead|lower|,|naked|	named-nearby 8
nl:best-lead|lower|,|saying|	verb-then-speaker 9
nl:best-lead|lower|adverb|according|	according-to -6
nl:best-lead|lower|adverb|judging|	speaker-then-quote 8
nl:best-lead|lower|adverb|saying|	speaker-then-quote -7
nl:best-lead|lower|auxiliary|according|	according-to 7
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 7
nl:best-lead|lower|capital|judging|	speaker-then-quote 10
nl:best-lead|lower|capital|saying|	speaker-then-quote 8
nl:best-lead|lower|determiner|naked|	named-nearby -9	topic -14
nl:best-lead|lower|determiner|saying|	quote-then-speaker -8
nl:best-lead|lower|preposition|judging|	speaker-then-quote 6
nl:best-lead|lower|preposition|naked|	named-nearby 8
nl:best-lead|lower|pronoun|judging|	speaker-then-quote -6
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 13
nl:best-lead|lower|that|naked|	named-nearby 7
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 8
nl:best-lead|lower|verb-saying|judging|	speaker-then-quote 6
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 8
nl:best-lead|lower|word|according|	according-to 16
nl:best-lead|lower|word|judging|	speaker-then-quote 9
nl:best-lead|lower|word|naked|	topic 11
nl:best-lead|lower|word|saying|	quote-then-verb 6	speaker-then-quote -6
nl:best-lead|upper|)|naked|	named-nearby 7
nl:best-lead|upper|,|naked|	named-nearby -8
nl:best-lead|upper|:|according|	according-to 7
nl:best-lead|upper|:|direct|	speaker-then-quote -8
nl:best-lead|upper|:|judging|	speaker-then-quote 6
nl:best-lead|upper|:|saying|	quote-then-verb 11	sentence-before 9	speaker-then-quote 8
nl:best-lead|upper|preposition|naked|	named-nearby -10	topic -7
nl:best-lead|upper|start|according|	according-to 10
nl:best-lead|upper|start|judging|	quote-then-verb 6
nl:best-lead|upper|start|naked|	named-before 11	named-nearby 13	topic 7
nl:best-lead|upper|start|saying|	quote-then-speaker -8	quote-then-verb 10	sentence-after 8
nl:best-lead|upper|stop|according|	according-to 12
nl:best-lead|upper|stop|direct|	sentence-before -8
nl:best-lead|upper|stop|judging|	quote-then-verb 12	sentence-before 10
nl:best-lead|upper|stop|naked|	named-before 14	named-nearby 16
nl:best-lead|upper|stop|other|	quote-then-verb 9
nl:best-lead|upper|stop|saying|	quote-then-verb 15	sentence-after 7	sentence-before 12
nl:best-lead|upper|stop|thinking|	sentence-before 6
nl:best-lead|upper|subordinator|naked|	named-nearby -8
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -6
nl:best-lead|upper|word|naked|	named-nearby -10	topic -8
nl:best-lemma|	antwoorden 10	appen 9	bekennen 8	beloven 6	benadrukken 6	beslissen 6	bevestigen -9	blijven -6	erkennen 9	fluisteren 12	foeteren 7	geven 9	glimlachen 6	grappen 10	grijnzen 7	hekelen -7	herinneren -6	heten -16	houden 8	informeren 7	klinken 11	lachen 13	leggen 10	luiden 10	mailen 10	melden 11	noemen 14	oordelen 6	opmerken 10	overwegen 7	pleiten -9	prijzen 8	reageren 7	rekenen 13	roepen 17	spreken 13	staan -8	stellen -9	tonen 11	unlisted 10	vatten 12	vertellen 8	voegen 7	waarschuwen 11	weigeren 8	wijzen 8	willen -6	zeggen 9	zien 6	zuchten 6	zweren 6
nl:best-lemma|antwoorden|quote-then-verb|	1 10
nl:best-lemma|appen|quote-then-verb|	1 9
nl:best-lemma|bekennen|quote-then-verb|	1 7
nl:best-lemma|constateren|quote-then-verb|	1 8
nl:best-lemma|erkennen|speaker-then-quote|	2-4 8
nl:best-lemma|fluisteren|quote-then-verb|	1 9
nl:best-lemma|foeteren|quote-then-verb|	1 7
nl:best-lemma|geven|quote-then-verb|	1 8
nl:best-lemma|grappen|quote-then-verb|	1 10
nl:best-lemma|grijnzen|quote-then-verb|	1 7
nl:best-lemma|hekelen|speaker-then-quote|	2-4 -7
nl:best-lemma|heten|quote-then-speaker|	2-4 -6
nl:best-lemma|heten|speaker-then-quote|	2-4 -13
nl:best-lemma|houden|quote-then-verb|	1 7
nl:best-lemma|houden|speaker-then-quote|	2-4 7
nl:best-lemma|klinken|quote-then-verb|	1 6
nl:best-lemma|lachen|quote-then-verb|	1 8
nl:best-lemma|lachen|sentence-after|	0 11
nl:best-lemma|laten|quote-then-verb|	1 9
nl:best-lemma|laten|speaker-then-quote|	2-4 11	5-10 -6
nl:best-lemma|leggen|quote-then-verb|	1 9
nl:best-lemma|luiden|quote-then-verb|	1 8
nl:best-lemma|mailen|quote-then-verb|	1 10
nl:best-lemma|noemen|sentence-before|	far 8
nl:best-lemma|noemen|speaker-then-quote|	1 12	2-4 11	5-10 9
nl:best-lemma|none|according-to|	0 7	1 7	2-4 10
nl:best-lemma|none|colon|	5-10 7
nl:best-lemma|none|named-before|	1 8	2-4 9	5-10 10	far 13
nl:best-lemma|none|named-nearby|	far -10
nl:best-lemma|none|sentence-after|	0 9
nl:best-lemma|none|sentence-before|	2-4 -6
nl:best-lemma|none|speaker-then-quote|	1 6
nl:best-lemma|none|topic|	0 -6	2-4 7	far -12
nl:best-lemma|opmerken|quote-then-verb|	1 8
nl:best-lemma|prijzen|speaker-then-quote|	0 6
nl:best-lemma|reageren|quote-then-verb|	1 11
nl:best-lemma|reageren|speaker-then-quote|	2-4 6
nl:best-lemma|rekenen|quote-then-verb|	1 7
nl:best-lemma|roepen|quote-then-verb|	1 8
nl:best-lemma|schrijven|quote-then-verb|	1 8
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -11	5-10 8
nl:best-lemma|spreken|quote-then-verb|	1 7
nl:best-lemma|spreken|speaker-then-quote|	1 12	2-4 12
nl:best-lemma|stellen|quote-then-verb|	1 9
nl:best-lemma|stellen|speaker-then-quote|	5-10 -10
nl:best-lemma|tonen|speaker-then-quote|	1 10	2-4 6
nl:best-lemma|unlisted|quote-then-verb|	1 11
nl:best-lemma|vatten|quote-then-verb|	1 7	2-4 8
nl:best-lemma|verklaren|quote-then-verb|	1 9
nl:best-lemma|vertellen|quote-then-verb|	1 8
nl:best-lemma|vinden|quote-then-verb|	1 7
nl:best-lemma|voegen|quote-then-verb|	1 7
nl:best-lemma|waarschuwen|quote-then-verb|	1 6
nl:best-lemma|zeggen|quote-then-verb|	1 13
nl:best-lemma|zeggen|sentence-before|	1 7	5-10 8
nl:best-lemma|zeggen|speaker-then-quote|	2-4 8
nl:best-lemma|zweren|quote-then-verb|	1 6
nl:best-near|according-to|according|	0 7	1 7	2-4 10
nl:best-near|according|0|	4-7 9
nl:best-near|according|1|	4-7 12	8+ 11
nl:best-near|according|2-4|	2-3 12	4-7 10
nl:best-near|according|5-10|	4-7 15	8+ 9
nl:best-near|according|far|	8+ -6
nl:best-near|colon|naked|	5-10 7
nl:best-near|judging|0|	4-7 8
nl:best-near|judging|1|	4-7 13	8+ 10
nl:best-near|judging|2-4|	2-3 8	4-7 13
nl:best-near|judging|5-10|	4-7 7
nl:best-near|naked|1|	2-3 13
nl:best-near|naked|2-4|	2-3 7	8+ 9
nl:best-near|naked|5-10|	4-7 10	8+ 11
nl:best-near|naked|far|	1 -14	2-3 -12	8+ 12
nl:best-near|named-before|naked|	1 8	2-4 9	5-10 10	far 13
nl:best-near|named-nearby|naked|	far -10
nl:best-near|other|1|	8+ 8
nl:best-near|quote-then-speaker|saying|	1 -8	2-4 -6
nl:best-near|quote-then-verb|judging|	1 12
nl:best-near|quote-then-verb|other|	1 11
nl:best-near|quote-then-verb|saying|	1 16	5-10 7
nl:best-near|saying|0|	4-7 12	8+ 10
nl:best-near|saying|1|	4-7 24	8+ 6
nl:best-near|saying|2-4|	8+ 11
nl:best-near|saying|5-10|	2-3 -7	8+ 8
nl:best-near|saying|far|	4-7 11	8+ 7
nl:best-near|sentence-after|saying|	0 15
nl:best-near|sentence-before|according|	far -7
nl:best-near|sentence-before|direct|	2-4 -8
nl:best-near|sentence-before|judging|	far 8
nl:best-near|sentence-before|saying|	1 12
nl:best-near|sentence-before|thinking|	2-4 6
nl:best-near|speaker-then-quote|direct|	1 6
nl:best-near|speaker-then-quote|judging|	0 8	1 13	5-10 11
nl:best-near|speaker-then-quote|saying|	5-10 -6
nl:best-near|topic|naked|	0 -6	2-4 7	far -12
nl:best-near|verb-then-speaker|saying|	2-4 8
nl:best-order|according|according|0|	4-7 9
nl:best-order|according|according|1|	4-7 12	8+ 11
nl:best-order|according|according|2-4|	2-3 12	4-7 10
nl:best-order|according|according|5-10|	4-7 15	8+ 9
nl:best-order|according|according|far|	8+ -6
nl:best-order|apposed|judging|2-4|	2-3 7	8+ 6
nl:best-order|apposed|saying|2-4|	8+ 6
nl:best-order|apposed|saying|5-10|	2-3 -6
nl:best-order|direct|judging|0|	4-7 8
nl:best-order|direct|judging|1|	4-7 8
nl:best-order|direct|judging|2-4|	1 -7	2-3 7	4-7 12
nl:best-order|direct|judging|5-10|	4-7 6
nl:best-order|direct|saying|0|	4-7 12	8+ 8
nl:best-order|direct|saying|1|	4-7 17	8+ 9
nl:best-order|direct|saying|2-4|	8+ 11
nl:best-order|direct|saying|5-10|	1 -10	8+ 8
nl:best-order|direct|saying|far|	8+ 7
nl:best-order|inverted|judging|1|	4-7 13	8+ 9
nl:best-order|inverted|other|1|	8+ 8
nl:best-order|inverted|saying|1|	1 8	2-3 6	4-7 20	8+ 6
nl:best-order|inverted|saying|2-4|	4-7 14
nl:best-order|inverted|saying|5-10|	2-3 -7	4-7 14
nl:best-order|naked|naked|1|	2-3 13
nl:best-order|naked|naked|2-4|	2-3 7	8+ 9
nl:best-order|naked|naked|5-10|	4-7 10	8+ 11
nl:best-order|naked|naked|far|	1 -14	2-3 -12	8+ 12
nl:best-phrase|name|	apposed 9	direct 7	judging 11
nl:best-phrase|noun|	according 8	direct -12	other 7	saying -8	thinking 8
nl:best-phrase|pronoun|	according 7	judging 12	other 9
nl:best-score|	-1 -6	-2 -8	-4 9	2 6	3 7	4 16	5 13	6 7
nl:best-score|-2|	4-7 -10	8+ 8
nl:best-score|-3|	4-7 13
nl:best-score|-4|	8+ 7
nl:best-score|0|	2-3 -9	8+ 16
nl:best-score|1|	1 -8	2-3 10	8+ 9
nl:best-score|2|	4-7 31	8+ 21
nl:best-score|3|	4-7 27	8+ 11
nl:best-score|4|	1 9	2-3 10	4-7 24	8+ 7
nl:best-score|5|	2-3 7	4-7 11	8+ 9
nl:best|according-to|according|	2-3 6	4-7 22	8+ 15
nl:best|colon|naked|	2-3 11
nl:best|named-before|naked|	4-7 16	8+ 8
nl:best|named-nearby|naked|	1 -13	2-3 6	8+ 13
nl:best|quote-then-speaker|direct|	1 -9
nl:best|quote-then-speaker|saying|	1 -11	8+ 8
nl:best|quote-then-verb|judging|	4-7 12	8+ 9
nl:best|quote-then-verb|other|	8+ 8
nl:best|quote-then-verb|saying|	2-3 7	4-7 22	8+ 6
nl:best|sentence-after|saying|	4-7 14	8+ 8
nl:best|sentence-before|saying|	4-7 14	8+ 8
nl:best|speaker-then-quote|direct|	1 9	2-3 -10
nl:best|speaker-then-quote|judging|	2-3 11	4-7 15	8+ 6
nl:best|speaker-then-quote|saying|	8+ 13
nl:best|topic|naked|	2-3 -10	4-7 9	8+ 9
nl:best|verb-then-speaker|saying|	2-3 -9	4-7 15	8+ 7
nl:case-follow|all-one|,auxiliary|	none -6
nl:case-follow|all-one|,verb-saying|	none 10
nl:case-follow|all-one|auxiliary|	none -10
nl:case-follow|all-one|capital|	. 9
nl:case-follow|all-one|end|	. 8
nl:case-follow|all-one|stop|	none -13
nl:case-follow|all-one|verb-saying|	none -6
nl:case-follow|all-one|word|	none -10
nl:case-follow|all|,word|	none -8
nl:case-follow|all|stop|	none -10
nl:case-follow|first|,verb-judging|	none 12
nl:case-follow|first|,verb-thinking|	none 10
nl:case-follow|first|,word|	none 18
nl:case-follow|first|:|	none 10
nl:case-follow|first|capital|	. 19	? 7
nl:case-follow|first|determiner|	. 23
nl:case-follow|first|end|	. 30	? 6
nl:case-follow|first|preposition|	. 9	none -8
nl:case-follow|first|stop|	none -21
nl:case-follow|first|that|	. 8
nl:case-follow|most|,verb-saying|	none 6
nl:case-follow|none|,coordinator|	none -6
nl:case-follow|none|,preposition|	none -12
nl:case-follow|none|,verb-saying|	none 6
nl:case-follow|none|,word|	none 8
nl:case-follow|none|;|	none 8
nl:case-follow|none|auxiliary|	none 6
nl:case-follow|none|end|	none 9
nl:case-follow|none|that|	none 9
nl:case-intro|all-one|	, -6	: 7	preposition -7	stop 8	subordinator -8	verb-saying -9	word -12
nl:case-intro|all|	, -10	preposition -6	word -8
nl:case-intro|first|	) 7	, -7	preposition -11	quote 11	start 15	word -7
nl:case-intro|most|	stop 6
nl:case-intro|none|	, 12	determiner -12	verb-judging 8	verb-saying 10	word 8
nl:case-intro|some|	, 7	preposition 9
nl:case|all-one|	2 -7	4-5 -6
nl:case|first|	10+ 11	2 6	3 -9
nl:case|none|	10+ 10	3 12	6-9 25
nl:case|some|	6-9 10
nl:chain-on|coordinator|	1 -12
nl:chain-on|far|	1 8	4-7 14	8+ 15
nl:chain-on|none|	4-7 -7
nl:chain-on|stop|	2-3 -6	4-7 7
nl:chain|coordinator|	1 -6
nl:chain|none|	1 9	2-3 13	8+ 9
nl:clause|false|false|	first -6
nl:clause|false|true|	none 18
nl:clause|true|false|	all-one -6	first 9
nl:clause|true|true|	first -8	none 13
nl:echo|all|1|	false -9
nl:echo|all|4-7|	true 13
nl:echo|all|8+|	true 8
nl:echo|all|	false -10	none -6
nl:echo|all|false|	4-7 20	8+ 8
nl:echo|all|true|	1 -14	2-3 -8
nl:echo|half|4-7|	true 13
nl:echo|half|8+|	false 6
nl:echo|half|false|	8+ 6
nl:echo|half|	none 6	true 13
nl:echo|none|2-3|	true 11
nl:echo|none|4-7|	true -6
nl:echo|none|	first -11	most 6	none 9
nl:echo|some|4-7|	false 15	true 10
nl:echo|some|	false 11	first 16	none 8	true 12
nl:echo|some|false|	4-7 17
nl:ending|	! 9	. 36	? 16	none -8
nl:family|"|	1 11
nl:family|'|	4-7 9	8+ 11
nl:family|,|	4-7 23	8+ 12
nl:family|«|	4-7 11	8+ 9
nl:family|‘|	2-3 6	8+ 12
nl:family|’|	4-7 10
nl:family|“|	1 -12	8+ 14
nl:family|„|	4-7 14	8+ 11
nl:follow|	,auxiliary -8	,coordinator -6	,determiner -8	,preposition -13	,verb-judging 13	,verb-thinking 13	,word 14	; 8	adverb -9	capital 22	determiner 6	end 14	pronoun 13	quote 11	stop -12	that 8
nl:gov|bevestigen|past|	none -8
nl:gov|blijven|2-3|	4-7 8
nl:gov|blijven|	none 6
nl:gov|blijven|past|	none 7
nl:gov|denken|past|	none 9
nl:gov|erkennen|	dat 9
nl:gov|erkennen|past|	none 9
nl:gov|geven|past|	none 7
nl:gov|head|	hij 8	person 9	place 8	verklaring 11
nl:gov|head|name|	spreken 8
nl:gov|head|organisation|	laten -7	noemen 9	spreken 8
nl:gov|head|person|	blijven 7	erkennen 7	noemen 8	rekenen 10	spreken 8	vinden 16
nl:gov|head|woordvoerder|	zeggen 7
nl:gov|hekelen|	none -7
nl:gov|hekelen|past|	none -7
nl:gov|heten|2-3|	2-3 -10
nl:gov|heten|	none -14
nl:gov|heten|past|	none -16
nl:gov|judging|0|false|false|	none 8
nl:gov|judging|1|false|false|	none 11
nl:gov|judging|2-3|false|false|	first 8
nl:gov|judging|2-3|true|false|	none 15
nl:gov|judging|4-7|false|false|	first 9	none 10
nl:gov|judging|4-7|true|false|	none 9
nl:gov|judging|8+|true|false|	none 10
nl:gov|judging|dat|2-3|	2-3 6	4-7 8
nl:gov|judging|dat|false|	false 6
nl:gov|judging|dat|	none 9
nl:gov|judging|dat|true|	false 6
nl:gov|judging|in|4-7|	4-7 7
nl:gov|judging|in|false|	false 6
nl:gov|judging|in|	none 8
nl:gov|judging|none|0|	4-7 8
nl:gov|judging|none|1|	4-7 7
nl:gov|judging|none|2-3|	1 -7	2-3 10	4-7 14	8+ 6
nl:gov|judging|none|	first 8
nl:gov|judging|none|true|	false 11
nl:gov|judging|op|false|	false 9
nl:gov|judging|op|	none 9
nl:gov|judging|volgens|8+|	4-7 10
nl:gov|judging|volgens|	none 9
nl:gov|judging|volgens|true|	false 10
nl:gov|klinken|past|	none 10
nl:gov|laten|4-7|	4-7 16
nl:gov|laten|	dat -7	none 14
nl:gov|noemen|1|	4-7 6
nl:gov|noemen|2-3|	2-3 8	4-7 8
nl:gov|noemen|4-7|	1 9
nl:gov|noemen|	dat 6	none 11
nl:gov|noemen|past|	none 15
nl:gov|none|2-3|	all -7	first -6	none 7
nl:gov|none|4-7|	all-one -6	none 30
nl:gov|none|8+|	none 12
nl:gov|none|false|true|	1 -8	2-3 7	4-7 17	8+ 8
nl:gov|none|true|false|	1 -7
nl:gov|none|true|true|	2-3 -11
nl:gov|pleiten|past|	none -9
nl:gov|pleiten|	voor -6
nl:gov|prijzen|0|	4-7 6
nl:gov|prijzen|	none 6
nl:gov|prijzen|past|	none 6
nl:gov|reageren|past|	none 6
nl:gov|rekenen|past|	none 9
nl:gov|roepen|2-3|	4-7 11
nl:gov|roepen|	none 10
nl:gov|roepen|past|	none 11
nl:gov|saying|0|false|false|	all-one -9	none 9
nl:gov|saying|1|false|false|	first 12	none 18
nl:gov|saying|1|true|false|	none -6
nl:gov|saying|2-3|true|true|	none 9
nl:gov|saying|4-7|false|false|	first 14
nl:gov|saying|4-7|true|true|	none -10
nl:gov|saying|8+|false|false|	first 11	none 12
nl:gov|saying|8+|false|true|	first 6	none 7
nl:gov|saying|8+|true|false|	none 6
nl:gov|saying|aan|false|	false 6
nl:gov|saying|aan|	first 6
nl:gov|saying|bij|	first -7
nl:gov|saying|dat|2-3|	1 10	4-7 14
nl:gov|saying|dat|4-7|	2-3 14	4-7 8
nl:gov|saying|dat|false|	true 7
nl:gov|saying|dat|	none 12
nl:gov|saying|dat|true|	false 11
nl:gov|saying|in|	all-one -6
nl:gov|saying|in|true|	false -7
nl:gov|saying|met|	none -9
nl:gov|saying|none|1|	4-7 13
nl:gov|saying|none|2-3|	2-3 -12	4-7 -6	8+ 10
nl:gov|saying|none|4-7|	2-3 -9	4-7 19	8+ 7
nl:gov|saying|none|false|	true 9
nl:gov|saying|none|	none -13
nl:gov|saying|none|true|	false -17
nl:gov|saying|op|false|	false 7
nl:gov|saying|op|	first 10
nl:gov|saying|van|1|	1 12	2-3 12	4-7 9
nl:gov|saying|van|4-7|	8+ 6
nl:gov|saying|van|8+|	2-3 7
nl:gov|saying|van|false|	false 17	true 7
nl:gov|saying|van|	none 19
nl:gov|saying|voor|1|	2-3 9
nl:gov|schrijven|4-7|	1 -11	2-3 6
nl:gov|spreken|1|	2-3 12	4-7 9
nl:gov|spreken|past|	none 13
nl:gov|spreken|	van 14
nl:gov|staan|1|	2-3 -6
nl:gov|staan|2-3|	2-3 8
nl:gov|staan|	none -10
nl:gov|staan|past|	none -9
nl:gov|stellen|past|	none -10
nl:gov|subject|hij|saying|	2-3 9
nl:gov|subject|hij|saying|past|	1 6
nl:gov|subject|name|judging|	2-3 -9
nl:gov|subject|name|judging|past|	1 -12	4-7 7
nl:gov|subject|name|saying|	1 9	2-3 7
nl:gov|subject|name|saying|past|	2-3 8	4-7 12
nl:gov|subject|none|saying|	1 7
nl:gov|subject|none|saying|past|	4-7 7
nl:gov|subject|none|thinking|past|	8+ 6
nl:gov|subject|noun|judging|	0 6	4-7 10
nl:gov|subject|noun|judging|past|	2-3 8	4-7 16
nl:gov|subject|noun|saying|	1 6	8+ 8
nl:gov|subject|noun|saying|past|	8+ 11
nl:gov|subject|noun|thinking|	2-3 12
nl:gov|subject|noun|thinking|past|	4-7 12
nl:gov|subject|organisation|judging|	0 8	2-3 9
nl:gov|subject|organisation|judging|past|	2-3 7	4-7 10
nl:gov|subject|organisation|saying|	1 10	2-3 -12
nl:gov|subject|organisation|saying|past|	2-3 -11	4-7 14
nl:gov|subject|person|judging|	1 7	2-3 6	4-7 7
nl:gov|subject|person|judging|past|	2-3 7	4-7 14	8+ 9
nl:gov|subject|person|saying|	0 6	1 12	8+ 10
nl:gov|subject|person|saying|past|	4-7 22	8+ 12
nl:gov|subject|ze|saying|	2-3 6
nl:gov|subject|ze|saying|past|	1 6	2-3 -7	4-7 6
nl:gov|subject|zij|saying|	2-3 14
nl:gov|subject|zij|saying|past|	4-7 -6
nl:gov|thinking|dat|2-3|	4-7 9
nl:gov|thinking|dat|	none 9
nl:gov|thinking|dat|true|	false 9
nl:gov|tonen|1|	2-3 10
nl:gov|tonen|2-3|	8+ 6
nl:gov|tonen|	none 11
nl:gov|tonen|past|	none 11
nl:gov|vinden|2-3|	2-3 11	4-7 12
nl:gov|vinden|	dat 11
nl:gov|vinden|past|	daarentegen 7
nl:gov|waarschuwen|past|	none 11
nl:gov|waarschuwen|	voor 10
nl:gov|wijzen|past|	none 8
nl:gov|zeggen|4-7|	4-7 8
nl:gov|zeggen|	dat 11	none -10	van 8
nl:gov|zien|4-7|	4-7 6
nl:gov|zien|	none 7
nl:gov|zien|past|	none 7
nl:headline|true|	8+ 10
nl:head|"|	4-7 13
nl:head|,|	4-7 14
nl:head|plain|	all-one -9	none 8	verb-saying 6
nl:head|plain|all-one|	1 -9
nl:head|plain|none|	4-7 10
nl:head|titled|	: 14	first 14
nl:head|titled|end|	4-7 13	8+ 9
nl:head|titled|first|	4-7 13	8+ 9
nl:head|upper|	first 6	start 6
nl:head|‘|	4-7 8
nl:head|“|	8+ 7
nl:head|„|	4-7 8
nl:in-noun|false|false|2-3|	none 14
nl:in-noun|false|false|4-7|	none 8	some 11
nl:in-noun|false|false|8+|	none 12
nl:in-noun|false|true|1|	none -8
nl:in-noun|false|true|2-3|	first 8	none 12
nl:in-noun|false|true|4-7|	first 18
nl:in-noun|false|true|8+|	first 9
nl:in-noun|true|false|1|	all-one -12
nl:in-noun|true|false|2-3|	all -7	all-one -7	first -6
nl:in-noun|true|false|4-7|	none 9
nl:in-noun|true|false|8+|	none 9
nl:in-noun|true|true|2-3|	none -11
nl:in-noun|true|true|4-7|	none 10
nl:intro-follow|)|end|	8+ 7
nl:intro-follow|,|,auxiliary|	2-3 -6
nl:intro-follow|,|stop|	4-7 14
nl:intro-follow|:|,verb-saying|	4-7 11
nl:intro-follow|:|capital|	4-7 15	8+ 9
nl:intro-follow|:|determiner|	4-7 17	8+ 12
nl:intro-follow|:|end|	2-3 17	8+ 15
nl:intro-follow|:|stop|	2-3 -14	4-7 -8	8+ -8
nl:intro-follow|adverb|stop|	2-3 -8	4-7 10	8+ 6
nl:intro-follow|auxiliary|stop|	1 -10	2-3 10	4-7 18
nl:intro-follow|capital|stop|	4-7 6
nl:intro-follow|coordinator|stop|	4-7 10
nl:intro-follow|determiner|,preposition|	2-3 -7
nl:intro-follow|determiner|auxiliary|	1 -7
nl:intro-follow|determiner|preposition|	2-3 -10
nl:intro-follow|determiner|stop|	2-3 -8	4-7 12
nl:intro-follow|determiner|word|	1 -8	2-3 -6
nl:intro-follow|preposition|stop|	1 8	8+ 8
nl:intro-follow|preposition|word|	1 -10
nl:intro-follow|pronoun|stop|	2-3 11
nl:intro-follow|start|,verb-judging|	4-7 6
nl:intro-follow|start|,verb-saying|	4-7 12
nl:intro-follow|start|,verb-thinking|	8+ 6
nl:intro-follow|start|,word|	4-7 15	8+ 7
nl:intro-follow|start|:|	4-7 10
nl:intro-follow|start|auxiliary|	1 -11
nl:intro-follow|stop|,verb-judging|	4-7 12	8+ 9
nl:intro-follow|stop|,verb-saying|	1 8	2-3 9	8+ 7
nl:intro-follow|stop|,verb-thinking|	4-7 11	8+ 9
nl:intro-follow|stop|,word|	4-7 11	8+ 11
nl:intro-follow|stop|capital|	2-3 8	4-7 10
nl:intro-follow|stop|determiner|	4-7 10	8+ 6
nl:intro-follow|stop|end|	1 8	2-3 9	4-7 17
nl:intro-follow|that|stop|	4-7 9
nl:intro-follow|verb-judging|stop|	4-7 6
nl:intro-follow|verb-saying|stop|	1 -9
nl:intro-follow|word|auxiliary|	4-7 12
nl:intro-follow|word|verb-judging|	1 -9	2-3 6
nl:intro-follow|word|word|	1 6	2-3 -12	4-7 10
nl:intro|	) 7	determiner -13	quote 11	start 8	stop 8	verb-judging 8
nl:in|first|=als|	4-7 8	8+ 6	first 6
nl:in|first|=bij|	8+ 7	first 7
nl:in|first|=dat|	2-3 9	4-7 9	8+ 11	first 11	none 6
nl:in|first|=de|	2-3 -13	8+ 17	all-one -7	none -7	some 9
nl:in|first|=die|	4-7 11	8+ 8	first 10	none 10
nl:in|first|=dit|	8+ 7	first 6
nl:in|first|=drie|	first 6
nl:in|first|=een|	2-3 17	4-7 24	8+ 11	first 13	none 22
nl:in|first|=en|	4-7 11	first 7	none 8
nl:in|first|=geen|	2-3 11	4-7 14	first 11	none 12
nl:in|first|=het|	4-7 8	8+ 7	first 9
nl:in|first|=hij|	2-3 8	4-7 9	8+ 7	first 12
nl:in|first|=ik|	4-7 18	8+ 6	first 14	none 10
nl:in|first|=in|	4-7 8	8+ 7	first 9
nl:in|first|=maar|	4-7 8	first 12	none 6
nl:in|first|=met|	2-3 -8	4-7 9	8+ 6	none -7
nl:in|first|=mijn|	4-7 20	8+ 7	first 20
nl:in|first|=na|	first 6
nl:in|first|=niet|	2-3 9	4-7 14	none 12
nl:in|first|=om|	none 10
nl:in|first|=op|	2-3 7	first 9	none 7
nl:in|first|=twee|	2-3 9	first 10
nl:in|first|=van|	4-7 10
nl:in|first|=voor|	8+ 7	first 7
nl:in|first|=we|	4-7 7	first 7
nl:in|first|=wij|	2-3 -11	4-7 17	8+ 7
nl:in|first|=ze|	4-7 12	first 14
nl:in|first|adverb|	2-3 -8	8+ 9
nl:in|first|capital|	4-7 -8	first -9
nl:in|first|verb|	4-7 18	none 9
nl:in|first|word|	2-3 8	8+ 10	none 6
nl:in|functions|0|2-3|	all-one -9
nl:in|functions|0|4-7|	first 19	none 7
nl:in|functions|1|2-3|	all -7	none 7
nl:in|functions|2|2-3|	first -6
nl:in|functions|2|4-7|	none 9
nl:in|functions|3|4-7|	first 9	none 24	some 9
nl:in|functions|3|8+|	none 13
nl:in|last|aaf|	1 -10
nl:in|last|aak|	1 -7
nl:in|last|	af -13	al 6	an -6	ax -6	ch 10	de 7	er -9	es 6	et 11	ia -6	ie -6	ig 11	il -6	it -11	je -7	jk -7	ne -11	ng -6	nt 7	or -8	rd 7	rs 12	st -9
nl:in|last|ate|	1 -8
nl:in|last|den|	1 -13	2-3 9
nl:in|last|eer|	2-3 -11
nl:in|last|ein|	2-3 7
nl:in|last|end|	1 10	2-3 -9
nl:in|last|erd|	2-3 6
nl:in|last|ijk|	1 -7
nl:in|last|ing|	2-3 -7
nl:in|last|len|	1 -11	2-3 10
nl:in|last|nde|	2-3 10
nl:in|last|nis|	2-3 11
nl:in|last|rde|	2-3 8
nl:in|last|tax|	1 -6
nl:in|last|ten|	2-3 10
nl:in|last|ven|	2-3 7
nl:in|shape|=dat word =ik|	8+ 7
nl:in|shape|=de capital|	2-3 -7
nl:in|shape|=de word =is|	8+ 12
nl:in|shape|=de word verb|	8+ 8
nl:in|shape|=de word|	2-3 -10
nl:in|shape|=een word =die|	4-7 8	8+ 9
nl:in|shape|=een word =met|	4-7 12
nl:in|shape|=een word =op|	4-7 9
nl:in|shape|=een word word|	2-3 14	4-7 12
nl:in|shape|=een word|	2-3 11
nl:in|shape|=geen word|	2-3 8
nl:in|shape|=het =gaat =niet|	8+ 6
nl:in|shape|=het =is =een|	4-7 7
nl:in|shape|=het word =is|	8+ 6
nl:in|shape|=hij word word|	8+ 6
nl:in|shape|=ik verb =dat|	4-7 9
nl:in|shape|=ik verb adverb|	8+ 7
nl:in|shape|=ik verb word|	8+ 6
nl:in|shape|=ik word adverb|	4-7 8	8+ 6
nl:in|shape|=ik word word|	4-7 8	8+ 10
nl:in|shape|=in word word|	2-3 10
nl:in|shape|=mijn word verb|	4-7 6
nl:in|shape|=mijn word word|	4-7 15
nl:in|shape|=twee word|	2-3 9
nl:in|shape|=we word adverb|	4-7 7
nl:in|shape|=wij word word|	4-7 8
nl:in|shape|adverb =de word|	4-7 10
nl:in|shape|adverb =is =het|	8+ 9
nl:in|shape|adverb =moet word|	4-7 8
nl:in|shape|adverb word =we|	4-7 12
nl:in|shape|adverb word word|	2-3 -12	8+ 6
nl:in|shape|capital =het =aan|	4-7 -6
nl:in|shape|capital =is =geen|	4-7 -8
nl:in|shape|capital =is =het|	4-7 10
nl:in|shape|capital capital =mijn|	8+ 9
nl:in|shape|capital verb =dat|	8+ 7
nl:in|shape|capital word =in|	4-7 10
nl:in|shape|capital word adverb|	4-7 14	8+ -6
nl:in|shape|capital word capital|	2-3 8
nl:in|shape|capital word verb|	8+ 6
nl:in|shape|capital word word|	4-7 19
nl:in|shape|word =als =een|	4-7 10
nl:in|shape|word =een word|	4-7 11
nl:in|shape|word =met =een|	4-7 9
nl:in|shape|word =van word|	2-3 11
nl:in|shape|word capital|	2-3 -8
nl:in|shape|word word =over|	4-7 10
nl:in|shape|word word word|	2-3 11	4-7 8	8+ 8
nl:in|shape|word word|	2-3 6
nl:in|word|	ambachtelijk -7	binnen 8	dank -6	dat 9	een 13	en 12	geen 11	geluk 9	grote 7	haaskaaf -8	het -7	hij 8	houden -11	ik 7	is 9	kaasschaaf -6	keer -11	met -8	niet 12	op 12	operatie -6	regenafspraak -7	reëel 6	stiltetax -6	twee 9	van 6	verbijsterd 10	wachten -6	wij -11	één -8
nl:lead|lower|	, 11	coordinator 6	determiner -12	preposition 7	verb-judging 8	verb-saying 10	word 8
nl:lead|upper|	) 7	, -11	auxiliary -8	preposition -15	quote 11	start 8	stop 8	subordinator -9	verb-saying -6	word -13
nl:naming|false|	word -14
nl:naming|true|	) 7	determiner -13	quote 11	start 8	stop 8	verb-judging 8
nl:nobody|4-7|	start 7
nl:others|1|	1 -6	4-7 9	8+ 6
nl:own-case|false|all-one|	, -6	: 7	preposition -6	stop 8	subordinator -8	verb-saying -9	word -11
nl:own-case|false|all|	, -10	preposition -6	word -8
nl:own-case|false|first|	, -7	preposition -11	quote 7	start 12	stop 20	word -8
nl:own-case|false|none|	, 10	determiner -13	verb-judging 8	verb-saying 10	word 7
nl:own-case|false|some|	preposition 9
nl:own-case|true|first|	) 7	start 11
nl:own-case|true|none|	, 9	auxiliary 10	preposition 11	that 8	word 11
nl:own|true|	2-3 -6
nl:same|1|2-3|	none 6
nl:same|1|4-7|	none 10	some 11
nl:same|1|8+|	none 13
nl:same|2|1|	all-one -8	none -11
nl:same|2|2-3|	first -8
nl:same|2|4-7|	first 17
nl:sentence|judging|	4-7 20	8+ 8
nl:sentence|none|	4-7 6
nl:sentence|saying|	8+ 9
nl:sentence|thinking|	4-7 14	8+ 8
nl:size-ending|10+|.|	capital 6	determiner 6	end 8
nl:size-ending|10+|none|	,verb-judging 9	,verb-saying 7	,verb-thinking 9	,word 7	end 11	stop 9
nl:size-ending|1|.|	end 8
nl:size-ending|1|none|	,verb-saying 10	adverb -9	verb-judging -9	verb-saying -10
nl:size-ending|2|.|	end 15
nl:size-ending|2|none|	,auxiliary -6	,determiner -8	,preposition -9	,word -8	preposition -11	stop -7
nl:size-ending|3|.|	capital 10	end 12
nl:size-ending|3|none|	,verb-saying 8	; 8	auxiliary 10
nl:size-ending|4-5|.|	capital 11	determiner 15	end 21	preposition 9
nl:size-ending|4-5|none|	,determiner 7	,word 14	auxiliary 17	stop -6
nl:size-ending|6-9|.|	capital 14	determiner 17	end 15
nl:size-ending|6-9|none|	,verb-judging 8	,verb-saying 15	,word 17	: 10	end 23
nl:size-follow|10+|	,verb-judging 9	,verb-saying 7	,verb-thinking 9	,word 7	capital 9	determiner 6	end 9	stop 9
nl:size-follow|1|	,verb-saying 10	adverb -9	end 9	verb-judging -9	verb-saying -10
nl:size-follow|2|	,auxiliary -6	,determiner -8	,preposition -9	,word -8	end 14	preposition -11	stop -7
nl:size-follow|3|	,verb-saying 8	; 8	auxiliary 10	capital 10	end 8
nl:size-follow|4-5|	,determiner 7	,word 14	auxiliary 17	capital 12	determiner 15	preposition 9	stop -6
nl:size-follow|6-9|	,verb-judging 8	,verb-saying 15	,word 17	: 10	capital 14	determiner 17	end 25
nl:size-intro|10+|	) 7	: 18	adverb 6	start 7	stop 8
nl:size-intro|1|	auxiliary -7	coordinator -6	determiner -14	pronoun -11	stop 7	that -9	word 7
nl:size-intro|2|	, -11	adverb -8	determiner -18	preposition -8	pronoun 9	start 6	stop 13	subordinator -6
nl:size-intro|3|	: 7	capital 6	preposition 11	pronoun 10	stop 11	that 9
nl:size-intro|4-5|	, 12	adverb 14	auxiliary 17	capital 8	coordinator 10	preposition -6	pronoun 10	quote 11	start 16	verb-judging 8
nl:size-intro|6-9|	, 9	auxiliary 10	determiner 9	preposition 12	start 11	stop 16	that 13	word 17
nl:size|	10+ 12	3 7
nl:subject|elided|	4-7 -6	8+ 10	capital 6	end 8
nl:subject|none|	,auxiliary -8	,determiner -6	,preposition -11	,verb-judging 13	,verb-thinking 13	,word 12	4-7 9	adverb -9	auxiliary -10	capital 20	determiner 15	end 12	that 11	verb-judging -11
nl:subject|own|	,coordinator -6	,preposition -7	,verb-saying 16	,word 12	8+ 9	: 6	auxiliary 6	capital 7	end 16	stop -11
nl:two-before|)|	: 8	stop 8
nl:two-before|,|	coordinator 10
nl:two-before|adverb|	, -6	: 13	stop 8
nl:two-before|auxiliary|	stop 12
nl:two-before|capital|	, 8	: 14	auxiliary 10	preposition -8	stop 17	verb-judging 8	verb-saying 8	word -7
nl:two-before|determiner|	, -6	word 7
nl:two-before|preposition|	: -8	auxiliary -11	capital 11	stop 6	word 8
nl:two-before|pronoun|	adverb 10	stop 8
nl:two-before|quote|	: 7	coordinator -6	stop 8
nl:two-before|start|	start 8
nl:two-before|stop|	determiner -9
nl:two-before|subordinator|	determiner -8
nl:two-before|verb-judging|	: 6	pronoun 10
nl:two-before|verb-saying|	preposition 21	pronoun 10	stop 13	word -6
nl:two-before|word|	determiner -13	preposition -16	that 7	word 8
nl:two-words-before|)|	. 8	: 8
nl:two-words-before|,|	maar 10
nl:two-words-before|.|	de -9
nl:two-words-before|bekend|	als -6
nl:two-words-before|bericht|	: 9
nl:two-words-before|blijft|	. 6
nl:two-words-before|de|	zaak 9
nl:two-words-before|door|	: -7
nl:two-words-before|droog|	. 8
nl:two-words-before|hem|	. 6
nl:two-words-before|het|	besluit 6	dorp -6	over 11	woord -6
nl:two-words-before|hij|	. 9
nl:two-words-before|in|	. 6
nl:two-words-before|is|	. 9
nl:two-words-before|komen|	. 7
nl:two-words-before|lacht|	) 7
nl:two-words-before|mee|	. 8
nl:two-words-before|meter|	. 6
nl:two-words-before|noemt|	het 9
nl:two-words-before|op|	. 6
nl:two-words-before|over|	de -6
nl:two-words-before|school|	. 9
nl:two-words-before|sprak|	van 7
nl:two-words-before|spreekt|	van 12
nl:two-words-before|start|	start 8
nl:two-words-before|stilte|	. 6
nl:two-words-before|terughoudend|	. 7
nl:two-words-before|toe|	. 8
nl:two-words-before|toont|	zich 8
nl:two-words-before|uit|	. 8
nl:two-words-before|uur|	. 10
nl:two-words-before|voor|	. 7
nl:two-words-before|weten|	. 6
nl:two-words-before|ze|	. 6
nl:two-words-before||	. 8	: 7	en -6
nl:verb|false|1|	other -9
nl:verb|false|4-7|	lower 6
nl:verb|false|8+|	lower 15
nl:verb|true|2-3|	lower 7	upper -6
nl:verb|true|4-7|	lower 25
nl:verb|true|8+|	lower 12
nl:word-after|	 11	. -11	; 8	? -8	blijft 9	dat 8	de 16	end 14	gedoopt -8	genoemd -9	van 6	voor -9	was 10	wie 7	zijn 10
nl:word-after|,|	? 7
nl:word-after|.|	none -11
nl:word-after|;|	none 8
nl:word-after|?|	none -8
nl:word-after|blijft|	none 9
nl:word-after|dat|	. 8	none 6
nl:word-after|de|	. 15
nl:word-after|een|	. 8
nl:word-after|end|	. 26	? 6
nl:word-after|gedoopt|	none -8
nl:word-after|genoemd|	none -9
nl:word-after|van|	none 6
nl:word-after|voor|	none -9
nl:word-after|was|	none 10
nl:word-after|wie|	. 7
nl:word-before|	 11	) 7	. 7	? 10	besluit 6	cijfers 8	daarentegen 7	de -11	dit 9	dorp -6	een -13	en -6	er 13	het -6	in -6	is 11	maar 10	met -6	over 7	start 8	tentoonstelling -7	van 18	was 9	woord -6	zaak 9	zich 10	zijn -12
nl:word-before|)|	8+ 7
nl:word-before|,|	4-7 16
nl:word-before|.|	1 6	2-3 16	8+ 9
nl:word-before|:|	2-3 9
nl:word-before|?|	4-7 12	8+ 9
nl:word-before|als|	2-3 -6
nl:word-before|dat|	1 -9	2-3 12	4-7 10	8+ 10
nl:word-before|de|	1 -9	2-3 -10
nl:word-before|een|	1 -12	2-3 -13
nl:word-before|en|	1 -6
nl:word-before|er|	4-7 9
nl:word-before|haar|	4-7 8
nl:word-before|in|	2-3 -6
nl:word-before|is|	2-3 11
nl:word-before|maar|	4-7 10
nl:word-before|over|	4-7 7
nl:word-before|start|	2-3 6	4-7 21	8+ 6
nl:word-before|van|	1 12	2-3 12	4-7 12
nl:word-before|voor|	2-3 11
nl:word-before|zich|	2-3 10
nl:word-before|zijn|	1 -11
nl:word-before||	4-7 11
nl:work|near|none|	none 11
nl:work|none|none|)|	first 7
nl:work|none|none|,|	all -10	all-one -6	none 12	some 7
nl:work|none|none|:|	all-one 7
nl:work|none|none|determiner|	none -12
nl:work|none|none|	first -10	most 6	none 7
nl:work|none|none|preposition|	all -6	all-one -7	first -11	some 9
nl:work|none|none|quote|	first 11
nl:work|none|none|start|	first 15
nl:work|none|none|stop|	all-one 8	most 6
nl:work|none|none|subordinator|	all-one -8
nl:work|none|none|verb-judging|	none 8
nl:work|none|none|verb-saying|	all-one -9	none 10
nl:work|none|none|word|	all -8	all-one -10	first -6	none 7
nl:work|right|none|	all-one -9
nl:work|right|none|word|	all-one -9
nobody|1|	, -11	auxiliary -9	coordinator -6	determiner -12	preposition -13	word -15
nobody|2-3|	, -6	auxiliary -10	capital -8	determiner -16	preposition -9	subordinator -10	word -11	— 7
nobody|4-7|	, -8	: 11	start 6	stop 18	word 7
nobody|8+|	start 14	stop 6
others|0|	1 8	2-3 6	8+ 7
others|1|	1 -15	2-3 -26	8+ 18
others|2|	1 -38	2-3 -21	4-7 -7
others|3|	1 -19
own-case|false|all-one|	( -11	, -15	: 16	adverb -14	auxiliary -12	coordinator -14	possessive -11	preposition -7	start -9	stop 18	subordinator -22	that -9	verb-judging -15	verb-thinking -10	word -8	— 8
own-case|false|all|	, -15	auxiliary -13	capital -10	coordinator -9	possessive -15	preposition -11	start -8	stop 7	subordinator -14	verb-judging -22	verb-saying -11	verb-thinking -9	word -20
own-case|false|first|	( -9	, -12	- 7	: 9	auxiliary -8	capital -10	determiner -7	preposition -13	quote 13	start 11	stop 20	word -26	— 10
own-case|false|most|	, 6	auxiliary 9	capital -8	start 11
own-case|false|none|	' -7	, 13	: -11	; 9	adverb 8	auxiliary 11	capital 13	determiner -8	possessive 6	quote -11	verb-judging 6	verb-thinking 6	word 6
own-case|false|some|	, 17	auxiliary 11	capital 6	coordinator -7	preposition 12	pronoun 6	verb-judging -10	verb-saying 15	verb-thinking 6	word 7
own-case|true|all-one|	: -6	stop 8	verb-saying -11	word -11
own-case|true|all|	: 6	start 11	stop 16	verb-judging -8	word -9
own-case|true|first|	) 8	, 15	capital -6	quote 18	start 43	stop 23	verb-saying -20	word -8	— 6
own-case|true|most|	: 14	start 16	stop 12
own-case|true|none|	, 20	: 8	auxiliary 13	capital 7	determiner 8	preposition -9	pronoun 9	subordinator -9	that 10	verb-judging 10	verb-saying -6	word 23
own-case|true|some|	, 9	word 11
own|false|	1 -8	2-3 -8	8+ 18
own|true|	1 -10
pt:alone|alone|	4-7 7
pt:alone|first|	4-7 20
pt:alone|inside|	8+ 11
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 10
pt:best-gap|according-to|according|gap|according-to|,sc|	8+ 6
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 11
pt:best-gap|according-to|according|gap|according-to|,|	4-7 20	8+ 7
pt:best-gap|according-to|according|gap|according-to||	1 -10
pt:best-gap|colon|naked||	2-3 7
pt:best-gap|named-before|naked||	2-3 12	4-7 25
pt:best-gap|named-nearby|naked||	2-3 13	4-7 15	8+ 9
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -6
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -7	4-7 11	8+ 6
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 13
pt:best-gap|sentence-before|according|gap|sentence-before|,q|	1 -7
pt:best-gap|sentence-before|according|gap|sentence-before|,|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 8
pt:best-gap|sentence-before|saying|gap|sentence-before||	2-3 7	4-7 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 10	8+ 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 -12
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	4-7 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 17	8+ 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -11	2-3 -6	4-7 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 9	4-7 20
pt:best-gap|topic|naked||	4-7 -10	8+ 8
pt:best-intro|,|naked|far|	2-3 -8	4-7 6
pt:best-intro|,|saying|1|	2-3 6
pt:best-intro|,|saying|5-10|	2-3 6	4-7 7
pt:best-intro|:|judging|2-4|	2-3 10	8+ 8
pt:best-intro|:|naked|1|	2-3 7	8+ 7
pt:best-intro|:|naked|2-4|	4-7 15
pt:best-intro|:|naked|5-10|	2-3 10	4-7 16	8+ 6
pt:best-intro|:|naked|far|	2-3 -9	4-7 10
pt:best-intro|:|saying|1|	4-7 15	8+ 12
pt:best-intro|:|saying|2-4|	2-3 11	4-7 7	8+ 7
pt:best-intro|:|saying|5-10|	4-7 12	8+ 9
pt:best-intro|auxiliary|according|5-10|	8+ 7
pt:best-intro|auxiliary|naked|5-10|	2-3 8
pt:best-intro|auxiliary|naked|far|	2-3 9
pt:best-intro|auxiliary|saying|2-4|	2-3 8	4-7 6
pt:best-intro|auxiliary|saying|5-10|	4-7 7
pt:best-intro|determiner|according|0|	1 -9
pt:best-intro|determiner|naked|2-4|	2-3 -10
pt:best-intro|determiner|other|1|	2-3 -7
pt:best-intro|preposition|according|far|	1 -7
pt:best-intro|preposition|judging|2-4|	1 7	2-3 -6	4-7 8
pt:best-intro|preposition|judging|5-10|	2-3 -6
pt:best-intro|preposition|naked|2-4|	1 -9	2-3 -6	4-7 8
pt:best-intro|preposition|naked|5-10|	1 -13	4-7 -9
pt:best-intro|preposition|naked|far|	1 -9	2-3 13
pt:best-intro|preposition|saying|1|	2-3 19
pt:best-intro|preposition|saying|5-10|	2-3 -12
pt:best-intro|start|naked|5-10|	4-7 6	8+ 6
pt:best-intro|start|naked|far|	4-7 12
pt:best-intro|start|other|1|	8+ 6
pt:best-intro|start|saying|1|	4-7 13
pt:best-intro|stop|according|5-10|	8+ 6
pt:best-intro|stop|naked|2-4|	2-3 6	4-7 22
pt:best-intro|stop|naked|5-10|	2-3 11	4-7 17
pt:best-intro|stop|naked|far|	4-7 20
pt:best-intro|stop|saying|1|	2-3 13	4-7 17
pt:best-intro|stop|saying|5-10|	4-7 9
pt:best-intro|stop|saying|far|	4-7 6
pt:best-intro|that|naked|5-10|	4-7 11
pt:best-intro|that|naked|far|	4-7 9
pt:best-intro|that|saying|1|	2-3 -6
pt:best-intro|that|saying|2-4|	2-3 10	4-7 10
pt:best-intro|verb-judging|judging|0|	2-3 -7
pt:best-intro|verb-saying|saying|0|	1 -10	4-7 16
pt:best-intro|word|according|2-4|	4-7 11
pt:best-intro|word|according|5-10|	4-7 13
pt:best-intro|word|according|far|	4-7 12
pt:best-intro|word|judging|2-4|	4-7 6
pt:best-intro|word|judging|5-10|	4-7 6
pt:best-intro|word|naked|2-4|	2-3 8
pt:best-intro|word|naked|far|	1 -11	2-3 8	4-7 -11
pt:best-intro|word|saying|2-4|	4-7 9
pt:best-intro|word|saying|5-10|	1 -13	4-7 8
pt:best-intro|word|saying|far|	2-3 8
pt:best-lead|lower|,|according|	according-to 9
pt:best-lead|lower|,|naked|	named-nearby 9	topic 8
pt:best-lead|lower|,|saying|	speaker-then-quote 8
pt:best-lead|lower|auxiliary|according|	according-to 14
pt:best-lead|lower|auxiliary|naked|	topic 12
pt:best-lead|lower|auxiliary|saying|	speaker-then-quote -7
pt:best-lead|lower|capital|naked|	named-nearby 10	topic -11
pt:best-lead|lower|capital|saying|	speaker-then-quote 7
pt:best-lead|lower|coordinator|according|	according-to 12
pt:best-lead|lower|determiner|according|	according-to -10
pt:best-lead|lower|determiner|naked|	named-nearby 11
pt:best-lead|lower|preposition|according|	sentence-before -7
pt:best-lead|lower|that|naked|	named-nearby 8	topic 12
pt:best-lead|lower|verb-saying|according|	according-to -10
pt:best-lead|lower|word|according|	according-to 13
pt:best-lead|lower|word|judging|	speaker-then-quote -6
pt:best-lead|lower|word|naked|	named-nearby 17	topic -10
pt:best-lead|lower|word|saying|	speaker-then-quote 9	verb-then-speaker 8
pt:best-lead|upper|,|naked|	topic -7
pt:best-lead|upper|:|judging|	speaker-then-quote 12
pt:best-lead|upper|:|naked|	named-nearby 22
pt:best-lead|upper|determiner|naked|	named-nearby -9
pt:best-lead|upper|determiner|other|	quote-then-verb -7
pt:best-lead|upper|preposition|naked|	named-nearby -10	topic -10
pt:best-lead|upper|start|naked|	interview 6	named-before 11	named-nearby 6
pt:best-lead|upper|start|other|	quote-then-verb 8
pt:best-lead|upper|start|saying|	quote-then-verb 8
pt:best-lead|upper|stop|naked|	named-nearby 9
pt:best-lead|upper|stop|other|	quote-then-verb 9
pt:best-lead|upper|stop|saying|	quote-then-verb 19	sentence-before 18
pt:best-lead|upper|word|naked|	named-nearby -12
pt:best-lead|upper|word|saying|	speaker-then-quote -7
pt:best-lead|upper|—|saying|	sentence-before 8
pt:best-lemma|	acusar 8	adiantar 7	admitir 10	apelar 9	assegurar 9	atestar 6	avisar -6	chamar -7	confessar -6	confirmar 10	considerar 13	contar 11	contrapor -6	declarar 9	desabafar 6	ditar 11	divulgar -6	dizer 8	esclarecer -7	explicar 6	falar 14	gracejar 9	gritar 8	indicar 10	informar 8	insistir 6	ironizar 9	justificar 8	lamentar 10	limitar 10	negar 7	pedir 14	precisar 7	queixar 9	rebater 6	reclamar 9	reconhecer 10	recordar 12	registrar -7	rejeitar 6	relatar 9	responder 14	retorquir 8	rir 6	sorrir 6	sublinhar 7	sustentar 6	unlisted 8	ver 7
pt:best-lemma|acusar|speaker-then-quote|	2-4 7
pt:best-lemma|afirmar|speaker-then-quote|	5-10 -6
pt:best-lemma|avisar|speaker-then-quote|	1 -8
pt:best-lemma|chamar|speaker-then-quote|	0 -10
pt:best-lemma|confirmar|speaker-then-quote|	2-4 8
pt:best-lemma|considerar|speaker-then-quote|	2-4 9
pt:best-lemma|contar|quote-then-verb|	1 8
pt:best-lemma|dizer|quote-then-verb|	1 10
pt:best-lemma|dizer|speaker-then-quote|	2-4 12	5-10 11
pt:best-lemma|escrever|speaker-then-quote|	2-4 9
pt:best-lemma|explicar|quote-then-verb|	1 6
pt:best-lemma|falar|speaker-then-quote|	1 11	5-10 7
pt:best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 8
pt:best-lemma|gracejar|quote-then-verb|	1 6
pt:best-lemma|informar|speaker-then-quote|	far 8
pt:best-lemma|ironizar|quote-then-verb|	1 7
pt:best-lemma|lamentar|speaker-then-quote|	5-10 9
pt:best-lemma|lembrar|quote-then-verb|	1 10
pt:best-lemma|limitar|speaker-then-quote|	2-4 7
pt:best-lemma|mandar|speaker-then-quote|	5-10 9
pt:best-lemma|negar|speaker-then-quote|	2-4 6
pt:best-lemma|none|according-to|	0 -9	5-10 8	far 10
pt:best-lemma|none|colon|	5-10 7
pt:best-lemma|none|interview|	far 6
pt:best-lemma|none|named-before|	1 7	2-4 6	far 16
pt:best-lemma|none|named-nearby|	2-4 14	5-10 9	far 14
pt:best-lemma|none|sentence-before|	5-10 6	far -10
pt:best-lemma|none|topic|	0 -7	1 -7
pt:best-lemma|pedir|speaker-then-quote|	0 10	2-4 11	5-10 8
pt:best-lemma|preferir|speaker-then-quote|	2-4 6
pt:best-lemma|rebater|quote-then-verb|	1 6
pt:best-lemma|recordar|quote-then-verb|	1 8
pt:best-lemma|responder|quote-then-verb|	1 6
pt:best-lemma|responder|speaker-then-quote|	1 12	5-10 6
pt:best-lemma|sustentar|speaker-then-quote|	2-4 6
pt:best-lemma|unlisted|quote-then-verb|	1 8
pt:best-lemma|ver|speaker-then-quote|	2-4 7
pt:best-near|according-to|according|	0 -9	5-10 8	far 10
pt:best-near|according|0|	1 -9
pt:best-near|according|2-4|	2-3 -10	4-7 13
pt:best-near|according|5-10|	1 -8	2-3 9	4-7 18	8+ 8
pt:best-near|according|far|	1 -7	8+ 6
pt:best-near|colon|naked|	5-10 7
pt:best-near|interview|naked|	far 6
pt:best-near|judging|0|	2-3 -11
pt:best-near|judging|1|	2-3 7	4-7 7
pt:best-near|judging|2-4|	1 10	4-7 13	8+ 9
pt:best-near|judging|5-10|	4-7 7
pt:best-near|naked|0|	1 -6
pt:best-near|naked|1|	1 -11	8+ 8
pt:best-near|naked|2-4|	1 -11	4-7 20	8+ 6
pt:best-near|naked|5-10|	2-3 11	4-7 -6	8+ 6
pt:best-near|naked|far|	2-3 7	8+ 7
pt:best-near|named-before|naked|	1 7	2-4 6	far 16
pt:best-near|named-nearby|naked|	2-4 14	5-10 9	far 14
pt:best-near|other|1|	2-3 -7	4-7 11	8+ 6
pt:best-near|quote-then-verb|other|	1 8
pt:best-near|quote-then-verb|saying|	1 6	2-4 -7
pt:best-near|saying|0|	1 -12	4-7 16
pt:best-near|saying|2-4|	2-3 6	4-7 15	8+ 7
pt:best-near|saying|5-10|	1 -14	2-3 -6	4-7 21	8+ 10
pt:best-near|saying|far|	2-3 14	4-7 14	8+ 7
pt:best-near|sentence-before|according|	5-10 6	far -10
pt:best-near|sentence-before|saying|	1 6	5-10 8	far 10
pt:best-near|speaker-then-quote|judging|	0 -10	1 8	2-4 8	far 6
pt:best-near|speaker-then-quote|saying|	2-4 7	5-10 -9	far 10
pt:best-near|topic|naked|	0 -7	1 -7
pt:best-near|verb-then-speaker|saying|	2-4 7	5-10 6
pt:best-order|according|according|0|	1 -9
pt:best-order|according|according|2-4|	2-3 -10	4-7 13
pt:best-order|according|according|5-10|	1 -8	2-3 9	4-7 18	8+ 8
pt:best-order|according|according|far|	1 -7	8+ 6
pt:best-order|apposed|judging|1|	4-7 6
pt:best-order|apposed|judging|2-4|	1 8	4-7 8	8+ 6
pt:best-order|apposed|judging|5-10|	4-7 7
pt:best-order|apposed|saying|0|	4-7 12
pt:best-order|apposed|saying|1|	2-3 18	4-7 12	8+ 8
pt:best-order|apposed|saying|2-4|	2-3 11	4-7 8
pt:best-order|apposed|saying|5-10|	4-7 7
pt:best-order|apposed|saying|far|	2-3 10
pt:best-order|direct|judging|0|	2-3 -11
pt:best-order|direct|judging|1|	2-3 7
pt:best-order|direct|judging|2-4|	1 7	4-7 9	8+ 7
pt:best-order|direct|judging|5-10|	2-3 -7
pt:best-order|direct|saying|0|	1 -10	4-7 11
pt:best-order|direct|saying|1|	1 -6	4-7 13	8+ 8
pt:best-order|direct|saying|2-4|	2-3 11	4-7 12	8+ 7
pt:best-order|direct|saying|5-10|	1 -13	2-3 -11	4-7 18	8+ 11
pt:best-order|direct|saying|far|	4-7 9	8+ 6
pt:best-order|inverted|other|1|	2-3 -7	4-7 11	8+ 6
pt:best-order|inverted|saying|1|	2-3 15
pt:best-order|inverted|saying|2-4|	1 -9	2-3 -6	4-7 10
pt:best-order|inverted|saying|5-10|	2-3 11
pt:best-order|naked|naked|0|	1 -6
pt:best-order|naked|naked|1|	1 -11	8+ 8
pt:best-order|naked|naked|2-4|	1 -11	4-7 20	8+ 6
pt:best-order|naked|naked|5-10|	2-3 11	4-7 -6	8+ 6
pt:best-order|naked|naked|far|	2-3 7	8+ 7
pt:best-phrase|name|	according -12	judging 10	naked 12	other 10
pt:best-phrase|noun|	naked -14
pt:best-phrase|pronoun|	according 11	other 6
pt:best-score|	-1 -12	-4 10	0 9	2 7	4 6	5 8
pt:best-score|-1|	1 -12	4-7 -7	8+ 10
pt:best-score|-2|	1 -13
pt:best-score|-3|	1 -8
pt:best-score|-4|	2-3 6	4-7 8	8+ 6
pt:best-score|0|	1 7	2-3 6	8+ 8
pt:best-score|1|	8+ 10
pt:best-score|2|	1 6	4-7 17
pt:best-score|3|	1 -10	4-7 19	8+ 9
pt:best-score|4|	4-7 11
pt:best-score|5|	8+ 6
pt:best|according-to|according|	1 -11	2-3 -8	4-7 27	8+ 9
pt:best|colon|naked|	2-3 7
pt:best|named-before|naked|	2-3 12	4-7 25
pt:best|named-nearby|naked|	2-3 13	4-7 15	8+ 9
pt:best|quote-then-speaker|apposed|	2-3 -6
pt:best|quote-then-verb|other|	2-3 -7	4-7 11	8+ 6
pt:best|sentence-before|according|	1 -7	8+ 6
pt:best|sentence-before|saying|	2-3 7	4-7 13	8+ 6
pt:best|speaker-then-quote|judging|	1 10	4-7 18	8+ 9
pt:best|speaker-then-quote|saying|	1 -11	4-7 32	8+ 13
pt:best|topic|naked|	4-7 -10	8+ 8
pt:best|verb-then-speaker|saying|	8+ 6
pt:case-follow|all-one|,preposition|	none -6
pt:case-follow|all-one|,that|	none -7
pt:case-follow|all-one|capital|	none -8
pt:case-follow|all-one|coordinator|	none -10
pt:case-follow|all-one|stop|	none 7
pt:case-follow|all-one|word|	none -7
pt:case-follow|all|,auxiliary|	none -12
pt:case-follow|all|stop|	none -6
pt:case-follow|all|verb-saying|	none -6
pt:case-follow|first|,verb-judging|	none 7
pt:case-follow|first|,verb-saying|	! 6	? 8	none 22
pt:case-follow|first|,word|	none 9
pt:case-follow|first|:|	none 8
pt:case-follow|first|auxiliary|	none -8
pt:case-follow|first|capital|	. 6
pt:case-follow|first|end|	. 19	? 14	none 8
pt:case-follow|first|stop|	? 9
pt:case-follow|first|—|	none 9
pt:case-follow|most|,verb-saying|	none 7
pt:case-follow|most|stop|	none 11
pt:case-follow|none|,auxiliary|	none -10
pt:case-follow|none|,capital|	none 6
pt:case-follow|none|,subordinator|	none -6
pt:case-follow|none|,verb-saying|	none 7
pt:case-follow|none|,word|	none -6
pt:case-follow|none|determiner|	none -7
pt:case-follow|none|stop|	none 9
pt:case-follow|some|stop|	none -6
pt:case-intro|all-one|	, -6	: 7	capital -7	determiner -10	preposition -10
pt:case-intro|all|	, -6	determiner -10	preposition -11	stop 9	verb-judging -6	word -9
pt:case-intro|first|	: 6	start 12	word -8	— 7
pt:case-intro|most|	: 10	stop 7
pt:case-intro|none|	, 14	adverb 11	coordinator 8	determiner 6	verb-saying -7	word 7
pt:case-intro|some|	, 6
pt:case|all-one|	1 -9	2 10	3 -8
pt:case|all|	2 -9	4-5 -8
pt:case|first|	10+ 6	6-9 23
pt:case|most|	4-5 11	6-9 8
pt:case|none|	3 8	4-5 16
pt:case|some|	3 -6	6-9 9
pt:chain-on|coordinator|	1 -10
pt:chain-on|far|	1 6	8+ 7
pt:chain-on|none|	1 -9	4-7 6	8+ 9
pt:chain-on|preposition|	1 -9
pt:chain-on|stop|	2-3 13	4-7 7
pt:chain|coordinator|	1 -6
pt:chain|far|	2-3 6	8+ 14
pt:chain|none|	1 -8	2-3 -9
pt:chain|preposition|	1 -9
pt:clause|false|false|	all -6	some -7
pt:clause|false|true|	all-one 10
pt:clause|true|false|	first 17	most 6	none 9
pt:clause|true|true|	first 11
pt:closed|	false 6
pt:echo|all|2-3|	false 8	true 6
pt:echo|all|4-7|	true 12
pt:echo|all|	false 6	first 8	none 6
pt:echo|all|false|	4-7 12
pt:echo|all|true|	2-3 8
pt:echo|half|2-3|	false 6
pt:echo|half|	false 8	first 12
pt:echo|half|false|	2-3 6	4-7 11
pt:echo|none|2-3|	true -12
pt:echo|none|4-7|	true 11
pt:echo|none|8+|	false 8
pt:echo|none|false|	8+ 8
pt:echo|none|	some -6	true -7
pt:echo|some|8+|	false 7
pt:echo|some|false|	8+ 7
pt:echo|some|	none 10
pt:ending|	! 12	. 12	? 16
pt:family|"|	1 7	8+ 7
pt:family|'|	2-3 -9
pt:family|none|	2-3 11	4-7 15	8+ 6
pt:family|«|	1 -26	4-7 11	8+ 10
pt:family|“|	8+ 8
pt:follow|	,preposition -11	,subordinator -8	,that -7	,verb-judging 7	,verb-saying 9	: 7	auxiliary -12	capital -8	determiner -6	end 12	verb-saying -6	— 10
pt:gov|acusar|2-3|	2-3 9
pt:gov|acusar|	de 13
pt:gov|acusar|past|	none 10
pt:gov|acusar|present|	none 9
pt:gov|admitir|4-7|	4-7 7
pt:gov|admitir|past|	none 9
pt:gov|afirmar|past|	none 8
pt:gov|alertar|past|	none 9
pt:gov|apelidar|	de -9
pt:gov|assegurar|	que 9
pt:gov|atestar|past|	none 6
pt:gov|atribuir|	a 9
pt:gov|avisar|2-3|	4-7 10
pt:gov|avisar|	none -8	que 11
pt:gov|avisar|present|	none 6
pt:gov|chamar|0|	2-3 -8
pt:gov|chamar|2-3|	4-7 7
pt:gov|chamar|	de -7	none -9
pt:gov|chamar|past|	none -9
pt:gov|chamar|present|	none -7
pt:gov|classificar|2-3|	1 13
pt:gov|classificar|	como 10
pt:gov|classificar|past|	none 6
pt:gov|confirmar|4-7|	2-3 8
pt:gov|confirmar|	none 9
pt:gov|confirmar|past|	none 8
pt:gov|confirmar|present|	none 8
pt:gov|considerar|2-3|	4-7 8
pt:gov|considerar|	a 9	none 6	que 8
pt:gov|considerar|past|	none 9
pt:gov|considerar|present|	none 10
pt:gov|discordar|present|	none 7
pt:gov|dizer|2-3|	2-3 10	4-7 11
pt:gov|dizer|4-7|	2-3 11
pt:gov|dizer|	a 11	none 11
pt:gov|dizer|past|	none 7
pt:gov|elogiar|	a 10
pt:gov|elogiar|past|	none 10
pt:gov|esclarecer|past|	none -9
pt:gov|escrever|past|	none 9
pt:gov|falar|1|	2-3 17	4-7 9
pt:gov|falar|	de 11	em 13	numa 8
pt:gov|falar|past|	none 20
pt:gov|garantir|2-3|	4-7 7
pt:gov|garantir|	que -6
pt:gov|head|	2021 6	ela 7	ele -7	magistrada 10	ministra 7	name 8	ninguém -9	oposição 11	organisation 7	person 12	place 8	tribunal -9	turística 8
pt:gov|head|name|	considerar 8	dizer 10	esclarecer -9	falar 6
pt:gov|head|ninguém|	queixar -9
pt:gov|head|oposição|	falar 8
pt:gov|head|organisation|	atestar 6	dizer 11	falar 9
pt:gov|head|person|	acusar 8	afirmar 8	considerar 6	falar 8	lamentar 7	pedir 6	reclamar 10
pt:gov|head|turística|	falar 8
pt:gov|informar|8+|	4-7 8
pt:gov|informar|past|	none 9
pt:gov|ironizar|past|	none 10
pt:gov|judging|0|false|false|	all -6
pt:gov|judging|1|true|false|	none 12
pt:gov|judging|2-3|false|false|	first 8	none 14
pt:gov|judging|2-3|true|false|	none 13
pt:gov|judging|4-7|false|false|	none -10
pt:gov|judging|4-7|true|false|	none 9
pt:gov|judging|a|2-3|	4-7 11
pt:gov|judging|a|false|	false 11
pt:gov|judging|a|	none 13
pt:gov|judging|a|true|	false 9
pt:gov|judging|como|2-3|	1 10
pt:gov|judging|como|false|	false 10
pt:gov|judging|como|	none 10
pt:gov|judging|de|2-3|	1 7	2-3 9	4-7 7
pt:gov|judging|de|4-7|	2-3 -10	4-7 6
pt:gov|judging|em|2-3|	2-3 9
pt:gov|judging|em|false|	false 9
pt:gov|judging|em|	none 9
pt:gov|judging|none|0|	2-3 -10
pt:gov|judging|none|1|	2-3 14
pt:gov|judging|none|2-3|	8+ 6
pt:gov|judging|none|	all -6
pt:gov|judging|none|true|	false 12
pt:gov|judging|que|false|	false 8
pt:gov|judging|que|	none 7
pt:gov|judging|que|true|	false 6
pt:gov|lamentar|4-7|	2-3 8
pt:gov|lamentar|	a 7	de 9
pt:gov|lamentar|past|	none 11
pt:gov|mandar|4-7|	4-7 9
pt:gov|mandar|past|	none 7
pt:gov|none|1|	all-one -6	none -22
pt:gov|none|2-3|	all-one 7
pt:gov|none|4-7|	most 7	some -6
pt:gov|none|8+|	none 7
pt:gov|none|false|false|	1 -9	8+ 6
pt:gov|none|false|true|	1 -6
pt:gov|none|true|false|	1 -15	8+ 7
pt:gov|none|true|true|	1 -9
pt:gov|pedir|2-3|	8+ 10
pt:gov|pedir|	none 12
pt:gov|pedir|past|	none 6
pt:gov|perguntar|1|	4-7 8
pt:gov|perguntar|	none 9
pt:gov|perguntar|present|	none 9
pt:gov|precisar|past|	none 7
pt:gov|preferir|2-3|	2-3 9
pt:gov|preferir|4-7|	8+ 6
pt:gov|preferir|	em 9	none 9
pt:gov|preferir|past|	none 13
pt:gov|prometer|	none 11
pt:gov|prometer|present|	none 10
pt:gov|queixar|present|	none -13
pt:gov|reclamar|present|	none 11
pt:gov|reconhecer|past|	none 10
pt:gov|recusar|	none 7
pt:gov|responder|	none 10	que 6
pt:gov|responder|past|	none 12
pt:gov|responder|present|	none 7
pt:gov|resumir|	a 8
pt:gov|saying|0|false|false|	none -6
pt:gov|saying|1|false|false|	none 8
pt:gov|saying|1|false|true|	all-one -7
pt:gov|saying|2-3|false|false|	all-one 9	first 12	some 6
pt:gov|saying|2-3|true|false|	none 12
pt:gov|saying|4-7|false|false|	first 15	none 15
pt:gov|saying|4-7|true|false|	none 11
pt:gov|saying|8+|false|false|	first 10	none -8
pt:gov|saying|8+|true|false|	none 14
pt:gov|saying|aos|2-3|	4-7 9
pt:gov|saying|aos|false|	false 11
pt:gov|saying|aos|	first 11
pt:gov|saying|a|1|	2-3 15
pt:gov|saying|a|2-3|	4-7 12
pt:gov|saying|a|4-7|	1 -10	2-3 6	4-7 10
pt:gov|saying|a|8+|	8+ 6
pt:gov|saying|a|false|	false 18
pt:gov|saying|a|	first 9	some 10
pt:gov|saying|com|4-7|	4-7 9
pt:gov|saying|com|false|	false 13
pt:gov|saying|com|	none 10
pt:gov|saying|da|false|	false -6
pt:gov|saying|de|1|	2-3 11
pt:gov|saying|de|4-7|	4-7 8
pt:gov|saying|de|8+|	2-3 9
pt:gov|saying|de|false|	false 15
pt:gov|saying|de|	first 9	none 13
pt:gov|saying|de|true|	false 7
pt:gov|saying|do|8+|	2-3 -11
pt:gov|saying|do|true|	false -9
pt:gov|saying|em|1|	2-3 12	4-7 8
pt:gov|saying|em|false|	false 15
pt:gov|saying|em|	first 8	none 13
pt:gov|saying|nas|false|	false 10
pt:gov|saying|nas|	first 10
pt:gov|saying|none|0|	1 -10	4-7 16
pt:gov|saying|none|1|	4-7 15	8+ 9
pt:gov|saying|none|2-3|	2-3 13	4-7 9	8+ 8
pt:gov|saying|none|4-7|	2-3 11
pt:gov|saying|none|	all-one 9	some 10
pt:gov|saying|none|true|	false 13
pt:gov|saying|numa|false|	false 8
pt:gov|saying|numa|	none 8
pt:gov|saying|para|8+|	4-7 9
pt:gov|saying|para|false|	false 10
pt:gov|saying|para|	none 12
pt:gov|saying|para|true|	false 7
pt:gov|saying|por|false|	false -7
pt:gov|saying|que|1|	2-3 -6	4-7 14
pt:gov|saying|que|2-3|	2-3 10	4-7 12
pt:gov|saying|que|4-7|	1 9	4-7 8
pt:gov|saying|que|	none 8
pt:gov|saying|que|true|	false 6
pt:gov|saying|se|	none -7
pt:gov|subject|ela|saying|	1 7
pt:gov|subject|ela|saying|past|	4-7 6
pt:gov|subject|name|judging|	2-3 7
pt:gov|subject|name|judging|present|	4-7 6
pt:gov|subject|name|saying|	0 6	1 14	4-7 8
pt:gov|subject|name|saying|past|	1 -10	2-3 9	4-7 9	8+ 9
pt:gov|subject|name|saying|present|	2-3 9
pt:gov|subject|none|saying|	1 8
pt:gov|subject|none|saying|past|	2-3 6
pt:gov|subject|none|saying|present|	4-7 7
pt:gov|subject|noun|judging|	1 10	2-3 12	8+ -7
pt:gov|subject|noun|judging|past|	1 9	2-3 6	4-7 15	8+ 6
pt:gov|subject|noun|saying|	2-3 13	4-7 8	8+ -10
pt:gov|subject|noun|saying|past|	4-7 13	8+ 13
pt:gov|subject|noun|saying|present|	1 -12	4-7 17	8+ 6
pt:gov|subject|organisation|judging|	2-3 12
pt:gov|subject|organisation|saying|	0 -8	2-3 10	8+ 12
pt:gov|subject|organisation|saying|past|	4-7 7
pt:gov|subject|organisation|saying|present|	2-3 10
pt:gov|subject|person|judging|	2-3 11	4-7 11
pt:gov|subject|person|judging|past|	1 7	4-7 8	8+ 7
pt:gov|subject|person|judging|present|	4-7 6
pt:gov|subject|person|saying|	0 9	2-3 10	4-7 9
pt:gov|subject|person|saying|past|	4-7 17	8+ 6
pt:gov|subject|person|saying|present|	4-7 7
pt:gov|subject|place|saying|present|	4-7 7
pt:gov|sublinhar|	a 7
pt:gov|sustentar|present|	none 6
pt:gov|sustentar|	que 6
pt:gov|ver|past|	none 7
pt:headline|false|	8+ 8
pt:headline|true|	4-7 16
pt:head|"|	4-7 8
pt:head|'|	2-3 -9
pt:head|plain|	: 8	word -14
pt:head|plain|:|	4-7 8
pt:head|plain|all-one|	1 -9
pt:head|plain|coordinator|	2-3 -8
pt:head|plain|end|	4-7 11
pt:head|plain|first|	4-7 14
pt:head|plain|preposition|	1 -12	2-3 -10
pt:head|titled|	: 7	first 7	none 7	verb-saying 6
pt:head|titled|end|	4-7 8
pt:head|titled|first|	4-7 6
pt:head|«|	1 -10	4-7 11
pt:head|“|	4-7 11
pt:in-noun|false|false|4-7|	all -8	first 6	most 12	some 12
pt:in-noun|false|false|8+|	first 6	none 8
pt:in-noun|false|true|1|	all-one -9	none 7
pt:in-noun|false|true|2-3|	none -7
pt:in-noun|false|true|8+|	first 6
pt:in-noun|true|false|1|	all-one -10
pt:in-noun|true|false|2-3|	all -10	none 8
pt:in-noun|true|false|4-7|	first -8	none 10	some -6
pt:in-noun|true|false|8+|	none 6
pt:in-noun|true|true|1|	all-one -7
pt:intro-follow|,|stop|	2-3 11	4-7 11
pt:intro-follow|:|end|	2-3 8	4-7 21
pt:intro-follow|:|stop|	4-7 9	8+ 12
pt:intro-follow|auxiliary|stop|	8+ 8
pt:intro-follow|capital|capital|	1 -6
pt:intro-follow|capital|stop|	1 -12	4-7 12
pt:intro-follow|coordinator|stop|	2-3 9
pt:intro-follow|coordinator|word|	1 -6
pt:intro-follow|determiner|,auxiliary|	2-3 -10
pt:intro-follow|determiner|,word|	2-3 -7
pt:intro-follow|determiner|preposition|	1 -9
pt:intro-follow|determiner|stop|	1 -10
pt:intro-follow|preposition|end|	2-3 6
pt:intro-follow|preposition|preposition|	1 -12
pt:intro-follow|start|,verb-saying|	4-7 13
pt:intro-follow|start|,word|	4-7 7
pt:intro-follow|start|:|	4-7 8
pt:intro-follow|start|end|	4-7 7
pt:intro-follow|start|—|	4-7 11	8+ 6
pt:intro-follow|stop|,verb-saying|	2-3 20	4-7 29
pt:intro-follow|stop|,word|	4-7 16	8+ 6
pt:intro-follow|stop|end|	2-3 7	4-7 17
pt:intro-follow|subordinator|stop|	1 6	4-7 -7
pt:intro-follow|that|stop|	2-3 13	4-7 20
pt:intro-follow|verb-judging|stop|	2-3 -7
pt:intro-follow|verb-saying|end|	2-3 7
pt:intro-follow|verb-saying|stop|	2-3 9	4-7 13
pt:intro-follow|word|,preposition|	2-3 -6
pt:intro-follow|word|;|	4-7 7
pt:intro-follow|word|end|	1 -10
pt:intro-follow|word|preposition|	2-3 -7
pt:intro-follow|word|stop|	2-3 12	8+ 8
pt:intro-follow|word|verb-saying|	2-3 -6
pt:intro-follow|word|word|	1 -7
pt:intro|	: 9	adverb 11	coordinator 8	start 9	stop 6	verb-judging -9	— 10
pt:in|first|=ao|	first 6
pt:in|first|=as|	4-7 9	none 9
pt:in|first|=até|	2-3 9	none 8
pt:in|first|=a|	2-3 -7	4-7 -8	8+ 8	all-one -7	first 17	none -6
pt:in|first|=cada|	first 7
pt:in|first|=com|	2-3 10	4-7 11	8+ 7	first 7	none 14
pt:in|first|=de|	2-3 13	none 12
pt:in|first|=ele|	first 6
pt:in|first|=em|	4-7 7	first 8
pt:in|first|=era|	first 10
pt:in|first|=e|	2-3 9	4-7 7	8+ 7	first 12	none 8
pt:in|first|=foi|	4-7 6
pt:in|first|=há|	4-7 9	first 11
pt:in|first|=nem|	2-3 -6	4-7 11	most 6
pt:in|first|=nunca|	4-7 6
pt:in|first|=não|	2-3 6	4-7 17	8+ 7	first 13	none 14
pt:in|first|=os|	2-3 -6	4-7 9	all-one -6	first 10
pt:in|first|=o|	2-3 -10	4-7 -6	first 8	none -12
pt:in|first|=para|	4-7 10	first 7	none 10
pt:in|first|=pelo|	4-7 11	first 10	none 6
pt:in|first|=que|	none 6
pt:in|first|=sem|	2-3 -6	4-7 12	none 10
pt:in|first|=se|	4-7 11	none 10
pt:in|first|=são|	4-7 6
pt:in|first|=uma|	2-3 14	4-7 8	first 12	none 11
pt:in|first|=um|	2-3 11	4-7 16	8+ 8	first 6	none 19
pt:in|first|=você|	4-7 9	first 9
pt:in|first|=à|	4-7 7	first 6
pt:in|first|=é|	4-7 14	first 8
pt:in|first|adverb|	2-3 6	4-7 17	8+ 13	first 14	none 7
pt:in|first|capital|	1 -9	8+ 8
pt:in|first|verb|	first 12
pt:in|first|word|	4-7 14
pt:in|functions|0|1|	all-one -9
pt:in|functions|0|2-3|	all-one 10	first 15
pt:in|functions|1|2-3|	some -6
pt:in|functions|1|4-7|	most 9	none 26
pt:in|functions|2|2-3|	first 6	none 8
pt:in|functions|2|4-7|	all -6	first 14
pt:in|functions|2|8+|	first 8
pt:in|functions|3|4-7|	first 26	most 6	none 26	some 6
pt:in|functions|3|8+|	first 6	none 10	some 6
pt:in|last|	5 -9	ar 8	co -13	do 7	eg -9	el 11	es 17	ha 12	im -7	is -7	ja -8	já 11	la 9	le 10	lo -7	na 8	no 9	or -10	ro -14	sa -6	se -8	um -6	va 9	vo 6	ão -12	ça -9
pt:in|last|5|	2-3 -9
pt:in|last|ade|	2-3 12
pt:in|last|ado|	1 9
pt:in|last|ais|	2-3 10
pt:in|last|alo|	1 -6
pt:in|last|eta|	2-3 -12
pt:in|last|hos|	2-3 -6
pt:in|last|ico|	1 -11	2-3 -7
pt:in|last|ido|	1 8
pt:in|last|iro|	1 -7
pt:in|last|ite|	2-3 -8
pt:in|last|iva|	2-3 9
pt:in|last|já|	2-3 11
pt:in|last|lha|	2-3 15
pt:in|last|lho|	2-3 -8
pt:in|last|mos|	2-3 8
pt:in|last|nda|	1 -6
pt:in|last|nja|	1 -7
pt:in|last|nta|	2-3 11
pt:in|last|nte|	2-3 11
pt:in|last|nça|	2-3 -9
pt:in|last|ola|	2-3 9
pt:in|last|ole|	2-3 6
pt:in|last|ora|	2-3 9
pt:in|last|pel|	2-3 8
pt:in|last|reg|	1 -9
pt:in|last|rio|	1 -7	2-3 9
pt:in|last|rro|	2-3 -8
pt:in|last|smo|	2-3 8
pt:in|last|sor|	1 -10
pt:in|last|tal|	2-3 9
pt:in|last|tas|	1 -10
pt:in|last|tes|	2-3 10
pt:in|last|uro|	2-3 -9
pt:in|last|vas|	1 -9
pt:in|last|ção|	2-3 -7
pt:in|last|ões|	2-3 13
pt:in|shape|=a capital|	2-3 -7
pt:in|shape|=a word =é|	4-7 10
pt:in|shape|=a word word|	8+ 7
pt:in|shape|=até =ao word|	2-3 8
pt:in|shape|=de word|	2-3 11
pt:in|shape|=ele verb =que|	8+ 6
pt:in|shape|=não =há word|	4-7 11
pt:in|shape|=não =é word|	4-7 6
pt:in|shape|=não word =a|	4-7 8
pt:in|shape|=não word word|	4-7 9
pt:in|shape|=o capital word|	4-7 7
pt:in|shape|=o word =do|	4-7 -6
pt:in|shape|=o word =tem|	4-7 8
pt:in|shape|=o word word|	4-7 10	8+ 7
pt:in|shape|=o word|	2-3 -10
pt:in|shape|=os capital|	2-3 -6
pt:in|shape|=sem word|	2-3 -6
pt:in|shape|=um word =com|	4-7 7
pt:in|shape|=um word =de|	4-7 9
pt:in|shape|=uma word =de|	4-7 6
pt:in|shape|=uma word word|	2-3 7
pt:in|shape|=uma word|	2-3 11
pt:in|shape|adverb word =e|	4-7 6
pt:in|shape|capital =a word|	4-7 10	8+ 9
pt:in|shape|capital =com word|	4-7 10
pt:in|shape|capital =de capital|	2-3 -9
pt:in|shape|capital =de word|	4-7 14
pt:in|shape|capital =do capital|	2-3 -7
pt:in|shape|capital =o word|	4-7 6	8+ 6
pt:in|shape|capital =para word|	4-7 11
pt:in|shape|capital =um word|	4-7 8	8+ 6
pt:in|shape|capital =uma word|	4-7 10
pt:in|shape|capital adverb word|	4-7 13
pt:in|shape|capital adverb|	2-3 13
pt:in|shape|capital capital number|	2-3 -9
pt:in|shape|capital capital|	2-3 -9
pt:in|shape|capital word =de|	4-7 11	8+ 7
pt:in|shape|capital word =em|	8+ 7
pt:in|shape|capital word =eu|	4-7 7
pt:in|shape|capital word word|	2-3 13	8+ 8
pt:in|shape|capital word|	2-3 7
pt:in|shape|capital|	1 -9
pt:in|shape|word =a word|	2-3 12	4-7 7
pt:in|shape|word =com word|	4-7 7
pt:in|shape|word =de word|	4-7 12
pt:in|shape|word =do word|	2-3 -6
pt:in|shape|word =e word|	2-3 11
pt:in|shape|word =o word|	4-7 7
pt:in|shape|word =para word|	2-3 6
pt:in|shape|word =por word|	2-3 10
pt:in|shape|word =um word|	4-7 8
pt:in|shape|word word =com|	4-7 7
pt:in|shape|word word =de|	4-7 8
pt:in|shape|word word =e|	4-7 13
pt:in|word|	5 -9	a 9	antes 6	ao 8	asfixia 11	até 11	calendário 9	chuvisqueiro -7	com 7	creche -6	da -8	de -8	definitivas -9	do -7	e 13	gestão -8	irrevogável -7	já 11	laranja -7	leite -8	lenta 11	levo 7	mais 11	mal-entendido 8	nem -6	nº -9	não 10	o -10	papel 8	partilhada -8	planilha 11	por 11	quase -11	que 8	reg -9	risco -11	santo -7	saudade -10	sem -7	só 11	tonhos -6	um 13	uma 15	verão 8	vezes 7	volto 11	é -6
pt:lead|lower|	, 16	adverb 11	coordinator 8	determiner 6	verb-saying -6
pt:lead|upper|	, -9	: 9	capital -8	determiner -12	preposition -14	start 9	stop 6	verb-judging -7	verb-saying 11	— 10
pt:naming|conhecido|2|	2-3 -6
pt:naming|false|	preposition -12	verb-judging -7	word -12
pt:naming|none|	8+ 8
pt:naming|palavra|1|	1 -12
pt:naming|true|	: 9	adverb 11	coordinator 8	start 9	stop 6	verb-judging -7	— 10
pt:nobody|1|	coordinator -6	word -7
pt:nobody|4-7|	start 8
pt:nobody|8+|	stop 8
pt:others|0|	8+ 8
pt:others|1|	1 -8	8+ 6
pt:others|2|	2-3 -8
pt:own-case|false|all-one|	, -6	: 7	capital -7	determiner -10	preposition -10
pt:own-case|false|all|	, -6	determiner -10	preposition -11	stop 9	verb-judging -6	word -9
pt:own-case|false|first|	start 12	word -8	— 7
pt:own-case|false|none|	, 14	adverb 11	coordinator 8	verb-saying -7	word 6
pt:own-case|false|some|	, 6
pt:own-case|true|first|	: 14	start 8	stop 12
pt:own-case|true|most|	: 7
pt:own|false|	8+ 8
pt:own|true|	4-7 16	8+ 7
pt:same|1|1|	all-one -8
pt:same|1|2-3|	some -6
pt:same|1|4-7|	all -8	most 13
pt:same|1|8+|	first 6	none 10	some 6
pt:same|2|2-3|	all-one 7	none 6
pt:sentence|judging|	1 9	4-7 19	8+ 10
pt:sentence|none|	1 -13	4-7 -9	8+ 8
pt:sentence|saying|	2-3 6	4-7 22	8+ 8
pt:size-ending|10+|.|	end 6
pt:size-ending|10+|none|	stop 9	— 6
pt:size-ending|1|none|	,preposition -9	auxiliary -6	capital -8	determiner -8	preposition -7
pt:size-ending|2|.|	end 7
pt:size-ending|2|none|	,auxiliary -6	,subordinator -7	,verb-saying 15	,word -9	verb-saying -6	word -9
pt:size-ending|3|.|	end 9
pt:size-ending|3|?|	end 10
pt:size-ending|3|none|	,auxiliary -8	,capital 6	,preposition -12	,verb-saying 13	,word 9	coordinator -9	end 7	stop 13
pt:size-ending|4-5|.|	end 13
pt:size-ending|4-5|?|	,verb-saying 6	end 6
pt:size-ending|4-5|none|	,word 12	coordinator 6	end 9	preposition 8
pt:size-ending|6-9|.|	capital 6	end 15
pt:size-ending|6-9|?|	,verb-saying 6	end 8
pt:size-ending|6-9|none|	,verb-saying 15	; 7	end 11	stop 9	— 7
pt:size-follow|10+|	end 6	stop 9	— 6
pt:size-follow|1|	,preposition -10	auxiliary -6	capital -8	determiner -8	preposition -7
pt:size-follow|2|	,auxiliary -6	,subordinator -7	,verb-saying 15	,word -9	coordinator 12	end 6	verb-saying -6	word -9
pt:size-follow|3|	,auxiliary -8	,capital 6	,preposition -12	,verb-saying 14	,word 9	coordinator -9	end 11	stop 13
pt:size-follow|4-5|	,word 12	coordinator 6	end 15	preposition 8
pt:size-follow|6-9|	,verb-saying 15	; 7	capital 6	end 21	stop 9	— 9
pt:size-intro|10+|	: 11
pt:size-intro|1|	capital -14	coordinator -11	determiner -13	subordinator 8	verb-saying -12
pt:size-intro|2|	determiner 12	stop 20	verb-judging -9
pt:size-intro|3|	: 11	adverb 10	auxiliary 12	preposition -8	start 7	that 9	verb-saying 11
pt:size-intro|4-5|	, 8	capital 10	start 14	that 19	verb-saying 14
pt:size-intro|6-9|	, 8	: 24	auxiliary 12	start 18	stop 21	that 8	verb-saying 7	word 10
pt:size|	10+ 6	6-9 6
pt:subject|elided|	,verb-saying 22	2-3 13	4-7 30	end 8	stop 12	verb-saying -6	— 7
pt:subject|none|	,preposition -7	,subordinator -6	,that -7	4-7 -8	8+ 10	auxiliary -9	coordinator -6	end 9	word -9	— 10
pt:subject|own|	,capital -6	,coordinator -7	4-7 18	8+ 8	: 7	; -9	auxiliary -8	capital -8	end 14	stop 14	— 8
pt:two-before|)|	: 8
pt:two-before|,|	auxiliary 14	coordinator 9	determiner -14	preposition -10	word 11
pt:two-before|adverb|	stop 10	that 10
pt:two-before|auxiliary|	word 12
pt:two-before|capital|	: 21	auxiliary 10	preposition -6	stop 16
pt:two-before|coordinator|	preposition -8
pt:two-before|determiner|	word 9
pt:two-before|preposition|	word -11
pt:two-before|pronoun|	auxiliary -6
pt:two-before|quote|	coordinator -6	preposition -9	stop 7
pt:two-before|start|	capital -10	start 9
pt:two-before|stop|	— 10
pt:two-before|that|	word 9
pt:two-before|verb-judging|	determiner 10
pt:two-before|verb-saying|	preposition 6	stop 11
pt:two-before|word|	, 9	: 10	adverb 10	word -8
pt:two-words-before|)|	: 8
pt:two-words-before|,|	houve 7	mas 9	o -12	é 7
pt:two-words-before|.|	— 10
pt:two-words-before|anos|	, 6
pt:two-words-before|an|	: 7
pt:two-words-before|apelidado|	de -9
pt:two-words-before|apenas|	que 10
pt:two-words-before|a|	expressão -10	marca -10	palavra -10
pt:two-words-before|batizado|	de -8
pt:two-words-before|bilhete|	: 8
pt:two-words-before|disse|	que 10
pt:two-words-before|dizer|	que 8
pt:two-words-before|diz|	que -7
pt:two-words-before|do|	livro -8
pt:two-words-before|faixa|	: -9
pt:two-words-before|falam|	em 6
pt:two-words-before|falar|	em 9
pt:two-words-before|fala|	em 13
pt:two-words-before|governo|	de 8
pt:two-words-before|jornalistas|	: 9
pt:two-words-before|nada|	. 6
pt:two-words-before|o|	programa -7
pt:two-words-before|paciência|	. 9
pt:two-words-before|pergunta|	: 8
pt:two-words-before|segundos|	: 8
pt:two-words-before|start|	start 9
pt:two-words-before|sul|	: 9
pt:two-words-before|valor|	: 9
pt:two-words-before||	. 7	e -6	para -9
pt:verb|false|1|	upper -8
pt:verb|false|8+|	lower 12	upper 6
pt:verb|true|2-3|	lower -7
pt:verb|true|4-7|	lower 16	upper 8
pt:verb|true|8+|	lower 6	upper 7
pt:word-after|,|	! 9
pt:word-after|.|	? 9
pt:word-after|	: 7	de -6	e 8	end 12	ficou -9	no -8	não -7	para -12	sobre 8	é -9	— 10
pt:word-after|:|	none 7
pt:word-after|de|	none -6
pt:word-after|end|	. 21	? 14	none 6
pt:word-after|ficou|	none -9
pt:word-after|no|	none -8
pt:word-after|não|	none -7
pt:word-after|para|	none -12
pt:word-after|é|	none -9
pt:word-after|—|	none 9
pt:word-before|,|	4-7 11
pt:word-before|.|	2-3 7	4-7 8
pt:word-before|	: 9	? 12	a 9	ao -7	apenas 9	chama -7	chamado -7	da -6	em 17	está 9	expressão -10	houve 9	há 9	mas 9	numa 8	palavra -12	partido 7	por -12	programa -7	start 9	são 10	tem 9	ter 8	têm -7	— 10
pt:word-before|:|	2-3 6	4-7 11	8+ 13
pt:word-before|?|	4-7 8	8+ 8
pt:word-before|ao|	2-3 -7
pt:word-before|a|	2-3 10	4-7 13
pt:word-before|chama|	2-3 -7
pt:word-before|como|	1 8	4-7 -7
pt:word-before|da|	2-3 -8
pt:word-before|de|	4-7 -7
pt:word-before|em|	2-3 15	4-7 8
pt:word-before|expressão|	2-3 -10
pt:word-before|e|	1 -11
pt:word-before|foi|	2-3 11
pt:word-before|marca|	2-3 6
pt:word-before|o|	1 -10
pt:word-before|palavra|	1 -12
pt:word-before|para|	1 -9
pt:word-before|por|	2-3 -11
pt:word-before|programa|	2-3 -7
pt:word-before|que|	4-7 21
pt:word-before|start|	4-7 20
pt:word-before|são|	2-3 10
pt:word-before|têm|	2-3 -7
pt:word-before|um|	1 -8
pt:word-before|é|	4-7 7	8+ 7
pt:work|near|none|,|	all -6
pt:work|near|none|	all -6	none -8
pt:work|near|none|word|	none -7
pt:work|none|none|,|	none 14	some 6
pt:work|none|none|:|	all-one 7	first 6	most 10
pt:work|none|none|adverb|	none 11
pt:work|none|none|capital|	all-one -7	none 6
pt:work|none|none|coordinator|	none 8
pt:work|none|none|determiner|	all -10	all-one -10	none 6
pt:work|none|none|	most 13	some -6
pt:work|none|none|preposition|	all -11	all-one -10
pt:work|none|none|start|	first 12
pt:work|none|none|stop|	all 9	most 7
pt:work|none|none|verb-judging|	all -6
pt:work|none|none|verb-saying|	none -7
pt:work|none|none|word|	all -9	all-one 7	first -7	none 10
pt:work|none|none|—|	first 7
pt:work|right|none|	all -8	all-one -9
pt:work|right|none|word|	all -8	all-one -9
same|1|1|	none -6
same|1|2-3|	all -14	all-one -14	none 6
same|1|4-7|	all -23	all-one -15	none 24	some 20
same|1|8+|	all 6	first 6	most 17	none 7	some 17
same|2|1|	all-one -24	none -6
same|2|2-3|	all -15	first -7	some 10
same|2|4-7|	all -12	none 7
same|2|8+|	first 6
same|3|1|	all-one -12	first 10	none -15
same|3|2-3|	first -8	none -12
sentence|judging|	8+ 23
sentence|none|	1 -21	2-3 -24	4-7 -17
sentence|saying|	1 8	2-3 10	4-7 17	8+ 9
sentence|thinking|	1 -31	2-3 -11	4-7 19	8+ 13
size-ending|10+|,|	capital 14	determiner 12	pronoun 10	verb-saying 16	word 14
size-ending|10+|.|	capital 14	determiner 12	end 23	preposition 9	pronoun 16	— 10
size-ending|10+|?|	capital 15	determiner 7	end 13	pronoun 8	stop 7	verb-saying 6
size-ending|10+|none|	( 8	, 8	,auxiliary 8	,pronoun 7	,verb-saying 8	,verb-thinking 9	,word 8	: 9	capital 9	determiner 11	end 13	pronoun 12	stop 22	verb-saying 9
size-ending|1|!|	stop 9
size-ending|1|,|	pronoun 13	word -10
size-ending|1|.|	capital 14	end -8	subordinator -8
size-ending|1|?|	end 11
size-ending|1|none|	( -11	) -10	, -7	,adverb -8	,auxiliary -6	,preposition -7	,quote -8	,that -9	,verb-judging 10	,verb-saying 13	- -12	: -14	adverb -16	auxiliary -19	capital -11	pronoun -9	quote -8	subordinator 7	word -9
size-ending|2|,|	auxiliary -15	capital 13	coordinator -14	preposition -13	subordinator -9	verb-saying -8
size-ending|2|.|	capital -7	determiner -15	end -7	preposition -9
size-ending|2|?|	,verb-saying 6	capital 11	end 9	pronoun 7	verb-saying 12	— 8
size-ending|2|none|	( -12	) -9	+ 8	, -7	,adverb -6	,auxiliary -8	,determiner -8	,that -12	,word -7	; -9	auxiliary -11	capital -16	end 11	pronoun -14	verb-judging -10	verb-saying -19	word -23
size-ending|3|!|	,verb-saying 6	end -8
size-ending|3|,|	auxiliary -9	pronoun 7	verb-saying 19	word 6
size-ending|3|.|	determiner 7	end 22	pronoun 16	quote -6	subordinator -7
size-ending|3|?|	,verb-saying 9	end 16	pronoun 9
size-ending|3|none|	( -12	,capital 6	,coordinator -10	,determiner 10	,preposition -15	,verb-saying 8	capital -11	determiner 6	end 11	subordinator 12	— 8
size-ending|4-5|!|	,verb-saying 6	determiner 12	end 11	pronoun 9
size-ending|4-5|,|	auxiliary -8	capital 23	determiner 15	preposition -8	pronoun 31	verb-saying 12	word -6
size-ending|4-5|.|	capital 12	end 12	preposition 15	that 11	— 12
size-ending|4-5|?|	,auxiliary 9	,verb-saying 9	capital 13	determiner 12	end 18	pronoun 12	quote 15	stop -7	verb-saying 12
size-ending|4-5|none|	( -7	,capital -9	,coordinator 16	,determiner -7	,subordinator 9	,word -11	- 11	: 13	; 13	auxiliary -10	capital 9	coordinator 6	stop -6	subordinator 18	— -11
size-ending|6-9|!|	determiner 6	end 10	pronoun 11
size-ending|6-9|,|	capital 27	determiner 25	pronoun 18	subordinator -7	verb-saying 25
size-ending|6-9|.|	determiner 14	preposition 13	pronoun 17	that 7	— 21
size-ending|6-9|?|	,verb-saying 7	,word 10	capital 11	determiner 9	end 17	pronoun 15	stop 10	verb-saying 8	— 12
size-ending|6-9|none|	,auxiliary 16	,pronoun 13	,verb-judging 12	,verb-saying 7	,verb-thinking 7	: 24	auxiliary -8	capital 9	coordinator 11	determiner 14	end 28	pronoun 8	stop 14	verb-saying 7	word -8	— -11
size-follow|10+|	( 11	, 8	,auxiliary 8	,pronoun 7	,verb-saying 8	,verb-thinking 9	,word 8	: 9	capital 19	determiner 16	end 24	preposition 9	pronoun 12	stop 22	verb-saying 16	word 14	— 12
size-follow|1|	( -14	) -10	, -7	,adverb -8	,auxiliary -6	,coordinator 9	,preposition -7	,quote -8	,that -9	,verb-judging 10	,verb-saying 13	- -12	: -14	adverb -16	auxiliary -18	capital 6	pronoun 11	quote -14	word -10
size-follow|2|	( -12	) -11	+ 8	, -7	,adverb -6	,determiner -8	,that -12	,word -7	; -9	auxiliary -14	capital -7	determiner -10	pronoun -10	quote -6	verb-judging -10	verb-saying -12	word -23	— 10
size-follow|3|	( -12	,capital 6	,coordinator -10	,determiner 10	,preposition -15	,verb-saying 8	determiner 8	end 24	pronoun 19	verb-saying 10	— 7
size-follow|4-5|	( -7	,capital -9	,coordinator 16	,determiner -7	,subordinator 9	,verb-thinking 6	,word -11	- 11	: 13	; 13	auxiliary -13	capital 23	end 12	pronoun 12	stop -7	subordinator 19	verb-saying 6	— -8
size-follow|6-9|	( 12	, -8	,auxiliary 16	,pronoun 13	,verb-judging 12	,verb-saying 8	,verb-thinking 7	: 24	auxiliary -9	capital 12	determiner 21	end 13	pronoun 26	quote 10	stop 14	subordinator -6	that 7	verb-saying 26	word -12	— -6
size-intro|10+|	) 8	, 10	- 8	: 21	adverb 6	auxiliary 9	capital 6	coordinator 7	preposition 16	quote 10	start 17	stop 14	subordinator 8	that 12	verb-saying 11	word 17
size-intro|1|	( -10	, -10	coordinator -23	determiner 8	preposition -7	quote -9	stop 22	that -15	verb-judging -6	verb-thinking -9	word -10
size-intro|2|	( -7	: 17	adverb -17	capital -7	coordinator -7	determiner -16	preposition -12	stop 16	subordinator -21	that -10	verb-judging -7	word -6	— 8
size-intro|3|	' -9	adverb 7	auxiliary 26	coordinator 9	determiner -11	possessive -13	pronoun 18	start 15	stop 21	that 15	verb-saying 7	verb-thinking 7	— 7
size-intro|4-5|	( -8	: -6	; -6	adverb -8	auxiliary 11	coordinator 12	possessive -10	pronoun 10	quote 18	start 15	stop 7	subordinator 23	that 27	verb-saying -12	verb-thinking 16	word -9	— 7	’ 8
size-intro|6-9|	, 13	: 11	; 9	adverb 13	coordinator 11	determiner 18	pronoun 22	quote 10	start 21	stop 18	subordinator -8	that 23	verb-saying -8	verb-thinking 13	word 11	— 8	’ 9
size|	1 -9	10+ 26	2 -22	3 15	4-5 -8	6-9 10
subject|elided|	,coordinator 10	,preposition 10	,pronoun 15	,word -6	2-3 28	4-7 7	8+ 9	: 6	auxiliary -6	end 15	preposition 8	stop 14	word -10	— 9
subject|none|	( -7	) -9	+ 7	,adverb -8	,auxiliary -10	,coordinator 10	,determiner -8	,preposition -18	,quote -8	,subordinator -8	,that -12	,verb-judging 15	,verb-thinking 11	,word -11	- -10	4-7 -7	; 17	adverb -12	auxiliary -13	capital 18	determiner 8	end 26	preposition -9	quote 9	that 8	verb-judging 6	— 12
subject|own|	) -8	+ 8	,adverb -7	,auxiliary 11	,capital -10	,coordinator -6	,determiner 8	,preposition -7	,subordinator 9	,that -10	,verb-saying 13	2-3 -6	auxiliary -6	determiner 11	end 22	preposition 16	stop -11	verb-saying -10	— 12
two-before|%|	stop 10
two-before|)|	: 10	preposition 10	stop 12
two-before|,|	auxiliary 20	capital -11	determiner -8	quote 12	word -19
two-before|:|	determiner -12	quote 10	word 7
two-before|;|	capital 10
two-before|adverb|	, 7	: 23	adverb -6	auxiliary 9	coordinator 6	determiner 10	preposition 10	stop 22	subordinator -6	that 10	verb-judging -13	verb-saying 9
two-before|auxiliary|	: 9	auxiliary 21	determiner -16	preposition -12	pronoun 13	quote -7	stop 19	verb-thinking 12	word 14
two-before|capital|	' -9	( -11	, 14	: 12	auxiliary 11	capital 16	determiner -13	possessive -20	preposition -6	stop 7	verb-judging 6	verb-thinking 6
two-before|coordinator|	adverb 10	auxiliary 12	determiner -13	preposition -14	verb-saying 11	verb-thinking -11	word -13
two-before|determiner|	: 14	capital -13	determiner 13	preposition -8	stop 16	verb-saying 6	verb-thinking 8	word -12
two-before|possessive|	word -13
two-before|preposition|	, -6	auxiliary -13	capital 11	preposition 7	pronoun -7	stop 13	verb-saying -19	verb-thinking 10
two-before|pronoun|	: 17	adverb 13	auxiliary 7	capital -7	determiner -11	preposition 18	stop 16	subordinator 12	verb-thinking -10
two-before|quote|	( -7	, -17	: 11	coordinator -17	determiner 6	preposition -8	stop 20	— 10
two-before|start|	capital -14	determiner -18	preposition -11	start 18
two-before|stop|	) 6	: 6	capital -14	determiner -8	preposition -13	quote 7	— 11
two-before|subordinator|	determiner -16	preposition -11	stop 9	word -8
two-before|that|	auxiliary -10	capital 10	pronoun 14	stop 11	verb-saying -14
two-before|verb-judging|	: 13	adverb -9	auxiliary 11	determiner 7	stop 19	that 12
two-before|verb-saying|	, 28	: 8	adverb -8	preposition 7	stop 9	verb-judging -7	word 7
two-before|verb-thinking|	: 11	auxiliary 10	determiner -6	stop 18	that 8	word -10
two-before|word|	( -8	, -15	; 9	coordinator 18	preposition -18	pronoun 9	stop 31	subordinator -11	verb-judging -11	verb-thinking 6	word 8
two-words-before|%|	. 10
two-words-before|)|	. 12	: 10
two-words-before|,|	 12	a -10	alias -7	blamed 10	di 8	dit -6	entitled -7	had 7	houve 7	is 10	la -11	maar 10	mas 9	nicknamed -10	o -12	or -8	per -7	said 13	since 9	surnommé -9	the -6	titled -8	was 17	whose -8	é 7
two-words-before|.|	 7	) 6	: 6	de -9	die 10	the -13	under -10	— 11
two-words-before|000|	. 10
two-words-before|1991|	. 8
two-words-before|2027|	. 7
two-words-before|2028|	. 9
two-words-before|29|	. 8
two-words-before|3|	: 7
two-words-before|:|	 10
two-words-before|acquiesce|	: 6
two-words-before|act|	. 7
two-words-before|added|	, 10	. 11
two-words-before|admits|	: 7
two-words-before|again|	. 8
two-words-before|agency|	. 6
two-words-before|agreed|	. 9
two-words-before|airport|	. 8
two-words-before|altro|	: 10
two-words-before|analysts|	. 8
two-words-before|and|	said 12	was 9
two-words-before|anni|	. 8
two-words-before|anos|	, 6
two-words-before|ans|	. 7
two-words-before|an|	: 7
two-words-before|apelidado|	de -9
two-words-before|apenas|	que 10
two-words-before|apology|	, -9
two-words-before|applause|	. 7
two-words-before|around|	. 8
two-words-before|asked|	, 10	for 12
two-words-before|as|	a -15	the -15
two-words-before|august|	. 6
two-words-before|aus|	. 9
two-words-before|auteur|	de -7
two-words-before|autora|	de -7
two-words-before|away|	. 9
two-words-before|a|	expressão -10	marca -10	palavra -10	so-called -10
two-words-before|back|	. 9
two-words-before|band|	played -7
two-words-before|base|	: 9
two-words-before|batizado|	de -8
two-words-before|bekend|	als -6
two-words-before|bericht|	: 9
two-words-before|be|	met 9
two-words-before|bilhete|	: 8
two-words-before|blijft|	. 6
two-words-before|book|	, -11	. 6
two-words-before|braccia|	: 14
two-words-before|brief|	. 6
two-words-before|but|	not 10
two-words-before|called|	a 10	for 9	it 9	that 12	the -11
two-words-before|call|	. 8	a -10	the -8
two-words-before|calma|	: 7
two-words-before|card|	. 7
two-words-before|care|	. 9
two-words-before|car|	. 8
two-words-before|case|	. 7
two-words-before|cbc|	’s -11
two-words-before|change|	. 8
two-words-before|chapter|	. 6
two-words-before|civile|	. 6
two-words-before|claro|	: 8
two-words-before|clients|	were 10
two-words-before|cnn|	's -9
two-words-before|comment|	. 7
two-words-before|comptes|	juge 7
two-words-before|conclu|	: 6
two-words-before|conocido|	como -8
two-words-before|consulted|	. 6
two-words-before|corrige|	: 11
two-words-before|court|	. 7	had 6
two-words-before|cut|	. 7
two-words-before|c’|	è -8
two-words-before|dann|	: 7
two-words-before|dass|	man 7
two-words-before|day|	: 12
two-words-before|delighted|	. 6
two-words-before|dem|	titel -6
two-words-before|den|	ausdruck -10	begriff -7	namen -9	spitznamen -9	zusatz -12
two-words-before|der|	aufschrift -10	begriff -10
two-words-before|described|	as 20
two-words-before|de|	zaak 9
two-words-before|dice|	. 7
two-words-before|die|	initiative -7	zeitung -8
two-words-before|differently|	. 6
two-words-before|disagreed|	. 12
two-words-before|disco|	, -6
two-words-before|disse|	que 10
two-words-before|dit|	avoir 9
two-words-before|diversamente|	: 6
two-words-before|dizer|	que 8
two-words-before|diz|	que -7
two-words-before|di|	aver 10	essere 8
two-words-before|documentary|	, -8
two-words-before|door|	: -7
two-words-before|do|	livro -8
two-words-before|droog|	. 8
two-words-before|d’|	un 11
two-words-before|ein|	. 9	: 7
two-words-before|elle|	, 6
two-words-before|english|	. 10
two-words-before|entscheidung|	sei 6
two-words-before|er|	habe 8
two-words-before|espn|	. 8
two-words-before|es|	: 6	für 12
two-words-before|euros|	. 12
two-words-before|explained|	. 7
two-words-before|expresó|	su 12
two-words-before|eyes|	. 7
two-words-before|face|	. 10
two-words-before|fair|	. 6
two-words-before|faixa|	: -9
two-words-before|falam|	em 6
two-words-before|falar|	em 9
two-words-before|fala|	em 13
two-words-before|fees|	. 7
two-words-before|fest|	. 6
two-words-before|fifth|	. 9
two-words-before|flag|	. 6
two-words-before|floor|	. 8
two-words-before|fois|	. 7
two-words-before|for|	a -8
two-words-before|found|	it 12
two-words-before|game|	. 7
two-words-before|geduld|	. 6
two-words-before|gemeint|	: 7
two-words-before|goes|	by -10
two-words-before|govender|	: 12
two-words-before|governo|	de 8
two-words-before|grinned|	. 6
two-words-before|guère|	: 7
two-words-before|habla|	de 13
two-words-before|habló|	de 9
two-words-before|había|	dicho -6
two-words-before|had|	been 11	called 10
two-words-before|hands|	. 9
two-words-before|have|	been 9	named -9
two-words-before|ha|	scritto -8
two-words-before|head|	. 10
two-words-before|helicopter|	. 8
two-words-before|hem|	. 6
two-words-before|her|	. 10
two-words-before|het|	besluit 6	dorp -6	over 11	woord -6
two-words-before|heures|	. 6
two-words-before|he|	called 18	had 14	preferred -14	termed 11	was 14	would 11
two-words-before|hierro|	: 6
two-words-before|hij|	. 9
two-words-before|him|	. 11	: 12
two-words-before|house|	. 8
two-words-before|idea|	. 7
two-words-before|il|	giudizio -6	testo 6
two-words-before|interpreter|	. 9
two-words-before|interview|	. 8
two-words-before|into|	a -13
two-words-before|invece|	di 9
two-words-before|invita|	a 8
two-words-before|in|	. 6	der -8
two-words-before|island|	. 6
two-words-before|is|	. 9	a -12	called -6	titled -8
two-words-before|it|	, -8	. 14	a -12	as 10	had 14	says -13	would 9
two-words-before|joke|	. 7
two-words-before|jornalistas|	: 9
two-words-before|judgment|	. 7
two-words-before|kept|	a -10	its -12
two-words-before|knapp|	: 8
two-words-before|known|	as -15
two-words-before|komen|	. 7
two-words-before|lacht|	) 7
two-words-before|last|	. 12
two-words-before|later|	. 9
two-words-before|late|	. 6
two-words-before|laughed|	. 10
two-words-before|laughing|	. 9
two-words-before|la|	chiamano -7	definisce 12	etiqueta -9	mention -11	parola -7
two-words-before|lei|	, 9
two-words-before|letter|	. 8
two-words-before|levy|	. 7
two-words-before|le|	dossier 9	mot -11	texte 6
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 8
two-words-before|line|	. 8	read -11
two-words-before|locally|	as -16
two-words-before|long|	. 8
two-words-before|l’|	appelle -7
two-words-before|manager|	. 9
two-words-before|man|	habe 11	werde 6
two-words-before|marketed|	as -7
two-words-before|mee|	. 8
two-words-before|men|	to -6
two-words-before|message|	. 7
two-words-before|meter|	. 6
two-words-before|me|	, 11	. 7
two-words-before|minister|	. 8
two-words-before|minutes|	. 9
two-words-before|misadventure|	. 7
two-words-before|mit|	. 6
two-words-before|modulo|	? 7
two-words-before|month|	. 13
two-words-before|more|	. 7
two-words-before|morning|	. 7
two-words-before|mot|	de -14
two-words-before|nach|	: 8
two-words-before|nada|	. 9
two-words-before|name|	. 12
two-words-before|nannte|	sie 7
two-words-before|news|	' -9	. 6
two-words-before|nicknamed|	the -7
two-words-before|niega|	: 9
two-words-before|night|	. 7
two-words-before|nobody|	. 6
two-words-before|noemt|	het 9
two-words-before|nom|	: -11
two-words-before|note|	. -8
two-words-before|not|	. 7	: 8	be 7	negotiate 9	to 7
two-words-before|no|	. 7
two-words-before|n’|	avoir 9
two-words-before|objected|	. 7
two-words-before|office|	, -10	. 8
two-words-before|of|	a -19	the -9
two-words-before|only|	: 9
two-words-before|on|	. 10	pouvait 8
two-words-before|op|	. 6
two-words-before|order|	. 6
two-words-before|out|	. 8	: 10
two-words-before|over|	. 10	de -6
two-words-before|o|	programa -7
two-words-before|paciência|	. 9
two-words-before|panel|	. 6
two-words-before|park|	. 7
two-words-before|parlano|	di 10
two-words-before|parla|	di 7
two-words-before|pas|	. 6	: 6
two-words-before|path|	. 8
two-words-before|patience|	. 8
two-words-before|paying|	for 9
two-words-before|pergunta|	: 8
two-words-before|per|	i 7
two-words-before|peu|	. 7
two-words-before|phone|	. 9	: 9
two-words-before|place|	of -7
two-words-before|points|	. 7
two-words-before|point|	. 6
two-words-before|police|	. 7
two-words-before|policy|	. 8
two-words-before|posted|	: 10
two-words-before|power|	. 6
two-words-before|precisa|	: 12
two-words-before|premier|	had 7
two-words-before|presse|	. 6
two-words-before|prize|	: -10
two-words-before|protested|	. 7
two-words-before|puerta|	. 6
two-words-before|qualifié|	de 9
two-words-before|question|	. 6
two-words-before|qu|	’ 7
two-words-before|qu’|	elle 7
two-words-before|radio|	. 8
two-words-before|raid|	as 8
two-words-before|rassicura|	: 7
two-words-before|rating|	. 11	to -10
two-words-before|read|	. 11
two-words-before|real|	. 9
two-words-before|recalled|	. 11
two-words-before|relativise|	: 11
two-words-before|reno|	. 7
two-words-before|replied|	. 9	: 16
two-words-before|reporters|	, 8
two-words-before|report|	, -12
two-words-before|reprend|	: 9
two-words-before|right|	. 8
two-words-before|river|	. 6
two-words-before|row|	. 7
two-words-before|ruling|	. 9
two-words-before|said|	, 25	. 19	: 21
two-words-before|satz|	: 8
two-words-before|says|	, 11	. 11
two-words-before|say|	, 9
two-words-before|schild|	: -11
two-words-before|school|	. 9
two-words-before|secondo|	la -9
two-words-before|seconds|	. 7
two-words-before|segundos|	: 8
two-words-before|series|	called -9
two-words-before|se|	dit 16
two-words-before|she|	had 8	is 10	would 9
two-words-before|should|	have 7
two-words-before|showed|	that 8
two-words-before|shrugged|	. 8
two-words-before|sich|	nicht 7
two-words-before|sides|	. 6
two-words-before|sie|	, 7
two-words-before|sign|	for -11
two-words-before|silence|	. 6	: 9
two-words-before|six|	. 7
two-words-before|si|	chiama -7	dice 10
two-words-before|slogan|	is -8
two-words-before|socios|	de 6
two-words-before|soltó|	: 6
two-words-before|song|	, -6
two-words-before|souri|	: 6
two-words-before|so|	: 10
two-words-before|speaks|	of -7
two-words-before|spiega|	, 6
two-words-before|spoke|	of 12
two-words-before|sport|	. 7
two-words-before|sprach|	von 8
two-words-before|sprak|	van 7
two-words-before|spreekt|	van 12
two-words-before|spricht|	von 10
two-words-before|spring|	. 7
two-words-before|stand|	: -6
two-words-before|start|	de -8	die -10	il -9	la -8	start 18	the -9
two-words-before|statement|	. 6
two-words-before|station|	. 6
two-words-before|stilte|	. 6
two-words-before|story|	. 7
two-words-before|subject|	line -9
two-words-before|such|	as -8
two-words-before|sul|	: 9
two-words-before|sunday|	. 7
two-words-before|sure|	. 8
two-words-before|svp|	. 12
two-words-before|s’|	intitola -11
two-words-before|tajante|	: 8
two-words-before|team|	. 7
two-words-before|telegram|	. 6
two-words-before|terughoudend|	. 7
two-words-before|testa|	: 7
two-words-before|that|	. 11	he 9	it 8	read -10	says -9	the -10	were -7
two-words-before|them|	. 7
two-words-before|they|	had 8
two-words-before|the|	accord 8	caption -7	change 10	decision 12	film 6	government 10	line -8	order 9	outcome 11	phrase -18	report 9	result 9	slogan -10	so-called -15	tagline -7	term -12	title -11	word -27	words -17
two-words-before|this|	. 7
two-words-before|times|	. 9
two-words-before|timetable|	. 7
two-words-before|time|	. 7
two-words-before|toe|	. 8
two-words-before|told|	. 7
two-words-before|toont|	zich 8
two-words-before|touche|	: 7
two-words-before|to|	say -13
two-words-before|transport|	of 9
two-words-before|tratta|	di 11
two-words-before|tribute|	to 13
two-words-before|uit|	. 8
two-words-before|une|	décision 9
two-words-before|university|	. 6
two-words-before|unlikely|	. 6
two-words-before|unmoved|	. 8
two-words-before|unrepentant|	. 6
two-words-before|un|	homme 9	projet 8	texte 9
two-words-before|up|	. 10
two-words-before|us|	. 6
two-words-before|uur|	. 10
two-words-before|valor|	: 9
two-words-before|victoire|	. 6
two-words-before|viernes|	. 6
two-words-before|voix|	. 7
two-words-before|volte|	. 7
two-words-before|von|	einem 12	einer 11
two-words-before|voor|	. 7
two-words-before|vor|	. 7	einem 10
two-words-before|warned|	against 12
two-words-before|was|	. 8	called 6	titled -8
two-words-before|watching|	. 9
two-words-before|watch|	. 9
two-words-before|way|	. 7
two-words-before|wednesday|	. 6
two-words-before|week|	. 11
two-words-before|weten|	. 6
two-words-before|which|	means -9
two-words-before|widersprach|	: 7
two-words-before|window|	. 7
two-words-before|words|	, 11
two-words-before|word|	. 9
two-words-before|worse|	. 6
two-words-before|would|	be 17
two-words-before|writes|	: 8
two-words-before|wrote|	, 11	. 13	: 11
two-words-before|x|	: 14
two-words-before|years|	. 8
two-words-before|year|	. 8
two-words-before|you|	had -10
two-words-before|zeigte|	sich 7
two-words-before|zeit|	: 10
two-words-before|ze|	. 6
two-words-before|zurück|	. 6	: 9
two-words-before||	( -7	, -17	. 20	: 11	and -11	e -9	en -6	from -9	or -12	para -9	und -7	y -8	— 10
two-words-before|à|	la 6
two-words-before|è|	detto 7	scritto -10	stata 9
two-words-before|épaules|	: 8
two-words-before|évoque|	une 7
verb|false|1|	lower -7	other -19
verb|false|2-3|	other -6	upper -21
verb|false|4-7|	lower 24	upper -24
verb|false|8+|	lower 25	other 7
verb|true|1|	lower -12	upper 6
verb|true|2-3|	lower 19
verb|true|4-7|	lower 14	other 10
verb|true|8+|	upper 9
word-after|	 -14	( -16	) -11	+ 11	, -10	? -21	a -15	abu 7	according -9	across -7	after 12	als -7	an 6	and 12	as -9	assistant 6	at -10	auf -13	because -10	before 9	beim 10	bestimmt -8	blijft 9	button -9	by 13	caucus -6	ce 6	coach 11	conceded 9	could -8	counts -8	da 6	dans 14	dat 8	della 7	deputy 6	die 11	do 8	doughnut -8	drew -9	e 9	elle 10	en 8	end 20	er 6	ficou -9	foreign 6	gedoopt -8	gehandelt 6	general 7	genoemd -9	geprüft 8	gewesen 9	had -20	hat -8	he 20	head 6	hollis 8	hätten 10	instead -11	is -15	ist -8	joked 11	judge 9	justice 8	kruger -7	la 8	las 8	le 15	l’ 9	mayor 10	mr 9	mrs 10	mrs. 6	ms 7	ne -7	nennen -6	no -8	não -7	on 12	one 13	or -12	par 11	para -10	pour -10	prosecutor 8	pyo 6	rating -13	remark -13	remarked 7	replied 8	rires 8	rose -6	ruiz 7	rule -12	runs -9	said 20	says 15	schreibt -9	se -9	sei -7	she 19	sie 8	signs 7	sobre 8	sous -7	su 11	that -6	the 10	they 13	to -13	two -6	un -8	und -13	under -11	union 7	van 6	verbucht -9	verrà -7	vito 6	von -10	voor -9	vor -11	was -12	were 9	when 15	which -10	while 15	wie 7	win -9	wins -9	worden -8	wrote 12	zijn 10	zu 6	à 10	è -8	é -9
word-after|(|	. 11	none -14
word-after|)|	none -10
word-after|+|	none 11
word-after|,|	! 14	none -12
word-after|.|	! 9	? -10
word-after|?|	none -21
word-after|about|	, -10	none 10
word-after|abu|	, 7
word-after|across|	none -7
word-after|after|	none 12
word-after|als|	none -7
word-after|and|	, -9	none 18
word-after|an|	, 7
word-after|asked|	? 15
word-after|assistant|	, 6
word-after|as|	, -12	. -13	none 7
word-after|at|	none -13
word-after|auf|	none -14
word-after|a|	, -9	. -8	none -8
word-after|because|	none -10
word-after|before|	none 9
word-after|beim|	. 6
word-after|bestimmt|	none -8
word-after|blijft|	none 9
word-after|button|	none -9
word-after|but|	, -11
word-after|by|	. 8	none 13
word-after|came|	, 12
word-after|caucus|	none -6
word-after|ce|	. 6
word-after|chief|	, 12
word-after|coach|	, 11
word-after|conceded|	, 9
word-after|could|	none -8
word-after|counts|	none -8
word-after|dans|	none 14
word-after|das|	. 12
word-after|dat|	. 8	none 6
word-after|da|	none 6
word-after|della|	none 7
word-after|deputy|	, 6
word-after|der|	. 12
word-after|de|	. 10	none -6
word-after|die|	. 17	none 8
word-after|doughnut|	none -8
word-after|een|	. 8
word-after|elle|	. 10
word-after|end|	! 10	. 8	? 28	none 16
word-after|en|	none 8
word-after|er|	. 6
word-after|ficou|	none -9
word-after|foreign|	, 6
word-after|gedoopt|	none -8
word-after|gehandelt|	none 6
word-after|general|	, 7
word-after|genoemd|	none -9
word-after|geprüft|	none 8
word-after|gewesen|	none 9
word-after|had|	, -7	none -19
word-after|has|	, -14	none 8
word-after|hat|	none -8
word-after|head|	, 6
word-after|her|	, 10
word-after|he|	! 8	, 12	. 15	? 11	none 8
word-after|hätten|	none 10
word-after|instead|	none -11
word-after|ist|	none -8
word-after|is|	, -10	none -12
word-after|its|	, 14
word-after|it|	, -8	. 10
word-after|i|	? 10
word-after|joked|	, 11
word-after|judge|	, 7
word-after|justice|	? 8
word-after|kruger|	none -7
word-after|las|	none 8
word-after|la|	. 12
word-after|le|	. 15
word-after|l’|	. 10
word-after|mayor|	, 10
word-after|mr.|	none 8
word-after|mrs.|	, 6
word-after|mrs|	, 10
word-after|mr|	, 9
word-after|ms|	, 6
word-after|nennen|	none -6
word-after|ne|	none -7
word-after|no|	none -8
word-after|não|	none -7
word-after|one|	, 13
word-after|on|	none 9
word-after|or|	none -12
word-after|para|	none -10
word-after|par|	none 11
word-after|pour|	none -10
word-after|prosecutor|	, 8
word-after|pyo|	, 6
word-after|rating|	none -13
word-after|remarked|	, 7
word-after|remark|	none -13
word-after|replied|	, 8
word-after|rires|	. 8
word-after|ruiz|	, 7
word-after|rule|	none -12
word-after|runs|	none -9
word-after|said|	, 20	? 8	none 7
word-after|says|	, 15
word-after|schreibt|	none -9
word-after|sei|	none -7
word-after|se|	none -9
word-after|she|	, 23	? 15
word-after|sie|	. 7
word-after|signs|	none 7
word-after|sous|	none -7
word-after|su|	none 11
word-after|that|	, -9	none -6
word-after|they|	, 12
word-after|the|	, 6	? 10
word-after|to|	none -13
word-after|under|	none -11
word-after|und|	none -13
word-after|union|	, 7
word-after|un|	none -8
word-after|van|	none 6
word-after|verbucht|	none -9
word-after|verrà|	none -7
word-after|vito|	, 6
word-after|von|	none -10
word-after|voor|	none -9
word-after|vor|	none -11
word-after|was|	, -15	none -9
word-after|were|	none 9
word-after|when|	. 13
word-after|which|	, -10
word-after|while|	none 11
word-after|wie|	. 7
word-after|wins|	none -9
word-after|win|	none -9
word-after|worden|	none -8
word-after|wrote|	, 12
word-after|zu|	none 6
word-after||	, -10	. -11	? 17	none -8
word-after|à|	. 7	none 10
word-after|è|	none -8
word-after|é|	none -9
word-after|–|	, 6	none -9
word-after|—|	. 24	? 11	none -14
word-before|	 6	' -12	's -8	( -16	) 9	- 8	. 30	2018 6	: 8	? 16	aber 10	about -12	accord 8	after -10	al -7	album -9	alias -9	als 9	and 6	ao -7	apenas 9	appelle -9	are -12	arriveranno 7	asking 10	at 12	au -8	auf -11	aufschrift -10	ausdruck -10	aver 13	avoir 18	band -9	be 16	been 12	begriff -11	besluit 6	blamed 10	bleibe 9	bore 8	branded -9	but 11	call -18	calls -6	caption -7	chama -7	chamado -7	change 10	chiama -7	chiamano -12	chiede 7	cijfers 8	client 7	come -7	como -7	considera 8	contre 6	course 10	da -6	daarentegen 7	dans -9	das -12	decision 12	definisce 14	definito -7	del -15	dem -9	der -20	di 7	dice 10	dicho -6	die -11	dire -7	disent -10	dit 8	dorp -6	dubbed -9	décision 11	een -13	ein 18	einem 14	elle 7	em 17	entitled -9	er 11	era -6	essere 10	está 9	etiqueta -9	expected 9	expression -14	expressão -10	famous -9	felt 12	film 6	finds -8	from -8	fue 8	für 16	giudizio -6	già -9	go -8	government 10	habe 14	hashtag -6	he 9	headed -12	heißt -11	her 6	het -6	him -7	his -12	homme 9	houve 9	há 9	hätten 9	il -10	im -10	in -17	initiative -8	intitola -11	into 7	is -12	ist -8	it 17	jeudi 9	juge 9	könne 9	labeled -6	lautet -9	le -18	les -10	llama -8	los -6	maar 10	mais 7	man 9	marked -17	mas 9	means -11	meeting -7	mention -11	mercado 7	mot -11	name -7	named -15	namen -11	needed 11	negotiate 9	nicht 9	nicknamed -13	noch 6	not 10	numa 8	nur -10	objectif 9	of -9	on -12	one -9	open 9	opened 8	opera 9	or -14	order 9	outcome 11	over -17	palavra -12	parola -7	partido 7	phrase -18	plan 10	play -7	played -9	por -12	pouvait 8	praised 11	preferred -17	prefers -10	programa -7	projekt 8	projet 8	promette 7	pulls -8	rated -10	read -15	reads -10	regretted 9	remained 15	resta 6	resterebbe 7	result 9	roman -6	said 9	saluta 6	sang -10	sarebbero 7	say -9	says -21	scritto -13	sees 11	sei 10	seien 9	sendung -6	serait 6	será -6	she -8	should 7	shown 10	since 10	singing -9	slogan -11	so-called -24	sogenannte -8	son 7	spitznamen -9	start 18	surnommé -9	são 10	tagged -12	tagline -7	talk 9	tem 9	tentoonstelling -7	ter 8	term -14	termed 11	testo 6	texte 11	thanked 9	the -28	they -7	titel -8	title -10	titled -14	todavía 11	trattati 11	têm -7	um 8	und -11	under -13	une 9	van 18	ve 11	von 6	wants 6	was 22	welcomed 9	who -7	whose -8	wie -7	woord -6	word -11	words -17	would 18	würden -7	zaak 9	zeitung -9	zich 10	zijn -12	zusatz -12	était 8	être 10	— 13	’s -6
word-before|'|	2-3 -9
word-before|(|	1 -10	2-3 -10	4-7 -8
word-before|)|	8+ 8
word-before|,|	1 -10	8+ 20
word-before|-|	8+ 8
word-before|.|	1 19	2-3 22	4-7 14	8+ 14
word-before|:|	2-3 11
word-before|?|	1 14	2-3 12	4-7 7	8+ 6
word-before|about|	1 -12
word-before|accord|	2-3 8
word-before|after|	2-3 -10
word-before|against|	2-3 -13	4-7 12
word-before|album|	2-3 -9
word-before|alias|	2-3 -7
word-before|als|	1 6	4-7 13
word-before|and|	1 -13	2-3 9	4-7 8
word-before|answered|	2-3 -12
word-before|ao|	2-3 -7
word-before|appelle|	1 -8	2-3 -8
word-before|are|	1 -12	4-7 6
word-before|arriveranno|	4-7 7
word-before|as|	2-3 -11	4-7 7	8+ 15
word-before|at|	1 12
word-before|aufschrift|	2-3 -10
word-before|auf|	1 -13
word-before|ausdruck|	1 -10
word-before|aver|	2-3 10	4-7 10
word-before|avoir|	2-3 13	4-7 17
word-before|a|	1 13	2-3 -22	4-7 18	8+ 10
word-before|been|	2-3 16	4-7 15	8+ 9
word-before|begriff|	1 -8
word-before|be|	1 14	4-7 12
word-before|blamed|	2-3 7	4-7 10
word-before|but|	2-3 13
word-before|called|	4-7 11
word-before|calls|	2-3 -6
word-before|call|	1 -10	2-3 -14
word-before|chama|	2-3 -7
word-before|che|	4-7 10
word-before|chiamano|	1 -6	2-3 -10
word-before|chiama|	1 -8	2-3 -6
word-before|come|	2-3 -7
word-before|como|	1 7	4-7 -12
word-before|dans|	2-3 -7
word-before|das|	1 -14	2-3 -7
word-before|dat|	1 -9	2-3 12	4-7 10	8+ 10
word-before|da|	2-3 -8
word-before|decision|	4-7 7
word-before|definisce|	4-7 12
word-before|del|	1 -8	2-3 -14
word-before|dem|	2-3 -6
word-before|der|	1 -14	2-3 -15
word-before|detto|	4-7 7
word-before|de|	4-7 -8	8+ 10
word-before|dice|	2-3 7
word-before|dicho|	1 -6
word-before|die|	1 -14
word-before|dire|	1 -7
word-before|disent|	1 -10
word-before|dit|	4-7 15
word-before|di|	2-3 7	4-7 8
word-before|du|	2-3 -10
word-before|décision|	2-3 9
word-before|een|	1 -12	2-3 -13
word-before|einem|	2-3 14	4-7 11
word-before|einen|	1 6
word-before|eine|	4-7 6
word-before|ein|	2-3 11	4-7 9
word-before|elle|	4-7 7
word-before|el|	1 6	2-3 -9
word-before|em|	2-3 15	4-7 8
word-before|entitled|	4-7 -7
word-before|en|	1 -14
word-before|era|	2-3 7	4-7 -6
word-before|er|	4-7 9
word-before|essere|	2-3 8
word-before|est|	2-3 7	4-7 10
word-before|está|	2-3 7
word-before|es|	2-3 14	4-7 6
word-before|etiqueta|	1 -9
word-before|expression|	2-3 -12
word-before|expressão|	2-3 -10
word-before|e|	1 -9
word-before|famous|	2-3 -9
word-before|film|	2-3 6
word-before|finds|	2-3 -8
word-before|foi|	2-3 11
word-before|for|	4-7 20	8+ -7
word-before|from|	1 -12
word-before|für|	2-3 9
word-before|giudizio|	1 -6
word-before|government|	4-7 10
word-before|haar|	4-7 8
word-before|habe|	2-3 12	4-7 7
word-before|had|	1 -11	2-3 7	4-7 25	8+ 10
word-before|hashtag|	1 -6
word-before|headed|	2-3 -8
word-before|heißt|	1 -10
word-before|he|	8+ 9
word-before|him|	2-3 -8
word-before|his|	2-3 -12
word-before|homme|	4-7 9
word-before|hätten|	4-7 9
word-before|il|	1 -8	2-3 -7
word-before|im|	2-3 -10
word-before|initiative|	2-3 -11
word-before|intitola|	2-3 -11
word-before|into|	4-7 7
word-before|in|	2-3 -14	4-7 -10
word-before|is|	2-3 -12
word-before|its|	1 -15	2-3 8
word-before|it|	1 13	2-3 7	4-7 20
word-before|i|	1 -8
word-before|jeudi|	2-3 9
word-before|juge|	2-3 7
word-before|labeled|	2-3 -6
word-before|la|	2-3 -6
word-before|les|	2-3 -10
word-before|le|	1 -11	2-3 -15
word-before|line|	2-3 11	4-7 -10
word-before|los|	2-3 -6
word-before|maar|	4-7 10
word-before|man|	2-3 9
word-before|marked|	1 -15
word-before|means|	2-3 -11
word-before|meeting|	2-3 -13
word-before|mention|	2-3 -11
word-before|mercado|	4-7 7
word-before|mot|	1 -11
word-before|named|	1 -10	2-3 -11
word-before|namen|	1 -9	2-3 -7
word-before|needed|	4-7 8
word-before|negotiate|	4-7 9
word-before|nicht|	4-7 7
word-before|nicknamed|	2-3 -9	4-7 -9
word-before|nur|	2-3 -8
word-before|of|	1 -21	4-7 7
word-before|on|	1 -10	2-3 -11
word-before|opera|	4-7 9
word-before|or|	2-3 -13
word-before|over|	1 -17	2-3 -14	4-7 7
word-before|o|	1 -10
word-before|palavra|	1 -12
word-before|para|	1 -9
word-before|parola|	1 -7
word-before|phrase|	1 -9	2-3 -14
word-before|plan|	2-3 9
word-before|played|	2-3 -9
word-before|por|	1 -10	2-3 -10
word-before|pour|	4-7 10
word-before|preferred|	1 -11	2-3 -12
word-before|prefers|	1 -10
word-before|programa|	2-3 -7
word-before|projet|	4-7 6
word-before|promette|	2-3 7
word-before|que|	1 -6	4-7 23
word-before|rated|	1 -10
word-before|reading|	4-7 -10
word-before|reads|	4-7 -10
word-before|read|	2-3 -12	4-7 -12
word-before|regretted|	4-7 9
word-before|remained|	2-3 14
word-before|report|	4-7 9
word-before|resterebbe|	4-7 7
word-before|result|	2-3 9
word-before|roman|	4-7 -6
word-before|said|	1 14
word-before|saluta|	2-3 6
word-before|sang|	4-7 -10
word-before|says|	1 -12	2-3 -11	4-7 -12
word-before|say|	2-3 -10
word-before|scritto|	1 -9	2-3 -10	4-7 -6
word-before|sees|	2-3 11
word-before|sei|	2-3 13	4-7 12
word-before|sendung|	2-3 -6
word-before|será|	4-7 -6
word-before|sich|	1 7	2-3 10
word-before|since|	4-7 11
word-before|slogan|	2-3 -9	4-7 -7
word-before|so-called|	1 -10	2-3 -21
word-before|sogenannte|	1 -8
word-before|sold|	2-3 -8
word-before|start|	2-3 11	4-7 19	8+ 19
word-before|são|	2-3 10
word-before|talk|	4-7 9
word-before|termed|	2-3 11
word-before|term|	1 -10	2-3 -10
word-before|texte|	4-7 10
word-before|that|	1 -9	4-7 22	8+ 15
word-before|the|	1 -25	2-3 -18	4-7 -8
word-before|titled|	2-3 -12	4-7 -9
word-before|title|	2-3 -8	4-7 -7
word-before|to|	1 -22	4-7 24	8+ 10
word-before|trattati|	4-7 11
word-before|têm|	2-3 -7
word-before|um|	1 -8
word-before|una|	2-3 -7
word-before|under|	1 -13
word-before|und|	1 -9
word-before|une|	1 7	4-7 11
word-before|van|	1 12	2-3 12	4-7 12
word-before|ve|	1 9
word-before|vom|	1 -10
word-before|von|	4-7 7
word-before|voor|	2-3 11
word-before|vor|	4-7 6
word-before|wants|	4-7 6
word-before|was|	1 8	2-3 18	4-7 32	8+ 11
word-before|welcomed|	4-7 9
word-before|werde|	2-3 -6
word-before|were|	2-3 18	8+ 7
word-before|whose|	2-3 -7
word-before|wie|	2-3 -7
word-before|words|	2-3 -18
word-before|word|	1 -11
word-before|would|	2-3 13	4-7 9	8+ 7
word-before|wrote|	2-3 -11
word-before|y|	2-3 -8
word-before|zeitung|	2-3 -9
word-before|zich|	2-3 10
word-before|zijn|	1 -11
word-before||	1 -9	4-7 20	8+ 12
word-before|à|	4-7 10
word-before|è|	4-7 6
word-before|était|	4-7 8
word-before|été|	4-7 10
word-before|é|	4-7 7	8+ 7
word-before|–|	4-7 -8
word-before|—|	2-3 11	4-7 11
word-before|’|	4-7 9
work|near|near|,|	all -7
work|near|near|	all -10	first 8
work|near|near|preposition|	all -9
work|near|near|stop|	first 8
work|near|none|,|	all -19	all-one -15	first -12	none 9
work|near|none|:|	first -10	none -6
work|near|none|	all -32	all-one -15	first -16	most 8	none 10	some 8
work|near|none|capital|	none 9
work|near|none|determiner|	none -13
work|near|none|possessive|	all -6
work|near|none|preposition|	all -13	first -6
work|near|none|quote|	first 12
work|near|none|stop|	all-one 8	first 21
work|near|none|subordinator|	all -10	none 6
work|near|none|verb-judging|	all -13	all-one -7	none 6
work|near|none|verb-saying|	all-one -10	none 12
work|near|none|word|	all -11	all-one -7	first -9	some 8
work|none|near|:|	first 11
work|none|near|	all -18	all-one -11	first 18
work|none|near|auxiliary|	none 7
work|none|near|capital|	all-one -9
work|none|near|determiner|	all -10
work|none|near|preposition|	all -7	none -10
work|none|near|start|	all -11	all-one -10	first 16
work|none|near|stop|	first 20
work|none|near|verb-judging|	none 11
work|none|near|verb-thinking|	none 10
work|none|near|word|	all -7
work|none|none|'|	none -7
work|none|none|(|	all-one -10	first -6	none -8
work|none|none|)|	first 8
work|none|none|,|	all-one -7	most 9	none 14	some 18
work|none|none|-|	first 8
work|none|none|:|	all 6	all-one 13	first 8	none -9
work|none|none|;|	none 9
work|none|none|adverb|	all-one -14	none 6
work|none|none|	all -17	all-one -8	first 7	some 11
work|none|none|auxiliary|	all -13	all-one -13	first -8	most 9	none 11	some 11
work|none|none|capital|	all -8	first -8	most -8	none 10	some 7
work|none|none|coordinator|	all-one -11	some -7
work|none|none|determiner|	first -10	none -10
work|none|none|possessive|	all -6	all-one -11
work|none|none|preposition|	all-one -8	first -12	some 12
work|none|none|pronoun|	none 6	some 6
work|none|none|quote|	first 20	none -11
work|none|none|start|	first 24	most 19
work|none|none|stop|	all 11	all-one 17	first 24	most 6
work|none|none|subordinator|	all -11	all-one -22
work|none|none|that|	all-one -9
work|none|none|verb-judging|	all -18	all-one -14	some -10
work|none|none|verb-saying|	all -7	first -14	most 12	some 15
work|none|none|verb-thinking|	all -9	all-one -10	some 6
work|none|none|word|	all -15	all-one -9	first -23	most 10	none 7	some 6
work|none|none|—|	all-one 8	first 12
work|none|right|	all -8	all-one -7	first 12
work|none|right|determiner|	all -8
work|none|right|stop|	first 11
work|none|right|word|	none -10
work|right|near|	all -10
work|right|near|verb-saying|	all -7
work|right|near|word|	all -7
work|right|none|	all -22	all-one -9	first -8	most -8	some 7
work|right|none|capital|	all -8	all-one -10	first -8	none 8
work|right|none|verb-saying|	all-one -11	none -8
work|right|none|verb-thinking|	none 9
work|right|none|word|	all -20	first -11	none 6	some 6
`;
