/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -14	8+ 38
alone|first|	1 -8	2-3 7	4-7 16	8+ 15
alone|inside|	2-3 -6
best-gap|according-to|according|gap|according-to|,;|	4-7 14	8+ 15
best-gap|according-to|according|gap|according-to|,c|	4-7 -14
best-gap|according-to|according|gap|according-to|,sc|	8+ 14
best-gap|according-to|according|gap|according-to|,s|	2-3 -20	4-7 -17	8+ 6
best-gap|according-to|according|gap|according-to|,|	1 7	2-3 27	4-7 50	8+ 25
best-gap|according-to|according|gap|according-to|;|	2-3 -12	4-7 15
best-gap|according-to|according|gap|according-to|c|	2-3 14	4-7 21
best-gap|according-to|according|gap|according-to|s,|	4-7 20
best-gap|according-to|according|gap|according-to||	1 -46	8+ 24
best-gap|colon|naked||	1 -19
best-gap|colon|saying|gap|colon|,s|	8+ 8
best-gap|colon|saying|gap|colon|,|	8+ 7
best-gap|colon|saying|gap|colon||	8+ 11
best-gap|interview|naked||	4-7 14
best-gap|named-before|naked||	2-3 29	4-7 -10
best-gap|named-nearby|naked||	8+ 8
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 17
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 24	8+ 24
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 18
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 8	8+ 20
best-gap|possessor|naked||	1 24	2-3 -10	8+ 22
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -14	4-7 -23
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -22
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -25	8+ 32
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 19
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -17	4-7 22	8+ 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 9	4-7 16	8+ 21
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -23	4-7 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	4-7 14	8+ 6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 16	4-7 18	8+ 16
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -34	4-7 -7
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -33	2-3 17
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 16	2-3 16	4-7 16
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -7
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 10	4-7 8	8+ 20
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -11	2-3 -15
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 28	8+ 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 17	4-7 11
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 21
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 32	8+ 16
best-gap|sentence-after|direct|gap|sentence-after||	2-3 11	8+ 26
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 21
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 12
best-gap|sentence-after|saying|gap|sentence-after||	1 -10	2-3 -6	4-7 31	8+ 19
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 -9	8+ 8
best-gap|sentence-before|according|gap|sentence-before||	4-7 -10
best-gap|sentence-before|direct|gap|sentence-before||	2-3 -6	8+ 33
best-gap|sentence-before|judging|gap|sentence-before||	4-7 22
best-gap|sentence-before|saying|gap|sentence-before|,cs|	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 31	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,q|	8+ 24
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 31	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 7	4-7 37	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -17	4-7 44	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 18
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|s,|	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|s;|	4-7 27
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -30	8+ 23
best-gap|sentence-before|saying|gap|sentence-before||	1 -27	2-3 31	4-7 48	8+ 13
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 19	8+ 14
best-gap|signature|naked||	1 -29	2-3 -39	4-7 -12	8+ 31
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -25
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 16	4-7 41	8+ 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -15	4-7 -10
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -13	8+ 25
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -31	2-3 -16	4-7 49	8+ 27
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -25
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 16	2-3 19	4-7 -16	8+ 24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -12	8+ -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 14	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -16	4-7 25	8+ 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 29	8+ 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -28	4-7 -17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 16	2-3 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	1 6	2-3 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 39	2-3 -12	4-7 34	8+ 26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 24	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -19	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -15	2-3 -12	4-7 25	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 24	4-7 22	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 28	2-3 22	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 11	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 24	4-7 -7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -7	4-7 13	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 28	4-7 21	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -10	2-3 -10	4-7 28	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	4-7 20	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 21	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 8	2-3 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 23	4-7 22	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 8	2-3 26	4-7 24	8+ 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 13	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 22	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -7	2-3 22	4-7 25	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -29	4-7 21	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -19	4-7 7	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 13	2-3 -7	4-7 15	8+ -9
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	4-7 -18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -28
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 15	4-7 25
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -11	4-7 11	8+ 16
best-gap|topic|naked||	1 -11	8+ 18
best-gap|transcript|naked||	4-7 18	8+ 17
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -11	4-7 -12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -28	4-7 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -19	4-7 47	8+ 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 7	4-7 15	8+ 16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -21	2-3 10	4-7 -18
best-intro|'|saying|0|	2-3 -21
best-intro|(|saying|0|	4-7 20
best-intro|)|naked|2-4|	8+ 12
best-intro|,|according|1|	2-3 -6	4-7 22	8+ 21
best-intro|,|according|2-4|	4-7 13
best-intro|,|according|5-10|	4-7 23
best-intro|,|according|far|	2-3 18	4-7 20
best-intro|,|apposed|-3|	2-3 -14
best-intro|,|apposed|-4|	1 -15
best-intro|,|direct|5-10|	2-3 -21
best-intro|,|direct|far|	4-7 -10
best-intro|,|judging|2-4|	1 -19	4-7 18
best-intro|,|judging|5-10|	2-3 -9	4-7 10	8+ 17
best-intro|,|naked|0|	4-7 -13
best-intro|,|naked|1|	1 8	4-7 16
best-intro|,|naked|2-4|	1 -21	2-3 -21
best-intro|,|naked|5-10|	1 -35	2-3 -19	4-7 18	8+ 25
best-intro|,|naked|far|	1 -33	2-3 18	4-7 24	8+ 12
best-intro|,|other|0|	2-3 -19
best-intro|,|saying|0|	2-3 -30	4-7 -14	8+ 34
best-intro|,|saying|1|	4-7 20	8+ 14
best-intro|,|saying|2-4|	2-3 9	4-7 43	8+ 30
best-intro|,|saying|5-10|	1 -35	2-3 -8	4-7 39	8+ 22
best-intro|,|saying|far|	2-3 15	4-7 26	8+ 24
best-intro|-|naked|2-4|	8+ 8
best-intro|:|according|1|	2-3 15	8+ 9
best-intro|:|according|5-10|	2-3 26	8+ 12
best-intro|:|according|far|	8+ -9
best-intro|:|apposed|2-4|	4-7 31	8+ 16
best-intro|:|direct|2-4|	4-7 27	8+ 15
best-intro|:|direct|5-10|	1 -26	2-3 -14	4-7 36	8+ 25
best-intro|:|judging|1|	4-7 12	8+ 6
best-intro|:|judging|2-4|	2-3 15	4-7 24	8+ 10
best-intro|:|judging|5-10|	4-7 14	8+ 11
best-intro|:|judging|far|	8+ 15
best-intro|:|naked|1|	1 9
best-intro|:|naked|2-4|	2-3 29	4-7 17	8+ 44
best-intro|:|naked|5-10|	2-3 6	8+ 35
best-intro|:|naked|far|	1 14	2-3 7	8+ 27
best-intro|:|saying|0|	4-7 33	8+ 23
best-intro|:|saying|1|	1 15	2-3 11	4-7 12	8+ 23
best-intro|:|saying|2-4|	1 14	2-3 21	4-7 7	8+ 26
best-intro|:|saying|5-10|	2-3 -12	8+ -9
best-intro|:|saying|far|	1 -25	2-3 -23	4-7 36	8+ 18
best-intro|:|thinking|2-4|	8+ 14
best-intro|;|according|1|	4-7 9
best-intro|;|naked|1|	4-7 -23
best-intro|adverb|judging|2-4|	2-3 11	4-7 20
best-intro|adverb|naked|5-10|	2-3 8
best-intro|adverb|naked|far|	1 14
best-intro|adverb|saying|1|	2-3 -14
best-intro|adverb|saying|2-4|	1 -15	2-3 16	4-7 -7
best-intro|adverb|saying|5-10|	2-3 -14	4-7 25	8+ 17
best-intro|auxiliary|according|1|	4-7 26
best-intro|auxiliary|according|2-4|	2-3 16	4-7 35
best-intro|auxiliary|according|5-10|	2-3 -6	4-7 38	8+ 12
best-intro|auxiliary|direct|0|	2-3 -8
best-intro|auxiliary|direct|5-10|	2-3 27
best-intro|auxiliary|direct|far|	4-7 -8
best-intro|auxiliary|judging|2-4|	1 -25
best-intro|auxiliary|judging|far|	2-3 22
best-intro|auxiliary|naked|1|	1 -21	4-7 6
best-intro|auxiliary|naked|2-4|	2-3 -10	4-7 13
best-intro|auxiliary|naked|5-10|	2-3 16	4-7 38
best-intro|auxiliary|naked|far|	1 -8	2-3 11	4-7 20
best-intro|auxiliary|other|1|	4-7 11
best-intro|auxiliary|saying|0|	2-3 -24	4-7 38	8+ 27
best-intro|auxiliary|saying|1|	1 20	4-7 32
best-intro|auxiliary|saying|2-4|	2-3 11	4-7 -10	8+ 14
best-intro|auxiliary|saying|5-10|	1 25	2-3 41	4-7 55	8+ 31
best-intro|auxiliary|saying|far|	1 38	4-7 8	8+ 27
best-intro|auxiliary|thinking|2-4|	2-3 18
best-intro|capital|according|0|	4-7 -16
best-intro|capital|according|2-4|	4-7 -7
best-intro|capital|according|5-10|	2-3 7	4-7 7
best-intro|capital|judging|0|	1 -18
best-intro|capital|judging|1|	2-3 27	8+ 20
best-intro|capital|judging|2-4|	1 8	4-7 14
best-intro|capital|judging|5-10|	1 -12
best-intro|capital|naked|0|	4-7 -16	8+ 17
best-intro|capital|naked|1|	1 -21	2-3 -12	4-7 14
best-intro|capital|naked|2-4|	1 -11	2-3 -6	8+ 23
best-intro|capital|naked|5-10|	1 -6	2-3 -9	4-7 19
best-intro|capital|naked|far|	1 7	2-3 -9	8+ -7
best-intro|capital|saying|0|	4-7 21	8+ 24
best-intro|capital|saying|1|	2-3 -18	4-7 -6	8+ 8
best-intro|capital|saying|2-4|	1 22	2-3 6	4-7 25	8+ 24
best-intro|capital|saying|5-10|	1 -12	4-7 24	8+ 14
best-intro|capital|saying|far|	2-3 19	4-7 22	8+ 11
best-intro|coordinator|direct|2-4|	2-3 -22
best-intro|coordinator|judging|2-4|	1 16
best-intro|coordinator|naked|2-4|	2-3 12
best-intro|coordinator|naked|5-10|	1 -17
best-intro|coordinator|naked|far|	1 15	2-3 -20
best-intro|coordinator|saying|0|	2-3 -22	8+ 12
best-intro|coordinator|saying|2-4|	2-3 11	4-7 19	8+ 16
best-intro|coordinator|saying|5-10|	1 9	2-3 8	4-7 21	8+ 19
best-intro|coordinator|saying|far|	1 -6	2-3 25	4-7 31	8+ 16
best-intro|determiner|according|0|	1 -12
best-intro|determiner|according|2-4|	2-3 -23	4-7 20
best-intro|determiner|according|5-10|	2-3 17
best-intro|determiner|according|far|	2-3 8
best-intro|determiner|apposed|1|	1 -28
best-intro|determiner|direct|2-4|	1 -8	2-3 -8
best-intro|determiner|direct|5-10|	1 12	2-3 -19
best-intro|determiner|judging|-5|	1 -19
best-intro|determiner|judging|1|	1 24	4-7 11
best-intro|determiner|judging|2-4|	2-3 -9
best-intro|determiner|judging|5-10|	1 9	2-3 -13	4-7 25
best-intro|determiner|judging|far|	2-3 -9	4-7 25
best-intro|determiner|naked|0|	1 -28
best-intro|determiner|naked|1|	1 -31	2-3 9
best-intro|determiner|naked|2-4|	2-3 -14
best-intro|determiner|naked|5-10|	1 14
best-intro|determiner|other|0|	2-3 -8
best-intro|determiner|saying|0|	1 -14	2-3 32
best-intro|determiner|saying|1|	1 -13	2-3 -10	4-7 19
best-intro|determiner|saying|2-4|	1 7	4-7 14	8+ 27
best-intro|determiner|saying|5-10|	2-3 -7	8+ 24
best-intro|determiner|saying|far|	1 8	2-3 27	4-7 8
best-intro|determiner|thinking|1|	2-3 -20
best-intro|determiner|thinking|2-4|	2-3 8
best-intro|possessive|saying|0|	2-3 -25
best-intro|possessive|saying|2-4|	1 13	2-3 -8	4-7 -13
best-intro|possessive|saying|5-10|	2-3 -16	8+ 16
best-intro|preposition|according|2-4|	1 -20
best-intro|preposition|according|5-10|	4-7 20
best-intro|preposition|according|far|	2-3 -11	4-7 22
best-intro|preposition|direct|0|	1 -22
best-intro|preposition|direct|1|	2-3 -17
best-intro|preposition|direct|2-4|	1 -21	2-3 -24
best-intro|preposition|direct|5-10|	1 -14	2-3 18	4-7 13
best-intro|preposition|direct|far|	4-7 -10
best-intro|preposition|judging|1|	1 15	2-3 -15	4-7 26
best-intro|preposition|judging|2-4|	1 15	4-7 34	8+ 6
best-intro|preposition|judging|5-10|	1 -20	2-3 10
best-intro|preposition|judging|far|	4-7 -11
best-intro|preposition|naked|1|	2-3 -39
best-intro|preposition|naked|2-4|	1 17	2-3 6	4-7 12	8+ 6
best-intro|preposition|naked|5-10|	2-3 -10	4-7 18	8+ 18
best-intro|preposition|naked|far|	1 -11	2-3 -21	8+ 21
best-intro|preposition|other|1|	1 -13
best-intro|preposition|saying|0|	2-3 10	8+ 24
best-intro|preposition|saying|1|	1 22	2-3 -7	4-7 -9	8+ 25
best-intro|preposition|saying|2-4|	1 -52	4-7 35	8+ 23
best-intro|preposition|saying|5-10|	4-7 23	8+ 19
best-intro|preposition|saying|far|	2-3 -11	4-7 11	8+ 25
best-intro|preposition|thinking|5-10|	2-3 19
best-intro|pronoun|according|1|	2-3 17
best-intro|pronoun|judging|1|	2-3 -8	4-7 21
best-intro|pronoun|judging|5-10|	4-7 21
best-intro|pronoun|naked|2-4|	4-7 24
best-intro|pronoun|naked|5-10|	4-7 13
best-intro|pronoun|saying|1|	1 19	2-3 -8	4-7 24
best-intro|pronoun|saying|2-4|	2-3 18	4-7 26	8+ 19
best-intro|pronoun|saying|5-10|	1 13	2-3 26	4-7 23	8+ 18
best-intro|pronoun|saying|far|	2-3 -9	4-7 14
best-intro|quote|saying|0|	4-7 14	8+ 23
best-intro|quote|saying|1|	4-7 20
best-intro|quote|saying|2-4|	8+ 22
best-intro|quote|saying|5-10|	8+ 12
best-intro|start|according|0|	8+ 11
best-intro|start|according|1|	1 -19	4-7 16	8+ 11
best-intro|start|according|5-10|	8+ 21
best-intro|start|apposition|2-4|	2-3 -14
best-intro|start|direct|0|	4-7 19	8+ 37
best-intro|start|direct|far|	4-7 -10	8+ 33
best-intro|start|judging|0|	8+ 24
best-intro|start|judging|1|	4-7 8
best-intro|start|judging|far|	8+ 27
best-intro|start|naked|0|	1 -29	4-7 40	8+ 23
best-intro|start|naked|1|	1 10	2-3 -9	8+ 32
best-intro|start|naked|2-4|	4-7 12	8+ 19
best-intro|start|naked|5-10|	2-3 -26	4-7 24	8+ 20
best-intro|start|naked|far|	2-3 -11	4-7 18	8+ 7
best-intro|start|other|1|	4-7 12	8+ 20
best-intro|start|saying|0|	1 50	2-3 76	4-7 36	8+ 16
best-intro|start|saying|1|	2-3 20	4-7 49	8+ 8
best-intro|start|saying|2-4|	2-3 -16	4-7 37	8+ 21
best-intro|start|saying|5-10|	4-7 22	8+ 36
best-intro|start|saying|far|	2-3 -8	8+ 25
best-intro|start|thinking|0|	4-7 21
best-intro|stop|according|1|	4-7 13	8+ 11
best-intro|stop|according|5-10|	4-7 20
best-intro|stop|according|far|	8+ 8
best-intro|stop|apposed|5-10|	8+ 10
best-intro|stop|direct|0|	4-7 29
best-intro|stop|direct|1|	4-7 20	8+ 18
best-intro|stop|direct|2-4|	4-7 -6	8+ 22
best-intro|stop|direct|5-10|	4-7 19	8+ 31
best-intro|stop|judging|0|	2-3 -15
best-intro|stop|judging|1|	4-7 20
best-intro|stop|judging|2-4|	4-7 19
best-intro|stop|naked|1|	1 6	4-7 -20	8+ 28
best-intro|stop|naked|2-4|	1 27	2-3 17	8+ 17
best-intro|stop|naked|5-10|	1 -17	2-3 22	8+ 16
best-intro|stop|naked|far|	1 6	2-3 12	4-7 30	8+ 27
best-intro|stop|other|1|	1 21	2-3 20	4-7 30	8+ 6
best-intro|stop|relative|far|	8+ 26
best-intro|stop|saying|0|	1 33	2-3 19	4-7 30	8+ 13
best-intro|stop|saying|1|	1 16	2-3 60	4-7 40	8+ 10
best-intro|stop|saying|2-4|	4-7 43	8+ 12
best-intro|stop|saying|5-10|	4-7 47	8+ 20
best-intro|stop|saying|far|	2-3 -7	4-7 60	8+ 19
best-intro|stop|thinking|2-4|	2-3 19	8+ 14
best-intro|subordinator|direct|2-4|	2-3 -14
best-intro|subordinator|judging|1|	1 26	2-3 -17	4-7 20	8+ 13
best-intro|subordinator|judging|2-4|	1 10	2-3 7	4-7 17	8+ 19
best-intro|subordinator|judging|5-10|	1 -10	2-3 13	4-7 26
best-intro|subordinator|judging|far|	8+ 15
best-intro|subordinator|naked|2-4|	2-3 10
best-intro|subordinator|naked|5-10|	2-3 -16
best-intro|subordinator|naked|far|	2-3 -27
best-intro|subordinator|saying|1|	2-3 8
best-intro|subordinator|saying|2-4|	2-3 -32
best-intro|subordinator|saying|5-10|	1 -12	2-3 -40	4-7 31	8+ 24
best-intro|subordinator|saying|far|	1 14	2-3 13	4-7 42	8+ 26
best-intro|subordinator|thinking|2-4|	2-3 -22
best-intro|that|judging|1|	4-7 11
best-intro|that|naked|2-4|	2-3 -17	4-7 19	8+ 19
best-intro|that|naked|5-10|	1 12
best-intro|that|naked|far|	4-7 14
best-intro|that|saying|1|	1 -16	4-7 38	8+ 16
best-intro|that|saying|2-4|	2-3 30	4-7 36	8+ 13
best-intro|that|saying|5-10|	2-3 22	4-7 28	8+ 17
best-intro|that|saying|far|	4-7 25	8+ 18
best-intro|verb-judging|judging|0|	1 -8	4-7 18
best-intro|verb-judging|judging|2-4|	2-3 -13
best-intro|verb-judging|judging|5-10|	2-3 -8
best-intro|verb-judging|naked|2-4|	2-3 6	4-7 21
best-intro|verb-judging|naked|far|	1 9	2-3 -12	4-7 21
best-intro|verb-judging|saying|2-4|	2-3 11
best-intro|verb-judging|saying|5-10|	1 19	2-3 19	4-7 27
best-intro|verb-judging|saying|far|	1 -34	2-3 -35	4-7 21
best-intro|verb-saying|according|2-4|	2-3 -10	4-7 -11
best-intro|verb-saying|direct|5-10|	1 24
best-intro|verb-saying|judging|2-4|	2-3 20	4-7 15	8+ 16
best-intro|verb-saying|naked|2-4|	1 17
best-intro|verb-saying|naked|5-10|	1 -12	2-3 -24	4-7 -14
best-intro|verb-saying|naked|far|	1 -26	2-3 -25
best-intro|verb-saying|saying|0|	4-7 9	8+ -9
best-intro|verb-saying|saying|2-4|	1 -6	2-3 29
best-intro|verb-saying|saying|5-10|	2-3 9
best-intro|verb-saying|saying|far|	1 -23	2-3 8
best-intro|verb-thinking|judging|2-4|	4-7 17
best-intro|verb-thinking|judging|5-10|	2-3 -6
best-intro|verb-thinking|saying|2-4|	1 8	2-3 -13	4-7 30	8+ 16
best-intro|verb-thinking|saying|5-10|	1 -24	2-3 21	4-7 30
best-intro|verb-thinking|thinking|0|	1 -6
best-intro|word|according|0|	2-3 8
best-intro|word|according|1|	1 18	4-7 22
best-intro|word|according|2-4|	2-3 28	4-7 35	8+ 9
best-intro|word|according|5-10|	1 -25	4-7 -8	8+ 8
best-intro|word|according|far|	1 13	2-3 -18	4-7 18
best-intro|word|apposed|5-10|	4-7 24
best-intro|word|direct|0|	2-3 -18
best-intro|word|direct|1|	2-3 -16
best-intro|word|direct|2-4|	1 -32	2-3 25	4-7 13
best-intro|word|direct|5-10|	1 -33	2-3 -23
best-intro|word|direct|far|	1 6	2-3 9	4-7 8
best-intro|word|judging|2-4|	4-7 -9	8+ 16
best-intro|word|judging|5-10|	1 7	2-3 -10	4-7 -6	8+ 16
best-intro|word|naked|0|	1 -18	2-3 -21
best-intro|word|naked|1|	1 -57	2-3 -31
best-intro|word|naked|2-4|	2-3 -9	4-7 -37
best-intro|word|naked|5-10|	2-3 12	4-7 10	8+ 18
best-intro|word|naked|far|	2-3 19	4-7 -11	8+ 13
best-intro|word|other|5-10|	2-3 -11
best-intro|word|saying|0|	1 -29	2-3 -15	4-7 -13	8+ 39
best-intro|word|saying|1|	1 -7	2-3 18
best-intro|word|saying|2-4|	1 -17	2-3 -16	4-7 14	8+ 33
best-intro|word|saying|5-10|	2-3 8	8+ 32
best-intro|word|saying|far|	1 6	2-3 13	8+ 11
best-intro|word|thinking|2-4|	1 -12	2-3 -15	4-7 24
best-intro|word|thinking|5-10|	1 -11
best-intro|—|saying|2-4|	4-7 20
best-intro|’|saying|2-4|	4-7 11
best-lead|lower|,|according|	according-to 34
best-lead|lower|,|naked|	named-nearby 9
best-lead|lower|,|other|	verb-then-speaker 13
best-lead|lower|,|saying|	quote-then-speaker -14	quote-then-verb 22	sentence-before 25	speaker-then-quote 34
best-lead|lower|-|saying|	speaker-then-quote 26
best-lead|lower|:|direct|	speaker-then-quote -9
best-lead|lower|:|judging|	speaker-then-quote 11
best-lead|lower|:|naked|	named-nearby 10	topic -26
best-lead|lower|:|saying|	quote-then-verb 21	speaker-then-quote -26
best-lead|lower|;|according|	according-to 9
best-lead|lower|adverb|according|	according-to -12
best-lead|lower|adverb|judging|	speaker-then-quote 15
best-lead|lower|adverb|naked|	named-nearby -11
best-lead|lower|adverb|saying|	quote-then-speaker -6	quote-then-verb 19	sentence-before -17	speaker-then-quote 9	verb-then-speaker -12
best-lead|lower|auxiliary|according|	according-to 18
best-lead|lower|auxiliary|judging|	speaker-then-quote -9
best-lead|lower|auxiliary|naked|	named-nearby 15	possessor -18	topic 20
best-lead|lower|auxiliary|other|	quote-then-verb 11
best-lead|lower|auxiliary|saying|	quote-then-speaker 14	speaker-then-quote 44	verb-then-speaker -7
best-lead|lower|auxiliary|thinking|	speaker-then-quote -12
best-lead|lower|capital|according|	according-to 6
best-lead|lower|capital|direct|	speaker-then-quote 22
best-lead|lower|capital|judging|	speaker-then-quote 11
best-lead|lower|capital|naked|	named-nearby 9	topic 6
best-lead|lower|capital|saying|	quote-then-speaker 24	quote-then-verb -16	speaker-then-quote 59	verb-then-speaker 14
best-lead|lower|coordinator|according|	according-to 6
best-lead|lower|coordinator|direct|	speaker-then-quote -18
best-lead|lower|coordinator|naked|	named-nearby 8	topic -21
best-lead|lower|coordinator|saying|	quote-then-verb -18	speaker-then-quote 25
best-lead|lower|determiner|apposed|	quote-then-speaker -12
best-lead|lower|determiner|direct|	quote-then-speaker -23
best-lead|lower|determiner|judging|	quote-then-speaker 10
best-lead|lower|determiner|naked|	named-nearby -12	topic 10
best-lead|lower|determiner|saying|	quote-then-verb 39	sentence-before -26	verb-then-speaker 18
best-lead|lower|determiner|thinking|	speaker-then-quote -13
best-lead|lower|possessive|judging|	speaker-then-quote 24
best-lead|lower|possessive|naked|	possessor -17
best-lead|lower|possessive|saying|	quote-then-speaker 21	speaker-then-quote 41
best-lead|lower|preposition|according|	according-to 6	sentence-before -12
best-lead|lower|preposition|apposed|	speaker-then-quote -10
best-lead|lower|preposition|direct|	quote-then-speaker -22
best-lead|lower|preposition|naked|	named-nearby 6	possessor 10
best-lead|lower|preposition|other|	quote-then-verb -12
best-lead|lower|preposition|saying|	quote-then-verb -6	sentence-before -6	speaker-then-quote 10
best-lead|lower|preposition|shared|	speaker-then-quote 6
best-lead|lower|preposition|thinking|	speaker-then-quote 26
best-lead|lower|pronoun|direct|	speaker-then-quote 23
best-lead|lower|pronoun|judging|	speaker-then-quote -9
best-lead|lower|pronoun|naked|	named-nearby -11
best-lead|lower|pronoun|saying|	quote-then-speaker 11	quote-then-verb 18	speaker-then-quote 18	verb-then-speaker 14
best-lead|lower|pronoun|shared|	quote-then-speaker 8
best-lead|lower|pronoun|thinking|	quote-then-speaker 26
best-lead|lower|quote|judging|	speaker-then-quote 19
best-lead|lower|quote|naked|	named-nearby -31
best-lead|lower|quote|saying|	speaker-then-quote 22
best-lead|lower|subordinator|according|	according-to 22
best-lead|lower|subordinator|apposed|	quote-then-speaker -6
best-lead|lower|subordinator|direct|	speaker-then-quote -29
best-lead|lower|subordinator|judging|	speaker-then-quote 15
best-lead|lower|subordinator|naked|	named-nearby 20	possessor 8	topic -9
best-lead|lower|subordinator|saying|	quote-then-speaker -17	speaker-then-quote 9
best-lead|lower|subordinator|thinking|	speaker-then-quote -22
best-lead|lower|that|according|	according-to 16
best-lead|lower|that|judging|	speaker-then-quote 14
best-lead|lower|that|naked|	named-nearby 32
best-lead|lower|that|saying|	quote-then-speaker 23	quote-then-verb 17
best-lead|lower|verb-judging|according|	according-to -11
best-lead|lower|verb-judging|naked|	named-nearby 10	topic 31
best-lead|lower|verb-judging|saying|	quote-then-speaker 33	speaker-then-quote -6
best-lead|lower|verb-saying|according|	according-to -10
best-lead|lower|verb-saying|direct|	speaker-then-quote 8
best-lead|lower|verb-saying|judging|	speaker-then-quote 21
best-lead|lower|verb-saying|naked|	named-nearby -14	topic 17
best-lead|lower|verb-saying|saying|	quote-then-verb 23	speaker-then-quote 17
best-lead|lower|verb-saying|shared|	quote-then-speaker -25
best-lead|lower|verb-thinking|judging|	speaker-then-quote 23
best-lead|lower|verb-thinking|naked|	named-nearby 8
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -10
best-lead|lower|word|according|	according-to 21
best-lead|lower|word|apposed|	quote-then-speaker 8
best-lead|lower|word|direct|	quote-then-speaker -16	sentence-before -19
best-lead|lower|word|naked|	named-nearby -8	possessor -15	topic 13
best-lead|lower|word|saying|	sentence-before 10	speaker-then-quote 9	verb-then-speaker 7
best-lead|lower|word|thinking|	speaker-then-quote -6
best-lead|lower|’|saying|	speaker-then-quote 22
best-lead|other|:|saying|	speaker-then-quote -13
best-lead|other|auxiliary|saying|	speaker-then-quote 15
best-lead|other|start|saying|	quote-then-verb 11
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|saying|	quote-then-verb 13
best-lead|other|that|saying|	speaker-then-quote -18
best-lead|other|word|naked|	topic -16
best-lead|other|word|saying|	speaker-then-quote -18
best-lead|upper|'|saying|	quote-then-speaker -21
best-lead|upper|(|naked|	named-nearby -6
best-lead|upper|(|saying|	quote-then-speaker 6	quote-then-verb -17	speaker-then-quote -16
best-lead|upper|)|naked|	interview 13	named-nearby 6
best-lead|upper|,|according|	according-to 11
best-lead|upper|,|apposed|	quote-then-speaker -28	speaker-then-quote -9
best-lead|upper|,|direct|	speaker-then-quote 18
best-lead|upper|,|judging|	speaker-then-quote 19
best-lead|upper|,|naked|	named-nearby -11	possessor -17	signature -25	topic -28
best-lead|upper|,|other|	quote-then-verb -19
best-lead|upper|,|relative|	speaker-then-quote -24
best-lead|upper|,|saying|	quote-then-speaker -35	quote-then-verb -23	speaker-then-quote 22	verb-then-speaker -11
best-lead|upper|,|shared|	quote-then-speaker -19
best-lead|upper|,|thinking|	speaker-then-quote 17
best-lead|upper|-|naked|	named-nearby -6
best-lead|upper|-|saying|	quote-then-speaker 21
best-lead|upper|:|according|	according-to 21	sentence-before -7
best-lead|upper|:|apposed|	speaker-then-quote 33
best-lead|upper|:|direct|	speaker-then-quote -13
best-lead|upper|:|judging|	speaker-then-quote 27
best-lead|upper|:|naked|	interview 9	named-nearby 46	possessor -10	topic -12
best-lead|upper|:|other|	quote-then-verb -20
best-lead|upper|:|saying|	quote-then-speaker 27	sentence-after 27	sentence-before -7	speaker-then-quote 9
best-lead|upper|:|thinking|	speaker-then-quote 15
best-lead|upper|auxiliary|direct|	speaker-then-quote 6
best-lead|upper|auxiliary|naked|	named-nearby 25	possessor -28
best-lead|upper|auxiliary|saying|	sentence-before -21
best-lead|upper|capital|according|	according-to -14
best-lead|upper|capital|direct|	speaker-then-quote 13
best-lead|upper|capital|judging|	quote-then-verb -18	speaker-then-quote -24
best-lead|upper|capital|naked|	signature -19	topic -33
best-lead|upper|capital|other|	quote-then-verb -13
best-lead|upper|capital|saying|	quote-then-verb -30	speaker-then-quote -6
best-lead|upper|coordinator|direct|	speaker-then-quote -8
best-lead|upper|coordinator|naked|	named-nearby -33	topic -17
best-lead|upper|coordinator|saying|	quote-then-verb -21
best-lead|upper|determiner|according|	according-to -13
best-lead|upper|determiner|apposed|	speaker-then-quote -6
best-lead|upper|determiner|direct|	quote-then-speaker 15
best-lead|upper|determiner|judging|	speaker-then-quote -10
best-lead|upper|determiner|naked|	named-nearby 6
best-lead|upper|determiner|other|	quote-then-verb -19
best-lead|upper|determiner|saying|	quote-then-speaker 22	quote-then-verb -18	speaker-then-quote -7	verb-then-speaker -21
best-lead|upper|determiner|thinking|	speaker-then-quote 11
best-lead|upper|possessive|direct|	speaker-then-quote -23
best-lead|upper|possessive|naked|	named-nearby -8
best-lead|upper|possessive|saying|	quote-then-speaker -40	speaker-then-quote -44
best-lead|upper|preposition|according|	according-to -19
best-lead|upper|preposition|direct|	speaker-then-quote -26
best-lead|upper|preposition|judging|	quote-then-speaker -31	quote-then-verb -13	speaker-then-quote 18
best-lead|upper|preposition|naked|	named-nearby -13	possessor 25	topic -28
best-lead|upper|preposition|relative|	speaker-then-quote -36
best-lead|upper|preposition|saying|	quote-then-verb -28	sentence-before 14	speaker-then-quote -26	verb-then-speaker -34
best-lead|upper|preposition|shared|	speaker-then-quote -25
best-lead|upper|preposition|thinking|	speaker-then-quote 19
best-lead|upper|pronoun|saying|	speaker-then-quote -9
best-lead|upper|quote|saying|	quote-then-speaker 19	quote-then-verb 20	sentence-after 8	sentence-before 33
best-lead|upper|start|according|	according-to -17
best-lead|upper|start|apposition|	quote-then-speaker -14
best-lead|upper|start|direct|	paragraph-before -7	quote-then-speaker 24	sentence-after 18
best-lead|upper|start|judging|	colon 18	paragraph-before -17	quote-then-verb 15
best-lead|upper|start|naked|	colon 28	interview 15	named-before -8	signature -17	topic 27	transcript 39
best-lead|upper|start|other|	quote-then-verb 19
best-lead|upper|start|saying|	colon 17	paragraph-before -10	quote-then-speaker 32	quote-then-verb 39	sentence-after 35
best-lead|upper|start|thinking|	quote-then-speaker -14
best-lead|upper|stop|according|	according-to 11	sentence-before 27
best-lead|upper|stop|apposed|	sentence-before 6
best-lead|upper|stop|direct|	quote-then-speaker 29
best-lead|upper|stop|judging|	sentence-before 25
best-lead|upper|stop|naked|	topic 17
best-lead|upper|stop|other|	quote-then-verb 32	sentence-before 7
best-lead|upper|stop|relative|	sentence-before 21
best-lead|upper|stop|saying|	quote-then-speaker 24	quote-then-verb 29	sentence-after 30	sentence-before 30
best-lead|upper|stop|thinking|	sentence-before 22
best-lead|upper|subordinator|direct|	speaker-then-quote 18
best-lead|upper|subordinator|judging|	speaker-then-quote 34
best-lead|upper|subordinator|naked|	named-nearby -15
best-lead|upper|subordinator|saying|	quote-then-speaker -22	speaker-then-quote -11
best-lead|upper|that|saying|	speaker-then-quote 27
best-lead|upper|verb-judging|naked|	named-nearby -24	possessor -21
best-lead|upper|verb-judging|saying|	quote-then-speaker -22	speaker-then-quote -29
best-lead|upper|verb-saying|according|	according-to -12
best-lead|upper|verb-saying|direct|	speaker-then-quote 14
best-lead|upper|verb-saying|judging|	speaker-then-quote 6
best-lead|upper|verb-saying|naked|	named-nearby -18	topic -7
best-lead|upper|verb-saying|saying|	sentence-before -20	speaker-then-quote -10	verb-then-speaker -10
best-lead|upper|word|according|	according-to -9	sentence-before -8
best-lead|upper|word|apposed|	quote-then-speaker -21	speaker-then-quote 13
best-lead|upper|word|direct|	speaker-then-quote -13
best-lead|upper|word|judging|	speaker-then-quote -27
best-lead|upper|word|naked|	named-nearby -15	possessor -7
best-lead|upper|word|other|	quote-then-verb -13	speaker-then-quote -11
best-lead|upper|word|saying|	quote-then-speaker -13	quote-then-verb -12	sentence-before -47	speaker-then-quote -16	verb-then-speaker -27
best-lead|upper|word|shared|	quote-then-speaker -14
best-lead|upper|word|thinking|	quote-then-speaker -20
best-lead|upper|—|saying|	sentence-before 6
best-lemma|	accusare 9	achar -7	acknowledge 37	aclarar 22	acquiescer 6	acusar 22	add -11	adiantar 8	admettre 12	admitir 13	advise -20	affermare -6	affirmer 15	agacer -15	aggiungere 27	agree 15	ajouter -12	allege 25	allow -6	amuser 8	announce 30	annunciare 16	answer -8	anticipare -8	antwoorden 13	antworten 17	anunciar -13	apelar 9	aplaudir 12	apologise -28	apostillar 12	appen 16	apuntar 23	asegurar 6	ask 29	assegurar 23	assert 16	assicurare -6	assure 32	assurer 24	atestar 11	atribuir -10	attaccare 10	attendre 9	attestieren 16	attribute -29	auspicare 13	avaliar 19	avertir 16	avisar -10	avouer 7	avvertire 21	avvisare 8	añadir 10	back -20	befinden 22	begründen 20	bekennen 18	believe -6	beloven -8	bemängeln 7	benadrukken 15	berichten -22	beslissen 20	bestätigen -20	bevestigen -11	bill -31	bitten 21	blast 11	blijven -13	boast 25	bromear 9	brummen 17	calificar 21	call 27	caution 19	celebrar 17	challenge 19	chamar -17	chant 17	chiarire -7	chiedere -8	chiosare 17	cite 10	claim 27	comentar 19	comment 19	commentare 6	compare -33	complain 19	completar 25	comunicare -8	concede -9	concedere 12	conclude 22	conclure 14	condemn 22	confermare -7	confessar -12	confidare 7	confier 24	confirm 24	confirmar -9	confirmer -17	congratulate 24	considerar 17	constateren 11	contend 16	contestar -15	contestare -9	continue 33	contrapor -11	correggere 21	counter 28	crier 22	criticize 22	deadpan 15	debate -34	decir 7	declare 22	decline -25	defend 18	defender -16	definir 18	definire 25	demandar -15	demander 22	denounce 22	denunciar 13	deny 8	descartar 24	describe 8	describir 10	deslizar 20	destacar 29	detallar 13	dichiarare -11	disclose -26	discordar 6	discuss 23	dismiss 19	disparar -17	dispute -20	ditar 16	dizer 12	dub 8	défendre 20	démentir 20	dénoncer 13	déplorer 15	désoler 9	détailler 9	echo 17	eisen -11	email 13	emphasize -6	endorse 20	enquérir 15	entender 21	ergänzen 24	erkennen 18	erklären 16	erwidern 15	esclarecer -21	escrever 10	escribir 10	esprimere 16	estimer 22	evitar 6	exclure 11	exigir 15	expect 14	explain 28	explicar -8	expliquer 7	expresar -6	express 31	falar 15	festejar 13	find -18	fluisteren 20	foeteren 6	fordern -7	fume 21	féliciter 26	garantire 16	garantizar 18	gausser 14	geben 8	geven 22	giudicare 13	glimlachen 15	glisser 14	gracejar 8	grappen 13	greet 20	gridare 9	grijnzen 11	grincer 13	hablar 25	hadern 6	hail 29	halten 14	heben 15	heißen -22	hekelen -11	herinneren -11	heten -27	identify 7	imager 18	incalzare 11	indicar 14	indiquer 15	informar 19	informeren 14	insist 8	insister 17	insistere 18	insistir 14	intend 23	interrompere 14	introduce -26	invitare -6	inviter -14	ironiser 9	ironizar 20	issue 7	joke 13	jubelen 9	jubiler 15	juger 25	justificar 11	klagen -11	klinken 20	kommentieren 7	kritisieren -18	kündigen 15	label -20	lachen 19	lamentar 13	lamentarse 6	laten -9	laugh 18	leggen 13	leggere 17	lehnen -10	lembrar -12	like 25	limitar 26	lire -19	list -45	llamar 9	loben 12	louer 18	luiden 18	lâcher 14	mailen 19	mandar 25	manifestar -7	marteler 15	meinen 9	melden 22	mention 12	message -12	mijmeren 6	mock 24	moquer 12	murmeln 7	murmur 28	murmurer 7	muse 16	name -42	need -26	negar 19	negare 18	noemen 21	none -11	note 15	noter 8	obiettare 20	object -12	observe -17	observer 6	offer -12	ontkennen 8	oordelen 11	opinar 6	opmerken 23	order -17	orten 14	parlare 29	parler 15	pedir 34	peinzen 22	pester 12	philosopher 15	plaider -17	plaisanter 8	plead -29	pledge 32	point -15	portray 23	poursuivre 8	praise 26	precisar 12	precisare 17	predict 24	prefer -26	preferir -12	preguntar -12	press 16	prevedere 15	prijzen 15	proclaim 23	promettere 23	promettre 34	proporre -20	propose 19	protester 24	préciser 16	prédire 22	préférer 12	prévenir -11	puntualizzare 20	qualifier 15	queixar -7	quejarse 10	question 7	quip 21	quote -38	raccontare -14	raconter 17	railler 10	raise -41	rappeler -7	rate -35	razonar -11	reageren 10	recitare 16	reclamar 22	reconhecer 17	reconnaître 18	reconocer 19	record -22	recount 24	rectifier 18	refer 7	referir -16	reiterate 17	rejeitar 11	rekenen 19	relatar -11	relativiser 22	relever 18	remark 36	rematar 8	remind -11	repeat -16	repetir 6	replicare 17	reply 19	reponer 8	reprendre 16	reprochar 19	respond 13	responder 16	retorquir 7	retort 28	retrucar 21	reveal -26	revelar 13	ribadire 16	ribattere 24	riconoscere 22	ricordare 16	riferire 13	rigoler 8	ringraziare 28	rire 9	rispondere 6	rivelare -9	roar 14	roepen 13	rufen 15	räumen -14	réagir 19	réclamer -15	réfuter -11	réjouir 7	répliquer 11	répondre 15	résumer 16	rétorquer 17	saber -8	sagen 24	saluer 17	salutare 11	sapere 27	savourer 6	say 24	scandire 16	schamperen 13	schließen 9	schreiben 21	schrijven -7	scrivere -11	see 14	seek 6	sehen 10	sentenciar 6	señalar 23	sfogare 6	shoot -13	shout 6	show -18	sign 18	sing -25	sintetizar 24	sintetizzare 10	soltar 11	sommen 7	sorrir 9	sostener 7	sostenere -11	sottolineare 13	souffler 15	soupirer 7	souri 13	sourire 14	souvenir 19	speak -8	spiegare 11	sprechen 17	spreken 19	staan -9	state 33	stellen -13	stress 23	sublinhar 11	submit 15	subrayar 9	suggest 21	support -13	suspirar 10	sustentar 21	tachar 21	tagliare 13	tell 19	tempérer 17	terciar 12	testify 7	text -14	thank -9	think 25	title -21	tonen 22	trancher 23	trekken 6	trouver 7	try 6	tweet 14	unlisted 7	urge 19	urteilen 12	use -29	vatten 17	ver 13	verklaren -13	verkünden 22	verraten 14	versichern -13	versprechen -13	vertellen 10	verweisen -8	view -25	voegen 12	voir 27	vote -31	vouloir -12	vow 36	waarschuwen 22	warn -7	warnen 12	wave 12	weigeren 23	weisen -10	werben 17	werfen -14	wettern 15	whisper 12	widersprechen 12	wijzen 16	willen -7	würdigen -10	yell 26	zeggen 10	zeigen 23	zien 14	zitieren 10	zweren 12	écrire -8	évoquer 34
best-lemma|accuse|speaker-then-quote|	5-10 24	far 22
best-lemma|achar|speaker-then-quote|	5-10 -8
best-lemma|acknowledge|speaker-then-quote|	2-4 19
best-lemma|aclarar|quote-then-verb|	1 9
best-lemma|aclarar|verb-then-speaker|	2-4 20
best-lemma|acusar|speaker-then-quote|	2-4 15	5-10 18
best-lemma|add|quote-then-speaker|	0 21
best-lemma|add|quote-then-verb|	0 16
best-lemma|add|sentence-before|	1 22
best-lemma|add|speaker-then-quote|	1 -9	2-4 8	far -15
best-lemma|admettre|quote-then-verb|	1 7
best-lemma|admitir|sentence-before|	5-10 15
best-lemma|admitir|speaker-then-quote|	0 6	5-10 14
best-lemma|admit|speaker-then-quote|	1 7
best-lemma|advertir|speaker-then-quote|	5-10 -7
best-lemma|advise|quote-then-speaker|	0 23
best-lemma|advise|speaker-then-quote|	2-4 -16
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	2-4 16	far 15
best-lemma|afirmar|quote-then-verb|	1 9
best-lemma|afirmar|speaker-then-quote|	5-10 -8
best-lemma|aggiungere|speaker-then-quote|	1 20	5-10 10
best-lemma|aggiungere|verb-then-speaker|	1 13
best-lemma|ajouter|quote-then-speaker|	2-4 15
best-lemma|ajouter|quote-then-verb|	1 12
best-lemma|allege|speaker-then-quote|	5-10 22
best-lemma|ammettere|quote-then-verb|	1 14
best-lemma|amuser|quote-then-verb|	1 8
best-lemma|announce|quote-then-speaker|	0 11
best-lemma|answer|quote-then-speaker|	0 14
best-lemma|answer|speaker-then-quote|	1 -14	5-10 -22
best-lemma|antwoorden|quote-then-verb|	1 21
best-lemma|antworten|quote-then-verb|	1 13
best-lemma|aplaudir|speaker-then-quote|	1 12
best-lemma|apologise|speaker-then-quote|	far -25
best-lemma|apostillar|quote-then-verb|	1 11
best-lemma|appeler|speaker-then-quote|	0 -23	2-4 16
best-lemma|appen|quote-then-verb|	1 16
best-lemma|argue|quote-then-speaker|	0 -22
best-lemma|argue|speaker-then-quote|	1 -11	2-4 35	5-10 12
best-lemma|asegurar|quote-then-verb|	1 23
best-lemma|asegurar|speaker-then-quote|	5-10 22
best-lemma|ask|paragraph-before|	far 20
best-lemma|ask|quote-then-speaker|	0 10
best-lemma|ask|quote-then-verb|	0 6
best-lemma|ask|sentence-after|	0 -6
best-lemma|ask|sentence-before|	1 10	5-10 23
best-lemma|ask|speaker-then-quote|	1 21	2-4 31	far 18
best-lemma|assicurare|quote-then-verb|	1 17
best-lemma|assicurare|sentence-before|	far -11
best-lemma|assicurare|speaker-then-quote|	2-4 19
best-lemma|assicurare|verb-then-speaker|	1 22
best-lemma|assurer|quote-then-verb|	1 11
best-lemma|assurer|speaker-then-quote|	2-4 14	5-10 17
best-lemma|assure|quote-then-speaker|	0 12
best-lemma|auspicare|speaker-then-quote|	2-4 13
best-lemma|avisar|quote-then-verb|	1 17
best-lemma|avisar|speaker-then-quote|	1 -14
best-lemma|avvertire|verb-then-speaker|	1 21
best-lemma|back|speaker-then-quote|	0 -23
best-lemma|befinden|quote-then-verb|	1 19
best-lemma|bekennen|quote-then-verb|	1 10
best-lemma|berichten|sentence-before|	5-10 -7
best-lemma|bestätigen|speaker-then-quote|	2-4 -8
best-lemma|beteuern|quote-then-verb|	1 7
best-lemma|betonen|quote-then-verb|	1 20
best-lemma|bill|speaker-then-quote|	2-4 -24
best-lemma|bromear|quote-then-verb|	1 9
best-lemma|brummen|quote-then-verb|	1 17
best-lemma|calificar|speaker-then-quote|	2-4 16
best-lemma|call|quote-then-speaker|	0 23
best-lemma|call|speaker-then-quote|	1 15	2-4 29	5-10 13	far 17
best-lemma|caution|speaker-then-quote|	2-4 13
best-lemma|celebrar|quote-then-verb|	1 6
best-lemma|chamar|speaker-then-quote|	0 -10	2-4 -14
best-lemma|chant|quote-then-speaker|	0 14
best-lemma|chant|speaker-then-quote|	0 21
best-lemma|chiamare|quote-then-verb|	1 22
best-lemma|chiamare|speaker-then-quote|	0 -6	2-4 -15
best-lemma|chiedere|quote-then-verb|	1 13
best-lemma|chiedere|speaker-then-quote|	0 15	5-10 -10
best-lemma|claim|speaker-then-quote|	2-4 6	5-10 29
best-lemma|comentar|speaker-then-quote|	5-10 12
best-lemma|commenter|quote-then-verb|	1 16
best-lemma|compare|speaker-then-quote|	2-4 -27
best-lemma|complain|speaker-then-quote|	2-4 8	5-10 17
best-lemma|concedere|quote-then-verb|	1 11
best-lemma|concedere|verb-then-speaker|	1 7
best-lemma|concede|quote-then-speaker|	0 11
best-lemma|concede|quote-then-verb|	0 11
best-lemma|concede|speaker-then-quote|	2-4 -21
best-lemma|conclude|quote-then-speaker|	0 18
best-lemma|conclude|sentence-before|	1 14
best-lemma|conclude|speaker-then-quote|	1 17
best-lemma|conclure|quote-then-verb|	1 14
best-lemma|conclure|speaker-then-quote|	1 7
best-lemma|confermare|speaker-then-quote|	2-4 -9
best-lemma|confier|quote-then-verb|	1 22
best-lemma|confirmar|speaker-then-quote|	far -11
best-lemma|confirmer|speaker-then-quote|	far -17
best-lemma|confirm|speaker-then-quote|	5-10 23
best-lemma|considerar|speaker-then-quote|	0 10	2-4 16	5-10 21
best-lemma|constateren|quote-then-verb|	1 11
best-lemma|contar|quote-then-verb|	1 10
best-lemma|contestar|quote-then-verb|	1 20
best-lemma|contestar|speaker-then-quote|	2-4 -15
best-lemma|continue|quote-then-speaker|	0 21
best-lemma|continue|sentence-before|	1 9
best-lemma|continue|speaker-then-quote|	1 16	5-10 20
best-lemma|correct|speaker-then-quote|	2-4 -21
best-lemma|decir|speaker-then-quote|	2-4 13
best-lemma|declarar|quote-then-verb|	1 6
best-lemma|declarar|speaker-then-quote|	2-4 26	5-10 -15
best-lemma|declare|quote-then-speaker|	0 16
best-lemma|declare|speaker-then-quote|	2-4 -15	5-10 16
best-lemma|decline|speaker-then-quote|	5-10 -17	far -26
best-lemma|defender|quote-then-verb|	1 -7
best-lemma|defender|speaker-then-quote|	2-4 -13
best-lemma|definire|speaker-then-quote|	0 12	2-4 16
best-lemma|demander|quote-then-verb|	1 14
best-lemma|demander|speaker-then-quote|	1 9	2-4 18
best-lemma|describe|speaker-then-quote|	1 30	2-4 9
best-lemma|deslizar|speaker-then-quote|	2-4 20
best-lemma|dire|quote-then-speaker|	2-4 9
best-lemma|dire|quote-then-verb|	1 28
best-lemma|dire|sentence-before|	2-4 9	5-10 7
best-lemma|dire|speaker-then-quote|	0 7	2-4 15	5-10 11
best-lemma|discordar|speaker-then-quote|	1 6
best-lemma|dismiss|speaker-then-quote|	2-4 14
best-lemma|dizer|quote-then-verb|	1 20
best-lemma|dizer|speaker-then-quote|	2-4 24	5-10 21
best-lemma|déclarer|quote-then-verb|	1 6
best-lemma|dénoncer|speaker-then-quote|	2-4 11
best-lemma|désoler|quote-then-verb|	1 9
best-lemma|détailler|quote-then-verb|	1 9
best-lemma|email|speaker-then-quote|	5-10 17
best-lemma|erkennen|speaker-then-quote|	2-4 18
best-lemma|erklären|quote-then-verb|	1 16
best-lemma|erwidern|quote-then-verb|	1 15
best-lemma|erzählen|sentence-before|	5-10 10
best-lemma|escrever|speaker-then-quote|	2-4 8
best-lemma|escribir|speaker-then-quote|	2-4 10
best-lemma|esprimere|speaker-then-quote|	0 16
best-lemma|estimer|speaker-then-quote|	2-4 18	5-10 19
best-lemma|evitar|speaker-then-quote|	5-10 6
best-lemma|exigir|speaker-then-quote|	0 21
best-lemma|explain|quote-then-speaker|	0 21
best-lemma|explain|sentence-before|	1 14	5-10 10
best-lemma|explain|speaker-then-quote|	1 21	2-4 26	far 19
best-lemma|explain|verb-then-speaker|	1 16
best-lemma|explicar|quote-then-verb|	1 6
best-lemma|expliquer|quote-then-verb|	1 6
best-lemma|express|speaker-then-quote|	2-4 25	far 21
best-lemma|faire_valoir|quote-then-speaker|	2-4 6
best-lemma|faire_valoir|quote-then-verb|	1 11
best-lemma|faire_valoir|speaker-then-quote|	2-4 -10
best-lemma|falar|speaker-then-quote|	1 15
best-lemma|felicitar|sentence-before|	far -7
best-lemma|finden|quote-then-verb|	1 15
best-lemma|find|speaker-then-quote|	0 -10	1 23	2-4 -28	5-10 -18	far -7
best-lemma|fluisteren|quote-then-verb|	1 20
best-lemma|foeteren|quote-then-verb|	1 7
best-lemma|fume|quote-then-speaker|	0 23
best-lemma|féliciter|speaker-then-quote|	2-4 24
best-lemma|garantire|speaker-then-quote|	2-4 16
best-lemma|garantir|speaker-then-quote|	2-4 -14	5-10 17
best-lemma|geben|quote-then-verb|	1 19
best-lemma|geven|quote-then-verb|	1 23
best-lemma|giudicare|speaker-then-quote|	2-4 13
best-lemma|giurare|quote-then-verb|	1 10
best-lemma|glisser|quote-then-speaker|	2-4 7
best-lemma|glisser|quote-then-verb|	1 13
best-lemma|grappen|quote-then-verb|	1 13
best-lemma|grijnzen|quote-then-verb|	1 11
best-lemma|grincer|quote-then-verb|	1 13
best-lemma|hablar|speaker-then-quote|	1 22
best-lemma|halten|quote-then-verb|	1 11
best-lemma|halten|speaker-then-quote|	2-4 8
best-lemma|hear|quote-then-speaker|	1 26
best-lemma|hear|speaker-then-quote|	far -15
best-lemma|heißen|speaker-then-quote|	0 -13	2-4 -10	5-10 -11
best-lemma|heißen|verb-then-speaker|	1 9	2-4 -13
best-lemma|hekelen|speaker-then-quote|	2-4 -11
best-lemma|herinneren|quote-then-verb|	1 8
best-lemma|heten|quote-then-speaker|	2-4 -10
best-lemma|heten|speaker-then-quote|	0 -12	2-4 -13
best-lemma|houden|quote-then-verb|	1 11
best-lemma|houden|speaker-then-quote|	2-4 -8
best-lemma|imager|quote-then-verb|	1 8
best-lemma|indicar|speaker-then-quote|	far 13
best-lemma|indiquer|quote-then-verb|	1 17
best-lemma|indiquer|speaker-then-quote|	2-4 19
best-lemma|informar|speaker-then-quote|	far 13
best-lemma|insist|speaker-then-quote|	2-4 32
best-lemma|introduce|speaker-then-quote|	2-4 -14
best-lemma|invitare|speaker-then-quote|	2-4 -6
best-lemma|ironiser|quote-then-verb|	1 9
best-lemma|ironizar|quote-then-verb|	1 6
best-lemma|ironizar|speaker-then-quote|	2-4 19
best-lemma|issue|speaker-then-quote|	5-10 30	far 15
best-lemma|joke|quote-then-speaker|	0 20
best-lemma|joke|quote-then-verb|	0 19
best-lemma|joke|speaker-then-quote|	1 8	5-10 14
best-lemma|jubelen|quote-then-verb|	1 9
best-lemma|jubiler|quote-then-verb|	1 15
best-lemma|juger|quote-then-verb|	1 11
best-lemma|juger|speaker-then-quote|	0 21
best-lemma|justificar|quote-then-verb|	1 14
best-lemma|klagen|quote-then-verb|	1 17
best-lemma|know|speaker-then-quote|	2-4 -22
best-lemma|kündigen|speaker-then-quote|	2-4 15
best-lemma|label|speaker-then-quote|	0 -23	2-4 -14
best-lemma|lachen|quote-then-verb|	1 16
best-lemma|lachen|sentence-after|	0 12
best-lemma|lamentar|quote-then-verb|	1 15
best-lemma|lamentar|speaker-then-quote|	5-10 20
best-lemma|lancer|quote-then-speaker|	2-4 11
best-lemma|lancer|quote-then-verb|	1 17
best-lemma|lassen|speaker-then-quote|	5-10 13
best-lemma|laten|quote-then-verb|	1 22
best-lemma|laten|speaker-then-quote|	2-4 19	5-10 -16
best-lemma|laten|verb-then-speaker|	2-4 16
best-lemma|laugh|quote-then-speaker|	0 12
best-lemma|leggen|quote-then-verb|	1 13
best-lemma|lembrar|quote-then-verb|	1 15
best-lemma|limitar|speaker-then-quote|	2-4 14	5-10 20
best-lemma|lire|quote-then-verb|	1 21
best-lemma|lire|speaker-then-quote|	1 -16
best-lemma|list|speaker-then-quote|	2-4 -30
best-lemma|llamar|speaker-then-quote|	2-4 6
best-lemma|luiden|quote-then-verb|	1 11
best-lemma|lâcher|quote-then-verb|	1 11
best-lemma|mailen|quote-then-verb|	1 19
best-lemma|mandar|speaker-then-quote|	2-4 18	5-10 15
best-lemma|manifestar|quote-then-verb|	1 6
best-lemma|manifestar|speaker-then-quote|	0 -9
best-lemma|marteler|quote-then-speaker|	2-4 15
best-lemma|melden|quote-then-verb|	1 22
best-lemma|moquer|speaker-then-quote|	2-4 12
best-lemma|murmurer|quote-then-verb|	1 7
best-lemma|name|speaker-then-quote|	0 -37	2-4 8	5-10 -36
best-lemma|negar|speaker-then-quote|	1 13	2-4 17	5-10 9
best-lemma|nennen|quote-then-verb|	0 -7
best-lemma|nennen|speaker-then-quote|	1 14	2-4 16
best-lemma|noemen|speaker-then-quote|	1 23	2-4 17	5-10 16
best-lemma|none|according-to|	0 -10	1 24	2-4 12	5-10 6	far 19
best-lemma|none|colon|	2-4 -11	far 7
best-lemma|none|interview|	far 25
best-lemma|none|named-before|	1 -8	2-4 49	5-10 -9	far 7
best-lemma|none|named-nearby|	1 10	5-10 7
best-lemma|none|paragraph-before|	far -7
best-lemma|none|possessor|	1 -24	5-10 6	far 22
best-lemma|none|quote-then-speaker|	-10 -6	-11 -30	-13 -11	-3 -26	-4 -17	-5 -35	-6 -10	-8 8	-9 -18	0 -22	2-4 -24	5-10 -26	far -16
best-lemma|none|sentence-after|	0 11	5-10 -17
best-lemma|none|sentence-before|	1 30	2-4 -8	5-10 -15	far -34
best-lemma|none|signature|	1 -22
best-lemma|none|speaker-then-quote|	0 -29	1 -28	2-4 6	far 11
best-lemma|none|topic|	0 -25	1 -14	far -8
best-lemma|none|transcript|	0 23
best-lemma|noter|quote-then-verb|	1 8
best-lemma|note|speaker-then-quote|	1 -7	2-4 35	5-10 30	far 20
best-lemma|obiettare|speaker-then-quote|	1 20
best-lemma|observer|quote-then-verb|	1 6
best-lemma|observe|quote-then-speaker|	0 19
best-lemma|offer|speaker-then-quote|	2-4 -9
best-lemma|opinar|speaker-then-quote|	2-4 16
best-lemma|opmerken|quote-then-verb|	1 13
best-lemma|parlare|speaker-then-quote|	1 44	2-4 11
best-lemma|parlare|verb-then-speaker|	1 13
best-lemma|parler|speaker-then-quote|	1 18	2-4 6
best-lemma|pedir|speaker-then-quote|	0 20	2-4 26	5-10 11
best-lemma|perguntar|speaker-then-quote|	1 -12
best-lemma|pester|quote-then-verb|	1 11
best-lemma|philosopher|quote-then-verb|	1 11
best-lemma|plaider|quote-then-verb|	1 8
best-lemma|plaider|speaker-then-quote|	2-4 -17
best-lemma|plaisanter|quote-then-speaker|	2-4 11
best-lemma|plaisanter|quote-then-verb|	1 8
best-lemma|pledge|speaker-then-quote|	5-10 17	far 19
best-lemma|point|speaker-then-quote|	2-4 21
best-lemma|post|quote-then-speaker|	0 19
best-lemma|post|speaker-then-quote|	1 18	2-4 23	5-10 28	far -7
best-lemma|poursuivre|quote-then-verb|	1 8
best-lemma|praise|speaker-then-quote|	0 21	5-10 -16
best-lemma|precisare|quote-then-verb|	1 11
best-lemma|precisare|speaker-then-quote|	2-4 7	5-10 7
best-lemma|preferir|speaker-then-quote|	2-4 -8
best-lemma|prefer|speaker-then-quote|	0 -26
best-lemma|preguntar|quote-then-verb|	1 13
best-lemma|prijzen|speaker-then-quote|	0 11
best-lemma|prometer|speaker-then-quote|	2-4 12
best-lemma|promettere|quote-then-verb|	1 13
best-lemma|promettere|speaker-then-quote|	0 16
best-lemma|promettre|speaker-then-quote|	2-4 8	5-10 22
best-lemma|promise|speaker-then-quote|	1 19	2-4 -20	5-10 19	far 18
best-lemma|préciser|quote-then-verb|	1 13
best-lemma|prévenir|quote-then-verb|	1 15
best-lemma|queixar|quote-then-verb|	1 11
best-lemma|queixar|speaker-then-quote|	1 15
best-lemma|quip|quote-then-speaker|	0 20
best-lemma|quote|speaker-then-quote|	2-4 -14	5-10 -25
best-lemma|raccontare|quote-then-verb|	1 19	5-10 -14
best-lemma|raconter|quote-then-verb|	1 9
best-lemma|railler|quote-then-verb|	1 10
best-lemma|raise|speaker-then-quote|	5-10 -29
best-lemma|rappeler|quote-then-verb|	1 -10
best-lemma|rappeler|speaker-then-quote|	2-4 -8	far 22
best-lemma|rate|speaker-then-quote|	2-4 -23
best-lemma|razonar|speaker-then-quote|	2-4 -11
best-lemma|read|quote-then-speaker|	0 33
best-lemma|read|sentence-before|	1 14
best-lemma|read|speaker-then-quote|	0 -30	1 25	5-10 14	far 15
best-lemma|reageren|quote-then-verb|	1 15
best-lemma|reageren|sentence-before|	1 8
best-lemma|recall|quote-then-speaker|	0 16
best-lemma|recall|sentence-before|	1 18
best-lemma|recall|speaker-then-quote|	5-10 -16
best-lemma|reconnaître|quote-then-verb|	1 13
best-lemma|reconnaître|speaker-then-quote|	5-10 12
best-lemma|reconocer|speaker-then-quote|	5-10 15
best-lemma|recordar|quote-then-verb|	1 12
best-lemma|recordar|speaker-then-quote|	2-4 26	5-10 -12
best-lemma|rectifier|quote-then-verb|	1 18
best-lemma|refer|speaker-then-quote|	2-4 23
best-lemma|regretter|quote-then-verb|	1 18
best-lemma|rekenen|quote-then-verb|	1 9
best-lemma|relativiser|speaker-then-quote|	1 23
best-lemma|relever|quote-then-verb|	1 9
best-lemma|relever|speaker-then-quote|	far 14
best-lemma|remark|quote-then-speaker|	0 15
best-lemma|remark|quote-then-verb|	0 9
best-lemma|remark|speaker-then-quote|	5-10 25
best-lemma|rematar|quote-then-verb|	1 8
best-lemma|repeat|speaker-then-quote|	5-10 -15
best-lemma|replicare|speaker-then-quote|	5-10 16
best-lemma|reply|quote-then-speaker|	0 29
best-lemma|reply|quote-then-verb|	0 14
best-lemma|reply|sentence-before|	1 18
best-lemma|reply|speaker-then-quote|	1 19	2-4 22	5-10 21
best-lemma|report|quote-then-speaker|	0 18	1 20
best-lemma|report|speaker-then-quote|	0 24	1 -20	5-10 -14	far -11
best-lemma|responder|quote-then-verb|	1 8
best-lemma|responder|speaker-then-quote|	2-4 17	5-10 10
best-lemma|respond|quote-then-speaker|	0 21
best-lemma|respond|speaker-then-quote|	1 19	2-4 18	5-10 9
best-lemma|resumir|speaker-then-quote|	2-4 11
best-lemma|ribattere|quote-then-verb|	1 12
best-lemma|ribattere|speaker-then-quote|	2-4 21
best-lemma|ricordare|speaker-then-quote|	5-10 19
best-lemma|rigoler|quote-then-verb|	1 10
best-lemma|rispondere|quote-then-verb|	1 18
best-lemma|roepen|quote-then-verb|	1 10
best-lemma|rufen|quote-then-verb|	1 19
best-lemma|rule|quote-then-speaker|	0 11
best-lemma|réagir|quote-then-verb|	1 30
best-lemma|réclamer|speaker-then-quote|	1 14	2-4 -20
best-lemma|réfuter|speaker-then-quote|	5-10 -11
best-lemma|réjouir|quote-then-verb|	1 7
best-lemma|répliquer|quote-then-verb|	1 12
best-lemma|répondre|quote-then-speaker|	2-4 8
best-lemma|répondre|speaker-then-quote|	2-4 19	5-10 10
best-lemma|résumer|quote-then-verb|	1 15
best-lemma|rétorquer|quote-then-verb|	1 17
best-lemma|sagen|quote-then-speaker|	2-4 10
best-lemma|sagen|quote-then-verb|	1 20
best-lemma|sagen|speaker-then-quote|	5-10 8
best-lemma|sagen|verb-then-speaker|	1 10	2-4 20	5-10 13
best-lemma|saluer|speaker-then-quote|	0 9
best-lemma|salutare|speaker-then-quote|	0 9
best-lemma|sapere|speaker-then-quote|	5-10 24
best-lemma|savourer|quote-then-verb|	1 6
best-lemma|say|colon|	far 10
best-lemma|say|paragraph-before|	far -12
best-lemma|say|quote-then-speaker|	0 16	1 21	2-4 14	5-10 -13	far 8
best-lemma|say|quote-then-verb|	0 19	1 -16	2-4 -14	5-10 26	far 24
best-lemma|say|sentence-after|	0 -19
best-lemma|say|sentence-before|	1 26	2-4 32	5-10 43	far -18
best-lemma|say|speaker-then-quote|	0 -32	1 18	2-4 40	5-10 10	far 46
best-lemma|say|verb-then-speaker|	1 36	2-4 -20	far -6
best-lemma|scandire|sentence-before|	far 16
best-lemma|schamperen|quote-then-verb|	1 13
best-lemma|schreiben|quote-then-verb|	2-4 21
best-lemma|schrijven|quote-then-verb|	1 10
best-lemma|schrijven|speaker-then-quote|	2-4 -17	5-10 13
best-lemma|scrivere|quote-then-verb|	1 8
best-lemma|scrivere|speaker-then-quote|	1 11	2-4 -11	5-10 9
best-lemma|scrivere|verb-then-speaker|	1 11
best-lemma|see|speaker-then-quote|	0 27
best-lemma|sehen|speaker-then-quote|	2-4 10
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|sfogare|quote-then-verb|	1 6
best-lemma|shoot|quote-then-speaker|	0 25
best-lemma|shoot|sentence-before|	2-4 -7
best-lemma|shout|quote-then-speaker|	0 17
best-lemma|show|speaker-then-quote|	0 -25	5-10 -29
best-lemma|sign|speaker-then-quote|	2-4 19
best-lemma|sing|speaker-then-quote|	0 -19
best-lemma|sintetizzare|quote-then-verb|	1 6
best-lemma|slam|speaker-then-quote|	5-10 22
best-lemma|soltar|speaker-then-quote|	1 10
best-lemma|sostener|speaker-then-quote|	2-4 11
best-lemma|souffler|quote-then-verb|	1 14
best-lemma|souligner|quote-then-speaker|	2-4 6
best-lemma|soupirer|quote-then-verb|	1 7
best-lemma|sourire|quote-then-verb|	1 13
best-lemma|souri|speaker-then-quote|	1 13
best-lemma|souvenir|quote-then-verb|	1 16
best-lemma|speak|speaker-then-quote|	1 -13
best-lemma|spiegare|sentence-before|	5-10 13
best-lemma|sprechen|speaker-then-quote|	1 15	2-4 30	5-10 21
best-lemma|spreken|quote-then-verb|	1 7
best-lemma|spreken|sentence-before|	5-10 21
best-lemma|spreken|speaker-then-quote|	1 17	2-4 13
best-lemma|state|sentence-before|	1 19
best-lemma|state|speaker-then-quote|	1 -7	2-4 16	5-10 25	far 33
best-lemma|stellen|quote-then-verb|	1 22
best-lemma|stellen|speaker-then-quote|	5-10 -16
best-lemma|stress|speaker-then-quote|	5-10 19
best-lemma|submit|quote-then-speaker|	0 8
best-lemma|suggest|quote-then-speaker|	0 -15
best-lemma|suggest|speaker-then-quote|	5-10 26
best-lemma|suspirar|quote-then-verb|	1 10
best-lemma|sustentar|speaker-then-quote|	2-4 19	5-10 9
best-lemma|tachar|speaker-then-quote|	2-4 7
best-lemma|tagliare|quote-then-verb|	1 13
best-lemma|teilen|quote-then-verb|	1 18
best-lemma|tell|paragraph-before|	far 32
best-lemma|tell|quote-then-speaker|	0 31	1 20	2-4 -20
best-lemma|tell|sentence-before|	1 20	2-4 23	5-10 29	far 24
best-lemma|tell|speaker-then-quote|	0 -36	1 18	2-4 -11	5-10 48	far -25
best-lemma|tempérer|quote-then-verb|	1 8
best-lemma|testify|quote-then-speaker|	0 15
best-lemma|thank|speaker-then-quote|	0 21	5-10 -12
best-lemma|think|speaker-then-quote|	5-10 17
best-lemma|title|speaker-then-quote|	0 -14
best-lemma|tonen|speaker-then-quote|	1 20
best-lemma|trancher|quote-then-verb|	1 23
best-lemma|trekken|sentence-before|	5-10 6
best-lemma|trouver|speaker-then-quote|	5-10 15
best-lemma|tweet|quote-then-speaker|	0 21
best-lemma|tweet|quote-then-verb|	0 13
best-lemma|tweet|sentence-before|	2-4 16
best-lemma|tweet|speaker-then-quote|	1 12	5-10 11
best-lemma|unlisted|quote-then-verb|	0 -20	1 13
best-lemma|unlisted|sentence-before|	1 12
best-lemma|unlisted|speaker-then-quote|	5-10 -11
best-lemma|urge|speaker-then-quote|	2-4 22
best-lemma|use|speaker-then-quote|	2-4 -38
best-lemma|vatten|quote-then-verb|	1 16	2-4 7
best-lemma|verklaren|quote-then-verb|	1 10
best-lemma|verraten|quote-then-verb|	1 14
best-lemma|versichern|quote-then-verb|	1 17
best-lemma|versichern|verb-then-speaker|	5-10 12
best-lemma|vertellen|quote-then-verb|	1 11
best-lemma|verweisen|speaker-then-quote|	2-4 -8
best-lemma|ver|speaker-then-quote|	0 10	2-4 9
best-lemma|vinden|quote-then-verb|	1 12
best-lemma|voegen|quote-then-verb|	1 12
best-lemma|voir|speaker-then-quote|	2-4 17
best-lemma|vote|speaker-then-quote|	5-10 -19
best-lemma|vouloir|speaker-then-quote|	2-4 -11
best-lemma|vow|speaker-then-quote|	1 16	2-4 17
best-lemma|want|speaker-then-quote|	0 23
best-lemma|warnen|speaker-then-quote|	2-4 6
best-lemma|warn|quote-then-speaker|	0 19
best-lemma|warn|speaker-then-quote|	1 7	2-4 -17	5-10 25
best-lemma|werfen|speaker-then-quote|	2-4 -14
best-lemma|wettern|quote-then-verb|	1 15
best-lemma|whisper|quote-then-speaker|	0 9
best-lemma|widersprechen|speaker-then-quote|	1 9
best-lemma|write|quote-then-speaker|	0 18	1 21
best-lemma|write|quote-then-verb|	0 28
best-lemma|write|sentence-after|	0 -15
best-lemma|write|sentence-before|	1 28	2-4 24
best-lemma|write|speaker-then-quote|	2-4 -14	far 28
best-lemma|würdigen|speaker-then-quote|	2-4 6
best-lemma|yell|speaker-then-quote|	0 25
best-lemma|zeggen|quote-then-verb|	1 16
best-lemma|zeggen|sentence-before|	1 6	5-10 15
best-lemma|zeggen|speaker-then-quote|	2-4 11
best-lemma|zeigen|speaker-then-quote|	1 20	2-4 13
best-lemma|zweren|quote-then-verb|	1 12
best-lemma|écrire|quote-then-speaker|	2-4 8
best-lemma|écrire|quote-then-verb|	1 17
best-lemma|évoquer|speaker-then-quote|	1 23	2-4 24
best-near|according-to|according|	0 -10	1 24	2-4 12	5-10 6	far 19
best-near|according|0|	1 -28	2-3 8	4-7 -7	8+ 21
best-near|according|1|	1 9	2-3 9	4-7 44	8+ 23
best-near|according|2-4|	1 -6	2-3 7	4-7 12	8+ 13
best-near|according|5-10|	1 -12	2-3 16	8+ 16
best-near|according|far|	1 12	2-3 -9	4-7 -10
best-near|apposed|-3|	2-3 -15
best-near|apposed|-4|	1 -15
best-near|apposed|-6|	2-3 -9
best-near|apposed|-8|	2-3 -10
best-near|apposed|0|	2-3 -25
best-near|apposed|1|	1 -37
best-near|apposed|2-4|	1 10	8+ 23
best-near|apposed|5-10|	2-3 19	4-7 19	8+ -16
best-near|apposed|far|	1 -23	2-3 -26
best-near|apposition|1|	2-3 -18
best-near|apposition|2-4|	2-3 -14	4-7 -21
best-near|apposition|5-10|	2-3 -20
best-near|colon|judging|	far 18
best-near|colon|naked|	2-4 -11	far 7
best-near|colon|saying|	far 17
best-near|direct|0|	1 -22	2-3 -14
best-near|direct|1|	4-7 -13	8+ 20
best-near|direct|2-4|	1 -9	8+ 31
best-near|direct|5-10|	1 -15	4-7 29	8+ -11
best-near|direct|far|	1 21	2-3 10	4-7 -18	8+ 26
best-near|interview|naked|	far 25
best-near|judging|-5|	1 -19
best-near|judging|0|	1 -6	4-7 17
best-near|judging|1|	1 15	4-7 36	8+ 19
best-near|judging|2-4|	8+ 26
best-near|judging|5-10|	8+ 31
best-near|judging|far|	1 14	2-3 13	8+ 30
best-near|naked|0|	1 -13	2-3 -12	8+ 25
best-near|naked|1|	1 -20	4-7 -7	8+ 14
best-near|naked|2-4|	1 11	8+ 18
best-near|naked|5-10|	2-3 11	8+ 7
best-near|naked|far|	1 9	4-7 6	8+ 10
best-near|named-before|naked|	1 -8	2-4 49	5-10 -9	far 7
best-near|named-nearby|naked|	1 10	5-10 7
best-near|other|0|	1 -11	2-3 -15
best-near|other|1|	1 10	4-7 9	8+ 20
best-near|other|5-10|	2-3 -11
best-near|paragraph-before|direct|	far -7
best-near|paragraph-before|judging|	far -17
best-near|paragraph-before|saying|	far -9
best-near|passive|5-10|	2-3 6
best-near|possessor|naked|	1 -24	5-10 6	far 22
best-near|quote-then-speaker|apposed|	-11 -27	-3 -16	-4 -16	-5 -26	-6 -10	-8 -10	-9 -24	1 -27
best-near|quote-then-speaker|apposition|	2-4 -14
best-near|quote-then-speaker|direct|	0 -14	1 11	2-4 -17	far -13
best-near|quote-then-speaker|judging|	-5 -19	1 8
best-near|quote-then-speaker|saying|	-11 -15	-17 -15	-5 -23	0 25	1 21	2-4 -6	5-10 -10	far 9
best-near|quote-then-speaker|shared|	-11 -21	-13 -11	-5 -22
best-near|quote-then-speaker|thinking|	1 -18	5-10 -15
best-near|quote-then-verb|judging|	0 -6	1 29	5-10 11
best-near|quote-then-verb|other|	0 -20	1 13
best-near|quote-then-verb|saying|	0 9	1 25	5-10 -19	far 15
best-near|relative|2-4|	2-3 -22	4-7 11
best-near|relative|5-10|	1 -22
best-near|relative|far|	8+ 26
best-near|saying|-12|	1 10
best-near|saying|-5|	2-3 -25
best-near|saying|0|	1 10	2-3 -6	4-7 26	8+ 13
best-near|saying|1|	1 13	4-7 12	8+ 13
best-near|saying|2-4|	1 -23	8+ 27
best-near|saying|far|	4-7 19	8+ 33
best-near|sentence-after|apposed|	0 -15
best-near|sentence-after|direct|	0 13
best-near|sentence-after|saying|	1 12	2-4 -14	5-10 18	far 17
best-near|sentence-after|thinking|	0 -7
best-near|sentence-before|according|	1 16	far -28
best-near|sentence-before|apposed|	5-10 17
best-near|sentence-before|direct|	1 27	5-10 -21	far -24
best-near|sentence-before|judging|	2-4 19	5-10 -8	far -21
best-near|sentence-before|other|	1 12
best-near|sentence-before|relative|	far 21
best-near|sentence-before|saying|	1 30	2-4 17	5-10 10	far -12
best-near|sentence-before|thinking|	2-4 22
best-near|shared|-11|	2-3 -21
best-near|shared|-5|	1 -19
best-near|signature|naked|	1 -22
best-near|speaker-then-quote|apposed|	1 -27	2-4 6	5-10 8	far -34
best-near|speaker-then-quote|apposition|	1 -18	2-4 -21	5-10 -26
best-near|speaker-then-quote|direct|	0 -28	1 -18	2-4 8	far 17
best-near|speaker-then-quote|judging|	2-4 6	far 28
best-near|speaker-then-quote|other|	5-10 -11
best-near|speaker-then-quote|passive|	5-10 13
best-near|speaker-then-quote|relative|	2-4 -13	5-10 -24
best-near|speaker-then-quote|saying|	5-10 11	far 28
best-near|speaker-then-quote|shared|	2-4 7
best-near|speaker-then-quote|thinking|	1 -27	2-4 7	5-10 19	far 11
best-near|thinking|0|	1 -6	2-3 -7	8+ 18
best-near|thinking|1|	1 -33	2-3 -21	4-7 -7
best-near|thinking|2-4|	4-7 19	8+ 21
best-near|thinking|5-10|	1 -15	2-3 18	4-7 25	8+ 14
best-near|thinking|far|	1 8	2-3 18	8+ 21
best-near|topic|naked|	0 -25	1 -14	far -8
best-near|transcript|naked|	0 23
best-near|verb-then-speaker|saying|	1 -19	5-10 -17	far -8
best-negated|	true -10
best-order|according|according|0|	1 -28	2-3 8	4-7 -7	8+ 21
best-order|according|according|1|	1 9	2-3 9	4-7 44	8+ 23
best-order|according|according|2-4|	1 -6	2-3 7	4-7 12	8+ 13
best-order|according|according|5-10|	1 -12	2-3 16	8+ 16
best-order|according|according|far|	1 12	2-3 -9	4-7 -10
best-order|apposed|apposed|-3|	2-3 -15
best-order|apposed|apposed|-4|	1 -15
best-order|apposed|apposed|-6|	2-3 -9
best-order|apposed|apposed|-8|	2-3 -10
best-order|apposed|apposed|0|	2-3 -25
best-order|apposed|apposed|1|	1 -37
best-order|apposed|apposed|2-4|	1 10	8+ 23
best-order|apposed|apposed|5-10|	2-3 19	4-7 19	8+ -16
best-order|apposed|apposed|far|	1 -23	2-3 -26
best-order|apposed|judging|0|	1 -6	2-3 18	4-7 19
best-order|apposed|judging|1|	1 22	4-7 17
best-order|apposed|judging|2-4|	1 16	2-3 35	4-7 42	8+ 17
best-order|apposed|judging|5-10|	2-3 19	4-7 16	8+ 12
best-order|apposed|other|5-10|	2-3 -11
best-order|apposed|saying|-12|	1 10
best-order|apposed|saying|-5|	2-3 -25
best-order|apposed|saying|0|	4-7 42	8+ 22
best-order|apposed|saying|1|	1 -21	2-3 7	4-7 40	8+ 13
best-order|apposed|saying|2-4|	2-3 -7	8+ 29
best-order|apposed|saying|5-10|	2-3 7	4-7 -7	8+ 25
best-order|apposed|saying|far|	2-3 23	8+ 31
best-order|apposition|apposition|1|	2-3 -18
best-order|apposition|apposition|2-4|	2-3 -14	4-7 -21
best-order|apposition|apposition|5-10|	2-3 -20
best-order|apposition|judging|2-4|	2-3 17	4-7 29
best-order|apposition|saying|0|	2-3 -9
best-order|apposition|saying|1|	2-3 19	8+ 16
best-order|apposition|saying|2-4|	1 -11	2-3 -15	4-7 39	8+ 19
best-order|apposition|saying|5-10|	1 32	4-7 57	8+ 25
best-order|apposition|saying|far|	1 -35	4-7 29	8+ 13
best-order|direct|direct|0|	1 -22	2-3 -14
best-order|direct|direct|1|	4-7 -13	8+ 20
best-order|direct|direct|2-4|	1 -9	8+ 31
best-order|direct|direct|5-10|	1 -15	4-7 29	8+ -11
best-order|direct|direct|far|	1 21	2-3 10	4-7 -18	8+ 26
best-order|direct|judging|0|	1 -6	2-3 -6	4-7 14
best-order|direct|judging|1|	2-3 -12	4-7 32	8+ 26
best-order|direct|judging|2-4|	2-3 -10	8+ 25
best-order|direct|judging|5-10|	1 -7	2-3 -13	8+ 24
best-order|direct|judging|far|	1 9	8+ 26
best-order|direct|saying|0|	4-7 14	8+ 10
best-order|direct|saying|1|	1 25	4-7 10	8+ 14
best-order|direct|saying|2-4|	1 -18	2-3 15	4-7 -9	8+ 21
best-order|direct|saying|5-10|	1 -9	2-3 10	4-7 21	8+ -7
best-order|direct|saying|far|	1 7	4-7 10	8+ 33
best-order|direct|thinking|0|	1 -6	4-7 -6	8+ 18
best-order|direct|thinking|1|	1 -33	2-3 -23	4-7 -7
best-order|direct|thinking|2-4|	4-7 18	8+ 21
best-order|direct|thinking|5-10|	1 -16	2-3 24	8+ 14
best-order|direct|thinking|far|	2-3 15	8+ 18
best-order|inverted|judging|0|	2-3 -7	4-7 -8
best-order|inverted|judging|1|	1 16	2-3 22	4-7 17
best-order|inverted|judging|far|	4-7 -8
best-order|inverted|other|0|	1 -11	2-3 -15
best-order|inverted|other|1|	1 10	4-7 9	8+ 20
best-order|inverted|saying|0|	4-7 21	8+ 16
best-order|inverted|saying|1|	2-3 7	4-7 13	8+ 11
best-order|inverted|saying|2-4|	1 -23	2-3 -10	4-7 18	8+ 15
best-order|inverted|saying|5-10|	1 -14	2-3 -22	4-7 -8	8+ 18
best-order|inverted|saying|far|	2-3 11	4-7 27	8+ 20
best-order|naked|naked|0|	1 -13	2-3 -12	8+ 25
best-order|naked|naked|1|	1 -20	4-7 -7	8+ 14
best-order|naked|naked|2-4|	1 11	8+ 18
best-order|naked|naked|5-10|	2-3 11	8+ 7
best-order|naked|naked|far|	1 9	4-7 6	8+ 10
best-order|passive|passive|5-10|	2-3 6
best-order|relative|judging|0|	2-3 -21
best-order|relative|judging|2-4|	1 -23	2-3 22
best-order|relative|relative|2-4|	2-3 -22	4-7 11
best-order|relative|relative|5-10|	1 -22
best-order|relative|relative|far|	8+ 26
best-order|relative|saying|0|	2-3 -16	4-7 -6
best-order|relative|saying|1|	4-7 25	8+ 21
best-order|relative|saying|2-4|	2-3 -29	4-7 24
best-order|relative|saying|5-10|	4-7 32	8+ 15
best-order|shared|judging|-5|	1 -19
best-order|shared|judging|0|	2-3 20
best-order|shared|judging|1|	1 23	2-3 21
best-order|shared|judging|2-4|	4-7 26
best-order|shared|judging|5-10|	1 19	2-3 15	4-7 17
best-order|shared|saying|0|	4-7 19	8+ 26
best-order|shared|saying|1|	2-3 -19	4-7 26	8+ 23
best-order|shared|saying|2-4|	2-3 9	4-7 31	8+ 19
best-order|shared|saying|5-10|	1 30	2-3 8	4-7 31	8+ 34
best-order|shared|saying|far|	2-3 -14	4-7 7	8+ 19
best-order|shared|shared|-11|	2-3 -21
best-order|shared|shared|-5|	1 -19
best-order|shared|thinking|0|	4-7 21
best-phrase|name|	according 12	apposition -32	direct 15	judging 21	naked 16	other 11	saying 19	shared -21	thinking -6
best-phrase|noun|	apposed -36	apposition -33	direct -26	judging -21	naked -26	other -6	saying -15	shared -39	thinking 25
best-phrase|pronoun|	judging 31	naked -13	shared 23	thinking -7
best-score|	-1 -50	-2 -45	-3 -36	-4 -22	0 -20	1 10	2 8	3 28	4 42	5 42	6 50	7 21
best-score|-1|	1 -27	2-3 -35	4-7 -30	8+ 48
best-score|-2|	1 -43	2-3 -15	4-7 -16
best-score|-3|	1 -15	2-3 -34	4-7 -15	8+ 37
best-score|-4|	2-3 -14	4-7 -7	8+ -15
best-score|0|	2-3 -10	4-7 -19	8+ -7
best-score|1|	2-3 20
best-score|2|	1 -8	4-7 29	8+ 13
best-score|3|	1 16	2-3 10	4-7 36	8+ 13
best-score|4|	1 23	2-3 13	4-7 51	8+ 28
best-score|5|	1 53	2-3 20	4-7 32	8+ 18
best-score|6|	1 41	2-3 51	4-7 28	8+ 13
best-score|7|	4-7 30	8+ 12
best|according-to|according|	1 -6	2-3 21	4-7 12	8+ 31
best|colon|judging|	8+ 18
best|colon|naked|	1 -19
best|colon|saying|	8+ 17
best|interview|naked|	4-7 14
best|named-before|naked|	2-3 29	4-7 -10
best|named-nearby|naked|	8+ 8
best|paragraph-before|direct|	4-7 -10	8+ 24
best|paragraph-before|judging|	8+ 21
best|paragraph-before|saying|	8+ 25
best|possessor|naked|	1 24	2-3 -10	8+ 22
best|quote-then-speaker|apposed|	1 -6	2-3 -17	4-7 -23
best|quote-then-speaker|apposition|	2-3 -14
best|quote-then-speaker|direct|	2-3 -33	8+ 38
best|quote-then-speaker|judging|	1 -17	2-3 19	4-7 -16	8+ 20
best|quote-then-speaker|saying|	1 26	4-7 17	8+ 17
best|quote-then-speaker|shared|	1 -37	4-7 -7
best|quote-then-speaker|thinking|	1 -35	2-3 11
best|quote-then-verb|judging|	1 9	2-3 14
best|quote-then-verb|other|	1 6	2-3 -7	4-7 8	8+ 20
best|quote-then-verb|saying|	2-3 -9	4-7 27	8+ 14
best|sentence-after|direct|	2-3 18	8+ -15
best|sentence-after|saying|	1 -10	2-3 8	4-7 37	8+ 20
best|sentence-before|according|	2-3 -13	4-7 -22	8+ -6
best|sentence-before|apposed|	4-7 18
best|sentence-before|direct|	1 -26	2-3 -24	8+ 28
best|sentence-before|judging|	1 -19	4-7 -7	8+ 18
best|sentence-before|relative|	8+ 26
best|sentence-before|saying|	1 11	2-3 -22	4-7 31	8+ 16
best|sentence-before|thinking|	2-3 21	8+ 14
best|signature|naked|	1 -29	2-3 -39	4-7 -12	8+ 31
best|speaker-then-quote|apposed|	1 -6	2-3 10	8+ -16
best|speaker-then-quote|apposition|	2-3 -21	4-7 -21
best|speaker-then-quote|direct|	2-3 8
best|speaker-then-quote|judging|	1 7	4-7 18	8+ 13
best|speaker-then-quote|other|	2-3 -11
best|speaker-then-quote|relative|	1 -38	4-7 11
best|speaker-then-quote|saying|	4-7 9
best|speaker-then-quote|thinking|	1 -8	2-3 10	4-7 22	8+ 32
best|topic|naked|	1 -11	8+ 18
best|transcript|naked|	4-7 18	8+ 17
best|verb-then-speaker|judging|	4-7 19
best|verb-then-speaker|other|	4-7 13
best|verb-then-speaker|saying|	1 -24	2-3 -18	4-7 -7	8+ 12
case-follow|all-one|(|	none -10
case-follow|all-one|)|	none 6
case-follow|all-one|,auxiliary|	none -6
case-follow|all-one|,preposition|	none -30
case-follow|all-one|,subordinator|	none -19
case-follow|all-one|,that|	none -20
case-follow|all-one|,verb-judging|	none 11
case-follow|all-one|,verb-saying|	none 13
case-follow|all-one|,word|	none -14
case-follow|all-one|,|	none -57
case-follow|all-one|;|	none -20
case-follow|all-one|adverb|	none -6
case-follow|all-one|auxiliary|	, 8	none -20
case-follow|all-one|capital|	. 15	none -6
case-follow|all-one|coordinator|	, -28
case-follow|all-one|determiner|	, 10	. -32	none -35
case-follow|all-one|end|	. 9	? 6	none -20
case-follow|all-one|preposition|	. 15	none -38
case-follow|all-one|pronoun|	, 24	. -20
case-follow|all-one|stop|	! 17	none -14
case-follow|all-one|subordinator|	, 11	none 14
case-follow|all-one|that|	none -34
case-follow|all-one|verb-judging|	none -16
case-follow|all-one|verb-saying|	none 8
case-follow|all-one|word|	, -12	none -8
case-follow|all|(|	none -41
case-follow|all|,adverb|	none -18
case-follow|all|,auxiliary|	none -24
case-follow|all|,coordinator|	none -8
case-follow|all|,preposition|	none -7
case-follow|all|,word|	none 6
case-follow|all|,|	none -52
case-follow|all|:|	none -19
case-follow|all|auxiliary|	, -22	none 8
case-follow|all|capital|	, 11	. 8	? 19	none -41
case-follow|all|coordinator|	, -9	none -6
case-follow|all|determiner|	! 12	, -14	. -6	none 13
case-follow|all|end|	! 12	. -11	? 10	none 11
case-follow|all|preposition|	, -10
case-follow|all|pronoun|	, -6	. -24	none -13
case-follow|all|quote|	. -27
case-follow|all|stop|	none -27
case-follow|all|that|	, -32	none -15
case-follow|all|verb-judging|	none -7
case-follow|all|verb-saying|	, -11
case-follow|all|word|	, -27
case-follow|first|'|	, 20
case-follow|first|(|	none -6
case-follow|first|)|	none 7
case-follow|first|,auxiliary|	? 6	none 20
case-follow|first|,determiner|	none -27
case-follow|first|,preposition|	none -20
case-follow|first|,pronoun|	! 6	none 11
case-follow|first|,that|	none -18
case-follow|first|,verb-judging|	none 8
case-follow|first|,verb-saying|	! 14	? 18	none 10
case-follow|first|,verb-thinking|	none 15
case-follow|first|,word|	? 26	none -10
case-follow|first|,|	none -35
case-follow|first|-|	none 21
case-follow|first|:|	none 9
case-follow|first|[|	. 24
case-follow|first|auxiliary|	, -29	. 17	none -17
case-follow|first|capital|	! 28	, 21	. 7	? 46
case-follow|first|coordinator|	, 13	. 15	none 14
case-follow|first|determiner|	! 25	, 33	? 26
case-follow|first|end|	! 10	. 24	? 57	none 30
case-follow|first|preposition|	. 41	none -25
case-follow|first|pronoun|	! 19	, 18	. 21	? 30
case-follow|first|quote|	? 35	none -6
case-follow|first|stop|	? -16	none -27
case-follow|first|subordinator|	, 16	. 23	none 6
case-follow|first|that|	. 18	none -6
case-follow|first|verb-saying|	, 36	? 24
case-follow|first|word|	, 37	none -31
case-follow|first|–|	, 8
case-follow|first|—|	. 41	? 14	none -32
case-follow|most|,verb-saying|	none 11
case-follow|most|auxiliary|	none -15
case-follow|most|capital|	, 17
case-follow|most|coordinator|	none -17
case-follow|most|end|	! 7	. 19	none 7
case-follow|most|preposition|	. 6	none -25
case-follow|most|pronoun|	, 19	. 20
case-follow|most|verb-saying|	, 20	none -14
case-follow|most|word|	none 21
case-follow|none|(|	. 14
case-follow|none|)|	none -20
case-follow|none|,auxiliary|	none -12
case-follow|none|,capital|	none 14
case-follow|none|,preposition|	none -7
case-follow|none|,quote|	none -14
case-follow|none|,that|	none -15
case-follow|none|,verb-judging|	none 16
case-follow|none|,verb-saying|	none 10
case-follow|none|,word|	none -7
case-follow|none|,|	none 19
case-follow|none|-|	none -7
case-follow|none|:|	none 11
case-follow|none|adverb|	, 24
case-follow|none|auxiliary|	none -19
case-follow|none|capital|	, 14	none 10
case-follow|none|coordinator|	, -24	. 27	none 16
case-follow|none|determiner|	, -7	none 8
case-follow|none|end|	. -9
case-follow|none|preposition|	, -22	. -26	none 30
case-follow|none|pronoun|	, -14	. 51
case-follow|none|quote|	none 6
case-follow|none|stop|	? -18	none 12
case-follow|none|subordinator|	, -16	. -17	none 23
case-follow|none|that|	none 28
case-follow|none|verb-judging|	, 31	none -14
case-follow|none|verb-saying|	, -20
case-follow|none|verb-thinking|	, -7	none 10
case-follow|none|word|	, 20
case-follow|none|–|	none 8
case-follow|some|,word|	none -9
case-follow|some|,|	none 26
case-follow|some|capital|	, 14	. -13
case-follow|some|coordinator|	. 12	none 25
case-follow|some|determiner|	, 21	. 17	none 8
case-follow|some|end|	! 9	. 14	none 11
case-follow|some|pronoun|	, 11	. 20
case-follow|some|stop|	none 13
case-follow|some|subordinator|	, 11	none 24
case-follow|some|verb-saying|	, 22
case-follow|some|word|	, -17	none 18
case-intro|all-one|	, -18	: 20	adverb -25	possessive -34	preposition -10	pronoun -6	start -9	stop 16	subordinator -11	verb-judging -24	verb-saying -10
case-intro|all|	, -23	: 13	auxiliary -8	capital -7	coordinator -11	possessive -38	preposition -6	quote 20	start -17	stop 23	subordinator 7	verb-judging -16	verb-saying -7	verb-thinking -8	word -13	— -11
case-intro|first|	( -7	) 13	, 7	- 23	: 7	capital -14	coordinator 11	possessive -20	preposition -9	pronoun 16	quote 18	start 17	stop 19	subordinator 15	that 33	verb-judging 11	verb-saying -19	verb-thinking 11	word -35	– -13
case-intro|most|	, 23	: 9	auxiliary 18	capital -15	preposition -7	start 24	verb-saying 22
case-intro|none|	( -6	, 14	- -6	: -21	; 19	adverb 16	capital 17	possessive 27	subordinator -10	verb-judging 9	verb-saying 6	verb-thinking 8	word 9	– -8	— 27
case-intro|some|	, 19	adverb -7	auxiliary 14	capital 18	coordinator -13	determiner 7	preposition 22	pronoun 29	subordinator 10	that 20	verb-judging -11	verb-saying 31	verb-thinking 11
case|all-one|	2 -8	4-5 -17
case|all|	10+ 12	3 -11	4-5 -26	6-9 -8
case|first|	1 6	10+ 19	3 7	4-5 -10
case|most|	10+ 17	3 -6	6-9 10
case|none|	1 -7	10+ 49	2 -13	3 31	4-5 21	6-9 15
case|some|	10+ 27	2 -7	3 19	6-9 55
chain-on|(|	2-3 -20
chain-on|, verb-saying ,|	2-3 28	4-7 13
chain-on|, verb-saying stop|	4-7 22
chain-on|,|	1 -13
chain-on|auxiliary word stop|	2-3 -11
chain-on|auxiliary|	1 -11
chain-on|capital :|	4-7 20
chain-on|capital verb-saying ,|	4-7 19	8+ 6
chain-on|capital verb-saying stop|	2-3 41	4-7 27	8+ 17
chain-on|coordinator determiner|	1 -15
chain-on|coordinator|	2-3 -19	4-7 21
chain-on|far|	1 15	4-7 -9
chain-on|none|	1 -6	4-7 12	8+ 11
chain-on|preposition word preposition|	1 -36
chain-on|preposition|	1 -39
chain-on|pronoun verb-saying ,|	1 -13	2-3 19	4-7 28	8+ 12
chain-on|pronoun verb-saying :|	2-3 -22	4-7 21
chain-on|pronoun verb-saying stop|	1 19	2-3 39	4-7 27	8+ 14
chain-on|pronoun word stop|	8+ 22
chain-on|stop capital|	4-7 19
chain-on|stop|	1 -19	2-3 -29
chain-on|subordinator|	4-7 15
chain-on|verb-judging stop|	1 -24
chain-on|verb-saying capital stop|	4-7 17	8+ 16
chain-on|word|	1 -10
chain-on||	1 -12	2-3 7	4-7 -15
chain-on|—|	2-3 12	4-7 12
chain|(|	2-3 -19
chain|, verb-saying ,|	4-7 14
chain|, verb-saying capital|	4-7 7	8+ 6
chain|, verb-saying pronoun|	2-3 21	4-7 22	8+ 7
chain|, verb-saying|	8+ 7
chain|,|	1 -30
chain|:|	4-7 19	8+ 20
chain|auxiliary|	4-7 19
chain|coordinator|	2-3 -6	4-7 8	8+ 11
chain|determiner coordinator|	1 -6	2-3 -13
chain|far|	1 8	4-7 -8	8+ -8
chain|none|	1 -28	2-3 -18	4-7 14	8+ 16
chain|preposition coordinator|	1 -23
chain|preposition word preposition|	1 -26
chain|preposition|	1 -32	2-3 12
chain|verb-saying ,|	1 12
chain||	1 -20	4-7 9	8+ 20
clause|false|false|	all -22	all-one -13	most -13	none 8	some 14
clause|false|true|	all -10	all-one 29	first 8	most 13	none 15	some 8
clause|true|false|	all-one -19	most 32	none -15	some 16
clause|true|true|	all 11	all-one -10	first 10	most 41	none -8	some 23
closed|	false 6
continues|	true 20
dated|	true -49
echo|all|1|	false -8	true 13
echo|all|4-7|	false -16	true 22
echo|all|8+|	true 15
echo|all|	all-one 6	false -7	first -8	some 20	true 13
echo|all|false|	1 14	2-3 26	4-7 17
echo|all|true|	1 -16	2-3 -13	8+ 21
echo|half|2-3|	true 37
echo|half|8+|	false 25
echo|half|	all-one 17	false -8	most 24	true 30
echo|half|false|	2-3 14	4-7 -6	8+ 26
echo|none|1|	true -22
echo|none|2-3|	true -23
echo|none|8+|	true 10
echo|none|	all -23	all-one -16	first 9	most -8	none 8	true -25
echo|none|false|	1 -7	2-3 -10
echo|some|4-7|	true 40
echo|some|8+|	false 17	true 9
echo|some|	all -20	false 11	first 18	most 8	none 13	some 34	true 40
echo|some|false|	8+ 17
ending|	! 51	? 35	none -17
family|"|	1 26	2-3 -6
family|'|	1 8	2-3 22	8+ 18
family|,|	4-7 39	8+ 11
family|none|	1 24	2-3 29	4-7 40	8+ 7
family|«|	1 -14	2-3 -13
family|»|	1 -24	2-3 -18	8+ 12
family|‘|	1 -35	2-3 -25	8+ 16
family|’|	4-7 25
family|‚|	4-7 6
family|“|	2-3 8	4-7 16	8+ 17
family|„|	1 -22	2-3 6	8+ 10
follow|	' 21	( -10	+ 17	, -23	,adverb -17	,preposition -27	,pronoun 8	,quote -19	,that -31	,verb-judging 22	,verb-saying 17	,verb-thinking 21	,word -16	- 10	: 7	[ 26	auxiliary -25	capital 19	coordinator 13	determiner 15	end 13	pronoun 9	quote -19	stop -13	subordinator 16	that 8	verb-judging -6	verb-saying 8
gov|accuse|2-3|	2-3 30	4-7 41
gov|accuse|4-7|	2-3 -8	4-7 22
gov|accuse|8+|	4-7 22
gov|accuse|participle|	none 19
gov|accuse|present|	none 28
gov|achar|present|	none 6
gov|achar|	que 6
gov|acknowledge|	none 23
gov|acknowledge|past|	none 29
gov|aclarar|2-3|	4-7 21
gov|aclarar|	none 25
gov|aclarar|past|	none 18
gov|acquiescer|present|	none 6
gov|acusar|2-3|	2-3 14
gov|acusar|4-7|	2-3 12
gov|acusar|	de 29
gov|acusar|past|	none 21
gov|acusar|present|	none 20
gov|add|1|	4-7 27	8+ 16
gov|add|2-3|	4-7 7	8+ 12
gov|add|4-7|	4-7 32	8+ 19
gov|add|participle|	none 35
gov|add|past|	none 15
gov|add|present|	none 35
gov|add|	that 7
gov|adelantar|past|	none -19
gov|admettre|	none 12
gov|admettre|past|	none 12
gov|admitir|4-7|	4-7 17
gov|admitir|	de 13	none 7	que 16
gov|admit|1|	8+ 16
gov|admit|	none 12
gov|admit|past|	none 10
gov|admit|present|	none 11
gov|advertir|	de 21
gov|advertir|past|	none 21
gov|advise|	none -23	to 25
gov|advise|past|	none -16
gov|affirmer|2-3|	4-7 16
gov|affirmer|	de 13	none 10
gov|affirmer|present|	none 8
gov|afirmar|past|	none 13
gov|afirmar|present|	none -8
gov|aggiungere|1|	4-7 20
gov|aggiungere|2-3|	4-7 8
gov|aggiungere|4-7|	4-7 9
gov|aggiungere|	che 10	none 21
gov|aggiungere|past|	auxiliary 21	none 14
gov|agree|base|	none 14
gov|agree|	none 16	to 22
gov|agree|past|	none 19
gov|agregar|4-7|	8+ 6
gov|agregar|past|	none 6
gov|alertar|past|	none 9
gov|allege|past|	none 22
gov|ammettere|past|	auxiliary 16
gov|announce|past|	none 17
gov|annunciare|present|	none 21
gov|answer|0|	2-3 -13
gov|answer|base|	none -14
gov|answer|past|	none -12
gov|anticipare|present|	none -8
gov|antworten|	none 16
gov|antworten|past|	none 17
gov|aplaudir|1|	2-3 12
gov|aplaudir|	none 18
gov|appeler|0|	2-3 -19
gov|appeler|2-3|	2-3 13
gov|appeler|	none -20	à 37
gov|appeler|past|	auxiliary 18	none 13
gov|apuntar|past|	none 23
gov|argue|2-3|	4-7 22
gov|argue|4-7|	2-3 19	4-7 18
gov|argue|	none 18	that 9
gov|argue|participle|	none 9
gov|argue|present|	none 23
gov|asegurar|	que 23
gov|ask|1|	2-3 25	8+ 22
gov|ask|2-3|	2-3 23	4-7 18
gov|ask|4-7|	4-7 33	8+ 9
gov|ask|8+|	1 9	2-3 -28
gov|ask|	for 34	none 34	whether 26
gov|ask|participle|	none 19
gov|ask|past|	auxiliary 22	be 27
gov|ask|present|	none 16
gov|assegurar|	que 14
gov|assert|	that 16
gov|assicurare|2-3|	2-3 22
gov|assicurare|4-7|	4-7 20
gov|assicurare|	none 20
gov|assicurare|present|	none -6
gov|assurer|2-3|	4-7 14
gov|assurer|4-7|	4-7 19
gov|assurer|past|	auxiliary 19
gov|assurer|present|	none 16
gov|assurer|	que 20
gov|atestar|past|	none 11
gov|attaccare|present|	none -15
gov|attendre|	none 11
gov|attendre|past|	none 16
gov|attestieren|2-3|	4-7 16
gov|attestieren|	none 16
gov|attestieren|past|	none 16
gov|attribute|past|	none -29
gov|augurare|0|	4-7 9
gov|augurare|	none 9
gov|auspicare|	che 13
gov|ausrichten|4-7|	2-3 14
gov|ausrichten|	none 14
gov|ausrichten|past|	none 14
gov|avisar|1|	4-7 7	8+ 10
gov|avisar|2-3|	4-7 16
gov|avisar|	none -14	que 19
gov|avisar|past|	none -14
gov|avisar|present|	none 7
gov|avvertire|	none 21
gov|avvertire|past|	none 21
gov|añadir|	none 15
gov|añadir|past|	none 16
gov|back|0|	2-3 -23
gov|back|8+|	2-3 -25
gov|back|base|	none 21
gov|bautizar|	none -18
gov|bautizar|past|	none -18
gov|bekennen|past|	none 18
gov|believe|	none -14
gov|believe|present|	none -15
gov|beloven|	none -8
gov|beloven|past|	none -8
gov|bemängeln|	none 7
gov|bemängeln|past|	none 7
gov|bestätigen|	none -17
gov|bestätigen|past|	none -8
gov|bevestigen|	dat -7
gov|bevestigen|past|	none -12
gov|bezeichnen|2-3|	4-7 7
gov|bezeichnen|	als 14
gov|bezeichnen|past|	none 14
gov|bill|1|	2-3 -21
gov|bill|	as -24
gov|bill|past|	none -8
gov|bitten|past|	none 21
gov|blame|0|	4-7 22
gov|blame|	none 6
gov|blame|past|	none 10
gov|blast|past|	none 19
gov|blijven|2-3|	4-7 8
gov|blijven|	none 6
gov|blijven|past|	none 8
gov|brand|8+|	4-7 -7
gov|brand|	none -16
gov|brand|past|	none 9
gov|calificar|2-3|	2-3 8
gov|calificar|	de 20
gov|calificar|past|	none 20
gov|call|0|	2-3 -13	4-7 17
gov|call|1|	1 24	2-3 -18	4-7 36	8+ 9
gov|call|2-3|	1 35	2-3 9	4-7 67	8+ 23
gov|call|4-7|	2-3 9	4-7 15	8+ 15
gov|call|8+|	1 -13	4-7 -19
gov|call|base|	none -41
gov|call|	for 34	none 11	of 10	on 26	that 26
gov|call|participle|	none 23
gov|call|past|	auxiliary 39	be 6	none 32
gov|call|present|	none -11
gov|challenge|past|	none 10
gov|chamar|0|	2-3 -12
gov|chamar|2-3|	4-7 20
gov|chamar|	de -11	none -12
gov|chamar|past|	none -20
gov|chamar|present|	none -7
gov|chant|0|	2-3 10
gov|chant|	none 36
gov|chant|participle|	none 27
gov|chant|past|	none 25
gov|chant|present|	none -8
gov|chiamare|0|	1 -18	2-3 -11
gov|chiamare|4-7|	2-3 -16
gov|chiamare|	none -25
gov|chiamare|past|	none -18
gov|chiamare|present|	auxiliary -7	none -17
gov|chiedere|	none 11
gov|chiedere|past|	auxiliary -12
gov|cite|	none 27
gov|cite|participle|	none -7
gov|claim|2-3|	2-3 23
gov|claim|4-7|	1 -12	2-3 26
gov|claim|	none -30	that 20	to 25
gov|claim|past|	none -6
gov|classificar|2-3|	1 18
gov|classificar|	como 18
gov|classificar|past|	none 7
gov|comentar|4-7|	4-7 17
gov|comentar|past|	none 17
gov|comentar|	que 12
gov|comment|	that 15
gov|compare|past|	be -24
gov|complain|past|	auxiliary 27
gov|completar|	none 21
gov|completar|past|	none 21
gov|concedere|	none 7
gov|concedere|past|	none 7
gov|concede|2-3|	2-3 -21
gov|concede|	none 20	that -15
gov|conclude|1|	8+ 18
gov|conclude|	none 18	that 20
gov|conclude|past|	none 23
gov|concluir|past|	none 14
gov|conclure|1|	8+ 6
gov|conclure|	none 7
gov|conclure|past|	auxiliary 7
gov|condemn|	none 20
gov|condemn|past|	none 20
gov|confermare|2-3|	1 -9
gov|confermare|	none -7
gov|confidare|present|	none 8
gov|confirmar|4-7|	2-3 17
gov|confirmar|	none 10
gov|confirmar|past|	none 11
gov|confirmar|present|	none 19
gov|confirmer|past|	auxiliary -12
gov|confirm|past|	none 23
gov|congratulate|	on 24
gov|congratulate|past|	none 24
gov|considerar|0|	1 10
gov|considerar|2-3|	4-7 8
gov|considerar|4-7|	4-7 21
gov|considerar|	a 17	none 10	que 23
gov|considerar|past|	none 15
gov|considerar|present|	none 12
gov|consider|	none 23
gov|contar|past|	none -7
gov|contestare|	di -9
gov|contestar|2-3|	4-7 -15
gov|continue|1|	8+ 13
gov|continue|	none 15
gov|continue|past|	none 12
gov|correct|past|	none -21
gov|corregir|	none 25
gov|corregir|past|	none 22
gov|counter|past|	none 19
gov|croire|	none 10
gov|croire|past|	none 10
gov|debate|base|	none 15
gov|debate|	that 18
gov|decide|base|	none -23
gov|decide|	that -8
gov|decir|0|	1 -6
gov|decir|	none 9
gov|decir|past|	none 13
gov|declarar|	none 22
gov|declare|4-7|	2-3 -7
gov|declare|	none 14	that 25	to -18
gov|declare|past|	none 10
gov|defender|2-3|	8+ 11
gov|defender|	none -13
gov|defender|past|	none -13
gov|defend|	as -10
gov|definire|0|	4-7 -10
gov|definire|2-3|	2-3 19	4-7 14
gov|definire|	none -10
gov|definire|past|	auxiliary 7	none -9
gov|demandar|	a -6
gov|demandar|present|	none -12
gov|demander|1|	4-7 9
gov|demander|4-7|	2-3 15
gov|demander|	none 16	si 11
gov|demander|past|	auxiliary 11
gov|demander|present|	none 17
gov|demand|base|	none 18
gov|demand|	none 18
gov|denken|past|	none 9
gov|describe|1|	4-7 22	8+ 13
gov|describe|2-3|	1 13	2-3 10	4-7 40	8+ 17
gov|describe|4-7|	2-3 -22	4-7 23	8+ 19
gov|describe|	as 27	to -23
gov|describe|past|	auxiliary 14	later 28	none 51	once -15
gov|describe|present|	none -14
gov|deslizar|	que 20
gov|destacar|past|	none 29
gov|dire|0|	1 -12	4-7 16
gov|dire|1|	2-3 -7	4-7 20
gov|dire|2-3|	1 -19	2-3 28	4-7 31
gov|dire|4-7|	2-3 18
gov|dire|8+|	1 -10
gov|dire|	a -11	di 22
gov|dire|past|	auxiliary 16	none -17
gov|discordar|1|	8+ 6
gov|discordar|	none 6
gov|discordar|present|	none 9
gov|discrepar|present|	none 23
gov|dismiss|2-3|	2-3 26	4-7 11
gov|dismiss|	as 33
gov|dismiss|past|	none 29
gov|dizer|1|	2-3 -11
gov|dizer|2-3|	2-3 16	4-7 16
gov|dizer|4-7|	2-3 22
gov|dizer|	a 23	de 9	none 27	que 11
gov|dizer|past|	none 13
gov|dub|0|	2-3 14
gov|dub|	none 8
gov|dub|past|	none -9
gov|dénoncer|1|	2-3 27
gov|dénoncer|2-3|	4-7 11
gov|dénoncer|	dans 13	none 28
gov|dénoncer|past|	auxiliary 18
gov|dénoncer|present|	none 17
gov|eisen|past|	none -11
gov|elogiar|	a 6
gov|elogiar|past|	none 6
gov|email|	none -7
gov|email|present|	none -9
gov|entender|past|	none 21
gov|ergänzen|past|	none 13
gov|erkennen|	dat 23
gov|erkennen|past|	none 23
gov|esclarecer|past|	none -21
gov|escrever|past|	none 8
gov|escribir|	none -12
gov|escribir|past|	none -12
gov|esprimere|0|	2-3 16
gov|esprimere|	none 16
gov|estimer|2-3|	4-7 17
gov|estimer|past|	auxiliary 19
gov|estimer|present|	none 18
gov|estimer|	que 15
gov|evitar|	en 6
gov|evitar|past|	none 6
gov|exclure|	none 11
gov|exigir|0|	4-7 21
gov|exigir|	none 21
gov|exigir|past|	none 21
gov|expect|0|	4-7 26
gov|expect|	none 28
gov|expect|present|	none 21
gov|explain|	none 24
gov|explain|past|	none 28
gov|explain|present|	none -10
gov|explicar|2-3|	8+ 12
gov|explicar|present|	none 10
gov|expresar|1|	2-3 20
gov|expresar|	de 11	none 20
gov|expresar|past|	none 8
gov|express|past|	none 23
gov|faire_valoir|past|	auxiliary 22
gov|faire_valoir|	que 7
gov|falar|1|	2-3 30	4-7 12
gov|falar|	de 19	em 19	numa 16
gov|falar|past|	none 30
gov|feel|0|	4-7 16
gov|feel|4-7|	4-7 16
gov|feel|	none 19
gov|feel|past|	none 22
gov|finden|	none 12
gov|finden|past|	none 12
gov|find|0|	2-3 -28
gov|find|1|	1 -6
gov|find|	none -15	that -14
gov|find|past|	auxiliary 20
gov|find|present|	none -25
gov|féliciter|2-3|	2-3 21	4-7 7
gov|féliciter|	d' 21	d’ 18	none 16
gov|féliciter|past|	auxiliary 26
gov|garantire|4-7|	4-7 16
gov|garantire|	che 16
gov|garantir|2-3|	4-7 12
gov|garantir|4-7|	2-3 -7
gov|garantir|past|	none -10
gov|garantir|	que -11
gov|geben|	none 17
gov|geben|past|	none 15
gov|geven|past|	none 8
gov|giudicare|present|	none 13
gov|giurare|present|	none 17
gov|gritar|past|	none 13
gov|hablar|1|	2-3 -8	4-7 19
gov|halten|2-3|	2-3 14	4-7 10
gov|halten|	für 17
gov|halten|past|	none 17
gov|head|	1989 -24	2021 20	47 -23	51 -31	ad 32	administration 16	adultes -8	adviser 23	agents 12	aide 24	americans -12	anni 18	anonymity 22	anos 10	ans -12	association 21	attorney 30	azienda 16	banker 22	banner 11	cambio 21	campaign 30	candidate 30	captain -13	celle-ci 20	centre -26	chercheuse -11	chief -6	civile 25	club 8	coach 23	committee 25	communiqué 20	compagnie 19	company 45	comptes 12	conductor 6	congressman 16	corps -27	council -26	court -25	cuentos -9	defesa -12	direction 22	director -18	dismissed -25	dog 11	driver 17	editorial 10	ela 10	ele -9	elle 32	email -29	embassy 26	employees -10	envoy -17	er 17	es -15	executive 23	fans -6	father 16	fatto 17	fielder 8	finale 17	floor -11	friends -13	gallery -40	governante -7	government 32	governor 19	group 10	guidebooks -21	général 19	he 27	health 9	hij 13	hill -20	house -11	il -9	institute 22	institution -14	interessato 14	it -38	juges 14	jurado 23	jury -26	kept 13	languages -27	latter 19	lawyer 15	leader -25	lei 15	letter 9	line -26	lobby 19	loi -16	lugar -20	lui -8	maestro 13	magistrada 20	man 16	manager 21	matemático -18	members 37	message 9	minister -21	ministra 16	ministre 15	ministro 17	monitoring -20	more -25	name -18	named 19	ninguém -14	nobody -11	none 22	nota 13	obama 25	office -17	official 19	on -30	one 9	oposição 14	opposition 27	organisation 10	organization 16	pain -20	papers -27	park -24	part 15	party 23	percent -29	person 26	persone 10	piano -21	placa -9	place -12	plan -19	premier 18	president 27	prosecutor -12	préfecture 24	président 19	public 18	qualcuno 17	radio -9	recent 23	release 17	report -33	research 20	room 19	ruling -21	said 20	santé 17	secretary -22	senator 29	sentencia -6	series -18	she 22	side 17	sie 17	sign 6	sindacalista -16	sindaco 23	source -16	spokesman 31	spokesperson 34	spokeswoman 17	sponsor -16	stampa -10	state 9	statement 31	students -27	study 21	supervisors -40	team -23	tema -24	testo 23	text 27	this 20	those 8	time -19	times 22	told 12	tout -14	tribunal -10	trump 25	turística 12	tv -10	union -10	university 18	verklaring 19	vertritt 17	voters 7	washington 14	watchdog -28	you -22	zij -7	él -9
gov|head|1989|	record -24
gov|head|47|	name -23
gov|head|adultes|	dire -8
gov|head|adviser|	say 14
gov|head|aide|	say 19
gov|head|anonymity|	say 22
gov|head|attorney|	say 30
gov|head|banner|	read 11
gov|head|campaign|	argue -17	call 28	say 14
gov|head|centre|	offer -26
gov|head|chercheuse|	réfuter -11
gov|head|civile|	féliciter 21
gov|head|committee|	say 18
gov|head|company|	say 44
gov|head|comptes|	juger 12
gov|head|conductor|	evitar 6
gov|head|corps|	call -27
gov|head|cuentos|	publicar -9
gov|head|dismissed|	talk -25
gov|head|dog|	yell 11
gov|head|elle|	dire 16
gov|head|er|	versprechen -14
gov|head|es|	heißen -11
gov|head|fatto|	sapere 17
gov|head|fielder|	ask 8
gov|head|gallery|	show -21
gov|head|group|	call -22
gov|head|guidebooks|	use -21
gov|head|health|	plan 23
gov|head|he|	accuse 16	add 39	argue 19	ask 22	believe -16	call 47	conclude 8	continue 8	describe 29	expect 20	feel 24	hope 11	pledge 27	prefer -33	promise 21	repeat -32	reply 17	suggest 12	tell 15	think 23	use -18	vow 21	want 10	warn 15	write 23
gov|head|house|	call -12
gov|head|il|	assurer 12	préciser 22
gov|head|institution|	regretter -14
gov|head|interessato|	negare 14
gov|head|it|	compare -24	describe -19	label -19	quote -18	read 15	say -37
gov|head|i|	say 20	sing -22
gov|head|juges|	relever 13
gov|head|jury|	decide -23
gov|head|languages|	say -27
gov|head|leader|	say 24
gov|head|lei|	ribattere 11
gov|head|line|	read -26
gov|head|loi|	dire -16
gov|head|lugar|	llamar -20
gov|head|manager|	refer -8
gov|head|matemático|	preferir -18
gov|head|minister|	say -22
gov|head|ministry|	call -14	say 40
gov|head|name|	aclarar 8	antworten 17	ausrichten 14	calificar 13	call -10	chiamare -14	considerar 12	contestare -9	describe 19	dire 12	dizer 17	esclarecer -21	find 11	geben 15	heißen -17	meinen -20	melden -8	nennen 11	note -12	pedir -16	sagen 24	schließen 9	schreiben -7	sehen 10	show -19	spreken 16	tell -21	use -21	verweisen -8	wave -26	weisen 15	äußern 6
gov|head|ninguém|	queixar -14
gov|head|none|	admire 16	ask 16	call 16	hablar 15	mean -22	name -30	parlare -8	promettere 14	sing -11	tell 16
gov|head|office|	say 13
gov|head|officials|	call 9
gov|head|official|	say 23
gov|head|on|	lire -20
gov|head|oposição|	falar 10
gov|head|organisation|	admitir -12	appeler 12	ask 25	atestar 11	bestätigen -17	call 44	confermare -9	confirmar -9	definire 17	describe 6	dire 13	dizer 23	falar 10	find -12	giudicare 13	halten 11	hear 22	heißen 21	issue -19	laten -16	message -21	noemen 14	note 27	orten 14	parlare 16	parler 18	promettere 14	report 14	rufen -10	réclamer 14	salutare 11	schreiben -7	sprechen 30	spreken 9	tell 27	ver 13	want 10	write 22	zeigen 19	zien 11
gov|head|pain|	rate -20
gov|head|percent|	say -29
gov|head|person|	accuse -10	acknowledge 24	acusar 21	add 22	admitir 19	advise -17	afirmar 13	aggiungere 8	answer -16	argue 7	ask -12	assicurare 10	attestieren 16	avisar 9	avvertire 9	bemängeln 6	blame 27	blijven 8	calificar 8	cite 23	claim 18	concede -12	continue 8	corregir 14	decir 13	declare 16	defend -9	defender -13	definire 16	demandar -12	demander 9	describe 41	dichiarare -13	dismiss 16	dénoncer 22	eisen -6	elogiar 6	erkennen 16	estimer 13	exclure 11	faire_valoir 18	falar 16	féliciter 7	garantir 8	hold -7	houden -7	insist 17	invitare -6	joke -10	juger -9	know -6	kündigen 15	lachen 10	lament 20	llamar 18	moquer 12	negare 13	nennen 19	noemen 15	note 21	parlare 47	parler 31	pedir 6	pledge 12	post 10	praise 15	precisar 9	prefer -21	promettre 7	promise 22	quote 22	raise -27	rate -26	recall -9	reclamar 12	recordar -6	refer 30	rekenen 14	repeat 23	replicar 15	replicare 19	reply 27	respond 11	responder 11	ribattere 16	rispondere 10	répondre 10	sagen 8	saluer 16	say 17	schrijven -9	see 20	sostener 15	sostenere 23	sprechen 25	spreken 17	state 7	subrayar 10	suggest 22	support 16	sustentar 10	testify 19	thank 20	try -17	tweet 10	urge 20	use -14	vinden 26	voir 21	vouloir 10	vow 14	want 14	warn 19	warnen 7	write -24	zeigen 8
gov|head|piano|	chiamare -21
gov|head|placa|	decir -9
gov|head|place|	accuse 28	agree 15	call 28	dire 20
gov|head|president|	say 14
gov|head|private|	call -11
gov|head|préfecture|	parler 24
gov|head|release|	say 22
gov|head|report|	say -21	title -14
gov|head|said|	remark 10
gov|head|sentencia|	razonar -11
gov|head|series|	call -18
gov|head|she|	add -7	call 13	describe 30	promise -7	reply 22	say -9	want 16
gov|head|sign|	read 8
gov|head|sindaco|	dire 7
gov|head|source|	describe -19
gov|head|spokesperson|	say 34
gov|head|spokeswoman|	say 22
gov|head|statement|	say 22
gov|head|supervisors|	write -40
gov|head|team|	call -18
gov|head|tema|	scrivere -24
gov|head|text|	message 16
gov|head|they|	call 15	say 22
gov|head|told|	state 12
gov|head|turística|	falar 12
gov|head|union|	call -10
gov|head|university|	say 22
gov|head|voters|	say -10
gov|head|woordvoerder|	zeggen 13
gov|hear|2-3|	2-3 -19
gov|hear|	none -16
gov|hear|present|	none -26
gov|heißen|0|	1 -12	2-3 -15
gov|heißen|2-3|	1 -10	8+ 9
gov|heißen|8+|	2-3 -18
gov|heißen|	none -25
gov|heißen|past|	darin 9	none -22
gov|hekelen|	none -11
gov|hekelen|past|	none -11
gov|heten|0|	2-3 -8
gov|heten|2-3|	2-3 -13
gov|heten|	none -23
gov|heten|past|	none -26
gov|hit|base|	none 18
gov|hold|1|	4-7 16
gov|hold|	as -21	none 22
gov|hold|past|	auxiliary 22	none -8
gov|hope|	none -10
gov|hope|past|	none -9
gov|houden|2-3|	8+ 11
gov|houden|	none 8
gov|houden|past|	none -7
gov|indicar|past|	none 13
gov|indiquer|	qu’ 19
gov|informar|8+|	4-7 13
gov|informar|past|	none 19
gov|inquiéter|	d’ -11
gov|inquiéter|past|	none -11
gov|insist|2-3|	4-7 30
gov|insist|	none 24	that 20
gov|insist|past|	none 38
gov|instruct|past|	none 21
gov|invitare|1|	4-7 13
gov|invitare|2-3|	2-3 -6	4-7 14
gov|invitare|	a -8	alla 22
gov|invitare|past|	auxiliary 21
gov|invitare|present|	none -8
gov|invitar|	a 23
gov|ironizar|	none 9
gov|ironizar|past|	none 18
gov|joke|1|	4-7 13
gov|joke|	none 13	on -17
gov|judging|0|false|false|	all -12	all-one -33	first 11	some -13
gov|judging|0|false|true|	all -18	none 7
gov|judging|1|false|false|	all 17	all-one -24	first 28	some 25
gov|judging|1|false|true|	none 23
gov|judging|1|true|false|	all -21	all-one -31	none 37
gov|judging|1|true|true|	none -19
gov|judging|2-3|false|false|	all 16	all-one -11	first 35	most 6	none 29
gov|judging|2-3|false|true|	none 12
gov|judging|2-3|true|false|	all 8	all-one 7	first -19	some 31
gov|judging|2-3|true|true|	none -9
gov|judging|4-7|false|false|	all -13	all-one 25	first 22	some 16
gov|judging|4-7|true|false|	all -20	all-one -11
gov|judging|4-7|true|true|	none 26
gov|judging|8+|false|false|	all -17	all-one -6	first 17	none 9
gov|judging|8+|false|true|	none 17
gov|judging|8+|true|false|	first 13	none 9
gov|judging|about|false|	false -15
gov|judging|als|2-3|	4-7 12
gov|judging|als|false|	false 17
gov|judging|als|	none 14	some 9
gov|judging|as|1|	4-7 25	8+ 13
gov|judging|as|2-3|	1 26	2-3 15	4-7 25	8+ 18
gov|judging|as|4-7|	1 15	4-7 16	8+ 20
gov|judging|as|8+|	1 9
gov|judging|as|	all 19	all-one 9	first 23	none 19	some 16
gov|judging|as|false|	false 31	true 14
gov|judging|as|true|	false -7	true 31
gov|judging|at|false|	false 30
gov|judging|at|	none 23
gov|judging|a|1|	4-7 18
gov|judging|a|2-3|	4-7 9
gov|judging|a|4-7|	2-3 -15
gov|judging|a|	all-one -15	none 20
gov|judging|a|false|	false 16
gov|judging|a|true|	false 12
gov|judging|by|false|	false -12
gov|judging|como|1|	4-7 27
gov|judging|como|2-3|	1 18
gov|judging|como|false|	false 22
gov|judging|como|	none 22
gov|judging|dat|false|	false 21
gov|judging|dat|	none 16
gov|judging|de|1|	1 26	2-3 6
gov|judging|de|2-3|	2-3 19	4-7 30	8+ 6
gov|judging|de|4-7|	1 13	2-3 -12	4-7 16
gov|judging|de|false|	false 13
gov|judging|de|	none 16
gov|judging|d’|2-3|	1 19	2-3 16	4-7 8
gov|judging|d’|	none 25
gov|judging|d’|true|	false 25
gov|judging|em|2-3|	2-3 14
gov|judging|em|false|	false 14
gov|judging|em|	none 14
gov|judging|en|	none 24
gov|judging|en|true|	false 16
gov|judging|for|1|	4-7 19
gov|judging|for|2-3|	2-3 30	4-7 23	8+ 16
gov|judging|for|4-7|	2-3 14	8+ 13
gov|judging|for|8+|	2-3 6
gov|judging|for|	none 35	some 22
gov|judging|for|true|	false 37	true 19
gov|judging|für|2-3|	2-3 14	4-7 10
gov|judging|für|	all 11	none 9
gov|judging|für|false|	false 17
gov|judging|into|	none -29
gov|judging|into|true|	false -29
gov|judging|in|4-7|	2-3 26	4-7 16
gov|judging|in|false|	false 26
gov|judging|in|	none 27
gov|judging|in|true|	false 14
gov|judging|none|0|	1 -15	4-7 6
gov|judging|none|1|	2-3 -7	4-7 38	8+ 28
gov|judging|none|2-3|	1 6	2-3 8	8+ 28
gov|judging|none|4-7|	1 14	2-3 23	8+ 26
gov|judging|none|8+|	2-3 11
gov|judging|none|	all -20	all-one -31	first 10	none 18
gov|judging|none|true|	false 11	true -10
gov|judging|of|2-3|	1 -26	2-3 17	4-7 41
gov|judging|of|4-7|	1 30	2-3 -10	4-7 22
gov|judging|of|8+|	4-7 23
gov|judging|of|false|	false 24
gov|judging|of|	first 24	none -13
gov|judging|of|true|	false -12
gov|judging|on|4-7|	1 12	4-7 -13
gov|judging|on|	all-one -20	first -12	none 21
gov|judging|on|false|	false 14
gov|judging|on|true|	false -10
gov|judging|op|false|	false 17
gov|judging|op|	none 17
gov|judging|over|	none -12
gov|judging|que|4-7|	4-7 21
gov|judging|que|false|	false 14
gov|judging|que|	none 22
gov|judging|que|true|	false 21
gov|judging|that|1|	4-7 13
gov|judging|that|4-7|	1 -9
gov|judging|that|8+|	4-7 23
gov|judging|that|false|	false -11
gov|judging|that|	none -9	some 13
gov|judging|to|2-3|	2-3 12
gov|judging|to|4-7|	1 -25	2-3 -6	8+ 9
gov|judging|to|8+|	2-3 16	4-7 20	8+ 20
gov|judging|to|	all 16	all-one -24	some 11
gov|judging|to|false|	false -17	true -11
gov|judging|to|true|	false 25
gov|judging|under|2-3|	1 -23
gov|judging|under|false|	false -23
gov|judging|under|	none -23
gov|judging|volgens|8+|	4-7 13
gov|judging|volgens|	none 14
gov|judging|volgens|true|	false 13
gov|judging|with|4-7|	2-3 13
gov|judging|with|8+|	2-3 -20
gov|judging|with|	all -21	none -29
gov|judging|with|false|	false 7
gov|judging|with|true|	false -11	true -33
gov|judging|à|	none -16
gov|judging|à|true|	false -16
gov|juger|0|	1 18	2-3 14
gov|juger|2-3|	2-3 -6
gov|juger|	none 30
gov|juger|past|	none 19
gov|juger|present|	none 13
gov|justificar|	none 7
gov|justificar|past|	none 6
gov|klinken|past|	none 21
gov|know|2-3|	2-3 -30
gov|know|	as -22
gov|know|base|	none -13
gov|know|past|	none -17
gov|kommentieren|4-7|	4-7 9
gov|kommentieren|	none 9
gov|kündigen|	an 6
gov|kündigen|past|	none 15
gov|label|	none -8
gov|label|past|	be -19	none 19
gov|lachen|present|	none 11
gov|lamentar|4-7|	2-3 20
gov|lamentar|	de 20
gov|lamentar|past|	none 20
gov|lament|	none -6
gov|lassen|	none -19
gov|lassen|past|	none -12
gov|laten|4-7|	4-7 27
gov|laten|	dat -16	none 38
gov|laten|past|	none -11
gov|leggere|past|	auxiliary 22
gov|lehnen|	none 7
gov|lehnen|past|	none 7
gov|like|2-3|	1 12
gov|like|base|	none 28
gov|like|	none 11
gov|limitar|past|	none -6
gov|limitar|	que 20
gov|lire|	none -16
gov|lire|past|	none -15
gov|list|1|	2-3 -15
gov|list|2-3|	2-3 -27
gov|list|	as -28
gov|list|base|	none -7
gov|list|past|	be -25	none -27
gov|list|present|	none -7
gov|llamar|	a -6	none -16
gov|llamar|present|	none -17
gov|loben|past|	none 12
gov|lâcher|1|	4-7 19
gov|lâcher|	none 19
gov|mandar|4-7|	4-7 15
gov|mandar|past|	none 25
gov|manifestar|	none -9
gov|mean|0|	2-3 -19
gov|mean|4-7|	2-3 -26
gov|mean|base|	none -20
gov|mean|	none -26
gov|mean|present|	none -23
gov|meinen|	none -18
gov|meinen|past|	none 11
gov|meinen|present|	none -20
gov|melden|	none -8
gov|melden|past|	none 23
gov|message|base|	none 25
gov|message|	none 17	that 16	under -21
gov|message|present|	none -21
gov|moquer|2-3|	4-7 12
gov|moquer|	none 12
gov|moquer|past|	auxiliary 12
gov|mostrar|past|	none -23
gov|murmeln|	none 8
gov|murmeln|past|	none 18
gov|name|0|	2-3 -34
gov|name|1|	2-3 -6
gov|name|4-7|	1 -13	2-3 -17
gov|name|8+|	1 -22
gov|name|	none -7	of -19	on -23	under -23
gov|name|past|	auxiliary -18	none -11
gov|name|present|	none -33
gov|need|0|	4-7 16
gov|need|past|	none 27
gov|need|present|	none -13
gov|negare|	none 15
gov|negare|present|	none 15
gov|negar|1|	4-7 19
gov|negar|	none 22
gov|negar|past|	none 22
gov|nennen|1|	4-7 7
gov|nennen|2-3|	1 15	2-3 18
gov|nennen|	none 17
gov|nennen|past|	none 17
gov|noemen|1|	4-7 8
gov|noemen|2-3|	2-3 16	4-7 13	8+ 6
gov|noemen|4-7|	1 19
gov|noemen|	in 7	none 12
gov|noemen|past|	none 25
gov|none|1|	all-one -13	first 7	none -21
gov|none|2-3|	all -9	most -8	none -17	some -15
gov|none|4-7|	all -17	all-one -17	first 9	most -6	none 6
gov|none|8+|	first 12	most 17	none 8	some 27
gov|none|false|false|	1 -6	2-3 -18	8+ 12
gov|none|false|true|	1 -19	2-3 -10	4-7 14
gov|none|true|false|	1 -20	2-3 -12	4-7 -11	8+ 23
gov|none|true|true|	1 -14	4-7 -16
gov|note|1|	2-3 -11	8+ 19
gov|note|2-3|	2-3 27
gov|note|4-7|	2-3 -10
gov|note|	none 17	that -14
gov|note|participle|	none -13
gov|note|past|	none 47
gov|note|present|	none -12
gov|obiettare|present|	none 20
gov|offer|2-3|	2-3 -26
gov|offer|	none 16	to -30
gov|offer|participle|	none -28
gov|opinar|	que 6
gov|order|	none 6
gov|orten|	none 14
gov|parlare|1|	1 19	4-7 9
gov|parlare|2-3|	4-7 13
gov|parlare|	di 15	none 13
gov|parlare|present|	none 44
gov|parler|2-3|	2-3 16
gov|parler|	de 8	d’ 25
gov|parler|past|	auxiliary 10	none 15
gov|pedir|2-3|	2-3 18
gov|pedir|4-7|	2-3 12
gov|pedir|	de 20	do -15	none 25	que 14
gov|pedir|past|	none 17
gov|perguntar|1|	4-7 15
gov|perguntar|	none 11
gov|perguntar|present|	none 12
gov|plaider|2-3|	4-7 -17
gov|plaider|	none -18	pour -20
gov|plaider|past|	auxiliary -19
gov|plan|0|	2-3 18
gov|plan|base|	none 27
gov|plan|	none 20
gov|plan|present|	none 27
gov|pledge|	none 16	to 15
gov|pledge|past|	none 27
gov|pleiten|past|	none -22
gov|point|4-7|	2-3 25
gov|point|past|	none 29
gov|point|present|	none 24
gov|portray|	as 24
gov|post|1|	8+ 22
gov|post|2-3|	2-3 -6
gov|post|base|	none 7
gov|post|	none -14	on 31	that 17	with -10
gov|post|past|	auxiliary -11	none 10
gov|praise|4-7|	4-7 -15	8+ 22
gov|praise|	none 22
gov|praise|past|	none 20
gov|precisare|4-7|	4-7 10
gov|precisare|	che 11	none 22
gov|precisare|past|	auxiliary 10
gov|precisare|present|	none 8
gov|precisar|past|	none 12
gov|predict|	none 12
gov|preferir|	de -18	em 14	none -7
gov|preferir|past|	none -7
gov|prefer|0|	1 -37	2-3 -28
gov|prefer|	none -41
gov|prefer|past|	none -36
gov|prefer|present|	none -21
gov|prevedere|past|	none 15
gov|prijzen|0|	4-7 11
gov|prijzen|	none 11
gov|prijzen|past|	none 11
gov|prometer|1|	4-7 13
gov|prometer|2-3|	2-3 13
gov|prometer|past|	none 22
gov|promettere|0|	2-3 11	4-7 6
gov|promettere|	none 17
gov|promettere|past|	none 19
gov|promettre|4-7|	4-7 21
gov|promettre|	none 17
gov|promettre|past|	auxiliary 17	none 22
gov|promise|1|	2-3 24
gov|promise|2-3|	2-3 24	4-7 -19
gov|promise|4-7|	1 -10	4-7 22
gov|promise|	none 32	that -31	to 32
gov|promise|past|	auxiliary -28
gov|promise|present|	none 23
gov|proporre|past|	auxiliary -20
gov|propose|	none 18
gov|propose|past|	auxiliary 22
gov|préciser|participle|	none 22
gov|préciser|	que 22
gov|préférer|past|	none 12
gov|prévenir|	none -14
gov|prévenir|past|	auxiliary 8	none -14
gov|publicar|4-7|	2-3 -9
gov|publicar|	de -9
gov|publicar|past|	auxiliary -9	none -11
gov|qualifier|1|	1 19
gov|qualifier|	de 29
gov|qualifier|present|	none 16
gov|queixar|present|	none -22
gov|quejarse|past|	none 10
gov|quote|2-3|	4-7 -14
gov|quote|	none -17
gov|quote|past|	none -18
gov|raccontare|present|	none 16
gov|raconter|4-7|	4-7 13
gov|raise|past|	none -32
gov|rappeler|8+|	2-3 -12
gov|rappeler|	none 13
gov|rappeler|past|	auxiliary -11
gov|rassicurare|	none 16
gov|rassicurare|present|	none 16
gov|rate|0|	1 -14
gov|rate|2-3|	1 -23
gov|rate|	none -37
gov|rate|past|	be -20
gov|rate|present|	none -34
gov|razonar|present|	none -11
gov|razonar|	que -11
gov|read|0|	1 -11	2-3 15	4-7 -41
gov|read|1|	1 -11	8+ 19
gov|read|4-7|	4-7 18
gov|read|	none -22	of 14
gov|read|past|	none -16
gov|read|present|	none -24
gov|reageren|past|	none 9
gov|recall|4-7|	2-3 -16
gov|recall|	none 15
gov|recall|past|	none -20
gov|reclamar|4-7|	4-7 10
gov|reclamar|present|	none 19
gov|reconhecer|past|	none 17
gov|reconnaître|0|	4-7 13
gov|reconnaître|	none 15
gov|reconnaître|past|	none 19
gov|reconocer|past|	none 18
gov|recordar|4-7|	4-7 26
gov|recordar|past|	none -11
gov|recordar|present|	none -7
gov|recordar|	que 21
gov|record|1|	2-3 -23
gov|record|base|	none -19
gov|recusar|	none 13
gov|refer|2-3|	2-3 16
gov|refer|4-7|	1 22
gov|refer|	as 18
gov|refer|present|	none 30
gov|regretter|	none -11	que 9
gov|regret|0|	4-7 18
gov|regret|	none 18
gov|regret|past|	none 18
gov|reject|past|	none 21
gov|rekenen|past|	none 18
gov|relativiser|	none 23
gov|relativiser|present|	none 23
gov|relever|	none 17
gov|relever|past|	none 16
gov|remark|	none 20
gov|repeat|8+|	1 -16
gov|repeat|base|	none 13
gov|repeat|	none 6	that -16
gov|repeat|past|	none -34
gov|replicare|4-7|	4-7 12
gov|replicare|	none 11
gov|replicare|past|	auxiliary 18	none 10
gov|replicar|	que 15
gov|reply|1|	2-3 16	4-7 26	8+ 11
gov|reply|	none 19
gov|reply|past|	none 29
gov|report|0|	2-3 24
gov|report|1|	2-3 -26	8+ 12
gov|report|	as 17	none 17	that 21
gov|report|base|	none -16
gov|report|past|	none 20
gov|report|present|	none 25
gov|responder|1|	4-7 18
gov|responder|4-7|	4-7 13
gov|responder|	none 23	que 19
gov|responder|past|	none 33
gov|responder|present|	none 16
gov|respond|1|	8+ 13
gov|respond|	none 25	that 20
gov|respond|past|	none 8
gov|resumir|2-3|	8+ 6
gov|resumir|	a 7
gov|resumir|past|	none 8
gov|reveal|past|	none -28
gov|revelar|	none 6
gov|revelar|past|	none 7
gov|ribadire|past|	none 16
gov|ribattere|2-3|	4-7 13
gov|ribattere|4-7|	4-7 8
gov|ribattere|	che 19
gov|ribattere|past|	auxiliary 14	none 18
gov|ricordare|2-3|	4-7 18
gov|ricordare|	che 9
gov|ricordare|past|	auxiliary 17
gov|riferire|	none 15
gov|riprendere|	none -11
gov|rispondere|	none 23
gov|rispondere|past|	auxiliary 27	none 11
gov|roepen|2-3|	4-7 19
gov|roepen|	none 12
gov|roepen|past|	none 14
gov|rufen|2-3|	4-7 10
gov|rufen|	none 20
gov|rufen|past|	none 15
gov|rule|1|	4-7 22
gov|rule|base|	none 26
gov|rule|	none 26
gov|réclamer|4-7|	2-3 -13
gov|réclamer|	none -7
gov|réfuter|	d’ -11
gov|réfuter|present|	none -11
gov|répliquer|past|	auxiliary 15
gov|répondre|past|	auxiliary 18	none 10
gov|sagen|4-7|	2-3 16
gov|sagen|8+|	2-3 -8
gov|sagen|	none 23
gov|sagen|present|	none 22
gov|saluer|0|	2-3 14	4-7 8
gov|saluer|2-3|	1 28
gov|saluer|	none 34
gov|saluer|past|	auxiliary 25
gov|saluer|present|	none 21
gov|salutare|0|	2-3 9
gov|salutare|	none 9
gov|salutare|present|	none 12
gov|sapere|1|	4-7 19
gov|sapere|4-7|	4-7 9
gov|sapere|	che 10
gov|sapere|past|	auxiliary 17	none 22
gov|saying|0|false|false|	all -6	first -16	none 16	some 31
gov|saying|0|false|true|	all-one -27	none -16
gov|saying|1|false|false|	all -8	all-one 26	most 25	none -6	some 30
gov|saying|1|false|true|	all-one 18	first 24	none 12
gov|saying|1|true|false|	none 6	some -15
gov|saying|2-3|false|false|	all -9	all-one 7	first 9	most 37	none 8	some 25
gov|saying|2-3|false|true|	all 10	first 21	none 14	some 10
gov|saying|2-3|true|false|	all -20	first -8	most -6	none -12	some 19
gov|saying|2-3|true|true|	none 8
gov|saying|4-7|false|false|	all 8	most -10	none 6	some 30
gov|saying|4-7|false|true|	all-one 15	first 24	none 29	some 20
gov|saying|4-7|true|false|	all-one -26	first -15	most -8	none 24	some 37
gov|saying|4-7|true|true|	all -11	all-one 24	none 22
gov|saying|8+|false|false|	all -21	all-one -7	first -10	none 33	some 38
gov|saying|8+|false|true|	first -6	none 18	some 13
gov|saying|8+|true|false|	all -32	all-one -31	first -21	some 18
gov|saying|8+|true|true|	none 19
gov|saying|aan|false|	false 13
gov|saying|aan|	first 13
gov|saying|about|2-3|	2-3 24
gov|saying|about|false|	false 23
gov|saying|about|	none 39
gov|saying|about|true|	false 28	true 23
gov|saying|after|false|	false -12
gov|saying|against|1|	4-7 28
gov|saying|against|false|	false -6
gov|saying|alla|false|	false 22
gov|saying|alla|	first 10
gov|saying|al|2-3|	2-3 -9
gov|saying|al|false|	false -8
gov|saying|al|	first -9
gov|saying|ante|false|	false -15
gov|saying|an|4-7|	4-7 13
gov|saying|an|false|	false 11
gov|saying|an|	first 10	some 8
gov|saying|aos|2-3|	4-7 16
gov|saying|aos|false|	false 21
gov|saying|aos|	first 21
gov|saying|as|1|	4-7 25
gov|saying|as|4-7|	2-3 18
gov|saying|as|8+|	2-3 -21
gov|saying|as|	all -29
gov|saying|at|4-7|	2-3 23
gov|saying|at|false|	false 12
gov|saying|at|	none 25	some 13
gov|saying|auf|false|	false 6
gov|saying|auf|	first -7
gov|saying|auf|true|	false -9
gov|saying|au|false|	false -11
gov|saying|au|	none -11
gov|saying|a|1|	2-3 15	4-7 13
gov|saying|a|2-3|	2-3 -7	4-7 27
gov|saying|a|4-7|	1 -16	2-3 22	4-7 15
gov|saying|a|8+|	8+ 7
gov|saying|a|false|	false 28
gov|saying|a|	some 22
gov|saying|a|true|	false -18
gov|saying|because|4-7|	8+ 9
gov|saying|because|false|	false 27
gov|saying|because|	none 20
gov|saying|because|true|	false 19
gov|saying|bei|	first 6
gov|saying|bij|false|	false -7
gov|saying|bij|	first -10
gov|saying|by|4-7|	8+ 15
gov|saying|by|8+|	4-7 24	8+ 24
gov|saying|by|false|	false 33
gov|saying|by|	first 26	none 30
gov|saying|by|true|	false 17
gov|saying|che|1|	4-7 10
gov|saying|che|2-3|	2-3 20	4-7 -6
gov|saying|che|4-7|	2-3 23	4-7 26
gov|saying|che|8+|	4-7 27
gov|saying|che|false|	false 30
gov|saying|che|	none 8
gov|saying|che|true|	false 7
gov|saying|come|2-3|	4-7 17
gov|saying|come|false|	false -9
gov|saying|come|	none 17
gov|saying|com|4-7|	4-7 16
gov|saying|com|false|	false 20
gov|saying|com|	none 13
gov|saying|con|4-7|	2-3 -11	4-7 -12
gov|saying|con|	first -10	none -11
gov|saying|con|true|	false -21
gov|saying|d'|	none 21
gov|saying|dans|false|	false 19
gov|saying|dans|	first 11	none 18
gov|saying|dass|4-7|	2-3 8
gov|saying|dass|false|	false 8
gov|saying|dass|	none 8
gov|saying|dat|2-3|	1 19	2-3 8	4-7 21
gov|saying|dat|4-7|	2-3 29	4-7 9
gov|saying|dat|false|	false -10	true 13
gov|saying|dat|	none 23
gov|saying|dat|true|	false 19
gov|saying|da|false|	false -6
gov|saying|dell’|8+|	4-7 10
gov|saying|dell’|false|	false 15
gov|saying|dell’|	none 17
gov|saying|del|4-7|	4-7 18
gov|saying|del|	none 6
gov|saying|del|true|	false 18
gov|saying|desde|4-7|	4-7 17
gov|saying|desde|false|	false 19
gov|saying|desde|	first 19
gov|saying|de|1|	4-7 18
gov|saying|de|2-3|	1 -19
gov|saying|de|4-7|	2-3 12	4-7 16	8+ 8
gov|saying|de|8+|	2-3 -23	4-7 21	8+ 10
gov|saying|de|	all-one -24	some 11
gov|saying|de|false|	true -14
gov|saying|de|true|	false -10
gov|saying|di|1|	1 19	4-7 9
gov|saying|di|2-3|	2-3 23	4-7 23
gov|saying|di|4-7|	1 -20	2-3 25	4-7 11
gov|saying|di|8+|	4-7 27	8+ 9
gov|saying|di|false|	false 16
gov|saying|di|	first 30	none 11
gov|saying|do|8+|	2-3 -22
gov|saying|do|false|	false 7
gov|saying|do|	none 11
gov|saying|do|true|	false -18
gov|saying|d’|2-3|	2-3 -8	4-7 29
gov|saying|d’|	none -8
gov|saying|d’|true|	false -8
gov|saying|em|1|	2-3 26	4-7 11
gov|saying|em|false|	false 22
gov|saying|em|	first 10	none 19
gov|saying|en|2-3|	2-3 -13	4-7 -10
gov|saying|en|4-7|	2-3 -12	4-7 34	8+ 6
gov|saying|en|	first 25	none -21
gov|saying|en|true|	false -19
gov|saying|for|1|	2-3 26
gov|saying|for|4-7|	1 12	2-3 -11	4-7 21
gov|saying|for|8+|	4-7 20
gov|saying|for|	all-one -9	none 37	some 10
gov|saying|for|false|	false 22
gov|saying|for|true|	false 28	true -9
gov|saying|from|false|	false 15
gov|saying|from|	none 28
gov|saying|if|false|	false 13
gov|saying|if|	none 15
gov|saying|im|false|	false -16
gov|saying|im|	some 11
gov|saying|into|4-7|	4-7 18
gov|saying|into|false|	false 20
gov|saying|into|	none 31
gov|saying|in|2-3|	2-3 -9	4-7 31
gov|saying|in|4-7|	2-3 -19	4-7 27	8+ 31
gov|saying|in|8+|	1 23	2-3 15	4-7 -16	8+ 19
gov|saying|in|	all -37	all-one -17	first -14	none 12	some 21
gov|saying|in|false|	false -9	true 14
gov|saying|in|true|	false -16
gov|saying|met|	none -17
gov|saying|mit|8+|	4-7 11
gov|saying|mit|false|	false -12
gov|saying|mit|	first 11	some 25
gov|saying|nach|4-7|	4-7 8
gov|saying|nach|false|	false 20
gov|saying|nach|	most 8
gov|saying|nas|4-7|	4-7 7
gov|saying|nas|false|	false 20
gov|saying|nas|	first 20
gov|saying|na|4-7|	4-7 6
gov|saying|na|	none 6
gov|saying|none|0|	4-7 -13	8+ -7
gov|saying|none|1|	1 -11	2-3 6	4-7 32	8+ 28
gov|saying|none|2-3|	1 -25	2-3 23	4-7 23	8+ 31
gov|saying|none|4-7|	2-3 18	4-7 17	8+ 32
gov|saying|none|8+|	1 11	4-7 21	8+ 11
gov|saying|none|	all-one 7	most 11	none 15	some 17
gov|saying|none|false|	false 15
gov|saying|none|true|	true 9
gov|saying|numa|false|	false 16
gov|saying|numa|	none 16
gov|saying|of|1|	2-3 10	4-7 -19
gov|saying|of|2-3|	8+ 11
gov|saying|of|4-7|	1 -7	2-3 -19	4-7 29	8+ -11
gov|saying|of|8+|	1 9	4-7 23	8+ 27
gov|saying|of|	all 7	all-one 13	first -15	none -7	some 20
gov|saying|of|false|	false -12	true 16
gov|saying|of|true|	false 8	true 15
gov|saying|on|1|	2-3 -31
gov|saying|on|2-3|	4-7 -7	8+ 20
gov|saying|on|4-7|	2-3 -13	8+ 19
gov|saying|on|8+|	1 11	4-7 12	8+ 10
gov|saying|on|	all -27	all-one -31	first 22	none 7	some 6
gov|saying|on|false|	false -35	true 19
gov|saying|on|true|	false -9
gov|saying|op|false|	false 8
gov|saying|op|	first 17
gov|saying|out|4-7|	4-7 36
gov|saying|out|false|	false -12
gov|saying|out|	none -10
gov|saying|para|8+|	4-7 7
gov|saying|para|false|	false 22
gov|saying|para|true|	false -8
gov|saying|par|8+|	2-3 -15
gov|saying|par|true|	false -15
gov|saying|per|4-7|	4-7 18
gov|saying|per|true|	false 14
gov|saying|por|8+|	2-3 -8
gov|saying|por|false|	false -10
gov|saying|por|	first 11	none -13
gov|saying|pour|	none -16
gov|saying|pour|true|	false -16
gov|saying|qu'|	none 22
gov|saying|que|1|	4-7 22	8+ 6
gov|saying|que|2-3|	2-3 -12	4-7 -14	8+ 6
gov|saying|que|4-7|	1 28	2-3 23	4-7 39	8+ 16
gov|saying|que|8+|	2-3 14	4-7 19
gov|saying|que|false|	true -12
gov|saying|que|	first -11	none 12	some 14
gov|saying|que|true|	false 34	true -22
gov|saying|qu’|4-7|	2-3 -8
gov|saying|qu’|false|	false 20
gov|saying|qu’|	none 24
gov|saying|se|false|	false -14
gov|saying|se|	first -11	none -16
gov|saying|since|false|	false 26
gov|saying|since|	none 26
gov|saying|sin|false|	false 18
gov|saying|sin|	first 18
gov|saying|si|false|	false 11
gov|saying|si|	none 11
gov|saying|that|1|	1 -10	2-3 13	4-7 41	8+ 21
gov|saying|that|2-3|	2-3 -16	4-7 -15	8+ 27
gov|saying|that|4-7|	1 7	2-3 37	4-7 65	8+ 20
gov|saying|that|8+|	1 7	2-3 44	8+ 23
gov|saying|that|	all 11	all-one -12	first -9	most 13	none 19	some 33
gov|saying|that|false|	false 14	true 29
gov|saying|that|true|	false 13
gov|saying|to|1|	1 10	4-7 21	8+ 14
gov|saying|to|2-3|	1 -11	2-3 9	8+ 28
gov|saying|to|4-7|	1 11	2-3 8	4-7 6	8+ 21
gov|saying|to|8+|	1 10	4-7 29	8+ 20
gov|saying|to|	all -21	all-one -15	none 29	some 29
gov|saying|to|false|	false 27	true 20
gov|saying|to|true|	false -22	true 30
gov|saying|under|4-7|	2-3 -30
gov|saying|under|	all -22	first -13
gov|saying|under|false|	false -17
gov|saying|van|1|	1 23	2-3 22	4-7 10
gov|saying|van|4-7|	8+ 11
gov|saying|van|8+|	2-3 13
gov|saying|van|false|	false 33	true 13
gov|saying|van|	none 36
gov|saying|von|1|	1 13	2-3 12	4-7 7
gov|saying|von|2-3|	1 10	2-3 27	4-7 7
gov|saying|von|8+|	2-3 -10
gov|saying|von|	all 9	all-one 24	first 16	most -7	some 29
gov|saying|von|false|	false 28
gov|saying|von|true|	false 11
gov|saying|voor|4-7|	2-3 9
gov|saying|voor|false|	false -11
gov|saying|vor|false|	false 12
gov|saying|what|	none 15
gov|saying|where|	none 8
gov|saying|whether|false|	false 26
gov|saying|whether|	none -21
gov|saying|whether|true|	false -24
gov|saying|while|false|	false 14
gov|saying|while|	none 16
gov|saying|with|4-7|	1 8	2-3 7	8+ 17
gov|saying|with|8+|	2-3 18	4-7 6
gov|saying|with|	all-one 21	first 25	none -14
gov|saying|with|false|	false -8
gov|saying|with|true|	true 27
gov|saying|zu|8+|	4-7 6
gov|saying|zu|	first -7
gov|saying|à|2-3|	1 17
gov|saying|à|4-7|	4-7 -20	8+ 7
gov|saying|à|8+|	4-7 17
gov|saying|à|false|	false 23
gov|saying|à|	first 6
gov|saying|à|true|	false -10
gov|saying|über|	all 12
gov|say|0|	1 -8	2-3 -14	4-7 -20	8+ -15
gov|say|1|	2-3 13	4-7 23	8+ 21
gov|say|2-3|	1 8	2-3 32	4-7 21	8+ 24
gov|say|4-7|	1 6	2-3 -35	4-7 46	8+ 32
gov|say|8+|	2-3 13	8+ 28
gov|say|	about 20	after -23	as -35	at 26	because 19	by 26	for -29	in -8	into 20	none 26	of -24	on -44	that 53	to -12	whether -24	while 18	with -9
gov|say|base|	auxiliary -13	none -42
gov|say|participle|	none 13
gov|say|past|	also 13	auxiliary 43	later 29	none 18
gov|say|present|	none -15
gov|schließen|	none 9
gov|schließen|past|	none 9
gov|schreiben|	none -9
gov|schreiben|past|	none -9
gov|schrijven|4-7|	1 -17	2-3 10
gov|scrivere|2-3|	4-7 22
gov|scrivere|4-7|	2-3 14	4-7 -12
gov|scrivere|	che 23	di -16	none -12
gov|scrivere|past|	auxiliary -13	none 12
gov|seek|0|	2-3 27
gov|seek|base|	auxiliary 24
gov|seek|	none 28
gov|see|0|	2-3 23	4-7 19
gov|see|2-3|	4-7 -21
gov|see|base|	none -14
gov|see|	none 11
gov|see|past|	none 19
gov|see|present|	none 30
gov|sehen|2-3|	4-7 10
gov|sehen|	none 9
gov|sehen|past|	none 9
gov|shout|	none 27
gov|show|0|	2-3 -26
gov|show|1|	4-7 15
gov|show|4-7|	2-3 -10
gov|show|base|	none -13
gov|show|	none -12
gov|show|participle|	none 7
gov|show|past|	none -12
gov|show|present|	none 15
gov|sign|0|	4-7 20
gov|sign|4-7|	2-3 -9
gov|sing|0|	4-7 -23
gov|sing|4-7|	2-3 16
gov|sing|8+|	2-3 -25
gov|sing|base|	none -25
gov|sing|	none -33
gov|sing|participle|	none -33
gov|sing|past|	none -19
gov|soltar|	none 10
gov|soltar|past|	none 10
gov|sostenere|2-3|	2-3 -15
gov|sostenere|	none -14
gov|sostenere|past|	none -11
gov|sostener|4-7|	2-3 23
gov|sostener|	de 20	que 16
gov|sourire|	none -8
gov|sourire|past|	none -8
gov|souri|1|	4-7 13
gov|souri|	none 13
gov|souri|past|	auxiliary 13
gov|souvenir|past|	none 15
gov|speak|1|	4-7 -19
gov|speak|past|	none 34
gov|speak|present|	none -14
gov|spiegare|	none 11
gov|spiegare|past|	none 11
gov|sprechen|1|	1 13	2-3 12	4-7 7
gov|sprechen|2-3|	2-3 27	4-7 7
gov|sprechen|past|	none 27
gov|sprechen|	von 27
gov|spreken|1|	2-3 22	4-7 10
gov|spreken|past|	none 20
gov|spreken|	van 24
gov|staan|1|	2-3 -13
gov|staan|2-3|	2-3 18
gov|staan|	none -18
gov|staan|past|	none -8
gov|state|1|	4-7 24	8+ 14
gov|state|4-7|	2-3 -23	4-7 17	8+ 16
gov|state|	none -11	that 21
gov|state|participle|	none 6
gov|state|past|	none 16
gov|state|present|	none 14
gov|stehen|1|	4-7 -8
gov|stehen|2-3|	2-3 13
gov|stehen|	none -6
gov|stellen|past|	none -16
gov|subject|ela|saying|	1 10
gov|subject|ela|saying|past|	4-7 8
gov|subject|ele|saying|	2-3 -8
gov|subject|elle|saying|	1 27	2-3 10	4-7 13
gov|subject|elle|saying|past|	2-3 19	4-7 34
gov|subject|elle|saying|present|	4-7 6
gov|subject|er|saying|	1 -7	2-3 24	4-7 -12
gov|subject|er|saying|past|	4-7 7
gov|subject|er|saying|present|	4-7 6
gov|subject|es|saying|	2-3 9
gov|subject|es|saying|past|	8+ 9
gov|subject|he|judging|	0 12	1 18	4-7 20
gov|subject|he|judging|base|	2-3 8
gov|subject|he|judging|participle|	2-3 26
gov|subject|he|judging|past|	2-3 21	8+ 9
gov|subject|he|judging|present|	1 -16	2-3 11
gov|subject|he|saying|	1 34	2-3 20	4-7 27	8+ -10
gov|subject|he|saying|base|	1 -24	2-3 18
gov|subject|he|saying|participle|	2-3 19	4-7 21	8+ 15
gov|subject|he|saying|past|	1 -16	2-3 48	4-7 48	8+ 21
gov|subject|he|saying|present|	2-3 8	4-7 21	8+ 21
gov|subject|he|thinking|	0 -24	1 16	4-7 24
gov|subject|he|thinking|base|	4-7 27
gov|subject|he|thinking|participle|	1 -26
gov|subject|he|thinking|past|	1 -13	4-7 12	8+ 12
gov|subject|he|thinking|present|	2-3 23	4-7 11
gov|subject|hij|saying|	2-3 16
gov|subject|hij|saying|past|	1 10
gov|subject|il|saying|	2-3 -21	4-7 31	8+ 17
gov|subject|il|saying|past|	4-7 -8
gov|subject|it|judging|	1 -24	4-7 -20	8+ -20
gov|subject|it|judging|past|	4-7 29
gov|subject|it|judging|present|	2-3 -22
gov|subject|it|saying|	0 -33	1 -13	2-3 -6	4-7 -21
gov|subject|it|saying|past|	1 28	2-3 10	4-7 11	8+ 25
gov|subject|it|saying|present|	2-3 -31	4-7 -41	8+ 16
gov|subject|it|thinking|	4-7 -16
gov|subject|it|thinking|past|	2-3 -17	4-7 22
gov|subject|i|saying|	0 12	1 15
gov|subject|lei|saying|	2-3 20
gov|subject|lei|saying|past|	4-7 12
gov|subject|name|judging|	0 -31	1 18	2-3 -10	4-7 -24	8+ -24
gov|subject|name|judging|base|	1 -27
gov|subject|name|judging|participle|	2-3 -17
gov|subject|name|judging|past|	2-3 -6	4-7 41	8+ 18
gov|subject|name|judging|present|	2-3 -11	4-7 14
gov|subject|name|saying|	0 11	1 6	4-7 -6
gov|subject|name|saying|base|	2-3 7	8+ 21
gov|subject|name|saying|participle|	2-3 -22	8+ 13
gov|subject|name|saying|past|	1 -28	2-3 7	4-7 7	8+ 25
gov|subject|name|saying|present|	2-3 8	8+ 8
gov|subject|name|thinking|	1 9	2-3 -12	4-7 -8
gov|subject|name|thinking|past|	4-7 12
gov|subject|none|judging|	0 -24	1 10	2-3 9	4-7 15	8+ 10
gov|subject|none|judging|base|	2-3 6
gov|subject|none|judging|past|	4-7 -7
gov|subject|none|judging|present|	1 -37	2-3 -20
gov|subject|none|saying|	0 -23	1 8	2-3 17	4-7 45	8+ 20
gov|subject|none|saying|base|	8+ 22
gov|subject|none|saying|participle|	2-3 16	8+ 21
gov|subject|none|saying|past|	1 6	4-7 -11	8+ 12
gov|subject|none|saying|present|	1 -11	2-3 21	4-7 24
gov|subject|none|thinking|	2-3 15	8+ 15
gov|subject|none|thinking|past|	1 -17	8+ 9
gov|subject|none|thinking|present|	2-3 -19
gov|subject|noun|judging|	0 -22	2-3 17	4-7 14	8+ 12
gov|subject|noun|judging|base|	1 -29	2-3 -12	8+ 20
gov|subject|noun|judging|participle|	1 28	2-3 34	4-7 27	8+ 20
gov|subject|noun|judging|past|	1 6	2-3 -8	4-7 20
gov|subject|noun|judging|present|	1 -7	2-3 -10	4-7 33	8+ 14
gov|subject|noun|saying|	0 -15	1 12	2-3 -6	4-7 40	8+ 8
gov|subject|noun|saying|base|	1 -19	4-7 41	8+ 34
gov|subject|noun|saying|participle|	2-3 20	8+ 40
gov|subject|noun|saying|past|	1 -9	2-3 8	4-7 7	8+ 43
gov|subject|noun|saying|present|	1 11	2-3 20	4-7 -12	8+ -8
gov|subject|noun|thinking|	0 23	1 28	2-3 13	8+ 15
gov|subject|noun|thinking|base|	1 30	8+ 16
gov|subject|noun|thinking|participle|	1 22	2-3 24
gov|subject|noun|thinking|past|	1 17	2-3 -21	4-7 18	8+ 19
gov|subject|noun|thinking|present|	1 10	2-3 17	4-7 22	8+ -17
gov|subject|on|judging|	1 -25
gov|subject|on|saying|	1 -16	2-3 9
gov|subject|on|saying|past|	2-3 -9
gov|subject|on|saying|present|	4-7 20
gov|subject|organisation|judging|	0 13	1 16	2-3 16	4-7 7	8+ 18
gov|subject|organisation|judging|past|	1 20	2-3 20	8+ 8
gov|subject|organisation|judging|present|	1 21	2-3 -18	4-7 13
gov|subject|organisation|saying|	0 16	1 6	8+ -19
gov|subject|organisation|saying|base|	2-3 -17
gov|subject|organisation|saying|participle|	4-7 19	8+ 28
gov|subject|organisation|saying|past|	1 -13	2-3 -12	4-7 69	8+ 24
gov|subject|organisation|saying|present|	2-3 -6	4-7 40	8+ 21
gov|subject|organisation|thinking|	0 8	1 11
gov|subject|organisation|thinking|past|	1 -31	4-7 21
gov|subject|person|judging|	0 35	2-3 26	4-7 21	8+ 10
gov|subject|person|judging|base|	1 10
gov|subject|person|judging|participle|	1 25	2-3 46	4-7 14	8+ 18
gov|subject|person|judging|past|	2-3 24	4-7 25	8+ 33
gov|subject|person|judging|present|	1 -10	2-3 7	4-7 11	8+ 8
gov|subject|person|saying|	0 11	1 -9	4-7 30
gov|subject|person|saying|base|	2-3 -12	4-7 30	8+ 26
gov|subject|person|saying|participle|	1 30	2-3 16	4-7 25	8+ 12
gov|subject|person|saying|past|	1 19	4-7 16	8+ 25
gov|subject|person|saying|present|	2-3 -17	4-7 6	8+ 37
gov|subject|person|thinking|	1 7	4-7 12
gov|subject|person|thinking|base|	2-3 -8
gov|subject|person|thinking|past|	2-3 17	4-7 26	8+ 24
gov|subject|person|thinking|present|	1 -33	4-7 23
gov|subject|place|judging|	0 20	1 -18	2-3 23	4-7 -31
gov|subject|place|judging|past|	2-3 23
gov|subject|place|saying|	0 9	1 11	2-3 -20	8+ -7
gov|subject|place|saying|past|	1 24	2-3 -26	4-7 45	8+ 13
gov|subject|place|saying|present|	2-3 -10
gov|subject|she|judging|	0 -22	1 23	2-3 18	4-7 44
gov|subject|she|judging|past|	1 8	2-3 38	4-7 23	8+ 13
gov|subject|she|saying|	0 23	1 33	2-3 17	4-7 -28	8+ 37
gov|subject|she|saying|base|	4-7 -14
gov|subject|she|saying|participle|	4-7 24	8+ 17
gov|subject|she|saying|past|	1 31	2-3 -24	4-7 13	8+ 31
gov|subject|she|saying|present|	4-7 27	8+ 10
gov|subject|she|thinking|past|	4-7 23	8+ 15
gov|subject|sie|judging|	2-3 12
gov|subject|sie|saying|	1 9	2-3 6	4-7 9
gov|subject|sie|saying|past|	4-7 9
gov|subject|sie|saying|present|	2-3 10
gov|subject|they|judging|	1 11	8+ -14
gov|subject|they|judging|base|	2-3 -41
gov|subject|they|judging|past|	1 7
gov|subject|they|saying|	0 9	1 -20	2-3 12	4-7 24
gov|subject|they|saying|base|	2-3 23	4-7 20
gov|subject|they|saying|past|	4-7 -12	8+ 17
gov|subject|you|thinking|	2-3 -20
gov|subject|you|thinking|base|	2-3 -22
gov|subject|ze|saying|	2-3 16
gov|subject|ze|saying|past|	1 10	2-3 -17
gov|subject|zij|saying|	2-3 25
gov|subject|zij|saying|past|	4-7 -9
gov|sublinhar|	a 11
gov|subrayar|past|	none 12
gov|subrayar|	que 10
gov|suggest|4-7|	2-3 22
gov|suggest|	none 16
gov|suggest|participle|	none 8
gov|suggest|past|	none 19
gov|support|base|	none 14
gov|support|	none -8
gov|support|present|	none -11
gov|sustentar|	a 9	que 19
gov|sustentar|present|	none 19
gov|tachar|	de 21
gov|tag|	none -28
gov|tag|past|	none -28
gov|talk|2-3|	2-3 -15
gov|talk|base|	none -20
gov|talk|	none -17	of -23
gov|talk|present|	none 11
gov|teilen|past|	none -17
gov|tell|0|	2-3 -12
gov|tell|1|	4-7 17
gov|tell|2-3|	1 -15	2-3 -15	4-7 47	8+ 26
gov|tell|4-7|	1 16	8+ 14
gov|tell|8+|	1 21	2-3 37	4-7 34	8+ 17
gov|tell|	at 17	by 13	for 19	none -18	on 18	to 41
gov|tell|participle|	none 35
gov|tell|past|	auxiliary 28	be -26	none 9
gov|tell|present|	none 37
gov|temere|	none 17
gov|temere|past|	none 17
gov|tempérer|	none 19
gov|tempérer|past|	none 19
gov|testify|past|	none 16
gov|text|base|	none 16
gov|text|	none 10
gov|thank|2-3|	2-3 19	4-7 14
gov|thank|	for 23	none 28
gov|thank|past|	none 28
gov|thinking|0|false|false|	all -7	first 10
gov|thinking|0|false|true|	none 16
gov|thinking|1|false|false|	first 19	none 32	some 9
gov|thinking|2-3|false|false|	all -29	first 19	some 6
gov|thinking|2-3|false|true|	first 11
gov|thinking|4-7|false|false|	all 20	all-one -24	first 12	none -12	some 10
gov|thinking|4-7|true|false|	all -30	first -20	some 23
gov|thinking|4-7|true|true|	none 8
gov|thinking|8+|false|false|	first 16
gov|thinking|as|2-3|	2-3 -22
gov|thinking|as|4-7|	2-3 -16
gov|thinking|as|false|	false -8	true -23
gov|thinking|as|	none -16
gov|thinking|dat|2-3|	4-7 11
gov|thinking|dat|	none 13
gov|thinking|dat|true|	false 11
gov|thinking|for|4-7|	1 -9
gov|thinking|for|false|	false 7
gov|thinking|for|true|	false -6
gov|thinking|in|false|	false 26
gov|thinking|in|	none 16
gov|thinking|none|0|	2-3 -7	4-7 24	8+ 20
gov|thinking|none|1|	1 -19	2-3 7	4-7 27	8+ 22
gov|thinking|none|2-3|	1 10	2-3 -7	8+ 18
gov|thinking|none|4-7|	2-3 -17	8+ 9
gov|thinking|none|8+|	1 -21
gov|thinking|none|false|	true 26
gov|thinking|none|	none -6	some 11
gov|thinking|none|true|	true -30
gov|thinking|of|false|	false -9
gov|thinking|of|	none -8
gov|thinking|of|true|	false -9
gov|thinking|on|4-7|	2-3 17
gov|thinking|on|true|	false 25
gov|thinking|over|	none -12
gov|thinking|over|true|	false -8
gov|thinking|that|1|	8+ 12
gov|thinking|that|2-3|	8+ 16
gov|thinking|that|4-7|	2-3 18
gov|thinking|that|8+|	4-7 22
gov|thinking|that|false|	false 27
gov|thinking|that|	none 15	some 10
gov|thinking|that|true|	false 13
gov|thinking|to|1|	2-3 19
gov|thinking|to|4-7|	1 17	2-3 -17
gov|thinking|to|	all 11	none 7
gov|thinking|to|false|	false 7	true 22
gov|thinking|to|true|	false -6
gov|thinking|what|	none -10
gov|thinking|with|false|	false 13
gov|thinking|with|	none 23
gov|think|4-7|	2-3 25
gov|think|base|	none 19
gov|think|	none 37
gov|think|past|	none 28
gov|think|present|	none 21
gov|title|0|	2-3 -24	4-7 -26
gov|title|	none -36
gov|title|past|	be -19	none -32
gov|tonen|1|	2-3 20
gov|tonen|	none 22
gov|tonen|past|	none 22
gov|trouver|present|	none 21
gov|try|	to -10
gov|tweet|1|	8+ 13
gov|tweet|2-3|	8+ 15
gov|tweet|past|	none 7
gov|tweet|	that 24
gov|urge|2-3|	2-3 20	8+ 21
gov|urge|4-7|	8+ 17
gov|urge|	none 23	to 29
gov|urge|past|	none 28
gov|urge|present|	none 25
gov|use|2-3|	1 -17	2-3 -16
gov|use|4-7|	1 -6
gov|use|8+|	1 -21
gov|use|	about -21	for -9	none -16	to 19
gov|use|base|	none -13
gov|use|participle|	none 11
gov|use|past|	none -23	not -30
gov|verklaren|past|	none -7
gov|verlauten|	none 16
gov|versprechen|	none -14
gov|versprechen|past|	none -14
gov|verweisen|	auf -8
gov|verweisen|past|	none -8
gov|ver|0|	1 10
gov|ver|	none 10
gov|ver|past|	none 13
gov|view|	with -26
gov|vinden|2-3|	2-3 16	4-7 17
gov|vinden|4-7|	4-7 9
gov|vinden|	dat 12
gov|vinden|past|	daarentegen 23
gov|voir|	none 27
gov|voir|past|	none 27
gov|vote|base|	none -20
gov|vote|	none 19	to 8
gov|vouloir|	none -19
gov|vouloir|past|	none -18
gov|vow|past|	none 20
gov|vow|	that 19	to 28
gov|waarschuwen|past|	none 22
gov|waarschuwen|	voor 19
gov|want|0|	4-7 27
gov|want|base|	auxiliary -9
gov|want|past|	none 12
gov|want|present|	none 23
gov|want|	to 19
gov|warnen|past|	none 7
gov|warnen|present|	none 12
gov|warnen|	vor 12
gov|warn|1|	2-3 -14	4-7 30	8+ 13
gov|warn|2-3|	2-3 -11
gov|warn|4-7|	4-7 16	8+ 13
gov|warn|	against -6	none 22	of 11	that 16
gov|warn|participle|	none -19
gov|warn|past|	none 17
gov|warn|present|	none 6
gov|weisen|	none 15
gov|weisen|past|	none 15
gov|welcome|0|	4-7 19
gov|welcome|	none 19
gov|welcome|past|	none 19
gov|werfen|	none -14
gov|werfen|past|	none -14
gov|widersprechen|1|	4-7 9
gov|widersprechen|	none 9
gov|widersprechen|past|	none 9
gov|wijzen|past|	none 16
gov|willen|past|	none -6
gov|write|0|	2-3 -24
gov|write|1|	4-7 44	8+ 26
gov|write|2-3|	1 15	2-3 -6	4-7 22	8+ 20
gov|write|4-7|	1 -34	2-3 12	4-7 -8	8+ -11
gov|write|8+|	1 -20	8+ 22
gov|write|base|	none -37
gov|write|	in -21	none 8	of -33	that 17	to 20
gov|write|participle|	none 28
gov|write|past|	none -14
gov|write|present|	none 16
gov|würdigen|2-3|	4-7 6
gov|würdigen|	als 6
gov|würdigen|past|	none 8
gov|yell|	none 28
gov|yell|past|	auxiliary 11
gov|zeggen|4-7|	4-7 13
gov|zeggen|	dat 26	none -15	van 11
gov|zeigen|1|	1 18	2-3 8
gov|zeigen|	none 21
gov|zeigen|past|	none 21
gov|zien|4-7|	4-7 13
gov|zien|	none 17
gov|zien|past|	none 20
gov|äußern|past|	none 6
gov|évoquer|1|	4-7 20
gov|évoquer|2-3|	4-7 19
gov|évoquer|	none 36
gov|évoquer|past|	auxiliary 28
gov|évoquer|present|	none 25
headline|false|	1 -6	4-7 -7	8+ 8
headline|true|	2-3 -9	4-7 17	8+ 19
head|"|	1 -12	2-3 -14
head|'|	4-7 7	8+ 20
head|,|	4-7 17
head|plain|,determiner|	1 16
head|plain|,quote|	1 -12
head|plain|,verb-saying|	4-7 19
head|plain|,|	2-3 14
head|plain|	: 28	adverb -6	all -32	all-one -32	determiner -31	first -15	none -23	possessive -8	preposition -25	some 14	start -25	stop 19	subordinator -24	that -23	verb-judging 10	verb-saying -9	verb-thinking 25	word -29
head|plain|:|	1 -25	2-3 -32	4-7 18	8+ 22
head|plain|all-one|	1 -23	2-3 -29
head|plain|all|	2-3 -27	4-7 -21
head|plain|auxiliary|	1 -10
head|plain|capital|	1 -41	2-3 -32
head|plain|coordinator|	2-3 -29
head|plain|determiner|	2-3 -8
head|plain|end|	2-3 10
head|plain|first|	1 -20	2-3 -24	8+ 22
head|plain|none|	1 -8	2-3 -20
head|plain|preposition|	1 -19	2-3 -21
head|plain|some|	2-3 10	4-7 11
head|plain|subordinator|	1 9
head|plain|that|	2-3 -23
head|plain|verb-judging|	1 -21	2-3 -25
head|plain|verb-saying|	2-3 -29
head|plain|word|	1 -11	2-3 -30
head|titled|	, 19	: 14	all 36	all-one 11	auxiliary 18	capital 13	determiner 20	first 34	none 22	possessive 21	preposition 16	start 6	that -6	verb-saying 13	word -12
head|titled|:|	4-7 14
head|titled|all-one|	1 -7	2-3 17
head|titled|all|	2-3 21	4-7 25	8+ 14
head|titled|auxiliary|	1 -10
head|titled|capital|	1 -6	2-3 9
head|titled|end|	1 14	2-3 18	4-7 41	8+ 14
head|titled|first|	4-7 37	8+ 13
head|titled|none|	1 9	2-3 22	4-7 12
head|titled|preposition|	1 11	2-3 26
head|titled|stop|	2-3 13
head|upper|	, 18	: 22	all 13	all-one 21	capital 15	first 24	most 8	start 7
head|upper|all-one|	1 13
head|upper|all|	4-7 22
head|upper|capital|	1 19
head|upper|end|	4-7 31
head|upper|first|	4-7 24
head|upper|most|	4-7 8
head|«|	4-7 11	8+ 10
head|»|	4-7 15
head|‘|	1 -8	2-3 8	4-7 23	8+ 16
head|“|	2-3 -12	4-7 11
head|„|	1 -13	2-3 -26	4-7 19	8+ 9
in-noun|false|false|1|	first 20	none -11
in-noun|false|false|2-3|	first 7	some 8
in-noun|false|false|4-7|	all -18	none 26	some 27
in-noun|false|false|8+|	all -9	first 9	most 21	none 22	some 30
in-noun|false|true|1|	all-one -10	first -22	none 11
in-noun|false|true|2-3|	all -21	all-one 7	first 27
in-noun|false|true|4-7|	all-one -26	first 36	most 30	none 19
in-noun|false|true|8+|	first 12	most 14	none -7	some 20
in-noun|true|false|1|	all-one -6	first -10	none -7
in-noun|true|false|2-3|	all -16	all-one -12	first -15	none 7	some 6
in-noun|true|false|4-7|	all -9	all-one -7	first -26	most -10	none 18	some 13
in-noun|true|false|8+|	first 28	none 41	some 17
in-noun|true|true|1|	all-one 17
in-noun|true|true|2-3|	all-one -6	some -13
in-noun|true|true|4-7|	all -41	none 29	some 11
in-noun|true|true|8+|	first -10	none 31
intro-follow|'|pronoun|	2-3 -21
intro-follow|(|)|	1 10	2-3 8
intro-follow|(|,|	4-7 -22
intro-follow|)|end|	8+ 13
intro-follow|,|(|	2-3 -33
intro-follow|,|,auxiliary|	2-3 -19
intro-follow|,|,coordinator|	2-3 -14
intro-follow|,|,determiner|	2-3 -13
intro-follow|,|,preposition|	2-3 10	4-7 -7
intro-follow|,|,quote|	1 -15
intro-follow|,|,verb-saying|	2-3 7
intro-follow|,|,word|	2-3 -7
intro-follow|,|,|	1 -33	2-3 -35	4-7 -25
intro-follow|,|-|	4-7 13
intro-follow|,|auxiliary|	2-3 -18	4-7 -24
intro-follow|,|capital|	4-7 15	8+ 23
intro-follow|,|coordinator|	1 -41	2-3 -28	8+ 17
intro-follow|,|determiner|	2-3 -25	4-7 -17	8+ 16
intro-follow|,|end|	1 32	2-3 22	4-7 16	8+ 26
intro-follow|,|preposition|	2-3 7	4-7 16	8+ 6
intro-follow|,|pronoun|	4-7 25	8+ 28
intro-follow|,|quote|	2-3 -10
intro-follow|,|stop|	1 8	2-3 44	4-7 37	8+ 11
intro-follow|,|verb-saying|	4-7 21	8+ 19
intro-follow|,|word|	1 -27	2-3 -21	4-7 -17
intro-follow|,|—|	4-7 13
intro-follow|-|stop|	8+ 13
intro-follow|:|(|	2-3 -8	8+ 23
intro-follow|:|+|	4-7 14
intro-follow|:|,auxiliary|	4-7 15
intro-follow|:|,verb-judging|	8+ 6
intro-follow|:|,verb-saying|	2-3 31	4-7 46
intro-follow|:|,|	1 -30	2-3 -39	4-7 -32
intro-follow|:|[|	8+ 18
intro-follow|:|capital|	1 21	2-3 6	4-7 51	8+ 34
intro-follow|:|coordinator|	2-3 -7
intro-follow|:|determiner|	4-7 7	8+ 27
intro-follow|:|end|	2-3 29	4-7 40	8+ 43
intro-follow|:|preposition|	2-3 9	4-7 15	8+ 6
intro-follow|:|pronoun|	4-7 32	8+ 25
intro-follow|:|quote|	4-7 26
intro-follow|:|stop|	1 -14	2-3 -13	4-7 -15	8+ -15
intro-follow|:|verb-saying|	8+ 28
intro-follow|;|,preposition|	4-7 9
intro-follow|adverb|:|	2-3 18
intro-follow|adverb|end|	2-3 20	4-7 -7	8+ 27
intro-follow|adverb|preposition|	1 19	2-3 8
intro-follow|adverb|stop|	2-3 -17	4-7 -12	8+ 7
intro-follow|adverb|verb-judging|	2-3 6
intro-follow|adverb|word|	1 -26
intro-follow|auxiliary|,auxiliary|	4-7 9
intro-follow|auxiliary|,verb-saying|	4-7 12
intro-follow|auxiliary|,word|	4-7 11
intro-follow|auxiliary|,|	1 27	2-3 8	4-7 44	8+ 18
intro-follow|auxiliary|:|	1 -27
intro-follow|auxiliary|;|	2-3 -17
intro-follow|auxiliary|adverb|	4-7 20
intro-follow|auxiliary|capital|	2-3 -17	4-7 17	8+ 16
intro-follow|auxiliary|coordinator|	1 21	4-7 14	8+ 23
intro-follow|auxiliary|determiner|	2-3 -6	4-7 28	8+ 13
intro-follow|auxiliary|end|	1 -9	8+ 13
intro-follow|auxiliary|preposition|	1 55	2-3 37	8+ 19
intro-follow|auxiliary|pronoun|	2-3 -22	4-7 17	8+ 17
intro-follow|auxiliary|stop|	1 -26	2-3 33	4-7 -11	8+ 30
intro-follow|auxiliary|subordinator|	1 23	2-3 40	4-7 18
intro-follow|auxiliary|that|	1 16	2-3 28
intro-follow|auxiliary|verb-saying|	4-7 21
intro-follow|auxiliary|word|	1 13	2-3 12	4-7 25
intro-follow|capital|,verb-saying|	2-3 -14	4-7 6
intro-follow|capital|,word|	2-3 13
intro-follow|capital|,|	4-7 17
intro-follow|capital|[|	8+ 21
intro-follow|capital|auxiliary|	1 -6	2-3 -32
intro-follow|capital|capital|	1 -19	2-3 -7	8+ 26
intro-follow|capital|coordinator|	1 11	2-3 21	4-7 21
intro-follow|capital|determiner|	4-7 16
intro-follow|capital|end|	1 7	2-3 7	4-7 16
intro-follow|capital|preposition|	1 -27	2-3 -12	8+ 21
intro-follow|capital|pronoun|	2-3 -26	8+ 22
intro-follow|capital|stop|	1 -23	2-3 12	4-7 6	8+ 21
intro-follow|capital|subordinator|	4-7 17
intro-follow|capital|verb-judging|	1 -18
intro-follow|capital|word|	2-3 22	4-7 -6
intro-follow|coordinator|,word|	1 -13
intro-follow|coordinator|,|	2-3 28
intro-follow|coordinator|capital|	2-3 -7
intro-follow|coordinator|coordinator|	2-3 -23
intro-follow|coordinator|determiner|	1 -23	2-3 -14
intro-follow|coordinator|end|	2-3 18	4-7 31	8+ 18
intro-follow|coordinator|preposition|	1 15	2-3 13	4-7 -15
intro-follow|coordinator|pronoun|	4-7 17
intro-follow|coordinator|stop|	1 -31	4-7 33	8+ 12
intro-follow|coordinator|verb-saying|	1 7
intro-follow|coordinator|word|	1 -20
intro-follow|determiner|,auxiliary|	2-3 -9
intro-follow|determiner|,coordinator|	1 17
intro-follow|determiner|,determiner|	1 -7	2-3 -11
intro-follow|determiner|,preposition|	2-3 -7
intro-follow|determiner|,verb-saying|	1 -22
intro-follow|determiner|,word|	1 -11	2-3 -16	4-7 -9
intro-follow|determiner|,|	1 -24	2-3 -50
intro-follow|determiner|-|	1 21
intro-follow|determiner|:|	2-3 -7
intro-follow|determiner|auxiliary|	1 -29	2-3 -10
intro-follow|determiner|capital|	2-3 12
intro-follow|determiner|coordinator|	1 13	2-3 -17	4-7 27
intro-follow|determiner|determiner|	1 12	2-3 16
intro-follow|determiner|end|	2-3 33	4-7 21	8+ 14
intro-follow|determiner|preposition|	1 11	2-3 12	4-7 -9
intro-follow|determiner|pronoun|	2-3 20
intro-follow|determiner|stop|	2-3 -32	4-7 23	8+ 13
intro-follow|determiner|subordinator|	1 -13	2-3 -22
intro-follow|determiner|that|	2-3 33
intro-follow|determiner|verb-judging|	1 -18	2-3 -9
intro-follow|determiner|verb-saying|	2-3 -21
intro-follow|determiner|word|	4-7 -17
intro-follow|possessive|auxiliary|	2-3 11
intro-follow|possessive|capital|	2-3 -22
intro-follow|possessive|end|	2-3 -29	4-7 25	8+ 18
intro-follow|possessive|preposition|	2-3 6
intro-follow|possessive|quote|	4-7 -14
intro-follow|possessive|word|	4-7 -19
intro-follow|preposition|,auxiliary|	2-3 -24
intro-follow|preposition|,determiner|	1 -18	4-7 -12
intro-follow|preposition|,preposition|	1 -17	2-3 19
intro-follow|preposition|,verb-saying|	4-7 -15
intro-follow|preposition|,word|	1 -16	2-3 -7	4-7 -14
intro-follow|preposition|,|	1 -31	2-3 -16
intro-follow|preposition|:|	1 -17	2-3 6
intro-follow|preposition|;|	2-3 11	4-7 7
intro-follow|preposition|auxiliary|	1 9	2-3 -14	4-7 20
intro-follow|preposition|capital|	1 6	4-7 20	8+ -16
intro-follow|preposition|coordinator|	1 -31	2-3 15	4-7 24	8+ 16
intro-follow|preposition|determiner|	1 11	4-7 -14
intro-follow|preposition|end|	1 -6	2-3 -11	4-7 24	8+ 36
intro-follow|preposition|preposition|	1 -8	4-7 17
intro-follow|preposition|pronoun|	2-3 -28
intro-follow|preposition|stop|	2-3 -20	4-7 21	8+ 21
intro-follow|preposition|subordinator|	1 -9	2-3 -12	4-7 13	8+ 13
intro-follow|preposition|that|	1 -30	2-3 -8
intro-follow|preposition|verb-judging|	1 9
intro-follow|preposition|verb-saying|	1 25	2-3 -14
intro-follow|preposition|word|	2-3 9
intro-follow|pronoun|,word|	2-3 17
intro-follow|pronoun|,|	2-3 11
intro-follow|pronoun|auxiliary|	2-3 8
intro-follow|pronoun|coordinator|	4-7 17
intro-follow|pronoun|determiner|	1 -9	2-3 37	4-7 8
intro-follow|pronoun|end|	1 27	2-3 42	4-7 19	8+ 15
intro-follow|pronoun|preposition|	2-3 -26	4-7 -8
intro-follow|pronoun|stop|	2-3 -12	4-7 44	8+ 20
intro-follow|pronoun|subordinator|	2-3 22
intro-follow|pronoun|word|	4-7 17
intro-follow|quote|,verb-saying|	4-7 20
intro-follow|quote|coordinator|	1 -13	2-3 -6
intro-follow|quote|determiner|	4-7 16	8+ 17
intro-follow|quote|end|	4-7 21	8+ 18
intro-follow|quote|pronoun|	4-7 8
intro-follow|start|'|	8+ 14
intro-follow|start|(|	2-3 -22
intro-follow|start|,auxiliary|	4-7 26	8+ 11
intro-follow|start|,pronoun|	4-7 26	8+ 13
intro-follow|start|,verb-judging|	4-7 8
intro-follow|start|,verb-saying|	2-3 26	4-7 28	8+ 9
intro-follow|start|,verb-thinking|	8+ 17
intro-follow|start|,word|	4-7 -6	8+ 18
intro-follow|start|:|	1 -14	2-3 -11	4-7 35	8+ 23
intro-follow|start|auxiliary|	1 -27	2-3 -33
intro-follow|start|capital|	1 -27	2-3 14	4-7 41	8+ 20
intro-follow|start|determiner|	1 24	2-3 -6	4-7 51	8+ 21
intro-follow|start|end|	1 -14	8+ 38
intro-follow|start|preposition|	2-3 -15	8+ 24
intro-follow|start|pronoun|	1 45	2-3 19	4-7 42	8+ 16
intro-follow|start|stop|	8+ 24
intro-follow|start|subordinator|	2-3 -23	8+ 18
intro-follow|start|that|	8+ 24
intro-follow|start|verb-saying|	1 18	2-3 47	4-7 39	8+ 15
intro-follow|start|word|	1 -12	4-7 36	8+ 28
intro-follow|start|–|	4-7 8
intro-follow|start|—|	2-3 11	4-7 -10	8+ 30
intro-follow|stop|(|	8+ 18
intro-follow|stop|,auxiliary|	1 14	2-3 24	4-7 40	8+ 6
intro-follow|stop|,preposition|	2-3 -13
intro-follow|stop|,pronoun|	2-3 6	4-7 26	8+ 6
intro-follow|stop|,verb-judging|	4-7 16
intro-follow|stop|,verb-saying|	1 15	2-3 32	4-7 7	8+ 7
intro-follow|stop|,verb-thinking|	4-7 14	8+ 14
intro-follow|stop|,word|	1 21	2-3 15	8+ 11
intro-follow|stop|,|	4-7 31
intro-follow|stop|auxiliary|	1 -7	8+ 22
intro-follow|stop|capital|	1 14	2-3 27	4-7 38	8+ 17
intro-follow|stop|coordinator|	8+ 10
intro-follow|stop|determiner|	1 12	2-3 7	4-7 30	8+ 13
intro-follow|stop|end|	2-3 37	4-7 69	8+ 16
intro-follow|stop|preposition|	4-7 17	8+ 18
intro-follow|stop|pronoun|	1 22	2-3 6	4-7 28	8+ 12
intro-follow|stop|stop|	1 16	2-3 15	8+ 7
intro-follow|stop|that|	8+ 15
intro-follow|stop|verb-saying|	1 21	2-3 45	4-7 33	8+ 13
intro-follow|stop|word|	1 -7	8+ 22
intro-follow|stop|—|	4-7 -18
intro-follow|subordinator|,word|	2-3 -19
intro-follow|subordinator|,|	2-3 -24
intro-follow|subordinator|auxiliary|	1 -24
intro-follow|subordinator|capital|	2-3 -41	4-7 18
intro-follow|subordinator|coordinator|	1 19	2-3 38	4-7 17
intro-follow|subordinator|determiner|	2-3 -16
intro-follow|subordinator|end|	1 -8	4-7 -10	8+ 24
intro-follow|subordinator|preposition|	1 -26	2-3 10	4-7 21
intro-follow|subordinator|pronoun|	8+ 12
intro-follow|subordinator|stop|	4-7 15	8+ 23
intro-follow|subordinator|subordinator|	4-7 15
intro-follow|subordinator|word|	1 8	2-3 -35
intro-follow|that|auxiliary|	1 -22
intro-follow|that|capital|	8+ 16
intro-follow|that|coordinator|	8+ 15
intro-follow|that|end|	2-3 -23	4-7 22	8+ 22
intro-follow|that|preposition|	4-7 18	8+ 13
intro-follow|that|stop|	2-3 37	4-7 48	8+ 18
intro-follow|that|subordinator|	8+ 17
intro-follow|that|word|	2-3 21
intro-follow|verb-judging|,|	1 -24	4-7 -7
intro-follow|verb-judging|;|	4-7 18
intro-follow|verb-judging|auxiliary|	2-3 -24
intro-follow|verb-judging|capital|	4-7 -12
intro-follow|verb-judging|coordinator|	1 -8	2-3 6	4-7 -17
intro-follow|verb-judging|determiner|	1 7	2-3 -9	4-7 22
intro-follow|verb-judging|end|	1 -24	2-3 -22	4-7 21
intro-follow|verb-judging|preposition|	1 -47	2-3 7	4-7 22
intro-follow|verb-judging|pronoun|	4-7 -7
intro-follow|verb-judging|stop|	1 24	2-3 -8	4-7 21
intro-follow|verb-judging|subordinator|	2-3 21
intro-follow|verb-judging|verb-saying|	2-3 8
intro-follow|verb-judging|word|	1 27	2-3 -24	4-7 -8
intro-follow|verb-saying|,preposition|	1 -15
intro-follow|verb-saying|,word|	1 -23	2-3 -11
intro-follow|verb-saying|,|	2-3 -33	4-7 -8
intro-follow|verb-saying|;|	2-3 -15
intro-follow|verb-saying|auxiliary|	2-3 15
intro-follow|verb-saying|capital|	2-3 -12
intro-follow|verb-saying|coordinator|	1 22	2-3 14
intro-follow|verb-saying|determiner|	2-3 18	4-7 -8
intro-follow|verb-saying|end|	2-3 29	4-7 -21	8+ -16
intro-follow|verb-saying|preposition|	1 26	2-3 7	8+ 27
intro-follow|verb-saying|stop|	1 -6	2-3 -7	4-7 8	8+ 27
intro-follow|verb-saying|subordinator|	2-3 10
intro-follow|verb-saying|that|	2-3 -23
intro-follow|verb-saying|verb-saying|	2-3 -26
intro-follow|verb-saying|word|	1 -26	2-3 -8	4-7 9
intro-follow|verb-thinking|,|	2-3 -17
intro-follow|verb-thinking|coordinator|	1 -12
intro-follow|verb-thinking|end|	2-3 -14	4-7 33	8+ 16
intro-follow|verb-thinking|preposition|	1 9	2-3 35
intro-follow|verb-thinking|stop|	1 -26	2-3 26	4-7 37
intro-follow|verb-thinking|subordinator|	4-7 28
intro-follow|word|(|	2-3 -19
intro-follow|word|,auxiliary|	1 -25	2-3 -13
intro-follow|word|,coordinator|	4-7 18
intro-follow|word|,determiner|	1 -17
intro-follow|word|,preposition|	2-3 -22	4-7 -8
intro-follow|word|,subordinator|	1 19	2-3 16
intro-follow|word|,that|	1 -12	2-3 -16	4-7 -8
intro-follow|word|,verb-saying|	1 11	8+ 12
intro-follow|word|,word|	1 19	2-3 10
intro-follow|word|,|	1 -37	2-3 12	4-7 26
intro-follow|word|-|	4-7 22
intro-follow|word|:|	4-7 10
intro-follow|word|;|	1 -9	2-3 -16	4-7 12
intro-follow|word|adverb|	1 -26	2-3 11	4-7 -9
intro-follow|word|auxiliary|	4-7 -26
intro-follow|word|capital|	1 19	8+ 37
intro-follow|word|coordinator|	1 16	2-3 21
intro-follow|word|determiner|	4-7 -7	8+ 22
intro-follow|word|end|	1 -19	2-3 -6	4-7 -15	8+ 40
intro-follow|word|preposition|	1 7	2-3 -18	8+ 21
intro-follow|word|pronoun|	1 -24	2-3 6
intro-follow|word|quote|	1 -19
intro-follow|word|stop|	2-3 18	4-7 13	8+ 26
intro-follow|word|subordinator|	2-3 -7	4-7 21
intro-follow|word|that|	1 -26
intro-follow|word|verb-judging|	1 -18	2-3 -7
intro-follow|word|verb-saying|	1 -41	2-3 10	4-7 -9
intro-follow|word|word|	2-3 -9
intro-follow|—|end|	8+ 10
intro-follow|—|—|	2-3 12
intro-follow|’|stop|	4-7 16
intro|	' -18	) 16	- -14	: 8	; 10	possessive -14	preposition -9	start 9	stop 25	subordinator -6	verb-judging -9	verb-saying -10	verb-thinking 7	word -11	– -16	— 8
in|first|=abbiamo|	4-7 20	first 24
in|first|=about|	2-3 22	4-7 23	first 8	none 29
in|first|=after|	8+ 15	first 21
in|first|=all|	4-7 25	8+ 22	first 29	none -10
in|first|=als|	4-7 16	first 6	some 9
in|first|=am|	first 6
in|first|=and|	2-3 19	4-7 54	8+ 22	first 35	some 14
in|first|=another|	8+ 20	first 19
in|first|=any|	2-3 22	4-7 20	8+ 13	first 7	none 28
in|first|=an|	2-3 35	4-7 7	8+ 23	all-one 17	first -12	none 40
in|first|=are|	4-7 27	8+ 19	first -10	none 20
in|first|=as|	2-3 13	4-7 -21	8+ 18	first -11	none -10	some 15
in|first|=at|	2-3 21	4-7 44	8+ 18	first 30	none 28
in|first|=até|	2-3 15	first 8	none 15
in|first|=auf|	4-7 16
in|first|=aus|	2-3 14	4-7 9	all-one 14	some 9
in|first|=au|	4-7 15	8+ 11	first 11	none 15
in|first|=avant|	4-7 15	none 15
in|first|=avec|	2-3 29	4-7 23	first 10	none 32
in|first|=a|	4-7 16	8+ 14	all -35	all-one 9	first -15	none 19
in|first|=because|	4-7 20	8+ 22	first 22	none 27	some 8
in|first|=been|	none 26
in|first|=being|	4-7 17
in|first|=bei|	2-3 12	first 11
in|first|=beyond|	2-3 26	none 26
in|first|=be|	2-3 -23	4-7 -16	8+ 13	first -21	none -13
in|first|=bij|	8+ 8	first 8
in|first|=bis|	2-3 -8	4-7 9	some 17
in|first|=both|	4-7 15	8+ 16	first 16	none -22
in|first|=but|	4-7 34	8+ 20	first 40	none 19	some 11
in|first|=by|	2-3 26	4-7 26	8+ 17	first 27	none 23
in|first|=cannot|	none 17
in|first|=can|	4-7 19	8+ 16	first 14
in|first|=ce|	8+ 22	first 15
in|first|=chez|	8+ 6	first 6
in|first|=che|	4-7 8	none 8
in|first|=come|	2-3 -11	none -17
in|first|=comme|	4-7 -6	none -6
in|first|=com|	4-7 17	8+ 8	none 21
in|first|=con|	4-7 33	first 17
in|first|=could|	4-7 20	8+ 17	first 16	none 20
in|first|=dans|	2-3 17	4-7 -14	first 29	none -16
in|first|=dass|	4-7 6
in|first|=das|	2-3 -8	all 8	all-one -9	some 7
in|first|=dat|	2-3 21	4-7 15	8+ 8	first 20	none 11
in|first|=da|	8+ 9	first 9	none 23
in|first|=der|	4-7 12	8+ 9	first 14	most 7	some 6
in|first|=des|	4-7 14	none 23
in|first|=deux|	2-3 9	first 6
in|first|=de|	2-3 -8	8+ 20	all-one -17	none -6	some 20
in|first|=did|	2-3 13	4-7 22	8+ 17	first 25
in|first|=die|	2-3 -19	8+ 7	all-one -19	first 6	most -9	none 22	some 13
in|first|=dit|	8+ 7	first 9
in|first|=di|	2-3 16	4-7 13	first 12	none 13
in|first|=does|	8+ 23	first 20
in|first|=don't|	2-3 23	first 23
in|first|=don’t|	8+ 16	first 19
in|first|=dos|	none 17
in|first|=do|	4-7 11	8+ 22	first 23
in|first|=drei|	4-7 6
in|first|=drie|	first 9
in|first|=due|	4-7 18	first 18
in|first|=een|	2-3 30	4-7 33	8+ 13	first 16	none 40
in|first|=einem|	some 8
in|first|=einer|	4-7 9
in|first|=eine|	2-3 12	4-7 7	8+ 8	first 10	most 6	some 8
in|first|=ein|	4-7 18	8+ 12	all 15	first 19	most 12
in|first|=ele|	8+ 11	first 11
in|first|=elle|	4-7 18	first 17
in|first|=el|	8+ 7	all-one -15	first 13	none -11
in|first|=em|	4-7 6	8+ 8	first 8
in|first|=entre|	4-7 -14	none -14
in|first|=en|	2-3 17	4-7 33	8+ 10	first 22	none 18	some 18
in|first|=erano|	first 7
in|first|=era|	2-3 28	4-7 11	first 22
in|first|=están|	first 6
in|first|=es|	2-3 8	4-7 25	8+ 12	first 19	none 11
in|first|=et|	2-3 -6	4-7 25	first 17	none -9
in|first|=every|	2-3 -11	4-7 20	8+ 15	first 17	none -8	some 16
in|first|=except|	8+ 19
in|first|=e|	2-3 -9	4-7 17	first -9	none 19
in|first|=fait|	2-3 -15	none -11
in|first|=fa|	4-7 15	none 18
in|first|=foi|	4-7 7
in|first|=for|	2-3 32	4-7 17	8+ 15	first 20	none 35
in|first|=four|	8+ 17	first 16
in|first|=from|	8+ 13	first 13
in|first|=für|	4-7 -10	first -8
in|first|=geen|	2-3 20	4-7 27	first 19	none 24
in|first|=hanno|	first 12
in|first|=hasta|	4-7 12	none 12
in|first|=has|	4-7 24	8+ 22	none 19	some 16
in|first|=have|	8+ 19	none 16
in|first|=having|	8+ 15	first 13
in|first|=ha|	2-3 15	4-7 25	8+ 6	first 22	none 20
in|first|=he'll|	first 13
in|first|=he's|	2-3 14	4-7 20	8+ 13	first 23
in|first|=hemos|	first 6
in|first|=her|	4-7 21	first 10
in|first|=het|	4-7 8	8+ 8	first 8	none 10
in|first|=he|	2-3 6	4-7 45	8+ 18	first 41	none -21
in|first|=he’s|	4-7 18	8+ 18	first 20
in|first|=hij|	2-3 14	4-7 18	8+ 6	first 19
in|first|=his|	4-7 17	8+ 17	first 25
in|first|=how|	4-7 28	8+ 14	first 28
in|first|=ho|	4-7 19	first 20
in|first|=há|	4-7 20	first 23
in|first|=i'd|	4-7 14	8+ 24	first 26
in|first|=i'll|	4-7 20	8+ 19	first 19
in|first|=i'm|	2-3 7	4-7 28	8+ 17	first 15
in|first|=i've|	4-7 15	8+ 22	first 22
in|first|=ich|	2-3 -10	4-7 14
in|first|=if|	4-7 29	8+ 27	first 33	none 7
in|first|=ihr|	4-7 15	first 15
in|first|=ik|	4-7 30	8+ 7	first 22	none 18
in|first|=ils|	4-7 6	8+ 10	first 8
in|first|=il|	2-3 -25	8+ 21	all-one -14	none -17
in|first|=in|	2-3 12	4-7 24	8+ 20	first 26	most 8	none 20	some 11
in|first|=io|	first 20	none 16
in|first|=is|	4-7 7	8+ 16	first 17	none -12	some 11
in|first|=it's|	2-3 18	4-7 50	8+ 18	first 41
in|first|=its|	none 13
in|first|=it|	2-3 22	4-7 45	8+ 22	first 34	none 30
in|first|=it’s|	2-3 27	4-7 40	8+ 20	first 43
in|first|=i|	4-7 14	8+ 20	first 32	none -21
in|first|=i’d|	4-7 28	8+ 11	first 31
in|first|=i’ll|	8+ 17	first -12
in|first|=i’m|	4-7 25
in|first|=i’ve|	4-7 21	8+ 12	first 19
in|first|=jamais|	2-3 18	none 21
in|first|=je|	4-7 29	8+ 18	first 11
in|first|=keine|	2-3 19
in|first|=kein|	2-3 20	4-7 10	some 22
in|first|=las|	4-7 28	first -16
in|first|=la|	2-3 -18	8+ 14	all-one -17	first -13
in|first|=les|	2-3 15	4-7 -11	8+ 8	first -11	none 15
in|first|=le|	4-7 -22	8+ 15	all -14	all-one -13	none 10
in|first|=like|	2-3 33	4-7 26	8+ 18	all 23	first 15	none 36
in|first|=los|	2-3 7	4-7 -14	all -10	first -14
in|first|=lo|	2-3 13	4-7 9	first 6	most 10
in|first|=maar|	4-7 19	8+ 10	first 20	none 10
in|first|=mais|	first 13
in|first|=many|	8+ 18	first 19
in|first|=man|	4-7 11	8+ 9	first 13
in|first|=may|	4-7 17	none 12
in|first|=ma|	2-3 -8	4-7 19	8+ 8	first 22
in|first|=meine|	first 19
in|first|=met|	2-3 -17	4-7 19	8+ 6	first 6	none -17
in|first|=meu|	8+ 6	first 6
in|first|=me|	4-7 19	8+ 8	first 17
in|first|=mijn|	4-7 27	8+ 7	first 26
in|first|=mio|	8+ 6	first 6
in|first|=mis|	first 17
in|first|=mit|	2-3 23	4-7 -12	all -12	all-one 21	some 21
in|first|=mi|	4-7 31	8+ 10	first 14
in|first|=mon|	4-7 22	8+ 8	first 19
in|first|=most|	4-7 19	8+ 17	first 19
in|first|=my|	2-3 -25	8+ 21	all -22	all-one -18	first 10	none -6
in|first|=nach|	4-7 17	first 9	some 18
in|first|=na|	2-3 13	8+ 19	first 8
in|first|=neither|	4-7 24	first 9
in|first|=nei|	none 17
in|first|=nella|	4-7 13	none 13
in|first|=nem|	2-3 -12	4-7 15	first -12	most 10
in|first|=never|	2-3 -29	4-7 24	all -29	first 20	none 20
in|first|=ne|	8+ 6	none 24	some 6
in|first|=nicht|	4-7 9	none 20	some -15
in|first|=niet|	2-3 18	4-7 19	none 19
in|first|=ni|	4-7 29	8+ 8	first 14	none 9
in|first|=noi|	first 6
in|first|=non|	2-3 19	4-7 32	8+ 7	first 23	none 31
in|first|=not|	2-3 -8	4-7 50	8+ 15	first 33	none 10	some 18
in|first|=nous|	4-7 28	8+ 6	first 19
in|first|=no|	4-7 -15	8+ 23	all-one -11	first 12	none -9	some 17
in|first|=nunca|	4-7 -13	first -17	none -7
in|first|=não|	4-7 34	first 23	none 21
in|first|=off|	2-3 -6	all-one -26
in|first|=of|	8+ 18	first 18
in|first|=ogni|	first 11
in|first|=ohne|	4-7 31	first 29
in|first|=om|	none 22
in|first|=once|	8+ 17	first 16
in|first|=one|	4-7 20	8+ 21	first 12	none 18
in|first|=on|	4-7 -11	8+ 22	first 23	none -17
in|first|=op|	2-3 12	first 18	none 12
in|first|=os|	2-3 -21	4-7 13	all-one -21	first 12
in|first|=our|	2-3 -14	8+ 20	none -9
in|first|=over|	8+ 13	first 9
in|first|=o|	2-3 -16	8+ 7	all -7	first 15	none -11
in|first|=para|	2-3 24	4-7 17	first 11	none 25
in|first|=pas|	none 20
in|first|=pelo|	4-7 9	first 9	none 6
in|first|=pero|	none 10
in|first|=per|	2-3 15	4-7 19	first 13	none 16
in|first|=por|	4-7 15	none 20
in|first|=pour|	4-7 -12	first -12
in|first|=quando|	4-7 17	8+ 14	first 14	none 16
in|first|=quand|	8+ 7	first 7
in|first|=quella|	4-7 11	first 11
in|first|=que|	2-3 21	4-7 32	8+ 11	first 24	none 30
in|first|=sans|	2-3 14	4-7 6	first -8	none 23
in|first|=sem|	2-3 -15	4-7 16	first -15	none 16
in|first|=senza|	4-7 22	none 24
in|first|=se|	4-7 11	first 30	some 9
in|first|=she'd|	4-7 17	first 18
in|first|=she's|	8+ 15	first 11
in|first|=she|	2-3 29	4-7 28	8+ 17	first 10	none 13
in|first|=she’s|	4-7 11	8+ 6	first 25
in|first|=should|	8+ 12	none 18
in|first|=since|	4-7 18	none 18
in|first|=six|	8+ 17	first 17
in|first|=si|	2-3 26	4-7 30	8+ 6	first 28	none 27
in|first|=some|	2-3 23	4-7 13	8+ 15	first 19	none 23
in|first|=sono|	2-3 13	4-7 29	first 27	none 17
in|first|=son|	4-7 12
in|first|=so|	8+ 19	first 17
in|first|=sur|	none 16
in|first|=são|	4-7 6
in|first|=that|	4-7 27	8+ 18	first 28	none 18
in|first|=then|	4-7 46	8+ 21	first 42
in|first|=these|	4-7 20	8+ 20	first 23
in|first|=they're|	2-3 20	4-7 13	8+ 18	first 21
in|first|=they've|	8+ 17	first 17
in|first|=they|	2-3 31	4-7 40	8+ 18	first 38	most 11	none 21	some 7
in|first|=they’re|	4-7 18	8+ 15	first 26
in|first|=the|	2-3 -32	4-7 -16	8+ 25	all -41	all-one -19	first 13	none -12	some 6
in|first|=this|	4-7 13	8+ 8	all -13	first 25	most -8	none 21	some 8
in|first|=those|	8+ 16	first 20
in|first|=three|	2-3 -8	4-7 22	first 15	none 27
in|first|=tiene|	4-7 13	none 13
in|first|=toen|	8+ 6	first 6
in|first|=to|	2-3 -13	4-7 9	8+ 18	none -10	some 17
in|first|=trois|	4-7 11	first 11
in|first|=twee|	2-3 17	4-7 7	first 18
in|first|=two|	4-7 32	8+ 17	first 34	none 24
in|first|=uma|	2-3 27	4-7 9	first 20	none 15
in|first|=um|	2-3 18	4-7 25	8+ 9	none 24
in|first|=una|	2-3 15	8+ 9	first 29
in|first|=under|	2-3 6	4-7 10	none 18
in|first|=und|	4-7 11	first 17
in|first|=une|	2-3 25	4-7 26	8+ 7	first -6	none 36
in|first|=until|	4-7 30	8+ 18	none 25
in|first|=un|	2-3 29	4-7 46	8+ 23	first 26	none 40
in|first|=vai|	4-7 7
in|first|=van|	4-7 20
in|first|=você|	4-7 18	first 18
in|first|=voor|	8+ 8	first 8
in|first|=vous|	8+ 7	first 19
in|first|=was|	4-7 26	8+ 20	first 18	none 26	some 15
in|first|=we're|	8+ 20
in|first|=we've|	4-7 18	8+ 20	first 20
in|first|=we|	2-3 10	4-7 21	8+ 19	all -24	all-one -6	first 27	none 11	some 7
in|first|=we’d|	first 19
in|first|=we’ll|	8+ 19	first 19
in|first|=we’re|	4-7 17	8+ 14	first 6
in|first|=we’ve|	8+ 16	first 19
in|first|=what|	4-7 16	8+ 20	first 29	none 11
in|first|=when|	4-7 37	8+ 16	first 38	none 35
in|first|=where|	8+ 10	first 12
in|first|=whether|	8+ 16	first 10
in|first|=while|	8+ 16	first 17
in|first|=why|	4-7 15	8+ 15	first 15
in|first|=wie|	4-7 24
in|first|=wij|	2-3 -11	4-7 37
in|first|=will|	4-7 20	8+ 15	none 23	some 17
in|first|=wir|	2-3 -10	4-7 33
in|first|=with|	2-3 14	4-7 44	8+ 21	first 27	none 41
in|first|=would|	4-7 12	8+ 18	first 16	none 19
in|first|=you're|	8+ 11	first 15
in|first|=you've|	2-3 14	8+ 22	all-one 14	first 22
in|first|=your|	4-7 -12	8+ 18	first 12
in|first|=you|	2-3 26	4-7 6	8+ -22	none -16
in|first|=you’re|	first 17
in|first|=you’ve|	first 18
in|first|=yo|	4-7 25	first 27
in|first|=y|	4-7 32	first 14	none 8
in|first|=ze|	4-7 17	first 17
in|first|=zonder|	8+ 6	first 6
in|first|=zu|	4-7 15	some 15
in|first|=à|	2-3 -17	4-7 20	first 17	none -12
in|first|=è|	2-3 12	4-7 17	first 17	none 12
in|first|=é|	4-7 14	first 6
in|first|adverb|	1 12	2-3 7	8+ 24	all-one 8	first -15	none 24	some 31
in|first|capital|	4-7 -22	all -10	all-one -8
in|first|number|	1 17	2-3 -15	8+ 9	all-one -6	some 23
in|first|verb|	4-7 10	8+ 40	all 19	all-one -7	first 23	some -9
in|first|word|	1 -10	4-7 26	8+ 11	all-one 14	some 11
in|functions|0|2-3|	all-one -13	most -6
in|functions|0|4-7|	all -9	first 29	most -15	none 38	some 21
in|functions|0|8+|	first 13
in|functions|1|1|	first 18	none -21
in|functions|1|2-3|	all -16	all-one -7	first 14	none 9	some 7
in|functions|1|4-7|	all -21	all-one -11	first -27	most 18	none 17	some 16
in|functions|1|8+|	first 17
in|functions|2|2-3|	all 8	all-one 18	none -7	some 14
in|functions|2|4-7|	all -11	all-one -20	most -8	none 20
in|functions|2|8+|	most 16	none 23	some 17
in|functions|3|2-3|	first 27
in|functions|3|4-7|	first 10	most 39	none 13	some 42
in|functions|3|8+|	first 9	most 19	none 10	some 32
in|last|	-a -29	0 -22	11 -26	2 -22	29 16	3 -24	4 -28	5 -26	a -29	ad 26	af -22	ah 21	al -36	am 8	an 22	ap 9	as 35	at -20	au -9	aw -25	ax -7	ay 9	ba 10	by -38	c -24	ca -10	ce 7	ci 27	ck -30	co 11	cy -24	da 13	de 12	di -24	do 19	ds -6	dy -14	ea -15	ee -20	ef 23	eg -24	ei -18	el 22	em -20	en 17	eo -15	ep 27	et -15	ez -14	fa -19	fe -10	ff -18	ge -8	gh 22	gs 15	gt -11	gy -6	ha 34	he -27	ho -9	hr -7	hs 15	ht -12	i -10	ia -6	ic 6	id -10	if 12	ig 23	il -13	im -29	in 14	ip -7	ir -21	is -6	it -17	iv 19	ja -18	je -14	jk -18	já 18	ke 22	kt 19	ky 10	la -11	ld -17	le 22	lf -23	li -6	lk -16	ln 6	lo -12	ma -17	me 21	mm 26	mo 15	ms 16	my 13	na -10	nc -13	nd -19	ne -9	nk 33	nn -6	no -8	ns 19	nt 10	nz -14	of -20	og 6	oi 9	ok -21	om -16	on 19	op 23	or -15	ot 19	ou 11	ow -25	ox -38	pa -12	po 6	ps -26	pt 31	ra -7	re 8	ri -13	rk -9	rm 6	rn 12	ro -26	rt -17	ry 10	ré 23	se -8	sh 9	sm 12	ss 13	st -6	sy -6	sé -15	ta 18	ti -15	to 10	ts 17	tt 18	tz -12	té -19	ua 14	ub -32	ue 10	ug 6	ul 16	um 6	un 12	up -22	ur -29	us 21	ut -16	ux 22	uy -20	ve 18	vo 16	ya -15	ye -21	yi -22	za 31	zo -18	ão -27	ça -13	és 22	ía -17	ón -9	ún 18	’s -34
in|last|-up|	1 -25
in|last|029|	2-3 16
in|last|0|	2-3 -22
in|last|2|	2-3 -22
in|last|3|	2-3 -24
in|last|4|	2-3 -28
in|last|5|	2-3 -26
in|last|aaf|	1 -16
in|last|aak|	1 -15
in|last|ace|	2-3 16
in|last|ack|	1 -26	2-3 -25
in|last|act|	2-3 -16
in|last|ada|	1 20
in|last|ade|	1 12	2-3 -13
in|last|ady|	1 11
in|last|age|	1 -14	2-3 18
in|last|agt|	2-3 -11
in|last|ain|	1 -11	2-3 10
in|last|ais|	2-3 -10
in|last|ake|	1 12	2-3 21
in|last|ald|	1 -20
in|last|alf|	2-3 -25
in|last|ali|	1 17
in|last|alk|	2-3 -16
in|last|alo|	1 -12	2-3 -13
in|last|als|	1 20
in|last|alt|	1 -16	2-3 -33
in|last|amo|	2-3 14
in|last|ana|	2-3 14
in|last|anc|	2-3 -10
in|last|and|	1 -26
in|last|ang|	2-3 -14
in|last|ani|	2-3 -16
in|last|ano|	1 -18	2-3 -10
in|last|ant|	1 -19
in|last|any|	2-3 10
in|last|anz|	2-3 -8
in|last|ape|	2-3 20
in|last|apo|	1 -13
in|last|ard|	1 -7
in|last|are|	2-3 24
in|last|art|	2-3 22
in|last|ary|	2-3 20
in|last|ase|	1 9	2-3 -21
in|last|aso|	2-3 11
in|last|ass|	2-3 18
in|last|ata|	2-3 30
in|last|ate|	1 -20	2-3 -10
in|last|ato|	1 -7
in|last|ats|	1 -10
in|last|att|	1 -17	2-3 -25
in|last|aut|	2-3 10
in|last|ays|	2-3 24
in|last|a|	2-3 -25
in|last|be|	2-3 26
in|last|ble|	1 35	2-3 11
in|last|box|	2-3 -25
in|last|buy|	1 -35
in|last|cal|	1 -6
in|last|can|	2-3 -19
in|last|cco|	1 -9
in|last|cer|	2-3 -22
in|last|cha|	2-3 14
in|last|che|	1 -27	2-3 -19
in|last|cho|	1 -10	2-3 18
in|last|cht|	2-3 -18
in|last|cia|	2-3 -15
in|last|cio|	1 9
in|last|dad|	2-3 16
in|last|dan|	2-3 19
in|last|das|	2-3 12
in|last|day|	2-3 -41
in|last|ddo|	2-3 25
in|last|del|	2-3 14
in|last|den|	1 -15	2-3 24
in|last|der|	2-3 -6
in|last|des|	2-3 20
in|last|dig|	1 16
in|last|dog|	2-3 -20
in|last|dom|	1 -20
in|last|don|	1 -16
in|last|dos|	2-3 -12
in|last|dro|	2-3 -20
in|last|due|	2-3 -16
in|last|día|	2-3 -10
in|last|ead|	2-3 8
in|last|eal|	2-3 -25
in|last|ean|	1 12
in|last|eap|	2-3 26
in|last|ear|	2-3 12
in|last|eat|	2-3 -12
in|last|ect|	2-3 11
in|last|eds|	2-3 -17
in|last|een|	2-3 -24
in|last|eep|	2-3 10
in|last|eer|	2-3 -17
in|last|eet|	2-3 -17
in|last|ege|	1 -18
in|last|eid|	2-3 11
in|last|ein|	1 11	2-3 22
in|last|eis|	1 -25
in|last|eit|	1 -8	2-3 -11
in|last|ekt|	2-3 15
in|last|ele|	2-3 6
in|last|ell|	2-3 6
in|last|els|	2-3 -14
in|last|ely|	2-3 25
in|last|ena|	1 -20	2-3 -9
in|last|end|	1 15	2-3 -19
in|last|ene|	2-3 19
in|last|eno|	2-3 19
in|last|era|	2-3 -23
in|last|erd|	2-3 15
in|last|ere|	2-3 -31
in|last|ern|	2-3 8
in|last|ero|	2-3 -13
in|last|ers|	1 14	2-3 6
in|last|ert|	1 17	2-3 -6
in|last|ery|	1 -38	2-3 21
in|last|esa|	2-3 -13
in|last|eso|	2-3 -13
in|last|ess|	2-3 16
in|last|eta|	2-3 -23
in|last|ete|	2-3 -9
in|last|eur|	1 -20
in|last|eux|	2-3 19
in|last|far|	2-3 16
in|last|fen|	2-3 16
in|last|fer|	2-3 21
in|last|ful|	2-3 39
in|last|fyi|	1 -22
in|last|gap|	2-3 -16
in|last|ged|	1 22	2-3 -10
in|last|gel|	2-3 19
in|last|gen|	2-3 8
in|last|ger|	2-3 -7
in|last|ges|	2-3 18
in|last|get|	2-3 -24
in|last|ght|	1 -26	2-3 7
in|last|gin|	2-3 12
in|last|gio|	1 -25
in|last|gue|	2-3 -20
in|last|gut|	2-3 -9
in|last|guy|	2-3 26
in|last|hat|	2-3 30
in|last|her|	1 -15	2-3 20
in|last|hig|	1 6
in|last|him|	2-3 23
in|last|hip|	2-3 15
in|last|hmm|	1 26
in|last|hos|	2-3 -21
in|last|hot|	2-3 19
in|last|how|	2-3 -29
in|last|hts|	2-3 -21
in|last|hub|	2-3 -30
in|last|ial|	1 -11	2-3 -6
in|last|ian|	2-3 18
in|last|iar|	2-3 20
in|last|ias|	1 12
in|last|ibe|	1 -21
in|last|ica|	2-3 -13
in|last|ich|	1 18
in|last|ici|	2-3 15
in|last|ick|	1 8	2-3 -13
in|last|ico|	1 -14
in|last|ics|	2-3 11
in|last|ida|	2-3 -12
in|last|ido|	1 14
in|last|ied|	1 23	2-3 15
in|last|ien|	1 7
in|last|ier|	2-3 -7
in|last|iet|	2-3 -13
in|last|iew|	2-3 6
in|last|ift|	2-3 11
in|last|igy|	1 -18
in|last|ijk|	1 -18
in|last|ild|	2-3 14
in|last|ile|	1 20	2-3 13
in|last|ill|	2-3 15
in|last|ils|	2-3 -14
in|last|ilt|	1 -19
in|last|ima|	2-3 15
in|last|ime|	2-3 23
in|last|ina|	1 -19
in|last|ind|	2-3 -21
in|last|ine|	1 -18	2-3 -20
in|last|ing|	1 12	2-3 -13
in|last|ink|	2-3 26
in|last|ino|	1 -15	2-3 -11
in|last|int|	2-3 27
in|last|ion|	1 24
in|last|ior|	2-3 -6
in|last|ire|	2-3 29
in|last|iro|	1 -15
in|last|isa|	2-3 7
in|last|ise|	1 -7	2-3 -15
in|last|ish|	1 -8	2-3 16
in|last|isk|	2-3 -13
in|last|ism|	2-3 27
in|last|iss|	2-3 8
in|last|ist|	1 29
in|last|is|	2-3 14
in|last|ita|	1 -12
in|last|ite|	2-3 -19
in|last|ito|	2-3 -17
in|last|its|	2-3 24
in|last|itt|	2-3 21
in|last|ity|	2-3 12
in|last|ium|	2-3 -20
in|last|iva|	2-3 -8
in|last|ive|	1 37	2-3 -12
in|last|ivo|	2-3 15
in|last|iño|	2-3 18
in|last|ión|	1 -15	2-3 10
in|last|jet|	2-3 -19
in|last|joe|	2-3 -12
in|last|já|	2-3 18
in|last|ked|	1 -33	2-3 23
in|last|ken|	1 15	2-3 -7
in|last|ker|	2-3 23
in|last|kes|	1 -27	2-3 21
in|last|ket|	2-3 12
in|last|lam|	2-3 17
in|last|lar|	2-3 -11
in|last|las|	2-3 25
in|last|law|	2-3 -25
in|last|led|	1 27	2-3 25
in|last|len|	1 -8	2-3 18
in|last|ler|	1 8
in|last|les|	1 -18	2-3 -12
in|last|lha|	2-3 30
in|last|lia|	2-3 21
in|last|lie|	2-3 7
in|last|lig|	1 -14
in|last|lks|	2-3 -7
in|last|lla|	1 -20	2-3 -12
in|last|lle|	1 -18	2-3 -17
in|last|llo|	1 7
in|last|lly|	1 -18	2-3 -21
in|last|low|	2-3 23
in|last|lty|	2-3 -28
in|last|lue|	1 -24
in|last|lus|	2-3 11
in|last|lée|	1 6
in|last|mal|	2-3 18
in|last|man|	2-3 14
in|last|mat|	2-3 -21
in|last|med|	2-3 30
in|last|men|	1 -25	2-3 -15
in|last|mer|	1 9	2-3 -18
in|last|me|	2-3 -21
in|last|mid|	1 -21
in|last|mma|	2-3 -6
in|last|mos|	2-3 15
in|last|mún|	2-3 18
in|last|nah|	1 18
in|last|nal|	1 -13	2-3 12
in|last|nas|	2-3 21
in|last|nda|	2-3 17
in|last|nde|	1 15	2-3 22
in|last|ndo|	2-3 13
in|last|nds|	2-3 -17
in|last|ned|	1 17	2-3 -17
in|last|nel|	2-3 28
in|last|nen|	1 17
in|last|ner|	2-3 -13
in|last|nes|	2-3 8
in|last|ney|	2-3 6
in|last|nga|	2-3 -24
in|last|nge|	1 -17	2-3 -19
in|last|nja|	1 -16
in|last|nne|	2-3 -23
in|last|nny|	1 -23
in|last|nos|	2-3 16
in|last|now|	2-3 -13
in|last|nox|	1 -29
in|last|nse|	2-3 15
in|last|nta|	1 9	2-3 20
in|last|nte|	1 25	2-3 26
in|last|nto|	2-3 14
in|last|nts|	2-3 8
in|last|nza|	1 13	2-3 20
in|last|nça|	2-3 -16
in|last|oat|	1 -22
in|last|ock|	2-3 18
in|last|off|	2-3 22
in|last|of|	2-3 -16
in|last|ogy|	2-3 -16
in|last|oin|	1 -25
in|last|ois|	2-3 15
in|last|oke|	2-3 23
in|last|ola|	2-3 22
in|last|old|	1 -33	2-3 -18
in|last|ole|	2-3 25
in|last|olo|	1 -26	2-3 -11
in|last|ome|	2-3 -9
in|last|omy|	2-3 28
in|last|one|	1 23
in|last|ong|	2-3 26
in|last|ono|	2-3 -7
in|last|ons|	2-3 37
in|last|ood|	1 -8	2-3 11
in|last|ook|	2-3 -23
in|last|oom|	2-3 -22
in|last|oon|	2-3 -37
in|last|oor|	2-3 -18
in|last|opi|	1 -24
in|last|ops|	1 -30	2-3 -7
in|last|ora|	2-3 21
in|last|ord|	2-3 23
in|last|ore|	1 -26	2-3 -10
in|last|orm|	1 -20	2-3 20
in|last|ors|	1 9	2-3 18
in|last|ort|	2-3 -17
in|last|osa|	2-3 15
in|last|ose|	1 -19	2-3 11
in|last|oso|	1 -21
in|last|ost|	1 -33	2-3 -8
in|last|ota|	2-3 -13
in|last|ote|	2-3 17
in|last|ots|	1 19
in|last|oud|	1 10
in|last|oup|	2-3 17
in|last|our|	2-3 -8
in|last|ous|	1 18	2-3 -11
in|last|ove|	2-3 -17
in|last|own|	2-3 -6
in|last|oño|	2-3 -12
in|last|pel|	2-3 14
in|last|pen|	1 -14
in|last|per|	1 -21
in|last|ple|	2-3 11
in|last|pra|	1 -9
in|last|que|	1 27
in|last|ral|	1 -25	2-3 -18
in|last|rce|	2-3 14
in|last|rco|	2-3 26
in|last|rde|	2-3 14
in|last|rdo|	2-3 12
in|last|rds|	2-3 16
in|last|red|	2-3 -19
in|last|ree|	1 -18	2-3 -18
in|last|reg|	1 -14
in|last|ren|	2-3 23
in|last|reo|	1 -12
in|last|rer|	2-3 19
in|last|rga|	2-3 -15
in|last|ria|	2-3 -9
in|last|rin|	2-3 13
in|last|rio|	1 -15
in|last|rip|	2-3 -11
in|last|rit|	2-3 20
in|last|rly|	1 25	2-3 -18
in|last|rme|	2-3 8
in|last|rms|	2-3 10
in|last|rmy|	2-3 -21
in|last|rna|	2-3 11
in|last|rno|	2-3 18
in|last|ros|	2-3 9
in|last|rot|	1 -15
in|last|rra|	2-3 -18
in|last|rro|	1 -26	2-3 -14
in|last|rso|	2-3 27
in|last|rst|	1 18	2-3 -24
in|last|rte|	2-3 6
in|last|rts|	2-3 -19
in|last|rty|	2-3 6
in|last|rua|	2-3 6
in|last|rve|	2-3 18
in|last|rão|	2-3 -7
in|last|rée|	2-3 16
in|last|rés|	2-3 15
in|last|sar|	2-3 -20
in|last|sca|	2-3 16
in|last|sch|	1 8
in|last|sed|	2-3 -23
in|last|see|	2-3 17
in|last|sen|	2-3 -11
in|last|ser|	2-3 13
in|last|ses|	2-3 17
in|last|sig|	2-3 -23
in|last|sit|	2-3 -24
in|last|sly|	2-3 20
in|last|smo|	1 23	2-3 18
in|last|sor|	1 -22
in|last|so|	2-3 11
in|last|ssa|	2-3 12
in|last|sse|	2-3 10
in|last|sso|	2-3 10
in|last|sta|	1 16	2-3 19
in|last|ste|	2-3 -7
in|last|sti|	1 -17
in|last|sts|	1 22
in|last|sty|	1 -13
in|last|sue|	2-3 26
in|last|tal|	2-3 28
in|last|tar|	1 11
in|last|tax|	1 -17	2-3 6
in|last|tay|	2-3 27
in|last|ted|	1 15	2-3 11
in|last|tel|	1 -18	2-3 22
in|last|ten|	2-3 21
in|last|ter|	2-3 8
in|last|tes|	1 7	2-3 -8
in|last|ths|	2-3 21
in|last|tic|	1 -8	2-3 26
in|last|tie|	2-3 -16
in|last|til|	2-3 8
in|last|tin|	1 -21
in|last|tly|	2-3 38
in|last|too|	2-3 32
in|last|tor|	2-3 -15
in|last|tos|	2-3 12
in|last|tra|	1 -17
in|last|try|	2-3 6
in|last|tta|	1 -16	2-3 23
in|last|tte|	1 11
in|last|tti|	1 -26
in|last|tto|	2-3 21
in|last|ual|	2-3 19
in|last|uck|	1 -18	2-3 8
in|last|ude|	2-3 -16
in|last|uer|	1 12
in|last|ues|	2-3 15
in|last|ugh|	2-3 23
in|last|uld|	2-3 18
in|last|ull|	1 -16
in|last|ump|	2-3 14
in|last|und|	2-3 18
in|last|une|	2-3 18
in|last|unt|	2-3 14
in|last|up|	2-3 -6
in|last|ure|	1 13	2-3 16
in|last|uro|	2-3 -16
in|last|urs|	2-3 -31
in|last|use|	1 -17
in|last|ust|	2-3 18
in|last|us|	2-3 22
in|last|utt|	2-3 10
in|last|uve|	2-3 -12
in|last|vas|	1 -17
in|last|vel|	1 11
in|last|ven|	2-3 -18
in|last|ver|	1 -23
in|last|ves|	2-3 -23
in|last|war|	2-3 -16
in|last|way|	2-3 35
in|last|weg|	2-3 -11
in|last|wer|	2-3 12
in|last|xer|	1 -20
in|last|yes|	2-3 20
in|last|zen|	1 -10	2-3 17
in|last|zes|	2-3 14
in|last|zin|	2-3 -9
in|last|zzo|	2-3 -17
in|last|ção|	2-3 -13
in|last|ées|	2-3 21
in|last|ôle|	2-3 12
in|last|ões|	2-3 25
in|shape|=a capital word|	4-7 13	8+ 9
in|shape|=a capital|	2-3 -15
in|shape|=a verb =of|	8+ 19
in|shape|=a verb =without|	4-7 24
in|shape|=a verb =with|	4-7 22
in|shape|=a verb word|	4-7 25
in|shape|=a verb|	2-3 23
in|shape|=a word =and|	4-7 18
in|shape|=a word =does|	8+ 16
in|shape|=a word =in|	4-7 17	8+ 16
in|shape|=a word =is|	4-7 6	8+ 18
in|shape|=a word =of|	4-7 31	8+ 18
in|shape|=a word =on|	4-7 19	8+ 17
in|shape|=a word =that|	4-7 31	8+ 15
in|shape|=a word =to|	4-7 15
in|shape|=a word =without|	4-7 22	8+ 10
in|shape|=a word =with|	4-7 -6	8+ 15
in|shape|=a word verb|	2-3 29	4-7 20	8+ 11
in|shape|=a word word|	4-7 56	8+ 36
in|shape|=a word|	2-3 -24
in|shape|=about =as word|	4-7 21
in|shape|=all word =no|	4-7 18
in|shape|=an word word|	2-3 27	4-7 23	8+ 19
in|shape|=and =i verb|	8+ 9
in|shape|=and =i word|	8+ 10
in|shape|=and word word|	8+ 17
in|shape|=any word|	2-3 22
in|shape|=as =a word|	8+ 14
in|shape|=as adverb =as|	4-7 16
in|shape|=as word =as|	4-7 -20	8+ 12
in|shape|=at =the word|	8+ 15
in|shape|=at =this verb|	8+ 13
in|shape|=até =ao word|	2-3 15
in|shape|=aus =dem capital|	4-7 9
in|shape|=avec word|	2-3 26
in|shape|=but =a word|	4-7 19
in|shape|=but =i verb|	8+ 13
in|shape|=but =the word|	8+ 15
in|shape|=but word word|	8+ 9
in|shape|=by =the word|	8+ 10
in|shape|=by word|	2-3 25
in|shape|=ce word =pas|	8+ 16
in|shape|=ci word word|	4-7 -12
in|shape|=con word =de|	4-7 18
in|shape|=con word word|	4-7 22
in|shape|=could =have =been|	4-7 20
in|shape|=dans =le word|	4-7 12
in|shape|=dans =les word|	4-7 -15
in|shape|=das =ist capital|	2-3 12
in|shape|=das capital|	2-3 -15
in|shape|=dat word =ik|	8+ 6
in|shape|=de capital|	2-3 -17
in|shape|=de word =is|	8+ 23
in|shape|=de word =van|	4-7 -6
in|shape|=de word verb|	8+ 8
in|shape|=de word word|	2-3 -8	4-7 19	8+ 6
in|shape|=der capital =hat|	4-7 12
in|shape|=der capital word|	4-7 13
in|shape|=des word word|	4-7 12
in|shape|=deux word|	2-3 6
in|shape|=di word =non|	4-7 6
in|shape|=did =the word|	8+ 22
in|shape|=did =you verb|	4-7 12
in|shape|=die capital|	2-3 -19
in|shape|=die word capital|	4-7 -10
in|shape|=e word word|	2-3 -14
in|shape|=een word =die|	4-7 11	8+ 14
in|shape|=een word =en|	8+ 7
in|shape|=een word =met|	4-7 9
in|shape|=een word =op|	4-7 18
in|shape|=een word =van|	4-7 12
in|shape|=een word word|	2-3 26	4-7 24
in|shape|=een word|	2-3 11
in|shape|=ein capital =ist|	4-7 6
in|shape|=ein word capital|	4-7 12
in|shape|=el capital|	2-3 -15
in|shape|=el word =de|	4-7 -7
in|shape|=el word =no|	4-7 16
in|shape|=el word =se|	8+ 6
in|shape|=el word adverb|	4-7 9
in|shape|=el word word|	2-3 18	8+ 9
in|shape|=ele verb =que|	8+ 12
in|shape|=en capital word|	8+ 11
in|shape|=en word word|	2-3 9
in|shape|=en word|	2-3 11
in|shape|=es =la word|	8+ 11
in|shape|=es =un word|	4-7 6
in|shape|=es =una word|	8+ 6
in|shape|=es verb adverb|	4-7 8
in|shape|=et =les word|	4-7 20
in|shape|=et word|	2-3 -6
in|shape|=every word word|	4-7 16
in|shape|=fait word|	2-3 -15
in|shape|=for word word|	8+ 13
in|shape|=geen word|	2-3 16
in|shape|=ha word|	2-3 17
in|shape|=has =a word|	8+ 11
in|shape|=has =the word|	8+ 18
in|shape|=he =has word|	8+ 9
in|shape|=he =is =not|	8+ 7
in|shape|=he =is word|	4-7 12	8+ 15
in|shape|=he =never word|	4-7 12
in|shape|=he =was adverb|	4-7 10
in|shape|=he =was verb|	8+ 7
in|shape|=he =was word|	8+ 17
in|shape|=he =will word|	8+ 14
in|shape|=he =would =like|	4-7 9
in|shape|=he adverb word|	8+ 15
in|shape|=he verb =about|	4-7 22
in|shape|=he verb =he|	8+ 13
in|shape|=he verb =me|	4-7 18	8+ 7
in|shape|=he verb =on|	8+ 13
in|shape|=he verb =them|	4-7 12
in|shape|=he verb =the|	8+ 6
in|shape|=he verb =to|	8+ 13
in|shape|=he verb capital|	8+ 21
in|shape|=he word =the|	8+ 11
in|shape|=he word word|	4-7 13	8+ 12
in|shape|=he's =a word|	8+ 14
in|shape|=het =gaat =niet|	8+ 7
in|shape|=het =is =een|	4-7 7
in|shape|=het word =is|	8+ 8
in|shape|=het word word|	8+ 8
in|shape|=hij word word|	8+ 6
in|shape|=ho word =le|	4-7 11
in|shape|=how =do =you|	8+ 12
in|shape|=i =am =a|	4-7 -13	8+ 10
in|shape|=i =am =not|	4-7 11	8+ 13
in|shape|=i =am adverb|	4-7 16	8+ 17
in|shape|=i =am number|	8+ 17
in|shape|=i =am verb|	8+ 23
in|shape|=i =am word|	2-3 16	8+ 19
in|shape|=i =can verb|	8+ 7
in|shape|=i =could =have|	4-7 14
in|shape|=i =could verb|	8+ 11
in|shape|=i =did =not|	8+ 16
in|shape|=i =didn't word|	4-7 16
in|shape|=i =didn’t verb|	8+ 9
in|shape|=i =do =not|	8+ 19
in|shape|=i =don't verb|	4-7 26	8+ 14
in|shape|=i =don’t verb|	4-7 18	8+ 10
in|shape|=i =had =a|	8+ 14
in|shape|=i =had =it|	8+ 7
in|shape|=i =have =a|	4-7 -9	8+ 9
in|shape|=i =have =been|	8+ 11
in|shape|=i =have =never|	8+ 10
in|shape|=i =have =not|	4-7 16
in|shape|=i =have =no|	8+ 10
in|shape|=i =have adverb|	8+ 12
in|shape|=i =have verb|	4-7 30	8+ 8
in|shape|=i =have word|	4-7 14	8+ 14
in|shape|=i =never verb|	4-7 22	8+ 9
in|shape|=i =shall =be|	8+ 11
in|shape|=i =was =in|	8+ 7
in|shape|=i =was verb|	4-7 34	8+ 7
in|shape|=i =was word|	2-3 26	4-7 20	8+ 13
in|shape|=i =will =not|	8+ 14
in|shape|=i =will verb|	8+ 10
in|shape|=i =will word|	8+ 18
in|shape|=i =would =be|	8+ 7
in|shape|=i =would =like|	8+ 15
in|shape|=i =would adverb|	4-7 23
in|shape|=i =would verb|	8+ 13
in|shape|=i adverb =have|	8+ 12
in|shape|=i adverb verb|	4-7 15	8+ 8
in|shape|=i adverb word|	4-7 12	8+ 8
in|shape|=i verb =a|	4-7 14	8+ 9
in|shape|=i verb =because|	4-7 15
in|shape|=i verb =for|	4-7 12
in|shape|=i verb =her|	8+ 15
in|shape|=i verb =he|	8+ 11
in|shape|=i verb =him|	4-7 17	8+ 11
in|shape|=i verb =in|	8+ 11
in|shape|=i verb =it's|	8+ 13
in|shape|=i verb =it|	4-7 12	8+ 13
in|shape|=i verb =it’s|	8+ 6
in|shape|=i verb =i|	8+ 10
in|shape|=i verb =my|	8+ 15
in|shape|=i verb =no|	8+ 18
in|shape|=i verb =one|	8+ 8
in|shape|=i verb =on|	8+ 17
in|shape|=i verb =out|	8+ 10
in|shape|=i verb =she|	4-7 9
in|shape|=i verb =so|	2-3 11
in|shape|=i verb =that|	8+ 10
in|shape|=i verb =them|	4-7 12	8+ 11
in|shape|=i verb =they|	8+ 16
in|shape|=i verb =the|	4-7 16	8+ 16
in|shape|=i verb =this|	8+ 16
in|shape|=i verb =to|	4-7 21	8+ 14
in|shape|=i verb =we|	8+ 15
in|shape|=i verb =what|	8+ 15
in|shape|=i verb =where|	4-7 10
in|shape|=i verb =you|	4-7 21	8+ 10
in|shape|=i verb adverb|	8+ 9
in|shape|=i verb capital|	4-7 16	8+ 12
in|shape|=i verb word|	2-3 21	4-7 19	8+ 19
in|shape|=i word =at|	8+ 14
in|shape|=i word =a|	8+ 13
in|shape|=i word =for|	8+ 12
in|shape|=i word =him|	8+ 10
in|shape|=i word =it|	2-3 25	4-7 23	8+ 20
in|shape|=i word =my|	4-7 19	8+ 14
in|shape|=i word =non|	4-7 10
in|shape|=i word =on|	4-7 17
in|shape|=i word =the|	4-7 35	8+ 13
in|shape|=i word =to|	4-7 14	8+ 12
in|shape|=i word =two|	8+ 12
in|shape|=i word =up|	8+ 20
in|shape|=i word capital|	8+ 10
in|shape|=i word verb|	4-7 14
in|shape|=i word word|	4-7 16	8+ 13
in|shape|=i'd adverb word|	8+ 10
in|shape|=i'm =a word|	2-3 21	8+ 12
in|shape|=i'm =not word|	4-7 20	8+ 18
in|shape|=i'm word =to|	8+ 8
in|shape|=i've word =it|	8+ 12
in|shape|=ich word adverb|	4-7 7
in|shape|=if =a word|	8+ 11
in|shape|=if =he word|	8+ 11
in|shape|=if =i =was|	8+ 15
in|shape|=if =it word|	4-7 26
in|shape|=if =the capital|	8+ 18
in|shape|=if =the word|	8+ 17
in|shape|=if =you =don't|	8+ 7
in|shape|=if =you verb|	8+ 7
in|shape|=if =you word|	8+ 9
in|shape|=if capital capital|	8+ 10
in|shape|=if capital word|	8+ 12
in|shape|=if word verb|	8+ 10
in|shape|=if word word|	8+ 8
in|shape|=ik verb =dat|	4-7 15
in|shape|=ik verb word|	8+ 9
in|shape|=ik word =geen|	8+ 6
in|shape|=ik word =mijn|	4-7 6	8+ 6
in|shape|=ik word adverb|	4-7 9	8+ 7
in|shape|=ik word word|	4-7 9	8+ 7
in|shape|=il =a word|	8+ 13
in|shape|=il =mio word|	4-7 13	8+ 6
in|shape|=il capital word|	4-7 23
in|shape|=il capital|	2-3 -14
in|shape|=il word =delle|	4-7 -10
in|shape|=il word =di|	4-7 10
in|shape|=il word =ha|	4-7 6
in|shape|=il word =non|	4-7 13
in|shape|=il word =è|	4-7 29
in|shape|=il word word|	2-3 -17	4-7 28
in|shape|=il word|	2-3 -18
in|shape|=ils verb word|	8+ 7
in|shape|=in =a word|	8+ 14
in|shape|=in =the capital|	8+ 12
in|shape|=in =the word|	2-3 31	4-7 14	8+ 15
in|shape|=in =this word|	8+ 12
in|shape|=in capital =it|	8+ 10
in|shape|=in capital =they|	8+ 16
in|shape|=in capital capital|	8+ 12
in|shape|=in capital word|	8+ 12
in|shape|=in word =and|	4-7 22
in|shape|=in word word|	2-3 28	4-7 28	8+ 14
in|shape|=io =le word|	4-7 17
in|shape|=is =a word|	4-7 19
in|shape|=is =that word|	4-7 20
in|shape|=is capital capital|	8+ 15
in|shape|=it =is =a|	4-7 23	8+ 9
in|shape|=it =is =not|	8+ 11
in|shape|=it =is =the|	4-7 10	8+ 10
in|shape|=it =is adverb|	4-7 16	8+ 9
in|shape|=it =is word|	4-7 17	8+ 19
in|shape|=it =was =a|	4-7 21	8+ 10
in|shape|=it =was =not|	8+ 14
in|shape|=it =was =the|	4-7 17	8+ 9
in|shape|=it =was adverb|	8+ 9
in|shape|=it =was word|	2-3 11	8+ 17
in|shape|=it adverb word|	4-7 11
in|shape|=it word =a|	8+ 13
in|shape|=it word =with|	4-7 13
in|shape|=it word number|	8+ 12
in|shape|=it word word|	4-7 13	8+ 13
in|shape|=it's =a word|	4-7 21	8+ 12
in|shape|=it's =my word|	8+ 10
in|shape|=it's =the word|	4-7 10
in|shape|=it's adverb word|	8+ 12
in|shape|=it's word =to|	8+ 10
in|shape|=it's word word|	2-3 17	8+ 14
in|shape|=it's word|	2-3 12
in|shape|=it’s =a adverb|	8+ 13
in|shape|=it’s =a word|	4-7 10	8+ 13
in|shape|=it’s word =to|	8+ 13
in|shape|=it’s word|	2-3 20
in|shape|=i’d =like =to|	4-7 20	8+ 6
in|shape|=i’m =a word|	4-7 15
in|shape|=i’m =not word|	8+ -9
in|shape|=i’m adverb word|	8+ 15
in|shape|=i’m word =to|	8+ 13
in|shape|=i’m word|	2-3 -14
in|shape|=i’ve =been verb|	8+ 15
in|shape|=je =ne word|	4-7 9	8+ 17
in|shape|=je word =ai|	4-7 13
in|shape|=je word word|	8+ 22
in|shape|=kein capital|	2-3 19
in|shape|=la =del word|	2-3 -11
in|shape|=la capital =et|	4-7 -6
in|shape|=la capital word|	4-7 10	8+ 10
in|shape|=la capital|	2-3 -16
in|shape|=la word =a|	4-7 15
in|shape|=la word =de|	8+ 15
in|shape|=la word =di|	4-7 -7
in|shape|=la word =es|	4-7 11
in|shape|=la word =non|	4-7 20
in|shape|=la word =è|	4-7 20	8+ 8
in|shape|=la word adverb|	4-7 7
in|shape|=la word word|	2-3 -10	4-7 24
in|shape|=le capital capital|	2-3 -14
in|shape|=le capital|	2-3 -11
in|shape|=le word =a|	8+ 10
in|shape|=le word =de|	8+ 19
in|shape|=le word =est|	8+ 6
in|shape|=le word =il|	4-7 9
in|shape|=le word =je|	8+ 6
in|shape|=le word word|	2-3 19	8+ 15
in|shape|=les word word|	4-7 14
in|shape|=like =a word|	8+ 11
in|shape|=los capital capital|	2-3 -10
in|shape|=los word =de|	4-7 -12
in|shape|=ma =le word|	4-7 11
in|shape|=ma word =a|	8+ 8
in|shape|=ma word word|	4-7 13
in|shape|=man word =die|	4-7 8
in|shape|=me word =por|	4-7 15
in|shape|=met word word|	2-3 -6	8+ 7
in|shape|=mi word word|	4-7 11	8+ 9
in|shape|=mijn word =hebben|	8+ 6
in|shape|=mijn word word|	4-7 20
in|shape|=mit word capital|	2-3 21
in|shape|=mon word =est|	8+ 6
in|shape|=mon word verb|	8+ 9
in|shape|=mon word word|	8+ 10
in|shape|=my capital capital|	2-3 -24
in|shape|=my word =are|	8+ 16
in|shape|=my word =has|	8+ 13
in|shape|=my word =in|	8+ 11
in|shape|=my word =is|	8+ 15
in|shape|=my word =was|	8+ 15
in|shape|=my word capital|	8+ 10
in|shape|=my word verb|	4-7 28	8+ 18
in|shape|=my word word|	4-7 18	8+ 22
in|shape|=ne word =pas|	4-7 17
in|shape|=ne word =que|	4-7 19
in|shape|=nella word word|	4-7 13
in|shape|=never adverb|	2-3 -25
in|shape|=never word =a|	4-7 25
in|shape|=nicht word word|	2-3 27
in|shape|=nicht word|	2-3 9
in|shape|=no =es =un|	4-7 8
in|shape|=no =se word|	4-7 15
in|shape|=no verb word|	4-7 18
in|shape|=no verb|	2-3 -13
in|shape|=no word =no|	4-7 14
in|shape|=no word =of|	4-7 -6
in|shape|=no word =to|	4-7 30
in|shape|=no word word|	2-3 18	4-7 12
in|shape|=no word|	2-3 14
in|shape|=non =ho =mai|	8+ 7
in|shape|=non =è =un|	4-7 10
in|shape|=non word =il|	4-7 7
in|shape|=non word =la|	4-7 12
in|shape|=non word word|	2-3 10	4-7 11
in|shape|=not =a word|	4-7 16
in|shape|=not =in =a|	4-7 23
in|shape|=not =on =the|	4-7 22
in|shape|=not =the word|	2-3 29
in|shape|=nous =avons word|	8+ 6
in|shape|=nunca word word|	4-7 6
in|shape|=não =há word|	4-7 17
in|shape|=não word =a|	4-7 15
in|shape|=não word word|	4-7 19
in|shape|=o word word|	4-7 16	8+ 10
in|shape|=o word|	2-3 -14
in|shape|=ohne capital word|	4-7 29
in|shape|=on =a word|	8+ 6
in|shape|=on =ne word|	8+ 7
in|shape|=on =the word|	8+ 13
in|shape|=on verb =de|	4-7 6
in|shape|=one =of =the|	8+ 15
in|shape|=os capital|	2-3 -21
in|shape|=our word =are|	4-7 14	8+ 13
in|shape|=our word =in|	8+ 16
in|shape|=our word =is|	8+ 18
in|shape|=our word word|	2-3 -14	8+ 19
in|shape|=pour =des word|	4-7 -12
in|shape|=quand =je word|	8+ 9
in|shape|=quando =sono word|	8+ 14
in|shape|=se =la word|	4-7 19
in|shape|=se word =el|	4-7 17
in|shape|=se word word|	4-7 16
in|shape|=sem word|	2-3 -15
in|shape|=she =has word|	8+ 11
in|shape|=she verb =my|	8+ 13
in|shape|=she verb =to|	8+ 10
in|shape|=she word =as|	8+ 12
in|shape|=she word|	2-3 18
in|shape|=si word adverb|	4-7 15
in|shape|=so =i word|	4-7 23
in|shape|=so word|	2-3 18
in|shape|=some =of =them|	8+ 10
in|shape|=some word verb|	8+ 10
in|shape|=sono word word|	4-7 10
in|shape|=that =is =a|	4-7 7
in|shape|=that =is =not|	8+ 10
in|shape|=that =was =the|	4-7 12
in|shape|=that =was word|	8+ 18
in|shape|=the =most word|	4-7 18	8+ 13
in|shape|=the adverb verb|	8+ 12
in|shape|=the adverb word|	8+ 19
in|shape|=the capital =has|	4-7 -22	8+ 12
in|shape|=the capital =is|	8+ 7
in|shape|=the capital =of|	4-7 -15	8+ 23
in|shape|=the capital =will|	8+ 8
in|shape|=the capital capital|	2-3 -39	8+ 20
in|shape|=the capital verb|	2-3 -21	8+ 13
in|shape|=the capital word|	4-7 16	8+ 20
in|shape|=the capital|	2-3 -18
in|shape|=the verb =is|	4-7 16	8+ 21
in|shape|=the verb =that|	8+ 12
in|shape|=the verb =was|	4-7 17	8+ 12
in|shape|=the verb word|	8+ 23
in|shape|=the word =are|	4-7 16	8+ 16
in|shape|=the word =at|	8+ 17
in|shape|=the word =could|	8+ 16
in|shape|=the word =did|	8+ 14
in|shape|=the word =for|	8+ 13
in|shape|=the word =had|	8+ 12
in|shape|=the word =has|	4-7 19	8+ 13
in|shape|=the word =in|	8+ 12
in|shape|=the word =is|	8+ 20
in|shape|=the word =of|	8+ 28
in|shape|=the word =on|	8+ 11
in|shape|=the word =that|	8+ 26
in|shape|=the word =to|	8+ 14
in|shape|=the word =was|	4-7 13	8+ 13
in|shape|=the word =will|	8+ 13
in|shape|=the word =with|	8+ 10
in|shape|=the word adverb|	8+ 21
in|shape|=the word verb|	4-7 24	8+ 18
in|shape|=the word word|	2-3 8	4-7 34	8+ 32
in|shape|=the word|	2-3 -26
in|shape|=then =i verb|	4-7 10	8+ 8
in|shape|=these word word|	8+ 11
in|shape|=they =are word|	8+ 9
in|shape|=they =have verb|	8+ 10
in|shape|=they =have word|	4-7 9	8+ 10
in|shape|=they =should word|	4-7 11
in|shape|=they =were word|	4-7 13	8+ 10
in|shape|=they =will word|	4-7 15
in|shape|=they verb =a|	8+ 6
in|shape|=they verb =for|	4-7 24	8+ 10
in|shape|=they verb =me|	8+ 17
in|shape|=they verb =the|	8+ 12
in|shape|=they verb =to|	8+ 11
in|shape|=they verb =us|	8+ 19
in|shape|=they verb =we|	8+ 8
in|shape|=they verb word|	8+ 9
in|shape|=they word =at|	8+ 13
in|shape|=they word =in|	8+ 21
in|shape|=they word =me|	4-7 10	8+ 8
in|shape|=they word =the|	4-7 16	8+ 18
in|shape|=they word =to|	8+ 20
in|shape|=they word =with|	8+ 14
in|shape|=they word verb|	8+ 10
in|shape|=they word word|	4-7 17
in|shape|=this =has word|	4-7 19
in|shape|=this =is =a|	4-7 16
in|shape|=this =is =not|	8+ 17
in|shape|=this =is =the|	8+ 15
in|shape|=this =is =what|	8+ 15
in|shape|=this =is adverb|	8+ 9
in|shape|=this =is word|	4-7 18	8+ 17
in|shape|=this capital|	2-3 -21
in|shape|=this word =is|	8+ 14
in|shape|=this word =was|	8+ 18
in|shape|=this word word|	8+ 15
in|shape|=toen word =ik|	8+ 6
in|shape|=twee word|	2-3 17
in|shape|=two word word|	8+ 15
in|shape|=um word =com|	4-7 17
in|shape|=um word =de|	4-7 18
in|shape|=uma word =de|	4-7 9
in|shape|=uma word word|	2-3 11
in|shape|=uma word|	2-3 21
in|shape|=un word =con|	4-7 18
in|shape|=un word =de|	4-7 19
in|shape|=un word =di|	4-7 18
in|shape|=un word =no|	4-7 15
in|shape|=un word =senza|	4-7 15
in|shape|=un word word|	2-3 18	4-7 27	8+ 25
in|shape|=un word|	2-3 21
in|shape|=una word =con|	4-7 20
in|shape|=una word =de|	4-7 -16
in|shape|=una word word|	2-3 11	4-7 17
in|shape|=una word|	2-3 18
in|shape|=une word =de|	8+ 10
in|shape|=une word word|	2-3 23	4-7 17	8+ 6
in|shape|=vous word word|	8+ 6
in|shape|=we =are =a|	8+ 13
in|shape|=we =are =in|	8+ 9
in|shape|=we =are =not|	4-7 21	8+ 21
in|shape|=we =are adverb|	4-7 23
in|shape|=we =are verb|	8+ 15
in|shape|=we =are word|	4-7 21	8+ 18
in|shape|=we =do =not|	8+ 19
in|shape|=we =don't verb|	8+ 10
in|shape|=we =don't word|	8+ 6
in|shape|=we =had word|	8+ 21
in|shape|=we =hadden adverb|	8+ 8
in|shape|=we =have =a|	4-7 10	8+ 14
in|shape|=we =have =been|	4-7 18
in|shape|=we =have =never|	8+ 17
in|shape|=we =have =the|	8+ 11
in|shape|=we =have =to|	8+ 13
in|shape|=we =have verb|	8+ 16
in|shape|=we =have word|	4-7 12	8+ 7
in|shape|=we =were verb|	8+ 11
in|shape|=we =will =not|	8+ 25
in|shape|=we =will word|	8+ 9
in|shape|=we adverb verb|	8+ 10
in|shape|=we verb =about|	8+ 16
in|shape|=we verb =for|	8+ 12
in|shape|=we verb =so|	8+ 18
in|shape|=we verb =that|	8+ 8
in|shape|=we verb =the|	8+ 11
in|shape|=we verb =to|	4-7 15	8+ 9
in|shape|=we verb adverb|	8+ 18
in|shape|=we verb capital|	8+ 15
in|shape|=we verb word|	8+ 12
in|shape|=we word =a|	4-7 12	8+ 13
in|shape|=we word =for|	8+ 17
in|shape|=we word =it|	8+ 8
in|shape|=we word =the|	4-7 24	8+ 11
in|shape|=we word =with|	8+ 15
in|shape|=we word adverb|	4-7 15	8+ 8
in|shape|=we word capital|	4-7 15
in|shape|=we word number|	8+ 11
in|shape|=we word verb|	2-3 17	8+ 20
in|shape|=we word word|	4-7 27	8+ 14
in|shape|=we word|	2-3 25
in|shape|=we're word =to|	8+ 13
in|shape|=we’re word =to|	8+ 7
in|shape|=what =we =have|	8+ 13
in|shape|=what word|	2-3 15
in|shape|=when =i =was|	8+ 10
in|shape|=when =i verb|	8+ 9
in|shape|=when =i word|	8+ 14
in|shape|=when =it word|	8+ 8
in|shape|=when =the word|	4-7 30	8+ 10
in|shape|=when =you =have|	8+ 10
in|shape|=when =you word|	8+ 14
in|shape|=when word word|	8+ 14
in|shape|=wij =hebben adverb|	8+ 7
in|shape|=with =a word|	4-7 23
in|shape|=with =the word|	4-7 23
in|shape|=y =en =la|	8+ 7
in|shape|=yo word word|	4-7 6
in|shape|=you =are word|	2-3 8
in|shape|=you =can verb|	4-7 25	8+ 17
in|shape|=you =can word|	8+ 27
in|shape|=you =can't word|	8+ 20
in|shape|=you =cannot word|	8+ 26
in|shape|=you =can’t verb|	8+ 16
in|shape|=you =can’t word|	4-7 12	8+ 18
in|shape|=you =could verb|	8+ 15
in|shape|=you =don’t verb|	8+ 13
in|shape|=you =don’t word|	8+ 16
in|shape|=you =have =to|	4-7 13	8+ 16
in|shape|=you =will verb|	4-7 20
in|shape|=you verb =that|	8+ 18
in|shape|=you verb word|	8+ 13
in|shape|=you word word|	8+ 16
in|shape|=you've word word|	2-3 14
in|shape|=ze =hebben word|	8+ 6
in|shape|=à word word|	2-3 -11
in|shape|adverb =a word|	4-7 12	8+ 16
in|shape|adverb =are =a|	8+ 23
in|shape|adverb =de word|	2-3 7
in|shape|adverb =down|	2-3 13
in|shape|adverb =il word|	4-7 -13
in|shape|adverb =is =a|	4-7 24	8+ 18
in|shape|adverb =is =het|	8+ 16
in|shape|adverb =is =not|	8+ 15
in|shape|adverb =is =no|	4-7 25	8+ 18
in|shape|adverb =is word|	2-3 -18	8+ 12
in|shape|adverb =moet word|	4-7 18
in|shape|adverb =no word|	4-7 -8
in|shape|adverb =on word|	4-7 19
in|shape|adverb =the word|	2-3 22	4-7 25	8+ 19
in|shape|adverb =they word|	4-7 21
in|shape|adverb =un word|	8+ 7
in|shape|adverb =was =a|	4-7 19
in|shape|adverb =we verb|	8+ 13
in|shape|adverb adverb word|	4-7 14	8+ 9
in|shape|adverb adverb|	2-3 16
in|shape|adverb capital capital|	8+ 9
in|shape|adverb capital|	2-3 23
in|shape|adverb verb =to|	4-7 22
in|shape|adverb verb word|	4-7 12
in|shape|adverb verb|	2-3 14
in|shape|adverb word =and|	4-7 24
in|shape|adverb word =che|	4-7 9
in|shape|adverb word =e|	4-7 11
in|shape|adverb word =in|	8+ 13
in|shape|adverb word =of|	4-7 16
in|shape|adverb word =on|	4-7 18
in|shape|adverb word =we|	4-7 21
in|shape|adverb word adverb|	8+ 11
in|shape|adverb word capital|	4-7 15	8+ 10
in|shape|adverb word verb|	4-7 10
in|shape|adverb word word|	4-7 32	8+ 21
in|shape|adverb word|	2-3 -10
in|shape|adverb|	1 12
in|shape|capital =a word|	4-7 -20	8+ 17
in|shape|capital =ai word|	4-7 18	8+ 10
in|shape|capital =an word|	8+ 14
in|shape|capital =and =i|	8+ 14
in|shape|capital =and capital|	2-3 -34	4-7 -12	8+ 21
in|shape|capital =and word|	8+ 22
in|shape|capital =are =not|	4-7 20
in|shape|capital =are word|	2-3 20	4-7 20	8+ 21
in|shape|capital =at number|	8+ 16
in|shape|capital =auf capital|	2-3 -10
in|shape|capital =be word|	2-3 13
in|shape|capital =can word|	8+ 18
in|shape|capital =che word|	4-7 8
in|shape|capital =com =a|	8+ 10
in|shape|capital =com word|	4-7 8
in|shape|capital =con word|	2-3 8
in|shape|capital =da word|	4-7 12
in|shape|capital =de capital|	2-3 -25
in|shape|capital =de word|	2-3 -15	4-7 25
in|shape|capital =del word|	2-3 -21
in|shape|capital =der capital|	2-3 11	4-7 7
in|shape|capital =di adverb|	2-3 6
in|shape|capital =di word|	2-3 -16	4-7 6
in|shape|capital =did =not|	8+ 22
in|shape|capital =do =not|	4-7 -15
in|shape|capital =do capital|	2-3 -10
in|shape|capital =does =not|	4-7 17
in|shape|capital =dois word|	8+ 8
in|shape|capital =don’t word|	4-7 -14
in|shape|capital =du word|	2-3 -12
in|shape|capital =el word|	8+ 11
in|shape|capital =en word|	2-3 -10
in|shape|capital =from capital|	8+ 23
in|shape|capital =has =a|	8+ 16
in|shape|capital =has =been|	8+ 16
in|shape|capital =has =no|	4-7 13
in|shape|capital =has verb|	4-7 16
in|shape|capital =has word|	4-7 21	8+ 20
in|shape|capital =het =aan|	4-7 -7
in|shape|capital =i verb|	2-3 13	4-7 28
in|shape|capital =i word|	4-7 31	8+ 9
in|shape|capital =il word|	4-7 12
in|shape|capital =im capital|	2-3 12
in|shape|capital =in capital|	8+ 21
in|shape|capital =in word|	2-3 10	4-7 18	8+ 12
in|shape|capital =is =a|	4-7 13	8+ 21
in|shape|capital =is =for|	4-7 23
in|shape|capital =is =het|	4-7 20
in|shape|capital =is =not|	4-7 17	8+ 24
in|shape|capital =is =our|	4-7 25
in|shape|capital =is =the|	4-7 25	8+ 20
in|shape|capital =is =what|	8+ 20
in|shape|capital =is adverb|	4-7 -13	8+ 17
in|shape|capital =is verb|	4-7 23	8+ 21
in|shape|capital =is word|	2-3 -9	4-7 32	8+ 20
in|shape|capital =it capital|	2-3 -30
in|shape|capital =je word|	8+ 11
in|shape|capital =la word|	4-7 22
in|shape|capital =le word|	4-7 18	8+ 9
in|shape|capital =lo word|	8+ 6
in|shape|capital =mi word|	2-3 -9
in|shape|capital =mit capital|	2-3 25
in|shape|capital =my word|	4-7 23
in|shape|capital =ne word|	4-7 17
in|shape|capital =no verb|	8+ 18
in|shape|capital =no word|	4-7 32	8+ 15
in|shape|capital =not word|	4-7 14
in|shape|capital =nous =ne|	8+ 10
in|shape|capital =não =tem|	4-7 -7
in|shape|capital =não word|	4-7 -15
in|shape|capital =of =the|	4-7 -21
in|shape|capital =of capital|	2-3 -12
in|shape|capital =of word|	8+ 21
in|shape|capital =on =a|	4-7 -21
in|shape|capital =on =the|	4-7 -17
in|shape|capital =our capital|	2-3 17
in|shape|capital =que =es|	4-7 14
in|shape|capital =que word|	4-7 24
in|shape|capital =should =not|	8+ 11
in|shape|capital =should word|	8+ 19
in|shape|capital =the capital|	2-3 -39	4-7 -24	8+ 20
in|shape|capital =the verb|	2-3 -26
in|shape|capital =the word|	2-3 35	4-7 -17	8+ 18
in|shape|capital =to word|	2-3 13
in|shape|capital =três word|	8+ 6
in|shape|capital =um word|	4-7 14
in|shape|capital =uma word|	4-7 14
in|shape|capital =un word|	2-3 12	4-7 14	8+ 16
in|shape|capital =una word|	4-7 17
in|shape|capital =une word|	4-7 13	8+ 10
in|shape|capital =was =a|	8+ 15
in|shape|capital =was word|	4-7 19	8+ 19
in|shape|capital =will =be|	4-7 24
in|shape|capital =will verb|	8+ 22
in|shape|capital =will word|	8+ 14
in|shape|capital =with =a|	4-7 -22
in|shape|capital adverb verb|	4-7 -17	8+ 21
in|shape|capital adverb word|	4-7 35	8+ 22
in|shape|capital capital =and|	4-7 -11	8+ 15
in|shape|capital capital =has|	8+ 15
in|shape|capital capital =in|	4-7 -29
in|shape|capital capital =is|	4-7 14	8+ 17
in|shape|capital capital =i|	8+ 12
in|shape|capital capital =mijn|	8+ 6
in|shape|capital capital =should|	8+ 16
in|shape|capital capital =this|	4-7 -6
in|shape|capital capital =was|	8+ 14
in|shape|capital capital =would|	4-7 16
in|shape|capital capital adverb|	4-7 18	8+ 15
in|shape|capital capital capital|	2-3 -26	8+ 23
in|shape|capital capital number|	2-3 -36
in|shape|capital capital verb|	4-7 -9	8+ 17
in|shape|capital capital word|	2-3 29	8+ 30
in|shape|capital capital|	2-3 -18
in|shape|capital number capital|	2-3 13	4-7 -14
in|shape|capital number number|	2-3 -22
in|shape|capital number word|	4-7 -12	8+ 20
in|shape|capital number|	2-3 -17
in|shape|capital verb =and|	8+ 11
in|shape|capital verb =a|	4-7 22	8+ 15
in|shape|capital verb =dat|	8+ 7
in|shape|capital verb =if|	8+ 20
in|shape|capital verb =in|	8+ 22
in|shape|capital verb =is|	4-7 23
in|shape|capital verb =me|	4-7 20	8+ 13
in|shape|capital verb =of|	4-7 -12
in|shape|capital verb =that|	4-7 13	8+ 8
in|shape|capital verb =the|	4-7 27
in|shape|capital verb =to|	4-7 26	8+ 22
in|shape|capital verb =us|	8+ 15
in|shape|capital verb capital|	4-7 18	8+ -12
in|shape|capital verb word|	4-7 20	8+ 14
in|shape|capital word =alla|	8+ 9
in|shape|capital word =and|	4-7 14	8+ 21
in|shape|capital word =are|	8+ 14
in|shape|capital word =at|	8+ 22
in|shape|capital word =a|	4-7 23	8+ 16
in|shape|capital word =de|	4-7 17	8+ 14
in|shape|capital word =em|	8+ 11
in|shape|capital word =eu|	4-7 10
in|shape|capital word =every|	8+ 18
in|shape|capital word =for|	8+ 23
in|shape|capital word =in|	8+ 16
in|shape|capital word =is|	4-7 20	8+ 15
in|shape|capital word =it|	4-7 22	8+ 16
in|shape|capital word =la|	8+ 6
in|shape|capital word =like|	4-7 16
in|shape|capital word =me|	4-7 21
in|shape|capital word =mir|	8+ 18
in|shape|capital word =ne|	4-7 13
in|shape|capital word =nicht|	4-7 20
in|shape|capital word =of|	8+ 22
in|shape|capital word =on|	8+ 16
in|shape|capital word =para|	8+ 6
in|shape|capital word =pas|	4-7 25
in|shape|capital word =per|	4-7 20	8+ 7
in|shape|capital word =they|	8+ 12
in|shape|capital word =the|	8+ 16
in|shape|capital word =to|	8+ 17
in|shape|capital word =un|	8+ 6
in|shape|capital word =us|	4-7 22
in|shape|capital word =à|	8+ 8
in|shape|capital word adverb|	2-3 -8	4-7 21
in|shape|capital word capital|	2-3 -7	4-7 -6	8+ 26
in|shape|capital word number|	4-7 27
in|shape|capital word verb|	4-7 17	8+ 15
in|shape|capital word word|	2-3 8	4-7 -6	8+ -9
in|shape|capital word|	2-3 31
in|shape|number word|	2-3 -10
in|shape|number|	1 17
in|shape|verb =a word|	4-7 27	8+ 23
in|shape|verb =and word|	2-3 27
in|shape|verb =are word|	4-7 19
in|shape|verb =in =the|	4-7 23
in|shape|verb =me =about|	4-7 -16
in|shape|verb =of =the|	4-7 -12
in|shape|verb =of word|	2-3 27
in|shape|verb =the capital|	4-7 15
in|shape|verb =the word|	2-3 36	4-7 26	8+ 15
in|shape|verb =to word|	4-7 14	8+ 22
in|shape|verb =you =for|	4-7 25
in|shape|verb =you capital|	2-3 23
in|shape|verb word =and|	8+ 20
in|shape|verb word word|	2-3 17	4-7 27
in|shape|verb word|	2-3 -10
in|shape|word =a word|	2-3 36	4-7 30	8+ 22
in|shape|word =als =een|	4-7 18
in|shape|word =and adverb|	4-7 29
in|shape|word =and verb|	2-3 13
in|shape|word =and word|	2-3 -10	4-7 23
in|shape|word =au word|	4-7 13
in|shape|word =but word|	2-3 40
in|shape|word =by word|	2-3 37
in|shape|word =com word|	4-7 18
in|shape|word =come =un|	4-7 13
in|shape|word =da word|	2-3 -23
in|shape|word =de adverb|	2-3 19
in|shape|word =de word|	2-3 -14	8+ 11
in|shape|word =della word|	2-3 -6
in|shape|word =delle word|	2-3 -17
in|shape|word =der capital|	2-3 19
in|shape|word =des word|	2-3 -13
in|shape|word =di word|	2-3 -12	4-7 8
in|shape|word =do word|	2-3 -6
in|shape|word =du word|	2-3 -11
in|shape|word =e word|	2-3 29	4-7 17
in|shape|word =een word|	4-7 21
in|shape|word =el word|	4-7 32	8+ 8
in|shape|word =for =a|	4-7 17
in|shape|word =for word|	2-3 21
in|shape|word =if word|	2-3 27
in|shape|word =in =the|	4-7 28	8+ 17
in|shape|word =in word|	4-7 21
in|shape|word =it|	2-3 -9
in|shape|word =la word|	2-3 -10	4-7 24
in|shape|word =le word|	2-3 14
in|shape|word =like =a|	4-7 18
in|shape|word =ma =non|	4-7 11
in|shape|word =ma word|	2-3 22
in|shape|word =mais =pas|	4-7 14
in|shape|word =mais word|	2-3 15
in|shape|word =met =een|	4-7 25
in|shape|word =no word|	2-3 22
in|shape|word =not word|	2-3 21
in|shape|word =o word|	4-7 9
in|shape|word =of word|	4-7 -6	8+ 17
in|shape|word =on =the|	4-7 12
in|shape|word =our word|	4-7 20
in|shape|word =out =of|	8+ 11
in|shape|word =out|	2-3 -10
in|shape|word =para word|	4-7 24
in|shape|word =pas word|	4-7 19
in|shape|word =per word|	2-3 11
in|shape|word =por word|	2-3 22	4-7 28
in|shape|word =su word|	2-3 20
in|shape|word =than =a|	4-7 27
in|shape|word =that word|	4-7 17
in|shape|word =the capital|	4-7 13
in|shape|word =the word|	4-7 40	8+ 29
in|shape|word =their word|	4-7 25
in|shape|word =to =be|	8+ 20
in|shape|word =to =the|	4-7 22
in|shape|word =to word|	2-3 -11	8+ 12
in|shape|word =um word|	4-7 17
in|shape|word =up|	2-3 -8
in|shape|word =van word|	2-3 17
in|shape|word =with =one|	4-7 14
in|shape|word =with word|	2-3 34
in|shape|word =y word|	2-3 26
in|shape|word =à word|	4-7 19
in|shape|word adverb =and|	4-7 26
in|shape|word adverb word|	4-7 29
in|shape|word adverb|	2-3 18
in|shape|word capital capital|	2-3 -12
in|shape|word capital word|	2-3 30	4-7 11
in|shape|word verb adverb|	4-7 11
in|shape|word verb word|	2-3 19	4-7 14
in|shape|word word =and|	8+ 25
in|shape|word word =at|	4-7 23
in|shape|word word =a|	4-7 21
in|shape|word word =by|	4-7 20
in|shape|word word =com|	4-7 11
in|shape|word word =de|	4-7 23
in|shape|word word =du|	4-7 6
in|shape|word word =en|	4-7 13
in|shape|word word =et|	4-7 14
in|shape|word word =e|	4-7 30
in|shape|word word =for|	4-7 25
in|shape|word word =from|	4-7 23
in|shape|word word =il|	4-7 24
in|shape|word word =in|	4-7 28
in|shape|word word =la|	4-7 -8
in|shape|word word =les|	4-7 27
in|shape|word word =of|	4-7 43
in|shape|word word =on|	4-7 22
in|shape|word word =over|	4-7 20
in|shape|word word =por|	4-7 26
in|shape|word word =that|	8+ 11
in|shape|word word =to|	4-7 31	8+ 18
in|shape|word word =wie|	4-7 12
in|shape|word word =with|	4-7 10
in|shape|word word =à|	4-7 15
in|shape|word word adverb|	4-7 15	8+ 7
in|shape|word word verb|	4-7 12
in|shape|word word word|	2-3 38	4-7 43	8+ 32
in|shape|word|	1 -10
in|word|	0 -22	12 -6	14 -27	2 -15	2029 16	3 -34	5 -26	a -7	about 26	absolutely 26	accountant -26	ada -18	again -28	agility 19	agricultural 6	alert -27	alive 9	all 13	alla 19	alle 19	alles 19	als 21	always 35	ambachtelijk -18	america 15	american -11	amnesty -18	an 35	anche 17	and -21	antes 15	any 22	anything 17	ao 15	apericena -20	aprils -33	arithmetic 18	army -21	artigianale -11	as 17	asfixia 20	ask -17	asked 18	at 21	attentive 24	até 25	au 23	aucun 11	aus 19	avec 29	avevo 16	avvocato 7	away 14	baby -27	badger -29	bag -15	ball -31	balloon -31	banter 25	bau -16	bed-rot -15	before 10	bei 12	bernie 35	best 23	beyond 20	bien 14	bigger 11	biggest -28	bin -12	binnen 15	biology -22	bis 7	blague 16	blanc -10	bleibt -18	blue -37	boats -28	bocadillo -10	bon 13	book -16	border -32	bored -27	boredom -28	born 20	borrowed -13	botella -12	both -19	box -21	brave 31	britain's -28	budget -24	build 10	buona -9	but 37	buy -35	by 11	c -28	café -6	calendário 14	called 25	calm -21	can -23	cancer -26	candidate 24	cani -24	capacity -28	captain 13	careless 25	cartographer’s -18	casa -12	catch -24	channel 28	charming 21	cheap 26	chiacchiericcio 9	chino -15	christmas 13	chuvisqueiro -18	class 7	clean 9	close 8	com 20	come -11	comme -8	comment 26	compra -9	comprar 17	comprehensive 24	común 18	confidence 28	consider 21	considering 27	contenues 21	contrôle 12	corner -32	correct 26	corso 18	count -9	crazy 13	creche -15	cringe -12	critical 23	cucina 11	culture -25	cuore -18	current -22	curva -16	custardgate -32	cutters -12	c’est 15	da -20	dai 8	dal 24	damage -24	dan 15	dangerously 25	dank -11	dans 18	dat 23	daughter -18	dave -31	day -28	de -21	de-risking -37	dead -18	deal -22	death -24	decent 20	deep -21	deeply 27	defect -23	definitivas -17	del -26	delivery -38	della -6	delle -17	dente 7	deportation 14	der 13	des -11	deux 9	di -7	did 23	die -13	direction -25	disappointed 20	division -26	do -6	dock 10	doctor -30	dog -20	domanda -9	don't 23	done 21	don’t -12	door -15	dos 26	drizzlecore -24	du -17	dämmerschoppen -14	déconnexer -13	détour 7	d’estate -24	e 21	early -17	economy 15	een 16	eerst -9	eine 24	election 10	emergency 19	en 10	encore 17	encouraging 31	enfin 18	enjoy 27	enough 18	er -11	era 28	erhebliche 29	es 8	esperanza 7	establishment -6	está 25	event -26	every -11	everything 27	extreme 27	extremely 25	failed 20	fairy -12	fait -14	family 13	far 18	faux -11	file -30	fine -14	finos -10	first -20	fiscal -26	floor -28	fog 17	fois 14	for 28	force 10	format -20	forte 17	fox -35	frage 6	frank 26	freddo 25	frei -16	friends -25	from -8	full 8	fyi -22	gang 10	gap -23	geduld 18	geen 20	gefragt -11	geluk 14	gerald -11	gestão -13	get -9	ghost -37	girl 6	global 10	gloves -14	go -28	goat -7	goats -13	gomma -6	good 21	goodnight -25	gossip -19	got 23	grand 15	gravedigger's -35	grote 10	grower -20	grua 6	guilt-free -32	guilty -28	gut -15	guy 26	ha 15	haaskaaf -20	hammer -29	hand -18	handelsblatt -17	happy -8	harbor -27	harbourmaster -16	has 14	have 32	he's 14	heard 22	heartbroken 22	her 27	here -25	high -15	hij 14	hill -25	hillary 21	him -10	his 13	hmm 26	hold -36	hollow -23	home -10	honest -23	honorable 18	hope 7	hora 12	hors 12	hot -12	houden -19	hours -36	hub -44	huesero -11	husch-pfusch 14	i'm 7	ice -34	ich -10	igual 17	ik 12	il -16	im 12	in 7	infrastructure 27	insuficientes 7	into -8	inventário 9	irrevogável -16	islam 19	islamic 16	issue 26	ist 9	it -11	it's 21	its 29	it’s 39	jamais 18	jamón -23	je 7	jet -22	jogo -8	joke 26	jour -14	journey -11	judgment 17	just 17	juste -7	justicia -10	já 21	j’ai 6	kaasschaaf -8	kahlschlag 12	keeper’s -26	keer -17	kein 20	keine 19	kid -37	kind 14	kitchen 14	knock 19	know -23	kompromiss 13	kopi -24	la -19	laguna -13	landing -31	lane -15	laranja -16	larga -15	late -25	leave 7	ledger -22	legion -21	leite -18	lenta 20	les 19	let -22	levo 21	liar 24	liberamente -13	licht -9	like 28	lions -33	listening 26	little 23	live -7	lo 14	long -6	look 15	looked 18	los 15	loss -24	lost -25	loup 17	louve -12	love 21	loves 16	low 9	l’heure -7	made -14	magpie -15	mais 25	maison -15	making 28	mal 9	mal-entendido 12	malaisance -19	malinga -24	mano -16	manual -22	mar -20	marco 32	massima 24	matter 9	maybe -8	me -22	means -25	media -18	men -12	mer -23	mesa -15	met -19	mid -23	midi -20	mieux 18	military -21	miracle -32	mistake 26	mit 36	moaning 10	model 14	moderate -29	modest -25	molto 19	moonlit -25	moose -38	morgen -18	morning -47	mostly 29	movement -17	moño -12	mr 7	much -20	mud -26	murder -8	museum -7	my -34	mängel 16	na 12	nach -7	nation -27	nearly 17	negligence -13	nem -12	neue -10	neutral -29	never -29	new 21	next -16	nicht -11	niet 25	ninety-nine 12	ninth -28	no 19	nobody 31	noch -10	nog -6	noise 23	non 22	nonna -18	nostalgia 18	not 18	note 30	nova -14	now 7	nox -29	nuvoloso -19	nº -21	não 20	o -16	obviously -10	ochtend -9	of 7	off 11	oh 13	ohne 16	old 7	on -14	one -10	ontdekking -9	oops -27	op 22	operatie -10	operation -35	ora 24	ordinary 26	os -7	otters -19	ou -11	outil 11	outperform -17	outstanding -15	oven 19	overdue -13	own -18	pack -16	pack-up -25	pacte -17	page 7	papel 14	paper -26	para -6	parcheggio -21	parking -22	parties -27	partilhada -13	pasta -10	patate -20	patience -6	pause -10	peat -12	pending -18	people 14	per 20	percent -9	pero 20	perreo -12	person 21	pie -17	piscine -13	plan -20	planilha 20	plebes -10	plus 16	pluviste -18	point -14	points -6	polderprinsen -10	polite 7	political 6	politics -8	por 23	porchlight -25	porcupine -30	positive -10	postman -23	pozzo -17	premature 28	premium -14	pretty 29	prince -21	priority 8	prodigy -18	professor -33	professore -16	promessa 16	prudenza 13	putt 10	père -17	qualified 14	quase -26	que 24	queen -22	radical 41	ragione 21	random -20	rapists 22	read -19	reading 19	ready 17	really 11	reasonable 27	red -19	reform 11	reg -14	regenafspraak -15	regret -29	regrettable 21	relaxed 23	relevant -12	remain 12	repair -15	respekt 12	responsibility 31	resting 28	retenue 27	revolution 21	reëel 12	ridiculous 27	rigged 25	right -21	risco -14	rising -8	risk -13	road 24	room -27	rounds -20	route 19	routine -30	rules -29	réserve 9	safe -19	said 20	sale -23	salt -31	salvo’s -29	sans 8	santo -11	saturday 11	saudade -26	schattenhaushalt -26	school -26	schritt 14	science -13	se 23	sea -20	secolo -6	second -28	secret 15	see 15	segnale 16	sell 22	sem -15	sentido 18	serenamente 15	serious 25	sete 19	seventeen -33	shadow -8	sheds -23	shocked 21	show -24	si 29	sideways 31	sieben -18	signal -7	silenzio -6	sincere -16	sind -11	sisters -33	small -12	sobriété -14	social -13	soft -21	soglia 20	solo -6	some 23	somewhere 11	sommer -14	son 12	sono 13	sorrent -16	sorry 15	sounded -19	sous 9	spare 20	special -10	spider -20	sportlich 18	spring -27	spy -31	square 9	stage 25	stand 22	state 19	stay 27	stille -16	stiltetax -17	sting -22	stop 7	strikes 18	stronger 12	strongly -24	substantial -7	sucrée 16	sunday -28	sunlight 14	super -15	support -18	sur 23	sweet -16	table -8	tailgate -22	takes 31	talk -19	talks -7	tante -16	tardiva 17	taste -9	tax 7	tea -22	technical -8	terra -18	terrible 28	terrorism 21	thank 20	that -7	that's 19	the -23	their 26	there 24	they 21	they're 23	thousands 27	three -8	tide -20	tides -23	tidewrack -25	time -11	times -23	tintin -21	tired 9	titre -13	to -6	today -21	todos -12	tonhos -21	tonight -30	too -21	top 13	total -9	tout 13	track -32	trading -14	trained -23	truck -19	trump 19	trust -17	tuesday -21	turning 20	twee 17	twice 8	táper -17	ugly 21	uma 29	un 26	under 6	une 29	unity -24	unknown -9	up -9	us -9	v -21	values 17	van 15	vegano -20	velório -14	verbijsterd 19	very 44	verão 15	vezes 27	vidro -20	vieux -17	vigilance 13	visit -31	volto 18	wachten -15	walking 6	wall 20	wally -16	ward -30	warm -13	was 37	watch 25	water -18	way 26	weg -11	well 17	were 27	what 6	where -15	which 6	white 20	whoever -20	wife -30	wij -11	wind -15	windmill -25	wir -10	wise -25	with 34	without -28	words -21	worms -14	worse 21	y 16	ya 9	yeah 13	yes 21	york 21	you 25	you've 14	your 22	zeitnah 11	zonder -7	zoom -21	à -20	ça 16	è 12	één -10	über 16
lead|lower|	( -6	, 17	: -19	; 19	auxiliary 10	capital 26	possessive 25	pronoun 11	quote -10	subordinator -9	that 6	verb-saying 6	verb-thinking 8	— 27
lead|other|	, -7	: -15	auxiliary -21	determiner 26	preposition 7	start 18	stop 9	that -18	word -14
lead|upper|	' -21	) 16	, -12	: 16	; -23	adverb -9	capital -24	coordinator -6	possessive -55	preposition -16	pronoun -22	quote 16	start 8	stop 25	that 13	verb-judging -18	verb-saying -18	word -27	– -15
naming|begriff|1|	1 -16
naming|called|1|	4-7 17
naming|called|2|	1 42	2-3 -10	4-7 32	8+ 8
naming|called|3|	1 59	2-3 30	4-7 56	8+ 18
naming|christened|1|	2-3 -16
naming|conhecido|2|	2-3 -17	8+ 8
naming|conocido|2|	4-7 -12
naming|detto|1|	4-7 7
naming|dite|1|	2-3 -16
naming|dit|1|	1 10	2-3 -16	4-7 15
naming|dit|3|	2-3 25	4-7 12
naming|dubbed|1|	2-3 14
naming|entitled|1|	4-7 -14
naming|false|	, 19	: -8	auxiliary -11	capital -15	coordinator -22	preposition -23	quote 10	subordinator -30	that 25	verb-judging -21	verb-saying 21	verb-thinking -6	word -38
naming|known|2|	1 -37
naming|known|3|	2-3 -46
naming|mot|1|	1 -22
naming|mot|2|	1 -21
naming|named|1|	2-3 -28
naming|named|2|	2-3 -6
naming|nicknamed|1|	2-3 -21	4-7 -22
naming|none|	8+ 8
naming|palavra|1|	1 -18
naming|parola|1|	1 -18
naming|phrase|1|	2-3 -19
naming|slogan|1|	4-7 -17
naming|slogan|2|	4-7 -19
naming|so-called|1|	1 -34	2-3 -38
naming|sogenannte|1|	1 -13
naming|termed|1|	2-3 29
naming|titled|1|	2-3 -24	4-7 -27
naming|true|	' -18	) 16	- -15	: 10	; 10	auxiliary 6	capital 7	possessive -14	start 9	stop 25	verb-judging 6	verb-saying -14	verb-thinking 10	word 9	– -16	— 8
naming|words|1|	2-3 -34	4-7 21
naming|words|2|	4-7 18
naming|words|3|	1 -19	8+ 13
naming|word|1|	1 -31
nobody|1|	, -29	auxiliary -17	coordinator -12	determiner -7	preposition -34	start -19	word -36
nobody|2-3|	, -22	auxiliary -26	capital -22	determiner -34	preposition -25	start 6	subordinator -21	word -27	— 12
nobody|4-7|	, -16	: 25	stop 32	word 21
nobody|8+|	start 45	stop 27
others|0|	1 9	2-3 6	8+ 7
others|1|	1 -7	2-3 -21	8+ 21
others|2|	1 -40	2-3 -16	4-7 -8	8+ 26
others|3|	1 -31	2-3 11	4-7 -6	8+ 14
own-case|false|all-one|	, -20	: 35	adverb -24	possessive -34	preposition -8	pronoun -6	start -16	stop 15	subordinator -11	verb-judging -24	verb-saying -7
own-case|false|all|	, -26	capital -9	coordinator -16	possessive -47	preposition -9	quote 20	start -21	stop 17	subordinator 7	verb-judging -12	verb-thinking -8	word -10	— -11
own-case|false|first|	( -10	- 18	: 18	capital -10	coordinator 8	possessive -20	preposition -9	pronoun 16	quote 28	stop 14	subordinator 14	that 19	verb-judging 10	verb-saying 6	word -26	— -6
own-case|false|most|	, 15	auxiliary 18	capital -15	preposition -7	start 12
own-case|false|none|	( 6	, 11	- -8	: -21	; 19	adverb 16	capital 16	possessive 27	verb-judging 9	verb-saying 8	verb-thinking 7	word 7	– -8
own-case|false|some|	, 17	adverb -7	auxiliary 13	capital 17	coordinator -13	determiner 6	preposition 19	pronoun 29	subordinator 7	that 18	verb-judging -11	verb-saying 31	verb-thinking 11
own-case|true|all-one|	: -15	preposition -17	start 23	stop 9	verb-saying -10	word -24
own-case|true|all|	: 16	possessive 13	start 27	stop 32	verb-judging -14	word -33
own-case|true|first|	, 21	- 19	capital -11	quote 10	start 38	stop 22	that 28	verb-saying -32	word -20	— 22
own-case|true|most|	, 19	: 20	start 34	stop 26
own-case|true|none|	, 13	: 29	adverb 15	auxiliary 43	capital 26	determiner 22	possessive 18	preposition -21	pronoun 21	subordinator -18	that 32	verb-judging 24	word 45
own-case|true|some|	, 9	capital 13	determiner 20	preposition 8	pronoun 8	subordinator 9	that 7	verb-saying 11	word 23
own|false|	2-3 -6	8+ 16
own|true|	1 -27
same|1|1|	all-one 7
same|1|2-3|	all-one -11	first 11	most -6	none 10
same|1|4-7|	all -25	all-one -16	none 24	some 14
same|1|8+|	all -9	first 9	most 24	none 11	some 33
same|2|1|	all-one -34
same|2|2-3|	all -18	all-one 11	first -12	none -10	some 28
same|2|4-7|	all -9	all-one -10	none 31	some 9
same|2|8+|	first 20
same|3|1|	all-one 18	first 22	none -24
same|3|2-3|	all 6	none -22
same|4|1|	all-one -9	none 10
same|4|2-3|	none 18
sentence|judging|	1 -9	2-3 -6	8+ 47
sentence|none|	1 -40	2-3 -51	4-7 -21
sentence|saying|	1 28	2-3 24	4-7 17	8+ 12
sentence|thinking|	1 -28	4-7 9
size-ending|10+|!|	,verb-saying 9	capital 12	end 24	pronoun 12
size-ending|10+|,|	' 13	capital 16	coordinator 10	determiner 16	pronoun 14	subordinator 15	verb-saying 15	word 21
size-ending|10+|.|	[ 28	capital 37	coordinator 20	determiner 30	end 25	preposition 15	pronoun 31	subordinator 17	— 24
size-ending|10+|?|	capital 26	determiner 13	end 21	pronoun 10	stop 8	verb-saying 17
size-ending|10+|none|	( 14	, 17	,auxiliary 10	,pronoun 7	,verb-judging 9	,verb-saying 11	,verb-thinking 18	,word 10	: 19	adverb 10	capital 19	coordinator 10	determiner 23	end 23	preposition 25	pronoun 17	stop 19	subordinator 8	that 14	verb-saying 23	— 15
size-ending|1|!|	stop 17
size-ending|1|,|	capital 12	coordinator -22	determiner 11	preposition -13	pronoun 16	quote -29	verb-saying -6
size-ending|1|.|	capital 13	end -9	pronoun -6	subordinator -19
size-ending|1|?|	end 25
size-ending|1|none|	) 6	, -27	,adverb -14	,auxiliary -13	,capital -9	,preposition -8	,quote -15	,subordinator -6	,that -14	,verb-judging 22	,verb-saying 16	: -27	adverb -19	auxiliary -23	capital -6	determiner 7	end -11	stop -15	subordinator 23	that -7	verb-judging -8	verb-saying 9	verb-thinking 19
size-ending|2|!|	end 20
size-ending|2|,|	auxiliary -15	capital 16	preposition -25	pronoun -15	quote 8	verb-saying -9	word 7
size-ending|2|.|	coordinator 25	determiner -27	preposition -10	pronoun 7	quote -14
size-ending|2|?|	,verb-saying 17	capital 24	pronoun 19	verb-saying 27	— 9
size-ending|2|none|	+ 9	, -24	,adverb -18	,auxiliary -17	,coordinator -15	,determiner -16	,subordinator -9	,that -21	,word -17	: -7	adverb 12	auxiliary -19	determiner 16	end 13	pronoun -10	stop -7	that 20	verb-judging -25	verb-saying -9	— 14
size-ending|3|!|	,verb-saying 13	end -10
size-ending|3|,|	capital 7	coordinator -7	determiner -11	preposition 10	pronoun -8	subordinator 13	verb-saying 25
size-ending|3|.|	capital -20	coordinator 25	determiner 12	end 13	pronoun 17	quote -18	subordinator -19
size-ending|3|?|	,verb-saying 13	end 36	pronoun 14
size-ending|3|none|	( -15	) -14	, 11	,auxiliary -9	,capital 13	,coordinator -17	,determiner 18	,preposition -23	,subordinator 12	,verb-saying 14	,word 11	: 11	auxiliary 6	capital -24	coordinator -6	determiner 9	end 16	preposition 8	pronoun 13	subordinator 17	verb-saying -12	— 22
size-ending|4-5|!|	capital 8	determiner 21	end 19	pronoun 19
size-ending|4-5|,|	auxiliary -12	capital 48	coordinator -28	determiner 12	preposition -8	pronoun 37	subordinator -8	verb-saying 8	word -16
size-ending|4-5|.|	capital 24	coordinator 10	determiner -7	end 8	preposition 20	pronoun 9	quote -18	subordinator 20	that 18	— 27
size-ending|4-5|?|	,auxiliary 6	,verb-saying 9	capital 30	determiner 21	end 34	pronoun 26	quote 26	stop -8	verb-saying 27
size-ending|4-5|none|	,auxiliary 9	,capital -16	,coordinator 20	,determiner -13	,pronoun 14	,subordinator 16	,verb-judging -6	,word -19	- 7	: 13	; 26	adverb -12	auxiliary 7	capital -14	coordinator 38	determiner -10	end -8	preposition 6	subordinator 40	— -17
size-ending|6-9|!|	capital 13	determiner 17	end 32	pronoun 15
size-ending|6-9|,|	adverb 13	capital 9	coordinator -10	determiner 31	pronoun 22	subordinator -12	verb-saying 24	word 11	– 7
size-ending|6-9|.|	coordinator 24	determiner 20	end 8	preposition 24	pronoun 23	subordinator 12	that 15	— 41
size-ending|6-9|?|	,word 24	capital 22	determiner 18	end 40	pronoun 23	stop 21	verb-saying 18	— 14
size-ending|6-9|none|	, -9	,auxiliary 29	,preposition -9	,pronoun 23	,verb-judging 6	,verb-saying 15	,verb-thinking 10	,word 7	- 15	: 48	; -6	capital 30	coordinator 31	determiner 21	end 36	pronoun 22	stop 15	subordinator 31	verb-saying 24	word -12	— -23
size-follow|10+|	' 14	( 22	, 17	,auxiliary 10	,pronoun 7	,verb-judging 9	,verb-saying 11	,verb-thinking 18	,word 10	: 19	[ 30	adverb 11	auxiliary 27	capital 18	coordinator 21	determiner 19	end 26	preposition 31	pronoun 15	quote 25	stop 20	subordinator 12	that 18	verb-saying 17	word 29	— 29
size-follow|1|	) 11	, -27	,adverb -14	,auxiliary -14	,capital -9	,coordinator 17	,determiner 8	,preposition -9	,quote -15	,subordinator -6	,that -14	,verb-judging 22	,verb-saying 16	: -27	adverb -19	auxiliary -20	capital 8	determiner 14	end -12	preposition 9	pronoun 6	quote -12	stop -14	that -7	verb-saying 7
size-follow|2|	( 8	+ 9	, -24	,adverb -18	,auxiliary -11	,coordinator -15	,determiner -16	,subordinator -9	,that -21	,word -17	- 6	: -7	adverb 19	auxiliary -21	capital 7	end 6	pronoun -14	stop -9	that 15	verb-judging -24	verb-saying -12	— 21
size-follow|3|	( -16	) -14	, 9	,auxiliary -9	,capital 13	,coordinator -17	,determiner 18	,preposition -23	,subordinator 12	,verb-saying 14	,word 11	: 11	adverb 6	auxiliary 6	capital -12	determiner 7	end 17	preposition 8	pronoun 10	quote 11	subordinator 11	verb-judging 15	verb-saying 9	– 6	— 24
size-follow|4-5|	( -11	,capital -16	,coordinator 20	,determiner -13	,pronoun 14	,subordinator 16	,verb-judging -6	,verb-thinking 10	,word -19	- 7	: 13	; 27	adverb -8	capital 42	coordinator 8	end 8	preposition 8	pronoun 24	quote -18	stop -7	subordinator 32	verb-saying 6	word -8
size-follow|6-9|	( -11	, -16	,auxiliary 29	,preposition -9	,pronoun 23	,verb-judging 6	,verb-saying 15	,verb-thinking 10	,word 12	- 15	: 48	; -6	coordinator 25	determiner 31	end 18	pronoun 34	quote -6	stop 15	subordinator -9	that 17	verb-saying 34	word -15	– 7	— -12
size-intro|10+|	) 13	, 31	- 20	: 31	adverb 23	auxiliary 17	capital 30	coordinator 24	determiner 18	possessive 22	preposition 46	pronoun 25	quote 20	start 17	stop 13	subordinator 25	that 25	verb-judging 24	verb-saying 28	verb-thinking 18	word 42	— 22
size-intro|1|	' -10	( 8	, -10	: -7	adverb 17	auxiliary 7	capital -13	determiner 8	preposition -6	quote -20	start -14	stop 19	that -18	verb-judging -11	word -14	’ -6
size-intro|2|	( 21	: 15	adverb -20	coordinator -12	preposition -15	pronoun -13	start 8	stop 13	subordinator -13	verb-judging -6	verb-saying -9	verb-thinking -9	word -8	– -16	’ 13
size-intro|3|	' -21	( -19	: 7	adverb 16	auxiliary 29	capital 9	coordinator 14	determiner -12	possessive -17	preposition -12	pronoun 47	quote 8	stop 23	subordinator -12	that 27	verb-saying 15	verb-thinking 25	word 18	— 15
size-intro|4-5|	( -12	, -10	- -13	: -12	; -7	adverb -17	capital 9	coordinator -6	determiner 20	possessive -22	preposition 23	pronoun 22	quote 34	stop 19	subordinator 27	that 13	verb-judging 15	verb-saying -11	verb-thinking 16	word -17	— -16
size-intro|6-9|	( -14	, 34	- 22	: 19	; 21	coordinator 14	determiner 30	possessive 13	pronoun 47	quote -6	start 25	stop 17	subordinator -11	that 50	verb-judging -6	verb-saying -7	verb-thinking 40	word 14	— 23	’ 11
size|	10+ 21	2 -21	3 14	4-5 -13
subject|elided|	,auxiliary 21	,capital 9	,determiner -7	,preposition 19	,pronoun 8	,verb-saying 16	1 -14	2-3 34	8+ 12	: 6	capital -8	end 27	preposition 15	word -23	— 14
subject|none|	( -10	) -20	+ 14	,adverb -15	,auxiliary -22	,coordinator 11	,determiner -7	,preposition -26	,quote -15	,subordinator -21	,that -19	,verb-judging 22	,verb-thinking 21	,word -9	- -18	1 9	4-7 -15	: 6	; 24	adverb -25	auxiliary -34	capital 27	determiner 12	end 44	preposition -30	pronoun -11	subordinator 13	that 15	verb-judging 7	word -32	— 17
subject|own|	) -17	+ 9	,adverb -18	,auxiliary 20	,capital -14	,coordinator -12	,determiner 7	,preposition -9	,pronoun 16	,subordinator 15	,that -20	,verb-saying 14	,word -11	- 15	2-3 -17	; -10	auxiliary -11	end 36	preposition 13	pronoun -6	stop -16	verb-judging -11	verb-saying -16	word -12	— 17
two-before|%|	stop 12
two-before|)|	- 8	: 13	preposition 17	stop 25
two-before|,|	adverb 8	auxiliary 30	capital -18	determiner -37	quote 26	subordinator -9	that 7	verb-judging 17	word -33
two-before|:|	determiner 6	quote -9	word 17
two-before|;|	capital 23
two-before|adverb|	, 17	: 47	adverb -10	auxiliary -6	coordinator 17	determiner 31	preposition -7	stop 18	that 27	verb-judging -9	verb-saying 13	verb-thinking -12	word -6
two-before|auxiliary|	: 18	adverb 25	auxiliary 16	determiner 13	preposition -29	pronoun 6	quote -18	stop 24	verb-judging 13	verb-thinking 22	word 24
two-before|capital|	' -17	, 31	- -19	: 19	; -13	auxiliary 29	capital 19	coordinator -14	determiner -8	possessive -21	verb-judging 18	– -6
two-before|coordinator|	adverb 17	auxiliary 34	capital 19	preposition -14	stop 12	that -6	verb-saying 21	verb-thinking -11	word -16
two-before|determiner|	, -7	: 25	adverb 6	capital -13	determiner 35	preposition -24	stop 26	verb-saying -10	verb-thinking 20	word -20
two-before|possessive|	quote 22	verb-saying 10	word -8
two-before|preposition|	, -15	: -8	adverb -29	auxiliary -7	capital 10	preposition 14	pronoun -7	quote 20	stop 34	verb-judging 26	verb-saying -35	verb-thinking 22	word 14
two-before|pronoun|	: 41	adverb 18	auxiliary 9	determiner -11	possessive 37	preposition 31	pronoun 15	stop 37	subordinator 33	verb-thinking -11	word 9
two-before|quote|	, -30	: 21	auxiliary 10	determiner 14	preposition -9	stop 24	subordinator 19	word 16	— 18
two-before|start|	capital -23	determiner -27	preposition -36	quote 10	start 9
two-before|stop|	) 13	: 8	capital -13	determiner -27	preposition -31	— 25
two-before|subordinator|	capital 17	determiner 6	pronoun 27	stop 28	word -16
two-before|that|	, 10	auxiliary -25	capital 19	pronoun 34	stop 22	verb-saying -17	word 13
two-before|verb-judging|	, -6	: 33	adverb -13	auxiliary 33	determiner 11	subordinator -8	that 25	word -17
two-before|verb-saying|	, 46	: 12	adverb -9	capital 6	determiner -8	preposition 21	pronoun -18	verb-judging -18	verb-saying 14	word 16
two-before|verb-thinking|	: 11	auxiliary 26	determiner 7	preposition 28	pronoun 8	stop 29	that 18	verb-judging -19	word -25
two-before|word|	, -21	- 25	: -11	; 19	adverb 12	capital 9	coordinator 14	determiner -11	preposition -11	pronoun 29	quote -9	stop 36	subordinator -9	verb-judging -25	verb-saying -12	verb-thinking 7	word 21	— -6
two-words-before|%|	. 12
two-words-before|'s|	 22
two-words-before|)|	- 8	. 25	: 13
two-words-before|,|	 26	alias -21	and 17	answered -8	blamed 20	christened -16	di 15	dit -16	had 15	houve 17	is 22	la -19	maar 20	mas 15	nicknamed -22	o -18	or -20	per -11	said 30	since 26	that 7	the -35	titled -12	un 8	was 37	whose -32	é 8
two-words-before|.|	) 13	: 8	de -15	the -30	under -29	— 25
two-words-before|000|	. 13
two-words-before|1991|	. 14
two-words-before|1998|	. 8
two-words-before|2021|	. 6
two-words-before|2027|	. 8
two-words-before|2028|	. 16
two-words-before|29|	. 13
two-words-before|3|	: 9
two-words-before|:|	 -9
two-words-before|a24|	. 16
two-words-before|aan|	. 13
two-words-before|abc|	’s -19
two-words-before|about|	the 22
two-words-before|ab|	: 7
two-words-before|act|	. 16
two-words-before|added|	, 11	. 22	: 21
two-words-before|adding|	, 21	: 14
two-words-before|administration|	. 12
two-words-before|admits|	: 7
two-words-before|adviser|	. 9
two-words-before|afp|	. 16
two-words-before|again|	. 27
two-words-before|agency|	. 18
two-words-before|agreed|	. 18
two-words-before|airport|	. 17
two-words-before|altro|	: 20
two-words-before|america|	. 11
two-words-before|analysts|	. 21
two-words-before|anders|	: 10
two-words-before|and|	a 9	said 24	that -7	to 9	was 27
two-words-before|anni|	. 8
two-words-before|anos|	, 10
two-words-before|answer|	. -13
two-words-before|ans|	. 17
two-words-before|an|	, 6
two-words-before|apenas|	que 21
two-words-before|apology|	, -19
two-words-before|applause|	. 9
two-words-before|argued|	that -6
two-words-before|around|	. 7
two-words-before|arrived|	. 7
two-words-before|asked|	, 16	. 12	for 30
two-words-before|assembly|	. 10
two-words-before|association|	. 17
two-words-before|as|	a 9	the -10
two-words-before|august|	. 17
two-words-before|aus|	. 18
two-words-before|auteur|	de -16
two-words-before|author|	of -17
two-words-before|autora|	de -12
two-words-before|away|	. 11
two-words-before|a|	expressão -21	palavra -14	so-called -29
two-words-before|back|	. -7
two-words-before|banderole|	: 12
two-words-before|band|	played -18
two-words-before|batizado|	de -7
two-words-before|bekend|	als -9
two-words-before|bericht|	: 13
two-words-before|be|	a 32	met 10
two-words-before|bilhete|	: 10
two-words-before|book|	, -32	. 15
two-words-before|box|	. 15
two-words-before|braccia|	: 30
two-words-before|brief|	. 12
two-words-before|but|	not 17
two-words-before|called|	for 16	him -16	that 25	the -12
two-words-before|calling|	him 18	it 21
two-words-before|calls|	her 18
two-words-before|call|	. 16	a -26
two-words-before|calma|	: 14
two-words-before|camera|	. 22
two-words-before|campaign|	. 16
two-words-before|care|	. 11
two-words-before|car|	. 15
two-words-before|case|	. 10
two-words-before|cbc|	’s -19
two-words-before|change|	. 16
two-words-before|chants|	of 8
two-words-before|chapter|	. 16
two-words-before|charge|	. 14
two-words-before|claro|	: 9
two-words-before|clients|	were 16
two-words-before|clinton|	. 13	was 13
two-words-before|club|	. 11
two-words-before|cnn|	's -14	. 12	’s -26
two-words-before|coalition|	. 11
two-words-before|comment|	. 21
two-words-before|comptes|	juge 12
two-words-before|conclu|	: 7
two-words-before|conhecido|	. 8
two-words-before|conocido|	como -17
two-words-before|consulted|	. 13
two-words-before|continued|	. 9
two-words-before|convention|	. 14
two-words-before|corrige|	: 28
two-words-before|court|	. 10	had 7
two-words-before|crowd|	. 13
two-words-before|cruz|	. 17
two-words-before|cut|	. 14
two-words-before|c’|	è -23
two-words-before|dagegen|	. 8
two-words-before|dann|	: 22
two-words-before|dass|	man 12
two-words-before|das|	für 16
two-words-before|days|	. 13
two-words-before|day|	: 18
two-words-before|definido|	como -10
two-words-before|delighted|	. 13
two-words-before|democrat|	. 13
two-words-before|dem|	titel -14
two-words-before|den|	ausdruck -21	begriff -15	namen -29	spitznamen -20	zusatz -22
two-words-before|der|	aufschrift -16	begriff -19
two-words-before|described|	as 45
two-words-before|de|	afspraak 8	la 7	zaak 11
two-words-before|dice|	. 17
two-words-before|die|	initiative -13	zeitung -17
two-words-before|differently|	. 16
two-words-before|director|	. 18
two-words-before|disagreed|	. 15
two-words-before|discorda|	: 6
two-words-before|disse|	que 15
two-words-before|dizer|	que 15
two-words-before|diz|	que -10
two-words-before|di|	aver 21	essere 19
two-words-before|documentary|	, -15
two-words-before|door|	: -15
two-words-before|do|	livro -10
two-words-before|droog|	. 12
two-words-before|d’|	une 14
two-words-before|ein|	. 9	: 10
two-words-before|email|	. 16
two-words-before|english|	. 9
two-words-before|entscheidung|	sei 8
two-words-before|espn|	. 17
two-words-before|es|	: 9
two-words-before|euros|	. 23
two-words-before|executive|	. 12
two-words-before|explained|	. 14
two-words-before|expresó|	su 20
two-words-before|eyes|	. 18
two-words-before|face|	. 24
two-words-before|fair|	. 7
two-words-before|faixa|	: -19
two-words-before|falam|	em 15
two-words-before|falar|	em 14
two-words-before|fala|	em 18
two-words-before|fees|	. 19
two-words-before|fest|	. 15
two-words-before|fifth|	. 26
two-words-before|flag|	. 8
two-words-before|floor|	. 13
two-words-before|fois|	. 18
two-words-before|for|	a -12	her 7	the 12
two-words-before|foundation|	. 6
two-words-before|found|	it 20
two-words-before|friday|	. 14
two-words-before|friend|	. 11
two-words-before|game|	. 16
two-words-before|gemeint|	: 11
two-words-before|govender|	: 24
two-words-before|grinned|	. 23
two-words-before|guère|	: 14
two-words-before|habla|	de 20
two-words-before|habló|	de 20
two-words-before|había|	dicho -6
two-words-before|had|	been 16	called 21	written -14
two-words-before|hands|	. 15
two-words-before|hand|	. 24
two-words-before|has|	gone 19
two-words-before|have|	a 9	been 26	named -15
two-words-before|ha|	scritto -9
two-words-before|head|	. 16
two-words-before|helicopter|	. 11
two-words-before|hem|	. 8
two-words-before|here|	. 18
two-words-before|her|	. 15	as 8
two-words-before|het|	besluit 6	dorp -7	over 23	woord -15
two-words-before|heures|	. 7
two-words-before|he|	called 40	had 22	has 16	is 26	preferred -28	said 23	termed 28	was 12	would 40	’s 21
two-words-before|hij|	, 10	. 12
two-words-before|him|	, 14	. 11	: 20	a 26	as 17	of 15
two-words-before|home|	. 22
two-words-before|host|	of -17
two-words-before|hours|	. 14
two-words-before|house|	. 16
two-words-before|idea|	. 15
two-words-before|ihr|	buch -8
two-words-before|il|	giudizio -9
two-words-before|interpreter|	. 26
two-words-before|interview|	. 27
two-words-before|into|	a -28
two-words-before|invece|	di 15
two-words-before|invita|	a 13
two-words-before|in|	. 12	der -9
two-words-before|iowa|	. -8
two-words-before|island|	. 12
two-words-before|is|	. 7	a 11	called -24	titled -8
two-words-before|it|	, -11	. 29	a -24	as 24	blamed -17	had 36	is 21	says -27	would 28	’s 22
two-words-before|joked|	, 13
two-words-before|joke|	. 14
two-words-before|jornalistas|	: 16
two-words-before|judgment|	. 21
two-words-before|kept|	a -20	its -22
two-words-before|known|	as -13
two-words-before|komen|	. 7
two-words-before|lacht|	) 6
two-words-before|land|	. 6
two-words-before|last|	. 19
two-words-before|later|	. 19
two-words-before|late|	. 10
two-words-before|laughed|	. 21
two-words-before|laughing|	. 17
two-words-before|la|	chiamano -17	definisce 24	etiqueta -19	mention -19	parola -18
two-words-before|lei|	, 21
two-words-before|letter|	. 10
two-words-before|levy|	. 18
two-words-before|le|	dossier 27	mot -22
two-words-before|lindqvist|	, 6
two-words-before|lines|	. 10
two-words-before|line|	. 18	: 22	read -26
two-words-before|locally|	as -30
two-words-before|long|	. 24
two-words-before|lui|	. 7
two-words-before|l’|	appelle -13
two-words-before|manager|	. 17
two-words-before|man|	habe 18	sich 11
two-words-before|marketed|	as -21
two-words-before|may|	be -9
two-words-before|meeting|	. 13
two-words-before|mee|	. 19
two-words-before|memoir|	, -16
two-words-before|men|	to -20
two-words-before|message|	. 15	: 27
two-words-before|meter|	. 9
two-words-before|me|	, 18	. 23
two-words-before|minister|	. 11
two-words-before|minutes|	. 13
two-words-before|minutos|	. 7
two-words-before|misadventure|	. 17
two-words-before|mit|	. 10	dem 11
two-words-before|modulo|	? 10
two-words-before|monday|	. 15
two-words-before|month|	. 26
two-words-before|more|	. 9
two-words-before|morning|	. 18
two-words-before|mot|	de -21
two-words-before|msnbc|	's -20
two-words-before|nach|	: 20
two-words-before|nada|	. 14
two-words-before|name|	. 23
two-words-before|nannte|	sie 13
two-words-before|nation|	had 9
two-words-before|network|	. 15
two-words-before|news|	' -21	, 17	. 16
two-words-before|nicknamed|	the -24
two-words-before|niega|	: 19
two-words-before|niet|	. -11
two-words-before|night|	. 18
two-words-before|nobody|	. 8
two-words-before|noemt|	het 21
two-words-before|nomination|	. 15
two-words-before|noted|	, 25
two-words-before|note|	. -25
two-words-before|not|	. 18	: 16	be 11	negotiate 17	to 22
two-words-before|no|	. 9
two-words-before|n’|	avoir 16
two-words-before|objected|	. 15
two-words-before|office|	, -23	. 23
two-words-before|officials|	. 11
two-words-before|of|	a -30
two-words-before|only|	: 23
two-words-before|on|	. 27	a 7	pouvait 11	the 11
two-words-before|op|	. 10
two-words-before|order|	. 12
two-words-before|out|	. 15	: 22
two-words-before|over|	. 16	de -13
two-words-before|o|	programa -14
two-words-before|paciência|	. 8
two-words-before|panel|	. 7
two-words-before|park|	. 14
two-words-before|parlano|	di 27
two-words-before|parla|	di 10
two-words-before|parliament|	. 9
two-words-before|party|	was 18
two-words-before|pas|	: 9
two-words-before|path|	. 20
two-words-before|patience|	. 7
two-words-before|paying|	for 17
two-words-before|percent|	said -18
two-words-before|pergunta|	: 15
two-words-before|per|	i 8
two-words-before|philosophical|	. 8
two-words-before|phone|	. 19	: 11
two-words-before|place|	of -21
two-words-before|points|	. 22
two-words-before|point|	. 12
two-words-before|police|	. 15
two-words-before|policy|	. 19
two-words-before|posted|	: 18
two-words-before|post|	. 15	: 20
two-words-before|power|	. 11
two-words-before|precisa|	: 24
two-words-before|premier|	had 20
two-words-before|president|	. 18
two-words-before|presse|	. 15
two-words-before|primary|	. 14
two-words-before|prize|	: -32
two-words-before|protested|	. 17
two-words-before|qualifié|	de 19
two-words-before|question|	. 11
two-words-before|qu|	’ 16
two-words-before|qu’|	elle 12
two-words-before|race|	. 9
two-words-before|radio|	. 13
two-words-before|raid|	as 19
two-words-before|rassicura|	: 16
two-words-before|rating|	. 21	to -33
two-words-before|reads|	: 27
two-words-before|read|	. 25	: -8
two-words-before|recalled|	. 18
two-words-before|region|	. 12
two-words-before|relativise|	: 23
two-words-before|reno|	. 17
two-words-before|replied|	, 7	. 18	: 19
two-words-before|reported|	, 11	. 11
two-words-before|reporters|	, 15	. 19
two-words-before|report|	, -33
two-words-before|reprend|	: 13
two-words-before|responded|	, 14
two-words-before|right|	. 15
two-words-before|river|	. 12
two-words-before|row|	. 12
two-words-before|ruling|	. 22
two-words-before|said|	, 35	. 26	: 33	he 20	that -12
two-words-before|sanders|	. 14
two-words-before|satz|	: 13
two-words-before|saying|	, 30	: 13	that 19
two-words-before|says|	, 26	. 21
two-words-before|say|	, 19	. 23
two-words-before|schild|	: -21
two-words-before|school|	. 24
two-words-before|secondo|	la -11
two-words-before|seconds|	. 17
two-words-before|secretary|	. 14
two-words-before|segundos|	: 15
two-words-before|series|	called -18
two-words-before|se|	dit 25
two-words-before|shares|	. 11
two-words-before|she|	called -8	had 22	is 30	said 27	was 18	would 20
two-words-before|should|	have 21
two-words-before|showed|	that 14
two-words-before|show|	, -13
two-words-before|shrugged|	. 18
two-words-before|sides|	. 12
two-words-before|side|	. 12
two-words-before|sie|	, 11
two-words-before|sign|	for -26
two-words-before|silence|	. 18	: 14
two-words-before|six|	. 13
two-words-before|si|	dice 15
two-words-before|smiled|	. 19
two-words-before|sociais|	: 7
two-words-before|socios|	de 12
two-words-before|soltó|	: 10
two-words-before|song|	, -18
two-words-before|souri|	: 13
two-words-before|so|	: 21
two-words-before|speaks|	of -14
two-words-before|spiega|	, 11
two-words-before|spoke|	of 28
two-words-before|sports|	. 12
two-words-before|sport|	. 8
two-words-before|sprach|	von 8
two-words-before|sprak|	van 7
two-words-before|spreekt|	van 19
two-words-before|spricht|	von 15
two-words-before|spring|	. 15
two-words-before|stand|	. -11	: -8
two-words-before|start|	 10	de -18	die -19	il -7	la -21	start 9	the -19
two-words-before|stated|	. 18
two-words-before|statement|	. 14	: 19
two-words-before|states|	. 13
two-words-before|station|	. 10
two-words-before|stilte|	. 21
two-words-before|story|	. 14
two-words-before|strategist|	. 10
two-words-before|sunday|	. 11
two-words-before|sure|	. 13
two-words-before|svp|	. 22
two-words-before|s’|	intitola -27
two-words-before|tajante|	: 10
two-words-before|telegram|	. 12
two-words-before|telephone|	. 10
two-words-before|terughoudend|	. 11
two-words-before|testa|	: 10
two-words-before|that|	, 10	. 22	he 24	it 20	read -13	the 27	trump 11	were -17
two-words-before|them|	. 8
two-words-before|then|	. 12
two-words-before|there|	are -13	was -16
two-words-before|they|	had 28	were 16
two-words-before|the|	accord 23	caption -23	change 20	decision 23	film 13	government 15	heading -30	hearing 7	line -18	meeting -17	order 17	outcome 23	phrase -24	report 12	result 21	shares -16	slogan -9	so-called -29	tagline -24	title -25	word -57	words -25	world -14
two-words-before|this|	. 11
two-words-before|thursday|	. 15
two-words-before|times|	. 12
two-words-before|timetable|	. 13
two-words-before|time|	. 16
two-words-before|toe|	. 14
two-words-before|told|	. 22
two-words-before|to|	be 12	put -18	say -37
two-words-before|transport|	of 14
two-words-before|tratta|	di 18
two-words-before|tribute|	to 33
two-words-before|trump|	, 7	. 19	: 15	’s 26
two-words-before|tuesday|	. 18
two-words-before|tweeted|	, 15
two-words-before|uit|	. 19
two-words-before|une|	décision 23
two-words-before|university|	. 14
two-words-before|unlikely|	. 14
two-words-before|unmoved|	. 14
two-words-before|unrepentant|	. 19
two-words-before|un|	homme 12	projet 20	texte 14
two-words-before|up|	. 13
two-words-before|us|	. 13
two-words-before|uur|	. 16
two-words-before|valor|	: 9
two-words-before|view|	. 14
two-words-before|voix|	. 12
two-words-before|volte|	. 7
two-words-before|von|	einem 17	einer 18
two-words-before|voor|	. 13
two-words-before|vor|	. 8
two-words-before|warned|	: 14	against 26
two-words-before|washington|	was 7
two-words-before|was|	. 11	a 8	called 6	titled -21
two-words-before|watching|	. 15
two-words-before|watch|	. 15
two-words-before|way|	. 12
two-words-before|website|	. 14
two-words-before|wednesday|	. 18
two-words-before|week|	. 27
two-words-before|werde|	sich 9
two-words-before|weten|	. 24
two-words-before|which|	means -18
two-words-before|who|	are 21
two-words-before|widersprach|	: 9
two-words-before|wife|	. 13
two-words-before|window|	. 19
two-words-before|words|	, 23
two-words-before|word|	. 26
two-words-before|worse|	. 11
two-words-before|would|	be 14
two-words-before|writes|	. 16	: 14
two-words-before|wrote|	, 31	. 26	: 35
two-words-before|x|	: 26
two-words-before|years|	. 18
two-words-before|year|	. 15
two-words-before|you|	had -24
two-words-before|zeigte|	sich 14
two-words-before|zeit|	: 14
two-words-before|ze|	. 7
two-words-before|zurück|	. 13	: 13
two-words-before||	, -30	. 24	: 21	and 18	because 14	e -22	en -23	from -18	para -22	und -15	y -18	— 18
two-words-before|à|	la 16
two-words-before|è|	detto 7	stata 26
verb|false|1|	lower -6
verb|false|2-3|	upper -16
verb|false|4-7|	lower 29	other -11	upper -24
verb|false|8+|	lower 41	other 9	upper -7
verb|true|1|	lower -6
verb|true|2-3|	lower 9	upper 10
verb|true|4-7|	lower 18	other 18
verb|true|8+|	other 12	upper 12
word-after|	 -19	' 21	( -10	+ 17	, -25	- 10	. -10	: 7	? -33	[ 26	a -10	abu 18	according -19	across -10	added 16	adding 12	advises -12	after 27	against 23	als -9	analyst -10	and 21	another 24	are 12	as -13	asked -18	assistant 14	au -8	auf -27	barrientos -11	beck 17	before 23	beim 18	ben 10	bennett 14	bestimmt -13	between -19	bill 14	blackwell 15	blijft 16	bozell 9	bush 17	button -30	by 37	came 19	campaign 20	caucus -25	ce 9	chief -11	christie 17	clinton 29	coach 20	con -12	conceded 11	contre 12	could -13	counts -27	cruz 20	dans 25	das 9	dat 12	della 11	den -7	depuis -11	deputy 9	des -10	devine 12	die 22	doughnut -32	drew -21	du -11	during 27	een -14	elle 16	email 13	en 12	end 13	era -12	eric 9	even 19	ficou -23	fiorina 15	for 8	foreign 15	former 17	gedoopt -14	genannt 6	general 11	genoemd -14	gewesen 15	graham 12	ha -17	had -38	hannity 19	has 14	hassan 14	have 13	he 28	head 15	her -11	hillary 13	his 13	hollis 14	i -12	if 28	im -14	information 8	instead -20	into -15	is -31	ist -9	it -21	its 10	joked 19	judge 20	justice 14	klein 9	kruger -29	la 12	las 14	last -11	law -7	le 24	lewandowski 13	like 15	l’ 19	mayor 24	movement 15	mr 10	mrs 10	mrs. 20	ms 21	murphy 7	nennen -8	nennt -6	non -15	not 12	não -16	o -16	obama 13	of 21	one 20	ook -11	out 6	par 16	para -20	paradis 19	pence 12	people -6	pour -19	prime 14	program 8	prosecutor 12	pyo 15	rating -22	reid 18	remark -23	remarked 9	replied 14	republican 11	rires 14	rose -15	rubio 22	ruiz 17	rule -37	runs -21	ryan 14	said 17	sang -27	schreibt -16	se -18	sei -10	sexton 15	she 17	si 6	sie 11	signs 9	since -8	so -8	sous -19	spokesman 9	su 18	t-shirts -23	te -8	tester 12	than 9	that 7	the 23	their 17	they 25	though -14	to 10	trump 39	tweeted 13	two -15	uit -7	un -11	und -20	under -7	union 19	until 10	van 12	verbucht -9	viguerie 11	vito 10	von -26	voor -8	vor -14	walker 15	was -6	were 13	when 22	where 16	which -11	while 22	who 12	whose -10	wie 6	will 26	win -25	wins -23	worden -22	would -12	wrote 27	zijn 18	zucker 10	à 15	è -7	é -9
word-after|'|	, 19
word-after|(|	none -8
word-after|+|	none 17
word-after|,|	! 18	none -27
word-after|-|	none 8
word-after|.|	! 17	? -20	none -9
word-after|:|	none 7
word-after|?|	none -33
word-after|[|	. 24
word-after|about|	, -29	none 21
word-after|abu|	, 18
word-after|across|	none -10
word-after|added|	, 16
word-after|adding|	, 12
word-after|after|	none 25
word-after|against|	none 23
word-after|als|	none -9
word-after|analyst|	, -10
word-after|and|	, -28	. 11	none 34
word-after|another|	, 17
word-after|are|	none 12
word-after|asked|	. -23	? 26
word-after|assistant|	, 14
word-after|as|	, -32	. -32	none 29
word-after|at|	none -11
word-after|auf|	none -27
word-after|au|	none -8
word-after|a|	. -24	? 13
word-after|because|	, 18	none -13
word-after|before|	none 22
word-after|beim|	. 11
word-after|ben|	, 16
word-after|bestimmt|	none -13
word-after|between|	none -19
word-after|blackwell|	, 15
word-after|blijft|	none 16
word-after|bozell|	, 9
word-after|button|	none -30
word-after|but|	, -13	. 32	none -15
word-after|by|	, 11	. 11	none 31
word-after|came|	, 32
word-after|campaign|	none 20
word-after|caucus|	none -25
word-after|ce|	. 9
word-after|chief|	, 22
word-after|christie|	, 18
word-after|clinton|	, 15	none 27
word-after|coach|	, 20
word-after|conceded|	, 11
word-after|contre|	none 12
word-after|con|	none -12
word-after|could|	none -13
word-after|counts|	none -27
word-after|cruz|	, 9
word-after|dans|	none 25
word-after|das|	. 21
word-after|dat|	. 14	none 7
word-after|della|	none 11
word-after|depuis|	none -11
word-after|deputy|	, 9
word-after|der|	. 21
word-after|des|	none -10
word-after|devine|	, 12
word-after|de|	. 27	none -11
word-after|die|	. 29	none 15
word-after|doughnut|	none -32
word-after|during|	none 24
word-after|du|	none -11
word-after|elle|	. 16
word-after|email|	none 13
word-after|end|	! 16	. 6	? 56	none 13
word-after|en|	none 12
word-after|era|	none -12
word-after|eric|	, 9
word-after|ficou|	none -23
word-after|fiorina|	, 15
word-after|foreign|	, 11
word-after|former|	, 14
word-after|for|	. -9	none 16
word-after|gedoopt|	none -14
word-after|genannt|	none 6
word-after|general|	, 11
word-after|genoemd|	none -14
word-after|gewesen|	none 15
word-after|graham|	, 12
word-after|had|	, -27	none -35
word-after|hassan|	, 14
word-after|has|	, -12	none 23
word-after|ha|	none -17
word-after|head|	, 15
word-after|her|	, 19	. -10
word-after|he|	! 23	, 13	. 37	? 20	none 18
word-after|his|	, 17	. -10
word-after|if|	none 28
word-after|information|	none 8
word-after|instead|	none -20
word-after|into|	none -15
word-after|in|	, -7
word-after|ist|	none -9
word-after|is|	, -21	none -26
word-after|its|	, 20	. -8
word-after|it|	, -29	. 10
word-after|i|	? 21
word-after|joked|	, 19
word-after|judge|	, 17
word-after|justice|	? 14
word-after|klein|	, 9
word-after|kruger|	none -29
word-after|last|	none -6
word-after|las|	none 14
word-after|law|	none -7
word-after|la|	. 13
word-after|lewandowski|	, 13
word-after|le|	. 24
word-after|l’|	. 24
word-after|mayor|	, 24
word-after|movement|	none 15
word-after|mr.|	, 15	none -8
word-after|mrs.|	, 20
word-after|mrs|	, 10
word-after|mr|	, 10
word-after|ms|	, 18
word-after|nennen|	none -8
word-after|nennt|	none -6
word-after|non|	none -15
word-after|não|	none -16
word-after|obama|	, 12
word-after|of|	none 20
word-after|one|	, 26
word-after|on|	. -19	none 7
word-after|out|	none 6
word-after|paradis|	, 11
word-after|para|	none -20
word-after|par|	none 16
word-after|pence|	, 11
word-after|pour|	none -19
word-after|prime|	, 14
word-after|program|	none 8
word-after|prosecutor|	, 12
word-after|pyo|	, 15
word-after|rating|	none -22
word-after|reid|	, 16
word-after|remarked|	, 9
word-after|remark|	none -23
word-after|rep.|	, -9
word-after|replied|	, 14
word-after|republican|	, 13
word-after|rires|	. 14
word-after|ruiz|	, 17
word-after|rule|	none -37
word-after|runs|	none -21
word-after|ryan|	, 10
word-after|said|	, 14	? 17	none 21
word-after|sanders|	, -7
word-after|schreibt|	none -16
word-after|sei|	none -10
word-after|sexton|	, 14
word-after|se|	none -18
word-after|she|	, 32	. -21	? 27	none 15
word-after|sie|	. 6
word-after|signs|	none 9
word-after|since|	, -7	. 15	none -13
word-after|si|	none 6
word-after|sous|	none -19
word-after|spokesman|	, 9
word-after|su|	none 18
word-after|tester|	, 12
word-after|te|	none -8
word-after|than|	none 18
word-after|that|	, -32
word-after|they|	, 31	. 16
word-after|the|	! 19	, 16	? 18	none 21
word-after|this|	. -8
word-after|to|	none 6
word-after|trump|	, 19	. 25	? 16	none 16
word-after|tweeted|	, 10
word-after|uit|	none -7
word-after|under|	none -7
word-after|und|	none -20
word-after|union|	, 19
word-after|until|	none 10
word-after|un|	none -11
word-after|van|	none 12
word-after|verbucht|	none -9
word-after|viguerie|	, 11
word-after|vito|	, 10
word-after|von|	none -26
word-after|voor|	none -8
word-after|vor|	none -14
word-after|walker|	, 15
word-after|were|	none 13
word-after|when|	. 28	none 8
word-after|which|	, -11
word-after|while|	, 22
word-after|who|	none 9
word-after|wie|	. 6
word-after|will|	, 10	none 22
word-after|wins|	none -23
word-after|win|	none -25
word-after|with|	, 14	none -7
word-after|worden|	none -22
word-after|would|	none -12
word-after|wrote|	, 27
word-after|zucker|	, 10
word-after||	. -20	? 35	none -12
word-after|à|	. 13	none 15
word-after|è|	none -7
word-after|é|	none -9
word-after|–|	, 8
word-after|—|	. 49	? 14	none -11
word-before|	' -18	) 16	- -14	. 22	2018 16	: 8	; 10	? 23	a 6	aber 18	accord 24	actions 14	admite 6	afspraak 8	after -17	against 10	album -20	alias -17	alla 6	an 28	and 19	answered -13	ao -10	apenas 14	appelle -16	are -14	asking 16	at 28	au -11	auf -14	aufschrift -16	ausdruck -21	avec 13	aver 25	avoir 39	band -18	be 24	because 17	become 6	begriff -24	being 33	besluit 6	blamed 6	bore 19	branded -16	buch -14	but 10	call -26	calls -7	caption -23	chama -7	chamado -11	change 20	chanted 6	chanting 25	che -9	chiamano -21	chiede 15	christened -16	cijfers 12	client 14	clinton 33	com -26	come -26	como -14	con 9	considera 17	contre 12	course 16	cruz 15	da -12	daarentegen 8	dans -15	das -15	dat 6	de -9	decision 23	definisce 25	definito -9	del -20	dem -14	den 7	der -33	destijds 17	detto -13	di 9	dice 15	dicho -6	die -34	dire -13	disent -19	dit 26	dite 10	do -7	dorp -7	drama -11	décision 19	e -6	een -20	ein 35	einem 17	einen -8	einer 10	elle 12	em 25	empresa 11	entitled -16	er 24	era -11	essere 22	est 8	está 16	etiqueta -19	expected 23	expression -23	expressão -21	felt 21	ficou 6	film 13	finds -21	for -7	found -12	fue 27	für 17	giudizio -9	già -10	go -25	gone 19	grupo -15	habe 29	had 6	has 22	hashtag -28	have -19	he 34	headed -38	heading -30	hearing 7	heet -11	heißt -13	her 34	het -9	him 11	homme 12	houve 19	há 15	il -16	in -15	including -17	initiative -16	intitola -27	into 20	irá -9	ist -17	it 25	its -15	jeudi 16	juge 17	könne 16	la -17	labeled 6	lautet -11	le -28	les -21	line 9	llama -16	los -9	maar 20	made -9	mais 15	man 19	marked -39	mas 15	means -19	meeting -28	mention -19	mercado 14	more 18	mot -22	naar -19	named -19	namen -21	needed 26	negotiate 21	new -23	nicknamed -32	noch 15	not 18	now 20	numa 16	nur -17	o -21	objectif 17	of 7	offer 20	on -11	one -18	open 23	opened 21	opera 18	or -11	order 17	outcome 23	over -35	palavra -18	para 9	parola -18	partido 14	people 11	per -16	phrase -22	plan 23	play -18	played -22	podcast -14	por -20	pour -10	pouvait 11	praised 23	preferred -36	prefers -21	president 16	programa -14	projekt 20	projet 20	promette 14	pulls -16	put -18	rated -14	read -19	reads -25	regretted 18	remained 35	remarks 17	republicans 15	resta 11	resterebbe 7	result 21	said 16	salue 9	saluta 9	sanders 14	sang -18	sarebbero 14	say -24	saying 19	says -42	scritto -20	sees 26	sei 20	seien 21	serait 18	será -9	shares -16	she -14	should 33	show -15	shown 19	sie 6	since 19	singing -28	slogan -11	so-called -49	sogenannte -13	sold -18	son 9	spitznamen -20	start 10	stata 8	store -14	sua 8	such -14	são 25	tagged -28	tagline -24	talk 24	tem 12	tentoonstelling -20	ter 12	termed 29	texte 8	than 12	thanked 21	that 6	their 27	them 6	they -16	through -6	title -26	titled -30	to 22	todavía 24	told -12	trattati 17	trump 6	têm -13	um 19	uma 12	un -7	una -11	und -24	under -35	une 18	van 36	ve 14	vom -15	voor -7	wanted 11	wants 21	was 22	welcomed 19	werde -16	where -17	who -15	whose -32	wie -17	will 24	with -7	woord -15	word -31	words -25	world -14	would 14	written -14	yelled 23	zaak 11	zeitung -17	zich 20	zijn -24	zusatz -22	à 10	é -9	était 22	été -12	être 19	– -16	— 8	’s -19
word-before|'s|	1 -6	2-3 12	4-7 -13	8+ 17
word-before|'|	1 -10	2-3 -23
word-before|(|	1 8	2-3 10	4-7 -8	8+ -18
word-before|)|	8+ 13
word-before|,|	1 -10	8+ 34
word-before|-|	2-3 -13	4-7 -11	8+ 25
word-before|.|	1 14	2-3 20	4-7 26	8+ 14
word-before|:|	1 -6	2-3 14	4-7 6	8+ 6
word-before|;|	4-7 -6
word-before|?|	1 21	2-3 21	8+ 17
word-before|about|	1 -31
word-before|accord|	2-3 22
word-before|actions|	4-7 15
word-before|afspraak|	4-7 8
word-before|after|	2-3 -20
word-before|against|	2-3 -8	4-7 31
word-before|album|	2-3 -20
word-before|alias|	2-3 -21
word-before|alla|	2-3 6
word-before|als|	1 6	2-3 -30	4-7 12
word-before|and|	1 18	2-3 8	4-7 -12	8+ 24
word-before|answered|	2-3 -30
word-before|an|	2-3 34
word-before|ao|	2-3 -10
word-before|appelle|	2-3 -12
word-before|are|	1 -29	4-7 24	8+ 14
word-before|as|	2-3 -7	4-7 23	8+ 29
word-before|at|	1 17
word-before|aufschrift|	2-3 -16
word-before|auf|	1 -19
word-before|ausdruck|	1 -21
word-before|avec|	4-7 13
word-before|aver|	2-3 19	4-7 16
word-before|avoir|	2-3 31	4-7 24
word-before|a|	1 27	2-3 -13	4-7 26	8+ 26
word-before|because|	8+ 20
word-before|been|	2-3 40	8+ 27
word-before|begriff|	1 -16
word-before|be|	1 43	4-7 12	8+ 10
word-before|blamed|	4-7 22
word-before|buch|	4-7 -8
word-before|but|	2-3 21	4-7 15	8+ 14
word-before|by|	1 8	2-3 -6
word-before|called|	4-7 17
word-before|calls|	2-3 -11
word-before|call|	1 -6	2-3 -30
word-before|caption|	4-7 7
word-before|chama|	2-3 -7
word-before|che|	4-7 15
word-before|chiamano|	1 -15
word-before|chiama|	1 -14
word-before|christened|	2-3 -16
word-before|clinton|	2-3 17	4-7 15	8+ 9
word-before|come|	2-3 -21
word-before|como|	1 16	2-3 -9	4-7 -20
word-before|con|	2-3 9
word-before|dans|	2-3 -11
word-before|das|	1 -15	2-3 -12	4-7 8
word-before|dat|	1 -20	2-3 22	4-7 18	8+ 11
word-before|da|	2-3 -15
word-before|decision|	4-7 11
word-before|definisce|	4-7 19
word-before|del|	1 -22	2-3 -19
word-before|dem|	2-3 -10
word-before|den|	1 7
word-before|der|	1 -23	2-3 -21
word-before|detto|	4-7 7
word-before|de|	4-7 -14	8+ 6
word-before|dicho|	1 -6
word-before|die|	1 -30	2-3 -22
word-before|dire|	1 -13
word-before|disent|	1 -19
word-before|dite|	2-3 -16
word-before|dit|	1 10	2-3 14	4-7 23
word-before|di|	4-7 21
word-before|dossier|	2-3 -10
word-before|drama|	2-3 -9
word-before|dubbed|	2-3 14
word-before|du|	2-3 -15
word-before|décision|	2-3 15
word-before|een|	1 -14	2-3 -18
word-before|einem|	2-3 25	4-7 7
word-before|einen|	2-3 -11
word-before|einer|	1 10	2-3 -6
word-before|ein|	2-3 23
word-before|elle|	4-7 11
word-before|el|	1 9	2-3 -21
word-before|em|	2-3 28	4-7 11
word-before|entitled|	4-7 -14
word-before|en|	1 -24	2-3 15
word-before|era|	2-3 13	4-7 -10
word-before|er|	2-3 13	4-7 16
word-before|essere|	2-3 19
word-before|est|	2-3 16	4-7 13
word-before|está|	2-3 19
word-before|es|	1 -9	2-3 23	4-7 19
word-before|etiqueta|	1 -19
word-before|expression|	2-3 -22
word-before|expressão|	2-3 -21
word-before|e|	1 -24
word-before|film|	2-3 13
word-before|finds|	2-3 -21
word-before|foi|	2-3 22
word-before|for|	1 -10	4-7 40	8+ -18
word-before|from|	1 -27	4-7 19
word-before|für|	2-3 14	4-7 10
word-before|giudizio|	1 -9
word-before|government|	4-7 15
word-before|grupo|	2-3 -15
word-before|haar|	4-7 23
word-before|habe|	2-3 28	4-7 11
word-before|had|	1 -19	2-3 6	4-7 63	8+ 24
word-before|hashtag|	1 -28
word-before|has|	2-3 19	4-7 14	8+ 9
word-before|have|	2-3 -21	4-7 18
word-before|headed|	2-3 -35
word-before|heading|	2-3 -30
word-before|hearing|	4-7 7
word-before|heißt|	1 -12	2-3 -15
word-before|her|	1 10	2-3 32	4-7 17
word-before|het|	4-7 9
word-before|he|	4-7 20	8+ 22
word-before|him|	2-3 7	4-7 12
word-before|his|	1 20	2-3 -16
word-before|homme|	4-7 12
word-before|il|	1 -19	2-3 -11
word-before|initiative|	2-3 -13
word-before|intitola|	2-3 -27
word-before|into|	4-7 18
word-before|in|	2-3 -12	4-7 -18
word-before|is|	1 18	2-3 -8	8+ 25
word-before|its|	1 -26
word-before|it|	1 26	4-7 38	8+ 10
word-before|i|	1 -19	2-3 10
word-before|jeudi|	2-3 16
word-before|juge|	2-3 12
word-before|la|	2-3 -16	4-7 -8
word-before|les|	2-3 -21
word-before|le|	1 -17	2-3 -23
word-before|line|	2-3 24	4-7 -14
word-before|los|	2-3 -9
word-before|maar|	4-7 20
word-before|made|	4-7 -16
word-before|man|	2-3 15
word-before|marca|	2-3 9
word-before|marked|	1 -36
word-before|means|	2-3 -19
word-before|meeting|	2-3 -32
word-before|mention|	2-3 -19
word-before|mercado|	4-7 14
word-before|mot|	1 -22
word-before|named|	2-3 -28
word-before|namen|	1 -12	2-3 -23
word-before|name|	1 -22
word-before|needed|	4-7 16
word-before|negotiate|	4-7 17
word-before|new|	1 -27
word-before|nicknamed|	2-3 -21	4-7 -22
word-before|not|	1 22	8+ 19
word-before|nur|	2-3 -16
word-before|of|	2-3 9
word-before|on|	1 7	2-3 -16
word-before|opera|	4-7 18
word-before|or|	1 -9	2-3 -6	4-7 -6
word-before|over|	1 -53	2-3 -21	4-7 11
word-before|o|	1 -16	2-3 -17
word-before|palavra|	1 -18
word-before|para|	1 -22	2-3 12
word-before|parola|	1 -18
word-before|people|	4-7 16
word-before|per|	2-3 -16
word-before|phrase|	2-3 -19
word-before|plan|	2-3 19
word-before|played|	2-3 -22
word-before|play|	4-7 7
word-before|podcast|	2-3 -14
word-before|por|	1 -25	2-3 -15
word-before|pour|	4-7 20
word-before|preferred|	1 -24	2-3 -28
word-before|prefers|	1 -21
word-before|programa|	2-3 -14
word-before|projet|	4-7 8
word-before|promette|	2-3 11
word-before|que|	1 -10	4-7 26	8+ 6
word-before|rated|	1 -14
word-before|reading|	4-7 -18
word-before|reads|	4-7 -25
word-before|read|	4-7 -28
word-before|regretted|	4-7 18
word-before|remained|	2-3 34
word-before|report|	4-7 19
word-before|resta|	2-3 6
word-before|resterebbe|	4-7 7
word-before|result|	2-3 21
word-before|said|	1 25	2-3 10	4-7 -9	8+ 32
word-before|salue|	4-7 8
word-before|saluta|	2-3 9
word-before|sanders|	8+ 14
word-before|sang|	4-7 -18
word-before|saying|	4-7 26
word-before|says|	1 -32	2-3 -26	4-7 -12	8+ -20
word-before|say|	1 -8	2-3 -15
word-before|scritto|	1 -17	4-7 -9
word-before|sees|	2-3 23
word-before|sei|	2-3 21	4-7 8
word-before|será|	4-7 -9
word-before|should|	2-3 21	4-7 15
word-before|showed|	4-7 -11
word-before|show|	2-3 -25
word-before|sich|	1 18	2-3 11	4-7 -9
word-before|since|	4-7 30
word-before|slogan|	4-7 -17
word-before|so-called|	1 -34	2-3 -38
word-before|sogenannte|	1 -13
word-before|sold|	2-3 -19
word-before|start|	1 -14	4-7 13	8+ 16
word-before|são|	2-3 25
word-before|talk|	4-7 24
word-before|termed|	2-3 29
word-before|texte|	4-7 8
word-before|that|	1 -8	2-3 6	4-7 19	8+ 39
word-before|their|	2-3 27
word-before|they|	2-3 -19
word-before|the|	1 -10	2-3 10	8+ 22
word-before|titled|	2-3 -24	4-7 -27
word-before|title|	2-3 -20	4-7 -16
word-before|told|	2-3 -12
word-before|to|	2-3 12	4-7 43	8+ 39
word-before|trattati|	4-7 17
word-before|trump|	4-7 23
word-before|têm|	2-3 -13
word-before|uma|	2-3 9
word-before|um|	1 -19
word-before|una|	2-3 -15
word-before|under|	1 -35
word-before|und|	1 -15
word-before|une|	2-3 13	4-7 18
word-before|un|	1 -7	4-7 7
word-before|van|	1 23	2-3 21	4-7 22
word-before|ve|	1 14
word-before|vom|	1 -15
word-before|von|	1 8	2-3 -7	4-7 7
word-before|voor|	2-3 18
word-before|vor|	4-7 12
word-before|wants|	4-7 23
word-before|was|	1 19	2-3 12	4-7 30	8+ 26
word-before|welcomed|	4-7 19
word-before|werde|	2-3 -16
word-before|were|	1 7	2-3 44	4-7 -10	8+ 26
word-before|whose|	2-3 -24
word-before|who|	8+ 17
word-before|wie|	2-3 -17
word-before|will|	4-7 22
word-before|with|	2-3 -11	4-7 15
word-before|words|	2-3 -34	4-7 21
word-before|word|	1 -31
word-before|would|	1 18	2-3 9	4-7 35	8+ 26
word-before|wrote|	2-3 -24
word-before|y|	2-3 -18
word-before|zeitung|	2-3 -20
word-before|zich|	2-3 20
word-before|zijn|	1 -18
word-before||	1 -20	4-7 20	8+ 25
word-before|à|	2-3 8	4-7 24
word-before|è|	4-7 13
word-before|était|	4-7 13
word-before|été|	1 -15	4-7 20
word-before|é|	4-7 10	8+ 12
word-before|–|	2-3 -16	4-7 -16
word-before|—|	2-3 20	4-7 -11	8+ 22
word-before|’s|	2-3 -21	4-7 -8	8+ 18
word-before|’|	1 -6	2-3 15	4-7 6
work|near|near|,|	all -23
work|near|near|	all -45	first 14
work|near|near|preposition|	all -34
work|near|near|stop|	first 14
work|near|none|,|	all -54	all-one -43	first -22	none 22	some 14
work|near|none|:|	all-one -6	first -21	none -16
work|near|none|	all -71	all-one -55	first -33	none 18	some 23
work|near|none|auxiliary|	none -7
work|near|none|capital|	none 17
work|near|none|coordinator|	all -19
work|near|none|possessive|	all -24
work|near|none|preposition|	all -32	all-one -10	first -11
work|near|none|quote|	first 29
work|near|none|stop|	all-one 27	first 29
work|near|none|subordinator|	all -25
work|near|none|that|	none 26
work|near|none|verb-judging|	all -22	all-one -16	none 10
work|near|none|verb-saying|	all-one -19	none 30
work|near|none|word|	all -41	all-one -29	first -23	none 9	some 15
work|none|near|,|	none 19
work|none|near|:|	first 21
work|none|near|	all -20	first 16	none 29	some 11
work|none|near|auxiliary|	none 15
work|none|near|capital|	none -10
work|none|near|determiner|	none 27
work|none|near|preposition|	all -30	first -12	none -12
work|none|near|start|	all -32	all-one -21	first 24
work|none|near|stop|	first 37
work|none|near|verb-judging|	none 24
work|none|near|verb-saying|	none 12
work|none|near|verb-thinking|	none 20
work|none|near|word|	all -31
work|none|none|(|	all-one 7	none -6
work|none|none|)|	first 13
work|none|none|,|	all 13	first 22	most 21	none 13	some 19
work|none|none|-|	first 23	none -6
work|none|none|:|	all 11	all-one 22	first 8	most 7	none -12
work|none|none|;|	none 19
work|none|none|adverb|	all-one -31	none 13	some -7
work|none|none|	all 10	first 9	some 12
work|none|none|auxiliary|	most 18	some 13
work|none|none|capital|	all -7	most -15	none 13	some 18
work|none|none|coordinator|	first 11	some -13
work|none|none|determiner|	all-one 7	some 7
work|none|none|possessive|	all -36	all-one -31	first -15	none 24
work|none|none|preposition|	all-one -6	first -7	some 22
work|none|none|pronoun|	all-one -6	first 16	some 29
work|none|none|quote|	all 20	first 11	none -6
work|none|none|start|	all -6	first 16	most 24
work|none|none|stop|	all 28	all-one 14	first 18
work|none|none|subordinator|	all-one -8	first 15	none -12	some 10
work|none|none|that|	all-one -17	first 31	some 19
work|none|none|verb-judging|	all -9	all-one -21	first 10	some -12
work|none|none|verb-saying|	first -24	most 22	some 30
work|none|none|verb-thinking|	first 11	some 11
work|none|none|word|	all 8	all-one 6	first -25	none 10
work|none|none|–|	first -13
work|none|none|—|	none 23
work|none|right|	all -42	all-one -47	first 7	none -9
work|none|right|determiner|	all -28
work|none|right|start|	first 18
work|none|right|stop|	first 17
work|none|right|word|	none -17
work|right|near|	all -21
work|right|near|verb-saying|	all -18
work|right|near|word|	all -20
work|right|none|	all -53	all-one -24	first -13	some 26
work|right|none|capital|	all -22	all-one -13	first -14	none 20
work|right|none|verb-saying|	all-one -31	none -16
work|right|none|verb-thinking|	none 20
work|right|none|word|	all -50	all-one -7	first -37	some 21
`;
