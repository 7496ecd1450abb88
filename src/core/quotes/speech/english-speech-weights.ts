/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -14	8+ 40
alone|first|	1 -7	2-3 7	4-7 16	8+ 15
alone|inside|	2-3 -7
best-gap|according-to|according|gap|according-to|,;|	4-7 18	8+ 11
best-gap|according-to|according|gap|according-to|,c|	4-7 -14
best-gap|according-to|according|gap|according-to|,sc|	8+ 15
best-gap|according-to|according|gap|according-to|,s|	2-3 -25	4-7 -18
best-gap|according-to|according|gap|according-to|,|	1 8	2-3 28	4-7 44	8+ 25
best-gap|according-to|according|gap|according-to|c|	2-3 17	4-7 22
best-gap|according-to|according|gap|according-to|s,|	4-7 16
best-gap|according-to|according|gap|according-to||	1 -49	8+ 24
best-gap|colon|naked||	1 -17
best-gap|colon|saying|gap|colon|,s|	8+ 7
best-gap|colon|saying|gap|colon|,|	8+ 7
best-gap|colon|saying|gap|colon||	8+ 11
best-gap|interview|naked||	4-7 14	8+ 6
best-gap|named-before|naked||	2-3 34	4-7 -15	8+ 6
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 23	8+ 23
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 18
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 8	8+ 22
best-gap|possessor|naked||	1 26	4-7 -6	8+ 18
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -16	4-7 -16
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -21
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -28	8+ 31
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 18
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -22	2-3 -11	4-7 22	8+ 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 9	2-3 8	4-7 16	8+ 24
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -23	4-7 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 11	4-7 18	8+ 16
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -30	2-3 13	4-7 -8
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -29	2-3 17
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 17
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -6
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 9	2-3 9	4-7 20	8+ 13
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -14	2-3 -16
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 26	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 18	4-7 11
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 19
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 30	8+ 16
best-gap|sentence-after|direct|gap|sentence-after||	2-3 12	8+ 22
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 22
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 13
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -7	4-7 28	8+ 18
best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 -6
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 -10	8+ 10
best-gap|sentence-before|according|gap|sentence-before||	4-7 -10
best-gap|sentence-before|direct|gap|sentence-before||	4-7 31	8+ 35
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -12
best-gap|sentence-before|other|gap|sentence-before||	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|,cs|	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 31	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,q|	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 32	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 37	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -11	4-7 33	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 25
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 16
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|q;|	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|s,|	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -22	8+ 23
best-gap|sentence-before|saying|gap|sentence-before||	1 -26	2-3 29	4-7 48	8+ 13
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 18
best-gap|signature|naked||	1 -27	2-3 -39	4-7 -11	8+ 32
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -26
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 39	8+ 24
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 13
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	4-7 -14
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -26
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -16	8+ 23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -29	2-3 -18	4-7 21	8+ 31
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 17	2-3 18	4-7 6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -16	8+ -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -12	4-7 24
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 14	8+ 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 -8	2-3 -9	4-7 27	8+ 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 9	4-7 23	8+ 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -27	4-7 -16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 22	2-3 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	1 6	2-3 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 43	2-3 -12	4-7 35	8+ 25
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	2-3 9	4-7 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 19	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -18	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -15	2-3 -13	4-7 26	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 25	4-7 24	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 30	2-3 22	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 17	4-7 -9	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 25	2-3 8	4-7 -9	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -8	4-7 13	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 27	4-7 26	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -10	2-3 -18	4-7 29	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 -9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	4-7 19	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 21	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 24	4-7 24	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 6	2-3 25	4-7 26	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 11	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 21	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -12	2-3 21	4-7 29	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -28	2-3 10	4-7 21	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -20	4-7 7	8+ 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 14	2-3 -6	4-7 14	8+ -13
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	4-7 -28
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -28
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 15	4-7 28	8+ 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -13	8+ 16
best-gap|topic|naked||	1 -6	8+ 22
best-gap|transcript|naked||	4-7 17	8+ 15
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 6
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -19	4-7 -12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -19	4-7 38	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 11	8+ 18
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 10	4-7 -10
best-intro|'|saying|0|	2-3 -21
best-intro|(|saying|0|	4-7 19
best-intro|)|naked|2-4|	8+ 12
best-intro|,|according|1|	4-7 23	8+ 21
best-intro|,|according|2-4|	2-3 -12	4-7 12
best-intro|,|according|5-10|	4-7 20
best-intro|,|according|far|	2-3 10	4-7 29
best-intro|,|apposed|-3|	2-3 -14
best-intro|,|apposed|-4|	1 -14
best-intro|,|direct|5-10|	2-3 -21
best-intro|,|direct|far|	4-7 -11
best-intro|,|judging|1|	4-7 6
best-intro|,|judging|2-4|	1 -18
best-intro|,|judging|5-10|	2-3 -12	4-7 15	8+ 17
best-intro|,|naked|0|	4-7 -13
best-intro|,|naked|1|	4-7 15
best-intro|,|naked|2-4|	1 -20	2-3 -24	4-7 6
best-intro|,|naked|5-10|	1 -36	4-7 8	8+ 25
best-intro|,|naked|far|	1 -36	2-3 11	4-7 20	8+ 14
best-intro|,|other|0|	2-3 -19
best-intro|,|other|1|	4-7 6
best-intro|,|saying|0|	2-3 -30	4-7 -14	8+ 33
best-intro|,|saying|1|	2-3 13	4-7 20	8+ 14
best-intro|,|saying|2-4|	2-3 7	4-7 38	8+ 30
best-intro|,|saying|5-10|	1 -34	2-3 -15	4-7 38	8+ 18
best-intro|,|saying|far|	2-3 13	4-7 13	8+ 25
best-intro|-|naked|2-4|	8+ 8
best-intro|:|according|1|	2-3 15	8+ 9
best-intro|:|according|5-10|	8+ 11
best-intro|:|according|far|	8+ -9
best-intro|:|apposed|2-4|	4-7 29	8+ 24
best-intro|:|apposed|5-10|	8+ 10
best-intro|:|direct|0|	8+ 10
best-intro|:|direct|2-4|	4-7 9	8+ 24
best-intro|:|direct|5-10|	2-3 -17	4-7 42	8+ 23
best-intro|:|judging|1|	4-7 13	8+ 7
best-intro|:|judging|2-4|	2-3 17	4-7 12	8+ 11
best-intro|:|judging|5-10|	4-7 20	8+ 11
best-intro|:|judging|far|	8+ 16
best-intro|:|naked|1|	1 8	8+ 6
best-intro|:|naked|2-4|	2-3 40	4-7 16	8+ 46
best-intro|:|naked|5-10|	1 16	2-3 21	8+ 31
best-intro|:|naked|far|	1 10	2-3 16	4-7 35	8+ -9
best-intro|:|saying|0|	4-7 27	8+ 23
best-intro|:|saying|1|	1 15	4-7 11	8+ 20
best-intro|:|saying|2-4|	1 15	2-3 21	4-7 6	8+ 23
best-intro|:|saying|5-10|	2-3 -12	8+ 24
best-intro|:|saying|far|	1 -25	2-3 -24	4-7 32	8+ 18
best-intro|:|thinking|2-4|	8+ 15
best-intro|:|thinking|5-10|	8+ 8
best-intro|;|according|1|	4-7 10
best-intro|;|naked|1|	4-7 -22
best-intro|adverb|judging|2-4|	2-3 10	4-7 19
best-intro|adverb|naked|far|	1 15
best-intro|adverb|saying|1|	2-3 -13
best-intro|adverb|saying|2-4|	1 -15	2-3 14	4-7 -7
best-intro|adverb|saying|5-10|	1 19	2-3 -12	4-7 30	8+ 15
best-intro|adverb|saying|far|	1 18
best-intro|auxiliary|according|1|	4-7 26
best-intro|auxiliary|according|2-4|	2-3 17	4-7 35
best-intro|auxiliary|according|5-10|	2-3 -8	4-7 41	8+ 13
best-intro|auxiliary|direct|0|	1 -24
best-intro|auxiliary|direct|5-10|	2-3 27
best-intro|auxiliary|direct|far|	4-7 -8
best-intro|auxiliary|judging|2-4|	1 -25
best-intro|auxiliary|judging|5-10|	4-7 31
best-intro|auxiliary|naked|1|	1 -8
best-intro|auxiliary|naked|2-4|	1 -11	2-3 -11	4-7 14
best-intro|auxiliary|naked|5-10|	2-3 14	4-7 39	8+ 12
best-intro|auxiliary|naked|far|	2-3 22	4-7 21
best-intro|auxiliary|other|1|	4-7 10
best-intro|auxiliary|saying|0|	2-3 -24	4-7 39	8+ 28
best-intro|auxiliary|saying|1|	1 21	4-7 30
best-intro|auxiliary|saying|2-4|	2-3 10	4-7 -9	8+ 14
best-intro|auxiliary|saying|5-10|	1 39	2-3 38	4-7 58	8+ 27
best-intro|auxiliary|saying|far|	1 36	4-7 8	8+ 27
best-intro|capital|according|0|	4-7 -16
best-intro|capital|according|2-4|	4-7 -7
best-intro|capital|apposed|2-4|	4-7 14
best-intro|capital|judging|0|	1 -18
best-intro|capital|judging|1|	2-3 27	8+ 20
best-intro|capital|judging|2-4|	1 7
best-intro|capital|judging|5-10|	1 -14	2-3 -9
best-intro|capital|naked|0|	4-7 -18	8+ 17
best-intro|capital|naked|1|	1 -20	2-3 -13	4-7 13
best-intro|capital|naked|2-4|	1 -15	2-3 -11	4-7 25	8+ 21
best-intro|capital|naked|5-10|	4-7 15
best-intro|capital|naked|far|	1 13	2-3 -11	8+ -6
best-intro|capital|saying|0|	4-7 21	8+ 24
best-intro|capital|saying|1|	2-3 -18	4-7 -6	8+ 8
best-intro|capital|saying|2-4|	1 23	2-3 13	4-7 23	8+ 24
best-intro|capital|saying|5-10|	1 -14	4-7 24	8+ 12
best-intro|capital|saying|far|	2-3 15	8+ 11
best-intro|coordinator|direct|2-4|	2-3 -22
best-intro|coordinator|judging|2-4|	1 14
best-intro|coordinator|naked|2-4|	2-3 11
best-intro|coordinator|naked|5-10|	1 -16
best-intro|coordinator|naked|far|	1 15	2-3 -19
best-intro|coordinator|saying|0|	2-3 -22	8+ 12
best-intro|coordinator|saying|2-4|	2-3 13	4-7 19	8+ 14
best-intro|coordinator|saying|5-10|	1 9	2-3 8	4-7 27	8+ 18
best-intro|coordinator|saying|far|	2-3 27	4-7 33	8+ 17
best-intro|determiner|according|0|	1 -19
best-intro|determiner|according|2-4|	2-3 -24	4-7 19
best-intro|determiner|according|5-10|	2-3 20
best-intro|determiner|according|far|	2-3 8
best-intro|determiner|apposed|1|	1 -25
best-intro|determiner|apposed|5-10|	2-3 13
best-intro|determiner|direct|1|	2-3 -10
best-intro|determiner|direct|2-4|	1 -11
best-intro|determiner|direct|5-10|	2-3 -21
best-intro|determiner|judging|-5|	1 -18
best-intro|determiner|judging|1|	1 26	2-3 7	4-7 12
best-intro|determiner|judging|2-4|	1 7	2-3 -12
best-intro|determiner|judging|5-10|	1 8	2-3 -11	4-7 28
best-intro|determiner|judging|far|	2-3 -12	4-7 25
best-intro|determiner|naked|0|	1 -27
best-intro|determiner|naked|1|	1 -30	2-3 8
best-intro|determiner|naked|5-10|	1 12
best-intro|determiner|naked|far|	1 -9
best-intro|determiner|other|0|	2-3 -7
best-intro|determiner|saying|0|	1 -14	2-3 32
best-intro|determiner|saying|1|	1 -13	4-7 19
best-intro|determiner|saying|2-4|	1 11	2-3 -9	4-7 12	8+ 25
best-intro|determiner|saying|5-10|	2-3 -7	8+ 22
best-intro|determiner|saying|far|	1 8	2-3 31
best-intro|determiner|thinking|1|	2-3 -19
best-intro|determiner|thinking|2-4|	2-3 7
best-intro|possessive|naked|1|	2-3 14
best-intro|possessive|saying|0|	2-3 -24
best-intro|possessive|saying|2-4|	1 13	2-3 -7	4-7 -12
best-intro|possessive|saying|5-10|	2-3 -15	8+ 15
best-intro|preposition|according|2-4|	1 -22
best-intro|preposition|according|5-10|	2-3 9	4-7 21
best-intro|preposition|according|far|	2-3 -10	4-7 19
best-intro|preposition|apposed|5-10|	1 -22
best-intro|preposition|direct|0|	1 -20
best-intro|preposition|direct|2-4|	1 -31	2-3 -25
best-intro|preposition|direct|5-10|	2-3 15	4-7 12	8+ -19
best-intro|preposition|judging|1|	1 9	2-3 -18	4-7 25
best-intro|preposition|judging|2-4|	1 16	4-7 33	8+ 7
best-intro|preposition|judging|5-10|	1 -19
best-intro|preposition|judging|far|	4-7 -9
best-intro|preposition|naked|0|	2-3 -19
best-intro|preposition|naked|1|	1 6	2-3 -32
best-intro|preposition|naked|2-4|	1 17	4-7 17	8+ 14
best-intro|preposition|naked|5-10|	1 -12	2-3 -13	4-7 33	8+ 22
best-intro|preposition|naked|far|	2-3 -24	8+ 20
best-intro|preposition|other|1|	1 -12
best-intro|preposition|saying|0|	2-3 10	8+ 23
best-intro|preposition|saying|1|	1 23	2-3 -9	4-7 -11	8+ 23
best-intro|preposition|saying|2-4|	1 -54	4-7 33	8+ 21
best-intro|preposition|saying|5-10|	1 14	4-7 9	8+ 17
best-intro|preposition|saying|far|	4-7 8	8+ 25
best-intro|pronoun|according|1|	2-3 17
best-intro|pronoun|judging|1|	1 -6	2-3 -9	4-7 22	8+ 6
best-intro|pronoun|saying|1|	1 22	2-3 -13	4-7 26
best-intro|pronoun|saying|2-4|	2-3 16	4-7 28	8+ 19
best-intro|pronoun|saying|5-10|	1 15	2-3 28	4-7 24	8+ 16
best-intro|pronoun|saying|far|	2-3 -10	4-7 14
best-intro|quote|saying|0|	4-7 15	8+ 23
best-intro|quote|saying|1|	4-7 20
best-intro|quote|saying|2-4|	8+ 21
best-intro|quote|saying|5-10|	8+ 12
best-intro|start|according|0|	8+ 11
best-intro|start|according|1|	1 -19	4-7 14	8+ 10
best-intro|start|according|5-10|	8+ 20
best-intro|start|apposition|2-4|	2-3 -15
best-intro|start|direct|0|	4-7 17	8+ 35
best-intro|start|direct|far|	4-7 -11	8+ 35
best-intro|start|judging|0|	8+ 24
best-intro|start|judging|1|	4-7 9	8+ 6
best-intro|start|judging|far|	8+ 30
best-intro|start|naked|0|	1 -28	4-7 41	8+ 25
best-intro|start|naked|1|	1 9	2-3 -10	8+ 33
best-intro|start|naked|2-4|	1 -6	2-3 -7	4-7 12	8+ 23
best-intro|start|naked|5-10|	2-3 -26	4-7 23	8+ 20
best-intro|start|naked|far|	2-3 -12	4-7 14	8+ 9
best-intro|start|other|1|	4-7 8	8+ 14
best-intro|start|saying|0|	1 50	2-3 75	4-7 36	8+ 16
best-intro|start|saying|1|	2-3 20	4-7 49	8+ 7
best-intro|start|saying|2-4|	2-3 -15	4-7 34	8+ 21
best-intro|start|saying|5-10|	4-7 22	8+ 31
best-intro|start|saying|far|	2-3 -8	8+ 26
best-intro|start|thinking|0|	4-7 22
best-intro|stop|according|1|	4-7 12	8+ 14
best-intro|stop|according|5-10|	4-7 22
best-intro|stop|according|far|	8+ 10
best-intro|stop|apposed|5-10|	8+ 18
best-intro|stop|direct|0|	4-7 28
best-intro|stop|direct|1|	8+ 20
best-intro|stop|direct|2-4|	4-7 30
best-intro|stop|direct|5-10|	4-7 18	8+ 32
best-intro|stop|judging|0|	2-3 -15
best-intro|stop|judging|1|	4-7 18
best-intro|stop|naked|1|	2-3 25	4-7 -18	8+ 28
best-intro|stop|naked|2-4|	1 30	2-3 19	4-7 -14	8+ 28
best-intro|stop|naked|5-10|	1 -9	2-3 23	8+ 24
best-intro|stop|naked|far|	2-3 12	4-7 24	8+ 32
best-intro|stop|other|1|	1 21	2-3 35	4-7 22	8+ 9
best-intro|stop|relative|far|	8+ 26
best-intro|stop|saying|0|	1 35	2-3 19	4-7 30	8+ 13
best-intro|stop|saying|1|	1 17	2-3 55	4-7 39	8+ 11
best-intro|stop|saying|2-4|	4-7 41	8+ 13
best-intro|stop|saying|5-10|	4-7 46	8+ 18
best-intro|stop|saying|far|	2-3 -7	4-7 64	8+ 21
best-intro|stop|thinking|2-4|	2-3 18
best-intro|subordinator|direct|2-4|	2-3 -14
best-intro|subordinator|judging|1|	1 26	2-3 -17	4-7 21	8+ 13
best-intro|subordinator|judging|2-4|	1 11	2-3 9	4-7 18	8+ 19
best-intro|subordinator|judging|5-10|	1 -11	2-3 12	4-7 26
best-intro|subordinator|judging|far|	8+ 15
best-intro|subordinator|naked|2-4|	2-3 13	4-7 -13
best-intro|subordinator|naked|5-10|	2-3 -15
best-intro|subordinator|naked|far|	2-3 -24	4-7 15
best-intro|subordinator|saying|1|	2-3 9
best-intro|subordinator|saying|2-4|	2-3 -32	4-7 14
best-intro|subordinator|saying|5-10|	1 -11	2-3 -40	4-7 31	8+ 22
best-intro|subordinator|saying|far|	1 12	2-3 12	4-7 45	8+ 26
best-intro|subordinator|thinking|2-4|	2-3 -21
best-intro|that|judging|1|	4-7 11
best-intro|that|naked|2-4|	2-3 -18	4-7 21	8+ 18
best-intro|that|naked|5-10|	1 11	4-7 6
best-intro|that|naked|far|	4-7 25
best-intro|that|saying|1|	1 -15	4-7 38	8+ 18
best-intro|that|saying|2-4|	2-3 29	4-7 26	8+ 15
best-intro|that|saying|5-10|	1 -27	2-3 22	4-7 28	8+ 15
best-intro|that|saying|far|	4-7 24	8+ 17
best-intro|verb-judging|judging|0|	1 -7	4-7 19
best-intro|verb-judging|judging|2-4|	2-3 -12
best-intro|verb-judging|naked|2-4|	2-3 7	4-7 19
best-intro|verb-judging|naked|5-10|	1 10
best-intro|verb-judging|naked|far|	2-3 -11
best-intro|verb-judging|saying|2-4|	2-3 11
best-intro|verb-judging|saying|5-10|	1 20	2-3 29	4-7 27
best-intro|verb-judging|saying|far|	1 -33	2-3 -31	4-7 22
best-intro|verb-saying|according|2-4|	4-7 -11
best-intro|verb-saying|direct|5-10|	1 24
best-intro|verb-saying|judging|2-4|	2-3 20	4-7 12	8+ 16
best-intro|verb-saying|naked|2-4|	1 15
best-intro|verb-saying|naked|5-10|	1 -13	2-3 -23	4-7 -11
best-intro|verb-saying|naked|far|	2-3 -23
best-intro|verb-saying|saying|0|	4-7 10	8+ -10
best-intro|verb-saying|saying|2-4|	1 -19	2-3 28
best-intro|verb-saying|saying|5-10|	2-3 7
best-intro|verb-saying|saying|far|	1 -23	2-3 7
best-intro|verb-thinking|judging|2-4|	4-7 18
best-intro|verb-thinking|judging|5-10|	2-3 -6
best-intro|verb-thinking|naked|far|	4-7 16
best-intro|verb-thinking|saying|2-4|	1 8	2-3 -12	4-7 31	8+ 16
best-intro|verb-thinking|saying|5-10|	1 -24	2-3 6	4-7 31
best-intro|verb-thinking|thinking|0|	1 -6	2-3 6
best-intro|word|according|0|	2-3 9	4-7 20
best-intro|word|according|1|	1 18	4-7 22
best-intro|word|according|2-4|	2-3 22	4-7 33	8+ 8
best-intro|word|according|5-10|	1 -26	4-7 -10	8+ 8
best-intro|word|according|far|	2-3 -16	4-7 -7
best-intro|word|apposed|2-4|	2-3 -25
best-intro|word|direct|0|	2-3 -19
best-intro|word|direct|1|	2-3 -16
best-intro|word|direct|2-4|	1 -31	2-3 25	4-7 10
best-intro|word|direct|5-10|	1 -32	2-3 -6	4-7 8
best-intro|word|direct|far|	1 -10	4-7 17
best-intro|word|judging|2-4|	1 -6	4-7 -7	8+ 17
best-intro|word|judging|5-10|	1 10	4-7 -7	8+ 17
best-intro|word|naked|0|	1 -18	2-3 -21
best-intro|word|naked|1|	1 -39	2-3 -17	4-7 40
best-intro|word|naked|2-4|	1 12	2-3 -18	4-7 -38
best-intro|word|naked|5-10|	2-3 12	4-7 14	8+ 20
best-intro|word|naked|far|	1 7	2-3 16	8+ 15
best-intro|word|saying|0|	1 -23	2-3 -13	4-7 -15	8+ 39
best-intro|word|saying|1|	2-3 18
best-intro|word|saying|2-4|	1 -17	2-3 -12	4-7 9	8+ 31
best-intro|word|saying|5-10|	1 -10	2-3 11	8+ 28
best-intro|word|saying|far|	2-3 12	8+ 11
best-intro|word|thinking|2-4|	1 -11	2-3 -13	4-7 24
best-intro|word|thinking|5-10|	1 -10	4-7 -6
best-intro|—|saying|2-4|	4-7 21
best-intro|’|saying|2-4|	4-7 13
best-lead|lower|,|according|	according-to 28
best-lead|lower|,|judging|	speaker-then-quote -9	verb-then-speaker 6
best-lead|lower|,|naked|	named-nearby 20
best-lead|lower|,|other|	verb-then-speaker 6
best-lead|lower|,|saying|	quote-then-speaker -15	quote-then-verb 25	sentence-before 25	speaker-then-quote 56
best-lead|lower|-|saying|	speaker-then-quote 26
best-lead|lower|:|direct|	speaker-then-quote -18
best-lead|lower|:|judging|	speaker-then-quote 13
best-lead|lower|:|naked|	named-nearby 28	topic -16
best-lead|lower|:|saying|	quote-then-verb 24	speaker-then-quote -26
best-lead|lower|;|according|	according-to 11
best-lead|lower|adverb|according|	according-to -15
best-lead|lower|adverb|judging|	speaker-then-quote 11
best-lead|lower|adverb|naked|	named-nearby -9	topic -6
best-lead|lower|adverb|saying|	quote-then-verb 14	sentence-before -16	speaker-then-quote 8	verb-then-speaker -12
best-lead|lower|auxiliary|according|	according-to 16
best-lead|lower|auxiliary|direct|	speaker-then-quote -9
best-lead|lower|auxiliary|judging|	speaker-then-quote -13
best-lead|lower|auxiliary|naked|	named-nearby 20	possessor -21	topic 16
best-lead|lower|auxiliary|other|	quote-then-verb 10
best-lead|lower|auxiliary|saying|	quote-then-speaker 15	speaker-then-quote 43	verb-then-speaker -10
best-lead|lower|auxiliary|thinking|	speaker-then-quote -10
best-lead|lower|capital|apposed|	speaker-then-quote 14
best-lead|lower|capital|judging|	speaker-then-quote 8
best-lead|lower|capital|naked|	named-nearby 18	topic 12
best-lead|lower|capital|saying|	quote-then-speaker 23	quote-then-verb -16	speaker-then-quote 59	verb-then-speaker 12
best-lead|lower|coordinator|according|	according-to 7
best-lead|lower|coordinator|direct|	speaker-then-quote -18
best-lead|lower|coordinator|naked|	named-nearby 7	topic -22
best-lead|lower|coordinator|saying|	quote-then-verb -18	speaker-then-quote 26
best-lead|lower|determiner|apposed|	quote-then-speaker -11
best-lead|lower|determiner|direct|	quote-then-speaker -29	speaker-then-quote -8
best-lead|lower|determiner|judging|	quote-then-speaker 6
best-lead|lower|determiner|saying|	quote-then-verb 37	sentence-before -25	verb-then-speaker 17
best-lead|lower|determiner|thinking|	speaker-then-quote -17
best-lead|lower|possessive|judging|	speaker-then-quote 24
best-lead|lower|possessive|naked|	named-nearby 9	possessor -13
best-lead|lower|possessive|saying|	quote-then-speaker 21	speaker-then-quote 33
best-lead|lower|preposition|according|	according-to 27	sentence-before -11
best-lead|lower|preposition|apposed|	speaker-then-quote -17
best-lead|lower|preposition|direct|	quote-then-speaker -20	speaker-then-quote 8
best-lead|lower|preposition|naked|	possessor 7
best-lead|lower|preposition|other|	quote-then-verb -13
best-lead|lower|preposition|saying|	quote-then-speaker -7	quote-then-verb -9	speaker-then-quote 11	verb-then-speaker 27
best-lead|lower|preposition|thinking|	speaker-then-quote 24
best-lead|lower|pronoun|according|	according-to 6
best-lead|lower|pronoun|judging|	speaker-then-quote -7
best-lead|lower|pronoun|naked|	topic -19
best-lead|lower|pronoun|saying|	quote-then-speaker 11	quote-then-verb 18	speaker-then-quote 17
best-lead|lower|pronoun|shared|	quote-then-speaker 6
best-lead|lower|quote|naked|	named-nearby -30
best-lead|lower|quote|saying|	speaker-then-quote 22
best-lead|lower|subordinator|direct|	speaker-then-quote -17
best-lead|lower|subordinator|judging|	speaker-then-quote 16
best-lead|lower|subordinator|naked|	named-nearby 10	possessor 8	topic -13
best-lead|lower|subordinator|saying|	quote-then-speaker -17	speaker-then-quote 9
best-lead|lower|subordinator|thinking|	speaker-then-quote -21
best-lead|lower|that|according|	according-to 12
best-lead|lower|that|judging|	speaker-then-quote 25
best-lead|lower|that|naked|	named-nearby 33
best-lead|lower|that|saying|	quote-then-speaker 22	quote-then-verb 17
best-lead|lower|verb-judging|according|	according-to -10
best-lead|lower|verb-judging|naked|	named-nearby 15	topic -22
best-lead|lower|verb-judging|saying|	quote-then-speaker 32
best-lead|lower|verb-saying|according|	according-to 7
best-lead|lower|verb-saying|direct|	speaker-then-quote 7
best-lead|lower|verb-saying|judging|	speaker-then-quote 34
best-lead|lower|verb-saying|naked|	named-nearby -11
best-lead|lower|verb-saying|saying|	speaker-then-quote 13
best-lead|lower|verb-thinking|judging|	speaker-then-quote 23
best-lead|lower|verb-thinking|naked|	named-nearby 13
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -10
best-lead|lower|word|according|	according-to 19
best-lead|lower|word|apposed|	quote-then-speaker 15
best-lead|lower|word|direct|	quote-then-speaker -16	sentence-before -13	speaker-then-quote 18
best-lead|lower|word|naked|	named-nearby -9	possessor -14	topic 25
best-lead|lower|word|saying|	speaker-then-quote 7	verb-then-speaker 14
best-lead|lower|word|thinking|	speaker-then-quote -13
best-lead|lower|’|saying|	speaker-then-quote 23
best-lead|other|:|saying|	speaker-then-quote -12
best-lead|other|auxiliary|saying|	speaker-then-quote 15
best-lead|other|start|saying|	quote-then-verb 11
best-lead|other|stop|other|	quote-then-verb 12
best-lead|other|stop|saying|	quote-then-verb 14
best-lead|other|that|saying|	speaker-then-quote -18
best-lead|other|word|naked|	named-nearby 8	topic -17
best-lead|upper|'|saying|	quote-then-speaker -21
best-lead|upper|(|saying|	speaker-then-quote -16
best-lead|upper|)|naked|	interview 12	named-nearby 6
best-lead|upper|,|according|	according-to 10
best-lead|upper|,|apposed|	quote-then-speaker -27
best-lead|upper|,|direct|	speaker-then-quote 13
best-lead|upper|,|judging|	speaker-then-quote 22
best-lead|upper|,|naked|	named-nearby -16	possessor -17	signature -24	topic -27
best-lead|upper|,|other|	quote-then-verb -19
best-lead|upper|,|relative|	speaker-then-quote -24
best-lead|upper|,|saying|	quote-then-speaker -35	quote-then-verb -22	sentence-before -16	speaker-then-quote 23	verb-then-speaker -7
best-lead|upper|,|thinking|	speaker-then-quote 17
best-lead|upper|-|saying|	quote-then-speaker 21
best-lead|upper|:|according|	according-to 22	sentence-before -9
best-lead|upper|:|apposed|	speaker-then-quote 28
best-lead|upper|:|direct|	sentence-after 10	speaker-then-quote -8
best-lead|upper|:|judging|	speaker-then-quote 29
best-lead|upper|:|naked|	interview 7	named-nearby 40	possessor -20	signature 6
best-lead|upper|:|other|	quote-then-verb -23
best-lead|upper|:|relative|	speaker-then-quote 13
best-lead|upper|:|saying|	quote-then-speaker 28	quote-then-verb 14	sentence-after 20	sentence-before -9	speaker-then-quote 12	verb-then-speaker -7
best-lead|upper|:|thinking|	speaker-then-quote 15
best-lead|upper|adverb|naked|	named-nearby -12
best-lead|upper|auxiliary|direct|	speaker-then-quote 11
best-lead|upper|auxiliary|naked|	named-nearby 25	possessor -29	topic -13
best-lead|upper|capital|according|	according-to -13
best-lead|upper|capital|direct|	speaker-then-quote 15
best-lead|upper|capital|judging|	quote-then-verb -18	speaker-then-quote -30
best-lead|upper|capital|naked|	signature -19	topic -39
best-lead|upper|capital|other|	quote-then-verb -21
best-lead|upper|capital|saying|	quote-then-verb -30
best-lead|upper|coordinator|direct|	speaker-then-quote -7
best-lead|upper|coordinator|naked|	named-nearby -34	topic -19
best-lead|upper|coordinator|saying|	quote-then-verb -22
best-lead|upper|determiner|according|	according-to -12
best-lead|upper|determiner|apposed|	speaker-then-quote -6
best-lead|upper|determiner|direct|	quote-then-speaker 15	speaker-then-quote -6
best-lead|upper|determiner|judging|	speaker-then-quote -9
best-lead|upper|determiner|naked|	possessor -36	topic 11
best-lead|upper|determiner|other|	quote-then-verb -21
best-lead|upper|determiner|saying|	quote-then-speaker 26	quote-then-verb -16	speaker-then-quote -8
best-lead|upper|determiner|thinking|	speaker-then-quote 12
best-lead|upper|possessive|direct|	speaker-then-quote -26
best-lead|upper|possessive|naked|	named-nearby -7
best-lead|upper|possessive|saying|	quote-then-speaker -41	speaker-then-quote -44
best-lead|upper|preposition|according|	according-to -20
best-lead|upper|preposition|direct|	speaker-then-quote -34
best-lead|upper|preposition|judging|	quote-then-speaker -30	quote-then-verb -12	speaker-then-quote 17
best-lead|upper|preposition|naked|	named-nearby -12	possessor 29	topic -21
best-lead|upper|preposition|relative|	speaker-then-quote -34
best-lead|upper|preposition|saying|	quote-then-verb -26	sentence-before 14	speaker-then-quote -29	verb-then-speaker -30
best-lead|upper|preposition|shared|	speaker-then-quote -24
best-lead|upper|pronoun|saying|	speaker-then-quote -8
best-lead|upper|quote|saying|	quote-then-speaker 20	quote-then-verb 20	sentence-after 8	sentence-before 34
best-lead|upper|start|according|	according-to -17
best-lead|upper|start|apposition|	quote-then-speaker -15
best-lead|upper|start|direct|	paragraph-before -10	quote-then-speaker 21	sentence-after 18
best-lead|upper|start|judging|	paragraph-before -17	quote-then-verb 15
best-lead|upper|start|naked|	colon 30	interview 15	named-before -10	signature -16	topic 25	transcript 40
best-lead|upper|start|other|	quote-then-verb 15
best-lead|upper|start|saying|	colon 17	paragraph-before -9	quote-then-speaker 34	quote-then-verb 40	sentence-after 34
best-lead|upper|start|thinking|	quote-then-speaker -13
best-lead|upper|stop|according|	according-to 22	sentence-before 29
best-lead|upper|stop|direct|	quote-then-speaker 28
best-lead|upper|stop|naked|	topic 16
best-lead|upper|stop|other|	quote-then-verb 47	sentence-before 7
best-lead|upper|stop|relative|	sentence-before 26
best-lead|upper|stop|saying|	quote-then-speaker 24	quote-then-verb 29	sentence-after 30	sentence-before 24
best-lead|upper|stop|thinking|	sentence-before 21
best-lead|upper|subordinator|direct|	speaker-then-quote 17
best-lead|upper|subordinator|judging|	speaker-then-quote 34
best-lead|upper|subordinator|naked|	named-nearby -14	topic -15
best-lead|upper|subordinator|saying|	quote-then-speaker -28	speaker-then-quote -11
best-lead|upper|that|saying|	speaker-then-quote 27
best-lead|upper|verb-judging|naked|	named-nearby -25	topic -14
best-lead|upper|verb-judging|saying|	quote-then-speaker -23	speaker-then-quote -31
best-lead|upper|verb-saying|according|	according-to -10
best-lead|upper|verb-saying|direct|	speaker-then-quote 9
best-lead|upper|verb-saying|judging|	speaker-then-quote 6
best-lead|upper|verb-saying|naked|	named-nearby -14
best-lead|upper|verb-saying|saying|	speaker-then-quote -10	verb-then-speaker -10
best-lead|upper|verb-thinking|thinking|	speaker-then-quote 7
best-lead|upper|word|according|	according-to -11	sentence-before -7
best-lead|upper|word|apposed|	quote-then-speaker -15	speaker-then-quote 9
best-lead|upper|word|direct|	sentence-before -20	speaker-then-quote -30
best-lead|upper|word|judging|	speaker-then-quote -20
best-lead|upper|word|naked|	named-nearby -19	possessor -6
best-lead|upper|word|other|	quote-then-verb 7	speaker-then-quote -12
best-lead|upper|word|saying|	quote-then-speaker -15	quote-then-verb -14	sentence-before -39	speaker-then-quote -13	verb-then-speaker -27
best-lead|upper|word|thinking|	quote-then-speaker -21
best-lead|upper|—|saying|	sentence-before 7
best-lemma|	accusare 10	accuse 8	achar -9	acknowledge 37	aclarar 22	acusar 21	adiantar 10	admettre 13	admitir 16	advise -20	affermare -7	affirmer 16	aggiungere 26	agree 14	ajouter -10	allege 24	allow -7	amuser 11	announce 29	annunciare 15	answer -8	anticipare -11	antwoorden 14	antworten 16	anunciar -11	apelar 9	aplaudir 15	apologise -28	apostillar 14	appen 17	apuntar 25	argue -10	ask 35	assegurar 24	assert 17	assure 31	assurer 26	atestar 12	attaccare 9	attendre 9	attribute -29	auspicare 14	avaliar 19	avertir 19	avisar -13	avouer 6	avvertire 22	back -21	befinden 21	bekennen 16	believe -9	beloven -7	bemängeln 8	benadrukken 17	berichten -13	beslissen 20	bestätigen -21	bevestigen -13	bill -31	bitten 21	blast 11	blijven -11	boast 25	bromear 9	brummen 19	calificar 15	call 24	caution 19	celebrar 17	challenge 21	chamar -20	chant 17	chiamare -20	chiarire -6	chiedere -7	chiosare 16	cite 6	claim 27	comentar 21	comment 20	commentare 7	commenter 16	compare -34	complain 21	concede -9	conclude 17	concluir 16	conclure 11	confermare -8	confessar -11	confidare 8	confier 24	confirm 25	confirmar -11	confirmer -19	congratulate 24	considerar 18	constateren 12	contend 15	contestar -14	contestare -8	continue 33	contrapor -12	counter 27	crier 23	criticize 23	deadpan 13	debate -30	declare 16	decline -29	defend 18	defender -14	definir 18	definire 10	demandar -15	demander 25	deny 9	descartar 25	describe 8	describir 10	deslizar 20	detallar 14	dichiarare -12	dire 11	disclose -25	discordar 8	discuss 22	dismiss 18	disparar -17	dispute -20	dizer 14	dub 9	défendre 14	démentir 16	dénoncer 22	déplorer 14	désoler 9	détailler 10	echo 20	email 20	emphasize -6	emporter 6	endorse 20	enquérir 15	ergänzen 25	erkennen 18	erklären 23	erwidern 14	esclarecer -21	escrever 10	esprimere 16	estimer 20	exclure 12	exiger -11	exigir 23	expect 15	explain 27	explicar -8	expliquer 7	expresar -6	express 27	falar 7	festejar 15	find -20	fluisteren 24	foeteren 8	fordern -7	fume 21	féliciter 25	garantir -9	garantire 19	geben 8	getuigen 6	geven 20	glimlachen 14	glisser 21	gracejar 7	grappen 14	greet 20	gridare 8	hablar 26	hail 29	halten 17	heben 17	heißen -22	herinneren -9	heten -26	identify 7	incalzare 9	indicar 13	indiquer 15	informar 21	informeren 13	insist 6	insister 16	insistere 18	insistir 11	intend 23	interroger 6	interrompere 15	introduce -25	invitare 10	ironiser 7	ironizar 20	issue 6	joke 13	jubelen 10	jubiler 17	juger 23	jurer 19	justificar 10	klagen -10	klinken 23	know -12	kommentieren 9	kritisieren -19	kündigen 15	label -20	lachen 20	lamentar 20	lassen -10	laten -6	laugh 18	leggen 14	leggere 18	lehnen -9	lembrar -11	like 13	limitar 20	lire -17	list -45	loben 13	luiden 18	lâcher 13	mahnen 14	mailen 19	mandar 27	manifestar -7	marteler 16	meinen 10	melden 11	mention 11	message -11	mijmeren 8	mock 24	murmeln 7	murmur 27	muse 16	name -43	need -24	negar 25	negare 19	noemen 21	none -8	note 15	noter 19	obiettare 20	object -12	observe -17	offer -19	oordelen 7	opinar 6	order -22	parlare 13	parler 13	pedir 31	peinzen 23	pester 14	philosopher 11	plaider -18	plaisanter 8	plan 6	plead -30	pledge 32	pleiten -22	point -15	portray 22	praise 26	precisar 9	precisare 15	predict 23	prefer -32	preferir 14	preguntar -12	press 20	prevedere 17	prijzen 14	proclaim 24	promettere 20	promettre 35	propose 20	protest 14	protester 24	préciser 17	prévenir -12	puntualizzare 18	qualifier 14	queixar -7	quejar -6	question 8	quip 21	quote -31	raccontare -13	raconter 17	railler 6	raise -42	rate -31	razonar -12	reageren 11	recall -7	recitare 16	reclamar 23	recommend -23	reconhecer 15	reconnaître 15	reconocer 18	record -22	recount 22	rectifier 16	refer 7	referir -15	refuser -16	regretter -6	reiterate 17	rejeitar 9	rekenen 21	relatar 21	relativiser 20	relever 13	remark 36	rematar 11	remind -6	repeat -16	replicare 16	reply 20	reponer 10	reprendre 20	reprochar 19	respond 12	responder 16	retort 27	retrucar 21	reveal -26	revelar 11	ribadire 15	ribattere 24	riconoscere 18	ricordare 14	rigoler 8	ringraziare 28	rivelare -11	roar 14	roepen 18	rufen 14	räumen -10	réagir 17	réclamer -15	réjouir 6	répliquer 11	répondre 17	résumer 16	rétorquer 18	saber -7	sagen 24	saluer 21	salutare 11	sapere 23	say 23	scandire 17	schamperen 15	schreiben 24	schrijven -7	scrivere -11	see 15	seek 7	sehen 10	sentenciar 6	señalar 23	shoot -12	shout 6	show -14	sign 17	sing -25	sintetizar 25	soltar 12	sommen 7	sostenere -12	sottolineare 12	souffler 18	souligner 7	soupirer 6	sourire 16	souvenir 13	speak -7	spiegare -6	spotten 7	sprechen 21	spreken 20	staan -8	state 33	stehen -10	stellen -13	stress 23	sublinhar 11	submit 16	suggest 19	suspirar 11	sustentar 21	tagliare 15	talk 19	teilen -6	tell 19	testify 8	text -14	thank -9	think 24	title -20	trancher 25	tweet 16	unlisted 14	urge 19	urteilen 12	use -30	vatten 17	ver 16	verklaren -10	verraten 15	versichern -14	versprechen -14	vertellen 10	verweisen -8	view -26	voegen 12	voir 25	vote -31	vouloir -10	vow 35	vragen -11	waarschuwen 23	warnen 12	wave 6	weisen -8	werben 17	werfen -14	whisper 13	wijzen 21	willen -6	yell 25	zeggen 10	zeigen 26	zien 14	zitieren 10	zweren 14	écrire -10	évoquer 31
best-lemma|accuse|speaker-then-quote|	5-10 25	far 26
best-lemma|achar|speaker-then-quote|	5-10 -9
best-lemma|acknowledge|speaker-then-quote|	2-4 19
best-lemma|aclarar|quote-then-verb|	1 8
best-lemma|aclarar|verb-then-speaker|	2-4 22
best-lemma|acusar|quote-then-verb|	1 7
best-lemma|acusar|speaker-then-quote|	2-4 16
best-lemma|add|quote-then-speaker|	0 21
best-lemma|add|quote-then-verb|	0 16
best-lemma|add|sentence-before|	1 22
best-lemma|add|speaker-then-quote|	1 19	2-4 9	far -15
best-lemma|admettre|quote-then-verb|	1 6
best-lemma|admitir|sentence-before|	5-10 18
best-lemma|admitir|speaker-then-quote|	5-10 16
best-lemma|admit|speaker-then-quote|	1 7
best-lemma|advertir|speaker-then-quote|	5-10 -8
best-lemma|advise|quote-then-speaker|	0 23
best-lemma|advise|speaker-then-quote|	2-4 -16
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	2-4 16	far 17
best-lemma|afirmar|quote-then-verb|	1 10
best-lemma|afirmar|speaker-then-quote|	5-10 -8
best-lemma|aggiungere|speaker-then-quote|	5-10 9
best-lemma|aggiungere|verb-then-speaker|	1 12
best-lemma|ajouter|quote-then-speaker|	2-4 17
best-lemma|ajouter|quote-then-verb|	1 14
best-lemma|allege|speaker-then-quote|	5-10 20
best-lemma|ammettere|quote-then-verb|	1 14
best-lemma|amuser|quote-then-verb|	1 13
best-lemma|announce|quote-then-speaker|	0 11
best-lemma|answer|quote-then-speaker|	0 14
best-lemma|answer|speaker-then-quote|	1 -13	5-10 -22
best-lemma|antwoorden|quote-then-verb|	1 22
best-lemma|antworten|quote-then-verb|	1 14
best-lemma|aplaudir|speaker-then-quote|	1 15
best-lemma|apologise|speaker-then-quote|	far -24
best-lemma|apostillar|quote-then-verb|	1 7
best-lemma|appeler|speaker-then-quote|	0 -23	2-4 16
best-lemma|appen|quote-then-verb|	1 17
best-lemma|argue|quote-then-speaker|	0 -22
best-lemma|argue|speaker-then-quote|	1 -10	2-4 36	5-10 -10
best-lemma|asegurar|quote-then-verb|	1 23
best-lemma|ask|paragraph-before|	far 23
best-lemma|ask|quote-then-speaker|	0 9
best-lemma|ask|sentence-after|	0 26
best-lemma|ask|sentence-before|	1 10	5-10 22
best-lemma|ask|speaker-then-quote|	1 21	2-4 31	far 18
best-lemma|assicurare|quote-then-verb|	1 17
best-lemma|assicurare|sentence-before|	far -10
best-lemma|assicurare|speaker-then-quote|	2-4 18
best-lemma|assicurare|verb-then-speaker|	1 22
best-lemma|assurer|quote-then-verb|	1 13
best-lemma|assurer|speaker-then-quote|	2-4 13	5-10 20
best-lemma|assure|quote-then-speaker|	0 12
best-lemma|auspicare|speaker-then-quote|	2-4 14
best-lemma|avisar|quote-then-verb|	1 15
best-lemma|avvertire|verb-then-speaker|	1 23
best-lemma|back|speaker-then-quote|	0 -25
best-lemma|befinden|quote-then-verb|	1 19
best-lemma|bekennen|quote-then-verb|	1 10
best-lemma|bestätigen|speaker-then-quote|	2-4 -9
best-lemma|beteuern|quote-then-verb|	1 7
best-lemma|betonen|quote-then-verb|	1 18
best-lemma|bill|speaker-then-quote|	2-4 -23
best-lemma|bromear|quote-then-verb|	1 9
best-lemma|brummen|quote-then-verb|	1 19
best-lemma|calificar|speaker-then-quote|	2-4 15
best-lemma|call|quote-then-speaker|	0 23
best-lemma|call|sentence-before|	far -20
best-lemma|call|speaker-then-quote|	1 15	2-4 30	5-10 15
best-lemma|caution|speaker-then-quote|	2-4 13
best-lemma|celebrar|quote-then-verb|	1 8
best-lemma|chamar|speaker-then-quote|	0 -10	2-4 -15
best-lemma|chant|quote-then-speaker|	0 14
best-lemma|chant|speaker-then-quote|	0 20
best-lemma|chiamare|speaker-then-quote|	0 -6	2-4 -17
best-lemma|chiedere|quote-then-verb|	1 14
best-lemma|chiedere|speaker-then-quote|	0 13	5-10 -10
best-lemma|cite|speaker-then-quote|	5-10 -13
best-lemma|claim|speaker-then-quote|	2-4 6	5-10 29
best-lemma|comentar|speaker-then-quote|	5-10 11
best-lemma|commentare|quote-then-verb|	1 8
best-lemma|commenter|quote-then-verb|	1 16
best-lemma|compare|speaker-then-quote|	2-4 -27
best-lemma|complain|speaker-then-quote|	2-4 7	5-10 17
best-lemma|concede|quote-then-speaker|	0 11
best-lemma|concede|quote-then-verb|	0 12
best-lemma|concede|speaker-then-quote|	2-4 -20
best-lemma|conclude|quote-then-speaker|	0 19
best-lemma|conclude|sentence-before|	1 15
best-lemma|conclude|speaker-then-quote|	1 17
best-lemma|conclure|quote-then-verb|	1 12
best-lemma|conclure|speaker-then-quote|	1 7
best-lemma|confermare|speaker-then-quote|	2-4 -10
best-lemma|confier|quote-then-verb|	1 20
best-lemma|confirmar|speaker-then-quote|	far -12
best-lemma|confirmer|speaker-then-quote|	far -17
best-lemma|confirm|speaker-then-quote|	5-10 23
best-lemma|considerar|speaker-then-quote|	0 10	2-4 17	5-10 20
best-lemma|constateren|quote-then-verb|	1 12
best-lemma|contar|quote-then-verb|	1 11
best-lemma|contestar|quote-then-verb|	1 20
best-lemma|contestar|speaker-then-quote|	2-4 -15
best-lemma|continue|quote-then-speaker|	0 20
best-lemma|continue|sentence-before|	1 10
best-lemma|continue|speaker-then-quote|	1 15	5-10 20	far 16
best-lemma|correct|speaker-then-quote|	2-4 -21
best-lemma|decir|sentence-before|	far 11
best-lemma|decir|speaker-then-quote|	2-4 12
best-lemma|decir|verb-then-speaker|	far -7
best-lemma|declarar|speaker-then-quote|	2-4 27
best-lemma|declare|quote-then-speaker|	0 16
best-lemma|declare|speaker-then-quote|	1 14	2-4 -15	5-10 17
best-lemma|decline|speaker-then-quote|	5-10 -19	far -27
best-lemma|defender|quote-then-verb|	1 -7
best-lemma|defender|speaker-then-quote|	2-4 -12
best-lemma|definire|speaker-then-quote|	0 -14	2-4 13
best-lemma|demander|quote-then-verb|	1 14
best-lemma|demander|speaker-then-quote|	1 12	2-4 20
best-lemma|describe|speaker-then-quote|	1 30	2-4 9
best-lemma|describir|quote-then-verb|	1 6
best-lemma|dire|quote-then-speaker|	2-4 15
best-lemma|dire|quote-then-verb|	1 24
best-lemma|dire|sentence-before|	5-10 8
best-lemma|dire|speaker-then-quote|	0 8	2-4 15	5-10 12
best-lemma|dire|verb-then-speaker|	1 7
best-lemma|dismiss|speaker-then-quote|	2-4 13
best-lemma|dizer|quote-then-speaker|	1 13
best-lemma|dizer|quote-then-verb|	1 20
best-lemma|dizer|speaker-then-quote|	1 -7	2-4 25	5-10 21
best-lemma|dénoncer|speaker-then-quote|	2-4 10
best-lemma|désoler|quote-then-verb|	1 9
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|email|speaker-then-quote|	5-10 26
best-lemma|emporter|quote-then-verb|	1 6
best-lemma|erkennen|quote-then-verb|	1 6
best-lemma|erkennen|speaker-then-quote|	2-4 18
best-lemma|erklären|quote-then-verb|	1 16
best-lemma|erwidern|quote-then-verb|	1 14
best-lemma|erzählen|sentence-before|	5-10 9
best-lemma|escrever|speaker-then-quote|	2-4 8
best-lemma|escribir|speaker-then-quote|	2-4 11
best-lemma|esprimere|speaker-then-quote|	0 16
best-lemma|estimer|speaker-then-quote|	2-4 20	5-10 17
best-lemma|exigir|speaker-then-quote|	0 20
best-lemma|explain|quote-then-speaker|	0 21
best-lemma|explain|sentence-before|	1 14	5-10 12
best-lemma|explain|speaker-then-quote|	1 20	2-4 26	far 18
best-lemma|explain|verb-then-speaker|	1 16
best-lemma|expliquer|quote-then-verb|	1 6
best-lemma|faire_valoir|quote-then-speaker|	2-4 10
best-lemma|faire_valoir|quote-then-verb|	1 13
best-lemma|faire_valoir|speaker-then-quote|	2-4 -9
best-lemma|falar|speaker-then-quote|	1 16
best-lemma|felicitar|sentence-before|	far -7
best-lemma|finden|quote-then-verb|	1 14
best-lemma|find|speaker-then-quote|	0 -8	1 24	2-4 -28	5-10 -16	far -9
best-lemma|fluisteren|quote-then-verb|	1 21
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|fume|quote-then-speaker|	0 23
best-lemma|féliciter|speaker-then-quote|	2-4 24
best-lemma|garantire|speaker-then-quote|	2-4 19
best-lemma|garantir|speaker-then-quote|	2-4 -14	5-10 16
best-lemma|geben|quote-then-verb|	1 15
best-lemma|getuigen|quote-then-verb|	1 6
best-lemma|geven|quote-then-verb|	1 25
best-lemma|giurare|quote-then-verb|	1 10
best-lemma|glisser|quote-then-speaker|	2-4 8
best-lemma|glisser|quote-then-verb|	1 19
best-lemma|grappen|quote-then-verb|	1 14
best-lemma|hablar|speaker-then-quote|	1 24
best-lemma|halten|quote-then-verb|	1 13
best-lemma|halten|speaker-then-quote|	2-4 10
best-lemma|hear|speaker-then-quote|	far -14
best-lemma|heißen|speaker-then-quote|	0 -11	2-4 -7	5-10 -9
best-lemma|heißen|verb-then-speaker|	2-4 -15
best-lemma|herinneren|quote-then-verb|	1 8
best-lemma|heten|quote-then-speaker|	2-4 -12
best-lemma|heten|speaker-then-quote|	0 -12	2-4 -21
best-lemma|houden|quote-then-verb|	1 14
best-lemma|houden|speaker-then-quote|	2-4 -8
best-lemma|indicar|speaker-then-quote|	far 13
best-lemma|indiquer|quote-then-verb|	1 17
best-lemma|indiquer|speaker-then-quote|	2-4 20
best-lemma|insist|speaker-then-quote|	2-4 33
best-lemma|interroger|quote-then-verb|	1 6
best-lemma|introduce|speaker-then-quote|	2-4 -14
best-lemma|invitare|speaker-then-quote|	2-4 10
best-lemma|ironiser|quote-then-verb|	1 7
best-lemma|ironizar|quote-then-verb|	1 7
best-lemma|ironizar|speaker-then-quote|	2-4 19
best-lemma|issue|speaker-then-quote|	5-10 29	far 15
best-lemma|joke|quote-then-speaker|	0 21
best-lemma|joke|quote-then-verb|	0 19
best-lemma|joke|speaker-then-quote|	1 8	5-10 14
best-lemma|jubelen|quote-then-verb|	1 10
best-lemma|jubiler|quote-then-verb|	1 17
best-lemma|juger|quote-then-verb|	1 11
best-lemma|juger|speaker-then-quote|	0 22	2-4 20
best-lemma|justificar|quote-then-verb|	1 11
best-lemma|klagen|quote-then-verb|	1 16
best-lemma|know|speaker-then-quote|	2-4 -19
best-lemma|kündigen|speaker-then-quote|	2-4 15
best-lemma|label|speaker-then-quote|	0 -22	2-4 -14
best-lemma|lachen|quote-then-verb|	1 18
best-lemma|lachen|sentence-after|	0 13
best-lemma|lamentar|quote-then-verb|	1 13
best-lemma|lamentar|speaker-then-quote|	5-10 20
best-lemma|lancer|quote-then-speaker|	2-4 12
best-lemma|lancer|quote-then-verb|	1 13
best-lemma|lassen|speaker-then-quote|	5-10 15
best-lemma|laten|quote-then-verb|	1 21
best-lemma|laten|speaker-then-quote|	2-4 26	5-10 -14
best-lemma|laugh|quote-then-speaker|	0 12
best-lemma|leggen|quote-then-verb|	1 14
best-lemma|lembrar|quote-then-verb|	1 18
best-lemma|limitar|speaker-then-quote|	5-10 20
best-lemma|lire|quote-then-verb|	1 24
best-lemma|lire|speaker-then-quote|	1 -16
best-lemma|list|speaker-then-quote|	2-4 -30
best-lemma|luiden|quote-then-verb|	1 11
best-lemma|lâcher|quote-then-verb|	1 8
best-lemma|mailen|quote-then-verb|	1 19
best-lemma|mandar|speaker-then-quote|	2-4 19	5-10 16
best-lemma|manifestar|quote-then-verb|	1 7
best-lemma|manifestar|speaker-then-quote|	0 -10
best-lemma|marteler|quote-then-speaker|	2-4 16
best-lemma|melden|quote-then-verb|	1 11
best-lemma|mock|speaker-then-quote|	2-4 18
best-lemma|name|speaker-then-quote|	0 -37	2-4 8	5-10 -36
best-lemma|negar|speaker-then-quote|	1 20	2-4 17	5-10 9
best-lemma|nennen|quote-then-verb|	0 -6
best-lemma|nennen|speaker-then-quote|	1 16	2-4 14
best-lemma|noemen|speaker-then-quote|	1 19	2-4 14	5-10 15
best-lemma|none|according-to|	0 -11	1 24	2-4 13	5-10 8	far 16
best-lemma|none|colon|	2-4 -12	far 8
best-lemma|none|interview|	far 24
best-lemma|none|named-before|	2-4 22	far 6
best-lemma|none|named-nearby|	0 -6	1 14
best-lemma|none|paragraph-before|	far -10
best-lemma|none|possessor|	1 -17	2-4 6	5-10 6	far 19
best-lemma|none|quote-then-speaker|	-10 -8	-11 -30	-3 -25	-4 -16	-5 -33	-6 -10	-9 -18	0 -20	1 -6	2-4 -24	5-10 -24	far -16
best-lemma|none|sentence-after|	0 17	5-10 -16
best-lemma|none|sentence-before|	1 21	5-10 -22	far -19
best-lemma|none|signature|	1 -22
best-lemma|none|speaker-then-quote|	0 -30	1 -23	far 9
best-lemma|none|topic|	0 -25	1 -14	2-4 -7	5-10 8
best-lemma|none|transcript|	0 22
best-lemma|noter|quote-then-verb|	1 6
best-lemma|note|speaker-then-quote|	1 -7	2-4 33	5-10 30	far 21
best-lemma|obiettare|speaker-then-quote|	1 20
best-lemma|observe|quote-then-speaker|	0 18
best-lemma|offer|speaker-then-quote|	2-4 -17
best-lemma|opinar|speaker-then-quote|	2-4 15
best-lemma|parlare|speaker-then-quote|	1 6	2-4 20
best-lemma|parlare|verb-then-speaker|	1 11
best-lemma|parler|speaker-then-quote|	1 15	2-4 6
best-lemma|pedir|speaker-then-quote|	0 21	2-4 24	5-10 10
best-lemma|perguntar|speaker-then-quote|	1 -11
best-lemma|pester|quote-then-verb|	1 14
best-lemma|philosopher|quote-then-verb|	1 7
best-lemma|plaider|quote-then-verb|	1 12
best-lemma|plaider|speaker-then-quote|	2-4 -16
best-lemma|plaisanter|quote-then-speaker|	2-4 12
best-lemma|plaisanter|quote-then-verb|	1 6
best-lemma|pledge|speaker-then-quote|	5-10 17	far 19
best-lemma|point|speaker-then-quote|	2-4 21	far -7
best-lemma|post|quote-then-speaker|	0 18
best-lemma|post|speaker-then-quote|	1 18	2-4 23	5-10 28	far -7
best-lemma|praise|speaker-then-quote|	0 21	5-10 -15
best-lemma|precisare|quote-then-verb|	1 12
best-lemma|precisare|speaker-then-quote|	2-4 6
best-lemma|prefer|speaker-then-quote|	0 -26
best-lemma|preguntar|quote-then-verb|	1 13
best-lemma|prijzen|speaker-then-quote|	0 8
best-lemma|prometer|speaker-then-quote|	2-4 12
best-lemma|promettere|quote-then-verb|	1 14
best-lemma|promettere|speaker-then-quote|	0 15
best-lemma|promettre|speaker-then-quote|	2-4 10	5-10 23
best-lemma|promise|speaker-then-quote|	1 19	2-4 -20	5-10 20	far 19
best-lemma|préciser|quote-then-verb|	1 14
best-lemma|prévenir|quote-then-verb|	1 19
best-lemma|queixar|quote-then-verb|	1 11
best-lemma|queixar|speaker-then-quote|	1 16
best-lemma|quejar|speaker-then-quote|	5-10 -7
best-lemma|quip|quote-then-speaker|	0 20
best-lemma|quote|speaker-then-quote|	2-4 -15	5-10 -26
best-lemma|raccontare|quote-then-verb|	1 19	5-10 -14
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|railler|quote-then-verb|	1 6
best-lemma|raise|speaker-then-quote|	5-10 -29
best-lemma|rappeler|quote-then-verb|	1 -10
best-lemma|rappeler|speaker-then-quote|	2-4 -9	far 21
best-lemma|rate|speaker-then-quote|	2-4 -17
best-lemma|razonar|speaker-then-quote|	2-4 -12
best-lemma|read|quote-then-speaker|	0 32
best-lemma|read|sentence-before|	1 13
best-lemma|read|speaker-then-quote|	0 -36	1 22	5-10 17	far 15
best-lemma|reageren|quote-then-verb|	1 16
best-lemma|reageren|sentence-before|	1 9
best-lemma|recall|quote-then-speaker|	0 16
best-lemma|recall|sentence-before|	1 20
best-lemma|recall|speaker-then-quote|	5-10 -16
best-lemma|reconnaître|quote-then-verb|	1 17
best-lemma|reconnaître|speaker-then-quote|	0 12
best-lemma|reconocer|speaker-then-quote|	5-10 15
best-lemma|recordar|quote-then-verb|	1 12
best-lemma|recordar|speaker-then-quote|	2-4 25	5-10 -12
best-lemma|rectifier|quote-then-verb|	1 16
best-lemma|refer|speaker-then-quote|	2-4 23
best-lemma|regretter|quote-then-verb|	1 19
best-lemma|regretter|speaker-then-quote|	5-10 -9
best-lemma|rekenen|quote-then-verb|	1 10
best-lemma|relativiser|speaker-then-quote|	1 23
best-lemma|remark|quote-then-speaker|	0 15
best-lemma|remark|quote-then-verb|	0 10
best-lemma|remark|speaker-then-quote|	5-10 25
best-lemma|rematar|quote-then-verb|	1 11
best-lemma|repeat|speaker-then-quote|	5-10 -15
best-lemma|replicare|speaker-then-quote|	5-10 14
best-lemma|reply|quote-then-speaker|	0 29
best-lemma|reply|quote-then-verb|	0 14
best-lemma|reply|sentence-before|	1 18
best-lemma|reply|speaker-then-quote|	1 21	2-4 22	5-10 22
best-lemma|report|quote-then-speaker|	0 18	1 20
best-lemma|report|speaker-then-quote|	0 24	1 -20	5-10 -15	far -13
best-lemma|responder|quote-then-verb|	1 10
best-lemma|responder|speaker-then-quote|	2-4 17	5-10 10
best-lemma|respond|quote-then-speaker|	0 21
best-lemma|respond|speaker-then-quote|	1 20	2-4 18	5-10 7
best-lemma|resumir|speaker-then-quote|	2-4 8
best-lemma|ribattere|quote-then-verb|	1 12
best-lemma|ribattere|speaker-then-quote|	2-4 21
best-lemma|ricordare|speaker-then-quote|	5-10 17
best-lemma|rigoler|quote-then-verb|	1 6
best-lemma|rispondere|quote-then-verb|	1 21
best-lemma|roepen|quote-then-verb|	1 8
best-lemma|rufen|quote-then-verb|	1 18
best-lemma|rule|quote-then-speaker|	0 11
best-lemma|réagir|quote-then-verb|	1 27
best-lemma|réclamer|speaker-then-quote|	1 14	2-4 -19
best-lemma|réjouir|quote-then-verb|	1 6
best-lemma|répliquer|quote-then-verb|	1 11
best-lemma|répondre|quote-then-speaker|	2-4 9
best-lemma|répondre|quote-then-verb|	1 6
best-lemma|répondre|speaker-then-quote|	2-4 20
best-lemma|résumer|quote-then-verb|	1 16
best-lemma|rétorquer|quote-then-verb|	1 18
best-lemma|sagen|quote-then-speaker|	2-4 10
best-lemma|sagen|quote-then-verb|	1 21
best-lemma|sagen|speaker-then-quote|	5-10 8
best-lemma|sagen|verb-then-speaker|	1 10	2-4 20	5-10 13
best-lemma|saluer|speaker-then-quote|	0 13
best-lemma|salutare|speaker-then-quote|	0 8
best-lemma|sapere|speaker-then-quote|	5-10 22
best-lemma|say|colon|	far 10
best-lemma|say|paragraph-before|	far -12
best-lemma|say|quote-then-speaker|	0 16	1 20	2-4 14	5-10 -12	far 7
best-lemma|say|quote-then-verb|	0 19	1 -17	2-4 -13	5-10 26	far 24
best-lemma|say|sentence-after|	0 -18
best-lemma|say|sentence-before|	1 27	2-4 34	5-10 29	far -19
best-lemma|say|speaker-then-quote|	0 -31	1 16	2-4 40	5-10 10	far 44
best-lemma|say|verb-then-speaker|	1 34	2-4 -21	far -6
best-lemma|scandire|sentence-before|	far 17
best-lemma|schamperen|quote-then-verb|	1 15
best-lemma|schreiben|quote-then-verb|	2-4 21
best-lemma|schrijven|quote-then-verb|	1 10
best-lemma|schrijven|speaker-then-quote|	2-4 -17	5-10 13
best-lemma|scrivere|quote-then-verb|	1 13
best-lemma|scrivere|speaker-then-quote|	2-4 -11	5-10 9
best-lemma|scrivere|verb-then-speaker|	1 9
best-lemma|see|speaker-then-quote|	0 27
best-lemma|sehen|speaker-then-quote|	2-4 10
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|shoot|quote-then-speaker|	0 25
best-lemma|shoot|sentence-before|	2-4 -6
best-lemma|shout|quote-then-speaker|	0 17
best-lemma|show|speaker-then-quote|	5-10 -26
best-lemma|sign|speaker-then-quote|	2-4 17
best-lemma|sing|speaker-then-quote|	0 -20
best-lemma|slam|speaker-then-quote|	5-10 22
best-lemma|soltar|speaker-then-quote|	1 10
best-lemma|sostener|speaker-then-quote|	2-4 10
best-lemma|souffler|quote-then-verb|	1 19
best-lemma|souligner|quote-then-speaker|	2-4 7
best-lemma|soupirer|quote-then-verb|	1 6
best-lemma|sourire|quote-then-verb|	1 15
best-lemma|souvenir|quote-then-verb|	1 16
best-lemma|speak|speaker-then-quote|	1 -14
best-lemma|spotten|quote-then-verb|	1 7
best-lemma|sprechen|speaker-then-quote|	1 11	2-4 29	5-10 11
best-lemma|spreken|speaker-then-quote|	1 17	2-4 16
best-lemma|state|quote-then-speaker|	0 6
best-lemma|state|sentence-before|	1 21
best-lemma|state|speaker-then-quote|	1 -6	2-4 16	5-10 24	far 33
best-lemma|stellen|quote-then-verb|	1 22
best-lemma|stellen|speaker-then-quote|	5-10 -16
best-lemma|stress|speaker-then-quote|	5-10 20
best-lemma|submit|quote-then-speaker|	0 8
best-lemma|suggest|quote-then-speaker|	0 -15
best-lemma|suggest|speaker-then-quote|	5-10 26
best-lemma|suspirar|quote-then-verb|	1 11
best-lemma|sustentar|speaker-then-quote|	2-4 19	5-10 10
best-lemma|tagliare|quote-then-verb|	1 15
best-lemma|talk|speaker-then-quote|	2-4 16
best-lemma|teilen|quote-then-verb|	1 17
best-lemma|tell|paragraph-before|	far 33
best-lemma|tell|quote-then-speaker|	0 30	1 19	2-4 -18
best-lemma|tell|sentence-before|	1 21	2-4 22	5-10 24	far 22
best-lemma|tell|speaker-then-quote|	0 -36	1 19	2-4 -15	5-10 48	far -26
best-lemma|testify|quote-then-speaker|	0 16
best-lemma|thank|speaker-then-quote|	0 21	5-10 -12
best-lemma|think|speaker-then-quote|	5-10 17
best-lemma|title|speaker-then-quote|	0 -14
best-lemma|trancher|quote-then-verb|	1 25
best-lemma|tweet|quote-then-speaker|	0 20
best-lemma|tweet|quote-then-verb|	0 13
best-lemma|tweet|sentence-before|	2-4 17
best-lemma|tweet|speaker-then-quote|	1 14	5-10 12
best-lemma|unlisted|quote-then-verb|	0 -22	1 20
best-lemma|unlisted|sentence-before|	1 8
best-lemma|unlisted|speaker-then-quote|	5-10 -12
best-lemma|urge|speaker-then-quote|	2-4 22
best-lemma|use|speaker-then-quote|	2-4 -43
best-lemma|vatten|quote-then-verb|	1 14	2-4 11
best-lemma|verklaren|quote-then-verb|	1 10
best-lemma|verraten|quote-then-verb|	1 15
best-lemma|versichern|quote-then-verb|	1 16
best-lemma|versichern|verb-then-speaker|	5-10 13
best-lemma|vertellen|quote-then-verb|	1 11
best-lemma|verweisen|speaker-then-quote|	2-4 -8
best-lemma|ver|speaker-then-quote|	0 12	2-4 11
best-lemma|vinden|quote-then-verb|	1 12
best-lemma|vinden|verb-then-speaker|	1 6
best-lemma|voegen|quote-then-verb|	1 12
best-lemma|voir|speaker-then-quote|	2-4 18
best-lemma|vote|speaker-then-quote|	5-10 -19
best-lemma|vouloir|speaker-then-quote|	2-4 -10
best-lemma|vow|speaker-then-quote|	1 13	2-4 17
best-lemma|waarschuwen|quote-then-verb|	1 7
best-lemma|want|speaker-then-quote|	0 23
best-lemma|warn|quote-then-speaker|	0 19
best-lemma|warn|speaker-then-quote|	1 7	2-4 -17	5-10 33
best-lemma|wave|speaker-then-quote|	5-10 6
best-lemma|werfen|speaker-then-quote|	2-4 -14
best-lemma|whisper|quote-then-speaker|	0 10
best-lemma|write|quote-then-speaker|	0 18	1 21
best-lemma|write|quote-then-verb|	0 27
best-lemma|write|sentence-after|	0 -15
best-lemma|write|sentence-before|	1 29	2-4 22
best-lemma|write|speaker-then-quote|	1 6	2-4 -15	far 29
best-lemma|yell|speaker-then-quote|	0 24
best-lemma|zeggen|quote-then-verb|	1 18
best-lemma|zeggen|sentence-before|	1 9	5-10 17
best-lemma|zeggen|speaker-then-quote|	2-4 10
best-lemma|zeggen|verb-then-speaker|	2-4 11
best-lemma|zeigen|speaker-then-quote|	1 23	2-4 14
best-lemma|zweren|quote-then-verb|	1 14
best-lemma|écrire|quote-then-verb|	1 16
best-lemma|évoquer|speaker-then-quote|	1 21	2-4 22
best-near|according-to|according|	0 -11	1 24	2-4 13	5-10 8	far 16
best-near|according|0|	1 -32	2-3 9	4-7 -6	8+ 21
best-near|according|1|	1 9	2-3 8	4-7 46	8+ 24
best-near|according|2-4|	1 -8	4-7 11	8+ 12
best-near|according|5-10|	1 -12	2-3 20	8+ 15
best-near|according|far|	1 15	2-3 -15
best-near|apposed|-3|	2-3 -14
best-near|apposed|-4|	1 -14
best-near|apposed|-6|	2-3 -9
best-near|apposed|-9|	1 -21
best-near|apposed|0|	2-3 -28
best-near|apposed|1|	1 -35
best-near|apposed|2-4|	1 9	2-3 6	8+ 28
best-near|apposed|5-10|	1 -22	2-3 10	4-7 34	8+ -17
best-near|apposed|far|	1 -26	2-3 -29
best-near|apposition|1|	2-3 -18
best-near|apposition|2-4|	2-3 -15
best-near|apposition|5-10|	1 -23	4-7 26
best-near|colon|naked|	2-4 -12	far 7
best-near|colon|saying|	far 17
best-near|direct|0|	1 -37	2-3 -12	4-7 6
best-near|direct|1|	2-3 -12	8+ 19
best-near|direct|2-4|	1 -12	2-3 6	8+ 31
best-near|direct|5-10|	1 -14	4-7 28	8+ -12
best-near|direct|far|	1 13	2-3 7	4-7 -17	8+ 36
best-near|interview|naked|	far 24
best-near|judging|-5|	1 -18
best-near|judging|0|	4-7 17
best-near|judging|1|	1 10	2-3 -6	4-7 38	8+ 19
best-near|judging|2-4|	8+ 28
best-near|judging|5-10|	8+ 30
best-near|judging|far|	1 14	2-3 7	8+ 30
best-near|naked|0|	1 -12	2-3 -14	8+ 27
best-near|naked|1|	1 -15	4-7 -10	8+ 16
best-near|naked|2-4|	1 9	4-7 -13	8+ 18
best-near|naked|5-10|	2-3 9	8+ 10
best-near|naked|far|	1 17	4-7 11
best-near|named-before|naked|	2-4 22	far 6
best-near|named-nearby|naked|	0 -6	1 14
best-near|other|0|	1 -14	2-3 -16
best-near|other|1|	1 8	2-3 9	4-7 17	8+ 13
best-near|other|2-4|	4-7 8
best-near|paragraph-before|direct|	far -10
best-near|paragraph-before|judging|	far -17
best-near|paragraph-before|saying|	far -9
best-near|passive|5-10|	2-3 7
best-near|possessor|naked|	1 -17	2-4 6	5-10 6	far 19
best-near|quote-then-speaker|apposed|	-11 -26	-3 -16	-4 -15	-6 -10	-9 -24	1 -27
best-near|quote-then-speaker|apposition|	2-4 -15
best-near|quote-then-speaker|direct|	0 -13	1 10	2-4 -23	far -13
best-near|quote-then-speaker|judging|	-5 -18	1 14	2-4 -23
best-near|quote-then-speaker|saying|	-5 -34	0 25	1 22	5-10 -11	far 7
best-near|quote-then-speaker|shared|	-10 -17	-11 -22	-5 -22
best-near|quote-then-speaker|thinking|	1 -20
best-near|quote-then-verb|judging|	1 20
best-near|quote-then-verb|other|	0 -22	1 20
best-near|quote-then-verb|saying|	0 9	1 23	5-10 -15	far 14
best-near|relative|2-4|	2-3 -22	4-7 9
best-near|relative|5-10|	1 -22
best-near|relative|far|	2-3 16	8+ 26
best-near|saying|-12|	1 10
best-near|saying|-5|	2-3 -28
best-near|saying|0|	1 10	2-3 -6	4-7 27	8+ 12
best-near|saying|1|	1 15	4-7 17	8+ 13
best-near|saying|2-4|	1 -22	8+ 27
best-near|saying|5-10|	4-7 9	8+ 12
best-near|saying|far|	4-7 16	8+ 33
best-near|sentence-after|apposed|	0 -16
best-near|sentence-after|direct|	0 18
best-near|sentence-after|saying|	0 6	1 13	5-10 17	far 17
best-near|sentence-after|thinking|	0 -6
best-near|sentence-before|according|	1 16	5-10 -11	far -19
best-near|sentence-before|direct|	1 17	2-4 30	5-10 -21	far -12
best-near|sentence-before|judging|	5-10 -8	far -26
best-near|sentence-before|other|	1 8
best-near|sentence-before|relative|	far 22
best-near|sentence-before|saying|	1 29	2-4 17	5-10 16	far -16
best-near|sentence-before|thinking|	2-4 21
best-near|shared|-11|	2-3 -22
best-near|shared|-5|	1 -20
best-near|signature|naked|	1 -22
best-near|speaker-then-quote|apposed|	1 -25	2-4 13	far -39
best-near|speaker-then-quote|apposition|	1 -18	5-10 -18
best-near|speaker-then-quote|direct|	0 -30	1 -12	5-10 7	far 12
best-near|speaker-then-quote|judging|	2-4 8	far 30
best-near|speaker-then-quote|other|	5-10 -12
best-near|speaker-then-quote|passive|	5-10 13
best-near|speaker-then-quote|relative|	2-4 -12	5-10 -24
best-near|speaker-then-quote|saying|	2-4 -7	5-10 11	far 33
best-near|speaker-then-quote|shared|	5-10 -13
best-near|speaker-then-quote|thinking|	1 -26	5-10 15	far 7
best-near|thinking|0|	1 -6	8+ 18
best-near|thinking|1|	1 -33	2-3 -25	4-7 -6
best-near|thinking|2-4|	4-7 23	8+ 21
best-near|thinking|5-10|	1 -11	2-3 18	4-7 10	8+ 17
best-near|thinking|far|	2-3 19	8+ 20
best-near|topic|naked|	0 -25	1 -14	2-4 -7	5-10 8
best-near|transcript|naked|	0 22
best-near|verb-then-speaker|judging|	1 6
best-near|verb-then-speaker|saying|	1 -7	5-10 -15	far -9
best-negated|	true 6
best-order|according|according|0|	1 -32	2-3 9	4-7 -6	8+ 21
best-order|according|according|1|	1 9	2-3 8	4-7 46	8+ 24
best-order|according|according|2-4|	1 -8	4-7 11	8+ 12
best-order|according|according|5-10|	1 -12	2-3 20	8+ 15
best-order|according|according|far|	1 15	2-3 -15
best-order|apposed|apposed|-3|	2-3 -14
best-order|apposed|apposed|-4|	1 -14
best-order|apposed|apposed|-6|	2-3 -9
best-order|apposed|apposed|-9|	1 -21
best-order|apposed|apposed|0|	2-3 -28
best-order|apposed|apposed|1|	1 -35
best-order|apposed|apposed|2-4|	1 9	2-3 6	8+ 28
best-order|apposed|apposed|5-10|	1 -22	2-3 10	4-7 34	8+ -17
best-order|apposed|apposed|far|	1 -26	2-3 -29
best-order|apposed|judging|0|	1 -8	2-3 8	4-7 17
best-order|apposed|judging|1|	1 23	4-7 19
best-order|apposed|judging|2-4|	1 12	2-3 33	4-7 39	8+ 18
best-order|apposed|judging|5-10|	2-3 20	4-7 21	8+ 11
best-order|apposed|other|5-10|	2-3 -12
best-order|apposed|saying|-12|	1 10
best-order|apposed|saying|-5|	2-3 -25
best-order|apposed|saying|0|	4-7 39	8+ 20
best-order|apposed|saying|1|	1 -22	4-7 40	8+ 11
best-order|apposed|saying|2-4|	1 -8	2-3 -9	8+ 30
best-order|apposed|saying|5-10|	2-3 6	4-7 -8	8+ 18
best-order|apposed|saying|far|	2-3 16	8+ 30
best-order|apposed|thinking|5-10|	4-7 20
best-order|apposition|apposition|1|	2-3 -18
best-order|apposition|apposition|2-4|	2-3 -15
best-order|apposition|apposition|5-10|	1 -23	4-7 26
best-order|apposition|judging|2-4|	2-3 17	4-7 34
best-order|apposition|saying|0|	2-3 -8
best-order|apposition|saying|1|	8+ 15
best-order|apposition|saying|2-4|	1 -11	2-3 -25	4-7 38	8+ 17
best-order|apposition|saying|5-10|	4-7 57	8+ 24
best-order|apposition|saying|far|	1 -33	2-3 19	4-7 24	8+ 11
best-order|direct|direct|0|	1 -37	2-3 -12	4-7 6
best-order|direct|direct|1|	2-3 -12	8+ 19
best-order|direct|direct|2-4|	1 -12	2-3 6	8+ 31
best-order|direct|direct|5-10|	1 -14	4-7 28	8+ -12
best-order|direct|direct|far|	1 13	2-3 7	4-7 -17	8+ 36
best-order|direct|judging|0|	1 -7	2-3 -6	4-7 15
best-order|direct|judging|1|	2-3 -8	4-7 33	8+ 26
best-order|direct|judging|2-4|	1 6	2-3 -8	8+ 26
best-order|direct|judging|5-10|	1 -6	2-3 -12	8+ 23
best-order|direct|judging|far|	1 10	2-3 -10	8+ 27
best-order|direct|saying|0|	4-7 17	8+ 10
best-order|direct|saying|1|	1 23	4-7 8	8+ 14
best-order|direct|saying|2-4|	1 -18	2-3 19	4-7 -9	8+ 21
best-order|direct|saying|5-10|	1 -7	2-3 12	4-7 13	8+ 7
best-order|direct|saying|far|	1 6	4-7 11	8+ 33
best-order|direct|thinking|0|	1 -6	8+ 18
best-order|direct|thinking|1|	1 -33	2-3 -28	4-7 -6
best-order|direct|thinking|2-4|	4-7 21	8+ 21
best-order|direct|thinking|5-10|	1 -20	2-3 25	4-7 24	8+ 17
best-order|direct|thinking|far|	2-3 16	8+ 18
best-order|inverted|judging|0|	2-3 -6
best-order|inverted|judging|1|	2-3 13	4-7 18
best-order|inverted|other|0|	1 -14	2-3 -16
best-order|inverted|other|1|	1 8	2-3 9	4-7 17	8+ 13
best-order|inverted|other|2-4|	4-7 8
best-order|inverted|saying|0|	4-7 18	8+ 16
best-order|inverted|saying|1|	1 6	2-3 12	4-7 21	8+ 10
best-order|inverted|saying|2-4|	1 -15	2-3 -14	4-7 18	8+ 15
best-order|inverted|saying|5-10|	1 -8	2-3 -23	4-7 15	8+ 18
best-order|inverted|saying|far|	1 -18	2-3 26	4-7 30	8+ 22
best-order|naked|naked|0|	1 -12	2-3 -14	8+ 27
best-order|naked|naked|1|	1 -15	4-7 -10	8+ 16
best-order|naked|naked|2-4|	1 9	4-7 -13	8+ 18
best-order|naked|naked|5-10|	2-3 9	8+ 10
best-order|naked|naked|far|	1 17	4-7 11
best-order|passive|passive|5-10|	2-3 7
best-order|relative|judging|0|	2-3 -20
best-order|relative|judging|2-4|	1 -26	2-3 10
best-order|relative|judging|5-10|	4-7 -12
best-order|relative|relative|2-4|	2-3 -22	4-7 9
best-order|relative|relative|5-10|	1 -22
best-order|relative|relative|far|	2-3 16	8+ 26
best-order|relative|saying|0|	2-3 -13	4-7 -9
best-order|relative|saying|1|	4-7 26	8+ 16
best-order|relative|saying|2-4|	2-3 -29	4-7 25
best-order|relative|saying|5-10|	4-7 33	8+ 13
best-order|shared|judging|-5|	1 -18
best-order|shared|judging|0|	2-3 19
best-order|shared|judging|1|	1 24	2-3 20
best-order|shared|judging|2-4|	1 13	2-3 7	4-7 30
best-order|shared|judging|5-10|	1 22	2-3 14	4-7 17
best-order|shared|saying|0|	1 -11	4-7 17	8+ 25
best-order|shared|saying|1|	2-3 -13	4-7 22	8+ 20
best-order|shared|saying|2-4|	1 12	2-3 9	4-7 29	8+ 21
best-order|shared|saying|5-10|	1 29	4-7 27	8+ 29
best-order|shared|saying|far|	1 24	2-3 -14	4-7 7	8+ 18
best-order|shared|shared|-11|	2-3 -22
best-order|shared|shared|-5|	1 -20
best-phrase|name|	according 8	apposition -27	direct 15	judging 13	naked 16	other 22	saying 21	shared -15
best-phrase|noun|	apposed -47	apposition -34	direct -25	judging -20	naked -23	saying -13	shared -18	thinking 19
best-phrase|pronoun|	direct 6	judging 31	naked -8	shared 25	thinking -10
best-score|	-1 -50	-2 -54	-3 -35	-4 -21	0 -23	1 10	2 11	3 27	4 43	5 40	6 46	7 21
best-score|-1|	1 -32	2-3 -25	4-7 -33	8+ 10
best-score|-2|	1 -48	2-3 -23	4-7 -22	8+ 48
best-score|-3|	1 -40	2-3 -36	4-7 15
best-score|-4|	1 8	2-3 -10	4-7 -14	8+ -11
best-score|0|	1 -7	2-3 -13	4-7 -18	8+ -14
best-score|1|	2-3 18	8+ 18
best-score|2|	4-7 23	8+ 13
best-score|3|	1 16	2-3 6	4-7 34	8+ 14
best-score|4|	1 23	2-3 18	4-7 49	8+ 28
best-score|5|	1 57	2-3 20	4-7 28	8+ 16
best-score|6|	1 33	2-3 58	4-7 29	8+ 13
best-score|7|	4-7 34	8+ 10
best|according-to|according|	1 -9	2-3 24	4-7 10	8+ 31
best|colon|naked|	1 -17
best|colon|saying|	8+ 17
best|interview|naked|	4-7 14	8+ 6
best|named-before|naked|	2-3 34	4-7 -15	8+ 6
best|paragraph-before|direct|	4-7 -11	8+ 25
best|paragraph-before|saying|	4-7 -6	8+ 27
best|possessor|naked|	1 26	4-7 -6	8+ 18
best|quote-then-speaker|apposed|	1 -8	2-3 -16	4-7 -16
best|quote-then-speaker|apposition|	1 -21	2-3 -15
best|quote-then-speaker|direct|	2-3 -34	8+ 38
best|quote-then-speaker|judging|	1 -22	2-3 16	4-7 -14	8+ 20
best|quote-then-speaker|passive|	2-3 -17
best|quote-then-speaker|saying|	1 25	4-7 16	8+ 16
best|quote-then-speaker|shared|	1 -33	2-3 13	4-7 -8
best|quote-then-speaker|thinking|	1 -32	2-3 10
best|quote-then-verb|judging|	1 8	2-3 10
best|quote-then-verb|other|	4-7 20	8+ 13
best|quote-then-verb|saying|	2-3 -12	4-7 35	8+ 14
best|sentence-after|according|	2-3 -15
best|sentence-after|direct|	2-3 19	8+ -15
best|sentence-after|saying|	4-7 33	8+ 19
best|sentence-before|according|	2-3 -14	4-7 -19	8+ -6
best|sentence-before|direct|	1 -27	4-7 17	8+ 37
best|sentence-before|judging|	1 -18	2-3 -20	8+ 22
best|sentence-before|other|	4-7 10
best|sentence-before|relative|	8+ 26
best|sentence-before|saying|	1 -9	2-3 -21	4-7 41	8+ 17
best|sentence-before|thinking|	2-3 20
best|signature|naked|	1 -27	2-3 -39	4-7 -11	8+ 32
best|speaker-then-quote|apposed|	1 -9	2-3 9	4-7 23	8+ -15
best|speaker-then-quote|apposition|	2-3 -20	4-7 -14
best|speaker-then-quote|direct|	8+ 6
best|speaker-then-quote|judging|	1 9	4-7 19	8+ 14
best|speaker-then-quote|other|	2-3 -12
best|speaker-then-quote|relative|	1 -38	4-7 9
best|speaker-then-quote|saying|	8+ 8
best|speaker-then-quote|thinking|	1 -11	2-3 12	4-7 14	8+ 32
best|topic|naked|	1 -6	8+ 22
best|transcript|naked|	4-7 17	8+ 15
best|verb-then-speaker|judging|	4-7 10
best|verb-then-speaker|other|	4-7 6
best|verb-then-speaker|saying|	1 -17	2-3 -15	8+ 11
case-follow|all-one|(|	none -11
case-follow|all-one|)|	none 6
case-follow|all-one|,preposition|	none -30
case-follow|all-one|,subordinator|	none -18
case-follow|all-one|,that|	none -19
case-follow|all-one|,verb-judging|	none 11
case-follow|all-one|,verb-saying|	none 10
case-follow|all-one|,word|	none -14
case-follow|all-one|,|	none -57
case-follow|all-one|;|	none -20
case-follow|all-one|adverb|	none -7
case-follow|all-one|auxiliary|	, 8	none -20
case-follow|all-one|capital|	. 16	none -6
case-follow|all-one|coordinator|	, -26
case-follow|all-one|determiner|	, 11	. -34	none -34
case-follow|all-one|end|	none -13
case-follow|all-one|preposition|	. 19	none -37
case-follow|all-one|pronoun|	, 25	. -20
case-follow|all-one|stop|	! 17	none -13
case-follow|all-one|subordinator|	, 12	none 15
case-follow|all-one|that|	none -34
case-follow|all-one|verb-judging|	none -7
case-follow|all-one|verb-saying|	none 6
case-follow|all-one|word|	, -12	none -11
case-follow|all|(|	none -41
case-follow|all|,adverb|	none -17
case-follow|all|,auxiliary|	none -22
case-follow|all|,coordinator|	none -9
case-follow|all|,preposition|	none -6
case-follow|all|,word|	none 11
case-follow|all|,|	none -54
case-follow|all|:|	none -19
case-follow|all|auxiliary|	, -24	none 8
case-follow|all|capital|	, 10	. 9	? 18	none -41
case-follow|all|coordinator|	, -9	none -7
case-follow|all|determiner|	! 11	, -14	none 13
case-follow|all|end|	! 12	. -10	? 9	none 11
case-follow|all|preposition|	, -9
case-follow|all|pronoun|	, -6	. -24	none -11
case-follow|all|quote|	. -27
case-follow|all|stop|	none -24
case-follow|all|that|	, -31	none -15
case-follow|all|verb-judging|	none -6
case-follow|all|verb-saying|	, -11	none -12
case-follow|all|word|	, -28
case-follow|first|'|	, 20
case-follow|first|(|	none -6
case-follow|first|)|	none 7
case-follow|first|,auxiliary|	none 12
case-follow|first|,determiner|	none -27
case-follow|first|,preposition|	none -20
case-follow|first|,pronoun|	none 8
case-follow|first|,that|	none -18
case-follow|first|,verb-judging|	none 10
case-follow|first|,verb-saying|	! 7	? 16	none 16
case-follow|first|,verb-thinking|	none 16
case-follow|first|,word|	! 23	? 27	none -8
case-follow|first|,|	none -35
case-follow|first|-|	none 21
case-follow|first|:|	none 10
case-follow|first|[|	. 25
case-follow|first|auxiliary|	, -28	. 20	none -16
case-follow|first|capital|	! 27	, 21	. 8	? 46
case-follow|first|coordinator|	, 14	. 14	none 13
case-follow|first|determiner|	! 24	, 32	? 27
case-follow|first|end|	! 9	. 24	? 56	none 29
case-follow|first|preposition|	. 41	none -25
case-follow|first|pronoun|	! 24	, 17	. 21	? 30
case-follow|first|quote|	? 33	none -6
case-follow|first|stop|	? -16	none -29
case-follow|first|subordinator|	, 15	. 23
case-follow|first|that|	. 18
case-follow|first|verb-saying|	, 36	? 25
case-follow|first|word|	, 38	none -32
case-follow|first|–|	, 9
case-follow|first|—|	. 41	? 14	none -32
case-follow|most|,verb-saying|	none 12
case-follow|most|auxiliary|	none -15
case-follow|most|capital|	, 17
case-follow|most|coordinator|	none -17
case-follow|most|end|	! 7	. 18	none 8
case-follow|most|preposition|	. 6	none -28
case-follow|most|pronoun|	, 18	. 20
case-follow|most|stop|	none 7
case-follow|most|verb-saying|	, 20	none -14
case-follow|most|word|	none 20
case-follow|none|(|	. 14
case-follow|none|)|	none -20
case-follow|none|,auxiliary|	none -19
case-follow|none|,capital|	none 13
case-follow|none|,preposition|	none -8
case-follow|none|,quote|	none -15
case-follow|none|,that|	none -14
case-follow|none|,verb-judging|	none 15
case-follow|none|,word|	none -8
case-follow|none|,|	none 21
case-follow|none|-|	none -8
case-follow|none|:|	none 13
case-follow|none|adverb|	, 24
case-follow|none|auxiliary|	none -19
case-follow|none|capital|	, 12	none 10
case-follow|none|coordinator|	, -24	. 27	none 17
case-follow|none|determiner|	, -8	none 9
case-follow|none|end|	. -10
case-follow|none|preposition|	, -22	. -28	none 30
case-follow|none|pronoun|	, -14	. 51
case-follow|none|quote|	. 6	none 9
case-follow|none|stop|	? -18	none 12
case-follow|none|subordinator|	, -15	. -14	none 21
case-follow|none|that|	none 28
case-follow|none|verb-judging|	, 30	none -23
case-follow|none|verb-saying|	, -19
case-follow|none|verb-thinking|	, -7	none 10
case-follow|none|word|	, 21
case-follow|none|–|	none 9
case-follow|some|,word|	none -11
case-follow|some|,|	none 27
case-follow|some|auxiliary|	none 6
case-follow|some|capital|	, 13	. -13
case-follow|some|coordinator|	. 12	none 26
case-follow|some|determiner|	, 21	. 17
case-follow|some|end|	! 9	. 14	none 13
case-follow|some|preposition|	. 6
case-follow|some|pronoun|	, 10	. 20
case-follow|some|stop|	none 16
case-follow|some|subordinator|	, 11	none 24
case-follow|some|verb-saying|	, 21
case-follow|some|word|	, -17	none 21
case-intro|all-one|	, -19	: 21	adverb -27	possessive -34	preposition -9	pronoun -7	start -8	stop 17	subordinator -11	verb-judging -27	verb-saying -9
case-intro|all|	, -23	: 11	auxiliary -8	coordinator -12	possessive -38	quote 21	start -17	stop 22	subordinator 8	verb-judging -15	verb-saying -8	verb-thinking -8	word -13	— -9
case-intro|first|	( -6	) 14	, 7	- 23	: 6	capital -17	coordinator 12	possessive -19	preposition -9	pronoun 16	quote 17	start 17	stop 19	subordinator 15	that 33	verb-judging 12	verb-saying -18	verb-thinking 10	word -37	– -14
case-intro|most|	, 23	: 15	auxiliary 19	capital -17	preposition -9	start 22	stop 6	verb-saying 22
case-intro|none|	( -6	, 15	- -7	: -21	; 18	adverb 15	capital 18	possessive 26	pronoun 6	subordinator -11	verb-judging 8	verb-saying 6	verb-thinking 9	word 9	— 28
case-intro|some|	, 18	adverb -6	auxiliary 12	capital 18	coordinator -14	determiner 8	preposition 19	pronoun 26	subordinator 10	that 20	verb-judging -10	verb-saying 33	verb-thinking 11
case|all-one|	2 -10	4-5 -18	6-9 16
case|all|	10+ 13	3 -11	4-5 -26	6-9 -6
case|first|	1 8	10+ 19	3 7	4-5 -10
case|most|	10+ 17	3 -6	6-9 8
case|none|	1 -7	10+ 49	2 -12	3 30	4-5 21	6-9 14
case|some|	10+ 28	2 -6	3 19	6-9 53
chain-on|(|	2-3 -25
chain-on|, verb-saying ,|	2-3 23	4-7 13
chain-on|, verb-saying stop|	4-7 18
chain-on|,|	1 -14
chain-on|auxiliary word stop|	2-3 -14
chain-on|auxiliary|	1 -10
chain-on|capital :|	4-7 21
chain-on|capital verb-saying ,|	4-7 19	8+ 6
chain-on|capital verb-saying stop|	2-3 40	4-7 27	8+ 17
chain-on|coordinator determiner|	1 -15
chain-on|coordinator|	1 -9	2-3 -20	4-7 22
chain-on|far|	1 14	4-7 -9
chain-on|none|	1 -6	4-7 12	8+ 11
chain-on|preposition word preposition|	1 -36
chain-on|preposition|	1 -38
chain-on|pronoun verb-saying ,|	1 -13	2-3 20	4-7 29	8+ 11
chain-on|pronoun verb-saying :|	2-3 -22
chain-on|pronoun verb-saying stop|	1 19	2-3 38	4-7 27	8+ 13
chain-on|pronoun word stop|	8+ 21
chain-on|stop capital|	4-7 17
chain-on|stop|	1 -14	2-3 -33
chain-on|subordinator|	4-7 15
chain-on|verb-judging stop|	1 -24
chain-on|verb-saying capital stop|	4-7 18	8+ 16
chain-on|word|	1 -11
chain-on||	1 -11	2-3 8	4-7 -13
chain-on|—|	2-3 12	4-7 14
chain|(|	2-3 -20
chain|, verb-saying ,|	4-7 12
chain|, verb-saying capital|	4-7 7	8+ 6
chain|, verb-saying pronoun|	2-3 21	4-7 23	8+ 6
chain|, verb-saying|	8+ 6
chain|,|	1 -30
chain|:|	4-7 20	8+ 8
chain|auxiliary|	4-7 19
chain|coordinator|	2-3 -6	4-7 6	8+ 13
chain|determiner coordinator|	2-3 -13
chain|far|	1 9	4-7 -6	8+ -8
chain|none|	1 -31	2-3 -18	4-7 13	8+ 17
chain|preposition coordinator|	1 -23
chain|preposition word preposition|	1 -26
chain|preposition|	1 -34	2-3 12
chain|verb-saying ,|	1 13
chain||	1 -20	4-7 10	8+ 19
clause|false|false|	all -21	all-one -12	most -12	none 8	some 14
clause|false|true|	all -9	all-one 29	first 8	most 11	none 15	some 10
clause|true|false|	all-one -18	most 30	none -15	some 17
clause|true|true|	all 11	all-one -12	first 11	most 39	some 22
continues|	true 19
dated|	true -49
echo|all|1|	false -9	true 13
echo|all|4-7|	false -16	true 22
echo|all|8+|	true 15
echo|all|	all-one 6	false -8	first -8	some 19	true 14
echo|all|false|	1 15	2-3 27	4-7 18
echo|all|true|	1 -16	2-3 -13	4-7 -6	8+ 19
echo|half|2-3|	true 37
echo|half|8+|	false 25
echo|half|	all-one 16	false -8	most 24	true 29
echo|half|false|	2-3 13	8+ 25
echo|none|1|	true -23
echo|none|2-3|	true -24
echo|none|8+|	true 11
echo|none|	all -22	all-one -16	first 8	most -8	none 9	true -26
echo|none|false|	1 -8	2-3 -10
echo|some|4-7|	true 38
echo|some|8+|	false 17	true 11
echo|some|	all -21	false 10	first 18	most 7	none 14	some 34	true 39
echo|some|false|	8+ 17
ending|	! 51	. 6	? 33	none -17
family|"|	1 25	2-3 -6
family|'|	1 8	2-3 21	8+ 20
family|,|	4-7 42	8+ 11
family|none|	1 24	2-3 29	4-7 41	8+ 7
family|«|	1 -10	2-3 -13
family|»|	1 -26	2-3 -25	8+ 12
family|‘|	1 -36	2-3 -26	8+ 16
family|’|	4-7 27
family|‚|	4-7 7
family|“|	2-3 9	4-7 14	8+ 17
family|„|	1 -23	2-3 6	8+ 10
follow|	' 21	( -11	+ 16	, -23	,adverb -17	,auxiliary -7	,preposition -28	,pronoun 6	,quote -18	,that -30	,verb-judging 22	,verb-saying 15	,verb-thinking 19	,word -16	- 8	: 8	[ 30	auxiliary -26	capital 19	coordinator 13	determiner 16	end 14	pronoun 8	quote -17	stop -12	subordinator 17	that 8	verb-judging -8	verb-saying 6
gov|accuse|2-3|	2-3 30	4-7 43
gov|accuse|4-7|	2-3 -7	4-7 22
gov|accuse|8+|	4-7 22
gov|accuse|participle|	none 19
gov|accuse|present|	none 28
gov|achar|present|	none 6
gov|achar|	que 6
gov|acknowledge|	none 23
gov|acknowledge|past|	none 29
gov|aclarar|2-3|	4-7 22
gov|aclarar|	none 26
gov|aclarar|past|	none 18
gov|acusar|2-3|	2-3 17
gov|acusar|4-7|	2-3 7
gov|acusar|	de 29
gov|acusar|past|	none 18
gov|acusar|present|	none 21
gov|add|1|	4-7 27	8+ 14
gov|add|2-3|	4-7 8	8+ 9
gov|add|4-7|	4-7 31	8+ 18
gov|add|participle|	none 36
gov|add|past|	none 16
gov|add|present|	none 33
gov|add|	that 7
gov|adelantar|past|	none -19
gov|admettre|	none 13
gov|admettre|past|	none 13
gov|admitir|4-7|	4-7 19
gov|admitir|	de 13	none 7	que 18
gov|admitir|past|	none 15
gov|admit|1|	8+ 14
gov|admit|	none 12
gov|admit|past|	none 11
gov|admit|present|	none 11
gov|advertir|	de 22
gov|advertir|past|	none 22
gov|advise|	none -22	to 24
gov|advise|past|	none -16
gov|affirmer|2-3|	4-7 16
gov|affirmer|	de 14	none 10
gov|affirmer|present|	none 7
gov|afirmar|past|	none 13
gov|afirmar|present|	none -10
gov|aggiungere|1|	4-7 21
gov|aggiungere|2-3|	4-7 11
gov|aggiungere|4-7|	4-7 9
gov|aggiungere|	che 13	none 21
gov|aggiungere|past|	auxiliary 21	none 15
gov|agree|base|	none 14
gov|agree|	none 15	to 22
gov|agree|past|	none 19
gov|agregar|4-7|	8+ 7
gov|agregar|past|	none 7
gov|alertar|past|	none 10
gov|allege|past|	none 21
gov|ammettere|past|	auxiliary 19	none -7
gov|announce|past|	none 17
gov|annunciare|present|	none 21
gov|answer|0|	2-3 -13
gov|answer|base|	none -12
gov|answer|past|	none -11
gov|anticipare|present|	none -11
gov|antworten|	none 17
gov|antworten|past|	none 18
gov|aplaudir|1|	2-3 15
gov|aplaudir|	none 20
gov|appeler|0|	2-3 -19
gov|appeler|2-3|	2-3 8
gov|appeler|	none -21	à 36
gov|appeler|past|	auxiliary 18	none 10
gov|apuntar|past|	none 25
gov|argue|2-3|	4-7 22
gov|argue|4-7|	2-3 19	4-7 19
gov|argue|	none 19	that 10
gov|argue|participle|	none 11
gov|argue|present|	none 24
gov|asegurar|past|	none -6
gov|asegurar|	que 19
gov|ask|1|	2-3 25	8+ 22
gov|ask|2-3|	2-3 23	4-7 18
gov|ask|4-7|	4-7 33	8+ 7
gov|ask|8+|	1 7	2-3 -28
gov|ask|	for 33	none 34	whether 27
gov|ask|participle|	none 19
gov|ask|past|	auxiliary 21	be 27
gov|ask|present|	none 16
gov|assegurar|	que 14
gov|assert|	that 16
gov|assicurare|2-3|	2-3 22
gov|assicurare|4-7|	4-7 21
gov|assicurare|	none 19
gov|assicurare|present|	none -6
gov|assurer|2-3|	4-7 13
gov|assurer|4-7|	4-7 18
gov|assurer|past|	auxiliary 21
gov|assurer|present|	none 15
gov|assurer|	que 22
gov|atestar|past|	none 12
gov|attaccare|present|	none -16
gov|attendre|	none 11
gov|attendre|past|	none 15
gov|attribute|past|	none -29
gov|augurare|0|	4-7 11
gov|augurare|	none 11
gov|auspicare|	che 14
gov|avisar|1|	8+ 8
gov|avisar|2-3|	4-7 14
gov|avisar|	none -14	que 16
gov|avisar|past|	none -15
gov|avisar|present|	none 6
gov|avvertire|	none 21
gov|avvertire|past|	none 22
gov|back|0|	2-3 -25
gov|back|8+|	2-3 -25
gov|back|base|	none 20
gov|bautizar|	none -17
gov|bautizar|past|	none -17
gov|believe|	none -13
gov|believe|present|	none -15
gov|beloven|	none -7
gov|beloven|past|	none -7
gov|bemängeln|	none 7
gov|bemängeln|past|	none 8
gov|bestätigen|	none -18
gov|bestätigen|past|	none -9
gov|bevestigen|	dat -9
gov|bevestigen|past|	none -13
gov|bill|1|	2-3 -21
gov|bill|	as -23
gov|bill|past|	none -10
gov|bitten|past|	none 21
gov|blame|0|	4-7 21
gov|blame|	none 6
gov|blame|past|	none 10
gov|blast|past|	none 19
gov|blijven|2-3|	4-7 11
gov|blijven|	none 12
gov|blijven|past|	none 10
gov|brand|8+|	4-7 -8
gov|brand|	none -16
gov|calificar|2-3|	2-3 9
gov|calificar|	de 22
gov|calificar|past|	none 22
gov|call|0|	2-3 -13	4-7 13
gov|call|1|	1 24	2-3 -20	4-7 35	8+ 10
gov|call|2-3|	1 38	2-3 10	4-7 68	8+ 22
gov|call|4-7|	2-3 9	4-7 16	8+ 15
gov|call|8+|	1 -13	4-7 -19
gov|call|base|	none -41
gov|call|	for 34	none 12	of 7	on 26	that 27
gov|call|participle|	none 23
gov|call|past|	auxiliary 40	none 32
gov|call|present|	none -10
gov|challenge|past|	none 10
gov|chamar|0|	2-3 -12
gov|chamar|2-3|	4-7 21
gov|chamar|	de -13	none -12
gov|chamar|past|	none -21
gov|chamar|present|	none -6
gov|chant|0|	2-3 9
gov|chant|	none 35
gov|chant|participle|	none 27
gov|chant|past|	none 25
gov|chant|present|	none -7
gov|chiamare|0|	1 -18	2-3 -12
gov|chiamare|4-7|	2-3 -16
gov|chiamare|	none -26
gov|chiamare|past|	none -18
gov|chiamare|present|	auxiliary -7	none -18
gov|chiedere|	none 6
gov|chiedere|past|	auxiliary -12
gov|cite|	none 28
gov|cite|participle|	none -7
gov|claim|2-3|	2-3 23
gov|claim|4-7|	1 -12	2-3 26
gov|claim|	none -29	that 20	to 25
gov|claim|past|	none -6
gov|classificar|2-3|	1 19
gov|classificar|	como 20
gov|classificar|past|	none 8
gov|comentar|4-7|	4-7 15
gov|comentar|past|	none 15
gov|comentar|	que 11
gov|comment|	that 15
gov|compare|past|	be -24
gov|complain|past|	auxiliary 27
gov|concede|2-3|	2-3 -21
gov|concede|	none 20	that -17
gov|conclude|1|	8+ 17
gov|conclude|	none 17	that 20
gov|conclude|past|	none 24
gov|concluir|past|	none 16
gov|conclure|1|	8+ 6
gov|conclure|	none 7
gov|conclure|past|	auxiliary 7
gov|condemn|	none 20
gov|condemn|past|	none 19
gov|confermare|2-3|	1 -10
gov|confermare|	none -8
gov|confidare|present|	none 8
gov|confirmar|4-7|	2-3 18
gov|confirmar|	none 10
gov|confirmar|past|	none 11
gov|confirmar|present|	none 19
gov|confirmer|past|	auxiliary -12
gov|confirm|past|	none 24
gov|congratulate|	on 24
gov|congratulate|past|	none 24
gov|considerar|0|	1 10
gov|considerar|2-3|	4-7 8
gov|considerar|4-7|	4-7 20
gov|considerar|	a 18	none 11	que 19
gov|considerar|past|	none 16
gov|considerar|present|	none 14
gov|consider|	none 23
gov|contar|past|	none -6
gov|contestare|	di -8
gov|contestar|2-3|	4-7 -15
gov|continue|1|	8+ 11
gov|continue|	none 15
gov|continue|past|	none 10
gov|correct|past|	none -21
gov|counter|past|	none 18
gov|croire|	none 9
gov|croire|past|	none 9
gov|debate|base|	none 15
gov|debate|	that 17
gov|decide|base|	none -24
gov|decide|	that -7
gov|decir|0|	1 -8
gov|decir|	none 9
gov|decir|past|	auxiliary -6
gov|declarar|	none 27
gov|declare|4-7|	2-3 -6
gov|declare|	none 14	that 25	to -18
gov|declare|past|	none 11
gov|defender|2-3|	8+ 6
gov|defender|	none -12
gov|defender|past|	none -12
gov|defend|	as -9
gov|definire|0|	4-7 9
gov|definire|2-3|	2-3 17	4-7 17
gov|definire|past|	auxiliary 28	none -12
gov|demandar|	a -6
gov|demandar|present|	none -12
gov|demander|1|	4-7 12
gov|demander|4-7|	2-3 17
gov|demander|	none 17	si 10
gov|demander|past|	auxiliary 10
gov|demander|present|	none 19
gov|demand|base|	none 17
gov|demand|	none 18
gov|denken|	over -7
gov|denken|past|	daar -7	none 8
gov|describe|1|	4-7 23	8+ 13
gov|describe|2-3|	1 12	2-3 9	4-7 41	8+ 18
gov|describe|4-7|	2-3 -22	4-7 23	8+ 18
gov|describe|	as 26	to -22
gov|describe|past|	auxiliary 15	later 28	none 48	once -15
gov|describe|present|	none -14
gov|deslizar|	que 20
gov|dire|0|	1 -9	2-3 -8	4-7 14
gov|dire|1|	4-7 27
gov|dire|2-3|	1 -21	2-3 28	4-7 32
gov|dire|4-7|	2-3 17
gov|dire|8+|	1 -10
gov|dire|	a -10	di 21	none 7
gov|dire|past|	auxiliary 16	none -14
gov|discordar|present|	none 9
gov|discrepar|present|	none 26
gov|dismiss|2-3|	2-3 26	4-7 11
gov|dismiss|	as 32
gov|dismiss|past|	none 29
gov|divulgar|past|	none -11
gov|dizer|1|	2-3 -13
gov|dizer|2-3|	2-3 14	4-7 16
gov|dizer|4-7|	2-3 22	4-7 15
gov|dizer|	a 22	de 9	none 25	que 11
gov|dizer|past|	none 11
gov|dub|0|	2-3 14
gov|dub|	none 9
gov|dub|past|	none -8
gov|démentir|past|	none 6
gov|dénoncer|1|	2-3 24
gov|dénoncer|2-3|	4-7 10
gov|dénoncer|	dans 14	none 27
gov|dénoncer|past|	auxiliary 16
gov|dénoncer|present|	none 18
gov|elogiar|	a 7
gov|elogiar|past|	none 7
gov|email|	none -7
gov|email|present|	none -9
gov|entender|past|	none 21
gov|ergänzen|past|	none 14
gov|erkennen|	dat 23
gov|erkennen|past|	none 23
gov|esclarecer|past|	none -21
gov|escrever|past|	none 8
gov|escribir|	none -7
gov|escribir|past|	none -7
gov|esprimere|0|	2-3 16
gov|esprimere|	none 16
gov|estimer|2-3|	4-7 19
gov|estimer|past|	auxiliary 17
gov|estimer|present|	none 20
gov|estimer|	que 17
gov|exclure|	none 12
gov|exigir|0|	4-7 20
gov|exigir|	none 20
gov|exigir|past|	none 20
gov|expect|0|	4-7 27
gov|expect|	none 29
gov|expect|present|	none 23
gov|explain|	none 24
gov|explain|past|	none 28
gov|explain|present|	none -10
gov|explicar|2-3|	8+ 10
gov|explicar|present|	none 10
gov|expliquer|present|	none 6
gov|expresar|1|	2-3 19
gov|expresar|	de 8	none 19
gov|expresar|past|	none 7
gov|express|past|	none 24
gov|faire_valoir|past|	auxiliary 22
gov|faire_valoir|	que 8
gov|falar|1|	2-3 31	4-7 13
gov|falar|	de 20	em 19	numa 19
gov|falar|past|	none 30
gov|feel|0|	4-7 17
gov|feel|4-7|	4-7 16
gov|feel|	none 18
gov|feel|past|	none 22
gov|finden|	none 14
gov|finden|past|	none 14
gov|find|0|	2-3 -28
gov|find|	none -14	that -14
gov|find|past|	auxiliary 20	none -6
gov|find|present|	none -25
gov|formulieren|	none 9
gov|féliciter|2-3|	2-3 20	4-7 6
gov|féliciter|	d' 20	d’ 17	none 13
gov|féliciter|past|	auxiliary 25
gov|garantire|4-7|	4-7 19
gov|garantire|	che 19
gov|garantir|2-3|	4-7 11
gov|garantir|4-7|	2-3 -7
gov|garantir|past|	none -10
gov|garantir|	que -11
gov|geben|	none 20
gov|geben|past|	none 18
gov|geven|past|	none 8
gov|giudicare|present|	none 17
gov|giurare|present|	none 16
gov|gritar|past|	none 15
gov|hablar|1|	2-3 -8	4-7 22
gov|halten|2-3|	2-3 14	4-7 10
gov|halten|	für 17
gov|halten|past|	none 17
gov|head|	1989 -23	2021 20	47 -23	51 -31	ad 33	administration 16	adviser 23	agents 12	aide 24	americans -12	anni 15	anonymat 17	anonymity 22	anos 8	ans -12	association 20	attorney 29	azienda 16	banker 23	banner 10	cambio 21	campaign 31	candidate 29	captain -9	celle-ci 20	centre -27	civile 25	club 9	coach 22	committee 25	communiqué 20	compagnie 19	company 46	comptes 13	congressman 16	corps -28	council -25	court -24	defesa -13	direction 23	director -19	dismissed -25	dog 11	driver 18	editorial 10	ela -10	ele -9	elle 31	email -29	embassy 29	employees -9	envoy -16	er 10	es -11	executive 23	father 16	fatto 13	fielder 9	finale 17	floor -10	friends -13	gallery -40	governante -7	government 33	governor 19	group 9	guidebooks -21	he 27	health 12	hij 14	hill -22	house -8	il -9	institute 21	institution -14	interessato 15	it -38	juges 14	jury -26	kept 16	languages -28	latter 19	lawyer 16	leader -25	lei 16	letter 9	line -27	lobby 19	loi -17	lugar -19	lui -7	maestro 15	magistrada 20	man 16	manager 20	members 36	message 9	minister -21	ministra 16	ministre 15	ministro 20	monitoring -22	more -25	name -17	named 19	ninguém -14	nobody -12	none 26	nota 14	obama 25	office -17	official 20	on -28	one 10	oposição 16	opposition 28	organisation 9	organization 16	pain -19	papers -27	park -24	part 17	party 23	percent -29	person 25	persone 11	piano -23	placa -9	place -9	plan -18	president 28	prosecutor -12	préfecture 25	qualcuno 17	radio -9	recent 22	release 16	report -33	research 20	room 19	ruling -21	said 20	santé 17	secretary -22	senator 29	sentencia -7	series -18	she 22	side 17	sie 17	sign 8	sindacalista -15	sindaco 24	source -18	spokesman 32	spokesperson 36	spokeswoman 18	sponsor -15	stampa -11	state 10	statement 31	students -26	study 20	supervisors -40	team -21	tema -25	testo 23	text 26	this 20	time -20	times 23	told 12	tout -13	trump 24	turística 12	tv -10	union -10	university 21	verklaring 22	voters 7	washington 14	watchdog -27	woordvoerder 14	you -23	zij -8
gov|head|1989|	record -23
gov|head|47|	name -23
gov|head|adviser|	say 14
gov|head|aide|	say 20
gov|head|anonymity|	say 22
gov|head|attorney|	say 29
gov|head|banner|	read 10
gov|head|campaign|	argue -16	call 28	say 15
gov|head|centre|	offer -27
gov|head|civile|	féliciter 20
gov|head|committee|	say 19
gov|head|company|	say 44
gov|head|comptes|	juger 13
gov|head|corps|	call -28
gov|head|dismissed|	talk -25
gov|head|dog|	yell 11
gov|head|elle|	dire 16
gov|head|er|	versprechen -16
gov|head|es|	heißen -11
gov|head|fatto|	sapere 13
gov|head|fielder|	ask 9
gov|head|gallery|	show -21
gov|head|group|	call -22
gov|head|guidebooks|	use -21
gov|head|health|	plan 22
gov|head|he|	accuse 16	add 39	argue 21	ask 22	believe -16	call 45	conclude 9	continue 6	describe 29	expect 21	feel 24	hope 11	pledge 27	prefer -32	promise 21	repeat -32	reply 18	suggest 10	tell 15	think 22	use -18	vow 21	want 11	warn 15	write 23
gov|head|house|	call -10
gov|head|il|	assurer 11	préciser 20
gov|head|institution|	regretter -14
gov|head|interessato|	negare 15
gov|head|it|	blame -6	compare -24	describe -19	label -19	quote -18	read 15	say -38
gov|head|i|	say 20	sing -22
gov|head|jury|	decide -24
gov|head|languages|	say -28
gov|head|leader|	say 23
gov|head|lei|	ribattere 11
gov|head|line|	read -27
gov|head|loi|	dire -17
gov|head|lugar|	llamar -19
gov|head|manager|	refer -8
gov|head|minister|	say -22
gov|head|ministry|	call -15	say 40
gov|head|name|	aclarar 11	antworten 17	calificar 13	call -11	chiamare -14	considerar 13	contestare -8	describe 21	dire 14	dizer 17	esclarecer -21	find 11	geben 18	halten 7	heißen -18	lassen 13	meinen -20	noemen -6	note -12	parlare 29	pedir -17	sagen 23	schreiben -8	sehen 10	show -18	spreken 17	tell -21	use -20	verweisen -8	wave -24	weisen 15	äußern 7
gov|head|ninguém|	queixar -14
gov|head|none|	admire 17	admitir 13	ask 16	call 15	denken -7	hablar 16	mean -22	monieren 6	name -30	promettere 15	sing -10	tell 16
gov|head|office|	say 13
gov|head|officials|	call 9
gov|head|official|	say 23
gov|head|on|	lire -20
gov|head|oposição|	falar 10
gov|head|organisation|	accuse -6	admitir -12	appeler 14	ask 25	atestar 12	bestätigen -18	call 45	confermare -10	confirmar -10	definire 9	describe 8	dire 12	dizer 23	falar 10	find -12	giudicare 17	halten 10	hear 22	heißen 20	invitare -7	issue -19	laten -15	message -21	noemen 12	note 26	parlare 18	parler 19	promettere 13	report 14	rufen -8	réclamer 14	salutare 10	schreiben -7	sprechen 30	spreken 11	tell 26	ver 15	want 10	write 21	zeigen 18	zien 9
gov|head|pain|	rate -19
gov|head|percent|	say -29
gov|head|person|	accuse -10	acknowledge 25	acusar 18	add 20	admitir 18	advise -17	afirmar 13	aggiungere 9	answer -16	argue 8	asegurar -6	ask -12	avisar 7	avvertire 9	bemängeln 6	blame 27	blijven 10	calificar 9	cite 23	claim 18	concede -11	continue 7	decir 10	declare 16	defend -9	defender -12	definire 19	demandar -12	demander 12	describe 41	dichiarare -13	discordar 8	dismiss 16	démentir 6	dénoncer 23	elogiar 7	erkennen 15	estimer 13	exclure 12	expliquer 6	faire_valoir 17	falar 19	féliciter 6	garantir 8	houden -7	insist 18	invitare -7	joke -10	juger -7	know -6	kündigen 15	lachen 17	lament 20	llamar 17	negare 10	nennen 23	noemen 14	note 20	parlare 57	parler 32	pedir 6	plaider -21	pledge 13	post 9	praise 15	precisar 11	prefer -21	prometer -6	promettre 7	promise 22	quote 21	raise -28	rate -26	read -6	recall -9	reclamar 14	refer 30	rekenen 10	repeat 23	replicar 17	replicare 16	reply 28	respond 11	responder 12	ribattere 16	rispondere 9	répondre 10	sagen 9	saluer 15	say 18	schrijven -8	see 20	sostener 25	sostenere 22	sottolineare 11	sprechen 28	spreken 20	state 7	subrayar 10	suggest 22	support 16	sustentar 11	testify 19	thank 21	try -17	tweet 11	urge 20	use -14	vinden 26	voir 20	vouloir 11	vow 14	want 14	warn 19	warnen 10	write -24	zeigen 9
gov|head|piano|	chiamare -23
gov|head|placa|	decir -9
gov|head|place|	accuse 28	agree 15	call 29	dire 21	say -6
gov|head|president|	say 14
gov|head|private|	call -13
gov|head|préfecture|	parler 25
gov|head|release|	say 24
gov|head|report|	say -20	title -13
gov|head|said|	remark 10
gov|head|sentencia|	razonar -12
gov|head|series|	call -18
gov|head|she|	add -7	call 12	describe 30	promise -7	reply 22	say -9	want 14
gov|head|sign|	read 9
gov|head|sindaco|	dire 7
gov|head|source|	describe -20
gov|head|spokesperson|	say 36
gov|head|spokeswoman|	say 23
gov|head|statement|	say 22
gov|head|supervisors|	write -40
gov|head|team|	call -17
gov|head|tema|	scrivere -25
gov|head|text|	message 16
gov|head|they|	call 14	say 22
gov|head|told|	state 12
gov|head|turística|	falar 12
gov|head|union|	call -10
gov|head|university|	say 23
gov|head|voters|	say -10
gov|head|woordvoerder|	zeggen 14
gov|hear|2-3|	2-3 -20
gov|hear|	none -16
gov|hear|present|	none -25
gov|heißen|0|	1 -11	2-3 -16
gov|heißen|2-3|	1 -9	8+ 10
gov|heißen|8+|	2-3 -19
gov|heißen|	none -24
gov|heißen|past|	darin 10	none -23
gov|heten|0|	2-3 -8
gov|heten|2-3|	2-3 -14
gov|heten|	none -23
gov|heten|past|	none -26
gov|hit|base|	none 17
gov|hold|1|	4-7 17
gov|hold|	as -22	none 24
gov|hold|past|	auxiliary 23	none -7
gov|hope|	none -10
gov|hope|past|	none -9
gov|houden|2-3|	8+ 12
gov|houden|	none 11
gov|houden|past|	none -7
gov|indicar|past|	none 13
gov|indiquer|	qu’ 20
gov|informar|8+|	4-7 18
gov|informar|past|	none 22
gov|insist|2-3|	4-7 30
gov|insist|	none 25	that 20
gov|insist|past|	none 38
gov|instruct|past|	none 22
gov|invitare|1|	4-7 16
gov|invitare|2-3|	2-3 -7	4-7 13
gov|invitare|	a -10	alla 20
gov|invitare|past|	auxiliary 19
gov|invitare|present|	none -10
gov|invocare|1|	2-3 -6
gov|invocare|	none -6
gov|ironizar|	none 10
gov|ironizar|past|	none 18
gov|joke|1|	4-7 13
gov|joke|	none 13	on -17
gov|judging|0|false|false|	all -12	all-one -42	first 12	some -12
gov|judging|0|false|true|	all -18	none 8
gov|judging|1|false|false|	all 17	all-one -24	first 27	some 25
gov|judging|1|false|true|	none 23
gov|judging|1|true|false|	all -37	all-one -31	none 37
gov|judging|1|true|true|	none -19
gov|judging|2-3|false|false|	all 14	all-one -11	first 39	none 30	some 6
gov|judging|2-3|false|true|	none 13
gov|judging|2-3|true|false|	all 9	all-one 7	first -19	some 30
gov|judging|2-3|true|true|	none -8
gov|judging|4-7|false|false|	all -13	all-one 25	first 22	some 16
gov|judging|4-7|false|true|	none -6
gov|judging|4-7|true|false|	all -19	all-one -11
gov|judging|4-7|true|true|	none 25
gov|judging|8+|false|false|	all -18	all-one -6	first 17	none 10
gov|judging|8+|false|true|	none 17
gov|judging|8+|true|false|	all -8	first 12	none 17
gov|judging|about|false|	false -12
gov|judging|as|1|	4-7 25	8+ 13
gov|judging|as|2-3|	1 25	2-3 16	4-7 26	8+ 18
gov|judging|as|4-7|	1 16	4-7 18	8+ 19
gov|judging|as|8+|	1 9	2-3 -6
gov|judging|as|	all 17	all-one 9	first 23	none 20	some 16
gov|judging|as|false|	false 33	true 14
gov|judging|as|true|	false -9	true 30
gov|judging|at|false|	false 30
gov|judging|at|	none 23
gov|judging|a|1|	4-7 21
gov|judging|a|2-3|	4-7 8
gov|judging|a|4-7|	2-3 -13
gov|judging|a|	all-one -13	none 21
gov|judging|a|false|	false 15
gov|judging|a|true|	false 12
gov|judging|by|false|	false -12
gov|judging|como|1|	4-7 30
gov|judging|como|2-3|	1 19
gov|judging|como|false|	false 24
gov|judging|como|	none 24
gov|judging|dat|1|	4-7 7
gov|judging|dat|false|	false 19
gov|judging|dat|	none 16
gov|judging|de|1|	1 25	2-3 10
gov|judging|de|2-3|	2-3 21	4-7 35	8+ 7
gov|judging|de|4-7|	1 20	2-3 -13
gov|judging|de|false|	false 17
gov|judging|de|	none 25
gov|judging|de|true|	false 12
gov|judging|d’|2-3|	1 21	2-3 15	4-7 7
gov|judging|d’|	none 25
gov|judging|d’|true|	false 26
gov|judging|en|false|	false -10
gov|judging|en|	first -10
gov|judging|en|true|	false 17
gov|judging|for|1|	4-7 21
gov|judging|for|2-3|	2-3 30	4-7 22	8+ 16
gov|judging|for|4-7|	2-3 15	8+ 13
gov|judging|for|8+|	2-3 6
gov|judging|for|	none 33	some 24
gov|judging|for|true|	false 37	true 19
gov|judging|für|2-3|	2-3 14	4-7 10
gov|judging|für|	all 10	none 10
gov|judging|für|false|	false 17
gov|judging|into|	none -31
gov|judging|into|true|	false -31
gov|judging|in|4-7|	2-3 26	4-7 16
gov|judging|in|false|	false 24
gov|judging|in|	none 27
gov|judging|in|true|	false 14
gov|judging|none|0|	1 -15	4-7 13
gov|judging|none|1|	2-3 -11	4-7 38	8+ 27
gov|judging|none|2-3|	2-3 9	8+ 27
gov|judging|none|4-7|	1 16	2-3 21	4-7 -6	8+ 25
gov|judging|none|8+|	2-3 11
gov|judging|none|	all -22	all-one -32	first 14	none 18	some 7
gov|judging|none|true|	false 9	true -10
gov|judging|of|2-3|	1 -26	2-3 17	4-7 43
gov|judging|of|4-7|	1 30	2-3 -10	4-7 22
gov|judging|of|8+|	4-7 23
gov|judging|of|false|	false 22
gov|judging|of|	first 24	none -13
gov|judging|of|true|	false -13
gov|judging|on|4-7|	1 12	4-7 -12
gov|judging|on|	all-one -21	first -12	none 20
gov|judging|on|false|	false 14
gov|judging|on|true|	false -10
gov|judging|op|false|	false 17
gov|judging|op|	none 17
gov|judging|over|	none -14
gov|judging|que|4-7|	4-7 21
gov|judging|que|false|	false 13
gov|judging|que|	none 19
gov|judging|que|true|	false 21
gov|judging|that|1|	4-7 13
gov|judging|that|4-7|	1 -7
gov|judging|that|8+|	4-7 22
gov|judging|that|false|	false -13
gov|judging|that|	none -9	some 13
gov|judging|to|2-3|	2-3 11
gov|judging|to|4-7|	1 -27	8+ 9
gov|judging|to|8+|	2-3 16	4-7 20	8+ 20
gov|judging|to|	all 15	all-one -24	some 11
gov|judging|to|false|	false -18	true -12
gov|judging|to|true|	false 24
gov|judging|under|2-3|	1 -24
gov|judging|under|false|	false -23
gov|judging|under|	none -23
gov|judging|volgens|8+|	4-7 10
gov|judging|volgens|	none 11
gov|judging|volgens|true|	false 10
gov|judging|with|4-7|	2-3 13
gov|judging|with|8+|	2-3 -19
gov|judging|with|	all -23	none -29
gov|judging|with|false|	false 7
gov|judging|with|true|	false -10	true -32
gov|judging|à|	none -17
gov|judging|à|true|	false -17
gov|juger|0|	1 20	2-3 16
gov|juger|	none 28
gov|juger|past|	none 21
gov|juger|present|	none 14
gov|justificar|	none 6
gov|justificar|past|	none 6
gov|klinken|past|	none 23
gov|know|2-3|	2-3 -30
gov|know|	as -21
gov|know|base|	none -11
gov|know|past|	none -17
gov|kommentieren|4-7|	4-7 11
gov|kommentieren|	none 11
gov|kündigen|	an 6
gov|kündigen|past|	none 15
gov|label|	none -7
gov|label|past|	be -19	none 19
gov|lachen|present|	none 18
gov|lamentar|4-7|	2-3 20
gov|lamentar|	de 20
gov|lamentar|past|	none 20
gov|lament|	none -6
gov|lassen|8+|	2-3 13
gov|lassen|	none -20	über 12
gov|laten|4-7|	4-7 36
gov|laten|	dat -16	none 46
gov|laten|past|	none -9
gov|leggere|past|	auxiliary 24
gov|lehnen|	none 9
gov|lehnen|past|	none 9
gov|like|2-3|	1 12
gov|like|base|	none 26
gov|like|	none 10
gov|limitar|past|	none 20
gov|limitar|	que 20
gov|lire|	none -16
gov|lire|past|	none -18
gov|list|1|	2-3 -15
gov|list|2-3|	2-3 -28
gov|list|	as -27
gov|list|base|	none -7
gov|list|past|	be -25	none -27
gov|list|present|	none -6
gov|llamar|	none -14
gov|llamar|present|	none -11
gov|loben|past|	none 13
gov|lâcher|1|	4-7 17
gov|lâcher|	none 17
gov|mahnen|past|	none 14
gov|mandar|4-7|	4-7 16
gov|mandar|past|	none 27
gov|manifestar|	none -10
gov|mean|0|	2-3 -18
gov|mean|4-7|	2-3 -26
gov|mean|base|	none -22
gov|mean|	none -25
gov|mean|present|	none -24
gov|meinen|	none -17
gov|meinen|past|	none 16
gov|meinen|present|	none -20
gov|message|2-3|	2-3 6
gov|message|base|	none 26
gov|message|	none 18	that 16	under -21
gov|message|present|	none -21
gov|monieren|	im 6
gov|monieren|past|	none 6
gov|murmeln|	none 9
gov|murmeln|past|	none 19
gov|name|0|	2-3 -35
gov|name|4-7|	1 -13	2-3 -18
gov|name|8+|	1 -22
gov|name|	none -8	of -19	on -23	under -23
gov|name|past|	auxiliary -18	none -11
gov|name|present|	none -34
gov|need|0|	4-7 17
gov|need|past|	none 28
gov|need|present|	none -13
gov|negare|	none 16
gov|negare|present|	none 16
gov|negar|1|	4-7 25
gov|negar|	none 25
gov|negar|past|	none 25
gov|nennen|1|	4-7 8
gov|nennen|2-3|	1 14	2-3 15
gov|nennen|	none 17
gov|nennen|past|	none 17
gov|noemen|1|	4-7 7
gov|noemen|2-3|	2-3 16	4-7 12	8+ 7
gov|noemen|4-7|	1 18
gov|noemen|	dat 7	in 7	none 9
gov|noemen|past|	none 21
gov|none|1|	all-one -17	first 9	none -19
gov|none|2-3|	all -10	most -10	none -21	some -12
gov|none|4-7|	all -15	all-one -11	first 9	none 6
gov|none|8+|	first 12	most 17	none 8	some 27
gov|none|false|false|	1 -9	2-3 -20	8+ 12
gov|none|false|true|	1 -14	2-3 -6	4-7 13
gov|none|true|false|	1 -18	2-3 -14	4-7 -7	8+ 23
gov|none|true|true|	1 -15	4-7 -17
gov|noter|present|	none 16
gov|note|1|	2-3 -11	8+ 19
gov|note|2-3|	2-3 25
gov|note|4-7|	2-3 -10
gov|note|	none 18	that -14
gov|note|participle|	none -13
gov|note|past|	none 47
gov|note|present|	none -11
gov|obiettare|present|	none 20
gov|offer|2-3|	2-3 -25
gov|offer|	none 6	to -29
gov|offer|participle|	none -31
gov|opinar|	que 6
gov|order|	none 6
gov|parlare|1|	1 19	4-7 10
gov|parlare|2-3|	4-7 15
gov|parlare|	di 13	none 11
gov|parlare|present|	none 52
gov|parler|2-3|	2-3 15
gov|parler|	de 11	d’ 25
gov|parler|past|	auxiliary 12	none 17
gov|pedir|2-3|	2-3 17	8+ 6
gov|pedir|4-7|	2-3 12
gov|pedir|	de 23	do -15	none 27	que 16
gov|pedir|past|	none 19
gov|perguntar|1|	4-7 18
gov|perguntar|	none 11
gov|perguntar|present|	none 11
gov|plaider|2-3|	4-7 -16
gov|plaider|	none -23	pour -19
gov|plaider|past|	auxiliary -23
gov|plan|0|	2-3 17
gov|plan|base|	none 26
gov|plan|	none 20
gov|plan|present|	none 27
gov|pledge|	none 16	to 16
gov|pledge|past|	none 27
gov|pleiten|past|	none -22
gov|point|4-7|	2-3 25
gov|point|past|	none 29
gov|point|present|	none 23
gov|portray|	as 24
gov|post|1|	8+ 20
gov|post|base|	none 7
gov|post|	none -13	on 31	that 17	with -9
gov|post|past|	auxiliary -10	none 11
gov|praise|4-7|	4-7 -14	8+ 21
gov|praise|	none 22
gov|praise|past|	none 20
gov|precisare|4-7|	4-7 10
gov|precisare|	che 11	none 22
gov|precisare|past|	auxiliary 9
gov|precisare|present|	none 8
gov|precisar|past|	none 16
gov|predict|	none 12
gov|preferir|2-3|	2-3 12	8+ 8
gov|preferir|	em 12	none 8
gov|preferir|past|	none 12
gov|preferir|present|	none 16
gov|prefer|0|	1 -37	2-3 -28
gov|prefer|	none -41
gov|prefer|past|	none -36
gov|prefer|present|	none -21
gov|prevedere|past|	none 17
gov|prijzen|0|	4-7 8
gov|prijzen|	none 8
gov|prijzen|past|	none 8
gov|prometer|1|	4-7 15
gov|prometer|2-3|	2-3 12
gov|prometer|past|	none 22
gov|promettere|0|	2-3 10	4-7 6
gov|promettere|	none 16
gov|promettere|past|	none 18
gov|promettre|4-7|	4-7 22
gov|promettre|	none 15
gov|promettre|past|	auxiliary 18	none 22
gov|promise|1|	2-3 24
gov|promise|2-3|	2-3 23	4-7 -19
gov|promise|4-7|	1 -9	4-7 23
gov|promise|	none 32	that -30	to 32
gov|promise|past|	auxiliary -28
gov|promise|present|	none 23
gov|propose|	none 18
gov|propose|past|	auxiliary 22
gov|préciser|participle|	none 20
gov|préciser|	que 20
gov|prévenir|	none -14
gov|prévenir|past|	none -14
gov|qualifier|1|	1 18
gov|qualifier|	de 27
gov|qualifier|present|	none 15
gov|queixar|present|	none -21
gov|quejar|past|	none -6
gov|quote|2-3|	4-7 -15
gov|quote|	none -17
gov|quote|past|	none -19
gov|raccontare|present|	none 17
gov|raconter|4-7|	4-7 13
gov|raconter|present|	none 16
gov|raconter|	à 16
gov|raise|past|	none -31
gov|rappeler|8+|	2-3 -13
gov|rappeler|	none 12
gov|rappeler|past|	auxiliary -13
gov|rassicurare|	none 15
gov|rassicurare|present|	none 15
gov|rate|0|	1 -14
gov|rate|2-3|	1 -23
gov|rate|	none -37
gov|rate|past|	be -19
gov|rate|present|	none -34
gov|razonar|present|	none -12
gov|razonar|	que -12
gov|read|0|	1 -10	2-3 16	4-7 -41
gov|read|1|	1 -10	8+ 22
gov|read|4-7|	4-7 19
gov|read|	none -22	of 14
gov|read|past|	none -15
gov|read|present|	none -25
gov|reageren|past|	none 10
gov|recall|4-7|	2-3 -16
gov|recall|	none 15
gov|recall|past|	none -20
gov|reclamar|4-7|	4-7 10
gov|reclamar|present|	none 19
gov|reconhecer|past|	none 15
gov|reconnaître|0|	4-7 12
gov|reconnaître|	none 13
gov|reconnaître|past|	none 16
gov|reconocer|past|	none 18
gov|recordar|4-7|	4-7 26
gov|recordar|past|	none -10
gov|recordar|present|	none 17
gov|recordar|	que 20
gov|record|1|	2-3 -23
gov|record|base|	none -16
gov|recusar|	none 15
gov|refer|2-3|	2-3 16
gov|refer|4-7|	1 22
gov|refer|	as 18
gov|refer|present|	none 29
gov|refuser|past|	auxiliary -16
gov|regretter|	none -10	que 11
gov|regret|0|	4-7 18
gov|regret|	none 18
gov|regret|past|	none 18
gov|reject|past|	none 22
gov|rekenen|past|	none 18
gov|relativiser|	none 23
gov|relativiser|present|	none 23
gov|relever|	none 17
gov|remark|	none 20
gov|repeat|8+|	1 -15
gov|repeat|base|	none 14
gov|repeat|	none 6	that -15
gov|repeat|past|	none -34
gov|replicare|4-7|	4-7 12
gov|replicare|	none 10
gov|replicare|past|	auxiliary 15
gov|replicare|present|	none 13
gov|replicar|	que 17
gov|reply|1|	2-3 17	4-7 26	8+ 9
gov|reply|	none 21
gov|reply|past|	none 29
gov|report|0|	2-3 24
gov|report|1|	2-3 -26	8+ 13
gov|report|4-7|	4-7 7
gov|report|	as 16	none 18	that 22
gov|report|base|	none -15
gov|report|past|	none 20
gov|report|present|	none 24
gov|responder|1|	4-7 19
gov|responder|4-7|	4-7 12
gov|responder|	none 23	que 19
gov|responder|past|	none 32
gov|responder|present|	none 15
gov|respond|1|	8+ 12
gov|respond|	none 25	that 19
gov|respond|past|	none 7
gov|resumir|2-3|	8+ 6
gov|resumir|	a 11
gov|resumir|past|	none 12
gov|reveal|past|	none -28
gov|revelar|past|	none 6
gov|ribadire|past|	none 14
gov|ribattere|2-3|	4-7 15
gov|ribattere|4-7|	4-7 11
gov|ribattere|	che 21
gov|ribattere|past|	auxiliary 17
gov|ribattere|present|	none 16
gov|ricordare|2-3|	4-7 20
gov|ricordare|	che 6
gov|ricordare|past|	auxiliary 18
gov|riprendere|	none -10
gov|rispondere|	none 21
gov|rispondere|past|	auxiliary 24	none 10
gov|roepen|2-3|	4-7 21
gov|roepen|	none 17
gov|roepen|past|	none 18
gov|rufen|2-3|	4-7 11
gov|rufen|	none 20
gov|rufen|past|	none 16
gov|rule|1|	4-7 22
gov|rule|base|	none 26
gov|rule|	none 26
gov|réclamer|4-7|	2-3 -12
gov|réclamer|	none -7
gov|répliquer|past|	auxiliary 15
gov|répondre|past|	auxiliary 18	none 10
gov|sagen|4-7|	2-3 16
gov|sagen|8+|	2-3 -10
gov|sagen|	none 22
gov|sagen|past|	none -7
gov|sagen|present|	none 22
gov|saluer|0|	2-3 11	4-7 9
gov|saluer|2-3|	1 30
gov|saluer|	none 35
gov|saluer|past|	auxiliary 25
gov|saluer|present|	none 23
gov|salutare|0|	2-3 8
gov|salutare|	none 8
gov|salutare|present|	none 11
gov|sapere|1|	4-7 16
gov|sapere|4-7|	4-7 10
gov|sapere|	che 11
gov|sapere|past|	auxiliary 15	none 18
gov|saying|0|false|false|	all -8	all-one 6	first -15	none 17	some 33
gov|saying|0|false|true|	all-one -28	none -17
gov|saying|1|false|false|	all-one 28	most 25	none -9	some 32
gov|saying|1|false|true|	all-one 19	first 22	none 10
gov|saying|1|true|false|	all-one 11	none 7	some -17
gov|saying|2-3|false|false|	all -6	all-one 6	first 10	most 36	none 12	some 27
gov|saying|2-3|false|true|	all 8	first 22	none 15	some 9
gov|saying|2-3|true|false|	all -19	all-one -6	first -8	most -6	none -12	some 12
gov|saying|2-3|true|true|	none 15
gov|saying|4-7|false|false|	all 8	all-one -13	first -7	most -9	none 7	some 32
gov|saying|4-7|false|true|	all-one 15	first 23	none 30	some 19
gov|saying|4-7|true|false|	all-one -25	first -14	most -8	none 25	some 37
gov|saying|4-7|true|true|	all -12	all-one 24	none 22
gov|saying|8+|false|false|	all -24	first -13	none 33	some 38
gov|saying|8+|false|true|	first -6	none 9	some 13
gov|saying|8+|true|false|	all -32	all-one -33	first -21	none 6	some 18
gov|saying|8+|true|true|	none 19
gov|saying|aan|false|	false 6
gov|saying|aan|	first 6
gov|saying|about|2-3|	2-3 24
gov|saying|about|false|	false 22
gov|saying|about|	none 39
gov|saying|about|true|	false 28	true 23
gov|saying|after|false|	false -12
gov|saying|against|1|	4-7 30
gov|saying|against|false|	false -6
gov|saying|alla|false|	false 20
gov|saying|alla|	first 9
gov|saying|al|2-3|	2-3 -10
gov|saying|al|false|	false -9
gov|saying|al|	first -9
gov|saying|ante|false|	false -13
gov|saying|an|4-7|	4-7 19
gov|saying|an|false|	false 13
gov|saying|an|	first 16	some 7
gov|saying|aos|2-3|	4-7 16
gov|saying|aos|false|	false 21
gov|saying|aos|	first 21
gov|saying|as|1|	4-7 26
gov|saying|as|4-7|	2-3 19
gov|saying|as|8+|	2-3 -22
gov|saying|as|	all -29
gov|saying|at|4-7|	2-3 24
gov|saying|at|false|	false 12
gov|saying|at|	none 26	some 13
gov|saying|auf|false|	false 6
gov|saying|auf|	first -7
gov|saying|au|false|	false -12
gov|saying|au|	none -12
gov|saying|a|1|	2-3 15	4-7 16
gov|saying|a|2-3|	2-3 -9	4-7 28
gov|saying|a|4-7|	1 -18	2-3 21	4-7 11
gov|saying|a|8+|	8+ 8
gov|saying|a|false|	false 24
gov|saying|a|	first 11	none -8	some 21
gov|saying|a|true|	false -19
gov|saying|because|4-7|	8+ 9
gov|saying|because|false|	false 27
gov|saying|because|	none 21
gov|saying|because|true|	false 20
gov|saying|bij|false|	false -7
gov|saying|bij|	first -10
gov|saying|by|4-7|	8+ 13
gov|saying|by|8+|	4-7 24	8+ 20
gov|saying|by|false|	false 32
gov|saying|by|	first 22	none 30
gov|saying|by|true|	false 17
gov|saying|che|1|	4-7 10
gov|saying|che|2-3|	2-3 18	4-7 -6
gov|saying|che|4-7|	2-3 20	4-7 27
gov|saying|che|8+|	4-7 28
gov|saying|che|false|	false 30
gov|saying|come|2-3|	4-7 18
gov|saying|come|false|	false -10
gov|saying|come|	none 18
gov|saying|com|4-7|	4-7 15
gov|saying|com|false|	false 15
gov|saying|com|	none 12
gov|saying|con|4-7|	4-7 -12
gov|saying|con|	first -11	none 7
gov|saying|con|true|	false -8
gov|saying|d'|	none 20
gov|saying|dans|false|	false 13
gov|saying|dans|	none 20
gov|saying|dass|4-7|	2-3 6
gov|saying|dass|false|	false 7
gov|saying|dass|	none 6
gov|saying|dat|2-3|	1 19	2-3 7	4-7 26
gov|saying|dat|4-7|	2-3 28	4-7 18
gov|saying|dat|false|	false -13	true 13
gov|saying|dat|	none 21
gov|saying|dat|true|	false 20
gov|saying|da|false|	false -6
gov|saying|dell’|8+|	4-7 11
gov|saying|dell’|false|	false 11
gov|saying|dell’|	none 15
gov|saying|del|4-7|	4-7 20
gov|saying|del|	none 6
gov|saying|del|true|	false 16
gov|saying|desde|4-7|	4-7 15
gov|saying|desde|false|	false 18
gov|saying|desde|	first 18
gov|saying|de|1|	4-7 24
gov|saying|de|4-7|	2-3 25	4-7 9	8+ 9
gov|saying|de|8+|	2-3 -24	4-7 21
gov|saying|de|	all-one -16	first 9	some 11
gov|saying|de|false|	false 17	true -14
gov|saying|de|true|	false -17
gov|saying|di|1|	1 19	4-7 8
gov|saying|di|2-3|	2-3 28	4-7 24
gov|saying|di|4-7|	1 -21	2-3 23	4-7 11
gov|saying|di|8+|	4-7 25	8+ 7
gov|saying|di|false|	false 14
gov|saying|di|	first 28	none 9
gov|saying|do|8+|	2-3 -23
gov|saying|do|false|	false 7
gov|saying|do|	none 10
gov|saying|do|true|	false -19
gov|saying|d’|2-3|	4-7 17
gov|saying|d’|	none 27
gov|saying|d’|true|	false 27
gov|saying|em|1|	2-3 25	4-7 12
gov|saying|em|false|	false 21
gov|saying|em|	first 12	none 19
gov|saying|en|2-3|	4-7 -12
gov|saying|en|4-7|	2-3 -8	4-7 24	8+ 7
gov|saying|en|false|	false -7
gov|saying|en|	first 14	none -21
gov|saying|en|true|	false -18
gov|saying|for|1|	2-3 26
gov|saying|for|4-7|	1 19	2-3 -11	4-7 21
gov|saying|for|8+|	4-7 22
gov|saying|for|false|	false 29
gov|saying|for|	none 36	some 11
gov|saying|for|true|	false 29	true -11
gov|saying|from|false|	false 15
gov|saying|from|	none 28
gov|saying|if|false|	false 13
gov|saying|if|	none 16
gov|saying|im|false|	false -14
gov|saying|im|	some 13
gov|saying|into|4-7|	4-7 19
gov|saying|into|false|	false 21
gov|saying|into|	none 32
gov|saying|in|2-3|	2-3 -10	4-7 32
gov|saying|in|4-7|	2-3 -19	4-7 29	8+ 30
gov|saying|in|8+|	1 24	2-3 16	4-7 -16	8+ 17
gov|saying|in|	all -38	all-one -15	first -15	none 13	some 21
gov|saying|in|false|	false -10	true 14
gov|saying|in|true|	false -16
gov|saying|met|	none -15
gov|saying|mit|8+|	4-7 10
gov|saying|mit|false|	false -11
gov|saying|mit|	first 11
gov|saying|nach|4-7|	4-7 8
gov|saying|nach|false|	false 8
gov|saying|nach|	most 8
gov|saying|nas|false|	false 17
gov|saying|nas|	first 17
gov|saying|na|8+|	4-7 -7
gov|saying|na|	none 12
gov|saying|none|0|	4-7 -13	8+ -7
gov|saying|none|1|	1 -9	4-7 28	8+ 27
gov|saying|none|2-3|	1 -24	2-3 26	4-7 24	8+ 29
gov|saying|none|4-7|	2-3 11	4-7 19	8+ 30
gov|saying|none|8+|	4-7 19	8+ 11
gov|saying|none|	all-one 7	most 13	none 14	some 17
gov|saying|none|false|	false 15	true -10
gov|saying|none|true|	true 8
gov|saying|numa|false|	false 19
gov|saying|numa|	none 19
gov|saying|of|1|	2-3 11	4-7 -18
gov|saying|of|2-3|	8+ 10
gov|saying|of|4-7|	1 -7	2-3 -18	4-7 30	8+ -11
gov|saying|of|8+|	1 9	4-7 24	8+ 26
gov|saying|of|	all 8	all-one 13	first -16	none -6	some 21
gov|saying|of|false|	false -10	true 14
gov|saying|of|true|	false 8	true 15
gov|saying|on|1|	2-3 -32
gov|saying|on|2-3|	4-7 -6	8+ 19
gov|saying|on|4-7|	2-3 -13	8+ 16
gov|saying|on|8+|	1 11	4-7 14	8+ 9
gov|saying|on|	all -27	all-one -31	first 23	none 8	some 6
gov|saying|on|false|	false -35	true 20
gov|saying|on|true|	false -8
gov|saying|op|false|	false 8
gov|saying|op|	first 19
gov|saying|out|4-7|	4-7 37
gov|saying|out|false|	false -12
gov|saying|out|	none -10
gov|saying|para|8+|	4-7 7
gov|saying|para|false|	false 22
gov|saying|para|true|	false -8
gov|saying|par|8+|	2-3 -17
gov|saying|par|true|	false -17
gov|saying|per|4-7|	4-7 21
gov|saying|per|false|	false -7
gov|saying|per|	none -9
gov|saying|por|8+|	2-3 -7
gov|saying|por|false|	false -9
gov|saying|por|	first 13	none -15
gov|saying|pour|	none -14
gov|saying|pour|true|	false -14
gov|saying|qu'|	none 21
gov|saying|que|1|	2-3 -7	4-7 24	8+ 8
gov|saying|que|2-3|	4-7 -15	8+ 6
gov|saying|que|4-7|	1 28	2-3 20	4-7 43	8+ 12
gov|saying|que|8+|	2-3 14	4-7 20
gov|saying|que|false|	true -13
gov|saying|que|	first -11	none 14	some 13
gov|saying|que|true|	false 34	true -13
gov|saying|qu’|4-7|	2-3 -11
gov|saying|qu’|false|	false 21
gov|saying|qu’|	none 24
gov|saying|se|false|	false -12
gov|saying|se|	first -9	none -15
gov|saying|since|false|	false 27
gov|saying|since|	none 27
gov|saying|sin|false|	false 18
gov|saying|sin|	first 18
gov|saying|si|false|	false 10
gov|saying|si|	none 10
gov|saying|that|1|	1 -9	2-3 14	4-7 40	8+ 22
gov|saying|that|2-3|	2-3 -15	4-7 -14	8+ 26
gov|saying|that|4-7|	1 9	2-3 36	4-7 67	8+ 18
gov|saying|that|8+|	1 8	2-3 44	8+ 21
gov|saying|that|	all 11	all-one -12	first -8	most 13	none 20	some 34
gov|saying|that|false|	false 15	true 30
gov|saying|that|true|	false 13
gov|saying|to|1|	1 11	4-7 23	8+ 14
gov|saying|to|2-3|	1 -10	2-3 11	8+ 28
gov|saying|to|4-7|	1 10	2-3 9	4-7 7	8+ 21
gov|saying|to|8+|	1 10	4-7 31	8+ 18
gov|saying|to|	all -20	all-one -15	none 31	some 30
gov|saying|to|false|	false 27	true 20
gov|saying|to|true|	false -19	true 30
gov|saying|under|4-7|	2-3 -30
gov|saying|under|	all -22	first -13
gov|saying|under|false|	false -17
gov|saying|van|1|	2-3 21	4-7 10
gov|saying|van|4-7|	8+ 13
gov|saying|van|8+|	2-3 14
gov|saying|van|false|	false 22	true 14
gov|saying|van|	none 27
gov|saying|van|true|	false 16
gov|saying|von|1|	1 15	2-3 13	4-7 8
gov|saying|von|2-3|	1 7	2-3 29	4-7 6
gov|saying|von|8+|	2-3 -12
gov|saying|von|	all-one 25	first 17	most -7	some 30
gov|saying|von|false|	false 29
gov|saying|von|true|	false 8
gov|saying|voor|4-7|	2-3 9
gov|saying|voor|false|	false -12
gov|saying|voor|	none -6
gov|saying|vor|false|	false 12
gov|saying|what|	none 15
gov|saying|where|	none 7
gov|saying|whether|false|	false 27
gov|saying|whether|	none -20
gov|saying|whether|true|	false -24
gov|saying|while|false|	false 14
gov|saying|while|	none 16
gov|saying|with|4-7|	1 8	2-3 7	8+ 16
gov|saying|with|8+|	2-3 17	4-7 7
gov|saying|with|	all-one 21	first 24	none -14
gov|saying|with|false|	false -7
gov|saying|with|true|	true 27
gov|saying|zu|false|	false -6
gov|saying|à|4-7|	1 12	4-7 -20
gov|saying|à|8+|	4-7 15
gov|saying|à|false|	false 28
gov|saying|à|	none 6
gov|saying|à|true|	false -8
gov|saying|über|	all 13
gov|say|0|	1 -8	2-3 -13	4-7 -20	8+ -16
gov|say|1|	2-3 13	4-7 24	8+ 20
gov|say|2-3|	1 8	2-3 32	4-7 26	8+ 23
gov|say|4-7|	1 8	2-3 -35	4-7 47	8+ 30
gov|say|8+|	2-3 10	4-7 6	8+ 26
gov|say|	about 20	after -23	as -35	at 27	because 20	by 25	for -28	in -9	into 21	none 27	of -24	on -43	that 53	to -13	whether -24	while 18	with -9
gov|say|base|	auxiliary -12	none -39
gov|say|participle|	none 15
gov|say|past|	also 14	auxiliary 42	later 29	none 17
gov|say|present|	none -15
gov|schreiben|	none -9
gov|schreiben|past|	none -10
gov|schrijven|4-7|	1 -17	2-3 10
gov|scrivere|2-3|	4-7 24
gov|scrivere|4-7|	2-3 13	4-7 -12
gov|scrivere|	che 26	di -15	none -13
gov|scrivere|past|	auxiliary -13	none 13
gov|seek|0|	2-3 27
gov|seek|base|	auxiliary 23
gov|seek|	none 27
gov|see|0|	2-3 23	4-7 19
gov|see|2-3|	4-7 -21
gov|see|base|	none -14
gov|see|	none 13
gov|see|past|	none 19
gov|see|present|	none 30
gov|sehen|2-3|	4-7 10
gov|sehen|	none 9
gov|sehen|past|	none 9
gov|shout|	none 28
gov|show|0|	2-3 -26
gov|show|1|	4-7 14
gov|show|4-7|	2-3 -9
gov|show|base|	none -12
gov|show|	none -12
gov|show|participle|	none 6
gov|show|past|	none -12
gov|show|present|	none 15
gov|sign|0|	4-7 21
gov|sign|4-7|	2-3 -9
gov|sing|0|	4-7 -21
gov|sing|4-7|	2-3 16
gov|sing|8+|	2-3 -25
gov|sing|base|	none -25
gov|sing|	none -31
gov|sing|participle|	none -33
gov|sing|past|	none -18
gov|soltar|	none 10
gov|soltar|past|	none 10
gov|sostenere|2-3|	2-3 -15
gov|sostenere|	none -14
gov|sostenere|past|	none -12
gov|sostener|4-7|	2-3 32
gov|sostener|	de 21	que 17
gov|sourire|	none -8
gov|sourire|past|	none -8
gov|souvenir|past|	none 10
gov|speak|1|	4-7 -19
gov|speak|past|	none 32
gov|speak|present|	none -12
gov|spiegare|	none 10
gov|spiegare|present|	none 10
gov|sprechen|1|	1 15	2-3 13	4-7 8
gov|sprechen|2-3|	2-3 29	4-7 6
gov|sprechen|past|	none 29
gov|sprechen|	von 29
gov|spreken|1|	2-3 21	4-7 10
gov|spreken|past|	none 21
gov|spreken|	van 24
gov|staan|1|	2-3 -12
gov|staan|2-3|	2-3 19
gov|staan|	none -18
gov|staan|past|	none -9
gov|state|1|	4-7 24	8+ 13
gov|state|4-7|	2-3 -23	4-7 16	8+ 15
gov|state|	none -11	that 22
gov|state|participle|	none 6
gov|state|past|	none 17
gov|state|present|	none 13
gov|stehen|1|	4-7 -9
gov|stehen|2-3|	2-3 14
gov|stehen|	none -6
gov|stellen|past|	none -16
gov|subject|ele|saying|	2-3 -8
gov|subject|elle|saying|	1 25	2-3 10	4-7 14
gov|subject|elle|saying|past|	2-3 20	4-7 32
gov|subject|elle|saying|present|	4-7 6
gov|subject|er|saying|	1 -7	2-3 19	4-7 -14
gov|subject|er|saying|past|	4-7 6
gov|subject|er|saying|present|	4-7 9
gov|subject|es|saying|	2-3 10
gov|subject|es|saying|past|	8+ 10
gov|subject|he|judging|	0 11	1 16	4-7 19
gov|subject|he|judging|base|	2-3 8
gov|subject|he|judging|participle|	2-3 26
gov|subject|he|judging|past|	2-3 20	8+ 9
gov|subject|he|judging|present|	1 -16	2-3 9
gov|subject|he|saying|	1 34	2-3 20	4-7 27	8+ -10
gov|subject|he|saying|base|	1 -26	2-3 17
gov|subject|he|saying|participle|	2-3 20	4-7 21	8+ 15
gov|subject|he|saying|past|	1 -15	2-3 48	4-7 50	8+ 18
gov|subject|he|saying|present|	2-3 7	4-7 21	8+ 21
gov|subject|he|thinking|	0 -23	1 17	4-7 24
gov|subject|he|thinking|base|	4-7 27
gov|subject|he|thinking|participle|	1 -25
gov|subject|he|thinking|past|	1 -13	4-7 13	8+ 12
gov|subject|he|thinking|present|	2-3 23	4-7 11
gov|subject|hij|saying|	2-3 17
gov|subject|hij|saying|past|	1 11
gov|subject|il|saying|	2-3 -20	4-7 30
gov|subject|il|saying|past|	4-7 -6
gov|subject|it|judging|	1 -24	4-7 -20	8+ -20
gov|subject|it|judging|past|	4-7 30
gov|subject|it|judging|present|	2-3 -22
gov|subject|it|saying|	0 -33	1 -13	2-3 -8	4-7 -22
gov|subject|it|saying|past|	1 27	2-3 8	4-7 12	8+ 23
gov|subject|it|saying|present|	2-3 -32	4-7 -40	8+ 15
gov|subject|it|thinking|	4-7 -16
gov|subject|it|thinking|past|	2-3 -17	4-7 22
gov|subject|i|saying|	0 12	1 16
gov|subject|lei|saying|	2-3 21
gov|subject|lei|saying|past|	4-7 9
gov|subject|name|judging|	0 -38	1 19	2-3 -18	4-7 -19	8+ -13
gov|subject|name|judging|base|	1 -27
gov|subject|name|judging|participle|	2-3 -16
gov|subject|name|judging|past|	2-3 -12	4-7 39	8+ 22
gov|subject|name|judging|present|	4-7 9
gov|subject|name|saying|	0 9	1 11
gov|subject|name|saying|base|	2-3 8	8+ 21
gov|subject|name|saying|participle|	2-3 -23	8+ 13
gov|subject|name|saying|past|	1 -25	4-7 7	8+ 25
gov|subject|name|saying|present|	2-3 10	8+ 14
gov|subject|name|thinking|	1 9	2-3 -12	4-7 -7
gov|subject|name|thinking|past|	4-7 12
gov|subject|none|judging|	0 -26	1 10	2-3 8	4-7 15	8+ 10
gov|subject|none|judging|base|	2-3 6
gov|subject|none|judging|past|	4-7 16
gov|subject|none|judging|present|	1 -34	2-3 -20
gov|subject|none|saying|	0 -24	1 10	2-3 18	4-7 44	8+ 20
gov|subject|none|saying|base|	8+ 22
gov|subject|none|saying|participle|	2-3 17	8+ 22
gov|subject|none|saying|past|	1 8	4-7 -10	8+ 12
gov|subject|none|saying|present|	1 -12	2-3 24	4-7 19
gov|subject|none|thinking|	2-3 15	8+ 15
gov|subject|none|thinking|past|	1 -24	8+ 9
gov|subject|none|thinking|present|	2-3 -18
gov|subject|noun|judging|	0 -22	2-3 21	4-7 12	8+ 17
gov|subject|noun|judging|base|	1 -28	2-3 -14	8+ 19
gov|subject|noun|judging|participle|	1 29	2-3 35	4-7 26	8+ 20
gov|subject|noun|judging|past|	1 10	2-3 -9	4-7 19
gov|subject|noun|judging|present|	1 -12	2-3 -9	4-7 35	8+ 15
gov|subject|noun|saying|	0 -13	1 8	2-3 -7	4-7 40
gov|subject|noun|saying|base|	1 -19	4-7 42	8+ 33
gov|subject|noun|saying|participle|	2-3 21	8+ 39
gov|subject|noun|saying|past|	1 -12	2-3 11	8+ 40
gov|subject|noun|saying|present|	1 10	2-3 15	4-7 -12	8+ -9
gov|subject|noun|thinking|	0 21	1 29	2-3 17	8+ 15
gov|subject|noun|thinking|base|	1 29	8+ 15
gov|subject|noun|thinking|participle|	1 21	2-3 22
gov|subject|noun|thinking|past|	1 17	2-3 -21	4-7 17	8+ 17
gov|subject|noun|thinking|present|	1 11	2-3 22	4-7 22	8+ -17
gov|subject|on|judging|	1 -24
gov|subject|on|saying|	1 -16	2-3 7
gov|subject|on|saying|past|	2-3 -9
gov|subject|on|saying|present|	4-7 13
gov|subject|organisation|judging|	0 9	1 12	2-3 12	8+ 18
gov|subject|organisation|judging|past|	1 12	2-3 14	8+ 8
gov|subject|organisation|judging|present|	1 21	2-3 -18	4-7 14
gov|subject|organisation|saying|	0 16	8+ -15
gov|subject|organisation|saying|base|	2-3 -16
gov|subject|organisation|saying|participle|	4-7 19	8+ 26
gov|subject|organisation|saying|past|	1 -11	4-7 70	8+ 22
gov|subject|organisation|saying|present|	1 -6	4-7 37	8+ 18
gov|subject|organisation|thinking|	0 7	1 12
gov|subject|organisation|thinking|past|	1 -30	4-7 21
gov|subject|person|judging|	0 37	2-3 22	4-7 21	8+ 10
gov|subject|person|judging|base|	1 11
gov|subject|person|judging|participle|	1 24	2-3 45	4-7 14	8+ 18
gov|subject|person|judging|past|	2-3 25	4-7 24	8+ 32
gov|subject|person|judging|present|	1 -8	2-3 10	4-7 12	8+ 7
gov|subject|person|saying|	0 8	1 -8	4-7 27
gov|subject|person|saying|base|	2-3 -13	4-7 31	8+ 23
gov|subject|person|saying|participle|	1 30	2-3 15	4-7 27	8+ 12
gov|subject|person|saying|past|	1 21	4-7 16	8+ 23
gov|subject|person|saying|present|	2-3 -17	8+ 30
gov|subject|person|thinking|	1 7	4-7 12
gov|subject|person|thinking|base|	2-3 -8
gov|subject|person|thinking|past|	2-3 17	4-7 27	8+ 23
gov|subject|person|thinking|present|	1 -33	4-7 24
gov|subject|place|judging|	0 24	1 -18	2-3 23	4-7 -32
gov|subject|place|judging|past|	2-3 24
gov|subject|place|saying|	0 9	1 10	2-3 -17	8+ -8
gov|subject|place|saying|past|	1 23	2-3 -25	4-7 45	8+ 14
gov|subject|place|saying|present|	2-3 -12
gov|subject|she|judging|	0 -22	1 22	2-3 17	4-7 43
gov|subject|she|judging|past|	1 7	2-3 38	4-7 23	8+ 13
gov|subject|she|saying|	0 22	1 34	2-3 17	4-7 -27	8+ 38
gov|subject|she|saying|base|	4-7 -13
gov|subject|she|saying|participle|	4-7 25	8+ 14
gov|subject|she|saying|past|	1 31	2-3 -25	4-7 15	8+ 30
gov|subject|she|saying|present|	4-7 28	8+ 8
gov|subject|she|thinking|past|	4-7 23	8+ 14
gov|subject|sie|judging|	2-3 13
gov|subject|sie|saying|	1 9	2-3 6	4-7 8
gov|subject|sie|saying|past|	4-7 14
gov|subject|sie|saying|present|	2-3 10
gov|subject|they|judging|	1 10	8+ -15
gov|subject|they|judging|base|	2-3 -42
gov|subject|they|judging|past|	1 6
gov|subject|they|saying|	0 9	1 -20	2-3 13	4-7 24
gov|subject|they|saying|base|	2-3 23	4-7 21
gov|subject|they|saying|past|	4-7 -12	8+ 17
gov|subject|you|thinking|	2-3 -21
gov|subject|you|thinking|base|	2-3 -23
gov|subject|ze|saying|	2-3 13
gov|subject|ze|saying|past|	1 10	2-3 -17
gov|subject|zij|saying|	2-3 21
gov|subject|zij|saying|past|	4-7 -10
gov|sublinhar|	a 10
gov|subrayar|past|	none 13
gov|subrayar|	que 10
gov|suggest|4-7|	2-3 22
gov|suggest|	none 17
gov|suggest|participle|	none 7
gov|suggest|past|	none 19
gov|support|base|	none 14
gov|support|	none -7
gov|support|present|	none -10
gov|sustentar|	a 10	que 19
gov|sustentar|present|	none 19
gov|tachar|	de 24
gov|tag|	none -28
gov|tag|past|	none -28
gov|talk|2-3|	2-3 -15
gov|talk|	about 8	none -16	of -22
gov|talk|base|	none -18
gov|talk|present|	none 12
gov|teilen|past|	none -17
gov|tell|0|	2-3 -13
gov|tell|1|	4-7 19
gov|tell|2-3|	1 -14	2-3 -16	4-7 48	8+ 24
gov|tell|4-7|	1 15	8+ 13
gov|tell|8+|	1 20	2-3 37	4-7 36	8+ 15
gov|tell|	at 17	by 11	for 19	none -18	on 18	to 41
gov|tell|participle|	none 35
gov|tell|past|	auxiliary 28	be -25	none 8
gov|tell|present|	none 37
gov|temere|	none 17
gov|temere|past|	none 17
gov|testify|past|	none 16
gov|text|base|	none 16
gov|text|	none 10
gov|thank|2-3|	2-3 20	4-7 14
gov|thank|	for 24	none 29
gov|thank|past|	none 28
gov|thinking|0|false|false|	all -7	first 10
gov|thinking|0|false|true|	none 16
gov|thinking|1|false|false|	first 19	none 33	some 9
gov|thinking|2-3|false|false|	all -30	first 22	none 6	some 6
gov|thinking|2-3|false|true|	first 11
gov|thinking|4-7|false|false|	all 21	all-one -25	first 13	none -12	some 10
gov|thinking|4-7|true|false|	all -30	first -20	some 23
gov|thinking|8+|false|false|	first 15
gov|thinking|as|2-3|	2-3 -21
gov|thinking|as|4-7|	2-3 -16
gov|thinking|as|false|	false -8	true -22
gov|thinking|as|	none -16
gov|thinking|dat|2-3|	4-7 13
gov|thinking|dat|	none 15
gov|thinking|dat|true|	false 13
gov|thinking|em|2-3|	2-3 12
gov|thinking|em|false|	false 12
gov|thinking|em|	none 12
gov|thinking|for|4-7|	1 -10
gov|thinking|for|false|	false 7
gov|thinking|for|	none -6
gov|thinking|for|true|	false -6
gov|thinking|in|false|	false 26
gov|thinking|in|	none 15
gov|thinking|none|0|	2-3 -9	4-7 24	8+ 20
gov|thinking|none|1|	1 -23	2-3 9	4-7 27	8+ 20
gov|thinking|none|2-3|	1 10	2-3 -7	8+ 15
gov|thinking|none|4-7|	2-3 -17	8+ 9
gov|thinking|none|8+|	1 -21
gov|thinking|none|false|	true 25
gov|thinking|none|	first 6	none -7	some 11
gov|thinking|none|true|	true -29
gov|thinking|of|false|	false -9
gov|thinking|of|	none -7
gov|thinking|of|true|	false -10
gov|thinking|on|4-7|	2-3 17
gov|thinking|on|true|	false 25
gov|thinking|over|	none -12
gov|thinking|over|true|	false -8
gov|thinking|that|1|	8+ 11
gov|thinking|that|2-3|	8+ 15
gov|thinking|that|4-7|	2-3 20
gov|thinking|that|8+|	4-7 21
gov|thinking|that|false|	false 29
gov|thinking|that|	none 16	some 10
gov|thinking|that|true|	false 13
gov|thinking|to|1|	2-3 19
gov|thinking|to|4-7|	1 17	2-3 -17
gov|thinking|to|	all 12	none 7
gov|thinking|to|false|	false 6	true 22
gov|thinking|to|true|	false -6
gov|thinking|what|	none -9
gov|thinking|with|false|	false 12
gov|thinking|with|	none 23
gov|think|4-7|	2-3 25
gov|think|base|	none 19
gov|think|	none 39
gov|think|past|	none 29
gov|think|present|	none 24
gov|title|0|	2-3 -24	4-7 -27
gov|title|	none -36
gov|title|past|	be -20	none -31
gov|try|	to -10
gov|tweet|1|	8+ 12
gov|tweet|2-3|	8+ 13
gov|tweet|past|	none 7
gov|tweet|	that 25
gov|urge|2-3|	2-3 20	8+ 20
gov|urge|4-7|	8+ 16
gov|urge|	none 23	to 29
gov|urge|past|	none 28
gov|urge|present|	none 25
gov|use|2-3|	1 -17	2-3 -16
gov|use|8+|	1 -21
gov|use|	about -21	for -9	none -16	to 18
gov|use|base|	none -14
gov|use|participle|	none 13
gov|use|past|	none -23	not -29
gov|verklaren|past|	none -6
gov|verlauten|	none 17
gov|versprechen|	none -16
gov|versprechen|past|	none -16
gov|verweisen|	auf -8
gov|verweisen|past|	none -8
gov|ver|0|	1 12
gov|ver|	none 12
gov|ver|past|	none 16
gov|view|	with -26
gov|vinden|2-3|	2-3 16	4-7 14
gov|vinden|4-7|	4-7 9
gov|vinden|	dat 12
gov|vinden|past|	daarentegen 25
gov|voir|	none 25
gov|voir|past|	none 25
gov|vote|base|	none -19
gov|vote|	none 19	to 9
gov|vouloir|	none -21
gov|vouloir|past|	none -21
gov|vow|past|	none 20
gov|vow|	that 19	to 28
gov|vragen|past|	none 8
gov|waarschuwen|past|	none 23
gov|waarschuwen|	voor 20
gov|want|0|	4-7 27
gov|want|base|	auxiliary -9
gov|want|	none 6	to 18
gov|want|past|	none 12
gov|want|present|	none 23
gov|warnen|past|	none 10
gov|warnen|present|	none 12
gov|warnen|	vor 12
gov|warn|1|	2-3 -13	4-7 32	8+ 12
gov|warn|2-3|	2-3 -12
gov|warn|4-7|	4-7 16	8+ 14
gov|warn|	against -6	none 23	of 11	that 15
gov|warn|participle|	none -19
gov|warn|past|	none 17
gov|warn|present|	none 6
gov|weisen|	none 15
gov|weisen|past|	none 15
gov|welcome|0|	4-7 18
gov|welcome|	none 18
gov|welcome|past|	none 18
gov|werfen|	none -14
gov|werfen|past|	none -14
gov|wijzen|past|	none 21
gov|willen|past|	none -6
gov|write|0|	2-3 -24
gov|write|1|	4-7 44	8+ 21
gov|write|2-3|	1 13	2-3 -7	4-7 22	8+ 19
gov|write|4-7|	1 -34	2-3 12	4-7 -6	8+ -12
gov|write|8+|	1 -20	8+ 18
gov|write|base|	none -37
gov|write|	in -21	none 8	of -33	that 17	to 17
gov|write|participle|	none 28
gov|write|past|	none -12
gov|write|present|	none 16
gov|yell|	none 27
gov|yell|past|	auxiliary 11
gov|zeggen|4-7|	2-3 -6	4-7 13
gov|zeggen|	dat 26	none -15	van 11
gov|zeigen|1|	1 20	2-3 9
gov|zeigen|	none 23
gov|zeigen|past|	none 22
gov|zien|4-7|	4-7 12
gov|zien|	none 15
gov|zien|past|	none 18
gov|äußern|past|	none 7
gov|évoquer|1|	4-7 21
gov|évoquer|2-3|	4-7 16
gov|évoquer|	none 33
gov|évoquer|past|	auxiliary 26
gov|évoquer|present|	none 23
headline|false|	1 -7	4-7 -7	8+ 8
headline|true|	2-3 -8	4-7 17	8+ 20
head|"|	2-3 -14
head|'|	4-7 7	8+ 20
head|,|	4-7 25
head|plain|,determiner|	1 16	2-3 6
head|plain|,quote|	1 -11
head|plain|,verb-saying|	4-7 22
head|plain|,|	2-3 13
head|plain|	: 25	adverb -6	all -37	all-one -27	coordinator 6	determiner -31	first -16	none -23	possessive -10	preposition -25	some 14	start -25	stop 18	subordinator -22	that -23	verb-judging 8	verb-saying -9	verb-thinking 26	word -24
head|plain|:|	1 -30	2-3 -32	4-7 18	8+ 23
head|plain|all-one|	1 -18	2-3 -31
head|plain|all|	2-3 -32	4-7 -21
head|plain|auxiliary|	1 -11
head|plain|capital|	1 -44	2-3 -33
head|plain|coordinator|	2-3 -33
head|plain|determiner|	2-3 -6
head|plain|end|	2-3 10
head|plain|first|	1 -21	2-3 -26	8+ 23
head|plain|none|	1 -9	2-3 -20
head|plain|preposition|	1 -13	2-3 -18
head|plain|some|	2-3 10	4-7 13
head|plain|subordinator|	1 7
head|plain|that|	2-3 -23
head|plain|verb-judging|	1 -21	2-3 -24
head|plain|verb-saying|	2-3 -30
head|plain|word|	1 -12	2-3 -32
head|titled|	, 18	: 15	all 35	all-one 13	auxiliary 19	capital 12	determiner 19	first 33	none 22	possessive 21	preposition 15	that -6
head|titled|:|	4-7 13
head|titled|all-one|	1 -6	2-3 19
head|titled|all|	2-3 21	4-7 24	8+ 14
head|titled|auxiliary|	1 -13
head|titled|capital|	2-3 9
head|titled|end|	1 14	2-3 22	4-7 41	8+ 15
head|titled|first|	2-3 -8	4-7 38	8+ 14
head|titled|none|	1 6	2-3 22	4-7 11
head|titled|preposition|	1 11	2-3 24
head|titled|stop|	2-3 14
head|upper|	, 18	: 20	all 15	all-one 20	capital 15	first 24	most 8	start 9
head|upper|all-one|	1 12
head|upper|all|	4-7 21
head|upper|capital|	1 19
head|upper|end|	4-7 30
head|upper|first|	4-7 23
head|upper|most|	4-7 8
head|«|	4-7 9	8+ 13
head|»|	4-7 15
head|‘|	1 -8	2-3 10	4-7 23	8+ 17
head|“|	2-3 -8	4-7 11
head|„|	1 -11	2-3 -25	4-7 20	8+ 7
in-noun|false|false|1|	first 23	none -11
in-noun|false|false|2-3|	first 6	some 6
in-noun|false|false|4-7|	all -18	none 25	some 25
in-noun|false|false|8+|	all -8	first 8	most 21	none 21	some 30
in-noun|false|true|1|	all-one -12	first -24	none 14
in-noun|false|true|2-3|	all -16	first 26	none -6	some 7
in-noun|false|true|4-7|	all-one -27	first 35	most 31	none 20
in-noun|false|true|8+|	first 12	most 14	none -7	some 20
in-noun|true|false|1|	first -12	none -7
in-noun|true|false|2-3|	all -15	all-one -14	first -13	none 7
in-noun|true|false|4-7|	all -10	first -27	most -12	none 19	some 17
in-noun|true|false|8+|	first 28	none 40	some 17
in-noun|true|true|1|	all-one 17
in-noun|true|true|2-3|	all-one -6	some -13
in-noun|true|true|4-7|	all -41	none 27	some 9
in-noun|true|true|8+|	first -9	none 31
intro-follow|'|pronoun|	2-3 -21
intro-follow|(|)|	1 9	2-3 8
intro-follow|(|,|	4-7 -24
intro-follow|)|end|	8+ 14
intro-follow|,|(|	2-3 -37
intro-follow|,|,auxiliary|	2-3 -18
intro-follow|,|,coordinator|	2-3 -14
intro-follow|,|,determiner|	2-3 -13
intro-follow|,|,preposition|	2-3 14	4-7 -8
intro-follow|,|,quote|	1 -14
intro-follow|,|,verb-saying|	2-3 8
intro-follow|,|,word|	2-3 -11
intro-follow|,|,|	1 -33	2-3 -35	4-7 -27
intro-follow|,|-|	4-7 14
intro-follow|,|auxiliary|	2-3 -17	4-7 -23
intro-follow|,|capital|	4-7 15	8+ 23
intro-follow|,|coordinator|	1 -41	2-3 -30	8+ 17
intro-follow|,|determiner|	2-3 -25	4-7 -17	8+ 16
intro-follow|,|end|	1 32	2-3 22	4-7 16	8+ 26
intro-follow|,|preposition|	2-3 6	4-7 16	8+ 6
intro-follow|,|pronoun|	4-7 25	8+ 28
intro-follow|,|quote|	2-3 -9
intro-follow|,|stop|	1 6	2-3 42	4-7 37	8+ 10
intro-follow|,|verb-saying|	4-7 21	8+ 19
intro-follow|,|word|	1 -26	2-3 -22	4-7 -18
intro-follow|,|—|	4-7 13
intro-follow|-|stop|	8+ 13
intro-follow|:|(|	2-3 -7	8+ 25
intro-follow|:|+|	4-7 14
intro-follow|:|,auxiliary|	4-7 13
intro-follow|:|,verb-judging|	8+ 7
intro-follow|:|,verb-saying|	2-3 33	4-7 42	8+ 6
intro-follow|:|,word|	2-3 -12	4-7 26
intro-follow|:|,|	1 -27	2-3 -40	4-7 -31
intro-follow|:|[|	8+ 18
intro-follow|:|capital|	1 22	4-7 53	8+ 39
intro-follow|:|coordinator|	2-3 -12
intro-follow|:|determiner|	4-7 10	8+ 26
intro-follow|:|end|	2-3 27	4-7 39	8+ 44
intro-follow|:|preposition|	2-3 11	4-7 15	8+ 6
intro-follow|:|pronoun|	4-7 36	8+ 19
intro-follow|:|quote|	4-7 24
intro-follow|:|stop|	1 -17	2-3 -12	4-7 -13	8+ -15
intro-follow|:|verb-saying|	8+ 27
intro-follow|;|,preposition|	4-7 10
intro-follow|adverb|:|	2-3 18
intro-follow|adverb|end|	2-3 19	4-7 -7	8+ 27
intro-follow|adverb|preposition|	1 19	2-3 8
intro-follow|adverb|stop|	1 -6	2-3 -16	4-7 -13	8+ 8
intro-follow|adverb|verb-judging|	2-3 7
intro-follow|adverb|word|	1 -26
intro-follow|auxiliary|,auxiliary|	4-7 8
intro-follow|auxiliary|,verb-saying|	4-7 8
intro-follow|auxiliary|,word|	4-7 10
intro-follow|auxiliary|,|	1 27	2-3 9	4-7 47	8+ 17
intro-follow|auxiliary|:|	1 -28
intro-follow|auxiliary|;|	2-3 -18
intro-follow|auxiliary|adverb|	4-7 21
intro-follow|auxiliary|capital|	2-3 -17	4-7 18	8+ 16
intro-follow|auxiliary|coordinator|	1 21	4-7 15	8+ 24
intro-follow|auxiliary|determiner|	2-3 -7	4-7 30	8+ 13
intro-follow|auxiliary|end|	1 -8	4-7 6	8+ 13
intro-follow|auxiliary|preposition|	1 55	2-3 36	8+ 19
intro-follow|auxiliary|pronoun|	2-3 -21	4-7 18	8+ 16
intro-follow|auxiliary|stop|	1 -24	2-3 30	4-7 -11	8+ 27
intro-follow|auxiliary|subordinator|	1 22	2-3 39	4-7 17
intro-follow|auxiliary|that|	1 14	2-3 28
intro-follow|auxiliary|verb-saying|	1 -7	4-7 21
intro-follow|auxiliary|word|	1 13	2-3 9	4-7 25
intro-follow|capital|,verb-saying|	2-3 -13
intro-follow|capital|,word|	2-3 12
intro-follow|capital|,|	4-7 17
intro-follow|capital|[|	8+ 23
intro-follow|capital|auxiliary|	1 -8	2-3 -33
intro-follow|capital|capital|	1 -18	2-3 -10	8+ 26
intro-follow|capital|coordinator|	1 11	2-3 21	4-7 24
intro-follow|capital|determiner|	4-7 16
intro-follow|capital|end|	1 7	2-3 9	4-7 14
intro-follow|capital|preposition|	1 -27	2-3 -13	8+ 20
intro-follow|capital|pronoun|	2-3 -22	8+ 22
intro-follow|capital|stop|	1 -22	2-3 10	4-7 10	8+ 21
intro-follow|capital|subordinator|	4-7 18
intro-follow|capital|verb-judging|	1 -18	2-3 -20
intro-follow|capital|verb-saying|	2-3 -13
intro-follow|capital|word|	2-3 25	4-7 -7
intro-follow|coordinator|,word|	1 -12
intro-follow|coordinator|,|	2-3 28
intro-follow|coordinator|capital|	2-3 -6
intro-follow|coordinator|coordinator|	2-3 -23
intro-follow|coordinator|determiner|	1 -22	2-3 -15
intro-follow|coordinator|end|	2-3 16	4-7 31	8+ 18
intro-follow|coordinator|preposition|	1 15	2-3 13	4-7 -15
intro-follow|coordinator|pronoun|	4-7 17
intro-follow|coordinator|stop|	1 -31	2-3 6	4-7 34	8+ 11
intro-follow|coordinator|verb-saying|	1 7
intro-follow|coordinator|word|	1 -21
intro-follow|determiner|,auxiliary|	2-3 -9
intro-follow|determiner|,coordinator|	1 17
intro-follow|determiner|,determiner|	1 -7	2-3 -11
intro-follow|determiner|,preposition|	2-3 -8
intro-follow|determiner|,verb-saying|	1 -21
intro-follow|determiner|,word|	1 -14	2-3 -20	4-7 -8
intro-follow|determiner|,|	1 -23	2-3 -50
intro-follow|determiner|-|	1 21
intro-follow|determiner|;|	2-3 11
intro-follow|determiner|auxiliary|	1 -29	2-3 -10
intro-follow|determiner|capital|	2-3 12
intro-follow|determiner|coordinator|	1 12	2-3 -19	4-7 27
intro-follow|determiner|determiner|	1 11	2-3 14
intro-follow|determiner|end|	2-3 34	4-7 21	8+ 13
intro-follow|determiner|preposition|	1 9	2-3 8	4-7 -11
intro-follow|determiner|pronoun|	2-3 20
intro-follow|determiner|stop|	2-3 -30	4-7 25	8+ 15
intro-follow|determiner|subordinator|	1 -12	2-3 -23
intro-follow|determiner|that|	2-3 33
intro-follow|determiner|verb-judging|	1 -15	2-3 -7
intro-follow|determiner|verb-saying|	2-3 -20
intro-follow|determiner|word|	4-7 -17
intro-follow|possessive|auxiliary|	2-3 12
intro-follow|possessive|capital|	2-3 -22
intro-follow|possessive|end|	2-3 -28	4-7 25	8+ 18
intro-follow|possessive|preposition|	2-3 7
intro-follow|possessive|quote|	4-7 -14
intro-follow|possessive|word|	4-7 -19
intro-follow|preposition|,auxiliary|	2-3 -22
intro-follow|preposition|,determiner|	1 -19	4-7 -12
intro-follow|preposition|,preposition|	1 -16	2-3 20
intro-follow|preposition|,verb-saying|	4-7 -6
intro-follow|preposition|,word|	1 -15	2-3 -12	4-7 -19
intro-follow|preposition|,|	1 -31	2-3 -16
intro-follow|preposition|:|	1 -15
intro-follow|preposition|;|	2-3 12	4-7 7
intro-follow|preposition|auxiliary|	1 9	2-3 -17	4-7 20
intro-follow|preposition|capital|	4-7 21	8+ -16
intro-follow|preposition|coordinator|	1 -33	2-3 14	4-7 24	8+ 16
intro-follow|preposition|determiner|	1 14	4-7 -14
intro-follow|preposition|end|	2-3 -10	4-7 25	8+ 36
intro-follow|preposition|preposition|	1 -9	4-7 17
intro-follow|preposition|pronoun|	1 -6	2-3 -29
intro-follow|preposition|stop|	2-3 -18	4-7 16	8+ 24
intro-follow|preposition|subordinator|	2-3 -12	4-7 14	8+ 15
intro-follow|preposition|that|	1 -31	2-3 -8
intro-follow|preposition|verb-saying|	1 24	2-3 -11
intro-follow|preposition|word|	2-3 6
intro-follow|pronoun|,word|	2-3 17	4-7 10
intro-follow|pronoun|,|	2-3 9
intro-follow|pronoun|auxiliary|	2-3 6
intro-follow|pronoun|coordinator|	4-7 18
intro-follow|pronoun|determiner|	1 -10	2-3 36	4-7 8
intro-follow|pronoun|end|	1 27	2-3 43	4-7 14	8+ 15
intro-follow|pronoun|preposition|	2-3 -27	4-7 -9
intro-follow|pronoun|stop|	2-3 -6	4-7 45	8+ 19
intro-follow|pronoun|subordinator|	2-3 22
intro-follow|pronoun|word|	4-7 15
intro-follow|quote|,verb-saying|	4-7 20
intro-follow|quote|coordinator|	1 -12
intro-follow|quote|determiner|	4-7 16	8+ 17
intro-follow|quote|end|	4-7 20	8+ 18
intro-follow|quote|pronoun|	4-7 8
intro-follow|start|'|	8+ 13
intro-follow|start|(|	2-3 -22
intro-follow|start|,auxiliary|	4-7 23	8+ 15
intro-follow|start|,pronoun|	4-7 26	8+ 11
intro-follow|start|,verb-judging|	4-7 9	8+ 6
intro-follow|start|,verb-saying|	2-3 26	4-7 22	8+ 8
intro-follow|start|,verb-thinking|	8+ 16
intro-follow|start|,word|	4-7 -7	8+ 15
intro-follow|start|:|	1 -13	2-3 -10	4-7 35	8+ 24
intro-follow|start|auxiliary|	1 -26	2-3 -33
intro-follow|start|capital|	1 -26	2-3 15	4-7 42	8+ 20
intro-follow|start|determiner|	1 24	4-7 52	8+ 20
intro-follow|start|end|	1 -14	8+ 40
intro-follow|start|preposition|	2-3 -14	8+ 22
intro-follow|start|pronoun|	1 45	2-3 20	4-7 42	8+ 16
intro-follow|start|stop|	8+ 25
intro-follow|start|subordinator|	2-3 -23	8+ 17
intro-follow|start|that|	8+ 23
intro-follow|start|verb-saying|	1 17	2-3 49	4-7 40	8+ 15
intro-follow|start|word|	1 -12	4-7 36	8+ 29
intro-follow|start|–|	4-7 9
intro-follow|start|—|	2-3 11	4-7 -10	8+ 31
intro-follow|stop|(|	8+ 17
intro-follow|stop|,auxiliary|	1 17	2-3 27	4-7 32	8+ 8
intro-follow|stop|,preposition|	2-3 -14
intro-follow|stop|,pronoun|	2-3 7	4-7 29	8+ 7
intro-follow|stop|,verb-judging|	4-7 18
intro-follow|stop|,verb-saying|	1 16	2-3 26	8+ 7
intro-follow|stop|,verb-thinking|	4-7 12	8+ 13
intro-follow|stop|,word|	1 21	2-3 34	4-7 13	8+ 13
intro-follow|stop|,|	4-7 30
intro-follow|stop|auxiliary|	8+ 26
intro-follow|stop|capital|	1 15	2-3 26	4-7 39	8+ 16
intro-follow|stop|coordinator|	8+ 16
intro-follow|stop|determiner|	1 12	2-3 7	4-7 33	8+ 13
intro-follow|stop|end|	2-3 35	4-7 72	8+ 17
intro-follow|stop|preposition|	4-7 18	8+ 24
intro-follow|stop|pronoun|	1 23	2-3 6	4-7 29	8+ 12
intro-follow|stop|stop|	1 15	2-3 11	4-7 -7	8+ 7
intro-follow|stop|that|	8+ 14
intro-follow|stop|verb-saying|	1 21	2-3 45	4-7 35	8+ 13
intro-follow|stop|word|	1 -8	8+ 20
intro-follow|stop|—|	4-7 -18
intro-follow|subordinator|,word|	2-3 -18
intro-follow|subordinator|,|	2-3 -24
intro-follow|subordinator|auxiliary|	1 -24
intro-follow|subordinator|capital|	2-3 -42	4-7 18
intro-follow|subordinator|coordinator|	1 18	2-3 39	4-7 17
intro-follow|subordinator|determiner|	2-3 -17
intro-follow|subordinator|end|	1 -8	4-7 -12	8+ 23
intro-follow|subordinator|preposition|	1 -26	2-3 10	4-7 21
intro-follow|subordinator|pronoun|	8+ 11
intro-follow|subordinator|stop|	4-7 15	8+ 24
intro-follow|subordinator|subordinator|	4-7 14
intro-follow|subordinator|word|	1 9	2-3 -35
intro-follow|that|auxiliary|	1 -20
intro-follow|that|capital|	8+ 16
intro-follow|that|coordinator|	8+ 15
intro-follow|that|end|	2-3 -24	4-7 22	8+ 22
intro-follow|that|preposition|	4-7 18	8+ 12
intro-follow|that|stop|	2-3 28	4-7 53	8+ 18
intro-follow|that|subordinator|	8+ 15
intro-follow|that|word|	2-3 18
intro-follow|verb-judging|,|	1 -25	4-7 -9
intro-follow|verb-judging|;|	4-7 18
intro-follow|verb-judging|auxiliary|	2-3 -23
intro-follow|verb-judging|capital|	4-7 -11
intro-follow|verb-judging|coordinator|	1 -8	2-3 7	4-7 -17
intro-follow|verb-judging|determiner|	1 7	2-3 -9	4-7 23
intro-follow|verb-judging|end|	1 -32	2-3 -22	4-7 18
intro-follow|verb-judging|preposition|	1 -48	2-3 6	4-7 22
intro-follow|verb-judging|pronoun|	4-7 -8
intro-follow|verb-judging|stop|	1 23	2-3 -13	4-7 45
intro-follow|verb-judging|subordinator|	2-3 21
intro-follow|verb-judging|verb-saying|	2-3 8
intro-follow|verb-judging|word|	1 27	2-3 -23	4-7 -8
intro-follow|verb-saying|,preposition|	1 -17
intro-follow|verb-saying|,word|	1 -22	2-3 -11
intro-follow|verb-saying|,|	2-3 -33	4-7 -12
intro-follow|verb-saying|;|	2-3 -12
intro-follow|verb-saying|auxiliary|	2-3 16
intro-follow|verb-saying|capital|	2-3 -12
intro-follow|verb-saying|coordinator|	1 21	2-3 14
intro-follow|verb-saying|determiner|	2-3 18	4-7 -9
intro-follow|verb-saying|end|	2-3 27	4-7 -21	8+ -16
intro-follow|verb-saying|preposition|	1 25	2-3 9	4-7 7	8+ 27
intro-follow|verb-saying|stop|	2-3 -8	4-7 7	8+ 19
intro-follow|verb-saying|subordinator|	2-3 10
intro-follow|verb-saying|that|	2-3 -24
intro-follow|verb-saying|verb-saying|	2-3 -25
intro-follow|verb-saying|word|	1 -26	2-3 -10	4-7 10
intro-follow|verb-thinking|,|	2-3 -16
intro-follow|verb-thinking|coordinator|	1 -11
intro-follow|verb-thinking|end|	2-3 -14	4-7 33	8+ 16
intro-follow|verb-thinking|preposition|	1 11	2-3 34
intro-follow|verb-thinking|stop|	1 -27	2-3 17	4-7 41
intro-follow|verb-thinking|subordinator|	4-7 30
intro-follow|word|(|	2-3 -20
intro-follow|word|,auxiliary|	1 -31	2-3 -12
intro-follow|word|,coordinator|	4-7 19
intro-follow|word|,determiner|	1 -18
intro-follow|word|,preposition|	2-3 -23	4-7 -12
intro-follow|word|,subordinator|	1 19	2-3 17
intro-follow|word|,that|	1 -11	2-3 -15	4-7 -8
intro-follow|word|,verb-saying|	8+ 11
intro-follow|word|,word|	1 18	2-3 11
intro-follow|word|,|	1 -38	2-3 11	4-7 26
intro-follow|word|-|	4-7 24
intro-follow|word|:|	4-7 14
intro-follow|word|;|	1 -10	2-3 -16	4-7 10
intro-follow|word|adverb|	1 -25	2-3 11	4-7 -9
intro-follow|word|auxiliary|	4-7 -25
intro-follow|word|capital|	1 21	8+ 37
intro-follow|word|coordinator|	1 16	2-3 22
intro-follow|word|determiner|	4-7 -7	8+ 22
intro-follow|word|end|	1 -13	4-7 -16	8+ 38
intro-follow|word|preposition|	1 7	2-3 -16	4-7 -6	8+ 21
intro-follow|word|pronoun|	1 -24	2-3 -15
intro-follow|word|quote|	1 -19
intro-follow|word|stop|	2-3 16	4-7 14	8+ 25
intro-follow|word|subordinator|	2-3 -6	4-7 23
intro-follow|word|that|	1 -25
intro-follow|word|verb-judging|	1 -21
intro-follow|word|verb-saying|	1 -41	2-3 14	4-7 -9
intro-follow|word|word|	2-3 -10
intro-follow|—|end|	8+ 10
intro-follow|—|—|	2-3 12
intro-follow|’|stop|	4-7 18
intro|	' -19	) 16	- -13	: 8	; 10	possessive -15	preposition -9	quote 6	start 10	stop 25	subordinator -6	verb-judging -10	verb-saying -10	verb-thinking 7	word -10	– -13	— 7
in|first|=abbiamo|	4-7 21	first 28
in|first|=about|	2-3 21	4-7 25	first 8	none 29
in|first|=after|	8+ 15	first 22
in|first|=all|	4-7 26	8+ 22	first 30	none -10
in|first|=als|	4-7 11	8+ 7	first 7	some 13
in|first|=am|	first 9
in|first|=and|	2-3 20	4-7 53	8+ 22	first 36	none -6	some 13
in|first|=another|	8+ 18	first 16
in|first|=any|	2-3 22	4-7 20	8+ 13	first 7	none 27
in|first|=an|	2-3 35	4-7 7	8+ 23	all-one 17	first -11	none 40
in|first|=are|	4-7 27	8+ 18	first -13	none 21
in|first|=as|	2-3 13	4-7 -22	8+ 19	first -10	none -10	some 16
in|first|=at|	2-3 21	4-7 43	8+ 20	first 30	none 28
in|first|=até|	2-3 16	first 10	none 16
in|first|=auf|	4-7 16
in|first|=aus|	2-3 15	4-7 15	all-one 15	some 15
in|first|=au|	4-7 18	8+ 9	first 9	none 17
in|first|=avant|	4-7 17	none 17
in|first|=avec|	2-3 28	4-7 32	first 11	none 30
in|first|=a|	4-7 16	8+ 14	all -36	all-one 8	first -14	none 20
in|first|=because|	4-7 19	8+ 22	first 21	none 26	some 7
in|first|=been|	none 26
in|first|=being|	4-7 17
in|first|=bei|	2-3 13	8+ 7	first 13
in|first|=beyond|	2-3 27	none 27
in|first|=be|	2-3 -23	4-7 -17	8+ 12	first -22	none -14
in|first|=bij|	8+ 9	first 9
in|first|=bis|	2-3 -9	4-7 8	some 17
in|first|=both|	4-7 15	8+ 16	first 14	none -22
in|first|=but|	4-7 33	8+ 20	first 40	none 18	some 11
in|first|=by|	2-3 26	4-7 26	8+ 16	first 27	none 22
in|first|=cannot|	none 15
in|first|=can|	4-7 19	8+ 16	first 15
in|first|=ce|	8+ 29	first 25
in|first|=che|	4-7 8	none 8
in|first|=ci|	4-7 -8	first -7
in|first|=come|	2-3 -14	none -18
in|first|=com|	4-7 20	8+ 7	none 21
in|first|=con|	4-7 31	first 12
in|first|=could|	4-7 20	8+ 18	first 17	none 19
in|first|=dans|	2-3 17	4-7 -16	first 32	none -21
in|first|=dass|	4-7 6
in|first|=das|	2-3 -9	8+ 6	all 7	all-one -10
in|first|=dat|	2-3 24	4-7 15	8+ 13	first 25	none 11
in|first|=da|	8+ 14	first 14	none 27
in|first|=der|	2-3 -7	4-7 12	8+ 10	all-one -7	first 15	most 7	some 6
in|first|=des|	4-7 25	none 29
in|first|=deux|	2-3 9
in|first|=de|	2-3 -10	4-7 -6	8+ 14	all-one -16	none -8	some 22
in|first|=did|	2-3 15	4-7 23	8+ 14	first 26
in|first|=die|	2-3 -21	8+ 8	all-one -22	most -10	none 22	some 17
in|first|=dit|	8+ 6	first 8
in|first|=di|	2-3 18	4-7 16	first 13	none 15
in|first|=does|	8+ 24	first 22
in|first|=don't|	2-3 22	first 23
in|first|=don’t|	8+ 14	first 18
in|first|=dos|	none 18
in|first|=do|	4-7 11	8+ 23	first 24
in|first|=drei|	4-7 6
in|first|=drie|	first 17
in|first|=due|	4-7 19	first 19
in|first|=een|	2-3 28	4-7 34	8+ 9	first 20	none 39
in|first|=einem|	some 9
in|first|=einer|	4-7 9
in|first|=eine|	2-3 13	4-7 8	8+ 9	first 11	most 6	some 8
in|first|=ein|	4-7 17	8+ 13	all 14	first 15	most 12
in|first|=ele|	8+ 12	first 12
in|first|=elke|	8+ 6	first 6
in|first|=elle|	4-7 17	8+ 17	first 17
in|first|=el|	8+ 7	all-one -17	first 13	none -10
in|first|=em|	4-7 7	8+ 6
in|first|=entre|	4-7 -16	none -16
in|first|=en|	2-3 17	4-7 27	8+ 7	first 23	none 17	some 18
in|first|=erano|	first 7
in|first|=era|	2-3 28	4-7 13	8+ 6	first 23
in|first|=están|	first 7
in|first|=es|	2-3 6	4-7 27	8+ 13	first 16	none 12
in|first|=et|	2-3 -6	4-7 26	first 21	none -9
in|first|=every|	2-3 -11	4-7 19	8+ 15	first 18	none -8	some 15
in|first|=except|	8+ 16
in|first|=e|	2-3 -9	4-7 23	first -8	none 22
in|first|=fait|	2-3 -16	none -13
in|first|=fa|	4-7 14	none 17
in|first|=foi|	8+ 11	first 11
in|first|=for|	2-3 31	4-7 16	8+ 15	first 20	none 33
in|first|=four|	8+ 16	first 14
in|first|=from|	8+ 12	first 12
in|first|=für|	4-7 -11	first -8
in|first|=geen|	2-3 20	4-7 26	first 21	none 29
in|first|=hanno|	first 13
in|first|=hasta|	4-7 14	none 14
in|first|=has|	4-7 25	8+ 22	none 19	some 16
in|first|=have|	8+ 19	none 17
in|first|=having|	8+ 15	first 13
in|first|=ha|	2-3 16	4-7 25	first 19	none 20
in|first|=he'll|	first 13
in|first|=he's|	2-3 14	4-7 20	8+ 13	first 23
in|first|=hemos|	first 7
in|first|=her|	4-7 20	first 9
in|first|=het|	4-7 7	8+ 8	first 8	none 10
in|first|=he|	4-7 44	8+ 18	first 41	none -22
in|first|=he’s|	4-7 18	8+ 16	first 19
in|first|=hij|	2-3 15	4-7 19	8+ 6	first 20
in|first|=his|	4-7 16	8+ 17	first 24
in|first|=how|	4-7 28	8+ 14	first 29
in|first|=ho|	4-7 17	first 18
in|first|=há|	4-7 20	first 23
in|first|=i'd|	4-7 14	8+ 24	first 27
in|first|=i'll|	4-7 21	8+ 19	first 20
in|first|=i'm|	2-3 6	4-7 28	8+ 16	first 15
in|first|=i've|	4-7 16	8+ 22	first 22
in|first|=ich|	2-3 -8	4-7 14
in|first|=if|	4-7 27	8+ 27	first 32	none 6
in|first|=ihr|	4-7 15	first 15
in|first|=ik|	4-7 27	8+ 8	first 20	none 12
in|first|=ils|	4-7 6	8+ 6	first 6
in|first|=il|	2-3 -26	8+ 16	all-one -12	first -8	none -15
in|first|=in|	2-3 13	4-7 23	8+ 20	first 25	most 8	none 21	some 14
in|first|=io|	first 22	none 10
in|first|=is|	8+ 17	first 13	none -11	some 11
in|first|=it's|	2-3 18	4-7 51	8+ 18	first 42
in|first|=its|	none 13
in|first|=it|	2-3 23	4-7 46	8+ 21	first 35	none 30
in|first|=it’s|	2-3 28	4-7 41	8+ 21	first 43
in|first|=i|	4-7 16	8+ 20	first 34	none -21
in|first|=i’d|	4-7 28	8+ 14	first 32
in|first|=i’ll|	8+ 19	first -11
in|first|=i’m|	4-7 25
in|first|=i’ve|	4-7 23	8+ 12	first 20
in|first|=jamais|	2-3 18	none 20
in|first|=je|	4-7 26	8+ 25	first 10
in|first|=keine|	2-3 19
in|first|=kein|	2-3 20	4-7 7	some 22
in|first|=las|	4-7 24	first -10
in|first|=la|	2-3 -19	8+ 13	all-one -20	first -13	some -6
in|first|=les|	2-3 15	4-7 -11	8+ 9	first -11	none 15
in|first|=le|	4-7 -23	8+ 17	all -11	all-one -14
in|first|=like|	2-3 33	4-7 26	8+ 18	all 23	first 15	none 36
in|first|=los|	2-3 7	4-7 -14	all -10	first -14
in|first|=lo|	2-3 15	4-7 9	first 9	most 9
in|first|=maar|	4-7 25	8+ 7	first 25	none 8
in|first|=mais|	first 13
in|first|=many|	8+ 17	first 18
in|first|=man|	4-7 13	8+ 10	first 15
in|first|=may|	4-7 17	none 12
in|first|=ma|	2-3 -7	4-7 20	8+ 7	first 23
in|first|=meine|	first 20
in|first|=mes|	8+ 6	first 7
in|first|=met|	2-3 -16	4-7 23	8+ 6	first 6	none -16
in|first|=me|	4-7 20	8+ 9	first 18
in|first|=mijn|	4-7 26	8+ 8	first 25
in|first|=mio|	8+ 9	first 9
in|first|=mis|	first 15
in|first|=mit|	2-3 23	4-7 -14	all -14	all-one 21	some 19
in|first|=mi|	4-7 34	8+ 8	first 18
in|first|=mon|	4-7 21	8+ 14	first 22
in|first|=most|	4-7 19	8+ 17	first 19
in|first|=my|	2-3 -24	8+ 21	all -24	all-one -17	first 11	none -7
in|first|=nach|	4-7 18	first 10	some 16
in|first|=na|	2-3 11	8+ 13	first 7
in|first|=neither|	4-7 24	first 7
in|first|=nei|	none 16
in|first|=nella|	4-7 12	none 12
in|first|=nem|	2-3 -12	4-7 19	first -11	most 10
in|first|=never|	2-3 -29	4-7 25	all -29	first 19	none 21
in|first|=ne|	8+ 10	none 23	some 10
in|first|=nicht|	2-3 -7	4-7 9	none 20	some -17
in|first|=niet|	2-3 19	4-7 24	none 20
in|first|=ni|	4-7 29	first 11	none 11
in|first|=non|	2-3 19	4-7 29	8+ 8	first 21	none 30
in|first|=nos|	8+ 6	first 6
in|first|=not|	2-3 -7	4-7 51	8+ 16	first 33	none 11	some 18
in|first|=nous|	4-7 30	first 25
in|first|=no|	2-3 -6	4-7 -13	8+ 22	all-one -11	first 13	none -11	some 18
in|first|=nunca|	4-7 -16	first -20	none -8
in|first|=não|	4-7 31	first 20	none 21
in|first|=off|	all-one -26
in|first|=of|	8+ 16	first 16
in|first|=ogni|	first 11
in|first|=ohne|	4-7 33	first 29	most 7
in|first|=om|	none 26
in|first|=once|	8+ 15	first 13
in|first|=one|	4-7 20	8+ 20	first 12	none 18
in|first|=on|	2-3 -7	4-7 -6	8+ 24	first 41	none -16
in|first|=op|	2-3 11	first 19	none 11
in|first|=os|	2-3 -20	4-7 25	all-one -20	first 11
in|first|=our|	2-3 -13	8+ 20	none -9
in|first|=over|	8+ 12	first 9
in|first|=o|	2-3 -16	8+ 8	all -7	first 17	none -11
in|first|=para|	2-3 25	4-7 20	first 8	none 30
in|first|=pas|	none 20
in|first|=pelo|	4-7 10	first 10	none 7
in|first|=pero|	none 10
in|first|=per|	2-3 15	4-7 20	first 15	none 16
in|first|=por|	4-7 16	none 21
in|first|=pour|	4-7 -12	first -12
in|first|=quando|	4-7 14	8+ 16	first 16	none 14
in|first|=quand|	8+ 11	first 11
in|first|=quella|	4-7 9	first 9
in|first|=que|	2-3 22	4-7 33	8+ 11	first 27	none 33
in|first|=sans|	2-3 14	4-7 9	first -8	none 24
in|first|=sem|	2-3 -13	4-7 17	first -13	none 17
in|first|=senza|	4-7 18	none 23
in|first|=se|	8+ 6	first 17	none -8	some 11
in|first|=she'd|	4-7 17	first 18
in|first|=she's|	8+ 16	first 11
in|first|=she|	2-3 31	4-7 30	8+ 18	first 11	none 13
in|first|=she’s|	4-7 11	8+ 6	first 26
in|first|=should|	8+ 11	none 19
in|first|=since|	4-7 18	none 18
in|first|=six|	8+ 17	first 17
in|first|=si|	2-3 23	4-7 34	first 30	none 25
in|first|=some|	2-3 22	4-7 13	8+ 16	first 20	none 22
in|first|=sono|	2-3 12	4-7 27	first 24	none 17
in|first|=son|	4-7 14
in|first|=so|	8+ 19	first 18
in|first|=sur|	none 13
in|first|=that|	4-7 28	8+ 18	first 27	none 17
in|first|=then|	4-7 44	8+ 19	first 38
in|first|=these|	4-7 21	8+ 20	first 24
in|first|=they're|	2-3 20	4-7 13	8+ 19	first 21
in|first|=they've|	8+ 16	first 16
in|first|=they|	2-3 31	4-7 40	8+ 18	first 38	most 11	none 21	some 8
in|first|=they’re|	4-7 18	8+ 16	first 26
in|first|=the|	2-3 -33	4-7 -15	8+ 25	all -40	all-one -20	first 14	none -11	some 7
in|first|=this|	4-7 13	8+ 8	all -12	first 26	most -8	none 21	some 7
in|first|=those|	8+ 16	first 20
in|first|=three|	2-3 -9	4-7 23	first 15	none 27
in|first|=tiene|	4-7 20	none 20
in|first|=toen|	8+ 8	first 8
in|first|=to|	2-3 -13	4-7 10	8+ 16	none -9	some 16
in|first|=três|	8+ 6	first 6
in|first|=twee|	2-3 16	4-7 8	first 18
in|first|=two|	4-7 33	8+ 17	first 35	none 25
in|first|=uma|	2-3 27	4-7 8	first 20	none 15
in|first|=um|	2-3 20	4-7 23	8+ 12	first 11	none 25
in|first|=una|	2-3 18	8+ 10	first 27
in|first|=under|	4-7 10	none 17
in|first|=und|	4-7 17	first 16
in|first|=une|	2-3 28	4-7 23	8+ 11	first -10	none 36
in|first|=until|	4-7 30	8+ 18	none 26
in|first|=un|	2-3 32	4-7 43	8+ 20	first 27	none 43
in|first|=vai|	4-7 14
in|first|=van|	4-7 23
in|first|=você|	4-7 18	first 18
in|first|=voor|	8+ 9	first 9
in|first|=vous|	8+ 7	first 19
in|first|=was|	4-7 25	8+ 20	first 19	none 26	some 15
in|first|=we're|	8+ 20
in|first|=we've|	4-7 18	8+ 20	first 21
in|first|=we|	2-3 10	4-7 21	8+ 19	all -24	first 27	none 11	some 7
in|first|=we’d|	first 20
in|first|=we’ll|	8+ 17	first 17
in|first|=we’re|	4-7 17	8+ 14	first 6
in|first|=we’ve|	8+ 15	first 20
in|first|=what|	4-7 16	8+ 20	first 28	none 11
in|first|=when|	4-7 38	8+ 16	first 38	none 35
in|first|=where|	8+ 13	first 15
in|first|=whether|	8+ 16	first 10
in|first|=while|	8+ 16	first 16
in|first|=why|	4-7 15	8+ 15	first 15
in|first|=wie|	4-7 24
in|first|=wij|	2-3 -12	4-7 36	8+ 12
in|first|=will|	4-7 21	8+ 15	none 24	some 16
in|first|=wir|	2-3 -9	4-7 34
in|first|=with|	2-3 14	4-7 45	8+ 20	first 27	none 43
in|first|=would|	4-7 12	8+ 19	first 18	none 20
in|first|=you're|	8+ 12	first 14
in|first|=you've|	2-3 14	8+ 20	all-one 14	first 21
in|first|=your|	4-7 -11	8+ 18	first 12
in|first|=you|	2-3 26	4-7 7	8+ -22	none -16
in|first|=you’re|	first 17
in|first|=you’ve|	first 18
in|first|=yo|	4-7 24	first 26
in|first|=y|	4-7 24	first 18	none 10
in|first|=ze|	4-7 19	8+ 6	first 19
in|first|=zonder|	8+ 6	first 6
in|first|=zu|	4-7 13	some 12
in|first|=à|	2-3 -16	4-7 20	first 28	none -11
in|first|=è|	2-3 11	4-7 15	first 14	none 10
in|first|=é|	4-7 14	8+ 9	first 11
in|first|adverb|	1 13	2-3 6	8+ 24	all-one 9	first -13	none 23	some 30
in|first|capital|	4-7 -19	all -8	all-one -7	most 6
in|first|number|	1 18	2-3 -15	4-7 6	8+ 9	all-one -7	some 22
in|first|verb|	4-7 14	8+ 40	all 19	all-one -9	first 26	some -8
in|first|word|	1 -9	4-7 24	8+ 12	all-one 14	some 11
in|functions|0|2-3|	all-one -13	first -6	most -6
in|functions|0|4-7|	all -9	first 30	most -15	none 39	some 22
in|functions|0|8+|	first 15
in|functions|1|1|	first 23	none -23
in|functions|1|2-3|	all -14	all-one -9	first 15	none 9	some 7
in|functions|1|4-7|	all -25	all-one -12	first -27	most 21	none 18	some 16
in|functions|1|8+|	first 15	some 6
in|functions|2|2-3|	all 9	all-one 19	none -8	some 15
in|functions|2|4-7|	all -6	all-one -21	most -11	none 18	some -6
in|functions|2|8+|	most 16	none 22	some 17
in|functions|3|2-3|	first 27
in|functions|3|4-7|	all-one 7	first 10	most 38	none 13	some 42
in|functions|3|8+|	first 9	most 19	none 9	some 32
in|last|	-a -28	0 -22	11 -28	2 -21	29 18	3 -24	4 -27	5 -26	a -30	ad 25	af -14	ah 21	al -37	am 8	an 22	ap 9	as 32	at -21	au -11	aw -25	ax -8	ay 8	ba 9	by -37	c -24	ca -11	ce 9	ci 29	ck -32	co 9	cy -26	da 11	de 10	di -24	do 17	ds -6	dy -13	ea -15	ee -21	ef 23	eg -25	ei -18	el 21	em -21	en 11	eo -14	ep 28	et -17	ey -6	ez -19	fa -19	fe -13	ff -17	ft 13	ge -7	gh 24	go 7	gs 15	gt -14	gy -8	ha 37	he -29	ho -8	hr -14	hs 13	ht -13	ia -7	id -11	if 8	ig 21	il -12	im -27	in 16	ip -12	ir -21	is -8	it -20	iv 15	ja -15	je -11	jk -22	jo -8	já 19	ke 22	kt 20	ky 11	la -14	ld -19	le 24	lf -23	lk -16	ln 6	lo -12	ls 6	ma -8	me 27	mm 26	mo 16	ms 14	my 14	na -13	nc -13	nd -18	ne -11	nk 32	nn -14	no -8	ns 20	nt 7	nz -13	of -21	oi 8	ok -22	om -20	on 19	op 23	or -14	ot 18	ou 13	ow -24	ox -37	pa -11	po 8	ps -26	pt 32	ra -10	re 8	ri -13	rk -12	rl -8	rm 6	rn 12	ro -27	rt -19	ry 7	ré 24	sh 10	sk -8	sm 12	so 8	ss 15	st -6	sy -9	ta 15	te -6	ti -19	to 14	ts 20	tt 17	ty 6	tz -13	té -21	ua 13	ub -32	ud 8	ue 8	ug 7	ul 17	um 6	un 14	up -21	ur -28	us 18	ut -11	ux 24	uy -21	va -7	ve 18	vo 17	ya -13	ye -20	yi -23	za 32	zo -18	ão -27	ça -8	ée 10	és 22	ía -18	ón -7	ún 18	’s -35
in|last|-up|	1 -25
in|last|029|	2-3 18
in|last|0|	2-3 -22
in|last|2|	2-3 -21
in|last|3|	2-3 -24
in|last|4|	2-3 -27
in|last|5|	2-3 -26
in|last|aaf|	1 -19
in|last|aak|	1 -20
in|last|aar|	2-3 8
in|last|ace|	2-3 16
in|last|ack|	1 -27	2-3 -25
in|last|act|	2-3 -17
in|last|ada|	1 19	2-3 -9
in|last|ade|	1 11	2-3 -13
in|last|ady|	1 11
in|last|age|	1 -13	2-3 18
in|last|agt|	2-3 -14
in|last|ain|	1 -12	2-3 16
in|last|ais|	2-3 -11
in|last|ake|	1 11	2-3 21
in|last|ald|	1 -19
in|last|alf|	2-3 -25
in|last|ali|	1 17
in|last|alk|	2-3 -16
in|last|alo|	1 -11	2-3 -11
in|last|als|	1 19
in|last|alt|	1 -16	2-3 -33
in|last|amo|	2-3 15
in|last|ana|	2-3 10
in|last|anc|	2-3 -10
in|last|and|	1 -25
in|last|ang|	2-3 -14
in|last|ani|	2-3 -13
in|last|ano|	1 -17	2-3 -15
in|last|ans|	2-3 6
in|last|ant|	1 -18	2-3 -6
in|last|any|	2-3 12
in|last|anz|	2-3 -7
in|last|ape|	2-3 20
in|last|apo|	1 -12
in|last|ard|	1 -8
in|last|are|	2-3 22
in|last|art|	2-3 23
in|last|ary|	2-3 20
in|last|ase|	1 8	2-3 -22
in|last|aso|	2-3 12
in|last|ass|	2-3 18
in|last|ata|	2-3 36
in|last|ate|	1 -22	2-3 -12
in|last|ato|	2-3 -6
in|last|ats|	1 -8
in|last|att|	1 -14	2-3 -25
in|last|aut|	2-3 18
in|last|ays|	2-3 22
in|last|a|	2-3 -27
in|last|bar|	2-3 -6
in|last|be|	2-3 26
in|last|ble|	1 35	2-3 9
in|last|box|	2-3 -26
in|last|buy|	1 -35
in|last|can|	2-3 -19
in|last|cco|	1 -11
in|last|cer|	2-3 -22
in|last|cha|	2-3 16
in|last|che|	1 -26	2-3 -21
in|last|cho|	1 -13	2-3 18
in|last|cht|	2-3 -16
in|last|cia|	2-3 -15
in|last|cio|	1 10
in|last|dad|	2-3 14
in|last|dan|	2-3 19
in|last|das|	2-3 8
in|last|day|	2-3 -42
in|last|ddo|	2-3 26
in|last|del|	2-3 15
in|last|den|	1 -21	2-3 24
in|last|des|	2-3 19
in|last|dig|	1 15
in|last|dog|	2-3 -23
in|last|dom|	1 -19
in|last|don|	1 -12
in|last|dos|	2-3 -12
in|last|dro|	2-3 -16
in|last|due|	2-3 -16
in|last|día|	2-3 -7
in|last|ead|	2-3 8
in|last|eal|	2-3 -25
in|last|ean|	1 12
in|last|eap|	2-3 26
in|last|ear|	2-3 9
in|last|eat|	2-3 -11
in|last|ect|	2-3 11
in|last|eds|	2-3 -19
in|last|een|	2-3 -21
in|last|eep|	2-3 11
in|last|eer|	2-3 -18
in|last|eet|	2-3 -17
in|last|ege|	1 -20
in|last|eid|	2-3 8
in|last|ein|	1 9	2-3 21
in|last|eis|	1 -24
in|last|eit|	1 -9	2-3 -17
in|last|ekt|	2-3 17
in|last|ell|	2-3 8
in|last|els|	2-3 -14
in|last|ely|	2-3 25
in|last|ena|	1 -21	2-3 -8
in|last|end|	1 15	2-3 -19
in|last|ene|	2-3 21
in|last|eno|	2-3 22
in|last|era|	2-3 -23
in|last|erd|	2-3 17
in|last|ere|	2-3 -32
in|last|ern|	2-3 7
in|last|ero|	2-3 -14
in|last|ers|	1 12
in|last|ert|	1 16
in|last|ery|	1 -38	2-3 21
in|last|esa|	2-3 -13
in|last|eso|	2-3 -15
in|last|ess|	2-3 17
in|last|eta|	2-3 -24
in|last|ets|	1 7
in|last|eur|	1 -20
in|last|eux|	2-3 20
in|last|far|	2-3 16
in|last|fen|	2-3 19
in|last|fer|	2-3 24
in|last|fin|	1 -6
in|last|ful|	2-3 39
in|last|fyi|	1 -23
in|last|gap|	2-3 -17
in|last|ged|	1 22	2-3 -10
in|last|gel|	2-3 15
in|last|ger|	1 -6	2-3 -9
in|last|ges|	2-3 18
in|last|get|	2-3 -25
in|last|ght|	1 -27	2-3 7
in|last|gin|	2-3 12
in|last|gio|	1 -25
in|last|gue|	2-3 -21
in|last|guy|	2-3 25
in|last|hat|	2-3 31
in|last|hen|	2-3 7
in|last|her|	1 -16	2-3 21
in|last|him|	2-3 23
in|last|hip|	2-3 15
in|last|hmm|	1 26
in|last|hos|	2-3 -20
in|last|hot|	2-3 23
in|last|how|	2-3 -29
in|last|hts|	2-3 -23
in|last|hub|	2-3 -30
in|last|ial|	1 -12	2-3 -7
in|last|ian|	2-3 19
in|last|iar|	2-3 20
in|last|ias|	1 13
in|last|ibe|	1 -22
in|last|ica|	2-3 -14
in|last|ich|	1 18	2-3 7
in|last|ici|	2-3 17
in|last|ick|	1 9	2-3 -12
in|last|ico|	1 -14
in|last|ics|	2-3 11
in|last|ida|	2-3 -12
in|last|ido|	1 14
in|last|ied|	1 24	2-3 15
in|last|ier|	2-3 -8
in|last|iet|	2-3 -16
in|last|iew|	2-3 6
in|last|ift|	2-3 10
in|last|igy|	1 -19
in|last|ijk|	1 -22
in|last|ijo|	2-3 -7
in|last|ild|	1 -8	2-3 13
in|last|ile|	1 27	2-3 14
in|last|ill|	2-3 15
in|last|ils|	2-3 -13
in|last|ilt|	1 -19
in|last|ima|	2-3 10
in|last|ime|	2-3 25
in|last|ina|	1 -15
in|last|ind|	2-3 -21
in|last|ine|	1 -26	2-3 -21
in|last|ing|	1 12	2-3 -14
in|last|ink|	2-3 26
in|last|ino|	1 -13	2-3 -6
in|last|int|	2-3 26
in|last|ion|	1 24
in|last|ire|	2-3 28
in|last|iro|	1 -16
in|last|isa|	2-3 7
in|last|ise|	1 -9	2-3 -17
in|last|ish|	1 -7	2-3 16
in|last|isk|	2-3 -14
in|last|ism|	2-3 27
in|last|iss|	2-3 8
in|last|ist|	1 28	2-3 -6
in|last|is|	2-3 13
in|last|ita|	1 -11
in|last|ite|	2-3 -18
in|last|ito|	2-3 -16
in|last|its|	2-3 24
in|last|itt|	2-3 22
in|last|ity|	2-3 11
in|last|it|	2-3 6
in|last|ium|	2-3 -20
in|last|iva|	2-3 -10
in|last|ive|	1 36	2-3 -11
in|last|ivo|	2-3 17
in|last|iño|	2-3 22
in|last|ión|	1 -26	2-3 11
in|last|jet|	2-3 -18
in|last|joe|	2-3 -14
in|last|já|	2-3 19
in|last|ked|	1 -33	2-3 25
in|last|ken|	1 13	2-3 -6
in|last|ker|	2-3 23
in|last|kes|	1 -28	2-3 21
in|last|ket|	2-3 12
in|last|lam|	2-3 18
in|last|lar|	2-3 -10
in|last|las|	2-3 25
in|last|law|	2-3 -25
in|last|led|	1 28	2-3 26
in|last|len|	1 -7	2-3 20
in|last|ler|	1 8
in|last|les|	1 -19	2-3 -12
in|last|lha|	2-3 33
in|last|lia|	2-3 22
in|last|lie|	2-3 7
in|last|lig|	1 -12
in|last|lla|	1 -20	2-3 -12
in|last|lle|	1 -18	2-3 -16
in|last|llo|	1 7
in|last|lly|	1 -19	2-3 -20
in|last|low|	2-3 23
in|last|lty|	2-3 -29
in|last|lue|	1 -24
in|last|lus|	2-3 11
in|last|lée|	1 6
in|last|mal|	2-3 18
in|last|man|	2-3 13
in|last|mat|	2-3 -22
in|last|med|	2-3 32
in|last|men|	1 -26	2-3 -15
in|last|mer|	2-3 -19
in|last|me|	2-3 -23
in|last|mid|	1 -22
in|last|mie|	2-3 -6
in|last|mma|	2-3 -6
in|last|mos|	2-3 15
in|last|mún|	2-3 18
in|last|nah|	1 18
in|last|nal|	1 -15	2-3 10
in|last|nas|	2-3 20
in|last|nda|	2-3 17
in|last|nde|	1 15	2-3 20
in|last|ndo|	2-3 12
in|last|nds|	2-3 -17
in|last|ned|	1 17	2-3 -18
in|last|nel|	2-3 28
in|last|nen|	1 17
in|last|ner|	2-3 -18
in|last|nes|	2-3 8
in|last|nga|	2-3 -24
in|last|nge|	1 -16	2-3 -17
in|last|nja|	1 -14
in|last|nne|	2-3 -22
in|last|nny|	1 -23
in|last|noi|	2-3 6
in|last|nos|	2-3 14
in|last|now|	2-3 -13
in|last|nox|	1 -30
in|last|nsa|	2-3 -8
in|last|nse|	2-3 16
in|last|nta|	1 9	2-3 22
in|last|nte|	1 25	2-3 28
in|last|nto|	2-3 13
in|last|nts|	2-3 8
in|last|nza|	1 12	2-3 21
in|last|nça|	2-3 -17
in|last|oat|	1 -21
in|last|ock|	2-3 18
in|last|ody|	2-3 6
in|last|off|	2-3 21
in|last|of|	2-3 -17
in|last|ogy|	2-3 -18
in|last|oin|	1 -26
in|last|ois|	2-3 18
in|last|oke|	2-3 24
in|last|ola|	2-3 24
in|last|old|	1 -34	2-3 -17
in|last|ole|	2-3 25
in|last|olo|	1 -27	2-3 -10
in|last|ome|	2-3 -9
in|last|omy|	2-3 28
in|last|one|	1 22
in|last|ong|	2-3 26
in|last|ono|	2-3 -6
in|last|ons|	2-3 37
in|last|ood|	1 -8	2-3 10
in|last|ook|	2-3 -24
in|last|oom|	2-3 -25
in|last|oon|	2-3 -38
in|last|oor|	2-3 -19
in|last|opi|	1 -24
in|last|ops|	1 -30	2-3 -8
in|last|ora|	2-3 22
in|last|ord|	2-3 24
in|last|ore|	1 -27	2-3 -12
in|last|orm|	1 -22	2-3 21
in|last|ors|	1 8	2-3 21
in|last|ort|	2-3 -18
in|last|osa|	2-3 14
in|last|ose|	1 -19	2-3 10
in|last|oso|	1 -22
in|last|ost|	1 -31	2-3 -9
in|last|ota|	2-3 -14
in|last|ote|	2-3 15
in|last|ots|	1 19
in|last|oud|	1 16
in|last|oup|	2-3 19
in|last|ous|	1 16	2-3 -12
in|last|ove|	2-3 -17
in|last|oño|	2-3 -12
in|last|pel|	2-3 13
in|last|pen|	1 -16
in|last|per|	1 -22
in|last|ple|	2-3 11
in|last|pra|	1 -9
in|last|que|	1 28
in|last|ral|	1 -28	2-3 -17
in|last|rce|	2-3 14
in|last|rco|	2-3 26
in|last|rde|	2-3 15
in|last|rdo|	2-3 10
in|last|rds|	2-3 17
in|last|red|	2-3 -19
in|last|ree|	1 -19	2-3 -18
in|last|reg|	1 -13
in|last|ren|	2-3 20
in|last|reo|	1 -11
in|last|rer|	2-3 19
in|last|res|	2-3 -6
in|last|rga|	2-3 -17
in|last|rge|	1 6
in|last|ria|	2-3 -9
in|last|rin|	2-3 10
in|last|rio|	1 -13
in|last|rip|	2-3 -10
in|last|rit|	2-3 19
in|last|rly|	1 25	2-3 -18
in|last|rme|	2-3 9
in|last|rms|	2-3 9
in|last|rmy|	2-3 -21
in|last|rna|	2-3 12
in|last|rno|	2-3 18
in|last|ros|	2-3 8
in|last|rot|	1 -14
in|last|rra|	2-3 -18
in|last|rro|	1 -25	2-3 -19
in|last|rso|	2-3 20
in|last|rst|	1 16	2-3 -25
in|last|rts|	2-3 -20
in|last|rua|	2-3 6
in|last|rve|	2-3 17
in|last|rão|	2-3 -6
in|last|rée|	2-3 16
in|last|rés|	2-3 17
in|last|sar|	2-3 -21
in|last|sca|	2-3 16
in|last|sch|	1 14
in|last|sed|	2-3 -24
in|last|see|	2-3 17
in|last|sen|	2-3 -14
in|last|ser|	2-3 13
in|last|ses|	2-3 15
in|last|sig|	2-3 -25
in|last|sit|	2-3 -24
in|last|sly|	2-3 19
in|last|sma|	2-3 7
in|last|smo|	1 22	2-3 21
in|last|sor|	1 -19
in|last|so|	2-3 11
in|last|ssa|	2-3 16
in|last|sse|	2-3 20
in|last|sso|	2-3 12
in|last|sta|	1 16	2-3 17
in|last|ste|	2-3 -7
in|last|sti|	1 -20
in|last|sts|	1 22
in|last|sty|	1 -13
in|last|sue|	2-3 26
in|last|tal|	2-3 29
in|last|tar|	1 11
in|last|tax|	1 -18	2-3 6
in|last|tay|	2-3 27
in|last|ted|	1 15	2-3 10
in|last|tel|	1 -18	2-3 24
in|last|ten|	2-3 16
in|last|tes|	1 7	2-3 -6
in|last|ths|	2-3 21
in|last|tic|	1 -7	2-3 25
in|last|tie|	2-3 -16
in|last|tik|	1 7
in|last|til|	2-3 10
in|last|tin|	1 -21
in|last|tly|	2-3 38
in|last|too|	2-3 32
in|last|tor|	2-3 -15
in|last|tos|	2-3 13
in|last|tra|	1 -17
in|last|tta|	1 -18	2-3 22
in|last|tte|	1 9
in|last|tti|	1 -32
in|last|tto|	2-3 21
in|last|tur|	2-3 -7
in|last|ual|	2-3 17
in|last|uck|	1 -19	2-3 7
in|last|ude|	2-3 -19
in|last|uer|	1 12
in|last|ues|	2-3 14
in|last|ugh|	2-3 24
in|last|uld|	2-3 19
in|last|ull|	1 -16
in|last|ump|	2-3 15
in|last|und|	2-3 19
in|last|une|	2-3 18
in|last|unt|	2-3 14
in|last|up|	2-3 -6
in|last|ure|	1 18	2-3 14
in|last|uro|	2-3 -18
in|last|urs|	2-3 -33
in|last|use|	1 -13
in|last|ust|	2-3 18
in|last|us|	2-3 22
in|last|utt|	2-3 11
in|last|uve|	2-3 -11
in|last|vas|	1 -18
in|last|vel|	1 12	2-3 -7
in|last|ven|	2-3 -18
in|last|ver|	1 -24
in|last|ves|	2-3 -23
in|last|war|	2-3 -16
in|last|way|	2-3 35
in|last|weg|	2-3 -11
in|last|wer|	2-3 12
in|last|xer|	1 -20
in|last|yes|	2-3 20
in|last|zen|	1 -10	2-3 16
in|last|zes|	2-3 14
in|last|zin|	2-3 -7
in|last|zzo|	2-3 -18
in|last|ção|	2-3 -12
in|last|ère|	2-3 8
in|last|ées|	2-3 19
in|last|ôle|	2-3 13
in|last|ões|	2-3 24
in|shape|=a capital capital|	2-3 -6
in|shape|=a capital word|	4-7 21	8+ 9
in|shape|=a capital|	2-3 -13
in|shape|=a verb =of|	8+ 18
in|shape|=a verb =without|	4-7 24
in|shape|=a verb =with|	4-7 22
in|shape|=a verb word|	4-7 27
in|shape|=a verb|	2-3 22
in|shape|=a word =and|	4-7 19
in|shape|=a word =does|	8+ 16
in|shape|=a word =in|	4-7 19	8+ 16
in|shape|=a word =is|	4-7 6	8+ 17
in|shape|=a word =of|	4-7 31	8+ 18
in|shape|=a word =on|	4-7 20	8+ 16
in|shape|=a word =that|	4-7 32	8+ 16
in|shape|=a word =to|	4-7 16
in|shape|=a word =without|	4-7 22	8+ 10
in|shape|=a word =with|	8+ 14
in|shape|=a word =é|	4-7 6
in|shape|=a word adverb|	8+ 6
in|shape|=a word verb|	2-3 29	4-7 20	8+ 11
in|shape|=a word word|	4-7 58	8+ 36
in|shape|=a word|	2-3 -24
in|shape|=about =as word|	4-7 22
in|shape|=all word =no|	4-7 19
in|shape|=an word word|	2-3 27	4-7 25	8+ 19
in|shape|=and =i verb|	8+ 9
in|shape|=and =i word|	8+ 10
in|shape|=and word word|	8+ 17
in|shape|=any word|	2-3 22
in|shape|=as =a word|	8+ 16
in|shape|=as adverb =as|	4-7 16
in|shape|=as word =as|	4-7 -20	8+ 12
in|shape|=at =the word|	8+ 18
in|shape|=at =this verb|	8+ 13
in|shape|=até =ao word|	2-3 16
in|shape|=aus =dem capital|	4-7 15
in|shape|=avec word|	2-3 26
in|shape|=but =a word|	4-7 19
in|shape|=but =i verb|	8+ 13
in|shape|=but =the word|	8+ 15
in|shape|=but word word|	8+ 11
in|shape|=by =the word|	8+ 10
in|shape|=by word|	2-3 24
in|shape|=ci word word|	4-7 -13
in|shape|=con word =de|	4-7 16
in|shape|=con word word|	4-7 22
in|shape|=could =have =been|	4-7 20
in|shape|=dans =le word|	4-7 17
in|shape|=dans =les word|	4-7 -15
in|shape|=das =ist capital|	2-3 11
in|shape|=das =ist word|	8+ 7
in|shape|=das capital|	2-3 -16
in|shape|=dat word =ik|	8+ 8
in|shape|=de capital|	2-3 -16
in|shape|=de word =is|	8+ 17
in|shape|=de word =van|	4-7 -6
in|shape|=de word verb|	8+ 10
in|shape|=de word word|	2-3 -9	4-7 14	8+ 6
in|shape|=der capital =hat|	4-7 12
in|shape|=der capital word|	4-7 14
in|shape|=der capital|	2-3 -7
in|shape|=des word word|	4-7 16
in|shape|=di word =non|	4-7 6
in|shape|=did =the word|	8+ 20
in|shape|=did =you verb|	4-7 12
in|shape|=die capital|	2-3 -22
in|shape|=die verb word|	4-7 19
in|shape|=die word capital|	4-7 -10
in|shape|=die word word|	8+ 12
in|shape|=e word word|	2-3 -15
in|shape|=een word =die|	4-7 9	8+ 11
in|shape|=een word =en|	8+ 8
in|shape|=een word =is|	8+ 6
in|shape|=een word =met|	4-7 10
in|shape|=een word =op|	4-7 26
in|shape|=een word =van|	4-7 17
in|shape|=een word word|	2-3 24	4-7 21
in|shape|=een word|	2-3 11
in|shape|=ein capital =ist|	4-7 6
in|shape|=ein word capital|	4-7 15
in|shape|=el capital|	2-3 -17
in|shape|=el word =de|	4-7 -7
in|shape|=el word =no|	4-7 10
in|shape|=el word =se|	8+ 6
in|shape|=el word adverb|	4-7 11
in|shape|=el word word|	2-3 17	8+ 6
in|shape|=ele verb =que|	8+ 12
in|shape|=elle word word|	8+ 21
in|shape|=em word|	2-3 -7
in|shape|=en capital word|	8+ 7
in|shape|=en word word|	2-3 10
in|shape|=en word|	2-3 12
in|shape|=es =la word|	8+ 12
in|shape|=es =un word|	4-7 6
in|shape|=es =una word|	8+ 6
in|shape|=es verb adverb|	4-7 11
in|shape|=et =les word|	4-7 22
in|shape|=et word|	2-3 -6
in|shape|=every word word|	4-7 17
in|shape|=fait word|	2-3 -16
in|shape|=for word word|	8+ 13
in|shape|=geen word|	2-3 15
in|shape|=ha word|	2-3 19
in|shape|=has =a word|	8+ 10
in|shape|=has =the word|	8+ 18
in|shape|=he =has word|	8+ 9
in|shape|=he =is =not|	8+ 7
in|shape|=he =is word|	4-7 12	8+ 14
in|shape|=he =never word|	4-7 13
in|shape|=he =was adverb|	4-7 10
in|shape|=he =was verb|	8+ 8
in|shape|=he =was word|	8+ 14
in|shape|=he =will word|	8+ 12
in|shape|=he =would =like|	4-7 9
in|shape|=he adverb word|	8+ 15
in|shape|=he verb =about|	4-7 22
in|shape|=he verb =he|	8+ 13
in|shape|=he verb =me|	4-7 19	8+ 8
in|shape|=he verb =on|	8+ 13
in|shape|=he verb =them|	4-7 12
in|shape|=he verb =the|	8+ 7
in|shape|=he verb =to|	8+ 13
in|shape|=he verb capital|	8+ 21
in|shape|=he word =the|	8+ 12
in|shape|=he word =to|	8+ 6
in|shape|=he word word|	4-7 14	8+ 13
in|shape|=he's =a word|	8+ 12
in|shape|=het =gaat =niet|	8+ 8
in|shape|=het =is =een|	4-7 6
in|shape|=het word =is|	8+ 9
in|shape|=het word word|	8+ 7
in|shape|=hij word word|	8+ 6
in|shape|=ho word =le|	4-7 9
in|shape|=how =do =you|	8+ 11
in|shape|=i =am =a|	4-7 -14	8+ 9
in|shape|=i =am =not|	4-7 11	8+ 12
in|shape|=i =am adverb|	4-7 15	8+ 18
in|shape|=i =am number|	8+ 17
in|shape|=i =am verb|	8+ 25
in|shape|=i =am word|	2-3 17	8+ 18
in|shape|=i =can verb|	8+ 7
in|shape|=i =could =have|	4-7 14
in|shape|=i =could verb|	8+ 10
in|shape|=i =did =not|	8+ 15
in|shape|=i =didn't word|	4-7 15
in|shape|=i =didn’t verb|	8+ 10
in|shape|=i =do =not|	8+ 19
in|shape|=i =don't verb|	4-7 26	8+ 11
in|shape|=i =don’t verb|	4-7 18	8+ 9
in|shape|=i =had =a|	8+ 13
in|shape|=i =had =it|	8+ 7
in|shape|=i =have =a|	4-7 -9	8+ 9
in|shape|=i =have =been|	8+ 10
in|shape|=i =have =never|	8+ 9
in|shape|=i =have =not|	4-7 17
in|shape|=i =have =no|	8+ 10
in|shape|=i =have adverb|	8+ 10
in|shape|=i =have verb|	4-7 29	8+ 7
in|shape|=i =have word|	4-7 14	8+ 14
in|shape|=i =never verb|	4-7 22	8+ 9
in|shape|=i =shall =be|	8+ 10
in|shape|=i =was =in|	8+ 7
in|shape|=i =was verb|	4-7 34	8+ 7
in|shape|=i =was word|	2-3 26	4-7 20	8+ 13
in|shape|=i =will =not|	8+ 13
in|shape|=i =will verb|	8+ 10
in|shape|=i =will word|	8+ 18
in|shape|=i =would =be|	8+ 7
in|shape|=i =would =like|	8+ 13
in|shape|=i =would adverb|	4-7 23
in|shape|=i =would verb|	8+ 14
in|shape|=i adverb =have|	8+ 12
in|shape|=i adverb verb|	4-7 16	8+ 8
in|shape|=i adverb word|	4-7 13	8+ 8
in|shape|=i verb =a|	4-7 14	8+ 8
in|shape|=i verb =because|	4-7 14
in|shape|=i verb =for|	4-7 12
in|shape|=i verb =her|	8+ 14
in|shape|=i verb =he|	8+ 10
in|shape|=i verb =him|	4-7 23	8+ 11
in|shape|=i verb =in|	8+ 10
in|shape|=i verb =it's|	8+ 13
in|shape|=i verb =it|	4-7 12	8+ 14
in|shape|=i verb =i|	8+ 10
in|shape|=i verb =my|	8+ 14
in|shape|=i verb =no|	8+ 17
in|shape|=i verb =one|	8+ 8
in|shape|=i verb =on|	8+ 17
in|shape|=i verb =out|	8+ 10
in|shape|=i verb =she|	4-7 9
in|shape|=i verb =so|	2-3 11
in|shape|=i verb =that|	8+ 11
in|shape|=i verb =them|	4-7 12	8+ 11
in|shape|=i verb =they|	8+ 17
in|shape|=i verb =the|	4-7 16	8+ 19
in|shape|=i verb =this|	8+ 15
in|shape|=i verb =to|	4-7 21	8+ 14
in|shape|=i verb =we|	8+ 14
in|shape|=i verb =what|	8+ 15
in|shape|=i verb =where|	4-7 10
in|shape|=i verb =you|	4-7 21	8+ 11
in|shape|=i verb adverb|	8+ 9
in|shape|=i verb capital|	4-7 16	8+ 12
in|shape|=i verb word|	2-3 21	4-7 19	8+ 19
in|shape|=i word =at|	8+ 14
in|shape|=i word =a|	8+ 13
in|shape|=i word =for|	8+ 12
in|shape|=i word =him|	8+ 10
in|shape|=i word =it|	2-3 27	4-7 23	8+ 20
in|shape|=i word =my|	4-7 17	8+ 15
in|shape|=i word =non|	4-7 11
in|shape|=i word =on|	4-7 18
in|shape|=i word =the|	4-7 34	8+ 13
in|shape|=i word =to|	4-7 14	8+ 12
in|shape|=i word =two|	8+ 11
in|shape|=i word =up|	8+ 20
in|shape|=i word capital|	8+ 11
in|shape|=i word verb|	4-7 14
in|shape|=i word word|	4-7 17	8+ 13
in|shape|=i'd adverb word|	8+ 10
in|shape|=i'm =a word|	2-3 23	8+ 13
in|shape|=i'm =not word|	4-7 20	8+ 17
in|shape|=i'm word =to|	8+ 8
in|shape|=i've word =it|	8+ 12
in|shape|=ich word adverb|	4-7 10
in|shape|=if =a word|	8+ 11
in|shape|=if =he word|	8+ 10
in|shape|=if =i =was|	8+ 15
in|shape|=if =it word|	4-7 27
in|shape|=if =the capital|	8+ 18
in|shape|=if =the word|	8+ 17
in|shape|=if =you =don't|	8+ 7
in|shape|=if =you verb|	8+ 7
in|shape|=if =you word|	8+ 10
in|shape|=if capital capital|	8+ 9
in|shape|=if capital word|	8+ 13
in|shape|=if word verb|	8+ 10
in|shape|=if word word|	8+ 8
in|shape|=ik verb =dat|	4-7 13
in|shape|=ik verb adverb|	8+ 8
in|shape|=ik verb word|	8+ 12
in|shape|=ik word =geen|	8+ 6
in|shape|=ik word adverb|	4-7 12	8+ 6
in|shape|=ik word word|	4-7 9	8+ 7
in|shape|=il =a word|	8+ 14
in|shape|=il =mio word|	4-7 13	8+ 13
in|shape|=il capital word|	4-7 19
in|shape|=il capital|	2-3 -12
in|shape|=il word =delle|	4-7 -10
in|shape|=il word =di|	4-7 6
in|shape|=il word =ha|	4-7 10
in|shape|=il word =non|	4-7 13
in|shape|=il word =è|	4-7 25
in|shape|=il word word|	2-3 -18	4-7 34
in|shape|=il word|	2-3 -16
in|shape|=ils verb word|	8+ 6
in|shape|=in =a word|	8+ 14
in|shape|=in =the capital|	8+ 11
in|shape|=in =the word|	2-3 31	4-7 15	8+ 16
in|shape|=in =this word|	8+ 12
in|shape|=in capital =it|	8+ 10
in|shape|=in capital =they|	8+ 16
in|shape|=in capital capital|	8+ 12
in|shape|=in capital word|	8+ 11
in|shape|=in word =and|	4-7 22
in|shape|=in word word|	2-3 27	4-7 29	8+ 15
in|shape|=io =le word|	4-7 18
in|shape|=is =a word|	4-7 19
in|shape|=is =that word|	4-7 21
in|shape|=is capital capital|	8+ 20
in|shape|=it =is =a|	4-7 24	8+ 8
in|shape|=it =is =not|	8+ 10
in|shape|=it =is =the|	4-7 10	8+ 10
in|shape|=it =is adverb|	4-7 17	8+ 9
in|shape|=it =is word|	4-7 18	8+ 18
in|shape|=it =was =a|	4-7 21	8+ 10
in|shape|=it =was =not|	8+ 14
in|shape|=it =was =the|	4-7 17	8+ 8
in|shape|=it =was adverb|	8+ 9
in|shape|=it =was word|	2-3 11	8+ 14
in|shape|=it adverb word|	4-7 11
in|shape|=it word =a|	8+ 12
in|shape|=it word =with|	4-7 13
in|shape|=it word number|	8+ 13
in|shape|=it word word|	4-7 13	8+ 11
in|shape|=it's =a word|	4-7 22	8+ 12
in|shape|=it's =my word|	8+ 10
in|shape|=it's =the word|	4-7 11
in|shape|=it's adverb word|	8+ 12
in|shape|=it's word =to|	8+ 10
in|shape|=it's word word|	2-3 17	8+ 14
in|shape|=it's word|	2-3 12
in|shape|=it’s =a adverb|	8+ 11
in|shape|=it’s =a word|	4-7 11	8+ 12
in|shape|=it’s word =to|	8+ 13
in|shape|=it’s word|	2-3 19
in|shape|=i’d =like =to|	4-7 20	8+ 6
in|shape|=i’m =a word|	4-7 15
in|shape|=i’m =not word|	8+ -8
in|shape|=i’m adverb word|	8+ 14
in|shape|=i’m word =to|	8+ 13
in|shape|=i’m word|	2-3 -14
in|shape|=i’ve =been verb|	8+ 15
in|shape|=je =ne word|	4-7 11	8+ 25
in|shape|=je word =ai|	4-7 11
in|shape|=je word word|	8+ 25
in|shape|=kein capital|	2-3 20
in|shape|=la =del word|	2-3 -10
in|shape|=la capital =et|	4-7 -6
in|shape|=la capital word|	4-7 9	8+ 8
in|shape|=la capital|	2-3 -19
in|shape|=la word =a|	4-7 15
in|shape|=la word =di|	4-7 -6
in|shape|=la word =es|	4-7 11
in|shape|=la word =non|	4-7 14
in|shape|=la word =è|	4-7 23	8+ 6
in|shape|=la word adverb|	4-7 7
in|shape|=la word word|	2-3 -10	4-7 24
in|shape|=le capital capital|	2-3 -11
in|shape|=le capital|	2-3 -12
in|shape|=le word =a|	8+ 8
in|shape|=le word =de|	8+ 20
in|shape|=le word =est|	4-7 9
in|shape|=le word =il|	4-7 9
in|shape|=le word =je|	8+ 11
in|shape|=le word word|	2-3 19	8+ 19
in|shape|=les word word|	4-7 16	8+ 13
in|shape|=like =a word|	8+ 11
in|shape|=los capital capital|	2-3 -10
in|shape|=los word =de|	4-7 -12
in|shape|=ma =le word|	4-7 8
in|shape|=ma word =a|	8+ 7
in|shape|=ma word word|	4-7 15
in|shape|=man word =die|	4-7 10
in|shape|=me word =por|	4-7 15
in|shape|=met word word|	8+ 6
in|shape|=mi word word|	4-7 19	8+ 7
in|shape|=mijn word =hebben|	8+ 6
in|shape|=mijn word word|	4-7 20
in|shape|=mit word capital|	2-3 19
in|shape|=mon word verb|	8+ 17
in|shape|=mon word word|	8+ 11
in|shape|=my capital capital|	2-3 -24
in|shape|=my word =are|	8+ 16
in|shape|=my word =has|	8+ 13
in|shape|=my word =in|	8+ 11
in|shape|=my word =is|	8+ 15
in|shape|=my word =was|	8+ 14
in|shape|=my word capital|	8+ 10
in|shape|=my word verb|	4-7 29	8+ 18
in|shape|=my word word|	4-7 18	8+ 23
in|shape|=ne word =pas|	4-7 17
in|shape|=ne word =que|	4-7 18
in|shape|=nella word word|	4-7 12
in|shape|=never adverb|	2-3 -24
in|shape|=never word =a|	4-7 26
in|shape|=nicht word word|	2-3 22
in|shape|=nicht word|	2-3 11
in|shape|=no =es =un|	4-7 8
in|shape|=no =se word|	4-7 12
in|shape|=no verb word|	4-7 19
in|shape|=no verb|	2-3 -16
in|shape|=no word =no|	4-7 16
in|shape|=no word =of|	4-7 -6
in|shape|=no word =to|	4-7 27
in|shape|=no word word|	2-3 20	4-7 10
in|shape|=no word|	2-3 14
in|shape|=non =ho =mai|	8+ 8
in|shape|=non =è =un|	4-7 11
in|shape|=non word =il|	4-7 9
in|shape|=non word =la|	4-7 14
in|shape|=non word word|	2-3 9	4-7 8	8+ 7
in|shape|=not =a word|	4-7 16
in|shape|=not =in =a|	4-7 23
in|shape|=not =on =the|	4-7 21
in|shape|=not =the word|	2-3 29
in|shape|=nous word word|	4-7 10
in|shape|=nunca word word|	4-7 6
in|shape|=não =há word|	4-7 14
in|shape|=não word =a|	4-7 17
in|shape|=não word word|	4-7 18
in|shape|=o word word|	4-7 16	8+ 11
in|shape|=o word|	2-3 -14
in|shape|=ohne capital word|	4-7 29
in|shape|=on =a word|	8+ 10
in|shape|=on =the word|	8+ 12
in|shape|=one =of =the|	8+ 15
in|shape|=os capital|	2-3 -20
in|shape|=our word =are|	4-7 14	8+ 12
in|shape|=our word =in|	8+ 16
in|shape|=our word =is|	8+ 18
in|shape|=our word word|	2-3 -13	8+ 19
in|shape|=pour =des word|	4-7 -12
in|shape|=quand =je word|	8+ 14
in|shape|=quando =sono word|	8+ 15
in|shape|=se =la word|	4-7 20
in|shape|=se word =el|	4-7 18
in|shape|=se word word|	4-7 20
in|shape|=sem word|	2-3 -13
in|shape|=she =has word|	8+ 11
in|shape|=she verb =my|	8+ 12
in|shape|=she verb =to|	8+ 10
in|shape|=she word =as|	8+ 12
in|shape|=she word|	2-3 18
in|shape|=si word adverb|	4-7 14
in|shape|=so =i word|	4-7 24
in|shape|=so word|	2-3 18
in|shape|=some =of =them|	8+ 9
in|shape|=some word verb|	8+ 10
in|shape|=sono word word|	4-7 12
in|shape|=that =is =a|	4-7 7
in|shape|=that =is =not|	8+ 12
in|shape|=that =was =the|	4-7 12
in|shape|=that =was word|	8+ 18
in|shape|=the =most word|	4-7 19	8+ 12
in|shape|=the adverb verb|	8+ 13
in|shape|=the adverb word|	8+ 18
in|shape|=the capital =has|	4-7 -22	8+ 12
in|shape|=the capital =is|	8+ 7
in|shape|=the capital =of|	4-7 -15	8+ 25
in|shape|=the capital =will|	8+ 8
in|shape|=the capital capital|	2-3 -40	8+ 20
in|shape|=the capital verb|	2-3 -21	8+ 13
in|shape|=the capital word|	4-7 16	8+ 20
in|shape|=the capital|	2-3 -19
in|shape|=the verb =is|	4-7 16	8+ 21
in|shape|=the verb =that|	8+ 12
in|shape|=the verb =was|	4-7 18	8+ 13
in|shape|=the verb word|	8+ 24
in|shape|=the word =are|	4-7 15	8+ 16
in|shape|=the word =at|	8+ 17
in|shape|=the word =could|	8+ 17
in|shape|=the word =did|	8+ 15
in|shape|=the word =for|	8+ 12
in|shape|=the word =had|	8+ 12
in|shape|=the word =has|	4-7 19	8+ 14
in|shape|=the word =in|	8+ 12
in|shape|=the word =is|	8+ 17
in|shape|=the word =of|	8+ 29
in|shape|=the word =on|	8+ 11
in|shape|=the word =that|	8+ 26
in|shape|=the word =to|	8+ 14
in|shape|=the word =was|	4-7 14	8+ 13
in|shape|=the word =will|	8+ 13
in|shape|=the word =with|	8+ 10
in|shape|=the word adverb|	8+ 20
in|shape|=the word verb|	4-7 24	8+ 18
in|shape|=the word word|	2-3 11	4-7 36	8+ 32
in|shape|=the word|	2-3 -27
in|shape|=then =i verb|	4-7 10	8+ 8
in|shape|=these word word|	8+ 10
in|shape|=they =are word|	8+ 9
in|shape|=they =have verb|	8+ 9
in|shape|=they =have word|	4-7 10	8+ 10
in|shape|=they =should word|	4-7 11
in|shape|=they =were word|	4-7 14	8+ 10
in|shape|=they =will word|	4-7 15
in|shape|=they verb =a|	8+ 7
in|shape|=they verb =for|	4-7 22	8+ 10
in|shape|=they verb =me|	8+ 17
in|shape|=they verb =the|	8+ 12
in|shape|=they verb =to|	8+ 11
in|shape|=they verb =us|	8+ 20
in|shape|=they verb =we|	8+ 7
in|shape|=they verb word|	8+ 9
in|shape|=they word =at|	8+ 14
in|shape|=they word =in|	8+ 20
in|shape|=they word =me|	4-7 11	8+ 8
in|shape|=they word =the|	4-7 16	8+ 18
in|shape|=they word =to|	8+ 19
in|shape|=they word =with|	8+ 14
in|shape|=they word verb|	8+ 10
in|shape|=they word word|	4-7 18
in|shape|=this =has word|	4-7 19
in|shape|=this =is =a|	4-7 16
in|shape|=this =is =not|	8+ 17
in|shape|=this =is =the|	8+ 15
in|shape|=this =is =what|	8+ 13
in|shape|=this =is adverb|	8+ 8
in|shape|=this =is word|	4-7 18	8+ 17
in|shape|=this capital|	2-3 -21
in|shape|=this word =is|	8+ 14
in|shape|=this word =was|	8+ 17
in|shape|=this word word|	8+ 16
in|shape|=toen word =ik|	8+ 9
in|shape|=twee word|	2-3 16
in|shape|=two word word|	8+ 15
in|shape|=um word =com|	4-7 18
in|shape|=um word =de|	4-7 19
in|shape|=uma word =de|	4-7 8
in|shape|=uma word word|	2-3 11
in|shape|=uma word|	2-3 22
in|shape|=un word =con|	4-7 18
in|shape|=un word =de|	4-7 21
in|shape|=un word =di|	4-7 21
in|shape|=un word =non|	4-7 9
in|shape|=un word =no|	4-7 14
in|shape|=un word =senza|	4-7 13
in|shape|=un word word|	2-3 17	4-7 28	8+ 24
in|shape|=un word|	2-3 20
in|shape|=una word =con|	4-7 19
in|shape|=una word =de|	4-7 -16
in|shape|=una word word|	2-3 13	4-7 18	8+ 6
in|shape|=una word|	2-3 21
in|shape|=une word =de|	8+ 13
in|shape|=une word word|	2-3 24	4-7 14	8+ 6
in|shape|=we =are =a|	8+ 13
in|shape|=we =are =in|	8+ 9
in|shape|=we =are =not|	4-7 22	8+ 18
in|shape|=we =are adverb|	4-7 24
in|shape|=we =are verb|	8+ 15
in|shape|=we =are word|	4-7 21	8+ 17
in|shape|=we =do =not|	8+ 22
in|shape|=we =don't verb|	8+ 11
in|shape|=we =don't word|	8+ 6
in|shape|=we =had word|	8+ 21
in|shape|=we =have =a|	4-7 10	8+ 13
in|shape|=we =have =been|	4-7 18
in|shape|=we =have =never|	8+ 16
in|shape|=we =have =the|	8+ 11
in|shape|=we =have =to|	8+ 14
in|shape|=we =have verb|	8+ 13
in|shape|=we =have word|	4-7 12	8+ 7
in|shape|=we =were verb|	8+ 11
in|shape|=we =will =not|	8+ 21
in|shape|=we =will word|	8+ 9
in|shape|=we adverb verb|	8+ 10
in|shape|=we verb =about|	8+ 18
in|shape|=we verb =for|	8+ 12
in|shape|=we verb =so|	8+ 17
in|shape|=we verb =that|	8+ 10
in|shape|=we verb =the|	8+ 10
in|shape|=we verb =to|	4-7 14	8+ 10
in|shape|=we verb adverb|	8+ 17
in|shape|=we verb capital|	8+ 15
in|shape|=we verb word|	8+ 12
in|shape|=we word =a|	4-7 13	8+ 14
in|shape|=we word =for|	8+ 14
in|shape|=we word =it|	8+ 9
in|shape|=we word =the|	4-7 22	8+ 11
in|shape|=we word =with|	8+ 16
in|shape|=we word adverb|	4-7 15	8+ 8
in|shape|=we word capital|	4-7 15
in|shape|=we word number|	8+ 13
in|shape|=we word verb|	2-3 17	8+ 23
in|shape|=we word word|	4-7 28	8+ 14
in|shape|=we word|	2-3 24
in|shape|=we're word =to|	8+ 13
in|shape|=we’re word =to|	8+ 8
in|shape|=what =is word|	8+ 6
in|shape|=what =we =have|	8+ 13
in|shape|=what word|	2-3 15
in|shape|=when =i =was|	8+ 10
in|shape|=when =i verb|	8+ 9
in|shape|=when =i word|	8+ 14
in|shape|=when =it word|	8+ 7
in|shape|=when =the word|	4-7 31	8+ 10
in|shape|=when =you =have|	8+ 10
in|shape|=when =you word|	8+ 13
in|shape|=when word word|	8+ 14
in|shape|=wij =hebben adverb|	8+ 7
in|shape|=wij word word|	4-7 7
in|shape|=with =a word|	4-7 23
in|shape|=with =the word|	4-7 24
in|shape|=y =en =la|	8+ 8
in|shape|=you =are word|	2-3 8
in|shape|=you =can verb|	4-7 25	8+ 17
in|shape|=you =can word|	8+ 27
in|shape|=you =can't word|	8+ 18
in|shape|=you =cannot word|	8+ 25
in|shape|=you =can’t verb|	8+ 16
in|shape|=you =can’t word|	4-7 12	8+ 18
in|shape|=you =could verb|	8+ 15
in|shape|=you =don’t verb|	8+ 15
in|shape|=you =don’t word|	8+ 17
in|shape|=you =have =to|	4-7 13	8+ 15
in|shape|=you =will verb|	4-7 20
in|shape|=you verb =that|	8+ 18
in|shape|=you verb word|	8+ 13
in|shape|=you word word|	8+ 19
in|shape|=you've word word|	2-3 14
in|shape|=ze =hebben word|	8+ 7
in|shape|=à word word|	2-3 -10	4-7 6
in|shape|=é =uma word|	8+ 9
in|shape|adverb =a word|	4-7 12	8+ 15
in|shape|adverb =are =a|	8+ 21
in|shape|adverb =de word|	2-3 8
in|shape|adverb =down|	2-3 12
in|shape|adverb =il word|	4-7 -8
in|shape|adverb =is =a|	4-7 25	8+ 17
in|shape|adverb =is =het|	8+ 7
in|shape|adverb =is =not|	8+ 15
in|shape|adverb =is =no|	4-7 31	8+ 19
in|shape|adverb =is word|	2-3 -17	8+ 10
in|shape|adverb =moet word|	4-7 16
in|shape|adverb =no word|	4-7 -8
in|shape|adverb =on word|	4-7 21
in|shape|adverb =the word|	2-3 20	4-7 24	8+ 20
in|shape|adverb =they word|	4-7 21
in|shape|adverb =was =a|	4-7 21
in|shape|adverb =we verb|	8+ 12
in|shape|adverb adverb word|	4-7 16	8+ 8
in|shape|adverb adverb|	2-3 16
in|shape|adverb capital capital|	8+ 9
in|shape|adverb capital|	2-3 23
in|shape|adverb verb =to|	4-7 23
in|shape|adverb verb word|	4-7 18
in|shape|adverb verb|	2-3 16
in|shape|adverb word =and|	4-7 25
in|shape|adverb word =che|	4-7 12
in|shape|adverb word =e|	4-7 11
in|shape|adverb word =in|	8+ 12
in|shape|adverb word =of|	4-7 15
in|shape|adverb word =on|	4-7 18
in|shape|adverb word =we|	4-7 30
in|shape|adverb word adverb|	8+ 12
in|shape|adverb word capital|	4-7 15	8+ 9
in|shape|adverb word verb|	4-7 7
in|shape|adverb word word|	4-7 32	8+ 20
in|shape|adverb word|	2-3 -10
in|shape|adverb|	1 13
in|shape|capital =a word|	4-7 -20	8+ 17
in|shape|capital =ai word|	4-7 7
in|shape|capital =an word|	8+ 15
in|shape|capital =and =i|	8+ 14
in|shape|capital =and capital|	2-3 -34	4-7 -12	8+ 21
in|shape|capital =and word|	8+ 22
in|shape|capital =are =not|	4-7 21
in|shape|capital =are word|	2-3 21	4-7 21	8+ 21
in|shape|capital =at number|	8+ 16
in|shape|capital =auf capital|	2-3 -10
in|shape|capital =be word|	2-3 13
in|shape|capital =can word|	8+ 18
in|shape|capital =che word|	4-7 11
in|shape|capital =com =a|	8+ 7
in|shape|capital =com word|	4-7 10
in|shape|capital =con word|	2-3 8	8+ 8
in|shape|capital =da word|	4-7 14
in|shape|capital =de capital|	2-3 -26
in|shape|capital =de word|	2-3 -14	4-7 33
in|shape|capital =del word|	2-3 -21
in|shape|capital =der capital|	2-3 17	4-7 8
in|shape|capital =di adverb|	2-3 12
in|shape|capital =di word|	2-3 -18
in|shape|capital =did =not|	8+ 26
in|shape|capital =do =not|	4-7 -16
in|shape|capital =do capital|	2-3 -11
in|shape|capital =does =not|	4-7 17
in|shape|capital =dois word|	8+ 9
in|shape|capital =don’t word|	4-7 -14
in|shape|capital =du word|	2-3 -10
in|shape|capital =el word|	8+ 13
in|shape|capital =en word|	2-3 -7
in|shape|capital =from capital|	8+ 23
in|shape|capital =has =a|	8+ 16
in|shape|capital =has =been|	8+ 15
in|shape|capital =has =no|	4-7 13
in|shape|capital =has verb|	4-7 16
in|shape|capital =has word|	4-7 23	8+ 20
in|shape|capital =het =aan|	4-7 -8
in|shape|capital =i verb|	2-3 14	4-7 27
in|shape|capital =i word|	4-7 28	8+ 10
in|shape|capital =il word|	4-7 11
in|shape|capital =im capital|	2-3 11
in|shape|capital =in capital|	8+ 25
in|shape|capital =in word|	2-3 8	4-7 21	8+ 12
in|shape|capital =is =a|	4-7 15	8+ 19
in|shape|capital =is =for|	4-7 22
in|shape|capital =is =het|	4-7 22
in|shape|capital =is =not|	4-7 16	8+ 24
in|shape|capital =is =our|	4-7 27
in|shape|capital =is =the|	4-7 26	8+ 19
in|shape|capital =is =what|	8+ 19
in|shape|capital =is adverb|	4-7 -13	8+ 14
in|shape|capital =is verb|	4-7 24	8+ 21
in|shape|capital =is word|	2-3 -9	4-7 32	8+ 18
in|shape|capital =it capital|	2-3 -31
in|shape|capital =je word|	8+ 8
in|shape|capital =la word|	4-7 21
in|shape|capital =le word|	4-7 17
in|shape|capital =mi word|	2-3 -10
in|shape|capital =mit capital|	2-3 21
in|shape|capital =my word|	4-7 23
in|shape|capital =ne word|	4-7 17
in|shape|capital =no verb|	8+ 17
in|shape|capital =no word|	4-7 29	8+ 16
in|shape|capital =not word|	4-7 13
in|shape|capital =nous =ne|	8+ 13
in|shape|capital =não =tem|	4-7 -7
in|shape|capital =não word|	4-7 -13
in|shape|capital =of =the|	4-7 -23
in|shape|capital =of capital|	2-3 -15
in|shape|capital =of word|	8+ 20
in|shape|capital =on =a|	4-7 -22
in|shape|capital =on =the|	4-7 -17
in|shape|capital =our capital|	2-3 17
in|shape|capital =que =es|	4-7 16
in|shape|capital =que word|	4-7 23
in|shape|capital =should =not|	8+ 11
in|shape|capital =should word|	8+ 18
in|shape|capital =the capital|	2-3 -40	4-7 -25	8+ 21
in|shape|capital =the verb|	2-3 -27
in|shape|capital =the word|	2-3 34	4-7 -17	8+ 17
in|shape|capital =to word|	2-3 10
in|shape|capital =um word|	4-7 15
in|shape|capital =uma word|	4-7 19
in|shape|capital =un word|	2-3 14	4-7 15	8+ 11
in|shape|capital =una word|	4-7 16
in|shape|capital =une word|	4-7 11	8+ 11
in|shape|capital =was =a|	8+ 15
in|shape|capital =was word|	4-7 19	8+ 18
in|shape|capital =will =be|	4-7 24
in|shape|capital =will verb|	8+ 20
in|shape|capital =will word|	8+ 15
in|shape|capital =with =a|	4-7 -22
in|shape|capital adverb verb|	4-7 -18	8+ 21
in|shape|capital adverb word|	4-7 35	8+ 20
in|shape|capital capital =and|	4-7 -11	8+ 15
in|shape|capital capital =has|	8+ 15
in|shape|capital capital =in|	4-7 -29
in|shape|capital capital =is|	4-7 15	8+ 16
in|shape|capital capital =i|	8+ 12
in|shape|capital capital =mijn|	8+ 6
in|shape|capital capital =should|	8+ 15
in|shape|capital capital =this|	4-7 -12
in|shape|capital capital =was|	8+ 13
in|shape|capital capital =would|	4-7 16
in|shape|capital capital adverb|	4-7 17	8+ 14
in|shape|capital capital capital|	2-3 -27	8+ 24
in|shape|capital capital number|	2-3 -37
in|shape|capital capital verb|	4-7 -9	8+ 17
in|shape|capital capital word|	2-3 30	8+ 29
in|shape|capital capital|	2-3 -19
in|shape|capital number capital|	2-3 13	4-7 -15
in|shape|capital number number|	2-3 -22
in|shape|capital number word|	4-7 -13	8+ 13
in|shape|capital number|	2-3 -18
in|shape|capital verb =and|	8+ 10
in|shape|capital verb =a|	4-7 21	8+ 15
in|shape|capital verb =dat|	8+ 8
in|shape|capital verb =if|	8+ 20
in|shape|capital verb =in|	8+ 22
in|shape|capital verb =is|	4-7 25
in|shape|capital verb =me|	4-7 21	8+ 12
in|shape|capital verb =of|	4-7 -11
in|shape|capital verb =that|	4-7 13	8+ 8
in|shape|capital verb =the|	4-7 19
in|shape|capital verb =to|	4-7 27	8+ 22
in|shape|capital verb =us|	8+ 15
in|shape|capital verb capital|	2-3 6	4-7 18	8+ -12
in|shape|capital verb word|	4-7 19	8+ 13
in|shape|capital word =alla|	8+ 15
in|shape|capital word =and|	4-7 14	8+ 21
in|shape|capital word =are|	8+ 14
in|shape|capital word =at|	8+ 22
in|shape|capital word =a|	4-7 25	8+ 18
in|shape|capital word =de|	4-7 13	8+ 14
in|shape|capital word =em|	8+ 9
in|shape|capital word =eu|	4-7 10
in|shape|capital word =every|	8+ 18
in|shape|capital word =for|	8+ 22
in|shape|capital word =in|	8+ 16
in|shape|capital word =is|	4-7 20	8+ 16
in|shape|capital word =it|	4-7 22	8+ 16
in|shape|capital word =like|	4-7 17
in|shape|capital word =me|	4-7 20
in|shape|capital word =mir|	8+ 17
in|shape|capital word =ne|	4-7 14
in|shape|capital word =nicht|	4-7 22
in|shape|capital word =of|	8+ 22
in|shape|capital word =on|	8+ 16
in|shape|capital word =para|	8+ 6
in|shape|capital word =pas|	4-7 29	8+ 10
in|shape|capital word =per|	4-7 24	8+ 9
in|shape|capital word =que|	8+ 6
in|shape|capital word =they|	8+ 14
in|shape|capital word =the|	8+ 16
in|shape|capital word =to|	8+ 17
in|shape|capital word =us|	4-7 24
in|shape|capital word =à|	8+ 7
in|shape|capital word adverb|	2-3 -8	4-7 21
in|shape|capital word capital|	2-3 -8	8+ 28
in|shape|capital word number|	4-7 26
in|shape|capital word verb|	4-7 16	8+ 15
in|shape|capital word word|	2-3 6	4-7 -6	8+ -9
in|shape|capital word|	2-3 32
in|shape|number word|	2-3 -9
in|shape|number|	1 18
in|shape|verb =a word|	4-7 26	8+ 25
in|shape|verb =and word|	2-3 28
in|shape|verb =are word|	4-7 19
in|shape|verb =in =the|	4-7 23
in|shape|verb =me =about|	4-7 -16
in|shape|verb =of =the|	4-7 -13
in|shape|verb =of word|	2-3 27
in|shape|verb =the capital|	4-7 15
in|shape|verb =the word|	2-3 36	4-7 26	8+ 15
in|shape|verb =to word|	4-7 15	8+ 21
in|shape|verb =you =for|	4-7 25
in|shape|verb =you capital|	2-3 23
in|shape|verb word =and|	8+ 19
in|shape|verb word word|	2-3 20	4-7 26
in|shape|verb word|	2-3 -14
in|shape|word =a word|	2-3 33	4-7 32	8+ 22
in|shape|word =als =een|	4-7 22
in|shape|word =and adverb|	4-7 30
in|shape|word =and verb|	2-3 14
in|shape|word =and word|	2-3 -8	4-7 23
in|shape|word =au word|	4-7 13
in|shape|word =but word|	2-3 40
in|shape|word =by word|	2-3 37
in|shape|word =com word|	4-7 19
in|shape|word =come =un|	4-7 14
in|shape|word =da word|	2-3 -23
in|shape|word =de adverb|	2-3 20
in|shape|word =de word|	2-3 -15	8+ 12
in|shape|word =della word|	2-3 -6
in|shape|word =delle word|	2-3 -16
in|shape|word =der capital|	2-3 20
in|shape|word =des word|	2-3 -11
in|shape|word =di word|	2-3 -11	4-7 11
in|shape|word =do word|	2-3 -11
in|shape|word =du word|	2-3 -20
in|shape|word =e word|	2-3 29	4-7 15
in|shape|word =een word|	4-7 26
in|shape|word =el word|	4-7 26	8+ 9
in|shape|word =for =a|	4-7 18
in|shape|word =for word|	2-3 21
in|shape|word =if word|	2-3 28
in|shape|word =in =the|	4-7 29	8+ 16
in|shape|word =in word|	4-7 22
in|shape|word =it|	2-3 -9
in|shape|word =la word|	2-3 -11	4-7 28
in|shape|word =le word|	2-3 17
in|shape|word =like =a|	4-7 17
in|shape|word =ma =non|	4-7 10
in|shape|word =ma word|	2-3 20
in|shape|word =mais =pas|	4-7 13
in|shape|word =mais word|	2-3 16
in|shape|word =met =een|	4-7 35
in|shape|word =no word|	2-3 23
in|shape|word =not word|	2-3 21
in|shape|word =o word|	4-7 22
in|shape|word =of word|	4-7 -6	8+ 17
in|shape|word =on =the|	4-7 12
in|shape|word =our word|	4-7 21
in|shape|word =out =of|	8+ 11
in|shape|word =out|	2-3 -10
in|shape|word =para word|	4-7 24
in|shape|word =pas word|	4-7 15
in|shape|word =per word|	2-3 11
in|shape|word =por word|	2-3 20	4-7 30
in|shape|word =sans word|	2-3 10
in|shape|word =su word|	2-3 18
in|shape|word =than =a|	4-7 27
in|shape|word =that word|	4-7 17
in|shape|word =the capital|	4-7 13
in|shape|word =the word|	4-7 41	8+ 28
in|shape|word =their word|	4-7 25
in|shape|word =to =be|	8+ 20
in|shape|word =to =the|	4-7 22
in|shape|word =to word|	2-3 -11	8+ 12
in|shape|word =um word|	4-7 18
in|shape|word =up|	2-3 -8
in|shape|word =van word|	2-3 17
in|shape|word =with =one|	4-7 15
in|shape|word =with word|	2-3 34
in|shape|word =y word|	2-3 29
in|shape|word =à word|	4-7 19
in|shape|word adverb =and|	4-7 26
in|shape|word adverb word|	4-7 32
in|shape|word adverb|	2-3 16
in|shape|word capital capital|	2-3 -12
in|shape|word capital word|	2-3 27	4-7 12
in|shape|word verb adverb|	4-7 16
in|shape|word verb word|	2-3 20	4-7 17
in|shape|word verb|	2-3 6
in|shape|word word =and|	8+ 24
in|shape|word word =at|	4-7 22
in|shape|word word =a|	4-7 17
in|shape|word word =by|	4-7 21
in|shape|word word =com|	4-7 11
in|shape|word word =de|	4-7 24
in|shape|word word =du|	4-7 8
in|shape|word word =en|	4-7 14
in|shape|word word =et|	4-7 12
in|shape|word word =e|	4-7 25
in|shape|word word =for|	4-7 28
in|shape|word word =from|	4-7 24
in|shape|word word =il|	4-7 22
in|shape|word word =in|	4-7 29
in|shape|word word =la|	4-7 -7
in|shape|word word =les|	4-7 26
in|shape|word word =of|	4-7 44
in|shape|word word =on|	4-7 22
in|shape|word word =over|	4-7 22
in|shape|word word =por|	4-7 26
in|shape|word word =that|	8+ 10
in|shape|word word =to|	4-7 31	8+ 18
in|shape|word word =wie|	4-7 12
in|shape|word word =with|	4-7 11
in|shape|word word =à|	4-7 13
in|shape|word word adverb|	4-7 13	8+ 7
in|shape|word word verb|	4-7 12
in|shape|word word word|	2-3 38	4-7 45	8+ 31
in|shape|word|	1 -9
in|word|	0 -22	12 -6	14 -26	2 -16	2029 18	3 -34	4 -6	5 -26	a -7	about 25	absolutely 26	accountant -26	act -8	ada -20	again -28	agility 19	agricultural 7	alert -27	alive 8	all 13	alla 20	alle 20	alles 19	als 17	always 35	ambachtelijk -22	america 15	american -9	amnesty -18	an 35	anche 16	and -20	antes 17	any 22	anything 18	ao 16	apericena -21	aprils -33	are -7	arithmetic 17	army -21	artigianale -10	as 16	asfixia 21	ask -18	asked 20	at 21	attentive 24	até 25	au 25	auch 6	aucun 12	aus 18	avec 28	avevo 18	avvocato 10	away 14	baby -26	badger -30	bag -15	ball -31	balloon -31	banter 25	bau -19	bed-rot -14	before 12	bei 13	bernie 35	best 23	beyond 21	bien 14	bigger 13	biggest -28	bin -15	binnen 15	biology -24	bis 8	blague 16	blanc -10	bleibt -19	blue -38	boats -29	bocadillo -10	bon 12	book -16	border -32	bored -27	boredom -27	born 20	borrowed -14	botella -12	both -19	box -23	brave 31	bring 6	britain's -28	budget -25	build 10	buona -10	but 37	buy -35	by 13	c -29	calendário 13	called 25	calm -21	can -23	cancer -26	candidate 23	cani -26	capacity -30	captain 12	careless 25	cartographer’s -19	casa -15	catch -26	channel 28	charming 21	cheap 26	chiacchiericcio 10	chino -13	christmas 13	chuvisqueiro -19	class 7	clean 10	close 7	com 20	come -12	comment 26	compra -9	comprar 19	comprehensive 23	común 18	confidence 29	consider 21	considering 27	contenues 19	contrôle 13	corner -32	correct 26	corso 13	count -9	crazy 13	creche -15	cringe -11	critical 22	cucina 9	culture -22	cuore -20	current -24	curva -17	custardgate -32	cutters -13	c’est 21	da -19	dai 9	dal 21	damage -23	dan 16	dangerously 24	dank -12	dans 19	das 13	dat 28	daughter -19	dave -30	day -28	de -22	de-risking -37	dead -19	deal -22	death -24	decent 20	deep -20	deeply 28	defect -24	definitivas -18	del -24	delivery -38	della -6	delle -16	dente 6	deportation 14	der 14	des -13	deux 9	did 24	die -10	direction -25	disappointed 19	division -27	do -10	dock 9	doctor -28	dog -23	domanda -10	don't 22	done 21	don’t -12	door -18	dos 26	drizzlecore -24	du -23	dämmerschoppen -16	déconnexer -12	détour 7	d’estate -26	e 19	early -17	economy 16	een 14	eerst -9	eine 23	election 10	em -7	emergency 20	en 15	encore 18	encouraging 30	enfin 18	enjoy 27	enough 18	er -12	era 28	erhebliche 26	es 6	esperanza 13	establishment -6	está 25	event -26	every -11	everything 27	extreme 27	extremely 25	failed 19	fairy -12	fait -15	family 14	fantasma 7	far 18	faux -11	file -30	fine -15	finos -10	first -21	fiscal -28	floor -29	fog 17	fois 12	for 29	force 9	format -20	forte 17	fox -36	frage 6	frank 25	freddo 26	frei -17	friends -26	from -8	frota 7	full 8	fyi -23	gang 10	gap -23	geduld 19	geen 20	gefragt -14	geluk 13	gerald -11	gestão -12	get -10	ghost -37	girl 6	global 10	gloves -15	go -28	goat -9	goats -11	golden 6	gomma -6	good 20	goodnight -22	gossip -21	got 23	grand 15	gravedigger's -35	grote 11	grower -20	grua 6	guilt-free -32	guilty -29	gut -6	guy 25	ha 16	haaskaaf -22	hammer -30	hand -17	handelsblatt -14	happy -7	harbor -28	harbourmaster -17	has 14	have 32	he's 14	heard 22	heartbroken 22	her 27	here -26	high -16	hij 15	hill -25	hillary 21	him -11	his 13	hmm 26	hold -36	hollow -23	home -12	honest -24	honorable 18	hope 7	hora 12	hors 13	hot -10	houden -25	hours -38	hub -44	huesero -15	husch-pfusch 26	i'm 6	ice -33	ich -8	igual 16	ik 11	il -20	im 11	in 9	infrastructure 26	insuficientes 7	into -9	inventário 13	irrevogável -17	islam 19	islamic 16	issue 26	ist 8	it -11	it's 22	its 29	it’s 39	jamais 18	jamón -24	je 6	jet -22	jogo -8	joke 26	jour -13	journey -11	judgment 17	just 18	juste -7	justicia -10	já 22	j’ai 9	kaasschaaf -8	kahlschlag 16	keeper’s -26	keer -18	kein 20	keine 19	kid -37	kind 13	kitchen 14	knock 21	know -23	kompromiss 12	kopi -24	la -20	laguna -13	landing -30	lane -15	laranja -14	larga -17	late -24	leave 6	ledger -24	legion -22	leite -18	lenta 22	les 18	let -23	levo 24	liar 23	liberamente -16	like 24	lions -34	listening 25	little 20	live -6	lo 16	look 14	looked 18	los 14	loss -23	lost -23	loup 19	louve -11	love 22	loves 16	low 11	l’heure -7	made -14	magpie -15	mais 28	maison -16	making 28	mal 10	mal-entendido 12	malaisance -21	malinga -24	mano -17	manual -18	mar -20	marco 32	massima 22	match 10	matter 9	maybe -9	me -24	means -24	media -18	men -12	mer -22	mesa -17	met -18	mid -24	midi -18	mieux 18	military -21	miracle -32	mistake 26	mit 33	moaning 10	model 15	moderate -28	modest -25	molto 17	moonlit -25	moose -39	morgen -19	morning -47	mostly 29	movement -18	moño -12	mr 7	much -20	mud -26	murder -6	my -33	mängel 12	na 11	nach -8	nation -26	nearly 16	negligence -14	nem -12	neue -13	neutral -28	never -28	new 22	news 6	next -15	nicht -13	niet 21	ninety-nine 15	ninth -29	no 14	nobody 30	noch -10	nog -7	noi 6	noise 22	non 23	nonna -20	nostalgia 17	not 19	note 30	nova -14	now 8	nox -30	nunca -6	nuvoloso -21	nº -21	não 19	o -15	obviously -11	ochtend -8	of 6	off 12	oh 13	ohne 16	old 6	on -16	one -9	ontdekking -8	oops -28	op 22	operatie -9	operation -35	ora 22	ordinary 27	otters -18	ou -13	outil 12	outperform -18	outstanding -15	oven 20	overdue -14	own -17	pack -15	pack-up -25	pacte -10	page 7	papel 13	paper -27	parcheggio -21	parking -24	parties -27	partilhada -12	pasta -8	patate -20	patience -6	pause -10	peat -13	pending -18	people 14	per 20	percent -8	pero 22	perreo -11	person 21	pie -16	piscine -14	più 11	plan -19	planilha 24	plebes -10	plus 20	pluviste -17	point -14	polderprinsen -17	political 6	politics -8	por 21	porchlight -26	porcupine -29	positive -12	postman -23	pozzo -18	premature 28	premium -13	pretty 30	prince -18	priority 8	prodigy -19	professor -32	professore -13	promessa 17	prudenza 12	putt 11	père -18	qualified 14	quase -26	que 24	queen -20	radical 41	ragione 22	random -19	rapists 22	read -18	reading 19	ready 17	really 11	reasonable 26	red -19	reform 11	reg -13	regenafspraak -20	regret -30	regrettable 20	relaxed 22	relevant -10	remain 12	repair -15	respekt 13	responsibility 30	resting 28	retenue 27	revolution 20	reëel 10	ridiculous 27	rigged 26	right -21	risco -15	rising -7	risk -14	road 25	room -28	rounds -18	route 19	routine -29	rules -30	réserve 8	safe -19	said 21	sale -23	salt -32	salvo’s -29	sans 13	santo -12	saturday 11	saudade -27	schattenhaushalt -27	school -26	schritt 14	science -9	se 18	sea -19	second -29	secret 16	see 15	segnale 20	sell 22	sem -13	sentido 18	serenamente 19	serious 25	sete 21	seventeen -33	shadow -9	sheds -23	shocked 21	show -24	si 26	sideways 32	sieben -12	signal -6	silenzio -6	sincere -15	sind -10	sisters -34	small -13	sobriété -16	social -12	soft -21	soglia 22	solo -8	some 22	somewhere 11	sommer -17	son 12	sono 12	sorrent -17	sorry 14	sounded -19	sous 8	spare 22	special -10	spider -21	sportlich 18	spring -26	spy -31	square 12	stage 25	stand 23	state 19	stay 26	stille -17	stiltetax -18	sting -22	stop 7	strikes 19	stronger 12	strongly -23	su 10	substantial -10	sucrée 16	sunday -28	sunlight 15	super -16	support -19	sur 23	sweet -17	table -9	tailgate -22	takes 31	talk -20	tante -15	tardiva 18	taste -11	tax 8	tea -22	terra -17	terrible 28	terrorism 21	thank 20	that -8	that's 19	the -24	their 27	there 25	they 22	they're 23	thousands 27	three -9	tide -20	tides -23	tidewrack -27	time -11	times -24	tintin -21	tired 9	titre -12	to -6	today -23	todos -12	tonhos -20	tonight -30	too -22	top 13	total -11	tout 16	track -32	trading -15	trained -23	truck -20	trump 21	trust -18	tuesday -21	turning 20	twee 16	twice 10	táper -17	ugly 21	uma 29	un 30	une 29	unity -23	unknown -12	up -9	us -12	v -21	values 18	van 14	vegano -21	velório -13	verbijsterd 17	very 45	verão 16	vezes 17	vidro -16	vieux -18	vigilance 12	visit -31	volto 19	wachten -12	walking 7	wall 21	wally -17	war 6	ward -30	warm -13	was 37	watch 25	water -19	way 26	weg -11	well 18	were 27	what 7	where -16	white 20	whoever -19	wife -29	wij -12	wind -16	windmill -25	wir -9	wise -25	with 32	without -28	words -20	worms -14	worse 20	y 18	ya 9	yeah 14	yes 21	york 22	you 22	you've 14	your 22	zeitnah 10	zonder -7	zoom -22	à -18	ça 21	è 11	één -10	über 16
lead|lower|	( -6	, 18	: -19	; 18	auxiliary 10	capital 27	possessive 24	pronoun 13	quote -10	subordinator -9	that 7	verb-saying 6	verb-thinking 9	— 28
lead|other|	, -7	: -15	auxiliary -21	determiner 26	start 17	stop 9	that -18	word -20
lead|upper|	' -21	) 16	, -12	: 16	; -22	adverb -7	capital -23	coordinator -6	possessive -55	preposition -16	pronoun -22	quote 17	start 8	stop 25	that 13	verb-judging -18	verb-saying -18	word -27	– -15
naming|begriff|1|	1 -17
naming|called|1|	4-7 13
naming|called|2|	1 41	2-3 -10	4-7 30	8+ 8
naming|called|3|	1 59	2-3 30	4-7 57	8+ 17
naming|christened|1|	2-3 -16
naming|conhecido|2|	2-3 -15
naming|conocido|2|	4-7 -12
naming|detto|1|	4-7 7
naming|dite|1|	2-3 -11
naming|dit|1|	1 11	2-3 -16	4-7 13
naming|dit|3|	2-3 25	4-7 11
naming|dubbed|1|	2-3 14
naming|entitled|1|	4-7 -12
naming|false|	, 20	: -7	auxiliary -12	capital -14	coordinator -22	preposition -27	quote 10	subordinator -31	that 25	verb-judging -22	verb-saying 21	verb-thinking -6	word -37
naming|known|2|	1 -37
naming|known|3|	2-3 -47
naming|mot|1|	1 -23
naming|mot|2|	1 -23
naming|named|1|	2-3 -27
naming|nicknamed|1|	2-3 -21	4-7 -22
naming|none|	8+ 8
naming|palavra|1|	1 -19
naming|parola|1|	1 -19
naming|phrase|1|	2-3 -19
naming|slogan|1|	4-7 -16
naming|slogan|2|	4-7 -17
naming|so-called|1|	1 -34	2-3 -38
naming|sogenannte|1|	1 -16
naming|termed|1|	2-3 29
naming|titled|1|	2-3 -24	4-7 -28
naming|true|	' -19	) 16	- -14	: 10	; 10	capital 7	possessive -15	start 10	stop 25	verb-judging 6	verb-saying -14	verb-thinking 9	word 8	– -13	— 7
naming|words|1|	2-3 -32	4-7 22
naming|words|2|	4-7 18
naming|words|3|	1 -18	8+ 13
naming|word|1|	1 -29
nobody|1|	, -28	auxiliary -17	coordinator -13	determiner -7	preposition -34	start -18	word -37
nobody|2-3|	, -23	auxiliary -26	capital -22	determiner -35	preposition -25	start 7	subordinator -21	word -28	— 12
nobody|4-7|	, -16	: 24	stop 31	word 21
nobody|8+|	start 44	stop 25
others|0|	1 9	2-3 6	8+ 7
others|1|	1 -8	2-3 -22	8+ 21
others|2|	1 -39	2-3 -17	4-7 -7	8+ 23
others|3|	1 -31	2-3 12	4-7 -8	8+ 15
own-case|false|all-one|	, -21	: 36	adverb -26	possessive -34	preposition -6	pronoun -7	start -15	stop 16	subordinator -11	verb-judging -27	verb-saying -6
own-case|false|all|	, -26	capital -6	coordinator -17	possessive -47	preposition -8	quote 21	start -20	stop 16	subordinator 8	verb-judging -11	verb-thinking -8	word -10	— -9
own-case|false|first|	( -9	- 18	: 17	capital -12	coordinator 8	possessive -19	preposition -9	pronoun 16	quote 27	stop 14	subordinator 14	that 20	verb-judging 11	verb-saying 7	word -28	— -7
own-case|false|most|	, 15	: 6	auxiliary 19	capital -17	preposition -9	start 12
own-case|false|none|	, 10	- -9	: -21	; 18	adverb 15	capital 17	possessive 25	verb-judging 8	verb-saying 8	verb-thinking 8	word 7
own-case|false|some|	, 17	adverb -6	auxiliary 11	capital 18	coordinator -15	determiner 7	preposition 16	pronoun 26	subordinator 8	that 18	verb-judging -10	verb-saying 31	verb-thinking 11
own-case|true|all-one|	: -14	preposition -16	start 22	stop 9	verb-saying -9	word -22
own-case|true|all|	: 15	possessive 13	start 27	stop 33	verb-judging -14	verb-saying -7	word -33
own-case|true|first|	) 7	, 22	- 18	: -7	capital -12	quote 9	start 38	stop 22	that 28	verb-saying -31	word -21	— 22
own-case|true|most|	, 18	: 19	start 33	stop 25
own-case|true|none|	, 18	: 22	adverb 14	auxiliary 45	capital 26	determiner 22	possessive 18	preposition -21	pronoun 23	subordinator -18	that 33	verb-judging 24	word 39
own-case|true|some|	, 8	capital 12	determiner 20	preposition 9	pronoun 8	subordinator 10	that 6	verb-saying 11	word 22
own|false|	2-3 -6	8+ 17
own|true|	1 -24	2-3 -6
same|1|1|	all-one 6
same|1|2-3|	all-one -11	first 11	most -6	none 10
same|1|4-7|	all -25	all-one -9	none 23	some 14
same|1|8+|	all -8	first 9	most 23	none 10	some 33
same|2|1|	all-one -34
same|2|2-3|	all -17	all-one 10	first -11	none -10	some 25
same|2|4-7|	all -9	all-one -11	first -7	none 32	some 10
same|2|8+|	first 19
same|3|1|	all-one 18	first 25	none -24
same|3|2-3|	all 6	none -23
same|4|1|	all-one -10	none 10
same|4|2-3|	none 17
sentence|judging|	1 -8	2-3 -7	4-7 -7	8+ 49
sentence|none|	1 -37	2-3 -46	4-7 -19
sentence|saying|	1 27	2-3 24	4-7 17	8+ 15
sentence|thinking|	1 -28	4-7 8
size-ending|10+|!|	,verb-saying 7	capital 12	end 24	pronoun 11
size-ending|10+|,|	' 12	capital 16	coordinator 10	determiner 15	pronoun 14	subordinator 16	verb-saying 15	word 20
size-ending|10+|.|	[ 29	capital 36	coordinator 21	determiner 32	end 25	preposition 16	pronoun 25	subordinator 14	— 23
size-ending|10+|?|	capital 27	determiner 15	end 19	pronoun 10	stop 20	verb-saying 17
size-ending|10+|none|	( 15	, 17	,auxiliary 16	,pronoun 8	,verb-judging 14	,verb-saying 9	,verb-thinking 16	,word 10	: 20	adverb 10	capital 18	coordinator 11	determiner 24	end 24	preposition 25	pronoun 17	stop 18	subordinator 6	that 12	verb-saying 23	— 15
size-ending|1|!|	stop 17
size-ending|1|,|	capital 13	coordinator -21	determiner 11	preposition -12	pronoun 16	quote -29
size-ending|1|.|	capital 16	determiner -6	end -9	pronoun -6	subordinator -17
size-ending|1|?|	end 25
size-ending|1|none|	, -27	,adverb -15	,auxiliary -16	,capital -9	,preposition -8	,quote -16	,that -14	,verb-judging 23	,verb-saying 10	: -29	adverb -21	auxiliary -23	capital -6	determiner 9	end -10	stop -15	subordinator 21	that -8	verb-judging -13	verb-saying 9	verb-thinking 19
size-ending|2|!|	end 20
size-ending|2|,|	auxiliary -14	capital 14	preposition -26	pronoun -16	quote 8	verb-saying -9	word 8
size-ending|2|.|	coordinator 23	determiner -27	preposition -13	pronoun 8	quote -15
size-ending|2|?|	,verb-saying 18	capital 23	pronoun 19	verb-saying 27	— 8
size-ending|2|none|	+ 9	, -24	,adverb -17	,auxiliary -16	,coordinator -14	,determiner -11	,subordinator -7	,that -20	,word -16	: -7	adverb 12	auxiliary -20	determiner 15	end 16	pronoun -14	stop -7	subordinator -6	that 19	verb-judging -28	verb-saying -8	— 13
size-ending|3|!|	end -10
size-ending|3|,|	capital 6	coordinator -6	determiner -12	preposition 11	pronoun -8	subordinator 12	verb-saying 26
size-ending|3|.|	capital -21	coordinator 25	determiner 12	end 14	pronoun 18	quote -18	subordinator -18
size-ending|3|?|	,verb-saying 13	end 37	pronoun 16
size-ending|3|none|	( -15	) -14	, 11	,auxiliary -12	,capital 12	,coordinator -17	,determiner 17	,preposition -20	,subordinator 13	,verb-saying 16	,word 12	: 15	auxiliary 6	capital -25	coordinator -6	determiner 9	end 14	preposition 8	pronoun 14	subordinator 17	verb-saying -26	— 22
size-ending|4-5|!|	,word 22	capital 9	determiner 20	end 20	pronoun 18
size-ending|4-5|,|	auxiliary -14	capital 48	coordinator -28	determiner 12	preposition -9	pronoun 39	subordinator -8	verb-saying 7	word -16
size-ending|4-5|.|	capital 27	coordinator 11	determiner -7	end 6	preposition 18	pronoun 9	quote -18	subordinator 20	that 18	— 26
size-ending|4-5|?|	,verb-saying 8	,word 6	capital 31	determiner 22	end 34	pronoun 25	quote 24	stop -8	verb-saying 27
size-ending|4-5|none|	,auxiliary 9	,capital -14	,coordinator 22	,determiner -12	,pronoun 8	,subordinator 16	,verb-judging -7	,word -16	- 7	: 12	; 26	adverb -11	auxiliary 9	capital -14	coordinator 38	determiner -10	end -9	subordinator 40	— -17
size-ending|6-9|!|	capital 13	determiner 17	end 31	pronoun 20
size-ending|6-9|,|	adverb 14	auxiliary -6	capital 9	coordinator -10	determiner 31	pronoun 22	subordinator -11	verb-saying 24	word 9	– 9
size-ending|6-9|.|	coordinator 23	determiner 20	end 8	preposition 22	pronoun 25	subordinator 11	that 15	— 40
size-ending|6-9|?|	,verb-saying 7	,word 24	capital 23	determiner 18	end 41	pronoun 21	stop 24	verb-saying 17	— 14
size-ending|6-9|none|	, -8	,auxiliary 20	,preposition -11	,pronoun 24	,verb-judging 7	,verb-saying 22	,verb-thinking 13	,word 7	- 15	: 47	; -8	capital 30	coordinator 31	determiner 21	end 37	pronoun 23	stop 15	subordinator 31	verb-saying 24	word -11	— -23
size-follow|10+|	' 14	( 22	, 17	,auxiliary 16	,pronoun 8	,verb-judging 14	,verb-saying 9	,verb-thinking 16	,word 10	: 20	[ 32	adverb 11	auxiliary 31	capital 18	coordinator 21	determiner 20	end 26	preposition 31	pronoun 14	quote 25	stop 20	subordinator 13	that 17	verb-saying 17	word 29	— 29
size-follow|1|	) 10	, -27	,adverb -15	,auxiliary -17	,capital -9	,coordinator 17	,determiner 8	,preposition -8	,quote -16	,that -14	,verb-judging 23	,verb-saying 10	: -29	adverb -21	auxiliary -19	capital 9	determiner 15	end -11	preposition 10	quote -11	stop -13	subordinator 7	that -8	verb-saying 8
size-follow|2|	( 7	+ 9	, -24	,adverb -17	,auxiliary -9	,coordinator -14	,determiner -11	,subordinator -7	,that -20	,word -16	- 7	: -7	adverb 19	auxiliary -22	capital 7	coordinator 6	end 8	pronoun -16	stop -9	that 15	verb-judging -28	verb-saying -11	— 20
size-follow|3|	( -16	) -14	, 9	,auxiliary -12	,capital 12	,coordinator -17	,determiner 17	,preposition -20	,subordinator 13	,verb-saying 16	,word 12	: 15	capital -14	determiner 7	end 16	preposition 8	pronoun 12	quote 13	subordinator 13	verb-judging 16	– 6	— 24
size-follow|4-5|	( -11	,capital -14	,coordinator 22	,determiner -12	,pronoun 8	,subordinator 16	,verb-judging -7	,verb-thinking 8	,word -16	- 7	: 12	; 27	adverb -7	capital 42	coordinator 8	end 6	pronoun 25	quote -16	subordinator 31	word -9
size-follow|6-9|	( -10	, -17	,auxiliary 20	,preposition -11	,pronoun 24	,verb-judging 7	,verb-saying 22	,verb-thinking 13	,word 10	- 15	: 47	; -8	auxiliary -6	coordinator 25	determiner 31	end 18	pronoun 34	stop 15	subordinator -8	that 17	verb-saying 34	word -15	– 9	— -11
size-intro|10+|	) 14	, 32	- 20	: 31	adverb 22	auxiliary 16	capital 31	coordinator 23	determiner 18	possessive 22	preposition 48	pronoun 23	quote 20	start 17	stop 13	subordinator 24	that 25	verb-judging 24	verb-saying 26	verb-thinking 17	word 40	— 22
size-intro|1|	' -10	( 7	, -10	: -7	adverb 14	auxiliary 6	capital -13	coordinator 6	determiner 7	quote -20	start -12	stop 19	that -17	verb-judging -13	word -13	’ -6
size-intro|2|	( 21	: 13	adverb -17	coordinator -11	preposition -15	pronoun -11	start 8	stop 15	subordinator -13	verb-judging -7	verb-saying -7	verb-thinking -10	word -9	– -16	’ 13
size-intro|3|	' -21	( -19	: 6	adverb 18	auxiliary 28	capital 12	coordinator 12	determiner -13	possessive -16	preposition -13	pronoun 45	quote 9	stop 24	subordinator -12	that 25	verb-saying 13	verb-thinking 25	word 18	— 15
size-intro|4-5|	( -11	, -7	- -13	: -11	adverb -17	auxiliary 6	capital 11	coordinator -8	determiner 22	possessive -22	preposition 18	pronoun 18	quote 33	stop 17	subordinator 28	that 14	verb-judging 24	verb-saying -10	verb-thinking 16	word -16	— -17
size-intro|6-9|	( -14	, 33	- 22	: 18	; 23	coordinator 14	determiner 31	possessive 14	pronoun 49	start 24	stop 18	subordinator -13	that 53	verb-judging -7	verb-saying -8	verb-thinking 43	word 13	— 21	’ 13
size|	10+ 21	2 -21	3 14	4-5 -13
subject|elided|	,auxiliary 13	,determiner -7	,preposition 13	,pronoun 26	,verb-saying 8	,word -6	1 -23	2-3 26	8+ 12	capital -7	determiner 6	end 17	preposition 16	stop 7	verb-saying -13	word -27	— 14
subject|none|	( -9	) -24	+ 14	,adverb -15	,auxiliary -26	,capital -18	,coordinator 13	,preposition -27	,quote -16	,subordinator -21	,that -20	,verb-judging 22	,verb-thinking 19	- -18	1 12	4-7 -12	8+ -6	; 29	adverb -26	auxiliary -31	capital 29	coordinator 6	determiner 15	end 48	preposition -28	pronoun -22	quote 25	stop 8	subordinator 13	that 11	word -13	— 17
subject|own|	) -17	+ 9	,adverb -17	,auxiliary 23	,capital -7	,coordinator -12	,determiner 6	,preposition -6	,pronoun 9	,subordinator 15	,that -20	,verb-saying 17	,word -17	- 16	2-3 -15	8+ 10	; -13	auxiliary -12	end 33	preposition 13	pronoun 13	stop -17	verb-judging -11	verb-saying -18	word -17	— 17
two-before|%|	stop 12
two-before|)|	- 8	: 11	preposition 18	stop 25
two-before|,|	auxiliary 30	capital -21	determiner -36	preposition -7	quote 25	subordinator -10	that 7	verb-judging 18	word -33
two-before|:|	determiner 6	quote -8	word 16
two-before|;|	capital 23
two-before|adverb|	, 18	: 49	adverb -10	auxiliary -6	coordinator 17	determiner 31	preposition -7	stop 17	subordinator 6	that 24	verb-judging -10	verb-saying 15	verb-thinking -11	word -7
two-before|auxiliary|	: 18	adverb 23	auxiliary 16	determiner 11	preposition -29	quote -18	stop 26	verb-judging 20	verb-thinking 23	word 19
two-before|capital|	' -18	, 30	- -19	: 17	; -13	auxiliary 28	capital 19	coordinator -14	determiner -10	possessive -21	subordinator 7	verb-judging 16	word 6	– -6
two-before|coordinator|	adverb 17	auxiliary 37	capital 19	preposition -16	stop 11	verb-saying 21	verb-thinking -12	word -17
two-before|determiner|	, -6	: 21	adverb 7	capital -10	determiner 31	preposition -23	stop 30	verb-judging -12	verb-saying -11	verb-thinking 21	word -17
two-before|possessive|	quote 22	verb-saying 11	word -8
two-before|preposition|	, -15	adverb -28	auxiliary -6	capital 8	preposition 14	pronoun -12	quote 20	stop 27	verb-judging 25	verb-saying -35	verb-thinking 23	word 14
two-before|pronoun|	: 37	adverb 19	auxiliary 9	determiner -10	possessive 38	preposition 28	pronoun 15	stop 37	subordinator 33	verb-thinking -10	word 10
two-before|quote|	( -6	, -30	: 20	auxiliary 7	determiner 13	preposition -10	stop 26	subordinator 19	word 15	— 18
two-before|start|	capital -22	determiner -26	preposition -36	quote 10	start 10
two-before|stop|	) 12	: 6	capital -14	determiner -26	preposition -30	— 25
two-before|subordinator|	capital 16	pronoun 27	stop 29	word -14
two-before|that|	, 10	auxiliary -25	capital 22	pronoun 35	stop 23	verb-judging -8	verb-saying -16	word 15
two-before|verb-judging|	, -6	: 33	adverb -14	auxiliary 33	determiner 9	stop 6	subordinator -8	that 25	word -17
two-before|verb-saying|	, 47	: 16	adverb -9	auxiliary 11	capital 9	preposition 19	pronoun -18	verb-judging -18	verb-saying 14	word 14
two-before|verb-thinking|	: 11	auxiliary 27	determiner 10	preposition 29	pronoun 8	stop 29	subordinator 6	that 18	verb-judging -19	word -29
two-before|word|	, -21	- 25	: -11	; 18	adverb 14	auxiliary -7	capital 10	coordinator 13	determiner -9	preposition -9	pronoun 30	quote -10	stop 36	subordinator -10	verb-judging -25	verb-saying -11	verb-thinking 7	word 18	— -6
two-words-before|%|	. 12
two-words-before|'s|	 22
two-words-before|)|	- 8	. 25	: 11
two-words-before|,|	 25	alias -24	and 17	answered -7	blamed 19	christened -16	di 14	dit -16	had 15	houve 20	is 21	la -15	maar 22	mas 15	nicknamed -22	o -19	or -19	per -9	said 30	since 27	that 7	the -35	titled -12	was 37	whose -32	é 9
two-words-before|.|	) 12	: 6	de -14	the -30	under -28	— 25
two-words-before|000|	. 13
two-words-before|1991|	. 13
two-words-before|1998|	. 9
two-words-before|2021|	. 6
two-words-before|2027|	. 8
two-words-before|2028|	. 16
two-words-before|29|	. 14
two-words-before|3|	: 20
two-words-before|:|	 -8
two-words-before|a24|	. 18
two-words-before|aan|	. 15
two-words-before|abc|	’s -19
two-words-before|about|	the 21
two-words-before|ab|	: 9
two-words-before|acquiesce|	: 6
two-words-before|act|	. 16
two-words-before|added|	, 11	. 22	: 19
two-words-before|adding|	, 22	: 13
two-words-before|administration|	. 14
two-words-before|admits|	: 7
two-words-before|adviser|	. 9
two-words-before|afp|	. 15
two-words-before|again|	. 29
two-words-before|agency|	. 17
two-words-before|agreed|	. 17
two-words-before|airport|	. 18
two-words-before|altro|	: 10
two-words-before|america|	. 12
two-words-before|analysts|	. 20
two-words-before|anders|	: 10
two-words-before|and|	a 8	said 24	to 9	was 28
two-words-before|anni|	. 8
two-words-before|anos|	, 12
two-words-before|answer|	. -12
two-words-before|ans|	. 17
two-words-before|an|	, 6
two-words-before|apenas|	que 19
two-words-before|apology|	, -18
two-words-before|applause|	. 8
two-words-before|argued|	that -6
two-words-before|around|	. 8
two-words-before|arrived|	. 7
two-words-before|asked|	, 16	. 13	for 29
two-words-before|assembly|	. 10
two-words-before|association|	. 17
two-words-before|as|	a 8	the -12
two-words-before|august|	. 17
two-words-before|aus|	. 17
two-words-before|auteur|	de -13
two-words-before|author|	of -17
two-words-before|autora|	de -12
two-words-before|away|	. 11
two-words-before|a|	expressão -21	palavra -15	so-called -28
two-words-before|back|	. -6
two-words-before|banderole|	: 11
two-words-before|band|	played -18
two-words-before|base|	: 8
two-words-before|batizado|	de -6
two-words-before|bekend|	als -11
two-words-before|bericht|	: 12
two-words-before|be|	a 32	met 10
two-words-before|bilhete|	: 10
two-words-before|book|	, -34	. 16
two-words-before|box|	. 15
two-words-before|braccia|	: 31
two-words-before|brief|	. 12
two-words-before|but|	not 17
two-words-before|called|	for 19	him -16	that 25	the -13
two-words-before|calling|	him 18	it 22
two-words-before|calls|	her 18
two-words-before|call|	. 14	a -26	the 6
two-words-before|calma|	: 13
two-words-before|camera|	. 22
two-words-before|campaign|	. 16
two-words-before|care|	. 11
two-words-before|car|	. 15
two-words-before|case|	. 10
two-words-before|cbc|	’s -19
two-words-before|change|	. 19
two-words-before|chants|	of 8
two-words-before|chapter|	. 15
two-words-before|charge|	. 13
two-words-before|claro|	: 11
two-words-before|clients|	were 18
two-words-before|clinton|	. 13	was 13
two-words-before|club|	. 11
two-words-before|cnn|	's -14	. 11	’s -26
two-words-before|coalition|	. 11
two-words-before|comment|	. 21
two-words-before|comptes|	juge 13
two-words-before|conclu|	: 7
two-words-before|conocido|	como -17
two-words-before|consulted|	. 12
two-words-before|continued|	. 10
two-words-before|convention|	. 14
two-words-before|corrige|	: 23
two-words-before|court|	. 10	had 6
two-words-before|crowd|	. 15
two-words-before|cruz|	. 20
two-words-before|cut|	. 14
two-words-before|c’|	è -21
two-words-before|dagegen|	. 7
two-words-before|dann|	: 22
two-words-before|dass|	man 12
two-words-before|das|	für 18
two-words-before|days|	. 13
two-words-before|day|	: 18
two-words-before|definido|	como -12
two-words-before|delighted|	. 13
two-words-before|democrat|	. 15
two-words-before|dem|	titel -14
two-words-before|den|	ausdruck -21	begriff -15	namen -29	spitznamen -26	zusatz -21
two-words-before|der|	aufschrift -18	begriff -18
two-words-before|described|	as 46
two-words-before|de|	afspraak 11	la 6	zaak 13
two-words-before|dice|	. 16
two-words-before|die|	initiative -13	zeitung -19
two-words-before|differently|	. 16
two-words-before|director|	. 20
two-words-before|disagreed|	. 15
two-words-before|disse|	que 15
two-words-before|dizer|	que 24
two-words-before|diz|	que -11
two-words-before|di|	aver 23	essere 14
two-words-before|documentary|	, -21
two-words-before|door|	: -13
two-words-before|do|	livro -9
two-words-before|droog|	. 13
two-words-before|d’|	un 10	une 8
two-words-before|ein|	. 9	: 12
two-words-before|email|	. 16
two-words-before|english|	. 9
two-words-before|entscheidung|	sei 8
two-words-before|espn|	. 17
two-words-before|es|	: 10
two-words-before|euros|	. 24
two-words-before|euro|	. 9
two-words-before|executive|	. 11
two-words-before|explained|	. 14
two-words-before|expresó|	su 19
two-words-before|eyes|	. 17
two-words-before|face|	. 26
two-words-before|fair|	. 7
two-words-before|faixa|	: -19
two-words-before|falam|	em 14
two-words-before|falar|	em 12
two-words-before|fala|	em 18
two-words-before|fees|	. 18
two-words-before|fest|	. 14
two-words-before|fifth|	. 26
two-words-before|flag|	. 8
two-words-before|floor|	. 14
two-words-before|fois|	. 22
two-words-before|for|	a -12	the 14
two-words-before|found|	it 21
two-words-before|friday|	. 15
two-words-before|friend|	. 11
two-words-before|game|	. 12
two-words-before|gemeint|	: 16
two-words-before|govender|	: 25
two-words-before|grinned|	. 29
two-words-before|guère|	: 13
two-words-before|habla|	de 22
two-words-before|habló|	de 22
two-words-before|había|	dicho -7
two-words-before|haderte|	: 7
two-words-before|had|	been 17	called 21	written -15
two-words-before|hands|	. 15
two-words-before|hand|	. 24
two-words-before|has|	gone 19
two-words-before|have|	a 11	been 27	named -16
two-words-before|ha|	scritto -9
two-words-before|head|	. 14
two-words-before|helicopter|	. 10
two-words-before|hem|	. 7
two-words-before|here|	. 18
two-words-before|her|	. 15	as 8
two-words-before|het|	besluit 12	dorp -7	over 24	woord -16
two-words-before|he|	called 38	had 22	has 15	is 26	preferred -28	said 23	termed 29	was 11	would 40	’s 22
two-words-before|hierro|	: 6
two-words-before|hij|	, 6	. 8
two-words-before|him|	, 13	. 12	: 19	a 27	as 17	of 15
two-words-before|home|	. 23
two-words-before|host|	of -18
two-words-before|hours|	. 15
two-words-before|house|	. 17
two-words-before|idea|	. 15
two-words-before|ihr|	buch -8
two-words-before|il|	giudizio -10
two-words-before|interpreter|	. 27
two-words-before|interview|	. 28
two-words-before|into|	a -30
two-words-before|invece|	di 16
two-words-before|invita|	a 16
two-words-before|in|	. 12	der -8
two-words-before|iowa|	. -9
two-words-before|island|	. 13
two-words-before|is|	. 9	a 10	called -25	titled -8
two-words-before|it|	, -12	. 27	a -23	as 24	blamed -16	calls 6	had 37	is 21	says -28	would 29	’s 21
two-words-before|joked|	, 14
two-words-before|joke|	. 14
two-words-before|jornalistas|	: 16
two-words-before|judgment|	. 21
two-words-before|kept|	a -20	its -23
two-words-before|known|	as -15
two-words-before|komen|	. 8
two-words-before|lacht|	) 6
two-words-before|land|	. 6
two-words-before|last|	. 19
two-words-before|later|	. 19
two-words-before|late|	. 9
two-words-before|laughed|	. 21
two-words-before|laughing|	. 18
two-words-before|la|	chiamano -14	definisce 22	etiqueta -20	mention -20	parola -19
two-words-before|lei|	, 20
two-words-before|letter|	. 10
two-words-before|levy|	. 18
two-words-before|le|	dossier 29	mot -23
two-words-before|lindqvist|	, 6
two-words-before|lines|	. 11
two-words-before|line|	. 19	: 23	read -27
two-words-before|locally|	as -29
two-words-before|long|	. 25
two-words-before|l’|	appelle -12
two-words-before|manager|	. 17
two-words-before|man|	habe 19	sich 10
two-words-before|marketed|	as -21
two-words-before|may|	be -10
two-words-before|meeting|	. 12
two-words-before|mee|	. 21
two-words-before|memoir|	, -16
two-words-before|men|	to -20
two-words-before|message|	. 14	: 28
two-words-before|meter|	. 10
two-words-before|me|	, 18	. 23
two-words-before|minister|	. 9
two-words-before|minutes|	. 14
two-words-before|minutos|	. 6
two-words-before|misadventure|	. 16
two-words-before|mit|	. 11	dem 15
two-words-before|modulo|	? 8
two-words-before|monday|	. 15
two-words-before|month|	. 27
two-words-before|more|	. 9
two-words-before|morning|	. 18
two-words-before|mot|	de -22
two-words-before|msnbc|	's -19
two-words-before|nach|	: 18
two-words-before|nada|	. 13
two-words-before|name|	. 24
two-words-before|nannte|	sie 15
two-words-before|nation|	had 10
two-words-before|network|	. 13
two-words-before|news|	' -21	, 17	. 16
two-words-before|nicknamed|	the -25
two-words-before|niega|	: 20
two-words-before|niet|	. -13
two-words-before|night|	. 18
two-words-before|nobody|	. 8
two-words-before|noemt|	dat 7	het 17
two-words-before|nomination|	. 15
two-words-before|noted|	, 24
two-words-before|note|	. -25
two-words-before|not|	. 18	: 16	be 12	negotiate 18	to 22
two-words-before|no|	. 8
two-words-before|n’|	avoir 15
two-words-before|objected|	. 15
two-words-before|office|	, -23	. 22
two-words-before|officials|	. 11
two-words-before|of|	a -29
two-words-before|only|	: 24
two-words-before|on|	. 20	a 8	pouvait 10	the 11
two-words-before|op|	. 11
two-words-before|order|	. 12
two-words-before|out|	. 18	: 20
two-words-before|over|	. 16	de -15
two-words-before|o|	programa -14
two-words-before|paciência|	. 10
two-words-before|panel|	. 7
two-words-before|park|	. 17
two-words-before|parlano|	di 34
two-words-before|parla|	di 7
two-words-before|parliament|	. 10
two-words-before|party|	was 18
two-words-before|pas|	: 10
two-words-before|path|	. 21
two-words-before|patience|	. 8
two-words-before|paying|	for 17
two-words-before|percent|	said -18
two-words-before|pergunta|	: 18
two-words-before|per|	i 11
two-words-before|philosophical|	. 8
two-words-before|phone|	. 19	: 10
two-words-before|place|	of -20
two-words-before|points|	. 22
two-words-before|point|	. 14
two-words-before|police|	. 15
two-words-before|policy|	. 19
two-words-before|posted|	: 18
two-words-before|post|	. 15	: 16
two-words-before|power|	. 12
two-words-before|precisa|	: 27
two-words-before|premier|	had 21
two-words-before|president|	. 19
two-words-before|presse|	. 8
two-words-before|primary|	. 14
two-words-before|prize|	: -32
two-words-before|protested|	. 16
two-words-before|qualifié|	de 18
two-words-before|question|	. 13
two-words-before|qu|	’ 18
two-words-before|qu’|	elle 10
two-words-before|race|	. 12
two-words-before|radio|	. 13
two-words-before|raid|	as 20
two-words-before|rassicura|	: 15
two-words-before|rating|	. 22	to -33
two-words-before|reads|	: 24
two-words-before|read|	. 28	: -7
two-words-before|recalled|	. 19
two-words-before|region|	. 11
two-words-before|relativise|	: 23
two-words-before|reno|	. 16
two-words-before|replied|	, 7	. 18	: 20
two-words-before|reported|	, 11	. 11
two-words-before|reporters|	, 15	. 20
two-words-before|report|	, -34
two-words-before|reprend|	: 11
two-words-before|responded|	, 14
two-words-before|right|	. 15
two-words-before|river|	. 12
two-words-before|route|	. 8
two-words-before|row|	. 14
two-words-before|ruling|	. 22
two-words-before|said|	, 36	. 27	: 36	he 20	that -11
two-words-before|sanders|	. 15
two-words-before|satz|	: 12
two-words-before|saying|	, 31	: 13	that 19
two-words-before|says|	, 26	. 21
two-words-before|say|	, 19	. 23
two-words-before|schild|	: -19
two-words-before|school|	. 26
two-words-before|secondo|	la -12
two-words-before|seconds|	. 17
two-words-before|secretary|	. 11
two-words-before|segundos|	: 17
two-words-before|series|	called -18
two-words-before|se|	dit 24
two-words-before|shares|	. 11
two-words-before|she|	called -8	had 23	is 30	said 26	was 17	would 20
two-words-before|should|	have 21
two-words-before|showed|	that 15
two-words-before|show|	, -14
two-words-before|shrugged|	. 18
two-words-before|sides|	. 12
two-words-before|side|	. 13
two-words-before|sie|	, 11
two-words-before|sign|	for -25
two-words-before|silence|	. 22	: 18
two-words-before|six|	. 12
two-words-before|si|	dice 16
two-words-before|smiled|	. 19
two-words-before|sociais|	: 14
two-words-before|socios|	de 16
two-words-before|soltó|	: 10
two-words-before|song|	, -17
two-words-before|souri|	: 16
two-words-before|so|	: 23
two-words-before|speaks|	of -12
two-words-before|spiega|	, 10
two-words-before|spoke|	of 28
two-words-before|sports|	. 12
two-words-before|sport|	. 8
two-words-before|sprach|	von 9
two-words-before|sprak|	van 7
two-words-before|spreekt|	van 18
two-words-before|spricht|	von 17
two-words-before|spring|	. 15
two-words-before|stand|	. -11	: -9
two-words-before|start|	 10	de -18	die -19	il -7	la -21	start 10	the -16
two-words-before|stated|	. 20
two-words-before|statement|	. 13	: 20
two-words-before|states|	. 13
two-words-before|station|	. 9
two-words-before|stilte|	. 22
two-words-before|story|	. 15
two-words-before|strategist|	. 9
two-words-before|such|	as -6
two-words-before|sunday|	. 11
two-words-before|sure|	. 13
two-words-before|svp|	. 21
two-words-before|s’|	intitola -27
two-words-before|tajante|	: 11
two-words-before|telegram|	. 12
two-words-before|telephone|	. 10
two-words-before|terughoudend|	. 11
two-words-before|testa|	: 9
two-words-before|that|	, 10	. 23	he 24	it 20	read -12	said -7	the 26	trump 11	were -17
two-words-before|them|	. 11
two-words-before|then|	. 11
two-words-before|there|	are -12	was -15
two-words-before|they|	had 29	were 17
two-words-before|the|	accord 23	caption -22	change 19	decision 24	film 14	government 15	heading -30	hearing 7	line -17	meeting -17	order 16	outcome 23	phrase -24	report 12	result 21	shares -16	slogan -10	so-called -29	tagline -25	title -24	word -56	words -24	world -15
two-words-before|this|	. 11
two-words-before|thursday|	. 16
two-words-before|times|	. 12
two-words-before|timetable|	. 12
two-words-before|time|	. 19
two-words-before|toe|	. 14
two-words-before|told|	. 21
two-words-before|touche|	: 8
two-words-before|to|	be 14	put -18	say -36	the 7
two-words-before|transport|	of 14
two-words-before|tratta|	di 18
two-words-before|tribute|	to 35
two-words-before|trump|	, 7	. 20	: 15	’s 26
two-words-before|tuesday|	. 19
two-words-before|tweeted|	, 14
two-words-before|uit|	. 19
two-words-before|una|	. 6
two-words-before|une|	décision 24
two-words-before|university|	. 15
two-words-before|unlikely|	. 14
two-words-before|unmoved|	. 15
two-words-before|unrepentant|	. 20
two-words-before|un|	homme 11	projet 19	texte 20
two-words-before|up|	. 14
two-words-before|us|	. 13
two-words-before|uur|	. 18
two-words-before|valor|	: 11
two-words-before|view|	. 14
two-words-before|voix|	. 10
two-words-before|volte|	. 6
two-words-before|von|	einem 18	einer 17
two-words-before|voor|	. 12
two-words-before|vor|	. 6
two-words-before|warned|	: 15	against 28
two-words-before|washington|	was 8
two-words-before|was|	. 11	a 7	called 7	titled -21
two-words-before|watching|	. 15
two-words-before|watch|	. 16
two-words-before|way|	. 12
two-words-before|website|	. 13
two-words-before|wednesday|	. 17
two-words-before|week|	. 27
two-words-before|werde|	sich 8
two-words-before|weten|	. 22
two-words-before|which|	means -18
two-words-before|who|	are 21
two-words-before|widersprach|	: 16
two-words-before|wife|	. 15
two-words-before|window|	. 20
two-words-before|words|	, 23
two-words-before|word|	. 25
two-words-before|worse|	. 11
two-words-before|would|	be 15
two-words-before|writes|	. 17	: 14
two-words-before|wrote|	, 29	. 27	: 34
two-words-before|x|	: 27
two-words-before|years|	. 18
two-words-before|year|	. 16
two-words-before|you|	had -25
two-words-before|zeigte|	sich 16
two-words-before|zeit|	: 14
two-words-before|ze|	. 9
two-words-before|zurück|	. 11	: 12
two-words-before||	( -6	, -30	. 26	: 20	and 18	because 15	e -20	en -25	from -18	para -21	und -12	y -18	— 18
two-words-before|à|	la 17
two-words-before|è|	detto 7	stata 30
verb|false|1|	lower -6	other -7
verb|false|2-3|	lower 6	upper -17
verb|false|4-7|	lower 26	other -9	upper -24
verb|false|8+|	lower 40	other 11	upper -7
verb|true|2-3|	lower 8	upper 9
verb|true|4-7|	lower 21	other 18
verb|true|8+|	other 11	upper 12
word-after|	 -17	' 21	( -11	+ 16	, -26	- 8	. -10	: 8	? -34	[ 30	a -11	abu 18	according -18	across -9	added 16	adding 13	advises -12	after 26	against 24	als -11	analyst -11	and 20	another 24	are 13	as -10	asked -17	assistant 14	au -10	auf -27	barrientos -11	beck 17	before 21	beim 20	ben 11	bennett 14	bestimmt -22	between -18	bill 15	blackwell 15	blijft 18	bozell 8	bush 16	button -31	by 38	came 18	campaign 20	caucus -24	ce 22	chief -11	christie 17	clinton 29	coach 22	conceded 12	contre 11	could -13	counts -28	cruz 20	da 6	dans 19	dat 10	della 10	den -7	depuis -11	deputy 9	des -7	devine 12	die 26	doughnut -32	drew -20	du -12	during 26	e 6	een -14	elle 17	email 11	en 13	end 14	er 8	era -14	eric 8	even 19	ficou -26	fiorina 15	for 8	foreign 15	former 17	gedoopt -15	genannt 7	general 11	genoemd -14	gewesen 13	graham 11	ha -17	had -40	hannity 19	has 14	hassan 14	have 13	he 29	head 15	her -11	hillary 13	his 13	hollis 14	i -12	if 28	im -14	information 7	instead -19	into -16	is -29	ist -10	it -21	its 10	joked 19	judge 19	justice 12	klein 8	kruger -30	la 11	las 14	last -10	law -7	le 22	lewandowski 12	like 15	l’ 16	mayor 24	movement 16	mr 10	mrs 10	mrs. 20	ms 21	murphy 7	nennen -11	non -16	not 13	não -16	o -16	obama 13	of 21	on 7	one 20	ook -14	out 6	over -6	par 18	para -18	paradis 19	pence 11	people -6	pour -18	prime 14	program 9	prosecutor 12	pyo 15	rating -21	reid 17	remark -21	remarked 10	replied 14	republican 11	rires 15	rose -15	rubio 23	ruiz 17	rule -37	runs -20	ryan 15	said 18	sang -27	schreibt -15	se -18	sei -9	sexton 15	she 18	si 6	sie 12	signs 10	since -10	so -12	sous -22	spokesman 9	su 20	t-shirts -22	te -8	tester 12	than 9	that 8	the 22	their 17	they 25	though -14	to 9	trump 37	tweeted 13	two -14	un -12	und -19	under -7	union 20	until 10	van 15	verbucht -14	viguerie 10	vince -6	vito 11	von -26	voor -8	vor -14	walker 14	was -6	were 14	when 22	where 16	which -11	while 20	who 13	whose -11	wie 6	will 25	win -25	wins -24	worden -22	would -14	wrote 26	zijn 21	zucker 10	zur 13	à 15	è -7	é -8
word-after|'|	, 19
word-after|(|	! -6	none -8
word-after|+|	none 16
word-after|,|	! 19	none -28
word-after|-|	none 7
word-after|.|	! 18	? -21	none -9
word-after|:|	none 8
word-after|?|	none -34
word-after|[|	. 27
word-after|about|	, -29	none 21
word-after|abu|	, 18
word-after|across|	none -9
word-after|added|	, 16
word-after|adding|	, 12
word-after|after|	none 25
word-after|against|	none 24
word-after|als|	none -11
word-after|analyst|	, -11
word-after|and|	, -27	. 11	none 32
word-after|another|	, 17
word-after|are|	none 13
word-after|asked|	. -22	? 27
word-after|assistant|	, 14
word-after|as|	, -30	. -31	none 28
word-after|at|	none -15
word-after|auf|	none -27
word-after|au|	none -10
word-after|a|	. -24	? 13
word-after|because|	, 18	none -14
word-after|before|	none 20
word-after|beim|	. 10
word-after|ben|	, 16
word-after|bestimmt|	none -22
word-after|between|	none -18
word-after|blackwell|	, 15
word-after|blijft|	none 18
word-after|bozell|	, 8
word-after|button|	none -31
word-after|but|	, -14	. 32	none -14
word-after|by|	, 11	. 12	none 32
word-after|came|	, 32
word-after|campaign|	none 20
word-after|caucus|	none -24
word-after|ce|	. 22
word-after|chief|	, 21
word-after|christie|	, 17
word-after|clinton|	, 14	none 27
word-after|coach|	, 22
word-after|conceded|	, 12
word-after|contre|	none 11
word-after|could|	none -13
word-after|counts|	none -28
word-after|cruz|	, 9
word-after|dans|	none 19
word-after|das|	. 22
word-after|dat|	. 14
word-after|da|	none 6
word-after|della|	none 10
word-after|depuis|	none -11
word-after|deputy|	, 9
word-after|der|	. 23
word-after|des|	none -7
word-after|devine|	, 12
word-after|de|	. 31	none -12
word-after|die|	. 25	none 13
word-after|doughnut|	none -32
word-after|during|	none 23
word-after|du|	none -12
word-after|elle|	. 17
word-after|email|	none 11
word-after|end|	! 16	? 55	none 15
word-after|en|	none 13
word-after|era|	none -14
word-after|eric|	, 8
word-after|er|	. 8
word-after|ficou|	none -26
word-after|fiorina|	, 15
word-after|foreign|	, 11
word-after|former|	, 14
word-after|for|	. -9	none 16
word-after|gedoopt|	none -15
word-after|genannt|	none 7
word-after|general|	, 11
word-after|genoemd|	none -14
word-after|gewesen|	none 13
word-after|graham|	, 11
word-after|had|	, -25	none -36
word-after|hassan|	, 14
word-after|has|	, -11	none 23
word-after|ha|	none -17
word-after|head|	, 15
word-after|her|	, 18	. -10
word-after|he|	! 23	, 14	. 38	? 21	none 15
word-after|his|	, 16	. -10
word-after|if|	none 28
word-after|information|	none 7
word-after|instead|	none -19
word-after|into|	none -16
word-after|in|	, -6
word-after|ist|	none -10
word-after|is|	, -21	none -25
word-after|its|	, 20	. -8
word-after|it|	, -29	. 11
word-after|i|	? 21
word-after|joked|	, 19
word-after|judge|	, 17
word-after|justice|	? 12
word-after|klein|	, 8
word-after|kruger|	none -30
word-after|las|	none 14
word-after|law|	none -7
word-after|la|	. 12
word-after|lewandowski|	, 12
word-after|le|	. 21
word-after|l’|	. 23
word-after|mayor|	, 24
word-after|movement|	none 16
word-after|mr.|	, 13	none -8
word-after|mrs.|	, 20
word-after|mrs|	, 10
word-after|mr|	, 10
word-after|ms|	, 18
word-after|nennen|	none -11
word-after|non|	none -16
word-after|não|	none -16
word-after|obama|	, 12
word-after|of|	none 20
word-after|one|	, 27
word-after|on|	. -20	none 9
word-after|out|	none 6
word-after|over|	none -6
word-after|paradis|	, 11
word-after|para|	none -18
word-after|par|	none 18
word-after|pence|	, 11
word-after|pour|	none -18
word-after|prime|	, 14
word-after|program|	none 9
word-after|prosecutor|	, 12
word-after|pyo|	, 15
word-after|rating|	none -21
word-after|reid|	, 16
word-after|remarked|	, 10
word-after|remark|	none -21
word-after|rep.|	, -9
word-after|replied|	, 14
word-after|republican|	, 13
word-after|rires|	. 15
word-after|ruiz|	, 17
word-after|rule|	none -37
word-after|runs|	none -20
word-after|ryan|	, 9
word-after|said|	, 15	? 16	none 20
word-after|sanders|	, -8
word-after|schreibt|	none -15
word-after|sei|	none -9
word-after|sexton|	, 14
word-after|se|	none -18
word-after|she|	, 33	. -19	? 27	none 15
word-after|sie|	. 6
word-after|signs|	none 10
word-after|since|	, -6	. 14	none -15
word-after|si|	none 6
word-after|sous|	none -22
word-after|spokesman|	, 9
word-after|su|	none 20
word-after|tester|	, 12
word-after|te|	none -8
word-after|than|	none 19
word-after|that|	, -31	none 6
word-after|they|	, 30	. 16
word-after|the|	! 19	, 15	? 18	none 21
word-after|this|	. -8
word-after|to|	none 6
word-after|trump|	, 18	. 25	? 15	none 16
word-after|tweeted|	, 10
word-after|under|	none -7
word-after|und|	none -19
word-after|union|	, 20
word-after|until|	none 10
word-after|un|	none -12
word-after|van|	none 15
word-after|verbucht|	none -14
word-after|viguerie|	, 10
word-after|vito|	, 11
word-after|von|	none -26
word-after|voor|	none -8
word-after|vor|	none -14
word-after|walker|	, 14
word-after|was|	, -6
word-after|were|	none 14
word-after|when|	. 29	none 8
word-after|which|	, -11
word-after|while|	, 20
word-after|who|	none 11
word-after|wie|	. 6
word-after|will|	, 10	none 21
word-after|wins|	none -24
word-after|win|	none -25
word-after|with|	, 14	none -10
word-after|worden|	none -22
word-after|would|	none -14
word-after|wrote|	, 26
word-after|zucker|	, 10
word-after|zur|	none 12
word-after||	. -21	? 33	none -11
word-after|à|	. 11	none 15
word-after|è|	none -7
word-after|é|	none -8
word-after|–|	, 9
word-after|—|	. 50	? 14	none -12
word-before|	 6	' -19	) 16	- -13	. 22	2018 11	: 8	; 10	? 26	a 7	aber 19	accord 23	actions 14	afspraak 11	after -15	against 10	album -21	alias -20	an 29	and 19	answered -12	ao -15	apenas 15	appelle -15	are -15	asking 17	at 27	au -12	auf -22	aufschrift -18	ausdruck -21	avec 14	aver 28	avoir 37	band -24	be 26	because 18	become 7	begriff -23	being 34	besluit 12	bore 20	branded -16	buch -13	but 10	call -26	calls -6	caption -22	chama -6	chamado -10	change 19	chanting 25	che -10	chiamano -18	chiede 13	christened -16	cijfers 11	client 14	clinton 34	com -26	come -24	como -16	con 10	considera 19	contre 9	course 18	cruz 15	da -12	daarentegen 6	dans -14	das -14	de -9	decision 24	definisce 23	definito -15	del -19	den 7	der -35	des -8	destijds 16	detto -12	dice 16	dicho -7	die -37	dire -20	disent -20	dit 25	dite 8	do -7	dorp -7	drama -13	décision 19	e -10	een -22	ein 34	einem 18	elle 10	em 23	empresa 11	en -12	entitled -16	er 23	era -10	essere 18	est 11	está 16	etiqueta -20	expected 24	expression -23	expressão -21	felt 21	film 14	finds -21	foi 6	found -14	fue 29	für 17	giudizio -10	già -11	go -25	gone 19	grupo -15	habe 28	has 22	hashtag -30	have -18	he 34	headed -38	heading -30	hearing 7	heet -10	heißt -11	her 32	het -18	him 10	homme 11	houve 22	há 15	il -18	in -14	including -17	initiative -10	intitola -27	into 21	irá -6	is -7	ist -17	it 22	its -16	jeudi 18	juge 20	könne 19	la -13	lautet -11	le -28	les -20	line 9	llama -14	los -12	maar 22	made -8	mais 15	man 20	marked -39	mas 15	means -18	meeting -28	mention -20	mercado 10	more 18	mot -23	naar -24	named -19	namen -24	needed 27	negotiate 21	new -24	nicknamed -31	noch 16	not 18	now 22	numa 19	nur -17	o -20	objectif 15	of 7	offer 20	om -6	on -10	one -19	open 23	opened 21	opera 19	or -12	order 16	outcome 23	over -38	palavra -19	para 9	parola -19	partido 13	people 11	per -15	phrase -22	plan 20	play -18	played -22	podcast -14	por -22	pour -6	pouvait 10	praised 23	preferred -36	prefers -21	president 16	programa -14	projekt 18	projet 19	promette 13	pulls -16	put -18	rated -14	read -18	reads -26	regretted 18	remained 34	remarks 18	republicans 15	resta 12	resterebbe 7	result 21	said 15	salue 10	saluta 8	sanders 13	sang -17	sarebbero 14	say -24	saying 19	says -41	scritto -21	sees 26	sei 24	seien 21	serait 15	será -10	shares -16	she -14	should 33	show -13	shown 19	since 20	singing -28	slogan -11	so-called -50	sogenannte -16	sold -17	son 12	spitznamen -26	start 10	stata 10	store -14	sua 10	such -14	são 22	tagged -28	tagline -25	talk 25	tem 10	tentoonstelling -20	ter 12	termed 29	texte 15	than 12	thanked 21	that 7	their 28	they -15	through -9	title -26	titled -30	to 21	todavía 26	told -13	trattati 16	têm -13	um 17	uma 11	un -9	und -24	under -34	une 22	van 42	ve 16	vom -16	von 6	voor -9	wanted 11	wants 22	was 23	welcomed 18	werde -18	where -17	who -15	whose -32	wie -16	will 24	with -7	woord -16	word -29	words -24	world -15	would 14	written -15	yelled 22	zaak 13	zeitung -19	zich 20	zijn -25	zusatz -21	à 9	é -9	était 19	été -14	être 18	– -13	— 7	’s -19
word-before|'s|	1 -6	2-3 11	4-7 -13	8+ 17
word-before|'|	1 -10	2-3 -24
word-before|(|	1 7	2-3 9	4-7 -7	8+ -18
word-before|)|	8+ 14
word-before|,|	1 -10	8+ 34
word-before|-|	2-3 -13	4-7 -11	8+ 26
word-before|.|	1 12	2-3 22	4-7 24	8+ 14
word-before|:|	1 -7	2-3 12	4-7 7	8+ 6
word-before|?|	1 24	2-3 20	8+ 21
word-before|about|	1 -28
word-before|accord|	2-3 22
word-before|actions|	4-7 15
word-before|afspraak|	4-7 11
word-before|after|	2-3 -18
word-before|against|	2-3 -8	4-7 33
word-before|album|	2-3 -21
word-before|alias|	2-3 -24
word-before|als|	2-3 -32	4-7 18
word-before|and|	1 18	2-3 8	4-7 -12	8+ 24
word-before|answered|	2-3 -30
word-before|an|	2-3 37
word-before|ao|	2-3 -15
word-before|appelle|	2-3 -12
word-before|are|	1 -28	2-3 -8	4-7 24	8+ 14
word-before|as|	2-3 -7	4-7 21	8+ 29
word-before|at|	1 16
word-before|aufschrift|	2-3 -18
word-before|auf|	1 -26
word-before|ausdruck|	1 -21
word-before|avec|	4-7 14
word-before|aver|	2-3 22	4-7 16
word-before|avoir|	2-3 31	4-7 19
word-before|a|	1 27	2-3 -13	4-7 27	8+ 26
word-before|because|	8+ 21
word-before|been|	2-3 41	8+ 25
word-before|begriff|	1 -17
word-before|be|	1 42	4-7 13	8+ 10
word-before|blamed|	4-7 21
word-before|buch|	4-7 -8
word-before|but|	2-3 23	4-7 17	8+ 13
word-before|by|	1 8
word-before|called|	4-7 13
word-before|calls|	2-3 -10
word-before|call|	2-3 -30
word-before|caption|	4-7 7
word-before|chama|	2-3 -6
word-before|che|	4-7 15
word-before|chiamano|	1 -15
word-before|chiama|	1 -14
word-before|christened|	2-3 -16
word-before|clinton|	2-3 18	4-7 14	8+ 9
word-before|come|	2-3 -22
word-before|como|	1 17	2-3 -11	4-7 -22
word-before|con|	2-3 10
word-before|dans|	2-3 -10
word-before|das|	1 -19	2-3 -10	4-7 9
word-before|dat|	1 -20	2-3 21	4-7 15	8+ 10
word-before|da|	2-3 -15
word-before|decision|	4-7 12
word-before|definisce|	4-7 18
word-before|del|	1 -21	2-3 -18
word-before|den|	1 7
word-before|der|	1 -24	2-3 -23
word-before|des|	2-3 -9
word-before|detto|	4-7 7
word-before|de|	4-7 -16	8+ 7
word-before|dicho|	1 -7
word-before|die|	1 -27	2-3 -29
word-before|dire|	1 -20
word-before|disent|	1 -20
word-before|dite|	2-3 -11
word-before|dit|	1 11	2-3 13	4-7 20
word-before|di|	4-7 13
word-before|dossier|	2-3 -11
word-before|drama|	2-3 -13
word-before|dubbed|	2-3 14
word-before|du|	2-3 -15
word-before|décision|	2-3 16
word-before|een|	1 -16	2-3 -19
word-before|einem|	2-3 23	4-7 6
word-before|einer|	1 9	2-3 -14
word-before|ein|	2-3 21
word-before|elle|	4-7 9
word-before|el|	1 9	2-3 -22
word-before|em|	2-3 25	4-7 12
word-before|entitled|	4-7 -12
word-before|en|	1 -27	2-3 12
word-before|era|	2-3 14	4-7 -10
word-before|er|	2-3 11	4-7 21
word-before|essere|	2-3 14
word-before|est|	2-3 17	4-7 12
word-before|está|	2-3 20
word-before|es|	1 -7	2-3 24	4-7 28
word-before|etiqueta|	1 -20
word-before|expression|	2-3 -22
word-before|expressão|	2-3 -21
word-before|e|	1 -24
word-before|film|	2-3 14
word-before|finds|	2-3 -21
word-before|foi|	2-3 22
word-before|for|	1 -8	4-7 41	8+ -18
word-before|from|	1 -28	4-7 19
word-before|für|	2-3 14	4-7 10
word-before|giudizio|	1 -10
word-before|government|	4-7 15
word-before|grupo|	2-3 -15
word-before|haar|	4-7 21
word-before|habe|	2-3 27	4-7 9
word-before|had|	1 -21	4-7 63	8+ 23
word-before|hashtag|	1 -30
word-before|has|	2-3 19	4-7 14	8+ 8
word-before|have|	2-3 -21	4-7 17
word-before|headed|	2-3 -37
word-before|heading|	2-3 -30
word-before|hearing|	4-7 7
word-before|heißt|	1 -11	2-3 -16
word-before|her|	1 11	2-3 29	4-7 17
word-before|he|	4-7 21	8+ 20
word-before|him|	2-3 6	4-7 13
word-before|his|	1 20	2-3 -17
word-before|homme|	4-7 11
word-before|il|	1 -18	2-3 -12
word-before|initiative|	2-3 -13
word-before|intitola|	2-3 -27
word-before|into|	4-7 19
word-before|in|	2-3 -11	4-7 -18
word-before|is|	1 18	2-3 -8	8+ 25
word-before|its|	1 -27
word-before|it|	1 25	4-7 36	8+ 10
word-before|i|	1 -23	2-3 13
word-before|jeudi|	2-3 18
word-before|juge|	2-3 13
word-before|la|	2-3 -13	4-7 -7
word-before|les|	2-3 -20
word-before|le|	1 -15	2-3 -23
word-before|line|	2-3 24	4-7 -14
word-before|los|	2-3 -12
word-before|maar|	4-7 22
word-before|made|	4-7 -15
word-before|man|	2-3 16
word-before|marca|	2-3 8
word-before|marked|	1 -36
word-before|means|	2-3 -18
word-before|meeting|	2-3 -33
word-before|mention|	2-3 -20
word-before|mercado|	4-7 10
word-before|mot|	1 -23
word-before|named|	2-3 -27
word-before|namen|	1 -13	2-3 -23
word-before|name|	1 -22
word-before|needed|	4-7 17
word-before|negotiate|	4-7 18
word-before|new|	1 -27
word-before|nicknamed|	2-3 -21	4-7 -22
word-before|not|	1 22	8+ 17
word-before|nur|	2-3 -15
word-before|of|	2-3 8
word-before|on|	1 8	2-3 -15
word-before|opera|	4-7 19
word-before|or|	1 -8	2-3 -6	4-7 -8
word-before|over|	1 -55	2-3 -20
word-before|o|	1 -15	2-3 -17
word-before|palavra|	1 -19
word-before|para|	1 -21	2-3 11
word-before|parola|	1 -19
word-before|people|	4-7 16
word-before|per|	2-3 -15
word-before|phrase|	2-3 -19
word-before|plan|	2-3 17
word-before|played|	2-3 -22
word-before|play|	4-7 7
word-before|podcast|	2-3 -14
word-before|por|	1 -26	2-3 -14
word-before|pour|	4-7 20
word-before|preferred|	1 -23	2-3 -28
word-before|prefers|	1 -21
word-before|programa|	2-3 -14
word-before|projet|	4-7 7
word-before|promette|	2-3 10
word-before|que|	1 -9	4-7 31	8+ 8
word-before|rated|	1 -14
word-before|reading|	4-7 -20
word-before|reads|	4-7 -26
word-before|read|	4-7 -29
word-before|regretted|	4-7 18
word-before|remained|	2-3 34
word-before|report|	4-7 19
word-before|resta|	2-3 7
word-before|resterebbe|	4-7 7
word-before|result|	2-3 21
word-before|said|	1 25	2-3 11	4-7 -10	8+ 31
word-before|salue|	4-7 9
word-before|saluta|	2-3 8
word-before|sanders|	8+ 13
word-before|sang|	4-7 -17
word-before|saying|	4-7 26
word-before|says|	1 -31	2-3 -25	4-7 -12	8+ -20
word-before|say|	1 -8	2-3 -16
word-before|scritto|	1 -19	4-7 -9
word-before|sees|	2-3 23
word-before|sei|	2-3 22	4-7 12
word-before|será|	4-7 -10
word-before|should|	2-3 21	4-7 15
word-before|showed|	4-7 -11
word-before|show|	2-3 -25
word-before|sich|	1 20	2-3 11	4-7 -11
word-before|since|	4-7 31
word-before|slogan|	4-7 -16
word-before|so-called|	1 -34	2-3 -38
word-before|sogenannte|	1 -16
word-before|sold|	2-3 -19
word-before|start|	1 -12	2-3 6	4-7 12	8+ 17
word-before|são|	2-3 22
word-before|talk|	4-7 25
word-before|termed|	2-3 29
word-before|texte|	4-7 15
word-before|that|	1 -7	4-7 22	8+ 38
word-before|their|	2-3 28
word-before|they|	2-3 -19
word-before|the|	1 -9	2-3 9	8+ 22
word-before|titled|	2-3 -24	4-7 -28
word-before|title|	2-3 -19	4-7 -15
word-before|told|	2-3 -13
word-before|to|	1 -7	2-3 12	4-7 44	8+ 37
word-before|trattati|	4-7 16
word-before|trump|	4-7 23
word-before|têm|	2-3 -13
word-before|uma|	2-3 8
word-before|um|	1 -13
word-before|una|	2-3 -15
word-before|under|	1 -34
word-before|und|	1 -12
word-before|une|	2-3 17	4-7 18
word-before|un|	1 -11	4-7 7
word-before|van|	1 31	2-3 20	4-7 18
word-before|ve|	1 16
word-before|vom|	1 -16
word-before|von|	1 10	2-3 -9	4-7 6
word-before|voor|	2-3 18
word-before|vor|	4-7 12
word-before|wants|	4-7 23
word-before|was|	1 19	2-3 13	4-7 31	8+ 24
word-before|welcomed|	4-7 18
word-before|werde|	2-3 -18
word-before|were|	2-3 44	4-7 -9	8+ 28
word-before|whose|	2-3 -23
word-before|who|	8+ 18
word-before|wie|	2-3 -16
word-before|will|	4-7 22
word-before|with|	2-3 -9	4-7 15
word-before|words|	2-3 -32	4-7 22
word-before|word|	1 -29
word-before|would|	1 18	2-3 8	4-7 36	8+ 25
word-before|wrote|	2-3 -24
word-before|y|	2-3 -18
word-before|zeitung|	2-3 -21
word-before|zich|	2-3 20
word-before|zijn|	1 -19
word-before||	1 -20	4-7 20	8+ 25
word-before|à|	2-3 8	4-7 27
word-before|è|	4-7 14
word-before|était|	4-7 12
word-before|été|	1 -16	4-7 19
word-before|é|	4-7 8	8+ 13
word-before|–|	2-3 -16	4-7 -14
word-before|—|	2-3 20	4-7 -12	8+ 22
word-before|’s|	2-3 -21	4-7 -7	8+ 17
word-before|’|	1 -6	2-3 15	4-7 6
work|near|near|,|	all -23
work|near|near|	all -47	first 15
work|near|near|preposition|	all -34
work|near|near|stop|	first 13
work|near|none|,|	all -55	all-one -45	first -20	none 22	some 14
work|near|none|:|	all-one -11	first -21	none -17
work|near|none|	all -73	all-one -53	first -35	none 19	some 23
work|near|none|auxiliary|	none -7
work|near|none|capital|	none 17
work|near|none|coordinator|	all -19
work|near|none|possessive|	all -25
work|near|none|preposition|	all -33	first -11
work|near|none|quote|	first 29
work|near|none|stop|	all-one 28	first 29
work|near|none|subordinator|	all -24	none 6
work|near|none|that|	none 25
work|near|none|verb-judging|	all -23	all-one -16	none 11
work|near|none|verb-saying|	all-one -18	none 29
work|near|none|word|	all -40	all-one -29	first -26	none 6	some 15
work|none|near|,|	none 18
work|none|near|:|	first 21
work|none|near|	all -20	first 18	none 29	some 11
work|none|near|auxiliary|	none 15
work|none|near|capital|	none -10
work|none|near|determiner|	none 26
work|none|near|preposition|	all -29	first -12	none -10
work|none|near|start|	all -32	all-one -21	first 24
work|none|near|stop|	first 37
work|none|near|verb-judging|	none 15
work|none|near|verb-saying|	none 13
work|none|near|verb-thinking|	none 19
work|none|near|word|	all -29	none 9
work|none|none|(|	all-one 6	none -6
work|none|none|)|	first 14
work|none|none|,|	all 13	first 22	most 20	none 14	some 18
work|none|none|-|	first 23	none -7
work|none|none|:|	all 10	all-one 24	first 7	most 14	none -12
work|none|none|;|	none 18
work|none|none|adverb|	all-one -32	none 12	some -6
work|none|none|	all 10	first 8	some 12
work|none|none|auxiliary|	all -6	most 19	some 12
work|none|none|capital|	first -7	most -17	none 15	some 17
work|none|none|coordinator|	first 12	some -14
work|none|none|determiner|	all-one 6	some 8
work|none|none|possessive|	all -36	all-one -31	first -14	none 23
work|none|none|preposition|	all-one -6	first -6	some 19
work|none|none|pronoun|	all-one -7	first 16	some 26
work|none|none|quote|	all 21	first 12	none -6
work|none|none|start|	first 16	most 22
work|none|none|stop|	all 26	all-one 14	first 18
work|none|none|subordinator|	all-one -8	first 15	none -13	some 10
work|none|none|that|	all-one -17	first 31	some 19
work|none|none|verb-judging|	all -7	all-one -23	first 11	some -11
work|none|none|verb-saying|	first -24	most 22	some 31
work|none|none|verb-thinking|	first 10	some 11
work|none|none|word|	all 8	first -28	none 9
work|none|none|–|	first -14
work|none|none|—|	none 23
work|none|right|	all -42	all-one -47	first 7	none -6
work|none|right|determiner|	all -28
work|none|right|start|	first 18
work|none|right|stop|	first 18
work|none|right|word|	none -16
work|right|near|	all -21
work|right|near|verb-saying|	all -18
work|right|near|word|	all -20
work|right|none|	all -54	all-one -22	first -11	some 25
work|right|none|capital|	all -24	all-one -11	first -15	none 18
work|right|none|verb-saying|	all-one -32	none -16
work|right|none|verb-thinking|	none 23
work|right|none|word|	all -51	all-one -7	first -44	some 21
`;
