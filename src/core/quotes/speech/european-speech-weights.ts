/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	2-3 24	4-7 27	8+ 16
alone|first|	1 -8	4-7 17	8+ 19
alone|inside|	1 -7	2-3 -9
best-gap|according-to|according|gap|according-to|,;|	4-7 14	8+ 14
best-gap|according-to|according|gap|according-to|,sc|	8+ 9
best-gap|according-to|according|gap|according-to|,s|	2-3 -15	4-7 -6
best-gap|according-to|according|gap|according-to|,|	2-3 22	4-7 31	8+ 17
best-gap|according-to|according|gap|according-to|;|	2-3 -7	4-7 7
best-gap|according-to|according|gap|according-to|c|	4-7 15
best-gap|according-to|according|gap|according-to|s,|	4-7 12
best-gap|according-to|according|gap|according-to||	1 -26	2-3 10
best-gap|colon|naked||	1 -12	2-3 7
best-gap|named-before|naked||	2-3 26	4-7 -7	8+ 17
best-gap|named-nearby|naked||	8+ 36
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 6	4-7 10
best-gap|possessor|naked||	2-3 -19
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -22	2-3 -15
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -12	2-3 -12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -12	4-7 14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -15	2-3 -9	4-7 16	8+ 11
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 8
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 10	2-3 -11	4-7 11
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -13	8+ 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 10	4-7 22	8+ 18
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -17
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -6
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -17	2-3 12
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 9	2-3 12	4-7 17
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -10	2-3 -12
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 10	2-3 -8	8+ 18
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 22	8+ 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 7	4-7 8
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -9	2-3 7	4-7 23	8+ 15
best-gap|sentence-after|direct|gap|sentence-after||	2-3 7	4-7 12	8+ 19
best-gap|sentence-after|judging|gap|sentence-after||	2-3 -12
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 16
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 10
best-gap|sentence-after|saying|gap|sentence-after||	1 -15	2-3 -9	8+ 22
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -6
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 -8
best-gap|sentence-before|according|gap|sentence-before||	1 -7	4-7 -7
best-gap|sentence-before|direct|gap|sentence-before|,|	1 8
best-gap|sentence-before|direct|gap|sentence-before|qc|	2-3 10
best-gap|sentence-before|direct|gap|sentence-before|sq|	2-3 -9
best-gap|sentence-before|direct|gap|sentence-before|s|	4-7 8
best-gap|sentence-before|direct|gap|sentence-before||	2-3 -9	4-7 -7	8+ 11
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -10
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 13	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 24
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -10	4-7 30	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -9	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -8	4-7 -6	8+ 11
best-gap|sentence-before|saying|gap|sentence-before||	1 -18	2-3 15	4-7 31	8+ 12
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 13	8+ 10
best-gap|signature|naked||	1 -14	2-3 -16	4-7 -14	8+ 24
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -14
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 11	4-7 26	8+ 19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 8
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	4-7 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -16	2-3 -19	8+ 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -13	2-3 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -10	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 9	4-7 21	8+ 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -9	2-3 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	2-3 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 12	2-3 -13	4-7 31	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 17	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -9	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 13	4-7 25	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 14	2-3 7	4-7 -7	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 12	2-3 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 10	4-7 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -7	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -9	2-3 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 7	2-3 19	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 13	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 10	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -17	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 12	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 6
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 20
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -16	2-3 -10	4-7 7
best-gap|topic|naked||	2-3 -6	8+ 21
best-gap|transcript|naked||	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 17
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 -8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -10	2-3 -7	4-7 37	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 22	8+ 16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -8
best-intro|'|saying|0|	2-3 -12
best-intro|,|according|1|	4-7 20	8+ 6
best-intro|,|according|2-4|	2-3 -9	4-7 6
best-intro|,|according|5-10|	4-7 14
best-intro|,|according|far|	2-3 11	4-7 16
best-intro|,|apposed|-3|	2-3 -9
best-intro|,|apposed|-4|	1 -9
best-intro|,|apposed|far|	2-3 -10
best-intro|,|direct|2-4|	2-3 14
best-intro|,|judging|2-4|	1 -11	2-3 -10	4-7 11
best-intro|,|judging|5-10|	2-3 -8	4-7 7
best-intro|,|naked|0|	4-7 -6
best-intro|,|naked|1|	1 7	4-7 10
best-intro|,|naked|2-4|	2-3 -11
best-intro|,|naked|5-10|	1 -16	2-3 9
best-intro|,|naked|far|	1 -14	2-3 11	4-7 24	8+ 9
best-intro|,|other|0|	2-3 -7
best-intro|,|saying|-4|	4-7 -9
best-intro|,|saying|0|	2-3 -15
best-intro|,|saying|1|	2-3 9	4-7 10	8+ 12
best-intro|,|saying|2-4|	4-7 19	8+ 17
best-intro|,|saying|5-10|	1 -17	4-7 15	8+ 15
best-intro|,|saying|far|	4-7 16
best-intro|:|according|1|	2-3 16	8+ 11
best-intro|:|according|5-10|	8+ 9
best-intro|:|according|far|	8+ -6
best-intro|:|apposed|2-4|	4-7 18	8+ 19
best-intro|:|apposed|5-10|	4-7 17
best-intro|:|direct|0|	4-7 12	8+ 15
best-intro|:|direct|2-4|	2-3 -15	8+ 12
best-intro|:|direct|5-10|	1 -13	2-3 -10	4-7 21
best-intro|:|judging|1|	4-7 13
best-intro|:|judging|2-4|	2-3 9	4-7 16	8+ 9
best-intro|:|judging|5-10|	4-7 7
best-intro|:|judging|far|	8+ 7
best-intro|:|naked|1|	1 -7	2-3 6
best-intro|:|naked|2-4|	2-3 17	4-7 8	8+ 27
best-intro|:|naked|5-10|	1 11	4-7 8	8+ 19
best-intro|:|naked|far|	4-7 -8	8+ 19
best-intro|:|saying|0|	4-7 19	8+ 23
best-intro|:|saying|1|	1 9	2-3 6	4-7 15	8+ 24
best-intro|:|saying|2-4|	1 9	2-3 10	8+ 26
best-intro|:|saying|5-10|	8+ -6
best-intro|:|saying|far|	1 -15	4-7 31	8+ 15
best-intro|:|thinking|1|	8+ 15
best-intro|:|thinking|2-4|	8+ 14
best-intro|;|according|1|	4-7 9
best-intro|;|naked|1|	4-7 -10
best-intro|adverb|judging|2-4|	2-3 10	4-7 11
best-intro|adverb|naked|5-10|	1 -13	2-3 14
best-intro|adverb|saying|1|	2-3 -11
best-intro|adverb|saying|2-4|	4-7 -6
best-intro|adverb|saying|5-10|	2-3 -12	4-7 18
best-intro|auxiliary|according|1|	4-7 14
best-intro|auxiliary|according|2-4|	2-3 12	4-7 13
best-intro|auxiliary|according|5-10|	4-7 22	8+ 6
best-intro|auxiliary|direct|0|	4-7 -8
best-intro|auxiliary|direct|5-10|	2-3 -8
best-intro|auxiliary|judging|2-4|	1 -17	2-3 11
best-intro|auxiliary|naked|1|	4-7 16
best-intro|auxiliary|naked|2-4|	4-7 9	8+ 6
best-intro|auxiliary|naked|5-10|	1 -16	4-7 17
best-intro|auxiliary|naked|far|	2-3 20	4-7 18
best-intro|auxiliary|other|1|	4-7 8
best-intro|auxiliary|saying|0|	2-3 -7
best-intro|auxiliary|saying|1|	1 14	2-3 15	4-7 15	8+ 9
best-intro|auxiliary|saying|2-4|	2-3 14	8+ 20
best-intro|auxiliary|saying|5-10|	2-3 10	4-7 32	8+ 11
best-intro|auxiliary|saying|far|	4-7 18
best-intro|capital|according|0|	4-7 -9
best-intro|capital|according|2-4|	4-7 -6
best-intro|capital|according|5-10|	2-3 8	4-7 6
best-intro|capital|direct|2-4|	1 -12	2-3 13
best-intro|capital|judging|0|	1 -8
best-intro|capital|judging|1|	2-3 16
best-intro|capital|judging|2-4|	4-7 12
best-intro|capital|naked|0|	1 9	2-3 -13	8+ 10
best-intro|capital|naked|1|	1 -12	2-3 -10
best-intro|capital|naked|2-4|	2-3 -9
best-intro|capital|naked|5-10|	1 -14
best-intro|capital|naked|far|	2-3 -7
best-intro|capital|saying|0|	4-7 15
best-intro|capital|saying|1|	2-3 -13
best-intro|capital|saying|2-4|	4-7 25
best-intro|capital|saying|5-10|	2-3 14	4-7 6
best-intro|capital|saying|far|	2-3 8	4-7 7
best-intro|coordinator|naked|2-4|	2-3 6
best-intro|coordinator|naked|5-10|	1 -12
best-intro|coordinator|naked|far|	1 -13
best-intro|coordinator|saying|0|	2-3 -17
best-intro|coordinator|saying|5-10|	1 -10	2-3 11	4-7 13
best-intro|determiner|according|0|	1 -8
best-intro|determiner|according|2-4|	2-3 -12	4-7 12
best-intro|determiner|according|5-10|	1 -14	2-3 13
best-intro|determiner|apposed|-11|	2-3 -7
best-intro|determiner|apposed|-9|	2-3 -12
best-intro|determiner|direct|0|	2-3 -9
best-intro|determiner|direct|1|	2-3 -7
best-intro|determiner|direct|2-4|	2-3 -14
best-intro|determiner|direct|5-10|	2-3 -15
best-intro|determiner|judging|1|	4-7 11
best-intro|determiner|judging|2-4|	2-3 -9
best-intro|determiner|judging|5-10|	1 14	2-3 -8
best-intro|determiner|judging|far|	1 6	2-3 -10
best-intro|determiner|naked|0|	1 -12
best-intro|determiner|naked|2-4|	2-3 -6	8+ 13
best-intro|determiner|other|0|	2-3 -9
best-intro|determiner|saying|0|	1 -12	2-3 -11
best-intro|determiner|saying|1|	4-7 6
best-intro|determiner|saying|2-4|	1 9	8+ 10
best-intro|determiner|saying|5-10|	1 -12	2-3 -15
best-intro|determiner|saying|far|	2-3 7
best-intro|determiner|shared|-9|	1 -11
best-intro|determiner|thinking|2-4|	2-3 -11
best-intro|determiner|thinking|5-10|	2-3 -9
best-intro|possessive|naked|1|	2-3 -16
best-intro|possessive|naked|5-10|	2-3 8
best-intro|preposition|according|2-4|	1 -12
best-intro|preposition|according|5-10|	2-3 9
best-intro|preposition|according|far|	1 -6	2-3 -12	4-7 13
best-intro|preposition|direct|0|	1 -10
best-intro|preposition|direct|2-4|	1 -6	2-3 -8
best-intro|preposition|judging|0|	2-3 -6
best-intro|preposition|judging|1|	1 13	2-3 -9	4-7 13
best-intro|preposition|judging|2-4|	1 9	2-3 6	4-7 24	8+ 10
best-intro|preposition|judging|5-10|	1 -7	4-7 7
best-intro|preposition|judging|far|	4-7 -6
best-intro|preposition|naked|0|	1 -9	2-3 -10
best-intro|preposition|naked|1|	2-3 -18
best-intro|preposition|naked|2-4|	2-3 -6	4-7 7	8+ 7
best-intro|preposition|naked|5-10|	1 -7	2-3 -19	4-7 11	8+ 12
best-intro|preposition|naked|far|	1 -30	2-3 -10	8+ 12
best-intro|preposition|saying|0|	1 -12	2-3 -8
best-intro|preposition|saying|1|	1 15	8+ 13
best-intro|preposition|saying|2-4|	1 -21	2-3 9	4-7 20
best-intro|preposition|saying|5-10|	1 6	4-7 7
best-intro|preposition|saying|far|	4-7 7
best-intro|pronoun|according|1|	2-3 9
best-intro|pronoun|judging|1|	2-3 -6	4-7 12
best-intro|pronoun|naked|2-4|	2-3 8	4-7 14
best-intro|pronoun|naked|5-10|	1 -15	2-3 8	4-7 10
best-intro|pronoun|saying|1|	1 9	2-3 -7	4-7 12
best-intro|pronoun|saying|2-4|	2-3 7	4-7 15	8+ 14
best-intro|pronoun|saying|5-10|	2-3 14	4-7 12
best-intro|quote|saying|0|	4-7 13	8+ 13
best-intro|quote|saying|1|	4-7 9
best-intro|quote|saying|5-10|	8+ 12
best-intro|start|according|1|	1 -14	4-7 12	8+ 10
best-intro|start|apposition|2-4|	2-3 -10
best-intro|start|direct|0|	8+ 14
best-intro|start|direct|2-4|	1 -6
best-intro|start|judging|0|	1 -10
best-intro|start|judging|1|	2-3 -13	4-7 10
best-intro|start|judging|far|	4-7 15
best-intro|start|naked|0|	2-3 -6	4-7 16	8+ 10
best-intro|start|naked|1|	4-7 -8	8+ 28
best-intro|start|naked|2-4|	2-3 -11	4-7 22	8+ 9
best-intro|start|naked|5-10|	2-3 -11	4-7 11	8+ 8
best-intro|start|naked|far|	2-3 14	4-7 20	8+ 11
best-intro|start|other|1|	4-7 12	8+ 13
best-intro|start|saying|0|	1 20	2-3 35	4-7 38	8+ 18
best-intro|start|saying|1|	1 -6	2-3 18	4-7 20	8+ 7
best-intro|start|saying|2-4|	4-7 15	8+ 9
best-intro|start|saying|5-10|	8+ 11
best-intro|start|saying|far|	4-7 18
best-intro|start|thinking|0|	4-7 12
best-intro|stop|according|1|	4-7 18	8+ 12
best-intro|stop|according|5-10|	4-7 15	8+ 7
best-intro|stop|apposed|5-10|	8+ 7
best-intro|stop|direct|0|	4-7 14
best-intro|stop|direct|2-4|	4-7 -7
best-intro|stop|direct|5-10|	4-7 14	8+ 11
best-intro|stop|judging|0|	2-3 -8
best-intro|stop|judging|1|	4-7 14	8+ 9
best-intro|stop|naked|1|	1 12	2-3 18	4-7 -9	8+ 9
best-intro|stop|naked|2-4|	1 15	2-3 22	4-7 11	8+ 10
best-intro|stop|naked|5-10|	1 -6	2-3 16	4-7 9	8+ 18
best-intro|stop|naked|far|	1 10	2-3 11	8+ 9
best-intro|stop|other|1|	1 15	2-3 10	4-7 22	8+ 8
best-intro|stop|saying|0|	1 21	2-3 13	4-7 41	8+ 14
best-intro|stop|saying|1|	1 14	2-3 36	4-7 32	8+ 9
best-intro|stop|saying|2-4|	2-3 15	4-7 40	8+ 8
best-intro|stop|saying|5-10|	2-3 -10	4-7 24	8+ 21
best-intro|stop|saying|far|	2-3 14	4-7 32	8+ 7
best-intro|stop|thinking|2-4|	2-3 13	8+ 10
best-intro|subordinator|apposed|-8|	2-3 -7
best-intro|subordinator|direct|2-4|	1 -13
best-intro|subordinator|judging|1|	2-3 -12	4-7 14
best-intro|subordinator|judging|2-4|	2-3 6	4-7 26	8+ 12
best-intro|subordinator|judging|5-10|	2-3 7	4-7 10
best-intro|subordinator|naked|2-4|	1 7
best-intro|subordinator|naked|5-10|	8+ 13
best-intro|subordinator|naked|far|	1 -19	2-3 -15	4-7 13
best-intro|subordinator|saying|0|	2-3 -6
best-intro|subordinator|saying|5-10|	2-3 -19	4-7 17
best-intro|subordinator|saying|far|	4-7 15
best-intro|subordinator|thinking|2-4|	2-3 -8
best-intro|that|judging|1|	4-7 11
best-intro|that|naked|2-4|	2-3 7	4-7 16
best-intro|that|naked|5-10|	4-7 13
best-intro|that|naked|far|	4-7 20
best-intro|that|saying|1|	1 -16	2-3 -10	4-7 17
best-intro|that|saying|2-4|	1 -13	2-3 17	4-7 20
best-intro|that|saying|far|	4-7 10
best-intro|verb-judging|judging|0|	1 -9	4-7 25
best-intro|verb-judging|judging|2-4|	2-3 -8
best-intro|verb-judging|judging|5-10|	2-3 -12
best-intro|verb-judging|naked|2-4|	4-7 15
best-intro|verb-judging|naked|5-10|	2-3 -14
best-intro|verb-judging|naked|far|	2-3 -15
best-intro|verb-judging|saying|1|	2-3 6
best-intro|verb-judging|saying|5-10|	1 9	4-7 11
best-intro|verb-judging|saying|far|	2-3 -11	4-7 13
best-intro|verb-judging|thinking|5-10|	2-3 9
best-intro|verb-saying|according|2-4|	2-3 -6	4-7 -7
best-intro|verb-saying|judging|2-4|	2-3 14	4-7 13	8+ 11
best-intro|verb-saying|naked|2-4|	1 10	2-3 -13	4-7 18
best-intro|verb-saying|naked|5-10|	1 7	2-3 -7	4-7 -17
best-intro|verb-saying|naked|far|	1 -12	2-3 6
best-intro|verb-saying|saying|0|	2-3 -6	4-7 -6
best-intro|verb-saying|saying|2-4|	1 -8	2-3 15
best-intro|verb-saying|saying|far|	1 -14
best-intro|verb-thinking|judging|2-4|	4-7 6
best-intro|verb-thinking|naked|5-10|	2-3 15
best-intro|verb-thinking|saying|2-4|	1 -11	4-7 23
best-intro|verb-thinking|saying|5-10|	1 -14	4-7 15
best-intro|verb-thinking|thinking|0|	1 -12
best-intro|word|according|0|	2-3 10
best-intro|word|according|1|	1 15	4-7 14
best-intro|word|according|2-4|	2-3 19	4-7 34	8+ 12
best-intro|word|according|5-10|	1 -18
best-intro|word|according|far|	4-7 23
best-intro|word|apposed|-14|	1 -11
best-intro|word|apposed|2-4|	1 12
best-intro|word|direct|0|	1 -8	2-3 -13
best-intro|word|direct|1|	2-3 -9
best-intro|word|direct|2-4|	1 -9	2-3 11
best-intro|word|direct|5-10|	2-3 -7	4-7 8
best-intro|word|direct|far|	1 -12
best-intro|word|judging|0|	2-3 -13
best-intro|word|judging|2-4|	1 8	4-7 -6	8+ 8
best-intro|word|judging|5-10|	2-3 -12	8+ 11
best-intro|word|judging|far|	4-7 -8
best-intro|word|naked|0|	1 -13	2-3 -8
best-intro|word|naked|1|	1 -28	2-3 -15	4-7 17
best-intro|word|naked|2-4|	2-3 -13	4-7 -16	8+ 8
best-intro|word|naked|5-10|	2-3 8	4-7 14	8+ 6
best-intro|word|naked|far|	2-3 7	4-7 -10	8+ 7
best-intro|word|saying|0|	1 -22	4-7 -7	8+ 17
best-intro|word|saying|1|	1 -12
best-intro|word|saying|2-4|	1 -9	2-3 -6	4-7 10	8+ 17
best-intro|word|saying|5-10|	4-7 11	8+ 8
best-intro|word|thinking|2-4|	1 -9	2-3 -9	4-7 13
best-intro|—|saying|2-4|	4-7 8
best-lead|lower|,|according|	according-to 22
best-lead|lower|,|judging|	speaker-then-quote -12
best-lead|lower|,|naked|	named-nearby 19	possessor 16	topic -6
best-lead|lower|,|saying|	quote-then-speaker -9	quote-then-verb 15	sentence-before 8	speaker-then-quote 36	verb-then-speaker 7
best-lead|lower|:|direct|	speaker-then-quote -12
best-lead|lower|:|naked|	named-nearby 16	topic -11
best-lead|lower|:|saying|	quote-then-verb 17	speaker-then-quote -12
best-lead|lower|;|according|	according-to 12
best-lead|lower|adverb|naked|	topic -7
best-lead|lower|adverb|saying|	sentence-before -9	verb-then-speaker -6
best-lead|lower|auxiliary|according|	according-to 26
best-lead|lower|auxiliary|direct|	quote-then-speaker -9
best-lead|lower|auxiliary|judging|	speaker-then-quote -12
best-lead|lower|auxiliary|naked|	topic 19
best-lead|lower|auxiliary|other|	quote-then-verb 8
best-lead|lower|auxiliary|saying|	quote-then-speaker 16	sentence-before -7	speaker-then-quote 26	verb-then-speaker -11
best-lead|lower|auxiliary|thinking|	speaker-then-quote 7
best-lead|lower|capital|direct|	speaker-then-quote 8
best-lead|lower|capital|judging|	speaker-then-quote 8
best-lead|lower|capital|naked|	named-nearby 8
best-lead|lower|capital|saying|	quote-then-speaker -6	quote-then-verb -6	speaker-then-quote 30
best-lead|lower|coordinator|naked|	named-nearby 13	topic -13
best-lead|lower|coordinator|saying|	quote-then-speaker 7	sentence-after -13
best-lead|lower|determiner|apposed|	quote-then-speaker -12	speaker-then-quote -13
best-lead|lower|determiner|direct|	quote-then-speaker -12	sentence-before -15	speaker-then-quote -16
best-lead|lower|determiner|judging|	quote-then-speaker -14	sentence-before -9
best-lead|lower|determiner|saying|	quote-then-speaker -21	quote-then-verb 15	sentence-before -18
best-lead|lower|determiner|thinking|	speaker-then-quote -7
best-lead|lower|possessive|naked|	named-nearby 7	possessor -12
best-lead|lower|preposition|according|	according-to 12	sentence-before -15
best-lead|lower|preposition|direct|	quote-then-speaker -10
best-lead|lower|preposition|judging|	speaker-then-quote 6
best-lead|lower|preposition|naked|	topic 6
best-lead|lower|preposition|saying|	quote-then-speaker 13	sentence-before -9	speaker-then-quote 7	verb-then-speaker 15
best-lead|lower|preposition|shared|	speaker-then-quote -6
best-lead|lower|pronoun|saying|	speaker-then-quote 13
best-lead|lower|pronoun|thinking|	quote-then-speaker 14
best-lead|lower|subordinator|direct|	speaker-then-quote -13
best-lead|lower|subordinator|judging|	speaker-then-quote 13
best-lead|lower|subordinator|naked|	named-nearby -6
best-lead|lower|subordinator|saying|	quote-then-speaker -12	sentence-after -9
best-lead|lower|that|according|	according-to 7
best-lead|lower|that|judging|	speaker-then-quote 18
best-lead|lower|that|naked|	named-nearby 23
best-lead|lower|that|saying|	speaker-then-quote -7
best-lead|lower|verb-judging|naked|	named-nearby -13	topic 6
best-lead|lower|verb-saying|according|	according-to -6
best-lead|lower|verb-saying|naked|	topic 12
best-lead|lower|verb-saying|saying|	speaker-then-quote 11
best-lead|lower|verb-thinking|naked|	named-nearby 17
best-lead|lower|word|according|	according-to 14
best-lead|lower|word|apposed|	quote-then-speaker -17
best-lead|lower|word|direct|	quote-then-speaker -14	sentence-before -13	speaker-then-quote 15
best-lead|lower|word|judging|	speaker-then-quote 7
best-lead|lower|word|naked|	possessor -10
best-lead|lower|word|saying|	quote-then-speaker 6	sentence-after -13	speaker-then-quote 6
best-lead|lower|word|thinking|	quote-then-speaker 11
best-lead|lower|’|naked|	named-nearby 7
best-lead|other|:|saying|	speaker-then-quote -8
best-lead|other|start|saying|	quote-then-verb 7
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|saying|	quote-then-verb 6
best-lead|other|that|saying|	speaker-then-quote -6
best-lead|other|word|naked|	topic -7
best-lead|other|word|saying|	speaker-then-quote -9
best-lead|upper|'|saying|	quote-then-speaker -12
best-lead|upper|(|naked|	named-nearby -8
best-lead|upper|(|saying|	speaker-then-quote -10
best-lead|upper|)|naked|	interview 11	named-nearby 8
best-lead|upper|,|apposed|	quote-then-speaker -12
best-lead|upper|,|naked|	named-nearby -6	possessor -12	topic -18
best-lead|upper|,|other|	quote-then-verb -7
best-lead|upper|,|relative|	speaker-then-quote -7
best-lead|upper|,|saying|	quote-then-speaker -20	quote-then-verb -14	sentence-before 8	verb-then-speaker -9
best-lead|upper|-|naked|	named-nearby 7
best-lead|upper|:|according|	according-to 13
best-lead|upper|:|apposed|	speaker-then-quote 25
best-lead|upper|:|direct|	sentence-after 16
best-lead|upper|:|judging|	speaker-then-quote 23
best-lead|upper|:|naked|	interview 12	named-nearby 20	signature 7	topic -8
best-lead|upper|:|other|	quote-then-verb -6
best-lead|upper|:|saying|	quote-then-speaker 18	sentence-after 20	speaker-then-quote 16
best-lead|upper|:|thinking|	speaker-then-quote 17
best-lead|upper|adverb|naked|	named-nearby 6
best-lead|upper|auxiliary|direct|	speaker-then-quote -11
best-lead|upper|auxiliary|naked|	named-nearby -12	possessor -7
best-lead|upper|capital|direct|	speaker-then-quote 6
best-lead|upper|capital|judging|	quote-then-verb -8	speaker-then-quote -12
best-lead|upper|capital|naked|	named-nearby 6	signature -9	topic -31
best-lead|upper|capital|other|	quote-then-verb -9
best-lead|upper|capital|saying|	quote-then-speaker -12	quote-then-verb -11	speaker-then-quote -20
best-lead|upper|coordinator|naked|	named-nearby -12
best-lead|upper|determiner|according|	according-to -6
best-lead|upper|determiner|direct|	quote-then-speaker 9	speaker-then-quote -7
best-lead|upper|determiner|naked|	topic 7
best-lead|upper|determiner|other|	quote-then-verb -15
best-lead|upper|determiner|saying|	quote-then-speaker 8	quote-then-verb -13	sentence-before -16	verb-then-speaker -13
best-lead|upper|determiner|thinking|	speaker-then-quote -7
best-lead|upper|possessive|naked|	named-nearby -6
best-lead|upper|possessive|saying|	speaker-then-quote -18
best-lead|upper|preposition|direct|	speaker-then-quote -7
best-lead|upper|preposition|judging|	quote-then-speaker -13	speaker-then-quote 15
best-lead|upper|preposition|naked|	named-nearby -37	topic -13
best-lead|upper|preposition|relative|	speaker-then-quote -15
best-lead|upper|preposition|saying|	quote-then-speaker -20	quote-then-verb -16	sentence-before 7	speaker-then-quote 8	verb-then-speaker -9
best-lead|upper|preposition|shared|	speaker-then-quote -12
best-lead|upper|pronoun|saying|	speaker-then-quote -14
best-lead|upper|quote|saying|	quote-then-speaker 12	quote-then-verb 9	sentence-after 9	sentence-before 13
best-lead|upper|start|according|	according-to -16
best-lead|upper|start|apposition|	quote-then-speaker -10
best-lead|upper|start|direct|	sentence-after 11
best-lead|upper|start|judging|	quote-then-speaker -8
best-lead|upper|start|naked|	named-before 9	named-nearby 16	signature -14	topic 19	transcript 15
best-lead|upper|start|other|	quote-then-verb 17
best-lead|upper|start|saying|	quote-then-speaker 28	quote-then-verb 35	sentence-after 18
best-lead|upper|start|thinking|	quote-then-speaker -10
best-lead|upper|stop|according|	according-to 17
best-lead|upper|stop|direct|	quote-then-speaker 15
best-lead|upper|stop|judging|	quote-then-speaker 14	sentence-before 14
best-lead|upper|stop|naked|	named-nearby 26	topic 12
best-lead|upper|stop|other|	quote-then-verb 19	sentence-before 7
best-lead|upper|stop|relative|	sentence-before 15
best-lead|upper|stop|saying|	quote-then-speaker 25	quote-then-verb 20	sentence-after 22	sentence-before 26
best-lead|upper|stop|thinking|	sentence-before 15
best-lead|upper|subordinator|naked|	named-nearby -13	possessor -10
best-lead|upper|subordinator|saying|	quote-then-speaker -7	speaker-then-quote -12
best-lead|upper|verb-judging|apposed|	quote-then-speaker -8
best-lead|upper|verb-judging|judging|	speaker-then-quote -11
best-lead|upper|verb-judging|naked|	named-nearby -16	topic -12
best-lead|upper|verb-judging|saying|	quote-then-speaker -13	speaker-then-quote -18
best-lead|upper|verb-saying|according|	according-to -10
best-lead|upper|verb-saying|judging|	speaker-then-quote 13
best-lead|upper|verb-saying|naked|	named-nearby 12	topic -6
best-lead|upper|verb-saying|saying|	sentence-before -8	speaker-then-quote -19
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -10
best-lead|upper|word|according|	according-to -12
best-lead|upper|word|apposed|	quote-then-speaker -9	speaker-then-quote 10
best-lead|upper|word|direct|	sentence-before 8	speaker-then-quote -18
best-lead|upper|word|judging|	speaker-then-quote -24
best-lead|upper|word|naked|	named-nearby -40
best-lead|upper|word|other|	quote-then-verb -7
best-lead|upper|word|saying|	quote-then-speaker -17	sentence-after -13	sentence-before -16	speaker-then-quote -15	verb-then-speaker -16
best-lead|upper|word|thinking|	speaker-then-quote -11
best-lead|upper|—|saying|	sentence-before 8
best-lemma|	accusare 6	accuse 15	aclarar 9	acquiescer 6	acusar 9	adiantar 10	admettre 16	advise 12	affirmer 13	agacer -11	aggiungere 19	agree 19	ajouter -10	amuser 10	announce 12	annunciare 6	antwoorden 12	antworten 9	anunciar -9	apologise -17	apostillar 10	appen 13	apuntar 13	asegurar -7	asentir 11	ask 12	assegurar 12	assurer 14	atestar 11	atribuir -9	attaccare 8	attestieren 14	auspicare 9	avertir 13	avisar -10	avvertire 18	añadir 9	back -19	befinden 9	bekennen 10	believe -10	beloven -6	bemängeln 6	benadrukken 11	beslissen 8	bestätigen -13	beteuern -6	bevestigen -14	bill -13	bitten 13	blame 6	brand -8	bromear 7	brummen 12	calificar 14	call 9	caution 7	celebrar 13	chamar -13	chant 8	chiamare -8	chiarire -7	chiosare 6	cite -6	claim 7	comentar 14	commentare 10	commenter 10	compare -13	complain 12	completar 14	comunicare -7	concede -9	concedere 12	conclure 12	confermare -6	confessar -8	confessare 8	confidare 10	confier 17	confirmer -11	congratulate 15	considerar 13	constateren 10	contar 8	contestar -9	contrapor -8	correct -7	corregir 12	counter 16	deadpan 6	definir 9	definire 16	demandar -9	denunciar 10	denunciare 6	deny 8	desabafar 8	descartar 13	describir 8	deslizar 12	destacar 14	detallar 12	disclose -14	discordar 6	discrepar 14	dismiss 22	disparar -9	divulgar -11	dizer 6	déclarer 8	défendre 12	démentir 11	dénoncer 8	déplorer 9	détailler 10	emporter 10	enquérir 10	ergänzen 15	erkennen 11	erklären 13	erwidern 10	escribir 6	esprimere 11	estimer 16	exclure 7	exigir 7	explain 12	expliquer 6	express 12	falar 18	festejar 8	finden 6	foeteren 10	fordern -9	formulieren 8	fragen 6	fume 15	féliciter 18	garantire 6	garantizar 13	geben 12	gestehen 11	geven 19	giudicare 10	glimlachen 9	glisser 10	gracejar 9	grappen 12	greet 11	gridare 6	grijnzen 11	hablar 17	halten 10	heben 12	heißen -17	hekelen -10	herinneren -6	heten -20	hold -13	houden 9	imager 8	incalzare 8	indicar 10	indiquer 6	informar 8	informeren 6	insister 13	insistere 9	insistir 8	interroger 7	interrompere 12	introduce -14	ironiser 9	ironizar 12	juger 13	justificar 10	klagen -6	klinken 13	know -8	kommentieren 9	kritisieren -11	label -11	lachen 16	lament -10	lamentar 12	lassen -8	laten -6	laugh 12	leggen 12	leggere 12	lembrar -8	limitar 9	lire -9	list -29	loben 10	louer 12	luiden 10	lâcher 12	mahnen 8	mailen 13	mandar 13	manifestar -6	marrer 6	marteler 9	mean 6	meinen 15	melden 15	message -10	mijmeren 7	moquer 9	motivare 7	murmeln 11	murmur 12	muse 6	name -31	need -14	negar 14	negare 12	noemen 16	none -10	noter 10	nuancer 10	obiettare 8	observe 11	observer 7	offer -15	oordelen 10	opinar 8	opmerken 13	order -15	orten 10	overwegen 8	paint -9	parlare 20	parler 9	pedir 14	peinzen 13	philosopher 9	plaider -12	plaisanter 10	plead -16	pleiten -14	poursuivre 8	praise 13	precisar 11	precisare 17	prefer -13	preferir -14	preguntar -6	prevedere 13	prijzen 9	promettere 10	promettre 25	promise -13	proporre -13	protestar 6	protestare 11	prédire 14	préférer 12	puntualizzare 10	qualifier 13	queixar 17	quejarse 10	questionar 6	quip 10	quote -14	raccontare -9	raconter 9	railler 9	raise -13	rappeler -6	rassicurare 10	rate -24	razonar -7	reageren 11	rebater 7	rechnen 8	recitare 16	reclamar 17	reconhecer 7	reconnaître 11	reconocer 13	record -6	recordar 15	rectifier 14	referir -8	registrar -10	reject -8	rejeitar 6	rekenen 21	relatar 7	relativiser 13	relever 9	remark 11	rematar 8	remind 12	repeat -8	repetir 7	replicare 11	reply 18	report 13	reprochar 11	responder 19	resumir 11	retorquir 10	retort 11	retrucar 11	ribadire 14	ribattere 19	riconoscere 10	ricordare 8	riferire 10	rigoler 9	ringraziare 18	rire 9	rivelare -6	roepen 15	rufen 7	räumen -9	réagir 10	réclamer -6	réfuter -7	réjouir 9	répliquer 11	répondre 15	résumer 13	rétorquer 13	saber -6	sagen 15	saluer 14	salutare 11	sapere 15	say 23	scandire 14	schamperen 8	schreiben 12	scrivere -10	sentenciar 10	señalar 11	shoot -7	show -12	sigh 12	sign 10	sing -8	sintetizar 14	smentire -7	soltar 10	sommen 6	sorrir 11	sostener 14	sostenere -6	sottolineare 10	souffler 11	souligner 8	soupirer 8	souri 10	sourire 13	souvenir 15	speak -10	spotten 8	sprechen 15	spreken 12	staan -11	state 16	stellen -9	stress 9	sublinhar 9	suspirar 10	sustentar 10	tachar 13	tagliare 15	tell 32	tempérer 14	terciar 8	thank 14	think 14	tonen 15	trancher 16	trekken 11	urge 17	use -28	valorar 10	vatten 15	ver 8	verkünden 8	verlauten 10	verraten 12	versichern -9	versprechen -11	vertellen 13	view -13	voegen 6	voir 13	vouloir -6	vow 12	waarschuwen 12	want 10	warnen 11	wave -10	weigeren 13	weisen -7	welcome 11	werfen -11	wettern 9	whisper 13	widersprechen 7	wijzen 12	zeggen 7	zeigen 16	zien 9	zitieren 6	zuchten 7	zweren 9	évoquer 19
best-lemma|accuse|speaker-then-quote|	2-4 6	5-10 20	far -6
best-lemma|aclarar|verb-then-speaker|	2-4 9
best-lemma|acquiescer|speaker-then-quote|	1 6
best-lemma|acusar|quote-then-verb|	1 7
best-lemma|acusar|speaker-then-quote|	2-4 8
best-lemma|add|quote-then-speaker|	0 7
best-lemma|add|sentence-before|	1 16
best-lemma|add|speaker-then-quote|	1 12
best-lemma|admettre|quote-then-verb|	1 7
best-lemma|admitir|speaker-then-quote|	5-10 11
best-lemma|admit|quote-then-speaker|	0 9
best-lemma|advise|quote-then-speaker|	0 10
best-lemma|advise|speaker-then-quote|	2-4 13
best-lemma|affermare|quote-then-verb|	1 9
best-lemma|affirmer|quote-then-speaker|	2-4 9
best-lemma|affirmer|quote-then-verb|	1 7
best-lemma|affirmer|speaker-then-quote|	2-4 13	far 10
best-lemma|afirmar|quote-then-verb|	1 8
best-lemma|afirmar|speaker-then-quote|	5-10 -7
best-lemma|aggiungere|speaker-then-quote|	1 12	5-10 8
best-lemma|aggiungere|verb-then-speaker|	1 9
best-lemma|ajouter|quote-then-speaker|	2-4 13
best-lemma|ajouter|quote-then-verb|	1 11
best-lemma|ammettere|quote-then-verb|	1 10
best-lemma|ammettere|verb-then-speaker|	1 7
best-lemma|amuser|quote-then-verb|	1 8
best-lemma|announce|quote-then-speaker|	0 7
best-lemma|answer|quote-then-speaker|	0 10
best-lemma|antwoorden|quote-then-verb|	1 13
best-lemma|antworten|speaker-then-quote|	2-4 12
best-lemma|apologise|speaker-then-quote|	5-10 -13	far -10
best-lemma|apostillar|quote-then-verb|	1 7
best-lemma|appeler|speaker-then-quote|	0 -14	2-4 9
best-lemma|appen|quote-then-verb|	1 13
best-lemma|argue|quote-then-speaker|	0 -10
best-lemma|argue|speaker-then-quote|	1 -8	2-4 17	5-10 9
best-lemma|asegurar|quote-then-verb|	1 13
best-lemma|ask|quote-then-speaker|	0 10
best-lemma|ask|quote-then-verb|	0 10
best-lemma|ask|sentence-before|	5-10 8
best-lemma|ask|speaker-then-quote|	1 11
best-lemma|assicurare|quote-then-verb|	1 10
best-lemma|assicurare|speaker-then-quote|	2-4 12
best-lemma|assicurare|verb-then-speaker|	1 8
best-lemma|assurer|quote-then-verb|	1 9
best-lemma|assurer|speaker-then-quote|	2-4 15	5-10 12
best-lemma|attestieren|speaker-then-quote|	2-4 9
best-lemma|auspicare|speaker-then-quote|	2-4 9
best-lemma|avisar|quote-then-verb|	1 11
best-lemma|avisar|speaker-then-quote|	1 -11
best-lemma|avvertire|verb-then-speaker|	1 8
best-lemma|back|quote-then-speaker|	0 -9
best-lemma|back|speaker-then-quote|	0 -15
best-lemma|befinden|quote-then-verb|	1 15
best-lemma|bekennen|quote-then-verb|	1 10
best-lemma|bestätigen|speaker-then-quote|	2-4 -7
best-lemma|beteuern|quote-then-verb|	1 6
best-lemma|betonen|quote-then-verb|	1 11
best-lemma|bill|speaker-then-quote|	2-4 -13
best-lemma|bromear|quote-then-verb|	1 7
best-lemma|brummen|quote-then-verb|	1 12
best-lemma|calificar|speaker-then-quote|	2-4 10
best-lemma|call|quote-then-speaker|	0 14
best-lemma|call|sentence-before|	far -14
best-lemma|call|speaker-then-quote|	1 6	2-4 20	5-10 -11
best-lemma|caution|speaker-then-quote|	2-4 7
best-lemma|chamar|speaker-then-quote|	0 -14	2-4 -6
best-lemma|chant|quote-then-speaker|	0 11
best-lemma|chiamare|quote-then-verb|	1 13
best-lemma|chiamare|speaker-then-quote|	0 -8	2-4 -11
best-lemma|chiedere|quote-then-verb|	1 9
best-lemma|chiedere|speaker-then-quote|	0 8	5-10 -7
best-lemma|chiosare|quote-then-verb|	1 6
best-lemma|comentar|speaker-then-quote|	5-10 9
best-lemma|commentare|quote-then-verb|	1 9
best-lemma|commenter|quote-then-verb|	1 10
best-lemma|compare|speaker-then-quote|	2-4 -10
best-lemma|complain|speaker-then-quote|	2-4 12
best-lemma|concedere|verb-then-speaker|	1 9
best-lemma|concede|speaker-then-quote|	2-4 -11
best-lemma|conclure|quote-then-verb|	1 12
best-lemma|conclure|speaker-then-quote|	1 8
best-lemma|confermare|speaker-then-quote|	2-4 -8
best-lemma|confier|quote-then-speaker|	2-4 6
best-lemma|confier|quote-then-verb|	1 13
best-lemma|confirmar|speaker-then-quote|	2-4 10	far -7
best-lemma|considerar|speaker-then-quote|	0 8	2-4 9	5-10 7
best-lemma|constateren|quote-then-verb|	1 10
best-lemma|contestare|speaker-then-quote|	5-10 10
best-lemma|contestar|speaker-then-quote|	2-4 -11
best-lemma|correct|speaker-then-quote|	2-4 -8
best-lemma|corregir|speaker-then-quote|	1 12
best-lemma|decir|quote-then-verb|	1 12
best-lemma|decir|speaker-then-quote|	2-4 8
best-lemma|declarar|quote-then-verb|	1 8
best-lemma|declarar|speaker-then-quote|	2-4 14	5-10 -11
best-lemma|decline|speaker-then-quote|	far -10
best-lemma|definire|speaker-then-quote|	0 11	2-4 12
best-lemma|demander|speaker-then-quote|	2-4 13
best-lemma|denunciare|quote-then-verb|	1 6
best-lemma|describe|speaker-then-quote|	1 18	2-4 13
best-lemma|dire|quote-then-verb|	1 22
best-lemma|dire|sentence-before|	5-10 8
best-lemma|dire|speaker-then-quote|	2-4 9
best-lemma|dire|verb-then-speaker|	1 9
best-lemma|discordar|speaker-then-quote|	1 6
best-lemma|dismiss|speaker-then-quote|	2-4 20
best-lemma|dizer|quote-then-verb|	1 15
best-lemma|dizer|speaker-then-quote|	1 -7	2-4 17
best-lemma|déclarer|quote-then-speaker|	2-4 7
best-lemma|déclarer|quote-then-verb|	1 7
best-lemma|déplorer|quote-then-verb|	1 6
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|emporter|quote-then-verb|	1 10
best-lemma|erkennen|quote-then-verb|	1 8
best-lemma|erkennen|speaker-then-quote|	2-4 10
best-lemma|erklären|quote-then-verb|	1 7
best-lemma|erwidern|quote-then-verb|	1 10
best-lemma|erzählen|sentence-before|	5-10 7
best-lemma|escrever|speaker-then-quote|	2-4 10
best-lemma|esprimere|speaker-then-quote|	0 11
best-lemma|estimer|speaker-then-quote|	2-4 10	5-10 12
best-lemma|exigir|speaker-then-quote|	0 14
best-lemma|explain|quote-then-speaker|	0 16
best-lemma|explain|sentence-before|	1 10	5-10 12
best-lemma|explain|speaker-then-quote|	5-10 -6
best-lemma|explicar|quote-then-verb|	1 11
best-lemma|expliquer|quote-then-verb|	1 8
best-lemma|faire_valoir|quote-then-verb|	1 9
best-lemma|faire_valoir|speaker-then-quote|	2-4 -6
best-lemma|falar|speaker-then-quote|	1 20	5-10 8
best-lemma|felicitar|sentence-before|	far -7
best-lemma|finden|quote-then-verb|	1 6
best-lemma|find|quote-then-speaker|	0 -14
best-lemma|find|speaker-then-quote|	0 -8	1 14	2-4 -13
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|fume|quote-then-speaker|	0 7
best-lemma|féliciter|speaker-then-quote|	2-4 16
best-lemma|garantir|speaker-then-quote|	2-4 -8	5-10 10
best-lemma|geben|quote-then-verb|	1 11
best-lemma|geven|quote-then-verb|	1 16
best-lemma|giudicare|speaker-then-quote|	2-4 10
best-lemma|giurare|quote-then-verb|	1 6
best-lemma|glisser|quote-then-verb|	1 8
best-lemma|gracejar|quote-then-verb|	1 8
best-lemma|grappen|quote-then-verb|	1 12
best-lemma|grijnzen|quote-then-verb|	1 11
best-lemma|hablar|speaker-then-quote|	1 14
best-lemma|halten|quote-then-verb|	1 10
best-lemma|halten|speaker-then-quote|	2-4 8
best-lemma|hear|quote-then-speaker|	1 14
best-lemma|heißen|speaker-then-quote|	0 -13	2-4 -14
best-lemma|heißen|verb-then-speaker|	1 8	2-4 -8
best-lemma|hekelen|speaker-then-quote|	2-4 -10
best-lemma|herinneren|quote-then-verb|	1 9
best-lemma|heten|speaker-then-quote|	0 -8	2-4 -10
best-lemma|hold|speaker-then-quote|	5-10 -8
best-lemma|houden|quote-then-verb|	1 7
best-lemma|houden|speaker-then-quote|	2-4 6
best-lemma|imager|quote-then-verb|	1 8
best-lemma|indicar|speaker-then-quote|	far 9
best-lemma|indiquer|quote-then-verb|	1 8
best-lemma|indiquer|speaker-then-quote|	2-4 11
best-lemma|informar|speaker-then-quote|	far 8
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|ironiser|quote-then-verb|	1 8
best-lemma|ironizar|speaker-then-quote|	2-4 10
best-lemma|joke|quote-then-speaker|	0 15
best-lemma|joke|quote-then-verb|	0 10
best-lemma|joke|speaker-then-quote|	5-10 11
best-lemma|juger|speaker-then-quote|	0 13
best-lemma|justificar|quote-then-verb|	1 8
best-lemma|klagen|quote-then-verb|	1 11
best-lemma|know|speaker-then-quote|	2-4 -8
best-lemma|kommentieren|quote-then-verb|	1 6
best-lemma|label|quote-then-speaker|	2-4 -12
best-lemma|label|speaker-then-quote|	0 -11
best-lemma|lachen|quote-then-verb|	1 10
best-lemma|lachen|sentence-after|	0 13
best-lemma|lamentar|speaker-then-quote|	5-10 12
best-lemma|lancer|quote-then-speaker|	2-4 7
best-lemma|lancer|quote-then-verb|	1 11
best-lemma|lassen|speaker-then-quote|	5-10 11
best-lemma|laten|quote-then-verb|	1 14
best-lemma|laten|speaker-then-quote|	2-4 14	5-10 -9
best-lemma|laugh|quote-then-speaker|	0 12
best-lemma|leggen|quote-then-verb|	1 12
best-lemma|lembrar|quote-then-verb|	1 13
best-lemma|limitar|speaker-then-quote|	2-4 13	5-10 6
best-lemma|lire|quote-then-verb|	1 15
best-lemma|lire|speaker-then-quote|	1 -11
best-lemma|list|speaker-then-quote|	1 -12	2-4 -18
best-lemma|luiden|quote-then-verb|	1 11
best-lemma|lâcher|quote-then-verb|	1 12
best-lemma|mahnen|speaker-then-quote|	5-10 10
best-lemma|mailen|quote-then-verb|	1 13
best-lemma|mandar|speaker-then-quote|	2-4 9	5-10 12
best-lemma|manifestar|speaker-then-quote|	0 -6
best-lemma|marrer|quote-then-verb|	1 6
best-lemma|marteler|quote-then-speaker|	2-4 9
best-lemma|melden|quote-then-verb|	1 6
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|name|speaker-then-quote|	0 -22	1 -7	5-10 -18
best-lemma|negare|speaker-then-quote|	1 6
best-lemma|negar|speaker-then-quote|	2-4 9
best-lemma|nennen|quote-then-verb|	0 -12
best-lemma|nennen|speaker-then-quote|	1 8	2-4 14
best-lemma|noemen|speaker-then-quote|	1 7	2-4 11	5-10 10
best-lemma|none|according-to|	1 22	2-4 9
best-lemma|none|colon|	2-4 -6
best-lemma|none|interview|	far 10
best-lemma|none|named-before|	1 -8	2-4 28	5-10 7	far 8
best-lemma|none|named-nearby|	1 10
best-lemma|none|paragraph-before|	far 12
best-lemma|none|possessor|	1 -15	5-10 -9
best-lemma|none|quote-then-speaker|	-10 -9	-11 -14	-12 8	-14 -12	-3 -12	-4 -9	-5 -18	-6 -10	-7 -6	-8 -7	0 -16	2-4 -6	5-10 -10
best-lemma|none|sentence-after|	0 8	5-10 -10
best-lemma|none|sentence-before|	1 9	2-4 -10	5-10 -7	far -8
best-lemma|none|signature|	1 -17
best-lemma|none|speaker-then-quote|	1 -14	2-4 6	far -21
best-lemma|none|topic|	0 -12	far -6
best-lemma|note|quote-then-speaker|	0 -8
best-lemma|note|speaker-then-quote|	1 -6	2-4 14
best-lemma|object|speaker-then-quote|	5-10 8
best-lemma|observe|quote-then-speaker|	0 9
best-lemma|offer|quote-then-speaker|	0 9
best-lemma|opinar|speaker-then-quote|	2-4 10
best-lemma|opmerken|quote-then-verb|	1 10
best-lemma|parlare|speaker-then-quote|	1 19	2-4 11	5-10 6
best-lemma|parlare|verb-then-speaker|	1 10
best-lemma|pedir|speaker-then-quote|	2-4 18
best-lemma|perguntar|speaker-then-quote|	1 -6
best-lemma|plaider|quote-then-verb|	1 8
best-lemma|plaider|speaker-then-quote|	2-4 -12
best-lemma|plaisanter|quote-then-speaker|	2-4 7
best-lemma|plaisanter|quote-then-verb|	1 10
best-lemma|point|sentence-after|	0 -6
best-lemma|post|quote-then-speaker|	0 7
best-lemma|post|speaker-then-quote|	2-4 17	far -10
best-lemma|poursuivre|quote-then-verb|	1 8
best-lemma|praise|speaker-then-quote|	0 13
best-lemma|precisare|quote-then-verb|	1 11
best-lemma|precisare|speaker-then-quote|	2-4 11
best-lemma|preferir|speaker-then-quote|	2-4 -13
best-lemma|prefer|speaker-then-quote|	0 -11
best-lemma|preguntar|quote-then-verb|	1 6
best-lemma|prijzen|speaker-then-quote|	0 6
best-lemma|promettere|speaker-then-quote|	0 9
best-lemma|promettre|speaker-then-quote|	2-4 9	5-10 17
best-lemma|promise|speaker-then-quote|	2-4 -14
best-lemma|prévenir|quote-then-verb|	1 12
best-lemma|queixar|quote-then-verb|	1 9
best-lemma|queixar|speaker-then-quote|	1 11
best-lemma|questionar|quote-then-verb|	1 6
best-lemma|quip|quote-then-speaker|	0 9
best-lemma|quote|speaker-then-quote|	2-4 -9
best-lemma|raccontare|quote-then-verb|	1 13	5-10 -12
best-lemma|raconter|quote-then-verb|	1 7
best-lemma|railler|quote-then-verb|	1 9
best-lemma|raise|speaker-then-quote|	5-10 -11
best-lemma|rappeler|quote-then-verb|	1 -8
best-lemma|rappeler|speaker-then-quote|	2-4 -6	far 15
best-lemma|rassicurare|speaker-then-quote|	1 10
best-lemma|rate|speaker-then-quote|	2-4 -14
best-lemma|razonar|speaker-then-quote|	2-4 -7
best-lemma|read|quote-then-speaker|	0 20
best-lemma|read|speaker-then-quote|	0 -28	1 11	5-10 14
best-lemma|reageren|quote-then-verb|	1 16
best-lemma|recall|quote-then-speaker|	0 7
best-lemma|recall|sentence-before|	1 16
best-lemma|recall|speaker-then-quote|	5-10 -11
best-lemma|reconnaître|quote-then-verb|	1 11
best-lemma|reconnaître|speaker-then-quote|	5-10 6
best-lemma|reconocer|speaker-then-quote|	5-10 11
best-lemma|recordar|quote-then-verb|	1 6
best-lemma|rectifier|quote-then-verb|	1 14
best-lemma|refer|speaker-then-quote|	2-4 7
best-lemma|regretter|quote-then-verb|	1 12
best-lemma|rekenen|quote-then-verb|	1 9
best-lemma|relativiser|speaker-then-quote|	1 12
best-lemma|relever|quote-then-verb|	1 8
best-lemma|remark|quote-then-speaker|	0 9
best-lemma|remark|quote-then-verb|	0 8
best-lemma|rematar|quote-then-verb|	1 8
best-lemma|repeat|speaker-then-quote|	5-10 -8
best-lemma|replicare|speaker-then-quote|	5-10 7
best-lemma|reply|quote-then-speaker|	0 16
best-lemma|reply|speaker-then-quote|	1 17	2-4 15	5-10 13
best-lemma|responder|quote-then-verb|	1 10
best-lemma|responder|speaker-then-quote|	2-4 12	5-10 9
best-lemma|resumir|quote-then-verb|	1 8
best-lemma|resumir|speaker-then-quote|	2-4 10
best-lemma|ribattere|quote-then-verb|	1 6
best-lemma|ribattere|speaker-then-quote|	2-4 14
best-lemma|ricordare|quote-then-verb|	1 7
best-lemma|ricordare|speaker-then-quote|	5-10 12
best-lemma|rigoler|quote-then-verb|	1 10
best-lemma|rispondere|quote-then-verb|	1 14
best-lemma|roepen|quote-then-verb|	1 7
best-lemma|rufen|quote-then-verb|	1 14
best-lemma|rule|quote-then-speaker|	0 8
best-lemma|réagir|quote-then-verb|	1 16
best-lemma|réclamer|speaker-then-quote|	1 8	2-4 -14
best-lemma|réfuter|speaker-then-quote|	5-10 -7
best-lemma|réjouir|quote-then-verb|	1 9
best-lemma|répondre|quote-then-speaker|	2-4 6
best-lemma|répondre|quote-then-verb|	1 9
best-lemma|répondre|speaker-then-quote|	2-4 10	5-10 15
best-lemma|résumer|quote-then-speaker|	2-4 6
best-lemma|résumer|quote-then-verb|	1 12
best-lemma|rétorquer|quote-then-verb|	1 13
best-lemma|sagen|quote-then-speaker|	2-4 8
best-lemma|sagen|quote-then-verb|	1 9
best-lemma|sagen|speaker-then-quote|	5-10 9
best-lemma|sagen|verb-then-speaker|	1 8	2-4 7	5-10 9
best-lemma|saluer|speaker-then-quote|	0 14
best-lemma|salutare|speaker-then-quote|	0 6
best-lemma|sapere|speaker-then-quote|	5-10 16
best-lemma|say|paragraph-before|	far -6
best-lemma|say|quote-then-speaker|	0 16	1 15	2-4 -12	5-10 -17	far -17
best-lemma|say|quote-then-verb|	0 15
best-lemma|say|sentence-after|	0 -18
best-lemma|say|sentence-before|	1 25	2-4 22	5-10 14	far -17
best-lemma|say|speaker-then-quote|	0 -25	1 6	2-4 32	5-10 12	far 21
best-lemma|say|verb-then-speaker|	1 17
best-lemma|scandire|sentence-before|	far 14
best-lemma|schamperen|quote-then-verb|	1 8
best-lemma|scherzare|quote-then-verb|	1 8
best-lemma|schreiben|quote-then-verb|	1 9	2-4 13
best-lemma|schrijven|quote-then-verb|	1 11
best-lemma|schrijven|speaker-then-quote|	2-4 -13	5-10 9
best-lemma|scrivere|quote-then-verb|	1 12
best-lemma|scrivere|speaker-then-quote|	1 10	2-4 -7
best-lemma|see|speaker-then-quote|	0 15
best-lemma|sentenciar|quote-then-verb|	1 7
best-lemma|shoot|quote-then-speaker|	0 14
best-lemma|shoot|sentence-before|	2-4 11
best-lemma|sign|speaker-then-quote|	2-4 14
best-lemma|soltar|speaker-then-quote|	1 9
best-lemma|sostener|speaker-then-quote|	5-10 11
best-lemma|souffler|quote-then-verb|	1 8
best-lemma|souligner|quote-then-speaker|	2-4 8
best-lemma|soupirer|quote-then-verb|	1 8
best-lemma|sourire|quote-then-verb|	1 14
best-lemma|souri|speaker-then-quote|	1 10
best-lemma|soutenir|quote-then-verb|	1 6
best-lemma|souvenir|quote-then-verb|	1 7
best-lemma|speak|speaker-then-quote|	1 -14
best-lemma|spotten|quote-then-verb|	1 8
best-lemma|sprechen|speaker-then-quote|	1 10	2-4 14	5-10 9
best-lemma|spreken|quote-then-verb|	1 7
best-lemma|spreken|speaker-then-quote|	1 11	2-4 15
best-lemma|state|quote-then-speaker|	0 7
best-lemma|state|speaker-then-quote|	1 14
best-lemma|stehen|speaker-then-quote|	1 14
best-lemma|stellen|quote-then-verb|	1 8
best-lemma|stellen|speaker-then-quote|	5-10 -10
best-lemma|suggest|quote-then-speaker|	0 -7
best-lemma|suspirar|quote-then-verb|	1 10
best-lemma|sustentar|speaker-then-quote|	5-10 7
best-lemma|tachar|speaker-then-quote|	2-4 10
best-lemma|tagliare|quote-then-verb|	1 13
best-lemma|teilen|quote-then-verb|	1 7
best-lemma|tell|quote-then-speaker|	0 29	1 8	2-4 -11
best-lemma|tell|sentence-before|	2-4 16	5-10 13
best-lemma|tell|speaker-then-quote|	0 -11	2-4 10	5-10 26	far 21
best-lemma|tempérer|quote-then-verb|	1 6
best-lemma|testify|quote-then-speaker|	0 8
best-lemma|thank|speaker-then-quote|	0 10	2-4 12	5-10 7
best-lemma|title|speaker-then-quote|	0 -15
best-lemma|tonen|speaker-then-quote|	1 12	2-4 6
best-lemma|trancher|quote-then-verb|	1 16
best-lemma|trouver|speaker-then-quote|	5-10 11
best-lemma|unlisted|sentence-before|	1 7
best-lemma|urge|speaker-then-quote|	2-4 17
best-lemma|use|speaker-then-quote|	2-4 -26	5-10 -16
best-lemma|vatten|quote-then-verb|	1 10	2-4 9
best-lemma|verklaren|quote-then-verb|	1 11
best-lemma|verlauten|speaker-then-quote|	2-4 10
best-lemma|verraten|quote-then-verb|	1 11
best-lemma|versichern|quote-then-verb|	1 6
best-lemma|versichern|verb-then-speaker|	5-10 9
best-lemma|vertellen|quote-then-verb|	1 13
best-lemma|ver|speaker-then-quote|	0 7	2-4 9
best-lemma|vinden|quote-then-verb|	1 12
best-lemma|voegen|quote-then-verb|	1 6
best-lemma|voir|speaker-then-quote|	2-4 9
best-lemma|vouloir|speaker-then-quote|	2-4 -7
best-lemma|vragen|quote-then-verb|	1 6
best-lemma|waarschuwen|quote-then-verb|	1 10
best-lemma|want|speaker-then-quote|	0 9
best-lemma|warn|speaker-then-quote|	1 6	2-4 -17
best-lemma|welcome|speaker-then-quote|	0 11
best-lemma|werfen|speaker-then-quote|	2-4 -11
best-lemma|wettern|quote-then-verb|	1 9
best-lemma|whisper|quote-then-speaker|	0 13
best-lemma|widersprechen|speaker-then-quote|	1 7
best-lemma|write|quote-then-speaker|	0 11
best-lemma|write|quote-then-verb|	0 10
best-lemma|write|sentence-before|	1 13	2-4 12
best-lemma|würdigen|speaker-then-quote|	2-4 7
best-lemma|zeggen|quote-then-verb|	1 9
best-lemma|zeggen|sentence-before|	1 11	5-10 9
best-lemma|zeggen|speaker-then-quote|	2-4 7	5-10 10
best-lemma|zeigen|speaker-then-quote|	1 11	2-4 11
best-lemma|zien|speaker-then-quote|	5-10 8
best-lemma|zuchten|quote-then-verb|	1 7
best-lemma|zweren|quote-then-verb|	1 9
best-lemma|écrire|quote-then-speaker|	2-4 6
best-lemma|écrire|quote-then-verb|	1 16
best-lemma|évoquer|speaker-then-quote|	1 14	2-4 18
best-near|according-to|according|	1 22	2-4 9
best-near|according|0|	1 -14	2-3 10	4-7 -9
best-near|according|1|	1 6	2-3 13	4-7 32	8+ 16
best-near|according|2-4|	8+ 6
best-near|according|5-10|	1 -25	2-3 14	8+ 6
best-near|according|far|	1 -14	2-3 -15	4-7 -8
best-near|apposed|-11|	2-3 -7
best-near|apposed|-14|	1 -11
best-near|apposed|-3|	2-3 -7
best-near|apposed|-4|	1 -9
best-near|apposed|-5|	1 -13	4-7 -11
best-near|apposed|-8|	2-3 -7
best-near|apposed|-9|	1 -7	2-3 -12	4-7 12
best-near|apposed|2-4|	1 8	8+ 19
best-near|apposed|5-10|	1 9	2-3 9	4-7 8	8+ -7
best-near|apposed|far|	1 -10	2-3 -15
best-near|apposition|0|	1 -12
best-near|apposition|1|	2-3 -8
best-near|apposition|2-4|	2-3 -10
best-near|colon|naked|	2-4 -6
best-near|direct|0|	1 -9	8+ 19
best-near|direct|1|	2-3 -12	4-7 15
best-near|direct|2-4|	1 -19	2-3 11	4-7 -8	8+ 12
best-near|direct|5-10|	1 -16	2-3 -20	4-7 18	8+ -7
best-near|direct|far|	2-3 7	4-7 -10
best-near|interview|naked|	far 10
best-near|judging|0|	1 -12	4-7 24
best-near|judging|1|	1 10	4-7 19
best-near|judging|2-4|	2-3 9	8+ 21
best-near|judging|5-10|	2-3 -11	4-7 7	8+ 17
best-near|judging|far|	2-3 -10	4-7 -11
best-near|naked|0|	2-3 -16	8+ 13
best-near|naked|1|	4-7 -10
best-near|naked|2-4|	1 9	8+ 28
best-near|naked|5-10|	1 -6	4-7 6	8+ 26
best-near|naked|far|	8+ 21
best-near|named-before|naked|	1 -8	2-4 28	5-10 7	far 8
best-near|named-nearby|naked|	1 10
best-near|other|0|	1 -10
best-near|other|1|	1 9	2-3 -8	8+ 18
best-near|possessor|naked|	1 -15	5-10 -9
best-near|quote-then-speaker|apposed|	-10 -6	-11 -7	-14 -12	-3 -7	-4 -7	-5 -14	-7 -6	-8 -7	2-4 8
best-near|quote-then-speaker|apposition|	0 -13	2-4 -10
best-near|quote-then-speaker|direct|	0 -9	2-4 -6	5-10 -10
best-near|quote-then-speaker|judging|	-5 -11	1 -16	2-4 -11	far 10
best-near|quote-then-speaker|passive|	0 -7
best-near|quote-then-speaker|relative|	0 -9
best-near|quote-then-speaker|saying|	-12 10	-4 -15	0 23	1 13	2-4 -16	5-10 -16	far -17
best-near|quote-then-speaker|shared|	-11 -13	-9 -11
best-near|quote-then-speaker|thinking|	0 12	1 -7	2-4 -13	5-10 -10
best-near|quote-then-verb|judging|	0 -17	1 18	5-10 9
best-near|quote-then-verb|saying|	0 11	1 19	2-4 -6	5-10 -16	far 10
best-near|relative|0|	2-3 -9
best-near|relative|2-4|	2-3 -6
best-near|relative|5-10|	1 -10
best-near|saying|-12|	1 9
best-near|saying|-4|	4-7 -9
best-near|saying|-7|	2-3 -8
best-near|saying|0|	1 6	4-7 14	8+ 8
best-near|saying|1|	1 16	4-7 10	8+ 16
best-near|saying|2-4|	1 -11	2-3 14	8+ 34
best-near|saying|5-10|	4-7 13
best-near|saying|far|	1 -8	4-7 17	8+ 20
best-near|sentence-after|direct|	0 8
best-near|sentence-after|saying|	0 -11	1 -6	2-4 -6	5-10 7
best-near|sentence-before|according|	1 6	far -17
best-near|sentence-before|apposed|	far -11
best-near|sentence-before|direct|	2-4 -7	far 10
best-near|sentence-before|judging|	far -19
best-near|sentence-before|other|	1 7
best-near|sentence-before|saying|	1 30	2-4 19	far -13
best-near|sentence-before|thinking|	2-4 15
best-near|shared|-11|	2-3 -11
best-near|shared|-9|	1 -11
best-near|signature|naked|	1 -17
best-near|speaker-then-quote|apposed|	2-4 7	far -13
best-near|speaker-then-quote|apposition|	1 -8
best-near|speaker-then-quote|direct|	1 -9	5-10 -6	far -13
best-near|speaker-then-quote|judging|	2-4 9	5-10 -6
best-near|speaker-then-quote|relative|	2-4 -8	5-10 -9
best-near|speaker-then-quote|saying|	0 -9	2-4 9	5-10 6	far 17
best-near|speaker-then-quote|shared|	2-4 12
best-near|speaker-then-quote|thinking|	0 -7	2-4 -7	5-10 7
best-near|thinking|0|	1 -12	2-3 -6
best-near|thinking|1|	2-3 -9	4-7 10	8+ 15
best-near|thinking|2-4|	1 -13	2-3 -12	4-7 17	8+ 17
best-near|thinking|5-10|	1 -10	4-7 17
best-near|topic|naked|	0 -12	far -6
best-near|verb-then-speaker|saying|	1 -6	5-10 -7	far -9
best-negated|	true -15
best-order|according|according|0|	1 -14	2-3 10	4-7 -9
best-order|according|according|1|	1 6	2-3 13	4-7 32	8+ 16
best-order|according|according|2-4|	8+ 6
best-order|according|according|5-10|	1 -25	2-3 14	8+ 6
best-order|according|according|far|	1 -14	2-3 -15	4-7 -8
best-order|apposed|apposed|-11|	2-3 -7
best-order|apposed|apposed|-14|	1 -11
best-order|apposed|apposed|-3|	2-3 -7
best-order|apposed|apposed|-4|	1 -9
best-order|apposed|apposed|-5|	1 -13	4-7 -11
best-order|apposed|apposed|-8|	2-3 -7
best-order|apposed|apposed|-9|	1 -7	2-3 -12	4-7 12
best-order|apposed|apposed|2-4|	1 8	8+ 19
best-order|apposed|apposed|5-10|	1 9	2-3 9	4-7 8	8+ -7
best-order|apposed|apposed|far|	1 -10	2-3 -15
best-order|apposed|judging|0|	2-3 19	4-7 16
best-order|apposed|judging|1|	1 11	4-7 14
best-order|apposed|judging|2-4|	1 6	2-3 29	4-7 26	8+ 16
best-order|apposed|judging|5-10|	4-7 17	8+ 9
best-order|apposed|saying|-12|	1 9
best-order|apposed|saying|-7|	2-3 -8
best-order|apposed|saying|0|	2-3 6	4-7 37	8+ 20
best-order|apposed|saying|1|	1 -9	4-7 31	8+ 14
best-order|apposed|saying|2-4|	2-3 -8	8+ 24
best-order|apposed|saying|5-10|	1 13	4-7 21	8+ 9
best-order|apposed|saying|far|	1 17	2-3 15
best-order|apposed|thinking|5-10|	4-7 14
best-order|apposition|apposition|0|	1 -12
best-order|apposition|apposition|1|	2-3 -8
best-order|apposition|apposition|2-4|	2-3 -10
best-order|apposition|judging|2-4|	4-7 10
best-order|apposition|saying|0|	2-3 -11
best-order|apposition|saying|1|	4-7 -7	8+ 9
best-order|apposition|saying|2-4|	4-7 21	8+ 18
best-order|apposition|saying|5-10|	2-3 24	4-7 25	8+ 7
best-order|apposition|saying|far|	2-3 6	4-7 18	8+ 10
best-order|apposition|thinking|2-4|	2-3 -9
best-order|direct|direct|0|	1 -9	8+ 19
best-order|direct|direct|1|	2-3 -12	4-7 15
best-order|direct|direct|2-4|	1 -19	2-3 11	4-7 -8	8+ 12
best-order|direct|direct|5-10|	1 -16	2-3 -20	4-7 18	8+ -7
best-order|direct|direct|far|	2-3 7	4-7 -10
best-order|direct|judging|0|	1 -10	2-3 -11	4-7 21
best-order|direct|judging|1|	2-3 -9	4-7 14	8+ 11
best-order|direct|judging|2-4|	4-7 -6	8+ 14
best-order|direct|judging|5-10|	2-3 -16	4-7 9	8+ 12
best-order|direct|judging|far|	2-3 -10	4-7 -7
best-order|direct|saying|0|	1 9	2-3 -6	4-7 10
best-order|direct|saying|1|	1 12	4-7 7	8+ 20
best-order|direct|saying|2-4|	1 -6	2-3 23	4-7 -9	8+ 25
best-order|direct|saying|5-10|	1 -8	4-7 8
best-order|direct|saying|far|	1 -17	2-3 -13	4-7 14	8+ 18
best-order|direct|thinking|0|	1 -12	2-3 -6
best-order|direct|thinking|1|	2-3 -9
best-order|direct|thinking|2-4|	1 -13	2-3 -6	4-7 16	8+ 17
best-order|direct|thinking|5-10|	1 -10	2-3 7
best-order|inverted|judging|0|	1 -10	2-3 -12
best-order|inverted|judging|1|	1 9	2-3 12	4-7 17
best-order|inverted|judging|5-10|	2-3 6
best-order|inverted|judging|far|	4-7 -9
best-order|inverted|other|0|	1 -10
best-order|inverted|other|1|	1 9	2-3 -8	8+ 18
best-order|inverted|saying|0|	1 -9	2-3 6	4-7 25	8+ 15
best-order|inverted|saying|1|	1 8	2-3 8	4-7 12	8+ 10
best-order|inverted|saying|2-4|	1 -15	2-3 -10	4-7 21	8+ 17
best-order|inverted|saying|5-10|	1 -9	2-3 -15	8+ 8
best-order|inverted|saying|far|	2-3 11	4-7 12	8+ 7
best-order|naked|naked|0|	2-3 -16	8+ 13
best-order|naked|naked|1|	4-7 -10
best-order|naked|naked|2-4|	1 9	8+ 28
best-order|naked|naked|5-10|	1 -6	4-7 6	8+ 26
best-order|naked|naked|far|	8+ 21
best-order|relative|judging|2-4|	1 -8	2-3 7
best-order|relative|relative|0|	2-3 -9
best-order|relative|relative|2-4|	2-3 -6
best-order|relative|relative|5-10|	1 -10
best-order|relative|saying|1|	4-7 14
best-order|relative|saying|2-4|	2-3 -16	4-7 14
best-order|relative|saying|5-10|	2-3 11	4-7 6
best-order|relative|saying|far|	4-7 10
best-order|shared|judging|0|	2-3 14
best-order|shared|judging|2-4|	1 6	4-7 11
best-order|shared|saying|0|	8+ 13
best-order|shared|saying|1|	2-3 12	4-7 13
best-order|shared|saying|2-4|	2-3 13	8+ 17
best-order|shared|saying|5-10|	2-3 9
best-order|shared|shared|-11|	2-3 -11
best-order|shared|shared|-9|	1 -11
best-phrase|name|	judging 17	naked 8	other 6	relative -9	saying 18	shared -8
best-phrase|noun|	apposed -18	apposition -19	direct -15	judging -13	naked -21	passive -8	relative -15	saying -8	shared -13
best-phrase|pronoun|	apposed 10	direct 6	naked -15	shared 8	thinking 7
best-score|	-1 -39	-2 -16	-3 -18	-4 -10	0 -21	2 9	3 24	4 26	5 13	6 44	7 28
best-score|-1|	1 -11	2-3 -24	4-7 -21
best-score|-2|	4-7 -18	8+ -6
best-score|-3|	1 -16	2-3 -12	4-7 -6	8+ 12
best-score|-4|	2-3 -7	4-7 -6
best-score|0|	1 -20	2-3 -7	4-7 -8
best-score|1|	1 -8	4-7 -10	8+ 35
best-score|2|	1 7	4-7 14
best-score|3|	1 13	2-3 6	4-7 38	8+ 10
best-score|4|	2-3 12	4-7 43	8+ 18
best-score|5|	1 22	4-7 11	8+ 9
best-score|6|	1 18	2-3 34	4-7 30	8+ 17
best-score|7|	1 15	2-3 14	4-7 23	8+ 11
best|according-to|according|	1 -7	2-3 16	4-7 9	8+ 18
best|colon|naked|	1 -12	2-3 7
best|named-before|naked|	2-3 26	4-7 -7	8+ 17
best|named-nearby|naked|	8+ 36
best|paragraph-before|saying|	2-3 7	4-7 14
best|possessor|naked|	2-3 -19
best|quote-then-speaker|apposed|	1 -22	2-3 -15
best|quote-then-speaker|apposition|	1 -12	2-3 -12
best|quote-then-speaker|direct|	2-3 -20	4-7 21	8+ 17
best|quote-then-speaker|judging|	2-3 -10	4-7 -9
best|quote-then-speaker|relative|	2-3 -8
best|quote-then-speaker|saying|	1 7	4-7 17	8+ 18
best|quote-then-speaker|shared|	1 -17
best|quote-then-speaker|thinking|	1 -20	4-7 12
best|quote-then-verb|judging|	2-3 6
best|quote-then-verb|other|	1 8	8+ 18
best|quote-then-verb|saying|	1 -6	4-7 19	8+ 13
best|sentence-after|according|	2-3 -10
best|sentence-after|apposed|	8+ 12
best|sentence-after|direct|	2-3 7	4-7 12	8+ -7
best|sentence-after|judging|	2-3 -12
best|sentence-after|saying|	1 -19	2-3 -9	4-7 6	8+ 22
best|sentence-before|according|	1 -9	2-3 -6	4-7 -15
best|sentence-before|apposed|	2-3 -12	8+ 11
best|sentence-before|direct|	2-3 9	4-7 -7	8+ 12
best|sentence-before|judging|	1 -10	2-3 -10	4-7 -9
best|sentence-before|saying|	1 -20	2-3 -13	4-7 20	8+ 21
best|sentence-before|thinking|	2-3 13	8+ 10
best|signature|naked|	1 -14	2-3 -16	4-7 -14	8+ 24
best|speaker-then-quote|apposed|	1 10	4-7 6
best|speaker-then-quote|apposition|	2-3 -8
best|speaker-then-quote|direct|	1 -19	8+ 15
best|speaker-then-quote|judging|	4-7 13	8+ 25
best|speaker-then-quote|relative|	1 -16
best|speaker-then-quote|saying|	2-3 7
best|speaker-then-quote|shared|	1 -12
best|speaker-then-quote|thinking|	1 -17	4-7 20	8+ 22
best|topic|naked|	2-3 -6	8+ 21
best|transcript|naked|	8+ 7
best|verb-then-speaker|judging|	4-7 7
best|verb-then-speaker|saying|	1 -15	2-3 -10	8+ 9
case-follow|all-one|(|	none -17
case-follow|all-one|)|	none -13
case-follow|all-one|,auxiliary|	none -8
case-follow|all-one|,preposition|	none -8
case-follow|all-one|,subordinator|	none -12
case-follow|all-one|,that|	none -16
case-follow|all-one|,verb-judging|	none 8
case-follow|all-one|,verb-saying|	none 12
case-follow|all-one|,word|	none -10
case-follow|all-one|,|	none -28
case-follow|all-one|;|	none -10
case-follow|all-one|adverb|	none -11
case-follow|all-one|auxiliary|	, -9	none -6
case-follow|all-one|capital|	. 16	none -7
case-follow|all-one|coordinator|	, -13	none -11
case-follow|all-one|determiner|	, 12	. -16	none -17
case-follow|all-one|preposition|	, -6	. -8	none -15
case-follow|all-one|pronoun|	, 11
case-follow|all-one|stop|	! 11	none -9
case-follow|all-one|subordinator|	none -10
case-follow|all-one|that|	none -12
case-follow|all-one|verb-judging|	none -16
case-follow|all-one|verb-saying|	, 13
case-follow|all-one|word|	, -18	none -36
case-follow|all|(|	none -11
case-follow|all|,adverb|	none -9
case-follow|all|,auxiliary|	none -14
case-follow|all|,coordinator|	none -9
case-follow|all|,determiner|	none 6
case-follow|all|,preposition|	none -6
case-follow|all|,|	none -27
case-follow|all|:|	none -13
case-follow|all|;|	none -13
case-follow|all|auxiliary|	, -23
case-follow|all|capital|	, -13	none -24
case-follow|all|coordinator|	, -11	none -19
case-follow|all|determiner|	, -19	. -11
case-follow|all|end|	. -17	? 11	none 21
case-follow|all|preposition|	, -9	none -26
case-follow|all|pronoun|	. -9	none -12
case-follow|all|quote|	. -13
case-follow|all|stop|	none -9
case-follow|all|subordinator|	none -7
case-follow|all|that|	, -7	none -12
case-follow|all|verb-saying|	, -16
case-follow|all|word|	, -16	none -22
case-follow|first|(|	none -8
case-follow|first|,auxiliary|	? 11	none 16
case-follow|first|,determiner|	none -15
case-follow|first|,preposition|	none -17
case-follow|first|,pronoun|	! 7
case-follow|first|,that|	none -7
case-follow|first|,verb-judging|	none 7
case-follow|first|,verb-saying|	! 8	? 14	none 6
case-follow|first|,verb-thinking|	none 13
case-follow|first|,word|	? 15	none -10
case-follow|first|,|	none -18
case-follow|first|auxiliary|	, -11	. 14	none -19
case-follow|first|capital|	, 36	. 14	? 25	none -11
case-follow|first|coordinator|	, 10	. 8	none -12
case-follow|first|determiner|	! 13	, 44	? 14	none -8
case-follow|first|end|	! 11	. 28	? 32	none 20
case-follow|first|preposition|	. 20
case-follow|first|pronoun|	! 16	, 13	. 13	? 23	none -8
case-follow|first|quote|	? 19
case-follow|first|stop|	? -13	none -24
case-follow|first|subordinator|	. 9
case-follow|first|that|	. 12
case-follow|first|verb-saying|	, 39	? 20	none -6
case-follow|first|word|	, 21	none -19
case-follow|first|–|	, 6
case-follow|first|—|	. 23	? 16	none -18
case-follow|most|,verb-saying|	none 16
case-follow|most|auxiliary|	none -12
case-follow|most|capital|	, 9
case-follow|most|end|	. 27	none 10
case-follow|most|preposition|	none -14
case-follow|most|pronoun|	, 13	. 12
case-follow|most|verb-saying|	, 6
case-follow|most|word|	none 10
case-follow|none|)|	none -7
case-follow|none|,auxiliary|	none -14
case-follow|none|,capital|	none 8
case-follow|none|,preposition|	none -8
case-follow|none|,quote|	none -6
case-follow|none|,that|	none -8
case-follow|none|,verb-judging|	none 8
case-follow|none|,verb-saying|	none 10
case-follow|none|,|	none 16
case-follow|none|-|	none -9
case-follow|none|adverb|	none -11
case-follow|none|auxiliary|	, -8	none -21
case-follow|none|capital|	. -12	none -11
case-follow|none|coordinator|	, -22	none 16
case-follow|none|determiner|	, -11	. 13
case-follow|none|end|	. -12
case-follow|none|preposition|	, -15	. -10	none 15
case-follow|none|pronoun|	, -15	. 24	none -10
case-follow|none|quote|	, -11	none -8
case-follow|none|stop|	? -7	none 19
case-follow|none|subordinator|	, -7	. -13	none 22
case-follow|none|that|	none 9
case-follow|none|verb-judging|	none -11
case-follow|none|verb-saying|	, -13	none -11
case-follow|none|word|	, 6
case-follow|some|,word|	none -6
case-follow|some|,|	none 16
case-follow|some|capital|	. -10
case-follow|some|coordinator|	none 13
case-follow|some|end|	. 15	none 11
case-follow|some|preposition|	none -6
case-follow|some|pronoun|	. 12
case-follow|some|stop|	none 10
case-follow|some|word|	none 19
case-intro|all-one|	( -10	, -20	: 13	adverb -16	auxiliary -14	coordinator -12	possessive -15	preposition -9	start -7	stop 22	subordinator -29	that -11	verb-judging -21	verb-saying -7	verb-thinking -13	word -11
case-intro|all|	, -19	: 8	auxiliary -20	capital -6	coordinator -12	determiner -8	possessive -6	preposition -12	pronoun -11	stop 11	subordinator -17	verb-judging -26	verb-saying -7	verb-thinking -9	word -23
case-intro|first|	( -10	) 8	- 8	: 8	auxiliary -11	capital -12	determiner -17	preposition -12	quote 21	start 27	stop 27	subordinator 6	verb-saying -14	word -30	— 13
case-intro|most|	, 7	auxiliary 6	capital -9	start 20	verb-saying 15
case-intro|none|	' -6	( -10	, 15	: -13	; 12	adverb 8	auxiliary 10	capital 12	determiner -7	possessive 8	pronoun 7	quote -14	verb-judging 6	word 6
case-intro|some|	, 20	adverb -6	auxiliary 14	capital 8	coordinator -9	determiner -6	preposition 15	pronoun 15	subordinator -7	verb-judging -14	verb-saying 19	verb-thinking 6	word 6
case|all-one|	2 -13	3 -7	4-5 -18
case|all|	2 -21	3 -10	4-5 -29
case|first|	1 6	10+ 20	4-5 -11
case|most|	3 -6	6-9 7
case|none|	1 -9	10+ 33	2 -14	3 26	4-5 24	6-9 10
case|some|	10+ 21	2 -7	3 12	4-5 12	6-9 37
chain-on|(|	2-3 -8
chain-on|, verb-saying ,|	2-3 12	4-7 9
chain-on|, verb-saying stop|	4-7 17
chain-on|,|	1 -16
chain-on|auxiliary word stop|	2-3 -9
chain-on|auxiliary|	1 -6
chain-on|capital :|	4-7 13
chain-on|capital stop|	4-7 9
chain-on|capital verb-saying ,|	4-7 6
chain-on|capital verb-saying stop|	2-3 16	4-7 18	8+ 7
chain-on|coordinator|	1 -21	2-3 -22
chain-on|far|	1 6	4-7 -6
chain-on|none|	2-3 9	4-7 11	8+ 7
chain-on|preposition word preposition|	1 -16
chain-on|preposition|	1 -21
chain-on|pronoun verb-saying ,|	1 -9	2-3 10	4-7 16	8+ 13
chain-on|pronoun verb-saying :|	2-3 -14	4-7 14
chain-on|pronoun verb-saying stop|	1 11	2-3 15	4-7 16	8+ 15
chain-on|pronoun word stop|	8+ 8
chain-on|stop capital|	4-7 15
chain-on|stop|	2-3 -19	4-7 6
chain-on|verb-judging stop|	1 -18
chain-on|verb-saying capital stop|	4-7 10	8+ 14
chain-on|word preposition|	2-3 -7
chain-on|word|	1 -11
chain-on||	1 -14	2-3 -7
chain-on|—|	2-3 9	4-7 9
chain|(|	2-3 -10
chain|, verb-saying ,|	4-7 13
chain|, verb-saying pronoun|	2-3 9	4-7 17	8+ 11
chain|,|	1 -24
chain|:|	4-7 9	8+ 14
chain|coordinator|	1 -22	2-3 -10
chain|determiner coordinator|	2-3 -13
chain|far|	8+ -7
chain|none|	2-3 -9	4-7 8	8+ 20
chain|preposition coordinator|	1 -7
chain|preposition word preposition|	1 -11
chain|preposition word|	2-3 -10
chain|preposition|	1 -19
chain|verb-saying ,|	1 9
chain||	1 -13	4-7 13
clause|false|false|	all -31	all-one -18	most -12	none 6
clause|false|true|	all -18	all-one 23	most 26	none 11	some 22
clause|true|false|	all-one -11	first 9	most 15	none -15	some 9
clause|true|true|	all 8	all-one -9	first 10	most 19	none 11	some 13
closed|	false 13
continues|	true 29
dated|	true -24
de:alone|alone|	4-7 7
de:alone|first|	1 -15	4-7 18
de:alone|inside|	8+ 10
de:best-gap|according-to|according|gap|according-to|,|	2-3 12	4-7 8
de:best-gap|according-to|according|gap|according-to||	2-3 8	4-7 -9
de:best-gap|colon|naked||	2-3 -7
de:best-gap|named-before|naked||	4-7 10
de:best-gap|named-nearby|naked||	8+ 12
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 8
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -9
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 6
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -8
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -13	4-7 13	8+ 11
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -10
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -10	4-7 17
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 13
de:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 8
de:best-gap|sentence-before|saying|gap|sentence-before||	4-7 11
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -10
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 10	4-7 13
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 8
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 11	2-3 17	4-7 6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 27
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 8	2-3 -6
de:best-gap|topic|naked||	1 -25	4-7 9	8+ 9
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 18
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 12	8+ 9
de:best-intro|,|according|1|	4-7 6
de:best-intro|,|naked|5-10|	2-3 7
de:best-intro|,|saying|1|	2-3 7
de:best-intro|,|saying|2-4|	4-7 7
de:best-intro|:|judging|2-4|	4-7 6
de:best-intro|:|naked|1|	2-3 -13
de:best-intro|:|naked|2-4|	8+ 7
de:best-intro|:|naked|5-10|	4-7 -7
de:best-intro|:|naked|far|	4-7 11	8+ 6
de:best-intro|:|saying|0|	4-7 12
de:best-intro|:|saying|1|	2-3 16	4-7 22	8+ 10
de:best-intro|:|saying|2-4|	2-3 -7	4-7 15
de:best-intro|:|saying|5-10|	4-7 18	8+ 9
de:best-intro|:|saying|far|	4-7 6
de:best-intro|adverb|naked|5-10|	1 -13	2-3 9
de:best-intro|adverb|saying|2-4|	4-7 -6
de:best-intro|adverb|saying|5-10|	2-3 -8
de:best-intro|auxiliary|naked|far|	1 -10	2-3 17
de:best-intro|auxiliary|other|1|	4-7 8
de:best-intro|auxiliary|saying|1|	4-7 8
de:best-intro|auxiliary|saying|2-4|	2-3 10
de:best-intro|auxiliary|saying|5-10|	2-3 -9
de:best-intro|capital|according|2-4|	4-7 -6
de:best-intro|capital|according|5-10|	2-3 8
de:best-intro|capital|direct|2-4|	1 -12	2-3 13
de:best-intro|capital|judging|0|	1 -8
de:best-intro|capital|judging|2-4|	1 -6	4-7 12
de:best-intro|capital|naked|0|	2-3 -10
de:best-intro|capital|naked|2-4|	2-3 -11
de:best-intro|capital|naked|5-10|	2-3 -14	4-7 7
de:best-intro|capital|saying|1|	2-3 -7
de:best-intro|capital|saying|2-4|	4-7 9
de:best-intro|determiner|naked|5-10|	2-3 8
de:best-intro|determiner|naked|far|	2-3 -10
de:best-intro|determiner|saying|2-4|	4-7 14
de:best-intro|preposition|judging|2-4|	2-3 7	4-7 7
de:best-intro|preposition|naked|1|	1 7
de:best-intro|preposition|naked|2-4|	1 -17	2-3 -11	4-7 15
de:best-intro|preposition|naked|5-10|	2-3 -8	4-7 9
de:best-intro|preposition|saying|1|	4-7 10
de:best-intro|preposition|saying|5-10|	1 9
de:best-intro|pronoun|naked|2-4|	2-3 8
de:best-intro|pronoun|naked|5-10|	2-3 8
de:best-intro|pronoun|saying|1|	1 11
de:best-intro|pronoun|saying|5-10|	2-3 11
de:best-intro|start|naked|1|	4-7 9
de:best-intro|start|naked|2-4|	4-7 9
de:best-intro|start|saying|1|	4-7 8
de:best-intro|stop|according|1|	4-7 11
de:best-intro|stop|judging|1|	4-7 6
de:best-intro|stop|naked|1|	4-7 6
de:best-intro|stop|naked|2-4|	2-3 8	4-7 16
de:best-intro|stop|naked|5-10|	4-7 12
de:best-intro|stop|saying|1|	1 7	2-3 11	4-7 10
de:best-intro|stop|saying|2-4|	4-7 9
de:best-intro|word|according|1|	1 15
de:best-intro|word|naked|1|	2-3 -10
de:best-intro|word|naked|2-4|	1 -9
de:best-intro|word|saying|1|	1 -13	2-3 14
de:best-intro|word|saying|5-10|	1 -8	2-3 13
de:best-lead|lower|,|naked|	named-nearby 10
de:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 10
de:best-lead|lower|adverb|saying|	verb-then-speaker -6
de:best-lead|lower|auxiliary|naked|	topic 15
de:best-lead|lower|auxiliary|other|	quote-then-verb 8
de:best-lead|lower|auxiliary|saying|	quote-then-verb 9	speaker-then-quote 13
de:best-lead|lower|capital|direct|	speaker-then-quote 8
de:best-lead|lower|capital|judging|	speaker-then-quote 12
de:best-lead|lower|capital|naked|	named-nearby 9
de:best-lead|lower|capital|saying|	speaker-then-quote 13
de:best-lead|lower|determiner|judging|	speaker-then-quote 9
de:best-lead|lower|determiner|naked|	named-nearby 7
de:best-lead|lower|preposition|judging|	speaker-then-quote 8
de:best-lead|lower|preposition|saying|	speaker-then-quote 15
de:best-lead|lower|pronoun|judging|	speaker-then-quote 8
de:best-lead|lower|pronoun|naked|	named-nearby 11
de:best-lead|lower|pronoun|saying|	speaker-then-quote 10
de:best-lead|lower|word|according|	according-to 16
de:best-lead|lower|word|naked|	named-nearby -13	topic -12
de:best-lead|lower|word|saying|	speaker-then-quote 13
de:best-lead|upper|,|naked|	named-nearby -12
de:best-lead|upper|:|judging|	speaker-then-quote 7
de:best-lead|upper|:|naked|	colon -7	named-nearby 6
de:best-lead|upper|:|other|	quote-then-verb -6
de:best-lead|upper|:|saying|	sentence-after 12	sentence-before 6
de:best-lead|upper|adverb|naked|	named-nearby 6
de:best-lead|upper|capital|direct|	speaker-then-quote 6
de:best-lead|upper|capital|judging|	quote-then-verb -8	speaker-then-quote -8
de:best-lead|upper|capital|naked|	named-nearby -11	topic -29
de:best-lead|upper|capital|other|	quote-then-verb -11
de:best-lead|upper|capital|saying|	speaker-then-quote -16
de:best-lead|upper|determiner|naked|	topic 9
de:best-lead|upper|determiner|other|	quote-then-verb -13
de:best-lead|upper|determiner|saying|	quote-then-speaker 9	quote-then-verb -12	speaker-then-quote 15	verb-then-speaker -13
de:best-lead|upper|preposition|judging|	speaker-then-quote 7
de:best-lead|upper|preposition|saying|	quote-then-verb -12	speaker-then-quote 14
de:best-lead|upper|start|other|	quote-then-verb 9
de:best-lead|upper|start|saying|	quote-then-speaker -6
de:best-lead|upper|stop|according|	according-to 10
de:best-lead|upper|stop|judging|	quote-then-verb -7
de:best-lead|upper|stop|naked|	named-before 10	named-nearby 13	topic 11
de:best-lead|upper|stop|saying|	quote-then-speaker 8	quote-then-verb 14	sentence-before 7
de:best-lead|upper|subordinator|naked|	named-nearby -7
de:best-lead|upper|verb-saying|naked|	named-nearby -10
de:best-lead|upper|word|naked|	named-nearby -16
de:best-lead|upper|word|saying|	quote-then-verb 8	speaker-then-quote -9
de:best-lemma|	antworten 9	attestieren 14	befinden 9	bemängeln 6	bestätigen -13	beteuern -6	bitten 13	brummen 12	ergänzen 15	erklären 13	erwidern 10	finden 6	fordern -9	formulieren 8	fragen 6	geben 12	gestehen 11	halten 10	heben 12	heißen -17	klagen -6	kommentieren 9	kritisieren -11	lachen 6	lassen -8	loben 10	mahnen 8	meinen 15	murmeln 11	orten 10	rechnen 8	rufen 7	räumen -9	sagen 15	schreiben 12	spotten 8	sprechen 15	unlisted -18	verkünden 8	verlauten 10	verraten 12	versichern -9	versprechen -11	warnen 11	weisen -7	werfen -11	wettern 9	widersprechen 7	zeigen 16	zitieren 6
de:best-lemma|antworten|speaker-then-quote|	2-4 12
de:best-lemma|attestieren|speaker-then-quote|	2-4 9
de:best-lemma|befinden|quote-then-verb|	1 15
de:best-lemma|bestätigen|speaker-then-quote|	2-4 -7
de:best-lemma|beteuern|quote-then-verb|	1 6
de:best-lemma|betonen|quote-then-verb|	1 11
de:best-lemma|brummen|quote-then-verb|	1 12
de:best-lemma|erklären|quote-then-verb|	1 7
de:best-lemma|erwidern|quote-then-verb|	1 10
de:best-lemma|erzählen|sentence-before|	5-10 7
de:best-lemma|finden|quote-then-verb|	1 6
de:best-lemma|geben|quote-then-verb|	1 11
de:best-lemma|halten|quote-then-verb|	1 10
de:best-lemma|halten|speaker-then-quote|	2-4 8
de:best-lemma|heißen|speaker-then-quote|	0 -13	2-4 -14
de:best-lemma|heißen|verb-then-speaker|	1 8	2-4 -8
de:best-lemma|kommentieren|quote-then-verb|	1 6
de:best-lemma|lassen|speaker-then-quote|	5-10 11
de:best-lemma|mahnen|speaker-then-quote|	5-10 10
de:best-lemma|nennen|quote-then-verb|	0 -12
de:best-lemma|nennen|speaker-then-quote|	1 8	2-4 14
de:best-lemma|none|according-to|	1 10	2-4 8
de:best-lemma|none|colon|	1 -7
de:best-lemma|none|interview|	far 11
de:best-lemma|none|named-before|	5-10 9	far 8
de:best-lemma|none|named-nearby|	0 -12	2-4 8	5-10 -6	far -8
de:best-lemma|none|speaker-then-quote|	2-4 7
de:best-lemma|none|topic|	1 -7	2-4 -14
de:best-lemma|rufen|quote-then-verb|	1 14
de:best-lemma|sagen|quote-then-speaker|	2-4 8
de:best-lemma|sagen|quote-then-verb|	1 9
de:best-lemma|sagen|speaker-then-quote|	5-10 9
de:best-lemma|sagen|verb-then-speaker|	1 8	2-4 7	5-10 9
de:best-lemma|schreiben|quote-then-verb|	1 9	2-4 13
de:best-lemma|spotten|quote-then-verb|	1 8
de:best-lemma|sprechen|speaker-then-quote|	1 10	2-4 14	5-10 9
de:best-lemma|stehen|speaker-then-quote|	1 14
de:best-lemma|stellen|quote-then-verb|	1 7
de:best-lemma|teilen|quote-then-verb|	1 7
de:best-lemma|unlisted|quote-then-verb|	0 -11	1 -14
de:best-lemma|verlauten|speaker-then-quote|	2-4 10
de:best-lemma|verraten|quote-then-verb|	1 11
de:best-lemma|versichern|quote-then-verb|	1 6
de:best-lemma|versichern|verb-then-speaker|	5-10 9
de:best-lemma|werfen|speaker-then-quote|	2-4 -11
de:best-lemma|wettern|quote-then-verb|	1 9
de:best-lemma|widersprechen|speaker-then-quote|	1 7
de:best-lemma|würdigen|speaker-then-quote|	2-4 7
de:best-lemma|zeigen|speaker-then-quote|	1 11	2-4 11
de:best-near|according-to|according|	1 10	2-4 8
de:best-near|according|1|	1 6	2-3 7	4-7 10
de:best-near|according|2-4|	2-3 6
de:best-near|according|5-10|	2-3 8
de:best-near|colon|naked|	1 -7
de:best-near|direct|2-4|	1 -11	2-3 13
de:best-near|direct|5-10|	4-7 7
de:best-near|interview|naked|	far 11
de:best-near|judging|1|	1 7	2-3 8
de:best-near|judging|2-4|	1 -6	2-3 11	4-7 15
de:best-near|naked|0|	1 -12	2-3 -10
de:best-near|naked|1|	2-3 -17
de:best-near|naked|2-4|	4-7 15	8+ 15
de:best-near|naked|5-10|	1 -11	2-3 8
de:best-near|naked|far|	1 -8	4-7 7
de:best-near|named-before|naked|	5-10 9	far 8
de:best-near|named-nearby|naked|	0 -12	2-4 8	5-10 -6	far -8
de:best-near|other|0|	1 -10
de:best-near|other|1|	1 -13	4-7 13	8+ 11
de:best-near|quote-then-speaker|saying|	2-4 11
de:best-near|quote-then-verb|judging|	0 -13	1 10
de:best-near|quote-then-verb|other|	0 -11	1 -14
de:best-near|quote-then-verb|saying|	0 -13	1 11	5-10 -13
de:best-near|saying|0|	4-7 13
de:best-near|saying|1|	4-7 21
de:best-near|saying|2-4|	4-7 7
de:best-near|saying|5-10|	4-7 22
de:best-near|saying|far|	2-3 -6	4-7 11	8+ 6
de:best-near|sentence-after|saying|	0 13
de:best-near|sentence-before|saying|	1 7	5-10 -6
de:best-near|speaker-then-quote|direct|	2-4 7
de:best-near|speaker-then-quote|judging|	1 9	2-4 9
de:best-near|speaker-then-quote|saying|	2-4 7	5-10 13
de:best-near|speaker-then-quote|thinking|	2-4 12
de:best-near|topic|naked|	1 -7	2-4 -14
de:best-near|verb-then-speaker|saying|	1 9	2-4 -11
de:best-order|according|according|1|	1 6	2-3 7	4-7 10
de:best-order|according|according|2-4|	2-3 6
de:best-order|according|according|5-10|	2-3 8
de:best-order|apposed|judging|2-4|	2-3 8
de:best-order|direct|direct|2-4|	1 -11	2-3 13
de:best-order|direct|direct|5-10|	4-7 7
de:best-order|direct|judging|2-4|	1 8	2-3 9	4-7 13
de:best-order|direct|saying|0|	4-7 12
de:best-order|direct|saying|1|	4-7 20
de:best-order|direct|saying|2-4|	1 16
de:best-order|direct|saying|5-10|	2-3 12	4-7 10	8+ 8
de:best-order|direct|saying|far|	2-3 -6	4-7 8
de:best-order|inverted|judging|0|	1 -8
de:best-order|inverted|judging|1|	4-7 6
de:best-order|inverted|other|0|	1 -10
de:best-order|inverted|other|1|	1 -13	4-7 13	8+ 11
de:best-order|inverted|saying|1|	2-3 7	4-7 17
de:best-order|inverted|saying|2-4|	1 -14	4-7 18	8+ 7
de:best-order|inverted|saying|5-10|	1 -8	2-3 -8	4-7 18
de:best-order|inverted|saying|far|	4-7 8
de:best-order|naked|naked|0|	1 -12	2-3 -10
de:best-order|naked|naked|1|	2-3 -17
de:best-order|naked|naked|2-4|	4-7 15	8+ 15
de:best-order|naked|naked|5-10|	1 -11	2-3 8
de:best-order|naked|naked|far|	1 -8	4-7 7
de:best-phrase|name|	apposed -6	judging 17	other -14	saying 7
de:best-phrase|noun|	naked -7	saying 13
de:best-phrase|pronoun|	according 10	direct 9	judging -11	naked 11	other -10
de:best-score|	-1 -7	-2 -10	-3 -19	1 9	2 -8	3 13	4 15	5 18
de:best-score|-1|	1 -6	2-3 8	4-7 -7
de:best-score|-2|	2-3 -13	4-7 -6
de:best-score|-3|	1 -16	2-3 -10
de:best-score|-4|	1 7	4-7 -6
de:best-score|0|	1 -9	2-3 7	4-7 13	8+ 11
de:best-score|1|	1 7	4-7 24
de:best-score|2|	1 -7	2-3 -7	8+ 8
de:best-score|3|	1 7	2-3 7	4-7 23
de:best-score|4|	2-3 10	4-7 25	8+ 6
de:best-score|5|	2-3 6	4-7 12
de:best|according-to|according|	2-3 13	4-7 -7
de:best|colon|naked|	2-3 -7
de:best|named-before|naked|	4-7 10
de:best|named-nearby|naked|	8+ 12
de:best|quote-then-speaker|direct|	1 7
de:best|quote-then-speaker|saying|	1 12	2-3 -9	4-7 10
de:best|quote-then-verb|judging|	2-3 -6	4-7 6
de:best|quote-then-verb|other|	1 -17	2-3 -11	4-7 13	8+ 11
de:best|quote-then-verb|saying|	1 -12	4-7 20
de:best|sentence-after|saying|	4-7 13
de:best|sentence-before|according|	4-7 -6
de:best|sentence-before|saying|	2-3 -7	4-7 14	8+ 6
de:best|speaker-then-quote|apposed|	1 -7
de:best|speaker-then-quote|direct|	1 -10
de:best|speaker-then-quote|judging|	2-3 13	4-7 13
de:best|speaker-then-quote|saying|	1 14	4-7 7	8+ 6
de:best|topic|naked|	1 -25	4-7 9	8+ 9
de:best|verb-then-speaker|saying|	1 -12	4-7 22
de:case-follow|all-one|,word|	none -21
de:case-follow|all-one|:|	none -13
de:case-follow|all-one|auxiliary|	none -17
de:case-follow|all-one|capital|	. 11
de:case-follow|all-one|coordinator|	none -14
de:case-follow|all-one|determiner|	none -14
de:case-follow|all-one|end|	. 15	none 10
de:case-follow|all-one|stop|	none 9
de:case-follow|all-one|verb-judging|	none -15
de:case-follow|all-one|verb-saying|	none 6
de:case-follow|all-one|word|	none -24
de:case-follow|all|,adverb|	none -9
de:case-follow|all|,verb-saying|	none 7
de:case-follow|all|auxiliary|	none -9
de:case-follow|all|coordinator|	none -7
de:case-follow|all|end|	. 12
de:case-follow|all|preposition|	none -16
de:case-follow|all|stop|	none 11
de:case-follow|all|word|	none -12
de:case-follow|first|(|	none -8
de:case-follow|first|,auxiliary|	none 9
de:case-follow|first|,verb-saying|	none 19
de:case-follow|first|,word|	none 18
de:case-follow|first|capital|	. 22
de:case-follow|first|determiner|	! 6	. 19
de:case-follow|first|end|	. 17	? 10
de:case-follow|first|preposition|	. 13
de:case-follow|first|pronoun|	. 9
de:case-follow|first|stop|	none -22
de:case-follow|most|,verb-saying|	none 10
de:case-follow|most|,word|	none 9
de:case-follow|most|end|	. 12	none 6
de:case-follow|most|preposition|	none -10
de:case-follow|none|,subordinator|	none 11
de:case-follow|none|,verb-judging|	none 8
de:case-follow|none|,verb-saying|	none 13
de:case-follow|none|,word|	none 12
de:case-follow|none|auxiliary|	none 8
de:case-follow|none|end|	. 6
de:case-follow|none|preposition|	none -6
de:case-follow|some|,word|	none 12
de:case-follow|some|word|	none 19
de:case-intro|all-one|	adverb -13	coordinator -9	determiner 6	preposition 6	start -15	word -21
de:case-intro|all|	determiner 6	stop 10	subordinator -7	word 15
de:case-intro|first|	: -8	capital -14	quote 6	start 7	stop 17	word -7
de:case-intro|most|	: 15	capital -9	preposition 7	start 14	stop 11
de:case-intro|none|	capital 7	pronoun 12
de:case-intro|some|	, 13	auxiliary 7	capital 8	preposition 14	pronoun 16
de:case|all-one|	4-5 7
de:case|all|	3 11	4-5 9	6-9 6
de:case|first|	10+ 9	3 -16
de:case|most|	10+ 13	6-9 16
de:case|none|	3 16	4-5 10	6-9 9
de:case|some|	2 -7	3 11	4-5 24	6-9 9
de:chain-on|coordinator|	1 -9
de:chain-on|far|	4-7 8	8+ 9
de:chain-on|none|	8+ 7
de:chain-on|stop|	2-3 -9
de:chain|coordinator|	1 -9
de:chain|far|	2-3 9	4-7 6	8+ 9
de:chain|none|	1 -18	2-3 -10	4-7 6	8+ 7
de:clause|false|false|	all 9	first -9	none 8
de:clause|false|true|	all 13	first -13	most 10	none 11	some 17
de:clause|true|false|	all-one -9	most 11
de:clause|true|true|	all 14	all-one 8	most 9	some 8
de:closed|	true 6
de:continues|	false 6
de:dated|	false 7
de:echo|all|2-3|	true -13
de:echo|all|4-7|	true 15
de:echo|all|	all -14	none -12	some 13
de:echo|all|false|	1 6	4-7 13
de:echo|all|true|	1 -7	4-7 8
de:echo|half|	first 12
de:echo|none|1|	true -8
de:echo|none|4-7|	true 13
de:echo|none|8+|	false 9
de:echo|none|	all 14	false 7	first -14	none 12	true -9
de:echo|none|false|	8+ 9
de:echo|some|8+|	false 6
de:echo|some|	false 6	most 8	some 8
de:echo|some|false|	8+ 6
de:ending|	! 14	. 35	? 20
de:family|"|	1 9	2-3 13	8+ 7
de:family|none|	1 13
de:family|«|	1 17	4-7 25
de:family|»|	1 -9	2-3 -11	8+ 11
de:family|‚|	4-7 9
de:family|„|	1 -13	8+ 9
de:follow|	( -8	+ 13	,adverb -9	,subordinator 8	,verb-judging 10	,verb-saying 9	,verb-thinking 9	- 10	: -13	adverb -11	auxiliary -20	capital 8	coordinator -18	determiner 10	end 25	preposition -10	pronoun 6
de:gov|antworten|	none 14
de:gov|antworten|past|	none 16
de:gov|attestieren|2-3|	4-7 9
de:gov|attestieren|	none 9
de:gov|attestieren|past|	none 9
de:gov|ausrichten|4-7|	2-3 8
de:gov|ausrichten|	none 8
de:gov|ausrichten|past|	none 8
de:gov|bemängeln|2-3|	4-7 8
de:gov|bemängeln|past|	none 6
de:gov|bestätigen|	none -13
de:gov|bestätigen|past|	none -7
de:gov|bezeichnen|2-3|	4-7 9
de:gov|bezeichnen|	als 12
de:gov|bezeichnen|past|	none 12
de:gov|bitten|past|	none 13
de:gov|ergänzen|past|	none 10
de:gov|erinnern|	in -8
de:gov|finden|	none 7
de:gov|finden|past|	none 7
de:gov|fragen|	none 6
de:gov|fragen|past|	none 6
de:gov|geben|	none 11
de:gov|geben|past|	none 14
de:gov|halten|2-3|	2-3 9
de:gov|halten|	für 12
de:gov|halten|past|	none 11
de:gov|head|	er 11	es -11	organisation 9	person 12	sie 15	vertritt 10
de:gov|head|er|	versprechen -10
de:gov|head|es|	heißen -9
de:gov|head|name|	antworten 15	ausrichten 8	geben 13	halten 7	heißen -18	meinen -12	melden -10	nennen 7	sagen 12	schreiben -6	sehen 6	weisen 7	äußern 9
de:gov|head|organisation|	bestätigen -13	halten 9	heißen 6	orten 10	rufen -6	sprechen 15	zeigen 8
de:gov|head|person|	attestieren 9	bemängeln 10	erinnern -8	fragen 6	kündigen 10	nennen 15	sagen 8	sprechen 14	warnen 7	zeigen 8
de:gov|heißen|0|	1 -12	2-3 -8
de:gov|heißen|2-3|	1 -8	8+ 8
de:gov|heißen|8+|	2-3 -9
de:gov|heißen|	none -17
de:gov|heißen|past|	darin 8	none -16
de:gov|judging|2-3|false|false|	all 10	most 8	none 16	some 11
de:gov|judging|4-7|false|false|	none 12
de:gov|judging|als|2-3|	4-7 9
de:gov|judging|als|false|	false 12
de:gov|judging|als|	none 7
de:gov|judging|für|2-3|	2-3 9
de:gov|judging|für|	all 7	none 11
de:gov|judging|für|false|	false 12
de:gov|judging|none|2-3|	1 7	2-3 10	4-7 13
de:gov|judging|none|	all-one 8	first 7	most 6	none 14	some 11
de:gov|judging|none|false|	false 12
de:gov|judging|none|true|	false 14
de:gov|kommentieren|4-7|	4-7 8
de:gov|kommentieren|	none 8
de:gov|kündigen|past|	none 12
de:gov|lachen|present|	none 10
de:gov|lassen|	none -9
de:gov|lassen|past|	none -10
de:gov|loben|past|	none 10
de:gov|meinen|	none -10
de:gov|meinen|past|	none 6
de:gov|meinen|present|	none -11
de:gov|melden|	none -10
de:gov|murmeln|	none 10
de:gov|murmeln|past|	none 13
de:gov|nennen|2-3|	1 12	2-3 8	4-7 7
de:gov|nennen|	none 18
de:gov|nennen|past|	none 18
de:gov|none|1|	all-one -19
de:gov|none|2-3|	all-one -7	first -11
de:gov|none|4-7|	all 7	all-one 7	none 10	some 21
de:gov|none|8+|	first 7	most 15	some 6
de:gov|none|false|false|	1 -14	8+ 8
de:gov|none|false|true|	1 -9	2-3 -8
de:gov|none|true|false|	2-3 -7	4-7 8
de:gov|none|true|true|	1 -20
de:gov|orten|	none 10
de:gov|rufen|2-3|	4-7 10
de:gov|rufen|	none 12
de:gov|rufen|past|	none 11
de:gov|sagen|4-7|	2-3 7
de:gov|sagen|8+|	2-3 -7
de:gov|sagen|	none 13
de:gov|sagen|present|	none 11
de:gov|saying|1|false|false|	most 10	none 16	some 12
de:gov|saying|1|false|true|	first 10
de:gov|saying|2-3|false|false|	all-one 11	none 8	some 8
de:gov|saying|2-3|false|true|	first 8
de:gov|saying|2-3|true|false|	all 9	first 6	some 8
de:gov|saying|4-7|false|false|	all-one 9	first 19	most -6	none -8	some 11
de:gov|saying|4-7|false|true|	first 7	some 8
de:gov|saying|4-7|true|false|	all 6	some 14
de:gov|saying|4-7|true|true|	none 6
de:gov|saying|8+|false|false|	first -9	most -7	some 12
de:gov|saying|8+|false|true|	none 10
de:gov|saying|8+|true|false|	all -16	some 13
de:gov|saying|an|4-7|	4-7 11
de:gov|saying|an|false|	false 9
de:gov|saying|an|	first 12	some 6
de:gov|saying|auf|false|	false 9
de:gov|saying|auf|true|	false -8
de:gov|saying|dass|4-7|	2-3 8
de:gov|saying|dass|false|	false 12
de:gov|saying|dass|	none 8
de:gov|saying|im|false|	false -8
de:gov|saying|im|	some 9
de:gov|saying|in|4-7|	1 12	2-3 -6
de:gov|saying|in|8+|	2-3 -9
de:gov|saying|in|	all -15
de:gov|saying|in|true|	false -6
de:gov|saying|mit|false|	false -7
de:gov|saying|mit|	first 10	some 14
de:gov|saying|nach|false|	false 12
de:gov|saying|none|1|	8+ 8
de:gov|saying|none|2-3|	1 -12	2-3 14	4-7 16
de:gov|saying|none|4-7|	2-3 12	8+ 9
de:gov|saying|none|8+|	2-3 9
de:gov|saying|none|	all 7	all-one 7	first -8	none 6
de:gov|saying|none|false|	true 8
de:gov|saying|none|true|	false -10
de:gov|saying|von|1|	1 10	2-3 6	4-7 6
de:gov|saying|von|2-3|	1 6	2-3 15	4-7 10
de:gov|saying|von|8+|	2-3 -7
de:gov|saying|von|	all 7	all-one 15	first 6	most -6	some 21
de:gov|saying|von|false|	false 17
de:gov|saying|von|true|	false 10
de:gov|saying|vor|2-3|	4-7 6
de:gov|saying|vor|false|	false 9
de:gov|saying|vor|	first 6	some 6
de:gov|saying|zu|8+|	4-7 7
de:gov|saying|zu|	first -6
de:gov|saying|über|	all 7
de:gov|schreiben|	none -6
de:gov|schreiben|past|	none -7
de:gov|sehen|2-3|	4-7 7
de:gov|sehen|	none 10
de:gov|sehen|past|	none 10
de:gov|sprechen|1|	1 10	2-3 6	4-7 6
de:gov|sprechen|2-3|	2-3 15	4-7 10
de:gov|sprechen|past|	none 20
de:gov|sprechen|	von 20
de:gov|stehen|2-3|	2-3 12
de:gov|subject|er|saying|	2-3 16	4-7 -6
de:gov|subject|er|saying|past|	4-7 10
de:gov|subject|er|saying|present|	4-7 8
de:gov|subject|es|saying|	2-3 8
de:gov|subject|es|saying|past|	8+ 8
de:gov|subject|name|judging|	2-3 12
de:gov|subject|name|judging|past|	2-3 7
de:gov|subject|name|saying|	0 -12	2-3 -7
de:gov|subject|name|saying|past|	4-7 7
de:gov|subject|name|saying|present|	1 -12	2-3 -6	4-7 9
de:gov|subject|name|thinking|	2-3 6
de:gov|subject|name|thinking|past|	4-7 6
de:gov|subject|none|saying|	1 -7	4-7 14
de:gov|subject|none|saying|past|	4-7 -8
de:gov|subject|noun|judging|	4-7 9
de:gov|subject|noun|judging|past|	1 12	2-3 -7
de:gov|subject|noun|saying|	2-3 14	4-7 11
de:gov|subject|noun|saying|past|	1 10	2-3 17
de:gov|subject|noun|saying|present|	4-7 9
de:gov|subject|noun|thinking|	2-3 6
de:gov|subject|organisation|judging|	2-3 8
de:gov|subject|organisation|judging|past|	2-3 9
de:gov|subject|organisation|saying|	0 10
de:gov|subject|organisation|saying|past|	4-7 8
de:gov|subject|organisation|saying|present|	2-3 -9	8+ 10
de:gov|subject|person|judging|	1 8
de:gov|subject|person|judging|past|	1 -7	2-3 6	4-7 16
de:gov|subject|person|saying|	1 10	2-3 21	8+ -8
de:gov|subject|person|saying|past|	4-7 9
de:gov|subject|person|saying|present|	4-7 16
de:gov|subject|sie|judging|	2-3 11
de:gov|subject|sie|saying|	1 9	2-3 8	4-7 7
de:gov|subject|sie|saying|past|	4-7 9
de:gov|subject|sie|saying|present|	2-3 10
de:gov|teilen|past|	none -12
de:gov|thinking|2-3|false|false|	first 12	some 7
de:gov|thinking|none|2-3|	4-7 7
de:gov|thinking|none|false|	false 9
de:gov|thinking|none|	first 9
de:gov|verlauten|	none 10
de:gov|versprechen|	none -10
de:gov|versprechen|past|	none -10
de:gov|warnen|past|	none 7
de:gov|warnen|present|	none 8
de:gov|warnen|	vor 9
de:gov|weisen|	none 7
de:gov|weisen|past|	none 7
de:gov|werfen|	none -11
de:gov|werfen|past|	none -11
de:gov|widersprechen|1|	4-7 7
de:gov|widersprechen|	none 7
de:gov|widersprechen|past|	none 7
de:gov|würdigen|2-3|	4-7 7
de:gov|würdigen|	als 7
de:gov|zeigen|1|	1 11	2-3 8
de:gov|zeigen|	none 14
de:gov|zeigen|past|	none 16
de:gov|äußern|past|	none 9
de:headline|false|	8+ 11
de:headline|true|	2-3 -16	4-7 20
de:head|plain|	: 6	all -9	all-one 6	start -10
de:head|plain|:|	1 -10
de:head|plain|all-one|	1 6
de:head|plain|all|	2-3 -9
de:head|plain|end|	1 9
de:head|titled|	: -7	all -13	word -11
de:head|titled|:|	4-7 9
de:head|titled|all|	2-3 -13
de:head|titled|end|	2-3 -12	4-7 15
de:head|titled|first|	4-7 17
de:head|upper|end|	4-7 7
de:head|upper|	most 6	start 8
de:head|upper|most|	4-7 6
de:head|»|	4-7 6
de:head|„|	2-3 -16	4-7 17
de:in-noun|false|false|2-3|	all 7	first -16	none 9
de:in-noun|false|false|4-7|	all-one 7	most 6	none 14	some 22
de:in-noun|false|false|8+|	first 7	most 6
de:in-noun|false|true|2-3|	all -15	some 14
de:in-noun|false|true|4-7|	all 11	none 8	some 12
de:in-noun|true|false|2-3|	all 9	first -7	some -9
de:in-noun|true|false|4-7|	all 12	some 9
de:in-noun|true|true|1|	all-one -22
de:intro-follow|,|stop|	2-3 12	4-7 10
de:intro-follow|:|+|	4-7 9
de:intro-follow|:|,verb-saying|	4-7 9	8+ 9
de:intro-follow|:|capital|	1 11	4-7 21
de:intro-follow|:|determiner|	4-7 20	8+ 10
de:intro-follow|:|end|	1 12	2-3 13	4-7 29
de:intro-follow|:|preposition|	4-7 12	8+ 6
de:intro-follow|:|pronoun|	4-7 10	8+ 8
de:intro-follow|:|stop|	1 -14	2-3 -7	4-7 -16
de:intro-follow|adverb|stop|	1 -6	4-7 -7
de:intro-follow|auxiliary|,verb-saying|	4-7 8
de:intro-follow|auxiliary|,word|	4-7 8
de:intro-follow|auxiliary|stop|	2-3 7	4-7 9
de:intro-follow|auxiliary|word|	4-7 8
de:intro-follow|capital|,verb-saying|	2-3 -7
de:intro-follow|capital|auxiliary|	1 -7
de:intro-follow|capital|stop|	1 -20	2-3 9
de:intro-follow|capital|verb-judging|	1 -8
de:intro-follow|capital|word|	1 7
de:intro-follow|determiner|,determiner|	1 6
de:intro-follow|determiner|auxiliary|	1 -18	2-3 -9
de:intro-follow|determiner|preposition|	2-3 -12
de:intro-follow|determiner|stop|	1 12	2-3 10	4-7 10
de:intro-follow|determiner|verb-saying|	1 7	2-3 -14
de:intro-follow|determiner|word|	1 -18	4-7 9
de:intro-follow|preposition|coordinator|	1 -9
de:intro-follow|preposition|end|	1 9	2-3 -13
de:intro-follow|preposition|preposition|	1 -12
de:intro-follow|preposition|stop|	1 12	2-3 9	4-7 17
de:intro-follow|preposition|verb-judging|	1 7
de:intro-follow|preposition|word|	1 -18	2-3 -6
de:intro-follow|pronoun|auxiliary|	2-3 8
de:intro-follow|pronoun|stop|	1 -8	2-3 6	4-7 14
de:intro-follow|start|,verb-saying|	4-7 11
de:intro-follow|start|:|	1 -10	4-7 9
de:intro-follow|start|end|	4-7 7
de:intro-follow|stop|,auxiliary|	4-7 8
de:intro-follow|stop|,verb-judging|	4-7 6
de:intro-follow|stop|,verb-saying|	1 7	2-3 13	4-7 12
de:intro-follow|stop|,word|	4-7 15
de:intro-follow|stop|end|	4-7 12
de:intro-follow|subordinator|coordinator|	2-3 -7
de:intro-follow|verb-saying|coordinator|	2-3 -8
de:intro-follow|verb-saying|stop|	1 9
de:intro-follow|verb-saying|word|	1 -16
de:intro-follow|word|,verb-saying|	2-3 15
de:intro-follow|word|,word|	1 10
de:intro-follow|word|stop|	1 -15	4-7 -9
de:intro|	, 11	adverb -9	coordinator -12	determiner 7	preposition 8	pronoun 10	quote 6	stop 9	subordinator -7	– 12
de:in|first|=auf|	first 7
de:in|first|=aus|	2-3 10	4-7 6	all-one 10	some 6
de:in|first|=bei|	2-3 10	8+ 6	first 11
de:in|first|=bis|	4-7 8	some 11
de:in|first|=das|	2-3 -6	4-7 15	all-one -7	first 18	most 6
de:in|first|=der|	4-7 15	8+ 11	first 11	most 10
de:in|first|=die|	2-3 -14	all-one -14	some 9
de:in|first|=einem|	some 6
de:in|first|=eine|	2-3 6	4-7 9	most 6	some 10
de:in|first|=ein|	4-7 13	8+ 12	all 9	first 14	most 10
de:in|first|=er|	8+ 6	first 7
de:in|first|=es|	2-3 9	4-7 8	first 10
de:in|first|=ich|	2-3 -7	4-7 15	most 7
de:in|first|=ihr|	4-7 9	first 9
de:in|first|=im|	8+ 6	first 6
de:in|first|=in|	2-3 6	8+ 7	first 7	some 16
de:in|first|=keine|	2-3 11
de:in|first|=kein|	2-3 9	4-7 7	some 10
de:in|first|=man|	4-7 11	8+ 9	first 12
de:in|first|=meine|	first 14
de:in|first|=mit|	2-3 13	4-7 -7	all -7	all-one 12	some 9
de:in|first|=nach|	4-7 11	first 8	some 10
de:in|first|=nicht|	4-7 7	none 13	some -9
de:in|first|=ohne|	4-7 17	first 16
de:in|first|=sie|	4-7 6	first 6
de:in|first|=und|	4-7 7	first 10
de:in|first|=wie|	4-7 13
de:in|first|=wir|	2-3 -8	4-7 21
de:in|first|=zu|	4-7 8	some 8
de:in|first|adverb|	most -8	none -7	some 18
de:in|first|capital|	4-7 7	8+ 6	all 10	first -13
de:in|first|verb|	first 12
de:in|first|word|	4-7 22	all-one 9	most 12	none 8
de:in|functions|0|1|	first -10
de:in|functions|0|2-3|	first -9	none 18	some -8
de:in|functions|1|2-3|	all 13	first -9	some 10
de:in|functions|1|4-7|	most 17	none 12	some 11
de:in|functions|2|4-7|	all 6	most -8	some 18
de:in|functions|3|4-7|	all 14	first 9	most 16	none 9	some 17
de:in|functions|3|8+|	first 8	most 7
de:in|last|age|	2-3 6
de:in|last|agt|	2-3 -7
de:in|last|	al -9	ar 9	ei -15	el 11	em -13	er 10	es -10	gt -7	hs -9	ht -14	id 12	in 8	is -16	it -10	iv 11	ke -12	kt 6	ms -11	nd 15	ne 6	ng -10	nt -7	nz -12	on -8	rl -12	rm -12	te -13	tt 11	tz -16	um 10	ur -7	ut -7	uy -8
de:in|last|anz|	2-3 -6
de:in|last|att|	2-3 -9
de:in|last|aut|	2-3 9
de:in|last|bar|	2-3 10
de:in|last|buy|	1 -8
de:in|last|che|	1 -9
de:in|last|cht|	2-3 -8
de:in|last|den|	2-3 11
de:in|last|der|	2-3 6
de:in|last|eit|	2-3 -10
de:in|last|ekt|	2-3 10
de:in|last|end|	1 12
de:in|last|ert|	1 12	2-3 22
de:in|last|fen|	2-3 11
de:in|last|gel|	2-3 15
de:in|last|gen|	1 -12
de:in|last|gut|	2-3 -6
de:in|last|hen|	2-3 9
de:in|last|ich|	1 10	2-3 6
de:in|last|ick|	1 7
de:in|last|ing|	1 -14
de:in|last|itt|	2-3 10
de:in|last|ker|	2-3 17
de:in|last|lig|	1 -8
de:in|last|ner|	2-3 -6
de:in|last|pen|	1 -7
de:in|last|ral|	1 -11
de:in|last|ren|	2-3 10
de:in|last|rms|	2-3 -12
de:in|last|rst|	1 6
de:in|last|sse|	2-3 14
de:in|last|tel|	2-3 6
de:in|last|ten|	2-3 6
de:in|last|ter|	1 -12	2-3 -12
de:in|last|uer|	1 8
de:in|last|ung|	2-3 -6
de:in|last|use|	2-3 -9
de:in|last|zen|	1 -6
de:in|shape|=auf =dem capital|	4-7 6
de:in|shape|=aus =dem capital|	4-7 6
de:in|shape|=das =ist capital|	2-3 10
de:in|shape|=das capital|	2-3 -9
de:in|shape|=der capital =hat|	4-7 6
de:in|shape|=der capital word|	4-7 8
de:in|shape|=die capital|	2-3 -14
de:in|shape|=die word capital|	4-7 -8
de:in|shape|=ein capital =ist|	4-7 7
de:in|shape|=ein word capital|	4-7 10
de:in|shape|=es verb adverb|	4-7 8
de:in|shape|=ich word adverb|	4-7 6
de:in|shape|=kein capital|	2-3 9
de:in|shape|=man word =die|	4-7 8
de:in|shape|=man word word|	4-7 8
de:in|shape|=mit word capital|	2-3 9
de:in|shape|=nicht word word|	2-3 9
de:in|shape|=nicht word|	2-3 10
de:in|shape|=ohne capital word|	4-7 16
de:in|shape|=wir word capital|	4-7 6
de:in|shape|capital =der capital|	2-3 9
de:in|shape|capital =im capital|	2-3 7
de:in|shape|capital =in capital|	2-3 -10
de:in|shape|capital =mit capital|	2-3 15
de:in|shape|capital capital|	2-3 -14
de:in|shape|capital verb|	2-3 -7
de:in|shape|capital word =mir|	8+ 11
de:in|shape|capital word =nicht|	4-7 13
de:in|shape|capital word word|	2-3 -14
de:in|shape|capital word|	2-3 7
de:in|shape|word =der capital|	2-3 9
de:in|shape|word capital|	2-3 -9
de:in|shape|word word word|	2-3 10
de:in|shape|word word|	2-3 15
de:in|word|	alle 10	aus 10	bei 10	bin -7	bis 7	bleibt -11	buy -8	der 8	die -8	dämmerschoppen -7	eine 12	erhebliche 17	es 9	frage 6	frei -11	gefragt -7	gut -11	husch-pfusch 10	ich -7	im 7	ist 9	kahlschlag 9	kein 9	keine 11	licht -9	meter -9	mit 21	morgen -12	mängel 13	nach -6	neue -9	nicht -6	noch -6	ohne 12	pause -8	respekt 6	schritt 13	sieben -13	sind -10	sorrent -11	sportlich 10	stille -11	winter -12	wir -8	worms -12	zeitnah 7	über 9
de:lead|lower|	, 18	adverb -15	capital 16	preposition 8	pronoun 20	verb-saying -6	– 12
de:lead|upper|	, -12	adverb 6	capital -25	coordinator -9	determiner 8	preposition 6	pronoun -10	quote 6	stop 9	subordinator -7
de:naming|begriff|1|	1 -10
de:naming|false|	capital -13	word -7
de:naming|none|	8+ 11
de:naming|sogenannte|1|	1 -7
de:naming|true|	, 11	adverb -9	coordinator -12	determiner 7	preposition 9	pronoun 10	quote 6	stop 9	subordinator -7	– 12
de:nobody|4-7|	start 7
de:others|0|	2-3 10	4-7 6	8+ 10
de:others|1|	2-3 -18
de:own-case|false|all-one|	adverb -12	coordinator -9	determiner 6	preposition 6	start -15	word -21
de:own-case|false|all|	determiner 6	stop 8	subordinator -7	word 15
de:own-case|false|first|	: -10	capital -12	start 6	stop 11	word -7
de:own-case|false|most|	: 11	capital -9	preposition 7	start 7	stop 6
de:own-case|false|none|	capital 7	pronoun 12
de:own-case|false|some|	, 13	auxiliary 7	capital 6	preposition 14	pronoun 16
de:own-case|true|all-one|	stop 8
de:own-case|true|all|	: 10	stop 9
de:own-case|true|first|	start 6	stop 18
de:own-case|true|most|	: 11	start 12	stop 13
de:own|false|	8+ 13
de:own|true|	2-3 -7	4-7 16	8+ 7
de:same|1|2-3|	all 11	first -15	none 9
de:same|1|4-7|	all 9	all-one 7	none 13	some 26
de:same|1|8+|	first 8	most 7
de:same|2|2-3|	all -14	first -7	some 13
de:same|2|4-7|	first 8
de:same|3|1|	all-one -7
de:sentence|judging|	1 14	2-3 14	4-7 10
de:sentence|none|	1 -19	2-3 -15	8+ 8
de:sentence|saying|	1 8	2-3 6	4-7 10	8+ 8
de:sentence|thinking|	4-7 8
de:size-ending|10+|.|	determiner 11	preposition 6	pronoun 9
de:size-ending|10+|?|	end 6
de:size-ending|10+|none|	,verb-saying 7	,word 12
de:size-ending|1|.|	capital 11	end 13
de:size-ending|1|none|	,word -7	: -12	auxiliary -17	coordinator -12	determiner -10	end 10	verb-judging 6	verb-saying 6	word -14
de:size-ending|2|.|	end 13
de:size-ending|2|none|	+ 8	,adverb -9	,determiner -7	coordinator -7	determiner -6	end 7	stop 8	verb-judging -7	verb-saying -14
de:size-ending|3|.|	end 8
de:size-ending|3|none|	,word 6	auxiliary -8	coordinator -11	determiner 6	end -13	preposition -17	word 6
de:size-ending|4-5|.|	capital 9	determiner 21	end 21
de:size-ending|4-5|none|	( -7	,auxiliary 8	,verb-saying 17	,word 15	determiner 10	end 17	preposition -10	word 19
de:size-ending|6-9|!|	determiner 6
de:size-ending|6-9|.|	capital 14	determiner 12	end 11	pronoun 8
de:size-ending|6-9|none|	,verb-saying 6	,word 9	: 9	end 11
de:size-follow|10+|	,verb-saying 7	,word 12	determiner 11	preposition 6	pronoun 9
de:size-follow|1|	,word -7	: -12	auxiliary -17	coordinator -12	determiner -10	end 16	verb-judging 6	verb-saying 6	word -14
de:size-follow|2|	+ 8	,adverb -9	,determiner -7	coordinator -7	determiner -6	end 11	stop 8	verb-judging -7	verb-saying -14
de:size-follow|3|	,word 6	auxiliary -8	coordinator -11	determiner 6	end -6	preposition -17	word 6
de:size-follow|4-5|	( -7	,auxiliary 8	,verb-saying 17	,word 15	capital 11	determiner 18	end 26	preposition -10	pronoun 9	word 19
de:size-follow|6-9|	,verb-saying 6	,word 17	: 9	capital 14	determiner 13	end 13	pronoun 8
de:size-intro|10+|	: 15
de:size-intro|1|	adverb -9	auxiliary -8	capital -7	coordinator -9	determiner 9	pronoun -8	start -15	stop 11	word -9
de:size-intro|2|	: 17	adverb -12	capital -6	determiner -9	pronoun 15	verb-saying -13	word -7
de:size-intro|3|	, 10	: -15	adverb 10	auxiliary 13	preposition -7	stop 8	word 17
de:size-intro|4-5|	, 11	adverb -7	auxiliary 9	preposition 18	start 14	stop 15	word 9
de:size-intro|6-9|	auxiliary 7	determiner 9	start 7	stop 12
de:size|	10+ 12	3 6	4-5 8
	de:speech 6
de:subject|elided|	,determiner -16	,verb-saying 9	1 -6	2-3 11	8+ 7	determiner 11	end 7
de:subject|none|	( -8	+ 9	,verb-judging 10	,verb-thinking 9	1 -9	8+ 9	: -8	auxiliary -11	capital 7	coordinator -9	end 18	preposition -24	pronoun 6	verb-judging 9	word -15
de:subject|own|	+ 8	,adverb -9	,determiner 7	,subordinator 13	,verb-saying 7	1 8	4-7 19	8+ 8	: -11	auxiliary -15	capital 8	coordinator -15	end 16	preposition 9	pronoun 8	verb-judging -12	verb-saying -8	word 8
de:two-before|)|	: 7
de:two-before|,|	determiner 13	word -8
de:two-before|adverb|	: 10	determiner 8	preposition -16	stop 8
de:two-before|auxiliary|	adverb 9	determiner -20	preposition -12	pronoun 16
de:two-before|capital|	, 9	: -9	capital 6	determiner -19
de:two-before|coordinator|	word -10
de:two-before|determiner|	: 11	auxiliary 9	capital -10	determiner 9	stop 10	word -9
de:two-before|preposition|	: 16	capital 9	determiner 9	stop 12
de:two-before|pronoun|	, 7	: 14	auxiliary 11	determiner 7	stop 7	word 15
de:two-before|quote|	coordinator -9	preposition -12	stop 11
de:two-before|start|	determiner -13
de:two-before|that|	pronoun 14
de:two-before|verb-judging|	determiner 8	pronoun 8	stop 6
de:two-before|verb-saying|	, 9	preposition 11	stop 10	word -9
de:two-before|word|	, -6	: 17	stop 15	word 7
de:two-words-before|)|	: 7
de:two-words-before|anders|	: 8
de:two-words-before|aus|	. 7
de:two-words-before|dann|	: 12
de:two-words-before|dass|	man 13
de:two-words-before|das|	für 8
de:two-words-before|dem|	titel -7
de:two-words-before|den|	ausdruck -11	begriff -8	namen -14	spitznamen -7	zusatz -13
de:two-words-before|der|	aufschrift -8	begriff -10
de:two-words-before|die|	initiative -10	zeitung -11
de:two-words-before|ein|	. 6	: 7
de:two-words-before|ekwueme-voss|	: 8
de:two-words-before|entscheidung|	sei 7
de:two-words-before|enttäuscht|	. 6
de:two-words-before|es|	: 8
de:two-words-before|fest|	. 11
de:two-words-before|gemeint|	: 6
de:two-words-before|in|	der -6
de:two-words-before|man|	habe 8
de:two-words-before|mit|	dem 6
de:two-words-before|nach|	: 10
de:two-words-before|nannte|	sie 8
de:two-words-before|satz|	: 10
de:two-words-before|schild|	: -12
de:two-words-before|sie|	, 7
de:two-words-before|sprach|	von 6
de:two-words-before|spricht|	von 12
de:two-words-before|start|	die -13
de:two-words-before|von|	einem 15	einer 13
de:two-words-before|vor|	. 7
de:two-words-before|werde|	sich 8
de:two-words-before|widersprach|	: 7
de:two-words-before|zeigte|	sich 12
de:two-words-before|zeit|	: 10
de:two-words-before|zurück|	. 6	: 10
de:two-words-before||	. 12	und -9
de:verb|false|2-3|	lower 9	upper -6
de:verb|false|4-7|	lower 7
de:verb|false|8+|	upper 7
de:verb|true|2-3|	lower 13
de:verb|true|4-7|	lower 14
de:verb|true|8+|	lower 6	upper 6
de:word-after|	( -8	+ 13	, 11	- 10	: -13	? -11	als -6	auf -15	beim 7	bestimmt -8	das 7	die 14	end 25	gewesen 12	in -7	ist -8	nennen -10	nennt -6	schreibt -11	sei -10	sie 9	und -18	verbucht -8	von -10	vor -11
de:word-after|(|	none -8
de:word-after|+|	none 13
de:word-after|,|	! 10	none 7
de:word-after|-|	none 10
de:word-after|:|	none -13
de:word-after|?|	none -11
de:word-after|als|	none -6
de:word-after|auf|	none -16
de:word-after|beim|	. 8
de:word-after|bestimmt|	none -8
de:word-after|das|	. 13
de:word-after|der|	. 16
de:word-after|die|	. 14	none 12
de:word-after|end|	. 28	? 12	none 11
de:word-after|gewesen|	none 12
de:word-after|ist|	none -8
de:word-after|nennen|	none -10
de:word-after|nennt|	none -6
de:word-after|schreibt|	none -11
de:word-after|sei|	none -10
de:word-after|sie|	. 8
de:word-after|und|	none -18
de:word-after|verbucht|	none -8
de:word-after|von|	none -10
de:word-after|vor|	none -11
de:word-before|	 6	, 11	. 7	? 9	aber 12	auf -11	aufschrift -8	ausdruck -11	band -11	begriff -12	buch -7	das -12	der -26	die -27	ein 21	eine -6	einem 15	einer 8	er 11	es -10	für 12	habe 15	heißt -14	in -9	initiative -10	ist -13	könne 8	lautet -9	man 16	namen -14	noch 9	nur -9	projekt 8	sei 11	seien 9	sogenannte -7	spitznamen -7	titel -7	um 11	und -12	vom -10	von 9	werde -9	wie -7	zeitung -11	zusatz -13	– 12
de:word-before|,|	2-3 10	4-7 12
de:word-before|.|	1 11	4-7 17
de:word-before|:|	8+ 7
de:word-before|?|	2-3 7	4-7 8
de:word-before|als|	2-3 -9	4-7 9
de:word-before|aufschrift|	2-3 -8
de:word-before|auf|	1 -12
de:word-before|ausdruck|	1 -11
de:word-before|begriff|	1 -10
de:word-before|das|	1 -18	2-3 -7
de:word-before|der|	1 -20	2-3 -17
de:word-before|die|	1 -20	2-3 -17
de:word-before|einem|	2-3 15	4-7 10
de:word-before|einen|	2-3 -7
de:word-before|einer|	1 7
de:word-before|ein|	2-3 14
de:word-before|er|	2-3 11
de:word-before|es|	4-7 10
de:word-before|für|	2-3 10	4-7 6
de:word-before|habe|	2-3 14	4-7 10
de:word-before|heißt|	1 -12	2-3 -8
de:word-before|initiative|	2-3 -10
de:word-before|in|	2-3 -9
de:word-before|man|	2-3 12
de:word-before|namen|	1 -10	2-3 -10
de:word-before|nur|	2-3 -9
de:word-before|sei|	2-3 15	4-7 13
de:word-before|sich|	1 11	2-3 11	4-7 -6
de:word-before|sogenannte|	1 -7
de:word-before|start|	1 -15	4-7 16
de:word-before|und|	1 -9
de:word-before|vom|	1 -10
de:word-before|von|	1 9
de:word-before|vor|	4-7 8
de:word-before|werde|	2-3 -9
de:word-before|wie|	2-3 -7
de:word-before|zeitung|	2-3 -8
de:word-before||	4-7 6
de:work|near|none|	most 8
de:work|none|none|,|	some 13
de:work|none|none|:|	first -8	most 12
de:work|none|none|adverb|	all-one -13
de:work|none|none|	all 13	first -12	none 7
de:work|none|none|auxiliary|	some 7
de:work|none|none|capital|	first -11	most -9	some 8
de:work|none|none|coordinator|	all-one -9
de:work|none|none|determiner|	all 6
de:work|none|none|preposition|	most 7	some 14
de:work|none|none|pronoun|	none 12	some 16
de:work|none|none|quote|	first 6
de:work|none|none|start|	all-one -15	first 7	most 14
de:work|none|none|stop|	all 10	first 17	most 10
de:work|none|none|subordinator|	all -7
de:work|none|none|word|	all 15	all-one -21	first -7
de:work|right|none|	all -8	all-one -14	first -8	none 8
de:work|right|none|capital|	all -8	all-one -14	first -8	none 8
echo|all|1|	false -23	true 6
echo|all|2-3|	false -7
echo|all|4-7|	false -8	true 12
echo|all|8+|	true 15
echo|all|	all -15	all-one -9	false -23	none -8	some 14	true 7
echo|all|false|	2-3 12	4-7 38	8+ 9
echo|all|true|	1 -15	2-3 -13	4-7 -11	8+ 6
echo|half|2-3|	true 15
echo|half|8+|	false 19
echo|half|	all -7	all-one 9	none 6	true 10
echo|half|false|	2-3 10	8+ 19
echo|none|1|	true -8
echo|none|2-3|	true -13
echo|none|8+|	true 17
echo|none|	all -21	all-one -13	none 9	some 8	true -15
echo|none|false|	2-3 -7
echo|some|4-7|	false -9	true 24
echo|some|8+|	false 18	true 6
echo|some|	all -22	most 7	none 7	some 10	true 24
echo|some|false|	4-7 -7	8+ 18
ending|	! 28	. 10	? 30	none -16
es:alone|alone|	2-3 7	4-7 6
es:alone|first|	8+ 6
es:alone|inside|	8+ 12
es:best-gap|according-to|according|gap|according-to|,s|	2-3 -10
es:best-gap|according-to|according|gap|according-to|,|	2-3 16	4-7 26	8+ 8
es:best-gap|colon|naked||	2-3 -8
es:best-gap|named-before|naked||	2-3 6	4-7 19
es:best-gap|named-nearby|naked||	4-7 8	8+ 10
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -12
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 25
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 14
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 11
es:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 7
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 12	2-3 15	4-7 -7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 13
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 20	8+ 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -6	2-3 7	4-7 -7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -9	4-7 24
es:best-gap|topic|naked||	2-3 6	8+ 15
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -8	4-7 9
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 15
es:best-intro|,|naked|5-10|	1 -12	2-3 6
es:best-intro|,|naked|far|	4-7 12
es:best-intro|,|saying|1|	4-7 9
es:best-intro|,|saying|5-10|	8+ 8
es:best-intro|:|naked|1|	2-3 -6	8+ 11
es:best-intro|:|naked|2-4|	8+ 9
es:best-intro|:|naked|5-10|	8+ 6
es:best-intro|:|naked|far|	4-7 19	8+ 8
es:best-intro|:|saying|1|	2-3 15	8+ 8
es:best-intro|:|saying|2-4|	4-7 22	8+ 9
es:best-intro|:|saying|5-10|	4-7 16	8+ 9
es:best-intro|auxiliary|according|2-4|	4-7 13
es:best-intro|auxiliary|saying|2-4|	4-7 -11
es:best-intro|capital|saying|2-4|	4-7 14
es:best-intro|determiner|saying|5-10|	2-3 -12
es:best-intro|preposition|judging|1|	1 11	2-3 9	4-7 12
es:best-intro|preposition|judging|2-4|	4-7 11
es:best-intro|preposition|judging|5-10|	1 -11
es:best-intro|preposition|naked|2-4|	1 6	8+ 7
es:best-intro|preposition|naked|5-10|	2-3 -6	4-7 18
es:best-intro|preposition|saying|1|	2-3 8
es:best-intro|preposition|saying|2-4|	2-3 16
es:best-intro|preposition|saying|5-10|	2-3 12
es:best-intro|start|naked|2-4|	4-7 10
es:best-intro|start|naked|far|	4-7 9
es:best-intro|start|saying|1|	4-7 13
es:best-intro|stop|naked|1|	4-7 9
es:best-intro|stop|naked|2-4|	2-3 6	4-7 12
es:best-intro|stop|naked|5-10|	4-7 22	8+ 6
es:best-intro|stop|naked|far|	2-3 12	4-7 20
es:best-intro|stop|saying|1|	2-3 8	4-7 9
es:best-intro|stop|saying|5-10|	4-7 7
es:best-intro|stop|saying|far|	4-7 12
es:best-intro|that|naked|2-4|	4-7 12
es:best-intro|verb-judging|judging|0|	1 9
es:best-intro|verb-saying|saying|0|	1 -10	4-7 17
es:best-intro|verb-saying|saying|2-4|	1 -8
es:best-intro|word|according|2-4|	4-7 11	8+ 7
es:best-intro|word|according|5-10|	2-3 9	4-7 11
es:best-intro|word|judging|2-4|	2-3 7
es:best-intro|word|naked|1|	4-7 17
es:best-intro|word|naked|2-4|	2-3 -15
es:best-intro|word|naked|5-10|	2-3 13	4-7 21
es:best-intro|word|naked|far|	2-3 6
es:best-intro|word|saying|1|	4-7 13
es:best-intro|word|saying|5-10|	2-3 -11	4-7 17
es:best-intro|word|saying|far|	4-7 14
es:best-lead|lower|,|according|	according-to 10
es:best-lead|lower|,|judging|	speaker-then-quote 12
es:best-lead|lower|,|saying|	speaker-then-quote 7
es:best-lead|lower|auxiliary|according|	according-to 16
es:best-lead|lower|auxiliary|naked|	topic 11
es:best-lead|lower|auxiliary|saying|	speaker-then-quote -8
es:best-lead|lower|capital|saying|	speaker-then-quote 14
es:best-lead|lower|determiner|judging|	speaker-then-quote 15
es:best-lead|lower|preposition|judging|	speaker-then-quote 9
es:best-lead|lower|preposition|naked|	named-nearby -11	topic 7
es:best-lead|lower|preposition|saying|	speaker-then-quote 15
es:best-lead|lower|that|naked|	named-nearby 12
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 9
es:best-lead|lower|verb-saying|according|	according-to 7
es:best-lead|lower|word|according|	according-to 16
es:best-lead|lower|word|judging|	speaker-then-quote -7
es:best-lead|lower|word|naked|	named-nearby 29	topic 14
es:best-lead|lower|word|saying|	sentence-before 11
es:best-lead|other|:|saying|	speaker-then-quote -8
es:best-lead|other|start|saying|	quote-then-verb 7
es:best-lead|other|stop|naked|	named-before 6
es:best-lead|upper|:|naked|	colon -11	interview 11	named-nearby 27
es:best-lead|upper|:|saying|	quote-then-verb 11	sentence-before 13	speaker-then-quote 40	verb-then-speaker -7
es:best-lead|upper|capital|naked|	named-nearby -9
es:best-lead|upper|determiner|naked|	named-nearby -11
es:best-lead|upper|preposition|naked|	named-nearby -17
es:best-lead|upper|start|naked|	named-before 9	named-nearby 14	topic 14
es:best-lead|upper|start|saying|	quote-then-verb 13
es:best-lead|upper|stop|naked|	named-before 11	named-nearby 15	topic 20
es:best-lead|upper|stop|other|	quote-then-verb 13
es:best-lead|upper|stop|saying|	quote-then-verb 13	sentence-before 16
es:best-lead|upper|word|naked|	named-nearby -11
es:best-lead|upper|word|saying|	speaker-then-quote -9
es:best-lemma|	aclarar 9	acusar 11	anunciar -9	apostillar 10	apuntar 13	asegurar -7	asentir 11	añadir 9	bromear 7	calificar 14	celebrar 13	comentar 14	confirmar -7	considerar 11	contar 8	contestar -9	corregir 12	demandar -9	descartar 13	describir 8	deslizar 12	detallar 12	discrepar 14	escribir 6	festejar 8	garantizar 13	hablar 17	indicar 9	limitar 6	negar 13	opinar 8	preferir -13	preguntar -6	quejarse 10	razonar -7	reclamar 10	reconocer 13	recordar 12	reprochar 11	responder 11	resumir 7	retrucar 11	sentenciar 7	señalar 11	sintetizar 14	soltar 10	sostener 14	tachar 13	terciar 8	unlisted -7	valorar 10	ver 8
es:best-lemma|aclarar|verb-then-speaker|	2-4 9
es:best-lemma|acusar|quote-then-verb|	1 7
es:best-lemma|apostillar|quote-then-verb|	1 7
es:best-lemma|asegurar|quote-then-verb|	1 13
es:best-lemma|bromear|quote-then-verb|	1 7
es:best-lemma|calificar|speaker-then-quote|	2-4 10
es:best-lemma|comentar|speaker-then-quote|	5-10 9
es:best-lemma|confirmar|speaker-then-quote|	far -7
es:best-lemma|considerar|speaker-then-quote|	0 8
es:best-lemma|contestar|speaker-then-quote|	2-4 -11
es:best-lemma|corregir|speaker-then-quote|	1 12
es:best-lemma|decir|quote-then-verb|	1 12
es:best-lemma|decir|speaker-then-quote|	2-4 8
es:best-lemma|declarar|quote-then-verb|	1 6
es:best-lemma|declarar|speaker-then-quote|	5-10 -11
es:best-lemma|explicar|quote-then-verb|	1 12
es:best-lemma|felicitar|sentence-before|	far -7
es:best-lemma|hablar|speaker-then-quote|	1 14
es:best-lemma|indicar|speaker-then-quote|	far 9
es:best-lemma|limitar|speaker-then-quote|	5-10 6
es:best-lemma|none|according-to|	1 16	2-4 14	5-10 13
es:best-lemma|none|colon|	1 -11
es:best-lemma|none|named-before|	1 9	2-4 7	far 8
es:best-lemma|none|named-nearby|	0 -11	1 12
es:best-lemma|none|sentence-before|	far -11
es:best-lemma|none|speaker-then-quote|	far -7
es:best-lemma|none|topic|	1 16
es:best-lemma|opinar|speaker-then-quote|	2-4 10
es:best-lemma|preferir|speaker-then-quote|	2-4 -13
es:best-lemma|preguntar|quote-then-verb|	1 6
es:best-lemma|razonar|speaker-then-quote|	2-4 -7
es:best-lemma|reconocer|speaker-then-quote|	5-10 11
es:best-lemma|responder|speaker-then-quote|	2-4 12
es:best-lemma|resumir|quote-then-verb|	1 7
es:best-lemma|sentenciar|quote-then-verb|	1 7
es:best-lemma|soltar|speaker-then-quote|	1 9
es:best-lemma|sostener|speaker-then-quote|	5-10 11
es:best-lemma|tachar|speaker-then-quote|	2-4 10
es:best-lemma|ver|speaker-then-quote|	0 7
es:best-near|according-to|according|	1 16	2-4 14	5-10 13
es:best-near|according|1|	4-7 14
es:best-near|according|2-4|	2-3 10	4-7 21	8+ 8
es:best-near|according|5-10|	2-3 12	4-7 16
es:best-near|according|far|	4-7 13
es:best-near|colon|naked|	1 -11
es:best-near|judging|0|	1 9
es:best-near|judging|1|	1 11	2-3 16	4-7 12
es:best-near|judging|2-4|	4-7 -6
es:best-near|judging|5-10|	1 -11	2-3 9	4-7 13
es:best-near|naked|0|	1 -11
es:best-near|naked|1|	1 6	4-7 8	8+ 11
es:best-near|naked|2-4|	8+ 10
es:best-near|naked|5-10|	8+ 9
es:best-near|naked|far|	8+ 15
es:best-near|named-before|naked|	1 9	2-4 7	far 8
es:best-near|named-nearby|naked|	0 -11	1 12
es:best-near|quote-then-verb|judging|	1 11
es:best-near|quote-then-verb|saying|	1 15
es:best-near|saying|0|	1 -10	4-7 17
es:best-near|saying|1|	2-3 10	4-7 7
es:best-near|saying|2-4|	2-3 16	8+ 15
es:best-near|saying|5-10|	2-3 -15	4-7 18
es:best-near|saying|far|	1 -16	4-7 17
es:best-near|sentence-before|saying|	2-4 10	far 10
es:best-near|speaker-then-quote|judging|	0 9	1 18	2-4 -6
es:best-near|speaker-then-quote|saying|	5-10 -12
es:best-near|topic|naked|	1 16
es:best-near|verb-then-speaker|saying|	2-4 9
es:best-order|according|according|1|	4-7 14
es:best-order|according|according|2-4|	2-3 10	4-7 21	8+ 8
es:best-order|according|according|5-10|	2-3 12	4-7 16
es:best-order|according|according|far|	4-7 13
es:best-order|apposed|judging|2-4|	4-7 11
es:best-order|apposed|saying|1|	2-3 13	4-7 12
es:best-order|apposed|saying|2-4|	1 14	4-7 22
es:best-order|apposed|saying|5-10|	2-3 -11	4-7 23
es:best-order|apposition|saying|5-10|	2-3 16
es:best-order|apposition|saying|far|	4-7 15
es:best-order|direct|judging|0|	1 8
es:best-order|direct|judging|1|	1 11	2-3 11	4-7 8
es:best-order|direct|judging|2-4|	4-7 -9
es:best-order|direct|judging|5-10|	1 -11	2-3 9	4-7 13
es:best-order|direct|saying|0|	1 -10	4-7 17
es:best-order|direct|saying|1|	2-3 13	8+ 8
es:best-order|direct|saying|2-4|	1 -18	2-3 19	4-7 -8	8+ 14
es:best-order|direct|saying|5-10|	2-3 -13	4-7 10
es:best-order|direct|saying|far|	4-7 17
es:best-order|inverted|saying|1|	4-7 28
es:best-order|inverted|saying|2-4|	4-7 14
es:best-order|inverted|saying|5-10|	8+ 10
es:best-order|inverted|saying|far|	4-7 24
es:best-order|naked|naked|0|	1 -11
es:best-order|naked|naked|1|	1 6	4-7 8	8+ 11
es:best-order|naked|naked|2-4|	8+ 10
es:best-order|naked|naked|5-10|	8+ 9
es:best-order|naked|naked|far|	8+ 15
es:best-phrase|name|	according 13	judging 17	naked 15
es:best-phrase|noun|	according 17	direct -11	naked -10	other -6
es:best-phrase|pronoun|	according -10	naked -15
es:best-score|-1|	1 6	4-7 -6	8+ 13
es:best-score|	-2 -18	-3 18	-4 -13	0 7	2 7	3 -9	4 21	5 12
es:best-score|-2|	1 -9	2-3 -16	4-7 -6
es:best-score|-3|	1 6	4-7 11	8+ 11
es:best-score|-4|	2-3 -12	8+ 9
es:best-score|0|	4-7 23	8+ 12
es:best-score|1|	2-3 16
es:best-score|2|	1 -11	2-3 9	4-7 15	8+ 12
es:best-score|3|	1 -10	2-3 -8	8+ 10
es:best-score|4|	1 8	4-7 34
es:best-score|5|	2-3 11	8+ 7
es:best|according-to|according|	1 -12	2-3 11	4-7 29	8+ 9
es:best|colon|naked|	2-3 -8
es:best|named-before|naked|	2-3 6	4-7 19
es:best|named-nearby|naked|	4-7 8	8+ 10
es:best|quote-then-speaker|saying|	1 -12	2-3 -10
es:best|quote-then-verb|saying|	4-7 24	8+ 6
es:best|sentence-before|saying|	4-7 9	8+ 6
es:best|speaker-then-quote|judging|	1 8	2-3 13	8+ 9
es:best|speaker-then-quote|saying|	8+ 6
es:best|topic|naked|	2-3 6	8+ 15
es:best|verb-then-speaker|saying|	2-3 -8	4-7 21
es:case-follow|all-one|capital|	none -14
es:case-follow|all-one|coordinator|	none 6
es:case-follow|all-one|end|	. 8
es:case-follow|all-one|preposition|	none -10
es:case-follow|all|stop|	none -11
es:case-follow|first|,auxiliary|	none 9
es:case-follow|first|,determiner|	none -11
es:case-follow|first|,pronoun|	none 13
es:case-follow|first|,that|	none -7
es:case-follow|first|,verb-saying|	? 6	none 17
es:case-follow|first|,word|	none -8
es:case-follow|first|:|	none 11
es:case-follow|first|end|	. 7	? 6	none 7
es:case-follow|first|stop|	? -8	none 12
es:case-follow|first|—|	? 11	none 13
es:case-follow|most|,verb-saying|	none 8
es:case-follow|most|stop|	none 11
es:case-follow|none|,determiner|	none -10
es:case-follow|none|,preposition|	none 8
es:case-follow|none|,subordinator|	none 7
es:case-follow|none|,verb-saying|	none 10
es:case-follow|none|,word|	none 6
es:case-follow|none|;|	none 11
es:case-follow|none|coordinator|	none -9
es:case-follow|none|determiner|	none 12
es:case-follow|none|end|	none 9
es:case-follow|none|preposition|	none 12
es:case-follow|none|word|	none -14
es:case-follow|some|,word|	none -8
es:case-follow|some|stop|	none 19
es:case-intro|all-one|	capital -13	determiner -15	preposition -7	start 9	stop 7	verb-judging -11	word -11
es:case-intro|all|	, -7	word -9
es:case-intro|first|	, -13	auxiliary -8	preposition -13	stop 25
es:case-intro|most|	: 12	stop 8
es:case-intro|none|	adverb 15	capital 17	preposition 8	verb-judging 6	verb-saying -8	word 8
es:case-intro|some|	preposition -6	word 15
es:case|all-one|	2 -16
es:case|all|	2 -7	3 -10
es:case|first|	10+ 15	2 7	4-5 -6
es:case|most|	6-9 14
es:case|none|	10+ 13	2 12	6-9 28
es:case|some|	6-9 11
es:chain-on|, verb-saying ,|	2-3 8
es:chain-on|, verb-saying stop|	4-7 10
es:chain-on|far|	8+ 10
es:chain-on|none|	2-3 12	8+ 13
es:chain-on|stop|	2-3 -7	4-7 9
es:chain|, verb-saying ,|	4-7 8
es:chain|coordinator|	2-3 -10
es:chain|far|	8+ 9
es:chain|none|	1 13	8+ 14
es:clause|false|false|	all -13
es:clause|false|true|	most 10	none 12	some 6
es:clause|true|false|	first 12
es:clause|true|true|	first 27	most 8
es:closed|	false 6
es:echo|all|1|	false -11	true -9
es:echo|all|2-3|	true -7
es:echo|all|	false -7	first -10	none -11	true -12
es:echo|all|false|	2-3 11	4-7 10
es:echo|all|true|	1 -19	2-3 -19	4-7 -6
es:echo|half|2-3|	false 8
es:echo|half|	false 10	first 6	none 9
es:echo|half|false|	2-3 8
es:echo|none|2-3|	true 7
es:echo|none|4-7|	true 8
es:echo|none|8+|	false 13
es:echo|none|	all -12	all-one -8	none 8	true 13
es:echo|none|false|	8+ 13
es:echo|some|4-7|	true 10
es:echo|some|	most 8	true 10
es:ending|	! 6	. 11	? -8
es:family|"|	1 13	2-3 17	4-7 10	8+ 15
es:family|none|	2-3 14	4-7 9
es:family|«|	1 -25	8+ 6
es:family|“|	4-7 -9	8+ 17
es:follow|	,determiner -14	,pronoun 14	,that -8	,verb-saying 13	,word -13	: 11	; 11	capital -14	determiner 10	end 17	preposition 9	pronoun -11	word -12	— 18
es:gov|aclarar|2-3|	4-7 16
es:gov|aclarar|	none 20
es:gov|aclarar|past|	none 15
es:gov|acusar|	de 11
es:gov|acusar|past|	none 10
es:gov|adelantar|past|	none -11
es:gov|admitir|4-7|	4-7 11
es:gov|admitir|	que 12
es:gov|advertir|	de 7
es:gov|advertir|past|	none 7
es:gov|aplaudir|1|	2-3 12
es:gov|aplaudir|	none 12
es:gov|apuntar|past|	none 13
es:gov|asegurar|	que 10
es:gov|añadir|	none 9
es:gov|añadir|past|	none 12
es:gov|bautizar|	none -13
es:gov|bautizar|past|	none -13
es:gov|calificar|2-3|	2-3 12
es:gov|calificar|	de 19
es:gov|calificar|past|	none 18
es:gov|comentar|4-7|	4-7 9
es:gov|comentar|past|	none 9
es:gov|comentar|	que 9
es:gov|considerar|0|	1 8
es:gov|considerar|	none 12	que 7
es:gov|considerar|past|	none 15
es:gov|contar|past|	none 7
es:gov|contestar|2-3|	4-7 -11
es:gov|corregir|	none 12
es:gov|corregir|past|	none 15
es:gov|decir|0|	1 -8
es:gov|decir|	none 6
es:gov|decir|past|	none 6
es:gov|declarar|	none 10
es:gov|declarar|past|	none -8
es:gov|defender|past|	none -10
es:gov|demandar|present|	none -7
es:gov|deslizar|	que 12
es:gov|discrepar|present|	none 14
es:gov|explicar|present|	none 9
es:gov|expresar|1|	2-3 13
es:gov|expresar|	none 13
es:gov|hablar|1|	2-3 -6	4-7 8
es:gov|head|	cambio 12	cuentos -8	ella 6	jurado 13	lugar -6	matemático -13	ministro 15	name 21	none 18	placa -9	place -11
es:gov|head|cuentos|	publicar -8
es:gov|head|lugar|	llamar -6
es:gov|head|matemático|	preferir -13
es:gov|head|name|	calificar 10
es:gov|head|none|	hablar 7
es:gov|head|organisation|	admitir -14	ver 8
es:gov|head|person|	acusar 11	calificar 13	considerar 6	corregir 11	defender -10	demandar -7	llamar 12	recordar 9	replicar 11	sostener 10
es:gov|head|placa|	decir -9
es:gov|head|sentencia|	razonar -7
es:gov|invitar|	a 12
es:gov|judging|0|false|false|	all-one -11	none 14
es:gov|judging|1|false|false|	none 17
es:gov|judging|2-3|false|false|	none 14
es:gov|judging|8+|true|false|	none 13
es:gov|judging|a|	none 7
es:gov|judging|como|1|	4-7 11
es:gov|judging|como|false|	false 16
es:gov|judging|como|	none 16
es:gov|judging|de|1|	1 11
es:gov|judging|de|2-3|	2-3 12	4-7 13
es:gov|judging|de|false|	false 10
es:gov|judging|de|	none 10
es:gov|judging|en|	none 15
es:gov|judging|en|true|	false 10
es:gov|judging|none|0|	1 8
es:gov|judging|none|2-3|	2-3 8
es:gov|judging|none|	all-one -11
es:gov|judging|none|false|	false 7
es:gov|judging|que|	none 7
es:gov|limitar|past|	none 6
es:gov|limitar|	que 6
es:gov|llamar|	none -11
es:gov|llamar|present|	none -6
es:gov|mostrar|past|	none -13
es:gov|negar|	none 14
es:gov|negar|past|	none 14
es:gov|none|2-3|	all -7	all-one -9	first 7
es:gov|none|4-7|	most 11	none 18
es:gov|none|8+|	first 15	most 6	none 9
es:gov|none|false|false|	1 7	8+ 16
es:gov|none|false|true|	1 -19	2-3 -10
es:gov|none|true|false|	1 -13	2-3 -9	4-7 15	8+ 6
es:gov|opinar|present|	none 6
es:gov|opinar|	que 8
es:gov|pedir|4-7|	2-3 9
es:gov|pedir|past|	none 16
es:gov|preferir|	de -13
es:gov|preferir|past|	none -13
es:gov|prometer|1|	4-7 11
es:gov|prometer|past|	none 10
es:gov|publicar|4-7|	2-3 -8
es:gov|publicar|	de -8
es:gov|publicar|past|	auxiliary -8
es:gov|quejarse|past|	none 10
es:gov|razonar|present|	none -7
es:gov|razonar|	que -7
es:gov|reconocer|past|	none 11
es:gov|recordar|	que 10
es:gov|replicar|	que 11
es:gov|responder|past|	none 15
es:gov|responder|	que 9
es:gov|saying|0|false|false|	none -10
es:gov|saying|1|false|false|	most 8	none 6
es:gov|saying|1|true|false|	none 9
es:gov|saying|2-3|false|false|	none -10
es:gov|saying|2-3|true|false|	none 14
es:gov|saying|4-7|false|false|	all-one 6	first 17	none 14
es:gov|saying|8+|true|false|	all-one -10	none -13
es:gov|saying|ante|false|	false -7
es:gov|saying|a|false|	false 8
es:gov|saying|a|	none 19
es:gov|saying|con|false|	false 12
es:gov|saying|del|	none 12
es:gov|saying|desde|4-7|	4-7 11
es:gov|saying|desde|false|	false 12
es:gov|saying|desde|	first 12
es:gov|saying|de|1|	2-3 -6	4-7 8
es:gov|saying|de|4-7|	2-3 6	4-7 25
es:gov|saying|de|8+|	2-3 -11	8+ 10
es:gov|saying|de|	all-one -8	none -7
es:gov|saying|de|true|	false -9
es:gov|saying|en|2-3|	2-3 -10
es:gov|saying|en|4-7|	2-3 -8	4-7 19
es:gov|saying|en|	all -6	first 14	none -11
es:gov|saying|en|false|	false 6
es:gov|saying|en|true|	false -15
es:gov|saying|none|0|	1 -13	4-7 -7
es:gov|saying|none|1|	2-3 12	8+ 9
es:gov|saying|none|2-3|	1 9	2-3 8	4-7 8
es:gov|saying|none|8+|	2-3 -8
es:gov|saying|none|	all -8	all-one -7	first 7	most 8
es:gov|saying|none|false|	false -9
es:gov|saying|none|true|	false 10
es:gov|saying|por|8+|	2-3 10
es:gov|saying|que|1|	4-7 18
es:gov|saying|que|2-3|	1 6	4-7 -8
es:gov|saying|que|4-7|	1 12	2-3 19	4-7 13	8+ 7
es:gov|saying|que|8+|	2-3 12
es:gov|saying|que|true|	false 24
es:gov|saying|sin|false|	false 10
es:gov|saying|sin|	first 10
es:gov|soltar|	none 9
es:gov|soltar|past|	none 9
es:gov|sostener|4-7|	2-3 10
es:gov|sostener|	de 8	que 14
es:gov|sostener|past|	none 11
es:gov|subject|ella|saying|past|	2-3 6
es:gov|subject|name|judging|	2-3 18
es:gov|subject|name|judging|past|	2-3 16
es:gov|subject|name|saying|	0 13	1 9	2-3 10	4-7 -6
es:gov|subject|name|saying|past|	2-3 15	4-7 12
es:gov|subject|name|saying|present|	2-3 10
es:gov|subject|none|judging|	0 7
es:gov|subject|none|saying|	1 18	4-7 8
es:gov|subject|none|saying|past|	4-7 13	8+ 8
es:gov|subject|none|saying|present|	4-7 13
es:gov|subject|noun|judging|	1 14	2-3 -11	4-7 -7	8+ 10
es:gov|subject|noun|judging|past|	2-3 14
es:gov|subject|noun|judging|present|	2-3 -10
es:gov|subject|noun|saying|	0 -14	2-3 8	4-7 19
es:gov|subject|noun|saying|past|	2-3 -7	4-7 52	8+ 6
es:gov|subject|noun|saying|present|	1 9	4-7 -12	8+ 14
es:gov|subject|organisation|judging|	0 7	1 11
es:gov|subject|organisation|judging|past|	1 7	2-3 12
es:gov|subject|organisation|saying|	1 14	4-7 -6	8+ -9
es:gov|subject|organisation|saying|past|	1 -8
es:gov|subject|organisation|saying|present|	4-7 7
es:gov|subject|person|judging|	1 14	2-3 17	4-7 9
es:gov|subject|person|judging|past|	2-3 11	4-7 18
es:gov|subject|person|saying|	2-3 -12	4-7 20
es:gov|subject|person|saying|past|	2-3 20	4-7 17	8+ 11
es:gov|subject|person|saying|present|	2-3 -8	4-7 -10
es:gov|subrayar|past|	none 9
es:gov|tachar|	de 8
es:gov|ver|0|	1 7
es:gov|ver|	none 7
es:gov|ver|past|	none 8
es:headline|false|	8+ 12
es:head|"|	4-7 -7
es:head|plain|	: 18	all-one -10	first -7	none 7	start -8
es:head|plain|:|	4-7 13
es:head|plain|all-one|	2-3 -10
es:head|plain|end|	1 7	4-7 20
es:head|plain|first|	2-3 -9
es:head|plain|none|	2-3 7	4-7 10
es:head|titled|	: 6	first 6
es:head|titled|end|	4-7 6
es:head|titled|first|	4-7 6
es:head|«|	4-7 12
es:head|“|	4-7 18
es:in-noun|false|false|2-3|	all -10	first 7	none 12
es:in-noun|false|false|4-7|	most 15
es:in-noun|false|false|8+|	first 17	most 8	none 7
es:in-noun|false|true|1|	all-one -14	none -10
es:in-noun|true|false|1|	all-one -8
es:in-noun|true|false|2-3|	all -9	all-one -15	first -12
es:in-noun|true|false|4-7|	none 9	some 13
es:intro-follow|,|,coordinator|	2-3 -10
es:intro-follow|,|preposition|	1 -14
es:intro-follow|,|stop|	2-3 15	4-7 21
es:intro-follow|:|,verb-saying|	4-7 15	8+ 7
es:intro-follow|:|end|	4-7 21
es:intro-follow|:|stop|	2-3 9	8+ 15
es:intro-follow|auxiliary|stop|	4-7 -8
es:intro-follow|capital|capital|	1 -13
es:intro-follow|capital|stop|	4-7 12
es:intro-follow|coordinator|stop|	2-3 -10
es:intro-follow|determiner|preposition|	1 7
es:intro-follow|determiner|stop|	1 -14	2-3 -8
es:intro-follow|preposition|,determiner|	4-7 -9
es:intro-follow|preposition|,preposition|	2-3 11
es:intro-follow|preposition|coordinator|	1 -10
es:intro-follow|preposition|stop|	1 -6	2-3 6	4-7 7	8+ 10
es:intro-follow|start|,auxiliary|	4-7 11
es:intro-follow|start|,verb-saying|	4-7 19
es:intro-follow|start|:|	4-7 13
es:intro-follow|start|end|	2-3 7	4-7 6
es:intro-follow|start|—|	2-3 11	4-7 11
es:intro-follow|stop|,auxiliary|	4-7 13
es:intro-follow|stop|,pronoun|	4-7 14
es:intro-follow|stop|,verb-saying|	2-3 10	4-7 18
es:intro-follow|stop|stop|	2-3 9	4-7 20
es:intro-follow|that|stop|	4-7 16
es:intro-follow|verb-judging|stop|	1 13	4-7 13
es:intro-follow|verb-saying|preposition|	2-3 11
es:intro-follow|verb-saying|stop|	1 -10	4-7 -8
es:intro-follow|word|,auxiliary|	4-7 -6
es:intro-follow|word|,preposition|	2-3 -13	4-7 7
es:intro-follow|word|,verb-saying|	4-7 13
es:intro-follow|word|determiner|	1 10
es:intro-follow|word|preposition|	4-7 10
es:intro-follow|word|stop|	1 -10	4-7 8
es:intro|	: 6	adverb 15	determiner -6	start 10	stop 26	verb-saying -9
es:in|first|=a|	4-7 13	none -13
es:in|first|=con|	2-3 -13	4-7 24	first 11	none -9
es:in|first|=de|	4-7 18	first 8
es:in|first|=el|	2-3 -6	4-7 -10	8+ 10	all-one -11	none -9
es:in|first|=en|	2-3 11	4-7 20	first 14	none 14	some 10
es:in|first|=están|	first 8
es:in|first|=es|	4-7 13	first 17	none 10
es:in|first|=hasta|	4-7 12	none 12
es:in|first|=hemos|	first 10
es:in|first|=las|	4-7 13
es:in|first|=la|	2-3 -7	8+ 16	all -7	all-one -10	first -6	none 7
es:in|first|=le|	8+ 7	first 8
es:in|first|=los|	4-7 -11	first -11
es:in|first|=lo|	most 8
es:in|first|=me|	4-7 9	first 9
es:in|first|=mis|	first 13
es:in|first|=mi|	4-7 17	8+ 11	first 20
es:in|first|=ni|	4-7 15	first 8
es:in|first|=no|	4-7 21	first 17
es:in|first|=nunca|	4-7 -11	first -11
es:in|first|=para|	2-3 10	4-7 15	none 12
es:in|first|=pero|	none 7
es:in|first|=por|	4-7 10	first -6	none 12
es:in|first|=que|	2-3 12	4-7 19	first 13	none 16
es:in|first|=se|	4-7 25	first 20	none 17
es:in|first|=si|	first 10
es:in|first|=son|	4-7 9
es:in|first|=tiene|	4-7 8	none 8
es:in|first|=una|	2-3 12	4-7 -9	8+ 6
es:in|first|=un|	2-3 14	4-7 21	8+ 6	first 13	none 17
es:in|first|=yo|	4-7 17	first 17
es:in|first|=y|	4-7 18	first 11
es:in|first|adverb|	1 6	2-3 17	8+ 8	none 8
es:in|first|capital|	8+ 15	all -10	most 12
es:in|first|verb|	1 -7	4-7 13	first 9	none -9
es:in|first|word|	1 6	2-3 7	4-7 17	8+ 8	none 12
es:in|functions|0|2-3|	all -6	all-one -8	first 9	none 14
es:in|functions|0|4-7|	first 17
es:in|functions|1|1|	none -11
es:in|functions|1|2-3|	all -11	all-one -13
es:in|functions|1|4-7|	first -9	none 11
es:in|functions|2|4-7|	first 18
es:in|functions|3|4-7|	most 13	none 8	some 10
es:in|functions|3|8+|	first 17	most 8	none 7	some 7
es:in|last|	a -13	al 15	as 13	ba 11	da 7	de 9	en 11	eo -8	er -12	es 8	fa -9	ga -9	ha 16	ia 7	io -9	la -7	le 8	lo 11	ma 8	me 9	mo 10	ne 9	no -21	om -11	po -9	ra -8	ro -18	sa -11	ta 17	te 19	to -7	za -12	ía -9	ón -6	ún 15
es:in|last|ada|	2-3 11
es:in|last|ado|	2-3 12
es:in|last|ano|	1 -14	2-3 -13
es:in|last|cha|	2-3 16
es:in|last|cho|	2-3 7
es:in|last|das|	2-3 6
es:in|last|dom|	1 -11
es:in|last|ene|	2-3 17
es:in|last|ero|	2-3 -7
es:in|last|esa|	2-3 -10
es:in|last|ico|	2-3 8
es:in|last|ida|	2-3 -7
es:in|last|ino|	1 -12
es:in|last|iño|	2-3 10
es:in|last|ión|	1 -12
es:in|last|lla|	2-3 -8
es:in|last|llo|	1 8
es:in|last|mún|	2-3 15
es:in|last|nde|	2-3 9
es:in|last|ndo|	2-3 9
es:in|last|nte|	2-3 17
es:in|last|ono|	2-3 -7
es:in|last|oño|	2-3 -8
es:in|last|per|	1 -11
es:in|last|reo|	1 -8
es:in|last|res|	2-3 -8
es:in|last|rga|	2-3 -9
es:in|last|tes|	1 12
es:in|last|ual|	2-3 7
es:in|shape|=con word word|	2-3 -9	4-7 13
es:in|shape|=de word word|	4-7 16
es:in|shape|=el capital|	2-3 -11
es:in|shape|=el word =de|	4-7 -7
es:in|shape|=el word =no|	4-7 11
es:in|shape|=el word =se|	8+ 6
es:in|shape|=el word adverb|	4-7 9
es:in|shape|=el word word|	2-3 15	8+ 6
es:in|shape|=es =la word|	8+ 7
es:in|shape|=es =una word|	8+ 8
es:in|shape|=la =del word|	2-3 -10
es:in|shape|=la capital capital|	2-3 -7
es:in|shape|=la capital|	2-3 -10
es:in|shape|=la word =es|	4-7 11
es:in|shape|=la word adverb|	4-7 6
es:in|shape|=los word =de|	4-7 -10
es:in|shape|=me word =por|	4-7 10
es:in|shape|=mi word word|	4-7 10	8+ 10
es:in|shape|=no =se word|	4-7 10
es:in|shape|=no word =a|	8+ 6
es:in|shape|=no word word|	4-7 14
es:in|shape|=se =la word|	4-7 11
es:in|shape|=se word =el|	4-7 14
es:in|shape|=un word =de|	4-7 10
es:in|shape|=un word =no|	4-7 12
es:in|shape|=un word word|	2-3 11
es:in|shape|=una word =de|	4-7 -11
es:in|shape|=una word word|	2-3 12	8+ 6
es:in|shape|=yo word word|	4-7 7
es:in|shape|adverb =no word|	4-7 -6
es:in|shape|adverb word word|	4-7 11
es:in|shape|adverb word|	2-3 12
es:in|shape|adverb|	1 6
es:in|shape|capital =con word|	2-3 6
es:in|shape|capital =de word|	4-7 7
es:in|shape|capital =del word|	2-3 -11
es:in|shape|capital =el word|	8+ 8
es:in|shape|capital =la word|	4-7 7
es:in|shape|capital =mi word|	2-3 -7
es:in|shape|capital =que =es|	4-7 15
es:in|shape|capital =que word|	4-7 16
es:in|shape|capital capital|	2-3 -7
es:in|shape|capital number word|	4-7 -9
es:in|shape|capital number|	2-3 -8
es:in|shape|capital word word|	4-7 15
es:in|shape|capital word|	2-3 9
es:in|shape|verb|	1 -7
es:in|shape|word =de word|	2-3 -13	4-7 -7
es:in|shape|word =el word|	4-7 16	8+ 6
es:in|shape|word =la word|	2-3 9
es:in|shape|word =para word|	4-7 13
es:in|shape|word =por word|	4-7 14
es:in|shape|word =su word|	2-3 14
es:in|shape|word =y word|	2-3 11
es:in|shape|word word =de|	4-7 12
es:in|shape|word word =por|	4-7 14
es:in|shape|word word word|	2-3 11
es:in|shape|word word|	2-3 11
es:in|shape|word|	1 6
es:in|word|	a -17	bien 12	bocadillo -10	botella -8	chino -12	come 15	comprar 12	común 15	con -9	de -12	del -16	dos 11	el -6	en 8	esperanza 9	huesero -10	igual 7	insuficientes 8	jamón -16	justicia -7	la 6	larga -9	lo 7	manual -9	mar -6	mesa -9	moño -8	no 7	nostalgia 10	para 10	perreo -8	que 14	random -11	se 11	sentido 15	su 14	táper -11	un 15	una 16	vegano -15	y 10
es:lead|lower|	adverb 15	capital 18	verb-judging 6	verb-saying -7	word 8
es:lead|other|	: -10	start 16	stop 8
es:lead|upper|	, -16	: 12	auxiliary -8	capital -14	determiner -15	preposition -16	start 9	stop 26	verb-judging -7	word -11
es:naming|conocido|2|	4-7 -9
es:naming|false|	preposition -11	verb-judging -13	word -8
es:naming|none|	2-3 6	8+ 12
es:naming|true|	: 6	adverb 15	determiner -6	start 10	stop 26	verb-judging 17	verb-saying -9
es:nobody|2-3|	start 8
es:others|0|	1 12	4-7 -7	8+ 12
es:others|1|	1 -15	4-7 35
es:others|2|	2-3 -14
es:others|3|	1 -11
es:own-case|false|all-one|	capital -13	determiner -15	preposition -7	start 9	verb-judging -11	word -11
es:own-case|false|all|	, -7	word -9
es:own-case|false|first|	, -13	auxiliary -8	preposition -13	stop 23	word -7
es:own-case|false|most|	: 10	stop 8
es:own-case|false|none|	adverb 15	capital 16	preposition 8	verb-judging 6	verb-saying -8	word 8
es:own-case|false|some|	preposition -6	word 15
es:own-case|true|first|	: 18	start 9	stop 16
es:own|false|	4-7 -7	8+ 12
es:own|true|	4-7 20
es:same|1|1|	none 6
es:same|1|2-3|	all -12	all-one -14	first 7	none 10
es:same|1|4-7|	most 15
es:same|1|8+|	first 17	most 8	none 7	some 7
es:same|2|1|	all-one -12	none -18
es:same|2|2-3|	all-one -10	first -12	none -13
es:same|2|4-7|	first -6
es:sentence|judging|	2-3 11	4-7 -6	8+ 9
es:sentence|none|	8+ 12
es:sentence|saying|	4-7 6	8+ 11
es:sentence|thinking|	4-7 7
es:size-ending|10+|none|	,verb-saying 6	stop 15
es:size-ending|1|none|	capital -14	determiner 15	end 7	word -10
es:size-ending|2|?|	— 9
es:size-ending|2|none|	,coordinator 6	,preposition 7	: 7	determiner -9	stop 6	word -11
es:size-ending|3|.|	end 8
es:size-ending|3|none|	,coordinator -10	,word -14	preposition 9
es:size-ending|4-5|.|	end 15
es:size-ending|4-5|?|	,verb-saying 8
es:size-ending|4-5|none|	,determiner -9	,preposition 13	,pronoun 12	,subordinator 7	,verb-saying 26	,word -12	; 11	end 18
es:size-ending|6-9|none|	,auxiliary 11	,pronoun 6	,verb-saying 24	,word 13	: 7	end 12	preposition 11	stop 6	— 7
es:size-follow|10+|	,verb-saying 6	stop 15
es:size-follow|1|	capital -14	determiner 15	end 9	stop -6	word -10
es:size-follow|2|	,coordinator 6	,preposition 7	: 7	determiner -9	stop 6	word -11	— 11
es:size-follow|3|	,coordinator -10	,word -14	preposition 9
es:size-follow|4-5|	,determiner -9	,preposition 13	,pronoun 12	,subordinator 7	,verb-saying 26	,word -12	; 11	end 24
es:size-follow|6-9|	,auxiliary 11	,pronoun 6	,verb-saying 24	,word 13	: 7	preposition 11	stop 6	— 10
es:size-intro|10+|	, 11	: 9	preposition 11	start 6
es:size-intro|1|	, -16	capital -13	start 13	verb-judging 14	verb-saying -13
es:size-intro|2|	, 8	stop 7	verb-saying 8
es:size-intro|3|	: 10	auxiliary 6	determiner -19	start 9	stop 13
es:size-intro|4-5|	, 15	: 8	auxiliary -8	capital 12	preposition -9	stop 25	that 16	verb-judging 15	verb-saying -8
es:size-intro|6-9|	, 9	auxiliary 11	capital 13	preposition 14	start 7	stop 25	that 10	verb-saying 12	word 20
es:size|	10+ 18	2 7	4-5 -8	6-9 9
es:subject|elided|	,auxiliary 7	,preposition 13	,pronoun 15	,verb-saying 15	,word -10	1 11	2-3 20	4-7 30	8+ 13	preposition 8	stop 20
es:subject|none|	,coordinator -10	,determiner -12	,pronoun 10	,word -9	4-7 -8	8+ 14	: 13	; 9	capital -11	determiner 8	end 19	preposition -13	word -7	— 11
es:subject|own|	,subordinator 7	,verb-saying 7	,word -9	1 -8	2-3 -8	8+ 8	capital -10	determiner 6	end 8	preposition 11	stop -11	word -11	— 10
es:two-before|,|	auxiliary 10
es:two-before|adverb|	: 11	stop 6	word 10
es:two-before|capital|	, 7	: 28	auxiliary 13	preposition 10	stop 11	word 15
es:two-before|determiner|	capital 9	verb-saying 8
es:two-before|preposition|	capital 6	determiner -11
es:two-before|pronoun|	verb-judging 8	verb-saying 12	word 7
es:two-before|quote|	coordinator -10	stop 6
es:two-before|start|	determiner -10	start 10
es:two-before|stop|	: 11	capital -10	preposition -11
es:two-before|that|	auxiliary -8	verb-judging 7	word 13
es:two-before|verb-judging|	preposition 17
es:two-before|verb-saying|	, 15	determiner 6	stop 17
es:two-before|verb-thinking|	stop 8
es:two-before|word|	auxiliary 20	preposition -13	stop 22	verb-saying -9
es:two-words-before|,|	la -12
es:two-words-before|.|	: 11
es:two-words-before|conocido|	como -12
es:two-words-before|definido|	como -6
es:two-words-before|expresó|	su 13
es:two-words-before|habla|	de 16
es:two-words-before|habló|	de 14
es:two-words-before|había|	dicho -8
es:two-words-before|la|	etiqueta -11
es:two-words-before|minutos|	. 6
es:two-words-before|niega|	: 11
es:two-words-before|socios|	de 8
es:two-words-before|soltó|	: 9
es:two-words-before|start|	start 10
es:two-words-before|tajante|	: 9
es:two-words-before|x|	: 8
es:two-words-before||	. 6	y -10
es:verb|false|1|	other -14
es:verb|false|2-3|	other 9	upper -8
es:verb|false|4-7|	other -6
es:verb|false|8+|	lower 7	upper 17
es:verb|true|2-3|	lower 13	upper 7
es:verb|true|4-7|	lower 30	other 8	upper 8
es:verb|true|8+|	upper 10
es:word-after|	, -12	: 11	; 11	a -12	con -7	de 8	en 10	end 17	las 9	se -11	su 11	un -9	— 18
es:word-after|,|	! 6	? 6	none -12
es:word-after|.|	? -11
es:word-after|:|	none 11
es:word-after|;|	none 11
es:word-after|a|	none -12
es:word-after|con|	none -7
es:word-after|de|	none 8
es:word-after|end|	. 11	? 6	none 13
es:word-after|en|	none 10
es:word-after|las|	none 9
es:word-after|se|	none -11
es:word-after|su|	none 11
es:word-after|un|	none -9
es:word-after|—|	? 11	none 13
es:word-before|,|	1 -16	4-7 21
es:word-before|	. 26	: 6	? 9	a 10	como -13	con 10	considera 9	del -11	dicho -8	era -11	es 10	etiqueta -11	fue 13	la -15	llama -11	los -8	start 10	todavía 15	ve 12
es:word-before|.|	2-3 13	4-7 30
es:word-before|:|	2-3 11	8+ 15
es:word-before|?|	2-3 6	4-7 14
es:word-before|a|	8+ 12
es:word-before|como|	4-7 -12
es:word-before|con|	2-3 10
es:word-before|del|	2-3 -9
es:word-before|de|	8+ 7
es:word-before|dicho|	1 -8
es:word-before|el|	1 7	2-3 -12
es:word-before|en|	1 -15
es:word-before|era|	4-7 -11
es:word-before|es|	2-3 6
es:word-before|etiqueta|	1 -11
es:word-before|la|	1 -10	2-3 -10
es:word-before|los|	2-3 -8
es:word-before|que|	4-7 18
es:word-before|start|	1 13	8+ 6
es:word-before|ve|	1 12
es:word-before|y|	2-3 -10
es:work|near|none|:|	first -8
es:work|near|none|	all-one -12	first -14	none 6
es:work|near|none|preposition|	first -9
es:work|none|none|,|	all -7	first -10
es:work|none|none|:|	all-one 7	first 8	most 12
es:work|none|none|adverb|	none 15
es:work|none|none|	all -12	none 6
es:work|none|none|auxiliary|	first -8
es:work|none|none|capital|	all-one -13	none 17
es:work|none|none|determiner|	all-one -15
es:work|none|none|preposition|	all-one -7	first -11	none 8	some -6
es:work|none|none|start|	all-one 9
es:work|none|none|stop|	all-one 7	first 25	most 8
es:work|none|none|verb-judging|	all-one -11
es:work|none|none|verb-saying|	none -8
es:work|none|none|word|	all -12	all-one -11	none 8	some 15
es:work|right|none|	first -6
es:work|right|none|word|	first -6
family|"|	1 14	2-3 -8
family|'|	8+ 25
family|,|	4-7 21	8+ 15
family|none|	1 15	2-3 17	4-7 13	8+ 6
family|«|	1 -12	2-3 -8
family|»|	1 -9	2-3 -11	8+ 11
family|‘|	1 -17	2-3 -12	4-7 -7	8+ 35
family|’|	4-7 14
family|‚|	4-7 9
family|“|	2-3 6	4-7 15	8+ 12
family|„|	1 -10	8+ 9
follow|	( -20	) -13	+ 13	, -8	,adverb -14	,preposition -22	,quote -10	,that -13	,verb-judging 14	,verb-saying 13	,verb-thinking 11	,word -11	adverb -15	auxiliary -26	capital 10	coordinator 6	end 21	pronoun 15	quote -16	subordinator 7	verb-judging -12	verb-saying 6	verb-thinking -10	word -18	— -9
fr:alone|alone|	4-7 11
fr:alone|first|	2-3 -9	4-7 24	8+ 9
fr:best-gap|according-to|according|gap|according-to|,;|	8+ 9
fr:best-gap|according-to|according|gap|according-to|,|	2-3 20	4-7 28	8+ 10
fr:best-gap|according-to|according|gap|according-to||	2-3 -13
fr:best-gap|colon|naked||	4-7 16	8+ 9
fr:best-gap|named-before|naked||	2-3 7
fr:best-gap|named-nearby|naked||	1 12	2-3 6	8+ 11
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 11	4-7 21
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 13
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 8	2-3 8	4-7 9	8+ 10
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 10
fr:best-gap|sentence-after|saying|gap|sentence-after||	8+ 9
fr:best-gap|sentence-before|saying|gap|sentence-before||	4-7 8
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -10
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 7
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 7
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 13
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 15
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -6	4-7 12	8+ -7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 12
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 8	2-3 -11	8+ 12
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 -7
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 13
fr:best-gap|topic|naked||	2-3 -12	8+ 13
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -9	4-7 14	8+ 7
fr:best-intro|,|according|1|	2-3 9	4-7 7
fr:best-intro|,|naked|1|	2-3 -12
fr:best-intro|,|saying|1|	4-7 9	8+ 7
fr:best-intro|,|saying|5-10|	4-7 9
fr:best-intro|:|according|1|	2-3 10
fr:best-intro|:|judging|2-4|	4-7 7
fr:best-intro|:|naked|1|	4-7 21	8+ 9
fr:best-intro|:|naked|2-4|	4-7 18
fr:best-intro|:|naked|5-10|	4-7 18	8+ 12
fr:best-intro|:|naked|far|	1 12	2-3 -10	8+ 15
fr:best-intro|:|saying|1|	4-7 10	8+ 11
fr:best-intro|:|saying|2-4|	4-7 16	8+ 17
fr:best-intro|:|saying|5-10|	4-7 17	8+ -9
fr:best-intro|adverb|saying|1|	2-3 -7
fr:best-intro|adverb|saying|2-4|	1 -8
fr:best-intro|auxiliary|saying|1|	4-7 9
fr:best-intro|auxiliary|saying|2-4|	4-7 10
fr:best-intro|determiner|according|5-10|	2-3 8
fr:best-intro|determiner|direct|2-4|	2-3 -6
fr:best-intro|determiner|judging|2-4|	2-3 10
fr:best-intro|determiner|naked|2-4|	1 17
fr:best-intro|determiner|naked|5-10|	2-3 -6
fr:best-intro|determiner|naked|far|	2-3 -11
fr:best-intro|determiner|saying|1|	2-3 19
fr:best-intro|determiner|saying|2-4|	1 12	2-3 -16
fr:best-intro|determiner|saying|5-10|	2-3 -13	4-7 -6
fr:best-intro|preposition|judging|5-10|	1 10
fr:best-intro|preposition|naked|5-10|	1 -17	2-3 -15	4-7 13
fr:best-intro|preposition|naked|far|	2-3 11
fr:best-intro|preposition|saying|1|	2-3 17
fr:best-intro|preposition|saying|2-4|	2-3 -6
fr:best-intro|start|naked|2-4|	4-7 17	8+ 9
fr:best-intro|start|naked|5-10|	8+ 9
fr:best-intro|start|naked|far|	4-7 10
fr:best-intro|start|saying|1|	4-7 21	8+ 6
fr:best-intro|start|saying|2-4|	8+ 6
fr:best-intro|stop|naked|2-4|	2-3 14
fr:best-intro|stop|naked|5-10|	4-7 24	8+ 6
fr:best-intro|stop|other|1|	4-7 13
fr:best-intro|stop|saying|1|	1 8	2-3 17	4-7 20	8+ 9
fr:best-intro|stop|saying|2-4|	2-3 11	4-7 22
fr:best-intro|stop|saying|5-10|	2-3 11
fr:best-intro|stop|saying|far|	8+ 6
fr:best-intro|that|naked|far|	4-7 7
fr:best-intro|verb-judging|judging|0|	2-3 7	4-7 14
fr:best-intro|verb-saying|naked|2-4|	4-7 12
fr:best-intro|verb-saying|naked|5-10|	2-3 -8
fr:best-intro|verb-saying|saying|0|	2-3 -7	4-7 7
fr:best-intro|word|according|1|	4-7 10
fr:best-intro|word|according|5-10|	2-3 -6	4-7 11
fr:best-intro|word|according|far|	4-7 14
fr:best-intro|word|judging|2-4|	1 14
fr:best-intro|word|naked|1|	2-3 -7
fr:best-intro|word|naked|2-4|	2-3 -9	4-7 -8
fr:best-intro|word|naked|5-10|	2-3 18	4-7 13
fr:best-intro|word|naked|far|	1 -13	8+ 7
fr:best-intro|word|saying|1|	2-3 -7
fr:best-intro|word|saying|2-4|	1 -7	2-3 15
fr:best-intro|word|saying|5-10|	1 10	2-3 9
fr:best-intro|word|saying|far|	4-7 16
fr:best-lead|lower|,|according|	according-to 16
fr:best-lead|lower|,|naked|	named-nearby 10	topic -10
fr:best-lead|lower|,|saying|	speaker-then-quote 13	verb-then-speaker 14
fr:best-lead|lower|:|direct|	speaker-then-quote -12
fr:best-lead|lower|:|saying|	quote-then-verb 15
fr:best-lead|lower|auxiliary|according|	according-to 10
fr:best-lead|lower|auxiliary|naked|	named-nearby 16
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 12	speaker-then-quote 12
fr:best-lead|lower|capital|according|	according-to 7
fr:best-lead|lower|coordinator|naked|	named-nearby 7
fr:best-lead|lower|determiner|according|	according-to 8
fr:best-lead|lower|determiner|direct|	speaker-then-quote -6
fr:best-lead|lower|determiner|saying|	speaker-then-quote -6
fr:best-lead|lower|preposition|judging|	speaker-then-quote 7
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 6
fr:best-lead|lower|that|naked|	named-nearby 11
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 9
fr:best-lead|lower|verb-saying|naked|	named-nearby 6
fr:best-lead|lower|verb-thinking|naked|	named-nearby 6
fr:best-lead|lower|word|judging|	speaker-then-quote 19
fr:best-lead|lower|word|naked|	named-nearby 9
fr:best-lead|lower|word|thinking|	speaker-then-quote -7
fr:best-lead|lower|’|naked|	named-nearby 7
fr:best-lead|upper|,|naked|	topic -13
fr:best-lead|upper|:|direct|	sentence-after 12
fr:best-lead|upper|:|judging|	speaker-then-quote 8
fr:best-lead|upper|:|naked|	colon 6	named-nearby 6
fr:best-lead|upper|:|saying|	sentence-after 14	sentence-before 9	speaker-then-quote -6
fr:best-lead|upper|preposition|naked|	named-nearby -11	topic -7
fr:best-lead|upper|start|naked|	interview 6	named-nearby 19	topic 10
fr:best-lead|upper|start|saying|	quote-then-speaker 6	quote-then-verb 10
fr:best-lead|upper|stop|naked|	named-nearby 21
fr:best-lead|upper|stop|other|	quote-then-verb 10
fr:best-lead|upper|stop|saying|	quote-then-speaker 14	quote-then-verb 21	sentence-after 11	sentence-before 11
fr:best-lead|upper|verb-saying|naked|	named-nearby -11
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -6
fr:best-lead|upper|word|naked|	named-nearby -13	topic -17
fr:best-lead|upper|word|saying|	quote-then-verb -9
fr:best-lemma|	acquiescer 6	admettre 16	affirmer 13	agacer -11	ajouter -10	amuser 10	assurer 14	avertir 13	commenter 10	conclure 12	confier 17	confirmer -11	déclarer 8	défendre 12	démentir 11	dénoncer 8	déplorer 9	détailler 10	emporter 10	enquérir 10	estimer 16	exclure 7	expliquer 6	féliciter 18	glisser 10	imager 8	indiquer 6	insister 13	interroger 7	ironiser 9	juger 13	lire -9	louer 12	lâcher 12	marrer 6	marteler 9	moquer 9	noter 10	nuancer 10	observer 7	parler 9	philosopher 9	plaider -12	plaisanter 10	poursuivre 8	promettre 25	prédire 14	préférer 12	qualifier 13	raconter 9	railler 9	rappeler -6	reconnaître 11	rectifier 14	relativiser 13	relever 9	rigoler 9	rire 9	réagir 10	réclamer -6	réfuter -7	réjouir 9	répliquer 11	répondre 15	résumer 13	rétorquer 13	saluer 14	souffler 11	souligner 8	soupirer 8	souri 10	sourire 13	souvenir 15	tempérer 14	trancher 16	unlisted 10	voir 13	vouloir -6	évoquer 19
fr:best-lemma|acquiescer|speaker-then-quote|	1 6
fr:best-lemma|admettre|quote-then-verb|	1 7
fr:best-lemma|affirmer|quote-then-speaker|	2-4 9
fr:best-lemma|affirmer|quote-then-verb|	1 7
fr:best-lemma|affirmer|speaker-then-quote|	2-4 13	far 10
fr:best-lemma|ajouter|quote-then-speaker|	2-4 13
fr:best-lemma|ajouter|quote-then-verb|	1 11
fr:best-lemma|amuser|quote-then-verb|	1 8
fr:best-lemma|appeler|speaker-then-quote|	0 -14	2-4 9
fr:best-lemma|assurer|quote-then-verb|	1 9
fr:best-lemma|assurer|speaker-then-quote|	2-4 15	5-10 12
fr:best-lemma|commenter|quote-then-verb|	1 10
fr:best-lemma|conclure|quote-then-verb|	1 12
fr:best-lemma|conclure|speaker-then-quote|	1 8
fr:best-lemma|confier|quote-then-speaker|	2-4 6
fr:best-lemma|confier|quote-then-verb|	1 13
fr:best-lemma|demander|speaker-then-quote|	2-4 13
fr:best-lemma|dire|quote-then-speaker|	2-4 11
fr:best-lemma|dire|quote-then-verb|	1 15
fr:best-lemma|dire|sentence-before|	5-10 8
fr:best-lemma|dire|speaker-then-quote|	1 12	5-10 12
fr:best-lemma|déclarer|quote-then-speaker|	2-4 7
fr:best-lemma|déclarer|quote-then-verb|	1 7
fr:best-lemma|déplorer|quote-then-verb|	1 6
fr:best-lemma|détailler|quote-then-verb|	1 10
fr:best-lemma|emporter|quote-then-verb|	1 10
fr:best-lemma|estimer|speaker-then-quote|	2-4 10	5-10 12
fr:best-lemma|expliquer|quote-then-verb|	1 8
fr:best-lemma|faire_valoir|quote-then-verb|	1 9
fr:best-lemma|faire_valoir|speaker-then-quote|	2-4 -6
fr:best-lemma|féliciter|speaker-then-quote|	2-4 16
fr:best-lemma|glisser|quote-then-verb|	1 8
fr:best-lemma|imager|quote-then-verb|	1 8
fr:best-lemma|indiquer|quote-then-verb|	1 8
fr:best-lemma|indiquer|speaker-then-quote|	2-4 11
fr:best-lemma|interroger|quote-then-verb|	1 7
fr:best-lemma|ironiser|quote-then-verb|	1 8
fr:best-lemma|juger|speaker-then-quote|	0 13
fr:best-lemma|lancer|quote-then-speaker|	2-4 7
fr:best-lemma|lancer|quote-then-verb|	1 11
fr:best-lemma|lire|quote-then-verb|	1 15
fr:best-lemma|lire|speaker-then-quote|	1 -11
fr:best-lemma|lâcher|quote-then-verb|	1 12
fr:best-lemma|marrer|quote-then-verb|	1 6
fr:best-lemma|marteler|quote-then-speaker|	2-4 9
fr:best-lemma|none|according-to|	1 22	2-4 8
fr:best-lemma|none|colon|	1 18
fr:best-lemma|none|interview|	far 7
fr:best-lemma|none|named-before|	2-4 14	5-10 15
fr:best-lemma|none|named-nearby|	far 12
fr:best-lemma|none|sentence-after|	0 12
fr:best-lemma|none|sentence-before|	5-10 14
fr:best-lemma|none|speaker-then-quote|	5-10 12
fr:best-lemma|none|topic|	1 -11	5-10 -7	far -6
fr:best-lemma|plaider|quote-then-verb|	1 8
fr:best-lemma|plaider|speaker-then-quote|	2-4 -12
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 7
fr:best-lemma|plaisanter|quote-then-verb|	1 10
fr:best-lemma|poursuivre|quote-then-verb|	1 8
fr:best-lemma|promettre|speaker-then-quote|	2-4 9	5-10 17
fr:best-lemma|prévenir|quote-then-verb|	1 12
fr:best-lemma|raconter|quote-then-verb|	1 7
fr:best-lemma|railler|quote-then-verb|	1 9
fr:best-lemma|rappeler|quote-then-verb|	1 -8
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -6	far 15
fr:best-lemma|reconnaître|quote-then-verb|	1 11
fr:best-lemma|reconnaître|speaker-then-quote|	5-10 6
fr:best-lemma|rectifier|quote-then-verb|	1 14
fr:best-lemma|regretter|quote-then-verb|	1 12
fr:best-lemma|relativiser|speaker-then-quote|	1 12
fr:best-lemma|relever|quote-then-verb|	1 8
fr:best-lemma|rigoler|quote-then-verb|	1 10
fr:best-lemma|réagir|quote-then-verb|	1 16
fr:best-lemma|réclamer|speaker-then-quote|	1 8	2-4 -14
fr:best-lemma|réfuter|speaker-then-quote|	5-10 -7
fr:best-lemma|réjouir|quote-then-verb|	1 9
fr:best-lemma|répondre|quote-then-speaker|	2-4 6
fr:best-lemma|répondre|quote-then-verb|	1 9
fr:best-lemma|répondre|speaker-then-quote|	2-4 10	5-10 15
fr:best-lemma|résumer|quote-then-speaker|	2-4 6
fr:best-lemma|résumer|quote-then-verb|	1 12
fr:best-lemma|rétorquer|quote-then-verb|	1 13
fr:best-lemma|saluer|speaker-then-quote|	0 14
fr:best-lemma|souffler|quote-then-verb|	1 8
fr:best-lemma|souligner|quote-then-speaker|	2-4 8
fr:best-lemma|soupirer|quote-then-verb|	1 8
fr:best-lemma|sourire|quote-then-verb|	1 14
fr:best-lemma|souri|speaker-then-quote|	1 10
fr:best-lemma|soutenir|quote-then-verb|	1 6
fr:best-lemma|souvenir|quote-then-verb|	1 7
fr:best-lemma|tempérer|quote-then-verb|	1 6
fr:best-lemma|trancher|quote-then-verb|	1 16
fr:best-lemma|trouver|speaker-then-quote|	5-10 11
fr:best-lemma|unlisted|quote-then-verb|	1 11
fr:best-lemma|voir|speaker-then-quote|	2-4 9
fr:best-lemma|vouloir|speaker-then-quote|	2-4 -7
fr:best-lemma|écrire|quote-then-speaker|	2-4 6
fr:best-lemma|écrire|quote-then-verb|	1 16
fr:best-lemma|évoquer|speaker-then-quote|	1 14	2-4 18
fr:best-near|according-to|according|	1 22	2-4 8
fr:best-near|according|1|	2-3 18	4-7 13
fr:best-near|according|2-4|	4-7 14
fr:best-near|according|5-10|	4-7 20
fr:best-near|according|far|	4-7 17	8+ 9
fr:best-near|apposed|5-10|	8+ 8
fr:best-near|colon|naked|	1 18
fr:best-near|direct|0|	2-3 10
fr:best-near|direct|5-10|	4-7 11
fr:best-near|interview|naked|	far 7
fr:best-near|judging|0|	2-3 7	4-7 14
fr:best-near|judging|2-4|	1 -7	2-3 15
fr:best-near|judging|5-10|	1 13	4-7 13
fr:best-near|naked|1|	2-3 -13	4-7 9	8+ 10
fr:best-near|naked|2-4|	1 15	8+ 9
fr:best-near|naked|5-10|	1 -11	2-3 7	4-7 19	8+ 10
fr:best-near|naked|far|	1 7	4-7 -9	8+ 10
fr:best-near|named-before|naked|	2-4 14	5-10 15
fr:best-near|named-nearby|naked|	far 12
fr:best-near|other|1|	4-7 13
fr:best-near|quote-then-speaker|saying|	2-4 16
fr:best-near|quote-then-verb|other|	1 11
fr:best-near|quote-then-verb|saying|	1 12
fr:best-near|saying|0|	2-3 -7	4-7 7	8+ 9
fr:best-near|saying|1|	8+ 10
fr:best-near|saying|2-4|	2-3 -8	8+ 10
fr:best-near|saying|5-10|	1 7	8+ -7
fr:best-near|saying|far|	1 8	4-7 20	8+ 7
fr:best-near|sentence-after|direct|	0 12
fr:best-near|sentence-after|saying|	0 9	5-10 14
fr:best-near|sentence-before|saying|	1 8
fr:best-near|speaker-then-quote|apposed|	5-10 11
fr:best-near|speaker-then-quote|direct|	2-4 -7
fr:best-near|speaker-then-quote|judging|	0 9	5-10 8
fr:best-near|speaker-then-quote|saying|	2-4 -10	5-10 -11	far 19
fr:best-near|speaker-then-quote|thinking|	1 -6	2-4 -7
fr:best-near|thinking|2-4|	8+ 11
fr:best-near|topic|naked|	1 -11	5-10 -7	far -6
fr:best-order|according|according|1|	2-3 18	4-7 13
fr:best-order|according|according|2-4|	4-7 14
fr:best-order|according|according|5-10|	4-7 20
fr:best-order|according|according|far|	4-7 17	8+ 9
fr:best-order|apposed|apposed|5-10|	8+ 8
fr:best-order|apposed|judging|0|	4-7 10
fr:best-order|apposed|judging|1|	2-3 -7
fr:best-order|apposed|judging|2-4|	2-3 12
fr:best-order|apposed|judging|5-10|	4-7 12
fr:best-order|apposed|saying|0|	4-7 19
fr:best-order|apposed|saying|1|	4-7 8	8+ 10
fr:best-order|apposed|saying|2-4|	1 -9	2-3 -7	4-7 28	8+ 13
fr:best-order|apposed|saying|5-10|	8+ 9
fr:best-order|apposition|saying|2-4|	4-7 7
fr:best-order|apposition|saying|5-10|	4-7 15
fr:best-order|direct|direct|0|	2-3 10
fr:best-order|direct|direct|5-10|	4-7 11
fr:best-order|direct|judging|0|	2-3 6	4-7 6
fr:best-order|direct|judging|1|	2-3 14
fr:best-order|direct|judging|2-4|	2-3 9
fr:best-order|direct|judging|5-10|	1 10	4-7 7
fr:best-order|direct|saying|0|	2-3 -8	8+ 9
fr:best-order|direct|saying|1|	8+ 10
fr:best-order|direct|saying|2-4|	4-7 -6
fr:best-order|direct|saying|5-10|	1 7	4-7 -8	8+ -9
fr:best-order|direct|saying|far|	1 8	4-7 18
fr:best-order|direct|thinking|2-4|	8+ 11
fr:best-order|inverted|other|1|	4-7 13
fr:best-order|inverted|saying|1|	1 8	4-7 11	8+ 10
fr:best-order|inverted|saying|2-4|	4-7 12	8+ 16
fr:best-order|inverted|saying|5-10|	4-7 14
fr:best-order|naked|naked|1|	2-3 -13	4-7 9	8+ 10
fr:best-order|naked|naked|2-4|	1 15	8+ 9
fr:best-order|naked|naked|5-10|	1 -11	2-3 7	4-7 19	8+ 10
fr:best-order|naked|naked|far|	1 7	4-7 -9	8+ 10
fr:best-phrase|name|	according 20	apposed 12	judging 9	naked 14	other 7
fr:best-phrase|noun|	according -9	apposed -6	other 10	saying -7
fr:best-phrase|pronoun|	according 15	direct 9	naked -21
fr:best-score|	-1 -17	-3 -6	-4 8	1 7	4 15	5 17
fr:best-score|-1|	2-3 -16	4-7 -10	8+ 18
fr:best-score|-2|	1 8	2-3 -6	4-7 -9	8+ 17
fr:best-score|-3|	1 -8	8+ 11
fr:best-score|-4|	4-7 19
fr:best-score|0|	1 -7	2-3 8	8+ 15
fr:best-score|1|	1 12	4-7 13	8+ 17
fr:best-score|2|	1 13	4-7 -7	8+ -8
fr:best-score|3|	1 -13	4-7 15	8+ 19
fr:best-score|4|	2-3 12	4-7 34	8+ 9
fr:best-score|5|	2-3 11	4-7 21
fr:best|according-to|according|	4-7 29
fr:best|colon|naked|	4-7 16	8+ 9
fr:best|named-before|naked|	2-3 7
fr:best|named-nearby|naked|	1 12	2-3 6	8+ 11
fr:best|quote-then-speaker|saying|	2-3 15
fr:best|quote-then-verb|other|	4-7 13
fr:best|quote-then-verb|saying|	1 8	2-3 11	4-7 9	8+ 10
fr:best|sentence-after|apposed|	8+ 12
fr:best|sentence-after|direct|	2-3 10
fr:best|sentence-after|saying|	4-7 14	8+ 9
fr:best|sentence-before|saying|	4-7 11
fr:best|speaker-then-quote|judging|	4-7 14
fr:best|speaker-then-quote|saying|	2-3 -8	4-7 -7	8+ -6
fr:best|speaker-then-quote|thinking|	8+ 16
fr:best|topic|naked|	2-3 -12	8+ 13
fr:best|verb-then-speaker|saying|	2-3 -9	4-7 14	8+ 18
fr:case-follow|all-one|,verb-saying|	none -7
fr:case-follow|all-one|end|	. 17
fr:case-follow|all-one|preposition|	none -7
fr:case-follow|all-one|stop|	none -24
fr:case-follow|all|stop|	none -8
fr:case-follow|all|word|	none -6
fr:case-follow|first|,auxiliary|	? 9	none 19
fr:case-follow|first|,pronoun|	! 6
fr:case-follow|first|,verb-saying|	! 6	? 6
fr:case-follow|first|,word|	none -7
fr:case-follow|first|:|	none -11
fr:case-follow|first|capital|	. 24	? 7
fr:case-follow|first|determiner|	. 22	? 7
fr:case-follow|first|end|	! 9	. 21	? 9	none 7
fr:case-follow|first|preposition|	. 11	none -15
fr:case-follow|first|pronoun|	. 14
fr:case-follow|first|stop|	none -20
fr:case-follow|first|—|	? 10
fr:case-follow|none|)|	none -10
fr:case-follow|none|,subordinator|	none -6
fr:case-follow|none|;|	none 10
fr:case-follow|none|end|	. 6	none 7
fr:case-follow|none|preposition|	none 6
fr:case-follow|none|stop|	none 9
fr:case-follow|none|word|	none -7
fr:case-follow|some|stop|	none 9
fr:case-intro|all-one|	: 10	preposition -14	start -7	stop 11	verb-saying -17	word -15
fr:case-intro|all|	, -7	word -8
fr:case-intro|first|	, -15	capital -9	preposition -11	stop 13	word -15	— 11
fr:case-intro|most|	start 6
fr:case-intro|none|	( -10	, 9	: -9	auxiliary 11	capital 11	coordinator 7	pronoun 12	that 13	verb-judging 15	verb-thinking 6	word 8
fr:case-intro|some|	, 9	auxiliary 11	verb-saying 8	word 9
fr:case|all-one|	3 6
fr:case|all|	2 -8	3 -7	4-5 -6
fr:case|first|	10+ 13	2 -8	3 -11	4-5 -7
fr:case|most|	4-5 -6
fr:case|none|	10+ 6	6-9 9
fr:case|some|	10+ 6	4-5 7	6-9 12
fr:chain-on|,|	1 -8
fr:chain-on|far|	4-7 -8
fr:chain-on|none|	4-7 17	8+ 14
fr:chain-on|pronoun verb-saying :|	4-7 14
fr:chain-on|stop|	2-3 -16
fr:chain-on|—|	2-3 9	4-7 9
fr:chain|,|	1 -8
fr:chain|far|	1 7
fr:chain|none|	1 -15	8+ 10
fr:clause|false|false|	all -11	first -10	most -6	none 9	some 8
fr:clause|false|true|	first -7	none 6	some 13
fr:clause|true|false|	none -9
fr:echo|all|1|	false -12
fr:echo|all|2-3|	false -9
fr:echo|all|	all -7	all-one -9	false -15	first -11
fr:echo|all|false|	4-7 12
fr:echo|all|true|	1 -16	2-3 -8	4-7 -6
fr:echo|half|2-3|	false -14
fr:echo|half|4-7|	false 12
fr:echo|half|8+|	false 10
fr:echo|half|	false -10	none -9
fr:echo|half|false|	2-3 -14	4-7 12	8+ 8
fr:echo|none|4-7|	true 20
fr:echo|none|	all -10	first -7	most -6	none 12	some 8
fr:echo|some|4-7|	false -10
fr:echo|some|8+|	false 9	true 8
fr:echo|some|	false -9	none -9	true 8
fr:echo|some|false|	4-7 -10	8+ 10
fr:ending|	! 14	. 32	? 22	none -8
fr:family|"|	1 11	2-3 6	8+ 7
fr:family|none|	2-3 8	4-7 8
fr:family|“|	4-7 16	8+ 19
fr:follow|	) -10	,auxiliary 10	,quote -8	,subordinator -6	,word -10	: -10	; 10	capital 19	determiner 9	end 21	pronoun 7	stop -8	verb-saying -10	word -8	— 13
fr:gov|acquiescer|	none 6
fr:gov|acquiescer|present|	none 8
fr:gov|admettre|	none 13
fr:gov|admettre|past|	none 13
fr:gov|affirmer|2-3|	4-7 13
fr:gov|affirmer|	de 10	none 11
fr:gov|affirmer|present|	none 7
fr:gov|appeler|0|	2-3 -10
fr:gov|appeler|	none -11	à 23
fr:gov|appeler|past|	auxiliary 13
fr:gov|assurer|2-3|	4-7 15
fr:gov|assurer|4-7|	4-7 14
fr:gov|assurer|past|	auxiliary 10
fr:gov|assurer|present|	none 13
fr:gov|assurer|	que 10
fr:gov|attendre|	none 11
fr:gov|attendre|past|	none 15
fr:gov|conclure|1|	8+ 8
fr:gov|conclure|	none 8
fr:gov|conclure|past|	auxiliary 6
fr:gov|confirmer|past|	auxiliary -8
fr:gov|croire|	none 6
fr:gov|croire|past|	none 6
fr:gov|demander|1|	4-7 10
fr:gov|demander|4-7|	2-3 10
fr:gov|demander|	none 10	si 11
fr:gov|demander|past|	auxiliary 11
fr:gov|demander|present|	none 13
fr:gov|dire|0|	1 -8	2-3 -7	4-7 17
fr:gov|dire|1|	4-7 9
fr:gov|dire|2-3|	2-3 14	4-7 22
fr:gov|dire|past|	auxiliary 13
fr:gov|démentir|past|	none 8
fr:gov|dénoncer|1|	2-3 15
fr:gov|dénoncer|2-3|	4-7 9
fr:gov|dénoncer|	dans 6	none 17
fr:gov|dénoncer|past|	auxiliary 11
fr:gov|dénoncer|present|	none 11
fr:gov|estimer|2-3|	4-7 10
fr:gov|estimer|past|	auxiliary 13
fr:gov|estimer|present|	none 10
fr:gov|estimer|	que 12
fr:gov|exclure|	none 7
fr:gov|faire_valoir|past|	auxiliary 6
fr:gov|féliciter|2-3|	2-3 13
fr:gov|féliciter|	d' 14	d’ 13	none 10
fr:gov|féliciter|past|	auxiliary 17
fr:gov|head|	ans -6	celle-ci 11	chercheuse -7	civile 14	compagnie 15	comptes 9	direction 13	elle 24	général 12	il -6	institution -10	juges 11	loi -14	ministre 11	name 8	on -20	organisation 10	part 7	person 7	préfecture 14	président 11	santé 11	tout -7
fr:gov|head|chercheuse|	réfuter -7
fr:gov|head|civile|	féliciter 14
fr:gov|head|comptes|	juger 9
fr:gov|head|elle|	dire 15
fr:gov|head|il|	assurer 13	préciser 12
fr:gov|head|institution|	regretter -10
fr:gov|head|juges|	relever 9
fr:gov|head|loi|	dire -14
fr:gov|head|name|	dire 6
fr:gov|head|on|	lire -14
fr:gov|head|organisation|	appeler 7	parler 11	réclamer 8
fr:gov|head|person|	demander 10	dire 11	démentir 8	dénoncer 12	estimer 11	exclure 7	faire_valoir 12	moquer 10	parler 16	promettre 7	répondre 7	saluer 8	voir 10
fr:gov|head|préfecture|	parler 14
fr:gov|indiquer|	qu’ 11
fr:gov|inquiéter|	d’ -8
fr:gov|inquiéter|past|	none -8
fr:gov|judging|0|false|false|	none 10
fr:gov|judging|1|false|false|	none 9
fr:gov|judging|2-3|false|false|	first 7
fr:gov|judging|2-3|true|false|	none 21
fr:gov|judging|4-7|false|false|	none 15
fr:gov|judging|4-7|true|false|	none -9
fr:gov|judging|de|1|	1 10
fr:gov|judging|de|4-7|	1 13
fr:gov|judging|de|false|	false 9
fr:gov|judging|de|	none 9
fr:gov|judging|d’|2-3|	1 11	2-3 10
fr:gov|judging|d’|	none 16
fr:gov|judging|d’|true|	false 15
fr:gov|judging|none|0|	2-3 9	4-7 14
fr:gov|judging|none|2-3|	4-7 10
fr:gov|judging|none|	first 6	none 11
fr:gov|judging|none|true|	false 10
fr:gov|judging|à|	none -14
fr:gov|judging|à|true|	false -12
fr:gov|juger|0|	1 11	2-3 10
fr:gov|juger|	none 17
fr:gov|juger|past|	none 12
fr:gov|juger|present|	none 11
fr:gov|lire|	none -11
fr:gov|lire|past|	none -12
fr:gov|lâcher|1|	4-7 12
fr:gov|lâcher|	none 12
fr:gov|moquer|2-3|	4-7 10
fr:gov|moquer|	none 10
fr:gov|moquer|past|	auxiliary 10
fr:gov|none|2-3|	all-one 6	first -7
fr:gov|none|4-7|	most -6	none 6
fr:gov|none|8+|	none 14
fr:gov|none|false|true|	2-3 -6	4-7 12	8+ 7
fr:gov|none|true|false|	4-7 -6	8+ 8
fr:gov|none|true|true|	2-3 -9
fr:gov|parler|2-3|	2-3 11
fr:gov|parler|	d’ 16
fr:gov|parler|past|	auxiliary 8	none 11
fr:gov|plaider|2-3|	4-7 -12
fr:gov|plaider|	none -14	pour -13
fr:gov|plaider|past|	auxiliary -15
fr:gov|promettre|4-7|	4-7 18
fr:gov|promettre|	none 13
fr:gov|promettre|past|	auxiliary 14	none 18
fr:gov|préciser|participle|	none 12
fr:gov|préciser|	que 13
fr:gov|préférer|past|	none 12
fr:gov|prévenir|	none -9
fr:gov|prévenir|past|	none -9
fr:gov|qualifier|1|	1 10
fr:gov|qualifier|	de 16
fr:gov|qualifier|present|	none 13
fr:gov|raconter|4-7|	4-7 11
fr:gov|rappeler|8+|	2-3 -8
fr:gov|rappeler|	none 7
fr:gov|rappeler|past|	auxiliary -10
fr:gov|reconnaître|0|	4-7 11
fr:gov|reconnaître|	none 10
fr:gov|reconnaître|past|	none 7
fr:gov|regretter|	none -6	que 12
fr:gov|regretter|present|	none -6
fr:gov|relativiser|	none 12
fr:gov|relativiser|present|	none 12
fr:gov|relever|	none 11
fr:gov|relever|past|	none 9
fr:gov|réclamer|4-7|	2-3 -8
fr:gov|réfuter|	d’ -7
fr:gov|réfuter|present|	none -7
fr:gov|répliquer|past|	auxiliary 7
fr:gov|répondre|past|	auxiliary 14	none 7
fr:gov|saluer|0|	2-3 8	4-7 11
fr:gov|saluer|2-3|	1 10
fr:gov|saluer|	none 17
fr:gov|saluer|past|	auxiliary 13
fr:gov|saluer|present|	none 15
fr:gov|saying|0|false|false|	all-one -15	some 8
fr:gov|saying|1|false|false|	all-one 7	none -8
fr:gov|saying|1|false|true|	first 14
fr:gov|saying|1|true|false|	none 14
fr:gov|saying|2-3|false|false|	first 15	none -12	some 10
fr:gov|saying|2-3|true|false|	all-one -7
fr:gov|saying|4-7|false|false|	none 14	some 7
fr:gov|saying|8+|false|false|	first 9	none 8
fr:gov|saying|8+|false|true|	first 9
fr:gov|saying|8+|true|false|	all -6
fr:gov|saying|au|false|	false -8
fr:gov|saying|au|	none -8
fr:gov|saying|d'|	none 14
fr:gov|saying|dans|false|	false 8
fr:gov|saying|dans|	first 12	none 8
fr:gov|saying|de|2-3|	1 -11
fr:gov|saying|de|4-7|	2-3 15
fr:gov|saying|de|8+|	4-7 20	8+ 13
fr:gov|saying|de|false|	false -6
fr:gov|saying|de|	some 6
fr:gov|saying|d’|2-3|	2-3 -6	4-7 20
fr:gov|saying|d’|	none -7
fr:gov|saying|d’|true|	false -7
fr:gov|saying|en|2-3|	4-7 -7
fr:gov|saying|en|false|	false -6
fr:gov|saying|en|	first 11	none -6
fr:gov|saying|none|0|	2-3 -7	4-7 11
fr:gov|saying|none|1|	4-7 14	8+ 19
fr:gov|saying|none|2-3|	1 -14	4-7 37	8+ 17
fr:gov|saying|none|4-7|	4-7 12
fr:gov|saying|none|	all -9	all-one -8	some 15
fr:gov|saying|none|false|	false -9	true 14
fr:gov|saying|none|true|	false 12
fr:gov|saying|par|8+|	2-3 -11
fr:gov|saying|par|true|	false -11
fr:gov|saying|pour|	none -12
fr:gov|saying|pour|true|	false -12
fr:gov|saying|qu'|	none 8
fr:gov|saying|que|2-3|	4-7 -6	8+ 8
fr:gov|saying|que|4-7|	1 12	2-3 14	4-7 17	8+ 11
fr:gov|saying|que|8+|	4-7 6
fr:gov|saying|que|false|	false 17
fr:gov|saying|que|	none 13	some 9
fr:gov|saying|que|true|	false 15
fr:gov|saying|qu’|false|	false 13
fr:gov|saying|qu’|	none 14
fr:gov|saying|si|false|	false 11
fr:gov|saying|si|	none 11
fr:gov|saying|à|4-7|	4-7 -9
fr:gov|saying|à|8+|	4-7 10
fr:gov|saying|à|false|	false 16
fr:gov|sourire|	none -7
fr:gov|sourire|past|	none -7
fr:gov|souri|1|	4-7 10
fr:gov|souri|	none 10
fr:gov|souri|past|	auxiliary 10
fr:gov|souvenir|past|	none 12
fr:gov|subject|elle|saying|	1 16	2-3 8	4-7 13
fr:gov|subject|elle|saying|past|	2-3 11	4-7 23
fr:gov|subject|elle|saying|present|	4-7 6
fr:gov|subject|il|saying|	2-3 -13	4-7 16	8+ 9
fr:gov|subject|il|saying|past|	4-7 -6
fr:gov|subject|name|saying|	2-3 10	4-7 16
fr:gov|subject|name|saying|past|	4-7 17
fr:gov|subject|none|saying|	1 -9
fr:gov|subject|none|saying|past|	1 -13	2-3 7
fr:gov|subject|noun|judging|	1 11
fr:gov|subject|noun|judging|past|	2-3 6	4-7 7
fr:gov|subject|noun|judging|present|	1 13	4-7 16
fr:gov|subject|noun|saying|	1 7	8+ 12
fr:gov|subject|noun|saying|past|	1 8	4-7 8	8+ 17
fr:gov|subject|noun|saying|present|	2-3 6	8+ 6
fr:gov|subject|noun|thinking|	4-7 13
fr:gov|subject|noun|thinking|past|	4-7 12
fr:gov|subject|on|judging|	1 -17
fr:gov|subject|on|saying|	1 -9
fr:gov|subject|on|saying|past|	2-3 -8
fr:gov|subject|on|saying|present|	4-7 12
fr:gov|subject|organisation|judging|	1 13	2-3 9	4-7 17
fr:gov|subject|organisation|judging|past|	2-3 16
fr:gov|subject|organisation|judging|present|	4-7 9
fr:gov|subject|organisation|saying|	0 10	1 11	2-3 -8	4-7 11
fr:gov|subject|organisation|saying|past|	4-7 13
fr:gov|subject|organisation|saying|present|	4-7 13
fr:gov|subject|organisation|thinking|	2-3 -7
fr:gov|subject|person|judging|	0 7	1 18	2-3 13
fr:gov|subject|person|judging|past|	1 9	2-3 20	4-7 6
fr:gov|subject|person|saying|	0 14	2-3 -10	8+ 8
fr:gov|subject|person|saying|past|	2-3 15	4-7 25
fr:gov|subject|person|saying|present|	2-3 -15	4-7 19	8+ 17
fr:gov|subject|person|thinking|	2-3 10
fr:gov|subject|person|thinking|past|	2-3 9	8+ 8
fr:gov|subject|place|saying|	0 12
fr:gov|subject|place|saying|past|	4-7 21
fr:gov|tempérer|	none 12
fr:gov|tempérer|past|	none 12
fr:gov|thinking|0|false|false|	none 6
fr:gov|thinking|none|false|	false 7
fr:gov|thinking|none|true|	false -9
fr:gov|trouver|present|	none 13
fr:gov|voir|	none 13
fr:gov|voir|past|	none 13
fr:gov|vouloir|	none -9
fr:gov|vouloir|past|	none -9
fr:gov|évoquer|1|	4-7 13
fr:gov|évoquer|2-3|	4-7 16
fr:gov|évoquer|	none 21
fr:gov|évoquer|past|	auxiliary 14
fr:gov|évoquer|present|	none 20
fr:headline|true|	1 7	8+ 9
fr:head|"|	2-3 -6
fr:head|plain|,quote|	1 -8
fr:head|plain|	: 16	all-one -11	determiner -9	first -8	none 6	start -10
fr:head|plain|:|	1 -11	2-3 -6	8+ 8
fr:head|plain|all-one|	1 -8	2-3 -6
fr:head|plain|determiner|	2-3 -6
fr:head|plain|end|	2-3 8	4-7 13
fr:head|plain|first|	2-3 -7	8+ 9
fr:head|plain|none|	4-7 15
fr:head|titled|	: 16	first 17
fr:head|titled|end|	4-7 16
fr:head|titled|first|	4-7 16
fr:head|«|	8+ 9
fr:in-noun|false|false|2-3|	all -6	all-one 6	first -7	none 10
fr:in-noun|false|false|4-7|	most -6	none 16	some 15
fr:in-noun|false|false|8+|	none 8	some 6
fr:in-noun|false|true|1|	all-one 8
fr:in-noun|false|true|2-3|	all -6
fr:in-noun|false|true|4-7|	first 21
fr:in-noun|false|true|8+|	first 10
fr:in-noun|true|false|1|	all-one -13	none 11
fr:in-noun|true|false|2-3|	all -8	all-one -15	first -11
fr:in-noun|true|false|4-7|	first -13	none -8
fr:in-noun|true|false|8+|	none 14
fr:in-noun|true|true|1|	none -15
fr:in-noun|true|true|2-3|	none -13
fr:in-noun|true|true|4-7|	none 14
fr:intro-follow|,|end|	2-3 10	4-7 14
fr:intro-follow|,|stop|	1 6	2-3 18	4-7 10	8+ 7
fr:intro-follow|:|capital|	1 8	4-7 18	8+ 10
fr:intro-follow|:|determiner|	4-7 21	8+ 15
fr:intro-follow|:|end|	1 16	2-3 17	4-7 28	8+ 15
fr:intro-follow|:|preposition|	4-7 10
fr:intro-follow|:|pronoun|	4-7 18
fr:intro-follow|:|stop|	1 -20	2-3 -19	8+ -9
fr:intro-follow|auxiliary|,auxiliary|	4-7 6
fr:intro-follow|auxiliary|,verb-saying|	4-7 10
fr:intro-follow|auxiliary|stop|	2-3 12	4-7 17	8+ 8
fr:intro-follow|determiner|,word|	4-7 -6
fr:intro-follow|determiner|determiner|	2-3 9
fr:intro-follow|determiner|end|	2-3 -10
fr:intro-follow|determiner|preposition|	1 13
fr:intro-follow|determiner|stop|	2-3 -11
fr:intro-follow|determiner|word|	2-3 -13
fr:intro-follow|preposition|:|	2-3 6
fr:intro-follow|preposition|coordinator|	2-3 -9
fr:intro-follow|preposition|stop|	1 -7	4-7 15
fr:intro-follow|pronoun|stop|	4-7 8
fr:intro-follow|start|,auxiliary|	4-7 15	8+ 12
fr:intro-follow|start|,verb-saying|	4-7 21	8+ 13
fr:intro-follow|start|:|	2-3 -11	8+ 8
fr:intro-follow|start|end|	4-7 11
fr:intro-follow|stop|,auxiliary|	1 11	2-3 14	4-7 31
fr:intro-follow|stop|,pronoun|	2-3 11	4-7 11	8+ 9
fr:intro-follow|stop|,verb-saying|	2-3 12	4-7 39	8+ 8
fr:intro-follow|stop|,word|	4-7 -6	8+ 14
fr:intro-follow|stop|capital|	4-7 12
fr:intro-follow|stop|end|	2-3 10
fr:intro-follow|stop|—|	4-7 9
fr:intro-follow|that|stop|	4-7 7
fr:intro-follow|verb-judging|stop|	2-3 7	4-7 9
fr:intro-follow|verb-saying|preposition|	1 11	2-3 13
fr:intro-follow|verb-saying|stop|	1 -13	2-3 -13	4-7 10
fr:intro-follow|verb-thinking|stop|	4-7 10
fr:intro-follow|word|,auxiliary|	4-7 14
fr:intro-follow|word|,preposition|	4-7 -7
fr:intro-follow|word|,verb-saying|	2-3 -12	4-7 -6
fr:intro-follow|word|,word|	1 6
fr:intro-follow|word|preposition|	1 -13
fr:intro-follow|word|stop|	2-3 18	4-7 9	8+ 14
fr:intro-follow|word|word|	1 -12
fr:intro-follow|—|—|	2-3 9
fr:intro-follow|’|stop|	4-7 9
fr:intro|	( -10	auxiliary 11	coordinator 7	pronoun 12	quote 10	that 13	verb-judging 15	verb-thinking 6	— 11
fr:in|first|=au|	4-7 11	8+ 11	first 9	none 10
fr:in|first|=avant|	4-7 14	none 14
fr:in|first|=avec|	2-3 18	4-7 18	first 7	none 20
fr:in|first|=a|	first -10
fr:in|first|=ce|	8+ 17	first 18
fr:in|first|=chez|	8+ 8	first 8
fr:in|first|=comme|	4-7 -6	none -6
fr:in|first|=dans|	2-3 11	4-7 -8	first 11	none -7
fr:in|first|=des|	4-7 15	first 9	none 19
fr:in|first|=deux|	2-3 7	first 6
fr:in|first|=elle|	4-7 20	8+ 7	first 19
fr:in|first|=en|	2-3 9	4-7 15	first 9	none 12	some 10
fr:in|first|=et|	2-3 -6	4-7 13	first 15	none -6
fr:in|first|=fait|	2-3 -11	none -7
fr:in|first|=ils|	4-7 10	8+ 9	first 11
fr:in|first|=il|	4-7 16	8+ 17	first 22
fr:in|first|=jamais|	none 10
fr:in|first|=je|	2-3 7	4-7 18	8+ 9	first 20
fr:in|first|=la|	2-3 -12	4-7 8	all-one -10	first 6
fr:in|first|=les|	2-3 12	4-7 -8	8+ 8	first -6	none 12
fr:in|first|=le|	2-3 -6	4-7 -14	8+ 13	all -8	all-one -14
fr:in|first|=mais|	first 7
fr:in|first|=ma|	4-7 11	8+ 9	first 14
fr:in|first|=mes|	first 8
fr:in|first|=mon|	4-7 8	8+ 13	first 13
fr:in|first|=ne|	4-7 14	none 18
fr:in|first|=ni|	8+ 11	none 11
fr:in|first|=non|	4-7 10	first 11
fr:in|first|=nos|	8+ 7	first 7
fr:in|first|=nous|	4-7 22	first 8
fr:in|first|=on|	2-3 13	8+ 12	first 11
fr:in|first|=pas|	none 11
fr:in|first|=pour|	4-7 -6	first -6
fr:in|first|=quand|	8+ 8	first 8
fr:in|first|=que|	8+ 8
fr:in|first|=sans|	none 10
fr:in|first|=si|	8+ 6	first 6
fr:in|first|=sous|	none 8
fr:in|first|=sur|	none 13
fr:in|first|=trois|	4-7 11	first 11
fr:in|first|=une|	2-3 16	4-7 17	none 23
fr:in|first|=un|	2-3 13	4-7 20	8+ 13	first 15	none 22
fr:in|first|=vous|	8+ 9	first 7
fr:in|first|=à|	2-3 -12	4-7 17	8+ 8	first 11	none -11
fr:in|first|adverb|	1 15	8+ 15	all-one 8	first 16	none 7
fr:in|first|capital|	2-3 -10	4-7 10	8+ 16	all -9
fr:in|first|verb|	2-3 12
fr:in|first|word|	4-7 29	8+ 12
fr:in|functions|0|2-3|	all -8	all-one 6	first -8
fr:in|functions|0|4-7|	first 19	none 14
fr:in|functions|1|2-3|	all -7	all-one -14	none 6
fr:in|functions|1|4-7|	most -6	none 8
fr:in|functions|2|2-3|	first -10	none 14
fr:in|functions|2|8+|	first 10
fr:in|functions|3|4-7|	none 9	some 13
fr:in|functions|3|8+|	none 14	some 6
fr:in|last|ais|	2-3 -8
fr:in|last|	al -14	an 6	ce -7	de 7	di 10	et 9	ge -16	he -9	ie -14	il 8	it 9	le 8	me 11	nc -9	nt 16	re 8	rs -10	ré 13	sé -12	ts 11	té -12	ue 13	up 9	ur -16	us -6	ux 14	és 10
fr:in|last|ale|	2-3 10
fr:in|last|anc|	2-3 -9
fr:in|last|ble|	1 15	2-3 17
fr:in|last|ent|	1 12	2-3 8
fr:in|last|ers|	2-3 -13
fr:in|last|eur|	1 -13
fr:in|last|eux|	2-3 12
fr:in|last|ial|	2-3 -12
fr:in|last|ier|	2-3 -10
fr:in|last|ine|	2-3 -10
fr:in|last|ion|	1 12
fr:in|last|ire|	2-3 10
fr:in|last|lle|	1 -10	2-3 -8
fr:in|last|lus|	2-3 12
fr:in|last|lée|	1 8
fr:in|last|mes|	2-3 11
fr:in|last|nce|	2-3 -9
fr:in|last|nne|	2-3 -13
fr:in|last|nte|	1 14	2-3 8
fr:in|last|nts|	2-3 9
fr:in|last|ois|	2-3 9
fr:in|last|ole|	2-3 10
fr:in|last|oup|	2-3 9
fr:in|last|our|	2-3 -11
fr:in|last|ous|	2-3 -12
fr:in|last|que|	1 16
fr:in|last|rve|	2-3 11
fr:in|last|rée|	2-3 8
fr:in|last|son|	2-3 -11
fr:in|last|sse|	2-3 -10
fr:in|last|ste|	1 -9	2-3 -13
fr:in|last|tes|	1 -6
fr:in|last|tte|	1 6
fr:in|last|ude|	2-3 -12
fr:in|last|une|	2-3 10
fr:in|last|ure|	2-3 15
fr:in|last|use|	1 12
fr:in|last|uve|	2-3 -8
fr:in|last|xer|	1 -7
fr:in|last|ées|	2-3 13
fr:in|last|ôle|	2-3 9
fr:in|shape|=au word =de|	8+ 6
fr:in|shape|=avec word|	2-3 16
fr:in|shape|=ce word =pas|	8+ 10
fr:in|shape|=dans =le word|	4-7 10
fr:in|shape|=dans =les word|	4-7 -7
fr:in|shape|=des word word|	4-7 6
fr:in|shape|=et =les word|	4-7 10
fr:in|shape|=et word|	2-3 -6
fr:in|shape|=fait word|	2-3 -11
fr:in|shape|=il =a word|	8+ 8
fr:in|shape|=il word word|	4-7 19
fr:in|shape|=je =lui =ai|	8+ 6
fr:in|shape|=je =ne word|	4-7 9	8+ 10
fr:in|shape|=je word =ai|	4-7 9
fr:in|shape|=je word word|	8+ 8
fr:in|shape|=la capital|	2-3 -11
fr:in|shape|=la word =a|	4-7 10
fr:in|shape|=la word word|	4-7 11
fr:in|shape|=la word|	2-3 -9
fr:in|shape|=le capital capital|	2-3 -8
fr:in|shape|=le capital|	2-3 -13
fr:in|shape|=le word =a|	8+ 10
fr:in|shape|=le word =de|	8+ 9
fr:in|shape|=le word =est|	4-7 9	8+ 6
fr:in|shape|=le word =il|	4-7 11
fr:in|shape|=le word word|	8+ 18
fr:in|shape|=les word word|	4-7 10	8+ 6
fr:in|shape|=ma word =a|	8+ 9
fr:in|shape|=mon word verb|	8+ 12
fr:in|shape|=mon word word|	8+ 8
fr:in|shape|=ne word =pas|	4-7 8
fr:in|shape|=ne word =que|	4-7 10
fr:in|shape|=nous =avons word|	8+ 10
fr:in|shape|=nous =ne word|	8+ 6
fr:in|shape|=nous word word|	4-7 7	8+ 6
fr:in|shape|=on =a word|	4-7 8	8+ 7
fr:in|shape|=on =ne =va|	8+ 8
fr:in|shape|=on =ne word|	4-7 12
fr:in|shape|=on =nous =a|	8+ 8
fr:in|shape|=on verb =de|	4-7 7
fr:in|shape|=on word verb|	8+ 8
fr:in|shape|=on word word|	8+ 6
fr:in|shape|=pour =des word|	4-7 -6
fr:in|shape|=quand =je word|	8+ 7
fr:in|shape|=un word =de|	4-7 10
fr:in|shape|=un word word|	2-3 8	4-7 7	8+ 13
fr:in|shape|=un word|	2-3 10
fr:in|shape|=une word =de|	8+ 7
fr:in|shape|=une word word|	2-3 14	4-7 14
fr:in|shape|=vous word word|	8+ 7
fr:in|shape|=à word word|	2-3 -8
fr:in|shape|adverb =on word|	4-7 10
fr:in|shape|adverb =un word|	8+ 11
fr:in|shape|adverb|	1 15
fr:in|shape|capital =ai word|	4-7 10	8+ 10
fr:in|shape|capital =du word|	2-3 -9
fr:in|shape|capital =je word|	8+ 6
fr:in|shape|capital =la word|	4-7 17
fr:in|shape|capital =ne word|	4-7 18
fr:in|shape|capital =un word|	4-7 10	8+ 14
fr:in|shape|capital =une word|	4-7 8	8+ 6
fr:in|shape|capital adverb word|	2-3 -8	4-7 12
fr:in|shape|capital capital|	2-3 -6
fr:in|shape|capital word =des|	8+ 7
fr:in|shape|capital word =de|	4-7 12
fr:in|shape|capital word =pas|	8+ 7
fr:in|shape|capital word =un|	8+ 7
fr:in|shape|capital word adverb|	4-7 8	8+ 14
fr:in|shape|capital word word|	4-7 20	8+ 15
fr:in|shape|verb word|	2-3 12
fr:in|shape|word =au word|	4-7 9
fr:in|shape|word =de word|	4-7 22
fr:in|shape|word =des word|	2-3 -10
fr:in|shape|word =du word|	2-3 -8
fr:in|shape|word =la word|	4-7 11
fr:in|shape|word =le word|	2-3 6
fr:in|shape|word =mais =pas|	4-7 13
fr:in|shape|word =mais word|	2-3 10
fr:in|shape|word =pas word|	4-7 13
fr:in|shape|word =à word|	4-7 12	8+ 6
fr:in|shape|word word =de|	4-7 12
fr:in|shape|word word =du|	4-7 10
fr:in|shape|word word =et|	4-7 16
fr:in|shape|word word =les|	4-7 13
fr:in|shape|word word =à|	4-7 14
fr:in|shape|word word word|	4-7 15
fr:in|word|	a -12	au 14	aucun 7	avec 18	blague 8	blanc -9	bon 8	comme -8	contenues 9	contrôle 9	c’est 7	dans 14	des -11	deux 7	du -11	déconnexer -7	en 6	encore 12	enfin 13	fait -10	faux -6	fois 9	hors 9	je 7	jour -8	juste -12	j’ai 10	la -16	les 16	loup 9	louve -8	l’heure -12	ma -8	mais 11	maison -11	malaisance -11	mieux 11	moi 6	non 8	on 13	ou -11	outil 7	pacte -6	patate -14	piscine -7	plan -15	plus 12	pluviste -9	retenue 16	réserve 13	sobriété -12	sous 11	sucrée 8	sur 7	titre -9	tout 10	un 14	une 17	vigilance 7	à -11	ça 12
fr:lead|lower|	( -10	, 9	: -9	auxiliary 11	capital 11	coordinator 7	pronoun 12	that 11	verb-judging 15	verb-thinking 6	word 8
fr:lead|upper|	, -17	capital -9	preposition -14	verb-saying -12	word -19	— 11
fr:naming|dite|1|	2-3 -7
fr:naming|dit|1|	2-3 -7	4-7 17
fr:naming|dit|3|	2-3 14	4-7 7
fr:naming|false|	preposition -13	word -14
fr:naming|mot|1|	1 -15
fr:naming|mot|2|	1 -15
fr:naming|none|	1 8
fr:naming|true|	( -10	auxiliary 11	coordinator 7	pronoun 12	quote 10	stop 9	that 13	verb-judging 15	verb-thinking 6	word 9	— 11
fr:nobody|1|	, -10
fr:nobody|2-3|	start -13	— 9
fr:nobody|8+|	start 10
fr:others|1|	2-3 -8	8+ 14
fr:others|2|	1 -18	2-3 -11
fr:own-case|false|all-one|	: 8	preposition -14	start -7	stop 11	verb-saying -17	word -17
fr:own-case|false|all|	, -7	word -8
fr:own-case|false|first|	, -15	: 7	capital -9	preposition -11	stop 8	word -15	— 11
fr:own-case|false|most|	start 6
fr:own-case|false|none|	, 9	: -9	auxiliary 11	capital 11	coordinator 7	pronoun 12	that 13	verb-judging 15	verb-saying 6	verb-thinking 6	word 7
fr:own-case|false|some|	, 8	auxiliary 11	verb-saying 8	word 9
fr:own-case|true|first|	start 15	stop 20
fr:own-case|true|none|	, 6
fr:own|false|	8+ 24
fr:same|1|1|	none 6
fr:same|1|2-3|	all -8	first -9	none 6
fr:same|1|4-7|	most -6	some 8
fr:same|1|8+|	none 14	some 6
fr:same|2|1|	none -15
fr:same|2|2-3|	all -7	all-one -8
fr:same|2|4-7|	first -6
fr:same|3|2-3|	first -11	none -10
fr:sentence|judging|	1 7	2-3 13	4-7 13
fr:sentence|none|	2-3 -7	8+ 23
fr:sentence|thinking|	1 -11	8+ 14
fr:size-ending|10+|!|	,pronoun 6
fr:size-ending|10+|.|	capital 9	determiner 12	end 8
fr:size-ending|10+|?|	end 7
fr:size-ending|10+|none|	,auxiliary 7	,pronoun 7	,verb-saying 13	stop 9
fr:size-ending|1|.|	end 16
fr:size-ending|1|none|	,auxiliary -13	,quote -8	,subordinator -6	: -11	coordinator 8	determiner -14	preposition 6	word -15
fr:size-ending|2|.|	end 11
fr:size-ending|2|none|	,auxiliary 6	,determiner -7	,verb-saying 12	coordinator -11	end 7	verb-saying -10	word -16
fr:size-ending|3|.|	end 12
fr:size-ending|3|none|	,auxiliary 10	,preposition 13	,pronoun 11	stop -9	word -7
fr:size-ending|4-5|.|	determiner 15	end 16	pronoun 13
fr:size-ending|4-5|?|	end 7
fr:size-ending|4-5|none|	,auxiliary 25	,verb-saying 8	,word -12	coordinator 8	determiner 10	end 19	word 14
fr:size-ending|6-9|.|	capital 17	determiner 21	end 8
fr:size-ending|6-9|?|	capital 7	— 9
fr:size-ending|6-9|none|	,auxiliary 24	,preposition -7	,pronoun 7	,word 19	end 14	stop 11
fr:size-follow|10+|	,auxiliary 7	,pronoun 7	,verb-saying 13	capital 9	determiner 12	end 8	stop 9
fr:size-follow|1|	,auxiliary -13	,pronoun -6	,quote -8	,subordinator -6	: -11	coordinator 8	determiner -14	end 7	preposition 7	word -15
fr:size-follow|2|	,auxiliary 10	,determiner -7	,verb-saying 12	coordinator -11	end 12	verb-saying -10	word -16
fr:size-follow|3|	,auxiliary 10	,preposition 13	,pronoun 11	end 10	stop -9	word -7
fr:size-follow|4-5|	,auxiliary 27	,verb-saying 8	,word -12	coordinator 8	determiner 16	end 24	pronoun 13	word 14
fr:size-follow|6-9|	,auxiliary 24	,preposition -7	,pronoun 7	,word 19	capital 19	determiner 21	end 12	preposition 10	pronoun 12	stop 11	— 9
fr:size-intro|10+|	, 6	: 14	start 13	stop 6	word 7
fr:size-intro|1|	auxiliary 6	determiner 13	preposition -11	stop 8
fr:size-intro|2|	start -14	stop 14	verb-judging 8	verb-saying -11	word 7
fr:size-intro|3|	, 7	: -7	auxiliary 13	determiner -13	preposition 9	pronoun 11	verb-judging 7	— 8
fr:size-intro|4-5|	, 7	auxiliary 20	preposition 11	start 23	verb-judging 13	verb-saying 10
fr:size-intro|6-9|	, 11	: 11	auxiliary 9	start 10	stop 17	that 7	verb-saying 16	’ 6
fr:size|	10+ 14	4-5 -9	6-9 6
fr:subject|elided|	,auxiliary 18	,verb-saying 8	2-3 12	8+ 14	determiner -11	end 13	preposition 7	stop -6
fr:subject|none|	,auxiliary -11	,determiner -10	,preposition -7	,pronoun -8	,quote -8	,subordinator -6	,word -11	8+ 25	; 10	auxiliary -6	capital 15	coordinator 7	determiner 8	end 20	— 13
fr:subject|own|	,auxiliary 23	,determiner 8	,preposition 15	,pronoun 10	: -9	capital 16	determiner 15	end 6	preposition 9	pronoun 14	stop -14	word -9
fr:two-before|)|	: 8	stop 10
fr:two-before|,|	preposition 18	word -18
fr:two-before|adverb|	: 10	stop 15	word -9
fr:two-before|auxiliary|	verb-judging 6
fr:two-before|capital|	: 21	preposition 9	stop 12	verb-judging 7	verb-saying 12
fr:two-before|coordinator|	determiner -13
fr:two-before|determiner|	: 14	verb-saying -7
fr:two-before|preposition|	word 23
fr:two-before|pronoun|	auxiliary 10	verb-saying -7	word 7
fr:two-before|quote|	, -8	: 12	preposition -8	stop 11	— 11
fr:two-before|start|	determiner -12
fr:two-before|that|	determiner -13	pronoun 10
fr:two-before|verb-judging|	preposition 13
fr:two-before|verb-saying|	, 7	adverb -6	auxiliary -6	determiner 10	stop 13	that 10	word 15
fr:two-before|word|	( -10	, 12	adverb 16	auxiliary 16	determiner -9	preposition -17	verb-judging 6
fr:two-words-before|)|	. 10	: 8
fr:two-words-before|,|	dit -7	surnommé -9
fr:two-words-before|3|	: 11
fr:two-words-before|acquiesce|	: 6
fr:two-words-before|ans|	. 7
fr:two-words-before|auteur|	de -9
fr:two-words-before|a|	salué 6
fr:two-words-before|comptes|	juge 9
fr:two-words-before|conclu|	: 6
fr:two-words-before|confiant|	. 6
fr:two-words-before|d’|	une 6
fr:two-words-before|euros|	. 9
fr:two-words-before|fois|	. 10
fr:two-words-before|guère|	: 8
fr:two-words-before|il|	, 6
fr:two-words-before|la|	mention -12
fr:two-words-before|le|	dossier 11	mot -15	texte 7
fr:two-words-before|l’|	appelle -9
fr:two-words-before|mot|	de -15
fr:two-words-before|n’|	avoir 9
fr:two-words-before|on|	pouvait 11
fr:two-words-before|pas|	. 6	: 6
fr:two-words-before|qualifié|	de 10
fr:two-words-before|question|	. 9
fr:two-words-before|qu|	’ 8
fr:two-words-before|qu’|	elle 10
fr:two-words-before|relativise|	: 12
fr:two-words-before|reprend|	: 11
fr:two-words-before|route|	. 8
fr:two-words-before|se|	dit 11
fr:two-words-before|silence|	: 13
fr:two-words-before|souri|	: 10
fr:two-words-before|touche|	: 7
fr:two-words-before|une|	décision 10
fr:two-words-before|un|	homme 12	projet 14
fr:two-words-before|voix|	. 10
fr:two-words-before||	, -8	. 11	: 12	— 11
fr:two-words-before|à|	la 8
fr:verb|false|4-7|	upper -9
fr:verb|false|8+|	lower 9	upper -6
fr:verb|true|2-3|	upper -13
fr:verb|true|4-7|	lower 7	upper 8
fr:verb|true|8+|	lower 15	upper 14
fr:word-after|	) -10	. -7	: -10	; 10	? -11	au -6	ce 11	dans 17	de -11	depuis -7	du -7	elle 9	end 21	la 11	le 17	l’ 10	par 13	pour -14	rires 11	sous -12	à 11	— 13
fr:word-after|)|	none -10
fr:word-after|,|	! 10	? 9	none -6
fr:word-after|.|	none -6
fr:word-after|:|	none -10
fr:word-after|;|	none 10
fr:word-after|?|	none -11
fr:word-after|au|	none -6
fr:word-after|ce|	. 11
fr:word-after|dans|	none 17
fr:word-after|depuis|	none -7
fr:word-after|de|	none -13
fr:word-after|du|	none -7
fr:word-after|elle|	. 9
fr:word-after|end|	! 9	. 27	? 9	none 7
fr:word-after|la|	. 8	none 7
fr:word-after|le|	. 17
fr:word-after|l’|	. 20
fr:word-after|par|	none 13
fr:word-after|pour|	none -14
fr:word-after|rires|	. 11
fr:word-after|sous|	none -12
fr:word-after|à|	. 10	none 11
fr:word-after|—|	? 10
fr:word-before|	 10	( -10	. 16	appelle -10	au -8	avec 10	avoir 23	contre 6	dans -13	disent -13	dossier 11	décision 14	elle 10	expression -13	homme 12	intitulé -10	jeudi 9	juge 11	le -21	les -14	mais 8	mention -12	mot -15	objectif 7	pouvait 11	projet 14	que 13	salue 11	salué 6	serait 11	son 7	surnommé -9	une 10	à 12	était 11	être 12	— 11
fr:word-before|,|	4-7 9	8+ 8
fr:word-before|.|	1 9	2-3 22	4-7 8	8+ 8
fr:word-before|:|	4-7 8
fr:word-before|?|	4-7 -7
fr:word-before|appelle|	2-3 -8
fr:word-before|avec|	4-7 10
fr:word-before|avoir|	2-3 17	4-7 19
fr:word-before|dans|	2-3 -8
fr:word-before|de|	2-3 8	4-7 -7
fr:word-before|disent|	1 -13
fr:word-before|dite|	2-3 -7
fr:word-before|dit|	2-3 -7	4-7 17
fr:word-before|du|	2-3 -12
fr:word-before|décision|	2-3 12
fr:word-before|elle|	4-7 8
fr:word-before|est|	2-3 7	4-7 10
fr:word-before|homme|	4-7 12
fr:word-before|jeudi|	2-3 9
fr:word-before|juge|	2-3 9
fr:word-before|la|	2-3 -6
fr:word-before|les|	2-3 -14
fr:word-before|le|	1 -11	2-3 -18
fr:word-before|mention|	2-3 -12
fr:word-before|mot|	1 -15
fr:word-before|pour|	4-7 12
fr:word-before|projet|	4-7 7
fr:word-before|que|	4-7 13
fr:word-before|salue|	4-7 10
fr:word-before|start|	2-3 -9	4-7 26	8+ 9
fr:word-before|texte|	4-7 12
fr:word-before|une|	2-3 6	4-7 15
fr:word-before||	4-7 10
fr:word-before|à|	4-7 13
fr:word-before|était|	4-7 9
fr:word-before|été|	1 -6	4-7 12
fr:word-before|—|	2-3 11
fr:word-before|’|	4-7 6
fr:work|near|none|	all-one -13	first -8
fr:work|none|none|(|	none -10
fr:work|none|none|,|	all -7	first -13	none 9	some 9
fr:work|none|none|:|	all-one 10	none -9
fr:work|none|none|	all -10	first -8	most -6	none 8	some 8
fr:work|none|none|auxiliary|	none 11	some 11
fr:work|none|none|capital|	none 11
fr:work|none|none|coordinator|	none 7
fr:work|none|none|preposition|	all-one -14	first -11
fr:work|none|none|pronoun|	none 12
fr:work|none|none|start|	all-one -7	most 6
fr:work|none|none|stop|	all-one 11	first 13
fr:work|none|none|that|	none 13
fr:work|none|none|verb-judging|	none 15
fr:work|none|none|verb-saying|	all-one -14	some 8
fr:work|none|none|verb-thinking|	none 6
fr:work|none|none|word|	all -8	all-one -15	first -14	none 7	some 9
fr:work|none|none|—|	first 11
fr:work|right|none|	first -6	none 13
fr:work|right|none|word|	first -6	none 13
gov|accuse|2-3|	2-3 18	4-7 22
gov|accuse|4-7|	4-7 10
gov|accuse|8+|	4-7 9
gov|accuse|	of 17
gov|accuse|past|	none 19
gov|achar|present|	none 7
gov|achar|	que 7
gov|aclarar|2-3|	4-7 16
gov|aclarar|	none 20
gov|aclarar|past|	none 15
gov|acquiescer|	none 6
gov|acquiescer|present|	none 8
gov|acusar|2-3|	2-3 11
gov|acusar|	de 17
gov|acusar|past|	none 11
gov|acusar|present|	none 12
gov|add|1|	8+ 20
gov|add|base|	none -6
gov|add|present|	none 13
gov|adelantar|past|	none -11
gov|admettre|	none 13
gov|admettre|past|	none 13
gov|admitir|4-7|	4-7 14
gov|admitir|	de 8	que 12
gov|admit|1|	8+ 8
gov|advertir|	de 7
gov|advertir|past|	none 7
gov|advise|past|	none -8
gov|advise|present|	none 7
gov|advise|	to 13
gov|affirmer|2-3|	4-7 13
gov|affirmer|	de 10	none 11
gov|affirmer|present|	none 7
gov|afirmar|2-3|	4-7 6
gov|afirmar|past|	none 6
gov|aggiungere|1|	4-7 12
gov|aggiungere|2-3|	4-7 10
gov|aggiungere|4-7|	4-7 11
gov|aggiungere|	che 11	none 15
gov|aggiungere|past|	auxiliary 15	none 12
gov|alertar|past|	none 9
gov|ammettere|past|	auxiliary 8
gov|annunciare|present|	none 10
gov|answer|	none 12
gov|answer|past|	none 6
gov|antworten|	none 14
gov|antworten|past|	none 16
gov|aplaudir|1|	2-3 12
gov|aplaudir|	none 12
gov|appeler|0|	2-3 -10
gov|appeler|	none -11	à 23
gov|appeler|past|	auxiliary 13
gov|apuntar|past|	none 13
gov|argue|present|	none 13
gov|asegurar|	que 10
gov|ask|1|	2-3 19
gov|ask|2-3|	2-3 12	4-7 15
gov|ask|4-7|	4-7 15
gov|ask|8+|	2-3 -17
gov|ask|	for 19	none 24	whether 15
gov|ask|participle|	none 10
gov|ask|past|	auxiliary 12	be 10	none 11
gov|ask|present|	none 14
gov|assegurar|	que 8
gov|assicurare|2-3|	2-3 8
gov|assicurare|4-7|	4-7 13
gov|assicurare|	none 13
gov|assurer|2-3|	4-7 15
gov|assurer|4-7|	4-7 14
gov|assurer|past|	auxiliary 10
gov|assurer|present|	none 13
gov|assurer|	que 10
gov|atestar|past|	none 11
gov|attaccare|present|	none -10
gov|attendre|	none 11
gov|attendre|past|	none 15
gov|attestieren|2-3|	4-7 9
gov|attestieren|	none 9
gov|attestieren|past|	none 9
gov|attribute|past|	none -14
gov|augurare|0|	4-7 10
gov|augurare|	none 10
gov|auspicare|	che 9
gov|ausrichten|4-7|	2-3 8
gov|ausrichten|	none 8
gov|ausrichten|past|	none 8
gov|avisar|1|	4-7 7	8+ 11
gov|avisar|2-3|	4-7 13
gov|avisar|	none -11	que 15
gov|avisar|past|	none -6
gov|avisar|present|	none 11
gov|avvertire|	none 15
gov|avvertire|past|	none 16
gov|añadir|	none 9
gov|añadir|past|	none 12
gov|back|0|	2-3 -15
gov|back|	none -15
gov|bautizar|	none -13
gov|bautizar|past|	none -13
gov|bekennen|past|	none 10
gov|believe|	none -6
gov|beloven|	none -6
gov|beloven|past|	none -6
gov|bemängeln|2-3|	4-7 8
gov|bemängeln|past|	none 6
gov|bestätigen|	none -13
gov|bestätigen|past|	none -7
gov|bevestigen|past|	none -8
gov|bezeichnen|2-3|	4-7 9
gov|bezeichnen|	als 12
gov|bezeichnen|past|	none 12
gov|bill|1|	2-3 -12
gov|bill|	as -17
gov|bill|past|	none -12
gov|bitten|past|	none 13
gov|blame|0|	2-3 10	4-7 13
gov|blame|	none 12
gov|blame|past|	none 12
gov|blijven|2-3|	4-7 9
gov|blijven|	none 9
gov|blijven|past|	none 10
gov|brand|	none -14
gov|calificar|2-3|	2-3 12
gov|calificar|	de 19
gov|calificar|past|	none 18
gov|call|0|	2-3 -9	4-7 10
gov|call|1|	1 14	2-3 -12	4-7 24
gov|call|2-3|	1 24	2-3 7	4-7 39	8+ 12
gov|call|8+|	1 -12
gov|call|base|	none -37
gov|call|	for 12	none 11	of -12	that 14
gov|call|participle|	none 9
gov|call|past|	auxiliary 25	none 34
gov|call|present|	none -14
gov|chamar|0|	2-3 -8
gov|chamar|2-3|	4-7 10
gov|chamar|	none -9
gov|chamar|past|	none -10
gov|chamar|present|	none -6
gov|chiamare|0|	1 -7	2-3 -10
gov|chiamare|4-7|	2-3 -10
gov|chiamare|	none -20
gov|chiamare|past|	none -11
gov|chiamare|present|	auxiliary -12	none -13
gov|chiedere|	none 8
gov|claim|	none -16
gov|classificar|2-3|	1 12
gov|classificar|	como 13
gov|comentar|4-7|	4-7 14
gov|comentar|past|	none 14
gov|comentar|	que 9
gov|compare|past|	be -11
gov|compare|	to -13
gov|complain|past|	auxiliary 15
gov|completar|	none 12
gov|completar|past|	none 12
gov|concedere|	none 9
gov|concedere|past|	none 9
gov|concede|2-3|	2-3 -12
gov|concede|	none 7	that -9
gov|conclude|past|	none 10
gov|conclure|1|	8+ 8
gov|conclure|	none 8
gov|conclure|past|	auxiliary 6
gov|confermare|2-3|	1 -8
gov|confermare|	none -8
gov|confidare|present|	none 9
gov|confirmar|4-7|	2-3 10
gov|confirmar|	none 10
gov|confirmar|past|	none 9
gov|confirmar|present|	none 7
gov|confirmer|past|	auxiliary -8
gov|confirm|past|	none 12
gov|congratulate|	on 15
gov|congratulate|past|	none 15
gov|considerar|0|	1 8
gov|considerar|2-3|	4-7 10
gov|considerar|4-7|	4-7 7
gov|considerar|	a 10	none 14	que 11
gov|considerar|past|	none 17
gov|considerar|present|	none 10
gov|contar|past|	none -6
gov|contestare|	di -9
gov|contestar|2-3|	4-7 -11
gov|correct|past|	none -8
gov|corregir|	none 12
gov|corregir|past|	none 15
gov|counter|past|	none 13
gov|croire|	none 6
gov|croire|past|	none 6
gov|decide|base|	none -8
gov|decir|0|	1 -8
gov|decir|	none 6
gov|decir|past|	none 6
gov|declarar|	none 13
gov|declarar|past|	none -7
gov|defender|2-3|	8+ 7
gov|defender|	none -10
gov|defender|past|	none -10
gov|definire|2-3|	2-3 11	4-7 12
gov|definire|	none -8
gov|definire|past|	none -6
gov|demandar|present|	none -7
gov|demander|1|	4-7 10
gov|demander|4-7|	2-3 10
gov|demander|	none 10	si 11
gov|demander|past|	auxiliary 11
gov|demander|present|	none 13
gov|denken|past|	none 6
gov|describe|1|	4-7 16
gov|describe|2-3|	1 10	2-3 15	4-7 30	8+ 14
gov|describe|4-7|	2-3 -19	4-7 11	8+ 10
gov|describe|	as 32	to -15
gov|describe|past|	auxiliary 9	later 16	none 36	once -6
gov|describe|present|	none -9
gov|deslizar|	que 12
gov|destacar|past|	none 14
gov|dire|0|	1 -6	4-7 20	8+ 6
gov|dire|1|	2-3 -6	4-7 11
gov|dire|2-3|	1 -12	2-3 14	4-7 22
gov|dire|4-7|	2-3 9
gov|dire|8+|	1 -8
gov|dire|	di 11
gov|dire|past|	auxiliary 12	none -12
gov|discordar|1|	8+ 6
gov|discordar|	none 6
gov|discordar|present|	none 6
gov|discrepar|present|	none 14
gov|dismiss|2-3|	2-3 17	4-7 9
gov|dismiss|	as 21
gov|dismiss|past|	none 18
gov|dizer|1|	2-3 -6
gov|dizer|2-3|	2-3 6	4-7 15
gov|dizer|4-7|	2-3 9	4-7 9
gov|dizer|	a 11	de 7	none 8
gov|dizer|past|	none 9
gov|dub|	none -10
gov|dub|past|	none -10
gov|démentir|past|	none 8
gov|dénoncer|1|	2-3 15
gov|dénoncer|2-3|	4-7 9
gov|dénoncer|	dans 6	none 17
gov|dénoncer|past|	auxiliary 11
gov|dénoncer|present|	none 11
gov|ergänzen|past|	none 10
gov|erinnern|	in -8
gov|erkennen|	dat 12
gov|erkennen|past|	none 12
gov|esclarecer|past|	none -6
gov|escrever|past|	none 10
gov|esprimere|0|	2-3 11
gov|esprimere|	none 11
gov|estimer|2-3|	4-7 10
gov|estimer|past|	auxiliary 13
gov|estimer|present|	none 10
gov|estimer|	que 12
gov|exclure|	none 7
gov|exigir|0|	4-7 14
gov|exigir|	none 14
gov|exigir|past|	none 14
gov|expect|0|	4-7 12
gov|expect|	none 12
gov|explain|	none 14
gov|explain|past|	none 14
gov|explicar|2-3|	8+ 7
gov|explicar|present|	none 9
gov|expresar|1|	2-3 13
gov|expresar|	none 13
gov|express|past|	none 12
gov|faire_valoir|past|	auxiliary 6
gov|falar|1|	2-3 19	4-7 11
gov|falar|	de 13	em 15	numa 9
gov|falar|past|	none 23
gov|feel|	none 13
gov|feel|past|	none 15
gov|finden|	none 7
gov|finden|past|	none 7
gov|find|0|	2-3 -14
gov|find|1|	1 6
gov|find|	none -9	that -14
gov|find|past|	auxiliary 12	none -10
gov|find|present|	none -10
gov|fragen|	none 6
gov|fragen|past|	none 6
gov|féliciter|2-3|	2-3 13
gov|féliciter|	d' 14	d’ 13	none 10
gov|féliciter|past|	auxiliary 17
gov|garantire|4-7|	4-7 11
gov|garantire|	che 11
gov|garantir|2-3|	4-7 8
gov|garantir|past|	none -6
gov|garantir|	que -9
gov|geben|	none 11
gov|geben|past|	none 14
gov|geven|past|	none 9
gov|giudicare|present|	none 10
gov|giurare|present|	none 13
gov|gritar|past|	none 10
gov|hablar|1|	2-3 -6	4-7 8
gov|halten|2-3|	2-3 9
gov|halten|	für 12
gov|halten|past|	none 11
gov|head|	1989 -9	2021 12	47 -13	adviser 13	aide 13	anni 12	anonymity 11	anos 7	ans -6	association 12	attorney 9	azienda 9	banker 7	banner 8	cambio 12	celle-ci 11	centre -14	chercheuse -7	civile 16	club 9	coach 12	committee 16	communiqué 13	compagnie 15	company 18	comptes 9	corps -13	council -13	court -12	cuentos -8	defesa -7	direction 13	dismissed -14	dog 11	driver 11	ela 10	ele -10	ella 6	elle 24	email -15	embassy 13	envoy -7	er 11	es -11	executive 10	fans -14	fatto 8	fielder 7	finale 11	gallery -15	government 16	group 10	guidebooks -8	général 12	health 14	hij 10	il -6	institute 10	institution -10	interessato 8	it -7	juges 11	jurado 13	jury -12	kept 9	languages -12	latter 11	lawyer 13	leader -6	lei 13	line -13	lobby 10	loi -14	lugar -6	lui -6	maestro 10	magistrada 9	manager 13	matemático -13	members 24	ministra 9	ministre 11	ministro 19	ministry 6	monitoring -13	name -9	named 8	ninguém -11	nota 8	official 6	on -20	one 9	oposição 11	opposition 15	organisation 14	pain -11	papers -12	park -11	part 8	party 12	people -14	percent -18	person 23	persone 11	piano -9	placa -9	premier 12	president 10	préfecture 14	président 11	qualcuno 11	report -16	research 8	room 10	ruling -11	said 8	santé 11	secretary -13	she 23	shirts -8	side 13	sie 15	sign -13	sindacalista -8	sindaco 16	source -9	spokesman 14	spokesperson 19	spokeswoman 13	stampa -7	students -17	supervisors -16	team -15	tema -10	testo 19	text 14	told 9	tout -7	tribunal -9	turística 8	union -6	university 10	verklaring 11	vertritt 10	watchdog -9	women 6	you -12
gov|head|1989|	record -9
gov|head|47|	name -13
gov|head|anonymity|	say 11
gov|head|attorney|	say 9
gov|head|banner|	read 8
gov|head|centre|	offer -14
gov|head|chercheuse|	réfuter -7
gov|head|civile|	féliciter 14
gov|head|company|	say 17
gov|head|comptes|	juger 9
gov|head|corps|	call -13
gov|head|cuentos|	publicar -8
gov|head|dismissed|	talk -14
gov|head|dog|	yell 11
gov|head|elle|	dire 15
gov|head|er|	versprechen -10
gov|head|es|	heißen -9
gov|head|fatto|	sapere 8
gov|head|fielder|	ask 7
gov|head|gallery|	show -9
gov|head|group|	call -15
gov|head|guidebooks|	use -8
gov|head|health|	plan 14
gov|head|he|	accuse 11	add 9	call 13	describe 18	prefer -19	repeat -13	reply 12	tell 10	use -13	write 13
gov|head|il|	assurer 13	préciser 12
gov|head|institution|	regretter -10
gov|head|interessato|	negare 8
gov|head|it|	call 8	compare -11	label -8	quote -10	read 8	say -16
gov|head|juges|	relever 9
gov|head|jury|	decide -8
gov|head|languages|	say -12
gov|head|lei|	ribattere 11
gov|head|line|	read -13
gov|head|loi|	dire -14
gov|head|lugar|	llamar -6
gov|head|matemático|	preferir -13
gov|head|minister|	say -9
gov|head|ministry|	say 15
gov|head|name|	antworten 15	ausrichten 8	calificar 10	call -15	chiamare -7	considerar 10	contestare -9	describe 12	dire 8	esclarecer -6	falar 6	find -11	geben 13	halten 7	heißen -18	meinen -12	melden -10	nennen 7	pedir -12	sagen 12	say 8	schreiben -6	sehen 6	spreken 12	tell -11	use -13	wave -12	weisen 7	äußern 9
gov|head|ninguém|	queixar -11
gov|head|none|	admire 8	ask 14	call 8	hablar 7	mean -13	name -13	promettere 13	say 9
gov|head|office|	say 10
gov|head|official|	say 15
gov|head|on|	lire -14
gov|head|oposição|	falar 8
gov|head|organisation|	appeler 7	atestar 11	bestätigen -13	call 26	confermare -8	definire 13	describe 8	dizer 15	falar 13	giudicare 10	halten 9	heißen 6	laten -10	message -10	noemen 6	orten 10	parlare 12	parler 11	promettere 9	rufen -6	réclamer 8	salutare 8	say 8	sprechen 15	spreken 7	tell 18	ver 8	write 12	zeigen 8	zien 8
gov|head|pain|	rate -11
gov|head|percent|	say -18
gov|head|person|	acusar 12	admitir 10	advise -8	afirmar 6	aggiungere 8	argue -6	ask -8	assicurare 11	attestieren 9	avisar 7	avvertire 9	bemängeln 10	blijven 10	calificar 13	concede -7	confirmar 10	considerar 7	corregir 11	defender -10	definire 10	demandar -7	demander 10	describe 19	dichiarare -8	démentir 8	dénoncer 12	erinnern -8	erkennen 8	estimer 11	exclure 7	faire_valoir 12	falar 10	fragen 6	garantir 7	houden -6	insist 14	joke -6	kündigen 10	lachen 10	llamar 12	moquer 10	negare 10	nennen 15	noemen 10	parlare 24	parler 16	pedir 9	post 20	praise 10	precisar 11	prefer -12	promettre 7	promise 13	raise -14	rate -16	read 19	reclamar 11	rekenen 11	replicar 11	replicare 9	reply 11	respond 9	responder 10	ribattere 10	rispondere 8	répondre 7	sagen 8	saluer 8	say 18	see 11	sostener 10	sostenere 14	sprechen 14	spreken 12	sustentar 8	tell 14	thank 15	urge 8	use -13	vinden 13	voir 10	warnen 7	zeigen 8
gov|head|piano|	chiamare -9
gov|head|placa|	decir -9
gov|head|place|	accuse 17	call 14	dire 10
gov|head|préfecture|	parler 14
gov|head|report|	say -9	title -8
gov|head|sentencia|	razonar -7
gov|head|she|	call 12	describe 12	promise 6	reply 18	tell 10	write 9
gov|head|sindaco|	dire 9
gov|head|source|	describe -10
gov|head|spokesperson|	say 19
gov|head|spokeswoman|	say 13
gov|head|supervisors|	write -16
gov|head|team|	call -13
gov|head|tema|	scrivere -10
gov|head|text|	message 11
gov|head|they|	say 9
gov|head|told|	state 9
gov|head|turística|	falar 8
gov|head|union|	call -6
gov|head|university|	say 9
gov|head|women|	write 6
gov|head|woordvoerder|	zeggen 10
gov|hear|2-3|	2-3 -10
gov|hear|present|	none -10
gov|heißen|0|	1 -12	2-3 -8
gov|heißen|2-3|	1 -8	8+ 8
gov|heißen|8+|	2-3 -9
gov|heißen|	none -17
gov|heißen|past|	darin 8	none -16
gov|hekelen|	none -10
gov|hekelen|past|	none -10
gov|heten|2-3|	2-3 -10
gov|heten|	none -18
gov|heten|past|	none -19
gov|hold|1|	4-7 12
gov|hold|	as -10	none 11
gov|hold|past|	auxiliary 13
gov|houden|2-3|	8+ 8
gov|houden|	none 7
gov|indicar|past|	none 9
gov|indiquer|	qu’ 11
gov|informar|8+|	4-7 8
gov|informar|past|	none 10
gov|inquiéter|	d’ -8
gov|inquiéter|past|	none -8
gov|insist|2-3|	4-7 11
gov|insist|	none 16
gov|insist|past|	none 14
gov|instruct|past|	none 14
gov|invitare|1|	4-7 10
gov|invitare|2-3|	2-3 -6	4-7 13
gov|invitare|	a -10	alla 16
gov|invitare|past|	auxiliary 13
gov|invitare|present|	none -10
gov|invitar|	a 12
gov|invocare|1|	2-3 -6
gov|invocare|	none -6
gov|ironizar|	none 8
gov|ironizar|past|	none 9
gov|joke|	on -9
gov|judging|0|false|false|	all -21	all-one -18	some -14
gov|judging|0|false|true|	all -10	none -11
gov|judging|1|false|false|	all -11	all-one -10	first 16	none 6	some 13
gov|judging|1|false|true|	none 6
gov|judging|1|true|false|	all-one -17	none 12
gov|judging|2-3|false|false|	all 14	all-one -12	first 21	most 8	none 23	some 15
gov|judging|2-3|false|true|	none 11
gov|judging|2-3|true|false|	all -12	first -15	none 16	some 12
gov|judging|2-3|true|true|	all -11
gov|judging|4-7|false|false|	all -12	all-one 8
gov|judging|4-7|false|true|	none -15
gov|judging|4-7|true|false|	all -13	all-one -8	first -8	none 10	some 12
gov|judging|8+|false|false|	all -10	all-one -14
gov|judging|8+|true|false|	all -7	none -12
gov|judging|about|8+|	1 -8
gov|judging|about|false|	false -13
gov|judging|about|	none -13
gov|judging|als|2-3|	4-7 10
gov|judging|als|false|	false 13
gov|judging|als|	none 8
gov|judging|as|1|	4-7 16
gov|judging|as|2-3|	1 10	2-3 10	4-7 33	8+ 14
gov|judging|as|4-7|	1 -14	4-7 8	8+ 13
gov|judging|as|8+|	2-3 -10
gov|judging|as|	all -6	all-one -15	none 19	some 8
gov|judging|as|false|	false 23	true -6
gov|judging|as|true|	false -16
gov|judging|at|false|	false 12
gov|judging|at|	none 12
gov|judging|a|1|	4-7 10
gov|judging|a|2-3|	4-7 11
gov|judging|a|4-7|	2-3 -6
gov|judging|a|	all-one -6	none 15
gov|judging|a|false|	false 9
gov|judging|a|true|	false 6
gov|judging|como|1|	4-7 13
gov|judging|como|2-3|	1 12
gov|judging|como|false|	false 19
gov|judging|como|	none 19
gov|judging|dat|false|	false 12
gov|judging|dat|	none 14
gov|judging|de|1|	1 15
gov|judging|de|2-3|	2-3 20	4-7 16	8+ 9
gov|judging|de|4-7|	1 11	2-3 -10	4-7 9
gov|judging|de|false|	false 8
gov|judging|de|	none 11
gov|judging|d’|2-3|	1 11	2-3 10
gov|judging|d’|	none 16
gov|judging|d’|true|	false 15
gov|judging|em|2-3|	2-3 10
gov|judging|em|false|	false 10
gov|judging|em|	none 10
gov|judging|en|	none 15
gov|judging|en|true|	false 10
gov|judging|for|1|	4-7 13
gov|judging|for|2-3|	2-3 15
gov|judging|for|	none 10
gov|judging|für|2-3|	2-3 9
gov|judging|für|	all 7	none 11
gov|judging|für|false|	false 12
gov|judging|into|	none -18
gov|judging|into|true|	false -18
gov|judging|in|4-7|	2-3 9	4-7 9
gov|judging|in|false|	false 12
gov|judging|in|	none 17
gov|judging|in|true|	false 9
gov|judging|none|0|	1 -15	2-3 -6
gov|judging|none|1|	4-7 20	8+ 11
gov|judging|none|2-3|	1 9	2-3 7	8+ 12
gov|judging|none|4-7|	2-3 11	8+ 12
gov|judging|none|8+|	2-3 7
gov|judging|none|	all -15	all-one -23	most 9	none 13
gov|judging|none|false|	true -14
gov|judging|none|true|	false 11	true -6
gov|judging|of|1|	2-3 -15
gov|judging|of|2-3|	1 -15	2-3 13	4-7 22
gov|judging|of|4-7|	2-3 -8	4-7 10
gov|judging|of|false|	false 6
gov|judging|of|	first 8	some 11
gov|judging|of|true|	false -12	true 8
gov|judging|on|4-7|	1 7
gov|judging|on|	all-one -10	none 16
gov|judging|on|false|	false 10
gov|judging|op|false|	false 10
gov|judging|op|	none 10
gov|judging|que|1|	4-7 7
gov|judging|que|4-7|	4-7 7
gov|judging|que|false|	false 9
gov|judging|que|	none 11
gov|judging|que|true|	false 8
gov|judging|that|1|	4-7 9
gov|judging|that|4-7|	1 -12
gov|judging|to|4-7|	1 -14	2-3 -10
gov|judging|to|	all-one -11	none -16
gov|judging|to|false|	false -19
gov|judging|under|2-3|	1 -14
gov|judging|under|false|	false -13
gov|judging|under|	none -13
gov|judging|volgens|8+|	4-7 9
gov|judging|volgens|	none 11
gov|judging|volgens|true|	false 9
gov|judging|with|8+|	2-3 -13
gov|judging|with|	all -6	none -17
gov|judging|with|true|	false -6	true -15
gov|judging|à|	none -8
gov|judging|à|true|	false -12
gov|juger|0|	1 11	2-3 10
gov|juger|	none 17
gov|juger|past|	none 12
gov|juger|present|	none 11
gov|klinken|past|	none 13
gov|know|2-3|	2-3 -13
gov|know|	as -8
gov|know|base|	none -8
gov|kommentieren|4-7|	4-7 8
gov|kommentieren|	none 8
gov|kündigen|past|	none 12
gov|label|0|	2-3 -7
gov|label|	none -7
gov|label|past|	be -8	none 8
gov|lachen|present|	none 10
gov|lamentar|4-7|	2-3 12
gov|lamentar|	de 12
gov|lamentar|past|	none 12
gov|lassen|	none -9
gov|lassen|past|	none -10
gov|laten|4-7|	4-7 21
gov|laten|	dat -9	none 24
gov|laten|past|	none -6
gov|leggere|past|	auxiliary 14
gov|like|base|	none 8
gov|limitar|	que 6
gov|lire|	none -11
gov|lire|past|	none -12
gov|list|1|	2-3 -12
gov|list|2-3|	2-3 -14
gov|list|	as -17
gov|list|past|	be -12	none -16
gov|list|present|	none -9
gov|llamar|	none -11
gov|llamar|present|	none -6
gov|loben|past|	none 10
gov|lâcher|1|	4-7 12
gov|lâcher|	none 12
gov|mandar|4-7|	4-7 12
gov|mandar|past|	none 13
gov|manifestar|	none -6
gov|mean|0|	2-3 -13
gov|mean|4-7|	2-3 -13
gov|mean|base|	none -11
gov|mean|	none -15
gov|mean|present|	none -14
gov|meinen|	none -10
gov|meinen|past|	none 6
gov|meinen|present|	none -11
gov|melden|	none -10
gov|melden|past|	none 13
gov|message|base|	none 11
gov|message|present|	none -10
gov|message|	that 11	under -10
gov|moquer|2-3|	4-7 10
gov|moquer|	none 10
gov|moquer|past|	auxiliary 10
gov|mostrar|past|	none -13
gov|murmeln|	none 10
gov|murmeln|past|	none 13
gov|name|0|	1 -14	2-3 -18
gov|name|4-7|	1 -13	2-3 -6
gov|name|8+|	1 -11
gov|name|	none -19	of -9	on -10	under -13
gov|name|past|	auxiliary -11	none -16
gov|name|present|	none -18
gov|need|0|	4-7 12
gov|need|past|	none 10
gov|negare|1|	4-7 7
gov|negare|	none 12
gov|negare|present|	none 12
gov|negar|1|	4-7 15
gov|negar|	none 18
gov|negar|past|	none 18
gov|nennen|2-3|	1 12	2-3 8	4-7 7
gov|nennen|	none 18
gov|nennen|past|	none 18
gov|noemen|2-3|	2-3 8	4-7 12	8+ 7
gov|noemen|4-7|	1 13
gov|noemen|	in 6	none 10
gov|noemen|past|	none 17
gov|none|1|	all-one -10	none -21
gov|none|2-3|	all -16	all-one -8	first 6	none -17	some -8
gov|none|4-7|	all -15	all-one -15	first 6	none -6
gov|none|8+|	all 10	first 8	most 8	some 9
gov|none|false|false|	2-3 -12	8+ 9
gov|none|false|true|	1 -25	2-3 -13	4-7 8
gov|none|true|false|	1 -22	2-3 -10	4-7 -10	8+ 15
gov|none|true|true|	2-3 -20	4-7 -6	8+ -7
gov|note|1|	2-3 -7
gov|note|2-3|	2-3 10
gov|note|	none 7
gov|note|participle|	none -6
gov|note|past|	none 17
gov|note|present|	none -10
gov|obiettare|present|	none 12
gov|offer|2-3|	2-3 -16
gov|offer|participle|	none -15
gov|offer|past|	none -9
gov|offer|	to -16
gov|opinar|present|	none 6
gov|opinar|	que 8
gov|order|	none 8
gov|order|past|	auxiliary 8
gov|orten|	none 10
gov|parlare|1|	1 12	4-7 6
gov|parlare|2-3|	4-7 7
gov|parlare|	di 12	none 10
gov|parlare|present|	none 28
gov|parler|2-3|	2-3 11
gov|parler|	d’ 16
gov|parler|past|	auxiliary 8	none 11
gov|pedir|0|	4-7 8
gov|pedir|2-3|	2-3 14	8+ 10
gov|pedir|4-7|	2-3 11
gov|pedir|	de 9	do -11	none 9	que 14
gov|pedir|past|	none 12
gov|perguntar|1|	4-7 11
gov|perguntar|	none 13
gov|perguntar|present|	none 14
gov|plaider|2-3|	4-7 -12
gov|plaider|	none -14	pour -13
gov|plaider|past|	auxiliary -15
gov|plan|0|	2-3 12
gov|plan|base|	none 17
gov|plan|	none 12
gov|pleiten|past|	none -14
gov|post|1|	8+ 11
gov|post|	none -8	on 17	that 9	with -6
gov|post|past|	none 8
gov|praise|	none 16
gov|praise|past|	none 16
gov|precisare|4-7|	4-7 13
gov|precisare|	che 15	none 8
gov|precisare|past|	auxiliary 12
gov|precisare|present|	none 10
gov|precisar|past|	none 13
gov|preferir|2-3|	8+ 7
gov|preferir|	de -13	em 10
gov|prefer|0|	1 -21	2-3 -15
gov|prefer|	none -26
gov|prefer|past|	none -22
gov|prefer|present|	none -12
gov|prevedere|past|	none 13
gov|prijzen|0|	4-7 6
gov|prijzen|	none 6
gov|prijzen|past|	none 6
gov|prometer|1|	4-7 11
gov|prometer|2-3|	2-3 6
gov|prometer|past|	none 10
gov|promettere|0|	2-3 7
gov|promettere|	none 10
gov|promettere|past|	none 12
gov|promettre|4-7|	4-7 18
gov|promettre|	none 13
gov|promettre|past|	auxiliary 14	none 18
gov|promise|2-3|	2-3 15	4-7 -12
gov|promise|	none 18	that -14	to 12
gov|promise|past|	auxiliary -9
gov|proporre|past|	auxiliary -13
gov|préciser|participle|	none 12
gov|préciser|	que 13
gov|préférer|past|	none 12
gov|prévenir|	none -9
gov|prévenir|past|	none -9
gov|publicar|4-7|	2-3 -8
gov|publicar|	de -7
gov|publicar|past|	auxiliary -8	none -7
gov|qualifier|1|	1 10
gov|qualifier|	de 16
gov|qualifier|present|	none 13
gov|queixar|present|	none -16
gov|quejarse|past|	none 10
gov|quote|2-3|	4-7 -9
gov|quote|	none -12
gov|quote|past|	none -12
gov|raccontare|present|	none 11
gov|raconter|4-7|	4-7 11
gov|raise|past|	none -13
gov|rappeler|8+|	2-3 -8
gov|rappeler|	none 7
gov|rappeler|past|	auxiliary -10
gov|rassicurare|	none 10
gov|rassicurare|present|	none 10
gov|rate|0|	1 -11
gov|rate|2-3|	1 -16
gov|rate|	none -24
gov|rate|past|	be -11	none -13
gov|rate|present|	none -19
gov|razonar|present|	none -7
gov|razonar|	que -7
gov|read|0|	1 -13	2-3 8	4-7 -24
gov|read|1|	8+ 14
gov|read|4-7|	4-7 10
gov|read|	none -14	of 12
gov|read|present|	none -11
gov|reageren|2-3|	2-3 6
gov|reageren|past|	none 9
gov|recall|4-7|	2-3 -11
gov|reclamar|4-7|	4-7 9
gov|reclamar|present|	none 13
gov|reconhecer|past|	none 7
gov|reconnaître|0|	4-7 11
gov|reconnaître|	none 10
gov|reconnaître|past|	none 7
gov|reconocer|past|	none 11
gov|recordar|4-7|	4-7 11
gov|recordar|present|	none -7
gov|recordar|	que 10
gov|record|1|	2-3 -14
gov|record|base|	none -8
gov|recusar|	none 8
gov|refer|2-3|	2-3 7
gov|regretter|	none -6	que 12
gov|regretter|present|	none -6
gov|regret|0|	4-7 12
gov|regret|	none 12
gov|regret|past|	none 12
gov|rekenen|past|	none 16
gov|relativiser|	none 12
gov|relativiser|present|	none 12
gov|relever|	none 11
gov|relever|past|	none 9
gov|repeat|8+|	1 -13
gov|repeat|	none -15	that -7
gov|repeat|past|	none -12
gov|replicare|4-7|	4-7 11
gov|replicare|	none 13
gov|replicare|past|	auxiliary 9	none 10
gov|replicar|	que 14
gov|reply|1|	2-3 13	4-7 15	8+ 10
gov|reply|	none 17
gov|reply|past|	none 23
gov|report|1|	2-3 -13
gov|report|	as 11
gov|report|base|	none -11
gov|report|present|	none 18
gov|responder|1|	4-7 11
gov|responder|4-7|	4-7 9
gov|responder|	none 15	que 12
gov|responder|past|	none 21
gov|responder|present|	none 13
gov|respond|	that 9
gov|resumir|	a 8
gov|resumir|past|	none 9
gov|reveal|past|	none -13
gov|ribadire|past|	none 13
gov|ribattere|2-3|	4-7 13
gov|ribattere|4-7|	4-7 10
gov|ribattere|	che 13	none 7
gov|ribattere|past|	auxiliary 14	none 11
gov|ricordare|2-3|	4-7 13
gov|ricordare|past|	auxiliary 16
gov|riferire|	none 14
gov|riprendere|	none -8
gov|rispondere|	none 12
gov|rispondere|past|	auxiliary 14	none 11
gov|roepen|2-3|	4-7 15
gov|roepen|	none 14
gov|roepen|past|	none 15
gov|rufen|2-3|	4-7 10
gov|rufen|	none 12
gov|rufen|past|	none 11
gov|rule|1|	4-7 11
gov|rule|base|	none 11
gov|rule|	none 11
gov|réclamer|4-7|	2-3 -8
gov|réfuter|	d’ -7
gov|réfuter|present|	none -7
gov|répliquer|past|	auxiliary 7
gov|répondre|past|	auxiliary 14	none 7
gov|sagen|4-7|	2-3 7
gov|sagen|8+|	2-3 -7
gov|sagen|	none 13
gov|sagen|present|	none 11
gov|saluer|0|	2-3 8	4-7 11
gov|saluer|2-3|	1 10
gov|saluer|	none 17
gov|saluer|past|	auxiliary 13
gov|saluer|present|	none 15
gov|salutare|0|	2-3 6
gov|salutare|	none 6
gov|salutare|present|	none 8
gov|sapere|1|	4-7 12
gov|sapere|4-7|	4-7 10
gov|sapere|	che 10
gov|sapere|past|	auxiliary 9	none 10
gov|saying|0|false|false|	all -11	first -13	none 6	some 19
gov|saying|0|false|true|	all-one -15	none -22
gov|saying|1|false|false|	all -17	all-one 13	first 9	most 17	none 10	some 21
gov|saying|1|false|true|	all-one 8	first 19	none 8
gov|saying|1|true|false|	none 8
gov|saying|2-3|false|false|	all-one 12	most 15	some 13
gov|saying|2-3|false|true|	all 8	first 10
gov|saying|2-3|true|false|	all -11	none -9	some 13
gov|saying|2-3|true|true|	none 8
gov|saying|4-7|false|false|	all 9	most -6	none 12	some 19
gov|saying|4-7|false|true|	all-one 10	first 9	some 8
gov|saying|4-7|true|false|	all-one -15	first -11	none 19	some 23
gov|saying|4-7|true|true|	all -11	all-one 8
gov|saying|8+|false|false|	first -8	most -6	none 19	some 12
gov|saying|8+|false|true|	none 12
gov|saying|8+|true|false|	all -22	all-one -19	first -18	some 15
gov|saying|aan|false|	false 8
gov|saying|aan|	first 8
gov|saying|against|1|	4-7 15
gov|saying|alla|false|	false 16
gov|saying|alla|	first 10
gov|saying|ante|false|	false -7
gov|saying|an|4-7|	4-7 11
gov|saying|an|false|	false 9
gov|saying|an|	first 12	some 6
gov|saying|aos|2-3|	4-7 14
gov|saying|aos|false|	false 17
gov|saying|aos|	first 17
gov|saying|as|8+|	2-3 -16
gov|saying|as|	all -9	none -14
gov|saying|as|false|	false -9
gov|saying|as|true|	false -17
gov|saying|at|4-7|	2-3 11
gov|saying|at|false|	false 9
gov|saying|at|	none 9	some 11
gov|saying|auf|false|	false 9
gov|saying|auf|true|	false -8
gov|saying|au|false|	false -8
gov|saying|au|	none -8
gov|saying|a|1|	2-3 7	4-7 10
gov|saying|a|2-3|	4-7 20
gov|saying|a|4-7|	1 -17	2-3 11	4-7 11
gov|saying|a|8+|	8+ 7
gov|saying|a|false|	false 10
gov|saying|a|	first 10	none -7	some 11
gov|saying|a|true|	false -11
gov|saying|bij|false|	false -6
gov|saying|bij|	first -6
gov|saying|by|4-7|	8+ 6
gov|saying|by|8+|	4-7 11
gov|saying|by|false|	false 17
gov|saying|by|	first 15	none 17
gov|saying|che|1|	4-7 10
gov|saying|che|2-3|	2-3 11
gov|saying|che|4-7|	2-3 20	4-7 26
gov|saying|che|8+|	4-7 21
gov|saying|che|false|	false 19
gov|saying|come|2-3|	4-7 10
gov|saying|come|	none 10
gov|saying|com|4-7|	4-7 12
gov|saying|com|false|	false 13
gov|saying|com|	none 10
gov|saying|con|4-7|	2-3 -10	4-7 -8
gov|saying|con|	first -9	none -8
gov|saying|con|true|	false -11
gov|saying|d'|	none 14
gov|saying|dans|false|	false 8
gov|saying|dans|	first 12	none 8
gov|saying|dass|4-7|	2-3 8
gov|saying|dass|false|	false 12
gov|saying|dass|	none 8
gov|saying|dat|2-3|	1 14	2-3 7	4-7 20
gov|saying|dat|4-7|	1 -6	2-3 18	4-7 6
gov|saying|dat|false|	true 11
gov|saying|dat|	none 16
gov|saying|dat|true|	false 14
gov|saying|da|2-3|	8+ 6
gov|saying|da|false|	false -6
gov|saying|da|	first 6
gov|saying|dell’|8+|	4-7 11
gov|saying|dell’|false|	false 12
gov|saying|dell’|	none 14
gov|saying|del|4-7|	4-7 13
gov|saying|del|true|	false 11
gov|saying|desde|4-7|	4-7 11
gov|saying|desde|false|	false 12
gov|saying|desde|	first 12
gov|saying|de|1|	4-7 13
gov|saying|de|2-3|	1 -11
gov|saying|de|4-7|	2-3 16	4-7 11
gov|saying|de|8+|	2-3 -12	4-7 25	8+ 15
gov|saying|de|	all-one -8	some 11
gov|saying|de|false|	true -7
gov|saying|de|true|	false -6
gov|saying|di|1|	1 12	4-7 10
gov|saying|di|2-3|	2-3 16	4-7 13
gov|saying|di|4-7|	1 -14	2-3 12	4-7 13	8+ 6
gov|saying|di|8+|	4-7 14	8+ 7
gov|saying|di|false|	false 12
gov|saying|di|	first 17	none 12
gov|saying|di|true|	false 7
gov|saying|do|8+|	2-3 -13
gov|saying|do|true|	false -12
gov|saying|d’|2-3|	2-3 -6	4-7 20
gov|saying|d’|	none -7
gov|saying|d’|true|	false -7
gov|saying|em|1|	2-3 12	4-7 9
gov|saying|em|false|	false 16
gov|saying|em|	first 10	none 15
gov|saying|en|2-3|	2-3 -10	4-7 -7
gov|saying|en|4-7|	2-3 -8	4-7 19	8+ 8
gov|saying|en|	all -6	first 16	none -14
gov|saying|en|true|	false -15
gov|saying|for|1|	2-3 17
gov|saying|for|4-7|	1 14	4-7 11
gov|saying|for|8+|	4-7 8
gov|saying|for|false|	false 19
gov|saying|for|	none 26
gov|saying|for|true|	false 10	true 8
gov|saying|from|false|	false 13
gov|saying|from|	none 13
gov|saying|im|false|	false -8
gov|saying|im|	some 9
gov|saying|into|4-7|	4-7 10
gov|saying|into|false|	false 10
gov|saying|into|	none 14
gov|saying|in|2-3|	2-3 -9	4-7 16
gov|saying|in|4-7|	4-7 10	8+ 17
gov|saying|in|8+|	2-3 6	4-7 -8
gov|saying|in|	all -26	first -8	none 9	some 10
gov|saying|in|false|	false 8
gov|saying|in|true|	false -17
gov|saying|met|	none -8
gov|saying|mit|false|	false -7
gov|saying|mit|	first 10	some 14
gov|saying|nach|false|	false 12
gov|saying|nas|4-7|	4-7 9
gov|saying|nas|false|	false 10
gov|saying|nas|	first 10
gov|saying|na|4-7|	4-7 7
gov|saying|na|	none 7
gov|saying|none|0|	4-7 -14
gov|saying|none|1|	4-7 16	8+ 39
gov|saying|none|2-3|	1 -9	2-3 16	4-7 20	8+ 23
gov|saying|none|4-7|	4-7 16	8+ 20
gov|saying|none|8+|	2-3 -7	4-7 15
gov|saying|none|	all -17	all-one 6	first -10	most 9	none 15
gov|saying|none|false|	false 6
gov|saying|none|true|	true 6
gov|saying|numa|false|	false 9
gov|saying|numa|	none 9
gov|saying|of|1|	2-3 9	4-7 -8
gov|saying|of|4-7|	1 -17	2-3 -19	4-7 15
gov|saying|of|8+|	1 6	4-7 12
gov|saying|of|	all 7	all-one -9	first -8
gov|saying|of|true|	false -11
gov|saying|on|1|	2-3 -16
gov|saying|on|4-7|	2-3 -13	4-7 11	8+ 7
gov|saying|on|8+|	4-7 11
gov|saying|on|	all-one -18	first 14	none -9
gov|saying|on|false|	false -19
gov|saying|on|true|	false -12
gov|saying|op|false|	false 7
gov|saying|op|	first 14
gov|saying|out|4-7|	4-7 10
gov|saying|para|8+|	4-7 7
gov|saying|para|false|	false 15
gov|saying|para|true|	false -11
gov|saying|par|8+|	2-3 -11
gov|saying|par|true|	false -11
gov|saying|per|4-7|	4-7 14
gov|saying|per|true|	false 13
gov|saying|por|false|	false -8
gov|saying|por|	none -9
gov|saying|pour|	none -12
gov|saying|pour|true|	false -12
gov|saying|qu'|	none 8
gov|saying|que|1|	4-7 13
gov|saying|que|2-3|	4-7 -8	8+ 7
gov|saying|que|4-7|	1 18	2-3 14	4-7 22	8+ 11
gov|saying|que|8+|	2-3 9	4-7 10
gov|saying|que|false|	true -10
gov|saying|que|	first -6	none 13	some 11
gov|saying|que|true|	false 25	true -14
gov|saying|qu’|false|	false 13
gov|saying|qu’|	none 14
gov|saying|se|false|	false -6
gov|saying|se|	none -11
gov|saying|since|8+|	4-7 10
gov|saying|since|false|	false 12
gov|saying|since|	none 12
gov|saying|sin|false|	false 10
gov|saying|sin|	first 10
gov|saying|si|false|	false 11
gov|saying|si|	none 11
gov|saying|that|1|	1 -12	4-7 19
gov|saying|that|2-3|	1 -17	2-3 -10	4-7 -7	8+ 21
gov|saying|that|4-7|	2-3 23	4-7 32	8+ 23
gov|saying|that|8+|	1 10	2-3 26	8+ 13
gov|saying|that|	all-one -17	first -10	none 15	some 17
gov|saying|that|false|	false 11
gov|saying|that|true|	false 9	true -17
gov|saying|to|2-3|	1 -13	2-3 15	8+ 11
gov|saying|to|4-7|	4-7 12	8+ 11
gov|saying|to|8+|	4-7 19
gov|saying|to|	all -10	all-one -20	none 16	some 13
gov|saying|to|false|	false 23
gov|saying|to|true|	false -6
gov|saying|under|4-7|	2-3 -11
gov|saying|under|	all -8	first -14
gov|saying|under|false|	false -10
gov|saying|under|true|	false -12
gov|saying|van|1|	1 15	2-3 15	4-7 9
gov|saying|van|4-7|	8+ 7
gov|saying|van|8+|	2-3 7
gov|saying|van|false|	false 22	true 7
gov|saying|van|	none 24
gov|saying|von|1|	1 10	2-3 6	4-7 6
gov|saying|von|2-3|	1 6	2-3 15	4-7 10
gov|saying|von|8+|	2-3 -7
gov|saying|von|	all 7	all-one 15	first 6	most -6	some 21
gov|saying|von|false|	false 17
gov|saying|von|true|	false 10
gov|saying|voor|4-7|	2-3 7
gov|saying|voor|false|	false -8
gov|saying|vor|2-3|	4-7 6
gov|saying|vor|false|	false 9
gov|saying|vor|	first 6	some 6
gov|saying|whether|false|	false 15
gov|saying|whether|true|	false -12
gov|saying|with|4-7|	2-3 -9
gov|saying|with|	all-one 10	none -17
gov|saying|with|false|	false -11
gov|saying|with|true|	false -12
gov|saying|zu|8+|	4-7 7
gov|saying|zu|	first -6
gov|saying|à|2-3|	1 9
gov|saying|à|4-7|	4-7 -9
gov|saying|à|8+|	4-7 10
gov|saying|à|false|	false 16
gov|saying|à|true|	false -6
gov|saying|über|	all 7
gov|say|0|	1 9	2-3 -15	4-7 -18
gov|say|1|	1 8	4-7 35	8+ 28
gov|say|2-3|	2-3 27	4-7 13	8+ 20
gov|say|4-7|	1 13	2-3 -13	4-7 36	8+ 22
gov|say|8+|	2-3 15	4-7 10
gov|say|	as -19	at 11	by 14	for -7	in 6	into 10	none 18	of -13	on -20	that 33	to -9	whether -12
gov|say|base|	auxiliary -10	none -22
gov|say|past|	auxiliary 15	later 13	none 28
gov|say|present|	none -6	now -13
gov|schreiben|	none -6
gov|schreiben|past|	none -7
gov|schrijven|4-7|	1 -13	2-3 6
gov|scrivere|2-3|	4-7 17
gov|scrivere|4-7|	2-3 7	4-7 -10	8+ 6
gov|scrivere|	che 17	di -7	none -11
gov|scrivere|past|	auxiliary -11	none 6
gov|see|0|	2-3 15
gov|see|1|	2-3 6
gov|see|present|	none 16
gov|sehen|2-3|	4-7 7
gov|sehen|	none 10
gov|sehen|past|	none 10
gov|show|4-7|	2-3 -15
gov|show|	none -7	that 13
gov|sign|0|	4-7 13
gov|sign|4-7|	2-3 -10
gov|sign|	none 7
gov|sing|0|	4-7 -10
gov|sing|4-7|	2-3 9
gov|sing|	none -13
gov|sing|participle|	none -10
gov|sing|past|	none -9
gov|soltar|	none 9
gov|soltar|past|	none 9
gov|sostenere|2-3|	2-3 -8
gov|sostenere|	none -8
gov|sostenere|past|	none -7
gov|sostener|4-7|	2-3 10
gov|sostener|	de 8	que 14
gov|sostener|past|	none 11
gov|sourire|	none -7
gov|sourire|past|	none -7
gov|souri|1|	4-7 10
gov|souri|	none 10
gov|souri|past|	auxiliary 10
gov|souvenir|past|	none 12
gov|speak|1|	4-7 -8
gov|speak|past|	none 13
gov|speak|present|	none -7
gov|spiegare|	none 8
gov|spiegare|past|	none 8
gov|sprechen|1|	1 10	2-3 6	4-7 6
gov|sprechen|2-3|	2-3 15	4-7 10
gov|sprechen|past|	none 20
gov|sprechen|	von 20
gov|spreken|1|	2-3 15	4-7 9
gov|spreken|past|	none 16
gov|spreken|	van 18
gov|staan|1|	2-3 -7
gov|staan|2-3|	2-3 11
gov|staan|	none -15
gov|staan|past|	none -10
gov|state|1|	4-7 14
gov|state|4-7|	2-3 -9
gov|state|	none -7	that 13
gov|stehen|2-3|	2-3 12
gov|stellen|past|	none -10
gov|subject|ela|saying|	1 10
gov|subject|ela|saying|past|	4-7 9
gov|subject|ella|saying|past|	2-3 6
gov|subject|elle|saying|	1 16	2-3 8	4-7 13
gov|subject|elle|saying|past|	2-3 11	4-7 23
gov|subject|elle|saying|present|	4-7 6
gov|subject|er|saying|	2-3 16	4-7 -6
gov|subject|er|saying|past|	4-7 10
gov|subject|er|saying|present|	4-7 8
gov|subject|es|saying|	2-3 8
gov|subject|es|saying|past|	8+ 8
gov|subject|he|judging|	0 8	4-7 -8
gov|subject|he|judging|past|	1 8	2-3 16	4-7 9	8+ 11
gov|subject|he|judging|present|	1 -15
gov|subject|he|saying|	0 -11	1 24	2-3 7	8+ -10
gov|subject|he|saying|base|	1 -15
gov|subject|he|saying|past|	1 -17	2-3 22	4-7 33	8+ 19
gov|subject|he|saying|present|	4-7 15
gov|subject|he|thinking|	0 -17	2-3 -8
gov|subject|he|thinking|participle|	1 -14
gov|subject|he|thinking|past|	1 -11	4-7 15
gov|subject|hij|saying|	2-3 10
gov|subject|hij|saying|past|	1 7
gov|subject|il|saying|	2-3 -13	4-7 16	8+ 9
gov|subject|il|saying|past|	4-7 -6
gov|subject|it|judging|	4-7 -10	8+ -7
gov|subject|it|judging|past|	1 7	4-7 16
gov|subject|it|saying|	0 -18
gov|subject|it|saying|past|	1 13	2-3 15	8+ 14
gov|subject|it|saying|present|	2-3 -16	4-7 -20
gov|subject|it|thinking|	4-7 -12
gov|subject|it|thinking|past|	2-3 -12	4-7 12
gov|subject|i|saying|	0 8
gov|subject|lei|saying|	2-3 9
gov|subject|lei|saying|past|	4-7 13
gov|subject|name|judging|	0 -10	2-3 -8	4-7 -10	8+ -11
gov|subject|name|judging|base|	1 -14	2-3 -13
gov|subject|name|judging|participle|	2-3 -14
gov|subject|name|judging|past|	4-7 18	8+ 8
gov|subject|name|judging|present|	4-7 8
gov|subject|name|saying|	1 6	8+ 6
gov|subject|name|saying|past|	1 -18	2-3 7	8+ 15
gov|subject|name|thinking|past|	4-7 6
gov|subject|none|judging|	0 -12	1 -12	4-7 -7	8+ -10
gov|subject|none|judging|base|	2-3 -12
gov|subject|none|judging|present|	1 -18	2-3 -11
gov|subject|none|saying|	0 -12	4-7 17	8+ 7
gov|subject|none|saying|participle|	8+ 7
gov|subject|none|saying|past|	8+ 12
gov|subject|none|saying|present|	1 -6	2-3 8	4-7 15
gov|subject|none|thinking|	0 -13	4-7 -7	8+ 9
gov|subject|none|thinking|past|	1 -10	8+ 6
gov|subject|none|thinking|present|	2-3 -13
gov|subject|noun|judging|	0 -19	2-3 12	8+ -16
gov|subject|noun|judging|base|	1 -14	2-3 -13
gov|subject|noun|judging|participle|	1 9	2-3 -7
gov|subject|noun|judging|past|	1 10	2-3 -11	4-7 7	8+ 20
gov|subject|noun|judging|present|	4-7 23	8+ 8
gov|subject|noun|saying|	0 -11	1 12	4-7 23
gov|subject|noun|saying|base|	1 -15	2-3 -10	4-7 13	8+ 11
gov|subject|noun|saying|participle|	1 -19	2-3 8	8+ 15
gov|subject|noun|saying|past|	2-3 13	4-7 10	8+ 32
gov|subject|noun|saying|present|	2-3 15	4-7 -9
gov|subject|noun|thinking|	0 16	1 8	2-3 12	8+ -13
gov|subject|noun|thinking|base|	2-3 6	4-7 11
gov|subject|noun|thinking|past|	4-7 18	8+ 7
gov|subject|noun|thinking|present|	4-7 10
gov|subject|on|judging|	1 -17
gov|subject|on|saying|	1 -9
gov|subject|on|saying|past|	2-3 -8
gov|subject|on|saying|present|	4-7 12
gov|subject|organisation|judging|	0 14	1 14	2-3 18
gov|subject|organisation|judging|past|	1 16	2-3 13
gov|subject|organisation|judging|present|	1 16	2-3 -11	4-7 14
gov|subject|organisation|saying|	0 7	1 7
gov|subject|organisation|saying|participle|	2-3 -6	4-7 12
gov|subject|organisation|saying|past|	4-7 36	8+ 18
gov|subject|organisation|saying|present|	4-7 25	8+ 10
gov|subject|organisation|thinking|	1 10	2-3 -9	4-7 -13
gov|subject|organisation|thinking|past|	1 -17	2-3 9	4-7 13
gov|subject|person|judging|	0 8	1 7	2-3 28	4-7 12	8+ -6
gov|subject|person|judging|participle|	4-7 8
gov|subject|person|judging|past|	1 6	2-3 30	4-7 41	8+ 16
gov|subject|person|judging|present|	1 -16	2-3 -9	4-7 13
gov|subject|person|saying|	0 9	1 -7	4-7 22
gov|subject|person|saying|base|	4-7 14	8+ 16
gov|subject|person|saying|participle|	8+ 14
gov|subject|person|saying|past|	1 15	4-7 36	8+ 24
gov|subject|person|saying|present|	2-3 -17	8+ 26
gov|subject|person|thinking|	1 -9	4-7 6	8+ -7
gov|subject|person|thinking|past|	2-3 8	4-7 16	8+ 6
gov|subject|person|thinking|present|	1 -17	4-7 10
gov|subject|place|judging|	0 16	2-3 13	4-7 -17
gov|subject|place|judging|past|	2-3 19
gov|subject|place|saying|	0 7	1 17	8+ -8
gov|subject|place|saying|past|	1 14	2-3 -17	4-7 34
gov|subject|she|judging|	0 -11	1 13	2-3 16	4-7 16
gov|subject|she|judging|past|	1 10	2-3 16	4-7 17
gov|subject|she|saying|	0 10	1 24	2-3 15	4-7 -10	8+ 20
gov|subject|she|saying|past|	1 17	4-7 11	8+ 27
gov|subject|she|saying|present|	4-7 17	8+ 7
gov|subject|she|thinking|past|	4-7 14
gov|subject|sie|judging|	2-3 11
gov|subject|sie|saying|	1 9	2-3 8	4-7 7
gov|subject|sie|saying|past|	4-7 9
gov|subject|sie|saying|present|	2-3 10
gov|subject|they|judging|	0 -11	1 6
gov|subject|they|judging|base|	2-3 -12
gov|subject|they|judging|past|	1 7
gov|subject|they|saying|	1 -9
gov|subject|they|saying|base|	4-7 10
gov|subject|you|thinking|	2-3 -10
gov|subject|you|thinking|base|	2-3 -9
gov|subject|ze|saying|	2-3 9
gov|subject|ze|saying|past|	1 7	2-3 -12	4-7 11
gov|subject|zij|saying|	2-3 18
gov|sublinhar|	a 8
gov|subrayar|past|	none 9
gov|sustentar|	a 7	que 11
gov|sustentar|present|	none 11
gov|tachar|	de 8
gov|tag|	none -15
gov|tag|past|	none -15
gov|talk|2-3|	2-3 -14
gov|talk|base|	none -16
gov|talk|	of -16
gov|teilen|past|	none -12
gov|tell|1|	4-7 11
gov|tell|2-3|	2-3 -7	4-7 26	8+ 27
gov|tell|4-7|	8+ 19
gov|tell|8+|	1 19	2-3 15	4-7 26	8+ 11
gov|tell|	at 6	by 6	for 12	of 13	on 9	that 8	to 17
gov|tell|participle|	none 18
gov|tell|past|	auxiliary 15	be -16	none 23
gov|tell|present|	none 15
gov|temere|	none 14
gov|temere|past|	none 14
gov|tempérer|	none 12
gov|tempérer|past|	none 12
gov|text|	none 9
gov|thank|2-3|	2-3 15
gov|thank|	for 16	none 14
gov|thank|past|	none 18
gov|thinking|0|false|false|	all -9	all-one -13
gov|thinking|1|false|false|	none 16
gov|thinking|1|true|false|	none -12
gov|thinking|2-3|false|false|	all -8	first 16	none 8	some 7
gov|thinking|2-3|false|true|	first 8
gov|thinking|2-3|true|false|	none -9
gov|thinking|4-7|false|false|	all-one -7	first 6	none -9
gov|thinking|4-7|true|false|	first -12
gov|thinking|8+|true|true|	none -12
gov|thinking|as|2-3|	2-3 -8
gov|thinking|as|4-7|	2-3 -14
gov|thinking|as|	all -7	none -14
gov|thinking|as|false|	false -12	true -8
gov|thinking|dat|2-3|	4-7 10
gov|thinking|dat|	none 11
gov|thinking|dat|true|	false 10
gov|thinking|from|false|	false -12
gov|thinking|none|0|	1 -10	4-7 21
gov|thinking|none|1|	1 -14	4-7 10
gov|thinking|none|2-3|	1 -10	4-7 21	8+ 12
gov|thinking|none|4-7|	2-3 -14	8+ 6
gov|thinking|none|8+|	1 -12
gov|thinking|none|	all -9
gov|thinking|none|false|	true 13
gov|thinking|none|true|	false -13	true -14
gov|thinking|of|false|	false -11
gov|thinking|of|	none -14
gov|thinking|on|	none 6
gov|thinking|on|true|	false 15
gov|thinking|over|	none -8
gov|thinking|that|4-7|	2-3 9
gov|thinking|that|8+|	4-7 11
gov|thinking|that|false|	false 17
gov|thinking|that|	none 20
gov|thinking|to|4-7|	2-3 -10
gov|thinking|to|true|	false -11
gov|title|0|	2-3 -17	4-7 -15
gov|title|	none -21
gov|title|past|	be -10	none -18
gov|tonen|1|	2-3 12
gov|tonen|2-3|	8+ 6
gov|tonen|	none 14
gov|tonen|past|	none 14
gov|trouver|present|	none 13
gov|urge|2-3|	2-3 13	8+ 11
gov|urge|4-7|	8+ 11
gov|urge|past|	none 20
gov|urge|present|	none 16
gov|urge|	to 21
gov|use|2-3|	1 -14	2-3 -15
gov|use|8+|	1 -8
gov|use|	about -8	none -22
gov|use|base|	none -16
gov|use|past|	none -22	not -16
gov|verklaren|past|	none -6
gov|verlauten|	none 10
gov|versprechen|	none -10
gov|versprechen|past|	none -10
gov|ver|0|	1 7
gov|ver|	none 7
gov|ver|past|	none 8
gov|view|	with -12
gov|vinden|2-3|	2-3 12	4-7 15
gov|vinden|4-7|	4-7 8
gov|vinden|	dat 7
gov|vinden|past|	daarentegen 9
gov|voir|	none 13
gov|voir|past|	none 13
gov|vouloir|	none -9
gov|vouloir|past|	none -9
gov|waarschuwen|past|	none 16
gov|waarschuwen|	voor 15
gov|want|0|	4-7 11
gov|want|	none 9
gov|want|past|	none 7
gov|want|present|	none 9
gov|warnen|past|	none 7
gov|warnen|present|	none 8
gov|warnen|	vor 9
gov|warn|1|	4-7 17
gov|warn|2-3|	2-3 -15
gov|warn|	none 14	of 8	that 9
gov|warn|participle|	none -14
gov|warn|past|	none 12
gov|wave|past|	none -10
gov|weisen|	none 7
gov|weisen|past|	none 7
gov|welcome|0|	4-7 11
gov|welcome|	none 11
gov|welcome|past|	none 11
gov|werfen|	none -11
gov|werfen|past|	none -11
gov|widersprechen|1|	4-7 7
gov|widersprechen|	none 7
gov|widersprechen|past|	none 7
gov|wijzen|past|	none 11
gov|write|0|	2-3 -14
gov|write|1|	4-7 19	8+ 15
gov|write|2-3|	2-3 9	4-7 12	8+ 14
gov|write|4-7|	1 -12	2-3 9
gov|write|8+|	8+ 12
gov|write|base|	none -15
gov|write|	in -13	none 7	of -14
gov|write|participle|	none 14
gov|write|present|	none 15
gov|würdigen|2-3|	4-7 7
gov|würdigen|	als 7
gov|yell|past|	auxiliary 11
gov|zeggen|4-7|	4-7 7
gov|zeggen|	dat 17	none -11	van 8
gov|zeggen|past|	auxiliary 7
gov|zeigen|1|	1 11	2-3 8
gov|zeigen|	none 14
gov|zeigen|past|	none 16
gov|zien|4-7|	4-7 10
gov|zien|	none 10
gov|zien|past|	none 11
gov|äußern|past|	none 9
gov|évoquer|1|	4-7 13
gov|évoquer|2-3|	4-7 16
gov|évoquer|	none 21
gov|évoquer|past|	auxiliary 14
gov|évoquer|present|	none 20
headline|false|	1 -9	8+ 6
headline|true|	2-3 -7	4-7 7	8+ 20
head|'|	1 9	2-3 8	4-7 16	8+ 13
head|,|	4-7 12
head|plain|,determiner|	1 8
head|plain|,quote|	1 -8
head|plain|,verb-saying|	4-7 13
head|plain|	: 20	all -26	all-one -20	determiner -14	first -6	possessive -13	preposition -7	some 11	start -21	stop 8	subordinator -22	that -12	verb-judging 9	verb-thinking 13	word -19
head|plain|:|	1 -15	2-3 -17	4-7 10	8+ 15
head|plain|all-one|	1 -12	2-3 -18
head|plain|all|	2-3 -23	4-7 -11
head|plain|auxiliary|	1 -8	2-3 -10
head|plain|capital|	1 -19	2-3 -17
head|plain|coordinator|	2-3 -14
head|plain|determiner|	2-3 -6
head|plain|end|	2-3 12
head|plain|first|	1 -12	2-3 -11	8+ 16
head|plain|none|	2-3 -6
head|plain|preposition|	2-3 -12
head|plain|some|	4-7 11
head|plain|subordinator|	1 13	2-3 9
head|plain|that|	2-3 -9
head|plain|verb-judging|	1 -13	2-3 -7
head|plain|verb-saying|	1 7	2-3 -16
head|plain|word|	1 -8	2-3 -21
head|titled|	: 7	capital 12	first 18	none 13	start -8	verb-saying 8	word -14
head|titled|:|	4-7 8
head|titled|all-one|	1 -18
head|titled|all|	4-7 9
head|titled|auxiliary|	1 -7
head|titled|capital|	1 -14	2-3 -16
head|titled|end|	1 9	2-3 15	4-7 25	8+ 14
head|titled|first|	4-7 31	8+ 15
head|titled|none|	1 8	2-3 11	4-7 6
head|titled|preposition|	2-3 -11
head|titled|stop|	2-3 8
head|titled|word|	2-3 -7
head|upper|	, 13	: 11	all 14	all-one 10	capital 8	first 8	most 6	start 10
head|upper|all-one|	1 7
head|upper|all|	2-3 8	4-7 14
head|upper|capital|	1 10
head|upper|end|	4-7 17
head|upper|first|	4-7 8
head|upper|most|	4-7 6
head|«|	4-7 7	8+ 10
head|»|	4-7 6
head|‘|	1 -25	2-3 -24	4-7 8	8+ 9
head|“|	1 8
head|„|	2-3 -16	4-7 19	8+ 9
in-noun|false|false|1|	first 14	none -11
in-noun|false|false|2-3|	all -6	all-one -6	none 9
in-noun|false|false|4-7|	all -20	all-one -11	none 25	some 30
in-noun|false|false|8+|	all 10	most 10	none 12	some 20
in-noun|false|true|1|	all-one -13	first -17	none -9
in-noun|false|true|2-3|	all -17	first 14	none -17	some 14
in-noun|false|true|4-7|	all -14	all-one -12	first 19	most 14	none 29	some 12
in-noun|false|true|8+|	first 20	most 13	none -9
in-noun|true|false|1|	first -18
in-noun|true|false|2-3|	all -17	all-one -15	first -19
in-noun|true|false|4-7|	all -10	all-one -7	first -21	none 6
in-noun|true|false|8+|	none 24	some 15
in-noun|true|true|1|	all-one 7
in-noun|true|true|2-3|	all -19	all-one -13	first -11	none -13
in-noun|true|true|4-7|	all -6	none 19
in-noun|true|true|8+|	first -7
intro-follow|'|pronoun|	2-3 -12
intro-follow|(|)|	2-3 -12
intro-follow|(|,|	4-7 -9
intro-follow|)|end|	8+ 8
intro-follow|,|(|	2-3 -15
intro-follow|,|)|	2-3 6
intro-follow|,|,auxiliary|	2-3 -15
intro-follow|,|,coordinator|	2-3 -13
intro-follow|,|,determiner|	2-3 -7
intro-follow|,|,preposition|	4-7 -7
intro-follow|,|,quote|	1 -11
intro-follow|,|,|	1 -16	2-3 -17	4-7 -12
intro-follow|,|auxiliary|	4-7 -11
intro-follow|,|capital|	2-3 -11
intro-follow|,|coordinator|	1 -21	2-3 -18
intro-follow|,|determiner|	2-3 -13	4-7 -6	8+ 11
intro-follow|,|end|	2-3 17	4-7 8	8+ 20
intro-follow|,|preposition|	1 -14	8+ 6
intro-follow|,|pronoun|	4-7 12
intro-follow|,|quote|	2-3 -16
intro-follow|,|stop|	1 6	2-3 28	4-7 18	8+ 11
intro-follow|,|subordinator|	2-3 -8
intro-follow|,|word|	1 -8	4-7 -11
intro-follow|,|—|	4-7 8
intro-follow|-|stop|	8+ 8
intro-follow|:|(|	2-3 -10	8+ 14
intro-follow|:|+|	4-7 9
intro-follow|:|,auxiliary|	4-7 10
intro-follow|:|,verb-saying|	2-3 19	4-7 32	8+ 10
intro-follow|:|,|	1 -14	2-3 -13	4-7 -14
intro-follow|:|capital|	1 15	2-3 13	4-7 35	8+ 24
intro-follow|:|determiner|	4-7 7	8+ 22
intro-follow|:|end|	1 7	2-3 27	4-7 28	8+ 41
intro-follow|:|preposition|	4-7 16	8+ 9
intro-follow|:|pronoun|	4-7 24	8+ 22
intro-follow|:|quote|	4-7 18
intro-follow|:|stop|	1 -6	2-3 -8	4-7 -13	8+ -11
intro-follow|:|verb-saying|	8+ 17
intro-follow|;|,preposition|	4-7 9
intro-follow|adverb|,|	2-3 6
intro-follow|adverb|:|	2-3 11
intro-follow|adverb|stop|	2-3 -14	4-7 -9	8+ 8
intro-follow|adverb|word|	1 -11
intro-follow|auxiliary|,auxiliary|	4-7 6
intro-follow|auxiliary|,verb-saying|	4-7 13
intro-follow|auxiliary|,word|	4-7 8
intro-follow|auxiliary|,|	1 15	2-3 7	4-7 23	8+ 13
intro-follow|auxiliary|:|	1 -8
intro-follow|auxiliary|;|	2-3 -11
intro-follow|auxiliary|capital|	4-7 14
intro-follow|auxiliary|coordinator|	1 18	2-3 -6	4-7 7
intro-follow|auxiliary|determiner|	4-7 17
intro-follow|auxiliary|end|	1 -9	4-7 13	8+ 16
intro-follow|auxiliary|preposition|	1 14	2-3 7	4-7 16
intro-follow|auxiliary|pronoun|	2-3 -8	4-7 8
intro-follow|auxiliary|stop|	1 -16	2-3 17	4-7 -7	8+ 18
intro-follow|auxiliary|subordinator|	2-3 20
intro-follow|auxiliary|that|	2-3 10
intro-follow|auxiliary|word|	1 -10	2-3 7	4-7 10
intro-follow|capital|,verb-saying|	2-3 -10
intro-follow|capital|,word|	2-3 8
intro-follow|capital|,|	4-7 12
intro-follow|capital|auxiliary|	1 -7	2-3 -13
intro-follow|capital|capital|	2-3 -12
intro-follow|capital|coordinator|	2-3 10
intro-follow|capital|determiner|	4-7 13
intro-follow|capital|end|	2-3 14	4-7 14
intro-follow|capital|preposition|	1 -9	2-3 -6	4-7 -7
intro-follow|capital|pronoun|	2-3 -12
intro-follow|capital|stop|	1 -14	2-3 8	8+ 13
intro-follow|capital|verb-judging|	1 -8
intro-follow|coordinator|,word|	1 -9
intro-follow|coordinator|,|	2-3 15
intro-follow|coordinator|capital|	2-3 -11
intro-follow|coordinator|coordinator|	2-3 -15
intro-follow|coordinator|determiner|	1 -12	2-3 -10
intro-follow|coordinator|end|	2-3 11
intro-follow|coordinator|preposition|	1 -11
intro-follow|coordinator|stop|	1 -13	4-7 21	8+ 14
intro-follow|coordinator|word|	1 -11
intro-follow|determiner|,auxiliary|	2-3 -10
intro-follow|determiner|,coordinator|	1 13
intro-follow|determiner|,determiner|	2-3 -7
intro-follow|determiner|,preposition|	2-3 -7
intro-follow|determiner|,verb-saying|	1 -14
intro-follow|determiner|,word|	1 -15	2-3 -10
intro-follow|determiner|,|	1 -6	2-3 -20
intro-follow|determiner|;|	2-3 7
intro-follow|determiner|auxiliary|	1 -17	2-3 -11
intro-follow|determiner|capital|	2-3 -14
intro-follow|determiner|coordinator|	1 15	2-3 -19
intro-follow|determiner|end|	1 -18	2-3 -10
intro-follow|determiner|pronoun|	2-3 6
intro-follow|determiner|stop|	4-7 14	8+ 14
intro-follow|determiner|subordinator|	2-3 -16
intro-follow|determiner|that|	2-3 -8
intro-follow|determiner|verb-judging|	1 -18	2-3 -16
intro-follow|determiner|verb-saying|	2-3 -21
intro-follow|determiner|word|	1 8	2-3 -9
intro-follow|possessive|auxiliary|	2-3 9
intro-follow|possessive|end|	2-3 -13
intro-follow|possessive|preposition|	2-3 -17
intro-follow|possessive|word|	2-3 -7
intro-follow|preposition|,auxiliary|	2-3 -9
intro-follow|preposition|,determiner|	1 -13	4-7 -7
intro-follow|preposition|,preposition|	1 -11	2-3 9
intro-follow|preposition|,verb-saying|	4-7 -7
intro-follow|preposition|,word|	1 -6	4-7 -9
intro-follow|preposition|,|	1 -12
intro-follow|preposition|:|	1 -13
intro-follow|preposition|;|	4-7 9
intro-follow|preposition|auxiliary|	2-3 -12
intro-follow|preposition|capital|	1 -15	2-3 -7	4-7 9
intro-follow|preposition|coordinator|	1 -23	2-3 -10	4-7 15
intro-follow|preposition|end|	2-3 -11	4-7 9
intro-follow|preposition|preposition|	1 -24	4-7 13
intro-follow|preposition|pronoun|	1 -14	2-3 -6
intro-follow|preposition|stop|	2-3 -6	4-7 19	8+ 19
intro-follow|preposition|subordinator|	1 -14	4-7 10
intro-follow|preposition|that|	1 -9	2-3 -9
intro-follow|preposition|verb-judging|	1 7
intro-follow|preposition|verb-saying|	2-3 -13
intro-follow|preposition|word|	1 -10
intro-follow|pronoun|,word|	2-3 9
intro-follow|pronoun|,|	2-3 7
intro-follow|pronoun|auxiliary|	2-3 8
intro-follow|pronoun|determiner|	2-3 11
intro-follow|pronoun|end|	1 14	2-3 14	4-7 9
intro-follow|pronoun|preposition|	2-3 -19
intro-follow|pronoun|stop|	4-7 25	8+ 18
intro-follow|pronoun|subordinator|	2-3 16
intro-follow|quote|,verb-saying|	4-7 9
intro-follow|quote|determiner|	4-7 10
intro-follow|quote|end|	4-7 16	8+ 12
intro-follow|quote|pronoun|	4-7 8
intro-follow|start|(|	2-3 -12
intro-follow|start|,auxiliary|	4-7 18	8+ 12
intro-follow|start|,pronoun|	4-7 15
intro-follow|start|,verb-judging|	4-7 10
intro-follow|start|,verb-saying|	2-3 14	4-7 28	8+ 9
intro-follow|start|,verb-thinking|	8+ 7
intro-follow|start|,word|	8+ 14
intro-follow|start|:|	1 -10	2-3 -10	4-7 36	8+ 16
intro-follow|start|auxiliary|	1 -15	2-3 -12
intro-follow|start|capital|	2-3 11	4-7 27	8+ 16
intro-follow|start|determiner|	4-7 26	8+ 16
intro-follow|start|end|	2-3 24	4-7 27	8+ 16
intro-follow|start|preposition|	2-3 -14
intro-follow|start|pronoun|	1 16	2-3 12	4-7 30	8+ 17
intro-follow|start|stop|	8+ 6
intro-follow|start|verb-saying|	2-3 22	4-7 32	8+ 15
intro-follow|start|word|	1 -19	4-7 9	8+ 20
intro-follow|start|–|	4-7 6
intro-follow|start|—|	2-3 14	4-7 -9	8+ 25
intro-follow|stop|(|	8+ 10
intro-follow|stop|,auxiliary|	1 14	2-3 19	4-7 34
intro-follow|stop|,preposition|	2-3 -11
intro-follow|stop|,pronoun|	2-3 14	4-7 15	8+ 8
intro-follow|stop|,verb-judging|	4-7 14	8+ 10
intro-follow|stop|,verb-saying|	1 11	2-3 30	8+ 7
intro-follow|stop|,verb-thinking|	4-7 8	8+ 10
intro-follow|stop|,word|	1 15	8+ 13
intro-follow|stop|,|	4-7 16
intro-follow|stop|capital|	2-3 15	4-7 25	8+ 13
intro-follow|stop|determiner|	1 9	2-3 20	4-7 36	8+ 20
intro-follow|stop|end|	1 8	2-3 33	4-7 49	8+ 17
intro-follow|stop|preposition|	4-7 7	8+ 12
intro-follow|stop|pronoun|	1 20	4-7 31	8+ 9
intro-follow|stop|stop|	1 11
intro-follow|stop|verb-saying|	1 10	2-3 20	4-7 32	8+ 11
intro-follow|stop|—|	4-7 -10
intro-follow|subordinator|,|	2-3 -10
intro-follow|subordinator|capital|	2-3 -19	4-7 8
intro-follow|subordinator|coordinator|	2-3 18
intro-follow|subordinator|determiner|	2-3 -8
intro-follow|subordinator|end|	1 -17	4-7 -8	8+ 11
intro-follow|subordinator|preposition|	1 -16
intro-follow|subordinator|stop|	1 12	4-7 11	8+ 18
intro-follow|subordinator|subordinator|	4-7 10
intro-follow|subordinator|word|	1 -16	2-3 -17
intro-follow|that|auxiliary|	1 -17	4-7 13
intro-follow|that|end|	2-3 -15	4-7 11
intro-follow|that|preposition|	4-7 11
intro-follow|that|stop|	2-3 15	4-7 36	8+ 10
intro-follow|that|word|	2-3 7
intro-follow|verb-judging|,|	1 -13
intro-follow|verb-judging|;|	4-7 10
intro-follow|verb-judging|auxiliary|	2-3 -15
intro-follow|verb-judging|capital|	2-3 -9
intro-follow|verb-judging|coordinator|	1 -13	2-3 10
intro-follow|verb-judging|end|	1 -11	2-3 -9	4-7 13
intro-follow|verb-judging|preposition|	1 -25	2-3 8
intro-follow|verb-judging|stop|	1 18	2-3 -11	4-7 13
intro-follow|verb-judging|verb-saying|	2-3 -8
intro-follow|verb-judging|word|	2-3 -15
intro-follow|verb-saying|,word|	1 -17	2-3 -10
intro-follow|verb-saying|,|	2-3 -19
intro-follow|verb-saying|auxiliary|	2-3 10
intro-follow|verb-saying|capital|	2-3 -16
intro-follow|verb-saying|coordinator|	1 14	2-3 9	4-7 -7
intro-follow|verb-saying|determiner|	2-3 7
intro-follow|verb-saying|end|	2-3 14	4-7 -17
intro-follow|verb-saying|preposition|	1 13	2-3 10
intro-follow|verb-saying|stop|	8+ 20
intro-follow|verb-saying|that|	2-3 -10
intro-follow|verb-saying|verb-saying|	2-3 -12
intro-follow|verb-saying|word|	1 -23	2-3 -13
intro-follow|verb-thinking|,|	2-3 -12
intro-follow|verb-thinking|coordinator|	1 -13
intro-follow|verb-thinking|end|	2-3 -6	4-7 13
intro-follow|verb-thinking|preposition|	2-3 14
intro-follow|verb-thinking|stop|	1 -16	2-3 11	4-7 23
intro-follow|verb-thinking|subordinator|	4-7 17
intro-follow|word|,auxiliary|	1 -14	2-3 -6
intro-follow|word|,coordinator|	4-7 12
intro-follow|word|,determiner|	1 -11
intro-follow|word|,preposition|	2-3 -17
intro-follow|word|,subordinator|	1 11	2-3 11
intro-follow|word|,that|	1 -9	2-3 -14
intro-follow|word|,verb-saying|	1 10	8+ 8
intro-follow|word|,word|	1 12	2-3 9
intro-follow|word|,|	1 -27	2-3 7	4-7 12
intro-follow|word|:|	4-7 10
intro-follow|word|;|	1 -12	2-3 -7	4-7 10
intro-follow|word|adverb|	1 -11	2-3 6
intro-follow|word|auxiliary|	2-3 -6	4-7 -13
intro-follow|word|capital|	1 12
intro-follow|word|coordinator|	1 10	2-3 15	4-7 16
intro-follow|word|determiner|	1 -8	4-7 -8	8+ 12
intro-follow|word|end|	1 -11	4-7 -10	8+ 15
intro-follow|word|preposition|	2-3 -9	4-7 -10	8+ 9
intro-follow|word|pronoun|	2-3 7
intro-follow|word|quote|	1 -12
intro-follow|word|stop|	2-3 8	4-7 6	8+ 17
intro-follow|word|subordinator|	2-3 -7
intro-follow|word|verb-judging|	1 -7
intro-follow|word|verb-saying|	1 -22	2-3 11
intro-follow|word|word|	1 -11	2-3 -16	4-7 11
intro-follow|—|end|	4-7 8	8+ 8
intro-follow|—|—|	2-3 9
intro-follow|’|stop|	4-7 9
intro|	' -15	( -17	) 13	- 8	: 8	; 6	auxiliary 7	determiner -12	possessive -10	preposition -15	quote 6	start 19	stop 33	subordinator -13	verb-judging -8	verb-saying -8	word -11	— 10
in|first|=abbiamo|	4-7 15	first 13
in|first|=about|	4-7 14	first 12	none 11
in|first|=all|	2-3 -13	4-7 16	first 18	none -11
in|first|=als|	4-7 13	8+ 12	first 12
in|first|=am|	first 9
in|first|=and|	2-3 7	4-7 22	8+ 11	first 12	none 6
in|first|=any|	2-3 16	none 17
in|first|=an|	2-3 18	all-one 9	first -6	none 21
in|first|=ao|	first 6
in|first|=are|	4-7 11	first -6
in|first|=as|	2-3 12	4-7 -13	8+ 6	first -8	none -6	some 8
in|first|=at|	2-3 13	4-7 23	8+ 16	first 19	none 15
in|first|=até|	2-3 11	first 8	none 11
in|first|=auf|	first 7
in|first|=aus|	2-3 10	4-7 6	all-one 10	some 6
in|first|=au|	4-7 11	8+ 11	first 9	none 10
in|first|=avant|	4-7 14	none 14
in|first|=avec|	2-3 18	4-7 18	first 7	none 20
in|first|=a|	4-7 11	8+ 24	all -11	none 15
in|first|=because|	8+ 14	first 12
in|first|=bei|	2-3 10	8+ 6	first 11
in|first|=beyond|	2-3 12	none 12
in|first|=be|	2-3 -13	first -15
in|first|=bij|	8+ 6	first 6
in|first|=bis|	4-7 8	some 11
in|first|=but|	4-7 18	8+ 11	first 14	none 13
in|first|=by|	2-3 18	4-7 13	8+ 8	first 12	none 13
in|first|=ce|	8+ 17	first 18
in|first|=chez|	8+ 8	first 8
in|first|=che|	4-7 11	none 11
in|first|=come|	2-3 -7	none -7
in|first|=comme|	4-7 -6	none -6
in|first|=com|	4-7 17	8+ 8	none 16
in|first|=con|	2-3 -6	4-7 24	first 10
in|first|=could|	4-7 11	none 11
in|first|=dans|	2-3 11	4-7 -8	first 11	none -7
in|first|=das|	2-3 -6	all-one -7	most 6
in|first|=dat|	2-3 12	4-7 13	8+ 11	first 15	none 6
in|first|=da|	none 12
in|first|=der|	4-7 15	8+ 11	first 11	most 10
in|first|=des|	4-7 15	first 9	none 19
in|first|=deux|	2-3 7	first 6
in|first|=de|	2-3 -10	8+ 17	all-one -7	none -6	some 11
in|first|=did|	2-3 7	4-7 13	8+ 14	first 14
in|first|=die|	2-3 -14	all-one -14	none 14	some 9
in|first|=dit|	8+ 9	first 8
in|first|=di|	2-3 12	4-7 6	none 13
in|first|=does|	8+ 8	first 8
in|first|=don't|	2-3 6	first 6
in|first|=dos|	none 11
in|first|=drie|	first 9
in|first|=due|	4-7 15	first 15
in|first|=een|	2-3 18	4-7 26	8+ 15	first 13	none 25
in|first|=einem|	some 6
in|first|=eine|	2-3 6	4-7 9	most 6	some 10
in|first|=ein|	4-7 13	8+ 12	all 9	first 14	most 10
in|first|=ela|	8+ 6	first 6
in|first|=ele|	8+ 10	first 10
in|first|=elke|	8+ 6	first 6
in|first|=elle|	4-7 20	8+ 7	first 19
in|first|=el|	2-3 -6	4-7 -10	8+ 10	all-one -11	none -9
in|first|=em|	4-7 9
in|first|=entre|	4-7 -9	none -9
in|first|=en|	2-3 15	4-7 22	first 17	none 19	some 12
in|first|=erano|	first 8
in|first|=era|	2-3 7	4-7 13	first 10
in|first|=er|	8+ 6	first 7
in|first|=están|	first 8
in|first|=es|	2-3 12	4-7 16	8+ 7	first 20
in|first|=et|	2-3 -6	4-7 13	first 15	none -6
in|first|=every|	2-3 -11	4-7 18	8+ 11	first 13	some 13
in|first|=e|	4-7 15	8+ 7	none 7
in|first|=fait|	2-3 -11	none -7
in|first|=fa|	4-7 15	none 18
in|first|=foi|	4-7 10	first 7
in|first|=for|	2-3 16	8+ 11	first 14	none 16
in|first|=four|	8+ 9	first 9
in|first|=geen|	2-3 13	4-7 16	first 14	none 16
in|first|=hanno|	first 7
in|first|=hasta|	4-7 12	none 12
in|first|=ha|	2-3 12	4-7 19	first 13	none 12
in|first|=he's|	4-7 14	8+ 11
in|first|=heeft|	first 6
in|first|=hemos|	first 10
in|first|=het|	4-7 9	8+ 10	first 10	none 8
in|first|=he|	2-3 12	4-7 22	8+ 23	first 25	none -9
in|first|=he’s|	first 10
in|first|=hij|	2-3 8	4-7 13	8+ 9	first 17
in|first|=his|	8+ 9	first 14
in|first|=how|	4-7 16	first 16
in|first|=ho|	4-7 16	first 17
in|first|=há|	4-7 15	first 16
in|first|=i'd|	4-7 9	8+ 6	first 10
in|first|=i'll|	4-7 8	8+ 13	first 10
in|first|=i'm|	2-3 10	4-7 12	8+ 8	first 15
in|first|=i've|	4-7 9	8+ 18	first 8
in|first|=ich|	2-3 -7	4-7 15	most 7
in|first|=if|	4-7 7	8+ 17	first 21	none 13
in|first|=ihr|	4-7 9	first 9
in|first|=ik|	4-7 18	8+ 10	first 22	none 9
in|first|=ils|	4-7 10	8+ 9	first 11
in|first|=il|	2-3 -16	8+ 18	all-one -6	none -8
in|first|=im|	8+ 6	first 6
in|first|=in|	4-7 17	first 8	most 7	none 7	some 16
in|first|=io|	first 8	none 12
in|first|=is|	2-3 6	8+ 14	none -6
in|first|=it's|	2-3 11	4-7 18	8+ 16	first 22
in|first|=it|	2-3 10	4-7 28	8+ 14	first 29	none 11
in|first|=it’s|	2-3 12	4-7 17	first 17
in|first|=i|	4-7 8	8+ 21	all -6	first 26	none -12
in|first|=i’d|	4-7 12	8+ 10	first 13
in|first|=i’ll|	8+ 7
in|first|=i’m|	4-7 13
in|first|=i’ve|	4-7 13	first 9
in|first|=jamais|	2-3 10	none 12
in|first|=je|	2-3 7	4-7 18	8+ 9	first 20
in|first|=keine|	2-3 11
in|first|=kein|	2-3 9	4-7 7	some 10
in|first|=las|	4-7 13
in|first|=la|	2-3 -12	8+ 8	all -8	all-one -16	first -9	some -6
in|first|=les|	2-3 12	4-7 -8	8+ 9	first -6	none 12
in|first|=le|	4-7 -12	8+ 14	all -8	all-one -14
in|first|=like|	2-3 14	8+ 6	none 11
in|first|=los|	4-7 -11	first -11
in|first|=lo|	first 7	most 8
in|first|=lui|	4-7 7	first 8
in|first|=maar|	4-7 15	8+ 10	first 15	none 8
in|first|=mais|	first 7
in|first|=man|	4-7 11	8+ 9	first 12
in|first|=ma|	2-3 -6	4-7 16	8+ 9	first 16	none -6
in|first|=meine|	first 14
in|first|=mes|	first 8
in|first|=met|	2-3 -11	4-7 13	8+ 7	first 7	none -11
in|first|=meu|	8+ 6	first 6
in|first|=me|	4-7 10	8+ 6	first 9
in|first|=mijn|	4-7 21	8+ 10	first 22
in|first|=mis|	first 13
in|first|=mit|	2-3 13	4-7 -7	all -7	all-one 12	some 9
in|first|=mi|	4-7 17	first 19
in|first|=mon|	4-7 8	8+ 13	first 13
in|first|=my|	2-3 -15	8+ 14	all -15	all-one -7	first 10	none -10
in|first|=nach|	4-7 11	first 8	some 10
in|first|=na|	2-3 9	8+ 8	first 8
in|first|=neither|	4-7 11
in|first|=nei|	none 11
in|first|=nella|	4-7 10	none 10
in|first|=nem|	2-3 -8	4-7 12	first -7	most 9
in|first|=never|	2-3 -8	4-7 15	all -8	none 16
in|first|=ne|	4-7 15	none 18
in|first|=nicht|	4-7 7	none 13	some -9
in|first|=niet|	2-3 12	4-7 15	none 14
in|first|=ni|	4-7 15	8+ 11	first 8
in|first|=noi|	first 7
in|first|=non|	2-3 10	4-7 36	8+ 9	first 21	none 25
in|first|=nos|	8+ 7	first 7
in|first|=not|	2-3 6	4-7 25	8+ 15	first 20	none 20
in|first|=nous|	4-7 22	first 8
in|first|=no|	all-one -11	some 7
in|first|=nunca|	4-7 -10	first -10
in|first|=não|	4-7 15	8+ 8	first 12	none 11
in|first|=ogni|	first 9
in|first|=ohne|	4-7 17	first 16
in|first|=om|	none 13
in|first|=once|	8+ 12
in|first|=one|	4-7 12	first 11	none 11
in|first|=on|	2-3 -6	8+ 14	first 13	none -14
in|first|=op|	2-3 10	first 11	none 10
in|first|=os|	2-3 -12	all-one -12
in|first|=our|	2-3 -7	8+ 14	none -6
in|first|=o|	2-3 -12	8+ 8	all -7	first 21	none -11
in|first|=para|	2-3 12	4-7 16	first 8	none 17
in|first|=pas|	none 11
in|first|=pelo|	none 6
in|first|=pero|	none 7
in|first|=per|	2-3 12	4-7 15	first 9	none 16
in|first|=por|	4-7 11	first -6	none 13
in|first|=pour|	4-7 -6	first -6
in|first|=prima|	4-7 9	first 9
in|first|=quando|	4-7 9	8+ 13	first 12	none 9
in|first|=quand|	8+ 8	first 8
in|first|=quella|	4-7 8	first 8
in|first|=que|	2-3 14	4-7 20	8+ 11	first 11	none 16
in|first|=sans|	none 10
in|first|=sem|	2-3 -9	4-7 13	first -8	none 10
in|first|=senza|	4-7 15	none 15
in|first|=se|	first 23
in|first|=she'd|	4-7 13	first 13
in|first|=she|	2-3 9	4-7 13	8+ 16	first 16
in|first|=she’s|	first 8
in|first|=sie|	4-7 6	first 6
in|first|=since|	4-7 12	none 12
in|first|=six|	8+ 10	first 10
in|first|=si|	2-3 13	4-7 23	first 21	none 14
in|first|=some|	4-7 11	8+ 12	first 15
in|first|=sono|	2-3 9	4-7 20	first 16	none 11
in|first|=son|	4-7 9
in|first|=sous|	none 8
in|first|=so|	2-3 11	8+ 11
in|first|=sur|	none 13
in|first|=são|	4-7 7	first 7
in|first|=that|	2-3 -6	4-7 15	8+ 14	first 18
in|first|=then|	4-7 28	8+ 14	first 27
in|first|=these|	4-7 12	first 12
in|first|=they're|	first 10
in|first|=they|	2-3 17	4-7 20	8+ 23	first 23	most 15
in|first|=they’re|	first 15
in|first|=the|	2-3 -32	4-7 -9	8+ 32	all -22	all-one -26	none -12
in|first|=this|	4-7 13	8+ 13	first 15
in|first|=those|	first 8
in|first|=three|	4-7 14	first 9	none 15
in|first|=tiene|	4-7 8	none 8
in|first|=to|	2-3 -7	none -7
in|first|=trois|	4-7 11	first 11
in|first|=twee|	2-3 10	4-7 7	first 11
in|first|=two|	4-7 17	8+ 10	first 19	none 10
in|first|=uma|	2-3 19	4-7 9	first 16	none 11
in|first|=um|	2-3 11	4-7 18	8+ 7	none 20
in|first|=una|	2-3 15	8+ 8	first 17
in|first|=under|	2-3 7	4-7 7	none 13
in|first|=und|	4-7 7	first 10
in|first|=une|	2-3 16	4-7 17	none 23
in|first|=until|	4-7 17	8+ 9	none 16
in|first|=un|	2-3 22	4-7 30	8+ 14	first 20	none 32
in|first|=vai|	4-7 9
in|first|=van|	4-7 15
in|first|=você|	4-7 16	first 16
in|first|=voor|	8+ 11	first 11
in|first|=vous|	8+ 9	first 7
in|first|=was|	4-7 15	8+ 11	first 11	none 13
in|first|=we're|	4-7 6
in|first|=we've|	8+ 10	first 10
in|first|=we|	4-7 22	8+ 19	first 31	none 7
in|first|=we’d|	first 8
in|first|=we’ll|	8+ 10	first 10
in|first|=we’re|	8+ 12	first 12
in|first|=we’ve|	8+ 12	first 8
in|first|=what|	4-7 17	8+ 16	all -6	first 20
in|first|=when|	4-7 17	8+ 10	first 15	none 16
in|first|=wie|	4-7 13
in|first|=wij|	2-3 -13	4-7 19	8+ 9
in|first|=wir|	2-3 -8	4-7 21
in|first|=with|	4-7 28	8+ 17	first 18	none 26
in|first|=you're|	4-7 6	first 12
in|first|=you've|	2-3 10	all-one 10
in|first|=your|	4-7 -6	first 9
in|first|=you|	2-3 15	8+ -12
in|first|=yo|	4-7 17	first 17
in|first|=y|	4-7 18	first 11
in|first|=ze|	4-7 13	8+ 8	first 16
in|first|=zonder|	8+ 7	first 7
in|first|=zu|	4-7 8	some 8
in|first|=à|	2-3 -12	4-7 19	8+ 8	first 13	none -11
in|first|=è|	2-3 9	4-7 14	first 13	none 9
in|first|=é|	4-7 14	8+ 6	first 12
in|first|adverb|	1 22	8+ 22	all -7	all-one 16	first -10	most -8	none 14	some 18
in|first|capital|	1 -6	2-3 -10	4-7 -21	all -22	all-one -11
in|first|number|	1 -8	2-3 -15	4-7 7	all-one -11
in|first|verb|	8+ 20	all -7	first 11	some 8
in|first|word|	1 -9	2-3 -6	4-7 29	all-one 6
in|functions|0|1|	none -8
in|functions|0|2-3|	all -23	all-one -10	first -8
in|functions|0|4-7|	all -18	first 14	most -8	none 26	some 10
in|functions|0|8+|	first 10
in|functions|1|1|	first 18	none -11
in|functions|1|2-3|	all-one -18	first 6	none 9	some 7
in|functions|1|4-7|	all -21	all-one -6	first -22	most 9	none 20	some 17
in|functions|2|2-3|	all -11	all-one 12	some 12
in|functions|2|4-7|	all -14	all-one -13	none 13
in|functions|2|8+|	most 13	none 9
in|functions|3|2-3|	first 11
in|functions|3|4-7|	all-one -6	first 10	most 25	none 15	some 42
in|functions|3|8+|	all 10	first 6	most 10	none 8	some 23
in|last|	-a -14	0 -15	11 -6	2 -10	29 7	3 -10	4 -6	5 -12	a -20	ab -6	ad 10	af -15	ah 13	al -21	an 11	as 15	at -16	au -11	aw -15	ax -9	ay 13	ba 11	be 10	by -18	c -13	ca -9	ch -6	ci 17	ck -9	cs -12	ct -10	cy -17	da 10	de 8	di -10	do 10	ds -12	dy -8	ee -15	eg -13	ei -9	el 23	em -15	en 12	eo -9	ep 14	er -10	et -17	ew -11	ey -12	ez -9	fa -9	fe -19	ff -8	gh 6	gs 7	gt -7	gy -17	ha 20	he -14	ho -8	ht -19	i -8	ia -10	ic -6	id 6	ig 13	im -13	io 6	ip -18	ir -18	is -9	it -9	iv 13	ja -11	je -6	jk -15	jo -6	já 12	ke 7	kt 11	ky 9	ld -10	le 17	lf -14	ll -12	ls -6	ly 11	ma -6	me 10	mm 11	mo 11	mp -11	nc -11	nd -6	ne -10	nk 15	nn -11	no -6	nt 6	ny -14	nz -12	oe -9	of -13	og 10	ok -19	ol -10	om -11	oo 7	op 12	or -25	ot 6	ow -11	ox -16	pa -8	pi -11	pt 15	py -7	ra -10	rd 7	ri -9	rl -12	rm -6	ro -20	rt -7	ré 13	sh -9	sk 7	ss 8	st -8	sy -7	sé -12	ta 12	th -9	ti -8	ts 11	tt 11	tz -16	té -12	ua 12	ub -17	ue 14	ug 9	ul 11	um 6	un 9	up -12	ur -21	ut -11	ux 14	uy -13	ve 13	yi -13	ys 9	za 18	zo -11	ão -17	ça -8	és 11	ía -9	ón -6	ún 15	’s -15
in|last|-up|	1 -14
in|last|029|	2-3 7
in|last|0|	2-3 -15
in|last|2|	2-3 -10
in|last|3|	2-3 -10
in|last|4|	2-3 -6
in|last|5|	2-3 -12
in|last|aaf|	1 -10
in|last|aak|	1 -12
in|last|ack|	1 -20	2-3 -16
in|last|ada|	1 12
in|last|ade|	1 6	2-3 6
in|last|ady|	1 7
in|last|age|	2-3 14
in|last|agt|	2-3 -7
in|last|ain|	1 -12
in|last|ais|	2-3 -6
in|last|ald|	1 -11
in|last|alf|	2-3 -14
in|last|ali|	1 7
in|last|all|	2-3 -9
in|last|alo|	1 -13
in|last|alt|	2-3 -13
in|last|amo|	2-3 9
in|last|ams|	2-3 -7
in|last|ana|	2-3 7
in|last|anc|	2-3 -9
in|last|and|	1 -13	2-3 -13
in|last|ane|	2-3 6
in|last|ano|	1 -14	2-3 -8
in|last|ant|	1 -20
in|last|anz|	2-3 -6
in|last|ape|	2-3 12
in|last|apo|	1 -9
in|last|aps|	2-3 7
in|last|are|	2-3 7
in|last|art|	2-3 10
in|last|ase|	1 7	2-3 -17
in|last|aso|	2-3 6
in|last|ast|	2-3 16
in|last|ata|	2-3 18
in|last|ats|	2-3 -13
in|last|att|	1 -6	2-3 -9
in|last|aut|	2-3 9
in|last|ave|	2-3 7
in|last|ays|	2-3 16
in|last|a|	2-3 -18
in|last|be|	2-3 15
in|last|ble|	1 19	2-3 10
in|last|box|	2-3 -6
in|last|buy|	1 -18
in|last|can|	2-3 -9
in|last|cer|	2-3 -11
in|last|cha|	2-3 15
in|last|che|	1 -13	2-3 -14
in|last|cho|	1 -13	2-3 11
in|last|cht|	2-3 -9
in|last|cia|	2-3 -10
in|last|cio|	1 11
in|last|dad|	2-3 7
in|last|dan|	2-3 13
in|last|das|	2-3 8
in|last|day|	1 7	2-3 -15
in|last|ddo|	2-3 13
in|last|den|	1 -15	2-3 18
in|last|der|	1 -14
in|last|des|	2-3 6
in|last|dig|	1 11
in|last|dog|	2-3 -7
in|last|dom|	1 -11
in|last|don|	1 -7
in|last|dos|	2-3 -7
in|last|dro|	2-3 -7
in|last|due|	2-3 -7
in|last|eal|	2-3 -14
in|last|ean|	1 7
in|last|eap|	2-3 13
in|last|ect|	1 -16	2-3 13
in|last|een|	2-3 -7
in|last|eep|	2-3 7
in|last|eer|	2-3 -13
in|last|eet|	2-3 -6
in|last|ege|	1 -13
in|last|eid|	2-3 12
in|last|ein|	1 8	2-3 11
in|last|eis|	1 -16
in|last|eit|	2-3 -10
in|last|ekt|	2-3 14
in|last|ela|	2-3 8
in|last|ell|	1 6	2-3 -6
in|last|ena|	1 -12
in|last|end|	1 11	2-3 -9
in|last|ene|	2-3 17
in|last|eno|	2-3 10
in|last|erd|	2-3 8
in|last|ere|	2-3 -21
in|last|ero|	2-3 -7
in|last|ert|	1 12
in|last|ery|	1 -17	2-3 9
in|last|esa|	2-3 -10
in|last|eso|	2-3 -8
in|last|ess|	2-3 11
in|last|eta|	2-3 -14
in|last|ete|	2-3 9
in|last|eur|	1 -13
in|last|eux|	2-3 12
in|last|far|	2-3 8
in|last|fen|	2-3 11
in|last|fer|	2-3 12
in|last|ful|	2-3 16
in|last|fyi|	1 -13
in|last|gap|	2-3 -11
in|last|gel|	2-3 15
in|last|ger|	1 -11	2-3 -10
in|last|get|	2-3 -9
in|last|ght|	1 -10	2-3 -8
in|last|gio|	1 -13
in|last|gut|	2-3 -6
in|last|hat|	2-3 12
in|last|hen|	2-3 9
in|last|her|	1 -18
in|last|hes|	2-3 -11
in|last|hmm|	1 11
in|last|hos|	2-3 -12
in|last|hot|	2-3 9
in|last|how|	2-3 -13
in|last|hub|	2-3 -15
in|last|ial|	1 -16	2-3 -6
in|last|ian|	2-3 11
in|last|ibe|	1 -6
in|last|ica|	2-3 -13
in|last|ice|	2-3 -11
in|last|ich|	1 10	2-3 6
in|last|ici|	2-3 11
in|last|ick|	1 7
in|last|ico|	1 -7
in|last|ics|	2-3 -12
in|last|ida|	2-3 -6
in|last|ido|	1 9
in|last|ien|	1 6
in|last|iet|	2-3 -7
in|last|iew|	2-3 -11
in|last|ife|	2-3 -16
in|last|igy|	1 -10
in|last|ijk|	1 -15
in|last|ile|	1 10	2-3 11
in|last|ill|	2-3 -12
in|last|ils|	2-3 -14
in|last|ilt|	1 -7
in|last|ima|	2-3 11
in|last|ime|	2-3 14
in|last|ina|	2-3 7
in|last|ind|	2-3 -6
in|last|ine|	1 -13	2-3 -19
in|last|ink|	2-3 13
in|last|ino|	1 -12	2-3 -6
in|last|int|	2-3 13
in|last|ion|	1 8	2-3 13
in|last|ire|	2-3 14
in|last|iro|	1 -6
in|last|ise|	1 8
in|last|ish|	1 -8
in|last|ita|	1 -13
in|last|ite|	1 7	2-3 -11
in|last|ito|	2-3 -12
in|last|its|	2-3 16
in|last|itt|	2-3 10
in|last|ity|	1 -13
in|last|ium|	2-3 -10
in|last|iva|	2-3 -7
in|last|ive|	1 31	2-3 -14
in|last|ivo|	2-3 8
in|last|iño|	2-3 10
in|last|ión|	1 -12
in|last|jet|	2-3 -10
in|last|já|	2-3 12
in|last|ked|	1 -21	2-3 12
in|last|ken|	1 7	2-3 -7
in|last|ker|	2-3 17
in|last|kes|	1 -15	2-3 9
in|last|las|	2-3 14
in|last|law|	2-3 -15
in|last|led|	2-3 16
in|last|len|	1 -7	2-3 12
in|last|ley|	2-3 -10
in|last|lha|	2-3 14
in|last|lia|	2-3 12
in|last|lig|	1 -8
in|last|lla|	1 -9	2-3 -8
in|last|lle|	1 -10	2-3 -8
in|last|llo|	1 6
in|last|lly|	1 -17	2-3 -9
in|last|low|	2-3 15
in|last|lty|	2-3 -15
in|last|lue|	1 -12
in|last|lus|	2-3 8
in|last|lée|	1 8
in|last|mal|	2-3 14
in|last|man|	2-3 9
in|last|mat|	2-3 -13
in|last|med|	2-3 13
in|last|men|	1 -16	2-3 -11
in|last|mer|	2-3 -6
in|last|mes|	2-3 7
in|last|me|	2-3 -11
in|last|mid|	1 -10
in|last|mma|	2-3 -8
in|last|mos|	2-3 10
in|last|mún|	2-3 15
in|last|nah|	1 12
in|last|nal|	2-3 8
in|last|nas|	2-3 15
in|last|nda|	1 -13	2-3 8
in|last|nde|	2-3 14
in|last|ndo|	2-3 9
in|last|nds|	2-3 -8
in|last|ned|	2-3 -6
in|last|nel|	2-3 18
in|last|nen|	1 8
in|last|ner|	2-3 -11
in|last|nga|	2-3 -8
in|last|nja|	1 -8
in|last|nne|	2-3 -14
in|last|nny|	1 -13
in|last|nos|	2-3 6
in|last|now|	2-3 -11
in|last|nox|	1 -15
in|last|nta|	1 9	2-3 15
in|last|nte|	1 13	2-3 15
in|last|nto|	2-3 8
in|last|nts|	2-3 15
in|last|nza|	1 8	2-3 13
in|last|nça|	2-3 -11
in|last|oat|	1 -20
in|last|ock|	2-3 13
in|last|off|	2-3 7
in|last|of|	2-3 -11
in|last|ogy|	2-3 -14
in|last|oin|	1 -12
in|last|ois|	2-3 9
in|last|oke|	2-3 12
in|last|ola|	2-3 14
in|last|old|	1 -15	2-3 -9
in|last|ole|	2-3 13
in|last|olo|	1 -14	2-3 -10
in|last|one|	2-3 6
in|last|ong|	2-3 8
in|last|ons|	2-3 11
in|last|ood|	1 -6
in|last|ook|	2-3 -19
in|last|oon|	2-3 -13
in|last|oor|	2-3 -14
in|last|opi|	1 -11
in|last|ops|	1 -16
in|last|ora|	2-3 9
in|last|ord|	2-3 9
in|last|ore|	1 -19
in|last|orm|	1 -16
in|last|ors|	2-3 10
in|last|ort|	2-3 -12
in|last|osa|	2-3 6
in|last|ose|	2-3 6
in|last|oso|	1 -10
in|last|ost|	1 -15
in|last|ota|	2-3 -9
in|last|ote|	2-3 10
in|last|oup|	2-3 9
in|last|our|	2-3 -11
in|last|ous|	1 12	2-3 -13
in|last|out|	2-3 -10
in|last|ove|	2-3 -13
in|last|oño|	2-3 -8
in|last|pel|	2-3 11
in|last|pen|	1 -7
in|last|per|	1 -14
in|last|pra|	1 -9
in|last|que|	1 16
in|last|ral|	1 -23	2-3 -8
in|last|rde|	2-3 9
in|last|rdo|	2-3 9
in|last|red|	2-3 -9
in|last|ree|	1 -14
in|last|reg|	1 -10
in|last|ren|	2-3 13
in|last|reo|	1 -8
in|last|rga|	2-3 -9
in|last|ria|	2-3 -9
in|last|rin|	2-3 6
in|last|rio|	1 -12
in|last|rip|	2-3 -8
in|last|rit|	2-3 9
in|last|rly|	1 13	2-3 -8
in|last|rms|	2-3 -12
in|last|rna|	2-3 6
in|last|rno|	2-3 14
in|last|ros|	2-3 7
in|last|rot|	1 -12
in|last|rra|	2-3 -11
in|last|rro|	1 -13	2-3 -13
in|last|rry|	2-3 13
in|last|rso|	2-3 19
in|last|rst|	1 6	2-3 -13
in|last|rua|	2-3 6
in|last|rve|	2-3 11
in|last|rée|	2-3 8
in|last|rés|	2-3 9
in|last|sca|	2-3 11
in|last|sed|	2-3 -16
in|last|ser|	2-3 10
in|last|sig|	2-3 -12
in|last|sin|	2-3 6
in|last|sly|	2-3 9
in|last|smo|	1 13	2-3 9
in|last|son|	2-3 -12
in|last|sor|	1 -11
in|last|sse|	2-3 6
in|last|sso|	2-3 13
in|last|sta|	1 13	2-3 11
in|last|ste|	1 -9	2-3 -12
in|last|sti|	1 -9
in|last|sue|	2-3 12
in|last|tal|	2-3 14
in|last|tar|	1 6
in|last|tas|	1 -16
in|last|tax|	1 -6
in|last|tay|	2-3 16
in|last|ted|	1 12	2-3 6
in|last|tel|	1 -11	2-3 6
in|last|ten|	2-3 11
in|last|tic|	1 -15	2-3 14
in|last|tin|	1 -10
in|last|tly|	2-3 16
in|last|too|	2-3 6
in|last|tor|	1 -12	2-3 -10
in|last|tos|	2-3 7
in|last|tra|	1 -9
in|last|tta|	1 -9	2-3 13
in|last|tte|	1 6
in|last|tti|	1 -11
in|last|tto|	2-3 13
in|last|ual|	2-3 7
in|last|uck|	1 -14
in|last|ude|	2-3 -12
in|last|uer|	1 8
in|last|ugh|	2-3 6
in|last|uld|	2-3 11
in|last|une|	2-3 9
in|last|ung|	2-3 -6
in|last|ure|	1 11	2-3 8
in|last|uro|	2-3 -10
in|last|urs|	2-3 -15
in|last|use|	2-3 -9
in|last|utt|	2-3 10
in|last|uve|	2-3 -8
in|last|vas|	1 -11
in|last|vel|	1 7
in|last|ves|	2-3 -15
in|last|xer|	1 -7
in|last|yer|	2-3 -11
in|last|yes|	2-3 10
in|last|zen|	1 -6
in|last|zes|	2-3 11
in|last|zzo|	2-3 -12
in|last|ção|	2-3 -11
in|last|ées|	2-3 13
in|last|ôle|	2-3 9
in|last|ões|	2-3 9
in|shape|=a adverb word|	4-7 13
in|shape|=a capital word|	4-7 15
in|shape|=a capital|	2-3 -13
in|shape|=a verb =of|	8+ 11
in|shape|=a verb =without|	4-7 9
in|shape|=a verb =with|	4-7 12
in|shape|=a verb word|	4-7 14
in|shape|=a word =and|	4-7 9
in|shape|=a word =does|	8+ 11
in|shape|=a word =for|	4-7 15
in|shape|=a word =in|	4-7 13	8+ 13
in|shape|=a word =is|	8+ 14
in|shape|=a word =of|	4-7 15
in|shape|=a word =on|	4-7 13	8+ 11
in|shape|=a word =that|	4-7 17	8+ 11
in|shape|=a word =to|	4-7 15
in|shape|=a word =without|	4-7 7	8+ 9
in|shape|=a word =with|	4-7 -6	8+ 11
in|shape|=a word =é|	4-7 7
in|shape|=a word adverb|	8+ 8
in|shape|=a word verb|	2-3 16	4-7 10	8+ 6
in|shape|=a word word|	2-3 11	4-7 38	8+ 16
in|shape|=a word|	2-3 -12
in|shape|=about =as word|	4-7 11
in|shape|=all word =no|	4-7 10
in|shape|=an word word|	2-3 13	4-7 14
in|shape|=and =i word|	8+ 10
in|shape|=any word|	2-3 16
in|shape|=as word =as|	4-7 -12
in|shape|=at =the word|	8+ 10
in|shape|=até =ao word|	2-3 11
in|shape|=au word =de|	8+ 6
in|shape|=auf =dem capital|	4-7 6
in|shape|=aus =dem capital|	4-7 6
in|shape|=avec word|	2-3 16
in|shape|=but =a word|	4-7 11
in|shape|=by =the word|	8+ 8
in|shape|=by word|	2-3 13
in|shape|=ce word =pas|	8+ 10
in|shape|=ci word word|	4-7 -6
in|shape|=con word word|	4-7 13
in|shape|=could =have =been|	4-7 11
in|shape|=dans =le word|	4-7 10
in|shape|=dans =les word|	4-7 -7
in|shape|=das =ist capital|	2-3 10
in|shape|=das capital|	2-3 -9
in|shape|=dat word =ik|	8+ 9
in|shape|=de capital|	2-3 -7
in|shape|=de word =is|	8+ 12
in|shape|=de word =van|	4-7 -6
in|shape|=de word verb|	8+ 9
in|shape|=de word word|	4-7 13	8+ 9
in|shape|=der capital =hat|	4-7 6
in|shape|=der capital word|	4-7 8
in|shape|=des word word|	4-7 6
in|shape|=did =the word|	8+ 12
in|shape|=die capital|	2-3 -14
in|shape|=die word capital|	4-7 -8
in|shape|=e word word|	2-3 -6
in|shape|=een word =die|	4-7 9	8+ 12
in|shape|=een word =en|	8+ 8
in|shape|=een word =is|	8+ 8
in|shape|=een word =met|	4-7 10
in|shape|=een word =op|	4-7 6
in|shape|=een word =uit|	4-7 6
in|shape|=een word =van|	4-7 12
in|shape|=een word verb|	8+ 8
in|shape|=een word word|	2-3 16	4-7 14
in|shape|=een word|	2-3 6
in|shape|=ein capital =ist|	4-7 7
in|shape|=ein word capital|	4-7 10
in|shape|=el capital|	2-3 -11
in|shape|=el word =de|	4-7 -7
in|shape|=el word =no|	4-7 11
in|shape|=el word =se|	8+ 6
in|shape|=el word adverb|	4-7 9
in|shape|=el word word|	2-3 15	8+ 6
in|shape|=ele verb =que|	8+ 9
in|shape|=en word word|	2-3 9
in|shape|=en word|	2-3 12
in|shape|=es =la word|	8+ 7
in|shape|=es =una word|	8+ 8
in|shape|=es verb adverb|	4-7 8
in|shape|=et =les word|	4-7 10
in|shape|=et word|	2-3 -6
in|shape|=every word word|	4-7 8
in|shape|=fait word|	2-3 -11
in|shape|=geen word|	2-3 9
in|shape|=ha word|	2-3 8
in|shape|=he =has =my|	8+ 7
in|shape|=he =is word|	4-7 7	8+ 8
in|shape|=he =never word|	4-7 7
in|shape|=he =was adverb|	4-7 8
in|shape|=he verb =about|	4-7 11
in|shape|=he verb =he|	8+ 9
in|shape|=he verb =me|	4-7 10	8+ 15
in|shape|=he verb =on|	8+ 8
in|shape|=he verb =them|	4-7 10
in|shape|=he verb capital|	8+ 12
in|shape|=he word word|	4-7 9
in|shape|=het =gaat =niet|	8+ 11
in|shape|=het =is =een|	4-7 8
in|shape|=het word =is|	8+ 8
in|shape|=het word word|	4-7 6	8+ 6
in|shape|=hij word word|	8+ 6
in|shape|=ho word =le|	4-7 8
in|shape|=i =am =a|	4-7 -7
in|shape|=i =am =not|	4-7 6	8+ 6
in|shape|=i =am adverb|	4-7 6
in|shape|=i =am word|	2-3 11	8+ 16
in|shape|=i =could =have|	4-7 11
in|shape|=i =did =not|	8+ 8
in|shape|=i =didn't word|	4-7 6
in|shape|=i =do =not|	8+ 13
in|shape|=i =don't verb|	4-7 10	8+ 7
in|shape|=i =had =a|	8+ 9
in|shape|=i =had =it|	8+ 6
in|shape|=i =have =never|	8+ 7
in|shape|=i =have =not|	4-7 9
in|shape|=i =have adverb|	8+ 11
in|shape|=i =have verb|	4-7 16	8+ 11
in|shape|=i =have word|	4-7 6	8+ 16
in|shape|=i =never verb|	4-7 13
in|shape|=i =shall =be|	8+ 7
in|shape|=i =was =in|	8+ 6
in|shape|=i =was verb|	4-7 12	8+ 7
in|shape|=i =was word|	2-3 8	4-7 8	8+ 11
in|shape|=i =will =not|	8+ 8
in|shape|=i =would =be|	8+ 8
in|shape|=i =would verb|	8+ 6
in|shape|=i adverb verb|	4-7 8	8+ 8
in|shape|=i verb =because|	4-7 8
in|shape|=i verb =her|	8+ 9
in|shape|=i verb =him|	4-7 14	8+ 10
in|shape|=i verb =it|	8+ 12
in|shape|=i verb =my|	8+ 10
in|shape|=i verb =no|	8+ 8
in|shape|=i verb =on|	8+ 8
in|shape|=i verb =out|	8+ 8
in|shape|=i verb =that|	8+ 9
in|shape|=i verb =them|	4-7 6	8+ 8
in|shape|=i verb =the|	4-7 9	8+ 13
in|shape|=i verb =to|	4-7 12
in|shape|=i verb =what|	8+ 7
in|shape|=i verb =where|	4-7 8
in|shape|=i verb =you|	8+ 11
in|shape|=i verb capital|	8+ 10
in|shape|=i verb word|	2-3 7	4-7 14	8+ 9
in|shape|=i word =at|	8+ 9
in|shape|=i word =a|	8+ 7
in|shape|=i word =him|	8+ 8
in|shape|=i word =it|	2-3 14	4-7 12
in|shape|=i word =my|	4-7 7	8+ 8
in|shape|=i word =non|	4-7 8
in|shape|=i word =on|	4-7 6
in|shape|=i word =the|	4-7 13	8+ 7
in|shape|=i word =to|	4-7 7	8+ 10
in|shape|=i word =two|	8+ 9
in|shape|=i word capital|	8+ 6
in|shape|=i word verb|	4-7 10
in|shape|=i word word|	4-7 13	8+ 7
in|shape|=i've word =it|	8+ 8
in|shape|=ich word adverb|	4-7 6
in|shape|=if =a word|	8+ 8
in|shape|=if =it word|	4-7 10
in|shape|=ik verb =dat|	4-7 8
in|shape|=ik verb =de|	8+ 8
in|shape|=ik verb adverb|	8+ 9
in|shape|=ik verb word|	8+ 9
in|shape|=ik word =geen|	8+ 6
in|shape|=ik word =mijn|	4-7 8	8+ 6
in|shape|=ik word adverb|	4-7 9
in|shape|=ik word word|	4-7 8	8+ 10
in|shape|=il =a word|	8+ 8
in|shape|=il =mio word|	4-7 8	8+ 6
in|shape|=il capital word|	4-7 15
in|shape|=il capital|	2-3 -6
in|shape|=il word =di|	4-7 10
in|shape|=il word =non|	4-7 10
in|shape|=il word =è|	4-7 18
in|shape|=il word word|	2-3 -8	4-7 20
in|shape|=il word|	2-3 -13
in|shape|=in =the word|	2-3 13	4-7 10
in|shape|=in =this word|	8+ 11
in|shape|=in capital =it|	8+ 10
in|shape|=in capital =they|	8+ 12
in|shape|=in capital word|	8+ 11
in|shape|=in word =and|	4-7 11
in|shape|=in word word|	2-3 14	4-7 16
in|shape|=io =le word|	4-7 10
in|shape|=is =that word|	4-7 8
in|shape|=it =is =a|	4-7 17	8+ 6
in|shape|=it =is =not|	8+ 7
in|shape|=it =is =the|	4-7 6	8+ 10
in|shape|=it =is adverb|	4-7 6
in|shape|=it =is word|	4-7 9	8+ 11
in|shape|=it =was =a|	4-7 14	8+ 10
in|shape|=it =was =the|	4-7 14
in|shape|=it =was word|	2-3 8	8+ 9
in|shape|=it word =a|	8+ 10
in|shape|=it word =with|	4-7 7
in|shape|=it's =a word|	8+ 11
in|shape|=it's =my word|	8+ 10
in|shape|=it’s =a word|	4-7 9	8+ 6
in|shape|=i’d =like =to|	4-7 15
in|shape|=i’m word|	2-3 -8
in|shape|=i’ve =been verb|	8+ 10
in|shape|=je =lui =ai|	8+ 6
in|shape|=je =ne word|	4-7 9	8+ 10
in|shape|=je word =ai|	4-7 9
in|shape|=je word word|	8+ 8
in|shape|=kein capital|	2-3 9
in|shape|=la =del word|	2-3 -10
in|shape|=la capital capital|	2-3 -7
in|shape|=la capital|	2-3 -17
in|shape|=la word =a|	4-7 10
in|shape|=la word =de|	8+ 11
in|shape|=la word =es|	4-7 11
in|shape|=la word =non|	4-7 17
in|shape|=la word =è|	4-7 10	8+ 7
in|shape|=la word adverb|	4-7 6
in|shape|=la word word|	2-3 -8	4-7 20	8+ 6
in|shape|=le capital capital|	2-3 -8
in|shape|=le capital|	2-3 -13
in|shape|=le word =a|	8+ 10
in|shape|=le word =de|	8+ 9
in|shape|=le word =est|	4-7 9	8+ 6
in|shape|=le word =il|	4-7 11
in|shape|=le word =sono|	4-7 7
in|shape|=le word word|	2-3 12	8+ 18
in|shape|=les word word|	4-7 10	8+ 6
in|shape|=los word =de|	4-7 -10
in|shape|=ma =le word|	4-7 9
in|shape|=ma word =a|	8+ 9
in|shape|=ma word word|	4-7 12
in|shape|=man word =die|	4-7 8
in|shape|=man word word|	4-7 8
in|shape|=me word =por|	4-7 10
in|shape|=met word word|	2-3 -6	8+ 7
in|shape|=meu word word|	8+ 6
in|shape|=mi word word|	4-7 10	8+ 10
in|shape|=mijn word =hebben|	8+ 7
in|shape|=mijn word =heeft|	8+ 7
in|shape|=mijn word verb|	8+ 8
in|shape|=mijn word word|	4-7 16
in|shape|=mit word capital|	2-3 9
in|shape|=mon word verb|	8+ 12
in|shape|=mon word word|	8+ 8
in|shape|=my capital capital|	2-3 -11
in|shape|=my word =are|	8+ 12
in|shape|=my word =has|	8+ 8
in|shape|=my word =in|	8+ 6
in|shape|=my word =is|	8+ 13
in|shape|=my word =was|	8+ 10
in|shape|=my word verb|	4-7 15	8+ 19
in|shape|=my word word|	4-7 9	8+ 18
in|shape|=ne word =pas|	4-7 8
in|shape|=ne word =que|	4-7 10
in|shape|=nella word word|	4-7 10
in|shape|=never adverb|	2-3 -8
in|shape|=never word =a|	4-7 13
in|shape|=nicht word word|	2-3 9
in|shape|=nicht word|	2-3 10
in|shape|=no =se word|	4-7 10
in|shape|=no verb word|	4-7 12
in|shape|=no word =a|	8+ 6
in|shape|=no word =no|	4-7 14
in|shape|=no word =of|	4-7 11
in|shape|=no word =to|	4-7 12
in|shape|=no word word|	2-3 12	4-7 21
in|shape|=non =è =un|	4-7 8
in|shape|=non word =il|	4-7 9
in|shape|=non word =la|	4-7 10
in|shape|=non word word|	2-3 6	4-7 12
in|shape|=not =in =a|	4-7 11
in|shape|=not =on =the|	4-7 11
in|shape|=not =the word|	2-3 12
in|shape|=nous =avons word|	8+ 10
in|shape|=nous =ne word|	8+ 6
in|shape|=nous word word|	4-7 7	8+ 6
in|shape|=nunca word word|	4-7 7
in|shape|=não =é word|	4-7 8
in|shape|=não word =a|	4-7 10	8+ 6
in|shape|=não word word|	4-7 10
in|shape|=o capital word|	4-7 9
in|shape|=o word word|	4-7 10	8+ 8
in|shape|=o word|	2-3 -11
in|shape|=ohne capital word|	4-7 16
in|shape|=on =a word|	4-7 8	8+ 7
in|shape|=on =ne =va|	8+ 8
in|shape|=on =ne word|	4-7 12
in|shape|=on =nous =a|	8+ 8
in|shape|=on =the word|	8+ 10
in|shape|=on verb =de|	4-7 7
in|shape|=on word verb|	8+ 8
in|shape|=on word word|	8+ 6
in|shape|=on word|	2-3 -7
in|shape|=os capital|	2-3 -12
in|shape|=our word =in|	8+ 11
in|shape|=our word word|	2-3 -7	8+ 11
in|shape|=pour =des word|	4-7 -6
in|shape|=quand =je word|	8+ 7
in|shape|=quando =sono word|	8+ 9
in|shape|=se =la word|	4-7 11
in|shape|=se word =el|	4-7 14
in|shape|=se word word|	4-7 12
in|shape|=sem word|	2-3 -9
in|shape|=she verb =my|	8+ 12
in|shape|=si word adverb|	4-7 11
in|shape|=so =i word|	4-7 9
in|shape|=some =of =them|	8+ 6
in|shape|=sono word word|	4-7 13
in|shape|=that =was =the|	4-7 6
in|shape|=that =was word|	8+ 11
in|shape|=the =most word|	4-7 9
in|shape|=the adverb word|	8+ 8
in|shape|=the capital =has|	4-7 -10
in|shape|=the capital =of|	4-7 -13	8+ 15
in|shape|=the capital capital|	2-3 -28	8+ 7
in|shape|=the capital verb|	2-3 -10	8+ 11
in|shape|=the capital word|	4-7 8	8+ 17
in|shape|=the capital|	2-3 -25
in|shape|=the verb =is|	8+ 13
in|shape|=the verb =was|	4-7 11
in|shape|=the word =are|	4-7 10	8+ 16
in|shape|=the word =at|	8+ 12
in|shape|=the word =could|	8+ 12
in|shape|=the word =did|	8+ 8
in|shape|=the word =had|	8+ 11
in|shape|=the word =has|	4-7 11	8+ 6
in|shape|=the word =is|	8+ 15
in|shape|=the word =that|	8+ 11
in|shape|=the word =was|	8+ 11
in|shape|=the word verb|	4-7 17	8+ 17
in|shape|=the word word|	2-3 9	4-7 28	8+ 15
in|shape|=the word|	2-3 -18
in|shape|=then =i verb|	4-7 6	8+ 6
in|shape|=they =are word|	8+ 10
in|shape|=they =have word|	8+ 8
in|shape|=they =should word|	4-7 6
in|shape|=they =were adverb|	8+ 7
in|shape|=they =were word|	4-7 10
in|shape|=they =will word|	4-7 11
in|shape|=they verb =a|	8+ 6
in|shape|=they verb =for|	4-7 8	8+ 9
in|shape|=they verb =me|	8+ 12
in|shape|=they verb =the|	8+ 7
in|shape|=they verb =to|	8+ 7
in|shape|=they verb =us|	8+ 6
in|shape|=they verb =we|	8+ 9
in|shape|=they word =at|	8+ 6
in|shape|=they word =in|	8+ 15
in|shape|=they word =me|	4-7 9	8+ 11
in|shape|=they word =the|	4-7 7	8+ 13
in|shape|=they word =with|	8+ 7
in|shape|=they word verb|	8+ 11
in|shape|=they word word|	4-7 10
in|shape|=this =is =a|	8+ 6
in|shape|=twee word|	2-3 10
in|shape|=two word word|	8+ 7
in|shape|=um word =com|	4-7 9
in|shape|=um word =de|	4-7 9
in|shape|=uma word =de|	4-7 8
in|shape|=uma word word|	2-3 8
in|shape|=uma word|	2-3 16
in|shape|=un word =con|	4-7 11
in|shape|=un word =de|	4-7 14
in|shape|=un word =di|	4-7 16
in|shape|=un word =non|	4-7 6
in|shape|=un word =no|	4-7 12
in|shape|=un word =senza|	4-7 11
in|shape|=un word word|	2-3 16	4-7 12	8+ 13
in|shape|=un word|	2-3 14
in|shape|=una word =con|	4-7 14
in|shape|=una word =de|	4-7 -11
in|shape|=una word word|	2-3 13	4-7 11	8+ 6
in|shape|=una word|	2-3 8
in|shape|=une word =de|	8+ 7
in|shape|=une word word|	2-3 14	4-7 14
in|shape|=vous word word|	8+ 7
in|shape|=we =are =not|	4-7 7	8+ 11
in|shape|=we =are word|	4-7 10	8+ 14
in|shape|=we =do =not|	8+ 11
in|shape|=we =have =been|	4-7 10
in|shape|=we =have =never|	8+ 10
in|shape|=we =have verb|	8+ 9
in|shape|=we =have word|	4-7 9	8+ 10
in|shape|=we =were verb|	8+ 11
in|shape|=we =will =not|	8+ 11
in|shape|=we verb =about|	8+ 9
in|shape|=we verb =for|	8+ 6
in|shape|=we verb =so|	8+ 8
in|shape|=we verb =the|	8+ 7
in|shape|=we verb word|	8+ 6
in|shape|=we word =a|	4-7 8
in|shape|=we word =for|	8+ 9
in|shape|=we word =the|	4-7 12	8+ 8
in|shape|=we word =with|	8+ 9
in|shape|=we word adverb|	4-7 7	8+ 8
in|shape|=we word capital|	4-7 9
in|shape|=we word verb|	8+ 13
in|shape|=we word word|	4-7 15
in|shape|=we word|	2-3 14
in|shape|=what word|	2-3 12
in|shape|=when =i word|	8+ 12
in|shape|=when =the word|	4-7 15
in|shape|=wij =hebben adverb|	8+ 8
in|shape|=wij word word|	4-7 9
in|shape|=wir word capital|	4-7 6
in|shape|=with =a word|	4-7 14
in|shape|=with =the word|	4-7 15
in|shape|=yo word word|	4-7 7
in|shape|=you =are word|	2-3 10
in|shape|=you =can verb|	4-7 14
in|shape|=you =can word|	8+ 16
in|shape|=you =cannot word|	8+ 15
in|shape|=you =can’t verb|	8+ 13
in|shape|=you =can’t word|	8+ 7
in|shape|=you =don’t word|	8+ 11
in|shape|=you've word word|	2-3 10
in|shape|=ze =hebben word|	8+ 6
in|shape|=à word word|	2-3 -8	4-7 9
in|shape|=é =uma word|	8+ 6
in|shape|adverb =de word|	2-3 7
in|shape|adverb =down|	2-3 6
in|shape|adverb =is =a|	4-7 12
in|shape|adverb =is =het|	8+ 9
in|shape|adverb =is =no|	4-7 12
in|shape|adverb =is word|	2-3 -7
in|shape|adverb =moet word|	4-7 11
in|shape|adverb =no word|	4-7 -6
in|shape|adverb =non =si|	4-7 8
in|shape|adverb =on word|	4-7 10
in|shape|adverb =the word|	2-3 13	4-7 16	8+ 13
in|shape|adverb =they word|	4-7 9
in|shape|adverb =un word|	8+ 11
in|shape|adverb =was =a|	4-7 8
in|shape|adverb adverb word|	4-7 11
in|shape|adverb capital|	2-3 9
in|shape|adverb verb =to|	4-7 10
in|shape|adverb verb word|	4-7 6
in|shape|adverb verb|	2-3 9
in|shape|adverb word =and|	4-7 10
in|shape|adverb word =che|	4-7 10
in|shape|adverb word =e|	4-7 9
in|shape|adverb word =on|	4-7 6
in|shape|adverb word =we|	4-7 14
in|shape|adverb word adverb|	8+ 10
in|shape|adverb word capital|	4-7 13
in|shape|adverb word verb|	4-7 8
in|shape|adverb word word|	4-7 23	8+ 8
in|shape|adverb|	1 22
in|shape|capital =a word|	4-7 -11	8+ 13
in|shape|capital =ai word|	4-7 10	8+ 10
in|shape|capital =and capital|	2-3 -11	8+ 11
in|shape|capital =and word|	8+ 10
in|shape|capital =are =not|	4-7 11
in|shape|capital =are word|	2-3 10	4-7 8	8+ 14
in|shape|capital =at number|	8+ 14
in|shape|capital =be word|	2-3 9
in|shape|capital =che word|	4-7 9
in|shape|capital =com =a|	8+ 8
in|shape|capital =com word|	4-7 8
in|shape|capital =con word|	2-3 6
in|shape|capital =da word|	4-7 11
in|shape|capital =de capital|	2-3 -16
in|shape|capital =de word|	2-3 -10	4-7 20
in|shape|capital =del word|	2-3 -11
in|shape|capital =der capital|	2-3 9
in|shape|capital =di adverb|	2-3 6
in|shape|capital =di word|	2-3 -10	4-7 9
in|shape|capital =did =not|	8+ 10
in|shape|capital =don’t word|	4-7 -6
in|shape|capital =du word|	2-3 -9
in|shape|capital =el word|	8+ 8
in|shape|capital =from capital|	8+ 13
in|shape|capital =has =no|	4-7 10
in|shape|capital =has verb|	4-7 13
in|shape|capital =has word|	4-7 11
in|shape|capital =i verb|	2-3 9	4-7 17
in|shape|capital =i word|	4-7 16
in|shape|capital =il word|	4-7 9
in|shape|capital =im capital|	2-3 7
in|shape|capital =in capital|	8+ 15
in|shape|capital =in word|	4-7 12
in|shape|capital =is =a|	4-7 11	8+ 17
in|shape|capital =is =for|	4-7 14
in|shape|capital =is =het|	4-7 14
in|shape|capital =is =not|	4-7 7	8+ 14
in|shape|capital =is =our|	4-7 11
in|shape|capital =is adverb|	8+ 11
in|shape|capital =is verb|	4-7 12
in|shape|capital =is word|	2-3 6	4-7 19	8+ 17
in|shape|capital =it capital|	2-3 -15
in|shape|capital =je word|	8+ 6
in|shape|capital =la word|	4-7 20
in|shape|capital =le word|	4-7 15
in|shape|capital =mi word|	2-3 -7
in|shape|capital =mit capital|	2-3 15
in|shape|capital =my word|	4-7 9
in|shape|capital =ne word|	4-7 18
in|shape|capital =no word|	4-7 18
in|shape|capital =non word|	4-7 8
in|shape|capital =não word|	4-7 -7
in|shape|capital =o word|	4-7 7
in|shape|capital =of =the|	4-7 -12
in|shape|capital =of capital|	2-3 -13
in|shape|capital =on =a|	4-7 -10
in|shape|capital =on =the|	4-7 -7
in|shape|capital =our capital|	2-3 10
in|shape|capital =que =es|	4-7 15
in|shape|capital =que word|	4-7 16
in|shape|capital =should =not|	8+ 9
in|shape|capital =the capital|	2-3 -22	4-7 -7
in|shape|capital =the word|	2-3 13	4-7 -9	8+ 8
in|shape|capital =um word|	4-7 7
in|shape|capital =uma word|	4-7 14
in|shape|capital =un word|	2-3 7	4-7 11	8+ 14
in|shape|capital =una word|	4-7 12
in|shape|capital =une word|	4-7 8	8+ 6
in|shape|capital =was =a|	8+ 10
in|shape|capital =was word|	4-7 10	8+ 11
in|shape|capital =will =be|	4-7 15
in|shape|capital =will verb|	8+ 7
in|shape|capital =with =a|	4-7 -13
in|shape|capital =à word|	8+ 6
in|shape|capital adverb =da|	4-7 6
in|shape|capital adverb verb|	8+ 11
in|shape|capital adverb word|	2-3 6	4-7 17
in|shape|capital capital =and|	4-7 -9
in|shape|capital capital =in|	4-7 -12
in|shape|capital capital =mijn|	8+ 7
in|shape|capital capital =of|	4-7 -6
in|shape|capital capital =would|	4-7 7
in|shape|capital capital adverb|	4-7 11
in|shape|capital capital capital|	2-3 -17	4-7 -14	8+ 13
in|shape|capital capital number|	2-3 -17
in|shape|capital capital verb|	8+ 16
in|shape|capital capital word|	2-3 14
in|shape|capital capital|	2-3 -40
in|shape|capital number number|	2-3 -15
in|shape|capital number word|	4-7 -9	8+ 6
in|shape|capital number|	2-3 -9
in|shape|capital verb =a|	4-7 12
in|shape|capital verb =dat|	8+ 6
in|shape|capital verb =is|	4-7 11
in|shape|capital verb =me|	4-7 9	8+ 8
in|shape|capital verb =to|	4-7 12	8+ 10
in|shape|capital verb =us|	8+ 10
in|shape|capital verb capital|	2-3 6	4-7 13
in|shape|capital verb word|	4-7 15	8+ 10
in|shape|capital word =alla|	8+ 8
in|shape|capital word =and|	8+ 6
in|shape|capital word =are|	8+ 6
in|shape|capital word =at|	8+ 14
in|shape|capital word =a|	4-7 13
in|shape|capital word =des|	8+ 7
in|shape|capital word =de|	4-7 14	8+ 13
in|shape|capital word =em|	8+ 9
in|shape|capital word =eu|	4-7 9
in|shape|capital word =every|	8+ 12
in|shape|capital word =for|	8+ 12
in|shape|capital word =in|	8+ 8
in|shape|capital word =is|	4-7 12	8+ 16
in|shape|capital word =it|	4-7 9	8+ 12
in|shape|capital word =like|	4-7 11
in|shape|capital word =me|	4-7 10
in|shape|capital word =mir|	8+ 11
in|shape|capital word =ne|	4-7 12
in|shape|capital word =nicht|	4-7 13
in|shape|capital word =no|	8+ 6
in|shape|capital word =of|	8+ 11
in|shape|capital word =on|	8+ 13
in|shape|capital word =pas|	8+ 7
in|shape|capital word =per|	4-7 11	8+ 8
in|shape|capital word =they|	8+ 11
in|shape|capital word =the|	8+ 14
in|shape|capital word =un|	8+ 7
in|shape|capital word =us|	4-7 12
in|shape|capital word adverb|	2-3 10	4-7 19
in|shape|capital word capital|	4-7 12	8+ 9
in|shape|capital word number|	4-7 13
in|shape|capital word verb|	4-7 6	8+ 15
in|shape|capital word word|	2-3 -6	4-7 -8
in|shape|capital word|	2-3 12
in|shape|capital|	1 -6
in|shape|number|	1 -8
in|shape|verb =a word|	4-7 13	8+ 15
in|shape|verb =and word|	2-3 11
in|shape|verb =are word|	4-7 13
in|shape|verb =in =the|	4-7 9
in|shape|verb =the word|	2-3 8	4-7 10
in|shape|verb =to word|	8+ 15
in|shape|verb =you =for|	4-7 10
in|shape|verb word word|	2-3 12	4-7 12
in|shape|word =a word|	2-3 16	4-7 18	8+ 14
in|shape|word =als =een|	4-7 12
in|shape|word =and adverb|	4-7 14
in|shape|word =and word|	4-7 11
in|shape|word =au word|	4-7 9
in|shape|word =but word|	2-3 21
in|shape|word =by word|	2-3 15
in|shape|word =com word|	4-7 11
in|shape|word =come =un|	4-7 15
in|shape|word =da word|	2-3 -16
in|shape|word =de adverb|	2-3 10
in|shape|word =de word|	2-3 -8	8+ 12
in|shape|word =della word|	2-3 -6
in|shape|word =delle word|	2-3 -11
in|shape|word =der capital|	2-3 9
in|shape|word =des word|	2-3 -10
in|shape|word =di word|	2-3 -9	4-7 6
in|shape|word =do word|	2-3 -8
in|shape|word =du word|	2-3 -8
in|shape|word =e word|	2-3 19	4-7 13
in|shape|word =een word|	4-7 17
in|shape|word =el word|	4-7 16	8+ 6
in|shape|word =if word|	2-3 8
in|shape|word =in =the|	4-7 13	8+ 12
in|shape|word =in word|	4-7 16
in|shape|word =la word|	4-7 12
in|shape|word =le word|	2-3 6
in|shape|word =ma =non|	4-7 15
in|shape|word =ma word|	2-3 13
in|shape|word =mais =pas|	4-7 13
in|shape|word =mais word|	2-3 10
in|shape|word =met =een|	4-7 16
in|shape|word =no word|	2-3 14
in|shape|word =not word|	2-3 13
in|shape|word =o word|	4-7 11
in|shape|word =of word|	2-3 -15
in|shape|word =para word|	4-7 13
in|shape|word =pas word|	4-7 13
in|shape|word =per word|	2-3 15
in|shape|word =por word|	2-3 15	4-7 14
in|shape|word =su word|	2-3 14
in|shape|word =than =a|	4-7 10
in|shape|word =that word|	4-7 8
in|shape|word =the word|	4-7 17	8+ 16
in|shape|word =their word|	4-7 8
in|shape|word =to =the|	4-7 10
in|shape|word =to word|	2-3 -9
in|shape|word =um word|	4-7 10
in|shape|word =van word|	2-3 15
in|shape|word =with =one|	4-7 9
in|shape|word =with word|	2-3 17
in|shape|word =y word|	2-3 11
in|shape|word =à word|	4-7 12	8+ 6
in|shape|word adverb =and|	4-7 11
in|shape|word adverb word|	4-7 19
in|shape|word adverb|	2-3 13
in|shape|word capital word|	2-3 12
in|shape|word capital|	2-3 -12
in|shape|word word =and|	4-7 20
in|shape|word word =a|	4-7 15
in|shape|word word =by|	4-7 9
in|shape|word word =com|	4-7 8
in|shape|word word =de|	4-7 18
in|shape|word word =du|	4-7 10
in|shape|word word =en|	4-7 12
in|shape|word word =et|	4-7 16
in|shape|word word =e|	4-7 14
in|shape|word word =for|	4-7 11
in|shape|word word =from|	4-7 11
in|shape|word word =il|	4-7 17
in|shape|word word =in|	4-7 13
in|shape|word word =la|	4-7 -7
in|shape|word word =les|	4-7 13
in|shape|word word =of|	4-7 20
in|shape|word word =over|	4-7 14
in|shape|word word =por|	4-7 18
in|shape|word word =to|	4-7 14
in|shape|word word =with|	4-7 6
in|shape|word word =à|	4-7 14
in|shape|word word adverb|	4-7 11	8+ 9
in|shape|word word word|	2-3 27	4-7 30	8+ 9
in|shape|word word|	2-3 -10
in|shape|word|	1 -9
in|word|	0 -15	14 -9	2 -16	2029 7	3 -14	4 -6	5 -12	about 13	accountant -11	ada -12	again -6	agility 13	alert -13	alive 8	all -11	alla 12	alle 13	alles 13	always 14	am 7	ambachtelijk -15	an 18	anche 9	and -8	animal 13	antes 10	any 16	anything 11	ao 11	apericena -12	aprils -12	arithmetic 10	artigianale -10	as 12	asfixia 12	ask -9	at 13	attentive 16	até 15	au 14	aucun 7	aus 13	avec 18	avevo 10	avvocato 6	away -12	baby -12	bad 12	badger -10	ball -13	balloon -11	banter 14	bau -7	bed-rot -12	before 12	bei 10	beyond 10	bien 12	big -10	biggest -12	bin -7	binnen 9	biology -16	bis 7	blague 8	blanc -9	bleibt -11	blue -18	boats -11	bocadillo -10	bon 8	book -15	border -12	bored -13	boredom -11	borrowed -13	botella -8	box -6	brave 14	britain's -12	budget -9	buona -9	but 21	buy -18	by 18	c -15	calendário 11	called 14	calm -10	can -12	cancer -14	cani -6	capacity -15	card -10	cartographer’s -6	casa -9	catch -11	channel 17	cheap 13	chiacchiericcio 11	chino -12	christmas 7	chuvisqueiro -6	clean 7	cold 9	com 11	comme -8	comment 12	compra -9	comprar 12	común 15	confidence 16	considering 8	contenues 9	contrôle 9	corner -7	correct 15	corso 13	creche -8	culture -15	cuore -8	current -15	curva -10	custardgate -12	cutters -6	c’est 7	da -13	dal 14	damage -16	dan 9	dank -8	dans 14	dat 14	daughter -6	de -12	de-risking -15	dead -13	deep -14	deeply 14	defect -13	definitivas -11	del -19	delivery -17	della -6	delle -11	dente 7	der 8	des -13	deux 7	did 11	die -8	direction -16	disappointed 7	division -12	do -9	dock 6	doctor -7	dog -7	domanda -9	don't 6	dos 16	dreams -8	drizzlecore -9	du -11	dämmerschoppen -7	déconnexer -7	d’estate -6	e 16	early -8	een 12	eerst -6	eine 12	el -7	emergency 11	en 9	encore 12	encouraging 12	enfin 13	enjoy 16	era 7	erhebliche 17	es 12	esperanza 9	está 14	event -13	every -11	everything 12	fait -10	far 8	faux -6	file -9	fine -7	first -12	fiscal -9	fog 8	fois 9	for 16	format -12	forte 12	frage 6	frank 15	freddo 13	free -13	frei -11	fyi -13	gap -12	geduld 11	geen 13	gefragt -7	geluk 11	gerald -7	gestão -8	get -10	ghost -21	gloves -11	go -12	gomma -8	goodnight -9	gossip -11	got 14	gravedigger's -12	grua 6	guilt-free -10	guilty -15	gut -11	ha 12	haaskaaf -8	hammer -12	hand -7	handelsblatt -6	harbor -14	harbourmaster -13	have 10	he 15	heard 11	heart -13	heartbroken 15	here -14	high -11	hij 8	him -14	hmm 11	hold -18	hollow -9	honest -8	hora 9	hors 9	houden -13	hours -19	hub -21	huesero -10	husch-pfusch 10	i'm 10	ice -12	ich -7	if 9	igual 7	ik 11	il -13	im 7	in 7	insuficientes 8	irrevogável -6	is 11	issue 12	ist 9	it's 14	its 13	it’s 15	jamais 10	jamón -16	je 11	jet -13	jogo -6	joke 14	jour -8	juste -12	justicia -7	já 15	j’ai 10	kaasschaaf -10	kahlschlag 9	keeper’s -10	keer -13	kein 9	keine 11	kid -11	knock 6	know -11	kompromiss 9	kopi -11	la -15	laguna -10	landing -13	laranja -8	larga -9	late -7	ledger -12	legion -13	leite -10	lenta 14	les 16	let -8	levo 7	liberamente -9	life -11	like 16	listening 11	live -11	lo 8	loss -16	loup 9	louve -8	l’heure -12	magpie -10	mais 18	maison -11	mal-entendido 8	malaisance -11	malinga -8	mano -8	manual -9	mar -11	massima 13	match -9	me -15	mer -6	mesa -9	met -12	mid -11	mieux 11	military -7	miracle -10	mit 21	moderate -12	modest -13	moi 6	molto 9	moonlit -9	moose -14	morgen -12	morning -14	mostly 13	movement -13	moño -8	mr -8	mud -14	my -20	mängel 13	na 9	nach -6	nearly 8	nem -8	neue -9	neutral -19	never -8	new 11	next -8	nicht -6	niet 15	night -11	ninety 6	ninety-nine 6	no 13	nobody 16	noch -6	noise 12	non 11	nonna -12	nostalgia 10	not 24	note 14	nothing 6	nova -8	nox -15	number 6	nuvoloso -9	nº -8	não 9	o -11	ochtend -7	of -17	off 7	ohne 12	on -15	ontdekking -6	oops -12	op 15	operatie -8	operation -17	ora 12	ordinary 13	otters -10	ou -7	outil 7	outperform -12	oven 12	own -7	pack -6	pack-up -14	pacte -6	papel 11	paper -18	parcheggio -10	parking -11	parties -13	partilhada -8	patate -14	patient 7	pause -8	peat -6	pending -10	per 20	percent -6	perreo -8	pie -11	piscine -7	plan -15	planilha 11	plus 9	pluviste -9	point -9	polite 7	politics -12	por 16	porchlight -10	porcupine -12	postman -8	pozzo -12	premature 16	pretty 16	prince -6	prodigy -10	professor -16	professore -6	promessa 8	prudenza 8	putt 10	quase -14	que 15	queen -7	radical 17	ragione 10	random -11	read -6	reading 15	real 9	red -8	reg -10	regenafspraak -12	regret -12	relaxed 8	repair -6	respekt 6	responsibility 14	resting 12	retenue 16	reëel 10	right -20	risco -9	route 13	routine -15	rules -16	réserve 13	said 7	sale -14	salt -15	salvo’s -14	santo -7	saudade -11	schattenhaushalt -7	school -15	schritt 13	science -11	se 12	sea -13	second -13	segnale 10	sell 13	sem -12	sentido 15	serenamente 11	sete 9	seventeen -12	shadow -9	she 9	show -13	si 15	sideways 16	sieben -13	significant -6	silenzio -8	sind -10	sisters -10	slightly 7	small -6	sobriété -12	social -8	soft -13	soglia 10	somewhere 8	sono 9	sorrent -11	sorry 17	sous 11	spare 10	spider -11	sportlich 10	spring -9	spy -11	stage 14	stay 16	stille -14	stiltetax -6	sting -13	stop 7	strikes 9	sucrée 8	sunlight 12	sur 7	sweet -7	tailgate -6	takes 13	tante -8	tardiva 9	tea -8	terra -10	that 6	that's 13	the -22	they 10	this 10	tide -13	tides -9	tidewrack -11	times -6	tintin -10	tired 9	titre -9	to -6	todos -6	tonhos -12	tonight -11	too -15	tout 10	track -16	trade 9	trained -12	truck -10	tuesday -16	twee 10	táper -11	uma 19	un 21	under 7	une 17	unknown 7	up -13	us -14	van 13	vegano -15	velório -8	verbijsterd 11	very 10	verão 11	vezes 10	vidro -7	view -11	vigilance 7	visit -13	volto 12	wachten -8	wally -10	ward -14	was 14	watch 12	water -8	well 10	were 8	what 8	where -6	which 11	white 11	who 7	whoever -8	whole 6	wife -15	wij -13	wind -6	windmill -11	wir -8	with 13	without -10	words -12	worms -12	y 10	ya 6	yeah 12	yes 12	you've 10	your 18	zeitnah 7	zonder -7	zoom -13	à -11	ça 12	è 9	één -8	über 9
it:alone|alone|	2-3 7
it:alone|first|	4-7 18	8+ 6
it:alone|inside|	8+ 11
it:best-gap|according-to|according|gap|according-to|,;|	4-7 12	8+ 12
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -10
it:best-gap|according-to|according|gap|according-to|,|	2-3 12	4-7 36	8+ 9
it:best-gap|according-to|according|gap|according-to||	2-3 20	4-7 17
it:best-gap|colon|naked||	2-3 11	4-7 14
it:best-gap|named-before|naked||	2-3 14	4-7 24
it:best-gap|named-nearby|naked||	2-3 14	4-7 13	8+ 9
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -9
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 12
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 15
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -6
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 9	2-3 -11	4-7 10
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 16
it:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 13
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 19
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 16
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -7
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8	4-7 -6
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 13	2-3 14	4-7 20
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 12
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 13	8+ 8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 11
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -17	2-3 19	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 7	4-7 32	8+ 6
it:best-gap|topic|naked||	1 -7	2-3 -11	4-7 8	8+ 8
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 12	4-7 22	8+ 8
it:best-intro|,|according|far|	4-7 15
it:best-intro|,|naked|1|	2-3 11	4-7 10
it:best-intro|,|naked|2-4|	4-7 8
it:best-intro|,|naked|far|	4-7 10
it:best-intro|,|saying|1|	2-3 18	4-7 24	8+ 8
it:best-intro|,|saying|2-4|	2-3 11	4-7 16
it:best-intro|,|saying|far|	4-7 8
it:best-intro|:|apposed|5-10|	4-7 17
it:best-intro|:|direct|5-10|	4-7 17
it:best-intro|:|naked|1|	2-3 17	4-7 28	8+ 14
it:best-intro|:|naked|2-4|	2-3 10	8+ 6
it:best-intro|:|naked|5-10|	4-7 35	8+ 8
it:best-intro|:|naked|far|	8+ 10
it:best-intro|:|saying|1|	4-7 31	8+ 9
it:best-intro|:|saying|5-10|	4-7 -6
it:best-intro|:|saying|far|	4-7 19
it:best-intro|adverb|naked|far|	1 -15
it:best-intro|auxiliary|according|2-4|	2-3 10
it:best-intro|auxiliary|saying|5-10|	4-7 11
it:best-intro|determiner|according|5-10|	1 -16
it:best-intro|determiner|naked|far|	2-3 7
it:best-intro|determiner|other|0|	2-3 -9
it:best-intro|determiner|saying|2-4|	4-7 15
it:best-intro|determiner|saying|5-10|	1 -15
it:best-intro|preposition|according|5-10|	2-3 10
it:best-intro|preposition|naked|1|	2-3 -11
it:best-intro|preposition|naked|2-4|	4-7 10
it:best-intro|preposition|naked|5-10|	1 -16	2-3 -6
it:best-intro|preposition|naked|far|	2-3 -17	4-7 14
it:best-intro|preposition|saying|1|	2-3 24	4-7 8
it:best-intro|preposition|saying|2-4|	1 -11	2-3 17	4-7 12
it:best-intro|preposition|saying|5-10|	1 6
it:best-intro|preposition|saying|far|	2-3 -11
it:best-intro|start|naked|2-4|	4-7 7
it:best-intro|start|naked|far|	4-7 17	8+ 6
it:best-intro|start|saying|1|	2-3 14
it:best-intro|stop|naked|1|	2-3 8	4-7 23
it:best-intro|stop|naked|2-4|	1 6	4-7 14
it:best-intro|stop|naked|5-10|	4-7 17
it:best-intro|stop|naked|far|	1 8	2-3 10	4-7 22
it:best-intro|stop|other|1|	4-7 15
it:best-intro|stop|saying|1|	2-3 20	4-7 8
it:best-intro|stop|saying|2-4|	4-7 11
it:best-intro|stop|saying|5-10|	2-3 -12	4-7 10
it:best-intro|that|saying|1|	4-7 10
it:best-intro|verb-judging|judging|0|	1 -8	2-3 10	4-7 11
it:best-intro|verb-judging|naked|2-4|	2-3 6
it:best-intro|verb-saying|naked|2-4|	4-7 9
it:best-intro|verb-saying|naked|5-10|	1 -14
it:best-intro|verb-saying|saying|0|	1 13	2-3 10	4-7 20
it:best-intro|word|according|2-4|	2-3 10	4-7 27
it:best-intro|word|according|5-10|	4-7 -8
it:best-intro|word|according|far|	4-7 15
it:best-intro|word|judging|2-4|	1 17	4-7 17
it:best-intro|word|naked|0|	2-3 -12
it:best-intro|word|naked|2-4|	2-3 -13	4-7 12
it:best-intro|word|naked|5-10|	2-3 17	4-7 18
it:best-intro|word|saying|2-4|	1 -16	2-3 -9
it:best-intro|word|saying|5-10|	1 -9	4-7 24	8+ 7
it:best-intro|word|saying|far|	4-7 18
it:best-lead|lower|,|according|	according-to 20
it:best-lead|lower|,|judging|	speaker-then-quote -11
it:best-lead|lower|,|naked|	named-nearby 10	topic 10
it:best-lead|lower|,|saying|	quote-then-verb 11	sentence-before 8	speaker-then-quote 15	verb-then-speaker 20
it:best-lead|lower|:|naked|	named-nearby 14
it:best-lead|lower|auxiliary|according|	according-to 14
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 8
it:best-lead|lower|determiner|naked|	named-nearby -17	topic 6
it:best-lead|lower|preposition|according|	according-to 11
it:best-lead|lower|preposition|direct|	speaker-then-quote -11
it:best-lead|lower|preposition|naked|	topic -15
it:best-lead|lower|preposition|saying|	sentence-before -11	speaker-then-quote 13
it:best-lead|lower|that|saying|	speaker-then-quote 11
it:best-lead|lower|verb-judging|judging|	speaker-then-quote 7
it:best-lead|lower|verb-judging|naked|	topic 12
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -11
it:best-lead|lower|verb-saying|naked|	named-nearby -8
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 24
it:best-lead|lower|word|judging|	speaker-then-quote 24
it:best-lead|lower|word|naked|	named-nearby 15
it:best-lead|lower|word|saying|	sentence-before 9	speaker-then-quote -12
it:best-lead|upper|,|naked|	named-nearby 10
it:best-lead|upper|-|naked|	named-nearby 7
it:best-lead|upper|:|according|	according-to 8
it:best-lead|upper|:|apposed|	speaker-then-quote 23
it:best-lead|upper|:|judging|	speaker-then-quote 8
it:best-lead|upper|:|naked|	colon 13	named-nearby 17	topic -8
it:best-lead|upper|:|saying|	quote-then-verb -9	sentence-before 19	verb-then-speaker 19
it:best-lead|upper|determiner|naked|	named-nearby 7
it:best-lead|upper|determiner|other|	quote-then-verb -9
it:best-lead|upper|preposition|according|	according-to -11
it:best-lead|upper|preposition|naked|	named-nearby -21	topic -12
it:best-lead|upper|start|according|	according-to -8
it:best-lead|upper|start|naked|	named-before 10
it:best-lead|upper|start|saying|	quote-then-verb 16
it:best-lead|upper|stop|according|	sentence-before 7
it:best-lead|upper|stop|direct|	sentence-before 16
it:best-lead|upper|stop|naked|	named-before 23	named-nearby 8	topic 14
it:best-lead|upper|stop|other|	quote-then-verb 9
it:best-lead|upper|stop|saying|	quote-then-speaker 12	sentence-before 22
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -8
it:best-lead|upper|word|direct|	speaker-then-quote -10
it:best-lead|upper|word|naked|	named-nearby -17	topic -15
it:best-lead|upper|word|saying|	quote-then-speaker -7	verb-then-speaker -15
it:best-lemma|	accusare 6	aggiungere 19	annunciare 6	attaccare 8	auspicare 9	avvertire 18	chiamare -8	chiarire -7	chiosare 6	commentare 10	comunicare -7	concedere 12	confermare -6	confessare 8	confidare 10	definire 16	denunciare 6	esprimere 11	garantire 6	giudicare 10	gridare 6	incalzare 8	insistere 9	interrompere 12	leggere 12	motivare 7	negare 12	obiettare 8	parlare 20	precisare 17	prevedere 13	promettere 10	proporre -13	protestare 11	puntualizzare 10	raccontare -9	rassicurare 10	recitare 16	replicare 11	ribadire 14	ribattere 19	riconoscere 10	ricordare 8	riferire 10	ringraziare 18	rivelare -6	salutare 11	sapere 15	scandire 14	scrivere -10	smentire -7	sostenere -6	sottolineare 10	tagliare 15
it:best-lemma|affermare|quote-then-verb|	1 9
it:best-lemma|aggiungere|speaker-then-quote|	1 12	5-10 8
it:best-lemma|aggiungere|verb-then-speaker|	1 9
it:best-lemma|ammettere|quote-then-verb|	1 10
it:best-lemma|ammettere|verb-then-speaker|	1 7
it:best-lemma|assicurare|quote-then-verb|	1 10
it:best-lemma|assicurare|speaker-then-quote|	2-4 12
it:best-lemma|assicurare|verb-then-speaker|	1 8
it:best-lemma|auspicare|speaker-then-quote|	2-4 9
it:best-lemma|avvertire|verb-then-speaker|	1 8
it:best-lemma|chiamare|quote-then-verb|	1 13
it:best-lemma|chiamare|speaker-then-quote|	0 -8	2-4 -11
it:best-lemma|chiedere|quote-then-verb|	1 9
it:best-lemma|chiedere|speaker-then-quote|	0 8	5-10 -7
it:best-lemma|chiosare|quote-then-verb|	1 6
it:best-lemma|commentare|quote-then-verb|	1 9
it:best-lemma|concedere|verb-then-speaker|	1 9
it:best-lemma|confermare|speaker-then-quote|	2-4 -8
it:best-lemma|contestare|speaker-then-quote|	5-10 10
it:best-lemma|definire|speaker-then-quote|	0 11	2-4 12
it:best-lemma|denunciare|quote-then-verb|	1 6
it:best-lemma|dire|quote-then-verb|	1 15
it:best-lemma|dire|speaker-then-quote|	0 11	1 -7	2-4 10
it:best-lemma|dire|verb-then-speaker|	1 9
it:best-lemma|esprimere|speaker-then-quote|	0 11
it:best-lemma|giudicare|speaker-then-quote|	2-4 10
it:best-lemma|giurare|quote-then-verb|	1 6
it:best-lemma|motivare|quote-then-verb|	1 7
it:best-lemma|negare|speaker-then-quote|	1 6
it:best-lemma|none|according-to|	2-4 21
it:best-lemma|none|colon|	1 11
it:best-lemma|none|named-before|	1 19	2-4 9	5-10 14	far 16
it:best-lemma|none|named-nearby|	1 12	2-4 10	5-10 13
it:best-lemma|none|sentence-before|	1 9	far -19
it:best-lemma|none|speaker-then-quote|	5-10 10	far -14
it:best-lemma|none|topic|	0 -15	5-10 -6	far -9
it:best-lemma|parlare|speaker-then-quote|	1 19	2-4 11	5-10 6
it:best-lemma|parlare|verb-then-speaker|	1 10
it:best-lemma|precisare|quote-then-verb|	1 11
it:best-lemma|precisare|speaker-then-quote|	2-4 11
it:best-lemma|promettere|speaker-then-quote|	0 9
it:best-lemma|raccontare|quote-then-verb|	1 13	5-10 -12
it:best-lemma|rassicurare|speaker-then-quote|	1 10
it:best-lemma|replicare|speaker-then-quote|	5-10 7
it:best-lemma|ribattere|quote-then-verb|	1 6
it:best-lemma|ribattere|speaker-then-quote|	2-4 14
it:best-lemma|ricordare|quote-then-verb|	1 7
it:best-lemma|ricordare|speaker-then-quote|	5-10 12
it:best-lemma|rispondere|quote-then-verb|	1 14
it:best-lemma|salutare|speaker-then-quote|	0 6
it:best-lemma|sapere|speaker-then-quote|	5-10 16
it:best-lemma|scandire|sentence-before|	far 14
it:best-lemma|scherzare|quote-then-verb|	1 8
it:best-lemma|scrivere|quote-then-verb|	1 12
it:best-lemma|scrivere|speaker-then-quote|	1 10	2-4 -7
it:best-lemma|tagliare|quote-then-verb|	1 13
it:best-lemma|unlisted|quote-then-verb|	0 -6
it:best-near|according-to|according|	2-4 21
it:best-near|according|1|	1 -10	4-7 19
it:best-near|according|2-4|	1 8	2-3 14	4-7 30	8+ 6
it:best-near|according|5-10|	1 -18	2-3 14	4-7 -7
it:best-near|according|far|	2-3 -11	4-7 -8	8+ 10
it:best-near|colon|naked|	1 11
it:best-near|direct|5-10|	2-3 -9
it:best-near|direct|far|	4-7 -9
it:best-near|judging|0|	1 -8	2-3 10	4-7 11
it:best-near|judging|1|	2-3 7
it:best-near|judging|2-4|	1 15	4-7 17
it:best-near|naked|0|	1 -12	2-3 -13
it:best-near|naked|1|	1 -10	2-3 15	4-7 16	8+ 12
it:best-near|naked|2-4|	1 10	4-7 7	8+ 7
it:best-near|naked|5-10|	4-7 18	8+ 9
it:best-near|naked|far|	1 -8	2-3 -7	4-7 6
it:best-near|named-before|naked|	1 19	2-4 9	5-10 14	far 16
it:best-near|named-nearby|naked|	1 12	2-4 10	5-10 13
it:best-near|other|0|	2-3 -6
it:best-near|other|1|	4-7 15
it:best-near|quote-then-speaker|saying|	1 10
it:best-near|quote-then-verb|judging|	1 14
it:best-near|quote-then-verb|other|	0 -6
it:best-near|quote-then-verb|saying|	1 7	5-10 -16
it:best-near|saying|0|	1 13	2-3 8	4-7 20
it:best-near|saying|1|	1 14	2-3 6	4-7 26	8+ 7
it:best-near|saying|2-4|	1 -20
it:best-near|saying|5-10|	1 -8	2-3 -9	8+ 11
it:best-near|saying|far|	4-7 28
it:best-near|sentence-before|according|	1 6	far -15
it:best-near|sentence-before|saying|	1 10	2-4 -6	5-10 10
it:best-near|speaker-then-quote|apposed|	5-10 10
it:best-near|speaker-then-quote|direct|	far -11
it:best-near|speaker-then-quote|judging|	2-4 18
it:best-near|speaker-then-quote|saying|	0 19	1 11	2-4 -17
it:best-near|topic|naked|	0 -15	5-10 -6	far -9
it:best-near|verb-then-speaker|saying|	1 21	5-10 -8
it:best-negated|	true 8
it:best-order|according|according|1|	1 -10	4-7 19
it:best-order|according|according|2-4|	1 8	2-3 14	4-7 30	8+ 6
it:best-order|according|according|5-10|	1 -18	2-3 14	4-7 -7
it:best-order|according|according|far|	2-3 -11	4-7 -8	8+ 10
it:best-order|apposed|judging|2-4|	4-7 12
it:best-order|apposed|saying|0|	4-7 13
it:best-order|apposed|saying|1|	2-3 20	4-7 19
it:best-order|apposed|saying|2-4|	2-3 -9	4-7 -9
it:best-order|apposed|saying|5-10|	2-3 14
it:best-order|apposed|saying|far|	4-7 12
it:best-order|apposition|saying|2-4|	2-3 11
it:best-order|apposition|saying|5-10|	4-7 10
it:best-order|apposition|saying|far|	4-7 12
it:best-order|direct|direct|5-10|	2-3 -9
it:best-order|direct|direct|far|	4-7 -9
it:best-order|direct|judging|0|	1 -8	2-3 10
it:best-order|direct|judging|2-4|	1 13	4-7 14
it:best-order|direct|saying|0|	2-3 6	4-7 16
it:best-order|direct|saying|1|	1 6	4-7 23
it:best-order|direct|saying|2-4|	1 -17	4-7 40
it:best-order|direct|saying|5-10|	1 -12	4-7 25	8+ 9
it:best-order|direct|saying|far|	2-3 -11	4-7 19
it:best-order|inverted|other|0|	2-3 -6
it:best-order|inverted|other|1|	4-7 15
it:best-order|inverted|saying|1|	1 12	2-3 7	4-7 15	8+ 7
it:best-order|inverted|saying|2-4|	4-7 19
it:best-order|inverted|saying|5-10|	1 -12	2-3 -12	4-7 -6
it:best-order|inverted|saying|far|	4-7 11
it:best-order|naked|naked|0|	1 -12	2-3 -13
it:best-order|naked|naked|1|	1 -10	2-3 15	4-7 16	8+ 12
it:best-order|naked|naked|2-4|	1 10	4-7 7	8+ 7
it:best-order|naked|naked|5-10|	4-7 18	8+ 9
it:best-order|naked|naked|far|	1 -8	2-3 -7	4-7 6
it:best-phrase|name|	judging 19	naked 12	saying -8	thinking 12
it:best-phrase|noun|	apposed 9	direct -9	judging 6	naked -8
it:best-phrase|pronoun|	apposed 11	naked 16	saying 14
it:best-score|	-1 -14	-4 -17	1 6	2 14	3 11	4 9	5 24
it:best-score|-1|	4-7 -11
it:best-score|-2|	1 -7	2-3 6	4-7 -6	8+ 8
it:best-score|-3|	1 -15	2-3 -7	4-7 30	8+ 11
it:best-score|-4|	1 -8	2-3 -15	8+ 8
it:best-score|0|	4-7 8	8+ 10
it:best-score|1|	4-7 14	8+ 10
it:best-score|2|	1 -7	2-3 15	4-7 25	8+ 11
it:best-score|3|	1 9	8+ 7
it:best-score|4|	1 -7	2-3 7	4-7 22	8+ 6
it:best-score|5|	2-3 11	4-7 27
it:best|according-to|according|	1 -8	2-3 20	8+ 7
it:best|colon|naked|	2-3 11	4-7 14
it:best|named-before|naked|	2-3 14	4-7 24
it:best|named-nearby|naked|	2-3 14	4-7 13	8+ 9
it:best|quote-then-speaker|direct|	2-3 -10
it:best|quote-then-speaker|saying|	4-7 15
it:best|quote-then-verb|other|	4-7 15
it:best|quote-then-verb|saying|	1 9	2-3 -11
it:best|sentence-before|according|	2-3 -12	4-7 -13
it:best|sentence-before|direct|	4-7 16
it:best|sentence-before|saying|	1 -8	4-7 24
it:best|speaker-then-quote|apposed|	1 7
it:best|speaker-then-quote|direct|	1 -12	2-3 -9	4-7 -6
it:best|speaker-then-quote|judging|	1 11	4-7 23
it:best|speaker-then-quote|saying|	4-7 8	8+ 12
it:best|speaker-then-quote|thinking|	4-7 13
it:best|topic|naked|	1 -7	2-3 -11	4-7 8	8+ 8
it:best|verb-then-speaker|saying|	1 -11	2-3 9	4-7 29	8+ 8
it:case-follow|all-one|,auxiliary|	none 6
it:case-follow|all-one|,preposition|	none -6
it:case-follow|all-one|,that|	none -11
it:case-follow|all-one|,verb-saying|	none 6
it:case-follow|all-one|,word|	none -15
it:case-follow|all-one|preposition|	none -10
it:case-follow|all-one|stop|	! 11
it:case-follow|all-one|word|	none -6
it:case-follow|all|,determiner|	none 8
it:case-follow|all|auxiliary|	none -9
it:case-follow|all|end|	none 11
it:case-follow|first|,auxiliary|	? 7	none 10
it:case-follow|first|,determiner|	none -8
it:case-follow|first|,preposition|	none -14
it:case-follow|first|,verb-saying|	? 10	none 29
it:case-follow|first|end|	. 9	? 13	none 12
it:case-follow|first|stop|	? -7
it:case-follow|first|word|	none -6
it:case-follow|first|–|	, 6
it:case-follow|most|stop|	none 8
it:case-follow|none|,preposition|	none -11
it:case-follow|none|,subordinator|	none 13
it:case-follow|none|,that|	none -6
it:case-follow|none|;|	none 14
it:case-follow|none|auxiliary|	none -11
it:case-follow|none|end|	none -9
it:case-follow|none|preposition|	none 18
it:case-follow|some|stop|	none 10
it:case-intro|all-one|	: 10	adverb -11	preposition -17	stop 17	verb-judging -11	word -14
it:case-intro|all|	, 11	word -9
it:case-intro|first|	, -6	- 8	: 13	capital -8	determiner -7	preposition -17	verb-saying -7
it:case-intro|most|	: -8
it:case-intro|none|	; 11	auxiliary 6	capital -10	coordinator -8	verb-saying 13
it:case-intro|some|	, 10	verb-saying 9
it:case|all-one|	1 8	2 -12	3 8
it:case|all|	3 12
it:case|first|	10+ 12	2 -10	6-9 39
it:case|most|	6-9 11
it:case|none|	1 -8	10+ 6	2 14	3 -7	6-9 32
it:case|some|	3 8	4-5 11	6-9 7
it:chain-on|, verb-saying ,|	4-7 6
it:chain-on|coordinator|	1 -8
it:chain-on|far|	2-3 14	8+ 8
it:chain-on|none|	1 7	2-3 -14	8+ 13
it:chain|, verb-saying ,|	4-7 9
it:chain|:|	4-7 8
it:chain|far|	8+ 10
it:chain|none|	4-7 14	8+ 8
it:clause|false|false|	all 14	most -7	some 9
it:clause|false|true|	none 9
it:clause|true|true|	first 40	none 29
it:closed|	false 6
it:echo|all|1|	false -6
it:echo|all|2-3|	false -8
it:echo|all|4-7|	false 13	true 22
it:echo|all|	false -8	none -13
it:echo|all|false|	4-7 21
it:echo|all|true|	1 -7	2-3 -11	4-7 16
it:echo|half|4-7|	false 9
it:echo|half|false|	4-7 9
it:echo|half|	first 13
it:echo|none|1|	true -15
it:echo|none|2-3|	true 9
it:echo|none|4-7|	true 14
it:echo|none|8+|	false 10
it:echo|none|	all 14	most -7	some 10	true 10
it:echo|none|false|	8+ 10
it:echo|some|4-7|	false 29
it:echo|some|8+|	false 6
it:echo|some|	false 29	first 20	none 28
it:echo|some|false|	4-7 28	8+ 6
it:ending|	! 16	, 6	. 10
it:family|"|	1 10	4-7 35	8+ 6
it:family|'|	1 8	2-3 11	4-7 8
it:family|none|	2-3 10
it:family|«|	1 -6	4-7 -8	8+ 10
it:family|‘|	4-7 23
it:family|“|	1 -6	8+ 7
it:follow|	,adverb -7	,auxiliary 6	,coordinator 12	,determiner 9	,preposition -20	,quote -6	,subordinator 13	,that -8	,verb-saying 10	,word -9	; 14	auxiliary -12	determiner -7	end 9	preposition 15	pronoun -12	– 12
it:gov|aggiungere|1|	4-7 12
it:gov|aggiungere|2-3|	4-7 10
it:gov|aggiungere|4-7|	4-7 11
it:gov|aggiungere|	che 11	none 15
it:gov|aggiungere|past|	auxiliary 15	none 12
it:gov|ammettere|past|	auxiliary 8
it:gov|annunciare|present|	none 10
it:gov|assicurare|2-3|	2-3 8
it:gov|assicurare|4-7|	4-7 13
it:gov|assicurare|	none 13
it:gov|attaccare|present|	none -10
it:gov|augurare|0|	4-7 10
it:gov|augurare|	none 10
it:gov|auspicare|	che 9
it:gov|avvertire|	none 15
it:gov|avvertire|past|	none 16
it:gov|chiamare|0|	1 -7	2-3 -10
it:gov|chiamare|4-7|	2-3 -10
it:gov|chiamare|	none -20
it:gov|chiamare|past|	none -11
it:gov|chiamare|present|	auxiliary -12	none -13
it:gov|chiedere|	none 8
it:gov|concedere|	none 9
it:gov|concedere|past|	none 9
it:gov|confermare|2-3|	1 -8
it:gov|confermare|	none -8
it:gov|confidare|present|	none 9
it:gov|contestare|	di -9
it:gov|definire|2-3|	2-3 11	4-7 12
it:gov|definire|	none -8
it:gov|definire|past|	none -6
it:gov|dire|0|	4-7 11
it:gov|dire|2-3|	1 -10
it:gov|dire|4-7|	2-3 9
it:gov|dire|8+|	1 -8
it:gov|dire|	di 11
it:gov|dire|past|	auxiliary 7	none -10
it:gov|esprimere|0|	2-3 11
it:gov|esprimere|	none 11
it:gov|garantire|4-7|	4-7 11
it:gov|garantire|	che 11
it:gov|giudicare|present|	none 10
it:gov|giurare|present|	none 13
it:gov|head|	anni 12	azienda 9	fatto 8	interessato 8	lei 13	lui -6	manager 10	name -14	organisation 7	person 9	persone 11	piano -9	place 16	qualcuno 11	radio 8	sindacalista -8	sindaco 16	stampa -7	tema -10	testo 19
it:gov|head|fatto|	sapere 8
it:gov|head|interessato|	negare 8
it:gov|head|lei|	ribattere 11
it:gov|head|name|	chiamare -7	contestare -9
it:gov|head|none|	promettere 13
it:gov|head|organisation|	confermare -8	definire 13	giudicare 10	parlare 12	promettere 9	salutare 8
it:gov|head|person|	aggiungere 8	assicurare 11	avvertire 9	definire 10	dichiarare -8	dire -7	negare 10	parlare 24	replicare 9	ribattere 10	rispondere 8	sostenere 14
it:gov|head|piano|	chiamare -9
it:gov|head|sindaco|	dire 9
it:gov|head|tema|	scrivere -10
it:gov|invitare|1|	4-7 10
it:gov|invitare|2-3|	2-3 -6	4-7 13
it:gov|invitare|	a -10	alla 16
it:gov|invitare|past|	auxiliary 13
it:gov|invitare|present|	none -10
it:gov|invocare|1|	2-3 -6
it:gov|invocare|	none -6
it:gov|judging|0|false|false|	all-one -7	none -9
it:gov|judging|2-3|false|false|	none -9
it:gov|judging|2-3|true|false|	none 7
it:gov|judging|4-7|false|false|	none -13
it:gov|judging|4-7|true|false|	none 17
it:gov|judging|none|0|	1 -9
it:gov|judging|none|1|	4-7 10
it:gov|judging|none|2-3|	1 10	4-7 12
it:gov|judging|none|	all-one -7
it:gov|judging|none|false|	false -11
it:gov|judging|none|true|	false 7
it:gov|leggere|past|	auxiliary 14
it:gov|negare|1|	4-7 7
it:gov|negare|	none 12
it:gov|negare|present|	none 12
it:gov|none|1|	all-one 12	none -7
it:gov|none|2-3|	all 9
it:gov|none|4-7|	first 7	most -7
it:gov|none|8+|	first 9
it:gov|none|false|false|	1 6	8+ 9
it:gov|none|true|false|	4-7 9
it:gov|none|true|true|	2-3 -8
it:gov|obiettare|present|	none 12
it:gov|parlare|1|	1 12	4-7 6
it:gov|parlare|2-3|	4-7 7
it:gov|parlare|	di 12	none 10
it:gov|parlare|present|	none 28
it:gov|precisare|4-7|	4-7 13
it:gov|precisare|	che 15	none 8
it:gov|precisare|past|	auxiliary 12
it:gov|precisare|present|	none 10
it:gov|prevedere|past|	none 13
it:gov|promettere|0|	2-3 7
it:gov|promettere|	none 10
it:gov|promettere|past|	none 12
it:gov|proporre|past|	auxiliary -13
it:gov|raccontare|present|	none 11
it:gov|rassicurare|	none 10
it:gov|rassicurare|present|	none 10
it:gov|replicare|4-7|	4-7 11
it:gov|replicare|	none 13
it:gov|replicare|past|	auxiliary 9	none 10
it:gov|ribadire|past|	none 13
it:gov|ribattere|2-3|	4-7 13
it:gov|ribattere|4-7|	4-7 10
it:gov|ribattere|	che 13	none 7
it:gov|ribattere|past|	auxiliary 14	none 11
it:gov|ricordare|2-3|	4-7 13
it:gov|ricordare|past|	auxiliary 16
it:gov|riferire|	none 14
it:gov|riprendere|	none -8
it:gov|rispondere|	none 12
it:gov|rispondere|past|	auxiliary 14	none 11
it:gov|salutare|0|	2-3 6
it:gov|salutare|	none 6
it:gov|salutare|present|	none 8
it:gov|sapere|1|	4-7 12
it:gov|sapere|4-7|	4-7 10
it:gov|sapere|	che 10
it:gov|sapere|past|	auxiliary 9	none 10
it:gov|saying|0|false|false|	first -7	none 16	some 9
it:gov|saying|1|false|false|	none 9
it:gov|saying|2-3|false|false|	first 25	none 17
it:gov|saying|2-3|true|false|	none -10
it:gov|saying|4-7|false|false|	some 13
it:gov|saying|4-7|true|false|	all-one -14
it:gov|saying|8+|false|false|	first 22	none -14
it:gov|saying|8+|true|false|	none 13
it:gov|saying|alla|false|	false 16
it:gov|saying|alla|	first 10
it:gov|saying|a|1|	4-7 10
it:gov|saying|a|2-3|	4-7 11
it:gov|saying|a|	none -12
it:gov|saying|a|true|	false -13
it:gov|saying|che|1|	4-7 10
it:gov|saying|che|2-3|	2-3 11
it:gov|saying|che|4-7|	2-3 20	4-7 26
it:gov|saying|che|8+|	4-7 21
it:gov|saying|che|false|	false 19
it:gov|saying|come|2-3|	4-7 10
it:gov|saying|come|	none 10
it:gov|saying|con|4-7|	4-7 -8
it:gov|saying|con|false|	false -8
it:gov|saying|con|true|	false -7
it:gov|saying|dell’|8+|	4-7 11
it:gov|saying|dell’|false|	false 12
it:gov|saying|dell’|	none 14
it:gov|saying|del|4-7|	2-3 -8
it:gov|saying|del|false|	false -7
it:gov|saying|di|1|	1 12	4-7 10
it:gov|saying|di|2-3|	2-3 16	4-7 13
it:gov|saying|di|4-7|	1 -14	2-3 12	4-7 13	8+ 6
it:gov|saying|di|8+|	4-7 14	8+ 7
it:gov|saying|di|false|	false 12
it:gov|saying|di|	first 17	none 12
it:gov|saying|di|true|	false 7
it:gov|saying|in|4-7|	2-3 13
it:gov|saying|in|false|	false 6
it:gov|saying|in|	none 14
it:gov|saying|none|0|	2-3 10	4-7 9
it:gov|saying|none|1|	4-7 29	8+ 8
it:gov|saying|none|2-3|	1 -11	4-7 25	8+ 8
it:gov|saying|none|4-7|	2-3 17	4-7 24
it:gov|saying|none|8+|	4-7 14
it:gov|saying|none|false|	false 15
it:gov|saying|none|	none 8	some 6
it:gov|saying|none|true|	false -11
it:gov|saying|per|true|	false 13
it:gov|scrivere|2-3|	4-7 17
it:gov|scrivere|4-7|	2-3 7	4-7 -10	8+ 6
it:gov|scrivere|	che 17	di -7	none -11
it:gov|scrivere|past|	auxiliary -11	none 6
it:gov|sostenere|2-3|	2-3 -8
it:gov|sostenere|	none -8
it:gov|sostenere|past|	none -7
it:gov|spiegare|	none 8
it:gov|spiegare|past|	none 8
it:gov|subject|lei|saying|	2-3 9
it:gov|subject|lei|saying|past|	4-7 13
it:gov|subject|name|judging|	4-7 -9
it:gov|subject|name|judging|past|	1 -7
it:gov|subject|name|saying|	0 11	1 -7	2-3 -7	4-7 21
it:gov|subject|name|saying|past|	4-7 15
it:gov|subject|name|saying|present|	4-7 18
it:gov|subject|none|judging|	0 -10
it:gov|subject|none|saying|	0 -15	2-3 9	4-7 13
it:gov|subject|none|saying|past|	4-7 12
it:gov|subject|none|saying|present|	4-7 9
it:gov|subject|noun|judging|	1 10	2-3 -11
it:gov|subject|noun|judging|past|	4-7 19
it:gov|subject|noun|judging|present|	1 -10	2-3 -14
it:gov|subject|noun|saying|	0 7	1 6	4-7 -11
it:gov|subject|noun|saying|past|	8+ 9
it:gov|subject|noun|saying|present|	2-3 7	4-7 45	8+ 7
it:gov|subject|noun|thinking|past|	4-7 13
it:gov|subject|organisation|judging|	0 11	2-3 13
it:gov|subject|organisation|judging|past|	4-7 11
it:gov|subject|organisation|judging|present|	1 10
it:gov|subject|organisation|saying|	0 15	1 12	4-7 -14
it:gov|subject|organisation|saying|past|	1 -6	2-3 -6	4-7 7
it:gov|subject|organisation|saying|present|	2-3 12	4-7 14
it:gov|subject|person|judging|	2-3 8	4-7 8
it:gov|subject|person|saying|	0 8	1 24	4-7 20	8+ -6
it:gov|subject|person|saying|past|	2-3 24	4-7 27
it:gov|subject|person|saying|present|	4-7 18
it:gov|subject|place|saying|	2-3 13
it:gov|subject|place|saying|past|	4-7 13
it:gov|temere|	none 14
it:gov|temere|past|	none 14
it:gov|thinking|2-3|true|false|	none 9
it:gov|thinking|none|2-3|	4-7 9
it:gov|thinking|none|	none 14
it:gov|thinking|none|true|	false 9
it:headline|false|	8+ 11
it:headline|true|	1 -9	2-3 9	4-7 17
it:head|"|	4-7 10
it:head|'|	2-3 11
it:head|plain|,determiner|	2-3 -12
it:head|plain|,word|	2-3 -10
it:head|plain|	: 19	all-one -10	determiner -12	first 14	none -13	preposition -15	start -6	stop 7
it:head|plain|:|	4-7 7
it:head|plain|all-one|	2-3 -12
it:head|plain|end|	4-7 24
it:head|plain|first|	2-3 8	4-7 27
it:head|plain|none|	1 -7	2-3 -11
it:head|plain|preposition|	1 -9
it:head|titled|	: 11
it:head|titled|end|	4-7 6
it:head|titled|first|	4-7 7
it:head|titled|stop|	2-3 8
it:head|upper|	, 13	all 13
it:head|upper|all|	2-3 11
it:head|«|	1 -9	4-7 15
it:head|“|	2-3 -6	4-7 25
it:in-noun|false|false|1|	all-one 8
it:in-noun|false|false|2-3|	all 12	some 8
it:in-noun|false|false|4-7|	most -7	some 13
it:in-noun|false|false|8+|	first 9	none 10
it:in-noun|true|false|2-3|	all -12	all-one -8	first -17	none 8
it:in-noun|true|false|4-7|	first 10
it:in-noun|true|false|8+|	none 6
it:in-noun|true|true|2-3|	all-one -6	first -6
it:intro-follow|,|,preposition|	4-7 -7
it:intro-follow|,|,verb-saying|	2-3 10
it:intro-follow|,|end|	2-3 10	4-7 7
it:intro-follow|,|stop|	2-3 7	8+ 9
it:intro-follow|-|stop|	8+ 8
it:intro-follow|:|,auxiliary|	4-7 10
it:intro-follow|:|,verb-saying|	4-7 17
it:intro-follow|:|end|	2-3 15	4-7 22
it:intro-follow|:|stop|	1 12	4-7 12	8+ 14
it:intro-follow|adverb|stop|	1 -15	2-3 -11
it:intro-follow|auxiliary|stop|	1 -10	2-3 11	4-7 12
it:intro-follow|determiner|,determiner|	1 -14
it:intro-follow|determiner|auxiliary|	2-3 -13
it:intro-follow|determiner|preposition|	2-3 12
it:intro-follow|determiner|stop|	1 -17	2-3 6	4-7 20
it:intro-follow|determiner|word|	2-3 -6
it:intro-follow|preposition|,determiner|	2-3 6
it:intro-follow|preposition|,word|	2-3 -11
it:intro-follow|preposition|coordinator|	1 -11
it:intro-follow|preposition|end|	1 -7	2-3 -13
it:intro-follow|preposition|preposition|	1 -13
it:intro-follow|preposition|stop|	2-3 -10	4-7 24
it:intro-follow|start|,pronoun|	8+ 8
it:intro-follow|start|,verb-saying|	2-3 12	4-7 10
it:intro-follow|start|:|	4-7 14
it:intro-follow|start|end|	2-3 7
it:intro-follow|start|–|	4-7 6
it:intro-follow|stop|,auxiliary|	1 9	2-3 12	4-7 15
it:intro-follow|stop|,pronoun|	4-7 12
it:intro-follow|stop|,verb-saying|	2-3 26	4-7 14	8+ 6
it:intro-follow|stop|,word|	4-7 13
it:intro-follow|stop|end|	4-7 11
it:intro-follow|stop|stop|	1 11	2-3 13	4-7 33
it:intro-follow|that|stop|	4-7 12
it:intro-follow|verb-judging|stop|	1 -11	2-3 -13
it:intro-follow|verb-saying|stop|	2-3 9
it:intro-follow|word|,determiner|	1 -10	2-3 7
it:intro-follow|word|,preposition|	2-3 -6
it:intro-follow|word|,subordinator|	2-3 10
it:intro-follow|word|,that|	1 -7
it:intro-follow|word|:|	4-7 10
it:intro-follow|word|auxiliary|	2-3 -9
it:intro-follow|word|preposition|	2-3 9
it:intro-follow|word|stop|	4-7 11
it:intro-follow|word|word|	2-3 -6
it:intro|	- 8	: 11	; 11	adverb -10	auxiliary 6	capital -14	coordinator -8	preposition -7	stop 14
it:in|first|=abbiamo|	4-7 15	first 13
it:in|first|=a|	4-7 15	8+ 7	first 12
it:in|first|=che|	4-7 11	none 11
it:in|first|=come|	2-3 -7	none -7
it:in|first|=con|	2-3 15	none 13
it:in|first|=da|	none 12
it:in|first|=di|	2-3 12	4-7 6	none 13
it:in|first|=due|	4-7 15	first 15
it:in|first|=erano|	first 8
it:in|first|=era|	4-7 10	first 10
it:in|first|=e|	4-7 16	8+ 7	none 11
it:in|first|=fa|	4-7 15	none 18
it:in|first|=hanno|	first 7
it:in|first|=ha|	2-3 12	4-7 19	first 13	none 12
it:in|first|=ho|	4-7 16	first 17
it:in|first|=il|	2-3 -16	8+ 7	all-one -6	none -8
it:in|first|=in|	4-7 14	8+ 8	none 17
it:in|first|=io|	first 8	none 12
it:in|first|=i|	4-7 -10	8+ 10	first 19	none -12
it:in|first|=la|	2-3 -6	8+ 6	all-one -10	first -8
it:in|first|=le|	4-7 13	8+ 12	first 13	none 12
it:in|first|=lo|	4-7 11	first 13
it:in|first|=lui|	4-7 7	first 8
it:in|first|=ma|	4-7 14	first 10	none 12
it:in|first|=nei|	none 11
it:in|first|=nella|	4-7 10	none 10
it:in|first|=ne|	4-7 13	first 13
it:in|first|=noi|	first 7
it:in|first|=non|	2-3 10	4-7 34	8+ 9	first 19	none 25
it:in|first|=ogni|	first 9
it:in|first|=per|	2-3 12	4-7 15	first 9	none 16
it:in|first|=prima|	4-7 9	first 9
it:in|first|=quando|	8+ 12	first 10	none 9
it:in|first|=quella|	4-7 8	first 8
it:in|first|=senza|	4-7 15	none 15
it:in|first|=se|	4-7 13	first 13
it:in|first|=si|	2-3 13	4-7 21	first 19	none 14
it:in|first|=sono|	2-3 9	4-7 20	first 16	none 11
it:in|first|=una|	2-3 10	4-7 24	first 17	none 21
it:in|first|=un|	2-3 13	4-7 22	first 14	none 20
it:in|first|=è|	2-3 9	4-7 14	first 13	none 9
it:in|first|adverb|	1 11	4-7 -6	all-one 11
it:in|first|capital|	1 6	8+ 7	all 9	all-one 8	most -7
it:in|first|verb|	4-7 13	first 13
it:in|first|word|	1 -8	4-7 10	none -7	some 9
it:in|functions|0|1|	all-one 8	none -8
it:in|functions|0|2-3|	all 7	none 13
it:in|functions|0|4-7|	first 16
it:in|functions|1|2-3|	all 10	first -8	none -6
it:in|functions|2|2-3|	first 11
it:in|functions|2|4-7|	most 11
it:in|functions|3|4-7|	first 20	some 7
it:in|functions|3|8+|	first 9	none 7
it:in|last|ada|	2-3 -12
it:in|last|ale|	2-3 7
it:in|last|amo|	2-3 9
it:in|last|ani|	2-3 12
it:in|last|ata|	2-3 18
it:in|last|ate|	2-3 -8
it:in|last|	ce -9	ci 15	da -14	do 14	er 6	gy -7	ia -10	in -8	le 14	li -7	lo -16	ly -10	mo 11	ne 8	ni 6	nt 12	ra -8	re -17	rm -7	sa 14	ta 9	te -11	ti -7	to 6	va -9	za 16	zo -12
it:in|last|cia|	2-3 -10
it:in|last|ddo|	2-3 13
it:in|last|ena|	1 -12
it:in|last|eno|	2-3 10
it:in|last|ent|	2-3 12
it:in|last|ere|	2-3 -12
it:in|last|eso|	2-3 -8
it:in|last|ete|	2-3 10
it:in|last|gio|	1 -13
it:in|last|ica|	2-3 -10
it:in|last|ici|	2-3 9
it:in|last|ile|	2-3 12
it:in|last|ina|	2-3 7
it:in|last|ino|	2-3 -6
it:in|last|ito|	2-3 -12
it:in|last|lia|	2-3 12
it:in|last|lla|	1 -8
it:in|last|mma|	2-3 -8
it:in|last|nda|	2-3 -9
it:in|last|nta|	1 7
it:in|last|nte|	2-3 -8
it:in|last|nto|	2-3 8
it:in|last|nza|	1 8	2-3 14
it:in|last|ogy|	2-3 -7
it:in|last|olo|	2-3 -10
it:in|last|one|	2-3 10
it:in|last|ore|	1 -12
it:in|last|orm|	1 -7
it:in|last|osa|	2-3 6
it:in|last|oso|	1 -10
it:in|last|ria|	2-3 -6
it:in|last|rno|	2-3 14
it:in|last|rra|	2-3 -7
it:in|last|rso|	2-3 19
it:in|last|sca|	2-3 11
it:in|last|ssa|	2-3 7
it:in|last|sso|	2-3 13
it:in|last|sta|	2-3 9
it:in|last|sti|	1 -9
it:in|last|tta|	1 -9	2-3 13
it:in|last|tto|	1 9	2-3 13
it:in|last|zzo|	2-3 -12
it:in|shape|=ci word word|	4-7 -6
it:in|shape|=con word word|	2-3 13
it:in|shape|=e word word|	2-3 -6
it:in|shape|=ha word|	2-3 8
it:in|shape|=ho word =le|	4-7 8
it:in|shape|=i word =non|	4-7 8
it:in|shape|=il =mio word|	4-7 8	8+ 6
it:in|shape|=il capital word|	4-7 15
it:in|shape|=il capital|	2-3 -6
it:in|shape|=il word =di|	4-7 10
it:in|shape|=il word =non|	4-7 10
it:in|shape|=il word =è|	4-7 18
it:in|shape|=il word word|	2-3 -8	4-7 13
it:in|shape|=il word|	2-3 -13
it:in|shape|=in word word|	4-7 11
it:in|shape|=io =le word|	4-7 10
it:in|shape|=la capital|	2-3 -10
it:in|shape|=la word =non|	4-7 17
it:in|shape|=la word =è|	4-7 10	8+ 7
it:in|shape|=la word word|	4-7 16
it:in|shape|=le word =sono|	4-7 7
it:in|shape|=ma =le word|	4-7 9
it:in|shape|=nella word word|	4-7 10
it:in|shape|=non =è =un|	4-7 8
it:in|shape|=non word =il|	4-7 9
it:in|shape|=non word =la|	4-7 10
it:in|shape|=non word word|	2-3 6	4-7 10
it:in|shape|=quando =sono word|	8+ 9
it:in|shape|=se word word|	4-7 9
it:in|shape|=si word adverb|	4-7 11
it:in|shape|=sono word word|	4-7 13
it:in|shape|=un word =di|	4-7 16
it:in|shape|=un word =non|	4-7 6
it:in|shape|=un word =senza|	4-7 11
it:in|shape|=un word word|	2-3 9	4-7 9
it:in|shape|=un word|	2-3 9
it:in|shape|=una word word|	2-3 10	4-7 14
it:in|shape|=una word|	2-3 8
it:in|shape|adverb =non =si|	4-7 8
it:in|shape|adverb word =che|	4-7 10
it:in|shape|adverb word word|	4-7 8
it:in|shape|adverb word|	2-3 10
it:in|shape|adverb|	1 11
it:in|shape|capital =che word|	4-7 9
it:in|shape|capital =da word|	4-7 8
it:in|shape|capital =di adverb|	2-3 6
it:in|shape|capital =di word|	2-3 -10	4-7 9
it:in|shape|capital =i word|	4-7 16
it:in|shape|capital =il word|	4-7 9
it:in|shape|capital =in word|	4-7 12
it:in|shape|capital =le word|	4-7 14
it:in|shape|capital =non word|	4-7 8
it:in|shape|capital =un word|	4-7 8
it:in|shape|capital =una word|	4-7 8
it:in|shape|capital adverb =da|	4-7 6
it:in|shape|capital adverb word|	4-7 15
it:in|shape|capital verb|	2-3 -9
it:in|shape|capital word =alla|	8+ 8
it:in|shape|capital word =a|	4-7 11
it:in|shape|capital word =per|	4-7 11
it:in|shape|capital word word|	8+ 11
it:in|shape|capital|	1 6
it:in|shape|word =come =un|	4-7 15
it:in|shape|word =da word|	2-3 -15
it:in|shape|word =della word|	2-3 -6
it:in|shape|word =delle word|	2-3 -11
it:in|shape|word =di word|	2-3 -9	4-7 6
it:in|shape|word =e word|	2-3 17
it:in|shape|word =in word|	4-7 15
it:in|shape|word =ma =non|	4-7 15
it:in|shape|word =ma word|	2-3 13
it:in|shape|word =per word|	2-3 13
it:in|shape|word adverb word|	2-3 -6
it:in|shape|word word =il|	4-7 17
it:in|shape|word word word|	2-3 11
it:in|shape|word word|	2-3 11
it:in|shape|word|	1 -8
it:in|word|	a -11	ada -12	alla 12	anche 9	apericena -12	artigianale -10	avevo 10	avvocato 6	buona -9	cani -6	come -7	comment 12	con 17	corso 13	cuore -8	da -9	dal 14	del -10	della -6	delle -11	domanda -9	d’estate -6	e 11	freddo 13	gomma -8	ha 12	i 13	il -13	la -6	liberamente -9	ma 14	mano -8	massima 13	molto 9	no 14	non 10	nonna -12	nuvoloso -9	ora 12	outperform -7	parcheggio -10	per 18	pozzo -12	professore -6	prudenza 8	ragione 10	segnale 10	sete 10	si 15	silenzio -8	soglia 10	sono 9	un 11	una -8	wally -10	è 9
it:lead|lower|	; 11	auxiliary 6	capital -10	coordinator -8	verb-saying 13
it:lead|upper|	- 8	: 12	adverb -11	capital -8	preposition -14	stop 14	verb-judging -12	verb-saying -7	word -6
it:naming|detto|1|	4-7 11
it:naming|false|	word -8
it:naming|none|	8+ 11
it:naming|parola|1|	1 -7
it:naming|true|	- 8	: 14	; 11	adverb -10	auxiliary 6	capital -14	coordinator -8	preposition -7	stop 14
it:nobody|1|	word -7
it:nobody|4-7|	, -7	start 6	stop 12
it:nobody|8+|	start 8	stop 8
it:others|0|	1 6	8+ 10
it:others|1|	1 -8	8+ 12
it:others|2|	1 -11	2-3 -9	4-7 7
it:own-case|false|all-one|	: 9	adverb -11	preposition -17	stop 17	verb-judging -11	word -13
it:own-case|false|all|	, 11	word -9
it:own-case|false|first|	, -6	- 7	: 14	capital -8	determiner -7	preposition -17	verb-saying -9
it:own-case|false|most|	: -8
it:own-case|false|none|	; 11	auxiliary 6	capital -10	coordinator -8	verb-saying 13
it:own-case|false|some|	, 10	verb-saying 9
it:own-case|true|first|	: 6	stop 22
it:own-case|true|none|	, 18	: 8	preposition 13	that 8	word 15
it:own|false|	8+ 9
it:own|true|	2-3 13	8+ 9
it:same|1|1|	all-one 7
it:same|1|2-3|	all 12	some 8
it:same|1|4-7|	most -7	some 13
it:same|1|8+|	first 9	none 8
it:same|2|1|	all-one 7	none -17
it:same|2|2-3|	all-one -12	first -11
it:same|2|4-7|	first 16
it:sentence|judging|	1 8
it:sentence|none|	8+ 12
it:sentence|saying|	1 -8	8+ 10
it:sentence|thinking|	4-7 22
it:size-ending|10+|none|	,auxiliary 6	,pronoun 7	: 6	stop 12
it:size-ending|1|!|	stop 11
it:size-ending|1|none|	,preposition -13	,that -9	,verb-saying 7	,word -16	: -10	; 8	coordinator -9	preposition -17
it:size-ending|2|?|	,verb-saying 8
it:size-ending|2|none|	,that -6	,word -11	auxiliary -11	coordinator 10	preposition 14	stop 10	word -6
it:size-ending|3|.|	end 7
it:size-ending|3|none|	,determiner 13	,preposition -11	,subordinator 10	,verb-saying 20	: 9	determiner -7	end 13	preposition 11	stop -11
it:size-ending|4-5|.|	end 8
it:size-ending|4-5|?|	end 8
it:size-ending|4-5|none|	,auxiliary 21	,preposition -8	,pronoun 14	,verb-saying 25	: 13	; 10	end 13
it:size-ending|6-9|,|	– 6
it:size-ending|6-9|.|	end 10
it:size-ending|6-9|?|	end 7	stop 11
it:size-ending|6-9|none|	,auxiliary 10	,verb-saying 9	,word 15	: 13	end 13	stop 48
it:size-follow|10+|	,auxiliary 6	,pronoun 7	: 6	stop 12
it:size-follow|1|	,preposition -13	,that -9	,verb-saying 7	,word -16	: -10	; 8	coordinator -9	preposition -17
it:size-follow|2|	,that -6	,word -11	auxiliary -11	coordinator 10	preposition 14	stop 7	word -6
it:size-follow|3|	,determiner 13	,preposition -11	,subordinator 10	,verb-saying 20	: 9	determiner -7	end 15	preposition 11	stop -10
it:size-follow|4-5|	,auxiliary 21	,preposition -8	,pronoun 14	,verb-saying 24	: 13	; 10	end 14
it:size-follow|6-9|	,auxiliary 10	,verb-saying 9	,word 15	: 13	end 16	stop 49	– 6
it:size-intro|10+|	- 8	: 14	start 6
it:size-intro|1|	: 12	adverb -15	capital -8	stop 16	verb-judging -10
it:size-intro|2|	: 12	adverb -11	capital -13	determiner 7	start -8	verb-judging 9	verb-saying 13
it:size-intro|3|	, 14	: 7	auxiliary 8	determiner -13	preposition -10	start 11
it:size-intro|4-5|	: -7	auxiliary 12	determiner 23	preposition 15	start 15	stop 44	that 11
it:size-intro|6-9|	, 24	: 35	auxiliary 8	preposition 12	start 12	stop 14	that 9	verb-saying 14	word 23
it:size|	10+ 12	4-5 -7	6-9 47
it:subject|elided|	,pronoun 16	,verb-saying 7	1 -13	2-3 8	4-7 14	8+ 10
it:subject|none|	,coordinator 12	,determiner 6	,preposition -17	,pronoun 9	,word -7	1 7	8+ 9	; 13	auxiliary -10	coordinator -8	determiner -7	end 9	preposition 9	pronoun -12	word -9
it:subject|own|	,auxiliary 10	,subordinator 11	,that -7	,verb-saying 10	,word -8	8+ 8	: 8	auxiliary -9	coordinator 9	preposition 11
it:two-before|,|	determiner -11	word -13
it:two-before|:|	word 11
it:two-before|adverb|	, -7	: 17	preposition 7
it:two-before|auxiliary|	word 11
it:two-before|capital|	, 20	preposition -14	verb-saying 14
it:two-before|coordinator|	preposition -12
it:two-before|determiner|	: 19	verb-judging 11	word -8
it:two-before|preposition|	capital 10	determiner 6	preposition -11	verb-saying -8
it:two-before|pronoun|	, 11	stop 10	verb-judging -9	verb-saying 6	word -6
it:two-before|quote|	: 8	coordinator -7	stop 9
it:two-before|start|	determiner -12
it:two-before|stop|	capital -14	preposition -10
it:two-before|verb-judging|	adverb -10
it:two-before|verb-saying|	, 12	: 22	stop 6	that 13	word 16
it:two-before|word|	, -8	; 11	adverb 7	preposition -11	stop 25	verb-judging -10	verb-saying 15	word 23
it:two-words-before|,|	di 8	per -8
it:two-words-before|altro|	: 16
it:two-words-before|anni|	. 11
it:two-words-before|braccia|	: 15
it:two-words-before|c’|	è -11
it:two-words-before|dice|	. 6
it:two-words-before|diversamente|	: 6
it:two-words-before|di|	aver 15	essere 11
it:two-words-before|ha|	scritto -9
it:two-words-before|il|	giudizio -8
it:two-words-before|invece|	di 9
it:two-words-before|invita|	a 10
it:two-words-before|la|	chiamano -9	definisce 15	parola -7
it:two-words-before|lei|	, 9
it:two-words-before|lindqvist|	, 7
it:two-words-before|lui|	. 10
it:two-words-before|modulo|	? 10
it:two-words-before|nega|	: 7
it:two-words-before|parlamento|	. 6
it:two-words-before|parlano|	di 13
it:two-words-before|per|	i 8
it:two-words-before|precisa|	: 12
it:two-words-before|rassicura|	: 10
it:two-words-before|secondo|	la -11
it:two-words-before|si|	chiama -9	dice 10
it:two-words-before|spiega|	, 8
it:two-words-before|sport|	. 7
it:two-words-before|start|	il -10
it:two-words-before|s’|	intitola -15
it:two-words-before|testa|	: 10
it:two-words-before|tratta|	di 11
it:two-words-before|volte|	. 7
it:two-words-before||	. 9	: 8	e -7
it:two-words-before|è|	detto 11	stata 14
it:verb|false|1|	lower -8	upper 8
it:verb|false|8+|	lower 12	upper 6
it:verb|true|2-3|	lower 25	upper 8
it:verb|true|4-7|	lower 9	upper 10
it:verb|true|8+|	lower 8	upper 10
it:word-after|,|	! 12	? 11
it:word-after|.|	! 11	? -6
it:word-after|	; 14	? -8	da -13	della 9	end 9	era -10	è -13	– 12
it:word-after|;|	none 14
it:word-after|?|	none -8
it:word-after|da|	none -13
it:word-after|della|	none 9
it:word-after|end|	. 10	? 13	none 7
it:word-after|era|	none -10
it:word-after|è|	none -13
it:word-after|–|	, 6
it:word-before|,|	2-3 11	8+ 9
it:word-before|	- 8	. 12	: 11	; 11	? 22	a -8	aver 14	chiama -9	chiamano -11	chiede 8	come -7	definisce 15	definito -6	del -15	di 10	dice 10	e -7	era 8	essere 11	giudizio -8	già -10	il -17	intitola -15	parola -7	per -10	promette 9	resterebbe 11	saluta 6	sarebbero 8	scritto -14	su -7	sua 7	trattati 16	un 7
it:word-before|-|	8+ 8
it:word-before|.|	1 15	4-7 32
it:word-before|:|	1 12	2-3 13	8+ 7
it:word-before|?|	2-3 14	4-7 25
it:word-before|aver|	2-3 10	4-7 16
it:word-before|a|	4-7 15
it:word-before|che|	4-7 12
it:word-before|chiamano|	1 -9
it:word-before|chiama|	1 -11
it:word-before|come|	2-3 -8
it:word-before|definisce|	4-7 13
it:word-before|del|	1 -12	2-3 -13
it:word-before|detto|	4-7 11
it:word-before|di|	2-3 7	4-7 9
it:word-before|era|	2-3 8
it:word-before|essere|	2-3 11
it:word-before|giudizio|	1 -8
it:word-before|il|	1 -11	2-3 -12
it:word-before|intitola|	2-3 -15
it:word-before|i|	1 -11
it:word-before|parola|	1 -7
it:word-before|per|	2-3 -10
it:word-before|promette|	2-3 7
it:word-before|resterebbe|	4-7 11
it:word-before|saluta|	2-3 6
it:word-before|scritto|	1 -12	4-7 -8
it:word-before|start|	4-7 19	8+ 7
it:word-before|su|	2-3 -7
it:word-before|trattati|	4-7 16
it:word-before|è|	4-7 11
it:work|near|none|	first -9	none 9
it:work|near|none|word|	none 9
it:work|none|none|,|	all 11	some 10
it:work|none|none|-|	first 8
it:work|none|none|:|	all-one 10	first 17	most -8
it:work|none|none|;|	none 11
it:work|none|none|adverb|	all-one -11
it:work|none|none|	all 14	most -7	some 10
it:work|none|none|auxiliary|	none 6
it:work|none|none|capital|	first -8	none -10
it:work|none|none|coordinator|	none -8
it:work|none|none|determiner|	first -7
it:work|none|none|preposition|	all-one -17	first -17
it:work|none|none|stop|	all-one 17
it:work|none|none|verb-judging|	all-one -10
it:work|none|none|verb-saying|	first -7	none 13	some 9
it:work|none|none|word|	all -9	all-one -14
it:work|right|none|	none 11
it:work|right|none|word|	none 11
lead|lower|	' -6	( -10	, 19	: -11	; 12	auxiliary 15	capital 18	determiner -9	possessive 8	pronoun 10	quote -14	verb-thinking 6	word 7
lead|other|	: -10	auxiliary -8	start 16	stop 9	that -6	word -9
lead|upper|	' -12	( -13	) 13	, -23	- 8	: 14	; -10	auxiliary -25	capital -20	coordinator -18	determiner -8	possessive -18	preposition -22	pronoun -18	quote 21	start 19	stop 33	subordinator -23	verb-judging -24	verb-saying -14	verb-thinking -8	word -36	— 10
naming|begriff|1|	1 -10
naming|called|1|	4-7 10
naming|called|2|	1 25	4-7 23	8+ 10
naming|called|3|	1 28	2-3 18	4-7 35	8+ 12
naming|christened|1|	2-3 -12
naming|conhecido|2|	2-3 -6
naming|conocido|2|	4-7 -9
naming|detto|1|	4-7 11
naming|dite|1|	2-3 -7
naming|dit|1|	2-3 -7	4-7 17
naming|dit|3|	2-3 14	4-7 7
naming|entitled|1|	4-7 -8
naming|false|	, 14	auxiliary -11	capital -10	coordinator -8	determiner 6	preposition -13	pronoun 8	quote 12	subordinator -25	that 14	verb-judging -12	verb-saying 13	word -23
naming|known|2|	1 -16	2-3 -14
naming|known|3|	2-3 -22
naming|labeled|1|	2-3 -7
naming|mot|1|	1 -15
naming|mot|2|	1 -15
naming|named|1|	1 -14	2-3 -18
naming|nicknamed|1|	2-3 -13	4-7 -11
naming|none|	1 -8	8+ 6
naming|palavra|1|	1 -17
naming|parola|1|	1 -7
naming|phrase|1|	1 -13	2-3 -17
naming|slogan|1|	2-3 -14	4-7 -7
naming|slogan|2|	4-7 -13
naming|so-called|1|	1 -13	2-3 -25
naming|sogenannte|1|	1 -7
naming|termed|1|	2-3 14
naming|term|1|	1 -13	2-3 -11
naming|titled|1|	2-3 -17	4-7 -13
naming|true|	' -15	( -17	) 13	, -6	- 8	: 9	; 6	auxiliary 8	determiner -14	possessive -10	preposition -13	start 19	stop 35	subordinator -6	verb-saying -11	— 10
naming|words|1|	2-3 -19
naming|words|2|	4-7 12
naming|word|1|	1 -14
nl:alone|first|	4-7 24	8+ 9
nl:best-gap|according-to|according|gap|according-to|,|	4-7 20	8+ 13
nl:best-gap|according-to|according|gap|according-to||	2-3 14	4-7 21
nl:best-gap|colon|naked||	2-3 10	8+ -7
nl:best-gap|named-before|naked||	1 10	4-7 15	8+ 9
nl:best-gap|named-nearby|naked||	1 -17	2-3 9	8+ 21
nl:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -8
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 13	8+ 12
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 10
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 8	2-3 8	4-7 24	8+ 6
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 6
nl:best-gap|sentence-after|saying|gap|sentence-after||	4-7 13	8+ 8
nl:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
nl:best-gap|sentence-before|saying|gap|sentence-before||	2-3 -8	4-7 16	8+ 7
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 11
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -11
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 8
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 10
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 9	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 13	4-7 9	8+ 12
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 12	8+ 13
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 18
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -12	4-7 21
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 10
nl:best-gap|topic|naked||	1 8	2-3 -7	4-7 11	8+ 15
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 15
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 11
nl:best-intro|,|judging|5-10|	4-7 9
nl:best-intro|,|naked|2-4|	2-3 -10
nl:best-intro|,|saying|1|	4-7 12
nl:best-intro|,|saying|2-4|	4-7 12
nl:best-intro|:|apposed|2-4|	8+ 11
nl:best-intro|:|naked|1|	2-3 10
nl:best-intro|:|naked|2-4|	8+ 7
nl:best-intro|:|naked|5-10|	4-7 18	8+ 16
nl:best-intro|:|naked|far|	2-3 -8	8+ 8
nl:best-intro|:|saying|1|	4-7 22
nl:best-intro|:|saying|2-4|	2-3 7	8+ 13
nl:best-intro|:|saying|5-10|	4-7 21	8+ 7
nl:best-intro|adverb|saying|5-10|	4-7 13
nl:best-intro|auxiliary|naked|1|	4-7 13
nl:best-intro|auxiliary|saying|5-10|	4-7 17
nl:best-intro|determiner|naked|5-10|	1 -9	2-3 -10
nl:best-intro|determiner|saying|2-4|	1 -8
nl:best-intro|preposition|naked|2-4|	2-3 8
nl:best-intro|preposition|naked|5-10|	2-3 -14
nl:best-intro|preposition|saying|1|	1 10	2-3 8	4-7 11
nl:best-intro|preposition|saying|5-10|	2-3 11	4-7 -9
nl:best-intro|pronoun|saying|1|	2-3 12
nl:best-intro|start|according|1|	4-7 10
nl:best-intro|start|judging|1|	4-7 7
nl:best-intro|start|naked|2-4|	4-7 13	8+ 8
nl:best-intro|start|naked|far|	8+ 11
nl:best-intro|start|saying|1|	4-7 11	8+ 8
nl:best-intro|start|saying|2-4|	4-7 10
nl:best-intro|stop|according|1|	4-7 15	8+ 12
nl:best-intro|stop|judging|1|	4-7 12	8+ 12
nl:best-intro|stop|naked|1|	8+ 15
nl:best-intro|stop|naked|2-4|	4-7 10	8+ 11
nl:best-intro|stop|naked|5-10|	2-3 9	4-7 16
nl:best-intro|stop|naked|far|	4-7 20	8+ 6
nl:best-intro|stop|other|1|	8+ 10
nl:best-intro|stop|saying|0|	8+ 8
nl:best-intro|stop|saying|1|	1 8	2-3 15	4-7 20
nl:best-intro|stop|saying|5-10|	4-7 9	8+ 6
nl:best-intro|that|saying|2-4|	2-3 11
nl:best-intro|verb-judging|judging|0|	4-7 6
nl:best-intro|word|according|2-4|	2-3 15	4-7 16
nl:best-intro|word|judging|2-4|	2-3 11	4-7 17
nl:best-intro|word|judging|5-10|	4-7 10
nl:best-intro|word|naked|1|	2-3 -12
nl:best-intro|word|naked|2-4|	1 -6	2-3 6	4-7 13
nl:best-intro|word|naked|5-10|	4-7 12
nl:best-intro|word|naked|far|	1 8	2-3 -11
nl:best-intro|word|saying|1|	2-3 -9	4-7 -8
nl:best-intro|word|saying|2-4|	1 6	4-7 15
nl:best-intro|word|saying|5-10|	2-3 -8	4-7 12
nl:best-intro|word|thinking|2-4|	4-7 10
nl:best-lead|lower|,|judging|	speaker-then-quote 10
nl:best-lead|lower|,|naked|	named-nearby 12
nl:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 14
nl:best-lead|lower|adverb|according|	according-to -8
nl:best-lead|lower|adverb|judging|	speaker-then-quote 11
nl:best-lead|lower|auxiliary|according|	according-to 6
nl:best-lead|lower|auxiliary|direct|	speaker-then-quote 6
nl:best-lead|lower|auxiliary|naked|	topic -9
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 15
nl:best-lead|lower|capital|judging|	speaker-then-quote 12
nl:best-lead|lower|capital|saying|	speaker-then-quote 6
nl:best-lead|lower|determiner|naked|	named-nearby -13	topic -12
nl:best-lead|lower|determiner|saying|	speaker-then-quote -8
nl:best-lead|lower|preposition|naked|	named-nearby 10	topic 9
nl:best-lead|lower|pronoun|judging|	speaker-then-quote -7
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 15
nl:best-lead|lower|that|naked|	named-nearby 8
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 9
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 12
nl:best-lead|lower|word|according|	according-to 19
nl:best-lead|lower|word|judging|	speaker-then-quote 8
nl:best-lead|lower|word|naked|	topic 14
nl:best-lead|lower|word|saying|	quote-then-verb 11	speaker-then-quote -6	verb-then-speaker -7
nl:best-lead|lower|word|thinking|	speaker-then-quote 10
nl:best-lead|upper|)|naked|	named-nearby 8
nl:best-lead|upper|,|naked|	named-nearby -9	topic -7
nl:best-lead|upper|:|according|	according-to 6
nl:best-lead|upper|:|apposed|	speaker-then-quote 11
nl:best-lead|upper|:|judging|	speaker-then-quote 11
nl:best-lead|upper|:|naked|	topic 8
nl:best-lead|upper|:|saying|	quote-then-verb 15	sentence-before 16	speaker-then-quote 6	verb-then-speaker 12
nl:best-lead|upper|preposition|naked|	named-nearby -11
nl:best-lead|upper|start|according|	according-to 11
nl:best-lead|upper|start|judging|	quote-then-verb 7
nl:best-lead|upper|start|naked|	named-before 8	named-nearby 12	topic 8
nl:best-lead|upper|start|saying|	quote-then-speaker -9	quote-then-verb 14	sentence-after 10
nl:best-lead|upper|stop|according|	according-to 16	sentence-before -8
nl:best-lead|upper|stop|direct|	sentence-before -11
nl:best-lead|upper|stop|judging|	quote-then-verb 13
nl:best-lead|upper|stop|naked|	named-before 13	named-nearby 17	topic 17
nl:best-lead|upper|stop|other|	quote-then-verb 11
nl:best-lead|upper|stop|saying|	quote-then-verb 17	sentence-after 8	sentence-before 18
nl:best-lead|upper|stop|thinking|	sentence-before 8
nl:best-lead|upper|subordinator|naked|	named-nearby -11
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -10
nl:best-lead|upper|word|according|	according-to -8
nl:best-lead|upper|word|naked|	named-nearby -11	topic -7
nl:best-lemma|	antwoorden 12	appen 13	bekennen 10	beloven -6	benadrukken 11	beslissen 8	bevestigen -14	constateren 10	erkennen 11	foeteren 10	geven 19	glimlachen 9	grappen 12	grijnzen 11	hekelen -10	herinneren -6	heten -20	houden 9	informeren 6	klinken 13	lachen 15	laten -6	leggen 12	luiden 10	mailen 13	melden 13	mijmeren 7	noemen 16	oordelen 10	opmerken 13	overwegen 8	peinzen 13	pleiten -14	prijzen 9	reageren 11	rekenen 21	roepen 15	schamperen 8	sommen 6	spreken 12	staan -11	stellen -10	tonen 15	trekken 11	unlisted 14	vatten 15	vertellen 13	voegen 6	waarschuwen 12	weigeren 13	wijzen 12	zeggen 7	zien 9	zuchten 7	zweren 9
nl:best-lemma|antwoorden|quote-then-verb|	1 13
nl:best-lemma|appen|quote-then-verb|	1 13
nl:best-lemma|bekennen|quote-then-verb|	1 10
nl:best-lemma|constateren|quote-then-verb|	1 10
nl:best-lemma|erkennen|quote-then-verb|	1 8
nl:best-lemma|erkennen|speaker-then-quote|	2-4 10
nl:best-lemma|foeteren|quote-then-verb|	1 9
nl:best-lemma|geven|quote-then-verb|	1 16
nl:best-lemma|grappen|quote-then-verb|	1 12
nl:best-lemma|grijnzen|quote-then-verb|	1 11
nl:best-lemma|hekelen|speaker-then-quote|	2-4 -10
nl:best-lemma|herinneren|quote-then-verb|	1 9
nl:best-lemma|heten|speaker-then-quote|	0 -8	2-4 -10
nl:best-lemma|houden|quote-then-verb|	1 7
nl:best-lemma|houden|speaker-then-quote|	2-4 6
nl:best-lemma|lachen|quote-then-verb|	1 11
nl:best-lemma|lachen|sentence-after|	0 13
nl:best-lemma|laten|quote-then-verb|	1 14
nl:best-lemma|laten|speaker-then-quote|	2-4 14	5-10 -9
nl:best-lemma|leggen|quote-then-verb|	1 12
nl:best-lemma|luiden|quote-then-verb|	1 11
nl:best-lemma|mailen|quote-then-verb|	1 13
nl:best-lemma|melden|quote-then-verb|	1 8
nl:best-lemma|noemen|speaker-then-quote|	1 7	2-4 11	5-10 10
nl:best-lemma|none|according-to|	1 6	2-4 6
nl:best-lemma|none|colon|	1 -6
nl:best-lemma|none|named-before|	1 9	2-4 8	5-10 6	far 19
nl:best-lemma|none|named-nearby|	far -13
nl:best-lemma|none|quote-then-speaker|	-12 8
nl:best-lemma|none|sentence-before|	2-4 -11	5-10 -8
nl:best-lemma|none|speaker-then-quote|	0 7	2-4 12	5-10 -8
nl:best-lemma|none|topic|	1 13	2-4 7	5-10 8
nl:best-lemma|opmerken|quote-then-verb|	1 10
nl:best-lemma|prijzen|speaker-then-quote|	0 6
nl:best-lemma|reageren|quote-then-verb|	1 16
nl:best-lemma|rekenen|quote-then-verb|	1 9
nl:best-lemma|roepen|quote-then-verb|	1 7
nl:best-lemma|schamperen|quote-then-verb|	1 8
nl:best-lemma|schrijven|quote-then-verb|	1 11
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -13	5-10 9
nl:best-lemma|spreken|quote-then-verb|	1 7
nl:best-lemma|spreken|speaker-then-quote|	1 11	2-4 15
nl:best-lemma|stellen|quote-then-verb|	1 16
nl:best-lemma|stellen|speaker-then-quote|	5-10 -10
nl:best-lemma|tonen|speaker-then-quote|	1 12	2-4 6
nl:best-lemma|unlisted|quote-then-verb|	1 12
nl:best-lemma|vatten|quote-then-verb|	1 10	2-4 9
nl:best-lemma|verklaren|quote-then-verb|	1 11
nl:best-lemma|vertellen|quote-then-verb|	1 13
nl:best-lemma|vinden|quote-then-verb|	1 12
nl:best-lemma|voegen|quote-then-verb|	1 6
nl:best-lemma|vragen|quote-then-verb|	1 6
nl:best-lemma|waarschuwen|quote-then-verb|	1 10
nl:best-lemma|zeggen|quote-then-verb|	1 9
nl:best-lemma|zeggen|sentence-before|	1 11	5-10 9
nl:best-lemma|zeggen|speaker-then-quote|	2-4 7	5-10 10
nl:best-lemma|zien|speaker-then-quote|	5-10 8
nl:best-lemma|zuchten|quote-then-verb|	1 7
nl:best-lemma|zweren|quote-then-verb|	1 9
nl:best-near|according-to|according|	1 6	2-4 6
nl:best-near|according|1|	4-7 14	8+ 16
nl:best-near|according|2-4|	2-3 16	4-7 16
nl:best-near|according|5-10|	4-7 19
nl:best-near|according|far|	4-7 7
nl:best-near|apposed|2-4|	8+ 11
nl:best-near|colon|naked|	1 -6
nl:best-near|direct|2-4|	4-7 -7	8+ 10
nl:best-near|judging|0|	4-7 6
nl:best-near|judging|1|	4-7 7	8+ 13
nl:best-near|judging|2-4|	2-3 13	4-7 14	8+ 12
nl:best-near|judging|5-10|	4-7 11
nl:best-near|naked|1|	2-3 15
nl:best-near|naked|2-4|	2-3 6	8+ 18
nl:best-near|naked|5-10|	4-7 30	8+ 16
nl:best-near|naked|far|	2-3 -13	8+ 12
nl:best-near|named-before|naked|	1 9	2-4 8	5-10 6	far 19
nl:best-near|named-nearby|naked|	far -13
nl:best-near|other|1|	8+ 10
nl:best-near|quote-then-speaker|saying|	1 -9
nl:best-near|quote-then-verb|judging|	1 14
nl:best-near|quote-then-verb|other|	1 12
nl:best-near|quote-then-verb|saying|	0 -12	1 17	5-10 11
nl:best-near|saying|0|	4-7 13	8+ 14
nl:best-near|saying|1|	8+ 6
nl:best-near|saying|2-4|	4-7 8	8+ 14
nl:best-near|saying|5-10|	2-3 -7	8+ 9
nl:best-near|saying|far|	4-7 18
nl:best-near|sentence-after|saying|	0 14
nl:best-near|sentence-before|according|	5-10 -8	far -7
nl:best-near|sentence-before|direct|	2-4 -11	far 14
nl:best-near|sentence-before|saying|	1 17	2-4 6
nl:best-near|sentence-before|thinking|	2-4 8
nl:best-near|speaker-then-quote|apposed|	2-4 11
nl:best-near|speaker-then-quote|direct|	2-4 12	5-10 -8
nl:best-near|speaker-then-quote|judging|	0 9	1 8	5-10 12
nl:best-near|speaker-then-quote|saying|	2-4 -6	5-10 -8
nl:best-near|thinking|2-4|	4-7 10
nl:best-near|topic|naked|	1 13	2-4 7	5-10 8
nl:best-near|verb-then-speaker|saying|	1 -9	2-4 10	5-10 -6
nl:best-order|according|according|1|	4-7 14	8+ 16
nl:best-order|according|according|2-4|	2-3 16	4-7 16
nl:best-order|according|according|5-10|	4-7 19
nl:best-order|according|according|far|	4-7 7
nl:best-order|apposed|apposed|2-4|	8+ 11
nl:best-order|apposed|judging|2-4|	2-3 6	8+ 6
nl:best-order|apposed|saying|2-4|	8+ 6
nl:best-order|apposed|saying|5-10|	2-3 -8
nl:best-order|direct|direct|2-4|	4-7 -7	8+ 10
nl:best-order|direct|judging|2-4|	1 -6	2-3 16	4-7 12	8+ 11
nl:best-order|direct|judging|5-10|	4-7 10
nl:best-order|direct|saying|0|	4-7 13	8+ 8
nl:best-order|direct|saying|1|	4-7 19	8+ 9
nl:best-order|direct|saying|2-4|	8+ 12
nl:best-order|direct|saying|5-10|	1 -13	8+ 9
nl:best-order|direct|saying|far|	4-7 13
nl:best-order|inverted|judging|1|	4-7 15	8+ 12
nl:best-order|inverted|other|1|	8+ 10
nl:best-order|inverted|saying|1|	1 8	2-3 8	8+ 6
nl:best-order|inverted|saying|2-4|	2-3 6	4-7 16	8+ 6
nl:best-order|inverted|saying|5-10|	2-3 -8	4-7 19
nl:best-order|naked|naked|1|	2-3 15
nl:best-order|naked|naked|2-4|	2-3 6	8+ 18
nl:best-order|naked|naked|5-10|	4-7 30	8+ 16
nl:best-order|naked|naked|far|	2-3 -13	8+ 12
nl:best-phrase|name|	apposed 8	judging 10	shared 8
nl:best-phrase|noun|	naked 8	other 10	saying -6	thinking 10
nl:best-phrase|pronoun|	judging 16	other 10
nl:best-score|	-1 -18	-3 -10	2 16	4 18	5 19	6 10
nl:best-score|-1|	1 -15	2-3 -14	8+ 15
nl:best-score|-2|	2-3 9	4-7 10	8+ -6
nl:best-score|-3|	2-3 7	4-7 -11
nl:best-score|0|	1 13	2-3 -8	4-7 -8	8+ 22
nl:best-score|1|	1 -7	8+ 13
nl:best-score|2|	1 -6	2-3 16	4-7 44	8+ 20
nl:best-score|3|	2-3 -6	4-7 34	8+ 16
nl:best-score|4|	1 10	2-3 14	4-7 26
nl:best-score|5|	4-7 15	8+ 13
nl:best-score|6|	8+ 9
nl:best|according-to|according|	2-3 8	4-7 34	8+ 16
nl:best|colon|naked|	2-3 10	8+ -7
nl:best|named-before|naked|	1 10	4-7 15	8+ 9
nl:best|named-nearby|naked|	1 -17	2-3 9	8+ 21
nl:best|quote-then-speaker|apposed|	2-3 -8
nl:best|quote-then-speaker|direct|	1 -6
nl:best|quote-then-speaker|saying|	1 -10	8+ 10
nl:best|quote-then-verb|judging|	4-7 13	8+ 12
nl:best|quote-then-verb|other|	8+ 10
nl:best|quote-then-verb|saying|	2-3 7	4-7 25	8+ 6
nl:best|sentence-after|saying|	4-7 17	8+ 8
nl:best|sentence-before|according|	8+ -6
nl:best|sentence-before|saying|	2-3 -7	4-7 18	8+ 10
nl:best|speaker-then-quote|apposed|	8+ 11
nl:best|speaker-then-quote|direct|	2-3 -13
nl:best|speaker-then-quote|judging|	2-3 15	4-7 13	8+ 13
nl:best|speaker-then-quote|saying|	2-3 -8	8+ 17
nl:best|speaker-then-quote|thinking|	4-7 10
nl:best|topic|naked|	1 8	2-3 -7	4-7 11	8+ 15
nl:best|verb-then-speaker|saying|	4-7 -6
nl:case-follow|all-one|,auxiliary|	none -8
nl:case-follow|all-one|,verb-saying|	none 12
nl:case-follow|all-one|auxiliary|	none -12
nl:case-follow|all-one|capital|	. 11
nl:case-follow|all-one|end|	. 7
nl:case-follow|all-one|stop|	none -15
nl:case-follow|all-one|verb-saying|	none -8
nl:case-follow|all-one|word|	none -12
nl:case-follow|all|stop|	none -10
nl:case-follow|first|,verb-judging|	none 15
nl:case-follow|first|,verb-saying|	! 6	? 7
nl:case-follow|first|,verb-thinking|	none 11
nl:case-follow|first|,word|	none 20
nl:case-follow|first|:|	none 14
nl:case-follow|first|capital|	. 24	? 7
nl:case-follow|first|determiner|	. 25
nl:case-follow|first|end|	. 26	? 7
nl:case-follow|first|preposition|	. 11	none -11
nl:case-follow|first|stop|	none -20
nl:case-follow|first|that|	. 12
nl:case-follow|most|,verb-saying|	none 6
nl:case-follow|none|,coordinator|	none -6
nl:case-follow|none|,determiner|	none -8
nl:case-follow|none|,preposition|	none -11
nl:case-follow|none|,verb-saying|	none 14
nl:case-follow|none|;|	none 8
nl:case-follow|none|auxiliary|	none 8
nl:case-follow|none|end|	none 9
nl:case-follow|none|stop|	none 6
nl:case-follow|none|that|	none 12
nl:case-intro|all-one|	, -10	: 9	stop 8	subordinator -13	verb-saying -7	word -12
nl:case-intro|all|	, -9	: 6	word -11
nl:case-intro|first|	) 8	preposition -11	quote 12	start 17	word -8
nl:case-intro|most|	stop 6
nl:case-intro|none|	, 13	adverb 6	determiner -13	verb-judging 9	verb-saying 12	word 8
nl:case-intro|some|	, 7	preposition 11
nl:case|all-one|	2 -8	3 8
nl:case|first|	10+ 8	2 9	3 -10	4-5 -6
nl:case|none|	10+ 10	3 12	4-5 6	6-9 25
nl:case|some|	6-9 12
nl:chain-on|coordinator|	1 -14
nl:chain-on|far|	1 10	4-7 12	8+ 11
nl:chain-on|none|	2-3 7	4-7 -8	8+ -7
nl:chain-on|stop|	2-3 -13	4-7 11
nl:chain|coordinator|	1 -10
nl:chain|far|	8+ -8
nl:chain|none|	1 10	2-3 16	8+ 8
nl:clause|false|true|	none 28
nl:clause|true|false|	first 24	none 23
nl:clause|true|true|	first -12	none 19
nl:echo|all|1|	false -11
nl:echo|all|4-7|	true 9
nl:echo|all|	false -13	first 11	none -8
nl:echo|all|false|	4-7 21
nl:echo|all|true|	1 -16	2-3 -9
nl:echo|half|4-7|	true 11
nl:echo|half|8+|	false 7
nl:echo|half|false|	8+ 7
nl:echo|half|	none 7	true 11
nl:echo|none|2-3|	true 10
nl:echo|none|4-7|	true -8
nl:echo|none|	first -10	most 6	none 8
nl:echo|some|4-7|	false 16	true 11
nl:echo|some|8+|	false 9
nl:echo|some|	false 17	first 17	none 9	true 13
nl:echo|some|false|	4-7 17	8+ 8
nl:ending|	! 10	. 37	? 18	none -9
nl:family|"|	1 11	8+ -6
nl:family|'|	4-7 17	8+ 15
nl:family|,|	4-7 21	8+ 15
nl:family|«|	2-3 -7	4-7 15	8+ 7
nl:family|‘|	2-3 9	8+ 20
nl:family|’|	4-7 14
nl:family|“|	1 -16	8+ 8
nl:family|„|	1 7	4-7 17
nl:follow|	,auxiliary -13	,coordinator -6	,determiner -11	,preposition -12	,verb-judging 11	,verb-thinking 16	,word 16	; 8	adverb -11	capital 25	end 15	pronoun 16	quote 13	stop -13	that 8
nl:gov|beloven|	none -6
nl:gov|beloven|past|	none -6
nl:gov|bevestigen|past|	none -8
nl:gov|blijven|2-3|	4-7 9
nl:gov|blijven|	none 9
nl:gov|blijven|past|	none 10
nl:gov|denken|past|	none 6
nl:gov|erkennen|	dat 12
nl:gov|erkennen|past|	none 12
nl:gov|geven|past|	none 9
nl:gov|head|	hij 10	name -7	none 7	person 9	place 12	verklaring 11
nl:gov|head|name|	spreken 12
nl:gov|head|organisation|	laten -10	noemen 6	spreken 7	zien 8
nl:gov|head|person|	blijven 10	erkennen 8	houden -6	noemen 10	rekenen 11	spreken 12	vinden 13
nl:gov|head|woordvoerder|	zeggen 10
nl:gov|hekelen|	none -10
nl:gov|hekelen|past|	none -10
nl:gov|heten|2-3|	2-3 -10
nl:gov|heten|	none -18
nl:gov|heten|past|	none -19
nl:gov|houden|2-3|	8+ 8
nl:gov|houden|	none 7
nl:gov|judging|0|false|false|	none 9
nl:gov|judging|1|false|false|	none 7
nl:gov|judging|2-3|false|false|	first 9	none -7
nl:gov|judging|2-3|true|false|	none 17
nl:gov|judging|4-7|false|false|	first 11	none 15
nl:gov|judging|4-7|true|false|	none 10
nl:gov|judging|8+|true|false|	none 9
nl:gov|judging|dat|false|	false 12
nl:gov|judging|dat|	none 14
nl:gov|judging|in|4-7|	4-7 9
nl:gov|judging|in|false|	false 10
nl:gov|judging|in|	none 9
nl:gov|judging|none|0|	4-7 6
nl:gov|judging|none|2-3|	1 -7	2-3 10	4-7 22	8+ 7
nl:gov|judging|none|	first 15
nl:gov|judging|none|true|	false 13
nl:gov|judging|op|false|	false 10
nl:gov|judging|op|	none 10
nl:gov|judging|volgens|8+|	4-7 9
nl:gov|judging|volgens|	none 11
nl:gov|judging|volgens|true|	false 9
nl:gov|klinken|past|	none 13
nl:gov|laten|4-7|	4-7 21
nl:gov|laten|	dat -9	none 24
nl:gov|laten|past|	none -6
nl:gov|noemen|2-3|	2-3 8	4-7 12	8+ 7
nl:gov|noemen|4-7|	1 13
nl:gov|noemen|	in 6	none 10
nl:gov|noemen|past|	none 17
nl:gov|none|2-3|	all -10	none 6
nl:gov|none|4-7|	none 40
nl:gov|none|8+|	none 10
nl:gov|none|false|true|	1 -10	2-3 10	4-7 21	8+ 8
nl:gov|none|true|true|	1 6	2-3 -9
nl:gov|pleiten|past|	none -14
nl:gov|prijzen|0|	4-7 6
nl:gov|prijzen|	none 6
nl:gov|prijzen|past|	none 6
nl:gov|reageren|2-3|	2-3 6
nl:gov|reageren|past|	none 9
nl:gov|rekenen|past|	none 16
nl:gov|roepen|2-3|	4-7 15
nl:gov|roepen|	none 14
nl:gov|roepen|past|	none 15
nl:gov|saying|0|false|false|	all-one -7	none 12
nl:gov|saying|1|false|false|	first 17	none 20
nl:gov|saying|1|true|false|	none -8
nl:gov|saying|2-3|false|false|	first -6	none 17
nl:gov|saying|2-3|false|true|	first 10
nl:gov|saying|2-3|true|false|	none -9
nl:gov|saying|2-3|true|true|	none 10
nl:gov|saying|4-7|false|false|	first 22	none -6
nl:gov|saying|4-7|true|true|	none -12
nl:gov|saying|8+|false|false|	first 10	none 20
nl:gov|saying|8+|false|true|	first 8	none 7
nl:gov|saying|8+|true|false|	none 6
nl:gov|saying|aan|false|	false 8
nl:gov|saying|aan|	first 8
nl:gov|saying|bij|false|	false -6
nl:gov|saying|bij|	first -6
nl:gov|saying|dat|2-3|	1 14	2-3 7	4-7 20
nl:gov|saying|dat|4-7|	1 -6	2-3 18	4-7 6
nl:gov|saying|dat|false|	true 11
nl:gov|saying|dat|	none 16
nl:gov|saying|dat|true|	false 14
nl:gov|saying|in|	all-one -7
nl:gov|saying|in|true|	false -8
nl:gov|saying|met|	none -8
nl:gov|saying|none|0|	4-7 11
nl:gov|saying|none|1|	4-7 15
nl:gov|saying|none|2-3|	2-3 -12	8+ 6
nl:gov|saying|none|4-7|	2-3 -12	4-7 26	8+ 8
nl:gov|saying|none|false|	true 12
nl:gov|saying|none|	none -17
nl:gov|saying|none|true|	false -22
nl:gov|saying|op|false|	false 7
nl:gov|saying|op|	first 14
nl:gov|saying|van|1|	1 15	2-3 15	4-7 9
nl:gov|saying|van|4-7|	8+ 7
nl:gov|saying|van|8+|	2-3 7
nl:gov|saying|van|false|	false 22	true 7
nl:gov|saying|van|	none 24
nl:gov|saying|voor|4-7|	2-3 7
nl:gov|saying|voor|false|	false -8
nl:gov|schrijven|4-7|	1 -13	2-3 6
nl:gov|spreken|1|	2-3 15	4-7 9
nl:gov|spreken|past|	none 16
nl:gov|spreken|	van 18
nl:gov|staan|1|	2-3 -7
nl:gov|staan|2-3|	2-3 11
nl:gov|staan|	none -15
nl:gov|staan|past|	none -10
nl:gov|stellen|past|	none -10
nl:gov|subject|hij|saying|	2-3 10
nl:gov|subject|hij|saying|past|	1 7
nl:gov|subject|name|judging|	2-3 -11
nl:gov|subject|name|judging|past|	1 -13
nl:gov|subject|name|saying|	1 15
nl:gov|subject|name|saying|past|	1 -13	2-3 10	4-7 16
nl:gov|subject|none|saying|	1 10
nl:gov|subject|none|saying|past|	4-7 11
nl:gov|subject|none|thinking|past|	1 -8	8+ 6
nl:gov|subject|noun|judging|	0 9	4-7 15
nl:gov|subject|noun|judging|past|	2-3 9	4-7 20
nl:gov|subject|noun|saying|	0 -6	8+ 8
nl:gov|subject|noun|saying|past|	1 -7	2-3 8	4-7 -6	8+ 13
nl:gov|subject|noun|thinking|	2-3 16
nl:gov|subject|noun|thinking|past|	4-7 16
nl:gov|subject|organisation|judging|	2-3 7
nl:gov|subject|organisation|judging|past|	2-3 9	4-7 11
nl:gov|subject|organisation|saying|	1 12	2-3 -14
nl:gov|subject|organisation|saying|past|	2-3 -13	4-7 17
nl:gov|subject|person|judging|	1 9	2-3 6	4-7 10	8+ 8
nl:gov|subject|person|judging|past|	2-3 8	4-7 11	8+ 11
nl:gov|subject|person|saying|	0 7	1 17	8+ 15
nl:gov|subject|person|saying|past|	4-7 25	8+ 11
nl:gov|subject|ze|saying|	2-3 9
nl:gov|subject|ze|saying|past|	1 7	2-3 -12	4-7 11
nl:gov|subject|zij|saying|	2-3 18
nl:gov|thinking|dat|2-3|	4-7 10
nl:gov|thinking|dat|	none 11
nl:gov|thinking|dat|true|	false 10
nl:gov|thinking|over|	none -8
nl:gov|tonen|1|	2-3 12
nl:gov|tonen|2-3|	8+ 6
nl:gov|tonen|	none 14
nl:gov|tonen|past|	none 14
nl:gov|verklaren|past|	none -6
nl:gov|vinden|2-3|	2-3 12	4-7 15
nl:gov|vinden|4-7|	4-7 8
nl:gov|vinden|	dat 7
nl:gov|vinden|past|	daarentegen 9
nl:gov|waarschuwen|past|	none 16
nl:gov|waarschuwen|	voor 15
nl:gov|wijzen|past|	none 11
nl:gov|zeggen|4-7|	4-7 7
nl:gov|zeggen|	dat 17	none -11	van 8
nl:gov|zeggen|past|	auxiliary 7
nl:gov|zien|4-7|	4-7 10
nl:gov|zien|	none 10
nl:gov|zien|past|	none 11
nl:headline|true|	2-3 6	8+ 8
nl:head|"|	4-7 16
nl:head|,|	4-7 12
nl:head|plain|all-one|	1 -12
nl:head|plain|end|	2-3 6
nl:head|plain|	none 6	verb-saying 7
nl:head|plain|none|	4-7 8
nl:head|titled|	: 15	first 15
nl:head|titled|end|	4-7 14	8+ 7
nl:head|titled|first|	4-7 14	8+ 7
nl:head|‘|	4-7 7
nl:head|“|	4-7 -6
nl:head|„|	4-7 9
nl:in-noun|false|false|2-3|	all-one -6	none 18
nl:in-noun|false|false|4-7|	none 6	some 12
nl:in-noun|false|false|8+|	none 20
nl:in-noun|false|true|1|	none -8
nl:in-noun|false|true|2-3|	all-one 8	first 8	none 16
nl:in-noun|false|true|4-7|	first 22
nl:in-noun|false|true|8+|	first 9
nl:in-noun|true|false|1|	all-one -16
nl:in-noun|true|false|2-3|	all -15	all-one -6
nl:in-noun|true|false|4-7|	first -6	none 10
nl:in-noun|true|false|8+|	none 11
nl:in-noun|true|true|1|	none 6
nl:in-noun|true|true|2-3|	none -14
nl:in-noun|true|true|4-7|	none 9
nl:intro-follow|)|end|	8+ 8
nl:intro-follow|,|,auxiliary|	2-3 -11
nl:intro-follow|,|stop|	4-7 17
nl:intro-follow|:|,verb-saying|	4-7 15
nl:intro-follow|:|capital|	4-7 20	8+ 8
nl:intro-follow|:|determiner|	4-7 19	8+ 13
nl:intro-follow|:|end|	2-3 18	8+ 21
nl:intro-follow|:|stop|	2-3 -17	4-7 -11	8+ -10
nl:intro-follow|adverb|stop|	4-7 14	8+ 8
nl:intro-follow|auxiliary|stop|	1 -12	2-3 14	4-7 23
nl:intro-follow|coordinator|stop|	4-7 14
nl:intro-follow|determiner|,preposition|	2-3 -7
nl:intro-follow|determiner|preposition|	2-3 -8
nl:intro-follow|determiner|stop|	2-3 -10	4-7 18
nl:intro-follow|determiner|word|	1 -11	2-3 -8
nl:intro-follow|preposition|stop|	1 10	8+ 12
nl:intro-follow|preposition|word|	1 -9	2-3 9
nl:intro-follow|pronoun|stop|	2-3 15
nl:intro-follow|start|,verb-judging|	4-7 7
nl:intro-follow|start|,verb-saying|	4-7 12	8+ 8
nl:intro-follow|start|,verb-thinking|	8+ 7
nl:intro-follow|start|,word|	4-7 15	8+ 8
nl:intro-follow|start|:|	4-7 14
nl:intro-follow|start|auxiliary|	1 -12
nl:intro-follow|start|capital|	8+ 8
nl:intro-follow|stop|,verb-judging|	4-7 12	8+ 13
nl:intro-follow|stop|,verb-saying|	1 8	2-3 14	4-7 -6
nl:intro-follow|stop|,verb-thinking|	4-7 12	8+ 10
nl:intro-follow|stop|,word|	4-7 15	8+ 14
nl:intro-follow|stop|capital|	2-3 8	4-7 9
nl:intro-follow|stop|determiner|	8+ 11
nl:intro-follow|stop|end|	1 6	2-3 9	4-7 16	8+ 7
nl:intro-follow|that|stop|	4-7 12
nl:intro-follow|verb-judging|stop|	4-7 6
nl:intro-follow|verb-saying|stop|	1 -7
nl:intro-follow|word|auxiliary|	1 7	4-7 14
nl:intro-follow|word|coordinator|	1 6
nl:intro-follow|word|stop|	1 -6	8+ 7
nl:intro-follow|word|verb-judging|	1 -7	2-3 10
nl:intro-follow|word|verb-saying|	2-3 6
nl:intro-follow|word|word|	1 7	2-3 -11	4-7 9
nl:intro|	) 8	determiner -13	quote 12	start 7	stop 6	subordinator -8	verb-judging 9
nl:in|first|=als|	4-7 13	8+ 12	first 12
nl:in|first|=bij|	8+ 6	first 6
nl:in|first|=dat|	2-3 12	4-7 13	8+ 11	first 15	none 6
nl:in|first|=de|	2-3 -13	4-7 -6	8+ 17	all-one -7	none -9	some 11
nl:in|first|=die|	4-7 15	8+ 11	first 19	none 14
nl:in|first|=dit|	8+ 9	first 8
nl:in|first|=drie|	first 9
nl:in|first|=een|	2-3 18	4-7 26	8+ 15	first 13	none 25
nl:in|first|=elke|	8+ 6	first 6
nl:in|first|=en|	4-7 14	first 11	none 9
nl:in|first|=geen|	2-3 13	4-7 16	first 14	none 16
nl:in|first|=heeft|	first 6
nl:in|first|=het|	4-7 9	8+ 10	first 10	none 8
nl:in|first|=hij|	2-3 8	4-7 13	8+ 9	first 17
nl:in|first|=ik|	4-7 18	8+ 10	first 22	none 9
nl:in|first|=in|	4-7 7	none -6
nl:in|first|=maar|	4-7 15	8+ 10	first 15	none 8
nl:in|first|=met|	2-3 -11	4-7 13	8+ 7	first 7	none -11
nl:in|first|=mijn|	4-7 21	8+ 10	first 22
nl:in|first|=na|	first 7
nl:in|first|=niet|	2-3 12	4-7 15	none 14
nl:in|first|=om|	none 13
nl:in|first|=op|	2-3 10	first 11	none 10
nl:in|first|=twee|	2-3 10	4-7 7	first 11
nl:in|first|=van|	4-7 15
nl:in|first|=voor|	8+ 11	first 11
nl:in|first|=we|	4-7 10	8+ 8	first 11
nl:in|first|=wij|	2-3 -13	4-7 19	8+ 9
nl:in|first|=ze|	4-7 13	8+ 8	first 16
nl:in|first|=zonder|	8+ 7	first 7
nl:in|first|adverb|	2-3 -11	4-7 6	8+ 11
nl:in|first|capital|	4-7 -12	8+ -7	first -11
nl:in|first|verb|	4-7 19	none 12
nl:in|first|word|	2-3 9	4-7 8	8+ 10	none 6
nl:in|functions|0|2-3|	all-one -8
nl:in|functions|0|4-7|	first 20	none 10
nl:in|functions|1|2-3|	all -8	none 8
nl:in|functions|1|4-7|	first 8
nl:in|functions|1|8+|	first 6
nl:in|functions|2|2-3|	first -7
nl:in|functions|3|4-7|	first 16	none 36	some 10
nl:in|functions|3|8+|	none 22
nl:in|last|aaf|	1 -10
nl:in|last|aak|	1 -12
nl:in|last|	af -13	ak -7	al 7	an -9	ar 11	ax -6	ch 8	de 7	er -10	es 7	et 16	ft -6	id 8	ie -6	ig 16	ik -6	il -6	it -14	je -6	jk -15	ng -9	nt 10	or -10	rm 6	rs 12	st -15
nl:in|last|ate|	1 -11
nl:in|last|den|	1 -16	2-3 12
nl:in|last|eer|	2-3 -13
nl:in|last|eid|	2-3 8
nl:in|last|ein|	2-3 8
nl:in|last|end|	1 12	2-3 -9
nl:in|last|erd|	2-3 8
nl:in|last|gen|	1 7
nl:in|last|ijk|	1 -15
nl:in|last|ing|	2-3 -11
nl:in|last|len|	1 -13	2-3 12
nl:in|last|nde|	2-3 13
nl:in|last|nis|	2-3 15
nl:in|last|rde|	2-3 9
nl:in|last|tax|	1 -6
nl:in|last|ten|	2-3 12
nl:in|last|ven|	2-3 8
nl:in|shape|=dat word =ik|	8+ 9
nl:in|shape|=de capital|	2-3 -7
nl:in|shape|=de word =is|	8+ 12
nl:in|shape|=de word =van|	4-7 -6
nl:in|shape|=de word verb|	8+ 9
nl:in|shape|=de word word|	4-7 8	8+ 9
nl:in|shape|=de word|	2-3 -10
nl:in|shape|=een word =die|	4-7 9	8+ 12
nl:in|shape|=een word =en|	8+ 8
nl:in|shape|=een word =is|	8+ 8
nl:in|shape|=een word =met|	4-7 10
nl:in|shape|=een word =op|	4-7 6
nl:in|shape|=een word =uit|	4-7 6
nl:in|shape|=een word =van|	4-7 12
nl:in|shape|=een word verb|	8+ 8
nl:in|shape|=een word word|	2-3 16	4-7 14
nl:in|shape|=een word|	2-3 6
nl:in|shape|=geen word|	2-3 9
nl:in|shape|=het =gaat =niet|	8+ 11
nl:in|shape|=het =is =een|	4-7 8
nl:in|shape|=het word =is|	8+ 8
nl:in|shape|=het word word|	4-7 6	8+ 6
nl:in|shape|=hij word word|	8+ 6
nl:in|shape|=ik verb =dat|	4-7 8
nl:in|shape|=ik verb =de|	8+ 8
nl:in|shape|=ik verb adverb|	8+ 9
nl:in|shape|=ik verb word|	8+ 9
nl:in|shape|=ik word =geen|	8+ 6
nl:in|shape|=ik word =mijn|	4-7 8	8+ 6
nl:in|shape|=ik word adverb|	4-7 9
nl:in|shape|=ik word word|	4-7 8	8+ 10
nl:in|shape|=in word word|	2-3 11
nl:in|shape|=met word word|	2-3 -6	8+ 7
nl:in|shape|=mijn word =hebben|	8+ 7
nl:in|shape|=mijn word =heeft|	8+ 7
nl:in|shape|=mijn word verb|	8+ 8
nl:in|shape|=mijn word word|	4-7 16
nl:in|shape|=twee word|	2-3 10
nl:in|shape|=we word adverb|	4-7 10
nl:in|shape|=wij =hebben adverb|	8+ 8
nl:in|shape|=wij word word|	4-7 9
nl:in|shape|=ze =hebben word|	8+ 6
nl:in|shape|adverb =is =het|	8+ 9
nl:in|shape|adverb =moet word|	4-7 11
nl:in|shape|adverb verb word|	4-7 6
nl:in|shape|adverb word =we|	4-7 14
nl:in|shape|adverb word word|	2-3 -12	4-7 6	8+ 8
nl:in|shape|capital =is =het|	4-7 14
nl:in|shape|capital capital =mijn|	8+ 7
nl:in|shape|capital verb =dat|	8+ 6
nl:in|shape|capital word =in|	4-7 11
nl:in|shape|capital word adverb|	4-7 15	8+ -6
nl:in|shape|capital word capital|	2-3 9
nl:in|shape|capital word verb|	8+ 8
nl:in|shape|capital word word|	4-7 20
nl:in|shape|word =als =een|	4-7 12
nl:in|shape|word =een word|	4-7 17
nl:in|shape|word =met =een|	4-7 16
nl:in|shape|word =van word|	2-3 15
nl:in|shape|word capital|	2-3 -10
nl:in|shape|word word =over|	4-7 14
nl:in|shape|word word word|	2-3 14	4-7 9	8+ 9
nl:in|shape|word word|	2-3 6
nl:in|word|	ambachtelijk -15	binnen 9	dan 9	dank -8	dat 12	een 12	eerst -6	en 12	geen 13	geluk 11	grote 8	haaskaaf -8	hij 8	houden -13	ik 11	is 12	kaasschaaf -10	keer -13	met -12	niet 14	ochtend -7	ontdekking -6	op 14	operatie -8	regenafspraak -12	reëel 10	stille -7	stiltetax -6	twee 10	van 13	verbijsterd 11	wachten -8	wij -13	zonder -7	één -8
nl:lead|lower|	, 14	coordinator 9	determiner -13	preposition 6	verb-judging 9	verb-saying 12	word 8
nl:lead|upper|	) 8	, -16	auxiliary -11	preposition -12	quote 12	start 7	stop 6	subordinator -11	verb-saying -10	word -16
nl:naming|false|	: 7	word -14
nl:naming|true|	) 8	determiner -13	quote 12	start 7	stop 6	subordinator -8	verb-judging 9	word 6
nl:others|1|	1 -7	2-3 -10	8+ 6
nl:own-case|false|all-one|	, -10	: 9	preposition -7	stop 8	subordinator -13	verb-saying -7	word -13
nl:own-case|false|all|	, -9	: 6	word -11
nl:own-case|false|first|	preposition -11	quote 11	start 14	stop 20	word -7
nl:own-case|false|none|	, 9	adverb 6	determiner -14	verb-judging 9	verb-saying 12	word 7
nl:own-case|false|some|	preposition 11
nl:own-case|true|first|	) 8	: -6	start 16
nl:own-case|true|none|	, 12	adverb 8	auxiliary 12	determiner 6	preposition 15	that 10	word 13
nl:own|true|	4-7 -7
nl:same|1|1|	none 6
nl:same|1|2-3|	none 6
nl:same|1|4-7|	none 8	some 12
nl:same|1|8+|	none 22
nl:same|2|1|	all-one -11	none -12
nl:same|2|2-3|	first -8
nl:same|2|4-7|	first 21
nl:same|3|1|	none -11
nl:sentence|judging|	4-7 19	8+ 15
nl:sentence|none|	4-7 6	8+ -6
nl:sentence|saying|	4-7 -7	8+ 8
nl:sentence|thinking|	4-7 20	8+ 8
nl:size-ending|10+|.|	capital 10	determiner 6
nl:size-ending|10+|none|	,verb-judging 13	,verb-thinking 11	,word 11	end 7	stop 9
nl:size-ending|1|.|	end 6
nl:size-ending|1|none|	,verb-saying 13	adverb -11	that 6	verb-judging -7	verb-saying -14
nl:size-ending|2|.|	end 15
nl:size-ending|2|none|	,determiner -11	,preposition -8	preposition -9	stop -7
nl:size-ending|3|.|	capital 10	end 16
nl:size-ending|3|none|	,verb-saying 13	; 8	auxiliary 9	verb-saying 8
nl:size-ending|4-5|.|	capital 16	determiner 19	end 23	preposition 10
nl:size-ending|4-5|none|	,verb-saying -6	,word 16	auxiliary 20	stop -10
nl:size-ending|6-9|.|	capital 17	determiner 17	end 25
nl:size-ending|6-9|none|	,verb-judging 10	,verb-saying 22	,word 15	: 14	end 23	stop -7
nl:size-follow|10+|	,verb-judging 13	,verb-thinking 11	,word 11	capital 8	determiner 9	end 6	stop 9
nl:size-follow|1|	,verb-saying 13	adverb -11	end 7	that 6	verb-judging -7	verb-saying -14
nl:size-follow|2|	,determiner -11	,preposition -8	end 17	preposition -9	stop -7
nl:size-follow|3|	,verb-saying 13	; 8	auxiliary 9	capital 10	end 8	verb-saying 8
nl:size-follow|4-5|	,verb-saying -6	,word 16	auxiliary 20	capital 16	determiner 19	preposition 10	stop -10
nl:size-follow|6-9|	,verb-judging 10	,verb-saying 22	,word 15	: 14	capital 17	determiner 17	end 28	stop -7
nl:size-intro|10+|	) 8	: 20	adverb 8	stop 6
nl:size-intro|1|	, -12	adverb 6	auxiliary -9	coordinator -10	determiner -15	stop 7	that -9	word 9
nl:size-intro|2|	, -10	: 6	determiner -17	preposition -8	pronoun 12	start 8	stop 14	subordinator -7
nl:size-intro|3|	: 6	preposition 13	stop 13	that 10
nl:size-intro|4-5|	, 17	adverb 15	auxiliary 24	capital 10	coordinator 14	preposition -8	pronoun 14	quote 12	start 17	stop -6	verb-saying 13
nl:size-intro|6-9|	, 15	: -6	capital 8	determiner 14	preposition 19	start 11	stop 18	that 14	word 18
nl:size|	10+ 9	2 -6	3 8	4-5 -9
nl:subject|elided|	,verb-saying -8	1 -6	2-3 9	4-7 -10	8+ 15	capital 10	end 8
nl:subject|none|	,auxiliary -13	,determiner -8	,preposition -9	,verb-judging 11	,verb-thinking 16	,word 12	4-7 10	8+ -6	adverb -11	auxiliary -12	capital 22	determiner 20	end 11	that 13	verb-judging -7
nl:subject|own|	,coordinator -9	,preposition -6	,verb-saying 20	,word 13	8+ 8	: 7	auxiliary 8	capital 13	end 15	stop -13	verb-saying -9
nl:two-before|)|	: 8	stop 10
nl:two-before|,|	coordinator 14
nl:two-before|adverb|	, -6	: 17	stop 11
nl:two-before|auxiliary|	stop 15
nl:two-before|capital|	, 11	: 10	auxiliary 12	preposition -7	stop 12	verb-saying 10
nl:two-before|determiner|	, -6	word 6
nl:two-before|preposition|	, 6	: -10	auxiliary -14	capital 11	determiner -7	stop 13	word 9
nl:two-before|pronoun|	, 11	: 11	adverb 14	stop 13	word -6
nl:two-before|quote|	: 8	coordinator -10	stop 13
nl:two-before|start|	start 7
nl:two-before|stop|	determiner -7
nl:two-before|subordinator|	determiner -6
nl:two-before|verb-judging|	: 11	pronoun 6
nl:two-before|verb-saying|	: 7	preposition 27	pronoun 12	word -8
nl:two-before|word|	determiner -16	preposition -16	that 7	verb-saying -8	word 10
nl:two-words-before|)|	. 10	: 8
nl:two-words-before|,|	maar 14
nl:two-words-before|.|	de -7
nl:two-words-before|aan|	. 10
nl:two-words-before|bekend|	als -7
nl:two-words-before|bericht|	: 11
nl:two-words-before|de|	afspraak 8	zaak 7
nl:two-words-before|door|	: -10
nl:two-words-before|droog|	. 12
nl:two-words-before|hem|	. 8
nl:two-words-before|het|	dorp -8	kabinet 6	over 14	woord -7
nl:two-words-before|hij|	, 7	. 10
nl:two-words-before|in|	. 11
nl:two-words-before|is|	. 11
nl:two-words-before|komen|	. 10
nl:two-words-before|lacht|	) 7
nl:two-words-before|mee|	. 15
nl:two-words-before|meter|	. 6
nl:two-words-before|noemt|	hem 7	het 6
nl:two-words-before|op|	. 6
nl:two-words-before|over|	de -12
nl:two-words-before|school|	. 12
nl:two-words-before|sprak|	van 6
nl:two-words-before|spreekt|	van 15
nl:two-words-before|start|	start 7
nl:two-words-before|stilte|	. 10
nl:two-words-before|terughoudend|	. 10
nl:two-words-before|toe|	. 11
nl:two-words-before|uit|	. 10
nl:two-words-before|uur|	. 10
nl:two-words-before|voor|	. 9
nl:two-words-before|weten|	. 9
nl:two-words-before|ze|	. 9
nl:two-words-before||	. 13	: 8	en -10
nl:verb|false|1|	other -14
nl:verb|false|4-7|	upper 6
nl:verb|false|8+|	lower 15
nl:verb|true|2-3|	lower 13	upper -8
nl:verb|true|4-7|	lower 33	upper -6
nl:verb|true|8+|	lower 15
nl:word-after|	 13	. -12	; 8	? -12	blijft 9	dat 8	de 20	end 15	gedoopt -6	genoemd -7	in 11	ook -7	van 9	voor -7	was 13	wie 8	zijn 12
nl:word-after|,|	! 6	? 9
nl:word-after|.|	none -12
nl:word-after|;|	none 8
nl:word-after|?|	none -12
nl:word-after|blijft|	none 9
nl:word-after|dat|	. 12	none 7
nl:word-after|de|	. 20
nl:word-after|end|	. 25	? 7
nl:word-after|gedoopt|	none -6
nl:word-after|genoemd|	none -7
nl:word-after|in|	none 11
nl:word-after|van|	none 9
nl:word-after|voor|	none -7
nl:word-after|was|	none 13
nl:word-after|wie|	. 8
nl:word-before|	 12	) 8	? 11	afspraak 8	als -8	cijfers 8	daarentegen 7	de -16	destijds 8	dit 13	dorp -8	een -17	en -10	er 13	had -10	heet -7	hem 7	het -7	in -8	is 14	kabinet 6	maar 14	over 12	start 7	tentoonstelling -10	van 23	voor -6	woord -7	zaak 7	zich 12	zijn -16
nl:word-before|)|	8+ 8
nl:word-before|,|	1 -12	2-3 -6	4-7 21
nl:word-before|.|	1 6	2-3 19	8+ 6
nl:word-before|:|	2-3 9	8+ -9
nl:word-before|?|	4-7 11	8+ 8
nl:word-before|afspraak|	4-7 8
nl:word-before|als|	2-3 -7
nl:word-before|dat|	1 -9	2-3 14	4-7 12	8+ 9
nl:word-before|de|	1 -9	2-3 -13
nl:word-before|een|	1 -12	2-3 -14
nl:word-before|en|	1 -10
nl:word-before|er|	4-7 13
nl:word-before|haar|	4-7 14
nl:word-before|hem|	4-7 7
nl:word-before|in|	2-3 -8
nl:word-before|is|	1 6	2-3 14
nl:word-before|maar|	4-7 14
nl:word-before|over|	4-7 12
nl:word-before|start|	2-3 8	4-7 17	8+ 6
nl:word-before|van|	1 15	2-3 14	4-7 15
nl:word-before|voor|	2-3 11
nl:word-before|zich|	2-3 12
nl:word-before|zijn|	1 -12
nl:word-before||	4-7 12
nl:work|near|none|	none 11
nl:work|none|none|)|	first 8
nl:work|none|none|,|	all -9	all-one -10	none 13	some 7
nl:work|none|none|:|	all 6	all-one 9
nl:work|none|none|adverb|	none 6
nl:work|none|none|determiner|	none -13
nl:work|none|none|	first -8	most 6	none 7
nl:work|none|none|preposition|	first -11	some 11
nl:work|none|none|quote|	first 12
nl:work|none|none|start|	first 17
nl:work|none|none|stop|	all-one 8	most 6
nl:work|none|none|subordinator|	all-one -13
nl:work|none|none|verb-judging|	none 9
nl:work|none|none|verb-saying|	all-one -7	none 12
nl:work|none|none|word|	all -11	all-one -11	first -6	none 8
nobody|1|	, -14	auxiliary -11	coordinator -11	determiner -14	preposition -15	word -19
nobody|2-3|	auxiliary -13	capital -12	determiner -20	preposition -9	subordinator -15	word -15	— 9
nobody|4-7|	, -12	: 15	stop 11	word 10
nobody|8+|	start 23	stop 14
others|0|	1 9	2-3 6
others|1|	1 -16	2-3 -26	4-7 -6	8+ 21
others|2|	1 -47	2-3 -24	4-7 -7
others|3|	1 -24
own-case|false|all-one|	( -10	, -20	: 18	adverb -15	auxiliary -13	coordinator -12	possessive -15	preposition -8	start -10	stop 20	subordinator -29	that -11	verb-judging -21	verb-thinking -13	word -9
own-case|false|all|	, -19	: 6	auxiliary -17	capital -6	coordinator -12	determiner -8	possessive -15	preposition -17	pronoun -11	start -7	stop 9	subordinator -17	verb-judging -24	verb-saying -14	verb-thinking -9	word -21
own-case|false|first|	( -10	, -11	- 7	: 12	auxiliary -11	capital -9	determiner -16	preposition -12	quote 16	start 12	stop 21	subordinator 6	word -30	— 13
own-case|false|most|	, 6	auxiliary 6	capital -9	start 14
own-case|false|none|	' -6	, 13	: -13	; 12	adverb 8	auxiliary 9	capital 12	determiner -7	possessive 8	pronoun 6	quote -14	verb-judging 6	word 6
own-case|false|some|	, 19	adverb -6	auxiliary 14	capital 7	coordinator -9	determiner -6	preposition 15	pronoun 15	subordinator -7	verb-judging -14	verb-saying 19
own-case|true|all-one|	: -8	stop 11	verb-saying -13	word -9
own-case|true|all|	: 8	possessive 6	start 12	stop 20	verb-judging -10	word -10
own-case|true|first|	) 8	, 14	capital -10	quote 16	start 45	stop 24	verb-saying -23	word -8	— 8
own-case|true|most|	: 16	start 15	stop 14
own-case|true|none|	, 22	: 8	adverb 8	auxiliary 16	capital 9	determiner 9	preposition -13	pronoun 14	subordinator -8	that 12	verb-judging 13	verb-saying -8	word 29
own-case|true|some|	, 10	word 14
own|false|	1 -8	2-3 -7	8+ 19
own|true|	1 -11
pt:alone|alone|	4-7 7
pt:alone|first|	4-7 17
pt:alone|inside|	8+ 9
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 11
pt:best-gap|according-to|according|gap|according-to|,sc|	8+ 9
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 16
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -6	4-7 24	8+ 10
pt:best-gap|according-to|according|gap|according-to||	1 -15
pt:best-gap|colon|naked||	2-3 7	4-7 -8
pt:best-gap|interview|naked||	4-7 6
pt:best-gap|named-before|naked||	2-3 9	4-7 23
pt:best-gap|named-nearby|naked||	2-3 18	4-7 7
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -6
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 22
pt:best-gap|sentence-before|according|gap|sentence-before|,q|	1 -6
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 17
pt:best-gap|sentence-before|saying|gap|sentence-before||	2-3 13
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	8+ 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 -13	4-7 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	2-3 -17	4-7 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -6	4-7 25	8+ 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 10	4-7 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -15	2-3 -6	4-7 10	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 8	4-7 24
pt:best-gap|topic|naked||	2-3 10	4-7 -11	8+ 6
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 14	4-7 9
pt:best-intro|,|naked|far|	2-3 -10
pt:best-intro|,|saying|1|	2-3 8
pt:best-intro|,|saying|5-10|	2-3 8	4-7 6
pt:best-intro|:|judging|2-4|	8+ 10
pt:best-intro|:|naked|1|	2-3 7	4-7 -8	8+ 11
pt:best-intro|:|naked|2-4|	2-3 15	4-7 22	8+ 7
pt:best-intro|:|naked|5-10|	4-7 28
pt:best-intro|:|saying|1|	4-7 20	8+ 10
pt:best-intro|:|saying|2-4|	2-3 13	4-7 14	8+ 12
pt:best-intro|:|saying|5-10|	4-7 18	8+ 16
pt:best-intro|auxiliary|according|5-10|	8+ 6
pt:best-intro|auxiliary|saying|2-4|	2-3 17
pt:best-intro|determiner|according|0|	1 -8
pt:best-intro|determiner|naked|2-4|	2-3 -9
pt:best-intro|preposition|according|far|	1 -6
pt:best-intro|preposition|judging|2-4|	1 8	2-3 -15
pt:best-intro|preposition|judging|5-10|	2-3 -10
pt:best-intro|preposition|naked|2-4|	1 -15	4-7 9
pt:best-intro|preposition|naked|5-10|	1 -12	2-3 6	4-7 -8
pt:best-intro|preposition|naked|far|	1 -11	2-3 14
pt:best-intro|preposition|saying|1|	2-3 25
pt:best-intro|preposition|saying|5-10|	2-3 -11
pt:best-intro|start|naked|2-4|	4-7 7
pt:best-intro|start|naked|far|	4-7 11
pt:best-intro|start|saying|1|	4-7 9
pt:best-intro|stop|naked|2-4|	2-3 7	4-7 15
pt:best-intro|stop|naked|5-10|	2-3 11	4-7 17
pt:best-intro|stop|naked|far|	2-3 10	4-7 25
pt:best-intro|stop|saying|1|	2-3 24	4-7 7
pt:best-intro|stop|saying|5-10|	4-7 17
pt:best-intro|stop|saying|far|	4-7 8
pt:best-intro|subordinator|naked|5-10|	1 12	2-3 7
pt:best-intro|that|judging|1|	4-7 7
pt:best-intro|that|naked|5-10|	4-7 12
pt:best-intro|that|naked|far|	4-7 10
pt:best-intro|that|saying|1|	2-3 -9
pt:best-intro|that|saying|2-4|	2-3 12	4-7 15
pt:best-intro|verb-judging|judging|0|	2-3 -6
pt:best-intro|verb-saying|saying|0|	1 -13	4-7 22
pt:best-intro|word|according|2-4|	2-3 7	4-7 13
pt:best-intro|word|according|5-10|	4-7 17
pt:best-intro|word|according|far|	4-7 14
pt:best-intro|word|judging|2-4|	4-7 9
pt:best-intro|word|judging|5-10|	4-7 9
pt:best-intro|word|naked|2-4|	2-3 10
pt:best-intro|word|naked|5-10|	1 7
pt:best-intro|word|naked|far|	1 -7	2-3 13
pt:best-intro|word|saying|2-4|	4-7 16
pt:best-intro|word|saying|5-10|	1 -15	4-7 13	8+ 9
pt:best-intro|word|saying|far|	2-3 10
pt:best-lead|lower|,|according|	according-to 16
pt:best-lead|lower|,|naked|	named-nearby 6	topic 10
pt:best-lead|lower|,|saying|	speaker-then-quote 18	verb-then-speaker 7
pt:best-lead|lower|auxiliary|according|	according-to 12
pt:best-lead|lower|auxiliary|naked|	named-nearby 6	topic 10
pt:best-lead|lower|auxiliary|saying|	speaker-then-quote -10
pt:best-lead|lower|capital|naked|	named-nearby 11	topic -16
pt:best-lead|lower|capital|saying|	speaker-then-quote 8
pt:best-lead|lower|coordinator|according|	according-to 9
pt:best-lead|lower|determiner|according|	according-to -12
pt:best-lead|lower|determiner|naked|	named-nearby 7
pt:best-lead|lower|preposition|according|	sentence-before -6
pt:best-lead|lower|preposition|naked|	named-nearby -6	topic 6
pt:best-lead|lower|that|judging|	speaker-then-quote 7
pt:best-lead|lower|that|naked|	topic 9
pt:best-lead|lower|that|saying|	speaker-then-quote -6
pt:best-lead|lower|verb-saying|according|	according-to -10
pt:best-lead|lower|word|according|	according-to 15
pt:best-lead|lower|word|naked|	named-nearby 13	topic -9
pt:best-lead|lower|word|saying|	speaker-then-quote 8	verb-then-speaker 9
pt:best-lead|upper|,|naked|	topic -10
pt:best-lead|upper|:|judging|	speaker-then-quote 6
pt:best-lead|upper|:|naked|	named-nearby 23
pt:best-lead|upper|determiner|naked|	named-nearby -17
pt:best-lead|upper|preposition|according|	according-to -9
pt:best-lead|upper|preposition|naked|	named-nearby -12	topic -13
pt:best-lead|upper|start|naked|	interview 7	named-before 10	named-nearby 10
pt:best-lead|upper|start|other|	quote-then-verb 8
pt:best-lead|upper|start|saying|	quote-then-verb 10
pt:best-lead|upper|stop|naked|	named-nearby 10	topic 14
pt:best-lead|upper|stop|other|	quote-then-verb 11
pt:best-lead|upper|stop|saying|	quote-then-verb 11
pt:best-lead|upper|verb-saying|saying|	speaker-then-quote 15
pt:best-lead|upper|word|naked|	named-nearby -14
pt:best-lead|upper|word|saying|	speaker-then-quote -10
pt:best-lemma|	acusar 8	adiantar 10	admitir 9	afirmar -7	assegurar 12	atestar 11	atribuir -9	avisar -10	chamar -13	confessar -8	confirmar 10	considerar 10	contar 7	contrapor -8	declarar 12	desabafar 8	discordar 6	divulgar -11	dizer 6	falar 18	gracejar 9	indicar 12	informar 8	insistir 8	ironizar 10	justificar 9	lamentar 12	lembrar -8	limitar 17	mandar 13	manifestar -6	negar 9	none 7	pedir 14	precisar 11	queixar 17	questionar 6	rebater 7	reclamar 14	reconhecer 7	recordar 14	referir -8	registrar -10	rejeitar 6	relatar 10	rematar 7	responder 16	resumir 10	retorquir 10	revelar 11	saber -6	sorrir 11	sublinhar 9	sustentar 10	unlisted 9
pt:best-lemma|acusar|speaker-then-quote|	2-4 8
pt:best-lemma|admitir|speaker-then-quote|	5-10 8
pt:best-lemma|afirmar|quote-then-verb|	1 6
pt:best-lemma|afirmar|speaker-then-quote|	5-10 -7
pt:best-lemma|avisar|speaker-then-quote|	1 -11
pt:best-lemma|chamar|speaker-then-quote|	0 -14	2-4 -6
pt:best-lemma|confirmar|speaker-then-quote|	2-4 10
pt:best-lemma|considerar|speaker-then-quote|	2-4 9
pt:best-lemma|discordar|speaker-then-quote|	1 6
pt:best-lemma|dizer|quote-then-verb|	1 15
pt:best-lemma|dizer|speaker-then-quote|	1 -7	2-4 17
pt:best-lemma|escrever|speaker-then-quote|	2-4 10
pt:best-lemma|falar|speaker-then-quote|	1 20	5-10 8
pt:best-lemma|garantir|speaker-then-quote|	2-4 -8	5-10 10
pt:best-lemma|gracejar|quote-then-verb|	1 8
pt:best-lemma|informar|speaker-then-quote|	far 8
pt:best-lemma|lamentar|speaker-then-quote|	5-10 12
pt:best-lemma|lembrar|quote-then-verb|	1 13
pt:best-lemma|limitar|speaker-then-quote|	2-4 13
pt:best-lemma|mandar|speaker-then-quote|	2-4 9	5-10 12
pt:best-lemma|manifestar|speaker-then-quote|	0 -6
pt:best-lemma|negar|speaker-then-quote|	2-4 9
pt:best-lemma|none|according-to|	0 -9	2-4 -10	5-10 10	far 9
pt:best-lemma|none|interview|	far 7
pt:best-lemma|none|named-before|	far 14
pt:best-lemma|none|named-nearby|	1 -11	2-4 18	far 16
pt:best-lemma|none|sentence-before|	5-10 8
pt:best-lemma|none|topic|	0 -6	1 -6	2-4 10	far 10
pt:best-lemma|pedir|speaker-then-quote|	2-4 18
pt:best-lemma|perguntar|speaker-then-quote|	1 -6
pt:best-lemma|preferir|speaker-then-quote|	2-4 7
pt:best-lemma|queixar|quote-then-verb|	1 9
pt:best-lemma|queixar|speaker-then-quote|	1 11
pt:best-lemma|questionar|quote-then-verb|	1 6
pt:best-lemma|rematar|quote-then-verb|	1 7
pt:best-lemma|responder|quote-then-verb|	1 10
pt:best-lemma|responder|speaker-then-quote|	5-10 10
pt:best-lemma|resumir|speaker-then-quote|	2-4 8
pt:best-lemma|sustentar|speaker-then-quote|	5-10 7
pt:best-lemma|unlisted|quote-then-verb|	1 7
pt:best-near|according-to|according|	0 -9	2-4 -10	5-10 10	far 9
pt:best-near|according|0|	1 -9
pt:best-near|according|2-4|	2-3 -12	4-7 17
pt:best-near|according|5-10|	1 -9	2-3 12	4-7 25	8+ 6
pt:best-near|according|far|	1 -6	4-7 15
pt:best-near|interview|naked|	far 7
pt:best-near|judging|0|	2-3 -12
pt:best-near|judging|1|	4-7 9
pt:best-near|judging|2-4|	1 11	2-3 -15	4-7 16	8+ 10
pt:best-near|judging|5-10|	4-7 10
pt:best-near|naked|0|	1 -12
pt:best-near|naked|1|	1 -8	2-3 -10	4-7 -7	8+ 11
pt:best-near|naked|2-4|	1 -17	2-3 12	4-7 18	8+ 7
pt:best-near|naked|5-10|	2-3 7	4-7 -10
pt:best-near|naked|far|	2-3 20	8+ 6
pt:best-near|named-before|naked|	far 14
pt:best-near|named-nearby|naked|	1 -11	2-4 18	far 16
pt:best-near|quote-then-verb|judging|	5-10 6
pt:best-near|quote-then-verb|other|	1 7
pt:best-near|quote-then-verb|saying|	2-4 -6
pt:best-near|saying|0|	1 -15	4-7 22
pt:best-near|saying|1|	1 -10	8+ 6
pt:best-near|saying|2-4|	2-3 9	4-7 27	8+ 10
pt:best-near|saying|5-10|	1 -16	2-3 -10	4-7 20	8+ 17
pt:best-near|saying|far|	2-3 17	4-7 18
pt:best-near|sentence-before|according|	5-10 8
pt:best-near|sentence-before|saying|	1 12	5-10 -8	far 9
pt:best-near|speaker-then-quote|judging|	0 -11	1 7	5-10 -8	far 9
pt:best-near|speaker-then-quote|saying|	2-4 12	5-10 -7	far 18
pt:best-near|topic|naked|	0 -6	1 -6	2-4 10	far 10
pt:best-near|verb-then-speaker|saying|	2-4 10	5-10 7
pt:best-order|according|according|0|	1 -9
pt:best-order|according|according|2-4|	2-3 -12	4-7 17
pt:best-order|according|according|5-10|	1 -9	2-3 12	4-7 25	8+ 6
pt:best-order|according|according|far|	1 -6	4-7 15
pt:best-order|apposed|judging|1|	4-7 7
pt:best-order|apposed|judging|2-4|	4-7 10
pt:best-order|apposed|judging|5-10|	4-7 9
pt:best-order|apposed|saying|0|	4-7 16
pt:best-order|apposed|saying|1|	2-3 12	4-7 18	8+ 9
pt:best-order|apposed|saying|2-4|	2-3 16	4-7 19
pt:best-order|apposed|saying|5-10|	8+ 9
pt:best-order|apposed|saying|far|	2-3 12
pt:best-order|apposition|saying|5-10|	4-7 10
pt:best-order|direct|judging|0|	2-3 -12
pt:best-order|direct|judging|2-4|	1 8	2-3 -15	4-7 12	8+ 10
pt:best-order|direct|judging|5-10|	2-3 -10
pt:best-order|direct|saying|0|	1 -13	4-7 15
pt:best-order|direct|saying|1|	1 -10	8+ 8
pt:best-order|direct|saying|2-4|	2-3 17	4-7 20	8+ 7
pt:best-order|direct|saying|5-10|	1 -15	2-3 -11	4-7 16	8+ 16
pt:best-order|direct|saying|far|	4-7 17
pt:best-order|inverted|judging|5-10|	2-3 6
pt:best-order|inverted|saying|1|	2-3 16
pt:best-order|inverted|saying|2-4|	4-7 9
pt:best-order|inverted|saying|5-10|	8+ 10
pt:best-order|naked|naked|0|	1 -12
pt:best-order|naked|naked|1|	1 -8	2-3 -10	4-7 -7	8+ 11
pt:best-order|naked|naked|2-4|	1 -17	2-3 12	4-7 18	8+ 7
pt:best-order|naked|naked|5-10|	2-3 7	4-7 -10
pt:best-order|naked|naked|far|	2-3 20	8+ 6
pt:best-phrase|name|	according -6	naked 23	other 14
pt:best-phrase|noun|	judging -8	naked -21
pt:best-phrase|pronoun|	according 9	other 9
pt:best-score|	-1 -8	-3 -13	-4 8	1 9	2 9	3 -6	5 12
pt:best-score|-1|	1 -19	2-3 14	4-7 -10	8+ 9
pt:best-score|-2|	1 -17	2-3 7	8+ 6
pt:best-score|-3|	1 -9	2-3 -14
pt:best-score|-4|	2-3 11	4-7 -6
pt:best-score|1|	2-3 6	4-7 7
pt:best-score|2|	1 7	4-7 21	8+ 13
pt:best-score|3|	2-3 -12	4-7 12	8+ 8
pt:best-score|4|	1 -10	4-7 17
pt:best-score|5|	2-3 8	4-7 10	8+ 9
pt:best|according-to|according|	1 -15	2-3 -10	4-7 34	8+ 13
pt:best|colon|naked|	2-3 7	4-7 -8
pt:best|interview|naked|	4-7 6
pt:best|named-before|naked|	2-3 9	4-7 23
pt:best|named-nearby|naked|	2-3 18	4-7 7
pt:best|quote-then-speaker|apposed|	2-3 -6
pt:best|quote-then-verb|judging|	2-3 6
pt:best|sentence-before|according|	1 -6
pt:best|sentence-before|saying|	2-3 -10	4-7 21
pt:best|speaker-then-quote|judging|	1 11	2-3 -22	4-7 19	8+ 7
pt:best|speaker-then-quote|saying|	1 -14	4-7 29	8+ 15
pt:best|topic|naked|	2-3 10	4-7 -11	8+ 6
pt:best|verb-then-speaker|saying|	2-3 14	4-7 9	8+ 9
pt:case-follow|all-one|,that|	none -11
pt:case-follow|all-one|,word|	none 7
pt:case-follow|all-one|auxiliary|	none -7
pt:case-follow|all-one|capital|	none -11
pt:case-follow|all-one|coordinator|	none -14
pt:case-follow|all-one|stop|	none 11
pt:case-follow|all-one|word|	none -6
pt:case-follow|all|,auxiliary|	none -12
pt:case-follow|all|,word|	none 6
pt:case-follow|all|stop|	none -7
pt:case-follow|all|verb-saying|	none -8
pt:case-follow|first|,verb-judging|	none 7
pt:case-follow|first|,verb-saying|	! 7	? 11	none 19
pt:case-follow|first|,word|	none 18
pt:case-follow|first|:|	none 9
pt:case-follow|first|end|	. 16	? 11	none 14
pt:case-follow|first|stop|	? 12
pt:case-follow|first|—|	none 14
pt:case-follow|most|,verb-saying|	none 10
pt:case-follow|most|stop|	none 15
pt:case-follow|none|,auxiliary|	none -10
pt:case-follow|none|,capital|	none 8
pt:case-follow|none|,coordinator|	none -8
pt:case-follow|none|,preposition|	none -8
pt:case-follow|none|,subordinator|	none -8
pt:case-follow|none|,verb-saying|	none 13
pt:case-follow|none|,word|	none -6
pt:case-follow|none|determiner|	none -10
pt:case-follow|none|stop|	none 9
pt:case-follow|some|stop|	none -10
pt:case-intro|all-one|	, -11	: 9	capital -13	determiner -8	preposition -17	word 6
pt:case-intro|all|	, -6	determiner -13	preposition -15	stop 10	verb-judging -6	word -10
pt:case-intro|first|	: 7	start 18	stop 6	word -9	— 8
pt:case-intro|most|	: 14
pt:case-intro|none|	, 23	adverb 10	coordinator 8	determiner 6	verb-saying -9	word 7
pt:case-intro|some|	, 7	word -8
pt:case|all-one|	1 -11	2 9	3 -8
pt:case|all|	2 -10	4-5 -10
pt:case|first|	10+ 6	3 9	6-9 20
pt:case|most|	4-5 13	6-9 9
pt:case|none|	10+ 10	3 7	4-5 46
pt:case|some|	3 -8	4-5 -7	6-9 11
pt:chain-on|coordinator|	1 -14
pt:chain-on|far|	1 8	8+ 9
pt:chain-on|none|	1 -14	4-7 7	8+ 7
pt:chain-on|preposition|	1 -11
pt:chain-on|stop|	2-3 15	4-7 12
pt:chain|coordinator|	1 -11
pt:chain|far|	2-3 6	8+ 10
pt:chain|none|	1 -14	2-3 -15	4-7 8	8+ 6
pt:chain|preposition|	1 -14
pt:clause|false|false|	some -10
pt:clause|false|true|	all-one 9	none -6
pt:clause|true|false|	first 22	most 8	none 9
pt:closed|	false 6
pt:echo|all|1|	true -9
pt:echo|all|2-3|	false 9	true 7
pt:echo|all|4-7|	true 14
pt:echo|all|	all -7	all-one 7	false 8	first 13	none 6
pt:echo|all|false|	4-7 14
pt:echo|all|true|	1 -6	2-3 12
pt:echo|half|2-3|	false 7
pt:echo|half|	false 12	first 14
pt:echo|half|false|	2-3 7	4-7 12
pt:echo|none|1|	false -11
pt:echo|none|2-3|	true -14
pt:echo|none|4-7|	true 8
pt:echo|none|8+|	false 9
pt:echo|none|	all-one -6	some -10
pt:echo|none|false|	8+ 9
pt:echo|some|8+|	false 11
pt:echo|some|	all -8	none 13
pt:echo|some|false|	8+ 11
pt:ending|	! 6	. 6	? 18
pt:family|"|	1 6
pt:family|'|	2-3 -11
pt:family|none|	2-3 10	4-7 11	8+ 8
pt:family|«|	1 -30	8+ 8
pt:family|‘|	4-7 6
pt:family|“|	1 8	2-3 6	8+ 9
pt:follow|	,adverb -10	,auxiliary -11	,capital 6	,coordinator -11	,preposition -13	,subordinator -10	,that -12	,verb-judging 7	,verb-saying 10	: 9	auxiliary -13	capital -7	determiner -8	end 13	verb-saying -8	— 12
pt:gov|achar|present|	none 7
pt:gov|achar|	que 7
pt:gov|acusar|2-3|	2-3 11
pt:gov|acusar|	de 16
pt:gov|acusar|present|	none 12
pt:gov|admitir|4-7|	4-7 7
pt:gov|admitir|past|	none 9
pt:gov|afirmar|2-3|	4-7 6
pt:gov|afirmar|past|	none 6
pt:gov|alertar|past|	none 9
pt:gov|assegurar|	que 8
pt:gov|atestar|past|	none 11
pt:gov|avisar|1|	4-7 7
pt:gov|avisar|2-3|	4-7 13
pt:gov|avisar|	none -11	que 15
pt:gov|avisar|past|	none -6
pt:gov|avisar|present|	none 10
pt:gov|chamar|0|	2-3 -8
pt:gov|chamar|2-3|	4-7 10
pt:gov|chamar|	none -9
pt:gov|chamar|past|	none -10
pt:gov|chamar|present|	none -6
pt:gov|classificar|2-3|	1 12
pt:gov|classificar|	como 13
pt:gov|confirmar|4-7|	2-3 10
pt:gov|confirmar|	none 10
pt:gov|confirmar|past|	none 8
pt:gov|confirmar|present|	none 7
pt:gov|considerar|2-3|	4-7 9
pt:gov|considerar|	a 10	que 7
pt:gov|considerar|past|	none 9
pt:gov|considerar|present|	none 10
pt:gov|contar|past|	none -7
pt:gov|discordar|1|	8+ 6
pt:gov|discordar|	none 6
pt:gov|discordar|present|	none 6
pt:gov|dizer|1|	2-3 -6
pt:gov|dizer|2-3|	2-3 6	4-7 15
pt:gov|dizer|4-7|	2-3 9	4-7 9
pt:gov|dizer|	a 11	de 7	none 8
pt:gov|dizer|past|	none 9
pt:gov|esclarecer|past|	none -6
pt:gov|escrever|past|	none 10
pt:gov|falar|1|	2-3 19	4-7 11
pt:gov|falar|	de 13	em 15	numa 9
pt:gov|falar|past|	none 23
pt:gov|garantir|2-3|	4-7 8
pt:gov|garantir|past|	none -6
pt:gov|garantir|	que -9
pt:gov|head|	2021 7	anos 7	defesa -7	ela 10	ele -10	magistrada 9	ministra 9	name 16	ninguém -11	oposição 11	person 12	place 10	tribunal -10	turística 8
pt:gov|head|name|	considerar 10	esclarecer -6	falar 6	pedir -12
pt:gov|head|ninguém|	queixar -11
pt:gov|head|oposição|	falar 8
pt:gov|head|organisation|	atestar 11	dizer 15	falar 13
pt:gov|head|person|	afirmar 6	avisar 7	confirmar 9	falar 10	garantir 7	pedir 9	reclamar 11	sustentar 8
pt:gov|head|turística|	falar 8
pt:gov|informar|8+|	4-7 8
pt:gov|informar|past|	none 10
pt:gov|ironizar|	none 8
pt:gov|ironizar|past|	none 9
pt:gov|judging|0|false|false|	all -6
pt:gov|judging|1|false|false|	none 13
pt:gov|judging|2-3|false|false|	first 11	none 16
pt:gov|judging|2-3|true|false|	none 13
pt:gov|judging|4-7|false|false|	first 6	none -11
pt:gov|judging|4-7|true|false|	none 12
pt:gov|judging|a|2-3|	4-7 11
pt:gov|judging|a|false|	false 13
pt:gov|judging|a|	none 12
pt:gov|judging|a|true|	false 7
pt:gov|judging|como|2-3|	1 12
pt:gov|judging|como|false|	false 13
pt:gov|judging|como|	none 13
pt:gov|judging|de|2-3|	1 8	2-3 11	4-7 9
pt:gov|judging|de|4-7|	2-3 -10
pt:gov|judging|de|false|	false -8
pt:gov|judging|em|2-3|	2-3 10
pt:gov|judging|em|false|	false 10
pt:gov|judging|em|	none 10
pt:gov|judging|none|0|	2-3 -10
pt:gov|judging|none|1|	2-3 13
pt:gov|judging|none|	all -6
pt:gov|judging|none|true|	false 11
pt:gov|judging|que|1|	4-7 7
pt:gov|judging|que|4-7|	4-7 6
pt:gov|judging|que|false|	false 7
pt:gov|judging|que|	none 8
pt:gov|judging|que|true|	false 6
pt:gov|lamentar|4-7|	2-3 12
pt:gov|lamentar|	de 12
pt:gov|lamentar|past|	none 12
pt:gov|mandar|4-7|	4-7 12
pt:gov|mandar|past|	none 13
pt:gov|manifestar|	none -6
pt:gov|none|1|	all-one -9	none -31
pt:gov|none|2-3|	all-one 6
pt:gov|none|4-7|	all -7	some -9
pt:gov|none|8+|	first 6	none 13
pt:gov|none|false|false|	1 -14	8+ 6
pt:gov|none|false|true|	1 -11
pt:gov|none|true|false|	1 -20	2-3 6	8+ 14
pt:gov|none|true|true|	1 -11
pt:gov|pedir|0|	4-7 8
pt:gov|pedir|2-3|	8+ 10
pt:gov|pedir|	do -11
pt:gov|perguntar|1|	4-7 11
pt:gov|perguntar|	none 13
pt:gov|perguntar|present|	none 14
pt:gov|precisar|past|	none 10
pt:gov|preferir|2-3|	2-3 10	8+ 7
pt:gov|preferir|	em 10	none 7
pt:gov|preferir|past|	none 12
pt:gov|prometer|	none 8
pt:gov|queixar|present|	none -16
pt:gov|reclamar|present|	none 13
pt:gov|reconhecer|past|	none 7
pt:gov|recordar|present|	none -7
pt:gov|recusar|	none 8
pt:gov|responder|	none 15	que 8
pt:gov|responder|past|	none 13
pt:gov|responder|present|	none 13
pt:gov|resumir|	a 8
pt:gov|resumir|present|	none -6
pt:gov|saying|0|false|false|	none -9
pt:gov|saying|1|false|false|	none 10
pt:gov|saying|1|false|true|	all-one -9
pt:gov|saying|2-3|false|false|	first 18	some 6
pt:gov|saying|2-3|true|false|	none 14
pt:gov|saying|4-7|false|false|	first 19	none 15
pt:gov|saying|4-7|true|false|	none 11
pt:gov|saying|8+|false|false|	first 9	none -11
pt:gov|saying|8+|true|false|	none 11
pt:gov|saying|aos|2-3|	4-7 14
pt:gov|saying|aos|false|	false 17
pt:gov|saying|aos|	first 17
pt:gov|saying|a|2-3|	4-7 15
pt:gov|saying|a|4-7|	1 -15	4-7 9
pt:gov|saying|a|8+|	8+ 9
pt:gov|saying|a|false|	false 15
pt:gov|saying|a|	first 8	some 9
pt:gov|saying|com|4-7|	4-7 12
pt:gov|saying|com|false|	false 13
pt:gov|saying|com|	none 10
pt:gov|saying|da|false|	false -7
pt:gov|saying|de|1|	2-3 13
pt:gov|saying|de|4-7|	2-3 6	4-7 10
pt:gov|saying|de|8+|	2-3 11
pt:gov|saying|de|false|	false 16
pt:gov|saying|de|	first 11	none 16
pt:gov|saying|de|true|	false 9
pt:gov|saying|do|8+|	2-3 -13
pt:gov|saying|do|true|	false -12
pt:gov|saying|em|1|	2-3 12	4-7 9
pt:gov|saying|em|false|	false 16
pt:gov|saying|em|	first 10	none 15
pt:gov|saying|nas|4-7|	4-7 9
pt:gov|saying|nas|false|	false 10
pt:gov|saying|nas|	first 10
pt:gov|saying|na|4-7|	4-7 7
pt:gov|saying|na|	none 7
pt:gov|saying|none|0|	1 -13	4-7 22
pt:gov|saying|none|1|	2-3 -6	4-7 22	8+ 9
pt:gov|saying|none|2-3|	2-3 14	4-7 11	8+ 13
pt:gov|saying|none|4-7|	2-3 15	4-7 10
pt:gov|saying|none|	all-one 11	some 10
pt:gov|saying|none|true|	false 11
pt:gov|saying|numa|false|	false 9
pt:gov|saying|numa|	none 9
pt:gov|saying|para|8+|	4-7 7
pt:gov|saying|para|false|	false 15
pt:gov|saying|para|	none 15
pt:gov|saying|para|true|	false 9
pt:gov|saying|por|false|	false -10
pt:gov|saying|que|1|	2-3 -6	4-7 6
pt:gov|saying|que|2-3|	1 -6	4-7 19
pt:gov|saying|que|4-7|	1 10	4-7 11
pt:gov|saying|que|	first -6	none 10	some 6
pt:gov|saying|que|true|	false 6
pt:gov|saying|se|false|	false -6
pt:gov|saying|se|	none -11
pt:gov|saying|à|	none -7
pt:gov|saying|à|true|	false -7
pt:gov|subject|ela|saying|	1 10
pt:gov|subject|ela|saying|past|	4-7 9
pt:gov|subject|name|judging|	2-3 13
pt:gov|subject|name|saying|	0 8	4-7 14
pt:gov|subject|name|saying|past|	1 -11	2-3 9	4-7 16	8+ 11
pt:gov|subject|name|saying|present|	2-3 9
pt:gov|subject|none|saying|	1 7
pt:gov|subject|none|saying|past|	2-3 6
pt:gov|subject|none|saying|present|	4-7 11
pt:gov|subject|noun|judging|	1 14	2-3 12	8+ -10
pt:gov|subject|noun|judging|past|	1 11	4-7 19	8+ 10
pt:gov|subject|noun|saying|	2-3 19	4-7 9	8+ -10
pt:gov|subject|noun|saying|past|	4-7 11	8+ 16
pt:gov|subject|noun|saying|present|	1 -14	4-7 23	8+ 7
pt:gov|subject|organisation|saying|	0 -8	2-3 15	8+ 11
pt:gov|subject|organisation|saying|past|	4-7 14
pt:gov|subject|organisation|saying|present|	2-3 13
pt:gov|subject|person|judging|	2-3 11	4-7 10
pt:gov|subject|person|judging|past|	1 8	4-7 10
pt:gov|subject|person|judging|present|	4-7 8
pt:gov|subject|person|saying|	0 9	1 -6	2-3 9	4-7 10
pt:gov|subject|person|saying|past|	4-7 12	8+ 9
pt:gov|subject|person|saying|present|	4-7 13	8+ 8
pt:gov|sublinhar|	a 8
pt:gov|sustentar|	a 7	que 11
pt:gov|sustentar|present|	none 11
pt:headline|false|	1 -7	8+ 9
pt:headline|true|	2-3 -6	4-7 16
pt:head|"|	1 6	4-7 12
pt:head|'|	2-3 -11
pt:head|plain|,verb-saying|	4-7 6
pt:head|plain|	: 11	word -18
pt:head|plain|:|	4-7 9
pt:head|plain|all-one|	1 -7
pt:head|plain|coordinator|	2-3 -9
pt:head|plain|end|	4-7 14
pt:head|plain|first|	4-7 16
pt:head|plain|none|	2-3 -6
pt:head|plain|preposition|	1 -14	2-3 -10
pt:head|plain|word|	1 10
pt:head|titled|	none 8	verb-saying 8
pt:head|titled|none|	4-7 6
pt:head|«|	1 -10	4-7 7
pt:head|‘|	4-7 6
pt:head|“|	4-7 9
pt:in-noun|false|false|1|	all-one -6	none -9
pt:in-noun|false|false|2-3|	all 7
pt:in-noun|false|false|4-7|	all -9	first 10	most 15	some 13
pt:in-noun|false|false|8+|	first 7	none 14
pt:in-noun|false|true|1|	all-one -11	none 10
pt:in-noun|false|true|2-3|	none -9
pt:in-noun|true|false|1|	all-one -16
pt:in-noun|true|false|2-3|	all -14	all-one 6	none 7
pt:in-noun|true|false|4-7|	first -8	none 42	some -9
pt:in-noun|true|true|1|	all-one -6
pt:intro-follow|,|stop|	2-3 18	4-7 13	8+ 6
pt:intro-follow|:|end|	2-3 9	4-7 15	8+ 6
pt:intro-follow|:|stop|	4-7 15	8+ 6
pt:intro-follow|auxiliary|stop|	8+ 9
pt:intro-follow|capital|capital|	1 -13
pt:intro-follow|capital|stop|	1 -13	4-7 13
pt:intro-follow|coordinator|stop|	2-3 12
pt:intro-follow|coordinator|word|	1 -11
pt:intro-follow|determiner|,auxiliary|	2-3 -9
pt:intro-follow|determiner|,word|	2-3 -6
pt:intro-follow|determiner|preposition|	1 -8
pt:intro-follow|determiner|stop|	1 -13
pt:intro-follow|preposition|,preposition|	1 -6
pt:intro-follow|preposition|coordinator|	2-3 -7
pt:intro-follow|preposition|end|	2-3 6
pt:intro-follow|preposition|preposition|	1 -17	2-3 6
pt:intro-follow|preposition|stop|	1 -18
pt:intro-follow|start|,verb-saying|	4-7 13
pt:intro-follow|start|,word|	4-7 9
pt:intro-follow|start|:|	4-7 9
pt:intro-follow|start|end|	4-7 7
pt:intro-follow|start|—|	4-7 8
pt:intro-follow|stop|,verb-saying|	2-3 22	4-7 24
pt:intro-follow|stop|,word|	4-7 6
pt:intro-follow|stop|end|	2-3 7	4-7 7
pt:intro-follow|subordinator|stop|	4-7 -10
pt:intro-follow|that|stop|	2-3 6	4-7 25
pt:intro-follow|verb-judging|stop|	2-3 -7
pt:intro-follow|verb-saying|end|	2-3 10
pt:intro-follow|verb-saying|stop|	4-7 18
pt:intro-follow|word|,that|	2-3 -13
pt:intro-follow|word|;|	4-7 7
pt:intro-follow|word|end|	1 -10
pt:intro-follow|word|preposition|	2-3 -9
pt:intro-follow|word|stop|	2-3 12	8+ 12
pt:intro-follow|word|verb-saying|	2-3 -8
pt:intro-follow|word|word|	1 -6
pt:intro-follow|—|end|	8+ 8
pt:intro|	, 9	: 11	adverb 10	coordinator 8	preposition -6	start 9	stop 10	verb-judging -9	— 8
pt:in|first|=ao|	first 6
pt:in|first|=as|	4-7 10	8+ 6	first 6	none 10
pt:in|first|=até|	2-3 11	first 8	none 11
pt:in|first|=a|	2-3 -11	4-7 -11	all-one -11	first 16	none -8	some -9
pt:in|first|=com|	4-7 17	8+ 8	none 16
pt:in|first|=de|	2-3 13	none 15
pt:in|first|=ela|	8+ 6	first 6
pt:in|first|=ele|	8+ 10	first 10
pt:in|first|=em|	4-7 9
pt:in|first|=era|	first 12
pt:in|first|=e|	2-3 7	4-7 6	first 9	none 6
pt:in|first|=foi|	4-7 10	first 7
pt:in|first|=há|	4-7 15	first 16
pt:in|first|=meu|	8+ 6	first 6
pt:in|first|=nem|	2-3 -8	4-7 12	first -7	most 9
pt:in|first|=nunca|	4-7 9
pt:in|first|=não|	4-7 15	8+ 8	first 12	none 11
pt:in|first|=os|	2-3 -12	all-one -12
pt:in|first|=o|	2-3 -12	8+ 8	all -7	first 21	none -11
pt:in|first|=para|	4-7 11	first 8	none 13
pt:in|first|=pelo|	none 6
pt:in|first|=que|	none 9
pt:in|first|=sem|	2-3 -9	4-7 13	first -8	none 10
pt:in|first|=se|	4-7 15	none 14
pt:in|first|=são|	4-7 7	first 7
pt:in|first|=uma|	2-3 19	4-7 9	first 16	none 11
pt:in|first|=um|	2-3 11	4-7 18	8+ 7	none 20
pt:in|first|=vai|	4-7 9
pt:in|first|=você|	4-7 16	first 16
pt:in|first|=à|	4-7 9	first 9
pt:in|first|=é|	4-7 14	8+ 6	first 12
pt:in|first|adverb|	2-3 6	4-7 24	8+ 11	first 17	none 7
pt:in|first|capital|	1 -10	2-3 8	8+ 7
pt:in|first|verb|	4-7 8	8+ 6	first 6
pt:in|first|word|	4-7 7	some -6
pt:in|functions|0|1|	all-one -11
pt:in|functions|0|2-3|	all-one 11	first 14
pt:in|functions|0|4-7|	first -7
pt:in|functions|1|2-3|	all-one -9	some -8
pt:in|functions|1|4-7|	most 9	none 31
pt:in|functions|2|2-3|	first 7	none 11
pt:in|functions|2|4-7|	first 11	some -7
pt:in|functions|2|8+|	first 10
pt:in|functions|3|4-7|	first 24	most 9	none 32	some 7
pt:in|functions|3|8+|	first 7	none 8	some 9
pt:in|last|	5 -8	ar 10	ca -9	co -8	do 7	eg -10	el 13	es 17	go -6	ha 15	ia -8	im -6	is -10	ja -11	já 12	la 9	le 11	lo -13	ma 6	na 8	or -14	os 7	ro -18	sa -11	se -12	ua 7	va 14	vo 7	za 7	ão -17	ça -11
pt:in|last|5|	2-3 -8
pt:in|last|ada|	2-3 -8
pt:in|last|ade|	2-3 12
pt:in|last|ado|	1 11
pt:in|last|ais|	2-3 8
pt:in|last|alo|	1 -13
pt:in|last|dro|	2-3 -7
pt:in|last|eta|	2-3 -14
pt:in|last|hos|	2-3 -12
pt:in|last|ica|	2-3 -7
pt:in|last|ico|	1 -14	2-3 -6
pt:in|last|ida|	2-3 7
pt:in|last|ido|	1 8
pt:in|last|iro|	1 -6
pt:in|last|ite|	2-3 -10
pt:in|last|iva|	2-3 13
pt:in|last|já|	2-3 12
pt:in|last|lha|	2-3 14
pt:in|last|mos|	2-3 8
pt:in|last|nda|	1 -11
pt:in|last|nja|	1 -8
pt:in|last|nta|	2-3 12
pt:in|last|nte|	2-3 12
pt:in|last|nça|	2-3 -11
pt:in|last|ola|	2-3 9
pt:in|last|pel|	2-3 11
pt:in|last|reg|	1 -10
pt:in|last|rio|	1 -10
pt:in|last|rna|	2-3 6
pt:in|last|rro|	2-3 -11
pt:in|last|rua|	2-3 6
pt:in|last|smo|	2-3 9
pt:in|last|sor|	1 -11
pt:in|last|tal|	2-3 10
pt:in|last|tas|	1 -16
pt:in|last|tes|	2-3 9
pt:in|last|uro|	2-3 -10
pt:in|last|vas|	1 -11
pt:in|last|vel|	1 8
pt:in|last|ção|	2-3 -11
pt:in|last|ões|	2-3 9
pt:in|shape|=a capital|	2-3 -11
pt:in|shape|=a word =é|	4-7 7
pt:in|shape|=até =ao word|	2-3 11
pt:in|shape|=de word|	2-3 11
pt:in|shape|=ele verb =que|	8+ 9
pt:in|shape|=meu word word|	8+ 6
pt:in|shape|=não =é word|	4-7 8
pt:in|shape|=não word =a|	4-7 10	8+ 6
pt:in|shape|=não word word|	4-7 10
pt:in|shape|=o capital word|	4-7 9
pt:in|shape|=o word word|	4-7 10	8+ 8
pt:in|shape|=o word|	2-3 -11
pt:in|shape|=os capital|	2-3 -12
pt:in|shape|=sem word|	2-3 -9
pt:in|shape|=um word =com|	4-7 9
pt:in|shape|=um word =de|	4-7 9
pt:in|shape|=uma word =de|	4-7 8
pt:in|shape|=uma word word|	2-3 8
pt:in|shape|=uma word|	2-3 16
pt:in|shape|=é =uma word|	8+ 6
pt:in|shape|adverb word =e|	4-7 6
pt:in|shape|capital =a word|	4-7 11	8+ 7
pt:in|shape|capital =com =a|	8+ 8
pt:in|shape|capital =com word|	4-7 8
pt:in|shape|capital =de capital|	2-3 -15
pt:in|shape|capital =de word|	4-7 18
pt:in|shape|capital =não word|	4-7 -7
pt:in|shape|capital =o word|	4-7 7
pt:in|shape|capital =um word|	4-7 7
pt:in|shape|capital =uma word|	4-7 14
pt:in|shape|capital adverb word|	4-7 15
pt:in|shape|capital adverb|	2-3 13
pt:in|shape|capital capital number|	2-3 -8
pt:in|shape|capital capital|	2-3 -10
pt:in|shape|capital word =de|	4-7 12	8+ 10
pt:in|shape|capital word =em|	8+ 9
pt:in|shape|capital word =eu|	4-7 9
pt:in|shape|capital word word|	2-3 13	8+ 9
pt:in|shape|capital word|	2-3 6
pt:in|shape|capital|	1 -10
pt:in|shape|word =a word|	2-3 11	4-7 9
pt:in|shape|word =com word|	4-7 11
pt:in|shape|word =de word|	2-3 -6	4-7 19
pt:in|shape|word =do word|	2-3 -8
pt:in|shape|word =e word|	2-3 8
pt:in|shape|word =o word|	4-7 11
pt:in|shape|word =por word|	2-3 11
pt:in|shape|word =um word|	4-7 10
pt:in|shape|word word =com|	4-7 8
pt:in|shape|word word =de|	4-7 9
pt:in|shape|word word =e|	4-7 11
pt:in|word|	5 -8	a 11	antes 10	ao 11	asfixia 12	até 15	calendário 11	casa -7	chuvisqueiro -6	com 11	creche -8	da -10	de -11	definitivas -11	do -9	e 11	gestão -8	grua 6	irrevogável -6	jogo -6	já 15	laranja -8	leite -10	lenta 12	levo 7	mais 15	mal-entendido 8	nem -8	nº -8	não 9	o -11	papel 11	partilhada -8	pausa -7	planilha 11	por 12	quase -14	que 9	reg -10	risco -9	santo -7	saudade -11	sem -12	tonhos -12	um 11	uma 19	velório -8	verão 11	vezes 10	vidro -7	volto 12
pt:lead|lower|	, 23	adverb 10	coordinator 8	determiner 6	verb-saying -9
pt:lead|upper|	, -14	: 11	capital -10	determiner -12	preposition -20	start 9	stop 10	verb-judging -7	verb-saying 15	word -8	— 8
pt:naming|conhecido|2|	2-3 -6
pt:naming|false|	preposition -10	verb-judging -6	word -17
pt:naming|none|	8+ 11
pt:naming|palavra|1|	1 -17
pt:naming|true|	, 9	: 11	adverb 10	coordinator 8	start 9	stop 9	verb-judging -7	— 8
pt:nobody|1|	coordinator -11	preposition -9	word -10
pt:nobody|4-7|	start 8
pt:nobody|8+|	stop 9
pt:others|0|	8+ 9
pt:others|1|	1 -6	8+ 8
pt:own-case|false|all-one|	, -11	: 9	capital -13	determiner -8	preposition -17	word 6
pt:own-case|false|all|	, -6	determiner -13	preposition -15	stop 10	verb-judging -6	word -10
pt:own-case|false|first|	: 6	start 18	stop 6	word -9	— 7
pt:own-case|false|none|	, 23	adverb 10	coordinator 8	verb-saying -9	word 7
pt:own-case|false|some|	, 7	word -8
pt:own-case|true|first|	: 9	start 9	stop 6	— 7
pt:own-case|true|most|	: 11
pt:own|false|	8+ 11
pt:own|true|	4-7 20
pt:same|1|1|	all-one -10
pt:same|1|2-3|	some -8
pt:same|1|4-7|	all -10	most 16	none 7	some -7
pt:same|1|8+|	first 7	none 8	some 9
pt:same|2|2-3|	all -7	all-one 8	none 8
pt:sentence|judging|	1 9	4-7 21
pt:sentence|none|	1 -16	4-7 -9	8+ 8
pt:sentence|saying|	2-3 7	4-7 22	8+ 7
pt:size-ending|10+|.|	end 7
pt:size-ending|10+|none|	stop 6
pt:size-ending|1|none|	,preposition -7	,word 7	capital -11	determiner -10	preposition -10	word 8
pt:size-ending|2|none|	,auxiliary -6	,preposition 7	,that -13	,verb-saying 13	,word -13	verb-saying -8	word -9
pt:size-ending|3|.|	end 6
pt:size-ending|3|none|	,auxiliary -12	,capital 7	,preposition -14	,verb-saying 16	,word 11	coordinator -10	end 8	stop 18
pt:size-ending|4-5|.|	end 9
pt:size-ending|4-5|?|	,verb-saying 7
pt:size-ending|4-5|none|	,verb-saying 9	,word 12	end 12
pt:size-ending|6-9|.|	end 16
pt:size-ending|6-9|?|	,verb-saying 7
pt:size-ending|6-9|none|	,verb-saying 14	; 7	end 8	stop 11	— 9
pt:size-follow|10+|	end 7	stop 6
pt:size-follow|1|	,preposition -8	,word 7	capital -11	determiner -10	preposition -10	word 8
pt:size-follow|2|	,auxiliary -6	,preposition 7	,that -13	,verb-saying 13	,word -13	coordinator 12	verb-saying -8	word -9
pt:size-follow|3|	,auxiliary -12	,capital 7	,preposition -14	,verb-saying 16	,word 11	coordinator -10	end 11	stop 18
pt:size-follow|4-5|	,verb-saying 10	,word 10	end 14
pt:size-follow|6-9|	,verb-saying 14	; 7	end 13	stop 11	— 9
pt:size-intro|10+|	, 6	: 6	— 8
pt:size-intro|1|	capital -17	coordinator -10	determiner -19	subordinator 10	verb-saying -14
pt:size-intro|2|	auxiliary -7	determiner 11	stop 21	that -8	verb-judging -9
pt:size-intro|3|	, 6	: 21	adverb 9	auxiliary 8	preposition -9	start 9	subordinator -7	verb-saying 13
pt:size-intro|4-5|	, 13	: 8	capital 13	start 12	stop 15	that 12	verb-saying 20
pt:size-intro|6-9|	, 8	: 25	auxiliary 14	start 17	stop 13	that 13	verb-saying 9	word 9
pt:size|	10+ 7
pt:subject|elided|	,verb-saying 17	2-3 11	4-7 30	stop 14	verb-saying -8	— 9
pt:subject|none|	,adverb -10	,auxiliary -11	,preposition -9	,subordinator -8	,that -12	1 -8	4-7 -8	8+ 8	; 9	auxiliary -6	coordinator -7	preposition -13	word -14	— 6
pt:subject|own|	,capital -7	,coordinator -8	,verb-saying 9	4-7 18	8+ 11	: 8	; -13	auxiliary -11	capital -11	determiner -7	end 15	preposition 6	stop 10	— 10
pt:two-before|)|	: 8
pt:two-before|,|	auxiliary 18	coordinator 8	determiner -15	preposition -13	word 12
pt:two-before|adverb|	stop 7	that 13
pt:two-before|auxiliary|	word 9
pt:two-before|capital|	: 17	auxiliary 11	stop 14
pt:two-before|coordinator|	preposition -6
pt:two-before|determiner|	word 12
pt:two-before|preposition|	word -9
pt:two-before|pronoun|	auxiliary -6
pt:two-before|quote|	coordinator -11	preposition -14	stop 10
pt:two-before|start|	capital -11	start 9
pt:two-before|stop|	— 8
pt:two-before|that|	word 8
pt:two-before|verb-judging|	preposition -11	that 7
pt:two-before|verb-saying|	preposition 7	stop 8
pt:two-before|word|	, 11	: 13	adverb 9	auxiliary -6	determiner 6	verb-saying 6	word -10
pt:two-words-before|)|	: 8
pt:two-words-before|,|	houve 7	mas 8	o -12	é 6
pt:two-words-before|.|	— 8
pt:two-words-before|anos|	, 7
pt:two-words-before|apenas|	que 13
pt:two-words-before|a|	expressão -10	palavra -14
pt:two-words-before|batizado|	de -7
pt:two-words-before|bilhete|	: 10
pt:two-words-before|discorda|	: 6
pt:two-words-before|dizer|	que 13
pt:two-words-before|diz|	que -9
pt:two-words-before|do|	livro -8
pt:two-words-before|faixa|	: -12
pt:two-words-before|falar|	em 10
pt:two-words-before|fala|	em 21
pt:two-words-before|jornalistas|	: 14
pt:two-words-before|o|	programa -10
pt:two-words-before|paciência|	. 10
pt:two-words-before|pergunta|	: 11
pt:two-words-before|segundos|	: 10
pt:two-words-before|sociais|	: 9
pt:two-words-before|start|	start 9
pt:two-words-before|valor|	: 12
pt:two-words-before||	. 10	e -11	para -14
pt:verb|false|1|	upper -11
pt:verb|false|8+|	lower 8	upper 7
pt:verb|true|2-3|	lower -9	upper 13
pt:verb|true|4-7|	lower 18
pt:verb|true|8+|	lower 11	upper 6
pt:word-after|	, -6	: 9	de -8	do -8	e 6	end 13	ficou -6	no -8	não -9	o -7	para -14	é -7	— 12
pt:word-after|,|	none -7
pt:word-after|.|	? 12
pt:word-after|:|	none 9
pt:word-after|de|	none -8
pt:word-after|do|	none -8
pt:word-after|end|	. 13	? 11	none 9
pt:word-after|ficou|	none -6
pt:word-after|no|	none -8
pt:word-after|não|	none -9
pt:word-after|para|	none -14
pt:word-after|é|	none -7
pt:word-after|—|	none 14
pt:word-before|	, 9	. 9	: 11	? 13	ao -9	apenas 13	chama -6	chamado -6	com -14	da -11	em 19	está 10	expressão -10	houve 10	livro -6	marca 8	mas 8	numa 9	o -13	palavra -17	por -12	programa -10	start 9	são 12	tem 9	ter 7	têm -11	— 8
pt:word-before|,|	4-7 13	8+ 6
pt:word-before|.|	4-7 18
pt:word-before|:|	2-3 7	4-7 12	8+ 8
pt:word-before|?|	4-7 13
pt:word-before|ao|	2-3 -9
pt:word-before|a|	4-7 14
pt:word-before|chama|	2-3 -6
pt:word-before|como|	1 10	2-3 -7	4-7 -10
pt:word-before|da|	2-3 -11
pt:word-before|de|	4-7 -8
pt:word-before|do|	2-3 7
pt:word-before|em|	2-3 16	4-7 9
pt:word-before|expressão|	2-3 -10
pt:word-before|e|	1 -10
pt:word-before|foi|	2-3 11
pt:word-before|o|	1 -17	2-3 -9
pt:word-before|palavra|	1 -17
pt:word-before|para|	1 -14
pt:word-before|por|	2-3 -12
pt:word-before|programa|	2-3 -10
pt:word-before|que|	4-7 13
pt:word-before|start|	2-3 9	4-7 17
pt:word-before|são|	2-3 12
pt:word-before|têm|	2-3 -11
pt:word-before|um|	1 -11
pt:word-before|é|	4-7 9	8+ 6
pt:word-before|—|	8+ 8
pt:work|near|none|,|	all -6
pt:work|near|none|	all -6	all-one -12	first 8
pt:work|near|none|stop|	first 6
pt:work|none|none|,|	none 23	some 7
pt:work|none|none|:|	all-one 9	first 7	most 14
pt:work|none|none|adverb|	none 10
pt:work|none|none|capital|	all-one -13
pt:work|none|none|coordinator|	none 8
pt:work|none|none|determiner|	all -13	all-one -7	none 6
pt:work|none|none|	most 16	some -10
pt:work|none|none|preposition|	all -15	all-one -17
pt:work|none|none|start|	first 18
pt:work|none|none|stop|	all 10	first 6
pt:work|none|none|verb-judging|	all -6
pt:work|none|none|verb-saying|	none -9
pt:work|none|none|word|	all -7	all-one 8	first -7	none 7	some -8
pt:work|none|none|—|	first 8
pt:work|right|none|	all -7	all-one -10	first -7
pt:work|right|none|word|	all -7	all-one -10	first -7
same|1|1|	none -7
same|1|2-3|	all -13	all-one -15	most -6	none 6
same|1|4-7|	all -25	all-one -16	none 25	some 22
same|1|8+|	all 10	most 12	none 8	some 23
same|2|1|	all-one -31
same|2|2-3|	all -16	first -8	some 13
same|2|4-7|	all -13	none 10
same|2|8+|	first 6
same|3|1|	all-one -12	first 13	none -16
same|3|2-3|	first -11	none -14
sentence|judging|	8+ 22
sentence|none|	1 -26	2-3 -30	4-7 -19
sentence|saying|	1 10	2-3 13	4-7 19	8+ 7
sentence|thinking|	1 -42	2-3 -8	4-7 18	8+ 16
size-ending|10+|!|	,pronoun 6	,verb-saying 12
size-ending|10+|,|	capital 15	determiner 19	pronoun 9	verb-saying 15	word 6
size-ending|10+|.|	capital 19	determiner 15	end 25	preposition 11	pronoun 19	— 13
size-ending|10+|?|	capital 18	determiner 10	end 6	pronoun 8	verb-saying 9
size-ending|10+|none|	( 11	, 10	,auxiliary 7	,pronoun 8	,verb-judging 12	,verb-saying 8	,verb-thinking 11	,word 13	: 13	capital 18	determiner 17	pronoun 10	stop 26	verb-saying 10
size-ending|1|!|	stop 11
size-ending|1|,|	pronoun 15	subordinator 6	word -12
size-ending|1|.|	capital 14	end -9	preposition -8	pronoun 6	subordinator -10
size-ending|1|?|	end 12
size-ending|1|none|	( -11	) -12	, -6	,adverb -13	,auxiliary -11	,preposition -9	,quote -8	,that -15	,verb-judging 11	,verb-saying 15	- -14	: -15	adverb -19	auxiliary -20	capital -9	coordinator 8	determiner -6	pronoun -14	quote -8	subordinator 11	verb-judging -9	word -9
size-ending|2|,|	auxiliary -15	capital 15	coordinator -16	preposition -16	pronoun -9	subordinator -12	verb-saying -8
size-ending|2|.|	capital -8	determiner -17	end -11	preposition -14
size-ending|2|?|	,verb-saying 10	capital 13	end 6	pronoun 9	verb-saying 14	— 9
size-ending|2|none|	( -13	) -10	+ 8	,adverb -9	,coordinator -6	,determiner -9	,that -10	,word -11	; -10	auxiliary -19	capital -21	end 14	pronoun -16	verb-judging -13	verb-saying -26	word -29
size-ending|3|!|	,verb-saying 7	end -12
size-ending|3|,|	auxiliary -11	verb-saying 21	word 8
size-ending|3|.|	capital -9	determiner 8	end 22	pronoun 18	quote -9	subordinator -8
size-ending|3|?|	end 17	pronoun 9
size-ending|3|none|	( -17	, 6	,capital 7	,coordinator -12	,determiner 11	,preposition -19	,pronoun -9	,subordinator 7	,verb-saying 8	,word 7	: 7	capital -12	end 17	subordinator 14	word -7	— 9
size-ending|4-5|!|	,verb-saying 7	determiner 16	end 13	pronoun 11
size-ending|4-5|,|	auxiliary -10	capital 25	coordinator -7	determiner 11	preposition -9	pronoun 36	verb-saying 16
size-ending|4-5|.|	capital 16	end 15	preposition 18	that 13	— 15
size-ending|4-5|?|	,auxiliary 9	,verb-saying 11	capital 16	determiner 13	end 20	pronoun 12	quote 18	stop -7	verb-saying 16
size-ending|4-5|none|	( -9	,auxiliary 6	,capital -11	,coordinator 16	,determiner -9	,pronoun 6	,subordinator 9	,word -14	- 13	: 9	; 17	adverb -10	capital 12	stop -6	subordinator 23	verb-saying -6	— -15
size-ending|6-9|!|	determiner 6	end 8	pronoun 13
size-ending|6-9|,|	auxiliary -9	capital 26	determiner 31	pronoun 22	subordinator -8	verb-saying 29	– 6
size-ending|6-9|.|	determiner 15	preposition 12	pronoun 17	that 11	— 25
size-ending|6-9|?|	,verb-saying 7	,word 13	capital 19	determiner 7	end 21	pronoun 19	stop 14	verb-saying 14	— 10
size-ending|6-9|none|	, -9	,auxiliary 24	,preposition -6	,pronoun 8	,verb-saying 10	,verb-thinking 9	: 25	auxiliary -11	capital 18	coordinator 17	determiner 18	end 37	pronoun 8	stop 16	word -13	— -13
size-follow|10+|	( 16	, 10	,auxiliary 7	,pronoun 8	,verb-judging 12	,verb-saying 8	,verb-thinking 11	,word 13	: 13	capital 21	determiner 23	end 25	preposition 11	pronoun 10	stop 26	verb-saying 16	word 6	— 15
size-follow|1|	( -15	) -12	, -6	,adverb -13	,auxiliary -11	,coordinator 13	,preposition -9	,quote -8	,that -15	,verb-judging 11	,verb-saying 15	- -14	: -15	adverb -19	auxiliary -20	capital 7	coordinator 7	pronoun 14	quote -14	verb-judging -9	verb-thinking -7	word -10
size-follow|2|	( -13	) -13	+ 8	,adverb -9	,coordinator -6	,determiner -9	,that -10	,word -11	; -10	auxiliary -23	capital -6	determiner -11	pronoun -12	quote -6	verb-judging -13	verb-saying -15	word -28	— 11
size-follow|3|	( -17	,capital 7	,coordinator -12	,determiner 11	,preposition -19	,pronoun -9	,subordinator 7	,verb-saying 8	,word 7	: 7	capital -7	determiner 7	end 28	pronoun 18	verb-saying 11	word -6	— 12
size-follow|4-5|	( -9	,auxiliary 6	,capital -11	,coordinator 16	,determiner -9	,pronoun 6	,subordinator 9	,verb-thinking 7	,word -14	- 13	: 9	; 17	adverb -10	auxiliary -7	capital 30	end 16	pronoun 17	stop -8	subordinator 25	that 9	verb-saying 6	— -8
size-follow|6-9|	( 17	, -12	,auxiliary 24	,preposition -6	,pronoun 8	,verb-saying 10	,verb-thinking 9	: 25	auxiliary -15	capital 13	coordinator 8	determiner 24	end 15	pronoun 33	stop 16	that 11	verb-saying 29	word -11	– 6	— -8
size-intro|10+|	) 8	, 17	- 8	: 31	adverb 8	auxiliary 16	capital 10	coordinator 10	preposition 19	quote 16	start 18	stop 14	subordinator 9	that 16	verb-saying 16	word 26	— 8
size-intro|1|	( -14	, -8	adverb 10	coordinator -24	determiner 9	preposition -10	quote -13	start -7	stop 26	that -19	verb-judging -9	verb-thinking -10	word -8
size-intro|2|	( -8	: 16	adverb -20	auxiliary -7	determiner -18	preposition -13	stop 18	subordinator -22	that -14	word -6
size-intro|3|	' -12	adverb 9	auxiliary 36	capital 7	coordinator 9	determiner -12	possessive -16	preposition -11	pronoun 23	start 16	stop 14	that 17	verb-saying 10	verb-thinking 12	— 6
size-intro|4-5|	( -8	, -7	: -6	; -8	adverb -10	auxiliary 10	capital 8	coordinator 15	possessive -11	preposition 6	pronoun 13	quote 22	start 18	stop 9	subordinator 31	that 27	verb-saying -14	verb-thinking 17	word -13	— 10
size-intro|6-9|	, 29	: 10	; 7	adverb 21	coordinator 13	determiner 25	pronoun 18	quote 14	start 19	stop 17	subordinator -9	that 27	verb-saying -8	verb-thinking 21	word 8	— 10	’ 6
size|	1 -9	10+ 25	2 -24	3 15	4-5 -10	6-9 10
subject|elided|	,capital 7	,preposition 12	,pronoun 22	,verb-saying 6	,word -11	1 -6	2-3 33	8+ 11	end 19	preposition 7	stop 10	word -13	— 8
subject|none|	( -9	) -10	+ 9	,adverb -15	,auxiliary -17	,coordinator 6	,determiner -11	,preposition -20	,quote -8	,subordinator -9	,that -8	,verb-judging 14	,verb-thinking 11	,word -9	- -12	4-7 -8	; 21	adverb -14	auxiliary -21	capital 20	determiner 9	end 30	preposition -14	subordinator 7	that 9	verb-judging 6	word -15	— 16
subject|own|	) -9	+ 8	,adverb -9	,auxiliary 14	,capital -9	,coordinator -6	,determiner 9	,preposition -10	,subordinator 13	,that -9	,verb-judging 6	,verb-saying 13	,word -6	- 9	determiner 10	end 26	preposition 20	pronoun -7	stop -15	verb-judging -7	verb-saying -13	— 12
two-before|%|	stop 7
two-before|)|	: 7	preposition 13	stop 15
two-before|,|	auxiliary 25	capital -15	determiner -12	preposition 7	quote 11	verb-thinking -7	word -21
two-before|:|	determiner -7	quote 12	word 10
two-before|;|	capital 13
two-before|adverb|	: 29	adverb -6	auxiliary 12	coordinator 10	determiner 10	preposition -6	stop 35	subordinator -7	that 13	verb-judging -16	verb-saying 10	word -6
two-before|auxiliary|	: 10	auxiliary 20	determiner -16	preposition -19	pronoun 16	quote -9	stop 23	verb-saying 6	verb-thinking 15	word 16
two-before|capital|	' -12	( -11	, 19	: 10	auxiliary 17	capital 17	determiner -23	possessive -24	preposition -7	word -6
two-before|coordinator|	adverb 13	auxiliary 16	determiner -18	preposition -15	that 11	verb-saying 10	verb-thinking -14	word -18
two-before|determiner|	: 21	capital -10	determiner 17	preposition -15	stop 13	subordinator -6	verb-saying 7	verb-thinking 10	word -13
two-before|possessive|	word -16
two-before|preposition|	, -8	auxiliary -15	capital 11	determiner 7	preposition 10	pronoun -12	stop 29	verb-saying -24	verb-thinking 9
two-before|pronoun|	: 26	adverb 12	auxiliary 7	capital -6	determiner -15	preposition 17	stop 20	subordinator 18	verb-thinking -14
two-before|quote|	( -10	, -24	: 11	coordinator -17	preposition -7	stop 22	word -6	— 11
two-before|start|	capital -16	determiner -21	preposition -12	start 19
two-before|stop|	) 11	: 11	capital -22	determiner -22	preposition -21	— 8
two-before|subordinator|	determiner -16	preposition -11	stop 7
two-before|that|	auxiliary -12	capital 18	determiner -9	pronoun 22	verb-saying -20
two-before|verb-judging|	: 17	adverb -12	auxiliary 6	determiner 6	stop 27	that 14	word -10
two-before|verb-saying|	, 29	: 13	adverb -11	auxiliary 6	preposition 11	pronoun -6	stop 10	verb-judging -10	word 11
two-before|verb-thinking|	: 14	auxiliary 13	determiner -6	stop 23	that 15	word -14
two-before|word|	( -10	, -14	; 11	adverb 9	auxiliary -6	capital 6	coordinator 18	preposition -17	pronoun 12	quote -7	stop 32	subordinator -10	verb-judging -14	verb-saying -6	verb-thinking 9	word 13
two-words-before|%|	. 7
two-words-before|)|	. 15	: 7
two-words-before|,|	 11	a -11	alias -10	blamed 14	christened -12	di 8	dit -7	entitled -8	had 9	houve 7	is 14	la -13	maar 14	mas 8	nicknamed -11	o -12	or -11	per -8	said 12	since 12	surnommé -9	the -12	un 6	was 21	whose -8	é 6
two-words-before|.|	) 11	: 11	de -7	the -14	under -14	— 8
two-words-before|000|	. 7
two-words-before|1991|	. 7
two-words-before|1998|	. 9
two-words-before|2028|	. 11
two-words-before|29|	. 11
two-words-before|3|	: 11
two-words-before|:|	 12
two-words-before|a24|	. 6
two-words-before|aan|	. 10
two-words-before|acquiesce|	: 6
two-words-before|act|	. 8
two-words-before|added|	, 10	. 16
two-words-before|afp|	. 11
two-words-before|again|	. 10
two-words-before|agency|	. 10
two-words-before|agreed|	. 9
two-words-before|airport|	. 11
two-words-before|altro|	: 16
two-words-before|anders|	: 10
two-words-before|and|	said 15	that 10	was 12
two-words-before|anni|	. 11
two-words-before|anos|	, 7
two-words-before|answer|	. -9
two-words-before|ans|	. 7
two-words-before|apenas|	que 13
two-words-before|apology|	, -9
two-words-before|around|	. 6
two-words-before|arrived|	. 8
two-words-before|asked|	, 12	for 15
two-words-before|as|	a -21	the -18
two-words-before|august|	. 10
two-words-before|aus|	. 7
two-words-before|auteur|	de -9
two-words-before|author|	of -9
two-words-before|autora|	de -7
two-words-before|away|	. 8
two-words-before|a|	expressão -10	palavra -14	salué 6	so-called -14
two-words-before|back|	. 11
two-words-before|band|	played -9
two-words-before|batizado|	de -7
two-words-before|bekend|	als -7
two-words-before|bericht|	: 11
two-words-before|be|	met 13
two-words-before|bilhete|	: 10
two-words-before|book|	, -15	. 6
two-words-before|box|	. 10
two-words-before|braccia|	: 15
two-words-before|brief|	. 11
two-words-before|but|	not 13
two-words-before|called|	a 12	for 13	it 7	that 14	the -11
two-words-before|call|	. 13	a -12	the -14
two-words-before|calma|	: 9
two-words-before|camera|	. 10
two-words-before|card|	. 10
two-words-before|care|	. 6
two-words-before|car|	. 13
two-words-before|case|	. 9
two-words-before|cbc|	’s -13
two-words-before|change|	. 11
two-words-before|charge|	. 10
two-words-before|civile|	. 7
two-words-before|claro|	: 8
two-words-before|clients|	were 12
two-words-before|cnn|	's -11
two-words-before|coalition|	. 9
two-words-before|comment|	. 9
two-words-before|comptes|	juge 9
two-words-before|conclu|	: 6
two-words-before|confiant|	. 6
two-words-before|conocido|	como -12
two-words-before|consulted|	. 9
two-words-before|corrige|	: 15
two-words-before|court|	. 11	had 8
two-words-before|cut|	. 8
two-words-before|c’|	è -11
two-words-before|dann|	: 12
two-words-before|dass|	man 13
two-words-before|das|	für 8
two-words-before|days|	. 10
two-words-before|day|	: 14
two-words-before|definido|	como -6
two-words-before|delighted|	. 7
two-words-before|dem|	titel -7
two-words-before|den|	ausdruck -11	begriff -8	namen -14	spitznamen -7	zusatz -13
two-words-before|der|	aufschrift -8	begriff -10
two-words-before|described|	as 23
two-words-before|de|	afspraak 8	zaak 7
two-words-before|dice|	. 6
two-words-before|die|	initiative -10	zeitung -11
two-words-before|disagreed|	. 9
two-words-before|discorda|	: 6
two-words-before|diversamente|	: 6
two-words-before|dizer|	que 13
two-words-before|diz|	que -9
two-words-before|di|	aver 15	essere 11
two-words-before|documentary|	, -11
two-words-before|door|	: -10
two-words-before|do|	livro -8
two-words-before|droog|	. 12
two-words-before|d’|	une 6
two-words-before|ein|	. 6	: 7
two-words-before|ekwueme-voss|	: 8
two-words-before|english|	. 11
two-words-before|entscheidung|	sei 7
two-words-before|enttäuscht|	. 6
two-words-before|espn|	. 14
two-words-before|es|	: 8
two-words-before|euros|	. 15
two-words-before|explained|	. 10
two-words-before|expresó|	su 13
two-words-before|eyes|	. 9
two-words-before|face|	. 9
two-words-before|faixa|	: -12
two-words-before|falar|	em 10
two-words-before|fala|	em 21
two-words-before|fees|	. 8
two-words-before|fest|	. 11
two-words-before|fifth|	. 12
two-words-before|fois|	. 10
two-words-before|for|	a -15	her 8
two-words-before|found|	it 14
two-words-before|game|	. 9
two-words-before|gemeint|	: 6
two-words-before|goes|	by -11
two-words-before|govender|	: 13
two-words-before|grinned|	. 8
two-words-before|guère|	: 8
two-words-before|habla|	de 16
two-words-before|habló|	de 14
two-words-before|había|	dicho -8
two-words-before|had|	been 14	called 12	written -6
two-words-before|hand|	. 9
two-words-before|have|	been 11	named -11
two-words-before|ha|	scritto -9
two-words-before|head|	. 8
two-words-before|helicopter|	. 10
two-words-before|hem|	. 8
two-words-before|her|	. 9	as 6
two-words-before|het|	dorp -8	kabinet 6	over 14	woord -7
two-words-before|he|	called 22	had 12	preferred -16	termed 14	was 17	would 11
two-words-before|hij|	, 7	. 10
two-words-before|him|	. 10	: 16
two-words-before|hours|	. 7
two-words-before|house|	. 9
two-words-before|idea|	. 6
two-words-before|il|	, 6	giudizio -8
two-words-before|interpreter|	. 7
two-words-before|interview|	. 11
two-words-before|into|	a -18
two-words-before|invece|	di 9
two-words-before|invita|	a 10
two-words-before|in|	. 6	der -6
two-words-before|island|	. 7
two-words-before|is|	. 11	a -16	called -10	titled -8
two-words-before|it|	, -10	. 17	a -16	as 13	had 16	says -14	would 8
two-words-before|jornalistas|	: 14
two-words-before|kept|	a -15	its -13
two-words-before|known|	as -20
two-words-before|komen|	. 10
two-words-before|lacht|	) 7
two-words-before|land|	. 9
two-words-before|last|	. 11
two-words-before|later|	. 12
two-words-before|late|	. 8
two-words-before|laughed|	. 9
two-words-before|laughing|	. 12
two-words-before|la|	chiamano -9	definisce 15	etiqueta -11	mention -12	parola -7
two-words-before|lei|	, 9
two-words-before|letter|	. 10
two-words-before|levy|	. 9
two-words-before|le|	dossier 11	mot -15	texte 7
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 10
two-words-before|line|	. 10	read -13
two-words-before|link|	. 6
two-words-before|locally|	as -16
two-words-before|long|	. 11
two-words-before|lui|	. 10
two-words-before|l’|	appelle -9
two-words-before|manager|	. 6
two-words-before|man|	habe 8
two-words-before|marketed|	as -9
two-words-before|meeting|	. 9
two-words-before|mee|	. 15
two-words-before|men|	to -8
two-words-before|meses|	. 7
two-words-before|message|	. 11
two-words-before|meter|	. 6
two-words-before|me|	, 13	. 7
two-words-before|minister|	. 8
two-words-before|minutes|	. 11
two-words-before|minutos|	. 6
two-words-before|misadventure|	. 8
two-words-before|mit|	dem 6
two-words-before|modulo|	? 10
two-words-before|month|	. 16
two-words-before|more|	. 10
two-words-before|morning|	. 10
two-words-before|mot|	de -15
two-words-before|nach|	: 10
two-words-before|nada|	. 9
two-words-before|name|	. 11
two-words-before|nannte|	sie 8
two-words-before|nega|	: 7
two-words-before|news|	' -12	. 9
two-words-before|nicknamed|	the -10
two-words-before|niega|	: 11
two-words-before|night|	. 12
two-words-before|nobody|	. 10
two-words-before|noemt|	hem 7	het 6
two-words-before|note|	. -13
two-words-before|not|	. 7	: 12	be 6	negotiate 10	to 8
two-words-before|n’|	avoir 9
two-words-before|objected|	. 10
two-words-before|office|	, -15	. 11
two-words-before|of|	a -24	the -13
two-words-before|only|	: 13
two-words-before|on|	. 17	pouvait 11
two-words-before|op|	. 6
two-words-before|out|	. 12	: 14
two-words-before|over|	. 12	de -12
two-words-before|o|	programa -10
two-words-before|paciência|	. 10
two-words-before|panel|	. 7
two-words-before|park|	. 7
two-words-before|parlamento|	. 6
two-words-before|parlano|	di 13
two-words-before|pas|	. 6	: 6
two-words-before|path|	. 12
two-words-before|patience|	. 8
two-words-before|paying|	for 11
two-words-before|pergunta|	: 11
two-words-before|per|	i 8
two-words-before|philosophical|	. 6
two-words-before|phone|	: 6
two-words-before|place|	of -9
two-words-before|points|	. 7
two-words-before|point|	. 11
two-words-before|police|	. 11
two-words-before|policy|	. 14
two-words-before|posted|	: 11
two-words-before|power|	. 9
two-words-before|precisa|	: 15
two-words-before|premier|	had 8
two-words-before|prize|	: -9
two-words-before|protested|	. 11
two-words-before|qualifié|	de 10
two-words-before|question|	. 9
two-words-before|qu|	’ 8
two-words-before|qu’|	elle 10
two-words-before|radio|	. 10
two-words-before|raid|	as 7
two-words-before|rassicura|	: 10
two-words-before|rating|	. 13	to -14
two-words-before|recalled|	. 15
two-words-before|relativise|	: 12
two-words-before|reno|	. 11
two-words-before|replied|	: 17
two-words-before|reporters|	, 9
two-words-before|report|	, -9
two-words-before|reprend|	: 11
two-words-before|right|	. 9
two-words-before|river|	. 7
two-words-before|route|	. 8
two-words-before|ruling|	. 13
two-words-before|said|	, 27	. 23	: 28	that -7
two-words-before|satz|	: 10
two-words-before|says|	, 14	. 10
two-words-before|say|	, 12
two-words-before|schild|	: -12
two-words-before|school|	. 12
two-words-before|secondo|	la -11
two-words-before|seconds|	. 10
two-words-before|segundos|	: 10
two-words-before|se|	dit 11
two-words-before|shares|	. 6
two-words-before|she|	had 10	is 14	would 10
two-words-before|should|	have 11
two-words-before|showed|	that 13
two-words-before|shrugged|	. 10
two-words-before|sie|	, 7
two-words-before|sign|	for -13
two-words-before|silence|	: 13
two-words-before|six|	. 6
two-words-before|si|	chiama -9	dice 10
two-words-before|smiled|	. 10
two-words-before|sociais|	: 9
two-words-before|socios|	de 8
two-words-before|soltó|	: 9
two-words-before|song|	, -10
two-words-before|souri|	: 10
two-words-before|so|	: 14
two-words-before|speaks|	of -7
two-words-before|spiega|	, 8
two-words-before|spoke|	of 13
two-words-before|sports|	. 9
two-words-before|sprach|	von 6
two-words-before|sprak|	van 6
two-words-before|spreekt|	van 15
two-words-before|spricht|	von 12
two-words-before|spring|	. 6
two-words-before|stand|	. 8
two-words-before|start|	de -6	die -13	il -10	la -11	start 19
two-words-before|statement|	. 12
two-words-before|station|	. 8
two-words-before|stilte|	. 10
two-words-before|story|	. 8
two-words-before|subject|	line -12
two-words-before|such|	as -12
two-words-before|sunday|	. 8
two-words-before|sure|	. 8
two-words-before|svp|	. 16
two-words-before|s’|	intitola -15
two-words-before|tajante|	: 9
two-words-before|team|	. 10
two-words-before|telegram|	. 10
two-words-before|telephone|	. 8
two-words-before|terughoudend|	. 10
two-words-before|testa|	: 10
two-words-before|that|	he 13	it 11	read -15	says -13	the -12	were -11
two-words-before|them|	. 7
two-words-before|there|	was -7
two-words-before|they|	had 9
two-words-before|the|	accord 12	caption -11	change 11	decision 13	film 9	government 13	heading -7	hearing 6	line -9	order 8	outcome 13	phrase -23	report 11	result 12	shares -8	slogan -10	so-called -18	tagline -7	term -14	title -13	word -31	words -18
two-words-before|timetable|	. 11
two-words-before|time|	. 12
two-words-before|toe|	. 11
two-words-before|told|	. 11
two-words-before|touche|	: 7
two-words-before|to|	put -6	say -17
two-words-before|transport|	of 10
two-words-before|tratta|	di 11
two-words-before|tribute|	to 18
two-words-before|uit|	. 10
two-words-before|una|	. 6
two-words-before|une|	décision 10
two-words-before|university|	. 10
two-words-before|unlikely|	. 9
two-words-before|unmoved|	. 9
two-words-before|unrepentant|	. 13
two-words-before|un|	homme 12	projet 14
two-words-before|up|	. 11
two-words-before|us|	. 9
two-words-before|uur|	. 10
two-words-before|valor|	: 12
two-words-before|view|	. 14
two-words-before|voix|	. 10
two-words-before|volte|	. 7
two-words-before|von|	einem 15	einer 13
two-words-before|voor|	. 9
two-words-before|vor|	. 7
two-words-before|warned|	against 15
two-words-before|washington|	was 7
two-words-before|was|	. 8	a 8	called 8	titled -7
two-words-before|watching|	. 11
two-words-before|watch|	. 9
two-words-before|way|	. 7
two-words-before|week|	. 10
two-words-before|werde|	sich 8
two-words-before|weten|	. 9
two-words-before|which|	means -9
two-words-before|widersprach|	: 7
two-words-before|window|	. 7
two-words-before|words|	, 14
two-words-before|word|	. 13
two-words-before|worse|	. 10
two-words-before|would|	be 19
two-words-before|writes|	: 10
two-words-before|wrote|	, 12	. 12	: 14
two-words-before|x|	: 21
two-words-before|years|	. 9
two-words-before|year|	. 6
two-words-before|you|	had -12
two-words-before|zeigte|	sich 12
two-words-before|zeit|	: 10
two-words-before|ze|	. 9
two-words-before|zurück|	. 6	: 10
two-words-before||	( -10	, -24	. 22	: 11	and -13	but 7	e -8	en -10	from -12	or -16	para -14	und -9	y -10	— 11
two-words-before|à|	la 8
two-words-before|è|	detto 11	stata 14
verb|false|1|	lower -7	other -28
verb|false|2-3|	other -10	upper -24
verb|false|4-7|	lower 27	upper -24
verb|false|8+|	lower 29
verb|true|1|	lower -12	upper 8
verb|true|2-3|	lower 19	upper 6
verb|true|4-7|	lower 19	other 9
verb|true|8+|	upper 9
word-after|	 -16	( -20	) -13	+ 13	, -10	? -27	a -14	about -6	abu 10	according -11	across -15	after 18	als -6	an 7	and 14	as -10	assistant 7	at -13	au -6	auf -15	because -12	before 13	beim 7	bestimmt -8	blijft 9	but -7	button -14	by 19	came 6	caucus -8	ce 11	coach 11	conceded 10	could -12	counts -8	da 7	dans 17	das 7	dat 8	della 9	depuis -7	deputy 7	die 15	doughnut -10	drew -11	du -7	e 8	elle 9	en 12	end 21	era -10	ficou -6	foreign 8	gedoopt -6	general 10	genoemd -7	gewesen 12	had -24	he 21	head 9	hollis 9	instead -12	is -19	ist -8	joked 12	judge 11	justice 6	kruger -12	la 10	las 9	le 17	l’ 10	mayor 14	mr 8	mrs 8	mrs. 14	ms 7	ms. -6	nennen -10	nennt -6	no -8	não -9	o -7	on 14	one 14	ook -7	or -15	over -7	par 13	para -12	pour -14	prime 7	pyo 9	rating -15	remark -17	remarked 8	rires 11	rose -7	ruiz 10	rule -21	runs -11	said 19	sang -6	says 17	schreibt -11	se -11	sei -10	she 21	sie 9	signs 9	since 6	sous -12	su 11	that -6	the 10	they 11	to -14	two -9	un -9	und -18	under -15	union 15	van 9	verbucht -8	vito 7	von -10	voor -7	vor -11	was -14	were 13	when 18	which -18	while 18	wie 8	win -6	wins -12	worden -8	wrote 10	zijn 12	à 11	è -13	é -7	— -9
word-after|(|	. 11	none -16
word-after|)|	none -11
word-after|+|	none 13
word-after|,|	! 14	none -13
word-after|.|	! 11	? -15
word-after|?|	none -27
word-after|about|	, -11	none 14
word-after|abu|	, 10
word-after|across|	none -15
word-after|after|	none 18
word-after|als|	none -6
word-after|and|	, -14	none 23
word-after|an|	, 8
word-after|asked|	? 14
word-after|assistant|	, 7
word-after|as|	, -17	. -17	none 10
word-after|at|	none -16
word-after|auf|	none -16
word-after|au|	none -6
word-after|a|	, -7	. -12	none -11
word-after|because|	none -12
word-after|before|	none 13
word-after|beim|	. 8
word-after|bestimmt|	none -8
word-after|blijft|	none 9
word-after|button|	none -14
word-after|but|	, -12	none -6
word-after|by|	. 12	none 18
word-after|came|	, 19
word-after|caucus|	none -8
word-after|ce|	. 11
word-after|chief|	, 9
word-after|coach|	, 11
word-after|conceded|	, 10
word-after|could|	none -12
word-after|counts|	none -8
word-after|dans|	none 17
word-after|das|	. 13
word-after|dat|	. 12	none 7
word-after|da|	none 7
word-after|della|	none 9
word-after|depuis|	none -7
word-after|deputy|	, 7
word-after|der|	. 16
word-after|de|	. 21
word-after|die|	. 20	none 12
word-after|doughnut|	none -10
word-after|do|	none -8
word-after|du|	none -7
word-after|elle|	. 9
word-after|end|	! 16	. 6	? 33	none 19
word-after|en|	none 12
word-after|era|	none -10
word-after|ficou|	none -6
word-after|foreign|	, 8
word-after|gedoopt|	none -6
word-after|general|	, 10
word-after|genoemd|	none -7
word-after|gewesen|	none 12
word-after|had|	, -13	none -23
word-after|has|	, -12	none 11
word-after|head|	, 9
word-after|her|	, 14
word-after|he|	! 13	, 15	. 17	? 11	none 8
word-after|instead|	none -12
word-after|in|	. -6
word-after|ist|	none -8
word-after|is|	, -12	none -16
word-after|its|	, 13
word-after|it|	, -12	. 10
word-after|i|	? 14
word-after|joked|	, 12
word-after|judge|	, 9
word-after|justice|	? 6
word-after|kruger|	none -12
word-after|last|	none 7
word-after|las|	none 9
word-after|la|	. 8
word-after|le|	. 17
word-after|l’|	. 20
word-after|mayor|	, 14
word-after|mr.|	none 9
word-after|mrs.|	, 14
word-after|mrs|	, 8
word-after|mr|	, 8
word-after|ms.|	, -6
word-after|ms|	, 7
word-after|nennen|	none -10
word-after|nennt|	none -6
word-after|no|	none -8
word-after|não|	none -9
word-after|one|	, 20
word-after|on|	none 8
word-after|or|	none -15
word-after|over|	none -7
word-after|para|	none -12
word-after|par|	none 13
word-after|pour|	none -14
word-after|prime|	, 7
word-after|pyo|	, 9
word-after|rating|	none -15
word-after|remarked|	, 8
word-after|remark|	none -17
word-after|rires|	. 11
word-after|ruiz|	, 10
word-after|rule|	none -21
word-after|runs|	none -11
word-after|said|	, 19	? 10	none 6
word-after|says|	, 17
word-after|schreibt|	none -11
word-after|sei|	none -10
word-after|se|	none -11
word-after|she|	, 29	. -6	? 11
word-after|sie|	. 8
word-after|signs|	none 9
word-after|sous|	none -12
word-after|su|	none 11
word-after|that|	, -7	none -7
word-after|they|	, 11
word-after|the|	, 7	. 7	? 9	none 9
word-after|to|	none -14
word-after|under|	none -15
word-after|und|	none -18
word-after|union|	, 15
word-after|un|	none -9
word-after|van|	none 9
word-after|verbucht|	none -8
word-after|vito|	, 7
word-after|von|	none -10
word-after|voor|	none -7
word-after|vor|	none -11
word-after|was|	, -13	none -10
word-after|were|	none 13
word-after|when|	. 15
word-after|which|	, -18
word-after|while|	none 13
word-after|wie|	. 8
word-after|wins|	none -12
word-after|win|	none -6
word-after|worden|	none -8
word-after|wrote|	, 10
word-after||	, -11	. -13	? 19	none -8
word-after|à|	. 10	none 11
word-after|è|	none -13
word-after|é|	none -7
word-after|–|	, 6	none -11
word-after|—|	. 28	? 16	none -18
word-before|	 6	' -15	's -7	( -17	) 13	- 8	. 33	2018 9	: 8	; 6	? 11	a -6	aber 12	about -14	accord 14	afspraak 8	after -12	album -11	alias -13	an 6	and 10	ao -9	apenas 13	appelle -10	are -14	as -7	asking 14	at 15	au -8	auf -11	aufschrift -8	ausdruck -11	avec 10	aver 14	avoir 23	band -11	be 16	been 17	begriff -12	blamed 12	bore 11	branded -14	buch -7	but 13	call -22	calls -6	caption -11	chama -6	chamado -6	change 11	chiama -9	chiamano -11	chiede 8	christened -12	cijfers 8	client 9	com -14	come -7	como -11	con 6	considera 9	contre 6	course 14	da -11	daarentegen 7	dans -13	das -12	decision 13	definisce 15	definito -6	del -16	der -26	destijds 8	di 10	dice 10	dicho -8	die -24	dire -10	disent -13	dit 10	dorp -8	drama -6	dubbed -10	décision 14	een -17	ein 21	eine -6	einem 15	einer 8	elle 10	em 19	empresa 7	en -6	entitled -9	er 14	era -9	essere 11	está 12	etiqueta -11	expected 10	expression -17	expressão -10	famous -10	felt 13	film 9	finds -8	from -8	fue 13	für 12	giudizio -8	già -10	go -11	government 13	grupo -7	habe 15	hashtag -11	have -10	he 12	headed -15	heading -7	hearing 6	heet -7	heißt -14	hem 7	her 9	het -7	him -10	his -18	homme 12	houve 10	il -9	in -19	initiative -8	intitola -15	intitulé -10	into 10	is -15	ist -13	it 21	jeudi 9	juge 11	kabinet 6	könne 8	la -9	labeled -7	lautet -9	le -22	les -14	livro -6	llama -11	los -8	maar 14	mais 8	man 16	marca 6	marked -19	mas 8	means -13	meeting -8	mention -12	mercado 10	mot -15	name -13	named -23	namen -14	needed 10	negotiate 10	nicknamed -18	noch 9	not 13	numa 9	nur -9	o -13	objectif 7	on -13	one -13	open 9	opened 8	opera 11	or -19	order 8	outcome 13	over -24	palavra -17	parola -7	per -10	phrase -23	plan 11	play -9	played -12	por -12	pouvait 11	praised 13	preferred -22	prefers -12	programa -10	projekt 8	projet 14	promette 9	pulls -12	put -6	rated -11	read -23	reads -12	regretted 12	remained 17	resterebbe 11	result 12	said 13	salue 11	saluta 6	salué 6	sang -9	sarebbero 8	say -11	says -26	scritto -14	sees 15	sei 11	seien 9	serait 11	será -8	shares -8	she -8	should 12	shown 10	since 11	singing -9	slogan -12	so-called -28	sogenannte -7	sold -9	son 6	spitznamen -7	start 19	store -9	sua 7	surnommé -9	são 12	tagged -15	tagline -7	talk 11	tem 9	tentoonstelling -10	ter 7	term -16	termed 14	thanked 10	the -31	they -10	title -15	titled -20	todavía 15	trattati 16	têm -11	um 13	una -8	und -12	under -16	une 10	van 23	ve 12	vom -10	von 9	voor -6	wants 9	was 26	welcomed 11	werde -9	who -7	whose -8	wie -7	woord -7	word -14	words -18	would 25	written -6	wrote -6	zaak 7	zeitung -11	zich 12	zijn -16	zusatz -13	à 8	était 11	être 12	— 10	’s -6
word-before|'|	2-3 -12
word-before|(|	1 -14	2-3 -12	4-7 -8
word-before|)|	8+ 8
word-before|,|	1 -8	8+ 22
word-before|-|	8+ 8
word-before|.|	1 22	2-3 23	4-7 15	8+ 16
word-before|:|	2-3 12	4-7 7
word-before|?|	1 17	2-3 10	8+ 12
word-before|about|	1 -14
word-before|accord|	2-3 13
word-before|afspraak|	4-7 8
word-before|after|	2-3 -12
word-before|against|	2-3 -17	4-7 15
word-before|album|	2-3 -11
word-before|alias|	2-3 -10
word-before|als|	2-3 -10	4-7 10
word-before|and|	1 -16	2-3 14	4-7 11
word-before|answered|	2-3 -15
word-before|ao|	2-3 -9
word-before|appelle|	2-3 -8
word-before|are|	1 -15	2-3 -6
word-before|as|	2-3 -12	4-7 10	8+ 21
word-before|at|	1 12
word-before|aufschrift|	2-3 -8
word-before|auf|	1 -12
word-before|ausdruck|	1 -11
word-before|avec|	4-7 10
word-before|aver|	2-3 10	4-7 16
word-before|avoir|	2-3 17	4-7 19
word-before|a|	1 18	2-3 -29	4-7 24	8+ 15
word-before|been|	1 -6	2-3 20	4-7 18	8+ 8
word-before|begriff|	1 -10
word-before|be|	1 16	4-7 20
word-before|blamed|	2-3 10	4-7 13
word-before|but|	2-3 16
word-before|called|	4-7 10
word-before|calls|	2-3 -6
word-before|call|	1 -15	2-3 -18
word-before|chama|	2-3 -6
word-before|che|	4-7 12
word-before|chiamano|	1 -9
word-before|chiama|	1 -11
word-before|christened|	2-3 -12
word-before|come|	2-3 -8
word-before|como|	1 8	2-3 -6	4-7 -15
word-before|con|	2-3 6
word-before|dans|	2-3 -8
word-before|das|	1 -18	2-3 -7
word-before|dat|	1 -9	2-3 14	4-7 12	8+ 9
word-before|da|	2-3 -11
word-before|decision|	4-7 9
word-before|definisce|	4-7 13
word-before|del|	1 -13	2-3 -15
word-before|der|	1 -20	2-3 -17
word-before|detto|	4-7 11
word-before|de|	4-7 -9	8+ 10
word-before|dicho|	1 -8
word-before|die|	1 -20	2-3 -15
word-before|dire|	1 -10
word-before|disent|	1 -13
word-before|dite|	2-3 -7
word-before|dit|	4-7 18
word-before|di|	2-3 7	4-7 9
word-before|do|	2-3 7
word-before|drama|	2-3 -8
word-before|du|	2-3 -12
word-before|décision|	2-3 12
word-before|een|	1 -12	2-3 -14
word-before|einem|	2-3 15	4-7 10
word-before|einen|	2-3 -7
word-before|einer|	1 7
word-before|ein|	2-3 14
word-before|elle|	4-7 8
word-before|el|	1 7	2-3 -12
word-before|em|	2-3 16	4-7 9
word-before|entitled|	4-7 -8
word-before|en|	1 -17
word-before|era|	2-3 10	4-7 -11
word-before|er|	2-3 8	4-7 13
word-before|essere|	2-3 11
word-before|est|	2-3 7	4-7 10
word-before|es|	1 -6	2-3 6	4-7 15
word-before|etiqueta|	1 -11
word-before|expression|	2-3 -15
word-before|expressão|	2-3 -10
word-before|e|	1 -12
word-before|famous|	2-3 -10
word-before|film|	2-3 9
word-before|finds|	2-3 -8
word-before|foi|	2-3 11
word-before|for|	4-7 24	8+ -9
word-before|from|	1 -15
word-before|für|	2-3 10	4-7 6
word-before|giudizio|	1 -8
word-before|government|	4-7 13
word-before|grupo|	2-3 -7
word-before|haar|	4-7 14
word-before|habe|	2-3 14	4-7 10
word-before|had|	1 -16	2-3 8	4-7 30	8+ 20
word-before|hashtag|	1 -11
word-before|have|	2-3 -10
word-before|headed|	2-3 -7
word-before|heading|	2-3 -7
word-before|hearing|	4-7 6
word-before|heißt|	1 -12	2-3 -8
word-before|hem|	4-7 7
word-before|her|	2-3 8
word-before|he|	8+ 13
word-before|him|	2-3 -11
word-before|his|	2-3 -15
word-before|homme|	4-7 12
word-before|il|	1 -11
word-before|initiative|	2-3 -10
word-before|intitola|	2-3 -15
word-before|into|	4-7 10
word-before|in|	2-3 -18	4-7 -10
word-before|is|	2-3 -17	4-7 -9
word-before|its|	1 -13	2-3 11
word-before|it|	1 15	2-3 7	4-7 24
word-before|i|	1 -11
word-before|jeudi|	2-3 9
word-before|juge|	2-3 9
word-before|labeled|	2-3 -7
word-before|la|	2-3 -9
word-before|les|	2-3 -14
word-before|le|	1 -11	2-3 -18
word-before|line|	2-3 13	4-7 -12
word-before|los|	2-3 -8
word-before|maar|	4-7 14
word-before|man|	2-3 12
word-before|marca|	2-3 6
word-before|marked|	1 -18
word-before|means|	2-3 -13
word-before|meeting|	2-3 -17
word-before|mention|	2-3 -12
word-before|mercado|	4-7 10
word-before|mot|	1 -15
word-before|named|	1 -14	2-3 -18
word-before|namen|	1 -10	2-3 -10
word-before|needed|	4-7 12
word-before|negotiate|	4-7 10
word-before|nicknamed|	2-3 -13	4-7 -11
word-before|nur|	2-3 -9
word-before|of|	1 -28	4-7 11
word-before|on|	1 -15	2-3 -13	4-7 7
word-before|opera|	4-7 11
word-before|or|	2-3 -16
word-before|over|	1 -18	2-3 -19	4-7 12
word-before|o|	1 -17	2-3 -9
word-before|palavra|	1 -17
word-before|para|	1 -14	2-3 6
word-before|parola|	1 -7
word-before|per|	2-3 -10
word-before|phrase|	1 -13	2-3 -17
word-before|plan|	2-3 11
word-before|played|	2-3 -12
word-before|por|	1 -11	2-3 -10
word-before|pour|	4-7 12
word-before|preferred|	1 -14	2-3 -15
word-before|prefers|	1 -12
word-before|programa|	2-3 -10
word-before|projet|	4-7 7
word-before|promette|	2-3 7
word-before|que|	1 -7	4-7 20
word-before|rated|	1 -11
word-before|reading|	4-7 -12
word-before|reads|	4-7 -12
word-before|read|	2-3 -9	4-7 -16
word-before|regretted|	4-7 12
word-before|remained|	2-3 17
word-before|report|	4-7 11
word-before|resterebbe|	4-7 11
word-before|result|	2-3 12
word-before|said|	1 19
word-before|salue|	4-7 10
word-before|saluta|	2-3 6
word-before|sang|	4-7 -9
word-before|says|	1 -16	2-3 -12	4-7 -15
word-before|say|	2-3 -14
word-before|scritto|	1 -12	4-7 -8
word-before|sees|	2-3 15
word-before|sei|	2-3 15	4-7 13
word-before|será|	4-7 -8
word-before|sich|	1 11	2-3 11	4-7 -6
word-before|since|	4-7 13
word-before|slogan|	2-3 -14	4-7 -7
word-before|so-called|	1 -13	2-3 -25
word-before|sogenannte|	1 -7
word-before|sold|	2-3 -12
word-before|start|	1 -7	2-3 11	4-7 19	8+ 21
word-before|são|	2-3 12
word-before|talk|	4-7 11
word-before|termed|	2-3 14
word-before|term|	1 -13	2-3 -11
word-before|texte|	4-7 12
word-before|that|	1 -11	4-7 27	8+ 20
word-before|the|	1 -29	2-3 -21	4-7 -7
word-before|titled|	2-3 -17	4-7 -13
word-before|title|	2-3 -10	4-7 -9
word-before|to|	1 -33	4-7 30	8+ 14
word-before|trattati|	4-7 16
word-before|têm|	2-3 -11
word-before|um|	1 -13
word-before|una|	2-3 -9
word-before|under|	1 -16
word-before|und|	1 -9
word-before|une|	2-3 6	4-7 15
word-before|van|	1 15	2-3 14	4-7 15
word-before|ve|	1 12
word-before|vom|	1 -10
word-before|von|	1 9
word-before|voor|	2-3 11
word-before|vor|	4-7 8
word-before|wants|	4-7 9
word-before|was|	1 9	2-3 20	4-7 43	8+ 10
word-before|welcomed|	4-7 11
word-before|werde|	2-3 -9
word-before|were|	1 -6	2-3 22	8+ 11
word-before|whose|	2-3 -13
word-before|wie|	2-3 -7
word-before|with|	2-3 -6
word-before|words|	2-3 -19
word-before|word|	1 -14
word-before|would|	2-3 19	4-7 14	8+ 15
word-before|wrote|	2-3 -14
word-before|y|	2-3 -10
word-before|zeitung|	2-3 -8
word-before|zich|	2-3 12
word-before|zijn|	1 -12
word-before||	1 -13	4-7 25	8+ 18
word-before|à|	2-3 6	4-7 13
word-before|è|	4-7 11
word-before|était|	4-7 9
word-before|été|	1 -6	4-7 12
word-before|é|	4-7 9	8+ 6
word-before|–|	4-7 -11
word-before|—|	2-3 9	4-7 12	8+ 8
word-before|’|	4-7 6
work|near|near|,|	all -13
work|near|near|	all -16	first 7
work|near|near|preposition|	all -6
work|near|near|stop|	first 7
work|near|none|,|	all -23	all-one -22	first -11	none 8
work|near|none|:|	first -12	none -9
work|near|none|	all -35	all-one -17	first -17	most 8	none 13	some 13
work|near|none|capital|	none 10
work|near|none|determiner|	none -18
work|near|none|possessive|	all -11
work|near|none|preposition|	all -14	first -9	none 7
work|near|none|quote|	first 11
work|near|none|stop|	all-one 12	first 24
work|near|none|subordinator|	all -9	none 7
work|near|none|verb-judging|	all -14	all-one -12	none 9
work|near|none|verb-saying|	all-one -12	none 13
work|near|none|word|	all -13	all-one -10	first -10	some 11
work|none|near|:|	first 12
work|none|near|	all -19	all-one -15	first 18
work|none|near|auxiliary|	none 9
work|none|near|determiner|	all -7	none 8
work|none|near|preposition|	all -7	none -12
work|none|near|start|	all -9	all-one -13	first 12
work|none|near|stop|	first 15
work|none|near|verb-judging|	none 16
work|none|near|verb-thinking|	none 11
work|none|near|word|	all -6
work|none|none|'|	none -6
work|none|none|(|	all-one -10	first -6	none -10
work|none|none|)|	first 8
work|none|none|,|	all-one -9	first 7	most 7	none 14	some 20
work|none|none|-|	first 8
work|none|none|:|	all 9	all-one 13	first 10	none -10
work|none|none|;|	none 12
work|none|none|adverb|	all-one -16	none 8	some -6
work|none|none|	all -15	all-one -8	first 6	none 6	some 11
work|none|none|auxiliary|	all -17	all-one -14	first -11	most 6	none 9	some 14
work|none|none|capital|	first -8	most -9	none 8	some 8
work|none|none|coordinator|	all-one -8	some -9
work|none|none|determiner|	all -6	first -17	none -10	some -6
work|none|none|possessive|	all-one -15
work|none|none|preposition|	all -7	all-one -10	first -11	some 15
work|none|none|pronoun|	all -11	none 7	some 15
work|none|none|quote|	first 22	none -14
work|none|none|start|	first 27	most 20
work|none|none|stop|	all 16	all-one 20	first 26
work|none|none|subordinator|	all -14	all-one -28	first 6	some -7
work|none|none|that|	all-one -11
work|none|none|verb-judging|	all -23	all-one -19	some -14
work|none|none|verb-saying|	all -6	first -16	most 15	some 19
work|none|none|verb-thinking|	all -9	all-one -13	some 6
work|none|none|word|	all -14	all-one -10	first -25	most 9	none 6
work|none|none|—|	first 13
work|none|right|	all -9	all-one -11	first 12
work|none|right|determiner|	all -8
work|none|right|start|	first 14
work|none|right|stop|	first 10
work|none|right|word|	none -13
work|right|near|word|	all -10
work|right|none|	all -25	all-one -9	first -8	some 10
work|right|none|capital|	all -8	all-one -14	first -8	none 8
work|right|none|verb-saying|	all-one -13	none -9
work|right|none|verb-thinking|	none 10
work|right|none|word|	all -23	first -18	none 6	some 10
`;
