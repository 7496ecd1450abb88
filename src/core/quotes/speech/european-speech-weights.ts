/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	2-3 27	4-7 26	8+ 16
alone|first|	1 -9	4-7 16	8+ 23
alone|inside|	1 -12	2-3 -12	8+ 7
best-gap|according-to|according|gap|according-to|,;|	4-7 14	8+ 12
best-gap|according-to|according|gap|according-to|,sc|	8+ 9
best-gap|according-to|according|gap|according-to|,s|	2-3 -15
best-gap|according-to|according|gap|according-to|,|	2-3 12	4-7 28	8+ 18
best-gap|according-to|according|gap|according-to|;|	4-7 7
best-gap|according-to|according|gap|according-to|c|	2-3 13	4-7 12
best-gap|according-to|according|gap|according-to|s,|	4-7 11
best-gap|according-to|according|gap|according-to||	1 -25	2-3 8
best-gap|colon|naked||	1 -9	4-7 -7
best-gap|named-before|naked||	2-3 36	4-7 -10	8+ 19
best-gap|named-nearby|naked||	8+ 7
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 11
best-gap|possessor|naked||	1 8	2-3 -20
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -26	2-3 -17	4-7 -8
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 8	2-3 -12	4-7 15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -16	2-3 -11	4-7 17	8+ 13
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 13
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 7	2-3 -11	4-7 11
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	2-3 -7
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -15	8+ 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 18	8+ 20
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -15	2-3 14	4-7 14
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -14	2-3 12	8+ 12
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 9	2-3 8	4-7 17
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -11	2-3 -12
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 6	4-7 13	8+ 16
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -12
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -9	4-7 14	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 8	4-7 6
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -10	4-7 23	8+ 15
best-gap|sentence-after|direct|gap|sentence-after||	2-3 7	8+ 22
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 16
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11
best-gap|sentence-after|saying|gap|sentence-after||	1 -17	2-3 -17	8+ 18
best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 -6
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 -9
best-gap|sentence-before|direct|gap|sentence-before|sq|	2-3 -8
best-gap|sentence-before|direct|gap|sentence-before||	2-3 -12	4-7 16
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -12
best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 26	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -7	2-3 -7	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -15
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|s,c|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -9	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -12	4-7 -8	8+ 13
best-gap|sentence-before|saying|gap|sentence-before||	1 -16	2-3 11	4-7 19	8+ 12
best-gap|sentence-before|thinking|gap|sentence-before||	8+ 10
best-gap|signature|naked||	1 -13	2-3 -16	4-7 -15	8+ 22
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -14
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 13	4-7 22	8+ 14
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 11
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 7
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	4-7 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -15	2-3 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -15	2-3 13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -6	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 20	4-7 19	8+ 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -12	2-3 -10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 9	2-3 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 18	2-3 -11	4-7 32	8+ 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 10	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 17	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -11	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 15	4-7 29	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 17	2-3 17	4-7 -6	8+ 33
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 15	2-3 6	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 11	4-7 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -13	2-3 -11	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -14	2-3 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -15	2-3 -15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 7	2-3 18	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 15	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 12	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -16	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 12	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 6	8+ -6
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 13	8+ 22
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -19	2-3 -10	4-7 8
best-gap|topic|naked||	2-3 -8	8+ 24
best-gap|transcript|naked||	8+ 6
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 6	4-7 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -10	4-7 36	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 26	8+ 14
best-intro|'|saying|0|	2-3 -12
best-intro|(|naked|1|	1 -13
best-intro|,|according|1|	2-3 -6	4-7 20
best-intro|,|according|2-4|	2-3 -9	4-7 9
best-intro|,|according|5-10|	4-7 14
best-intro|,|according|far|	2-3 14	4-7 21
best-intro|,|apposed|-4|	1 -9
best-intro|,|judging|2-4|	1 -14	4-7 12
best-intro|,|judging|5-10|	4-7 11
best-intro|,|naked|1|	2-3 7	4-7 12
best-intro|,|naked|2-4|	2-3 -13	4-7 -6
best-intro|,|naked|5-10|	1 -19	2-3 13
best-intro|,|naked|far|	1 -13	2-3 6	4-7 22	8+ 10
best-intro|,|other|0|	2-3 -8
best-intro|,|other|2-4|	4-7 6
best-intro|,|saying|-4|	4-7 -9
best-intro|,|saying|0|	2-3 -14
best-intro|,|saying|1|	2-3 13	4-7 10	8+ 17
best-intro|,|saying|2-4|	4-7 22	8+ 15
best-intro|,|saying|5-10|	1 -18	4-7 15	8+ 13
best-intro|,|saying|far|	4-7 10
best-intro|-|naked|2-4|	8+ 6
best-intro|:|according|1|	2-3 20	8+ 11
best-intro|:|according|far|	8+ -7
best-intro|:|apposed|2-4|	4-7 18	8+ 14
best-intro|:|apposed|5-10|	8+ 9
best-intro|:|direct|0|	8+ 18
best-intro|:|direct|2-4|	2-3 -16	4-7 -7
best-intro|:|direct|5-10|	2-3 -13	4-7 21	8+ 12
best-intro|:|judging|1|	2-3 15	4-7 15
best-intro|:|judging|2-4|	2-3 18	4-7 11	8+ 8
best-intro|:|judging|5-10|	4-7 19
best-intro|:|naked|1|	4-7 -8
best-intro|:|naked|2-4|	2-3 21	4-7 8	8+ 28
best-intro|:|naked|5-10|	1 10	2-3 7	4-7 12	8+ 18
best-intro|:|naked|far|	1 12
best-intro|:|saying|0|	4-7 18	8+ 22
best-intro|:|saying|1|	1 8	4-7 13	8+ 30
best-intro|:|saying|2-4|	1 10	2-3 9	8+ 20
best-intro|:|saying|5-10|	2-3 14	4-7 41	8+ 20
best-intro|:|saying|far|	1 -16	4-7 25	8+ 16
best-intro|:|thinking|2-4|	4-7 13	8+ 15
best-intro|;|according|1|	4-7 9
best-intro|;|naked|1|	4-7 -10
best-intro|adverb|judging|2-4|	2-3 12	4-7 12
best-intro|adverb|naked|5-10|	1 -15	2-3 15
best-intro|adverb|naked|far|	1 -16
best-intro|adverb|saying|1|	2-3 -11
best-intro|adverb|saying|2-4|	4-7 -7
best-intro|adverb|saying|5-10|	2-3 -14	4-7 20
best-intro|auxiliary|according|1|	4-7 14
best-intro|auxiliary|according|2-4|	2-3 17	4-7 12
best-intro|auxiliary|according|5-10|	4-7 21	8+ 7
best-intro|auxiliary|direct|0|	1 -15	2-3 -13
best-intro|auxiliary|judging|2-4|	1 -19	2-3 11
best-intro|auxiliary|naked|1|	2-3 8
best-intro|auxiliary|naked|2-4|	1 -14	4-7 6	8+ 8
best-intro|auxiliary|naked|5-10|	4-7 20
best-intro|auxiliary|naked|far|	2-3 22	4-7 19
best-intro|auxiliary|other|1|	4-7 9
best-intro|auxiliary|saying|0|	2-3 -6
best-intro|auxiliary|saying|1|	1 16	2-3 14	4-7 14	8+ 10
best-intro|auxiliary|saying|2-4|	2-3 16	8+ 20
best-intro|auxiliary|saying|5-10|	1 13	2-3 28	4-7 37	8+ 10
best-intro|auxiliary|saying|far|	2-3 -6	4-7 17
best-intro|capital|according|0|	4-7 -10
best-intro|capital|according|2-4|	4-7 14
best-intro|capital|according|5-10|	2-3 10
best-intro|capital|direct|2-4|	2-3 17	4-7 14
best-intro|capital|judging|0|	1 -8
best-intro|capital|judging|1|	2-3 16
best-intro|capital|judging|2-4|	2-3 -8	4-7 12
best-intro|capital|naked|0|	1 11	2-3 -16	8+ 11
best-intro|capital|naked|1|	1 -11	2-3 -8
best-intro|capital|naked|2-4|	2-3 -10	4-7 15
best-intro|capital|naked|5-10|	1 -22	2-3 8
best-intro|capital|naked|far|	1 7	2-3 -9
best-intro|capital|saying|0|	4-7 15
best-intro|capital|saying|1|	2-3 -13
best-intro|capital|saying|2-4|	1 -8	4-7 21
best-intro|capital|saying|5-10|	2-3 17	4-7 9
best-intro|capital|saying|far|	2-3 8
best-intro|coordinator|naked|5-10|	1 -17
best-intro|coordinator|naked|far|	1 -10
best-intro|coordinator|saying|0|	2-3 -18
best-intro|coordinator|saying|5-10|	1 -12	2-3 17	4-7 13
best-intro|determiner|according|0|	1 -9
best-intro|determiner|according|2-4|	2-3 -14	4-7 15
best-intro|determiner|according|5-10|	1 -16	2-3 14
best-intro|determiner|apposed|-11|	2-3 -8
best-intro|determiner|apposed|2-4|	2-3 -9
best-intro|determiner|direct|0|	2-3 -11
best-intro|determiner|direct|1|	2-3 -7
best-intro|determiner|direct|2-4|	2-3 -18
best-intro|determiner|direct|5-10|	2-3 -18
best-intro|determiner|judging|-5|	1 -13
best-intro|determiner|judging|1|	4-7 13
best-intro|determiner|judging|2-4|	2-3 -9	4-7 6
best-intro|determiner|judging|5-10|	1 16	2-3 -23
best-intro|determiner|judging|far|	1 6
best-intro|determiner|naked|0|	1 -12
best-intro|determiner|naked|1|	1 -22
best-intro|determiner|naked|5-10|	2-3 -7	4-7 14
best-intro|determiner|naked|far|	1 -6	2-3 -6
best-intro|determiner|other|0|	2-3 -8
best-intro|determiner|other|1|	2-3 -6
best-intro|determiner|saying|0|	1 -15	2-3 -12
best-intro|determiner|saying|2-4|	1 19	8+ 15
best-intro|determiner|saying|5-10|	1 -13	2-3 -18	4-7 -7
best-intro|determiner|saying|far|	2-3 9
best-intro|determiner|thinking|2-4|	2-3 -10
best-intro|determiner|thinking|5-10|	2-3 -9
best-intro|possessive|naked|1|	2-3 -18
best-intro|preposition|according|1|	2-3 9
best-intro|preposition|according|2-4|	1 -13
best-intro|preposition|according|5-10|	2-3 8
best-intro|preposition|according|far|	2-3 -13
best-intro|preposition|direct|0|	1 -10
best-intro|preposition|direct|2-4|	2-3 -9
best-intro|preposition|judging|0|	2-3 -6
best-intro|preposition|judging|1|	1 14	2-3 -14	4-7 14
best-intro|preposition|judging|2-4|	1 12	2-3 11	4-7 24	8+ 10
best-intro|preposition|judging|5-10|	1 -8
best-intro|preposition|naked|0|	1 -15	2-3 -10
best-intro|preposition|naked|1|	2-3 -15
best-intro|preposition|naked|2-4|	2-3 -7	4-7 11	8+ 8
best-intro|preposition|naked|5-10|	1 -9	2-3 -19	4-7 12	8+ 12
best-intro|preposition|naked|far|	2-3 -9	8+ 13
best-intro|preposition|other|1|	1 -6
best-intro|preposition|saying|0|	1 -11	2-3 -8
best-intro|preposition|saying|1|	1 15	8+ 13
best-intro|preposition|saying|2-4|	1 -28	2-3 13	4-7 25
best-intro|preposition|saying|5-10|	4-7 7
best-intro|preposition|saying|far|	4-7 7
best-intro|pronoun|according|1|	2-3 8
best-intro|pronoun|judging|1|	1 -6	4-7 13
best-intro|pronoun|naked|2-4|	2-3 14
best-intro|pronoun|naked|5-10|	1 -6	4-7 10
best-intro|pronoun|saying|1|	1 6	2-3 -8	4-7 13
best-intro|pronoun|saying|2-4|	2-3 12	4-7 16	8+ 13
best-intro|pronoun|saying|5-10|	2-3 17	4-7 13
best-intro|quote|saying|0|	4-7 14	8+ 12
best-intro|quote|saying|1|	4-7 16
best-intro|start|according|1|	1 -15	4-7 9	8+ 9
best-intro|start|according|5-10|	2-3 -6
best-intro|start|according|far|	8+ 6
best-intro|start|apposition|2-4|	2-3 -11
best-intro|start|direct|0|	8+ 16
best-intro|start|judging|0|	1 -10
best-intro|start|judging|1|	2-3 -14	4-7 11
best-intro|start|naked|0|	2-3 -8	4-7 17	8+ 12
best-intro|start|naked|1|	4-7 -7	8+ 30
best-intro|start|naked|2-4|	2-3 -15	4-7 21	8+ 12
best-intro|start|naked|5-10|	2-3 -13	4-7 10	8+ 11
best-intro|start|naked|far|	2-3 15	4-7 20	8+ 14
best-intro|start|other|1|	4-7 11	8+ 14
best-intro|start|saying|0|	1 22	2-3 40	4-7 41	8+ 19
best-intro|start|saying|1|	2-3 21	4-7 23	8+ 7
best-intro|start|saying|2-4|	4-7 15	8+ 9
best-intro|start|saying|5-10|	8+ 12
best-intro|start|saying|far|	4-7 18
best-intro|start|thinking|0|	4-7 12	8+ 11
best-intro|stop|according|1|	4-7 17	8+ 14
best-intro|stop|according|5-10|	4-7 16
best-intro|stop|according|far|	8+ 6
best-intro|stop|apposed|5-10|	8+ 9
best-intro|stop|direct|0|	4-7 15
best-intro|stop|direct|5-10|	4-7 12
best-intro|stop|judging|0|	2-3 -10
best-intro|stop|judging|1|	4-7 11	8+ 7
best-intro|stop|naked|1|	1 13	2-3 22	4-7 -10	8+ 11
best-intro|stop|naked|2-4|	1 19	2-3 24	8+ 10
best-intro|stop|naked|5-10|	1 -6	2-3 19	4-7 9	8+ 17
best-intro|stop|naked|far|	8+ 10
best-intro|stop|other|1|	1 15	2-3 20	4-7 31	8+ 10
best-intro|stop|saying|0|	1 25	2-3 14	4-7 40	8+ 15
best-intro|stop|saying|1|	1 16	2-3 40	4-7 29	8+ 9
best-intro|stop|saying|2-4|	2-3 17	4-7 42	8+ 7
best-intro|stop|saying|5-10|	2-3 -6	4-7 21	8+ 18
best-intro|stop|saying|far|	4-7 25	8+ 7
best-intro|stop|thinking|2-4|	8+ 10
best-intro|subordinator|direct|2-4|	1 -15	2-3 -6
best-intro|subordinator|judging|1|	2-3 -15	4-7 13
best-intro|subordinator|judging|2-4|	2-3 12	4-7 29	8+ 12
best-intro|subordinator|judging|5-10|	4-7 10
best-intro|subordinator|naked|2-4|	1 8	4-7 -6
best-intro|subordinator|naked|5-10|	1 7	2-3 7	8+ 16
best-intro|subordinator|naked|far|	1 -19	2-3 -17	4-7 17
best-intro|subordinator|saying|0|	2-3 -17
best-intro|subordinator|saying|2-4|	2-3 -19
best-intro|subordinator|saying|5-10|	2-3 -20	4-7 17
best-intro|subordinator|saying|far|	4-7 16
best-intro|subordinator|thinking|2-4|	2-3 -9
best-intro|that|judging|1|	4-7 12
best-intro|that|naked|2-4|	2-3 7	4-7 20
best-intro|that|naked|5-10|	1 -10	4-7 16
best-intro|that|naked|far|	4-7 15
best-intro|that|saying|1|	1 -18	2-3 -15	4-7 21
best-intro|that|saying|2-4|	1 -13	2-3 20	4-7 19
best-intro|that|saying|5-10|	8+ 8
best-intro|that|saying|far|	4-7 9
best-intro|verb-judging|judging|0|	1 -10	4-7 23
best-intro|verb-judging|judging|2-4|	2-3 -7
best-intro|verb-judging|naked|5-10|	2-3 -16
best-intro|verb-judging|naked|far|	1 -12	2-3 -21
best-intro|verb-judging|saying|0|	4-7 -11
best-intro|verb-judging|saying|5-10|	1 9
best-intro|verb-judging|saying|far|	1 -14	2-3 -13	4-7 14
best-intro|verb-judging|thinking|5-10|	2-3 11
best-intro|verb-saying|according|2-4|	4-7 -9
best-intro|verb-saying|judging|2-4|	2-3 16	4-7 12	8+ 12
best-intro|verb-saying|naked|2-4|	1 9	2-3 -15	4-7 17
best-intro|verb-saying|naked|5-10|	1 13	4-7 -20
best-intro|verb-saying|naked|far|	1 -15	2-3 6	4-7 12
best-intro|verb-saying|saying|0|	4-7 -8	8+ -10
best-intro|verb-saying|saying|2-4|	1 -13	2-3 12
best-intro|verb-saying|saying|5-10|	2-3 -7	4-7 -11
best-intro|verb-saying|saying|far|	1 -15
best-intro|verb-thinking|judging|2-4|	4-7 6
best-intro|verb-thinking|naked|5-10|	2-3 16
best-intro|verb-thinking|naked|far|	4-7 14
best-intro|verb-thinking|saying|2-4|	1 -15	4-7 21
best-intro|verb-thinking|saying|5-10|	1 -15	4-7 17
best-intro|verb-thinking|thinking|0|	1 -14
best-intro|word|according|0|	2-3 11	4-7 13
best-intro|word|according|1|	1 16	4-7 14
best-intro|word|according|2-4|	2-3 7	4-7 31	8+ 11
best-intro|word|according|5-10|	1 -18
best-intro|word|apposed|-14|	1 -11
best-intro|word|apposed|2-4|	1 12
best-intro|word|direct|0|	1 -9	2-3 -10
best-intro|word|direct|1|	2-3 -8
best-intro|word|direct|2-4|	1 -10	2-3 12	4-7 -7
best-intro|word|direct|5-10|	2-3 6	4-7 8
best-intro|word|direct|far|	1 -11	4-7 8
best-intro|word|judging|0|	2-3 -13
best-intro|word|judging|2-4|	8+ 8
best-intro|word|judging|5-10|	1 7	2-3 -10	8+ 10
best-intro|word|judging|far|	2-3 -11	4-7 -9
best-intro|word|naked|0|	1 -17	2-3 -8
best-intro|word|naked|1|	1 -11	2-3 -11	4-7 11
best-intro|word|naked|2-4|	2-3 -22	4-7 -15	8+ 13
best-intro|word|naked|5-10|	2-3 6	4-7 8	8+ 12
best-intro|word|naked|far|	2-3 7	8+ 8
best-intro|word|saying|0|	1 -23	2-3 -7	4-7 -8	8+ 18
best-intro|word|saying|1|	4-7 8
best-intro|word|saying|2-4|	1 -8	4-7 7	8+ 15
best-intro|word|saying|5-10|	1 -7	4-7 16	8+ 10
best-intro|word|saying|far|	1 8	4-7 -6
best-intro|word|thinking|2-4|	1 -11	2-3 -11	4-7 11
best-intro|word|thinking|5-10|	4-7 13
best-intro|—|saying|2-4|	4-7 9
best-lead|lower|,|according|	according-to 19
best-lead|lower|,|judging|	speaker-then-quote -17
best-lead|lower|,|naked|	named-nearby 20	possessor 16
best-lead|lower|,|other|	verb-then-speaker 10
best-lead|lower|,|saying|	quote-then-speaker -11	quote-then-verb 17	sentence-before 9	speaker-then-quote 41	verb-then-speaker 10
best-lead|lower|:|direct|	speaker-then-quote -12
best-lead|lower|:|naked|	named-nearby 11	topic -8
best-lead|lower|:|saying|	quote-then-verb 18	speaker-then-quote -14
best-lead|lower|;|according|	according-to 13
best-lead|lower|adverb|judging|	quote-then-speaker 12
best-lead|lower|adverb|saying|	sentence-before -11	verb-then-speaker -6
best-lead|lower|auxiliary|according|	according-to 12
best-lead|lower|auxiliary|direct|	quote-then-speaker -12	speaker-then-quote -16
best-lead|lower|auxiliary|judging|	quote-then-speaker 9	speaker-then-quote -11
best-lead|lower|auxiliary|naked|	named-nearby 12	topic 10
best-lead|lower|auxiliary|other|	quote-then-verb 9
best-lead|lower|auxiliary|saying|	quote-then-speaker 13	sentence-before -8	speaker-then-quote 42	verb-then-speaker -13
best-lead|lower|capital|direct|	speaker-then-quote 12
best-lead|lower|capital|naked|	named-nearby 14
best-lead|lower|capital|saying|	quote-then-speaker -12	quote-then-verb -7	speaker-then-quote 33	verb-then-speaker 7
best-lead|lower|coordinator|naked|	named-nearby 14	topic -13
best-lead|lower|coordinator|saying|	quote-then-speaker 7	sentence-after -14	speaker-then-quote 12
best-lead|lower|determiner|apposed|	quote-then-speaker -13	speaker-then-quote -11
best-lead|lower|determiner|direct|	quote-then-speaker -14	speaker-then-quote -19
best-lead|lower|determiner|judging|	sentence-before -11	speaker-then-quote 8
best-lead|lower|determiner|naked|	topic -6
best-lead|lower|determiner|saying|	quote-then-speaker -16	quote-then-verb 14	sentence-before -24
best-lead|lower|possessive|naked|	named-nearby 9	possessor -13
best-lead|lower|preposition|according|	according-to 15	sentence-before -14
best-lead|lower|preposition|direct|	quote-then-speaker -10	speaker-then-quote -10
best-lead|lower|preposition|judging|	speaker-then-quote 6
best-lead|lower|preposition|naked|	named-nearby 7	topic 6
best-lead|lower|preposition|saying|	quote-then-verb -13	verb-then-speaker 11
best-lead|lower|preposition|shared|	speaker-then-quote -14
best-lead|lower|pronoun|saying|	speaker-then-quote 15
best-lead|lower|pronoun|thinking|	quote-then-speaker 14
best-lead|lower|quote|saying|	speaker-then-quote 15
best-lead|lower|subordinator|apposed|	quote-then-speaker -6
best-lead|lower|subordinator|direct|	speaker-then-quote -15
best-lead|lower|subordinator|judging|	speaker-then-quote 20
best-lead|lower|subordinator|saying|	quote-then-speaker -18	sentence-after -20
best-lead|lower|that|judging|	speaker-then-quote 19
best-lead|lower|that|naked|	named-nearby 17
best-lead|lower|that|saying|	speaker-then-quote -7
best-lead|lower|verb-judging|naked|	named-nearby -22
best-lead|lower|verb-judging|saying|	speaker-then-quote 14
best-lead|lower|verb-saying|judging|	speaker-then-quote 16
best-lead|lower|verb-saying|saying|	speaker-then-quote 9
best-lead|lower|verb-thinking|judging|	speaker-then-quote 15
best-lead|lower|verb-thinking|naked|	named-nearby 17
best-lead|lower|verb-thinking|saying|	speaker-then-quote -8
best-lead|lower|word|according|	according-to 11
best-lead|lower|word|apposed|	quote-then-speaker -15	speaker-then-quote 16
best-lead|lower|word|direct|	quote-then-speaker -13	sentence-before -12	speaker-then-quote 14
best-lead|lower|word|judging|	speaker-then-quote 9
best-lead|lower|word|naked|	topic 8
best-lead|lower|word|saying|	sentence-after -13	speaker-then-quote 8	verb-then-speaker 9
best-lead|lower|word|shared|	quote-then-speaker 12
best-lead|lower|word|thinking|	speaker-then-quote -8
best-lead|lower|’|judging|	speaker-then-quote 12
best-lead|lower|’|naked|	named-nearby -7
best-lead|other|:|saying|	speaker-then-quote -9
best-lead|other|start|saying|	quote-then-verb 8
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|other|	quote-then-verb 9
best-lead|other|that|saying|	speaker-then-quote -6
best-lead|other|word|naked|	topic -15
best-lead|upper|'|saying|	quote-then-speaker -12
best-lead|upper|(|naked|	named-nearby -11
best-lead|upper|(|saying|	speaker-then-quote -13
best-lead|upper|)|naked|	interview 10	named-nearby 7
best-lead|upper|,|naked|	named-nearby -13	possessor -12	topic -20
best-lead|upper|,|other|	quote-then-verb -8
best-lead|upper|,|saying|	quote-then-speaker -21	quote-then-verb -13	speaker-then-quote 6
best-lead|upper|-|naked|	named-nearby 9
best-lead|upper|:|according|	according-to 15
best-lead|upper|:|apposed|	speaker-then-quote 21
best-lead|upper|:|direct|	sentence-after 17	speaker-then-quote -9
best-lead|upper|:|judging|	speaker-then-quote 25	verb-then-speaker 10
best-lead|upper|:|naked|	colon -6	interview 10	named-nearby 17	signature 6
best-lead|upper|:|other|	quote-then-verb -6
best-lead|upper|:|saying|	quote-then-speaker 19	quote-then-verb 6	sentence-after 20	speaker-then-quote 18	verb-then-speaker 12
best-lead|upper|:|thinking|	speaker-then-quote 18
best-lead|upper|adverb|naked|	named-nearby 7
best-lead|upper|auxiliary|direct|	speaker-then-quote -9
best-lead|upper|auxiliary|naked|	named-nearby -14	possessor -9	topic -9
best-lead|upper|auxiliary|saying|	sentence-before -11
best-lead|upper|capital|direct|	speaker-then-quote 13
best-lead|upper|capital|judging|	quote-then-verb -8	speaker-then-quote -20
best-lead|upper|capital|naked|	signature -7	topic -34
best-lead|upper|capital|other|	quote-then-verb -12
best-lead|upper|capital|saying|	quote-then-speaker -17	quote-then-verb -11	speaker-then-quote -20
best-lead|upper|coordinator|naked|	named-nearby -16	topic -6
best-lead|upper|determiner|according|	according-to -9
best-lead|upper|determiner|apposed|	speaker-then-quote -6
best-lead|upper|determiner|direct|	quote-then-speaker 8	speaker-then-quote -8
best-lead|upper|determiner|judging|	speaker-then-quote -9
best-lead|upper|determiner|naked|	topic 6
best-lead|upper|determiner|other|	quote-then-verb -14
best-lead|upper|determiner|saying|	quote-then-speaker 7	quote-then-verb -13	verb-then-speaker -13
best-lead|upper|determiner|thinking|	speaker-then-quote -9
best-lead|upper|possessive|saying|	quote-then-speaker -10	speaker-then-quote -19
best-lead|upper|preposition|direct|	speaker-then-quote -9
best-lead|upper|preposition|judging|	quote-then-speaker -14	speaker-then-quote 17
best-lead|upper|preposition|naked|	named-nearby -39	topic -12
best-lead|upper|preposition|saying|	quote-then-speaker -23	quote-then-verb -16	sentence-before 6	speaker-then-quote 8
best-lead|upper|preposition|shared|	speaker-then-quote -15
best-lead|upper|pronoun|saying|	speaker-then-quote -12
best-lead|upper|quote|saying|	quote-then-speaker 15	quote-then-verb 8	sentence-after 10	sentence-before 13
best-lead|upper|start|according|	according-to -17
best-lead|upper|start|apposition|	quote-then-speaker -11
best-lead|upper|start|direct|	quote-then-speaker 8	sentence-after 12
best-lead|upper|start|judging|	quote-then-speaker -13
best-lead|upper|start|naked|	colon 13	named-before 10	named-nearby 10	signature -15	topic 24	transcript 14
best-lead|upper|start|other|	quote-then-verb 17
best-lead|upper|start|saying|	quote-then-speaker 32	quote-then-verb 38	sentence-after 20
best-lead|upper|start|thinking|	quote-then-speaker -9
best-lead|upper|stop|according|	according-to 18	sentence-before 11
best-lead|upper|stop|direct|	quote-then-speaker 15	sentence-before 19
best-lead|upper|stop|judging|	quote-then-speaker 14	sentence-before 11
best-lead|upper|stop|naked|	named-nearby 28
best-lead|upper|stop|other|	quote-then-verb 27
best-lead|upper|stop|saying|	quote-then-speaker 25	quote-then-verb 15	sentence-after 21	sentence-before 43
best-lead|upper|stop|thinking|	sentence-before 12
best-lead|upper|subordinator|direct|	speaker-then-quote -7
best-lead|upper|subordinator|naked|	named-nearby -11	topic -6
best-lead|upper|subordinator|saying|	quote-then-speaker -8	speaker-then-quote -12
best-lead|upper|verb-judging|judging|	speaker-then-quote -19
best-lead|upper|verb-judging|naked|	named-nearby -15	topic -10
best-lead|upper|verb-judging|saying|	quote-then-speaker -12	sentence-before -9	speaker-then-quote -21
best-lead|upper|verb-saying|according|	according-to -11
best-lead|upper|verb-saying|judging|	speaker-then-quote 15
best-lead|upper|verb-saying|naked|	named-nearby 15	topic -6
best-lead|upper|verb-saying|saying|	sentence-before -12	speaker-then-quote -25	verb-then-speaker -8
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -12
best-lead|upper|word|according|	according-to -16
best-lead|upper|word|apposed|	quote-then-speaker -10	speaker-then-quote 7
best-lead|upper|word|direct|	sentence-before 8	speaker-then-quote -18
best-lead|upper|word|judging|	speaker-then-quote -28
best-lead|upper|word|naked|	named-nearby -28	topic -8
best-lead|upper|word|other|	quote-then-verb 6	speaker-then-quote -7
best-lead|upper|word|saying|	quote-then-speaker -17	quote-then-verb -6	sentence-after -14	sentence-before -16	speaker-then-quote -16	verb-then-speaker -16
best-lead|upper|word|thinking|	speaker-then-quote -12
best-lead|upper|—|saying|	sentence-before 8
best-lemma|	accuse 22	aclarar 13	acusar 16	adiantar 11	admettre 20	advise 12	affermare 8	afirmar -7	aggiungere 17	agree 20	ajouter -12	amuser 10	announce 12	anticipare -8	antwoorden 14	antworten 11	anunciar -10	apologise -11	appeler -6	appen 11	apuntar 15	asegurar 14	ask 9	assegurar 12	assicurare 7	assurer 15	atestar 13	attaccare 9	auspicare 12	avaliar 10	avertir 14	avisar -11	avvertire 20	back -22	befinden 7	behaupten 6	bekennen 12	believe -13	beloven -8	bemängeln 8	benadrukken 9	berichten -9	bestätigen -15	beteuern -6	bill -14	blijven -6	brand -8	bromear 7	brummen 15	call 12	caution 8	celebrar 14	chamar -9	chant 9	chiamare -17	cite -10	claim 15	comentar 15	commentare 8	commenter 11	compare -17	complain 12	concede -12	concluir 6	conclure 14	confermare -11	confessar -9	confidare 12	confier 19	confirmer -12	congratulate 16	considerar 18	constateren 7	contar 7	contestar -10	contestare -9	contrapor -11	counter 18	crier 13	criticise -6	deadpan 9	decline -9	definir 11	definire 7	demandar -6	deny 7	describe 11	describir 10	deslizar 12	detallar 14	disclose -14	discrepar 17	dismiss 24	disparar -10	dizer 10	déclarer 7	défendre 12	démentir 9	dénoncer 18	déplorer 10	détailler 9	enquérir 8	ergänzen 18	erkennen 13	erklären 14	erwidern 9	erzählen -8	escrever 12	esprimere 12	estimer 16	evitar 8	exclure 11	exigir 18	explain 8	expliquer 7	express 16	falar 19	festejar 11	find -8	finden -6	fluisteren 6	foeteren 10	fordern -11	formulieren 10	fragen 7	fume 14	féliciter 21	garantire 8	geben 9	gestehen 10	getuigen 6	geven 17	giudicare 13	giurare 15	glimlachen 8	glisser 12	gracejar 10	grappen 13	greet 12	gridare 7	hablar 19	halten 14	heben 12	heißen -21	herinneren -7	heten -23	hold -13	houden 11	incalzare 6	indicar 13	informar 9	informeren 7	insister 15	insistere 13	instruct -17	interroger 7	interrompere 13	intimare 6	introduce -15	invitare -6	ironiser 9	ironizar 14	jubiler 13	juger 16	justificar 8	klagen -6	klinken 14	know -9	kommentieren 12	kritisieren -14	kündigen 6	label -11	lachen 14	lament -10	lamentar 17	laugh 14	leggen 8	leggere 12	lembrar -12	limitar 10	lire -13	list -34	loben 12	luiden 12	lâcher 13	mahnen 11	mailen 9	mandar 15	manifestar -7	marrer 8	marteler 11	mean 6	meinen 12	melden 14	message -12	motivare 7	murmur 14	murmurer 6	name -35	need -14	negar 13	negare 13	noemen 19	none -10	noter 11	observe 11	offer -17	oordelen 11	opinar 9	order -15	paint -8	parlare 11	parler 24	pedir 19	peinzen 12	philosopher 10	plaider -16	plaisanter 10	plead -17	pleiten -15	point -11	praise 14	precisar 10	precisare 17	prefer -18	preferir 14	preguntar -7	prijzen 9	prometer -7	promettere 11	promettre 30	promise -12	protestar 7	préciser 7	prévenir -7	puntualizzare 9	qualifier 15	queixar -10	quejar -7	questionar 6	quip 11	quote -16	raccontare -12	raconter 14	railler 7	raise -20	rappeler -7	rassicurare 11	rate -27	razonar -9	read -10	reageren 12	recitare 18	reclamar 19	reconhecer 7	reconnaître 11	reconocer 14	recordar 17	rectifier 15	recusar 10	referir -7	refuser -10	reject -7	rekenen 18	relatar 16	relativiser 15	relever 12	remark 10	rematar 9	repeat -10	replicare 15	reply 21	reprochar 10	responder 18	resumir 13	retrucar 16	ribadire 14	ribattere 23	riconoscere 13	ricordare 7	rigoler 7	ringraziare 20	rivelare -10	roepen 14	rufen 8	rule -6	räumen -11	réagir 11	réjouir 6	répliquer 10	répondre 20	résumer 13	rétorquer 13	sagen 20	saluer 19	salutare 14	sapere 16	say 27	scandire 15	schamperen 8	schreiben 12	scrivere -11	sehen 11	sentenciar 6	señalar 10	shoot -8	show -12	sign 12	sing -12	sintetizar 13	soltar 14	sommen 6	sorrir 8	sostener 19	sostenere -8	sottolineare 9	souffler 10	souligner 10	soupirer 7	sourire 18	souvenir 11	speak -15	spotten 8	sprechen 22	spreken 20	staan -12	state 12	stellen -13	stress 7	sublinhar 9	sugerir 6	suspirar 6	sustentar 11	tagliare 16	tell 30	terciar 9	thank 16	trancher 15	unlisted 6	urge 21	use -35	valorar 13	vatten 13	ver 10	verklaren -9	verlauten 12	verraten 14	versichern -9	versprechen -9	verteidigen 6	vertellen 11	view -14	voegen 7	voir 15	vouloir -9	vow 14	waarschuwen 15	want 12	warnen 14	wave -11	weisen -7	welcome 12	werben 12	werfen -14	whisper 14	wijzen 13	yell 12	zeigen 18	zien 8	zitieren 7	zuchten 8	zweren 10	évoquer 22
best-lemma|accuse|speaker-then-quote|	2-4 12	5-10 22	far 8
best-lemma|aclarar|verb-then-speaker|	2-4 12
best-lemma|acusar|quote-then-verb|	1 9
best-lemma|add|quote-then-speaker|	0 9
best-lemma|add|sentence-before|	1 16
best-lemma|admitir|speaker-then-quote|	5-10 13
best-lemma|admit|quote-then-speaker|	0 10
best-lemma|admit|speaker-then-quote|	1 7
best-lemma|advise|quote-then-speaker|	0 11
best-lemma|advise|speaker-then-quote|	2-4 15
best-lemma|affermare|quote-then-verb|	1 8
best-lemma|affirmer|quote-then-speaker|	2-4 11
best-lemma|affirmer|speaker-then-quote|	2-4 16
best-lemma|afirmar|quote-then-verb|	1 9
best-lemma|afirmar|speaker-then-quote|	2-4 -6	5-10 -8
best-lemma|aggiungere|speaker-then-quote|	1 14	5-10 12
best-lemma|aggiungere|verb-then-speaker|	1 8
best-lemma|ajouter|quote-then-speaker|	2-4 13
best-lemma|ajouter|quote-then-verb|	1 14
best-lemma|ammettere|quote-then-verb|	1 13
best-lemma|ammettere|verb-then-speaker|	1 8
best-lemma|amuser|quote-then-verb|	1 8
best-lemma|announce|quote-then-speaker|	0 7
best-lemma|answer|quote-then-speaker|	0 9
best-lemma|antwoorden|quote-then-verb|	1 13
best-lemma|antworten|speaker-then-quote|	2-4 14
best-lemma|apostillar|quote-then-verb|	1 7
best-lemma|appeler|speaker-then-quote|	0 -17	2-4 8
best-lemma|appen|quote-then-verb|	1 11
best-lemma|argue|quote-then-speaker|	0 -11
best-lemma|argue|speaker-then-quote|	2-4 17	5-10 10
best-lemma|asegurar|quote-then-verb|	1 14
best-lemma|ask|quote-then-speaker|	0 13
best-lemma|ask|quote-then-verb|	0 10
best-lemma|ask|sentence-before|	5-10 9
best-lemma|ask|speaker-then-quote|	1 12
best-lemma|assicurare|quote-then-verb|	1 11
best-lemma|assicurare|speaker-then-quote|	2-4 15
best-lemma|assicurare|verb-then-speaker|	1 8
best-lemma|assurer|quote-then-verb|	1 11
best-lemma|assurer|speaker-then-quote|	2-4 14	5-10 14
best-lemma|auspicare|speaker-then-quote|	2-4 12
best-lemma|avisar|quote-then-verb|	1 10
best-lemma|avisar|speaker-then-quote|	1 -12
best-lemma|avvertire|verb-then-speaker|	1 9
best-lemma|back|quote-then-speaker|	0 -8
best-lemma|back|speaker-then-quote|	0 -16
best-lemma|befinden|quote-then-verb|	1 15
best-lemma|bekennen|quote-then-verb|	1 11
best-lemma|bestätigen|speaker-then-quote|	2-4 -10
best-lemma|beteuern|quote-then-verb|	1 6
best-lemma|betonen|quote-then-verb|	1 11
best-lemma|bill|speaker-then-quote|	2-4 -14
best-lemma|blame|speaker-then-quote|	0 6
best-lemma|bromear|quote-then-verb|	1 7
best-lemma|brummen|quote-then-verb|	1 15
best-lemma|call|quote-then-speaker|	0 13
best-lemma|call|sentence-before|	far -16
best-lemma|call|speaker-then-quote|	0 -6	1 9	2-4 27	5-10 -9
best-lemma|caution|speaker-then-quote|	2-4 8
best-lemma|chamar|speaker-then-quote|	0 -14
best-lemma|chant|quote-then-speaker|	0 12
best-lemma|chiamare|quote-then-verb|	1 14
best-lemma|chiamare|speaker-then-quote|	0 -16	2-4 -15
best-lemma|chiedere|quote-then-verb|	1 11
best-lemma|chiedere|speaker-then-quote|	0 10	5-10 -9
best-lemma|comentar|speaker-then-quote|	5-10 11
best-lemma|commentare|quote-then-verb|	1 8
best-lemma|commenter|quote-then-verb|	1 11
best-lemma|compare|speaker-then-quote|	2-4 -12
best-lemma|complain|speaker-then-quote|	2-4 12
best-lemma|concede|quote-then-verb|	0 11
best-lemma|concede|speaker-then-quote|	2-4 -14
best-lemma|conclure|quote-then-verb|	1 12
best-lemma|conclure|speaker-then-quote|	1 12
best-lemma|confermare|speaker-then-quote|	2-4 -12
best-lemma|confier|quote-then-speaker|	2-4 6
best-lemma|confier|quote-then-verb|	1 14
best-lemma|confirmar|speaker-then-quote|	2-4 13	far -9
best-lemma|confirmer|speaker-then-quote|	far -8
best-lemma|considerar|speaker-then-quote|	0 9	2-4 14
best-lemma|constateren|quote-then-verb|	1 11
best-lemma|contestar|quote-then-verb|	1 6
best-lemma|contestar|speaker-then-quote|	2-4 -12
best-lemma|correct|speaker-then-quote|	2-4 -8
best-lemma|decir|quote-then-verb|	1 13
best-lemma|decir|verb-then-speaker|	far -8
best-lemma|declarar|speaker-then-quote|	2-4 17
best-lemma|decline|speaker-then-quote|	far -11
best-lemma|definire|speaker-then-quote|	0 -8	2-4 15
best-lemma|demander|speaker-then-quote|	2-4 15
best-lemma|describe|speaker-then-quote|	1 20	2-4 23	5-10 -7
best-lemma|dire|quote-then-speaker|	2-4 11
best-lemma|dire|quote-then-verb|	1 26
best-lemma|dire|sentence-before|	5-10 9
best-lemma|dire|speaker-then-quote|	2-4 8
best-lemma|dire|verb-then-speaker|	1 8
best-lemma|dismiss|speaker-then-quote|	2-4 22
best-lemma|dizer|quote-then-verb|	1 15
best-lemma|dizer|speaker-then-quote|	1 -9	2-4 19
best-lemma|déclarer|quote-then-speaker|	2-4 7
best-lemma|déclarer|quote-then-verb|	1 6
best-lemma|dénoncer|speaker-then-quote|	2-4 14
best-lemma|détailler|quote-then-verb|	1 9
best-lemma|erkennen|quote-then-verb|	1 8
best-lemma|erkennen|speaker-then-quote|	2-4 12
best-lemma|erklären|quote-then-verb|	1 11
best-lemma|erwidern|quote-then-verb|	1 9
best-lemma|escrever|speaker-then-quote|	2-4 10
best-lemma|escribir|speaker-then-quote|	2-4 8
best-lemma|esprimere|speaker-then-quote|	0 12
best-lemma|estimer|speaker-then-quote|	2-4 12
best-lemma|evitar|speaker-then-quote|	5-10 8
best-lemma|exigir|speaker-then-quote|	0 16
best-lemma|explain|quote-then-speaker|	0 18
best-lemma|explain|sentence-before|	1 11
best-lemma|explicar|quote-then-verb|	1 7
best-lemma|expliquer|quote-then-verb|	1 7
best-lemma|faire_valoir|quote-then-verb|	1 10
best-lemma|faire_valoir|speaker-then-quote|	2-4 -9
best-lemma|falar|speaker-then-quote|	1 17	5-10 7
best-lemma|felicitar|sentence-before|	far -8
best-lemma|finden|quote-then-verb|	1 7
best-lemma|find|quote-then-speaker|	0 -14
best-lemma|find|speaker-then-quote|	0 -11	1 14	2-4 -15
best-lemma|foeteren|quote-then-verb|	1 10
best-lemma|fume|quote-then-speaker|	0 6
best-lemma|féliciter|speaker-then-quote|	2-4 19
best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 15
best-lemma|geben|quote-then-verb|	1 9
best-lemma|getuigen|quote-then-verb|	1 6
best-lemma|geven|quote-then-verb|	1 12
best-lemma|giudicare|speaker-then-quote|	2-4 13
best-lemma|giurare|quote-then-verb|	1 7
best-lemma|glisser|quote-then-speaker|	2-4 7
best-lemma|glisser|quote-then-verb|	1 10
best-lemma|grappen|quote-then-verb|	1 13
best-lemma|hablar|speaker-then-quote|	1 16
best-lemma|halten|quote-then-verb|	1 9
best-lemma|halten|speaker-then-quote|	2-4 12
best-lemma|hear|quote-then-speaker|	0 11	1 14
best-lemma|hear|speaker-then-quote|	2-4 -7
best-lemma|heißen|speaker-then-quote|	0 -16	2-4 -17
best-lemma|heißen|verb-then-speaker|	1 7	2-4 -9
best-lemma|herinneren|quote-then-verb|	1 9
best-lemma|heten|speaker-then-quote|	0 -9	2-4 -18
best-lemma|hold|speaker-then-quote|	5-10 -8
best-lemma|houden|quote-then-verb|	1 10
best-lemma|houden|speaker-then-quote|	2-4 8
best-lemma|indicar|speaker-then-quote|	far 13
best-lemma|indiquer|quote-then-verb|	1 11
best-lemma|indiquer|speaker-then-quote|	2-4 13
best-lemma|informar|speaker-then-quote|	far 9
best-lemma|instruct|speaker-then-quote|	5-10 -13
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|invitare|speaker-then-quote|	1 12	2-4 -6
best-lemma|ironiser|quote-then-verb|	1 7
best-lemma|ironizar|speaker-then-quote|	2-4 13
best-lemma|joke|quote-then-speaker|	0 13
best-lemma|joke|quote-then-verb|	0 10
best-lemma|joke|speaker-then-quote|	5-10 13
best-lemma|jubiler|quote-then-verb|	1 13
best-lemma|juger|speaker-then-quote|	0 16	2-4 12
best-lemma|justificar|quote-then-verb|	1 8
best-lemma|klagen|quote-then-verb|	1 8
best-lemma|know|speaker-then-quote|	2-4 -9
best-lemma|kommentieren|quote-then-verb|	1 6
best-lemma|label|quote-then-speaker|	2-4 -13
best-lemma|label|speaker-then-quote|	0 -11
best-lemma|lachen|quote-then-verb|	1 11
best-lemma|lachen|sentence-after|	0 12
best-lemma|lamentar|quote-then-verb|	1 8
best-lemma|lamentar|speaker-then-quote|	5-10 17
best-lemma|lancer|quote-then-speaker|	2-4 11
best-lemma|lancer|quote-then-verb|	1 10
best-lemma|lassen|speaker-then-quote|	5-10 11
best-lemma|laten|quote-then-verb|	1 14
best-lemma|laten|speaker-then-quote|	2-4 19	5-10 -10
best-lemma|laugh|quote-then-speaker|	0 14
best-lemma|leggen|quote-then-verb|	1 8
best-lemma|lembrar|quote-then-verb|	1 12
best-lemma|limitar|speaker-then-quote|	5-10 10
best-lemma|lire|quote-then-verb|	1 19
best-lemma|lire|speaker-then-quote|	1 -14
best-lemma|list|speaker-then-quote|	1 -13	2-4 -21
best-lemma|llamar|speaker-then-quote|	1 6
best-lemma|luiden|quote-then-verb|	1 7
best-lemma|lâcher|quote-then-verb|	1 9
best-lemma|mahnen|speaker-then-quote|	5-10 12
best-lemma|mailen|quote-then-verb|	1 9
best-lemma|mandar|speaker-then-quote|	2-4 12	5-10 13
best-lemma|manifestar|speaker-then-quote|	0 -8
best-lemma|marrer|quote-then-verb|	1 8
best-lemma|marteler|quote-then-speaker|	2-4 11
best-lemma|melden|quote-then-verb|	1 11
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmurer|quote-then-verb|	1 6
best-lemma|name|speaker-then-quote|	0 -23	1 -11	5-10 -18
best-lemma|negar|speaker-then-quote|	2-4 11
best-lemma|nennen|quote-then-verb|	0 -13
best-lemma|nennen|speaker-then-quote|	1 10	2-4 18
best-lemma|noemen|speaker-then-quote|	1 7	2-4 13	5-10 12
best-lemma|none|according-to|	0 -7	1 22	2-4 8	far -7
best-lemma|none|colon|	1 -10	far 9
best-lemma|none|interview|	far 10
best-lemma|none|named-before|	2-4 9	5-10 6	far 11
best-lemma|none|named-nearby|	0 -9	1 10
best-lemma|none|paragraph-before|	far 12
best-lemma|none|possessor|	1 -13	5-10 -11
best-lemma|none|quote-then-speaker|	-10 -7	-11 -11	-14 -11	-3 -14	-4 -9	-5 -18	-7 -7	-9 -12	0 -14	2-4 -8	5-10 -12
best-lemma|none|sentence-after|	0 7	5-10 -10
best-lemma|none|sentence-before|	1 10	2-4 11	5-10 -10	far -9
best-lemma|none|signature|	1 -19
best-lemma|none|speaker-then-quote|	0 -24	2-4 7	far -12
best-lemma|none|topic|	0 -12	1 -6
best-lemma|note|quote-then-speaker|	0 -9
best-lemma|note|speaker-then-quote|	1 -6	2-4 16	5-10 15
best-lemma|object|speaker-then-quote|	5-10 8
best-lemma|observe|quote-then-speaker|	0 9
best-lemma|offer|quote-then-speaker|	0 11
best-lemma|opinar|speaker-then-quote|	2-4 12
best-lemma|parlare|speaker-then-quote|	2-4 14	5-10 8
best-lemma|parlare|verb-then-speaker|	1 12
best-lemma|parler|speaker-then-quote|	2-4 21
best-lemma|pedir|speaker-then-quote|	0 6	2-4 21	5-10 7
best-lemma|perguntar|speaker-then-quote|	1 -8
best-lemma|plaider|quote-then-verb|	1 12
best-lemma|plaider|speaker-then-quote|	2-4 -16
best-lemma|plaisanter|quote-then-speaker|	2-4 10
best-lemma|plaisanter|quote-then-verb|	1 7
best-lemma|point|sentence-after|	0 -7
best-lemma|point|speaker-then-quote|	far -13
best-lemma|post|quote-then-speaker|	0 6
best-lemma|post|speaker-then-quote|	2-4 17	far -11
best-lemma|praise|speaker-then-quote|	0 14
best-lemma|precisare|quote-then-verb|	1 12
best-lemma|precisare|speaker-then-quote|	2-4 15
best-lemma|preferir|speaker-then-quote|	2-4 11
best-lemma|prefer|speaker-then-quote|	0 -16
best-lemma|preguntar|quote-then-verb|	1 6
best-lemma|prijzen|speaker-then-quote|	0 7
best-lemma|prometer|quote-then-verb|	2-4 -13
best-lemma|promettere|speaker-then-quote|	0 10
best-lemma|promettre|speaker-then-quote|	2-4 14	5-10 14
best-lemma|promise|speaker-then-quote|	2-4 -13
best-lemma|prévenir|quote-then-speaker|	2-4 6
best-lemma|prévenir|quote-then-verb|	1 14
best-lemma|queixar|quote-then-verb|	1 9
best-lemma|queixar|speaker-then-quote|	1 11
best-lemma|quejar|speaker-then-quote|	5-10 -9
best-lemma|questionar|quote-then-verb|	1 6
best-lemma|quip|quote-then-speaker|	0 10
best-lemma|raccontare|quote-then-verb|	1 14	5-10 -14
best-lemma|railler|quote-then-verb|	1 7
best-lemma|raise|speaker-then-quote|	5-10 -16
best-lemma|rappeler|quote-then-verb|	1 -10
best-lemma|rappeler|speaker-then-quote|	2-4 -7	far 15
best-lemma|rassicurare|speaker-then-quote|	1 11
best-lemma|rate|speaker-then-quote|	2-4 -17
best-lemma|razonar|speaker-then-quote|	2-4 -9
best-lemma|read|quote-then-speaker|	0 20
best-lemma|read|speaker-then-quote|	0 -30	1 12	5-10 16
best-lemma|reageren|quote-then-verb|	1 13
best-lemma|recall|quote-then-speaker|	0 8
best-lemma|recall|sentence-before|	1 17
best-lemma|recall|speaker-then-quote|	5-10 -13
best-lemma|reconnaître|quote-then-verb|	1 11
best-lemma|reconnaître|speaker-then-quote|	5-10 8
best-lemma|recordar|quote-then-verb|	1 7
best-lemma|rectifier|quote-then-verb|	1 15
best-lemma|regretter|quote-then-verb|	1 13
best-lemma|relativiser|speaker-then-quote|	1 15
best-lemma|remark|quote-then-speaker|	0 7
best-lemma|remark|quote-then-verb|	0 10
best-lemma|rematar|quote-then-verb|	1 9
best-lemma|repeat|speaker-then-quote|	5-10 -11
best-lemma|replicare|speaker-then-quote|	5-10 8
best-lemma|reply|quote-then-speaker|	0 19
best-lemma|reply|speaker-then-quote|	1 23	2-4 16	5-10 14
best-lemma|responder|quote-then-verb|	1 10
best-lemma|responder|speaker-then-quote|	2-4 17	5-10 6
best-lemma|resumir|quote-then-verb|	1 9
best-lemma|resumir|speaker-then-quote|	2-4 12
best-lemma|ribattere|speaker-then-quote|	2-4 16
best-lemma|ribattere|verb-then-speaker|	1 6
best-lemma|ricordare|speaker-then-quote|	5-10 11
best-lemma|rigoler|quote-then-verb|	1 8
best-lemma|rispondere|quote-then-verb|	1 11
best-lemma|rufen|quote-then-verb|	1 14
best-lemma|rule|quote-then-speaker|	0 9
best-lemma|réagir|quote-then-verb|	1 14
best-lemma|réclamer|speaker-then-quote|	1 11	2-4 -15
best-lemma|réjouir|quote-then-verb|	1 6
best-lemma|répliquer|quote-then-verb|	1 11
best-lemma|répondre|quote-then-speaker|	2-4 6
best-lemma|répondre|quote-then-verb|	1 8
best-lemma|répondre|speaker-then-quote|	2-4 13
best-lemma|résumer|quote-then-speaker|	2-4 9
best-lemma|résumer|quote-then-verb|	1 12
best-lemma|rétorquer|quote-then-verb|	1 13
best-lemma|sagen|quote-then-verb|	1 9
best-lemma|sagen|speaker-then-quote|	5-10 11
best-lemma|sagen|verb-then-speaker|	1 10	2-4 6	5-10 9
best-lemma|saluer|speaker-then-quote|	0 17
best-lemma|salutare|speaker-then-quote|	0 11
best-lemma|sapere|speaker-then-quote|	5-10 17
best-lemma|say|paragraph-before|	far -7
best-lemma|say|quote-then-speaker|	0 17	1 16	2-4 -14	5-10 -20	far -17
best-lemma|say|quote-then-verb|	0 17
best-lemma|say|sentence-after|	0 -23
best-lemma|say|sentence-before|	1 25	2-4 20	5-10 11	far -14
best-lemma|say|speaker-then-quote|	0 -25	1 14	2-4 38	5-10 16	far 23
best-lemma|say|verb-then-speaker|	1 18
best-lemma|scandire|sentence-before|	far 15
best-lemma|schamperen|quote-then-verb|	1 8
best-lemma|scherzare|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	1 9	2-4 14
best-lemma|schrijven|quote-then-verb|	1 9
best-lemma|schrijven|speaker-then-quote|	2-4 -15	5-10 10
best-lemma|scrivere|quote-then-verb|	1 11
best-lemma|scrivere|speaker-then-quote|	1 11	2-4 -9	5-10 9
best-lemma|see|speaker-then-quote|	0 18
best-lemma|sehen|speaker-then-quote|	2-4 8
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|shoot|quote-then-speaker|	0 14
best-lemma|shoot|sentence-before|	2-4 12
best-lemma|sign|speaker-then-quote|	2-4 15
best-lemma|soltar|speaker-then-quote|	1 13
best-lemma|sostener|speaker-then-quote|	5-10 17
best-lemma|souffler|quote-then-verb|	1 8
best-lemma|souligner|quote-then-speaker|	2-4 10
best-lemma|soupirer|quote-then-verb|	1 7
best-lemma|sourire|quote-then-verb|	1 16
best-lemma|soutenir|quote-then-verb|	1 6
best-lemma|souvenir|quote-then-verb|	1 10
best-lemma|speak|speaker-then-quote|	1 -15
best-lemma|spotten|quote-then-verb|	1 8
best-lemma|sprechen|speaker-then-quote|	1 14	2-4 22	5-10 12
best-lemma|spreken|speaker-then-quote|	1 18	2-4 17
best-lemma|state|quote-then-speaker|	0 6
best-lemma|stehen|speaker-then-quote|	1 16
best-lemma|stellen|quote-then-verb|	1 8
best-lemma|stellen|speaker-then-quote|	5-10 -12
best-lemma|sugerir|quote-then-verb|	1 6
best-lemma|suggest|quote-then-speaker|	0 -7
best-lemma|suspirar|quote-then-verb|	1 6
best-lemma|sustentar|speaker-then-quote|	5-10 9
best-lemma|tagliare|quote-then-verb|	1 16
best-lemma|teilen|quote-then-verb|	1 6
best-lemma|tell|quote-then-speaker|	0 32	2-4 -11
best-lemma|tell|sentence-before|	2-4 19	5-10 12	far -12
best-lemma|tell|speaker-then-quote|	1 15	2-4 8	5-10 29	far 21
best-lemma|testify|quote-then-speaker|	0 9
best-lemma|thank|speaker-then-quote|	0 12	2-4 13	5-10 7
best-lemma|title|speaker-then-quote|	0 -17
best-lemma|trancher|quote-then-verb|	1 15
best-lemma|unlisted|quote-then-verb|	1 7
best-lemma|unlisted|speaker-then-quote|	5-10 -7
best-lemma|unlisted|verb-then-speaker|	2-4 6
best-lemma|urge|speaker-then-quote|	2-4 21
best-lemma|use|speaker-then-quote|	2-4 -30	5-10 -20
best-lemma|vatten|quote-then-verb|	1 6	2-4 9
best-lemma|verklaren|quote-then-verb|	1 10
best-lemma|verlauten|speaker-then-quote|	2-4 12
best-lemma|verraten|quote-then-verb|	1 13
best-lemma|versichern|quote-then-verb|	1 6
best-lemma|versichern|verb-then-speaker|	5-10 10
best-lemma|verteidigen|quote-then-verb|	1 6
best-lemma|vertellen|quote-then-verb|	1 11
best-lemma|ver|speaker-then-quote|	0 8	2-4 10
best-lemma|vinden|quote-then-verb|	1 13
best-lemma|voegen|quote-then-verb|	1 7
best-lemma|waarschuwen|quote-then-verb|	1 8
best-lemma|want|speaker-then-quote|	0 10
best-lemma|warn|speaker-then-quote|	2-4 -18
best-lemma|welcome|speaker-then-quote|	0 12
best-lemma|werben|quote-then-verb|	1 6
best-lemma|werfen|speaker-then-quote|	2-4 -14
best-lemma|whisper|quote-then-speaker|	0 14
best-lemma|write|quote-then-speaker|	0 6
best-lemma|write|quote-then-verb|	0 9
best-lemma|write|sentence-before|	1 13	2-4 12
best-lemma|write|speaker-then-quote|	1 7
best-lemma|zeggen|quote-then-verb|	1 11
best-lemma|zeggen|sentence-before|	1 9	5-10 11
best-lemma|zeggen|speaker-then-quote|	2-4 9
best-lemma|zeigen|speaker-then-quote|	1 15	2-4 12
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 10
best-lemma|écrire|quote-then-speaker|	2-4 6
best-lemma|écrire|quote-then-verb|	1 15
best-lemma|évoquer|speaker-then-quote|	1 15	2-4 23
best-near|according-to|according|	0 -7	1 22	2-4 8	far -7
best-near|according|0|	1 -15	2-3 11	4-7 -7
best-near|according|1|	1 6	2-3 14	4-7 31	8+ 16
best-near|according|2-4|	4-7 11	8+ 11
best-near|according|5-10|	1 -26	2-3 8	8+ 6
best-near|according|far|	2-3 -17	4-7 -9	8+ -7
best-near|apposed|-11|	2-3 -8
best-near|apposed|-14|	1 -11
best-near|apposed|-3|	2-3 -8
best-near|apposed|-4|	1 -9
best-near|apposed|-5|	1 -13
best-near|apposed|-9|	2-3 -10
best-near|apposed|0|	2-3 -8
best-near|apposed|2-4|	1 7	4-7 8	8+ 14
best-near|apposed|5-10|	1 -14	2-3 10	4-7 20
best-near|apposed|far|	2-3 -8
best-near|apposition|1|	2-3 -9
best-near|apposition|2-4|	2-3 -11
best-near|colon|naked|	1 -10	far 9
best-near|direct|0|	1 -24	4-7 6
best-near|direct|1|	2-3 -10	4-7 17
best-near|direct|2-4|	1 -21	2-3 12	8+ 11
best-near|direct|5-10|	1 -15	2-3 -14	4-7 16	8+ -7
best-near|interview|naked|	far 10
best-near|judging|-5|	1 -13
best-near|judging|0|	1 -15	2-3 -11	4-7 20
best-near|judging|1|	1 8	4-7 21	8+ 7
best-near|judging|2-4|	1 9	2-3 18	8+ 23
best-near|judging|5-10|	2-3 -16	8+ 18
best-near|naked|0|	2-3 -20	4-7 -7	8+ 16
best-near|naked|1|	4-7 -16
best-near|naked|2-4|	1 6	8+ 34
best-near|naked|5-10|	1 -6	4-7 6	8+ 29
best-near|naked|far|	4-7 9
best-near|named-before|naked|	2-4 9	5-10 6	far 11
best-near|named-nearby|naked|	0 -9	1 10
best-near|other|0|	1 -12
best-near|other|1|	1 6	4-7 13	8+ 16
best-near|other|2-4|	4-7 6
best-near|passive|0|	2-3 -7
best-near|possessor|naked|	1 -13	5-10 -11
best-near|quote-then-speaker|apposed|	-11 -8	-14 -11	-3 -8	-4 -8	-5 -15	-7 -7	-9 -12	2-4 9
best-near|quote-then-speaker|apposition|	2-4 -11
best-near|quote-then-speaker|direct|	0 -12	2-4 -6	5-10 -11
best-near|quote-then-speaker|judging|	-5 -14	1 -6	2-4 -13	5-10 -11
best-near|quote-then-speaker|passive|	0 -8
best-near|quote-then-speaker|relative|	0 -9
best-near|quote-then-speaker|saying|	-11 -13	-12 14	-4 -15	0 21	1 8	2-4 -22	5-10 -20	far -17
best-near|quote-then-speaker|shared|	0 12
best-near|quote-then-speaker|thinking|	0 15	2-4 -14	5-10 -12
best-near|quote-then-verb|judging|	0 -18	1 19
best-near|quote-then-verb|other|	1 7
best-near|quote-then-verb|saying|	0 9	1 16	2-4 -13	5-10 -17	far 10
best-near|relative|0|	2-3 -9
best-near|relative|5-10|	1 -9
best-near|saying|-12|	1 8	2-3 8
best-near|saying|-4|	4-7 -9
best-near|saying|0|	2-3 -7	4-7 11	8+ 10
best-near|saying|1|	1 16	4-7 15	8+ 18
best-near|saying|2-4|	1 -12	2-3 13	8+ 33
best-near|saying|5-10|	4-7 17
best-near|saying|far|	1 -7	2-3 -8	4-7 11	8+ 21
best-near|sentence-after|direct|	0 7
best-near|sentence-after|saying|	0 -19	1 -6
best-near|sentence-before|according|	1 6	5-10 -7	far -18
best-near|sentence-before|apposed|	far -8
best-near|sentence-before|direct|	2-4 11	5-10 -9	far 13
best-near|sentence-before|judging|	far -21
best-near|sentence-before|relative|	far 14
best-near|sentence-before|saying|	1 28	2-4 24	far -19
best-near|sentence-before|thinking|	2-4 12
best-near|signature|naked|	1 -19
best-near|speaker-then-quote|apposed|	1 7	2-4 6	5-10 14
best-near|speaker-then-quote|apposition|	1 -9
best-near|speaker-then-quote|direct|	0 -23	far -13
best-near|speaker-then-quote|judging|	0 -7	2-4 22	5-10 -6	far 12
best-near|speaker-then-quote|other|	5-10 -7
best-near|speaker-then-quote|relative|	5-10 -8
best-near|speaker-then-quote|saying|	0 -9	1 6	2-4 10	5-10 12	far 18
best-near|speaker-then-quote|shared|	5-10 -13
best-near|speaker-then-quote|thinking|	0 -6	1 -7	2-4 -16
best-near|thinking|0|	1 -14	4-7 6	8+ 14
best-near|thinking|1|	2-3 -9
best-near|thinking|2-4|	1 -15	2-3 -18	4-7 16	8+ 16
best-near|thinking|5-10|	1 -16	4-7 20	8+ 8
best-near|topic|naked|	0 -12	1 -6
best-near|verb-then-speaker|other|	2-4 6
best-near|verb-then-speaker|saying|	1 7
best-negated|	true -6
best-order|according|according|0|	1 -15	2-3 11	4-7 -7
best-order|according|according|1|	1 6	2-3 14	4-7 31	8+ 16
best-order|according|according|2-4|	4-7 11	8+ 11
best-order|according|according|5-10|	1 -26	2-3 8	8+ 6
best-order|according|according|far|	2-3 -17	4-7 -9	8+ -7
best-order|apposed|apposed|-11|	2-3 -8
best-order|apposed|apposed|-14|	1 -11
best-order|apposed|apposed|-3|	2-3 -8
best-order|apposed|apposed|-4|	1 -9
best-order|apposed|apposed|-5|	1 -13
best-order|apposed|apposed|-9|	2-3 -10
best-order|apposed|apposed|0|	2-3 -8
best-order|apposed|apposed|2-4|	1 7	4-7 8	8+ 14
best-order|apposed|apposed|5-10|	1 -14	2-3 10	4-7 20
best-order|apposed|apposed|far|	2-3 -8
best-order|apposed|judging|0|	1 -9	4-7 15
best-order|apposed|judging|1|	4-7 15
best-order|apposed|judging|2-4|	1 15	2-3 32	4-7 26	8+ 15
best-order|apposed|judging|5-10|	4-7 19	8+ 9
best-order|apposed|other|5-10|	2-3 -7
best-order|apposed|saying|-12|	1 8	2-3 8
best-order|apposed|saying|0|	2-3 -10	4-7 10	8+ 15
best-order|apposed|saying|1|	4-7 30	8+ 12
best-order|apposed|saying|2-4|	8+ 20
best-order|apposed|saying|5-10|	4-7 18	8+ 8
best-order|apposed|saying|far|	1 17	2-3 6
best-order|apposed|thinking|2-4|	4-7 12
best-order|apposed|thinking|5-10|	4-7 16
best-order|apposition|apposition|1|	2-3 -9
best-order|apposition|apposition|2-4|	2-3 -11
best-order|apposition|judging|2-4|	4-7 12
best-order|apposition|saying|2-4|	4-7 21	8+ 17
best-order|apposition|saying|5-10|	2-3 8	4-7 26	8+ 11
best-order|apposition|saying|far|	2-3 9	4-7 16	8+ 11
best-order|apposition|thinking|2-4|	2-3 -9
best-order|direct|direct|0|	1 -24	4-7 6
best-order|direct|direct|1|	2-3 -10	4-7 17
best-order|direct|direct|2-4|	1 -21	2-3 12	8+ 11
best-order|direct|direct|5-10|	1 -15	2-3 -14	4-7 16	8+ -7
best-order|direct|judging|0|	1 -11	2-3 -10	4-7 19
best-order|direct|judging|1|	2-3 -7	4-7 15	8+ 10
best-order|direct|judging|2-4|	1 6	2-3 11	8+ 16
best-order|direct|judging|5-10|	2-3 -16	4-7 6	8+ 11
best-order|direct|saying|0|	1 8	2-3 -8	4-7 8	8+ 7
best-order|direct|saying|1|	1 8	4-7 10	8+ 23
best-order|direct|saying|2-4|	1 -12	2-3 21	4-7 -10	8+ 26
best-order|direct|saying|5-10|	4-7 8
best-order|direct|saying|far|	1 -14	2-3 -20	4-7 6	8+ 17
best-order|direct|thinking|0|	1 -14	4-7 6	8+ 12
best-order|direct|thinking|1|	2-3 -9
best-order|direct|thinking|2-4|	1 -15	2-3 -18	4-7 12	8+ 15
best-order|direct|thinking|5-10|	1 -12	2-3 8	4-7 15	8+ 8
best-order|inverted|judging|0|	1 -11	2-3 -12
best-order|inverted|judging|1|	1 9	2-3 12	4-7 19
best-order|inverted|other|0|	1 -12
best-order|inverted|other|1|	1 6	4-7 13	8+ 16
best-order|inverted|other|2-4|	4-7 6
best-order|inverted|saying|0|	1 -10	4-7 22	8+ 15
best-order|inverted|saying|1|	1 12	2-3 6	4-7 20	8+ 10
best-order|inverted|saying|2-4|	1 -14	2-3 -11	4-7 27	8+ 13
best-order|inverted|saying|5-10|	1 -8	2-3 -19	4-7 14	8+ 7
best-order|inverted|saying|far|	1 -13	2-3 15	4-7 33	8+ 7
best-order|naked|naked|0|	2-3 -20	4-7 -7	8+ 16
best-order|naked|naked|1|	4-7 -16
best-order|naked|naked|2-4|	1 6	8+ 34
best-order|naked|naked|5-10|	1 -6	4-7 6	8+ 29
best-order|naked|naked|far|	4-7 9
best-order|passive|passive|0|	2-3 -7
best-order|relative|judging|0|	2-3 -7
best-order|relative|judging|2-4|	1 -9	2-3 6
best-order|relative|relative|0|	2-3 -9
best-order|relative|relative|5-10|	1 -9
best-order|relative|saying|1|	4-7 17
best-order|relative|saying|2-4|	2-3 -15	4-7 18
best-order|relative|saying|5-10|	4-7 13	8+ 9
best-order|relative|saying|far|	4-7 11
best-order|shared|judging|-5|	1 -13
best-order|shared|judging|0|	2-3 11
best-order|shared|judging|2-4|	4-7 7
best-order|shared|saying|1|	4-7 13
best-order|shared|saying|2-4|	2-3 16	8+ 15
best-phrase|name|	apposed 8	judging 27	naked 9	other 7	saying 21
best-phrase|noun|	apposed -17	apposition -19	direct -17	judging -15	naked -26	passive -8	relative -10	saying -10	thinking -8
best-phrase|pronoun|	naked -15
best-score|	-1 -37	-2 -25	-3 -20	-4 -7	0 -25	2 10	3 33	4 39	6 54	7 19
best-score|-1|	1 -6	2-3 -29	4-7 -17	8+ -6
best-score|-2|	1 -19	4-7 -16
best-score|-3|	1 -15	2-3 -18
best-score|-4|	1 -6	2-3 -6	8+ 8
best-score|0|	1 -11	2-3 -13	4-7 -21
best-score|1|	1 -19	8+ 13
best-score|2|	1 7	4-7 10	8+ 39
best-score|3|	1 13	2-3 10	4-7 55	8+ 15
best-score|4|	1 13	2-3 20	4-7 33	8+ 20
best-score|5|	1 19	2-3 -13	4-7 8	8+ 10
best-score|6|	1 23	2-3 49	4-7 33	8+ 18
best-score|7|	4-7 27	8+ 10
best|according-to|according|	1 -15	2-3 13	4-7 9	8+ 18
best|colon|naked|	1 -9	4-7 -7
best|named-before|naked|	2-3 36	4-7 -10	8+ 19
best|named-nearby|naked|	8+ 7
best|paragraph-before|saying|	2-3 9	4-7 16
best|possessor|naked|	1 8	2-3 -20
best|quote-then-speaker|apposed|	1 -26	2-3 -17
best|quote-then-speaker|apposition|	1 -13	2-3 -11
best|quote-then-speaker|direct|	2-3 -23	4-7 21	8+ 19
best|quote-then-speaker|judging|	4-7 -12
best|quote-then-speaker|passive|	2-3 -7
best|quote-then-speaker|relative|	2-3 -9
best|quote-then-speaker|saying|	2-3 -10	4-7 13	8+ 20
best|quote-then-speaker|shared|	1 -15	2-3 14	4-7 14
best|quote-then-speaker|thinking|	1 -18	4-7 11	8+ 12
best|quote-then-verb|other|	4-7 13	8+ 16
best|quote-then-verb|saying|	1 -6	2-3 -9	4-7 24	8+ 13
best|sentence-after|according|	2-3 -9
best|sentence-after|apposed|	8+ 10
best|sentence-after|direct|	2-3 6	8+ -6
best|sentence-after|saying|	1 -21	2-3 -13	8+ 18
best|sentence-before|according|	2-3 -16	4-7 -12	8+ -7
best|sentence-before|apposed|	8+ 14
best|sentence-before|direct|	2-3 11	8+ 7
best|sentence-before|judging|	1 -16	2-3 -13	8+ 11
best|sentence-before|saying|	1 -9	2-3 -21	4-7 12	8+ 21
best|sentence-before|thinking|	8+ 9
best|signature|naked|	1 -13	2-3 -16	4-7 -15	8+ 22
best|speaker-then-quote|apposed|	2-3 6	4-7 12	8+ 13
best|speaker-then-quote|apposition|	2-3 -9
best|speaker-then-quote|direct|	1 -29
best|speaker-then-quote|judging|	1 10	4-7 17	8+ 28
best|speaker-then-quote|other|	2-3 -7
best|speaker-then-quote|relative|	1 -12
best|speaker-then-quote|saying|	2-3 12	8+ 8
best|speaker-then-quote|shared|	1 -14
best|speaker-then-quote|thinking|	1 -23	4-7 20	8+ 20
best|topic|naked|	2-3 -8	8+ 24
best|transcript|naked|	8+ 6
best|verb-then-speaker|judging|	4-7 13
best|verb-then-speaker|other|	4-7 10
best|verb-then-speaker|saying|	1 -15	4-7 42	8+ 10
case-follow|all-one|(|	none -15
case-follow|all-one|)|	none -14
case-follow|all-one|,auxiliary|	none -7
case-follow|all-one|,preposition|	none -8
case-follow|all-one|,subordinator|	none -14
case-follow|all-one|,that|	none -15
case-follow|all-one|,verb-saying|	none 7
case-follow|all-one|,word|	none -11
case-follow|all-one|,|	none -30
case-follow|all-one|;|	none -13
case-follow|all-one|adverb|	none -12
case-follow|all-one|auxiliary|	, -9	none -9
case-follow|all-one|capital|	. 16	none -8
case-follow|all-one|coordinator|	, -14	none -15
case-follow|all-one|determiner|	, 11	. -15	none -21
case-follow|all-one|end|	? 8	none 8
case-follow|all-one|preposition|	, -6	none -15
case-follow|all-one|pronoun|	, 8
case-follow|all-one|stop|	! 13	none -10
case-follow|all-one|subordinator|	none -10
case-follow|all-one|that|	none -12
case-follow|all-one|verb-judging|	none -15
case-follow|all-one|verb-saying|	, 15
case-follow|all-one|word|	, -19	none -42
case-follow|all|(|	none -12
case-follow|all|,adverb|	none -10
case-follow|all|,auxiliary|	none -13
case-follow|all|,coordinator|	none -9
case-follow|all|,determiner|	none 8
case-follow|all|,word|	none 7
case-follow|all|,|	none -34
case-follow|all|:|	none -17
case-follow|all|;|	none -14
case-follow|all|auxiliary|	, -25
case-follow|all|capital|	, -13	none -24
case-follow|all|coordinator|	, -12	none -26
case-follow|all|determiner|	, -22
case-follow|all|end|	. -23	? 10	none 19
case-follow|all|preposition|	, -11	none -29
case-follow|all|pronoun|	, -9	. -11	none -9
case-follow|all|quote|	. -16
case-follow|all|stop|	none -13
case-follow|all|subordinator|	none -7
case-follow|all|that|	, -8	none -13
case-follow|all|verb-saying|	, -18	none -16
case-follow|all|word|	, -18	none -17
case-follow|first|(|	none -7
case-follow|first|,auxiliary|	? 10	none 12
case-follow|first|,determiner|	none -15
case-follow|first|,preposition|	none -18
case-follow|first|,pronoun|	! 8	none 7
case-follow|first|,that|	none -7
case-follow|first|,verb-judging|	none 7
case-follow|first|,verb-saying|	? 15	none 11
case-follow|first|,verb-thinking|	none 15
case-follow|first|,word|	! 7	? 16	none -10
case-follow|first|,|	none -20
case-follow|first|auxiliary|	, -12	. 15	none -20
case-follow|first|capital|	, 43	. 13	? 26	none -12
case-follow|first|coordinator|	, 12	. 9	? 6	none -16
case-follow|first|determiner|	! 13	, 47	? 14	none -9
case-follow|first|end|	! 13	. 30	? 36	none 23
case-follow|first|preposition|	. 21	none -6
case-follow|first|pronoun|	! 17	, 15	. 16	? 25	none -7
case-follow|first|quote|	? 20
case-follow|first|stop|	? -15	none -30
case-follow|first|subordinator|	. 10
case-follow|first|that|	. 12
case-follow|first|verb-saying|	, 44	? 22	none -6
case-follow|first|word|	, 22	none -22
case-follow|first|–|	, 6
case-follow|first|—|	. 25	? 17	none -19
case-follow|most|,verb-saying|	none 17
case-follow|most|auxiliary|	none -12
case-follow|most|capital|	, 10
case-follow|most|end|	. 27	none 14
case-follow|most|preposition|	none -17
case-follow|most|pronoun|	, 14	. 11
case-follow|most|word|	none 8
case-follow|none|,auxiliary|	none -16
case-follow|none|,capital|	none 9
case-follow|none|,preposition|	none -9
case-follow|none|,quote|	none -11
case-follow|none|,subordinator|	none 9
case-follow|none|,that|	none -10
case-follow|none|,verb-judging|	none 9
case-follow|none|,verb-saying|	none 6
case-follow|none|,|	none 18
case-follow|none|-|	none -10
case-follow|none|:|	none 8
case-follow|none|;|	none 8
case-follow|none|adverb|	none -11
case-follow|none|auxiliary|	, -13	none -16
case-follow|none|capital|	. -10	none -12
case-follow|none|coordinator|	, -24	none 23
case-follow|none|determiner|	, -6	. 15
case-follow|none|end|	. -6
case-follow|none|preposition|	, -17	. -9	none 14
case-follow|none|pronoun|	, -17	. 28	none -15
case-follow|none|quote|	, -12	none -13
case-follow|none|stop|	? -8	none 27
case-follow|none|subordinator|	, -6	. -13	none 19
case-follow|none|that|	none 6
case-follow|none|verb-judging|	none -22
case-follow|none|verb-saying|	, -15	none -15
case-follow|none|word|	, 6	none -6
case-follow|some|,verb-saying|	none -6
case-follow|some|,word|	none -8
case-follow|some|,|	none 19
case-follow|some|capital|	. -10
case-follow|some|coordinator|	none 14
case-follow|some|end|	. 19	none 13
case-follow|some|pronoun|	. 14
case-follow|some|stop|	none 14
case-follow|some|word|	none 22
case-intro|all-one|	( -11	, -22	: 17	adverb -19	auxiliary -16	coordinator -14	possessive -16	preposition -8	start -8	stop 19	subordinator -34	that -12	verb-judging -34	verb-saying -8	verb-thinking -14	word -14
case-intro|all|	, -23	auxiliary -23	capital -6	coordinator -13	determiner -6	possessive -8	preposition -17	pronoun -11	start -15	stop 7	subordinator -19	verb-judging -34	verb-saying -14	verb-thinking -10	word -31
case-intro|first|	( -12	) 7	- 9	: 8	auxiliary -12	capital -14	determiner -19	preposition -13	quote 22	start 30	stop 30	subordinator 7	verb-saying -17	word -34	— 14
case-intro|most|	, 8	capital -11	start 19	verb-saying 17
case-intro|none|	' -8	( -11	, 16	: -16	; 13	adverb 9	auxiliary 11	capital 13	determiner -7	possessive 8	pronoun 13	quote -15	that 6	verb-judging 9	verb-thinking 6	word 9
case-intro|some|	, 24	adverb -8	auxiliary 17	capital 11	coordinator -11	determiner -6	preposition 19	pronoun 16	subordinator -7	verb-judging -15	verb-saying 21	verb-thinking 8	word 10
case|all-one|	2 -25	3 -7	4-5 -23	6-9 6
case|all|	2 -39	3 -16	4-5 -40
case|first|	1 7	10+ 24	4-5 -12
case|most|	10+ 6	3 -8	6-9 6
case|none|	1 -14	10+ 36	2 -11	3 31	4-5 37	6-9 20
case|some|	10+ 21	2 -8	3 14	4-5 18	6-9 44
clause|false|false|	all -48	all-one -26	most -13	none 12	some 8
clause|false|true|	all -25	all-one 23	most 26	none 18	some 29
clause|true|false|	all-one -15	first 11	most 16	none -14	some 11
clause|true|true|	all-one -7	first 13	most 20	none 17	some 14
closed|	false 13	true -6
continues|	false -6	true 29
dated|	true -25
de:alone|alone|	4-7 8
de:alone|first|	1 -17	4-7 20
de:alone|inside|	4-7 7	8+ 13
de:best-gap|according-to|according|gap|according-to|,|	2-3 7	4-7 9
de:best-gap|according-to|according|gap|according-to||	1 -9	2-3 12	4-7 -10
de:best-gap|colon|naked||	2-3 -7
de:best-gap|named-before|naked||	2-3 6	4-7 13
de:best-gap|named-nearby|naked||	8+ 17
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -8
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 6
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -10
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 7
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -8
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -15	4-7 16	8+ 13
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -12
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -14	4-7 13
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 15
de:best-gap|sentence-before|saying|gap|sentence-before||	4-7 6
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 8
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 11	4-7 13
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 15	2-3 19	4-7 10
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -7	4-7 33
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 6
de:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 7
de:best-gap|topic|naked||	1 -26	8+ 10
de:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 7
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 7	4-7 18
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 7	8+ 8
de:best-intro|,|according|1|	4-7 6
de:best-intro|,|naked|5-10|	2-3 9
de:best-intro|,|saying|1|	2-3 9
de:best-intro|:|judging|2-4|	4-7 8
de:best-intro|:|naked|1|	2-3 -12	4-7 -7
de:best-intro|:|naked|2-4|	4-7 7	8+ 14
de:best-intro|:|naked|far|	4-7 12	8+ 12
de:best-intro|:|saying|0|	4-7 13
de:best-intro|:|saying|1|	2-3 18	4-7 28	8+ 10
de:best-intro|:|saying|2-4|	2-3 -8	4-7 20
de:best-intro|:|saying|5-10|	4-7 17	8+ 8
de:best-intro|adverb|naked|5-10|	1 -15
de:best-intro|adverb|saying|2-4|	4-7 -8
de:best-intro|adverb|saying|5-10|	2-3 -10
de:best-intro|auxiliary|naked|1|	2-3 8	4-7 14
de:best-intro|auxiliary|naked|far|	2-3 16
de:best-intro|auxiliary|saying|1|	4-7 11
de:best-intro|auxiliary|saying|2-4|	2-3 12
de:best-intro|auxiliary|saying|5-10|	2-3 -10
de:best-intro|capital|according|5-10|	2-3 10
de:best-intro|capital|direct|2-4|	2-3 17	4-7 14
de:best-intro|capital|judging|0|	1 -8
de:best-intro|capital|judging|2-4|	2-3 -8	4-7 10
de:best-intro|capital|naked|0|	2-3 -9
de:best-intro|capital|naked|2-4|	2-3 -10
de:best-intro|capital|naked|5-10|	1 -17	4-7 6
de:best-intro|capital|saying|1|	2-3 -8
de:best-intro|capital|saying|2-4|	1 -8	4-7 11
de:best-intro|determiner|naked|1|	1 -19
de:best-intro|determiner|naked|5-10|	2-3 8
de:best-intro|determiner|naked|far|	2-3 -12
de:best-intro|determiner|saying|2-4|	1 8	2-3 9	4-7 16
de:best-intro|preposition|according|1|	2-3 9
de:best-intro|preposition|judging|2-4|	2-3 10
de:best-intro|preposition|naked|0|	1 -13
de:best-intro|preposition|naked|1|	1 8
de:best-intro|preposition|naked|2-4|	2-3 -11	4-7 16
de:best-intro|preposition|naked|5-10|	2-3 -7	4-7 13
de:best-intro|preposition|saying|1|	2-3 7	4-7 13
de:best-intro|preposition|saying|2-4|	1 -12
de:best-intro|preposition|saying|5-10|	1 13
de:best-intro|pronoun|naked|2-4|	2-3 8
de:best-intro|pronoun|saying|1|	1 12	2-3 7
de:best-intro|pronoun|saying|2-4|	2-3 6
de:best-intro|pronoun|saying|5-10|	2-3 14
de:best-intro|start|naked|1|	4-7 13
de:best-intro|start|other|1|	8+ 6
de:best-intro|start|saying|1|	4-7 8
de:best-intro|stop|according|1|	4-7 10
de:best-intro|stop|judging|1|	4-7 7
de:best-intro|stop|naked|1|	4-7 7
de:best-intro|stop|naked|2-4|	2-3 9	4-7 17
de:best-intro|stop|naked|5-10|	4-7 12
de:best-intro|stop|other|1|	2-3 12	4-7 8	8+ 6
de:best-intro|stop|saying|1|	1 7	2-3 22	4-7 9
de:best-intro|stop|saying|2-4|	4-7 7
de:best-intro|word|according|1|	1 16
de:best-intro|word|naked|2-4|	1 -17	2-3 -10
de:best-intro|word|naked|5-10|	1 6
de:best-intro|word|saying|1|	2-3 16
de:best-intro|word|saying|5-10|	1 -11	2-3 13
de:best-lead|lower|,|naked|	named-nearby 12
de:best-lead|lower|,|other|	verb-then-speaker 7
de:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 12
de:best-lead|lower|adverb|saying|	verb-then-speaker -6
de:best-lead|lower|auxiliary|naked|	named-nearby 14	topic 11
de:best-lead|lower|auxiliary|saying|	quote-then-verb 8	speaker-then-quote 15
de:best-lead|lower|capital|direct|	speaker-then-quote 12
de:best-lead|lower|capital|judging|	speaker-then-quote 15
de:best-lead|lower|capital|naked|	named-nearby 13	topic 7
de:best-lead|lower|capital|saying|	speaker-then-quote 13	verb-then-speaker 7
de:best-lead|lower|determiner|judging|	speaker-then-quote 12
de:best-lead|lower|determiner|naked|	named-nearby 8	topic -12
de:best-lead|lower|preposition|judging|	speaker-then-quote 8
de:best-lead|lower|preposition|saying|	speaker-then-quote 19
de:best-lead|lower|pronoun|judging|	speaker-then-quote 8
de:best-lead|lower|pronoun|naked|	named-nearby 9
de:best-lead|lower|pronoun|saying|	speaker-then-quote 13
de:best-lead|lower|word|according|	according-to 17
de:best-lead|lower|word|naked|	named-nearby -15	topic -16
de:best-lead|lower|word|saying|	speaker-then-quote 13
de:best-lead|upper|,|naked|	named-nearby -13
de:best-lead|upper|:|apposed|	speaker-then-quote 8
de:best-lead|upper|:|judging|	speaker-then-quote 8
de:best-lead|upper|:|other|	quote-then-verb -9
de:best-lead|upper|:|saying|	sentence-after 19	verb-then-speaker 14
de:best-lead|upper|:|thinking|	speaker-then-quote 11
de:best-lead|upper|adverb|naked|	named-nearby 7
de:best-lead|upper|capital|direct|	speaker-then-quote 13
de:best-lead|upper|capital|judging|	quote-then-verb -8	speaker-then-quote -16
de:best-lead|upper|capital|naked|	named-nearby -16	topic -31
de:best-lead|upper|capital|other|	quote-then-verb -14
de:best-lead|upper|capital|saying|	speaker-then-quote -16
de:best-lead|upper|coordinator|naked|	named-nearby -9
de:best-lead|upper|determiner|naked|	topic 8
de:best-lead|upper|determiner|other|	quote-then-verb -13
de:best-lead|upper|determiner|saying|	quote-then-speaker 8	quote-then-verb -13	speaker-then-quote 20	verb-then-speaker -13
de:best-lead|upper|preposition|according|	according-to 7
de:best-lead|upper|preposition|judging|	speaker-then-quote 10
de:best-lead|upper|preposition|saying|	quote-then-verb -12	speaker-then-quote 14
de:best-lead|upper|pronoun|saying|	speaker-then-quote -9
de:best-lead|upper|start|other|	quote-then-verb 9
de:best-lead|upper|start|saying|	quote-then-speaker -7
de:best-lead|upper|stop|according|	according-to 9
de:best-lead|upper|stop|judging|	quote-then-verb -8
de:best-lead|upper|stop|naked|	named-before 11	named-nearby 14	topic 14
de:best-lead|upper|stop|other|	quote-then-verb 12
de:best-lead|upper|stop|saying|	quote-then-speaker 6	quote-then-verb 14	sentence-before 7
de:best-lead|upper|subordinator|naked|	named-nearby -7
de:best-lead|upper|word|naked|	topic -13
de:best-lead|upper|word|other|	quote-then-verb 8
de:best-lemma|	antworten 11	befinden 7	behaupten 6	bemängeln 8	berichten -9	bestätigen -15	beteuern -6	brummen 15	ergänzen 18	erklären 14	erwidern 9	erzählen -8	finden -6	fordern -11	formulieren 10	fragen 7	geben 9	gestehen 10	halten 14	heben 12	heißen -21	klagen -7	kommentieren 12	kritisieren -14	kündigen 6	loben 12	mahnen 11	meinen 12	rufen 8	räumen -11	sagen 20	schreiben 12	sehen 11	spotten 8	sprechen 22	verlauten 12	verraten 14	versichern -9	versprechen -9	verteidigen 6	warnen 14	weisen -7	werben 12	werfen -14	zeigen 18	zitieren 7
de:best-lemma|antworten|speaker-then-quote|	2-4 14
de:best-lemma|befinden|quote-then-verb|	1 15
de:best-lemma|bestätigen|speaker-then-quote|	2-4 -10
de:best-lemma|beteuern|quote-then-verb|	1 6
de:best-lemma|betonen|quote-then-verb|	1 11
de:best-lemma|brummen|quote-then-verb|	1 15
de:best-lemma|erklären|quote-then-verb|	1 11
de:best-lemma|erwidern|quote-then-verb|	1 9
de:best-lemma|finden|quote-then-verb|	1 7
de:best-lemma|geben|quote-then-verb|	1 9
de:best-lemma|halten|quote-then-verb|	1 9
de:best-lemma|halten|speaker-then-quote|	2-4 12
de:best-lemma|heißen|speaker-then-quote|	0 -16	2-4 -17
de:best-lemma|heißen|verb-then-speaker|	1 7	2-4 -9
de:best-lemma|kommentieren|quote-then-verb|	1 6
de:best-lemma|lassen|speaker-then-quote|	5-10 11
de:best-lemma|mahnen|speaker-then-quote|	5-10 12
de:best-lemma|nennen|quote-then-verb|	0 -13
de:best-lemma|nennen|speaker-then-quote|	1 10	2-4 18
de:best-lemma|none|according-to|	0 -13	1 13
de:best-lemma|none|colon|	2-4 14
de:best-lemma|none|interview|	far 11
de:best-lemma|none|named-before|	1 17	5-10 7	far 7
de:best-lemma|none|named-nearby|	0 -15	2-4 9	far -8
de:best-lemma|none|speaker-then-quote|	2-4 18	5-10 -6
de:best-lemma|none|topic|	1 -10	2-4 -14	5-10 6	far -12
de:best-lemma|rufen|quote-then-verb|	1 14
de:best-lemma|sagen|quote-then-verb|	1 9
de:best-lemma|sagen|speaker-then-quote|	5-10 11
de:best-lemma|sagen|verb-then-speaker|	1 10	2-4 6	5-10 9
de:best-lemma|schreiben|quote-then-verb|	1 9	2-4 14
de:best-lemma|sehen|speaker-then-quote|	2-4 8
de:best-lemma|spotten|quote-then-verb|	1 8
de:best-lemma|sprechen|speaker-then-quote|	1 14	2-4 22	5-10 12
de:best-lemma|stehen|speaker-then-quote|	1 16
de:best-lemma|stellen|quote-then-verb|	1 7
de:best-lemma|teilen|quote-then-verb|	1 6
de:best-lemma|unlisted|quote-then-verb|	0 -15
de:best-lemma|verlauten|speaker-then-quote|	2-4 12
de:best-lemma|verraten|quote-then-verb|	1 13
de:best-lemma|versichern|quote-then-verb|	1 6
de:best-lemma|versichern|verb-then-speaker|	5-10 10
de:best-lemma|verteidigen|quote-then-verb|	1 6
de:best-lemma|werben|quote-then-verb|	1 6
de:best-lemma|werfen|speaker-then-quote|	2-4 -14
de:best-lemma|zeigen|speaker-then-quote|	1 15	2-4 12
de:best-near|according-to|according|	0 -13	1 13
de:best-near|according|1|	1 6	2-3 12	4-7 10
de:best-near|according|2-4|	4-7 9
de:best-near|according|5-10|	2-3 10
de:best-near|apposed|2-4|	4-7 6
de:best-near|colon|naked|	2-4 14
de:best-near|direct|2-4|	2-3 17
de:best-near|interview|naked|	far 11
de:best-near|judging|0|	1 -8
de:best-near|judging|1|	1 9	4-7 8
de:best-near|judging|2-4|	2-3 16	4-7 13
de:best-near|naked|0|	1 -17	2-3 -9
de:best-near|naked|1|	2-3 -14	4-7 -6
de:best-near|naked|2-4|	4-7 10	8+ 18
de:best-near|naked|5-10|	2-3 6
de:best-near|naked|far|	1 -7	2-3 -7
de:best-near|named-before|naked|	1 17	5-10 7	far 7
de:best-near|named-nearby|naked|	0 -15	2-4 9	far -8
de:best-near|other|0|	1 -12
de:best-near|other|1|	1 -15	4-7 17	8+ 13
de:best-near|quote-then-speaker|saying|	2-4 9
de:best-near|quote-then-verb|judging|	0 -13	1 11
de:best-near|quote-then-verb|other|	0 -15
de:best-near|quote-then-verb|saying|	0 -12	1 7	5-10 -15
de:best-near|saying|0|	4-7 15
de:best-near|saying|1|	4-7 22
de:best-near|saying|5-10|	2-3 8	4-7 18
de:best-near|saying|far|	2-3 -11	4-7 15	8+ 6
de:best-near|sentence-after|saying|	0 15
de:best-near|sentence-before|saying|	1 6	5-10 -7
de:best-near|speaker-then-quote|direct|	2-4 17
de:best-near|speaker-then-quote|judging|	1 10	2-4 17	5-10 -6
de:best-near|speaker-then-quote|saying|	1 9	2-4 8	5-10 17
de:best-near|speaker-then-quote|thinking|	2-4 8
de:best-near|topic|naked|	1 -10	2-4 -14	5-10 6	far -12
de:best-near|verb-then-speaker|saying|	1 11	2-4 -11	5-10 9	far -6
de:best-negated|	false 7
de:best-order|according|according|1|	1 6	2-3 12	4-7 10
de:best-order|according|according|2-4|	4-7 9
de:best-order|according|according|5-10|	2-3 10
de:best-order|apposed|apposed|2-4|	4-7 6
de:best-order|apposed|judging|2-4|	2-3 10
de:best-order|apposed|saying|1|	2-3 7
de:best-order|direct|direct|2-4|	2-3 17
de:best-order|direct|judging|1|	4-7 7
de:best-order|direct|judging|2-4|	1 11	2-3 14	4-7 12
de:best-order|direct|saying|0|	4-7 13
de:best-order|direct|saying|1|	4-7 21
de:best-order|direct|saying|2-4|	1 14
de:best-order|direct|saying|5-10|	1 9	2-3 13	4-7 11	8+ 6
de:best-order|direct|saying|far|	4-7 13
de:best-order|inverted|judging|0|	1 -8
de:best-order|inverted|judging|1|	4-7 7
de:best-order|inverted|other|0|	1 -12
de:best-order|inverted|other|1|	1 -15	4-7 17	8+ 13
de:best-order|inverted|saying|1|	2-3 6	4-7 12
de:best-order|inverted|saying|2-4|	1 -14	4-7 18	8+ 6
de:best-order|inverted|saying|5-10|	1 -11	4-7 12
de:best-order|naked|naked|0|	1 -17	2-3 -9
de:best-order|naked|naked|1|	2-3 -14	4-7 -6
de:best-order|naked|naked|2-4|	4-7 10	8+ 18
de:best-order|naked|naked|5-10|	2-3 6
de:best-order|naked|naked|far|	1 -7	2-3 -7
de:best-phrase|name|	apposed -7	direct 8	judging 15	saying 12	thinking 11
de:best-phrase|noun|	naked -6	saying 11
de:best-phrase|pronoun|	according 9	direct 12	judging -12	naked 8	other -8	saying -8
de:best-score|	-1 -13	-2 -20	0 12	1 -7	2 6	3 12	4 14	5 22
de:best-score|-1|	4-7 -11
de:best-score|-2|	1 -17	2-3 -12	8+ 8
de:best-score|-3|	8+ 6
de:best-score|0|	2-3 19	4-7 6
de:best-score|1|	1 -10	4-7 6	8+ 16
de:best-score|2|	1 7	4-7 33	8+ 8
de:best-score|3|	4-7 23	8+ 9
de:best-score|4|	4-7 26
de:best-score|5|	1 14	4-7 12	8+ 6
de:best|according-to|according|	2-3 15	4-7 -8
de:best|colon|naked|	2-3 -7
de:best|named-before|naked|	2-3 6	4-7 13
de:best|named-nearby|naked|	8+ 17
de:best|quote-then-speaker|apposed|	2-3 -8
de:best|quote-then-speaker|saying|	1 11	2-3 -10	4-7 10
de:best|quote-then-verb|judging|	2-3 -7	4-7 7
de:best|quote-then-verb|other|	1 -20	4-7 16	8+ 13
de:best|quote-then-verb|saying|	1 -17	2-3 -6	4-7 18
de:best|sentence-after|saying|	4-7 15
de:best|speaker-then-quote|apposed|	4-7 6
de:best|speaker-then-quote|direct|	2-3 9
de:best|speaker-then-quote|judging|	2-3 15	4-7 13
de:best|speaker-then-quote|saying|	1 16	4-7 6
de:best|speaker-then-quote|thinking|	8+ 7
de:best|topic|naked|	1 -26	8+ 10
de:best|verb-then-speaker|other|	4-7 7
de:best|verb-then-speaker|saying|	1 -12	4-7 19
de:case-follow|all-one|,word|	none -16
de:case-follow|all-one|:|	none -16
de:case-follow|all-one|auxiliary|	none -19
de:case-follow|all-one|capital|	. 12
de:case-follow|all-one|coordinator|	none -17
de:case-follow|all-one|determiner|	none -16
de:case-follow|all-one|end|	. 14	none 15
de:case-follow|all-one|stop|	none 10
de:case-follow|all-one|verb-judging|	none -14
de:case-follow|all-one|word|	none -26
de:case-follow|all|,adverb|	none -9
de:case-follow|all|,determiner|	none 6
de:case-follow|all|,word|	none 13
de:case-follow|all|auxiliary|	none -10
de:case-follow|all|coordinator|	none -7
de:case-follow|all|end|	. 12
de:case-follow|all|preposition|	none -14
de:case-follow|all|stop|	none 15
de:case-follow|all|verb-saying|	none -15
de:case-follow|first|(|	none -8
de:case-follow|first|,auxiliary|	none 6
de:case-follow|first|,verb-saying|	none 19
de:case-follow|first|,word|	none 15
de:case-follow|first|capital|	. 24
de:case-follow|first|determiner|	! 10	. 22	none -6
de:case-follow|first|end|	. 18	? 11
de:case-follow|first|preposition|	. 14
de:case-follow|first|pronoun|	. 11
de:case-follow|first|stop|	none -28
de:case-follow|first|word|	none -6
de:case-follow|most|,verb-saying|	none 10
de:case-follow|most|,word|	none 12
de:case-follow|most|end|	. 12	none 6
de:case-follow|most|preposition|	none -12
de:case-follow|none|,subordinator|	none 12
de:case-follow|none|,verb-judging|	none 9
de:case-follow|none|,verb-saying|	none 16
de:case-follow|none|,word|	none 13
de:case-follow|none|auxiliary|	none 7
de:case-follow|none|end|	. 9
de:case-follow|none|preposition|	none -7
de:case-follow|none|word|	none 9
de:case-follow|some|,verb-saying|	none -6
de:case-follow|some|,word|	none 8
de:case-follow|some|word|	none 22
de:case-intro|all-one|	adverb -15	coordinator -11	preposition 11	start -17
de:case-intro|all|	determiner 11	stop 11	subordinator -7	word 17
de:case-intro|first|	: -11	capital -19	quote 7	start 10	stop 19	word -10
de:case-intro|most|	: 15	capital -11	preposition 6	start 11	stop 12
de:case-intro|none|	, 6	auxiliary -6	capital 11	determiner 6	pronoun 15
de:case-intro|some|	, 16	auxiliary 7	capital 10	preposition 19	pronoun 16
de:case|all-one|	3 6	4-5 6
de:case|all|	2 -7	3 17	4-5 10	6-9 7
de:case|first|	1 -7	10+ 9	3 -20
de:case|most|	10+ 13	6-9 19
de:case|none|	2 7	3 15	4-5 15	6-9 9
de:case|some|	2 -7	3 10	4-5 27	6-9 10
de:clause|false|false|	all 12	first -15	most -6	none 10
de:clause|false|true|	all 15	first -17	most 11	none 9	some 18
de:clause|true|false|	all-one -10	most 10
de:clause|true|true|	all 15	all-one 8	most 11	some 8
de:closed|	true 8
de:continues|	false 8
de:dated|	false 8
de:ending|	! 14	. 38	? 23
de:family|"|	1 9	2-3 16	8+ 7
de:family|none|	1 13
de:family|«|	1 19	4-7 25
de:family|»|	1 -7	2-3 -12	4-7 8	8+ 11
de:family|‚|	4-7 10
de:family|„|	1 -15	8+ 12
de:follow|	( -8	+ 14	,adverb -9	,determiner 6	,subordinator 9	,verb-judging 11	,verb-saying 6	,verb-thinking 10	- 10	: -16	adverb -12	auxiliary -22	capital 8	coordinator -20	determiner 9	end 25	preposition -8	pronoun 6	verb-saying -11	word 6
de:headline|false|	2-3 6	4-7 6	8+ 13
de:headline|true|	2-3 -19	4-7 29	8+ 7
de:in-noun|false|false|2-3|	first -21	none 12
de:in-noun|false|false|4-7|	all-one 6	none 20	some 21
de:in-noun|false|false|8+|	first 8	most 7
de:in-noun|false|true|1|	all-one -7
de:in-noun|false|true|2-3|	first 6	some 16
de:in-noun|false|true|4-7|	all 10	none 8	some 13
de:in-noun|true|false|1|	all-one 10
de:in-noun|true|false|2-3|	all 14	first -8	some -11
de:in-noun|true|false|4-7|	all 14	some 11
de:in-noun|true|true|1|	all-one -25
de:intro-follow|,|stop|	2-3 15	4-7 12
de:intro-follow|:|+|	4-7 11
de:intro-follow|:|,verb-saying|	4-7 13	8+ 10
de:intro-follow|:|capital|	1 12	4-7 23	8+ 8
de:intro-follow|:|determiner|	4-7 22	8+ 10
de:intro-follow|:|end|	1 12	2-3 14	4-7 35
de:intro-follow|:|preposition|	2-3 7	4-7 14	8+ 7
de:intro-follow|:|pronoun|	4-7 12	8+ 8
de:intro-follow|:|stop|	1 -16	2-3 -11	4-7 -16
de:intro-follow|adverb|stop|	4-7 -9
de:intro-follow|adverb|verb-judging|	2-3 6
de:intro-follow|auxiliary|,verb-saying|	4-7 11
de:intro-follow|auxiliary|stop|	2-3 7	4-7 13
de:intro-follow|auxiliary|word|	4-7 8
de:intro-follow|capital|,verb-saying|	2-3 -8
de:intro-follow|capital|auxiliary|	1 -8
de:intro-follow|capital|preposition|	1 6
de:intro-follow|capital|stop|	1 -23	2-3 9	4-7 7
de:intro-follow|capital|verb-judging|	1 -8
de:intro-follow|capital|verb-saying|	2-3 -13
de:intro-follow|capital|word|	1 9	2-3 12
de:intro-follow|determiner|,determiner|	1 7
de:intro-follow|determiner|auxiliary|	1 -19	2-3 -9
de:intro-follow|determiner|preposition|	2-3 -13
de:intro-follow|determiner|stop|	1 14	2-3 14	4-7 15
de:intro-follow|determiner|verb-saying|	1 6	2-3 -13
de:intro-follow|determiner|word|	1 -21	4-7 7
de:intro-follow|preposition|,determiner|	2-3 6
de:intro-follow|preposition|coordinator|	1 -9
de:intro-follow|preposition|end|	1 13	2-3 -17
de:intro-follow|preposition|preposition|	1 -14
de:intro-follow|preposition|stop|	1 15	2-3 17	4-7 21
de:intro-follow|preposition|word|	2-3 -9
de:intro-follow|pronoun|,word|	4-7 8
de:intro-follow|pronoun|auxiliary|	2-3 7
de:intro-follow|pronoun|stop|	1 -6	4-7 14
de:intro-follow|start|,verb-saying|	4-7 9
de:intro-follow|start|,word|	8+ 8
de:intro-follow|start|:|	1 -13	4-7 13
de:intro-follow|start|end|	4-7 8
de:intro-follow|stop|,verb-judging|	4-7 7
de:intro-follow|stop|,verb-saying|	1 7	2-3 12	4-7 15
de:intro-follow|stop|,word|	2-3 12	4-7 11
de:intro-follow|stop|capital|	4-7 8
de:intro-follow|stop|determiner|	4-7 8	8+ 7
de:intro-follow|stop|end|	2-3 6	4-7 12
de:intro-follow|subordinator|coordinator|	2-3 -7
de:intro-follow|verb-saying|coordinator|	2-3 -10
de:intro-follow|verb-saying|stop|	1 9
de:intro-follow|verb-saying|word|	1 -17
de:intro-follow|word|,verb-saying|	2-3 17
de:intro-follow|word|,word|	1 10
de:intro-follow|word|stop|	1 -21	2-3 -7	4-7 -8
de:intro|	, 13	adverb -9	coordinator -14	determiner 10	preposition 11	pronoun 9	quote 7	stop 10	subordinator -7	– 13
de:lead|lower|	, 22	adverb -16	capital 20	preposition 9	pronoun 23	verb-saying -9	– 13
de:lead|upper|	, -13	: -6	adverb 7	auxiliary -8	capital -25	coordinator -11	determiner 11	preposition 9	pronoun -15	quote 7	stop 10	subordinator -7	word 6
de:naming|begriff|1|	1 -10
de:naming|false|	capital -15	word -10
de:naming|none|	4-7 7	8+ 13
de:naming|sogenannte|1|	1 -10
de:naming|true|	, 13	: -7	adverb -9	coordinator -14	determiner 10	preposition 12	pronoun 9	quote 7	stop 10	subordinator -7	– 13
de:nobody|4-7|	start 8
de:others|0|	2-3 12	4-7 7	8+ 12
de:others|1|	2-3 -22
de:own-case|false|all-one|	adverb -14	coordinator -11	preposition 11	start -17
de:own-case|false|all|	determiner 11	stop 9	subordinator -7	word 17
de:own-case|false|first|	: -12	capital -18	stop 11	word -10
de:own-case|false|most|	: 11	capital -11	preposition 6	start 7	stop 8
de:own-case|false|none|	auxiliary -6	capital 11	determiner 6	pronoun 15
de:own-case|false|some|	, 15	auxiliary 7	capital 8	preposition 19	pronoun 16
de:own-case|true|all-one|	stop 8
de:own-case|true|all|	: 11	stop 9
de:own-case|true|first|	start 9	stop 18
de:own-case|true|most|	: 11	start 10	stop 11
de:own|false|	8+ 15
de:own|true|	2-3 -9	4-7 21	8+ 9
de:sentence|judging|	1 12	2-3 15
de:sentence|none|	1 -13	2-3 -6	8+ 9
de:sentence|saying|	1 9	4-7 7	8+ 10
de:sentence|thinking|	4-7 10
de:size-ending|10+|.|	determiner 10	preposition 8	pronoun 8
de:size-ending|10+|?|	end 8
de:size-ending|10+|none|	,verb-judging 6	,verb-saying 8	,word 11
de:size-ending|1|.|	capital 12	end 12
de:size-ending|1|none|	,word -9	: -15	auxiliary -19	coordinator -13	determiner -12	end 15	word -8
de:size-ending|2|.|	end 14
de:size-ending|2|none|	+ 9	,adverb -9	,determiner -9	coordinator -9	determiner -9	end 6	stop 10	verb-judging -14	verb-saying -15
de:size-ending|3|.|	end 10
de:size-ending|3|none|	,word 10	auxiliary -8	coordinator -14	end -17	preposition -15	stop 6	verb-saying -14	word 10
de:size-ending|4-5|.|	capital 12	determiner 22	end 22
de:size-ending|4-5|none|	( -7	,subordinator 7	,verb-saying 13	,word 16	determiner 12	end 23	preposition -12	stop -6	word 19
de:size-ending|6-9|!|	determiner 10
de:size-ending|6-9|.|	capital 15	determiner 10	end 10	preposition 6	pronoun 8
de:size-ending|6-9|none|	,verb-saying 6	,word 9	: 13	end 15
de:size-follow|10+|	,verb-judging 6	,verb-saying 8	,word 11	determiner 10	end 6	preposition 8	pronoun 8
de:size-follow|1|	,determiner 6	,word -9	: -15	auxiliary -19	coordinator -13	determiner -12	end 19	word -8
de:size-follow|2|	+ 9	,adverb -9	,determiner -9	coordinator -9	determiner -9	end 9	stop 10	verb-judging -14	verb-saying -15
de:size-follow|3|	,word 10	auxiliary -8	coordinator -14	end -7	preposition -15	stop 6	verb-saying -14	word 10
de:size-follow|4-5|	( -7	,subordinator 7	,verb-saying 13	,word 16	capital 15	determiner 23	end 32	preposition -12	pronoun 10	stop -6	word 19
de:size-follow|6-9|	,verb-saying 6	,word 18	: 13	capital 15	determiner 12	end 13	preposition 6	pronoun 8
de:size-intro|10+|	: 17	stop 6
de:size-intro|1|	adverb -7	auxiliary -10	capital -6	coordinator -11	determiner 10	preposition 8	pronoun -6	start -17	stop 12
de:size-intro|2|	: 14	adverb -14	determiner -11	preposition 9	pronoun 18	verb-saying -13	word -13
de:size-intro|3|	, 13	: -17	adverb 12	auxiliary 6	capital 6	determiner 7	pronoun 6	stop 9	word 19
de:size-intro|4-5|	, 15	adverb -9	auxiliary 12	capital 7	preposition 22	start 10	stop 17	word 10
de:size-intro|6-9|	auxiliary 9	determiner 14	preposition 8	pronoun 7	start 10	stop 12
de:size|	10+ 12	2 -6	3 8	4-5 8
	de:speech 8	speech -6
de:subject|elided|	,determiner -16	,verb-saying 10	1 -7	2-3 7	8+ 11	determiner 13	end 13	verb-saying -12
de:subject|none|	( -8	+ 11	,verb-judging 11	,verb-thinking 10	1 -8	4-7 6	8+ 10	: -10	auxiliary -13	capital 7	coordinator -9	end 17	preposition -26	pronoun 6	word 8
de:subject|own|	+ 9	,adverb -9	,determiner 9	,subordinator 14	1 10	4-7 15	8+ 9	: -13	auxiliary -15	capital 11	coordinator -18	end 19	preposition 15	verb-judging -12	verb-saying -10
de:two-before|)|	: 6
de:two-before|,|	determiner 14	word -10
de:two-before|adverb|	: 11	determiner 6	preposition -15	stop 8
de:two-before|auxiliary|	adverb 8	determiner -19	preposition -15	pronoun 18
de:two-before|capital|	, 10	: -16	auxiliary -8	capital 6	determiner -20	preposition 7	word 8
de:two-before|coordinator|	word -12
de:two-before|determiner|	: 12	auxiliary 10	capital -8	determiner 9	preposition 6	stop 12	word -13
de:two-before|preposition|	, 6	: 19	capital 7	determiner 11	stop 11
de:two-before|pronoun|	, 9	: 16	auxiliary 12	determiner 10	stop 6	word 17
de:two-before|quote|	coordinator -11	preposition -16	stop 9
de:two-before|start|	determiner -15
de:two-before|that|	pronoun 15
de:two-before|verb-judging|	pronoun 9
de:two-before|verb-saying|	, 11	preposition 17	stop 9	word -12
de:two-before|word|	, -7	: 21	capital 9	determiner 8	pronoun -7	stop 16	word 6
de:two-words-before|)|	: 6
de:two-words-before|anders|	: 9
de:two-words-before|an|	, 6
de:two-words-before|dagegen|	. 6
de:two-words-before|dann|	: 13
de:two-words-before|dass|	man 13
de:two-words-before|das|	für 10
de:two-words-before|dem|	titel -10
de:two-words-before|den|	ausdruck -11	begriff -8	namen -14	spitznamen -10	zusatz -15
de:two-words-before|der|	aufschrift -10	begriff -11
de:two-words-before|die|	initiative -11	zeitung -9
de:two-words-before|ein|	. 8	: 9
de:two-words-before|ekwueme-voss|	: 9
de:two-words-before|entscheidung|	sei 7
de:two-words-before|enttäuscht|	. 6
de:two-words-before|es|	: 7
de:two-words-before|fest|	. 12
de:two-words-before|gemeint|	: 9
de:two-words-before|habe|	. 6
de:two-words-before|haderte|	: 9
de:two-words-before|ihr|	buch -6
de:two-words-before|in|	der -9
de:two-words-before|man|	habe 9
de:two-words-before|mit|	. 6	dem 7
de:two-words-before|nach|	: 11
de:two-words-before|nannte|	sie 8
de:two-words-before|satz|	: 10
de:two-words-before|schild|	: -11
de:two-words-before|sie|	, 9
de:two-words-before|sprach|	von 8
de:two-words-before|spricht|	von 17
de:two-words-before|stand|	: -7
de:two-words-before|start|	die -15
de:two-words-before|von|	einem 19	einer 15
de:two-words-before|vor|	. 8
de:two-words-before|werde|	sich 7
de:two-words-before|widersprach|	: 12
de:two-words-before|wissen|	. 6
de:two-words-before|zeigte|	sich 13
de:two-words-before|zeit|	: 10
de:two-words-before|zurück|	. 6	: 11
de:two-words-before|zu|	: 7
de:two-words-before||	. 13	und -11
de:verb|false|2-3|	lower 13	upper -7
de:verb|false|4-7|	lower 7	upper 7
de:verb|false|8+|	lower 7	upper 8
de:verb|true|2-3|	lower 14
de:verb|true|4-7|	lower 15
de:verb|true|8+|	lower 6	upper 8
de:word-after|	( -8	+ 14	, 13	- 10	: -16	? -13	als -8	an 8	auf -18	beim 12	bestimmt -12	den -6	die 19	end 25	genannt 6	gewesen 13	in -8	ist -9	nennen -11	nennt -7	schreibt -13	sei -11	sie 11	und -20	verbucht -14	von -11	vor -14	zur 9
de:word-after|(|	none -8
de:word-after|+|	none 14
de:word-after|,|	! 11	none 10
de:word-after|-|	none 10
de:word-after|:|	none -16
de:word-after|?|	none -13
de:word-after|als|	none -8
de:word-after|an|	none 8
de:word-after|auf|	none -18
de:word-after|beim|	. 10
de:word-after|bestimmt|	none -12
de:word-after|das|	. 14
de:word-after|der|	. 18
de:word-after|die|	. 14	none 13
de:word-after|end|	. 26	? 13	none 13
de:word-after|genannt|	none 6
de:word-after|gewesen|	none 13
de:word-after|ist|	none -9
de:word-after|nennen|	none -11
de:word-after|nennt|	none -7
de:word-after|schreibt|	none -13
de:word-after|sei|	none -11
de:word-after|sie|	. 9
de:word-after|und|	none -20
de:word-after|verbucht|	none -14
de:word-after|von|	none -11
de:word-after|vor|	none -14
de:word-after|zur|	none 9
de:word-before|	 7	, 13	. 7	? 11	aber 14	auf -16	aufschrift -10	ausdruck -11	band -15	begriff -13	buch -9	das -13	den 7	der -27	die -27	ein 23	eine -7	einem 19	einer 8	er 12	es -10	für 16	habe 15	heißt -17	in -8	initiative -11	ist -14	könne 6	lautet -12	man 17	namen -14	noch 11	nur -12	projekt 11	sei 12	seien 11	sogenannte -10	spitznamen -10	titel -10	um 10	und -14	vom -12	von 15	werde -10	wie -7	zeitung -9	zusatz -15	– 13
de:word-before|,|	2-3 13	4-7 16
de:word-before|.|	1 12	4-7 19	8+ 6
de:word-before|:|	2-3 -8	8+ 8
de:word-before|?|	2-3 9	4-7 8
de:word-before|als|	2-3 -11	4-7 15
de:word-before|aufschrift|	2-3 -10
de:word-before|auf|	1 -16
de:word-before|ausdruck|	1 -11
de:word-before|begriff|	1 -10
de:word-before|buch|	4-7 -6
de:word-before|das|	1 -19	2-3 -9	4-7 7
de:word-before|den|	1 7
de:word-before|der|	1 -21	2-3 -19
de:word-before|die|	1 -20	2-3 -18
de:word-before|einem|	2-3 19	4-7 15
de:word-before|ein|	2-3 15
de:word-before|er|	2-3 12
de:word-before|es|	4-7 9
de:word-before|für|	2-3 14	4-7 8
de:word-before|habe|	2-3 14	4-7 13
de:word-before|heißt|	1 -14	2-3 -10
de:word-before|initiative|	2-3 -11
de:word-before|in|	2-3 -8
de:word-before|man|	2-3 14
de:word-before|namen|	1 -9	2-3 -12
de:word-before|nur|	2-3 -10
de:word-before|sei|	2-3 16	4-7 14
de:word-before|sich|	1 12	2-3 11	4-7 -8
de:word-before|sogenannte|	1 -10
de:word-before|start|	1 -17	4-7 18
de:word-before|und|	1 -11
de:word-before|vom|	1 -12
de:word-before|von|	1 14	4-7 6
de:word-before|vor|	4-7 12
de:word-before|werde|	2-3 -10
de:word-before|wie|	2-3 -7
de:word-before|zeitung|	2-3 -8
de:word-before||	4-7 7
de:work|near|none|	most 8
de:work|none|none|,|	none 6	some 16
de:work|none|none|:|	first -11	most 13
de:work|none|none|adverb|	all-one -15
de:work|none|none|	all 16	all-one 6	first -17	none 9	some 7
de:work|none|none|auxiliary|	none -6	some 7
de:work|none|none|capital|	first -13	most -11	none 8	some 10
de:work|none|none|coordinator|	all-one -11
de:work|none|none|determiner|	all 11	none 6
de:work|none|none|preposition|	all-one 8	most 6	some 19
de:work|none|none|pronoun|	none 15	some 16
de:work|none|none|quote|	first 7
de:work|none|none|start|	all-one -17	first 10	most 11
de:work|none|none|stop|	all 11	first 19	most 12
de:work|none|none|subordinator|	all -7
de:work|none|none|word|	all 17	first -10
de:work|right|none|	all -9	all-one -13	first -13	none 11
de:work|right|none|capital|	all -9	all-one -13	first -13	none 11
ending|	! 30	, -8	. 13	? 34	none -18
es:alone|alone|	2-3 9	4-7 6
es:alone|first|	8+ 8
es:alone|inside|	8+ 15
es:best-gap|according-to|according|gap|according-to|,s|	2-3 -11
es:best-gap|according-to|according|gap|according-to|,|	2-3 14	4-7 25	8+ 6
es:best-gap|colon|naked||	2-3 -9	4-7 -6
es:best-gap|named-before|naked||	2-3 8	4-7 19
es:best-gap|named-nearby|naked||	8+ 12
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 7
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 7	4-7 24
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 14
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 13
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 20	2-3 10	4-7 -10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 16
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 6	4-7 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 16	8+ 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 -6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -11	4-7 26
es:best-gap|topic|naked||	8+ 18
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 9
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -7	4-7 13
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 18
es:best-intro|,|naked|5-10|	1 -15
es:best-intro|,|naked|far|	4-7 12
es:best-intro|,|saying|1|	4-7 10
es:best-intro|,|saying|5-10|	8+ 8
es:best-intro|:|naked|1|	8+ 13
es:best-intro|:|naked|2-4|	2-3 19	4-7 -6	8+ 11
es:best-intro|:|naked|5-10|	8+ 7
es:best-intro|:|naked|far|	4-7 25	8+ 8
es:best-intro|:|saying|1|	8+ 9
es:best-intro|:|saying|2-4|	2-3 7	4-7 27	8+ 7
es:best-intro|:|saying|5-10|	4-7 21	8+ 9
es:best-intro|:|saying|far|	4-7 15
es:best-intro|auxiliary|according|2-4|	4-7 10
es:best-intro|auxiliary|saying|2-4|	4-7 -12
es:best-intro|capital|saying|2-4|	4-7 14
es:best-intro|determiner|naked|2-4|	2-3 8
es:best-intro|determiner|naked|far|	2-3 -14
es:best-intro|determiner|saying|5-10|	2-3 -15
es:best-intro|preposition|judging|1|	4-7 15
es:best-intro|preposition|naked|2-4|	2-3 -7	8+ 8
es:best-intro|preposition|naked|5-10|	1 -16	4-7 22
es:best-intro|preposition|naked|far|	4-7 -13
es:best-intro|preposition|saying|1|	2-3 11
es:best-intro|preposition|saying|2-4|	2-3 14
es:best-intro|preposition|saying|far|	4-7 -6
es:best-intro|start|naked|2-4|	4-7 9	8+ 7
es:best-intro|start|naked|5-10|	4-7 7
es:best-intro|start|naked|far|	4-7 11	8+ 6
es:best-intro|start|other|1|	8+ 6
es:best-intro|start|saying|1|	4-7 15
es:best-intro|stop|naked|1|	4-7 7
es:best-intro|stop|naked|2-4|	2-3 6	4-7 12
es:best-intro|stop|naked|5-10|	4-7 16	8+ 6
es:best-intro|stop|naked|far|	2-3 13	4-7 27
es:best-intro|stop|other|1|	4-7 16
es:best-intro|stop|saying|1|	1 7	2-3 6	4-7 8
es:best-intro|stop|saying|far|	4-7 13
es:best-intro|that|naked|2-4|	4-7 16
es:best-intro|verb-judging|judging|0|	1 12
es:best-intro|verb-saying|saying|0|	1 -10	4-7 17
es:best-intro|word|according|2-4|	4-7 12	8+ 6
es:best-intro|word|according|5-10|	2-3 7	4-7 12
es:best-intro|word|naked|1|	4-7 17
es:best-intro|word|naked|2-4|	2-3 -16
es:best-intro|word|naked|5-10|	2-3 19	4-7 20	8+ 6
es:best-intro|word|naked|far|	2-3 10
es:best-intro|word|other|5-10|	2-3 -7
es:best-intro|word|saying|1|	4-7 15
es:best-intro|word|saying|2-4|	4-7 18
es:best-intro|word|saying|5-10|	2-3 -16	4-7 23
es:best-intro|word|saying|far|	4-7 20
es:best-lead|lower|,|according|	according-to 11
es:best-lead|lower|,|naked|	named-nearby -8	topic 6
es:best-lead|lower|,|saying|	verb-then-speaker 6
es:best-lead|lower|auxiliary|according|	according-to 16
es:best-lead|lower|auxiliary|naked|	named-nearby 12	topic 11
es:best-lead|lower|auxiliary|saying|	speaker-then-quote -9
es:best-lead|lower|capital|saying|	speaker-then-quote 14
es:best-lead|lower|determiner|judging|	speaker-then-quote 16
es:best-lead|lower|preposition|judging|	speaker-then-quote 16
es:best-lead|lower|preposition|saying|	speaker-then-quote 11	verb-then-speaker 11
es:best-lead|lower|that|naked|	named-nearby 16
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
es:best-lead|lower|verb-judging|naked|	named-nearby 12
es:best-lead|lower|verb-saying|according|	according-to 6
es:best-lead|lower|verb-saying|naked|	named-nearby -16
es:best-lead|lower|word|according|	according-to 16
es:best-lead|lower|word|direct|	speaker-then-quote 15
es:best-lead|lower|word|judging|	speaker-then-quote -10
es:best-lead|lower|word|naked|	named-nearby 34	topic 10
es:best-lead|lower|word|saying|	sentence-before 17	speaker-then-quote -8
es:best-lead|other|:|saying|	speaker-then-quote -9
es:best-lead|other|start|saying|	quote-then-verb 8
es:best-lead|other|stop|naked|	named-before 6
es:best-lead|other|stop|other|	quote-then-verb 9
es:best-lead|other|word|naked|	topic -11
es:best-lead|upper|,|naked|	named-nearby -11	topic -12
es:best-lead|upper|:|naked|	colon -14	interview 10	named-nearby 30	topic 7
es:best-lead|upper|:|saying|	quote-then-verb 11	sentence-before 17	speaker-then-quote 45
es:best-lead|upper|capital|naked|	named-nearby -8
es:best-lead|upper|determiner|naked|	named-nearby -17
es:best-lead|upper|preposition|naked|	named-nearby -14
es:best-lead|upper|preposition|saying|	quote-then-speaker -11
es:best-lead|upper|start|naked|	named-before 10	named-nearby 15	topic 17
es:best-lead|upper|start|other|	quote-then-verb 6
es:best-lead|upper|start|saying|	quote-then-verb 12
es:best-lead|upper|stop|naked|	named-before 15	named-nearby 11	topic 21
es:best-lead|upper|stop|other|	quote-then-verb 16
es:best-lead|upper|stop|saying|	quote-then-verb 14	sentence-before 10
es:best-lead|upper|verb-judging|naked|	topic -10
es:best-lead|upper|word|naked|	named-nearby -10
es:best-lead|upper|word|other|	speaker-then-quote -7
es:best-lead|upper|word|saying|	speaker-then-quote -10	verb-then-speaker -7
es:best-lemma|	aclarar 13	acusar 9	afirmar 6	anunciar -10	apuntar 15	asegurar 14	bromear 7	celebrar 14	comentar 15	confirmar -10	considerar 14	contar 8	contestar -10	demandar -6	describir 10	deslizar 12	detallar 14	discrepar 17	evitar 8	exigir 17	festejar 11	hablar 19	indicar 13	ironizar 6	lamentar 8	limitar 10	none 7	opinar 9	preguntar -7	prometer 9	protestar 7	quejar -7	razonar -9	reclamar 13	reconocer 14	recordar 12	relatar 14	reprochar 10	responder 9	resumir 6	retrucar 16	sentenciar 6	señalar 10	sintetizar 13	soltar 14	sostener 19	terciar 9	unlisted -8	valorar 13	ver 10
es:best-lemma|aclarar|verb-then-speaker|	2-4 12
es:best-lemma|acusar|quote-then-verb|	1 9
es:best-lemma|afirmar|quote-then-verb|	1 6
es:best-lemma|apostillar|quote-then-verb|	1 7
es:best-lemma|asegurar|quote-then-verb|	1 14
es:best-lemma|bromear|quote-then-verb|	1 7
es:best-lemma|comentar|speaker-then-quote|	5-10 11
es:best-lemma|confirmar|speaker-then-quote|	far -9
es:best-lemma|considerar|speaker-then-quote|	0 9
es:best-lemma|contestar|quote-then-verb|	1 6
es:best-lemma|contestar|speaker-then-quote|	2-4 -12
es:best-lemma|decir|quote-then-verb|	1 13
es:best-lemma|decir|verb-then-speaker|	far -8
es:best-lemma|escribir|speaker-then-quote|	2-4 8
es:best-lemma|evitar|speaker-then-quote|	5-10 8
es:best-lemma|explicar|quote-then-verb|	1 8
es:best-lemma|felicitar|sentence-before|	far -8
es:best-lemma|hablar|speaker-then-quote|	1 16
es:best-lemma|indicar|speaker-then-quote|	far 13
es:best-lemma|lamentar|quote-then-verb|	1 8
es:best-lemma|limitar|speaker-then-quote|	5-10 10
es:best-lemma|llamar|speaker-then-quote|	1 6
es:best-lemma|none|according-to|	1 17	2-4 12	5-10 11
es:best-lemma|none|colon|	1 -14
es:best-lemma|none|named-before|	1 8	2-4 8	far 12
es:best-lemma|none|named-nearby|	0 -12	1 14
es:best-lemma|none|speaker-then-quote|	2-4 7	5-10 7
es:best-lemma|none|topic|	1 17
es:best-lemma|opinar|speaker-then-quote|	2-4 12
es:best-lemma|preguntar|quote-then-verb|	1 6
es:best-lemma|quejar|speaker-then-quote|	5-10 -9
es:best-lemma|razonar|speaker-then-quote|	2-4 -9
es:best-lemma|responder|speaker-then-quote|	2-4 17
es:best-lemma|resumir|quote-then-verb|	1 7
es:best-lemma|sentenciar|quote-then-verb|	1 6
es:best-lemma|soltar|speaker-then-quote|	1 13
es:best-lemma|sostener|speaker-then-quote|	5-10 17
es:best-lemma|unlisted|speaker-then-quote|	5-10 -7
es:best-lemma|ver|speaker-then-quote|	0 8
es:best-near|according-to|according|	1 17	2-4 12	5-10 11
es:best-near|according|1|	4-7 14
es:best-near|according|2-4|	2-3 10	4-7 18	8+ 6
es:best-near|according|5-10|	2-3 12	4-7 18
es:best-near|according|far|	4-7 15
es:best-near|apposed|2-4|	2-3 15
es:best-near|colon|naked|	1 -14
es:best-near|direct|5-10|	2-3 7
es:best-near|judging|0|	1 12
es:best-near|judging|1|	2-3 16	4-7 15
es:best-near|judging|2-4|	4-7 -10
es:best-near|judging|5-10|	4-7 14
es:best-near|naked|0|	1 -11
es:best-near|naked|1|	4-7 7	8+ 14
es:best-near|naked|2-4|	2-3 6	8+ 13
es:best-near|naked|5-10|	8+ 10
es:best-near|naked|far|	1 6	8+ 16
es:best-near|named-before|naked|	1 8	2-4 8	far 12
es:best-near|named-nearby|naked|	0 -12	1 14
es:best-near|other|1|	8+ 7
es:best-near|other|5-10|	2-3 -7
es:best-near|quote-then-verb|judging|	1 12
es:best-near|quote-then-verb|saying|	1 23
es:best-near|saying|0|	1 -10	4-7 17
es:best-near|saying|1|	2-3 17
es:best-near|saying|2-4|	2-3 13	8+ 13
es:best-near|saying|5-10|	2-3 -21	4-7 22
es:best-near|saying|far|	4-7 13	8+ 6
es:best-near|sentence-before|saying|	far 9
es:best-near|speaker-then-quote|apposed|	2-4 15
es:best-near|speaker-then-quote|direct|	5-10 7	far 7
es:best-near|speaker-then-quote|judging|	0 11	1 17	2-4 -6	5-10 9
es:best-near|speaker-then-quote|other|	5-10 -7
es:best-near|speaker-then-quote|saying|	5-10 -17
es:best-near|topic|naked|	1 17
es:best-near|verb-then-speaker|saying|	1 16
es:best-order|according|according|1|	4-7 14
es:best-order|according|according|2-4|	2-3 10	4-7 18	8+ 6
es:best-order|according|according|5-10|	2-3 12	4-7 18
es:best-order|according|according|far|	4-7 15
es:best-order|apposed|apposed|2-4|	2-3 15
es:best-order|apposed|other|5-10|	2-3 -7
es:best-order|apposed|saying|1|	4-7 14
es:best-order|apposed|saying|2-4|	1 16	4-7 25
es:best-order|apposed|saying|5-10|	2-3 -14	4-7 31
es:best-order|apposition|saying|5-10|	2-3 10
es:best-order|apposition|saying|far|	4-7 15
es:best-order|direct|direct|5-10|	2-3 7
es:best-order|direct|judging|0|	1 10
es:best-order|direct|judging|1|	2-3 13	4-7 10
es:best-order|direct|judging|5-10|	4-7 14
es:best-order|direct|saying|0|	1 -10	2-3 -7	4-7 17
es:best-order|direct|saying|1|	2-3 15	4-7 -7	8+ 9
es:best-order|direct|saying|2-4|	1 -20	2-3 18	4-7 -9	8+ 13
es:best-order|direct|saying|5-10|	2-3 -14	4-7 13
es:best-order|direct|saying|far|	4-7 18
es:best-order|inverted|other|1|	8+ 7
es:best-order|inverted|saying|1|	1 7	2-3 17	4-7 29
es:best-order|inverted|saying|2-4|	2-3 -6	4-7 15
es:best-order|inverted|saying|5-10|	8+ 9
es:best-order|inverted|saying|far|	4-7 27
es:best-order|naked|naked|0|	1 -11
es:best-order|naked|naked|1|	4-7 7	8+ 14
es:best-order|naked|naked|2-4|	2-3 6	8+ 13
es:best-order|naked|naked|5-10|	8+ 10
es:best-order|naked|naked|far|	1 6	8+ 16
es:best-phrase|name|	according 17	apposed 15	judging 27	naked 9
es:best-phrase|noun|	according 14	judging -6	naked -8	other -6
es:best-phrase|pronoun|	saying -9
es:best-score|-1|	1 7	8+ 15
es:best-score|	-2 14	-4 -12
es:best-score|-2|	1 9	2-3 -7	4-7 27	8+ 10
es:best-score|-3|	8+ 12
es:best-score|0|	4-7 8	8+ 7
es:best-score|1|	2-3 13	8+ 7
es:best-score|2|	1 -11	4-7 -6	8+ 7
es:best-score|3|	2-3 -8	4-7 34	8+ 13
es:best-score|4|	1 9
es:best-score|5|	4-7 8	8+ 6
es:best|according-to|according|	1 -12	2-3 13	4-7 29	8+ 7
es:best|colon|naked|	2-3 -9	4-7 -6
es:best|named-before|naked|	2-3 8	4-7 19
es:best|named-nearby|naked|	8+ 12
es:best|quote-then-speaker|saying|	2-3 -12
es:best|quote-then-verb|other|	8+ 7
es:best|quote-then-verb|saying|	1 7	4-7 23	8+ 6
es:best|sentence-before|saying|	4-7 9	8+ 6
es:best|speaker-then-quote|apposed|	2-3 15
es:best|speaker-then-quote|judging|	1 19	2-3 10	4-7 -6	8+ 10
es:best|speaker-then-quote|other|	2-3 -7
es:best|speaker-then-quote|saying|	2-3 -6
es:best|topic|naked|	8+ 18
es:best|verb-then-speaker|saying|	4-7 18
es:case-follow|all-one|,verb-saying|	none -8
es:case-follow|all-one|capital|	none -16
es:case-follow|all-one|coordinator|	none 6
es:case-follow|all-one|end|	. 10
es:case-follow|all-one|preposition|	none -9
es:case-follow|all|,word|	none -6
es:case-follow|all|stop|	none -17
es:case-follow|first|,determiner|	none -11
es:case-follow|first|,pronoun|	none 13
es:case-follow|first|,that|	none -7
es:case-follow|first|,verb-saying|	none 26
es:case-follow|first|,word|	none -8
es:case-follow|first|:|	none 11
es:case-follow|first|end|	. 7	? 6
es:case-follow|first|stop|	? -9	none 14
es:case-follow|first|word|	none -7
es:case-follow|first|—|	? 13	none 14
es:case-follow|most|,verb-saying|	none 8
es:case-follow|most|stop|	none 12
es:case-follow|none|,determiner|	none -12
es:case-follow|none|,preposition|	none 8
es:case-follow|none|,subordinator|	none 9
es:case-follow|none|,word|	none 11
es:case-follow|none|;|	none 13
es:case-follow|none|determiner|	none 11
es:case-follow|none|end|	none 8
es:case-follow|none|preposition|	none 10
es:case-follow|none|word|	none -13
es:case-follow|some|,word|	none -10
es:case-follow|some|stop|	none 22
es:case-intro|all-one|	: 8	capital -13	determiner -17	preposition -8	start 7	stop 9	verb-judging -13	word -17
es:case-intro|all|	, -8	word -12
es:case-intro|first|	, -15	: 7	auxiliary -10	preposition -15	stop 26	word -6
es:case-intro|most|	: 15	stop 8
es:case-intro|none|	adverb 15	capital 15	preposition 11	verb-saying -10	word 10
es:case-intro|some|	preposition -7	word 20
es:case|all-one|	2 -21
es:case|all|	2 -11	3 -15
es:case|first|	10+ 18	2 7	4-5 -7
es:case|most|	6-9 18
es:case|none|	10+ 10	2 15	6-9 30
es:case|some|	6-9 13
es:clause|false|false|	all -18	all-one -8	none 7
es:clause|false|true|	most 13	none 23	some 6
es:clause|true|false|	first 14
es:clause|true|true|	first 27	most 11
es:continues|	true 7
es:ending|	! 8	. 13	? -10
es:family|"|	1 15	2-3 15	4-7 8	8+ 15
es:family|none|	2-3 17	4-7 10
es:family|«|	1 -24	8+ 6
es:family|»|	8+ 7
es:family|“|	4-7 -8	8+ 20
es:follow|	,auxiliary -8	,determiner -16	,pronoun 17	,that -8	,verb-saying 14	,word -8	: 11	; 13	capital -16	determiner 9	end 13	preposition 7	pronoun -11	word -14	— 20
es:headline|false|	2-3 7	8+ 16
es:headline|true|	2-3 -12
es:in-noun|false|false|2-3|	all -13	all-one -9	first 11	none 14
es:in-noun|false|false|4-7|	most 18	none -6
es:in-noun|false|false|8+|	first 20	most 8	none 7
es:in-noun|false|true|1|	all-one -14	none -10
es:in-noun|true|false|1|	all-one -13
es:in-noun|true|false|2-3|	all -13	all-one -16	first -13
es:in-noun|true|false|4-7|	none 10	some 18
es:intro-follow|,|,coordinator|	2-3 -11
es:intro-follow|,|preposition|	1 -14
es:intro-follow|,|stop|	2-3 20	4-7 21
es:intro-follow|:|,verb-saying|	4-7 16	8+ 6
es:intro-follow|:|end|	4-7 23
es:intro-follow|:|stop|	2-3 14	8+ 15
es:intro-follow|auxiliary|stop|	2-3 8	4-7 -10
es:intro-follow|capital|capital|	1 -13
es:intro-follow|capital|stop|	4-7 10
es:intro-follow|coordinator|stop|	2-3 -12
es:intro-follow|determiner|,word|	2-3 -11
es:intro-follow|determiner|preposition|	1 9
es:intro-follow|determiner|stop|	1 -17	2-3 -9
es:intro-follow|preposition|,determiner|	4-7 -9
es:intro-follow|preposition|,preposition|	2-3 15
es:intro-follow|preposition|,word|	2-3 7
es:intro-follow|preposition|coordinator|	1 -9
es:intro-follow|preposition|determiner|	2-3 -8
es:intro-follow|preposition|end|	1 -8
es:intro-follow|preposition|stop|	8+ 11
es:intro-follow|start|,auxiliary|	4-7 8
es:intro-follow|start|,verb-saying|	4-7 21
es:intro-follow|start|,word|	8+ 7
es:intro-follow|start|:|	4-7 15
es:intro-follow|start|end|	2-3 9	4-7 6
es:intro-follow|start|—|	2-3 13	4-7 12
es:intro-follow|stop|,auxiliary|	4-7 15
es:intro-follow|stop|,pronoun|	4-7 12
es:intro-follow|stop|,verb-saying|	1 7	2-3 9	4-7 15
es:intro-follow|stop|,word|	4-7 25
es:intro-follow|stop|stop|	2-3 10	4-7 19	8+ 6
es:intro-follow|that|stop|	4-7 21
es:intro-follow|verb-judging|stop|	1 15
es:intro-follow|verb-saying|preposition|	2-3 12
es:intro-follow|verb-saying|stop|	1 -12	4-7 -10
es:intro-follow|word|,preposition|	2-3 -16
es:intro-follow|word|,verb-saying|	4-7 15
es:intro-follow|word|determiner|	1 13
es:intro-follow|word|preposition|	4-7 12
es:intro-follow|word|stop|	1 -11	4-7 10
es:intro|	: 9	adverb 15	capital -6	coordinator -8	start 7	stop 28	verb-saying -11
es:lead|lower|	adverb 15	capital 17	preposition 6	verb-saying -10	word 10
es:lead|other|	: -11	start 17	stop 8	word -11
es:lead|upper|	, -18	: 16	auxiliary -10	capital -15	determiner -20	preposition -18	stop 28	verb-judging -11	word -16
es:naming|conocido|2|	4-7 -11
es:naming|false|	preposition -13	verb-judging -14	word -8
es:naming|none|	2-3 6	8+ 16
es:naming|true|	: 9	adverb 15	capital -6	coordinator -8	start 7	stop 28	verb-judging 17	verb-saying -11
es:nobody|2-3|	start 11
es:nobody|4-7|	start -6
es:nobody|8+|	start 7	stop 8
es:others|0|	1 16	4-7 -9	8+ 16
es:others|1|	1 -18	2-3 6	4-7 36
es:others|2|	2-3 -19
es:others|3|	1 -15
es:own-case|false|all-one|	: 8	capital -13	determiner -17	preposition -8	start 7	stop 7	verb-judging -13	word -17
es:own-case|false|all|	, -8	word -12
es:own-case|false|first|	, -15	auxiliary -10	preposition -15	stop 24	word -8
es:own-case|false|most|	: 13	stop 8
es:own-case|false|none|	adverb 15	capital 14	preposition 11	verb-saying -10	word 10
es:own-case|false|some|	preposition -7	word 20
es:own-case|true|first|	: 18	start 8	stop 16
es:own|false|	4-7 -7	8+ 16
es:own|true|	2-3 7	4-7 18	8+ 6
es:sentence|judging|	1 15	2-3 9	4-7 -7	8+ 11
es:sentence|none|	8+ 13
es:sentence|saying|	8+ 13
es:sentence|thinking|	4-7 9
es:size-ending|10+|none|	,auxiliary 6	,verb-saying 6	stop 12
es:size-ending|1|none|	capital -15	determiner 18	word -10
es:size-ending|2|?|	— 10
es:size-ending|2|none|	,coordinator 7	,preposition 10	,word 10	: 7	determiner -12	word -11
es:size-ending|3|.|	end 9
es:size-ending|3|none|	,coordinator -11	,verb-saying 6	,word -13	coordinator 9	end -6	preposition 10
es:size-ending|4-5|.|	end 16
es:size-ending|4-5|?|	,verb-saying 9
es:size-ending|4-5|none|	,auxiliary -8	,determiner -9	,preposition 9	,pronoun 11	,subordinator 9	,verb-saying 25	,word -14	; 13	end 18	preposition 8	stop 6
es:size-ending|6-9|none|	,auxiliary 13	,pronoun 7	,verb-saying 17	,word 21	: 8	end 18	preposition 14	— 8
es:size-follow|10+|	,auxiliary 6	,verb-saying 6	stop 13
es:size-follow|1|	capital -15	determiner 18	end 8	word -10
es:size-follow|2|	,coordinator 7	,preposition 10	,word 10	: 7	determiner -12	word -11	— 13
es:size-follow|3|	,coordinator -11	,verb-saying 7	,word -13	coordinator 9	preposition 10
es:size-follow|4-5|	,auxiliary -8	,determiner -9	,preposition 9	,pronoun 11	,subordinator 9	,verb-saying 25	,word -14	; 13	end 24	preposition 8
es:size-follow|6-9|	,auxiliary 13	,pronoun 7	,verb-saying 17	,word 21	: 8	end 8	preposition 14	— 11
es:size-intro|10+|	, 10	: 10	preposition 12	start 8
es:size-intro|1|	, -19	capital -13	start 14	stop 7	verb-judging 16	verb-saying -16
es:size-intro|2|	, 7	determiner 7	stop 9	verb-judging -6	verb-saying 12
es:size-intro|3|	: 16	auxiliary 9	determiner -22	start 13	stop 12
es:size-intro|4-5|	, 16	: 10	auxiliary -10	capital 10	preposition -12	stop 27	that 19	verb-judging 12	verb-saying -10
es:size-intro|6-9|	, 9	auxiliary 13	capital 13	preposition 16	start 7	stop 24	that 12	verb-saying 14	word 20
es:size|	10+ 20	2 6	4-5 -9	6-9 9
es:subject|elided|	,auxiliary 9	,preposition 15	,pronoun 13	,verb-saying 10	,word -9	1 12	2-3 18	4-7 30	8+ 15	preposition 7	stop 23
es:subject|none|	,auxiliary -7	,coordinator -11	,determiner -14	,pronoun 13	1 7	2-3 7	4-7 -7	8+ 15	: 15	; 10	capital -9	determiner 9	end 20	preposition -19	stop 6	word -10	— 13
es:subject|own|	,subordinator 9	,verb-saying 11	,word -11	1 -9	2-3 -7	8+ 8	capital -12	preposition 18	stop -13	— 11
es:two-before|,|	auxiliary 7	word -6
es:two-before|adverb|	: 13	stop 8	word 15
es:two-before|auxiliary|	word 11
es:two-before|capital|	, 8	: 32	auxiliary 18	preposition 12	stop 12	word 16
es:two-before|determiner|	capital 9
es:two-before|preposition|	capital 9	determiner -13
es:two-before|pronoun|	verb-judging 9	verb-saying 13	word 8
es:two-before|quote|	coordinator -12
es:two-before|start|	determiner -13	start 7
es:two-before|stop|	: 10	capital -11	preposition -14
es:two-before|that|	auxiliary -9	word 14
es:two-before|verb-judging|	preposition 22
es:two-before|verb-saying|	, 16	determiner 9	stop 16
es:two-before|verb-thinking|	stop 8
es:two-before|word|	: 6	auxiliary 21	determiner -8	preposition -12	stop 24	verb-saying -11
es:two-words-before|,|	la -12
es:two-words-before|.|	: 10
es:two-words-before|conocido|	como -13
es:two-words-before|definido|	como -8
es:two-words-before|expresó|	su 16
es:two-words-before|habla|	de 18
es:two-words-before|habló|	de 14
es:two-words-before|había|	dicho -12
es:two-words-before|la|	etiqueta -12
es:two-words-before|niega|	: 16
es:two-words-before|socios|	de 9
es:two-words-before|soltó|	: 13
es:two-words-before|start|	start 7
es:two-words-before|tajante|	: 10
es:two-words-before|x|	: 11
es:two-words-before||	y -12
es:verb|false|1|	other -16
es:verb|false|2-3|	lower 6	other 10	upper -9
es:verb|false|4-7|	other -7
es:verb|false|8+|	lower 7	other 8	upper 19
es:verb|true|2-3|	lower 17	upper 7
es:verb|true|4-7|	lower 31	other 8
es:verb|true|8+|	upper 11
es:word-after|	, -9	: 11	; 13	a -15	con -6	de 9	en 12	end 13	las 12	se -11	su 13	un -12	— 20
es:word-after|,|	! 8	? 6	none -10
es:word-after|.|	? -13
es:word-after|:|	none 11
es:word-after|;|	none 13
es:word-after|a|	none -15
es:word-after|con|	none -6
es:word-after|de|	none 9
es:word-after|end|	. 13	? 6	none 8
es:word-after|en|	none 12
es:word-after|las|	none 12
es:word-after|se|	none -11
es:word-after|su|	none 13
es:word-after|un|	none -12
es:word-after|—|	? 13	none 14
es:word-before|,|	1 -19	2-3 8	4-7 21
es:word-before|	. 26	: 9	? 12	a 12	como -16	con 12	considera 10	de 8	del -12	dicho -12	en -6	era -12	es 16	etiqueta -12	fue 14	la -15	llama -13	los -10	start 7	todavía 15	un 7	ve 13	y -8
es:word-before|.|	2-3 13	4-7 30	8+ 6
es:word-before|:|	2-3 16	8+ 15
es:word-before|?|	2-3 7	4-7 15
es:word-before|a|	2-3 6	8+ 13
es:word-before|como|	4-7 -15
es:word-before|con|	2-3 12
es:word-before|del|	2-3 -10
es:word-before|de|	1 15	8+ 8
es:word-before|dicho|	1 -12
es:word-before|el|	1 6	2-3 -13
es:word-before|en|	1 -17	2-3 6
es:word-before|era|	4-7 -12
es:word-before|es|	2-3 9
es:word-before|etiqueta|	1 -12
es:word-before|la|	1 -11	2-3 -10
es:word-before|los|	2-3 -10
es:word-before|que|	4-7 22
es:word-before|start|	1 14	8+ 8
es:word-before|ve|	1 13
es:word-before|y|	2-3 -12
es:work|near|none|:|	first -10
es:work|near|none|	all-one -13	first -15	none 9
es:work|near|none|preposition|	first -9
es:work|none|none|,|	all -8	first -12
es:work|none|none|:|	all-one 11	first 10	most 15
es:work|none|none|adverb|	none 15
es:work|none|none|	all -17	all-one -6	most 7	none 9	some 6
es:work|none|none|auxiliary|	first -10
es:work|none|none|capital|	all-one -13	none 15
es:work|none|none|determiner|	all-one -17
es:work|none|none|preposition|	all-one -8	first -14	none 11	some -7
es:work|none|none|start|	all-one 7
es:work|none|none|stop|	all-one 9	first 26	most 8
es:work|none|none|verb-judging|	all-one -13
es:work|none|none|verb-saying|	none -10
es:work|none|none|word|	all -11	all-one -16	none 9	some 20
family|"|	1 14	2-3 -9
family|'|	8+ 27
family|,|	4-7 23	8+ 15
family|none|	1 17	2-3 22	4-7 15	8+ 7
family|«|	1 -16	2-3 -7
family|»|	1 -7	2-3 -12	4-7 8	8+ 11
family|‘|	1 -25	2-3 -19	8+ 40
family|’|	4-7 15
family|‚|	4-7 10
family|“|	2-3 6	4-7 18	8+ 19
family|„|	1 -11	8+ 11
follow|	( -20	) -12	+ 14	, -11	,adverb -12	,auxiliary -7	,coordinator 8	,preposition -23	,quote -15	,subordinator 6	,that -14	,verb-judging 13	,verb-saying 11	,verb-thinking 13	,word -10	adverb -16	auxiliary -27	capital 6	coordinator 9	end 23	pronoun 17	quote -16	verb-judging -21	verb-thinking -12	word -21	— -8
fr:alone|alone|	4-7 10
fr:alone|first|	2-3 -11	4-7 23	8+ 10
fr:alone|inside|	1 6
fr:best-gap|according-to|according|gap|according-to|,;|	8+ 8
fr:best-gap|according-to|according|gap|according-to|,|	2-3 21	4-7 26	8+ 13
fr:best-gap|according-to|according|gap|according-to|;|	2-3 -6
fr:best-gap|according-to|according|gap|according-to||	2-3 -17
fr:best-gap|colon|naked||	4-7 18	8+ 8
fr:best-gap|named-before|naked||	2-3 8
fr:best-gap|named-nearby|naked||	1 8	2-3 6
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 14	4-7 23
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 14	4-7 19	8+ 14
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 14	4-7 6	8+ 7
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 12	8+ 12
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 14
fr:best-gap|sentence-after|saying|gap|sentence-after||	8+ 7
fr:best-gap|sentence-before|saying|gap|sentence-before||	4-7 7
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 9
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 8
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 9
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 8	4-7 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -6	2-3 -8	8+ 14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 -7
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 15
fr:best-gap|topic|naked||	2-3 -14	8+ 16
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -10	4-7 17	8+ 6
fr:best-intro|,|according|1|	2-3 10	4-7 7
fr:best-intro|,|naked|1|	2-3 -12
fr:best-intro|,|naked|5-10|	2-3 7	4-7 11
fr:best-intro|,|saying|1|	4-7 10	8+ 6
fr:best-intro|,|saying|5-10|	4-7 12
fr:best-intro|:|according|1|	2-3 13
fr:best-intro|:|direct|0|	8+ 12
fr:best-intro|:|naked|1|	4-7 24	8+ 10
fr:best-intro|:|naked|2-4|	4-7 30	8+ 7
fr:best-intro|:|naked|5-10|	4-7 19	8+ 13
fr:best-intro|:|naked|far|	1 10	8+ -9
fr:best-intro|:|saying|1|	2-3 -7	8+ 20
fr:best-intro|:|saying|2-4|	4-7 15	8+ 7
fr:best-intro|:|saying|5-10|	4-7 15
fr:best-intro|adverb|saying|1|	2-3 -7
fr:best-intro|adverb|saying|2-4|	1 -8
fr:best-intro|auxiliary|saying|1|	4-7 9
fr:best-intro|auxiliary|saying|2-4|	4-7 11
fr:best-intro|determiner|according|5-10|	2-3 10
fr:best-intro|determiner|judging|2-4|	2-3 14
fr:best-intro|determiner|naked|2-4|	1 19
fr:best-intro|determiner|naked|5-10|	2-3 -13
fr:best-intro|determiner|naked|far|	2-3 -16
fr:best-intro|determiner|saying|1|	2-3 23
fr:best-intro|determiner|saying|2-4|	1 13	2-3 -16
fr:best-intro|determiner|saying|5-10|	2-3 -13
fr:best-intro|preposition|judging|5-10|	1 14
fr:best-intro|preposition|naked|2-4|	1 7
fr:best-intro|preposition|naked|5-10|	1 -19	2-3 -20	4-7 11
fr:best-intro|preposition|naked|far|	2-3 12	4-7 8
fr:best-intro|preposition|saying|1|	2-3 17
fr:best-intro|start|naked|2-4|	4-7 11	8+ 12
fr:best-intro|start|naked|5-10|	8+ 12
fr:best-intro|start|naked|far|	4-7 9	8+ 7
fr:best-intro|start|other|1|	8+ 12
fr:best-intro|start|saying|1|	4-7 22
fr:best-intro|stop|naked|5-10|	4-7 31	8+ 8
fr:best-intro|stop|naked|far|	4-7 -7
fr:best-intro|stop|other|1|	2-3 14	4-7 19	8+ 17
fr:best-intro|stop|saying|0|	8+ 7
fr:best-intro|stop|saying|1|	1 7	2-3 21	4-7 15	8+ 6
fr:best-intro|stop|saying|2-4|	2-3 14	4-7 23
fr:best-intro|stop|saying|5-10|	2-3 11	4-7 10
fr:best-intro|that|naked|far|	4-7 6
fr:best-intro|verb-judging|judging|0|	2-3 11	4-7 15
fr:best-intro|verb-saying|naked|2-4|	4-7 12
fr:best-intro|verb-saying|naked|5-10|	1 8	2-3 -12
fr:best-intro|verb-saying|saying|0|	2-3 -8	4-7 25
fr:best-intro|word|according|1|	4-7 9
fr:best-intro|word|according|5-10|	4-7 12
fr:best-intro|word|according|far|	4-7 15
fr:best-intro|word|judging|2-4|	1 10
fr:best-intro|word|naked|1|	2-3 -7
fr:best-intro|word|naked|2-4|	1 10	2-3 -11	4-7 -9
fr:best-intro|word|naked|5-10|	2-3 20
fr:best-intro|word|naked|far|	4-7 8	8+ 7
fr:best-intro|word|saying|1|	1 12	2-3 -8
fr:best-intro|word|saying|2-4|	1 -9	2-3 17
fr:best-intro|word|saying|5-10|	1 11	2-3 8
fr:best-intro|word|saying|far|	4-7 19
fr:best-lead|lower|,|according|	according-to 16
fr:best-lead|lower|,|naked|	named-nearby 12	topic -10
fr:best-lead|lower|,|saying|	speaker-then-quote 15	verb-then-speaker 16
fr:best-lead|lower|:|direct|	speaker-then-quote -12
fr:best-lead|lower|:|naked|	topic -12
fr:best-lead|lower|:|saying|	quote-then-verb 17
fr:best-lead|lower|auxiliary|according|	according-to 13
fr:best-lead|lower|auxiliary|naked|	named-nearby 17
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 14	speaker-then-quote 14
fr:best-lead|lower|capital|according|	according-to 8
fr:best-lead|lower|coordinator|naked|	named-nearby 8
fr:best-lead|lower|determiner|according|	according-to 9
fr:best-lead|lower|determiner|naked|	named-nearby 7	topic -8
fr:best-lead|lower|preposition|judging|	speaker-then-quote 11
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 6
fr:best-lead|lower|that|naked|	named-nearby 10
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 14
fr:best-lead|lower|verb-saying|naked|	named-nearby 8
fr:best-lead|lower|verb-thinking|naked|	named-nearby 9
fr:best-lead|lower|word|according|	according-to -6
fr:best-lead|lower|word|apposed|	speaker-then-quote 13
fr:best-lead|lower|word|judging|	speaker-then-quote 15
fr:best-lead|lower|word|naked|	named-nearby 7	topic 6
fr:best-lead|lower|word|thinking|	speaker-then-quote -9
fr:best-lead|lower|’|judging|	speaker-then-quote 12
fr:best-lead|lower|’|naked|	named-nearby -7
fr:best-lead|upper|,|naked|	topic -11
fr:best-lead|upper|:|apposed|	speaker-then-quote 6
fr:best-lead|upper|:|direct|	sentence-after 14
fr:best-lead|upper|:|judging|	speaker-then-quote 13
fr:best-lead|upper|:|naked|	colon 7
fr:best-lead|upper|:|saying|	sentence-before 7
fr:best-lead|upper|preposition|naked|	named-nearby -13	topic -9
fr:best-lead|upper|start|naked|	interview 6	named-nearby 18	topic 11
fr:best-lead|upper|start|other|	quote-then-verb 12
fr:best-lead|upper|start|saying|	quote-then-verb 9
fr:best-lead|upper|stop|naked|	named-nearby 20	topic -6
fr:best-lead|upper|stop|other|	quote-then-verb 16
fr:best-lead|upper|stop|saying|	quote-then-speaker 13	quote-then-verb 20	sentence-after 13	sentence-before 12
fr:best-lead|upper|verb-saying|naked|	named-nearby -14
fr:best-lead|upper|word|naked|	named-nearby -14	topic -6
fr:best-lead|upper|word|saying|	speaker-then-quote -9
fr:best-lemma|	admettre 20	ajouter -12	amuser 10	appeler -6	assurer 15	avertir 14	commenter 11	conclure 14	confier 19	confirmer -12	crier 13	déclarer 7	défendre 12	démentir 9	dénoncer 18	déplorer 10	détailler 9	enquérir 8	estimer 16	exclure 11	expliquer 7	féliciter 21	glisser 12	insister 15	interroger 7	ironiser 9	jubiler 13	juger 16	lire -13	lâcher 13	marrer 8	marteler 11	murmurer 6	noter 11	parler 24	philosopher 10	plaider -16	plaisanter 10	promettre 30	préciser 7	prévenir -7	qualifier 15	raconter 14	railler 7	rappeler -7	reconnaître 11	rectifier 15	refuser -10	relativiser 15	relever 12	rigoler 7	réagir 11	réjouir 6	répliquer 10	répondre 20	résumer 13	rétorquer 13	saluer 19	souffler 10	souligner 10	soupirer 7	sourire 18	souvenir 11	trancher 15	unlisted 16	voir 15	vouloir -9	évoquer 22
fr:best-lemma|affirmer|quote-then-speaker|	2-4 11
fr:best-lemma|affirmer|speaker-then-quote|	2-4 16
fr:best-lemma|ajouter|quote-then-speaker|	2-4 13
fr:best-lemma|ajouter|quote-then-verb|	1 14
fr:best-lemma|amuser|quote-then-verb|	1 8
fr:best-lemma|appeler|speaker-then-quote|	0 -17	2-4 8
fr:best-lemma|assurer|quote-then-verb|	1 11
fr:best-lemma|assurer|speaker-then-quote|	2-4 14	5-10 14
fr:best-lemma|commenter|quote-then-verb|	1 11
fr:best-lemma|conclure|quote-then-verb|	1 12
fr:best-lemma|conclure|speaker-then-quote|	1 12
fr:best-lemma|confier|quote-then-speaker|	2-4 6
fr:best-lemma|confier|quote-then-verb|	1 14
fr:best-lemma|confirmer|speaker-then-quote|	far -8
fr:best-lemma|demander|speaker-then-quote|	2-4 15
fr:best-lemma|dire|quote-then-speaker|	2-4 11
fr:best-lemma|dire|quote-then-verb|	1 21
fr:best-lemma|dire|sentence-before|	5-10 9
fr:best-lemma|dire|speaker-then-quote|	1 16	5-10 15
fr:best-lemma|déclarer|quote-then-speaker|	2-4 7
fr:best-lemma|déclarer|quote-then-verb|	1 6
fr:best-lemma|dénoncer|speaker-then-quote|	2-4 14
fr:best-lemma|détailler|quote-then-verb|	1 9
fr:best-lemma|estimer|speaker-then-quote|	2-4 12
fr:best-lemma|expliquer|quote-then-verb|	1 7
fr:best-lemma|faire_valoir|quote-then-verb|	1 10
fr:best-lemma|faire_valoir|speaker-then-quote|	2-4 -9
fr:best-lemma|féliciter|speaker-then-quote|	2-4 19
fr:best-lemma|glisser|quote-then-speaker|	2-4 7
fr:best-lemma|glisser|quote-then-verb|	1 10
fr:best-lemma|indiquer|quote-then-verb|	1 11
fr:best-lemma|indiquer|speaker-then-quote|	2-4 13
fr:best-lemma|interroger|quote-then-verb|	1 7
fr:best-lemma|ironiser|quote-then-verb|	1 7
fr:best-lemma|jubiler|quote-then-verb|	1 13
fr:best-lemma|juger|speaker-then-quote|	0 16	2-4 12
fr:best-lemma|lancer|quote-then-speaker|	2-4 11
fr:best-lemma|lancer|quote-then-verb|	1 10
fr:best-lemma|lire|quote-then-verb|	1 19
fr:best-lemma|lire|speaker-then-quote|	1 -14
fr:best-lemma|lâcher|quote-then-verb|	1 9
fr:best-lemma|marrer|quote-then-verb|	1 8
fr:best-lemma|marteler|quote-then-speaker|	2-4 11
fr:best-lemma|murmurer|quote-then-verb|	1 6
fr:best-lemma|none|according-to|	1 24
fr:best-lemma|none|colon|	1 18
fr:best-lemma|none|interview|	far 7
fr:best-lemma|none|named-before|	1 9	2-4 18	5-10 24
fr:best-lemma|none|named-nearby|	2-4 8
fr:best-lemma|none|sentence-after|	0 14
fr:best-lemma|none|sentence-before|	5-10 15
fr:best-lemma|none|speaker-then-quote|	2-4 -11	5-10 12
fr:best-lemma|none|topic|	1 -11	5-10 -12
fr:best-lemma|parler|speaker-then-quote|	2-4 21
fr:best-lemma|plaider|quote-then-verb|	1 12
fr:best-lemma|plaider|speaker-then-quote|	2-4 -16
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 10
fr:best-lemma|plaisanter|quote-then-verb|	1 7
fr:best-lemma|promettre|speaker-then-quote|	2-4 14	5-10 14
fr:best-lemma|prévenir|quote-then-speaker|	2-4 6
fr:best-lemma|prévenir|quote-then-verb|	1 14
fr:best-lemma|railler|quote-then-verb|	1 7
fr:best-lemma|rappeler|quote-then-verb|	1 -10
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -7	far 15
fr:best-lemma|reconnaître|quote-then-verb|	1 11
fr:best-lemma|reconnaître|speaker-then-quote|	5-10 8
fr:best-lemma|rectifier|quote-then-verb|	1 15
fr:best-lemma|regretter|quote-then-verb|	1 13
fr:best-lemma|relativiser|speaker-then-quote|	1 15
fr:best-lemma|rigoler|quote-then-verb|	1 8
fr:best-lemma|réagir|quote-then-verb|	1 14
fr:best-lemma|réclamer|speaker-then-quote|	1 11	2-4 -15
fr:best-lemma|réjouir|quote-then-verb|	1 6
fr:best-lemma|répliquer|quote-then-verb|	1 11
fr:best-lemma|répondre|quote-then-speaker|	2-4 6
fr:best-lemma|répondre|quote-then-verb|	1 8
fr:best-lemma|répondre|speaker-then-quote|	2-4 13
fr:best-lemma|résumer|quote-then-speaker|	2-4 9
fr:best-lemma|résumer|quote-then-verb|	1 12
fr:best-lemma|rétorquer|quote-then-verb|	1 13
fr:best-lemma|saluer|speaker-then-quote|	0 17
fr:best-lemma|souffler|quote-then-verb|	1 8
fr:best-lemma|souligner|quote-then-speaker|	2-4 10
fr:best-lemma|soupirer|quote-then-verb|	1 7
fr:best-lemma|sourire|quote-then-verb|	1 16
fr:best-lemma|soutenir|quote-then-verb|	1 6
fr:best-lemma|souvenir|quote-then-verb|	1 10
fr:best-lemma|trancher|quote-then-verb|	1 15
fr:best-lemma|unlisted|quote-then-verb|	1 19
fr:best-lemma|écrire|quote-then-speaker|	2-4 6
fr:best-lemma|écrire|quote-then-verb|	1 15
fr:best-lemma|évoquer|speaker-then-quote|	1 15	2-4 23
fr:best-near|according-to|according|	1 24
fr:best-near|according|1|	2-3 20	4-7 12
fr:best-near|according|2-4|	4-7 16
fr:best-near|according|5-10|	4-7 21
fr:best-near|according|far|	4-7 15	8+ 10
fr:best-near|apposed|5-10|	8+ 9
fr:best-near|colon|naked|	1 18
fr:best-near|direct|0|	2-3 12	8+ 12
fr:best-near|direct|2-4|	2-3 -12
fr:best-near|direct|5-10|	4-7 8
fr:best-near|interview|naked|	far 7
fr:best-near|judging|0|	2-3 11	4-7 15
fr:best-near|judging|2-4|	2-3 20	4-7 6
fr:best-near|judging|5-10|	1 14	4-7 6
fr:best-near|naked|1|	2-3 -17	4-7 14	8+ 12
fr:best-near|naked|2-4|	1 9	8+ 11
fr:best-near|naked|5-10|	1 -9	4-7 6	8+ 12
fr:best-near|naked|far|	1 8	8+ -6
fr:best-near|named-before|naked|	1 9	2-4 18	5-10 24
fr:best-near|named-nearby|naked|	2-4 8
fr:best-near|other|1|	2-3 14	4-7 19	8+ 14
fr:best-near|quote-then-speaker|saying|	2-4 15
fr:best-near|quote-then-verb|other|	1 19
fr:best-near|quote-then-verb|saying|	1 8
fr:best-near|saying|0|	2-3 -8	4-7 25	8+ 7
fr:best-near|saying|1|	8+ 8
fr:best-near|saying|2-4|	8+ 6
fr:best-near|saying|5-10|	1 18	4-7 -6	8+ 7
fr:best-near|saying|far|	1 6	2-3 8	4-7 21	8+ 10
fr:best-near|sentence-after|direct|	0 14
fr:best-near|sentence-after|saying|	0 7	5-10 16
fr:best-near|sentence-before|saying|	1 8	5-10 11
fr:best-near|speaker-then-quote|apposed|	5-10 9
fr:best-near|speaker-then-quote|direct|	2-4 -13	5-10 6
fr:best-near|speaker-then-quote|judging|	0 14	2-4 15
fr:best-near|speaker-then-quote|saying|	2-4 -7	far 13
fr:best-near|speaker-then-quote|thinking|	1 -7	2-4 -9
fr:best-near|thinking|2-4|	8+ 7
fr:best-near|topic|naked|	1 -11	5-10 -12
fr:best-negated|	true 13
fr:best-order|according|according|1|	2-3 20	4-7 12
fr:best-order|according|according|2-4|	4-7 16
fr:best-order|according|according|5-10|	4-7 21
fr:best-order|according|according|far|	4-7 15	8+ 10
fr:best-order|apposed|apposed|5-10|	8+ 9
fr:best-order|apposed|judging|2-4|	2-3 13	4-7 6
fr:best-order|apposed|saying|0|	4-7 16
fr:best-order|apposed|saying|1|	4-7 10	8+ 7
fr:best-order|apposed|saying|2-4|	1 -9	4-7 22	8+ 7
fr:best-order|apposition|saying|5-10|	4-7 16
fr:best-order|direct|direct|0|	2-3 12	8+ 12
fr:best-order|direct|direct|2-4|	2-3 -12
fr:best-order|direct|direct|5-10|	4-7 8
fr:best-order|direct|judging|0|	2-3 11	4-7 12
fr:best-order|direct|judging|2-4|	2-3 15
fr:best-order|direct|judging|5-10|	1 14
fr:best-order|direct|saying|0|	2-3 -9	4-7 21
fr:best-order|direct|saying|1|	8+ 7
fr:best-order|direct|saying|2-4|	4-7 -8
fr:best-order|direct|saying|5-10|	1 12	2-3 7	4-7 -9
fr:best-order|direct|saying|far|	1 6	4-7 21
fr:best-order|direct|thinking|2-4|	8+ 7
fr:best-order|inverted|other|1|	2-3 14	4-7 19	8+ 14
fr:best-order|inverted|saying|1|	1 14	4-7 8	8+ 7
fr:best-order|inverted|saying|2-4|	4-7 13	8+ 9
fr:best-order|inverted|saying|5-10|	1 13	4-7 15
fr:best-order|naked|naked|1|	2-3 -17	4-7 14	8+ 12
fr:best-order|naked|naked|2-4|	1 9	8+ 11
fr:best-order|naked|naked|5-10|	1 -9	4-7 6	8+ 12
fr:best-order|naked|naked|far|	1 8	8+ -6
fr:best-phrase|name|	according 21	apposed 14	direct 10	judging 12	naked 13	other 13	saying 6	thinking -8
fr:best-phrase|noun|	according -14	direct -9	judging 8	other 10
fr:best-phrase|pronoun|	according 18	direct 10	naked -29	other 12
fr:best-score|	-1 -6	-2 6	0 -13	1 13	3 10	4 15	5 29
fr:best-score|-1|	1 10	8+ -7
fr:best-score|-2|	4-7 18	8+ 20
fr:best-score|-3|	2-3 -12	4-7 17
fr:best-score|-4|	4-7 9	8+ 7
fr:best-score|0|	2-3 -13	4-7 -7	8+ 21
fr:best-score|1|	2-3 11	4-7 13	8+ 11
fr:best-score|2|	1 16	4-7 -15	8+ 10
fr:best-score|3|	4-7 29	8+ 17
fr:best-score|4|	2-3 9	4-7 33	8+ 8
fr:best-score|5|	2-3 21	4-7 22	8+ 10
fr:best|according-to|according|	4-7 26	8+ 15
fr:best|colon|naked|	4-7 18	8+ 8
fr:best|named-before|naked|	2-3 8
fr:best|named-nearby|naked|	1 8	2-3 6
fr:best|quote-then-speaker|saying|	2-3 16
fr:best|quote-then-verb|other|	2-3 6	4-7 19	8+ 14
fr:best|quote-then-verb|saying|	1 14	2-3 8	4-7 6	8+ 7
fr:best|sentence-after|apposed|	8+ 10
fr:best|sentence-after|direct|	2-3 12	8+ 12
fr:best|sentence-after|saying|	4-7 14	8+ 7
fr:best|sentence-before|saying|	4-7 12
fr:best|speaker-then-quote|apposed|	2-3 10	8+ 9
fr:best|speaker-then-quote|direct|	2-3 -12
fr:best|speaker-then-quote|judging|	1 13	4-7 12
fr:best|speaker-then-quote|saying|	4-7 -11	8+ 12
fr:best|speaker-then-quote|thinking|	8+ 14
fr:best|topic|naked|	2-3 -14	8+ 16
fr:best|verb-then-speaker|saying|	2-3 -10	4-7 17	8+ 12
fr:case-follow|all-one|end|	. 17
fr:case-follow|all-one|preposition|	none -8
fr:case-follow|all-one|stop|	none -26
fr:case-follow|all|stop|	none -11
fr:case-follow|all|word|	none -9
fr:case-follow|first|,auxiliary|	? 8	none 17
fr:case-follow|first|,pronoun|	! 9
fr:case-follow|first|,verb-saying|	? 7	none 7
fr:case-follow|first|,word|	none -11
fr:case-follow|first|:|	none -12
fr:case-follow|first|capital|	. 21	? 8
fr:case-follow|first|determiner|	. 26	? 10
fr:case-follow|first|end|	! 8	. 24	? 9	none 8
fr:case-follow|first|preposition|	. 13	none -15
fr:case-follow|first|pronoun|	. 18
fr:case-follow|first|stop|	none -24
fr:case-follow|first|—|	? 11
fr:case-follow|none|)|	none -11
fr:case-follow|none|;|	none 14
fr:case-follow|none|auxiliary|	none -10
fr:case-follow|none|end|	. 8
fr:case-follow|none|preposition|	none 6
fr:case-follow|none|stop|	none 13
fr:case-follow|none|word|	none -9
fr:case-follow|some|stop|	none 15
fr:case-intro|all-one|	: 13	preposition -15	start -9	stop 14	verb-saying -20	word -18
fr:case-intro|all|	, -8	stop -7	word -9
fr:case-intro|first|	, -15	capital -10	preposition -13	stop 10	word -16	— 13
fr:case-intro|most|	start 7
fr:case-intro|none|	( -11	, 8	: -12	auxiliary 8	capital 13	coordinator 8	preposition 7	pronoun 11	that 12	verb-judging 16	verb-thinking 10	word 11
fr:case-intro|some|	, 9	auxiliary 13	preposition -7	verb-saying 9	word 13
fr:case|all-one|	2 -6	3 7	4-5 -8
fr:case|all|	2 -10	3 -10	4-5 -9
fr:case|first|	10+ 13	2 -11	3 -12	4-5 -7
fr:case|most|	4-5 -6
fr:case|none|	10+ 7	2 8	6-9 6
fr:case|some|	10+ 6	4-5 11	6-9 13
fr:clause|false|false|	all -16	first -14	most -6	none 13	some 12
fr:clause|false|true|	first -7	none 6	some 13
fr:clause|true|false|	none -11
fr:clause|true|true|	first 12
fr:ending|	! 14	. 39	? 22	none -8
fr:family|"|	1 19	8+ 7
fr:family|none|	2-3 8	4-7 8
fr:family|“|	4-7 17	8+ 20
fr:follow|	) -11	,auxiliary 9	,quote -10	,word -10	: -7	; 14	auxiliary -10	capital 20	determiner 9	end 20	pronoun 6	verb-saying -9	word -12	— 14
fr:headline|true|	8+ 17
fr:in-noun|false|false|1|	none -6
fr:in-noun|false|false|2-3|	all -9	first -9	none 13
fr:in-noun|false|false|4-7|	all -8	most -6	none 18	some 17
fr:in-noun|false|false|8+|	none 11	some 7
fr:in-noun|false|true|1|	all-one 11
fr:in-noun|false|true|2-3|	all -9
fr:in-noun|false|true|4-7|	first 19
fr:in-noun|false|true|8+|	first 9
fr:in-noun|true|false|1|	all-one -13	none 15
fr:in-noun|true|false|2-3|	all -9	all-one -17	first -13	none 7
fr:in-noun|true|false|4-7|	first -11	none -7	some 7
fr:in-noun|true|false|8+|	none 12
fr:in-noun|true|true|1|	none -16
fr:in-noun|true|true|2-3|	none -14
fr:in-noun|true|true|4-7|	none 16
fr:intro-follow|,|end|	2-3 10	4-7 14
fr:intro-follow|,|stop|	1 8	2-3 21	4-7 12	8+ 7
fr:intro-follow|,|word|	2-3 -6
fr:intro-follow|:|capital|	1 11	4-7 17	8+ 9
fr:intro-follow|:|determiner|	4-7 22	8+ 13
fr:intro-follow|:|end|	1 13	2-3 20	4-7 31	8+ 14
fr:intro-follow|:|preposition|	4-7 12
fr:intro-follow|:|pronoun|	4-7 22
fr:intro-follow|:|stop|	1 -21	2-3 -21	4-7 -6	8+ -10
fr:intro-follow|auxiliary|,auxiliary|	4-7 6
fr:intro-follow|auxiliary|,verb-saying|	4-7 12
fr:intro-follow|auxiliary|stop|	2-3 15	4-7 18	8+ 7
fr:intro-follow|determiner|,word|	4-7 -7
fr:intro-follow|determiner|:|	2-3 7
fr:intro-follow|determiner|determiner|	2-3 10
fr:intro-follow|determiner|end|	2-3 -13
fr:intro-follow|determiner|preposition|	1 13	2-3 -7
fr:intro-follow|determiner|stop|	2-3 -12
fr:intro-follow|determiner|word|	2-3 -14
fr:intro-follow|preposition|:|	2-3 6
fr:intro-follow|preposition|coordinator|	2-3 -10
fr:intro-follow|preposition|stop|	1 -8	4-7 16
fr:intro-follow|pronoun|stop|	4-7 12
fr:intro-follow|start|,auxiliary|	4-7 17	8+ 15
fr:intro-follow|start|,verb-saying|	4-7 17	8+ 12
fr:intro-follow|start|,word|	8+ 12
fr:intro-follow|start|:|	2-3 -12	8+ 14
fr:intro-follow|start|end|	4-7 10
fr:intro-follow|stop|,auxiliary|	1 12	2-3 21	4-7 27
fr:intro-follow|stop|,pronoun|	2-3 13	4-7 11	8+ 9
fr:intro-follow|stop|,verb-saying|	2-3 12	4-7 33
fr:intro-follow|stop|,word|	2-3 16	8+ 23
fr:intro-follow|stop|capital|	4-7 13	8+ 7
fr:intro-follow|stop|end|	2-3 13
fr:intro-follow|stop|—|	4-7 11
fr:intro-follow|that|stop|	4-7 6
fr:intro-follow|verb-judging|stop|	2-3 10	4-7 11
fr:intro-follow|verb-saying|preposition|	1 14	2-3 19
fr:intro-follow|verb-saying|stop|	1 -13	2-3 -17	4-7 29
fr:intro-follow|verb-thinking|stop|	4-7 12
fr:intro-follow|word|,auxiliary|	4-7 15
fr:intro-follow|word|,preposition|	4-7 -9
fr:intro-follow|word|,verb-saying|	2-3 -14
fr:intro-follow|word|,word|	1 14
fr:intro-follow|word|preposition|	1 -13	4-7 -6
fr:intro-follow|word|stop|	1 12	2-3 17	4-7 11	8+ 12
fr:intro-follow|word|word|	1 -11
fr:intro-follow|—|—|	2-3 11
fr:intro-follow|’|stop|	4-7 11
fr:intro|	( -11	auxiliary 9	coordinator 8	pronoun 11	quote 13	that 12	verb-judging 16	verb-thinking 10	— 13
fr:lead|lower|	( -11	, 8	: -12	auxiliary 9	capital 13	coordinator 8	preposition 7	pronoun 11	that 10	verb-judging 16	verb-thinking 10	word 11
fr:lead|upper|	, -16	: 6	capital -10	preposition -16	verb-saying -16	word -21	— 13
fr:naming|dit|1|	2-3 -10	4-7 17
fr:naming|dit|3|	2-3 14	4-7 13
fr:naming|false|	preposition -16	word -17
fr:naming|mot|1|	1 -17
fr:naming|mot|2|	1 -17
fr:naming|none|	1 11
fr:naming|true|	( -11	auxiliary 9	coordinator 8	pronoun 11	quote 13	stop 8	that 12	verb-judging 16	verb-thinking 10	word 11	— 13
fr:nobody|1|	, -14
fr:nobody|2-3|	start -15	— 11
fr:nobody|8+|	start 14
fr:others|0|	1 6
fr:others|1|	1 9	2-3 -7	8+ 13
fr:others|2|	1 -21	2-3 -13
fr:own-case|false|all-one|	: 11	preposition -15	start -9	stop 14	verb-saying -20	word -19
fr:own-case|false|all|	, -8	stop -7	word -9
fr:own-case|false|first|	, -15	: 8	capital -10	preposition -13	start -7	word -16	— 13
fr:own-case|false|most|	start 7
fr:own-case|false|none|	, 8	: -12	auxiliary 8	capital 13	coordinator 8	preposition 7	pronoun 11	that 12	verb-judging 16	verb-saying 7	verb-thinking 10	word 10
fr:own-case|false|some|	, 10	auxiliary 13	preposition -7	verb-saying 9	word 13
fr:own-case|true|first|	start 15	stop 22
fr:own-case|true|none|	, 8
fr:own|false|	8+ 25
fr:own|true|	4-7 11
fr:sentence|judging|	1 15	2-3 13
fr:sentence|none|	2-3 -7
fr:sentence|saying|	8+ 11
fr:sentence|thinking|	1 -15	2-3 6	8+ 17
fr:size-ending|10+|!|	,pronoun 9
fr:size-ending|10+|.|	capital 8	determiner 11	end 7
fr:size-ending|10+|none|	,auxiliary 7	,verb-saying 9	,word 7	end 8	stop 11
fr:size-ending|1|.|	end 13
fr:size-ending|1|none|	,auxiliary -13	,quote -10	,word 6	: -13	auxiliary -7	coordinator 9	determiner -16	preposition 8	word -16
fr:size-ending|2|.|	end 13
fr:size-ending|2|none|	,auxiliary 7	,verb-saying 10	coordinator -14	verb-saying -9	word -18
fr:size-ending|3|.|	end 15
fr:size-ending|3|none|	,auxiliary 12	,determiner 6	,preposition 16	,pronoun 13	stop -12	word -9
fr:size-ending|4-5|.|	determiner 16	end 17	pronoun 15
fr:size-ending|4-5|?|	end 6
fr:size-ending|4-5|none|	,auxiliary 26	,verb-saying 6	,word -11	coordinator 7	determiner 13	end 22	word 16
fr:size-ending|6-9|.|	capital 18	determiner 22	end 9
fr:size-ending|6-9|?|	capital 8	— 11
fr:size-ending|6-9|none|	,auxiliary 18	,preposition -9	,pronoun 7	,verb-saying 23	end 18	stop 11
fr:size-follow|10+|	,auxiliary 7	,pronoun 6	,verb-saying 9	,word 7	capital 8	determiner 11	end 7	stop 11
fr:size-follow|1|	,auxiliary -13	,pronoun -8	,quote -10	,word 6	: -13	auxiliary -7	coordinator 9	determiner -16	preposition 10	word -16
fr:size-follow|2|	,auxiliary 11	,verb-saying 10	coordinator -14	end 10	verb-saying -9	word -18
fr:size-follow|3|	,auxiliary 12	,determiner 6	,preposition 16	,pronoun 13	determiner 7	end 12	stop -12	word -9
fr:size-follow|4-5|	,auxiliary 27	,verb-saying 6	,word -11	coordinator 7	determiner 19	end 27	pronoun 15	word 16
fr:size-follow|6-9|	,auxiliary 18	,preposition -9	,pronoun 7	,verb-saying 23	capital 20	determiner 22	end 13	preposition 12	pronoun 15	stop 11	— 11
fr:size-intro|10+|	, 8	: 13	start 16	word 7
fr:size-intro|1|	determiner 14	preposition -10	stop 8
fr:size-intro|2|	: 8	start -16	stop 15	verb-judging 12	verb-saying -15	word 6
fr:size-intro|3|	, 9	: -6	auxiliary 16	determiner -18	preposition 10	pronoun 9	verb-judging 10	verb-thinking 6	— 10
fr:size-intro|4-5|	, 7	: -6	auxiliary 22	capital -6	preposition 11	start 24	verb-judging 14	verb-saying 30
fr:size-intro|6-9|	, 16	: 11	auxiliary 11	start 7	stop 14	that 6	verb-saying 12	’ 9
fr:size|	10+ 15	4-5 -8	6-9 6
fr:subject|elided|	,auxiliary 17	1 -12	2-3 11	8+ 12	determiner -12	end 12	preposition 10	stop -6
fr:subject|none|	,auxiliary -7	,determiner -10	,preposition -7	,pronoun -7	,quote -10	,word -17	; 14	auxiliary -12	capital 17	determiner 7	end 22	word -10	— 14
fr:subject|own|	,auxiliary 24	,determiner 7	,preposition 19	,pronoun 8	1 8	8+ 11	capital 17	determiner 18	preposition 6	stop -8	word -7
fr:two-before|)|	stop 11
fr:two-before|,|	preposition 18	word -17
fr:two-before|adverb|	: 13	stop 14	word -11
fr:two-before|auxiliary|	verb-judging 9	verb-saying 15
fr:two-before|capital|	: 23	preposition 11	stop 10	verb-judging 9	verb-saying 14
fr:two-before|coordinator|	determiner -14
fr:two-before|determiner|	: 12	adverb 13	verb-saying -11	word 6
fr:two-before|preposition|	word 22
fr:two-before|pronoun|	, -6	auxiliary 12	verb-saying -9	word 7
fr:two-before|quote|	, -10	: 9	preposition -10	stop 12	— 13
fr:two-before|start|	determiner -13
fr:two-before|that|	determiner -14	pronoun 13
fr:two-before|verb-judging|	preposition 21
fr:two-before|verb-saying|	adverb -7	auxiliary -9	determiner 25	preposition -6	stop 12	that 9	word 15
fr:two-before|word|	( -11	, 13	adverb 18	auxiliary 18	determiner -11	preposition -19	verb-judging 10
fr:two-words-before|)|	. 11
fr:two-words-before|,|	dit -10	surnommé -10
fr:two-words-before|3|	: 10
fr:two-words-before|acquiesce|	: 8
fr:two-words-before|ans|	. 11
fr:two-words-before|auteur|	de -8
fr:two-words-before|a|	salué 9
fr:two-words-before|comptes|	juge 11
fr:two-words-before|conclu|	: 10
fr:two-words-before|crie|	au -8
fr:two-words-before|d’|	un 9	une 9
fr:two-words-before|euros|	. 8
fr:two-words-before|fois|	. 16
fr:two-words-before|guère|	: 9
fr:two-words-before|la|	mention -15
fr:two-words-before|le|	dossier 13	mot -17	texte 8
fr:two-words-before|l’|	appelle -11
fr:two-words-before|mot|	de -18
fr:two-words-before|n’|	avoir 11
fr:two-words-before|on|	pouvait 13
fr:two-words-before|parle|	de 8
fr:two-words-before|pas|	: 6
fr:two-words-before|qualifié|	de 13
fr:two-words-before|question|	. 8
fr:two-words-before|qu|	’ 10
fr:two-words-before|qu’|	elle 13
fr:two-words-before|relativise|	: 15
fr:two-words-before|reprend|	: 11
fr:two-words-before|route|	. 10
fr:two-words-before|se|	dit 12
fr:two-words-before|silence|	: 13
fr:two-words-before|souri|	: 12
fr:two-words-before|touche|	: 6
fr:two-words-before|une|	décision 11
fr:two-words-before|un|	homme 11	projet 15	texte 9
fr:two-words-before|victoire|	. 7
fr:two-words-before|voix|	. 9
fr:two-words-before||	, -10	. 12	: 9	— 13
fr:two-words-before|à|	la 7
fr:verb|false|2-3|	lower 9	upper -10
fr:verb|false|4-7|	upper -12
fr:verb|false|8+|	lower 9	upper -6
fr:verb|true|2-3|	upper -13
fr:verb|true|4-7|	lower 28	upper 16
fr:verb|true|8+|	lower 17	upper 13
fr:word-after|	) -11	: -7	; 14	? -15	au -7	ce 9	contre 6	dans 18	de -9	du -9	elle 11	en 7	end 20	la 15	le 19	l’ 7	par 17	pour -16	rires 12	sous -15	à 12	— 14
fr:word-after|)|	none -11
fr:word-after|,|	! 11	? 7	none -6
fr:word-after|:|	none -7
fr:word-after|;|	none 14
fr:word-after|?|	none -15
fr:word-after|au|	none -7
fr:word-after|ce|	. 9
fr:word-after|contre|	none 6
fr:word-after|dans|	none 18
fr:word-after|de|	none -13
fr:word-after|du|	none -9
fr:word-after|elle|	. 11
fr:word-after|end|	! 8	. 29	? 9	none 6
fr:word-after|en|	none 7
fr:word-after|la|	. 10	none 11
fr:word-after|le|	. 19
fr:word-after|l’|	. 18
fr:word-after|par|	none 17
fr:word-after|pour|	none -16
fr:word-after|rires|	. 12
fr:word-after|sous|	none -15
fr:word-after|à|	. 11	none 12
fr:word-after|—|	? 11
fr:word-before|	 13	( -11	. 13	appelle -12	au -13	avec 10	avoir 23	contre 8	dans -14	disent -14	dossier 13	décision 17	elle 13	expression -16	homme 11	intitulé -7	jeudi 11	juge 14	la -7	le -23	les -14	mais 10	mention -15	mot -17	objectif 9	pour 6	pouvait 13	projet 15	publie -7	que 12	salue 13	salué 9	serait 14	son 7	surnommé -10	texte 10	une 15	à 11	était 14	être 17	— 13
fr:word-before|,|	4-7 11	8+ 9
fr:word-before|.|	1 12	2-3 19	8+ 7
fr:word-before|:|	4-7 7
fr:word-before|?|	4-7 -7
fr:word-before|appelle|	2-3 -11
fr:word-before|au|	2-3 -8
fr:word-before|avec|	4-7 10
fr:word-before|avoir|	2-3 18	4-7 17
fr:word-before|dans|	2-3 -7
fr:word-before|de|	2-3 14	4-7 -6
fr:word-before|disent|	1 -14
fr:word-before|dit|	2-3 -10	4-7 17
fr:word-before|du|	2-3 -15
fr:word-before|décision|	2-3 12
fr:word-before|elle|	4-7 12
fr:word-before|est|	2-3 9	4-7 11
fr:word-before|homme|	4-7 11
fr:word-before|jeudi|	2-3 11
fr:word-before|juge|	2-3 11
fr:word-before|la|	2-3 -7
fr:word-before|les|	2-3 -14
fr:word-before|le|	1 -13	2-3 -19
fr:word-before|mention|	2-3 -15
fr:word-before|mot|	1 -17
fr:word-before|pour|	4-7 14
fr:word-before|projet|	4-7 10
fr:word-before|publie|	4-7 -7
fr:word-before|que|	4-7 12
fr:word-before|salue|	4-7 10
fr:word-before|start|	2-3 -11	4-7 24	8+ 10
fr:word-before|texte|	4-7 14
fr:word-before|une|	2-3 10	4-7 20
fr:word-before||	4-7 13
fr:word-before|à|	4-7 14
fr:word-before|était|	4-7 12
fr:word-before|été|	1 -6	4-7 13
fr:word-before|—|	2-3 13
fr:word-before|’|	4-7 7
fr:work|near|none|	all-one -13	first -9
fr:work|near|none|stop|	first 6
fr:work|none|near|	first -6
fr:work|none|none|(|	none -11
fr:work|none|none|,|	all -8	first -13	none 8	some 9
fr:work|none|none|:|	all-one 13	first 6	none -12
fr:work|none|none|	all -15	first -10	most -6	none 12	some 13
fr:work|none|none|auxiliary|	none 8	some 13
fr:work|none|none|capital|	none 13
fr:work|none|none|coordinator|	none 8
fr:work|none|none|preposition|	all-one -15	first -12	none 7	some -7
fr:work|none|none|pronoun|	none 11
fr:work|none|none|start|	all-one -9	most 7
fr:work|none|none|stop|	all-one 14	first 10
fr:work|none|none|that|	none 12
fr:work|none|none|verb-judging|	none 16
fr:work|none|none|verb-saying|	all-one -15	some 9
fr:work|none|none|verb-thinking|	none 10
fr:work|none|none|word|	all -8	all-one -18	first -15	none 11	some 13
fr:work|none|none|—|	first 13
fr:work|right|none|	none 13
fr:work|right|none|word|	none 13
headline|false|	1 -11	8+ 13
headline|true|	1 -9	2-3 -22	4-7 13	8+ 27
in-noun|false|false|1|	first 16	none -15
in-noun|false|false|2-3|	all -21	all-one -13	first 6	none 16
in-noun|false|false|4-7|	all -32	all-one -13	none 39	some 34
in-noun|false|false|8+|	all 11	first 7	most 11	none 16	some 22
in-noun|false|true|1|	all-one -15	first -19	none -9
in-noun|false|true|2-3|	all -17	first 16	none -18	some 16
in-noun|false|true|4-7|	all -18	all-one -15	first 23	most 14	none 31	some 13
in-noun|false|true|8+|	first 22	most 14	none -9
in-noun|true|false|1|	first -21	none -6
in-noun|true|false|2-3|	all -18	all-one -22	first -21	none 6
in-noun|true|false|4-7|	all -13	all-one -6	first -24	none 14	some 12
in-noun|true|false|8+|	none 32	some 15
in-noun|true|true|2-3|	all -22	all-one -15	first -13	none -15
in-noun|true|true|4-7|	all -10	none 25
in-noun|true|true|8+|	first -7
intro-follow|'|pronoun|	2-3 -12
intro-follow|(|)|	2-3 -14
intro-follow|(|,|	4-7 -9
intro-follow|)|end|	8+ 7
intro-follow|,|(|	2-3 -14
intro-follow|,|)|	2-3 7
intro-follow|,|,auxiliary|	2-3 -16
intro-follow|,|,coordinator|	2-3 -14
intro-follow|,|,determiner|	2-3 -8
intro-follow|,|,preposition|	2-3 6	4-7 -8
intro-follow|,|,quote|	1 -13
intro-follow|,|,|	1 -14	2-3 -17	4-7 -13
intro-follow|,|auxiliary|	4-7 -13
intro-follow|,|capital|	2-3 -9
intro-follow|,|coordinator|	1 -26	2-3 -19
intro-follow|,|determiner|	2-3 -14	8+ 11
intro-follow|,|end|	2-3 20	4-7 13	8+ 21
intro-follow|,|preposition|	1 -14
intro-follow|,|pronoun|	4-7 12
intro-follow|,|quote|	2-3 -18
intro-follow|,|stop|	1 6	2-3 31	4-7 20	8+ 12
intro-follow|,|subordinator|	2-3 -8
intro-follow|,|word|	1 -8	4-7 -12
intro-follow|,|—|	4-7 10
intro-follow|-|stop|	8+ 9
intro-follow|:|(|	2-3 -9	8+ 15
intro-follow|:|+|	4-7 11
intro-follow|:|,auxiliary|	4-7 11
intro-follow|:|,verb-saying|	2-3 20	4-7 34	8+ 11
intro-follow|:|,word|	4-7 16
intro-follow|:|,|	1 -14	2-3 -15	4-7 -13
intro-follow|:|capital|	1 18	2-3 13	4-7 39	8+ 24
intro-follow|:|determiner|	4-7 6	8+ 24
intro-follow|:|end|	2-3 36	4-7 33	8+ 42
intro-follow|:|preposition|	2-3 7	4-7 20	8+ 10
intro-follow|:|pronoun|	4-7 31	8+ 23
intro-follow|:|quote|	4-7 17
intro-follow|:|stop|	1 -7	2-3 -10	4-7 -17	8+ -12
intro-follow|:|verb-saying|	8+ 15
intro-follow|;|,preposition|	4-7 9
intro-follow|adverb|,|	2-3 7
intro-follow|adverb|:|	2-3 10
intro-follow|adverb|stop|	2-3 -16	4-7 -11	8+ 9
intro-follow|adverb|verb-judging|	2-3 6
intro-follow|adverb|word|	1 -13
intro-follow|auxiliary|,auxiliary|	4-7 6
intro-follow|auxiliary|,verb-saying|	4-7 15
intro-follow|auxiliary|,word|	4-7 9
intro-follow|auxiliary|,|	1 14	4-7 24	8+ 13
intro-follow|auxiliary|:|	1 -11
intro-follow|auxiliary|;|	2-3 -14
intro-follow|auxiliary|capital|	4-7 14
intro-follow|auxiliary|coordinator|	1 20	4-7 9
intro-follow|auxiliary|determiner|	4-7 21
intro-follow|auxiliary|end|	1 -9	4-7 14	8+ 14
intro-follow|auxiliary|preposition|	1 13	2-3 9	4-7 19
intro-follow|auxiliary|pronoun|	2-3 -8	4-7 8
intro-follow|auxiliary|stop|	1 -16	2-3 19	4-7 -6	8+ 19
intro-follow|auxiliary|subordinator|	2-3 21
intro-follow|auxiliary|that|	2-3 11
intro-follow|auxiliary|word|	1 -10	4-7 11
intro-follow|capital|,verb-saying|	2-3 -11
intro-follow|capital|,word|	2-3 11
intro-follow|capital|,|	4-7 14
intro-follow|capital|auxiliary|	1 -8	2-3 -14
intro-follow|capital|capital|	1 -7	2-3 -13
intro-follow|capital|coordinator|	2-3 9
intro-follow|capital|determiner|	4-7 13
intro-follow|capital|end|	2-3 14	4-7 15
intro-follow|capital|preposition|	2-3 -6	4-7 -6
intro-follow|capital|pronoun|	2-3 -9
intro-follow|capital|stop|	1 -16	2-3 7	4-7 7	8+ 13
intro-follow|capital|verb-judging|	1 -8	2-3 -14
intro-follow|capital|verb-saying|	2-3 -13
intro-follow|capital|word|	2-3 15
intro-follow|coordinator|,word|	1 -13
intro-follow|coordinator|,|	2-3 16
intro-follow|coordinator|capital|	2-3 -13
intro-follow|coordinator|coordinator|	2-3 -15
intro-follow|coordinator|determiner|	1 -12	2-3 -12
intro-follow|coordinator|end|	2-3 13
intro-follow|coordinator|preposition|	1 -16
intro-follow|coordinator|stop|	1 -18	2-3 6	4-7 22	8+ 17
intro-follow|coordinator|word|	1 -12
intro-follow|determiner|,auxiliary|	2-3 -8
intro-follow|determiner|,coordinator|	1 15
intro-follow|determiner|,determiner|	2-3 -9
intro-follow|determiner|,preposition|	2-3 -6
intro-follow|determiner|,verb-saying|	1 -17
intro-follow|determiner|,word|	1 -15	2-3 -11
intro-follow|determiner|,|	1 -7	2-3 -20
intro-follow|determiner|;|	2-3 11
intro-follow|determiner|auxiliary|	1 -21	2-3 -9
intro-follow|determiner|capital|	2-3 -15
intro-follow|determiner|coordinator|	1 16	2-3 -21
intro-follow|determiner|end|	1 -21	2-3 -13
intro-follow|determiner|preposition|	1 6
intro-follow|determiner|pronoun|	2-3 7
intro-follow|determiner|stop|	1 7	4-7 16	8+ 15
intro-follow|determiner|subordinator|	2-3 -17
intro-follow|determiner|that|	2-3 -11
intro-follow|determiner|verb-judging|	1 -19	2-3 -15
intro-follow|determiner|verb-saying|	2-3 -20
intro-follow|determiner|word|	1 8	2-3 -9
intro-follow|possessive|auxiliary|	2-3 10
intro-follow|possessive|end|	2-3 -14
intro-follow|possessive|preposition|	2-3 -17
intro-follow|possessive|word|	2-3 -11
intro-follow|preposition|,auxiliary|	2-3 -8
intro-follow|preposition|,determiner|	1 -18	2-3 6	4-7 -8
intro-follow|preposition|,preposition|	1 -10	2-3 13
intro-follow|preposition|,word|	4-7 -13
intro-follow|preposition|,|	1 -16
intro-follow|preposition|:|	1 -15	2-3 6
intro-follow|preposition|;|	4-7 10
intro-follow|preposition|auxiliary|	2-3 -14
intro-follow|preposition|capital|	1 -15	2-3 -10	4-7 12
intro-follow|preposition|coordinator|	1 -28	2-3 -14	4-7 14
intro-follow|preposition|determiner|	2-3 -8
intro-follow|preposition|end|	2-3 -17	4-7 10
intro-follow|preposition|preposition|	1 -26	4-7 12
intro-follow|preposition|pronoun|	1 -13	2-3 -6
intro-follow|preposition|stop|	1 6	4-7 20	8+ 19
intro-follow|preposition|subordinator|	1 -14	4-7 11
intro-follow|preposition|that|	1 -10	2-3 -11
intro-follow|preposition|verb-saying|	2-3 -13
intro-follow|preposition|word|	1 -8	2-3 -9	4-7 -7
intro-follow|pronoun|,word|	2-3 8	4-7 8
intro-follow|pronoun|,|	2-3 7
intro-follow|pronoun|auxiliary|	2-3 7
intro-follow|pronoun|determiner|	2-3 14	4-7 7
intro-follow|pronoun|end|	1 15	2-3 12	4-7 10
intro-follow|pronoun|preposition|	2-3 -19
intro-follow|pronoun|stop|	1 -6	4-7 26	8+ 16
intro-follow|pronoun|subordinator|	2-3 15
intro-follow|quote|,verb-saying|	4-7 8
intro-follow|quote|determiner|	4-7 9
intro-follow|quote|end|	4-7 16	8+ 10
intro-follow|quote|pronoun|	4-7 9
intro-follow|start|(|	2-3 -13
intro-follow|start|,auxiliary|	4-7 18	8+ 14
intro-follow|start|,pronoun|	4-7 13
intro-follow|start|,verb-judging|	4-7 11
intro-follow|start|,verb-saying|	2-3 18	4-7 25	8+ 8
intro-follow|start|,verb-thinking|	8+ 7
intro-follow|start|,word|	4-7 -7	8+ 17
intro-follow|start|:|	1 -13	2-3 -7	4-7 44	8+ 22
intro-follow|start|auxiliary|	1 -18	2-3 -14
intro-follow|start|capital|	2-3 11	4-7 28	8+ 18
intro-follow|start|determiner|	4-7 28	8+ 16
intro-follow|start|end|	2-3 27	4-7 26	8+ 16
intro-follow|start|preposition|	2-3 -18
intro-follow|start|pronoun|	1 18	2-3 10	4-7 32	8+ 17
intro-follow|start|stop|	8+ 8
intro-follow|start|verb-saying|	2-3 27	4-7 30	8+ 17
intro-follow|start|word|	1 -20	4-7 10	8+ 18
intro-follow|start|–|	4-7 6
intro-follow|start|—|	2-3 15	4-7 -10	8+ 23
intro-follow|stop|(|	8+ 11
intro-follow|stop|,auxiliary|	1 16	2-3 20	4-7 31
intro-follow|stop|,preposition|	2-3 -11
intro-follow|stop|,pronoun|	2-3 16	4-7 14	8+ 8
intro-follow|stop|,verb-judging|	4-7 11	8+ 8
intro-follow|stop|,verb-saying|	1 13	2-3 31	8+ 7
intro-follow|stop|,verb-thinking|	4-7 12	8+ 11
intro-follow|stop|,word|	1 15	2-3 9	8+ 14
intro-follow|stop|,|	4-7 16
intro-follow|stop|capital|	2-3 20	4-7 26	8+ 14
intro-follow|stop|determiner|	1 11	2-3 23	4-7 33	8+ 19
intro-follow|stop|end|	1 11	2-3 38	4-7 52	8+ 18
intro-follow|stop|preposition|	4-7 11	8+ 12
intro-follow|stop|pronoun|	1 22	4-7 31	8+ 10
intro-follow|stop|stop|	1 12	4-7 -7
intro-follow|stop|verb-saying|	1 10	2-3 25	4-7 29	8+ 12
intro-follow|stop|—|	4-7 -10
intro-follow|subordinator|,word|	2-3 -6
intro-follow|subordinator|,|	1 6	2-3 -9
intro-follow|subordinator|capital|	2-3 -22	4-7 10
intro-follow|subordinator|coordinator|	2-3 20
intro-follow|subordinator|determiner|	2-3 -14
intro-follow|subordinator|end|	1 -18	2-3 -8	8+ 13
intro-follow|subordinator|preposition|	1 -19
intro-follow|subordinator|stop|	1 16	4-7 14	8+ 21
intro-follow|subordinator|subordinator|	4-7 13
intro-follow|subordinator|word|	1 -15	2-3 -22
intro-follow|that|auxiliary|	1 -20	4-7 14
intro-follow|that|end|	2-3 -16	4-7 11
intro-follow|that|preposition|	4-7 10
intro-follow|that|stop|	2-3 19	4-7 41	8+ 9
intro-follow|that|word|	2-3 8
intro-follow|verb-judging|,|	1 -15	4-7 -7
intro-follow|verb-judging|;|	4-7 12
intro-follow|verb-judging|auxiliary|	2-3 -18
intro-follow|verb-judging|capital|	2-3 -11
intro-follow|verb-judging|coordinator|	1 -15	2-3 10
intro-follow|verb-judging|end|	1 -17	2-3 -8	4-7 11
intro-follow|verb-judging|preposition|	1 -24	2-3 10
intro-follow|verb-judging|stop|	1 17	2-3 -18	4-7 32
intro-follow|verb-judging|verb-saying|	2-3 -11
intro-follow|verb-judging|word|	2-3 -16
intro-follow|verb-saying|,word|	1 -18	2-3 -12
intro-follow|verb-saying|,|	2-3 -19
intro-follow|verb-saying|auxiliary|	2-3 10
intro-follow|verb-saying|capital|	2-3 -18
intro-follow|verb-saying|coordinator|	1 16	2-3 10	4-7 -9
intro-follow|verb-saying|determiner|	1 7	2-3 10
intro-follow|verb-saying|end|	2-3 14	4-7 -20
intro-follow|verb-saying|preposition|	1 11	2-3 11
intro-follow|verb-saying|stop|	2-3 -7	8+ 15
intro-follow|verb-saying|that|	2-3 -10
intro-follow|verb-saying|verb-saying|	2-3 -13
intro-follow|verb-saying|word|	1 -25	2-3 -16
intro-follow|verb-thinking|,|	2-3 -13
intro-follow|verb-thinking|coordinator|	1 -14
intro-follow|verb-thinking|end|	2-3 -6	4-7 14
intro-follow|verb-thinking|preposition|	2-3 15
intro-follow|verb-thinking|stop|	1 -19	2-3 9	4-7 26
intro-follow|verb-thinking|subordinator|	4-7 19
intro-follow|word|,auxiliary|	1 -15	2-3 -7
intro-follow|word|,coordinator|	4-7 12
intro-follow|word|,determiner|	1 -14
intro-follow|word|,preposition|	2-3 -21	4-7 -8
intro-follow|word|,subordinator|	1 15	2-3 13
intro-follow|word|,that|	1 -7	2-3 -14
intro-follow|word|,verb-saying|	8+ 8
intro-follow|word|,word|	1 17	2-3 8
intro-follow|word|,|	1 -30	4-7 16
intro-follow|word|:|	4-7 11
intro-follow|word|;|	1 -14	2-3 -9	4-7 12
intro-follow|word|adverb|	1 -16	2-3 6
intro-follow|word|auxiliary|	4-7 -11
intro-follow|word|capital|	1 12
intro-follow|word|coordinator|	1 12	2-3 20	4-7 17
intro-follow|word|determiner|	4-7 -9	8+ 13
intro-follow|word|end|	1 -7	4-7 -8	8+ 14
intro-follow|word|preposition|	2-3 -15	4-7 -10	8+ 13
intro-follow|word|pronoun|	1 -7
intro-follow|word|quote|	1 -15
intro-follow|word|stop|	2-3 8	4-7 10	8+ 21
intro-follow|word|subordinator|	2-3 -7
intro-follow|word|verb-judging|	1 -13
intro-follow|word|verb-saying|	1 -23	2-3 12
intro-follow|word|word|	1 -13	2-3 -22	4-7 12
intro-follow|—|end|	4-7 9	8+ 8
intro-follow|—|—|	2-3 11
intro-follow|’|stop|	4-7 11
intro|	' -18	( -19	) 12	- 9	: 8	auxiliary 7	determiner -12	possessive -10	preposition -15	pronoun 9	start 18	stop 33	subordinator -10	verb-judging -12	verb-saying -10	word -12	— 11
it:alone|alone|	2-3 8
it:alone|first|	4-7 16	8+ 9
it:alone|inside|	8+ 13
it:best-gap|according-to|according|gap|according-to|,;|	4-7 14
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -10
it:best-gap|according-to|according|gap|according-to|,|	1 -7	2-3 14	4-7 34	8+ 8
it:best-gap|according-to|according|gap|according-to|;|	4-7 6
it:best-gap|according-to|according|gap|according-to||	2-3 22	4-7 15
it:best-gap|colon|naked||	4-7 -6	8+ 13
it:best-gap|named-before|naked||	2-3 21	4-7 25	8+ 6
it:best-gap|named-nearby|naked||	2-3 15	8+ 12
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -8
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 12
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -7
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 18	8+ 6
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -8
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 11	2-3 -12	4-7 7
it:best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 -6
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 16
it:best-gap|sentence-before|saying|gap|sentence-before||	8+ 6
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 15
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 17
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -9
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7	4-7 -6
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -12
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	4-7 21
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 11
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -18	2-3 25	8+ 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 10	4-7 32	8+ 8
it:best-gap|topic|naked||	1 7	2-3 -11	4-7 21	8+ 8
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 13	4-7 20	8+ 8
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 16	8+ 6
it:best-intro|,|according|far|	4-7 20
it:best-intro|,|naked|1|	2-3 13	4-7 14
it:best-intro|,|naked|2-4|	4-7 9
it:best-intro|,|naked|far|	4-7 11
it:best-intro|,|saying|1|	2-3 21	4-7 16	8+ 9
it:best-intro|,|saying|2-4|	2-3 13	4-7 15
it:best-intro|,|saying|far|	4-7 8
it:best-intro|-|naked|2-4|	8+ 6
it:best-intro|:|direct|5-10|	4-7 17
it:best-intro|:|naked|1|	8+ 15
it:best-intro|:|naked|2-4|	2-3 11	8+ 6
it:best-intro|:|naked|5-10|	2-3 9	4-7 39	8+ 9
it:best-intro|:|naked|far|	4-7 17	8+ 9
it:best-intro|:|saying|1|	4-7 33	8+ 9
it:best-intro|:|saying|2-4|	4-7 -6
it:best-intro|:|saying|5-10|	4-7 18	8+ 10
it:best-intro|adverb|naked|far|	1 -16
it:best-intro|auxiliary|according|2-4|	2-3 11
it:best-intro|auxiliary|saying|5-10|	4-7 12
it:best-intro|determiner|according|5-10|	1 -17
it:best-intro|determiner|naked|2-4|	2-3 -13
it:best-intro|determiner|naked|far|	2-3 6
it:best-intro|determiner|other|0|	2-3 -8
it:best-intro|determiner|saying|5-10|	1 -17
it:best-intro|preposition|according|5-10|	2-3 10
it:best-intro|preposition|naked|2-4|	2-3 11	4-7 7
it:best-intro|preposition|naked|5-10|	1 -19	2-3 -9
it:best-intro|preposition|naked|far|	2-3 -14	4-7 11
it:best-intro|preposition|other|1|	1 -6
it:best-intro|preposition|saying|1|	4-7 16
it:best-intro|preposition|saying|2-4|	1 -13	2-3 21	4-7 13
it:best-intro|start|naked|2-4|	4-7 7
it:best-intro|start|naked|far|	4-7 13	8+ 8
it:best-intro|start|other|1|	8+ 7
it:best-intro|start|saying|1|	2-3 17
it:best-intro|stop|naked|1|	2-3 17	4-7 24
it:best-intro|stop|naked|2-4|	1 7	4-7 20
it:best-intro|stop|naked|5-10|	4-7 24
it:best-intro|stop|naked|far|	1 9	2-3 15	4-7 19
it:best-intro|stop|other|1|	4-7 21
it:best-intro|stop|saying|1|	1 6	2-3 18	4-7 6
it:best-intro|stop|saying|5-10|	2-3 -14
it:best-intro|that|saying|1|	4-7 6
it:best-intro|verb-judging|judging|0|	1 -14	4-7 11
it:best-intro|verb-judging|naked|2-4|	2-3 7
it:best-intro|verb-saying|naked|5-10|	1 -18
it:best-intro|verb-saying|saying|0|	1 15	2-3 13	4-7 26
it:best-intro|word|according|2-4|	2-3 10	4-7 24
it:best-intro|word|according|5-10|	2-3 7	4-7 -9
it:best-intro|word|according|far|	4-7 -7
it:best-intro|word|judging|2-4|	1 17	4-7 19
it:best-intro|word|naked|0|	2-3 -10
it:best-intro|word|naked|2-4|	1 11	2-3 -15	4-7 13
it:best-intro|word|naked|5-10|	2-3 11	4-7 22
it:best-intro|word|naked|far|	2-3 -6
it:best-intro|word|saying|2-4|	1 -19	2-3 -11
it:best-intro|word|saying|5-10|	1 -11	2-3 25	4-7 27	8+ 8
it:best-intro|word|saying|far|	4-7 17
it:best-lead|lower|,|according|	according-to 20
it:best-lead|lower|,|judging|	speaker-then-quote -13
it:best-lead|lower|,|naked|	named-nearby 14	topic 11
it:best-lead|lower|,|saying|	quote-then-verb 11	sentence-before 8	speaker-then-quote 16	verb-then-speaker 19
it:best-lead|lower|:|naked|	named-nearby 13
it:best-lead|lower|auxiliary|according|	according-to 12
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 12
it:best-lead|lower|determiner|naked|	named-nearby -18	topic 8
it:best-lead|lower|preposition|according|	according-to 13
it:best-lead|lower|preposition|direct|	speaker-then-quote -10
it:best-lead|lower|preposition|naked|	named-nearby 9	topic -15
it:best-lead|lower|that|naked|	named-nearby 10
it:best-lead|lower|that|saying|	speaker-then-quote 7
it:best-lead|lower|verb-judging|judging|	speaker-then-quote -6
it:best-lead|lower|verb-judging|naked|	topic 7
it:best-lead|lower|verb-saying|naked|	named-nearby -11
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 29
it:best-lead|lower|word|judging|	speaker-then-quote 25
it:best-lead|lower|word|naked|	named-nearby 17
it:best-lead|lower|word|saying|	sentence-before 10	speaker-then-quote -13
it:best-lead|upper|-|naked|	named-nearby 9
it:best-lead|upper|:|according|	according-to 11
it:best-lead|upper|:|apposed|	speaker-then-quote 16
it:best-lead|upper|:|judging|	speaker-then-quote 10
it:best-lead|upper|:|naked|	named-nearby 19	topic 10
it:best-lead|upper|:|saying|	quote-then-verb 8	verb-then-speaker 22
it:best-lead|upper|determiner|direct|	quote-then-speaker -12
it:best-lead|upper|determiner|naked|	named-nearby 7
it:best-lead|upper|determiner|other|	quote-then-verb -8
it:best-lead|upper|preposition|according|	according-to -14
it:best-lead|upper|preposition|naked|	named-nearby -25	topic -11
it:best-lead|upper|start|according|	according-to -9
it:best-lead|upper|start|naked|	named-before 8	topic 10
it:best-lead|upper|start|other|	quote-then-verb 7
it:best-lead|upper|start|saying|	quote-then-verb 16
it:best-lead|upper|stop|according|	sentence-before 8
it:best-lead|upper|stop|direct|	sentence-before 16
it:best-lead|upper|stop|naked|	named-before 29	named-nearby 11	topic 14
it:best-lead|upper|stop|other|	quote-then-verb 12
it:best-lead|upper|stop|saying|	quote-then-speaker 11	quote-then-verb -6	sentence-before 19
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -8
it:best-lead|upper|word|direct|	speaker-then-quote -7
it:best-lead|upper|word|naked|	named-nearby -19	topic -8
it:best-lead|upper|word|saying|	quote-then-speaker -6	verb-then-speaker -16
it:best-lemma|	affermare 8	aggiungere 17	anticipare -8	assicurare 7	attaccare 9	auspicare 12	avvertire 20	chiamare -17	commentare 8	confermare -11	confidare 12	contestare -9	definire 7	esprimere 12	garantire 8	giudicare 13	giurare 15	gridare 7	incalzare 6	insistere 13	interrompere 13	intimare 6	invitare -6	leggere 12	motivare 7	negare 13	parlare 11	precisare 17	promettere 11	puntualizzare 9	raccontare -12	rassicurare 11	recitare 18	replicare 15	ribadire 14	ribattere 23	riconoscere 13	ricordare 7	ringraziare 20	rivelare -10	salutare 14	sapere 16	scandire 15	scrivere -11	sostenere -8	sottolineare 9	tagliare 16	unlisted -7
it:best-lemma|affermare|quote-then-verb|	1 8
it:best-lemma|aggiungere|speaker-then-quote|	1 14	5-10 12
it:best-lemma|aggiungere|verb-then-speaker|	1 8
it:best-lemma|ammettere|quote-then-verb|	1 13
it:best-lemma|ammettere|verb-then-speaker|	1 8
it:best-lemma|assicurare|quote-then-verb|	1 11
it:best-lemma|assicurare|speaker-then-quote|	2-4 15
it:best-lemma|assicurare|verb-then-speaker|	1 8
it:best-lemma|auspicare|speaker-then-quote|	2-4 12
it:best-lemma|avvertire|verb-then-speaker|	1 9
it:best-lemma|chiamare|quote-then-verb|	1 14
it:best-lemma|chiamare|speaker-then-quote|	0 -16	2-4 -15
it:best-lemma|chiedere|quote-then-verb|	1 11
it:best-lemma|chiedere|speaker-then-quote|	0 10	5-10 -9
it:best-lemma|commentare|quote-then-verb|	1 8
it:best-lemma|confermare|speaker-then-quote|	2-4 -12
it:best-lemma|definire|speaker-then-quote|	0 -8	2-4 15
it:best-lemma|dire|quote-then-verb|	1 15
it:best-lemma|dire|speaker-then-quote|	0 13	1 -8	2-4 7
it:best-lemma|dire|verb-then-speaker|	1 8
it:best-lemma|esprimere|speaker-then-quote|	0 12
it:best-lemma|giudicare|speaker-then-quote|	2-4 13
it:best-lemma|giurare|quote-then-verb|	1 7
it:best-lemma|invitare|speaker-then-quote|	1 12	2-4 -6
it:best-lemma|motivare|quote-then-verb|	1 7
it:best-lemma|none|according-to|	2-4 23
it:best-lemma|none|colon|	1 -7
it:best-lemma|none|named-before|	1 22	2-4 17	5-10 17	far 20
it:best-lemma|none|named-nearby|	1 18	2-4 9	5-10 7
it:best-lemma|none|quote-then-speaker|	2-4 -12
it:best-lemma|none|sentence-before|	1 10	far -17
it:best-lemma|none|speaker-then-quote|	5-10 12	far -14
it:best-lemma|none|topic|	0 -16	2-4 7	5-10 -7
it:best-lemma|parlare|speaker-then-quote|	2-4 14	5-10 8
it:best-lemma|parlare|verb-then-speaker|	1 12
it:best-lemma|precisare|quote-then-verb|	1 12
it:best-lemma|precisare|speaker-then-quote|	2-4 15
it:best-lemma|promettere|speaker-then-quote|	0 10
it:best-lemma|raccontare|quote-then-verb|	1 14	5-10 -14
it:best-lemma|rassicurare|speaker-then-quote|	1 11
it:best-lemma|replicare|speaker-then-quote|	5-10 8
it:best-lemma|ribattere|speaker-then-quote|	2-4 16
it:best-lemma|ribattere|verb-then-speaker|	1 6
it:best-lemma|ricordare|speaker-then-quote|	5-10 11
it:best-lemma|rispondere|quote-then-verb|	1 11
it:best-lemma|salutare|speaker-then-quote|	0 11
it:best-lemma|sapere|speaker-then-quote|	5-10 17
it:best-lemma|scandire|sentence-before|	far 15
it:best-lemma|scherzare|quote-then-verb|	1 6
it:best-lemma|scrivere|quote-then-verb|	1 11
it:best-lemma|scrivere|speaker-then-quote|	1 11	2-4 -9	5-10 9
it:best-lemma|tagliare|quote-then-verb|	1 16
it:best-lemma|unlisted|quote-then-verb|	0 -8
it:best-near|according-to|according|	2-4 23
it:best-near|according|1|	1 -9	4-7 17
it:best-near|according|2-4|	1 10	2-3 15	4-7 28
it:best-near|according|5-10|	1 -18	2-3 16	4-7 -8
it:best-near|according|far|	2-3 -12	4-7 -7	8+ 14
it:best-near|colon|naked|	1 -7
it:best-near|direct|2-4|	1 -9
it:best-near|direct|5-10|	4-7 7
it:best-near|direct|far|	4-7 -12
it:best-near|judging|0|	1 -14	4-7 11
it:best-near|judging|1|	2-3 7
it:best-near|judging|2-4|	1 13	4-7 19
it:best-near|judging|5-10|	4-7 17
it:best-near|naked|0|	2-3 -9
it:best-near|naked|1|	1 -11	2-3 9	8+ 13
it:best-near|naked|2-4|	1 16	8+ 8
it:best-near|naked|5-10|	4-7 12	8+ 11
it:best-near|naked|far|	1 6	4-7 32	8+ 7
it:best-near|named-before|naked|	1 22	2-4 17	5-10 17	far 20
it:best-near|named-nearby|naked|	1 18	2-4 9	5-10 7
it:best-near|other|0|	2-3 -8
it:best-near|other|1|	1 -6	4-7 18	8+ 6
it:best-near|quote-then-speaker|direct|	2-4 -12
it:best-near|quote-then-speaker|saying|	1 11
it:best-near|quote-then-verb|judging|	1 14
it:best-near|quote-then-verb|other|	0 -8
it:best-near|quote-then-verb|saying|	1 11	5-10 -15
it:best-near|saying|0|	1 15	2-3 12	4-7 26
it:best-near|saying|1|	1 19	4-7 29	8+ 7
it:best-near|saying|2-4|	1 -22
it:best-near|saying|5-10|	1 -20	2-3 -6	4-7 6	8+ 14
it:best-near|saying|far|	1 -6	2-3 10	4-7 22
it:best-near|sentence-before|according|	1 6	far -14
it:best-near|sentence-before|saying|	2-4 7	5-10 11
it:best-near|speaker-then-quote|apposed|	5-10 14
it:best-near|speaker-then-quote|direct|	far -12
it:best-near|speaker-then-quote|judging|	0 -7	2-4 15
it:best-near|speaker-then-quote|saying|	0 23	1 8	2-4 -17	far 16
it:best-near|topic|naked|	0 -16	2-4 7	5-10 -7
it:best-near|verb-then-speaker|saying|	1 25	2-4 8	5-10 -12
it:best-negated|	true 7
it:best-order|according|according|1|	1 -9	4-7 17
it:best-order|according|according|2-4|	1 10	2-3 15	4-7 28
it:best-order|according|according|5-10|	1 -18	2-3 16	4-7 -8
it:best-order|according|according|far|	2-3 -12	4-7 -7	8+ 14
it:best-order|apposed|judging|2-4|	4-7 12
it:best-order|apposed|saying|0|	4-7 15
it:best-order|apposed|saying|1|	4-7 17	8+ 8
it:best-order|apposed|saying|2-4|	2-3 -11	4-7 -11
it:best-order|apposed|saying|5-10|	2-3 17
it:best-order|apposition|saying|5-10|	2-3 -7	4-7 10
it:best-order|apposition|saying|far|	4-7 10
it:best-order|direct|direct|2-4|	1 -9
it:best-order|direct|direct|5-10|	4-7 7
it:best-order|direct|direct|far|	4-7 -12
it:best-order|direct|judging|0|	1 -14
it:best-order|direct|judging|2-4|	1 9	4-7 15
it:best-order|direct|saying|0|	2-3 10	4-7 21
it:best-order|direct|saying|1|	1 10	4-7 24	8+ 6
it:best-order|direct|saying|2-4|	1 -20	4-7 45
it:best-order|direct|saying|5-10|	1 -14	2-3 8	4-7 27	8+ 11
it:best-order|direct|saying|far|	4-7 15
it:best-order|inverted|other|0|	2-3 -8
it:best-order|inverted|other|1|	1 -6	4-7 18	8+ 6
it:best-order|inverted|saying|1|	1 15	2-3 9	4-7 16	8+ 7
it:best-order|inverted|saying|2-4|	4-7 20
it:best-order|inverted|saying|5-10|	1 -14	2-3 -14
it:best-order|inverted|saying|far|	2-3 10	4-7 9
it:best-order|naked|naked|0|	2-3 -9
it:best-order|naked|naked|1|	1 -11	2-3 9	8+ 13
it:best-order|naked|naked|2-4|	1 16	8+ 8
it:best-order|naked|naked|5-10|	4-7 12	8+ 11
it:best-order|naked|naked|far|	1 6	4-7 32	8+ 7
it:best-phrase|name|	direct -7	judging 16	naked 19
it:best-phrase|noun|	apposed 8	direct -10	naked -14	shared 17
it:best-phrase|pronoun|	naked 17	saying 14
it:best-score|	-1 -15	-3 -12	-4 -16	2 14	3 12	4 15	5 26
it:best-score|-1|	2-3 -9	4-7 -9
it:best-score|-2|	1 -7	2-3 13	4-7 -9	8+ 13
it:best-score|-3|	1 -8	2-3 -13	4-7 37	8+ 10
it:best-score|-4|	1 -12	2-3 -14	8+ 10
it:best-score|0|	1 6	2-3 -11	8+ 14
it:best-score|1|	1 8	4-7 26	8+ 9
it:best-score|2|	2-3 16	4-7 41	8+ 12
it:best-score|3|	2-3 16	8+ 8
it:best-score|4|	1 -7	2-3 13	4-7 29	8+ 7
it:best-score|5|	2-3 15	4-7 18
it:best|according-to|according|	1 -9	2-3 22	8+ 6
it:best|colon|naked|	4-7 -6	8+ 13
it:best|named-before|naked|	2-3 21	4-7 25	8+ 6
it:best|named-nearby|naked|	2-3 15	8+ 12
it:best|quote-then-speaker|direct|	2-3 -12
it:best|quote-then-speaker|saying|	2-3 -7	4-7 16
it:best|quote-then-verb|other|	2-3 -6	4-7 18	8+ 6
it:best|quote-then-verb|saying|	1 11	2-3 -12	4-7 7
it:best|sentence-before|according|	2-3 -13	4-7 -12
it:best|sentence-before|direct|	4-7 16
it:best|sentence-before|saying|	1 -6	2-3 6	4-7 18	8+ 7
it:best|speaker-then-quote|apposed|	2-3 6	4-7 15
it:best|speaker-then-quote|direct|	1 -11	4-7 -7
it:best|speaker-then-quote|judging|	1 6	2-3 -7	4-7 26
it:best|speaker-then-quote|saying|	8+ 14
it:best|speaker-then-quote|shared|	4-7 17
it:best|topic|naked|	1 7	2-3 -11	4-7 21	8+ 8
it:best|verb-then-speaker|saying|	1 -12	2-3 13	4-7 31	8+ 9
it:case-follow|all-one|,auxiliary|	none 6
it:case-follow|all-one|,preposition|	none -6
it:case-follow|all-one|,that|	none -10
it:case-follow|all-one|,word|	none -13
it:case-follow|all-one|preposition|	none -13
it:case-follow|all-one|stop|	! 13
it:case-follow|all|,determiner|	none 10
it:case-follow|all|auxiliary|	none -8
it:case-follow|all|end|	none 13
it:case-follow|all|stop|	none 6
it:case-follow|first|,auxiliary|	? 8	none 14
it:case-follow|first|,determiner|	none -7
it:case-follow|first|,preposition|	none -15
it:case-follow|first|,pronoun|	none 6
it:case-follow|first|,verb-saying|	? 12	none 28
it:case-follow|first|end|	. 10	? 14	none 19
it:case-follow|first|stop|	? -8
it:case-follow|first|word|	none -6
it:case-follow|first|–|	, 6
it:case-follow|most|stop|	none 6
it:case-follow|none|,auxiliary|	none -6
it:case-follow|none|,preposition|	none -12
it:case-follow|none|,subordinator|	none 14
it:case-follow|none|,that|	none -8
it:case-follow|none|;|	none 17
it:case-follow|none|auxiliary|	none -13
it:case-follow|none|end|	none -12
it:case-follow|none|preposition|	none 19
it:case-follow|some|stop|	none 11
it:case-intro|all-one|	: 14	adverb -9	preposition -18	stop 19	verb-judging -11	word -15
it:case-intro|all|	, 12	preposition 6	word -8
it:case-intro|first|	, -8	- 9	: 12	capital -9	determiner -9	preposition -21	verb-saying -10
it:case-intro|most|	: -6
it:case-intro|none|	; 11	adverb -6	capital -12	coordinator -11	verb-saying 12
it:case-intro|some|	, 10	verb-saying 10
it:case|all-one|	1 12	2 -19	3 13
it:case|all|	3 15
it:case|first|	10+ 15	2 -11	6-9 38
it:case|most|	6-9 9
it:case|none|	1 -12	10+ 7	2 17	3 -9	6-9 30
it:case|some|	3 9	4-5 12	6-9 9
it:clause|false|false|	all 15	all-one 8	some 11
it:clause|false|true|	none 10
it:clause|true|false|	first -7
it:clause|true|true|	first 43	none 34
it:continues|	true 6
it:ending|	! 18	, 6	. 13
it:family|"|	1 10	4-7 39	8+ 7
it:family|'|	1 10	2-3 13	4-7 9
it:family|none|	2-3 14
it:family|«|	1 -11	2-3 -6	4-7 -6	8+ 13
it:family|‘|	4-7 25
it:family|“|	2-3 7	8+ 9
it:follow|	,auxiliary 6	,coordinator 12	,determiner 11	,preposition -21	,pronoun 6	,quote -6	,subordinator 14	,that -10	,verb-saying 8	,word -9	; 17	auxiliary -14	determiner -9	end 11	preposition 14	pronoun -11	– 14
it:headline|false|	8+ 13
it:headline|true|	1 -16	2-3 8	4-7 28
it:in-noun|false|false|1|	all-one 12	none -12
it:in-noun|false|false|2-3|	all 14	some 9
it:in-noun|false|false|4-7|	none 7	some 15
it:in-noun|false|false|8+|	first 12	none 10
it:in-noun|true|false|2-3|	all -13	all-one -11	first -17	none 8
it:in-noun|true|false|4-7|	first 10
it:in-noun|true|false|8+|	none 6
it:in-noun|true|true|1|	none -9
it:in-noun|true|true|2-3|	first -6
it:intro-follow|,|,preposition|	4-7 -8
it:intro-follow|,|,verb-saying|	2-3 11
it:intro-follow|,|end|	2-3 12	4-7 7
it:intro-follow|,|stop|	2-3 8	4-7 7	8+ 9
it:intro-follow|-|stop|	8+ 9
it:intro-follow|:|,auxiliary|	4-7 11
it:intro-follow|:|,verb-saying|	4-7 16
it:intro-follow|:|end|	2-3 20	4-7 33
it:intro-follow|:|stop|	1 13	4-7 9	8+ 14
it:intro-follow|adverb|stop|	1 -16	2-3 -11
it:intro-follow|auxiliary|stop|	1 -11	2-3 13	4-7 11
it:intro-follow|capital|,verb-saying|	2-3 -6
it:intro-follow|determiner|,determiner|	1 -18
it:intro-follow|determiner|auxiliary|	2-3 -14
it:intro-follow|determiner|preposition|	2-3 14
it:intro-follow|determiner|stop|	1 -19	4-7 20
it:intro-follow|determiner|word|	2-3 -6
it:intro-follow|preposition|,determiner|	2-3 8
it:intro-follow|preposition|,word|	2-3 -14
it:intro-follow|preposition|coordinator|	1 -14
it:intro-follow|preposition|end|	1 -10	2-3 -16
it:intro-follow|preposition|preposition|	1 -16
it:intro-follow|preposition|stop|	2-3 -9	4-7 23
it:intro-follow|start|,auxiliary|	8+ 6
it:intro-follow|start|,pronoun|	8+ 8
it:intro-follow|start|,verb-saying|	2-3 15	4-7 9
it:intro-follow|start|,word|	8+ 13
it:intro-follow|start|:|	4-7 14
it:intro-follow|start|end|	2-3 8
it:intro-follow|start|–|	4-7 6
it:intro-follow|stop|,auxiliary|	1 10	2-3 14	4-7 16	8+ 6
it:intro-follow|stop|,pronoun|	4-7 12
it:intro-follow|stop|,verb-saying|	2-3 25	4-7 12	8+ 6
it:intro-follow|stop|,word|	4-7 16	8+ 10
it:intro-follow|stop|end|	4-7 14
it:intro-follow|stop|stop|	1 12	2-3 12	4-7 30
it:intro-follow|that|stop|	4-7 13
it:intro-follow|verb-judging|stop|	1 -11	2-3 -17	4-7 15
it:intro-follow|verb-saying|stop|	2-3 10
it:intro-follow|word|,determiner|	1 -10	2-3 7
it:intro-follow|word|,preposition|	2-3 -9
it:intro-follow|word|,subordinator|	2-3 10
it:intro-follow|word|,that|	1 -6
it:intro-follow|word|:|	4-7 12
it:intro-follow|word|auxiliary|	2-3 -8
it:intro-follow|word|preposition|	2-3 12
it:intro-follow|word|stop|	4-7 6
it:intro-follow|word|word|	1 -9
it:intro|	, 6	- 9	: 13	; 11	adverb -12	capital -15	coordinator -11	start 6	stop 13
it:lead|lower|	; 11	adverb -8	capital -12	coordinator -11	verb-saying 12
it:lead|upper|	- 9	: 15	adverb -11	capital -9	preposition -14	start 6	stop 13	verb-judging -11	verb-saying -7	word -6
it:naming|detto|1|	4-7 12
it:naming|false|	verb-saying -7	word -11
it:naming|none|	8+ 13
it:naming|parola|1|	1 -10
it:naming|true|	, 6	- 9	: 16	; 11	adverb -12	capital -15	coordinator -11	start 6	stop 13	that -7
it:nobody|1|	word -9
it:nobody|4-7|	, -8	start 8	stop 14
it:nobody|8+|	start 12	stop 9
it:others|0|	1 8	2-3 6	8+ 13
it:others|1|	1 -14	8+ 12
it:others|2|	1 -14	2-3 -11	4-7 6
it:own-case|false|all-one|	: 12	adverb -9	preposition -18	stop 19	verb-judging -11	word -15
it:own-case|false|all|	, 12	preposition 6	word -8
it:own-case|false|first|	, -8	- 8	: 15	capital -9	determiner -9	preposition -21	verb-saying -11
it:own-case|false|most|	: -6
it:own-case|false|none|	; 11	adverb -6	capital -12	coordinator -11	that -7	verb-saying 12
it:own-case|false|some|	, 10	verb-saying 10
it:own-case|true|first|	stop 22
it:own-case|true|none|	, 24	: 8	preposition 11	that 7	word 20
it:own|false|	8+ 11
it:own|true|	2-3 15	8+ 12
it:sentence|none|	8+ 16
it:sentence|saying|	1 -8	2-3 8	4-7 8	8+ 12
it:sentence|thinking|	4-7 22
it:size-ending|10+|none|	,auxiliary 6	,pronoun 7	,verb-saying 6	,word 9	stop 15
it:size-ending|1|!|	stop 13
it:size-ending|1|none|	,preposition -12	,that -8	,word -14	: -11	; 9	coordinator -15	end -7	preposition -21	word -9
it:size-ending|2|?|	,verb-saying 10
it:size-ending|2|none|	,that -8	,word -14	auxiliary -12	coordinator 13	preposition 16	stop 10	word -6
it:size-ending|3|.|	end 9
it:size-ending|3|none|	,auxiliary 6	,determiner 15	,preposition -12	,subordinator 10	,verb-saying 17	: 7	determiner -9	end 15	preposition 14	stop -11
it:size-ending|4-5|.|	end 10
it:size-ending|4-5|?|	end 8
it:size-ending|4-5|none|	,auxiliary 22	,preposition -9	,pronoun 11	,verb-saying 25	,word 12	: 14	; 10	end 20
it:size-ending|6-9|.|	end 10
it:size-ending|6-9|?|	end 9	stop 12
it:size-ending|6-9|none|	,auxiliary 11	,verb-saying 7	,word 16	: 14	end 17	stop 47
it:size-follow|10+|	,auxiliary 6	,pronoun 7	,verb-saying 6	,word 9	stop 15
it:size-follow|1|	,preposition -12	,that -8	,word -14	: -11	; 9	coordinator -15	end -7	preposition -21	word -9
it:size-follow|2|	,that -8	,word -14	auxiliary -12	coordinator 13	preposition 16	stop 7	word -6
it:size-follow|3|	,auxiliary 7	,determiner 15	,preposition -12	,subordinator 10	,verb-saying 17	: 7	determiner -9	end 18	preposition 14	stop -11
it:size-follow|4-5|	,auxiliary 22	,preposition -9	,pronoun 11	,verb-saying 25	,word 13	: 14	; 10	end 21
it:size-follow|6-9|	,auxiliary 11	,verb-saying 7	,word 16	: 14	end 20	stop 47
it:size-intro|10+|	- 9	: 14	start 7	stop 6
it:size-intro|1|	: 13	adverb -16	capital -10	stop 18	verb-judging -15
it:size-intro|2|	: 13	adverb -11	capital -13	start -10	verb-judging 10	verb-saying 17
it:size-intro|3|	, 17	: 8	auxiliary 11	determiner -14	preposition -11	start 14	verb-judging -8
it:size-intro|4-5|	: -6	auxiliary 13	determiner 23	preposition 16	start 14	stop 46	that 13	verb-judging 15	verb-saying -6
it:size-intro|6-9|	, 23	: 36	auxiliary 7	preposition 9	start 11	stop 12	that 8	verb-saying 16	word 21
it:size|	10+ 15	6-9 46
it:subject|elided|	,pronoun 11	1 -18	2-3 9	4-7 14	8+ 11
it:subject|none|	,coordinator 12	,preposition -18	,pronoun 15	,word 13	8+ 12	: -6	; 15	auxiliary -12	coordinator -12	determiner -9	end 13	preposition 11	pronoun -11	word -13
it:subject|own|	,auxiliary 13	,determiner 8	,subordinator 12	,that -9	,verb-saying 9	,word -19	2-3 6	4-7 7	8+ 9	: 10	; 7	auxiliary -10	coordinator 10	preposition 8	stop 8	– 6
it:two-before|)|	- 6
it:two-before|,|	determiner -13	preposition 6	word -14
it:two-before|:|	word 11
it:two-before|adverb|	, -9	: 20	preposition 9	stop 6
it:two-before|auxiliary|	verb-judging 13
it:two-before|capital|	, 23	: 12	preposition -17	verb-judging -10	verb-saying 18	word -7
it:two-before|coordinator|	preposition -15
it:two-before|determiner|	: 16	determiner 9	verb-judging 9
it:two-before|preposition|	capital 8	determiner 6	preposition -11	verb-saying -10
it:two-before|pronoun|	, 11	stop 9	verb-judging -8	verb-saying 10
it:two-before|quote|	, -7	: 9	coordinator -9	stop 13
it:two-before|start|	determiner -13	start 6
it:two-before|stop|	capital -15	preposition -10
it:two-before|verb-judging|	adverb -12
it:two-before|verb-saying|	, 14	: 23	preposition 14	stop 7	that 13	word 18
it:two-before|word|	, -8	; 11	adverb 6	preposition -18	stop 29	verb-judging -13	verb-saying 13	word 29
it:two-words-before|)|	- 6
it:two-words-before|,|	di 11	per -9
it:two-words-before|altro|	: 13
it:two-words-before|anni|	. 11
it:two-words-before|base|	: 7
it:two-words-before|braccia|	: 16
it:two-words-before|c’|	è -12
it:two-words-before|dice|	. 7
it:two-words-before|di|	aver 12	essere 16
it:two-words-before|euro|	. 10
it:two-words-before|ha|	scritto -12
it:two-words-before|il|	giudizio -12
it:two-words-before|invece|	di 12
it:two-words-before|invita|	a 12
it:two-words-before|la|	chiamano -7	definisce 13	parola -10
it:two-words-before|lei|	, 8
it:two-words-before|lindqvist|	, 7
it:two-words-before|lui|	. 9
it:two-words-before|modulo|	? 9
it:two-words-before|nega|	: 12
it:two-words-before|parlamento|	. 8
it:two-words-before|parlano|	di 14
it:two-words-before|parla|	di 12
it:two-words-before|per|	i 7
it:two-words-before|precisa|	: 14
it:two-words-before|rassicura|	: 11
it:two-words-before|secondo|	la -12
it:two-words-before|si|	chiama -10	dice 11
it:two-words-before|spiega|	, 8
it:two-words-before|sport|	. 9
it:two-words-before|start|	il -11	start 6
it:two-words-before|s’|	intitola -13
it:two-words-before|testa|	: 7
it:two-words-before|tratta|	di 13
it:two-words-before|volte|	. 6
it:two-words-before||	, -7	. 13	: 9	e -9
it:two-words-before|è|	detto 12	stata 14
it:verb|false|1|	lower -12	upper 11
it:verb|false|8+|	lower 11	upper 7
it:verb|true|2-3|	lower 27	upper 9
it:verb|true|4-7|	lower 12	upper 12
it:verb|true|8+|	lower 8	upper 14
it:word-after|,|	! 14	? 13	none -6
it:word-after|.|	! 13	? -8
it:word-after|	; 17	? -10	da -13	della 12	end 11	era -12	non -9	è -12	– 14
it:word-after|;|	none 17
it:word-after|?|	none -10
it:word-after|da|	none -13
it:word-after|della|	none 12
it:word-after|end|	. 12	? 14	none 9
it:word-after|era|	none -12
it:word-after|non|	none -9
it:word-after|è|	none -12
it:word-after|–|	, 6
it:word-before|	, 6	- 9	. 11	: 13	; 11	? 21	a -12	aver 14	chiama -10	chiamano -10	chiede 10	come -12	definisce 13	definito -9	del -17	detto -7	di 17	dice 11	e -9	era 11	essere 16	giudizio -12	già -12	il -17	intitola -13	la 6	parola -10	per -11	promette 10	resterebbe 8	saluta 11	sarebbero 11	scritto -19	start 6	su -7	sua 10	trattati 16	un 6
it:word-before|,|	2-3 12	8+ 9
it:word-before|-|	8+ 9
it:word-before|.|	1 17	4-7 32	8+ 7
it:word-before|:|	1 13	2-3 15	8+ 8
it:word-before|?|	2-3 14	4-7 23
it:word-before|aver|	2-3 12	4-7 15
it:word-before|a|	1 -10	4-7 16
it:word-before|che|	4-7 13
it:word-before|chiamano|	1 -9
it:word-before|chiama|	1 -12
it:word-before|come|	2-3 -10
it:word-before|definisce|	4-7 12
it:word-before|del|	1 -12	2-3 -16
it:word-before|detto|	4-7 12
it:word-before|di|	2-3 13	4-7 10
it:word-before|era|	2-3 11
it:word-before|essere|	2-3 16
it:word-before|giudizio|	1 -12
it:word-before|il|	1 -12	2-3 -12
it:word-before|intitola|	2-3 -13
it:word-before|i|	1 -15
it:word-before|parola|	1 -10
it:word-before|per|	2-3 -11
it:word-before|promette|	2-3 8
it:word-before|resterebbe|	4-7 8
it:word-before|saluta|	2-3 11
it:word-before|scritto|	1 -16	4-7 -10
it:word-before|start|	4-7 16	8+ 9
it:word-before|su|	2-3 -7
it:word-before|trattati|	4-7 16
it:word-before|è|	4-7 11
it:work|near|none|	first -13	none 7
it:work|near|none|word|	none 7
it:work|none|none|,|	all 12	some 10
it:work|none|none|-|	first 9
it:work|none|none|:|	all-one 14	first 18	most -6
it:work|none|none|;|	none 11
it:work|none|none|adverb|	all-one -9	none -6
it:work|none|none|	all 15	all-one 7	some 11
it:work|none|none|capital|	first -9	none -12
it:work|none|none|coordinator|	none -11
it:work|none|none|determiner|	first -9
it:work|none|none|preposition|	all 6	all-one -18	first -21
it:work|none|none|stop|	all-one 19
it:work|none|none|verb-judging|	all-one -9
it:work|none|none|verb-saying|	first -10	none 12	some 10
it:work|none|none|word|	all -8	all-one -15
it:work|right|none|	none 12
it:work|right|none|word|	none 12
lead|lower|	' -8	( -11	, 21	: -14	; 13	auxiliary 17	capital 21	determiner -8	possessive 8	pronoun 18	quote -15	that 7	verb-judging 6	verb-saying 6	verb-thinking 6	word 9
lead|other|	: -11	auxiliary -8	start 17	stop 9	that -6	word -13
lead|upper|	' -12	( -15	) 12	, -25	- 9	: 15	; -10	auxiliary -29	capital -23	coordinator -20	determiner -9	possessive -19	preposition -25	pronoun -22	quote 22	start 17	stop 33	subordinator -26	verb-judging -36	verb-saying -19	verb-thinking -13	word -43	– -6	— 11
naming|begriff|1|	1 -10
naming|called|1|	4-7 11
naming|called|2|	1 29	2-3 8	4-7 26	8+ 9
naming|called|3|	1 33	2-3 28	4-7 44	8+ 14
naming|christened|1|	2-3 -11
naming|conhecido|2|	2-3 -6
naming|conocido|2|	4-7 -11
naming|detto|1|	4-7 12
naming|dit|1|	2-3 -10	4-7 17
naming|dit|3|	2-3 14	4-7 13
naming|entitled|1|	4-7 -8
naming|false|	, 17	auxiliary -11	capital -10	coordinator -12	determiner 6	preposition -15	pronoun 13	quote 9	subordinator -29	that 17	verb-judging -13	verb-saying 13	verb-thinking -7	word -25
naming|known|2|	1 -17	2-3 -15
naming|known|3|	2-3 -25
naming|labeled|1|	2-3 -6
naming|mot|1|	1 -17
naming|mot|2|	1 -17
naming|named|1|	1 -15	2-3 -19
naming|named|2|	2-3 -7
naming|nicknamed|1|	2-3 -15	4-7 -11
naming|none|	1 -13	4-7 6	8+ 12
naming|palavra|1|	1 -18
naming|parola|1|	1 -10
naming|phrase|1|	1 -14	2-3 -19
naming|slogan|1|	2-3 -13	4-7 -8
naming|slogan|2|	4-7 -11
naming|so-called|1|	1 -15	2-3 -27
naming|sogenannte|1|	1 -10
naming|termed|1|	2-3 15
naming|term|1|	1 -12	2-3 -15
naming|titled|1|	2-3 -20	4-7 -16
naming|true|	' -18	( -19	) 12	, -7	- 9	: 9	auxiliary 9	determiner -14	possessive -10	preposition -12	start 18	stop 35	verb-saying -14	— 11
naming|words|1|	2-3 -23
naming|words|2|	4-7 13
naming|word|1|	1 -18
nl:alone|first|	4-7 23	8+ 9
nl:alone|inside|	8+ -6
nl:best-gap|according-to|according|gap|according-to|,|	4-7 18	8+ 14
nl:best-gap|according-to|according|gap|according-to||	2-3 11	4-7 21
nl:best-gap|colon|naked||	8+ -8
nl:best-gap|named-before|naked||	1 11	4-7 -7	8+ 7
nl:best-gap|named-nearby|naked||	2-3 6	8+ 21
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -9
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 14	8+ 10
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 10	8+ 13
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 10	2-3 7	4-7 18	8+ 6
nl:best-gap|sentence-after|saying|gap|sentence-after||	4-7 12
nl:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 12
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -11
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 8
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 10	4-7 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 17	4-7 11	8+ 13
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -9
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 9	4-7 6	8+ 11
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 20
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -15	2-3 -16	4-7 -6
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 11
nl:best-gap|topic|naked||	4-7 22	8+ 15
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 15
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 10
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 10
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 7
nl:best-intro|,|judging|5-10|	4-7 9
nl:best-intro|,|naked|2-4|	2-3 -11	4-7 18
nl:best-intro|,|saying|1|	4-7 10
nl:best-intro|:|naked|1|	2-3 9
nl:best-intro|:|naked|2-4|	2-3 10	8+ 13
nl:best-intro|:|naked|5-10|	4-7 20	8+ 11
nl:best-intro|:|naked|far|	2-3 -12	8+ 12
nl:best-intro|:|saying|1|	4-7 23
nl:best-intro|:|saying|2-4|	2-3 9	8+ 12
nl:best-intro|:|saying|5-10|	4-7 17
nl:best-intro|adverb|saying|5-10|	4-7 12
nl:best-intro|auxiliary|naked|1|	4-7 13
nl:best-intro|auxiliary|naked|5-10|	2-3 14
nl:best-intro|auxiliary|naked|far|	1 -15
nl:best-intro|auxiliary|saying|5-10|	4-7 17
nl:best-intro|determiner|judging|1|	4-7 6
nl:best-intro|determiner|naked|5-10|	1 -8	2-3 -12
nl:best-intro|determiner|saying|2-4|	1 -10
nl:best-intro|preposition|naked|2-4|	1 7	2-3 13	4-7 9
nl:best-intro|preposition|naked|5-10|	2-3 -16	4-7 11
nl:best-intro|preposition|saying|1|	2-3 13	4-7 20
nl:best-intro|preposition|saying|2-4|	1 -10
nl:best-intro|start|according|1|	4-7 8
nl:best-intro|start|judging|1|	4-7 7
nl:best-intro|start|naked|1|	8+ 7
nl:best-intro|start|naked|2-4|	4-7 10	8+ 7
nl:best-intro|start|naked|far|	8+ 13
nl:best-intro|start|other|1|	8+ 8
nl:best-intro|start|saying|1|	4-7 16	8+ 7
nl:best-intro|start|saying|2-4|	4-7 8
nl:best-intro|stop|according|1|	4-7 14	8+ 14
nl:best-intro|stop|judging|1|	4-7 8	8+ 10
nl:best-intro|stop|naked|1|	4-7 20	8+ 9
nl:best-intro|stop|naked|2-4|	4-7 -9	8+ 13
nl:best-intro|stop|naked|5-10|	2-3 10	4-7 17
nl:best-intro|stop|naked|far|	1 -7	4-7 24	8+ 11
nl:best-intro|stop|other|1|	4-7 10	8+ 12
nl:best-intro|stop|saying|1|	1 10	2-3 18	4-7 12
nl:best-intro|stop|saying|5-10|	4-7 9
nl:best-intro|that|judging|1|	4-7 6
nl:best-intro|that|saying|2-4|	2-3 14
nl:best-intro|verb-judging|judging|0|	4-7 7
nl:best-intro|verb-saying|saying|0|	1 -6
nl:best-intro|word|according|2-4|	2-3 14	4-7 16
nl:best-intro|word|judging|2-4|	2-3 15	4-7 18
nl:best-intro|word|judging|5-10|	4-7 9
nl:best-intro|word|naked|1|	2-3 -12
nl:best-intro|word|naked|2-4|	1 -11	4-7 17
nl:best-intro|word|naked|5-10|	8+ 10
nl:best-intro|word|naked|far|	1 7	2-3 8
nl:best-intro|word|saying|1|	2-3 -11	4-7 15
nl:best-intro|word|saying|2-4|	1 11	4-7 -6
nl:best-intro|word|saying|5-10|	2-3 -11
nl:best-intro|word|thinking|2-4|	4-7 11
nl:best-lead|lower|,|judging|	speaker-then-quote 10
nl:best-lead|lower|,|naked|	named-nearby 18	topic -9
nl:best-lead|lower|,|saying|	verb-then-speaker 8
nl:best-lead|lower|adverb|according|	according-to -6
nl:best-lead|lower|adverb|judging|	speaker-then-quote 12
nl:best-lead|lower|adverb|saying|	speaker-then-quote -6
nl:best-lead|lower|auxiliary|according|	according-to 7
nl:best-lead|lower|auxiliary|naked|	named-nearby 6	topic -8
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 14	verb-then-speaker 15
nl:best-lead|lower|capital|judging|	speaker-then-quote 14
nl:best-lead|lower|capital|saying|	speaker-then-quote 9
nl:best-lead|lower|determiner|judging|	speaker-then-quote 6
nl:best-lead|lower|determiner|naked|	named-nearby -12
nl:best-lead|lower|determiner|saying|	quote-then-speaker -7
nl:best-lead|lower|preposition|naked|	named-nearby 14	topic 12
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 14
nl:best-lead|lower|that|judging|	speaker-then-quote 6
nl:best-lead|lower|that|naked|	named-nearby 7
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 11
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 15
nl:best-lead|lower|word|according|	according-to 20
nl:best-lead|lower|word|judging|	speaker-then-quote 8
nl:best-lead|lower|word|naked|	topic 17
nl:best-lead|lower|word|saying|	quote-then-verb 15	speaker-then-quote -10
nl:best-lead|lower|word|shared|	quote-then-speaker 16
nl:best-lead|lower|word|thinking|	speaker-then-quote 11
nl:best-lead|upper|)|naked|	named-nearby 7
nl:best-lead|upper|,|naked|	named-nearby -9
nl:best-lead|upper|:|according|	according-to 6
nl:best-lead|upper|:|apposed|	speaker-then-quote 11
nl:best-lead|upper|:|direct|	speaker-then-quote -8
nl:best-lead|upper|:|judging|	speaker-then-quote 12
nl:best-lead|upper|:|naked|	colon -6	topic 9
nl:best-lead|upper|:|saying|	quote-then-verb 16	sentence-before 15	verb-then-speaker 13
nl:best-lead|upper|preposition|naked|	named-nearby -13	topic -7
nl:best-lead|upper|preposition|saying|	speaker-then-quote -8
nl:best-lead|upper|start|according|	according-to 9
nl:best-lead|upper|start|judging|	quote-then-verb 7
nl:best-lead|upper|start|naked|	named-before 10	named-nearby 10	topic 7
nl:best-lead|upper|start|other|	quote-then-verb 8
nl:best-lead|upper|start|saying|	quote-then-speaker -6	quote-then-verb 16	sentence-after 7
nl:best-lead|upper|stop|according|	according-to 17
nl:best-lead|upper|stop|judging|	quote-then-verb 10	sentence-before 11
nl:best-lead|upper|stop|naked|	named-nearby 13
nl:best-lead|upper|stop|other|	quote-then-verb 12
nl:best-lead|upper|stop|saying|	quote-then-verb 16	sentence-before 11
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -10
nl:best-lead|upper|word|according|	according-to -8
nl:best-lead|upper|word|naked|	named-nearby -13	topic -9
nl:best-lemma|	antwoorden 14	appen 11	bekennen 12	beloven -8	benadrukken 9	blijven -6	constateren 7	erkennen 13	fluisteren 6	foeteren 10	getuigen 6	geven 17	glimlachen 8	grappen 13	herinneren -7	heten -23	houden 11	informeren 7	klinken 14	lachen 14	leggen 8	luiden 12	mailen 9	melden 14	noemen 19	oordelen 11	peinzen 12	pleiten -15	prijzen 9	reageren 12	rekenen 18	roepen 14	schamperen 8	sommen 6	spreken 20	staan -12	stellen -12	unlisted 18	vatten 13	verklaren -9	vertellen 11	voegen 7	waarschuwen 15	wijzen 13	zien 8	zuchten 8	zweren 10
nl:best-lemma|antwoorden|quote-then-verb|	1 13
nl:best-lemma|appen|quote-then-verb|	1 11
nl:best-lemma|bekennen|quote-then-verb|	1 11
nl:best-lemma|constateren|quote-then-verb|	1 11
nl:best-lemma|erkennen|quote-then-verb|	1 8
nl:best-lemma|erkennen|speaker-then-quote|	2-4 12
nl:best-lemma|foeteren|quote-then-verb|	1 10
nl:best-lemma|getuigen|quote-then-verb|	1 6
nl:best-lemma|geven|quote-then-verb|	1 12
nl:best-lemma|grappen|quote-then-verb|	1 13
nl:best-lemma|herinneren|quote-then-verb|	1 9
nl:best-lemma|heten|speaker-then-quote|	0 -9	2-4 -18
nl:best-lemma|houden|quote-then-verb|	1 10
nl:best-lemma|houden|speaker-then-quote|	2-4 8
nl:best-lemma|lachen|quote-then-verb|	1 12
nl:best-lemma|lachen|sentence-after|	0 12
nl:best-lemma|laten|quote-then-verb|	1 14
nl:best-lemma|laten|speaker-then-quote|	2-4 19	5-10 -10
nl:best-lemma|leggen|quote-then-verb|	1 8
nl:best-lemma|luiden|quote-then-verb|	1 7
nl:best-lemma|mailen|quote-then-verb|	1 9
nl:best-lemma|melden|quote-then-verb|	1 11
nl:best-lemma|noemen|speaker-then-quote|	1 7	2-4 13	5-10 12
nl:best-lemma|none|according-to|	0 8
nl:best-lemma|none|colon|	1 -7
nl:best-lemma|none|named-before|	1 12	2-4 -9	5-10 7	far 19
nl:best-lemma|none|named-nearby|	1 20	5-10 -6	far -11
nl:best-lemma|none|speaker-then-quote|	2-4 -8	5-10 -8
nl:best-lemma|none|topic|	1 6	2-4 11	5-10 8
nl:best-lemma|prijzen|speaker-then-quote|	0 7
nl:best-lemma|reageren|quote-then-verb|	1 13
nl:best-lemma|schamperen|quote-then-verb|	1 8
nl:best-lemma|schrijven|quote-then-verb|	1 9
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -15	5-10 10
nl:best-lemma|spreken|speaker-then-quote|	1 18	2-4 17
nl:best-lemma|stellen|quote-then-verb|	1 15
nl:best-lemma|stellen|speaker-then-quote|	5-10 -12
nl:best-lemma|unlisted|quote-then-verb|	1 13
nl:best-lemma|vatten|quote-then-verb|	1 6	2-4 9
nl:best-lemma|verklaren|quote-then-verb|	1 10
nl:best-lemma|vertellen|quote-then-verb|	1 11
nl:best-lemma|vinden|quote-then-verb|	1 13
nl:best-lemma|voegen|quote-then-verb|	1 7
nl:best-lemma|waarschuwen|quote-then-verb|	1 8
nl:best-lemma|zeggen|quote-then-verb|	1 11
nl:best-lemma|zeggen|sentence-before|	1 9	5-10 11
nl:best-lemma|zeggen|speaker-then-quote|	2-4 9
nl:best-lemma|zuchten|quote-then-verb|	1 8
nl:best-lemma|zweren|quote-then-verb|	1 10
nl:best-near|according-to|according|	0 8
nl:best-near|according|0|	4-7 12
nl:best-near|according|1|	4-7 13	8+ 16
nl:best-near|according|2-4|	2-3 15	4-7 16
nl:best-near|according|5-10|	4-7 20
nl:best-near|according|far|	8+ -7
nl:best-near|colon|naked|	1 -7
nl:best-near|direct|2-4|	8+ 11
nl:best-near|judging|0|	4-7 7
nl:best-near|judging|1|	4-7 10	8+ 12
nl:best-near|judging|2-4|	2-3 16	4-7 22	8+ 11
nl:best-near|judging|5-10|	4-7 12
nl:best-near|naked|1|	1 15	2-3 13	4-7 7
nl:best-near|naked|2-4|	2-3 8	8+ 16
nl:best-near|naked|5-10|	4-7 30	8+ 14
nl:best-near|naked|far|	1 -7	4-7 8	8+ 18
nl:best-near|named-before|naked|	1 12	2-4 -9	5-10 7	far 19
nl:best-near|named-nearby|naked|	1 20	5-10 -6	far -11
nl:best-near|other|1|	4-7 10	8+ 13
nl:best-near|quote-then-speaker|saying|	0 -11	1 -6
nl:best-near|quote-then-verb|judging|	1 15
nl:best-near|quote-then-verb|other|	1 13
nl:best-near|quote-then-verb|saying|	0 -11	1 16
nl:best-near|saying|0|	1 -10	2-3 -8	4-7 13
nl:best-near|saying|1|	1 -7	4-7 28	8+ 6
nl:best-near|saying|2-4|	8+ 17
nl:best-near|saying|5-10|	2-3 -9	8+ 13
nl:best-near|saying|far|	2-3 9
nl:best-near|sentence-after|saying|	0 16
nl:best-near|sentence-before|according|	far -8
nl:best-near|sentence-before|direct|	far 15
nl:best-near|sentence-before|saying|	1 10
nl:best-near|speaker-then-quote|apposed|	2-4 -9
nl:best-near|speaker-then-quote|direct|	5-10 -9
nl:best-near|speaker-then-quote|judging|	0 11	1 9	2-4 9	5-10 14
nl:best-near|speaker-then-quote|saying|	1 -7	2-4 -10	5-10 -7	far 7
nl:best-near|thinking|2-4|	4-7 11
nl:best-near|topic|naked|	1 6	2-4 11	5-10 8
nl:best-near|verb-then-speaker|saying|	2-4 17	5-10 -10
nl:best-order|according|according|0|	4-7 12
nl:best-order|according|according|1|	4-7 13	8+ 16
nl:best-order|according|according|2-4|	2-3 15	4-7 16
nl:best-order|according|according|5-10|	4-7 20
nl:best-order|according|according|far|	8+ -7
nl:best-order|apposed|judging|2-4|	2-3 7
nl:best-order|apposed|saying|0|	2-3 -7
nl:best-order|direct|direct|2-4|	8+ 11
nl:best-order|direct|judging|1|	4-7 6
nl:best-order|direct|judging|2-4|	2-3 18	4-7 22	8+ 11
nl:best-order|direct|judging|5-10|	4-7 9
nl:best-order|direct|saying|0|	1 -8	4-7 13
nl:best-order|direct|saying|1|	1 -11	4-7 26	8+ 7
nl:best-order|direct|saying|2-4|	4-7 -8	8+ 14
nl:best-order|direct|saying|5-10|	1 -16	4-7 -6	8+ 13
nl:best-order|inverted|judging|1|	4-7 17	8+ 10
nl:best-order|inverted|other|1|	4-7 10	8+ 13
nl:best-order|inverted|saying|1|	1 10	4-7 19	8+ 6
nl:best-order|inverted|saying|2-4|	2-3 13	4-7 15	8+ 6
nl:best-order|inverted|saying|5-10|	2-3 -12	4-7 19
nl:best-order|naked|naked|1|	1 15	2-3 13	4-7 7
nl:best-order|naked|naked|2-4|	2-3 8	8+ 16
nl:best-order|naked|naked|5-10|	4-7 30	8+ 14
nl:best-order|naked|naked|far|	1 -7	4-7 8	8+ 18
nl:best-phrase|name|	according -7	apposed -9	direct -15	judging 10	other 9	shared 12
nl:best-phrase|noun|	according 13	judging 18	naked 6	other 14	saying -12	thinking 11
nl:best-phrase|pronoun|	judging 16	other 11
nl:best-score|-1|	4-7 16	8+ 18
nl:best-score|	-2 -20	2 14	4 17	5 9	6 12
nl:best-score|-2|	1 -20	4-7 -12	8+ -7
nl:best-score|-3|	4-7 17	8+ -6
nl:best-score|0|	2-3 -15	4-7 29	8+ 23
nl:best-score|1|	4-7 -14	8+ 13
nl:best-score|2|	2-3 12	4-7 36	8+ 18
nl:best-score|3|	4-7 33	8+ 19
nl:best-score|4|	1 12	4-7 22	8+ 12
nl:best-score|5|	2-3 12	4-7 16
nl:best-score|6|	4-7 12
nl:best|according-to|according|	2-3 6	4-7 33	8+ 16
nl:best|colon|naked|	8+ -8
nl:best|named-before|naked|	1 11	4-7 -7	8+ 7
nl:best|named-nearby|naked|	2-3 6	8+ 21
nl:best|quote-then-speaker|direct|	1 -10
nl:best|quote-then-speaker|saying|	1 -10	2-3 -10	8+ 8
nl:best|quote-then-verb|judging|	4-7 14	8+ 10
nl:best|quote-then-verb|other|	4-7 10	8+ 13
nl:best|quote-then-verb|saying|	1 6	2-3 6	4-7 19	8+ 6
nl:best|sentence-after|saying|	4-7 14
nl:best|sentence-before|judging|	8+ 11
nl:best|sentence-before|saying|	2-3 -8	4-7 11	8+ 13
nl:best|speaker-then-quote|apposed|	8+ 11
nl:best|speaker-then-quote|direct|	2-3 -17
nl:best|speaker-then-quote|judging|	2-3 19	4-7 14	8+ 13
nl:best|speaker-then-quote|saying|	2-3 -6	4-7 -9	8+ 17
nl:best|speaker-then-quote|thinking|	4-7 11
nl:best|topic|naked|	4-7 22	8+ 15
nl:best|verb-then-speaker|saying|	4-7 25
nl:case-follow|all-one|,auxiliary|	none -7
nl:case-follow|all-one|,verb-saying|	none 15
nl:case-follow|all-one|,word|	none 7
nl:case-follow|all-one|auxiliary|	none -14
nl:case-follow|all-one|capital|	. 12
nl:case-follow|all-one|end|	. 12
nl:case-follow|all-one|stop|	none -18
nl:case-follow|all-one|verb-saying|	none -7
nl:case-follow|all-one|word|	none -14
nl:case-follow|all|stop|	none -11
nl:case-follow|first|,verb-judging|	none 12
nl:case-follow|first|,verb-saying|	? 6
nl:case-follow|first|,verb-thinking|	none 14
nl:case-follow|first|,word|	none 24
nl:case-follow|first|:|	none 13
nl:case-follow|first|capital|	. 27	? 7
nl:case-follow|first|determiner|	. 24
nl:case-follow|first|end|	. 26	? 7
nl:case-follow|first|preposition|	. 9	none -12
nl:case-follow|first|stop|	none -24
nl:case-follow|first|that|	. 12
nl:case-follow|first|word|	none -6
nl:case-follow|most|,verb-saying|	none 7
nl:case-follow|none|,coordinator|	none -8
nl:case-follow|none|,determiner|	none -10
nl:case-follow|none|,preposition|	none -12
nl:case-follow|none|,verb-saying|	none 16
nl:case-follow|none|;|	none 9
nl:case-follow|none|auxiliary|	none 16
nl:case-follow|none|end|	. 6	none 11
nl:case-follow|none|stop|	none 11
nl:case-follow|none|that|	none 12
nl:case-intro|all-one|	, -9	: 11	preposition -8	stop 7	subordinator -12	verb-saying -6	word -14
nl:case-intro|all|	, -8	: 6	preposition -6	word -11
nl:case-intro|first|	) 7	: -7	preposition -14	quote 13	start 17	verb-saying -7	word -10
nl:case-intro|most|	stop 7
nl:case-intro|none|	, 16	adverb 6	determiner -10	preposition 12	verb-judging 11	verb-saying 15	word 9
nl:case-intro|some|	, 8	preposition 12
nl:case|all-one|	2 -10	3 8	4-5 -7
nl:case|first|	10+ 9	2 11	3 -13	4-5 -7
nl:case|none|	10+ 12	3 13	4-5 9	6-9 25
nl:case|some|	6-9 13
nl:clause|false|false|	all -7	none 9
nl:clause|false|true|	first 14	none 28
nl:clause|true|false|	all-one -7	first 22	none 24
nl:clause|true|true|	first -13	none 19
nl:ending|	! 11	. 43	? 20	none -8
nl:family|"|	1 11	8+ -8
nl:family|'|	4-7 17	8+ 18
nl:family|,|	4-7 23	8+ 15
nl:family|«|	2-3 -10	4-7 15	8+ 6
nl:family|‘|	2-3 10	8+ 19
nl:family|’|	4-7 15
nl:family|“|	1 -15	8+ 9
nl:family|„|	1 10	4-7 24
nl:follow|	,auxiliary -13	,coordinator -8	,determiner -13	,preposition -13	,verb-judging 12	,verb-thinking 16	,word 17	; 9	adverb -12	auxiliary 9	capital 27	end 17	pronoun 16	quote 17	stop -12	that 6
nl:headline|true|	8+ 9
nl:in-noun|false|false|2-3|	all-one -6	none 19
nl:in-noun|false|false|4-7|	all-one -6	none 8	some 15
nl:in-noun|false|false|8+|	none 18
nl:in-noun|false|true|1|	none -10
nl:in-noun|false|true|2-3|	all-one 8	first 13	none 21
nl:in-noun|false|true|4-7|	first 23
nl:in-noun|false|true|8+|	first 10
nl:in-noun|true|false|1|	all-one -16	none 6
nl:in-noun|true|false|2-3|	all -15	all-one -7
nl:in-noun|true|false|4-7|	first -7	none 10
nl:in-noun|true|false|8+|	none 15
nl:in-noun|true|true|2-3|	first -6	none -17
nl:in-noun|true|true|4-7|	none 14
nl:intro-follow|)|end|	8+ 7
nl:intro-follow|,|,auxiliary|	2-3 -12
nl:intro-follow|,|stop|	4-7 24
nl:intro-follow|,|word|	2-3 8
nl:intro-follow|:|,verb-saying|	4-7 16
nl:intro-follow|:|capital|	4-7 20	8+ 9
nl:intro-follow|:|determiner|	4-7 18	8+ 14
nl:intro-follow|:|end|	2-3 23	8+ 22
nl:intro-follow|:|stop|	2-3 -21	4-7 -12	8+ -11
nl:intro-follow|adverb|stop|	4-7 15	8+ 9
nl:intro-follow|auxiliary|stop|	1 -13	2-3 14	4-7 23
nl:intro-follow|coordinator|stop|	4-7 12
nl:intro-follow|determiner|,preposition|	2-3 -6
nl:intro-follow|determiner|auxiliary|	1 -10	2-3 7
nl:intro-follow|determiner|preposition|	2-3 -12
nl:intro-follow|determiner|stop|	2-3 -13	4-7 15
nl:intro-follow|determiner|word|	1 -10	2-3 -11
nl:intro-follow|preposition|stop|	1 13	2-3 6	8+ 12
nl:intro-follow|preposition|word|	1 -8	2-3 10
nl:intro-follow|pronoun|stop|	2-3 15
nl:intro-follow|start|,verb-judging|	4-7 7
nl:intro-follow|start|,verb-saying|	4-7 12	8+ 8
nl:intro-follow|start|,verb-thinking|	8+ 7
nl:intro-follow|start|,word|	4-7 16	8+ 11
nl:intro-follow|start|:|	4-7 12
nl:intro-follow|start|auxiliary|	1 -14
nl:intro-follow|start|capital|	8+ 7
nl:intro-follow|stop|,verb-judging|	4-7 8	8+ 13
nl:intro-follow|stop|,verb-saying|	1 10	2-3 18	4-7 -8
nl:intro-follow|stop|,verb-thinking|	4-7 12	8+ 11
nl:intro-follow|stop|,word|	4-7 17	8+ 15
nl:intro-follow|stop|capital|	2-3 13	4-7 14
nl:intro-follow|stop|determiner|	8+ 12
nl:intro-follow|stop|end|	1 9	2-3 10	4-7 23	8+ 6
nl:intro-follow|that|stop|	4-7 12
nl:intro-follow|verb-judging|stop|	4-7 7
nl:intro-follow|verb-saying|stop|	1 -6
nl:intro-follow|word|,verb-saying|	4-7 13
nl:intro-follow|word|auxiliary|	1 10	2-3 8	4-7 16
nl:intro-follow|word|preposition|	2-3 7
nl:intro-follow|word|stop|	1 -10	4-7 -6	8+ 10
nl:intro-follow|word|verb-judging|	1 -13	2-3 12
nl:intro-follow|word|verb-saying|	2-3 7
nl:intro-follow|word|word|	1 6	2-3 -15	4-7 14
nl:intro|	) 7	determiner -10	quote 13	start 6	stop 6	verb-judging 11
nl:lead|lower|	, 16	determiner -10	preposition 14	verb-judging 11	verb-saying 15	word 9
nl:lead|upper|	) 7	, -14	auxiliary -12	preposition -17	quote 13	start 6	stop 6	subordinator -9	verb-saying -10	word -18
nl:naming|false|	word -17
nl:naming|true|	) 7	determiner -10	quote 13	start 6	stop 6	verb-judging 11	word 7
nl:nobody|4-7|	: 14
nl:others|1|	1 -13	2-3 -14	8+ 6
nl:own-case|false|all-one|	, -9	: 11	preposition -7	stop 7	subordinator -12	verb-saying -6	word -15
nl:own-case|false|all|	, -8	: 6	preposition -6	word -11
nl:own-case|false|first|	preposition -14	quote 10	start 14	stop 23	word -9
nl:own-case|false|none|	, 11	adverb 6	coordinator -6	determiner -12	preposition 12	verb-judging 11	verb-saying 15	word 9
nl:own-case|false|some|	preposition 12
nl:own-case|true|all-one|	preposition -6
nl:own-case|true|first|	) 7	: -8	start 15
nl:own-case|true|none|	, 13	adverb 9	auxiliary 12	determiner 7	preposition 17	that 9	word 14
nl:own|false|	4-7 8
nl:own|true|	2-3 -9	4-7 -7
nl:sentence|judging|	2-3 6	4-7 25	8+ 15
nl:sentence|none|	4-7 7	8+ -7
nl:sentence|saying|	4-7 -8	8+ 8
nl:sentence|thinking|	2-3 6	4-7 21	8+ 9
nl:size-ending|10+|.|	capital 11	determiner 10
nl:size-ending|10+|none|	,verb-judging 13	,verb-thinking 13	,word 12	stop 11
nl:size-ending|1|.|	end 9
nl:size-ending|1|none|	,verb-saying 15	adverb -12	verb-judging -13	verb-saying -12
nl:size-ending|2|.|	end 17
nl:size-ending|2|none|	,determiner -11	,preposition -8	,word -6	preposition -13	stop -6
nl:size-ending|3|.|	capital 12	end 17
nl:size-ending|3|none|	,verb-saying 15	; 9	auxiliary 12	verb-saying 8	word -6
nl:size-ending|4-5|.|	capital 16	determiner 18	end 24	preposition 9
nl:size-ending|4-5|none|	,verb-saying -8	,word 17	auxiliary 18	stop -10
nl:size-ending|6-9|.|	capital 19	determiner 17	end 20
nl:size-ending|6-9|none|	,verb-judging 8	,verb-saying 20	,word 17	: 13	end 28	stop -8
nl:size-follow|10+|	,verb-judging 13	,verb-thinking 13	,word 12	capital 7	determiner 11	end 6	stop 11
nl:size-follow|1|	,verb-saying 15	adverb -12	end 10	verb-judging -13	verb-saying -12
nl:size-follow|2|	,determiner -11	,preposition -8	,word -6	end 21	preposition -13	stop -6
nl:size-follow|3|	,verb-saying 16	; 9	auxiliary 12	capital 12	end 7	verb-saying 8	word -6
nl:size-follow|4-5|	,verb-saying -8	,word 17	auxiliary 18	capital 17	determiner 18	preposition 9	stop -10
nl:size-follow|6-9|	,verb-judging 8	,verb-saying 20	,word 17	: 13	capital 19	determiner 17	end 31	stop -8
nl:size-intro|10+|	) 7	: 20	adverb 9	stop 6
nl:size-intro|1|	, -11	adverb 6	auxiliary -13	coordinator -11	determiner -19	that -12	verb-saying -6	word 9
nl:size-intro|2|	, -9	: 6	determiner -20	preposition -6	pronoun 14	start 11	stop 18
nl:size-intro|3|	capital 9	determiner 7	preposition 14	stop 15	that 9	word -6
nl:size-intro|4-5|	, 18	adverb 15	auxiliary 24	capital 9	coordinator 12	preposition -10	pronoun 13	quote 13	start 17	stop -6
nl:size-intro|6-9|	, 17	: -7	capital 10	determiner 14	preposition 21	start 11	stop 19	that 14	word 19
nl:size|	10+ 10	3 7	4-5 -7
nl:subject|elided|	,verb-saying -9	2-3 7	4-7 -9	8+ 16	end 9
nl:subject|none|	,auxiliary -13	,determiner -11	,preposition -10	,verb-judging 12	,verb-thinking 16	,word 14	4-7 13	8+ -7	adverb -12	auxiliary -8	capital 24	determiner 20	end 12	preposition 6	that 14	verb-judging -13	word -10
nl:subject|own|	,coordinator -11	,preposition -6	,verb-saying 20	,word 15	8+ 8	: 6	auxiliary 15	capital 12	end 17	preposition -8	stop -18	verb-saying -10
nl:two-before|)|	: 9	stop 10
nl:two-before|,|	coordinator 12	word 9
nl:two-before|adverb|	, -6	: 17	stop 12
nl:two-before|auxiliary|	stop 18
nl:two-before|capital|	, 14	: 13	auxiliary 14	preposition -8	stop 14	verb-saying 15	word 6
nl:two-before|determiner|	, -6	word 8
nl:two-before|preposition|	, 8	: -10	auxiliary -15	capital 14	stop 14	word 10
nl:two-before|pronoun|	, 12	: 8	adverb 15	preposition -7	stop 13
nl:two-before|quote|	: 10	coordinator -11	stop 16
nl:two-before|start|	start 6
nl:two-before|stop|	determiner -7
nl:two-before|subordinator|	determiner -9
nl:two-before|verb-judging|	: 12	determiner 6	that 6
nl:two-before|verb-saying|	: 7	preposition 30	word -11
nl:two-before|word|	determiner -18	preposition -7	pronoun 14	that 6	verb-saying -8
nl:two-words-before|)|	. 10	: 9
nl:two-words-before|,|	maar 12
nl:two-words-before|.|	de -7
nl:two-words-before|aan|	. 10
nl:two-words-before|bericht|	: 11
nl:two-words-before|de|	afspraak 8	zaak 12
nl:two-words-before|door|	: -10
nl:two-words-before|droog|	. 13
nl:two-words-before|hem|	. 6
nl:two-words-before|het|	besluit 11	dorp -7	kabinet 7	over 16	woord -7
nl:two-words-before|hij|	, 6	. 10
nl:two-words-before|in|	. 12
nl:two-words-before|is|	. 13
nl:two-words-before|komen|	. 8
nl:two-words-before|lacht|	) 6
nl:two-words-before|mee|	. 14
nl:two-words-before|meter|	. 8
nl:two-words-before|niet|	. -7
nl:two-words-before|noemde|	haar 6
nl:two-words-before|noemt|	dat 6	hem 6
nl:two-words-before|op|	. 6
nl:two-words-before|over|	de -12
nl:two-words-before|school|	. 13
nl:two-words-before|sprak|	van 12
nl:two-words-before|spreekt|	van 21
nl:two-words-before|start|	start 6
nl:two-words-before|stilte|	. 11
nl:two-words-before|terughoudend|	. 9
nl:two-words-before|toe|	. 16
nl:two-words-before|uur|	. 12
nl:two-words-before|voor|	. 9
nl:two-words-before|weten|	. 12
nl:two-words-before|ze|	. 10
nl:two-words-before||	. 16	: 10	en -11
nl:verb|false|1|	other -13	upper -6
nl:verb|false|2-3|	lower 7	upper -6
nl:verb|false|4-7|	lower 8
nl:verb|false|8+|	lower 15
nl:verb|true|2-3|	lower 15	upper -6
nl:verb|true|4-7|	lower 29
nl:verb|true|8+|	lower 18
nl:word-after|	 17	. -11	; 9	? -10	blijft 10	dat 6	de 20	een -6	end 17	gedoopt -10	genoemd -9	in 10	ook -7	van 7	voor -9	was 16	wie 10	zijn 13
nl:word-after|,|	? 14
nl:word-after|.|	none -11
nl:word-after|;|	none 9
nl:word-after|?|	none -10
nl:word-after|blijft|	none 10
nl:word-after|dat|	. 12
nl:word-after|de|	. 20
nl:word-after|end|	. 29	? 7
nl:word-after|gedoopt|	none -10
nl:word-after|genoemd|	none -9
nl:word-after|in|	none 10
nl:word-after|van|	none 7
nl:word-after|voor|	none -9
nl:word-after|was|	none 16
nl:word-after|wie|	. 10
nl:word-before|	 13	) 7	? 12	afspraak 8	besluit 11	cijfers 10	daarentegen 8	de -19	destijds 8	dit 13	dorp -7	een -20	en -11	er 14	had -7	heet -7	hem 6	het -8	in -9	is 16	kabinet 7	maar 12	naar -8	om -6	start 6	tentoonstelling -8	van 30	voor -7	woord -7	zaak 12	zich 14	zijn -16
nl:word-before|)|	8+ 7
nl:word-before|,|	1 -11	4-7 23
nl:word-before|.|	2-3 23	8+ 7
nl:word-before|:|	2-3 7	8+ -10
nl:word-before|?|	4-7 15	8+ 9
nl:word-before|afspraak|	4-7 8
nl:word-before|dat|	1 -12	2-3 15	4-7 12	8+ 9
nl:word-before|de|	1 -13	2-3 -13
nl:word-before|een|	1 -13	2-3 -16
nl:word-before|en|	1 -11
nl:word-before|er|	4-7 12
nl:word-before|haar|	4-7 14
nl:word-before|hem|	4-7 6
nl:word-before|in|	2-3 -9
nl:word-before|is|	1 7	2-3 15
nl:word-before|maar|	4-7 12
nl:word-before|start|	2-3 11	4-7 16	8+ 6
nl:word-before|van|	1 20	2-3 22	4-7 21
nl:word-before|voor|	2-3 13
nl:word-before|zich|	2-3 14
nl:word-before|zijn|	1 -13
nl:word-before||	4-7 13
nl:work|near|none|	none 10
nl:work|none|none|)|	first 7
nl:work|none|none|,|	all -8	all-one -9	none 16	some 8
nl:work|none|none|:|	all 6	all-one 11	first -7
nl:work|none|none|adverb|	none 6
nl:work|none|none|	all -7	first -10	most 7	none 12
nl:work|none|none|determiner|	none -10
nl:work|none|none|preposition|	all -6	all-one -8	first -13	none 12	some 12
nl:work|none|none|quote|	first 13
nl:work|none|none|start|	first 17
nl:work|none|none|stop|	all-one 7	most 7
nl:work|none|none|subordinator|	all-one -12
nl:work|none|none|verb-judging|	none 11
nl:work|none|none|verb-saying|	all-one -6	first -7	none 15
nl:work|none|none|word|	all -11	all-one -13	first -9	none 9
nobody|1|	, -17	auxiliary -12	coordinator -12	determiner -16	preposition -17	start -7	word -24
nobody|2-3|	auxiliary -14	capital -13	determiner -24	preposition -12	subordinator -16	word -19	— 11
nobody|4-7|	, -13	: 16	stop 11	word 11
nobody|8+|	start 24	stop 17
others|0|	1 8	4-7 8	8+ 11
others|1|	1 -20	2-3 -27	8+ 25
others|2|	1 -53	2-3 -29	4-7 -8
others|3|	1 -30
own-case|false|all-one|	( -11	, -22	: 22	adverb -18	auxiliary -14	coordinator -14	possessive -16	preposition -7	start -13	stop 18	subordinator -34	that -12	verb-judging -34	verb-thinking -14	word -11
own-case|false|all|	, -23	auxiliary -20	capital -6	coordinator -13	determiner -6	possessive -17	preposition -23	pronoun -11	start -17	subordinator -19	verb-judging -31	verb-saying -19	verb-thinking -10	word -30
own-case|false|first|	( -12	, -7	- 8	: 12	auxiliary -12	capital -11	determiner -17	preposition -12	quote 16	start 11	stop 23	subordinator 7	word -34	— 14
own-case|false|most|	, 6	capital -11	start 15
own-case|false|none|	' -8	, 12	: -17	; 13	adverb 9	auxiliary 11	capital 13	determiner -7	possessive 8	pronoun 13	quote -15	subordinator 6	verb-judging 9	verb-saying 8	verb-thinking 6	word 8
own-case|false|some|	, 23	adverb -8	auxiliary 17	capital 10	coordinator -11	determiner -6	preposition 19	pronoun 15	subordinator -7	verb-judging -15	verb-saying 21	word 9
own-case|true|all-one|	: -7	preposition -6	stop 11	verb-saying -15	word -11
own-case|true|all|	: 8	possessive 6	start 12	stop 21	verb-judging -12	word -11
own-case|true|first|	) 7	, 17	capital -11	quote 17	start 52	stop 26	verb-saying -26	word -10	— 9
own-case|true|most|	: 18	start 15	stop 14
own-case|true|none|	, 31	: 8	adverb 9	auxiliary 17	capital 8	determiner 11	preposition -14	pronoun 14	subordinator -8	that 11	verb-judging 13	verb-saying -7	word 32
own-case|true|some|	, 10	word 15
own|false|	1 -13	2-3 -11	8+ 26
own|true|	1 -11
pt:alone|alone|	4-7 7
pt:alone|first|	4-7 17	8+ 6
pt:alone|inside|	1 -7	8+ 12
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 13
pt:best-gap|according-to|according|gap|according-to|,sc|	8+ 9
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 15
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -14	4-7 24	8+ 10
pt:best-gap|according-to|according|gap|according-to||	1 -16
pt:best-gap|colon|naked||	2-3 11	4-7 -8
pt:best-gap|named-before|naked||	2-3 10	4-7 26
pt:best-gap|named-nearby|naked||	1 -6	2-3 18	4-7 7	8+ 7
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -8
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 14
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 20
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 15
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 16
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 16	2-3 -14	4-7 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 28	8+ 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 12	4-7 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -18	2-3 -8	4-7 9	8+ 6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 8	4-7 21
pt:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 10
pt:best-gap|topic|naked||	1 6	2-3 6	4-7 -13	8+ 8
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 8	4-7 12
pt:best-intro|,|naked|far|	2-3 -9
pt:best-intro|,|saying|1|	2-3 7	4-7 6
pt:best-intro|,|saying|5-10|	2-3 10
pt:best-intro|,|saying|far|	4-7 6
pt:best-intro|:|judging|2-4|	2-3 13
pt:best-intro|:|naked|1|	2-3 11	4-7 -10	8+ 11
pt:best-intro|:|naked|2-4|	2-3 11	4-7 31	8+ 8
pt:best-intro|:|naked|5-10|	4-7 32
pt:best-intro|:|naked|far|	8+ 8
pt:best-intro|:|saying|1|	4-7 20	8+ 10
pt:best-intro|:|saying|2-4|	2-3 17	4-7 17	8+ 10
pt:best-intro|:|saying|5-10|	4-7 20	8+ 16
pt:best-intro|:|thinking|2-4|	8+ 10
pt:best-intro|auxiliary|according|5-10|	2-3 -8	8+ 7
pt:best-intro|auxiliary|naked|far|	2-3 11
pt:best-intro|auxiliary|saying|2-4|	1 -7	4-7 8
pt:best-intro|determiner|according|0|	1 -7
pt:best-intro|determiner|naked|2-4|	2-3 -8
pt:best-intro|determiner|naked|far|	1 -13
pt:best-intro|determiner|other|1|	2-3 -6
pt:best-intro|preposition|judging|2-4|	1 8
pt:best-intro|preposition|naked|2-4|	4-7 19
pt:best-intro|preposition|naked|5-10|	1 -16	2-3 11	4-7 -8
pt:best-intro|preposition|naked|far|	1 -12	2-3 11
pt:best-intro|preposition|saying|1|	2-3 25
pt:best-intro|preposition|saying|2-4|	2-3 -7
pt:best-intro|preposition|saying|5-10|	2-3 -13
pt:best-intro|start|naked|2-4|	4-7 6
pt:best-intro|start|naked|5-10|	8+ 6
pt:best-intro|start|naked|far|	4-7 9	8+ 6
pt:best-intro|start|other|1|	8+ 6
pt:best-intro|start|saying|1|	4-7 9
pt:best-intro|stop|naked|1|	4-7 8
pt:best-intro|stop|naked|2-4|	2-3 8	4-7 17	8+ 6
pt:best-intro|stop|naked|5-10|	2-3 15	4-7 19
pt:best-intro|stop|naked|far|	2-3 -6	4-7 25
pt:best-intro|stop|other|1|	4-7 12
pt:best-intro|stop|saying|1|	2-3 20	4-7 11
pt:best-intro|stop|saying|5-10|	4-7 17
pt:best-intro|subordinator|naked|5-10|	1 16	2-3 7
pt:best-intro|that|judging|1|	4-7 8
pt:best-intro|that|naked|2-4|	4-7 9
pt:best-intro|that|naked|5-10|	4-7 14
pt:best-intro|that|naked|far|	4-7 11
pt:best-intro|that|saying|1|	2-3 -10
pt:best-intro|that|saying|2-4|	2-3 14	4-7 7
pt:best-intro|verb-judging|judging|0|	2-3 -9
pt:best-intro|verb-saying|saying|0|	4-7 20
pt:best-intro|word|according|2-4|	2-3 7	4-7 11
pt:best-intro|word|according|5-10|	4-7 17
pt:best-intro|word|according|far|	4-7 13
pt:best-intro|word|judging|2-4|	4-7 10
pt:best-intro|word|naked|1|	1 -10
pt:best-intro|word|naked|2-4|	2-3 13
pt:best-intro|word|naked|5-10|	2-3 -13	4-7 6
pt:best-intro|word|naked|far|	1 -11	2-3 12
pt:best-intro|word|saying|2-4|	2-3 8	4-7 19
pt:best-intro|word|saying|5-10|	1 -16	4-7 15	8+ 9
pt:best-intro|word|saying|far|	2-3 14
pt:best-lead|lower|,|according|	according-to 16
pt:best-lead|lower|,|naked|	topic 12
pt:best-lead|lower|,|saying|	speaker-then-quote 15	verb-then-speaker 9
pt:best-lead|lower|auxiliary|according|	according-to -6
pt:best-lead|lower|auxiliary|naked|	named-nearby 6	topic 16
pt:best-lead|lower|capital|naked|	named-nearby 12	topic -18
pt:best-lead|lower|capital|saying|	speaker-then-quote 12
pt:best-lead|lower|coordinator|according|	according-to 11
pt:best-lead|lower|determiner|according|	according-to -12
pt:best-lead|lower|determiner|naked|	named-nearby 8
pt:best-lead|lower|preposition|naked|	named-nearby 10	topic 6
pt:best-lead|lower|preposition|saying|	quote-then-verb -13
pt:best-lead|lower|that|judging|	speaker-then-quote 8
pt:best-lead|lower|that|naked|	topic 14
pt:best-lead|lower|verb-saying|saying|	speaker-then-quote -6
pt:best-lead|lower|word|according|	according-to 9
pt:best-lead|lower|word|judging|	speaker-then-quote 11
pt:best-lead|lower|word|naked|	named-nearby 10	topic -6
pt:best-lead|lower|word|saying|	speaker-then-quote 10	verb-then-speaker 10
pt:best-lead|upper|,|naked|	topic -10
pt:best-lead|upper|:|judging|	speaker-then-quote 16
pt:best-lead|upper|:|naked|	named-nearby 24
pt:best-lead|upper|:|saying|	verb-then-speaker 11
pt:best-lead|upper|:|thinking|	speaker-then-quote 11
pt:best-lead|upper|determiner|naked|	named-nearby -15
pt:best-lead|upper|determiner|other|	quote-then-verb -6
pt:best-lead|upper|preposition|according|	according-to -8
pt:best-lead|upper|preposition|naked|	named-nearby -14	topic -13
pt:best-lead|upper|start|naked|	interview 7	named-before 9	named-nearby 9	topic 7
pt:best-lead|upper|start|other|	quote-then-verb 8
pt:best-lead|upper|start|saying|	quote-then-verb 8
pt:best-lead|upper|stop|naked|	named-nearby 8
pt:best-lead|upper|stop|other|	quote-then-verb 17
pt:best-lead|upper|stop|saying|	quote-then-verb 17	sentence-before 17
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -8
pt:best-lead|upper|word|naked|	named-nearby -19
pt:best-lead|upper|word|saying|	speaker-then-quote -12
pt:best-lead|upper|—|saying|	sentence-before 6
pt:best-lemma|	acusar 16	adiantar 11	admitir 9	afirmar -8	assegurar 12	atestar 13	avaliar 10	avisar -11	chamar -9	comentar 11	confessar -9	confirmar 14	considerar 13	contar 6	contrapor -11	declarar 12	dizer 10	escrever 12	falar 19	gracejar 10	indicar 11	informar 9	ironizar 12	justificar 8	lamentar 15	lembrar -12	mandar 15	manifestar -8	negar 11	pedir 19	precisar 10	preferir 14	prometer -10	queixar -10	questionar 6	reclamar 15	reconhecer 7	recordar 14	recusar 10	referir -7	relatar 8	rematar 8	responder 18	resumir 13	revelar 11	sorrir 8	sublinhar 9	sustentar 11	unlisted 11
pt:best-lemma|admitir|speaker-then-quote|	5-10 8
pt:best-lemma|afirmar|quote-then-verb|	1 7
pt:best-lemma|afirmar|speaker-then-quote|	2-4 -6	5-10 -8
pt:best-lemma|avisar|speaker-then-quote|	1 -12
pt:best-lemma|chamar|speaker-then-quote|	0 -14
pt:best-lemma|confirmar|speaker-then-quote|	2-4 13
pt:best-lemma|considerar|speaker-then-quote|	2-4 11
pt:best-lemma|dizer|quote-then-verb|	1 15
pt:best-lemma|dizer|speaker-then-quote|	1 -9	2-4 19
pt:best-lemma|escrever|speaker-then-quote|	2-4 10
pt:best-lemma|falar|speaker-then-quote|	1 17	5-10 7
pt:best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 15
pt:best-lemma|informar|speaker-then-quote|	far 9
pt:best-lemma|lamentar|speaker-then-quote|	5-10 17
pt:best-lemma|lembrar|quote-then-verb|	1 12
pt:best-lemma|mandar|speaker-then-quote|	2-4 12	5-10 13
pt:best-lemma|manifestar|speaker-then-quote|	0 -8
pt:best-lemma|negar|speaker-then-quote|	2-4 11
pt:best-lemma|none|according-to|	far 10
pt:best-lemma|none|interview|	far 7
pt:best-lemma|none|named-before|	far 13
pt:best-lemma|none|named-nearby|	0 8	1 -16	2-4 22	5-10 7	far 14
pt:best-lemma|none|speaker-then-quote|	2-4 18	5-10 -9
pt:best-lemma|none|topic|	0 -7
pt:best-lemma|pedir|speaker-then-quote|	0 6	2-4 21
pt:best-lemma|perguntar|speaker-then-quote|	1 -8
pt:best-lemma|preferir|speaker-then-quote|	2-4 11
pt:best-lemma|prometer|quote-then-verb|	2-4 -13
pt:best-lemma|queixar|quote-then-verb|	1 9
pt:best-lemma|queixar|speaker-then-quote|	1 11
pt:best-lemma|questionar|quote-then-verb|	1 6
pt:best-lemma|recordar|quote-then-verb|	1 6
pt:best-lemma|rematar|quote-then-verb|	1 8
pt:best-lemma|responder|quote-then-verb|	1 11
pt:best-lemma|responder|speaker-then-quote|	5-10 9
pt:best-lemma|resumir|quote-then-verb|	1 7
pt:best-lemma|resumir|speaker-then-quote|	2-4 12
pt:best-lemma|sustentar|speaker-then-quote|	5-10 9
pt:best-lemma|unlisted|quote-then-verb|	1 11
pt:best-near|according-to|according|	far 10
pt:best-near|according|0|	1 -10
pt:best-near|according|2-4|	2-3 -8	4-7 14
pt:best-near|according|5-10|	1 -11	4-7 27	8+ 7
pt:best-near|according|far|	4-7 14	8+ 9
pt:best-near|interview|naked|	far 7
pt:best-near|judging|0|	2-3 -14
pt:best-near|judging|1|	2-3 14	4-7 11
pt:best-near|judging|2-4|	1 12	2-3 -8	4-7 10
pt:best-near|naked|0|	1 -9
pt:best-near|naked|1|	1 -14	4-7 -9	8+ 11
pt:best-near|naked|2-4|	2-3 13	4-7 18	8+ 8
pt:best-near|naked|5-10|	2-3 10	8+ 7
pt:best-near|naked|far|	2-3 13	4-7 -6
pt:best-near|named-before|naked|	far 13
pt:best-near|named-nearby|naked|	0 8	1 -16	2-4 22	5-10 7	far 14
pt:best-near|other|1|	4-7 14
pt:best-near|quote-then-verb|other|	1 11
pt:best-near|quote-then-verb|saying|	2-4 -11
pt:best-near|saying|0|	1 -13	4-7 20
pt:best-near|saying|1|	1 -15	8+ 6
pt:best-near|saying|2-4|	4-7 27	8+ 8
pt:best-near|saying|5-10|	1 -18	4-7 22	8+ 17
pt:best-near|saying|far|	2-3 18	4-7 19
pt:best-near|sentence-before|saying|	far 10
pt:best-near|speaker-then-quote|apposed|	5-10 -9
pt:best-near|speaker-then-quote|judging|	0 -13	1 9	5-10 8
pt:best-near|speaker-then-quote|saying|	1 -8	2-4 15	far 22
pt:best-near|speaker-then-quote|thinking|	2-4 11
pt:best-near|thinking|2-4|	4-7 12	8+ 10
pt:best-near|topic|naked|	0 -7
pt:best-near|verb-then-speaker|saying|	1 6	2-4 14	5-10 10
pt:best-order|according|according|0|	1 -10
pt:best-order|according|according|2-4|	2-3 -8	4-7 14
pt:best-order|according|according|5-10|	1 -11	4-7 27	8+ 7
pt:best-order|according|according|far|	4-7 14	8+ 9
pt:best-order|apposed|judging|1|	4-7 8
pt:best-order|apposed|saying|0|	4-7 13
pt:best-order|apposed|saying|1|	2-3 13	4-7 15	8+ 9
pt:best-order|apposed|saying|2-4|	2-3 12	4-7 21
pt:best-order|apposed|saying|5-10|	4-7 10	8+ 8
pt:best-order|apposed|saying|far|	2-3 15
pt:best-order|direct|judging|0|	2-3 -14
pt:best-order|direct|judging|1|	2-3 14
pt:best-order|direct|judging|2-4|	1 8	2-3 -8
pt:best-order|direct|saying|0|	4-7 17
pt:best-order|direct|saying|1|	1 -15	8+ 7
pt:best-order|direct|saying|2-4|	2-3 23	4-7 15	8+ 6
pt:best-order|direct|saying|5-10|	1 -17	4-7 18	8+ 15
pt:best-order|direct|saying|far|	4-7 15
pt:best-order|inverted|other|1|	4-7 14
pt:best-order|inverted|saying|1|	2-3 11
pt:best-order|inverted|saying|2-4|	2-3 -13	4-7 14
pt:best-order|inverted|saying|5-10|	8+ 11
pt:best-order|naked|naked|0|	1 -9
pt:best-order|naked|naked|1|	1 -14	4-7 -9	8+ 11
pt:best-order|naked|naked|2-4|	2-3 13	4-7 18	8+ 8
pt:best-order|naked|naked|5-10|	2-3 10	8+ 7
pt:best-order|naked|naked|far|	2-3 13	4-7 -6
pt:best-phrase|name|	according -11	judging 10	naked 27	other 14	thinking 10
pt:best-phrase|noun|	direct 12	judging -10	naked -26	thinking 13
pt:best-phrase|pronoun|	other 13	saying -7
pt:best-score|-1|	1 -15	2-3 13	4-7 -6	8+ 6
pt:best-score|	-2 -8	-3 -7	-4 11	1 10	2 11	3 -7	4 16
pt:best-score|-2|	1 -17	4-7 6
pt:best-score|-4|	2-3 7	4-7 10
pt:best-score|0|	4-7 -9	8+ 15
pt:best-score|1|	1 -11	2-3 12	4-7 10
pt:best-score|2|	1 14	2-3 -7	4-7 27	8+ 14
pt:best-score|3|	1 -8	2-3 -10	4-7 9	8+ 9
pt:best-score|4|	2-3 10	4-7 28
pt:best-score|5|	4-7 12	8+ 11
pt:best|according-to|according|	1 -17	2-3 -11	4-7 33	8+ 14
pt:best|colon|naked|	2-3 11	4-7 -8
pt:best|named-before|naked|	2-3 10	4-7 26
pt:best|named-nearby|naked|	1 -6	2-3 18	4-7 7	8+ 7
pt:best|quote-then-speaker|apposed|	2-3 -8
pt:best|quote-then-verb|other|	4-7 14
pt:best|quote-then-verb|saying|	2-3 -10
pt:best|sentence-before|saying|	4-7 19
pt:best|speaker-then-quote|judging|	1 16	2-3 -13	4-7 17	8+ 6
pt:best|speaker-then-quote|saying|	1 -18	4-7 29	8+ 14
pt:best|speaker-then-quote|thinking|	8+ 10
pt:best|topic|naked|	1 6	2-3 6	4-7 -13	8+ 8
pt:best|verb-then-speaker|saying|	2-3 8	4-7 16	8+ 11
pt:case-follow|all-one|,that|	none -11
pt:case-follow|all-one|auxiliary|	none -9
pt:case-follow|all-one|capital|	none -10
pt:case-follow|all-one|coordinator|	none -14
pt:case-follow|all-one|stop|	none 12
pt:case-follow|all-one|word|	none -6
pt:case-follow|all|,auxiliary|	none -11
pt:case-follow|all|stop|	none -11
pt:case-follow|first|,verb-judging|	none 9
pt:case-follow|first|,verb-saying|	? 13	none 19
pt:case-follow|first|,word|	? 6	none 27
pt:case-follow|first|:|	none 12
pt:case-follow|first|end|	. 15	? 13	none 18
pt:case-follow|first|stop|	? 15
pt:case-follow|first|—|	none 12
pt:case-follow|most|,verb-saying|	none 11
pt:case-follow|most|stop|	none 15
pt:case-follow|none|,auxiliary|	none -12
pt:case-follow|none|,capital|	none 7
pt:case-follow|none|,coordinator|	none -8
pt:case-follow|none|,preposition|	none -10
pt:case-follow|none|,subordinator|	none -6
pt:case-follow|none|,verb-saying|	none 14
pt:case-follow|none|,word|	none -7
pt:case-follow|none|coordinator|	none 6
pt:case-follow|none|determiner|	none -10
pt:case-follow|none|end|	none 10
pt:case-follow|none|preposition|	none -6
pt:case-follow|none|stop|	none 11
pt:case-follow|some|stop|	none -11
pt:case-intro|all-one|	, -10	: 13	capital -13	determiner -8	preposition -17
pt:case-intro|all|	determiner -13	preposition -18	stop 10	word -13
pt:case-intro|first|	: 6	start 19	stop 10	word -12	— 9
pt:case-intro|most|	: 14	start 6	word -6
pt:case-intro|none|	, 22	adverb 11	coordinator 8	verb-judging -9	verb-saying -9
pt:case-intro|some|	, 7	word -8
pt:case|all-one|	1 -16	2 11	3 -10
pt:case|all|	2 -11	4-5 -12
pt:case|first|	10+ 8	3 8	6-9 27
pt:case|most|	4-5 13	6-9 10
pt:case|none|	10+ 11	3 7	4-5 52
pt:case|some|	3 -8	4-5 -9	6-9 12
pt:clause|false|false|	all -13	none 7	some -11
pt:clause|false|true|	all-one 10	none -8	some 7
pt:clause|true|false|	first 20	most 9	none 10
pt:clause|true|true|	first 6
pt:closed|	false 6
pt:ending|	! 8	? 18
pt:family|"|	8+ 7
pt:family|'|	2-3 -15
pt:family|none|	2-3 9	4-7 13	8+ 9
pt:family|«|	1 -35	4-7 9	8+ 11
pt:family|‘|	4-7 9
pt:family|“|	1 10	2-3 8	8+ 11
pt:follow|	,adverb -9	,auxiliary -14	,coordinator -10	,preposition -14	,subordinator -8	,that -11	,verb-judging 9	,verb-saying 8	: 11	auxiliary -16	capital -8	determiner -8	end 17	preposition -6	— 10
pt:headline|false|	1 -9	8+ 12
pt:headline|true|	2-3 -6	4-7 22
pt:in-noun|false|false|1|	all-one -9	none -8
pt:in-noun|false|false|4-7|	all -11	first 9	most 14	some 14
pt:in-noun|false|false|8+|	first 9	most 6	none 14
pt:in-noun|false|true|1|	all-one -11	none 11
pt:in-noun|false|true|2-3|	none -10
pt:in-noun|true|false|1|	all-one -17
pt:in-noun|true|false|2-3|	all -15	all-one 6
pt:in-noun|true|false|4-7|	first -10	none 46	some -11
pt:in-noun|true|false|8+|	none 6
pt:intro-follow|,|stop|	2-3 17	4-7 15	8+ 7
pt:intro-follow|:|end|	2-3 13	4-7 19	8+ 8
pt:intro-follow|:|stop|	4-7 10	8+ 7
pt:intro-follow|auxiliary|stop|	8+ 9
pt:intro-follow|capital|capital|	1 -11
pt:intro-follow|capital|stop|	1 -15	4-7 14
pt:intro-follow|coordinator|stop|	2-3 14
pt:intro-follow|coordinator|word|	1 -12
pt:intro-follow|determiner|,auxiliary|	2-3 -8
pt:intro-follow|determiner|,word|	2-3 -6
pt:intro-follow|determiner|preposition|	1 -7
pt:intro-follow|determiner|stop|	1 -12
pt:intro-follow|preposition|,preposition|	1 -7
pt:intro-follow|preposition|coordinator|	2-3 -8
pt:intro-follow|preposition|end|	2-3 13
pt:intro-follow|preposition|preposition|	1 -21
pt:intro-follow|preposition|stop|	1 -23	4-7 7
pt:intro-follow|start|,verb-saying|	4-7 13
pt:intro-follow|start|,word|	4-7 9	8+ 7
pt:intro-follow|start|:|	4-7 12
pt:intro-follow|start|end|	4-7 7
pt:intro-follow|start|—|	4-7 7	8+ 6
pt:intro-follow|stop|,verb-saying|	2-3 21	4-7 24
pt:intro-follow|stop|,word|	2-3 14	4-7 14	8+ 7
pt:intro-follow|stop|end|	2-3 8
pt:intro-follow|subordinator|stop|	1 7	4-7 -12
pt:intro-follow|that|end|	4-7 6
pt:intro-follow|that|stop|	2-3 8	4-7 26
pt:intro-follow|verb-judging|stop|	2-3 -10
pt:intro-follow|verb-saying|stop|	4-7 15
pt:intro-follow|word|,that|	2-3 -12
pt:intro-follow|word|;|	4-7 8
pt:intro-follow|word|end|	1 -14
pt:intro-follow|word|preposition|	2-3 -11
pt:intro-follow|word|stop|	2-3 10	8+ 12
pt:intro-follow|word|word|	2-3 -10
pt:intro-follow|—|end|	8+ 8
pt:intro|	, 10	: 13	adverb 11	capital -6	coordinator 8	preposition -7	start 8	stop 11	verb-judging -13	verb-saying 6	— 9
pt:lead|lower|	, 23	adverb 11	coordinator 8	verb-judging -9	verb-saying -8
pt:lead|upper|	, -13	: 13	capital -10	determiner -11	preposition -23	start 8	stop 11	verb-judging -10	verb-saying 15	word -10	— 9
pt:naming|conhecido|2|	2-3 -6
pt:naming|false|	preposition -15	verb-judging -6	word -18
pt:naming|none|	8+ 13
pt:naming|palavra|1|	1 -18
pt:naming|true|	, 10	: 13	adverb 11	capital -6	coordinator 8	start 8	stop 10	verb-judging -12	verb-saying 6	— 9
pt:nobody|1|	coordinator -12	preposition -9	word -11
pt:nobody|4-7|	start 10
pt:nobody|8+|	stop 11
pt:others|0|	8+ 11
pt:others|1|	1 -9	8+ 10
pt:others|2|	1 -8
pt:own-case|false|all-one|	, -10	: 13	capital -13	determiner -8	preposition -17
pt:own-case|false|all|	determiner -13	preposition -18	stop 10	word -13
pt:own-case|false|first|	start 18	stop 10	word -12	— 8
pt:own-case|false|most|	word -6
pt:own-case|false|none|	, 22	adverb 11	coordinator 8	verb-judging -9	verb-saying -9
pt:own-case|false|some|	, 7	word -8
pt:own-case|true|first|	: 10	start 11	stop 6	— 7
pt:own-case|true|most|	: 10
pt:own|false|	1 -7	8+ 13
pt:own|true|	4-7 18	8+ 6
pt:sentence|judging|	1 11	4-7 21	8+ 6
pt:sentence|none|	1 -27	2-3 -7	4-7 -10	8+ 12
pt:sentence|saying|	2-3 10	4-7 24	8+ 8
pt:sentence|thinking|	2-3 7	4-7 12
pt:size-ending|10+|.|	end 9
pt:size-ending|10+|none|	stop 7
pt:size-ending|1|none|	,preposition -8	,word 6	auxiliary -8	capital -10	determiner -10	preposition -10	word 8
pt:size-ending|2|none|	,auxiliary -9	,preposition 8	,that -12	,verb-saying 14	,word -14	end 8	word -13
pt:size-ending|3|.|	end 8
pt:size-ending|3|none|	,auxiliary -13	,capital 7	,preposition -17	,verb-saying 15	,word 14	coordinator -13	end 12	stop 18
pt:size-ending|4-5|.|	end 9
pt:size-ending|4-5|?|	,verb-saying 6	,word 6
pt:size-ending|4-5|none|	,word 16	end 17
pt:size-ending|6-9|.|	end 12
pt:size-ending|6-9|none|	,verb-saying 12	; 8	end 11	stop 9	— 8
pt:size-follow|10+|	end 9	stop 7
pt:size-follow|1|	,preposition -9	,word 6	auxiliary -8	capital -10	determiner -10	preposition -10	word 8
pt:size-follow|2|	,auxiliary -9	,preposition 8	,that -12	,verb-saying 14	,word -14	coordinator 12	end 8	word -13
pt:size-follow|3|	,auxiliary -13	,capital 7	,preposition -17	,verb-saying 15	,word 14	coordinator -13	end 15	stop 18
pt:size-follow|4-5|	,word 15	end 16
pt:size-follow|6-9|	,verb-saying 12	; 8	end 16	stop 10	— 8
pt:size-intro|10+|	, 7	: 7	start 6	— 8
pt:size-intro|1|	capital -19	coordinator -10	determiner -23	subordinator 14	verb-saying -12
pt:size-intro|2|	determiner 12	stop 24	that -9	verb-judging -13
pt:size-intro|3|	, 6	: 23	adverb 11	auxiliary 11	determiner -6	preposition -10	start 7	subordinator -9	verb-saying 12
pt:size-intro|4-5|	, 15	capital 14	start 13	stop 18	that 12	verb-saying 19
pt:size-intro|6-9|	, 7	: 34	auxiliary 11	start 16	stop 17	that 17	verb-saying 7	word 12
pt:size|	1 -7	10+ 9
pt:subject|elided|	,verb-saying 18	2-3 12	4-7 34	stop 15	— 9
pt:subject|none|	,adverb -9	,auxiliary -14	,preposition -9	,subordinator -10	,that -12	1 -12	2-3 -7	4-7 -8	8+ 11	; 12	auxiliary -7	coordinator -6	end 8	preposition -20	stop -6	word -16	— 6
pt:subject|own|	,capital -9	,coordinator -8	2-3 8	4-7 20	8+ 11	: 11	; -14	auxiliary -13	capital -10	determiner -6	end 19	preposition 9	stop 13	— 9
pt:two-before|)|	: 6
pt:two-before|,|	auxiliary 16	coordinator 10	determiner -17	preposition -14	verb-saying 13	word 6
pt:two-before|adverb|	that 14
pt:two-before|auxiliary|	word 10
pt:two-before|capital|	: 19	auxiliary 14	preposition -7	stop 16
pt:two-before|coordinator|	preposition -9
pt:two-before|determiner|	word 11
pt:two-before|preposition|	word -12
pt:two-before|pronoun|	auxiliary -8
pt:two-before|quote|	coordinator -12	preposition -16	stop 9
pt:two-before|start|	capital -13	start 8
pt:two-before|stop|	— 9
pt:two-before|that|	word 12
pt:two-before|verb-judging|	preposition -14	that 8
pt:two-before|verb-saying|	preposition 14	stop 9
pt:two-before|word|	, 10	: 15	adverb 11	determiner 8	preposition -6	verb-saying 12	word -14
pt:two-words-before|)|	: 6
pt:two-words-before|,|	houve 7	mas 10	o -13	é 6
pt:two-words-before|.|	— 9
pt:two-words-before|anos|	, 7
pt:two-words-before|apenas|	que 14
pt:two-words-before|a|	expressão -11	palavra -17
pt:two-words-before|batizado|	de -7
pt:two-words-before|bilhete|	: 14
pt:two-words-before|discorda|	: 7
pt:two-words-before|dizer|	que 15
pt:two-words-before|diz|	que -10
pt:two-words-before|do|	livro -9
pt:two-words-before|faixa|	: -12
pt:two-words-before|falam|	em 9
pt:two-words-before|falar|	em 14
pt:two-words-before|fala|	em 24
pt:two-words-before|jornalistas|	: 17
pt:two-words-before|o|	programa -11
pt:two-words-before|paciência|	. 10
pt:two-words-before|pergunta|	: 13
pt:two-words-before|segundos|	: 13
pt:two-words-before|sociais|	: 11
pt:two-words-before|start|	start 8
pt:two-words-before|valor|	: 13
pt:two-words-before||	. 9	e -12	para -16
pt:verb|false|1|	upper -15
pt:verb|false|8+|	lower 9	upper 9
pt:verb|true|2-3|	lower -12	upper 14
pt:verb|true|4-7|	lower 19
pt:verb|true|8+|	lower 10	upper 7
pt:word-after|	, -9	: 11	de -9	do -14	e 9	end 17	no -11	não -10	o -6	para -18	é -11	— 10
pt:word-after|,|	none -9
pt:word-after|.|	? 15
pt:word-after|:|	none 11
pt:word-after|de|	none -9
pt:word-after|do|	none -14
pt:word-after|end|	. 15	? 13	none 13
pt:word-after|no|	none -11
pt:word-after|não|	none -10
pt:word-after|para|	none -18
pt:word-after|é|	none -11
pt:word-after|—|	none 12
pt:word-before|	, 10	. 10	: 13	? 12	ao -10	apenas 13	chama -9	chamado -6	com -14	da -14	em 28	está 11	expressão -11	houve 13	livro -8	marca 8	mas 10	numa 9	o -16	palavra -18	partido 6	por -15	programa -11	start 8	são 12	tem 10	ter 10	têm -12	um 6	— 9
pt:word-before|,|	4-7 15	8+ 7
pt:word-before|.|	2-3 6	4-7 21
pt:word-before|:|	2-3 10	4-7 9	8+ 9
pt:word-before|?|	4-7 11
pt:word-before|ao|	2-3 -10
pt:word-before|a|	4-7 20
pt:word-before|chama|	2-3 -9
pt:word-before|como|	1 14	2-3 -9	4-7 -12
pt:word-before|da|	2-3 -14
pt:word-before|de|	4-7 -9
pt:word-before|em|	2-3 26	4-7 14
pt:word-before|expressão|	2-3 -11
pt:word-before|e|	1 -10
pt:word-before|foi|	2-3 14
pt:word-before|o|	1 -17	2-3 -11
pt:word-before|palavra|	1 -18
pt:word-before|para|	1 -16
pt:word-before|por|	2-3 -14
pt:word-before|programa|	2-3 -11
pt:word-before|que|	2-3 -6	4-7 16
pt:word-before|start|	2-3 7	4-7 18	8+ 7
pt:word-before|são|	2-3 12
pt:word-before|têm|	2-3 -12
pt:word-before|um|	1 -10
pt:word-before|é|	4-7 11	8+ 7
pt:word-before|—|	8+ 8
pt:work|near|none|	all-one -12	first 8
pt:work|none|none|,|	none 22	some 7
pt:work|none|none|:|	all-one 13	first 6	most 14
pt:work|none|none|adverb|	none 11
pt:work|none|none|	all -10	most 16	some -11
pt:work|none|none|capital|	all-one -13	none 6
pt:work|none|none|coordinator|	none 8
pt:work|none|none|determiner|	all -13	all-one -6
pt:work|none|none|preposition|	all -18	all-one -17
pt:work|none|none|start|	first 19	most 6
pt:work|none|none|stop|	all 10	first 10
pt:work|none|none|verb-judging|	none -9
pt:work|none|none|verb-saying|	none -9
pt:work|none|none|word|	all -10	all-one 8	first -10	some -8
pt:work|none|none|—|	first 9
pt:work|right|none|	all -8	all-one -12	first -8
pt:work|right|none|word|	all -8	all-one -12	first -8
sentence|judging|	4-7 10	8+ 27
sentence|none|	1 -33	2-3 -37	4-7 -20
sentence|saying|	1 12	2-3 15	4-7 24	8+ 16
sentence|thinking|	1 -49	2-3 -9	4-7 18	8+ 12
size-ending|10+|!|	,pronoun 9	,verb-saying 7
size-ending|10+|,|	capital 15	determiner 19	pronoun 10	verb-saying 17	word 7
size-ending|10+|.|	capital 18	determiner 16	end 27	preposition 12	pronoun 17	— 11
size-ending|10+|?|	capital 16	determiner 10	end 7	pronoun 10	stop 7	verb-saying 6
size-ending|10+|none|	( 10	, 10	,auxiliary 7	,pronoun 6	,verb-judging 13	,verb-saying 8	,verb-thinking 13	,word 13	: 16	capital 17	determiner 19	end 7	pronoun 9	stop 31	verb-saying 8
size-ending|1|!|	stop 13
size-ending|1|,|	pronoun 10	subordinator 8	word -11
size-ending|1|.|	capital 15	determiner 7	end -12	pronoun 7	subordinator -11
size-ending|1|?|	end 13
size-ending|1|none|	( -9	) -12	, -8	,adverb -13	,auxiliary -12	,preposition -8	,quote -13	,that -13	,verb-judging 12	,verb-saying 11	- -16	: -18	; 7	adverb -22	auxiliary -22	capital -12	coordinator 8	pronoun -13	quote -13	subordinator 7	verb-judging -24	word -12
size-ending|2|,|	auxiliary -18	capital 20	coordinator -19	preposition -19	pronoun -10	subordinator -12	verb-saying -10
size-ending|2|.|	capital -9	determiner -19	end -11	preposition -16
size-ending|2|?|	,verb-saying 12	capital 13	end 10	pronoun 12	verb-saying 16	— 10
size-ending|2|none|	( -14	) -11	+ 9	, -6	,adverb -10	,auxiliary -7	,coordinator -6	,determiner -10	,that -11	,word -9	; -6	auxiliary -19	capital -23	determiner -6	end 11	pronoun -21	subordinator -6	that -6	verb-judging -17	verb-saying -28	word -28
size-ending|3|!|	end -14
size-ending|3|,|	auxiliary -12	verb-saying 22	word 9
size-ending|3|.|	capital -11	determiner 7	end 22	pronoun 21	quote -8	subordinator -8
size-ending|3|?|	coordinator 6	end 20	pronoun 10
size-ending|3|none|	( -17	,auxiliary -7	,capital 7	,coordinator -11	,determiner 15	,preposition -20	,pronoun -10	,subordinator 8	,verb-saying 7	,word 8	: 11	capital -13	end 15	subordinator 16	verb-saying -11	word -7	— 10
size-ending|4-5|!|	,word 6	determiner 16	end 13	pronoun 13
size-ending|4-5|,|	auxiliary -11	capital 27	coordinator -8	determiner 8	preposition -11	pronoun 36	verb-saying 6	word -7
size-ending|4-5|.|	capital 14	end 16	preposition 20	that 13	— 16
size-ending|4-5|?|	,auxiliary 8	,verb-saying 11	,word 6	capital 16	determiner 12	end 19	pronoun 13	quote 17	stop -8	verb-saying 17
size-ending|4-5|none|	( -10	,capital -9	,coordinator 16	,determiner -9	,subordinator 11	,word -10	- 15	: 10	; 20	adverb -10	capital 14	subordinator 24	— -15
size-ending|6-9|!|	determiner 10	end 6	pronoun 14
size-ending|6-9|,|	auxiliary -8	capital 26	determiner 30	pronoun 23	subordinator -9	verb-saying 27
size-ending|6-9|.|	determiner 18	preposition 12	pronoun 20	that 11	— 27
size-ending|6-9|?|	,verb-saying 7	,word 14	capital 19	determiner 8	end 21	pronoun 20	stop 16	verb-saying 15	— 11
size-ending|6-9|none|	, -10	,auxiliary 20	,preposition -7	,pronoun 8	,verb-saying 20	,verb-thinking 10	: 31	auxiliary -12	capital 21	coordinator 18	determiner 20	end 45	pronoun 8	stop 19	word -11	— -14
size-follow|10+|	( 14	, 10	,auxiliary 7	,pronoun 6	,verb-judging 13	,verb-saying 8	,verb-thinking 13	,word 13	: 16	capital 21	determiner 25	end 27	preposition 12	pronoun 12	stop 31	verb-saying 17	word 7	— 13
size-follow|1|	( -14	) -12	, -8	,adverb -13	,auxiliary -12	,coordinator 15	,preposition -9	,pronoun 6	,quote -13	,that -13	,verb-judging 12	,verb-saying 11	- -16	: -18	; 7	adverb -22	auxiliary -22	coordinator 8	end -6	pronoun 14	quote -19	verb-judging -24	verb-thinking -6	word -13
size-follow|2|	( -14	) -14	+ 9	, -6	,adverb -10	,coordinator -6	,determiner -10	,that -11	,word -9	; -6	auxiliary -24	capital -9	determiner -13	pronoun -12	quote -6	subordinator -8	that -7	verb-judging -18	verb-saying -19	word -28	— 12
size-follow|3|	( -17	,auxiliary -7	,capital 7	,coordinator -11	,determiner 15	,preposition -20	,pronoun -10	,subordinator 8	,verb-saying 7	,word 8	: 11	auxiliary 6	capital -10	coordinator 6	end 28	pronoun 17	subordinator 6	that -7	– 6	— 13
size-follow|4-5|	( -10	,capital -9	,coordinator 16	,determiner -9	,subordinator 11	,verb-thinking 11	,word -11	- 15	: 10	; 20	adverb -10	capital 26	end 17	pronoun 16	subordinator 26	that 8	— -8
size-follow|6-9|	( 19	, -14	,auxiliary 20	,preposition -7	,pronoun 8	,verb-saying 20	,verb-thinking 10	: 31	auxiliary -15	capital 13	coordinator 7	determiner 26	end 19	pronoun 35	stop 19	that 11	verb-saying 29	word -11	— -9
size-intro|10+|	) 7	, 18	- 9	: 34	adverb 9	auxiliary 18	capital 11	coordinator 10	preposition 19	quote 14	start 21	stop 15	subordinator 10	that 16	verb-saying 13	word 28	— 8
size-intro|1|	( -13	, -15	adverb 9	auxiliary -8	capital -7	coordinator -32	determiner 10	preposition -9	pronoun -7	quote -14	start -7	stop 27	subordinator 8	that -21	verb-judging -12	verb-thinking -14	word -10
size-intro|2|	( -10	: 17	adverb -21	auxiliary -6	capital -7	determiner -20	preposition -17	start -10	stop 18	subordinator -25	that -13	verb-judging -7	verb-saying -6	word -8
size-intro|3|	' -12	, 11	adverb 11	auxiliary 32	capital 10	coordinator 9	determiner -13	possessive -17	preposition -9	pronoun 23	start 16	stop 14	that 17	verb-saying 10	verb-thinking 17	— 7
size-intro|4-5|	( -8	, -8	; -8	adverb -12	auxiliary 13	capital 9	coordinator 9	possessive -13	preposition 6	pronoun 9	quote 23	start 17	stop 6	subordinator 34	that 32	verb-judging 7	verb-saying -21	verb-thinking 19	word -10	— 11
size-intro|6-9|	, 30	: 8	; 10	adverb 24	coordinator 17	determiner 28	pronoun 19	quote 19	start 21	stop 18	subordinator -6	that 29	verb-saying -10	verb-thinking 26	word 13	— 10	’ 9
size|	1 -14	10+ 30	2 -29	3 15	4-5 -7	6-9 16
subject|elided|	,preposition 6	,pronoun 15	,word -11	1 -13	2-3 27	8+ 15	determiner 7	end 15	preposition 7	stop 6	word -15	— 10
subject|none|	( -8	) -10	+ 11	,adverb -13	,auxiliary -18	,capital -11	,coordinator 8	,determiner -16	,preposition -22	,quote -13	,that -9	,verb-judging 13	,verb-thinking 13	,word -6	- -13	; 26	adverb -16	auxiliary -22	capital 21	determiner 9	end 33	preposition -16	quote 16	that 6	— 17
subject|own|	) -9	+ 9	,adverb -9	,auxiliary 17	,determiner 13	,preposition -7	,subordinator 16	,that -10	,verb-judging 9	,verb-saying 13	,word -8	- 9	8+ 14	capital 6	determiner 6	end 25	preposition 22	pronoun 12	stop -10	verb-saying -15	– 6	— 10
two-before|%|	stop 6
two-before|)|	- 6	: 6	preposition 14	stop 16
two-before|,|	auxiliary 25	capital -16	determiner -13	quote 12	subordinator -8	verb-saying 7	verb-thinking -9	word -23
two-before|:|	capital -6	determiner -11	quote 11	word 9
two-before|;|	capital 14
two-before|adverb|	: 30	adverb -7	auxiliary 10	coordinator 11	determiner 10	stop 36	subordinator -11	that 14	verb-judging -18	verb-saying 11
two-before|auxiliary|	: 10	auxiliary 22	determiner -20	preposition -22	pronoun 18	quote -9	stop 25	verb-thinking 14	word 12
two-before|capital|	' -12	( -12	, 23	: 6	auxiliary 16	capital 18	determiner -25	possessive -27	preposition -6	subordinator -8	verb-thinking 8
two-before|coordinator|	adverb 14	auxiliary 17	determiner -20	preposition -17	that 7	verb-saying 14	verb-thinking -15	word -21
two-before|determiner|	: 20	adverb 8	capital -8	determiner 19	preposition -14	stop 18	verb-saying 7	verb-thinking 13	word -7
two-before|possessive|	word -17
two-before|preposition|	, -10	auxiliary -16	capital 11	determiner 7	preposition 11	pronoun -14	stop 28	verb-saying -29	verb-thinking 12
two-before|pronoun|	: 26	adverb 15	auxiliary 8	capital -9	determiner -13	preposition 15	stop 23	subordinator 20	verb-thinking -17
two-before|quote|	( -12	, -28	: 14	auxiliary -7	coordinator -19	preposition -14	stop 25	word -8	— 13
two-before|start|	capital -20	determiner -26	preposition -14	start 18
two-before|stop|	) 10	: 10	capital -25	determiner -24	preposition -24	— 9
two-before|subordinator|	determiner -18	preposition -13	stop 8	word -6
two-before|that|	auxiliary -12	capital 17	pronoun 21	verb-judging -11	verb-saying -23	word 7
two-before|verb-judging|	: 18	adverb -14	auxiliary 10	determiner 6	preposition 11	stop 28	that 18	word -11
two-before|verb-saying|	, 36	: 11	adverb -11	capital 7	determiner 10	preposition 18	pronoun -8	stop 11	verb-judging -12	word 11
two-before|verb-thinking|	: 16	auxiliary 12	determiner -8	stop 25	subordinator 8	that 15	word -17
two-before|word|	( -11	, -19	; 12	adverb 9	capital 7	coordinator 17	possessive 6	preposition -22	pronoun 16	quote -9	stop 33	verb-judging -18	verb-saying -8	verb-thinking 11
two-words-before|%|	. 6
two-words-before|)|	- 6	. 16	: 6
two-words-before|,|	 12	a -12	alias -11	blamed 15	christened -11	di 11	dit -10	entitled -8	had 10	houve 7	is 14	la -14	maar 12	mas 10	nicknamed -13	o -13	or -12	per -9	said 15	since 10	surnommé -10	the -11	titled -7	un 8	was 22	whose -13	é 6
two-words-before|.|	) 10	: 10	de -7	the -15	under -14	— 9
two-words-before|000|	. 7
two-words-before|1998|	. 9
two-words-before|2028|	. 11
two-words-before|29|	. 14
two-words-before|3|	: 10
two-words-before|:|	 11
two-words-before|a24|	. 8
two-words-before|aan|	. 10
two-words-before|acquiesce|	: 8
two-words-before|act|	. 7
two-words-before|added|	, 12	. 15
two-words-before|admits|	: 7
two-words-before|afp|	. 11
two-words-before|again|	. 9
two-words-before|agency|	. 10
two-words-before|agreed|	. 9
two-words-before|airport|	. 11
two-words-before|altro|	: 13
two-words-before|analysts|	. 6
two-words-before|anders|	: 11
two-words-before|and|	said 17	that 6	was 14
two-words-before|anni|	. 11
two-words-before|anos|	, 7
two-words-before|answer|	. -9
two-words-before|ans|	. 11
two-words-before|an|	, 6
two-words-before|apenas|	que 14
two-words-before|apology|	, -10
two-words-before|around|	. 7
two-words-before|arrived|	. 9
two-words-before|asked|	, 14	for 17
two-words-before|as|	a -22	the -20
two-words-before|august|	. 11
two-words-before|auteur|	de -8
two-words-before|author|	of -9
two-words-before|autora|	de -8
two-words-before|away|	. 8
two-words-before|a|	expressão -11	palavra -17	salué 9	so-called -15
two-words-before|back|	. 12
two-words-before|band|	played -9
two-words-before|base|	: 7
two-words-before|batizado|	de -7
two-words-before|bericht|	: 11
two-words-before|be|	met 15
two-words-before|bilhete|	: 14
two-words-before|book|	, -16	. 6
two-words-before|box|	. 11
two-words-before|braccia|	: 16
two-words-before|brief|	. 10
two-words-before|but|	not 14
two-words-before|called|	a 13	for 13	it 13	that 17	the -11
two-words-before|call|	. 11	a -13	the -13
two-words-before|calma|	: 13
two-words-before|camera|	. 10
two-words-before|card|	. 10
two-words-before|care|	. 6
two-words-before|car|	. 13
two-words-before|case|	. 6
two-words-before|cbc|	’s -14
two-words-before|change|	. 14
two-words-before|charge|	. 12
two-words-before|claro|	: 7
two-words-before|clients|	were 13
two-words-before|cnn|	's -11
two-words-before|coalition|	. 10
two-words-before|comment|	. 9
two-words-before|comptes|	juge 11
two-words-before|conclu|	: 10
two-words-before|conocido|	como -13
two-words-before|consulted|	. 10
two-words-before|corrige|	: 16
two-words-before|court|	. 13	had 10
two-words-before|crie|	au -8
two-words-before|cut|	. 8
two-words-before|c’|	è -12
two-words-before|dagegen|	. 6
two-words-before|dann|	: 13
two-words-before|dass|	man 13
two-words-before|das|	für 10
two-words-before|days|	. 9
two-words-before|day|	: 15
two-words-before|definido|	como -8
two-words-before|delighted|	. 9
two-words-before|dem|	titel -10
two-words-before|den|	ausdruck -11	begriff -8	namen -14	spitznamen -10	zusatz -15
two-words-before|der|	aufschrift -10	begriff -11
two-words-before|described|	as 26
two-words-before|de|	afspraak 8	zaak 12
two-words-before|dice|	. 7
two-words-before|die|	initiative -11	zeitung -9
two-words-before|disagreed|	. 8
two-words-before|discorda|	: 7
two-words-before|dizer|	que 15
two-words-before|diz|	que -10
two-words-before|di|	aver 12	essere 16
two-words-before|documentary|	, -12
two-words-before|door|	: -10
two-words-before|do|	livro -9
two-words-before|droog|	. 13
two-words-before|d’|	un 9	une 9
two-words-before|ein|	. 8	: 9
two-words-before|ekwueme-voss|	: 9
two-words-before|english|	. 14
two-words-before|entscheidung|	sei 7
two-words-before|enttäuscht|	. 6
two-words-before|espn|	. 14
two-words-before|es|	: 7
two-words-before|euros|	. 16
two-words-before|euro|	. 10
two-words-before|explained|	. 11
two-words-before|expresó|	su 16
two-words-before|eyes|	. 9
two-words-before|face|	. 10
two-words-before|faixa|	: -12
two-words-before|falam|	em 9
two-words-before|falar|	em 14
two-words-before|fala|	em 24
two-words-before|fees|	. 8
two-words-before|fest|	. 12
two-words-before|fifth|	. 11
two-words-before|fois|	. 16
two-words-before|for|	a -16	her 10
two-words-before|found|	it 14
two-words-before|game|	. 10
two-words-before|gemeint|	: 9
two-words-before|goes|	by -14
two-words-before|govender|	: 13
two-words-before|grinned|	. 9
two-words-before|guère|	: 9
two-words-before|habe|	. 6
two-words-before|habla|	de 18
two-words-before|habló|	de 14
two-words-before|había|	dicho -12
two-words-before|haderte|	: 9
two-words-before|had|	been 15	called 13	written -6
two-words-before|hand|	. 8
two-words-before|have|	been 10	named -12
two-words-before|ha|	scritto -12
two-words-before|head|	. 6
two-words-before|helicopter|	. 11
two-words-before|hem|	. 6
two-words-before|her|	. 10	as 7
two-words-before|het|	besluit 11	dorp -7	kabinet 7	over 16	woord -7
two-words-before|he|	called 23	had 12	preferred -20	termed 15	was 19	would 13
two-words-before|hij|	, 6	. 10
two-words-before|him|	. 12	: 17
two-words-before|hours|	. 10
two-words-before|house|	. 8
two-words-before|idea|	. 6
two-words-before|ihr|	buch -6
two-words-before|il|	giudizio -12
two-words-before|interpreter|	. 6
two-words-before|interview|	. 12
two-words-before|into|	a -19
two-words-before|invece|	di 12
two-words-before|invita|	a 12
two-words-before|in|	. 6	der -9
two-words-before|island|	. 9
two-words-before|is|	. 13	a -18	called -10	titled -8
two-words-before|it|	, -11	. 20	a -17	as 15	had 18	says -16	would 14
two-words-before|jornalistas|	: 17
two-words-before|judgment|	. 6
two-words-before|kept|	a -15	its -14
two-words-before|known|	as -22
two-words-before|komen|	. 8
two-words-before|lacht|	) 6
two-words-before|land|	. 9
two-words-before|last|	. 9
two-words-before|later|	. 12
two-words-before|late|	. 8
two-words-before|laughed|	. 9
two-words-before|laughing|	. 11
two-words-before|la|	chiamano -7	definisce 13	etiqueta -12	mention -15	parola -10
two-words-before|lei|	, 8
two-words-before|letter|	. 11
two-words-before|levy|	. 9
two-words-before|le|	dossier 13	mot -17	texte 8
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 13
two-words-before|line|	. 10	read -16
two-words-before|link|	. 7
two-words-before|locally|	as -18
two-words-before|long|	. 11
two-words-before|lui|	. 9
two-words-before|l’|	appelle -11
two-words-before|manager|	. 7
two-words-before|man|	habe 9
two-words-before|marketed|	as -7
two-words-before|meeting|	. 8
two-words-before|mee|	. 14
two-words-before|men|	to -6
two-words-before|meses|	. 7
two-words-before|message|	. 11
two-words-before|meter|	. 8
two-words-before|me|	, 13	. 7
two-words-before|minister|	. 7
two-words-before|minutes|	. 12
two-words-before|misadventure|	. 9
two-words-before|mit|	. 6	dem 7
two-words-before|modulo|	? 9
two-words-before|month|	. 15
two-words-before|more|	. 9
two-words-before|morning|	. 12
two-words-before|mot|	de -18
two-words-before|nach|	: 11
two-words-before|nada|	. 10
two-words-before|name|	. 11
two-words-before|nannte|	sie 8
two-words-before|nega|	: 12
two-words-before|news|	' -12	. 12
two-words-before|nicknamed|	the -11
two-words-before|niega|	: 16
two-words-before|niet|	. -7
two-words-before|night|	. 11
two-words-before|nobody|	. 10
two-words-before|noemde|	haar 6
two-words-before|noemt|	dat 6	hem 6
two-words-before|note|	. -13
two-words-before|not|	. 7	: 11	be 9	negotiate 13	to 10
two-words-before|n’|	avoir 11
two-words-before|objected|	. 11
two-words-before|office|	, -15	. 9
two-words-before|of|	a -25	the -13
two-words-before|only|	: 14
two-words-before|on|	. 17	pouvait 13
two-words-before|op|	. 6
two-words-before|out|	. 14	: 11
two-words-before|over|	. 14	de -12
two-words-before|o|	programa -11
two-words-before|paciência|	. 10
two-words-before|panel|	. 7
two-words-before|park|	. 8
two-words-before|parlamento|	. 8
two-words-before|parlano|	di 14
two-words-before|parla|	di 12
two-words-before|parle|	de 8
two-words-before|pas|	: 6
two-words-before|path|	. 12
two-words-before|patience|	. 7
two-words-before|paying|	for 13
two-words-before|pergunta|	: 13
two-words-before|per|	i 7
two-words-before|phone|	: 8
two-words-before|place|	of -14
two-words-before|point|	. 10
two-words-before|police|	. 13
two-words-before|policy|	. 13
two-words-before|posted|	: 11
two-words-before|power|	. 8
two-words-before|precisa|	: 17
two-words-before|premier|	had 9
two-words-before|prize|	: -10
two-words-before|protested|	. 10
two-words-before|qualifié|	de 13
two-words-before|question|	. 8
two-words-before|qu|	’ 10
two-words-before|qu’|	elle 13
two-words-before|radio|	. 10
two-words-before|raid|	as 10
two-words-before|rassicura|	: 11
two-words-before|rating|	. 14	to -17
two-words-before|recalled|	. 16
two-words-before|relativise|	: 15
two-words-before|reno|	. 11
two-words-before|replied|	: 22
two-words-before|reporters|	, 9
two-words-before|report|	, -10
two-words-before|reprend|	: 11
two-words-before|right|	. 12
two-words-before|river|	. 7
two-words-before|route|	. 10
two-words-before|row|	. 6
two-words-before|ruling|	. 12
two-words-before|said|	, 32	. 24	: 38
two-words-before|satz|	: 10
two-words-before|says|	, 16	. 11
two-words-before|say|	, 13
two-words-before|schild|	: -11
two-words-before|school|	. 13
two-words-before|secondo|	la -12
two-words-before|seconds|	. 10
two-words-before|segundos|	: 13
two-words-before|series|	called -6
two-words-before|se|	dit 12
two-words-before|shares|	. 6
two-words-before|she|	called 8	had 10	is 16	would 10
two-words-before|should|	have 12
two-words-before|showed|	that 13
two-words-before|shrugged|	. 10
two-words-before|sie|	, 9
two-words-before|sign|	for -14
two-words-before|silence|	: 13
two-words-before|si|	chiama -10	dice 11
two-words-before|slogan|	is -6
two-words-before|smiled|	. 10
two-words-before|sociais|	: 11
two-words-before|socios|	de 9
two-words-before|soltó|	: 13
two-words-before|song|	, -10
two-words-before|souri|	: 12
two-words-before|so|	: 13
two-words-before|speaks|	of -7
two-words-before|spiega|	, 8
two-words-before|spoke|	of 14
two-words-before|sports|	. 8
two-words-before|sport|	. 6
two-words-before|sprach|	von 8
two-words-before|sprak|	van 12
two-words-before|spreekt|	van 21
two-words-before|spricht|	von 17
two-words-before|spring|	. 6
two-words-before|stand|	. 10	: -7
two-words-before|start|	de -7	die -15	il -11	la -11	start 18	the -6
two-words-before|statement|	. 13
two-words-before|station|	. 8
two-words-before|stilte|	. 11
two-words-before|story|	. 9
two-words-before|subject|	line -13
two-words-before|such|	as -13
two-words-before|sunday|	. 10
two-words-before|sure|	. 11
two-words-before|svp|	. 15
two-words-before|s’|	intitola -13
two-words-before|tajante|	: 10
two-words-before|team|	. 10
two-words-before|telegram|	. 11
two-words-before|telephone|	. 7
two-words-before|terughoudend|	. 9
two-words-before|testa|	: 7
two-words-before|that|	he 13	it 12	read -15	says -14	the -13	were -10
two-words-before|them|	. 8
two-words-before|there|	was -8
two-words-before|they|	had 9
two-words-before|the|	accord 13	caption -10	change 11	decision 16	film 8	government 14	heading -9	hearing 6	line -10	order 11	outcome 15	phrase -26	report 12	result 13	shares -10	slogan -10	so-called -19	tagline -9	term -17	title -12	word -36	words -20
two-words-before|timetable|	. 11
two-words-before|time|	. 11
two-words-before|toe|	. 16
two-words-before|told|	. 13
two-words-before|touche|	: 6
two-words-before|to|	put -7	say -19
two-words-before|transport|	of 12
two-words-before|tratta|	di 13
two-words-before|tribute|	to 17
two-words-before|una|	. 7
two-words-before|une|	décision 11
two-words-before|university|	. 10
two-words-before|unlikely|	. 9
two-words-before|unmoved|	. 9
two-words-before|unrepentant|	. 12
two-words-before|un|	homme 11	projet 15	texte 9
two-words-before|up|	. 10
two-words-before|us|	. 10
two-words-before|uur|	. 12
two-words-before|valor|	: 13
two-words-before|victoire|	. 7
two-words-before|view|	. 13
two-words-before|voix|	. 9
two-words-before|volte|	. 6
two-words-before|von|	einem 19	einer 15
two-words-before|voor|	. 9
two-words-before|vor|	. 8
two-words-before|warned|	against 14
two-words-before|washington|	was 7
two-words-before|was|	. 8	a 8	called 9	titled -7
two-words-before|watching|	. 8
two-words-before|watch|	. 10
two-words-before|way|	. 6
two-words-before|week|	. 9
two-words-before|werde|	sich 7
two-words-before|weten|	. 12
two-words-before|which|	means -10
two-words-before|widersprach|	: 12
two-words-before|window|	. 7
two-words-before|wissen|	. 6
two-words-before|words|	, 16
two-words-before|word|	. 13
two-words-before|worse|	. 8
two-words-before|would|	be 21
two-words-before|writes|	: 13
two-words-before|wrote|	, 14	. 12	: 15
two-words-before|x|	: 21
two-words-before|years|	. 10
two-words-before|year|	. 6
two-words-before|you|	had -13
two-words-before|zeigte|	sich 13
two-words-before|zeit|	: 10
two-words-before|ze|	. 10
two-words-before|zurück|	. 6	: 11
two-words-before|zu|	: 7
two-words-before||	( -12	, -28	. 24	: 14	and -13	but 6	e -11	en -11	from -15	or -18	para -16	und -11	y -12	— 13
two-words-before|à|	la 7
two-words-before|è|	detto 12	stata 14
verb|false|1|	lower -11	other -30
verb|false|2-3|	lower 6	other -11	upper -37
verb|false|4-7|	lower 38	upper -32
verb|false|8+|	lower 35
verb|true|1|	lower -13	upper 8
verb|true|2-3|	lower 19
verb|true|4-7|	lower 32	other 9
verb|true|8+|	lower 9	upper 13
word-after|	 -16	( -20	) -12	+ 14	, -12	. 7	? -31	a -19	about -9	abu 9	according -12	across -15	after 18	als -8	an 11	and 18	as -12	assistant 6	at -13	au -7	auf -18	barrientos -6	because -14	before 14	beim 12	bestimmt -12	blijft 10	but -8	button -17	by 18	caucus -6	ce 9	coach 11	con 6	conceded 11	contre 6	could -13	counts -7	da 8	dans 18	dat 6	della 12	den -6	deputy 6	die 20	doughnut -13	drew -11	du -9	e 10	een -6	elle 11	en 12	end 23	era -12	foreign 9	gedoopt -10	genannt 6	general 9	genoemd -9	gewesen 13	had -26	he 22	head 9	hollis 10	instead -14	is -16	ist -9	it -6	its 7	joked 12	judge 10	kruger -14	la 10	las 12	le 19	l’ 7	mayor 14	mr 11	mrs 8	mrs. 13	ms 9	nennen -11	nennt -7	no -11	non -9	não -10	o -6	of 8	on 14	one 15	ook -7	or -17	over -6	par 17	para -16	pour -16	prime 7	pyo 9	rating -16	remark -16	remarked 10	rires 12	rose -9	ruiz 10	rule -21	runs -14	said 21	sang -6	says 17	schreibt -13	se -11	sei -11	she 21	sie 11	signs 9	since 10	sous -15	su 13	that -10	the 9	they 11	to -13	two -9	un -12	und -20	under -15	union 14	van 7	verbucht -14	vito 8	von -11	voor -9	vor -14	was -12	were 16	when 19	which -19	while 20	wie 10	win -6	wins -14	with -8	worden -8	wrote 10	zijn 13	zur 9	à 12	è -12	é -11	— -8
word-after|(|	. 12	none -17
word-after|)|	none -11
word-after|+|	none 14
word-after|,|	! 16	none -15
word-after|.|	! 13	? -18	none 8
word-after|?|	none -31
word-after|about|	, -15	none 15
word-after|abu|	, 9
word-after|across|	none -15
word-after|after|	none 18
word-after|als|	none -8
word-after|and|	, -13	? 6	none 26
word-after|an|	, 11	none 8
word-after|asked|	? 16
word-after|assistant|	, 6
word-after|as|	, -18	. -17	none 9
word-after|at|	none -16
word-after|auf|	none -18
word-after|au|	none -7
word-after|a|	, -11	. -11	none -13
word-after|because|	none -14
word-after|before|	none 14
word-after|beim|	. 10
word-after|bestimmt|	none -12
word-after|blijft|	none 10
word-after|button|	none -17
word-after|but|	, -13
word-after|by|	. 12	none 19
word-after|came|	, 20
word-after|caucus|	none -6
word-after|ce|	. 9
word-after|chief|	, 11
word-after|coach|	, 11
word-after|conceded|	, 11
word-after|contre|	none 6
word-after|con|	none 6
word-after|could|	none -13
word-after|counts|	none -7
word-after|dans|	none 18
word-after|das|	. 14
word-after|dat|	. 12
word-after|da|	none 8
word-after|della|	none 12
word-after|deputy|	, 6
word-after|der|	. 18
word-after|de|	. 21
word-after|die|	. 16	none 13
word-after|doughnut|	none -13
word-after|do|	none -14
word-after|du|	none -9
word-after|elle|	. 11
word-after|end|	! 18	. 7	? 38	none 18
word-after|en|	none 12
word-after|era|	none -12
word-after|foreign|	, 9
word-after|gedoopt|	none -10
word-after|genannt|	none 6
word-after|general|	, 9
word-after|genoemd|	none -9
word-after|gewesen|	none 13
word-after|had|	, -12	none -25
word-after|has|	, -15	none 11
word-after|head|	, 9
word-after|her|	, 16	. -6
word-after|he|	! 13	, 12	. 20	? 13	none 7
word-after|instead|	none -14
word-after|ist|	none -9
word-after|is|	, -14	none -12
word-after|its|	, 15
word-after|it|	, -13	. 11
word-after|i|	? 16
word-after|joked|	, 12
word-after|judge|	, 10
word-after|kruger|	none -14
word-after|last|	none 6
word-after|las|	none 12
word-after|la|	. 10
word-after|le|	. 19
word-after|l’|	. 18
word-after|mayor|	, 14
word-after|mr.|	none 10
word-after|mrs.|	, 13
word-after|mrs|	, 8
word-after|mr|	, 11
word-after|ms|	, 9
word-after|nennen|	none -11
word-after|nennt|	none -7
word-after|non|	none -9
word-after|no|	none -11
word-after|não|	none -10
word-after|of|	none 8
word-after|one|	, 20
word-after|on|	none 7
word-after|or|	none -17
word-after|over|	none -6
word-after|para|	none -16
word-after|par|	none 17
word-after|pour|	none -16
word-after|prime|	, 7
word-after|pyo|	, 9
word-after|rating|	none -16
word-after|remarked|	, 10
word-after|remark|	none -16
word-after|rires|	. 12
word-after|ruiz|	, 10
word-after|rule|	none -21
word-after|runs|	none -14
word-after|said|	, 21	? 11
word-after|says|	, 17
word-after|schreibt|	none -13
word-after|sei|	none -11
word-after|se|	none -11
word-after|she|	, 26	? 13
word-after|sie|	. 9
word-after|signs|	none 9
word-after|sous|	none -15
word-after|su|	none 13
word-after|that|	, -8	none -10
word-after|they|	, 10
word-after|the|	. 7	? 8	none 9
word-after|to|	none -13
word-after|under|	none -15
word-after|und|	none -20
word-after|union|	, 14
word-after|un|	none -12
word-after|van|	none 7
word-after|verbucht|	none -14
word-after|vito|	, 8
word-after|von|	none -11
word-after|voor|	none -9
word-after|vor|	none -14
word-after|was|	, -16	none -7
word-after|were|	none 16
word-after|when|	. 16
word-after|which|	, -19
word-after|while|	none 14
word-after|wie|	. 10
word-after|wins|	none -14
word-after|win|	none -6
word-after|with|	none -8
word-after|worden|	none -8
word-after|wrote|	, 10
word-after|zur|	none 9
word-after||	, -12	. -15	? 20	none -13
word-after|à|	. 11	none 12
word-after|è|	none -12
word-after|é|	none -11
word-after|–|	, 6	none -13
word-after|—|	. 29	? 17	none -19
word-before|	' -18	's -9	( -19	) 12	- 9	. 32	2018 7	: 8	? 14	a -8	aber 14	about -16	accord 15	afspraak 8	after -15	album -11	alias -15	an 8	and 11	ao -10	apenas 13	appelle -12	are -17	asking 16	at 12	au -13	auf -16	aufschrift -10	ausdruck -11	avec 10	aver 14	avoir 23	band -15	be 18	been 17	begriff -13	besluit 11	blamed 15	bore 13	branded -14	buch -9	but 15	call -25	called 6	calls -9	caption -10	chama -9	chamado -6	change 11	chiama -10	chiamano -10	chiede 10	christened -11	cijfers 10	client 9	com -14	come -12	como -12	con 6	considera 10	contre 8	course 15	da -14	daarentegen 8	dans -14	das -13	decision 16	definisce 13	definito -9	del -19	den 7	der -27	destijds 8	detto -7	di 17	dice 11	dicho -12	die -26	dire -13	disent -14	dit 10	dorp -7	drama -10	dubbed -14	décision 17	een -20	ein 23	eine -7	einem 19	einer 8	elle 13	em 28	empresa 8	en -9	entitled -9	er 15	era -9	es 7	essere 16	está 13	etiqueta -12	expected 10	expression -20	expressão -11	famous -9	felt 13	film 8	finds -11	from -10	fue 14	für 16	giudizio -12	già -12	go -11	government 14	habe 15	hashtag -12	have -11	he 13	headed -13	heading -9	hearing 6	heet -7	heißt -17	hem 6	her 11	het -8	him -9	his -19	homme 11	houve 13	il -11	in -22	intitola -13	intitulé -7	into 13	is -19	ist -14	it 26	its 7	jeudi 11	juge 14	kabinet 7	könne 6	la -10	labeled -6	lautet -12	le -24	les -14	livro -8	llama -13	los -10	maar 12	mais 10	man 17	marca 6	marked -22	mas 10	means -14	meeting -7	mention -15	mercado 12	mot -17	naar -8	name -13	named -25	namen -14	needed 12	negotiate 13	nicknamed -20	noch 11	not 14	numa 9	nur -12	o -16	objectif 9	of -9	om -6	on -20	one -14	open 11	opened 9	opera 11	or -22	order 11	out 6	outcome 15	over -30	palavra -18	parola -10	partido 6	per -11	phrase -26	plan 11	played -11	por -15	pour 6	pouvait 13	praised 14	preferred -25	prefers -15	programa -11	projekt 11	projet 15	promette 10	publie -7	pulls -11	put -7	rated -13	read -27	reads -14	regretted 15	remained 20	resterebbe 8	result 13	said 17	salue 13	saluta 11	salué 9	sang -12	sarebbero 11	say -12	says -28	scritto -19	sees 17	sei 12	seien 11	serait 14	será -9	shares -10	she -10	should 13	shown 13	since 10	singing -12	slogan -12	so-called -29	sogenannte -10	sold -9	son 6	spitznamen -10	start 18	store -10	sua 10	surnommé -10	são 12	tagged -15	tagline -9	talk 12	tem 10	tentoonstelling -8	ter 10	term -19	termed 15	texte 10	thanked 12	the -39	they -9	titel -6	title -16	titled -24	todavía 15	trattati 16	têm -12	um 12	un 7	una -7	und -14	under -17	une 15	van 30	ve 13	vom -12	von 15	voor -7	wants 10	was 29	welcomed 12	werde -10	who -8	whose -13	wie -7	woord -7	word -18	words -20	would 27	written -6	wrote -6	y -8	zaak 12	zeitung -9	zich 14	zijn -16	zusatz -15	à 7	était 14	être 17	— 11
word-before|'|	2-3 -12
word-before|(|	1 -13	2-3 -14	4-7 -8
word-before|)|	8+ 7
word-before|,|	1 -15	8+ 25
word-before|-|	8+ 9
word-before|.|	1 22	2-3 23	4-7 13	8+ 17
word-before|:|	2-3 13	4-7 7
word-before|?|	1 20	2-3 11	8+ 13
word-before|about|	1 -16
word-before|accord|	2-3 14
word-before|afspraak|	4-7 8
word-before|after|	2-3 -15
word-before|against|	2-3 -17	4-7 14
word-before|album|	2-3 -11
word-before|alias|	2-3 -11
word-before|als|	2-3 -12	4-7 18
word-before|and|	1 -19	2-3 16	4-7 11
word-before|answered|	2-3 -17
word-before|ao|	2-3 -10
word-before|appelle|	2-3 -11
word-before|are|	1 -17	2-3 -7	4-7 6
word-before|as|	2-3 -16	4-7 20	8+ 24
word-before|at|	1 9
word-before|aufschrift|	2-3 -10
word-before|auf|	1 -16
word-before|ausdruck|	1 -11
word-before|au|	2-3 -8
word-before|avec|	4-7 10
word-before|aver|	2-3 12	4-7 15
word-before|avoir|	2-3 18	4-7 17
word-before|a|	1 17	2-3 -34	4-7 27	8+ 15
word-before|been|	2-3 21	4-7 19	8+ 7
word-before|begriff|	1 -10
word-before|be|	1 19	4-7 20
word-before|blamed|	2-3 11	4-7 15
word-before|buch|	4-7 -6
word-before|but|	2-3 18
word-before|called|	4-7 11
word-before|calls|	2-3 -9
word-before|call|	1 -15	2-3 -21
word-before|chama|	2-3 -9
word-before|che|	4-7 13
word-before|chiamano|	1 -9
word-before|chiama|	1 -12
word-before|christened|	2-3 -11
word-before|come|	2-3 -10
word-before|como|	1 12	2-3 -8	4-7 -19
word-before|con|	2-3 6
word-before|dans|	2-3 -7
word-before|das|	1 -19	2-3 -9	4-7 7
word-before|dat|	1 -12	2-3 15	4-7 12	8+ 9
word-before|da|	2-3 -14
word-before|decision|	4-7 11
word-before|definisce|	4-7 12
word-before|del|	1 -13	2-3 -18
word-before|den|	1 7
word-before|der|	1 -21	2-3 -19
word-before|detto|	4-7 12
word-before|de|	1 6	4-7 -8	8+ 11
word-before|dicho|	1 -12
word-before|die|	1 -20	2-3 -18
word-before|dire|	1 -13
word-before|disent|	1 -14
word-before|dit|	4-7 20
word-before|di|	2-3 13	4-7 10
word-before|drama|	2-3 -11
word-before|du|	2-3 -15
word-before|décision|	2-3 12
word-before|een|	1 -13	2-3 -16
word-before|einem|	2-3 19	4-7 15
word-before|ein|	2-3 15
word-before|elle|	4-7 12
word-before|el|	1 6	2-3 -13
word-before|em|	2-3 26	4-7 14
word-before|entitled|	4-7 -8
word-before|en|	1 -20	2-3 6
word-before|era|	2-3 13	4-7 -12
word-before|er|	2-3 9	4-7 12
word-before|essere|	2-3 16
word-before|est|	2-3 9	4-7 11
word-before|está|	2-3 6
word-before|es|	2-3 9	4-7 18
word-before|etiqueta|	1 -12
word-before|expression|	2-3 -17
word-before|expressão|	2-3 -11
word-before|e|	1 -12
word-before|famous|	2-3 -9
word-before|film|	2-3 8
word-before|finds|	2-3 -11
word-before|foi|	2-3 14
word-before|for|	1 6	4-7 28	8+ -9
word-before|from|	1 -18	2-3 8
word-before|für|	2-3 14	4-7 8
word-before|giudizio|	1 -12
word-before|government|	4-7 14
word-before|haar|	4-7 14
word-before|habe|	2-3 14	4-7 13
word-before|had|	1 -16	2-3 6	4-7 29	8+ 19
word-before|hashtag|	1 -12
word-before|have|	2-3 -11
word-before|headed|	2-3 -6
word-before|heading|	2-3 -9
word-before|hearing|	4-7 6
word-before|heißt|	1 -14	2-3 -10
word-before|hem|	4-7 6
word-before|her|	2-3 10
word-before|he|	8+ 13
word-before|him|	2-3 -11
word-before|his|	2-3 -16
word-before|homme|	4-7 11
word-before|il|	1 -12
word-before|initiative|	2-3 -11
word-before|intitola|	2-3 -13
word-before|into|	4-7 13
word-before|in|	2-3 -19	4-7 -12
word-before|is|	2-3 -20	4-7 -9
word-before|its|	1 -14	2-3 13
word-before|it|	1 14	2-3 12	4-7 27
word-before|i|	1 -15
word-before|jeudi|	2-3 11
word-before|juge|	2-3 11
word-before|labeled|	2-3 -6
word-before|la|	2-3 -10	4-7 -7
word-before|les|	2-3 -14
word-before|le|	1 -13	2-3 -20
word-before|line|	2-3 14	4-7 -12
word-before|los|	2-3 -10
word-before|maar|	4-7 12
word-before|man|	2-3 14
word-before|marca|	2-3 7
word-before|marked|	1 -20
word-before|means|	2-3 -14
word-before|meeting|	2-3 -18
word-before|mention|	2-3 -15
word-before|mercado|	4-7 12
word-before|mot|	1 -17
word-before|named|	1 -15	2-3 -19
word-before|namen|	1 -9	2-3 -12
word-before|needed|	4-7 14
word-before|negotiate|	4-7 13
word-before|nicknamed|	2-3 -15	4-7 -11
word-before|nur|	2-3 -10
word-before|of|	1 -32	4-7 9
word-before|on|	1 -14	2-3 -20	4-7 7
word-before|opera|	4-7 11
word-before|or|	2-3 -18
word-before|over|	1 -22	2-3 -22
word-before|o|	1 -17	2-3 -11
word-before|palavra|	1 -18
word-before|para|	1 -16	2-3 8
word-before|parola|	1 -10
word-before|per|	2-3 -11
word-before|phrase|	1 -14	2-3 -19
word-before|plan|	2-3 11
word-before|played|	2-3 -11
word-before|por|	1 -13	2-3 -11
word-before|pour|	4-7 14
word-before|preferred|	1 -17	2-3 -16
word-before|prefers|	1 -15
word-before|programa|	2-3 -11
word-before|projet|	4-7 10
word-before|promette|	2-3 8
word-before|publie|	4-7 -7
word-before|que|	1 -11	4-7 25
word-before|rated|	1 -13
word-before|reading|	4-7 -14
word-before|reads|	4-7 -14
word-before|read|	2-3 -10	4-7 -18
word-before|regretted|	4-7 15
word-before|remained|	2-3 19
word-before|report|	4-7 12
word-before|resterebbe|	4-7 8
word-before|result|	2-3 13
word-before|said|	1 22
word-before|salue|	4-7 10
word-before|saluta|	2-3 11
word-before|sang|	4-7 -12
word-before|says|	1 -17	2-3 -12	4-7 -18
word-before|say|	2-3 -15
word-before|scritto|	1 -16	4-7 -10
word-before|sees|	2-3 17
word-before|sei|	2-3 16	4-7 14
word-before|será|	4-7 -9
word-before|sich|	1 12	2-3 11	4-7 -8
word-before|since|	4-7 13
word-before|slogan|	2-3 -13	4-7 -8
word-before|so-called|	1 -15	2-3 -27
word-before|sogenannte|	1 -10
word-before|sold|	2-3 -13
word-before|start|	1 -7	4-7 18	8+ 25
word-before|são|	2-3 12
word-before|talk|	4-7 12
word-before|termed|	2-3 15
word-before|term|	1 -12	2-3 -15
word-before|texte|	4-7 14
word-before|that|	1 -9	4-7 30	8+ 20
word-before|them|	1 -7
word-before|the|	1 -33	2-3 -26	4-7 -10
word-before|titled|	2-3 -20	4-7 -16
word-before|title|	2-3 -9	4-7 -11
word-before|to|	1 -36	4-7 35	8+ 14
word-before|trattati|	4-7 16
word-before|têm|	2-3 -12
word-before|um|	1 -15
word-before|una|	2-3 -11
word-before|under|	1 -17
word-before|und|	1 -11
word-before|une|	2-3 10	4-7 20
word-before|un|	1 6
word-before|van|	1 20	2-3 22	4-7 21
word-before|ve|	1 13
word-before|vom|	1 -12
word-before|von|	1 14	4-7 6
word-before|voor|	2-3 13
word-before|vor|	4-7 12
word-before|wants|	4-7 10
word-before|was|	1 11	2-3 22	4-7 48	8+ 13
word-before|welcomed|	4-7 12
word-before|werde|	2-3 -10
word-before|were|	1 -7	2-3 26	8+ 8
word-before|whose|	2-3 -15
word-before|wie|	2-3 -7
word-before|with|	2-3 -6
word-before|words|	2-3 -23
word-before|word|	1 -18
word-before|would|	2-3 19	4-7 20	8+ 15
word-before|wrote|	2-3 -15
word-before|y|	2-3 -12
word-before|zeitung|	2-3 -8
word-before|zich|	2-3 14
word-before|zijn|	1 -13
word-before||	1 -14	4-7 27	8+ 16
word-before|à|	4-7 14
word-before|è|	4-7 11
word-before|était|	4-7 12
word-before|été|	1 -6	4-7 13
word-before|é|	4-7 11	8+ 7
word-before|–|	4-7 -11
word-before|—|	2-3 10	4-7 13	8+ 8
word-before|’|	4-7 7
work|near|near|,|	all -13
work|near|near|	all -17	first 7
work|near|near|preposition|	all -7
work|near|near|stop|	first 7
work|near|none|,|	all -25	all-one -24	first -13	none 10
work|near|none|:|	first -13	none -9
work|near|none|	all -42	all-one -18	first -20	most 8	none 18	some 16
work|near|none|capital|	none 11
work|near|none|determiner|	none -18
work|near|none|possessive|	all -9
work|near|none|preposition|	all -18	all-one 7	first -9	none 7
work|near|none|quote|	first 12
work|near|none|stop|	all-one 12	first 29
work|near|none|subordinator|	all -8	none 10
work|near|none|verb-judging|	all -19	all-one -14	none 9
work|near|none|verb-saying|	all-one -15	none 13
work|near|none|word|	all -13	all-one -10	first -12	none 8	some 14
work|none|near|:|	first 12
work|none|near|	all -25	all-one -15	first 17
work|none|near|auxiliary|	none 12
work|none|near|capital|	none -8
work|none|near|determiner|	all -8	none 9
work|none|near|preposition|	all -7	first -8	none -14
work|none|near|start|	all -12	all-one -13	first 13
work|none|near|stop|	first 17
work|none|near|verb-judging|	none 11
work|none|near|verb-thinking|	none 13
work|none|near|word|	all -7	none 7
work|none|none|'|	none -8
work|none|none|(|	all-one -10	first -8	none -11
work|none|none|)|	first 7
work|none|none|,|	all-one -9	first 12	most 8	none 14	some 24
work|none|none|-|	first 9
work|none|none|:|	all-one 17	first 12	none -14
work|none|none|;|	none 13
work|none|none|adverb|	all-one -18	none 9	some -8
work|none|none|	all -31	all-one -16	first 8	none 13	some 17
work|none|none|auxiliary|	all -20	all-one -16	first -12	none 11	some 17
work|none|none|capital|	first -9	most -11	none 9	some 11
work|none|none|coordinator|	all-one -12	some -11
work|none|none|determiner|	first -19	none -10	some -6
work|none|none|possessive|	all -6	all-one -16
work|none|none|preposition|	all -12	all-one -11	first -11	some 19
work|none|none|pronoun|	all -11	none 13	some 16
work|none|none|quote|	first 23	none -15
work|none|none|start|	all -10	first 29	most 19
work|none|none|stop|	all 12	all-one 18	first 28
work|none|none|subordinator|	all -16	all-one -32	first 7	some -7
work|none|none|that|	all-one -12	none 6
work|none|none|verb-judging|	all -28	all-one -31	none 6	some -15
work|none|none|verb-saying|	all -13	first -18	most 17	none 7	some 21
work|none|none|verb-thinking|	all -10	all-one -14	some 8
work|none|none|word|	all -20	all-one -13	first -30	most 9	none 8	some 8
work|none|none|—|	first 14
work|none|right|	all -10	all-one -12	first 11
work|none|right|determiner|	all -8
work|none|right|start|	first 10
work|none|right|stop|	first 9
work|none|right|word|	none -13
work|right|near|	all -9
work|right|near|verb-saying|	all -6
work|right|near|word|	all -9
work|right|none|	all -27	all-one -11	first -10	some 12
work|right|none|capital|	all -9	all-one -13	first -13	none 11
work|right|none|verb-saying|	all-one -15	none -9
work|right|none|verb-thinking|	none 13
work|right|none|word|	all -25	first -18	none 7	some 12
`;
