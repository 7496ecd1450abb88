/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	2-3 26	4-7 32	8+ 24
alone|first|	1 -8	2-3 -7	4-7 30	8+ 20
alone|inside|	1 -13	2-3 -12	8+ 8
best-gap|according-to|according|gap|according-to|,;|	4-7 14	8+ 11
best-gap|according-to|according|gap|according-to|,s|	2-3 -15
best-gap|according-to|according|gap|according-to|,|	2-3 15	4-7 26	8+ 17
best-gap|according-to|according|gap|according-to|;|	4-7 6
best-gap|according-to|according|gap|according-to|c|	2-3 13	4-7 14
best-gap|according-to|according|gap|according-to|s,|	4-7 9
best-gap|according-to|according|gap|according-to||	1 -27	2-3 8
best-gap|colon|naked||	1 -7	4-7 -8
best-gap|colon|saying|gap|colon|,s|	8+ 6
best-gap|interview|naked||	4-7 7	8+ 7
best-gap|named-before|naked||	2-3 33	4-7 -8	8+ 12
best-gap|named-nearby|naked||	8+ 16
best-gap|possessor|naked||	1 9	2-3 -22
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -20	2-3 -18	4-7 -12
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -10	4-7 13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -17	4-7 9	8+ 9
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 8
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -14
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|s|	2-3 -9
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -16
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 7	2-3 -14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 10	8+ 6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 12	8+ 21
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -14
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 10
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 9	4-7 10
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12	2-3 -11
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 9	8+ 16
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -16
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -8	4-7 12	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 6	4-7 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 14
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -14	4-7 20	8+ 17
best-gap|sentence-after|direct|gap|sentence-after||	2-3 8	8+ 19
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 17
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 12
best-gap|sentence-after|saying|gap|sentence-after||	1 -14	2-3 -20	8+ 12
best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 -6
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 -9	8+ 13
best-gap|sentence-before|direct|gap|sentence-before|sq|	2-3 -9
best-gap|sentence-before|direct|gap|sentence-before||	4-7 15	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 -11	4-7 26
best-gap|sentence-before|saying|gap|sentence-before|,|	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -15	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -6
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -14	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -14	8+ 12
best-gap|sentence-before|saying|gap|sentence-before||	1 -13	2-3 11	4-7 16	8+ 14
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 12	8+ 6
best-gap|signature|naked||	1 -15	2-3 -15	8+ 13
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -12
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 16	8+ 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	4-7 13
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 10	2-3 -13
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	4-7 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -17	2-3 -14	8+ 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	2-3 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -12	2-3 -15	4-7 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	8+ 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 19	4-7 16	8+ 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 7	2-3 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 27	2-3 -15	4-7 25	8+ 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 18	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -8	4-7 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 16	4-7 23	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 12	2-3 9	4-7 -7	8+ 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 12	2-3 6	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 12	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -12	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -15	2-3 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -15	2-3 -15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 7	4-7 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 18	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -6	2-3 16	4-7 9	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 12	8+ -9
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 21
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 -13	2-3 -8	4-7 12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -17	2-3 -10	4-7 17
best-gap|topic|naked||	1 -6	2-3 -6	8+ 17
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 7
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 -9	8+ 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 30	8+ 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 25	8+ 9
best-intro|'|saying|0|	2-3 -12
best-intro|,|according|1|	2-3 -8	4-7 12	8+ 10
best-intro|,|according|2-4|	2-3 -10	4-7 8
best-intro|,|according|5-10|	4-7 12
best-intro|,|according|far|	2-3 14	4-7 21
best-intro|,|apposed|-4|	4-7 -6
best-intro|,|direct|2-4|	2-3 15
best-intro|,|judging|1|	4-7 7
best-intro|,|judging|2-4|	1 -14	2-3 -9
best-intro|,|judging|5-10|	4-7 12
best-intro|,|naked|1|	2-3 6	4-7 11
best-intro|,|naked|2-4|	1 -10	2-3 -11	4-7 26	8+ 13
best-intro|,|naked|5-10|	1 -19	2-3 6	4-7 -7
best-intro|,|naked|far|	1 -14	4-7 11	8+ 6
best-intro|,|other|0|	2-3 -10
best-intro|,|saying|1|	2-3 10	4-7 11	8+ 19
best-intro|,|saying|2-4|	4-7 16	8+ 13
best-intro|,|saying|5-10|	1 -14	4-7 14	8+ 16
best-intro|:|according|1|	2-3 21	8+ 14
best-intro|:|according|5-10|	8+ 10
best-intro|:|according|far|	8+ -6
best-intro|:|apposed|2-4|	2-3 11	4-7 21	8+ 14
best-intro|:|apposed|5-10|	8+ 10
best-intro|:|direct|2-4|	2-3 -6	4-7 -9	8+ 17
best-intro|:|direct|5-10|	2-3 -10	4-7 23	8+ 7
best-intro|:|judging|1|	4-7 9	8+ 9
best-intro|:|judging|2-4|	2-3 16	4-7 11	8+ 7
best-intro|:|naked|1|	4-7 -13
best-intro|:|naked|2-4|	2-3 27	4-7 8	8+ 19
best-intro|:|naked|5-10|	1 -8	4-7 30	8+ 30
best-intro|:|naked|far|	1 7	2-3 7
best-intro|:|saying|0|	4-7 12	8+ 14
best-intro|:|saying|1|	2-3 7	8+ 34
best-intro|:|saying|2-4|	1 13	2-3 7	8+ 25
best-intro|:|saying|5-10|	1 11	2-3 15	4-7 48	8+ 7
best-intro|:|saying|far|	1 -16	4-7 26	8+ 15
best-intro|:|thinking|2-4|	8+ 14
best-intro|;|according|1|	4-7 12
best-intro|;|naked|1|	4-7 -10
best-intro|adverb|naked|5-10|	1 -6	2-3 12
best-intro|adverb|saying|1|	2-3 -14
best-intro|adverb|saying|2-4|	2-3 8	4-7 -11
best-intro|adverb|saying|5-10|	2-3 -13	4-7 17
best-intro|auxiliary|according|1|	4-7 6
best-intro|auxiliary|according|2-4|	2-3 14	4-7 8
best-intro|auxiliary|according|5-10|	4-7 19	8+ 8
best-intro|auxiliary|according|far|	4-7 10
best-intro|auxiliary|direct|0|	1 -9	2-3 -12
best-intro|auxiliary|judging|2-4|	1 -15	2-3 12
best-intro|auxiliary|naked|2-4|	1 -13	4-7 17
best-intro|auxiliary|naked|5-10|	4-7 19
best-intro|auxiliary|naked|far|	2-3 24	4-7 21
best-intro|auxiliary|other|1|	4-7 8
best-intro|auxiliary|saying|0|	2-3 -8
best-intro|auxiliary|saying|1|	1 15	2-3 14	4-7 13
best-intro|auxiliary|saying|2-4|	2-3 15	8+ 19
best-intro|auxiliary|saying|5-10|	1 15	2-3 9	4-7 28	8+ 13
best-intro|auxiliary|saying|far|	2-3 -6	4-7 23
best-intro|capital|according|0|	4-7 -10
best-intro|capital|according|2-4|	4-7 14
best-intro|capital|judging|0|	1 -8
best-intro|capital|judging|1|	2-3 15
best-intro|capital|judging|2-4|	1 6	4-7 12
best-intro|capital|naked|0|	1 10	2-3 -11	4-7 -6	8+ 13
best-intro|capital|naked|1|	1 -11	2-3 -9
best-intro|capital|naked|2-4|	1 -7	4-7 18
best-intro|capital|naked|5-10|	1 -19	2-3 12
best-intro|capital|naked|far|	2-3 -8
best-intro|capital|other|0|	2-3 -7
best-intro|capital|saying|0|	4-7 15
best-intro|capital|saying|1|	2-3 -14
best-intro|capital|saying|2-4|	2-3 7	4-7 20
best-intro|capital|saying|5-10|	2-3 19	4-7 10
best-intro|capital|saying|far|	2-3 8
best-intro|coordinator|naked|5-10|	1 -17
best-intro|coordinator|naked|far|	1 -13
best-intro|coordinator|saying|0|	2-3 -17
best-intro|coordinator|saying|5-10|	1 -13	2-3 10	4-7 11
best-intro|determiner|according|0|	1 -11
best-intro|determiner|according|2-4|	2-3 -15	4-7 15
best-intro|determiner|according|5-10|	1 -16	2-3 12
best-intro|determiner|apposed|-11|	2-3 -8
best-intro|determiner|apposed|2-4|	2-3 -8
best-intro|determiner|direct|1|	2-3 -7
best-intro|determiner|direct|5-10|	2-3 -14
best-intro|determiner|judging|1|	4-7 12
best-intro|determiner|judging|2-4|	2-3 -7
best-intro|determiner|judging|5-10|	1 15	2-3 -11
best-intro|determiner|judging|far|	1 9
best-intro|determiner|naked|0|	1 -13	2-3 -10
best-intro|determiner|naked|1|	1 -18
best-intro|determiner|naked|2-4|	2-3 10
best-intro|determiner|naked|5-10|	2-3 -16	4-7 7
best-intro|determiner|other|0|	1 -14
best-intro|determiner|other|1|	2-3 -8
best-intro|determiner|saying|0|	1 -11	2-3 -10
best-intro|determiner|saying|1|	4-7 10
best-intro|determiner|saying|2-4|	1 16	2-3 10	8+ 12
best-intro|determiner|saying|5-10|	1 -13	2-3 -18	4-7 -6
best-intro|determiner|saying|far|	2-3 10
best-intro|possessive|naked|1|	2-3 -14
best-intro|preposition|according|1|	2-3 8
best-intro|preposition|according|2-4|	1 -9
best-intro|preposition|according|5-10|	2-3 6
best-intro|preposition|according|far|	2-3 -12	4-7 16
best-intro|preposition|direct|2-4|	2-3 -12
best-intro|preposition|direct|5-10|	2-3 -7
best-intro|preposition|judging|1|	1 11	2-3 -14	4-7 17
best-intro|preposition|judging|2-4|	1 11	2-3 7	4-7 22	8+ 11
best-intro|preposition|judging|5-10|	4-7 15
best-intro|preposition|judging|far|	4-7 -9
best-intro|preposition|naked|0|	1 -13
best-intro|preposition|naked|1|	2-3 -11
best-intro|preposition|naked|2-4|	2-3 -15	4-7 11	8+ 7
best-intro|preposition|naked|5-10|	1 -14	2-3 -15	4-7 25	8+ 14
best-intro|preposition|naked|far|	1 -12	2-3 -13
best-intro|preposition|other|1|	1 -9
best-intro|preposition|saying|0|	1 -11	2-3 -9
best-intro|preposition|saying|1|	1 15	2-3 7	4-7 7
best-intro|preposition|saying|2-4|	1 -29	2-3 13	4-7 18
best-intro|preposition|saying|5-10|	1 9
best-intro|preposition|saying|far|	4-7 6
best-intro|pronoun|according|1|	2-3 8
best-intro|pronoun|judging|1|	4-7 15
best-intro|pronoun|naked|2-4|	2-3 11
best-intro|pronoun|naked|5-10|	4-7 9
best-intro|pronoun|saying|1|	1 7	2-3 -9	4-7 13
best-intro|pronoun|saying|2-4|	2-3 12	4-7 14	8+ 11
best-intro|pronoun|saying|5-10|	2-3 17	4-7 11
best-intro|quote|saying|0|	4-7 14	8+ 13
best-intro|start|according|1|	1 -15	4-7 8	8+ 12
best-intro|start|according|5-10|	2-3 -6
best-intro|start|apposition|2-4|	2-3 -11
best-intro|start|direct|0|	8+ 18
best-intro|start|direct|far|	8+ 15
best-intro|start|judging|0|	1 -11
best-intro|start|judging|1|	2-3 -14	4-7 7	8+ 9
best-intro|start|naked|0|	2-3 -9	8+ 15
best-intro|start|naked|1|	4-7 29	8+ 22
best-intro|start|naked|2-4|	2-3 -16	4-7 17	8+ 8
best-intro|start|naked|5-10|	2-3 -12	4-7 11	8+ 7
best-intro|start|naked|far|	2-3 19	4-7 33	8+ 18
best-intro|start|other|1|	4-7 10	8+ 16
best-intro|start|saying|0|	1 24	2-3 37	4-7 35	8+ 20
best-intro|start|saying|1|	2-3 20	4-7 19	8+ 6
best-intro|start|saying|2-4|	4-7 14	8+ 6
best-intro|start|saying|far|	2-3 9	4-7 11	8+ 8
best-intro|start|thinking|0|	4-7 12
best-intro|stop|according|1|	4-7 9	8+ 13
best-intro|stop|according|5-10|	4-7 14
best-intro|stop|according|far|	8+ 16
best-intro|stop|direct|0|	4-7 17
best-intro|stop|direct|5-10|	4-7 9	8+ 10
best-intro|stop|judging|0|	2-3 -10
best-intro|stop|judging|1|	4-7 8
best-intro|stop|naked|0|	8+ 11
best-intro|stop|naked|1|	1 10	2-3 22	8+ 14
best-intro|stop|naked|2-4|	1 20	2-3 23	4-7 -6	8+ 9
best-intro|stop|naked|5-10|	2-3 18	4-7 10	8+ 7
best-intro|stop|naked|far|	1 13	2-3 15	8+ 7
best-intro|stop|other|1|	1 11	2-3 20	4-7 23	8+ 10
best-intro|stop|saying|0|	1 25	2-3 17	4-7 35	8+ 17
best-intro|stop|saying|1|	1 16	2-3 39	4-7 30	8+ 10
best-intro|stop|saying|2-4|	2-3 18	4-7 36	8+ 8
best-intro|stop|saying|5-10|	2-3 -13	4-7 20	8+ 16
best-intro|stop|saying|far|	4-7 23	8+ 17
best-intro|stop|thinking|2-4|	2-3 12	8+ 6
best-intro|subordinator|direct|2-4|	2-3 -8
best-intro|subordinator|judging|1|	2-3 -15	4-7 17
best-intro|subordinator|judging|2-4|	1 21	2-3 9	4-7 29	8+ 18
best-intro|subordinator|judging|5-10|	2-3 13	4-7 11
best-intro|subordinator|naked|1|	2-3 -13
best-intro|subordinator|naked|2-4|	1 9
best-intro|subordinator|naked|5-10|	1 -17	8+ 14
best-intro|subordinator|naked|far|	1 -14	2-3 -18
best-intro|subordinator|saying|0|	2-3 -16
best-intro|subordinator|saying|2-4|	2-3 -15
best-intro|subordinator|saying|5-10|	2-3 -21	4-7 20
best-intro|subordinator|saying|far|	4-7 14
best-intro|subordinator|thinking|2-4|	2-3 -8
best-intro|that|judging|1|	4-7 12
best-intro|that|naked|2-4|	4-7 14
best-intro|that|naked|5-10|	1 -11	4-7 17
best-intro|that|naked|far|	4-7 14
best-intro|that|saying|1|	1 -13	2-3 -10	4-7 23
best-intro|that|saying|2-4|	1 -13	2-3 18	4-7 18
best-intro|that|saying|5-10|	8+ 13
best-intro|that|saying|far|	4-7 9
best-intro|verb-judging|judging|0|	1 -8	4-7 16
best-intro|verb-judging|naked|2-4|	2-3 6	4-7 15
best-intro|verb-judging|naked|5-10|	2-3 -15
best-intro|verb-judging|naked|far|	1 -11	2-3 -16
best-intro|verb-judging|saying|0|	4-7 -10
best-intro|verb-judging|saying|5-10|	1 9	4-7 8
best-intro|verb-judging|saying|far|	1 -18	2-3 -14	4-7 15
best-intro|verb-saying|according|2-4|	4-7 -10
best-intro|verb-saying|judging|2-4|	2-3 13	4-7 12	8+ 12
best-intro|verb-saying|naked|2-4|	2-3 -16	4-7 17
best-intro|verb-saying|naked|5-10|	1 9	2-3 -14	4-7 -14
best-intro|verb-saying|naked|far|	1 -14	2-3 7
best-intro|verb-saying|saying|0|	4-7 -19	8+ -9
best-intro|verb-saying|saying|2-4|	1 -13	2-3 9	4-7 -6
best-intro|verb-thinking|judging|2-4|	4-7 7
best-intro|verb-thinking|naked|2-4|	1 -17
best-intro|verb-thinking|naked|5-10|	2-3 17
best-intro|verb-thinking|saying|2-4|	1 6	4-7 15
best-intro|verb-thinking|saying|5-10|	1 -15	4-7 18
best-intro|verb-thinking|thinking|0|	4-7 14
best-intro|word|according|0|	2-3 12
best-intro|word|according|1|	1 13	4-7 14
best-intro|word|according|2-4|	2-3 9	4-7 31	8+ 10
best-intro|word|according|5-10|	1 -19	8+ 7
best-intro|word|according|far|	4-7 -6
best-intro|word|apposed|5-10|	4-7 12
best-intro|word|apposed|far|	2-3 -7
best-intro|word|direct|0|	1 -9	2-3 -6
best-intro|word|direct|1|	2-3 -8
best-intro|word|direct|2-4|	2-3 16
best-intro|word|direct|5-10|	4-7 11
best-intro|word|direct|far|	1 -7	2-3 9
best-intro|word|judging|0|	2-3 -11
best-intro|word|judging|2-4|	2-3 12	8+ 6
best-intro|word|judging|5-10|	2-3 -11	4-7 -6
best-intro|word|judging|far|	2-3 -10	4-7 -8
best-intro|word|naked|0|	1 -16	2-3 -14
best-intro|word|naked|1|	2-3 -20	4-7 21
best-intro|word|naked|2-4|	1 7	2-3 -10	4-7 -19	8+ 13
best-intro|word|naked|5-10|	1 9	2-3 11	8+ 13
best-intro|word|naked|far|	8+ 9
best-intro|word|saying|0|	1 -23	2-3 -7	8+ 14
best-intro|word|saying|2-4|	1 -13	2-3 -10	4-7 9	8+ 19
best-intro|word|saying|5-10|	1 -7	2-3 11	4-7 9	8+ 20
best-intro|word|saying|far|	2-3 7
best-intro|word|thinking|2-4|	1 -11	4-7 10
best-intro|—|saying|2-4|	4-7 11
best-lead|lower|,|according|	according-to 18
best-lead|lower|,|apposed|	speaker-then-quote 12
best-lead|lower|,|judging|	speaker-then-quote -7	verb-then-speaker 7
best-lead|lower|,|naked|	named-nearby 14
best-lead|lower|,|other|	verb-then-speaker 6
best-lead|lower|,|saying|	quote-then-speaker -8	quote-then-verb 14	sentence-before 10	speaker-then-quote 37	verb-then-speaker 7
best-lead|lower|:|direct|	speaker-then-quote -13
best-lead|lower|:|judging|	speaker-then-quote 8
best-lead|lower|:|naked|	named-nearby 17	topic -8
best-lead|lower|:|saying|	quote-then-verb 17	speaker-then-quote -15
best-lead|lower|;|according|	according-to 15
best-lead|lower|adverb|according|	according-to -7
best-lead|lower|adverb|judging|	speaker-then-quote 10
best-lead|lower|adverb|naked|	topic -6
best-lead|lower|auxiliary|according|	according-to 25
best-lead|lower|auxiliary|direct|	speaker-then-quote -12
best-lead|lower|auxiliary|judging|	quote-then-speaker 9	speaker-then-quote -6
best-lead|lower|auxiliary|naked|	named-nearby 12	topic 11
best-lead|lower|auxiliary|other|	quote-then-verb 8
best-lead|lower|auxiliary|saying|	quote-then-speaker 9	sentence-before -9	speaker-then-quote 32	verb-then-speaker -13
best-lead|lower|capital|apposed|	speaker-then-quote 13
best-lead|lower|capital|judging|	speaker-then-quote 9
best-lead|lower|capital|naked|	named-nearby 17
best-lead|lower|capital|saying|	quote-then-speaker -11	quote-then-verb -6	speaker-then-quote 32	verb-then-speaker 7
best-lead|lower|coordinator|naked|	named-nearby 10	topic -13
best-lead|lower|coordinator|saying|	quote-then-speaker 7	sentence-after -13	speaker-then-quote 8
best-lead|lower|determiner|apposed|	quote-then-speaker -13	speaker-then-quote -13
best-lead|lower|determiner|direct|	quote-then-speaker -11
best-lead|lower|determiner|judging|	quote-then-speaker -15	speaker-then-quote 9
best-lead|lower|determiner|passive|	quote-then-speaker -9
best-lead|lower|determiner|saying|	quote-then-speaker -22	quote-then-verb 16	sentence-before -19
best-lead|lower|possessive|naked|	named-nearby 10	possessor -11
best-lead|lower|preposition|according|	according-to 16	sentence-before -12
best-lead|lower|preposition|judging|	speaker-then-quote 7
best-lead|lower|preposition|saying|	sentence-before -10	speaker-then-quote 9	verb-then-speaker 15
best-lead|lower|pronoun|saying|	speaker-then-quote 12
best-lead|lower|quote|saying|	speaker-then-quote 12
best-lead|lower|subordinator|judging|	speaker-then-quote 31
best-lead|lower|subordinator|naked|	named-nearby -7	topic -13
best-lead|lower|subordinator|saying|	sentence-after -18	sentence-before 14
best-lead|lower|subordinator|thinking|	speaker-then-quote -10
best-lead|lower|that|apposed|	speaker-then-quote -6
best-lead|lower|that|judging|	speaker-then-quote 19
best-lead|lower|that|naked|	named-nearby 23
best-lead|lower|verb-judging|naked|	named-nearby -17
best-lead|lower|verb-judging|saying|	quote-then-speaker 17	sentence-before -6	speaker-then-quote 8
best-lead|lower|verb-saying|apposed|	speaker-then-quote -8
best-lead|lower|verb-saying|judging|	speaker-then-quote 14
best-lead|lower|verb-saying|saying|	speaker-then-quote 11
best-lead|lower|verb-thinking|judging|	speaker-then-quote 14
best-lead|lower|verb-thinking|naked|	named-nearby 8
best-lead|lower|verb-thinking|saying|	sentence-before -6
best-lead|lower|word|according|	according-to 14
best-lead|lower|word|apposed|	quote-then-speaker -12	speaker-then-quote 12
best-lead|lower|word|direct|	quote-then-speaker -12	sentence-before -12	speaker-then-quote 31
best-lead|lower|word|judging|	quote-then-speaker -14
best-lead|lower|word|naked|	topic 10
best-lead|lower|word|saying|	speaker-then-quote 9
best-lead|lower|word|shared|	quote-then-speaker -10
best-lead|lower|word|thinking|	speaker-then-quote -9
best-lead|lower|’|judging|	speaker-then-quote 11
best-lead|lower|’|naked|	named-nearby -6
best-lead|other|:|saying|	speaker-then-quote -10
best-lead|other|start|saying|	quote-then-verb 9
best-lead|other|stop|other|	quote-then-verb 8
best-lead|other|stop|saying|	quote-then-verb 6
best-lead|other|word|naked|	topic -6
best-lead|upper|'|saying|	quote-then-speaker -12
best-lead|upper|(|naked|	named-nearby -13
best-lead|upper|(|saying|	speaker-then-quote -12
best-lead|upper|)|naked|	interview 10
best-lead|upper|,|apposed|	quote-then-speaker -9
best-lead|upper|,|judging|	quote-then-speaker -10
best-lead|upper|,|naked|	named-nearby -6	possessor -8	topic -19
best-lead|upper|,|other|	quote-then-verb -13
best-lead|upper|,|saying|	quote-then-speaker -16	quote-then-verb -6	speaker-then-quote 7
best-lead|upper|,|thinking|	quote-then-speaker -7
best-lead|upper|-|naked|	named-nearby 7
best-lead|upper|:|according|	according-to 17
best-lead|upper|:|apposed|	speaker-then-quote 26
best-lead|upper|:|direct|	speaker-then-quote -6
best-lead|upper|:|judging|	speaker-then-quote 20
best-lead|upper|:|naked|	interview 8	named-nearby 15
best-lead|upper|:|other|	quote-then-verb -10
best-lead|upper|:|relative|	speaker-then-quote 12
best-lead|upper|:|saying|	quote-then-speaker 15	quote-then-verb 6	sentence-after 17	speaker-then-quote 13	verb-then-speaker 13
best-lead|upper|:|thinking|	speaker-then-quote 18
best-lead|upper|adverb|naked|	named-nearby 9
best-lead|upper|auxiliary|naked|	named-nearby -15	topic -7
best-lead|upper|capital|judging|	quote-then-verb -8	speaker-then-quote -21
best-lead|upper|capital|naked|	signature -11	topic -16
best-lead|upper|capital|other|	quote-then-verb -15
best-lead|upper|capital|saying|	quote-then-speaker -16	quote-then-verb -12	speaker-then-quote -7
best-lead|upper|coordinator|naked|	named-nearby -12	topic -8
best-lead|upper|determiner|according|	according-to -12
best-lead|upper|determiner|apposed|	speaker-then-quote -9
best-lead|upper|determiner|direct|	quote-then-speaker 10	speaker-then-quote -8
best-lead|upper|determiner|judging|	speaker-then-quote -8
best-lead|upper|determiner|other|	quote-then-verb -13
best-lead|upper|determiner|saying|	quote-then-speaker 7	quote-then-verb -14	sentence-before -13	speaker-then-quote 9	verb-then-speaker -14
best-lead|upper|possessive|saying|	quote-then-speaker -10	speaker-then-quote -19
best-lead|upper|preposition|apposed|	quote-then-speaker -6
best-lead|upper|preposition|direct|	speaker-then-quote -8
best-lead|upper|preposition|judging|	quote-then-speaker -11	quote-then-verb -9	speaker-then-quote 20
best-lead|upper|preposition|naked|	named-nearby -34	topic -14
best-lead|upper|preposition|relative|	speaker-then-quote -11
best-lead|upper|preposition|saying|	quote-then-speaker -17	quote-then-verb -14	sentence-before 10	speaker-then-quote 7	verb-then-speaker -14
best-lead|upper|preposition|shared|	speaker-then-quote -12
best-lead|upper|pronoun|saying|	speaker-then-quote -11
best-lead|upper|quote|naked|	named-before 12
best-lead|upper|quote|saying|	quote-then-speaker 12	sentence-after 10	sentence-before 12
best-lead|upper|start|according|	according-to -17
best-lead|upper|start|apposition|	quote-then-speaker -11
best-lead|upper|start|direct|	paragraph-before 9	sentence-after 14
best-lead|upper|start|judging|	quote-then-speaker -16
best-lead|upper|start|naked|	colon 9	interview 8	named-before 10	named-nearby 7	topic 20
best-lead|upper|start|other|	quote-then-verb 19
best-lead|upper|start|saying|	colon 7	quote-then-speaker 32	quote-then-verb 32	sentence-after 20
best-lead|upper|start|thinking|	quote-then-speaker -9
best-lead|upper|stop|according|	according-to 14
best-lead|upper|stop|direct|	quote-then-speaker 15	sentence-before 20
best-lead|upper|stop|judging|	quote-then-speaker 13	quote-then-verb -7
best-lead|upper|stop|naked|	named-nearby 29	topic 16
best-lead|upper|stop|other|	quote-then-verb 26
best-lead|upper|stop|relative|	sentence-before 14
best-lead|upper|stop|saying|	quote-then-speaker 29	quote-then-verb 16	sentence-after 23	sentence-before 25
best-lead|upper|stop|thinking|	sentence-before 15
best-lead|upper|subordinator|direct|	speaker-then-quote -8
best-lead|upper|subordinator|naked|	named-nearby -21
best-lead|upper|subordinator|saying|	quote-then-speaker -9	speaker-then-quote -14
best-lead|upper|verb-judging|apposed|	quote-then-speaker -11
best-lead|upper|verb-judging|judging|	quote-then-speaker -9	speaker-then-quote -24
best-lead|upper|verb-judging|naked|	named-nearby -13	topic -13
best-lead|upper|verb-judging|saying|	quote-then-speaker -14	sentence-before -6	speaker-then-quote -16
best-lead|upper|verb-saying|according|	according-to -11
best-lead|upper|verb-saying|naked|	named-nearby 9	topic -6
best-lead|upper|verb-saying|saying|	sentence-after -11	sentence-before -11	speaker-then-quote -22
best-lead|upper|word|according|	according-to -14
best-lead|upper|word|apposed|	quote-then-speaker -7	speaker-then-quote 6
best-lead|upper|word|direct|	sentence-before 8	speaker-then-quote -18
best-lead|upper|word|judging|	speaker-then-quote -12
best-lead|upper|word|naked|	named-nearby -30	topic -7
best-lead|upper|word|other|	quote-then-verb 6
best-lead|upper|word|saying|	quote-then-speaker -19	sentence-after -11	sentence-before -18	speaker-then-quote -19	verb-then-speaker -7
best-lead|upper|word|thinking|	speaker-then-quote -7
best-lead|upper|—|saying|	sentence-before 7
best-lemma|	accusare 11	accuse 20	aclarar 19	acrescentar -6	acusar 16	add -7	adiantar 11	admettre 15	advise 6	affermare -7	affirmer 16	afirmar -9	aggiungere 17	agree 20	ajouter -13	amuser 8	announce 8	antwoorden 13	antworten 13	anunciar -15	apelar 13	apostillar 9	appen 11	asegurar 14	assegurar 8	assicurare 6	assurer 21	atestar 6	atirar 6	attaccare 9	avertir 14	avisar -8	avvertire 16	back -17	befinden 7	behaupten 9	bekennen 11	beloven -8	bemängeln 17	benadrukken 8	beslissen 11	bestätigen -14	bevestigen -10	bill -15	blame 17	brand -10	bromear 6	brummen 13	call 19	caution 12	celebrar 15	chamar -12	chiamare -23	chiedere -9	chiosare 6	cite -14	claim 16	comentar 12	commenter 6	compare -17	complain 13	concede -6	concluir 8	conclure 14	confermare -12	confessar -8	confessare 7	confidare 7	confier 17	confirm 14	confirmar -7	confirmer -11	considerar 18	constateren 8	contestar -8	contestare 8	contrapor -9	counter 16	crier 15	criticise -8	croire 12	deadpan 8	decir -9	defender -6	definir 11	definire 6	demandar -8	deny 6	descartar 15	describe 14	describir 11	deslizar 7	detallar 13	dichiarare 8	disclose -14	discordar 6	dismiss 21	disparar -11	divulgar -12	dizer 12	défendre 11	démentir 11	dénoncer 11	déplorer 13	désoler 6	détailler 9	enquérir 8	ergänzen 15	erkennen 10	erklären 19	escrever -8	esprimere 12	estimer 13	evitar 7	exigir 20	explain 21	explicar -8	expliquer 9	express 15	faire_valoir 18	falar 18	find -12	finden 6	fluisteren 12	foeteren 6	fordern -11	formulieren 12	fragen 6	fume 14	féliciter 15	garantire 12	geben 8	geven 8	giudicare 13	glimlachen 6	glisser 13	gracejar 13	greet 10	gridare 7	gritar 10	hablar 16	halten 14	heißen -23	herinneren -9	heten -23	hold -12	houden 11	incalzare 9	indicar 14	indiquer 8	informar 13	informeren 10	insist -9	insistere 13	instruct -18	interroger 7	interrompere 10	intimare 7	introduce -15	invocare -8	ironizar 13	issue 6	juger 12	klagen -7	klinken 15	know -8	kommentieren 14	kritisieren -14	kündigen 13	label -21	lachen 18	lament -11	lamentar 17	laugh 12	leggen 8	leggere 8	lehnen -6	lembrar -10	limitar 15	lire -14	list -27	loben 13	luiden 14	lâcher 15	mahnen 8	mailen 10	mandar 13	manifestar -8	marteler 9	meinen 7	melden 15	message -10	mijmeren 6	mopperen 7	murmur 8	muse 10	name -37	negar 20	negare 14	noemen 20	none -11	noter 9	obiettare 8	observe 9	offer -19	order -13	overwegen 7	parlare 17	parler 24	pedir 21	peinzen 10	pester 11	philosopher 10	plaider -16	plaisanter 9	plead -17	pleiten -15	point -12	postare -6	praise 11	precisar 9	precisare 18	prefer -17	preferir 12	preguntar -10	prijzen 6	prometer -6	promettere 16	promettre 28	promise -17	propor 6	protestare 14	prévenir -6	puntualizzare 7	qualifier 12	queixar -9	quip 13	quote -11	raccontare -11	raconter 10	raise -14	rappeler -11	rate -29	razonar -7	read -10	reageren 14	rebater 7	recitare 17	reclamar 13	recommend -14	reconhecer 9	reconnaître 13	reconocer 11	record -8	recordar 11	rectifier 12	recusar 10	referir -7	rejeitar 6	rekenen 12	relatar 16	relativiser 17	remark 10	rematar 8	repeat -11	replicare 15	reply 20	report 8	reprochar 12	responder 15	resumir 14	retrucar 16	revelar 15	ribadire 11	ribattere 17	riconoscere 7	ricordare 14	rigoler 9	rir 6	rispondere 12	rivelare 15	roepen 19	rule -10	räumen -10	réagir 10	répliquer 8	répondre 25	résumer 14	rétorquer 10	saber -6	sagen 17	saluer 11	salutare 8	sapere 18	say 23	scandire 13	schamperen 7	scherzare 10	scherzen 7	schreiben 11	schrijven -6	scrivere -11	sentenciar 8	señalar 12	shout -7	sign 13	sintetizar 13	soltar 13	sostener 16	sostenere -11	sottolineare 12	souffler 11	souligner 6	sourire 10	souvenir 10	speak 13	spotten 9	sprechen 20	spreken 13	staan -10	state 19	stehen -8	stellen -9	stress 9	sublinhar 9	submit 7	subrayar 9	sugerir 6	suggest 12	sustentar 10	tagliare 18	tell 28	terciar 7	thank 15	think 13	trancher 15	témoigner 6	urge 19	use -34	vatten 11	ver 10	verlauten 12	verraten 12	versichern -11	versprechen -11	verteidigen 7	vertellen 11	view -15	voir 16	vouloir -11	waarschuwen 18	warnen 16	weisen -7	werben 13	werfen -15	whisper 13	wijzen 13	write -10	yell 10	zeggen 9	zeigen 11	zien 13	zuchten 7	zweren 6	écrire -7	évoquer 23
best-lemma|accuse|speaker-then-quote|	0 6	2-4 10	5-10 22
best-lemma|aclarar|verb-then-speaker|	2-4 12
best-lemma|add|quote-then-speaker|	0 22
best-lemma|add|sentence-before|	1 6
best-lemma|add|speaker-then-quote|	1 6
best-lemma|admitir|speaker-then-quote|	5-10 8
best-lemma|admit|speaker-then-quote|	1 10
best-lemma|advise|quote-then-speaker|	0 11
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affirmer|quote-then-speaker|	2-4 6
best-lemma|affirmer|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	2-4 12	far 12
best-lemma|afirmar|quote-then-verb|	1 8
best-lemma|afirmar|speaker-then-quote|	5-10 -8
best-lemma|aggiungere|speaker-then-quote|	1 15	5-10 10
best-lemma|aggiungere|verb-then-speaker|	1 9
best-lemma|ajouter|quote-then-speaker|	2-4 9
best-lemma|ajouter|quote-then-verb|	1 13
best-lemma|ammettere|quote-then-verb|	1 12
best-lemma|ammettere|verb-then-speaker|	1 7
best-lemma|amuser|quote-then-verb|	1 8
best-lemma|antwoorden|quote-then-verb|	1 7
best-lemma|antworten|quote-then-verb|	1 6
best-lemma|antworten|speaker-then-quote|	2-4 6
best-lemma|appeler|speaker-then-quote|	0 -11	2-4 6
best-lemma|appen|quote-then-verb|	1 11
best-lemma|argue|quote-then-speaker|	0 -11
best-lemma|argue|speaker-then-quote|	2-4 13	5-10 7
best-lemma|asegurar|quote-then-verb|	1 13
best-lemma|ask|quote-then-speaker|	0 16
best-lemma|ask|quote-then-verb|	0 11
best-lemma|ask|sentence-before|	far -15
best-lemma|ask|speaker-then-quote|	1 13	2-4 14
best-lemma|assicurare|quote-then-verb|	1 12
best-lemma|assicurare|sentence-before|	far -6
best-lemma|assicurare|speaker-then-quote|	2-4 12
best-lemma|assicurare|verb-then-speaker|	1 7
best-lemma|assurer|quote-then-verb|	1 10
best-lemma|assurer|speaker-then-quote|	5-10 19
best-lemma|avisar|quote-then-verb|	1 10
best-lemma|avisar|speaker-then-quote|	1 -11
best-lemma|avvertire|verb-then-speaker|	1 11
best-lemma|back|speaker-then-quote|	0 -15
best-lemma|befinden|quote-then-verb|	1 7
best-lemma|bekennen|quote-then-verb|	1 11
best-lemma|bestätigen|speaker-then-quote|	2-4 -8
best-lemma|beteuern|quote-then-verb|	1 8
best-lemma|betonen|quote-then-verb|	1 11
best-lemma|bill|speaker-then-quote|	2-4 -14
best-lemma|blame|speaker-then-quote|	0 17
best-lemma|bromear|quote-then-verb|	1 6
best-lemma|brummen|quote-then-verb|	1 13
best-lemma|call|quote-then-speaker|	0 16
best-lemma|call|sentence-before|	far -13
best-lemma|call|speaker-then-quote|	1 11	2-4 34	5-10 -8	far 10
best-lemma|caution|speaker-then-quote|	2-4 12
best-lemma|celebrar|quote-then-verb|	1 8
best-lemma|chamar|speaker-then-quote|	0 -12
best-lemma|chiamare|speaker-then-quote|	0 -14	2-4 -17
best-lemma|chiedere|speaker-then-quote|	0 10	5-10 -8
best-lemma|chiosare|quote-then-verb|	1 6
best-lemma|comentar|speaker-then-quote|	5-10 9
best-lemma|commentare|quote-then-verb|	1 7
best-lemma|commenter|quote-then-verb|	1 6
best-lemma|compare|speaker-then-quote|	2-4 -14
best-lemma|complain|speaker-then-quote|	2-4 12
best-lemma|concede|quote-then-verb|	0 9
best-lemma|concede|speaker-then-quote|	2-4 -7
best-lemma|conclure|quote-then-verb|	1 8
best-lemma|conclure|speaker-then-quote|	1 12
best-lemma|confermare|speaker-then-quote|	2-4 -12
best-lemma|confier|quote-then-verb|	1 14
best-lemma|confirmar|speaker-then-quote|	2-4 12	far -11
best-lemma|considerar|speaker-then-quote|	0 8	2-4 14	5-10 9
best-lemma|constateren|quote-then-verb|	1 8
best-lemma|contestare|speaker-then-quote|	5-10 11
best-lemma|contestar|quote-then-verb|	1 7
best-lemma|contestar|speaker-then-quote|	2-4 -11
best-lemma|correct|speaker-then-quote|	2-4 -9
best-lemma|decir|quote-then-verb|	1 10
best-lemma|declarar|speaker-then-quote|	2-4 16
best-lemma|defender|quote-then-verb|	1 -6
best-lemma|definire|speaker-then-quote|	0 -10	2-4 14
best-lemma|demander|speaker-then-quote|	2-4 11
best-lemma|descartar|sentence-before|	far 12
best-lemma|describe|speaker-then-quote|	1 19	2-4 19
best-lemma|describir|quote-then-verb|	1 7
best-lemma|dire|quote-then-speaker|	2-4 6
best-lemma|dire|quote-then-verb|	1 25
best-lemma|dire|sentence-before|	5-10 9
best-lemma|discordar|speaker-then-quote|	1 6
best-lemma|dismiss|speaker-then-quote|	2-4 19
best-lemma|dizer|quote-then-verb|	1 6
best-lemma|dizer|speaker-then-quote|	1 -8	2-4 18
best-lemma|dizer|verb-then-speaker|	1 8
best-lemma|désoler|quote-then-verb|	1 6
best-lemma|détailler|quote-then-verb|	1 9
best-lemma|erkennen|speaker-then-quote|	2-4 10
best-lemma|erklären|quote-then-verb|	1 18
best-lemma|erzählen|sentence-before|	5-10 9
best-lemma|escribir|speaker-then-quote|	2-4 7
best-lemma|esprimere|speaker-then-quote|	0 12
best-lemma|estimer|speaker-then-quote|	2-4 17	5-10 12
best-lemma|evitar|speaker-then-quote|	5-10 7
best-lemma|exigir|speaker-then-quote|	0 17
best-lemma|explain|quote-then-speaker|	0 19
best-lemma|explain|sentence-before|	1 9	5-10 11
best-lemma|explain|speaker-then-quote|	5-10 -7
best-lemma|expliquer|quote-then-verb|	1 9
best-lemma|faire_valoir|quote-then-verb|	1 10
best-lemma|falar|speaker-then-quote|	1 19
best-lemma|finden|quote-then-verb|	1 9
best-lemma|find|quote-then-speaker|	0 -14
best-lemma|find|speaker-then-quote|	0 -11	1 13	far -11
best-lemma|fluisteren|quote-then-verb|	1 11
best-lemma|foeteren|quote-then-verb|	1 6
best-lemma|fume|quote-then-speaker|	0 11
best-lemma|féliciter|speaker-then-quote|	2-4 14
best-lemma|garantire|speaker-then-quote|	2-4 12
best-lemma|garantir|speaker-then-quote|	2-4 -14	5-10 12
best-lemma|geben|quote-then-verb|	1 7
best-lemma|gestehen|quote-then-verb|	1 6
best-lemma|giudicare|speaker-then-quote|	2-4 13
best-lemma|giurare|quote-then-verb|	1 10
best-lemma|glisser|quote-then-speaker|	2-4 9
best-lemma|glisser|quote-then-verb|	1 10
best-lemma|gritar|speaker-then-quote|	2-4 8
best-lemma|hablar|speaker-then-quote|	1 13
best-lemma|halten|quote-then-verb|	1 7
best-lemma|halten|speaker-then-quote|	2-4 12
best-lemma|hear|speaker-then-quote|	2-4 -9
best-lemma|heißen|speaker-then-quote|	0 -15	2-4 -15	5-10 -9
best-lemma|herinneren|quote-then-verb|	1 9
best-lemma|heten|quote-then-speaker|	2-4 -7
best-lemma|heten|speaker-then-quote|	0 -7	2-4 -20
best-lemma|indicar|speaker-then-quote|	far 14
best-lemma|indiquer|quote-then-verb|	1 7
best-lemma|indiquer|speaker-then-quote|	2-4 14
best-lemma|informar|speaker-then-quote|	far 10
best-lemma|insist|speaker-then-quote|	5-10 -10
best-lemma|instruct|speaker-then-quote|	5-10 -13
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|invitare|speaker-then-quote|	2-4 -7
best-lemma|invocare|speaker-then-quote|	1 -8
best-lemma|ironizar|quote-then-verb|	1 8
best-lemma|ironizar|speaker-then-quote|	2-4 11
best-lemma|joke|quote-then-verb|	0 14
best-lemma|joke|speaker-then-quote|	5-10 14
best-lemma|juger|quote-then-verb|	1 8
best-lemma|juger|speaker-then-quote|	0 14	2-4 15
best-lemma|klagen|quote-then-verb|	1 8
best-lemma|know|speaker-then-quote|	2-4 -8
best-lemma|kommentieren|quote-then-verb|	1 8
best-lemma|kündigen|speaker-then-quote|	2-4 11
best-lemma|label|quote-then-speaker|	2-4 -13
best-lemma|label|speaker-then-quote|	0 -11
best-lemma|lachen|quote-then-verb|	1 9
best-lemma|lachen|sentence-after|	0 14
best-lemma|lamentar|quote-then-verb|	1 11
best-lemma|lamentar|speaker-then-quote|	5-10 14
best-lemma|lancer|quote-then-speaker|	2-4 10
best-lemma|lancer|quote-then-verb|	1 8
best-lemma|lassen|speaker-then-quote|	5-10 9
best-lemma|laten|quote-then-verb|	1 9
best-lemma|laten|speaker-then-quote|	2-4 15	5-10 -9
best-lemma|laugh|quote-then-speaker|	0 12
best-lemma|leggen|quote-then-verb|	1 10
best-lemma|lembrar|quote-then-verb|	1 11
best-lemma|limitar|speaker-then-quote|	5-10 15
best-lemma|lire|quote-then-verb|	1 16
best-lemma|lire|speaker-then-quote|	1 -14
best-lemma|list|speaker-then-quote|	1 -14	2-4 -11
best-lemma|llamar|speaker-then-quote|	1 11
best-lemma|luiden|quote-then-verb|	1 6
best-lemma|lâcher|quote-then-verb|	1 9
best-lemma|mahnen|speaker-then-quote|	5-10 7
best-lemma|mailen|quote-then-verb|	1 10
best-lemma|mandar|speaker-then-quote|	2-4 8	5-10 11
best-lemma|manifestar|quote-then-verb|	1 7
best-lemma|manifestar|speaker-then-quote|	0 -8
best-lemma|marteler|quote-then-speaker|	2-4 9
best-lemma|meinen|quote-then-verb|	1 10
best-lemma|melden|quote-then-verb|	1 10
best-lemma|mopperen|quote-then-verb|	1 7
best-lemma|name|speaker-then-quote|	0 -18	1 -13	5-10 -21
best-lemma|negare|speaker-then-quote|	1 7
best-lemma|negar|speaker-then-quote|	2-4 11
best-lemma|nennen|quote-then-verb|	0 -12
best-lemma|nennen|speaker-then-quote|	1 9	2-4 16
best-lemma|noemen|speaker-then-quote|	1 12	2-4 17	5-10 9
best-lemma|none|according-to|	0 -6	1 17	2-4 8
best-lemma|none|colon|	1 -7	far 8
best-lemma|none|interview|	far 16
best-lemma|none|named-before|	far 7
best-lemma|none|named-nearby|	0 -6	far -7
best-lemma|none|paragraph-before|	far 13
best-lemma|none|possessor|	0 -10	1 -11	2-4 -15	5-10 8
best-lemma|none|quote-then-speaker|	-10 -9	-11 -13	-3 -13	-4 -11	-5 -21	-8 -7	-9 -8	0 -11	5-10 -13
best-lemma|none|sentence-after|	0 6	5-10 -10
best-lemma|none|sentence-before|	2-4 10	5-10 -15	far -15
best-lemma|none|signature|	1 -15
best-lemma|none|speaker-then-quote|	0 -17	1 -9	2-4 8	far 7
best-lemma|none|topic|	0 -12	1 -14
best-lemma|note|quote-then-speaker|	0 -8
best-lemma|note|speaker-then-quote|	1 12	2-4 15
best-lemma|observe|quote-then-speaker|	0 8
best-lemma|offer|quote-then-speaker|	0 13
best-lemma|opinar|speaker-then-quote|	2-4 13
best-lemma|parlare|speaker-then-quote|	1 20	2-4 15	5-10 6
best-lemma|parler|speaker-then-quote|	2-4 20
best-lemma|pedir|speaker-then-quote|	2-4 15	5-10 12
best-lemma|perguntar|speaker-then-quote|	1 -8
best-lemma|pester|quote-then-verb|	1 11
best-lemma|philosopher|quote-then-verb|	1 7
best-lemma|plaider|quote-then-verb|	1 11
best-lemma|plaider|speaker-then-quote|	2-4 -16
best-lemma|plaisanter|quote-then-speaker|	2-4 10
best-lemma|point|sentence-after|	0 -7
best-lemma|post|quote-then-speaker|	0 8
best-lemma|post|speaker-then-quote|	2-4 14
best-lemma|praise|speaker-then-quote|	0 11	5-10 -7
best-lemma|precisare|quote-then-verb|	1 9
best-lemma|precisare|speaker-then-quote|	1 11	2-4 12
best-lemma|preferir|speaker-then-quote|	2-4 7
best-lemma|prefer|speaker-then-quote|	0 -15
best-lemma|preguntar|quote-then-verb|	1 10
best-lemma|promettere|quote-then-verb|	1 13
best-lemma|promettere|speaker-then-quote|	0 9
best-lemma|promettre|speaker-then-quote|	2-4 15	5-10 15
best-lemma|promise|speaker-then-quote|	2-4 -17
best-lemma|protestar|quote-then-verb|	1 6
best-lemma|prévenir|quote-then-verb|	1 11
best-lemma|queixar|quote-then-verb|	1 10
best-lemma|quejar|speaker-then-quote|	5-10 -7
best-lemma|quip|quote-then-speaker|	0 11
best-lemma|quote|quote-then-speaker|	0 13
best-lemma|raccontare|quote-then-verb|	1 9	5-10 -14
best-lemma|raconter|quote-then-verb|	1 7
best-lemma|rappeler|quote-then-verb|	1 -11
best-lemma|rappeler|speaker-then-quote|	far 13
best-lemma|rate|speaker-then-quote|	2-4 -18
best-lemma|razonar|speaker-then-quote|	2-4 -7
best-lemma|read|quote-then-speaker|	0 10
best-lemma|read|speaker-then-quote|	0 -24	1 12	5-10 17
best-lemma|recall|quote-then-speaker|	0 11
best-lemma|recall|sentence-before|	1 15
best-lemma|recall|speaker-then-quote|	5-10 -10
best-lemma|reconnaître|quote-then-verb|	1 8
best-lemma|reconnaître|speaker-then-quote|	5-10 9
best-lemma|recordar|quote-then-verb|	1 9
best-lemma|recordar|speaker-then-quote|	2-4 14
best-lemma|rectifier|quote-then-verb|	1 12
best-lemma|regretter|quote-then-verb|	1 13
best-lemma|regretter|speaker-then-quote|	2-4 -8
best-lemma|reject|speaker-then-quote|	5-10 15
best-lemma|relativiser|speaker-then-quote|	1 16
best-lemma|remark|quote-then-speaker|	0 10
best-lemma|remark|quote-then-verb|	0 6
best-lemma|rematar|quote-then-verb|	1 8
best-lemma|repeat|speaker-then-quote|	5-10 -10
best-lemma|replicare|speaker-then-quote|	5-10 10
best-lemma|reply|quote-then-speaker|	0 19
best-lemma|reply|sentence-before|	1 14
best-lemma|reply|speaker-then-quote|	1 25	2-4 15	5-10 13
best-lemma|report|speaker-then-quote|	1 -6
best-lemma|responder|speaker-then-quote|	1 13	2-4 12	5-10 7
best-lemma|resumir|quote-then-verb|	1 6
best-lemma|resumir|speaker-then-quote|	2-4 12
best-lemma|ribattere|quote-then-verb|	1 9
best-lemma|ribattere|speaker-then-quote|	2-4 11
best-lemma|ribattere|verb-then-speaker|	1 8
best-lemma|ricordare|speaker-then-quote|	2-4 16	5-10 12
best-lemma|rir|quote-then-verb|	1 6
best-lemma|rispondere|quote-then-verb|	1 9
best-lemma|rispondere|speaker-then-quote|	5-10 7
best-lemma|roepen|quote-then-verb|	1 12
best-lemma|rufen|quote-then-verb|	1 11
best-lemma|rufen|verb-then-speaker|	5-10 -6
best-lemma|rule|quote-then-speaker|	0 9
best-lemma|réagir|quote-then-verb|	1 16
best-lemma|réclamer|speaker-then-quote|	1 12	2-4 -8
best-lemma|répliquer|quote-then-verb|	1 8
best-lemma|répondre|quote-then-verb|	1 10
best-lemma|répondre|speaker-then-quote|	2-4 16
best-lemma|résumer|quote-then-speaker|	2-4 10
best-lemma|résumer|quote-then-verb|	1 13
best-lemma|rétorquer|quote-then-verb|	1 10
best-lemma|sagen|quote-then-verb|	1 13
best-lemma|sagen|speaker-then-quote|	5-10 10
best-lemma|sagen|verb-then-speaker|	1 9	2-4 9	5-10 7
best-lemma|saluer|speaker-then-quote|	0 12
best-lemma|salutare|speaker-then-quote|	0 7
best-lemma|sapere|speaker-then-quote|	5-10 14
best-lemma|say|paragraph-before|	far -7
best-lemma|say|quote-then-speaker|	0 19	1 16	2-4 -14	5-10 -20	far -9
best-lemma|say|quote-then-verb|	0 17	1 12
best-lemma|say|sentence-after|	0 -18
best-lemma|say|sentence-before|	1 28	2-4 16	5-10 10	far -20
best-lemma|say|speaker-then-quote|	0 -20	1 17	2-4 43	5-10 12	far 21
best-lemma|say|verb-then-speaker|	1 16
best-lemma|scandire|sentence-before|	far 13
best-lemma|schamperen|quote-then-verb|	1 7
best-lemma|schreiben|quote-then-verb|	2-4 13
best-lemma|schrijven|quote-then-verb|	1 7
best-lemma|schrijven|speaker-then-quote|	2-4 -15	5-10 10
best-lemma|scrivere|quote-then-verb|	1 10
best-lemma|scrivere|speaker-then-quote|	1 11	2-4 -10	5-10 12
best-lemma|see|speaker-then-quote|	0 17
best-lemma|shoot|sentence-before|	2-4 10
best-lemma|sign|speaker-then-quote|	2-4 15
best-lemma|soltar|speaker-then-quote|	1 12
best-lemma|sostener|speaker-then-quote|	5-10 14
best-lemma|sottolineare|speaker-then-quote|	5-10 11
best-lemma|souffler|quote-then-verb|	1 10
best-lemma|souligner|quote-then-speaker|	2-4 6
best-lemma|sourire|quote-then-verb|	1 9
best-lemma|souvenir|quote-then-verb|	1 12
best-lemma|spiegare|quote-then-verb|	1 6
best-lemma|spotten|quote-then-verb|	1 9
best-lemma|sprechen|speaker-then-quote|	1 11	2-4 25	5-10 13
best-lemma|spreken|speaker-then-quote|	1 13	2-4 18
best-lemma|state|quote-then-speaker|	0 8
best-lemma|state|speaker-then-quote|	1 15
best-lemma|stehen|speaker-then-quote|	2-4 13
best-lemma|stellen|quote-then-verb|	1 11
best-lemma|stellen|speaker-then-quote|	5-10 -13
best-lemma|submit|quote-then-speaker|	0 7
best-lemma|sugerir|quote-then-verb|	1 6
best-lemma|sustentar|speaker-then-quote|	2-4 9
best-lemma|tagliare|quote-then-verb|	1 17
best-lemma|teilen|quote-then-verb|	1 11
best-lemma|tell|quote-then-speaker|	0 32	2-4 -13
best-lemma|tell|sentence-after|	1 -12
best-lemma|tell|sentence-before|	2-4 21	5-10 15	far -7
best-lemma|tell|speaker-then-quote|	1 14	5-10 30	far 21
best-lemma|testify|quote-then-speaker|	0 9
best-lemma|thank|speaker-then-quote|	0 13	2-4 13	5-10 6
best-lemma|title|speaker-then-quote|	0 -14
best-lemma|trancher|quote-then-verb|	1 15
best-lemma|témoigner|quote-then-verb|	1 6
best-lemma|urge|speaker-then-quote|	2-4 19
best-lemma|use|speaker-then-quote|	2-4 -31	5-10 -16
best-lemma|vatten|quote-then-verb|	1 7	2-4 7
best-lemma|verklaren|quote-then-verb|	1 10
best-lemma|verlauten|speaker-then-quote|	2-4 12
best-lemma|verraten|quote-then-verb|	1 11
best-lemma|versichern|quote-then-verb|	1 10
best-lemma|versichern|verb-then-speaker|	5-10 10
best-lemma|verteidigen|quote-then-verb|	1 6
best-lemma|vertellen|quote-then-verb|	1 11
best-lemma|ver|speaker-then-quote|	0 8	2-4 8
best-lemma|vinden|quote-then-verb|	1 7
best-lemma|vinden|verb-then-speaker|	1 7
best-lemma|waarschuwen|quote-then-verb|	1 6
best-lemma|want|speaker-then-quote|	0 11
best-lemma|warn|speaker-then-quote|	2-4 -19
best-lemma|welcome|speaker-then-quote|	0 13
best-lemma|werfen|speaker-then-quote|	2-4 -15
best-lemma|whisper|quote-then-speaker|	0 7
best-lemma|write|quote-then-speaker|	0 6
best-lemma|write|quote-then-verb|	0 11
best-lemma|write|sentence-before|	1 7	2-4 11	5-10 -6
best-lemma|write|speaker-then-quote|	2-4 -7
best-lemma|zeggen|quote-then-verb|	1 17
best-lemma|zeggen|sentence-before|	5-10 12
best-lemma|zeggen|speaker-then-quote|	2-4 14
best-lemma|zeigen|speaker-then-quote|	1 10	2-4 9
best-lemma|zien|speaker-then-quote|	5-10 9
best-lemma|zuchten|quote-then-verb|	1 7
best-lemma|zweren|quote-then-verb|	1 6
best-lemma|écrire|quote-then-verb|	1 11
best-lemma|évoquer|speaker-then-quote|	1 15	2-4 21
best-near|according-to|according|	0 -6	1 17	2-4 8
best-near|according|0|	1 -17	2-3 12	4-7 -6
best-near|according|1|	2-3 11	4-7 27	8+ 17
best-near|according|2-4|	4-7 9	8+ 9
best-near|according|5-10|	1 -30	2-3 12	8+ 7
best-near|according|far|	1 -13	2-3 -17	4-7 -6
best-near|apposed|-11|	2-3 -8
best-near|apposed|-4|	4-7 -6
best-near|apposed|-5|	1 -11	2-3 -9
best-near|apposed|-8|	2-3 -7
best-near|apposed|-9|	2-3 -7
best-near|apposed|2-4|	1 15	2-3 -7	4-7 10	8+ 14
best-near|apposed|5-10|	1 7	4-7 8	8+ -7
best-near|apposed|far|	2-3 7
best-near|apposition|1|	2-3 -12
best-near|apposition|2-4|	2-3 -11
best-near|colon|naked|	1 -7	far 8
best-near|colon|saying|	far 7
best-near|direct|0|	1 -18	4-7 9
best-near|direct|1|	2-3 -10	4-7 21
best-near|direct|2-4|	1 -19	2-3 8	8+ 18
best-near|direct|5-10|	2-3 -13	4-7 11	8+ -8
best-near|direct|far|	2-3 8	8+ 15
best-near|interview|naked|	far 16
best-near|judging|-5|	2-3 -11
best-near|judging|0|	1 -13	2-3 -8	4-7 15
best-near|judging|1|	1 9	4-7 33	8+ 8
best-near|judging|2-4|	1 16	2-3 16	8+ 23
best-near|judging|5-10|	2-3 -9	4-7 6	8+ 8
best-near|judging|far|	1 13	4-7 -12	8+ 8
best-near|naked|0|	2-3 -12	4-7 -8	8+ 21
best-near|naked|1|	4-7 -8
best-near|naked|2-4|	8+ 26
best-near|naked|5-10|	1 -9	4-7 7	8+ 22
best-near|naked|far|	1 -6
best-near|named-before|naked|	far 7
best-near|named-nearby|naked|	0 -6	far -7
best-near|other|0|	1 -16
best-near|other|1|	4-7 9	8+ 16
best-near|paragraph-before|direct|	far 9
best-near|possessor|naked|	0 -10	1 -11	2-4 -15	5-10 8
best-near|quote-then-speaker|apposed|	-10 -9	-11 -13	-4 -10	-5 -16	-8 -7	-9 -8
best-near|quote-then-speaker|apposition|	2-4 -11
best-near|quote-then-speaker|judging|	-5 -14	0 -14	1 -17	2-4 -13
best-near|quote-then-speaker|relative|	0 -9
best-near|quote-then-speaker|saying|	-11 -15	-12 6	-4 -14	-5 -9	0 20	1 8	2-4 -19	5-10 -19	far -9
best-near|quote-then-speaker|thinking|	0 11	1 -12	5-10 -12
best-near|quote-then-verb|judging|	0 -17	1 15	5-10 11
best-near|quote-then-verb|saying|	0 6	1 15	2-4 -12	5-10 -15	far 10
best-near|relative|0|	2-3 -9
best-near|relative|5-10|	1 -11
best-near|relative|far|	4-7 14
best-near|saying|-12|	1 8
best-near|saying|-5|	1 -9
best-near|saying|0|	2-3 -8	8+ 12
best-near|saying|1|	1 17	4-7 16	8+ 17
best-near|saying|2-4|	1 -12	2-3 12	8+ 36
best-near|saying|5-10|	4-7 18
best-near|saying|far|	1 -9	4-7 10	8+ 20
best-near|sentence-after|direct|	0 6
best-near|sentence-after|saying|	0 -18	1 -6	5-10 8
best-near|sentence-before|according|	5-10 -11	far -21
best-near|sentence-before|direct|	2-4 10	5-10 -9	far 9
best-near|sentence-before|judging|	5-10 -8	far -12
best-near|sentence-before|relative|	far -6
best-near|sentence-before|saying|	1 30	2-4 21	far -18
best-near|sentence-before|thinking|	2-4 14
best-near|signature|naked|	1 -15
best-near|speaker-then-quote|apposed|	2-4 12	far 14
best-near|speaker-then-quote|apposition|	1 -12
best-near|speaker-then-quote|direct|	0 -17
best-near|speaker-then-quote|judging|	1 7	2-4 25	far 13
best-near|speaker-then-quote|relative|	2-4 -12	5-10 -6
best-near|speaker-then-quote|saying|	0 -11	1 8	2-4 10	5-10 11	far 18
best-near|speaker-then-quote|shared|	5-10 -15
best-near|speaker-then-quote|thinking|	1 -10	2-4 -18	far 8
best-near|thinking|0|	4-7 18
best-near|thinking|1|	1 -13	2-3 -14
best-near|thinking|2-4|	1 -14	2-3 -8	4-7 13	8+ 18
best-near|thinking|5-10|	1 -17	2-3 -6	4-7 18	8+ 11
best-near|thinking|far|	2-3 8
best-near|topic|naked|	0 -12	1 -14
best-near|verb-then-speaker|judging|	1 7
best-near|verb-then-speaker|saying|	1 6	5-10 -7	far -7
best-negated|	true -6
best-order|according|according|0|	1 -17	2-3 12	4-7 -6
best-order|according|according|1|	2-3 11	4-7 27	8+ 17
best-order|according|according|2-4|	4-7 9	8+ 9
best-order|according|according|5-10|	1 -30	2-3 12	8+ 7
best-order|according|according|far|	1 -13	2-3 -17	4-7 -6
best-order|apposed|apposed|-11|	2-3 -8
best-order|apposed|apposed|-4|	4-7 -6
best-order|apposed|apposed|-5|	1 -11	2-3 -9
best-order|apposed|apposed|-8|	2-3 -7
best-order|apposed|apposed|-9|	2-3 -7
best-order|apposed|apposed|2-4|	1 15	2-3 -7	4-7 10	8+ 14
best-order|apposed|apposed|5-10|	1 7	4-7 8	8+ -7
best-order|apposed|apposed|far|	2-3 7
best-order|apposed|judging|0|	4-7 14
best-order|apposed|judging|1|	1 13	4-7 19
best-order|apposed|judging|2-4|	1 19	2-3 30	4-7 26	8+ 13
best-order|apposed|judging|5-10|	4-7 11
best-order|apposed|saying|-12|	1 8
best-order|apposed|saying|0|	2-3 -13	4-7 12	8+ 6
best-order|apposed|saying|1|	4-7 32	8+ 14
best-order|apposed|saying|2-4|	4-7 8	8+ 15
best-order|apposed|saying|5-10|	4-7 40	8+ 14
best-order|apposed|saying|far|	1 16	2-3 11
best-order|apposed|thinking|2-4|	4-7 9
best-order|apposed|thinking|5-10|	4-7 16
best-order|apposition|apposition|1|	2-3 -12
best-order|apposition|apposition|2-4|	2-3 -11
best-order|apposition|saying|0|	2-3 8
best-order|apposition|saying|1|	4-7 -8
best-order|apposition|saying|2-4|	2-3 12	4-7 16	8+ 8
best-order|apposition|saying|5-10|	4-7 21	8+ 14
best-order|apposition|saying|far|	2-3 15	4-7 12	8+ 7
best-order|direct|direct|0|	1 -18	4-7 9
best-order|direct|direct|1|	2-3 -10	4-7 21
best-order|direct|direct|2-4|	1 -19	2-3 8	8+ 18
best-order|direct|direct|5-10|	2-3 -13	4-7 11	8+ -8
best-order|direct|direct|far|	2-3 8	8+ 15
best-order|direct|judging|0|	1 -11	2-3 -6	4-7 14
best-order|direct|judging|1|	2-3 -11	4-7 26	8+ 9
best-order|direct|judging|2-4|	1 7	2-3 9	8+ 18
best-order|direct|judging|5-10|	2-3 -11	4-7 9	8+ 9
best-order|direct|judging|far|	1 16	4-7 -10	8+ 8
best-order|direct|saying|0|	1 7	2-3 -7	4-7 7	8+ 12
best-order|direct|saying|1|	1 8	4-7 12	8+ 29
best-order|direct|saying|2-4|	1 -15	2-3 18	4-7 -9	8+ 30
best-order|direct|saying|5-10|	1 -7	4-7 7
best-order|direct|saying|far|	1 -19	2-3 -20	4-7 11	8+ 18
best-order|direct|thinking|0|	4-7 18
best-order|direct|thinking|1|	1 -13	2-3 -14
best-order|direct|thinking|2-4|	1 -14	2-3 -9	4-7 9	8+ 17
best-order|direct|thinking|5-10|	1 -13	2-3 -6	8+ 11
best-order|direct|thinking|far|	2-3 8
best-order|inverted|judging|0|	1 -12	2-3 -11
best-order|inverted|judging|1|	2-3 10	4-7 12
best-order|inverted|other|0|	1 -16
best-order|inverted|other|1|	4-7 9	8+ 16
best-order|inverted|saying|0|	1 -14	4-7 16	8+ 17
best-order|inverted|saying|1|	1 13	4-7 18	8+ 9
best-order|inverted|saying|2-4|	1 -16	2-3 -15	4-7 26	8+ 11
best-order|inverted|saying|5-10|	1 -9	2-3 -15	8+ 11
best-order|inverted|saying|far|	1 -9	2-3 17	4-7 9	8+ 17
best-order|naked|naked|0|	2-3 -12	4-7 -8	8+ 21
best-order|naked|naked|1|	4-7 -8
best-order|naked|naked|2-4|	8+ 26
best-order|naked|naked|5-10|	1 -9	4-7 7	8+ 22
best-order|naked|naked|far|	1 -6
best-order|relative|relative|0|	2-3 -9
best-order|relative|relative|5-10|	1 -11
best-order|relative|relative|far|	4-7 14
best-order|relative|saying|0|	4-7 -16
best-order|relative|saying|1|	4-7 16
best-order|relative|saying|2-4|	4-7 19
best-order|relative|saying|5-10|	4-7 19	8+ 9
best-order|shared|judging|2-4|	4-7 11
best-order|shared|saying|0|	4-7 11	8+ 14
best-order|shared|saying|2-4|	2-3 15	4-7 13	8+ 15
best-phrase|name|	apposed 9	judging 26	naked 9	other 6	relative -9	saying 22	shared -21
best-phrase|noun|	according -6	apposed -17	apposition -19	judging -15	naked -27	relative -13	saying -11	shared 6	thinking -6
best-phrase|pronoun|	according 7	judging 9	naked -14
best-score|	-1 -43	-2 -24	-3 -13	-4 -14	0 -23	2 11	3 30	4 36	5 12	6 37	7 25
best-score|-1|	1 -20	2-3 -27	4-7 -17	8+ -12
best-score|-2|	1 -13	2-3 -14	4-7 -14	8+ 23
best-score|-3|	1 -13	4-7 -11
best-score|-4|	1 -6	2-3 -14	8+ 20
best-score|0|	1 -17	2-3 -6	4-7 -20	8+ 7
best-score|1|	8+ 35
best-score|2|	4-7 18	8+ 9
best-score|3|	1 12	2-3 9	4-7 48	8+ 17
best-score|4|	1 9	2-3 15	4-7 40	8+ 18
best-score|5|	1 20	4-7 13	8+ 17
best-score|6|	1 25	2-3 19	4-7 31	8+ 18
best-score|7|	1 12	2-3 18	4-7 18	8+ 15
best|according-to|according|	1 -16	2-3 14	4-7 14	8+ 19
best|colon|naked|	1 -7	4-7 -8
best|colon|saying|	8+ 7
best|interview|naked|	4-7 7	8+ 7
best|named-before|naked|	2-3 33	4-7 -8	8+ 12
best|named-nearby|naked|	8+ 16
best|paragraph-before|direct|	8+ 9
best|paragraph-before|saying|	2-3 9	4-7 8
best|possessor|naked|	1 9	2-3 -22
best|quote-then-speaker|apposed|	1 -20	2-3 -18	4-7 -8
best|quote-then-speaker|apposition|	1 -10	2-3 -11
best|quote-then-speaker|direct|	2-3 -10	4-7 18	8+ 15
best|quote-then-speaker|judging|	1 -6	2-3 -13	4-7 -13
best|quote-then-speaker|relative|	2-3 -9
best|quote-then-speaker|saying|	2-3 -11	4-7 12	8+ 21
best|quote-then-speaker|shared|	1 -14
best|quote-then-speaker|thinking|	1 -15
best|quote-then-verb|other|	4-7 9	8+ 16
best|quote-then-verb|saying|	1 -6	2-3 -8	4-7 21	8+ 12
best|sentence-after|according|	2-3 -10	8+ 6
best|sentence-after|direct|	2-3 8	8+ -10
best|sentence-after|saying|	1 -18	2-3 -18	4-7 6	8+ 12
best|sentence-before|according|	1 -12	2-3 -14	4-7 -13
best|sentence-before|direct|	4-7 11	8+ 10
best|sentence-before|judging|	4-7 -10
best|sentence-before|relative|	4-7 12
best|sentence-before|saying|	1 -27	2-3 -15	4-7 13	8+ 23
best|sentence-before|thinking|	2-3 12	8+ 10
best|signature|naked|	1 -15	2-3 -15	8+ 13
best|speaker-then-quote|apposed|	1 17	4-7 10	8+ -6
best|speaker-then-quote|apposition|	2-3 -12
best|speaker-then-quote|direct|	1 -11
best|speaker-then-quote|judging|	1 18	4-7 16	8+ 23
best|speaker-then-quote|relative|	1 -14
best|speaker-then-quote|saying|	2-3 13
best|speaker-then-quote|thinking|	1 -24	2-3 -8	4-7 25	8+ 23
best|topic|naked|	1 -6	2-3 -6	8+ 17
best|verb-then-speaker|judging|	4-7 7
best|verb-then-speaker|other|	4-7 6
best|verb-then-speaker|saying|	1 -17	4-7 13	8+ 13
case-follow|all-one|(|	none -17
case-follow|all-one|)|	none -10
case-follow|all-one|,auxiliary|	none -8
case-follow|all-one|,preposition|	none -11
case-follow|all-one|,subordinator|	none -12
case-follow|all-one|,that|	none -10
case-follow|all-one|,verb-saying|	none 9
case-follow|all-one|,word|	none -15
case-follow|all-one|,|	none -34
case-follow|all-one|adverb|	none -13
case-follow|all-one|auxiliary|	, -8	none -8
case-follow|all-one|capital|	, 12	. 15	none -6
case-follow|all-one|coordinator|	, -14	none -13
case-follow|all-one|determiner|	, 12	. -17	none -16
case-follow|all-one|end|	none 9
case-follow|all-one|preposition|	, -8	. -11	none -15
case-follow|all-one|pronoun|	, 8	. -8
case-follow|all-one|stop|	! 12	none -9
case-follow|all-one|subordinator|	none -11
case-follow|all-one|that|	none -9
case-follow|all-one|verb-judging|	none -14
case-follow|all-one|verb-saying|	, 9
case-follow|all-one|word|	, -13	none -35
case-follow|all|(|	none -18
case-follow|all|,adverb|	none -6
case-follow|all|,auxiliary|	none -10
case-follow|all|,coordinator|	none -7
case-follow|all|,determiner|	none 9
case-follow|all|,preposition|	none -6
case-follow|all|,word|	none 8
case-follow|all|,|	none -35
case-follow|all|:|	none -16
case-follow|all|;|	none -12
case-follow|all|auxiliary|	, -21
case-follow|all|capital|	, -12	none -22
case-follow|all|coordinator|	none -25
case-follow|all|determiner|	, -19
case-follow|all|end|	. -17	? 8	none 14
case-follow|all|preposition|	, -12	none -32
case-follow|all|pronoun|	none -10
case-follow|all|quote|	. -16
case-follow|all|stop|	none -14
case-follow|all|that|	, -12	none -14
case-follow|all|verb-saying|	, -7	none -19
case-follow|all|word|	, -14	none -15
case-follow|first|(|	none -7
case-follow|first|,auxiliary|	none 11
case-follow|first|,determiner|	none -11
case-follow|first|,preposition|	none -15
case-follow|first|,pronoun|	? 6	none 10
case-follow|first|,that|	none -8
case-follow|first|,verb-judging|	none 8
case-follow|first|,verb-saying|	! 8	? 6	none 8
case-follow|first|,verb-thinking|	none 12
case-follow|first|,word|	! 12	? 13	none -8
case-follow|first|,|	none -19
case-follow|first|auxiliary|	, -8	. 12	none -19
case-follow|first|capital|	, 46	? 24	none -10
case-follow|first|coordinator|	, 14	. 11	none -15
case-follow|first|determiner|	! 14	, 44	? 14	none -10
case-follow|first|end|	! 9	. 32	? 35	none 23
case-follow|first|preposition|	. 20	none -11
case-follow|first|pronoun|	! 14	, 19	. 11	? 24	none -7
case-follow|first|stop|	? -11	none -28
case-follow|first|subordinator|	. 13
case-follow|first|that|	. 12
case-follow|first|verb-saying|	, 41	? 18	none -9
case-follow|first|word|	, 28	none -23
case-follow|first|—|	. 17	? 9	none 13
case-follow|most|,verb-saying|	none 13
case-follow|most|auxiliary|	none -13
case-follow|most|end|	! 7	. 30	none 7
case-follow|most|preposition|	none -12
case-follow|most|pronoun|	, 10	. 12
case-follow|most|verb-saying|	, 8
case-follow|most|word|	none 9
case-follow|none|,auxiliary|	none -15
case-follow|none|,capital|	none 10
case-follow|none|,determiner|	none -7
case-follow|none|,preposition|	none -9
case-follow|none|,quote|	none -14
case-follow|none|,subordinator|	none 12
case-follow|none|,that|	none -11
case-follow|none|,verb-judging|	none 9
case-follow|none|,verb-saying|	none 6
case-follow|none|,|	none 18
case-follow|none|-|	none -12
case-follow|none|:|	none 6
case-follow|none|;|	none 16
case-follow|none|adverb|	none -11
case-follow|none|auxiliary|	none -15
case-follow|none|capital|	. -10	none -11
case-follow|none|coordinator|	, -24	none 16
case-follow|none|determiner|	, -8	. 15
case-follow|none|end|	. -7
case-follow|none|preposition|	, -17	. -14	none 13
case-follow|none|pronoun|	, -17	. 24	none -14
case-follow|none|quote|	, -13	. -6	none -13
case-follow|none|stop|	? -9	none 28
case-follow|none|subordinator|	. -14	none 21
case-follow|none|that|	none 9
case-follow|none|verb-judging|	none -22
case-follow|none|verb-saying|	, -14	none -17
case-follow|some|,word|	none -6
case-follow|some|,|	none 19
case-follow|some|capital|	. -9
case-follow|some|coordinator|	none 16
case-follow|some|end|	. 16	none 14
case-follow|some|pronoun|	. 12
case-follow|some|stop|	none 14
case-follow|some|word|	none 22
case-intro|all-one|	( -13	, -17	: 15	adverb -18	auxiliary -11	coordinator -14	possessive -15	preposition -9	start -8	stop 12	subordinator -30	that -12	verb-judging -32	verb-saying -8	word -14
case-intro|all|	, -21	auxiliary -23	capital -7	coordinator -12	determiner -6	possessive -9	preposition -17	pronoun -11	start -13	stop 8	subordinator -17	verb-judging -34	verb-saying -18	word -23
case-intro|first|	( -11	- 11	: 8	auxiliary -10	capital -16	determiner -20	preposition -15	quote 26	start 33	stop 34	verb-saying -16	word -30	— 12
case-intro|most|	, 10	auxiliary 11	capital -11	start 11	verb-saying 19	word -7
case-intro|none|	' -10	( -11	, 14	: -15	; 15	adverb 11	auxiliary 13	capital 13	determiner -6	possessive 11	pronoun 11	quote -12	verb-judging 6	word 9
case-intro|some|	, 25	auxiliary 20	capital 11	coordinator -9	determiner -6	preposition 15	pronoun 12	subordinator -9	verb-judging -13	verb-saying 23	verb-thinking 9	word 8
case|all-one|	2 -23	4-5 -23	6-9 15
case|all|	2 -37	3 -13	4-5 -39	6-9 -6
case|first|	1 11	10+ 24	4-5 -10
case|most|	10+ 6	3 -10	6-9 32
case|none|	1 -16	10+ 33	2 -9	3 30	4-5 37	6-9 22
case|some|	10+ 25	2 -8	3 11	4-5 22	6-9 42
clause|false|false|	all -46	all-one -27	most -14	none 11	some 10
clause|false|true|	all -26	all-one 26	most 19	none 19	some 24
clause|true|false|	all-one -17	first 6	most 17	none -15	some 8
clause|true|true|	all 6	all-one -7	first 9	most 20	none 11	some 13
closed|	false 14
continues|	true 11
de:alone|first|	1 -18	4-7 16
de:alone|inside|	4-7 7	8+ 15
de:best-gap|according-to|according|gap|according-to|,|	2-3 7	4-7 12
de:best-gap|according-to|according|gap|according-to||	2-3 14	4-7 -12
de:best-gap|colon|naked||	8+ 11
de:best-gap|named-before|naked||	4-7 12
de:best-gap|named-nearby|naked||	8+ 11
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -8
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -8
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -14	4-7 15	8+ 13
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -13
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -13	4-7 19
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 11
de:best-gap|sentence-before|saying|gap|sentence-before||	4-7 6
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -10
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -8
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 12	4-7 15
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 11	2-3 21	4-7 9
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 9
de:best-gap|topic|naked||	1 -20	2-3 6	4-7 7	8+ 9
de:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 6
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 12	4-7 15
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 13
de:best-intro|,|according|1|	4-7 6
de:best-intro|,|saying|1|	2-3 9
de:best-intro|:|naked|1|	2-3 -7	4-7 -7	8+ 12
de:best-intro|:|naked|2-4|	4-7 23	8+ 10
de:best-intro|:|naked|5-10|	4-7 18	8+ 9
de:best-intro|:|naked|far|	4-7 11	8+ 10
de:best-intro|:|saying|1|	2-3 17	8+ 12
de:best-intro|:|saying|2-4|	2-3 -10	4-7 10	8+ 9
de:best-intro|:|saying|5-10|	4-7 18	8+ 6
de:best-intro|adverb|naked|5-10|	1 -13	2-3 8
de:best-intro|auxiliary|naked|1|	4-7 12
de:best-intro|auxiliary|naked|far|	1 -11	2-3 17
de:best-intro|auxiliary|saying|1|	4-7 7
de:best-intro|auxiliary|saying|2-4|	2-3 11	4-7 8
de:best-intro|auxiliary|saying|5-10|	2-3 -10
de:best-intro|capital|judging|0|	1 -8
de:best-intro|capital|judging|2-4|	4-7 10
de:best-intro|capital|naked|0|	2-3 -8
de:best-intro|capital|naked|2-4|	1 -23
de:best-intro|capital|naked|5-10|	1 -18	2-3 6
de:best-intro|capital|naked|far|	1 -14
de:best-intro|capital|saying|1|	2-3 -9
de:best-intro|capital|saying|2-4|	4-7 10
de:best-intro|determiner|naked|1|	1 -17
de:best-intro|determiner|naked|2-4|	2-3 9
de:best-intro|determiner|naked|5-10|	2-3 6
de:best-intro|determiner|naked|far|	2-3 -14
de:best-intro|determiner|saying|2-4|	2-3 7	4-7 16
de:best-intro|preposition|according|1|	2-3 10
de:best-intro|preposition|judging|2-4|	2-3 11	4-7 6
de:best-intro|preposition|naked|0|	1 -13
de:best-intro|preposition|naked|1|	1 11
de:best-intro|preposition|naked|2-4|	2-3 -14	4-7 15
de:best-intro|preposition|naked|5-10|	2-3 -8	4-7 12
de:best-intro|preposition|saying|1|	2-3 8	4-7 17
de:best-intro|preposition|saying|2-4|	1 -10
de:best-intro|preposition|saying|5-10|	1 13
de:best-intro|pronoun|naked|2-4|	2-3 10	4-7 -6
de:best-intro|pronoun|saying|5-10|	2-3 11
de:best-intro|start|judging|1|	8+ 7
de:best-intro|start|saying|1|	4-7 7
de:best-intro|stop|according|1|	4-7 9
de:best-intro|stop|naked|1|	4-7 13
de:best-intro|stop|naked|2-4|	2-3 8	4-7 9	8+ 6
de:best-intro|stop|other|1|	2-3 14	4-7 10
de:best-intro|stop|saying|1|	1 7	2-3 14	4-7 8
de:best-intro|word|according|1|	1 13
de:best-intro|word|naked|1|	2-3 -12
de:best-intro|word|naked|2-4|	1 -15
de:best-intro|word|naked|5-10|	1 10
de:best-intro|word|saying|1|	1 -14	2-3 12
de:best-intro|word|saying|2-4|	4-7 12
de:best-intro|word|saying|5-10|	1 -12	2-3 12
de:best-lead|lower|,|according|	according-to 10
de:best-lead|lower|,|naked|	named-nearby 10
de:best-lead|lower|,|other|	verb-then-speaker 6
de:best-lead|lower|,|saying|	speaker-then-quote 9	verb-then-speaker 12
de:best-lead|lower|adverb|saying|	speaker-then-quote -8	verb-then-speaker -7
de:best-lead|lower|auxiliary|naked|	topic 12
de:best-lead|lower|auxiliary|saying|	quote-then-verb 16	speaker-then-quote 13
de:best-lead|lower|capital|apposed|	speaker-then-quote 13
de:best-lead|lower|capital|judging|	speaker-then-quote 13
de:best-lead|lower|capital|naked|	named-nearby 11	topic 7
de:best-lead|lower|capital|saying|	speaker-then-quote 12	verb-then-speaker 7
de:best-lead|lower|determiner|according|	according-to -7
de:best-lead|lower|determiner|judging|	speaker-then-quote 14
de:best-lead|lower|determiner|naked|	named-nearby 9	topic -14
de:best-lead|lower|preposition|judging|	speaker-then-quote 7
de:best-lead|lower|preposition|naked|	topic 10
de:best-lead|lower|preposition|saying|	speaker-then-quote 14
de:best-lead|lower|pronoun|judging|	speaker-then-quote 7
de:best-lead|lower|pronoun|naked|	named-nearby 12	topic 13
de:best-lead|lower|pronoun|saying|	speaker-then-quote 10
de:best-lead|lower|word|according|	according-to 15
de:best-lead|lower|word|naked|	named-nearby -16	topic -14
de:best-lead|lower|word|saying|	speaker-then-quote 12
de:best-lead|upper|,|naked|	named-nearby -15
de:best-lead|upper|:|apposed|	speaker-then-quote 8
de:best-lead|upper|:|judging|	speaker-then-quote 7
de:best-lead|upper|:|other|	quote-then-verb -11
de:best-lead|upper|:|saying|	speaker-then-quote -7	verb-then-speaker 15
de:best-lead|upper|adverb|naked|	named-nearby 9
de:best-lead|upper|capital|judging|	quote-then-verb -8	speaker-then-quote -16
de:best-lead|upper|capital|naked|	named-nearby -16	topic -11
de:best-lead|upper|capital|other|	quote-then-verb -14
de:best-lead|upper|determiner|naked|	topic 8
de:best-lead|upper|determiner|other|	quote-then-verb -13
de:best-lead|upper|determiner|saying|	quote-then-speaker 9	quote-then-verb -13	speaker-then-quote 24	verb-then-speaker -14
de:best-lead|upper|preposition|judging|	speaker-then-quote 11
de:best-lead|upper|preposition|naked|	topic -6
de:best-lead|upper|preposition|saying|	quote-then-verb -10	speaker-then-quote 15
de:best-lead|upper|pronoun|saying|	speaker-then-quote -8
de:best-lead|upper|start|judging|	quote-then-verb 7
de:best-lead|upper|start|naked|	named-nearby -6
de:best-lead|upper|start|other|	quote-then-verb 10
de:best-lead|upper|start|saying|	quote-then-speaker -6
de:best-lead|upper|stop|according|	according-to 9
de:best-lead|upper|stop|judging|	quote-then-verb -8
de:best-lead|upper|stop|naked|	named-before 10	named-nearby 13
de:best-lead|upper|stop|other|	quote-then-verb 19
de:best-lead|upper|stop|saying|	quote-then-verb 13	sentence-before 8
de:best-lead|upper|word|other|	quote-then-verb 7
de:best-lead|upper|word|saying|	quote-then-verb 7	speaker-then-quote -6
de:best-lemma|	antworten 13	befinden 7	behaupten 9	bemängeln 17	bestätigen -14	brummen 13	ergänzen 15	erklären 19	finden 6	fordern -11	formulieren 12	fragen 6	geben 8	halten 14	heißen -23	klagen -7	kommentieren 14	kritisieren -14	kündigen 13	lachen 12	lehnen -6	loben 13	mahnen 8	meinen 7	räumen -10	sagen 17	scherzen 7	schreiben 11	spotten 9	sprechen 20	stehen -8	stellen 12	verlauten 12	verraten 12	versichern -11	versprechen -11	verteidigen 7	warnen 16	weisen -7	werben 13	werfen -15	zeigen 11
de:best-lemma|antworten|quote-then-verb|	1 6
de:best-lemma|antworten|speaker-then-quote|	2-4 6
de:best-lemma|befinden|quote-then-verb|	1 7
de:best-lemma|bestätigen|speaker-then-quote|	2-4 -8
de:best-lemma|beteuern|quote-then-verb|	1 8
de:best-lemma|betonen|quote-then-verb|	1 11
de:best-lemma|brummen|quote-then-verb|	1 13
de:best-lemma|erklären|quote-then-verb|	1 18
de:best-lemma|erzählen|sentence-before|	5-10 9
de:best-lemma|finden|quote-then-verb|	1 9
de:best-lemma|geben|quote-then-verb|	1 7
de:best-lemma|gestehen|quote-then-verb|	1 6
de:best-lemma|halten|quote-then-verb|	1 7
de:best-lemma|halten|speaker-then-quote|	2-4 12
de:best-lemma|heißen|speaker-then-quote|	0 -15	2-4 -15	5-10 -9
de:best-lemma|klagen|quote-then-verb|	1 6
de:best-lemma|kommentieren|quote-then-verb|	1 8
de:best-lemma|kündigen|speaker-then-quote|	2-4 11
de:best-lemma|lassen|speaker-then-quote|	5-10 9
de:best-lemma|mahnen|speaker-then-quote|	5-10 7
de:best-lemma|meinen|quote-then-verb|	1 10
de:best-lemma|nennen|quote-then-verb|	0 -12
de:best-lemma|nennen|speaker-then-quote|	1 9	2-4 16
de:best-lemma|none|according-to|	0 -16	1 12
de:best-lemma|none|colon|	1 -6	2-4 11
de:best-lemma|none|interview|	far 12
de:best-lemma|none|named-before|	1 10	2-4 8	5-10 6
de:best-lemma|none|named-nearby|	0 -17	2-4 14	far -15
de:best-lemma|none|speaker-then-quote|	5-10 12
de:best-lemma|none|topic|	0 -9	1 -7	2-4 -9	5-10 19	far -13
de:best-lemma|rufen|quote-then-verb|	1 11
de:best-lemma|rufen|verb-then-speaker|	5-10 -6
de:best-lemma|sagen|quote-then-verb|	1 13
de:best-lemma|sagen|speaker-then-quote|	5-10 10
de:best-lemma|sagen|verb-then-speaker|	1 9	2-4 9	5-10 7
de:best-lemma|schreiben|quote-then-verb|	2-4 13
de:best-lemma|spotten|quote-then-verb|	1 9
de:best-lemma|sprechen|speaker-then-quote|	1 11	2-4 25	5-10 13
de:best-lemma|stehen|speaker-then-quote|	2-4 13
de:best-lemma|stellen|quote-then-verb|	1 11
de:best-lemma|teilen|quote-then-verb|	1 11
de:best-lemma|unlisted|quote-then-verb|	0 -13
de:best-lemma|verlauten|speaker-then-quote|	2-4 12
de:best-lemma|verraten|quote-then-verb|	1 11
de:best-lemma|versichern|quote-then-verb|	1 10
de:best-lemma|versichern|verb-then-speaker|	5-10 10
de:best-lemma|verteidigen|quote-then-verb|	1 6
de:best-lemma|werfen|speaker-then-quote|	2-4 -15
de:best-lemma|zeigen|speaker-then-quote|	1 10	2-4 9
de:best-near|according-to|according|	0 -16	1 12
de:best-near|according|1|	2-3 12	4-7 11
de:best-near|according|2-4|	4-7 11
de:best-near|colon|naked|	1 -6	2-4 11
de:best-near|interview|naked|	far 12
de:best-near|judging|0|	1 -8
de:best-near|judging|1|	1 9	4-7 9
de:best-near|judging|2-4|	2-3 17	4-7 14
de:best-near|naked|0|	1 -18	2-3 -8
de:best-near|naked|1|	1 8	2-3 -16	8+ 12
de:best-near|naked|2-4|	2-3 6	4-7 12	8+ 11
de:best-near|naked|5-10|	2-3 13	4-7 8
de:best-near|naked|far|	1 -21	2-3 -8	8+ 11
de:best-near|named-before|naked|	1 10	2-4 8	5-10 6
de:best-near|named-nearby|naked|	0 -17	2-4 14	far -15
de:best-near|other|0|	1 -13
de:best-near|other|1|	1 -14	4-7 16	8+ 13
de:best-near|quote-then-speaker|saying|	2-4 15
de:best-near|quote-then-verb|judging|	0 -13	1 12
de:best-near|quote-then-verb|other|	0 -13
de:best-near|quote-then-verb|saying|	0 -13	1 7	5-10 -14
de:best-near|saying|0|	2-3 -7	4-7 12
de:best-near|saying|5-10|	2-3 6	4-7 17
de:best-near|saying|far|	4-7 14
de:best-near|sentence-after|saying|	0 12
de:best-near|sentence-before|saying|	1 6	5-10 9
de:best-near|speaker-then-quote|apposed|	5-10 12
de:best-near|speaker-then-quote|judging|	1 9	2-4 16	5-10 -8
de:best-near|speaker-then-quote|saying|	2-4 6	5-10 15
de:best-near|topic|naked|	0 -9	1 -7	2-4 -9	5-10 19	far -13
de:best-near|verb-then-speaker|saying|	1 12	2-4 -9	5-10 10
de:best-negated|	false 6
de:best-order|according|according|1|	2-3 12	4-7 11
de:best-order|according|according|2-4|	4-7 11
de:best-order|apposed|judging|2-4|	2-3 12
de:best-order|direct|judging|1|	4-7 8
de:best-order|direct|judging|2-4|	1 8	2-3 14	4-7 12
de:best-order|direct|saying|0|	4-7 11
de:best-order|direct|saying|1|	8+ 8
de:best-order|direct|saying|2-4|	1 13	4-7 -6	8+ 9
de:best-order|direct|saying|5-10|	1 7	2-3 10	4-7 15	8+ 7
de:best-order|inverted|judging|0|	1 -8
de:best-order|inverted|other|0|	1 -13
de:best-order|inverted|other|1|	1 -14	4-7 16	8+ 13
de:best-order|inverted|saying|1|	2-3 6	4-7 14
de:best-order|inverted|saying|2-4|	1 -15	4-7 17
de:best-order|inverted|saying|5-10|	1 -12	4-7 12
de:best-order|naked|naked|0|	1 -18	2-3 -8
de:best-order|naked|naked|1|	1 8	2-3 -16	8+ 12
de:best-order|naked|naked|2-4|	2-3 6	4-7 12	8+ 11
de:best-order|naked|naked|5-10|	2-3 13	4-7 8
de:best-order|naked|naked|far|	1 -21	2-3 -8	8+ 11
de:best-phrase|name|	apposed 7	judging 21	saying 9	thinking 8
de:best-phrase|noun|	naked -7	saying 11
de:best-phrase|pronoun|	according 8	judging -11	naked 15	other -6
de:best-score|	-1 -23	-2 -18	0 18	3 16	4 11	5 24
de:best-score|-1|	1 -18	2-3 -8	4-7 -15
de:best-score|-2|	1 -19	2-3 -10	8+ 6
de:best-score|0|	2-3 15	4-7 17	8+ 9
de:best-score|1|	8+ 10
de:best-score|2|	1 7	2-3 -7	8+ 14
de:best-score|3|	2-3 10	4-7 26	8+ 10
de:best-score|4|	4-7 25
de:best-score|5|	1 12	2-3 15	4-7 18
de:best|according-to|according|	2-3 13	4-7 -7
de:best|colon|naked|	8+ 11
de:best|named-before|naked|	4-7 12
de:best|named-nearby|naked|	8+ 11
de:best|quote-then-speaker|apposed|	2-3 -8
de:best|quote-then-speaker|saying|	1 11	2-3 -9	4-7 7
de:best|quote-then-verb|judging|	2-3 -8
de:best|quote-then-verb|other|	1 -18	4-7 15	8+ 13
de:best|quote-then-verb|saying|	1 -16	2-3 -6	4-7 20
de:best|sentence-after|saying|	4-7 11
de:best|sentence-before|saying|	4-7 13
de:best|speaker-then-quote|apposed|	8+ 7
de:best|speaker-then-quote|direct|	2-3 -10
de:best|speaker-then-quote|judging|	2-3 16	4-7 16
de:best|speaker-then-quote|saying|	1 13	4-7 -7	8+ 9
de:best|topic|naked|	1 -20	2-3 6	4-7 7	8+ 9
de:best|verb-then-speaker|other|	4-7 6
de:best|verb-then-speaker|saying|	1 -12	2-3 8	4-7 19
de:case-follow|all-one|,word|	none -15
de:case-follow|all-one|:|	none -13
de:case-follow|all-one|auxiliary|	none -16
de:case-follow|all-one|coordinator|	none -11
de:case-follow|all-one|determiner|	none -12
de:case-follow|all-one|end|	. 16	none 15
de:case-follow|all-one|preposition|	none 6
de:case-follow|all-one|stop|	none 12
de:case-follow|all-one|verb-judging|	none -12
de:case-follow|all-one|word|	none -18
de:case-follow|all|,adverb|	none -6
de:case-follow|all|,determiner|	none 6
de:case-follow|all|,word|	none 13
de:case-follow|all|auxiliary|	none -8
de:case-follow|all|coordinator|	none -6
de:case-follow|all|end|	. 13
de:case-follow|all|preposition|	none -15
de:case-follow|all|stop|	none 15
de:case-follow|all|verb-judging|	none 6
de:case-follow|all|verb-saying|	none -15
de:case-follow|first|(|	none -8
de:case-follow|first|,verb-saying|	none 16
de:case-follow|first|,word|	none 18
de:case-follow|first|:|	none -6
de:case-follow|first|capital|	. 23
de:case-follow|first|determiner|	! 8	. 16
de:case-follow|first|end|	. 18	? 10
de:case-follow|first|preposition|	. 12
de:case-follow|first|pronoun|	. 9
de:case-follow|first|stop|	none -27
de:case-follow|most|,verb-saying|	none 7
de:case-follow|most|,word|	none 12
de:case-follow|most|end|	! 7	. 13
de:case-follow|most|preposition|	none -12
de:case-follow|none|,subordinator|	none 13
de:case-follow|none|,verb-judging|	none 9
de:case-follow|none|,verb-saying|	none 13
de:case-follow|none|,word|	none 13
de:case-follow|none|auxiliary|	none 6
de:case-follow|none|end|	. 7
de:case-follow|none|preposition|	none -8
de:case-follow|none|word|	none 8
de:case-follow|some|,word|	none 10
de:case-follow|some|stop|	none 6
de:case-follow|some|word|	none 22
de:case-intro|all-one|	adverb -15	coordinator -6	determiner 6	preposition 11	start -18
de:case-intro|all|	: 14	determiner 8	stop 13	subordinator -6	word 10
de:case-intro|first|	: -13	auxiliary 6	capital -18	stop 16
de:case-intro|most|	: 18	auxiliary 8	capital -11	start 7	stop 8
de:case-intro|none|	, 9	auxiliary -6	capital 7	pronoun 18
de:case-intro|some|	, 16	auxiliary 8	capital 10	preposition 19	pronoun 10
de:case|all-one|	3 9
de:case|all|	2 -9	3 16	4-5 14	6-9 7
de:case|first|	1 -6	10+ 6	3 -22
de:case|most|	10+ 9	6-9 18
de:case|none|	3 17	4-5 18	6-9 12
de:case|some|	2 -6	3 9	4-5 27	6-9 10
de:clause|false|false|	all 11	first -16	most -8	none 11
de:clause|false|true|	all 13	first -14	most 8	none 13	some 18
de:clause|true|false|	all-one -7	most 10
de:clause|true|true|	all 15	some 7
de:closed|	true 6
de:continues|	false 6
de:dated|	false 8
de:ending|	! 14	. 35	? 13
de:family|"|	1 8	2-3 17	8+ 9
de:family|none|	1 14	8+ 9
de:family|«|	1 23	4-7 13	8+ 9
de:family|»|	1 -13	2-3 -11	4-7 6	8+ 11
de:family|‚|	4-7 10
de:family|„|	1 -15	8+ 9
de:follow|	( -8	+ 14	,adverb -6	,determiner 7	,subordinator 6	,verb-judging 12	,verb-saying 8	,verb-thinking 7	,word 7	- 9	: -16	auxiliary -16	capital 7	coordinator -17	determiner 6	end 26	preposition -11	pronoun 9	verb-saying -10
de:headline|false|	4-7 6	8+ 12
de:headline|true|	2-3 -17	4-7 23	8+ 8
de:in-noun|false|false|2-3|	all-one 7	first -23	most -6	none 11
de:in-noun|false|false|4-7|	all 11	first -7	none 18	some 22
de:in-noun|false|false|8+|	first 7	most 8
de:in-noun|false|true|1|	all-one -8
de:in-noun|false|true|2-3|	all-one 8	first 8	some 17
de:in-noun|false|true|4-7|	none 7	some 12
de:in-noun|false|true|8+|	first 7
de:in-noun|true|false|1|	all-one 8
de:in-noun|true|false|2-3|	all 10	all-one -16	first -8	some -9
de:in-noun|true|false|4-7|	all 10	some 11
de:in-noun|true|true|1|	all-one -24
de:in-noun|true|true|4-7|	none 10
de:intro-follow|,|stop|	2-3 13	4-7 6
de:intro-follow|:|+|	4-7 9
de:intro-follow|:|,verb-saying|	4-7 8	8+ 12
de:intro-follow|:|capital|	4-7 23	8+ 10
de:intro-follow|:|determiner|	4-7 17	8+ 10
de:intro-follow|:|end|	1 12	2-3 10	4-7 32	8+ 11
de:intro-follow|:|preposition|	2-3 9	8+ 9
de:intro-follow|:|pronoun|	4-7 11	8+ 8
de:intro-follow|:|stop|	1 -15	2-3 -10	4-7 -12
de:intro-follow|adverb|stop|	1 -7	4-7 -11
de:intro-follow|adverb|verb-judging|	2-3 6
de:intro-follow|auxiliary|,verb-saying|	4-7 7
de:intro-follow|auxiliary|stop|	2-3 7	4-7 11
de:intro-follow|auxiliary|word|	4-7 12
de:intro-follow|capital|,verb-saying|	2-3 -9
de:intro-follow|capital|auxiliary|	1 -9
de:intro-follow|capital|stop|	1 -21	2-3 8
de:intro-follow|capital|verb-judging|	1 -8
de:intro-follow|capital|verb-saying|	2-3 -13
de:intro-follow|capital|word|	1 7	2-3 15
de:intro-follow|determiner|,determiner|	1 11
de:intro-follow|determiner|auxiliary|	1 -17	2-3 -11
de:intro-follow|determiner|preposition|	2-3 -13
de:intro-follow|determiner|stop|	1 11	2-3 14	4-7 14
de:intro-follow|determiner|verb-saying|	1 6	2-3 -13
de:intro-follow|determiner|word|	1 -24	4-7 12
de:intro-follow|preposition|,determiner|	2-3 6
de:intro-follow|preposition|coordinator|	1 -8
de:intro-follow|preposition|end|	1 14	2-3 -16
de:intro-follow|preposition|preposition|	1 -12
de:intro-follow|preposition|stop|	1 14	2-3 17	4-7 23
de:intro-follow|preposition|word|	2-3 -14
de:intro-follow|pronoun|,word|	4-7 7
de:intro-follow|pronoun|auxiliary|	2-3 6
de:intro-follow|pronoun|stop|	2-3 8	4-7 16
de:intro-follow|start|,verb-judging|	8+ 7
de:intro-follow|start|,verb-saying|	4-7 9
de:intro-follow|start|,word|	8+ 7
de:intro-follow|start|:|	1 -11
de:intro-follow|stop|,verb-saying|	1 7	2-3 15	4-7 9	8+ 6
de:intro-follow|stop|,word|	2-3 14	4-7 15	8+ 6
de:intro-follow|stop|determiner|	4-7 9
de:intro-follow|stop|end|	4-7 7
de:intro-follow|subordinator|coordinator|	2-3 -6
de:intro-follow|verb-saying|coordinator|	2-3 -6
de:intro-follow|verb-saying|stop|	1 7
de:intro-follow|verb-saying|word|	1 -14
de:intro-follow|word|,verb-saying|	2-3 16
de:intro-follow|word|,word|	1 7
de:intro-follow|word|stop|	1 -19	2-3 -7	4-7 -8
de:intro|	, 13	adverb -7	coordinator -13	determiner 7	preposition 12	pronoun 12	stop 11	subordinator -6	– 13
de:lead|lower|	, 20	adverb -16	capital 19	preposition 9	pronoun 24	verb-saying -7	– 13
de:lead|upper|	, -15	: -6	adverb 9	auxiliary -6	capital -25	coordinator -6	determiner 8	preposition 9	pronoun -14	stop 11	subordinator -6
de:naming|begriff|1|	1 -7
de:naming|false|	capital -16	word -9
de:naming|none|	4-7 7	8+ 12
de:naming|sogenannte|1|	1 -9
de:naming|true|	, 13	: -7	adverb -7	coordinator -13	determiner 7	preposition 13	pronoun 12	stop 11	subordinator -6	– 13
de:others|0|	2-3 11	4-7 7	8+ 11
de:others|1|	2-3 -19	8+ 7
de:own-case|false|all-one|	adverb -15	coordinator -6	determiner 6	preposition 11	start -18
de:own-case|false|all|	: 12	determiner 8	stop 10	subordinator -6	word 10
de:own-case|false|first|	: -14	auxiliary 6	capital -17	start 9	stop 13
de:own-case|false|most|	: 15	auxiliary 8	capital -11	stop 10
de:own-case|false|none|	, 9	auxiliary -6	capital 6	pronoun 18
de:own-case|false|some|	, 15	auxiliary 7	capital 8	preposition 19	pronoun 10
de:own-case|true|all|	: 12	stop 7
de:own-case|true|first|	stop 13
de:own-case|true|most|	: 11
de:own-case|true|some|	, 7
de:own|false|	8+ 16
de:own|true|	2-3 -11	4-7 22	8+ 7
de:sentence|judging|	1 13	2-3 14
de:sentence|none|	1 -9	2-3 -8	8+ 14
de:sentence|saying|	1 6	4-7 9	8+ 9
de:sentence|thinking|	4-7 12	8+ 6
de:size-ending|10+|.|	determiner 10	end 6	preposition 9	pronoun 7
de:size-ending|10+|?|	end 6
de:size-ending|10+|none|	,word 13
de:size-ending|1|.|	end 12
de:size-ending|1|none|	,word -8	: -15	auxiliary -16	coordinator -10	determiner -8	end 15	word -11
de:size-ending|2|none|	+ 10	,adverb -6	,determiner -8	coordinator -7	determiner -10	end 7	stop 10	verb-judging -15	verb-saying -15	word 6
de:size-ending|3|.|	end 10
de:size-ending|3|none|	,word 13	coordinator -12	end -16	preposition -19	stop 6	verb-judging 6	verb-saying -15	word 12
de:size-ending|4-5|.|	capital 17	determiner 16	end 18
de:size-ending|4-5|none|	( -7	,subordinator 10	,verb-saying 14	,word 15	determiner 11	end 20	preposition -12	stop -6	word 20
de:size-ending|6-9|!|	determiner 8
de:size-ending|6-9|.|	capital 16	determiner 12	end 12	pronoun 8
de:size-ending|6-9|none|	,verb-saying 6	,word 9	end 14	word -6
de:size-follow|10+|	,word 13	determiner 8	end 7	preposition 9	pronoun 7
de:size-follow|1|	,determiner 10	,word -8	: -15	auxiliary -16	coordinator -10	determiner -8	end 20	word -11
de:size-follow|2|	+ 10	,adverb -6	,determiner -8	coordinator -7	determiner -10	end 8	stop 10	verb-judging -15	verb-saying -15	word 6
de:size-follow|3|	,word 13	coordinator -12	end -7	preposition -19	stop 6	verb-judging 6	verb-saying -15	word 12
de:size-follow|4-5|	( -7	,subordinator 10	,verb-saying 14	,word 15	capital 20	determiner 20	end 27	preposition -11	pronoun 11	stop -6	word 20
de:size-follow|6-9|	,verb-saying 6	,word 16	capital 17	determiner 14	end 16	pronoun 8	word -6
de:size-intro|10+|	: 20
de:size-intro|1|	adverb -8	auxiliary -11	capital -8	coordinator -6	determiner 8	preposition 8	start -18	stop 12
de:size-intro|2|	: 13	adverb -14	capital -6	determiner -8	preposition 9	pronoun 16	verb-saying -11	word -14
de:size-intro|3|	, 12	: -20	adverb 12	capital 6	pronoun 7	stop 18	word 18
de:size-intro|4-5|	, 8	adverb -11	auxiliary 17	determiner 7	preposition 23	stop 14	word 8
de:size-intro|6-9|	auxiliary 9	determiner 14	start 8	stop 10
de:size|	10+ 9	3 7	4-5 9
	de:speech 6
de:subject|elided|	,determiner -15	,verb-saying 11	1 -12	2-3 7	4-7 14	8+ 9	capital -11	determiner 11	end 12	stop 9	verb-saying -7
de:subject|none|	( -8	+ 9	,verb-judging 12	,verb-thinking 7	8+ 11	: -14	auxiliary -11	capital 8	coordinator -8	end 16	preposition -26	pronoun 9	word 9
de:subject|own|	+ 10	,adverb -6	,determiner 9	,subordinator 16	,word 6	1 8	4-7 7	8+ 8	: -11	auxiliary -11	capital 12	coordinator -15	end 21	preposition 15	verb-judging -14	verb-saying -8
de:two-before|)|	: 6
de:two-before|,|	determiner 15	word -6
de:two-before|adverb|	: 12	preposition -10	stop 6
de:two-before|auxiliary|	determiner -15	preposition -14	pronoun 14	word -8
de:two-before|capital|	, 11	: -12	auxiliary -8	capital 9	determiner -23	preposition 7	word 6
de:two-before|coordinator|	word -15
de:two-before|determiner|	: 7	auxiliary 12	capital -9	determiner 6	stop 10	word -7
de:two-before|preposition|	, 8	: 12	capital 9	determiner 12	stop 11
de:two-before|pronoun|	, 9	: 7	auxiliary 14	determiner 10	stop 6	word 15
de:two-before|quote|	coordinator -6	preposition -16	stop 6
de:two-before|start|	determiner -9
de:two-before|that|	pronoun 11
de:two-before|verb-judging|	pronoun 8
de:two-before|verb-saying|	, 7	: -7	preposition 19	word -7
de:two-before|word|	, -6	: 15	capital 11	determiner 12	pronoun -6	stop 18	word 10
de:two-words-before|)|	: 6
de:two-words-before|ab|	: 8
de:two-words-before|anders|	: 6
de:two-words-before|an|	, 8
de:two-words-before|aus|	. 10
de:two-words-before|dass|	man 12
de:two-words-before|das|	für 7
de:two-words-before|dem|	titel -11
de:two-words-before|den|	ausdruck -12	namen -16	spitznamen -11	zusatz -15
de:two-words-before|der|	aufschrift -12	begriff -13
de:two-words-before|die|	initiative -11	zeitung -7
de:two-words-before|ein|	: 6
de:two-words-before|ekwueme-voss|	: 7
de:two-words-before|entscheidung|	sei 10
de:two-words-before|enttäuscht|	. 6
de:two-words-before|es|	: 6
de:two-words-before|fest|	. 10
de:two-words-before|gemeint|	: 9
de:two-words-before|haderte|	: 6
de:two-words-before|ihr|	buch -6
de:two-words-before|in|	der -9
de:two-words-before|man|	habe 10
de:two-words-before|mit|	. 6	dem 6
de:two-words-before|nannte|	sie 7
de:two-words-before|schild|	: -11
de:two-words-before|sie|	, 7
de:two-words-before|sprach|	von 7
de:two-words-before|spricht|	von 19
de:two-words-before|stand|	: -8
de:two-words-before|start|	die -9
de:two-words-before|von|	einem 21	einer 15
de:two-words-before|widersprach|	: 10
de:two-words-before|zeigte|	sich 9
de:two-words-before|zeit|	: 10
de:two-words-before|zurück|	: 12
de:two-words-before|zu|	: 6
de:two-words-before||	und -6
de:verb|false|2-3|	lower 12	upper -8
de:verb|false|4-7|	lower 7	upper 8
de:verb|false|8+|	lower 10	upper 9
de:verb|true|2-3|	lower 16	upper -8
de:verb|true|4-7|	lower 16
de:verb|true|8+|	lower 7	upper 6
de:word-after|	( -8	+ 14	, 12	- 9	. 6	: -16	? -12	als -7	an 6	auf -20	beim 11	bestimmt -14	die 15	end 26	genannt 6	gewesen 8	im -8	ist -8	nennen -9	nennt -6	schreibt -14	sei -10	sie 11	und -17	von -14	vor -15	zur 7
de:word-after|(|	none -8
de:word-after|+|	none 14
de:word-after|,|	! 10	none 8
de:word-after|-|	none 9
de:word-after|.|	none 6
de:word-after|:|	none -16
de:word-after|?|	none -12
de:word-after|als|	none -7
de:word-after|an|	none 6
de:word-after|auf|	none -20
de:word-after|bestimmt|	none -14
de:word-after|das|	. 10
de:word-after|der|	. 7
de:word-after|die|	. 11	none 11
de:word-after|end|	! 8	. 25	? 11	none 14
de:word-after|genannt|	none 6
de:word-after|gewesen|	none 8
de:word-after|ist|	none -8
de:word-after|nennen|	none -9
de:word-after|nennt|	none -6
de:word-after|schreibt|	none -14
de:word-after|sei|	none -10
de:word-after|sie|	. 7
de:word-after|und|	none -17
de:word-after|von|	none -14
de:word-after|vor|	none -15
de:word-after|zur|	none 7
de:word-before|	, 13	. 9	? 8	aber 13	auf -14	aufschrift -12	ausdruck -12	band -15	begriff -15	buch -8	das -14	den 7	der -25	die -25	ein 21	einem 21	einer 6	es -8	für 15	habe 15	heißt -15	in -10	initiative -11	ist -13	lautet -10	man 14	namen -19	noch 11	nur -13	projekt 9	sei 16	seien 13	sich 7	sie 10	sogenannte -9	spitznamen -11	titel -11	um 10	und -13	vom -12	von 15	werde -8	wie -6	zeitung -7	zusatz -15	– 13
de:word-before|,|	2-3 12	4-7 9
de:word-before|.|	1 12	4-7 16
de:word-before|:|	2-3 -10	8+ 21
de:word-before|?|	2-3 8
de:word-before|als|	2-3 -10	4-7 16
de:word-before|aufschrift|	2-3 -12
de:word-before|auf|	1 -14
de:word-before|ausdruck|	1 -12
de:word-before|begriff|	1 -7
de:word-before|buch|	4-7 -6
de:word-before|das|	1 -17	2-3 -9	4-7 10
de:word-before|den|	1 7
de:word-before|der|	1 -16	2-3 -19
de:word-before|die|	1 -17	2-3 -18
de:word-before|einem|	2-3 22	4-7 13
de:word-before|einen|	1 7
de:word-before|einer|	1 6
de:word-before|ein|	2-3 15
de:word-before|es|	4-7 9
de:word-before|für|	2-3 15	4-7 7
de:word-before|habe|	2-3 13	4-7 13
de:word-before|heißt|	1 -14	2-3 -6
de:word-before|initiative|	2-3 -11
de:word-before|in|	2-3 -10
de:word-before|man|	2-3 12
de:word-before|namen|	1 -15	2-3 -12
de:word-before|nur|	2-3 -12
de:word-before|sei|	2-3 13	4-7 12
de:word-before|sich|	1 13	2-3 10	4-7 -7
de:word-before|sogenannte|	1 -9
de:word-before|start|	1 -18	4-7 9
de:word-before|und|	1 -6
de:word-before|vom|	1 -12
de:word-before|von|	1 15	4-7 13
de:word-before|vor|	4-7 12
de:word-before|werde|	2-3 -8
de:word-before|wie|	2-3 -6
de:word-before|zeitung|	2-3 -7
de:work|near|none|	most 8
de:work|none|near|	all-one -7
de:work|none|none|,|	none 9	some 16
de:work|none|none|:|	all 14	first -13	most 17
de:work|none|none|adverb|	all-one -15
de:work|none|none|	all 15	first -15	none 9	some 8
de:work|none|none|auxiliary|	first 6	most 8	none -6	some 8
de:work|none|none|capital|	first -13	most -11	some 10
de:work|none|none|coordinator|	all-one -6
de:work|none|none|determiner|	all 8
de:work|none|none|preposition|	all-one 10	some 19
de:work|none|none|pronoun|	none 18	some 10
de:work|none|none|start|	all-one -18	most 7
de:work|none|none|stop|	all 13	first 16	most 8
de:work|none|none|subordinator|	all -6
de:work|none|none|word|	all 10
de:work|right|none|	all -8	all-one -11	first -12	none 9
de:work|right|none|capital|	all -8	all-one -11	first -12	none 9
ending|	! 30	, -6	. 10	? 31	none -16
es:alone|alone|	2-3 8	4-7 18
es:alone|first|	4-7 -6
es:alone|inside|	8+ 17
es:best-gap|according-to|according|gap|according-to|,s|	2-3 -12
es:best-gap|according-to|according|gap|according-to|,|	2-3 11	4-7 22	8+ 6
es:best-gap|colon|naked||	2-3 -10
es:best-gap|interview|naked||	4-7 7
es:best-gap|named-before|naked||	2-3 14	4-7 25	8+ 7
es:best-gap|named-nearby|naked||	4-7 13	8+ 15
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -10
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	8+ 8
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 9
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 8	4-7 17
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 13
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 13
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 18	2-3 7	4-7 -8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	8+ 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 17	8+ 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	8+ 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -11
es:best-gap|topic|naked||	8+ 11
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 7
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 12
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 14
es:best-intro|,|naked|5-10|	1 -13
es:best-intro|,|naked|far|	4-7 11
es:best-intro|,|saying|1|	4-7 12
es:best-intro|:|naked|1|	4-7 -8	8+ 13
es:best-intro|:|naked|2-4|	2-3 17	4-7 -11	8+ 12
es:best-intro|:|naked|5-10|	2-3 6	4-7 9	8+ 10
es:best-intro|:|naked|far|	4-7 25	8+ 9
es:best-intro|:|saying|1|	8+ 7
es:best-intro|:|saying|2-4|	2-3 10	4-7 22	8+ 8
es:best-intro|:|saying|5-10|	4-7 24	8+ 8
es:best-intro|:|saying|far|	4-7 15
es:best-intro|auxiliary|according|2-4|	4-7 10
es:best-intro|auxiliary|saying|2-4|	4-7 -11
es:best-intro|capital|saying|2-4|	4-7 16
es:best-intro|determiner|naked|2-4|	2-3 9
es:best-intro|determiner|naked|far|	2-3 -13
es:best-intro|determiner|saying|5-10|	2-3 -15
es:best-intro|preposition|judging|1|	4-7 13
es:best-intro|preposition|naked|2-4|	2-3 -8	8+ 6
es:best-intro|preposition|naked|5-10|	1 -16	4-7 21
es:best-intro|preposition|saying|1|	2-3 7
es:best-intro|preposition|saying|2-4|	2-3 13
es:best-intro|start|naked|2-4|	4-7 11	8+ 8
es:best-intro|start|naked|far|	4-7 18
es:best-intro|start|other|1|	8+ 9
es:best-intro|start|saying|1|	4-7 6
es:best-intro|start|saying|far|	8+ 8
es:best-intro|stop|naked|1|	4-7 10
es:best-intro|stop|naked|2-4|	2-3 6	4-7 16
es:best-intro|stop|naked|5-10|	2-3 8	4-7 16	8+ 7
es:best-intro|stop|naked|far|	2-3 13	4-7 26
es:best-intro|stop|other|1|	4-7 8	8+ 6
es:best-intro|stop|saying|1|	1 8	4-7 8
es:best-intro|stop|saying|far|	4-7 10
es:best-intro|that|naked|2-4|	4-7 10
es:best-intro|verb-judging|judging|0|	1 12
es:best-intro|verb-saying|saying|0|	1 -12
es:best-intro|word|according|2-4|	8+ 6
es:best-intro|word|according|5-10|	2-3 6	4-7 9
es:best-intro|word|naked|1|	4-7 18
es:best-intro|word|naked|2-4|	2-3 -16
es:best-intro|word|naked|5-10|	2-3 13	4-7 23
es:best-intro|word|naked|far|	2-3 10
es:best-intro|word|saying|1|	4-7 14
es:best-intro|word|saying|2-4|	4-7 19	8+ 6
es:best-intro|word|saying|5-10|	2-3 -17	4-7 31	8+ 7
es:best-intro|word|saying|far|	2-3 14	4-7 13
es:best-lead|lower|,|according|	according-to 10
es:best-lead|lower|,|naked|	named-nearby -8	topic 10
es:best-lead|lower|,|saying|	speaker-then-quote 9	verb-then-speaker 12
es:best-lead|lower|auxiliary|according|	according-to 17
es:best-lead|lower|auxiliary|naked|	named-nearby 14	topic 12
es:best-lead|lower|auxiliary|saying|	speaker-then-quote -9
es:best-lead|lower|capital|saying|	speaker-then-quote 16
es:best-lead|lower|determiner|judging|	speaker-then-quote 17
es:best-lead|lower|determiner|saying|	speaker-then-quote -8
es:best-lead|lower|preposition|judging|	speaker-then-quote 14
es:best-lead|lower|preposition|saying|	speaker-then-quote 8	verb-then-speaker 14
es:best-lead|lower|that|naked|	named-nearby 10
es:best-lead|lower|that|saying|	speaker-then-quote -6
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
es:best-lead|lower|verb-saying|according|	according-to 9
es:best-lead|lower|verb-saying|saying|	speaker-then-quote -6
es:best-lead|lower|word|according|	according-to 19
es:best-lead|lower|word|direct|	speaker-then-quote 15
es:best-lead|lower|word|judging|	speaker-then-quote -11
es:best-lead|lower|word|naked|	named-nearby 28	topic 12
es:best-lead|lower|word|saying|	sentence-before 13	speaker-then-quote -6
es:best-lead|other|:|saying|	speaker-then-quote -10
es:best-lead|other|start|saying|	quote-then-verb 9
es:best-lead|other|stop|other|	quote-then-verb 8
es:best-lead|upper|,|naked|	named-nearby -10	topic -12
es:best-lead|upper|:|apposed|	speaker-then-quote 10
es:best-lead|upper|:|naked|	colon -13	interview 8	named-nearby 32
es:best-lead|upper|:|saying|	quote-then-verb 11	sentence-before 16	speaker-then-quote 45
es:best-lead|upper|capital|naked|	named-nearby -11
es:best-lead|upper|determiner|naked|	named-nearby -12
es:best-lead|upper|preposition|naked|	named-nearby -19
es:best-lead|upper|preposition|saying|	quote-then-speaker -9
es:best-lead|upper|start|naked|	named-before 8	named-nearby 16	topic 16
es:best-lead|upper|start|other|	quote-then-verb 9
es:best-lead|upper|start|saying|	quote-then-verb 6
es:best-lead|upper|stop|naked|	named-before 23	named-nearby 13	topic 15
es:best-lead|upper|stop|other|	quote-then-verb 8
es:best-lead|upper|stop|saying|	quote-then-verb 18	sentence-before 14
es:best-lead|upper|verb-judging|naked|	topic -13
es:best-lead|upper|word|naked|	named-nearby -12	topic -8
es:best-lead|upper|word|saying|	speaker-then-quote -6
es:best-lemma|	aclarar 19	afirmar 7	anunciar -15	apostillar 9	asegurar 14	avisar 10	bromear 6	celebrar 15	comentar 14	confirmar -12	considerar 11	contar 6	contestar -9	decir -9	demandar -8	descartar 15	describir 11	deslizar 7	detallar 13	evitar 7	exigir 18	explicar -8	gritar 6	hablar 16	indicar 14	ironizar 6	lamentar 10	limitar 15	manifestar 7	negar 15	none 9	pedir 11	preguntar -10	razonar -7	reclamar 12	reconocer 11	recordar 17	relatar 14	reprochar 12	responder 9	resumir 7	retrucar 16	revelar 11	señalar 12	sintetizar 13	soltar 13	sostener 16	subrayar 9	terciar 7	unlisted -8	ver 10
es:best-lemma|aclarar|verb-then-speaker|	2-4 12
es:best-lemma|afirmar|quote-then-verb|	1 7
es:best-lemma|asegurar|quote-then-verb|	1 13
es:best-lemma|bromear|quote-then-verb|	1 6
es:best-lemma|celebrar|quote-then-verb|	1 8
es:best-lemma|comentar|speaker-then-quote|	5-10 9
es:best-lemma|confirmar|speaker-then-quote|	far -11
es:best-lemma|considerar|speaker-then-quote|	0 8
es:best-lemma|contestar|quote-then-verb|	1 7
es:best-lemma|contestar|speaker-then-quote|	2-4 -11
es:best-lemma|decir|quote-then-verb|	1 10
es:best-lemma|descartar|sentence-before|	far 12
es:best-lemma|describir|quote-then-verb|	1 7
es:best-lemma|escribir|speaker-then-quote|	2-4 7
es:best-lemma|evitar|speaker-then-quote|	5-10 7
es:best-lemma|hablar|speaker-then-quote|	1 13
es:best-lemma|indicar|speaker-then-quote|	far 14
es:best-lemma|lamentar|quote-then-verb|	1 11
es:best-lemma|limitar|speaker-then-quote|	5-10 15
es:best-lemma|llamar|speaker-then-quote|	1 11
es:best-lemma|manifestar|quote-then-verb|	1 7
es:best-lemma|none|according-to|	1 17	2-4 15	5-10 9
es:best-lemma|none|colon|	1 -13
es:best-lemma|none|interview|	far 6
es:best-lemma|none|named-before|	1 7	2-4 12	5-10 14	far 17
es:best-lemma|none|named-nearby|	0 -14	1 16	5-10 9
es:best-lemma|none|sentence-before|	far -8
es:best-lemma|none|speaker-then-quote|	2-4 10	far 10
es:best-lemma|none|topic|	1 8	2-4 -7
es:best-lemma|opinar|speaker-then-quote|	2-4 13
es:best-lemma|pedir|speaker-then-quote|	5-10 11
es:best-lemma|preguntar|quote-then-verb|	1 10
es:best-lemma|quejar|speaker-then-quote|	5-10 -7
es:best-lemma|razonar|speaker-then-quote|	2-4 -7
es:best-lemma|responder|speaker-then-quote|	2-4 12	5-10 6
es:best-lemma|resumir|speaker-then-quote|	2-4 8
es:best-lemma|soltar|speaker-then-quote|	1 12
es:best-lemma|sostener|speaker-then-quote|	5-10 14
es:best-lemma|ver|speaker-then-quote|	0 8
es:best-near|according-to|according|	1 17	2-4 15	5-10 9
es:best-near|according|1|	4-7 15
es:best-near|according|2-4|	2-3 11	4-7 14	8+ 6
es:best-near|according|5-10|	2-3 10	4-7 18
es:best-near|according|far|	4-7 16
es:best-near|apposed|2-4|	1 7	2-3 14
es:best-near|colon|naked|	1 -13
es:best-near|direct|far|	2-3 -11
es:best-near|interview|naked|	far 6
es:best-near|judging|0|	1 12
es:best-near|judging|1|	2-3 17	4-7 13	8+ 8
es:best-near|judging|5-10|	4-7 15
es:best-near|naked|0|	1 -12
es:best-near|naked|1|	1 6	8+ 12
es:best-near|naked|2-4|	2-3 6	4-7 -10	8+ 14
es:best-near|naked|5-10|	4-7 17	8+ 12
es:best-near|naked|far|	4-7 8	8+ 11
es:best-near|named-before|naked|	1 7	2-4 12	5-10 14	far 17
es:best-near|named-nearby|naked|	0 -14	1 16	5-10 9
es:best-near|other|1|	8+ 9
es:best-near|quote-then-verb|judging|	1 12
es:best-near|quote-then-verb|saying|	1 21
es:best-near|saying|0|	1 -12
es:best-near|saying|1|	2-3 17	8+ 6
es:best-near|saying|2-4|	2-3 12	8+ 13
es:best-near|saying|5-10|	2-3 -22	4-7 21	8+ 9
es:best-near|saying|far|	2-3 8	4-7 12	8+ 14
es:best-near|sentence-before|saying|	2-4 11	far 12
es:best-near|speaker-then-quote|apposed|	2-4 13
es:best-near|speaker-then-quote|direct|	far 10
es:best-near|speaker-then-quote|judging|	0 10	1 15	2-4 -7	5-10 6
es:best-near|speaker-then-quote|saying|	0 -6	5-10 -19
es:best-near|topic|naked|	1 8	2-4 -7
es:best-near|verb-then-speaker|saying|	1 16	5-10 8
es:best-order|according|according|1|	4-7 15
es:best-order|according|according|2-4|	2-3 11	4-7 14	8+ 6
es:best-order|according|according|5-10|	2-3 10	4-7 18
es:best-order|according|according|far|	4-7 16
es:best-order|apposed|apposed|2-4|	1 7	2-3 14
es:best-order|apposed|saying|1|	4-7 14
es:best-order|apposed|saying|2-4|	1 15	4-7 25
es:best-order|apposed|saying|5-10|	2-3 -14	4-7 29	8+ 6
es:best-order|direct|direct|far|	2-3 -11
es:best-order|direct|judging|0|	1 10
es:best-order|direct|judging|1|	2-3 11	4-7 9
es:best-order|direct|judging|5-10|	4-7 15
es:best-order|direct|saying|0|	1 -12	2-3 -9	4-7 15
es:best-order|direct|saying|1|	2-3 13	8+ 6
es:best-order|direct|saying|2-4|	1 -18	2-3 20	4-7 -11	8+ 13
es:best-order|direct|saying|5-10|	2-3 -16	4-7 6
es:best-order|direct|saying|far|	4-7 17	8+ 8
es:best-order|inverted|judging|1|	8+ 8
es:best-order|inverted|other|1|	8+ 9
es:best-order|inverted|saying|1|	1 8	2-3 11	4-7 23
es:best-order|inverted|saying|2-4|	2-3 -7	4-7 13
es:best-order|inverted|saying|5-10|	8+ 8
es:best-order|inverted|saying|far|	4-7 25
es:best-order|naked|naked|0|	1 -12
es:best-order|naked|naked|1|	1 6	8+ 12
es:best-order|naked|naked|2-4|	2-3 6	4-7 -10	8+ 14
es:best-order|naked|naked|5-10|	4-7 17	8+ 12
es:best-order|naked|naked|far|	4-7 8	8+ 11
es:best-order|relative|saying|5-10|	4-7 13
es:best-phrase|name|	according 16	apposed 13	judging 22	naked 12
es:best-phrase|noun|	according 12	direct 7	judging -7	naked -12
es:best-phrase|pronoun|	according -12	saying -12
es:best-score|-1|	1 8	4-7 -11	8+ 17
es:best-score|	-2 7	-4 -10	5 22
es:best-score|-2|	2-3 -11	4-7 30	8+ 6
es:best-score|-3|	4-7 -7	8+ 10
es:best-score|-4|	4-7 21
es:best-score|0|	2-3 6	8+ 8
es:best-score|1|	2-3 17	4-7 -10
es:best-score|2|	1 -14	4-7 18	8+ 12
es:best-score|3|	2-3 -12	4-7 36	8+ 12
es:best-score|4|	8+ 8
es:best-score|5|	2-3 15	4-7 12	8+ 7
es:best|according-to|according|	1 -11	2-3 12	4-7 29	8+ 7
es:best|colon|naked|	2-3 -10
es:best|interview|naked|	4-7 7
es:best|named-before|naked|	2-3 14	4-7 25	8+ 7
es:best|named-nearby|naked|	4-7 13	8+ 15
es:best|quote-then-speaker|saying|	1 -10	2-3 -13
es:best|quote-then-verb|judging|	8+ 8
es:best|quote-then-verb|other|	8+ 9
es:best|quote-then-verb|saying|	1 8	4-7 18
es:best|sentence-before|saying|	4-7 8	8+ 12
es:best|speaker-then-quote|apposed|	1 7	2-3 14
es:best|speaker-then-quote|direct|	2-3 8
es:best|speaker-then-quote|judging|	1 16	2-3 6
es:best|speaker-then-quote|saying|	1 -12	2-3 -8	8+ 15
es:best|topic|naked|	8+ 11
es:best|verb-then-speaker|saying|	4-7 22	8+ 6
es:case-follow|all-one|,preposition|	none -7
es:case-follow|all-one|,verb-saying|	none -6
es:case-follow|all-one|capital|	none -14
es:case-follow|all-one|coordinator|	none 8
es:case-follow|all-one|end|	. 12
es:case-follow|all-one|stop|	none -6
es:case-follow|all|,word|	none -8
es:case-follow|all|stop|	none -15
es:case-follow|first|,determiner|	none -7
es:case-follow|first|,pronoun|	none 11
es:case-follow|first|,that|	none -8
es:case-follow|first|,verb-judging|	none 8
es:case-follow|first|,verb-saying|	? 10	none 23
es:case-follow|first|,word|	none -10
es:case-follow|first|:|	none 9
es:case-follow|first|end|	. 13	? 8
es:case-follow|first|stop|	? -10	none 10
es:case-follow|first|word|	none -9
es:case-follow|first|—|	? 9	none 11
es:case-follow|most|,verb-saying|	none 10
es:case-follow|most|stop|	none 11
es:case-follow|none|,determiner|	none -10
es:case-follow|none|,preposition|	none 6
es:case-follow|none|,subordinator|	none 10
es:case-follow|none|,word|	none 11
es:case-follow|none|;|	none 13
es:case-follow|none|determiner|	none 11
es:case-follow|none|end|	none 9
es:case-follow|some|,word|	none -9
es:case-follow|some|stop|	none 19
es:case-intro|all-one|	capital -12	determiner -12	preposition -14	stop 10	verb-judging -10	word -17
es:case-intro|all|	, -8	preposition -8	word -11
es:case-intro|first|	, -15	: 7	auxiliary -9	preposition -16	stop 23	word -6
es:case-intro|most|	: 14	stop 9
es:case-intro|none|	adverb 11	capital 16	preposition 10	verb-judging 6	verb-saying -8	word 10
es:case-intro|some|	preposition -7	word 19
es:case|all-one|	2 -21
es:case|all|	2 -14	3 -14
es:case|first|	10+ 13	2 6	4-5 -7
es:case|most|	6-9 15
es:case|none|	10+ 6	2 19	6-9 32
es:case|some|	6-9 13
es:clause|false|false|	all -20	all-one -11	first -7	none 6
es:clause|false|true|	first 9	most 10	none 22	some 8
es:clause|true|false|	first 10	none 7
es:clause|true|true|	first 17	most 12
es:continues|	true 6
es:ending|	! 7	. 18	? -12
es:family|"|	1 18	2-3 12	8+ 17
es:family|none|	2-3 14	4-7 20
es:family|«|	1 -17	2-3 8	8+ 6
es:family|»|	8+ 6
es:family|“|	2-3 -7	4-7 -6	8+ 19
es:follow|	,auxiliary -7	,determiner -13	,pronoun 9	,that -9	,verb-judging 8	,verb-saying 11	,word -10	: 9	; 13	capital -14	determiner 11	end 13	pronoun -11	— 14
es:headline|false|	2-3 6	8+ 17
es:headline|true|	2-3 -11
es:in-noun|false|false|1|	all-one 6
es:in-noun|false|false|2-3|	all -16	all-one -11	first 9	none 16
es:in-noun|false|false|4-7|	first -6	most 17	none -7	some -6
es:in-noun|false|false|8+|	first 14	none 9
es:in-noun|false|true|1|	all-one -13	none -10
es:in-noun|true|false|1|	all-one -13
es:in-noun|true|false|2-3|	all -12	all-one -16	first -9
es:in-noun|true|false|4-7|	none 15	some 19
es:in-noun|true|false|8+|	none 8
es:in-noun|true|true|2-3|	none 9
es:intro-follow|,|,coordinator|	2-3 -10
es:intro-follow|,|preposition|	1 -13
es:intro-follow|,|stop|	2-3 20	4-7 22	8+ 8
es:intro-follow|:|,verb-saying|	4-7 16
es:intro-follow|:|end|	4-7 21
es:intro-follow|:|stop|	2-3 17	8+ 19
es:intro-follow|auxiliary|stop|	2-3 14	4-7 -10
es:intro-follow|capital|capital|	1 -10
es:intro-follow|capital|stop|	4-7 13
es:intro-follow|coordinator|stop|	2-3 -13
es:intro-follow|determiner|,word|	2-3 -9
es:intro-follow|determiner|preposition|	1 -11
es:intro-follow|determiner|stop|	1 -15	2-3 -9
es:intro-follow|preposition|,determiner|	4-7 -9
es:intro-follow|preposition|,preposition|	2-3 13
es:intro-follow|preposition|coordinator|	1 -12
es:intro-follow|preposition|determiner|	2-3 -8
es:intro-follow|preposition|end|	1 -8
es:intro-follow|preposition|stop|	2-3 8	8+ 9
es:intro-follow|start|,auxiliary|	4-7 10	8+ 6
es:intro-follow|start|,word|	8+ 12
es:intro-follow|start|:|	4-7 18
es:intro-follow|start|end|	2-3 8	4-7 18
es:intro-follow|start|—|	2-3 11	4-7 8
es:intro-follow|stop|,auxiliary|	4-7 13
es:intro-follow|stop|,pronoun|	4-7 9
es:intro-follow|stop|,verb-saying|	1 8	2-3 11	4-7 17	8+ 8
es:intro-follow|stop|,word|	4-7 16
es:intro-follow|stop|stop|	2-3 12	4-7 25	8+ 6
es:intro-follow|that|stop|	4-7 19
es:intro-follow|verb-judging|stop|	1 14
es:intro-follow|verb-saying|preposition|	2-3 13
es:intro-follow|verb-saying|stop|	1 -10	4-7 -7
es:intro-follow|word|,preposition|	2-3 -14
es:intro-follow|word|,verb-saying|	4-7 14
es:intro-follow|word|determiner|	1 15
es:intro-follow|word|preposition|	4-7 16
es:intro-follow|word|stop|	1 -8	4-7 11	8+ 9
es:intro-follow|word|word|	2-3 8
es:intro|	: 8	adverb 11	coordinator -8	determiner -8	start 6	stop 26	verb-saying -9
es:lead|lower|	adverb 11	capital 18	determiner -6	preposition 6	verb-judging 6	verb-saying -8	word 11
es:lead|other|	: -12	start 11	stop 8
es:lead|upper|	, -18	: 15	auxiliary -9	capital -13	determiner -14	preposition -20	stop 26	verb-judging -11	word -17
es:naming|conocido|2|	4-7 -10
es:naming|false|	preposition -12	verb-judging -13	word -7
es:naming|none|	2-3 6	8+ 17
es:naming|true|	: 8	adverb 11	coordinator -8	determiner -8	start 6	stop 26	verb-judging 17	verb-saying -9
es:nobody|2-3|	start 10
es:nobody|4-7|	start -6
es:nobody|8+|	start 6	stop 8
es:others|0|	1 15	4-7 -9	8+ 16
es:others|1|	1 -20	2-3 15	4-7 36	8+ 9
es:others|2|	2-3 -17
es:others|3|	1 -13
es:own-case|false|all-one|	capital -12	determiner -12	preposition -14	stop 8	verb-judging -10	word -17
es:own-case|false|all|	, -8	preposition -8	word -11
es:own-case|false|first|	, -15	auxiliary -9	preposition -16	stop 22	word -10
es:own-case|false|most|	: 9	stop 9
es:own-case|false|none|	adverb 11	capital 14	preposition 10	verb-judging 6	verb-saying -8	word 10
es:own-case|false|some|	preposition -7	word 19
es:own-case|true|first|	: 14	stop 16
es:own-case|true|none|	, 9
es:own|false|	4-7 -9	8+ 15
es:own|true|	2-3 8	4-7 11	8+ 9
es:sentence|judging|	1 16	2-3 9	8+ 8
es:sentence|none|	4-7 -8	8+ 7
es:sentence|saying|	1 -8	8+ 18
es:sentence|thinking|	4-7 9
es:size-ending|10+|none|	,auxiliary 6	stop 10
es:size-ending|1|none|	capital -15	determiner 20	preposition -16	word -10
es:size-ending|2|?|	— 8
es:size-ending|2|none|	,coordinator 8	,preposition 8	,word 11	: 7	determiner -11	stop 7	word 7
es:size-ending|3|.|	end 7
es:size-ending|3|?|	end 6
es:size-ending|3|none|	,coordinator -10	,verb-saying 7	,word -13	coordinator 7	end -8	preposition 11
es:size-ending|4-5|.|	end 17
es:size-ending|4-5|?|	,verb-saying 9
es:size-ending|4-5|none|	,auxiliary -8	,determiner -9	,preposition 8	,pronoun 9	,subordinator 10	,verb-saying 19	,word -13	; 13	end 18	preposition 12
es:size-ending|6-9|.|	end 9
es:size-ending|6-9|none|	,auxiliary 10	,verb-judging 7	,verb-saying 19	,word 15	: 12	end 9	preposition 13	— 7
es:size-follow|10+|	,auxiliary 6	stop 10
es:size-follow|1|	capital -15	determiner 20	end 7	preposition -16	word -10
es:size-follow|2|	,coordinator 8	,preposition 8	,word 11	: 7	determiner -11	stop 7	word 7	— 9
es:size-follow|3|	,coordinator -10	,verb-saying 7	,word -13	coordinator 7	preposition 11
es:size-follow|4-5|	,auxiliary -8	,determiner -9	,preposition 8	,pronoun 9	,subordinator 10	,verb-saying 19	,word -11	; 13	end 20	preposition 12
es:size-follow|6-9|	,auxiliary 10	,pronoun 6	,verb-judging 7	,verb-saying 19	,word 15	: 12	end 10	preposition 13	— 10
es:size-intro|10+|	, 6	: 13	preposition 14
es:size-intro|1|	, -18	capital -10	determiner -23	start 13	stop 8	verb-judging 15	verb-saying -16	word 6
es:size-intro|2|	, 7	determiner 8	preposition 7	stop 10	verb-saying 9
es:size-intro|3|	: 18	auxiliary 15	determiner -20	start 11	stop 14
es:size-intro|4-5|	, 16	auxiliary -10	capital 12	preposition -11	start -6	stop 26	that 18	verb-judging 12	verb-saying -7
es:size-intro|6-9|	, 16	auxiliary 15	capital 15	preposition 17	start 17	stop 23	that 10	verb-saying 7	word 27
es:size|	10+ 14	2 10	3 -6	4-5 -9	6-9 7
es:subject|elided|	,auxiliary 12	,preposition 16	,pronoun 8	,word -9	1 12	2-3 14	4-7 31	8+ 20	preposition 11	stop 21
es:subject|none|	,auxiliary -7	,coordinator -9	,determiner -12	,pronoun 9	,that -8	,verb-judging 8	,word -6	1 8	2-3 6	4-7 -10	8+ 7	: 13	; 11	capital -10	determiner 11	end 28	preposition -18	word -12	— 9
es:subject|own|	,pronoun 7	,subordinator 10	,verb-saying 14	,word -9	1 -13	2-3 -6	8+ 10	capital -11	preposition 13	stop -12	— 6
es:two-before|,|	auxiliary 8	determiner -14	word -6
es:two-before|adverb|	stop 9
es:two-before|auxiliary|	word 13
es:two-before|capital|	, 9	: 25	auxiliary 12	preposition 12	stop 18	word 17
es:two-before|determiner|	capital 9
es:two-before|preposition|	capital 10	determiner -12
es:two-before|pronoun|	verb-judging 8	verb-saying 13	word 9
es:two-before|quote|	coordinator -13	stop 6
es:two-before|start|	determiner -12	start 6
es:two-before|stop|	: 8	capital -12	preposition -11
es:two-before|that|	auxiliary -10	word 15
es:two-before|verb-judging|	preposition 21
es:two-before|verb-saying|	, 14	determiner 9	preposition 17	stop 15
es:two-before|verb-thinking|	stop 9
es:two-before|word|	: 7	auxiliary 17	determiner -8	preposition -15	stop 21	verb-saying -9
es:two-words-before|,|	la -10
es:two-words-before|.|	: 8
es:two-words-before|conocido|	como -12
es:two-words-before|definido|	como -8
es:two-words-before|expresó|	su 16
es:two-words-before|habla|	de 15
es:two-words-before|habló|	de 11
es:two-words-before|había|	dicho -10
es:two-words-before|la|	etiqueta -10
es:two-words-before|niega|	: 14
es:two-words-before|socios|	de 10
es:two-words-before|soltó|	: 12
es:two-words-before|start|	start 6
es:two-words-before|tajante|	: 11
es:two-words-before|x|	: 10
es:two-words-before||	. 6	y -13
es:verb|false|1|	other -13
es:verb|false|2-3|	lower 7	other 11	upper -10
es:verb|false|4-7|	other -9
es:verb|false|8+|	lower 9	other 6	upper 12
es:verb|true|2-3|	lower 17	upper 8
es:verb|true|4-7|	lower 32	other 8	upper 10
es:verb|true|8+|	lower 9	upper 8
es:word-after|	, -7	: 9	; 13	a -14	en 15	end 13	las 13	se -11	su 15	un -11	— 14
es:word-after|,|	! 7	? 7	none -7
es:word-after|.|	? -14
es:word-after|:|	none 9
es:word-after|;|	none 13
es:word-after|a|	none -14
es:word-after|end|	. 18	? 8	none 8
es:word-after|en|	none 15
es:word-after|las|	none 13
es:word-after|se|	none -11
es:word-after|su|	none 15
es:word-after|un|	none -11
es:word-after|—|	? 9	none 11
es:word-before|,|	1 -18	4-7 22	8+ 8
es:word-before|	. 24	: 8	? 15	a 14	como -16	con 12	considera 7	de 15	del -7	dicho -10	el -20	en -6	era -12	es 20	etiqueta -10	fue 9	la -15	llama -10	los -8	start 6	todavía 11	un 9	ve 12	y -8
es:word-before|.|	2-3 16	4-7 29
es:word-before|:|	2-3 18	8+ 18
es:word-before|?|	2-3 6	4-7 14
es:word-before|a|	8+ 11
es:word-before|como|	4-7 -16
es:word-before|con|	2-3 12
es:word-before|del|	2-3 -7
es:word-before|de|	1 15	2-3 6	8+ 9
es:word-before|dicho|	1 -10
es:word-before|el|	1 -16	2-3 -12
es:word-before|en|	1 -15	2-3 9
es:word-before|era|	4-7 -12
es:word-before|es|	2-3 14
es:word-before|etiqueta|	1 -10
es:word-before|la|	1 -10	2-3 -11
es:word-before|los|	2-3 -8
es:word-before|que|	4-7 21
es:word-before|start|	1 13	8+ 6
es:word-before|ve|	1 12
es:word-before|y|	2-3 -13
es:work|near|none|:|	first -9
es:work|near|none|	all-one -11	first -13	none 7
es:work|none|none|,|	all -8	first -13
es:work|none|none|:|	all-one 8	first 10	most 14
es:work|none|none|adverb|	none 11
es:work|none|none|	all -19	all-one -8	none 7
es:work|none|none|auxiliary|	first -9
es:work|none|none|capital|	all-one -12	none 16
es:work|none|none|determiner|	all-one -12
es:work|none|none|preposition|	all -8	all-one -14	first -15	none 10	some -7
es:work|none|none|stop|	all-one 10	first 23	most 9
es:work|none|none|verb-judging|	all-one -10	none 6
es:work|none|none|verb-saying|	none -8
es:work|none|none|word|	all -9	all-one -17	none 9	some 19
family|"|	1 18	2-3 -7
family|'|	8+ 21
family|,|	4-7 24	8+ 9
family|none|	1 17	2-3 24	4-7 19	8+ 10
family|«|	1 -15	2-3 -6
family|»|	1 -13	2-3 -11	4-7 6	8+ 11
family|‘|	1 -29	2-3 -19	8+ 35
family|’|	4-7 10
family|‚|	4-7 10
family|“|	4-7 14	8+ 16
family|„|	1 -12	8+ 11
follow|	( -21	) -14	+ 14	, -11	,adverb -8	,coordinator 6	,preposition -22	,pronoun 6	,quote -15	,that -16	,verb-judging 10	,verb-saying 10	,verb-thinking 10	,word -10	; 6	adverb -14	auxiliary -26	coordinator 7	end 23	pronoun 17	quote -25	verb-judging -20	verb-thinking -12	word -24	— 22
fr:alone|alone|	4-7 9	8+ 6
fr:alone|first|	2-3 -13	4-7 22	8+ 17
fr:alone|inside|	1 7
fr:best-gap|according-to|according|gap|according-to|,;|	8+ 7
fr:best-gap|according-to|according|gap|according-to|,s|	4-7 14
fr:best-gap|according-to|according|gap|according-to|,|	2-3 21	4-7 25	8+ 10
fr:best-gap|according-to|according|gap|according-to|;|	2-3 -6
fr:best-gap|according-to|according|gap|according-to||	2-3 -17
fr:best-gap|colon|naked||	4-7 21	8+ 11
fr:best-gap|interview|naked||	8+ 9
fr:best-gap|named-before|naked||	4-7 -7	8+ 9
fr:best-gap|named-nearby|naked||	1 11	4-7 -6
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 11	4-7 22
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 8	4-7 20	8+ 18
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 12	8+ 9
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 13
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 15
fr:best-gap|sentence-after|saying|gap|sentence-after||	8+ 11
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	8+ 6
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 7
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -9
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 15
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 8
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 10	4-7 11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 11	4-7 -7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 10	2-3 -10
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 15
fr:best-gap|topic|naked||	2-3 -11	8+ 6
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -12	4-7 13
fr:best-intro|,|according|1|	2-3 9	4-7 6
fr:best-intro|,|naked|1|	2-3 -12
fr:best-intro|,|naked|2-4|	4-7 10
fr:best-intro|,|naked|5-10|	2-3 7	4-7 7
fr:best-intro|,|saying|1|	4-7 7
fr:best-intro|,|saying|5-10|	4-7 10
fr:best-intro|:|according|1|	2-3 15
fr:best-intro|:|naked|1|	4-7 22	8+ 14
fr:best-intro|:|naked|2-4|	4-7 28	8+ 8
fr:best-intro|:|naked|5-10|	1 -8	4-7 14	8+ 21
fr:best-intro|:|naked|far|	8+ -6
fr:best-intro|:|saying|1|	2-3 -6	8+ 10
fr:best-intro|:|saying|2-4|	4-7 17	8+ 14
fr:best-intro|:|saying|5-10|	1 11	4-7 15
fr:best-intro|adverb|saying|1|	2-3 -9
fr:best-intro|auxiliary|according|5-10|	4-7 9
fr:best-intro|auxiliary|according|far|	4-7 10
fr:best-intro|auxiliary|saying|1|	4-7 13
fr:best-intro|auxiliary|saying|2-4|	4-7 7
fr:best-intro|determiner|according|5-10|	2-3 7
fr:best-intro|determiner|judging|2-4|	2-3 15
fr:best-intro|determiner|naked|2-4|	1 19	2-3 10
fr:best-intro|determiner|naked|5-10|	2-3 -19
fr:best-intro|determiner|naked|far|	2-3 -17
fr:best-intro|determiner|saying|1|	2-3 20
fr:best-intro|determiner|saying|2-4|	1 13	2-3 -6
fr:best-intro|determiner|saying|5-10|	2-3 -14	4-7 -7
fr:best-intro|preposition|judging|1|	2-3 13
fr:best-intro|preposition|judging|5-10|	1 14
fr:best-intro|preposition|naked|2-4|	1 6
fr:best-intro|preposition|naked|5-10|	1 -22	2-3 -22	4-7 14
fr:best-intro|start|naked|2-4|	4-7 8	8+ 12
fr:best-intro|start|naked|5-10|	8+ 9
fr:best-intro|start|naked|far|	4-7 8	8+ 16
fr:best-intro|start|other|1|	8+ 15
fr:best-intro|start|saying|1|	4-7 19	8+ 8
fr:best-intro|start|saying|2-4|	8+ 6
fr:best-intro|stop|naked|1|	8+ 6
fr:best-intro|stop|naked|2-4|	8+ 10
fr:best-intro|stop|naked|5-10|	4-7 28
fr:best-intro|stop|naked|far|	4-7 -9
fr:best-intro|stop|other|1|	2-3 8	4-7 20	8+ 15
fr:best-intro|stop|saying|0|	8+ 11
fr:best-intro|stop|saying|1|	2-3 23	4-7 29	8+ 6
fr:best-intro|stop|saying|2-4|	2-3 11	4-7 21
fr:best-intro|stop|saying|5-10|	2-3 10	4-7 6
fr:best-intro|stop|saying|far|	8+ 6
fr:best-intro|that|naked|far|	4-7 7
fr:best-intro|verb-judging|judging|0|	2-3 11	4-7 11
fr:best-intro|verb-saying|naked|2-4|	4-7 9
fr:best-intro|verb-saying|naked|5-10|	1 9	2-3 -10
fr:best-intro|verb-saying|saying|0|	4-7 26
fr:best-intro|word|according|5-10|	4-7 13
fr:best-intro|word|according|far|	4-7 12
fr:best-intro|word|judging|2-4|	1 8
fr:best-intro|word|naked|1|	2-3 -7
fr:best-intro|word|naked|2-4|	1 13	2-3 -7	4-7 -9
fr:best-intro|word|naked|5-10|	2-3 24
fr:best-intro|word|naked|far|	8+ 8
fr:best-intro|word|saying|1|	1 13	2-3 -8
fr:best-intro|word|saying|2-4|	1 -16	2-3 12	4-7 7
fr:best-intro|word|saying|5-10|	1 9	2-3 7
fr:best-intro|word|saying|far|	4-7 20
fr:best-lead|lower|,|according|	according-to 12
fr:best-lead|lower|,|judging|	speaker-then-quote 14
fr:best-lead|lower|,|naked|	named-nearby 13	topic -11
fr:best-lead|lower|,|saying|	speaker-then-quote 11	verb-then-speaker 8
fr:best-lead|lower|:|direct|	speaker-then-quote -13
fr:best-lead|lower|:|naked|	topic -8
fr:best-lead|lower|:|saying|	quote-then-verb 17
fr:best-lead|lower|auxiliary|according|	according-to 11
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 9	speaker-then-quote 16
fr:best-lead|lower|capital|according|	according-to 7
fr:best-lead|lower|coordinator|naked|	named-nearby 7
fr:best-lead|lower|determiner|according|	according-to 7
fr:best-lead|lower|preposition|judging|	speaker-then-quote 11
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 10
fr:best-lead|lower|that|naked|	named-nearby 12
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 16
fr:best-lead|lower|verb-saying|naked|	named-nearby 9
fr:best-lead|lower|verb-thinking|naked|	named-nearby 10
fr:best-lead|lower|word|judging|	speaker-then-quote 9
fr:best-lead|lower|word|naked|	named-nearby 8	topic 11
fr:best-lead|lower|word|thinking|	speaker-then-quote -9
fr:best-lead|lower|’|judging|	speaker-then-quote 11
fr:best-lead|lower|’|naked|	named-nearby -6
fr:best-lead|upper|,|naked|	topic -10
fr:best-lead|upper|:|according|	according-to 8
fr:best-lead|upper|:|apposed|	speaker-then-quote 7
fr:best-lead|upper|:|judging|	speaker-then-quote 8
fr:best-lead|upper|:|naked|	colon 9
fr:best-lead|upper|:|relative|	speaker-then-quote 12
fr:best-lead|upper|:|saying|	sentence-before 8
fr:best-lead|upper|:|thinking|	speaker-then-quote 12
fr:best-lead|upper|preposition|naked|	named-nearby -12	topic -7
fr:best-lead|upper|start|naked|	interview 6	named-nearby 15	topic 10
fr:best-lead|upper|start|other|	quote-then-verb 15
fr:best-lead|upper|start|saying|	quote-then-speaker 6	quote-then-verb 16
fr:best-lead|upper|stop|naked|	named-nearby 15	topic -8
fr:best-lead|upper|stop|other|	quote-then-verb 13
fr:best-lead|upper|stop|saying|	quote-then-speaker 20	quote-then-verb 20	sentence-after 14
fr:best-lead|upper|verb-saying|naked|	named-nearby -13
fr:best-lead|upper|word|naked|	named-nearby -20	topic -8
fr:best-lead|upper|word|saying|	speaker-then-quote -11
fr:best-lemma|	admettre 15	affirmer 16	ajouter -13	amuser 8	assurer 21	avertir 14	commenter 6	conclure 14	confier 17	confirmer -11	crier 15	croire 12	défendre 11	démentir 11	dénoncer 11	déplorer 13	désoler 6	détailler 9	enquérir 8	estimer 13	expliquer 9	faire_valoir 18	féliciter 15	glisser 13	indiquer 8	interroger 7	juger 12	lire -14	lâcher 15	marteler 9	noter 9	parler 24	pester 11	philosopher 10	plaider -16	plaisanter 9	promettre 28	prévenir -6	qualifier 12	raconter 10	rappeler -11	reconnaître 13	rectifier 12	relativiser 17	rigoler 9	réagir 10	répliquer 8	répondre 25	résumer 14	rétorquer 10	saluer 11	souffler 11	souligner 6	sourire 10	souvenir 10	trancher 15	témoigner 6	unlisted 15	voir 16	vouloir -11	écrire -7	évoquer 23
fr:best-lemma|affirmer|quote-then-speaker|	2-4 6
fr:best-lemma|affirmer|quote-then-verb|	1 6
fr:best-lemma|affirmer|speaker-then-quote|	2-4 12	far 12
fr:best-lemma|ajouter|quote-then-speaker|	2-4 9
fr:best-lemma|ajouter|quote-then-verb|	1 13
fr:best-lemma|amuser|quote-then-verb|	1 8
fr:best-lemma|appeler|speaker-then-quote|	0 -11	2-4 6
fr:best-lemma|assurer|quote-then-verb|	1 10
fr:best-lemma|assurer|speaker-then-quote|	5-10 19
fr:best-lemma|commenter|quote-then-verb|	1 6
fr:best-lemma|conclure|quote-then-verb|	1 8
fr:best-lemma|conclure|speaker-then-quote|	1 12
fr:best-lemma|confier|quote-then-verb|	1 14
fr:best-lemma|demander|speaker-then-quote|	2-4 11
fr:best-lemma|dire|quote-then-speaker|	2-4 6
fr:best-lemma|dire|quote-then-verb|	1 21
fr:best-lemma|dire|sentence-before|	5-10 8
fr:best-lemma|dire|speaker-then-quote|	0 -6	1 15	5-10 13
fr:best-lemma|désoler|quote-then-verb|	1 6
fr:best-lemma|détailler|quote-then-verb|	1 9
fr:best-lemma|estimer|speaker-then-quote|	2-4 17	5-10 12
fr:best-lemma|expliquer|quote-then-verb|	1 9
fr:best-lemma|faire_valoir|quote-then-verb|	1 10
fr:best-lemma|féliciter|speaker-then-quote|	2-4 14
fr:best-lemma|glisser|quote-then-speaker|	2-4 9
fr:best-lemma|glisser|quote-then-verb|	1 10
fr:best-lemma|indiquer|quote-then-verb|	1 7
fr:best-lemma|indiquer|speaker-then-quote|	2-4 14
fr:best-lemma|interroger|quote-then-verb|	1 7
fr:best-lemma|juger|quote-then-verb|	1 8
fr:best-lemma|juger|speaker-then-quote|	0 14	2-4 15
fr:best-lemma|lancer|quote-then-speaker|	2-4 10
fr:best-lemma|lancer|quote-then-verb|	1 8
fr:best-lemma|lire|quote-then-verb|	1 16
fr:best-lemma|lire|speaker-then-quote|	1 -14
fr:best-lemma|lâcher|quote-then-verb|	1 9
fr:best-lemma|marteler|quote-then-speaker|	2-4 9
fr:best-lemma|none|according-to|	1 22
fr:best-lemma|none|colon|	1 17	2-4 -7
fr:best-lemma|none|interview|	far 7
fr:best-lemma|none|named-before|	1 10	2-4 21	5-10 22	far -7
fr:best-lemma|none|sentence-after|	0 15
fr:best-lemma|none|sentence-before|	5-10 -6
fr:best-lemma|none|speaker-then-quote|	2-4 -9	5-10 9	far 8
fr:best-lemma|none|topic|	1 -12	5-10 -11
fr:best-lemma|parler|speaker-then-quote|	2-4 20
fr:best-lemma|pester|quote-then-verb|	1 11
fr:best-lemma|philosopher|quote-then-verb|	1 7
fr:best-lemma|plaider|quote-then-verb|	1 11
fr:best-lemma|plaider|speaker-then-quote|	2-4 -16
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 10
fr:best-lemma|promettre|speaker-then-quote|	2-4 15	5-10 15
fr:best-lemma|prévenir|quote-then-verb|	1 11
fr:best-lemma|raconter|quote-then-verb|	1 7
fr:best-lemma|rappeler|quote-then-verb|	1 -11
fr:best-lemma|rappeler|speaker-then-quote|	far 13
fr:best-lemma|reconnaître|quote-then-verb|	1 8
fr:best-lemma|reconnaître|speaker-then-quote|	5-10 9
fr:best-lemma|rectifier|quote-then-verb|	1 12
fr:best-lemma|regretter|quote-then-verb|	1 13
fr:best-lemma|regretter|speaker-then-quote|	2-4 -8
fr:best-lemma|relativiser|speaker-then-quote|	1 16
fr:best-lemma|réagir|quote-then-verb|	1 16
fr:best-lemma|réclamer|speaker-then-quote|	1 12	2-4 -8
fr:best-lemma|répliquer|quote-then-verb|	1 8
fr:best-lemma|répondre|quote-then-verb|	1 10
fr:best-lemma|répondre|speaker-then-quote|	2-4 16
fr:best-lemma|résumer|quote-then-speaker|	2-4 10
fr:best-lemma|résumer|quote-then-verb|	1 13
fr:best-lemma|rétorquer|quote-then-verb|	1 10
fr:best-lemma|saluer|speaker-then-quote|	0 12
fr:best-lemma|souffler|quote-then-verb|	1 10
fr:best-lemma|souligner|quote-then-speaker|	2-4 6
fr:best-lemma|sourire|quote-then-verb|	1 9
fr:best-lemma|souvenir|quote-then-verb|	1 12
fr:best-lemma|trancher|quote-then-verb|	1 15
fr:best-lemma|témoigner|quote-then-verb|	1 6
fr:best-lemma|unlisted|quote-then-verb|	1 14
fr:best-lemma|écrire|quote-then-verb|	1 11
fr:best-lemma|évoquer|speaker-then-quote|	1 15	2-4 21
fr:best-near|according-to|according|	1 22
fr:best-near|according|1|	2-3 19	4-7 11
fr:best-near|according|2-4|	4-7 11
fr:best-near|according|5-10|	4-7 23
fr:best-near|according|far|	2-3 -6	4-7 20	8+ 8
fr:best-near|apposed|5-10|	8+ 8
fr:best-near|colon|naked|	1 17	2-4 -7
fr:best-near|direct|0|	2-3 13
fr:best-near|direct|5-10|	2-3 -8
fr:best-near|interview|naked|	far 7
fr:best-near|judging|0|	2-3 11	4-7 11
fr:best-near|judging|2-4|	2-3 18	4-7 7
fr:best-near|judging|5-10|	1 14
fr:best-near|naked|1|	1 7	2-3 -13	4-7 14	8+ 16
fr:best-near|naked|2-4|	1 10	8+ 13
fr:best-near|naked|5-10|	1 -9	4-7 6	8+ 9
fr:best-near|naked|far|	1 9
fr:best-near|named-before|naked|	1 10	2-4 21	5-10 22	far -7
fr:best-near|other|1|	2-3 8	4-7 20	8+ 18
fr:best-near|quote-then-speaker|saying|	2-4 23
fr:best-near|quote-then-verb|other|	1 14
fr:best-near|quote-then-verb|saying|	1 6
fr:best-near|saying|0|	4-7 26	8+ 11
fr:best-near|saying|1|	8+ 10
fr:best-near|saying|2-4|	8+ 12
fr:best-near|saying|5-10|	1 19	4-7 -7
fr:best-near|saying|far|	4-7 26
fr:best-near|sentence-after|direct|	0 15
fr:best-near|sentence-after|saying|	0 11	5-10 18
fr:best-near|sentence-before|saying|	1 7	2-4 6	5-10 10	far 12
fr:best-near|speaker-then-quote|apposed|	5-10 11
fr:best-near|speaker-then-quote|direct|	2-4 -10
fr:best-near|speaker-then-quote|judging|	0 16	2-4 14
fr:best-near|speaker-then-quote|relative|	5-10 12
fr:best-near|speaker-then-quote|saying|	2-4 -7	far 17
fr:best-near|speaker-then-quote|thinking|	1 -7	2-4 -7
fr:best-near|thinking|2-4|	8+ 10
fr:best-near|topic|naked|	1 -12	5-10 -11
fr:best-negated|	true 19
fr:best-order|according|according|1|	2-3 19	4-7 11
fr:best-order|according|according|2-4|	4-7 11
fr:best-order|according|according|5-10|	4-7 23
fr:best-order|according|according|far|	2-3 -6	4-7 20	8+ 8
fr:best-order|apposed|apposed|5-10|	8+ 8
fr:best-order|apposed|saying|0|	4-7 13
fr:best-order|apposed|saying|1|	4-7 14
fr:best-order|apposed|saying|2-4|	2-3 17	4-7 15	8+ 15
fr:best-order|apposed|saying|5-10|	4-7 12
fr:best-order|apposition|saying|2-4|	4-7 7
fr:best-order|apposition|saying|5-10|	4-7 12
fr:best-order|direct|direct|0|	2-3 13
fr:best-order|direct|direct|5-10|	2-3 -8
fr:best-order|direct|judging|0|	2-3 11	4-7 10
fr:best-order|direct|judging|1|	2-3 15
fr:best-order|direct|judging|2-4|	2-3 18	4-7 7
fr:best-order|direct|judging|5-10|	1 14
fr:best-order|direct|saying|0|	4-7 21
fr:best-order|direct|saying|1|	1 -6
fr:best-order|direct|saying|5-10|	1 13	4-7 -12	8+ 8
fr:best-order|direct|saying|far|	4-7 26
fr:best-order|direct|thinking|2-4|	8+ 10
fr:best-order|inverted|other|1|	2-3 8	4-7 20	8+ 18
fr:best-order|inverted|saying|1|	1 12	4-7 6	8+ 9
fr:best-order|inverted|saying|2-4|	4-7 12	8+ 8
fr:best-order|inverted|saying|5-10|	1 15	4-7 7
fr:best-order|naked|naked|1|	1 7	2-3 -13	4-7 14	8+ 16
fr:best-order|naked|naked|2-4|	1 10	8+ 13
fr:best-order|naked|naked|5-10|	1 -9	4-7 6	8+ 9
fr:best-order|naked|naked|far|	1 9
fr:best-phrase|name|	according 22	apposed 20	direct 8	judging 10	naked 19	other 16	saying 13	thinking -8
fr:best-phrase|noun|	according -13	direct -12	judging 10	other 6
fr:best-phrase|pronoun|	according 18	naked -35	other 14
fr:best-score|	-1 -8	-2 -6	-3 9	-4 -9	0 -20	1 16	3 9	4 25	5 9	6 12	7 11
fr:best-score|-1|	1 11	4-7 -9	8+ -7
fr:best-score|-2|	1 -12	4-7 16	8+ 20
fr:best-score|-3|	4-7 10
fr:best-score|-4|	4-7 8	8+ 17
fr:best-score|0|	1 -12	2-3 -14	4-7 -12	8+ 20
fr:best-score|1|	1 13	4-7 14	8+ 7
fr:best-score|2|	1 9	4-7 -7	8+ 9
fr:best-score|3|	2-3 10	8+ 19
fr:best-score|4|	1 8	2-3 13	4-7 19	8+ 8
fr:best-score|5|	4-7 21	8+ 8
fr:best-score|6|	4-7 12	8+ 6
fr:best-score|7|	4-7 11
fr:best|according-to|according|	4-7 28	8+ 10
fr:best|colon|naked|	4-7 21	8+ 11
fr:best|interview|naked|	8+ 9
fr:best|named-before|naked|	4-7 -7	8+ 9
fr:best|named-nearby|naked|	1 11	4-7 -6
fr:best|quote-then-speaker|saying|	2-3 11
fr:best|quote-then-verb|other|	4-7 20	8+ 18
fr:best|quote-then-verb|saying|	1 12	8+ 9
fr:best|sentence-after|direct|	2-3 13
fr:best|sentence-after|saying|	4-7 15	8+ 11
fr:best|sentence-before|saying|	4-7 12
fr:best|speaker-then-quote|apposed|	2-3 12	8+ 7
fr:best|speaker-then-quote|direct|	4-7 -6
fr:best|speaker-then-quote|judging|	1 14	4-7 8
fr:best|speaker-then-quote|saying|	4-7 -8	8+ 6
fr:best|speaker-then-quote|thinking|	4-7 12	8+ 18
fr:best|topic|naked|	2-3 -11	8+ 6
fr:best|verb-then-speaker|saying|	2-3 -12	4-7 13	8+ 8
fr:case-follow|all-one|end|	. 19
fr:case-follow|all-one|preposition|	none -6
fr:case-follow|all-one|stop|	none -25
fr:case-follow|all|stop|	none -15
fr:case-follow|all|word|	none -11
fr:case-follow|first|,auxiliary|	none 25
fr:case-follow|first|,pronoun|	! 7	? 7	none 7
fr:case-follow|first|,verb-saying|	? 7
fr:case-follow|first|,word|	none -6
fr:case-follow|first|:|	none -12
fr:case-follow|first|capital|	. 17
fr:case-follow|first|determiner|	. 21	? 11
fr:case-follow|first|end|	. 33	? 12	none 12
fr:case-follow|first|preposition|	. 12	none -12
fr:case-follow|first|pronoun|	. 18
fr:case-follow|first|stop|	none -25
fr:case-follow|first|—|	? 7
fr:case-follow|none|)|	none -11
fr:case-follow|none|;|	none 13
fr:case-follow|none|auxiliary|	none -8
fr:case-follow|none|end|	. 9	none 6
fr:case-follow|none|preposition|	none 8
fr:case-follow|none|stop|	none 12
fr:case-follow|none|word|	none -8
fr:case-follow|some|stop|	none 16
fr:case-intro|all-one|	: 11	preposition -9	start -7	stop 17	verb-saying -18	word -20
fr:case-intro|all|	, -7	preposition -6	stop -9	word -13
fr:case-intro|first|	, -9	capital -12	preposition -12	stop 8	word -15	— 11
fr:case-intro|none|	( -11	, 11	: -12	auxiliary 9	capital 13	coordinator 7	preposition 7	pronoun 13	that 15	verb-judging 19	verb-thinking 16	word 8
fr:case-intro|some|	, 7	auxiliary 9	preposition -6	verb-saying 10	word 18
fr:case|all-one|	1 -6	3 6	4-5 -10
fr:case|all|	2 -11	3 -12	4-5 -11
fr:case|first|	10+ 12	2 -14	3 -8	4-5 -9
fr:case|most|	4-5 -7
fr:case|none|	1 7	10+ 10	2 7	3 7	6-9 12
fr:case|some|	10+ 10	4-5 16	6-9 12
fr:clause|false|false|	all -20	all-one -6	first -14	most -7	none 11	some 17
fr:clause|false|true|	none 7	some 14
fr:clause|true|false|	none -12
fr:clause|true|true|	first 11
fr:ending|	! 12	. 38	? 17	none -10
fr:family|"|	1 21	8+ 7
fr:family|none|	2-3 11	8+ 6
fr:family|“|	4-7 15	8+ 20
fr:follow|	) -11	,auxiliary 7	,quote -9	,word -8	: -7	; 13	auxiliary -8	capital 21	determiner 9	end 21	stop -6	verb-saying -8	word -10	— 11
fr:headline|false|	1 6
fr:headline|true|	4-7 6	8+ 15
fr:in-noun|false|false|2-3|	all -11	first -8	none 14
fr:in-noun|false|false|4-7|	all -10	most -7	none 20	some 14
fr:in-noun|false|false|8+|	none 11	some 10
fr:in-noun|false|true|1|	all-one 12
fr:in-noun|false|true|2-3|	all -11
fr:in-noun|false|true|4-7|	first 17
fr:in-noun|true|false|1|	all-one -10	none 15
fr:in-noun|true|false|2-3|	all -13	all-one -17	first -17
fr:in-noun|true|false|4-7|	first -10	none -6	some 13
fr:in-noun|true|false|8+|	none 13
fr:in-noun|true|true|1|	none -16
fr:in-noun|true|true|2-3|	none -14
fr:in-noun|true|true|4-7|	none 16
fr:intro-follow|,|end|	2-3 13	4-7 8
fr:intro-follow|,|stop|	1 7	2-3 19	8+ 10
fr:intro-follow|,|word|	2-3 -7
fr:intro-follow|:|capital|	1 12	4-7 16
fr:intro-follow|:|determiner|	4-7 23	8+ 25
fr:intro-follow|:|end|	1 15	2-3 22	4-7 33	8+ 13
fr:intro-follow|:|pronoun|	4-7 21
fr:intro-follow|:|stop|	1 -18	2-3 -20	4-7 -6	8+ -8
fr:intro-follow|adverb|stop|	1 14	2-3 -10
fr:intro-follow|auxiliary|,auxiliary|	4-7 9
fr:intro-follow|auxiliary|,verb-saying|	4-7 10
fr:intro-follow|auxiliary|stop|	2-3 10	4-7 16
fr:intro-follow|determiner|,word|	4-7 -7
fr:intro-follow|determiner|:|	2-3 6
fr:intro-follow|determiner|determiner|	2-3 9
fr:intro-follow|determiner|end|	2-3 -12
fr:intro-follow|determiner|preposition|	1 12
fr:intro-follow|determiner|stop|	2-3 -11
fr:intro-follow|determiner|word|	2-3 -14
fr:intro-follow|preposition|,determiner|	2-3 -7
fr:intro-follow|preposition|:|	2-3 7
fr:intro-follow|preposition|coordinator|	2-3 -7
fr:intro-follow|preposition|stop|	1 -7	4-7 10
fr:intro-follow|pronoun|stop|	4-7 8
fr:intro-follow|start|,auxiliary|	4-7 10	8+ 12
fr:intro-follow|start|,pronoun|	8+ 11
fr:intro-follow|start|,verb-saying|	4-7 21	8+ 9
fr:intro-follow|start|,word|	8+ 13
fr:intro-follow|start|:|	2-3 -12
fr:intro-follow|start|end|	4-7 9	8+ 6
fr:intro-follow|stop|,auxiliary|	1 10	2-3 6	4-7 30
fr:intro-follow|stop|,pronoun|	2-3 14	4-7 17	8+ 6
fr:intro-follow|stop|,verb-saying|	2-3 14	4-7 34	8+ 6
fr:intro-follow|stop|,word|	2-3 19	4-7 -7	8+ 10
fr:intro-follow|stop|capital|	8+ 11
fr:intro-follow|stop|end|	2-3 13	4-7 19
fr:intro-follow|stop|—|	4-7 10
fr:intro-follow|that|stop|	4-7 7
fr:intro-follow|verb-judging|stop|	4-7 11
fr:intro-follow|verb-saying|preposition|	1 13	2-3 13
fr:intro-follow|verb-saying|stop|	1 -13	2-3 -11	4-7 28
fr:intro-follow|verb-thinking|stop|	4-7 10
fr:intro-follow|word|,auxiliary|	4-7 16
fr:intro-follow|word|,preposition|	4-7 -10
fr:intro-follow|word|,verb-saying|	2-3 -12
fr:intro-follow|word|,word|	1 14	2-3 -9
fr:intro-follow|word|preposition|	1 -10	4-7 -7
fr:intro-follow|word|stop|	1 7	2-3 16	4-7 9	8+ 13
fr:intro-follow|word|word|	1 -11
fr:intro-follow|—|—|	2-3 10
fr:intro-follow|’|stop|	4-7 11
fr:intro|	( -11	auxiliary 9	coordinator 10	preposition -6	pronoun 13	start -6	that 15	verb-judging 19	verb-thinking 16	— 15
fr:lead|lower|	( -11	, 12	: -12	auxiliary 9	capital 13	coordinator 10	preposition 6	pronoun 13	that 13	verb-judging 19	verb-thinking 16	word 9
fr:lead|upper|	, -13	capital -12	preposition -17	start -6	verb-saying -16	word -21	— 15
fr:naming|dite|1|	2-3 -8
fr:naming|dit|1|	2-3 -10	4-7 15
fr:naming|dit|3|	2-3 13	4-7 14
fr:naming|false|	preposition -19	stop -7	word -14
fr:naming|mot|1|	1 -16
fr:naming|mot|2|	1 -18
fr:naming|none|	1 11
fr:naming|true|	( -11	auxiliary 9	capital 6	coordinator 10	pronoun 13	start -6	stop 7	that 15	verb-judging 19	verb-thinking 16	word 10	— 15
fr:nobody|1|	, -15
fr:nobody|2-3|	start -13	— 10
fr:nobody|8+|	start 14
fr:others|0|	1 7	2-3 6
fr:others|1|	1 7	2-3 -11	8+ 10
fr:others|2|	1 -22	2-3 -16
fr:own-case|false|all-one|	: 9	preposition -9	start -7	stop 17	verb-saying -18	word -18
fr:own-case|false|all|	, -7	preposition -6	stop -9	word -13
fr:own-case|false|first|	, -9	: 10	capital -12	preposition -12	word -15	— 11
fr:own-case|false|none|	, 11	: -12	auxiliary 9	capital 13	coordinator 7	preposition 7	pronoun 13	that 15	verb-judging 19	verb-saying 13	verb-thinking 16	word 8
fr:own-case|false|some|	, 7	auxiliary 9	preposition -6	verb-saying 10	word 18
fr:own-case|true|first|	start 21	stop 21
fr:own|false|	1 6	4-7 -6	8+ 24
fr:own|true|	2-3 -6	4-7 11
fr:sentence|judging|	1 17	2-3 10	4-7 7
fr:sentence|none|	2-3 -7	8+ -6
fr:sentence|saying|	8+ 13
fr:sentence|thinking|	1 -15	4-7 10	8+ 18
fr:size-ending|10+|!|	,pronoun 7
fr:size-ending|10+|.|	end 8
fr:size-ending|10+|?|	end 10
fr:size-ending|10+|none|	,auxiliary 10	,pronoun 6	,verb-saying 12	,word 11	stop 15
fr:size-ending|1|.|	end 15
fr:size-ending|1|none|	,auxiliary -10	,quote -9	: -14	auxiliary -7	coordinator 10	determiner -15	end -7	preposition 10	word -16
fr:size-ending|2|.|	end 17
fr:size-ending|2|none|	,determiner -8	,verb-saying 15	coordinator -14	end 9	verb-saying -8	word -13
fr:size-ending|3|.|	end 18
fr:size-ending|3|none|	,auxiliary 12	,determiner 6	,preposition 14	,pronoun 14	stop -11	word -14
fr:size-ending|4-5|.|	determiner 15	end 21	pronoun 14
fr:size-ending|4-5|?|	end 10
fr:size-ending|4-5|none|	,auxiliary 27	,determiner -7	,word -11	coordinator 13	determiner 13	end 19	word 16
fr:size-ending|6-9|.|	capital 18	determiner 15	end 21
fr:size-ending|6-9|?|	— 10
fr:size-ending|6-9|none|	,auxiliary 17	,preposition -9	,pronoun 16	,verb-saying 22	end 17	stop 14
fr:size-follow|10+|	,auxiliary 10	,pronoun 7	,verb-saying 12	,word 11	end 10	stop 15
fr:size-follow|1|	,auxiliary -10	,quote -9	: -14	auxiliary -7	coordinator 10	determiner -15	preposition 10	word -16
fr:size-follow|2|	,auxiliary 9	,determiner -8	,verb-saying 15	coordinator -14	end 14	verb-saying -8	word -13
fr:size-follow|3|	,auxiliary 12	,determiner 6	,preposition 14	,pronoun 14	,word 6	end 12	stop -11	word -14
fr:size-follow|4-5|	,auxiliary 11	,determiner -7	,word -11	coordinator 13	determiner 18	end 28	pronoun 14	word 16
fr:size-follow|6-9|	,auxiliary 17	,preposition -9	,pronoun 17	,verb-saying 22	capital 20	determiner 16	end 26	pronoun 14	stop 14	— 10
fr:size-intro|10+|	: 11	start 17	word 8
fr:size-intro|1|	, -6	: -6	adverb 18	determiner 13	preposition -11	stop 10
fr:size-intro|2|	: 8	preposition -7	start -16	stop 14	verb-judging 12	verb-saying -15	word 7
fr:size-intro|3|	, 10	: -7	adverb -9	auxiliary 11	determiner -16	preposition 8	pronoun 11	verb-saying 18	verb-thinking 11	— 11
fr:size-intro|4-5|	auxiliary 17	preposition 9	start 22	stop -8	verb-judging 12	verb-saying 29	’ 7
fr:size-intro|6-9|	, 13	: 13	auxiliary 8	start 13	stop 21	that 7	verb-saying 9	’ 9
fr:size|	10+ 14	4-5 -6	6-9 7
fr:subject|elided|	,auxiliary 18	,verb-saying -6	1 -11	2-3 15	8+ 13	determiner -9	end 11	preposition 13	stop -7
fr:subject|none|	,determiner -8	,preposition -6	,pronoun -6	,quote -9	,word -11	1 8	; 13	auxiliary -12	capital 16	end 23	word -10	— 11
fr:subject|own|	,auxiliary 24	,preposition 21	,pronoun 9	8+ 12	capital 15	determiner 15	preposition 7	stop -7	word -7
fr:two-before|)|	stop 9
fr:two-before|,|	coordinator -7	preposition 17	word -13
fr:two-before|adverb|	stop 11	word -9
fr:two-before|auxiliary|	verb-saying 12
fr:two-before|capital|	, -6	: 19	preposition 11	stop 18	verb-judging 11	verb-saying 13
fr:two-before|coordinator|	determiner -13
fr:two-before|determiner|	: 11	adverb 11	verb-saying -11
fr:two-before|pronoun|	, -6	auxiliary 14	stop 8	word 9
fr:two-before|quote|	, -11	: 6	preposition -10	stop 11	— 15
fr:two-before|start|	determiner -13	start -6
fr:two-before|that|	determiner -9	pronoun 11
fr:two-before|verb-judging|	preposition 23
fr:two-before|verb-saying|	adverb -9	auxiliary -10	determiner 26	preposition -8	stop 14	that 12	word 9
fr:two-before|word|	( -11	, 14	adverb 14	auxiliary 22	determiner -8	preposition -19	verb-judging 11	verb-saying -6	word 8
fr:two-words-before|)|	. 9
fr:two-words-before|,|	dit -10
fr:two-words-before|3|	: 13
fr:two-words-before|acquiesce|	: 11
fr:two-words-before|ans|	. 12
fr:two-words-before|comptes|	juge 10
fr:two-words-before|conclu|	: 10
fr:two-words-before|crie|	au -8
fr:two-words-before|d’|	un 10	une 9
fr:two-words-before|elle|	. 8
fr:two-words-before|guère|	: 11
fr:two-words-before|heures|	. 6
fr:two-words-before|il|	, 6
fr:two-words-before|la|	mention -15
fr:two-words-before|le|	dossier 13	mot -16	texte 6
fr:two-words-before|l’|	appelle -11
fr:two-words-before|mot|	de -20
fr:two-words-before|n’|	avoir 10
fr:two-words-before|on|	pouvait 13
fr:two-words-before|parle|	de 11
fr:two-words-before|pas|	: 8
fr:two-words-before|qualifié|	de 13
fr:two-words-before|qu|	’ 9
fr:two-words-before|qu’|	elle 11
fr:two-words-before|relativise|	: 16
fr:two-words-before|reprend|	: 11
fr:two-words-before|se|	dit 13
fr:two-words-before|silence|	: 13
fr:two-words-before|start|	start -6
fr:two-words-before|une|	décision 11
fr:two-words-before|un|	homme 10	projet 10	texte 12
fr:two-words-before|victoire|	. 6
fr:two-words-before|voix|	. 10
fr:two-words-before||	, -11	. 11	: 6	— 15
fr:two-words-before|à|	la 6
fr:verb|false|1|	lower 7
fr:verb|false|2-3|	lower 7	upper -12
fr:verb|false|4-7|	upper -12
fr:verb|false|8+|	lower 10
fr:verb|true|2-3|	upper -13
fr:verb|true|4-7|	lower 23	upper 23
fr:verb|true|8+|	lower 18	upper 11
fr:word-after|	) -11	: -7	; 13	? -15	au -10	dans 18	de -13	du -8	elle 14	en 12	end 21	la 10	le 20	l’ 6	par 15	pour -14	sous -14	à 11	— 11
fr:word-after|)|	none -11
fr:word-after|,|	! 12	none -6
fr:word-after|:|	none -7
fr:word-after|;|	none 13
fr:word-after|?|	none -15
fr:word-after|au|	none -10
fr:word-after|dans|	none 18
fr:word-after|de|	none -13
fr:word-after|du|	none -8
fr:word-after|elle|	. 14
fr:word-after|end|	. 33	? 12	none 8
fr:word-after|en|	none 12
fr:word-after|la|	. 16	none 8
fr:word-after|le|	. 18
fr:word-after|l’|	. 10
fr:word-after|par|	none 15
fr:word-after|pour|	none -14
fr:word-after|sous|	none -14
fr:word-after|à|	none 11
fr:word-after|—|	? 7
fr:word-before|	( -11	. 11	? -6	appelle -12	au -15	avoir 17	contre 8	dans -9	des 6	disent -15	dossier 13	décision 17	elle 11	expression -16	homme 10	jeudi 13	juge 14	la -7	le -24	les -14	mais 13	mention -15	mot -16	objectif 12	pouvait 13	projet 10	que 15	salue 12	serait 11	son 6	start -6	texte 13	une 17	à 12	était 12	être 18	— 15
fr:word-before|,|	1 -6	2-3 6
fr:word-before|.|	1 14	2-3 12	8+ 6
fr:word-before|:|	4-7 10	8+ -6
fr:word-before|?|	4-7 -6
fr:word-before|appelle|	2-3 -11
fr:word-before|au|	2-3 -8
fr:word-before|avoir|	2-3 15	4-7 23
fr:word-before|dans|	2-3 -6
fr:word-before|de|	2-3 13
fr:word-before|disent|	1 -15
fr:word-before|dite|	2-3 -8
fr:word-before|dit|	2-3 -10	4-7 15
fr:word-before|du|	2-3 -15
fr:word-before|décision|	2-3 13
fr:word-before|elle|	4-7 8
fr:word-before|est|	2-3 6	4-7 10
fr:word-before|homme|	4-7 10
fr:word-before|jeudi|	2-3 13
fr:word-before|juge|	2-3 10
fr:word-before|la|	1 6	2-3 -8
fr:word-before|les|	2-3 -14
fr:word-before|le|	1 -13	2-3 -19
fr:word-before|mention|	2-3 -15
fr:word-before|mot|	1 -16
fr:word-before|pour|	4-7 12
fr:word-before|projet|	4-7 7
fr:word-before|que|	4-7 11
fr:word-before|salue|	4-7 8
fr:word-before|start|	2-3 -12	4-7 24	8+ 16
fr:word-before|texte|	4-7 12
fr:word-before|une|	2-3 12	4-7 17
fr:word-before|à|	4-7 15
fr:word-before|était|	4-7 11
fr:word-before|été|	4-7 15
fr:word-before|—|	2-3 14
fr:word-before|’|	4-7 11
fr:work|near|none|	all-one -11	first -11
fr:work|near|none|stop|	first 7
fr:work|none|none|(|	none -11
fr:work|none|none|,|	all -7	first -7	none 11	some 7
fr:work|none|none|:|	all-one 11	none -12
fr:work|none|none|	all -17	first -11	most -7	none 10	some 19
fr:work|none|none|auxiliary|	none 9	some 9
fr:work|none|none|capital|	none 13
fr:work|none|none|coordinator|	none 7
fr:work|none|none|preposition|	all -6	all-one -9	first -12	none 7	some -6
fr:work|none|none|pronoun|	none 13
fr:work|none|none|start|	all-one -7
fr:work|none|none|stop|	all-one 17	first 8
fr:work|none|none|that|	none 15
fr:work|none|none|verb-judging|	none 19
fr:work|none|none|verb-saying|	all-one -14	some 10
fr:work|none|none|verb-thinking|	none 16
fr:work|none|none|word|	all -10	all-one -20	first -15	none 8	some 16
fr:work|none|none|—|	first 11
fr:work|right|none|	none 9
fr:work|right|none|word|	none 9
headline|false|	1 -10	8+ 13
headline|true|	1 -12	2-3 -23	4-7 11	8+ 27
in-noun|false|false|1|	first 19	none -16
in-noun|false|false|2-3|	all -24	all-one -13	most -7	none 15
in-noun|false|false|4-7|	all -31	all-one -13	none 43	some 28
in-noun|false|false|8+|	first 7	most 16	none 16	some 27
in-noun|false|true|1|	all-one -14	first -18	none -9
in-noun|false|true|2-3|	all -12	first 19	none -18	some 17
in-noun|false|true|4-7|	all -18	all-one -13	first 26	most 14	none 29	some 12
in-noun|false|true|8+|	first 26	none -9
in-noun|true|false|1|	first -9	none -6
in-noun|true|false|2-3|	all -14	all-one -21	first -22	none 6	some -6
in-noun|true|false|4-7|	all -15	all-one -7	first -23	none 12	some 16
in-noun|true|false|8+|	none 37	some 12
in-noun|true|true|1|	all-one 7
in-noun|true|true|2-3|	all -23	all-one -14	first -11	none -14
in-noun|true|true|4-7|	all -12	none 24
in-noun|true|true|8+|	first -7
intro-follow|'|pronoun|	2-3 -12
intro-follow|(|)|	2-3 -12
intro-follow|(|,|	4-7 -11
intro-follow|,|(|	2-3 -16
intro-follow|,|)|	2-3 7
intro-follow|,|,auxiliary|	2-3 -10
intro-follow|,|,coordinator|	2-3 -11
intro-follow|,|,determiner|	2-3 -8
intro-follow|,|,preposition|	4-7 -7
intro-follow|,|,quote|	1 -12
intro-follow|,|,|	1 -16	2-3 -10	4-7 -16
intro-follow|,|auxiliary|	2-3 -7
intro-follow|,|coordinator|	1 -23	2-3 -19
intro-follow|,|determiner|	2-3 -12	4-7 -7	8+ 11
intro-follow|,|end|	2-3 19	4-7 38	8+ 22
intro-follow|,|preposition|	1 -13
intro-follow|,|pronoun|	4-7 12
intro-follow|,|quote|	2-3 -15
intro-follow|,|stop|	1 9	2-3 32	4-7 14	8+ 12
intro-follow|,|subordinator|	2-3 -9
intro-follow|,|word|	1 -6	2-3 -7
intro-follow|,|—|	4-7 11
intro-follow|-|stop|	8+ 11
intro-follow|:|(|	8+ 15
intro-follow|:|+|	4-7 9
intro-follow|:|,auxiliary|	4-7 10
intro-follow|:|,verb-judging|	8+ 10
intro-follow|:|,verb-saying|	2-3 20	4-7 29	8+ 11
intro-follow|:|,word|	4-7 15
intro-follow|:|,|	1 -17	2-3 -17	4-7 -13
intro-follow|:|capital|	1 17	2-3 12	4-7 31	8+ 17
intro-follow|:|determiner|	4-7 6	8+ 31
intro-follow|:|end|	2-3 34	4-7 37	8+ 48
intro-follow|:|preposition|	2-3 9	4-7 15	8+ 11
intro-follow|:|pronoun|	4-7 32	8+ 21
intro-follow|:|stop|	1 -9	2-3 -9	4-7 -14	8+ -11
intro-follow|:|verb-saying|	8+ 17
intro-follow|;|,preposition|	4-7 12
intro-follow|adverb|,|	2-3 6
intro-follow|adverb|:|	2-3 11
intro-follow|adverb|stop|	2-3 -12	4-7 -11
intro-follow|adverb|verb-judging|	2-3 6
intro-follow|adverb|word|	1 -14
intro-follow|auxiliary|,auxiliary|	4-7 9
intro-follow|auxiliary|,verb-saying|	4-7 11
intro-follow|auxiliary|,word|	4-7 8
intro-follow|auxiliary|,|	1 15	4-7 20	8+ 13
intro-follow|auxiliary|:|	1 -11
intro-follow|auxiliary|;|	2-3 -6
intro-follow|auxiliary|capital|	4-7 7
intro-follow|auxiliary|coordinator|	1 20	4-7 7
intro-follow|auxiliary|determiner|	4-7 16
intro-follow|auxiliary|end|	4-7 17	8+ 12
intro-follow|auxiliary|preposition|	1 14	2-3 11	4-7 15
intro-follow|auxiliary|pronoun|	2-3 -10	4-7 10
intro-follow|auxiliary|stop|	1 -16	2-3 19	4-7 -8	8+ 22
intro-follow|auxiliary|subordinator|	2-3 20
intro-follow|auxiliary|that|	2-3 13
intro-follow|auxiliary|word|	1 -10	4-7 16
intro-follow|capital|,verb-saying|	2-3 -12
intro-follow|capital|,word|	2-3 13
intro-follow|capital|,|	4-7 11
intro-follow|capital|auxiliary|	1 -9	2-3 -16
intro-follow|capital|capital|	2-3 -13
intro-follow|capital|coordinator|	2-3 8
intro-follow|capital|determiner|	4-7 14
intro-follow|capital|end|	2-3 12	4-7 15
intro-follow|capital|preposition|	1 -6
intro-follow|capital|pronoun|	2-3 -12
intro-follow|capital|stop|	1 -12	2-3 6	8+ 12
intro-follow|capital|verb-judging|	1 -8	2-3 -14
intro-follow|capital|verb-saying|	2-3 -13
intro-follow|capital|word|	2-3 14
intro-follow|coordinator|,word|	1 -13
intro-follow|coordinator|,|	2-3 16
intro-follow|coordinator|capital|	2-3 -10
intro-follow|coordinator|coordinator|	2-3 -16
intro-follow|coordinator|determiner|	1 -14	2-3 -11
intro-follow|coordinator|end|	2-3 14
intro-follow|coordinator|preposition|	1 -13
intro-follow|coordinator|stop|	1 -22	4-7 18	8+ 11
intro-follow|coordinator|word|	1 -9
intro-follow|determiner|,auxiliary|	2-3 -13
intro-follow|determiner|,coordinator|	1 15
intro-follow|determiner|,determiner|	2-3 -9
intro-follow|determiner|,preposition|	2-3 -7
intro-follow|determiner|,verb-saying|	1 -16
intro-follow|determiner|,word|	1 -13	2-3 -13
intro-follow|determiner|,|	1 -10	2-3 -24
intro-follow|determiner|;|	2-3 8
intro-follow|determiner|auxiliary|	1 -26	2-3 -10
intro-follow|determiner|capital|	2-3 -12
intro-follow|determiner|coordinator|	1 16	2-3 -17
intro-follow|determiner|determiner|	2-3 7
intro-follow|determiner|end|	1 -18	2-3 -12
intro-follow|determiner|pronoun|	2-3 7
intro-follow|determiner|stop|	2-3 -7	4-7 13	8+ 11
intro-follow|determiner|subordinator|	2-3 -15
intro-follow|determiner|that|	2-3 -11
intro-follow|determiner|verb-judging|	1 -23	2-3 -14
intro-follow|determiner|verb-saying|	2-3 -21
intro-follow|determiner|word|	1 12	2-3 -11	4-7 7
intro-follow|possessive|auxiliary|	2-3 10
intro-follow|possessive|end|	2-3 -14
intro-follow|possessive|preposition|	2-3 -12
intro-follow|possessive|word|	2-3 -12
intro-follow|preposition|,auxiliary|	2-3 -6
intro-follow|preposition|,determiner|	1 -15	2-3 7	4-7 -10
intro-follow|preposition|,preposition|	2-3 9
intro-follow|preposition|,word|	1 -6	4-7 -13
intro-follow|preposition|,|	1 -17	2-3 8
intro-follow|preposition|:|	1 -13
intro-follow|preposition|;|	4-7 9
intro-follow|preposition|auxiliary|	2-3 -13
intro-follow|preposition|capital|	1 -15	2-3 -9	4-7 10
intro-follow|preposition|coordinator|	1 -32	2-3 -16	4-7 16
intro-follow|preposition|determiner|	1 6	2-3 -10
intro-follow|preposition|end|	2-3 -17
intro-follow|preposition|preposition|	1 -23	4-7 15
intro-follow|preposition|pronoun|	1 -13	2-3 -7
intro-follow|preposition|stop|	1 7	4-7 19	8+ 21
intro-follow|preposition|subordinator|	1 -14	4-7 11
intro-follow|preposition|that|	1 -16	2-3 -13
intro-follow|preposition|verb-saying|	2-3 -13
intro-follow|preposition|word|	1 -7	2-3 -6	4-7 -8
intro-follow|pronoun|,word|	2-3 8	4-7 7
intro-follow|pronoun|auxiliary|	2-3 6
intro-follow|pronoun|determiner|	2-3 15	4-7 7
intro-follow|pronoun|end|	1 14	2-3 12	4-7 14
intro-follow|pronoun|preposition|	2-3 -19
intro-follow|pronoun|stop|	4-7 28	8+ 14
intro-follow|pronoun|subordinator|	2-3 14
intro-follow|quote|determiner|	4-7 10
intro-follow|quote|end|	4-7 14	8+ 14
intro-follow|quote|pronoun|	4-7 10
intro-follow|start|(|	2-3 -11
intro-follow|start|,auxiliary|	4-7 11	8+ 11
intro-follow|start|,pronoun|	4-7 13	8+ 11
intro-follow|start|,verb-judging|	4-7 7	8+ 9
intro-follow|start|,verb-saying|	2-3 16	4-7 16	8+ 7
intro-follow|start|,verb-thinking|	8+ 9
intro-follow|start|,word|	8+ 20
intro-follow|start|:|	1 -11	2-3 -6	4-7 37	8+ 21
intro-follow|start|auxiliary|	1 -17	2-3 -16
intro-follow|start|capital|	4-7 22	8+ 15
intro-follow|start|determiner|	4-7 25	8+ 14
intro-follow|start|end|	2-3 26	4-7 32	8+ 24
intro-follow|start|preposition|	2-3 -16
intro-follow|start|pronoun|	1 19	2-3 7	4-7 19	8+ 14
intro-follow|start|stop|	8+ 17
intro-follow|start|verb-saying|	2-3 29	4-7 25	8+ 18
intro-follow|start|word|	1 -20	4-7 16	8+ 15
intro-follow|start|—|	2-3 11	4-7 18	8+ 12
intro-follow|stop|(|	8+ 10
intro-follow|stop|,auxiliary|	1 10	2-3 12	4-7 36
intro-follow|stop|,preposition|	2-3 -9
intro-follow|stop|,pronoun|	2-3 13	4-7 22	8+ 6
intro-follow|stop|,verb-judging|	4-7 8
intro-follow|stop|,verb-saying|	1 16	2-3 30	4-7 6	8+ 6
intro-follow|stop|,verb-thinking|	4-7 13
intro-follow|stop|,word|	1 11	2-3 12	8+ 6
intro-follow|stop|,|	4-7 13
intro-follow|stop|capital|	2-3 18	4-7 38	8+ 13
intro-follow|stop|determiner|	1 11	2-3 21	4-7 30	8+ 11
intro-follow|stop|end|	1 13	2-3 39	4-7 58	8+ 19
intro-follow|stop|preposition|	4-7 16	8+ 7
intro-follow|stop|pronoun|	1 20	2-3 6	4-7 24	8+ 14
intro-follow|stop|stop|	1 13	4-7 -8	8+ 9
intro-follow|stop|verb-saying|	1 11	2-3 23	4-7 22	8+ 16
intro-follow|stop|word|	2-3 8	8+ 17
intro-follow|stop|—|	4-7 10
intro-follow|subordinator|,word|	2-3 -8
intro-follow|subordinator|,|	1 8	2-3 -7
intro-follow|subordinator|capital|	2-3 -21	4-7 11
intro-follow|subordinator|coordinator|	2-3 23
intro-follow|subordinator|determiner|	2-3 -20
intro-follow|subordinator|end|	1 -17	8+ 13
intro-follow|subordinator|stop|	1 15	4-7 12	8+ 15
intro-follow|subordinator|subordinator|	4-7 13
intro-follow|subordinator|word|	1 -15	2-3 -19
intro-follow|that|auxiliary|	1 -20	4-7 14
intro-follow|that|end|	2-3 -15	4-7 10
intro-follow|that|preposition|	4-7 11
intro-follow|that|stop|	2-3 20	4-7 35	8+ 11
intro-follow|verb-judging|,|	1 -17	4-7 -7
intro-follow|verb-judging|;|	4-7 11
intro-follow|verb-judging|auxiliary|	2-3 -13
intro-follow|verb-judging|coordinator|	1 -15	2-3 8
intro-follow|verb-judging|end|	1 -15	4-7 8
intro-follow|verb-judging|preposition|	1 -23	2-3 8
intro-follow|verb-judging|pronoun|	1 6
intro-follow|verb-judging|stop|	1 14	2-3 -23	4-7 32
intro-follow|verb-judging|verb-saying|	2-3 -11
intro-follow|verb-judging|word|	2-3 -16
intro-follow|verb-saying|,preposition|	1 -10
intro-follow|verb-saying|,word|	1 -16	2-3 -10
intro-follow|verb-saying|,|	2-3 -18
intro-follow|verb-saying|auxiliary|	2-3 8
intro-follow|verb-saying|capital|	2-3 -17
intro-follow|verb-saying|coordinator|	1 14	2-3 14
intro-follow|verb-saying|determiner|	1 6	2-3 11
intro-follow|verb-saying|end|	2-3 11	4-7 -20
intro-follow|verb-saying|preposition|	1 11	2-3 12
intro-follow|verb-saying|stop|	4-7 -8	8+ 14
intro-follow|verb-saying|that|	2-3 -11
intro-follow|verb-saying|verb-saying|	2-3 -15
intro-follow|verb-saying|word|	1 -23	2-3 -13
intro-follow|verb-thinking|,|	2-3 -12
intro-follow|verb-thinking|end|	2-3 -7	4-7 13
intro-follow|verb-thinking|preposition|	2-3 14
intro-follow|verb-thinking|stop|	1 -20	2-3 10	4-7 27
intro-follow|verb-thinking|subordinator|	4-7 18
intro-follow|word|,auxiliary|	1 -17	2-3 -12
intro-follow|word|,coordinator|	4-7 15
intro-follow|word|,determiner|	1 -12
intro-follow|word|,preposition|	2-3 -20	4-7 -7
intro-follow|word|,subordinator|	1 15	2-3 14
intro-follow|word|,that|	1 -9
intro-follow|word|,verb-saying|	8+ 9
intro-follow|word|,word|	1 16	2-3 10
intro-follow|word|,|	1 -29	4-7 19
intro-follow|word|:|	4-7 14
intro-follow|word|;|	1 -13	4-7 10
intro-follow|word|adverb|	1 -14
intro-follow|word|auxiliary|	4-7 -10
intro-follow|word|capital|	1 11
intro-follow|word|coordinator|	1 10	2-3 22	4-7 18
intro-follow|word|determiner|	4-7 -10
intro-follow|word|end|	4-7 -12	8+ 13
intro-follow|word|preposition|	2-3 -14	4-7 -9	8+ 16
intro-follow|word|pronoun|	1 -10	4-7 -8
intro-follow|word|quote|	1 -13
intro-follow|word|stop|	2-3 7	8+ 28
intro-follow|word|verb-judging|	1 -14
intro-follow|word|verb-saying|	1 -23	2-3 12
intro-follow|word|word|	1 -15	2-3 -17	4-7 10
intro-follow|—|end|	4-7 9	8+ 6
intro-follow|—|—|	2-3 10
intro-follow|’|stop|	4-7 11
intro|	' -18	( -19	) 11	- 11	: 9	auxiliary 8	determiner -10	possessive -9	preposition -13	pronoun 9	quote 6	start 19	stop 34	subordinator -10	verb-judging -13	verb-saying -11	word -12	– -6	— 14
it:alone|alone|	2-3 10
it:alone|first|	4-7 20	8+ 6
it:alone|inside|	8+ 10
it:best-gap|according-to|according|gap|according-to|,;|	4-7 16	8+ 10
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -10
it:best-gap|according-to|according|gap|according-to|,|	1 -7	2-3 13	4-7 32
it:best-gap|according-to|according|gap|according-to||	2-3 20	4-7 15
it:best-gap|colon|naked||	8+ 13
it:best-gap|named-before|naked||	1 8	2-3 18	4-7 31
it:best-gap|named-nearby|naked||	2-3 18	8+ 7
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -9
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 13
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 14
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 12	8+ 7
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 6	2-3 -11	4-7 12	8+ 6
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 6
it:best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 -6
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 14
it:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 12
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 16
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -7
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7	4-7 -7
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -12
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	4-7 16
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	4-7 11
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -12
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -18	2-3 17	4-7 35
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 6	4-7 30
it:best-gap|topic|naked||	2-3 -10	4-7 19	8+ 17
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 14	4-7 14
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 16
it:best-intro|,|according|far|	4-7 19
it:best-intro|,|naked|1|	2-3 14	4-7 14
it:best-intro|,|naked|2-4|	4-7 7
it:best-intro|,|naked|far|	4-7 8
it:best-intro|,|saying|1|	2-3 19	4-7 11
it:best-intro|,|saying|2-4|	2-3 11	4-7 13
it:best-intro|,|saying|far|	4-7 10
it:best-intro|:|apposed|2-4|	4-7 13
it:best-intro|:|direct|5-10|	4-7 18
it:best-intro|:|naked|1|	2-3 10	8+ 19
it:best-intro|:|naked|2-4|	2-3 17
it:best-intro|:|naked|5-10|	4-7 35	8+ 9
it:best-intro|:|naked|far|	4-7 18	8+ 16
it:best-intro|:|saying|1|	4-7 37	8+ 7
it:best-intro|:|saying|5-10|	4-7 20	8+ 13
it:best-intro|adverb|naked|5-10|	2-3 7
it:best-intro|auxiliary|according|2-4|	2-3 10
it:best-intro|auxiliary|saying|5-10|	4-7 6
it:best-intro|determiner|according|5-10|	1 -14
it:best-intro|determiner|naked|2-4|	2-3 -13
it:best-intro|determiner|naked|far|	2-3 6
it:best-intro|determiner|saying|5-10|	1 -18
it:best-intro|preposition|according|5-10|	2-3 8
it:best-intro|preposition|naked|2-4|	2-3 17	4-7 10
it:best-intro|preposition|naked|5-10|	1 -22	2-3 -12
it:best-intro|preposition|naked|far|	2-3 -21	4-7 11
it:best-intro|preposition|other|1|	1 -9
it:best-intro|preposition|saying|1|	2-3 14	4-7 11
it:best-intro|preposition|saying|2-4|	1 -12	2-3 15	4-7 14
it:best-intro|preposition|saying|5-10|	1 6
it:best-intro|start|naked|2-4|	4-7 8
it:best-intro|start|naked|5-10|	8+ 6
it:best-intro|start|naked|far|	4-7 14	8+ 10
it:best-intro|start|other|1|	8+ 8
it:best-intro|start|saying|1|	2-3 17	4-7 7	8+ 6
it:best-intro|stop|naked|1|	2-3 17	4-7 21	8+ 8
it:best-intro|stop|naked|2-4|	1 7	4-7 12	8+ 6
it:best-intro|stop|naked|5-10|	4-7 19
it:best-intro|stop|naked|far|	1 10	2-3 12	4-7 26	8+ 10
it:best-intro|stop|other|1|	4-7 10
it:best-intro|stop|saying|1|	2-3 18	4-7 10
it:best-intro|stop|saying|2-4|	4-7 13
it:best-intro|stop|saying|5-10|	2-3 -14	8+ 6
it:best-intro|verb-judging|judging|0|	1 -11	4-7 11
it:best-intro|verb-judging|naked|2-4|	2-3 9
it:best-intro|verb-saying|naked|5-10|	1 -18
it:best-intro|verb-saying|saying|0|	1 14	2-3 13	4-7 20
it:best-intro|word|according|2-4|	4-7 23	8+ 7
it:best-intro|word|according|5-10|	4-7 -8
it:best-intro|word|according|far|	4-7 -7
it:best-intro|word|judging|2-4|	1 17	4-7 16
it:best-intro|word|naked|0|	2-3 -7
it:best-intro|word|naked|2-4|	1 11	2-3 -9	4-7 13
it:best-intro|word|naked|5-10|	2-3 13	4-7 17
it:best-intro|word|naked|far|	1 -13	4-7 15
it:best-intro|word|saying|2-4|	1 -17	2-3 -13	4-7 35
it:best-intro|word|saying|5-10|	1 -12	2-3 19	4-7 25
it:best-intro|word|saying|far|	4-7 10
it:best-lead|lower|,|according|	according-to 20
it:best-lead|lower|,|judging|	speaker-then-quote -13
it:best-lead|lower|,|naked|	named-nearby 14	topic 13
it:best-lead|lower|,|saying|	quote-then-verb 12	sentence-before 10	speaker-then-quote 15	verb-then-speaker 19
it:best-lead|lower|:|naked|	named-nearby 19
it:best-lead|lower|adverb|naked|	topic -12
it:best-lead|lower|auxiliary|according|	according-to 9
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 13
it:best-lead|lower|determiner|naked|	named-nearby -17	topic 8
it:best-lead|lower|preposition|according|	according-to 13
it:best-lead|lower|preposition|direct|	speaker-then-quote -10
it:best-lead|lower|preposition|naked|	topic -10
it:best-lead|lower|that|saying|	speaker-then-quote 7
it:best-lead|lower|verb-judging|naked|	topic 9
it:best-lead|lower|verb-saying|naked|	named-nearby -11
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 25
it:best-lead|lower|word|judging|	speaker-then-quote 13
it:best-lead|lower|word|naked|	named-nearby 23
it:best-lead|lower|word|saying|	quote-then-verb -13	sentence-before 8	speaker-then-quote -11
it:best-lead|upper|-|naked|	named-nearby 7
it:best-lead|upper|:|according|	according-to 9
it:best-lead|upper|:|apposed|	speaker-then-quote 18
it:best-lead|upper|:|judging|	speaker-then-quote 11
it:best-lead|upper|:|naked|	colon 10	named-nearby 14
it:best-lead|upper|:|saying|	quote-then-speaker 14	quote-then-verb 6	verb-then-speaker 25
it:best-lead|upper|determiner|naked|	named-nearby 9
it:best-lead|upper|preposition|according|	according-to -11
it:best-lead|upper|preposition|naked|	named-nearby -18	topic -7
it:best-lead|upper|start|according|	according-to -10
it:best-lead|upper|start|naked|	named-before 7	named-nearby -8	topic 11
it:best-lead|upper|start|other|	quote-then-verb 8
it:best-lead|upper|start|saying|	quote-then-verb 20
it:best-lead|upper|stop|direct|	sentence-before 16
it:best-lead|upper|stop|naked|	named-before 18	named-nearby 13	topic 22
it:best-lead|upper|stop|other|	quote-then-verb 15
it:best-lead|upper|stop|saying|	quote-then-speaker 14	sentence-before 17
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -8
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 6
it:best-lead|upper|word|direct|	speaker-then-quote -9
it:best-lead|upper|word|naked|	named-nearby -17	topic -18
it:best-lead|upper|word|saying|	quote-then-speaker -10
it:best-lemma|	accusare 11	affermare -7	aggiungere 17	assicurare 6	attaccare 9	avvertire 16	chiamare -23	chiedere -9	chiosare 6	confermare -12	confessare 7	confidare 7	contestare 8	definire 6	dichiarare 8	esprimere 12	garantire 12	giudicare 13	gridare 7	incalzare 9	insistere 13	interrompere 10	intimare 7	invocare -8	leggere 8	negare 14	obiettare 8	parlare 17	postare -6	precisare 18	promettere 16	protestare 14	puntualizzare 7	raccontare -11	recitare 17	replicare 15	ribadire 11	ribattere 17	riconoscere 7	ricordare 14	rispondere 12	rivelare 15	salutare 8	sapere 18	scandire 13	scherzare 10	scrivere -11	sostenere -11	sottolineare 12	tagliare 18
it:best-lemma|affermare|quote-then-verb|	1 6
it:best-lemma|aggiungere|speaker-then-quote|	1 15	5-10 10
it:best-lemma|aggiungere|verb-then-speaker|	1 9
it:best-lemma|ammettere|quote-then-verb|	1 12
it:best-lemma|ammettere|verb-then-speaker|	1 7
it:best-lemma|assicurare|quote-then-verb|	1 12
it:best-lemma|assicurare|sentence-before|	far -6
it:best-lemma|assicurare|speaker-then-quote|	2-4 12
it:best-lemma|assicurare|verb-then-speaker|	1 7
it:best-lemma|avvertire|verb-then-speaker|	1 11
it:best-lemma|chiamare|speaker-then-quote|	0 -14	2-4 -17
it:best-lemma|chiedere|speaker-then-quote|	0 10	5-10 -8
it:best-lemma|chiosare|quote-then-verb|	1 6
it:best-lemma|commentare|quote-then-verb|	1 7
it:best-lemma|confermare|speaker-then-quote|	2-4 -12
it:best-lemma|contestare|speaker-then-quote|	5-10 11
it:best-lemma|definire|speaker-then-quote|	0 -10	2-4 14
it:best-lemma|dire|quote-then-verb|	1 16
it:best-lemma|dire|speaker-then-quote|	0 14	1 -9	2-4 8
it:best-lemma|esprimere|speaker-then-quote|	0 12
it:best-lemma|garantire|speaker-then-quote|	2-4 12
it:best-lemma|giudicare|speaker-then-quote|	2-4 13
it:best-lemma|giurare|quote-then-verb|	1 10
it:best-lemma|invitare|speaker-then-quote|	2-4 -7
it:best-lemma|invocare|speaker-then-quote|	1 -8
it:best-lemma|negare|speaker-then-quote|	1 7
it:best-lemma|none|according-to|	2-4 21
it:best-lemma|none|named-before|	1 19	2-4 9	5-10 9	far 16
it:best-lemma|none|named-nearby|	1 15	5-10 8
it:best-lemma|none|sentence-before|	far -17
it:best-lemma|none|speaker-then-quote|	5-10 7	far -15
it:best-lemma|none|topic|	0 -13	2-4 15	5-10 -7	far -6
it:best-lemma|parlare|speaker-then-quote|	1 20	2-4 15	5-10 6
it:best-lemma|precisare|quote-then-verb|	1 9
it:best-lemma|precisare|speaker-then-quote|	1 11	2-4 12
it:best-lemma|promettere|quote-then-verb|	1 13
it:best-lemma|promettere|speaker-then-quote|	0 9
it:best-lemma|raccontare|quote-then-verb|	1 9	5-10 -14
it:best-lemma|replicare|speaker-then-quote|	5-10 10
it:best-lemma|ribattere|quote-then-verb|	1 9
it:best-lemma|ribattere|speaker-then-quote|	2-4 11
it:best-lemma|ribattere|verb-then-speaker|	1 8
it:best-lemma|ricordare|speaker-then-quote|	2-4 16	5-10 12
it:best-lemma|rispondere|quote-then-verb|	1 9
it:best-lemma|rispondere|speaker-then-quote|	5-10 7
it:best-lemma|salutare|speaker-then-quote|	0 7
it:best-lemma|sapere|speaker-then-quote|	5-10 14
it:best-lemma|scandire|sentence-before|	far 13
it:best-lemma|scrivere|quote-then-verb|	1 10
it:best-lemma|scrivere|speaker-then-quote|	1 11	2-4 -10	5-10 12
it:best-lemma|sottolineare|speaker-then-quote|	5-10 11
it:best-lemma|spiegare|quote-then-verb|	1 6
it:best-lemma|tagliare|quote-then-verb|	1 17
it:best-near|according-to|according|	2-4 21
it:best-near|according|1|	1 -11	4-7 16	8+ 6
it:best-near|according|2-4|	1 8	2-3 13	4-7 28
it:best-near|according|5-10|	1 -15	2-3 15	4-7 -8
it:best-near|according|far|	2-3 -13	4-7 -7	8+ 13
it:best-near|apposed|2-4|	4-7 13
it:best-near|direct|5-10|	2-3 -8	4-7 6
it:best-near|direct|far|	4-7 -9
it:best-near|judging|0|	1 -11	4-7 11
it:best-near|judging|2-4|	1 11	2-3 -14	4-7 16
it:best-near|naked|0|	2-3 -6
it:best-near|naked|1|	1 6	2-3 14	8+ 20
it:best-near|naked|2-4|	1 12	2-3 8
it:best-near|naked|5-10|	4-7 7
it:best-near|naked|far|	4-7 34	8+ 14
it:best-near|named-before|naked|	1 19	2-4 9	5-10 9	far 16
it:best-near|named-nearby|naked|	1 15	5-10 8
it:best-near|other|1|	1 -9	4-7 12	8+ 7
it:best-near|quote-then-speaker|saying|	1 11
it:best-near|quote-then-verb|saying|	1 13	5-10 -16
it:best-near|relative|far|	4-7 9
it:best-near|saying|0|	1 11	2-3 12	4-7 20
it:best-near|saying|1|	1 15	2-3 8	4-7 35	8+ 6
it:best-near|saying|2-4|	1 -22	2-3 -6	4-7 6
it:best-near|saying|5-10|	1 -9	2-3 -8	4-7 30	8+ 12
it:best-near|saying|far|	1 -6	4-7 18
it:best-near|sentence-before|according|	far -16
it:best-near|sentence-before|direct|	far -7
it:best-near|sentence-before|relative|	far 9
it:best-near|sentence-before|saying|	5-10 9
it:best-near|speaker-then-quote|apposed|	5-10 6
it:best-near|speaker-then-quote|direct|	far -12
it:best-near|speaker-then-quote|saying|	0 23	1 14	2-4 -15	far -8
it:best-near|topic|naked|	0 -13	2-4 15	5-10 -7	far -6
it:best-near|verb-then-speaker|saying|	1 22	2-4 8	5-10 -12
it:best-negated|	true 7
it:best-order|according|according|1|	1 -11	4-7 16	8+ 6
it:best-order|according|according|2-4|	1 8	2-3 13	4-7 28
it:best-order|according|according|5-10|	1 -15	2-3 15	4-7 -8
it:best-order|according|according|far|	2-3 -13	4-7 -7	8+ 13
it:best-order|apposed|apposed|2-4|	4-7 13
it:best-order|apposed|judging|2-4|	4-7 13
it:best-order|apposed|saying|0|	4-7 9
it:best-order|apposed|saying|1|	2-3 -7	4-7 17
it:best-order|apposed|saying|2-4|	2-3 -11
it:best-order|apposed|saying|5-10|	4-7 12
it:best-order|apposed|saying|far|	4-7 12
it:best-order|apposition|saying|5-10|	2-3 -8
it:best-order|apposition|saying|far|	4-7 9
it:best-order|direct|direct|5-10|	2-3 -8	4-7 6
it:best-order|direct|direct|far|	4-7 -9
it:best-order|direct|judging|0|	1 -11	2-3 9
it:best-order|direct|judging|2-4|	1 8	2-3 -14	4-7 10
it:best-order|direct|saying|0|	2-3 10	4-7 18
it:best-order|direct|saying|1|	1 9	2-3 6	4-7 29
it:best-order|direct|saying|2-4|	1 -19	4-7 37
it:best-order|direct|saying|5-10|	1 -17	2-3 8	4-7 21	8+ 9
it:best-order|direct|saying|far|	2-3 -13
it:best-order|inverted|other|1|	1 -9	4-7 12	8+ 7
it:best-order|inverted|saying|1|	1 10	2-3 9	4-7 22	8+ 6
it:best-order|inverted|saying|2-4|	2-3 6	4-7 22
it:best-order|inverted|saying|5-10|	1 -15	2-3 -14	4-7 15	8+ 6
it:best-order|inverted|saying|far|	2-3 10	4-7 10
it:best-order|naked|naked|0|	2-3 -6
it:best-order|naked|naked|1|	1 6	2-3 14	8+ 20
it:best-order|naked|naked|2-4|	1 12	2-3 8
it:best-order|naked|naked|5-10|	4-7 7
it:best-order|naked|naked|far|	4-7 34	8+ 14
it:best-order|relative|relative|far|	4-7 9
it:best-phrase|name|	direct -11	judging 8	naked 13
it:best-phrase|noun|	direct -11	judging -7	naked -12
it:best-phrase|pronoun|	naked 20	saying 17
it:best-score|-1|	2-3 -7	8+ 15
it:best-score|-2|	2-3 6	8+ 13
it:best-score|	-3 -13	-4 -16	0 -10	2 19	3 9	4 15	5 20
it:best-score|-3|	2-3 -7	4-7 -6	8+ 15
it:best-score|-4|	1 -15	2-3 -15	4-7 11	8+ 8
it:best-score|0|	1 -8	8+ 18
it:best-score|1|	1 6	2-3 -8	4-7 11	8+ 6
it:best-score|2|	2-3 16	4-7 46
it:best-score|3|	2-3 12	8+ 9
it:best-score|4|	2-3 13	4-7 30
it:best-score|5|	2-3 10	4-7 21
it:best|according-to|according|	1 -10	2-3 22	8+ 7
it:best|colon|naked|	8+ 13
it:best|named-before|naked|	1 8	2-3 18	4-7 31
it:best|named-nearby|naked|	2-3 18	8+ 7
it:best|quote-then-speaker|direct|	2-3 -11
it:best|quote-then-speaker|saying|	4-7 15
it:best|quote-then-verb|other|	2-3 -6	4-7 12	8+ 7
it:best|quote-then-verb|saying|	2-3 -9	4-7 12	8+ 6
it:best|sentence-before|according|	2-3 -12	4-7 -12
it:best|sentence-before|direct|	4-7 16
it:best|sentence-before|relative|	4-7 9
it:best|sentence-before|saying|	1 -10	2-3 6	4-7 20	8+ 8
it:best|speaker-then-quote|apposed|	2-3 7
it:best|speaker-then-quote|direct|	1 -12	2-3 -9	4-7 -7
it:best|speaker-then-quote|judging|	2-3 -8	4-7 21
it:best|speaker-then-quote|saying|	4-7 13	8+ 13
it:best|topic|naked|	2-3 -10	4-7 19	8+ 17
it:best|verb-then-speaker|saying|	1 -12	2-3 12	4-7 27
it:case-follow|all-one|,auxiliary|	none -7
it:case-follow|all-one|,determiner|	none 6
it:case-follow|all-one|,preposition|	none -6
it:case-follow|all-one|,verb-saying|	none 8
it:case-follow|all-one|,word|	none -16
it:case-follow|all-one|end|	none -8
it:case-follow|all-one|preposition|	none -12
it:case-follow|all-one|stop|	! 12
it:case-follow|all|,determiner|	none 10
it:case-follow|all|auxiliary|	none -6
it:case-follow|all|end|	none 12
it:case-follow|all|stop|	none 8
it:case-follow|first|,auxiliary|	none 17
it:case-follow|first|,preposition|	none -15
it:case-follow|first|,pronoun|	none 6
it:case-follow|first|,verb-saying|	none 16
it:case-follow|first|auxiliary|	none -7
it:case-follow|first|end|	. 9	? 12	none 21
it:case-follow|first|word|	none -7
it:case-follow|most|stop|	none 9
it:case-follow|none|,preposition|	none -10
it:case-follow|none|,subordinator|	none 15
it:case-follow|none|,that|	none -9
it:case-follow|none|;|	none 16
it:case-follow|none|auxiliary|	none -12
it:case-follow|none|end|	none -12
it:case-follow|none|preposition|	none 17
it:case-follow|some|stop|	none 15
it:case-intro|all-one|	: 15	preposition -21	stop 18	verb-judging -11	word -14
it:case-intro|all|	, 15	preposition 6	word -6
it:case-intro|first|	, -10	- 11	: 15	capital -12	determiner -12	preposition -16	verb-saying -9
it:case-intro|most|	: -9
it:case-intro|none|	; 11	adverb -8	capital -12	coordinator -12	verb-saying 13
it:case-intro|some|	, 15	verb-saying 8
it:case|all-one|	1 13	2 -16	3 13
it:case|all|	3 16
it:case|first|	10+ 11	2 -14	6-9 32
it:case|most|	6-9 11
it:case|none|	1 -14	10+ 6	2 18	3 -8	6-9 30
it:case|some|	3 10	4-5 8	6-9 9
it:clause|false|false|	all 16	all-one 7	most -8	some 15
it:clause|false|true|	none 11
it:clause|true|false|	first -6
it:clause|true|true|	first 31	none 29
it:ending|	! 17	. 13
it:family|"|	1 7	2-3 8	4-7 42	8+ 9
it:family|'|	1 8	2-3 15	4-7 10
it:family|none|	2-3 16	4-7 9
it:family|«|	1 -9	2-3 -11	8+ 10
it:family|‘|	4-7 14	8+ 8
it:family|“|	2-3 6
it:follow|	,adverb -7	,coordinator 12	,determiner 9	,preposition -19	,pronoun 6	,quote -10	,subordinator 15	,that -10	,verb-saying 9	,word -7	; 16	auxiliary -15	determiner -9	end 11	preposition 13	pronoun -8	word -7	– 13
it:headline|false|	8+ 11
it:headline|true|	1 -16	2-3 8	4-7 33
it:in-noun|false|false|1|	all-one 15	none -14
it:in-noun|false|false|2-3|	all 15	first -6	some 10
it:in-noun|false|false|4-7|	most -8	none 11	some 11
it:in-noun|false|false|8+|	first 10
it:in-noun|true|false|2-3|	all -9	all-one -8	first -22	none 8
it:in-noun|true|false|4-7|	first 7
it:in-noun|true|false|8+|	none 6
it:in-noun|true|true|1|	none -8
it:in-noun|true|true|2-3|	first -7
it:intro-follow|,|,preposition|	4-7 -7
it:intro-follow|,|,verb-saying|	2-3 11
it:intro-follow|,|end|	4-7 9
it:intro-follow|,|stop|	2-3 10
it:intro-follow|-|stop|	8+ 11
it:intro-follow|:|,auxiliary|	4-7 10
it:intro-follow|:|,verb-saying|	4-7 17
it:intro-follow|:|end|	2-3 23	4-7 35
it:intro-follow|:|stop|	1 13	8+ 10
it:intro-follow|adverb|stop|	2-3 -12
it:intro-follow|auxiliary|stop|	1 -11	2-3 12	4-7 7
it:intro-follow|capital|,verb-saying|	2-3 -7
it:intro-follow|determiner|,determiner|	1 -17
it:intro-follow|determiner|auxiliary|	2-3 -11
it:intro-follow|determiner|preposition|	2-3 13
it:intro-follow|determiner|stop|	1 -18	4-7 20
it:intro-follow|preposition|,determiner|	2-3 7
it:intro-follow|preposition|,word|	2-3 -9
it:intro-follow|preposition|coordinator|	1 -11
it:intro-follow|preposition|end|	1 -10	2-3 -15
it:intro-follow|preposition|preposition|	1 -14
it:intro-follow|preposition|stop|	2-3 -7	4-7 23
it:intro-follow|start|,auxiliary|	8+ 8
it:intro-follow|start|,pronoun|	8+ 9
it:intro-follow|start|,verb-saying|	2-3 14	4-7 9
it:intro-follow|start|,word|	8+ 11
it:intro-follow|start|:|	4-7 12
it:intro-follow|start|end|	2-3 10
it:intro-follow|stop|,auxiliary|	2-3 19	4-7 20
it:intro-follow|stop|,pronoun|	4-7 10
it:intro-follow|stop|,verb-saying|	1 7	2-3 16	4-7 27
it:intro-follow|stop|,word|	4-7 7	8+ 13
it:intro-follow|stop|end|	4-7 6
it:intro-follow|stop|stop|	1 13	2-3 13	4-7 35	8+ 8
it:intro-follow|that|stop|	4-7 9
it:intro-follow|verb-judging|stop|	1 -14	2-3 -18	4-7 16
it:intro-follow|verb-saying|stop|	2-3 10
it:intro-follow|word|,auxiliary|	2-3 -10
it:intro-follow|word|,determiner|	1 -9	2-3 11
it:intro-follow|word|,preposition|	2-3 -9
it:intro-follow|word|,subordinator|	2-3 10
it:intro-follow|word|,that|	1 -8
it:intro-follow|word|:|	4-7 13
it:intro-follow|word|auxiliary|	2-3 -6
it:intro-follow|word|preposition|	2-3 13
it:intro-follow|word|stop|	1 6	2-3 -6	8+ 11
it:intro-follow|word|word|	1 -8	2-3 -6
it:intro|	, 8	- 11	: 13	; 11	adverb -13	capital -13	coordinator -12	preposition -8	stop 11
it:lead|lower|	; 11	adverb -9	capital -12	coordinator -12	verb-saying 14
it:lead|upper|	- 11	: 16	capital -12	preposition -9	stop 11	verb-judging -10	verb-saying -6	word -6
it:naming|detto|1|	4-7 13
it:naming|false|	verb-saying -8	word -11
it:naming|none|	8+ 11
it:naming|parola|1|	1 -12
it:naming|true|	, 8	- 11	: 14	; 11	adverb -13	capital -13	coordinator -12	preposition -8	stop 11
it:nobody|1|	word -11
it:nobody|4-7|	, -9	start 7	stop 14
it:nobody|8+|	stop 9
it:others|0|	1 8	8+ 10
it:others|1|	1 -12
it:others|2|	1 -14	4-7 7
it:own-case|false|all-one|	: 13	preposition -21	stop 18	verb-judging -11	word -13
it:own-case|false|all|	, 15	preposition 6	word -6
it:own-case|false|first|	, -10	- 10	: 18	capital -12	determiner -12	preposition -16	verb-saying -11
it:own-case|false|most|	: -9
it:own-case|false|none|	; 11	adverb -8	capital -12	coordinator -12	that -7	verb-saying 13
it:own-case|false|some|	, 15	verb-saying 8
it:own-case|true|first|	stop 10
it:own-case|true|none|	, 22	: 7	preposition 10	that 7	word 17
it:own|false|	4-7 6	8+ 12
it:own|true|	2-3 13	8+ 7
it:sentence|judging|	8+ 11
it:sentence|none|	1 8	8+ 13
it:sentence|saying|	1 -10	2-3 6	8+ 7
it:sentence|thinking|	4-7 23
it:size-ending|10+|none|	,pronoun 10	,word 16	stop 12
it:size-ending|1|!|	stop 12
it:size-ending|1|none|	,auxiliary -8	,preposition -11	,that -10	,verb-saying 7	,word -13	: -11	; 8	coordinator -14	end -9	preposition -19	word -8
it:size-ending|2|none|	,that -9	,word -14	auxiliary -14	coordinator 13	preposition 15	stop 12	word -6
it:size-ending|3|.|	end 10
it:size-ending|3|none|	,auxiliary 9	,determiner 15	,preposition -12	,subordinator 10	,verb-saying 17	,word 6	: 8	determiner -9	end 19	preposition 13	stop -12
it:size-ending|4-5|?|	end 9
it:size-ending|4-5|none|	,auxiliary 18	,preposition -9	,pronoun 13	,verb-saying 24	: 14	; 8	end 23	stop -7
it:size-ending|6-9|.|	end 9
it:size-ending|6-9|?|	end 6	stop 10
it:size-ending|6-9|none|	,auxiliary 9	,word 18	: 14	end 17	stop 48
it:size-follow|10+|	,pronoun 10	,word 16	determiner 7	stop 12
it:size-follow|1|	,auxiliary -8	,preposition -11	,that -10	,verb-saying 7	,word -13	: -11	; 8	coordinator -14	end -9	preposition -19	stop 6	word -8
it:size-follow|2|	,that -9	,word -14	auxiliary -14	coordinator 13	preposition 15	stop 10	word -6
it:size-follow|3|	,auxiliary 9	,determiner 15	,preposition -12	,subordinator 10	,verb-saying 17	,word 6	: 8	determiner -9	end 22	preposition 13	stop -12
it:size-follow|4-5|	,auxiliary 18	,preposition -9	,pronoun 13	,verb-saying 24	,word 6	: 14	; 8	end 25	stop -7
it:size-follow|6-9|	,auxiliary 9	,word 18	: 14	end 20	stop 48
it:size-intro|10+|	- 11	: 9
it:size-intro|1|	: 13	auxiliary -6	capital -12	stop 16	verb-judging -13
it:size-intro|2|	: 20	adverb -12	capital -12	determiner 6	start -11	verb-judging 8	verb-saying 16
it:size-intro|3|	, 17	: 8	auxiliary 13	determiner -11	preposition -10	start 17	verb-judging -10
it:size-intro|4-5|	: -6	auxiliary 10	determiner 22	preposition 9	start 14	stop 35	verb-judging 16
it:size-intro|6-9|	, 16	: 46	auxiliary 7	preposition 13	start 17	stop 6	that 7	verb-saying 16	word 22
it:size|	10+ 12	4-5 -8	6-9 41
it:subject|elided|	,pronoun 11	1 -17	2-3 10	4-7 8
it:subject|none|	,coordinator 12	,preposition -16	,pronoun 13	,word 11	1 6	8+ 13	: -6	; 14	auxiliary -13	coordinator -12	determiner -9	end 14	preposition 9	pronoun -8	word -7
it:subject|own|	,auxiliary 17	,determiner 8	,subordinator 13	,that -10	,verb-saying 10	,word -18	4-7 8	8+ 8	: 7	; 6	auxiliary -9	coordinator 9	preposition 9	stop 7
it:two-before|)|	: 8
it:two-before|,|	word -13
it:two-before|adverb|	, -6	: 16	preposition 9	stop 6
it:two-before|auxiliary|	verb-judging 12	word -6
it:two-before|capital|	, 23	: 13	preposition -12	verb-judging -8	verb-saying 14	word -7
it:two-before|coordinator|	preposition -12
it:two-before|determiner|	: 17	determiner 10	stop 13	verb-judging 11
it:two-before|preposition|	capital 8	determiner 7	preposition -15	verb-saying -8
it:two-before|pronoun|	, 11	stop 6	verb-judging -8	verb-saying 11
it:two-before|quote|	, -7	: 7	coordinator -8	stop 18
it:two-before|start|	determiner -8
it:two-before|stop|	capital -14	preposition -7
it:two-before|verb-judging|	adverb -12
it:two-before|verb-saying|	, 17	: 18	preposition 15	stop 7	that 9	word 17
it:two-before|word|	, -8	; 11	determiner 8	preposition -16	stop 25	verb-judging -12	verb-saying 14	word 26
it:two-words-before|)|	: 8
it:two-words-before|,|	di 10	per -7
it:two-words-before|altro|	: 14
it:two-words-before|anni|	. 7
it:two-words-before|base|	: 8
it:two-words-before|braccia|	: 18
it:two-words-before|c’|	è -10
it:two-words-before|dice|	. 7
it:two-words-before|diversamente|	: 6
it:two-words-before|di|	aver 11	essere 15
it:two-words-before|euro|	. 9
it:two-words-before|ha|	scritto -11
it:two-words-before|il|	giudizio -12
it:two-words-before|invece|	di 12
it:two-words-before|invita|	a 9
it:two-words-before|la|	chiamano -11	definisce 14	parola -12
it:two-words-before|lei|	, 11
it:two-words-before|lindqvist|	, 7
it:two-words-before|lui|	. 6
it:two-words-before|modulo|	? 9
it:two-words-before|parlamento|	. 7
it:two-words-before|parlano|	di 16
it:two-words-before|parla|	di 13
it:two-words-before|per|	i 9
it:two-words-before|precisa|	: 11
it:two-words-before|rassicura|	: 13
it:two-words-before|secondo|	la -12
it:two-words-before|si|	chiama -9	dice 13
it:two-words-before|spiega|	, 10
it:two-words-before|sport|	. 7
it:two-words-before|start|	il -10
it:two-words-before|s’|	intitola -11
it:two-words-before|testa|	: 10
it:two-words-before|tratta|	di 10
it:two-words-before|volte|	. 8
it:two-words-before||	, -7	. 18	: 7	e -8
it:two-words-before|è|	detto 13	stata 13
it:verb|false|1|	lower -14	upper 12
it:verb|false|4-7|	lower 10
it:verb|false|8+|	lower 12	upper 9
it:verb|true|2-3|	lower 26
it:verb|true|4-7|	lower 9	upper 12
it:verb|true|8+|	upper 7
it:word-after|,|	! 12	none -8
it:word-after|.|	! 12
it:word-after|	; 16	? -9	da -13	della 12	end 11	era -12	ha -7	il 7	non -8	è -9	– 13
it:word-after|;|	none 16
it:word-after|?|	none -9
it:word-after|da|	none -13
it:word-after|della|	none 12
it:word-after|end|	. 13	? 12	none 8
it:word-after|era|	none -12
it:word-after|ha|	none -7
it:word-after|non|	none -8
it:word-after|è|	none -9
it:word-before|	, 8	- 11	. 9	: 13	; 11	? 21	a -11	aver 15	chiama -9	chiamano -14	chiede 10	come -14	definisce 15	definito -11	del -17	detto -8	di 16	dice 13	e -8	era 13	essere 16	giudizio -12	già -12	il -17	intitola -11	parola -12	per -8	promette 9	resterebbe 7	saluta 7	sarebbero 14	scritto -17	su -6	sua 7	trattati 16	un 6
it:word-before|,|	2-3 13
it:word-before|-|	8+ 11
it:word-before|.|	1 15	4-7 36
it:word-before|:|	1 13	2-3 15	8+ 10
it:word-before|?|	2-3 10	4-7 18
it:word-before|aver|	2-3 12	4-7 14
it:word-before|a|	1 -10	4-7 11
it:word-before|che|	4-7 9
it:word-before|chiamano|	1 -12
it:word-before|chiama|	1 -8	2-3 -6
it:word-before|come|	2-3 -12
it:word-before|definisce|	4-7 14
it:word-before|del|	1 -11	2-3 -16
it:word-before|detto|	4-7 13
it:word-before|di|	2-3 15	4-7 8
it:word-before|era|	2-3 13
it:word-before|essere|	2-3 15
it:word-before|giudizio|	1 -12
it:word-before|il|	1 -12	2-3 -10
it:word-before|intitola|	2-3 -11
it:word-before|i|	1 -14
it:word-before|parola|	1 -12
it:word-before|per|	2-3 -8
it:word-before|promette|	2-3 8
it:word-before|resterebbe|	4-7 7
it:word-before|saluta|	2-3 7
it:word-before|scritto|	1 -15	4-7 -9
it:word-before|start|	4-7 20	8+ 6
it:word-before|su|	2-3 -6
it:word-before|trattati|	4-7 16
it:word-before|una|	2-3 -6
it:word-before|è|	1 -6	4-7 12
it:work|near|none|	first -14	none 9
it:work|near|none|word|	none 9
it:work|none|none|,|	all 15	some 15
it:work|none|none|-|	first 11
it:work|none|none|:|	all-one 15	first 17	most -9
it:work|none|none|;|	none 11
it:work|none|none|adverb|	none -8
it:work|none|none|	all 16	all-one 6	most -8	some 16
it:work|none|none|capital|	first -12	none -12
it:work|none|none|coordinator|	none -12
it:work|none|none|determiner|	first -12
it:work|none|none|preposition|	all 6	all-one -21	first -16
it:work|none|none|stop|	all-one 18
it:work|none|none|verb-judging|	all-one -9
it:work|none|none|verb-saying|	first -9	none 13	some 8
it:work|none|none|word|	all -6	all-one -14
it:work|right|none|	none 9
it:work|right|none|word|	none 9
lead|lower|	' -10	( -11	, 18	: -12	; 15	auxiliary 19	capital 20	determiner -7	possessive 11	pronoun 17	quote -12	verb-saying 7	verb-thinking 6	word 9
lead|other|	: -12	auxiliary -10	start 11	stop 11	that -6	word -11
lead|upper|	' -12	( -14	) 11	, -22	- 11	: 16	; -10	auxiliary -25	capital -23	coordinator -19	determiner -9	possessive -20	preposition -27	pronoun -23	quote 26	start 18	stop 34	subordinator -33	verb-judging -39	verb-saying -20	verb-thinking -7	word -38	– -7	— 14
naming|begriff|1|	1 -7
naming|called|1|	1 7	4-7 14
naming|called|2|	1 27	4-7 23	8+ 6
naming|called|3|	1 32	2-3 26	4-7 47	8+ 14
naming|christened|1|	2-3 -10
naming|conhecido|2|	8+ 8
naming|conocido|2|	4-7 -10
naming|detto|1|	4-7 13
naming|dite|1|	2-3 -8
naming|dit|1|	2-3 -10	4-7 15
naming|dit|3|	2-3 13	4-7 14
naming|entitled|1|	4-7 -10
naming|false|	, 17	auxiliary -9	capital -13	coordinator -11	preposition -17	pronoun 11	quote 13	subordinator -28	that 13	verb-judging -16	verb-saying 8	verb-thinking -7	word -24
naming|known|2|	1 -14	2-3 -16
naming|known|3|	2-3 -26
naming|mot|1|	1 -16
naming|mot|2|	1 -18
naming|named|1|	1 -12	2-3 -15
naming|named|2|	2-3 -9
naming|nicknamed|1|	2-3 -15	4-7 -10
naming|none|	1 -13	4-7 9	8+ 12
naming|palavra|1|	1 -16
naming|parola|1|	1 -12
naming|phrase|1|	1 -12	2-3 -19
naming|slogan|1|	2-3 -8	4-7 -10
naming|slogan|2|	4-7 -12
naming|so-called|1|	1 -13	2-3 -26
naming|sogenannte|1|	1 -9
naming|termed|1|	2-3 16
naming|term|1|	1 -12	2-3 -16
naming|titled|1|	2-3 -19	4-7 -14
naming|true|	' -18	( -19	) 11	- 11	: 9	auxiliary 11	determiner -12	possessive -9	preposition -10	quote 6	start 19	stop 35	verb-saying -13	– -6	— 14
naming|words|1|	2-3 -22
naming|words|2|	4-7 13
naming|word|1|	1 -18
nl:alone|alone|	4-7 9
nl:alone|first|	4-7 21
nl:best-gap|according-to|according|gap|according-to|,|	4-7 15	8+ 13
nl:best-gap|according-to|according|gap|according-to||	2-3 10	4-7 19
nl:best-gap|colon|naked||	8+ -7
nl:best-gap|named-before|naked||	8+ 12
nl:best-gap|named-nearby|naked||	2-3 15	8+ 19
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -12
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 12	8+ 12
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 10	8+ 16
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 10	2-3 7	4-7 22	8+ 6
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 7
nl:best-gap|sentence-after|saying|gap|sentence-after||	4-7 13
nl:best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 7
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 13
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	8+ 15
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 12
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 17	4-7 18	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -10
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 13
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 8	4-7 21
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -9	2-3 -19	4-7 -7
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 10
nl:best-gap|topic|naked||	4-7 20	8+ 9
nl:best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 7
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 15
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 9
nl:best-intro|,|judging|1|	4-7 7
nl:best-intro|,|judging|5-10|	4-7 6
nl:best-intro|,|naked|2-4|	2-3 -10	4-7 12
nl:best-intro|,|saying|1|	4-7 8	8+ 6
nl:best-intro|:|direct|2-4|	8+ 15
nl:best-intro|:|naked|2-4|	2-3 10	8+ 11
nl:best-intro|:|naked|5-10|	2-3 -7	4-7 26	8+ 16
nl:best-intro|:|naked|far|	4-7 12	8+ 18
nl:best-intro|:|saying|1|	4-7 19
nl:best-intro|:|saying|2-4|	8+ 13
nl:best-intro|:|saying|5-10|	4-7 17
nl:best-intro|adverb|saying|5-10|	4-7 10
nl:best-intro|auxiliary|naked|1|	4-7 13
nl:best-intro|auxiliary|naked|5-10|	2-3 14
nl:best-intro|auxiliary|naked|far|	1 -15
nl:best-intro|auxiliary|saying|5-10|	4-7 15
nl:best-intro|determiner|naked|5-10|	2-3 -7
nl:best-intro|determiner|saying|2-4|	1 -12
nl:best-intro|preposition|naked|2-4|	1 8	4-7 8
nl:best-intro|preposition|naked|5-10|	4-7 13
nl:best-intro|preposition|saying|1|	2-3 16
nl:best-intro|start|according|1|	4-7 7
nl:best-intro|start|naked|1|	8+ 10
nl:best-intro|start|naked|2-4|	8+ 11
nl:best-intro|start|other|1|	8+ 10
nl:best-intro|start|saying|1|	4-7 13
nl:best-intro|start|saying|2-4|	4-7 10
nl:best-intro|stop|according|1|	4-7 7	8+ 12
nl:best-intro|stop|judging|1|	4-7 11	8+ 12
nl:best-intro|stop|naked|1|	4-7 19
nl:best-intro|stop|naked|2-4|	4-7 -9	8+ 13
nl:best-intro|stop|naked|5-10|	2-3 13	4-7 18	8+ 11
nl:best-intro|stop|naked|far|	4-7 22
nl:best-intro|stop|other|1|	4-7 10	8+ 16
nl:best-intro|stop|saying|1|	1 10	2-3 17	4-7 21	8+ 7
nl:best-intro|stop|saying|5-10|	4-7 12	8+ 9
nl:best-intro|that|judging|1|	4-7 7
nl:best-intro|that|saying|2-4|	2-3 13
nl:best-intro|word|according|2-4|	2-3 14	4-7 11
nl:best-intro|word|judging|2-4|	1 -7	2-3 15	4-7 16
nl:best-intro|word|judging|5-10|	4-7 14
nl:best-intro|word|naked|1|	2-3 -7
nl:best-intro|word|naked|2-4|	1 -14	2-3 10	4-7 16
nl:best-intro|word|naked|5-10|	2-3 12	8+ 9
nl:best-intro|word|naked|far|	1 8	2-3 -14
nl:best-intro|word|saying|1|	2-3 -12	4-7 12
nl:best-intro|word|saying|2-4|	1 9	4-7 -9
nl:best-intro|word|saying|5-10|	2-3 -11
nl:best-intro|word|thinking|2-4|	4-7 10
nl:best-lead|lower|,|judging|	speaker-then-quote 6	verb-then-speaker 7
nl:best-lead|lower|,|naked|	named-nearby 12
nl:best-lead|lower|,|saying|	verb-then-speaker 11
nl:best-lead|lower|adverb|according|	according-to -7
nl:best-lead|lower|adverb|judging|	speaker-then-quote 7
nl:best-lead|lower|auxiliary|according|	according-to 11
nl:best-lead|lower|auxiliary|naked|	topic -6
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 10	verb-then-speaker 15
nl:best-lead|lower|capital|judging|	speaker-then-quote 11
nl:best-lead|lower|capital|saying|	speaker-then-quote 11
nl:best-lead|lower|determiner|according|	according-to 15
nl:best-lead|lower|determiner|naked|	topic -11
nl:best-lead|lower|determiner|saying|	quote-then-speaker -11	speaker-then-quote -8
nl:best-lead|lower|preposition|naked|	named-nearby 16
nl:best-lead|lower|pronoun|judging|	speaker-then-quote 9
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 15
nl:best-lead|lower|that|judging|	speaker-then-quote 7
nl:best-lead|lower|that|naked|	named-nearby 10
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 11
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 12
nl:best-lead|lower|word|according|	according-to 17
nl:best-lead|lower|word|judging|	speaker-then-quote 12
nl:best-lead|lower|word|naked|	named-nearby 7	topic 18
nl:best-lead|lower|word|saying|	quote-then-verb 13	speaker-then-quote -10
nl:best-lead|lower|word|thinking|	speaker-then-quote 10
nl:best-lead|upper|:|according|	according-to 9
nl:best-lead|upper|:|apposed|	speaker-then-quote 12
nl:best-lead|upper|:|naked|	topic 11
nl:best-lead|upper|:|saying|	quote-then-verb 15
nl:best-lead|upper|preposition|naked|	named-nearby -15
nl:best-lead|upper|start|according|	according-to 8
nl:best-lead|upper|start|naked|	named-before 7	named-nearby 6
nl:best-lead|upper|start|other|	quote-then-verb 10
nl:best-lead|upper|start|saying|	quote-then-speaker -6	quote-then-verb 8	sentence-after 7
nl:best-lead|upper|stop|according|	according-to 11
nl:best-lead|upper|stop|judging|	quote-then-verb 13
nl:best-lead|upper|stop|naked|	named-nearby 17	topic 25
nl:best-lead|upper|stop|other|	quote-then-verb 8
nl:best-lead|upper|stop|saying|	quote-then-verb 20	sentence-before 9
nl:best-lead|upper|stop|thinking|	sentence-before 6
nl:best-lead|upper|subordinator|naked|	named-nearby -10
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -9
nl:best-lead|upper|word|according|	according-to -7
nl:best-lead|upper|word|naked|	named-nearby -11	topic -10
nl:best-lemma|	antwoorden 13	appen 11	bekennen 11	beloven -8	benadrukken 8	beslissen 11	bevestigen -10	constateren 8	erkennen 10	fluisteren 12	foeteren 6	geven 8	glimlachen 6	herinneren -9	heten -23	houden 11	informeren 10	klinken 15	lachen 16	leggen 8	luiden 14	mailen 10	melden 15	mijmeren 6	mopperen 7	noemen 20	overwegen 7	peinzen 10	pleiten -15	prijzen 6	reageren 14	rekenen 12	roepen 19	schamperen 7	schrijven -6	spreken 13	staan -10	stellen -11	unlisted 8	vatten 11	vertellen 11	waarschuwen 18	wijzen 13	zeggen 9	zien 13	zuchten 7	zweren 6
nl:best-lemma|antwoorden|quote-then-verb|	1 7
nl:best-lemma|appen|quote-then-verb|	1 11
nl:best-lemma|bekennen|quote-then-verb|	1 11
nl:best-lemma|constateren|quote-then-verb|	1 8
nl:best-lemma|erkennen|speaker-then-quote|	2-4 10
nl:best-lemma|fluisteren|quote-then-verb|	1 11
nl:best-lemma|foeteren|quote-then-verb|	1 6
nl:best-lemma|herinneren|quote-then-verb|	1 9
nl:best-lemma|heten|quote-then-speaker|	2-4 -7
nl:best-lemma|heten|speaker-then-quote|	0 -7	2-4 -20
nl:best-lemma|lachen|quote-then-verb|	1 8
nl:best-lemma|lachen|sentence-after|	0 13
nl:best-lemma|laten|quote-then-verb|	1 9
nl:best-lemma|laten|speaker-then-quote|	2-4 15	5-10 -9
nl:best-lemma|leggen|quote-then-verb|	1 10
nl:best-lemma|luiden|quote-then-verb|	1 6
nl:best-lemma|mailen|quote-then-verb|	1 10
nl:best-lemma|melden|quote-then-verb|	1 10
nl:best-lemma|mopperen|quote-then-verb|	1 7
nl:best-lemma|noemen|speaker-then-quote|	1 12	2-4 17	5-10 9
nl:best-lemma|none|according-to|	0 12
nl:best-lemma|none|named-before|	1 19	2-4 -9	5-10 16	far 16
nl:best-lemma|none|named-nearby|	1 12	2-4 11	far -14
nl:best-lemma|none|speaker-then-quote|	2-4 11	5-10 -6
nl:best-lemma|none|topic|	1 11	far 8
nl:best-lemma|roepen|quote-then-verb|	1 12
nl:best-lemma|schamperen|quote-then-verb|	1 7
nl:best-lemma|schrijven|quote-then-verb|	1 7
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -15	5-10 10
nl:best-lemma|spreken|speaker-then-quote|	1 13	2-4 18
nl:best-lemma|stellen|speaker-then-quote|	5-10 -13
nl:best-lemma|unlisted|quote-then-verb|	0 9
nl:best-lemma|vatten|quote-then-verb|	1 7	2-4 7
nl:best-lemma|verklaren|quote-then-verb|	1 10
nl:best-lemma|vertellen|quote-then-verb|	1 11
nl:best-lemma|vinden|quote-then-verb|	1 7
nl:best-lemma|vinden|verb-then-speaker|	1 7
nl:best-lemma|waarschuwen|quote-then-verb|	1 6
nl:best-lemma|zeggen|quote-then-verb|	1 17
nl:best-lemma|zeggen|sentence-before|	5-10 12
nl:best-lemma|zeggen|speaker-then-quote|	2-4 14
nl:best-lemma|zien|speaker-then-quote|	5-10 9
nl:best-lemma|zuchten|quote-then-verb|	1 7
nl:best-lemma|zweren|quote-then-verb|	1 6
nl:best-near|according-to|according|	0 12
nl:best-near|according|0|	4-7 13
nl:best-near|according|1|	4-7 13	8+ 14
nl:best-near|according|2-4|	2-3 16	4-7 11
nl:best-near|according|5-10|	4-7 16
nl:best-near|according|far|	8+ -6
nl:best-near|direct|2-4|	8+ 16
nl:best-near|judging|1|	4-7 13	8+ 13
nl:best-near|judging|2-4|	2-3 15	4-7 17
nl:best-near|judging|5-10|	4-7 14
nl:best-near|naked|1|	1 8	2-3 13
nl:best-near|naked|2-4|	2-3 13	8+ 10
nl:best-near|naked|5-10|	4-7 13	8+ 17
nl:best-near|naked|far|	4-7 10	8+ 10
nl:best-near|named-before|naked|	1 19	2-4 -9	5-10 16	far 16
nl:best-near|named-nearby|naked|	1 12	2-4 11	far -14
nl:best-near|other|1|	4-7 10	8+ 16
nl:best-near|quote-then-speaker|saying|	0 -10	1 -6	2-4 -7
nl:best-near|quote-then-verb|judging|	1 13
nl:best-near|quote-then-verb|other|	0 9
nl:best-near|quote-then-verb|saying|	0 -7	1 14
nl:best-near|saying|0|	1 -10	2-3 -10	4-7 15
nl:best-near|saying|1|	2-3 -8	4-7 19	8+ 6
nl:best-near|saying|2-4|	4-7 -8	8+ 18
nl:best-near|saying|5-10|	2-3 -9	8+ 9
nl:best-near|saying|far|	2-3 11
nl:best-near|sentence-after|saying|	0 17
nl:best-near|sentence-before|according|	far -10
nl:best-near|sentence-before|thinking|	2-4 6
nl:best-near|speaker-then-quote|direct|	2-4 11
nl:best-near|speaker-then-quote|judging|	0 11	1 13	2-4 11	5-10 11
nl:best-near|speaker-then-quote|saying|	far 10
nl:best-near|thinking|2-4|	4-7 10
nl:best-near|topic|naked|	1 11	far 8
nl:best-near|verb-then-speaker|judging|	1 7
nl:best-near|verb-then-speaker|saying|	1 9	2-4 18	5-10 -9
nl:best-order|according|according|0|	4-7 13
nl:best-order|according|according|1|	4-7 13	8+ 14
nl:best-order|according|according|2-4|	2-3 16	4-7 11
nl:best-order|according|according|5-10|	4-7 16
nl:best-order|according|according|far|	8+ -6
nl:best-order|apposed|saying|0|	2-3 -8
nl:best-order|direct|direct|2-4|	8+ 16
nl:best-order|direct|judging|1|	4-7 9
nl:best-order|direct|judging|2-4|	2-3 12	4-7 17
nl:best-order|direct|judging|5-10|	4-7 12
nl:best-order|direct|saying|0|	1 -8	4-7 15
nl:best-order|direct|saying|1|	2-3 -9	4-7 13	8+ 9
nl:best-order|direct|saying|2-4|	4-7 -10	8+ 15
nl:best-order|direct|saying|5-10|	1 -18	4-7 -6	8+ 9
nl:best-order|inverted|judging|1|	4-7 14	8+ 12
nl:best-order|inverted|other|1|	4-7 10	8+ 16
nl:best-order|inverted|saying|1|	1 10	4-7 23	8+ 6
nl:best-order|inverted|saying|2-4|	2-3 10	4-7 15	8+ 9
nl:best-order|inverted|saying|5-10|	2-3 -10	4-7 12
nl:best-order|naked|naked|1|	1 8	2-3 13
nl:best-order|naked|naked|2-4|	2-3 13	8+ 10
nl:best-order|naked|naked|5-10|	4-7 13	8+ 17
nl:best-order|naked|naked|far|	4-7 10	8+ 10
nl:best-phrase|name|	apposed 12	direct -10	judging 14	other 12
nl:best-phrase|noun|	direct 11	judging 13	other 9	saying -9	thinking 10
nl:best-phrase|pronoun|	judging 17	naked 8
nl:best-score|	-2 -17	0 8	1 -11	2 14	4 18	5 23	6 9
nl:best-score|-2|	1 -21	4-7 -13	8+ 9
nl:best-score|-3|	4-7 16	8+ -7
nl:best-score|-4|	8+ 11
nl:best-score|0|	1 8	4-7 9	8+ 14
nl:best-score|1|	1 -8	8+ 9
nl:best-score|2|	1 11	8+ 21
nl:best-score|3|	1 -12	4-7 39	8+ 12
nl:best-score|4|	1 16	4-7 32
nl:best-score|5|	1 13	2-3 12	4-7 18	8+ 10
nl:best-score|6|	4-7 7	8+ 8
nl:best|according-to|according|	4-7 30	8+ 14
nl:best|colon|naked|	8+ -7
nl:best|named-before|naked|	8+ 12
nl:best|named-nearby|naked|	2-3 15	8+ 19
nl:best|quote-then-speaker|direct|	1 -12
nl:best|quote-then-speaker|saying|	1 -13	2-3 -10	8+ 8
nl:best|quote-then-verb|judging|	4-7 12	8+ 12
nl:best|quote-then-verb|other|	1 7	4-7 10	8+ 16
nl:best|quote-then-verb|saying|	1 7	4-7 23	8+ 6
nl:best|sentence-after|according|	8+ 6
nl:best|sentence-after|saying|	4-7 15
nl:best|sentence-before|saying|	2-3 -7	4-7 13
nl:best|speaker-then-quote|apposed|	8+ 12
nl:best|speaker-then-quote|direct|	8+ 15
nl:best|speaker-then-quote|judging|	2-3 19	4-7 21	8+ 6
nl:best|speaker-then-quote|saying|	2-3 -6	4-7 -11	8+ 16
nl:best|speaker-then-quote|thinking|	4-7 10
nl:best|topic|naked|	4-7 20	8+ 9
nl:best|verb-then-speaker|judging|	4-7 7
nl:best|verb-then-speaker|saying|	4-7 16	8+ 9
nl:case-follow|all-one|,verb-saying|	none 12
nl:case-follow|all-one|,word|	none 7
nl:case-follow|all-one|auxiliary|	none -13
nl:case-follow|all-one|end|	. 13
nl:case-follow|all-one|stop|	none -19
nl:case-follow|all-one|verb-saying|	none -8
nl:case-follow|all-one|word|	none -14
nl:case-follow|all|stop|	none -15
nl:case-follow|first|,verb-judging|	none 14
nl:case-follow|first|,verb-saying|	! 8	? 6
nl:case-follow|first|,verb-thinking|	none 11
nl:case-follow|first|,word|	none 22
nl:case-follow|first|:|	none 12
nl:case-follow|first|capital|	. 26
nl:case-follow|first|determiner|	. 26
nl:case-follow|first|end|	. 29	? 7
nl:case-follow|first|preposition|	. 13	none -13
nl:case-follow|first|stop|	none -24
nl:case-follow|first|that|	. 10
nl:case-follow|first|word|	none -6
nl:case-follow|most|,verb-saying|	none 10
nl:case-follow|none|,coordinator|	none -9
nl:case-follow|none|,determiner|	none -9
nl:case-follow|none|,preposition|	none -14
nl:case-follow|none|,verb-saying|	none 14
nl:case-follow|none|;|	none 7
nl:case-follow|none|auxiliary|	none 15
nl:case-follow|none|end|	none 14
nl:case-follow|none|preposition|	none 7
nl:case-follow|none|stop|	none 12
nl:case-follow|none|that|	none 13
nl:case-follow|some|stop|	none -6
nl:case-intro|all-one|	: 8	preposition -8	stop 7	subordinator -8	word -19
nl:case-intro|all|	, -7	: 6	preposition -6	word -7
nl:case-intro|first|	: -10	preposition -16	quote 10	start 14	verb-saying -7	word -10
nl:case-intro|most|	stop 10
nl:case-intro|none|	, 15	adverb 6	determiner -13	preposition 8	pronoun 6	verb-judging 11	verb-saying 12	word 10
nl:case-intro|some|	, 9	preposition 14
nl:case|all-one|	2 -12	3 10	4-5 -9
nl:case|first|	10+ 9	2 9	3 -16	4-5 -11
nl:case|none|	10+ 7	3 14	4-5 9	6-9 25
nl:case|some|	6-9 14
nl:clause|false|false|	all -7	first -8	none 9	some -6
nl:clause|false|true|	none 27
nl:clause|true|false|	all-one -9	first 14	none 19
nl:clause|true|true|	first -12	none 16
nl:ending|	! 12	. 42	? 14	none -7
nl:family|"|	1 10	2-3 -6	8+ -9
nl:family|'|	4-7 6	8+ 14
nl:family|,|	4-7 24	8+ 9
nl:family|«|	2-3 -9	4-7 10	8+ 14
nl:family|‘|	2-3 13	8+ 20
nl:family|’|	4-7 10
nl:family|“|	1 -9	8+ 13
nl:family|„|	1 7	4-7 22	8+ 9
nl:follow|	,auxiliary -10	,coordinator -9	,determiner -12	,preposition -15	,verb-judging 14	,verb-thinking 13	,word 13	; 7	adverb -12	auxiliary 9	capital 18	end 21	pronoun 14	stop -12	that 10
nl:headline|true|	8+ 14
nl:in-noun|false|false|1|	none -8
nl:in-noun|false|false|2-3|	first -7	none 19
nl:in-noun|false|false|4-7|	all-one -7	first -6	none 10	some 15
nl:in-noun|false|false|8+|	first -6	none 10
nl:in-noun|false|true|1|	all-one -12	none -11
nl:in-noun|false|true|2-3|	all-one 10	first 12	none 21
nl:in-noun|false|true|4-7|	first 22
nl:in-noun|false|true|8+|	first 15
nl:in-noun|true|false|1|	all-one -14	none 7
nl:in-noun|true|false|2-3|	all -9	all-one -10	first -8
nl:in-noun|true|false|4-7|	first -6	none 10
nl:in-noun|true|false|8+|	none 16
nl:in-noun|true|true|2-3|	first -6	none -17
nl:in-noun|true|true|4-7|	none 14
nl:intro-follow|,|stop|	4-7 18
nl:intro-follow|,|word|	2-3 8
nl:intro-follow|:|,verb-saying|	4-7 15
nl:intro-follow|:|capital|	4-7 19	8+ 15
nl:intro-follow|:|determiner|	4-7 19	8+ 20
nl:intro-follow|:|end|	2-3 23	4-7 7	8+ 20
nl:intro-follow|:|stop|	2-3 -17	4-7 -10	8+ -12
nl:intro-follow|adverb|stop|	4-7 13
nl:intro-follow|auxiliary|stop|	1 -14	2-3 14	4-7 20
nl:intro-follow|coordinator|stop|	4-7 10
nl:intro-follow|determiner|,preposition|	2-3 -7
nl:intro-follow|determiner|auxiliary|	1 -12	2-3 6
nl:intro-follow|determiner|preposition|	2-3 -12
nl:intro-follow|determiner|stop|	2-3 -12	4-7 17
nl:intro-follow|determiner|word|	1 -13	2-3 -11
nl:intro-follow|preposition|stop|	1 6	2-3 12	4-7 -6	8+ 11
nl:intro-follow|preposition|word|	1 -9	2-3 8
nl:intro-follow|pronoun|stop|	2-3 13
nl:intro-follow|start|,verb-saying|	4-7 7
nl:intro-follow|start|,verb-thinking|	8+ 9
nl:intro-follow|start|,word|	4-7 15	8+ 15
nl:intro-follow|start|:|	4-7 12
nl:intro-follow|start|auxiliary|	1 -13
nl:intro-follow|start|end|	4-7 9
nl:intro-follow|stop|,verb-judging|	4-7 11	8+ 15
nl:intro-follow|stop|,verb-saying|	1 10	2-3 17	8+ 7
nl:intro-follow|stop|,verb-thinking|	4-7 10
nl:intro-follow|stop|,word|	4-7 13	8+ 18
nl:intro-follow|stop|capital|	2-3 12	4-7 20	8+ 9
nl:intro-follow|stop|end|	1 11	2-3 8	4-7 17
nl:intro-follow|subordinator|,word|	2-3 -6
nl:intro-follow|that|stop|	4-7 9
nl:intro-follow|word|,verb-saying|	4-7 9
nl:intro-follow|word|auxiliary|	1 10	2-3 9	4-7 12
nl:intro-follow|word|coordinator|	1 7
nl:intro-follow|word|preposition|	2-3 7
nl:intro-follow|word|stop|	2-3 -8	4-7 -8	8+ 10
nl:intro-follow|word|verb-judging|	1 -14	2-3 11
nl:intro-follow|word|verb-saying|	2-3 7
nl:intro-follow|word|word|	2-3 -16	4-7 14
nl:intro|	: -6	adverb 6	determiner -14	pronoun 6	quote 10	stop 7	verb-judging 11
nl:lead|lower|	, 16	adverb 6	determiner -13	preposition 11	pronoun 6	verb-judging 11	verb-saying 12	word 8
nl:lead|upper|	, -12	: -6	auxiliary -10	preposition -20	quote 10	stop 7	subordinator -10	verb-saying -9	word -20
nl:naming|false|	word -21
nl:naming|true|	: -6	adverb 6	determiner -14	pronoun 6	quote 10	stop 7	verb-judging 11	word 6
nl:nobody|4-7|	: 15	start 10
nl:nobody|8+|	start 7
nl:others|0|	1 6
nl:others|1|	1 -15	2-3 -15	4-7 6
nl:own-case|false|all-one|	: 8	preposition -10	stop 7	subordinator -8	word -18
nl:own-case|false|all|	, -7	: 6	preposition -6	word -7
nl:own-case|false|first|	preposition -16	start 20	stop 29	word -9
nl:own-case|false|none|	, 11	determiner -13	preposition 8	pronoun 6	verb-judging 11	verb-saying 12	word 9
nl:own-case|false|some|	preposition 14
nl:own-case|true|all-one|	preposition -7
nl:own-case|true|first|	: -7	start 8
nl:own-case|true|none|	, 9	auxiliary 12	determiner 9	preposition 14	word 13
nl:own|true|	2-3 -8
nl:sentence|judging|	4-7 28	8+ 10
nl:sentence|none|	8+ -6
nl:sentence|saying|	4-7 -9	8+ 9
nl:sentence|thinking|	4-7 19	8+ 8
nl:size-ending|10+|.|	capital 10	determiner 10	end 7
nl:size-ending|10+|none|	,verb-judging 15	,verb-thinking 8	,word 15	end 9	stop 6
nl:size-ending|1|.|	end 11
nl:size-ending|1|none|	,verb-saying 12	adverb -12	preposition 8	verb-judging -14	verb-saying -12
nl:size-ending|2|.|	end 15
nl:size-ending|2|none|	,determiner -9	,preposition -8	,word -7	preposition -13	stop -9
nl:size-ending|3|.|	capital 12	end 15
nl:size-ending|3|none|	,verb-saying 16	; 7	auxiliary 15	word -8
nl:size-ending|4-5|.|	capital 11	determiner 19	end 27	preposition 13
nl:size-ending|4-5|none|	,verb-saying -6	,word 18	auxiliary 15	stop -10
nl:size-ending|6-9|.|	capital 22	determiner 17	end 18
nl:size-ending|6-9|none|	,verb-judging 8	,verb-saying 18	,word 13	: 12	end 32	stop -6
nl:size-follow|10+|	,verb-judging 15	,verb-thinking 8	,word 15	capital 13	determiner 12	end 8	stop 6
nl:size-follow|1|	,verb-saying 12	adverb -12	end 11	preposition 8	verb-judging -14	verb-saying -12
nl:size-follow|2|	,determiner -9	,preposition -8	,word -7	end 19	preposition -13	stop -9
nl:size-follow|3|	,verb-saying 16	; 7	auxiliary 15	capital 12	word -8
nl:size-follow|4-5|	,verb-saying -6	,word 18	auxiliary 15	capital 11	determiner 19	preposition 13	stop -10
nl:size-follow|6-9|	,verb-judging 8	,verb-saying 18	,word 13	: 12	capital 22	determiner 17	end 36	stop -6
nl:size-intro|10+|	: 25	stop 9	word 6
nl:size-intro|1|	, -7	adverb 8	auxiliary -13	coordinator -12	determiner -22	stop 6	word 10
nl:size-intro|2|	, -7	: 6	determiner -22	pronoun 12	start 11	stop 22	subordinator -6
nl:size-intro|3|	: 7	adverb -9	capital 11	preposition 14	stop 14	that 9
nl:size-intro|4-5|	, 12	adverb 13	auxiliary 19	capital 10	coordinator 10	preposition -9	pronoun 12	quote 10	start 15
nl:size-intro|6-9|	, 14	determiner 14	preposition 10	start 18	stop 16	that 10	word 20
nl:size|	10+ 10	3 8	4-5 -9
nl:subject|elided|	,verb-saying -8	4-7 -9	8+ 9	end 10
nl:subject|none|	,auxiliary -10	,determiner -9	,preposition -13	,verb-judging 14	,verb-thinking 13	,word 11	4-7 11	adverb -12	capital 17	determiner 19	end 15	preposition 7	that 15	verb-judging -15	word -6
nl:subject|own|	,coordinator -9	,preposition -6	,verb-saying 17	,word 13	8+ 8	: 9	auxiliary 12	capital 11	end 19	preposition -7	stop -17	verb-saying -8
nl:two-before|)|	stop 10
nl:two-before|,|	coordinator 10	word 10
nl:two-before|adverb|	, -7	: 14	stop 9
nl:two-before|auxiliary|	stop 12
nl:two-before|capital|	, 12	: 12	auxiliary 13	preposition -14	stop 8	verb-saying 12	word 10
nl:two-before|determiner|	word 12
nl:two-before|preposition|	: -12	auxiliary -15	capital 16	stop 14	word 12
nl:two-before|pronoun|	, 8	adverb 13	stop 16
nl:two-before|quote|	: 10	coordinator -12	stop 9
nl:two-before|subordinator|	determiner -13
nl:two-before|verb-judging|	: 6	pronoun 9	that 7
nl:two-before|verb-saying|	preposition 29	stop 14	word -12
nl:two-before|word|	, -8	adverb 10	determiner -22	preposition -15	pronoun 12	verb-saying -8
nl:two-words-before|)|	. 10
nl:two-words-before|,|	maar 10
nl:two-words-before|aan|	. 7
nl:two-words-before|bekend|	als -6
nl:two-words-before|bericht|	: 9
nl:two-words-before|de|	afspraak 8	zaak 15
nl:two-words-before|droog|	. 11
nl:two-words-before|het|	besluit 10	dorp -9	kabinet 9	over 14	woord -8
nl:two-words-before|hij|	. 6
nl:two-words-before|in|	. 11
nl:two-words-before|is|	. 9
nl:two-words-before|komen|	. 7
nl:two-words-before|lacht|	) 8
nl:two-words-before|meter|	. 10
nl:two-words-before|noemt|	dat 7	het 9
nl:two-words-before|op|	. 11
nl:two-words-before|over|	de -8
nl:two-words-before|school|	. 11
nl:two-words-before|sprak|	van 7
nl:two-words-before|spreekt|	van 21
nl:two-words-before|toe|	. 7
nl:two-words-before|uit|	. 10
nl:two-words-before|uur|	. 8
nl:two-words-before|voor|	. 9
nl:two-words-before|weten|	. 12
nl:two-words-before|ze|	. 13
nl:two-words-before||	. 9	: 10	en -12
nl:verb|false|1|	other -13	upper -8
nl:verb|false|2-3|	lower 6	upper -6
nl:verb|false|4-7|	lower 8
nl:verb|false|8+|	lower 16
nl:verb|true|2-3|	lower 10	upper -8
nl:verb|true|4-7|	lower 31	upper -12
nl:verb|true|8+|	lower 11
nl:word-after|	, -6	. -11	; 7	? -9	blijft 10	dat 10	de 20	een -10	end 21	gedoopt -13	genoemd -11	in 8	ook -7	van 7	voor -12	was 16	zijn 14
nl:word-after|,|	! 8	? 11	none -7
nl:word-after|.|	none -11
nl:word-after|;|	none 7
nl:word-after|?|	none -9
nl:word-after|blijft|	none 10
nl:word-after|dat|	. 10	none 8
nl:word-after|de|	. 19
nl:word-after|end|	. 33	? 7
nl:word-after|gedoopt|	none -13
nl:word-after|genoemd|	none -11
nl:word-after|in|	none 8
nl:word-after|van|	none 7
nl:word-after|voor|	none -12
nl:word-after|was|	none 16
nl:word-before|	 10	. 6	: -6	? 10	afspraak 8	besluit 10	cijfers 11	daarentegen 7	de -17	destijds 8	dit 14	dorp -9	een -22	en -12	er 17	heet -6	het -9	is 14	kabinet 9	maar 10	met -7	naar -8	om -8	tentoonstelling -9	van 25	volgt 6	voor -7	woord -8	zaak 15	zich 12	zijn -15
nl:word-before|,|	1 -7	4-7 18
nl:word-before|.|	2-3 26	8+ 10
nl:word-before|:|	2-3 9
nl:word-before|?|	4-7 15	8+ 10
nl:word-before|afspraak|	4-7 8
nl:word-before|als|	2-3 -6
nl:word-before|dat|	2-3 15	4-7 11	8+ 11
nl:word-before|de|	1 -16	2-3 -10
nl:word-before|een|	1 -15	2-3 -19
nl:word-before|en|	1 -12
nl:word-before|er|	4-7 10
nl:word-before|haar|	4-7 15
nl:word-before|is|	2-3 16
nl:word-before|maar|	4-7 10
nl:word-before|start|	2-3 11	4-7 21	8+ 6
nl:word-before|van|	1 12	2-3 21	4-7 14
nl:word-before|volgt|	2-3 6
nl:word-before|voor|	2-3 14
nl:word-before|zich|	2-3 12
nl:word-before|zijn|	1 -12
nl:word-before||	4-7 10
nl:work|near|none|	none 10
nl:work|none|none|,|	all -7	none 15	some 9
nl:work|none|none|:|	all 6	all-one 8	first -10
nl:work|none|none|adverb|	none 6
nl:work|none|none|	all -6	first -14	most 10	none 13	some -6
nl:work|none|none|determiner|	none -13
nl:work|none|none|preposition|	all -6	all-one -8	first -16	none 8	some 14
nl:work|none|none|pronoun|	none 6
nl:work|none|none|quote|	first 10
nl:work|none|none|start|	first 14
nl:work|none|none|stop|	all-one 7	most 10
nl:work|none|none|subordinator|	all-one -8
nl:work|none|none|verb-judging|	none 11
nl:work|none|none|verb-saying|	first -7	none 12
nl:work|none|none|word|	all -7	all-one -16	first -9	none 10
nl:work|right|none|	all-one -9
nl:work|right|none|word|	all-one -9
nobody|1|	, -15	coordinator -9	determiner -15	preposition -13	start -9	word -21
nobody|2-3|	, -7	auxiliary -15	capital -13	determiner -21	preposition -13	subordinator -14	word -18	— 10
nobody|4-7|	, -9	: 15	stop 22
nobody|8+|	start 13	stop 13
others|0|	1 7	4-7 8	8+ 11
others|1|	1 -20	2-3 -21	8+ 30
others|2|	1 -50	2-3 -24	4-7 -6
others|3|	1 -27
own-case|false|all-one|	( -13	, -17	: 20	adverb -18	auxiliary -9	coordinator -14	possessive -15	preposition -8	start -14	stop 12	subordinator -30	that -12	verb-judging -32	word -12
own-case|false|all|	, -21	: 6	auxiliary -20	capital -7	coordinator -12	determiner -6	possessive -17	preposition -22	pronoun -11	start -16	subordinator -17	verb-judging -30	verb-saying -26	word -20
own-case|false|first|	( -11	- 10	: 11	auxiliary -10	capital -14	determiner -18	preposition -14	quote 10	start 18	stop 29	verb-saying 7	word -29	— 12
own-case|false|most|	, 6	auxiliary 11	capital -11	word -7
own-case|false|none|	' -10	, 10	: -15	; 15	adverb 10	auxiliary 12	capital 13	determiner -6	possessive 11	pronoun 11	quote -12	verb-judging 6	verb-saying 9	word 8
own-case|false|some|	, 24	auxiliary 20	capital 9	coordinator -9	determiner -6	preposition 15	pronoun 12	subordinator -9	verb-judging -13	verb-saying 23	word 7
own-case|true|all-one|	: -7	preposition -7	stop 7	verb-saying -15	word -16
own-case|true|all|	possessive 7	stop 20	verb-judging -13	word -16
own-case|true|first|	, 35	capital -7	quote 23	start 43	stop 23	verb-saying -32	word -8	— 7
own-case|true|most|	: 21	start 14	stop 8
own-case|true|none|	, 31	: 14	auxiliary 13	capital 10	determiner 13	preposition -14	pronoun 11	subordinator -9	that 6	verb-judging 12	verb-saying -9	word 28
own-case|true|some|	, 6	word 15
own|false|	1 -14	2-3 -11	8+ 26
own|true|	1 -13	4-7 6
pt:alone|alone|	4-7 7
pt:alone|first|	4-7 14	8+ 6
pt:alone|inside|	1 -8	8+ 12
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 14
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 19
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -11	4-7 25	8+ 9
pt:best-gap|according-to|according|gap|according-to||	1 -16
pt:best-gap|colon|naked||	2-3 10	4-7 -7	8+ 6
pt:best-gap|named-before|naked||	2-3 10	4-7 14	8+ 6
pt:best-gap|named-nearby|naked||	1 -6	2-3 10	4-7 16	8+ 11
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -9
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	8+ 8
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 15
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 15	8+ 6
pt:best-gap|sentence-before|according|gap|sentence-before|,|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|,|	8+ 8
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 15
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 14	4-7 7
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 15	2-3 -15	4-7 17
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 23	8+ 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 8	4-7 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -16	2-3 -8	4-7 17	8+ 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 18
pt:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 7
pt:best-gap|topic|naked||	2-3 7	4-7 -16	8+ 10
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 8	4-7 12
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 11
pt:best-intro|,|naked|far|	2-3 -12
pt:best-intro|,|saying|1|	2-3 6	4-7 8
pt:best-intro|,|saying|5-10|	2-3 6	4-7 7
pt:best-intro|,|saying|far|	4-7 8
pt:best-intro|:|judging|2-4|	2-3 11
pt:best-intro|:|naked|1|	2-3 10	4-7 -9	8+ 12
pt:best-intro|:|naked|2-4|	2-3 12	4-7 26	8+ 7
pt:best-intro|:|naked|5-10|	4-7 24	8+ 9
pt:best-intro|:|naked|far|	8+ 7
pt:best-intro|:|saying|1|	2-3 -6	4-7 13	8+ 13
pt:best-intro|:|saying|2-4|	2-3 13	4-7 13	8+ 8
pt:best-intro|:|saying|5-10|	4-7 20
pt:best-intro|:|thinking|2-4|	8+ 7
pt:best-intro|auxiliary|according|5-10|	8+ 8
pt:best-intro|auxiliary|naked|far|	2-3 7
pt:best-intro|auxiliary|saying|2-4|	2-3 6	4-7 11
pt:best-intro|auxiliary|saying|5-10|	4-7 6
pt:best-intro|determiner|according|0|	1 -9
pt:best-intro|determiner|naked|2-4|	2-3 -11
pt:best-intro|determiner|naked|5-10|	1 -13
pt:best-intro|determiner|other|1|	2-3 -8
pt:best-intro|preposition|judging|2-4|	1 6
pt:best-intro|preposition|naked|2-4|	1 -14	2-3 -10	4-7 13
pt:best-intro|preposition|naked|5-10|	1 -18	2-3 8
pt:best-intro|preposition|naked|far|	2-3 13
pt:best-intro|preposition|saying|1|	2-3 21
pt:best-intro|preposition|saying|5-10|	2-3 -13
pt:best-intro|start|naked|5-10|	4-7 7	8+ 8
pt:best-intro|start|naked|far|	4-7 8
pt:best-intro|start|saying|1|	4-7 8	8+ 6
pt:best-intro|stop|naked|2-4|	2-3 9	4-7 19	8+ 6
pt:best-intro|stop|naked|5-10|	2-3 13	4-7 21	8+ 6
pt:best-intro|stop|naked|far|	2-3 8	4-7 22	8+ 6
pt:best-intro|stop|other|1|	4-7 12
pt:best-intro|stop|saying|1|	2-3 15	4-7 9
pt:best-intro|stop|saying|5-10|	4-7 14	8+ 6
pt:best-intro|stop|saying|far|	8+ 8
pt:best-intro|subordinator|judging|2-4|	1 14
pt:best-intro|subordinator|naked|1|	2-3 -13
pt:best-intro|subordinator|naked|5-10|	2-3 10
pt:best-intro|that|judging|1|	4-7 7
pt:best-intro|that|naked|5-10|	4-7 16
pt:best-intro|that|saying|1|	2-3 -10
pt:best-intro|that|saying|2-4|	2-3 7	4-7 10
pt:best-intro|verb-judging|judging|0|	2-3 -10
pt:best-intro|verb-saying|saying|0|	4-7 18
pt:best-intro|word|according|2-4|	2-3 6	4-7 15
pt:best-intro|word|according|5-10|	4-7 19
pt:best-intro|word|according|far|	4-7 17
pt:best-intro|word|judging|2-4|	4-7 13
pt:best-intro|word|naked|1|	1 -11	2-3 -15
pt:best-intro|word|naked|2-4|	2-3 12
pt:best-intro|word|naked|5-10|	1 6	2-3 -12	8+ 6
pt:best-intro|word|naked|far|	1 -12	2-3 11
pt:best-intro|word|saying|2-4|	4-7 16
pt:best-intro|word|saying|5-10|	1 -15	4-7 10
pt:best-intro|word|saying|far|	2-3 12
pt:best-lead|lower|,|according|	according-to 7
pt:best-lead|lower|,|naked|	topic 9
pt:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 9
pt:best-lead|lower|auxiliary|according|	according-to 15
pt:best-lead|lower|auxiliary|naked|	named-nearby 7	topic 13
pt:best-lead|lower|auxiliary|saying|	speaker-then-quote -11
pt:best-lead|lower|capital|naked|	topic -12
pt:best-lead|lower|capital|saying|	speaker-then-quote 13
pt:best-lead|lower|coordinator|according|	according-to 13
pt:best-lead|lower|determiner|according|	according-to -14
pt:best-lead|lower|determiner|naked|	named-nearby 10
pt:best-lead|lower|preposition|naked|	topic 7
pt:best-lead|lower|subordinator|judging|	speaker-then-quote 14
pt:best-lead|lower|subordinator|naked|	topic -12
pt:best-lead|lower|that|judging|	speaker-then-quote 7
pt:best-lead|lower|that|naked|	topic 16
pt:best-lead|lower|that|saying|	speaker-then-quote -6
pt:best-lead|lower|verb-saying|saying|	speaker-then-quote -6
pt:best-lead|lower|word|according|	according-to 8
pt:best-lead|lower|word|judging|	speaker-then-quote 7
pt:best-lead|lower|word|naked|	named-nearby 19	topic -17
pt:best-lead|lower|word|saying|	speaker-then-quote 12	verb-then-speaker 10
pt:best-lead|upper|,|naked|	topic -12
pt:best-lead|upper|:|apposed|	speaker-then-quote 14
pt:best-lead|upper|:|judging|	speaker-then-quote 18
pt:best-lead|upper|:|naked|	named-nearby 29
pt:best-lead|upper|:|saying|	verb-then-speaker 11
pt:best-lead|upper|:|thinking|	speaker-then-quote 7
pt:best-lead|upper|determiner|naked|	named-nearby -15
pt:best-lead|upper|determiner|other|	quote-then-verb -8
pt:best-lead|upper|preposition|naked|	named-nearby -8	topic -10
pt:best-lead|upper|start|naked|	named-before 8	topic 8
pt:best-lead|upper|start|other|	quote-then-verb 10
pt:best-lead|upper|start|saying|	quote-then-verb 9
pt:best-lead|upper|stop|according|	sentence-before 6
pt:best-lead|upper|stop|naked|	named-nearby 13	topic 17
pt:best-lead|upper|stop|other|	quote-then-verb 13
pt:best-lead|upper|stop|saying|	quote-then-verb 13
pt:best-lead|upper|verb-saying|saying|	speaker-then-quote 15
pt:best-lead|upper|word|apposed|	speaker-then-quote -8
pt:best-lead|upper|word|naked|	named-nearby -20
pt:best-lead|upper|word|saying|	speaker-then-quote -11
pt:best-lemma|	acrescentar -6	acusar 16	adiantar 11	afirmar -9	apelar 13	assegurar 8	atestar 6	atirar 6	avisar -10	chamar -12	comentar 10	confessar -8	confirmar 12	considerar 12	contrapor -9	declarar 9	defender -6	discordar 6	divulgar -12	dizer 12	escrever -8	falar 18	gracejar 13	gritar 11	indicar 12	informar 13	ironizar 11	justificar 9	lamentar 13	lembrar -10	mandar 13	manifestar -8	negar 11	pedir 19	precisar 9	preferir 12	prometer -8	propor 6	queixar -9	rebater 7	reclamar 8	reconhecer 9	recordar 9	recusar 10	referir -7	rejeitar 6	relatar 6	rematar 7	responder 13	resumir 14	revelar 10	rir 6	saber -6	sublinhar 9	sustentar 10	unlisted 7
pt:best-lemma|afirmar|quote-then-verb|	1 6
pt:best-lemma|afirmar|speaker-then-quote|	5-10 -8
pt:best-lemma|avisar|speaker-then-quote|	1 -11
pt:best-lemma|chamar|speaker-then-quote|	0 -12
pt:best-lemma|confirmar|speaker-then-quote|	2-4 12
pt:best-lemma|considerar|speaker-then-quote|	2-4 12
pt:best-lemma|defender|quote-then-verb|	1 -6
pt:best-lemma|discordar|speaker-then-quote|	1 6
pt:best-lemma|dizer|quote-then-verb|	1 6
pt:best-lemma|dizer|speaker-then-quote|	1 -8	2-4 18
pt:best-lemma|dizer|verb-then-speaker|	1 8
pt:best-lemma|falar|speaker-then-quote|	1 19
pt:best-lemma|garantir|speaker-then-quote|	2-4 -14	5-10 12
pt:best-lemma|informar|speaker-then-quote|	far 10
pt:best-lemma|ironizar|quote-then-verb|	1 7
pt:best-lemma|lamentar|speaker-then-quote|	5-10 14
pt:best-lemma|lembrar|quote-then-verb|	1 11
pt:best-lemma|mandar|speaker-then-quote|	2-4 8	5-10 11
pt:best-lemma|manifestar|speaker-then-quote|	0 -8
pt:best-lemma|negar|speaker-then-quote|	2-4 11
pt:best-lemma|none|according-to|	0 -8	far 9
pt:best-lemma|none|named-before|	2-4 7	far 17
pt:best-lemma|none|named-nearby|	1 -19	2-4 19	5-10 7	far 13
pt:best-lemma|none|sentence-before|	far 10
pt:best-lemma|none|speaker-then-quote|	2-4 18
pt:best-lemma|none|topic|	0 -8	1 -13	5-10 -7	far 9
pt:best-lemma|pedir|speaker-then-quote|	2-4 15
pt:best-lemma|perguntar|speaker-then-quote|	1 -8
pt:best-lemma|preferir|speaker-then-quote|	2-4 7
pt:best-lemma|queixar|quote-then-verb|	1 10
pt:best-lemma|recordar|quote-then-verb|	1 8
pt:best-lemma|rematar|quote-then-verb|	1 7
pt:best-lemma|resumir|quote-then-verb|	1 7
pt:best-lemma|resumir|speaker-then-quote|	2-4 11
pt:best-lemma|rir|quote-then-verb|	1 6
pt:best-lemma|sustentar|speaker-then-quote|	2-4 9
pt:best-lemma|unlisted|quote-then-verb|	1 6
pt:best-near|according-to|according|	0 -8	far 9
pt:best-near|according|0|	1 -8
pt:best-near|according|2-4|	2-3 -7	4-7 18
pt:best-near|according|5-10|	1 -12	2-3 9	4-7 24	8+ 8
pt:best-near|according|far|	4-7 19	8+ 10
pt:best-near|apposed|2-4|	4-7 13
pt:best-near|judging|0|	2-3 -15
pt:best-near|judging|1|	4-7 10
pt:best-near|judging|2-4|	1 18	2-3 -9	4-7 13
pt:best-near|judging|5-10|	2-3 9
pt:best-near|naked|1|	1 -12	2-3 -9	4-7 -10	8+ 12
pt:best-near|naked|2-4|	1 -14	4-7 24	8+ 6
pt:best-near|naked|5-10|	1 -8	2-3 8	4-7 -7	8+ 9
pt:best-near|naked|far|	2-3 19	8+ 8
pt:best-near|named-before|naked|	2-4 7	far 17
pt:best-near|named-nearby|naked|	1 -19	2-4 19	5-10 7	far 13
pt:best-near|other|1|	4-7 15
pt:best-near|quote-then-speaker|saying|	1 11
pt:best-near|quote-then-verb|other|	1 6
pt:best-near|quote-then-verb|saying|	1 6	2-4 -10
pt:best-near|saying|0|	1 -13	4-7 18
pt:best-near|saying|1|	1 -7	8+ 6
pt:best-near|saying|2-4|	2-3 11	4-7 20	8+ 9
pt:best-near|saying|5-10|	1 -16	2-3 -12
pt:best-near|saying|far|	2-3 15	4-7 18	8+ 8
pt:best-near|sentence-before|saying|	5-10 -8	far 13
pt:best-near|speaker-then-quote|apposed|	2-4 16
pt:best-near|speaker-then-quote|judging|	0 -14	1 11	2-4 9	5-10 7
pt:best-near|speaker-then-quote|saying|	2-4 12	5-10 -11	far 16
pt:best-near|speaker-then-quote|thinking|	2-4 7
pt:best-near|thinking|2-4|	8+ 7
pt:best-near|topic|naked|	0 -8	1 -13	5-10 -7	far 9
pt:best-near|verb-then-speaker|saying|	1 7	2-4 11
pt:best-order|according|according|0|	1 -8
pt:best-order|according|according|2-4|	2-3 -7	4-7 18
pt:best-order|according|according|5-10|	1 -12	2-3 9	4-7 24	8+ 8
pt:best-order|according|according|far|	4-7 19	8+ 10
pt:best-order|apposed|apposed|2-4|	4-7 13
pt:best-order|apposed|judging|1|	4-7 7
pt:best-order|apposed|judging|2-4|	1 17
pt:best-order|apposed|saying|0|	4-7 13
pt:best-order|apposed|saying|1|	2-3 9	4-7 8	8+ 8
pt:best-order|apposed|saying|2-4|	2-3 11	4-7 20
pt:best-order|apposed|saying|5-10|	4-7 10
pt:best-order|apposed|saying|far|	2-3 9
pt:best-order|apposition|saying|5-10|	4-7 9
pt:best-order|direct|judging|0|	2-3 -15
pt:best-order|direct|judging|2-4|	1 6	2-3 -9
pt:best-order|direct|saying|0|	4-7 12
pt:best-order|direct|saying|1|	1 -7	4-7 9	8+ 11
pt:best-order|direct|saying|2-4|	2-3 20	4-7 17	8+ 9
pt:best-order|direct|saying|5-10|	1 -15	2-3 -11	4-7 19
pt:best-order|direct|saying|far|	2-3 11	4-7 16
pt:best-order|inverted|other|1|	4-7 15
pt:best-order|inverted|saying|1|	2-3 10
pt:best-order|inverted|saying|2-4|	4-7 11
pt:best-order|inverted|saying|5-10|	8+ 9
pt:best-order|inverted|saying|far|	8+ 8
pt:best-order|naked|naked|1|	1 -12	2-3 -9	4-7 -10	8+ 12
pt:best-order|naked|naked|2-4|	1 -14	4-7 24	8+ 6
pt:best-order|naked|naked|5-10|	1 -8	2-3 8	4-7 -7	8+ 9
pt:best-order|naked|naked|far|	2-3 19	8+ 8
pt:best-phrase|name|	according -6	judging 11	naked 20	other 8
pt:best-phrase|noun|	direct 10	judging 6	naked -23	saying -8	thinking 12
pt:best-phrase|pronoun|	according 11	naked 6	other 10	saying -7
pt:best-score|-1|	1 -15	8+ 8
pt:best-score|	-2 -7	-3 9	0 -6	1 9	2 7
pt:best-score|-2|	1 -14	8+ 6
pt:best-score|-3|	2-3 9	4-7 17
pt:best-score|0|	4-7 -14	8+ 13
pt:best-score|1|	2-3 6	4-7 14	8+ 12
pt:best-score|2|	4-7 25	8+ 7
pt:best-score|3|	4-7 11	8+ 12
pt:best-score|4|	1 -16	4-7 23	8+ 10
pt:best-score|5|	2-3 -10	4-7 15	8+ 6
pt:best|according-to|according|	1 -18	2-3 -7	4-7 35	8+ 12
pt:best|colon|naked|	2-3 10	4-7 -7	8+ 6
pt:best|named-before|naked|	2-3 10	4-7 14	8+ 6
pt:best|named-nearby|naked|	1 -6	2-3 10	4-7 16	8+ 11
pt:best|quote-then-speaker|apposed|	2-3 -9
pt:best|quote-then-speaker|saying|	2-3 7	8+ 8
pt:best|quote-then-verb|other|	4-7 15
pt:best|quote-then-verb|saying|	2-3 -9	8+ 6
pt:best|sentence-before|according|	8+ 6
pt:best|sentence-before|saying|	2-3 -10	4-7 15
pt:best|speaker-then-quote|apposed|	4-7 13
pt:best|speaker-then-quote|judging|	1 21	2-3 -15	4-7 12
pt:best|speaker-then-quote|saying|	1 -15	4-7 35
pt:best|speaker-then-quote|thinking|	8+ 7
pt:best|topic|naked|	2-3 7	4-7 -16	8+ 10
pt:best|verb-then-speaker|saying|	2-3 8	8+ 11
pt:case-follow|all-one|,preposition|	none -12
pt:case-follow|all-one|,that|	none -11
pt:case-follow|all-one|,word|	none -9
pt:case-follow|all-one|auxiliary|	none -10
pt:case-follow|all-one|capital|	none -10
pt:case-follow|all-one|coordinator|	none -11
pt:case-follow|all-one|end|	none 6
pt:case-follow|all-one|stop|	none 11
pt:case-follow|all-one|word|	none -8
pt:case-follow|all|stop|	none -11
pt:case-follow|first|,verb-judging|	none 8
pt:case-follow|first|,verb-saying|	? 7	none 18
pt:case-follow|first|,word|	? 8	none 21
pt:case-follow|first|end|	. 12	? 10	none 19
pt:case-follow|first|stop|	? 11
pt:case-follow|first|—|	none 11
pt:case-follow|most|,verb-saying|	none 11
pt:case-follow|most|stop|	none 15
pt:case-follow|none|,auxiliary|	none -10
pt:case-follow|none|,capital|	none 8
pt:case-follow|none|,coordinator|	none -8
pt:case-follow|none|,preposition|	none -7
pt:case-follow|none|,subordinator|	none -7
pt:case-follow|none|,verb-saying|	none 13
pt:case-follow|none|,word|	none -9
pt:case-follow|none|determiner|	none -12
pt:case-follow|none|stop|	none 11
pt:case-follow|some|stop|	none -11
pt:case-intro|all-one|	, -10	: 13	capital -8	determiner -11	preposition -15	stop -9
pt:case-intro|all|	, -7	preposition -16	stop 10	word -14
pt:case-intro|first|	: 6	start 14	stop 10	word -13	— 10
pt:case-intro|most|	: 13	start 7	word -8
pt:case-intro|none|	, 14	adverb 12	coordinator 9	verb-judging -9	verb-saying -9
pt:case-intro|some|	, 8	word -7
pt:case|all-one|	1 -22	2 12	3 -8
pt:case|all|	2 -8	4-5 -12
pt:case|first|	10+ 8	6-9 25
pt:case|most|	4-5 13	6-9 10
pt:case|none|	3 8	4-5 26
pt:case|some|	3 -7	4-5 -7	6-9 10
pt:clause|false|false|	all -13	most -7	some -11
pt:clause|false|true|	all-one 12	none -6	some 10
pt:clause|true|false|	first 18	most 9	none 12
pt:clause|true|true|	first 6
pt:closed|	false 8
pt:continues|	true 8
pt:ending|	! 15	? 14
pt:family|"|	1 8	4-7 6	8+ 9
pt:family|'|	2-3 -17
pt:family|none|	4-7 14	8+ 7
pt:family|«|	1 -32	8+ 7
pt:family|‘|	4-7 8
pt:family|“|	1 7	8+ 12
pt:follow|	,auxiliary -10	,capital 7	,coordinator -8	,preposition -9	,subordinator -8	,that -11	,verb-judging 8	,verb-saying 10	: 11	auxiliary -15	capital -11	determiner -11	end 12	stop 7	— 7
pt:headline|false|	1 -10	8+ 12
pt:headline|true|	2-3 -8	4-7 21
pt:in-noun|false|false|1|	all-one -16	none -9
pt:in-noun|false|false|2-3|	all-one 7
pt:in-noun|false|false|4-7|	all -12	first 8	most 14	some 14
pt:in-noun|false|false|8+|	first 9	most 7	none 6	some 7
pt:in-noun|false|true|1|	all-one -10	none 11
pt:in-noun|false|true|2-3|	none -10
pt:in-noun|true|false|1|	all-one -15
pt:in-noun|true|false|2-3|	all -15	all-one 6
pt:in-noun|true|false|4-7|	first -11	none 18	some -11
pt:in-noun|true|false|8+|	none 8
pt:in-noun|true|true|1|	all-one -6
pt:intro-follow|,|stop|	2-3 11	4-7 14
pt:intro-follow|:|end|	2-3 11	4-7 21	8+ 7
pt:intro-follow|:|stop|	4-7 6	8+ 6
pt:intro-follow|auxiliary|stop|	2-3 -6	8+ 12
pt:intro-follow|capital|capital|	1 -8
pt:intro-follow|capital|stop|	1 -13	4-7 11
pt:intro-follow|coordinator|stop|	2-3 14
pt:intro-follow|coordinator|word|	1 -9
pt:intro-follow|determiner|,auxiliary|	2-3 -11
pt:intro-follow|determiner|,word|	2-3 -6
pt:intro-follow|determiner|preposition|	1 -9
pt:intro-follow|determiner|stop|	1 -10
pt:intro-follow|preposition|coordinator|	2-3 -10
pt:intro-follow|preposition|end|	2-3 16
pt:intro-follow|preposition|preposition|	1 -16	2-3 6
pt:intro-follow|preposition|stop|	1 -23
pt:intro-follow|start|,verb-saying|	4-7 14	8+ 6
pt:intro-follow|start|,word|	4-7 10	8+ 11
pt:intro-follow|start|end|	4-7 7
pt:intro-follow|start|—|	8+ 6
pt:intro-follow|stop|,verb-saying|	2-3 12	4-7 24	8+ 6
pt:intro-follow|stop|,word|	2-3 14	4-7 26	8+ 7
pt:intro-follow|stop|end|	2-3 9
pt:intro-follow|subordinator|stop|	1 9	4-7 -9
pt:intro-follow|that|stop|	2-3 9	4-7 19
pt:intro-follow|verb-judging|stop|	2-3 -13
pt:intro-follow|verb-saying|stop|	4-7 14
pt:intro-follow|word|,preposition|	2-3 -8
pt:intro-follow|word|;|	4-7 9
pt:intro-follow|word|end|	1 -13	2-3 -15
pt:intro-follow|word|preposition|	2-3 -11
pt:intro-follow|word|stop|	2-3 14	8+ 10
pt:intro-follow|word|word|	1 -6	2-3 -7
pt:intro-follow|—|end|	8+ 6
pt:intro|	, 7	: 14	adverb 12	coordinator 9	preposition -8	start 7	stop 10	verb-judging -16	— 10
pt:lead|lower|	, 15	adverb 12	coordinator 9	verb-judging -9	verb-saying -8
pt:lead|upper|	, -12	: 14	capital -10	determiner -9	preposition -21	start 7	stop 10	verb-judging -14	verb-saying 15	word -9	— 10
pt:naming|conhecido|2|	8+ 8
pt:naming|false|	preposition -14	stop 8	verb-judging -9	word -16
pt:naming|none|	8+ 12
pt:naming|palavra|1|	1 -16
pt:naming|true|	, 7	: 14	adverb 12	coordinator 9	start 7	stop 10	verb-judging -13	— 10
pt:nobody|1|	coordinator -9	word -7
pt:nobody|4-7|	stop 7
pt:others|0|	8+ 12
pt:others|1|	1 -9
pt:others|2|	1 -8	2-3 -9
pt:own-case|false|all-one|	, -10	: 13	capital -8	determiner -11	preposition -15	stop -9
pt:own-case|false|all|	, -7	preposition -16	stop 10	word -14
pt:own-case|false|first|	: 6	start 15	stop 11	word -13	— 9
pt:own-case|false|most|	word -8
pt:own-case|false|none|	, 13	adverb 12	coordinator 9	verb-judging -9	verb-saying -9
pt:own-case|false|some|	, 8	word -7
pt:own-case|true|first|	: 19	start 7	stop 7	— 7
pt:own-case|true|most|	: 9
pt:own|false|	1 -9	8+ 11
pt:own|true|	4-7 17	8+ 8
pt:sentence|judging|	1 7	4-7 26	8+ 8
pt:sentence|none|	1 -29	2-3 -9	4-7 -14	8+ 11
pt:sentence|saying|	2-3 8	4-7 27	8+ 9
pt:sentence|thinking|	2-3 7	4-7 11	8+ 8
pt:size-ending|10+|none|	,verb-saying 6	,word 6	stop 6	— 6
pt:size-ending|1|none|	,word -7	auxiliary -9	capital -10	coordinator 9	determiner -12	preposition -6	stop -6	word 10
pt:size-ending|2|none|	,auxiliary -7	,preposition 13	,verb-saying 7	,word -10	coordinator 7	word -12
pt:size-ending|3|.|	end 7
pt:size-ending|3|none|	,auxiliary -10	,capital 9	,preposition -14	,verb-saying 18	,word 14	coordinator -16	end 14	stop 19
pt:size-ending|4-5|.|	end 13
pt:size-ending|4-5|?|	,word 7
pt:size-ending|4-5|none|	,word 17	end 16
pt:size-ending|6-9|none|	,verb-saying 13	; 9	end 13	stop 9
pt:size-follow|10+|	,verb-saying 6	,word 6	stop 6	— 6
pt:size-follow|1|	,preposition -9	,word -7	auxiliary -9	capital -10	coordinator 9	determiner -12	preposition -6	stop -6	word 10
pt:size-follow|2|	,auxiliary -7	,preposition 13	,verb-saying 7	,word -10	coordinator 13	word -12
pt:size-follow|3|	,auxiliary -10	,capital 9	,preposition -14	,verb-saying 18	,word 14	coordinator -16	end 17	stop 19
pt:size-follow|4-5|	,word 20	end 21
pt:size-follow|6-9|	,verb-saying 13	; 9	end 13	stop 9
pt:size-intro|10+|	: 6	start 6	stop 6	— 6
pt:size-intro|1|	capital -17	coordinator -12	determiner -18	subordinator 13	verb-saying -14
pt:size-intro|2|	auxiliary -8	determiner 13	stop 21	that -9	verb-judging -15	word -7
pt:size-intro|3|	: 25	adverb 10	auxiliary 12	determiner -6	preposition -8	start 7	subordinator -6	that 6	verb-saying 13
pt:size-intro|4-5|	, 12	capital 11	start 9	stop 33	that 17	verb-saying 17
pt:size-intro|6-9|	, 7	: 35	auxiliary 8	start 14	stop 10	that 14	verb-saying 13	word 12
pt:size|	1 -9	10+ 9	6-9 7
pt:subject|elided|	,verb-saying 18	2-3 15	4-7 18	8+ 7	stop 15
pt:subject|none|	,auxiliary -10	,subordinator -8	,that -11	1 -17	2-3 -8	4-7 -12	8+ 13	; 6	auxiliary -7	preposition -18	stop -9	word -17
pt:subject|own|	,capital -9	,coordinator -8	,verb-saying 7	4-7 25	8+ 8	: 11	; -13	auxiliary -13	capital -10	determiner -9	end 20	preposition 7	stop 15	— 9
pt:two-before|,|	auxiliary 10	coordinator 10	determiner -18	verb-saying 13
pt:two-before|adverb|	stop 9	that 13
pt:two-before|auxiliary|	word 11
pt:two-before|capital|	: 15	auxiliary 14	preposition -10	stop 11	word -10
pt:two-before|coordinator|	preposition -11
pt:two-before|determiner|	word 15
pt:two-before|preposition|	word -10
pt:two-before|pronoun|	auxiliary -8
pt:two-before|quote|	coordinator -9	preposition -14	stop 7
pt:two-before|start|	capital -10	start 7
pt:two-before|stop|	— 10
pt:two-before|that|	word 11
pt:two-before|verb-judging|	preposition -9	that 7
pt:two-before|verb-saying|	preposition 14	stop 8
pt:two-before|word|	, 6	: 16	adverb 10	determiner 7	stop 8	verb-saying 15	word -13
pt:two-words-before|,|	houve 11	mas 10	o -15	é 8
pt:two-words-before|.|	— 10
pt:two-words-before|anos|	, 7
pt:two-words-before|apenas|	que 13
pt:two-words-before|a|	expressão -12	palavra -14
pt:two-words-before|bilhete|	: 11
pt:two-words-before|conhecido|	. 8
pt:two-words-before|discorda|	: 6
pt:two-words-before|disse|	que 10
pt:two-words-before|dizer|	que 12
pt:two-words-before|diz|	que -10
pt:two-words-before|do|	livro -12
pt:two-words-before|faixa|	: -12
pt:two-words-before|falam|	em 12
pt:two-words-before|falar|	em 12
pt:two-words-before|fala|	em 20
pt:two-words-before|jornalistas|	: 15
pt:two-words-before|o|	programa -9
pt:two-words-before|paciência|	. 10
pt:two-words-before|pergunta|	: 10
pt:two-words-before|segundos|	: 13
pt:two-words-before|sociais|	: 10
pt:two-words-before|start|	start 7
pt:two-words-before|valor|	: 7
pt:two-words-before||	. 7	e -9	para -14
pt:verb|false|1|	upper -22
pt:verb|false|8+|	lower 12	upper 9
pt:verb|true|2-3|	lower -11	upper 14
pt:verb|true|4-7|	lower 20
pt:verb|true|8+|	upper 8
pt:word-after|	, -10	. 8	: 11	de -9	do -12	e 11	end 12	ficou -6	no -11	não -10	o -9	para -14	é -12	— 7
pt:word-after|,|	! 11	none -9
pt:word-after|.|	? 11	none 7
pt:word-after|:|	none 11
pt:word-after|de|	none -9
pt:word-after|do|	none -12
pt:word-after|end|	. 14	? 10	none 8
pt:word-after|e|	none 6
pt:word-after|ficou|	none -6
pt:word-after|no|	none -11
pt:word-after|não|	none -10
pt:word-after|para|	none -14
pt:word-after|é|	none -12
pt:word-after|—|	none 11
pt:word-before|	, 7	. 9	: 14	? 8	a -6	ao -13	apenas 10	chamado -9	da -13	em 26	está 14	expressão -12	houve 15	há 7	livro -10	marca 10	mas 10	numa 10	o -13	palavra -16	partido 7	por -16	programa -9	start 7	são 10	tem 12	ter 12	têm -12	um 8	— 10
pt:word-before|,|	4-7 14
pt:word-before|.|	2-3 8	4-7 24	8+ 6
pt:word-before|:|	2-3 10	4-7 9	8+ 8
pt:word-before|?|	4-7 7
pt:word-before|ao|	2-3 -13
pt:word-before|a|	2-3 -7	4-7 17
pt:word-before|como|	1 13	2-3 -6	4-7 -9
pt:word-before|da|	2-3 -14
pt:word-before|de|	4-7 -9
pt:word-before|do|	2-3 6
pt:word-before|em|	2-3 22	4-7 18
pt:word-before|expressão|	2-3 -12
pt:word-before|e|	1 -12
pt:word-before|foi|	2-3 11
pt:word-before|o|	1 -10	2-3 -10
pt:word-before|palavra|	1 -16
pt:word-before|para|	1 -14
pt:word-before|por|	2-3 -16
pt:word-before|programa|	2-3 -9
pt:word-before|que|	4-7 20
pt:word-before|start|	2-3 7	4-7 15	8+ 7
pt:word-before|são|	2-3 10
pt:word-before|têm|	2-3 -12
pt:word-before|um|	1 -9
pt:word-before|é|	4-7 14	8+ 8
pt:word-before|—|	8+ 6
pt:work|near|none|,|	all -7
pt:work|near|none|	all -7	all-one -12	first 6
pt:work|none|none|,|	none 14	some 8
pt:work|none|none|:|	all-one 13	first 6	most 13
pt:work|none|none|adverb|	none 12
pt:work|none|none|	all -11	all-one 6	first 6	most 16	some -11
pt:work|none|none|capital|	all-one -8	none 8
pt:work|none|none|coordinator|	none 9
pt:work|none|none|determiner|	all-one -9
pt:work|none|none|preposition|	all -16	all-one -15
pt:work|none|none|start|	first 14	most 7
pt:work|none|none|stop|	all 10	all-one -9	first 10
pt:work|none|none|verb-judging|	none -9
pt:work|none|none|verb-saying|	none -9
pt:work|none|none|word|	all -8	all-one 8	first -11	some -7
pt:work|none|none|—|	first 10
pt:work|right|none|	all -11	all-one -17	first -8
pt:work|right|none|word|	all -11	all-one -17	first -8
sentence|judging|	8+ 26
sentence|none|	1 -30	2-3 -36	4-7 -17
sentence|saying|	1 10	2-3 14	4-7 21	8+ 15
sentence|thinking|	1 -49	2-3 -15	4-7 24	8+ 22
size-ending|10+|!|	,pronoun 7	,verb-saying 7
size-ending|10+|,|	capital 13	determiner 21	pronoun 14	verb-saying 21	word 17
size-ending|10+|.|	capital 10	determiner 10	end 31	preposition 12	pronoun 20	— 13
size-ending|10+|?|	capital 17	determiner 10	end 9	pronoun 9
size-ending|10+|none|	( 11	, 11	,auxiliary 6	,pronoun 8	,verb-saying 8	,verb-thinking 8	,word 7	: 16	capital 7	determiner 14	end 15	pronoun 17	stop 28	verb-saying 16	— 6
size-ending|1|!|	stop 12
size-ending|1|,|	pronoun 12	word -8
size-ending|1|.|	capital 13	preposition -11	pronoun 9	subordinator -14
size-ending|1|none|	( -11	) -8	, -7	,auxiliary -14	,preposition -8	,pronoun 6	,quote -13	,that -14	,verb-saying 12	- -16	: -17	adverb -19	auxiliary -23	capital -11	coordinator 6	pronoun -13	quote -13	subordinator 8	verb-judging -25	word -12
size-ending|2|,|	auxiliary -17	capital 26	coordinator -20	preposition -20	pronoun -8	verb-saying -12
size-ending|2|.|	capital -11	determiner -20	end -12	pronoun 7
size-ending|2|?|	,verb-saying 7	capital 14	end 10	pronoun 12	verb-saying 18	— 8
size-ending|2|none|	( -15	) -15	+ 10	, -7	,adverb -6	,auxiliary -9	,determiner -11	,that -12	,word -9	; 7	adverb -12	auxiliary -17	capital -20	end 9	pronoun -18	verb-judging -14	verb-saying -27	word -22
size-ending|3|!|	end -12
size-ending|3|,|	auxiliary -9	coordinator -7	verb-saying 31	word 7
size-ending|3|.|	capital -6	determiner 10	end 26	preposition -9	pronoun 19	quote -6	subordinator -9
size-ending|3|?|	end 21	pronoun 14
size-ending|3|none|	( -12	, 6	,auxiliary -7	,capital 9	,coordinator -13	,determiner 18	,preposition -19	,pronoun -7	,subordinator 11	,word 10	: 11	capital -17	end 13	preposition 6	subordinator 18	verb-judging 6	verb-saying -12	— 8
size-ending|4-5|!|	,word 15	end 14	pronoun 13
size-ending|4-5|,|	auxiliary -11	capital 27	preposition -12	pronoun 30	verb-saying 30
size-ending|4-5|.|	capital 13	end 15	preposition 21	that 13	— 13
size-ending|4-5|?|	,verb-saying 11	,word 7	capital 13	determiner 13	end 19	pronoun 13	stop -10	verb-saying 11
size-ending|4-5|none|	( -11	,capital -11	,coordinator 17	,determiner -11	,subordinator 14	,word -11	- 14	: 9	; 18	adverb -9	capital 8	coordinator 11	subordinator 23
size-ending|6-9|!|	determiner 8	end 9	pronoun 13
size-ending|6-9|,|	auxiliary -7	capital 23	determiner 31	pronoun 17	subordinator -11	verb-saying 22
size-ending|6-9|.|	determiner 13	preposition 15	pronoun 24	that 12	— 18
size-ending|6-9|?|	,pronoun 6	,verb-saying 9	,word 13	capital 15	end 18	pronoun 14	stop 13	verb-saying 11	— 12
size-ending|6-9|none|	, -6	,auxiliary 19	,preposition -6	,pronoun 17	,verb-judging 11	,verb-saying 16	,verb-thinking 11	: 29	auxiliary -6	capital 9	coordinator 22	determiner 9	end 41	pronoun 11	stop 16	word -12	— 8
size-follow|10+|	( 14	, 11	,auxiliary 6	,pronoun 8	,verb-saying 8	,verb-thinking 8	,word 7	: 16	capital 18	determiner 19	end 31	preposition 12	pronoun 17	stop 28	verb-saying 22	word 17	— 13
size-follow|1|	( -15	) -8	, -7	,auxiliary -15	,coordinator 15	,preposition -9	,pronoun 6	,quote -13	,that -14	,verb-saying 12	- -16	: -17	adverb -19	auxiliary -22	coordinator 6	pronoun 15	quote -20	verb-judging -25	verb-thinking -7	word -13
size-follow|2|	( -15	) -16	+ 10	, -7	,adverb -6	,determiner -11	,that -12	,word -9	; 7	adverb -12	auxiliary -21	capital -13	determiner -13	preposition -6	pronoun -13	quote -7	verb-judging -15	verb-saying -23	word -20	— 12
size-follow|3|	( -12	,auxiliary -7	,capital 9	,coordinator -13	,determiner 18	,preposition -19	,pronoun -7	,subordinator 11	,verb-saying 6	,word 11	: 11	capital -6	coordinator 6	end 30	pronoun 15	quote -6	subordinator 6	that -6	verb-judging 6	– 6	— 8
size-follow|4-5|	( -11	,capital -11	,coordinator 17	,determiner -11	,subordinator 14	,verb-thinking 12	,word -11	- 14	: 9	; 18	adverb -9	capital 23	coordinator 12	end 17	pronoun 8	stop -6	subordinator 25	verb-saying 11	— 15
size-follow|6-9|	( 17	, -11	,auxiliary 19	,preposition -6	,pronoun 18	,verb-judging 11	,verb-saying 16	,verb-thinking 11	: 29	auxiliary -10	capital 8	determiner 23	end 13	pronoun 27	stop 17	that 12	verb-saying 23	word -11	— 19
size-intro|10+|	, 12	- 11	: 31	auxiliary 15	capital 6	coordinator 9	preposition 22	quote 19	start 19	stop 15	subordinator 13	that 12	verb-saying 11	word 27	— 6
size-intro|1|	( -8	, -16	adverb 13	coordinator -33	determiner 12	preposition -10	quote -13	start -7	stop 24	subordinator 7	that -18	verb-judging -13	verb-thinking -16	word -12
size-intro|2|	( -12	, -6	: 21	adverb -18	capital -8	determiner -19	possessive 6	preposition -15	start -10	stop 20	subordinator -26	that -15	verb-judging -7	verb-saying -7	word -9
size-intro|3|	' -12	, 11	adverb 7	auxiliary 31	capital 9	coordinator 10	determiner -10	possessive -16	preposition -6	pronoun 23	start 16	stop 19	that 20	verb-judging -9	verb-saying 15	verb-thinking 16	word 9	— 10
size-intro|4-5|	( -9	, -6	: -8	; -9	adverb -10	auxiliary 9	coordinator 8	possessive -14	preposition 8	pronoun 10	quote 19	start 26	subordinator 27	that 35	verb-judging 11	verb-saying -18	verb-thinking 26	word -10	— 12	’ 7
size-intro|6-9|	, 26	: 11	; 11	adverb 19	coordinator 14	determiner 25	pronoun 24	quote 16	start 38	stop 32	subordinator -8	that 32	verb-saying -17	verb-thinking 25	word 18	— 10	’ 9
size|	1 -15	10+ 30	2 -29	3 16	6-9 16
subject|elided|	,preposition 8	,pronoun 14	,word -12	1 -16	2-3 26	8+ 12	capital -13	determiner 8	end 20	preposition 11	stop 11	verb-saying -6	word -8	— 9
subject|none|	( -8	) -13	+ 9	,auxiliary -13	,capital -13	,coordinator 10	,determiner -12	,preposition -22	,quote -13	,subordinator -7	,that -15	,verb-judging 10	,verb-thinking 10	- -13	4-7 -10	; 21	adverb -12	auxiliary -18	capital 18	determiner 8	end 33	preposition -15	pronoun -6	subordinator 7	that 9	verb-judging -6	— 14
subject|own|	) -10	+ 10	,adverb -6	,auxiliary 20	,coordinator -6	,determiner 11	,preposition -7	,subordinator 17	,that -10	,verb-judging 7	,verb-saying 14	,word -8	- 9	8+ 13	adverb -9	determiner 6	end 24	preposition 20	pronoun 10	quote -13	stop -6	verb-saying -14	— 9
two-before|%|	stop 11
two-before|)|	: 9	stop 11
two-before|,|	auxiliary 26	capital -16	determiner -24	quote 13	subordinator -8	verb-saying 8	verb-thinking -7	word -27
two-before|:|	capital -8	determiner -15	word 11
two-before|;|	capital 14
two-before|adverb|	: 24	auxiliary 16	coordinator 9	determiner -14	preposition 6	stop 23	subordinator -11	that 13	verb-judging -18	verb-saying 12
two-before|auxiliary|	: 11	auxiliary 24	determiner -15	preposition -20	pronoun 14	quote -7	stop 21	verb-thinking 16	word 12
two-before|capital|	' -12	( -11	, 22	: 9	auxiliary 12	capital 19	determiner -23	possessive -27	preposition -7	subordinator -11	verb-thinking 12	word -7
two-before|coordinator|	adverb 15	auxiliary 14	determiner -18	preposition -19	verb-saying 15	verb-thinking -16	word -17
two-before|determiner|	: 16	adverb 6	auxiliary -7	capital -9	determiner 18	preposition -12	stop 20	verb-judging -6	verb-thinking 15	word -7
two-before|possessive|	word -19
two-before|preposition|	: -8	auxiliary -14	capital 13	preposition 12	pronoun -15	stop 20	verb-saying -25	verb-thinking 14
two-before|pronoun|	, -6	: 27	adverb 15	auxiliary 7	capital -9	determiner -12	preposition 16	stop 25	subordinator 18	verb-judging 8	verb-thinking -12	word 7
two-before|quote|	( -8	, -25	: 14	auxiliary -7	coordinator -18	preposition -9	stop 19	word -7	— 15
two-before|start|	capital -19	determiner -24	preposition -8	start 19
two-before|stop|	) 10	: 8	capital -23	determiner -20	preposition -17	— 11
two-before|subordinator|	determiner -16	preposition -14	stop 9	word -9
two-before|that|	auxiliary -13	capital 14	pronoun 20	stop 10	verb-judging -11	verb-saying -20	word 10
two-before|verb-judging|	: 16	adverb -13	auxiliary 11	determiner 8	preposition 6	stop 23	that 14	word -9
two-before|verb-saying|	, 42	: 6	adverb -14	capital 6	determiner 12	preposition 22	stop 7	verb-judging -11
two-before|verb-thinking|	, -7	: 14	auxiliary 10	determiner -10	stop 18	subordinator 6	that 10	word -15
two-before|word|	( -11	, -13	; 14	adverb 10	capital 6	coordinator 21	possessive 6	preposition -24	pronoun 18	quote -7	stop 34	subordinator -8	verb-judging -19	verb-saying -6	verb-thinking 13	word 7
two-words-before|%|	. 11
two-words-before|)|	. 11	: 9
two-words-before|,|	 13	a -9	alias -8	blamed 13	christened -10	di 10	dit -10	entitled -10	had 11	houve 11	is 10	la -13	maar 10	mas 10	nicknamed -15	o -15	or -14	per -7	said 18	since 11	the -8	titled -12	was 21	whose -17	é 8
two-words-before|.|	) 10	: 8	the -15	under -12	— 11
two-words-before|000|	. 9
two-words-before|1991|	. 8
two-words-before|1998|	. 6
two-words-before|2021|	. 6
two-words-before|2027|	. 9
two-words-before|2028|	. 11
two-words-before|29|	. 12
two-words-before|3|	: 13
two-words-before|a24|	. 6
two-words-before|aan|	. 7
two-words-before|ab|	: 8
two-words-before|acquiesce|	: 11
two-words-before|act|	. 8
two-words-before|added|	. 6
two-words-before|admits|	: 10
two-words-before|afp|	. 8
two-words-before|again|	. 10
two-words-before|agreed|	. 10
two-words-before|airport|	. 8
two-words-before|altro|	: 14
two-words-before|analysts|	. 9
two-words-before|anders|	: 10
two-words-before|and|	said 17	was 11
two-words-before|anni|	. 7
two-words-before|anos|	, 7
two-words-before|answer|	. -7
two-words-before|ans|	. 12
two-words-before|an|	, 8
two-words-before|apenas|	que 13
two-words-before|apology|	, -10
two-words-before|arrived|	. 10
two-words-before|asked|	, 13	for 18
two-words-before|assembly|	. 9
two-words-before|as|	a -19	the -17
two-words-before|august|	. 10
two-words-before|aus|	. 10
two-words-before|author|	of -9
two-words-before|autora|	de -9
two-words-before|away|	. 12
two-words-before|a|	expressão -12	palavra -14	so-called -11
two-words-before|back|	. 12
two-words-before|base|	: 8
two-words-before|bekend|	als -6
two-words-before|bericht|	: 9
two-words-before|be|	met 13
two-words-before|bilhete|	: 11
two-words-before|book|	, -10
two-words-before|box|	. 9
two-words-before|braccia|	: 18
two-words-before|but|	not 15
two-words-before|called|	a 12	for 12	it 11	that 13	the -12
two-words-before|call|	. 13	a -15	the -13
two-words-before|calma|	: 11
two-words-before|camera|	. 8
two-words-before|care|	. 8
two-words-before|car|	. 9
two-words-before|case|	. 7
two-words-before|cbc|	’s -13
two-words-before|change|	. 11
two-words-before|chapter|	. 8
two-words-before|charge|	. 9
two-words-before|claro|	: 9
two-words-before|clients|	were 11
two-words-before|club|	. 7
two-words-before|cnn|	's -11
two-words-before|coalition|	. 8
two-words-before|comptes|	juge 10
two-words-before|conclu|	: 10
two-words-before|conhecido|	. 8
two-words-before|conocido|	como -12
two-words-before|corrige|	: 16
two-words-before|court|	. 9
two-words-before|crie|	au -8
two-words-before|c’|	è -10
two-words-before|dass|	man 12
two-words-before|das|	für 7
two-words-before|day|	: 12
two-words-before|definido|	como -8
two-words-before|dem|	titel -11
two-words-before|den|	ausdruck -12	namen -16	spitznamen -11	zusatz -15
two-words-before|der|	aufschrift -12	begriff -13
two-words-before|described|	as 27
two-words-before|de|	afspraak 8	zaak 15
two-words-before|dice|	. 7
two-words-before|die|	initiative -11	zeitung -7
two-words-before|disagreed|	. 11
two-words-before|discorda|	: 6
two-words-before|disse|	que 10
two-words-before|diversamente|	: 6
two-words-before|dizer|	que 12
two-words-before|diz|	que -10
two-words-before|di|	aver 11	essere 15
two-words-before|documentary|	, -10
two-words-before|do|	livro -12
two-words-before|droog|	. 11
two-words-before|d’|	un 10	une 9
two-words-before|ein|	: 6
two-words-before|ekwueme-voss|	: 7
two-words-before|elle|	. 8
two-words-before|english|	. 13
two-words-before|entscheidung|	sei 10
two-words-before|enttäuscht|	. 6
two-words-before|espn|	. 10
two-words-before|es|	: 6
two-words-before|euros|	. 19
two-words-before|euro|	. 9
two-words-before|explained|	. 9
two-words-before|expresó|	su 16
two-words-before|eyes|	. 11
two-words-before|face|	. 14
two-words-before|fair|	. 6
two-words-before|faixa|	: -12
two-words-before|falam|	em 12
two-words-before|falar|	em 12
two-words-before|fala|	em 20
two-words-before|fees|	. 9
two-words-before|fest|	. 10
two-words-before|fifth|	. 8
two-words-before|flag|	. 7
two-words-before|floor|	. 7
two-words-before|for|	a -17	her 10
two-words-before|found|	it 13
two-words-before|game|	. 11
two-words-before|gemeint|	: 9
two-words-before|govender|	: 14
two-words-before|grinned|	. 10
two-words-before|guère|	: 11
two-words-before|habla|	de 15
two-words-before|habló|	de 11
two-words-before|había|	dicho -10
two-words-before|haderte|	: 6
two-words-before|had|	been 13	called 15
two-words-before|hands|	. 9
two-words-before|hand|	. 6
two-words-before|have|	been 13	named -10
two-words-before|ha|	scritto -11
two-words-before|head|	. 12
two-words-before|helicopter|	. 9
two-words-before|her|	. 8	as 8
two-words-before|het|	besluit 10	dorp -9	kabinet 9	over 14	woord -8
two-words-before|heures|	. 6
two-words-before|he|	called 23	had 18	preferred -19	termed 16	was 18	would 13
two-words-before|hij|	. 6
two-words-before|him|	. 6	: 17
two-words-before|home|	. 11
two-words-before|hours|	. 6
two-words-before|house|	. 9
two-words-before|idea|	. 9
two-words-before|ihr|	buch -6
two-words-before|il|	, 6	giudizio -12
two-words-before|interpreter|	. 15
two-words-before|interview|	. 14
two-words-before|into|	a -15
two-words-before|invece|	di 12
two-words-before|invita|	a 9
two-words-before|in|	. 12	der -9
two-words-before|island|	. 9
two-words-before|is|	. 9	called -8	titled -6
two-words-before|it|	, -13	. 19	a -18	as 15	had 18	says -18	would 13
two-words-before|joke|	. 6
two-words-before|jornalistas|	: 15
two-words-before|judgment|	. 11
two-words-before|kept|	a -15	its -13
two-words-before|known|	as -20
two-words-before|komen|	. 7
two-words-before|lacht|	) 8
two-words-before|land|	. 9
two-words-before|last|	. 14
two-words-before|late|	. 10
two-words-before|laughed|	. 16
two-words-before|laughing|	. 12
two-words-before|la|	chiamano -11	definisce 14	etiqueta -10	mention -15	parola -12
two-words-before|lei|	, 11
two-words-before|letter|	. 10
two-words-before|le|	dossier 13	mot -16	texte 6
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 10
two-words-before|line|	. 16	read -12
two-words-before|locally|	as -18
two-words-before|long|	. 12
two-words-before|lui|	. 6
two-words-before|l’|	appelle -11
two-words-before|manager|	. 6
two-words-before|man|	habe 10
two-words-before|marketed|	as -10
two-words-before|meeting|	. 6
two-words-before|men|	to -7
two-words-before|message|	. 9
two-words-before|meter|	. 10
two-words-before|me|	, 8	. 9
two-words-before|minister|	. 11
two-words-before|minutes|	. 11
two-words-before|misadventure|	. 8
two-words-before|mit|	. 6	dem 6
two-words-before|modulo|	? 9
two-words-before|month|	. 9
two-words-before|morning|	. 8
two-words-before|mot|	de -20
two-words-before|nada|	. 8
two-words-before|name|	. 13
two-words-before|nannte|	sie 7
two-words-before|news|	' -12
two-words-before|nicknamed|	the -8
two-words-before|niega|	: 14
two-words-before|night|	. 7
two-words-before|noemt|	dat 7	het 9
two-words-before|note|	. -10
two-words-before|not|	. 7	: 12	be 11	negotiate 14	to 11
two-words-before|no|	. 8
two-words-before|n’|	avoir 10
two-words-before|objected|	. 7
two-words-before|office|	, -13	. 12
two-words-before|of|	a -23	the -15
two-words-before|only|	: 13
two-words-before|on|	. 15	pouvait 13
two-words-before|op|	. 11
two-words-before|order|	. 10
two-words-before|out|	: 14
two-words-before|over|	. 13	de -8
two-words-before|o|	programa -9
two-words-before|paciência|	. 10
two-words-before|panel|	. 7
two-words-before|park|	. 10
two-words-before|parlamento|	. 7
two-words-before|parlano|	di 16
two-words-before|parla|	di 13
two-words-before|parle|	de 11
two-words-before|pas|	: 8
two-words-before|paying|	for 15
two-words-before|pergunta|	: 10
two-words-before|per|	i 9
two-words-before|phone|	. 6
two-words-before|place|	of -11
two-words-before|points|	. 8
two-words-before|point|	. 11
two-words-before|policy|	. 11
two-words-before|posted|	: 16
two-words-before|power|	. 10
two-words-before|precisa|	: 12
two-words-before|premier|	had 12
two-words-before|prize|	: -12
two-words-before|protested|	. 7
two-words-before|qualifié|	de 13
two-words-before|qu|	’ 9
two-words-before|qu’|	elle 11
two-words-before|radio|	. 10
two-words-before|raid|	as 13
two-words-before|rassicura|	: 13
two-words-before|rating|	. 12	to -15
two-words-before|read|	. 14
two-words-before|recalled|	. 15
two-words-before|relativise|	: 16
two-words-before|reno|	. 6
two-words-before|replied|	. 14	: 24
two-words-before|reporters|	, 9
two-words-before|report|	, -11
two-words-before|reprend|	: 11
two-words-before|right|	. 10
two-words-before|row|	. 8
two-words-before|ruling|	. 11
two-words-before|said|	, 32	. 26	: 37	that -7
two-words-before|says|	, 15	. 11
two-words-before|say|	, 11
two-words-before|schild|	: -11
two-words-before|school|	. 11
two-words-before|secondo|	la -12
two-words-before|seconds|	. 8
two-words-before|segundos|	: 13
two-words-before|series|	called -9
two-words-before|se|	dit 13
two-words-before|shares|	. 10
two-words-before|she|	had 11	is 16	would 13
two-words-before|should|	have 11
two-words-before|showed|	that 10
two-words-before|sides|	. 7
two-words-before|sie|	, 7
two-words-before|sign|	for -14
two-words-before|silence|	: 13
two-words-before|si|	chiama -9	dice 13
two-words-before|slogan|	is -7
two-words-before|smiled|	. 14
two-words-before|sociais|	: 10
two-words-before|socios|	de 10
two-words-before|soltó|	: 12
two-words-before|song|	, -11
two-words-before|so|	: 13
two-words-before|speaks|	of 14
two-words-before|spiega|	, 10
two-words-before|spoke|	of 13
two-words-before|sports|	. 12
two-words-before|sport|	. 8
two-words-before|sprach|	von 7
two-words-before|sprak|	van 7
two-words-before|spreekt|	van 21
two-words-before|spricht|	von 19
two-words-before|spring|	. 9
two-words-before|stand|	. 8	: -8
two-words-before|start|	de -8	die -9	il -10	la -9	start 19
two-words-before|station|	. 7
two-words-before|story|	. 9
two-words-before|subject|	line -14
two-words-before|such|	as -11
two-words-before|sunday|	. 11
two-words-before|sure|	. 7
two-words-before|svp|	. 13
two-words-before|s’|	intitola -11
two-words-before|tajante|	: 11
two-words-before|team|	. 8
two-words-before|telegram|	. 7
two-words-before|telephone|	. 7
two-words-before|testa|	: 10
two-words-before|that|	. 10	he 10	it 12	read -8	says -14	were -9
two-words-before|them|	. 10
two-words-before|they|	had 14
two-words-before|the|	accord 10	caption -6	change 11	decision 18	government 12	heading -12	hearing 7	line -12	order 10	outcome 13	phrase -26	report 12	result 12	slogan -13	so-called -21	tagline -12	term -18	title -10	word -36	words -22
two-words-before|this|	. 7
two-words-before|times|	. 6
two-words-before|time|	. 12
two-words-before|toe|	. 7
two-words-before|told|	. 11
two-words-before|to|	be 14	put -6	say -18
two-words-before|transport|	of 9
two-words-before|tratta|	di 10
two-words-before|tribute|	to 16
two-words-before|uit|	. 10
two-words-before|una|	. 7
two-words-before|une|	décision 11
two-words-before|university|	. 9
two-words-before|unlikely|	. 10
two-words-before|unmoved|	. 9
two-words-before|unrepentant|	. 10
two-words-before|un|	homme 10	projet 10	texte 12
two-words-before|up|	. 11
two-words-before|us|	. 8
two-words-before|uur|	. 8
two-words-before|valor|	: 7
two-words-before|victoire|	. 6
two-words-before|voix|	. 10
two-words-before|volte|	. 8
two-words-before|von|	einem 21	einer 15
two-words-before|voor|	. 9
two-words-before|warned|	against 14
two-words-before|washington|	was 9
two-words-before|was|	. 9	a 8	called 7	titled -9
two-words-before|watching|	. 10
two-words-before|watch|	. 6
two-words-before|way|	. 11
two-words-before|wednesday|	. 10
two-words-before|week|	. 17
two-words-before|weten|	. 12
two-words-before|which|	means -9
two-words-before|widersprach|	: 10
two-words-before|window|	. 10
two-words-before|words|	, 15
two-words-before|word|	. 14
two-words-before|worse|	. 9
two-words-before|would|	be 19
two-words-before|writes|	: 13
two-words-before|wrote|	, 13	. 7	: 22
two-words-before|x|	: 19
two-words-before|years|	. 7
two-words-before|year|	. 11
two-words-before|you|	had -13
two-words-before|zeigte|	sich 9
two-words-before|zeit|	: 10
two-words-before|ze|	. 13
two-words-before|zurück|	: 12
two-words-before|zu|	: 6
two-words-before||	( -8	, -25	. 19	: 14	and -11	but 7	e -9	en -12	or -17	para -14	und -6	y -13	— 15
two-words-before|à|	la 6
two-words-before|è|	detto 13	stata 13
verb|false|1|	lower -13	other -22
verb|false|2-3|	other -12	upper -37
verb|false|4-7|	lower 38	other -7	upper -30
verb|false|8+|	lower 35	other 8
verb|true|1|	lower -20	upper 11
verb|true|2-3|	lower 21
verb|true|4-7|	lower 28	other 9
verb|true|8+|	lower 8	upper 11
word-after|	 -25	( -21	) -14	+ 14	, -11	. 6	; 6	? -28	a -20	about -8	abu 10	according -13	after 17	als -7	an 9	and 19	as -13	asked 8	assistant 7	au -10	auf -20	because -13	before 12	beim 11	bestimmt -14	blijft 10	but -11	by 16	came 7	coach 7	conceded 9	could -11	da 7	dans 18	dat 10	de -14	della 12	deputy 8	die 18	doughnut -14	drew -11	du -8	e 11	een -10	elle 14	en 13	end 23	era -12	ficou -6	gedoopt -13	genannt 6	genoemd -11	gewesen 8	ha -7	had -26	he 19	head 7	hollis 8	il 7	im -8	instead -14	is -14	ist -8	its 6	joked 8	judge 9	justice 11	kruger -14	la 8	las 13	le 20	l’ 6	mayor 12	mr 14	mr. 11	mrs 6	mrs. 7	ms 14	nennen -9	nennt -6	no -11	non -8	não -10	o -9	on 14	one 15	ook -7	or -18	over -6	par 15	para -12	pour -14	prime 9	prosecutor 11	pyo 7	rating -20	remark -14	remarked 6	replied 11	ruiz 7	rule -19	runs -12	said 21	sang -6	says 21	schreibt -14	se -11	sei -10	she 23	si 6	sie 11	signs 7	since 15	sous -14	su 15	that -10	the 12	they 10	to -18	two -8	un -11	und -17	under -16	union 10	van 7	von -14	voor -12	vor -15	was -10	were 12	when 22	which -12	while 19	win -6	wins -12	worden -10	wrote 12	zijn 14	zur 7	à 11	è -9	é -12	— 22
word-after|(|	. 11	none -18
word-after|)|	none -12
word-after|+|	none 14
word-after|,|	! 19	none -15
word-after|.|	! 13	? -16	none 7
word-after|;|	none 6
word-after|?|	none -28
word-after|about|	, -15	none 14
word-after|abu|	, 10
word-after|after|	none 17
word-after|als|	none -7
word-after|and|	, -13	none 26
word-after|an|	, 14	none 6
word-after|asked|	? 19
word-after|assistant|	, 7
word-after|as|	, -17	. -17	none 6
word-after|at|	. 13	none -13
word-after|auf|	none -20
word-after|au|	none -10
word-after|a|	, -13	. -9	none -11
word-after|because|	none -13
word-after|before|	none 12
word-after|bestimmt|	none -14
word-after|blijft|	none 10
word-after|but|	none -9
word-after|by|	. 9	none 19
word-after|came|	, 15
word-after|chief|	, 13
word-after|coach|	, 7
word-after|conceded|	, 9
word-after|could|	none -11
word-after|dans|	none 18
word-after|das|	. 10
word-after|dat|	. 10	none 8
word-after|da|	none 7
word-after|della|	none 12
word-after|deputy|	, 8
word-after|der|	. 7
word-after|de|	. 19	none -16
word-after|die|	. 17	none 11
word-after|doughnut|	none -14
word-after|do|	none -12
word-after|du|	none -8
word-after|elle|	. 14
word-after|end|	! 13	. 8	? 33	none 17
word-after|en|	none 13
word-after|era|	none -12
word-after|e|	none 6
word-after|ficou|	none -6
word-after|gedoopt|	none -13
word-after|genannt|	none 6
word-after|genoemd|	none -11
word-after|gewesen|	none 8
word-after|had|	, -11	none -24
word-after|has|	, -16	none 10
word-after|ha|	none -7
word-after|head|	, 7
word-after|her|	, 15	. -8
word-after|he|	! 10	, 8	. 19	? 18	none 14
word-after|instead|	none -14
word-after|in|	. -15
word-after|ist|	none -8
word-after|is|	, -13	none -11
word-after|its|	, 16
word-after|it|	, -11	. 12
word-after|i|	? 14
word-after|joked|	, 8
word-after|judge|	, 9
word-after|justice|	? 11
word-after|kruger|	none -14
word-after|last|	none 9
word-after|las|	none 13
word-after|la|	. 16
word-after|le|	. 18
word-after|l’|	. 10
word-after|mayor|	, 12
word-after|mr.|	, 10	none 9
word-after|mrs.|	, 7
word-after|mrs|	, 6
word-after|mr|	, 14
word-after|ms|	, 13
word-after|nennen|	none -9
word-after|nennt|	none -6
word-after|non|	none -8
word-after|no|	none -11
word-after|não|	none -10
word-after|one|	, 13
word-after|on|	none 9
word-after|or|	none -18
word-after|over|	none -6
word-after|para|	none -12
word-after|par|	none 15
word-after|pour|	none -14
word-after|prime|	, 9
word-after|prosecutor|	, 11
word-after|pyo|	, 7
word-after|rating|	none -20
word-after|remarked|	, 6
word-after|remark|	none -14
word-after|replied|	, 11
word-after|ruiz|	, 7
word-after|rule|	none -19
word-after|runs|	none -12
word-after|said|	, 21	? 7	none 13
word-after|says|	, 21
word-after|schreibt|	none -14
word-after|sei|	none -10
word-after|se|	none -11
word-after|she|	, 29	. -6	? 17
word-after|sie|	. 7
word-after|signs|	none 7
word-after|si|	none 6
word-after|sous|	none -14
word-after|su|	none 15
word-after|that|	, -12	none -8
word-after|they|	, 10
word-after|the|	. 13	none 8
word-after|to|	none -18
word-after|under|	none -16
word-after|und|	none -17
word-after|union|	, 10
word-after|un|	none -11
word-after|van|	none 7
word-after|von|	none -14
word-after|voor|	none -12
word-after|vor|	none -15
word-after|was|	, -10	none -6
word-after|were|	none 12
word-after|when|	. 18
word-after|which|	, -12
word-after|while|	none 14
word-after|wins|	none -12
word-after|win|	none -6
word-after|worden|	none -10
word-after|would|	, 6
word-after|wrote|	, 12
word-after|zur|	none 7
word-after||	, -13	. -17	none -13
word-after|à|	none 11
word-after|è|	none -9
word-after|é|	none -12
word-after|–|	none -12
word-after|—|	. 18	? 9	none 13
word-before|	 6	' -18	's -11	( -19	) 11	- 11	. 33	: 9	? 15	a -6	aber 13	about -15	accord 12	accused 6	afspraak 8	after -14	album -9	alias -12	an 8	and 13	ao -13	apenas 10	appelle -12	asking 14	at 15	au -15	auf -14	aufschrift -12	ausdruck -12	aver 15	avoir 17	band -15	be 22	been 14	begriff -15	besluit 10	blamed 23	bore 14	branded -13	buch -8	but 13	call -26	calls -11	caption -6	chamado -9	change 11	chiama -9	chiamano -14	chiede 10	christened -10	cijfers 11	client 9	come -14	como -15	considera 7	contre 8	da -13	daarentegen 7	dans -9	das -14	decision 18	definisce 15	definito -11	del -19	den 7	der -25	des 6	destijds 8	detto -8	di 16	dice 13	dicho -10	die -26	dire -13	disent -15	dit 9	dorp -9	drama -13	dubbed -15	décision 17	e -6	een -22	ein 21	einem 21	einer 6	el -20	elle 11	em 26	empresa 9	en -9	entitled -12	er 17	era -11	essere 16	está 14	etiqueta -10	expected 12	expression -20	expressão -12	famous -9	felt 13	finds -11	for 8	fue 9	für 15	giudizio -12	già -12	go -13	government 12	grupo -7	habe 15	hashtag -12	have -8	he 14	headed -16	heading -12	hearing 7	heet -6	heißt -15	her 11	het -9	him -9	his -18	homme 10	houve 15	há 7	il -15	in -22	intitola -11	into 12	is -18	ist -13	it 24	its 12	jeudi 13	juge 14	kabinet 9	la -11	lautet -10	le -24	les -14	livro -10	llama -10	los -8	maar 10	mais 13	man 14	marca 7	marked -16	mas 10	means -13	meeting -10	mention -15	mercado 9	mot -16	naar -8	name -13	named -19	namen -19	needed 12	negotiate 14	nicknamed -17	noch 11	not 15	numa 10	nur -13	o -13	objectif 12	of -9	om -8	on -21	one -12	opened 13	opera 11	or -22	order 10	outcome 13	over -27	palavra -16	parola -12	partido 7	per -8	phrase -26	plan 14	played -13	por -16	pouvait 13	praised 11	preferred -25	programa -9	projekt 9	projet 10	promette 9	pulls -11	put -6	rated -14	read -20	reads -11	regretted 14	remained 21	resterebbe 7	result 12	said 22	salue 12	saluta 7	sang -13	sarebbero 14	say -12	says -29	scritto -17	sees 17	sei 16	seien 13	serait 11	será -6	she -9	should 11	shown 13	sich 7	sie 10	singing -10	slogan -13	so-called -30	sogenannte -9	sold -11	son 6	spitznamen -11	start 19	store -10	sua 7	são 10	tagged -15	tagline -12	talk 10	tem 12	tentoonstelling -9	ter 12	term -20	termed 16	texte 13	thanked 13	the -38	they -9	titel -11	title -14	titled -24	todavía 11	trattati 16	têm -12	um 11	un 6	una -6	und -13	under -17	une 17	van 25	ve 12	volgt 6	vom -12	von 15	voor -7	wants 11	was 29	welcomed 13	werde -8	who -9	whose -17	wie -6	woord -8	word -18	words -22	would 28	wrote -14	y -8	zaak 15	zeitung -7	zich 12	zijn -15	zusatz -15	était 12	être 18	– -6	— 14	’s -6
word-before|'|	2-3 -12
word-before|(|	1 -8	2-3 -12	4-7 -9
word-before|,|	1 -16	8+ 28
word-before|-|	8+ 11
word-before|.|	1 20	2-3 24	4-7 17	8+ 16
word-before|:|	2-3 12
word-before|;|	4-7 -7
word-before|?|	1 20	2-3 12	8+ 12
word-before|about|	1 -15
word-before|accord|	2-3 11
word-before|accused|	2-3 6
word-before|afspraak|	4-7 8
word-before|after|	2-3 -14
word-before|against|	2-3 -17	4-7 14
word-before|album|	2-3 -9
word-before|alias|	2-3 -8
word-before|als|	2-3 -12	4-7 19
word-before|and|	1 -21	2-3 17	4-7 10
word-before|answered|	2-3 -17
word-before|ao|	2-3 -13
word-before|appelle|	2-3 -11
word-before|as|	2-3 -17	4-7 11	8+ 19
word-before|at|	1 13
word-before|aufschrift|	2-3 -12
word-before|auf|	1 -14
word-before|ausdruck|	1 -12
word-before|au|	2-3 -8
word-before|aver|	2-3 12	4-7 14
word-before|avoir|	2-3 15	4-7 23
word-before|a|	1 18	2-3 -32	4-7 21	8+ 14
word-before|been|	2-3 20	4-7 21	8+ 14
word-before|begriff|	1 -7
word-before|be|	1 18	2-3 11	4-7 16
word-before|blamed|	2-3 20	4-7 12
word-before|buch|	4-7 -6
word-before|but|	2-3 17
word-before|called|	1 7	4-7 14
word-before|calls|	2-3 -10
word-before|call|	1 -13	2-3 -22
word-before|caption|	4-7 6
word-before|che|	4-7 9
word-before|chiamano|	1 -12
word-before|chiama|	1 -8	2-3 -6
word-before|christened|	2-3 -10
word-before|come|	2-3 -12
word-before|como|	1 12	2-3 -7	4-7 -19
word-before|dans|	2-3 -6
word-before|das|	1 -17	2-3 -9	4-7 10
word-before|dat|	2-3 15	4-7 11	8+ 11
word-before|da|	2-3 -14
word-before|decision|	4-7 11
word-before|definisce|	4-7 14
word-before|del|	1 -13	2-3 -18
word-before|den|	1 7
word-before|der|	1 -16	2-3 -19
word-before|detto|	4-7 13
word-before|de|	1 6	2-3 7	4-7 -8	8+ 7
word-before|dicho|	1 -10
word-before|die|	1 -17	2-3 -20
word-before|dire|	1 -13
word-before|disent|	1 -15
word-before|dite|	2-3 -8
word-before|dit|	4-7 18
word-before|di|	2-3 15	4-7 8
word-before|dossier|	2-3 -6
word-before|do|	2-3 6
word-before|drama|	2-3 -9
word-before|du|	2-3 -15
word-before|décision|	2-3 13
word-before|een|	1 -15	2-3 -19
word-before|einem|	2-3 22	4-7 13
word-before|einen|	1 7
word-before|einer|	1 6
word-before|ein|	2-3 15
word-before|elle|	4-7 8
word-before|el|	1 -16	2-3 -12
word-before|em|	2-3 22	4-7 18
word-before|entitled|	4-7 -10
word-before|en|	1 -17	2-3 9
word-before|era|	2-3 15	4-7 -12
word-before|er|	2-3 8	4-7 10
word-before|essere|	2-3 15
word-before|est|	2-3 6	4-7 10
word-before|está|	2-3 12
word-before|es|	2-3 14	4-7 14
word-before|etiqueta|	1 -10
word-before|expression|	2-3 -16
word-before|expressão|	2-3 -12
word-before|e|	1 -9
word-before|famous|	2-3 -9
word-before|finds|	2-3 -11
word-before|foi|	2-3 11
word-before|for|	1 6	2-3 7	4-7 26	8+ -9
word-before|from|	1 -14	2-3 7
word-before|für|	2-3 15	4-7 7
word-before|giudizio|	1 -12
word-before|government|	4-7 12
word-before|grupo|	2-3 -7
word-before|haar|	4-7 15
word-before|habe|	2-3 13	4-7 13
word-before|had|	1 -16	4-7 33	8+ 16
word-before|hashtag|	1 -12
word-before|have|	2-3 -10
word-before|headed|	2-3 -8
word-before|heading|	2-3 -12
word-before|hearing|	4-7 7
word-before|heißt|	1 -14	2-3 -6
word-before|her|	2-3 10
word-before|he|	8+ 10
word-before|him|	2-3 -11
word-before|his|	2-3 -15
word-before|homme|	4-7 10
word-before|il|	1 -12	2-3 -7
word-before|initiative|	2-3 -11
word-before|intitola|	2-3 -11
word-before|into|	4-7 12
word-before|in|	2-3 -17	4-7 -13
word-before|is|	2-3 -17	4-7 -10
word-before|its|	1 -15	2-3 16
word-before|it|	1 15	2-3 10	4-7 24
word-before|i|	1 -14
word-before|jeudi|	2-3 13
word-before|juge|	2-3 10
word-before|la|	2-3 -11	4-7 -9
word-before|les|	2-3 -14
word-before|le|	1 -13	2-3 -19
word-before|line|	2-3 12	4-7 -12
word-before|los|	2-3 -8
word-before|maar|	4-7 10
word-before|man|	2-3 12
word-before|marca|	2-3 8
word-before|marked|	1 -14
word-before|means|	2-3 -13
word-before|meeting|	2-3 -18
word-before|mention|	2-3 -15
word-before|mercado|	4-7 9
word-before|mot|	1 -16
word-before|named|	1 -12	2-3 -15
word-before|namen|	1 -15	2-3 -12
word-before|needed|	4-7 9
word-before|negotiate|	4-7 14
word-before|nicknamed|	2-3 -15	4-7 -10
word-before|nur|	2-3 -12
word-before|of|	1 -28	2-3 -8	4-7 19
word-before|on|	1 -12	2-3 -21
word-before|opera|	4-7 11
word-before|or|	2-3 -18
word-before|over|	1 -25	2-3 -21
word-before|o|	1 -10	2-3 -10
word-before|palavra|	1 -16
word-before|para|	1 -14
word-before|parola|	1 -12
word-before|per|	2-3 -8
word-before|phrase|	1 -12	2-3 -19
word-before|plan|	2-3 14
word-before|played|	2-3 -13
word-before|por|	1 -13	2-3 -12
word-before|pour|	4-7 12
word-before|preferred|	1 -19	2-3 -17
word-before|programa|	2-3 -9
word-before|projet|	4-7 7
word-before|promette|	2-3 8
word-before|que|	1 -10	4-7 27
word-before|rated|	1 -14
word-before|reading|	4-7 -14
word-before|reads|	4-7 -11
word-before|read|	2-3 -10	4-7 -18
word-before|regretted|	4-7 14
word-before|remained|	2-3 21
word-before|report|	4-7 12
word-before|resterebbe|	4-7 7
word-before|result|	2-3 12
word-before|said|	1 22
word-before|salue|	4-7 8
word-before|saluta|	2-3 7
word-before|sang|	4-7 -13
word-before|says|	1 -15	2-3 -13	4-7 -17
word-before|say|	2-3 -14
word-before|scritto|	1 -15	4-7 -9
word-before|sees|	2-3 17
word-before|sei|	2-3 13	4-7 12
word-before|será|	4-7 -6
word-before|sich|	1 13	2-3 10	4-7 -7
word-before|since|	4-7 13
word-before|slogan|	2-3 -8	4-7 -10
word-before|so-called|	1 -13	2-3 -26
word-before|sogenannte|	1 -9
word-before|sold|	2-3 -13
word-before|start|	1 -7	4-7 34	8+ 22
word-before|são|	2-3 10
word-before|talk|	4-7 10
word-before|termed|	2-3 16
word-before|term|	1 -12	2-3 -16
word-before|texte|	4-7 12
word-before|that|	1 -8	4-7 29	8+ 19
word-before|the|	1 -31	2-3 -27	4-7 -10
word-before|titled|	2-3 -19	4-7 -14
word-before|title|	4-7 -11
word-before|to|	1 -31	2-3 6	4-7 35	8+ 13
word-before|trattati|	4-7 16
word-before|têm|	2-3 -12
word-before|um|	1 -12
word-before|una|	2-3 -11
word-before|under|	1 -17
word-before|und|	1 -6
word-before|une|	2-3 12	4-7 17
word-before|van|	1 12	2-3 21	4-7 14
word-before|ve|	1 12
word-before|volgt|	2-3 6
word-before|vom|	1 -12
word-before|von|	1 15	4-7 13
word-before|voor|	2-3 14
word-before|vor|	4-7 12
word-before|wants|	4-7 11
word-before|was|	1 11	2-3 18	4-7 36	8+ 18
word-before|welcomed|	4-7 13
word-before|werde|	2-3 -8
word-before|were|	2-3 23	8+ 10
word-before|whose|	2-3 -12
word-before|wie|	2-3 -6
word-before|with|	2-3 -6
word-before|words|	2-3 -22
word-before|word|	1 -18
word-before|would|	2-3 24	4-7 17	8+ 16
word-before|wrote|	2-3 -14
word-before|y|	2-3 -13
word-before|zeitung|	2-3 -7
word-before|zich|	2-3 12
word-before|zijn|	1 -12
word-before||	1 -13	4-7 25	8+ 21
word-before|à|	4-7 15
word-before|è|	1 -6	4-7 12
word-before|était|	4-7 11
word-before|été|	4-7 15
word-before|é|	4-7 14	8+ 8
word-before|–|	4-7 -11
word-before|—|	2-3 12	4-7 16	8+ 6
word-before|’|	4-7 11
work|near|near|,|	all -12
work|near|near|	all -13	first 8
work|near|near|stop|	first 8
work|near|none|,|	all -24	all-one -20	first -11	none 10
work|near|none|:|	all-one -14	first -11	none -8
work|near|none|	all -42	all-one -27	first -14	most 8	none 14	some 16
work|near|none|capital|	none 11
work|near|none|determiner|	none -17
work|near|none|possessive|	all -12
work|near|none|preposition|	all -14	all-one 7
work|near|none|quote|	first 13
work|near|none|stop|	all-one 12	first 24
work|near|none|subordinator|	all -8	none 8
work|near|none|verb-judging|	all -22	all-one -12	none 8
work|near|none|verb-saying|	all-one -14	none 14
work|near|none|word|	all -18	all-one -12	first -9	some 15
work|none|near|,|	all -9
work|none|near|:|	first 14
work|none|near|	all -27	all-one -16	first 18
work|none|near|auxiliary|	none 10
work|none|near|capital|	none -7
work|none|near|determiner|	none 8
work|none|near|preposition|	all -9	first -6
work|none|near|start|	all -12	all-one -12	first 11
work|none|near|stop|	first 21
work|none|near|verb-judging|	none 8
work|none|near|verb-thinking|	none 12
work|none|near|word|	all -7
work|none|none|'|	none -10
work|none|none|(|	all-one -11	first -8	none -11
work|none|none|,|	all-one -6	first 14	most 10	none 13	some 25
work|none|none|-|	first 11
work|none|none|:|	all 6	all-one 18	first 10	none -13
work|none|none|;|	none 15
work|none|none|adverb|	all-one -16	none 11
work|none|none|	all -31	all-one -16	first 10	none 14	some 18
work|none|none|auxiliary|	all -20	all-one -11	first -10	most 11	none 13	some 20
work|none|none|capital|	first -8	most -11	none 9	some 11
work|none|none|coordinator|	all-one -11	some -9
work|none|none|determiner|	first -20	none -8	some -6
work|none|none|possessive|	all -7	all-one -15
work|none|none|preposition|	all -11	all-one -10	first -14	some 15
work|none|none|pronoun|	all -11	none 11	some 12
work|none|none|quote|	first 20	none -12
work|none|none|start|	all -9	all-one -6	first 32	most 11
work|none|none|stop|	all 12	all-one 11	first 32
work|none|none|subordinator|	all -15	all-one -28	some -9
work|none|none|that|	all-one -12
work|none|none|verb-judging|	all -25	all-one -29	some -13
work|none|none|verb-saying|	all -18	first -15	most 19	none 9	some 23
work|none|none|verb-thinking|	some 9
work|none|none|word|	all -15	all-one -15	first -26	most 11	none 9
work|none|none|—|	first 12
work|none|right|	all -11	all-one -10	first 9
work|none|right|determiner|	all -9
work|none|right|stop|	first 11
work|none|right|word|	none -13
work|right|near|	all -9
work|right|near|word|	all -9
work|right|none|	all -26	all-one -9	first -19	none 6	some 10
work|right|none|capital|	all -8	all-one -11	first -12	none 9
work|right|none|verb-saying|	all-one -16	none -11
work|right|none|verb-thinking|	none 13
work|right|none|word|	all -24	first -14	none 12	some 10
`;
