/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	2-3 45	4-7 44	8+ 32
alone|first|	1 -11	2-3 -10	4-7 47	8+ 19
alone|inside|	1 -9	2-3 -14	8+ 7
best-gap|according-to|according|gap|according-to|,;|	4-7 34	8+ 11
best-gap|according-to|according|gap|according-to|,s|	4-7 -6
best-gap|according-to|according|gap|according-to|,|	1 9	2-3 9	4-7 36	8+ 16
best-gap|according-to|according|gap|according-to|;|	2-3 20	4-7 7
best-gap|according-to|according|gap|according-to|c|	2-3 20	4-7 30
best-gap|according-to|according|gap|according-to|s,|	4-7 29
best-gap|according-to|according|gap|according-to||	1 -25	4-7 -12
best-gap|colon|naked||	8+ 24
best-gap|named-before|naked||	2-3 49	4-7 -12	8+ 30
best-gap|named-nearby|naked||	1 7
best-gap|possessor|naked||	1 24	2-3 -37	4-7 -9
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -17	2-3 -24	4-7 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,c|	1 -10
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -26	4-7 21
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -20	4-7 23	8+ 25
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 12
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -29
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 17	4-7 8
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -23
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 8	2-3 27	4-7 6	8+ 9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	4-7 -13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -6	2-3 -15	4-7 18	8+ 21
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 13
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -18	2-3 27	8+ 19
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 14	8+ 10
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -15	2-3 -20
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -9	4-7 21	8+ 14
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -25	2-3 -8
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -12	4-7 15	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 11	4-7 7
best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 7
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -22	2-3 9	4-7 34	8+ 17
best-gap|sentence-after|direct|gap|sentence-after||	2-3 -7	8+ 38
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 27
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -11	4-7 -23	8+ 29
best-gap|sentence-before|according|gap|sentence-before|,|	8+ 16
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 14
best-gap|sentence-before|direct|gap|sentence-before||	4-7 29	8+ 29
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 8	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,c|	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 16
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 -19	4-7 34
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -10	4-7 36	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -24	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -12
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|s,c|	4-7 21
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -19	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -14	8+ 28
best-gap|sentence-before|saying|gap|sentence-before||	1 -23	2-3 28	4-7 27	8+ 16
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 23	8+ 13
best-gap|signature|naked||	1 -19	2-3 -25	4-7 13	8+ 18
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 26	4-7 -6	8+ 11
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 9	4-7 21
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 -8
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -30	2-3 -25
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -11	2-3 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -44	4-7 -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 23	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 23	4-7 17	8+ 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -14	2-3 -23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	2-3 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 27	2-3 -32	4-7 45	8+ 26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 14	8+ 33
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 21	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -18	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	4-7 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 35	8+ 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 29	4-7 -15	8+ 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 18	2-3 10	4-7 12	8+ 27
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 28	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -26	2-3 -13	4-7 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -21	2-3 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -27	2-3 -29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 25	4-7 40
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 20	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 36	4-7 21	8+ 36
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 13	8+ -19
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 29
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 8	4-7 18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -32	4-7 26
best-gap|topic|naked||	1 -13	2-3 -8	4-7 10	8+ 27
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 25
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -12	2-3 20	4-7 40	8+ 18
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 37	8+ 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -14
best-intro|'|saying|0|	2-3 -19
best-intro|(|naked|1|	1 -22
best-intro|,|according|1|	2-3 -18	4-7 10	8+ 8
best-intro|,|according|2-4|	2-3 -16	4-7 12
best-intro|,|according|5-10|	4-7 22
best-intro|,|according|far|	2-3 22	4-7 33
best-intro|,|apposed|-3|	2-3 -16
best-intro|,|direct|2-4|	2-3 21
best-intro|,|judging|1|	4-7 -7
best-intro|,|judging|2-4|	1 -24
best-intro|,|judging|5-10|	4-7 17
best-intro|,|naked|1|	4-7 11
best-intro|,|naked|2-4|	1 10	2-3 -21	4-7 40	8+ 16
best-intro|,|naked|5-10|	1 -19	2-3 18
best-intro|,|naked|far|	2-3 -29	8+ 18
best-intro|,|other|2-4|	4-7 6
best-intro|,|saying|1|	2-3 38	4-7 14	8+ 28
best-intro|,|saying|2-4|	2-3 23	4-7 30	8+ 15
best-intro|,|saying|5-10|	2-3 -23	4-7 24	8+ 31
best-intro|,|saying|far|	4-7 34	8+ 13
best-intro|:|according|1|	2-3 31	8+ 18
best-intro|:|according|5-10|	8+ 8
best-intro|:|apposed|2-4|	4-7 32	8+ 11
best-intro|:|apposed|5-10|	4-7 -10
best-intro|:|direct|0|	8+ 36
best-intro|:|direct|2-4|	1 -19
best-intro|:|direct|5-10|	2-3 -12	4-7 38	8+ 27
best-intro|:|judging|1|	4-7 17	8+ 10
best-intro|:|judging|2-4|	2-3 19	4-7 28	8+ 12
best-intro|:|judging|5-10|	4-7 19
best-intro|:|naked|1|	2-3 -7	4-7 -13	8+ 39
best-intro|:|naked|2-4|	4-7 22	8+ 39
best-intro|:|naked|5-10|	1 -17	2-3 7	4-7 27	8+ 36
best-intro|:|naked|far|	2-3 27	4-7 32	8+ -6
best-intro|:|saying|0|	4-7 -13	8+ 34
best-intro|:|saying|1|	4-7 8	8+ 37
best-intro|:|saying|2-4|	1 27	2-3 35	4-7 34	8+ 30
best-intro|:|saying|5-10|	1 15	2-3 -9	4-7 53	8+ 9
best-intro|:|saying|far|	1 -27	4-7 36	8+ 13
best-intro|:|thinking|2-4|	8+ 20
best-intro|;|according|1|	4-7 20
best-intro|;|naked|1|	4-7 -13
best-intro|adverb|naked|5-10|	1 -24	2-3 15
best-intro|adverb|saying|2-4|	2-3 14
best-intro|adverb|saying|5-10|	4-7 14
best-intro|auxiliary|according|1|	4-7 15
best-intro|auxiliary|according|2-4|	2-3 32	4-7 30
best-intro|auxiliary|according|5-10|	4-7 24	8+ 13
best-intro|auxiliary|judging|2-4|	1 -26	2-3 23
best-intro|auxiliary|naked|1|	4-7 25
best-intro|auxiliary|naked|2-4|	4-7 15	8+ 19
best-intro|auxiliary|naked|5-10|	2-3 6	4-7 19
best-intro|auxiliary|naked|far|	2-3 28	4-7 29
best-intro|auxiliary|saying|0|	2-3 -13
best-intro|auxiliary|saying|1|	1 26	4-7 19	8+ 11
best-intro|auxiliary|saying|2-4|	1 -16	2-3 11	8+ 35
best-intro|auxiliary|saying|5-10|	1 21	2-3 49	4-7 48	8+ 27
best-intro|auxiliary|saying|far|	2-3 -11	4-7 29
best-intro|capital|according|0|	4-7 -17
best-intro|capital|according|2-4|	4-7 12
best-intro|capital|direct|2-4|	1 -18
best-intro|capital|judging|0|	1 -15
best-intro|capital|judging|1|	2-3 32
best-intro|capital|judging|2-4|	1 11	2-3 -7	4-7 14
best-intro|capital|naked|0|	1 19	2-3 -15	8+ 24
best-intro|capital|naked|1|	1 -19	2-3 -11
best-intro|capital|naked|2-4|	2-3 23	4-7 26
best-intro|capital|naked|5-10|	2-3 -31
best-intro|capital|naked|far|	1 8	2-3 -18	4-7 12
best-intro|capital|other|0|	2-3 -6
best-intro|capital|saying|0|	2-3 -20	4-7 23
best-intro|capital|saying|1|	2-3 -13	4-7 -6
best-intro|capital|saying|2-4|	1 6	2-3 9	4-7 26
best-intro|capital|saying|5-10|	1 11	2-3 34	4-7 18
best-intro|capital|saying|far|	2-3 16
best-intro|coordinator|naked|5-10|	2-3 21
best-intro|coordinator|saying|0|	2-3 -36
best-intro|coordinator|saying|5-10|	1 -20	2-3 17	4-7 20
best-intro|determiner|according|0|	1 -22
best-intro|determiner|according|2-4|	2-3 -27	4-7 28
best-intro|determiner|according|5-10|	2-3 24
best-intro|determiner|apposed|2-4|	2-3 10
best-intro|determiner|direct|2-4|	1 20
best-intro|determiner|direct|5-10|	2-3 -19
best-intro|determiner|judging|1|	2-3 15	4-7 19
best-intro|determiner|judging|2-4|	2-3 -14	4-7 10
best-intro|determiner|judging|5-10|	1 20	2-3 -16
best-intro|determiner|naked|1|	1 -27
best-intro|determiner|naked|2-4|	1 -13	2-3 20
best-intro|determiner|naked|5-10|	1 11	2-3 -16	4-7 -17
best-intro|determiner|naked|far|	1 16	2-3 -22
best-intro|determiner|other|0|	1 -25
best-intro|determiner|other|1|	2-3 -10
best-intro|determiner|saying|0|	1 -16	2-3 -22
best-intro|determiner|saying|1|	2-3 -12	4-7 24
best-intro|determiner|saying|2-4|	1 29	2-3 12	8+ 21
best-intro|determiner|saying|5-10|	1 -15	2-3 -19	4-7 -7
best-intro|determiner|saying|far|	1 10	2-3 15
best-intro|possessive|naked|1|	2-3 -28
best-intro|preposition|according|1|	2-3 18
best-intro|preposition|according|5-10|	2-3 11
best-intro|preposition|according|far|	2-3 -19	4-7 16
best-intro|preposition|direct|1|	2-3 -12
best-intro|preposition|direct|2-4|	2-3 -28
best-intro|preposition|judging|1|	1 19	2-3 -29	4-7 32
best-intro|preposition|judging|2-4|	1 21	2-3 10	4-7 24	8+ 6
best-intro|preposition|judging|5-10|	2-3 -9	4-7 23
best-intro|preposition|judging|far|	4-7 -12
best-intro|preposition|naked|0|	1 -21	2-3 -13
best-intro|preposition|naked|1|	4-7 -11
best-intro|preposition|naked|2-4|	1 -20	2-3 -13	4-7 22
best-intro|preposition|naked|5-10|	1 -8	2-3 -18	4-7 53	8+ 13
best-intro|preposition|naked|far|	1 -30	2-3 -14	4-7 28	8+ 17
best-intro|preposition|other|1|	1 -14
best-intro|preposition|saying|0|	1 -26	2-3 -15
best-intro|preposition|saying|1|	1 32	2-3 10	4-7 8
best-intro|preposition|saying|2-4|	1 -48	2-3 19	4-7 25
best-intro|preposition|saying|5-10|	2-3 -11	4-7 -12
best-intro|preposition|saying|far|	2-3 12
best-intro|pronoun|according|1|	2-3 17
best-intro|pronoun|judging|1|	1 22	2-3 -12	4-7 19
best-intro|pronoun|naked|2-4|	1 -11	4-7 38
best-intro|pronoun|naked|5-10|	1 11	2-3 9
best-intro|pronoun|saying|1|	2-3 -13	4-7 22
best-intro|pronoun|saying|2-4|	2-3 27	4-7 15
best-intro|pronoun|saying|5-10|	2-3 19	4-7 19
best-intro|pronoun|saying|far|	4-7 12
best-intro|quote|saying|0|	4-7 21
best-intro|start|according|1|	4-7 6
best-intro|start|direct|0|	4-7 14	8+ 27
best-intro|start|direct|2-4|	2-3 -15
best-intro|start|direct|far|	8+ 26
best-intro|start|judging|1|	2-3 -25	4-7 10	8+ 6
best-intro|start|naked|0|	2-3 -13	8+ 26
best-intro|start|naked|1|	2-3 7	4-7 39	8+ 27
best-intro|start|naked|2-4|	2-3 -25	4-7 23	8+ 16
best-intro|start|naked|5-10|	2-3 -28	4-7 8	8+ 16
best-intro|start|naked|far|	2-3 26	4-7 43	8+ 31
best-intro|start|other|1|	8+ 17
best-intro|start|saying|0|	1 39	2-3 77	4-7 19	8+ 18
best-intro|start|saying|1|	2-3 31	4-7 30	8+ 6
best-intro|start|saying|2-4|	4-7 14	8+ 7
best-intro|start|saying|5-10|	8+ 19
best-intro|start|saying|far|	2-3 17	4-7 20
best-intro|start|thinking|0|	4-7 16	8+ 24
best-intro|stop|according|1|	4-7 10	8+ 11
best-intro|stop|according|far|	8+ 18
best-intro|stop|apposed|5-10|	8+ 14
best-intro|stop|direct|0|	4-7 19	8+ 20
best-intro|stop|direct|2-4|	4-7 19
best-intro|stop|direct|5-10|	4-7 21	8+ 29
best-intro|stop|judging|0|	2-3 -14
best-intro|stop|judging|1|	4-7 13	8+ 10
best-intro|stop|naked|0|	8+ 9
best-intro|stop|naked|1|	1 14	2-3 27	4-7 11	8+ 22
best-intro|stop|naked|2-4|	1 28	2-3 31	4-7 -6	8+ 13
best-intro|stop|naked|5-10|	2-3 23	4-7 12	8+ 20
best-intro|stop|naked|far|	1 12	2-3 19	8+ 31
best-intro|stop|other|1|	2-3 33	4-7 29	8+ 9
best-intro|stop|saying|0|	1 37	2-3 12	4-7 39	8+ 21
best-intro|stop|saying|1|	1 20	2-3 46	4-7 33	8+ 10
best-intro|stop|saying|2-4|	2-3 30	4-7 36	8+ 12
best-intro|stop|saying|5-10|	2-3 -11	4-7 50	8+ 12
best-intro|stop|saying|far|	4-7 35	8+ 25
best-intro|stop|thinking|2-4|	2-3 23	8+ 13
best-intro|subordinator|judging|1|	2-3 -33	4-7 13
best-intro|subordinator|judging|2-4|	1 10	2-3 20	4-7 43	8+ 20
best-intro|subordinator|judging|5-10|	2-3 6	4-7 27
best-intro|subordinator|naked|2-4|	1 19	4-7 -17
best-intro|subordinator|naked|5-10|	1 -46	2-3 -39	8+ 24
best-intro|subordinator|naked|far|	1 -27	4-7 21	8+ -14
best-intro|subordinator|saying|0|	2-3 -29
best-intro|subordinator|saying|2-4|	2-3 -30
best-intro|subordinator|saying|5-10|	2-3 -19	4-7 32
best-intro|subordinator|saying|far|	4-7 32
best-intro|that|judging|1|	4-7 11
best-intro|that|naked|2-4|	2-3 -14	4-7 25
best-intro|that|naked|5-10|	4-7 19
best-intro|that|naked|far|	4-7 19
best-intro|that|saying|1|	4-7 27	8+ 13
best-intro|that|saying|2-4|	1 -23	2-3 26	4-7 22
best-intro|that|saying|5-10|	8+ 22
best-intro|that|saying|far|	4-7 12
best-intro|verb-judging|judging|0|	1 -12	4-7 38
best-intro|verb-judging|naked|2-4|	2-3 14
best-intro|verb-judging|naked|5-10|	1 -33	2-3 -20
best-intro|verb-judging|naked|far|	1 -21
best-intro|verb-judging|saying|0|	2-3 8	4-7 -12
best-intro|verb-judging|saying|5-10|	1 13	2-3 9	4-7 15
best-intro|verb-judging|saying|far|	1 -33	2-3 -24	4-7 21
best-intro|verb-saying|according|2-4|	4-7 -16
best-intro|verb-saying|judging|2-4|	2-3 21	4-7 14	8+ 23
best-intro|verb-saying|naked|2-4|	1 18	2-3 -30	4-7 25
best-intro|verb-saying|naked|5-10|	1 15	2-3 -26	4-7 -30
best-intro|verb-saying|naked|far|	1 -27	2-3 -25	4-7 25
best-intro|verb-saying|saying|0|	1 9	4-7 -12	8+ -19
best-intro|verb-saying|saying|2-4|	2-3 17
best-intro|verb-saying|saying|5-10|	2-3 -12
best-intro|verb-saying|saying|far|	1 -22
best-intro|verb-thinking|judging|2-4|	4-7 10
best-intro|verb-thinking|naked|2-4|	1 -34
best-intro|verb-thinking|naked|5-10|	2-3 30
best-intro|verb-thinking|saying|2-4|	2-3 -23	4-7 21
best-intro|verb-thinking|saying|5-10|	1 -28	2-3 -7	4-7 36
best-intro|verb-thinking|thinking|0|	4-7 18
best-intro|word|according|0|	2-3 15
best-intro|word|according|1|	4-7 29
best-intro|word|according|2-4|	2-3 31	4-7 34	8+ 7
best-intro|word|according|5-10|	1 -23
best-intro|word|according|far|	4-7 40
best-intro|word|apposed|1|	4-7 24
best-intro|word|apposed|2-4|	1 27
best-intro|word|direct|0|	2-3 -12
best-intro|word|direct|1|	2-3 -20
best-intro|word|direct|5-10|	1 -19	2-3 11	4-7 33
best-intro|word|direct|far|	1 -17	2-3 -24
best-intro|word|judging|0|	2-3 -21
best-intro|word|judging|2-4|	2-3 11	4-7 -14
best-intro|word|judging|5-10|	2-3 -7	4-7 -7	8+ 19
best-intro|word|naked|0|	1 -39	2-3 -24
best-intro|word|naked|1|	1 -35	2-3 -22	4-7 41
best-intro|word|naked|2-4|	1 23	2-3 -30	4-7 -26	8+ 27
best-intro|word|naked|5-10|	1 14	2-3 8	8+ 23
best-intro|word|naked|far|	2-3 19	8+ 20
best-intro|word|saying|0|	1 -41	2-3 -7	4-7 -21	8+ 23
best-intro|word|saying|1|	1 -14	2-3 30
best-intro|word|saying|2-4|	1 -15	2-3 -22	4-7 59	8+ 21
best-intro|word|saying|5-10|	1 -6	2-3 16	4-7 17	8+ 31
best-intro|word|saying|far|	1 14	2-3 23	8+ 29
best-intro|word|thinking|2-4|	1 -17	4-7 16
best-intro|—|saying|2-4|	4-7 16
best-lead|lower|,|according|	according-to 26
best-lead|lower|,|apposed|	speaker-then-quote 26
best-lead|lower|,|judging|	speaker-then-quote -28
best-lead|lower|,|naked|	named-nearby 28	possessor 30	topic -10
best-lead|lower|,|other|	verb-then-speaker 13
best-lead|lower|,|saying|	quote-then-verb 23	sentence-before 10	speaker-then-quote 56	verb-then-speaker 36
best-lead|lower|:|direct|	speaker-then-quote -25
best-lead|lower|:|naked|	named-nearby 32	topic -17
best-lead|lower|:|saying|	quote-then-verb 25	speaker-then-quote -16
best-lead|lower|;|according|	according-to 25
best-lead|lower|adverb|according|	according-to 15
best-lead|lower|adverb|judging|	quote-then-speaker 16
best-lead|lower|adverb|naked|	named-nearby -13
best-lead|lower|adverb|saying|	speaker-then-quote 25	verb-then-speaker -7
best-lead|lower|auxiliary|according|	according-to 11
best-lead|lower|auxiliary|direct|	speaker-then-quote 21
best-lead|lower|auxiliary|judging|	quote-then-speaker 21	speaker-then-quote -11
best-lead|lower|auxiliary|naked|	named-nearby 15	topic 31
best-lead|lower|auxiliary|saying|	quote-then-speaker 14	quote-then-verb -9	sentence-before -14	speaker-then-quote 45	verb-then-speaker -14
best-lead|lower|auxiliary|thinking|	speaker-then-quote 23
best-lead|lower|capital|apposed|	speaker-then-quote -25
best-lead|lower|capital|judging|	speaker-then-quote 7
best-lead|lower|capital|naked|	named-nearby 39	topic 8
best-lead|lower|capital|saying|	quote-then-speaker -20	speaker-then-quote 45	verb-then-speaker 8
best-lead|lower|coordinator|according|	according-to 24
best-lead|lower|coordinator|direct|	speaker-then-quote -30
best-lead|lower|coordinator|judging|	speaker-then-quote -6
best-lead|lower|coordinator|naked|	named-nearby 25
best-lead|lower|coordinator|saying|	sentence-after -30	sentence-before 10
best-lead|lower|determiner|apposed|	quote-then-speaker -12	speaker-then-quote -43
best-lead|lower|determiner|direct|	quote-then-speaker -22	sentence-before -27	speaker-then-quote 13
best-lead|lower|determiner|judging|	speaker-then-quote 9
best-lead|lower|determiner|naked|	named-nearby 6	topic -43
best-lead|lower|determiner|passive|	quote-then-speaker -25
best-lead|lower|determiner|saying|	quote-then-speaker -25	quote-then-verb 25	sentence-before -32
best-lead|lower|possessive|naked|	possessor -22
best-lead|lower|preposition|according|	according-to 33	sentence-before -21
best-lead|lower|preposition|apposed|	speaker-then-quote -17
best-lead|lower|preposition|direct|	speaker-then-quote -8
best-lead|lower|preposition|judging|	speaker-then-quote 6
best-lead|lower|preposition|naked|	named-nearby 14	topic -10
best-lead|lower|preposition|saying|	quote-then-speaker 24	quote-then-verb -14	sentence-before -21	speaker-then-quote 9	verb-then-speaker 29
best-lead|lower|pronoun|naked|	named-nearby 8
best-lead|lower|pronoun|thinking|	quote-then-speaker 23
best-lead|lower|subordinator|judging|	speaker-then-quote 34
best-lead|lower|subordinator|naked|	named-nearby -13	topic -23
best-lead|lower|subordinator|saying|	sentence-after -33	sentence-before 47
best-lead|lower|subordinator|thinking|	quote-then-speaker -16
best-lead|lower|that|judging|	speaker-then-quote 23
best-lead|lower|that|naked|	named-nearby 44	topic 14
best-lead|lower|verb-judging|naked|	named-nearby -19
best-lead|lower|verb-judging|saying|	sentence-before -11
best-lead|lower|verb-saying|according|	according-to 15
best-lead|lower|verb-saying|judging|	speaker-then-quote 25
best-lead|lower|verb-saying|naked|	named-nearby 9
best-lead|lower|verb-saying|saying|	speaker-then-quote 6
best-lead|lower|verb-thinking|judging|	speaker-then-quote 25
best-lead|lower|verb-thinking|naked|	named-nearby 19
best-lead|lower|verb-thinking|saying|	sentence-before -9	speaker-then-quote -24
best-lead|lower|word|according|	according-to 7
best-lead|lower|word|apposed|	quote-then-speaker -16	speaker-then-quote 44
best-lead|lower|word|direct|	quote-then-speaker -25	sentence-before -25	speaker-then-quote 33
best-lead|lower|word|judging|	speaker-then-quote -8
best-lead|lower|word|naked|	named-nearby -13	possessor -20	topic 30
best-lead|lower|word|saying|	sentence-after -16	speaker-then-quote 25	verb-then-speaker 26
best-lead|lower|’|judging|	speaker-then-quote 19
best-lead|lower|’|naked|	named-nearby 10
best-lead|other|:|saying|	speaker-then-quote -12
best-lead|other|stop|naked|	named-before 9
best-lead|upper|'|saying|	quote-then-speaker -19
best-lead|upper|(|naked|	named-nearby -16
best-lead|upper|(|saying|	quote-then-speaker 11	speaker-then-quote -24
best-lead|upper|,|direct|	speaker-then-quote 18
best-lead|upper|,|judging|	quote-then-verb -10
best-lead|upper|,|naked|	named-nearby -12	possessor -9	topic -22
best-lead|upper|,|saying|	quote-then-speaker -29	sentence-before 20	speaker-then-quote 13
best-lead|upper|,|thinking|	quote-then-speaker -23
best-lead|upper|-|naked|	named-nearby 15
best-lead|upper|:|according|	according-to 21
best-lead|upper|:|apposed|	speaker-then-quote 9
best-lead|upper|:|direct|	sentence-after 16	sentence-before 7	speaker-then-quote -10
best-lead|upper|:|judging|	speaker-then-quote 36
best-lead|upper|:|naked|	colon -9	signature 14
best-lead|upper|:|saying|	quote-then-speaker 26	quote-then-verb 36	sentence-after 10	speaker-then-quote 23	verb-then-speaker 6
best-lead|upper|:|thinking|	speaker-then-quote 22
best-lead|upper|adverb|naked|	named-nearby -17
best-lead|upper|auxiliary|naked|	named-nearby -26	possessor -18
best-lead|upper|capital|direct|	speaker-then-quote -18
best-lead|upper|capital|judging|	quote-then-verb -15	speaker-then-quote -30
best-lead|upper|capital|naked|	named-nearby 8	signature -10	topic -27
best-lead|upper|capital|other|	quote-then-verb -15
best-lead|upper|capital|saying|	quote-then-speaker -34	quote-then-verb -14	speaker-then-quote -10
best-lead|upper|coordinator|naked|	named-nearby -33
best-lead|upper|determiner|according|	according-to -24
best-lead|upper|determiner|direct|	speaker-then-quote -9
best-lead|upper|determiner|judging|	speaker-then-quote -32
best-lead|upper|determiner|naked|	topic 11
best-lead|upper|determiner|other|	quote-then-verb -13
best-lead|upper|determiner|saying|	quote-then-speaker -23	quote-then-verb -21
best-lead|upper|possessive|saying|	speaker-then-quote -31
best-lead|upper|preposition|according|	according-to 12
best-lead|upper|preposition|direct|	speaker-then-quote -30
best-lead|upper|preposition|judging|	quote-then-speaker -22	quote-then-verb -16	speaker-then-quote 35
best-lead|upper|preposition|naked|	named-nearby -56	possessor -23	topic -28
best-lead|upper|preposition|other|	quote-then-verb -21
best-lead|upper|preposition|saying|	quote-then-speaker -36	quote-then-verb -20	speaker-then-quote 6
best-lead|upper|pronoun|saying|	speaker-then-quote -11
best-lead|upper|quote|saying|	quote-then-speaker 18	sentence-before 29
best-lead|upper|start|according|	according-to -11
best-lead|upper|start|direct|	paragraph-before 14	quote-then-speaker 8	sentence-after 23
best-lead|upper|start|judging|	quote-then-speaker -28	quote-then-verb 9
best-lead|upper|start|naked|	colon 13	named-before 7	topic 29
best-lead|upper|start|other|	quote-then-verb 17
best-lead|upper|start|saying|	quote-then-speaker 35	quote-then-verb 39	sentence-after 31
best-lead|upper|start|thinking|	quote-then-speaker -23
best-lead|upper|stop|according|	according-to 11	sentence-before 16
best-lead|upper|stop|apposition|	sentence-before 22
best-lead|upper|stop|direct|	quote-then-speaker 35	sentence-before 38
best-lead|upper|stop|judging|	quote-then-speaker 19	quote-then-verb -6
best-lead|upper|stop|naked|	named-before 8	named-nearby 39	topic 12
best-lead|upper|stop|other|	quote-then-verb 42
best-lead|upper|stop|saying|	quote-then-speaker 29	quote-then-verb 21	sentence-after 35	sentence-before 26
best-lead|upper|stop|thinking|	sentence-before 32
best-lead|upper|subordinator|naked|	named-nearby -39
best-lead|upper|subordinator|saying|	quote-then-speaker -14	speaker-then-quote -20
best-lead|upper|verb-judging|judging|	quote-then-speaker -18	speaker-then-quote -20
best-lead|upper|verb-judging|naked|	named-nearby -28
best-lead|upper|verb-judging|saying|	quote-then-speaker -22	sentence-before -14	speaker-then-quote -27
best-lead|upper|verb-saying|naked|	named-nearby -7
best-lead|upper|verb-saying|saying|	sentence-after 10	sentence-before -10	speaker-then-quote -13
best-lead|upper|word|according|	according-to -14
best-lead|upper|word|apposed|	quote-then-speaker -16	speaker-then-quote 12
best-lead|upper|word|direct|	sentence-before -29	speaker-then-quote -15
best-lead|upper|word|naked|	named-nearby -18
best-lead|upper|word|other|	quote-then-verb 6
best-lead|upper|word|saying|	quote-then-speaker -21	quote-then-verb -17	sentence-after -25	sentence-before -36	speaker-then-quote -17	verb-then-speaker -11
best-lead|upper|word|thinking|	speaker-then-quote -12
best-lead|upper|—|saying|	sentence-before 8
best-lemma|	accusare 24	accuse 37	accuser 33	achar -9	aclarar 24	acrescentar -16	acusar 19	admettre 29	admitir 26	advertir -9	advise 6	affermare -14	affirmer 6	afirmar -9	aggiungere 30	agree 37	ajouter -11	amuser 15	announce 19	annunciare 16	answer 22	antworten 13	anunciar -26	apelar 26	apostillar 17	appeler -8	appen 14	argue -11	asegurar 30	ask -10	assegurar 24	assicurare -11	assurer 28	atestar 18	atirar 9	attaccare 13	attendre 18	augurare 13	avaliar 8	avertir 26	avisar -13	avouer 8	avvertire 26	back -30	behaupten 13	bekennen 19	believe -22	bemängeln 11	benadrukken 15	berichten -10	bestätigen -24	beteuern -9	betonen -7	bevestigen -20	bill -16	blame 20	blijven -6	brand -17	brincar 13	brummen 19	call 42	caution 24	celebrar 18	chamar -15	chant -7	chiamare -19	chiedere -23	cite -22	claim 32	classificar -7	comentar 19	commentare 7	commenter 6	complain 30	conclure 19	confermare -14	confessar -16	confessare 7	confidare 12	confier 21	confirm 11	confirmar 22	congratulate 30	considerar 35	constateren 12	contestar 7	contestare -10	counter 24	crier 24	criticar 7	criticise -7	croire 13	deadpan 15	decir 6	defender -7	definir 16	definire 8	demander 22	deny 9	desabafar 15	descartar 17	describir 14	deslizar -6	detallar 29	dire -7	disclose -22	discordar 8	discrepar 27	dismiss 24	dizer 32	déclarer 7	défendre 21	démentir 11	dénoncer 22	déplorer 25	désoler 10	détailler 10	enquérir 15	ergänzen 29	erinnern -14	erkennen 15	erklären 15	erwidern 15	escrever -16	estimer 29	exigir 33	explain 25	explicar -8	expliquer 10	express 26	faire_valoir -6	falar 34	felicitar -12	find -25	fluisteren 11	foeteren 7	fordern 12	formulieren 6	fragen 10	fume 25	féliciter 30	garantire 24	gestehen 11	geven 24	giurare 16	glimlachen 9	glisser 10	gracejar 11	grappen 16	greet 17	gridare 11	gritar 13	hablar 20	hear 21	heißen -25	heten -22	hold -16	houden 7	incalzare 9	indicar 18	indiquer 34	informar 11	informeren 10	insist -16	insistere 25	insistir 14	instruct -33	interroger 9	interrompere 16	intimare 6	introduce -31	invitare -20	ironiser 9	ironizar 21	issue 7	joke -9	jubiler 23	juger 21	klagen -14	klinken 17	know 8	kommentieren 22	kündigen 23	label -36	lachen 16	lamentar 24	lassen -8	laten -16	laugh 25	leggen 9	lehnen -10	like -9	limitar 28	list -41	loben 23	luiden 10	lâcher 15	mailen 7	mandar 19	manifestar -12	marrer 9	marteler 23	meinen -8	melden 8	message -13	motivare 8	murmeln 25	murmur 27	murmurer 16	muse 20	name -46	negar 22	negare 21	nennen 10	noemen 34	none -13	note 16	noter 6	object -9	observar 6	observe 12	offer -35	opinar 31	parlare 22	parler 29	pedir 31	peinzen 19	perguntar 30	pester 8	philosopher 14	plaider -17	plaisanter 8	plead -31	pleiten -19	point -10	postare -7	poursuivre 7	praise 32	precisar 20	precisare 16	prefer -35	preguntar -15	prevedere 21	prijzen 9	prometer 12	promettere 16	promettre 30	promise -32	protester 22	préciser 14	prétendre 21	prévenir 16	qualifier 19	queixar -17	quejar -13	quip 14	quote 15	raccontare -13	raconter 11	rappeler 11	rate -45	read -13	reageren 19	recitare 24	reclamar 26	recommend -29	reconhecer 15	reconnaître 22	reconocer 31	record -19	recordar 15	rectifier 24	recusar 12	refuser -17	regretter -6	reject -21	rejeitar 15	relatar 22	relativiser 24	remark 16	rematar 17	repeat -18	replicar 21	replicare 21	reply 30	report 15	respond 26	responder 17	resumir 7	retrucar 6	revelar 26	ribadire 8	ribattere 18	ricordare 35	rigoler 9	ripetere 8	rir 7	rispondere 23	roepen 20	rufen 7	rule -15	réagir 22	réclamer -7	répliquer 11	répondre 38	résumer 15	rétorquer 16	saber -9	sagen 21	saluer 33	salutare 9	sapere 29	say 21	scandire 20	scherzare 13	scherzen 6	schreiben 26	scrivere 20	see 9	sentenciar 7	señalar 7	shoot -23	shout -16	sign 23	sintetizar 13	soltar 21	sorrir 6	sostener 12	sostenere -20	sottolineare 9	souffler 24	soupirer 9	sourire 18	soutenir 23	souvenir 23	speak 26	sprechen 13	spreken 22	staan -9	state 23	stress 18	sublinhar 9	submit 22	sugerir 6	suggest 16	suspirar 9	sustentar 15	tagliare 16	teilen -11	tell 38	terciar 15	testify 21	thank 34	think 26	title 11	trancher 15	témoigner 6	urge 34	use -62	vatten 8	ver 13	verlauten 17	verraten 21	versichern -7	verteidigen 6	vertellen 17	verweisen -6	view -32	vinden -9	voir 35	vouloir -20	vragen 15	waarschuwen 20	warnen 12	wave -26	weisen -21	welcome 21	werben 13	werfen -22	whisper 25	write -14	yell 22	zeggen 22	zeigen 14	zien 17	zitieren 11	zuchten 8	zweren 13	écrire -10	étrangler 6	évoquer 40
best-lemma|accuse|speaker-then-quote|	2-4 24	5-10 35	far 9
best-lemma|add|quote-then-speaker|	0 28
best-lemma|add|sentence-before|	1 23
best-lemma|add|speaker-then-quote|	1 11	2-4 36
best-lemma|admettre|quote-then-verb|	1 7
best-lemma|admitir|speaker-then-quote|	5-10 25
best-lemma|admit|speaker-then-quote|	1 19
best-lemma|advise|quote-then-speaker|	0 19
best-lemma|affirmer|quote-then-speaker|	2-4 7
best-lemma|affirmer|speaker-then-quote|	2-4 28
best-lemma|afirmar|speaker-then-quote|	2-4 -10
best-lemma|aggiungere|speaker-then-quote|	1 22
best-lemma|aggiungere|verb-then-speaker|	1 13
best-lemma|ajouter|quote-then-speaker|	2-4 15
best-lemma|ajouter|quote-then-verb|	1 18
best-lemma|ammettere|quote-then-verb|	1 30
best-lemma|amuser|quote-then-verb|	1 15
best-lemma|announce|quote-then-speaker|	0 8
best-lemma|answer|quote-then-speaker|	0 20
best-lemma|answer|speaker-then-quote|	0 29
best-lemma|apelar|sentence-before|	5-10 7
best-lemma|apostillar|quote-then-verb|	1 7
best-lemma|appeler|speaker-then-quote|	0 -16
best-lemma|appen|quote-then-verb|	1 14
best-lemma|argue|quote-then-speaker|	0 -18
best-lemma|argue|speaker-then-quote|	2-4 20	5-10 14
best-lemma|asegurar|quote-then-verb|	1 15
best-lemma|ask|quote-then-speaker|	0 31
best-lemma|ask|quote-then-verb|	0 17
best-lemma|ask|sentence-before|	far -27
best-lemma|ask|speaker-then-quote|	1 23	2-4 33
best-lemma|assicurare|quote-then-verb|	1 25
best-lemma|assicurare|sentence-before|	far -9
best-lemma|assicurare|speaker-then-quote|	2-4 16
best-lemma|assicurare|verb-then-speaker|	1 9
best-lemma|assurer|quote-then-verb|	1 15
best-lemma|assurer|speaker-then-quote|	5-10 26
best-lemma|attendre|speaker-then-quote|	2-4 18
best-lemma|augurare|speaker-then-quote|	0 13
best-lemma|avertir|quote-then-verb|	1 7
best-lemma|avisar|quote-then-verb|	1 16
best-lemma|avvertire|verb-then-speaker|	1 20
best-lemma|back|speaker-then-quote|	0 -27
best-lemma|bekennen|quote-then-verb|	1 20
best-lemma|bestätigen|speaker-then-quote|	2-4 -13
best-lemma|beteuern|quote-then-verb|	1 14
best-lemma|betonen|quote-then-verb|	1 16
best-lemma|blame|speaker-then-quote|	0 29
best-lemma|brummen|quote-then-verb|	1 19
best-lemma|call|quote-then-speaker|	0 23
best-lemma|call|speaker-then-quote|	1 18	2-4 46	5-10 -12
best-lemma|caution|speaker-then-quote|	2-4 24
best-lemma|chamar|speaker-then-quote|	0 -23
best-lemma|chiamare|speaker-then-quote|	0 -14	2-4 -14
best-lemma|chiedere|quote-then-verb|	1 21
best-lemma|chiedere|speaker-then-quote|	0 22	5-10 -18
best-lemma|classificar|speaker-then-quote|	2-4 -7
best-lemma|comentar|speaker-then-quote|	5-10 17
best-lemma|commentare|quote-then-verb|	1 7
best-lemma|commenter|quote-then-verb|	1 6
best-lemma|complain|speaker-then-quote|	2-4 26
best-lemma|concede|quote-then-verb|	0 21
best-lemma|concede|speaker-then-quote|	2-4 -10
best-lemma|conclure|quote-then-verb|	1 18
best-lemma|conclure|speaker-then-quote|	1 12
best-lemma|confier|quote-then-speaker|	2-4 10
best-lemma|confier|quote-then-verb|	1 12
best-lemma|confirmar|speaker-then-quote|	2-4 17
best-lemma|considerar|speaker-then-quote|	2-4 28	5-10 14
best-lemma|contar|quote-then-verb|	1 7
best-lemma|contar|sentence-before|	5-10 7
best-lemma|correct|speaker-then-quote|	2-4 -18
best-lemma|criticar|quote-then-verb|	1 7
best-lemma|croire|speaker-then-quote|	2-4 13
best-lemma|decir|quote-then-verb|	1 19
best-lemma|decir|sentence-before|	far 15
best-lemma|decir|verb-then-speaker|	far -9
best-lemma|declarar|speaker-then-quote|	2-4 32	5-10 -13
best-lemma|defender|quote-then-verb|	1 -7
best-lemma|definire|speaker-then-quote|	0 -15	2-4 21
best-lemma|demander|quote-then-verb|	1 6
best-lemma|demander|speaker-then-quote|	2-4 21
best-lemma|desabafar|quote-then-verb|	1 6
best-lemma|descartar|sentence-before|	far 17
best-lemma|describe|speaker-then-quote|	1 26	2-4 6	5-10 -11
best-lemma|dire|quote-then-speaker|	2-4 17
best-lemma|dire|quote-then-verb|	1 36
best-lemma|dire|speaker-then-quote|	1 18	2-4 6	5-10 33
best-lemma|dire|verb-then-speaker|	2-4 8
best-lemma|discordar|speaker-then-quote|	1 8
best-lemma|dismiss|speaker-then-quote|	2-4 22
best-lemma|dizer|speaker-then-quote|	2-4 27	5-10 12
best-lemma|déclarer|quote-then-speaker|	2-4 7
best-lemma|déclarer|quote-then-verb|	1 6
best-lemma|désoler|quote-then-verb|	1 10
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|erklären|quote-then-verb|	1 13
best-lemma|erwidern|quote-then-verb|	1 15
best-lemma|erzählen|quote-then-verb|	1 7
best-lemma|escrever|quote-then-verb|	1 6
best-lemma|escrever|speaker-then-quote|	2-4 9
best-lemma|escribir|speaker-then-quote|	2-4 14
best-lemma|estimer|speaker-then-quote|	5-10 25
best-lemma|exigir|speaker-then-quote|	0 31
best-lemma|explain|quote-then-speaker|	0 28
best-lemma|explain|sentence-before|	1 19	5-10 18
best-lemma|explain|speaker-then-quote|	5-10 -10
best-lemma|explicar|quote-then-verb|	1 7
best-lemma|expliquer|quote-then-verb|	1 6
best-lemma|faire_valoir|quote-then-speaker|	2-4 10
best-lemma|faire_valoir|quote-then-verb|	1 22
best-lemma|faire_valoir|speaker-then-quote|	2-4 -18
best-lemma|falar|speaker-then-quote|	1 30	5-10 18
best-lemma|find|quote-then-speaker|	0 -26
best-lemma|foeteren|quote-then-verb|	1 7
best-lemma|fume|quote-then-speaker|	0 20
best-lemma|féliciter|speaker-then-quote|	2-4 21
best-lemma|garantire|speaker-then-quote|	2-4 21
best-lemma|garantir|speaker-then-quote|	2-4 -17	5-10 24
best-lemma|geben|quote-then-verb|	1 15
best-lemma|geven|quote-then-verb|	1 25
best-lemma|glisser|quote-then-speaker|	2-4 9
best-lemma|glisser|quote-then-verb|	1 9
best-lemma|gracejar|quote-then-verb|	1 7
best-lemma|grappen|quote-then-verb|	1 16
best-lemma|gritar|speaker-then-quote|	2-4 11
best-lemma|hablar|speaker-then-quote|	1 14
best-lemma|halten|quote-then-verb|	1 7
best-lemma|halten|speaker-then-quote|	2-4 14
best-lemma|hear|quote-then-speaker|	0 19	1 23
best-lemma|heißen|quote-then-verb|	1 -8
best-lemma|heißen|speaker-then-quote|	0 -18
best-lemma|heißen|verb-then-speaker|	2-4 -9
best-lemma|hold|speaker-then-quote|	5-10 -6
best-lemma|indicar|speaker-then-quote|	far 18
best-lemma|indiquer|quote-then-verb|	1 6
best-lemma|indiquer|speaker-then-quote|	2-4 15
best-lemma|informar|speaker-then-quote|	far 7
best-lemma|insist|speaker-then-quote|	5-10 -20
best-lemma|instruct|speaker-then-quote|	5-10 -23
best-lemma|interroger|quote-then-verb|	1 9
best-lemma|ironiser|quote-then-verb|	1 10
best-lemma|ironizar|quote-then-verb|	1 8
best-lemma|ironizar|speaker-then-quote|	2-4 18
best-lemma|joke|quote-then-speaker|	0 17
best-lemma|joke|quote-then-verb|	0 20
best-lemma|joke|speaker-then-quote|	5-10 21
best-lemma|jubiler|quote-then-verb|	1 23
best-lemma|juger|quote-then-verb|	1 13
best-lemma|juger|speaker-then-quote|	0 20
best-lemma|justificar|quote-then-verb|	1 17
best-lemma|klagen|quote-then-verb|	1 6
best-lemma|kündigen|speaker-then-quote|	2-4 23
best-lemma|label|quote-then-speaker|	2-4 -24
best-lemma|label|speaker-then-quote|	0 -18
best-lemma|lachen|quote-then-verb|	1 11
best-lemma|lachen|sentence-after|	0 19
best-lemma|lamentar|speaker-then-quote|	5-10 27
best-lemma|lancer|quote-then-verb|	1 13
best-lemma|lassen|speaker-then-quote|	5-10 7
best-lemma|laten|quote-then-verb|	1 28
best-lemma|laten|speaker-then-quote|	5-10 -19
best-lemma|laugh|quote-then-speaker|	0 23
best-lemma|leggen|quote-then-verb|	1 9
best-lemma|lembrar|quote-then-verb|	1 14
best-lemma|limitar|speaker-then-quote|	5-10 28
best-lemma|lire|quote-then-verb|	1 25
best-lemma|list|speaker-then-quote|	1 -24	2-4 -16
best-lemma|luiden|quote-then-verb|	1 10
best-lemma|lâcher|quote-then-verb|	1 8
best-lemma|mandar|speaker-then-quote|	2-4 13	5-10 23
best-lemma|manifestar|speaker-then-quote|	0 -12
best-lemma|marrer|quote-then-verb|	1 9
best-lemma|marteler|quote-then-speaker|	2-4 23
best-lemma|meinen|quote-then-verb|	1 8
best-lemma|melden|quote-then-verb|	1 8
best-lemma|motivare|quote-then-verb|	1 8
best-lemma|murmurer|quote-then-verb|	1 16
best-lemma|name|speaker-then-quote|	0 -23	1 -15	5-10 -25
best-lemma|negar|speaker-then-quote|	1 21	2-4 12
best-lemma|nennen|quote-then-verb|	0 -15
best-lemma|nennen|speaker-then-quote|	1 19	2-4 27
best-lemma|noemen|speaker-then-quote|	1 9	2-4 26	5-10 16
best-lemma|none|according-to|	0 -17	1 32	2-4 13
best-lemma|none|colon|	2-4 -14
best-lemma|none|named-before|	1 8	2-4 13	5-10 19
best-lemma|none|named-nearby|	1 7
best-lemma|none|paragraph-before|	far 19
best-lemma|none|possessor|	1 -22	5-10 14
best-lemma|none|quote-then-speaker|	-3 -23	-4 -9	-5 -31	-7 -14	-9 -18	0 -11	1 14	5-10 -29	far 24
best-lemma|none|sentence-after|	5-10 -14
best-lemma|none|sentence-before|	2-4 23	5-10 -16
best-lemma|none|signature|	1 -14
best-lemma|none|speaker-then-quote|	0 -17	1 6	2-4 12	far -6
best-lemma|none|topic|	0 -31	1 -18	5-10 -6	far 7
best-lemma|noter|quote-then-verb|	1 6
best-lemma|note|quote-then-speaker|	0 -15
best-lemma|note|speaker-then-quote|	1 23	2-4 29	5-10 25
best-lemma|observar|quote-then-verb|	1 6
best-lemma|observe|quote-then-speaker|	0 14
best-lemma|offer|quote-then-speaker|	0 28
best-lemma|parlare|speaker-then-quote|	1 39	5-10 7
best-lemma|parler|speaker-then-quote|	2-4 21
best-lemma|pedir|speaker-then-quote|	0 25	2-4 29	5-10 11
best-lemma|pester|quote-then-verb|	1 8
best-lemma|plaider|quote-then-verb|	1 6
best-lemma|plaisanter|quote-then-speaker|	2-4 9
best-lemma|point|sentence-after|	0 23
best-lemma|post|quote-then-speaker|	0 22
best-lemma|post|speaker-then-quote|	far -16
best-lemma|poursuivre|quote-then-verb|	1 7
best-lemma|praise|speaker-then-quote|	5-10 -6
best-lemma|precisare|quote-then-verb|	1 7
best-lemma|precisare|speaker-then-quote|	1 16
best-lemma|prefer|speaker-then-quote|	0 -27
best-lemma|prijzen|speaker-then-quote|	0 9
best-lemma|prometer|quote-then-verb|	1 29
best-lemma|promettere|speaker-then-quote|	0 16
best-lemma|promettre|speaker-then-quote|	5-10 16
best-lemma|promise|speaker-then-quote|	2-4 -32
best-lemma|prétendre|speaker-then-quote|	2-4 21
best-lemma|prévenir|quote-then-speaker|	2-4 9
best-lemma|prévenir|quote-then-verb|	1 16
best-lemma|queixar|quote-then-verb|	1 11
best-lemma|quejar|speaker-then-quote|	5-10 -14
best-lemma|quip|quote-then-speaker|	0 17
best-lemma|quote|quote-then-speaker|	0 15
best-lemma|raccontare|quote-then-verb|	1 11
best-lemma|raccontare|speaker-then-quote|	5-10 21
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|rappeler|speaker-then-quote|	2-4 -7	far 12
best-lemma|rate|speaker-then-quote|	2-4 -30
best-lemma|read|quote-then-speaker|	0 30
best-lemma|read|speaker-then-quote|	0 -33	1 20	5-10 25
best-lemma|reageren|quote-then-verb|	1 18
best-lemma|recall|quote-then-speaker|	0 22
best-lemma|recall|sentence-before|	1 22
best-lemma|recall|speaker-then-quote|	5-10 -12
best-lemma|recitare|quote-then-verb|	1 6
best-lemma|reconnaître|speaker-then-quote|	0 21	5-10 15
best-lemma|recordar|quote-then-verb|	1 12
best-lemma|rectifier|quote-then-verb|	1 24
best-lemma|refer|speaker-then-quote|	2-4 9	5-10 -7
best-lemma|regretter|quote-then-verb|	1 26
best-lemma|regretter|speaker-then-quote|	2-4 -7
best-lemma|relativiser|speaker-then-quote|	1 22
best-lemma|remark|quote-then-speaker|	0 14
best-lemma|remark|quote-then-verb|	0 11
best-lemma|rematar|quote-then-verb|	1 17
best-lemma|repeat|speaker-then-quote|	5-10 -16
best-lemma|reply|quote-then-speaker|	0 28
best-lemma|reply|sentence-after|	0 25
best-lemma|reply|sentence-before|	1 20
best-lemma|reply|speaker-then-quote|	1 35	2-4 24	5-10 24
best-lemma|report|speaker-then-quote|	1 -12
best-lemma|responder|quote-then-verb|	1 10
best-lemma|responder|speaker-then-quote|	2-4 19
best-lemma|resumir|quote-then-verb|	1 8
best-lemma|resumir|speaker-then-quote|	2-4 8
best-lemma|ribattere|verb-then-speaker|	1 10
best-lemma|ricordare|speaker-then-quote|	2-4 26
best-lemma|rigoler|quote-then-verb|	1 8
best-lemma|ripetere|quote-then-verb|	1 8
best-lemma|rir|quote-then-verb|	1 7
best-lemma|rispondere|quote-then-verb|	1 24
best-lemma|roepen|quote-then-verb|	1 23
best-lemma|rufen|quote-then-verb|	1 17
best-lemma|rule|quote-then-speaker|	0 11
best-lemma|réagir|quote-then-verb|	1 27
best-lemma|réclamer|speaker-then-quote|	1 14	2-4 -15
best-lemma|répondre|quote-then-speaker|	2-4 18
best-lemma|répondre|quote-then-verb|	1 15
best-lemma|résumer|quote-then-speaker|	2-4 7
best-lemma|résumer|quote-then-verb|	1 16
best-lemma|rétorquer|quote-then-verb|	1 16
best-lemma|sagen|quote-then-speaker|	2-4 8
best-lemma|sagen|quote-then-verb|	1 10
best-lemma|sagen|speaker-then-quote|	5-10 10
best-lemma|sagen|verb-then-speaker|	1 21	2-4 22	5-10 10
best-lemma|saluer|speaker-then-quote|	0 15	2-4 22
best-lemma|salutare|speaker-then-quote|	0 8
best-lemma|sapere|speaker-then-quote|	5-10 29
best-lemma|say|paragraph-before|	far -12
best-lemma|say|quote-then-speaker|	0 18	1 27	2-4 -22	5-10 -19	far -25
best-lemma|say|quote-then-verb|	0 18	1 16
best-lemma|say|sentence-after|	0 -11
best-lemma|say|sentence-before|	1 29	2-4 17	5-10 21	far -25
best-lemma|say|speaker-then-quote|	0 -44	1 10	2-4 55	5-10 24	far 32
best-lemma|say|verb-then-speaker|	1 18	5-10 -10
best-lemma|scandire|sentence-before|	far 20
best-lemma|scherzen|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	1 6	2-4 26
best-lemma|schrijven|quote-then-verb|	1 9
best-lemma|schrijven|speaker-then-quote|	5-10 18
best-lemma|scrivere|quote-then-verb|	1 8
best-lemma|scrivere|speaker-then-quote|	1 8
best-lemma|see|speaker-then-quote|	0 29
best-lemma|shoot|quote-then-speaker|	0 16
best-lemma|shoot|sentence-before|	2-4 26
best-lemma|sign|speaker-then-quote|	2-4 30
best-lemma|soltar|speaker-then-quote|	1 20
best-lemma|sorrir|quote-then-verb|	1 6
best-lemma|sostener|speaker-then-quote|	5-10 12
best-lemma|souffler|quote-then-verb|	1 22
best-lemma|soupirer|quote-then-verb|	1 9
best-lemma|sourire|quote-then-verb|	1 17
best-lemma|souvenir|quote-then-verb|	1 12
best-lemma|speak|speaker-then-quote|	1 25
best-lemma|spiegare|sentence-before|	5-10 15
best-lemma|sprechen|speaker-then-quote|	1 11	2-4 30	5-10 18
best-lemma|spreken|speaker-then-quote|	1 19	2-4 8
best-lemma|state|speaker-then-quote|	1 22
best-lemma|stehen|speaker-then-quote|	1 -9
best-lemma|stellen|quote-then-verb|	1 25
best-lemma|sublinhar|quote-then-verb|	1 6
best-lemma|submit|quote-then-speaker|	0 22
best-lemma|sugerir|quote-then-verb|	1 6
best-lemma|suspirar|quote-then-verb|	1 9
best-lemma|sustentar|speaker-then-quote|	5-10 14
best-lemma|tagliare|quote-then-verb|	1 16
best-lemma|teilen|quote-then-verb|	1 17
best-lemma|tell|quote-then-speaker|	0 38	1 19	2-4 -15
best-lemma|tell|sentence-before|	2-4 27
best-lemma|tell|speaker-then-quote|	5-10 44	far 30
best-lemma|testify|quote-then-speaker|	0 14
best-lemma|thank|speaker-then-quote|	0 25	2-4 21	5-10 22
best-lemma|title|speaker-then-quote|	0 -22
best-lemma|trancher|quote-then-verb|	1 15
best-lemma|témoigner|quote-then-verb|	1 6
best-lemma|unlisted|quote-then-verb|	0 -18	1 9
best-lemma|unlisted|verb-then-speaker|	1 -7	2-4 6
best-lemma|urge|speaker-then-quote|	2-4 34
best-lemma|use|speaker-then-quote|	2-4 -54	5-10 -37
best-lemma|verklaren|quote-then-verb|	1 7
best-lemma|verlauten|speaker-then-quote|	2-4 17
best-lemma|verraten|quote-then-verb|	1 21
best-lemma|versichern|quote-then-verb|	1 10
best-lemma|versichern|verb-then-speaker|	5-10 11
best-lemma|verteidigen|quote-then-verb|	1 6
best-lemma|vertellen|quote-then-verb|	1 17
best-lemma|ver|speaker-then-quote|	0 9	2-4 20
best-lemma|vinden|quote-then-verb|	1 14
best-lemma|vinden|speaker-then-quote|	2-4 -15
best-lemma|vragen|speaker-then-quote|	2-4 13
best-lemma|want|speaker-then-quote|	0 10
best-lemma|warn|speaker-then-quote|	1 11	2-4 -32
best-lemma|welcome|speaker-then-quote|	0 21
best-lemma|werfen|speaker-then-quote|	2-4 -22
best-lemma|whisper|quote-then-speaker|	0 12
best-lemma|write|quote-then-speaker|	0 12
best-lemma|write|quote-then-verb|	0 21
best-lemma|write|sentence-before|	1 24	2-4 27	far 17
best-lemma|write|speaker-then-quote|	2-4 -9	5-10 12
best-lemma|zeggen|quote-then-verb|	1 12
best-lemma|zeggen|speaker-then-quote|	2-4 20
best-lemma|zeigen|speaker-then-quote|	2-4 12
best-lemma|zien|speaker-then-quote|	2-4 7
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 13
best-lemma|écrire|quote-then-verb|	1 23
best-lemma|écrire|speaker-then-quote|	1 -14
best-lemma|étrangler|quote-then-verb|	1 6
best-lemma|évoquer|speaker-then-quote|	1 21	2-4 39
best-near|according-to|according|	0 -17	1 32	2-4 13
best-near|according|0|	1 -23	2-3 20	4-7 -14
best-near|according|1|	2-3 16	4-7 43	8+ 14
best-near|according|2-4|	1 16	2-3 -11	4-7 13	8+ 7
best-near|according|5-10|	1 -17	2-3 14	4-7 6	8+ 9
best-near|according|far|	2-3 -24	4-7 36	8+ 15
best-near|apposed|-3|	2-3 -18
best-near|apposed|-9|	2-3 -18
best-near|apposed|0|	2-3 -29
best-near|apposed|1|	4-7 24
best-near|apposed|2-4|	4-7 19	8+ 11
best-near|apposed|5-10|	2-3 32	8+ 12
best-near|apposed|far|	1 -21	2-3 15
best-near|apposition|1|	2-3 -21
best-near|apposition|2-4|	2-3 -17
best-near|apposition|5-10|	4-7 16
best-near|colon|naked|	2-4 -14
best-near|direct|0|	1 -21	4-7 12
best-near|direct|1|	2-3 -29	4-7 19
best-near|direct|2-4|	2-3 13	4-7 -16
best-near|direct|5-10|	1 -29	2-3 -11	4-7 44	8+ -12
best-near|direct|far|	2-3 -36	4-7 13	8+ 26
best-near|judging|0|	1 -15	2-3 -6	4-7 12
best-near|judging|1|	1 8	2-3 -18	4-7 31	8+ 10
best-near|judging|2-4|	1 12	2-3 17	4-7 6	8+ 31
best-near|judging|5-10|	1 7	2-3 -12	8+ 21
best-near|judging|far|	4-7 -11	8+ 20
best-near|naked|0|	2-3 -8	4-7 -8	8+ 27
best-near|naked|1|	1 -6	2-3 -8	4-7 -10	8+ 43
best-near|naked|2-4|	1 13	2-3 -7	4-7 -14	8+ 44
best-near|naked|5-10|	1 -9	2-3 8	4-7 11	8+ 42
best-near|naked|far|	2-3 6	4-7 21	8+ -13
best-near|named-before|naked|	1 8	2-4 13	5-10 19
best-near|named-nearby|naked|	1 7
best-near|other|0|	1 -25	2-3 -8
best-near|other|1|	1 -11	4-7 21	8+ 14
best-near|other|2-4|	4-7 6
best-near|paragraph-before|direct|	far 14
best-near|possessor|naked|	1 -22	5-10 14
best-near|quote-then-speaker|apposed|	-3 -18	-4 -9	-5 -10	-7 -14	-9 -18
best-near|quote-then-speaker|direct|	1 27	2-4 -11	5-10 -9
best-near|quote-then-speaker|judging|	0 -12	1 -36	2-4 -26
best-near|quote-then-speaker|relative|	0 -13
best-near|quote-then-speaker|saying|	-11 -21	-12 -18	-4 -25	-5 -25	-7 -15	0 19	1 21	2-4 -37	5-10 -7	far -26
best-near|quote-then-speaker|thinking|	0 22	1 -12	5-10 -28
best-near|quote-then-verb|judging|	0 -20	1 7	5-10 21
best-near|quote-then-verb|other|	0 -18	1 9
best-near|quote-then-verb|saying|	0 9	1 16	2-4 -23	5-10 -20	far 18
best-near|relative|0|	2-3 -13
best-near|relative|5-10|	1 -22
best-near|relative|far|	4-7 22
best-near|saying|-5|	2-3 -20
best-near|saying|-7|	2-3 -16
best-near|saying|0|	8+ 7
best-near|saying|1|	1 34	2-3 10	4-7 21	8+ 16
best-near|saying|2-4|	1 -22	2-3 8	4-7 10	8+ 36
best-near|saying|5-10|	2-3 -7	4-7 12
best-near|saying|far|	1 -9	4-7 23	8+ 37
best-near|sentence-after|saying|	0 -21	5-10 20
best-near|sentence-before|according|	5-10 -17	far -7
best-near|sentence-before|apposition|	5-10 16
best-near|sentence-before|direct|	2-4 23	5-10 -13
best-near|sentence-before|judging|	far -18
best-near|sentence-before|relative|	far 22
best-near|sentence-before|saying|	1 31	2-4 32	5-10 -10	far -11
best-near|sentence-before|thinking|	2-4 32
best-near|signature|naked|	1 -14
best-near|speaker-then-quote|apposed|	1 27	2-4 13	5-10 7
best-near|speaker-then-quote|apposition|	1 -21
best-near|speaker-then-quote|direct|	0 -18	1 7	far -20
best-near|speaker-then-quote|judging|	2-4 23	5-10 -8	far 23
best-near|speaker-then-quote|relative|	5-10 -14
best-near|speaker-then-quote|saying|	1 12	2-4 15	5-10 12	far 21
best-near|speaker-then-quote|thinking|	1 -15	2-4 -9	5-10 27	far -14
best-near|thinking|0|	4-7 21	8+ 19
best-near|thinking|1|	2-3 -19
best-near|thinking|2-4|	1 -26	2-3 9	4-7 18	8+ 28
best-near|thinking|5-10|	1 -32	2-3 13	4-7 28	8+ 19
best-near|thinking|far|	2-3 7
best-near|topic|naked|	0 -31	1 -18	5-10 -6	far 7
best-near|verb-then-speaker|other|	1 -7	2-4 6
best-near|verb-then-speaker|saying|	1 56	5-10 -16
best-negated|	true -15
best-order|according|according|0|	1 -23	2-3 20	4-7 -14
best-order|according|according|1|	2-3 16	4-7 43	8+ 14
best-order|according|according|2-4|	1 16	2-3 -11	4-7 13	8+ 7
best-order|according|according|5-10|	1 -17	2-3 14	4-7 6	8+ 9
best-order|according|according|far|	2-3 -24	4-7 36	8+ 15
best-order|apposed|apposed|-3|	2-3 -18
best-order|apposed|apposed|-9|	2-3 -18
best-order|apposed|apposed|0|	2-3 -29
best-order|apposed|apposed|1|	4-7 24
best-order|apposed|apposed|2-4|	4-7 19	8+ 11
best-order|apposed|apposed|5-10|	2-3 32	8+ 12
best-order|apposed|apposed|far|	1 -21	2-3 15
best-order|apposed|judging|0|	4-7 26
best-order|apposed|judging|1|	2-3 14	4-7 27
best-order|apposed|judging|2-4|	1 18	2-3 55	4-7 39	8+ 28
best-order|apposed|judging|5-10|	4-7 21	8+ 17
best-order|apposed|saying|-5|	2-3 -20
best-order|apposed|saying|-7|	2-3 -16
best-order|apposed|saying|0|	1 6	2-3 6	4-7 21	8+ 15
best-order|apposed|saying|1|	2-3 29	4-7 42	8+ 32
best-order|apposed|saying|2-4|	1 -20	2-3 11	4-7 36	8+ 25
best-order|apposed|saying|5-10|	2-3 -8	4-7 49	8+ 9
best-order|apposed|saying|far|	1 29	2-3 -6	4-7 -10
best-order|apposed|thinking|2-4|	4-7 10
best-order|apposed|thinking|5-10|	4-7 25
best-order|apposition|apposition|1|	2-3 -21
best-order|apposition|apposition|2-4|	2-3 -17
best-order|apposition|apposition|5-10|	4-7 16
best-order|apposition|judging|2-4|	2-3 18	4-7 20
best-order|apposition|saying|0|	2-3 -16
best-order|apposition|saying|2-4|	2-3 25	4-7 29	8+ 13
best-order|apposition|saying|5-10|	2-3 27	4-7 38	8+ 27
best-order|apposition|saying|far|	2-3 25	4-7 29	8+ 26
best-order|direct|direct|0|	1 -21	4-7 12
best-order|direct|direct|1|	2-3 -29	4-7 19
best-order|direct|direct|2-4|	2-3 13	4-7 -16
best-order|direct|direct|5-10|	1 -29	2-3 -11	4-7 44	8+ -12
best-order|direct|direct|far|	2-3 -36	4-7 13	8+ 26
best-order|direct|judging|0|	1 -10	4-7 33
best-order|direct|judging|1|	1 11	2-3 -23	4-7 33	8+ 7
best-order|direct|judging|2-4|	1 11	4-7 -9	8+ 22
best-order|direct|judging|5-10|	1 8	2-3 -23	4-7 17	8+ 20
best-order|direct|judging|far|	8+ 20
best-order|direct|saying|0|	1 12
best-order|direct|saying|1|	1 20	4-7 21	8+ 29
best-order|direct|saying|2-4|	1 -12	2-3 12	8+ 31
best-order|direct|saying|5-10|	1 -10	8+ 16
best-order|direct|saying|far|	1 -26	2-3 -17	4-7 19	8+ 30
best-order|direct|thinking|0|	4-7 21	8+ 19
best-order|direct|thinking|1|	2-3 -19
best-order|direct|thinking|2-4|	1 -26	2-3 8	4-7 25	8+ 28
best-order|direct|thinking|5-10|	1 -32	2-3 13	8+ 19
best-order|direct|thinking|far|	2-3 7
best-order|inverted|judging|0|	1 -15	2-3 -20
best-order|inverted|judging|1|	2-3 9	8+ 10
best-order|inverted|other|0|	1 -25	2-3 -8
best-order|inverted|other|1|	1 -11	4-7 21	8+ 14
best-order|inverted|other|2-4|	4-7 6
best-order|inverted|saying|0|	1 -22	2-3 8	4-7 22	8+ 17
best-order|inverted|saying|1|	1 8	2-3 18	4-7 24	8+ 8
best-order|inverted|saying|2-4|	1 -20	2-3 -29	4-7 41	8+ 20
best-order|inverted|saying|5-10|	1 -14	2-3 -21	4-7 10	8+ 7
best-order|inverted|saying|far|	1 -28	2-3 31	4-7 33	8+ 22
best-order|naked|naked|0|	2-3 -8	4-7 -8	8+ 27
best-order|naked|naked|1|	1 -6	2-3 -8	4-7 -10	8+ 43
best-order|naked|naked|2-4|	1 13	2-3 -7	4-7 -14	8+ 44
best-order|naked|naked|5-10|	1 -9	2-3 8	4-7 11	8+ 42
best-order|naked|naked|far|	2-3 6	4-7 21	8+ -13
best-order|relative|judging|5-10|	4-7 -10
best-order|relative|relative|0|	2-3 -13
best-order|relative|relative|5-10|	1 -22
best-order|relative|relative|far|	4-7 22
best-order|relative|saying|0|	2-3 -8	4-7 -26
best-order|relative|saying|1|	4-7 23	8+ 22
best-order|relative|saying|2-4|	2-3 8	4-7 38
best-order|relative|saying|5-10|	1 23	4-7 15	8+ 19
best-order|relative|saying|far|	4-7 15
best-order|shared|judging|0|	2-3 18
best-order|shared|judging|2-4|	1 -20	4-7 21
best-order|shared|saying|0|	2-3 -6
best-order|shared|saying|1|	8+ 9
best-order|shared|saying|2-4|	2-3 30	4-7 25
best-order|shared|saying|5-10|	2-3 -11
best-phrase|name|	apposed 19	apposition 26	direct -7	judging 21	naked 8	other 18	saying 28	shared -16	thinking 8
best-phrase|noun|	according 7	apposed -30	apposition -27	direct -11	naked -23	other -20	saying -16	shared 23	thinking 7
best-phrase|pronoun|	according 13	naked -15	thinking 16
best-score|	-1 -38	-2 -12	-3 -14	-4 -19	0 -22	1 -15	2 15	3 34	4 42	6 47	7 30
best-score|-1|	2-3 -39	4-7 -10	8+ -14
best-score|-2|	1 -7	4-7 -17	8+ 27
best-score|-3|	2-3 -8	8+ 25
best-score|-4|	1 -25	4-7 42	8+ 26
best-score|0|	1 -29	2-3 -9	4-7 -7
best-score|1|	1 -17	2-3 11	4-7 -17	8+ 16
best-score|2|	1 6	4-7 28	8+ 44
best-score|3|	1 21	2-3 9	4-7 43
best-score|4|	1 19	2-3 19	4-7 60	8+ 17
best-score|5|	1 35	2-3 -26	4-7 35	8+ 25
best-score|6|	1 42	2-3 76	4-7 26	8+ 17
best-score|7|	4-7 30	8+ 17
best|according-to|according|	1 -12	2-3 16	8+ 16
best|colon|naked|	8+ 24
best|named-before|naked|	2-3 49	4-7 -12	8+ 30
best|named-nearby|naked|	1 7
best|paragraph-before|direct|	8+ 14
best|paragraph-before|saying|	2-3 17	4-7 19
best|possessor|naked|	1 24	2-3 -37	4-7 -9
best|quote-then-speaker|apposed|	1 -17	2-3 -24	4-7 -9
best|quote-then-speaker|apposition|	1 -25
best|quote-then-speaker|direct|	2-3 -22	4-7 34	8+ 33
best|quote-then-speaker|judging|	2-3 -6	4-7 -20
best|quote-then-speaker|relative|	2-3 -13
best|quote-then-speaker|saying|	2-3 -21	4-7 18	8+ 20
best|quote-then-speaker|thinking|	1 -23	2-3 15	4-7 11	8+ 19
best|quote-then-verb|judging|	4-7 -17	8+ 10
best|quote-then-verb|other|	1 -28	2-3 -6	4-7 28	8+ 14
best|quote-then-verb|saying|	1 -14	2-3 -9	4-7 27	8+ 14
best|sentence-after|according|	2-3 -14
best|sentence-after|apposed|	8+ 15
best|sentence-after|direct|	2-3 -7
best|sentence-after|saying|	2-3 -11	4-7 -22	8+ 29
best|sentence-before|according|	2-3 -21	8+ 16
best|sentence-before|apposition|	4-7 16
best|sentence-before|direct|	4-7 23	8+ 29
best|sentence-before|judging|	1 -16
best|sentence-before|relative|	4-7 22
best|sentence-before|saying|	1 -14	2-3 -12	4-7 18	8+ 24
best|sentence-before|thinking|	2-3 23	8+ 19
best|signature|naked|	1 -19	2-3 -25	4-7 13	8+ 18
best|speaker-then-quote|apposed|	2-3 26	8+ 11
best|speaker-then-quote|apposition|	2-3 -21
best|speaker-then-quote|direct|	1 -16	8+ -10
best|speaker-then-quote|judging|	1 20	4-7 16	8+ 44
best|speaker-then-quote|relative|	1 -22
best|speaker-then-quote|saying|	1 6	2-3 22	4-7 6
best|speaker-then-quote|thinking|	1 -40	2-3 7	4-7 40	8+ 34
best|topic|naked|	1 -13	2-3 -8	4-7 10	8+ 27
best|verb-then-speaker|judging|	4-7 27
best|verb-then-speaker|other|	4-7 13
best|verb-then-speaker|saying|	1 -18	2-3 -7	4-7 31	8+ 22
case-follow|all-one|(|	none -23
case-follow|all-one|)|	none -26
case-follow|all-one|,auxiliary|	none -26
case-follow|all-one|,preposition|	none -14
case-follow|all-one|,that|	none -23
case-follow|all-one|,word|	none -41
case-follow|all-one|,|	none -65
case-follow|all-one|:|	none 17
case-follow|all-one|capital|	, 21	. 35	none -7
case-follow|all-one|coordinator|	, -27	none -18
case-follow|all-one|determiner|	, 16	. -22	none -31
case-follow|all-one|end|	. -12
case-follow|all-one|preposition|	, -18	none -40
case-follow|all-one|pronoun|	, 16	. -12
case-follow|all-one|stop|	! 19	none -9
case-follow|all-one|subordinator|	none -17
case-follow|all-one|that|	none -25
case-follow|all-one|verb-judging|	none -15
case-follow|all-one|verb-saying|	, 24	none -6
case-follow|all-one|word|	, -23	none -53
case-follow|all|(|	none -40
case-follow|all|,auxiliary|	none -17
case-follow|all|,determiner|	none 8
case-follow|all|,word|	none 8
case-follow|all|,|	none -49
case-follow|all|:|	none -25
case-follow|all|;|	none -22
case-follow|all|auxiliary|	, -26	none 8
case-follow|all|capital|	, -15	. 15	none -34
case-follow|all|coordinator|	none -49
case-follow|all|determiner|	, -28	none -12
case-follow|all|end|	. -17	? 15	none 48
case-follow|all|preposition|	, -20	none -64
case-follow|all|pronoun|	, 10	none -22
case-follow|all|quote|	. -30
case-follow|all|stop|	none -22
case-follow|all|that|	, -26	none -18
case-follow|all|verb-saying|	, -11	none -26
case-follow|all|word|	, -27	none -40
case-follow|first|(|	none -9
case-follow|first|,auxiliary|	? 13	none 20
case-follow|first|,determiner|	none -21
case-follow|first|,preposition|	none -13
case-follow|first|,pronoun|	! 8	? 6
case-follow|first|,verb-judging|	none 8
case-follow|first|,verb-saying|	? 13
case-follow|first|,verb-thinking|	none 8
case-follow|first|,word|	! 13	? 10	none 7
case-follow|first|,|	none -40
case-follow|first|auxiliary|	. 25	none -25
case-follow|first|capital|	, 46	. 14	? 45	none -28
case-follow|first|coordinator|	, 18	. 14	none -26
case-follow|first|determiner|	! 23	, 58	. -18	? 30	none -11
case-follow|first|end|	. 36	? 40	none 50
case-follow|first|preposition|	. 26
case-follow|first|pronoun|	! 13	, 14	. 14	? 48
case-follow|first|stop|	? -12	none -26
case-follow|first|subordinator|	. 36
case-follow|first|that|	. 17
case-follow|first|verb-saying|	, 36	? 29	none -10
case-follow|first|word|	, 51	none -33
case-follow|first|—|	. 31	? 17	none 14
case-follow|most|,verb-saying|	none 17
case-follow|most|,word|	none -9
case-follow|most|auxiliary|	none -20
case-follow|most|capital|	, 11
case-follow|most|end|	. 39	none 9
case-follow|most|pronoun|	, 20
case-follow|most|stop|	none 16
case-follow|most|verb-saying|	, 21
case-follow|most|word|	none 21
case-follow|none|)|	none -11
case-follow|none|,auxiliary|	none -14
case-follow|none|,capital|	none 16
case-follow|none|,coordinator|	none 17
case-follow|none|,preposition|	none -19
case-follow|none|,subordinator|	none 16
case-follow|none|,verb-judging|	none 15
case-follow|none|,verb-saying|	none 8
case-follow|none|,|	none 37
case-follow|none|-|	none -15
case-follow|none|:|	none 11
case-follow|none|;|	none 21
case-follow|none|adverb|	none -13
case-follow|none|auxiliary|	none -28
case-follow|none|capital|	. -24	none -12
case-follow|none|coordinator|	, -30	none 27
case-follow|none|determiner|	, -10	. 28
case-follow|none|end|	. -11	none -13
case-follow|none|preposition|	, -30	. -28	none 22
case-follow|none|pronoun|	, -28	. 42	none -22
case-follow|none|quote|	, -23	. -7
case-follow|none|stop|	? -15	none 31
case-follow|none|subordinator|	, -7	. -9	none 31
case-follow|none|that|	none 11
case-follow|none|verb-judging|	none -49
case-follow|none|verb-saying|	, -25	none -18
case-follow|none|word|	, 7
case-follow|some|,verb-saying|	none 31
case-follow|some|,|	none 25
case-follow|some|coordinator|	none 17
case-follow|some|end|	. 24	none 19
case-follow|some|preposition|	none -14
case-follow|some|pronoun|	. 16
case-follow|some|stop|	none 14
case-follow|some|word|	none 29
case-intro|all-one|	( -20	, -28	: 13	adverb -23	auxiliary -19	coordinator -26	possessive -20	preposition -7	pronoun 19	start -10	stop 13	subordinator -50	verb-judging -50	verb-saying -8
case-intro|all|	, -33	: 10	auxiliary -35	capital -22	coordinator -27	possessive -8	preposition -15	pronoun -18	start -20	stop 17	subordinator -26	verb-judging -42	verb-saying -19	word -30
case-intro|first|	( -13	* 20	, 24	- 12	capital -16	determiner -26	quote 40	start 35	stop 30	verb-saying -16	word -40	— 16
case-intro|most|	, 11	: -6	auxiliary 9	capital 8	preposition -12	start 26	verb-saying 26	word -14
case-intro|none|	' -19	( -15	, 24	: -12	; 18	adverb 22	auxiliary 7	capital 17	coordinator 13	possessive 19	preposition -8	quote -25	that 9	verb-judging 9	word 8	– -15	’ 27
case-intro|some|	, 33	auxiliary 41	capital 29	coordinator -13	determiner -12	preposition 37	pronoun 18	subordinator 26	verb-judging -20	verb-saying 33	verb-thinking 16	word 31
case|all-one|	2 -15	3 -18	4-5 -30	6-9 27
case|all|	2 -36	3 -14	4-5 -56
case|first|	1 16	10+ 21	3 11
case|most|	10+ 14	3 -19	6-9 38
case|none|	1 -20	10+ 47	2 -17	3 43	4-5 43	6-9 20
case|some|	10+ 27	4-5 53	6-9 51
clause|false|false|	all -53	all-one -28	most -16	none 17	some 10
clause|false|true|	all -38	all-one 51	first 14	most 26	none 9	some 43
clause|true|false|	all-one -22	most 36	none -34	some 12
clause|true|true|	all-one -17	most 37	none 7	some 16
closed|	false 30	true -6
continues|	false -7	true 24
dated|	false -6	true -21
de:alone|alone|	4-7 6	8+ 6
de:alone|first|	1 -21	4-7 7
de:alone|inside|	4-7 11	8+ 11
de:best-gap|according-to|according|gap|according-to|,|	2-3 16	4-7 27	8+ 14
de:best-gap|according-to|according|gap|according-to||	2-3 21	4-7 -17
de:best-gap|named-before|naked||	2-3 14	4-7 15	8+ 6
de:best-gap|named-nearby|naked||	2-3 6	4-7 9	8+ 16
de:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 10
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 8
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -18
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	8+ 6
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -15
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -17	4-7 16	8+ 19
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -21
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -18	4-7 19	8+ 6
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -18
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -8
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	8+ 6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 23	4-7 18
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -9
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 19	2-3 23	4-7 8
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -11	2-3 22	4-7 41
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 18
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 16	2-3 -13	4-7 12
de:best-gap|topic|naked||	1 -27	2-3 6	4-7 20	8+ 8
de:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 11
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -12	2-3 14	4-7 22
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 10
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -12
de:best-intro|,|according|1|	4-7 6
de:best-intro|,|saying|1|	2-3 18	4-7 6
de:best-intro|:|naked|1|	4-7 -18	8+ 13
de:best-intro|:|naked|2-4|	4-7 26	8+ 6
de:best-intro|:|naked|5-10|	4-7 15
de:best-intro|:|naked|far|	4-7 12	8+ 16
de:best-intro|:|saying|1|	2-3 33	4-7 41	8+ 10
de:best-intro|:|saying|2-4|	4-7 16
de:best-intro|:|saying|5-10|	4-7 14	8+ 13
de:best-intro|adverb|naked|5-10|	1 -24
de:best-intro|auxiliary|naked|1|	4-7 14
de:best-intro|auxiliary|naked|far|	2-3 21
de:best-intro|auxiliary|saying|1|	4-7 6
de:best-intro|auxiliary|saying|2-4|	2-3 15	4-7 7
de:best-intro|auxiliary|saying|5-10|	2-3 -8
de:best-intro|capital|direct|2-4|	1 -18
de:best-intro|capital|judging|0|	1 -15
de:best-intro|capital|judging|2-4|	2-3 -7	4-7 14
de:best-intro|capital|naked|0|	1 -14
de:best-intro|capital|naked|2-4|	1 -19	2-3 9
de:best-intro|capital|naked|5-10|	4-7 16
de:best-intro|capital|naked|far|	4-7 12
de:best-intro|capital|saying|0|	2-3 -14
de:best-intro|capital|saying|1|	2-3 14
de:best-intro|capital|saying|2-4|	1 6	4-7 14
de:best-intro|determiner|naked|2-4|	1 -11	2-3 26
de:best-intro|determiner|saying|2-4|	4-7 12
de:best-intro|preposition|according|1|	2-3 18
de:best-intro|preposition|judging|2-4|	2-3 14	4-7 6
de:best-intro|preposition|naked|1|	1 13
de:best-intro|preposition|naked|2-4|	1 16	2-3 -18	4-7 21
de:best-intro|preposition|naked|5-10|	1 -11	2-3 -19	4-7 14
de:best-intro|preposition|saying|1|	4-7 7
de:best-intro|preposition|saying|2-4|	2-3 18
de:best-intro|preposition|saying|5-10|	1 15
de:best-intro|pronoun|naked|2-4|	4-7 10
de:best-intro|pronoun|naked|5-10|	2-3 9
de:best-intro|pronoun|saying|2-4|	2-3 10
de:best-intro|pronoun|saying|5-10|	2-3 18
de:best-intro|start|judging|1|	8+ 6
de:best-intro|start|saying|1|	4-7 7
de:best-intro|stop|according|1|	4-7 9	8+ 7
de:best-intro|stop|judging|1|	8+ 6
de:best-intro|stop|naked|1|	4-7 19
de:best-intro|stop|naked|2-4|	2-3 14	4-7 10
de:best-intro|stop|naked|5-10|	4-7 10
de:best-intro|stop|naked|far|	8+ 6
de:best-intro|stop|other|1|	4-7 10	8+ 6
de:best-intro|stop|saying|1|	1 23	2-3 26	8+ 6
de:best-intro|stop|saying|2-4|	4-7 8
de:best-intro|verb-saying|saying|0|	1 7
de:best-intro|word|saying|1|	2-3 25
de:best-intro|word|saying|5-10|	2-3 12
de:best-lead|lower|,|according|	according-to 15
de:best-lead|lower|,|naked|	named-nearby 14
de:best-lead|lower|,|other|	verb-then-speaker 11
de:best-lead|lower|,|saying|	speaker-then-quote 16	verb-then-speaker 22
de:best-lead|lower|adverb|saying|	verb-then-speaker -9
de:best-lead|lower|auxiliary|naked|	named-nearby 25	topic 20
de:best-lead|lower|auxiliary|saying|	quote-then-verb 22
de:best-lead|lower|capital|according|	according-to -7
de:best-lead|lower|capital|judging|	speaker-then-quote 17
de:best-lead|lower|capital|naked|	named-nearby 38	topic 10
de:best-lead|lower|capital|saying|	quote-then-verb 28	speaker-then-quote 16	verb-then-speaker 8
de:best-lead|lower|determiner|judging|	speaker-then-quote 24
de:best-lead|lower|determiner|naked|	named-nearby 23
de:best-lead|lower|determiner|saying|	speaker-then-quote -6
de:best-lead|lower|preposition|judging|	speaker-then-quote 6
de:best-lead|lower|preposition|naked|	named-nearby 25
de:best-lead|lower|preposition|saying|	speaker-then-quote 18
de:best-lead|lower|pronoun|according|	according-to 15
de:best-lead|lower|pronoun|judging|	speaker-then-quote 14
de:best-lead|lower|pronoun|naked|	named-nearby 22
de:best-lead|lower|pronoun|saying|	speaker-then-quote 13
de:best-lead|lower|word|according|	according-to 30
de:best-lead|lower|word|saying|	speaker-then-quote 12
de:best-lead|upper|,|naked|	named-nearby -23
de:best-lead|upper|:|apposed|	speaker-then-quote 11
de:best-lead|upper|:|judging|	speaker-then-quote 8
de:best-lead|upper|:|naked|	colon -10	named-nearby 12	topic 11
de:best-lead|upper|:|saying|	quote-then-verb 26
de:best-lead|upper|adverb|naked|	named-nearby -17
de:best-lead|upper|capital|direct|	speaker-then-quote -18
de:best-lead|upper|capital|judging|	quote-then-verb -15	speaker-then-quote -24
de:best-lead|upper|capital|naked|	named-nearby -45	topic -27
de:best-lead|upper|capital|other|	quote-then-verb -23
de:best-lead|upper|capital|saying|	quote-then-verb -13
de:best-lead|upper|determiner|naked|	named-nearby 10
de:best-lead|upper|determiner|other|	quote-then-verb -21
de:best-lead|upper|determiner|saying|	quote-then-speaker -22	quote-then-verb -22	speaker-then-quote 23
de:best-lead|upper|preposition|judging|	speaker-then-quote 14
de:best-lead|upper|preposition|naked|	topic -28
de:best-lead|upper|preposition|saying|	speaker-then-quote 15
de:best-lead|upper|start|judging|	quote-then-verb 6
de:best-lead|upper|start|naked|	named-nearby -7
de:best-lead|upper|stop|according|	according-to 9
de:best-lead|upper|stop|judging|	quote-then-verb -13
de:best-lead|upper|stop|naked|	named-before 19	named-nearby 21	topic 8
de:best-lead|upper|stop|other|	quote-then-verb 23
de:best-lead|upper|stop|saying|	quote-then-speaker 8	quote-then-verb 26
de:best-lead|upper|verb-saying|saying|	speaker-then-quote 9
de:best-lead|upper|word|naked|	named-nearby 17
de:best-lead|upper|word|other|	quote-then-verb 6
de:best-lemma|	antworten 13	behaupten 13	bemängeln 11	berichten -10	bestätigen -24	beteuern -9	betonen -7	brummen 19	ergänzen 29	erinnern -14	erklären 15	erwidern 15	fordern 12	formulieren 6	fragen 10	gestehen 11	heißen -25	klagen -14	kommentieren 22	kündigen 23	lachen 13	lassen -8	lehnen -10	loben 23	meinen -8	murmeln 25	nennen 10	none 6	rufen 7	sagen 21	scherzen 6	schreiben 26	sprechen 13	stellen 23	teilen -11	unlisted 7	verlauten 17	verraten 21	versichern -7	verteidigen 6	verweisen -6	warnen 12	weisen -21	werben 13	werfen -22	zeigen 14	zitieren 11
de:best-lemma|bestätigen|speaker-then-quote|	2-4 -13
de:best-lemma|beteuern|quote-then-verb|	1 14
de:best-lemma|betonen|quote-then-verb|	1 16
de:best-lemma|brummen|quote-then-verb|	1 19
de:best-lemma|erklären|quote-then-verb|	1 13
de:best-lemma|erwidern|quote-then-verb|	1 15
de:best-lemma|erzählen|quote-then-verb|	1 7
de:best-lemma|geben|quote-then-verb|	1 15
de:best-lemma|halten|quote-then-verb|	1 7
de:best-lemma|halten|speaker-then-quote|	2-4 14
de:best-lemma|heißen|quote-then-verb|	1 -8
de:best-lemma|heißen|speaker-then-quote|	0 -18
de:best-lemma|heißen|verb-then-speaker|	2-4 -9
de:best-lemma|klagen|quote-then-verb|	1 7
de:best-lemma|kündigen|speaker-then-quote|	2-4 23
de:best-lemma|lachen|quote-then-verb|	1 6
de:best-lemma|lassen|speaker-then-quote|	5-10 7
de:best-lemma|meinen|quote-then-verb|	1 8
de:best-lemma|nennen|quote-then-verb|	0 -15
de:best-lemma|nennen|speaker-then-quote|	1 19	2-4 27
de:best-lemma|none|according-to|	1 16	2-4 7
de:best-lemma|none|colon|	1 -10
de:best-lemma|none|named-before|	1 15	2-4 9	far 13
de:best-lemma|none|named-nearby|	0 -13	2-4 21	far -13
de:best-lemma|none|topic|	1 11	far -10
de:best-lemma|rufen|quote-then-verb|	1 17
de:best-lemma|sagen|quote-then-speaker|	2-4 8
de:best-lemma|sagen|quote-then-verb|	1 10
de:best-lemma|sagen|speaker-then-quote|	5-10 10
de:best-lemma|sagen|verb-then-speaker|	1 21	2-4 22	5-10 10
de:best-lemma|scherzen|quote-then-verb|	1 6
de:best-lemma|schreiben|quote-then-verb|	1 6	2-4 26
de:best-lemma|sprechen|speaker-then-quote|	1 11	2-4 30	5-10 18
de:best-lemma|stehen|speaker-then-quote|	1 -9
de:best-lemma|stellen|quote-then-verb|	1 23
de:best-lemma|teilen|quote-then-verb|	1 17
de:best-lemma|unlisted|quote-then-verb|	0 -22	1 9
de:best-lemma|verlauten|speaker-then-quote|	2-4 17
de:best-lemma|verraten|quote-then-verb|	1 21
de:best-lemma|versichern|quote-then-verb|	1 10
de:best-lemma|versichern|verb-then-speaker|	5-10 11
de:best-lemma|verteidigen|quote-then-verb|	1 6
de:best-lemma|werfen|speaker-then-quote|	2-4 -22
de:best-lemma|zeigen|speaker-then-quote|	2-4 12
de:best-near|according-to|according|	1 16	2-4 7
de:best-near|according|1|	2-3 22	4-7 10	8+ 14
de:best-near|according|2-4|	4-7 21
de:best-near|apposed|2-4|	4-7 12
de:best-near|colon|naked|	1 -10
de:best-near|direct|2-4|	1 -18
de:best-near|judging|0|	1 -15
de:best-near|judging|1|	1 23	4-7 12	8+ 6
de:best-near|judging|2-4|	2-3 23	4-7 21
de:best-near|naked|0|	1 -22
de:best-near|naked|1|	1 27	2-3 -17	4-7 -12	8+ 13
de:best-near|naked|2-4|	1 -8	2-3 23	4-7 39	8+ 17
de:best-near|naked|5-10|	4-7 23	8+ 6
de:best-near|naked|far|	1 -13	2-3 -17	4-7 15	8+ 17
de:best-near|named-before|naked|	1 15	2-4 9	far 13
de:best-near|named-nearby|naked|	0 -13	2-4 21	far -13
de:best-near|other|0|	1 -21
de:best-near|other|1|	1 -17	4-7 17	8+ 19
de:best-near|quote-then-speaker|saying|	2-4 28
de:best-near|quote-then-verb|judging|	0 -15	1 18
de:best-near|quote-then-verb|other|	0 -22	1 9
de:best-near|quote-then-verb|saying|	0 -12	1 9	5-10 -16
de:best-near|saying|0|	2-3 -11	4-7 19
de:best-near|saying|1|	1 -24	4-7 30	8+ 6
de:best-near|saying|2-4|	1 7	2-3 6	4-7 28	8+ 6
de:best-near|saying|5-10|	1 17	2-3 -7	4-7 16
de:best-near|saying|far|	4-7 12
de:best-near|sentence-after|saying|	0 16
de:best-near|sentence-before|judging|	far -18
de:best-near|sentence-before|saying|	far 8
de:best-near|speaker-then-quote|apposed|	2-4 19
de:best-near|speaker-then-quote|direct|	2-4 -18
de:best-near|speaker-then-quote|judging|	1 19	2-4 23
de:best-near|speaker-then-quote|saying|	0 9	1 -20	2-4 37	5-10 26	far -6
de:best-near|topic|naked|	1 11	far -10
de:best-near|verb-then-speaker|saying|	1 28	2-4 -11
de:best-negated|	false 6
de:best-order|according|according|1|	2-3 22	4-7 10	8+ 14
de:best-order|according|according|2-4|	4-7 21
de:best-order|apposed|apposed|2-4|	4-7 12
de:best-order|apposed|judging|2-4|	2-3 23
de:best-order|direct|direct|2-4|	1 -18
de:best-order|direct|judging|1|	4-7 12
de:best-order|direct|judging|2-4|	1 13	2-3 14	4-7 17
de:best-order|direct|saying|0|	1 7
de:best-order|direct|saying|1|	2-3 -12	4-7 35	8+ 8
de:best-order|direct|saying|2-4|	1 24	2-3 34	4-7 10	8+ 6
de:best-order|direct|saying|5-10|	1 19	2-3 17	4-7 9	8+ 9
de:best-order|inverted|judging|0|	1 -15
de:best-order|inverted|judging|1|	8+ 6
de:best-order|inverted|other|0|	1 -21
de:best-order|inverted|other|1|	1 -17	4-7 17	8+ 19
de:best-order|inverted|saying|1|	1 -8	2-3 41	4-7 12	8+ 6
de:best-order|inverted|saying|2-4|	1 -20	2-3 -12	4-7 26
de:best-order|inverted|saying|5-10|	2-3 -12	4-7 13
de:best-order|naked|naked|0|	1 -22
de:best-order|naked|naked|1|	1 27	2-3 -17	4-7 -12	8+ 13
de:best-order|naked|naked|2-4|	1 -8	2-3 23	4-7 39	8+ 17
de:best-order|naked|naked|5-10|	4-7 23	8+ 6
de:best-order|naked|naked|far|	1 -13	2-3 -17	4-7 15	8+ 17
de:best-phrase|name|	according -8	apposed 10	judging 16	naked 7	other 10	saying 13
de:best-phrase|noun|	naked -10
de:best-phrase|pronoun|	according 11	judging -15	naked 10	other -13	saying -11
de:best-score|	-1 -15	-2 -19	0 16	1 6	4 9	5 39
de:best-score|-1|	1 -41	2-3 -9
de:best-score|-2|	1 -25	4-7 8
de:best-score|0|	2-3 22
de:best-score|1|	1 -14	2-3 16	4-7 30	8+ 15
de:best-score|2|	1 6	2-3 -22	4-7 39	8+ 12
de:best-score|3|	1 18	4-7 -6	8+ 12
de:best-score|4|	1 -9	2-3 8	4-7 20	8+ 6
de:best-score|5|	2-3 24	4-7 21	8+ 6
de:best|according-to|according|	2-3 19	4-7 -16	8+ 14
de:best|named-before|naked|	2-3 14	4-7 15	8+ 6
de:best|named-nearby|naked|	2-3 6	4-7 9	8+ 16
de:best|quote-then-speaker|judging|	2-3 10
de:best|quote-then-speaker|saying|	2-3 -19	4-7 8
de:best|quote-then-verb|judging|	2-3 -9	8+ 6
de:best|quote-then-verb|other|	1 -21	2-3 13	4-7 16	8+ 19
de:best|quote-then-verb|saying|	1 -22	2-3 -7	4-7 26	8+ 6
de:best|sentence-before|saying|	4-7 10
de:best|speaker-then-quote|apposed|	4-7 12	8+ 12
de:best|speaker-then-quote|direct|	1 -18
de:best|speaker-then-quote|judging|	2-3 22	4-7 20	8+ 6
de:best|speaker-then-quote|saying|	1 20	4-7 28	8+ 7
de:best|topic|naked|	1 -27	2-3 6	4-7 20	8+ 8
de:best|verb-then-speaker|other|	4-7 11
de:best|verb-then-speaker|saying|	1 -11	2-3 -8	4-7 18	8+ 13
de:case-follow|all-one|,determiner|	none 6
de:case-follow|all-one|,verb-saying|	none -8
de:case-follow|all-one|,word|	none -29
de:case-follow|all-one|:|	none -17
de:case-follow|all-one|auxiliary|	none -37
de:case-follow|all-one|determiner|	none -22
de:case-follow|all-one|end|	. 24	none 16
de:case-follow|all-one|preposition|	none 6
de:case-follow|all-one|stop|	none 19
de:case-follow|all-one|verb-judging|	none -15
de:case-follow|all-one|word|	none -24
de:case-follow|all|coordinator|	none -15
de:case-follow|all|end|	. 10
de:case-follow|all|preposition|	none -22
de:case-follow|all|stop|	none 22
de:case-follow|all|verb-saying|	none -28
de:case-follow|all|word|	none -19
de:case-follow|first|(|	none -11
de:case-follow|first|,auxiliary|	none 8
de:case-follow|first|,verb-judging|	none 6
de:case-follow|first|,verb-saying|	none 16
de:case-follow|first|,word|	none 25
de:case-follow|first|capital|	. 21
de:case-follow|first|determiner|	! 7	. 31
de:case-follow|first|end|	. 7	none 26
de:case-follow|first|preposition|	. 17
de:case-follow|first|pronoun|	. 18
de:case-follow|first|stop|	none -27
de:case-follow|first|verb-saying|	none -10
de:case-follow|most|,word|	none 10
de:case-follow|most|end|	. 21
de:case-follow|most|stop|	none 33
de:case-follow|none|,subordinator|	none 22
de:case-follow|none|,verb-judging|	none 15
de:case-follow|none|,verb-saying|	none 15
de:case-follow|none|,word|	none 24
de:case-follow|none|auxiliary|	none 15
de:case-follow|none|capital|	none 12
de:case-follow|none|end|	. 11
de:case-follow|none|stop|	none -16
de:case-follow|none|word|	none 21
de:case-follow|some|,verb-saying|	none 31
de:case-follow|some|preposition|	none -16
de:case-follow|some|stop|	none -6
de:case-follow|some|word|	none 29
de:case-intro|all-one|	, -9	adverb -20	capital 7	preposition 14	pronoun 19	start -21
de:case-intro|all|	: 30	auxiliary -6	capital -18	determiner 14	preposition 7	stop 17	subordinator -15	word 25
de:case-intro|first|	: -18	capital -24	stop 9
de:case-intro|most|	: 21	auxiliary 9	capital 8	preposition -8	start 6	stop 8
de:case-intro|none|	, 10	adverb -13	capital 18	preposition 26	pronoun 28
de:case-intro|some|	, 22	auxiliary 24	capital 27	determiner -12	preposition 21	pronoun 15
de:case|all-one|	2 9
de:case|all|	2 -19	3 22	4-5 16	6-9 9
de:case|first|	1 -24	10+ 6	2 -6	3 -14	6-9 -9
de:case|most|	10+ 9	3 -7	4-5 6	6-9 22
de:case|none|	1 8	3 24	4-5 12	6-9 13
de:case|some|	2 -11	4-5 31	6-9 6
de:clause|false|false|	all 17	first -22	none 10	some -8
de:clause|false|true|	all 24	most 8	none 23	some 24
de:clause|true|false|	all-one -11	first 21	most 11
de:clause|true|true|	all 11	first -11	most 6	some 11
de:closed|	true 6
de:continues|	false 6
de:dated|	false 7
de:ending|	! 29	. 40	? 12
de:family|"|	1 15	2-3 25	4-7 23	8+ 8
de:family|«|	1 29	4-7 37	8+ 12
de:family|»|	1 -19	2-3 -9
de:family|‚|	4-7 14
de:family|“|	2-3 -8
de:family|„|	1 -17	8+ 12
de:follow|	( -11	+ 25	,auxiliary -8	,determiner 10	,subordinator 25	,verb-judging 18	,verb-thinking 9	: -17	auxiliary -35	capital 26	coordinator -21	determiner 9	end 32	preposition -13	pronoun 9	verb-judging -7
de:headline|false|	2-3 6	4-7 11	8+ 10
de:headline|true|	1 6	4-7 21
de:in-noun|false|false|1|	all-one -7	none -7
de:in-noun|false|false|2-3|	all 14	all-one 8	first -20	none 11
de:in-noun|false|false|4-7|	all 6	first -8	most 32	none 11	some 15
de:in-noun|false|false|8+|	first 7	most 11	some 14
de:in-noun|false|true|1|	all-one -6	none 22
de:in-noun|false|true|2-3|	all -20	some 17
de:in-noun|false|true|4-7|	first 21	none 10	some 10
de:in-noun|false|true|8+|	first 11
de:in-noun|true|false|1|	all-one 18
de:in-noun|true|false|2-3|	all 17	some -17
de:in-noun|true|false|4-7|	all 24	most -7	some 13
de:in-noun|true|true|1|	all-one -33
de:intro-follow|,|stop|	2-3 24	4-7 9
de:intro-follow|:|+|	4-7 20
de:intro-follow|:|,verb-saying|	4-7 12	8+ 17
de:intro-follow|:|capital|	4-7 21	8+ 10
de:intro-follow|:|determiner|	4-7 32	8+ 14
de:intro-follow|:|end|	4-7 34	8+ 6
de:intro-follow|:|preposition|	8+ 15
de:intro-follow|:|stop|	1 -26	4-7 -16
de:intro-follow|adverb|stop|	1 -16
de:intro-follow|adverb|verb-judging|	2-3 7
de:intro-follow|auxiliary|,verb-saying|	4-7 6
de:intro-follow|auxiliary|stop|	2-3 28	4-7 14
de:intro-follow|auxiliary|word|	4-7 10
de:intro-follow|capital|,verb-saying|	2-3 14
de:intro-follow|capital|preposition|	1 8
de:intro-follow|capital|stop|	1 -28	2-3 17
de:intro-follow|capital|verb-judging|	1 -15
de:intro-follow|capital|verb-saying|	2-3 -14
de:intro-follow|capital|word|	1 21	4-7 18
de:intro-follow|determiner|,determiner|	1 20
de:intro-follow|determiner|auxiliary|	1 -34	2-3 -16
de:intro-follow|determiner|stop|	2-3 7	4-7 12
de:intro-follow|determiner|verb-saying|	1 8	2-3 -31
de:intro-follow|determiner|word|	1 -39	4-7 21
de:intro-follow|preposition|end|	1 12
de:intro-follow|preposition|stop|	1 19	2-3 24	4-7 25
de:intro-follow|preposition|word|	2-3 -21
de:intro-follow|pronoun|,word|	4-7 9
de:intro-follow|pronoun|auxiliary|	2-3 15
de:intro-follow|pronoun|stop|	1 29	2-3 11	4-7 13
de:intro-follow|start|,verb-judging|	8+ 6
de:intro-follow|start|,verb-saying|	4-7 7
de:intro-follow|start|end|	4-7 6	8+ 6
de:intro-follow|stop|,auxiliary|	4-7 8
de:intro-follow|stop|,verb-judging|	8+ 6
de:intro-follow|stop|,verb-saying|	1 23	2-3 29	4-7 7	8+ 6
de:intro-follow|stop|,word|	4-7 13	8+ 6
de:intro-follow|stop|determiner|	4-7 16
de:intro-follow|stop|end|	2-3 14	4-7 14
de:intro-follow|stop|pronoun|	8+ 7
de:intro-follow|subordinator|coordinator|	2-3 -15
de:intro-follow|verb-saying|word|	1 -31
de:intro-follow|word|,verb-saying|	2-3 25
de:intro-follow|word|,word|	1 14
de:intro-follow|word|stop|	2-3 18
de:intro|	: -9	adverb -6	coordinator -19	preposition 22	pronoun 36	subordinator -15	word 8	– 25
de:lead|lower|	, 28	adverb -19	auxiliary 6	capital 32	preposition 32	pronoun 35	verb-saying -11	– 25
de:lead|upper|	, -23	: -9	adverb 8	auxiliary -10	capital -54	determiner 10	preposition 10	subordinator -15	verb-saying 9	word 15
de:naming|begriff|1|	1 -13
de:naming|false|	: 10	capital -15	word -16
de:naming|none|	4-7 11	8+ 10
de:naming|sogenannte|1|	1 -16
de:naming|true|	: -14	adverb -6	coordinator -19	preposition 22	pronoun 36	subordinator -15	word 11	– 25
de:nobody|4-7|	start 6
de:others|0|	2-3 20	4-7 13	8+ 10
de:others|1|	1 -6	2-3 -24
de:own-case|false|all-one|	, -9	adverb -23	capital 7	preposition 14	pronoun 19	start -21
de:own-case|false|all|	: 30	auxiliary -6	capital -18	determiner 14	preposition 7	stop 16	subordinator -15	word 25
de:own-case|false|first|	: -11	capital -24	determiner 11	stop 13
de:own-case|false|most|	: 21	auxiliary 9	capital 8	preposition -8	start 8	stop 7
de:own-case|false|none|	, 9	adverb -13	capital 17	preposition 26	pronoun 28
de:own-case|false|some|	, 22	auxiliary 27	capital 25	determiner -12	preposition 21	pronoun 15
de:own-case|true|all|	stop 11
de:own-case|true|first|	stop 8
de:own-case|true|most|	: 7	stop 6
de:own-case|true|some|	, 14
de:own|false|	2-3 10	4-7 9	8+ 16
de:own|true|	2-3 -26	4-7 28	8+ 6
de:sentence|judging|	1 25	2-3 13	4-7 19	8+ 6
de:sentence|none|	1 -15	2-3 -7	8+ 7
de:sentence|saying|	4-7 47	8+ 10
de:sentence|thinking|	4-7 16	8+ 10
de:size-ending|10+|.|	determiner 14	preposition 15	pronoun 12
de:size-ending|10+|none|	,auxiliary 6	,verb-judging 6	,verb-saying 7	,word 19
de:size-ending|1|none|	,determiner 6	,verb-saying -8	,word -13	: -17	auxiliary -37	determiner -17	end 16	preposition 6	stop -15	verb-judging 8	word -15
de:size-ending|2|.|	end 11
de:size-ending|2|none|	+ 15	,determiner -15	,verb-saying 25	coordinator -11	preposition -14	stop 14	verb-judging -20	verb-saying -15	word 7
de:size-ending|3|none|	,verb-saying 7	,word 19	auxiliary -12	coordinator -16	preposition -21	stop 13	verb-saying -13
de:size-ending|4-5|.|	capital 9	determiner 27	end 16
de:size-ending|4-5|none|	( -9	,auxiliary 8	,subordinator 7	,verb-saying 11	,word 33	determiner 16	end 18	stop 9	word 22
de:size-ending|6-9|!|	determiner 7	end 6
de:size-ending|6-9|.|	capital 18	determiner 24	end 12
de:size-ending|6-9|none|	,verb-judging 6	,verb-saying 6	end 19	stop -9
de:size-follow|10+|	,auxiliary 6	,verb-judging 6	,verb-saying 7	,word 19	determiner 14	preposition 15	pronoun 12
de:size-follow|1|	,determiner 19	,verb-saying -8	,word -13	: -17	auxiliary -37	capital 23	determiner -17	end 19	preposition 6	stop -15	verb-judging 8	word -15
de:size-follow|2|	+ 15	,determiner -15	,verb-saying 25	coordinator -11	end 25	preposition -14	stop 14	verb-judging -20	verb-saying -15	word 7
de:size-follow|3|	,verb-saying 7	,word 19	auxiliary -12	coordinator -16	end 12	preposition -21	stop 13	verb-saying -13
de:size-follow|4-5|	( -9	,auxiliary 8	,subordinator 7	,verb-saying 11	,word 33	capital 12	determiner 27	end 27	preposition -7	stop 9	word 22
de:size-follow|6-9|	,verb-judging 6	,verb-saying 6	capital 18	determiner 24	end 15	stop -9
de:size-intro|10+|	: 22
de:size-intro|1|	: -8	adverb -17	auxiliary -10	determiner 12	preposition 20	pronoun 29	start -21	stop 21
de:size-intro|2|	: 30	adverb -18	auxiliary 6	determiner -13	pronoun 26	stop -14	word -7
de:size-intro|3|	, 30	: -14	adverb 20	auxiliary 8	pronoun 22	stop 32	word 35
de:size-intro|4-5|	, 12	: 10	auxiliary 24	preposition 28	pronoun 16	start 7	stop 14	word 21
de:size-intro|6-9|	, 8	: -11	capital 13	determiner 14	preposition 6	start 6	stop 8
de:size|	10+ 7	2 -9	3 8	4-5 24
	de:speech 6	speech -6
de:subject|elided|	,verb-saying 14	1 -30	2-3 7	4-7 30	8+ 18	determiner 19	end 7	stop 16	verb-saying -24
de:subject|none|	( -11	+ 20	,verb-judging 18	,verb-thinking 9	8+ 7	: -17	auxiliary -33	capital 25	determiner -7	end 23	preposition -31	pronoun 6	word 9
de:subject|own|	+ 15	,auxiliary -8	,determiner 15	,subordinator 25	,word -12	4-7 38	8+ 10	auxiliary -25	capital 15	coordinator -21	determiner 15	end 21	preposition 26	stop 8	verb-judging -14	word -14
de:two-before|)|	: 9
de:two-before|,|	determiner 18	word -22
de:two-before|adverb|	: 7	preposition -8	stop 11
de:two-before|auxiliary|	determiner -16	preposition -19	pronoun 23	stop 7
de:two-before|capital|	, 20	: -10	auxiliary -10	capital -8	determiner -18	preposition 12	stop 6	verb-saying 9	word 26
de:two-before|determiner|	auxiliary 15	determiner 13	preposition 15	stop 19	word -13
de:two-before|preposition|	, 11	: 23	determiner 15
de:two-before|pronoun|	, 21	auxiliary 21	determiner 13	pronoun 9	word 17
de:two-before|quote|	stop 8
de:two-before|that|	pronoun 21
de:two-before|verb-judging|	pronoun 14
de:two-before|verb-saying|	determiner -10	preposition 23	pronoun 21	stop 7
de:two-before|word|	, -17	: 20	capital 11	determiner 8	preposition -33	stop 26	word 22
de:two-words-before|)|	: 9
de:two-words-before|ab|	: 8
de:two-words-before|anders|	: 12
de:two-words-before|an|	, 11
de:two-words-before|aus|	. 16
de:two-words-before|dass|	man 18
de:two-words-before|das|	für 15
de:two-words-before|den|	ausdruck -19	begriff -15	spitznamen -14
de:two-words-before|die|	zeitung -17
de:two-words-before|ein|	. 10
de:two-words-before|entscheidung|	sei 15
de:two-words-before|fest|	. 16
de:two-words-before|gemeint|	: 12
de:two-words-before|haderte|	: 12
de:two-words-before|man|	habe 14	sich 9
de:two-words-before|mit|	. 8	dem 16
de:two-words-before|nannte|	sie 14
de:two-words-before|satz|	: 22
de:two-words-before|sie|	, 18
de:two-words-before|sprach|	von 23
de:two-words-before|spricht|	von 24
de:two-words-before|steht|	: -10
de:two-words-before|von|	einem 26	einer 21
de:two-words-before|vor|	. 8
de:two-words-before|werde|	sich 9
de:two-words-before|zeigte|	sich 14
de:two-words-before|zurück|	. 13	: 8
de:two-words-before||	. 8
de:verb|false|1|	lower 8
de:verb|false|2-3|	lower 7
de:verb|false|4-7|	lower 15
de:verb|false|8+|	lower 12	upper 15
de:verb|true|2-3|	upper -7
de:verb|true|4-7|	lower 17	upper 35
de:verb|true|8+|	lower 6	upper 6
de:word-after|	( -11	+ 25	, 14	: -17	als -9	an 12	das -12	die 27	end 32	genannt 7	gewesen 9	nennt -6	schreibt -13	sie 19	steht -10	und -21	von -19	vor -22	zur 24
de:word-after|(|	none -11
de:word-after|+|	none 25
de:word-after|,|	! 16
de:word-after|:|	none -17
de:word-after|als|	none -9
de:word-after|an|	none 12
de:word-after|der|	. 13
de:word-after|die|	. 17	none 18
de:word-after|end|	! 6	. 22	? 10	none 24
de:word-after|genannt|	none 7
de:word-after|gewesen|	none 9
de:word-after|nennt|	none -6
de:word-after|schreibt|	none -13
de:word-after|sie|	. 19
de:word-after|steht|	none -10
de:word-after|und|	none -21
de:word-after|von|	none -19
de:word-after|vor|	none -22
de:word-before|,|	4-7 13	8+ 14
de:word-before|.|	1 21	4-7 15
de:word-before|	: -9	? 8	aber 22	als 9	auf -20	ausdruck -19	begriff -13	buch -12	das -24	dem -7	den 9	der -39	die -29	ein 25	einem 26	er 15	es 8	für 22	habe 16	heißt -18	in -18	könne 17	man 20	noch 21	nur -17	sei 38	seien 12	sich 24	sie 19	sogenannte -16	spitznamen -14	um 6	und -19	vom -24	von 24	werde -13	wie -15	zeitung -17	– 25
de:word-before|:|	1 -8	8+ 12
de:word-before|als|	1 14	4-7 13
de:word-before|auf|	1 -23
de:word-before|ausdruck|	1 -16
de:word-before|begriff|	1 -13
de:word-before|buch|	2-3 -10
de:word-before|das|	1 -37	2-3 -10	4-7 16
de:word-before|den|	1 9
de:word-before|der|	1 -29	2-3 -27
de:word-before|die|	1 -34	2-3 -21
de:word-before|einem|	2-3 33	4-7 9
de:word-before|einen|	1 7
de:word-before|einer|	1 10
de:word-before|ein|	2-3 25
de:word-before|er|	2-3 15
de:word-before|es|	4-7 8
de:word-before|für|	2-3 19
de:word-before|habe|	2-3 16
de:word-before|in|	2-3 -18
de:word-before|man|	2-3 19
de:word-before|nur|	2-3 -14
de:word-before|sei|	2-3 20	4-7 22
de:word-before|sich|	1 26	2-3 16	4-7 9
de:word-before|sogenannte|	1 -16
de:word-before|start|	1 -21	4-7 9
de:word-before|vom|	1 -24
de:word-before|von|	1 26	4-7 9
de:word-before|werde|	2-3 -13
de:word-before|wie|	2-3 -15
de:word-before|zeitung|	2-3 -18
de:work|near|none|	all-one 26
de:work|none|none|,|	all-one -9	none 10	some 22
de:work|none|none|:|	all 30	first -18	most 21
de:work|none|none|adverb|	all-one -20	none -13
de:work|none|none|	all 21	first -21	most 6	none 10
de:work|none|none|auxiliary|	all -6	most 9	some 24
de:work|none|none|capital|	all -18	all-one 9	first -23	most 8	none 16	some 27
de:work|none|none|determiner|	all 14	some -12
de:work|none|none|preposition|	all 7	all-one 12	most -8	none 26	some 21
de:work|none|none|pronoun|	all-one 19	none 28	some 15
de:work|none|none|start|	all-one -21	most 6
de:work|none|none|stop|	all 17	first 9	most 7
de:work|none|none|subordinator|	all -15
de:work|none|none|word|	all 25
de:work|right|none|	all -18	all-one -15	first -7
de:work|right|none|capital|	all -18	all-one -15	first -7
ending|	! 37	, -9	. 10	? 26	none -18
es:alone|alone|	2-3 7	4-7 9
es:alone|first|	2-3 11	4-7 17
es:alone|inside|	4-7 -9	8+ 17
es:best-gap|according-to|according|gap|according-to|,|	2-3 10	4-7 27
es:best-gap|colon|naked||	2-3 -13
es:best-gap|named-before|naked||	2-3 18	4-7 24	8+ 6
es:best-gap|named-nearby|naked||	2-3 27	4-7 43	8+ 9
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 7
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -6	4-7 26
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 14
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 17
es:best-gap|sentence-before|saying|gap|sentence-before||	4-7 14
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 27	2-3 13	4-7 -19
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	8+ 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 15	8+ 13
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -19
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 26	4-7 53	8+ 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -13	2-3 -10
es:best-gap|topic|naked||	1 -18	2-3 6	8+ 23
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 20
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 23
es:best-intro|,|naked|far|	2-3 -16	4-7 10
es:best-intro|,|saying|1|	4-7 19
es:best-intro|:|naked|1|	2-3 -9	4-7 -7	8+ 9
es:best-intro|:|naked|2-4|	8+ 8
es:best-intro|:|naked|5-10|	4-7 10	8+ 7
es:best-intro|:|naked|far|	8+ 17
es:best-intro|:|saying|1|	4-7 -6	8+ 15
es:best-intro|:|saying|2-4|	2-3 15	4-7 40
es:best-intro|:|saying|5-10|	4-7 30	8+ 13
es:best-intro|:|saying|far|	4-7 18
es:best-intro|auxiliary|according|2-4|	4-7 16
es:best-intro|capital|saying|2-4|	4-7 11
es:best-intro|determiner|saying|5-10|	2-3 -23
es:best-intro|preposition|judging|1|	4-7 19
es:best-intro|preposition|naked|2-4|	1 10	4-7 -10
es:best-intro|preposition|naked|5-10|	2-3 7	4-7 12
es:best-intro|preposition|saying|1|	2-3 22	4-7 23
es:best-intro|preposition|saying|2-4|	2-3 8
es:best-intro|preposition|saying|far|	2-3 19	4-7 -11
es:best-intro|start|naked|far|	4-7 17
es:best-intro|start|saying|1|	4-7 7
es:best-intro|stop|naked|1|	4-7 10
es:best-intro|stop|naked|2-4|	2-3 6	4-7 22
es:best-intro|stop|naked|5-10|	2-3 10	4-7 17
es:best-intro|stop|naked|far|	2-3 18	4-7 30
es:best-intro|stop|other|1|	4-7 7
es:best-intro|stop|saying|1|	2-3 9
es:best-intro|stop|saying|2-4|	4-7 14
es:best-intro|stop|saying|far|	4-7 12
es:best-intro|that|naked|2-4|	4-7 17
es:best-intro|verb-judging|judging|0|	1 12
es:best-intro|verb-saying|saying|0|	2-3 17	4-7 -9
es:best-intro|word|according|5-10|	2-3 15	4-7 19
es:best-intro|word|naked|1|	4-7 26
es:best-intro|word|naked|2-4|	4-7 21
es:best-intro|word|naked|5-10|	1 21	2-3 22	4-7 29
es:best-intro|word|naked|far|	2-3 11	4-7 -8	8+ 9
es:best-intro|word|saying|2-4|	2-3 29	4-7 21
es:best-intro|word|saying|5-10|	2-3 -33	4-7 51	8+ 8
es:best-intro|word|saying|far|	2-3 18	4-7 29
es:best-lead|lower|,|according|	according-to 21
es:best-lead|lower|,|naked|	named-nearby -14	topic 37
es:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 11
es:best-lead|lower|adverb|saying|	speaker-then-quote 19
es:best-lead|lower|auxiliary|according|	according-to 20
es:best-lead|lower|auxiliary|naked|	topic 16
es:best-lead|lower|auxiliary|saying|	speaker-then-quote 15
es:best-lead|lower|capital|saying|	speaker-then-quote 11
es:best-lead|lower|determiner|saying|	speaker-then-quote -15
es:best-lead|lower|preposition|judging|	speaker-then-quote 37
es:best-lead|lower|preposition|naked|	named-nearby 37	topic -26
es:best-lead|lower|preposition|saying|	sentence-before -17	speaker-then-quote 14	verb-then-speaker 26
es:best-lead|lower|that|naked|	named-nearby 17
es:best-lead|lower|that|saying|	speaker-then-quote 12
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
es:best-lead|lower|verb-saying|according|	according-to 15
es:best-lead|lower|word|according|	according-to 32
es:best-lead|lower|word|direct|	speaker-then-quote 18
es:best-lead|lower|word|judging|	speaker-then-quote -18
es:best-lead|lower|word|naked|	named-nearby 55	topic 20
es:best-lead|lower|word|saying|	sentence-before 19
es:best-lead|other|:|saying|	speaker-then-quote -12
es:best-lead|other|stop|naked|	named-before 9
es:best-lead|upper|,|naked|	topic -21
es:best-lead|upper|:|apposed|	speaker-then-quote 22
es:best-lead|upper|:|naked|	colon -21	named-nearby 39	topic 21
es:best-lead|upper|:|saying|	quote-then-verb 20	sentence-before 18	speaker-then-quote 63	verb-then-speaker -6
es:best-lead|upper|determiner|naked|	named-nearby -18
es:best-lead|upper|preposition|naked|	named-nearby -18
es:best-lead|upper|start|naked|	named-nearby 20
es:best-lead|upper|stop|naked|	named-before 22	named-nearby 16	topic 25
es:best-lead|upper|stop|other|	quote-then-verb 8
es:best-lead|upper|stop|saying|	quote-then-verb 11	sentence-before 14
es:best-lead|upper|word|naked|	topic -18
es:best-lead|upper|word|saying|	speaker-then-quote -6
es:best-lemma|	aclarar 24	admitir 24	advertir -9	anunciar -26	apostillar 17	asegurar 30	avisar 18	celebrar 18	comentar 22	confirmar -12	considerar 23	contar 7	contestar 7	decir 6	descartar 17	describir 14	deslizar -6	detallar 29	discrepar 27	exigir 31	explicar -12	felicitar -12	gritar 8	hablar 20	indicar 18	ironizar 8	lamentar 16	limitar 28	negar 19	none 9	opinar 31	preguntar -15	quejar -13	reclamar 13	reconocer 31	recordar 20	relatar 20	replicar 21	resumir 7	retrucar 6	revelar 15	señalar 7	sintetizar 13	soltar 21	sostener 12	terciar 15	unlisted 7	ver 13
es:best-lemma|apostillar|quote-then-verb|	1 7
es:best-lemma|asegurar|quote-then-verb|	1 15
es:best-lemma|comentar|speaker-then-quote|	5-10 17
es:best-lemma|decir|quote-then-verb|	1 19
es:best-lemma|decir|sentence-before|	far 15
es:best-lemma|decir|verb-then-speaker|	far -9
es:best-lemma|declarar|speaker-then-quote|	5-10 -13
es:best-lemma|descartar|sentence-before|	far 17
es:best-lemma|escribir|speaker-then-quote|	2-4 14
es:best-lemma|explicar|quote-then-verb|	1 8
es:best-lemma|hablar|speaker-then-quote|	1 14
es:best-lemma|indicar|speaker-then-quote|	far 18
es:best-lemma|limitar|speaker-then-quote|	5-10 28
es:best-lemma|none|according-to|	1 27	2-4 27	5-10 26	far -7
es:best-lemma|none|colon|	1 -21
es:best-lemma|none|named-before|	1 15	2-4 13	5-10 14	far 23
es:best-lemma|none|named-nearby|	0 -10	1 19	2-4 25	5-10 12	far 15
es:best-lemma|none|sentence-before|	5-10 6
es:best-lemma|none|speaker-then-quote|	2-4 17	5-10 8	far 10
es:best-lemma|none|topic|	1 30	2-4 -10	5-10 6	far -18
es:best-lemma|quejar|speaker-then-quote|	5-10 -14
es:best-lemma|responder|speaker-then-quote|	2-4 19
es:best-lemma|resumir|quote-then-verb|	1 9
es:best-lemma|soltar|speaker-then-quote|	1 20
es:best-lemma|sostener|speaker-then-quote|	5-10 12
es:best-lemma|unlisted|quote-then-verb|	1 7
es:best-lemma|ver|speaker-then-quote|	0 9
es:best-near|according-to|according|	1 27	2-4 27	5-10 26	far -7
es:best-near|according|1|	4-7 24
es:best-near|according|2-4|	2-3 26	4-7 11
es:best-near|according|5-10|	2-3 22	4-7 28
es:best-near|according|far|	4-7 27
es:best-near|apposed|2-4|	2-3 14	4-7 18
es:best-near|colon|naked|	1 -21
es:best-near|direct|5-10|	2-3 8
es:best-near|judging|0|	1 12
es:best-near|judging|1|	2-3 25	4-7 19
es:best-near|judging|2-4|	4-7 -10
es:best-near|naked|0|	1 -6
es:best-near|naked|1|	2-3 6	4-7 6	8+ 9
es:best-near|naked|2-4|	2-3 29	8+ 7
es:best-near|naked|5-10|	1 -13	2-3 23	4-7 9	8+ 8
es:best-near|naked|far|	2-3 -9	4-7 24	8+ 22
es:best-near|named-before|naked|	1 15	2-4 13	5-10 14	far 23
es:best-near|named-nearby|naked|	0 -10	1 19	2-4 25	5-10 12	far 15
es:best-near|other|1|	4-7 7
es:best-near|quote-then-verb|judging|	1 19
es:best-near|quote-then-verb|other|	1 7
es:best-near|quote-then-verb|saying|	1 13
es:best-near|saying|0|	2-3 17	4-7 -9
es:best-near|saying|1|	1 8	2-3 31
es:best-near|saying|2-4|	1 -7	2-3 30	4-7 46
es:best-near|saying|5-10|	2-3 -40	4-7 19	8+ 9
es:best-near|saying|far|	1 -24	2-3 26	4-7 11
es:best-near|sentence-before|saying|	2-4 14	5-10 -14	far 13
es:best-near|speaker-then-quote|apposed|	2-4 29
es:best-near|speaker-then-quote|direct|	5-10 8	far 10
es:best-near|speaker-then-quote|judging|	0 7	1 28	2-4 -14
es:best-near|speaker-then-quote|saying|	0 -8	2-4 13	5-10 -30	far 35
es:best-near|topic|naked|	1 30	2-4 -10	5-10 6	far -18
es:best-near|verb-then-speaker|saying|	1 24	5-10 8
es:best-order|according|according|1|	4-7 24
es:best-order|according|according|2-4|	2-3 26	4-7 11
es:best-order|according|according|5-10|	2-3 22	4-7 28
es:best-order|according|according|far|	4-7 27
es:best-order|apposed|apposed|2-4|	2-3 14	4-7 18
es:best-order|apposed|saying|1|	4-7 23
es:best-order|apposed|saying|2-4|	4-7 22
es:best-order|apposed|saying|5-10|	2-3 -15	4-7 40	8+ 8
es:best-order|apposition|saying|far|	4-7 25
es:best-order|direct|direct|5-10|	2-3 8
es:best-order|direct|judging|0|	1 12
es:best-order|direct|judging|1|	2-3 18
es:best-order|direct|saying|1|	2-3 31	4-7 -9	8+ 16
es:best-order|direct|saying|2-4|	2-3 35	4-7 30
es:best-order|direct|saying|5-10|	1 7	2-3 -27	4-7 7	8+ 12
es:best-order|direct|saying|far|	2-3 27	4-7 29
es:best-order|inverted|other|1|	4-7 7
es:best-order|inverted|saying|1|	2-3 9	4-7 34
es:best-order|inverted|saying|2-4|	4-7 17
es:best-order|inverted|saying|5-10|	8+ 8
es:best-order|inverted|saying|far|	1 -24	4-7 28
es:best-order|naked|naked|0|	1 -6
es:best-order|naked|naked|1|	2-3 6	4-7 6	8+ 9
es:best-order|naked|naked|2-4|	2-3 29	8+ 7
es:best-order|naked|naked|5-10|	1 -13	2-3 23	4-7 9	8+ 8
es:best-order|naked|naked|far|	2-3 -9	4-7 24	8+ 22
es:best-phrase|name|	according 20	apposed 29	judging 28	naked 10	other 8	saying -11
es:best-phrase|noun|	according 26	judging -8	naked -18	other 6
es:best-phrase|pronoun|	naked 25	saying -11
es:best-score|	-1 35	-2 19	-3 -19	-4 -19	0 23	1 -34	2 31	4 18	5 22
es:best-score|-1|	1 14	2-3 16	4-7 30	8+ 7
es:best-score|-2|	2-3 11	4-7 13	8+ 19
es:best-score|-3|	2-3 -21	4-7 -12	8+ 14
es:best-score|-4|	4-7 24
es:best-score|0|	1 13	4-7 26	8+ 21
es:best-score|1|	1 -12	2-3 -8	4-7 -23	8+ 12
es:best-score|2|	2-3 22	4-7 50	8+ 9
es:best-score|3|	1 -10	4-7 13	8+ 7
es:best-score|4|	2-3 34	4-7 46	8+ 6
es:best-score|5|	4-7 16	8+ 8
es:best|according-to|according|	2-3 10	4-7 33
es:best|colon|naked|	2-3 -13
es:best|named-before|naked|	2-3 18	4-7 24	8+ 6
es:best|named-nearby|naked|	2-3 27	4-7 43	8+ 9
es:best|quote-then-speaker|saying|	4-7 -9
es:best|quote-then-verb|other|	4-7 7
es:best|quote-then-verb|saying|	4-7 26
es:best|sentence-before|saying|	1 -18
es:best|speaker-then-quote|apposed|	2-3 14	4-7 18
es:best|speaker-then-quote|direct|	2-3 7
es:best|speaker-then-quote|judging|	1 27	2-3 11	4-7 -18
es:best|speaker-then-quote|saying|	2-3 -17	8+ 11
es:best|topic|naked|	1 -18	2-3 6	8+ 23
es:best|verb-then-speaker|saying|	4-7 31	8+ 6
es:case-follow|all-one|,verb-saying|	none -18
es:case-follow|all-one|capital|	none -14
es:case-follow|all-one|coordinator|	none 9
es:case-follow|all-one|end|	. 20
es:case-follow|all|stop|	none -15
es:case-follow|first|,auxiliary|	none 23
es:case-follow|first|,determiner|	none -17
es:case-follow|first|,pronoun|	none 16
es:case-follow|first|,verb-saying|	none 18
es:case-follow|first|,word|	none 20
es:case-follow|first|:|	none 21
es:case-follow|first|end|	. 12	? 8	none 21
es:case-follow|first|stop|	none 12
es:case-follow|first|—|	? 8	none 9
es:case-follow|most|,verb-saying|	none 20
es:case-follow|most|stop|	none 13
es:case-follow|none|,subordinator|	none 10
es:case-follow|none|,word|	none 21
es:case-follow|none|;|	none 9
es:case-follow|none|determiner|	none 23
es:case-follow|none|end|	none 23
es:case-follow|none|stop|	none 11
es:case-follow|none|word|	none 8
es:case-follow|some|stop|	none 22
es:case-intro|all-one|	: 8	capital -28	determiner -18	preposition -24	start 14	stop 8	verb-judging -11	word -23
es:case-intro|all|	, -12	preposition -19	word -8
es:case-intro|first|	preposition -20	start 13	stop 30	word -18
es:case-intro|most|	: 23	stop 20
es:case-intro|none|	adverb 19	auxiliary 23	capital 26	determiner -11	preposition 17	that 19	verb-judging 21	word 8
es:case-intro|some|	word 23
es:case|all-one|	2 -25	3 -9
es:case|all|	2 -23	3 -12
es:case|first|	10+ 14	2 20	6-9 8
es:case|most|	6-9 15
es:case|none|	10+ 9	2 30	3 8	4-5 -7	6-9 40
es:case|some|	4-5 21	6-9 12
es:clause|false|false|	all -21	all-one -13	first 13	most -6	none 10	some 23
es:clause|false|true|	first -13	most 7	none 12
es:clause|true|false|	first -7	none 11
es:clause|true|true|	first 39	most 21
es:ending|	! 7	. 21	? -12
es:family|"|	1 23	2-3 40	4-7 60	8+ 14
es:family|D|	4-7 6
es:family|«|	1 -12	2-3 -7	4-7 17	8+ 7
es:family|¿|	2-3 9	4-7 7
es:family|“|	4-7 -21	8+ 15
es:follow|	,auxiliary -7	,coordinator 7	,determiner -20	,pronoun 31	,subordinator 10	,that -16	,verb-saying -8	: 24	; 9	capital -14	determiner 22	end 32	stop -7	— 13
es:headline|false|	4-7 -9	8+ 14
es:headline|true|	1 12	2-3 11	4-7 20
es:in-noun|false|false|1|	all-one 10
es:in-noun|false|false|2-3|	all -24	all-one -12	first 6	none 66
es:in-noun|false|false|4-7|	most 22
es:in-noun|false|false|8+|	first 14	most 7	none 10
es:in-noun|false|true|1|	all-one -25
es:in-noun|true|false|1|	none 10
es:in-noun|true|false|2-3|	all -9	all-one -22
es:in-noun|true|false|4-7|	some 22
es:in-noun|true|false|8+|	none 8
es:in-noun|true|true|2-3|	none 8
es:intro-follow|,|stop|	2-3 39	4-7 26	8+ 8
es:intro-follow|:|,verb-saying|	4-7 26	8+ 8
es:intro-follow|:|end|	4-7 20
es:intro-follow|:|stop|	2-3 19	8+ 10
es:intro-follow|auxiliary|stop|	2-3 11	4-7 14
es:intro-follow|capital|stop|	4-7 24
es:intro-follow|determiner|stop|	2-3 -18
es:intro-follow|preposition|,determiner|	4-7 -16
es:intro-follow|preposition|,preposition|	2-3 28
es:intro-follow|preposition|coordinator|	1 -17
es:intro-follow|preposition|end|	2-3 7
es:intro-follow|preposition|stop|	1 -7	2-3 28	4-7 40
es:intro-follow|start|,verb-saying|	4-7 6
es:intro-follow|start|:|	4-7 6
es:intro-follow|start|end|	2-3 7	4-7 9
es:intro-follow|start|—|	2-3 11	4-7 6
es:intro-follow|stop|,auxiliary|	4-7 20
es:intro-follow|stop|,pronoun|	4-7 15
es:intro-follow|stop|,verb-saying|	2-3 21	4-7 18	8+ 6
es:intro-follow|stop|,word|	4-7 11	8+ 7
es:intro-follow|stop|stop|	2-3 27	4-7 30
es:intro-follow|that|stop|	4-7 18
es:intro-follow|verb-judging|stop|	1 16
es:intro-follow|verb-saying|preposition|	2-3 19
es:intro-follow|verb-saying|stop|	2-3 16	4-7 -9
es:intro-follow|word|,preposition|	2-3 -23
es:intro-follow|word|determiner|	1 20
es:intro-follow|word|preposition|	4-7 26
es:intro-follow|word|stop|	2-3 -10	8+ 8
es:intro|	, -9	adverb 19	auxiliary 23	capital -11	determiner -19	preposition 6	start 24	stop 24	that 19	verb-judging 14	verb-saying -8
es:lead|lower|	adverb 19	auxiliary 23	capital 26	determiner -11	preposition 15	that 19	verb-judging 21	word 7
es:lead|other|	: -18	start 10	stop 7
es:lead|upper|	, -25	: 34	capital -16	determiner -19	preposition -27	start 21	stop 26	verb-judging -11	word -19
es:naming|false|	preposition -15	word -19
es:naming|none|	4-7 -6	8+ 14
es:naming|true|	, -9	adverb 19	auxiliary 23	capital -11	determiner -19	preposition 11	start 24	stop 24	that 19	verb-judging 14	verb-saying -8
es:nobody|2-3|	start 8
es:nobody|4-7|	start 9
es:nobody|8+|	stop 6
es:others|0|	1 11	4-7 -12	8+ 14
es:others|1|	1 -18	2-3 9	4-7 44	8+ 11
es:own-case|false|all-one|	: 8	capital -28	determiner -18	preposition -24	start 14	verb-judging -11	word -23
es:own-case|false|all|	, -12	preposition -19	word -8
es:own-case|false|first|	preposition -20	start 13	stop 34	word -18
es:own-case|false|most|	: 10	stop 20
es:own-case|false|none|	adverb 19	auxiliary 23	capital 25	determiner -11	preposition 17	that 19	verb-judging 21	word 8
es:own-case|false|some|	word 23
es:own-case|true|first|	: 21	start 6	stop 17
es:own-case|true|none|	, 16
es:own|false|	2-3 7	4-7 -11	8+ 15
es:own|true|	2-3 -7	4-7 17	8+ 9
es:sentence|judging|	1 13	2-3 14	4-7 -18
es:sentence|none|	1 -7	2-3 7	8+ 8
es:sentence|saying|	4-7 18	8+ 15
es:sentence|thinking|	4-7 15
es:size-ending|10+|none|	stop 9
es:size-ending|1|none|	,verb-saying -13	capital -14	determiner 22	end 17	preposition -21	stop 9
es:size-ending|2|none|	,coordinator 13	,preposition 11	,verb-saying -12	preposition 17	word 8
es:size-ending|3|.|	end 7
es:size-ending|3|?|	end 7
es:size-ending|3|none|	,preposition -11	,verb-saying 10	,word -10	preposition 25
es:size-ending|4-5|.|	end 7
es:size-ending|4-5|none|	,auxiliary -11	,determiner -16	,preposition 23	,pronoun 15	,subordinator 10	,verb-saying 31	; 9	end 16	preposition 26	stop 7
es:size-ending|6-9|.|	end 6
es:size-ending|6-9|none|	,auxiliary 21	,verb-saying 23	,word 17	: 10	end 11	preposition 13	stop 16
es:size-follow|10+|	stop 11
es:size-follow|1|	,verb-saying -13	capital -14	determiner 22	end 20	preposition -21
es:size-follow|2|	,coordinator 13	,preposition 11	,verb-saying -12	preposition 17	word 8	— 8
es:size-follow|3|	,preposition -11	,verb-saying 10	,word -10	end 14	preposition 25
es:size-follow|4-5|	,auxiliary -11	,determiner -16	,preposition 23	,pronoun 15	,subordinator 10	,verb-saying 31	,word 10	; 9	end 19	preposition 26
es:size-follow|6-9|	,auxiliary 21	,verb-saying 23	,word 17	: 10	end 12	preposition 13	stop 16	— 6
es:size-intro|10+|	: 11	preposition 18	stop 6	word 8
es:size-intro|1|	determiner -27	start 14	verb-judging 18	word 19
es:size-intro|2|	, 20	auxiliary 13	determiner 12	preposition 32	stop 25	verb-saying 10
es:size-intro|3|	, -14	: 21	auxiliary 12	determiner -24	start 10	stop 16	verb-saying 25	word -11
es:size-intro|4-5|	, 23	auxiliary 14	preposition -16	start 18	stop 27	that 20	verb-judging 9	verb-saying -9
es:size-intro|6-9|	, 15	: 9	capital 25	preposition 12	start 10	stop 19	word 32
es:size|	10+ 15	2 19	3 -8	4-5 -6	6-9 12
es:subject|elided|	,auxiliary 8	,preposition 21	,pronoun 16	1 11	2-3 23	4-7 44	8+ 23	preposition 18	stop 37
es:subject|none|	,auxiliary -11	,determiner -17	,pronoun 18	,that -16	,word 20	2-3 12	4-7 -12	8+ 8	: 24	; 8	determiner 13	end 26	preposition -15	word -22	— 8
es:subject|own|	,auxiliary -8	,preposition -11	,subordinator 10	,verb-saying -6	2-3 -7	8+ 8	determiner 23	end 23	preposition 27	stop -16	— 8
es:two-before|%|	stop 6
es:two-before|,|	auxiliary 10	determiner -17	word -11
es:two-before|auxiliary|	word 34
es:two-before|capital|	, 16	: 39	preposition 12	stop 29	word 28
es:two-before|determiner|	verb-judging 16	word -13
es:two-before|preposition|	capital 8	word 29
es:two-before|pronoun|	verb-saying 21	word 26
es:two-before|start|	start 24
es:two-before|stop|	capital -14
es:two-before|that|	auxiliary 8	word 28
es:two-before|verb-judging|	preposition 37
es:two-before|verb-saying|	, 13	determiner 15	preposition 24	stop 16	that 21
es:two-before|verb-thinking|	stop 17
es:two-before|word|	, -14	auxiliary 21	determiner -28	preposition -14	stop 19
es:two-words-before|%|	. 6
es:two-words-before|conocido|	como -15
es:two-words-before|expresó|	su 30
es:two-words-before|habla|	de 11
es:two-words-before|habló|	de 16
es:two-words-before|hierro|	: 6
es:two-words-before|socios|	de 7
es:two-words-before|soltó|	: 20
es:two-words-before|start|	start 24
es:two-words-before|x|	: 17
es:verb|false|1|	lower 7
es:verb|false|2-3|	lower 12	other 11	upper -14
es:verb|false|4-7|	lower -7	other -10	upper 30
es:verb|false|8+|	lower 9	other 18	upper 23
es:verb|true|2-3|	lower 38	upper 19
es:verb|true|4-7|	lower 36	upper 9
es:verb|true|8+|	lower 8	upper 7
es:word-after|	, -9	: 24	; 9	a -19	en 18	end 32	las 19	su 17	— 13
es:word-after|,|	! 7	none -10
es:word-after|.|	? -16	none 8
es:word-after|:|	none 24
es:word-after|;|	none 9
es:word-after|a|	none -19
es:word-after|end|	. 21	? 8	none 24
es:word-after|en|	none 18
es:word-after|las|	none 19
es:word-after|su|	none 17
es:word-after|—|	? 8	none 9
es:word-before|	, -9	. 28	? 11	a 26	como -7	con -6	de 16	del -11	el -26	en -16	era 10	es 15	la -21	llama -11	que 19	start 24	su 10	todavía 19	ve 16
es:word-before|,|	2-3 -8	4-7 26	8+ 8
es:word-before|.|	2-3 21	4-7 25	8+ 6
es:word-before|:|	2-3 21	8+ 10
es:word-before|?|	2-3 16	4-7 12
es:word-before|a|	2-3 17	8+ 17
es:word-before|como|	2-3 20	4-7 -16
es:word-before|con|	2-3 -6
es:word-before|del|	2-3 -11
es:word-before|de|	1 12	2-3 26	8+ 10
es:word-before|el|	1 -22
es:word-before|en|	1 -21
es:word-before|era|	4-7 10
es:word-before|es|	2-3 12
es:word-before|que|	4-7 21
es:word-before|start|	1 14	2-3 13	4-7 18
es:word-before|su|	2-3 10
es:word-before|ve|	1 16
es:work|near|none|:|	first -14
es:work|near|none|	first -21	none 21
es:work|near|none|word|	none 20
es:work|none|none|,|	all -12
es:work|none|none|:|	all-one 19	first 8	most 23
es:work|none|none|adverb|	none 19
es:work|none|none|	all -21	all-one -6	none 9	some 23
es:work|none|none|auxiliary|	none 22
es:work|none|none|capital|	all-one -28	none 26
es:work|none|none|determiner|	all-one -18	none -11
es:work|none|none|preposition|	all -19	all-one -24	first -13	none 17
es:work|none|none|start|	all-one 14	first 13
es:work|none|none|stop|	all-one 8	first 30	most 20
es:work|none|none|that|	none 19
es:work|none|none|verb-judging|	all-one -11	none 21
es:work|none|none|word|	all -8	all-one -23	some 23
family|"|	1 26	2-3 -9	4-7 15
family|'|	2-3 6	8+ 32
family|D|	4-7 6	8+ 8
family|E|	4-7 9
family|O|	2-3 13
family|S|	2-3 18	4-7 8
family|U|	8+ 6
family|«|	2-3 -8	4-7 -7
family|»|	1 -19	2-3 -9
family|¿|	2-3 9	4-7 7
family|‘|	1 -44	2-3 -34	4-7 -16	8+ 44
family|’|	4-7 19
family|‚|	4-7 14
family|“|	2-3 6	4-7 23	8+ 17
family|„|	1 -14	8+ 13
follow|	( -29	) -21	+ 25	, -6	,adverb -8	,auxiliary -9	,coordinator 19	,preposition -27	,quote -19	,subordinator 13	,that -28	,verb-judging 18	,verb-saying 9	,verb-thinking 9	,word -8	- -9	; 16	adverb -16	auxiliary -27	capital 13	coordinator 15	end 23	pronoun 16	quote -36	subordinator 9	that -8	verb-judging -33	verb-thinking -17	word -29	– -14	— 42
fr:alone|alone|	4-7 11	8+ 7
fr:alone|first|	2-3 -11	4-7 25	8+ 16
fr:alone|inside|	1 10
fr:best-gap|according-to|according|gap|according-to|,s|	4-7 19
fr:best-gap|according-to|according|gap|according-to|,|	2-3 27	4-7 47	8+ 19
fr:best-gap|colon|naked||	2-3 9	4-7 29
fr:best-gap|named-before|naked||	2-3 14	4-7 -11	8+ 8
fr:best-gap|named-nearby|naked||	1 8	2-3 10
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 29	8+ 8
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 19	4-7 29	8+ 14
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 24	8+ 10
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 20	8+ 18
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 27
fr:best-gap|sentence-after|saying|gap|sentence-after||	8+ 9
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 9
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 24
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 11
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -16
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 20
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 17
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 13
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	4-7 36
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -12	4-7 -17
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -16	8+ 36
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 19
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 30	4-7 59	8+ 11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -17	2-3 18	4-7 -11
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 28
fr:best-gap|topic|naked||	2-3 -31	4-7 17	8+ 21
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 30
fr:best-intro|,|according|1|	2-3 22	4-7 6
fr:best-intro|,|naked|1|	2-3 -20
fr:best-intro|,|naked|2-4|	4-7 14
fr:best-intro|,|naked|5-10|	2-3 19	4-7 12
fr:best-intro|,|saying|1|	2-3 15	4-7 17
fr:best-intro|,|saying|5-10|	4-7 28
fr:best-intro|:|according|1|	2-3 23
fr:best-intro|:|direct|0|	8+ 18
fr:best-intro|:|naked|1|	2-3 9	4-7 35	8+ 7
fr:best-intro|:|naked|2-4|	4-7 35	8+ 11
fr:best-intro|:|naked|5-10|	1 -17	4-7 23	8+ 23
fr:best-intro|:|naked|far|	4-7 -15	8+ -13
fr:best-intro|:|saying|1|	2-3 -13	8+ 29
fr:best-intro|:|saying|2-4|	8+ 25
fr:best-intro|:|saying|5-10|	1 15	4-7 24	8+ 8
fr:best-intro|:|thinking|2-4|	8+ 6
fr:best-intro|auxiliary|according|5-10|	4-7 10
fr:best-intro|auxiliary|saying|1|	4-7 8
fr:best-intro|auxiliary|saying|2-4|	1 16	4-7 7
fr:best-intro|determiner|according|5-10|	2-3 16
fr:best-intro|determiner|apposed|2-4|	2-3 -20
fr:best-intro|determiner|judging|1|	2-3 -9
fr:best-intro|determiner|judging|2-4|	2-3 23
fr:best-intro|determiner|naked|2-4|	1 21
fr:best-intro|determiner|naked|5-10|	2-3 -21
fr:best-intro|determiner|naked|far|	2-3 -19
fr:best-intro|determiner|saying|1|	2-3 34
fr:best-intro|determiner|saying|2-4|	1 30	2-3 -20	4-7 -6
fr:best-intro|determiner|saying|5-10|	4-7 -10
fr:best-intro|preposition|judging|5-10|	1 23
fr:best-intro|preposition|naked|2-4|	2-3 6	4-7 27
fr:best-intro|preposition|naked|5-10|	1 -31	2-3 -27
fr:best-intro|preposition|naked|far|	2-3 20	4-7 11
fr:best-intro|preposition|saying|1|	2-3 32
fr:best-intro|start|naked|2-4|	4-7 24	8+ 20
fr:best-intro|start|naked|5-10|	8+ 9
fr:best-intro|start|naked|far|	8+ 34
fr:best-intro|start|other|1|	8+ 18
fr:best-intro|start|saying|1|	4-7 23	8+ 7
fr:best-intro|start|saying|2-4|	8+ 7
fr:best-intro|stop|direct|5-10|	4-7 14
fr:best-intro|stop|naked|1|	8+ 6
fr:best-intro|stop|naked|2-4|	8+ 12
fr:best-intro|stop|naked|5-10|	2-3 -10	4-7 40
fr:best-intro|stop|naked|far|	4-7 -14	8+ 8
fr:best-intro|stop|other|1|	2-3 19	4-7 29	8+ 10
fr:best-intro|stop|saying|0|	8+ 9
fr:best-intro|stop|saying|1|	2-3 21	4-7 31	8+ 7
fr:best-intro|stop|saying|2-4|	4-7 27	8+ 8
fr:best-intro|stop|saying|far|	8+ 8
fr:best-intro|that|naked|far|	4-7 18
fr:best-intro|verb-judging|judging|0|	2-3 14	4-7 18
fr:best-intro|verb-saying|naked|5-10|	1 13	2-3 -19
fr:best-intro|verb-saying|saying|0|	2-3 -6	4-7 46
fr:best-intro|word|according|5-10|	2-3 -8
fr:best-intro|word|according|far|	4-7 27
fr:best-intro|word|direct|5-10|	4-7 25
fr:best-intro|word|naked|2-4|	1 25	2-3 -21	4-7 -13
fr:best-intro|word|naked|5-10|	1 10	2-3 35	8+ 10
fr:best-intro|word|naked|far|	2-3 9	8+ 13
fr:best-intro|word|saying|2-4|	1 -24	2-3 23	4-7 64
fr:best-intro|word|saying|5-10|	1 39	2-3 17
fr:best-intro|word|saying|far|	4-7 48
fr:best-lead|lower|,|according|	according-to 34
fr:best-lead|lower|,|naked|	named-nearby 26	topic -18
fr:best-lead|lower|,|saying|	speaker-then-quote 23	verb-then-speaker 19
fr:best-lead|lower|:|direct|	speaker-then-quote -24
fr:best-lead|lower|:|naked|	topic -17
fr:best-lead|lower|:|saying|	quote-then-verb 25
fr:best-lead|lower|adverb|saying|	speaker-then-quote 16
fr:best-lead|lower|auxiliary|according|	according-to 20
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 8	speaker-then-quote 20
fr:best-lead|lower|capital|according|	according-to 11
fr:best-lead|lower|determiner|according|	according-to 16
fr:best-lead|lower|determiner|apposed|	speaker-then-quote -20
fr:best-lead|lower|determiner|naked|	topic -26
fr:best-lead|lower|determiner|saying|	speaker-then-quote -6
fr:best-lead|lower|preposition|judging|	speaker-then-quote 18
fr:best-lead|lower|preposition|naked|	named-nearby 6
fr:best-lead|lower|preposition|saying|	speaker-then-quote -7
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 17
fr:best-lead|lower|that|naked|	named-nearby 18
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 29
fr:best-lead|lower|verb-saying|naked|	named-nearby 16
fr:best-lead|lower|word|apposed|	speaker-then-quote 33
fr:best-lead|lower|word|direct|	speaker-then-quote 25
fr:best-lead|lower|word|judging|	speaker-then-quote 25
fr:best-lead|lower|word|naked|	topic 17
fr:best-lead|lower|word|saying|	quote-then-verb 38	verb-then-speaker 24
fr:best-lead|lower|’|judging|	speaker-then-quote 19
fr:best-lead|lower|’|naked|	named-nearby 10
fr:best-lead|upper|,|naked|	topic -6
fr:best-lead|upper|:|according|	according-to 9
fr:best-lead|upper|:|apposed|	speaker-then-quote 9
fr:best-lead|upper|:|direct|	sentence-after 14
fr:best-lead|upper|:|judging|	speaker-then-quote 19
fr:best-lead|upper|:|naked|	colon 11	topic 8
fr:best-lead|upper|:|saying|	sentence-before 18
fr:best-lead|upper|:|thinking|	speaker-then-quote 13
fr:best-lead|upper|preposition|direct|	speaker-then-quote -11
fr:best-lead|upper|preposition|naked|	named-nearby -21	topic -28
fr:best-lead|upper|start|naked|	named-nearby 25	topic 23
fr:best-lead|upper|start|other|	quote-then-verb 18
fr:best-lead|upper|start|saying|	quote-then-speaker 7	quote-then-verb 10
fr:best-lead|upper|stop|apposition|	sentence-before 22
fr:best-lead|upper|stop|direct|	sentence-before 14
fr:best-lead|upper|stop|naked|	named-nearby 18	topic -9
fr:best-lead|upper|stop|other|	quote-then-verb 34
fr:best-lead|upper|stop|saying|	quote-then-speaker 20	quote-then-verb 17	sentence-after 24	sentence-before 6
fr:best-lead|upper|verb-saying|naked|	named-nearby -25
fr:best-lead|upper|word|naked|	named-nearby -22	topic -16
fr:best-lemma|	accuser 33	admettre 29	affirmer 6	ajouter -11	amuser 15	appeler -8	assurer 28	attendre 18	avertir 26	avouer 8	commenter 6	conclure 19	confier 21	crier 24	croire 13	demander 22	dire -13	déclarer 7	défendre 21	démentir 11	dénoncer 22	déplorer 25	désoler 10	détailler 10	enquérir 15	estimer 29	expliquer 10	faire_valoir -6	féliciter 30	glisser 10	indiquer 34	interroger 9	ironiser 9	jubiler 23	juger 21	lâcher 15	marrer 9	marteler 23	murmurer 16	noter 6	parler 29	pester 8	philosopher 14	plaider -17	plaisanter 8	poursuivre 7	promettre 30	protester 22	préciser 14	prétendre 21	prévenir 16	qualifier 19	raconter 11	rappeler 11	reconnaître 22	rectifier 24	refuser -17	regretter -6	relativiser 24	rigoler 9	réagir 22	réclamer -7	répliquer 11	répondre 38	résumer 15	rétorquer 16	saluer 33	souffler 24	soupirer 9	sourire 18	soutenir 23	souvenir 23	trancher 15	témoigner 6	unlisted 19	voir 35	vouloir -20	écrire -10	étrangler 6	évoquer 40
fr:best-lemma|admettre|quote-then-verb|	1 7
fr:best-lemma|affirmer|quote-then-speaker|	2-4 7
fr:best-lemma|affirmer|speaker-then-quote|	2-4 28
fr:best-lemma|ajouter|quote-then-speaker|	2-4 15
fr:best-lemma|ajouter|quote-then-verb|	1 18
fr:best-lemma|amuser|quote-then-verb|	1 15
fr:best-lemma|appeler|speaker-then-quote|	0 -16
fr:best-lemma|assurer|quote-then-verb|	1 15
fr:best-lemma|assurer|speaker-then-quote|	5-10 26
fr:best-lemma|attendre|speaker-then-quote|	2-4 18
fr:best-lemma|avertir|quote-then-verb|	1 7
fr:best-lemma|commenter|quote-then-verb|	1 6
fr:best-lemma|conclure|quote-then-verb|	1 18
fr:best-lemma|conclure|speaker-then-quote|	1 12
fr:best-lemma|confier|quote-then-speaker|	2-4 10
fr:best-lemma|confier|quote-then-verb|	1 12
fr:best-lemma|croire|speaker-then-quote|	2-4 13
fr:best-lemma|demander|quote-then-verb|	1 6
fr:best-lemma|demander|speaker-then-quote|	2-4 21
fr:best-lemma|dire|quote-then-speaker|	2-4 17
fr:best-lemma|dire|quote-then-verb|	1 30
fr:best-lemma|dire|speaker-then-quote|	0 -12	1 18	5-10 33
fr:best-lemma|déclarer|quote-then-speaker|	2-4 7
fr:best-lemma|déclarer|quote-then-verb|	1 6
fr:best-lemma|désoler|quote-then-verb|	1 10
fr:best-lemma|détailler|quote-then-verb|	1 10
fr:best-lemma|estimer|speaker-then-quote|	5-10 25
fr:best-lemma|expliquer|quote-then-verb|	1 6
fr:best-lemma|faire_valoir|quote-then-speaker|	2-4 10
fr:best-lemma|faire_valoir|quote-then-verb|	1 22
fr:best-lemma|faire_valoir|speaker-then-quote|	2-4 -18
fr:best-lemma|féliciter|speaker-then-quote|	2-4 21
fr:best-lemma|glisser|quote-then-speaker|	2-4 9
fr:best-lemma|glisser|quote-then-verb|	1 9
fr:best-lemma|indiquer|quote-then-verb|	1 6
fr:best-lemma|indiquer|speaker-then-quote|	2-4 15
fr:best-lemma|interroger|quote-then-verb|	1 9
fr:best-lemma|ironiser|quote-then-verb|	1 10
fr:best-lemma|jubiler|quote-then-verb|	1 23
fr:best-lemma|juger|quote-then-verb|	1 13
fr:best-lemma|juger|speaker-then-quote|	0 20
fr:best-lemma|lancer|quote-then-verb|	1 13
fr:best-lemma|lire|quote-then-verb|	1 25
fr:best-lemma|lâcher|quote-then-verb|	1 8
fr:best-lemma|marrer|quote-then-verb|	1 9
fr:best-lemma|marteler|quote-then-speaker|	2-4 23
fr:best-lemma|murmurer|quote-then-verb|	1 16
fr:best-lemma|none|according-to|	1 32	2-4 35	5-10 6
fr:best-lemma|none|colon|	1 33
fr:best-lemma|none|named-before|	1 10	2-4 30	5-10 36	far -13
fr:best-lemma|none|sentence-after|	0 26
fr:best-lemma|none|sentence-before|	5-10 -8
fr:best-lemma|none|speaker-then-quote|	5-10 29	far 11
fr:best-lemma|none|topic|	1 -12	5-10 -11
fr:best-lemma|noter|quote-then-verb|	1 6
fr:best-lemma|parler|speaker-then-quote|	2-4 21
fr:best-lemma|pester|quote-then-verb|	1 8
fr:best-lemma|plaider|quote-then-verb|	1 6
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 9
fr:best-lemma|poursuivre|quote-then-verb|	1 7
fr:best-lemma|promettre|speaker-then-quote|	5-10 16
fr:best-lemma|prétendre|speaker-then-quote|	2-4 21
fr:best-lemma|prévenir|quote-then-speaker|	2-4 9
fr:best-lemma|prévenir|quote-then-verb|	1 16
fr:best-lemma|raconter|quote-then-verb|	1 8
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -7	far 12
fr:best-lemma|reconnaître|speaker-then-quote|	0 21	5-10 15
fr:best-lemma|rectifier|quote-then-verb|	1 24
fr:best-lemma|regretter|quote-then-verb|	1 26
fr:best-lemma|regretter|speaker-then-quote|	2-4 -7
fr:best-lemma|relativiser|speaker-then-quote|	1 22
fr:best-lemma|rigoler|quote-then-verb|	1 8
fr:best-lemma|réagir|quote-then-verb|	1 27
fr:best-lemma|réclamer|speaker-then-quote|	1 14	2-4 -15
fr:best-lemma|répondre|quote-then-speaker|	2-4 18
fr:best-lemma|répondre|quote-then-verb|	1 15
fr:best-lemma|résumer|quote-then-speaker|	2-4 7
fr:best-lemma|résumer|quote-then-verb|	1 16
fr:best-lemma|rétorquer|quote-then-verb|	1 16
fr:best-lemma|saluer|speaker-then-quote|	0 15	2-4 22
fr:best-lemma|souffler|quote-then-verb|	1 22
fr:best-lemma|soupirer|quote-then-verb|	1 9
fr:best-lemma|sourire|quote-then-verb|	1 17
fr:best-lemma|souvenir|quote-then-verb|	1 12
fr:best-lemma|trancher|quote-then-verb|	1 15
fr:best-lemma|témoigner|quote-then-verb|	1 6
fr:best-lemma|unlisted|quote-then-verb|	1 34
fr:best-lemma|écrire|quote-then-verb|	1 23
fr:best-lemma|écrire|speaker-then-quote|	1 -14
fr:best-lemma|étrangler|quote-then-verb|	1 6
fr:best-lemma|évoquer|speaker-then-quote|	1 21	2-4 39
fr:best-near|according-to|according|	1 32	2-4 35	5-10 6
fr:best-near|according|1|	2-3 28	4-7 20
fr:best-near|according|2-4|	4-7 24
fr:best-near|according|5-10|	4-7 28
fr:best-near|according|far|	2-3 -9	4-7 34
fr:best-near|apposed|2-4|	2-3 -12
fr:best-near|apposed|5-10|	8+ 14
fr:best-near|colon|naked|	1 33
fr:best-near|direct|0|	2-3 20	8+ 18
fr:best-near|direct|2-4|	2-3 -8
fr:best-near|direct|5-10|	2-3 -9	4-7 26
fr:best-near|judging|0|	2-3 14	4-7 18
fr:best-near|judging|1|	2-3 -7
fr:best-near|judging|2-4|	1 -8	2-3 25	4-7 34
fr:best-near|judging|5-10|	1 23	4-7 16
fr:best-near|naked|1|	2-3 -15	4-7 25	8+ 9
fr:best-near|naked|2-4|	1 22	8+ 18
fr:best-near|naked|5-10|	1 -18	4-7 14	8+ 17
fr:best-near|naked|far|	2-3 15	8+ -10
fr:best-near|named-before|naked|	1 10	2-4 30	5-10 36	far -13
fr:best-near|other|1|	2-3 19	4-7 29	8+ 14
fr:best-near|quote-then-speaker|saying|	1 -8	2-4 20
fr:best-near|quote-then-verb|other|	1 34
fr:best-near|quote-then-verb|saying|	1 18
fr:best-near|saying|0|	2-3 -6	4-7 46	8+ 9
fr:best-near|saying|1|	1 21	2-3 25	8+ 11
fr:best-near|saying|2-4|	1 -10	8+ 12
fr:best-near|saying|5-10|	1 39	2-3 11	8+ 11
fr:best-near|saying|far|	4-7 49	8+ 10
fr:best-near|sentence-after|direct|	0 26
fr:best-near|sentence-after|saying|	0 9	5-10 31
fr:best-near|sentence-before|direct|	5-10 -8
fr:best-near|sentence-before|saying|	1 6	5-10 20	far 24
fr:best-near|speaker-then-quote|apposed|	1 19	5-10 19
fr:best-near|speaker-then-quote|direct|	5-10 19	far 11
fr:best-near|speaker-then-quote|judging|	0 29	2-4 17
fr:best-near|speaker-then-quote|saying|	1 17	2-4 -15	5-10 -9	far 17
fr:best-near|speaker-then-quote|thinking|	1 -15
fr:best-near|thinking|2-4|	8+ 13
fr:best-near|topic|naked|	1 -12	5-10 -11
fr:best-near|verb-then-speaker|saying|	1 19	2-4 23
fr:best-negated|	true 12
fr:best-order|according|according|1|	2-3 28	4-7 20
fr:best-order|according|according|2-4|	4-7 24
fr:best-order|according|according|5-10|	4-7 28
fr:best-order|according|according|far|	2-3 -9	4-7 34
fr:best-order|apposed|apposed|2-4|	2-3 -12
fr:best-order|apposed|apposed|5-10|	8+ 14
fr:best-order|apposed|judging|1|	2-3 -9
fr:best-order|apposed|saying|0|	4-7 29
fr:best-order|apposed|saying|1|	4-7 19	8+ 30
fr:best-order|apposed|saying|2-4|	2-3 33	4-7 47	8+ 24
fr:best-order|apposed|saying|5-10|	4-7 25	8+ 8
fr:best-order|apposition|saying|5-10|	4-7 22
fr:best-order|direct|direct|0|	2-3 20	8+ 18
fr:best-order|direct|direct|2-4|	2-3 -8
fr:best-order|direct|direct|5-10|	2-3 -9	4-7 26
fr:best-order|direct|judging|0|	2-3 14	4-7 19
fr:best-order|direct|judging|2-4|	1 -8	2-3 23	4-7 29
fr:best-order|direct|judging|5-10|	1 23	4-7 8
fr:best-order|direct|saying|0|	2-3 -8	4-7 37
fr:best-order|direct|saying|1|	2-3 16	8+ 8
fr:best-order|direct|saying|2-4|	2-3 -11	4-7 -9	8+ 8
fr:best-order|direct|saying|5-10|	1 31	2-3 10	4-7 -6	8+ 10
fr:best-order|direct|saying|far|	4-7 49	8+ 9
fr:best-order|direct|thinking|2-4|	8+ 13
fr:best-order|inverted|other|1|	2-3 19	4-7 29	8+ 14
fr:best-order|inverted|saying|1|	2-3 24	8+ 10
fr:best-order|inverted|saying|2-4|	4-7 28	8+ 11
fr:best-order|inverted|saying|5-10|	1 21	4-7 18
fr:best-order|naked|naked|1|	2-3 -15	4-7 25	8+ 9
fr:best-order|naked|naked|2-4|	1 22	8+ 18
fr:best-order|naked|naked|5-10|	1 -18	4-7 14	8+ 17
fr:best-order|naked|naked|far|	2-3 15	8+ -10
fr:best-phrase|name|	according 35	apposed 38	apposition 22	direct 21	judging 17	naked 14	other 30	saying 26
fr:best-phrase|noun|	according -10	apposed -19	direct -11	judging 6	saying -8
fr:best-phrase|pronoun|	according 42	direct 19	naked -48	other 17
fr:best-score|	-1 -6	-2 -20	-3 12	-4 -15	0 -24	1 16	3 8	4 39
fr:best-score|-1|	1 16	8+ -15
fr:best-score|-2|	2-3 -15	8+ 20
fr:best-score|-3|	1 -25	2-3 22	4-7 29	8+ 15
fr:best-score|-4|	4-7 17
fr:best-score|0|	1 -14	2-3 -20	8+ 19
fr:best-score|1|	1 20	2-3 21	4-7 -10	8+ 25
fr:best-score|2|	1 17	2-3 -6	4-7 -10	8+ 27
fr:best-score|3|	1 -12	2-3 6	4-7 75	8+ 15
fr:best-score|4|	1 9	2-3 34	4-7 54	8+ 6
fr:best-score|5|	4-7 26	8+ 11
fr:best|according-to|according|	2-3 10	4-7 49	8+ 18
fr:best|colon|naked|	2-3 9	4-7 29
fr:best|named-before|naked|	2-3 14	4-7 -11	8+ 8
fr:best|named-nearby|naked|	1 8	2-3 10
fr:best|quote-then-speaker|saying|	2-3 24	8+ 8
fr:best|quote-then-verb|other|	1 -15	2-3 19	4-7 30	8+ 14
fr:best|quote-then-verb|saying|	2-3 30	8+ 10
fr:best|sentence-after|apposed|	8+ 15
fr:best|sentence-after|direct|	2-3 20	8+ 18
fr:best|sentence-after|saying|	4-7 27	8+ 9
fr:best|sentence-before|direct|	4-7 14
fr:best|sentence-before|saying|	4-7 26
fr:best|speaker-then-quote|apposed|	4-7 29	8+ 9
fr:best|speaker-then-quote|direct|	1 25	2-3 -12	4-7 -10
fr:best|speaker-then-quote|judging|	1 18	4-7 42
fr:best|speaker-then-quote|saying|	4-7 -11	8+ 35
fr:best|speaker-then-quote|thinking|	8+ 30
fr:best|topic|naked|	2-3 -31	4-7 17	8+ 21
fr:best|verb-then-speaker|saying|	4-7 30	8+ 15
fr:case-follow|all-one|,word|	none -20
fr:case-follow|all-one|end|	. 29
fr:case-follow|all-one|stop|	none -37
fr:case-follow|all|,determiner|	none -6
fr:case-follow|all|stop|	none -21
fr:case-follow|first|,auxiliary|	? 12	none 18
fr:case-follow|first|,determiner|	none -11
fr:case-follow|first|,pronoun|	? 6
fr:case-follow|first|,verb-saying|	? 10	none 7
fr:case-follow|first|,word|	none -6
fr:case-follow|first|:|	none -19
fr:case-follow|first|capital|	. 24
fr:case-follow|first|determiner|	. 42	? 12
fr:case-follow|first|end|	! 25	. 29	? 19	none 15
fr:case-follow|first|preposition|	. 22
fr:case-follow|first|pronoun|	. 18
fr:case-follow|first|stop|	none -30
fr:case-follow|first|—|	? 16
fr:case-follow|none|)|	none -15
fr:case-follow|none|,auxiliary|	none 24
fr:case-follow|none|,preposition|	none -6
fr:case-follow|none|,verb-saying|	none 23
fr:case-follow|none|,word|	none 9
fr:case-follow|none|:|	none 13
fr:case-follow|none|;|	none 20
fr:case-follow|none|auxiliary|	none -9
fr:case-follow|none|end|	. 7	none 6
fr:case-follow|none|stop|	none 11
fr:case-follow|none|word|	none -23
fr:case-follow|some|stop|	none 24
fr:case-intro|all-one|	: 10	preposition -21	stop 21	verb-saying -30	word -34
fr:case-intro|all|	preposition -7	stop -15	word -9
fr:case-intro|first|	, -6	capital -21	preposition -23	stop 10	word -16	— 11
fr:case-intro|none|	( -15	, 14	: -13	adverb 22	auxiliary 40	capital 35	preposition 7	pronoun 28	that 15	verb-judging 23	verb-thinking 20	word 9	’ 27
fr:case-intro|some|	, 13	auxiliary 7	verb-saying 14	word 23
fr:case|all-one|	1 -16
fr:case|all|	2 -24	3 -22	4-5 -16
fr:case|first|	10+ 15	2 -13	3 -13	4-5 -14	6-9 22
fr:case|none|	1 16	10+ 17	2 10	3 6	4-5 15
fr:case|some|	10+ 10	4-5 25	6-9 14
fr:clause|false|false|	all -24	all-one -13	first -17	most -11	none 14	some 24
fr:clause|false|true|	none 29	some 15
fr:clause|true|false|	none -13
fr:clause|true|true|	first 9
fr:ending|	! 13	. 66	? 26	none -13
fr:family|"|	1 15	8+ 11
fr:family|“|	1 22	2-3 -6	4-7 31	8+ 29
fr:follow|	) -15	,auxiliary 10	,determiner -11	,pronoun -8	,verb-saying 17	; 20	auxiliary -9	capital 26	end 28	pronoun 25	stop -11	verb-saying -16	word -25	— 16
fr:headline|false|	1 10
fr:headline|true|	4-7 14	8+ 24
fr:in-noun|false|false|1|	all-one -8	none -6
fr:in-noun|false|false|2-3|	all -26	first -9	none 17
fr:in-noun|false|false|4-7|	all -12	first 6	none 34	some 19
fr:in-noun|false|false|8+|	none 31	some 10
fr:in-noun|false|true|1|	all-one 12
fr:in-noun|false|true|4-7|	first 31
fr:in-noun|false|true|8+|	first 12
fr:in-noun|true|false|1|	all-one -22	none 25
fr:in-noun|true|false|2-3|	all -9	all-one -27	first -22	none 6
fr:in-noun|true|false|4-7|	first -12	none -7	some 22
fr:in-noun|true|false|8+|	none 20
fr:in-noun|true|true|2-3|	none -29
fr:in-noun|true|true|4-7|	none 27
fr:intro-follow|,|end|	2-3 22	4-7 13
fr:intro-follow|,|stop|	2-3 18	4-7 31	8+ 10
fr:intro-follow|:|capital|	1 12	4-7 24	8+ 12
fr:intro-follow|:|determiner|	4-7 30	8+ 27
fr:intro-follow|:|end|	1 19	2-3 34	4-7 44	8+ 16
fr:intro-follow|:|pronoun|	4-7 19
fr:intro-follow|:|stop|	1 -25	2-3 -28	4-7 -8	8+ -17
fr:intro-follow|auxiliary|,auxiliary|	4-7 6
fr:intro-follow|auxiliary|,verb-saying|	4-7 7
fr:intro-follow|auxiliary|stop|	1 19	2-3 19	4-7 13	8+ 6
fr:intro-follow|determiner|,word|	4-7 -10
fr:intro-follow|determiner|:|	2-3 13
fr:intro-follow|determiner|determiner|	2-3 15
fr:intro-follow|determiner|end|	2-3 -20
fr:intro-follow|determiner|preposition|	1 18	2-3 -19
fr:intro-follow|determiner|stop|	2-3 -15
fr:intro-follow|determiner|word|	2-3 -29
fr:intro-follow|preposition|,determiner|	2-3 -11
fr:intro-follow|preposition|,word|	2-3 -11
fr:intro-follow|preposition|end|	1 -8
fr:intro-follow|preposition|preposition|	1 6
fr:intro-follow|preposition|stop|	1 -16	4-7 24
fr:intro-follow|pronoun|stop|	4-7 12
fr:intro-follow|start|,auxiliary|	4-7 18	8+ 14
fr:intro-follow|start|,pronoun|	8+ 11
fr:intro-follow|start|,verb-saying|	4-7 24	8+ 6
fr:intro-follow|start|,word|	8+ 18
fr:intro-follow|start|end|	4-7 11	8+ 7
fr:intro-follow|stop|,auxiliary|	2-3 20	4-7 28	8+ 8
fr:intro-follow|stop|,pronoun|	2-3 14	4-7 33	8+ 9
fr:intro-follow|stop|,verb-saying|	2-3 23	4-7 55	8+ 7
fr:intro-follow|stop|,word|	2-3 17	4-7 -9	8+ 13
fr:intro-follow|stop|capital|	8+ 9
fr:intro-follow|stop|determiner|	8+ 11
fr:intro-follow|stop|end|	2-3 17	4-7 19
fr:intro-follow|stop|—|	4-7 13
fr:intro-follow|that|stop|	4-7 18
fr:intro-follow|verb-judging|stop|	4-7 11
fr:intro-follow|verb-saying|preposition|	1 24	2-3 12
fr:intro-follow|verb-saying|stop|	1 -26	2-3 -21	4-7 48
fr:intro-follow|word|,auxiliary|	4-7 24
fr:intro-follow|word|,determiner|	2-3 -13
fr:intro-follow|word|,preposition|	4-7 -19
fr:intro-follow|word|,word|	1 25	2-3 -12	4-7 23
fr:intro-follow|word|preposition|	1 -23	4-7 -15
fr:intro-follow|word|stop|	1 9	2-3 22	4-7 12	8+ 20
fr:intro-follow|—|—|	2-3 10
fr:intro-follow|’|stop|	4-7 15
fr:intro|	( -15	, 9	: -9	adverb 22	auxiliary 40	coordinator 14	pronoun 28	that 15	verb-judging 23	verb-thinking 20	— 17
fr:lead|lower|	( -15	, 14	: -13	adverb 22	auxiliary 40	capital 35	coordinator 14	preposition 7	pronoun 28	that 20	verb-judging 23	verb-thinking 20	word 9	’ 27
fr:lead|upper|	, -8	capital -21	preposition -35	verb-saying -26	word -23	— 17
fr:naming|dit|1|	2-3 -17	4-7 19
fr:naming|dit|2|	4-7 20
fr:naming|dit|3|	2-3 19	4-7 25	8+ 27
fr:naming|false|	: 20	preposition -27	stop -10	word -6
fr:naming|mot|2|	1 -27
fr:naming|none|	1 16	2-3 6
fr:naming|true|	( -15	, 9	: -10	adverb 22	auxiliary 40	capital 11	coordinator 14	preposition 12	pronoun 28	that 15	verb-judging 23	verb-saying -6	verb-thinking 20	— 17
fr:nobody|2-3|	— 10
fr:nobody|8+|	start 21
fr:others|0|	1 11
fr:others|1|	8+ 14
fr:own-case|false|all-one|	: 7	preposition -21	stop 21	verb-saying -30	word -34
fr:own-case|false|all|	preposition -7	stop -15	word -9
fr:own-case|false|first|	, -6	: 7	capital -21	preposition -23	start -7	word -16	— 11
fr:own-case|false|none|	, 14	: -13	adverb 22	auxiliary 40	capital 35	preposition 7	pronoun 28	that 15	verb-judging 23	verb-saying 17	verb-thinking 20	word 8	’ 27
fr:own-case|false|some|	, 11	auxiliary 7	verb-saying 14	word 23
fr:own-case|true|first|	: -6	start 16	stop 27
fr:own|false|	1 10	2-3 6	4-7 -6	8+ 26
fr:own|true|	2-3 -10	4-7 10	8+ -6
fr:sentence|judging|	1 32	2-3 14	4-7 25
fr:sentence|none|	1 8	8+ -8
fr:sentence|saying|	8+ 12
fr:sentence|thinking|	1 -24	8+ 29
fr:size-ending|10+|.|	capital 9	determiner 25	end 6
fr:size-ending|10+|?|	,pronoun 6	end 11
fr:size-ending|10+|none|	,auxiliary 13	,pronoun 11	,verb-saying 13	,word 14	end 9	stop 23
fr:size-ending|1|.|	end 19
fr:size-ending|1|none|	,verb-saying 9	,word 16	coordinator 9	end -15	preposition 7
fr:size-ending|2|.|	end 22
fr:size-ending|2|none|	,determiner -10	,verb-saying 18	,word 16	coordinator -26	end 11	verb-saying -16	word -19
fr:size-ending|3|.|	end 22	pronoun 17
fr:size-ending|3|none|	,auxiliary 17	,determiner 10	,preposition 19	,pronoun 14	,verb-saying 9	: 8	determiner -7	preposition -6	stop -11	word -21
fr:size-ending|4-5|.|	determiner 22	end 28	pronoun 16
fr:size-ending|4-5|?|	end 13
fr:size-ending|4-5|none|	,auxiliary 38	,determiner -8	,word -14	coordinator 30	determiner 26	end 33	preposition -9	word 27
fr:size-ending|6-9|.|	capital 27	determiner 30	end 22	pronoun 14
fr:size-ending|6-9|?|	— 13
fr:size-ending|6-9|none|	,auxiliary 15	,preposition -16	,pronoun 25	,verb-saying 29	,word 19	end 18	stop 20
fr:size-follow|10+|	,auxiliary 13	,pronoun 10	,verb-saying 13	,word 14	capital 9	determiner 24	end 7	stop 23
fr:size-follow|1|	,verb-saying 9	,word 16	coordinator 9	preposition 7
fr:size-follow|2|	,auxiliary 11	,determiner -10	,verb-saying 18	,word 16	coordinator -26	end 19	verb-saying -16	word -19
fr:size-follow|3|	,auxiliary 17	,determiner 10	,preposition 19	,pronoun 14	,verb-saying 9	: 8	determiner -7	end 13	preposition -6	pronoun 17	stop -11	word -21
fr:size-follow|4-5|	,auxiliary 39	,determiner -8	,verb-saying 6	,word -14	coordinator 30	determiner 26	end 41	preposition -6	pronoun 16	word 27
fr:size-follow|6-9|	,auxiliary 15	,preposition -16	,pronoun 25	,verb-saying 29	,word 19	capital 31	determiner 30	end 24	pronoun 16	stop 20	— 13
fr:size-intro|10+|	, 9	: 19	start 17	stop 8	word 13
fr:size-intro|1|	adverb 16	auxiliary 25	determiner 30	preposition -25	verb-saying -6
fr:size-intro|2|	, -6	: 25	start -17	stop 17	verb-judging 20	verb-saying -23	word 9
fr:size-intro|3|	, 14	: -13	auxiliary 17	determiner -24	preposition 21	pronoun 25	stop 14	verb-saying 21	verb-thinking 18	word 13	— 17
fr:size-intro|4-5|	: -15	auxiliary 14	capital -7	determiner -8	preposition 29	start 25	stop -11	verb-judging 16	verb-saying 55	’ 11
fr:size-intro|6-9|	, 20	: 22	auxiliary 7	preposition 30	start 10	stop 27	that 18	verb-saying 20	word -7	’ 14
fr:size|	1 7	10+ 15	2 10	4-5 -12	6-9 9
fr:subject|elided|	,auxiliary 22	1 -7	2-3 20	4-7 6	8+ 14	determiner -25	end 16	preposition 26
fr:subject|none|	,determiner -27	,preposition -18	,pronoun -10	1 15	8+ -7	; 20	capital 18	determiner 8	end 34	pronoun 14	word -18	— 16
fr:subject|own|	,auxiliary 18	,determiner 19	,preposition 27	,pronoun 19	,verb-saying 20	8+ 12	capital 21	determiner 38	end 8	preposition -6	pronoun 17	stop -11	word -14
fr:two-before|)|	stop 13
fr:two-before|,|	preposition 29	word -15
fr:two-before|adverb|	: 19	stop 21	word -18
fr:two-before|auxiliary|	verb-saying 20	word -7
fr:two-before|capital|	, -8	: 26	preposition 19	stop 34	verb-judging 17	verb-saying 18
fr:two-before|coordinator|	determiner -23
fr:two-before|determiner|	: 23	adverb 17	verb-saying -16	word 17
fr:two-before|preposition|	word 6
fr:two-before|pronoun|	, 10	: -12	auxiliary 17	stop 10	word 25
fr:two-before|quote|	: 7	stop 26	— 17
fr:two-before|that|	determiner -17	pronoun 14
fr:two-before|verb-judging|	preposition 18
fr:two-before|verb-saying|	determiner 45	preposition -17	stop 8	that 14	word 29
fr:two-before|word|	( -15	, 25	: -10	adverb 12	auxiliary 34	preposition -19	stop -6	verb-judging 20	word 7
fr:two-words-before|)|	. 13
fr:two-words-before|,|	dit -17
fr:two-words-before|3|	: 15
fr:two-words-before|ans|	. 24
fr:two-words-before|banderole|	: 9
fr:two-words-before|comptes|	juge 11
fr:two-words-before|confiant|	. 6
fr:two-words-before|crie|	au -17
fr:two-words-before|c’|	était 6
fr:two-words-before|d’|	un 14	une 15
fr:two-words-before|elle|	, 9	. 10
fr:two-words-before|fois|	. 23
fr:two-words-before|guère|	: 13
fr:two-words-before|le|	dossier 23	texte 10
fr:two-words-before|l’|	appelle -16
fr:two-words-before|mot|	: 6	de -28
fr:two-words-before|n’|	avoir 20
fr:two-words-before|on|	pouvait 6
fr:two-words-before|parle|	de 11
fr:two-words-before|pas|	: 16
fr:two-words-before|qu|	’ 14
fr:two-words-before|qu’|	elle 14
fr:two-words-before|relativise|	: 22
fr:two-words-before|reprend|	: 14
fr:two-words-before|route|	. 6
fr:two-words-before|se|	dit 25
fr:two-words-before|silence|	: 21
fr:two-words-before|touche|	: 6
fr:two-words-before|toujours|	: 18
fr:two-words-before|un|	homme 18	projet 20	texte 28
fr:two-words-before|victoire|	. 6
fr:two-words-before|voix|	. 22
fr:two-words-before||	. 26	: 7	— 17
fr:two-words-before|à|	la 10
fr:two-words-before|écrit|	: -14
fr:verb|false|1|	lower 16	upper -6
fr:verb|false|2-3|	lower 7	upper -14
fr:verb|false|4-7|	lower 7	upper -12
fr:verb|false|8+|	lower 16
fr:verb|true|2-3|	lower 23	upper -7
fr:verb|true|4-7|	lower 60	upper 10
fr:verb|true|8+|	lower 29	upper 15
fr:word-after|	) -15	. -9	; 20	? -26	au -13	ce 12	dans 23	de -22	depuis -9	elle 20	en 18	end 28	et -10	je 14	la 10	le 25	l’ 11	par 29	pour -23	sous -20	sur 13	à 13	— 16
fr:word-after|)|	none -15
fr:word-after|,|	! 11	? 16
fr:word-after|.|	none -9
fr:word-after|;|	none 20
fr:word-after|?|	none -26
fr:word-after|au|	none -13
fr:word-after|ce|	. 12
fr:word-after|dans|	none 23
fr:word-after|depuis|	none -9
fr:word-after|de|	none -22
fr:word-after|elle|	. 20
fr:word-after|end|	! 25	. 44	? 19	none 9
fr:word-after|en|	none 18
fr:word-after|et|	none -10
fr:word-after|je|	. 14
fr:word-after|la|	. 17
fr:word-after|le|	. 23
fr:word-after|l’|	. 20
fr:word-after|par|	none 29
fr:word-after|pour|	none -23
fr:word-after|sous|	none -20
fr:word-after|sur|	none 12
fr:word-after|à|	none 13
fr:word-after|—|	? 16
fr:word-before|	( -15	, 9	. 7	: -9	appelle -20	au -26	avec 10	avoir 40	dans -16	de 10	des -6	dossier 23	du -8	elle 14	est 29	homme 18	intitulé -7	jeudi 28	juge 23	le -30	les -28	mais 14	objectif 21	pour 15	pouvait 6	projet 20	publie -8	que 15	salue 15	serait 15	son 10	texte 32	une 18	à 20	était 16	être 34	— 17
fr:word-before|,|	4-7 6	8+ 10
fr:word-before|.|	1 16	2-3 28	8+ 8
fr:word-before|:|	2-3 -6	4-7 28
fr:word-before|appelle|	2-3 -20
fr:word-before|au|	2-3 -17
fr:word-before|avec|	4-7 10
fr:word-before|avoir|	2-3 17	4-7 41
fr:word-before|dans|	2-3 -12
fr:word-before|des|	2-3 -10
fr:word-before|de|	1 -12	2-3 22	4-7 -16
fr:word-before|dit|	2-3 -17	4-7 19
fr:word-before|du|	2-3 -24
fr:word-before|elle|	4-7 12
fr:word-before|est|	4-7 9
fr:word-before|homme|	4-7 18
fr:word-before|jeudi|	2-3 28
fr:word-before|juge|	2-3 11
fr:word-before|la|	1 22	2-3 -14
fr:word-before|les|	2-3 -28
fr:word-before|le|	1 -19	2-3 -25
fr:word-before|pour|	4-7 24
fr:word-before|publie|	4-7 -8
fr:word-before|que|	4-7 15
fr:word-before|salue|	4-7 12
fr:word-before|start|	2-3 -11	4-7 24	8+ 15
fr:word-before|texte|	4-7 24
fr:word-before|une|	2-3 13	4-7 30
fr:word-before|un|	4-7 -10
fr:word-before|à|	4-7 32
fr:word-before|était|	4-7 12
fr:word-before|été|	1 -13	4-7 29
fr:word-before|—|	2-3 17
fr:word-before|’|	4-7 17
fr:work|near|none|	first -18
fr:work|none|none|(|	none -15
fr:work|none|none|,|	none 14	some 13
fr:work|none|none|:|	all-one 10	none -13
fr:work|none|none|adverb|	none 22
fr:work|none|none|	all -19	all-one -8	first -9	most -11	none 13	some 25
fr:work|none|none|auxiliary|	none 40	some 7
fr:work|none|none|capital|	none 35
fr:work|none|none|preposition|	all -7	all-one -21	first -23	none 7
fr:work|none|none|pronoun|	none 28
fr:work|none|none|stop|	all-one 21	first 10
fr:work|none|none|that|	none 15
fr:work|none|none|verb-judging|	none 23
fr:work|none|none|verb-saying|	all-one -20	some 14
fr:work|none|none|verb-thinking|	none 20
fr:work|none|none|word|	all -20	all-one -34	first -16	none 8	some 23
fr:work|none|none|—|	first 11
fr:work|none|none|’|	none 27
headline|false|	8+ 10
headline|true|	1 -17	2-3 -29	4-7 32	8+ 33
in-noun|false|false|1|	first 35	none -14
in-noun|false|false|2-3|	all -29	all-one -16	first 12	most -7	none 11	some 6
in-noun|false|false|4-7|	all -39	all-one -19	first 12	none 49	some 47
in-noun|false|false|8+|	first 9	most 22	none 19	some 28
in-noun|false|true|1|	all-one -20	first -37	none -17
in-noun|false|true|2-3|	all -14	all-one 6	first 20	none -43	some 17
in-noun|false|true|4-7|	all -23	all-one -19	first 45	most 28	none 53	some 10
in-noun|false|true|8+|	first 23	most 17	none -14
in-noun|true|false|1|	first -29	none -8
in-noun|true|false|2-3|	all -6	all-one -23	first -12	most -11	none 6	some -11
in-noun|true|false|4-7|	all -21	all-one -7	first -45	none 12	some 48
in-noun|true|false|8+|	none 56	some 22
in-noun|true|true|1|	all-one 15	none 12
in-noun|true|true|2-3|	all -36	all-one -28	first -11
in-noun|true|true|4-7|	all -31	none 35
intro-follow|'|pronoun|	2-3 -19
intro-follow|(|)|	2-3 -18
intro-follow|(|,|	4-7 -24
intro-follow|,|(|	2-3 -29
intro-follow|,|)|	2-3 9
intro-follow|,|,determiner|	2-3 -21
intro-follow|,|,preposition|	2-3 -7	4-7 -8
intro-follow|,|,verb-saying|	2-3 23
intro-follow|,|,word|	2-3 14
intro-follow|,|,|	1 -31	2-3 -30	4-7 -15
intro-follow|,|auxiliary|	2-3 -11
intro-follow|,|coordinator|	1 -29
intro-follow|,|determiner|	2-3 -19	4-7 -15	8+ 15
intro-follow|,|end|	2-3 22	4-7 57	8+ 30
intro-follow|,|preposition|	2-3 -6
intro-follow|,|pronoun|	4-7 20
intro-follow|,|quote|	2-3 -16
intro-follow|,|stop|	1 22	2-3 52	4-7 29	8+ 21
intro-follow|,|subordinator|	2-3 -13
intro-follow|,|word|	1 -12	2-3 -18
intro-follow|,|—|	4-7 17
intro-follow|-|stop|	8+ 12
intro-follow|:|(|	2-3 -11	8+ 24
intro-follow|:|+|	4-7 20
intro-follow|:|,auxiliary|	4-7 20
intro-follow|:|,verb-judging|	8+ 15
intro-follow|:|,verb-saying|	2-3 30	4-7 44	8+ 15
intro-follow|:|,|	1 -34	2-3 -33	4-7 -33
intro-follow|:|capital|	1 22	2-3 24	4-7 45	8+ 29
intro-follow|:|coordinator|	2-3 -6
intro-follow|:|determiner|	4-7 12	8+ 37
intro-follow|:|end|	2-3 36	4-7 47	8+ 61
intro-follow|:|preposition|	8+ 16
intro-follow|:|pronoun|	2-3 21	4-7 19	8+ 29
intro-follow|:|stop|	1 -19	2-3 -14	4-7 -12	8+ -9
intro-follow|:|verb-saying|	8+ 27
intro-follow|;|,preposition|	4-7 20
intro-follow|adverb|,|	2-3 6
intro-follow|adverb|:|	2-3 12
intro-follow|adverb|stop|	1 -12	2-3 16	4-7 16
intro-follow|adverb|verb-judging|	2-3 7
intro-follow|adverb|word|	1 -31
intro-follow|auxiliary|,auxiliary|	4-7 6
intro-follow|auxiliary|,verb-saying|	4-7 8
intro-follow|auxiliary|,|	1 27	2-3 8	4-7 29	8+ 23
intro-follow|auxiliary|;|	2-3 -8
intro-follow|auxiliary|capital|	4-7 23
intro-follow|auxiliary|coordinator|	1 40	2-3 -7	4-7 13
intro-follow|auxiliary|determiner|	1 -9	4-7 31
intro-follow|auxiliary|end|	1 -19	4-7 27	8+ 32
intro-follow|auxiliary|preposition|	2-3 19	4-7 34
intro-follow|auxiliary|pronoun|	2-3 -13	4-7 15
intro-follow|auxiliary|stop|	1 -15	2-3 23	4-7 -6	8+ 31
intro-follow|auxiliary|subordinator|	2-3 33
intro-follow|auxiliary|word|	2-3 12	4-7 10
intro-follow|capital|,verb-saying|	2-3 -11
intro-follow|capital|,word|	2-3 19
intro-follow|capital|,|	4-7 17
intro-follow|capital|auxiliary|	2-3 -18
intro-follow|capital|capital|	1 -16	2-3 -29
intro-follow|capital|coordinator|	2-3 12
intro-follow|capital|determiner|	4-7 10
intro-follow|capital|end|	2-3 24	4-7 23
intro-follow|capital|preposition|	1 -25	4-7 -11
intro-follow|capital|pronoun|	2-3 -23
intro-follow|capital|stop|	1 -16	2-3 14	4-7 -6	8+ 32
intro-follow|capital|verb-judging|	1 -15	2-3 -18
intro-follow|capital|verb-saying|	2-3 -14
intro-follow|capital|word|	1 15	4-7 18
intro-follow|coordinator|,|	2-3 26
intro-follow|coordinator|capital|	2-3 -27
intro-follow|coordinator|coordinator|	2-3 -31
intro-follow|coordinator|end|	2-3 21
intro-follow|coordinator|stop|	1 -37	2-3 7	4-7 24	8+ 17
intro-follow|determiner|,auxiliary|	2-3 -6
intro-follow|determiner|,coordinator|	1 23
intro-follow|determiner|,determiner|	1 8	2-3 -13
intro-follow|determiner|,preposition|	2-3 -13
intro-follow|determiner|,verb-saying|	2-3 -6
intro-follow|determiner|,word|	2-3 -20	4-7 -8
intro-follow|determiner|,|	1 -28	2-3 -52
intro-follow|determiner|:|	2-3 13
intro-follow|determiner|;|	2-3 12
intro-follow|determiner|auxiliary|	1 -44	2-3 -34
intro-follow|determiner|capital|	2-3 -26
intro-follow|determiner|coordinator|	1 29	2-3 -36
intro-follow|determiner|determiner|	2-3 14
intro-follow|determiner|end|	1 -31	2-3 -20
intro-follow|determiner|preposition|	1 9	2-3 -10
intro-follow|determiner|pronoun|	2-3 15
intro-follow|determiner|stop|	1 6	2-3 -16	4-7 8	8+ 21
intro-follow|determiner|subordinator|	2-3 -25
intro-follow|determiner|verb-judging|	1 -35
intro-follow|determiner|verb-saying|	2-3 -34
intro-follow|determiner|word|	1 22	4-7 19
intro-follow|possessive|end|	2-3 -25
intro-follow|possessive|preposition|	2-3 -22
intro-follow|possessive|word|	2-3 -21
intro-follow|preposition|,auxiliary|	2-3 -22
intro-follow|preposition|,determiner|	4-7 -16
intro-follow|preposition|,preposition|	2-3 21
intro-follow|preposition|,word|	1 -17	2-3 -23
intro-follow|preposition|,|	1 -22	2-3 10
intro-follow|preposition|:|	1 -22
intro-follow|preposition|;|	4-7 16
intro-follow|preposition|auxiliary|	1 8	2-3 -28
intro-follow|preposition|capital|	1 -28	2-3 -15	4-7 21
intro-follow|preposition|coordinator|	1 -44	2-3 -24	4-7 25
intro-follow|preposition|determiner|	2-3 -9	4-7 26
intro-follow|preposition|end|	2-3 -20	4-7 36
intro-follow|preposition|preposition|	1 -33	2-3 12	4-7 30
intro-follow|preposition|pronoun|	2-3 -17
intro-follow|preposition|stop|	4-7 32	8+ 25
intro-follow|preposition|subordinator|	1 -25	4-7 14
intro-follow|preposition|that|	1 -25	2-3 -21
intro-follow|preposition|verb-saying|	2-3 -26
intro-follow|preposition|word|	1 -9	2-3 -33	4-7 -17
intro-follow|pronoun|,word|	2-3 17	4-7 9
intro-follow|pronoun|,|	2-3 11
intro-follow|pronoun|auxiliary|	2-3 15
intro-follow|pronoun|determiner|	2-3 29	4-7 16
intro-follow|pronoun|end|	2-3 11	4-7 17
intro-follow|pronoun|preposition|	2-3 -35
intro-follow|pronoun|stop|	1 7	2-3 -9	4-7 43	8+ 21
intro-follow|pronoun|subordinator|	2-3 27
intro-follow|quote|end|	4-7 17
intro-follow|quote|pronoun|	4-7 16
intro-follow|start|(|	2-3 -19
intro-follow|start|,auxiliary|	4-7 18	8+ 13
intro-follow|start|,pronoun|	4-7 16	8+ 11
intro-follow|start|,verb-judging|	4-7 10	8+ 6
intro-follow|start|,verb-saying|	2-3 25	4-7 14	8+ 6
intro-follow|start|,verb-thinking|	8+ 7
intro-follow|start|,word|	4-7 18	8+ 14
intro-follow|start|:|	2-3 -8	4-7 51	8+ 31
intro-follow|start|auxiliary|	1 -18	2-3 -31
intro-follow|start|capital|	2-3 8	4-7 18	8+ 19
intro-follow|start|determiner|	4-7 30	8+ 24
intro-follow|start|end|	2-3 45	4-7 44	8+ 32
intro-follow|start|preposition|	2-3 -25
intro-follow|start|pronoun|	1 31	2-3 46	4-7 19	8+ 19
intro-follow|start|stop|	8+ 28
intro-follow|start|verb-saying|	2-3 42	4-7 22	8+ 17
intro-follow|start|word|	1 -28	4-7 23	8+ 18
intro-follow|start|—|	2-3 12	4-7 24	8+ 19
intro-follow|stop|(|	8+ 18
intro-follow|stop|,auxiliary|	2-3 20	4-7 29	8+ 8
intro-follow|stop|,preposition|	2-3 -13
intro-follow|stop|,pronoun|	2-3 15	4-7 35	8+ 9
intro-follow|stop|,verb-judging|	4-7 13
intro-follow|stop|,verb-saying|	1 22	2-3 32	8+ 7
intro-follow|stop|,verb-thinking|	4-7 11
intro-follow|stop|,word|	2-3 40	4-7 -6	8+ 9
intro-follow|stop|,|	4-7 32
intro-follow|stop|capital|	2-3 37	4-7 43	8+ 19
intro-follow|stop|determiner|	1 25	2-3 45	4-7 48	8+ 23
intro-follow|stop|end|	1 12	2-3 65	4-7 85	8+ 21
intro-follow|stop|preposition|	8+ 18
intro-follow|stop|pronoun|	1 22	4-7 38	8+ 19
intro-follow|stop|stop|	1 12	8+ 9
intro-follow|stop|verb-saying|	1 13	2-3 38	4-7 38	8+ 18
intro-follow|stop|word|	2-3 19	8+ 30
intro-follow|stop|—|	4-7 13
intro-follow|subordinator|,|	1 16	2-3 -18	4-7 14
intro-follow|subordinator|capital|	2-3 -35	4-7 20
intro-follow|subordinator|coordinator|	2-3 39
intro-follow|subordinator|determiner|	2-3 -35
intro-follow|subordinator|end|	2-3 -9	4-7 -8	8+ 27
intro-follow|subordinator|stop|	1 7	2-3 24	4-7 15	8+ 35
intro-follow|subordinator|subordinator|	4-7 22
intro-follow|subordinator|word|	1 -24	2-3 -40
intro-follow|that|auxiliary|	1 -23	2-3 9	4-7 17
intro-follow|that|end|	2-3 -28	4-7 8
intro-follow|that|preposition|	4-7 20
intro-follow|that|stop|	2-3 39	4-7 37	8+ 32
intro-follow|verb-judging|,|	1 -30	2-3 18	4-7 -12
intro-follow|verb-judging|;|	4-7 18
intro-follow|verb-judging|auxiliary|	2-3 -21
intro-follow|verb-judging|coordinator|	1 -25	2-3 12
intro-follow|verb-judging|end|	1 -24	2-3 -11	4-7 10
intro-follow|verb-judging|preposition|	1 -32	2-3 17
intro-follow|verb-judging|pronoun|	1 9
intro-follow|verb-judging|stop|	1 24	2-3 -24	4-7 52
intro-follow|verb-judging|verb-saying|	2-3 -21
intro-follow|verb-saying|,word|	1 -28	2-3 -13
intro-follow|verb-saying|,|	2-3 -34	4-7 -7
intro-follow|verb-saying|auxiliary|	2-3 21
intro-follow|verb-saying|capital|	2-3 -32
intro-follow|verb-saying|coordinator|	1 29	2-3 23	4-7 -9
intro-follow|verb-saying|determiner|	2-3 17	4-7 -11
intro-follow|verb-saying|end|	4-7 -14
intro-follow|verb-saying|preposition|	1 24	2-3 19
intro-follow|verb-saying|stop|	4-7 -9	8+ 27
intro-follow|verb-saying|that|	2-3 -15
intro-follow|verb-saying|verb-saying|	2-3 -25
intro-follow|verb-saying|word|	1 -46	4-7 8
intro-follow|verb-thinking|,|	2-3 -18
intro-follow|verb-thinking|end|	2-3 -13	4-7 14
intro-follow|verb-thinking|stop|	1 -39	2-3 12	4-7 44
intro-follow|verb-thinking|subordinator|	4-7 26
intro-follow|word|,auxiliary|	2-3 -13	4-7 6
intro-follow|word|,preposition|	2-3 -31	4-7 -13
intro-follow|word|,subordinator|	1 31	2-3 25
intro-follow|word|,that|	1 -25	2-3 -12
intro-follow|word|,verb-saying|	1 -11	2-3 14	8+ 14
intro-follow|word|,word|	1 31	2-3 15	4-7 22
intro-follow|word|,|	1 -55	2-3 7	4-7 22
intro-follow|word|:|	1 -17	4-7 16
intro-follow|word|;|	4-7 12
intro-follow|word|adverb|	1 -24	2-3 11
intro-follow|word|auxiliary|	1 -44	2-3 -10	4-7 -8
intro-follow|word|capital|	1 24	2-3 14
intro-follow|word|coordinator|	2-3 31	4-7 26
intro-follow|word|determiner|	2-3 -7	4-7 -17
intro-follow|word|end|	1 -8	2-3 17	4-7 -11	8+ 31
intro-follow|word|preposition|	2-3 -28	4-7 -7	8+ 35
intro-follow|word|pronoun|	1 -6	2-3 -18	4-7 -13
intro-follow|word|stop|	1 7	2-3 17	4-7 16	8+ 34
intro-follow|word|subordinator|	1 -9
intro-follow|word|verb-saying|	1 -42	2-3 9
intro-follow|word|word|	1 -32	2-3 -10	4-7 17
intro-follow|—|end|	4-7 9	8+ 9
intro-follow|—|—|	2-3 10
intro-follow|’|stop|	4-7 15
intro|	' -28	( -27	* 20	- 12	: 7	; 7	adverb 21	auxiliary 7	determiner -12	preposition -11	pronoun 9	start 19	stop 29	subordinator -9	verb-judging -16	verb-saying -15	word -14	– -11	— 21
it:alone|alone|	2-3 17
it:alone|first|	2-3 -10	4-7 9
it:alone|inside|	2-3 7	4-7 -6	8+ 14
it:best-gap|according-to|according|gap|according-to|,;|	4-7 36	8+ 11
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -18
it:best-gap|according-to|according|gap|according-to|,|	2-3 20	4-7 26	8+ 6
it:best-gap|according-to|according|gap|according-to||	2-3 30	4-7 30
it:best-gap|colon|naked||	2-3 23	4-7 26
it:best-gap|named-before|naked||	2-3 13	4-7 29
it:best-gap|named-nearby|naked||	1 9	2-3 20	4-7 6	8+ 11
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -17	4-7 23
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 21
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -7
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 21	2-3 -19	4-7 9
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 25
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 -9
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 17	2-3 6	4-7 26
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 13
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 47	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -32	2-3 47	4-7 35
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 8	4-7 36
it:best-gap|topic|naked||	2-3 -6	4-7 23	8+ 18
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 13	4-7 13
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 26	8+ 6
it:best-intro|,|according|far|	4-7 34
it:best-intro|,|naked|1|	2-3 18	4-7 38
it:best-intro|,|naked|2-4|	4-7 10
it:best-intro|,|naked|far|	4-7 20
it:best-intro|,|saying|1|	2-3 23	4-7 9
it:best-intro|,|saying|2-4|	2-3 20	4-7 13
it:best-intro|,|saying|far|	4-7 10
it:best-intro|:|apposed|5-10|	4-7 -10
it:best-intro|:|direct|5-10|	4-7 27
it:best-intro|:|naked|1|	2-3 28	8+ 7
it:best-intro|:|naked|2-4|	8+ 10
it:best-intro|:|naked|5-10|	2-3 -18	4-7 46	8+ 15
it:best-intro|:|naked|far|	2-3 23	4-7 29	8+ 29
it:best-intro|:|saying|1|	4-7 46	8+ 6
it:best-intro|:|saying|2-4|	4-7 31
it:best-intro|:|saying|5-10|	4-7 30	8+ 23
it:best-intro|determiner|saying|5-10|	1 -23
it:best-intro|preposition|naked|2-4|	4-7 22
it:best-intro|preposition|naked|5-10|	1 -40
it:best-intro|preposition|naked|far|	2-3 -32	4-7 23
it:best-intro|preposition|other|1|	1 -14
it:best-intro|preposition|saying|1|	2-3 30	4-7 8
it:best-intro|preposition|saying|2-4|	2-3 30
it:best-intro|start|naked|2-4|	4-7 12
it:best-intro|start|naked|far|	4-7 11
it:best-intro|start|saying|1|	2-3 28	4-7 7
it:best-intro|stop|naked|1|	4-7 39
it:best-intro|stop|naked|2-4|	4-7 8
it:best-intro|stop|naked|5-10|	4-7 17	8+ 6
it:best-intro|stop|naked|far|	1 12	2-3 12	4-7 34	8+ 6
it:best-intro|stop|other|1|	4-7 21
it:best-intro|stop|saying|1|	2-3 37	4-7 10
it:best-intro|that|saying|1|	4-7 8
it:best-intro|verb-judging|judging|0|	1 -22	4-7 14
it:best-intro|verb-saying|saying|0|	1 22	2-3 27	4-7 26
it:best-intro|word|according|2-4|	2-3 13	4-7 40
it:best-intro|word|according|5-10|	2-3 21	4-7 -12
it:best-intro|word|according|far|	4-7 18
it:best-intro|word|judging|2-4|	1 27	4-7 29
it:best-intro|word|naked|0|	2-3 -12
it:best-intro|word|naked|2-4|	1 19
it:best-intro|word|naked|5-10|	2-3 30
it:best-intro|word|naked|far|	4-7 25
it:best-intro|word|saying|2-4|	1 -28	2-3 -20	4-7 44
it:best-intro|word|saying|5-10|	2-3 31	4-7 32
it:best-lead|lower|,|according|	according-to 11
it:best-lead|lower|,|naked|	named-nearby 21	topic 6
it:best-lead|lower|,|saying|	quote-then-verb 19	sentence-before 10	speaker-then-quote 20	verb-then-speaker 22
it:best-lead|lower|:|naked|	named-nearby 28
it:best-lead|lower|auxiliary|according|	according-to 22
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 16
it:best-lead|lower|determiner|according|	according-to 20
it:best-lead|lower|determiner|naked|	named-nearby -6	topic -20
it:best-lead|lower|determiner|saying|	speaker-then-quote -17
it:best-lead|lower|preposition|direct|	speaker-then-quote -22
it:best-lead|lower|preposition|naked|	named-nearby 11	topic -8
it:best-lead|lower|preposition|saying|	speaker-then-quote 10
it:best-lead|lower|that|saying|	speaker-then-quote 6
it:best-lead|lower|verb-judging|naked|	named-nearby 19
it:best-lead|lower|verb-saying|naked|	named-nearby -18
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 33
it:best-lead|lower|word|judging|	speaker-then-quote 40
it:best-lead|lower|word|naked|	named-nearby 24	topic 38
it:best-lead|lower|word|saying|	sentence-before 18	speaker-then-quote -30	verb-then-speaker 12
it:best-lead|upper|,|naked|	named-nearby 16
it:best-lead|upper|-|naked|	named-nearby 15
it:best-lead|upper|:|according|	according-to 20
it:best-lead|upper|:|direct|	speaker-then-quote 27
it:best-lead|upper|:|judging|	speaker-then-quote 15
it:best-lead|upper|:|naked|	colon 36	named-nearby 6
it:best-lead|upper|:|saying|	quote-then-speaker 23	quote-then-verb 9	sentence-before 18	speaker-then-quote 35	verb-then-speaker 43
it:best-lead|upper|preposition|naked|	named-nearby -38	topic -12
it:best-lead|upper|start|naked|	named-nearby -9	topic 11
it:best-lead|upper|start|saying|	quote-then-verb 23
it:best-lead|upper|stop|direct|	sentence-before 25
it:best-lead|upper|stop|naked|	named-before 23	named-nearby 14	topic 16
it:best-lead|upper|stop|other|	quote-then-verb 25
it:best-lead|upper|stop|saying|	quote-then-speaker 13	quote-then-verb -9	sentence-before 30
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 19
it:best-lead|upper|word|direct|	speaker-then-quote -11
it:best-lead|upper|word|naked|	named-nearby -26	topic -12
it:best-lead|upper|word|saying|	verb-then-speaker -11
it:best-lemma|	accusare 24	affermare -14	aggiungere 30	annunciare 16	assicurare -11	attaccare 13	augurare 13	avvertire 26	chiamare -19	chiedere -23	commentare 7	confermare -14	confessare 7	confidare 12	contestare -10	definire 8	dire 16	garantire 24	giurare 16	gridare 11	incalzare 9	insistere 25	interrompere 16	intimare 6	invitare -20	motivare 8	negare 21	none 8	parlare 22	postare -7	precisare 16	prevedere 21	promettere 16	raccontare -13	recitare 24	replicare 21	ribadire 8	ribattere 18	ricordare 35	ripetere 8	rispondere 23	salutare 9	sapere 29	scandire 20	scherzare 13	scrivere 20	sostenere -20	sottolineare 9	tagliare 16	unlisted -11
it:best-lemma|aggiungere|speaker-then-quote|	1 22
it:best-lemma|aggiungere|verb-then-speaker|	1 13
it:best-lemma|ammettere|quote-then-verb|	1 30
it:best-lemma|assicurare|quote-then-verb|	1 25
it:best-lemma|assicurare|sentence-before|	far -9
it:best-lemma|assicurare|speaker-then-quote|	2-4 16
it:best-lemma|assicurare|verb-then-speaker|	1 9
it:best-lemma|augurare|speaker-then-quote|	0 13
it:best-lemma|avvertire|verb-then-speaker|	1 20
it:best-lemma|chiamare|speaker-then-quote|	0 -14	2-4 -14
it:best-lemma|chiedere|quote-then-verb|	1 21
it:best-lemma|chiedere|speaker-then-quote|	0 22	5-10 -18
it:best-lemma|commentare|quote-then-verb|	1 7
it:best-lemma|definire|speaker-then-quote|	0 -15	2-4 21
it:best-lemma|dire|quote-then-verb|	1 31
it:best-lemma|dire|speaker-then-quote|	0 21	2-4 36
it:best-lemma|garantire|speaker-then-quote|	2-4 21
it:best-lemma|motivare|quote-then-verb|	1 8
it:best-lemma|none|according-to|	0 18	1 19	2-4 43	5-10 10	far 33
it:best-lemma|none|colon|	1 36
it:best-lemma|none|named-before|	1 43	2-4 7	5-10 16	far 13
it:best-lemma|none|named-nearby|	0 -10	1 25	2-4 15	5-10 12	far -11
it:best-lemma|none|quote-then-speaker|	5-10 -9
it:best-lemma|none|sentence-before|	2-4 22	far -17
it:best-lemma|none|speaker-then-quote|	2-4 7	5-10 -6	far -7
it:best-lemma|none|topic|	0 -12	2-4 24
it:best-lemma|parlare|speaker-then-quote|	1 39	5-10 7
it:best-lemma|precisare|quote-then-verb|	1 7
it:best-lemma|precisare|speaker-then-quote|	1 16
it:best-lemma|promettere|speaker-then-quote|	0 16
it:best-lemma|raccontare|quote-then-verb|	1 11
it:best-lemma|raccontare|speaker-then-quote|	5-10 21
it:best-lemma|recitare|quote-then-verb|	1 6
it:best-lemma|ribattere|verb-then-speaker|	1 10
it:best-lemma|ricordare|speaker-then-quote|	2-4 26
it:best-lemma|ripetere|quote-then-verb|	1 8
it:best-lemma|rispondere|quote-then-verb|	1 24
it:best-lemma|salutare|speaker-then-quote|	0 8
it:best-lemma|sapere|speaker-then-quote|	5-10 29
it:best-lemma|scandire|sentence-before|	far 20
it:best-lemma|scrivere|quote-then-verb|	1 8
it:best-lemma|scrivere|speaker-then-quote|	1 8
it:best-lemma|spiegare|sentence-before|	5-10 15
it:best-lemma|tagliare|quote-then-verb|	1 16
it:best-lemma|unlisted|quote-then-verb|	0 -10
it:best-near|according-to|according|	0 18	1 19	2-4 43	5-10 10	far 33
it:best-near|according|0|	2-3 18
it:best-near|according|1|	4-7 13
it:best-near|according|2-4|	2-3 25	4-7 46	8+ 6
it:best-near|according|5-10|	2-3 36	4-7 -8	8+ 7
it:best-near|according|far|	2-3 -18	4-7 37	8+ 16
it:best-near|apposed|5-10|	4-7 -10
it:best-near|colon|naked|	1 36
it:best-near|direct|2-4|	2-3 8
it:best-near|direct|5-10|	1 -20	2-3 -12	4-7 27
it:best-near|judging|0|	1 -22	4-7 14
it:best-near|judging|2-4|	1 13	4-7 29
it:best-near|naked|0|	2-3 -16
it:best-near|naked|1|	1 9	2-3 21	8+ 10
it:best-near|naked|2-4|	1 20	2-3 8	4-7 9	8+ 6
it:best-near|naked|5-10|	2-3 9	4-7 53	8+ 14
it:best-near|naked|far|	1 -7	2-3 -9	4-7 43	8+ 21
it:best-near|named-before|naked|	1 43	2-4 7	5-10 16	far 13
it:best-near|named-nearby|naked|	0 -10	1 25	2-4 15	5-10 12	far -11
it:best-near|other|0|	2-3 -7
it:best-near|other|1|	1 -14	4-7 21
it:best-near|quote-then-speaker|direct|	5-10 -9
it:best-near|quote-then-verb|other|	0 -10
it:best-near|quote-then-verb|saying|	1 10
it:best-near|saying|0|	1 17	2-3 24	4-7 26
it:best-near|saying|1|	1 29	4-7 38
it:best-near|saying|2-4|	1 -34	2-3 -11	4-7 48
it:best-near|saying|5-10|	1 -27	2-3 -8	4-7 41	8+ 18
it:best-near|saying|far|	2-3 -8	4-7 26
it:best-near|sentence-before|according|	far -17
it:best-near|sentence-before|direct|	2-4 22
it:best-near|sentence-before|saying|	2-4 8	5-10 19	far 10
it:best-near|speaker-then-quote|apposed|	2-4 13	5-10 -7
it:best-near|speaker-then-quote|judging|	2-4 18
it:best-near|speaker-then-quote|saying|	0 35	1 17	2-4 -24
it:best-near|topic|naked|	0 -12	2-4 24
it:best-near|verb-then-speaker|saying|	1 33	2-4 9	5-10 -14
it:best-negated|	true 27
it:best-order|according|according|0|	2-3 18
it:best-order|according|according|1|	4-7 13
it:best-order|according|according|2-4|	2-3 25	4-7 46	8+ 6
it:best-order|according|according|5-10|	2-3 36	4-7 -8	8+ 7
it:best-order|according|according|far|	2-3 -18	4-7 37	8+ 16
it:best-order|apposed|apposed|5-10|	4-7 -10
it:best-order|apposed|judging|2-4|	4-7 20
it:best-order|apposed|saying|0|	4-7 11
it:best-order|apposed|saying|1|	4-7 19	8+ 7
it:best-order|apposed|saying|2-4|	2-3 -16	4-7 25
it:best-order|direct|direct|2-4|	2-3 8
it:best-order|direct|direct|5-10|	1 -20	2-3 -12	4-7 27
it:best-order|direct|judging|0|	1 -22	4-7 11
it:best-order|direct|saying|0|	2-3 22	4-7 23
it:best-order|direct|saying|1|	1 17	4-7 24	8+ 6
it:best-order|direct|saying|2-4|	1 -28	4-7 38
it:best-order|direct|saying|5-10|	1 -23	2-3 8	4-7 35	8+ 9
it:best-order|direct|saying|far|	2-3 -19
it:best-order|inverted|other|0|	2-3 -7
it:best-order|inverted|other|1|	1 -14	4-7 21
it:best-order|inverted|saying|1|	1 21	4-7 29
it:best-order|inverted|saying|2-4|	2-3 8	4-7 31
it:best-order|inverted|saying|5-10|	1 -16	4-7 25	8+ 15
it:best-order|inverted|saying|far|	2-3 25	4-7 14
it:best-order|naked|naked|0|	2-3 -16
it:best-order|naked|naked|1|	1 9	2-3 21	8+ 10
it:best-order|naked|naked|2-4|	1 20	2-3 8	4-7 9	8+ 6
it:best-order|naked|naked|5-10|	2-3 9	4-7 53	8+ 14
it:best-order|naked|naked|far|	1 -7	2-3 -9	4-7 43	8+ 21
it:best-phrase|name|	according 6	apposed -10	judging 16	naked 20	saying -18	thinking 21
it:best-phrase|noun|	according 11	direct 13	other -15
it:best-phrase|pronoun|	naked 30	saying 30
it:best-score|	-1 -29	-2 13	-4 19	0 -15	1 17	2 17	3 12	4 21
it:best-score|-1|	1 -32	2-3 -33	8+ 27
it:best-score|-2|	2-3 -12	4-7 31	8+ 20
it:best-score|-3|	4-7 36
it:best-score|-4|	2-3 17	8+ 9
it:best-score|0|	1 -11	2-3 18	4-7 -11	8+ 17
it:best-score|1|	1 21	4-7 79	8+ 10
it:best-score|2|	1 9	2-3 9	4-7 54	8+ 9
it:best-score|3|	1 -17	2-3 38	4-7 22	8+ 8
it:best-score|4|	2-3 12	4-7 27	8+ 7
it:best-score|5|	2-3 -13	4-7 31
it:best|according-to|according|	2-3 43	4-7 -9	8+ 9
it:best|colon|naked|	2-3 23	4-7 26
it:best|named-before|naked|	2-3 13	4-7 29
it:best|named-nearby|naked|	1 9	2-3 20	4-7 6	8+ 11
it:best|quote-then-speaker|apposed|	4-7 -10
it:best|quote-then-speaker|direct|	2-3 -16
it:best|quote-then-speaker|saying|	2-3 -17	4-7 26
it:best|quote-then-verb|other|	1 -8	2-3 -8	4-7 21
it:best|quote-then-verb|saying|	2-3 -19	4-7 9
it:best|sentence-before|direct|	4-7 25
it:best|sentence-before|saying|	2-3 10	4-7 27	8+ 14
it:best|speaker-then-quote|apposed|	4-7 -8
it:best|speaker-then-quote|direct|	1 -22	4-7 20
it:best|speaker-then-quote|judging|	2-3 6	4-7 35
it:best|speaker-then-quote|saying|	2-3 -8	4-7 61	8+ 13
it:best|speaker-then-quote|thinking|	4-7 21
it:best|topic|naked|	2-3 -6	4-7 23	8+ 18
it:best|verb-then-speaker|saying|	1 -16	2-3 12	4-7 45	8+ 6
it:case-follow|all-one|,that|	none -17
it:case-follow|all-one|,verb-saying|	none 13
it:case-follow|all-one|end|	none -18
it:case-follow|all-one|preposition|	none -21
it:case-follow|all-one|stop|	! 19
it:case-follow|all|auxiliary|	none -10
it:case-follow|all|end|	none 16
it:case-follow|all|stop|	none 11
it:case-follow|first|,auxiliary|	none 23
it:case-follow|first|,verb-saying|	? 21	none 37
it:case-follow|first|,word|	none 30
it:case-follow|first|:|	none 8
it:case-follow|first|auxiliary|	none -7
it:case-follow|first|end|	? 20	none 37
it:case-follow|first|stop|	? -11	none 7
it:case-follow|most|stop|	none 8
it:case-follow|none|,determiner|	none 8
it:case-follow|none|,preposition|	none -17
it:case-follow|none|,subordinator|	none 20
it:case-follow|none|;|	none 9
it:case-follow|none|auxiliary|	none -11
it:case-follow|none|coordinator|	none -6
it:case-follow|none|preposition|	none 40
it:case-follow|none|word|	none -6
it:case-follow|some|stop|	none 20
it:case-intro|all-one|	: 23	determiner 7	preposition -32	stop 19	verb-judging -12	word -12
it:case-intro|all|	, 20	preposition 7	word -10
it:case-intro|first|	- 12	: 8	preposition -15	start 22	word -17
it:case-intro|most|	: -10
it:case-intro|none|	: 28	; 14	adverb -10	auxiliary 7	capital -18	determiner -11	that 6	verb-saying 21	word 6
it:case-intro|some|	, 22
it:case|all-one|	1 10	2 -15	3 20
it:case|all|	2 -6	3 21
it:case|first|	10+ 13	2 -15	6-9 48
it:case|most|	6-9 9
it:case|none|	1 -11	10+ 10	2 22	3 -14	6-9 43
it:case|some|	3 22	4-5 14	6-9 7
it:clause|false|false|	all 21	all-one 7	most -11	some 16
it:clause|false|true|	none 42
it:clause|true|true|	first 48	none 48
it:ending|	! 26	. 18	none -7
it:family|"|	1 10	2-3 22	4-7 58	8+ 18
it:family|'|	1 13	2-3 19	4-7 11
it:family|S|	2-3 18
it:family|«|	1 -11	2-3 -21	4-7 -17	8+ 13
it:family|‘|	4-7 21
it:family|“|	1 -12	2-3 16	4-7 10	8+ 11
it:follow|	,coordinator 26	,determiner 14	,preposition -24	,quote -19	,subordinator 20	,that -17	,verb-saying 8	; 9	auxiliary -13	coordinator -6	determiner -13	end 10	preposition 22	pronoun -8	word -8	– 20
it:headline|false|	2-3 6	4-7 -8	8+ 14
it:headline|true|	1 -31	2-3 -8	4-7 43
it:in-noun|false|false|1|	all-one 10	none -11
it:in-noun|false|false|2-3|	all 20	some 22
it:in-noun|false|false|4-7|	first 13	most -10	none 22	some 14
it:in-noun|false|false|8+|	first 13
it:in-noun|true|false|2-3|	all -10	first -17
it:in-noun|true|false|4-7|	none -8
it:in-noun|true|false|8+|	none 9
it:in-noun|true|true|1|	none -13
it:intro-follow|,|,preposition|	4-7 -8
it:intro-follow|,|,verb-saying|	2-3 19
it:intro-follow|,|end|	4-7 14
it:intro-follow|,|stop|	2-3 24	4-7 22	8+ 10
it:intro-follow|-|stop|	8+ 12
it:intro-follow|:|,auxiliary|	4-7 20
it:intro-follow|:|,verb-saying|	4-7 27
it:intro-follow|:|end|	2-3 27	4-7 37
it:intro-follow|:|stop|	2-3 22	4-7 16	8+ 11
it:intro-follow|auxiliary|stop|	2-3 22	4-7 6	8+ 8
it:intro-follow|capital|,verb-saying|	2-3 -16
it:intro-follow|determiner|,determiner|	1 -28
it:intro-follow|determiner|auxiliary|	2-3 -22
it:intro-follow|determiner|stop|	2-3 -17	4-7 29
it:intro-follow|preposition|,determiner|	2-3 11
it:intro-follow|preposition|,word|	2-3 -11
it:intro-follow|preposition|end|	1 -22
it:intro-follow|preposition|preposition|	1 -29
it:intro-follow|preposition|stop|	1 -20	4-7 38
it:intro-follow|start|,verb-saying|	2-3 22	4-7 6
it:intro-follow|start|:|	4-7 7
it:intro-follow|start|end|	2-3 17
it:intro-follow|stop|,auxiliary|	4-7 16
it:intro-follow|stop|,pronoun|	4-7 17
it:intro-follow|stop|,verb-saying|	1 13	2-3 20	4-7 16
it:intro-follow|stop|,word|	2-3 28	4-7 19	8+ 13
it:intro-follow|stop|stop|	1 12	4-7 49
it:intro-follow|that|stop|	4-7 6
it:intro-follow|verb-judging|stop|	1 -12	2-3 -27	4-7 27
it:intro-follow|verb-saying|stop|	2-3 24	4-7 28
it:intro-follow|word|,subordinator|	2-3 13
it:intro-follow|word|auxiliary|	2-3 -10
it:intro-follow|word|preposition|	2-3 21
it:intro-follow|word|stop|	1 13	2-3 -7	4-7 9	8+ 7
it:intro-follow|word|word|	1 -13
it:intro|	, 11	- 12	; 14	adverb -10	auxiliary 7	capital -23	preposition -6	start 8	stop 10	that 6	verb-judging -13	verb-saying 10	word -7
it:lead|lower|	: 28	; 14	adverb -10	auxiliary 7	capital -18	determiner -11	that 6	verb-saying 22	word 6
it:lead|upper|	, 20	- 12	preposition -6	start 8	stop 10	verb-judging -12	word -23
it:naming|false|	word -16
it:naming|none|	2-3 7	4-7 -7	8+ 14
it:naming|parola|1|	1 -21
it:naming|true|	, 11	- 12	: 12	; 14	adverb -10	auxiliary 7	capital -23	determiner -9	preposition -6	start 8	stop 10	that 6	verb-judging -13	verb-saying 9	word -6
it:nobody|4-7|	, -17	stop 31
it:nobody|8+|	stop 14
it:others|0|	1 7	8+ 14
it:others|1|	2-3 8	8+ 7
it:others|2|	1 -21	2-3 -16	4-7 9
it:own-case|false|all-one|	: 21	determiner 7	preposition -32	stop 19	verb-judging -12	word -12
it:own-case|false|all|	, 20	preposition 7	word -10
it:own-case|false|first|	- 10	: 15	preposition -15	start 23	word -17
it:own-case|false|most|	: -10
it:own-case|false|none|	: 28	; 14	adverb -10	auxiliary 7	capital -18	determiner -11	preposition -6	that 6	verb-saying 21
it:own-case|false|some|	, 22
it:own-case|true|first|	stop 36
it:own-case|true|none|	, 33	: 8	that 6	word 32
it:own|false|	4-7 -6	8+ 14
it:own|true|	2-3 22	4-7 19	8+ 10
it:sentence|judging|	1 -9	4-7 38
it:sentence|none|	1 19	4-7 -13	8+ 13
it:sentence|saying|	1 -14	8+ 9
it:sentence|thinking|	4-7 34
it:size-ending|10+|none|	,word 14	: 13	stop 13
it:size-ending|1|!|	stop 19
it:size-ending|1|none|	,determiner -11	,verb-saying 15	: -21	end -18	preposition -34	stop -9	word -13
it:size-ending|2|none|	,verb-saying -10	,word -16	auxiliary -14	end -8	preposition 22	stop 32
it:size-ending|3|.|	end 17
it:size-ending|3|none|	,determiner 23	,preposition -19	,subordinator 13	,verb-saying 37	,word 10	end 17	stop -13
it:size-ending|4-5|?|	end 19
it:size-ending|4-5|none|	,auxiliary 26	,preposition -10	,pronoun 18	,verb-saying 30	,word 20	: 20	end 28
it:size-ending|6-9|?|	end 12	stop 27
it:size-ending|6-9|none|	,auxiliary 8	,verb-saying 14	,word 9	: 6	end 17	stop 48
it:size-follow|10+|	,word 14	: 13	stop 13
it:size-follow|1|	,determiner -11	,verb-saying 15	: -21	end -18	preposition -34	word -13
it:size-follow|2|	,verb-saying -10	,word -16	auxiliary -14	end -8	preposition 22	stop 23
it:size-follow|3|	,determiner 23	,preposition -19	,subordinator 13	,verb-saying 37	,word 10	end 25	stop -13
it:size-follow|4-5|	,auxiliary 26	,preposition -10	,pronoun 18	,verb-saying 30	,word 20	: 20	end 34
it:size-follow|6-9|	,auxiliary 8	,verb-saying 14	,word 9	: 6	end 22	stop 49
it:size-intro|10+|	- 12	: 11	stop 8
it:size-intro|1|	preposition -27	stop 15	verb-judging -26
it:size-intro|2|	, 18	: 12	capital -23	start -16	stop 19	verb-saying 21	word 13
it:size-intro|3|	, 22	: 39	determiner -27	preposition -6	start 30	stop -11	verb-judging -21	verb-saying 17
it:size-intro|4-5|	: -8	auxiliary 14	determiner 33	start 10	stop 50	verb-judging 27	verb-saying 23	word -14
it:size-intro|6-9|	, 37	: 59	preposition 15	start 8	stop 14	that 6	verb-saying 16	word 21
it:size|	10+ 13	2 11	4-5 -14	6-9 56
it:subject|elided|	,auxiliary 17	,pronoun 8	,verb-saying 18	1 -24	4-7 46	8+ 23	stop -18
it:subject|none|	,auxiliary -11	,coordinator 26	,determiner 8	,preposition -17	,pronoun 19	,word 16	1 14	8+ 13	: -7	; 25	auxiliary -14	end 10	preposition 10	pronoun -8	stop 12	word -12
it:subject|own|	,auxiliary 8	,determiner 11	,pronoun -8	,subordinator 18	,that -17	,word -19	8+ 8	: 16	; -6	auxiliary -10	coordinator 18	preposition 24
it:two-before|,|	preposition 16
it:two-before|adverb|	: 19	preposition 7
it:two-before|auxiliary|	verb-judging 27	verb-saying 15	word 20
it:two-before|capital|	, 30	preposition -8	stop -7	verb-judging -20	verb-saying 18
it:two-before|determiner|	: 26	verb-judging 14	word 21
it:two-before|preposition|	determiner 21	preposition -23	word -12
it:two-before|pronoun|	verb-saying 22	word -15
it:two-before|quote|	, -12	stop 20
it:two-before|start|	determiner -8	start 8
it:two-before|verb-saying|	, 25	: 43	preposition 19	stop 27	that 6
it:two-before|word|	: 7	; 14	auxiliary 7	preposition -33	stop 27	verb-saying 28	word 34
it:two-words-before|,|	di 16
it:two-words-before|altro|	: 16
it:two-words-before|anni|	. 14
it:two-words-before|braccia|	: 29
it:two-words-before|ha|	definito 11
it:two-words-before|invece|	di 23
it:two-words-before|la|	definisce 19	parola -21
it:two-words-before|lindqvist|	, 14
it:two-words-before|nega|	: 12
it:two-words-before|parlano|	di 29
it:two-words-before|parlato|	di -10
it:two-words-before|parla|	di 45
it:two-words-before|per|	i 14
it:two-words-before|precisa|	: 16
it:two-words-before|si|	chiama -7	dice 16
it:two-words-before|start|	start 8
it:two-words-before|testa|	: 8
it:two-words-before||	, -12	. 20
it:verb|false|1|	lower -11	upper 10
it:verb|false|2-3|	upper 6
it:verb|false|8+|	lower 6	upper 8
it:verb|true|2-3|	lower 38	upper 34
it:verb|true|4-7|	lower 55	upper 11
it:verb|true|8+|	lower 6	upper 16
it:word-after|,|	! 17	? 21
it:word-after|.|	! 19	? -11
it:word-after|	; 9	da -24	della 7	e -6	end 10	ha -7	è -20	– 20
it:word-after|;|	none 9
it:word-after|da|	none -24
it:word-after|della|	none 7
it:word-after|end|	. 18	? 20
it:word-after|e|	none -6
it:word-after|ha|	none -7
it:word-after|è|	none -20
it:word-before|	, 11	- 12	. 9	; 14	? 36	a -20	aver 16	che 6	chiama -7	chiede 22	come -12	con 10	definisce 26	definito -19	del -17	di 19	dice 16	il -17	la 23	parola -21	promette 16	resta 16	resterebbe 21	saluta 8	sarebbero 19	start 8	su -21	un -13
it:word-before|,|	2-3 28	8+ 10
it:word-before|-|	8+ 12
it:word-before|.|	1 14	2-3 -8	4-7 41	8+ 8
it:word-before|:|	2-3 31	8+ 11
it:word-before|?|	2-3 27	4-7 26
it:word-before|a|	1 -19
it:word-before|che|	4-7 6
it:word-before|chiama|	1 -7
it:word-before|con|	2-3 10
it:word-before|definisce|	4-7 23
it:word-before|definito|	4-7 11
it:word-before|del|	2-3 -21
it:word-before|di|	1 -13	2-3 20	4-7 6
it:word-before|il|	2-3 -17
it:word-before|i|	1 -16
it:word-before|parola|	1 -21
it:word-before|promette|	2-3 16
it:word-before|resterebbe|	4-7 21
it:word-before|saluta|	2-3 8
it:word-before|start|	4-7 9
it:word-before|su|	2-3 -21
it:word-before|un|	1 7	2-3 -32
it:word-before|è|	4-7 9
it:work|near|none|	first -16	none 29
it:work|near|none|word|	none 29
it:work|none|none|,|	all 20	some 22
it:work|none|none|-|	first 12
it:work|none|none|:|	all-one 23	first 15	most -10	none 28
it:work|none|none|;|	none 14
it:work|none|none|adverb|	none -10
it:work|none|none|	all 21	all-one 8	most -10	some 20
it:work|none|none|auxiliary|	none 7
it:work|none|none|capital|	none -18
it:work|none|none|determiner|	all-one 7	none -11
it:work|none|none|preposition|	all 7	all-one -32	first -15
it:work|none|none|start|	first 22
it:work|none|none|stop|	all-one 19
it:work|none|none|that|	none 6
it:work|none|none|verb-judging|	all-one -11
it:work|none|none|verb-saying|	none 21
it:work|none|none|word|	all -10	all-one -12	first -17
it:work|right|none|	none 12
it:work|right|none|word|	none 12
lead|lower|	' -19	( -15	, 26	: -12	; 18	adverb 16	auxiliary 18	capital 27	determiner -7	possessive 19	pronoun 10	quote -25	that 9	verb-saying 7	word 9	– -11	’ 27
lead|other|	: -18	auxiliary -20	start 10	stop 10	word -18
lead|upper|	' -19	( -21	* 20	, -23	- 12	: 15	; -13	adverb 8	auxiliary -35	capital -33	coordinator -37	determiner -11	possessive -22	preposition -24	pronoun -13	quote 40	start 19	stop 29	subordinator -46	verb-judging -42	verb-saying -21	verb-thinking -21	word -39	— 18
naming|begriff|1|	1 -13
naming|called|1|	1 8	4-7 21
naming|called|2|	1 49	4-7 32	8+ 18
naming|called|3|	1 51	2-3 32	4-7 72	8+ 23
naming|christened|1|	2-3 -22
naming|conhecido|2|	8+ 12
naming|dit|1|	2-3 -17	4-7 19
naming|dit|2|	4-7 20
naming|dit|3|	2-3 19	4-7 25	8+ 27
naming|entitled|1|	4-7 -6
naming|false|	, 35	: -7	adverb -11	auxiliary -14	capital -15	determiner 11	preposition -18	pronoun 18	quote 24	stop 8	subordinator -44	that 22	verb-judging -17	verb-saying 20	verb-thinking -21	word -18
naming|known|2|	1 -31	2-3 -20
naming|known|3|	2-3 -46
naming|labeled|1|	2-3 -17
naming|mot|2|	1 -27
naming|named|1|	1 -23	2-3 -20
naming|named|2|	2-3 -16
naming|nicknamed|1|	2-3 -22	4-7 -23
naming|none|	1 -15	8+ 10
naming|palavra|1|	1 -26
naming|parola|1|	1 -21
naming|phrase|1|	1 -22	2-3 -23
naming|slogan|1|	2-3 -21	4-7 -12
naming|so-called|1|	1 -21	2-3 -46
naming|sogenannte|1|	1 -16
naming|termed|1|	2-3 29
naming|term|1|	1 -19	2-3 -25
naming|titled|1|	2-3 -19	4-7 -28
naming|true|	' -28	( -27	* 20	, -8	- 12	: 9	; 7	adverb 22	auxiliary 10	determiner -17	preposition -9	start 19	stop 29	verb-judging -7	verb-saying -19	verb-thinking 8	word -6	– -11	— 21
naming|words|1|	2-3 -34
naming|words|2|	4-7 15
naming|word|1|	1 -15
nl:alone|first|	4-7 15	8+ 7
nl:alone|inside|	8+ 10
nl:best-gap|according-to|according|gap|according-to|,|	4-7 18	8+ 9
nl:best-gap|according-to|according|gap|according-to||	2-3 15	4-7 33
nl:best-gap|colon|naked||	4-7 8
nl:best-gap|named-before|naked||	4-7 -13
nl:best-gap|named-nearby|naked||	1 -18	4-7 28	8+ 10
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 9
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -16
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 12	8+ 13
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 9
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 25	8+ 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 12
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 11
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 -7	2-3 14	4-7 16	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -18
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 12	4-7 19	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 7	4-7 13
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 12
nl:best-gap|topic|naked||	1 8	4-7 27	8+ 8
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 25
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 6
nl:best-intro|,|naked|2-4|	4-7 22
nl:best-intro|:|naked|1|	4-7 7
nl:best-intro|:|naked|2-4|	4-7 13
nl:best-intro|:|naked|5-10|	4-7 6
nl:best-intro|:|saying|1|	4-7 11
nl:best-intro|:|saying|2-4|	2-3 12	4-7 17	8+ 11
nl:best-intro|:|saying|5-10|	2-3 11
nl:best-intro|adverb|saying|5-10|	4-7 7
nl:best-intro|auxiliary|naked|5-10|	2-3 30
nl:best-intro|auxiliary|saying|5-10|	4-7 18
nl:best-intro|determiner|judging|1|	4-7 9
nl:best-intro|determiner|saying|2-4|	2-3 -21
nl:best-intro|preposition|naked|2-4|	4-7 18
nl:best-intro|preposition|naked|5-10|	4-7 20
nl:best-intro|preposition|naked|far|	2-3 -10
nl:best-intro|preposition|saying|1|	2-3 15
nl:best-intro|start|naked|2-4|	8+ 7
nl:best-intro|start|naked|far|	8+ 7
nl:best-intro|start|saying|1|	4-7 14
nl:best-intro|stop|according|1|	4-7 7	8+ 9
nl:best-intro|stop|judging|1|	4-7 13	8+ 13
nl:best-intro|stop|naked|1|	4-7 15	8+ 7
nl:best-intro|stop|naked|2-4|	4-7 -13
nl:best-intro|stop|naked|5-10|	4-7 15	8+ 6
nl:best-intro|stop|naked|far|	4-7 25
nl:best-intro|stop|other|1|	8+ 9
nl:best-intro|stop|saying|1|	2-3 20	4-7 25	8+ 7
nl:best-intro|stop|saying|5-10|	8+ 13
nl:best-intro|that|judging|1|	4-7 11
nl:best-intro|verb-judging|judging|0|	4-7 9
nl:best-intro|word|according|2-4|	4-7 13
nl:best-intro|word|judging|2-4|	2-3 28	4-7 15
nl:best-intro|word|judging|5-10|	4-7 11
nl:best-intro|word|naked|5-10|	1 -20	2-3 -23	4-7 12
nl:best-intro|word|naked|far|	2-3 -21
nl:best-intro|word|saying|1|	4-7 19
nl:best-lead|lower|,|judging|	speaker-then-quote 11
nl:best-lead|lower|,|naked|	named-nearby 12
nl:best-lead|lower|,|saying|	verb-then-speaker 6
nl:best-lead|lower|adverb|according|	according-to 10
nl:best-lead|lower|adverb|judging|	speaker-then-quote 9
nl:best-lead|lower|auxiliary|saying|	verb-then-speaker 25
nl:best-lead|lower|capital|judging|	speaker-then-quote 14
nl:best-lead|lower|capital|saying|	speaker-then-quote 19
nl:best-lead|lower|determiner|judging|	speaker-then-quote 9
nl:best-lead|lower|determiner|naked|	named-nearby -19
nl:best-lead|lower|determiner|saying|	quote-then-speaker -7	speaker-then-quote -15
nl:best-lead|lower|preposition|naked|	named-nearby 21
nl:best-lead|lower|preposition|saying|	speaker-then-quote -10
nl:best-lead|lower|that|judging|	speaker-then-quote 11
nl:best-lead|lower|that|naked|	named-nearby 20
nl:best-lead|lower|that|saying|	speaker-then-quote -15
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 19
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 15
nl:best-lead|lower|word|according|	according-to 18
nl:best-lead|lower|word|naked|	named-nearby -28	topic 26
nl:best-lead|lower|word|saying|	quote-then-verb 10	speaker-then-quote 19
nl:best-lead|upper|:|naked|	colon 8	named-nearby 19
nl:best-lead|upper|:|saying|	quote-then-verb 11	sentence-before 14	speaker-then-quote 18
nl:best-lead|upper|preposition|naked|	named-nearby -10
nl:best-lead|upper|start|naked|	named-nearby 23	topic 7
nl:best-lead|upper|start|saying|	quote-then-speaker -9	quote-then-verb 15	sentence-after 8
nl:best-lead|upper|stop|according|	according-to 9
nl:best-lead|upper|stop|judging|	quote-then-verb 15
nl:best-lead|upper|stop|naked|	named-before -8	named-nearby 32	topic 16
nl:best-lead|upper|stop|other|	quote-then-verb 19
nl:best-lead|upper|stop|saying|	quote-then-verb 22
nl:best-lead|upper|stop|thinking|	sentence-before 17
nl:best-lead|upper|subordinator|naked|	named-nearby -14
nl:best-lead|upper|word|naked|	named-nearby -22	topic -7
nl:best-lemma|	appen 14	bekennen 19	benadrukken 15	bevestigen -20	blijven -6	constateren 12	erkennen 15	fluisteren 11	foeteren 7	geven 24	glimlachen 9	grappen 16	heten -22	houden 7	informeren 10	klinken 17	lachen 13	laten -16	leggen 9	luiden 10	mailen 7	melden 8	noemen 34	peinzen 19	pleiten -19	prijzen 9	reageren 19	roepen 20	spreken 22	staan -9	stellen -8	unlisted 14	vatten 8	vertellen 17	vinden -9	vragen 15	waarschuwen 20	zeggen 22	zien 17	zuchten 8	zweren 13
nl:best-lemma|appen|quote-then-verb|	1 14
nl:best-lemma|bekennen|quote-then-verb|	1 20
nl:best-lemma|foeteren|quote-then-verb|	1 7
nl:best-lemma|geven|quote-then-verb|	1 25
nl:best-lemma|grappen|quote-then-verb|	1 16
nl:best-lemma|lachen|quote-then-verb|	1 11
nl:best-lemma|laten|quote-then-verb|	1 28
nl:best-lemma|laten|speaker-then-quote|	5-10 -19
nl:best-lemma|leggen|quote-then-verb|	1 9
nl:best-lemma|luiden|quote-then-verb|	1 10
nl:best-lemma|melden|quote-then-verb|	1 8
nl:best-lemma|noemen|speaker-then-quote|	1 9	2-4 26	5-10 16
nl:best-lemma|none|according-to|	0 29	1 9	2-4 13	5-10 18
nl:best-lemma|none|named-before|	1 15	2-4 -14	5-10 17	far 26
nl:best-lemma|none|named-nearby|	1 12	2-4 16	5-10 -6	far -19
nl:best-lemma|none|speaker-then-quote|	2-4 14
nl:best-lemma|none|topic|	2-4 -17	5-10 -9	far 20
nl:best-lemma|prijzen|speaker-then-quote|	0 9
nl:best-lemma|reageren|quote-then-verb|	1 18
nl:best-lemma|roepen|quote-then-verb|	1 23
nl:best-lemma|schrijven|quote-then-verb|	1 9
nl:best-lemma|schrijven|speaker-then-quote|	5-10 18
nl:best-lemma|spreken|speaker-then-quote|	1 19	2-4 8
nl:best-lemma|stellen|quote-then-verb|	1 12
nl:best-lemma|unlisted|quote-then-verb|	1 19
nl:best-lemma|verklaren|quote-then-verb|	1 7
nl:best-lemma|vertellen|quote-then-verb|	1 17
nl:best-lemma|vinden|quote-then-verb|	1 14
nl:best-lemma|vinden|speaker-then-quote|	2-4 -15
nl:best-lemma|vragen|speaker-then-quote|	2-4 13
nl:best-lemma|zeggen|quote-then-verb|	1 12
nl:best-lemma|zeggen|speaker-then-quote|	2-4 20
nl:best-lemma|zien|speaker-then-quote|	2-4 7
nl:best-lemma|zuchten|quote-then-verb|	1 8
nl:best-lemma|zweren|quote-then-verb|	1 13
nl:best-near|according-to|according|	0 29	1 9	2-4 13	5-10 18
nl:best-near|according|0|	4-7 25
nl:best-near|according|1|	4-7 8	8+ 9
nl:best-near|according|2-4|	2-3 10	4-7 13
nl:best-near|according|5-10|	4-7 18
nl:best-near|judging|0|	4-7 9
nl:best-near|judging|1|	4-7 13	8+ 8
nl:best-near|judging|2-4|	1 -7	2-3 28	4-7 17
nl:best-near|judging|5-10|	4-7 12
nl:best-near|naked|1|	2-3 11	4-7 15	8+ 6
nl:best-near|naked|2-4|	2-3 -20	4-7 -9
nl:best-near|naked|5-10|	1 -22	4-7 28	8+ 7
nl:best-near|naked|far|	2-3 -8	4-7 24	8+ 14
nl:best-near|named-before|naked|	1 15	2-4 -14	5-10 17	far 26
nl:best-near|named-nearby|naked|	1 12	2-4 16	5-10 -6	far -19
nl:best-near|other|1|	8+ 9
nl:best-near|quote-then-speaker|saying|	0 -17	1 -9	5-10 15
nl:best-near|quote-then-verb|judging|	1 13
nl:best-near|quote-then-verb|other|	1 19
nl:best-near|quote-then-verb|saying|	1 23
nl:best-near|saying|0|	1 -14	2-3 -13	4-7 15
nl:best-near|saying|1|	2-3 19	4-7 25	8+ 7
nl:best-near|saying|2-4|	2-3 -7	4-7 25	8+ 9
nl:best-near|saying|5-10|	1 -26	2-3 17	4-7 -14	8+ 6
nl:best-near|saying|far|	2-3 18	4-7 8
nl:best-near|sentence-after|saying|	0 23
nl:best-near|sentence-before|saying|	5-10 14
nl:best-near|sentence-before|thinking|	2-4 17
nl:best-near|speaker-then-quote|judging|	0 19	1 11	2-4 9	5-10 21
nl:best-near|speaker-then-quote|saying|	1 19	5-10 -13	far 20
nl:best-near|topic|naked|	2-4 -17	5-10 -9	far 20
nl:best-near|verb-then-speaker|saying|	2-4 20	5-10 -6
nl:best-order|according|according|0|	4-7 25
nl:best-order|according|according|1|	4-7 8	8+ 9
nl:best-order|according|according|2-4|	2-3 10	4-7 13
nl:best-order|according|according|5-10|	4-7 18
nl:best-order|apposed|saying|0|	2-3 -8
nl:best-order|direct|judging|1|	4-7 9
nl:best-order|direct|judging|2-4|	1 -7	2-3 21	4-7 16
nl:best-order|direct|judging|5-10|	4-7 12
nl:best-order|direct|saying|0|	1 -14	4-7 15
nl:best-order|direct|saying|1|	2-3 15	4-7 13
nl:best-order|direct|saying|2-4|	2-3 -20	4-7 17	8+ 9
nl:best-order|direct|saying|5-10|	1 -26	2-3 22	4-7 -17	8+ 6
nl:best-order|inverted|judging|1|	4-7 13	8+ 13
nl:best-order|inverted|other|1|	8+ 9
nl:best-order|inverted|saying|1|	2-3 18	4-7 24	8+ 7
nl:best-order|inverted|saying|2-4|	4-7 20
nl:best-order|inverted|saying|5-10|	2-3 -10	4-7 11
nl:best-order|naked|naked|1|	2-3 11	4-7 15	8+ 6
nl:best-order|naked|naked|2-4|	2-3 -20	4-7 -9
nl:best-order|naked|naked|5-10|	1 -22	4-7 28	8+ 7
nl:best-order|naked|naked|far|	2-3 -8	4-7 24	8+ 14
nl:best-phrase|name|	according 14	direct -13	judging 11	saying 11
nl:best-phrase|noun|	according 27	direct 15	judging 28	naked 10	other 16	saying -9
nl:best-phrase|pronoun|	according 26	judging 10	naked -19
nl:best-score|	-1 11	-2 -9	-4 10	2 8	4 27	5 14	6 21
nl:best-score|-1|	4-7 27	8+ 9
nl:best-score|-2|	1 -20	2-3 11	4-7 -17
nl:best-score|-3|	2-3 18	4-7 8
nl:best-score|-4|	8+ 7
nl:best-score|0|	1 16	2-3 -12	4-7 22	8+ 14
nl:best-score|1|	1 11	2-3 -19	4-7 -7	8+ 7
nl:best-score|2|	1 -24	2-3 14	4-7 38	8+ 13
nl:best-score|3|	1 -10	4-7 20	8+ 9
nl:best-score|4|	2-3 -11	4-7 40	8+ 8
nl:best-score|5|	2-3 16	4-7 8	8+ 10
nl:best-score|6|	4-7 24
nl:best|according-to|according|	2-3 15	4-7 39	8+ 9
nl:best|colon|naked|	4-7 8
nl:best|named-before|naked|	4-7 -13
nl:best|named-nearby|naked|	1 -18	4-7 28	8+ 10
nl:best|quote-then-speaker|saying|	1 -16	2-3 -13
nl:best|quote-then-verb|judging|	4-7 12	8+ 13
nl:best|quote-then-verb|other|	8+ 9
nl:best|quote-then-verb|saying|	4-7 25	8+ 7
nl:best|sentence-after|saying|	4-7 21
nl:best|sentence-before|saying|	2-3 11
nl:best|speaker-then-quote|judging|	2-3 14	4-7 21	8+ 6
nl:best|speaker-then-quote|saying|	2-3 11	4-7 -14	8+ 11
nl:best|topic|naked|	1 8	4-7 27	8+ 8
nl:best|verb-then-speaker|saying|	4-7 13
nl:case-follow|all-one|,verb-saying|	none 22
nl:case-follow|all-one|auxiliary|	none -16
nl:case-follow|all-one|end|	. 11
nl:case-follow|all-one|stop|	none -31
nl:case-follow|all-one|word|	none -10
nl:case-follow|all|stop|	none -8
nl:case-follow|first|,verb-judging|	none 6
nl:case-follow|first|,verb-saying|	none -8
nl:case-follow|first|,verb-thinking|	none 7
nl:case-follow|first|,word|	none 17
nl:case-follow|first|:|	none 7
nl:case-follow|first|capital|	. 30
nl:case-follow|first|determiner|	. 21
nl:case-follow|first|end|	. 22	none 17
nl:case-follow|first|preposition|	. 10
nl:case-follow|first|that|	. 16
nl:case-follow|most|,verb-saying|	none 17
nl:case-follow|none|,preposition|	none -13
nl:case-follow|none|,verb-saying|	none 10
nl:case-follow|none|;|	none 11
nl:case-follow|none|auxiliary|	none 9
nl:case-follow|none|end|	. 10	none 19
nl:case-follow|none|stop|	none 8
nl:case-follow|some|stop|	none 18
nl:case-intro|all-one|	stop 14	word -16
nl:case-intro|all|	preposition -9
nl:case-intro|first|	: 23	preposition -10	start 17
nl:case-intro|most|	stop 17
nl:case-intro|none|	, 16	adverb 23	capital 8	coordinator 11	determiner -23	pronoun 10	verb-judging 19	verb-saying 15	word 22
nl:case-intro|some|	, 11	preposition 17
nl:case|all-one|	2 -14	3 10
nl:case|all|	2 -9	3 -9
nl:case|first|	10+ 9	2 8	3 11	4-5 -8	6-9 16
nl:case|none|	10+ 8	2 -11	3 30	6-9 33
nl:case|some|	6-9 10
nl:clause|false|false|	all -13	first 24	some 17
nl:clause|false|true|	first 28	none 24
nl:clause|true|false|	first 34	none 36
nl:clause|true|true|	first -7	none 22
nl:ending|	! 13	. 34	? 11	none -6
nl:family|"|	1 15	8+ 9
nl:family|'|	4-7 15	8+ 8
nl:family|«|	2-3 -12	4-7 25
nl:family|‘|	2-3 9	8+ 7
nl:family|’|	4-7 19
nl:family|“|	1 -26	2-3 -8	4-7 21	8+ 10
nl:family|„|	1 6	2-3 12	4-7 22	8+ 7
nl:follow|	,determiner -15	,preposition -12	,verb-judging 6	,verb-thinking 7	,word 15	: 16	; 11	capital 19	determiner -9	end 38	that 16	verb-saying -18	word -6
nl:headline|false|	8+ 10
nl:headline|true|	2-3 16	4-7 13
nl:in-noun|false|false|1|	all-one 6	none -8
nl:in-noun|false|false|2-3|	all -11	all-one 15	first 9	none 27
nl:in-noun|false|false|4-7|	first -6	some 18
nl:in-noun|false|false|8+|	first 9	none 13
nl:in-noun|false|true|2-3|	all-one 10
nl:in-noun|false|true|4-7|	first 15
nl:in-noun|true|false|2-3|	all-one -16	none -12
nl:in-noun|true|false|4-7|	none 36
nl:in-noun|true|false|8+|	none 10
nl:in-noun|true|true|2-3|	none -25
nl:intro-follow|,|stop|	4-7 22
nl:intro-follow|:|,verb-saying|	4-7 11
nl:intro-follow|:|capital|	4-7 8
nl:intro-follow|:|determiner|	4-7 24	8+ 16
nl:intro-follow|:|end|	2-3 21	4-7 12
nl:intro-follow|auxiliary|stop|	2-3 30	4-7 28
nl:intro-follow|coordinator|stop|	4-7 11
nl:intro-follow|determiner|,preposition|	2-3 -13
nl:intro-follow|determiner|stop|	2-3 -18	4-7 20
nl:intro-follow|determiner|word|	2-3 -19
nl:intro-follow|preposition|stop|	4-7 -10	8+ 9
nl:intro-follow|preposition|word|	1 -21
nl:intro-follow|start|,verb-saying|	8+ 7
nl:intro-follow|start|,verb-thinking|	8+ 7
nl:intro-follow|start|,word|	4-7 15
nl:intro-follow|start|:|	4-7 7
nl:intro-follow|stop|,verb-judging|	4-7 13
nl:intro-follow|stop|,verb-saying|	2-3 20	4-7 -11	8+ 7
nl:intro-follow|stop|,word|	4-7 16	8+ 9
nl:intro-follow|stop|capital|	4-7 15
nl:intro-follow|stop|end|	2-3 18	4-7 21
nl:intro-follow|that|stop|	4-7 10
nl:intro-follow|verb-judging|stop|	4-7 9
nl:intro-follow|word|,verb-saying|	4-7 23
nl:intro-follow|word|auxiliary|	4-7 16
nl:intro-follow|word|stop|	2-3 -13	4-7 28
nl:intro-follow|word|word|	2-3 -22
nl:intro|	: 18	adverb 23	capital 8	coordinator 11	determiner -25	preposition -6	pronoun 10	start 16	subordinator -6	verb-judging 19	word 12
nl:lead|lower|	, 16	adverb 23	capital 8	coordinator 11	determiner -23	pronoun 10	verb-judging 19	verb-saying 15	word 22
nl:lead|upper|	, -19	: 18	preposition -21	start 16	subordinator -14	word -16
nl:naming|false|	: -6	word -25
nl:naming|none|	2-3 9	8+ 10
nl:naming|true|	: 27	adverb 23	capital 8	coordinator 11	determiner -25	preposition -6	pronoun 10	start 16	subordinator -6	verb-judging 19	word 23
nl:others|0|	8+ 10
nl:others|1|	2-3 23	4-7 16
nl:own-case|false|all-one|	stop 14	word -16
nl:own-case|false|all|	preposition -9
nl:own-case|false|first|	: 23	preposition -10	start 22	stop 38
nl:own-case|false|none|	, 15	adverb 23	capital 8	determiner -27	preposition -6	pronoun 10	verb-judging 19	verb-saying 15	word 18
nl:own-case|false|some|	preposition 17
nl:own-case|true|first|	: 15	start 9	stop -10
nl:own-case|true|none|	, 14	auxiliary 21	determiner 8	preposition 34	that 25	word 19
nl:own|false|	8+ 8
nl:own|true|	2-3 10	8+ 10
nl:sentence|judging|	2-3 15	4-7 23	8+ 6
nl:sentence|none|	4-7 40	8+ 11
nl:sentence|saying|	4-7 -13	8+ 9
nl:sentence|thinking|	4-7 15	8+ 6
nl:size-ending|10+|.|	determiner 6	end 6
nl:size-ending|10+|none|	,verb-saying 8	,verb-thinking 7	,word 11	stop 6
nl:size-ending|1|none|	,verb-saying 22	auxiliary -25	stop -8
nl:size-ending|2|.|	end 24
nl:size-ending|2|none|	,determiner -16	,preposition -12	,verb-saying 23	preposition -17	stop -6	word -18
nl:size-ending|3|.|	end 9
nl:size-ending|3|none|	,verb-saying 11	; 11	preposition 20	stop 19	word -14
nl:size-ending|4-5|.|	capital 17	end 25
nl:size-ending|4-5|none|	,verb-saying -11	,word 21	auxiliary 17	end 11
nl:size-ending|6-9|.|	capital 7	determiner 26	end 10
nl:size-ending|6-9|none|	,verb-judging 12	,verb-saying 17	,word 6	: 7	end 8	stop 24
nl:size-follow|10+|	,verb-saying 8	,verb-thinking 7	,word 11	determiner 7	end 7	stop 6
nl:size-follow|1|	,verb-saying 22	auxiliary -25	end 15	stop -8
nl:size-follow|2|	,determiner -16	,preposition -12	,verb-saying 18	end 19	preposition -17	stop -6	word -18
nl:size-follow|3|	,verb-saying 11	; 11	end 11	preposition 20	stop 19	word -14
nl:size-follow|4-5|	,verb-saying -10	,word 21	auxiliary 17	capital 17	end 20
nl:size-follow|6-9|	,verb-judging 12	,verb-saying 17	,word 6	: 7	capital 7	determiner 26	end 10	stop 24
nl:size-intro|10+|	: 10	start 8	stop 8
nl:size-intro|1|	adverb 19	auxiliary -27	determiner -9	stop 12	word 6
nl:size-intro|2|	determiner -26	preposition -9	start 18	stop 35	word -9
nl:size-intro|3|	: 15	auxiliary 22	capital 19	determiner -15	preposition 12	stop 11	that 26	word 24
nl:size-intro|4-5|	, 23	: 18	adverb 8	auxiliary 25	coordinator 11	preposition -11	start 19	stop -11	word 26
nl:size-intro|6-9|	, 10	: 19	capital 7	determiner 9	preposition 16	start 7	stop 16	that 10	word 20
nl:size|	10+ 9	2 -16	3 25	4-5 -9	6-9 32
nl:subject|elided|	,verb-saying -17	4-7 -16	8+ 6	stop -8
nl:subject|none|	,determiner -6	,verb-judging 6	,verb-thinking 7	,word 13	4-7 43	8+ 9	: 14	auxiliary 7	capital 19	determiner 18	end 31	preposition 13	that 16	word -26
nl:subject|own|	,preposition -9	,verb-saying 37	,word 14	8+ 9	auxiliary -11	capital 6	determiner -15	end 22	preposition -11	verb-saying -9	word 8
nl:two-before|)|	stop 7
nl:two-before|,|	coordinator 11	word 9
nl:two-before|adverb|	stop 16
nl:two-before|auxiliary|	adverb 13	stop 19
nl:two-before|capital|	, 7	: 29	auxiliary 17	stop 15	verb-saying 15
nl:two-before|determiner|	, -11	word 20
nl:two-before|preposition|	capital 21	stop 16
nl:two-before|pronoun|	, 12	preposition 9	word -9
nl:two-before|quote|	stop 18
nl:two-before|start|	start 16
nl:two-before|subordinator|	determiner -15
nl:two-before|verb-judging|	determiner 9	that 11
nl:two-before|verb-saying|	preposition 26	stop 19
nl:two-before|word|	: 12	adverb 11	determiner -25	preposition -19	subordinator 12	that -6	word 31
nl:two-words-before|)|	. 7
nl:two-words-before|,|	maar 11
nl:two-words-before|aan|	. 7
nl:two-words-before|droog|	. 13
nl:two-words-before|het|	kabinet 16	over 9
nl:two-words-before|hij|	, 9
nl:two-words-before|in|	. 16
nl:two-words-before|is|	. 21
nl:two-words-before|meter|	. 14
nl:two-words-before|noemde|	haar 9
nl:two-words-before|noemt|	dat 11
nl:two-words-before|op|	. 14
nl:two-words-before|over|	de -11
nl:two-words-before|sprak|	van 22
nl:two-words-before|spreekt|	van 20
nl:two-words-before|start|	start 16
nl:two-words-before|toe|	. 22
nl:two-words-before|uit|	. 7
nl:two-words-before|uur|	. 14
nl:two-words-before||	. 18
nl:verb|false|2-3|	upper -6
nl:verb|false|4-7|	upper 41
nl:verb|false|8+|	lower 11	upper 7
nl:verb|true|2-3|	lower 11	upper 10
nl:verb|true|4-7|	lower 30	upper -8
nl:verb|true|8+|	lower 10	upper 9
nl:word-after|	, -8	: 16	; 11	dat 16	de 19	end 38	gedoopt -17	is -7	te -14	van 16	wordt 10
nl:word-after|,|	? 11	none -8
nl:word-after|:|	none 16
nl:word-after|;|	none 11
nl:word-after|dat|	. 16
nl:word-after|de|	. 19
nl:word-after|end|	. 26	none 26
nl:word-after|gedoopt|	none -17
nl:word-after|is|	none -7
nl:word-after|te|	none -14
nl:word-after|van|	none 16
nl:word-after|wordt|	none 10
nl:word-before|,|	2-3 -9	4-7 23
nl:word-before|.|	1 12	2-3 33	4-7 -9	8+ 8
nl:word-before|	: 18	? 23	als -6	daarentegen 9	de -15	een -24	er 18	haar 9	had -8	het -21	in -7	is 12	kabinet 16	maar 11	met -7	over 9	start 16	van 25	voor -18	zijn -10
nl:word-before|:|	2-3 9	4-7 20	8+ 13
nl:word-before|?|	4-7 20	8+ 16
nl:word-before|dat|	2-3 26	4-7 13
nl:word-before|de|	2-3 -14
nl:word-before|een|	2-3 -23
nl:word-before|er|	4-7 7
nl:word-before|haar|	4-7 20
nl:word-before|in|	2-3 -7
nl:word-before|is|	2-3 30
nl:word-before|maar|	4-7 11
nl:word-before|over|	4-7 9
nl:word-before|start|	2-3 18	4-7 15	8+ 7
nl:word-before|van|	2-3 16	4-7 28
nl:word-before|voor|	2-3 -19
nl:work|none|none|,|	none 16	some 11
nl:work|none|none|:|	first 23
nl:work|none|none|adverb|	none 23
nl:work|none|none|	all -13	most 17	none 7	some 18
nl:work|none|none|capital|	none 8
nl:work|none|none|coordinator|	none 11
nl:work|none|none|determiner|	none -23
nl:work|none|none|preposition|	all -9	first -9	some 17
nl:work|none|none|pronoun|	none 10
nl:work|none|none|start|	first 17
nl:work|none|none|stop|	all-one 14	most 17
nl:work|none|none|verb-judging|	none 19
nl:work|none|none|verb-saying|	none 15
nl:work|none|none|word|	all-one -16	none 22
nobody|1|	preposition -21	start -9	word -25
nobody|2-3|	auxiliary -28	determiner -15	start 6	subordinator -20	word -29	— 10
nobody|4-7|	, -17	start 41	stop 26
nobody|8+|	start 25	stop 26
others|0|	8+ 9
others|1|	2-3 -22	8+ 39
others|2|	1 -56	2-3 -20	4-7 -12
others|3|	1 -46
own-case|false|all-one|	( -20	, -28	: 23	adverb -27	coordinator -26	possessive -20	preposition -7	pronoun 19	start -25	stop 12	subordinator -50	verb-judging -50
own-case|false|all|	, -33	: 11	auxiliary -27	capital -22	coordinator -27	possessive -34	preposition -24	pronoun -18	start -24	stop 15	subordinator -26	verb-judging -39	verb-saying -32	word -24
own-case|false|first|	( -13	, 8	- 10	: 12	capital -13	determiner -22	quote 20	start 28	stop 28	verb-saying 28	word -52	— 14
own-case|false|most|	: -7	auxiliary 9	capital 8	preposition -12	start 10	word -14
own-case|false|none|	' -19	, 22	: -15	; 18	adverb 22	auxiliary 7	capital 17	coordinator 12	possessive 19	quote -25	subordinator 8	that 9	verb-judging 9	verb-saying 11	word 7	– -15	’ 27
own-case|false|some|	, 33	auxiliary 47	capital 27	coordinator -13	determiner -12	preposition 37	pronoun 18	subordinator 26	verb-judging -20	verb-saying 33	word 29
own-case|true|all-one|	: -16	stop 11	verb-saying -23	word -17
own-case|true|all|	possessive 13	stop 34	verb-judging -17	word -27
own-case|true|first|	, 55	capital -7	quote 34	start 37	stop 26	verb-saying -49	— 11
own-case|true|most|	: 24	start 26	stop 18
own-case|true|none|	, 48	: 13	auxiliary 33	capital 10	determiner 23	preposition -31	subordinator -19	that 17	verb-judging 22	verb-saying -13	word 49
own-case|true|some|	, 9	word 24
own|false|	1 -10	2-3 -11	8+ 39
own|true|	1 -16	2-3 -9
pt:alone|first|	4-7 10	8+ 7
pt:alone|inside|	8+ 9
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 12
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 12
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -17	4-7 40	8+ 14
pt:best-gap|according-to|according|gap|according-to||	1 -21
pt:best-gap|named-before|naked||	2-3 15	4-7 23	8+ 7
pt:best-gap|named-nearby|naked||	1 -7	2-3 25	4-7 17	8+ 11
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -9
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	8+ 13
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -10	4-7 12	8+ 8
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 14	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 26	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before||	8+ 7
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 23
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 14	2-3 -32	4-7 24
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 23
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -12	4-7 32
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 25
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 23	4-7 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 20
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 20
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 11	8+ 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 11	4-7 27
pt:best-gap|topic|naked||	2-3 14	4-7 -11	8+ 8
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 22	4-7 17
pt:best-intro|,|naked|far|	4-7 9
pt:best-intro|,|saying|1|	2-3 9
pt:best-intro|,|saying|5-10|	2-3 25	4-7 14
pt:best-intro|,|saying|far|	4-7 8
pt:best-intro|:|judging|2-4|	2-3 19
pt:best-intro|:|naked|1|	4-7 -10	8+ 15
pt:best-intro|:|naked|2-4|	4-7 23	8+ 7
pt:best-intro|:|naked|5-10|	4-7 34	8+ 7
pt:best-intro|:|naked|far|	4-7 19	8+ 11
pt:best-intro|:|saying|1|	2-3 -15	4-7 24	8+ 17
pt:best-intro|:|saying|2-4|	2-3 18	4-7 19	8+ 12
pt:best-intro|:|saying|5-10|	4-7 34
pt:best-intro|auxiliary|according|5-10|	2-3 -8	8+ 13
pt:best-intro|auxiliary|naked|far|	2-3 8
pt:best-intro|auxiliary|saying|2-4|	2-3 18	4-7 20
pt:best-intro|auxiliary|saying|5-10|	4-7 11
pt:best-intro|determiner|according|0|	1 -22
pt:best-intro|determiner|other|1|	2-3 -10
pt:best-intro|preposition|judging|2-4|	1 10
pt:best-intro|preposition|naked|2-4|	1 -29	2-3 -8	4-7 32
pt:best-intro|preposition|naked|5-10|	1 -18	2-3 11
pt:best-intro|preposition|naked|far|	2-3 17
pt:best-intro|preposition|saying|1|	2-3 16
pt:best-intro|preposition|saying|2-4|	2-3 6
pt:best-intro|preposition|saying|5-10|	2-3 -13
pt:best-intro|start|naked|far|	4-7 8	8+ 7
pt:best-intro|start|saying|1|	4-7 7	8+ 7
pt:best-intro|stop|naked|1|	4-7 22
pt:best-intro|stop|naked|2-4|	2-3 12	4-7 15	8+ 6
pt:best-intro|stop|naked|5-10|	2-3 21	4-7 17
pt:best-intro|stop|naked|far|	2-3 7	4-7 28	8+ 6
pt:best-intro|stop|other|1|	4-7 12	8+ 7
pt:best-intro|stop|saying|1|	2-3 14	4-7 10	8+ 6
pt:best-intro|stop|saying|5-10|	4-7 25	8+ 7
pt:best-intro|stop|saying|far|	8+ 8
pt:best-intro|that|naked|2-4|	4-7 6
pt:best-intro|that|naked|5-10|	4-7 12
pt:best-intro|that|naked|far|	4-7 6
pt:best-intro|that|saying|1|	4-7 6
pt:best-intro|that|saying|2-4|	2-3 10
pt:best-intro|verb-judging|judging|0|	2-3 -23
pt:best-intro|verb-saying|saying|0|	4-7 26
pt:best-intro|word|according|2-4|	2-3 12	4-7 19
pt:best-intro|word|according|5-10|	4-7 21
pt:best-intro|word|according|far|	4-7 23
pt:best-intro|word|naked|1|	2-3 -22
pt:best-intro|word|naked|2-4|	2-3 26	4-7 30
pt:best-intro|word|naked|5-10|	1 19	2-3 -21	8+ 15
pt:best-intro|word|saying|2-4|	1 8	4-7 11
pt:best-intro|word|saying|5-10|	2-3 -11	4-7 15	8+ 10
pt:best-intro|word|saying|far|	2-3 20
pt:best-lead|lower|,|according|	according-to 14
pt:best-lead|lower|,|naked|	named-nearby 9	topic 9
pt:best-lead|lower|,|saying|	speaker-then-quote 19	verb-then-speaker 19
pt:best-lead|lower|auxiliary|according|	according-to -6
pt:best-lead|lower|auxiliary|naked|	named-nearby 9	topic 14
pt:best-lead|lower|capital|saying|	speaker-then-quote 17
pt:best-lead|lower|coordinator|according|	according-to 24
pt:best-lead|lower|determiner|according|	according-to -22
pt:best-lead|lower|determiner|naked|	named-nearby 7
pt:best-lead|lower|preposition|judging|	speaker-then-quote -7
pt:best-lead|lower|preposition|naked|	named-nearby -23	topic 13
pt:best-lead|lower|preposition|saying|	quote-then-verb -14	speaker-then-quote 10
pt:best-lead|lower|subordinator|naked|	named-nearby 6	topic -21
pt:best-lead|lower|that|naked|	named-nearby 17
pt:best-lead|lower|that|saying|	speaker-then-quote 10
pt:best-lead|lower|verb-saying|saying|	speaker-then-quote -8
pt:best-lead|lower|word|naked|	named-nearby 27	topic -19
pt:best-lead|lower|word|saying|	speaker-then-quote 24	verb-then-speaker 16
pt:best-lead|upper|:|judging|	speaker-then-quote 29
pt:best-lead|upper|:|naked|	colon 21	named-nearby 40
pt:best-lead|upper|:|saying|	speaker-then-quote -6	verb-then-speaker 26
pt:best-lead|upper|determiner|other|	quote-then-verb -10
pt:best-lead|upper|preposition|according|	according-to -21
pt:best-lead|upper|preposition|naked|	named-nearby -9
pt:best-lead|upper|start|naked|	named-before 8	named-nearby 6
pt:best-lead|upper|start|saying|	quote-then-verb 7
pt:best-lead|upper|stop|naked|	named-before 22	named-nearby 19	topic 28
pt:best-lead|upper|stop|other|	quote-then-verb 12
pt:best-lead|upper|stop|saying|	quote-then-verb 14
pt:best-lead|upper|verb-saying|saying|	speaker-then-quote 19
pt:best-lead|upper|word|naked|	named-nearby -32	topic 9
pt:best-lead|upper|word|saying|	speaker-then-quote -20
pt:best-lead|upper|—|saying|	sentence-before 6
pt:best-lemma|	achar -9	acrescentar -16	admitir 9	afirmar -6	apelar 26	assegurar 24	atestar 18	atirar 9	avaliar 8	avisar -16	brincar 13	chamar -15	classificar -7	confessar -16	confirmar 24	considerar 26	criticar 7	declarar 16	defender -7	desabafar 15	discordar 8	dizer 32	escrever -16	explicar 6	falar 34	gracejar 11	gritar 19	indicar 14	informar 11	ironizar 20	lamentar 23	mandar 19	manifestar -12	negar 12	none 8	observar 6	pedir 31	perguntar 30	precisar 20	prometer 11	queixar -17	reclamar 22	reconhecer 15	recordar 15	recusar 12	rejeitar 15	relatar 9	rematar 16	responder 37	resumir 9	revelar 22	rir 7	saber -9	sorrir 6	sublinhar 9	sustentar 15
pt:best-lemma|admitir|speaker-then-quote|	5-10 8
pt:best-lemma|afirmar|quote-then-verb|	1 7
pt:best-lemma|afirmar|speaker-then-quote|	2-4 -10
pt:best-lemma|apelar|sentence-before|	5-10 7
pt:best-lemma|chamar|speaker-then-quote|	0 -23
pt:best-lemma|classificar|speaker-then-quote|	2-4 -7
pt:best-lemma|confirmar|speaker-then-quote|	2-4 17
pt:best-lemma|considerar|speaker-then-quote|	5-10 8
pt:best-lemma|contar|quote-then-verb|	1 7
pt:best-lemma|contar|sentence-before|	5-10 6
pt:best-lemma|criticar|quote-then-verb|	1 7
pt:best-lemma|defender|quote-then-verb|	1 -7
pt:best-lemma|desabafar|quote-then-verb|	1 6
pt:best-lemma|discordar|speaker-then-quote|	1 8
pt:best-lemma|dizer|speaker-then-quote|	2-4 27	5-10 12
pt:best-lemma|escrever|quote-then-verb|	1 6
pt:best-lemma|escrever|speaker-then-quote|	2-4 9
pt:best-lemma|explicar|quote-then-verb|	1 7
pt:best-lemma|falar|speaker-then-quote|	1 30	5-10 18
pt:best-lemma|garantir|speaker-then-quote|	2-4 -17	5-10 24
pt:best-lemma|gracejar|quote-then-verb|	1 7
pt:best-lemma|informar|speaker-then-quote|	far 7
pt:best-lemma|ironizar|quote-then-verb|	1 8
pt:best-lemma|lamentar|speaker-then-quote|	5-10 27
pt:best-lemma|lembrar|quote-then-verb|	1 14
pt:best-lemma|mandar|speaker-then-quote|	2-4 13	5-10 23
pt:best-lemma|manifestar|speaker-then-quote|	0 -12
pt:best-lemma|negar|speaker-then-quote|	2-4 12
pt:best-lemma|none|according-to|	0 -9	1 -11	2-4 -8	5-10 -8	far 12
pt:best-lemma|none|colon|	1 21
pt:best-lemma|none|named-before|	2-4 7	5-10 19	far 12
pt:best-lemma|none|named-nearby|	1 -28	2-4 15	5-10 7	far 30
pt:best-lemma|none|sentence-before|	far 19
pt:best-lemma|none|speaker-then-quote|	0 -7	2-4 27
pt:best-lemma|none|topic|	1 -22	far 35
pt:best-lemma|observar|quote-then-verb|	1 6
pt:best-lemma|pedir|speaker-then-quote|	0 25	2-4 29	5-10 11
pt:best-lemma|prometer|quote-then-verb|	1 29
pt:best-lemma|queixar|quote-then-verb|	1 11
pt:best-lemma|recordar|quote-then-verb|	1 12
pt:best-lemma|rematar|quote-then-verb|	1 16
pt:best-lemma|responder|quote-then-verb|	1 10
pt:best-lemma|responder|speaker-then-quote|	5-10 7
pt:best-lemma|resumir|quote-then-verb|	1 7
pt:best-lemma|rir|quote-then-verb|	1 7
pt:best-lemma|sorrir|quote-then-verb|	1 6
pt:best-lemma|sublinhar|quote-then-verb|	1 6
pt:best-lemma|sustentar|speaker-then-quote|	5-10 14
pt:best-near|according-to|according|	0 -9	1 -11	2-4 -8	5-10 -8	far 12
pt:best-near|according|0|	1 -9
pt:best-near|according|2-4|	2-3 -16	4-7 23
pt:best-near|according|5-10|	2-3 -6	4-7 33	8+ 13
pt:best-near|according|far|	4-7 24	8+ 13
pt:best-near|colon|naked|	1 21
pt:best-near|judging|0|	2-3 -32
pt:best-near|judging|1|	4-7 12
pt:best-near|judging|2-4|	1 21	2-3 -15
pt:best-near|judging|5-10|	2-3 20
pt:best-near|naked|1|	1 -23	2-3 -16	4-7 -9	8+ 15
pt:best-near|naked|2-4|	1 -29	2-3 8	4-7 48	8+ 6
pt:best-near|naked|5-10|	2-3 15	4-7 -9	8+ 11
pt:best-near|naked|far|	1 9	2-3 40	4-7 24	8+ 8
pt:best-near|named-before|naked|	2-4 7	5-10 19	far 12
pt:best-near|named-nearby|naked|	1 -28	2-4 15	5-10 7	far 30
pt:best-near|other|1|	2-3 -10	4-7 12	8+ 8
pt:best-near|saying|0|	4-7 26
pt:best-near|saying|1|	2-3 -10	4-7 6	8+ 8
pt:best-near|saying|2-4|	2-3 19	4-7 17	8+ 8
pt:best-near|saying|5-10|	1 -21	2-3 -9	4-7 11
pt:best-near|saying|far|	2-3 24	4-7 16	8+ 7
pt:best-near|sentence-before|saying|	5-10 -15	far 23
pt:best-near|speaker-then-quote|judging|	0 -29	1 11	2-4 9	5-10 -9
pt:best-near|speaker-then-quote|saying|	2-4 23	far 23
pt:best-near|topic|naked|	1 -22	far 35
pt:best-near|verb-then-speaker|saying|	1 10	2-4 12
pt:best-order|according|according|0|	1 -9
pt:best-order|according|according|2-4|	2-3 -16	4-7 23
pt:best-order|according|according|5-10|	2-3 -6	4-7 33	8+ 13
pt:best-order|according|according|far|	4-7 24	8+ 13
pt:best-order|apposed|judging|2-4|	1 21
pt:best-order|apposed|saying|0|	4-7 21
pt:best-order|apposed|saying|1|	2-3 27	4-7 23	8+ 10
pt:best-order|apposed|saying|2-4|	2-3 20	4-7 21
pt:best-order|apposed|saying|5-10|	2-3 -7
pt:best-order|apposed|saying|far|	2-3 20
pt:best-order|apposition|saying|5-10|	4-7 12	8+ 7
pt:best-order|apposition|saying|far|	8+ 8
pt:best-order|direct|judging|0|	2-3 -32
pt:best-order|direct|judging|2-4|	1 10	2-3 -15
pt:best-order|direct|saying|0|	4-7 21
pt:best-order|direct|saying|1|	2-3 -9	4-7 19	8+ 16
pt:best-order|direct|saying|2-4|	2-3 30	4-7 9	8+ 7
pt:best-order|direct|saying|5-10|	1 -18	4-7 36	8+ 19
pt:best-order|direct|saying|far|	4-7 13
pt:best-order|inverted|other|1|	2-3 -10	4-7 12	8+ 8
pt:best-order|inverted|saying|1|	8+ 6
pt:best-order|inverted|saying|2-4|	4-7 12
pt:best-order|inverted|saying|5-10|	8+ 22
pt:best-order|naked|naked|1|	1 -23	2-3 -16	4-7 -9	8+ 15
pt:best-order|naked|naked|2-4|	1 -29	2-3 8	4-7 48	8+ 6
pt:best-order|naked|naked|5-10|	2-3 15	4-7 -9	8+ 11
pt:best-order|naked|naked|far|	1 9	2-3 40	4-7 24	8+ 8
pt:best-phrase|name|	according -17	apposed 26	judging 12	naked 30	other 12	saying 10
pt:best-phrase|noun|	direct -10	naked -12	other -8	saying -15
pt:best-phrase|pronoun|	according 14	saying 30
pt:best-score|	-1 -24	-4 -6	0 11	2 6	3 21	4 20	5 19
pt:best-score|-1|	1 -36	2-3 26	4-7 -17
pt:best-score|-2|	4-7 22
pt:best-score|-3|	4-7 33	8+ 8
pt:best-score|-4|	4-7 10
pt:best-score|0|	1 -14	2-3 13	4-7 50	8+ 20
pt:best-score|1|	1 -6	4-7 14	8+ 10
pt:best-score|2|	1 18	2-3 -13	4-7 23	8+ 10
pt:best-score|3|	2-3 10	4-7 39	8+ 6
pt:best-score|4|	2-3 33	4-7 12	8+ 7
pt:best-score|5|	2-3 6	4-7 12	8+ 6
pt:best|according-to|according|	1 -21	2-3 -15	4-7 46	8+ 15
pt:best|named-before|naked|	2-3 15	4-7 23	8+ 7
pt:best|named-nearby|naked|	1 -7	2-3 25	4-7 17	8+ 11
pt:best|quote-then-speaker|apposed|	2-3 -9
pt:best|quote-then-speaker|saying|	8+ 13
pt:best|quote-then-verb|other|	2-3 -10	4-7 12	8+ 8
pt:best|quote-then-verb|saying|	2-3 -12	8+ 6
pt:best|sentence-before|saying|	2-3 -14	4-7 26	8+ 6
pt:best|speaker-then-quote|judging|	1 21	2-3 -24	4-7 31	8+ 11
pt:best|speaker-then-quote|saying|	4-7 36
pt:best|topic|naked|	2-3 14	4-7 -11	8+ 8
pt:best|verb-then-speaker|saying|	2-3 22	8+ 9
pt:case-follow|all-one|,that|	none -13
pt:case-follow|all-one|,word|	none -10
pt:case-follow|all-one|capital|	none -21
pt:case-follow|all-one|end|	none 13
pt:case-follow|all-one|stop|	none 23
pt:case-follow|all|,auxiliary|	none -6
pt:case-follow|all|,word|	none 11
pt:case-follow|all|stop|	none -25
pt:case-follow|first|,verb-judging|	none 16
pt:case-follow|first|,verb-saying|	? 6	none 17
pt:case-follow|first|,word|	? 10	none 26
pt:case-follow|first|end|	. 15	none 29
pt:case-follow|first|stop|	? 20	none -8
pt:case-follow|first|—|	none 12
pt:case-follow|most|,verb-saying|	none 9
pt:case-follow|most|stop|	none 20
pt:case-follow|none|,auxiliary|	none -9
pt:case-follow|none|,capital|	none 13
pt:case-follow|none|,coordinator|	none -11
pt:case-follow|none|,preposition|	none -15
pt:case-follow|none|,subordinator|	none -14
pt:case-follow|none|,verb-saying|	none 25
pt:case-follow|none|,word|	none -14
pt:case-follow|none|;|	none 16
pt:case-follow|none|coordinator|	none 12
pt:case-follow|none|stop|	none 6
pt:case-follow|none|word|	none 10
pt:case-follow|some|stop|	none 19
pt:case-intro|all-one|	, -20	: 20	capital -32	preposition -30	word 10
pt:case-intro|all|	determiner -7	preposition -25	stop 16	word -22
pt:case-intro|first|	: 6	start 8	stop 9	word -22	— 9
pt:case-intro|most|	: 19	start 7	word -17
pt:case-intro|none|	, 20	adverb 9	capital 17	coordinator 18	determiner 6	subordinator -12	that 16	verb-judging -14	verb-saying -9
pt:case-intro|some|	, 6	word 12
pt:case|all-one|	1 -32	2 29
pt:case|all|	2 -13	4-5 -16
pt:case|first|	10+ 7	2 10	6-9 34
pt:case|most|	4-5 18	6-9 12
pt:case|none|	10+ 17	2 -9	3 6	4-5 68
pt:case|some|	4-5 21	6-9 9
pt:clause|false|false|	all -25	most -14	some 18
pt:clause|false|true|	all-one 17	none -16
pt:clause|true|false|	first 18	most 12	none 20
pt:clause|true|true|	first 11	none 10
pt:ending|	! 23	. 25	? 20
pt:family|"|	2-3 -6	4-7 35	8+ 11
pt:family|'|	2-3 -29
pt:family|U|	8+ 6
pt:family|«|	1 -19	2-3 26	8+ 10
pt:family|‘|	4-7 8
pt:family|“|	8+ 7
pt:follow|	,auxiliary -10	,capital 13	,coordinator -11	,preposition -10	,subordinator -19	,that -18	,verb-judging 16	,verb-saying 13	: 14	; 16	auxiliary -17	capital -23	coordinator 15	determiner -10	end 8	— 11
pt:headline|false|	8+ 9
pt:headline|true|	1 -7	2-3 -14	4-7 27
pt:in-noun|false|false|1|	all-one -19	none -12
pt:in-noun|false|false|2-3|	all 7	all-one 15
pt:in-noun|false|false|4-7|	all -15	most 20	some 23
pt:in-noun|false|false|8+|	first 8	most 7	none 19
pt:in-noun|false|true|1|	all-one -19
pt:in-noun|true|false|1|	all-one -30
pt:in-noun|true|false|2-3|	all -23	all-one 14
pt:in-noun|true|false|4-7|	first -19	none 60
pt:in-noun|true|false|8+|	none 17
pt:intro-follow|,|stop|	2-3 18	4-7 17	8+ 6
pt:intro-follow|:|end|	2-3 17	4-7 26	8+ 8
pt:intro-follow|:|stop|	4-7 11	8+ 6
pt:intro-follow|auxiliary|stop|	8+ 13
pt:intro-follow|capital|capital|	1 -14
pt:intro-follow|capital|stop|	4-7 12
pt:intro-follow|coordinator|stop|	2-3 17
pt:intro-follow|determiner|,word|	2-3 -11
pt:intro-follow|determiner|preposition|	1 -22
pt:intro-follow|preposition|coordinator|	2-3 -7
pt:intro-follow|preposition|end|	2-3 31
pt:intro-follow|preposition|preposition|	1 -26	2-3 12
pt:intro-follow|preposition|stop|	1 -25	2-3 -6	4-7 12
pt:intro-follow|start|,verb-saying|	4-7 9	8+ 6
pt:intro-follow|start|,word|	8+ 11
pt:intro-follow|stop|,verb-saying|	2-3 20	4-7 17	8+ 7
pt:intro-follow|stop|,word|	2-3 18	4-7 29	8+ 6
pt:intro-follow|stop|end|	2-3 12	4-7 17
pt:intro-follow|that|stop|	2-3 14	4-7 12
pt:intro-follow|verb-saying|stop|	4-7 28
pt:intro-follow|word|;|	4-7 12
pt:intro-follow|word|end|	1 -13	2-3 -24
pt:intro-follow|word|preposition|	1 6
pt:intro-follow|word|stop|	1 8	2-3 18	4-7 17	8+ 12
pt:intro-follow|word|word|	2-3 -11
pt:intro-follow|—|end|	8+ 9
pt:intro|	: 14	adverb 9	capital -10	coordinator 12	preposition -9	start 8	stop 14	subordinator -12	that 16	verb-judging -26	verb-saying 6	— 9
pt:lead|lower|	, 21	adverb 9	coordinator 18	determiner 6	subordinator -12	that 16	verb-judging -14	verb-saying -8	word 6
pt:lead|upper|	, -20	: 14	capital -19	determiner -11	preposition -28	start 8	stop 14	verb-judging -20	verb-saying 19	word -9	— 9
pt:naming|conhecido|2|	8+ 12
pt:naming|false|	preposition -24	stop 12	word -26
pt:naming|none|	8+ 9
pt:naming|palavra|1|	1 -26
pt:naming|true|	: 14	adverb 9	capital -10	coordinator 12	preposition -8	start 8	stop 13	subordinator -12	that 16	verb-judging -22	verb-saying 6	word 8	— 9
pt:nobody|4-7|	stop 16
pt:others|0|	1 -7	8+ 9
pt:others|1|	2-3 13	8+ 15
pt:own-case|false|all-one|	, -20	: 20	capital -32	preposition -30	word 10
pt:own-case|false|all|	determiner -7	preposition -25	stop 16	word -22
pt:own-case|false|first|	start 8	stop 8	word -22	— 8
pt:own-case|false|most|	word -17
pt:own-case|false|none|	, 20	adverb 9	capital 17	coordinator 18	subordinator -12	that 16	verb-judging -14	verb-saying -9
pt:own-case|false|some|	, 6	word 12
pt:own-case|true|first|	: 24	start 9	stop 11	— 8
pt:own-case|true|none|	, 10
pt:own|false|	8+ 8
pt:own|true|	4-7 27	8+ 10
pt:sentence|judging|	2-3 -12	4-7 35	8+ 16
pt:sentence|none|	1 -41	4-7 -11	8+ 12
pt:sentence|saying|	1 11	2-3 7	4-7 24	8+ 8
pt:sentence|thinking|	4-7 16	8+ 11
pt:size-ending|10+|.|	end 8
pt:size-ending|10+|none|	,verb-saying 7	,word 9	stop 6
pt:size-ending|1|none|	,word -11	capital -21	coordinator 16	end -10	preposition -9	stop -7	word 13
pt:size-ending|2|none|	,auxiliary -10	,preposition 15	,verb-saying 13	,word -23	coordinator 6	preposition 12	word -17
pt:size-ending|3|.|	end 12
pt:size-ending|3|none|	,preposition -22	,verb-saying 18	,word 27	coordinator -18	end 24	stop 21
pt:size-ending|4-5|.|	end 11
pt:size-ending|4-5|none|	,verb-saying 12	,word 25	end 23
pt:size-ending|6-9|.|	end 16
pt:size-ending|6-9|none|	,verb-saying 9	,word 20	; 12	end 22
pt:size-follow|10+|	,verb-saying 7	,word 8	end 9	stop 6
pt:size-follow|1|	,word -11	capital -21	coordinator 16	end -10	preposition -9	stop -7	word 13
pt:size-follow|2|	,auxiliary -10	,preposition 15	,verb-saying 13	,word -23	coordinator 15	preposition 12	word -17
pt:size-follow|3|	,preposition -22	,verb-saying 19	,word 27	coordinator -18	end 29	stop 21
pt:size-follow|4-5|	,word 26	end 22
pt:size-follow|6-9|	,verb-saying 9	,word 20	; 12	end 23
pt:size-intro|10+|	, 6	: 6	start 7	stop 7	— 9
pt:size-intro|1|	capital -19	determiner -37	preposition -10	word 8
pt:size-intro|2|	, -13	: 6	determiner 19	stop 31	verb-judging -24	word -9
pt:size-intro|3|	: 30	adverb 9	auxiliary 35	determiner -6	stop -10	subordinator -11	that 9	verb-saying 22
pt:size-intro|4-5|	, 17	auxiliary -7	capital 12	start 9	stop 38	that 8	verb-saying 21	word 24
pt:size-intro|6-9|	, 8	: 37	auxiliary 19	preposition 34	start 7	stop 13	that 13	verb-saying 21	word 22
pt:size|	10+ 8	4-5 7
pt:subject|elided|	,verb-saying 20	2-3 24	4-7 29	8+ 8	stop 11
pt:subject|none|	,auxiliary -10	,subordinator -21	,that -17	1 -24	2-3 -7	4-7 -9	8+ 13	; 16	coordinator 14	preposition -30	word -18
pt:subject|own|	,coordinator -11	,subordinator -7	,verb-saying 7	1 15	4-7 18	8+ 7	: 14	capital -21	coordinator 12	end 28	preposition 15	word 10	— 9
pt:two-before|,|	auxiliary 20	coordinator 12	determiner -28	verb-saying 21	word -9
pt:two-before|adverb|	stop 12
pt:two-before|auxiliary|	word 17
pt:two-before|capital|	, -6	: 24	auxiliary 18	preposition -8	stop 24	word -15
pt:two-before|determiner|	word 20
pt:two-before|preposition|	word -10
pt:two-before|pronoun|	auxiliary -15
pt:two-before|quote|	preposition -17	stop 6
pt:two-before|start|	capital -26	start 8
pt:two-before|stop|	— 9
pt:two-before|that|	auxiliary 26	word 11
pt:two-before|verb-judging|	preposition -6
pt:two-before|verb-saying|	, 10	: 7	preposition 36	stop 15	that 14
pt:two-before|word|	: 32	adverb 9	auxiliary -14	determiner 17	preposition -6	stop 10	subordinator -11	that 23	verb-saying 29	word -17
pt:two-words-before|,|	houve 20	mas 12	o -14	é 12
pt:two-words-before|.|	— 9
pt:two-words-before|anos|	, 8
pt:two-words-before|a|	palavra -26
pt:two-words-before|bilhete|	: 22
pt:two-words-before|casa|	. 6
pt:two-words-before|conhecido|	. 12
pt:two-words-before|discorda|	: 8
pt:two-words-before|disse-me|	: 22
pt:two-words-before|disse|	que 9
pt:two-words-before|dizer|	que 18
pt:two-words-before|do|	livro -19
pt:two-words-before|falam|	em 16
pt:two-words-before|falar|	em 21
pt:two-words-before|fala|	em 30
pt:two-words-before|jornalistas|	: 26
pt:two-words-before|segundos|	: 21
pt:two-words-before|sociais|	: 15
pt:two-words-before|start|	start 8
pt:two-words-before||	. 6	para -17
pt:verb|false|1|	upper -32
pt:verb|false|4-7|	lower 12
pt:verb|false|8+|	lower 17	upper 9
pt:verb|true|2-3|	lower -20	upper 22
pt:verb|true|4-7|	lower 17
pt:verb|true|8+|	lower 10	upper 7
pt:word-after|	, -17	: 14	; 16	de -12	do -26	e 15	end 8	no -15	para -21	— 11
pt:word-after|,|	! 14	? 8	none -18
pt:word-after|.|	? 20
pt:word-after|:|	none 14
pt:word-after|;|	none 16
pt:word-after|de|	none -12
pt:word-after|do|	none -26
pt:word-after|end|	. 17
pt:word-after|e|	none 8
pt:word-after|no|	none -15
pt:word-after|para|	none -21
pt:word-after|—|	none 12
pt:word-before|,|	4-7 17	8+ 6
pt:word-before|	. 13	: 14	? 19	a -18	ao -22	como -12	e 8	em 42	está 19	foi 20	houve 17	livro -19	mas 12	numa 28	o -23	palavra -26	por -22	que 16	start 8	são 24	tem 9	ter 25	têm -19	um 15	é -9	— 9
pt:word-before|.|	2-3 6	4-7 28	8+ 7
pt:word-before|:|	2-3 14	4-7 12	8+ 7
pt:word-before|?|	4-7 19	8+ 17
pt:word-before|ao|	2-3 -22
pt:word-before|a|	2-3 -19	4-7 40
pt:word-before|como|	2-3 -11
pt:word-before|em|	2-3 39	4-7 12
pt:word-before|foi|	2-3 20
pt:word-before|o|	2-3 -14
pt:word-before|palavra|	1 -26
pt:word-before|para|	1 -17
pt:word-before|por|	2-3 -21
pt:word-before|que|	2-3 14	4-7 12
pt:word-before|start|	4-7 10	8+ 7
pt:word-before|são|	2-3 24
pt:word-before|têm|	2-3 -19
pt:word-before|um|	1 -19
pt:word-before|é|	4-7 19	8+ 13
pt:word-before|—|	8+ 9
pt:work|near|none|	first 11
pt:work|none|none|,|	none 20	some 6
pt:work|none|none|:|	all-one 20	first 6	most 19
pt:work|none|none|adverb|	none 9
pt:work|none|none|	all -19	all-one 15	most 20	some 19
pt:work|none|none|capital|	all-one -32	none 17
pt:work|none|none|coordinator|	none 18
pt:work|none|none|determiner|	all -7	none 6
pt:work|none|none|preposition|	all -25	all-one -30
pt:work|none|none|start|	first 8	most 7
pt:work|none|none|stop|	all 16	first 9
pt:work|none|none|subordinator|	none -7
pt:work|none|none|that|	none 16
pt:work|none|none|verb-judging|	none -14
pt:work|none|none|verb-saying|	none -9
pt:work|none|none|word|	all -10	all-one 12	some 12
pt:work|none|none|—|	first 9
pt:work|right|none|	first -11
pt:work|right|none|word|	first -11
sentence|judging|	4-7 7	8+ 44
sentence|none|	1 -40	2-3 -49	4-7 -28
sentence|saying|	1 22	2-3 19	4-7 21	8+ 13
sentence|thinking|	1 -79	2-3 -27	4-7 30	8+ 28
size-ending|10+|,|	capital 15	determiner 22	pronoun 18	verb-saying 21	word 22
size-ending|10+|.|	auxiliary 14	capital 34	determiner 30	end 31	preposition 16	pronoun 20	— 23
size-ending|10+|?|	,pronoun 6	capital 21	determiner 22	end 22	pronoun 12	stop 13
size-ending|10+|none|	( 14	, 13	,auxiliary 12	,pronoun 11	,verb-judging 6	,verb-saying 9	,verb-thinking 7	,word 13	: 28	capital 26	determiner 37	end 18	pronoun 24	stop 27	verb-saying 27
size-ending|1|!|	stop 19
size-ending|1|,|	coordinator -7	determiner -6	pronoun 6	subordinator 10	word -19
size-ending|1|.|	capital 29	end -15	preposition -29	pronoun 26	subordinator -22
size-ending|1|none|	( -13	) -24	, -9	,auxiliary -22	,capital -12	,determiner -7	,subordinator 14	,that -29	,verb-saying 11	- -28	: -31	; 7	adverb -24	auxiliary -30	capital -15	coordinator 10	determiner -15	end -7	preposition -11	stop -9	subordinator 17	that -25	verb-judging -29	verb-saying 6	word -16
size-ending|2|,|	auxiliary -25	capital 40	coordinator -28	determiner 10	preposition -34	pronoun -19	verb-saying -18	word 12
size-ending|2|.|	determiner -36	end -13	pronoun 6
size-ending|2|?|	,verb-saying 12	capital 18	end 14	pronoun 20	verb-saying 27
size-ending|2|none|	( -17	) -17	+ 15	,auxiliary -19	,coordinator 13	,determiner -14	,subordinator -13	,that -12	,word -22	: -6	; 9	adverb -25	auxiliary -22	capital -27	end 11	preposition 9	pronoun -31	stop 7	subordinator -11	verb-judging -33	verb-saying -33	word -28
size-ending|3|!|	end -30
size-ending|3|,|	auxiliary -19	coordinator 21	determiner -6	pronoun 12	verb-saying 45	word 21
size-ending|3|.|	capital -16	determiner 10	end 25	preposition -11	pronoun 30	quote -10	subordinator -8
size-ending|3|?|	end 36	pronoun 29
size-ending|3|none|	( -15	, 11	,coordinator -23	,determiner 15	,preposition -28	,pronoun -11	,subordinator 7	,verb-saying 15	,word 12	: 17	capital -28	determiner -14	end 38	stop 8	subordinator 30	verb-saying -21	— 8
size-ending|4-5|!|	,word 10	pronoun 25
size-ending|4-5|,|	auxiliary -13	capital 24	determiner 23	preposition -20	pronoun 36	verb-saying 25
size-ending|4-5|.|	capital 16	determiner -14	end 39	preposition 31	— 17
size-ending|4-5|?|	,auxiliary 13	capital 22	determiner 22	end 37	pronoun 27	verb-saying 16
size-ending|4-5|none|	( -13	, 9	,capital -14	,coordinator 26	,determiner -17	,subordinator 8	,that -6	,verb-saying -8	- 20	: 16	; 21	adverb -11	auxiliary 8	capital 18	coordinator 21	end 11	subordinator 36
size-ending|6-9|!|	determiner 7	end 19
size-ending|6-9|,|	auxiliary -8	capital 37	coordinator -9	determiner 32	pronoun 23	subordinator -18	verb-saying 18	word 6
size-ending|6-9|.|	determiner 21	preposition 23	pronoun 29	— 29
size-ending|6-9|?|	,verb-saying 6	capital 26	determiner 16	end 32	pronoun 27	stop 32	verb-saying 16	— 12
size-ending|6-9|none|	, -13	,auxiliary 15	,preposition -12	,pronoun 24	,verb-judging 13	,verb-saying 19	,word 10	: 39	capital 34	coordinator 35	determiner 34	end 57	preposition 6	pronoun 24	stop 16	word -16
size-follow|10+|	( 22	, 13	,auxiliary 12	,pronoun 10	,verb-judging 6	,verb-saying 9	,verb-thinking 7	,word 13	: 28	auxiliary 14	capital 22	determiner 31	end 31	preposition 16	pronoun 20	stop 28	verb-saying 22	word 22	— 26
size-follow|1|	( -30	) -24	, -9	,auxiliary -22	,capital -12	,coordinator 23	,determiner 7	,subordinator 14	,that -29	,verb-saying 11	- -28	: -31	; 7	adverb -24	auxiliary -29	capital 15	coordinator 8	end -11	pronoun 25	quote -27	stop -8	that -25	verb-judging -29	verb-saying 6	word -17
size-follow|2|	( -17	) -14	+ 15	,coordinator 13	,determiner -14	,subordinator -13	,that -12	,word -22	: -6	; 9	adverb -25	auxiliary -27	capital -6	determiner -10	preposition -6	pronoun -24	verb-judging -34	verb-saying -32	word -19	— 14
size-follow|3|	( -15	, 11	,coordinator -23	,determiner 15	,preposition -28	,pronoun -11	,subordinator 7	,verb-saying 15	,word 14	: 17	auxiliary 7	capital -18	coordinator 21	end 37	pronoun 26	quote -10	stop 8	subordinator 14	verb-saying 9	– 7	— 15
size-follow|4-5|	( -13	, 9	,capital -14	,coordinator 26	,determiner -17	,subordinator 8	,that -6	,verb-saying -7	- 20	: 16	; 21	adverb -11	capital 32	coordinator 19	end 37	pronoun 9	subordinator 39	that 9	verb-saying 14	— 17
size-follow|6-9|	( 29	, -21	,auxiliary 15	,preposition -12	,pronoun 24	,verb-judging 13	,verb-saying 19	,word 10	: 39	auxiliary -8	capital 21	coordinator 15	determiner 30	end 19	preposition 8	pronoun 34	stop 16	subordinator -10	verb-saying 20	word -18	— 32
size-intro|10+|	, 19	- 12	: 32	auxiliary 25	capital 6	coordinator 13	preposition 31	quote 24	start 19	stop 17	subordinator 21	that 42	verb-saying 20	word 43	— 9
size-intro|1|	( -22	, -11	: -14	adverb 9	auxiliary -10	coordinator -50	determiner 26	preposition -9	start -10	stop 41	subordinator 10	that -13	verb-judging -25	verb-saying 9	verb-thinking -15	word -14
size-intro|2|	( -11	: 25	adverb -17	determiner -22	possessive 8	preposition -17	pronoun -12	start -22	stop 24	subordinator -33	that -29	verb-saying -18	verb-thinking -10
size-intro|3|	' -19	, 15	adverb 36	auxiliary 36	coordinator 16	determiner -17	possessive -24	preposition -12	pronoun 33	start 25	stop 13	that 26	verb-saying 24	verb-thinking 29	word 12	— 6
size-intro|4-5|	( -6	, -13	: -13	; -8	adverb 16	auxiliary 46	capital 6	coordinator 17	possessive -27	preposition 23	pronoun 34	quote 27	start 49	subordinator 53	that 39	verb-judging 10	verb-saying -22	verb-thinking 45	word -17	— 13	’ 11
size-intro|6-9|	, 32	: 22	; 15	adverb 28	auxiliary -15	capital 21	coordinator 21	determiner 39	preposition 29	pronoun 42	quote 15	start 31	stop 34	subordinator -11	that 43	verb-judging 12	verb-saying -21	verb-thinking 30	word 10	— 17	’ 14
size|	1 -15	10+ 24	2 -30	3 22	4-5 -8	6-9 9
subject|elided|	,auxiliary 29	,preposition 21	,pronoun 18	,verb-saying -6	1 -20	2-3 30	4-7 11	8+ 20	determiner 7	end 16	preposition 21	stop 6	verb-saying -23	word -16	— 6
subject|none|	( -11	) -15	+ 20	,auxiliary -13	,capital -15	,coordinator 20	,determiner -19	,preposition -22	,pronoun -6	,that -25	,verb-judging 18	,verb-thinking 9	- -24	1 10	4-7 -13	; 40	auxiliary -17	capital 29	coordinator 11	determiner 9	end 29	preposition -20	pronoun -11	that 17	word -22	— 20
subject|own|	) -13	+ 15	,auxiliary 11	,determiner 18	,preposition -18	,pronoun 10	,subordinator 13	,that -13	,verb-judging 12	,verb-saying 15	,word -13	- 9	1 8	2-3 -6	8+ 11	: 18	auxiliary -20	capital 13	determiner 26	end 37	preposition 16	pronoun 17	stop -13	verb-judging -21	verb-saying -9	word 11	— 15
two-before|%|	stop 8
two-before|)|	: 9	stop 18
two-before|*|	* 20
two-before|,|	adverb -21	auxiliary 50	capital -22	coordinator 18	determiner -30	preposition 14	quote 26	subordinator -12	verb-saying 12	word -41
two-before|:|	determiner -25
two-before|;|	capital 26
two-before|adverb|	, 9	: 47	auxiliary 24	determiner -30	preposition 15	stop 38	verb-judging -26	verb-saying 20
two-before|auxiliary|	adverb 25	auxiliary 50	determiner -12	preposition -33	pronoun 23	quote -10	stop 30	verb-judging 11	verb-thinking 32	word 29
two-before|capital|	' -19	( -17	, 19	: 14	auxiliary 29	capital 30	coordinator -6	determiner -21	possessive -42	subordinator -10	verb-judging 11	verb-saying 11	verb-thinking 19	word -10	– -10
two-before|coordinator|	adverb 22	auxiliary 34	determiner -25	preposition -16	verb-saying 14	verb-thinking -34	word -22
two-before|determiner|	, -10	: 32	auxiliary -6	determiner 23	preposition -25	stop 35	subordinator 16	verb-judging -7	verb-thinking 26	word -6
two-before|possessive|	word -35
two-before|preposition|	, -16	: 31	auxiliary -10	determiner 10	preposition 24	pronoun -25	stop 15	verb-saying -47	verb-thinking 23	word -21
two-before|pronoun|	, 25	adverb 25	auxiliary 10	capital -14	determiner -25	preposition 26	pronoun 9	stop 31	subordinator 36	verb-judging 7	verb-thinking -26	word 24
two-before|quote|	( -14	, -29	: 15	coordinator -21	stop 37	— 17
two-before|start|	capital -33	determiner -25	preposition -16	quote 17	start 19
two-before|stop|	capital -29	determiner -33	preposition -21	— 11
two-before|subordinator|	determiner -27	stop 32	word -17
two-before|that|	auxiliary -12	capital 24	determiner -27	pronoun 34	stop 27	verb-judging -19	verb-saying -37	word 6
two-before|verb-judging|	, -12	: 29	auxiliary 32	determiner 19	stop 28	subordinator 6	that 22	word 20
two-before|verb-saying|	, 46	: 9	auxiliary 36	capital 6	determiner 18	preposition 13	pronoun -13	stop 7	subordinator 34	that 29	verb-judging -17	word 32
two-before|verb-thinking|	, -10	: 22	auxiliary 14	determiner -21	stop 32	subordinator 18	that 30
two-before|word|	( -15	, -15	: -9	; 15	auxiliary -23	capital 7	coordinator 38	determiner 12	possessive 7	preposition -20	pronoun 40	quote -17	stop 39	subordinator -26	that -11	verb-judging -32	verb-thinking 24	word 18	– -10
two-words-before|%|	. 8
two-words-before|)|	. 18	: 9
two-words-before|*|	* 20
two-words-before|,|	 26	a -28	alias -27	blamed 21	christened -22	di 16	dit -17	entitled -6	houve 20	is 24	maar 11	mas 12	nicknamed -23	o -14	or -24	said 31	since 23	the -24	titled -12	was 40	whose -33	é 12
two-words-before|.|	the -29	under -29	— 11
two-words-before|000|	. 18
two-words-before|1991|	. 12
two-words-before|2021|	. 11
two-words-before|2027|	. 9
two-words-before|2028|	. 17
two-words-before|29|	. 27
two-words-before|3|	: 15
two-words-before|a24|	. 20
two-words-before|aan|	. 7
two-words-before|ab|	: 8
two-words-before|act|	. 16
two-words-before|added|	, 6	. 21
two-words-before|admits|	: 19
two-words-before|afp|	. 19
two-words-before|again|	. 15
two-words-before|agency|	. 10
two-words-before|agreed|	. 17
two-words-before|airport|	. 15
two-words-before|altro|	: 16
two-words-before|analysts|	. 12
two-words-before|anders|	: 14
two-words-before|and|	said 26	was 33
two-words-before|anni|	. 14
two-words-before|anos|	, 8
two-words-before|answer|	. -13
two-words-before|ans|	. 24
two-words-before|an|	, 11
two-words-before|applause|	. 14
two-words-before|around|	. 16
two-words-before|arrived|	. 17
two-words-before|asked|	, 20	for 23
two-words-before|assembly|	. 18
two-words-before|as|	a -32	the -36
two-words-before|august|	. 24
two-words-before|aus|	. 16
two-words-before|author|	of -19
two-words-before|autora|	de -18
two-words-before|away|	. 15
two-words-before|a|	palavra -26	so-called -30
two-words-before|back|	. 26
two-words-before|banderole|	: 9
two-words-before|be|	met 17
two-words-before|bilhete|	: 22
two-words-before|book|	. 16
two-words-before|box|	. 18
two-words-before|braccia|	: 29
two-words-before|brief|	. 14
two-words-before|but|	not 22
two-words-before|called|	a 16	for 17	it 19	that 22	the -26
two-words-before|call|	. 13	a -29
two-words-before|camera|	. 21
two-words-before|card|	. 12
two-words-before|care|	. 9
two-words-before|car|	. 20
two-words-before|case|	. 12
two-words-before|change|	. 17
two-words-before|chapter|	. 16
two-words-before|charge|	. 11
two-words-before|civile|	. 9
two-words-before|claro|	: 18
two-words-before|clients|	were 22
two-words-before|club|	. 13
two-words-before|cnn|	's -27
two-words-before|coalition|	. 13
two-words-before|comptes|	juge 11
two-words-before|confiant|	. 6
two-words-before|conhecido|	. 12
two-words-before|conocido|	como -15
two-words-before|consulted|	. 15
two-words-before|court|	. 13	had 12
two-words-before|crie|	au -17
two-words-before|cut|	. 15
two-words-before|c’|	était 6
two-words-before|dass|	man 18
two-words-before|das|	für 15
two-words-before|day|	: 20
two-words-before|delighted|	. 18
two-words-before|den|	ausdruck -19	begriff -15	spitznamen -14
two-words-before|described|	as 45
two-words-before|die|	zeitung -17
two-words-before|disagreed|	. 10
two-words-before|discorda|	: 8
two-words-before|disse-me|	: 22
two-words-before|disse|	que 9
two-words-before|dizer|	que 18
two-words-before|documentary|	, -12
two-words-before|do|	livro -19
two-words-before|droog|	. 13
two-words-before|d’|	un 14	une 15
two-words-before|ein|	. 10
two-words-before|elle|	, 9	. 10
two-words-before|english|	. 33
two-words-before|entscheidung|	sei 15
two-words-before|espn|	. 24
two-words-before|euros|	. 30
two-words-before|explained|	. 19
two-words-before|expresó|	su 30
two-words-before|eyes|	. 14
two-words-before|face|	. 32
two-words-before|fair|	. 17
two-words-before|falam|	em 16
two-words-before|falar|	em 21
two-words-before|fala|	em 30
two-words-before|fees|	. 15
two-words-before|fest|	. 16
two-words-before|fifth|	. 17
two-words-before|flag|	. 13
two-words-before|floor|	. 9
two-words-before|fois|	. 23
two-words-before|for|	a -20	her 14
two-words-before|game|	. 22
two-words-before|gemeint|	: 12
two-words-before|govender|	: 25
two-words-before|guère|	: 13
two-words-before|habla|	de 11
two-words-before|habló|	de 16
two-words-before|haderte|	: 12
two-words-before|had|	been 48	called 24
two-words-before|hands|	. 14
two-words-before|have|	been 10	named -16
two-words-before|ha|	definito 11
two-words-before|head|	. 16
two-words-before|her|	. 16
two-words-before|het|	kabinet 16	over 9
two-words-before|he|	called 41	had 27	preferred -35	termed 29	was 31	would 24
two-words-before|hierro|	: 6
two-words-before|hij|	, 9
two-words-before|him|	. 18	: 23
two-words-before|home|	. 18
two-words-before|hours|	. 13
two-words-before|house|	. 14
two-words-before|idea|	. 18
two-words-before|interpreter|	. 24
two-words-before|interview|	. 31
two-words-before|into|	a -37
two-words-before|invece|	di 23
two-words-before|in|	. 15
two-words-before|island|	. 17
two-words-before|is|	. 21	called -13
two-words-before|it|	. 28	a -35	as 29	had 27	says -29	was -6	would 30
two-words-before|jornalistas|	: 26
two-words-before|judgment|	. 13
two-words-before|kept|	a -31	its -15
two-words-before|known|	as -31
two-words-before|last|	. 20
two-words-before|later|	. 11
two-words-before|late|	. 17
two-words-before|laughed|	. 36
two-words-before|laughing|	. 25
two-words-before|la|	definisce 19	parola -21
two-words-before|letter|	. 15
two-words-before|levy|	. 17
two-words-before|le|	dossier 23	texte 10
two-words-before|lindqvist|	, 14
two-words-before|lines|	. 17
two-words-before|line|	. 25
two-words-before|locally|	as -23
two-words-before|long|	. 14
two-words-before|l’|	appelle -16
two-words-before|mal|	. 6
two-words-before|manager|	. 12
two-words-before|man|	habe 14	sich 9
two-words-before|meeting|	. 13
two-words-before|men|	to -13
two-words-before|message|	. 13
two-words-before|meter|	. 14
two-words-before|me|	, 21	. 13
two-words-before|minister|	. 12
two-words-before|minutes|	. 20
two-words-before|misadventure|	. 22
two-words-before|mit|	. 8	dem 16
two-words-before|month|	. 19
two-words-before|more|	. 12
two-words-before|morning|	. 23
two-words-before|mot|	: 6	de -28
two-words-before|nada|	. 12
two-words-before|name|	. 18
two-words-before|nannte|	sie 14
two-words-before|nega|	: 12
two-words-before|news|	' -19	. 15
two-words-before|nicknamed|	the -25
two-words-before|night|	. 16
two-words-before|nobody|	. 14
two-words-before|noemde|	haar 9
two-words-before|noemt|	dat 11
two-words-before|note|	. -22
two-words-before|not|	. 11	: 15	be 21	negotiate 27	to 17
two-words-before|n’|	avoir 20
two-words-before|objected|	. 11
two-words-before|office|	, -28	. 26
two-words-before|of|	a -37	the -26
two-words-before|only|	: 29
two-words-before|on|	. 22	pouvait 6
two-words-before|op|	. 14
two-words-before|order|	. 15
two-words-before|out|	: 19
two-words-before|over|	. 18	de -11
two-words-before|panel|	. 14
two-words-before|parlano|	di 29
two-words-before|parlato|	di -10
two-words-before|parla|	di 45
two-words-before|parle|	de 11
two-words-before|pas|	: 16
two-words-before|path|	. 17
two-words-before|patience|	. 12
two-words-before|paying|	for 28
two-words-before|per|	i 14
two-words-before|phone|	. 25	: 21
two-words-before|place|	of -25
two-words-before|points|	. 18
two-words-before|point|	. 17
two-words-before|police|	. 21
two-words-before|policy|	. 18
two-words-before|posted|	: 32
two-words-before|power|	. 10
two-words-before|precisa|	: 18
two-words-before|premier|	had 25
two-words-before|presse|	. 16
two-words-before|prize|	: -28
two-words-before|protested|	. 13
two-words-before|qu|	’ 14
two-words-before|qu’|	elle 14
two-words-before|radio|	. 22
two-words-before|raid|	as 25
two-words-before|rating|	. 20
two-words-before|read|	. 25	: 6
two-words-before|recalled|	. 22
two-words-before|relativise|	: 22
two-words-before|reno|	. 18
two-words-before|replied|	. 20	: 34
two-words-before|reporters|	, 21	. 9
two-words-before|report|	, -13
two-words-before|reprend|	: 14
two-words-before|right|	. 17
two-words-before|river|	. 7
two-words-before|route|	. 6
two-words-before|row|	. 24
two-words-before|said|	, 42	. 33	: 55
two-words-before|satz|	: 22
two-words-before|says|	, 33	. 25
two-words-before|say|	, 24
two-words-before|seconds|	. 17
two-words-before|segundos|	: 21
two-words-before|se|	dit 25
two-words-before|she|	had 13	is 37	would 15
two-words-before|should|	have 25
two-words-before|showed|	that 25
two-words-before|shrugged|	. 16
two-words-before|sides|	. 12
two-words-before|sie|	, 18
two-words-before|sign|	for -27
two-words-before|silence|	: 21
two-words-before|si|	chiama -7	dice 16
two-words-before|slogan|	is -17
two-words-before|smiled|	. 22
two-words-before|sociais|	: 15
two-words-before|socios|	de 7
two-words-before|soltó|	: 20
two-words-before|song|	, -23
two-words-before|speaks|	of 27
two-words-before|spoken|	of -6
two-words-before|spoke|	of 27
two-words-before|sports|	. 15
two-words-before|sport|	. 7
two-words-before|sprach|	von 23
two-words-before|sprak|	van 22
two-words-before|spreekt|	van 20
two-words-before|spricht|	von 24
two-words-before|spring|	. 14
two-words-before|stand|	. 9
two-words-before|start|	 17	de -13	start 19
two-words-before|statement|	. 20
two-words-before|steht|	: -10
two-words-before|story|	. 18
two-words-before|subject|	line -20
two-words-before|sunday|	. 17
two-words-before|sure|	. 16
two-words-before|svp|	. 22
two-words-before|telephone|	. 9
two-words-before|testa|	: 8
two-words-before|that|	. 27	he 22	it 13	read -15	says -24	were -22
two-words-before|them|	. 14
two-words-before|they|	had 28
two-words-before|the|	accord 13	caption -6	change 20	decision 33	government 15	heading -12	hearing 10	line -23	meeting -15	order 13	outcome 27	phrase -41	report 14	result 16	slogan -19	so-called -35	tagline -18	term -26	title -7	word -51	words -34
two-words-before|times|	. 11
two-words-before|timetable|	. 22
two-words-before|time|	. 24
two-words-before|toe|	. 22
two-words-before|told|	. 23
two-words-before|touche|	: 6
two-words-before|toujours|	: 18
two-words-before|to|	be 25	put -7	say -25
two-words-before|transport|	of 24
two-words-before|tribute|	to 32
two-words-before|uit|	. 7
two-words-before|una|	. 12
two-words-before|university|	. 10
two-words-before|unrepentant|	. 15
two-words-before|un|	homme 18	projet 20	texte 28
two-words-before|up|	. 24
two-words-before|us|	. 15
two-words-before|uur|	. 14
two-words-before|victoire|	. 6
two-words-before|view|	. 18
two-words-before|voix|	. 22
two-words-before|von|	einem 26	einer 21
two-words-before|vor|	. 8
two-words-before|warned|	against 22
two-words-before|warns|	against 8
two-words-before|washington|	was 11
two-words-before|was|	a 26	called 20	titled -15
two-words-before|watching|	. 19
two-words-before|watch|	. 21
two-words-before|wednesday|	. 14
two-words-before|week|	. 22
two-words-before|werde|	sich 9
two-words-before|which|	means -27
two-words-before|window|	. 15
two-words-before|words|	, 27
two-words-before|word|	. 21
two-words-before|worse|	. 13
two-words-before|would|	be 28
two-words-before|wrote|	, 21	. 21	: 21
two-words-before|x|	: 31
two-words-before|years|	. 19
two-words-before|year|	. 22
two-words-before|you|	had -22
two-words-before|zeigte|	sich 14
two-words-before|zurück|	. 13	: 8
two-words-before||	( -14	, -29	. 37	: 15	and -21	but 14	e -12	or -32	para -17	— 17
two-words-before|à|	la 10
two-words-before|écrit|	: -14
verb|false|1|	lower -14	other -16	upper 7
verb|false|2-3|	other -13	upper -41
verb|false|4-7|	lower 49	other -6	upper -49
verb|false|8+|	lower 47	other 10
verb|true|1|	lower -46	upper 20
verb|true|2-3|	lower 22	upper 8
verb|true|4-7|	lower 30	upper -6
verb|true|8+|	lower 6	other 7	upper 13
word-after|	 -36	( -29	) -21	+ 25	, -14	- -9	. 8	; 16	? -42	a -23	about -22	abu 14	advises -13	after 35	als -9	an 27	analyst -8	and 36	as -23	asked 15	assistant 7	au -13	because -28	before 19	but -34	by 28	came 24	caucus -19	ce 12	chief -6	coach 14	con 19	conceded 21	da 12	dans 23	das -12	dat 16	de -21	della 7	depuis -9	deputy 12	die 27	drew -14	e 11	elle 20	en 30	end 23	et -10	foreign 7	gedoopt -17	genannt 7	general 13	gewesen 9	ha -7	had -41	has 11	he 28	head 14	her -10	hollis 12	i -8	il 16	in 9	instead -25	is -36	it -19	its 12	je 14	joked 20	judge 19	justice 17	kruger -32	la -11	las 19	last 7	le 25	l’ 11	mr 20	mr. 18	mrs 21	mrs. 17	ms 30	ms. 15	nennt -6	no -15	of 7	on 29	one 25	or -29	over -12	par 29	para -21	pour -23	prosecutor 15	pyo 6	rating -28	remark -23	remarked 11	replied 24	ruiz 11	rule -30	runs -20	said 24	says 19	schreibt -13	she 30	si 7	sie 19	signs 19	since 25	so -13	sous -20	steht -10	su 17	sur 13	te -14	that -16	the 15	they 35	to -20	two -14	und -21	under -22	union 16	van 16	vito 10	von -19	vor -22	was -23	were 22	when 37	which -19	while 27	win -17	with -10	wordt 10	would 9	wrote 23	zur 24	à 13	è -20	– -14	— 42
word-after|(|	. 30	none -21
word-after|)|	none -21
word-after|+|	none 25
word-after|,|	! 28	? -8	none -18
word-after|-|	none -9
word-after|.|	! 19	? -23	none 10
word-after|;|	none 16
word-after|?|	none -42
word-after|about|	, -30	none 31
word-after|abu|	, 14
word-after|after|	none 35
word-after|als|	none -9
word-after|analyst|	, -8
word-after|and|	, -7	none 39
word-after|an|	, 28	none 12
word-after|asked|	? 30
word-after|assistant|	, 7
word-after|as|	, -24	. -33	none 9
word-after|at|	. 25	none -34
word-after|au|	none -13
word-after|a|	, -14	. -10	none -14
word-after|because|	none -28
word-after|before|	none 19
word-after|but|	none -26
word-after|by|	. 16	none 33
word-after|came|	, 30
word-after|caucus|	none -19
word-after|ce|	. 12
word-after|chief|	, 14
word-after|coach|	, 14
word-after|conceded|	, 21
word-after|con|	none 19
word-after|dans|	none 23
word-after|dat|	. 16
word-after|da|	none 12
word-after|della|	none 7
word-after|depuis|	none -9
word-after|deputy|	, 12
word-after|der|	. 13
word-after|de|	. 19	none -23
word-after|die|	. 18	none 18
word-after|do|	none -26
word-after|elle|	. 20
word-after|end|	! 7	. 7	? 36	none 20
word-after|en|	none 30
word-after|et|	none -10
word-after|foreign|	, 7
word-after|gedoopt|	none -17
word-after|genannt|	none 7
word-after|general|	, 13
word-after|gewesen|	none 9
word-after|had|	, -13	none -37
word-after|has|	, -18	none 18
word-after|ha|	none -7
word-after|head|	, 14
word-after|her|	, 26	. -18
word-after|he|	! 23	, 16	. 29	? 35	none 21
word-after|instead|	none -25
word-after|in|	. -20	none 14
word-after|is|	, -17	none -31
word-after|its|	, 37	. -7
word-after|it|	, -29	. 23
word-after|i|	. -7	? 28
word-after|je|	. 14
word-after|joked|	, 20
word-after|justice|	? 17
word-after|kruger|	none -32
word-after|last|	none 11
word-after|las|	none 19
word-after|la|	. 17	none -12
word-after|le|	. 23
word-after|l’|	. 20
word-after|mr.|	, 12	none 15
word-after|mrs.|	, 17
word-after|mrs|	, 21
word-after|mr|	, 20
word-after|ms.|	, 15
word-after|ms|	, 26
word-after|nennt|	none -6
word-after|no|	none -15
word-after|of|	none 7
word-after|one|	, 25
word-after|on|	. 8	none 17
word-after|or|	none -29
word-after|over|	none -12
word-after|para|	none -21
word-after|par|	none 29
word-after|pour|	none -23
word-after|prosecutor|	, 15
word-after|pyo|	, 6
word-after|rating|	none -28
word-after|remarked|	, 11
word-after|remark|	none -23
word-after|replied|	, 24
word-after|ruiz|	, 11
word-after|rule|	none -30
word-after|runs|	none -20
word-after|said|	, 24	? 18	none 20
word-after|says|	, 19
word-after|schreibt|	none -13
word-after|she|	, 39	. -6	? 33
word-after|sie|	. 19
word-after|signs|	none 19
word-after|si|	none 7
word-after|sous|	none -20
word-after|steht|	none -10
word-after|sur|	none 12
word-after|su|	none 17
word-after|te|	none -14
word-after|that|	, -26	none -6
word-after|they|	, 30
word-after|the|	, 13	. 10	? 17	none 15
word-after|to|	none -20
word-after|under|	none -22
word-after|und|	none -21
word-after|union|	, 16
word-after|van|	none 16
word-after|vito|	, 10
word-after|von|	none -19
word-after|vor|	none -22
word-after|was|	, -25	none -17
word-after|were|	none 22
word-after|when|	. 34
word-after|which|	, -19
word-after|while|	none 20
word-after|win|	none -17
word-after|with|	none -10
word-after|wordt|	none 10
word-after|would|	none 6
word-after|wrote|	, 23
word-after||	, -23	. -28
word-after|à|	none 13
word-after|è|	none -20
word-after|–|	none -24
word-after|—|	. 33	? 17	none 14
word-before|	' -28	's -7	( -27	* 20	- 12	. 28	: 7	; 7	? 20	a -8	aber 22	about -32	accord 16	after -20	alias -37	als 8	and 17	ao -22	appelle -20	are 9	as 11	asking 24	at 22	au -26	auf -20	ausdruck -19	avec 10	aver 16	avoir 40	be 36	become -9	been 40	begriff -13	blamed 39	bore 23	branded -21	buch -12	but 21	call -46	called 13	calls -17	caption -6	change 20	che 6	chiama -7	chiede 22	christened -22	client 15	come -12	como -13	con 6	daarentegen 9	dans -16	das -24	de 16	decision 33	definisce 26	definito -19	del -24	dem -7	den 9	der -39	des -6	di 19	dice 16	die -30	du -8	dubbed -27	een -24	ein 25	einem 26	el -26	elle 14	em 42	en -16	entitled -6	er 19	era 18	es 16	est 29	está 19	famous -18	felt 23	foi 20	for 9	from 10	für 22	go -25	government 15	haar 9	habe 16	have -15	he 27	headed -27	heading -12	hearing 10	heißt -18	her 19	het -21	him -10	his -31	homme 18	houve 17	il -12	in -39	initiative -8	intitulé -7	into 17	is -37	it 37	its 24	jeudi 28	juge 23	kabinet 16	könne 17	la -6	labeled -17	le -30	les -28	line 9	livro -19	llama -11	maar 11	mais 14	man 20	marked -28	mas 12	means -19	meeting -15	mercado 10	met 15	name -19	named -26	negotiate 27	nicknamed -29	noch 21	not 22	numa 28	nur -17	o -23	objectif 21	of -9	on -32	one -27	opened 18	opera 25	or -40	order 13	outcome 27	over -44	palavra -26	parola -21	phrase -41	plan 22	played -13	por -21	pour 15	pouvait 6	preferred -43	projet 20	promette 16	publie -8	pulls -16	put -7	que 26	read -27	reads -19	regretted 23	remained 39	resta 16	resterebbe 21	result 16	said 26	salue 15	saluta 8	sang -21	sarebbero 19	say -17	says -57	sees 29	sei 38	seien 12	serait 15	she -16	should 24	shown 26	sich 24	sie 19	since 19	singing -31	slogan -19	so-called -52	sogenannte -16	sold -17	son 12	spitznamen -14	start 19	store -20	são 24	tagged -24	tagline -18	talk 19	tem 9	ter 25	term -32	termed 29	texte 32	thanked 25	the -58	they -18	title -13	titled -30	todavía 19	têm -19	um 16	una -27	und -19	under -24	une 18	van 25	ve 16	vom -24	von 24	voor -18	wants 10	was 35	welcomed 21	werde -13	who -22	whose -33	wie -15	word -15	words -34	would 41	wrote -28	zeitung -17	zijn -10	é -9	était 16	être 34	– -11	— 21
word-before|'|	2-3 -19
word-before|(|	1 -22	2-3 -18	4-7 -6
word-before|,|	1 -11	2-3 11	8+ 37
word-before|-|	8+ 12
word-before|.|	1 33	2-3 25	4-7 20	8+ 18
word-before|:|	1 -13	2-3 16	8+ 10
word-before|?|	1 30	2-3 19	8+ 20
word-before|about|	1 -32
word-before|accord|	2-3 14
word-before|after|	2-3 -20
word-before|against|	2-3 -34	4-7 22
word-before|alias|	2-3 -27
word-before|als|	1 12	2-3 -16	4-7 18
word-before|and|	1 -33	2-3 25	4-7 18
word-before|answered|	2-3 -29
word-before|ao|	2-3 -22
word-before|appelle|	2-3 -20
word-before|are|	4-7 24
word-before|as|	1 7	2-3 -13	4-7 26	8+ 44
word-before|at|	1 21
word-before|auf|	1 -23
word-before|ausdruck|	1 -16
word-before|au|	2-3 -17
word-before|avec|	4-7 10
word-before|avoir|	2-3 17	4-7 41
word-before|a|	1 36	2-3 -44	4-7 39	8+ 23
word-before|been|	2-3 34	4-7 22	8+ 22
word-before|begriff|	1 -13
word-before|be|	1 33	2-3 15	4-7 32
word-before|blamed|	2-3 36	4-7 21
word-before|buch|	2-3 -10
word-before|but|	2-3 28
word-before|by|	2-3 11
word-before|called|	1 8	4-7 21
word-before|calls|	2-3 -17
word-before|call|	1 -26	2-3 -35
word-before|caption|	4-7 11
word-before|che|	4-7 6
word-before|chiama|	1 -7
word-before|christened|	2-3 -22
word-before|como|	1 14	4-7 -24
word-before|con|	2-3 6
word-before|dans|	2-3 -12
word-before|das|	1 -37	2-3 -10	4-7 16
word-before|dat|	2-3 26	4-7 13
word-before|decision|	4-7 17
word-before|definisce|	4-7 23
word-before|definito|	4-7 11
word-before|del|	1 -18	2-3 -24
word-before|den|	1 9
word-before|der|	1 -29	2-3 -27
word-before|des|	2-3 -10
word-before|de|	2-3 24	4-7 -15	8+ 14
word-before|die|	1 -34	2-3 -22
word-before|dit|	2-3 -17	4-7 19
word-before|di|	1 -13	2-3 20	4-7 6
word-before|du|	2-3 -24
word-before|een|	2-3 -23
word-before|einem|	2-3 33	4-7 9
word-before|einen|	1 7
word-before|einer|	1 10
word-before|ein|	2-3 25
word-before|elle|	4-7 12
word-before|el|	1 -22
word-before|em|	2-3 39	4-7 12
word-before|entitled|	4-7 -6
word-before|en|	1 -21
word-before|era|	2-3 17	4-7 10
word-before|er|	2-3 19	4-7 7
word-before|est|	4-7 9
word-before|está|	2-3 11
word-before|es|	2-3 12	4-7 10
word-before|e|	1 -12
word-before|famous|	2-3 -18
word-before|foi|	2-3 20
word-before|for|	1 12	4-7 42	8+ -19
word-before|from|	1 -21	2-3 12
word-before|für|	2-3 19
word-before|government|	4-7 15
word-before|haar|	4-7 20
word-before|habe|	2-3 16
word-before|had|	1 -27	4-7 45	8+ 34
word-before|have|	2-3 -21
word-before|headed|	2-3 -16
word-before|heading|	2-3 -12
word-before|hearing|	4-7 10
word-before|her|	2-3 14
word-before|he|	8+ 22
word-before|him|	2-3 -18
word-before|his|	2-3 -26
word-before|homme|	4-7 18
word-before|il|	2-3 -12
word-before|into|	4-7 17
word-before|in|	2-3 -39
word-before|is|	1 -13	2-3 -32	4-7 -16
word-before|its|	1 -19	2-3 33
word-before|it|	1 29	2-3 11	4-7 32
word-before|i|	1 -16
word-before|jeudi|	2-3 28
word-before|juge|	2-3 11
word-before|labeled|	2-3 -17
word-before|la|	1 14	2-3 -12	4-7 -15
word-before|les|	2-3 -28
word-before|le|	1 -19	2-3 -25
word-before|line|	2-3 25	4-7 -19
word-before|maar|	4-7 11
word-before|made|	4-7 -6
word-before|man|	2-3 19
word-before|marked|	1 -27
word-before|means|	2-3 -19
word-before|mercado|	4-7 10
word-before|met|	4-7 33
word-before|named|	1 -23	2-3 -20
word-before|negotiate|	4-7 27
word-before|nicknamed|	2-3 -22	4-7 -23
word-before|nur|	2-3 -14
word-before|of|	1 -50	2-3 -8	4-7 33
word-before|on|	1 -24	2-3 -35	4-7 11
word-before|opera|	4-7 25
word-before|or|	2-3 -34
word-before|over|	1 -45	2-3 -42	4-7 9
word-before|o|	2-3 -14
word-before|palavra|	1 -26
word-before|para|	1 -17
word-before|parola|	1 -21
word-before|phrase|	1 -22	2-3 -23
word-before|plan|	2-3 22
word-before|played|	2-3 -13
word-before|por|	1 -24	2-3 -14
word-before|pour|	4-7 24
word-before|preferred|	1 -30	2-3 -31
word-before|promette|	2-3 16
word-before|publie|	4-7 -8
word-before|que|	2-3 18	4-7 21
word-before|reading|	4-7 -23
word-before|reads|	4-7 -19
word-before|read|	2-3 -19	4-7 -21
word-before|regretted|	4-7 23
word-before|remained|	2-3 39
word-before|report|	4-7 14
word-before|resterebbe|	4-7 21
word-before|result|	2-3 16
word-before|said|	1 33	2-3 7	4-7 8
word-before|salue|	4-7 12
word-before|saluta|	2-3 8
word-before|sang|	4-7 -21
word-before|says|	1 -32	2-3 -50	4-7 -29
word-before|say|	2-3 -30
word-before|sees|	2-3 29
word-before|sei|	2-3 20	4-7 22
word-before|sich|	1 26	2-3 16	4-7 9
word-before|since|	4-7 19
word-before|slogan|	2-3 -21	4-7 -12
word-before|so-called|	1 -21	2-3 -46
word-before|sogenannte|	1 -16
word-before|sold|	2-3 -27
word-before|son|	2-3 -8
word-before|start|	1 -10	4-7 50	8+ 20
word-before|são|	2-3 24
word-before|talk|	4-7 19
word-before|termed|	2-3 29
word-before|term|	1 -19	2-3 -25
word-before|texte|	4-7 24
word-before|that|	2-3 -6	4-7 39	8+ 33
word-before|them|	1 -6
word-before|the|	1 -73	2-3 -35	4-7 -20
word-before|titled|	2-3 -19	4-7 -28
word-before|title|	4-7 -12
word-before|to|	1 -45	4-7 54	8+ 18
word-before|têm|	2-3 -19
word-before|um|	1 -25
word-before|una|	2-3 -27
word-before|under|	1 -24
word-before|une|	2-3 13	4-7 30
word-before|un|	1 7
word-before|van|	2-3 16	4-7 28
word-before|ve|	1 16
word-before|vom|	1 -24
word-before|von|	1 26	4-7 9
word-before|voor|	2-3 -19
word-before|wants|	4-7 10
word-before|was|	1 12	2-3 30	4-7 64	8+ 25
word-before|welcomed|	4-7 21
word-before|werde|	2-3 -13
word-before|were|	1 -12	2-3 38	4-7 -16	8+ 9
word-before|whose|	2-3 -25
word-before|wie|	2-3 -15
word-before|with|	1 12	2-3 -14
word-before|words|	2-3 -34
word-before|word|	1 -15
word-before|would|	2-3 36	4-7 14	8+ 21
word-before|wrote|	2-3 -28
word-before|zeitung|	2-3 -18
word-before||	2-3 -11	4-7 31	8+ 24
word-before|à|	2-3 6	4-7 32
word-before|è|	4-7 9
word-before|était|	4-7 12
word-before|été|	1 -13	4-7 29
word-before|é|	4-7 19	8+ 13
word-before|–|	4-7 -17
word-before|—|	2-3 13	4-7 19	8+ 9
word-before|’s|	2-3 7
word-before|’|	4-7 17
work|near|near|,|	all -16
work|near|near|	all -20	first 18
work|near|near|preposition|	all -16
work|near|near|stop|	first 18
work|near|none|,|	all -42	all-one -37	none 14
work|near|none|:|	all-one -24	first -20	none -19
work|near|none|	all -60	all-one -46	first -25	none 29	some 17
work|near|none|auxiliary|	none 14
work|near|none|determiner|	none -36
work|near|none|possessive|	all -17
work|near|none|preposition|	all -21	all-one 8	none 14
work|near|none|quote|	first 32
work|near|none|stop|	all-one 23	first 32
work|near|none|subordinator|	all -12	none 21
work|near|none|verb-judging|	all -26	all-one -21	none 12
work|near|none|word|	all -8	all-one -23	none 13	some 17
work|none|near|:|	first 23
work|none|near|	all -28	all-one -22	first 35	none 11
work|none|near|determiner|	none 15
work|none|near|start|	all -20	all-one -23	first 19
work|none|near|stop|	first 29
work|none|near|verb-judging|	none 14
work|none|near|verb-thinking|	none 18
work|none|near|word|	none 16
work|none|none|'|	none -19
work|none|none|(|	all-one -19	first -8	none -15
work|none|none|*|	first 20
work|none|none|,|	all-one -14	first 33	most 11	none 22	some 33
work|none|none|-|	first 12
work|none|none|:|	all 11	all-one 17	first 8	most -6
work|none|none|;|	none 18
work|none|none|adverb|	all-one -20	none 22
work|none|none|	all -34	all-one -11	first 14	none 7	some 22
work|none|none|auxiliary|	all -27	all-one -19	most 9	none 8	some 41
work|none|none|capital|	all -22	first -10	most 8	none 10	some 29
work|none|none|coordinator|	all-one -21	none 14	some -13
work|none|none|determiner|	first -26	none -7	some -12
work|none|none|possessive|	all-one -20	none 9
work|none|none|preposition|	all -14	all-one -7	most -12	none -8	some 37
work|none|none|pronoun|	all -18	all-one 19	some 18
work|none|none|quote|	first 28	none -25
work|none|none|start|	all -16	first 35	most 26
work|none|none|stop|	all 19	all-one 11	first 28
work|none|none|subordinator|	all -23	all-one -44	some 26
work|none|none|that|	none 9
work|none|none|verb-judging|	all -31	all-one -45	some -20
work|none|none|verb-saying|	all -18	first -15	most 26	none 11	some 33
work|none|none|verb-thinking|	none -6	some 16
work|none|none|word|	all -16	all-one -9	first -36	most 14	none 6	some 25
work|none|none|—|	first 16
work|none|none|’|	none 27
work|none|right|	all -21	all-one -21	first 17	none 9
work|none|right|determiner|	all -21
work|none|right|start|	first 11
work|none|right|stop|	first 21
work|none|right|word|	none -24
work|right|near|	all -23
work|right|near|word|	all -23
work|right|none|	all -36	first -22	some 23
work|right|none|capital|	all -18	all-one -15	first -7
work|right|none|verb-saying|	all-one -26	none -16
work|right|none|verb-thinking|	none 22
work|right|none|word|	all -34	all-one 21	first -27	none 13	some 23
`;
