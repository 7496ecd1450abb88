/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	2-3 42	4-7 51	8+ 33
alone|first|	1 -9	2-3 -13	4-7 43	8+ 20
alone|inside|	1 -10	2-3 -15	8+ 9
best-gap|according-to|according|gap|according-to|,;|	4-7 32
best-gap|according-to|according|gap|according-to|,sc|	8+ 14
best-gap|according-to|according|gap|according-to|,s|	4-7 -13
best-gap|according-to|according|gap|according-to|,|	1 9	2-3 9	4-7 29	8+ 16
best-gap|according-to|according|gap|according-to|;|	2-3 21
best-gap|according-to|according|gap|according-to|c|	2-3 18	4-7 28
best-gap|according-to|according|gap|according-to|s,|	4-7 20
best-gap|according-to|according|gap|according-to||	1 -21	2-3 9
best-gap|colon|naked||	4-7 33	8+ 29
best-gap|named-before|naked||	2-3 45	8+ 24
best-gap|named-nearby|naked||	1 7	8+ 52
best-gap|possessor|naked||	1 21	2-3 -26	4-7 -11
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -20	2-3 -26	4-7 -12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -28	4-7 23
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -18	4-7 24	8+ 38
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 23
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -26
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 14	4-7 19
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -24
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 7	2-3 25	8+ 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -21
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -10	2-3 -18	4-7 23	8+ 21
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 17	8+ 17
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 -11	4-7 9	8+ 9
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12	2-3 -20
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 28	8+ 11
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -17	2-3 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -9	4-7 24	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 14	4-7 6
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -21	2-3 17	4-7 25	8+ 18
best-gap|sentence-after|direct|gap|sentence-after||	2-3 10	8+ 26
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 28
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -10	4-7 -22	8+ 37
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 26	8+ 21
best-gap|sentence-before|direct|gap|sentence-before||	4-7 -9
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 26
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 -25	4-7 33
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -19	4-7 33	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -25
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|s,c|	4-7 24
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 23
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -17	8+ 25
best-gap|sentence-before|saying|gap|sentence-before||	1 -24	2-3 41	4-7 37	8+ 16
best-gap|signature|naked||	1 -25	2-3 -31	4-7 7	8+ 23
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 24	8+ 19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -12	4-7 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 26	4-7 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -23	2-3 -25	4-7 -6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -26	2-3 25	4-7 9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -26	4-7 16	8+ -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 14	4-7 27
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 8	4-7 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -25	2-3 -26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 10	2-3 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 26	2-3 -26	4-7 59	8+ 24
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 18	8+ 26
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	4-7 33
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 28	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -22	4-7 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -23	4-7 34	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 6	2-3 32	4-7 -17	8+ 41
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 17	2-3 47	4-7 8	8+ 37
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 25	4-7 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -28	2-3 -14	4-7 38
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -24	2-3 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -29	2-3 -28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 16	4-7 33
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 33	4-7 -8	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 49	4-7 20	8+ 44
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ -15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 13	8+ 29
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 13	4-7 24
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -24	2-3 -7	4-7 28
best-gap|topic|naked||	1 -22	2-3 -8	8+ 12
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 29
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -8	2-3 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -22	2-3 15	4-7 35	8+ 23
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 19	4-7 37	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -18
best-intro|'|saying|0|	2-3 -15
best-intro|(|naked|1|	1 -14
best-intro|,|according|1|	2-3 -13	4-7 13	8+ 22
best-intro|,|according|2-4|	2-3 -15
best-intro|,|according|5-10|	4-7 21
best-intro|,|according|far|	2-3 18	4-7 25
best-intro|,|apposed|-4|	4-7 -13
best-intro|,|direct|2-4|	2-3 20
best-intro|,|judging|2-4|	1 -21
best-intro|,|judging|5-10|	4-7 14
best-intro|,|naked|1|	4-7 26
best-intro|,|naked|2-4|	2-3 -7	4-7 39	8+ 16
best-intro|,|naked|5-10|	1 -28	2-3 14
best-intro|,|naked|far|	2-3 -27	4-7 -9	8+ 8
best-intro|,|other|2-4|	4-7 6
best-intro|,|saying|1|	2-3 32	8+ 28
best-intro|,|saying|2-4|	2-3 20	4-7 41	8+ 23
best-intro|,|saying|5-10|	2-3 -20	4-7 8	8+ 32
best-intro|,|saying|far|	4-7 27	8+ 6
best-intro|:|according|1|	2-3 24	8+ 19
best-intro|:|according|far|	8+ 15
best-intro|:|apposed|2-4|	4-7 31	8+ 19
best-intro|:|direct|0|	8+ 19
best-intro|:|direct|5-10|	4-7 29
best-intro|:|judging|1|	4-7 25	8+ 8
best-intro|:|judging|2-4|	2-3 8	4-7 14	8+ 6
best-intro|:|judging|far|	8+ 14
best-intro|:|naked|1|	1 -25	4-7 -10	8+ 32
best-intro|:|naked|2-4|	2-3 19	4-7 15	8+ 44
best-intro|:|naked|5-10|	2-3 -7	4-7 66	8+ 18
best-intro|:|naked|far|	2-3 21	8+ 15
best-intro|:|saying|0|	4-7 -12	8+ 31
best-intro|:|saying|1|	2-3 45	4-7 27	8+ 26
best-intro|:|saying|2-4|	1 26	2-3 27	8+ 37
best-intro|:|saying|5-10|	2-3 -15	4-7 39	8+ 24
best-intro|:|saying|far|	4-7 34	8+ 15
best-intro|:|thinking|2-4|	4-7 13	8+ 23
best-intro|;|according|1|	4-7 13
best-intro|;|naked|1|	4-7 -12
best-intro|adverb|judging|1|	2-3 -6
best-intro|adverb|saying|2-4|	2-3 14
best-intro|adverb|saying|5-10|	4-7 26
best-intro|auxiliary|according|1|	4-7 16
best-intro|auxiliary|according|2-4|	2-3 24	4-7 14
best-intro|auxiliary|according|5-10|	2-3 25	4-7 24
best-intro|auxiliary|direct|far|	1 10
best-intro|auxiliary|judging|2-4|	1 -23	2-3 22
best-intro|auxiliary|naked|1|	4-7 32
best-intro|auxiliary|naked|2-4|	4-7 6	8+ 14
best-intro|auxiliary|naked|5-10|	4-7 23
best-intro|auxiliary|naked|far|	2-3 27	4-7 29
best-intro|auxiliary|saying|0|	2-3 -7
best-intro|auxiliary|saying|1|	1 27	4-7 8
best-intro|auxiliary|saying|2-4|	1 -7	2-3 10	4-7 6	8+ 31
best-intro|auxiliary|saying|5-10|	1 25	2-3 43	4-7 51	8+ 32
best-intro|auxiliary|saying|far|	2-3 -12	4-7 38
best-intro|capital|according|0|	4-7 -15
best-intro|capital|according|2-4|	4-7 6
best-intro|capital|according|5-10|	2-3 -8
best-intro|capital|apposed|2-4|	4-7 12
best-intro|capital|direct|2-4|	1 -16
best-intro|capital|judging|0|	1 -12
best-intro|capital|judging|1|	2-3 30
best-intro|capital|judging|2-4|	1 7	4-7 12
best-intro|capital|naked|0|	1 18	2-3 -23	8+ 12
best-intro|capital|naked|1|	1 -25	2-3 -28
best-intro|capital|naked|2-4|	4-7 16
best-intro|capital|naked|5-10|	2-3 11	4-7 -13
best-intro|capital|naked|far|	1 16	2-3 -8
best-intro|capital|other|0|	2-3 -12
best-intro|capital|saying|0|	2-3 -20	4-7 32
best-intro|capital|saying|1|	2-3 -9	4-7 24
best-intro|capital|saying|2-4|	2-3 13	4-7 31
best-intro|capital|saying|5-10|	1 8	2-3 24	4-7 23
best-intro|capital|saying|far|	2-3 7
best-intro|coordinator|naked|2-4|	2-3 9
best-intro|coordinator|naked|far|	2-3 18
best-intro|coordinator|saying|0|	2-3 -30
best-intro|coordinator|saying|5-10|	2-3 11	4-7 24
best-intro|determiner|according|0|	1 -15
best-intro|determiner|according|2-4|	2-3 -24	4-7 30
best-intro|determiner|according|5-10|	2-3 20
best-intro|determiner|apposed|2-4|	2-3 7
best-intro|determiner|judging|1|	2-3 12	4-7 14
best-intro|determiner|judging|2-4|	2-3 -16	4-7 14
best-intro|determiner|judging|5-10|	1 14	2-3 -38
best-intro|determiner|naked|1|	1 -29
best-intro|determiner|naked|2-4|	1 -7	2-3 9	8+ 24
best-intro|determiner|naked|5-10|	1 16	2-3 -20	4-7 -9
best-intro|determiner|naked|far|	1 14	2-3 -37
best-intro|determiner|other|0|	2-3 -7
best-intro|determiner|other|1|	2-3 -12
best-intro|determiner|saying|0|	1 -28	2-3 -24
best-intro|determiner|saying|1|	2-3 -19	4-7 15
best-intro|determiner|saying|2-4|	1 22	2-3 18
best-intro|determiner|saying|5-10|	1 -26	2-3 -18	4-7 -7
best-intro|determiner|saying|far|	1 15	2-3 15
best-intro|possessive|naked|1|	2-3 -27
best-intro|preposition|according|1|	2-3 20
best-intro|preposition|according|5-10|	2-3 10	4-7 27
best-intro|preposition|according|far|	2-3 -19	4-7 20
best-intro|preposition|apposed|2-4|	2-3 -12
best-intro|preposition|direct|1|	2-3 -14
best-intro|preposition|direct|2-4|	2-3 -28
best-intro|preposition|direct|5-10|	1 -19	2-3 -18	4-7 6
best-intro|preposition|direct|far|	2-3 -19
best-intro|preposition|judging|1|	1 28	2-3 -20	4-7 30
best-intro|preposition|judging|2-4|	1 18	2-3 26	4-7 35
best-intro|preposition|judging|5-10|	2-3 -20	4-7 24
best-intro|preposition|judging|far|	4-7 -7
best-intro|preposition|naked|0|	1 -21	2-3 -15
best-intro|preposition|naked|1|	1 6	4-7 -10
best-intro|preposition|naked|2-4|	1 -14	2-3 -24	4-7 16	8+ 7
best-intro|preposition|naked|5-10|	1 -7	4-7 39	8+ 20
best-intro|preposition|naked|far|	1 -35	2-3 -33	4-7 23
best-intro|preposition|saying|0|	1 -16	2-3 -10
best-intro|preposition|saying|1|	1 25	4-7 21
best-intro|preposition|saying|2-4|	1 -35	2-3 22	4-7 30
best-intro|preposition|saying|5-10|	2-3 -14
best-intro|preposition|saying|far|	4-7 19
best-intro|pronoun|according|1|	2-3 14
best-intro|pronoun|judging|1|	1 24	2-3 -16	4-7 17
best-intro|pronoun|naked|2-4|	2-3 9	4-7 30
best-intro|pronoun|naked|5-10|	2-3 27
best-intro|pronoun|saying|1|	1 20	2-3 -6	4-7 24
best-intro|pronoun|saying|2-4|	2-3 31	4-7 16	8+ 32
best-intro|pronoun|saying|5-10|	2-3 18	4-7 24
best-intro|pronoun|saying|far|	4-7 19
best-intro|quote|saying|0|	4-7 26
best-intro|start|according|far|	8+ 8
best-intro|start|direct|0|	4-7 13	8+ 37
best-intro|start|direct|far|	8+ 14
best-intro|start|judging|1|	2-3 -23
best-intro|start|judging|far|	4-7 25
best-intro|start|naked|0|	2-3 -15	8+ 26
best-intro|start|naked|1|	2-3 6	4-7 35	8+ 20
best-intro|start|naked|2-4|	1 -15	2-3 -21	4-7 14	8+ 9
best-intro|start|naked|5-10|	2-3 -24	4-7 13	8+ 11
best-intro|start|naked|far|	2-3 7	4-7 38	8+ 19
best-intro|start|other|1|	8+ 7
best-intro|start|saying|0|	1 45	2-3 78	4-7 20	8+ 19
best-intro|start|saying|1|	2-3 31	4-7 29
best-intro|start|saying|2-4|	4-7 21	8+ 6
best-intro|start|saying|5-10|	8+ 12
best-intro|start|saying|far|	2-3 16	4-7 18
best-intro|start|thinking|0|	4-7 15	8+ 17
best-intro|stop|according|1|	4-7 12	8+ 6
best-intro|stop|according|far|	8+ 21
best-intro|stop|direct|0|	4-7 17	8+ 27
best-intro|stop|direct|2-4|	4-7 -10
best-intro|stop|direct|5-10|	4-7 16
best-intro|stop|judging|0|	2-3 -10
best-intro|stop|judging|1|	4-7 10	8+ 9
best-intro|stop|naked|0|	8+ 18
best-intro|stop|naked|1|	1 23	2-3 22	4-7 -7	8+ 16
best-intro|stop|naked|2-4|	1 23	2-3 32	4-7 17	8+ 12
best-intro|stop|naked|5-10|	2-3 21	8+ 23
best-intro|stop|naked|far|	1 19	2-3 17	8+ 18
best-intro|stop|other|1|	2-3 23	4-7 27	8+ 7
best-intro|stop|saying|0|	1 41	2-3 26	4-7 42	8+ 21
best-intro|stop|saying|1|	1 32	2-3 46	4-7 28	8+ 11
best-intro|stop|saying|2-4|	2-3 41	4-7 30	8+ 12
best-intro|stop|saying|5-10|	2-3 -6	4-7 47	8+ 23
best-intro|stop|saying|far|	2-3 16	4-7 33	8+ 8
best-intro|subordinator|judging|1|	2-3 -33	4-7 22
best-intro|subordinator|judging|2-4|	1 8	2-3 19	4-7 50	8+ 17
best-intro|subordinator|judging|5-10|	2-3 12	4-7 31
best-intro|subordinator|naked|2-4|	1 17	2-3 8	4-7 -22
best-intro|subordinator|naked|5-10|	1 -35	2-3 -28	8+ 24
best-intro|subordinator|naked|far|	1 -25	2-3 -18	4-7 20
best-intro|subordinator|saying|0|	2-3 -30
best-intro|subordinator|saying|2-4|	2-3 -15
best-intro|subordinator|saying|5-10|	2-3 -32	4-7 37
best-intro|subordinator|saying|far|	2-3 31	4-7 25
best-intro|that|judging|1|	4-7 10
best-intro|that|naked|2-4|	2-3 -15	4-7 17
best-intro|that|naked|5-10|	4-7 28
best-intro|that|naked|far|	4-7 7
best-intro|that|saying|1|	4-7 25	8+ 20
best-intro|that|saying|2-4|	1 -20	2-3 18	4-7 26	8+ 25
best-intro|that|saying|5-10|	8+ 19
best-intro|verb-judging|judging|0|	1 -14	4-7 17
best-intro|verb-judging|judging|2-4|	4-7 -9
best-intro|verb-judging|naked|2-4|	2-3 15
best-intro|verb-judging|naked|5-10|	1 -39	2-3 -21
best-intro|verb-judging|naked|far|	1 -19	2-3 -41
best-intro|verb-judging|saying|0|	2-3 15	4-7 -14
best-intro|verb-judging|saying|5-10|	1 14	2-3 8
best-intro|verb-judging|saying|far|	1 -27	2-3 -19	4-7 17
best-intro|verb-saying|according|2-4|	4-7 -15
best-intro|verb-saying|judging|2-4|	2-3 23	4-7 13	8+ 19
best-intro|verb-saying|naked|2-4|	1 10	2-3 -18	4-7 34
best-intro|verb-saying|naked|5-10|	1 14	2-3 -24	4-7 -26
best-intro|verb-saying|naked|far|	1 -27	2-3 11	4-7 28
best-intro|verb-saying|saying|0|	1 12	4-7 -9	8+ -16
best-intro|verb-saying|saying|2-4|	2-3 16	4-7 -9
best-intro|verb-saying|saying|5-10|	2-3 -17
best-intro|verb-saying|saying|far|	4-7 -14
best-intro|verb-thinking|judging|2-4|	4-7 7
best-intro|verb-thinking|judging|5-10|	2-3 9
best-intro|verb-thinking|naked|5-10|	2-3 31
best-intro|verb-thinking|saying|2-4|	2-3 -17	4-7 29
best-intro|verb-thinking|saying|5-10|	1 -28	4-7 30
best-intro|verb-thinking|thinking|0|	4-7 21
best-intro|word|according|0|	4-7 29
best-intro|word|according|1|	4-7 18
best-intro|word|according|2-4|	2-3 29	4-7 30
best-intro|word|according|5-10|	1 -30	2-3 19	4-7 -6
best-intro|word|according|far|	4-7 36
best-intro|word|apposed|2-4|	1 26
best-intro|word|direct|0|	2-3 -17
best-intro|word|direct|1|	2-3 -23
best-intro|word|direct|2-4|	4-7 11
best-intro|word|direct|5-10|	1 -23	2-3 9	4-7 27
best-intro|word|direct|far|	1 -18	2-3 -8
best-intro|word|judging|0|	2-3 -23
best-intro|word|judging|2-4|	2-3 13
best-intro|word|judging|5-10|	1 20	4-7 -16	8+ 13
best-intro|word|judging|far|	2-3 -23	4-7 -15
best-intro|word|naked|0|	1 -32	2-3 -16
best-intro|word|naked|1|	1 -53	2-3 -22
best-intro|word|naked|2-4|	1 19	2-3 -34	4-7 -32	8+ 25
best-intro|word|naked|5-10|	4-7 21	8+ 10
best-intro|word|naked|far|	1 -8	2-3 19	4-7 43
best-intro|word|saying|0|	1 -37	4-7 -14	8+ 27
best-intro|word|saying|1|	1 -8	2-3 30	4-7 32
best-intro|word|saying|2-4|	1 -21	2-3 -18	4-7 33	8+ 37
best-intro|word|saying|5-10|	1 -8	2-3 13	4-7 15	8+ 34
best-intro|word|saying|far|	1 15	2-3 22	4-7 8	8+ 20
best-intro|word|thinking|2-4|	1 -18	4-7 21
best-intro|—|saying|2-4|	4-7 14
best-lead|lower|,|according|	according-to 23
best-lead|lower|,|apposed|	speaker-then-quote 28
best-lead|lower|,|judging|	speaker-then-quote -25
best-lead|lower|,|naked|	named-nearby 24	possessor 29	topic -13
best-lead|lower|,|other|	verb-then-speaker 15
best-lead|lower|,|saying|	quote-then-verb 29	sentence-before 10	speaker-then-quote 43	verb-then-speaker 36
best-lead|lower|:|direct|	speaker-then-quote -16
best-lead|lower|:|naked|	named-nearby 27
best-lead|lower|:|saying|	quote-then-verb 21	speaker-then-quote -14
best-lead|lower|;|according|	according-to 14
best-lead|lower|adverb|according|	according-to 11
best-lead|lower|adverb|judging|	quote-then-speaker 20
best-lead|lower|adverb|naked|	named-nearby 15	topic -9
best-lead|lower|adverb|saying|	speaker-then-quote 30	verb-then-speaker -15
best-lead|lower|auxiliary|according|	according-to 45
best-lead|lower|auxiliary|apposed|	speaker-then-quote 31
best-lead|lower|auxiliary|direct|	speaker-then-quote 14
best-lead|lower|auxiliary|judging|	quote-then-speaker 20	speaker-then-quote -10
best-lead|lower|auxiliary|naked|	named-nearby 8	topic 26
best-lead|lower|auxiliary|saying|	quote-then-speaker 16	quote-then-verb -13	sentence-before -14	speaker-then-quote 57	verb-then-speaker -10
best-lead|lower|auxiliary|thinking|	speaker-then-quote 29
best-lead|lower|capital|according|	according-to -6
best-lead|lower|capital|apposed|	speaker-then-quote -20
best-lead|lower|capital|direct|	speaker-then-quote 19
best-lead|lower|capital|naked|	named-nearby 38	topic -7
best-lead|lower|capital|saying|	quote-then-speaker -18	speaker-then-quote 49	verb-then-speaker 10
best-lead|lower|coordinator|according|	according-to 15
best-lead|lower|coordinator|judging|	speaker-then-quote -7
best-lead|lower|coordinator|naked|	named-nearby 37
best-lead|lower|coordinator|saying|	sentence-after -26
best-lead|lower|determiner|according|	according-to -6
best-lead|lower|determiner|apposed|	quote-then-speaker 12	speaker-then-quote -37
best-lead|lower|determiner|direct|	sentence-before -22	speaker-then-quote -29
best-lead|lower|determiner|judging|	quote-then-speaker 15	sentence-before -19	speaker-then-quote 6
best-lead|lower|determiner|naked|	named-nearby 7	topic -41
best-lead|lower|determiner|passive|	quote-then-speaker -28
best-lead|lower|determiner|saying|	quote-then-speaker -26	quote-then-verb 21	sentence-before -20
best-lead|lower|possessive|naked|	possessor -25
best-lead|lower|preposition|according|	according-to 26	sentence-before -26
best-lead|lower|preposition|apposed|	speaker-then-quote -9
best-lead|lower|preposition|judging|	speaker-then-quote 12
best-lead|lower|preposition|naked|	named-nearby 10
best-lead|lower|preposition|saying|	quote-then-speaker -9	quote-then-verb -21	sentence-before -15	verb-then-speaker -9
best-lead|lower|preposition|shared|	speaker-then-quote -19
best-lead|lower|pronoun|according|	according-to 14
best-lead|lower|pronoun|saying|	speaker-then-quote 9
best-lead|lower|pronoun|thinking|	quote-then-speaker 24
best-lead|lower|subordinator|judging|	speaker-then-quote 36
best-lead|lower|subordinator|naked|	topic -21
best-lead|lower|subordinator|saying|	sentence-after -30	sentence-before 33	speaker-then-quote 15
best-lead|lower|that|according|	according-to 9
best-lead|lower|that|judging|	speaker-then-quote 27
best-lead|lower|that|naked|	named-nearby 27
best-lead|lower|verb-judging|naked|	named-nearby -23
best-lead|lower|verb-judging|saying|	sentence-before -15	speaker-then-quote 10
best-lead|lower|verb-saying|according|	according-to 14
best-lead|lower|verb-saying|apposed|	speaker-then-quote -17
best-lead|lower|verb-saying|judging|	speaker-then-quote 32
best-lead|lower|verb-saying|saying|	speaker-then-quote 6
best-lead|lower|verb-thinking|judging|	speaker-then-quote 24
best-lead|lower|verb-thinking|naked|	named-nearby 26
best-lead|lower|verb-thinking|saying|	speaker-then-quote -17
best-lead|lower|word|apposed|	speaker-then-quote 41
best-lead|lower|word|direct|	quote-then-speaker -12	speaker-then-quote 42
best-lead|lower|word|judging|	speaker-then-quote 6
best-lead|lower|word|naked|	named-nearby -16	possessor -18	topic 28
best-lead|lower|word|other|	quote-then-verb -8
best-lead|lower|word|saying|	sentence-after -22	speaker-then-quote 22	verb-then-speaker 36
best-lead|lower|’|naked|	named-nearby 16
best-lead|other|:|saying|	speaker-then-quote 6
best-lead|other|stop|naked|	named-nearby 6
best-lead|upper|'|saying|	quote-then-speaker -15
best-lead|upper|(|naked|	named-nearby -20
best-lead|upper|(|saying|	quote-then-speaker 6	speaker-then-quote -19
best-lead|upper|,|apposed|	quote-then-speaker -17
best-lead|upper|,|direct|	speaker-then-quote 9
best-lead|upper|,|naked|	named-nearby -13	possessor -10	topic -15
best-lead|upper|,|saying|	quote-then-speaker -23	speaker-then-quote 9
best-lead|upper|-|naked|	named-nearby 6
best-lead|upper|:|according|	according-to 24
best-lead|upper|:|apposed|	speaker-then-quote 11
best-lead|upper|:|direct|	sentence-after 21	sentence-before 23
best-lead|upper|:|judging|	speaker-then-quote 17	verb-then-speaker 17
best-lead|upper|:|naked|	colon 8	named-nearby 13	signature 18	topic 6
best-lead|upper|:|saying|	quote-then-speaker 25	quote-then-verb 26	sentence-after 10	sentence-before -13	speaker-then-quote 20
best-lead|upper|:|shared|	speaker-then-quote 23
best-lead|upper|:|thinking|	speaker-then-quote 23
best-lead|upper|adverb|naked|	named-nearby -21
best-lead|upper|auxiliary|naked|	named-nearby -26	possessor -8
best-lead|upper|capital|direct|	speaker-then-quote -16
best-lead|upper|capital|judging|	quote-then-verb -12	speaker-then-quote -34
best-lead|upper|capital|naked|	named-nearby 7	signature -15	topic -20
best-lead|upper|capital|other|	quote-then-verb -22
best-lead|upper|capital|saying|	quote-then-speaker -27	quote-then-verb -11	speaker-then-quote -8
best-lead|upper|coordinator|naked|	named-nearby -15
best-lead|upper|determiner|according|	according-to -27
best-lead|upper|determiner|apposed|	speaker-then-quote 15
best-lead|upper|determiner|judging|	speaker-then-quote -34
best-lead|upper|determiner|other|	quote-then-verb -24
best-lead|upper|determiner|saying|	quote-then-speaker -18	quote-then-verb -17
best-lead|upper|possessive|saying|	speaker-then-quote -28
best-lead|upper|preposition|direct|	speaker-then-quote -22
best-lead|upper|preposition|judging|	quote-then-speaker -23	quote-then-verb -12	speaker-then-quote 35
best-lead|upper|preposition|naked|	named-nearby -47	topic -20
best-lead|upper|preposition|saying|	quote-then-speaker -25	quote-then-verb -23	sentence-before 6
best-lead|upper|pronoun|saying|	speaker-then-quote -12
best-lead|upper|quote|saying|	quote-then-speaker 26	sentence-before 21
best-lead|upper|start|according|	according-to -13
best-lead|upper|start|direct|	paragraph-before 9	sentence-after 19
best-lead|upper|start|judging|	quote-then-speaker -18
best-lead|upper|start|naked|	colon 10
best-lead|upper|start|other|	quote-then-verb 7
best-lead|upper|start|saying|	quote-then-speaker 38	quote-then-verb 40	sentence-after 28
best-lead|upper|start|thinking|	quote-then-speaker -17
best-lead|upper|stop|according|	according-to 9	sentence-before -9
best-lead|upper|stop|direct|	quote-then-speaker 31	sentence-before -16
best-lead|upper|stop|judging|	quote-then-speaker 14	quote-then-verb -9	sentence-before 31
best-lead|upper|stop|naked|	named-before 20	named-nearby 52	topic 12
best-lead|upper|stop|other|	quote-then-verb 25
best-lead|upper|stop|saying|	quote-then-speaker 35	quote-then-verb 16	sentence-after 46	sentence-before 42
best-lead|upper|stop|thinking|	sentence-before 16
best-lead|upper|subordinator|naked|	named-nearby -42
best-lead|upper|subordinator|saying|	quote-then-speaker -12	speaker-then-quote -23
best-lead|upper|verb-judging|judging|	quote-then-speaker -13	speaker-then-quote -24
best-lead|upper|verb-judging|naked|	named-nearby -24
best-lead|upper|verb-judging|saying|	quote-then-speaker -27	sentence-before -15	speaker-then-quote -20
best-lead|upper|verb-saying|saying|	sentence-after 6	sentence-before -20	speaker-then-quote -14
best-lead|upper|word|apposed|	quote-then-speaker -18	speaker-then-quote 15
best-lead|upper|word|direct|	sentence-before -6	speaker-then-quote -23
best-lead|upper|word|naked|	named-nearby -14	topic 6
best-lead|upper|word|saying|	quote-then-speaker -21	quote-then-verb -24	sentence-after -26	sentence-before -31	speaker-then-quote -17	verb-then-speaker -11
best-lead|upper|word|thinking|	speaker-then-quote -14
best-lead|upper|—|saying|	sentence-before 7
best-lemma|	accusare 21	accuse 33	accuser 28	aclarar 23	acusar 23	adiantar 9	admettre 24	admit -7	admitir 21	advertir 24	affermare -18	affirmer 14	afirmar -8	aggiungere 37	agree 41	ajouter -18	amuser 9	announce 18	annunciare 28	answer 23	anticipare -8	antworten 23	anunciar -22	apelar 23	apostillar 8	appeler 11	appen 18	argue -6	asegurar 17	ask -9	assicurare 14	assurer 29	atestar 8	attaccare 13	attendre 21	avaliar 7	avertir 23	avisar 14	avvertire 36	back -36	bekennen 15	believe -17	bemängeln 15	benadrukken 13	beslissen 21	bestätigen -28	beteuern -8	betonen -7	bevestigen -20	bill -16	blame 31	blijven -8	brand -20	brummen 16	calificar 19	call 29	caution 23	chamar -14	chant -7	chiamare -18	chiedere -23	cite -20	claim 30	comentar 10	commentare 6	compare -23	complain 23	concede -10	conclure 11	confermare -12	confessar -18	confessare 6	confidare 23	confier -9	confirm 21	confirmar 23	congratulate 26	considerar 18	contar 6	contestare -8	counter 25	criticise -16	deadpan 24	decir -14	declarar -10	demander 11	deny 10	descartar 18	describir 14	disclose -29	dismiss 22	dizer 21	défendre 18	démentir 15	dénoncer 20	déplorer 23	détailler 11	enquérir 14	ergänzen 30	erinnern -14	erklären 29	erwidern 14	erzählen 6	estimer 18	exigir 24	explain 26	explicar -15	expresar -9	express 27	faire_valoir 25	falar 15	find -15	fluisteren 13	fordern 11	fragen 8	fume 24	féliciter 23	garantire 30	geben -6	gestehen 16	geven 16	giurare 18	glimlachen 8	glisser 6	gracejar 8	grappen 17	greet 24	gridare 11	gritar 8	hablar 11	hear 31	heißen -21	heten -19	hold -17	houden 10	incalzare 7	indicar 15	indiquer 33	informar 13	informeren 13	insist -17	insistere 22	instruct -32	interrompere 18	introduce -27	invitare -16	ironiser 6	ironizar 10	joke -16	jubiler 16	juger 9	justificar 7	klagen -7	klinken 7	kommentieren 22	kündigen 17	label -36	lachen 17	lament -23	lamentar 15	lancer 12	lassen -16	laten -20	laugh 24	lembrar 22	list -45	loben 16	luiden 8	lâcher 27	mahnen 22	mailen 7	mandar 14	manifestar -17	melden 10	message -14	motivare 7	murmeln 23	murmur 28	muse 20	name -45	negar 16	negare 15	nennen 20	noemen 17	none -12	observe 16	offer -32	oordelen 9	opinar 27	parlare 30	parler 26	pedir 16	peinzen 22	perguntar 20	pester 10	philosopher 15	plaider -18	plaisanter 13	plaudire -6	plead -30	pleiten -18	post -7	postare -6	praise 24	precisar 8	precisare 17	prefer -25	prevedere 23	prometer -7	promettere 23	promettre 50	promise -32	protest 10	protester 8	prévenir -23	qualifier 24	queixar -16	quejar -7	quip 25	quote -16	raccontare -10	raconter 9	rate -42	reageren 17	recall -9	recitare 22	reclamar 35	recommend -27	reconhecer 24	reconnaître 20	reconocer 21	record -21	recordar 24	recusar 6	regretter -18	reject -19	rejeitar 11	rekenen 6	relatar 10	relativiser 24	remark 18	rematar 14	repeat -22	replicare 20	reply 21	report 17	reprendre 13	respond 23	ressalvar 21	resumir 8	retrucar 15	revelar 25	ribattere 33	ricordare 32	riferire 6	rigoler 9	ringraziare 32	rir 6	rispondere 15	rivelare -21	roar 11	roepen 24	rule -11	räumen 7	réagir 23	répondre 36	résumer 9	saber -9	sagen 28	saluer 28	salutare 22	sapere 30	say 20	scandire 23	scherzen 7	schreiben 36	scrivere 34	shoot -6	shout -14	sign 26	sing -31	soltar 9	sorrir 6	sostener 40	sostenere -17	sottolineare 8	souffler 22	soupirer 6	sourire 13	soutenir 9	souvenir 16	speak 27	spotten 6	sprechen 10	spreken 28	state 31	stress 15	sublinhar 13	submit 17	subrayar 8	suggest 21	sustentar 10	tachar 20	tagliare 16	teilen -25	tell 42	testify 19	thank 33	title 8	urge 27	use -66	vatten 10	ver 20	verlauten 14	verraten 14	vertellen 11	verweisen -11	view -35	vinden -17	voir 24	vouloir -13	vragen 17	waarschuwen 11	want -12	warnen 9	wave -18	weisen -12	welcome 17	werfen -20	whisper 29	wijzen 20	write -22	yell 23	zeggen 26	zeigen 29	zien 17	zitieren 6	zuchten 8	zweren 7	écrire 15	évoquer 42
best-lemma|accuse|speaker-then-quote|	2-4 15	5-10 32	far 10
best-lemma|add|quote-then-speaker|	0 35
best-lemma|add|sentence-before|	1 27
best-lemma|add|speaker-then-quote|	1 17	2-4 31
best-lemma|admitir|speaker-then-quote|	5-10 21
best-lemma|admit|speaker-then-quote|	1 19
best-lemma|advise|quote-then-speaker|	0 19
best-lemma|advise|speaker-then-quote|	2-4 6
best-lemma|affirmer|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	5-10 9
best-lemma|afirmar|speaker-then-quote|	2-4 -15
best-lemma|aggiungere|verb-then-speaker|	1 18
best-lemma|ajouter|quote-then-speaker|	2-4 12
best-lemma|ajouter|quote-then-verb|	1 14
best-lemma|ammettere|quote-then-verb|	1 17
best-lemma|ammettere|verb-then-speaker|	1 7
best-lemma|announce|quote-then-speaker|	0 18
best-lemma|answer|quote-then-speaker|	0 20
best-lemma|answer|speaker-then-quote|	0 27
best-lemma|apostillar|quote-then-verb|	1 7
best-lemma|appeler|speaker-then-quote|	2-4 13
best-lemma|appen|quote-then-verb|	1 18
best-lemma|argue|quote-then-speaker|	0 -13
best-lemma|argue|speaker-then-quote|	2-4 24	5-10 13
best-lemma|asegurar|quote-then-verb|	1 10
best-lemma|ask|quote-then-speaker|	0 28
best-lemma|ask|quote-then-verb|	0 19
best-lemma|ask|sentence-after|	0 -13
best-lemma|ask|sentence-before|	far -28
best-lemma|ask|speaker-then-quote|	1 25	2-4 30
best-lemma|assicurare|speaker-then-quote|	2-4 21
best-lemma|assicurare|verb-then-speaker|	1 11
best-lemma|assurer|quote-then-verb|	1 9
best-lemma|assurer|speaker-then-quote|	5-10 25
best-lemma|attendre|speaker-then-quote|	2-4 21
best-lemma|avvertire|verb-then-speaker|	1 21
best-lemma|back|speaker-then-quote|	0 -30
best-lemma|bekennen|quote-then-verb|	1 15
best-lemma|bestätigen|speaker-then-quote|	2-4 -14
best-lemma|beteuern|quote-then-verb|	1 15
best-lemma|betonen|quote-then-verb|	1 12
best-lemma|blame|speaker-then-quote|	0 31
best-lemma|brummen|quote-then-verb|	1 16
best-lemma|call|quote-then-speaker|	0 18
best-lemma|call|sentence-before|	far -17
best-lemma|call|speaker-then-quote|	0 -11	1 19	2-4 44	5-10 -15
best-lemma|caution|speaker-then-quote|	2-4 23
best-lemma|chamar|speaker-then-quote|	2-4 7
best-lemma|chiamare|speaker-then-quote|	0 -10	2-4 -16
best-lemma|chiedere|quote-then-verb|	1 18
best-lemma|chiedere|speaker-then-quote|	0 19	5-10 -15
best-lemma|compare|speaker-then-quote|	2-4 -23
best-lemma|complain|speaker-then-quote|	2-4 22
best-lemma|concede|quote-then-verb|	0 20
best-lemma|concede|speaker-then-quote|	2-4 -12
best-lemma|conclure|quote-then-verb|	1 12
best-lemma|confier|quote-then-verb|	1 19
best-lemma|confirmar|speaker-then-quote|	2-4 20
best-lemma|considerar|speaker-then-quote|	2-4 17	5-10 14
best-lemma|contar|quote-then-verb|	1 7
best-lemma|correct|speaker-then-quote|	2-4 -14
best-lemma|decir|quote-then-verb|	1 8
best-lemma|declarar|quote-then-verb|	1 7
best-lemma|declarar|speaker-then-quote|	2-4 24	5-10 -18
best-lemma|definire|speaker-then-quote|	0 -12	2-4 15
best-lemma|demander|speaker-then-quote|	2-4 11
best-lemma|descartar|sentence-before|	far 18
best-lemma|describe|speaker-then-quote|	1 23	2-4 8	5-10 -7
best-lemma|dire|quote-then-verb|	1 28
best-lemma|dire|sentence-before|	5-10 15
best-lemma|dire|speaker-then-quote|	0 -8	1 16
best-lemma|dismiss|speaker-then-quote|	2-4 20
best-lemma|dizer|speaker-then-quote|	2-4 27
best-lemma|dizer|verb-then-speaker|	1 9
best-lemma|détailler|quote-then-verb|	1 11
best-lemma|erklären|quote-then-verb|	1 20
best-lemma|erwidern|quote-then-verb|	1 14
best-lemma|estimer|speaker-then-quote|	5-10 18
best-lemma|explain|quote-then-speaker|	0 37
best-lemma|explain|sentence-before|	1 17
best-lemma|explain|speaker-then-quote|	5-10 -9
best-lemma|explicar|quote-then-verb|	1 6
best-lemma|faire_valoir|quote-then-speaker|	2-4 13
best-lemma|faire_valoir|quote-then-verb|	1 9
best-lemma|falar|speaker-then-quote|	1 31
best-lemma|find|quote-then-speaker|	0 -18
best-lemma|fume|quote-then-speaker|	0 26
best-lemma|féliciter|speaker-then-quote|	2-4 16
best-lemma|garantire|speaker-then-quote|	2-4 30
best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 20
best-lemma|geben|quote-then-verb|	1 13
best-lemma|gestehen|quote-then-verb|	1 8
best-lemma|geven|quote-then-verb|	1 15
best-lemma|gracejar|quote-then-verb|	1 8
best-lemma|grappen|quote-then-verb|	1 17
best-lemma|halten|quote-then-verb|	1 16
best-lemma|halten|speaker-then-quote|	2-4 15
best-lemma|hear|quote-then-speaker|	0 17	1 24
best-lemma|heißen|quote-then-verb|	1 -8
best-lemma|heißen|speaker-then-quote|	0 -16
best-lemma|heißen|verb-then-speaker|	2-4 -11
best-lemma|houden|speaker-then-quote|	2-4 10
best-lemma|indicar|speaker-then-quote|	far 14
best-lemma|insist|speaker-then-quote|	5-10 -18
best-lemma|instruct|speaker-then-quote|	5-10 -28
best-lemma|invitare|speaker-then-quote|	2-4 -19
best-lemma|ironiser|quote-then-verb|	1 6
best-lemma|ironizar|speaker-then-quote|	2-4 8
best-lemma|joke|quote-then-speaker|	0 26
best-lemma|joke|quote-then-verb|	0 20
best-lemma|joke|speaker-then-quote|	5-10 22
best-lemma|jubiler|quote-then-verb|	1 16
best-lemma|klagen|quote-then-verb|	1 6
best-lemma|kündigen|speaker-then-quote|	2-4 17
best-lemma|label|quote-then-speaker|	2-4 -23
best-lemma|label|speaker-then-quote|	0 -19
best-lemma|lachen|quote-then-verb|	1 9
best-lemma|lachen|sentence-after|	0 16
best-lemma|lancer|quote-then-verb|	1 13
best-lemma|lassen|speaker-then-quote|	5-10 9
best-lemma|laten|quote-then-verb|	1 23
best-lemma|laten|speaker-then-quote|	5-10 -14
best-lemma|laugh|quote-then-speaker|	0 24
best-lemma|lire|quote-then-verb|	1 24
best-lemma|list|speaker-then-quote|	1 -19	2-4 -27
best-lemma|luiden|quote-then-verb|	1 8
best-lemma|lâcher|quote-then-verb|	1 12
best-lemma|mandar|speaker-then-quote|	2-4 13	5-10 9
best-lemma|manifestar|speaker-then-quote|	0 -17
best-lemma|melden|quote-then-verb|	1 10
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|name|speaker-then-quote|	0 -30	1 -17	5-10 -31
best-lemma|nennen|quote-then-verb|	0 -17
best-lemma|nennen|speaker-then-quote|	1 9	2-4 36
best-lemma|noemen|sentence-before|	far 31
best-lemma|noemen|speaker-then-quote|	1 8	2-4 25	5-10 9
best-lemma|none|according-to|	0 -18	1 32	2-4 14	5-10 9
best-lemma|none|colon|	1 7
best-lemma|none|named-before|	2-4 46	5-10 17
best-lemma|none|named-nearby|	1 6	5-10 11
best-lemma|none|paragraph-before|	far 25
best-lemma|none|possessor|	1 -29	2-4 -7	5-10 15
best-lemma|none|quote-then-speaker|	-3 -19	-4 -16	-5 -32	-9 -15	0 -10	1 18	5-10 -26
best-lemma|none|sentence-after|	0 12	5-10 -15
best-lemma|none|sentence-before|	2-4 -10	5-10 -19	far -23
best-lemma|none|signature|	1 -8
best-lemma|none|speaker-then-quote|	0 -12	2-4 8	5-10 -15	far -12
best-lemma|none|topic|	0 -9	1 -12	2-4 -15	far 6
best-lemma|note|quote-then-speaker|	0 -17
best-lemma|note|speaker-then-quote|	1 26	2-4 27
best-lemma|observe|quote-then-speaker|	0 13
best-lemma|offer|quote-then-speaker|	0 18
best-lemma|parlare|speaker-then-quote|	1 31	5-10 10
best-lemma|parler|speaker-then-quote|	2-4 25
best-lemma|pedir|speaker-then-quote|	0 16	2-4 12	5-10 13
best-lemma|pester|quote-then-verb|	1 10
best-lemma|plaider|quote-then-verb|	1 7
best-lemma|plaisanter|quote-then-speaker|	2-4 15
best-lemma|post|quote-then-speaker|	0 29
best-lemma|post|speaker-then-quote|	far -21
best-lemma|praise|speaker-then-quote|	5-10 -16
best-lemma|precisare|speaker-then-quote|	1 12
best-lemma|prefer|speaker-then-quote|	0 -21
best-lemma|promettere|speaker-then-quote|	0 19
best-lemma|promettre|speaker-then-quote|	5-10 36
best-lemma|promise|speaker-then-quote|	2-4 -34
best-lemma|prévenir|quote-then-verb|	1 15
best-lemma|queixar|quote-then-verb|	1 7
best-lemma|quejar|speaker-then-quote|	5-10 -8
best-lemma|quip|quote-then-speaker|	0 20
best-lemma|quote|quote-then-speaker|	0 19
best-lemma|quote|speaker-then-quote|	2-4 -18
best-lemma|raccontare|quote-then-verb|	1 18
best-lemma|raccontare|speaker-then-quote|	5-10 13
best-lemma|rappeler|speaker-then-quote|	2-4 -13	far 17
best-lemma|rate|speaker-then-quote|	2-4 -30
best-lemma|read|quote-then-speaker|	0 27
best-lemma|read|speaker-then-quote|	0 -24	1 22	5-10 23
best-lemma|reageren|quote-then-verb|	1 22
best-lemma|recall|quote-then-speaker|	0 30
best-lemma|recall|sentence-before|	1 18
best-lemma|recall|speaker-then-quote|	5-10 -10
best-lemma|reconnaître|speaker-then-quote|	5-10 16
best-lemma|regretter|quote-then-verb|	1 17
best-lemma|regretter|speaker-then-quote|	2-4 -8
best-lemma|relativiser|speaker-then-quote|	1 24
best-lemma|remark|quote-then-speaker|	0 16
best-lemma|remark|quote-then-verb|	0 13
best-lemma|rematar|quote-then-verb|	1 14
best-lemma|repeat|speaker-then-quote|	5-10 -25
best-lemma|reply|quote-then-speaker|	0 32
best-lemma|reply|sentence-after|	0 16
best-lemma|reply|sentence-before|	1 24
best-lemma|reply|speaker-then-quote|	1 44	2-4 30	5-10 17
best-lemma|report|speaker-then-quote|	1 -15
best-lemma|responder|quote-then-verb|	1 13
best-lemma|responder|speaker-then-quote|	2-4 24
best-lemma|resumir|speaker-then-quote|	2-4 12
best-lemma|ribattere|verb-then-speaker|	1 10
best-lemma|ricordare|speaker-then-quote|	2-4 29
best-lemma|riferire|quote-then-verb|	1 6
best-lemma|rir|quote-then-verb|	1 6
best-lemma|rispondere|quote-then-verb|	1 11
best-lemma|roepen|quote-then-verb|	1 21
best-lemma|rule|quote-then-speaker|	0 17
best-lemma|räumen|quote-then-verb|	1 7
best-lemma|réagir|quote-then-verb|	1 26
best-lemma|réclamer|speaker-then-quote|	1 10	2-4 -9
best-lemma|répondre|quote-then-verb|	1 10
best-lemma|résumer|quote-then-verb|	1 10
best-lemma|sagen|quote-then-speaker|	2-4 9
best-lemma|sagen|quote-then-verb|	1 12
best-lemma|sagen|speaker-then-quote|	5-10 9
best-lemma|sagen|verb-then-speaker|	1 13	2-4 18
best-lemma|saluer|speaker-then-quote|	0 12	2-4 24
best-lemma|salutare|speaker-then-quote|	0 20
best-lemma|sapere|speaker-then-quote|	5-10 30
best-lemma|say|paragraph-before|	far -12
best-lemma|say|quote-then-speaker|	0 31	1 28	2-4 -22	5-10 -20	far -24
best-lemma|say|quote-then-verb|	0 18
best-lemma|say|sentence-after|	0 -7
best-lemma|say|sentence-before|	1 29	2-4 27	5-10 12	far -27
best-lemma|say|speaker-then-quote|	0 -38	1 17	2-4 55	5-10 24	far 42
best-lemma|say|verb-then-speaker|	1 19	5-10 -10
best-lemma|scandire|sentence-before|	far 23
best-lemma|scherzen|quote-then-verb|	1 8
best-lemma|schreiben|quote-then-verb|	2-4 30
best-lemma|schrijven|quote-then-verb|	1 7
best-lemma|schrijven|speaker-then-quote|	5-10 16
best-lemma|see|speaker-then-quote|	0 28
best-lemma|shoot|quote-then-speaker|	0 20
best-lemma|shoot|sentence-before|	2-4 16
best-lemma|sign|speaker-then-quote|	2-4 26
best-lemma|sing|speaker-then-quote|	0 -31
best-lemma|soltar|speaker-then-quote|	1 9
best-lemma|sorrir|quote-then-verb|	1 6
best-lemma|sostener|speaker-then-quote|	5-10 40
best-lemma|souffler|quote-then-verb|	1 14
best-lemma|soupirer|quote-then-verb|	1 6
best-lemma|sourire|quote-then-verb|	1 14
best-lemma|souvenir|quote-then-verb|	1 15
best-lemma|spiegare|sentence-before|	5-10 10
best-lemma|spotten|quote-then-verb|	1 6
best-lemma|sprechen|speaker-then-quote|	1 15	2-4 22	5-10 24
best-lemma|spreken|speaker-then-quote|	1 26
best-lemma|state|speaker-then-quote|	1 26
best-lemma|stehen|speaker-then-quote|	1 -14
best-lemma|stehen|verb-then-speaker|	1 19
best-lemma|stellen|quote-then-verb|	1 23
best-lemma|stress|speaker-then-quote|	5-10 11
best-lemma|sublinhar|quote-then-verb|	1 6
best-lemma|submit|quote-then-speaker|	0 17
best-lemma|sustentar|speaker-then-quote|	5-10 10
best-lemma|tagliare|quote-then-verb|	1 16
best-lemma|teilen|quote-then-verb|	1 19
best-lemma|teilen|verb-then-speaker|	5-10 -22
best-lemma|tell|quote-then-speaker|	0 35	1 15	2-4 -23
best-lemma|tell|sentence-before|	2-4 34	5-10 27	far -10
best-lemma|tell|speaker-then-quote|	1 18	5-10 48	far 10
best-lemma|testify|quote-then-speaker|	0 13
best-lemma|thank|speaker-then-quote|	0 22	2-4 21	5-10 27
best-lemma|title|speaker-then-quote|	0 -18
best-lemma|unlisted|quote-then-verb|	0 -20
best-lemma|unlisted|verb-then-speaker|	1 -8	2-4 6
best-lemma|urge|speaker-then-quote|	2-4 27
best-lemma|use|speaker-then-quote|	2-4 -55	5-10 -38
best-lemma|verlauten|speaker-then-quote|	2-4 14
best-lemma|verraten|quote-then-verb|	1 14
best-lemma|verraten|verb-then-speaker|	1 6
best-lemma|versichern|quote-then-verb|	1 14
best-lemma|versichern|verb-then-speaker|	5-10 8
best-lemma|vertellen|quote-then-verb|	1 11
best-lemma|ver|speaker-then-quote|	0 18
best-lemma|vinden|quote-then-verb|	1 10
best-lemma|vinden|speaker-then-quote|	2-4 -18
best-lemma|vouloir|speaker-then-quote|	2-4 -9
best-lemma|vragen|speaker-then-quote|	2-4 16
best-lemma|want|speaker-then-quote|	0 20
best-lemma|warn|speaker-then-quote|	1 8	2-4 -17
best-lemma|welcome|speaker-then-quote|	0 17
best-lemma|werfen|speaker-then-quote|	2-4 -20
best-lemma|whisper|quote-then-speaker|	0 25
best-lemma|write|quote-then-speaker|	0 13
best-lemma|write|quote-then-verb|	0 17
best-lemma|write|sentence-before|	1 9
best-lemma|zeggen|quote-then-verb|	1 8
best-lemma|zeggen|sentence-before|	5-10 12
best-lemma|zeggen|speaker-then-quote|	2-4 22
best-lemma|zeigen|speaker-then-quote|	1 22	2-4 17
best-lemma|zien|speaker-then-quote|	2-4 9
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 7
best-lemma|écrire|quote-then-verb|	1 15
best-lemma|évoquer|speaker-then-quote|	1 23	2-4 39
best-near|according-to|according|	0 -18	1 32	2-4 14	5-10 9
best-near|according|0|	1 -17	4-7 -9
best-near|according|1|	1 8	2-3 8	4-7 35	8+ 16
best-near|according|2-4|	2-3 -7	4-7 9
best-near|according|5-10|	1 -18	2-3 34	8+ 12
best-near|according|far|	2-3 -18	4-7 33	8+ 18
best-near|apposed|-3|	2-3 -21
best-near|apposed|-4|	4-7 -13
best-near|apposed|-9|	2-3 -15
best-near|apposed|0|	8+ 24
best-near|apposed|2-4|	4-7 20	8+ 34
best-near|apposed|5-10|	8+ -12
best-near|apposed|far|	1 -17
best-near|apposition|2-4|	2-3 -21
best-near|colon|naked|	1 7
best-near|direct|0|	1 -17	2-3 17	4-7 33
best-near|direct|1|	1 21	4-7 26
best-near|direct|2-4|	1 -28	2-3 20	4-7 -14	8+ 9
best-near|direct|5-10|	1 -36	2-3 -17	4-7 42	8+ -15
best-near|direct|far|	2-3 -15	8+ 14
best-near|judging|-10|	2-3 -21
best-near|judging|0|	1 -16	2-3 -6	4-7 18
best-near|judging|1|	1 15	2-3 -21	4-7 42	8+ 10
best-near|judging|2-4|	1 7	2-3 21	8+ 25
best-near|judging|5-10|	1 10	2-3 -24	8+ 29
best-near|judging|far|	1 18	2-3 -11	4-7 -15	8+ 14
best-near|naked|0|	2-3 -11	4-7 -9	8+ 28
best-near|naked|1|	4-7 -11	8+ 36
best-near|naked|2-4|	1 15	2-3 -16	4-7 -6	8+ 41
best-near|naked|5-10|	1 -6	2-3 12	4-7 7	8+ 32
best-near|naked|far|	4-7 21	8+ 29
best-near|named-before|naked|	2-4 46	5-10 17
best-near|named-nearby|naked|	1 6	5-10 11
best-near|other|0|	1 -17	2-3 -10
best-near|other|1|	4-7 28	8+ 11
best-near|other|2-4|	4-7 6
best-near|paragraph-before|direct|	far 9
best-near|possessor|naked|	1 -29	2-4 -7	5-10 15
best-near|quote-then-speaker|apposed|	-3 -21	-4 -16	-5 -14	-9 -15	2-4 7
best-near|quote-then-speaker|apposition|	0 -9
best-near|quote-then-speaker|direct|	1 11
best-near|quote-then-speaker|judging|	-10 -21	0 -7	1 -14	2-4 -23
best-near|quote-then-speaker|relative|	0 -13
best-near|quote-then-speaker|saying|	-10 -16	-12 -20	-4 -23	-5 -15	-7 -10	0 17	1 28	2-4 -39	5-10 -16	far -24
best-near|quote-then-speaker|thinking|	0 22	1 -13	5-10 -23
best-near|quote-then-verb|judging|	0 -25	1 22
best-near|quote-then-verb|other|	0 -20
best-near|quote-then-verb|saying|	0 13	1 13	2-4 -27	5-10 -26	far 17
best-near|relative|0|	2-3 -13
best-near|relative|2-4|	4-7 33
best-near|relative|5-10|	1 -19
best-near|saying|-10|	1 -16
best-near|saying|-4|	4-7 -10
best-near|saying|-5|	2-3 -12
best-near|saying|-7|	2-3 -15
best-near|saying|0|	1 7	2-3 -11	8+ 8
best-near|saying|1|	1 33	2-3 15	4-7 29	8+ 16
best-near|saying|2-4|	1 -23	2-3 17	4-7 9	8+ 44
best-near|saying|5-10|	2-3 -6	4-7 13	8+ 7
best-near|saying|far|	1 -15	4-7 19	8+ 30
best-near|sentence-after|apposed|	0 -12
best-near|sentence-after|direct|	0 13
best-near|sentence-after|saying|	0 -18	1 25
best-near|sentence-before|according|	5-10 -16	far -19
best-near|sentence-before|direct|	2-4 -10	5-10 -15	far -8
best-near|sentence-before|judging|	5-10 -11	far -23
best-near|sentence-before|saying|	1 29	2-4 38	far -20
best-near|sentence-before|thinking|	2-4 16
best-near|signature|naked|	1 -8
best-near|speaker-then-quote|apposed|	0 9	1 -19	2-4 9	5-10 -10
best-near|speaker-then-quote|direct|	0 -14	1 19
best-near|speaker-then-quote|judging|	0 -7	2-4 26	far 25
best-near|speaker-then-quote|relative|	2-4 8	5-10 -14
best-near|speaker-then-quote|saying|	0 -6	1 22	2-4 8	5-10 14	far 21
best-near|speaker-then-quote|shared|	5-10 -17
best-near|speaker-then-quote|thinking|	1 -13	2-4 -14	5-10 30	far 8
best-near|thinking|0|	4-7 24	8+ 17
best-near|thinking|1|	2-3 -20
best-near|thinking|2-4|	1 -24	4-7 25	8+ 28
best-near|thinking|5-10|	1 -22	2-3 18	4-7 28
best-near|thinking|far|	2-3 8
best-near|topic|naked|	0 -9	1 -12	2-4 -15	far 6
best-near|verb-then-speaker|other|	1 -8	2-4 6
best-near|verb-then-speaker|saying|	1 20	5-10 -23
best-negated|	true -10
best-order|according|according|0|	1 -17	4-7 -9
best-order|according|according|1|	1 8	2-3 8	4-7 35	8+ 16
best-order|according|according|2-4|	2-3 -7	4-7 9
best-order|according|according|5-10|	1 -18	2-3 34	8+ 12
best-order|according|according|far|	2-3 -18	4-7 33	8+ 18
best-order|apposed|apposed|-3|	2-3 -21
best-order|apposed|apposed|-4|	4-7 -13
best-order|apposed|apposed|-9|	2-3 -15
best-order|apposed|apposed|0|	8+ 24
best-order|apposed|apposed|2-4|	4-7 20	8+ 34
best-order|apposed|apposed|5-10|	8+ -12
best-order|apposed|apposed|far|	1 -17
best-order|apposed|judging|-10|	2-3 -21
best-order|apposed|judging|0|	2-3 23	4-7 22
best-order|apposed|judging|1|	4-7 16
best-order|apposed|judging|2-4|	1 14	2-3 53	4-7 44	8+ 24
best-order|apposed|judging|5-10|	1 -22	4-7 12	8+ 19
best-order|apposed|saying|-5|	2-3 -12
best-order|apposed|saying|-7|	2-3 -15
best-order|apposed|saying|0|	2-3 -23	4-7 21	8+ 14
best-order|apposed|saying|1|	2-3 36	4-7 41	8+ 21
best-order|apposed|saying|2-4|	1 -22	2-3 17	4-7 12	8+ 39
best-order|apposed|saying|5-10|	4-7 46	8+ 34
best-order|apposed|saying|far|	1 28	2-3 24	4-7 20
best-order|apposed|thinking|2-4|	4-7 13
best-order|apposition|apposition|2-4|	2-3 -21
best-order|apposition|judging|2-4|	4-7 21
best-order|apposition|saying|0|	2-3 6
best-order|apposition|saying|2-4|	2-3 23	4-7 26	8+ 15
best-order|apposition|saying|5-10|	2-3 27	4-7 35	8+ 25
best-order|apposition|saying|far|	2-3 21	4-7 -16	8+ 21
best-order|direct|direct|0|	1 -17	2-3 17	4-7 33
best-order|direct|direct|1|	1 21	4-7 26
best-order|direct|direct|2-4|	1 -28	2-3 20	4-7 -14	8+ 9
best-order|direct|direct|5-10|	1 -36	2-3 -17	4-7 42	8+ -15
best-order|direct|direct|far|	2-3 -15	8+ 14
best-order|direct|judging|0|	1 -12	2-3 -17	4-7 16
best-order|direct|judging|1|	1 13	2-3 -28	4-7 39	8+ 11
best-order|direct|judging|2-4|	2-3 9	8+ 19
best-order|direct|judging|5-10|	1 12	2-3 -26	4-7 8	8+ 22
best-order|direct|judging|far|	1 18	2-3 -11	4-7 -10	8+ 14
best-order|direct|saying|0|	1 12	8+ 9
best-order|direct|saying|1|	1 20	2-3 11	4-7 35	8+ 27
best-order|direct|saying|2-4|	1 -11	2-3 21	8+ 37
best-order|direct|saying|5-10|	1 -10
best-order|direct|saying|far|	1 -37	2-3 -17	4-7 20	8+ 36
best-order|direct|thinking|0|	4-7 24	8+ 17
best-order|direct|thinking|1|	2-3 -20
best-order|direct|thinking|2-4|	1 -24	8+ 28
best-order|direct|thinking|5-10|	1 -22	2-3 18	4-7 21
best-order|direct|thinking|far|	2-3 8
best-order|inverted|judging|0|	1 -12	2-3 -20	4-7 -10
best-order|inverted|judging|1|	2-3 15	4-7 11	8+ 9
best-order|inverted|judging|far|	4-7 -10
best-order|inverted|other|0|	1 -17	2-3 -10
best-order|inverted|other|1|	4-7 28	8+ 11
best-order|inverted|other|2-4|	4-7 6
best-order|inverted|saying|0|	1 -21	2-3 16	4-7 25	8+ 18
best-order|inverted|saying|1|	1 9	2-3 12	4-7 29	8+ 9
best-order|inverted|saying|2-4|	1 -21	2-3 -23	4-7 40	8+ 23
best-order|inverted|saying|5-10|	1 -22	2-3 -25	4-7 36	8+ 15
best-order|inverted|saying|far|	2-3 9	4-7 32
best-order|naked|naked|0|	2-3 -11	4-7 -9	8+ 28
best-order|naked|naked|1|	4-7 -11	8+ 36
best-order|naked|naked|2-4|	1 15	2-3 -16	4-7 -6	8+ 41
best-order|naked|naked|5-10|	1 -6	2-3 12	4-7 7	8+ 32
best-order|naked|naked|far|	4-7 21	8+ 29
best-order|relative|judging|1|	2-3 -6
best-order|relative|relative|0|	2-3 -13
best-order|relative|relative|2-4|	4-7 33
best-order|relative|relative|5-10|	1 -19
best-order|relative|saying|0|	4-7 -17
best-order|relative|saying|1|	4-7 30
best-order|relative|saying|2-4|	2-3 11	4-7 29
best-order|relative|saying|5-10|	4-7 13	8+ 19
best-order|shared|judging|0|	2-3 14
best-order|shared|judging|2-4|	1 -12	4-7 33
best-order|shared|saying|0|	8+ 13
best-order|shared|saying|1|	4-7 15	8+ 16
best-order|shared|saying|2-4|	2-3 33	8+ 32
best-order|shared|saying|5-10|	2-3 9	4-7 24
best-phrase|name|	according -10	judging 27	naked 13	other 13	saying 25	shared -33	thinking 9
best-phrase|noun|	apposed -13	apposition -23	direct -15	judging -8	naked -25	other -9	relative -8	saying -20
best-phrase|pronoun|	according 47	direct 9	naked -18	other 8	saying -7
best-score|	-1 -50	-2 -19	-3 -6	-4 -8	0 -25	2 15	3 27	4 38	6 47	7 32
best-score|-1|	1 -25	2-3 -48	4-7 -10	8+ -11
best-score|-2|	1 -9	4-7 -23	8+ 21
best-score|-3|	1 10	4-7 -21	8+ 22
best-score|-4|	1 -19	2-3 6	4-7 -9	8+ 19
best-score|0|	1 -21	2-3 -15	4-7 -9
best-score|1|	1 -13	2-3 17	4-7 -11	8+ 12
best-score|2|	4-7 17	8+ 37
best-score|3|	1 16	4-7 39	8+ 6
best-score|4|	1 14	2-3 21	4-7 57	8+ 20
best-score|5|	1 36	2-3 -19	4-7 15	8+ 29
best-score|6|	1 39	2-3 85	4-7 28	8+ 17
best-score|7|	2-3 31	4-7 24	8+ 16
best|according-to|according|	1 -6	2-3 19	4-7 7	8+ 16
best|colon|naked|	4-7 33	8+ 29
best|named-before|naked|	2-3 45	8+ 24
best|named-nearby|naked|	1 7	8+ 52
best|paragraph-before|direct|	8+ 9
best|paragraph-before|saying|	2-3 16	4-7 15
best|possessor|naked|	1 21	2-3 -26	4-7 -11
best|quote-then-speaker|apposed|	1 -20
best|quote-then-speaker|apposition|	1 -23
best|quote-then-speaker|direct|	2-3 -12	4-7 28	8+ 37
best|quote-then-speaker|judging|	4-7 -16
best|quote-then-speaker|relative|	2-3 -13
best|quote-then-speaker|saying|	1 -6	2-3 -26	4-7 21	8+ 21
best|quote-then-speaker|thinking|	1 -31	4-7 16	8+ 17
best|quote-then-verb|judging|	4-7 -6	8+ 9
best|quote-then-verb|other|	1 -8	4-7 28	8+ 11
best|quote-then-verb|saying|	1 -11	4-7 27	8+ 15
best|sentence-after|apposed|	8+ 8
best|sentence-after|direct|	2-3 10	8+ -17
best|sentence-after|saying|	2-3 -8	4-7 -22	8+ 37
best|sentence-before|according|	2-3 -24	4-7 34	8+ 24
best|sentence-before|direct|	1 -10	2-3 -14	4-7 -8
best|sentence-before|judging|	1 -11	2-3 -22	4-7 -15
best|sentence-before|saying|	1 -32	2-3 -13	4-7 18	8+ 23
best|signature|naked|	1 -25	2-3 -31	4-7 7	8+ 23
best|speaker-then-quote|apposition|	2-3 -9
best|speaker-then-quote|direct|	1 -36	2-3 19	4-7 11
best|speaker-then-quote|judging|	1 18	2-3 -7	4-7 25	8+ 36
best|speaker-then-quote|relative|	1 -27	4-7 33
best|speaker-then-quote|saying|	2-3 24	8+ 8
best|speaker-then-quote|shared|	1 -24	2-3 -12	4-7 24
best|speaker-then-quote|thinking|	1 -24	4-7 39	8+ 25
best|topic|naked|	1 -22	2-3 -8	8+ 12
best|verb-then-speaker|judging|	4-7 19
best|verb-then-speaker|other|	4-7 15
best|verb-then-speaker|saying|	1 -29	4-7 47	8+ 23
case-follow|all-one|(|	none -29
case-follow|all-one|)|	none -25
case-follow|all-one|,auxiliary|	none -31
case-follow|all-one|,that|	none -9
case-follow|all-one|,word|	none -30
case-follow|all-one|,|	none -53
case-follow|all-one|:|	none 14
case-follow|all-one|capital|	, 16	. 33
case-follow|all-one|coordinator|	, -21	none -17
case-follow|all-one|determiner|	, 20	. -22	none -39
case-follow|all-one|end|	. -6
case-follow|all-one|preposition|	, -15	none -28
case-follow|all-one|pronoun|	, 16
case-follow|all-one|stop|	! 18	none -12
case-follow|all-one|subordinator|	none -24
case-follow|all-one|that|	none -17
case-follow|all-one|verb-judging|	none -20
case-follow|all-one|verb-saying|	, 17
case-follow|all-one|word|	, -26	none -53
case-follow|all|(|	none -19
case-follow|all|,auxiliary|	none -8
case-follow|all|,determiner|	none 8
case-follow|all|,word|	none 6
case-follow|all|,|	none -50
case-follow|all|:|	none -19
case-follow|all|;|	none -22
case-follow|all|auxiliary|	, -33	none 7
case-follow|all|capital|	, -21	. 14	none -39
case-follow|all|coordinator|	none -64
case-follow|all|determiner|	, -20	none -13
case-follow|all|end|	. -14	? 9	none 46
case-follow|all|preposition|	, -21	none -44
case-follow|all|pronoun|	none -12
case-follow|all|quote|	. -23
case-follow|all|stop|	none -28
case-follow|all|that|	, -21	none -23
case-follow|all|verb-saying|	none -17
case-follow|all|word|	, -35	none -37
case-follow|first|(|	none -14
case-follow|first|,auxiliary|	! 7	? 19	none 28
case-follow|first|,determiner|	none -13
case-follow|first|,preposition|	none -21
case-follow|first|,pronoun|	none 15
case-follow|first|,verb-judging|	none 9
case-follow|first|,verb-saying|	! 6	? 15
case-follow|first|,verb-thinking|	none 7
case-follow|first|,word|	! 11
case-follow|first|,|	none -29
case-follow|first|auxiliary|	. 17	none -23
case-follow|first|capital|	, 46	? 39	none -24
case-follow|first|coordinator|	, 18	none -23
case-follow|first|determiner|	! 23	, 61	. -20	? 18	none -10
case-follow|first|end|	! 6	. 37	? 43	none 47
case-follow|first|preposition|	. 29
case-follow|first|pronoun|	! 16	, 21	. 22	? 35
case-follow|first|stop|	? -16	none -14
case-follow|first|subordinator|	. 23	none 7
case-follow|first|that|	. 10
case-follow|first|verb-saying|	, 38	? 25	none -10
case-follow|first|word|	, 45	none -37
case-follow|first|—|	. 28	? 18	none 11
case-follow|most|,verb-saying|	none 14
case-follow|most|auxiliary|	none -18
case-follow|most|capital|	, 19
case-follow|most|end|	. 44	none 6
case-follow|most|pronoun|	, 16
case-follow|most|stop|	none 9
case-follow|most|verb-saying|	, 18
case-follow|most|word|	none 10
case-follow|none|)|	none -8
case-follow|none|,capital|	none 19
case-follow|none|,coordinator|	none 8
case-follow|none|,determiner|	none -8
case-follow|none|,preposition|	none -9
case-follow|none|,subordinator|	none 20
case-follow|none|,verb-judging|	none 20
case-follow|none|,word|	none 7
case-follow|none|,|	none 37
case-follow|none|-|	none -16
case-follow|none|:|	none 12
case-follow|none|;|	none 23
case-follow|none|adverb|	none -14
case-follow|none|auxiliary|	none -28
case-follow|none|capital|	. -18	none -12
case-follow|none|coordinator|	, -30	none 23
case-follow|none|determiner|	. 26
case-follow|none|end|	. -10	none -14
case-follow|none|preposition|	, -32	. -24	none 19
case-follow|none|pronoun|	, -24	. 43	none -15
case-follow|none|quote|	, -21	. -8
case-follow|none|stop|	none 30
case-follow|none|subordinator|	, -12	. -16	none 33
case-follow|none|that|	none 11
case-follow|none|verb-judging|	none -52
case-follow|none|verb-saying|	, -23	none -20
case-follow|none|word|	, -11
case-follow|some|,verb-saying|	none 30
case-follow|some|,word|	none 8
case-follow|some|,|	none 25
case-follow|some|coordinator|	none 18
case-follow|some|end|	. 20	none 17
case-follow|some|preposition|	none -14
case-follow|some|pronoun|	. 16
case-follow|some|stop|	none 19
case-follow|some|word|	none 33
case-intro|all-one|	( -20	, -25	: 9	adverb -26	auxiliary -18	capital 6	coordinator -17	possessive -20	preposition -6	pronoun 21	stop 21	subordinator -46	verb-judging -43	verb-saying -8
case-intro|all|	, -37	: 8	auxiliary -26	capital -24	coordinator -25	possessive -6	preposition -14	pronoun -20	start -18	stop 11	subordinator -15	verb-judging -41	verb-saying -16	word -32
case-intro|first|	( -15	, 19	- 10	: 8	capital -14	determiner -25	preposition -6	quote 34	start 36	stop 29	verb-saying -20	verb-thinking 7	word -39	— 17
case-intro|most|	, 18	: -8	auxiliary 6	capital 9	preposition -9	start 20	stop 12	verb-saying 26	word -10
case-intro|none|	' -19	( -13	, 20	: -16	; 20	adverb 23	auxiliary 6	capital 14	coordinator 9	possessive 23	preposition -7	pronoun 6	quote -25	that 8	verb-judging 14	word 6	– -11	’ 19
case-intro|some|	, 23	auxiliary 38	capital 27	coordinator -18	determiner -8	preposition 39	pronoun 17	subordinator 24	verb-judging -14	verb-saying 36	verb-thinking 10	word 23
case|all-one|	2 -17	3 -10	4-5 -33	6-9 21
case|all|	2 -34	3 -14	4-5 -57
case|first|	1 17	10+ 19	3 16
case|most|	10+ 16	3 -15	6-9 33
case|none|	1 -18	10+ 51	2 -9	3 41	4-5 42	6-9 27
case|some|	10+ 24	3 9	4-5 49	6-9 55
clause|false|false|	all -48	all-one -29	most -14	none 15	some 14
clause|false|true|	all -42	all-one 42	first 19	most 26	none 16	some 47
clause|true|false|	all-one -32	first 13	most 32	none -32	some 16
clause|true|true|	all-one -7	most 29	none 9	some 18
closed|	false 20	true -8
continues|	false -8	true 34
dated|	false -7	true -7
de:alone|alone|	4-7 6
de:alone|first|	1 -23	4-7 9	8+ 6
de:alone|inside|	4-7 12	8+ 12
de:best-gap|according-to|according|gap|according-to|,|	2-3 10	4-7 18	8+ 10
de:best-gap|according-to|according|gap|according-to||	2-3 32
de:best-gap|named-before|naked||	2-3 14	4-7 10
de:best-gap|named-nearby|naked||	8+ 14
de:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 13
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 8
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -21
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -16	4-7 21	8+ 13
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -17
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -20	4-7 7	8+ 7
de:best-gap|sentence-before|saying|gap|sentence-before||	4-7 25
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 8	4-7 12
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -16	2-3 24
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -7
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 20	4-7 19
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 15	2-3 22
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -11	2-3 26	4-7 33	8+ 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 21
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 15	2-3 -10	4-7 16
de:best-gap|topic|naked||	1 -27	2-3 14	4-7 15	8+ 12
de:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 15
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -22	2-3 20	4-7 30
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 19	4-7 17
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -15
de:best-intro|,|according|1|	4-7 8
de:best-intro|,|saying|1|	2-3 14	4-7 7
de:best-intro|:|judging|2-4|	4-7 14
de:best-intro|:|naked|1|	4-7 -13	8+ 6
de:best-intro|:|naked|5-10|	4-7 14
de:best-intro|:|naked|far|	4-7 12	8+ 12
de:best-intro|:|saying|1|	2-3 30	4-7 37	8+ 9
de:best-intro|:|saying|2-4|	4-7 17	8+ 8
de:best-intro|:|saying|5-10|	4-7 25	8+ 8
de:best-intro|auxiliary|naked|far|	2-3 14
de:best-intro|auxiliary|saying|2-4|	2-3 22	4-7 17
de:best-intro|auxiliary|saying|5-10|	2-3 -12
de:best-intro|capital|according|5-10|	2-3 -8
de:best-intro|capital|apposed|2-4|	4-7 12
de:best-intro|capital|direct|2-4|	1 -16
de:best-intro|capital|judging|0|	1 -12
de:best-intro|capital|judging|2-4|	4-7 12
de:best-intro|capital|naked|0|	1 -17
de:best-intro|capital|naked|2-4|	1 -31
de:best-intro|capital|naked|far|	1 9	2-3 -8
de:best-intro|capital|saying|0|	2-3 -20
de:best-intro|capital|saying|1|	2-3 18
de:best-intro|capital|saying|2-4|	2-3 6
de:best-intro|determiner|naked|1|	1 -11
de:best-intro|determiner|naked|2-4|	1 -14	2-3 18	8+ 22
de:best-intro|determiner|saying|2-4|	1 6	4-7 17
de:best-intro|preposition|according|1|	2-3 25
de:best-intro|preposition|judging|2-4|	2-3 12
de:best-intro|preposition|naked|1|	1 14
de:best-intro|preposition|naked|2-4|	1 16	2-3 -7	4-7 17
de:best-intro|preposition|naked|5-10|	1 -16	2-3 -11
de:best-intro|preposition|saying|1|	4-7 10
de:best-intro|preposition|saying|5-10|	1 15
de:best-intro|pronoun|naked|2-4|	2-3 9
de:best-intro|pronoun|saying|1|	1 20
de:best-intro|pronoun|saying|2-4|	2-3 14
de:best-intro|pronoun|saying|5-10|	2-3 18
de:best-intro|start|naked|2-4|	4-7 9
de:best-intro|start|saying|1|	8+ 6
de:best-intro|stop|according|1|	4-7 10
de:best-intro|stop|naked|1|	4-7 12
de:best-intro|stop|naked|2-4|	2-3 10	4-7 12	8+ 7
de:best-intro|stop|naked|5-10|	4-7 20
de:best-intro|stop|other|1|	4-7 9	8+ 6
de:best-intro|stop|saying|1|	1 31	2-3 28	8+ 6
de:best-intro|stop|saying|2-4|	4-7 8
de:best-intro|verb-saying|saying|0|	1 9
de:best-intro|word|saying|1|	2-3 23
de:best-intro|word|saying|2-4|	2-3 -10
de:best-intro|word|saying|5-10|	2-3 18
de:best-lead|lower|,|according|	according-to 11
de:best-lead|lower|,|naked|	named-nearby 29
de:best-lead|lower|,|other|	verb-then-speaker 15
de:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 15
de:best-lead|lower|adverb|saying|	verb-then-speaker -15
de:best-lead|lower|auxiliary|direct|	speaker-then-quote 18
de:best-lead|lower|auxiliary|naked|	named-nearby 22	topic 12
de:best-lead|lower|auxiliary|saying|	quote-then-verb 13	speaker-then-quote 14
de:best-lead|lower|capital|according|	according-to -8
de:best-lead|lower|capital|apposed|	speaker-then-quote 12
de:best-lead|lower|capital|direct|	speaker-then-quote 19
de:best-lead|lower|capital|judging|	speaker-then-quote 24
de:best-lead|lower|capital|naked|	named-nearby 38
de:best-lead|lower|capital|saying|	quote-then-verb 26	speaker-then-quote 22	verb-then-speaker 10
de:best-lead|lower|determiner|according|	according-to -12
de:best-lead|lower|determiner|judging|	speaker-then-quote 28
de:best-lead|lower|determiner|naked|	named-nearby 19
de:best-lead|lower|determiner|saying|	speaker-then-quote -8	verb-then-speaker -8
de:best-lead|lower|preposition|judging|	speaker-then-quote 6
de:best-lead|lower|preposition|naked|	named-nearby 22
de:best-lead|lower|preposition|saying|	speaker-then-quote 16
de:best-lead|lower|pronoun|according|	according-to 6
de:best-lead|lower|pronoun|judging|	speaker-then-quote 7
de:best-lead|lower|pronoun|naked|	named-nearby 11
de:best-lead|lower|pronoun|saying|	speaker-then-quote 29
de:best-lead|lower|word|according|	according-to 27
de:best-lead|lower|word|saying|	speaker-then-quote 18
de:best-lead|upper|,|naked|	named-nearby -26
de:best-lead|upper|:|apposed|	speaker-then-quote 14
de:best-lead|upper|:|judging|	speaker-then-quote 12
de:best-lead|upper|:|saying|	quote-then-verb 20	speaker-then-quote -6
de:best-lead|upper|adverb|naked|	named-nearby -21
de:best-lead|upper|capital|direct|	speaker-then-quote -16
de:best-lead|upper|capital|judging|	quote-then-verb -12	speaker-then-quote -22
de:best-lead|upper|capital|naked|	named-nearby -55	topic -14
de:best-lead|upper|capital|other|	quote-then-verb -20
de:best-lead|upper|determiner|apposed|	speaker-then-quote 15
de:best-lead|upper|determiner|other|	quote-then-verb -23
de:best-lead|upper|determiner|saying|	quote-then-verb -15	speaker-then-quote 18
de:best-lead|upper|preposition|judging|	speaker-then-quote 12
de:best-lead|upper|preposition|saying|	speaker-then-quote 15
de:best-lead|upper|start|saying|	quote-then-verb 6
de:best-lead|upper|stop|according|	according-to 9
de:best-lead|upper|stop|judging|	quote-then-verb -9
de:best-lead|upper|stop|naked|	named-before 15	named-nearby 34	topic 15
de:best-lead|upper|stop|other|	quote-then-verb 20
de:best-lead|upper|stop|saying|	quote-then-speaker 8	quote-then-verb 13	sentence-before 10
de:best-lead|upper|subordinator|naked|	named-nearby -17
de:best-lead|upper|verb-saying|saying|	speaker-then-quote 11
de:best-lead|upper|word|naked|	named-nearby 16
de:best-lead|upper|word|saying|	quote-then-verb -6
de:best-lemma|	antworten 23	bemängeln 15	bestätigen -28	beteuern -8	betonen -7	brummen 16	ergänzen 30	erinnern -14	erklären 29	erwidern 14	erzählen 6	fordern 11	fragen 8	geben -6	gestehen 16	heißen -21	klagen -7	kommentieren 22	kündigen 17	lachen 17	lassen -16	loben 16	mahnen 22	murmeln 23	nennen 20	none 7	räumen 7	sagen 28	scherzen 7	schreiben 36	spotten 6	sprechen 10	stellen 24	teilen -25	verlauten 14	verraten 14	verweisen -11	warnen 9	weisen -12	werfen -20	zeigen 29	zitieren 6
de:best-lemma|bestätigen|speaker-then-quote|	2-4 -14
de:best-lemma|beteuern|quote-then-verb|	1 15
de:best-lemma|betonen|quote-then-verb|	1 12
de:best-lemma|brummen|quote-then-verb|	1 16
de:best-lemma|erklären|quote-then-verb|	1 20
de:best-lemma|erwidern|quote-then-verb|	1 14
de:best-lemma|geben|quote-then-verb|	1 13
de:best-lemma|gestehen|quote-then-verb|	1 8
de:best-lemma|halten|quote-then-verb|	1 16
de:best-lemma|halten|speaker-then-quote|	2-4 15
de:best-lemma|heißen|quote-then-verb|	1 -8
de:best-lemma|heißen|speaker-then-quote|	0 -16
de:best-lemma|heißen|verb-then-speaker|	2-4 -11
de:best-lemma|klagen|quote-then-verb|	1 6
de:best-lemma|kündigen|speaker-then-quote|	2-4 17
de:best-lemma|lachen|quote-then-verb|	1 6
de:best-lemma|lassen|speaker-then-quote|	5-10 9
de:best-lemma|nennen|quote-then-verb|	0 -17
de:best-lemma|nennen|speaker-then-quote|	1 9	2-4 36
de:best-lemma|none|according-to|	0 -18	1 14	2-4 6	5-10 -8
de:best-lemma|none|named-before|	1 8	2-4 14	5-10 6	far 12
de:best-lemma|none|named-nearby|	0 -15	1 -6	2-4 11	5-10 7	far -6
de:best-lemma|none|quote-then-speaker|	1 13
de:best-lemma|none|speaker-then-quote|	0 18	1 8	2-4 10	5-10 -20
de:best-lemma|none|topic|	5-10 15
de:best-lemma|räumen|quote-then-verb|	1 7
de:best-lemma|sagen|quote-then-speaker|	2-4 9
de:best-lemma|sagen|quote-then-verb|	1 12
de:best-lemma|sagen|speaker-then-quote|	5-10 9
de:best-lemma|sagen|verb-then-speaker|	1 13	2-4 18
de:best-lemma|scherzen|quote-then-verb|	1 8
de:best-lemma|schreiben|quote-then-verb|	2-4 30
de:best-lemma|spotten|quote-then-verb|	1 6
de:best-lemma|sprechen|speaker-then-quote|	1 15	2-4 22	5-10 24
de:best-lemma|stehen|speaker-then-quote|	1 -14
de:best-lemma|stehen|verb-then-speaker|	1 19
de:best-lemma|stellen|quote-then-verb|	1 23
de:best-lemma|teilen|quote-then-verb|	1 19
de:best-lemma|teilen|verb-then-speaker|	5-10 -22
de:best-lemma|unlisted|quote-then-verb|	0 -19
de:best-lemma|verlauten|speaker-then-quote|	2-4 14
de:best-lemma|verraten|quote-then-verb|	1 14
de:best-lemma|verraten|verb-then-speaker|	1 6
de:best-lemma|versichern|quote-then-verb|	1 14
de:best-lemma|versichern|verb-then-speaker|	5-10 8
de:best-lemma|werfen|speaker-then-quote|	2-4 -20
de:best-lemma|zeigen|speaker-then-quote|	1 22	2-4 17
de:best-near|according-to|according|	0 -18	1 14	2-4 6	5-10 -8
de:best-near|according|1|	2-3 22	4-7 22	8+ 10
de:best-near|according|2-4|	4-7 12
de:best-near|according|5-10|	2-3 -8
de:best-near|apposed|2-4|	4-7 17
de:best-near|direct|1|	2-3 11
de:best-near|direct|2-4|	1 -16	4-7 -9
de:best-near|judging|0|	1 -12
de:best-near|judging|1|	1 15	4-7 7
de:best-near|judging|2-4|	2-3 21	4-7 18
de:best-near|naked|0|	1 -29	4-7 11
de:best-near|naked|1|	2-3 -10	4-7 -9	8+ 6
de:best-near|naked|2-4|	2-3 13	4-7 12	8+ 15
de:best-near|naked|5-10|	1 12	2-3 -9	4-7 8
de:best-near|naked|far|	1 -11	2-3 12	4-7 14	8+ 12
de:best-near|named-before|naked|	1 8	2-4 14	5-10 6	far 12
de:best-near|named-nearby|naked|	0 -15	1 -6	2-4 11	5-10 7	far -6
de:best-near|other|0|	1 -17
de:best-near|other|1|	1 -16	4-7 22	8+ 13
de:best-near|quote-then-speaker|direct|	1 13
de:best-near|quote-then-speaker|saying|	2-4 20
de:best-near|quote-then-verb|judging|	0 -20	1 26
de:best-near|quote-then-verb|other|	0 -19
de:best-near|quote-then-verb|saying|	0 -18	1 13	5-10 -14
de:best-near|saying|0|	2-3 -12	4-7 22
de:best-near|saying|1|	1 -23	4-7 11	8+ 7
de:best-near|saying|2-4|	1 12	4-7 22	8+ 7
de:best-near|saying|5-10|	2-3 -6	4-7 20	8+ 8
de:best-near|saying|far|	4-7 24
de:best-near|sentence-after|saying|	0 18
de:best-near|sentence-before|saying|	2-4 6	far 20
de:best-near|speaker-then-quote|apposed|	2-4 25
de:best-near|speaker-then-quote|direct|	0 18	1 21
de:best-near|speaker-then-quote|judging|	1 9	2-4 14	5-10 -7
de:best-near|speaker-then-quote|saying|	0 11	1 -19	2-4 31	5-10 32
de:best-near|topic|naked|	5-10 15
de:best-near|verb-then-speaker|saying|	1 26	2-4 -19	5-10 -13
de:best-negated|	false 6
de:best-order|according|according|1|	2-3 22	4-7 22	8+ 10
de:best-order|according|according|2-4|	4-7 12
de:best-order|according|according|5-10|	2-3 -8
de:best-order|apposed|apposed|2-4|	4-7 17
de:best-order|apposed|judging|2-4|	2-3 27
de:best-order|direct|direct|1|	2-3 11
de:best-order|direct|direct|2-4|	1 -16	4-7 -9
de:best-order|direct|judging|1|	4-7 7
de:best-order|direct|judging|2-4|	1 15	2-3 11	4-7 17
de:best-order|direct|saying|0|	1 9
de:best-order|direct|saying|1|	1 -18	2-3 -19	4-7 30
de:best-order|direct|saying|2-4|	1 21	2-3 36	4-7 13	8+ 7
de:best-order|direct|saying|5-10|	1 21	2-3 24	4-7 16	8+ 6
de:best-order|direct|saying|far|	4-7 22
de:best-order|inverted|judging|0|	1 -12
de:best-order|inverted|other|0|	1 -17
de:best-order|inverted|other|1|	1 -16	4-7 22	8+ 13
de:best-order|inverted|saying|1|	1 -13	2-3 38	4-7 7	8+ 7
de:best-order|inverted|saying|2-4|	1 -20	2-3 -9	4-7 29
de:best-order|inverted|saying|5-10|	1 -16	2-3 -12	4-7 10	8+ 7
de:best-order|inverted|saying|far|	4-7 20
de:best-order|naked|naked|0|	1 -29	4-7 11
de:best-order|naked|naked|1|	2-3 -10	4-7 -9	8+ 6
de:best-order|naked|naked|2-4|	2-3 13	4-7 12	8+ 15
de:best-order|naked|naked|5-10|	1 12	2-3 -9	4-7 8
de:best-order|naked|naked|far|	1 -11	2-3 12	4-7 14	8+ 12
de:best-phrase|name|	according -7	direct 7	judging 17	naked 6	saying 16	thinking 7
de:best-phrase|noun|	according 21	other -16	saying 6
de:best-phrase|pronoun|	according 12	judging -18	saying -14
de:best-score|	-1 -12	-2 -23	-3 -28	0 22	2 -25	3 12	4 18	5 37
de:best-score|-1|	1 -29	2-3 12	4-7 -12
de:best-score|-2|	2-3 -13
de:best-score|-3|	2-3 -22
de:best-score|0|	1 9	2-3 19	4-7 32
de:best-score|1|	4-7 26	8+ 22
de:best-score|2|	1 -17	2-3 -19	8+ 14
de:best-score|3|	4-7 26	8+ 7
de:best-score|4|	2-3 15	4-7 21	8+ 7
de:best-score|5|	2-3 16	4-7 20	8+ 6
de:best|according-to|according|	1 -9	2-3 16	8+ 10
de:best|named-before|naked|	2-3 14	4-7 10
de:best|named-nearby|naked|	8+ 14
de:best|quote-then-speaker|judging|	2-3 13
de:best|quote-then-speaker|saying|	2-3 -21	4-7 6
de:best|quote-then-verb|judging|	2-3 -13
de:best|quote-then-verb|other|	1 -19	2-3 13	4-7 21	8+ 13
de:best|quote-then-verb|saying|	1 -26	4-7 7	8+ 7
de:best|sentence-before|direct|	4-7 21
de:best|sentence-before|saying|	4-7 25
de:best|speaker-then-quote|apposed|	2-3 -6	4-7 17	8+ 19
de:best|speaker-then-quote|direct|	1 -16	2-3 23
de:best|speaker-then-quote|judging|	2-3 15	4-7 20
de:best|speaker-then-quote|saying|	1 16	4-7 28	8+ 7
de:best|topic|naked|	1 -27	2-3 14	4-7 15	8+ 12
de:best|verb-then-speaker|other|	4-7 15
de:best|verb-then-speaker|saying|	1 -21	4-7 34
de:case-follow|all-one|,verb-saying|	none -10
de:case-follow|all-one|,word|	none -28
de:case-follow|all-one|:|	none -13
de:case-follow|all-one|auxiliary|	none -31
de:case-follow|all-one|determiner|	none -28
de:case-follow|all-one|end|	. 23	none 15
de:case-follow|all-one|preposition|	none 7
de:case-follow|all-one|stop|	none 16
de:case-follow|all-one|verb-judging|	none -20
de:case-follow|all-one|verb-saying|	none 9
de:case-follow|all-one|word|	none -26
de:case-follow|all|coordinator|	none -17
de:case-follow|all|end|	. 16
de:case-follow|all|preposition|	none -12
de:case-follow|all|stop|	none 22
de:case-follow|all|verb-judging|	none 6
de:case-follow|all|verb-saying|	none -14
de:case-follow|all|word|	none -11
de:case-follow|first|(|	none -14
de:case-follow|first|,auxiliary|	none 8
de:case-follow|first|,verb-saying|	none 10
de:case-follow|first|,word|	none 21
de:case-follow|first|capital|	. 18
de:case-follow|first|determiner|	! 10	. 30
de:case-follow|first|end|	. 14	none 33
de:case-follow|first|preposition|	. 18
de:case-follow|first|pronoun|	. 19
de:case-follow|first|stop|	none -28
de:case-follow|first|verb-saying|	none -17
de:case-follow|most|,verb-saying|	none 6
de:case-follow|most|,word|	none 8
de:case-follow|most|end|	. 21
de:case-follow|most|stop|	none 31
de:case-follow|most|word|	none -16
de:case-follow|none|,subordinator|	none 17
de:case-follow|none|,verb-judging|	none 20
de:case-follow|none|,verb-saying|	none 20
de:case-follow|none|,word|	none 23
de:case-follow|none|auxiliary|	none 9
de:case-follow|none|capital|	none 10
de:case-follow|none|end|	. 6
de:case-follow|none|stop|	none -17
de:case-follow|none|word|	none 18
de:case-follow|some|,verb-saying|	none 30
de:case-follow|some|,word|	none 8
de:case-follow|some|preposition|	none -14
de:case-follow|some|word|	none 33
de:case-intro|all-one|	, -9	adverb -22	capital 6	preposition 12	pronoun 20	start -23
de:case-intro|all|	: 28	auxiliary -9	capital -19	determiner 20	preposition 6	stop 19	subordinator -17	word 25
de:case-intro|first|	: -14	capital -23	start 7	stop 12
de:case-intro|most|	: 24	auxiliary 6	capital 9	start 8	stop 10
de:case-intro|none|	, 7	adverb -6	capital 20	preposition 19	pronoun 21	word -6
de:case-intro|some|	, 16	auxiliary 21	capital 26	determiner -9	preposition 14	pronoun 15
de:case|all-one|	2 14
de:case|all|	2 -16	3 25	4-5 18	6-9 12
de:case|first|	1 -22	10+ 9	3 -13	4-5 6	6-9 -9
de:case|most|	10+ 9	4-5 14	6-9 15
de:case|none|	1 11	3 20	4-5 20	6-9 10
de:case|some|	2 -6	4-5 25	6-9 21
de:clause|false|false|	all 18	first -13	none 14
de:clause|false|true|	all 14	most 11	none 14	some 14
de:clause|true|false|	all-one -18	first 13	most 10	none 6
de:clause|true|true|	all 10	first -7	most 8	some 13
de:closed|	true 6
de:continues|	false 6
de:dated|	false 7
de:ending|	! 27	. 48	? 8
de:family|"|	1 18	2-3 20	4-7 20	8+ 6
de:family|«|	1 25	2-3 -18	4-7 34	8+ 9
de:family|»|	1 -18	2-3 -10	8+ 10
de:family|‚|	4-7 15
de:family|„|	1 -19	8+ 11
de:follow|	( -14	+ 21	,auxiliary -10	,determiner 11	,subordinator 20	,verb-judging 26	,verb-thinking 16	: -13	auxiliary -23	capital 22	coordinator -22	determiner 14	end 27	preposition -7	verb-judging -10	verb-saying -8
de:headline|false|	2-3 6	4-7 11	8+ 11
de:headline|true|	1 9	4-7 34
de:in-noun|false|false|1|	all-one -8
de:in-noun|false|false|2-3|	all 9	all-one 13	first -14	none 9
de:in-noun|false|false|4-7|	all 6	first -12	most 27	none 17	some 15
de:in-noun|false|false|8+|	first 8	most 10	some 15
de:in-noun|false|true|1|	all-one -10	none 21
de:in-noun|false|true|2-3|	all -17	first 12	some 29
de:in-noun|false|true|4-7|	first 20	none 10	some 13
de:in-noun|true|false|1|	all-one 14	none -6
de:in-noun|true|false|2-3|	all 26	first -6	some -14
de:in-noun|true|false|4-7|	all 20	most -8	some 14
de:in-noun|true|true|1|	all-one -39
de:intro-follow|,|end|	4-7 7
de:intro-follow|,|stop|	2-3 15	4-7 14
de:intro-follow|:|+|	4-7 17
de:intro-follow|:|,verb-saying|	4-7 18	8+ 14
de:intro-follow|:|capital|	4-7 20
de:intro-follow|:|determiner|	4-7 31	8+ 7
de:intro-follow|:|end|	4-7 40
de:intro-follow|:|preposition|	8+ 12
de:intro-follow|:|stop|	1 -25	2-3 -7	4-7 -17
de:intro-follow|adverb|stop|	1 -7
de:intro-follow|adverb|verb-judging|	2-3 7
de:intro-follow|auxiliary|stop|	2-3 21	4-7 22
de:intro-follow|auxiliary|word|	4-7 20
de:intro-follow|capital|,verb-saying|	2-3 18
de:intro-follow|capital|stop|	1 -34	2-3 15
de:intro-follow|capital|verb-judging|	1 -12
de:intro-follow|capital|verb-saying|	2-3 -20
de:intro-follow|capital|word|	1 13	4-7 18
de:intro-follow|determiner|,determiner|	1 18
de:intro-follow|determiner|auxiliary|	1 -28	2-3 -12
de:intro-follow|determiner|determiner|	2-3 6
de:intro-follow|determiner|stop|	1 7	2-3 11	4-7 13
de:intro-follow|determiner|verb-saying|	1 12	2-3 -22
de:intro-follow|determiner|word|	1 -42	4-7 16
de:intro-follow|preposition|end|	1 13
de:intro-follow|preposition|stop|	1 19	2-3 20	4-7 25
de:intro-follow|preposition|word|	2-3 -32
de:intro-follow|pronoun|,word|	4-7 7
de:intro-follow|pronoun|auxiliary|	2-3 9
de:intro-follow|pronoun|stop|	1 14	2-3 21	4-7 19
de:intro-follow|start|,verb-saying|	4-7 9
de:intro-follow|start|end|	4-7 6
de:intro-follow|stop|,auxiliary|	4-7 9
de:intro-follow|stop|,verb-saying|	1 31	2-3 24	4-7 8	8+ 6
de:intro-follow|stop|,word|	4-7 12
de:intro-follow|stop|determiner|	4-7 11
de:intro-follow|stop|end|	2-3 14	4-7 9
de:intro-follow|subordinator|coordinator|	2-3 -17
de:intro-follow|verb-saying|word|	1 -33
de:intro-follow|word|,verb-saying|	2-3 23
de:intro-follow|word|,word|	1 14
de:intro-follow|word|stop|	2-3 29
de:intro|	coordinator -21	preposition 20	pronoun 33	stop 6	subordinator -17	word 6	– 17
de:lead|lower|	, 21	adverb -8	auxiliary 10	capital 37	determiner -7	preposition 24	pronoun 32	verb-saying -14	– 17
de:lead|upper|	, -26	adverb 8	auxiliary -9	capital -46	determiner 9	preposition 9	stop 6	subordinator -17	verb-saying 11	word 17
de:naming|begriff|1|	1 -15
de:naming|false|	: 9	capital -18	word -12
de:naming|none|	4-7 12	8+ 11
de:naming|sogenannte|1|	1 -12
de:naming|true|	: -9	coordinator -21	preposition 20	pronoun 33	stop 6	subordinator -17	word 9	– 17
de:nobody|4-7|	start 6
de:others|0|	2-3 17	4-7 16	8+ 10
de:others|1|	1 -7	2-3 -22	8+ 9
de:own-case|false|all-one|	, -9	adverb -19	capital 6	preposition 12	pronoun 20	start -23
de:own-case|false|all|	: 28	auxiliary -9	capital -19	determiner 20	preposition 6	stop 17	subordinator -17	word 25
de:own-case|false|first|	: -12	capital -23	determiner 24	start 6	stop 12
de:own-case|false|most|	: 25	auxiliary 6	capital 9	start 11	stop 10
de:own-case|false|none|	, 6	adverb -6	capital 18	preposition 19	pronoun 21	word -6
de:own-case|false|some|	, 15	auxiliary 21	capital 27	determiner -9	preposition 14	pronoun 15
de:own-case|true|all|	stop 10
de:own-case|true|first|	: -6	start 6	stop 11
de:own-case|true|most|	: 8	stop 7
de:own-case|true|none|	, 6
de:own-case|true|some|	, 14
de:own|false|	2-3 10	4-7 13	8+ 14
de:own|true|	2-3 -16	4-7 24	8+ 8
de:sentence|judging|	1 19	2-3 14	4-7 22
de:sentence|none|	1 -11	8+ 12
de:sentence|saying|	4-7 36	8+ 9
de:sentence|thinking|	4-7 12
de:size-ending|10+|.|	preposition 12	pronoun 7
de:size-ending|10+|none|	,verb-saying 8	,word 13
de:size-ending|1|none|	,verb-saying -13	,word -11	: -13	auxiliary -31	determiner -22	end 15	stop -16	verb-judging 7	verb-saying 9	word -13
de:size-ending|2|.|	end 9
de:size-ending|2|none|	+ 11	,determiner -16	,verb-saying 36	coordinator -10	preposition -7	stop 15	verb-judging -20	verb-saying -18	word 9
de:size-ending|3|none|	,word 18	auxiliary -7	coordinator -19	preposition -14	stop 21	verb-judging 6	verb-saying -23
de:size-ending|4-5|.|	capital 12	determiner 28	end 16
de:size-ending|4-5|none|	( -12	,auxiliary 9	,subordinator 9	,verb-saying 18	,word 22	determiner 11	end 27	stop 9	word 23
de:size-ending|6-9|!|	determiner 10
de:size-ending|6-9|.|	capital 15	determiner 23	end 21
de:size-ending|6-9|none|	,word 8	end 23	stop -12
de:size-follow|10+|	,verb-saying 7	,word 13	preposition 12	pronoun 7
de:size-follow|1|	,determiner 17	,verb-saying -13	,word -11	: -13	auxiliary -31	capital 20	determiner -22	end 19	stop -16	verb-judging 7	verb-saying 9	word -13
de:size-follow|2|	+ 11	,determiner -16	,verb-saying 36	coordinator -10	end 22	preposition -7	stop 15	verb-judging -20	verb-saying -18	word 9
de:size-follow|3|	,word 18	auxiliary -7	coordinator -19	end 10	preposition -14	stop 21	verb-judging 6	verb-saying -23
de:size-follow|4-5|	( -12	,auxiliary 9	,subordinator 9	,verb-saying 18	,word 22	capital 18	determiner 26	end 32	preposition -13	stop 9	word 23
de:size-follow|6-9|	,word 8	capital 14	determiner 23	end 27	stop -12
de:size-intro|10+|	: 18	stop 6
de:size-intro|1|	: -6	adverb -13	auxiliary -8	determiner 6	preposition 21	pronoun 14	start -23	stop 29
de:size-intro|2|	, 8	: 26	adverb -16	auxiliary 9	determiner -15	pronoun 25	stop -13	word -8
de:size-intro|3|	, 24	: -15	adverb 19	pronoun 9	stop 28	word 31
de:size-intro|4-5|	, 17	: 12	auxiliary 23	preposition 22	pronoun 21	start 14	stop 22	word 19
de:size-intro|6-9|	, 8	: -9	auxiliary 8	capital 12	determiner 23	preposition 6	start 8
de:size|	10+ 11	3 6	4-5 27	6-9 -7
	de:speech 6	speech -7
de:subject|elided|	,verb-saying 19	1 -31	2-3 8	4-7 25	8+ 13	determiner 16	end 8	stop 13	verb-saying -13
de:subject|none|	( -14	+ 17	,verb-judging 24	,verb-thinking 16	2-3 6	8+ 12	: -13	auxiliary -25	capital 21	end 18	preposition -40	word 11
de:subject|own|	+ 11	,auxiliary -10	,determiner 14	,subordinator 20	,word -7	1 7	4-7 30	8+ 9	auxiliary -16	capital 11	coordinator -22	determiner 21	end 30	preposition 23	stop 9	verb-judging -19	verb-saying -6	word -9
de:two-before|)|	: 14
de:two-before|,|	determiner 11	word -15
de:two-before|adverb|	: 11	stop 10
de:two-before|auxiliary|	determiner -16	preposition -20	pronoun 19	stop 8
de:two-before|capital|	, 25	auxiliary -9	capital -6	determiner -29	preposition 12	verb-saying 7	word 23
de:two-before|determiner|	auxiliary 10	determiner 8	preposition 15	stop 21	word -13
de:two-before|preposition|	, 6	: 16	determiner 18	stop 13
de:two-before|pronoun|	, 14	auxiliary 26	determiner 18	pronoun 7	word 28
de:two-before|quote|	stop 10
de:two-before|that|	pronoun 11
de:two-before|verb-judging|	pronoun 7	stop 12
de:two-before|verb-saying|	determiner -11	preposition 25	pronoun 26	stop 17
de:two-before|word|	, -17	: 6	capital 12	determiner 6	preposition -33	stop 39	word 21
de:two-words-before|)|	: 14
de:two-words-before|ab|	: 18
de:two-words-before|anders|	: 8
de:two-words-before|an|	, 6
de:two-words-before|aus|	. 15
de:two-words-before|dass|	man 9
de:two-words-before|das|	für 15
de:two-words-before|den|	ausdruck -22	begriff -8	spitznamen -11
de:two-words-before|die|	zeitung -14
de:two-words-before|ein|	. 16
de:two-words-before|entscheidung|	sei 8
de:two-words-before|fest|	. 20
de:two-words-before|gemeint|	: 6
de:two-words-before|haderte|	: 16
de:two-words-before|man|	habe 16	sich 7
de:two-words-before|mit|	. 13	dem 17
de:two-words-before|nannte|	sie 7
de:two-words-before|satz|	: 21
de:two-words-before|sie|	, 14
de:two-words-before|sprach|	von 19
de:two-words-before|spricht|	von 26
de:two-words-before|steht|	: -15
de:two-words-before|von|	einem 25	einer 17
de:two-words-before|vor|	. 6
de:two-words-before|zeigte|	sich 20
de:two-words-before|zurück|	. 12	: 7
de:two-words-before||	. 10
de:verb|false|1|	lower 11	upper -6
de:verb|false|2-3|	lower 13
de:verb|false|4-7|	lower 21
de:verb|false|8+|	lower 22	upper 9
de:verb|true|2-3|	upper -8
de:verb|true|4-7|	lower 19	upper 18
de:verb|true|8+|	lower 11	upper 7
de:word-after|	( -14	+ 21	, 11	: -13	als -17	an 10	das -18	der -9	die 24	end 27	genannt 7	gewesen 12	nennt -9	schreibt -18	sie 17	steht -17	und -22	von -23	vor -20	zur 20
de:word-after|(|	none -14
de:word-after|+|	none 21
de:word-after|,|	! 18
de:word-after|:|	none -13
de:word-after|als|	none -17
de:word-after|an|	none 10
de:word-after|der|	. 15
de:word-after|die|	. 29	none 16
de:word-after|end|	. 36	? 7	none 22
de:word-after|genannt|	none 7
de:word-after|gewesen|	none 12
de:word-after|nennt|	none -9
de:word-after|schreibt|	none -18
de:word-after|sie|	. 17
de:word-after|steht|	none -17
de:word-after|und|	none -22
de:word-after|von|	none -23
de:word-after|vor|	none -20
de:word-before|,|	2-3 13	4-7 17	8+ 15
de:word-before|	. 6	? 9	aber 22	als 9	auf -21	ausdruck -22	begriff -15	buch -14	das -24	dem -8	den 9	der -35	die -33	ein 29	eine -8	einem 25	er 16	es 9	für 18	habe 18	heißt -16	in -8	könne 15	man 23	noch 19	nur -19	sei 32	seien 10	sich 19	sie 8	sogenannte -12	spitznamen -11	um 12	und -21	vom -21	von 28	werde -10	wie -17	zeitung -14	– 17
de:word-before|.|	1 29	4-7 12	8+ 6
de:word-before|:|	1 -6	8+ 13
de:word-before|?|	4-7 9
de:word-before|als|	1 12	4-7 15
de:word-before|auf|	1 -26
de:word-before|ausdruck|	1 -20
de:word-before|begriff|	1 -15
de:word-before|buch|	2-3 -18
de:word-before|das|	1 -26	2-3 -12	4-7 11
de:word-before|den|	1 9
de:word-before|der|	1 -22	2-3 -26
de:word-before|die|	1 -20	2-3 -32
de:word-before|einem|	2-3 29	4-7 12
de:word-before|einen|	1 13	2-3 -6
de:word-before|einer|	1 8
de:word-before|ein|	2-3 24
de:word-before|er|	2-3 16
de:word-before|es|	4-7 9
de:word-before|für|	2-3 15	4-7 6
de:word-before|habe|	2-3 20
de:word-before|in|	2-3 -8
de:word-before|man|	2-3 22
de:word-before|nur|	2-3 -13
de:word-before|sei|	2-3 17	4-7 22
de:word-before|sich|	1 20	2-3 14
de:word-before|sogenannte|	1 -12
de:word-before|start|	1 -23	4-7 10	8+ 6
de:word-before|vom|	1 -21
de:word-before|von|	1 29	4-7 6
de:word-before|werde|	2-3 -10
de:word-before|wie|	2-3 -17
de:word-before|zeitung|	2-3 -13
de:work|near|none|	all-one 14
de:work|none|none|,|	all-one -9	none 7	some 16
de:work|none|none|:|	all 28	first -14	most 24
de:work|none|none|adverb|	all-one -22	none -6
de:work|none|none|	all 22	first -21	most 7	none 14
de:work|none|none|auxiliary|	all -9	most 6	some 21
de:work|none|none|capital|	all -16	all-one 8	first -20	most 9	none 19	some 26
de:work|none|none|determiner|	all 20	some -9
de:work|none|none|preposition|	all 6	all-one 9	none 19	some 14
de:work|none|none|pronoun|	all-one 20	none 21	some 15
de:work|none|none|start|	all-one -23	first 7	most 8
de:work|none|none|stop|	all 19	first 12	most 10
de:work|none|none|subordinator|	all -17
de:work|none|none|word|	all 25	none -6
de:work|right|none|	all -13	all-one -20	first -8
de:work|right|none|capital|	all -13	all-one -20	first -8
ending|	! 37	, -7	. 7	? 50	none -18
es:alone|alone|	2-3 7	4-7 7
es:alone|first|	4-7 6	8+ 7
es:alone|inside|	8+ 11
es:best-gap|according-to|according|gap|according-to|,|	2-3 6	4-7 21
es:best-gap|named-before|naked||	2-3 11	4-7 12
es:best-gap|named-nearby|naked||	2-3 12	4-7 15	8+ 18
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 -7
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 7
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 11
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 31	2-3 13	4-7 13
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	8+ 13
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 7	4-7 34
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -17
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 28	4-7 48
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -11	4-7 -14
es:best-gap|topic|naked||	1 -20	4-7 7	8+ 7
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	8+ 10
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 22
es:best-intro|,|naked|far|	4-7 16
es:best-intro|,|saying|1|	8+ 10
es:best-intro|,|saying|5-10|	8+ 8
es:best-intro|:|naked|1|	4-7 19
es:best-intro|:|naked|2-4|	8+ 6
es:best-intro|:|naked|5-10|	4-7 21
es:best-intro|:|saying|1|	4-7 21	8+ 6
es:best-intro|:|saying|2-4|	2-3 7	4-7 34
es:best-intro|capital|saying|2-4|	4-7 14
es:best-intro|determiner|saying|5-10|	2-3 -13
es:best-intro|preposition|judging|1|	1 17	2-3 17
es:best-intro|preposition|naked|2-4|	4-7 -8	8+ 7
es:best-intro|preposition|naked|5-10|	2-3 15	4-7 23
es:best-intro|preposition|saying|2-4|	2-3 12
es:best-intro|start|naked|5-10|	4-7 12
es:best-intro|start|naked|far|	4-7 18
es:best-intro|start|saying|1|	4-7 6
es:best-intro|stop|naked|1|	4-7 15
es:best-intro|stop|naked|2-4|	2-3 8	4-7 18
es:best-intro|stop|naked|5-10|	2-3 9	4-7 9
es:best-intro|stop|naked|far|	2-3 22	4-7 24
es:best-intro|stop|other|1|	4-7 7
es:best-intro|stop|saying|1|	2-3 10	4-7 7
es:best-intro|verb-judging|judging|0|	1 18
es:best-intro|word|according|5-10|	4-7 13
es:best-intro|word|naked|5-10|	1 25	2-3 14	4-7 18
es:best-intro|word|naked|far|	2-3 20
es:best-intro|word|saying|2-4|	4-7 30
es:best-intro|word|saying|5-10|	2-3 -33	4-7 45	8+ 13
es:best-intro|word|saying|far|	2-3 20
es:best-lead|lower|,|according|	according-to 22
es:best-lead|lower|,|naked|	named-nearby -13	topic 19
es:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 10
es:best-lead|lower|adverb|saying|	speaker-then-quote 16
es:best-lead|lower|auxiliary|according|	according-to 6
es:best-lead|lower|auxiliary|naked|	topic 16
es:best-lead|lower|auxiliary|saying|	speaker-then-quote 21
es:best-lead|lower|capital|saying|	speaker-then-quote 14
es:best-lead|lower|determiner|saying|	speaker-then-quote -19
es:best-lead|lower|preposition|judging|	speaker-then-quote 27
es:best-lead|lower|preposition|naked|	named-nearby 30	topic -22
es:best-lead|lower|preposition|saying|	speaker-then-quote 30
es:best-lead|lower|that|saying|	speaker-then-quote 14
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 18
es:best-lead|lower|verb-saying|according|	according-to 14
es:best-lead|lower|verb-saying|saying|	speaker-then-quote -10
es:best-lead|lower|word|according|	according-to 27
es:best-lead|lower|word|direct|	speaker-then-quote 18
es:best-lead|lower|word|judging|	speaker-then-quote 8
es:best-lead|lower|word|naked|	named-nearby 40	topic 38
es:best-lead|lower|word|saying|	sentence-before 21	speaker-then-quote -14
es:best-lead|other|:|saying|	speaker-then-quote 6
es:best-lead|upper|:|apposed|	speaker-then-quote 18
es:best-lead|upper|:|naked|	colon 19	named-nearby 25	topic 26
es:best-lead|upper|:|saying|	quote-then-verb 15	speaker-then-quote 35	verb-then-speaker 14
es:best-lead|upper|preposition|naked|	named-nearby -18
es:best-lead|upper|start|naked|	named-before 8	named-nearby 17	topic 16
es:best-lead|upper|start|saying|	quote-then-verb 6
es:best-lead|upper|stop|naked|	named-before 16	named-nearby 18	topic 30
es:best-lead|upper|stop|saying|	quote-then-verb 17	sentence-before 6
es:best-lemma|	aclarar 23	advertir 24	anunciar -22	apostillar 8	asegurar 17	avisar 14	calificar 19	comentar 10	confirmar 8	considerar 8	decir -14	declarar -11	descartar 18	describir 14	exigir 16	explicar -16	expresar -9	gritar 6	hablar 11	indicar 14	ironizar 11	none 6	opinar 27	quejar -7	reclamar 22	reconocer 21	recordar 19	retrucar 15	revelar 10	soltar 9	sostener 40	subrayar 8	tachar 20	ver 18
es:best-lemma|apostillar|quote-then-verb|	1 7
es:best-lemma|asegurar|quote-then-verb|	1 10
es:best-lemma|decir|quote-then-verb|	1 8
es:best-lemma|declarar|speaker-then-quote|	5-10 -18
es:best-lemma|descartar|sentence-before|	far 18
es:best-lemma|indicar|speaker-then-quote|	far 14
es:best-lemma|none|according-to|	1 20	2-4 22	5-10 7	far -9
es:best-lemma|none|colon|	1 19
es:best-lemma|none|named-before|	1 17	2-4 10	5-10 7	far 16
es:best-lemma|none|named-nearby|	0 -20	1 15	2-4 20	5-10 11	far -8
es:best-lemma|none|speaker-then-quote|	2-4 28	far -14
es:best-lemma|none|topic|	2-4 -16	5-10 14
es:best-lemma|quejar|speaker-then-quote|	5-10 -8
es:best-lemma|responder|speaker-then-quote|	2-4 24
es:best-lemma|soltar|speaker-then-quote|	1 9
es:best-lemma|sostener|speaker-then-quote|	5-10 40
es:best-lemma|ver|speaker-then-quote|	0 18
es:best-near|according-to|according|	1 20	2-4 22	5-10 7	far -9
es:best-near|according|1|	2-3 9	4-7 18
es:best-near|according|2-4|	2-3 19	4-7 23
es:best-near|according|5-10|	4-7 19
es:best-near|according|far|	4-7 26
es:best-near|colon|naked|	1 19
es:best-near|judging|0|	1 18
es:best-near|judging|1|	1 17	2-3 17
es:best-near|judging|far|	4-7 -7
es:best-near|naked|1|	1 6	2-3 26	4-7 31	8+ 13
es:best-near|naked|2-4|	2-3 32	4-7 -6	8+ 7
es:best-near|naked|5-10|	1 -15	2-3 28	4-7 28	8+ 8
es:best-near|naked|far|	2-3 -13	4-7 31	8+ 6
es:best-near|named-before|naked|	1 17	2-4 10	5-10 7	far 16
es:best-near|named-nearby|naked|	0 -20	1 15	2-4 20	5-10 11	far -8
es:best-near|other|1|	4-7 7
es:best-near|quote-then-speaker|saying|	5-10 -11
es:best-near|quote-then-verb|judging|	1 16
es:best-near|quote-then-verb|saying|	1 19
es:best-near|saying|1|	2-3 24	4-7 26	8+ 6
es:best-near|saying|2-4|	2-3 23	4-7 34
es:best-near|saying|5-10|	2-3 -38	4-7 7	8+ 11
es:best-near|saying|far|	2-3 26	4-7 41	8+ 10
es:best-near|sentence-before|saying|	2-4 14	far 27
es:best-near|speaker-then-quote|apposed|	2-4 25
es:best-near|speaker-then-quote|judging|	0 18	1 20	2-4 20
es:best-near|speaker-then-quote|saying|	0 -10	1 28	2-4 30	5-10 -31	far 26
es:best-near|topic|naked|	2-4 -16	5-10 14
es:best-near|verb-then-speaker|saying|	1 14	2-4 16	5-10 -9
es:best-order|according|according|1|	2-3 9	4-7 18
es:best-order|according|according|2-4|	2-3 19	4-7 23
es:best-order|according|according|5-10|	4-7 19
es:best-order|according|according|far|	4-7 26
es:best-order|apposed|saying|1|	4-7 20
es:best-order|apposed|saying|2-4|	4-7 27
es:best-order|apposed|saying|5-10|	2-3 -25	4-7 41
es:best-order|apposition|saying|far|	4-7 15	8+ 9
es:best-order|direct|judging|0|	1 18
es:best-order|direct|judging|1|	1 17
es:best-order|direct|saying|1|	4-7 18
es:best-order|direct|saying|2-4|	2-3 21	4-7 24
es:best-order|direct|saying|5-10|	1 8	2-3 -26	8+ 7
es:best-order|direct|saying|far|	2-3 18	4-7 33	8+ 8
es:best-order|inverted|other|1|	4-7 7
es:best-order|inverted|saying|1|	2-3 10	4-7 16	8+ 6
es:best-order|inverted|saying|2-4|	4-7 17
es:best-order|inverted|saying|far|	4-7 22
es:best-order|naked|naked|1|	1 6	2-3 26	4-7 31	8+ 13
es:best-order|naked|naked|2-4|	2-3 32	4-7 -6	8+ 7
es:best-order|naked|naked|5-10|	1 -15	2-3 28	4-7 28	8+ 8
es:best-order|naked|naked|far|	2-3 -13	4-7 31	8+ 6
es:best-order|relative|saying|5-10|	4-7 8
es:best-phrase|name|	according 20	apposed 25	judging 17	naked 10	saying -7
es:best-phrase|noun|	according 11	judging 22	naked -7	other 7	saying -12
es:best-phrase|pronoun|	saying 20
es:best-score|-1|	1 -15	2-3 8	4-7 39
es:best-score|-2|	4-7 18	8+ 12
es:best-score|	-3 14	-4 25	0 -6	1 18	3 14	5 10
es:best-score|-3|	4-7 22
es:best-score|-4|	4-7 27
es:best-score|0|	2-3 -16	8+ 9
es:best-score|1|	1 30	2-3 37	4-7 -9	8+ 7
es:best-score|2|	1 17	2-3 -8
es:best-score|3|	2-3 20	4-7 30	8+ 8
es:best-score|4|	4-7 8	8+ 7
es:best-score|5|	4-7 7	8+ 9
es:best|according-to|according|	2-3 9	4-7 27
es:best|named-before|naked|	2-3 11	4-7 12
es:best|named-nearby|naked|	2-3 12	4-7 15	8+ 18
es:best|quote-then-speaker|saying|	4-7 -7
es:best|quote-then-verb|other|	4-7 7
es:best|quote-then-verb|saying|	2-3 10	4-7 11
es:best|sentence-before|saying|	4-7 27	8+ 9
es:best|speaker-then-quote|judging|	1 31	2-3 13	4-7 15
es:best|speaker-then-quote|saying|	1 16	2-3 -21	8+ 11
es:best|topic|naked|	1 -20	4-7 7	8+ 7
es:best|verb-then-speaker|saying|	4-7 22	8+ 10
es:case-follow|all-one|,verb-saying|	none -18
es:case-follow|all-one|coordinator|	none 14
es:case-follow|all-one|end|	. 18
es:case-follow|all|stop|	none -16
es:case-follow|first|,auxiliary|	none 18
es:case-follow|first|,determiner|	none -12
es:case-follow|first|,pronoun|	none 8
es:case-follow|first|,verb-saying|	? 10	none 8
es:case-follow|first|,word|	none 16
es:case-follow|first|:|	none 21
es:case-follow|first|end|	. 8	? 6	none 9
es:case-follow|first|stop|	? 11	none 22
es:case-follow|first|—|	none 6
es:case-follow|most|,verb-saying|	none 21
es:case-follow|most|stop|	none 9
es:case-follow|none|,subordinator|	none 16
es:case-follow|none|,word|	none 8
es:case-follow|none|;|	none 16
es:case-follow|none|coordinator|	none 6
es:case-follow|none|determiner|	none 28
es:case-follow|none|end|	none 12
es:case-follow|none|preposition|	none -8
es:case-follow|none|word|	none 12
es:case-follow|some|stop|	none 20
es:case-intro|all-one|	: 18	preposition -20	start 20	stop 16	word -10
es:case-intro|first|	: 44	preposition -12	start 8	stop 25
es:case-intro|most|	stop 21
es:case-intro|none|	adverb 16	auxiliary 20	capital 17	determiner -25	preposition 19	that 14	verb-judging 18	word 15
es:case-intro|some|	word 20
es:case|all-one|	1 7	2 -11	3 -9
es:case|all|	2 -22
es:case|first|	10+ 17	2 13	4-5 -7	6-9 14
es:case|most|	6-9 10
es:case|none|	10+ 13	2 24	6-9 21
es:case|some|	4-5 24	6-9 7
es:clause|false|false|	all -22	first 13	none 7	some 20
es:clause|false|true|	first 7	most 7	none 14	some 7
es:clause|true|false|	first 14	none 10
es:clause|true|true|	first 10	most 9
es:ending|	. 22	? 9
es:family|"|	1 21	2-3 44	4-7 36
es:family|D|	4-7 7
es:family|«|	1 -16	4-7 35	8+ 8
es:family|¿|	4-7 7
es:family|“|	4-7 -18	8+ 11
es:follow|	,auxiliary -6	,determiner -12	,pronoun 21	,subordinator 16	,word 7	: 21	; 16	determiner 27	end 24	preposition -8	— 6
es:headline|false|	4-7 -11	8+ 12
es:headline|true|	2-3 17	4-7 10
es:in-noun|false|false|1|	all-one 9	none -7
es:in-noun|false|false|2-3|	all -20	all-one -11	first 16	none 60
es:in-noun|false|false|4-7|	most 20	none -6
es:in-noun|false|false|8+|	first 16	most 7	none 8
es:in-noun|true|false|1|	none 23
es:in-noun|true|false|2-3|	all-one -10	none -18
es:in-noun|true|false|4-7|	none 53	some 19
es:in-noun|true|false|8+|	some 7
es:in-noun|true|true|2-3|	none 12
es:intro-follow|,|stop|	2-3 23	4-7 26	8+ 7
es:intro-follow|:|,verb-saying|	4-7 23	8+ 7
es:intro-follow|:|stop|	4-7 38	8+ 7
es:intro-follow|auxiliary|stop|	2-3 18	4-7 18
es:intro-follow|determiner|stop|	2-3 -18
es:intro-follow|preposition|,preposition|	2-3 23
es:intro-follow|preposition|coordinator|	1 -11
es:intro-follow|preposition|determiner|	2-3 6
es:intro-follow|preposition|stop|	1 -12	2-3 33	4-7 38	8+ 7
es:intro-follow|start|,auxiliary|	4-7 15
es:intro-follow|start|,verb-saying|	8+ 6
es:intro-follow|start|:|	4-7 7
es:intro-follow|start|end|	2-3 7	4-7 7
es:intro-follow|stop|,auxiliary|	4-7 18
es:intro-follow|stop|,verb-saying|	2-3 17	4-7 22
es:intro-follow|stop|,word|	4-7 16
es:intro-follow|stop|stop|	2-3 17	4-7 13
es:intro-follow|verb-judging|stop|	1 6
es:intro-follow|verb-saying|stop|	4-7 -14
es:intro-follow|word|,preposition|	2-3 -19
es:intro-follow|word|determiner|	1 20
es:intro-follow|word|preposition|	4-7 27
es:intro-follow|word|stop|	1 32	4-7 46
es:intro|	, -6	: 29	adverb 16	auxiliary 20	coordinator -6	determiner -25	start 23	stop 31	that 14	verb-judging 6
es:lead|lower|	adverb 16	auxiliary 20	capital 19	determiner -25	preposition 14	that 14	verb-judging 18	word 16
es:lead|other|	: 6	stop 9
es:lead|upper|	: 27	preposition -19	start 22	stop 31	word -16
es:naming|false|	preposition -17	word -9
es:naming|none|	2-3 9	8+ 12
es:naming|true|	, -6	: 29	adverb 16	auxiliary 20	coordinator -6	determiner -25	preposition 11	start 23	stop 31	that 14	verb-judging 6	word 13
es:nobody|2-3|	start 7
es:nobody|4-7|	start 7
es:others|0|	1 6	4-7 -13	8+ 11
es:others|1|	2-3 11	4-7 37
es:own-case|false|all-one|	: 18	preposition -20	start 20	word -10
es:own-case|false|first|	: 43	preposition -12	start 8	stop 25
es:own-case|false|most|	stop 21
es:own-case|false|none|	adverb 16	auxiliary 20	determiner -25	preposition 19	that 14	verb-judging 18	word 15
es:own-case|false|some|	word 20
es:own-case|true|first|	: 14	start 8	stop 13
es:own-case|true|none|	, 6
es:own|false|	4-7 -11	8+ 12
es:own|true|	2-3 16	4-7 16	8+ 6
es:sentence|judging|	2-3 26	4-7 -7
es:sentence|none|	4-7 13
es:sentence|saying|	1 10	2-3 -8	4-7 -7	8+ 16
es:size-ending|10+|none|	,verb-saying 6	stop 11
es:size-ending|1|none|	determiner 26
es:size-ending|2|none|	,preposition 6	,verb-saying -19	word 12
es:size-ending|3|.|	end 14
es:size-ending|3|?|	end 6
es:size-ending|3|none|	,preposition -10	,verb-saying 9
es:size-ending|4-5|.|	end 7
es:size-ending|4-5|?|	,verb-saying 10
es:size-ending|4-5|none|	,auxiliary -7	,preposition 24	,subordinator 16	,verb-saying 7	; 16	end 12	preposition 22	stop 10
es:size-ending|6-9|.|	end 7
es:size-ending|6-9|none|	,auxiliary 16	,verb-saying 12	,word 18	: 10	preposition 19	stop 24
es:size-follow|10+|	,verb-saying 6	stop 11
es:size-follow|1|	determiner 26
es:size-follow|2|	,preposition 6	,verb-saying -19	word 12
es:size-follow|3|	,preposition -10	,verb-saying 9	end 14
es:size-follow|4-5|	,auxiliary -7	,preposition 24	,subordinator 16	,verb-saying 7	,word 16	; 16	end 10	preposition 22	stop 10
es:size-follow|6-9|	,auxiliary 16	,verb-saying 12	,word 18	: 10	preposition 19	stop 24
es:size-intro|10+|	, 7	: 7	preposition 13	start 6	word 15
es:size-intro|1|	start 20	verb-judging 6	word 35
es:size-intro|2|	: -14	determiner -14	preposition 21	stop 13
es:size-intro|3|	: 27	auxiliary 18	determiner -15	preposition 19	start 7	stop 19	word -13
es:size-intro|4-5|	, 30	: 34	auxiliary 9	preposition -13	start 6	stop 28	word 53
es:size-intro|6-9|	, 13	: 23	capital 17	preposition 17	start 11	stop 11	word 14
es:size|	10+ 17	2 16	3 -9	4-5 -15	6-9 24
es:subject|elided|	,auxiliary 16	,preposition 22	,verb-saying -7	2-3 12	4-7 35	8+ 16	preposition 11	stop 23
es:subject|none|	,auxiliary -9	,pronoun 20	,word 13	2-3 16	: 21	determiner 8	end 23	preposition -19	stop 19	word -14
es:subject|own|	,auxiliary 9	,preposition -6	,subordinator 16	,verb-saying 8	1 10	2-3 -10	4-7 -10	8+ 9	coordinator 6	determiner 20	preposition 24	stop -11	— 6
es:two-before|,|	word -20
es:two-before|auxiliary|	word 29
es:two-before|capital|	, 8	: 22	preposition 17	stop 25	word 27
es:two-before|preposition|	capital 14	word 11
es:two-before|pronoun|	verb-judging 18	verb-saying 31	word 36
es:two-before|start|	start 23
es:two-before|that|	word 17
es:two-before|verb-judging|	preposition 22
es:two-before|verb-saying|	, 16	: 16	preposition 23	stop 20	that 14
es:two-before|verb-thinking|	stop 20
es:two-before|word|	, -9	: 21	auxiliary 18	stop 25	word 8
es:two-words-before|conocido|	como -17
es:two-words-before|habló|	de 17
es:two-words-before|minutos|	. 10
es:two-words-before|socios|	de 12
es:two-words-before|soltó|	: 9
es:two-words-before|start|	start 23
es:verb|false|1|	upper 6
es:verb|false|2-3|	lower 8	other 6	upper -10
es:verb|false|4-7|	lower 6	other 17
es:verb|false|8+|	upper 16
es:verb|true|2-3|	lower 24	upper 18
es:verb|true|4-7|	lower 42	other 10	upper 7
es:verb|true|8+|	lower 7	upper 6
es:word-after|	, -7	: 21	; 16	end 24	su 21	— 6
es:word-after|,|	? 11	none -7
es:word-after|.|	? 11
es:word-after|:|	none 21
es:word-after|;|	none 16
es:word-after|end|	. 22	? 6	none 14
es:word-after|su|	none 21
es:word-after|—|	none 6
es:word-before|	, -6	. 31	: 29	? 16	a 27	como -6	de 6	del -9	en -9	es 23	la -18	que 14	start 23	todavía 16	y -6
es:word-before|,|	4-7 26	8+ 7
es:word-before|.|	2-3 22	4-7 22
es:word-before|:|	4-7 36	8+ 7
es:word-before|?|	2-3 8
es:word-before|a|	2-3 19	8+ 13
es:word-before|como|	2-3 23	4-7 -7
es:word-before|de|	2-3 20	4-7 -8	8+ 7
es:word-before|es|	2-3 18
es:word-before|que|	4-7 14
es:word-before|start|	1 20	2-3 7	4-7 6	8+ 7
es:work|near|none|	first -15
es:work|none|none|:|	all-one 18	first 44
es:work|none|none|adverb|	none 16
es:work|none|none|	all -22	first 9	none 6	some 21
es:work|none|none|auxiliary|	none 20
es:work|none|none|capital|	none 17
es:work|none|none|determiner|	none -25
es:work|none|none|preposition|	all-one -20	first -10	none 19
es:work|none|none|start|	all-one 20	first 8
es:work|none|none|stop|	all-one 16	first 25	most 21
es:work|none|none|that|	none 14
es:work|none|none|verb-judging|	none 18
es:work|none|none|word|	all-one -10	none 11	some 20
family|"|	1 21	2-3 -10	4-7 9
family|'|	8+ 29
family|C|	8+ 6
family|D|	4-7 7	8+ 10
family|E|	4-7 7
family|O|	2-3 16
family|S|	2-3 22	4-7 7
family|«|	1 6	2-3 -13	8+ 10
family|»|	1 -18	2-3 -10	8+ 10
family|¿|	4-7 7
family|‘|	1 -40	2-3 -30	4-7 -17	8+ 36
family|’|	4-7 10
family|‚|	4-7 15
family|“|	1 -6	2-3 7	4-7 24	8+ 12
family|„|	1 -18	8+ 12
follow|	( -33	) -21	+ 21	, -7	,adverb -17	,auxiliary -6	,coordinator 16	,preposition -28	,quote -16	,subordinator 23	,that -12	,verb-judging 26	,verb-saying 7	,verb-thinking 16	- -10	; 13	adverb -16	auxiliary -29	capital 19	coordinator 11	end 20	pronoun 14	quote -31	stop 7	subordinator 18	that -12	verb-judging -37	verb-thinking -13	word -25	– -12	— 35
fr:alone|alone|	4-7 14
fr:alone|first|	2-3 -13	4-7 21	8+ 11
fr:alone|inside|	1 7	2-3 6	4-7 -8	8+ 9
fr:best-gap|according-to|according|gap|according-to|,s|	4-7 15
fr:best-gap|according-to|according|gap|according-to|,|	2-3 20	4-7 42
fr:best-gap|named-before|naked||	2-3 19	4-7 -13
fr:best-gap|named-nearby|naked||	1 11	4-7 -18	8+ 7
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 19	8+ 6
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 14	4-7 29	8+ 7
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 30	4-7 26	8+ 7
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 14
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 25
fr:best-gap|sentence-before|saying|gap|sentence-before||	4-7 21
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 9
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	4-7 8
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 27
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 -12	4-7 26
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 -12	8+ 11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 18
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 26	2-3 -13	4-7 46	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -13	2-3 28	4-7 -7
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 17
fr:best-gap|topic|naked||	1 -29	2-3 -31	4-7 17	8+ 13
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -10	4-7 27
fr:best-intro|,|according|1|	2-3 9	4-7 6
fr:best-intro|,|according|far|	2-3 13
fr:best-intro|,|naked|2-4|	4-7 8
fr:best-intro|,|naked|5-10|	2-3 10
fr:best-intro|,|saying|1|	2-3 -10	4-7 9
fr:best-intro|:|according|1|	2-3 17
fr:best-intro|:|naked|1|	4-7 27
fr:best-intro|:|naked|2-4|	4-7 25
fr:best-intro|:|naked|5-10|	4-7 38
fr:best-intro|:|naked|far|	4-7 -12
fr:best-intro|:|saying|1|	8+ 7
fr:best-intro|:|saying|2-4|	4-7 -8	8+ 13
fr:best-intro|:|saying|5-10|	4-7 22
fr:best-intro|auxiliary|according|5-10|	4-7 13
fr:best-intro|auxiliary|saying|2-4|	4-7 6
fr:best-intro|determiner|according|5-10|	2-3 7
fr:best-intro|determiner|judging|2-4|	2-3 27
fr:best-intro|determiner|naked|2-4|	1 30	2-3 13
fr:best-intro|determiner|naked|5-10|	2-3 -22
fr:best-intro|determiner|naked|far|	2-3 -15
fr:best-intro|determiner|saying|1|	2-3 22
fr:best-intro|determiner|saying|2-4|	1 17
fr:best-intro|determiner|saying|5-10|	4-7 -10
fr:best-intro|preposition|judging|1|	2-3 18
fr:best-intro|preposition|naked|1|	4-7 -6
fr:best-intro|preposition|naked|2-4|	2-3 -12	4-7 25
fr:best-intro|preposition|naked|5-10|	2-3 -8
fr:best-intro|preposition|saying|1|	2-3 25
fr:best-intro|start|naked|2-4|	4-7 27
fr:best-intro|start|naked|5-10|	8+ 6
fr:best-intro|start|naked|far|	2-3 -12	8+ 14
fr:best-intro|start|other|1|	8+ 6
fr:best-intro|start|saying|1|	4-7 8	8+ 6
fr:best-intro|start|saying|2-4|	8+ 6
fr:best-intro|stop|naked|2-4|	2-3 23
fr:best-intro|stop|naked|5-10|	4-7 28
fr:best-intro|stop|naked|far|	2-3 10	4-7 -14	8+ 10
fr:best-intro|stop|other|1|	2-3 14	4-7 29	8+ 7
fr:best-intro|stop|saying|1|	2-3 20	4-7 24
fr:best-intro|stop|saying|2-4|	4-7 21
fr:best-intro|stop|saying|5-10|	2-3 20
fr:best-intro|verb-judging|judging|0|	4-7 10
fr:best-intro|verb-saying|naked|2-4|	4-7 24
fr:best-intro|verb-saying|saying|0|	1 -10	4-7 40
fr:best-intro|word|according|5-10|	2-3 22
fr:best-intro|word|according|far|	4-7 23
fr:best-intro|word|judging|2-4|	2-3 7
fr:best-intro|word|naked|2-4|	2-3 -25	4-7 -17
fr:best-intro|word|naked|5-10|	1 19	2-3 25	4-7 10	8+ 7
fr:best-intro|word|naked|far|	2-3 20	4-7 28
fr:best-intro|word|saying|1|	4-7 24
fr:best-intro|word|saying|2-4|	1 -34	2-3 46	4-7 72
fr:best-intro|word|saying|5-10|	1 33	2-3 17	4-7 -14
fr:best-intro|word|saying|far|	4-7 39
fr:best-lead|lower|,|according|	according-to 19
fr:best-lead|lower|,|naked|	named-nearby 22
fr:best-lead|lower|,|saying|	speaker-then-quote 9	verb-then-speaker 16
fr:best-lead|lower|:|saying|	quote-then-verb 21
fr:best-lead|lower|adverb|saying|	speaker-then-quote 21
fr:best-lead|lower|auxiliary|according|	according-to 16
fr:best-lead|lower|auxiliary|saying|	speaker-then-quote 20
fr:best-lead|lower|determiner|according|	according-to 15
fr:best-lead|lower|determiner|judging|	speaker-then-quote -19
fr:best-lead|lower|determiner|naked|	named-nearby 16	topic -33
fr:best-lead|lower|preposition|judging|	speaker-then-quote 11
fr:best-lead|lower|preposition|naked|	named-nearby -11	topic 26
fr:best-lead|lower|preposition|saying|	quote-then-speaker -6
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 14
fr:best-lead|lower|verb-saying|naked|	named-nearby 14
fr:best-lead|lower|word|according|	according-to -12
fr:best-lead|lower|word|apposed|	speaker-then-quote 31
fr:best-lead|lower|word|judging|	speaker-then-quote 26
fr:best-lead|lower|word|naked|	topic 22
fr:best-lead|lower|word|saying|	quote-then-verb 16
fr:best-lead|lower|’|naked|	named-nearby 16
fr:best-lead|upper|:|according|	according-to 15
fr:best-lead|upper|:|direct|	sentence-after 22
fr:best-lead|upper|:|naked|	colon 17	topic 14
fr:best-lead|upper|:|saying|	sentence-after 16	sentence-before 15
fr:best-lead|upper|:|thinking|	speaker-then-quote 7
fr:best-lead|upper|preposition|naked|	named-nearby -19	topic -14
fr:best-lead|upper|start|naked|	named-nearby 24	topic -12
fr:best-lead|upper|start|other|	quote-then-verb 6
fr:best-lead|upper|start|saying|	quote-then-speaker 6	quote-then-verb 7
fr:best-lead|upper|stop|direct|	sentence-before -6
fr:best-lead|upper|stop|naked|	named-before -8	named-nearby 29
fr:best-lead|upper|stop|other|	quote-then-verb 18
fr:best-lead|upper|stop|saying|	quote-then-speaker 19	quote-then-verb 13	sentence-after 25	sentence-before 25
fr:best-lead|upper|verb-saying|naked|	named-nearby -22
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -7
fr:best-lead|upper|word|direct|	speaker-then-quote -22
fr:best-lead|upper|word|naked|	named-nearby -23	topic -6
fr:best-lemma|	accuser 28	admettre 24	affirmer 14	ajouter -18	amuser 9	appeler 11	assurer 29	attendre 21	avertir 23	conclure 11	confier -9	demander 11	dire -16	défendre 18	démentir 15	dénoncer 20	déplorer 23	détailler 11	enquérir 14	estimer 18	faire_valoir 25	féliciter 23	glisser 6	indiquer 33	ironiser 6	jubiler 16	juger 9	lancer 12	lâcher 27	parler 26	pester 10	philosopher 15	plaider -18	plaisanter 13	promettre 50	protester 8	prévenir -23	qualifier 24	raconter 9	reconnaître 20	regretter -18	relativiser 24	reprendre 13	rigoler 9	réagir 23	répondre 36	résumer 9	saluer 28	souffler 22	soupirer 6	sourire 13	soutenir 9	souvenir 16	unlisted 19	voir 24	vouloir -13	écrire 15	évoquer 42
fr:best-lemma|affirmer|quote-then-verb|	1 6
fr:best-lemma|affirmer|speaker-then-quote|	5-10 9
fr:best-lemma|ajouter|quote-then-speaker|	2-4 12
fr:best-lemma|ajouter|quote-then-verb|	1 14
fr:best-lemma|appeler|speaker-then-quote|	2-4 13
fr:best-lemma|assurer|quote-then-verb|	1 9
fr:best-lemma|assurer|speaker-then-quote|	5-10 25
fr:best-lemma|attendre|speaker-then-quote|	2-4 21
fr:best-lemma|conclure|quote-then-verb|	1 12
fr:best-lemma|confier|quote-then-verb|	1 19
fr:best-lemma|demander|speaker-then-quote|	2-4 11
fr:best-lemma|dire|quote-then-speaker|	2-4 23
fr:best-lemma|dire|quote-then-verb|	1 18
fr:best-lemma|dire|sentence-before|	5-10 15
fr:best-lemma|dire|speaker-then-quote|	0 -26	1 16	2-4 -11
fr:best-lemma|détailler|quote-then-verb|	1 11
fr:best-lemma|estimer|speaker-then-quote|	5-10 18
fr:best-lemma|faire_valoir|quote-then-speaker|	2-4 13
fr:best-lemma|faire_valoir|quote-then-verb|	1 9
fr:best-lemma|féliciter|speaker-then-quote|	2-4 16
fr:best-lemma|ironiser|quote-then-verb|	1 6
fr:best-lemma|jubiler|quote-then-verb|	1 16
fr:best-lemma|lancer|quote-then-verb|	1 13
fr:best-lemma|lire|quote-then-verb|	1 24
fr:best-lemma|lâcher|quote-then-verb|	1 12
fr:best-lemma|none|according-to|	1 30	2-4 38	5-10 19	far -6
fr:best-lemma|none|colon|	1 17
fr:best-lemma|none|named-before|	2-4 24	5-10 23	far -11
fr:best-lemma|none|named-nearby|	1 7	far 11
fr:best-lemma|none|sentence-after|	0 20
fr:best-lemma|none|speaker-then-quote|	1 8	2-4 -7	5-10 36	far 20
fr:best-lemma|none|topic|	2-4 -20	far -13
fr:best-lemma|parler|speaker-then-quote|	2-4 25
fr:best-lemma|pester|quote-then-verb|	1 10
fr:best-lemma|plaider|quote-then-verb|	1 7
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 15
fr:best-lemma|promettre|speaker-then-quote|	5-10 36
fr:best-lemma|prévenir|quote-then-verb|	1 15
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -13	far 17
fr:best-lemma|reconnaître|speaker-then-quote|	5-10 16
fr:best-lemma|regretter|quote-then-verb|	1 17
fr:best-lemma|regretter|speaker-then-quote|	2-4 -8
fr:best-lemma|relativiser|speaker-then-quote|	1 24
fr:best-lemma|réagir|quote-then-verb|	1 26
fr:best-lemma|réclamer|speaker-then-quote|	1 10	2-4 -9
fr:best-lemma|répondre|quote-then-verb|	1 10
fr:best-lemma|résumer|quote-then-verb|	1 10
fr:best-lemma|saluer|speaker-then-quote|	0 12	2-4 24
fr:best-lemma|souffler|quote-then-verb|	1 14
fr:best-lemma|soupirer|quote-then-verb|	1 6
fr:best-lemma|sourire|quote-then-verb|	1 14
fr:best-lemma|souvenir|quote-then-verb|	1 15
fr:best-lemma|unlisted|quote-then-verb|	1 18
fr:best-lemma|vouloir|speaker-then-quote|	2-4 -9
fr:best-lemma|écrire|quote-then-verb|	1 15
fr:best-lemma|évoquer|speaker-then-quote|	1 23	2-4 39
fr:best-near|according-to|according|	1 30	2-4 38	5-10 19	far -6
fr:best-near|according|1|	2-3 25	4-7 15
fr:best-near|according|2-4|	4-7 25
fr:best-near|according|5-10|	2-3 16	4-7 34
fr:best-near|according|far|	2-3 -9	4-7 31	8+ 7
fr:best-near|apposed|1|	2-3 21
fr:best-near|apposed|2-4|	2-3 -7
fr:best-near|apposed|5-10|	4-7 20	8+ 7
fr:best-near|colon|naked|	1 17
fr:best-near|direct|0|	2-3 14
fr:best-near|direct|5-10|	2-3 -9	4-7 26
fr:best-near|direct|far|	1 6
fr:best-near|judging|0|	4-7 10
fr:best-near|judging|1|	2-3 -13
fr:best-near|judging|2-4|	1 -14	2-3 29	4-7 24
fr:best-near|judging|5-10|	4-7 19
fr:best-near|naked|2-4|	1 11	2-3 -8	8+ 7
fr:best-near|naked|5-10|	1 -14	4-7 15	8+ 6
fr:best-near|naked|far|	2-3 -16	8+ 12
fr:best-near|named-before|naked|	2-4 24	5-10 23	far -11
fr:best-near|named-nearby|naked|	1 7	far 11
fr:best-near|other|1|	2-3 14	4-7 29	8+ 7
fr:best-near|quote-then-speaker|saying|	2-4 19
fr:best-near|quote-then-verb|other|	1 18
fr:best-near|quote-then-verb|saying|	1 25
fr:best-near|saying|0|	1 -7	4-7 40
fr:best-near|saying|1|	1 18	2-3 24	4-7 13	8+ 8
fr:best-near|saying|2-4|	1 -14	2-3 15	4-7 11	8+ 9
fr:best-near|saying|5-10|	1 37	4-7 -20	8+ 6
fr:best-near|saying|far|	4-7 39	8+ 6
fr:best-near|sentence-after|direct|	0 20
fr:best-near|sentence-after|saying|	0 12	5-10 30
fr:best-near|sentence-before|direct|	5-10 -6
fr:best-near|sentence-before|saying|	1 7	2-4 21	5-10 16
fr:best-near|speaker-then-quote|apposed|	5-10 22
fr:best-near|speaker-then-quote|direct|	2-4 -10	5-10 25	far 13
fr:best-near|speaker-then-quote|judging|	0 14	1 -8	2-4 9
fr:best-near|speaker-then-quote|saying|	0 -7	1 25	2-4 -11	5-10 -9	far 36
fr:best-near|speaker-then-quote|thinking|	1 -13
fr:best-near|thinking|2-4|	8+ 8
fr:best-near|topic|naked|	2-4 -20	far -13
fr:best-near|verb-then-speaker|saying|	1 -7	2-4 26
fr:best-negated|	true 7
fr:best-order|according|according|1|	2-3 25	4-7 15
fr:best-order|according|according|2-4|	4-7 25
fr:best-order|according|according|5-10|	2-3 16	4-7 34
fr:best-order|according|according|far|	2-3 -9	4-7 31	8+ 7
fr:best-order|apposed|apposed|1|	2-3 21
fr:best-order|apposed|apposed|2-4|	2-3 -7
fr:best-order|apposed|apposed|5-10|	4-7 20	8+ 7
fr:best-order|apposed|judging|2-4|	2-3 17
fr:best-order|apposed|saying|0|	4-7 27
fr:best-order|apposed|saying|1|	4-7 17	8+ 9
fr:best-order|apposed|saying|2-4|	2-3 20	4-7 16	8+ 13
fr:best-order|apposition|saying|5-10|	4-7 19
fr:best-order|direct|direct|0|	2-3 14
fr:best-order|direct|direct|5-10|	2-3 -9	4-7 26
fr:best-order|direct|direct|far|	1 6
fr:best-order|direct|judging|0|	4-7 10
fr:best-order|direct|judging|2-4|	1 -14	2-3 23	4-7 21
fr:best-order|direct|judging|5-10|	4-7 19
fr:best-order|direct|saying|0|	1 -7	4-7 36
fr:best-order|direct|saying|1|	2-3 31
fr:best-order|direct|saying|5-10|	1 27	4-7 -22	8+ 6
fr:best-order|direct|saying|far|	4-7 39
fr:best-order|direct|thinking|2-4|	8+ 8
fr:best-order|inverted|other|1|	2-3 14	4-7 29	8+ 7
fr:best-order|inverted|saying|1|	4-7 25	8+ 7
fr:best-order|inverted|saying|2-4|	8+ 9
fr:best-order|inverted|saying|5-10|	1 26	4-7 20
fr:best-order|naked|naked|2-4|	1 11	2-3 -8	8+ 7
fr:best-order|naked|naked|5-10|	1 -14	4-7 15	8+ 6
fr:best-order|naked|naked|far|	2-3 -16	8+ 12
fr:best-phrase|name|	according 42	apposed 45	direct 12	judging 6	naked 12	other 14	saying 16
fr:best-phrase|noun|	according -13	apposed -10	naked -6	other 15
fr:best-phrase|pronoun|	according 30	direct 17	naked -35	other 25	saying -7
fr:best-score|	-1 -12	-2 -10	-4 -14	0 -7	1 19	3 9	4 25
fr:best-score|-1|	1 -15	8+ 19
fr:best-score|-2|	1 -6	2-3 -12	8+ 11
fr:best-score|-3|	2-3 -6
fr:best-score|-4|	2-3 -19	4-7 23	8+ 7
fr:best-score|0|	1 -9	2-3 -6	8+ 8
fr:best-score|1|	1 29	2-3 9	8+ 13
fr:best-score|2|	2-3 -13	8+ 20
fr:best-score|3|	1 -18	2-3 39	8+ 6
fr:best-score|4|	1 28	2-3 7	4-7 41
fr:best-score|5|	4-7 32
fr:best|according-to|according|	4-7 47	8+ 6
fr:best|named-before|naked|	2-3 19	4-7 -13
fr:best|named-nearby|naked|	1 11	4-7 -18	8+ 7
fr:best|quote-then-speaker|saying|	2-3 16	4-7 19	8+ 6
fr:best|quote-then-verb|other|	2-3 14	4-7 29	8+ 7
fr:best|quote-then-verb|saying|	2-3 30	4-7 26	8+ 7
fr:best|sentence-after|apposed|	8+ 8
fr:best|sentence-after|direct|	2-3 14
fr:best|sentence-after|saying|	4-7 25
fr:best|sentence-before|saying|	4-7 30
fr:best|speaker-then-quote|apposed|	2-3 11	4-7 20
fr:best|speaker-then-quote|direct|	1 13	2-3 9
fr:best|speaker-then-quote|judging|	2-3 -9	4-7 37
fr:best|speaker-then-quote|saying|	1 -6	2-3 22	4-7 -18	8+ 10
fr:best|speaker-then-quote|thinking|	8+ 13
fr:best|topic|naked|	1 -29	2-3 -31	4-7 17	8+ 13
fr:best|verb-then-speaker|saying|	2-3 -10	4-7 27	8+ 10
fr:case-follow|all-one|,word|	none -8
fr:case-follow|all-one|end|	. 31
fr:case-follow|all-one|stop|	none -27
fr:case-follow|all|stop|	none -18
fr:case-follow|first|,auxiliary|	? 18	none 28
fr:case-follow|first|,pronoun|	none 24
fr:case-follow|first|,verb-saying|	? 7	none 21
fr:case-follow|first|,word|	none -9
fr:case-follow|first|:|	none -12
fr:case-follow|first|capital|	. 30
fr:case-follow|first|determiner|	. 34
fr:case-follow|first|end|	! 17	. 39	? 19
fr:case-follow|first|preposition|	. 22
fr:case-follow|first|pronoun|	. 23
fr:case-follow|first|stop|	none -25
fr:case-follow|first|—|	? 18
fr:case-follow|none|)|	none -13
fr:case-follow|none|,auxiliary|	none 13
fr:case-follow|none|,determiner|	none -19
fr:case-follow|none|,preposition|	none 22
fr:case-follow|none|,verb-saying|	none 12
fr:case-follow|none|,word|	none 10
fr:case-follow|none|:|	none 18
fr:case-follow|none|;|	none 23
fr:case-follow|none|end|	. 7
fr:case-follow|none|stop|	none 18
fr:case-follow|none|word|	none -16
fr:case-follow|some|stop|	none 37
fr:case-intro|all-one|	: 12	preposition -19	stop 27	verb-saying -22	word -22
fr:case-intro|all|	preposition -6	stop -10	word -14
fr:case-intro|first|	: 17	preposition -13	word -30	— 17
fr:case-intro|none|	( -13	, 33	: -12	adverb 19	auxiliary 38	capital 18	preposition 6	pronoun 17	verb-judging 23	verb-saying 12	verb-thinking 19	word 9	’ 19
fr:case-intro|some|	, 9	auxiliary 6	verb-saying 16	word 33
fr:case|all-one|	1 -12	3 8
fr:case|all|	2 -8	3 -16	4-5 -16
fr:case|first|	10+ 11	2 -11	3 -9	4-5 -15	6-9 17
fr:case|none|	1 9	2 17	6-9 49
fr:case|some|	10+ 11	4-5 27	6-9 10
fr:clause|false|false|	all -24	all-one -7	first -17	most -12	none 12	some 37
fr:clause|false|true|	first 17	none 33	some 11
fr:clause|true|false|	first 28
fr:clause|true|true|	first 12
fr:ending|	! 18	. 50	? 34	none -12
fr:family|"|	1 6	2-3 -11	4-7 7
fr:family|«|	2-3 14	8+ 10
fr:family|“|	1 26	2-3 -11	4-7 16	8+ 20
fr:follow|	) -13	,auxiliary 17	,determiner -19	,preposition 22	,verb-saying 18	: 7	; 23	capital 31	determiner 17	end 15	pronoun 21	stop -10	verb-saying -27	word -18	— 17
fr:headline|false|	4-7 -8	8+ 10
fr:headline|true|	2-3 9	4-7 31	8+ 9
fr:in-noun|false|false|1|	all-one -10	none -11
fr:in-noun|false|false|2-3|	all -14	first -7	none 39
fr:in-noun|false|false|4-7|	all -15	none 24	some 17
fr:in-noun|false|false|8+|	first 9	none 13	some 12
fr:in-noun|false|true|1|	all-one 20
fr:in-noun|false|true|4-7|	first 30
fr:in-noun|true|false|1|	none 26
fr:in-noun|true|false|2-3|	all -14	all-one -21	first -15
fr:in-noun|true|false|4-7|	none -6	some 24
fr:in-noun|true|false|8+|	none 8
fr:in-noun|true|true|2-3|	none -22
fr:in-noun|true|true|4-7|	none 28
fr:intro-follow|,|end|	2-3 15	4-7 15
fr:intro-follow|,|stop|	2-3 17	4-7 25
fr:intro-follow|:|capital|	1 20	4-7 27
fr:intro-follow|:|determiner|	4-7 28	8+ 7
fr:intro-follow|:|end|	1 24	2-3 27	4-7 37	8+ 7
fr:intro-follow|:|pronoun|	4-7 19
fr:intro-follow|:|stop|	1 -26	4-7 -16	8+ 19
fr:intro-follow|auxiliary|stop|	1 26	2-3 15	4-7 15
fr:intro-follow|determiner|,word|	4-7 -10
fr:intro-follow|determiner|:|	2-3 14
fr:intro-follow|determiner|determiner|	2-3 11
fr:intro-follow|determiner|end|	2-3 -19
fr:intro-follow|determiner|preposition|	1 15	2-3 -18
fr:intro-follow|determiner|stop|	2-3 -11
fr:intro-follow|determiner|word|	2-3 -22
fr:intro-follow|preposition|stop|	1 -8	4-7 19
fr:intro-follow|pronoun|stop|	4-7 18
fr:intro-follow|start|,auxiliary|	4-7 24	8+ 12
fr:intro-follow|start|,verb-saying|	4-7 17	8+ 8
fr:intro-follow|start|,word|	8+ 7
fr:intro-follow|start|end|	4-7 14
fr:intro-follow|stop|,auxiliary|	2-3 20	4-7 29
fr:intro-follow|stop|,pronoun|	2-3 18	4-7 25	8+ 7
fr:intro-follow|stop|,verb-saying|	2-3 15	4-7 40
fr:intro-follow|stop|,word|	2-3 24	4-7 -14	8+ 7
fr:intro-follow|stop|determiner|	8+ 7
fr:intro-follow|stop|end|	2-3 25	4-7 30
fr:intro-follow|stop|—|	4-7 11
fr:intro-follow|verb-judging|stop|	4-7 11
fr:intro-follow|verb-saying|stop|	1 -23	2-3 -10	4-7 49
fr:intro-follow|word|,auxiliary|	4-7 15
fr:intro-follow|word|,determiner|	2-3 -15
fr:intro-follow|word|,word|	2-3 -17	4-7 30
fr:intro-follow|word|preposition|	1 -16	2-3 6	4-7 -8
fr:intro-follow|word|stop|	1 -6	2-3 20	4-7 14	8+ 8
fr:intro-follow|—|—|	2-3 12
fr:intro-follow|’|stop|	4-7 19
fr:intro|	( -13	, 12	; -9	adverb 19	auxiliary 40	coordinator 18	pronoun 17	verb-judging 23	verb-saying -7	verb-thinking 19	— 15
fr:lead|lower|	( -13	, 33	: -12	adverb 19	auxiliary 40	capital 18	coordinator 18	preposition 6	pronoun 17	verb-judging 23	verb-saying 7	verb-thinking 19	word 10	’ 19
fr:lead|upper|	, -10	: 6	preposition -20	verb-saying -17	word -31	— 15
fr:naming|dit|1|	2-3 -11
fr:naming|dit|2|	4-7 24
fr:naming|dit|3|	2-3 12	4-7 23	8+ 13
fr:naming|false|	: 11	preposition -20	verb-saying -16	word 14
fr:naming|mot|2|	1 -22
fr:naming|none|	1 16	4-7 -7	8+ 10
fr:naming|true|	( -13	, 12	; -9	adverb 19	auxiliary 40	capital 18	coordinator 18	preposition 8	pronoun 17	verb-judging 23	verb-thinking 19	— 15
fr:nobody|2-3|	— 12
fr:nobody|8+|	start 14
fr:others|0|	1 7	8+ 10
fr:others|1|	8+ 6
fr:own-case|false|all-one|	: 12	preposition -19	stop 27	verb-saying -22	word -29
fr:own-case|false|all|	preposition -6	stop -10	word -14
fr:own-case|false|first|	: 8	preposition -13	word -21	— 17
fr:own-case|false|none|	, 33	: -12	adverb 19	auxiliary 37	capital 18	preposition 6	pronoun 17	verb-judging 23	verb-saying 12	verb-thinking 19	word 8	’ 19
fr:own-case|false|some|	, 6	auxiliary 6	verb-saying 16	word 33
fr:own-case|true|first|	: 23	start 19	stop 23
fr:own|false|	1 7	4-7 -8	8+ 10
fr:own|true|	2-3 9	4-7 14	8+ 9
fr:sentence|judging|	1 11	2-3 14	4-7 23
fr:sentence|none|	1 21	8+ 12
fr:sentence|saying|	4-7 -8	8+ 9
fr:sentence|thinking|	1 -22	8+ 13
fr:size-ending|10+|.|	determiner 7
fr:size-ending|10+|none|	,auxiliary 9	,pronoun 7	,verb-saying 13	,word 8	stop 11
fr:size-ending|1|.|	end 24
fr:size-ending|1|none|	,verb-saying 8	,word 11	coordinator 6	end -18	preposition 8	stop -8
fr:size-ending|2|.|	end 20
fr:size-ending|2|none|	,determiner -17	,verb-saying 26	,word 11	coordinator -20	determiner 12	end 12	verb-saying -27	word -18
fr:size-ending|3|.|	end 22	pronoun 11
fr:size-ending|3|none|	,auxiliary 17	,preposition 20	,pronoun 18	,verb-saying 11	: -6	preposition -9	word -16
fr:size-ending|4-5|.|	determiner 18	end 34
fr:size-ending|4-5|none|	,auxiliary 26	,determiner -10	,pronoun 11	,verb-saying 35	,word -13	coordinator 22	end 31	stop -7	word 28
fr:size-ending|6-9|.|	capital 28	determiner 30	end 21	pronoun 8
fr:size-ending|6-9|?|	— 11
fr:size-ending|6-9|none|	,auxiliary 26	,preposition 16	,pronoun 25	,verb-saying 16	,word 16	end 17	stop 21
fr:size-follow|10+|	,auxiliary 9	,pronoun 7	,verb-saying 13	,word 8	determiner 7	end 7	stop 11
fr:size-follow|1|	,verb-saying 8	,word 11	coordinator 6	preposition 8	stop -8
fr:size-follow|2|	,auxiliary 10	,determiner -17	,verb-saying 26	,word 11	coordinator -20	determiner 12	end 18	verb-saying -27	word -18
fr:size-follow|3|	,auxiliary 17	,preposition 20	,pronoun 18	,verb-saying 11	,word 6	: -6	preposition -9	pronoun 11	word -16
fr:size-follow|4-5|	,auxiliary 28	,determiner -10	,pronoun 11	,verb-saying 35	,word -13	coordinator 22	determiner 25	end 43	stop -7	word 28
fr:size-follow|6-9|	,auxiliary 26	,preposition 16	,pronoun 25	,verb-saying 16	,word 16	capital 30	determiner 30	end 26	pronoun 8	stop 21	— 11
fr:size-intro|10+|	: 7	start 12	stop 6
fr:size-intro|1|	adverb 17	auxiliary 26	determiner 30	preposition -20	verb-saying -15
fr:size-intro|2|	, 21	: 22	start -12	stop 24	verb-saying -18	word 15
fr:size-intro|3|	, -8	auxiliary 11	determiner -26	preposition 23	verb-saying 11	— 11
fr:size-intro|4-5|	, 24	: -18	auxiliary 17	determiner -13	preposition 15	start 26	stop -14	verb-judging 10	verb-saying 50	word 6	’ 7
fr:size-intro|6-9|	, 11	: 43	preposition 21	start 17	stop 25	verb-saying 24	word 41
fr:size|	1 6	10+ 11	2 10	3 -7	4-5 -16	6-9 29
fr:subject|elided|	,auxiliary 26	,verb-saying -10	1 -25	2-3 16	4-7 -6	8+ 9	determiner -23	end 22
fr:subject|none|	,determiner -20	,preposition 11	,pronoun -9	,word -6	1 16	8+ 13	: 7	; 23	capital 23	coordinator 15	determiner 29	end 22	pronoun 10	word -6	— 17
fr:subject|own|	,auxiliary 21	,preposition 22	,pronoun 12	,verb-saying 27	8+ 8	capital 28	coordinator -8	determiner 21	pronoun 23	stop -10	word -19
fr:two-before|)|	stop 12
fr:two-before|,|	preposition 28	word -21
fr:two-before|adverb|	: 14	stop 9
fr:two-before|auxiliary|	verb-saying 28	word 35
fr:two-before|capital|	: 29	; -9	preposition 17	stop 29	verb-judging 16	verb-saying 19
fr:two-before|coordinator|	determiner -20
fr:two-before|determiner|	: 21	adverb 11	word 8
fr:two-before|pronoun|	, 8	: -13	auxiliary 11	verb-saying -16	word 15
fr:two-before|quote|	: 8	stop 20	— 15
fr:two-before|that|	determiner -19	pronoun 18
fr:two-before|verb-judging|	determiner 6	preposition 41
fr:two-before|verb-saying|	: 6	determiner 31	preposition -16	stop 25	word 26
fr:two-before|word|	( -13	, 12	auxiliary 40	determiner -17	preposition -23	stop -7	verb-saying -8	word 6
fr:two-words-before|)|	. 12
fr:two-words-before|,|	dit -11
fr:two-words-before|3|	: 6
fr:two-words-before|ans|	. 23
fr:two-words-before|crie|	au -17
fr:two-words-before|d’|	un 7	une 12
fr:two-words-before|elle|	, 7
fr:two-words-before|mot|	de -23
fr:two-words-before|on|	pouvait 11
fr:two-words-before|parle|	de 28
fr:two-words-before|pas|	. 6	: 7
fr:two-words-before|qu’|	elle 18
fr:two-words-before|relativise|	: 24
fr:two-words-before|toujours|	: 11
fr:two-words-before|un|	homme 21	projet 13	texte 24
fr:two-words-before|voix|	. 11
fr:two-words-before||	. 20	: 8	— 15
fr:two-words-before|à|	la 14
fr:verb|false|1|	lower 9	upper -8
fr:verb|false|2-3|	lower 10	upper -14
fr:verb|false|4-7|	upper -16
fr:verb|false|8+|	lower 9	upper 7
fr:verb|true|2-3|	lower 20
fr:verb|true|4-7|	lower 57	upper 22
fr:verb|true|8+|	lower 17	upper 9
fr:word-after|	) -13	. -7	: 7	; 23	? -24	au -11	ce 7	dans 19	de -33	depuis -7	elle 17	en 17	end 15	et -10	je 8	la 9	le 18	l’ 12	par 31	pour -24	sous -25	sur 31	à 22	— 17
fr:word-after|)|	none -13
fr:word-after|,|	! 16	? 19
fr:word-after|.|	none -7
fr:word-after|:|	none 7
fr:word-after|;|	none 23
fr:word-after|?|	none -24
fr:word-after|au|	none -11
fr:word-after|ce|	. 7
fr:word-after|dans|	none 19
fr:word-after|depuis|	none -7
fr:word-after|de|	none -33
fr:word-after|elle|	. 17
fr:word-after|end|	! 17	. 37	? 19
fr:word-after|en|	none 17
fr:word-after|et|	none -10
fr:word-after|je|	. 8
fr:word-after|la|	. 7
fr:word-after|le|	. 18
fr:word-after|l’|	. 19
fr:word-after|par|	none 31
fr:word-after|pour|	none -24
fr:word-after|sous|	none -25
fr:word-after|sur|	none 23
fr:word-after|à|	none 22
fr:word-after|—|	? 18
fr:word-before|	( -13	, 12	. 6	; -9	? -7	appelle -10	au -23	avec 11	avoir 26	dans -7	dit -16	du -6	elle 18	est 24	homme 21	le -30	les -27	mais 18	pouvait 11	projet 13	salue 12	serait 10	texte 26	une 20	à 24	était 15	été 31	être 30	— 15
fr:word-before|,|	4-7 25
fr:word-before|.|	1 17	2-3 18	8+ 6
fr:word-before|:|	1 8	2-3 7	8+ 11
fr:word-before|;|	4-7 -9
fr:word-before|?|	2-3 10	4-7 -12
fr:word-before|au|	2-3 -17
fr:word-before|avec|	4-7 11
fr:word-before|avoir|	2-3 13	4-7 36
fr:word-before|de|	1 -10	2-3 37	4-7 -8
fr:word-before|dit|	2-3 -11
fr:word-before|du|	2-3 -24
fr:word-before|elle|	4-7 18
fr:word-before|est|	4-7 7
fr:word-before|homme|	4-7 21
fr:word-before|la|	1 17	2-3 -23
fr:word-before|les|	2-3 -27
fr:word-before|le|	1 -20	2-3 -20
fr:word-before|pour|	4-7 20
fr:word-before|start|	2-3 -10	4-7 22	8+ 11
fr:word-before|texte|	4-7 24
fr:word-before|une|	2-3 11	4-7 33
fr:word-before|un|	2-3 9	4-7 -7
fr:word-before|à|	4-7 19
fr:word-before|était|	4-7 11
fr:word-before|été|	4-7 23
fr:word-before|—|	2-3 15
fr:word-before|’|	4-7 9
fr:work|near|none|	first -16
fr:work|none|none|(|	none -13
fr:work|none|none|,|	none 33	some 9
fr:work|none|none|:|	all-one 12	first 19	none -12
fr:work|none|none|adverb|	none 19
fr:work|none|none|	all -21	first -8	most -12	none 13	some 39
fr:work|none|none|auxiliary|	none 38	some 6
fr:work|none|none|capital|	none 18
fr:work|none|none|preposition|	all -6	all-one -19	first -13	none 6
fr:work|none|none|pronoun|	none 17
fr:work|none|none|stop|	all-one 27
fr:work|none|none|verb-judging|	none 23
fr:work|none|none|verb-saying|	all-one -16	none 12	some 16
fr:work|none|none|verb-thinking|	none 19
fr:work|none|none|word|	all -11	all-one -22	first -27	none 8	some 28
fr:work|none|none|—|	first 17
fr:work|none|none|’|	none 19
headline|false|	2-3 -7	8+ 9
headline|true|	1 -18	2-3 -24	4-7 37	8+ 21
in-noun|false|false|1|	first 34	none -15
in-noun|false|false|2-3|	all -25	all-one -11	first 12	most -7	none 26	some 11
in-noun|false|false|4-7|	all -38	all-one -19	first 9	none 54	some 50
in-noun|false|false|8+|	first 10	most 20	none 18	some 41
in-noun|false|true|1|	all-one -16	first -35	none -20
in-noun|false|true|2-3|	all -17	all-one 6	first 28	none -37	some 29
in-noun|false|true|4-7|	all -21	all-one -19	first 35	most 24	none 49	some 13
in-noun|false|true|8+|	first 22	most 21	none -17
in-noun|true|false|1|	first -26	none -10
in-noun|true|false|2-3|	all-one -17	first -15	most -9	none 8	some -13
in-noun|true|false|4-7|	all -24	first -41	none 12	some 51
in-noun|true|false|8+|	none 51	some 11
in-noun|true|true|1|	all-one 14	none 9
in-noun|true|true|2-3|	all -28	all-one -30	first -16
in-noun|true|true|4-7|	all -27	none 42
intro-follow|'|pronoun|	2-3 -15
intro-follow|(|)|	2-3 -16
intro-follow|(|,|	4-7 -19
intro-follow|,|(|	2-3 -26
intro-follow|,|)|	2-3 10
intro-follow|,|,determiner|	2-3 -7
intro-follow|,|,preposition|	4-7 -12
intro-follow|,|,verb-saying|	2-3 26
intro-follow|,|,|	1 -29	2-3 -15	4-7 -21
intro-follow|,|auxiliary|	2-3 -9
intro-follow|,|coordinator|	1 -26
intro-follow|,|determiner|	4-7 -8	8+ 15
intro-follow|,|end|	2-3 25	4-7 54	8+ 35
intro-follow|,|preposition|	2-3 -7
intro-follow|,|pronoun|	4-7 22
intro-follow|,|quote|	2-3 -14
intro-follow|,|stop|	1 19	2-3 59	4-7 37	8+ 26
intro-follow|,|subordinator|	2-3 -15
intro-follow|,|word|	1 -14	2-3 -14
intro-follow|,|—|	4-7 10
intro-follow|-|stop|	8+ 10
intro-follow|:|(|	2-3 -11	8+ 27
intro-follow|:|+|	4-7 17
intro-follow|:|,auxiliary|	4-7 10
intro-follow|:|,verb-judging|	8+ 9
intro-follow|:|,verb-saying|	2-3 17	4-7 23	8+ 13
intro-follow|:|,|	1 -27	2-3 -31	4-7 -19
intro-follow|:|capital|	1 24	2-3 26	4-7 46	8+ 35
intro-follow|:|determiner|	8+ 25
intro-follow|:|end|	2-3 23	4-7 54	8+ 45
intro-follow|:|preposition|	8+ 10
intro-follow|:|pronoun|	2-3 21	4-7 19	8+ 25
intro-follow|:|stop|	1 -24	4-7 -11	8+ 16
intro-follow|:|verb-saying|	8+ 21
intro-follow|;|,preposition|	4-7 13
intro-follow|adverb|:|	2-3 9
intro-follow|adverb|preposition|	2-3 -12
intro-follow|adverb|stop|	1 -6	2-3 15	4-7 25
intro-follow|adverb|verb-judging|	2-3 7
intro-follow|adverb|word|	1 -27
intro-follow|auxiliary|,|	1 28	2-3 6	4-7 30	8+ 25
intro-follow|auxiliary|;|	2-3 -12
intro-follow|auxiliary|capital|	4-7 25
intro-follow|auxiliary|coordinator|	1 39	2-3 -11	4-7 11
intro-follow|auxiliary|determiner|	4-7 31
intro-follow|auxiliary|end|	1 -17	4-7 37	8+ 34
intro-follow|auxiliary|preposition|	2-3 21	4-7 31
intro-follow|auxiliary|pronoun|	2-3 -9	4-7 19
intro-follow|auxiliary|stop|	1 -15	2-3 22	4-7 -12	8+ 35
intro-follow|auxiliary|subordinator|	2-3 36
intro-follow|auxiliary|word|	4-7 24
intro-follow|capital|,verb-saying|	2-3 -8
intro-follow|capital|,word|	2-3 14
intro-follow|capital|,|	4-7 22
intro-follow|capital|auxiliary|	2-3 -22
intro-follow|capital|capital|	1 -13	2-3 -30
intro-follow|capital|coordinator|	2-3 18
intro-follow|capital|determiner|	4-7 17
intro-follow|capital|end|	1 -8	2-3 24	4-7 28
intro-follow|capital|preposition|	1 -19	4-7 -12
intro-follow|capital|pronoun|	2-3 -11
intro-follow|capital|stop|	1 -14	2-3 21	4-7 -7	8+ 18
intro-follow|capital|verb-judging|	1 -12	2-3 -25
intro-follow|capital|verb-saying|	2-3 -20
intro-follow|capital|word|	1 11	2-3 6	4-7 18
intro-follow|coordinator|,|	2-3 26
intro-follow|coordinator|capital|	2-3 -19
intro-follow|coordinator|coordinator|	2-3 -28
intro-follow|coordinator|end|	2-3 26
intro-follow|coordinator|stop|	1 -33	4-7 33	8+ 24
intro-follow|determiner|,coordinator|	1 21
intro-follow|determiner|,determiner|	2-3 -13
intro-follow|determiner|,preposition|	2-3 -8
intro-follow|determiner|,word|	2-3 -19	4-7 -6
intro-follow|determiner|,|	1 -22	2-3 -44
intro-follow|determiner|:|	2-3 14
intro-follow|determiner|;|	2-3 14
intro-follow|determiner|auxiliary|	1 -35	2-3 -26
intro-follow|determiner|capital|	2-3 -31
intro-follow|determiner|coordinator|	1 31	2-3 -29
intro-follow|determiner|determiner|	2-3 9
intro-follow|determiner|end|	1 -30	2-3 -19
intro-follow|determiner|preposition|	2-3 -8
intro-follow|determiner|pronoun|	2-3 13
intro-follow|determiner|stop|	1 6	2-3 -12	4-7 17	8+ 27
intro-follow|determiner|subordinator|	2-3 -25
intro-follow|determiner|verb-judging|	1 -38
intro-follow|determiner|verb-saying|	1 6	2-3 -39
intro-follow|determiner|word|	1 18	4-7 19
intro-follow|possessive|end|	2-3 -26
intro-follow|possessive|preposition|	2-3 -16
intro-follow|possessive|word|	2-3 -16
intro-follow|preposition|,auxiliary|	2-3 -7
intro-follow|preposition|,determiner|	2-3 7	4-7 -11
intro-follow|preposition|,preposition|	2-3 19
intro-follow|preposition|,word|	1 -19
intro-follow|preposition|,|	1 -31	2-3 14
intro-follow|preposition|:|	1 -12	2-3 7
intro-follow|preposition|;|	4-7 21
intro-follow|preposition|auxiliary|	1 8	2-3 -24
intro-follow|preposition|capital|	1 -29	2-3 -13	4-7 20
intro-follow|preposition|coordinator|	1 -39	2-3 -31	4-7 25
intro-follow|preposition|determiner|	2-3 -7	4-7 22
intro-follow|preposition|end|	2-3 -33	4-7 36
intro-follow|preposition|preposition|	1 -26	2-3 12	4-7 24
intro-follow|preposition|stop|	2-3 -8	4-7 29	8+ 36
intro-follow|preposition|subordinator|	1 -25	4-7 18
intro-follow|preposition|that|	1 -17	2-3 -21
intro-follow|preposition|verb-saying|	2-3 -13
intro-follow|preposition|word|	1 -12	2-3 -38	4-7 -12
intro-follow|pronoun|,word|	2-3 14	4-7 7
intro-follow|pronoun|,|	2-3 10
intro-follow|pronoun|auxiliary|	2-3 9
intro-follow|pronoun|determiner|	4-7 12
intro-follow|pronoun|end|	2-3 25	4-7 19
intro-follow|pronoun|preposition|	2-3 -34
intro-follow|pronoun|stop|	1 9	2-3 -11	4-7 43	8+ 27
intro-follow|pronoun|subordinator|	2-3 28
intro-follow|quote|end|	4-7 20
intro-follow|quote|pronoun|	4-7 21
intro-follow|start|(|	2-3 -22
intro-follow|start|,auxiliary|	4-7 22	8+ 11
intro-follow|start|,pronoun|	4-7 11
intro-follow|start|,verb-saying|	2-3 30	4-7 7	8+ 6
intro-follow|start|,verb-thinking|	8+ 6
intro-follow|start|,word|	4-7 14	8+ 7
intro-follow|start|:|	2-3 -7	4-7 43	8+ 18
intro-follow|start|auxiliary|	1 -23	2-3 -26
intro-follow|start|capital|	2-3 8	4-7 21	8+ 18
intro-follow|start|determiner|	2-3 -7	4-7 30	8+ 25
intro-follow|start|end|	2-3 42	4-7 51	8+ 33
intro-follow|start|preposition|	2-3 -26
intro-follow|start|pronoun|	1 35	2-3 45	4-7 26	8+ 19
intro-follow|start|stop|	8+ 13
intro-follow|start|verb-saying|	2-3 45	4-7 23	8+ 16
intro-follow|start|word|	1 -26	4-7 23	8+ 16
intro-follow|start|—|	4-7 22	8+ 24
intro-follow|stop|(|	8+ 21
intro-follow|stop|,auxiliary|	2-3 20	4-7 27
intro-follow|stop|,preposition|	2-3 -21
intro-follow|stop|,pronoun|	2-3 18	4-7 25	8+ 7
intro-follow|stop|,verb-judging|	4-7 10	8+ 8
intro-follow|stop|,verb-saying|	1 19	2-3 38	8+ 7
intro-follow|stop|,verb-thinking|	4-7 9
intro-follow|stop|,word|	2-3 27	4-7 -9	8+ 7
intro-follow|stop|,|	4-7 27
intro-follow|stop|capital|	2-3 38	4-7 50	8+ 17
intro-follow|stop|determiner|	1 21	2-3 47	4-7 46	8+ 23
intro-follow|stop|end|	1 16	2-3 58	4-7 78	8+ 20
intro-follow|stop|preposition|	8+ 20
intro-follow|stop|pronoun|	1 36	2-3 8	4-7 37	8+ 19
intro-follow|stop|stop|	1 19	4-7 -14	8+ 6
intro-follow|stop|verb-saying|	1 14	2-3 36	4-7 45	8+ 21
intro-follow|stop|word|	2-3 16	4-7 -10	8+ 15
intro-follow|stop|—|	4-7 11
intro-follow|subordinator|,|	1 14	2-3 -13
intro-follow|subordinator|capital|	2-3 -31	4-7 17
intro-follow|subordinator|coordinator|	2-3 40
intro-follow|subordinator|determiner|	2-3 -42
intro-follow|subordinator|end|	2-3 -10	4-7 -15	8+ 24
intro-follow|subordinator|preposition|	2-3 -7
intro-follow|subordinator|stop|	1 7	2-3 18	4-7 21	8+ 33
intro-follow|subordinator|subordinator|	4-7 31
intro-follow|subordinator|word|	1 -18	2-3 -33
intro-follow|that|auxiliary|	1 -26	2-3 11
intro-follow|that|end|	2-3 -27	4-7 7
intro-follow|that|preposition|	4-7 17
intro-follow|that|stop|	2-3 34	4-7 43	8+ 17
intro-follow|verb-judging|,|	1 -31	2-3 15	4-7 -10
intro-follow|verb-judging|auxiliary|	2-3 -17
intro-follow|verb-judging|coordinator|	1 -33	2-3 7
intro-follow|verb-judging|end|	1 -28	4-7 7
intro-follow|verb-judging|preposition|	1 -34	2-3 16
intro-follow|verb-judging|pronoun|	1 10
intro-follow|verb-judging|stop|	1 19	2-3 -24	4-7 48
intro-follow|verb-judging|verb-saying|	2-3 -12
intro-follow|verb-saying|,word|	1 -24	2-3 -18
intro-follow|verb-saying|,|	2-3 -34
intro-follow|verb-saying|;|	2-3 9
intro-follow|verb-saying|auxiliary|	2-3 18	4-7 13
intro-follow|verb-saying|capital|	2-3 -32
intro-follow|verb-saying|coordinator|	1 20	2-3 20	4-7 -9
intro-follow|verb-saying|determiner|	2-3 9
intro-follow|verb-saying|end|	2-3 10	4-7 -23
intro-follow|verb-saying|preposition|	1 25	2-3 22
intro-follow|verb-saying|stop|	4-7 -14	8+ 29
intro-follow|verb-saying|that|	2-3 -14
intro-follow|verb-saying|verb-saying|	2-3 -27
intro-follow|verb-saying|word|	1 -45	4-7 9
intro-follow|verb-thinking|,|	2-3 -16
intro-follow|verb-thinking|end|	2-3 -12	4-7 27
intro-follow|verb-thinking|stop|	1 -35	2-3 21	4-7 33
intro-follow|verb-thinking|subordinator|	4-7 26
intro-follow|word|,auxiliary|	2-3 -14	4-7 15
intro-follow|word|,preposition|	2-3 -28	4-7 27
intro-follow|word|,subordinator|	1 27	2-3 17
intro-follow|word|,that|	1 -14
intro-follow|word|,verb-saying|	2-3 9	4-7 19	8+ 6
intro-follow|word|,word|	1 23	2-3 15	4-7 30
intro-follow|word|,|	1 -55	2-3 8	4-7 26
intro-follow|word|:|	4-7 13
intro-follow|word|;|	4-7 17
intro-follow|word|adverb|	1 -22	2-3 8
intro-follow|word|auxiliary|	1 -45	2-3 -11	4-7 -19
intro-follow|word|capital|	1 24	2-3 17
intro-follow|word|coordinator|	1 10	2-3 41	4-7 30
intro-follow|word|determiner|	4-7 -22
intro-follow|word|end|	1 -7	2-3 29	4-7 -13	8+ 14
intro-follow|word|preposition|	1 8	2-3 -19	4-7 -12	8+ 29
intro-follow|word|pronoun|	2-3 -10	4-7 -13
intro-follow|word|stop|	1 7	2-3 14	4-7 14	8+ 30
intro-follow|word|verb-saying|	1 -41	2-3 17
intro-follow|word|word|	1 -25	2-3 -8	4-7 21
intro-follow|—|end|	8+ 11
intro-follow|—|—|	2-3 12
intro-follow|’|stop|	4-7 19
intro|	' -25	( -26	- 10	: 6	adverb 21	coordinator -6	determiner -9	preposition -16	pronoun 11	start 18	stop 29	subordinator -13	verb-judging -16	verb-saying -11	word -11	– -12	— 17
it:alone|alone|	2-3 15
it:alone|first|	2-3 -16	4-7 16
it:alone|inside|	1 -6	8+ 11
it:best-gap|according-to|according|gap|according-to|,;|	4-7 28
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -23
it:best-gap|according-to|according|gap|according-to|,|	2-3 18	4-7 31	8+ 9
it:best-gap|according-to|according|gap|according-to||	2-3 25	4-7 39
it:best-gap|colon|naked||	4-7 20
it:best-gap|named-before|naked||	2-3 23	4-7 25	8+ 7
it:best-gap|named-nearby|naked||	1 8	2-3 24	8+ 7
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -8	4-7 16
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 19
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -9
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 17	2-3 -14	4-7 7
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 31
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 24
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 7	2-3 6	4-7 27
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 7	4-7 18
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 43
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -21	2-3 38
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 10	4-7 33
it:best-gap|topic|naked||	8+ 12
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 18	4-7 15	8+ 7
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 25	8+ 6
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -12
it:best-intro|,|according|far|	4-7 25
it:best-intro|,|naked|1|	2-3 18	4-7 21
it:best-intro|,|naked|2-4|	4-7 24
it:best-intro|,|naked|far|	4-7 -16
it:best-intro|,|saying|1|	2-3 30	4-7 11	8+ 7
it:best-intro|,|saying|2-4|	2-3 23	4-7 23
it:best-intro|,|saying|far|	4-7 10
it:best-intro|:|according|far|	8+ 15
it:best-intro|:|apposed|2-4|	4-7 24
it:best-intro|:|direct|5-10|	4-7 19
it:best-intro|:|naked|1|	2-3 24	8+ 7
it:best-intro|:|naked|2-4|	4-7 -11
it:best-intro|:|naked|5-10|	2-3 -14	4-7 35	8+ 7
it:best-intro|:|naked|far|	4-7 21
it:best-intro|:|saying|1|	4-7 35
it:best-intro|:|saying|2-4|	4-7 25
it:best-intro|:|saying|5-10|	4-7 23	8+ 13
it:best-intro|auxiliary|saying|5-10|	4-7 14
it:best-intro|determiner|other|0|	2-3 -7
it:best-intro|determiner|saying|5-10|	1 -32
it:best-intro|preposition|naked|2-4|	2-3 26	4-7 16
it:best-intro|preposition|naked|5-10|	1 -29
it:best-intro|preposition|naked|far|	2-3 -24	4-7 21
it:best-intro|preposition|saying|1|	2-3 27	4-7 11
it:best-intro|preposition|saying|2-4|	1 -11	2-3 31
it:best-intro|start|naked|2-4|	2-3 -16	4-7 9
it:best-intro|start|naked|far|	4-7 13	8+ 6
it:best-intro|start|saying|1|	2-3 26	4-7 6
it:best-intro|stop|naked|1|	2-3 22	4-7 34
it:best-intro|stop|naked|2-4|	4-7 11
it:best-intro|stop|naked|5-10|	4-7 9
it:best-intro|stop|naked|far|	1 19	2-3 21	4-7 46	8+ 6
it:best-intro|stop|other|1|	4-7 19
it:best-intro|stop|saying|1|	2-3 30	4-7 8
it:best-intro|stop|saying|5-10|	2-3 -12
it:best-intro|that|saying|1|	4-7 12
it:best-intro|verb-judging|judging|0|	1 -21	4-7 16
it:best-intro|verb-saying|naked|5-10|	4-7 21
it:best-intro|verb-saying|saying|0|	1 22	2-3 38	4-7 24
it:best-intro|word|according|0|	2-3 15
it:best-intro|word|according|2-4|	4-7 25
it:best-intro|word|according|5-10|	2-3 27	4-7 -15
it:best-intro|word|according|far|	4-7 16
it:best-intro|word|judging|2-4|	4-7 22
it:best-intro|word|naked|0|	2-3 -18
it:best-intro|word|naked|2-4|	1 26	2-3 -6	4-7 25
it:best-intro|word|naked|5-10|	2-3 41	4-7 23
it:best-intro|word|naked|far|	2-3 -9	4-7 22
it:best-intro|word|saying|2-4|	1 -23	2-3 -23
it:best-intro|word|saying|5-10|	1 -22	2-3 30	4-7 43
it:best-intro|word|saying|far|	4-7 24
it:best-lead|lower|,|according|	according-to 19
it:best-lead|lower|,|naked|	named-nearby 24	topic -16
it:best-lead|lower|,|saying|	quote-then-verb 24	sentence-before 10	speaker-then-quote 25	verb-then-speaker 25
it:best-lead|lower|:|naked|	named-nearby 25
it:best-lead|lower|auxiliary|according|	according-to 29
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 24
it:best-lead|lower|determiner|according|	according-to 17
it:best-lead|lower|determiner|naked|	named-nearby -21
it:best-lead|lower|preposition|according|	according-to 18
it:best-lead|lower|preposition|direct|	speaker-then-quote -20
it:best-lead|lower|preposition|naked|	named-nearby 9	topic -10
it:best-lead|lower|preposition|saying|	speaker-then-quote 9
it:best-lead|lower|verb-judging|naked|	named-nearby 17
it:best-lead|lower|verb-saying|naked|	named-nearby -15
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 30
it:best-lead|lower|word|judging|	speaker-then-quote 35
it:best-lead|lower|word|naked|	named-nearby 31	topic 34
it:best-lead|lower|word|saying|	speaker-then-quote -31	verb-then-speaker 14
it:best-lead|upper|,|naked|	named-nearby 17
it:best-lead|upper|-|naked|	named-nearby 6
it:best-lead|upper|:|according|	according-to 18
it:best-lead|upper|:|apposed|	speaker-then-quote 7
it:best-lead|upper|:|direct|	speaker-then-quote 19
it:best-lead|upper|:|naked|	colon 20
it:best-lead|upper|:|saying|	quote-then-speaker 16	quote-then-verb 8	speaker-then-quote 34	verb-then-speaker 34
it:best-lead|upper|determiner|other|	quote-then-verb -7
it:best-lead|upper|preposition|naked|	named-nearby -23
it:best-lead|upper|preposition|saying|	quote-then-speaker -6
it:best-lead|upper|start|naked|	named-before 8	named-nearby -9	topic 10
it:best-lead|upper|start|saying|	quote-then-verb 29
it:best-lead|upper|stop|direct|	sentence-before 31
it:best-lead|upper|stop|naked|	named-before 37	named-nearby 12	topic 26
it:best-lead|upper|stop|other|	quote-then-verb 16
it:best-lead|upper|stop|saying|	quote-then-speaker 7	quote-then-verb -7	sentence-before 27
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 16
it:best-lead|upper|word|direct|	speaker-then-quote -6
it:best-lead|upper|word|naked|	named-nearby -28	topic -19
it:best-lead|upper|word|saying|	verb-then-speaker -10
it:best-lemma|	accusare 21	affermare -18	aggiungere 37	annunciare 28	anticipare -8	assicurare 14	attaccare 13	avvertire 36	chiamare -18	chiedere -23	commentare 6	confermare -12	confessare 6	confidare 23	contestare -8	dire 19	garantire 30	giurare 18	gridare 11	incalzare 7	insistere 22	interrompere 18	invitare -16	motivare 7	negare 15	none 11	parlare 30	plaudire -6	postare -6	precisare 17	prevedere 23	promettere 23	raccontare -10	recitare 22	replicare 20	ribattere 33	ricordare 32	riferire 6	ringraziare 32	rispondere 15	rivelare -21	salutare 22	sapere 30	scandire 23	scrivere 34	sostenere -17	sottolineare 8	tagliare 16	unlisted -11
it:best-lemma|aggiungere|verb-then-speaker|	1 18
it:best-lemma|ammettere|quote-then-verb|	1 17
it:best-lemma|ammettere|verb-then-speaker|	1 7
it:best-lemma|assicurare|speaker-then-quote|	2-4 21
it:best-lemma|assicurare|verb-then-speaker|	1 11
it:best-lemma|avvertire|verb-then-speaker|	1 21
it:best-lemma|chiamare|speaker-then-quote|	0 -10	2-4 -16
it:best-lemma|chiedere|quote-then-verb|	1 18
it:best-lemma|chiedere|speaker-then-quote|	0 19	5-10 -15
it:best-lemma|definire|speaker-then-quote|	0 -12	2-4 15
it:best-lemma|dire|quote-then-verb|	1 33
it:best-lemma|dire|speaker-then-quote|	0 15	2-4 34
it:best-lemma|garantire|speaker-then-quote|	2-4 30
it:best-lemma|invitare|speaker-then-quote|	2-4 -19
it:best-lemma|motivare|quote-then-verb|	1 7
it:best-lemma|none|according-to|	0 23	1 25	2-4 40	far 21
it:best-lemma|none|colon|	1 20
it:best-lemma|none|named-before|	1 21	2-4 17	5-10 10	far 28
it:best-lemma|none|named-nearby|	0 -7	1 28	2-4 18	5-10 6	far -9
it:best-lemma|none|sentence-before|	far -8
it:best-lemma|none|speaker-then-quote|	2-4 33	far -11
it:best-lemma|none|topic|	0 -18	1 -6	2-4 27	5-10 7	far -8
it:best-lemma|parlare|speaker-then-quote|	1 31	5-10 10
it:best-lemma|precisare|speaker-then-quote|	1 12
it:best-lemma|promettere|speaker-then-quote|	0 19
it:best-lemma|raccontare|quote-then-verb|	1 18
it:best-lemma|raccontare|speaker-then-quote|	5-10 13
it:best-lemma|ribattere|verb-then-speaker|	1 10
it:best-lemma|ricordare|speaker-then-quote|	2-4 29
it:best-lemma|riferire|quote-then-verb|	1 6
it:best-lemma|rispondere|quote-then-verb|	1 11
it:best-lemma|salutare|speaker-then-quote|	0 20
it:best-lemma|sapere|speaker-then-quote|	5-10 30
it:best-lemma|scandire|sentence-before|	far 23
it:best-lemma|spiegare|sentence-before|	5-10 10
it:best-lemma|tagliare|quote-then-verb|	1 16
it:best-lemma|unlisted|quote-then-verb|	0 -14	1 -7
it:best-near|according-to|according|	0 23	1 25	2-4 40	far 21
it:best-near|according|0|	2-3 15
it:best-near|according|1|	4-7 16
it:best-near|according|2-4|	4-7 33	8+ 6
it:best-near|according|5-10|	2-3 29	4-7 -15	8+ 9
it:best-near|according|far|	2-3 -14	4-7 28	8+ 17
it:best-near|apposed|2-4|	4-7 24
it:best-near|colon|naked|	1 20
it:best-near|direct|5-10|	2-3 -14	4-7 19
it:best-near|judging|0|	1 -21	4-7 16
it:best-near|judging|2-4|	1 8	4-7 22
it:best-near|naked|0|	2-3 -14
it:best-near|naked|1|	1 10	2-3 30	8+ 7
it:best-near|naked|2-4|	1 26	2-3 15	8+ 6
it:best-near|naked|5-10|	1 -10	2-3 13	4-7 46	8+ 8
it:best-near|naked|far|	1 -14	2-3 -8	8+ 12
it:best-near|named-before|naked|	1 21	2-4 17	5-10 10	far 28
it:best-near|named-nearby|naked|	0 -7	1 28	2-4 18	5-10 6	far -9
it:best-near|other|0|	2-3 -9
it:best-near|other|1|	4-7 19
it:best-near|quote-then-verb|other|	0 -14	1 -7
it:best-near|saying|0|	1 15	2-3 35	4-7 24
it:best-near|saying|1|	1 24	4-7 34
it:best-near|saying|2-4|	1 -26	2-3 -12
it:best-near|saying|5-10|	1 -35	4-7 38	8+ 6
it:best-near|saying|far|	2-3 -14	4-7 36
it:best-near|sentence-before|according|	far -10
it:best-near|sentence-before|saying|	2-4 6	5-10 16
it:best-near|speaker-then-quote|apposed|	2-4 28
it:best-near|speaker-then-quote|judging|	2-4 11
it:best-near|speaker-then-quote|saying|	0 36	1 18	2-4 -26	far -17
it:best-near|topic|naked|	0 -18	1 -6	2-4 27	5-10 7	far -8
it:best-near|verb-then-speaker|saying|	1 18	2-4 14	5-10 -10
it:best-negated|	true 15
it:best-order|according|according|0|	2-3 15
it:best-order|according|according|1|	4-7 16
it:best-order|according|according|2-4|	4-7 33	8+ 6
it:best-order|according|according|5-10|	2-3 29	4-7 -15	8+ 9
it:best-order|according|according|far|	2-3 -14	4-7 28	8+ 17
it:best-order|apposed|apposed|2-4|	4-7 24
it:best-order|apposed|judging|2-4|	4-7 15
it:best-order|apposed|saying|0|	4-7 10
it:best-order|apposed|saying|1|	4-7 7
it:best-order|apposed|saying|2-4|	2-3 -6
it:best-order|direct|direct|5-10|	2-3 -14	4-7 19
it:best-order|direct|judging|0|	1 -21	4-7 11
it:best-order|direct|judging|2-4|	1 -16
it:best-order|direct|saying|0|	2-3 29	4-7 22
it:best-order|direct|saying|1|	1 16	2-3 7	4-7 21
it:best-order|direct|saying|2-4|	1 -24	4-7 45
it:best-order|direct|saying|5-10|	1 -32	4-7 32
it:best-order|direct|saying|far|	2-3 -20
it:best-order|inverted|other|0|	2-3 -9
it:best-order|inverted|other|1|	4-7 19
it:best-order|inverted|saying|1|	1 17	4-7 32
it:best-order|inverted|saying|2-4|	2-3 9	4-7 9
it:best-order|inverted|saying|5-10|	1 -18	4-7 22	8+ 10
it:best-order|inverted|saying|far|	2-3 20	4-7 15
it:best-order|naked|naked|0|	2-3 -14
it:best-order|naked|naked|1|	1 10	2-3 30	8+ 7
it:best-order|naked|naked|2-4|	1 26	2-3 15	8+ 6
it:best-order|naked|naked|5-10|	1 -10	2-3 13	4-7 46	8+ 8
it:best-order|naked|naked|far|	1 -14	2-3 -8	8+ 12
it:best-phrase|name|	apposed -14	naked 21	saying -6	thinking 29
it:best-phrase|noun|	according 23	apposed 34	other -11	saying -10	shared 24
it:best-phrase|pronoun|	naked 23	saying 19
it:best-score|	-1 -28	-2 -20	-3 23	-4 -12	0 7	1 15	2 36	3 9	5 -6
it:best-score|-1|	1 -20	2-3 -16	4-7 -16	8+ 14
it:best-score|-2|	1 -13	2-3 -24	4-7 43
it:best-score|-3|	2-3 16	4-7 36
it:best-score|-4|	2-3 15	4-7 -13	8+ 13
it:best-score|0|	1 9	8+ 14
it:best-score|1|	4-7 70	8+ 6
it:best-score|2|	2-3 33	4-7 60	8+ 12
it:best-score|3|	2-3 7	4-7 8	8+ 6
it:best-score|4|	2-3 6	4-7 31	8+ 6
it:best-score|5|	4-7 24	8+ 9
it:best|according-to|according|	2-3 37	8+ 10
it:best|colon|naked|	4-7 20
it:best|named-before|naked|	2-3 23	4-7 25	8+ 7
it:best|named-nearby|naked|	1 8	2-3 24	8+ 7
it:best|quote-then-speaker|saying|	2-3 -8	4-7 19
it:best|quote-then-verb|other|	2-3 -9	4-7 19
it:best|quote-then-verb|saying|	2-3 -14	4-7 7
it:best|sentence-before|according|	8+ 18
it:best|sentence-before|direct|	4-7 31
it:best|sentence-before|saying|	4-7 17	8+ 10
it:best|speaker-then-quote|direct|	1 -20	2-3 -14
it:best|speaker-then-quote|judging|	2-3 6	4-7 33
it:best|speaker-then-quote|saying|	2-3 -6	4-7 11	8+ 6
it:best|speaker-then-quote|shared|	4-7 24
it:best|speaker-then-quote|thinking|	4-7 23
it:best|topic|naked|	8+ 12
it:best|verb-then-speaker|saying|	1 -18	2-3 13	4-7 41	8+ 8
it:case-follow|all-one|,that|	none -9
it:case-follow|all-one|,verb-saying|	none 6
it:case-follow|all-one|end|	none -14
it:case-follow|all-one|preposition|	none -19
it:case-follow|all-one|stop|	! 18	none -7
it:case-follow|all|auxiliary|	none -7
it:case-follow|all|end|	none 16
it:case-follow|first|,auxiliary|	none 17
it:case-follow|first|,verb-saying|	? 18	none 33
it:case-follow|first|,word|	none 34
it:case-follow|first|:|	none 11
it:case-follow|first|auxiliary|	none -7
it:case-follow|first|end|	. 7	? 15	none 34
it:case-follow|first|stop|	? -19
it:case-follow|most|stop|	none 8
it:case-follow|none|,determiner|	none 8
it:case-follow|none|,preposition|	none -16
it:case-follow|none|,subordinator|	none 23
it:case-follow|none|,word|	none -8
it:case-follow|none|;|	none 10
it:case-follow|none|auxiliary|	none -17
it:case-follow|none|preposition|	none 38
it:case-follow|some|stop|	none 14
it:case-intro|all-one|	: 27	determiner 7	preposition -22	stop 31	verb-judging -11	word -26
it:case-intro|all|	, 20	preposition 6	word -7
it:case-intro|first|	- 10	: 7	determiner -7	preposition -23	start 36	word -20
it:case-intro|most|	: -14
it:case-intro|none|	: 25	; 19	auxiliary 8	capital -17	determiner -7	that 7	verb-judging -7	verb-saying 15
it:case-intro|some|	, 12
it:case|all-one|	1 9	2 -15	3 24
it:case|all|	2 -8	3 24
it:case|first|	10+ 9	6-9 44
it:case|most|	6-9 8
it:case|none|	1 -10	10+ 12	2 25	3 -18	6-9 38
it:case|some|	3 11	4-5 7	6-9 8
it:clause|false|false|	all 17	all-one 6	most -14	none -11	some 13
it:clause|false|true|	none 56
it:clause|true|true|	first 44	none 52
it:ending|	! 24	. 17	? -13	none -6
it:family|"|	1 15	2-3 19	4-7 51	8+ 9
it:family|'|	1 14	2-3 17	4-7 11
it:family|S|	2-3 22
it:family|«|	1 -11	2-3 -20	4-7 -14	8+ 10
it:family|‘|	4-7 23
it:family|“|	1 -17	2-3 17	4-7 15	8+ 10
it:follow|	,coordinator 20	,determiner 17	,preposition -25	,quote -16	,subordinator 23	,that -9	,verb-saying 6	,word -6	; 10	auxiliary -25	determiner -12	end 8	preposition 27	pronoun -20	– 21
it:headline|false|	8+ 10
it:headline|true|	1 -28	2-3 -9	4-7 38
it:in-noun|false|false|1|	all-one 12	none -12
it:in-noun|false|false|2-3|	all 16	some 11
it:in-noun|false|false|4-7|	first 6	most -14	none 10	some 7
it:in-noun|false|false|8+|	first 9	none 7
it:in-noun|true|false|2-3|	all -7	first -32
it:in-noun|true|false|8+|	none 11
it:in-noun|true|true|1|	none -21
it:intro-follow|,|,preposition|	4-7 -12
it:intro-follow|,|,verb-saying|	2-3 24
it:intro-follow|,|end|	4-7 8
it:intro-follow|,|stop|	2-3 32	4-7 35	8+ 13
it:intro-follow|-|stop|	8+ 10
it:intro-follow|:|,auxiliary|	4-7 10
it:intro-follow|:|,verb-saying|	4-7 20
it:intro-follow|:|end|	2-3 18	4-7 31
it:intro-follow|:|stop|	2-3 9	8+ 9
it:intro-follow|auxiliary|stop|	2-3 26	4-7 13
it:intro-follow|capital|,verb-saying|	2-3 -15
it:intro-follow|determiner|,determiner|	1 -21
it:intro-follow|determiner|auxiliary|	2-3 -14
it:intro-follow|determiner|stop|	2-3 -7	4-7 27
it:intro-follow|preposition|,determiner|	2-3 15
it:intro-follow|preposition|,word|	2-3 -10
it:intro-follow|preposition|end|	1 -22
it:intro-follow|preposition|preposition|	1 -19
it:intro-follow|preposition|stop|	1 -27	4-7 35
it:intro-follow|start|,verb-saying|	2-3 25	4-7 9
it:intro-follow|start|:|	4-7 10
it:intro-follow|start|end|	2-3 15
it:intro-follow|stop|,auxiliary|	4-7 14
it:intro-follow|stop|,pronoun|	4-7 19
it:intro-follow|stop|,verb-saying|	1 6	2-3 33	4-7 20
it:intro-follow|stop|,word|	2-3 29	4-7 21	8+ 9
it:intro-follow|stop|stop|	1 19	4-7 51
it:intro-follow|that|stop|	4-7 8
it:intro-follow|verb-judging|stop|	1 -10	2-3 -28	4-7 26
it:intro-follow|verb-saying|stop|	2-3 34	4-7 32
it:intro-follow|word|,subordinator|	2-3 12
it:intro-follow|word|auxiliary|	2-3 -7
it:intro-follow|word|preposition|	2-3 19
it:intro-follow|word|stop|	1 17	2-3 -6	4-7 -7	8+ 9
it:intro-follow|word|word|	1 -21
it:intro|	, 7	- 10	: 11	; 19	auxiliary 8	capital -17	preposition -8	start 6	stop 14	that 7	verb-judging -9	verb-saying 12
it:lead|lower|	: 25	; 19	auxiliary 8	capital -17	determiner -7	that 7	verb-judging -7	verb-saying 16
it:lead|upper|	, 20	- 10	: 7	preposition -6	start 6	stop 14	verb-judging -11	word -33
it:naming|false|	word -11
it:naming|none|	2-3 6	8+ 10
it:naming|parola|1|	1 -17
it:naming|true|	, 7	- 10	: 19	; 19	auxiliary 8	capital -17	determiner -6	preposition -8	start 6	stop 14	that 7	verb-judging -9	verb-saying 11
it:others|0|	8+ 9
it:others|1|	8+ 7
it:others|2|	1 -22	2-3 -9	4-7 7
it:own-case|false|all-one|	: 22	determiner 7	preposition -22	stop 31	verb-judging -11	word -26
it:own-case|false|all|	, 20	preposition 6	word -7
it:own-case|false|first|	- 12	: 11	determiner -7	preposition -23	start 38	word -20
it:own-case|false|most|	: -14
it:own-case|false|none|	, -6	: 24	; 19	auxiliary 8	capital -17	determiner -7	verb-judging -7	verb-saying 15
it:own-case|false|some|	, 12
it:own-case|true|first|	start 6	stop 30
it:own-case|true|none|	, 30	: 8	that 7	word 45
it:own|false|	8+ 11
it:own|true|	2-3 27	4-7 10	8+ 7
it:sentence|judging|	4-7 37	8+ 10
it:sentence|none|	1 13	8+ 10
it:sentence|saying|	1 -14	8+ 10
it:sentence|thinking|	4-7 36
it:size-ending|10+|none|	,auxiliary 6	,word 11	: 12	stop 11
it:size-ending|1|!|	stop 18
it:size-ending|1|none|	,determiner -8	,verb-saying 18	: -17	end -14	preposition -22	word -21
it:size-ending|2|none|	,determiner 6	,verb-saying -12	,word -13	auxiliary -18	end -9	preposition 24	stop 32
it:size-ending|3|.|	end 15
it:size-ending|3|none|	,determiner 24	,preposition -21	,subordinator 12	,verb-saying 30	end 10	stop -16
it:size-ending|4-5|?|	end 13
it:size-ending|4-5|none|	,auxiliary 18	,preposition -16	,pronoun 13	,verb-saying 29	,word 19	: 11	end 24
it:size-ending|6-9|?|	end 12	stop 25
it:size-ending|6-9|none|	,auxiliary 17	,verb-saying 12	,word 7	: 10	end 16	stop 49
it:size-follow|10+|	,auxiliary 6	,word 11	: 12	stop 11
it:size-follow|1|	,determiner -8	,verb-saying 18	: -17	end -14	preposition -22	word -21
it:size-follow|2|	,determiner 6	,verb-saying -12	,word -13	auxiliary -18	end -9	preposition 24	stop 19
it:size-follow|3|	,determiner 24	,preposition -21	,subordinator 12	,verb-saying 30	end 19	stop -16
it:size-follow|4-5|	,auxiliary 20	,preposition -16	,pronoun 13	,verb-saying 29	,word 19	: 11	end 25
it:size-follow|6-9|	,auxiliary 17	,verb-saying 12	,word 7	: 10	end 18	stop 50
it:size-intro|10+|	- 10	: 9	stop 8
it:size-intro|1|	auxiliary -6	determiner -6	preposition -15	stop 24	verb-judging -22
it:size-intro|2|	, 17	capital -16	determiner 8	start -20	stop 31	verb-saying 28	word 15
it:size-intro|3|	, 33	: 35	determiner -23	start 25	stop -6	verb-judging -20	verb-saying 26
it:size-intro|4-5|	, -10	auxiliary 16	determiner 32	preposition 11	start 14	stop 53	verb-judging 26	verb-saying 19	word -11
it:size-intro|6-9|	, 23	: 42	auxiliary 8	preposition 23	start 10	stop 16	that 7	verb-saying 21	word 27
it:size|	10+ 10	2 10	6-9 52
it:subject|elided|	,auxiliary 18	,pronoun 10	,verb-saying 23	1 -27	4-7 47	8+ 12	stop -17
it:subject|none|	,auxiliary -6	,coordinator 20	,determiner 8	,preposition -16	,pronoun 18	,word 9	1 13	8+ 10	: -8	; 23	auxiliary -19	preposition 14	pronoun -20	stop 13	word -22
it:subject|own|	,auxiliary 15	,determiner 17	,subordinator 21	,that -9	,verb-saying 6	,word -18	8+ 9	: 11	auxiliary -21	coordinator 21	preposition 23
it:two-before|,|	preposition 17
it:two-before|adverb|	: 15
it:two-before|auxiliary|	verb-judging 26	verb-saying 16	word 14
it:two-before|capital|	, 33	preposition -8	verb-judging -25	verb-saying 26
it:two-before|determiner|	: 24	verb-judging 15	word 16
it:two-before|preposition|	determiner 13	preposition -21	word -11
it:two-before|pronoun|	verb-saying 18	word -11
it:two-before|quote|	, -12	stop 21
it:two-before|start|	determiner -20	start 6
it:two-before|verb-saying|	, 18	: 38	preposition 19	stop 23	that 7
it:two-before|word|	: 8	; 19	preposition -25	stop 36	verb-saying 26	word 56
it:two-words-before|,|	di 17
it:two-words-before|altro|	: 19
it:two-words-before|anni|	. 8
it:two-words-before|braccia|	: 14
it:two-words-before|ha|	definito 11
it:two-words-before|invece|	di 21
it:two-words-before|la|	definisce 17	parola -17
it:two-words-before|lindqvist|	, 8
it:two-words-before|nega|	: 16
it:two-words-before|parlano|	di 21
it:two-words-before|parlato|	di -8
it:two-words-before|parla|	di 39
it:two-words-before|per|	i 10
it:two-words-before|precisa|	: 12
it:two-words-before|si|	chiama -8	dice 15
it:two-words-before|sport|	. 8
it:two-words-before|start|	start 6
it:two-words-before|testa|	: 10
it:two-words-before||	, -12	. 21
it:verb|false|1|	lower -10	upper 9
it:verb|false|8+|	lower 8	upper 9
it:verb|true|2-3|	lower 47	upper 15
it:verb|true|4-7|	lower 61	upper 6
it:verb|true|8+|	lower 10	upper 7
it:word-after|,|	! 14	? 17	none -7
it:word-after|.|	! 18	? -19
it:word-after|	; 10	da -16	della 11	end 8	ha -10	è -17	– 21
it:word-after|;|	none 10
it:word-after|da|	none -16
it:word-after|della|	none 11
it:word-after|end|	. 17	? 15	none 8
it:word-after|ha|	none -10
it:word-after|è|	none -17
it:word-before|	, 7	- 10	. 10	: 11	; 19	? 34	a -16	aver 29	che 7	chiama -8	chiede 19	come -12	con 9	definisce 21	definito -15	del -21	di 16	dice 15	il -21	la 26	parola -17	promette 19	resta 9	resterebbe 17	saluta 20	sarebbero 16	start 6	su -20	un -6
it:word-before|,|	2-3 38	8+ 13
it:word-before|-|	8+ 10
it:word-before|.|	1 22	4-7 37	8+ 7
it:word-before|:|	2-3 20	8+ 9
it:word-before|?|	2-3 13	4-7 41
it:word-before|a|	1 -21
it:word-before|che|	4-7 8
it:word-before|chiama|	1 -8
it:word-before|con|	2-3 9
it:word-before|definisce|	4-7 23
it:word-before|definito|	4-7 11
it:word-before|del|	2-3 -21
it:word-before|di|	1 -8	2-3 19	4-7 10
it:word-before|il|	2-3 -21
it:word-before|i|	1 -20
it:word-before|parola|	1 -17
it:word-before|promette|	2-3 16
it:word-before|resterebbe|	4-7 17
it:word-before|saluta|	2-3 20
it:word-before|start|	2-3 -8	4-7 15
it:word-before|su|	2-3 -20
it:word-before|un|	1 7	2-3 -30
it:word-before|è|	1 -6	4-7 13
it:work|near|none|	first -20	none 13
it:work|near|none|word|	none 13
it:work|none|none|,|	all 20	some 12
it:work|none|none|-|	first 10
it:work|none|none|:|	all-one 27	first 15	most -14	none 25
it:work|none|none|;|	none 19
it:work|none|none|	all 17	all-one 8	most -14	none -10	some 14
it:work|none|none|auxiliary|	none 8
it:work|none|none|capital|	none -17
it:work|none|none|determiner|	all-one 7	first -7	none -7
it:work|none|none|preposition|	all 6	all-one -22	first -23
it:work|none|none|start|	first 36
it:work|none|none|stop|	all-one 31
it:work|none|none|that|	none 7
it:work|none|none|verb-judging|	all-one -8	none -7
it:work|none|none|verb-saying|	none 15
it:work|none|none|word|	all -7	all-one -26	first -19
it:work|right|none|	none 17
it:work|right|none|word|	none 17
lead|lower|	' -19	( -13	, 24	: -16	; 20	adverb 17	auxiliary 16	capital 30	determiner -7	possessive 23	pronoun 12	quote -25	that 8	verb-judging 10	word 8	– -11	’ 19
lead|other|	: 6	auxiliary -14	stop 10	word -11
lead|upper|	' -15	( -20	, -29	- 10	: 11	; -12	adverb 8	auxiliary -28	capital -29	coordinator -24	determiner -7	possessive -26	preposition -24	pronoun -18	quote 34	start 18	stop 29	subordinator -50	verb-judging -44	verb-saying -19	verb-thinking -8	word -38	– -10	— 16
naming|begriff|1|	1 -15
naming|called|1|	1 8	4-7 28
naming|called|2|	1 46	2-3 8	4-7 30	8+ 19
naming|called|3|	1 52	2-3 29	4-7 66	8+ 17
naming|christened|1|	2-3 -26
naming|dit|1|	2-3 -11
naming|dit|2|	4-7 24
naming|dit|3|	2-3 12	4-7 23	8+ 13
naming|entitled|1|	4-7 -16
naming|false|	, 36	: -7	auxiliary -9	capital -14	determiner 16	preposition -17	pronoun 17	quote 26	subordinator -35	that 30	verb-judging -12	verb-saying 8	verb-thinking -15	word -11
naming|known|2|	1 -17	2-3 -22
naming|known|3|	2-3 -46
naming|labeled|1|	2-3 -8
naming|mot|2|	1 -22
naming|named|1|	1 -26	2-3 -25
naming|named|2|	2-3 -13
naming|nicknamed|1|	2-3 -27	4-7 -20
naming|none|	1 -14	8+ 9
naming|parola|1|	1 -17
naming|phrase|1|	1 -19	2-3 -32
naming|slogan|1|	2-3 -19	4-7 -23
naming|so-called|1|	1 -22	2-3 -45
naming|sogenannte|1|	1 -12
naming|termed|1|	2-3 26
naming|term|1|	1 -21	2-3 -29
naming|titled|1|	2-3 -28	4-7 -22
naming|true|	' -25	( -26	, -7	- 10	: 8	adverb 22	auxiliary 6	determiner -13	preposition -13	start 18	stop 29	verb-judging -10	verb-saying -11	word -7	– -12	— 17
naming|words|1|	2-3 -40
naming|words|2|	4-7 16
naming|word|1|	1 -12
nl:alone|first|	4-7 11
nl:alone|inside|	8+ 11
nl:best-gap|according-to|according|gap|according-to|,|	4-7 7	8+ 6
nl:best-gap|according-to|according|gap|according-to||	2-3 15	4-7 27
nl:best-gap|named-before|naked||	4-7 7	8+ 6
nl:best-gap|named-nearby|naked||	1 -9	2-3 -8	4-7 35	8+ 16
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -27
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 10	8+ 10
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 11
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 12	4-7 24	8+ 7
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 6
nl:best-gap|sentence-after|direct|gap|sentence-after||	8+ 8
nl:best-gap|sentence-before|saying|gap|sentence-before||	8+ 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 18
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 -6	2-3 19	4-7 13	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -17
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 11	4-7 14	8+ 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 14	4-7 23
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -10	4-7 12
nl:best-gap|topic|naked||	1 15	2-3 -9	4-7 30	8+ 15
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 29
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 12
nl:best-intro|,|naked|2-4|	4-7 17
nl:best-intro|,|saying|1|	4-7 12
nl:best-intro|:|direct|0|	8+ 8
nl:best-intro|:|naked|2-4|	4-7 8
nl:best-intro|:|naked|5-10|	2-3 -6
nl:best-intro|:|saying|1|	4-7 10
nl:best-intro|:|saying|2-4|	2-3 11	4-7 13	8+ 7
nl:best-intro|adverb|saying|5-10|	4-7 14
nl:best-intro|auxiliary|saying|5-10|	4-7 23
nl:best-intro|determiner|judging|1|	4-7 8
nl:best-intro|determiner|saying|2-4|	2-3 -25
nl:best-intro|preposition|naked|2-4|	4-7 44
nl:best-intro|preposition|naked|5-10|	4-7 14
nl:best-intro|preposition|naked|far|	2-3 -11
nl:best-intro|preposition|saying|1|	2-3 28	4-7 12
nl:best-intro|start|naked|2-4|	4-7 6	8+ 7
nl:best-intro|start|naked|far|	8+ 9
nl:best-intro|start|saying|1|	4-7 9
nl:best-intro|start|saying|2-4|	4-7 20
nl:best-intro|stop|according|1|	4-7 8	8+ 6
nl:best-intro|stop|judging|1|	4-7 10	8+ 10
nl:best-intro|stop|naked|1|	4-7 10
nl:best-intro|stop|naked|2-4|	4-7 29
nl:best-intro|stop|naked|5-10|	4-7 26	8+ 15
nl:best-intro|stop|naked|far|	4-7 6
nl:best-intro|stop|other|1|	8+ 11
nl:best-intro|stop|saying|1|	2-3 17	4-7 24	8+ 9
nl:best-intro|stop|saying|5-10|	8+ 20
nl:best-intro|that|judging|1|	4-7 18
nl:best-intro|word|according|2-4|	4-7 7
nl:best-intro|word|judging|2-4|	2-3 14	4-7 19
nl:best-intro|word|judging|5-10|	4-7 12
nl:best-intro|word|naked|5-10|	1 -29	2-3 -24	4-7 18
nl:best-intro|word|naked|far|	2-3 -21
nl:best-intro|word|saying|1|	4-7 14
nl:best-lead|lower|,|naked|	named-nearby 15
nl:best-lead|lower|,|saying|	verb-then-speaker 12
nl:best-lead|lower|adverb|judging|	speaker-then-quote 10
nl:best-lead|lower|auxiliary|saying|	verb-then-speaker 29
nl:best-lead|lower|capital|judging|	speaker-then-quote 22
nl:best-lead|lower|capital|saying|	speaker-then-quote 14
nl:best-lead|lower|determiner|judging|	speaker-then-quote 8
nl:best-lead|lower|determiner|naked|	named-nearby -19
nl:best-lead|lower|determiner|saying|	quote-then-speaker -11	speaker-then-quote -24
nl:best-lead|lower|preposition|naked|	named-nearby 27
nl:best-lead|lower|preposition|saying|	speaker-then-quote -9
nl:best-lead|lower|that|judging|	speaker-then-quote 18
nl:best-lead|lower|that|saying|	speaker-then-quote -13
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 16
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 18
nl:best-lead|lower|word|according|	according-to 20
nl:best-lead|lower|word|naked|	named-nearby -39	topic 29
nl:best-lead|lower|word|saying|	quote-then-verb 15	speaker-then-quote 17
nl:best-lead|upper|:|direct|	sentence-after 8
nl:best-lead|upper|:|naked|	named-nearby 18	topic 16
nl:best-lead|upper|:|saying|	quote-then-verb 9	speaker-then-quote 16
nl:best-lead|upper|preposition|naked|	named-nearby -11
nl:best-lead|upper|start|naked|	named-before 6	named-nearby 20	topic 11
nl:best-lead|upper|start|saying|	quote-then-verb 7	sentence-after 9
nl:best-lead|upper|stop|according|	according-to 7
nl:best-lead|upper|stop|judging|	quote-then-verb 11	sentence-before 31
nl:best-lead|upper|stop|naked|	named-before 17	named-nearby 37	topic 23
nl:best-lead|upper|stop|other|	quote-then-verb 15
nl:best-lead|upper|stop|saying|	quote-then-verb 18	sentence-before 6
nl:best-lead|upper|subordinator|naked|	named-nearby -13
nl:best-lead|upper|word|naked|	named-nearby -17
nl:best-lemma|	appen 18	bekennen 15	benadrukken 13	beslissen 21	bevestigen -20	blijven -8	fluisteren 13	geven 16	glimlachen 8	grappen 17	heten -19	houden 10	informeren 13	klinken 7	lachen 14	laten -20	luiden 8	mailen 7	melden 10	noemen 17	oordelen 9	peinzen 22	pleiten -18	reageren 17	rekenen 6	roepen 24	spreken 28	stellen -10	unlisted 15	vatten 10	vertellen 11	vinden -17	vragen 17	waarschuwen 11	wijzen 20	zeggen 26	zien 17	zuchten 8	zweren 7
nl:best-lemma|appen|quote-then-verb|	1 18
nl:best-lemma|bekennen|quote-then-verb|	1 15
nl:best-lemma|geven|quote-then-verb|	1 15
nl:best-lemma|grappen|quote-then-verb|	1 17
nl:best-lemma|houden|speaker-then-quote|	2-4 10
nl:best-lemma|lachen|quote-then-verb|	1 9
nl:best-lemma|laten|quote-then-verb|	1 23
nl:best-lemma|laten|speaker-then-quote|	5-10 -14
nl:best-lemma|luiden|quote-then-verb|	1 8
nl:best-lemma|melden|quote-then-verb|	1 10
nl:best-lemma|noemen|sentence-before|	far 31
nl:best-lemma|noemen|speaker-then-quote|	1 8	2-4 25	5-10 9
nl:best-lemma|none|according-to|	0 20	1 8	2-4 16	5-10 22
nl:best-lemma|none|named-before|	1 10	5-10 16	far 6
nl:best-lemma|none|named-nearby|	1 24	2-4 16	5-10 -13	far -25
nl:best-lemma|none|sentence-after|	0 8
nl:best-lemma|none|topic|	2-4 -11	5-10 -8	far 23
nl:best-lemma|reageren|quote-then-verb|	1 22
nl:best-lemma|roepen|quote-then-verb|	1 21
nl:best-lemma|schrijven|quote-then-verb|	1 7
nl:best-lemma|schrijven|speaker-then-quote|	5-10 16
nl:best-lemma|spreken|speaker-then-quote|	1 26
nl:best-lemma|stellen|quote-then-verb|	1 14
nl:best-lemma|unlisted|quote-then-verb|	1 15
nl:best-lemma|vertellen|quote-then-verb|	1 11
nl:best-lemma|vinden|quote-then-verb|	1 10
nl:best-lemma|vinden|speaker-then-quote|	2-4 -18
nl:best-lemma|vragen|speaker-then-quote|	2-4 16
nl:best-lemma|zeggen|quote-then-verb|	1 8
nl:best-lemma|zeggen|sentence-before|	5-10 12
nl:best-lemma|zeggen|speaker-then-quote|	2-4 22
nl:best-lemma|zien|speaker-then-quote|	2-4 9
nl:best-lemma|zuchten|quote-then-verb|	1 8
nl:best-lemma|zweren|quote-then-verb|	1 7
nl:best-near|according-to|according|	0 20	1 8	2-4 16	5-10 22
nl:best-near|according|0|	2-3 14	4-7 25
nl:best-near|according|1|	8+ 6
nl:best-near|according|2-4|	4-7 7
nl:best-near|according|5-10|	4-7 22
nl:best-near|direct|0|	8+ 8
nl:best-near|judging|0|	4-7 10
nl:best-near|judging|1|	4-7 10	8+ 9
nl:best-near|judging|2-4|	1 -6	2-3 14	4-7 20
nl:best-near|judging|5-10|	4-7 12
nl:best-near|naked|1|	2-3 8	4-7 13
nl:best-near|naked|2-4|	1 8	2-3 -16	4-7 31	8+ 14
nl:best-near|naked|5-10|	1 -26	4-7 26	8+ 15
nl:best-near|naked|far|	2-3 -11	4-7 20	8+ 12
nl:best-near|named-before|naked|	1 10	5-10 16	far 6
nl:best-near|named-nearby|naked|	1 24	2-4 16	5-10 -13	far -25
nl:best-near|other|1|	8+ 11
nl:best-near|quote-then-verb|judging|	1 10
nl:best-near|quote-then-verb|other|	1 15
nl:best-near|quote-then-verb|saying|	1 18	5-10 8
nl:best-near|saying|0|	1 -21	4-7 16
nl:best-near|saying|1|	2-3 37	4-7 23	8+ 7
nl:best-near|saying|2-4|	1 8	4-7 22	8+ 8
nl:best-near|saying|5-10|	1 -17	2-3 17	4-7 -11	8+ 20
nl:best-near|saying|far|	2-3 16
nl:best-near|sentence-after|direct|	0 8
nl:best-near|sentence-after|saying|	0 29
nl:best-near|sentence-before|judging|	far 31
nl:best-near|sentence-before|saying|	1 6	5-10 14
nl:best-near|speaker-then-quote|judging|	0 16	1 8	5-10 12
nl:best-near|speaker-then-quote|saying|	0 -10	1 29	5-10 -9	far 11
nl:best-near|topic|naked|	2-4 -11	5-10 -8	far 23
nl:best-near|verb-then-speaker|saying|	1 12	2-4 23	5-10 -9
nl:best-order|according|according|0|	2-3 14	4-7 25
nl:best-order|according|according|1|	8+ 6
nl:best-order|according|according|2-4|	4-7 7
nl:best-order|according|according|5-10|	4-7 22
nl:best-order|direct|direct|0|	8+ 8
nl:best-order|direct|judging|1|	4-7 8
nl:best-order|direct|judging|2-4|	1 -6	2-3 10	4-7 20
nl:best-order|direct|judging|5-10|	4-7 10
nl:best-order|direct|saying|0|	1 -21	4-7 16
nl:best-order|direct|saying|1|	1 -9	2-3 28	4-7 13
nl:best-order|direct|saying|2-4|	1 8	2-3 -16	4-7 13
nl:best-order|direct|saying|5-10|	1 -17	2-3 19	4-7 -14	8+ 20
nl:best-order|inverted|judging|1|	4-7 11	8+ 10
nl:best-order|inverted|other|1|	8+ 11
nl:best-order|inverted|saying|1|	2-3 22	4-7 24	8+ 7
nl:best-order|inverted|saying|2-4|	4-7 27
nl:best-order|inverted|saying|5-10|	4-7 22
nl:best-order|naked|naked|1|	2-3 8	4-7 13
nl:best-order|naked|naked|2-4|	1 8	2-3 -16	4-7 31	8+ 14
nl:best-order|naked|naked|5-10|	1 -26	4-7 26	8+ 15
nl:best-order|naked|naked|far|	2-3 -11	4-7 20	8+ 12
nl:best-phrase|name|	according 17	apposed 12	direct -14	naked 13	saying 9
nl:best-phrase|noun|	according 22	direct -21	judging 12	naked 8	other 15
nl:best-phrase|pronoun|	according 25	judging 15	naked -20
nl:best-score|	-1 -6	-2 -19	-3 8	-4 12	0 7	1 -11	2 6	3 25	4 11	5 16
nl:best-score|-1|	2-3 -23	4-7 24
nl:best-score|-2|	1 -19	2-3 18	4-7 -14
nl:best-score|-4|	4-7 9	8+ 9
nl:best-score|0|	1 7	2-3 -12	4-7 25	8+ 13
nl:best-score|1|	2-3 -10	4-7 -7	8+ 10
nl:best-score|2|	1 -16	2-3 16	4-7 36	8+ 9
nl:best-score|3|	2-3 34	4-7 25	8+ 8
nl:best-score|4|	2-3 -12	4-7 22	8+ 7
nl:best-score|5|	4-7 21	8+ 7
nl:best|according-to|according|	2-3 15	4-7 33	8+ 6
nl:best|named-before|naked|	4-7 7	8+ 6
nl:best|named-nearby|naked|	1 -9	2-3 -8	4-7 35	8+ 16
nl:best|quote-then-speaker|saying|	1 -27
nl:best|quote-then-verb|judging|	4-7 10	8+ 10
nl:best|quote-then-verb|other|	8+ 11
nl:best|quote-then-verb|saying|	2-3 7	4-7 24	8+ 7
nl:best|sentence-after|direct|	8+ 8
nl:best|sentence-after|saying|	4-7 16
nl:best|sentence-before|saying|	8+ 6
nl:best|speaker-then-quote|judging|	2-3 19	4-7 16	8+ 6
nl:best|speaker-then-quote|saying|	2-3 14	4-7 -10	8+ 7
nl:best|speaker-then-quote|thinking|	4-7 15
nl:best|topic|naked|	1 15	2-3 -9	4-7 30	8+ 15
nl:best|verb-then-speaker|judging|	4-7 10
nl:best|verb-then-speaker|saying|	4-7 27
nl:case-follow|all-one|,verb-saying|	none 18
nl:case-follow|all-one|auxiliary|	none -15
nl:case-follow|all-one|end|	. 16
nl:case-follow|all-one|stop|	none -27
nl:case-follow|all-one|word|	none -7
nl:case-follow|all|stop|	none -21
nl:case-follow|first|,verb-judging|	none 10
nl:case-follow|first|,verb-saying|	none -9
nl:case-follow|first|,verb-thinking|	none 6
nl:case-follow|first|,word|	none 12
nl:case-follow|first|:|	none 9
nl:case-follow|first|capital|	. 27
nl:case-follow|first|determiner|	. 26
nl:case-follow|first|end|	. 23	none 16
nl:case-follow|first|preposition|	. 10
nl:case-follow|first|that|	. 9
nl:case-follow|most|,verb-saying|	none 13
nl:case-follow|none|,preposition|	none -8
nl:case-follow|none|,verb-saying|	none 16
nl:case-follow|none|;|	none 12
nl:case-follow|none|auxiliary|	none 6
nl:case-follow|none|end|	. 6	none 20
nl:case-follow|some|stop|	none 13
nl:case-intro|all-one|	stop 20	word -14
nl:case-intro|all|	: -7	preposition -11
nl:case-intro|first|	: 23	preposition -7	start 10
nl:case-intro|most|	stop 13
nl:case-intro|none|	, 15	adverb 23	capital 9	coordinator 21	determiner -27	preposition -12	that -7	verb-judging 16	verb-saying 18	word 16
nl:case-intro|some|	, 8	preposition 12
nl:case|all-one|	2 -12	3 9
nl:case|all|	2 -15	3 -14
nl:case|first|	10+ 8	3 13	4-5 -12	6-9 12
nl:case|none|	10+ 7	2 -6	3 35	6-9 29
nl:case|some|	6-9 10
nl:clause|false|false|	all -20	first 11	some 12
nl:clause|false|true|	first 16	none 18
nl:clause|true|false|	first 15	none 26
nl:clause|true|true|	none 19
nl:ending|	! 11	. 33	? 17
nl:family|"|	1 21	2-3 7	8+ 9
nl:family|'|	4-7 16	8+ 12
nl:family|«|	2-3 -16	4-7 14	8+ 6
nl:family|‘|	8+ 10
nl:family|’|	4-7 10
nl:family|“|	1 -37	2-3 -8	4-7 23	8+ 7
nl:family|„|	2-3 17	4-7 23	8+ 8
nl:follow|	,determiner -14	,preposition -11	,verb-judging 10	,verb-thinking 6	,word 11	; 12	capital 24	determiner -13	end 37	that 9	verb-saying -21
nl:headline|false|	8+ 10
nl:headline|true|	2-3 15	4-7 13
nl:in-noun|false|false|1|	none -12
nl:in-noun|false|false|2-3|	all -16	all-one 16	none 31
nl:in-noun|false|false|4-7|	some 13
nl:in-noun|false|false|8+|	first 8	none 10
nl:in-noun|false|true|2-3|	all-one 9
nl:in-noun|false|true|4-7|	first 7
nl:in-noun|false|true|8+|	first 6
nl:in-noun|true|false|1|	none 16
nl:in-noun|true|false|2-3|	all-one -14
nl:in-noun|true|false|4-7|	none 37
nl:in-noun|true|false|8+|	none 8
nl:in-noun|true|true|2-3|	none -17
nl:intro-follow|,|stop|	4-7 20
nl:intro-follow|:|,verb-saying|	4-7 9
nl:intro-follow|:|capital|	4-7 8
nl:intro-follow|:|determiner|	4-7 27	8+ 8
nl:intro-follow|:|end|	2-3 17	4-7 7
nl:intro-follow|auxiliary|stop|	2-3 26	4-7 20
nl:intro-follow|coordinator|stop|	4-7 21
nl:intro-follow|determiner|,preposition|	2-3 -8
nl:intro-follow|determiner|stop|	2-3 -11	4-7 26
nl:intro-follow|determiner|word|	2-3 -15
nl:intro-follow|preposition|stop|	2-3 -12	4-7 -12	8+ 14
nl:intro-follow|preposition|word|	1 -22
nl:intro-follow|start|,verb-saying|	4-7 7
nl:intro-follow|start|,verb-thinking|	8+ 6
nl:intro-follow|start|,word|	4-7 18
nl:intro-follow|start|:|	4-7 9
nl:intro-follow|stop|,verb-judging|	4-7 10	8+ 8
nl:intro-follow|stop|,verb-saying|	2-3 17	4-7 -13	8+ 9
nl:intro-follow|stop|,word|	4-7 16	8+ 7
nl:intro-follow|stop|capital|	4-7 6	8+ 6
nl:intro-follow|stop|determiner|	8+ 13
nl:intro-follow|stop|end|	2-3 19	4-7 7
nl:intro-follow|that|stop|	4-7 10
nl:intro-follow|word|,verb-saying|	4-7 13
nl:intro-follow|word|auxiliary|	4-7 19
nl:intro-follow|word|stop|	2-3 -14	4-7 23	8+ 7
nl:intro-follow|word|word|	2-3 -13
nl:intro|	: 24	adverb 23	capital 9	coordinator 21	determiner -29	preposition -21	start 12	subordinator -8	that -7	verb-judging 16	verb-saying -10	word 11
nl:lead|lower|	, 16	adverb 23	capital 9	coordinator 21	determiner -27	preposition -11	that -7	verb-judging 16	verb-saying 18	word 16
nl:lead|upper|	, -12	: 24	preposition -11	start 12	subordinator -13	word -15
nl:naming|false|	: -14	word -28
nl:naming|none|	2-3 10	8+ 10
nl:naming|true|	: 29	adverb 23	capital 9	coordinator 21	determiner -29	preposition -21	start 12	subordinator -8	that -7	verb-judging 16	verb-saying -10	word 16
nl:nobody|4-7|	start 7
nl:others|0|	4-7 7	8+ 10
nl:others|1|	2-3 10	4-7 21
nl:own-case|false|all-one|	stop 20	word -14
nl:own-case|false|all|	: -7	preposition -11
nl:own-case|false|first|	: 18	preposition -7	start 18	stop 28
nl:own-case|false|none|	, 19	adverb 20	capital 9	determiner -31	preposition -12	that -8	verb-judging 16	verb-saying 18	word 15
nl:own-case|false|some|	preposition 12
nl:own-case|true|first|	: 16	start 6	stop -10
nl:own-case|true|none|	, 6	auxiliary 14	determiner 12	preposition 32	that 20	word 20
nl:own|false|	4-7 9	8+ 8
nl:own|true|	2-3 21	8+ 10
nl:sentence|judging|	2-3 13	4-7 20	8+ 6
nl:sentence|none|	4-7 43	8+ 10
nl:sentence|saying|	4-7 -12	8+ 9
nl:sentence|thinking|	4-7 18	8+ 7
nl:size-ending|10+|.|	determiner 6	end 6
nl:size-ending|10+|none|	,verb-judging 8	,verb-saying 7	,verb-thinking 6	,word 9
nl:size-ending|1|none|	,verb-saying 18	auxiliary -24
nl:size-ending|2|.|	end 23
nl:size-ending|2|none|	,determiner -15	,preposition -11	,verb-saying 14	preposition -20	word -13
nl:size-ending|3|.|	end 12
nl:size-ending|3|none|	,verb-saying 16	; 12	preposition 20	stop 27
nl:size-ending|4-5|none|	,verb-saying -9	,word 19	auxiliary 19	end 11
nl:size-ending|6-9|.|	capital 6	determiner 18
nl:size-ending|6-9|none|	,verb-judging 10	,verb-saying 12	,word 6	: 9	stop 22
nl:size-follow|10+|	,verb-judging 8	,verb-saying 7	,verb-thinking 6	,word 9	determiner 13	end 6
nl:size-follow|1|	,verb-saying 18	auxiliary -24	end 16
nl:size-follow|2|	,determiner -15	,preposition -11	,verb-saying 18	end 24	preposition -20	word -13
nl:size-follow|3|	,verb-saying 16	; 12	end 14	preposition 20	stop 27
nl:size-follow|4-5|	,verb-saying -9	,word 19	auxiliary 19	end 7
nl:size-follow|6-9|	,verb-judging 10	,verb-saying 12	,word 6	: 9	capital 6	determiner 18	end 6	stop 22
nl:size-intro|10+|	: 8	stop 10
nl:size-intro|1|	adverb 17	auxiliary -23	determiner -22	stop 13	word 14
nl:size-intro|2|	determiner -28	preposition -20	start 18	stop 32	word -6
nl:size-intro|3|	: 19	auxiliary 21	capital 14	determiner -19	preposition 14	stop 10	that 11	word 24
nl:size-intro|4-5|	, 8	: 16	adverb 12	auxiliary 19	coordinator 21	preposition -13	start 15	stop -12	word 27
nl:size-intro|6-9|	, 13	: 14	capital 18	determiner 13	preposition 31	start 7	stop 13	that 10	word 21
nl:size|	10+ 9	2 -11	3 32	4-5 -6	6-9 27
nl:subject|elided|	,verb-saying -15	4-7 -15	8+ 8	stop -9
nl:subject|none|	,determiner -7	,verb-judging 10	,verb-thinking 6	,word 9	2-3 8	4-7 46	8+ 10	capital 22	determiner 18	end 30	preposition 8	that 9	word -22
nl:subject|own|	,preposition -9	,verb-saying 26	,word 18	8+ 9	: 6	determiner -13	end 20	preposition -9	stop -10	verb-saying -11	word 14
nl:two-before|)|	stop 10
nl:two-before|,|	coordinator 21	word 10
nl:two-before|adverb|	stop 9
nl:two-before|auxiliary|	adverb 18	stop 17
nl:two-before|capital|	, 6	: 20	auxiliary 10	stop 22	verb-saying 18
nl:two-before|determiner|	, -11	word 14
nl:two-before|preposition|	capital 26	stop 15
nl:two-before|pronoun|	, 16	preposition 19
nl:two-before|quote|	stop 29
nl:two-before|start|	start 12
nl:two-before|subordinator|	determiner -19
nl:two-before|verb-judging|	determiner 8	that 18
nl:two-before|verb-saying|	preposition 34	stop 20
nl:two-before|word|	: 18	adverb 12	determiner -28	preposition -29	subordinator 10	that -7	word 28
nl:two-words-before|)|	. 10
nl:two-words-before|,|	maar 21
nl:two-words-before|aan|	. 8
nl:two-words-before|de|	afspraak 9
nl:two-words-before|droog|	. 26
nl:two-words-before|het|	kabinet 9	over 17
nl:two-words-before|hij|	, 14
nl:two-words-before|in|	. 18
nl:two-words-before|is|	. 22
nl:two-words-before|meter|	. 12
nl:two-words-before|noemde|	haar 8
nl:two-words-before|noemt|	dat 18
nl:two-words-before|over|	de -10
nl:two-words-before|sprak|	van 24
nl:two-words-before|spreekt|	van 29
nl:two-words-before|start|	start 12
nl:two-words-before|toe|	. 6
nl:two-words-before|uit|	. 13
nl:two-words-before|uur|	. 7
nl:two-words-before||	. 29
nl:verb|false|2-3|	lower 8
nl:verb|false|4-7|	lower 6	upper 28
nl:verb|false|8+|	lower 20
nl:verb|true|2-3|	lower 15	upper 18
nl:verb|true|4-7|	lower 20	upper -8
nl:verb|true|8+|	lower 9	upper 9
nl:word-after|	, -9	; 12	dat 9	de 20	end 37	gedoopt -9	te -15	van 12	wordt 12
nl:word-after|,|	? 17	none -9
nl:word-after|;|	none 12
nl:word-after|dat|	. 9
nl:word-after|de|	. 18
nl:word-after|end|	. 25	none 31
nl:word-after|gedoopt|	none -9
nl:word-after|te|	none -15
nl:word-after|van|	none 12
nl:word-after|wordt|	none 12
nl:word-before|,|	2-3 -10	4-7 11
nl:word-before|.|	1 13	2-3 31	4-7 -10	8+ 9
nl:word-before|	: 24	? 26	afspraak 9	als -8	daarentegen 10	dat -7	de -17	een -25	er 16	haar 12	had -12	het -15	in -10	is 12	kabinet 9	maar 21	over 17	start 12	van 28	voor -21	zijn -12
nl:word-before|:|	2-3 17	4-7 18	8+ 10
nl:word-before|?|	4-7 19	8+ 21
nl:word-before|afspraak|	4-7 9
nl:word-before|dat|	2-3 11	4-7 15
nl:word-before|de|	2-3 -15
nl:word-before|een|	2-3 -27
nl:word-before|er|	4-7 14
nl:word-before|haar|	4-7 26
nl:word-before|in|	2-3 -10
nl:word-before|is|	2-3 26
nl:word-before|maar|	4-7 21
nl:word-before|over|	4-7 17
nl:word-before|start|	2-3 18	4-7 11
nl:word-before|van|	2-3 19	4-7 28
nl:work|none|none|,|	none 15	some 8
nl:work|none|none|:|	all -7	first 23
nl:work|none|none|adverb|	none 23
nl:work|none|none|	all -20	most 13	some 13
nl:work|none|none|capital|	none 9
nl:work|none|none|coordinator|	none 21
nl:work|none|none|determiner|	none -27
nl:work|none|none|preposition|	all -11	first -7	none -12	some 12
nl:work|none|none|start|	first 10
nl:work|none|none|stop|	all-one 20	most 13
nl:work|none|none|that|	none -7
nl:work|none|none|verb-judging|	none 16
nl:work|none|none|verb-saying|	none 18
nl:work|none|none|word|	all-one -14	none 16
nobody|1|	start -9	word -22
nobody|2-3|	auxiliary -22	determiner -16	start 26	subordinator -22	word -29	— 12
nobody|4-7|	start 34	stop 28
nobody|8+|	start 32	stop 26
others|0|	8+ 9
others|1|	2-3 -25	8+ 33
others|2|	1 -62	2-3 -27	4-7 -12
others|3|	1 -37
own-case|false|all-one|	( -20	, -25	: 21	adverb -23	capital 9	coordinator -17	possessive -20	preposition -6	pronoun 21	start -19	stop 19	subordinator -46	verb-judging -43
own-case|false|all|	, -37	: 9	auxiliary -20	capital -24	coordinator -25	possessive -23	preposition -24	pronoun -20	start -21	stop 8	subordinator -15	verb-judging -35	verb-saying -56	word -27
own-case|false|first|	( -15	- 12	: 21	capital -15	determiner -21	quote 14	start 25	stop 23	verb-saying 17	word -45	— 17
own-case|false|most|	, 9	: -9	auxiliary 6	capital 9	preposition -9	start 11	stop 7	word -10
own-case|false|none|	' -19	, 16	: -16	; 20	adverb 23	auxiliary 6	capital 14	coordinator 9	possessive 23	quote -25	subordinator 10	that 7	verb-judging 14	verb-saying 7	– -11	’ 19
own-case|false|some|	, 22	auxiliary 38	capital 29	coordinator -18	determiner -8	preposition 39	pronoun 17	subordinator 24	verb-judging -14	verb-saying 36	word 22
own-case|true|all-one|	: -18	stop 22	verb-saying -22	word -19
own-case|true|all|	possessive 14	stop 30	verb-judging -20	word -22
own-case|true|first|	, 54	quote 30	start 39	stop 27	verb-saying -48	verb-thinking 7	word -8	— 7
own-case|true|most|	: 20	start 20	stop 17
own-case|true|none|	, 34	: 19	auxiliary 31	capital 12	determiner 23	preposition -27	subordinator -20	that 22	verb-judging 27	verb-saying -6	word 54
own-case|true|some|	, 13	word 21
own|false|	1 -11	2-3 -14	8+ 30
own|true|	1 -27
pt:alone|alone|	8+ 6
pt:alone|first|	4-7 8	8+ 7
pt:alone|inside|	8+ 11
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 23
pt:best-gap|according-to|according|gap|according-to|,sc|	8+ 14
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 21
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -8	4-7 26	8+ 11
pt:best-gap|according-to|according|gap|according-to||	1 -23
pt:best-gap|named-before|naked||	2-3 14	4-7 17	8+ 6
pt:best-gap|named-nearby|naked||	1 -7	2-3 24	8+ 12
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -12	8+ 18
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 25	4-7 13	8+ 8
pt:best-gap|sentence-before|according|gap|sentence-before|,|	8+ 23
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 10
pt:best-gap|sentence-before|saying|gap|sentence-before||	8+ 6
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 26	2-3 -26	4-7 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 12	4-7 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 8	4-7 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -8	2-3 -7	4-7 31
pt:best-gap|topic|naked||	1 -23	2-3 12	4-7 -20	8+ 6
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 27	4-7 12
pt:best-intro|,|saying|1|	2-3 7	4-7 7
pt:best-intro|,|saying|far|	4-7 11
pt:best-intro|:|judging|2-4|	2-3 8
pt:best-intro|:|naked|1|	8+ 6
pt:best-intro|:|naked|2-4|	2-3 11	4-7 6
pt:best-intro|:|naked|5-10|	2-3 12	4-7 19
pt:best-intro|:|saying|1|	4-7 6
pt:best-intro|:|saying|2-4|	2-3 10	4-7 16
pt:best-intro|:|saying|5-10|	4-7 17	8+ 8
pt:best-intro|auxiliary|naked|far|	2-3 10
pt:best-intro|auxiliary|saying|2-4|	2-3 23	4-7 9
pt:best-intro|auxiliary|saying|5-10|	4-7 6
pt:best-intro|determiner|other|1|	2-3 -12
pt:best-intro|preposition|naked|2-4|	2-3 -6	4-7 15
pt:best-intro|preposition|naked|5-10|	1 -28	2-3 27	4-7 -6
pt:best-intro|preposition|naked|far|	1 -15
pt:best-intro|preposition|saying|1|	1 -8	4-7 11
pt:best-intro|preposition|saying|2-4|	2-3 -10
pt:best-intro|preposition|saying|5-10|	2-3 -20
pt:best-intro|start|saying|1|	8+ 6
pt:best-intro|stop|according|far|	8+ 23
pt:best-intro|stop|naked|1|	4-7 15
pt:best-intro|stop|naked|2-4|	4-7 25	8+ 6
pt:best-intro|stop|naked|5-10|	2-3 16	4-7 14
pt:best-intro|stop|naked|far|	4-7 24	8+ 6
pt:best-intro|stop|other|1|	8+ 6
pt:best-intro|stop|saying|1|	2-3 25	4-7 9	8+ 9
pt:best-intro|stop|saying|5-10|	8+ 9
pt:best-intro|that|naked|2-4|	4-7 8
pt:best-intro|that|naked|5-10|	4-7 19
pt:best-intro|that|saying|1|	4-7 7
pt:best-intro|that|saying|2-4|	2-3 19	4-7 6
pt:best-intro|verb-saying|saying|0|	4-7 31
pt:best-intro|word|according|2-4|	4-7 19
pt:best-intro|word|according|5-10|	4-7 14
pt:best-intro|word|according|far|	4-7 21
pt:best-intro|word|naked|1|	1 -14
pt:best-intro|word|naked|2-4|	2-3 28	4-7 14
pt:best-intro|word|naked|5-10|	1 10	2-3 -27	4-7 26
pt:best-intro|word|naked|far|	2-3 18
pt:best-intro|word|saying|2-4|	4-7 19
pt:best-intro|word|saying|5-10|	2-3 -13	4-7 13	8+ 8
pt:best-intro|word|saying|far|	2-3 18
pt:best-lead|lower|,|according|	according-to 17
pt:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 20
pt:best-lead|lower|auxiliary|according|	according-to 13
pt:best-lead|lower|auxiliary|naked|	named-nearby 12
pt:best-lead|lower|auxiliary|saying|	verb-then-speaker 19
pt:best-lead|lower|capital|saying|	speaker-then-quote 17
pt:best-lead|lower|coordinator|according|	according-to 15
pt:best-lead|lower|determiner|according|	according-to -21
pt:best-lead|lower|determiner|naked|	named-nearby -21
pt:best-lead|lower|preposition|judging|	speaker-then-quote 12
pt:best-lead|lower|preposition|naked|	named-nearby 13	topic 17
pt:best-lead|lower|preposition|saying|	quote-then-verb -21	speaker-then-quote -9
pt:best-lead|lower|that|naked|	named-nearby 10
pt:best-lead|lower|that|saying|	speaker-then-quote 24
pt:best-lead|lower|verb-saying|saying|	speaker-then-quote -10
pt:best-lead|lower|word|according|	according-to 12
pt:best-lead|lower|word|judging|	speaker-then-quote 8
pt:best-lead|lower|word|naked|	named-nearby 34	topic -30
pt:best-lead|lower|word|saying|	speaker-then-quote 16	verb-then-speaker 10
pt:best-lead|upper|:|judging|	speaker-then-quote 8
pt:best-lead|upper|:|naked|	named-nearby 15	topic 13
pt:best-lead|upper|:|saying|	speaker-then-quote 15
pt:best-lead|upper|determiner|other|	quote-then-verb -12
pt:best-lead|upper|preposition|naked|	named-nearby -15
pt:best-lead|upper|start|naked|	named-before 7	named-nearby 6
pt:best-lead|upper|start|saying|	quote-then-verb 8
pt:best-lead|upper|stop|according|	sentence-before -10
pt:best-lead|upper|stop|naked|	named-before 19	named-nearby 20	topic 26
pt:best-lead|upper|stop|other|	quote-then-verb 7
pt:best-lead|upper|stop|saying|	quote-then-verb 15	sentence-before 11
pt:best-lead|upper|verb-saying|saying|	speaker-then-quote 20
pt:best-lead|upper|word|naked|	named-nearby -18	topic 12
pt:best-lead|upper|word|saying|	speaker-then-quote -21
pt:best-lemma|	acusar 23	adiantar 9	admitir 11	afirmar -9	apelar 23	atestar 8	avaliar 7	chamar -14	confessar -18	confirmar 20	considerar 13	contar 7	declarar 14	dizer 21	explicar 6	falar 15	gracejar 8	informar 13	ironizar 6	justificar 7	lamentar 15	lembrar 22	mandar 14	manifestar -17	negar 16	pedir 16	perguntar 20	precisar 8	queixar -16	reclamar 33	reconhecer 24	recordar 23	recusar 6	rejeitar 11	relatar 9	rematar 14	responder 7	ressalvar 21	resumir 12	revelar 22	rir 6	saber -9	sorrir 6	sublinhar 13	sustentar 10
pt:best-lemma|admitir|speaker-then-quote|	5-10 11
pt:best-lemma|afirmar|speaker-then-quote|	2-4 -15
pt:best-lemma|chamar|speaker-then-quote|	2-4 7
pt:best-lemma|considerar|speaker-then-quote|	2-4 12
pt:best-lemma|contar|quote-then-verb|	1 7
pt:best-lemma|declarar|quote-then-verb|	1 7
pt:best-lemma|dizer|speaker-then-quote|	2-4 27
pt:best-lemma|dizer|verb-then-speaker|	1 9
pt:best-lemma|explicar|quote-then-verb|	1 6
pt:best-lemma|falar|speaker-then-quote|	1 31
pt:best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 20
pt:best-lemma|gracejar|quote-then-verb|	1 8
pt:best-lemma|mandar|speaker-then-quote|	2-4 13	5-10 9
pt:best-lemma|manifestar|speaker-then-quote|	0 -17
pt:best-lemma|none|according-to|	0 -7	1 -12	far 11
pt:best-lemma|none|named-before|	1 14	2-4 6	5-10 19	far 10
pt:best-lemma|none|named-nearby|	1 -20	2-4 36	5-10 13	far 24
pt:best-lemma|none|sentence-before|	far -8
pt:best-lemma|none|speaker-then-quote|	2-4 23
pt:best-lemma|none|topic|	1 -16	2-4 6	5-10 -12	far 21
pt:best-lemma|pedir|speaker-then-quote|	0 16	2-4 12
pt:best-lemma|queixar|quote-then-verb|	1 7
pt:best-lemma|rematar|quote-then-verb|	1 14
pt:best-lemma|responder|quote-then-verb|	1 13
pt:best-lemma|resumir|speaker-then-quote|	2-4 12
pt:best-lemma|rir|quote-then-verb|	1 6
pt:best-lemma|sorrir|quote-then-verb|	1 6
pt:best-lemma|sublinhar|quote-then-verb|	1 6
pt:best-lemma|sustentar|speaker-then-quote|	5-10 10
pt:best-near|according-to|according|	0 -7	1 -12	far 11
pt:best-near|according|0|	1 -7
pt:best-near|according|2-4|	2-3 -13	4-7 25
pt:best-near|according|5-10|	2-3 16	4-7 22
pt:best-near|according|far|	4-7 27	8+ 23
pt:best-near|judging|0|	2-3 -26
pt:best-near|judging|2-4|	1 23	2-3 8	4-7 22
pt:best-near|naked|1|	1 -24	2-3 -22	8+ 6
pt:best-near|naked|2-4|	2-3 16	4-7 23	8+ 7
pt:best-near|naked|5-10|	2-3 13	4-7 -7	8+ 8
pt:best-near|naked|far|	1 -22	2-3 27	4-7 14	8+ 6
pt:best-near|named-before|naked|	1 14	2-4 6	5-10 19	far 10
pt:best-near|named-nearby|naked|	1 -20	2-4 36	5-10 13	far 24
pt:best-near|other|1|	2-3 -12	8+ 18
pt:best-near|quote-then-verb|saying|	2-4 -15
pt:best-near|saying|0|	4-7 31
pt:best-near|saying|1|	1 -8	2-3 8	4-7 14	8+ 7
pt:best-near|saying|2-4|	4-7 18
pt:best-near|saying|5-10|	1 -28	2-3 -18	4-7 9	8+ 10
pt:best-near|saying|far|	2-3 30	4-7 26
pt:best-near|sentence-before|according|	far -10
pt:best-near|sentence-before|saying|	5-10 -15	far 14
pt:best-near|speaker-then-quote|judging|	0 -21	2-4 24	5-10 11	far 11
pt:best-near|speaker-then-quote|saying|	1 20	5-10 -9	far 34
pt:best-near|topic|naked|	1 -16	2-4 6	5-10 -12	far 21
pt:best-near|verb-then-speaker|saying|	1 10	2-4 23	5-10 17
pt:best-order|according|according|0|	1 -7
pt:best-order|according|according|2-4|	2-3 -13	4-7 25
pt:best-order|according|according|5-10|	2-3 16	4-7 22
pt:best-order|according|according|far|	4-7 27	8+ 23
pt:best-order|apposed|judging|2-4|	1 19
pt:best-order|apposed|saying|0|	4-7 17
pt:best-order|apposed|saying|1|	2-3 29	4-7 6
pt:best-order|apposed|saying|2-4|	2-3 18	4-7 16
pt:best-order|apposed|saying|5-10|	2-3 -8
pt:best-order|apposed|saying|far|	2-3 18
pt:best-order|apposition|saying|far|	8+ 6
pt:best-order|direct|judging|0|	2-3 -26
pt:best-order|direct|judging|2-4|	2-3 8
pt:best-order|direct|saying|0|	4-7 25
pt:best-order|direct|saying|1|	1 -8	2-3 28	4-7 12
pt:best-order|direct|saying|2-4|	2-3 7	4-7 17
pt:best-order|direct|saying|5-10|	1 -25	2-3 -15	4-7 20	8+ 13
pt:best-order|direct|saying|far|	4-7 19
pt:best-order|inverted|other|1|	2-3 -12	8+ 18
pt:best-order|inverted|saying|1|	2-3 -6	4-7 13	8+ 8
pt:best-order|inverted|saying|2-4|	2-3 -13	4-7 10
pt:best-order|inverted|saying|5-10|	4-7 7
pt:best-order|naked|naked|1|	1 -24	2-3 -22	8+ 6
pt:best-order|naked|naked|2-4|	2-3 16	4-7 23	8+ 7
pt:best-order|naked|naked|5-10|	2-3 13	4-7 -7	8+ 8
pt:best-order|naked|naked|far|	1 -22	2-3 27	4-7 14	8+ 6
pt:best-phrase|name|	according -7	apposed 16	judging 34	naked 23	other 6	saying 9
pt:best-phrase|noun|	according -10	direct 13	judging -18	naked -20	other -6	saying -21
pt:best-phrase|pronoun|	according 10	naked -17	saying 19
pt:best-score|	-1 -22	-2 11	-3 16	-4 -9	2 12	4 37	5 20
pt:best-score|-1|	1 -37	2-3 -23	4-7 16	8+ 14
pt:best-score|-2|	2-3 13
pt:best-score|-3|	4-7 7
pt:best-score|-4|	4-7 11	8+ 6
pt:best-score|0|	1 -23	2-3 9	4-7 -20	8+ 7
pt:best-score|1|	1 -17	2-3 10	4-7 35	8+ 9
pt:best-score|2|	1 12	4-7 31	8+ 9
pt:best-score|3|	1 9	2-3 -15	4-7 19	8+ 14
pt:best-score|4|	2-3 28	4-7 18	8+ 7
pt:best-score|5|	4-7 9	8+ 6
pt:best|according-to|according|	1 -23	2-3 -6	4-7 39	8+ 13
pt:best|named-before|naked|	2-3 14	4-7 17	8+ 6
pt:best|named-nearby|naked|	1 -7	2-3 24	8+ 12
pt:best|quote-then-verb|other|	2-3 -12	8+ 18
pt:best|quote-then-verb|saying|	1 -10	2-3 -16	4-7 13	8+ 8
pt:best|sentence-before|according|	8+ 23
pt:best|sentence-before|saying|	2-3 -14	4-7 22
pt:best|speaker-then-quote|judging|	1 31	2-3 -22	4-7 16	8+ 9
pt:best|speaker-then-quote|saying|	1 -22	2-3 11	4-7 26	8+ 10
pt:best|topic|naked|	1 -23	2-3 12	4-7 -20	8+ 6
pt:best|verb-then-speaker|saying|	2-3 27	4-7 12
pt:case-follow|all-one|,word|	none -13
pt:case-follow|all-one|capital|	none -21
pt:case-follow|all-one|stop|	none 20
pt:case-follow|all|,auxiliary|	none -17
pt:case-follow|all|,word|	none 6
pt:case-follow|all|stop|	none -22
pt:case-follow|first|,verb-saying|	none 18
pt:case-follow|first|,word|	none 27
pt:case-follow|first|end|	. 19	none 10
pt:case-follow|first|stop|	none 34
pt:case-follow|first|—|	none 10
pt:case-follow|most|,verb-saying|	none 14
pt:case-follow|most|stop|	none 22
pt:case-follow|none|,capital|	none 17
pt:case-follow|none|,coordinator|	none -13
pt:case-follow|none|,preposition|	none 9
pt:case-follow|none|,subordinator|	none -13
pt:case-follow|none|,verb-saying|	none 10
pt:case-follow|none|;|	none 15
pt:case-follow|none|coordinator|	none 8
pt:case-follow|none|preposition|	none -9
pt:case-follow|none|word|	none 11
pt:case-follow|some|stop|	none 16
pt:case-intro|all-one|	: 15	capital -15	preposition -21	word 17
pt:case-intro|all|	determiner -9	preposition -17	word -16
pt:case-intro|first|	: 26	start 9	word -8	— 11
pt:case-intro|most|	word -10
pt:case-intro|none|	, 12	adverb 21	auxiliary 8	capital 17	coordinator 23	subordinator -8	that 20	verb-saying -10
pt:case-intro|some|	word 18
pt:case|all-one|	1 -32	2 30
pt:case|all|	2 -7	3 -8	4-5 -14
pt:case|first|	10+ 8	4-5 25
pt:case|most|	6-9 24
pt:case|none|	10+ 7	2 -6	3 9	4-5 42
pt:case|some|	4-5 20	6-9 6
pt:clause|false|false|	all -18	all-one 16	most -10	some 16
pt:clause|false|true|	all-one 15	first 18	none 9	some 9
pt:clause|true|false|	first 15	most 17	none 17
pt:clause|true|true|	first 11	none 8
pt:ending|	. 12	? 22
pt:family|"|	2-3 9	4-7 27	8+ 9
pt:family|'|	2-3 -25
pt:family|«|	1 -11	2-3 6	4-7 12	8+ 8
pt:family|“|	2-3 9	4-7 -7	8+ 11
pt:follow|	,auxiliary -17	,capital 17	,coordinator -13	,preposition -9	,subordinator -13	,verb-saying 21	: 14	; 15	auxiliary -15	capital -20	coordinator 11	end 7	preposition -10	stop 10	word 8	— 9
pt:headline|false|	2-3 10	8+ 10
pt:headline|true|	1 -12	2-3 -12	4-7 21
pt:in-noun|false|false|1|	all-one -15
pt:in-noun|false|false|2-3|	all-one 24	none 6
pt:in-noun|false|false|4-7|	all -14	first 32	most 14	some 11
pt:in-noun|false|false|8+|	first 8	none 12
pt:in-noun|false|true|1|	all-one -21
pt:in-noun|true|false|1|	all-one -23
pt:in-noun|true|false|2-3|	all -17	all-one 18	none -6
pt:in-noun|true|false|4-7|	none 48
pt:in-noun|true|false|8+|	none 17
pt:intro-follow|,|stop|	2-3 12	4-7 8	8+ 9
pt:intro-follow|:|end|	2-3 17	4-7 18
pt:intro-follow|:|stop|	2-3 21	4-7 28	8+ 7
pt:intro-follow|auxiliary|stop|	2-3 24	4-7 25	8+ 10
pt:intro-follow|capital|capital|	1 -15
pt:intro-follow|capital|stop|	4-7 8
pt:intro-follow|coordinator|stop|	2-3 20
pt:intro-follow|determiner|,word|	2-3 -13
pt:intro-follow|preposition|coordinator|	2-3 -14
pt:intro-follow|preposition|end|	2-3 26
pt:intro-follow|preposition|preposition|	1 -28
pt:intro-follow|preposition|stop|	2-3 -7
pt:intro-follow|start|,verb-saying|	4-7 7	8+ 7
pt:intro-follow|start|,word|	8+ 9
pt:intro-follow|start|end|	8+ 6
pt:intro-follow|stop|,verb-saying|	2-3 13	4-7 24	8+ 9
pt:intro-follow|stop|,word|	2-3 13	4-7 19	8+ 7
pt:intro-follow|stop|end|	4-7 17
pt:intro-follow|that|end|	4-7 6
pt:intro-follow|that|stop|	2-3 10	4-7 17
pt:intro-follow|verb-saying|stop|	4-7 23
pt:intro-follow|word|;|	4-7 17
pt:intro-follow|word|end|	1 -16
pt:intro-follow|word|stop|	2-3 11	4-7 42	8+ 10
pt:intro-follow|—|end|	8+ 11
pt:intro|	, 13	: 30	adverb 21	auxiliary 8	capital 8	coordinator 23	determiner -6	start 9	stop 7	subordinator -8	that 20	verb-judging -13	verb-saying 6	— 11
pt:lead|lower|	, 13	adverb 21	auxiliary 8	capital 17	coordinator 23	subordinator -8	that 20	verb-saying -10
pt:lead|upper|	: 30	capital -15	determiner -15	preposition -21	start 9	stop 7	verb-judging -19	verb-saying 20	— 11
pt:naming|none|	2-3 6	8+ 10
pt:naming|true|	, 13	: 30	adverb 21	auxiliary 8	capital 8	coordinator 23	determiner -6	start 9	stop 7	subordinator -8	that 20	verb-judging -9	verb-saying 6	word 7	— 11
pt:others|0|	1 -15	8+ 10
pt:others|1|	1 8	2-3 13	8+ 8
pt:own-case|false|all-one|	: 15	capital -15	preposition -21	word 17
pt:own-case|false|all|	determiner -9	preposition -17	word -16
pt:own-case|false|first|	: 25	start 9	word -8
pt:own-case|false|most|	word -10
pt:own-case|false|none|	, 11	adverb 21	auxiliary 8	capital 17	coordinator 23	determiner -7	subordinator -8	that 20	verb-saying -10
pt:own-case|false|some|	word 18
pt:own-case|true|first|	: 14	start 9	stop 11	— 11
pt:own-case|true|none|	, 8
pt:own|false|	8+ 10
pt:own|true|	4-7 31	8+ 10
pt:sentence|judging|	2-3 21	4-7 17	8+ 20
pt:sentence|none|	1 -44	2-3 -12	4-7 -9	8+ 7
pt:sentence|saying|	2-3 12	4-7 20	8+ 9
pt:sentence|thinking|	4-7 15
pt:size-ending|10+|.|	end 13
pt:size-ending|10+|none|	,verb-saying 8	,word 7	stop 9
pt:size-ending|1|none|	,word -14	capital -21	preposition -14	stop 6	word 11
pt:size-ending|2|none|	,auxiliary -17	,verb-saying 9	,word -18	end -9	stop 18
pt:size-ending|3|none|	,verb-saying 12	,word 15	coordinator -11	end 27
pt:size-ending|4-5|.|	end 14
pt:size-ending|4-5|none|	,verb-saying 21	,word 19	end 18	stop 8
pt:size-ending|6-9|.|	end 17
pt:size-ending|6-9|none|	,verb-saying 14	,word 26	; 17	end 8
pt:size-follow|10+|	,verb-saying 8	,word 8	end 13	stop 9
pt:size-follow|1|	,word -14	capital -21	preposition -14	stop 6	word 11
pt:size-follow|2|	,auxiliary -17	,verb-saying 9	,word -18	coordinator 11	end -9	stop 18
pt:size-follow|3|	,verb-saying 12	,word 15	coordinator -11	end 27
pt:size-follow|4-5|	,verb-saying 21	,word 19	end 21	stop 8
pt:size-follow|6-9|	,verb-saying 14	,word 26	; 17	end 16
pt:size-intro|10+|	, 9	: 7	start 7	stop 8	— 11
pt:size-intro|1|	capital -15	determiner -22
pt:size-intro|2|	: 21	auxiliary 18	determiner -13	preposition 19	stop 9	word -7
pt:size-intro|3|	, 10	: 15	adverb 21	auxiliary 30	preposition -20	that 7	verb-saying 22
pt:size-intro|4-5|	, 6	: 16	auxiliary 26	capital 8	preposition -13	start 6	stop 24	that 21	verb-saying 26	word 31
pt:size-intro|6-9|	: 29	auxiliary 10	preposition 25	start 7	stop 17	that 14	verb-saying 28
pt:size|	10+ 8	2 10	4-5 18	6-9 -6
pt:subject|elided|	,verb-saying 20	1 9	2-3 27	4-7 33	8+ 9	stop 16
pt:subject|none|	,auxiliary -17	,preposition -9	,word 11	1 -21	2-3 -6	4-7 -8	8+ 10	; 15	end -9	preposition -23
pt:subject|own|	,coordinator -13	,subordinator -13	,verb-saying 14	4-7 16	8+ 9	: 14	capital -21	coordinator 11	end 37	stop 13	word 9	— 11
pt:two-before|%|	stop 7
pt:two-before|,|	auxiliary 21	coordinator 15	determiner -25	verb-saying 17
pt:two-before|adverb|	stop 13
pt:two-before|auxiliary|	word 18
pt:two-before|capital|	, 6	: 25	auxiliary 8	preposition -8	stop 14	word -15
pt:two-before|determiner|	word 11
pt:two-before|pronoun|	auxiliary -14
pt:two-before|start|	start 9
pt:two-before|stop|	— 11
pt:two-before|that|	word 21
pt:two-before|verb-saying|	: 9	preposition 25	stop 17	that 6
pt:two-before|word|	, 14	: 29	adverb 21	auxiliary 31	determiner 11	preposition -13	subordinator -12	that 17	verb-saying 21	word -20
pt:two-words-before|%|	. 7
pt:two-words-before|,|	houve 16	mas 15	o -14
pt:two-words-before|.|	— 11
pt:two-words-before|bilhete|	: 15
pt:two-words-before|dizer|	que 14
pt:two-words-before|do|	livro -17
pt:two-words-before|fala|	em 34
pt:two-words-before|jornalistas|	: 20
pt:two-words-before|start|	start 9
pt:verb|false|1|	upper -32
pt:verb|false|4-7|	lower 9	upper -10
pt:verb|false|8+|	lower 18	upper 7
pt:verb|true|2-3|	upper 15
pt:verb|true|4-7|	lower 26	upper 23
pt:verb|true|8+|	lower 10	upper 8
pt:word-after|	, -7	. 10	: 14	; 15	de -14	e 11	end 7	no -17	para -13	— 9
pt:word-after|,|	? 7	none -8
pt:word-after|.|	none 10
pt:word-after|:|	none 14
pt:word-after|;|	none 15
pt:word-after|de|	none -14
pt:word-after|end|	. 19	none 6
pt:word-after|no|	none -17
pt:word-after|para|	none -13
pt:word-after|—|	none 10
pt:word-before|	, 13	. 6	: 30	? 19	a -17	ao -23	como -8	de 26	e 15	em 44	está 7	foi 12	houve 24	livro -17	mas 15	o -26	por -24	que 20	start 9	são 26	um 11	uma -11	é -11	— 11
pt:word-before|,|	2-3 12	4-7 8	8+ 9
pt:word-before|.|	4-7 29	8+ 8
pt:word-before|:|	2-3 27	4-7 29	8+ 8
pt:word-before|?|	4-7 19
pt:word-before|ao|	2-3 -23
pt:word-before|a|	2-3 -20	4-7 26
pt:word-before|de|	1 8	2-3 33
pt:word-before|em|	2-3 40	4-7 14
pt:word-before|foi|	2-3 12
pt:word-before|o|	2-3 -15
pt:word-before|por|	2-3 -22
pt:word-before|que|	2-3 10	4-7 17
pt:word-before|start|	4-7 8	8+ 7
pt:word-before|são|	2-3 26
pt:word-before|um|	1 -20
pt:word-before|é|	4-7 6
pt:word-before|—|	8+ 11
pt:work|none|none|,|	none 12
pt:work|none|none|:|	all-one 15	first 26
pt:work|none|none|adverb|	none 21
pt:work|none|none|	all -10	all-one 23	first 6	most 24	some 16
pt:work|none|none|auxiliary|	none 8
pt:work|none|none|capital|	all-one -15	none 17
pt:work|none|none|coordinator|	none 23
pt:work|none|none|determiner|	all -9
pt:work|none|none|preposition|	all -17	all-one -21
pt:work|none|none|start|	first 9
pt:work|none|none|subordinator|	none -8
pt:work|none|none|that|	none 20
pt:work|none|none|verb-saying|	none -10
pt:work|none|none|word|	all-one 17	some 18
pt:work|none|none|—|	first 11
pt:work|right|none|	first -8
pt:work|right|none|word|	first -8
sentence|judging|	1 -9	4-7 9	8+ 38
sentence|none|	1 -37	2-3 -52	4-7 -28	8+ 10
sentence|saying|	1 23	2-3 18	4-7 22	8+ 8
sentence|thinking|	1 -78	2-3 -21	4-7 31	8+ 13
size-ending|10+|!|	,auxiliary 7
size-ending|10+|,|	capital 14	determiner 24	pronoun 18	verb-saying 19	word 17
size-ending|10+|.|	capital 27	determiner 22	end 32	preposition 11	pronoun 30	— 17
size-ending|10+|?|	capital 30	determiner 14	end 14	pronoun 14
size-ending|10+|none|	( 6	, 13	,auxiliary 9	,pronoun 6	,verb-judging 8	,verb-saying 9	,verb-thinking 6	,word 10	: 24	capital 26	determiner 36	end 21	pronoun 25	stop 38	verb-saying 30
size-ending|1|!|	stop 18
size-ending|1|,|	pronoun 7	subordinator 9	word -21
size-ending|1|.|	capital 30	determiner 11	preposition -23	pronoun 20	subordinator -13
size-ending|1|none|	( -20	) -23	, -9	,auxiliary -27	,capital -11	,subordinator 15	,that -25	,verb-saying 17	,word -7	- -22	: -24	; 8	adverb -22	auxiliary -29	capital -15	coordinator 10	determiner -16	end -13	preposition -10	stop -9	subordinator 21	that -17	verb-judging -35	word -18
size-ending|2|,|	auxiliary -22	capital 43	coordinator -28	determiner 11	preposition -38	pronoun -11	verb-saying -26	word 15
size-ending|2|.|	determiner -31	end -9	pronoun 10
size-ending|2|?|	,verb-saying 20	capital 24	pronoun 18	verb-saying 26
size-ending|2|none|	( -22	) -22	+ 11	, -9	,auxiliary -8	,determiner -20	,preposition -10	,word -10	; 9	adverb -20	auxiliary -22	capital -31	end 14	preposition 9	pronoun -17	stop 11	subordinator -14	verb-judging -36	verb-saying -39	word -25
size-ending|3|!|	end -31
size-ending|3|,|	auxiliary -17	capital 10	coordinator 26	pronoun 7	verb-saying 48	word 16
size-ending|3|.|	capital -23	determiner 10	end 30	preposition -9	pronoun 26	subordinator -12
size-ending|3|?|	end 27	pronoun 17
size-ending|3|none|	( -23	, 10	,auxiliary 17	,determiner 15	,preposition -24	,pronoun -20	,subordinator 17	,verb-saying 13	: 11	; -7	capital -25	coordinator 10	determiner -7	end 29	preposition 6	stop 8	subordinator 34	verb-judging 6	verb-saying -21
size-ending|4-5|!|	pronoun 29
size-ending|4-5|,|	auxiliary -19	capital 33	determiner 19	preposition -21	pronoun 41	verb-saying 34
size-ending|4-5|.|	capital 16	determiner -9	end 39	preposition 35	pronoun -9	— 16
size-ending|4-5|?|	,auxiliary 19	,verb-saying 10	capital 24	determiner 15	end 33	pronoun 22	stop 13	verb-saying 12
size-ending|4-5|none|	( -16	, 8	,capital -17	,coordinator 21	,determiner -15	,preposition -8	,pronoun 16	,subordinator 17	- 19	: 35	; 19	adverb -19	capital 13	coordinator 20	determiner -6	end 9	preposition -6	subordinator 36
size-ending|6-9|!|	determiner 10	end 20
size-ending|6-9|,|	auxiliary -8	capital 33	coordinator -9	determiner 29	pronoun 25	subordinator -13	verb-saying 22
size-ending|6-9|.|	capital -6	determiner 31	preposition 21	pronoun 28	that 6	— 26
size-ending|6-9|?|	,verb-saying 7	capital 23	determiner 12	end 26	pronoun 15	stop 25	verb-saying 20	— 11
size-ending|6-9|none|	, -19	,auxiliary 27	,preposition 19	,pronoun 24	,verb-judging 10	,verb-saying 13	,word 21	: 30	; -7	capital 41	coordinator 22	determiner 34	end 61	pronoun 23	stop 16	word -18
size-follow|10+|	( 19	, 13	,auxiliary 9	,pronoun 6	,verb-judging 8	,verb-saying 9	,verb-thinking 6	,word 10	: 24	capital 19	determiner 27	end 32	preposition 11	pronoun 21	stop 38	verb-saying 20	word 17	— 18
size-follow|1|	( -21	) -23	, -9	,auxiliary -27	,capital -11	,coordinator 21	,determiner 7	,subordinator 15	,that -25	,verb-saying 17	,word -7	- -22	: -24	; 8	adverb -22	auxiliary -27	capital 14	coordinator 9	determiner -7	end -8	pronoun 18	quote -25	subordinator 13	that -17	verb-judging -35	word -19
size-follow|2|	( -22	) -20	+ 11	, -9	,determiner -20	,preposition -10	,word -10	; 9	adverb -20	auxiliary -26	coordinator -7	determiner -8	pronoun -26	stop 7	subordinator -12	verb-judging -37	verb-saying -37	word -18	— 10
size-follow|3|	( -23	, 10	,auxiliary 17	,determiner 15	,preposition -24	,pronoun -20	,subordinator 17	,verb-saying 13	,word 7	: 11	; -7	capital -23	coordinator 23	end 40	pronoun 25	stop 8	subordinator 13	verb-judging 6	– 10	— 13
size-follow|4-5|	( -16	, 8	,capital -17	,coordinator 21	,determiner -15	,preposition -8	,pronoun 16	,subordinator 17	- 19	: 35	; 19	adverb -19	capital 24	coordinator 21	end 37	pronoun 16	subordinator 39	verb-saying 12	— 19
size-follow|6-9|	( 30	, -25	,auxiliary 27	,preposition 19	,pronoun 24	,verb-judging 10	,verb-saying 13	,word 21	: 30	; -7	auxiliary -9	capital 9	coordinator 9	determiner 37	end 17	pronoun 31	stop 16	that 6	verb-saying 22	word -15	— 27
size-intro|10+|	, 24	- 10	: 32	auxiliary 17	coordinator 9	preposition 31	quote 26	start 19	stop 16	subordinator 24	that 26	verb-saying 21	word 29	— 11
size-intro|1|	( -14	, -12	: -12	adverb 10	capital -10	coordinator -48	determiner 24	preposition -8	start -8	stop 47	subordinator 8	that -15	verb-judging -29	verb-saying 7	verb-thinking -20	word -16
size-intro|2|	( -22	, 10	: 31	adverb -19	determiner -38	possessive 12	preposition -18	pronoun -7	start -15	stop 32	subordinator -33	that -27	verb-saying -9	verb-thinking -13
size-intro|3|	' -15	adverb 30	auxiliary 32	capital 15	coordinator 18	possessive -20	preposition -20	pronoun 36	start 23	stop 14	that 25	verb-saying 19	verb-thinking 33	word 17	— 8
size-intro|4-5|	( -7	: -13	; -10	adverb 12	auxiliary 53	capital 6	coordinator 13	possessive -22	preposition 29	pronoun 33	quote 27	start 39	subordinator 30	that 35	verb-judging 17	verb-saying -15	verb-thinking 39	word -14	’ 7
size-intro|6-9|	, 34	: 29	; 18	capital 10	coordinator 27	determiner 42	preposition 17	pronoun 41	quote 20	start 32	stop 35	subordinator -13	that 40	verb-saying -25	verb-thinking 39	word 19	— 9
size|	1 -13	10+ 23	2 -37	3 22	6-9 7
subject|elided|	,auxiliary 33	,preposition 22	,pronoun 12	1 -37	2-3 29	8+ 15	determiner 8	end 22	verb-saying -21
subject|none|	( -14	) -19	+ 17	,auxiliary -16	,capital -19	,coordinator 20	,determiner -16	,preposition -17	,subordinator 23	,verb-judging 26	,verb-thinking 16	,word 9	- -19	1 8	2-3 6	4-7 -6	8+ 12	: 10	; 41	auxiliary -14	capital 27	coordinator 16	determiner 19	end 27	preposition -21	pronoun -8	stop 8	that 10	word -11	— 18
subject|own|	) -13	+ 11	,auxiliary 13	,determiner 14	,preposition -22	,pronoun 7	,subordinator 15	,that -7	,verb-judging 6	,verb-saying 17	,word -13	- 7	2-3 -9	4-7 -8	8+ 9	: 18	auxiliary -21	capital 12	coordinator -6	determiner 7	end 33	preposition 15	pronoun 23	stop -7	verb-judging -25	verb-saying -14	word 11	— 10
two-before|%|	stop 21
two-before|)|	: 14	stop 17
two-before|,|	adverb -16	auxiliary 49	capital -25	coordinator 12	determiner -39	preposition 11	quote 22	subordinator -16	verb-saying 14	word -39
two-before|:|	determiner -28
two-before|;|	capital 26
two-before|adverb|	, 11	: 37	auxiliary 24	determiner -29	preposition 6	stop 33	verb-judging -27	verb-saying 23	word 16
two-before|auxiliary|	adverb 23	auxiliary 50	determiner -14	preposition -27	pronoun 19	quote -15	stop 31	verb-judging 13	verb-saying 6	verb-thinking 24	word 43
two-before|capital|	' -15	( -16	, 28	: 12	; -9	auxiliary 21	capital 30	coordinator -9	determiner -29	possessive -39	that -10	verb-judging 13	verb-thinking 14	– -13
two-before|coordinator|	adverb 25	auxiliary 29	determiner -25	preposition -26	verb-saying 10	verb-thinking -28	word -24
two-before|determiner|	, -10	: 32	adverb -7	auxiliary -11	capital -6	determiner 19	preposition -26	stop 35	subordinator 12	verb-judging -14	verb-saying 8	verb-thinking 11	word -6
two-before|possessive|	word -30
two-before|preposition|	, -14	: 26	auxiliary -7	determiner 13	preposition 25	pronoun -20	stop 30	verb-saying -43	verb-thinking 17	word -17
two-before|pronoun|	, 18	: -6	adverb 19	capital -10	determiner -10	preposition 28	pronoun 7	stop 38	subordinator 31	verb-judging 9	verb-thinking -21	word 23
two-before|quote|	( -12	, -26	: 16	coordinator -27	preposition 11	stop 29	— 15
two-before|start|	capital -31	determiner -36	preposition -14	quote 17	start 18
two-before|stop|	capital -24	determiner -32	preposition -20	— 7
two-before|subordinator|	determiner -57	stop 33	word -13
two-before|that|	auxiliary -10	capital 21	determiner -32	pronoun 22	stop 24	verb-saying -38
two-before|verb-judging|	, -11	: 26	auxiliary 28	capital -9	determiner 19	preposition -7	pronoun 8	stop 32	that 31
two-before|verb-saying|	, 60	: 35	auxiliary 23	determiner 6	preposition 20	pronoun -12	subordinator 20	that 24	verb-judging -20	word 30
two-before|verb-thinking|	, -10	: 19	auxiliary 20	determiner -13	stop 36	subordinator 16	that 17
two-before|word|	( -13	, -18	: -12	; 20	auxiliary -17	coordinator 31	determiner 8	possessive 10	preposition -24	pronoun 37	quote -16	stop 37	subordinator -31	that -20	verb-judging -30	verb-saying -7	verb-thinking 26	word 16	– -11
two-words-before|%|	. 21
two-words-before|)|	. 17	: 14
two-words-before|,|	 22	a -25	alias -22	blamed 27	christened -26	di 17	dit -11	entitled -16	houve 16	is 26	maar 21	mas 15	nicknamed -29	o -14	or -25	said 31	since 25	the -16	titled -14	was 42	whose -30
two-words-before|.|	the -29	under -14	— 7
two-words-before|000|	. 22
two-words-before|1991|	. 12
two-words-before|2021|	. 11
two-words-before|2027|	. 13
two-words-before|29|	. 9
two-words-before|3|	: 6
two-words-before|a24|	. 22
two-words-before|aan|	. 8
two-words-before|ab|	: 18
two-words-before|act|	. 20
two-words-before|added|	, 16	. 24
two-words-before|admits|	: 19
two-words-before|afp|	. 14
two-words-before|again|	. 9
two-words-before|agency|	. 11
two-words-before|agreed|	. 17
two-words-before|airport|	. 19
two-words-before|altro|	: 19
two-words-before|analysts|	. 18
two-words-before|anders|	: 8
two-words-before|and|	said 26	was 25
two-words-before|anni|	. 8
two-words-before|answer|	. -15
two-words-before|ans|	. 23
two-words-before|an|	, 6
two-words-before|applause|	. 11
two-words-before|around|	. 14
two-words-before|arrived|	. 13
two-words-before|asked|	, 22	for 25
two-words-before|assembly|	. 16
two-words-before|as|	a -34	the -39
two-words-before|august|	. 16
two-words-before|aus|	. 15
two-words-before|away|	. 14
two-words-before|a|	so-called -26
two-words-before|back|	. 16
two-words-before|be|	met 23
two-words-before|bilhete|	: 15
two-words-before|book|	. 15
two-words-before|box|	. 20
two-words-before|braccia|	: 14
two-words-before|brief|	. 13
two-words-before|but|	not 25
two-words-before|called|	a 18	for 23	it 19	that 30	the -27
two-words-before|call|	. 15	a -28
two-words-before|camera|	. 25
two-words-before|card|	. 15
two-words-before|care|	. 16
two-words-before|car|	. 7
two-words-before|casa|	. 10
two-words-before|case|	. 13
two-words-before|change|	. 21
two-words-before|chapter|	. 16
two-words-before|charge|	. 19
two-words-before|civile|	. 11
two-words-before|claro|	: 17
two-words-before|clients|	were 26
two-words-before|club|	. 17
two-words-before|cnn|	's -20
two-words-before|coalition|	. 19
two-words-before|conocido|	como -17
two-words-before|consulted|	. 15
two-words-before|court|	. 18	had 16
two-words-before|crie|	au -17
two-words-before|cut|	. 18
two-words-before|dass|	man 9
two-words-before|das|	für 15
two-words-before|day|	: 25
two-words-before|delighted|	. 20
two-words-before|den|	ausdruck -22	begriff -8	spitznamen -11
two-words-before|described|	as 38
two-words-before|de|	afspraak 9
two-words-before|die|	zeitung -14
two-words-before|disagreed|	. 25
two-words-before|dizer|	que 14
two-words-before|documentary|	, -10
two-words-before|do|	livro -17
two-words-before|droog|	. 26
two-words-before|d’|	un 7	une 12
two-words-before|ein|	. 16
two-words-before|elle|	, 7
two-words-before|english|	. 36
two-words-before|entscheidung|	sei 8
two-words-before|espn|	. 25
two-words-before|euros|	. 15
two-words-before|explained|	. 17
two-words-before|eyes|	. 19
two-words-before|face|	. 8
two-words-before|fair|	. 19
two-words-before|fala|	em 34
two-words-before|fees|	. 7
two-words-before|fest|	. 20
two-words-before|fifth|	. 15
two-words-before|flag|	. 17
two-words-before|floor|	. 20
two-words-before|for|	a -16	her 19
two-words-before|game|	. 19
two-words-before|gemeint|	: 6
two-words-before|govender|	: 30
two-words-before|habló|	de 17
two-words-before|haderte|	: 16
two-words-before|had|	been 36	called 22
two-words-before|hands|	. 16
two-words-before|have|	been 24	named -26
two-words-before|ha|	definito 11
two-words-before|head|	. 24
two-words-before|her|	. 16
two-words-before|het|	kabinet 9	over 17
two-words-before|he|	called 41	had 38	preferred -31	termed 26	was 35	would 25
two-words-before|hij|	, 14
two-words-before|him|	. 7	: 33
two-words-before|home|	. 17
two-words-before|hours|	. 21
two-words-before|house|	. 23
two-words-before|idea|	. 17
two-words-before|interpreter|	. 22
two-words-before|interview|	. 21
two-words-before|into|	a -39
two-words-before|invece|	di 21
two-words-before|in|	. 18
two-words-before|island|	. 27
two-words-before|is|	. 22	called -25
two-words-before|it|	. 34	a -34	as 29	calls -8	had 37	says -25	was -9	would 21
two-words-before|jornalistas|	: 20
two-words-before|judgment|	. 19
two-words-before|kept|	a -32	its -17
two-words-before|known|	as -22
two-words-before|last|	. 21
two-words-before|later|	. 6
two-words-before|laughed|	. 23
two-words-before|laughing|	. 23
two-words-before|la|	definisce 17	parola -17
two-words-before|letter|	. 15
two-words-before|levy|	. 14
two-words-before|lindqvist|	, 8
two-words-before|lines|	. 12
two-words-before|line|	. 30
two-words-before|locally|	as -24
two-words-before|long|	. 33
two-words-before|manager|	. 26
two-words-before|man|	habe 16	sich 7
two-words-before|meeting|	. 19
two-words-before|men|	to -14
two-words-before|message|	. 14
two-words-before|meter|	. 12
two-words-before|me|	, 16	. 7
two-words-before|minister|	. 13
two-words-before|minutes|	. 18
two-words-before|minutos|	. 10
two-words-before|misadventure|	. 15
two-words-before|mit|	. 13	dem 17
two-words-before|month|	. 20
two-words-before|more|	. 13
two-words-before|morning|	. 16
two-words-before|mot|	de -23
two-words-before|name|	. 20
two-words-before|nannte|	sie 7
two-words-before|nega|	: 16
two-words-before|news|	' -15	. 22
two-words-before|nicknamed|	the -21
two-words-before|night|	. 19
two-words-before|nobody|	. 23
two-words-before|noemde|	haar 8
two-words-before|noemt|	dat 18
two-words-before|note|	. -18
two-words-before|not|	: 22	be 19	negotiate 25	to 12
two-words-before|objected|	. 10
two-words-before|office|	, -26	. 23
two-words-before|of|	a -46	the -21
two-words-before|only|	: 33
two-words-before|on|	. 21	pouvait 11
two-words-before|order|	. 17
two-words-before|out|	: 18
two-words-before|over|	. 21	de -10
two-words-before|panel|	. 13
two-words-before|parlano|	di 21
two-words-before|parlato|	di -8
two-words-before|parla|	di 39
two-words-before|parle|	de 28
two-words-before|pas|	. 6	: 7
two-words-before|path|	. 17
two-words-before|patience|	. 15
two-words-before|paying|	for 25
two-words-before|per|	i 10
two-words-before|phone|	. 25	: 18
two-words-before|place|	of -16
two-words-before|points|	. 19
two-words-before|point|	. 17
two-words-before|police|	. 23
two-words-before|policy|	. 19
two-words-before|posted|	: 25
two-words-before|power|	. 9
two-words-before|precisa|	: 14
two-words-before|premier|	had 31
two-words-before|presse|	. 10
two-words-before|prize|	: -14
two-words-before|protested|	. 12
two-words-before|qu’|	elle 18
two-words-before|radio|	. 15
two-words-before|raid|	as 25
two-words-before|rating|	. 23
two-words-before|read|	. 29
two-words-before|recalled|	. 24
two-words-before|relativise|	: 24
two-words-before|reno|	. 23
two-words-before|replied|	. 24	: 26
two-words-before|reporters|	, 25
two-words-before|report|	, -19
two-words-before|right|	. 20
two-words-before|river|	. 10
two-words-before|row|	. 23
two-words-before|said|	, 46	. 29	: 47
two-words-before|satz|	: 21
two-words-before|says|	, 28	. 25
two-words-before|say|	, 20
two-words-before|seconds|	. 12
two-words-before|she|	had 28	is 33	would 28
two-words-before|should|	have 20
two-words-before|showed|	that 17
two-words-before|shrugged|	. 17
two-words-before|sides|	. 18
two-words-before|sie|	, 14
two-words-before|sign|	for -33
two-words-before|si|	chiama -8	dice 15
two-words-before|slogan|	is -6
two-words-before|smiled|	. 18
two-words-before|socios|	de 12
two-words-before|soltó|	: 9
two-words-before|song|	, -13
two-words-before|speaks|	of 34
two-words-before|spoke|	of 25
two-words-before|sports|	. 11
two-words-before|sport|	. 18
two-words-before|sprach|	von 19
two-words-before|sprak|	van 24
two-words-before|spreekt|	van 29
two-words-before|spricht|	von 26
two-words-before|spring|	. 10
two-words-before|stand|	. 13
two-words-before|start|	 17	de -14	start 18
two-words-before|statement|	. 22
two-words-before|steht|	: -15
two-words-before|story|	. 21
two-words-before|subject|	line -24
two-words-before|sunday|	. 16
two-words-before|sure|	. 11
two-words-before|svp|	. 28
two-words-before|telephone|	. 9
two-words-before|testa|	: 10
two-words-before|that|	. 24	he 17	it 15	read -20	says -26	were -17
two-words-before|them|	. 22
two-words-before|there|	was -8
two-words-before|they|	had 32
two-words-before|the|	accord 24	change 14	decision 27	government 19	heading -31	hearing 7	line -15	meeting -20	order 18	outcome 30	phrase -40	report 13	result 13	slogan -28	so-called -33	tagline -25	term -32	title -9	word -53	words -40
two-words-before|times|	. 13
two-words-before|timetable|	. 16
two-words-before|time|	. 20
two-words-before|toe|	. 6
two-words-before|told|	. 21
two-words-before|toujours|	: 11
two-words-before|to|	be 25	put -7	say -29
two-words-before|transport|	of 19
two-words-before|tribute|	to 31
two-words-before|uit|	. 13
two-words-before|una|	. 8
two-words-before|university|	. 11
two-words-before|unrepentant|	. 8
two-words-before|un|	homme 21	projet 13	texte 24
two-words-before|up|	. 21
two-words-before|us|	. 17
two-words-before|uur|	. 7
two-words-before|view|	. 9
two-words-before|voix|	. 11
two-words-before|von|	einem 25	einer 17
two-words-before|vor|	. 6
two-words-before|warned|	against 24
two-words-before|washington|	was 11
two-words-before|was|	a 19	called 16	titled -22
two-words-before|watching|	. 12
two-words-before|watch|	. 15
two-words-before|wednesday|	. 18
two-words-before|week|	. 29
two-words-before|which|	means -19
two-words-before|window|	. 17
two-words-before|words|	, 27
two-words-before|word|	. 29
two-words-before|worse|	. 15
two-words-before|would|	be 30
two-words-before|wrote|	, 22	. 9	: 42
two-words-before|x|	: 33
two-words-before|years|	. 21
two-words-before|year|	. 16
two-words-before|you|	had -21
two-words-before|zeigte|	sich 20
two-words-before|zurück|	. 12	: 7
two-words-before||	( -12	, -26	. 29	: 16	and -14	but 11	or -28	— 15
two-words-before|à|	la 14
verb|false|1|	lower -12
verb|false|2-3|	lower 14	other -16	upper -39
verb|false|4-7|	lower 47	other 20	upper -48
verb|false|8+|	lower 41	other 7	upper 18
verb|true|1|	lower -45	upper 14
verb|true|2-3|	lower 33	upper 8
verb|true|4-7|	lower 29	other 10
verb|true|8+|	lower 6	upper 9
word-after|	 -31	( -33	) -21	+ 21	, -9	- -10	. 9	; 13	? -28	a -24	about -18	abu 8	after 35	als -17	an 22	analyst -7	and 37	as -22	asked 11	assistant 8	au -11	because -25	before 26	but -29	by 31	came 20	caucus -9	ce 7	coach 15	con 16	conceded 20	da 11	dans 19	das -18	dat 9	de -36	della 11	depuis -7	deputy 13	der -9	die 24	drew -15	e 6	elle 17	en 25	end 20	et -10	for -8	foreign 9	gedoopt -9	genannt 7	general 14	gewesen 12	ha -10	had -37	has 11	he 26	head 13	her -10	his 8	hollis 12	i -8	il 11	in 6	instead -22	is -36	it -18	its 18	je 8	joked 20	judge 20	justice 13	kruger -22	la -8	last 7	le 18	l’ 12	mr 24	mr. 15	mrs 16	mrs. 20	ms 21	ms. 10	nennt -9	no -17	of 8	on 26	one 36	or -28	over -10	par 31	para -12	pour -24	prosecutor 14	pyo 10	rating -31	remark -27	remarked 13	replied 20	ruiz 11	rule -34	runs -21	said 22	says 28	schreibt -18	she 23	si 6	sie 17	signs 14	since 31	so -11	sous -25	steht -17	su 21	sur 31	te -15	that -17	the 13	they 24	to -17	two -25	und -22	under -24	van 12	vito 11	von -23	vor -20	was -26	were 26	when 36	which -28	while 32	win -14	with -9	wordt 12	wrote 17	zur 20	à 22	è -17	– -12	— 35
word-after|(|	. 27	none -26
word-after|)|	none -20
word-after|+|	none 21
word-after|,|	! 27	none -12
word-after|-|	none -10
word-after|.|	! 18	? -16	none 9
word-after|;|	none 13
word-after|?|	none -28
word-after|about|	, -31	none 26
word-after|abu|	, 8
word-after|after|	none 35
word-after|als|	none -17
word-after|analyst|	, -7
word-after|and|	none 40
word-after|an|	, 21	none 10
word-after|asked|	? 27
word-after|assistant|	, 8
word-after|as|	, -29	. -33	none 10
word-after|at|	. 22	none -35
word-after|au|	none -11
word-after|a|	, -11	. -18	none -12
word-after|because|	none -25
word-after|before|	none 26
word-after|but|	none -23
word-after|by|	. 14	none 34
word-after|came|	, 33
word-after|caucus|	none -9
word-after|ce|	. 7
word-after|chief|	, 14
word-after|coach|	, 15
word-after|conceded|	, 20
word-after|con|	none 16
word-after|dans|	none 19
word-after|dat|	. 9
word-after|da|	none 11
word-after|della|	none 11
word-after|depuis|	none -7
word-after|deputy|	, 13
word-after|der|	. 15
word-after|de|	. 18	none -39
word-after|die|	. 29	none 16
word-after|elle|	. 17
word-after|end|	! 10	. 8	? 35	none 17
word-after|en|	none 25
word-after|et|	none -10
word-after|foreign|	, 9
word-after|for|	none -8
word-after|gedoopt|	none -9
word-after|genannt|	none 7
word-after|general|	, 14
word-after|gewesen|	none 12
word-after|had|	, -22	none -35
word-after|has|	, -31	none 19
word-after|ha|	none -10
word-after|head|	, 13
word-after|her|	, 31	. -20
word-after|he|	! 27	, 10	. 37	? 21	none 20
word-after|instead|	none -22
word-after|in|	. -20	none 10
word-after|is|	, -19	none -30
word-after|its|	, 29	. -9
word-after|it|	, -28	. 19
word-after|i|	? 19
word-after|je|	. 8
word-after|joked|	, 20
word-after|justice|	? 13
word-after|kruger|	none -22
word-after|last|	none 15
word-after|la|	. 7
word-after|le|	. 18
word-after|l’|	. 19
word-after|mr.|	, 13	none 20
word-after|mrs.|	, 20
word-after|mrs|	, 16
word-after|mr|	, 24
word-after|ms.|	, 10
word-after|ms|	, 20
word-after|nennt|	none -9
word-after|no|	none -17
word-after|of|	none 8
word-after|one|	, 34
word-after|on|	. 6	none 10
word-after|or|	none -25
word-after|over|	none -10
word-after|para|	none -12
word-after|par|	none 31
word-after|pour|	none -24
word-after|prosecutor|	, 14
word-after|pyo|	, 10
word-after|rating|	none -31
word-after|remarked|	, 13
word-after|remark|	none -27
word-after|replied|	, 20
word-after|ruiz|	, 11
word-after|rule|	none -34
word-after|runs|	none -21
word-after|said|	, 22	? 13	none 25
word-after|says|	, 28
word-after|schreibt|	none -18
word-after|she|	, 33	. -9	? 29
word-after|sie|	. 17
word-after|signs|	none 14
word-after|si|	none 6
word-after|sous|	none -25
word-after|steht|	none -17
word-after|sur|	none 23
word-after|su|	none 21
word-after|te|	none -15
word-after|that|	, -21	none -8
word-after|they|	, 23
word-after|the|	, 11	. 15	? 15	none 6
word-after|to|	none -17
word-after|under|	none -24
word-after|und|	none -22
word-after|van|	none 12
word-after|vito|	, 11
word-after|von|	none -23
word-after|vor|	none -20
word-after|was|	, -21	none -21
word-after|were|	none 26
word-after|when|	. 28
word-after|which|	, -28
word-after|while|	none 20
word-after|win|	none -14
word-after|with|	none -9
word-after|wordt|	none 12
word-after|wrote|	, 17
word-after||	, -21	. -25
word-after|à|	none 22
word-after|è|	none -17
word-after|–|	none -21
word-after|—|	. 32	? 18	none 11
word-before|	' -25	's -7	( -26	- 10	. 26	: 6	? 19	aber 22	about -27	accord 23	afspraak 9	after -23	alias -30	als 8	and 20	ao -23	appelle -10	asking 27	at 27	au -23	auf -21	ausdruck -22	avec 11	aver 29	avoir 26	be 40	been 38	begriff -15	blamed 42	bore 19	branded -25	buch -14	but 24	call -44	called 12	calls -21	change 14	che 7	chiama -8	chiede 19	christened -26	client 11	come -12	como -11	con 8	daarentegen 10	dans -7	das -24	dat -7	de 19	decision 27	definisce 21	definito -15	del -24	dem -8	den 9	der -35	di 16	dice 15	die -34	dit -16	dossier -10	du -6	dubbed -26	een -25	ein 29	eine -8	einem 25	elle 18	em 44	en -9	entitled -16	er 18	era 18	es 25	est 24	está 7	famous -24	felt 26	foi 12	for 16	from 10	für 18	go -25	government 19	haar 12	habe 18	have -19	he 29	headed -27	heading -31	hearing 7	heißt -16	her 25	het -15	him -18	his -32	homme 21	houve 24	il -21	in -29	initiative 11	into 20	is -39	it 40	its 23	kabinet 9	könne 15	labeled -8	le -31	les -27	line 6	livro -17	maar 21	mais 18	man 23	marked -23	mas 15	means -18	meeting -20	met 19	name -21	named -36	negotiate 25	nicknamed -38	noch 19	not 25	nur -19	o -26	of -12	on -34	one -27	opened 22	opera 23	or -35	order 18	outcome 30	over -53	parola -17	phrase -40	plan 31	played -20	por -20	pouvait 11	preferred -40	projet 13	promette 19	pulls -14	put -7	que 21	read -35	reads -21	regretted 29	remained 36	report 7	resta 9	resterebbe 17	result 13	said 31	salue 12	saluta 20	sang -21	sarebbero 16	say -16	says -57	sees 28	sei 32	seien 10	serait 10	she -15	should 24	shown 19	sich 19	sie 8	since 24	singing -31	slogan -28	so-called -51	sogenannte -12	sold -25	son 8	spitznamen -11	start 19	store -20	su -16	são 26	tagged -30	tagline -25	talk 26	term -37	termed 26	texte 26	thanked 22	that 7	the -54	them -12	they -16	title -14	titled -33	todavía 16	told 6	um 16	uma -11	una -21	und -21	under -20	une 20	van 28	vom -21	von 28	voor -21	wants 20	was 38	welcomed 17	werde -10	who -8	whose -30	wie -17	word -12	words -40	would 37	wrote -27	y -6	zeitung -14	zijn -12	à 18	é -11	était 15	été 31	être 30	– -12	— 17
word-before|'|	2-3 -15
word-before|(|	1 -14	2-3 -17	4-7 -7
word-before|,|	1 -12	2-3 7	4-7 7	8+ 44
word-before|-|	8+ 10
word-before|.|	1 37	2-3 22	4-7 13	8+ 18
word-before|:|	1 -11	2-3 20	8+ 47
word-before|;|	4-7 -9
word-before|?|	1 30	2-3 20	8+ 25
word-before|about|	1 -27
word-before|accord|	2-3 19
word-before|afspraak|	4-7 9
word-before|after|	2-3 -23
word-before|against|	2-3 -30	4-7 24
word-before|alias|	2-3 -22
word-before|als|	1 7	2-3 -26	4-7 21
word-before|and|	1 -31	2-3 28	4-7 16
word-before|answered|	2-3 -33
word-before|ao|	2-3 -23
word-before|are|	4-7 21
word-before|as|	1 9	2-3 -15	4-7 6	8+ 37
word-before|at|	1 26
word-before|auf|	1 -26
word-before|ausdruck|	1 -20
word-before|au|	2-3 -17
word-before|avec|	4-7 11
word-before|avoir|	2-3 13	4-7 36
word-before|a|	1 32	2-3 -38	4-7 27	8+ 19
word-before|been|	2-3 36	4-7 34	8+ 19
word-before|begriff|	1 -15
word-before|be|	1 31	2-3 18	4-7 28
word-before|blamed|	2-3 36	4-7 17
word-before|buch|	2-3 -18
word-before|but|	2-3 33
word-before|by|	2-3 9
word-before|called|	1 8	4-7 28
word-before|calls|	2-3 -20
word-before|call|	1 -26	2-3 -33
word-before|caption|	4-7 22
word-before|che|	4-7 8
word-before|chiama|	1 -8
word-before|christened|	2-3 -26
word-before|como|	1 11	2-3 17	4-7 -21
word-before|con|	2-3 8
word-before|das|	1 -26	2-3 -12	4-7 11
word-before|dat|	2-3 11	4-7 15
word-before|decision|	4-7 24
word-before|definisce|	4-7 23
word-before|definito|	4-7 11
word-before|del|	1 -18	2-3 -22
word-before|den|	1 9
word-before|der|	1 -22	2-3 -26
word-before|de|	2-3 49	4-7 -17	8+ 9
word-before|die|	1 -20	2-3 -31
word-before|dit|	2-3 -11
word-before|di|	1 -8	2-3 19	4-7 10
word-before|du|	2-3 -24
word-before|een|	2-3 -27
word-before|einem|	2-3 29	4-7 12
word-before|einen|	1 13	2-3 -6
word-before|einer|	1 8
word-before|ein|	2-3 24
word-before|elle|	4-7 18
word-before|em|	2-3 40	4-7 14
word-before|entitled|	4-7 -16
word-before|era|	2-3 26
word-before|er|	2-3 8	4-7 14
word-before|est|	4-7 7
word-before|es|	2-3 18	4-7 16
word-before|famous|	2-3 -24
word-before|foi|	2-3 12
word-before|for|	1 9	2-3 8	4-7 40	8+ -14
word-before|from|	1 -28	2-3 8
word-before|für|	2-3 15	4-7 6
word-before|government|	4-7 19
word-before|haar|	4-7 26
word-before|habe|	2-3 20
word-before|had|	1 -23	2-3 12	4-7 44	8+ 24
word-before|have|	2-3 -19
word-before|headed|	2-3 -17
word-before|heading|	2-3 -31
word-before|hearing|	4-7 7
word-before|her|	2-3 19
word-before|he|	8+ 17
word-before|him|	2-3 -20
word-before|his|	2-3 -27
word-before|homme|	4-7 21
word-before|il|	2-3 -21
word-before|into|	4-7 20
word-before|in|	2-3 -28
word-before|is|	2-3 -30	4-7 -22
word-before|its|	1 -22	2-3 30
word-before|it|	1 29	2-3 14	4-7 32
word-before|i|	1 -20
word-before|labeled|	2-3 -8
word-before|la|	1 12	2-3 -12	4-7 -11
word-before|les|	2-3 -27
word-before|le|	1 -20	2-3 -21
word-before|line|	2-3 25	4-7 -18
word-before|maar|	4-7 21
word-before|made|	4-7 -7
word-before|man|	2-3 22
word-before|marked|	1 -24
word-before|means|	2-3 -18
word-before|met|	4-7 22
word-before|named|	1 -26	2-3 -25
word-before|negotiate|	4-7 25
word-before|nicknamed|	2-3 -27	4-7 -20
word-before|nur|	2-3 -13
word-before|of|	1 -42	2-3 -11	4-7 31
word-before|on|	1 -24	2-3 -33	4-7 12
word-before|opera|	4-7 23
word-before|or|	2-3 -30
word-before|over|	1 -39	2-3 -37	4-7 17
word-before|o|	2-3 -15
word-before|parola|	1 -17
word-before|phrase|	1 -19	2-3 -32
word-before|plan|	2-3 31
word-before|played|	2-3 -20
word-before|por|	1 -16	2-3 -16
word-before|pour|	4-7 20
word-before|preferred|	1 -25	2-3 -30
word-before|promette|	2-3 16
word-before|que|	2-3 10	4-7 19	8+ 8
word-before|reading|	4-7 -22
word-before|reads|	4-7 -21
word-before|read|	2-3 -25	4-7 -22
word-before|regretted|	4-7 29
word-before|remained|	2-3 35
word-before|report|	4-7 13
word-before|resterebbe|	4-7 17
word-before|result|	2-3 13
word-before|said|	1 32	2-3 6	4-7 11
word-before|saluta|	2-3 20
word-before|sang|	4-7 -21
word-before|says|	1 -31	2-3 -44	4-7 -24
word-before|say|	1 8	2-3 -25
word-before|sees|	2-3 28
word-before|sei|	2-3 17	4-7 22
word-before|sich|	1 20	2-3 14
word-before|since|	4-7 26
word-before|slogan|	2-3 -19	4-7 -23
word-before|so-called|	1 -22	2-3 -45
word-before|sogenannte|	1 -12
word-before|sold|	2-3 -29
word-before|son|	2-3 -7
word-before|start|	1 -8	4-7 46	8+ 21
word-before|su|	2-3 -16
word-before|são|	2-3 26
word-before|talk|	4-7 26
word-before|termed|	2-3 26
word-before|term|	1 -21	2-3 -29
word-before|texte|	4-7 24
word-before|that|	1 -7	4-7 38	8+ 39
word-before|them|	1 -13
word-before|the|	1 -67	2-3 -29	4-7 -32
word-before|titled|	2-3 -28	4-7 -22
word-before|title|	4-7 -14
word-before|told|	2-3 6
word-before|to|	1 -53	4-7 53	8+ 16
word-before|um|	1 -24
word-before|una|	2-3 -21
word-before|under|	1 -20
word-before|une|	2-3 11	4-7 33
word-before|un|	1 8
word-before|van|	2-3 19	4-7 28
word-before|vom|	1 -21
word-before|von|	1 29	4-7 6
word-before|wants|	4-7 20
word-before|was|	1 17	2-3 32	4-7 62	8+ 29
word-before|welcomed|	4-7 17
word-before|werde|	2-3 -10
word-before|were|	2-3 46	8+ 37
word-before|whose|	2-3 -22
word-before|wie|	2-3 -17
word-before|with|	1 13	2-3 -10
word-before|words|	2-3 -40
word-before|word|	1 -12
word-before|would|	2-3 34	4-7 17	8+ 32
word-before|wrote|	2-3 -27
word-before|zeitung|	2-3 -13
word-before||	4-7 30	8+ 26
word-before|à|	2-3 12	4-7 19
word-before|è|	1 -6	4-7 13
word-before|était|	4-7 11
word-before|été|	4-7 23
word-before|é|	4-7 6
word-before|–|	4-7 -15
word-before|—|	2-3 13	4-7 16	8+ 11
word-before|’s|	2-3 6	4-7 -7
word-before|’|	4-7 9
work|near|near|,|	all -16
work|near|near|	all -20	first 19
work|near|near|preposition|	all -9
work|near|near|stop|	first 19
work|near|none|,|	all -37	all-one -30	none 13
work|near|none|:|	first -18	none -20
work|near|none|	all -58	all-one -29	first -15	none 30	some 27
work|near|none|determiner|	none -37
work|near|none|possessive|	all -21
work|near|none|preposition|	all -6	all-one 11	none 12
work|near|none|quote|	first 23
work|near|none|stop|	all-one 22	first 40
work|near|none|subordinator|	all -15	none 29
work|near|none|verb-judging|	all -35	all-one -17	none 9
work|near|none|word|	all -9	all-one -8	none 9	some 22
work|none|near|,|	all -13
work|none|near|:|	first 23
work|none|near|	all -29	all-one -14	first 33
work|none|near|determiner|	none 11
work|none|near|start|	all -12	all-one -22	first 24
work|none|near|stop|	first 23
work|none|near|verb-judging|	none 16
work|none|near|verb-thinking|	none 24
work|none|near|word|	none -9
work|none|none|'|	none -19
work|none|none|(|	all-one -18	first -10	none -13
work|none|none|,|	all-one -11	first 21	most 18	none 17	some 23
work|none|none|-|	first 10
work|none|none|:|	all 9	all-one 11	first 12	most -8
work|none|none|;|	none 20
work|none|none|adverb|	all-one -22	none 23
work|none|none|	all -30	all-one -12	first 15	most 6	none 6	some 28
work|none|none|auxiliary|	all -20	all-one -18	most 6	none 7	some 38
work|none|none|capital|	all -22	all-one 8	first -6	most 9	none 7	some 27
work|none|none|coordinator|	all-one -14	none 11	some -18
work|none|none|determiner|	first -25	none -8	some -8
work|none|none|possessive|	all-one -20	none 11
work|none|none|preposition|	all -12	all-one -8	most -9	none -7	some 39
work|none|none|pronoun|	all -20	all-one 21	none 6	some 17
work|none|none|quote|	first 31	none -25
work|none|none|start|	all -15	first 37	most 20
work|none|none|stop|	all 14	all-one 17	first 27	most 12
work|none|none|subordinator|	all -12	all-one -41	none -6	some 24
work|none|none|that|	none 8
work|none|none|verb-judging|	all -28	all-one -38	none 7	some -14
work|none|none|verb-saying|	all -15	first -18	most 26	none 10	some 36
work|none|none|verb-thinking|	first 7	none -9	some 10
work|none|none|word|	all -15	first -31	most 15	some 19
work|none|none|—|	first 17
work|none|none|’|	none 19
work|none|right|	all -25	all-one -24	first 22	none 10
work|none|right|determiner|	all -25
work|none|right|start|	first 23
work|none|right|stop|	first 15
work|none|right|word|	none -27
work|right|near|	all -15
work|right|near|word|	all -15
work|right|none|	all -33	first -19	some 14
work|right|none|capital|	all -13	all-one -20	first -8
work|right|none|verb-saying|	all-one -23	none -23
work|right|none|word|	all -29	all-one 17	first -17	none 16	some 14
`;
