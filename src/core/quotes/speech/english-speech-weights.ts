/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -14	8+ 39
alone|first|	1 -7	2-3 8	4-7 16	8+ 15
alone|inside|	2-3 -6
best-gap|according-to|according|gap|according-to|,;|	4-7 16	8+ 13
best-gap|according-to|according|gap|according-to|,c|	4-7 -14
best-gap|according-to|according|gap|according-to|,sc|	8+ 13
best-gap|according-to|according|gap|according-to|,s|	2-3 -20	4-7 -18
best-gap|according-to|according|gap|according-to|,|	1 7	2-3 31	4-7 49	8+ 24
best-gap|according-to|according|gap|according-to|;|	2-3 -11	4-7 14
best-gap|according-to|according|gap|according-to|c|	2-3 14	4-7 22
best-gap|according-to|according|gap|according-to|s,|	4-7 17
best-gap|according-to|according|gap|according-to||	1 -45	8+ 24
best-gap|colon|naked||	1 -21	4-7 9
best-gap|colon|saying|gap|colon|,s|	8+ 9
best-gap|colon|saying|gap|colon|,|	8+ 8
best-gap|colon|saying|gap|colon||	8+ 12
best-gap|interview|naked||	4-7 15
best-gap|named-before|naked||	2-3 29	4-7 -13
best-gap|named-nearby|naked||	8+ 7
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 25	8+ 22
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 18
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 8	8+ 20
best-gap|possessor|naked||	1 23	2-3 -13	8+ 21
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -11	4-7 -24
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -20
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -25	8+ 31
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 18
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -18	4-7 22	8+ 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 10	4-7 15	8+ 18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -22	8+ 6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	8+ 6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 11	4-7 24	8+ 16
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -31	2-3 -11
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -30	2-3 18
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 16	2-3 16	4-7 18
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 9	2-3 -6
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 10	4-7 8	8+ 18
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -13	2-3 -15
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 30	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 19	4-7 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 20
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 30	8+ 16
best-gap|sentence-after|direct|gap|sentence-after||	2-3 17	8+ 25
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 13
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -7	4-7 32	8+ 18
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 -9	8+ 7
best-gap|sentence-before|according|gap|sentence-before||	4-7 -10
best-gap|sentence-before|direct|gap|sentence-before||	2-3 -7	8+ 31
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -11
best-gap|sentence-before|judging|gap|sentence-before||	4-7 22
best-gap|sentence-before|saying|gap|sentence-before|,cs|	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 31	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,q|	8+ 24
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 31	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 10	4-7 34	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -16	4-7 42	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 22
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 20
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|s,|	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -29	8+ 22
best-gap|sentence-before|saying|gap|sentence-before||	1 -28	2-3 32	4-7 53	8+ 13
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 19	8+ 15
best-gap|signature|naked||	1 -29	2-3 -38	4-7 -14	8+ 32
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -25
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 16	4-7 39	8+ 21
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -20	4-7 -8
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -14	4-7 6	8+ 23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -31	2-3 -29	4-7 20	8+ 25
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -25
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 15	2-3 20	4-7 7	8+ 24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -6	2-3 -6	8+ -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 24
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 13	8+ -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -16	4-7 26	8+ 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 28	8+ 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -27	4-7 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 16	2-3 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	1 6	2-3 26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 34	2-3 -13	4-7 34	8+ 26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 7	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 25	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -19	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -15	2-3 -11	4-7 28	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 25	4-7 23	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 29	2-3 9	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 13	4-7 -13	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 25	4-7 -6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -6	4-7 14	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 28	4-7 24	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -10	2-3 -12	4-7 29	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	4-7 20	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 21	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 7	2-3 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 24	4-7 23	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 7	2-3 33	4-7 25	8+ 33
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 13	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 22	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -11	2-3 22	4-7 25	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -29	2-3 11	4-7 22	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -20	4-7 8	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 20	2-3 -8	4-7 16	8+ -9
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	4-7 -25
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -29
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 14	4-7 29	8+ 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -14	2-3 7	8+ 14
best-gap|topic|naked||	1 -11	4-7 -7	8+ 18
best-gap|transcript|naked||	4-7 17	8+ 15
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	4-7 16
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -6	8+ 19
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -19	4-7 -11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -23	4-7 48	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 14	4-7 11	8+ 16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -21	2-3 10	4-7 -18
best-intro|'|saying|0|	2-3 -21
best-intro|(|saying|0|	4-7 19
best-intro|,|according|1|	2-3 -7	4-7 22	8+ 22
best-intro|,|according|2-4|	4-7 12
best-intro|,|according|5-10|	4-7 20
best-intro|,|according|far|	2-3 18	4-7 21
best-intro|,|apposed|-3|	2-3 -15
best-intro|,|apposed|-4|	1 -15
best-intro|,|direct|5-10|	2-3 -30
best-intro|,|direct|far|	4-7 -14
best-intro|,|judging|2-4|	1 -19	2-3 -11	4-7 18
best-intro|,|judging|5-10|	2-3 -8	4-7 15	8+ 18
best-intro|,|naked|0|	4-7 -13
best-intro|,|naked|1|	1 9	4-7 16
best-intro|,|naked|2-4|	1 -20	2-3 -21
best-intro|,|naked|5-10|	1 -34	2-3 -17	4-7 18	8+ 25
best-intro|,|naked|far|	1 -33	2-3 18	4-7 24	8+ 12
best-intro|,|other|0|	2-3 -18
best-intro|,|saying|0|	2-3 -30	4-7 -14	8+ 33
best-intro|,|saying|1|	2-3 6	4-7 19	8+ 15
best-intro|,|saying|2-4|	2-3 9	4-7 45	8+ 31
best-intro|,|saying|5-10|	1 -35	2-3 -14	4-7 41	8+ 23
best-intro|,|saying|far|	2-3 15	4-7 8	8+ 24
best-intro|-|naked|2-4|	8+ 8
best-intro|:|according|1|	2-3 14	8+ 9
best-intro|:|according|5-10|	2-3 26	8+ 10
best-intro|:|according|far|	8+ -9
best-intro|:|apposed|2-4|	4-7 27	8+ 22
best-intro|:|apposed|5-10|	4-7 27
best-intro|:|direct|2-4|	4-7 8	8+ 13
best-intro|:|direct|5-10|	1 -26	2-3 -13	4-7 42	8+ 24
best-intro|:|judging|1|	4-7 12	8+ 7
best-intro|:|judging|2-4|	2-3 15	4-7 23	8+ 14
best-intro|:|judging|5-10|	4-7 13	8+ 11
best-intro|:|judging|far|	8+ 16
best-intro|:|naked|1|	1 9	2-3 6
best-intro|:|naked|2-4|	2-3 27	4-7 21	8+ 44
best-intro|:|naked|5-10|	4-7 6	8+ 31
best-intro|:|naked|far|	1 9	2-3 7	8+ 27
best-intro|:|saying|0|	4-7 33	8+ 24
best-intro|:|saying|1|	1 16	2-3 13	4-7 11	8+ 21
best-intro|:|saying|2-4|	1 14	2-3 22	4-7 7	8+ 28
best-intro|:|saying|5-10|	2-3 -12	8+ -9
best-intro|:|saying|far|	1 -25	2-3 -24	4-7 35	8+ 19
best-intro|:|thinking|2-4|	8+ 15
best-intro|;|according|1|	4-7 9
best-intro|;|naked|1|	4-7 -22
best-intro|adverb|judging|2-4|	2-3 11	4-7 22
best-intro|adverb|naked|5-10|	2-3 8
best-intro|adverb|naked|far|	1 20
best-intro|adverb|saying|1|	2-3 -12
best-intro|adverb|saying|2-4|	1 -15	2-3 16	4-7 -7
best-intro|adverb|saying|5-10|	2-3 -14	4-7 30	8+ 16
best-intro|auxiliary|according|1|	4-7 26
best-intro|auxiliary|according|2-4|	2-3 16	4-7 33
best-intro|auxiliary|according|5-10|	2-3 -8	4-7 38	8+ 13
best-intro|auxiliary|direct|0|	2-3 -9
best-intro|auxiliary|direct|5-10|	2-3 27
best-intro|auxiliary|direct|far|	4-7 -8
best-intro|auxiliary|judging|2-4|	1 -25
best-intro|auxiliary|judging|far|	2-3 22
best-intro|auxiliary|naked|1|	1 -21	4-7 8
best-intro|auxiliary|naked|2-4|	4-7 14
best-intro|auxiliary|naked|5-10|	2-3 16	4-7 38
best-intro|auxiliary|naked|far|	1 -7	2-3 10	4-7 21
best-intro|auxiliary|other|1|	4-7 11
best-intro|auxiliary|saying|0|	2-3 -24	4-7 38	8+ 28
best-intro|auxiliary|saying|1|	1 21	4-7 32
best-intro|auxiliary|saying|2-4|	2-3 6	4-7 -10	8+ 14
best-intro|auxiliary|saying|5-10|	1 25	2-3 41	4-7 58	8+ 30
best-intro|auxiliary|saying|far|	1 41	4-7 8	8+ 27
best-intro|auxiliary|thinking|2-4|	2-3 20
best-intro|capital|according|0|	4-7 -13
best-intro|capital|according|2-4|	4-7 -6
best-intro|capital|according|5-10|	2-3 9	4-7 7
best-intro|capital|direct|2-4|	2-3 19
best-intro|capital|judging|0|	1 -19
best-intro|capital|judging|1|	2-3 27	8+ 21
best-intro|capital|judging|2-4|	1 7	4-7 16
best-intro|capital|judging|5-10|	1 -13
best-intro|capital|naked|0|	4-7 -15	8+ 17
best-intro|capital|naked|1|	1 -20	2-3 -11	4-7 14
best-intro|capital|naked|2-4|	1 -7	2-3 -8	8+ 23
best-intro|capital|naked|5-10|	2-3 -7
best-intro|capital|naked|far|	1 6	2-3 -11	8+ -7
best-intro|capital|other|0|	2-3 -12
best-intro|capital|saying|0|	4-7 20	8+ 23
best-intro|capital|saying|1|	2-3 -18	4-7 -6	8+ 9
best-intro|capital|saying|2-4|	1 22	2-3 8	4-7 25	8+ 26
best-intro|capital|saying|5-10|	1 -13	4-7 24	8+ 13
best-intro|capital|saying|far|	2-3 19	4-7 24	8+ 11
best-intro|coordinator|direct|2-4|	2-3 -23
best-intro|coordinator|judging|2-4|	1 16
best-intro|coordinator|naked|2-4|	2-3 12
best-intro|coordinator|naked|5-10|	1 -17
best-intro|coordinator|naked|far|	1 16	2-3 -28
best-intro|coordinator|saying|0|	2-3 -23	8+ 12
best-intro|coordinator|saying|2-4|	2-3 12	4-7 19	8+ 15
best-intro|coordinator|saying|5-10|	1 9	2-3 7	4-7 24	8+ 19
best-intro|coordinator|saying|far|	1 -7	2-3 27	4-7 32	8+ 16
best-intro|determiner|according|0|	1 -12
best-intro|determiner|according|2-4|	2-3 -23	4-7 20
best-intro|determiner|according|5-10|	2-3 16
best-intro|determiner|according|far|	2-3 7
best-intro|determiner|direct|2-4|	2-3 -7
best-intro|determiner|direct|5-10|	2-3 -15
best-intro|determiner|direct|far|	2-3 10
best-intro|determiner|judging|-5|	1 -18
best-intro|determiner|judging|1|	1 25	2-3 8	4-7 11
best-intro|determiner|judging|2-4|	1 8	2-3 -9
best-intro|determiner|judging|5-10|	2-3 -11	4-7 24
best-intro|determiner|judging|far|	2-3 -15	4-7 25
best-intro|determiner|naked|0|	1 -28
best-intro|determiner|naked|1|	1 -31	2-3 9
best-intro|determiner|naked|2-4|	2-3 -19
best-intro|determiner|naked|5-10|	1 12
best-intro|determiner|other|0|	2-3 -8
best-intro|determiner|saying|0|	1 -13	2-3 32
best-intro|determiner|saying|1|	2-3 -12	4-7 18
best-intro|determiner|saying|2-4|	1 8	4-7 14	8+ 24
best-intro|determiner|saying|5-10|	2-3 -8	8+ 23
best-intro|determiner|saying|far|	1 6	2-3 23	4-7 8
best-intro|determiner|thinking|1|	2-3 -19
best-intro|determiner|thinking|2-4|	2-3 7
best-intro|determiner|thinking|5-10|	2-3 -6
best-intro|possessive|saying|0|	2-3 -24
best-intro|possessive|saying|2-4|	1 13	2-3 -7	4-7 -13
best-intro|possessive|saying|5-10|	2-3 -17	8+ 15
best-intro|preposition|according|2-4|	1 -20
best-intro|preposition|according|5-10|	2-3 7	4-7 20
best-intro|preposition|according|far|	2-3 -11	4-7 22
best-intro|preposition|direct|0|	1 -22
best-intro|preposition|direct|2-4|	1 -23	2-3 -23
best-intro|preposition|direct|5-10|	4-7 12	8+ -19
best-intro|preposition|judging|1|	1 15	2-3 -16	4-7 25
best-intro|preposition|judging|2-4|	1 21	4-7 33	8+ 7
best-intro|preposition|judging|5-10|	1 -21	2-3 9
best-intro|preposition|judging|far|	2-3 11	4-7 -17
best-intro|preposition|naked|1|	2-3 -29
best-intro|preposition|naked|2-4|	1 11	2-3 8	4-7 14
best-intro|preposition|naked|5-10|	1 -12	2-3 -14	4-7 41	8+ 18
best-intro|preposition|naked|far|	1 -12	2-3 -16	8+ 21
best-intro|preposition|other|1|	1 -13
best-intro|preposition|saying|0|	2-3 10	8+ 23
best-intro|preposition|saying|1|	1 19	2-3 -8	4-7 -11	8+ 22
best-intro|preposition|saying|2-4|	1 -45	4-7 36	8+ 23
best-intro|preposition|saying|5-10|	1 18	4-7 8	8+ 18
best-intro|preposition|saying|far|	2-3 -10	4-7 12	8+ 24
best-intro|pronoun|according|1|	2-3 17
best-intro|pronoun|judging|1|	2-3 -8	4-7 21
best-intro|pronoun|naked|2-4|	4-7 24
best-intro|pronoun|naked|5-10|	4-7 13
best-intro|pronoun|naked|far|	2-3 7
best-intro|pronoun|saying|1|	1 20	2-3 -8	4-7 25
best-intro|pronoun|saying|2-4|	2-3 17	4-7 24	8+ 19
best-intro|pronoun|saying|5-10|	1 13	2-3 30	4-7 24	8+ 18
best-intro|pronoun|saying|far|	2-3 -8	4-7 14
best-intro|quote|saying|0|	4-7 14	8+ 23
best-intro|quote|saying|1|	4-7 19
best-intro|quote|saying|2-4|	8+ 21
best-intro|quote|saying|5-10|	8+ 12
best-intro|start|according|0|	8+ 11
best-intro|start|according|1|	1 -20	4-7 15	8+ 11
best-intro|start|according|5-10|	8+ 21
best-intro|start|apposition|2-4|	2-3 -14
best-intro|start|direct|0|	4-7 20	8+ 36
best-intro|start|direct|far|	4-7 -11	8+ 34
best-intro|start|judging|0|	8+ 24
best-intro|start|judging|1|	4-7 10
best-intro|start|judging|far|	8+ 32
best-intro|start|naked|0|	1 -29	4-7 41	8+ 23
best-intro|start|naked|1|	1 9	2-3 -10	8+ 33
best-intro|start|naked|2-4|	4-7 12	8+ 18
best-intro|start|naked|5-10|	2-3 -26	4-7 23	8+ 20
best-intro|start|naked|far|	2-3 -11	4-7 11	8+ 8
best-intro|start|other|1|	4-7 12	8+ 19
best-intro|start|saying|0|	1 51	2-3 76	4-7 35	8+ 16
best-intro|start|saying|1|	2-3 20	4-7 49	8+ 8
best-intro|start|saying|2-4|	2-3 -15	4-7 37	8+ 20
best-intro|start|saying|5-10|	4-7 22	8+ 35
best-intro|start|saying|far|	2-3 -7	8+ 26
best-intro|start|thinking|0|	4-7 21
best-intro|stop|according|1|	4-7 14	8+ 11
best-intro|stop|according|5-10|	4-7 20
best-intro|stop|according|far|	8+ 8
best-intro|stop|apposed|5-10|	8+ 6
best-intro|stop|direct|0|	4-7 28
best-intro|stop|direct|1|	4-7 17	8+ 15
best-intro|stop|direct|2-4|	4-7 -6	8+ 17
best-intro|stop|direct|5-10|	4-7 20	8+ 30
best-intro|stop|direct|far|	8+ 16
best-intro|stop|judging|0|	2-3 -15
best-intro|stop|judging|1|	4-7 21
best-intro|stop|naked|1|	1 7	4-7 -18	8+ 29
best-intro|stop|naked|2-4|	1 28	2-3 17	8+ 19
best-intro|stop|naked|5-10|	1 -13	2-3 22	8+ 16
best-intro|stop|naked|far|	1 6	2-3 12	4-7 37	8+ 27
best-intro|stop|other|1|	1 21	2-3 20	4-7 30	8+ 7
best-intro|stop|relative|far|	8+ 25
best-intro|stop|saying|0|	1 34	2-3 19	4-7 29	8+ 13
best-intro|stop|saying|1|	1 15	2-3 59	4-7 39	8+ 10
best-intro|stop|saying|2-4|	4-7 41	8+ 12
best-intro|stop|saying|5-10|	4-7 48	8+ 20
best-intro|stop|saying|far|	2-3 -7	4-7 59	8+ 19
best-intro|stop|thinking|2-4|	2-3 19	8+ 15
best-intro|subordinator|direct|2-4|	2-3 -13
best-intro|subordinator|judging|1|	1 26	2-3 -17	4-7 20	8+ 13
best-intro|subordinator|judging|2-4|	1 9	2-3 7	4-7 15	8+ 19
best-intro|subordinator|judging|5-10|	1 -9	2-3 12	4-7 25
best-intro|subordinator|judging|far|	8+ -15
best-intro|subordinator|naked|2-4|	2-3 12	4-7 -13
best-intro|subordinator|naked|5-10|	2-3 -15
best-intro|subordinator|naked|far|	2-3 -27
best-intro|subordinator|saying|1|	2-3 7
best-intro|subordinator|saying|2-4|	2-3 -33
best-intro|subordinator|saying|5-10|	1 -13	2-3 -40	4-7 32	8+ 22
best-intro|subordinator|saying|far|	1 13	2-3 11	4-7 43	8+ 25
best-intro|subordinator|thinking|2-4|	2-3 -23
best-intro|that|judging|1|	4-7 10
best-intro|that|naked|2-4|	2-3 -17	4-7 18	8+ 18
best-intro|that|naked|5-10|	1 12	4-7 29
best-intro|that|naked|far|	4-7 15
best-intro|that|saying|1|	1 -16	4-7 39	8+ 17
best-intro|that|saying|2-4|	2-3 29	8+ 13
best-intro|that|saying|5-10|	1 -27	2-3 22	4-7 29	8+ 16
best-intro|that|saying|far|	4-7 24	8+ 17
best-intro|verb-judging|judging|0|	1 -7	4-7 21
best-intro|verb-judging|judging|2-4|	2-3 -12
best-intro|verb-judging|judging|5-10|	2-3 -11
best-intro|verb-judging|naked|2-4|	2-3 7	4-7 24
best-intro|verb-judging|naked|5-10|	4-7 8
best-intro|verb-judging|naked|far|	1 9	2-3 -12	4-7 22
best-intro|verb-judging|saying|2-4|	2-3 11
best-intro|verb-judging|saying|5-10|	1 16	2-3 19	4-7 27
best-intro|verb-judging|saying|far|	1 -34	2-3 -34	4-7 22
best-intro|verb-saying|according|2-4|	2-3 -10	4-7 -11
best-intro|verb-saying|direct|2-4|	2-3 6
best-intro|verb-saying|direct|5-10|	1 25
best-intro|verb-saying|judging|2-4|	1 -6	2-3 20	4-7 15	8+ 17
best-intro|verb-saying|naked|2-4|	2-3 6
best-intro|verb-saying|naked|5-10|	1 -15	2-3 -23	4-7 -15
best-intro|verb-saying|naked|far|	1 -25	2-3 -23
best-intro|verb-saying|saying|0|	1 7	4-7 10	8+ -9
best-intro|verb-saying|saying|2-4|	1 -15	2-3 30
best-intro|verb-saying|saying|5-10|	2-3 10
best-intro|verb-saying|saying|far|	1 -22	2-3 7
best-intro|verb-thinking|judging|2-4|	4-7 16
best-intro|verb-thinking|judging|5-10|	2-3 -6
best-intro|verb-thinking|saying|2-4|	1 9	2-3 -13	4-7 27	8+ 17
best-intro|verb-thinking|saying|5-10|	1 -24	2-3 21	4-7 32
best-intro|word|according|0|	2-3 8
best-intro|word|according|1|	1 18	4-7 22
best-intro|word|according|2-4|	2-3 28	4-7 34	8+ 7
best-intro|word|according|5-10|	1 -24	4-7 -8	8+ 7
best-intro|word|according|far|	1 13	2-3 -17	4-7 18
best-intro|word|apposed|5-10|	4-7 25
best-intro|word|direct|0|	2-3 -17
best-intro|word|direct|2-4|	1 -31	2-3 25	4-7 13
best-intro|word|direct|5-10|	1 -32	2-3 -22
best-intro|word|direct|far|	1 6	4-7 9
best-intro|word|judging|2-4|	4-7 -11	8+ 18
best-intro|word|judging|5-10|	1 8	2-3 -10	4-7 -7	8+ 17
best-intro|word|judging|far|	2-3 11
best-intro|word|naked|0|	1 -19	2-3 -22
best-intro|word|naked|1|	1 -56	2-3 -30
best-intro|word|naked|2-4|	2-3 -10	4-7 -35	8+ 16
best-intro|word|naked|5-10|	1 7	2-3 11	4-7 13	8+ 18
best-intro|word|naked|far|	2-3 22	4-7 -12	8+ 16
best-intro|word|other|5-10|	2-3 -10
best-intro|word|saying|0|	1 -23	2-3 -16	4-7 -13	8+ 38
best-intro|word|saying|1|	1 -7	2-3 13
best-intro|word|saying|2-4|	1 -18	2-3 -17	4-7 15	8+ 32
best-intro|word|saying|5-10|	1 -8	2-3 11	8+ 32
best-intro|word|saying|far|	1 7	2-3 14	8+ 11
best-intro|word|shared|-12|	2-3 7
best-intro|word|thinking|2-4|	1 -12	2-3 -16	4-7 24
best-intro|word|thinking|5-10|	1 -10	4-7 -6
best-intro|—|saying|2-4|	4-7 19
best-intro|’|saying|2-4|	4-7 12
best-lead|lower|,|according|	according-to 32
best-lead|lower|,|naked|	named-nearby 12
best-lead|lower|,|other|	verb-then-speaker 13
best-lead|lower|,|saying|	quote-then-speaker -11	quote-then-verb 23	sentence-before 25	speaker-then-quote 34
best-lead|lower|-|saying|	speaker-then-quote 26
best-lead|lower|:|direct|	speaker-then-quote -18
best-lead|lower|:|judging|	speaker-then-quote 11
best-lead|lower|:|naked|	topic -20
best-lead|lower|:|saying|	quote-then-speaker 19	quote-then-verb 21	speaker-then-quote -26
best-lead|lower|;|according|	according-to 9
best-lead|lower|adverb|according|	according-to -14
best-lead|lower|adverb|judging|	speaker-then-quote 13
best-lead|lower|adverb|naked|	named-nearby -7
best-lead|lower|adverb|saying|	quote-then-speaker -6	quote-then-verb 18	sentence-before -17	speaker-then-quote 8	verb-then-speaker -12
best-lead|lower|auxiliary|according|	according-to 17
best-lead|lower|auxiliary|judging|	speaker-then-quote -8
best-lead|lower|auxiliary|naked|	named-nearby 14	possessor -21	topic 21
best-lead|lower|auxiliary|other|	quote-then-verb 11
best-lead|lower|auxiliary|saying|	quote-then-speaker 14	speaker-then-quote 44	verb-then-speaker -9
best-lead|lower|auxiliary|thinking|	speaker-then-quote -11
best-lead|lower|capital|according|	according-to 9
best-lead|lower|capital|direct|	speaker-then-quote 26
best-lead|lower|capital|judging|	speaker-then-quote 11
best-lead|lower|capital|naked|	named-nearby 12	topic -31
best-lead|lower|capital|saying|	quote-then-speaker 23	quote-then-verb -15	sentence-before 22	speaker-then-quote 60	verb-then-speaker 13
best-lead|lower|coordinator|direct|	speaker-then-quote -16
best-lead|lower|coordinator|naked|	named-nearby 11	topic -20
best-lead|lower|coordinator|saying|	quote-then-verb -18	speaker-then-quote 24
best-lead|lower|determiner|direct|	quote-then-speaker -25
best-lead|lower|determiner|naked|	named-nearby -13	possessor 20	topic 10
best-lead|lower|determiner|saying|	quote-then-verb 39	sentence-before -27	speaker-then-quote 6	verb-then-speaker 18
best-lead|lower|determiner|thinking|	speaker-then-quote -20
best-lead|lower|possessive|judging|	speaker-then-quote 24
best-lead|lower|possessive|naked|	possessor -19
best-lead|lower|possessive|saying|	quote-then-speaker 21	speaker-then-quote 41
best-lead|lower|preposition|according|	according-to 26	sentence-before -12
best-lead|lower|preposition|direct|	quote-then-speaker -22
best-lead|lower|preposition|naked|	possessor 6
best-lead|lower|preposition|other|	quote-then-verb -12
best-lead|lower|preposition|saying|	quote-then-speaker -6	quote-then-verb 18	sentence-before -6	verb-then-speaker 29
best-lead|lower|preposition|shared|	speaker-then-quote -11
best-lead|lower|preposition|thinking|	speaker-then-quote 29
best-lead|lower|pronoun|direct|	speaker-then-quote 23
best-lead|lower|pronoun|judging|	speaker-then-quote -10
best-lead|lower|pronoun|naked|	named-nearby -9
best-lead|lower|pronoun|saying|	quote-then-speaker 11	quote-then-verb 18	speaker-then-quote 21
best-lead|lower|quote|judging|	speaker-then-quote 19
best-lead|lower|quote|naked|	named-nearby -31
best-lead|lower|quote|saying|	speaker-then-quote 22
best-lead|lower|subordinator|according|	according-to 22
best-lead|lower|subordinator|apposed|	quote-then-speaker -6
best-lead|lower|subordinator|direct|	speaker-then-quote -19
best-lead|lower|subordinator|naked|	named-nearby 8	possessor 8	topic -9
best-lead|lower|subordinator|saying|	quote-then-speaker -18	speaker-then-quote 8
best-lead|lower|subordinator|thinking|	speaker-then-quote -22
best-lead|lower|that|according|	according-to 17
best-lead|lower|that|judging|	speaker-then-quote 28
best-lead|lower|that|naked|	named-nearby 32	possessor 23
best-lead|lower|that|saying|	quote-then-verb 17
best-lead|lower|verb-judging|according|	according-to -12
best-lead|lower|verb-judging|naked|	named-nearby 15	topic 22
best-lead|lower|verb-judging|saying|	quote-then-speaker 34	speaker-then-quote -6
best-lead|lower|verb-saying|according|	according-to -10
best-lead|lower|verb-saying|judging|	speaker-then-quote 21
best-lead|lower|verb-saying|naked|	named-nearby -21
best-lead|lower|verb-saying|saying|	quote-then-verb 24	speaker-then-quote 19
best-lead|lower|verb-thinking|judging|	speaker-then-quote 23
best-lead|lower|verb-thinking|naked|	named-nearby 9
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -10
best-lead|lower|word|according|	according-to 19
best-lead|lower|word|apposed|	quote-then-speaker 8
best-lead|lower|word|direct|	sentence-before -19
best-lead|lower|word|naked|	named-nearby -6	possessor -12	topic 14
best-lead|lower|word|saying|	sentence-before 10	speaker-then-quote 6	verb-then-speaker 7
best-lead|lower|word|thinking|	speaker-then-quote -7
best-lead|lower|’|saying|	speaker-then-quote 22
best-lead|other|:|saying|	speaker-then-quote -13
best-lead|other|auxiliary|saying|	speaker-then-quote 15
best-lead|other|start|saying|	quote-then-verb 11
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|saying|	quote-then-verb 13
best-lead|other|that|saying|	speaker-then-quote -18
best-lead|other|word|naked|	named-nearby 10	topic -16
best-lead|other|word|saying|	speaker-then-quote -19
best-lead|upper|'|saying|	quote-then-speaker -21
best-lead|upper|(|naked|	named-nearby -7
best-lead|upper|(|saying|	speaker-then-quote -15
best-lead|upper|)|naked|	interview 13	named-nearby 6
best-lead|upper|,|according|	according-to 10
best-lead|upper|,|apposed|	quote-then-speaker -26	speaker-then-quote -8
best-lead|upper|,|direct|	speaker-then-quote 14
best-lead|upper|,|judging|	speaker-then-quote 9
best-lead|upper|,|naked|	named-nearby -11	possessor -19	signature -24	topic -28
best-lead|upper|,|other|	quote-then-verb -18
best-lead|upper|,|saying|	quote-then-speaker -33	quote-then-verb -22	speaker-then-quote 20	verb-then-speaker -10
best-lead|upper|,|shared|	quote-then-speaker -24
best-lead|upper|,|thinking|	speaker-then-quote 16
best-lead|upper|-|naked|	named-nearby -6
best-lead|upper|-|saying|	quote-then-speaker 21
best-lead|upper|:|according|	according-to 20	sentence-before -7
best-lead|upper|:|apposed|	speaker-then-quote 30
best-lead|upper|:|direct|	speaker-then-quote -9
best-lead|upper|:|judging|	speaker-then-quote 28
best-lead|upper|:|naked|	interview 9	named-nearby 42	topic -12
best-lead|upper|:|other|	quote-then-verb -21
best-lead|upper|:|saying|	quote-then-speaker 25	quote-then-verb -7	sentence-after 28	sentence-before -8	speaker-then-quote 9
best-lead|upper|:|thinking|	speaker-then-quote 14
best-lead|upper|auxiliary|direct|	speaker-then-quote 7
best-lead|upper|auxiliary|naked|	named-nearby 28	possessor -28	topic -8
best-lead|upper|capital|direct|	speaker-then-quote 12
best-lead|upper|capital|judging|	quote-then-verb -19	speaker-then-quote -24
best-lead|upper|capital|naked|	signature -18	topic -33
best-lead|upper|capital|other|	quote-then-verb -14
best-lead|upper|capital|saying|	quote-then-verb -30	speaker-then-quote -7
best-lead|upper|coordinator|direct|	speaker-then-quote -7
best-lead|upper|coordinator|naked|	named-nearby -33	topic -18
best-lead|upper|coordinator|saying|	quote-then-verb -21
best-lead|upper|determiner|according|	according-to -14
best-lead|upper|determiner|apposed|	speaker-then-quote -9
best-lead|upper|determiner|direct|	quote-then-speaker 14
best-lead|upper|determiner|judging|	speaker-then-quote -9
best-lead|upper|determiner|other|	quote-then-verb -18
best-lead|upper|determiner|saying|	quote-then-speaker 21	quote-then-verb -18	verb-then-speaker -21
best-lead|upper|determiner|thinking|	speaker-then-quote 11
best-lead|upper|possessive|direct|	speaker-then-quote -24
best-lead|upper|possessive|naked|	named-nearby -8
best-lead|upper|possessive|saying|	quote-then-speaker -41	speaker-then-quote -44
best-lead|upper|preposition|according|	according-to -19
best-lead|upper|preposition|apposed|	speaker-then-quote -19
best-lead|upper|preposition|direct|	speaker-then-quote -24
best-lead|upper|preposition|judging|	quote-then-speaker -35	quote-then-verb -14	speaker-then-quote 16
best-lead|upper|preposition|naked|	named-nearby -16	possessor 25	topic -28
best-lead|upper|preposition|relative|	speaker-then-quote -35
best-lead|upper|preposition|saying|	quote-then-verb -27	sentence-before 14	speaker-then-quote -21	verb-then-speaker -34
best-lead|upper|pronoun|saying|	speaker-then-quote -9
best-lead|upper|quote|saying|	quote-then-speaker 18	quote-then-verb 19	sentence-after 8	sentence-before 33
best-lead|upper|start|according|	according-to -17
best-lead|upper|start|apposition|	quote-then-speaker -14
best-lead|upper|start|direct|	paragraph-before -10	quote-then-speaker 23	sentence-after 18
best-lead|upper|start|judging|	colon 21	paragraph-before -17	quote-then-verb 15
best-lead|upper|start|naked|	colon 26	interview 15	named-before -14	signature -18	topic 27	transcript 39
best-lead|upper|start|other|	quote-then-verb 19
best-lead|upper|start|saying|	colon 18	paragraph-before -9	quote-then-speaker 34	quote-then-verb 39	sentence-after 34
best-lead|upper|start|thinking|	paragraph-before 25	quote-then-speaker -13
best-lead|upper|stop|according|	according-to 12	sentence-before 29
best-lead|upper|stop|apposed|	sentence-before 7
best-lead|upper|stop|direct|	quote-then-speaker 29
best-lead|upper|stop|judging|	sentence-before 25
best-lead|upper|stop|naked|	topic 17
best-lead|upper|stop|other|	quote-then-verb 32	sentence-before 6
best-lead|upper|stop|relative|	sentence-before 25
best-lead|upper|stop|saying|	quote-then-speaker 23	quote-then-verb 28	sentence-after 32	sentence-before 27
best-lead|upper|stop|thinking|	sentence-before 22
best-lead|upper|subordinator|direct|	speaker-then-quote 20
best-lead|upper|subordinator|judging|	speaker-then-quote 34
best-lead|upper|subordinator|naked|	named-nearby -15	possessor -34
best-lead|upper|subordinator|saying|	quote-then-speaker -22	speaker-then-quote -12
best-lead|upper|that|saying|	speaker-then-quote 28
best-lead|upper|verb-judging|naked|	named-nearby -19
best-lead|upper|verb-judging|saying|	quote-then-speaker -22	speaker-then-quote -31
best-lead|upper|verb-saying|according|	according-to -12
best-lead|upper|verb-saying|direct|	speaker-then-quote 14
best-lead|upper|verb-saying|judging|	speaker-then-quote 6
best-lead|upper|verb-saying|naked|	named-nearby -17	topic -7
best-lead|upper|verb-saying|saying|	sentence-before -21	speaker-then-quote -10	verb-then-speaker -11
best-lead|upper|word|according|	according-to -11	sentence-before -7
best-lead|upper|word|apposed|	quote-then-speaker -18	speaker-then-quote 11
best-lead|upper|word|direct|	sentence-before -19	speaker-then-quote -13
best-lead|upper|word|judging|	speaker-then-quote -21
best-lead|upper|word|naked|	named-nearby -16	possessor -8
best-lead|upper|word|other|	quote-then-verb -12	speaker-then-quote -10
best-lead|upper|word|saying|	quote-then-speaker -14	quote-then-verb -13	sentence-before -47	speaker-then-quote -16	verb-then-speaker -26
best-lead|upper|word|shared|	quote-then-speaker -11
best-lead|upper|—|saying|	sentence-before 7
best-lemma|	accusare 9	achar -7	acknowledge 37	aclarar 23	acquiescer 6	acusar 22	add -11	adiantar 8	admettre 13	admitir 13	advise -21	affermare -6	affirm 21	affirmer 16	agacer -14	aggiungere 26	agree 14	ajouter -11	allege 24	allow -7	amuser 9	announce 30	annunciare 16	answer -9	anticipare -8	antwoorden 14	antworten 18	anunciar -13	apelar 9	aplaudir 14	apologise -28	apostillar 12	appen 16	apuntar 23	argue -11	ask 35	assegurar 24	assert 16	assicurare -6	assure 31	assurer 24	atestar 10	atribuir -11	attaccare 9	attendre 10	attestieren 16	attribute -29	auspicare 14	avaliar 19	avertir 15	avisar -11	avouer 8	avvertire 21	avvisare 8	añadir 10	back -21	befinden 21	begründen 21	bekennen 18	believe -6	beloven -7	bemängeln 7	benadrukken 21	berichten -13	beslissen 19	bestätigen -20	bevestigen -12	bill -32	bitten 21	blast 12	blijven -12	boast 25	bromear 9	brummen 16	calificar 20	call 26	caution 18	celebrar 17	challenge 21	chamar -17	chant 17	chiarire -7	chiedere -7	chiosare 16	cite 13	claim 26	classificar -6	comentar 17	comment 19	commentare 6	compare -33	complain 18	completar 25	comunicare -10	concede -8	concedere 12	conclude 16	conclure 15	condemn 22	confermare -8	confessar -12	confidare 7	confier 24	confirm 24	confirmar -9	confirmer -17	congratulate 24	considerar 17	constateren 11	contend 17	contestar -15	contestare -9	continue 33	contrapor -11	corregir 19	counter 29	crier 22	criticize 23	deadpan 15	debate -34	decir 6	declare 30	decline -26	defend 19	defender -15	definir 17	definire 24	demandar -15	demander 24	denounce 26	denunciar 12	deny 8	descartar 24	describe 7	describir 9	deslizar 20	destacar 29	detallar 13	dichiarare -12	dire 7	disclose -26	discordar 7	discuss 23	dismiss 19	disparar -17	ditar 16	dizer 13	dub 8	déclarer 7	défendre 20	démentir 19	dénoncer 14	déplorer 15	désoler 10	détailler 8	echo 19	eisen -10	email 20	emphasize -6	emporter 6	endorse 20	enquérir 15	ergänzen 24	erkennen 17	erklären 16	erwidern 14	esclarecer -20	escrever 10	escribir 12	esprimere 16	estimer 22	exclure 11	exigir 13	expect 13	explain 28	explicar -8	expliquer 7	express 29	falar 15	festejar 13	find -21	fluisteren 23	foeteren 7	fordern -11	fume 22	féliciter 26	garantire 17	garantizar 17	gausser 14	geben 8	geven 28	giudicare 13	glimlachen 17	glisser 19	gracejar 7	grappen 13	greet 19	gridare 9	grijnzen 11	grincer 14	grinniken 6	hablar 26	hadern 6	hail 29	halten 14	heben 13	heißen -23	hekelen -11	herinneren -10	heten -27	hold -6	identify 7	imager 18	incalzare 11	indicar 13	indiquer 15	informar 20	informeren 14	insist 7	insister 18	insistere 17	insistir 12	intend 26	interroger 6	interrompere 14	introduce -26	invitar 21	invitare -6	inviter -13	ironiser 8	ironizar 20	issue 6	joke 14	jubelen 10	jubiler 14	juger 26	justificar 10	klagen -10	klinken 23	know -8	kommentieren 6	kritisieren -18	kündigen 15	label -20	lachen 19	lamentar 13	lamentarse 7	laten -8	laugh 18	leggen 12	leggere 14	lehnen -11	lembrar -12	like 16	limitar 26	lire -19	list -45	llamar 10	loben 13	louer 19	luiden 18	lâcher 15	mahnen 19	mailen 18	maintain 19	mandar 25	manifestar -7	marteler 16	meinen 8	melden 22	mention 11	message -12	mijmeren 7	mock 30	moquer 7	murmeln 17	murmur 27	murmurer 9	muse 17	name -42	need -25	negar 19	negare 17	noemen 25	none -10	note 15	noter 8	nuancer 6	obiettare 20	object -12	observe -17	observer 8	offer -10	ontkennen 7	oordelen 10	opinar 6	opmerken 24	order -19	orten 14	parlare 29	parler 14	pedir 34	peinzen 21	pester 14	philosopher 15	plaider -17	plaisanter 9	plead -30	pledge 32	pleiten -22	point -15	portray 21	poursuivre 6	praise 25	precisar 10	precisare 16	predict 20	prefer -32	preferir -16	preguntar -12	prevedere 16	prijzen 17	proclaim 22	prometer 12	promettere 23	promettre 34	proporre -20	propose 20	préciser 14	prédire 22	préférer 12	prévenir -11	puntualizzare 19	qualifier 13	queixar -7	quejarse 10	question 7	quip 22	quote -38	raccontare -13	raconter 17	railler 12	raise -40	rappeler -7	rassicurare 13	rate -31	razonar -11	reageren 10	recitare 16	reclamar 23	reconhecer 16	reconnaître 12	reconocer 17	record -22	recount 25	rectifier 17	refer 6	referir -15	reiterate 17	rejeitar 8	rekenen 23	relatar -10	relativiser 18	relever 18	remark 38	rematar 9	remind -11	repeat -15	replicare 18	reply 18	reponer 8	reprendre 21	reprochar 19	respond 12	responder 17	retorquir 8	retort 27	retrucar 21	reveal -26	revelar 11	ribadire 17	ribattere 24	riconoscere 22	ricordare 16	riferire 14	rigoler 8	ringraziare 28	rir 6	rire 8	rispondere 6	rivelare -9	roar 14	roepen 11	rufen 17	räumen -13	réagir 18	réclamer -15	réfuter -11	réjouir 6	répliquer 11	répondre 15	résumer 15	rétorquer 16	saber -8	sagen 22	saluer 18	salutare 11	sapere 26	savourer 6	say 23	scandire 16	schamperen 12	schließen 9	schreiben 21	scrivere -11	see 16	sehen 9	sentenziare 18	señalar 23	sfogare 8	shoot -11	shout 7	show -14	sign 17	sing -25	sintetizar 24	sintetizzare 9	slam 6	soltar 11	sommen 7	sorrir 11	sostener 7	sostenere -11	sottolineare 12	souffler 17	souligner 8	soupirer 8	souri 12	sourire 15	souvenir 19	speak -10	spiegare -6	sprechen 18	spreken 22	staan -8	state 27	stehen 6	stellen -13	stress 23	sublinhar 11	submit 15	subrayar 9	suggest 20	support -13	suspirar 10	sustentar 20	tachar 20	tagliare 13	talk 18	tell 16	tempérer 16	terciar 11	testify 7	text -14	thank -8	think 25	title -20	tonen 22	trancher 23	trouver 6	try 10	tweet 15	témoigner 6	unlisted 7	urge 19	use -27	vatten 19	ver 13	verklaren -12	verkünden 21	verraten 14	versichern -12	versprechen -14	vertellen 10	verweisen -8	view -27	voegen 12	voir 26	vote -32	vouloir -13	vow 35	waarschuwen 23	want 11	warn -7	warnen 13	wave 13	weigeren 24	weisen -10	werben 16	werfen -14	wettern 15	whisper 12	widersprechen 11	wijzen 19	willen -6	würdigen -11	yell 26	zeggen 9	zeigen 22	zien 16	zitieren 10	zweren 13	écrire -8	évoquer 33
best-lemma|accuse|speaker-then-quote|	5-10 25	far 24
best-lemma|achar|speaker-then-quote|	5-10 -8
best-lemma|acknowledge|speaker-then-quote|	2-4 19
best-lemma|aclarar|quote-then-verb|	1 9
best-lemma|aclarar|verb-then-speaker|	2-4 20
best-lemma|acquiescer|speaker-then-quote|	1 6
best-lemma|acusar|quote-then-verb|	1 6
best-lemma|acusar|speaker-then-quote|	2-4 15	5-10 18
best-lemma|add|quote-then-speaker|	0 21
best-lemma|add|quote-then-verb|	0 16
best-lemma|add|sentence-after|	0 16
best-lemma|add|sentence-before|	1 21
best-lemma|add|speaker-then-quote|	1 -9	2-4 7	far -15
best-lemma|admettre|quote-then-verb|	1 6
best-lemma|admitir|sentence-before|	5-10 14
best-lemma|admitir|speaker-then-quote|	5-10 16
best-lemma|admit|speaker-then-quote|	1 7
best-lemma|advertir|speaker-then-quote|	5-10 -7
best-lemma|advise|quote-then-speaker|	0 22
best-lemma|advise|speaker-then-quote|	2-4 -16
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	2-4 16	far 15
best-lemma|afirmar|quote-then-verb|	1 7
best-lemma|afirmar|speaker-then-quote|	5-10 -8
best-lemma|aggiungere|speaker-then-quote|	1 20	5-10 10
best-lemma|aggiungere|verb-then-speaker|	1 12
best-lemma|ajouter|quote-then-speaker|	2-4 17
best-lemma|ajouter|quote-then-verb|	1 11
best-lemma|allege|speaker-then-quote|	5-10 21
best-lemma|ammettere|quote-then-verb|	1 14
best-lemma|amuser|quote-then-verb|	1 10
best-lemma|announce|quote-then-speaker|	0 9
best-lemma|answer|quote-then-speaker|	0 14
best-lemma|answer|speaker-then-quote|	1 -14	5-10 -22
best-lemma|antwoorden|quote-then-verb|	1 19
best-lemma|antworten|quote-then-verb|	1 14
best-lemma|aplaudir|speaker-then-quote|	1 14
best-lemma|apologise|speaker-then-quote|	far -25
best-lemma|apostillar|quote-then-verb|	1 12
best-lemma|appeler|speaker-then-quote|	0 -22	2-4 15
best-lemma|appen|quote-then-verb|	1 16
best-lemma|argue|quote-then-speaker|	0 -22
best-lemma|argue|speaker-then-quote|	1 -12	2-4 35	5-10 -12
best-lemma|asegurar|quote-then-verb|	1 23
best-lemma|asegurar|speaker-then-quote|	5-10 23
best-lemma|ask|paragraph-before|	far 22
best-lemma|ask|quote-then-speaker|	0 9
best-lemma|ask|quote-then-verb|	0 6
best-lemma|ask|sentence-after|	0 26
best-lemma|ask|sentence-before|	1 10	5-10 22
best-lemma|ask|speaker-then-quote|	1 20	2-4 30	5-10 -6	far 19
best-lemma|assicurare|quote-then-verb|	1 17
best-lemma|assicurare|sentence-before|	far -11
best-lemma|assicurare|speaker-then-quote|	2-4 18
best-lemma|assicurare|verb-then-speaker|	1 21
best-lemma|assurer|quote-then-verb|	1 12
best-lemma|assurer|speaker-then-quote|	2-4 14	5-10 17
best-lemma|assure|quote-then-speaker|	0 11
best-lemma|auspicare|speaker-then-quote|	2-4 14
best-lemma|avisar|quote-then-verb|	1 17
best-lemma|avisar|speaker-then-quote|	1 -15
best-lemma|avvertire|verb-then-speaker|	1 21
best-lemma|back|speaker-then-quote|	0 -24
best-lemma|befinden|quote-then-verb|	1 19
best-lemma|bekennen|quote-then-verb|	1 10
best-lemma|berichten|sentence-before|	5-10 -8
best-lemma|bestätigen|speaker-then-quote|	2-4 -9
best-lemma|beteuern|quote-then-verb|	1 7
best-lemma|betonen|quote-then-verb|	1 16
best-lemma|bill|speaker-then-quote|	2-4 -24
best-lemma|bromear|quote-then-verb|	1 9
best-lemma|brummen|quote-then-verb|	1 16
best-lemma|calificar|speaker-then-quote|	2-4 15
best-lemma|call|quote-then-speaker|	0 22
best-lemma|call|speaker-then-quote|	1 13	2-4 28	5-10 15	far 17
best-lemma|caution|speaker-then-quote|	2-4 13
best-lemma|chamar|speaker-then-quote|	0 -11	2-4 -13
best-lemma|chant|quote-then-speaker|	0 14
best-lemma|chant|speaker-then-quote|	0 21
best-lemma|chiamare|quote-then-verb|	1 21
best-lemma|chiamare|speaker-then-quote|	0 -6	2-4 -16
best-lemma|chiedere|quote-then-verb|	1 12
best-lemma|chiedere|speaker-then-quote|	0 15	5-10 -11
best-lemma|cite|speaker-then-quote|	5-10 -11
best-lemma|claim|speaker-then-quote|	2-4 6	5-10 28
best-lemma|classificar|speaker-then-quote|	2-4 -6
best-lemma|comentar|speaker-then-quote|	5-10 11
best-lemma|commenter|quote-then-verb|	1 16
best-lemma|compare|speaker-then-quote|	2-4 -26
best-lemma|complain|speaker-then-quote|	2-4 7	5-10 17
best-lemma|concedere|quote-then-verb|	1 12
best-lemma|concedere|verb-then-speaker|	1 7
best-lemma|concede|quote-then-speaker|	0 11
best-lemma|concede|quote-then-verb|	0 12
best-lemma|concede|speaker-then-quote|	2-4 -20
best-lemma|conclude|quote-then-speaker|	0 19
best-lemma|conclude|sentence-before|	1 15
best-lemma|conclude|speaker-then-quote|	1 18
best-lemma|conclure|quote-then-verb|	1 14
best-lemma|conclure|speaker-then-quote|	1 11
best-lemma|confermare|speaker-then-quote|	2-4 -9
best-lemma|confier|quote-then-verb|	1 21
best-lemma|confirmar|speaker-then-quote|	far -11
best-lemma|confirmer|speaker-then-quote|	far -16
best-lemma|confirm|speaker-then-quote|	5-10 23
best-lemma|considerar|speaker-then-quote|	0 9	2-4 18	5-10 21
best-lemma|constateren|quote-then-verb|	1 11
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contestar|quote-then-verb|	1 20
best-lemma|contestar|speaker-then-quote|	2-4 -16
best-lemma|continue|quote-then-speaker|	0 21
best-lemma|continue|sentence-before|	1 9
best-lemma|continue|speaker-then-quote|	1 16	5-10 20
best-lemma|correct|speaker-then-quote|	2-4 -21
best-lemma|decir|speaker-then-quote|	2-4 11
best-lemma|declarar|quote-then-verb|	1 6
best-lemma|declarar|speaker-then-quote|	2-4 25	5-10 -15
best-lemma|declare|quote-then-speaker|	0 16
best-lemma|declare|speaker-then-quote|	1 13	5-10 16
best-lemma|decline|speaker-then-quote|	5-10 -18	far -26
best-lemma|defender|quote-then-verb|	1 -7
best-lemma|defender|speaker-then-quote|	2-4 -13
best-lemma|definire|speaker-then-quote|	0 12	2-4 12
best-lemma|demander|quote-then-verb|	1 15
best-lemma|demander|speaker-then-quote|	1 10	2-4 20
best-lemma|describe|speaker-then-quote|	1 30	2-4 9	5-10 -9
best-lemma|deslizar|speaker-then-quote|	2-4 20
best-lemma|dire|quote-then-speaker|	2-4 10
best-lemma|dire|quote-then-verb|	1 28
best-lemma|dire|sentence-before|	2-4 10	5-10 7
best-lemma|dire|speaker-then-quote|	0 7	2-4 17	5-10 11
best-lemma|discordar|speaker-then-quote|	1 7
best-lemma|dismiss|speaker-then-quote|	2-4 14
best-lemma|dizer|quote-then-verb|	1 18
best-lemma|dizer|speaker-then-quote|	2-4 24	5-10 21
best-lemma|déclarer|quote-then-verb|	1 8
best-lemma|dénoncer|speaker-then-quote|	2-4 11
best-lemma|désoler|quote-then-verb|	1 10
best-lemma|détailler|quote-then-verb|	1 8
best-lemma|email|speaker-then-quote|	5-10 26
best-lemma|emporter|quote-then-verb|	1 6
best-lemma|erkennen|quote-then-verb|	1 6
best-lemma|erkennen|speaker-then-quote|	2-4 16
best-lemma|erklären|quote-then-verb|	1 16
best-lemma|erwidern|quote-then-verb|	1 14
best-lemma|erzählen|sentence-before|	5-10 9
best-lemma|escrever|speaker-then-quote|	2-4 8
best-lemma|escribir|speaker-then-quote|	2-4 11
best-lemma|esprimere|speaker-then-quote|	0 16
best-lemma|estimer|speaker-then-quote|	2-4 19	5-10 18
best-lemma|exigir|speaker-then-quote|	0 21
best-lemma|explain|quote-then-speaker|	0 20
best-lemma|explain|sentence-before|	1 14	5-10 10
best-lemma|explain|speaker-then-quote|	1 21	2-4 26	far 19
best-lemma|explain|verb-then-speaker|	1 16
best-lemma|explicar|quote-then-verb|	1 6
best-lemma|expliquer|quote-then-verb|	1 7
best-lemma|express|speaker-then-quote|	far 21
best-lemma|faire_valoir|quote-then-speaker|	2-4 8
best-lemma|faire_valoir|quote-then-verb|	1 13
best-lemma|faire_valoir|speaker-then-quote|	2-4 -10
best-lemma|falar|speaker-then-quote|	1 15
best-lemma|felicitar|sentence-before|	far -7
best-lemma|finden|quote-then-verb|	1 14
best-lemma|find|speaker-then-quote|	0 -10	1 24	2-4 -29	5-10 -18	far -8
best-lemma|fluisteren|quote-then-verb|	1 20
best-lemma|foeteren|quote-then-verb|	1 8
best-lemma|fume|quote-then-speaker|	0 22
best-lemma|féliciter|speaker-then-quote|	2-4 23
best-lemma|garantire|speaker-then-quote|	2-4 17
best-lemma|garantir|speaker-then-quote|	2-4 -15	5-10 17
best-lemma|geben|quote-then-verb|	1 18
best-lemma|geven|quote-then-verb|	1 28
best-lemma|giudicare|speaker-then-quote|	2-4 13
best-lemma|giurare|quote-then-verb|	1 9
best-lemma|glisser|quote-then-speaker|	2-4 7
best-lemma|glisser|quote-then-verb|	1 17
best-lemma|grappen|quote-then-verb|	1 13
best-lemma|grijnzen|quote-then-verb|	1 11
best-lemma|grincer|quote-then-verb|	1 14
best-lemma|hablar|speaker-then-quote|	1 23
best-lemma|halten|quote-then-verb|	1 11
best-lemma|halten|speaker-then-quote|	2-4 8
best-lemma|hear|speaker-then-quote|	far -15
best-lemma|heißen|speaker-then-quote|	0 -13	2-4 -10	5-10 -11
best-lemma|heißen|verb-then-speaker|	1 7	2-4 -14
best-lemma|hekelen|speaker-then-quote|	2-4 -11
best-lemma|herinneren|quote-then-verb|	1 8
best-lemma|heten|quote-then-speaker|	2-4 -9
best-lemma|heten|speaker-then-quote|	0 -12	2-4 -13
best-lemma|hold|speaker-then-quote|	5-10 -8
best-lemma|houden|quote-then-verb|	1 11
best-lemma|houden|speaker-then-quote|	2-4 -8
best-lemma|imager|quote-then-verb|	1 8
best-lemma|indicar|speaker-then-quote|	far 13
best-lemma|indiquer|quote-then-verb|	1 18
best-lemma|indiquer|speaker-then-quote|	2-4 19
best-lemma|informar|speaker-then-quote|	far 15
best-lemma|insist|speaker-then-quote|	2-4 32
best-lemma|interroger|quote-then-verb|	1 6
best-lemma|introduce|speaker-then-quote|	2-4 -14
best-lemma|invitare|speaker-then-quote|	2-4 -6
best-lemma|ironiser|quote-then-verb|	1 9
best-lemma|ironizar|quote-then-verb|	1 6
best-lemma|ironizar|speaker-then-quote|	2-4 18
best-lemma|issue|speaker-then-quote|	5-10 30	far 13
best-lemma|joke|quote-then-speaker|	0 21
best-lemma|joke|quote-then-verb|	0 20
best-lemma|joke|speaker-then-quote|	1 8	5-10 14
best-lemma|jubelen|quote-then-verb|	1 10
best-lemma|jubiler|quote-then-verb|	1 14
best-lemma|juger|quote-then-verb|	1 11
best-lemma|juger|speaker-then-quote|	0 21
best-lemma|justificar|quote-then-verb|	1 13
best-lemma|klagen|quote-then-verb|	1 17
best-lemma|know|speaker-then-quote|	2-4 -21
best-lemma|kündigen|speaker-then-quote|	2-4 15
best-lemma|label|speaker-then-quote|	0 -23	2-4 -14
best-lemma|lachen|quote-then-verb|	1 16
best-lemma|lachen|sentence-after|	0 12
best-lemma|lamentar|quote-then-verb|	1 15
best-lemma|lamentar|speaker-then-quote|	5-10 19
best-lemma|lancer|quote-then-speaker|	2-4 11
best-lemma|lancer|quote-then-verb|	1 17
best-lemma|lassen|speaker-then-quote|	5-10 14
best-lemma|laten|quote-then-verb|	1 24
best-lemma|laten|speaker-then-quote|	2-4 21	5-10 -16
best-lemma|laten|verb-then-speaker|	2-4 15
best-lemma|laugh|quote-then-speaker|	0 12
best-lemma|leggen|quote-then-verb|	1 12
best-lemma|lembrar|quote-then-verb|	1 13
best-lemma|limitar|speaker-then-quote|	2-4 16	5-10 19
best-lemma|lire|quote-then-verb|	1 21
best-lemma|lire|speaker-then-quote|	1 -16
best-lemma|list|speaker-then-quote|	2-4 -30
best-lemma|llamar|speaker-then-quote|	2-4 6
best-lemma|luiden|quote-then-verb|	1 10
best-lemma|lâcher|quote-then-verb|	1 7
best-lemma|mahnen|speaker-then-quote|	5-10 9
best-lemma|mailen|quote-then-verb|	1 18
best-lemma|mandar|speaker-then-quote|	2-4 18	5-10 15
best-lemma|manifestar|quote-then-verb|	1 6
best-lemma|manifestar|speaker-then-quote|	0 -10
best-lemma|marteler|quote-then-speaker|	2-4 16
best-lemma|melden|quote-then-verb|	1 22
best-lemma|mock|speaker-then-quote|	2-4 17
best-lemma|murmurer|quote-then-verb|	1 9
best-lemma|name|speaker-then-quote|	0 -37	2-4 7	5-10 -36
best-lemma|negar|speaker-then-quote|	2-4 17	5-10 10
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|nennen|speaker-then-quote|	1 13	2-4 17
best-lemma|noemen|speaker-then-quote|	1 24	2-4 17	5-10 17
best-lemma|none|according-to|	0 -9	1 24	2-4 11	5-10 8	far 18
best-lemma|none|colon|	2-4 7	far 7
best-lemma|none|interview|	far 25
best-lemma|none|named-before|	1 -8	2-4 48	5-10 -7
best-lemma|none|named-nearby|	1 9	5-10 6	far 6
best-lemma|none|paragraph-before|	far -10
best-lemma|none|possessor|	1 -25	5-10 9	far 18
best-lemma|none|quote-then-speaker|	-10 -6	-11 -27	-12 6	-3 -27	-4 -22	-5 -37	-6 -10	-8 15	-9 -18	0 -22	2-4 -24	5-10 -28	far -13
best-lemma|none|sentence-after|	0 15	5-10 -17
best-lemma|none|sentence-before|	1 28	2-4 -8	5-10 -15	far -32
best-lemma|none|signature|	1 -22
best-lemma|none|speaker-then-quote|	0 -29	1 -14	5-10 8	far 6
best-lemma|none|topic|	0 -26	1 -12	far -8
best-lemma|none|transcript|	0 22
best-lemma|noter|quote-then-verb|	1 8
best-lemma|note|speaker-then-quote|	1 -7	2-4 35	5-10 30	far 21
best-lemma|nuancer|quote-then-verb|	1 6
best-lemma|obiettare|speaker-then-quote|	1 20
best-lemma|object|speaker-then-quote|	2-4 -13
best-lemma|observer|quote-then-verb|	1 8
best-lemma|observe|quote-then-speaker|	0 18
best-lemma|offer|speaker-then-quote|	2-4 -9
best-lemma|opinar|speaker-then-quote|	2-4 16
best-lemma|opmerken|quote-then-verb|	1 11
best-lemma|parlare|speaker-then-quote|	1 44	2-4 11
best-lemma|parlare|verb-then-speaker|	1 12
best-lemma|parler|speaker-then-quote|	1 16
best-lemma|pedir|speaker-then-quote|	0 21	2-4 26	5-10 12
best-lemma|perguntar|speaker-then-quote|	1 -12
best-lemma|pester|quote-then-verb|	1 12
best-lemma|philosopher|quote-then-verb|	1 8
best-lemma|plaider|quote-then-verb|	1 9
best-lemma|plaider|speaker-then-quote|	2-4 -17
best-lemma|plaisanter|quote-then-speaker|	2-4 12
best-lemma|plaisanter|quote-then-verb|	1 9
best-lemma|pledge|speaker-then-quote|	5-10 16	far 20
best-lemma|point|speaker-then-quote|	2-4 21
best-lemma|post|quote-then-speaker|	0 21
best-lemma|post|speaker-then-quote|	1 17	2-4 23	5-10 28	far -7
best-lemma|poursuivre|quote-then-verb|	1 6
best-lemma|praise|speaker-then-quote|	0 21
best-lemma|precisare|quote-then-verb|	1 11
best-lemma|precisare|speaker-then-quote|	2-4 7
best-lemma|preferir|speaker-then-quote|	2-4 -12
best-lemma|prefer|speaker-then-quote|	0 -26
best-lemma|preguntar|quote-then-verb|	1 13
best-lemma|prijzen|speaker-then-quote|	0 10
best-lemma|prometer|speaker-then-quote|	2-4 11
best-lemma|promettere|quote-then-verb|	1 13
best-lemma|promettere|speaker-then-quote|	0 16
best-lemma|promettre|speaker-then-quote|	2-4 7	5-10 22
best-lemma|promise|speaker-then-quote|	1 19	2-4 -20	5-10 19	far 18
best-lemma|préciser|quote-then-verb|	1 12
best-lemma|prévenir|quote-then-verb|	1 16
best-lemma|queixar|quote-then-verb|	1 13
best-lemma|queixar|speaker-then-quote|	1 15
best-lemma|quip|quote-then-speaker|	0 20
best-lemma|quote|quote-then-speaker|	0 24
best-lemma|quote|speaker-then-quote|	2-4 -15	5-10 -25
best-lemma|raccontare|quote-then-verb|	1 19	5-10 -14
best-lemma|raconter|quote-then-verb|	1 7
best-lemma|railler|quote-then-verb|	1 12
best-lemma|raise|speaker-then-quote|	5-10 -30
best-lemma|rappeler|quote-then-verb|	1 -9
best-lemma|rappeler|speaker-then-quote|	2-4 -8	far 22
best-lemma|rassicurare|speaker-then-quote|	1 13
best-lemma|rate|speaker-then-quote|	2-4 -18
best-lemma|razonar|speaker-then-quote|	2-4 -11
best-lemma|read|quote-then-speaker|	0 32
best-lemma|read|sentence-before|	1 14
best-lemma|read|speaker-then-quote|	0 -30	1 22	5-10 14	far 15
best-lemma|reageren|quote-then-verb|	1 15
best-lemma|reageren|sentence-before|	1 7
best-lemma|recall|quote-then-speaker|	0 16
best-lemma|recall|sentence-before|	1 18
best-lemma|recall|speaker-then-quote|	5-10 -16
best-lemma|reconnaître|quote-then-verb|	1 15
best-lemma|reconocer|speaker-then-quote|	5-10 14
best-lemma|recordar|quote-then-verb|	1 11
best-lemma|recordar|speaker-then-quote|	2-4 26	5-10 -12
best-lemma|rectifier|quote-then-verb|	1 17
best-lemma|refer|speaker-then-quote|	2-4 23
best-lemma|regretter|quote-then-verb|	1 18
best-lemma|rekenen|quote-then-verb|	1 8
best-lemma|relativiser|speaker-then-quote|	1 23
best-lemma|relever|quote-then-verb|	1 8
best-lemma|relever|speaker-then-quote|	far 14
best-lemma|remark|quote-then-speaker|	0 14
best-lemma|remark|quote-then-verb|	0 9
best-lemma|remark|speaker-then-quote|	5-10 25
best-lemma|rematar|quote-then-verb|	1 9
best-lemma|repeat|speaker-then-quote|	5-10 -15
best-lemma|replicare|speaker-then-quote|	5-10 16
best-lemma|reply|quote-then-speaker|	0 29
best-lemma|reply|quote-then-verb|	0 14
best-lemma|reply|sentence-before|	1 17
best-lemma|reply|speaker-then-quote|	1 19	2-4 22	5-10 21
best-lemma|report|quote-then-speaker|	0 18
best-lemma|report|speaker-then-quote|	0 24	1 -14	5-10 -14	far -11
best-lemma|responder|quote-then-verb|	1 7
best-lemma|responder|speaker-then-quote|	2-4 17	5-10 10
best-lemma|respond|quote-then-speaker|	0 21
best-lemma|respond|speaker-then-quote|	1 20	2-4 18	5-10 7
best-lemma|resumir|speaker-then-quote|	2-4 10
best-lemma|ribattere|quote-then-verb|	1 12
best-lemma|ribattere|speaker-then-quote|	2-4 21
best-lemma|ricordare|speaker-then-quote|	5-10 20
best-lemma|rigoler|quote-then-verb|	1 11
best-lemma|rir|quote-then-verb|	1 6
best-lemma|rispondere|quote-then-verb|	1 18
best-lemma|roepen|quote-then-verb|	1 9
best-lemma|rufen|quote-then-verb|	1 18
best-lemma|rule|quote-then-speaker|	0 11
best-lemma|réagir|quote-then-verb|	1 29
best-lemma|réclamer|speaker-then-quote|	1 14	2-4 -20
best-lemma|réfuter|speaker-then-quote|	5-10 -11
best-lemma|réjouir|quote-then-verb|	1 6
best-lemma|répliquer|quote-then-verb|	1 12
best-lemma|répondre|quote-then-speaker|	2-4 10
best-lemma|répondre|quote-then-verb|	1 6
best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 10
best-lemma|résumer|quote-then-speaker|	2-4 6
best-lemma|résumer|quote-then-verb|	1 15
best-lemma|rétorquer|quote-then-verb|	1 16
best-lemma|sagen|quote-then-speaker|	2-4 10
best-lemma|sagen|quote-then-verb|	1 19
best-lemma|sagen|speaker-then-quote|	5-10 8
best-lemma|sagen|verb-then-speaker|	1 10	2-4 20	5-10 11
best-lemma|saluer|speaker-then-quote|	0 10
best-lemma|salutare|speaker-then-quote|	0 9
best-lemma|sapere|speaker-then-quote|	5-10 24
best-lemma|savourer|quote-then-verb|	1 6
best-lemma|say|colon|	far 10
best-lemma|say|paragraph-before|	far -13
best-lemma|say|quote-then-speaker|	0 16	1 22	2-4 10	5-10 -14	far 8
best-lemma|say|quote-then-verb|	0 19	1 -16	2-4 -14	5-10 26	far 25
best-lemma|say|sentence-after|	0 -19
best-lemma|say|sentence-before|	1 25	2-4 31	5-10 40	far -19
best-lemma|say|speaker-then-quote|	0 -28	1 13	2-4 40	5-10 12	far 47
best-lemma|say|verb-then-speaker|	1 35	2-4 -20	5-10 -8
best-lemma|scandire|sentence-before|	far 16
best-lemma|schamperen|quote-then-verb|	1 12
best-lemma|schreiben|quote-then-verb|	2-4 21
best-lemma|schrijven|quote-then-verb|	1 10
best-lemma|schrijven|speaker-then-quote|	2-4 -17	5-10 14
best-lemma|scrivere|quote-then-verb|	1 9
best-lemma|scrivere|speaker-then-quote|	1 13	2-4 -11	5-10 8
best-lemma|scrivere|verb-then-speaker|	1 10
best-lemma|see|speaker-then-quote|	0 27
best-lemma|sehen|speaker-then-quote|	2-4 9
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|sfogare|quote-then-verb|	1 8
best-lemma|shoot|quote-then-speaker|	0 24
best-lemma|shoot|sentence-before|	2-4 -7
best-lemma|shout|quote-then-speaker|	0 17
best-lemma|show|speaker-then-quote|	0 -25	5-10 -26
best-lemma|sign|speaker-then-quote|	2-4 18
best-lemma|sing|speaker-then-quote|	0 -20
best-lemma|slam|speaker-then-quote|	5-10 23
best-lemma|soltar|speaker-then-quote|	1 10
best-lemma|sostener|speaker-then-quote|	2-4 11	5-10 6
best-lemma|souffler|quote-then-verb|	1 16
best-lemma|souligner|quote-then-speaker|	2-4 10
best-lemma|soupirer|quote-then-verb|	1 8
best-lemma|sourire|quote-then-verb|	1 14
best-lemma|souri|speaker-then-quote|	1 13
best-lemma|souvenir|quote-then-verb|	1 17
best-lemma|speak|speaker-then-quote|	1 -15
best-lemma|spiegare|sentence-before|	5-10 15
best-lemma|sprechen|speaker-then-quote|	1 15	2-4 33	5-10 20
best-lemma|spreken|sentence-before|	5-10 20
best-lemma|spreken|speaker-then-quote|	1 19	2-4 12
best-lemma|state|sentence-before|	1 19
best-lemma|state|speaker-then-quote|	2-4 16	5-10 25	far 25
best-lemma|stellen|quote-then-verb|	1 23
best-lemma|stellen|speaker-then-quote|	5-10 -16
best-lemma|stress|speaker-then-quote|	5-10 19
best-lemma|submit|quote-then-speaker|	0 8
best-lemma|suggest|quote-then-speaker|	0 -15
best-lemma|suggest|speaker-then-quote|	5-10 26
best-lemma|suspirar|quote-then-verb|	1 10
best-lemma|sustentar|speaker-then-quote|	2-4 18	5-10 9
best-lemma|tachar|speaker-then-quote|	2-4 7
best-lemma|tagliare|quote-then-verb|	1 13
best-lemma|talk|speaker-then-quote|	2-4 16
best-lemma|teilen|quote-then-verb|	1 18
best-lemma|tell|paragraph-before|	far 33
best-lemma|tell|quote-then-speaker|	0 30	1 19	2-4 -18
best-lemma|tell|sentence-before|	1 20	2-4 23	5-10 27	far 24
best-lemma|tell|speaker-then-quote|	0 -36	1 18	2-4 -20	5-10 49	far -28
best-lemma|tempérer|quote-then-verb|	1 7
best-lemma|testify|quote-then-speaker|	0 15
best-lemma|thank|speaker-then-quote|	0 22	5-10 -12
best-lemma|think|speaker-then-quote|	5-10 18
best-lemma|title|speaker-then-quote|	0 -14
best-lemma|tonen|speaker-then-quote|	1 20
best-lemma|trancher|quote-then-verb|	1 23
best-lemma|trouver|speaker-then-quote|	5-10 15
best-lemma|tweet|quote-then-speaker|	0 21
best-lemma|tweet|quote-then-verb|	0 13
best-lemma|tweet|sentence-before|	2-4 16
best-lemma|tweet|speaker-then-quote|	1 12	5-10 11
best-lemma|témoigner|quote-then-verb|	1 6
best-lemma|unlisted|quote-then-verb|	0 -20	1 13
best-lemma|unlisted|sentence-before|	1 11
best-lemma|unlisted|speaker-then-quote|	5-10 -10
best-lemma|urge|speaker-then-quote|	2-4 22
best-lemma|use|speaker-then-quote|	2-4 -38
best-lemma|vatten|quote-then-verb|	1 16	2-4 7
best-lemma|verklaren|quote-then-verb|	1 11
best-lemma|verraten|quote-then-verb|	1 14
best-lemma|versichern|quote-then-verb|	1 17
best-lemma|versichern|verb-then-speaker|	5-10 13
best-lemma|vertellen|quote-then-verb|	1 11
best-lemma|verweisen|speaker-then-quote|	2-4 -8
best-lemma|ver|speaker-then-quote|	0 10	2-4 10
best-lemma|vinden|quote-then-verb|	1 11
best-lemma|voegen|quote-then-verb|	1 11
best-lemma|voir|speaker-then-quote|	2-4 17
best-lemma|vote|speaker-then-quote|	5-10 -19
best-lemma|vouloir|speaker-then-quote|	2-4 -11
best-lemma|vow|speaker-then-quote|	1 13	2-4 17
best-lemma|want|speaker-then-quote|	0 22
best-lemma|warnen|speaker-then-quote|	2-4 6
best-lemma|warn|quote-then-speaker|	0 19
best-lemma|warn|speaker-then-quote|	1 7	2-4 -17	5-10 25
best-lemma|werfen|speaker-then-quote|	2-4 -14
best-lemma|wettern|quote-then-verb|	1 15
best-lemma|whisper|quote-then-speaker|	0 9
best-lemma|widersprechen|speaker-then-quote|	1 10
best-lemma|write|quote-then-speaker|	0 19	1 21
best-lemma|write|quote-then-verb|	0 28
best-lemma|write|sentence-after|	0 -14
best-lemma|write|sentence-before|	1 28	2-4 24
best-lemma|write|speaker-then-quote|	2-4 -14	far 29
best-lemma|würdigen|speaker-then-quote|	2-4 6
best-lemma|yell|speaker-then-quote|	0 25
best-lemma|zeggen|quote-then-verb|	1 16
best-lemma|zeggen|sentence-before|	1 6	5-10 17
best-lemma|zeggen|speaker-then-quote|	2-4 10
best-lemma|zeigen|speaker-then-quote|	1 19	2-4 13
best-lemma|zweren|quote-then-verb|	1 13
best-lemma|écrire|quote-then-speaker|	2-4 8
best-lemma|écrire|quote-then-verb|	1 17
best-lemma|évoquer|speaker-then-quote|	1 23	2-4 23
best-near|according-to|according|	0 -9	1 24	2-4 11	5-10 8	far 18
best-near|according|0|	1 -28	2-3 7	8+ 22
best-near|according|1|	1 8	2-3 8	4-7 44	8+ 22
best-near|according|2-4|	2-3 6	4-7 13	8+ 13
best-near|according|5-10|	1 -12	2-3 20	8+ 15
best-near|according|far|	1 11	2-3 -9	4-7 -11
best-near|apposed|-3|	2-3 -15
best-near|apposed|-4|	1 -15
best-near|apposed|-6|	4-7 -6
best-near|apposed|-8|	2-3 -12
best-near|apposed|-9|	1 -21
best-near|apposed|0|	2-3 -28
best-near|apposed|1|	1 -32
best-near|apposed|2-4|	1 9	8+ 26
best-near|apposed|5-10|	2-3 18	4-7 20	8+ 16
best-near|apposed|far|	1 -24	2-3 -26
best-near|apposition|1|	2-3 -19
best-near|apposition|2-4|	2-3 -14
best-near|apposition|5-10|	1 -23
best-near|colon|judging|	far 21
best-near|colon|naked|	2-4 7	far 7
best-near|colon|saying|	far 18
best-near|direct|0|	1 -23	2-3 -11
best-near|direct|1|	1 6	8+ 18
best-near|direct|2-4|	1 -15	2-3 8	8+ 28
best-near|direct|5-10|	1 -15	2-3 -9	4-7 25	8+ -11
best-near|direct|far|	1 20	2-3 6	4-7 -19	8+ 30
best-near|interview|naked|	far 25
best-near|judging|-5|	1 -18
best-near|judging|-8|	2-3 -23
best-near|judging|0|	4-7 19
best-near|judging|1|	1 13	4-7 36	8+ 20
best-near|judging|2-4|	8+ 28
best-near|judging|5-10|	8+ 33
best-near|judging|far|	1 11	2-3 18	8+ -13
best-near|naked|0|	1 -12	2-3 -12	8+ 25
best-near|naked|1|	1 -18	2-3 -7	4-7 -8	8+ 12
best-near|naked|2-4|	1 7	8+ 17
best-near|naked|5-10|	2-3 9	8+ 6
best-near|naked|far|	1 9	8+ 10
best-near|named-before|naked|	1 -8	2-4 48	5-10 -7
best-near|named-nearby|naked|	1 9	5-10 6	far 6
best-near|other|0|	1 -13	2-3 -15
best-near|other|1|	1 10	4-7 9	8+ 18
best-near|other|5-10|	2-3 -10
best-near|paragraph-before|direct|	far -10
best-near|paragraph-before|judging|	far -17
best-near|paragraph-before|saying|	far -9
best-near|paragraph-before|thinking|	far 25
best-near|passive|5-10|	2-3 6
best-near|possessor|naked|	1 -25	5-10 9	far 18
best-near|quote-then-speaker|apposed|	-3 -16	-4 -21	-5 -29	-6 -10	-8 -12	-9 -24	1 -27
best-near|quote-then-speaker|apposition|	2-4 -14
best-near|quote-then-speaker|direct|	0 -13	1 12	2-4 -18
best-near|quote-then-speaker|judging|	-5 -22	-8 -23	1 12	far 9
best-near|quote-then-speaker|saying|	-10 18	-11 -16	-5 -32	-7 -12	-9 -27	0 24	1 23	2-4 -7	5-10 -13	far 8
best-near|quote-then-speaker|shared|	-11 -21	-5 -25
best-near|quote-then-speaker|thinking|	1 -20
best-near|quote-then-verb|judging|	1 29	5-10 11
best-near|quote-then-verb|other|	0 -20	1 13
best-near|quote-then-verb|saying|	0 9	1 24	5-10 -19	far 15
best-near|relative|2-4|	4-7 11
best-near|relative|5-10|	1 -22
best-near|relative|far|	8+ 25
best-near|saying|-12|	1 8
best-near|saying|-5|	2-3 -28
best-near|saying|-7|	2-3 -12
best-near|saying|0|	1 13	4-7 27	8+ 13
best-near|saying|1|	1 20	4-7 10	8+ 13
best-near|saying|2-4|	1 -24	8+ 26
best-near|saying|far|	4-7 21	8+ 32
best-near|sentence-after|apposed|	0 -14
best-near|sentence-after|direct|	0 17
best-near|sentence-after|saying|	1 13	2-4 -21	5-10 18	far 18
best-near|sentence-after|thinking|	0 -6
best-near|sentence-before|according|	1 16	far -28
best-near|sentence-before|apposed|	5-10 18
best-near|sentence-before|direct|	1 25	2-4 -6	5-10 -22	far -14
best-near|sentence-before|judging|	5-10 -8	far -10
best-near|sentence-before|other|	1 11
best-near|sentence-before|relative|	far 25
best-near|sentence-before|saying|	1 30	2-4 18	5-10 11	far -11
best-near|sentence-before|thinking|	2-4 22
best-near|shared|-11|	2-3 -21
best-near|shared|-12|	2-3 7
best-near|shared|-5|	1 -23
best-near|shared|0|	2-3 14
best-near|signature|naked|	1 -22
best-near|speaker-then-quote|apposed|	1 -25	5-10 26	far -34
best-near|speaker-then-quote|apposition|	1 -19
best-near|speaker-then-quote|direct|	0 -29	2-4 7	far 12
best-near|speaker-then-quote|judging|	2-4 7	far 15
best-near|speaker-then-quote|other|	5-10 -10
best-near|speaker-then-quote|passive|	5-10 12
best-near|speaker-then-quote|relative|	5-10 -25	far 6
best-near|speaker-then-quote|saying|	5-10 11	far 28
best-near|speaker-then-quote|shared|	5-10 -29
best-near|speaker-then-quote|thinking|	1 -19	5-10 15	far 14
best-near|thinking|0|	2-3 -8	8+ 18
best-near|thinking|1|	1 -34	2-3 -19	4-7 -6
best-near|thinking|2-4|	4-7 20	8+ 20
best-near|thinking|5-10|	1 -12	2-3 18	4-7 6	8+ 15
best-near|thinking|far|	1 11	2-3 20	8+ 20
best-near|topic|naked|	0 -26	1 -12	far -8
best-near|transcript|naked|	0 22
best-near|verb-then-speaker|judging|	2-4 9
best-near|verb-then-speaker|saying|	1 -13	2-4 -6	5-10 -17	far -8
best-order|according|according|0|	1 -28	2-3 7	8+ 22
best-order|according|according|1|	1 8	2-3 8	4-7 44	8+ 22
best-order|according|according|2-4|	2-3 6	4-7 13	8+ 13
best-order|according|according|5-10|	1 -12	2-3 20	8+ 15
best-order|according|according|far|	1 11	2-3 -9	4-7 -11
best-order|apposed|apposed|-3|	2-3 -15
best-order|apposed|apposed|-4|	1 -15
best-order|apposed|apposed|-6|	4-7 -6
best-order|apposed|apposed|-8|	2-3 -12
best-order|apposed|apposed|-9|	1 -21
best-order|apposed|apposed|0|	2-3 -28
best-order|apposed|apposed|1|	1 -32
best-order|apposed|apposed|2-4|	1 9	8+ 26
best-order|apposed|apposed|5-10|	2-3 18	4-7 20	8+ 16
best-order|apposed|apposed|far|	1 -24	2-3 -26
best-order|apposed|judging|0|	1 -7	2-3 19	4-7 16
best-order|apposed|judging|1|	1 23	4-7 17
best-order|apposed|judging|2-4|	1 15	2-3 36	4-7 40	8+ 16
best-order|apposed|judging|5-10|	2-3 19	4-7 16	8+ 12
best-order|apposed|judging|far|	4-7 10
best-order|apposed|other|5-10|	2-3 -10
best-order|apposed|saying|-12|	1 8
best-order|apposed|saying|-5|	2-3 -25
best-order|apposed|saying|-7|	2-3 -12
best-order|apposed|saying|0|	2-3 -7	4-7 41	8+ 21
best-order|apposed|saying|1|	1 -21	2-3 6	4-7 40	8+ 10
best-order|apposed|saying|2-4|	2-3 -8	8+ 29
best-order|apposed|saying|5-10|	2-3 7	4-7 -6	8+ 20
best-order|apposed|saying|far|	2-3 12	8+ 31
best-order|apposition|apposition|1|	2-3 -19
best-order|apposition|apposition|2-4|	2-3 -14
best-order|apposition|apposition|5-10|	1 -23
best-order|apposition|judging|2-4|	2-3 18	4-7 34
best-order|apposition|saying|0|	2-3 -9
best-order|apposition|saying|1|	2-3 19	8+ 14
best-order|apposition|saying|2-4|	1 -11	2-3 -14	4-7 38	8+ 20
best-order|apposition|saying|5-10|	1 13	4-7 61	8+ 26
best-order|apposition|saying|far|	1 -33	4-7 28	8+ 11
best-order|direct|direct|0|	1 -23	2-3 -11
best-order|direct|direct|1|	1 6	8+ 18
best-order|direct|direct|2-4|	1 -15	2-3 8	8+ 28
best-order|direct|direct|5-10|	1 -15	2-3 -9	4-7 25	8+ -11
best-order|direct|direct|far|	1 20	2-3 6	4-7 -19	8+ 30
best-order|direct|judging|0|	1 -7	2-3 -8	4-7 17
best-order|direct|judging|1|	2-3 -9	4-7 32	8+ 27
best-order|direct|judging|2-4|	2-3 -10	8+ 28
best-order|direct|judging|5-10|	1 -9	2-3 -12	8+ 26
best-order|direct|judging|far|	1 6	8+ 32
best-order|direct|saying|0|	1 7	4-7 14	8+ 10
best-order|direct|saying|1|	1 23	4-7 8	8+ 14
best-order|direct|saying|2-4|	1 -18	2-3 14	4-7 -10	8+ 20
best-order|direct|saying|5-10|	1 -7	2-3 12	4-7 16
best-order|direct|saying|far|	1 7	4-7 9	8+ 32
best-order|direct|thinking|0|	8+ 18
best-order|direct|thinking|1|	1 -34	2-3 -21	4-7 -6
best-order|direct|thinking|2-4|	1 -6	4-7 19	8+ 20
best-order|direct|thinking|5-10|	1 -13	2-3 23	8+ 15
best-order|direct|thinking|far|	1 6	2-3 18	8+ 17
best-order|inverted|judging|0|	1 9	2-3 -6	4-7 -8
best-order|inverted|judging|1|	1 16	2-3 22	4-7 19
best-order|inverted|judging|2-4|	4-7 9
best-order|inverted|judging|far|	4-7 -8
best-order|inverted|other|0|	1 -13	2-3 -15
best-order|inverted|other|1|	1 10	4-7 9	8+ 18
best-order|inverted|saying|0|	4-7 22	8+ 16
best-order|inverted|saying|1|	2-3 10	4-7 13	8+ 10
best-order|inverted|saying|2-4|	1 -23	2-3 -9	4-7 17	8+ 16
best-order|inverted|saying|5-10|	1 -11	2-3 -22	4-7 -9	8+ 19
best-order|inverted|saying|far|	2-3 12	4-7 35	8+ 21
best-order|naked|naked|0|	1 -12	2-3 -12	8+ 25
best-order|naked|naked|1|	1 -18	2-3 -7	4-7 -8	8+ 12
best-order|naked|naked|2-4|	1 7	8+ 17
best-order|naked|naked|5-10|	2-3 9	8+ 6
best-order|naked|naked|far|	1 9	8+ 10
best-order|passive|passive|5-10|	2-3 6
best-order|relative|judging|0|	2-3 -21
best-order|relative|judging|2-4|	1 -24	2-3 22
best-order|relative|judging|far|	8+ -16
best-order|relative|relative|2-4|	4-7 11
best-order|relative|relative|5-10|	1 -22
best-order|relative|relative|far|	8+ 25
best-order|relative|saying|0|	2-3 -16	4-7 -7
best-order|relative|saying|1|	4-7 17
best-order|relative|saying|2-4|	2-3 -30	4-7 23
best-order|relative|saying|5-10|	4-7 32	8+ 14
best-order|relative|saying|far|	4-7 20
best-order|shared|judging|-5|	1 -18
best-order|shared|judging|-8|	2-3 -23
best-order|shared|judging|0|	2-3 20
best-order|shared|judging|1|	1 24	2-3 21
best-order|shared|judging|2-4|	1 21	4-7 28
best-order|shared|judging|5-10|	1 19	2-3 11	4-7 16
best-order|shared|saying|0|	4-7 20	8+ 25
best-order|shared|saying|1|	2-3 -20	4-7 22	8+ 24
best-order|shared|saying|2-4|	2-3 9	4-7 31	8+ 20
best-order|shared|saying|5-10|	1 32	4-7 32	8+ 35
best-order|shared|saying|far|	2-3 -8	4-7 7	8+ 20
best-order|shared|shared|-11|	2-3 -21
best-order|shared|shared|-12|	2-3 7
best-order|shared|shared|-5|	1 -23
best-order|shared|shared|0|	2-3 14
best-order|shared|thinking|2-4|	4-7 12
best-order|shared|thinking|5-10|	2-3 9
best-phrase|name|	according 11	apposed 7	apposition -29	direct 19	judging 16	naked 14	other 11	saying 19	shared -22
best-phrase|noun|	apposed -33	apposition -33	direct -34	judging -21	naked -25	other -7	saying -14	shared -40	thinking 20
best-phrase|pronoun|	direct 8	judging 27	naked -17	shared 14
best-score|	-1 -53	-2 -46	-3 -30	-4 -25	0 -20	1 12	3 31	4 33	5 43	6 48	7 16
best-score|-1|	1 -31	2-3 -35	4-7 -36	8+ 50
best-score|-2|	1 -40	2-3 -16	4-7 -20
best-score|-3|	1 -19	2-3 -28	4-7 -7	8+ 34
best-score|-4|	1 12	2-3 -20	4-7 -13	8+ -14
best-score|0|	2-3 -11	4-7 -14	8+ -17
best-score|1|	1 -10	2-3 24	8+ 17
best-score|2|	4-7 20	8+ 15
best-score|3|	1 15	2-3 11	4-7 37	8+ 21
best-score|4|	1 18	2-3 12	4-7 51	8+ 11
best-score|5|	1 51	2-3 21	4-7 32	8+ 19
best-score|6|	1 36	2-3 53	4-7 27	8+ 13
best-score|7|	4-7 26
best|according-to|according|	1 -6	2-3 22	4-7 12	8+ 30
best|colon|judging|	8+ 21
best|colon|naked|	1 -21	4-7 9
best|colon|saying|	8+ 18
best|interview|naked|	4-7 15
best|named-before|naked|	2-3 29	4-7 -13
best|named-nearby|naked|	8+ 7
best|paragraph-before|direct|	4-7 -11	8+ 26
best|paragraph-before|judging|	8+ 26
best|paragraph-before|saying|	4-7 -6	8+ 25
best|possessor|naked|	1 23	2-3 -13	8+ 21
best|quote-then-speaker|apposed|	2-3 -13	4-7 -24
best|quote-then-speaker|apposition|	1 -21	2-3 -14
best|quote-then-speaker|direct|	2-3 -32	8+ 37
best|quote-then-speaker|judging|	1 -18	2-3 21	4-7 -15	8+ 22
best|quote-then-speaker|saying|	1 21	4-7 22	8+ 17
best|quote-then-speaker|shared|	1 -34	2-3 -13
best|quote-then-speaker|thinking|	1 -32	2-3 11
best|quote-then-verb|judging|	1 14	2-3 15
best|quote-then-verb|other|	1 7	2-3 -8	4-7 8	8+ 18
best|quote-then-verb|saying|	2-3 -10	4-7 25	8+ 13
best|sentence-after|direct|	2-3 22	8+ -15
best|sentence-after|saying|	2-3 7	4-7 15	8+ 18
best|sentence-before|according|	2-3 -13	4-7 -22	8+ -6
best|sentence-before|apposed|	4-7 19
best|sentence-before|direct|	1 -18	2-3 -24	8+ 28
best|sentence-before|judging|	1 -19	4-7 -8	8+ 19
best|sentence-before|relative|	8+ 25
best|sentence-before|saying|	2-3 -21	4-7 33	8+ 16
best|sentence-before|thinking|	2-3 21	8+ 15
best|signature|naked|	1 -29	2-3 -38	4-7 -14	8+ 32
best|speaker-then-quote|apposed|	2-3 8	8+ 32
best|speaker-then-quote|apposition|	2-3 -19
best|speaker-then-quote|judging|	1 8	4-7 18	8+ -7
best|speaker-then-quote|other|	2-3 -10
best|speaker-then-quote|relative|	1 -39	2-3 10	4-7 11
best|speaker-then-quote|saying|	4-7 8
best|speaker-then-quote|shared|	1 -24
best|speaker-then-quote|thinking|	1 -8	2-3 11	4-7 15	8+ 31
best|topic|naked|	1 -11	4-7 -7	8+ 18
best|transcript|naked|	4-7 17	8+ 15
best|verb-then-speaker|judging|	4-7 20
best|verb-then-speaker|other|	4-7 13
best|verb-then-speaker|saying|	1 -24	2-3 -14	4-7 -8	8+ 11
case-follow|all-one|(|	none -11
case-follow|all-one|,auxiliary|	none -6
case-follow|all-one|,preposition|	none -29
case-follow|all-one|,subordinator|	none -18
case-follow|all-one|,that|	none -20
case-follow|all-one|,verb-judging|	none 12
case-follow|all-one|,verb-saying|	none 12
case-follow|all-one|,word|	none -14
case-follow|all-one|,|	none -56
case-follow|all-one|;|	none -20
case-follow|all-one|auxiliary|	, 8	none -18
case-follow|all-one|capital|	. 15	none -6
case-follow|all-one|coordinator|	, -28
case-follow|all-one|determiner|	, 9	. -35	none -35
case-follow|all-one|end|	. 9	none -19
case-follow|all-one|preposition|	. 15	none -38
case-follow|all-one|pronoun|	, 25	. -18
case-follow|all-one|stop|	! 17	none -13
case-follow|all-one|subordinator|	, 11	none 15
case-follow|all-one|that|	none -34
case-follow|all-one|verb-judging|	none -15
case-follow|all-one|word|	, -11	none -8
case-follow|all|(|	none -41
case-follow|all|,adverb|	none -17
case-follow|all|,auxiliary|	none -22
case-follow|all|,coordinator|	none -8
case-follow|all|,preposition|	none -7
case-follow|all|,|	none -53
case-follow|all|:|	none -18
case-follow|all|auxiliary|	, -21	none 8
case-follow|all|capital|	, 10	. 11	? 19	none -41
case-follow|all|coordinator|	, -8	none -8
case-follow|all|determiner|	! 12	, -13	. -6	none 13
case-follow|all|end|	! 12	. -11	? 10	none 12
case-follow|all|preposition|	, -10
case-follow|all|pronoun|	. -23	none -13
case-follow|all|quote|	. -26
case-follow|all|stop|	none -30
case-follow|all|that|	, -31	none -15
case-follow|all|verb-judging|	none -7
case-follow|all|verb-saying|	, -11
case-follow|all|word|	, -28
case-follow|first|'|	, 20
case-follow|first|(|	none -6
case-follow|first|)|	none 7
case-follow|first|,auxiliary|	? 6	none 18
case-follow|first|,determiner|	none -24
case-follow|first|,preposition|	none -20
case-follow|first|,pronoun|	! 6	none 9
case-follow|first|,that|	none -17
case-follow|first|,verb-judging|	none 9
case-follow|first|,verb-saying|	! 15	? 17	none 10
case-follow|first|,verb-thinking|	none 16
case-follow|first|,word|	? 24	none -9
case-follow|first|,|	none -33
case-follow|first|-|	none 20
case-follow|first|:|	none 11
case-follow|first|[|	. 24
case-follow|first|auxiliary|	, -29	. 17	none -17
case-follow|first|capital|	! 28	, 22	. 7	? 44
case-follow|first|coordinator|	, 13	. 16	none 13
case-follow|first|determiner|	! 25	, 33	? 27
case-follow|first|end|	! 10	. 24	? 55	none 31
case-follow|first|preposition|	. 42	none -25
case-follow|first|pronoun|	! 19	, 17	. 21	? 31
case-follow|first|quote|	? 35	none -6
case-follow|first|stop|	? -16	none -26
case-follow|first|subordinator|	, 16	. 22	none 8
case-follow|first|that|	. 18	none -6
case-follow|first|verb-saying|	, 37	? 25
case-follow|first|word|	, 37	none -32
case-follow|first|–|	, 8
case-follow|first|—|	. 43	? 14	none -33
case-follow|most|,verb-saying|	none 10
case-follow|most|auxiliary|	none -16
case-follow|most|capital|	, 16
case-follow|most|coordinator|	none -17
case-follow|most|end|	! 7	. 20	none 7
case-follow|most|preposition|	none -25
case-follow|most|pronoun|	, 19	. 20
case-follow|most|verb-saying|	, 20	none -14
case-follow|most|word|	none 23
case-follow|none|(|	. 14
case-follow|none|)|	none -21
case-follow|none|,auxiliary|	none -13
case-follow|none|,capital|	none 13
case-follow|none|,preposition|	none -6
case-follow|none|,quote|	none -14
case-follow|none|,that|	none -14
case-follow|none|,verb-judging|	none 15
case-follow|none|,verb-saying|	none 9
case-follow|none|,word|	none -6
case-follow|none|,|	none 20
case-follow|none|-|	none -7
case-follow|none|:|	none 9
case-follow|none|adverb|	, 24	none -6
case-follow|none|auxiliary|	none -20
case-follow|none|capital|	, 12	none 10
case-follow|none|coordinator|	, -23	. 27	none 15
case-follow|none|determiner|	, -8	none 8
case-follow|none|end|	. -9
case-follow|none|preposition|	, -22	. -26	none 30
case-follow|none|pronoun|	, -15	. 50
case-follow|none|quote|	none 6
case-follow|none|stop|	? -19	none 12
case-follow|none|subordinator|	, -16	. -16	none 22
case-follow|none|that|	none 29
case-follow|none|verb-judging|	, 30	none -15
case-follow|none|verb-saying|	, -20
case-follow|none|verb-thinking|	, -7	none 10
case-follow|none|word|	, 20
case-follow|none|–|	none 9
case-follow|some|,word|	none -9
case-follow|some|,|	none 27
case-follow|some|auxiliary|	none 7
case-follow|some|capital|	, 14	. -13
case-follow|some|coordinator|	. 13	none 26
case-follow|some|determiner|	, 21	. 17	none 8
case-follow|some|end|	! 10	. 14	none 12
case-follow|some|pronoun|	, 10	. 20
case-follow|some|stop|	none 12
case-follow|some|subordinator|	, 11	none 24
case-follow|some|verb-saying|	, 21
case-follow|some|word|	, -17	none 18
case-intro|all-one|	, -19	: 20	adverb -26	possessive -34	preposition -9	pronoun -8	start -9	stop 16	subordinator -10	verb-judging -24	verb-saying -11
case-intro|all|	, -23	: 14	auxiliary -9	capital -11	coordinator -12	possessive -37	quote 20	start -15	stop 23	subordinator 7	verb-judging -16	verb-saying -7	verb-thinking -8	word -13	— -11
case-intro|first|	( -7	) 13	, 8	- 23	: 7	capital -14	coordinator 10	possessive -20	preposition -9	pronoun 16	quote 18	start 16	stop 19	subordinator 15	that 33	verb-judging 11	verb-saying -19	verb-thinking 10	word -36	– -13
case-intro|most|	, 23	: 7	auxiliary 17	capital -14	preposition -6	start 25	verb-saying 22
case-intro|none|	( -6	, 14	- -6	: -20	; 19	adverb 16	capital 18	possessive 28	subordinator -10	verb-judging 9	verb-thinking 8	word 9	– -7	— 26
case-intro|some|	, 20	adverb -6	auxiliary 13	capital 18	coordinator -12	determiner 7	preposition 20	pronoun 30	subordinator 10	that 20	verb-judging -11	verb-saying 31	verb-thinking 11
case|all-one|	2 -8	4-5 -17
case|all|	10+ 13	3 -11	4-5 -27	6-9 -7
case|first|	1 7	10+ 18	3 6	4-5 -10
case|most|	10+ 17	3 -6	6-9 11
case|none|	1 -7	10+ 51	2 -13	3 31	4-5 22	6-9 14
case|some|	10+ 27	2 -7	3 19	6-9 53
chain-on|(|	2-3 -24
chain-on|, verb-saying ,|	2-3 28	4-7 17
chain-on|, verb-saying stop|	4-7 24
chain-on|,|	1 -13
chain-on|auxiliary word stop|	2-3 -14
chain-on|auxiliary|	1 -12
chain-on|capital :|	4-7 20
chain-on|capital verb-saying ,|	4-7 19	8+ 6
chain-on|capital verb-saying stop|	2-3 40	4-7 26	8+ 17
chain-on|coordinator determiner|	1 -15
chain-on|coordinator|	1 -6	2-3 -18	4-7 22
chain-on|far|	1 16	4-7 -8	8+ 6
chain-on|none|	1 -7	4-7 11	8+ 11
chain-on|preposition word preposition|	1 -35
chain-on|preposition|	1 -38
chain-on|pronoun verb-saying ,|	1 -14	2-3 19	4-7 28	8+ 12
chain-on|pronoun verb-saying :|	2-3 -23	4-7 20
chain-on|pronoun verb-saying stop|	1 19	2-3 39	4-7 26	8+ 14
chain-on|pronoun word stop|	8+ 22
chain-on|stop capital|	4-7 22
chain-on|stop|	1 -17	2-3 -29
chain-on|subordinator|	4-7 15
chain-on|verb-judging stop|	1 -24
chain-on|verb-saying capital stop|	4-7 17	8+ 16
chain-on|word|	1 -9
chain-on||	1 -11	2-3 8	4-7 -14
chain-on|—|	2-3 12	4-7 14
chain|(|	2-3 -21
chain|, verb-saying ,|	4-7 15
chain|, verb-saying capital|	4-7 7	8+ 6
chain|, verb-saying pronoun|	2-3 20	4-7 23	8+ 7
chain|, verb-saying|	8+ 7
chain|,|	1 -30
chain|:|	4-7 17	8+ 20
chain|auxiliary|	4-7 19
chain|coordinator|	2-3 -6	4-7 8	8+ 11
chain|determiner coordinator|	1 -6	2-3 -13
chain|far|	1 9	4-7 -8	8+ -7
chain|none|	1 -29	2-3 -18	4-7 14	8+ 16
chain|preposition coordinator|	1 -23
chain|preposition word preposition|	1 -26
chain|preposition|	1 -32	2-3 12
chain|verb-saying ,|	1 13
chain||	1 -19	4-7 9	8+ 20
clause|false|false|	all -22	all-one -13	most -13	none 9	some 14
clause|false|true|	all -10	all-one 28	first 8	most 12	none 15	some 9
clause|true|false|	all-one -19	most 32	none -16	some 17
clause|true|true|	all 11	all-one -10	first 11	most 41	none -8	some 23
closed|	false 6
continues|	true 20
dated|	true -50
echo|all|1|	false -7	true 13
echo|all|4-7|	false -16	true 23
echo|all|8+|	true 15
echo|all|	all-one 6	false -7	first -8	some 20	true 13
echo|all|false|	1 15	2-3 26	4-7 18
echo|all|true|	1 -16	2-3 -13	8+ 21
echo|half|2-3|	true 37
echo|half|8+|	false 25
echo|half|	all-one 17	false -7	most 24	true 30
echo|half|false|	2-3 15	4-7 -6	8+ 25
echo|none|1|	true -22
echo|none|2-3|	true -23
echo|none|8+|	true 11
echo|none|	all -23	all-one -16	first 9	most -8	none 8	true -24
echo|none|false|	1 -8	2-3 -10	8+ 6
echo|some|4-7|	true 40
echo|some|8+|	false 17	true 9
echo|some|	all -21	false 11	first 18	most 8	none 14	some 33	true 40
echo|some|false|	8+ 17
ending|	! 50	. 6	? 34	none -17
family|"|	1 25	2-3 -6
family|'|	1 8	2-3 21	8+ 19
family|,|	4-7 37	8+ 11
family|none|	1 24	2-3 29	4-7 40	8+ 7
family|«|	1 -14	2-3 -12
family|»|	1 -24	2-3 -17	8+ 12
family|‘|	1 -35	2-3 -24	8+ 16
family|’|	4-7 25
family|“|	2-3 8	4-7 16	8+ 17
family|„|	1 -22	8+ 13
follow|	' 21	( -10	+ 17	, -23	,adverb -17	,capital -8	,preposition -27	,pronoun 8	,quote -18	,that -30	,verb-judging 22	,verb-saying 17	,verb-thinking 22	,word -16	- 10	: 7	[ 29	auxiliary -25	capital 19	coordinator 13	determiner 16	end 13	pronoun 8	quote -17	stop -12	subordinator 17	that 9	verb-judging -6	verb-saying 7
gov|accuse|2-3|	2-3 30	4-7 45
gov|accuse|4-7|	2-3 -7	4-7 23
gov|accuse|8+|	4-7 21
gov|accuse|participle|	none 20
gov|accuse|present|	none 28
gov|acknowledge|	none 23
gov|acknowledge|past|	none 29
gov|aclarar|2-3|	4-7 22
gov|aclarar|	none 25
gov|aclarar|past|	none 18
gov|acquiescer|	none 6
gov|acquiescer|present|	none 6
gov|acusar|2-3|	2-3 14
gov|acusar|4-7|	2-3 13
gov|acusar|	de 29
gov|acusar|past|	none 21
gov|acusar|present|	none 20
gov|add|1|	4-7 27	8+ 17
gov|add|2-3|	4-7 6	8+ 13
gov|add|4-7|	4-7 31	8+ 19
gov|add|base|	none -6
gov|add|participle|	none 36
gov|add|past|	none 16
gov|add|present|	none 35
gov|add|	that 7
gov|adelantar|past|	none -19
gov|admettre|	none 13
gov|admettre|past|	none 13
gov|admitir|4-7|	4-7 19
gov|admitir|	de 13	none 6	que 16
gov|admit|1|	8+ 16
gov|admit|	none 11
gov|admit|past|	none 10
gov|admit|present|	none 10
gov|advertir|	de 21
gov|advertir|past|	none 21
gov|advise|	none -23	to 25
gov|advise|past|	none -16
gov|affirmer|2-3|	4-7 16
gov|affirmer|	de 14	none 10
gov|affirmer|present|	none 10
gov|afirmar|past|	none 13
gov|afirmar|present|	none -9
gov|aggiungere|1|	4-7 20
gov|aggiungere|2-3|	4-7 8
gov|aggiungere|4-7|	4-7 10
gov|aggiungere|	che 10	none 20
gov|aggiungere|past|	auxiliary 20	none 13
gov|agree|base|	none 15
gov|agree|	none 17	to 22
gov|agree|past|	none 19
gov|agregar|4-7|	8+ 7
gov|agregar|past|	none 7
gov|alertar|past|	none 10
gov|allege|past|	none 21
gov|ammettere|past|	auxiliary 15
gov|announce|past|	none 17
gov|annunciare|present|	none 21
gov|answer|0|	2-3 -12
gov|answer|base|	none -15
gov|answer|past|	none -11
gov|anticipare|present|	none -8
gov|antworten|	none 14
gov|antworten|past|	none 16
gov|aplaudir|1|	2-3 14
gov|aplaudir|	none 18
gov|appeler|0|	2-3 -18
gov|appeler|2-3|	2-3 12
gov|appeler|	none -21	à 37
gov|appeler|past|	auxiliary 17	none 13
gov|apuntar|past|	none 23
gov|argue|2-3|	4-7 22
gov|argue|4-7|	2-3 19	4-7 18
gov|argue|	none 18	that 9
gov|argue|participle|	none 10
gov|argue|present|	none 23
gov|asegurar|	que 23
gov|ask|1|	2-3 24	8+ 22
gov|ask|2-3|	2-3 22	4-7 18
gov|ask|4-7|	4-7 31	8+ 8
gov|ask|8+|	1 10	2-3 -28
gov|ask|	for 33	none 33	whether 26
gov|ask|participle|	none 20
gov|ask|past|	auxiliary 22	be 26
gov|ask|present|	none 16
gov|assegurar|	que 14
gov|assert|	that 15
gov|assicurare|2-3|	2-3 21
gov|assicurare|4-7|	4-7 20
gov|assicurare|	none 20
gov|assicurare|present|	none -6
gov|assurer|2-3|	4-7 14
gov|assurer|4-7|	4-7 20
gov|assurer|past|	auxiliary 20
gov|assurer|present|	none 17
gov|assurer|	que 20
gov|atestar|past|	none 10
gov|attaccare|present|	none -15
gov|attendre|	none 10
gov|attendre|past|	none 15
gov|attestieren|2-3|	4-7 18
gov|attestieren|	none 18
gov|attestieren|past|	none 18
gov|attribute|past|	none -29
gov|augurare|0|	4-7 9
gov|augurare|	none 9
gov|auspicare|	che 14
gov|ausrichten|4-7|	2-3 14
gov|ausrichten|	none 14
gov|ausrichten|past|	none 14
gov|avisar|1|	4-7 9	8+ 12
gov|avisar|2-3|	4-7 16
gov|avisar|	none -15	que 19
gov|avisar|past|	none -15
gov|avisar|present|	none 7
gov|avvertire|	none 21
gov|avvertire|past|	none 21
gov|añadir|	none 13
gov|añadir|past|	none 15
gov|back|0|	2-3 -24
gov|back|8+|	2-3 -26
gov|back|base|	none 20
gov|bautizar|	none -19
gov|bautizar|past|	none -19
gov|bekennen|past|	none 18
gov|believe|	none -14
gov|believe|present|	none -14
gov|beloven|	none -7
gov|beloven|past|	none -7
gov|bemängeln|	none 7
gov|bemängeln|past|	none 7
gov|bestätigen|	none -17
gov|bestätigen|past|	none -9
gov|bevestigen|	dat -8
gov|bevestigen|past|	none -12
gov|bezeichnen|2-3|	4-7 6
gov|bezeichnen|	als 11
gov|bezeichnen|past|	none 11
gov|bill|1|	2-3 -21
gov|bill|	as -26
gov|bill|past|	none -10
gov|bitten|past|	none 21
gov|blame|0|	4-7 21
gov|blame|	none 7
gov|blame|past|	none 12
gov|blast|past|	none 19
gov|blijven|2-3|	4-7 7
gov|blijven|	none 6
gov|blijven|past|	none 7
gov|brand|8+|	4-7 -7
gov|brand|	none -16
gov|brand|past|	none 6
gov|calificar|2-3|	2-3 11
gov|calificar|	de 21
gov|calificar|past|	none 21
gov|call|0|	2-3 -13	4-7 16
gov|call|1|	1 24	2-3 -19	4-7 35	8+ 11
gov|call|2-3|	1 33	2-3 10	4-7 67	8+ 23
gov|call|4-7|	2-3 9	4-7 16	8+ 15
gov|call|8+|	1 -12	4-7 -19
gov|call|base|	none -41
gov|call|	for 34	none 11	of 7	on 26	that 27
gov|call|participle|	none 22
gov|call|past|	auxiliary 39	none 33
gov|call|present|	none -11
gov|challenge|past|	none 11
gov|chamar|0|	2-3 -12
gov|chamar|2-3|	4-7 21
gov|chamar|	de -11	none -12
gov|chamar|past|	none -21
gov|chamar|present|	none -7
gov|chant|0|	2-3 11
gov|chant|	none 36
gov|chant|participle|	none 26
gov|chant|past|	none 25
gov|chant|present|	none -7
gov|chiamare|0|	1 -18	2-3 -11
gov|chiamare|4-7|	2-3 -16
gov|chiamare|	none -26
gov|chiamare|past|	none -18
gov|chiamare|present|	auxiliary -7	none -18
gov|chiedere|	none 12
gov|chiedere|past|	auxiliary -12
gov|cite|	none 28
gov|cite|participle|	none -7
gov|claim|2-3|	2-3 23
gov|claim|4-7|	1 -13	2-3 26
gov|claim|	none -29	that 20	to 25
gov|claim|past|	none -6
gov|classificar|2-3|	1 17
gov|classificar|	como 17
gov|classificar|past|	none 7
gov|comentar|4-7|	4-7 16
gov|comentar|past|	none 16
gov|comentar|	que 11
gov|comment|	that 14
gov|compare|past|	be -23
gov|complain|past|	auxiliary 26
gov|completar|	none 21
gov|completar|past|	none 21
gov|concedere|	none 7
gov|concedere|past|	none 7
gov|concede|2-3|	2-3 -21
gov|concede|	none 21	that -14
gov|conclude|1|	8+ 19
gov|conclude|	none 19	that 20
gov|conclude|past|	none 24
gov|concluir|past|	none 14
gov|conclure|1|	8+ 10
gov|conclure|	none 11
gov|conclure|past|	auxiliary 6
gov|condemn|	none 21
gov|condemn|past|	none 20
gov|confermare|2-3|	1 -9
gov|confermare|	none -8
gov|confidare|present|	none 8
gov|confirmar|4-7|	2-3 17
gov|confirmar|	none 10
gov|confirmar|past|	none 11
gov|confirmar|present|	none 19
gov|confirmer|past|	auxiliary -12
gov|confirm|past|	none 23
gov|congratulate|	on 24
gov|congratulate|past|	none 24
gov|considerar|0|	1 9
gov|considerar|2-3|	4-7 8
gov|considerar|4-7|	4-7 21
gov|considerar|	a 17	none 9	que 23
gov|considerar|past|	none 15
gov|considerar|present|	none 12
gov|consider|	none 23
gov|contar|past|	none -7
gov|contestare|	di -9
gov|contestar|2-3|	4-7 -16
gov|continue|1|	8+ 13
gov|continue|	none 17
gov|continue|past|	none 12
gov|correct|past|	none -21
gov|corregir|	none 25
gov|corregir|past|	none 20
gov|counter|past|	none 20
gov|croire|	none 8
gov|croire|past|	none 8
gov|debate|base|	none 15
gov|debate|	that 17
gov|decide|base|	none -25
gov|decide|	that -8
gov|decir|0|	1 -6
gov|decir|	none 9
gov|decir|past|	none 12
gov|declarar|	none 22
gov|declare|4-7|	2-3 -8
gov|declare|	none 12	that 24	to -19
gov|declare|past|	none 9
gov|defender|2-3|	8+ 10
gov|defender|	none -13
gov|defender|past|	none -13
gov|defend|	as -9
gov|definire|0|	4-7 -10
gov|definire|2-3|	2-3 20	4-7 19
gov|definire|	none -8
gov|definire|past|	auxiliary 7	none -6
gov|demandar|	a -6
gov|demandar|present|	none -12
gov|demander|1|	4-7 10
gov|demander|4-7|	2-3 17
gov|demander|	none 17	si 11
gov|demander|past|	auxiliary 11
gov|demander|present|	none 18
gov|demand|base|	none 18
gov|demand|	none 18
gov|denken|past|	none 9
gov|describe|1|	4-7 23	8+ 13
gov|describe|2-3|	1 12	2-3 12	4-7 42	8+ 16
gov|describe|4-7|	2-3 -21	4-7 20	8+ 19
gov|describe|	as 31	to -23
gov|describe|past|	auxiliary 16	later 29	none 52	once -15
gov|describe|present|	none -14
gov|deslizar|	que 20
gov|destacar|past|	none 29
gov|dire|0|	1 -11	2-3 -6	4-7 15
gov|dire|1|	4-7 18
gov|dire|2-3|	1 -19	2-3 28	4-7 32
gov|dire|4-7|	2-3 19
gov|dire|8+|	1 -10
gov|dire|	a -11	di 22	none 7
gov|dire|past|	auxiliary 16	none -15
gov|discordar|1|	8+ 7
gov|discordar|	none 7
gov|discordar|present|	none 9
gov|discrepar|present|	none 23
gov|dismiss|2-3|	2-3 26	4-7 11
gov|dismiss|	as 33
gov|dismiss|past|	none 30
gov|dizer|1|	2-3 -11
gov|dizer|2-3|	2-3 13	4-7 17
gov|dizer|4-7|	2-3 22
gov|dizer|	a 22	de 9	none 27	que 11
gov|dizer|past|	none 13
gov|dub|0|	2-3 14
gov|dub|	none 8
gov|dub|past|	none -8
gov|démentir|past|	none 6
gov|dénoncer|1|	2-3 26
gov|dénoncer|2-3|	4-7 11
gov|dénoncer|	dans 13	none 28
gov|dénoncer|past|	auxiliary 18
gov|dénoncer|present|	none 17
gov|eisen|past|	none -10
gov|elogiar|	a 6
gov|elogiar|past|	none 6
gov|email|	none -7
gov|email|present|	none -9
gov|entender|past|	none 21
gov|ergänzen|past|	none 13
gov|erkennen|	dat 24
gov|erkennen|past|	none 24
gov|esclarecer|past|	none -20
gov|escrever|past|	none 8
gov|escribir|	none -13
gov|escribir|past|	none -13
gov|esprimere|0|	2-3 16
gov|esprimere|	none 16
gov|estimer|2-3|	4-7 19
gov|estimer|past|	auxiliary 19
gov|estimer|present|	none 19
gov|estimer|	que 15
gov|exclure|	none 11
gov|exigir|0|	4-7 21
gov|exigir|	none 21
gov|exigir|past|	none 21
gov|expect|0|	4-7 27
gov|expect|	none 29
gov|expect|present|	none 22
gov|explain|	none 24
gov|explain|past|	none 28
gov|explain|present|	none -10
gov|explicar|2-3|	8+ 11
gov|explicar|present|	none 10
gov|expresar|1|	2-3 20
gov|expresar|	de 11	none 20
gov|expresar|past|	none 8
gov|express|past|	none 24
gov|faire_valoir|past|	auxiliary 22
gov|faire_valoir|	que 7
gov|falar|1|	2-3 30	4-7 11
gov|falar|	de 19	em 19	numa 17
gov|falar|past|	none 30
gov|feel|0|	4-7 16
gov|feel|4-7|	4-7 16
gov|feel|	none 18
gov|feel|past|	none 21
gov|finden|	none 13
gov|finden|past|	none 13
gov|find|0|	2-3 -28
gov|find|	none -14	that -15
gov|find|past|	auxiliary 20
gov|find|present|	none -25
gov|féliciter|2-3|	2-3 20	4-7 7
gov|féliciter|	d' 20	d’ 18	none 16
gov|féliciter|past|	auxiliary 26
gov|garantire|4-7|	4-7 17
gov|garantire|	che 17
gov|garantir|2-3|	4-7 10
gov|garantir|4-7|	2-3 -7
gov|garantir|past|	none -10
gov|garantir|	que -12
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
gov|head|	1989 -24	2021 19	47 -23	51 -32	ad 32	administration 16	adultes -8	adviser 22	agents 12	aide 24	americans -13	anni 18	anonymity 22	anos 11	ans -12	association 20	attorney 31	azienda 17	banker 23	banner 11	cambio 21	campaign 30	candidate 30	captain -12	celle-ci 19	centre -27	chercheuse -11	chief -7	civile 25	club 8	coach 23	committee 24	communiqué 20	compagnie 19	company 46	comptes 12	congressman 16	corps -27	council -25	court -24	cuentos -7	defesa -13	direction 22	director -18	dismissed -25	dog 12	driver 17	editorial 9	ela 10	ele -8	elle 31	email -29	embassy 26	employees -10	envoy -16	er 15	es -15	executive 23	fans -6	father 16	fatto 15	fielder 9	finale 17	floor -11	friends -13	gallery -40	governante -8	government 32	governor 19	group 10	guidebooks -21	général 19	he 27	health 11	hij 14	hill -20	house -10	il -9	institute 22	institution -13	interessato 12	it -38	juges 14	jurado 23	jury -26	kept 16	languages -28	latter 20	lawyer 16	leader -24	lei 15	letter 8	line -27	lobby 19	loi -16	lugar -18	lui -8	maestro 14	magistrada 19	man 15	manager 20	matemático -17	members 37	message 9	minister -21	ministra 17	ministre 15	ministro 18	monitoring -21	more -25	name -17	named 18	ninguém -14	nobody -12	none 23	nota 13	obama 26	office -16	official 24	on -30	one 8	oposição 14	opposition 27	organisation 10	organization 16	pain -21	papers -27	park -24	part 15	party 24	percent -28	person 26	persone 9	piano -22	placa -10	place -10	plan -19	premier 18	president 28	prosecutor -12	préfecture 23	président 20	public 19	qualcuno 17	radio -9	recent 23	release 17	report -33	research 20	room 19	ruling -21	said 20	santé 17	secretary -22	senator 29	sentencia -6	series -19	she 22	side 17	sie 17	sign 7	sindacalista -16	sindaco 24	source -18	spokesman 31	spokesperson 34	spokeswoman 18	sponsor -15	stampa -10	state 10	statement 31	students -26	study 21	supervisors -39	team -22	tema -24	testo 23	text 27	this 20	time -20	times 22	told 12	tout -14	tribunal -10	trump 25	turística 12	tv -9	union -9	university 19	verklaring 21	vertritt 17	voters 8	washington 14	watchdog -27	you -21	zij -8	él -8
gov|head|1989|	record -24
gov|head|47|	name -23
gov|head|adultes|	dire -8
gov|head|adviser|	say 14
gov|head|aide|	say 20
gov|head|anonymity|	say 22
gov|head|attorney|	say 31
gov|head|banner|	read 11
gov|head|campaign|	argue -17	call 27	say 14
gov|head|centre|	offer -27
gov|head|chercheuse|	réfuter -11
gov|head|civile|	féliciter 20
gov|head|committee|	say 18
gov|head|company|	say 44
gov|head|comptes|	juger 12
gov|head|corps|	call -27
gov|head|cuentos|	publicar -7
gov|head|dismissed|	talk -25
gov|head|dog|	yell 12
gov|head|elle|	dire 17
gov|head|er|	versprechen -14
gov|head|es|	heißen -12
gov|head|fatto|	sapere 15
gov|head|fielder|	ask 9
gov|head|gallery|	show -21
gov|head|group|	call -22
gov|head|guidebooks|	use -21
gov|head|health|	plan 23
gov|head|he|	accuse 16	add 39	argue 20	ask 21	believe -16	call 47	conclude 9	continue 9	describe 29	expect 21	feel 24	hope 11	pledge 26	prefer -33	promise 20	repeat -32	reply 17	suggest 12	tell 15	think 22	use -17	vow 21	want 10	warn 14	write 23
gov|head|house|	call -11
gov|head|il|	assurer 12	préciser 22
gov|head|institution|	regretter -13
gov|head|interessato|	negare 12
gov|head|it|	compare -23	describe -19	label -19	quote -19	read 14	say -37
gov|head|i|	say 21	sing -23
gov|head|juges|	relever 13
gov|head|jury|	decide -25
gov|head|languages|	say -28
gov|head|leader|	say 24
gov|head|lei|	ribattere 11
gov|head|line|	read -27
gov|head|loi|	dire -16
gov|head|lugar|	llamar -18
gov|head|manager|	refer -9
gov|head|matemático|	preferir -17
gov|head|minister|	say -22
gov|head|ministry|	call -14	say 39
gov|head|name|	aclarar 10	antworten 15	ausrichten 14	calificar 12	call -10	chiamare -14	considerar 12	contestare -9	describe 17	dire 13	dizer 17	esclarecer -20	find 12	geben 15	halten 7	heißen -17	lassen 6	meinen -20	melden -8	nennen 10	noemen -6	note -11	pedir -16	sagen 24	schließen 9	schreiben -9	sehen 9	show -19	spreken 17	tell -20	use -21	verweisen -8	wave -26	weisen 15	äußern 7
gov|head|ninguém|	queixar -14
gov|head|none|	admire 13	ask 17	call 15	hablar 13	mean -22	name -30	parlare -8	promettere 14	sing -13	tell 15
gov|head|office|	say 13
gov|head|officials|	call 10
gov|head|official|	say 23
gov|head|on|	lire -20
gov|head|oposição|	falar 10
gov|head|organisation|	admitir -12	appeler 13	ask 24	atestar 10	bestätigen -17	call 44	confermare -9	confirmar -8	definire 17	describe 10	dire 13	dizer 23	falar 11	find -13	giudicare 13	halten 11	hear 23	heißen 20	issue -19	laten -17	message -21	noemen 14	note 28	orten 14	parlare 16	parler 18	promettere 13	report 14	rufen -9	réclamer 14	salutare 11	schreiben -6	sprechen 29	spreken 11	tell 27	ver 13	want 10	write 23	zeigen 17	zien 14
gov|head|pain|	rate -21
gov|head|percent|	say -28
gov|head|person|	accuse -9	acknowledge 24	acusar 21	add 23	admitir 18	advise -17	afirmar 13	aggiungere 8	answer -16	argue 7	ask -13	assicurare 10	attestieren 18	avisar 10	avvertire 10	bemängeln 6	blame 27	blijven 7	calificar 11	cite 23	claim 18	concede -12	confirmar 6	continue 8	corregir 12	decir 12	declare 13	defend -9	defender -13	definire 16	demandar -12	demander 10	describe 41	dichiarare -13	dismiss 16	démentir 6	dénoncer 22	eisen -6	elogiar 6	erkennen 14	estimer 13	exclure 11	faire_valoir 19	falar 17	féliciter 7	garantir 8	hold -6	houden -7	insist 18	joke -9	juger -9	know -7	kündigen 14	lachen 11	lament 20	llamar 17	moquer 12	negare 13	nennen 19	noemen 15	note 21	parlare 46	parler 31	pledge 12	post 9	praise 15	precisar 9	prefer -21	promettre 6	promise 22	quote 21	raise -28	rate -26	recall -9	reclamar 12	refer 30	rekenen 12	repeat 23	replicar 16	replicare 19	reply 27	respond 11	responder 10	ribattere 15	rispondere 11	répondre 11	sagen 8	saluer 15	say 17	schrijven -8	see 20	sostener 16	sostenere 23	sprechen 24	spreken 16	state 7	subrayar 10	suggest 22	support 16	sustentar 10	testify 19	thank 20	try -14	tweet 11	urge 21	use -15	vinden 26	voir 21	vouloir 11	vow 14	want 14	warn 19	warnen 7	write -24	zeigen 8
gov|head|piano|	chiamare -22
gov|head|placa|	decir -10
gov|head|place|	accuse 29	agree 16	call 27	dire 20
gov|head|president|	say 15
gov|head|private|	call -14
gov|head|préfecture|	parler 23
gov|head|release|	say 22
gov|head|report|	say -21	title -14
gov|head|said|	remark 12
gov|head|sentencia|	razonar -11
gov|head|series|	call -19
gov|head|she|	add -7	call 13	describe 29	promise -6	reply 22	say -10	want 16
gov|head|sign|	read 9
gov|head|sindaco|	dire 7
gov|head|source|	describe -20
gov|head|spokesperson|	say 34
gov|head|spokeswoman|	say 22
gov|head|statement|	say 21
gov|head|supervisors|	write -39
gov|head|team|	call -18
gov|head|tema|	scrivere -24
gov|head|text|	message 16
gov|head|they|	call 15	say 23
gov|head|told|	state 12
gov|head|turística|	falar 12
gov|head|union|	call -9
gov|head|university|	say 22
gov|head|voters|	say -9
gov|head|woordvoerder|	zeggen 13
gov|hear|2-3|	2-3 -18
gov|hear|	none -16
gov|hear|present|	none -25
gov|heißen|0|	1 -12	2-3 -14
gov|heißen|2-3|	1 -10	8+ 7
gov|heißen|8+|	2-3 -18
gov|heißen|	none -25
gov|heißen|past|	darin 7	none -23
gov|hekelen|	none -11
gov|hekelen|past|	none -11
gov|heten|0|	2-3 -8
gov|heten|2-3|	2-3 -13
gov|heten|	none -23
gov|heten|past|	none -26
gov|hit|base|	none 17
gov|hold|1|	4-7 17
gov|hold|	as -22	none 21
gov|hold|past|	auxiliary 23	none -8
gov|hope|	none -10
gov|hope|past|	none -9
gov|houden|2-3|	8+ 13
gov|houden|	none 14
gov|houden|past|	none -6
gov|indicar|past|	none 13
gov|indiquer|	qu’ 19
gov|informar|8+|	4-7 15
gov|informar|past|	none 20
gov|inquiéter|	d’ -10
gov|inquiéter|past|	none -10
gov|insist|2-3|	4-7 29
gov|insist|	none 24	that 19
gov|insist|past|	none 37
gov|instruct|past|	none 20
gov|invitare|1|	4-7 14
gov|invitare|2-3|	4-7 15
gov|invitare|	a -9	alla 22
gov|invitare|past|	auxiliary 21
gov|invitare|present|	none -8
gov|invitar|	a 21
gov|invocare|1|	2-3 -6
gov|invocare|	none -6
gov|ironizar|	none 9
gov|ironizar|past|	none 17
gov|joke|1|	4-7 13
gov|joke|	none 13	on -17
gov|judging|0|false|false|	all -13	all-one -33	first 11	some -13
gov|judging|0|false|true|	all -18	none 8
gov|judging|1|false|false|	all 17	all-one -24	first 28	some 26
gov|judging|1|false|true|	none 23
gov|judging|1|true|false|	all -20	all-one -32	none 37
gov|judging|1|true|true|	none -21
gov|judging|2-3|false|false|	all 16	all-one -12	first 34	most 6	none 30
gov|judging|2-3|false|true|	none 12
gov|judging|2-3|true|false|	all 8	all-one 8	first -19	some 30
gov|judging|2-3|true|true|	none -6
gov|judging|4-7|false|false|	all -13	all-one 25	first 23	some 16
gov|judging|4-7|false|true|	none -7
gov|judging|4-7|true|false|	all -20	all-one -10
gov|judging|4-7|true|true|	none 27
gov|judging|8+|false|false|	all -16	all-one -6	first 17	none 9
gov|judging|8+|false|true|	none 17
gov|judging|8+|true|false|	all -7	first 13	none 10
gov|judging|about|false|	false -15
gov|judging|als|2-3|	4-7 12
gov|judging|als|false|	false 14
gov|judging|als|	none 10	some 9
gov|judging|as|1|	4-7 24	8+ 13
gov|judging|as|2-3|	1 26	2-3 15	4-7 26	8+ 17
gov|judging|as|4-7|	1 16	4-7 14	8+ 23
gov|judging|as|8+|	1 10	2-3 -7
gov|judging|as|	all 15	all-one 10	first 23	none 21	some 16
gov|judging|as|false|	false 34	true 11
gov|judging|as|true|	false -8	true 30
gov|judging|at|false|	false 31
gov|judging|at|	none 23
gov|judging|a|1|	4-7 20
gov|judging|a|2-3|	4-7 9
gov|judging|a|4-7|	2-3 -13
gov|judging|a|	all-one -13	none 21
gov|judging|a|false|	false 19
gov|judging|a|true|	false 13
gov|judging|by|false|	false -12
gov|judging|como|1|	4-7 26
gov|judging|como|2-3|	1 17
gov|judging|como|false|	false 21
gov|judging|como|	none 21
gov|judging|dat|false|	false 22
gov|judging|dat|	none 16
gov|judging|de|1|	1 24
gov|judging|de|2-3|	2-3 21	4-7 30
gov|judging|de|4-7|	1 12	2-3 -12	4-7 15
gov|judging|de|false|	false 15
gov|judging|de|	none 17
gov|judging|d’|2-3|	1 19	2-3 16	4-7 7
gov|judging|d’|	none 26
gov|judging|d’|true|	false 25
gov|judging|em|2-3|	2-3 14
gov|judging|em|false|	false 14
gov|judging|em|	none 14
gov|judging|en|	none 25
gov|judging|en|true|	false 17
gov|judging|for|1|	4-7 20
gov|judging|for|2-3|	2-3 30	4-7 22	8+ 16
gov|judging|for|4-7|	2-3 14	8+ 13
gov|judging|for|8+|	2-3 6
gov|judging|for|	none 34	some 22
gov|judging|for|true|	false 37	true 20
gov|judging|für|2-3|	2-3 14	4-7 10
gov|judging|für|	all 11	none 10
gov|judging|für|false|	false 17
gov|judging|into|	none -30
gov|judging|into|true|	false -30
gov|judging|in|4-7|	2-3 26	4-7 16
gov|judging|in|false|	false 26
gov|judging|in|	none 27
gov|judging|in|true|	false 14
gov|judging|none|0|	1 -14	4-7 6
gov|judging|none|1|	2-3 -9	4-7 38	8+ 29
gov|judging|none|2-3|	2-3 8	8+ 30
gov|judging|none|4-7|	1 16	2-3 22	4-7 -6	8+ 24
gov|judging|none|8+|	2-3 11
gov|judging|none|	all -21	all-one -30	first 9	none 17
gov|judging|none|true|	false 10	true -11
gov|judging|of|2-3|	1 -25	2-3 18	4-7 45
gov|judging|of|4-7|	1 31	2-3 -10	4-7 23
gov|judging|of|8+|	4-7 23
gov|judging|of|false|	false 21
gov|judging|of|	first 25	none -14
gov|judging|of|true|	false -12
gov|judging|on|4-7|	1 12	4-7 -13
gov|judging|on|	all-one -21	first -13	none 21
gov|judging|on|false|	false 14
gov|judging|on|true|	false -10
gov|judging|op|false|	false 18
gov|judging|op|	none 18
gov|judging|over|	none -12
gov|judging|que|4-7|	4-7 21
gov|judging|que|false|	false 14
gov|judging|que|	none 23
gov|judging|que|true|	false 21
gov|judging|that|1|	4-7 13
gov|judging|that|4-7|	1 -8
gov|judging|that|8+|	4-7 23
gov|judging|that|false|	false -13
gov|judging|that|	none -9	some 13
gov|judging|to|2-3|	2-3 11
gov|judging|to|4-7|	1 -27	2-3 -6	8+ 9
gov|judging|to|8+|	2-3 16	4-7 20	8+ 21
gov|judging|to|	all 16	all-one -23	some 11
gov|judging|to|false|	false -19	true -13
gov|judging|to|true|	false 25
gov|judging|under|2-3|	1 -24
gov|judging|under|false|	false -23
gov|judging|under|	none -23
gov|judging|volgens|8+|	4-7 17
gov|judging|volgens|	none 18
gov|judging|volgens|true|	false 17
gov|judging|with|4-7|	2-3 13
gov|judging|with|8+|	2-3 -20
gov|judging|with|	all -22	none -29
gov|judging|with|false|	false 7
gov|judging|with|true|	false -12	true -33
gov|judging|à|	none -15
gov|judging|à|true|	false -15
gov|juger|0|	1 19	2-3 14
gov|juger|2-3|	2-3 -6
gov|juger|	none 30
gov|juger|past|	none 20
gov|juger|present|	none 12
gov|justificar|	none 6
gov|justificar|past|	none 6
gov|klinken|past|	none 23
gov|know|2-3|	2-3 -31
gov|know|	as -23
gov|know|base|	none -12
gov|know|past|	none -18
gov|kommentieren|4-7|	4-7 8
gov|kommentieren|	none 8
gov|kündigen|	an 6
gov|kündigen|past|	none 15
gov|label|	none -7
gov|label|past|	be -19	none 21
gov|lachen|present|	none 11
gov|lamentar|4-7|	2-3 19
gov|lamentar|	de 19
gov|lamentar|past|	none 19
gov|lament|	none -8
gov|lassen|	none -19
gov|lassen|past|	none -11
gov|laten|4-7|	4-7 31
gov|laten|	dat -17	none 40
gov|laten|past|	none -12
gov|leggere|past|	auxiliary 20
gov|like|2-3|	1 12
gov|like|base|	none 26
gov|like|	none 10
gov|limitar|past|	none -6
gov|limitar|	que 19
gov|lire|	none -16
gov|lire|past|	none -14
gov|list|1|	2-3 -13
gov|list|2-3|	2-3 -27
gov|list|	as -28
gov|list|past|	be -25	none -27
gov|list|present|	none -7
gov|llamar|	none -16
gov|llamar|present|	none -15
gov|loben|past|	none 13
gov|lâcher|1|	4-7 18
gov|lâcher|	none 18
gov|mandar|4-7|	4-7 15
gov|mandar|past|	none 25
gov|manifestar|	none -10
gov|mean|0|	2-3 -19
gov|mean|4-7|	2-3 -25
gov|mean|base|	none -20
gov|mean|	none -26
gov|mean|present|	none -23
gov|meinen|	none -18
gov|meinen|past|	none 8
gov|meinen|present|	none -20
gov|melden|	none -8
gov|melden|past|	none 23
gov|message|base|	none 25
gov|message|	none 17	that 16	under -21
gov|message|present|	none -21
gov|moquer|2-3|	4-7 12
gov|moquer|	none 12
gov|moquer|past|	auxiliary 12
gov|mostrar|past|	none -21
gov|murmeln|	none 8
gov|murmeln|past|	none 17
gov|name|0|	2-3 -34
gov|name|1|	2-3 -6
gov|name|4-7|	1 -13	2-3 -17
gov|name|8+|	1 -21
gov|name|	none -9	of -19	on -23	under -23
gov|name|past|	auxiliary -19	none -10
gov|name|present|	none -33
gov|need|0|	4-7 16
gov|need|past|	none 28
gov|need|present|	none -13
gov|negare|	none 15
gov|negare|present|	none 15
gov|negar|1|	4-7 19
gov|negar|	none 23
gov|negar|past|	none 23
gov|nennen|1|	4-7 7
gov|nennen|2-3|	1 15	2-3 18
gov|nennen|	none 17
gov|nennen|past|	none 17
gov|noemen|1|	4-7 8
gov|noemen|2-3|	2-3 15	4-7 6	8+ 7
gov|noemen|4-7|	1 20
gov|noemen|	in 7	none 12
gov|noemen|past|	none 25
gov|none|1|	all-one -12	first 8	none -20
gov|none|2-3|	all -8	most -9	none -18	some -15
gov|none|4-7|	all -18	all-one -17	first 8
gov|none|8+|	first 12	most 17	none 8	some 25
gov|none|false|false|	2-3 -19	8+ 12
gov|none|false|true|	1 -17	2-3 -10	4-7 13
gov|none|true|false|	1 -19	2-3 -12	4-7 -11	8+ 22
gov|none|true|true|	1 -13	4-7 -17
gov|note|1|	2-3 -11	8+ 20
gov|note|2-3|	2-3 27
gov|note|4-7|	2-3 -9
gov|note|	none 20	that -14
gov|note|participle|	none -12
gov|note|past|	none 47
gov|note|present|	none -10
gov|obiettare|present|	none 20
gov|offer|2-3|	2-3 -27
gov|offer|	none 7	to -30
gov|offer|participle|	none -31
gov|offer|past|	none -6
gov|opinar|	que 6
gov|order|	none 6
gov|orten|	none 14
gov|parlare|1|	1 19	4-7 9
gov|parlare|2-3|	4-7 13
gov|parlare|	di 15	none 12
gov|parlare|present|	none 44
gov|parler|2-3|	2-3 16
gov|parler|	de 7	d’ 26
gov|parler|past|	auxiliary 10	none 14
gov|pedir|2-3|	2-3 19
gov|pedir|4-7|	2-3 12
gov|pedir|	de 19	do -15	none 25	que 15
gov|pedir|past|	none 20
gov|perguntar|1|	4-7 14
gov|perguntar|	none 12
gov|perguntar|present|	none 12
gov|plaider|2-3|	4-7 -17
gov|plaider|	none -19	pour -20
gov|plaider|past|	auxiliary -20
gov|plan|0|	2-3 18
gov|plan|base|	none 27
gov|plan|	none 20
gov|plan|present|	none 28
gov|pledge|	none 16	to 15
gov|pledge|past|	none 26
gov|pleiten|past|	none -22
gov|point|4-7|	2-3 25
gov|point|past|	none 30
gov|point|present|	none 24
gov|portray|	as 24
gov|post|1|	8+ 21
gov|post|base|	none 7
gov|post|	none -13	on 31	that 17	with -10
gov|post|past|	auxiliary -10	none 10
gov|praise|4-7|	4-7 -16	8+ 21
gov|praise|	none 22
gov|praise|past|	none 20
gov|precisare|4-7|	4-7 10
gov|precisare|	che 12	none 22
gov|precisare|past|	auxiliary 10
gov|precisare|present|	none 7
gov|precisar|past|	none 17
gov|predict|	none 12
gov|preferir|	de -17	em 14	none -7
gov|preferir|past|	none -6
gov|prefer|0|	1 -37	2-3 -28
gov|prefer|	none -41
gov|prefer|past|	none -36
gov|prefer|present|	none -21
gov|prevedere|past|	none 16
gov|prijzen|0|	4-7 10
gov|prijzen|	none 10
gov|prijzen|past|	none 10
gov|prometer|1|	4-7 14
gov|prometer|2-3|	2-3 12
gov|prometer|past|	none 22
gov|promettere|0|	2-3 10	4-7 6
gov|promettere|	none 17
gov|promettere|past|	none 19
gov|promettre|4-7|	4-7 21
gov|promettre|	none 16
gov|promettre|past|	auxiliary 18	none 22
gov|promise|1|	2-3 24
gov|promise|2-3|	2-3 24	4-7 -19
gov|promise|4-7|	1 -10	4-7 22
gov|promise|	none 32	that -31	to 31
gov|promise|past|	auxiliary -28
gov|promise|present|	none 23
gov|proporre|past|	auxiliary -20
gov|propose|	none 18
gov|propose|past|	auxiliary 21
gov|préciser|participle|	none 22
gov|préciser|	que 22
gov|préférer|past|	none 12
gov|prévenir|	none -14
gov|prévenir|past|	auxiliary 6	none -14
gov|publicar|4-7|	2-3 -7
gov|publicar|	de -7
gov|publicar|past|	auxiliary -7	none -10
gov|qualifier|1|	1 18
gov|qualifier|	de 28
gov|qualifier|present|	none 15
gov|queixar|present|	none -21
gov|quejarse|past|	none 10
gov|quote|2-3|	4-7 -15
gov|quote|	none -18
gov|quote|past|	none -18
gov|raccontare|present|	none 17
gov|raconter|4-7|	4-7 14
gov|raise|past|	none -32
gov|rappeler|8+|	2-3 -12
gov|rappeler|	none 13
gov|rappeler|past|	auxiliary -11
gov|rassicurare|	none 13
gov|rassicurare|present|	none 13
gov|rate|0|	1 -15
gov|rate|2-3|	1 -25
gov|rate|	none -38
gov|rate|past|	be -21	none -6
gov|rate|present|	none -34
gov|razonar|present|	none -11
gov|razonar|	que -11
gov|read|0|	1 -9	2-3 15	4-7 -41
gov|read|1|	1 -10	8+ 19
gov|read|4-7|	4-7 18
gov|read|	none -20	of 14
gov|read|past|	none -14
gov|read|present|	none -24
gov|reageren|past|	none 9
gov|recall|4-7|	2-3 -17
gov|recall|	none 16
gov|recall|past|	none -20
gov|reclamar|4-7|	4-7 11
gov|reclamar|present|	none 19
gov|reconhecer|past|	none 16
gov|reconnaître|0|	4-7 15
gov|reconnaître|	none 16
gov|reconnaître|past|	none 19
gov|reconocer|past|	none 17
gov|recordar|4-7|	4-7 26
gov|recordar|past|	none -10
gov|recordar|present|	none -7
gov|recordar|	que 22
gov|record|1|	2-3 -23
gov|record|base|	none -17
gov|recusar|	none 13
gov|refer|2-3|	2-3 15
gov|refer|4-7|	1 22
gov|refer|	as 16
gov|refer|present|	none 30
gov|regretter|	none -11	que 9
gov|regret|0|	4-7 17
gov|regret|	none 17
gov|regret|past|	none 17
gov|reject|past|	none 23
gov|rekenen|past|	none 21
gov|relativiser|	none 23
gov|relativiser|present|	none 23
gov|relever|	none 17
gov|relever|past|	none 17
gov|remark|	none 20
gov|repeat|8+|	1 -16
gov|repeat|base|	none 12
gov|repeat|	none 6	that -15
gov|repeat|past|	none -33
gov|replicare|4-7|	4-7 13
gov|replicare|	none 11
gov|replicare|past|	auxiliary 18	none 11
gov|replicar|	que 16
gov|reply|1|	2-3 16	4-7 25	8+ 12
gov|reply|	none 19
gov|reply|past|	none 29
gov|report|0|	2-3 24
gov|report|1|	2-3 -25	8+ 12
gov|report|	as 17	none 17	that 21
gov|report|base|	none -15
gov|report|past|	none 20
gov|report|present|	none 25
gov|responder|1|	4-7 18
gov|responder|4-7|	4-7 12
gov|responder|	none 23	que 19
gov|responder|past|	none 33
gov|responder|present|	none 15
gov|respond|1|	8+ 13
gov|respond|	none 26	that 20
gov|respond|past|	none 8
gov|resumir|2-3|	8+ 7
gov|resumir|	a 10
gov|resumir|past|	none 11
gov|reveal|past|	none -29
gov|revelar|	none 6
gov|revelar|past|	none 7
gov|ribadire|past|	none 16
gov|ribattere|2-3|	4-7 13
gov|ribattere|4-7|	4-7 8
gov|ribattere|	che 19
gov|ribattere|past|	auxiliary 14	none 18
gov|ricordare|2-3|	4-7 17
gov|ricordare|	che 9
gov|ricordare|past|	auxiliary 17
gov|riferire|	none 15
gov|riprendere|	none -11
gov|rispondere|	none 22
gov|rispondere|past|	auxiliary 27	none 11
gov|roepen|2-3|	4-7 18
gov|roepen|	none 11
gov|roepen|past|	none 12
gov|rufen|2-3|	4-7 7
gov|rufen|	none 19
gov|rufen|past|	none 14
gov|rule|1|	4-7 21
gov|rule|base|	none 25
gov|rule|	none 25
gov|réclamer|4-7|	2-3 -12
gov|réclamer|	none -7
gov|réfuter|	d’ -11
gov|réfuter|present|	none -11
gov|répliquer|past|	auxiliary 14
gov|répondre|past|	auxiliary 19	none 10
gov|sagen|4-7|	2-3 17
gov|sagen|8+|	2-3 -8
gov|sagen|	none 24
gov|sagen|present|	none 23
gov|saluer|0|	2-3 9	4-7 7
gov|saluer|2-3|	1 28
gov|saluer|	none 34
gov|saluer|past|	auxiliary 26
gov|saluer|present|	none 20
gov|salutare|0|	2-3 9
gov|salutare|	none 9
gov|salutare|present|	none 12
gov|sapere|1|	4-7 19
gov|sapere|4-7|	4-7 9
gov|sapere|	che 10
gov|sapere|past|	auxiliary 17	none 21
gov|saying|0|false|false|	all -6	first -16	none 15	some 31
gov|saying|0|false|true|	all-one -27	none -16
gov|saying|1|false|false|	all -9	all-one 25	most 25	none -6	some 31
gov|saying|1|false|true|	all-one 18	first 24	none 12
gov|saying|1|true|false|	none 6	some -15
gov|saying|2-3|false|false|	all -11	all-one 6	first 8	most 37	none 10	some 27
gov|saying|2-3|false|true|	all 10	first 21	none 12	some 11
gov|saying|2-3|true|false|	all -20	all-one -7	first -8	most -6	none -13	some 19
gov|saying|2-3|true|true|	none 8
gov|saying|4-7|false|false|	all 8	most -10	none 6	some 30
gov|saying|4-7|false|true|	all-one 15	first 24	none 31	some 20
gov|saying|4-7|true|false|	all-one -26	first -15	most -8	none 24	some 37
gov|saying|4-7|true|true|	all -11	all-one 23	none 22
gov|saying|8+|false|false|	all -22	all-one -7	first -10	none 34	some 37
gov|saying|8+|false|true|	none 18	some 14
gov|saying|8+|true|false|	all -32	all-one -31	first -21	none 6	some 18
gov|saying|8+|true|true|	none 19
gov|saying|aan|false|	false 13
gov|saying|aan|	first 13
gov|saying|about|2-3|	2-3 23
gov|saying|about|false|	false 23
gov|saying|about|	none 38
gov|saying|about|true|	false 28	true 22
gov|saying|after|false|	false -12
gov|saying|against|1|	4-7 30
gov|saying|against|false|	false -6
gov|saying|alla|false|	false 22
gov|saying|alla|	first 10
gov|saying|al|2-3|	2-3 -9
gov|saying|al|false|	false -8
gov|saying|al|	first -9
gov|saying|ante|false|	false -15
gov|saying|an|4-7|	4-7 12
gov|saying|an|false|	false 11
gov|saying|an|	first 10	some 8
gov|saying|aos|2-3|	4-7 16
gov|saying|aos|false|	false 20
gov|saying|aos|	first 20
gov|saying|as|1|	4-7 25
gov|saying|as|4-7|	2-3 20
gov|saying|as|8+|	2-3 -22
gov|saying|as|	all -29
gov|saying|at|4-7|	2-3 23
gov|saying|at|false|	false 13
gov|saying|at|	none 26	some 13
gov|saying|auf|	first -6
gov|saying|auf|true|	false -9
gov|saying|au|false|	false -11
gov|saying|au|	none -11
gov|saying|a|1|	2-3 14	4-7 14
gov|saying|a|2-3|	2-3 -7	4-7 28
gov|saying|a|4-7|	1 -16	2-3 22	4-7 14
gov|saying|a|8+|	8+ 7
gov|saying|a|false|	false 27
gov|saying|a|	first 6	some 22
gov|saying|a|true|	false -17
gov|saying|because|4-7|	8+ 8
gov|saying|because|false|	false 28
gov|saying|because|	none 20
gov|saying|because|true|	false 19
gov|saying|bij|false|	false -8
gov|saying|bij|	first -12
gov|saying|by|4-7|	8+ 14
gov|saying|by|8+|	4-7 24	8+ 23
gov|saying|by|false|	false 33
gov|saying|by|	first 26	none 30
gov|saying|by|true|	false 17
gov|saying|che|1|	4-7 11
gov|saying|che|2-3|	2-3 20
gov|saying|che|4-7|	2-3 23	4-7 26
gov|saying|che|8+|	4-7 28
gov|saying|che|false|	false 31
gov|saying|che|	none 8
gov|saying|che|true|	false 8
gov|saying|come|2-3|	4-7 16
gov|saying|come|false|	false -8
gov|saying|come|	none 16
gov|saying|com|4-7|	4-7 16
gov|saying|com|false|	false 20
gov|saying|com|	none 13
gov|saying|con|4-7|	2-3 -11	4-7 -12
gov|saying|con|	first -10	none -12
gov|saying|con|true|	false -21
gov|saying|d'|	none 20
gov|saying|dans|false|	false 20
gov|saying|dans|	first 10	none 19
gov|saying|dass|4-7|	2-3 7
gov|saying|dass|false|	false 7
gov|saying|dass|	none 7
gov|saying|dat|2-3|	1 19	2-3 8	4-7 24
gov|saying|dat|4-7|	2-3 28	4-7 15
gov|saying|dat|false|	false -10	true 13
gov|saying|dat|	none 22
gov|saying|dat|true|	false 19
gov|saying|da|2-3|	8+ 6
gov|saying|da|false|	false -6
gov|saying|da|	first 6
gov|saying|dell’|8+|	4-7 8
gov|saying|dell’|false|	false 15
gov|saying|dell’|	none 17
gov|saying|del|4-7|	4-7 19
gov|saying|del|false|	false -6
gov|saying|del|true|	false 16
gov|saying|desde|4-7|	4-7 18
gov|saying|desde|false|	false 21
gov|saying|desde|	first 21
gov|saying|de|1|	4-7 20
gov|saying|de|2-3|	1 -20
gov|saying|de|4-7|	2-3 16	4-7 16	8+ 9
gov|saying|de|8+|	2-3 -23	4-7 20	8+ 10
gov|saying|de|	all-one -23	some 12
gov|saying|de|false|	true -14
gov|saying|de|true|	false -10
gov|saying|di|1|	1 19	4-7 10
gov|saying|di|2-3|	2-3 22	4-7 24
gov|saying|di|4-7|	1 -21	2-3 25	4-7 12
gov|saying|di|8+|	4-7 27	8+ 9
gov|saying|di|false|	false 16
gov|saying|di|	first 30	none 11
gov|saying|do|8+|	2-3 -22
gov|saying|do|false|	false 8
gov|saying|do|	none 12
gov|saying|do|true|	false -18
gov|saying|d’|2-3|	2-3 -7	4-7 29
gov|saying|d’|	none -7
gov|saying|d’|true|	false -7
gov|saying|em|1|	2-3 26	4-7 11
gov|saying|em|false|	false 21
gov|saying|em|	first 6	none 19
gov|saying|en|2-3|	2-3 -13	4-7 -10
gov|saying|en|4-7|	2-3 -11	4-7 34	8+ 6
gov|saying|en|	first 22	none -20
gov|saying|en|true|	false -18
gov|saying|for|1|	2-3 25
gov|saying|for|4-7|	1 19	2-3 -10	4-7 20
gov|saying|for|8+|	4-7 20
gov|saying|for|false|	false 28
gov|saying|for|	none 36	some 10
gov|saying|for|true|	false 28	true -9
gov|saying|from|false|	false 14
gov|saying|from|	none 27
gov|saying|if|false|	false 14
gov|saying|if|	none 16
gov|saying|im|false|	false -16
gov|saying|im|	some 11
gov|saying|into|4-7|	4-7 19
gov|saying|into|false|	false 21
gov|saying|into|	none 32
gov|saying|in|2-3|	2-3 -10	4-7 32
gov|saying|in|4-7|	2-3 -19	4-7 28	8+ 32
gov|saying|in|8+|	1 24	2-3 13	4-7 -15	8+ 19
gov|saying|in|	all -37	all-one -18	first -14	none 12	some 20
gov|saying|in|false|	false -9	true 14
gov|saying|in|true|	false -17
gov|saying|met|	none -17
gov|saying|mit|8+|	4-7 10
gov|saying|mit|false|	false -11
gov|saying|mit|	first 11	some 26
gov|saying|nach|4-7|	4-7 8
gov|saying|nach|false|	false 19
gov|saying|nach|	most 8
gov|saying|nas|4-7|	4-7 7
gov|saying|nas|false|	false 19
gov|saying|nas|	first 19
gov|saying|na|4-7|	4-7 14
gov|saying|na|	none 14
gov|saying|none|0|	1 -6	4-7 -12	8+ -6
gov|saying|none|1|	1 -11	2-3 6	4-7 33	8+ 25
gov|saying|none|2-3|	1 -25	2-3 24	4-7 23	8+ 31
gov|saying|none|4-7|	2-3 18	4-7 18	8+ 33
gov|saying|none|8+|	1 11	2-3 -6	4-7 21	8+ 12
gov|saying|none|	all-one 6	most 11	none 14	some 17
gov|saying|none|false|	false 14
gov|saying|none|true|	true 8
gov|saying|numa|false|	false 17
gov|saying|numa|	none 17
gov|saying|of|1|	2-3 9	4-7 -18
gov|saying|of|2-3|	8+ 11
gov|saying|of|4-7|	1 -6	2-3 -19	4-7 30	8+ -11
gov|saying|of|8+|	1 10	4-7 23	8+ 28
gov|saying|of|	all 8	all-one 14	first -16	none -6	some 20
gov|saying|of|false|	false -12	true 16
gov|saying|of|true|	false 9	true 15
gov|saying|on|1|	2-3 -32
gov|saying|on|2-3|	4-7 -7	8+ 20
gov|saying|on|4-7|	2-3 -14	8+ 21
gov|saying|on|8+|	1 11	4-7 10	8+ 9
gov|saying|on|	all -28	all-one -32	first 22	none 6	some 6
gov|saying|on|false|	false -35	true 18
gov|saying|on|true|	false -9
gov|saying|op|false|	false 8
gov|saying|op|	first 21
gov|saying|out|4-7|	4-7 36
gov|saying|out|false|	false -12
gov|saying|out|	none -10
gov|saying|para|8+|	4-7 7
gov|saying|para|false|	false 23
gov|saying|para|true|	false -9
gov|saying|par|8+|	2-3 -15
gov|saying|par|true|	false -15
gov|saying|per|4-7|	4-7 19
gov|saying|per|true|	false 14
gov|saying|por|8+|	2-3 -6
gov|saying|por|	first 11	none -10
gov|saying|pour|	none -16
gov|saying|pour|true|	false -16
gov|saying|qu'|	none 22
gov|saying|que|1|	4-7 22	8+ 7
gov|saying|que|2-3|	2-3 -12	4-7 -14	8+ 6
gov|saying|que|4-7|	1 28	2-3 23	4-7 36	8+ 14
gov|saying|que|8+|	2-3 16	4-7 20
gov|saying|que|false|	true -12
gov|saying|que|	first -11	none 13	some 15
gov|saying|que|true|	false 35	true -22
gov|saying|qu’|4-7|	2-3 -7
gov|saying|qu’|false|	false 20
gov|saying|qu’|	none 24
gov|saying|se|false|	false -13
gov|saying|se|	first -11	none -15
gov|saying|since|false|	false 27
gov|saying|since|	none 27
gov|saying|sin|false|	false 17
gov|saying|sin|	first 17
gov|saying|si|false|	false 11
gov|saying|si|	none 11
gov|saying|that|1|	1 -9	2-3 14	4-7 42	8+ 21
gov|saying|that|2-3|	2-3 -16	4-7 -15	8+ 26
gov|saying|that|4-7|	1 7	2-3 37	4-7 65	8+ 19
gov|saying|that|8+|	1 8	2-3 43	8+ 22
gov|saying|that|	all 11	all-one -13	first -9	most 13	none 20	some 33
gov|saying|that|false|	false 15	true 29
gov|saying|that|true|	false 12
gov|saying|to|1|	1 8	4-7 22	8+ 13
gov|saying|to|2-3|	1 -11	2-3 10	8+ 28
gov|saying|to|4-7|	1 11	2-3 8	4-7 7	8+ 22
gov|saying|to|8+|	1 13	4-7 28	8+ 19
gov|saying|to|	all -22	all-one -16	none 30	some 30
gov|saying|to|false|	false 26	true 20
gov|saying|to|true|	false -21	true 30
gov|saying|under|4-7|	2-3 -30
gov|saying|under|	all -22	first -13
gov|saying|under|false|	false -17
gov|saying|van|1|	1 22	2-3 20	4-7 13
gov|saying|van|4-7|	8+ 12
gov|saying|van|8+|	2-3 14
gov|saying|van|false|	false 32	true 14
gov|saying|van|	none 35
gov|saying|von|1|	1 13	2-3 12	4-7 7
gov|saying|von|2-3|	1 7	2-3 27	4-7 7
gov|saying|von|8+|	2-3 -9
gov|saying|von|	all 10	all-one 22	first 15	most -7	some 30
gov|saying|von|false|	false 27
gov|saying|von|true|	false 9
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
gov|saying|with|4-7|	1 7	2-3 7	8+ 17
gov|saying|with|8+|	2-3 18	4-7 6
gov|saying|with|	all-one 21	first 25	none -14
gov|saying|with|false|	false -8
gov|saying|with|true|	true 27
gov|saying|zu|	first -8
gov|saying|à|2-3|	1 17
gov|saying|à|4-7|	4-7 -20	8+ 7
gov|saying|à|8+|	4-7 18
gov|saying|à|false|	false 24
gov|saying|à|	first 6
gov|saying|à|true|	false -10
gov|saying|über|	all 13
gov|say|0|	1 -10	2-3 -13	4-7 -20	8+ -16
gov|say|1|	2-3 12	4-7 24	8+ 20
gov|say|2-3|	1 8	2-3 33	4-7 22	8+ 24
gov|say|4-7|	1 9	2-3 -35	4-7 46	8+ 31
gov|say|8+|	2-3 10	8+ 27
gov|say|	about 20	after -24	as -35	at 26	because 19	by 26	for -28	in -9	into 21	none 25	of -25	on -44	that 54	to -12	whether -24	while 18	with -9
gov|say|base|	auxiliary -12	none -40
gov|say|participle|	none 13
gov|say|past|	also 13	auxiliary 42	later 28	none 18
gov|say|present|	none -16	now -7
gov|schließen|	none 9
gov|schließen|past|	none 9
gov|schreiben|	none -10
gov|schreiben|past|	none -9
gov|schrijven|4-7|	1 -17	2-3 11
gov|scrivere|2-3|	4-7 21
gov|scrivere|4-7|	2-3 13	4-7 -12
gov|scrivere|	che 23	di -15	none -12
gov|scrivere|past|	auxiliary -13	none 12
gov|seek|0|	2-3 27
gov|seek|base|	auxiliary 24
gov|seek|	none 28
gov|see|0|	2-3 23	4-7 19
gov|see|2-3|	4-7 -21
gov|see|base|	none -14
gov|see|	none 10
gov|see|past|	none 19
gov|see|present|	none 30
gov|sehen|2-3|	4-7 9
gov|sehen|	none 9
gov|sehen|past|	none 9
gov|shout|	none 27
gov|show|0|	2-3 -26
gov|show|1|	4-7 15
gov|show|4-7|	2-3 -9
gov|show|base|	none -12
gov|show|	none -12
gov|show|participle|	none 7
gov|show|past|	none -12
gov|show|present|	none 15
gov|sign|0|	4-7 20
gov|sign|4-7|	2-3 -10
gov|sing|0|	4-7 -23
gov|sing|4-7|	2-3 14
gov|sing|8+|	2-3 -26
gov|sing|base|	none -26
gov|sing|	none -34
gov|sing|participle|	none -33
gov|sing|past|	none -20
gov|soltar|	none 10
gov|soltar|past|	none 10
gov|sostenere|2-3|	2-3 -14
gov|sostenere|	none -13
gov|sostenere|past|	none -11
gov|sostener|4-7|	2-3 24
gov|sostener|	de 21	que 16
gov|sourire|	none -7
gov|sourire|past|	none -7
gov|souri|1|	4-7 13
gov|souri|	none 13
gov|souri|past|	auxiliary 13
gov|souvenir|past|	none 15
gov|speak|1|	4-7 -18
gov|speak|past|	none 34
gov|speak|present|	none -13
gov|spiegare|	none 11
gov|spiegare|past|	none 11
gov|sprechen|1|	1 13	2-3 12	4-7 7
gov|sprechen|2-3|	1 -6	2-3 27	4-7 7
gov|sprechen|past|	none 27
gov|sprechen|	von 27
gov|spreken|1|	2-3 20	4-7 13
gov|spreken|past|	none 20
gov|spreken|	van 24
gov|staan|1|	2-3 -13
gov|staan|2-3|	2-3 18
gov|staan|	none -18
gov|staan|past|	none -10
gov|state|1|	4-7 24	8+ 14
gov|state|4-7|	2-3 -22	4-7 15	8+ 16
gov|state|	none -13	that 21
gov|state|participle|	none 6
gov|state|past|	none 16
gov|state|present|	none 12
gov|stehen|2-3|	2-3 14
gov|stellen|past|	none -16
gov|subject|ela|saying|	1 11
gov|subject|ela|saying|past|	4-7 9
gov|subject|ele|saying|	2-3 -8
gov|subject|elle|saying|	1 26	2-3 11	4-7 13
gov|subject|elle|saying|past|	2-3 18	4-7 35
gov|subject|elle|saying|present|	4-7 6
gov|subject|er|saying|	1 -7	2-3 23	4-7 -12
gov|subject|er|saying|past|	4-7 7
gov|subject|er|saying|present|	4-7 6
gov|subject|es|saying|	2-3 7
gov|subject|es|saying|past|	8+ 7
gov|subject|he|judging|	0 11	1 19	4-7 20
gov|subject|he|judging|base|	2-3 9
gov|subject|he|judging|participle|	2-3 26
gov|subject|he|judging|past|	2-3 21	8+ 10
gov|subject|he|judging|present|	1 -16	2-3 11
gov|subject|he|saying|	1 35	2-3 19	4-7 27	8+ -10
gov|subject|he|saying|base|	1 -26	2-3 18
gov|subject|he|saying|participle|	2-3 20	4-7 21	8+ 15
gov|subject|he|saying|past|	1 -17	2-3 49	4-7 49	8+ 21
gov|subject|he|saying|present|	2-3 8	4-7 21	8+ 22
gov|subject|he|thinking|	0 -24	1 16	4-7 24
gov|subject|he|thinking|base|	4-7 28
gov|subject|he|thinking|participle|	1 -26
gov|subject|he|thinking|past|	1 -13	4-7 12	8+ 13
gov|subject|he|thinking|present|	2-3 23	4-7 11
gov|subject|hij|saying|	2-3 17
gov|subject|hij|saying|past|	1 11
gov|subject|il|saying|	2-3 -21	4-7 31	8+ 16
gov|subject|il|saying|past|	4-7 -7
gov|subject|it|judging|	1 -23	4-7 -20	8+ -21
gov|subject|it|judging|past|	4-7 29
gov|subject|it|judging|present|	2-3 -22
gov|subject|it|saying|	0 -32	1 -13	2-3 -7	4-7 -22
gov|subject|it|saying|past|	1 28	2-3 10	4-7 12	8+ 26
gov|subject|it|saying|present|	2-3 -31	4-7 -41	8+ 16
gov|subject|it|thinking|	4-7 -16
gov|subject|it|thinking|past|	2-3 -17	4-7 21
gov|subject|i|saying|	0 12	1 15
gov|subject|lei|saying|	2-3 20
gov|subject|lei|saying|past|	4-7 12
gov|subject|name|judging|	0 -30	1 13	2-3 -10	4-7 -23	8+ -24
gov|subject|name|judging|base|	1 -27
gov|subject|name|judging|participle|	2-3 -17
gov|subject|name|judging|past|	2-3 -6	4-7 38	8+ 18
gov|subject|name|judging|present|	2-3 -12	4-7 15
gov|subject|name|saying|	0 12	1 7
gov|subject|name|saying|base|	2-3 7	8+ 22
gov|subject|name|saying|participle|	2-3 -21	8+ 12
gov|subject|name|saying|past|	1 -30	2-3 6	4-7 8	8+ 23
gov|subject|name|saying|present|	2-3 10	8+ 7
gov|subject|name|thinking|	1 9	2-3 -12	4-7 -7
gov|subject|name|thinking|past|	4-7 11
gov|subject|none|judging|	0 -24	1 10	2-3 11	4-7 15	8+ 10
gov|subject|none|judging|base|	2-3 7
gov|subject|none|judging|past|	4-7 -7
gov|subject|none|judging|present|	1 -38	2-3 -20
gov|subject|none|saying|	0 -25	1 8	2-3 19	4-7 45	8+ 19
gov|subject|none|saying|base|	8+ 22
gov|subject|none|saying|participle|	2-3 17	8+ 21
gov|subject|none|saying|past|	1 7	4-7 -10	8+ 12
gov|subject|none|saying|present|	1 -12	2-3 21	4-7 24
gov|subject|none|thinking|	0 -6	2-3 16	8+ 12
gov|subject|none|thinking|past|	1 -17	8+ 9
gov|subject|none|thinking|present|	2-3 -19
gov|subject|noun|judging|	0 -23	2-3 18	4-7 14	8+ 13
gov|subject|noun|judging|base|	1 -27	2-3 -16	8+ 20
gov|subject|noun|judging|participle|	1 29	2-3 33	4-7 25	8+ 20
gov|subject|noun|judging|past|	1 6	2-3 -9	4-7 20
gov|subject|noun|judging|present|	1 -8	2-3 -11	4-7 33	8+ 14
gov|subject|noun|saying|	0 -15	1 12	2-3 -6	4-7 40	8+ 10
gov|subject|noun|saying|base|	1 -18	4-7 42	8+ 34
gov|subject|noun|saying|participle|	2-3 19	8+ 40
gov|subject|noun|saying|past|	1 -8	2-3 8	4-7 8	8+ 43
gov|subject|noun|saying|present|	1 9	2-3 20	4-7 -12	8+ -9
gov|subject|noun|thinking|	0 23	1 28	2-3 13	8+ 14
gov|subject|noun|thinking|base|	1 30	8+ 15
gov|subject|noun|thinking|participle|	1 22	2-3 24
gov|subject|noun|thinking|past|	1 17	2-3 -21	4-7 19	8+ 18
gov|subject|noun|thinking|present|	1 11	2-3 17	4-7 23	8+ -16
gov|subject|on|judging|	1 -25
gov|subject|on|saying|	1 -16	2-3 7
gov|subject|on|saying|past|	2-3 -9
gov|subject|on|saying|present|	4-7 19
gov|subject|organisation|judging|	0 12	1 19	2-3 16	4-7 6	8+ 19
gov|subject|organisation|judging|past|	1 18	2-3 23	8+ 9
gov|subject|organisation|judging|present|	1 21	2-3 -19	4-7 13
gov|subject|organisation|saying|	0 16	1 6	4-7 -6	8+ -20
gov|subject|organisation|saying|base|	2-3 -16
gov|subject|organisation|saying|participle|	4-7 19	8+ 28
gov|subject|organisation|saying|past|	1 -14	2-3 -13	4-7 70	8+ 23
gov|subject|organisation|saying|present|	2-3 -7	4-7 40	8+ 22
gov|subject|organisation|thinking|	0 8	1 11
gov|subject|organisation|thinking|past|	1 -31	4-7 22
gov|subject|person|judging|	0 36	2-3 25	4-7 22	8+ 11
gov|subject|person|judging|base|	1 11
gov|subject|person|judging|participle|	1 24	2-3 46	4-7 13	8+ 18
gov|subject|person|judging|past|	2-3 24	4-7 24	8+ 34
gov|subject|person|judging|present|	1 -9	2-3 9	4-7 11	8+ 8
gov|subject|person|saying|	0 11	1 -8	4-7 30
gov|subject|person|saying|base|	1 -6	2-3 -12	4-7 29	8+ 26
gov|subject|person|saying|participle|	1 30	2-3 14	4-7 22	8+ 12
gov|subject|person|saying|past|	1 17	4-7 16	8+ 25
gov|subject|person|saying|present|	2-3 -16	4-7 6	8+ 33
gov|subject|person|thinking|	1 8	4-7 12
gov|subject|person|thinking|base|	2-3 -9
gov|subject|person|thinking|past|	2-3 16	4-7 26	8+ 24
gov|subject|person|thinking|present|	1 -33	4-7 24
gov|subject|place|judging|	0 22	1 -18	2-3 23	4-7 -32
gov|subject|place|judging|past|	2-3 24
gov|subject|place|saying|	0 10	1 11	2-3 -19	8+ -6
gov|subject|place|saying|past|	1 24	2-3 -26	4-7 44	8+ 14
gov|subject|place|saying|present|	2-3 -9
gov|subject|she|judging|	0 -22	1 22	2-3 18	4-7 43
gov|subject|she|judging|past|	2-3 39	4-7 24	8+ 12
gov|subject|she|saying|	0 23	1 33	2-3 18	4-7 -28	8+ 37
gov|subject|she|saying|base|	4-7 -13
gov|subject|she|saying|participle|	4-7 23	8+ 17
gov|subject|she|saying|past|	1 31	2-3 -24	4-7 14	8+ 30
gov|subject|she|saying|present|	4-7 28	8+ 11
gov|subject|she|thinking|past|	4-7 23	8+ 15
gov|subject|sie|judging|	2-3 13
gov|subject|sie|saying|	1 9	4-7 8
gov|subject|sie|saying|past|	4-7 8
gov|subject|sie|saying|present|	2-3 10
gov|subject|they|judging|	1 11	8+ -15
gov|subject|they|judging|base|	2-3 -42
gov|subject|they|saying|	0 9	1 -20	2-3 13	4-7 24
gov|subject|they|saying|base|	2-3 23	4-7 20
gov|subject|they|saying|past|	4-7 -12	8+ 18
gov|subject|you|thinking|	2-3 -20
gov|subject|you|thinking|base|	2-3 -21
gov|subject|ze|saying|	2-3 16
gov|subject|ze|saying|past|	1 10	2-3 -17	4-7 6
gov|subject|zij|saying|	2-3 23
gov|subject|zij|saying|past|	4-7 -10
gov|sublinhar|	a 11
gov|subrayar|past|	none 13
gov|subrayar|	que 10
gov|suggest|4-7|	2-3 22
gov|suggest|	none 16
gov|suggest|participle|	none 8
gov|suggest|past|	none 19
gov|support|base|	none 14
gov|support|	none -8
gov|support|present|	none -11
gov|sustentar|	a 9	que 18
gov|sustentar|present|	none 19
gov|tachar|	de 20
gov|tag|	none -28
gov|tag|past|	none -28
gov|talk|2-3|	2-3 -15
gov|talk|base|	none -19
gov|talk|	none -17	of -22
gov|talk|present|	none 11
gov|teilen|past|	none -17
gov|tell|0|	2-3 -12
gov|tell|1|	4-7 18
gov|tell|2-3|	1 -15	2-3 -13	4-7 49	8+ 29
gov|tell|4-7|	1 14	8+ 14
gov|tell|8+|	1 21	2-3 37	4-7 33	8+ 15
gov|tell|	at 17	by 12	for 19	none -18	on 18	to 41
gov|tell|participle|	none 36
gov|tell|past|	auxiliary 28	be -26	none 9
gov|tell|present|	none 34
gov|temere|	none 16
gov|temere|past|	none 16
gov|tempérer|	none 19
gov|tempérer|past|	none 19
gov|testify|past|	none 16
gov|text|base|	none 17
gov|text|	none 10
gov|thank|2-3|	2-3 19	4-7 14
gov|thank|	for 23	none 29
gov|thank|past|	none 28
gov|thinking|0|false|false|	all -6	first 9
gov|thinking|0|false|true|	none 16
gov|thinking|1|false|false|	first 19	none 33	some 9
gov|thinking|2-3|false|false|	all -29	first 18	some 6
gov|thinking|2-3|false|true|	first 10
gov|thinking|4-7|false|false|	all 20	all-one -25	first 12	none -11	some 10
gov|thinking|4-7|true|false|	all -30	first -20	some 23
gov|thinking|8+|false|false|	first 16
gov|thinking|as|2-3|	2-3 -23
gov|thinking|as|4-7|	2-3 -17
gov|thinking|as|false|	false -8	true -23
gov|thinking|as|	none -16
gov|thinking|dat|2-3|	4-7 12
gov|thinking|dat|	none 14
gov|thinking|dat|true|	false 12
gov|thinking|for|4-7|	1 -9
gov|thinking|for|false|	false 8
gov|thinking|for|true|	false -6
gov|thinking|in|false|	false 26
gov|thinking|in|	none 16
gov|thinking|none|0|	2-3 -8	4-7 25	8+ 19
gov|thinking|none|1|	1 -18	2-3 8	4-7 27	8+ 21
gov|thinking|none|2-3|	1 10	2-3 -8	8+ 16
gov|thinking|none|4-7|	2-3 -17	8+ 9
gov|thinking|none|8+|	1 -26
gov|thinking|none|false|	true 25
gov|thinking|none|	none -7	some 11
gov|thinking|none|true|	true -31
gov|thinking|of|false|	false -9
gov|thinking|of|	none -8
gov|thinking|of|true|	false -10
gov|thinking|on|4-7|	2-3 16
gov|thinking|on|true|	false 25
gov|thinking|over|	none -11
gov|thinking|over|true|	false -8
gov|thinking|that|1|	8+ 11
gov|thinking|that|2-3|	8+ 16
gov|thinking|that|4-7|	2-3 20
gov|thinking|that|8+|	4-7 22
gov|thinking|that|false|	false 28
gov|thinking|that|	none 16	some 9
gov|thinking|that|true|	false 13
gov|thinking|to|1|	2-3 19
gov|thinking|to|4-7|	1 17	2-3 -16
gov|thinking|to|	all 12	none 8
gov|thinking|to|false|	false 8	true 22
gov|thinking|to|true|	false -6
gov|thinking|what|	none -8
gov|thinking|with|false|	false 13
gov|thinking|with|	none 24
gov|think|4-7|	2-3 26
gov|think|base|	none 19
gov|think|	none 38
gov|think|past|	none 28
gov|think|present|	none 24
gov|title|0|	2-3 -24	4-7 -26
gov|title|	none -36
gov|title|past|	be -20	none -32
gov|tonen|1|	2-3 20
gov|tonen|	none 22
gov|tonen|past|	none 22
gov|trouver|present|	none 21
gov|try|	to -7
gov|tweet|1|	8+ 13
gov|tweet|2-3|	8+ 14
gov|tweet|past|	none 8
gov|tweet|	that 24
gov|urge|2-3|	2-3 21	8+ 21
gov|urge|4-7|	8+ 16
gov|urge|	none 23	to 29
gov|urge|past|	none 28
gov|urge|present|	none 25
gov|use|2-3|	1 -17	2-3 -16
gov|use|4-7|	1 -6
gov|use|8+|	1 -21
gov|use|	about -21	for -9	none -15	to 19
gov|use|base|	none -13
gov|use|participle|	none 13
gov|use|past|	none -23	not -30
gov|verklaren|past|	none -6
gov|verlauten|	none 16
gov|versprechen|	none -14
gov|versprechen|past|	none -14
gov|verweisen|	auf -8
gov|verweisen|past|	none -8
gov|ver|0|	1 10
gov|ver|	none 10
gov|ver|past|	none 13
gov|view|	with -26
gov|vinden|2-3|	2-3 17	4-7 19
gov|vinden|4-7|	4-7 9
gov|vinden|	dat 12
gov|vinden|past|	daarentegen 23
gov|voir|	none 26
gov|voir|past|	none 26
gov|vote|base|	none -20
gov|vote|	none 19	to 8
gov|vouloir|	none -19
gov|vouloir|past|	none -19
gov|vow|past|	none 20
gov|vow|	that 19	to 28
gov|waarschuwen|past|	none 23
gov|waarschuwen|	voor 20
gov|want|0|	4-7 26
gov|want|base|	auxiliary -7
gov|want|	none 7	to 18
gov|want|past|	none 12
gov|want|present|	none 23
gov|warnen|past|	none 7
gov|warnen|present|	none 12
gov|warnen|	vor 12
gov|warn|1|	2-3 -14	4-7 31	8+ 13
gov|warn|2-3|	2-3 -11
gov|warn|4-7|	4-7 16	8+ 14
gov|warn|	against -6	none 23	of 11	that 16
gov|warn|participle|	none -19
gov|warn|past|	none 17
gov|warn|present|	none 7
gov|weisen|	none 15
gov|weisen|past|	none 15
gov|welcome|0|	4-7 19
gov|welcome|	none 19
gov|welcome|past|	none 19
gov|werfen|	none -14
gov|werfen|past|	none -14
gov|widersprechen|1|	4-7 10
gov|widersprechen|	none 10
gov|widersprechen|past|	none 10
gov|wijzen|past|	none 19
gov|willen|past|	none -6
gov|write|0|	2-3 -24
gov|write|1|	4-7 44	8+ 25
gov|write|2-3|	1 14	2-3 -6	4-7 22	8+ 21
gov|write|4-7|	1 -34	2-3 12	4-7 -6	8+ -11
gov|write|8+|	1 -19	8+ 22
gov|write|base|	none -36
gov|write|	in -21	none 9	of -32	that 17	to 20
gov|write|participle|	none 28
gov|write|past|	none -14
gov|write|present|	none 17
gov|würdigen|2-3|	4-7 6
gov|würdigen|	als 6
gov|würdigen|past|	none 9
gov|yell|	none 28
gov|yell|past|	auxiliary 12
gov|zeggen|4-7|	4-7 15
gov|zeggen|	dat 25	none -16	van 13
gov|zeigen|1|	1 16	2-3 8
gov|zeigen|	none 20
gov|zeigen|past|	none 20
gov|zien|4-7|	4-7 13
gov|zien|	none 17
gov|zien|past|	none 21
gov|äußern|past|	none 7
gov|évoquer|1|	4-7 20
gov|évoquer|2-3|	4-7 19
gov|évoquer|	none 35
gov|évoquer|past|	auxiliary 27
gov|évoquer|present|	none 25
headline|false|	1 -7	4-7 -7	8+ 8
headline|true|	2-3 -9	4-7 17	8+ 20
head|"|	1 -12	2-3 -13
head|'|	4-7 6	8+ 21
head|,|	4-7 19
head|plain|,determiner|	1 14
head|plain|,quote|	1 -12
head|plain|,verb-saying|	4-7 20
head|plain|,|	2-3 14
head|plain|	: 29	adverb -7	all -32	all-one -32	coordinator 6	determiner -31	first -15	none -24	possessive -8	preposition -26	some 15	start -25	stop 19	subordinator -24	that -23	verb-judging 7	verb-saying -9	verb-thinking 25	word -28
head|plain|:|	1 -25	2-3 -32	4-7 18	8+ 23
head|plain|all-one|	1 -23	2-3 -29
head|plain|all|	2-3 -27	4-7 -21
head|plain|auxiliary|	1 -10
head|plain|capital|	1 -41	2-3 -32
head|plain|coordinator|	2-3 -31
head|plain|determiner|	2-3 -8
head|plain|end|	2-3 12
head|plain|first|	1 -20	2-3 -24	8+ 23
head|plain|none|	1 -8	2-3 -21
head|plain|preposition|	1 -19	2-3 -23
head|plain|some|	2-3 10	4-7 12
head|plain|subordinator|	1 9
head|plain|that|	2-3 -23
head|plain|verb-judging|	1 -21	2-3 -25
head|plain|verb-saying|	2-3 -30
head|plain|word|	1 -11	2-3 -31
head|titled|	, 19	: 13	all 37	all-one 12	auxiliary 19	capital 14	determiner 21	first 34	none 23	possessive 21	preposition 16	start 6	that -6	verb-saying 12	word -12
head|titled|:|	4-7 14
head|titled|all-one|	1 -6	2-3 18
head|titled|all|	2-3 21	4-7 26	8+ 14
head|titled|auxiliary|	1 -11
head|titled|capital|	1 -6	2-3 9
head|titled|end|	1 15	2-3 19	4-7 43	8+ 15
head|titled|first|	4-7 37	8+ 14
head|titled|none|	1 10	2-3 22	4-7 11
head|titled|preposition|	1 12	2-3 25
head|titled|stop|	2-3 14
head|upper|	, 18	: 21	all 15	all-one 21	capital 16	first 24	most 8	start 10
head|upper|all-one|	1 13
head|upper|all|	4-7 21
head|upper|capital|	1 19
head|upper|end|	4-7 31
head|upper|first|	4-7 24
head|upper|most|	4-7 8
head|«|	4-7 11	8+ 10
head|»|	4-7 15
head|‘|	1 -7	2-3 8	4-7 24	8+ 16
head|“|	2-3 -12	4-7 12	8+ 6
head|„|	1 -11	2-3 -26	4-7 17	8+ 12
in-noun|false|false|1|	first 21	none -12
in-noun|false|false|2-3|	first 6	some 9
in-noun|false|false|4-7|	all -19	none 26	some 28
in-noun|false|false|8+|	all -8	first 9	most 22	none 23	some 30
in-noun|false|true|1|	all-one -10	first -21	none 12
in-noun|false|true|2-3|	all -20	all-one 7	first 27
in-noun|false|true|4-7|	all-one -26	first 35	most 30	none 19
in-noun|false|true|8+|	first 12	most 14	none -7	some 20
in-noun|true|false|1|	all-one -6	first -11	none -6
in-noun|true|false|2-3|	all -16	all-one -11	first -15	most -6	none 6
in-noun|true|false|4-7|	all -9	all-one -7	first -26	most -11	none 19	some 13
in-noun|true|false|8+|	first 28	none 39	some 17
in-noun|true|true|1|	all-one 17
in-noun|true|true|2-3|	all-one -6	some -13
in-noun|true|true|4-7|	all -41	none 25	some 10
in-noun|true|true|8+|	first -10	none 32
intro-follow|'|pronoun|	2-3 -21
intro-follow|(|)|	1 9	2-3 8
intro-follow|(|,|	4-7 -23
intro-follow|)|end|	8+ 13
intro-follow|,|(|	2-3 -36
intro-follow|,|,auxiliary|	2-3 -19
intro-follow|,|,coordinator|	2-3 -13
intro-follow|,|,determiner|	2-3 -12
intro-follow|,|,preposition|	2-3 11	4-7 -8
intro-follow|,|,quote|	1 -15
intro-follow|,|,verb-saying|	2-3 7
intro-follow|,|,word|	2-3 -7
intro-follow|,|,|	1 -33	2-3 -36	4-7 -23
intro-follow|,|-|	4-7 13
intro-follow|,|auxiliary|	2-3 -17	4-7 -23
intro-follow|,|capital|	2-3 6	4-7 15	8+ 23
intro-follow|,|coordinator|	1 -40	2-3 -27	8+ 16
intro-follow|,|determiner|	2-3 -25	4-7 -17	8+ 15
intro-follow|,|end|	1 32	2-3 20	4-7 16	8+ 25
intro-follow|,|preposition|	2-3 7	4-7 15
intro-follow|,|pronoun|	4-7 25	8+ 27
intro-follow|,|quote|	2-3 -10
intro-follow|,|stop|	1 9	2-3 42	4-7 38	8+ 11
intro-follow|,|verb-saying|	4-7 21	8+ 19
intro-follow|,|word|	1 -27	2-3 -21	4-7 -17
intro-follow|,|—|	4-7 13
intro-follow|-|stop|	8+ 13
intro-follow|:|(|	2-3 -8	8+ 24
intro-follow|:|+|	4-7 14
intro-follow|:|,auxiliary|	4-7 22
intro-follow|:|,verb-judging|	8+ 6
intro-follow|:|,verb-saying|	2-3 31	4-7 46
intro-follow|:|,|	1 -30	2-3 -39	4-7 -32
intro-follow|:|[|	8+ 16
intro-follow|:|capital|	1 21	4-7 50	8+ 35
intro-follow|:|coordinator|	2-3 -6
intro-follow|:|determiner|	4-7 8	8+ 23
intro-follow|:|end|	2-3 29	4-7 40	8+ 42
intro-follow|:|preposition|	2-3 9	4-7 16	8+ 9
intro-follow|:|pronoun|	4-7 31	8+ 26
intro-follow|:|quote|	4-7 27
intro-follow|:|stop|	1 -14	2-3 -13	4-7 -13	8+ -14
intro-follow|:|verb-saying|	8+ 27
intro-follow|;|,preposition|	4-7 9
intro-follow|adverb|:|	2-3 18
intro-follow|adverb|end|	2-3 20	4-7 -8	8+ 27
intro-follow|adverb|preposition|	1 19	2-3 8
intro-follow|adverb|stop|	2-3 -16	4-7 -12	8+ 9
intro-follow|adverb|verb-judging|	2-3 6
intro-follow|adverb|word|	1 -26
intro-follow|auxiliary|,auxiliary|	4-7 10
intro-follow|auxiliary|,verb-saying|	4-7 12
intro-follow|auxiliary|,word|	4-7 11
intro-follow|auxiliary|,|	1 26	2-3 7	4-7 45	8+ 19
intro-follow|auxiliary|:|	1 -25
intro-follow|auxiliary|;|	2-3 -18
intro-follow|auxiliary|adverb|	4-7 22
intro-follow|auxiliary|capital|	2-3 -17	4-7 18	8+ 17
intro-follow|auxiliary|coordinator|	1 22	4-7 14	8+ 23
intro-follow|auxiliary|determiner|	2-3 -7	4-7 29	8+ 14
intro-follow|auxiliary|end|	1 -8	8+ 13
intro-follow|auxiliary|preposition|	1 55	2-3 37	8+ 19
intro-follow|auxiliary|pronoun|	2-3 -22	4-7 17	8+ 16
intro-follow|auxiliary|stop|	1 -26	2-3 32	4-7 -11	8+ 28
intro-follow|auxiliary|subordinator|	1 23	2-3 40	4-7 17
intro-follow|auxiliary|that|	1 16	2-3 27
intro-follow|auxiliary|verb-saying|	4-7 22
intro-follow|auxiliary|word|	1 14	2-3 12	4-7 26
intro-follow|capital|,verb-saying|	2-3 -13	4-7 6
intro-follow|capital|,word|	2-3 13
intro-follow|capital|,|	4-7 17
intro-follow|capital|[|	8+ 21
intro-follow|capital|auxiliary|	1 -6	2-3 -31
intro-follow|capital|capital|	1 -18	2-3 -7	8+ 26
intro-follow|capital|coordinator|	1 11	2-3 23	4-7 21
intro-follow|capital|determiner|	4-7 15
intro-follow|capital|end|	1 8	2-3 7	4-7 17
intro-follow|capital|preposition|	1 -29	2-3 -12	8+ 21
intro-follow|capital|pronoun|	2-3 -25	8+ 22
intro-follow|capital|stop|	1 -21	2-3 12	8+ 20
intro-follow|capital|subordinator|	4-7 18
intro-follow|capital|verb-judging|	1 -19
intro-follow|capital|word|	2-3 22	4-7 -6
intro-follow|coordinator|,word|	1 -13
intro-follow|coordinator|,|	2-3 27
intro-follow|coordinator|capital|	2-3 -7
intro-follow|coordinator|coordinator|	2-3 -23
intro-follow|coordinator|determiner|	1 -23	2-3 -14
intro-follow|coordinator|end|	2-3 17	4-7 31	8+ 18
intro-follow|coordinator|preposition|	1 15	2-3 12	4-7 -15
intro-follow|coordinator|pronoun|	4-7 17
intro-follow|coordinator|stop|	1 -30	4-7 32	8+ 12
intro-follow|coordinator|verb-saying|	1 7
intro-follow|coordinator|word|	1 -20
intro-follow|determiner|,auxiliary|	2-3 -7
intro-follow|determiner|,coordinator|	1 17
intro-follow|determiner|,determiner|	1 -7	2-3 -11
intro-follow|determiner|,preposition|	2-3 -8
intro-follow|determiner|,verb-saying|	1 -21	2-3 -8
intro-follow|determiner|,word|	1 -11	2-3 -17	4-7 -8
intro-follow|determiner|,|	1 -24	2-3 -49
intro-follow|determiner|-|	1 21
intro-follow|determiner|:|	2-3 -8
intro-follow|determiner|auxiliary|	1 -27	2-3 -10
intro-follow|determiner|capital|	2-3 11
intro-follow|determiner|coordinator|	1 12	2-3 -18	4-7 27
intro-follow|determiner|determiner|	1 12	2-3 17
intro-follow|determiner|end|	2-3 34	4-7 21	8+ 14
intro-follow|determiner|preposition|	1 11	2-3 12	4-7 -10
intro-follow|determiner|pronoun|	2-3 20
intro-follow|determiner|stop|	2-3 -33	4-7 23	8+ 13
intro-follow|determiner|subordinator|	1 -12	2-3 -22
intro-follow|determiner|that|	2-3 33
intro-follow|determiner|verb-judging|	1 -20	2-3 -10
intro-follow|determiner|verb-saying|	2-3 -20
intro-follow|determiner|word|	4-7 -16
intro-follow|possessive|auxiliary|	2-3 12
intro-follow|possessive|capital|	2-3 -22
intro-follow|possessive|end|	2-3 -28	4-7 25	8+ 18
intro-follow|possessive|preposition|	2-3 7
intro-follow|possessive|quote|	4-7 -14
intro-follow|possessive|word|	4-7 -19
intro-follow|preposition|(|	1 6
intro-follow|preposition|,auxiliary|	2-3 -24
intro-follow|preposition|,determiner|	1 -17	4-7 -12
intro-follow|preposition|,preposition|	1 -16	2-3 19
intro-follow|preposition|,verb-saying|	4-7 -15
intro-follow|preposition|,word|	1 -18	4-7 -14
intro-follow|preposition|,|	1 -31	2-3 -14
intro-follow|preposition|:|	1 -17
intro-follow|preposition|;|	2-3 13	4-7 9
intro-follow|preposition|auxiliary|	1 9	2-3 -16	4-7 20
intro-follow|preposition|capital|	1 7	4-7 20	8+ -16
intro-follow|preposition|coordinator|	1 -34	2-3 15	4-7 24	8+ 16
intro-follow|preposition|determiner|	1 11	4-7 -14
intro-follow|preposition|end|	1 -7	2-3 -10	4-7 22	8+ 37
intro-follow|preposition|preposition|	1 -8	4-7 18
intro-follow|preposition|pronoun|	2-3 -28
intro-follow|preposition|stop|	2-3 -19	4-7 20	8+ 20
intro-follow|preposition|subordinator|	1 -8	2-3 -12	4-7 13	8+ 15
intro-follow|preposition|that|	1 -30	2-3 -6
intro-follow|preposition|verb-judging|	1 11
intro-follow|preposition|verb-saying|	1 25	2-3 -11
intro-follow|preposition|word|	2-3 9
intro-follow|pronoun|,word|	2-3 17
intro-follow|pronoun|,|	2-3 6
intro-follow|pronoun|auxiliary|	2-3 7
intro-follow|pronoun|coordinator|	4-7 18
intro-follow|pronoun|determiner|	1 -10	2-3 36	4-7 8
intro-follow|pronoun|end|	1 28	2-3 43	4-7 17	8+ 15
intro-follow|pronoun|preposition|	2-3 -26	4-7 -8
intro-follow|pronoun|stop|	2-3 -11	4-7 44	8+ 20
intro-follow|pronoun|subordinator|	2-3 22
intro-follow|pronoun|word|	4-7 16
intro-follow|quote|,verb-saying|	4-7 19
intro-follow|quote|coordinator|	1 -12	2-3 -6
intro-follow|quote|determiner|	4-7 16	8+ 17
intro-follow|quote|end|	4-7 23	8+ 18
intro-follow|quote|pronoun|	4-7 7
intro-follow|start|'|	8+ 13
intro-follow|start|(|	2-3 -22
intro-follow|start|,auxiliary|	4-7 25	8+ 10
intro-follow|start|,pronoun|	4-7 27	8+ 13
intro-follow|start|,verb-judging|	4-7 10
intro-follow|start|,verb-saying|	2-3 25	4-7 28	8+ 8
intro-follow|start|,verb-thinking|	8+ 16
intro-follow|start|,word|	4-7 -6	8+ 17
intro-follow|start|:|	1 -14	2-3 -11	4-7 35	8+ 24
intro-follow|start|auxiliary|	1 -26	2-3 -33
intro-follow|start|capital|	1 -27	2-3 16	4-7 41	8+ 20
intro-follow|start|determiner|	1 24	4-7 52	8+ 21
intro-follow|start|end|	1 -14	8+ 39
intro-follow|start|preposition|	2-3 -15	8+ 25
intro-follow|start|pronoun|	1 46	2-3 19	4-7 41	8+ 16
intro-follow|start|stop|	8+ 24
intro-follow|start|subordinator|	2-3 -23	8+ 19
intro-follow|start|that|	8+ 24
intro-follow|start|verb-saying|	1 18	2-3 48	4-7 41	8+ 16
intro-follow|start|word|	1 -12	4-7 36	8+ 29
intro-follow|start|–|	4-7 8
intro-follow|start|—|	2-3 12	4-7 -12	8+ 31
intro-follow|stop|(|	8+ 17
intro-follow|stop|,auxiliary|	1 14	2-3 26	4-7 29	8+ 6
intro-follow|stop|,preposition|	2-3 -14
intro-follow|stop|,pronoun|	2-3 6	4-7 28	8+ 6
intro-follow|stop|,verb-judging|	4-7 17
intro-follow|stop|,verb-saying|	1 14	2-3 31	4-7 7	8+ 7
intro-follow|stop|,verb-thinking|	4-7 15	8+ 14
intro-follow|stop|,word|	1 21	2-3 15	8+ 11
intro-follow|stop|,|	4-7 31
intro-follow|stop|auxiliary|	1 -7	8+ 21
intro-follow|stop|capital|	1 16	2-3 27	4-7 38	8+ 17
intro-follow|stop|coordinator|	8+ 12
intro-follow|stop|determiner|	1 12	2-3 6	4-7 29	8+ 14
intro-follow|stop|end|	2-3 37	4-7 72	8+ 16
intro-follow|stop|preposition|	4-7 17	8+ 16
intro-follow|stop|pronoun|	1 23	2-3 6	4-7 27	8+ 12
intro-follow|stop|stop|	1 16	2-3 17	8+ 8
intro-follow|stop|that|	8+ 15
intro-follow|stop|verb-saying|	1 21	2-3 45	4-7 34	8+ 13
intro-follow|stop|word|	1 -9	8+ 21
intro-follow|stop|—|	4-7 -18
intro-follow|subordinator|,word|	2-3 -21
intro-follow|subordinator|,|	2-3 -24
intro-follow|subordinator|auxiliary|	1 -24
intro-follow|subordinator|capital|	2-3 -41	4-7 18
intro-follow|subordinator|coordinator|	1 19	2-3 39	4-7 17
intro-follow|subordinator|determiner|	2-3 -16
intro-follow|subordinator|end|	1 -8	4-7 -11	8+ 24
intro-follow|subordinator|preposition|	1 -25	2-3 9	4-7 21
intro-follow|subordinator|pronoun|	8+ 11
intro-follow|subordinator|stop|	4-7 18	8+ 25
intro-follow|subordinator|subordinator|	4-7 14
intro-follow|subordinator|word|	1 9	2-3 -35
intro-follow|that|auxiliary|	1 -21
intro-follow|that|capital|	8+ 17
intro-follow|that|coordinator|	8+ 16
intro-follow|that|end|	2-3 -23	4-7 22	8+ 21
intro-follow|that|preposition|	4-7 18	8+ 13
intro-follow|that|stop|	2-3 36	4-7 47	8+ 18
intro-follow|that|subordinator|	8+ 16
intro-follow|that|word|	2-3 21
intro-follow|verb-judging|,|	1 -26	4-7 -7
intro-follow|verb-judging|;|	4-7 18
intro-follow|verb-judging|auxiliary|	2-3 -23
intro-follow|verb-judging|capital|	4-7 -10
intro-follow|verb-judging|coordinator|	1 -8	2-3 6	4-7 -16
intro-follow|verb-judging|determiner|	1 7	2-3 -9	4-7 22
intro-follow|verb-judging|end|	1 -24	2-3 -22	4-7 19
intro-follow|verb-judging|preposition|	1 -48	2-3 6	4-7 22
intro-follow|verb-judging|pronoun|	4-7 -7
intro-follow|verb-judging|stop|	1 24	2-3 -8	4-7 20
intro-follow|verb-judging|subordinator|	2-3 21
intro-follow|verb-judging|verb-saying|	2-3 7
intro-follow|verb-judging|word|	1 26	2-3 -23	4-7 -7
intro-follow|verb-saying|,preposition|	1 -16
intro-follow|verb-saying|,word|	1 -22	2-3 -11
intro-follow|verb-saying|,|	2-3 -31	4-7 -9
intro-follow|verb-saying|;|	2-3 -15
intro-follow|verb-saying|auxiliary|	2-3 15
intro-follow|verb-saying|capital|	2-3 -12
intro-follow|verb-saying|coordinator|	1 19	2-3 14
intro-follow|verb-saying|determiner|	2-3 18	4-7 -8
intro-follow|verb-saying|end|	2-3 28	4-7 -21	8+ -16
intro-follow|verb-saying|preposition|	1 25	2-3 8	8+ 27
intro-follow|verb-saying|stop|	1 -8	2-3 -6	4-7 9	8+ 26
intro-follow|verb-saying|subordinator|	2-3 10
intro-follow|verb-saying|that|	2-3 -23
intro-follow|verb-saying|verb-saying|	2-3 -24
intro-follow|verb-saying|word|	1 -27	2-3 -8	4-7 9
intro-follow|verb-thinking|,|	2-3 -17
intro-follow|verb-thinking|coordinator|	1 -11
intro-follow|verb-thinking|end|	2-3 -13	4-7 33	8+ 17
intro-follow|verb-thinking|preposition|	1 9	2-3 35
intro-follow|verb-thinking|stop|	1 -26	2-3 25	4-7 37
intro-follow|verb-thinking|subordinator|	4-7 30
intro-follow|word|(|	2-3 -20
intro-follow|word|,auxiliary|	1 -26	2-3 -13
intro-follow|word|,coordinator|	4-7 19
intro-follow|word|,determiner|	1 -16
intro-follow|word|,preposition|	2-3 -22	4-7 -7
intro-follow|word|,subordinator|	1 19	2-3 17
intro-follow|word|,that|	1 -11	2-3 -16	4-7 -8
intro-follow|word|,verb-saying|	1 11	8+ 12
intro-follow|word|,word|	1 19	2-3 10
intro-follow|word|,|	1 -36	2-3 11	4-7 26
intro-follow|word|-|	4-7 22
intro-follow|word|:|	4-7 10
intro-follow|word|;|	1 -9	2-3 -16	4-7 12
intro-follow|word|adverb|	1 -27	2-3 11	4-7 -9
intro-follow|word|auxiliary|	4-7 -26
intro-follow|word|capital|	1 20	8+ 36
intro-follow|word|coordinator|	1 17	2-3 22
intro-follow|word|determiner|	4-7 -7	8+ 21
intro-follow|word|end|	1 -20	2-3 -6	4-7 -16	8+ 41
intro-follow|word|preposition|	1 6	2-3 -18	8+ 21
intro-follow|word|pronoun|	1 -24	2-3 6
intro-follow|word|quote|	1 -19
intro-follow|word|stop|	2-3 18	4-7 13	8+ 25
intro-follow|word|subordinator|	2-3 -6	4-7 21
intro-follow|word|that|	1 -25
intro-follow|word|verb-judging|	1 -21	2-3 -7
intro-follow|word|verb-saying|	1 -42	2-3 9	4-7 -10
intro-follow|word|word|	2-3 -8
intro-follow|—|end|	8+ 10
intro-follow|—|—|	2-3 12
intro-follow|’|stop|	4-7 17
intro|	' -19	) 16	- -13	: 8	; 10	possessive -14	preposition -8	start 10	stop 25	subordinator -6	verb-judging -9	verb-saying -11	verb-thinking 8	word -10	– -16	— 8
in|first|=abbiamo|	4-7 20	first 24
in|first|=about|	2-3 21	4-7 26	first 8	none 30
in|first|=after|	8+ 15	first 21
in|first|=all|	4-7 25	8+ 22	first 29	none -10
in|first|=als|	4-7 20	8+ 6	first 6	some 9
in|first|=am|	first 6
in|first|=and|	2-3 19	4-7 55	8+ 23	first 36	some 14
in|first|=another|	8+ 19	first 18
in|first|=any|	2-3 22	4-7 20	8+ 12	first 7	none 28
in|first|=an|	2-3 34	4-7 7	8+ 23	all-one 16	first -12	none 39
in|first|=are|	4-7 27	8+ 19	first -14	none 21
in|first|=as|	2-3 13	4-7 -20	8+ 18	first -10	none -10	some 16
in|first|=at|	2-3 22	4-7 45	8+ 18	first 31	none 29
in|first|=até|	2-3 15	first 7	none 15
in|first|=auf|	4-7 17
in|first|=aus|	2-3 15	4-7 9	all-one 15	some 9
in|first|=au|	4-7 16	8+ 10	first 10	none 15
in|first|=avant|	4-7 16	none 16
in|first|=avec|	2-3 28	4-7 24	first 10	none 31
in|first|=a|	4-7 17	8+ 14	all -35	all-one 9	first -15	none 20
in|first|=because|	4-7 21	8+ 22	first 22	none 27	some 8
in|first|=been|	none 27
in|first|=being|	4-7 17
in|first|=bei|	2-3 12	first 11
in|first|=beyond|	2-3 25	none 25
in|first|=be|	2-3 -23	4-7 -16	8+ 13	first -21	none -13
in|first|=bij|	8+ 9	first 9
in|first|=bis|	2-3 -8	4-7 9	some 18
in|first|=both|	4-7 16	8+ 16	first 15	none -22
in|first|=but|	4-7 34	8+ 20	first 40	none 20	some 11
in|first|=by|	2-3 27	4-7 26	8+ 16	first 26	none 23
in|first|=cannot|	none 17
in|first|=can|	4-7 20	8+ 17	first 14
in|first|=ce|	8+ 19	first 14
in|first|=chez|	8+ 7	first 7
in|first|=che|	4-7 8	none 8
in|first|=ci|	4-7 -6	first -6
in|first|=come|	2-3 -11	none -17
in|first|=comme|	4-7 -6	none -6
in|first|=com|	4-7 17	8+ 9	none 22
in|first|=con|	4-7 35	first 19
in|first|=could|	4-7 19	8+ 17	first 16	none 20
in|first|=dans|	2-3 16	4-7 -14	first 29	none -16
in|first|=dass|	4-7 7	first 7
in|first|=das|	2-3 -7	all 8	all-one -8	some 7
in|first|=dat|	2-3 21	4-7 17	8+ 8	first 21	none 13
in|first|=da|	8+ 9	first 9	none 23
in|first|=der|	4-7 12	8+ 10	first 15	most 7	some 6
in|first|=des|	4-7 14	none 21
in|first|=deux|	2-3 9	first 6
in|first|=de|	2-3 -8	8+ 22	all-one -17	none -6	some 18
in|first|=did|	2-3 14	4-7 22	8+ 14	first 25
in|first|=die|	2-3 -20	8+ 7	all-one -20	first 6	most -9	none 22	some 14
in|first|=dit|	8+ 7	first 9
in|first|=di|	2-3 16	4-7 15	first 11	none 14
in|first|=does|	8+ 25	first 22
in|first|=don't|	2-3 23	first 23
in|first|=don’t|	8+ 15	first 19
in|first|=dos|	none 17
in|first|=do|	4-7 11	8+ 21	first 23
in|first|=drei|	4-7 6
in|first|=drie|	first 9
in|first|=due|	4-7 17	first 17
in|first|=een|	2-3 27	4-7 31	8+ 13	first 13	none 38
in|first|=einem|	some 8
in|first|=einer|	4-7 9
in|first|=eine|	2-3 12	4-7 7	8+ 8	first 10	most 6	some 8
in|first|=ein|	4-7 18	8+ 14	all 15	first 17	most 14
in|first|=ele|	8+ 9	first 9
in|first|=elke|	8+ 6	first 6
in|first|=elle|	4-7 18	first 17
in|first|=el|	8+ 8	all-one -18	first 14	none -11
in|first|=em|	4-7 6	8+ 8	first 8
in|first|=entre|	4-7 -13	none -13
in|first|=en|	2-3 17	4-7 33	8+ 10	first 21	none 18	some 19
in|first|=erano|	first 7
in|first|=era|	2-3 29	4-7 12	first 23
in|first|=están|	first 6
in|first|=es|	2-3 8	4-7 25	8+ 12	first 18	none 12
in|first|=et|	2-3 -6	4-7 25	first 17	none -9
in|first|=every|	2-3 -11	4-7 19	8+ 14	first 17	none -8	some 15
in|first|=except|	8+ 20
in|first|=e|	2-3 -9	4-7 16	first -9	none 19
in|first|=fait|	2-3 -15	none -11
in|first|=fa|	4-7 13	none 16
in|first|=foi|	4-7 7
in|first|=for|	2-3 32	4-7 18	8+ 16	first 20	none 35
in|first|=four|	8+ 16	first 15
in|first|=from|	8+ 14	first 14
in|first|=für|	4-7 -11	first -8
in|first|=geen|	2-3 18	4-7 29	first 18	none 22
in|first|=hanno|	first 13
in|first|=hasta|	4-7 13	none 13
in|first|=has|	4-7 25	8+ 22	none 19	some 16
in|first|=have|	8+ 19	none 15
in|first|=having|	8+ 15	first 14
in|first|=ha|	2-3 16	4-7 24	first 23	none 20
in|first|=he'll|	first 12
in|first|=he's|	2-3 15	4-7 20	8+ 13	first 24
in|first|=hemos|	first 6
in|first|=her|	4-7 20	first 9
in|first|=het|	4-7 7	8+ 7	first 7	none 10
in|first|=he|	2-3 7	4-7 45	8+ 19	first 42	none -21
in|first|=he’s|	4-7 17	8+ 17	first 20
in|first|=hij|	2-3 14	4-7 16	8+ 7	first 18
in|first|=his|	4-7 17	8+ 17	first 25
in|first|=how|	4-7 27	8+ 14	first 28
in|first|=ho|	4-7 18	first 20
in|first|=há|	4-7 20	first 23
in|first|=i'd|	4-7 14	8+ 24	first 27
in|first|=i'll|	4-7 19	8+ 19	first 19
in|first|=i'm|	2-3 7	4-7 29	8+ 17	first 15
in|first|=i've|	4-7 16	8+ 22	first 23
in|first|=ich|	2-3 -9	4-7 14	8+ 6
in|first|=if|	4-7 27	8+ 26	first 33
in|first|=ihr|	4-7 13	first 13
in|first|=ik|	4-7 25	8+ 7	first 21	none 15
in|first|=ils|	4-7 6	8+ 10	first 8
in|first|=il|	2-3 -25	8+ 17	all-one -14	none -17
in|first|=in|	2-3 13	4-7 23	8+ 20	first 26	most 7	none 21	some 12
in|first|=io|	first 20	none 17
in|first|=is|	8+ 16	first 16	none -12	some 11
in|first|=it's|	2-3 18	4-7 51	8+ 18	first 41
in|first|=its|	none 14
in|first|=it|	2-3 23	4-7 45	8+ 22	first 34	none 30
in|first|=it’s|	2-3 27	4-7 42	8+ 21	first 44
in|first|=i|	4-7 14	8+ 20	all 6	first 33	none -21
in|first|=i’d|	4-7 29	8+ 11	first 32
in|first|=i’ll|	8+ 20	first -12
in|first|=i’m|	4-7 25
in|first|=i’ve|	4-7 21	8+ 12	first 19
in|first|=jamais|	2-3 18	none 20
in|first|=je|	4-7 26	8+ 12	first 10
in|first|=keine|	2-3 20
in|first|=kein|	2-3 20	4-7 10	some 22
in|first|=las|	4-7 26	first -14
in|first|=la|	2-3 -19	8+ 12	all-one -18	first -12
in|first|=les|	2-3 15	4-7 -11	8+ 9	first -11	none 15
in|first|=le|	4-7 -22	8+ 12	all -14	all-one -13	none 7
in|first|=like|	2-3 33	4-7 26	8+ 18	all 23	first 15	none 36
in|first|=los|	2-3 6	4-7 -15	all -10	first -14
in|first|=lo|	2-3 14	4-7 8	most 10
in|first|=maar|	4-7 19	8+ 10	first 20	none 7
in|first|=mais|	first 14
in|first|=many|	8+ 17	first 18
in|first|=man|	4-7 9	8+ 7	first 11
in|first|=may|	4-7 17	none 11
in|first|=ma|	2-3 -7	4-7 22	8+ 6	first 23
in|first|=meine|	first 19
in|first|=met|	2-3 -17	4-7 21	8+ 6	first 6	none -17
in|first|=meu|	8+ 6	first 6
in|first|=me|	4-7 19	8+ 8	first 17
in|first|=mijn|	4-7 25	8+ 7	first 24
in|first|=mis|	first 17
in|first|=mit|	2-3 22	4-7 -9	all -9	all-one 20	some 23
in|first|=mi|	4-7 30	8+ 7	first 15
in|first|=mon|	4-7 23	8+ 8	first 20
in|first|=most|	4-7 19	8+ 17	first 20
in|first|=my|	2-3 -24	8+ 21	all -24	all-one -18	first 9	none -7
in|first|=nach|	4-7 17	first 8	some 17
in|first|=na|	2-3 12	8+ 18	first 8
in|first|=neither|	4-7 23	first 10
in|first|=nei|	none 17
in|first|=nella|	4-7 13	none 13
in|first|=nem|	2-3 -12	4-7 16	first -11	most 10
in|first|=never|	2-3 -29	4-7 24	all -29	first 20	none 20
in|first|=ne|	8+ 6	none 25	some 6
in|first|=nicht|	2-3 -6	4-7 10	none 17	some -15
in|first|=niet|	2-3 17	4-7 24	none 20
in|first|=ni|	4-7 28	8+ 7	first 11	none 12
in|first|=non|	2-3 18	4-7 32	8+ 8	first 22	none 31
in|first|=nos|	8+ 6	first 6
in|first|=not|	2-3 -7	4-7 50	8+ 15	first 32	none 11	some 19
in|first|=nous|	4-7 28	8+ 7	first 21
in|first|=no|	4-7 -15	8+ 22	all-one -13	first 11	none -10	some 17
in|first|=nunca|	4-7 -13	first -17	none -8
in|first|=não|	4-7 34	first 22	none 21
in|first|=off|	2-3 -6	all-one -26
in|first|=of|	8+ 19	first 18
in|first|=ogni|	first 11
in|first|=ohne|	4-7 28	first 26
in|first|=om|	none 25
in|first|=once|	8+ 16	first 16
in|first|=one|	4-7 20	8+ 20	first 13	none 17
in|first|=on|	4-7 -11	8+ 19	first 22	none -17
in|first|=op|	2-3 12	first 17	none 12
in|first|=os|	2-3 -22	4-7 14	all-one -22	first 12
in|first|=our|	2-3 -14	8+ 20	none -9
in|first|=over|	8+ 12	first 9
in|first|=o|	2-3 -16	8+ 7	all -7	first 15	none -11
in|first|=para|	2-3 25	4-7 18	first 11	none 27
in|first|=pas|	none 20
in|first|=pelo|	4-7 10	first 10	none 7
in|first|=pero|	none 10
in|first|=per|	2-3 14	4-7 22	first 17	none 15
in|first|=por|	4-7 15	none 20
in|first|=pour|	4-7 -12	first -12
in|first|=quando|	4-7 15	8+ 15	first 15	none 15
in|first|=quand|	8+ 7	first 7
in|first|=quella|	4-7 11	first 11
in|first|=que|	2-3 22	4-7 32	8+ 10	first 24	none 30
in|first|=sans|	2-3 15	4-7 6	first -8	none 24
in|first|=sem|	2-3 -15	4-7 16	first -15	none 16
in|first|=senza|	4-7 22	none 25
in|first|=se|	4-7 11	first 30	some 9
in|first|=she'd|	4-7 17	first 18
in|first|=she's|	8+ 15	first 11
in|first|=she|	2-3 29	4-7 28	8+ 17	first 10	none 11
in|first|=she’s|	4-7 11	8+ 6	first 25
in|first|=should|	8+ 13	none 18
in|first|=since|	4-7 18	none 18
in|first|=six|	8+ 15	first 15
in|first|=si|	2-3 26	4-7 30	8+ 6	first 27	none 28
in|first|=some|	2-3 23	4-7 13	8+ 15	first 18	none 23
in|first|=sono|	2-3 13	4-7 33	first 30	none 17
in|first|=son|	4-7 12
in|first|=so|	8+ 19	first 17
in|first|=sur|	none 15
in|first|=são|	4-7 7	first 6
in|first|=that|	4-7 28	8+ 17	first 27	none 17
in|first|=then|	4-7 45	8+ 21	first 41
in|first|=these|	4-7 20	8+ 20	first 23
in|first|=they're|	2-3 20	4-7 14	8+ 18	first 21
in|first|=they've|	8+ 18	first 18
in|first|=they|	2-3 31	4-7 41	8+ 18	first 38	most 11	none 23	some 7
in|first|=they’re|	4-7 17	8+ 19	first 27
in|first|=the|	2-3 -33	4-7 -16	8+ 25	all -41	all-one -19	first 14	none -12	some 7
in|first|=this|	4-7 12	8+ 8	all -13	first 26	most -8	none 20	some 8
in|first|=those|	8+ 15	first 21
in|first|=three|	2-3 -8	4-7 22	first 15	none 27
in|first|=tiene|	4-7 12	none 12
in|first|=toen|	8+ 6	first 6
in|first|=to|	2-3 -13	4-7 9	8+ 17	none -9	some 16
in|first|=trois|	4-7 12	first 12
in|first|=twee|	2-3 17	4-7 7	first 18
in|first|=two|	4-7 33	8+ 16	first 35	none 24
in|first|=uma|	2-3 27	4-7 10	first 20	none 16
in|first|=um|	2-3 18	4-7 24	8+ 11	none 24
in|first|=una|	2-3 15	8+ 9	first 30
in|first|=under|	2-3 6	4-7 10	none 18
in|first|=und|	4-7 11	first 16
in|first|=une|	2-3 25	4-7 23	8+ 7	none 34
in|first|=until|	4-7 32	8+ 17	none 26
in|first|=un|	2-3 28	4-7 48	8+ 18	first 26	none 41
in|first|=vai|	4-7 7
in|first|=van|	4-7 18
in|first|=você|	4-7 18	first 18
in|first|=voor|	8+ 8	first 8
in|first|=vous|	8+ 7	first 18
in|first|=was|	4-7 25	8+ 20	first 19	none 25	some 15
in|first|=we're|	8+ 20
in|first|=we've|	4-7 18	8+ 21	first 21
in|first|=we|	2-3 10	4-7 21	8+ 19	all -24	all-one -6	first 27	none 11	some 6
in|first|=we’d|	first 19
in|first|=we’ll|	8+ 18	first 18
in|first|=we’re|	4-7 17	8+ 14	first 6
in|first|=we’ve|	8+ 16	first 19
in|first|=what|	4-7 16	8+ 20	first 28	none 12
in|first|=when|	4-7 38	8+ 16	first 39	none 34
in|first|=where|	8+ 10	first 12
in|first|=whether|	8+ 16	first 10
in|first|=while|	8+ 16	first 17
in|first|=why|	4-7 14	8+ 15	first 14
in|first|=wie|	4-7 22
in|first|=wij|	2-3 -13	4-7 36	8+ 6
in|first|=will|	4-7 20	8+ 15	none 22	some 17
in|first|=wir|	2-3 -10	4-7 33
in|first|=with|	2-3 14	4-7 44	8+ 21	first 27	none 42
in|first|=would|	4-7 12	8+ 18	first 16	none 18
in|first|=you're|	8+ 11	first 16
in|first|=you've|	2-3 14	8+ 21	all-one 14	first 21
in|first|=your|	4-7 -12	8+ 18	first 12
in|first|=you|	2-3 25	4-7 8	8+ -22	none -16
in|first|=you’re|	first 17
in|first|=you’ve|	first 17
in|first|=yo|	4-7 25	first 27
in|first|=y|	4-7 33	first 14	none 9
in|first|=ze|	4-7 17	8+ 6	first 17
in|first|=zonder|	8+ 6	first 6
in|first|=zu|	4-7 14	some 14
in|first|=à|	2-3 -17	4-7 20	8+ 6	first 15	none -12
in|first|=è|	2-3 13	4-7 17	first 16	none 12
in|first|=é|	4-7 14	first 7
in|first|adverb|	1 15	2-3 7	8+ 24	all-one 11	first -15	none 24	some 31
in|first|capital|	4-7 -20	all -9	all-one -8
in|first|number|	1 17	2-3 -15	8+ 9	all-one -9	some 22
in|first|verb|	4-7 9	8+ 41	all 19	all-one -7	first 23	some -8
in|first|word|	1 -10	4-7 27	8+ 12	all-one 14	some 11
in|functions|0|2-3|	all-one -12
in|functions|0|4-7|	all -7	first 27	most -16	none 37	some 21
in|functions|0|8+|	first 13
in|functions|1|1|	all-one 6	first 18	none -21
in|functions|1|2-3|	all -15	all-one -8	first 13	none 9	some 7
in|functions|1|4-7|	all -20	all-one -11	first -27	most 19	none 16	some 17
in|functions|1|8+|	first 16
in|functions|2|2-3|	all 8	all-one 18	none -7	some 14
in|functions|2|4-7|	all -11	all-one -20	first 7	most -8	none 21
in|functions|2|8+|	most 16	none 21	some 17
in|functions|3|2-3|	first 26
in|functions|3|4-7|	first 11	most 41	none 12	some 40
in|functions|3|8+|	first 9	most 22	none 10	some 32
in|last|	-a -28	0 -22	11 -26	2 -22	29 15	3 -25	4 -27	5 -26	a -28	ad 26	af -21	ah 21	al -36	am 9	an 23	ap 10	as 34	at -22	au -8	aw -25	ax -7	ay 8	ba 11	by -37	c -26	ca -10	ce 7	ci 27	ck -29	co 11	cs -6	cy -24	da 13	de 11	di -24	do 20	ds -7	dy -14	ea -15	ee -22	ef 23	eg -22	ei -18	el 22	em -20	en 18	eo -15	ep 27	et -14	ez -14	fa -18	fe -10	ff -18	ge -11	gh 23	gs 16	gt -11	ha 34	he -27	ho -7	hr -6	hs 16	ht -12	i -8	ia -7	ic 6	id -10	if 12	ig 24	il -14	im -28	in 14	ip -10	ir -21	is -7	it -17	iv 19	ja -17	je -14	jk -23	jo -8	já 19	ke 24	kt 19	ky 11	la -10	ld -17	le 22	lf -22	lk -16	ln 6	lo -12	ma -17	me 23	mm 26	mo 15	ms 15	my 13	na -11	nc -13	nd -19	ne -9	nk 32	no -7	ns 20	nt 11	nz -14	of -21	oi 9	ok -22	om -17	on 19	op 24	or -14	ot 18	ou 11	ow -25	ox -37	pa -12	po 7	ps -26	pt 32	py -6	re 10	ri -14	rk -9	rm 7	rn 13	ro -26	rt -16	ry 8	ré 23	se -7	sh 10	sm 13	ss 14	sy -7	sé -16	ta 19	ti -15	to 11	ts 17	tt 19	ty 6	tz -14	té -18	ua 13	ub -32	ue 10	ug 7	ul 16	un 12	up -21	ur -28	us 20	ut -16	ux 22	uy -20	ve 19	vo 17	ya -15	ye -20	yi -23	za 30	zo -17	ão -27	ça -13	és 23	ía -15	ón -8	ún 18	’s -34
in|last|-up|	1 -25
in|last|029|	2-3 15
in|last|0|	2-3 -22
in|last|2|	2-3 -22
in|last|3|	2-3 -25
in|last|4|	2-3 -27
in|last|5|	2-3 -26
in|last|aaf|	1 -17
in|last|aak|	1 -16
in|last|ace|	2-3 17
in|last|ack|	1 -26	2-3 -24
in|last|act|	2-3 -17
in|last|ada|	1 19
in|last|ade|	1 12	2-3 -14
in|last|ady|	1 10
in|last|age|	1 -16	2-3 16
in|last|agt|	2-3 -11
in|last|ain|	1 -12	2-3 10
in|last|ais|	2-3 -10
in|last|ake|	1 13	2-3 22
in|last|ald|	1 -20
in|last|alf|	2-3 -24
in|last|ali|	1 17
in|last|alk|	2-3 -16
in|last|alo|	1 -12	2-3 -13
in|last|als|	1 20
in|last|alt|	1 -15	2-3 -33
in|last|amo|	2-3 13
in|last|ana|	2-3 13
in|last|anc|	2-3 -10
in|last|and|	1 -26
in|last|ang|	2-3 -14
in|last|ani|	2-3 -16
in|last|ano|	1 -18	2-3 -10
in|last|ant|	1 -19
in|last|any|	2-3 11
in|last|anz|	2-3 -7
in|last|ape|	2-3 20
in|last|apo|	1 -13
in|last|ard|	1 -7
in|last|are|	2-3 23
in|last|art|	2-3 22
in|last|ary|	2-3 20
in|last|ase|	1 10	2-3 -20
in|last|aso|	2-3 11
in|last|ass|	2-3 17
in|last|ata|	2-3 31
in|last|ate|	1 -21	2-3 -9
in|last|ato|	1 -9	2-3 -6
in|last|ats|	1 -11
in|last|att|	1 -16	2-3 -22
in|last|aut|	2-3 11
in|last|ays|	2-3 22
in|last|a|	2-3 -24
in|last|ber|	2-3 -9
in|last|be|	2-3 26
in|last|ble|	1 35	2-3 12
in|last|box|	2-3 -25
in|last|buy|	1 -34
in|last|can|	2-3 -19
in|last|cco|	1 -8
in|last|cer|	2-3 -22
in|last|cha|	2-3 14
in|last|che|	1 -28	2-3 -18
in|last|cho|	1 -10	2-3 18
in|last|cht|	2-3 -17
in|last|cia|	2-3 -15
in|last|cio|	1 9
in|last|dad|	2-3 15
in|last|dan|	2-3 18
in|last|das|	2-3 13
in|last|day|	2-3 -41
in|last|ddo|	2-3 24
in|last|del|	2-3 12
in|last|den|	1 -15	2-3 24
in|last|des|	2-3 21
in|last|dig|	1 15
in|last|dog|	2-3 -26
in|last|dom|	1 -20
in|last|don|	1 -16
in|last|dos|	2-3 -12
in|last|dro|	2-3 -19
in|last|due|	2-3 -16
in|last|día|	2-3 -9
in|last|ead|	2-3 9
in|last|eal|	2-3 -25
in|last|ean|	1 13
in|last|eap|	2-3 26
in|last|ear|	2-3 11
in|last|eat|	2-3 -13
in|last|ece|	2-3 -6
in|last|ect|	2-3 11
in|last|eds|	2-3 -19
in|last|een|	2-3 -23
in|last|eep|	2-3 10
in|last|eer|	2-3 -18
in|last|eet|	2-3 -16
in|last|ege|	1 -18
in|last|eid|	2-3 12
in|last|ein|	1 11	2-3 22
in|last|eis|	1 -24
in|last|eit|	1 -7	2-3 -13
in|last|ekt|	2-3 16
in|last|ele|	2-3 6
in|last|ell|	2-3 6
in|last|els|	2-3 -14
in|last|ely|	2-3 25
in|last|eme|	1 6
in|last|ena|	1 -19	2-3 -8
in|last|end|	1 13	2-3 -19
in|last|ene|	2-3 19
in|last|eno|	2-3 19
in|last|era|	2-3 -18
in|last|erd|	2-3 15
in|last|ere|	2-3 -31
in|last|ern|	2-3 9
in|last|ero|	2-3 -15
in|last|ers|	1 14	2-3 6
in|last|ert|	1 16	2-3 -7
in|last|ery|	1 -39	2-3 21
in|last|esa|	2-3 -12
in|last|eso|	2-3 -14
in|last|ess|	2-3 17
in|last|eta|	2-3 -23
in|last|ete|	2-3 -9
in|last|eur|	1 -20
in|last|eux|	2-3 19
in|last|far|	2-3 17
in|last|fen|	2-3 16
in|last|fer|	2-3 22
in|last|ful|	2-3 39
in|last|fyi|	1 -23
in|last|gap|	2-3 -15
in|last|ged|	1 23	2-3 -10
in|last|gel|	2-3 18
in|last|gen|	1 6	2-3 6
in|last|ger|	2-3 -8
in|last|ges|	2-3 18
in|last|get|	2-3 -25
in|last|ght|	1 -27	2-3 7
in|last|gin|	2-3 12
in|last|gio|	1 -25
in|last|gue|	2-3 -19
in|last|gut|	2-3 -9
in|last|guy|	2-3 26
in|last|hat|	2-3 32
in|last|hen|	2-3 6
in|last|her|	1 -16	2-3 20
in|last|him|	2-3 23
in|last|hip|	2-3 14
in|last|hmm|	1 26
in|last|hos|	2-3 -22
in|last|hot|	2-3 19
in|last|how|	2-3 -29
in|last|hts|	2-3 -22
in|last|hub|	2-3 -30
in|last|ial|	1 -11	2-3 -6
in|last|ian|	2-3 18
in|last|iar|	2-3 20
in|last|ias|	1 12
in|last|ibe|	1 -21
in|last|ica|	2-3 -13
in|last|ich|	1 17
in|last|ici|	2-3 14
in|last|ick|	1 9	2-3 -13
in|last|ico|	1 -14
in|last|ics|	2-3 11
in|last|ida|	2-3 -15
in|last|ido|	1 15
in|last|ied|	1 24	2-3 15
in|last|ien|	1 6
in|last|ier|	2-3 -7
in|last|iet|	2-3 -13
in|last|iew|	2-3 6
in|last|ift|	2-3 11
in|last|igy|	1 -18
in|last|ijk|	1 -23
in|last|ijo|	2-3 -8
in|last|ild|	1 -7	2-3 14
in|last|ile|	1 21	2-3 14
in|last|ill|	2-3 15
in|last|ils|	2-3 -13
in|last|ilt|	1 -20
in|last|ima|	2-3 15
in|last|ime|	2-3 23
in|last|ina|	1 -19
in|last|ind|	2-3 -21
in|last|ine|	1 -19	2-3 -20
in|last|ing|	1 13	2-3 -14
in|last|ink|	2-3 26
in|last|ino|	1 -13	2-3 -10
in|last|int|	2-3 27
in|last|ion|	1 23
in|last|ire|	1 9	2-3 29
in|last|iro|	1 -15
in|last|isa|	2-3 8
in|last|ise|	1 -7	2-3 -15
in|last|ish|	1 -6	2-3 16
in|last|isk|	2-3 -12
in|last|ism|	2-3 28
in|last|iss|	2-3 8
in|last|ist|	1 29
in|last|is|	2-3 14
in|last|ita|	1 -12
in|last|ite|	1 7	2-3 -18
in|last|ito|	2-3 -16
in|last|its|	2-3 24
in|last|itt|	2-3 21
in|last|ity|	2-3 11
in|last|ium|	2-3 -21
in|last|iva|	2-3 -9
in|last|ive|	1 39	2-3 -11
in|last|ivo|	2-3 16
in|last|iño|	2-3 18
in|last|ión|	1 -15	2-3 10
in|last|jet|	2-3 -19
in|last|joe|	2-3 -13
in|last|já|	2-3 19
in|last|ked|	1 -33	2-3 24
in|last|ken|	1 15	2-3 -6
in|last|ker|	2-3 23
in|last|kes|	1 -27	2-3 20
in|last|ket|	2-3 12
in|last|lam|	2-3 18
in|last|lar|	2-3 -11
in|last|las|	2-3 25
in|last|law|	2-3 -25
in|last|led|	1 27	2-3 24
in|last|len|	1 -8	2-3 18
in|last|les|	1 -18	2-3 -14
in|last|lha|	2-3 30
in|last|lia|	2-3 20
in|last|lie|	2-3 8
in|last|lig|	1 -7
in|last|lks|	2-3 -7
in|last|lla|	1 -19	2-3 -12
in|last|lle|	1 -18	2-3 -19
in|last|llo|	1 6
in|last|lly|	1 -19	2-3 -21
in|last|low|	2-3 23
in|last|lty|	2-3 -27
in|last|lue|	1 -24
in|last|lus|	2-3 9
in|last|lée|	1 6
in|last|mal|	2-3 17
in|last|man|	2-3 14
in|last|mat|	2-3 -21
in|last|med|	2-3 31
in|last|men|	1 -26	2-3 -15
in|last|mer|	1 9	2-3 -19
in|last|me|	2-3 -18
in|last|mid|	1 -21
in|last|mma|	2-3 -6
in|last|mos|	2-3 15
in|last|mún|	2-3 18
in|last|nah|	1 18
in|last|nal|	1 -13	2-3 13
in|last|nas|	2-3 19
in|last|nda|	2-3 17
in|last|nde|	1 15	2-3 24
in|last|ndo|	2-3 12
in|last|nds|	2-3 -17
in|last|ned|	1 17	2-3 -16
in|last|nel|	2-3 28
in|last|nen|	1 17	2-3 -6
in|last|ner|	2-3 -14
in|last|nes|	2-3 8
in|last|ney|	2-3 6
in|last|nga|	2-3 -25
in|last|nge|	1 -17	2-3 -18
in|last|nja|	1 -16
in|last|nne|	2-3 -23
in|last|nny|	1 -24
in|last|nos|	2-3 16
in|last|now|	2-3 -12
in|last|nox|	1 -29
in|last|nse|	2-3 15
in|last|nta|	1 9	2-3 21
in|last|nte|	1 25	2-3 25
in|last|nto|	2-3 14
in|last|nts|	2-3 8
in|last|nza|	1 12	2-3 20
in|last|nça|	2-3 -17
in|last|oat|	1 -25
in|last|ock|	2-3 18
in|last|off|	2-3 21
in|last|of|	2-3 -17
in|last|ogy|	2-3 -13
in|last|oin|	1 -24
in|last|ois|	2-3 13
in|last|oke|	2-3 23
in|last|ola|	2-3 23
in|last|old|	1 -32	2-3 -18
in|last|ole|	2-3 25
in|last|olo|	1 -26	2-3 -11
in|last|ome|	2-3 -7
in|last|omy|	2-3 28
in|last|one|	1 22
in|last|ong|	2-3 26
in|last|ono|	2-3 -7
in|last|ons|	2-3 38
in|last|ood|	1 -8	2-3 11
in|last|ook|	2-3 -25
in|last|oom|	2-3 -22
in|last|oon|	2-3 -36
in|last|oor|	2-3 -19
in|last|opi|	1 -24
in|last|ops|	1 -30	2-3 -6
in|last|ora|	2-3 21
in|last|ord|	2-3 23
in|last|ore|	1 -26	2-3 -11
in|last|orm|	1 -20	2-3 20
in|last|ors|	1 9	2-3 18
in|last|ort|	2-3 -17
in|last|osa|	2-3 15
in|last|ose|	1 -20	2-3 11
in|last|oso|	1 -21
in|last|ost|	1 -32	2-3 -9
in|last|ota|	2-3 -13
in|last|ote|	2-3 18
in|last|ots|	1 20
in|last|oud|	1 10
in|last|oup|	2-3 17
in|last|our|	2-3 -8
in|last|ous|	1 16	2-3 -11
in|last|ove|	2-3 -17
in|last|oño|	2-3 -13
in|last|pel|	2-3 13
in|last|pen|	1 -12
in|last|per|	1 -23
in|last|ple|	2-3 12
in|last|pra|	1 -9
in|last|que|	1 28
in|last|ral|	1 -27	2-3 -19
in|last|rce|	2-3 14
in|last|rco|	2-3 27
in|last|rde|	2-3 15
in|last|rdo|	2-3 12
in|last|rds|	2-3 17
in|last|red|	2-3 -20
in|last|ree|	1 -20	2-3 -17
in|last|reg|	1 -13
in|last|ren|	2-3 23
in|last|reo|	1 -12
in|last|rer|	2-3 19
in|last|rga|	2-3 -14
in|last|ria|	2-3 -9
in|last|rin|	2-3 12
in|last|rio|	1 -15
in|last|rip|	2-3 -11
in|last|rit|	2-3 21
in|last|rly|	1 24	2-3 -18
in|last|rme|	2-3 8
in|last|rms|	2-3 10
in|last|rmy|	2-3 -21
in|last|rna|	2-3 10
in|last|rno|	2-3 18
in|last|ros|	2-3 8
in|last|rot|	1 -14
in|last|rra|	2-3 -19
in|last|rro|	1 -26	2-3 -11
in|last|rso|	2-3 26
in|last|rst|	1 17	2-3 -23
in|last|rts|	2-3 -20
in|last|rua|	2-3 6
in|last|rve|	2-3 18
in|last|rão|	2-3 -7
in|last|rée|	2-3 15
in|last|rés|	2-3 17
in|last|sar|	2-3 -21
in|last|sca|	2-3 17
in|last|sch|	1 7
in|last|sed|	2-3 -23
in|last|see|	2-3 17
in|last|sen|	2-3 -8
in|last|ser|	2-3 13
in|last|ses|	2-3 15
in|last|sig|	2-3 -24
in|last|sit|	2-3 -23
in|last|sly|	2-3 20
in|last|smo|	1 22	2-3 18
in|last|sor|	1 -21
in|last|so|	2-3 11
in|last|ssa|	2-3 12
in|last|sse|	2-3 10
in|last|sso|	2-3 10
in|last|sta|	1 15	2-3 19
in|last|ste|	2-3 -7
in|last|sti|	1 -17
in|last|sts|	1 22
in|last|sty|	1 -12
in|last|sue|	2-3 26
in|last|tal|	2-3 29
in|last|tar|	1 11
in|last|tax|	1 -15
in|last|tay|	2-3 27
in|last|ted|	1 16	2-3 10
in|last|tel|	1 -18	2-3 22
in|last|ten|	2-3 22
in|last|ter|	2-3 9
in|last|tes|	1 7	2-3 -7
in|last|ths|	2-3 20
in|last|tic|	1 -6	2-3 26
in|last|tie|	2-3 -15
in|last|til|	2-3 8
in|last|tin|	1 -21
in|last|tly|	2-3 39
in|last|too|	2-3 32
in|last|tor|	2-3 -14
in|last|tos|	2-3 14
in|last|tra|	1 -18
in|last|tta|	1 -16	2-3 23
in|last|tte|	1 11
in|last|tti|	1 -27
in|last|tto|	2-3 22
in|last|ual|	2-3 18
in|last|uck|	1 -20	2-3 10
in|last|ude|	2-3 -16
in|last|uer|	1 12
in|last|ues|	2-3 16
in|last|ugh|	2-3 23
in|last|uld|	2-3 19
in|last|ull|	1 -16
in|last|ump|	2-3 14
in|last|und|	2-3 19
in|last|une|	2-3 18
in|last|ung|	1 6
in|last|unt|	2-3 14
in|last|ure|	1 12	2-3 15
in|last|uro|	2-3 -16
in|last|urs|	2-3 -33
in|last|use|	1 -17
in|last|ust|	2-3 18
in|last|us|	2-3 22
in|last|utt|	2-3 10
in|last|uve|	2-3 -12
in|last|vas|	1 -18
in|last|vel|	1 12
in|last|ven|	2-3 -17
in|last|ver|	1 -23
in|last|ves|	2-3 -23
in|last|war|	2-3 -16
in|last|way|	2-3 35
in|last|weg|	2-3 -6
in|last|wer|	2-3 12
in|last|xer|	1 -20
in|last|yes|	2-3 20
in|last|zen|	1 -10	2-3 16
in|last|zes|	2-3 13
in|last|zin|	2-3 -8
in|last|zzo|	2-3 -18
in|last|ção|	2-3 -12
in|last|ées|	2-3 21
in|last|ôle|	2-3 12
in|last|ões|	2-3 24
in|shape|=a capital word|	4-7 13	8+ 9
in|shape|=a capital|	2-3 -13
in|shape|=a verb =of|	8+ 21
in|shape|=a verb =without|	4-7 23
in|shape|=a verb =with|	4-7 23
in|shape|=a verb word|	4-7 25
in|shape|=a verb|	2-3 22
in|shape|=a word =and|	4-7 18
in|shape|=a word =does|	8+ 16
in|shape|=a word =in|	4-7 16	8+ 16
in|shape|=a word =is|	4-7 6	8+ 18
in|shape|=a word =of|	4-7 32	8+ 19
in|shape|=a word =on|	4-7 19	8+ 18
in|shape|=a word =that|	4-7 32	8+ 16
in|shape|=a word =to|	4-7 14
in|shape|=a word =without|	4-7 21	8+ 9
in|shape|=a word =with|	8+ 15
in|shape|=a word =é|	4-7 7
in|shape|=a word verb|	2-3 29	4-7 21	8+ 11
in|shape|=a word word|	4-7 55	8+ 36
in|shape|=a word|	2-3 -24
in|shape|=about =as word|	4-7 23
in|shape|=all word =no|	4-7 18
in|shape|=an word word|	2-3 28	4-7 23	8+ 19
in|shape|=and =i verb|	8+ 10
in|shape|=and =i word|	8+ 10
in|shape|=and word word|	8+ 17
in|shape|=any word|	2-3 22
in|shape|=as =a word|	8+ 14
in|shape|=as adverb =as|	4-7 16
in|shape|=as word =as|	4-7 -20	8+ 13
in|shape|=at =the word|	8+ 13
in|shape|=at =this verb|	8+ 13
in|shape|=até =ao word|	2-3 15
in|shape|=aus =dem capital|	4-7 9
in|shape|=avec word|	2-3 26
in|shape|=but =a word|	4-7 20
in|shape|=but =i verb|	8+ 13
in|shape|=but =the word|	8+ 15
in|shape|=but word word|	8+ 9
in|shape|=by =the word|	8+ 10
in|shape|=by word|	2-3 25
in|shape|=ce word =pas|	8+ 12
in|shape|=ci word word|	4-7 -12
in|shape|=con word =de|	4-7 19
in|shape|=con word word|	4-7 20
in|shape|=could =have =been|	4-7 19
in|shape|=dans =le word|	4-7 12
in|shape|=dans =les word|	4-7 -15
in|shape|=das =ist capital|	2-3 11
in|shape|=das capital|	2-3 -15
in|shape|=dat word =ik|	8+ 6
in|shape|=de capital|	2-3 -17
in|shape|=de word =is|	8+ 23
in|shape|=de word =van|	4-7 -6
in|shape|=de word verb|	8+ 8
in|shape|=de word word|	2-3 -8	4-7 15	8+ 6
in|shape|=der capital =hat|	4-7 11
in|shape|=der capital word|	4-7 14
in|shape|=des word word|	4-7 10
in|shape|=deux word|	2-3 6
in|shape|=di word =non|	4-7 6
in|shape|=did =the word|	8+ 19
in|shape|=did =you verb|	4-7 11
in|shape|=die capital|	2-3 -20
in|shape|=die word capital|	4-7 -10
in|shape|=e word word|	2-3 -14
in|shape|=een word =die|	4-7 11	8+ 15
in|shape|=een word =en|	8+ 7
in|shape|=een word =is|	8+ 6
in|shape|=een word =met|	4-7 11
in|shape|=een word =op|	4-7 14
in|shape|=een word =van|	4-7 14
in|shape|=een word word|	2-3 24	4-7 23
in|shape|=een word|	2-3 9
in|shape|=ein capital =ist|	4-7 6
in|shape|=ein word capital|	4-7 12
in|shape|=el capital|	2-3 -18
in|shape|=el word =de|	4-7 -8
in|shape|=el word =no|	4-7 15
in|shape|=el word =se|	8+ 6
in|shape|=el word adverb|	4-7 9
in|shape|=el word word|	2-3 17	8+ 9
in|shape|=ele verb =que|	8+ 7
in|shape|=em word|	2-3 -6
in|shape|=en capital word|	8+ 10
in|shape|=en word word|	2-3 9
in|shape|=en word|	2-3 12
in|shape|=es =la word|	8+ 11
in|shape|=es =un word|	4-7 6
in|shape|=es =una word|	8+ 7
in|shape|=es verb adverb|	4-7 7
in|shape|=et =les word|	4-7 20
in|shape|=et word|	2-3 -6
in|shape|=every word word|	4-7 16
in|shape|=fait word|	2-3 -15
in|shape|=for word word|	8+ 13
in|shape|=geen word|	2-3 14
in|shape|=ha word|	2-3 19
in|shape|=has =a word|	8+ 11
in|shape|=has =the word|	8+ 18
in|shape|=he =has word|	8+ 9
in|shape|=he =is =not|	8+ 7
in|shape|=he =is word|	4-7 11	8+ 14
in|shape|=he =never word|	4-7 12
in|shape|=he =was adverb|	4-7 10
in|shape|=he =was verb|	8+ 7
in|shape|=he =was word|	8+ 18
in|shape|=he =will word|	8+ 13
in|shape|=he =would =like|	4-7 8
in|shape|=he adverb word|	8+ 16
in|shape|=he verb =about|	4-7 22
in|shape|=he verb =he|	8+ 12
in|shape|=he verb =me|	4-7 18	8+ 7
in|shape|=he verb =on|	8+ 14
in|shape|=he verb =them|	4-7 13
in|shape|=he verb =the|	8+ 7
in|shape|=he verb =to|	8+ 14
in|shape|=he verb capital|	8+ 21
in|shape|=he word =the|	8+ 11
in|shape|=he word =to|	8+ 6
in|shape|=he word word|	4-7 13	8+ 12
in|shape|=he's =a word|	8+ 14
in|shape|=het =gaat =niet|	8+ 6
in|shape|=het =is =een|	4-7 6
in|shape|=het word =is|	8+ 8
in|shape|=het word word|	8+ 7
in|shape|=hij word word|	8+ 7
in|shape|=ho word =le|	4-7 11
in|shape|=how =do =you|	8+ 11
in|shape|=i =am =a|	4-7 -13	8+ 9
in|shape|=i =am =not|	4-7 10	8+ 12
in|shape|=i =am adverb|	4-7 15	8+ 17
in|shape|=i =am number|	8+ 17
in|shape|=i =am verb|	8+ 22
in|shape|=i =am word|	2-3 16	8+ 15
in|shape|=i =can verb|	8+ 7
in|shape|=i =could =have|	4-7 14
in|shape|=i =could verb|	8+ 10
in|shape|=i =did =not|	8+ 16
in|shape|=i =didn't word|	4-7 16
in|shape|=i =didn’t verb|	8+ 9
in|shape|=i =do =not|	8+ 19
in|shape|=i =don't verb|	4-7 26	8+ 14
in|shape|=i =don’t verb|	4-7 18	8+ 10
in|shape|=i =had =a|	8+ 13
in|shape|=i =had =it|	8+ 7
in|shape|=i =have =a|	4-7 -8	8+ 9
in|shape|=i =have =been|	8+ 9
in|shape|=i =have =never|	8+ 11
in|shape|=i =have =not|	4-7 16
in|shape|=i =have =no|	8+ 11
in|shape|=i =have adverb|	8+ 11
in|shape|=i =have verb|	4-7 29	8+ 7
in|shape|=i =have word|	4-7 13	8+ 16
in|shape|=i =never verb|	4-7 22	8+ 9
in|shape|=i =shall =be|	8+ 11
in|shape|=i =was =in|	8+ 8
in|shape|=i =was verb|	4-7 34	8+ 7
in|shape|=i =was word|	2-3 27	4-7 20	8+ 13
in|shape|=i =will =not|	8+ 14
in|shape|=i =will verb|	8+ 9
in|shape|=i =will word|	8+ 18
in|shape|=i =would =be|	8+ 7
in|shape|=i =would =like|	8+ 13
in|shape|=i =would adverb|	4-7 22
in|shape|=i =would verb|	8+ 13
in|shape|=i adverb =have|	8+ 13
in|shape|=i adverb verb|	4-7 16	8+ 8
in|shape|=i adverb word|	4-7 12	8+ 8
in|shape|=i verb =a|	4-7 13	8+ 9
in|shape|=i verb =because|	4-7 15
in|shape|=i verb =for|	4-7 11
in|shape|=i verb =her|	8+ 16
in|shape|=i verb =he|	8+ 12
in|shape|=i verb =him|	4-7 17	8+ 11
in|shape|=i verb =in|	8+ 11
in|shape|=i verb =it's|	8+ 14
in|shape|=i verb =it|	4-7 12	8+ 13
in|shape|=i verb =it’s|	8+ 6
in|shape|=i verb =i|	8+ 10
in|shape|=i verb =my|	8+ 17
in|shape|=i verb =no|	8+ 18
in|shape|=i verb =one|	8+ 8
in|shape|=i verb =on|	8+ 17
in|shape|=i verb =out|	8+ 10
in|shape|=i verb =she|	4-7 9
in|shape|=i verb =so|	2-3 11
in|shape|=i verb =that|	8+ 10
in|shape|=i verb =them|	4-7 12	8+ 10
in|shape|=i verb =they|	8+ 17
in|shape|=i verb =the|	4-7 16	8+ 16
in|shape|=i verb =this|	8+ 15
in|shape|=i verb =to|	4-7 21	8+ 15
in|shape|=i verb =we|	8+ 14
in|shape|=i verb =what|	8+ 15
in|shape|=i verb =where|	4-7 10
in|shape|=i verb =you|	4-7 21	8+ 10
in|shape|=i verb adverb|	8+ 9
in|shape|=i verb capital|	4-7 15	8+ 12
in|shape|=i verb word|	2-3 21	4-7 19	8+ 18
in|shape|=i word =at|	8+ 14
in|shape|=i word =a|	8+ 14
in|shape|=i word =for|	8+ 13
in|shape|=i word =him|	8+ 11
in|shape|=i word =it|	2-3 25	4-7 22	8+ 20
in|shape|=i word =my|	4-7 18	8+ 14
in|shape|=i word =non|	4-7 10
in|shape|=i word =on|	4-7 16
in|shape|=i word =the|	4-7 33	8+ 12
in|shape|=i word =to|	4-7 13	8+ 12
in|shape|=i word =two|	8+ 13
in|shape|=i word =up|	8+ 20
in|shape|=i word capital|	8+ 13
in|shape|=i word verb|	4-7 13
in|shape|=i word word|	4-7 17	8+ 13
in|shape|=i'd adverb word|	8+ 10
in|shape|=i'm =a word|	2-3 21	8+ 12
in|shape|=i'm =not word|	4-7 20	8+ 18
in|shape|=i'm word =to|	8+ 8
in|shape|=i've word =it|	8+ 12
in|shape|=ich word adverb|	4-7 6
in|shape|=if =a word|	8+ 10
in|shape|=if =he word|	8+ 11
in|shape|=if =i =was|	8+ 15
in|shape|=if =it word|	4-7 26
in|shape|=if =the capital|	8+ 18
in|shape|=if =the word|	8+ 17
in|shape|=if =you =don't|	8+ 7
in|shape|=if =you verb|	8+ 7
in|shape|=if =you word|	8+ 9
in|shape|=if =you're word|	8+ 6
in|shape|=if capital capital|	8+ 9
in|shape|=if capital word|	8+ 12
in|shape|=if word verb|	8+ 11
in|shape|=if word word|	8+ 8
in|shape|=ik verb =dat|	4-7 14
in|shape|=ik verb =de|	8+ 6
in|shape|=ik verb word|	8+ 8
in|shape|=ik word =geen|	8+ 7
in|shape|=ik word =mijn|	4-7 10	8+ 6
in|shape|=ik word adverb|	4-7 9	8+ 7
in|shape|=ik word word|	4-7 10	8+ 9
in|shape|=il =a word|	8+ 14
in|shape|=il =mio word|	4-7 13
in|shape|=il capital word|	4-7 23
in|shape|=il capital|	2-3 -14
in|shape|=il word =delle|	4-7 -9
in|shape|=il word =di|	4-7 13
in|shape|=il word =non|	4-7 13
in|shape|=il word =è|	4-7 29
in|shape|=il word word|	2-3 -17	4-7 31	8+ 6
in|shape|=il word|	2-3 -17
in|shape|=ils verb word|	8+ 7
in|shape|=in =a word|	8+ 15
in|shape|=in =the capital|	8+ 11
in|shape|=in =the word|	2-3 32	4-7 13	8+ 16
in|shape|=in =this word|	8+ 12
in|shape|=in capital =it|	8+ 10
in|shape|=in capital =they|	8+ 16
in|shape|=in capital capital|	8+ 12
in|shape|=in capital word|	8+ 12
in|shape|=in word =and|	4-7 22
in|shape|=in word word|	2-3 29	4-7 28	8+ 14
in|shape|=io =le word|	4-7 17
in|shape|=is =a word|	4-7 19
in|shape|=is =that word|	4-7 20
in|shape|=is capital capital|	8+ 16
in|shape|=it =is =a|	4-7 23	8+ 9
in|shape|=it =is =not|	8+ 11
in|shape|=it =is =the|	4-7 10	8+ 10
in|shape|=it =is adverb|	4-7 16	8+ 9
in|shape|=it =is word|	4-7 17	8+ 18
in|shape|=it =was =a|	4-7 21	8+ 10
in|shape|=it =was =not|	8+ 15
in|shape|=it =was =the|	4-7 16	8+ 11
in|shape|=it =was adverb|	8+ 9
in|shape|=it =was word|	2-3 11	8+ 17
in|shape|=it adverb word|	4-7 11
in|shape|=it word =a|	8+ 14
in|shape|=it word =with|	4-7 13
in|shape|=it word number|	8+ 11
in|shape|=it word word|	4-7 12	8+ 13
in|shape|=it's =a word|	4-7 20	8+ 12
in|shape|=it's =my word|	8+ 9
in|shape|=it's =the word|	4-7 10
in|shape|=it's adverb word|	8+ 11
in|shape|=it's word =to|	8+ 10
in|shape|=it's word word|	2-3 17	8+ 14
in|shape|=it's word|	2-3 12
in|shape|=it’s =a adverb|	8+ 13
in|shape|=it’s =a word|	4-7 10	8+ 14
in|shape|=it’s word =to|	8+ 12
in|shape|=it’s word|	2-3 20
in|shape|=i’d =like =to|	4-7 21	8+ 6
in|shape|=i’m =a word|	4-7 15
in|shape|=i’m =not word|	8+ -8
in|shape|=i’m adverb word|	8+ 15
in|shape|=i’m word =to|	8+ 13
in|shape|=i’m word|	2-3 -14
in|shape|=i’ve =been verb|	8+ 16
in|shape|=je =ne word|	4-7 10	8+ 14
in|shape|=je word =ai|	4-7 12
in|shape|=je word word|	8+ 15
in|shape|=kein capital|	2-3 20
in|shape|=la =del word|	2-3 -11
in|shape|=la capital =et|	4-7 -6
in|shape|=la capital word|	4-7 10	8+ 9
in|shape|=la capital|	2-3 -17
in|shape|=la word =a|	4-7 15
in|shape|=la word =de|	8+ 15
in|shape|=la word =di|	4-7 -7
in|shape|=la word =est|	8+ 6
in|shape|=la word =es|	4-7 11
in|shape|=la word =non|	4-7 22
in|shape|=la word =è|	4-7 18	8+ 8
in|shape|=la word adverb|	4-7 7
in|shape|=la word word|	2-3 -10	4-7 24
in|shape|=le capital capital|	2-3 -14
in|shape|=le capital|	2-3 -11
in|shape|=le word =a|	8+ 9
in|shape|=le word =de|	8+ 16
in|shape|=le word =est|	4-7 10	8+ 8
in|shape|=le word =il|	4-7 9
in|shape|=le word =je|	8+ 6
in|shape|=le word =sono|	4-7 6
in|shape|=le word word|	2-3 19	8+ 13
in|shape|=les word word|	4-7 14	8+ 6
in|shape|=like =a word|	8+ 12
in|shape|=los capital capital|	2-3 -10
in|shape|=los word =de|	4-7 -12
in|shape|=ma =le word|	4-7 14
in|shape|=ma word =a|	8+ 7
in|shape|=ma word word|	4-7 14
in|shape|=man word =die|	4-7 6
in|shape|=me word =por|	4-7 14
in|shape|=met word word|	2-3 -7	8+ 6
in|shape|=meu word word|	8+ 6
in|shape|=mi word word|	4-7 10	8+ 7
in|shape|=mijn word =hebben|	8+ 6
in|shape|=mijn word word|	4-7 20
in|shape|=mit word capital|	2-3 23
in|shape|=mon word =est|	8+ 6
in|shape|=mon word verb|	8+ 11
in|shape|=mon word word|	8+ 10
in|shape|=my capital capital|	2-3 -24
in|shape|=my word =are|	8+ 17
in|shape|=my word =has|	8+ 13
in|shape|=my word =in|	8+ 11
in|shape|=my word =is|	8+ 14
in|shape|=my word =was|	8+ 15
in|shape|=my word capital|	8+ 10
in|shape|=my word verb|	4-7 29	8+ 19
in|shape|=my word word|	4-7 18	8+ 22
in|shape|=ne word =pas|	4-7 16
in|shape|=ne word =que|	4-7 19
in|shape|=nella word word|	4-7 13
in|shape|=never adverb|	2-3 -25
in|shape|=never word =a|	4-7 26
in|shape|=nicht word word|	2-3 18
in|shape|=nicht word|	2-3 10
in|shape|=no =es =un|	4-7 7
in|shape|=no =se word|	4-7 14
in|shape|=no verb word|	4-7 19
in|shape|=no verb|	2-3 -16
in|shape|=no word =no|	4-7 14
in|shape|=no word =to|	4-7 30
in|shape|=no word word|	2-3 19	4-7 11
in|shape|=no word|	2-3 15
in|shape|=non =ho =mai|	8+ 7
in|shape|=non =è =un|	4-7 10
in|shape|=non word =il|	4-7 7
in|shape|=non word =la|	4-7 13
in|shape|=non word word|	2-3 10	4-7 11	8+ 6
in|shape|=not =a word|	4-7 16
in|shape|=not =in =a|	4-7 23
in|shape|=not =on =the|	4-7 21
in|shape|=not =the word|	2-3 30
in|shape|=nous =avons word|	8+ 7
in|shape|=nous word word|	8+ 6
in|shape|=nunca word word|	4-7 6
in|shape|=não =há word|	4-7 18
in|shape|=não word =a|	4-7 15
in|shape|=não word word|	4-7 19
in|shape|=o capital word|	8+ 6
in|shape|=o word word|	4-7 14	8+ 9
in|shape|=o word|	2-3 -14
in|shape|=ohne capital word|	4-7 26
in|shape|=on =a word|	8+ 6
in|shape|=on =ne word|	8+ 6
in|shape|=on =the word|	8+ 13
in|shape|=on verb =de|	4-7 7
in|shape|=one =of =the|	8+ 14
in|shape|=os capital|	2-3 -22
in|shape|=our word =are|	4-7 14	8+ 14
in|shape|=our word =in|	8+ 15
in|shape|=our word =is|	8+ 18
in|shape|=our word word|	2-3 -14	8+ 19
in|shape|=pour =des word|	4-7 -12
in|shape|=quand =je word|	8+ 7
in|shape|=quando =sono word|	8+ 14
in|shape|=se =la word|	4-7 19
in|shape|=se word =el|	4-7 17
in|shape|=se word word|	4-7 14
in|shape|=sem word|	2-3 -15
in|shape|=she =has word|	8+ 11
in|shape|=she verb =my|	8+ 13
in|shape|=she verb =to|	8+ 10
in|shape|=she word =as|	8+ 12
in|shape|=she word|	2-3 16
in|shape|=si word adverb|	4-7 13
in|shape|=so =i word|	4-7 23
in|shape|=so word|	2-3 18
in|shape|=some =of =them|	8+ 11
in|shape|=some word verb|	8+ 10
in|shape|=sono word word|	4-7 10
in|shape|=that =is =a|	4-7 7
in|shape|=that =is =not|	8+ 11
in|shape|=that =was =the|	4-7 12
in|shape|=that =was word|	8+ 17
in|shape|=the =most word|	4-7 19	8+ 13
in|shape|=the adverb verb|	8+ 11
in|shape|=the adverb word|	8+ 19
in|shape|=the capital =has|	4-7 -22	8+ 12
in|shape|=the capital =is|	8+ 7
in|shape|=the capital =of|	4-7 -15	8+ 24
in|shape|=the capital =will|	8+ 8
in|shape|=the capital capital|	2-3 -40	8+ 20
in|shape|=the capital verb|	2-3 -21	8+ 13
in|shape|=the capital word|	4-7 15	8+ 21
in|shape|=the capital|	2-3 -18
in|shape|=the verb =is|	4-7 16	8+ 21
in|shape|=the verb =that|	8+ 12
in|shape|=the verb =was|	4-7 17	8+ 14
in|shape|=the verb word|	8+ 24
in|shape|=the word =are|	4-7 15	8+ 15
in|shape|=the word =at|	8+ 16
in|shape|=the word =could|	8+ 16
in|shape|=the word =did|	8+ 14
in|shape|=the word =for|	8+ 12
in|shape|=the word =had|	8+ 12
in|shape|=the word =has|	4-7 19	8+ 14
in|shape|=the word =in|	8+ 11
in|shape|=the word =is|	8+ 20
in|shape|=the word =of|	8+ 28
in|shape|=the word =on|	8+ 11
in|shape|=the word =that|	8+ 26
in|shape|=the word =to|	8+ 16
in|shape|=the word =was|	4-7 13	8+ 16
in|shape|=the word =will|	8+ 14
in|shape|=the word =with|	8+ 10
in|shape|=the word adverb|	8+ 20
in|shape|=the word verb|	4-7 24	8+ 17
in|shape|=the word word|	2-3 8	4-7 34	8+ 33
in|shape|=the word|	2-3 -26
in|shape|=then =i verb|	4-7 10	8+ 8
in|shape|=these word word|	8+ 10
in|shape|=they =are word|	8+ 8
in|shape|=they =have verb|	8+ 11
in|shape|=they =have word|	4-7 9	8+ 10
in|shape|=they =should word|	4-7 11
in|shape|=they =were word|	4-7 13	8+ 10
in|shape|=they =will word|	4-7 15
in|shape|=they verb =a|	8+ 7
in|shape|=they verb =for|	4-7 23	8+ 10
in|shape|=they verb =me|	8+ 16
in|shape|=they verb =the|	8+ 13
in|shape|=they verb =to|	8+ 11
in|shape|=they verb =us|	8+ 18
in|shape|=they verb =we|	8+ 7
in|shape|=they verb word|	8+ 9
in|shape|=they word =at|	8+ 14
in|shape|=they word =in|	8+ 21
in|shape|=they word =me|	4-7 10	8+ 9
in|shape|=they word =the|	4-7 15	8+ 17
in|shape|=they word =to|	8+ 18
in|shape|=they word =with|	8+ 13
in|shape|=they word verb|	8+ 11
in|shape|=they word word|	4-7 17
in|shape|=this =has word|	4-7 19
in|shape|=this =is =a|	4-7 15
in|shape|=this =is =not|	8+ 16
in|shape|=this =is =the|	8+ 15
in|shape|=this =is =what|	8+ 14
in|shape|=this =is adverb|	8+ 9
in|shape|=this =is word|	4-7 18	8+ 17
in|shape|=this capital|	2-3 -22
in|shape|=this word =is|	8+ 15
in|shape|=this word =was|	8+ 20
in|shape|=this word word|	8+ 15
in|shape|=toen word =ik|	8+ 6
in|shape|=twee word|	2-3 17
in|shape|=two word word|	8+ 15
in|shape|=um word =com|	4-7 18
in|shape|=um word =de|	4-7 18
in|shape|=uma word =de|	4-7 10
in|shape|=uma word word|	2-3 13
in|shape|=uma word|	2-3 21
in|shape|=un word =con|	4-7 17
in|shape|=un word =de|	4-7 19
in|shape|=un word =di|	4-7 24
in|shape|=un word =no|	4-7 15
in|shape|=un word =senza|	4-7 14
in|shape|=un word word|	2-3 18	4-7 26	8+ 22
in|shape|=un word|	2-3 20
in|shape|=una word =con|	4-7 20
in|shape|=una word =de|	4-7 -16
in|shape|=una word word|	2-3 10	4-7 17
in|shape|=una word|	2-3 18
in|shape|=une word =de|	8+ 8
in|shape|=une word word|	2-3 22	4-7 14	8+ 7
in|shape|=vous word word|	8+ 6
in|shape|=we =are =a|	8+ 15
in|shape|=we =are =in|	8+ 9
in|shape|=we =are =not|	4-7 21	8+ 21
in|shape|=we =are adverb|	4-7 23
in|shape|=we =are verb|	8+ 14
in|shape|=we =are word|	4-7 21	8+ 19
in|shape|=we =do =not|	8+ 19
in|shape|=we =don't verb|	8+ 10
in|shape|=we =don't word|	8+ 6
in|shape|=we =had word|	8+ 20
in|shape|=we =hadden adverb|	8+ 7
in|shape|=we =have =a|	4-7 10	8+ 13
in|shape|=we =have =been|	4-7 17
in|shape|=we =have =never|	8+ 15
in|shape|=we =have =the|	8+ 10
in|shape|=we =have =to|	8+ 13
in|shape|=we =have verb|	8+ 14
in|shape|=we =have word|	4-7 12	8+ 7
in|shape|=we =were verb|	8+ 11
in|shape|=we =will =not|	8+ 24
in|shape|=we =will word|	8+ 9
in|shape|=we adverb verb|	8+ 10
in|shape|=we verb =about|	8+ 16
in|shape|=we verb =for|	8+ 11
in|shape|=we verb =so|	8+ 18
in|shape|=we verb =that|	8+ 8
in|shape|=we verb =the|	8+ 12
in|shape|=we verb =to|	4-7 15	8+ 9
in|shape|=we verb adverb|	8+ 17
in|shape|=we verb capital|	8+ 15
in|shape|=we verb word|	8+ 13
in|shape|=we word =a|	4-7 11	8+ 13
in|shape|=we word =for|	8+ 17
in|shape|=we word =it|	8+ 8
in|shape|=we word =the|	4-7 24	8+ 11
in|shape|=we word =with|	8+ 15
in|shape|=we word adverb|	4-7 18	8+ 8
in|shape|=we word capital|	4-7 14
in|shape|=we word number|	8+ 12
in|shape|=we word verb|	2-3 19	8+ 20
in|shape|=we word word|	4-7 27	8+ 13
in|shape|=we word|	2-3 25
in|shape|=we're word =to|	8+ 13
in|shape|=we’re word =to|	8+ 8
in|shape|=what =we =have|	8+ 13
in|shape|=what word|	2-3 15
in|shape|=when =i =was|	8+ 11
in|shape|=when =i verb|	8+ 8
in|shape|=when =i word|	8+ 14
in|shape|=when =it word|	8+ 7
in|shape|=when =the word|	4-7 31	8+ 11
in|shape|=when =you =have|	8+ 10
in|shape|=when =you word|	8+ 13
in|shape|=when word word|	8+ 14
in|shape|=wij =hebben adverb|	8+ 8
in|shape|=wij word word|	4-7 7
in|shape|=wir word capital|	4-7 15
in|shape|=with =a word|	4-7 23
in|shape|=with =the word|	4-7 24
in|shape|=y =en =la|	8+ 6
in|shape|=yo word word|	4-7 6
in|shape|=you =are word|	2-3 8
in|shape|=you =can verb|	4-7 24	8+ 17
in|shape|=you =can word|	8+ 27
in|shape|=you =can't word|	8+ 20
in|shape|=you =cannot word|	8+ 26
in|shape|=you =can’t verb|	8+ 16
in|shape|=you =can’t word|	4-7 12	8+ 18
in|shape|=you =could verb|	8+ 15
in|shape|=you =don’t verb|	8+ 12
in|shape|=you =don’t word|	8+ 16
in|shape|=you =have =to|	4-7 13	8+ 16
in|shape|=you =will verb|	4-7 19
in|shape|=you verb =that|	8+ 17
in|shape|=you verb word|	8+ 12
in|shape|=you word word|	8+ 20
in|shape|=you've word word|	2-3 14
in|shape|=ze =hebben word|	8+ 7
in|shape|=à word word|	2-3 -11
in|shape|adverb =a word|	4-7 12	8+ 16
in|shape|adverb =are =a|	8+ 22
in|shape|adverb =de word|	2-3 8
in|shape|adverb =down|	2-3 13
in|shape|adverb =il word|	4-7 -12
in|shape|adverb =is =a|	4-7 24	8+ 18
in|shape|adverb =is =het|	8+ 14
in|shape|adverb =is =not|	8+ 15
in|shape|adverb =is =no|	4-7 26	8+ 17
in|shape|adverb =is word|	2-3 -17	8+ 12
in|shape|adverb =moet word|	4-7 15
in|shape|adverb =no word|	4-7 -9
in|shape|adverb =on word|	4-7 18
in|shape|adverb =the word|	2-3 22	4-7 25	8+ 21
in|shape|adverb =they word|	4-7 22
in|shape|adverb =un word|	8+ 9
in|shape|adverb =was =a|	4-7 19
in|shape|adverb =we verb|	8+ 13
in|shape|adverb adverb word|	4-7 15	8+ 9
in|shape|adverb adverb|	2-3 14
in|shape|adverb capital capital|	8+ 10
in|shape|adverb capital|	2-3 23
in|shape|adverb verb =to|	4-7 24
in|shape|adverb verb word|	4-7 8
in|shape|adverb verb|	2-3 10
in|shape|adverb word =and|	4-7 25
in|shape|adverb word =che|	4-7 9
in|shape|adverb word =e|	4-7 11
in|shape|adverb word =in|	8+ 13
in|shape|adverb word =of|	4-7 15
in|shape|adverb word =on|	4-7 18
in|shape|adverb word =we|	4-7 21
in|shape|adverb word adverb|	8+ 14
in|shape|adverb word capital|	4-7 15	8+ 9
in|shape|adverb word verb|	4-7 7
in|shape|adverb word word|	4-7 34	8+ 21
in|shape|adverb word|	2-3 -9
in|shape|adverb|	1 15
in|shape|capital =a word|	4-7 -20	8+ 16
in|shape|capital =ai word|	4-7 9	8+ 9
in|shape|capital =an word|	8+ 14
in|shape|capital =and =i|	8+ 14
in|shape|capital =and capital|	2-3 -33	4-7 -12	8+ 22
in|shape|capital =and word|	8+ 22
in|shape|capital =are =not|	4-7 20
in|shape|capital =are word|	2-3 21	4-7 20	8+ 22
in|shape|capital =at number|	8+ 16
in|shape|capital =auf capital|	2-3 -9
in|shape|capital =be word|	2-3 13
in|shape|capital =can word|	8+ 18
in|shape|capital =com =a|	8+ 10
in|shape|capital =com word|	4-7 8
in|shape|capital =con word|	2-3 7
in|shape|capital =da word|	4-7 11
in|shape|capital =de capital|	2-3 -24
in|shape|capital =de word|	2-3 -16	4-7 26
in|shape|capital =del word|	2-3 -20
in|shape|capital =der capital|	2-3 11	4-7 7
in|shape|capital =di adverb|	2-3 6
in|shape|capital =di word|	2-3 -20	4-7 6
in|shape|capital =did =not|	8+ 21
in|shape|capital =do =not|	4-7 -14
in|shape|capital =do capital|	2-3 -11
in|shape|capital =does =not|	4-7 16
in|shape|capital =dois word|	8+ 6
in|shape|capital =don’t word|	4-7 -13
in|shape|capital =du word|	2-3 -13
in|shape|capital =el word|	8+ 11
in|shape|capital =en word|	2-3 -10
in|shape|capital =from capital|	8+ 23
in|shape|capital =has =a|	8+ 16
in|shape|capital =has =been|	8+ 15
in|shape|capital =has =no|	4-7 13
in|shape|capital =has verb|	4-7 16
in|shape|capital =has word|	4-7 22	8+ 20
in|shape|capital =het =aan|	4-7 -7
in|shape|capital =i verb|	2-3 11	4-7 29
in|shape|capital =i word|	4-7 30	8+ 9
in|shape|capital =il word|	4-7 12
in|shape|capital =im capital|	2-3 11
in|shape|capital =in capital|	8+ 21
in|shape|capital =in word|	2-3 11	4-7 18	8+ 12
in|shape|capital =is =a|	4-7 14	8+ 21
in|shape|capital =is =for|	4-7 23
in|shape|capital =is =het|	4-7 21
in|shape|capital =is =not|	4-7 16	8+ 24
in|shape|capital =is =our|	4-7 25
in|shape|capital =is =the|	4-7 26	8+ 20
in|shape|capital =is =what|	8+ 20
in|shape|capital =is adverb|	4-7 -13	8+ 15
in|shape|capital =is verb|	4-7 23	8+ 21
in|shape|capital =is word|	2-3 -10	4-7 32	8+ 20
in|shape|capital =it capital|	2-3 -31
in|shape|capital =je word|	8+ 12
in|shape|capital =la word|	4-7 20
in|shape|capital =le word|	4-7 20	8+ 9
in|shape|capital =lo word|	8+ 6
in|shape|capital =mi word|	2-3 -10
in|shape|capital =mit capital|	2-3 25
in|shape|capital =my word|	4-7 22
in|shape|capital =ne word|	4-7 19
in|shape|capital =no verb|	8+ 16
in|shape|capital =no word|	4-7 32	8+ 12
in|shape|capital =not word|	4-7 14
in|shape|capital =nous =ne|	8+ 13
in|shape|capital =não =tem|	4-7 -7
in|shape|capital =não word|	4-7 -14
in|shape|capital =of =the|	4-7 -21
in|shape|capital =of capital|	2-3 -13
in|shape|capital =of word|	8+ 20
in|shape|capital =on =a|	4-7 -22
in|shape|capital =on =the|	4-7 -17
in|shape|capital =our capital|	2-3 17
in|shape|capital =que =es|	4-7 14
in|shape|capital =que word|	4-7 24
in|shape|capital =should =not|	8+ 12
in|shape|capital =should word|	8+ 18
in|shape|capital =the capital|	2-3 -40	4-7 -26	8+ 20
in|shape|capital =the verb|	2-3 -27
in|shape|capital =the word|	2-3 35	4-7 -17	8+ 19
in|shape|capital =to word|	2-3 12
in|shape|capital =três word|	8+ 7
in|shape|capital =um word|	4-7 16
in|shape|capital =uma word|	4-7 15
in|shape|capital =un word|	2-3 13	4-7 15	8+ 16
in|shape|capital =una word|	4-7 15
in|shape|capital =une word|	4-7 11	8+ 10
in|shape|capital =was =a|	8+ 15
in|shape|capital =was word|	4-7 19	8+ 20
in|shape|capital =will =be|	4-7 25
in|shape|capital =will verb|	8+ 21
in|shape|capital =will word|	8+ 13
in|shape|capital =with =a|	4-7 -20
in|shape|capital adverb verb|	4-7 -17	8+ 21
in|shape|capital adverb word|	4-7 34	8+ 20
in|shape|capital capital =and|	4-7 -11	8+ 16
in|shape|capital capital =has|	8+ 16
in|shape|capital capital =in|	4-7 -29
in|shape|capital capital =is|	4-7 15	8+ 17
in|shape|capital capital =i|	8+ 12
in|shape|capital capital =mijn|	8+ 7
in|shape|capital capital =should|	8+ 14
in|shape|capital capital =this|	4-7 -8
in|shape|capital capital =was|	8+ 15
in|shape|capital capital =would|	4-7 15
in|shape|capital capital adverb|	4-7 17	8+ 15
in|shape|capital capital capital|	2-3 -27	4-7 7	8+ 22
in|shape|capital capital number|	2-3 -37
in|shape|capital capital verb|	4-7 -9	8+ 18
in|shape|capital capital word|	2-3 30	8+ 30
in|shape|capital capital|	2-3 -18
in|shape|capital number capital|	2-3 14	4-7 -14
in|shape|capital number number|	2-3 -22
in|shape|capital number word|	4-7 -11	8+ 20
in|shape|capital number|	2-3 -16
in|shape|capital verb =and|	8+ 13
in|shape|capital verb =a|	4-7 22	8+ 15
in|shape|capital verb =dat|	8+ 7
in|shape|capital verb =if|	8+ 20
in|shape|capital verb =in|	8+ 22
in|shape|capital verb =is|	4-7 23
in|shape|capital verb =me|	4-7 19	8+ 12
in|shape|capital verb =of|	4-7 -11
in|shape|capital verb =that|	4-7 12	8+ 8
in|shape|capital verb =the|	4-7 27
in|shape|capital verb =to|	4-7 25	8+ 22
in|shape|capital verb =us|	8+ 15
in|shape|capital verb capital|	4-7 18	8+ -12
in|shape|capital verb word|	4-7 21	8+ 14
in|shape|capital word =alla|	8+ 9
in|shape|capital word =and|	4-7 15	8+ 21
in|shape|capital word =are|	8+ 14
in|shape|capital word =at|	8+ 21
in|shape|capital word =a|	4-7 23	8+ 16
in|shape|capital word =de|	4-7 15	8+ 14
in|shape|capital word =em|	8+ 10
in|shape|capital word =eu|	4-7 11
in|shape|capital word =every|	8+ 18
in|shape|capital word =for|	8+ 20
in|shape|capital word =in|	8+ 16
in|shape|capital word =is|	4-7 21	8+ 15
in|shape|capital word =it|	4-7 21	8+ 16
in|shape|capital word =la|	8+ 7
in|shape|capital word =like|	4-7 16
in|shape|capital word =me|	4-7 19
in|shape|capital word =mir|	8+ 17
in|shape|capital word =ne|	4-7 13
in|shape|capital word =nicht|	4-7 18
in|shape|capital word =of|	8+ 23
in|shape|capital word =on|	8+ 16
in|shape|capital word =para|	8+ 6
in|shape|capital word =pas|	4-7 26	8+ 7
in|shape|capital word =per|	4-7 17	8+ 7
in|shape|capital word =they|	8+ 11
in|shape|capital word =the|	8+ 17
in|shape|capital word =to|	8+ 16
in|shape|capital word =un|	8+ 8
in|shape|capital word =us|	4-7 22
in|shape|capital word =à|	8+ 8
in|shape|capital word adverb|	2-3 -8	4-7 21
in|shape|capital word capital|	4-7 -7	8+ 27
in|shape|capital word number|	4-7 27
in|shape|capital word verb|	4-7 16	8+ 15
in|shape|capital word word|	2-3 8	4-7 -10	8+ -9
in|shape|capital word|	2-3 31
in|shape|number word|	2-3 -10
in|shape|number|	1 17
in|shape|verb =a word|	4-7 26	8+ 24
in|shape|verb =and word|	2-3 27
in|shape|verb =are word|	4-7 19
in|shape|verb =in =the|	4-7 24
in|shape|verb =me =about|	4-7 -15
in|shape|verb =of =the|	4-7 -12
in|shape|verb =of word|	2-3 27
in|shape|verb =the capital|	4-7 16
in|shape|verb =the word|	2-3 36	4-7 26	8+ 15
in|shape|verb =to word|	4-7 15	8+ 22
in|shape|verb =you =for|	4-7 24
in|shape|verb =you capital|	2-3 22
in|shape|verb word =and|	8+ 20
in|shape|verb word word|	2-3 17	4-7 27
in|shape|verb word|	2-3 -10
in|shape|word =a word|	2-3 36	4-7 31	8+ 22
in|shape|word =als =een|	4-7 21
in|shape|word =and adverb|	4-7 28
in|shape|word =and verb|	2-3 13
in|shape|word =and word|	2-3 -7	4-7 22
in|shape|word =au word|	4-7 13
in|shape|word =but word|	2-3 40
in|shape|word =by word|	2-3 37
in|shape|word =com word|	4-7 19
in|shape|word =come =un|	4-7 12
in|shape|word =da word|	2-3 -23
in|shape|word =de adverb|	2-3 18
in|shape|word =de word|	2-3 -14	8+ 10
in|shape|word =della word|	2-3 -6
in|shape|word =delle word|	2-3 -17
in|shape|word =der capital|	2-3 20
in|shape|word =des word|	2-3 -12
in|shape|word =di word|	2-3 -11	4-7 8
in|shape|word =do word|	2-3 -9
in|shape|word =du word|	2-3 -10
in|shape|word =e word|	2-3 29	4-7 16
in|shape|word =een word|	4-7 24
in|shape|word =el word|	4-7 31	8+ 9
in|shape|word =en word|	2-3 7
in|shape|word =for =a|	4-7 17
in|shape|word =for word|	2-3 21
in|shape|word =if word|	2-3 27
in|shape|word =in =the|	4-7 28	8+ 16
in|shape|word =in word|	4-7 22
in|shape|word =it|	2-3 -9
in|shape|word =la word|	2-3 -10	4-7 25
in|shape|word =le word|	2-3 15
in|shape|word =like =a|	4-7 17
in|shape|word =ma =non|	4-7 11
in|shape|word =ma word|	2-3 23
in|shape|word =mais =pas|	4-7 14
in|shape|word =mais word|	2-3 16
in|shape|word =met =een|	4-7 38
in|shape|word =no word|	2-3 22
in|shape|word =not word|	2-3 21
in|shape|word =o word|	4-7 10
in|shape|word =of word|	4-7 -7	8+ 18
in|shape|word =on =the|	4-7 11
in|shape|word =our word|	4-7 20
in|shape|word =out =of|	8+ 11
in|shape|word =out|	2-3 -11
in|shape|word =para word|	4-7 23
in|shape|word =pas word|	4-7 19
in|shape|word =per word|	2-3 11
in|shape|word =por word|	2-3 22	4-7 28
in|shape|word =su word|	2-3 20
in|shape|word =than =a|	4-7 28
in|shape|word =that word|	4-7 17
in|shape|word =the capital|	4-7 13
in|shape|word =the word|	4-7 40	8+ 28
in|shape|word =their word|	4-7 24
in|shape|word =to =be|	8+ 20
in|shape|word =to =the|	4-7 21
in|shape|word =to word|	2-3 -12	8+ 12
in|shape|word =um word|	4-7 19
in|shape|word =up|	2-3 -7
in|shape|word =van word|	2-3 18
in|shape|word =with =one|	4-7 15
in|shape|word =with word|	2-3 34
in|shape|word =y word|	2-3 28
in|shape|word =à word|	4-7 19
in|shape|word adverb =and|	4-7 26
in|shape|word adverb word|	4-7 29
in|shape|word adverb|	2-3 18
in|shape|word capital capital|	2-3 -11
in|shape|word capital word|	2-3 31	4-7 11
in|shape|word verb adverb|	4-7 8
in|shape|word verb word|	2-3 19	4-7 14
in|shape|word word =and|	8+ 25
in|shape|word word =at|	4-7 23
in|shape|word word =a|	4-7 21
in|shape|word word =by|	4-7 21
in|shape|word word =com|	4-7 11
in|shape|word word =de|	4-7 23
in|shape|word word =du|	4-7 6
in|shape|word word =en|	4-7 13
in|shape|word word =et|	4-7 14
in|shape|word word =e|	4-7 31
in|shape|word word =for|	4-7 26
in|shape|word word =from|	4-7 23
in|shape|word word =il|	4-7 24
in|shape|word word =in|	4-7 28
in|shape|word word =la|	4-7 -8
in|shape|word word =les|	4-7 26
in|shape|word word =of|	4-7 42
in|shape|word word =on|	4-7 22
in|shape|word word =over|	4-7 21
in|shape|word word =por|	4-7 26
in|shape|word word =that|	8+ 10
in|shape|word word =to|	4-7 33	8+ 19
in|shape|word word =wie|	4-7 12
in|shape|word word =with|	4-7 11
in|shape|word word =à|	4-7 15
in|shape|word word adverb|	4-7 15	8+ 6
in|shape|word word verb|	4-7 14
in|shape|word word word|	2-3 38	4-7 43	8+ 29
in|shape|word|	1 -10
in|word|	0 -22	12 -6	14 -27	2 -14	2029 15	3 -34	5 -26	a -7	about 26	absolutely 26	accountant -26	act -8	ada -19	again -28	agility 20	alert -27	alive 8	all 13	alla 18	alle 18	alles 19	als 17	always 34	ambachtelijk -23	america 15	american -11	amnesty -18	an 34	anche 16	and -18	antes 14	any 22	anything 17	ao 15	apericena -19	aprils -33	arithmetic 18	army -21	artigianale -11	as 16	asfixia 20	ask -17	asked 19	at 22	attentive 24	até 25	au 24	aucun 11	aus 19	avec 28	avevo 15	avvocato 7	away 14	baby -26	badger -27	bag -14	ball -31	balloon -31	banter 25	bau -16	bed-rot -14	before 11	bei 12	bernie 35	best 23	beyond 20	bien 15	bigger 11	biggest -26	bin -13	binnen 14	biology -22	blague 15	blanc -10	bleibt -18	blue -38	boats -28	bocadillo -10	bon 14	book -17	border -32	bored -27	boredom -28	born 20	borrowed -13	botella -12	both -19	box -22	brave 31	britain's -26	budget -25	build 10	buona -9	but 37	buy -34	by 11	c -28	café -6	calendário 13	called 25	calm -21	can -23	cancer -26	candidate 24	cani -24	capacity -29	captain 12	careless 25	cartographer’s -19	casa -10	catch -24	channel 28	charming 21	cheap 26	chiacchiericcio 9	chino -13	christmas 13	chuvisqueiro -19	class 7	clean 10	close 7	com 19	come -9	comme -8	comment 26	compra -9	comprar 17	comprehensive 24	común 18	confidence 28	consider 21	considering 28	contenues 21	contrôle 12	corner -32	correct 26	corso 17	count -9	course 7	crazy 13	creche -15	cringe -12	critical 23	cucina 10	culture -25	cuore -19	current -22	curva -16	custardgate -32	cutters -12	c’est 17	da -20	dai 7	dal 24	damage -24	dan 15	danger -6	dangerously 25	dank -11	dans 18	dat 24	daughter -19	dave -30	day -28	de -22	de-risking -37	dead -18	deal -22	death -24	decent 20	deep -19	deeply 27	defect -23	definitivas -18	del -26	delivery -39	della -6	delle -17	dente 7	deportation 14	der 12	des -13	deux 9	di -7	did 23	die -13	direction -25	disappointed 21	division -26	do -8	dock 9	doctor -28	dog -26	domanda -9	don't 23	done 21	don’t -11	door -18	dos 26	drizzlecore -24	du -16	dämmerschoppen -12	déconnexer -13	détour 8	d’estate -24	e 21	early -18	economy 15	een 15	eerst -8	eine 23	election 10	emergency 20	en 11	encore 16	encouraging 31	enfin 18	enjoy 27	enough 18	er -12	era 29	erhebliche 28	es 8	esperanza 8	establishment -7	está 26	event -26	every -11	everything 28	extreme 27	extremely 25	failed 19	fairy -10	fait -14	family 14	far 18	faux -10	file -31	fine -14	finos -10	first -20	fiscal -26	floor -28	fog 16	fois 12	for 27	force 10	format -20	forte 17	fox -35	frage 6	frank 27	freddo 24	frei -14	friends -26	from -7	full 7	fyi -23	gang 10	gap -22	geduld 19	geen 18	gefragt -11	geluk 14	gerald -11	gestão -12	get -10	ghost -37	girl 6	global 10	gloves -14	go -28	goat -9	goats -14	gomma -6	good 22	goodnight -23	gossip -19	got 23	grand 15	gravedigger's -34	grote 10	grower -19	grua 6	guilt-free -32	guilty -27	gut -15	guy 26	ha 16	haaskaaf -20	hammer -29	hand -18	handelsblatt -16	happy -7	harbor -27	harbourmaster -15	has 14	have 31	he 6	he's 15	heard 22	heartbroken 22	her 27	here -26	high -15	hij 14	hill -25	hillary 21	him -13	his 13	hmm 26	hold -35	hollow -23	home -11	honest -24	honorable 18	hope 7	hora 12	hors 12	hot -12	houden -19	hours -38	hub -44	huesero -17	husch-pfusch 14	i'm 7	ice -34	ich -9	igual 16	ik 12	il -15	im 11	in 7	infrastructure 27	insuficientes 7	into -8	inventário 11	irrevogável -17	islam 20	islamic 17	issue 26	ist 8	it -11	it's 22	its 28	it’s 36	jamais 18	jamón -23	je 7	jet -22	jogo -8	joke 26	jour -14	journey -11	judgment 16	just 18	juste -7	justicia -10	já 22	j’ai 7	kaasschaaf -8	kahlschlag 12	keeper’s -27	keer -18	kein 20	keine 20	kid -38	kind 14	kitchen 15	knock 21	know -23	kompromiss 13	kopi -24	la -20	laguna -13	landing -30	lane -16	laranja -16	larga -14	late -24	leave 7	ledger -22	legion -21	leite -19	lenta 21	les 19	let -22	levo 20	liar 24	liberamente -13	licht -8	like 28	lions -33	listening 23	little 24	live -6	lo 15	look 15	looked 18	los 13	loss -24	lost -24	loup 17	louve -12	love 21	loves 16	low 10	l’heure -7	made -14	magpie -15	mais 25	maison -15	making 28	mal 14	mal-entendido 13	malaisance -19	malinga -25	mano -16	manual -22	mar -20	marco 32	massima 24	match 6	matter 9	maybe -9	me -22	means -25	media -19	men -12	mer -24	mesa -14	met -19	mid -22	midi -20	mieux 17	military -21	miracle -33	mistake 26	mit 35	moaning 10	model 12	moderate -30	modest -24	molto 18	moonlit -25	moose -37	morgen -18	morning -46	mostly 30	movement -18	moño -13	mr 7	much -20	mud -26	murder -6	my -33	mängel 15	na 12	nation -27	nearly 17	negligence -13	nem -12	neue -11	neutral -30	never -29	new 19	next -15	nicht -12	niet 22	ninety-nine 10	ninth -28	no 17	nobody 31	noch -9	nog -6	noise 23	non 22	nonna -19	nostalgia 15	not 18	note 31	nova -14	now 8	nox -29	nuvoloso -20	nº -21	não 20	o -15	obviously -10	ochtend -8	of 8	off 10	oh 13	ohne 16	old 7	on -14	one -9	ontdekking -9	oops -27	op 22	operatie -9	operation -36	ora 24	ordinary 26	os -6	otters -18	ou -11	outil 11	outperform -17	outstanding -15	oven 20	overdue -14	own -18	pack -15	pack-up -25	pacte -18	page 6	papel 13	paper -28	parcheggio -21	parking -24	parties -27	partilhada -12	pasta -9	patate -20	patience -6	pause -10	peat -12	pending -17	people 15	per 19	percent -9	pero 24	perreo -12	person 21	pie -17	piscine -13	plan -20	planilha 21	plebes -10	plus 15	pluviste -18	point -14	points -6	polderprinsen -10	polite 9	political 6	politics -7	por 23	porchlight -25	porcupine -31	positive -9	postman -23	pozzo -18	premature 28	premium -14	pretty 29	prince -21	priority 8	prodigy -18	professor -32	professore -16	promessa 17	prudenza 12	putt 10	père -17	qualified 14	quase -26	que 25	queen -23	quiet -6	radical 41	ragione 23	random -20	rapists 22	read -17	reading 20	ready 18	really 10	reasonable 27	red -19	reform 11	reg -13	regenafspraak -16	regret -29	regrettable 21	relaxed 23	relevant -11	remain 12	repair -15	respekt 11	responsibility 31	resting 28	retenue 28	revolution 19	reëel 9	ridiculous 27	rigged 26	right -21	risco -15	rising -7	risk -12	road 24	room -26	rounds -19	route 20	routine -30	rules -29	réserve 9	safe -19	said 21	sale -23	salt -33	salvo’s -29	sans 9	santo -12	saturday 11	saudade -26	schattenhaushalt -26	school -26	schritt 15	science -13	se 23	sea -21	secolo -6	second -28	secret 16	see 15	segnale 16	sell 23	sem -15	sentido 18	serenamente 14	serious 25	sete 18	seventeen -33	shadow -8	sheds -22	shocked 21	show -23	si 29	sideways 30	sieben -17	signal -8	silenzio -6	sincere -14	sind -11	sisters -33	small -13	sobriété -14	social -13	soft -21	soglia 20	some 23	somewhere 11	sommer -15	son 12	sono 13	sorrent -15	sorry 15	sounded -19	sous 9	spare 21	special -10	spider -19	sportlich 17	spring -27	spy -31	square 11	stage 25	stand 22	state 19	stay 26	stille -16	stiltetax -15	sting -22	stop 6	strikes 18	stronger 13	strongly -24	su 6	substantial -9	sucrée 15	sunday -28	sunlight 14	super -16	support -15	sur 23	sweet -18	table -7	tailgate -23	takes 32	talk -19	talks -7	tante -15	tardiva 18	taste -9	tax 7	tea -22	technical -8	terra -18	terrible 28	terrorism 22	thank 20	that -8	that's 19	the -23	their 26	there 24	they 21	they're 23	thousands 27	three -8	tide -20	tides -23	tidewrack -25	time -12	times -23	tintin -21	tired 9	titre -13	to -6	today -22	todos -12	tonhos -22	tonight -29	too -20	top 14	total -11	tout 14	track -31	trading -15	trained -22	truck -19	trump 20	trust -16	tuesday -20	turning 20	twee 17	twice 9	táper -17	ugly 21	uma 29	un 27	under 6	une 29	unity -23	unknown -11	up -8	us -8	v -19	values 17	van 15	vegano -20	velório -14	verbijsterd 19	very 44	verão 15	vezes 26	vidro -19	vieux -17	vigilance 13	visit -31	volto 19	wachten -13	walking 6	wall 20	wally -16	war 6	ward -31	warm -9	was 38	watch 25	water -17	way 26	weg -6	well 15	were 28	what 6	where -15	which 6	white 20	whoever -21	wife -30	wij -13	wind -15	windmill -24	wir -10	wise -25	with 34	without -29	words -21	worms -14	worse 20	y 18	ya 9	yeah 11	yes 21	york 21	you 24	you've 14	your 22	zeitnah 12	zonder -7	zoom -21	à -19	ça 17	è 13	één -10	über 14
lead|lower|	( -6	, 18	: -19	; 19	auxiliary 10	capital 25	possessive 26	pronoun 12	quote -10	subordinator -9	that 6	verb-thinking 9	— 27
lead|other|	, -7	: -15	auxiliary -21	determiner 26	preposition 6	start 18	stop 9	that -18	word -15
lead|upper|	' -21	) 16	, -12	: 16	; -22	adverb -7	capital -23	coordinator -7	possessive -55	preposition -15	pronoun -22	quote 17	start 8	stop 24	that 13	verb-judging -18	verb-saying -19	word -27	– -15
naming|begriff|1|	1 -17
naming|called|1|	4-7 16
naming|called|2|	1 42	2-3 -11	4-7 32	8+ 8
naming|called|3|	1 59	2-3 30	4-7 56	8+ 18
naming|christened|1|	2-3 -16
naming|conhecido|2|	2-3 -18	8+ 8
naming|conocido|2|	4-7 -14
naming|detto|1|	4-7 7
naming|dite|1|	2-3 -16
naming|dit|1|	1 11	2-3 -16	4-7 14
naming|dit|3|	2-3 26	4-7 12
naming|dubbed|1|	2-3 14
naming|entitled|1|	4-7 -15
naming|false|	, 18	: -7	auxiliary -11	capital -14	coordinator -22	preposition -23	quote 10	subordinator -30	that 26	verb-judging -21	verb-saying 21	verb-thinking -6	word -37
naming|known|2|	1 -37
naming|known|3|	2-3 -44
naming|mot|1|	1 -22
naming|mot|2|	1 -21
naming|named|1|	2-3 -27
naming|named|2|	2-3 -6
naming|nicknamed|1|	2-3 -21	4-7 -23
naming|none|	8+ 8
naming|palavra|1|	1 -18
naming|parola|1|	1 -18
naming|phrase|1|	2-3 -19
naming|slogan|1|	4-7 -17
naming|slogan|2|	4-7 -18
naming|so-called|1|	1 -34	2-3 -37
naming|sogenannte|1|	1 -14
naming|termed|1|	2-3 29
naming|titled|1|	2-3 -24	4-7 -28
naming|true|	' -19	) 16	- -14	: 10	; 10	auxiliary 6	capital 7	possessive -14	start 10	stop 25	verb-judging 6	verb-saying -14	verb-thinking 10	word 9	– -16	— 8
naming|words|1|	2-3 -34	4-7 21
naming|words|2|	4-7 17
naming|words|3|	1 -18	8+ 13
naming|word|1|	1 -32
nobody|1|	, -30	auxiliary -17	coordinator -12	determiner -7	preposition -34	start -19	word -36
nobody|2-3|	, -22	auxiliary -26	capital -22	determiner -34	preposition -25	start 7	subordinator -22	word -28	— 12
nobody|4-7|	, -16	: 24	stop 32	word 21
nobody|8+|	start 45	stop 27
others|0|	1 8	2-3 6	8+ 7
others|1|	1 -6	2-3 -21	8+ 22
others|2|	1 -40	2-3 -17	4-7 -9	8+ 25
others|3|	1 -30	2-3 11	8+ 15
own-case|false|all-one|	, -21	: 35	adverb -24	determiner 6	possessive -34	preposition -7	pronoun -8	start -16	stop 15	subordinator -10	verb-judging -24	verb-saying -8
own-case|false|all|	, -26	: 6	capital -12	coordinator -17	possessive -46	preposition -8	quote 20	start -19	stop 16	subordinator 7	verb-judging -12	verb-thinking -8	word -9	— -11
own-case|false|first|	( -10	- 18	: 18	capital -9	coordinator 7	possessive -20	preposition -8	pronoun 16	quote 29	stop 14	subordinator 15	that 20	verb-judging 11	verb-saying 6	word -27	— -6
own-case|false|most|	, 15	auxiliary 17	capital -14	preposition -6	start 12
own-case|false|none|	( 6	, 12	- -8	: -21	; 19	adverb 15	capital 17	possessive 27	verb-judging 9	verb-saying 7	verb-thinking 8	word 8	– -7
own-case|false|some|	, 18	adverb -6	auxiliary 12	capital 17	coordinator -12	determiner 6	preposition 17	pronoun 30	subordinator 7	that 18	verb-judging -11	verb-saying 30	verb-thinking 11
own-case|true|all-one|	: -15	preposition -18	start 23	stop 9	verb-saying -10	word -21
own-case|true|all|	: 15	possessive 14	start 27	stop 32	verb-judging -13	verb-saying -6	word -32
own-case|true|first|	) 6	, 21	- 18	: -6	capital -12	quote 9	start 38	stop 22	that 27	verb-saying -31	word -20	— 22
own-case|true|most|	, 18	: 20	start 35	stop 26
own-case|true|none|	, 12	: 26	adverb 15	auxiliary 43	capital 28	determiner 22	possessive 17	preposition -21	pronoun 22	subordinator -18	that 33	verb-judging 24	word 43
own-case|true|some|	, 8	capital 13	determiner 19	preposition 8	pronoun 7	subordinator 10	that 6	verb-saying 10	word 22
own|false|	2-3 -6	8+ 16
own|true|	1 -24
same|1|1|	all-one 6
same|1|2-3|	all-one -11	first 11	most -6	none 10
same|1|4-7|	all -26	all-one -15	none 24	some 14
same|1|8+|	all -8	first 9	most 26	none 11	some 32
same|2|1|	all-one -34
same|2|2-3|	all -19	all-one 12	first -11	none -12	some 27
same|2|4-7|	all -8	all-one -11	first -7	none 31	some 10
same|2|8+|	first 20
same|3|1|	all-one 19	first 22	none -25
same|3|2-3|	all 6	none -21
same|4|1|	all-one -10	none 10
same|4|2-3|	none 19
sentence|judging|	1 -9	8+ 49
sentence|none|	1 -39	2-3 -51	4-7 -23
sentence|saying|	1 27	2-3 24	4-7 18	8+ 13
sentence|thinking|	1 -28	4-7 7
size-ending|10+|!|	,verb-saying 9	capital 12	end 25	pronoun 12
size-ending|10+|,|	' 13	capital 16	coordinator 10	determiner 16	pronoun 14	subordinator 16	verb-saying 16	word 21
size-ending|10+|.|	[ 27	capital 36	coordinator 20	determiner 29	end 25	preposition 16	pronoun 30	subordinator 17	— 24
size-ending|10+|?|	capital 23	determiner 15	end 22	pronoun 10	stop 10	verb-saying 18
size-ending|10+|none|	( 16	, 17	,auxiliary 10	,pronoun 8	,verb-judging 9	,verb-saying 10	,verb-thinking 17	,word 10	: 20	adverb 10	capital 20	coordinator 10	determiner 24	end 25	preposition 25	pronoun 17	stop 18	subordinator 7	that 14	verb-saying 21	— 15
size-ending|1|!|	stop 17
size-ending|1|,|	capital 13	coordinator -24	determiner 10	preposition -13	pronoun 16	quote -29
size-ending|1|.|	capital 14	determiner -7	end -9	subordinator -18
size-ending|1|?|	end 25
size-ending|1|none|	, -29	,adverb -15	,auxiliary -12	,capital -7	,preposition -8	,quote -15	,that -14	,verb-judging 22	,verb-saying 17	: -26	adverb -18	auxiliary -23	determiner 8	end -10	stop -14	subordinator 23	that -6	verb-judging -9	verb-saying 8	verb-thinking 18
size-ending|2|!|	end 20
size-ending|2|,|	auxiliary -15	capital 15	preposition -26	pronoun -15	quote 8	verb-saying -9	word 6
size-ending|2|.|	coordinator 24	determiner -27	preposition -11	pronoun 8	quote -13
size-ending|2|?|	,verb-saying 16	capital 23	pronoun 19	verb-saying 27	— 8
size-ending|2|none|	+ 9	, -25	,adverb -17	,auxiliary -17	,coordinator -15	,determiner -16	,subordinator -8	,that -20	,word -16	: -7	adverb 11	auxiliary -19	determiner 16	end 14	pronoun -9	stop -7	that 19	verb-judging -26	verb-saying -9	— 13
size-ending|3|!|	,verb-saying 14	end -10
size-ending|3|,|	capital 7	determiner -12	preposition 11	pronoun -8	subordinator 13	verb-saying 24	word 6
size-ending|3|.|	capital -20	coordinator 25	determiner 14	end 14	pronoun 17	quote -18	subordinator -19
size-ending|3|?|	,verb-saying 13	end 35	pronoun 14
size-ending|3|none|	( -15	) -14	, 11	,auxiliary -8	,capital 12	,coordinator -18	,determiner 19	,preposition -23	,pronoun -6	,subordinator 12	,verb-saying 13	,word 11	: 10	auxiliary 6	capital -27	coordinator -7	determiner 10	end 15	preposition 8	pronoun 13	subordinator 18	verb-saying -14	— 23
size-ending|4-5|!|	capital 9	determiner 22	end 18	pronoun 20
size-ending|4-5|,|	auxiliary -10	capital 48	coordinator -28	determiner 11	preposition -9	pronoun 36	subordinator -8	verb-saying 8	word -19
size-ending|4-5|.|	capital 26	coordinator 10	determiner -6	end 7	preposition 21	pronoun 10	quote -18	subordinator 20	that 18	— 28
size-ending|4-5|?|	,auxiliary 6	,verb-saying 9	capital 30	determiner 22	end 36	pronoun 25	quote 27	stop -8	verb-saying 28
size-ending|4-5|none|	,auxiliary 9	,capital -17	,coordinator 22	,determiner -13	,pronoun 15	,subordinator 16	,word -19	- 7	: 13	; 27	adverb -12	auxiliary 8	capital -14	coordinator 39	determiner -11	end -8	preposition 7	subordinator 40	verb-saying -6	word -6	— -18
size-ending|6-9|!|	capital 13	determiner 17	end 33	pronoun 14
size-ending|6-9|,|	adverb 13	capital 9	coordinator -10	determiner 31	pronoun 22	subordinator -12	verb-saying 24	word 11	– 7
size-ending|6-9|.|	coordinator 25	determiner 19	end 8	preposition 22	pronoun 23	subordinator 11	that 16	— 42
size-ending|6-9|?|	,word 21	capital 22	determiner 17	end 38	pronoun 23	stop 21	verb-saying 16	— 15
size-ending|6-9|none|	, -7	,auxiliary 16	,preposition -9	,pronoun 22	,verb-judging 6	,verb-saying 15	,verb-thinking 11	,word 7	- 14	: 48	; -7	capital 30	coordinator 31	determiner 21	end 35	pronoun 22	stop 16	subordinator 31	verb-saying 25	word -13	— -23
size-follow|10+|	' 15	( 22	, 17	,auxiliary 10	,pronoun 8	,verb-judging 9	,verb-saying 10	,verb-thinking 17	,word 9	: 20	[ 30	adverb 11	auxiliary 26	capital 18	coordinator 20	determiner 20	end 26	preposition 31	pronoun 15	quote 29	stop 19	subordinator 13	that 19	verb-saying 17	word 30	— 30
size-follow|1|	) 10	, -29	,adverb -15	,auxiliary -13	,capital -7	,coordinator 17	,determiner 7	,preposition -9	,quote -15	,that -14	,verb-judging 22	,verb-saying 17	: -26	adverb -18	auxiliary -20	capital 10	determiner 13	end -12	preposition 9	pronoun 6	quote -11	stop -13	that -6	verb-saying 7
size-follow|2|	( 7	+ 9	, -25	,adverb -17	,auxiliary -11	,coordinator -15	,determiner -16	,subordinator -8	,that -20	,word -16	- 6	: -7	adverb 19	auxiliary -21	capital 7	coordinator 6	end 7	pronoun -13	stop -9	that 15	verb-judging -25	verb-saying -11	— 21
size-follow|3|	( -16	) -14	, 9	,auxiliary -8	,capital 12	,coordinator -18	,determiner 19	,preposition -23	,pronoun -6	,subordinator 12	,verb-saying 13	,word 11	: 10	auxiliary 6	capital -14	determiner 9	end 17	preposition 8	pronoun 11	quote 11	subordinator 13	verb-judging 15	verb-saying 7	– 6	— 24
size-follow|4-5|	( -12	,capital -17	,coordinator 22	,determiner -13	,pronoun 15	,subordinator 16	,verb-thinking 11	,word -19	- 7	: 13	; 28	adverb -8	capital 42	coordinator 8	end 7	preposition 9	pronoun 23	quote -18	stop -7	subordinator 33	word -9	— -7
size-follow|6-9|	( -10	, -14	,auxiliary 16	,preposition -9	,pronoun 22	,verb-judging 6	,verb-saying 15	,verb-thinking 11	,word 11	- 14	: 48	; -7	auxiliary -6	coordinator 25	determiner 30	end 17	pronoun 33	stop 16	subordinator -8	that 17	verb-saying 34	word -16	– 7	— -12
size-intro|10+|	) 13	, 30	- 20	: 31	adverb 22	auxiliary 17	capital 30	coordinator 24	determiner 18	possessive 21	preposition 48	pronoun 24	quote 20	start 17	stop 13	subordinator 26	that 24	verb-judging 24	verb-saying 28	verb-thinking 17	word 42	— 23
size-intro|1|	' -12	( 7	, -9	: -7	adverb 17	auxiliary 7	capital -11	determiner 9	quote -19	start -13	stop 18	that -18	verb-judging -11	verb-saying -7	word -13	’ -7
size-intro|2|	( 21	: 14	adverb -19	coordinator -12	preposition -14	pronoun -13	start 9	stop 14	subordinator -12	verb-judging -8	verb-saying -9	verb-thinking -8	word -9	– -17	’ 13
size-intro|3|	' -21	( -19	: 6	adverb 15	auxiliary 29	capital 8	coordinator 12	determiner -12	possessive -17	preposition -12	pronoun 44	quote 7	stop 23	subordinator -11	that 29	verb-saying 16	verb-thinking 24	word 18	— 15
size-intro|4-5|	( -12	, -9	- -13	: -12	; -6	adverb -17	coordinator -6	determiner 21	possessive -22	preposition 23	pronoun 23	quote 35	stop 20	subordinator 28	that 13	verb-judging 16	verb-saying -11	verb-thinking 17	word -17	— -16
size-intro|6-9|	( -14	, 34	- 21	: 20	; 16	coordinator 15	determiner 31	possessive 12	pronoun 49	quote -6	start 24	stop 16	subordinator -12	that 51	verb-judging -6	verb-saying -6	verb-thinking 39	word 12	— 23	’ 12
size|	10+ 21	2 -21	3 14	4-5 -13	6-9 6
subject|elided|	,auxiliary 12	,capital 7	,determiner -7	,preposition 20	,pronoun 9	,verb-saying 16	1 -13	2-3 33	8+ 11	: 6	capital -7	end 27	preposition 14	stop 7	word -22	— 14
subject|none|	( -10	) -20	+ 14	,adverb -15	,auxiliary -21	,coordinator 10	,determiner -7	,preposition -26	,quote -15	,subordinator -20	,that -20	,verb-judging 22	,verb-thinking 22	,word -9	- -18	1 12	4-7 -16	; 25	adverb -24	auxiliary -34	capital 26	determiner 13	end 44	preposition -29	pronoun -11	subordinator 14	that 15	verb-judging 9	word -33	— 17
subject|own|	) -17	+ 9	,adverb -17	,auxiliary 20	,capital -15	,coordinator -12	,determiner 6	,preposition -9	,pronoun 9	,subordinator 14	,that -19	,verb-saying 14	,word -11	- 14	1 -7	2-3 -16	; -11	auxiliary -9	end 36	preposition 14	stop -17	verb-judging -10	verb-saying -19	word -13	— 18
two-before|%|	stop 11
two-before|)|	- 8	: 11	preposition 18	stop 26
two-before|,|	adverb 8	auxiliary 30	capital -19	determiner -38	quote 26	subordinator -9	that 7	verb-judging 17	word -32
two-before|:|	determiner 7	quote -8	word 17
two-before|;|	capital 23
two-before|adverb|	, 17	: 47	adverb -10	auxiliary -8	coordinator 17	determiner 32	preposition -9	stop 18	that 25	verb-judging -9	verb-saying 14	verb-thinking -12
two-before|auxiliary|	: 18	adverb 24	auxiliary 17	determiner 13	preposition -27	pronoun 6	quote -17	stop 23	verb-judging 12	verb-thinking 22	word 24
two-before|capital|	' -16	, 31	- -19	: 19	; -12	auxiliary 28	capital 19	coordinator -14	determiner -7	possessive -20	verb-judging 18	– -7
two-before|coordinator|	adverb 17	auxiliary 36	capital 19	preposition -15	stop 11	that -6	verb-saying 21	verb-thinking -12	word -15
two-before|determiner|	, -7	: 25	adverb 6	capital -17	determiner 32	preposition -24	stop 27	verb-saying -10	verb-thinking 19	word -20
two-before|possessive|	quote 22	verb-saying 11	word -8
two-before|preposition|	, -18	: -7	adverb -29	auxiliary -6	capital 9	determiner 7	preposition 14	pronoun -10	quote 20	stop 33	verb-judging 26	verb-saying -35	verb-thinking 23	word 14
two-before|pronoun|	: 39	adverb 18	auxiliary 10	determiner -11	possessive 37	preposition 31	pronoun 15	stop 37	subordinator 33	verb-thinking -11	word 10
two-before|quote|	( -7	, -30	: 20	auxiliary 11	determiner 14	preposition -9	stop 24	subordinator 19	word 16	— 18
two-before|start|	capital -22	determiner -26	preposition -36	quote 10	start 10
two-before|stop|	) 13	: 8	capital -13	determiner -27	preposition -31	— 25
two-before|subordinator|	capital 17	determiner 6	pronoun 27	stop 30	word -16
two-before|that|	, 10	auxiliary -25	capital 19	pronoun 31	stop 21	verb-saying -18	word 13
two-before|verb-judging|	, 7	: 32	adverb -13	auxiliary 34	determiner 9	stop 6	subordinator -8	that 26	word -17
two-before|verb-saying|	, 47	: 13	adverb -6	auxiliary 7	capital 8	determiner -8	preposition 20	pronoun -17	verb-judging -18	verb-saying 13	word 15
two-before|verb-thinking|	: 10	auxiliary 27	determiner 8	preposition 29	pronoun 8	stop 29	that 18	verb-judging -19	word -25
two-before|word|	, -21	- 25	: -12	; 19	adverb 12	auxiliary -6	capital 10	coordinator 14	determiner -12	preposition -9	pronoun 29	quote -9	stop 35	subordinator -8	verb-judging -27	verb-saying -12	verb-thinking 7	word 21	— -6
two-words-before|%|	. 11
two-words-before|'s|	 22
two-words-before|)|	- 8	. 26	: 11
two-words-before|,|	 26	a -6	alias -26	and 17	answered -8	blamed 19	christened -16	di 15	dit -16	had 15	houve 17	is 23	la -19	maar 20	mas 15	nicknamed -22	o -18	or -19	per -12	said 30	since 27	that 7	the -35	titled -12	was 37	whose -33	é 8
two-words-before|.|	) 13	: 8	de -15	the -28	under -28	— 25
two-words-before|000|	. 14
two-words-before|1991|	. 14
two-words-before|1998|	. 7
two-words-before|2027|	. 9
two-words-before|2028|	. 16
two-words-before|29|	. 13
two-words-before|3|	: 8
two-words-before|:|	 -8
two-words-before|a24|	. 16
two-words-before|aan|	. 12
two-words-before|abc|	’s -19
two-words-before|about|	the 22
two-words-before|acquiesce|	: 6
two-words-before|act|	. 16
two-words-before|added|	, 12	. 21	: 22
two-words-before|adding|	, 22	: 15
two-words-before|administration|	. 11
two-words-before|admits|	: 6
two-words-before|adviser|	. 8
two-words-before|afp|	. 15
two-words-before|again|	. 27
two-words-before|agency|	. 17
two-words-before|agreed|	. 17
two-words-before|airport|	. 15
two-words-before|altro|	: 21
two-words-before|america|	. 10
two-words-before|analysts|	. 22
two-words-before|anders|	: 10
two-words-before|and|	a 9	said 25	that -7	to 8	was 28
two-words-before|anni|	. 8
two-words-before|anos|	, 11
two-words-before|answer|	. -12
two-words-before|ans|	. 16
two-words-before|apenas|	que 20
two-words-before|apology|	, -18
two-words-before|applause|	. 9
two-words-before|argued|	that -6
two-words-before|around|	. 7
two-words-before|arrived|	. 7
two-words-before|asked|	, 15	. 13	for 29
two-words-before|assembly|	. 9
two-words-before|association|	. 17
two-words-before|as|	a 9	the -10
two-words-before|august|	. 18
two-words-before|aus|	. 18
two-words-before|auteur|	de -16
two-words-before|author|	of -17
two-words-before|autora|	de -12
two-words-before|away|	. 11
two-words-before|a|	expressão -22	palavra -14	so-called -30
two-words-before|back|	. -7
two-words-before|banderole|	: 11
two-words-before|band|	played -18
two-words-before|base|	: 6
two-words-before|batizado|	de -7
two-words-before|bekend|	als -10
two-words-before|bericht|	: 10
two-words-before|be|	a 32	met 9
two-words-before|bilhete|	: 9
two-words-before|book|	, -33	. 16
two-words-before|box|	. 13
two-words-before|braccia|	: 30
two-words-before|brief|	. 12
two-words-before|but|	not 17
two-words-before|called|	for 18	him -15	that 26	the -12
two-words-before|calling|	him 18	it 22
two-words-before|calls|	her 18
two-words-before|call|	. 17	a -25
two-words-before|calma|	: 13
two-words-before|camera|	. 22
two-words-before|campaign|	. 17
two-words-before|care|	. 11
two-words-before|car|	. 15
two-words-before|case|	. 10
two-words-before|cbc|	’s -19
two-words-before|change|	. 19
two-words-before|chants|	of 8
two-words-before|chapter|	. 15
two-words-before|charge|	. 13
two-words-before|civile|	. 6
two-words-before|claro|	: 9
two-words-before|clients|	were 16
two-words-before|clinton|	. 13	was 13
two-words-before|club|	. 10
two-words-before|cnn|	's -13	. 13	’s -26
two-words-before|coalition|	. 9
two-words-before|comment|	. 21
two-words-before|comptes|	juge 12
two-words-before|conclu|	: 6
two-words-before|conhecido|	. 8
two-words-before|conocido|	como -19
two-words-before|consulted|	. 11
two-words-before|continued|	. 9
two-words-before|convention|	. 14
two-words-before|corrige|	: 28
two-words-before|court|	. 10	had 8
two-words-before|crowd|	. 15
two-words-before|cruz|	. 18
two-words-before|cut|	. 13
two-words-before|c’|	è -23
two-words-before|dagegen|	. 8
two-words-before|dann|	: 21
two-words-before|dass|	man 10
two-words-before|das|	für 16
two-words-before|days|	. 14
two-words-before|day|	: 17
two-words-before|definido|	como -8
two-words-before|delighted|	. 12
two-words-before|democrat|	. 12
two-words-before|dem|	titel -13
two-words-before|den|	ausdruck -21	begriff -15	namen -29	spitznamen -12	zusatz -17
two-words-before|der|	aufschrift -14	begriff -18
two-words-before|described|	as 45
two-words-before|de|	afspraak 7	la 8	zaak 12
two-words-before|dice|	. 17
two-words-before|die|	initiative -12	zeitung -16
two-words-before|differently|	. 15
two-words-before|director|	. 18
two-words-before|disagreed|	. 16
two-words-before|discorda|	: 7
two-words-before|disse|	que 15
two-words-before|dizer|	que 17
two-words-before|diz|	que -10
two-words-before|di|	aver 21	essere 18
two-words-before|documentary|	, -20
two-words-before|door|	: -14
two-words-before|do|	livro -9
two-words-before|droog|	. 11
two-words-before|d’|	une 15
two-words-before|ein|	. 9	: 9
two-words-before|email|	. 16
two-words-before|english|	. 9
two-words-before|entscheidung|	sei 8
two-words-before|espn|	. 18
two-words-before|es|	: 7
two-words-before|euros|	. 23
two-words-before|executive|	. 12
two-words-before|explained|	. 14
two-words-before|expresó|	su 20
two-words-before|eyes|	. 17
two-words-before|face|	. 24
two-words-before|fair|	. 7
two-words-before|faixa|	: -19
two-words-before|falam|	em 15
two-words-before|falar|	em 14
two-words-before|fala|	em 18
two-words-before|fees|	. 18
two-words-before|fest|	. 15
two-words-before|fifth|	. 26
two-words-before|flag|	. 9
two-words-before|floor|	. 12
two-words-before|fois|	. 16
two-words-before|for|	a -13	her 8	the 12
two-words-before|foundation|	. 6
two-words-before|found|	it 21
two-words-before|friday|	. 15
two-words-before|friend|	. 11
two-words-before|game|	. 12
two-words-before|gemeint|	: 8
two-words-before|govender|	: 23
two-words-before|grinned|	. 21
two-words-before|guère|	: 12
two-words-before|habla|	de 20
two-words-before|habló|	de 20
two-words-before|había|	dicho -6
two-words-before|had|	been 16	called 21	written -16
two-words-before|hands|	. 14
two-words-before|hand|	. 24
two-words-before|has|	gone 19
two-words-before|have|	a 10	been 26	named -16
two-words-before|ha|	scritto -9
two-words-before|head|	. 15
two-words-before|helicopter|	. 10
two-words-before|hem|	. 7
two-words-before|here|	. 19
two-words-before|her|	. 15	as 6
two-words-before|het|	besluit 6	dorp -7	over 23	woord -13
two-words-before|heures|	. 8
two-words-before|he|	called 39	had 22	has 15	is 26	preferred -28	said 23	termed 28	was 12	would 40	’s 21
two-words-before|hierro|	: 6
two-words-before|hij|	, 10	. 11
two-words-before|him|	, 14	. 12	: 20	a 26	as 18	of 15
two-words-before|home|	. 22
two-words-before|host|	of -18
two-words-before|hours|	. 14
two-words-before|house|	. 17
two-words-before|idea|	. 16
two-words-before|ihr|	buch -8
two-words-before|il|	giudizio -9
two-words-before|interpreter|	. 27
two-words-before|interview|	. 28
two-words-before|into|	a -28
two-words-before|invece|	di 15
two-words-before|invita|	a 14
two-words-before|in|	. 11	der -9
two-words-before|iowa|	. -9
two-words-before|island|	. 12
two-words-before|is|	. 7	a 11	called -23	titled -8
two-words-before|it|	, -11	. 28	a -24	as 23	blamed -16	calls 6	had 36	is 21	says -27	would 28	’s 21
two-words-before|joked|	, 13
two-words-before|joke|	. 15
two-words-before|jornalistas|	: 16
two-words-before|judgment|	. 22
two-words-before|kept|	a -21	its -22
two-words-before|known|	as -14
two-words-before|komen|	. 7
two-words-before|lacht|	) 6
two-words-before|land|	. 6
two-words-before|last|	. 18
two-words-before|later|	. 20
two-words-before|late|	. 10
two-words-before|laughed|	. 21
two-words-before|laughing|	. 17
two-words-before|la|	chiamano -15	definisce 24	etiqueta -20	mention -18	parola -18
two-words-before|lei|	, 20
two-words-before|letter|	. 11
two-words-before|levy|	. 15
two-words-before|le|	dossier 26	mot -22
two-words-before|lindqvist|	, 6
two-words-before|lines|	. 11
two-words-before|line|	. 18	: 24	read -27
two-words-before|locally|	as -30
two-words-before|long|	. 24
two-words-before|lui|	. 7
two-words-before|l’|	appelle -13
two-words-before|manager|	. 17
two-words-before|man|	habe 18	sich 11
two-words-before|marketed|	as -21
two-words-before|may|	be -10
two-words-before|meeting|	. 12
two-words-before|mee|	. 19
two-words-before|memoir|	, -16
two-words-before|men|	to -20
two-words-before|message|	. 15	: 27
two-words-before|meter|	. 9
two-words-before|me|	, 19	. 23
two-words-before|minister|	. 12
two-words-before|minutes|	. 14
two-words-before|minutos|	. 6
two-words-before|misadventure|	. 16
two-words-before|mit|	. 10	dem 10
two-words-before|modulo|	? 11
two-words-before|monday|	. 15
two-words-before|month|	. 26
two-words-before|more|	. 9
two-words-before|morning|	. 15
two-words-before|mot|	de -21
two-words-before|msnbc|	's -20
two-words-before|nach|	: 19
two-words-before|nada|	. 13
two-words-before|name|	. 23
two-words-before|nannte|	sie 12
two-words-before|nation|	had 9
two-words-before|network|	. 16
two-words-before|news|	' -21	, 19	. 16
two-words-before|nicknamed|	the -25
two-words-before|niega|	: 19
two-words-before|niet|	. -11
two-words-before|night|	. 19
two-words-before|nobody|	. 8
two-words-before|noemt|	het 22
two-words-before|nomination|	. 15
two-words-before|noted|	, 25
two-words-before|note|	. -25
two-words-before|not|	. 17	: 16	be 11	negotiate 17	to 21
two-words-before|no|	. 9
two-words-before|n’|	avoir 16
two-words-before|objected|	. 16
two-words-before|office|	, -23	. 22
two-words-before|officials|	. 11
two-words-before|of|	a -29
two-words-before|only|	: 22
two-words-before|on|	. 27	a 7	pouvait 11	the 9
two-words-before|op|	. 9
two-words-before|order|	. 12
two-words-before|out|	. 15	: 19
two-words-before|over|	. 15	de -14
two-words-before|o|	programa -15
two-words-before|paciência|	. 8
two-words-before|panel|	. 7
two-words-before|park|	. 15
two-words-before|parlano|	di 26
two-words-before|parla|	di 10
two-words-before|parliament|	. 8
two-words-before|party|	was 18
two-words-before|pas|	. 6	: 7
two-words-before|path|	. 20
two-words-before|patience|	. 7
two-words-before|paying|	for 17
two-words-before|percent|	said -17
two-words-before|pergunta|	: 14
two-words-before|per|	i 9
two-words-before|philosophical|	. 8
two-words-before|phone|	. 18	: 12
two-words-before|place|	of -20
two-words-before|points|	. 22
two-words-before|point|	. 12
two-words-before|police|	. 17
two-words-before|policy|	. 18
two-words-before|posted|	: 17
two-words-before|post|	. 15	: 21
two-words-before|power|	. 11
two-words-before|precisa|	: 24
two-words-before|premier|	had 22
two-words-before|president|	. 18
two-words-before|presse|	. 8
two-words-before|primary|	. 13
two-words-before|prize|	: -32
two-words-before|protested|	. 17
two-words-before|qualifié|	de 18
two-words-before|question|	. 12
two-words-before|qu|	’ 17
two-words-before|qu’|	elle 11
two-words-before|race|	. 9
two-words-before|radio|	. 13
two-words-before|raid|	as 18
two-words-before|rassicura|	: 13
two-words-before|rating|	. 21	to -33
two-words-before|reads|	: 26
two-words-before|read|	. 23	: -7
two-words-before|recalled|	. 18
two-words-before|recorrer|	. 6
two-words-before|region|	. 11
two-words-before|relativise|	: 23
two-words-before|reno|	. 16
two-words-before|replied|	, 7	. 17	: 19
two-words-before|reported|	, 11	. 11
two-words-before|reporters|	, 18	. 19
two-words-before|report|	, -32
two-words-before|reprend|	: 13
two-words-before|responded|	, 14
two-words-before|right|	. 14
two-words-before|river|	. 12
two-words-before|route|	. 6
two-words-before|row|	. 14
two-words-before|ruling|	. 22
two-words-before|said|	, 37	. 26	: 37	he 19	that -11
two-words-before|sanders|	. 13
two-words-before|satz|	: 12
two-words-before|saying|	, 31	: 13	that 20
two-words-before|says|	, 27	. 21
two-words-before|say|	, 19	. 23
two-words-before|schild|	: -21
two-words-before|school|	. 23
two-words-before|secondo|	la -11
two-words-before|seconds|	. 16
two-words-before|secretary|	. 15
two-words-before|segundos|	: 14
two-words-before|series|	called -19
two-words-before|se|	dit 24
two-words-before|shares|	. 10
two-words-before|she|	called -8	had 22	is 29	said 27	was 18	would 20
two-words-before|should|	have 21
two-words-before|showed|	that 14
two-words-before|show|	, -14
two-words-before|shrugged|	. 18
two-words-before|sides|	. 12
two-words-before|side|	. 11
two-words-before|sie|	, 10
two-words-before|sign|	for -25
two-words-before|silence|	. 21	: 15
two-words-before|six|	. 14
two-words-before|si|	dice 15
two-words-before|smiled|	. 19
two-words-before|sociais|	: 7
two-words-before|socios|	de 11
two-words-before|soltó|	: 10
two-words-before|song|	, -17
two-words-before|souri|	: 13
two-words-before|so|	: 24
two-words-before|speaks|	of -13
two-words-before|spiega|	, 11
two-words-before|spoke|	of 28
two-words-before|sports|	. 12
two-words-before|sport|	. 9
two-words-before|sprach|	von 8
two-words-before|sprak|	van 7
two-words-before|spreekt|	van 17
two-words-before|spricht|	von 16
two-words-before|spring|	. 15
two-words-before|stand|	. -11
two-words-before|start|	 10	de -18	die -19	il -6	la -21	start 10	the -19
two-words-before|stated|	. 18
two-words-before|statement|	. 15	: 20
two-words-before|states|	. 11
two-words-before|station|	. 10
two-words-before|stilte|	. 21
two-words-before|story|	. 14
two-words-before|strategist|	. 9
two-words-before|such|	as -6
two-words-before|sunday|	. 11
two-words-before|sure|	. 13
two-words-before|svp|	. 22
two-words-before|s’|	intitola -29
two-words-before|tajante|	: 10
two-words-before|telegram|	. 13
two-words-before|telephone|	. 9
two-words-before|terughoudend|	. 11
two-words-before|testa|	: 10
two-words-before|that|	, 10	. 21	he 23	it 19	read -13	the 26	trump 11	were -17
two-words-before|them|	. 7
two-words-before|then|	. 11
two-words-before|there|	are -12	was -18
two-words-before|they|	had 29	were 16
two-words-before|the|	accord 23	caption -23	change 20	decision 23	film 14	government 15	heading -30	hearing 6	line -18	meeting -17	order 18	outcome 23	phrase -24	report 12	result 20	shares -16	slogan -9	so-called -27	tagline -23	title -23	word -58	words -25	world -14
two-words-before|this|	. 11
two-words-before|thursday|	. 16
two-words-before|times|	. 12
two-words-before|timetable|	. 12
two-words-before|time|	. 16
two-words-before|toe|	. 16
two-words-before|told|	. 21
two-words-before|to|	be 12	put -18	say -36	the 6
two-words-before|transport|	of 13
two-words-before|tratta|	di 18
two-words-before|tribute|	to 33
two-words-before|trump|	, 7	. 20	: 15	’s 26
two-words-before|tuesday|	. 18
two-words-before|tweeted|	, 14
two-words-before|uit|	. 17
two-words-before|une|	décision 23
two-words-before|university|	. 13
two-words-before|unlikely|	. 14
two-words-before|unmoved|	. 14
two-words-before|unrepentant|	. 18
two-words-before|un|	homme 12	projet 17	texte 15
two-words-before|up|	. 15
two-words-before|us|	. 13
two-words-before|uur|	. 17
two-words-before|valor|	: 9
two-words-before|view|	. 16
two-words-before|voix|	. 16
two-words-before|volte|	. 8
two-words-before|von|	einem 17	einer 17
two-words-before|voor|	. 11
two-words-before|vor|	. 7
two-words-before|warned|	: 14	against 27
two-words-before|washington|	was 7
two-words-before|was|	. 11	a 7	titled -21
two-words-before|watching|	. 16
two-words-before|watch|	. 16
two-words-before|way|	. 12
two-words-before|website|	. 14
two-words-before|wednesday|	. 18
two-words-before|week|	. 27
two-words-before|werde|	sich 10
two-words-before|weten|	. 23
two-words-before|which|	means -18
two-words-before|who|	are 21
two-words-before|widersprach|	: 9
two-words-before|wife|	. 14
two-words-before|window|	. 19
two-words-before|words|	, 23
two-words-before|word|	. 26
two-words-before|worse|	. 12
two-words-before|would|	be 15
two-words-before|writes|	. 16	: 14
two-words-before|wrote|	, 31	. 25	: 35
two-words-before|x|	: 26
two-words-before|years|	. 19
two-words-before|year|	. 15
two-words-before|you|	had -25
two-words-before|zeigte|	sich 14
two-words-before|zeit|	: 14
two-words-before|ze|	. 6
two-words-before|zurück|	. 12	: 12
two-words-before||	( -7	, -30	. 24	: 20	and 18	because 14	e -22	en -23	from -18	para -22	und -15	y -17	— 18
two-words-before|à|	la 16
two-words-before|è|	detto 7	stata 26
verb|false|1|	lower -6
verb|false|2-3|	upper -16
verb|false|4-7|	lower 28	other -11	upper -24
verb|false|8+|	lower 42	other 9	upper -6
verb|true|2-3|	lower 9	upper 10
verb|true|4-7|	lower 18	other 18
verb|true|8+|	other 12	upper 12
word-after|	 -17	' 21	( -10	+ 17	, -25	- 10	. -10	: 7	? -34	[ 29	a -12	abu 17	according -20	across -9	added 16	adding 12	advises -12	after 27	against 23	als -9	analyst -11	and 21	another 24	are 13	as -12	asked -17	assistant 14	au -8	auf -26	barrientos -11	because -6	beck 17	before 23	beim 18	ben 10	bennett 14	bestimmt -12	between -18	bill 14	blackwell 15	blijft 15	bozell 9	bush 16	button -31	by 37	came 20	campaign 20	caucus -25	ce 7	chief -12	christie 17	clinton 28	coach 21	con -12	conceded 12	contre 13	could -13	counts -27	cruz 20	da 6	dans 25	das 13	dat 12	de -7	della 11	den -7	depuis -12	deputy 9	des -9	devine 12	die 21	doughnut -32	drew -20	du -11	during 26	een -15	elle 17	email 11	en 14	end 13	era -12	eric 9	et -7	even 19	ficou -22	fiorina 16	for 8	foreign 15	former 17	gedoopt -16	genannt 6	general 11	genoemd -14	gewesen 15	graham 14	ha -10	had -39	hannity 19	has 14	hassan 13	have 13	he 27	head 17	her -11	hillary 14	his 12	hollis 14	i -12	if 29	im -14	information 8	instead -20	into -14	is -30	ist -9	it -21	its 10	joked 20	judge 19	justice 12	klein 8	kruger -29	la 13	las 14	last -11	law -8	le 24	lewandowski 13	like 15	l’ 20	made -6	mayor 24	movement 15	mr 11	mrs 11	mrs. 21	ms 20	murphy 7	nennen -8	nennt -6	non -15	not 13	não -16	o -15	obama 14	of 21	one 21	ook -11	out 7	over -6	par 16	para -19	paradis 19	pence 12	people -6	pour -19	prime 13	program 9	prosecutor 12	pyo 15	rating -25	reid 17	remark -23	remarked 9	replied 14	republican 11	rires 13	rose -15	rubio 23	ruiz 16	rule -37	runs -21	ryan 16	said 17	sang -28	schreibt -16	se -18	sei -11	sexton 15	she 17	si 7	sie 10	signs 9	since -10	so -10	sous -19	spokesman 9	su 18	t-shirts -25	te -8	tester 12	than 9	that 8	the 24	their 17	they 25	though -13	to 9	trump 39	tweeted 13	two -16	uit -7	un -11	und -21	under -6	union 20	until 11	van 11	verbucht -10	viguerie 12	vito 10	von -26	voor -7	vor -14	walker 15	were 14	when 22	where 16	which -11	while 22	who 12	whose -11	will 26	win -25	wins -24	worden -22	would -14	wrote 27	zijn 19	zucker 10	zur 6	à 15	è -7	é -9
word-after|'|	, 19
word-after|(|	none -8
word-after|+|	none 17
word-after|,|	! 19	none -27
word-after|-|	none 8
word-after|.|	! 17	? -20	none -9
word-after|:|	none 7
word-after|?|	none -34
word-after|[|	. 27
word-after|about|	, -29	none 21
word-after|abu|	, 17
word-after|across|	none -9
word-after|added|	, 16
word-after|adding|	, 12
word-after|after|	none 26
word-after|against|	none 23
word-after|als|	none -9
word-after|analyst|	, -11
word-after|and|	, -28	. 12	none 34
word-after|another|	, 17
word-after|are|	none 13
word-after|asked|	. -22	? 27
word-after|assistant|	, 14
word-after|as|	, -31	. -31	none 30
word-after|at|	none -14
word-after|auf|	none -26
word-after|au|	none -8
word-after|a|	. -24	? 14
word-after|because|	, 18	none -15
word-after|before|	none 22
word-after|beim|	. 11
word-after|ben|	, 16
word-after|bestimmt|	none -12
word-after|between|	none -18
word-after|blackwell|	, 15
word-after|blijft|	none 15
word-after|bozell|	, 9
word-after|button|	none -31
word-after|but|	, -11	. 32	none -14
word-after|by|	, 11	. 12	none 30
word-after|came|	, 32
word-after|campaign|	none 20
word-after|caucus|	none -25
word-after|ce|	. 7
word-after|chief|	, 22
word-after|christie|	, 18
word-after|clinton|	, 14	none 27
word-after|coach|	, 21
word-after|conceded|	, 12
word-after|contre|	none 13
word-after|con|	none -12
word-after|could|	none -13
word-after|counts|	none -27
word-after|cruz|	, 9
word-after|dans|	none 25
word-after|das|	. 21
word-after|dat|	. 14	none 7
word-after|da|	none 6
word-after|della|	none 11
word-after|depuis|	none -12
word-after|deputy|	, 9
word-after|der|	. 20
word-after|des|	none -9
word-after|devine|	, 12
word-after|de|	. 28	none -13
word-after|die|	. 29	none 13
word-after|doughnut|	none -32
word-after|during|	none 23
word-after|du|	none -11
word-after|elle|	. 17
word-after|email|	none 11
word-after|end|	! 15	. 6	? 54	none 15
word-after|en|	none 14
word-after|era|	none -12
word-after|eric|	, 9
word-after|et|	none -7
word-after|ficou|	none -22
word-after|fiorina|	, 16
word-after|foreign|	, 11
word-after|former|	, 14
word-after|for|	. -9	none 16
word-after|gedoopt|	none -16
word-after|genannt|	none 6
word-after|general|	, 11
word-after|genoemd|	none -14
word-after|gewesen|	none 15
word-after|graham|	, 14
word-after|had|	, -26	none -36
word-after|hassan|	, 13
word-after|has|	, -11	none 22
word-after|ha|	none -10
word-after|head|	, 17
word-after|her|	, 18	. -10
word-after|he|	! 23	, 13	. 37	? 20	none 14
word-after|his|	, 17	. -10
word-after|if|	none 29
word-after|information|	none 8
word-after|instead|	none -20
word-after|into|	none -14
word-after|in|	, -7
word-after|ist|	none -9
word-after|is|	, -21	none -25
word-after|its|	, 21	. -9
word-after|it|	, -29	. 10
word-after|i|	? 21
word-after|joked|	, 20
word-after|judge|	, 16
word-after|justice|	? 12
word-after|klein|	, 8
word-after|kruger|	none -29
word-after|las|	none 14
word-after|law|	none -8
word-after|la|	. 13
word-after|lewandowski|	, 13
word-after|le|	. 24
word-after|l’|	. 25
word-after|many|	. -6
word-after|mayor|	, 24
word-after|movement|	none 15
word-after|mr.|	, 13	none -8
word-after|mrs.|	, 20
word-after|mrs|	, 11
word-after|mr|	, 11
word-after|ms|	, 17
word-after|nennen|	none -8
word-after|nennt|	none -6
word-after|non|	none -15
word-after|não|	none -16
word-after|obama|	, 13
word-after|of|	none 21
word-after|one|	, 26
word-after|on|	. -20	none 7
word-after|out|	none 7
word-after|over|	none -6
word-after|paradis|	, 11
word-after|para|	none -19
word-after|par|	none 16
word-after|pence|	, 12
word-after|pour|	none -19
word-after|prime|	, 13
word-after|program|	none 9
word-after|prosecutor|	, 12
word-after|pyo|	, 15
word-after|rating|	none -25
word-after|reid|	, 16
word-after|remarked|	, 9
word-after|remark|	none -23
word-after|rep.|	, -8
word-after|replied|	, 14
word-after|republican|	, 13
word-after|rires|	. 13
word-after|ruiz|	, 16
word-after|rule|	none -37
word-after|runs|	none -21
word-after|ryan|	, 11
word-after|said|	, 14	? 17	none 20
word-after|sanders|	, -7
word-after|schreibt|	none -16
word-after|sei|	none -11
word-after|sexton|	, 14
word-after|se|	none -18
word-after|she|	, 33	. -21	? 27	none 15
word-after|signs|	none 9
word-after|since|	, -6	. 15	none -15
word-after|si|	none 7
word-after|sous|	none -19
word-after|spokesman|	, 9
word-after|su|	none 18
word-after|tester|	, 12
word-after|te|	none -8
word-after|than|	none 19
word-after|that|	, -31	none 6
word-after|they|	, 29	. 16
word-after|the|	! 20	, 17	? 17	none 20
word-after|this|	. -10
word-after|trump|	, 20	. 25	? 16	none 16
word-after|tweeted|	, 10
word-after|uit|	none -7
word-after|under|	none -6
word-after|und|	none -21
word-after|union|	, 20
word-after|until|	none 11
word-after|un|	none -11
word-after|van|	none 11
word-after|verbucht|	none -10
word-after|viguerie|	, 12
word-after|vito|	, 10
word-after|von|	none -26
word-after|voor|	none -7
word-after|vor|	none -14
word-after|walker|	, 15
word-after|were|	none 14
word-after|when|	. 28	none 7
word-after|which|	, -11
word-after|while|	, 21
word-after|who|	none 10
word-after|will|	, 10	none 21
word-after|wins|	none -24
word-after|win|	none -25
word-after|with|	, 14	none -8
word-after|worden|	none -22
word-after|would|	none -13
word-after|wrote|	, 27
word-after|zucker|	, 10
word-after||	, 6	. -20	? 35	none -12
word-after|à|	. 12	none 15
word-after|è|	none -7
word-after|é|	none -9
word-after|–|	, 8
word-after|—|	. 52	? 14	none -13
word-before|	' -19	) 16	- -13	. 22	2018 16	: 8	; 10	? 24	a 6	aber 17	accord 24	actions 14	afspraak 7	after -16	against 10	album -21	alias -21	alla 7	an 28	and 19	answered -12	ao -15	apenas 15	appelle -16	are -15	asking 16	at 28	au -11	auf -13	aufschrift -14	ausdruck -21	avec 12	aver 25	avoir 39	band -16	be 24	because 18	become 6	begriff -24	being 33	besluit 6	blamed 7	bore 19	branded -16	buch -14	but 10	call -27	calls -6	caption -23	chama -7	chamado -12	change 20	chanted 7	chanting 25	che -10	chiamano -19	chiede 15	christened -16	cijfers 13	client 15	clinton 33	com -24	come -24	como -13	con 8	considera 16	contre 9	course 15	cruz 15	da -12	daarentegen 7	dans -17	das -15	dat 6	de -9	decision 23	definisce 25	definito -10	del -20	dem -15	den 6	der -32	destijds 19	detto -13	di 9	dice 15	dicho -6	die -34	dire -13	disent -20	dit 26	dite 9	dorp -7	drama -12	décision 20	e -7	een -20	ein 35	eine -6	einem 17	einen -7	einer 9	elle 11	em 25	empresa 11	en -6	entitled -15	er 24	era -11	essere 21	est 9	está 16	etiqueta -20	expected 23	expression -23	expressão -22	felt 21	ficou 7	film 14	finds -21	for -6	found -12	from -6	fue 27	für 17	giudizio -9	già -11	go -25	gone 19	grupo -15	habe 29	has 22	hashtag -27	have -18	he 34	headed -38	heading -30	hearing 6	heet -11	heißt -13	her 34	het -8	him 11	homme 12	houve 20	há 13	il -16	in -16	including -18	initiative -16	intitola -29	into 21	irá -11	ist -17	it 24	its -15	jeudi 16	juge 18	könne 17	la -16	lautet -10	le -28	les -21	line 9	llama -16	los -9	maar 20	made -9	mais 15	man 18	marked -38	mas 15	means -19	meeting -28	mention -18	mercado 15	more 18	mot -22	naar -17	named -20	namen -20	needed 26	negotiate 21	new -24	nicknamed -32	noch 15	not 18	now 20	numa 17	nur -18	o -20	objectif 17	of 7	offer 20	om -6	on -11	one -17	open 23	opened 20	opera 19	or -12	order 18	outcome 23	over -34	palavra -18	para 10	parola -18	partido 12	people 11	per -16	phrase -23	plan 22	play -19	played -23	podcast -13	por -17	pour -8	pouvait 11	praised 23	preferred -36	prefers -21	president 16	programa -15	projekt 20	projet 17	promette 13	pulls -15	put -18	rated -15	read -18	reads -25	regretted 17	remained 34	remarks 17	republicans 15	resta 11	resterebbe 7	result 20	said 15	salue 8	saluta 9	sanders 13	sang -18	sarebbero 13	say -24	saying 19	says -43	scritto -20	sees 26	sei 24	seien 21	serait 16	será -8	shares -16	she -14	should 33	show -14	shown 20	sie 7	since 20	singing -28	slogan -11	so-called -49	sogenannte -14	sold -19	son 10	spitznamen -12	start 10	stata 8	store -14	sua 9	such -14	são 25	tagged -28	tagline -23	talk 24	tem 11	tentoonstelling -21	ter 12	termed 29	texte 8	than 12	thanked 22	that 6	their 27	them 7	they -15	through -9	title -24	titled -30	to 21	todavía 24	told -12	trattati 16	trump 6	têm -12	um 19	uma 11	un -7	una -11	und -24	under -34	une 16	van 34	ve 14	vom -15	voor -7	wanted 10	wants 21	was 21	welcomed 19	werde -16	where -17	who -14	whose -33	wie -16	will 25	with -7	woord -13	word -32	words -25	world -14	would 14	written -16	yelled 23	zaak 12	zeitung -16	zich 20	zijn -24	zusatz -17	à 11	é -9	était 23	été -13	être 19	– -16	— 8	’s -19
word-before|'s|	1 -6	2-3 12	4-7 -13	8+ 16
word-before|'|	1 -12	2-3 -24
word-before|(|	1 7	2-3 10	4-7 -8	8+ -17
word-before|)|	8+ 13
word-before|,|	1 -9	8+ 33
word-before|-|	2-3 -12	4-7 -11	8+ 25
word-before|.|	1 13	2-3 20	4-7 26	8+ 14
word-before|:|	1 -6	2-3 13	4-7 7	8+ 7
word-before|;|	4-7 -6
word-before|?|	1 21	2-3 21	8+ 18
word-before|about|	1 -31
word-before|accord|	2-3 22
word-before|actions|	4-7 15
word-before|afspraak|	4-7 7
word-before|after|	2-3 -20
word-before|against|	2-3 -8	4-7 32
word-before|album|	2-3 -21
word-before|alias|	2-3 -26
word-before|alla|	2-3 7
word-before|als|	2-3 -28	4-7 12
word-before|and|	1 19	2-3 8	4-7 -12	8+ 24
word-before|answered|	2-3 -29
word-before|an|	2-3 34
word-before|ao|	2-3 -15
word-before|appelle|	2-3 -12
word-before|are|	1 -28	2-3 -8	4-7 24	8+ 13
word-before|as|	2-3 -7	4-7 21	8+ 30
word-before|at|	1 16
word-before|aufschrift|	2-3 -14
word-before|auf|	1 -18
word-before|ausdruck|	1 -21
word-before|avec|	4-7 12
word-before|aver|	2-3 18	4-7 17
word-before|avoir|	2-3 32	4-7 24
word-before|a|	1 27	2-3 -13	4-7 24	8+ 25
word-before|because|	8+ 19
word-before|been|	2-3 40	8+ 27
word-before|begriff|	1 -17
word-before|be|	1 42	4-7 12	8+ 11
word-before|blamed|	4-7 21
word-before|buch|	4-7 -8
word-before|but|	2-3 22	4-7 16	8+ 14
word-before|by|	1 8
word-before|called|	4-7 16
word-before|calls|	2-3 -10
word-before|call|	1 -6	2-3 -30
word-before|caption|	4-7 7
word-before|chama|	2-3 -7
word-before|che|	4-7 16
word-before|chiamano|	1 -15
word-before|chiama|	1 -15
word-before|christened|	2-3 -16
word-before|clinton|	2-3 17	4-7 15	8+ 9
word-before|come|	2-3 -21
word-before|como|	1 15	2-3 -9	4-7 -20
word-before|con|	2-3 8
word-before|dans|	2-3 -12
word-before|das|	1 -15	2-3 -12	4-7 8
word-before|dat|	1 -21	2-3 22	4-7 18	8+ 11
word-before|da|	2-3 -15
word-before|decision|	4-7 11
word-before|definisce|	4-7 23
word-before|del|	1 -22	2-3 -19
word-before|dem|	2-3 -11
word-before|den|	1 6
word-before|der|	1 -23	2-3 -20
word-before|detto|	4-7 7
word-before|de|	4-7 -15	8+ 6
word-before|dicho|	1 -6
word-before|die|	1 -31	2-3 -22
word-before|dire|	1 -13
word-before|disent|	1 -20
word-before|dite|	2-3 -16
word-before|dit|	1 11	2-3 13	4-7 23
word-before|di|	4-7 20
word-before|dossier|	2-3 -9
word-before|drama|	2-3 -9
word-before|dubbed|	2-3 14
word-before|du|	2-3 -14
word-before|décision|	2-3 15
word-before|een|	1 -14	2-3 -19
word-before|einem|	2-3 24	4-7 7
word-before|einen|	2-3 -11
word-before|einer|	1 9	2-3 -6
word-before|ein|	2-3 23
word-before|elle|	4-7 11
word-before|el|	1 10	2-3 -21
word-before|em|	2-3 27	4-7 11
word-before|entitled|	4-7 -15
word-before|en|	1 -23	2-3 15
word-before|era|	2-3 13	4-7 -10
word-before|er|	2-3 15	4-7 23
word-before|essere|	2-3 18
word-before|est|	2-3 17	4-7 13
word-before|está|	2-3 19
word-before|es|	1 -9	2-3 25	4-7 19
word-before|etiqueta|	1 -20
word-before|expression|	2-3 -22
word-before|expressão|	2-3 -22
word-before|e|	1 -24
word-before|film|	2-3 14
word-before|finds|	2-3 -21
word-before|foi|	2-3 22
word-before|for|	1 -7	4-7 40	8+ -18
word-before|from|	1 -28	4-7 19
word-before|für|	2-3 14	4-7 10
word-before|giudizio|	1 -9
word-before|government|	4-7 15
word-before|grupo|	2-3 -15
word-before|haar|	4-7 24
word-before|habe|	2-3 27	4-7 11
word-before|had|	1 -19	2-3 6	4-7 62	8+ 26
word-before|hashtag|	1 -27
word-before|has|	2-3 18	4-7 14	8+ 9
word-before|have|	2-3 -21	4-7 18
word-before|headed|	2-3 -37
word-before|heading|	2-3 -30
word-before|hearing|	4-7 6
word-before|heißt|	1 -12	2-3 -14
word-before|her|	1 10	2-3 32	4-7 17
word-before|het|	4-7 10
word-before|he|	4-7 20	8+ 20
word-before|him|	2-3 7	4-7 13
word-before|his|	1 14	2-3 -17
word-before|homme|	4-7 12
word-before|il|	1 -19	2-3 -11
word-before|initiative|	2-3 -12
word-before|intitola|	2-3 -29
word-before|into|	4-7 19
word-before|in|	2-3 -11	4-7 -20
word-before|is|	1 18	2-3 -7	8+ 24
word-before|its|	1 -25
word-before|it|	1 26	4-7 37	8+ 9
word-before|i|	1 -18	2-3 10
word-before|jeudi|	2-3 16
word-before|juge|	2-3 12
word-before|la|	2-3 -15	4-7 -8
word-before|les|	2-3 -21
word-before|le|	1 -16	2-3 -23
word-before|line|	2-3 24	4-7 -13
word-before|los|	2-3 -9
word-before|maar|	4-7 20
word-before|made|	4-7 -15
word-before|man|	2-3 15
word-before|marca|	2-3 8
word-before|marked|	1 -35
word-before|means|	2-3 -19
word-before|meeting|	2-3 -33
word-before|mention|	2-3 -18
word-before|mercado|	4-7 15
word-before|mot|	1 -22
word-before|named|	2-3 -27
word-before|namen|	1 -11	2-3 -23
word-before|name|	1 -23
word-before|needed|	4-7 16
word-before|negotiate|	4-7 17
word-before|new|	1 -27
word-before|nicknamed|	2-3 -21	4-7 -23
word-before|not|	1 22	8+ 18
word-before|nur|	2-3 -17
word-before|of|	2-3 7
word-before|on|	1 7	2-3 -15
word-before|opera|	4-7 19
word-before|or|	1 -10	2-3 -6	4-7 -6
word-before|over|	1 -52	2-3 -20	4-7 7
word-before|o|	1 -16	2-3 -16
word-before|palavra|	1 -18
word-before|para|	1 -22	2-3 13
word-before|parola|	1 -18
word-before|people|	4-7 16
word-before|per|	2-3 -16
word-before|phrase|	2-3 -19
word-before|plan|	2-3 18
word-before|played|	2-3 -23
word-before|play|	4-7 6
word-before|podcast|	2-3 -13
word-before|por|	1 -22	2-3 -13
word-before|pour|	4-7 20
word-before|preferred|	1 -24	2-3 -28
word-before|prefers|	1 -21
word-before|programa|	2-3 -15
word-before|projet|	4-7 9
word-before|promette|	2-3 10
word-before|que|	1 -11	4-7 26	8+ 7
word-before|rated|	1 -15
word-before|reading|	4-7 -19
word-before|reads|	4-7 -25
word-before|read|	4-7 -28
word-before|regretted|	4-7 17
word-before|remained|	2-3 34
word-before|report|	4-7 19
word-before|resta|	2-3 6
word-before|resterebbe|	4-7 7
word-before|result|	2-3 20
word-before|said|	1 25	2-3 11	4-7 -10	8+ 32
word-before|salue|	4-7 7
word-before|saluta|	2-3 9
word-before|sanders|	8+ 13
word-before|sang|	4-7 -18
word-before|saying|	4-7 26
word-before|says|	1 -32	2-3 -26	4-7 -12	8+ -20
word-before|say|	1 -9	2-3 -15
word-before|scritto|	1 -16	4-7 -9
word-before|sees|	2-3 23
word-before|sei|	2-3 21	4-7 7
word-before|será|	4-7 -8
word-before|should|	2-3 21	4-7 15
word-before|showed|	4-7 -11
word-before|show|	2-3 -26
word-before|sich|	1 16	2-3 11	4-7 -10
word-before|since|	4-7 31
word-before|slogan|	4-7 -17
word-before|so-called|	1 -34	2-3 -37
word-before|sogenannte|	1 -14
word-before|sold|	2-3 -20
word-before|start|	1 -13	2-3 6	4-7 12	8+ 16
word-before|são|	2-3 25
word-before|talk|	4-7 24
word-before|termed|	2-3 29
word-before|texte|	4-7 7
word-before|that|	1 -8	2-3 6	4-7 20	8+ 38
word-before|their|	2-3 27
word-before|they|	2-3 -19
word-before|the|	1 -12	2-3 10	8+ 22
word-before|titled|	2-3 -24	4-7 -28
word-before|title|	2-3 -18	4-7 -14
word-before|told|	2-3 -12
word-before|to|	2-3 12	4-7 44	8+ 37
word-before|trattati|	4-7 16
word-before|trump|	4-7 23
word-before|têm|	2-3 -12
word-before|uma|	2-3 8
word-before|um|	1 -19
word-before|una|	2-3 -15
word-before|under|	1 -34
word-before|und|	1 -15
word-before|une|	2-3 11	4-7 18
word-before|un|	1 -8	4-7 8
word-before|van|	1 22	2-3 19	4-7 24
word-before|ve|	1 14
word-before|vom|	1 -15
word-before|von|	1 8	2-3 -7	4-7 6
word-before|voor|	2-3 19
word-before|vor|	4-7 12
word-before|wants|	4-7 22
word-before|was|	1 16	2-3 12	4-7 31	8+ 25
word-before|welcomed|	4-7 19
word-before|werde|	2-3 -16
word-before|were|	1 7	2-3 44	4-7 -10	8+ 26
word-before|whose|	2-3 -24
word-before|who|	8+ 18
word-before|wie|	2-3 -16
word-before|will|	4-7 22
word-before|with|	2-3 -10	4-7 14
word-before|words|	2-3 -34	4-7 21
word-before|word|	1 -32
word-before|would|	1 18	2-3 8	4-7 36	8+ 26
word-before|wrote|	2-3 -24
word-before|y|	2-3 -17
word-before|zeitung|	2-3 -18
word-before|zich|	2-3 20
word-before|zijn|	1 -18
word-before||	1 -19	4-7 20	8+ 25
word-before|à|	2-3 9	4-7 24
word-before|è|	4-7 13
word-before|était|	4-7 13
word-before|été|	1 -16	4-7 20
word-before|é|	4-7 9	8+ 13
word-before|–|	2-3 -17	4-7 -15
word-before|—|	2-3 20	4-7 -11	8+ 23
word-before|’s|	2-3 -21	4-7 -7	8+ 17
word-before|’|	1 -7	2-3 14	4-7 6
work|near|near|,|	all -23
work|near|near|	all -45	first 14
work|near|near|preposition|	all -34
work|near|near|stop|	first 13
work|near|none|,|	all -53	all-one -45	first -20	none 23	some 13
work|near|none|:|	first -21	none -16
work|near|none|	all -71	all-one -55	first -32	none 19	some 23
work|near|none|auxiliary|	none -7
work|near|none|capital|	none 16
work|near|none|coordinator|	all -19
work|near|none|possessive|	all -25
work|near|none|preposition|	all -33	all-one -11	first -9
work|near|none|quote|	first 29
work|near|none|stop|	all-one 27	first 29
work|near|none|subordinator|	all -25
work|near|none|that|	none 25
work|near|none|verb-judging|	all -22	all-one -15	none 12
work|near|none|verb-saying|	all-one -19	none 29
work|near|none|word|	all -38	all-one -29	first -27	none 9	some 15
work|none|near|,|	none 19
work|none|near|:|	first 22
work|none|near|	all -20	first 17	none 27	some 11
work|none|near|auxiliary|	none 15
work|none|near|capital|	none -10
work|none|near|determiner|	none 22
work|none|near|preposition|	all -31	first -11	none -11
work|none|near|start|	all -31	all-one -20	first 25
work|none|near|stop|	first 36
work|none|near|verb-judging|	none 25
work|none|near|verb-saying|	none 13
work|none|near|verb-thinking|	none 20
work|none|near|word|	all -30
work|none|none|(|	all-one 7	none -6
work|none|none|)|	first 13
work|none|none|,|	all 13	first 23	most 20	none 14	some 20
work|none|none|-|	first 23	none -6
work|none|none|:|	all 12	all-one 22	first 8	none -12
work|none|none|;|	none 19
work|none|none|adverb|	all-one -31	none 13	some -6
work|none|none|	all 10	first 9	some 12
work|none|none|auxiliary|	all -6	most 17	some 13
work|none|none|capital|	all -10	most -14	none 15	some 18
work|none|none|coordinator|	first 10	some -12
work|none|none|determiner|	all-one 7	some 7
work|none|none|possessive|	all -35	all-one -31	first -16	none 25
work|none|none|preposition|	all-one -6	first -7	some 20
work|none|none|pronoun|	all-one -8	first 16	some 30
work|none|none|quote|	all 20	first 12
work|none|none|start|	first 15	most 25
work|none|none|stop|	all 28	all-one 13	first 18
work|none|none|subordinator|	all-one -8	first 15	none -12	some 10
work|none|none|that|	all-one -17	first 31	some 19
work|none|none|verb-judging|	all -8	all-one -21	first 11	some -12
work|none|none|verb-saying|	first -24	most 22	some 30
work|none|none|verb-thinking|	first 10	some 11
work|none|none|word|	all 8	all-one 6	first -25	none 10
work|none|none|–|	first -13
work|none|none|—|	none 23
work|none|right|	all -42	all-one -47	first 9	none -7
work|none|right|determiner|	all -28
work|none|right|start|	first 18
work|none|right|stop|	first 18
work|none|right|word|	none -16
work|right|near|	all -21
work|right|near|verb-saying|	all -18
work|right|near|word|	all -20
work|right|none|	all -52	all-one -25	first -12	none -6	some 26
work|right|none|capital|	all -21	all-one -14	first -14	none 20
work|right|none|verb-saying|	all-one -32	none -16
work|right|none|verb-thinking|	none 20
work|right|none|word|	all -50	all-one -6	first -39	some 21
`;
