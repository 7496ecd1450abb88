/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -8	2-3 6	8+ 40
alone|first|	1 -6	4-7 18	8+ 15
alone|inside|	1 -6	2-3 -6
best-gap|according-to|according|gap|according-to|,;|	4-7 18	8+ 10
best-gap|according-to|according|gap|according-to|,c|	4-7 -8
best-gap|according-to|according|gap|according-to|,sc|	8+ 10
best-gap|according-to|according|gap|according-to|,s|	2-3 -16	4-7 -6	8+ 16
best-gap|according-to|according|gap|according-to|,|	2-3 17	4-7 42	8+ 27
best-gap|according-to|according|gap|according-to|;|	4-7 17	8+ 11
best-gap|according-to|according|gap|according-to|c|	4-7 19
best-gap|according-to|according|gap|according-to|q,|	2-3 15
best-gap|according-to|according|gap|according-to|s,|	4-7 15
best-gap|according-to|according|gap|according-to||	1 -26	2-3 12	4-7 12	8+ 15
best-gap|colon|naked||	1 -13	4-7 7	8+ 7
best-gap|colon|saying|gap|colon|,c|	8+ 7
best-gap|colon|saying|gap|colon|,s|	8+ 7
best-gap|colon|saying|gap|colon||	8+ 15
best-gap|interview|naked||	4-7 14
best-gap|named-before|naked||	2-3 25	4-7 -9	8+ 13
best-gap|named-nearby|naked||	2-3 6	4-7 8	8+ 13
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 19	8+ 20
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 10
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 16
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 7	8+ 20
best-gap|possessor|naked||	1 14	2-3 -17	8+ 17
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -19	2-3 -23	4-7 -13
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -18	4-7 6	8+ 32
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -19	2-3 -7	4-7 18	8+ 15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 14	2-3 6	4-7 10	8+ 18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	8+ 25
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 24	8+ 19
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -27	2-3 12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 15
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 7	4-7 15	8+ 8
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -6
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 11	4-7 8	8+ 19
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -13
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -7	4-7 23	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 14	4-7 18
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 19
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 34	8+ 18
best-gap|sentence-after|direct|gap|sentence-after||	2-3 14	8+ 21
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 16
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -13	8+ 24
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 17
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -8
best-gap|sentence-before|according|gap|sentence-before|,|	8+ 12
best-gap|sentence-before|according|gap|sentence-before||	4-7 -8	8+ 8
best-gap|sentence-before|direct|gap|sentence-before||	8+ 25
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -13
best-gap|sentence-before|judging|gap|sentence-before||	4-7 14	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -6	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 25	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,q|	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,s;|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 20	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 29	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -11	4-7 26	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 9
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|s,|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|s;|	4-7 18
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|sq,|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -11	8+ 19
best-gap|sentence-before|saying|gap|sentence-before||	1 -25	2-3 25	4-7 44	8+ 14
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 17	8+ 16
best-gap|signature|naked||	1 -23	2-3 -28	4-7 -11	8+ 29
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -11
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 16	4-7 22	8+ 16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -11
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -15	2-3 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -26	2-3 -11	4-7 10	8+ 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 13	2-3 22	4-7 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -12	8+ -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 13	8+ -13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -12	4-7 22	8+ 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 7	4-7 28	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -20	4-7 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	4-7 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 9	2-3 8	8+ 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 24	2-3 -7	4-7 26	8+ 31
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 6	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 15	4-7 20	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -17	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -10	2-3 -15	4-7 20	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 18	4-7 17	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 23	2-3 10	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 15	2-3 11	4-7 -8	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 18	2-3 8	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 16	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 25	4-7 18	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -11	4-7 35	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 6	2-3 8	4-7 15	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 20	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 22	4-7 16	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 7	2-3 24	4-7 29	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 15	4-7 17	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	1 8	2-3 25	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -13	2-3 15	4-7 22	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -26	2-3 6	4-7 21	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -15	4-7 6	8+ 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 11	4-7 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -26
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 11	8+ 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 -7	2-3 10	4-7 16	8+ 13
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -7	4-7 10	8+ 12
best-gap|topic|naked||	1 -13	8+ 23
best-gap|transcript|naked||	4-7 19	8+ 16
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -16	4-7 41	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 13	4-7 34	8+ 17
best-intro|'|saying|0|	2-3 -16
best-intro|(|saying|0|	4-7 17
best-intro|,|according|1|	4-7 21	8+ 23
best-intro|,|according|2-4|	2-3 -10	4-7 13
best-intro|,|according|5-10|	4-7 18
best-intro|,|according|far|	2-3 11	4-7 16
best-intro|,|apposed|-3|	2-3 -11
best-intro|,|apposed|-4|	1 -12
best-intro|,|direct|2-4|	2-3 14
best-intro|,|judging|2-4|	1 -15	2-3 -9	4-7 13
best-intro|,|judging|5-10|	4-7 13	8+ 16
best-intro|,|judging|far|	8+ 9
best-intro|,|naked|0|	4-7 -15
best-intro|,|naked|1|	4-7 13
best-intro|,|naked|2-4|	1 -24	2-3 -24
best-intro|,|naked|5-10|	1 -23	2-3 -17	4-7 12	8+ 18
best-intro|,|naked|far|	1 -22	2-3 13	4-7 18	8+ 13
best-intro|,|other|0|	2-3 -10
best-intro|,|saying|0|	2-3 -24	4-7 -10	8+ 31
best-intro|,|saying|1|	2-3 10	4-7 7	8+ 17
best-intro|,|saying|2-4|	4-7 39	8+ 29
best-intro|,|saying|5-10|	1 -27	4-7 32	8+ 32
best-intro|,|saying|far|	2-3 8	4-7 9	8+ 18
best-intro|-|naked|2-4|	8+ 9
best-intro|:|according|1|	2-3 14	8+ 11
best-intro|:|according|5-10|	8+ 8
best-intro|:|according|far|	8+ -6
best-intro|:|apposed|2-4|	4-7 20	8+ 16
best-intro|:|apposed|5-10|	4-7 15
best-intro|:|direct|2-4|	8+ 9
best-intro|:|direct|5-10|	1 -22	2-3 -13	4-7 26
best-intro|:|judging|1|	4-7 11
best-intro|:|judging|2-4|	2-3 11	4-7 20	8+ 11
best-intro|:|judging|5-10|	4-7 13	8+ 14
best-intro|:|judging|far|	8+ 17
best-intro|:|naked|1|	1 -7
best-intro|:|naked|2-4|	2-3 26	4-7 17	8+ 38
best-intro|:|naked|5-10|	2-3 22	4-7 10	8+ 36
best-intro|:|naked|far|	1 9	8+ 25
best-intro|:|saying|0|	4-7 28	8+ 33
best-intro|:|saying|1|	1 11	2-3 10	4-7 18	8+ 25
best-intro|:|saying|2-4|	1 17	2-3 20	4-7 8	8+ 29
best-intro|:|saying|5-10|	1 12	2-3 -11	8+ -7
best-intro|:|saying|far|	1 -20	2-3 -20	4-7 35	8+ 22
best-intro|:|thinking|2-4|	4-7 11	8+ 17
best-intro|;|according|1|	4-7 8
best-intro|;|naked|1|	4-7 -14
best-intro|adverb|judging|2-4|	2-3 15	4-7 17
best-intro|adverb|naked|5-10|	2-3 6
best-intro|adverb|naked|far|	1 6
best-intro|adverb|saying|1|	2-3 -13
best-intro|adverb|saying|2-4|	2-3 14	4-7 -6	8+ 8
best-intro|adverb|saying|5-10|	1 17	2-3 -9	4-7 25	8+ 17
best-intro|adverb|saying|far|	8+ 17
best-intro|auxiliary|according|1|	2-3 11	4-7 23	8+ 9
best-intro|auxiliary|according|2-4|	2-3 17	4-7 24
best-intro|auxiliary|according|5-10|	2-3 -6	4-7 25	8+ 9
best-intro|auxiliary|direct|1|	1 -11
best-intro|auxiliary|direct|5-10|	2-3 19
best-intro|auxiliary|direct|far|	4-7 -8
best-intro|auxiliary|judging|2-4|	1 -21
best-intro|auxiliary|naked|1|	4-7 6
best-intro|auxiliary|naked|2-4|	4-7 8
best-intro|auxiliary|naked|5-10|	2-3 9	4-7 23	8+ 15
best-intro|auxiliary|naked|far|	1 -10	2-3 22	4-7 9
best-intro|auxiliary|other|1|	4-7 7
best-intro|auxiliary|saying|0|	2-3 -18	4-7 28	8+ 24
best-intro|auxiliary|saying|1|	1 24	4-7 24
best-intro|auxiliary|saying|2-4|	2-3 9	4-7 -7	8+ 20
best-intro|auxiliary|saying|5-10|	1 22	2-3 28	4-7 54	8+ 22
best-intro|auxiliary|saying|far|	1 23	4-7 9	8+ 23
best-intro|auxiliary|thinking|2-4|	2-3 15
best-intro|capital|according|0|	4-7 -10
best-intro|capital|according|1|	2-3 12
best-intro|capital|according|2-4|	2-3 -8
best-intro|capital|according|5-10|	2-3 8	4-7 12
best-intro|capital|direct|2-4|	1 -17
best-intro|capital|judging|0|	1 -10	2-3 -17
best-intro|capital|judging|1|	2-3 18	4-7 12	8+ 17
best-intro|capital|judging|2-4|	1 7	2-3 7	4-7 16
best-intro|capital|judging|5-10|	1 -7
best-intro|capital|naked|0|	4-7 -11
best-intro|capital|naked|1|	1 -15	2-3 -17
best-intro|capital|naked|2-4|	1 -7	8+ 22
best-intro|capital|naked|5-10|	1 8
best-intro|capital|naked|far|	1 -15	4-7 -11
best-intro|capital|other|0|	2-3 -13
best-intro|capital|saying|0|	4-7 16	8+ 25
best-intro|capital|saying|1|	2-3 -15	8+ 13
best-intro|capital|saying|2-4|	1 14	2-3 10	4-7 29	8+ 21
best-intro|capital|saying|5-10|	2-3 12	4-7 22	8+ 22
best-intro|capital|saying|far|	2-3 10	4-7 19	8+ 15
best-intro|coordinator|judging|2-4|	2-3 -7
best-intro|coordinator|naked|2-4|	2-3 9
best-intro|coordinator|naked|5-10|	1 -14
best-intro|coordinator|naked|far|	1 11	2-3 -20
best-intro|coordinator|saying|0|	2-3 -17	8+ 20
best-intro|coordinator|saying|2-4|	4-7 17	8+ 14
best-intro|coordinator|saying|5-10|	2-3 6	4-7 28	8+ 12
best-intro|coordinator|saying|far|	1 -8	2-3 25	4-7 25	8+ 22
best-intro|determiner|according|0|	1 -14
best-intro|determiner|according|2-4|	2-3 -9	4-7 14
best-intro|determiner|according|5-10|	4-7 14
best-intro|determiner|apposed|1|	1 -21
best-intro|determiner|apposed|5-10|	2-3 10
best-intro|determiner|direct|2-4|	1 -10
best-intro|determiner|direct|5-10|	1 9	2-3 -18
best-intro|determiner|direct|far|	2-3 11
best-intro|determiner|judging|-5|	1 -18
best-intro|determiner|judging|1|	1 23	4-7 17
best-intro|determiner|judging|2-4|	4-7 6
best-intro|determiner|judging|5-10|	1 10	2-3 -7	4-7 20
best-intro|determiner|judging|far|	2-3 -6
best-intro|determiner|naked|0|	1 -17
best-intro|determiner|naked|1|	1 -24	2-3 6
best-intro|determiner|naked|2-4|	2-3 -19
best-intro|determiner|naked|5-10|	1 6
best-intro|determiner|naked|far|	4-7 18
best-intro|determiner|other|0|	2-3 -14
best-intro|determiner|other|1|	2-3 -15
best-intro|determiner|saying|0|	1 -8	2-3 23
best-intro|determiner|saying|1|	1 -8	2-3 -9	4-7 13
best-intro|determiner|saying|2-4|	1 9	4-7 10	8+ 24
best-intro|determiner|saying|5-10|	8+ 19
best-intro|determiner|saying|far|	1 13	2-3 26
best-intro|determiner|thinking|1|	2-3 -14
best-intro|determiner|thinking|2-4|	2-3 8
best-intro|possessive|saying|0|	2-3 -20
best-intro|possessive|saying|2-4|	1 13	2-3 -13	4-7 -12
best-intro|possessive|saying|5-10|	2-3 -16	8+ 14
best-intro|preposition|according|1|	2-3 -8
best-intro|preposition|according|2-4|	1 -19	2-3 9
best-intro|preposition|according|5-10|	4-7 13
best-intro|preposition|according|far|	1 -8	2-3 -11	4-7 20
best-intro|preposition|apposition|1|	2-3 -16
best-intro|preposition|direct|0|	1 -16
best-intro|preposition|direct|2-4|	1 -11	2-3 -13	4-7 7
best-intro|preposition|direct|5-10|	1 -7	2-3 16	4-7 7
best-intro|preposition|direct|far|	4-7 -6
best-intro|preposition|judging|1|	1 11	4-7 15
best-intro|preposition|judging|2-4|	1 13	4-7 32	8+ 14
best-intro|preposition|judging|5-10|	1 -13	2-3 6
best-intro|preposition|naked|1|	2-3 -28
best-intro|preposition|naked|2-4|	1 7
best-intro|preposition|naked|5-10|	2-3 -13	4-7 28	8+ 11
best-intro|preposition|naked|far|	2-3 -7	8+ 17
best-intro|preposition|other|1|	1 -11
best-intro|preposition|saying|0|	2-3 9	8+ 20
best-intro|preposition|saying|1|	1 24	2-3 -6	8+ 22
best-intro|preposition|saying|2-4|	1 -39	4-7 28	8+ 21
best-intro|preposition|saying|5-10|	1 9	4-7 6	8+ 17
best-intro|preposition|saying|far|	2-3 -13	4-7 8	8+ 21
best-intro|preposition|thinking|5-10|	2-3 14
best-intro|pronoun|according|1|	2-3 15
best-intro|pronoun|judging|1|	2-3 -6	4-7 17	8+ 7
best-intro|pronoun|judging|5-10|	4-7 13
best-intro|pronoun|naked|2-4|	4-7 20
best-intro|pronoun|naked|5-10|	1 -24	4-7 10
best-intro|pronoun|naked|far|	4-7 10
best-intro|pronoun|saying|1|	1 13	2-3 -7	4-7 19
best-intro|pronoun|saying|2-4|	2-3 15	4-7 22	8+ 7
best-intro|pronoun|saying|5-10|	1 8	2-3 24	4-7 23	8+ 15
best-intro|pronoun|saying|far|	2-3 -8	4-7 14
best-intro|quote|saying|0|	4-7 15	8+ 14
best-intro|quote|saying|1|	4-7 14
best-intro|quote|saying|2-4|	8+ 17
best-intro|quote|saying|5-10|	8+ 21
best-intro|start|according|0|	8+ 18
best-intro|start|according|1|	1 -18	4-7 14	8+ 11
best-intro|start|according|5-10|	8+ 18
best-intro|start|according|far|	8+ 6
best-intro|start|apposition|2-4|	2-3 -12
best-intro|start|direct|0|	4-7 15	8+ 32
best-intro|start|direct|far|	8+ 25
best-intro|start|judging|0|	8+ 18
best-intro|start|judging|1|	4-7 8	8+ 6
best-intro|start|judging|far|	8+ 27
best-intro|start|naked|0|	1 -21	2-3 -6	4-7 31	8+ 33
best-intro|start|naked|1|	1 7	2-3 -7	8+ 33
best-intro|start|naked|2-4|	1 -9	2-3 -10	4-7 7	8+ 15
best-intro|start|naked|5-10|	2-3 -20	4-7 19	8+ 16
best-intro|start|naked|far|	2-3 -8	4-7 10	8+ 6
best-intro|start|other|1|	4-7 15	8+ 17
best-intro|start|saying|0|	1 37	2-3 66	4-7 44	8+ 17
best-intro|start|saying|1|	2-3 24	4-7 26	8+ 8
best-intro|start|saying|2-4|	2-3 -12	4-7 34	8+ 21
best-intro|start|saying|5-10|	4-7 15	8+ 32
best-intro|start|saying|far|	8+ 26
best-intro|start|thinking|0|	4-7 15
best-intro|stop|according|1|	4-7 13	8+ 11
best-intro|stop|according|5-10|	4-7 15	8+ 6
best-intro|stop|according|far|	8+ 14
best-intro|stop|direct|0|	4-7 19	8+ 16
best-intro|stop|direct|1|	4-7 18	8+ 21
best-intro|stop|direct|2-4|	8+ 9
best-intro|stop|direct|5-10|	4-7 20
best-intro|stop|judging|0|	2-3 -7
best-intro|stop|judging|1|	4-7 15	8+ 11
best-intro|stop|judging|2-4|	4-7 12
best-intro|stop|judging|5-10|	8+ 16
best-intro|stop|naked|1|	1 7	4-7 -18	8+ 27
best-intro|stop|naked|2-4|	1 21	2-3 24	4-7 6	8+ 14
best-intro|stop|naked|5-10|	1 -16	2-3 20	4-7 15	8+ 20
best-intro|stop|naked|far|	4-7 21	8+ 28
best-intro|stop|other|1|	1 17	2-3 16	4-7 24	8+ 9
best-intro|stop|relative|far|	8+ 24
best-intro|stop|saying|0|	1 33	2-3 22	4-7 35	8+ 14
best-intro|stop|saying|1|	1 24	2-3 54	4-7 36	8+ 10
best-intro|stop|saying|2-4|	4-7 40	8+ 13
best-intro|stop|saying|5-10|	4-7 45	8+ 22
best-intro|stop|saying|far|	2-3 6	4-7 48	8+ 19
best-intro|stop|thinking|2-4|	2-3 17	8+ 16
best-intro|subordinator|judging|1|	4-7 14	8+ 12
best-intro|subordinator|judging|2-4|	1 12	2-3 8	4-7 24	8+ 25
best-intro|subordinator|judging|5-10|	1 -15	2-3 12	4-7 23	8+ 18
best-intro|subordinator|judging|far|	8+ -12
best-intro|subordinator|naked|5-10|	1 -8	2-3 -24
best-intro|subordinator|naked|far|	2-3 -27
best-intro|subordinator|saying|2-4|	2-3 -25
best-intro|subordinator|saying|5-10|	2-3 -22	4-7 24	8+ 19
best-intro|subordinator|saying|far|	1 10	2-3 6	4-7 30	8+ 23
best-intro|subordinator|thinking|2-4|	2-3 -16
best-intro|that|judging|1|	4-7 13
best-intro|that|naked|2-4|	2-3 -11	4-7 12
best-intro|that|naked|5-10|	1 7	4-7 24
best-intro|that|naked|far|	4-7 24
best-intro|that|saying|1|	1 -14	4-7 30	8+ 16
best-intro|that|saying|2-4|	2-3 29	8+ 19
best-intro|that|saying|5-10|	1 -19	2-3 17	4-7 27	8+ 18
best-intro|that|saying|far|	4-7 25	8+ 14
best-intro|verb-judging|judging|0|	1 -9	4-7 22
best-intro|verb-judging|judging|2-4|	2-3 -7
best-intro|verb-judging|judging|5-10|	2-3 -9
best-intro|verb-judging|naked|2-4|	2-3 7	4-7 22
best-intro|verb-judging|naked|5-10|	1 6	2-3 12
best-intro|verb-judging|naked|far|	1 14	2-3 -21
best-intro|verb-judging|saying|0|	4-7 -19
best-intro|verb-judging|saying|2-4|	2-3 6
best-intro|verb-judging|saying|5-10|	1 15	2-3 7	4-7 22
best-intro|verb-judging|saying|far|	1 -29	2-3 -29	4-7 15
best-intro|verb-saying|according|2-4|	2-3 -7	4-7 -10
best-intro|verb-saying|direct|far|	1 -17
best-intro|verb-saying|judging|2-4|	1 -6	2-3 24	4-7 14	8+ 17
best-intro|verb-saying|naked|5-10|	1 -14	2-3 -17	4-7 -13
best-intro|verb-saying|naked|far|	2-3 -25
best-intro|verb-saying|saying|0|	1 8	4-7 7
best-intro|verb-saying|saying|2-4|	1 -20	2-3 26
best-intro|verb-saying|saying|far|	1 -9	2-3 17
best-intro|verb-thinking|judging|2-4|	4-7 14
best-intro|verb-thinking|saying|2-4|	1 6	2-3 -7	4-7 26	8+ 10
best-intro|verb-thinking|saying|5-10|	1 -21	4-7 24
best-intro|verb-thinking|thinking|0|	1 -8
best-intro|word|according|0|	1 -13	2-3 8
best-intro|word|according|1|	1 15	4-7 18
best-intro|word|according|2-4|	1 15	2-3 23	4-7 30	8+ 7
best-intro|word|according|5-10|	1 -21	2-3 6	8+ 13
best-intro|word|according|far|	1 7	4-7 20
best-intro|word|direct|0|	2-3 -15
best-intro|word|direct|1|	2-3 -16
best-intro|word|direct|2-4|	2-3 15	4-7 11
best-intro|word|direct|5-10|	1 -32	2-3 -25
best-intro|word|direct|far|	1 7	2-3 6
best-intro|word|judging|1|	2-3 20
best-intro|word|judging|2-4|	4-7 -8	8+ 14
best-intro|word|judging|5-10|	1 9	2-3 -6	4-7 -8	8+ 16
best-intro|word|naked|0|	1 -10	2-3 -19
best-intro|word|naked|1|	1 -43	2-3 -26	4-7 15
best-intro|word|naked|2-4|	2-3 -10	4-7 -29
best-intro|word|naked|5-10|	1 8	2-3 13	4-7 20	8+ 17
best-intro|word|naked|far|	1 -8	2-3 12	4-7 -7	8+ 16
best-intro|word|other|0|	2-3 -13
best-intro|word|other|5-10|	2-3 -8
best-intro|word|saying|0|	1 -21	2-3 -11	4-7 -6	8+ 36
best-intro|word|saying|1|	1 -11	2-3 14
best-intro|word|saying|2-4|	1 -12	2-3 -8	4-7 9	8+ 30
best-intro|word|saying|5-10|	1 -10	4-7 9	8+ 33
best-intro|word|saying|far|	2-3 9	8+ 23
best-intro|word|thinking|2-4|	1 -6	2-3 -15	4-7 14
best-intro|word|thinking|5-10|	1 -7
best-intro|—|saying|2-4|	4-7 16
best-intro|’|judging|2-4|	4-7 12
best-intro|’|saying|2-4|	4-7 10
best-lead|lower|,|according|	according-to 30
best-lead|lower|,|naked|	named-nearby 14
best-lead|lower|,|other|	verb-then-speaker 11
best-lead|lower|,|saying|	quote-then-speaker -11	quote-then-verb 21	sentence-before 13	speaker-then-quote 23	verb-then-speaker 8
best-lead|lower|-|saying|	speaker-then-quote 14
best-lead|lower|:|according|	according-to 22
best-lead|lower|:|direct|	speaker-then-quote -17
best-lead|lower|:|saying|	quote-then-verb 16	speaker-then-quote -18
best-lead|lower|;|according|	according-to 11
best-lead|lower|adverb|judging|	speaker-then-quote 20
best-lead|lower|adverb|saying|	quote-then-speaker -6	quote-then-verb 15	sentence-before -12	speaker-then-quote 7
best-lead|lower|auxiliary|according|	according-to 25
best-lead|lower|auxiliary|direct|	speaker-then-quote -6
best-lead|lower|auxiliary|judging|	speaker-then-quote -12
best-lead|lower|auxiliary|naked|	named-nearby 15	possessor -15	topic 19
best-lead|lower|auxiliary|other|	quote-then-verb 7
best-lead|lower|auxiliary|saying|	quote-then-speaker 13	sentence-before -6	speaker-then-quote 41
best-lead|lower|auxiliary|thinking|	speaker-then-quote -7
best-lead|lower|capital|according|	according-to 10
best-lead|lower|capital|direct|	speaker-then-quote 14
best-lead|lower|capital|judging|	speaker-then-quote 13
best-lead|lower|capital|naked|	named-nearby 6	topic -13
best-lead|lower|capital|saying|	quote-then-speaker 20	quote-then-verb -14	sentence-before 17	speaker-then-quote 53	verb-then-speaker 13
best-lead|lower|coordinator|according|	according-to 7
best-lead|lower|coordinator|direct|	speaker-then-quote -17
best-lead|lower|coordinator|naked|	topic -7
best-lead|lower|coordinator|saying|	quote-then-verb -13	speaker-then-quote 17
best-lead|lower|determiner|according|	according-to -9
best-lead|lower|determiner|apposed|	quote-then-speaker -12
best-lead|lower|determiner|direct|	quote-then-speaker -20
best-lead|lower|determiner|judging|	quote-then-speaker -7
best-lead|lower|determiner|naked|	topic -10
best-lead|lower|determiner|saying|	quote-then-verb 30	sentence-before -19	verb-then-speaker 10
best-lead|lower|possessive|judging|	speaker-then-quote 16
best-lead|lower|possessive|naked|	possessor -17
best-lead|lower|possessive|saying|	quote-then-speaker 16	speaker-then-quote 30
best-lead|lower|preposition|according|	according-to 11	sentence-before -17
best-lead|lower|preposition|apposed|	speaker-then-quote -20
best-lead|lower|preposition|direct|	quote-then-speaker -16	speaker-then-quote 6
best-lead|lower|preposition|judging|	speaker-then-quote 8
best-lead|lower|preposition|naked|	named-nearby 7	possessor 7
best-lead|lower|preposition|saying|	quote-then-verb -9	sentence-before -14	verb-then-speaker 20
best-lead|lower|preposition|shared|	speaker-then-quote -11
best-lead|lower|preposition|thinking|	speaker-then-quote 21
best-lead|lower|pronoun|judging|	speaker-then-quote -9
best-lead|lower|pronoun|naked|	topic 13
best-lead|lower|pronoun|saying|	quote-then-speaker 12	quote-then-verb 15	speaker-then-quote 20
best-lead|lower|quote|judging|	speaker-then-quote 13
best-lead|lower|quote|naked|	named-nearby -22
best-lead|lower|quote|saying|	speaker-then-quote 22
best-lead|lower|subordinator|according|	according-to 24
best-lead|lower|subordinator|apposed|	quote-then-speaker -10
best-lead|lower|subordinator|direct|	speaker-then-quote -13
best-lead|lower|subordinator|naked|	named-nearby 12	topic -10
best-lead|lower|subordinator|saying|	quote-then-speaker -15	sentence-after -22	sentence-before 14	speaker-then-quote 6
best-lead|lower|subordinator|thinking|	speaker-then-quote -18
best-lead|lower|that|according|	according-to 11
best-lead|lower|that|judging|	speaker-then-quote 30
best-lead|lower|that|naked|	named-nearby 28	possessor 19
best-lead|lower|that|saying|	quote-then-verb 12
best-lead|lower|verb-judging|naked|	named-nearby 6	topic 18
best-lead|lower|verb-judging|saying|	quote-then-speaker 18
best-lead|lower|verb-judging|shared|	quote-then-speaker -20
best-lead|lower|verb-saying|according|	according-to -7
best-lead|lower|verb-saying|judging|	speaker-then-quote 16
best-lead|lower|verb-saying|naked|	named-nearby -19	topic 14
best-lead|lower|verb-saying|saying|	quote-then-verb 12	speaker-then-quote 11
best-lead|lower|verb-thinking|according|	according-to 7
best-lead|lower|verb-thinking|judging|	speaker-then-quote 24
best-lead|lower|verb-thinking|naked|	named-nearby 13
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -9
best-lead|lower|word|according|	according-to 23
best-lead|lower|word|direct|	quote-then-speaker -16	speaker-then-quote 9
best-lead|lower|word|naked|	possessor -22
best-lead|lower|word|saying|	speaker-then-quote 9	verb-then-speaker 7
best-lead|lower|word|shared|	quote-then-speaker -14
best-lead|lower|’|saying|	speaker-then-quote 15
best-lead|other|:|saying|	speaker-then-quote -11
best-lead|other|auxiliary|saying|	speaker-then-quote 14
best-lead|other|start|saying|	quote-then-verb 11
best-lead|other|stop|saying|	quote-then-verb 13
best-lead|other|that|saying|	speaker-then-quote -13
best-lead|other|word|naked|	topic -12
best-lead|other|word|saying|	speaker-then-quote -14
best-lead|upper|'|saying|	quote-then-speaker -16
best-lead|upper|(|saying|	speaker-then-quote -14
best-lead|upper|)|naked|	interview 13	named-nearby 6
best-lead|upper|,|according|	according-to 7
best-lead|upper|,|apposed|	quote-then-speaker -17
best-lead|upper|,|direct|	speaker-then-quote 17
best-lead|upper|,|judging|	speaker-then-quote 7
best-lead|upper|,|naked|	named-nearby -12	possessor -26	signature -15	topic -22
best-lead|upper|,|other|	quote-then-verb -10
best-lead|upper|,|relative|	speaker-then-quote -19
best-lead|upper|,|saying|	quote-then-speaker -25	quote-then-verb -16	sentence-before -8	speaker-then-quote 12	verb-then-speaker -11
best-lead|upper|,|thinking|	speaker-then-quote 13
best-lead|upper|-|saying|	quote-then-speaker 14
best-lead|upper|:|according|	according-to 17
best-lead|upper|:|apposed|	speaker-then-quote 26
best-lead|upper|:|judging|	speaker-then-quote 29
best-lead|upper|:|naked|	interview 8	named-nearby 35
best-lead|upper|:|other|	quote-then-verb -10
best-lead|upper|:|saying|	quote-then-speaker 24	sentence-after 28	speaker-then-quote 11
best-lead|upper|:|thinking|	speaker-then-quote 20
best-lead|upper|auxiliary|direct|	speaker-then-quote 6
best-lead|upper|auxiliary|naked|	named-nearby 22	possessor -19	topic -12
best-lead|upper|auxiliary|saying|	sentence-before -16
best-lead|upper|capital|according|	according-to -18	sentence-before -10
best-lead|upper|capital|direct|	speaker-then-quote -16
best-lead|upper|capital|judging|	quote-then-verb -12	speaker-then-quote -21
best-lead|upper|capital|naked|	signature -15	topic -6
best-lead|upper|capital|other|	quote-then-verb -17
best-lead|upper|capital|saying|	quote-then-verb -26
best-lead|upper|coordinator|naked|	named-nearby -13	topic -12
best-lead|upper|coordinator|saying|	quote-then-verb -16
best-lead|upper|determiner|apposed|	speaker-then-quote -6
best-lead|upper|determiner|direct|	quote-then-speaker 8	speaker-then-quote -6
best-lead|upper|determiner|judging|	speaker-then-quote -6
best-lead|upper|determiner|other|	quote-then-verb -18
best-lead|upper|determiner|saying|	quote-then-speaker 12	quote-then-verb -24	sentence-before 10	verb-then-speaker -17
best-lead|upper|determiner|thinking|	speaker-then-quote 11
best-lead|upper|possessive|direct|	speaker-then-quote -14
best-lead|upper|possessive|naked|	named-nearby -6
best-lead|upper|possessive|saying|	quote-then-speaker -30	speaker-then-quote -38
best-lead|upper|preposition|according|	according-to -21
best-lead|upper|preposition|judging|	quote-then-speaker -27	quote-then-verb -8	speaker-then-quote 18
best-lead|upper|preposition|naked|	named-nearby -17	possessor 10
best-lead|upper|preposition|relative|	speaker-then-quote -20
best-lead|upper|preposition|saying|	quote-then-verb -20	sentence-before 17	speaker-then-quote -14	verb-then-speaker -24
best-lead|upper|preposition|shared|	speaker-then-quote -18
best-lead|upper|preposition|thinking|	speaker-then-quote 14
best-lead|upper|pronoun|saying|	speaker-then-quote -6
best-lead|upper|quote|naked|	topic 13
best-lead|upper|quote|saying|	quote-then-speaker 17	quote-then-verb 14	sentence-after 10	sentence-before 32
best-lead|upper|start|according|	according-to -14
best-lead|upper|start|apposition|	quote-then-speaker -12
best-lead|upper|start|direct|	quote-then-speaker 16	sentence-after 20
best-lead|upper|start|judging|	colon 17	paragraph-before -9	quote-then-verb 8
best-lead|upper|start|naked|	colon 21	interview 13	named-before -9	signature -9	topic 27	transcript 34
best-lead|upper|start|other|	quote-then-verb 21
best-lead|upper|start|saying|	colon 19	paragraph-before -8	quote-then-speaker 35	quote-then-verb 38	sentence-after 40
best-lead|upper|start|thinking|	paragraph-before 19	quote-then-speaker -14
best-lead|upper|stop|according|	according-to 19
best-lead|upper|stop|direct|	quote-then-speaker 21
best-lead|upper|stop|judging|	sentence-before 21
best-lead|upper|stop|naked|	topic 10
best-lead|upper|stop|other|	quote-then-verb 25	sentence-before 10
best-lead|upper|stop|relative|	sentence-before 22
best-lead|upper|stop|saying|	quote-then-speaker 30	quote-then-verb 23	sentence-after 23	sentence-before 35
best-lead|upper|stop|thinking|	sentence-before 17
best-lead|upper|subordinator|direct|	speaker-then-quote 14
best-lead|upper|subordinator|judging|	speaker-then-quote 29
best-lead|upper|subordinator|naked|	named-nearby -17
best-lead|upper|subordinator|saying|	speaker-then-quote -8
best-lead|upper|that|saying|	speaker-then-quote 21
best-lead|upper|verb-judging|naked|	named-nearby -26	topic -16
best-lead|upper|verb-judging|saying|	quote-then-speaker -17	speaker-then-quote -17
best-lead|upper|verb-saying|according|	according-to -8
best-lead|upper|verb-saying|judging|	speaker-then-quote 12
best-lead|upper|verb-saying|naked|	named-nearby -7	topic -15
best-lead|upper|verb-saying|saying|	speaker-then-quote -8
best-lead|upper|word|according|	according-to -10
best-lead|upper|word|apposed|	quote-then-speaker -11	speaker-then-quote 15
best-lead|upper|word|apposition|	speaker-then-quote -14
best-lead|upper|word|direct|	speaker-then-quote -8
best-lead|upper|word|judging|	speaker-then-quote -19
best-lead|upper|word|naked|	named-nearby -13
best-lead|upper|word|other|	quote-then-verb -14	speaker-then-quote -8
best-lead|upper|word|saying|	quote-then-speaker -12	quote-then-verb -7	sentence-before -25	speaker-then-quote -15	verb-then-speaker -18
best-lead|upper|—|saying|	sentence-before 13
best-lemma|	accusare 14	accuse 10	achar -7	acknowledge 25	aclarar 18	acquiescer 9	acrescentar -6	acusar 21	adelantar -12	adiantar 12	admettre 17	admit 10	admitir 12	advise -6	affirmer 26	agacer -13	aggiungere 22	agree 14	ajouter -9	allege 19	ammettere 9	amuser 11	announce 19	annunciare 14	answer -13	antwoorden 16	antworten 12	anunciar -12	apelar 12	aplaudir 12	apologise -25	apostillar 14	appeler -6	appen 16	apuntar 18	arrancar 9	asentir 11	ask 19	assegurar 19	assert 10	assure 24	assurer 11	atestar 11	atribuir 15	attaccare 13	attestieren 18	attribute -20	auspicare 12	avaliar 15	avertir 16	avisar -8	avouer 9	avvertire 15	añadir 10	back -20	befinden 16	begründen 20	bekennen 14	beklagen 11	believe -6	beloven -7	bemängeln 9	benadrukken 10	berichten -12	beschreiben 13	beslissen 15	bestätigen -20	beteuern -8	betonen -8	bezeichnen 13	bill -26	bitten 14	blast 8	blijven -13	boast 20	brincar 6	bromear 10	brummen 14	calificar 19	call 24	caution 23	celebrar 19	celebrate -13	challenge 15	chamar -20	chant 15	chiamare -25	chiarire -9	chiedere -13	chiosare 15	citar -6	cite 13	claim 26	comentar 12	comment 12	commentare 8	compare -23	complain 13	completar 19	concede -10	concedere 14	conclude 17	conclure 11	confermare -7	confessar -9	confessare 8	confidare 10	confier 24	confirm 26	confirmer -17	congratulate 19	considerar 23	constateren 12	contend 13	contestar -7	contestare 6	continue 21	contrapor -14	correggere 19	corregir 16	corriger 8	corrigir 8	counter 23	crier 18	criticize 19	croire 8	deadpan 11	debate -26	decir 8	declare 20	decline -24	defend 17	defender -9	definir 10	definire 22	demandar -11	demander 17	denunciar 12	deny 9	desabafar 8	desafiar 6	descartar 18	describe 7	describir 10	deslizar 14	destacar 19	detallar 14	dichiarare -7	dire 8	disclose -19	discordar 6	discrepar 18	discuss 21	dismiss 16	disparar -14	dispute -16	ditar 16	divulgar 12	dizer 15	dub 8	déclarer 8	défendre 14	démentir 16	dénoncer 18	déplorer 14	désoler 12	détailler 8	echo 16	eisen -6	elogiar 16	email 10	emporter 8	endorse 15	enquérir 13	ergänzen 15	erkennen 15	erwidern 10	esclarecer -13	escrever 13	escribir 12	esprimere 15	estimer 25	exclure 9	exiger -9	exigir 14	expect 8	explain 18	expliquer 8	express 20	falar 9	festejar 10	find -21	fluisteren 20	foeteren 9	fordern -8	formulieren 6	fragen 7	fume 20	féliciter 19	fügen 8	garantire 18	garantizar 13	gausser 15	geben 13	getuigen 7	geven 19	giudicare 18	glimlachen 12	glisser 12	gracejar 10	grappen 13	greet 11	gridare 8	grijnzen 11	grincer 10	grinniken 7	gritar 10	hablar 23	hail 20	halten 7	heben 12	heißen -23	hekelen -10	herinneren -10	heten -22	imager 15	incalzare 13	indicar 19	informar 13	informeren 9	insister 12	insistere 14	insistir 8	intend 22	interroger 7	interrompere 14	introduce -20	inviter -9	invoquer -12	ironiser 10	ironizar 16	issue 6	joke 15	jubelen 8	jubiler 12	juger 18	jurar 7	justificar 12	klinken 18	know -9	kommentieren 6	kritisieren -18	kündigen 7	label -19	lachen 20	lamentar 24	lamentarse 7	lassen -9	laten -6	laugh 14	leggen 14	leggere 14	like 17	limitar 20	lire -12	list -36	loben 7	lodare 16	louer 22	luiden 15	lâcher 16	mahnen 18	mailen 17	mandar 9	manifestar -8	marrer 8	marteler 11	matizar 7	meinen 11	melden 13	mention 6	message -6	mijmeren 7	mock 20	monieren 13	moquer 13	motivare 7	murmeln 17	murmur 23	murmurer 8	muse 14	name -38	need -22	negar 25	negare 17	noemen 24	none -8	note 10	noter 14	nuancer 7	obiettare 13	object -13	observar 12	observe -14	observer 8	offer -12	oordelen 14	opinar 6	opmerken 22	order -6	orten 18	overwegen 9	parlare 25	parler 12	pedir 19	peinzen 16	pester 11	philosopher 14	plaider -13	plaisanter 8	plead -21	pledge 29	pleiten -12	point -16	portray 22	post 11	poursuivre 7	praise 16	precisar 10	precisare 20	predict 18	prefer -24	preferir -10	preguntar -8	prever 7	prijzen 12	proclaim 13	promettere 23	promettre 31	proporre -15	propose 15	protest 8	protestar 7	protester 19	préciser 17	prédire 21	préférer 16	puntualizzare 11	qualifier 15	queixar 20	quejarse 10	question 6	questionar 8	quip 20	quote -32	raccontare -8	railler 10	raise -32	rappeler -8	rate -33	razonar -8	reageren 15	rebater 6	recitare 15	reclamar 19	recommend -18	reconhecer 13	reconnaître 20	reconocer 16	record -17	recount 20	rectifier 14	refer 10	referir -11	registrar -12	regretter -6	reiterate 15	rejeitar 8	rekenen 19	relatar -9	relativiser 18	relever 15	remark 27	rematar 10	repeat -12	replicar 10	replicare 18	reply 17	reponer 9	reprendre 14	reprochar 15	requérir 23	respond 11	responder 20	retorquir 11	retort 17	retrucar 20	reveal -19	revelar 14	ribadire 15	ribattere 22	riconoscere 11	ricordare 18	riferire 15	rigoler 12	ringraziare 21	ripetere 8	rir 6	rire 9	rispondere 8	rivelare -6	roar 14	roepen 33	rufen 19	rule 8	räumen -8	réagir 19	réclamer -13	récuser -7	réfuter -9	réjouir 8	répliquer 15	répondre 29	résumer 15	rétorquer 13	saber 6	sagen 22	saluer 23	salutare 9	sapere 21	savourer 7	say 22	scandire 17	schamperen 10	schließen 6	schreiben 22	schrijven -6	scommettere 6	scrivere -14	scusare 19	sehen 9	sentenciar 9	señalar 14	sfogare 6	shoot -10	shout 8	show -12	sign 15	sing -23	sintetizar 17	sintetizzare 12	slam 6	smentire -6	soltar 13	sommen 7	sorrir 9	sostener 19	sostenere -6	sottolineare 14	souffler 15	souligner 8	soupirer 13	souri 11	sourire 21	souvenir 22	spiegare 12	spotten 6	sprechen 16	spreken 22	staan -9	state 28	stellen -7	stress 17	sublinhar 10	submit 11	subrayar 11	suggest 18	suspirar 11	sustentar 16	tachar 16	tagliare 15	teilen -10	tell 16	tempérer 14	terciar 10	testify 18	text -12	think 20	title -24	tonen 17	tonner 15	trancher 21	trouver 6	try 9	tweet 16	témoigner 8	urge 26	use -26	vatten 18	ver 22	verklaren -10	verkünden 10	verraten 16	versichern -10	versprechen -10	verteidigen 12	vertellen 9	verweisen -9	view -20	voegen 11	voir 23	vote -22	vow 26	waarschuwen 23	want 10	warnen 15	weigeren 21	werben 15	wettern 11	whisper 15	widersprechen 16	wijzen 19	yell 24	zeggen 6	zeigen 21	zien 14	zitieren 13	zuchten 11	zweren 12	écrire -7	évoquer 25
best-lemma|accuse|speaker-then-quote|	5-10 20	far 19
best-lemma|achar|speaker-then-quote|	5-10 -7
best-lemma|acknowledge|speaker-then-quote|	2-4 15
best-lemma|aclarar|quote-then-verb|	1 8
best-lemma|aclarar|verb-then-speaker|	2-4 16
best-lemma|acquiescer|speaker-then-quote|	1 9
best-lemma|acusar|quote-then-verb|	1 8
best-lemma|acusar|speaker-then-quote|	2-4 14	5-10 10
best-lemma|add|quote-then-speaker|	0 17
best-lemma|add|quote-then-verb|	0 15
best-lemma|add|sentence-before|	1 21
best-lemma|add|speaker-then-quote|	1 -6	2-4 8	far -9
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admitir|quote-then-verb|	1 16
best-lemma|admitir|sentence-before|	5-10 9
best-lemma|admitir|speaker-then-quote|	5-10 14
best-lemma|admit|speaker-then-quote|	1 14
best-lemma|advise|quote-then-speaker|	0 22
best-lemma|affermare|quote-then-verb|	1 8
best-lemma|affirmer|quote-then-speaker|	2-4 7
best-lemma|affirmer|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	2-4 15	5-10 7	far 15
best-lemma|afirmar|quote-then-verb|	1 9
best-lemma|afirmar|speaker-then-quote|	2-4 9
best-lemma|aggiungere|speaker-then-quote|	1 15	5-10 12
best-lemma|aggiungere|verb-then-speaker|	1 12
best-lemma|ajouter|quote-then-speaker|	2-4 16
best-lemma|ajouter|quote-then-verb|	1 14
best-lemma|allege|speaker-then-quote|	5-10 15
best-lemma|ammettere|quote-then-verb|	1 14
best-lemma|amuser|quote-then-verb|	1 10
best-lemma|announce|quote-then-speaker|	0 9
best-lemma|answer|quote-then-speaker|	0 16
best-lemma|answer|speaker-then-quote|	1 -11	5-10 -17
best-lemma|antwoorden|quote-then-verb|	1 16
best-lemma|antworten|quote-then-verb|	1 11
best-lemma|aplaudir|speaker-then-quote|	1 12
best-lemma|apologise|speaker-then-quote|	far -20
best-lemma|apostillar|quote-then-verb|	1 7
best-lemma|appeler|speaker-then-quote|	0 -19	2-4 9
best-lemma|appen|quote-then-verb|	1 16
best-lemma|argue|quote-then-speaker|	0 -17
best-lemma|argue|speaker-then-quote|	1 -8	2-4 22
best-lemma|asegurar|quote-then-verb|	1 17
best-lemma|asegurar|speaker-then-quote|	5-10 18
best-lemma|ask|paragraph-before|	far 17
best-lemma|ask|quote-then-speaker|	0 10
best-lemma|ask|quote-then-verb|	0 10
best-lemma|ask|sentence-after|	0 24
best-lemma|ask|sentence-before|	1 10	5-10 21
best-lemma|ask|speaker-then-quote|	1 22	2-4 25	5-10 -15	far 14
best-lemma|assegurar|sentence-before|	5-10 8
best-lemma|assicurare|quote-then-verb|	1 17
best-lemma|assicurare|sentence-before|	far -10
best-lemma|assicurare|verb-then-speaker|	1 13
best-lemma|assurer|quote-then-verb|	1 13
best-lemma|assurer|speaker-then-quote|	5-10 22
best-lemma|assure|quote-then-speaker|	0 10
best-lemma|attestieren|speaker-then-quote|	2-4 13
best-lemma|auspicare|speaker-then-quote|	2-4 12
best-lemma|avertir|quote-then-verb|	1 6
best-lemma|avisar|quote-then-verb|	1 11
best-lemma|avisar|speaker-then-quote|	1 -13
best-lemma|avvertire|verb-then-speaker|	1 14
best-lemma|back|speaker-then-quote|	0 -20
best-lemma|befinden|quote-then-verb|	1 16
best-lemma|begründen|quote-then-verb|	1 6
best-lemma|bekennen|quote-then-verb|	1 11
best-lemma|berichten|sentence-before|	5-10 -8	far -11
best-lemma|bestätigen|speaker-then-quote|	2-4 -6
best-lemma|beteuern|quote-then-verb|	1 10
best-lemma|betonen|quote-then-verb|	1 13
best-lemma|bezeichnen|speaker-then-quote|	2-4 13
best-lemma|bill|speaker-then-quote|	2-4 -20
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|bromear|quote-then-verb|	1 10
best-lemma|brummen|quote-then-verb|	1 14
best-lemma|calificar|speaker-then-quote|	2-4 17
best-lemma|call|quote-then-speaker|	0 22
best-lemma|call|speaker-then-quote|	1 10	2-4 24	5-10 7	far 9
best-lemma|caution|speaker-then-quote|	2-4 19
best-lemma|celebrar|quote-then-verb|	1 9
best-lemma|chamar|speaker-then-quote|	0 -15	2-4 -13
best-lemma|chant|quote-then-speaker|	0 15
best-lemma|chant|speaker-then-quote|	0 16
best-lemma|chiamare|speaker-then-quote|	0 -12	2-4 -17
best-lemma|chiedere|quote-then-verb|	1 12
best-lemma|chiedere|speaker-then-quote|	0 8
best-lemma|chiosare|quote-then-verb|	1 7
best-lemma|citar|speaker-then-quote|	2-4 -6
best-lemma|claim|speaker-then-quote|	5-10 20
best-lemma|comentar|speaker-then-quote|	5-10 10
best-lemma|commentare|quote-then-verb|	1 8
best-lemma|commenter|quote-then-verb|	1 16
best-lemma|compare|speaker-then-quote|	2-4 -19
best-lemma|complain|speaker-then-quote|	5-10 13
best-lemma|concedere|quote-then-verb|	1 12
best-lemma|concedere|verb-then-speaker|	1 8
best-lemma|concede|quote-then-speaker|	0 13
best-lemma|concede|quote-then-verb|	0 12
best-lemma|concede|speaker-then-quote|	2-4 -16
best-lemma|conclude|quote-then-speaker|	0 13
best-lemma|conclude|sentence-before|	1 12
best-lemma|conclude|speaker-then-quote|	1 12
best-lemma|conclure|quote-then-verb|	1 11
best-lemma|conclure|speaker-then-quote|	1 8
best-lemma|confermare|speaker-then-quote|	2-4 -9
best-lemma|confier|quote-then-verb|	1 16
best-lemma|confirmar|speaker-then-quote|	2-4 18	far -8
best-lemma|confirmer|speaker-then-quote|	far -16
best-lemma|confirm|speaker-then-quote|	5-10 22
best-lemma|considerar|speaker-then-quote|	0 11	1 6	2-4 19	5-10 12
best-lemma|constateren|quote-then-verb|	1 12
best-lemma|contar|quote-then-verb|	1 9
best-lemma|contestare|speaker-then-quote|	5-10 14
best-lemma|contestar|quote-then-verb|	1 11
best-lemma|contestar|speaker-then-quote|	2-4 -13
best-lemma|continue|quote-then-speaker|	0 16
best-lemma|continue|sentence-before|	1 10
best-lemma|continue|speaker-then-quote|	1 13	5-10 16
best-lemma|correct|speaker-then-quote|	2-4 -14
best-lemma|corregir|speaker-then-quote|	1 16
best-lemma|corrigir|quote-then-verb|	1 8
best-lemma|croire|speaker-then-quote|	2-4 8
best-lemma|decir|quote-then-verb|	1 16
best-lemma|decir|sentence-before|	far 8
best-lemma|decir|speaker-then-quote|	0 -10	2-4 10
best-lemma|declarar|speaker-then-quote|	2-4 20	5-10 -11
best-lemma|declare|quote-then-speaker|	0 21
best-lemma|declare|speaker-then-quote|	2-4 -9	5-10 16
best-lemma|decline|speaker-then-quote|	5-10 -17	far -21
best-lemma|defender|speaker-then-quote|	2-4 -10
best-lemma|definire|speaker-then-quote|	0 17	2-4 18	5-10 11
best-lemma|demander|quote-then-verb|	1 10
best-lemma|demander|speaker-then-quote|	1 16	2-4 13
best-lemma|denunciare|quote-then-verb|	1 7
best-lemma|desabafar|quote-then-verb|	1 7
best-lemma|desafiar|quote-then-verb|	1 6
best-lemma|describe|speaker-then-quote|	1 10	2-4 11	5-10 -7
best-lemma|describir|quote-then-verb|	1 6
best-lemma|deslizar|speaker-then-quote|	2-4 14
best-lemma|dire|quote-then-speaker|	2-4 10
best-lemma|dire|quote-then-verb|	1 23
best-lemma|dire|sentence-before|	2-4 9	5-10 13
best-lemma|dire|speaker-then-quote|	0 8	1 -6	2-4 17
best-lemma|discordar|speaker-then-quote|	1 6
best-lemma|dismiss|speaker-then-quote|	2-4 14	5-10 12
best-lemma|dizer|quote-then-verb|	1 14
best-lemma|dizer|speaker-then-quote|	2-4 23	5-10 16
best-lemma|dizer|verb-then-speaker|	1 8
best-lemma|déclarer|quote-then-speaker|	2-4 6
best-lemma|déclarer|quote-then-verb|	1 9
best-lemma|dénoncer|speaker-then-quote|	2-4 12
best-lemma|déplorer|quote-then-verb|	1 6
best-lemma|désoler|quote-then-verb|	1 12
best-lemma|détailler|quote-then-verb|	1 13
best-lemma|email|speaker-then-quote|	5-10 15
best-lemma|emporter|quote-then-verb|	1 8
best-lemma|erkennen|quote-then-verb|	1 7
best-lemma|erkennen|speaker-then-quote|	2-4 15
best-lemma|erklären|quote-then-verb|	1 13	2-4 11
best-lemma|erwidern|quote-then-verb|	1 10
best-lemma|erzählen|sentence-before|	5-10 12
best-lemma|escrever|speaker-then-quote|	2-4 12
best-lemma|escribir|speaker-then-quote|	2-4 11
best-lemma|esprimere|speaker-then-quote|	0 15
best-lemma|estimer|speaker-then-quote|	2-4 17	5-10 15
best-lemma|exigir|speaker-then-quote|	0 22
best-lemma|explain|quote-then-speaker|	0 25
best-lemma|explain|sentence-before|	1 14	5-10 15
best-lemma|explain|speaker-then-quote|	1 14	2-4 17	far 16
best-lemma|explain|verb-then-speaker|	1 15
best-lemma|explicar|quote-then-verb|	1 8
best-lemma|expliquer|quote-then-verb|	1 8
best-lemma|expresar|speaker-then-quote|	1 14
best-lemma|express|speaker-then-quote|	far 12
best-lemma|faire_valoir|quote-then-speaker|	2-4 9
best-lemma|faire_valoir|quote-then-verb|	1 18
best-lemma|faire_valoir|speaker-then-quote|	2-4 -8
best-lemma|falar|speaker-then-quote|	1 19
best-lemma|felicitar|sentence-before|	far -7
best-lemma|finden|quote-then-verb|	1 16
best-lemma|find|speaker-then-quote|	1 19	2-4 -24	5-10 -16
best-lemma|fluisteren|quote-then-verb|	1 14
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|fume|quote-then-speaker|	0 16
best-lemma|féliciter|speaker-then-quote|	2-4 15
best-lemma|garantire|speaker-then-quote|	2-4 16
best-lemma|garantir|speaker-then-quote|	2-4 -11	5-10 12
best-lemma|geben|quote-then-verb|	1 8
best-lemma|getuigen|quote-then-verb|	1 7
best-lemma|geven|quote-then-verb|	1 18
best-lemma|giudicare|speaker-then-quote|	2-4 18
best-lemma|giurare|quote-then-verb|	1 9
best-lemma|glisser|quote-then-verb|	1 11
best-lemma|gracejar|quote-then-verb|	1 7
best-lemma|grappen|quote-then-verb|	1 13
best-lemma|grijnzen|quote-then-verb|	1 11
best-lemma|grincer|quote-then-verb|	1 10
best-lemma|gritar|speaker-then-quote|	2-4 9
best-lemma|hablar|speaker-then-quote|	1 17
best-lemma|halten|quote-then-verb|	1 9
best-lemma|hear|speaker-then-quote|	far -12
best-lemma|heißen|speaker-then-quote|	0 -10	2-4 -15	5-10 -10
best-lemma|heißen|verb-then-speaker|	1 -8
best-lemma|hekelen|speaker-then-quote|	2-4 -12
best-lemma|herinneren|quote-then-verb|	1 10
best-lemma|heten|quote-then-speaker|	2-4 -7
best-lemma|heten|speaker-then-quote|	0 -7	2-4 -10
best-lemma|houden|quote-then-verb|	1 12
best-lemma|houden|speaker-then-quote|	2-4 -7
best-lemma|imager|quote-then-verb|	1 10
best-lemma|indicar|speaker-then-quote|	far 14
best-lemma|indiquer|quote-then-verb|	1 12
best-lemma|indiquer|speaker-then-quote|	2-4 16
best-lemma|informar|speaker-then-quote|	far 10
best-lemma|insist|speaker-then-quote|	1 12	2-4 23
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|introduce|speaker-then-quote|	2-4 -10
best-lemma|inviter|speaker-then-quote|	2-4 17
best-lemma|invoquer|speaker-then-quote|	1 -12
best-lemma|ironiser|quote-then-verb|	1 9
best-lemma|ironizar|quote-then-verb|	1 8
best-lemma|ironizar|speaker-then-quote|	2-4 16
best-lemma|issue|speaker-then-quote|	5-10 22	far 10
best-lemma|joke|quote-then-speaker|	0 16
best-lemma|joke|quote-then-verb|	0 17
best-lemma|joke|speaker-then-quote|	1 10	5-10 17
best-lemma|jubelen|quote-then-verb|	1 8
best-lemma|jubiler|quote-then-verb|	1 12
best-lemma|juger|quote-then-verb|	1 10
best-lemma|juger|speaker-then-quote|	0 14	2-4 19
best-lemma|justificar|quote-then-verb|	1 9
best-lemma|justificar|speaker-then-quote|	5-10 9
best-lemma|klagen|quote-then-verb|	1 12
best-lemma|know|speaker-then-quote|	2-4 -16
best-lemma|kündigen|speaker-then-quote|	2-4 14
best-lemma|label|speaker-then-quote|	0 -20	2-4 -8
best-lemma|lachen|quote-then-verb|	1 11
best-lemma|lachen|sentence-after|	0 15
best-lemma|lamentar|quote-then-verb|	1 11
best-lemma|lamentar|speaker-then-quote|	5-10 16
best-lemma|lancer|quote-then-speaker|	2-4 10
best-lemma|lancer|quote-then-verb|	1 15
best-lemma|lassen|quote-then-verb|	2-4 18
best-lemma|lassen|speaker-then-quote|	5-10 11
best-lemma|laten|quote-then-verb|	1 16
best-lemma|laten|speaker-then-quote|	2-4 21	5-10 -11
best-lemma|laten|verb-then-speaker|	2-4 15
best-lemma|laugh|quote-then-speaker|	0 17
best-lemma|leggen|quote-then-verb|	1 13
best-lemma|leggere|quote-then-speaker|	1 12
best-lemma|lembrar|quote-then-verb|	1 12
best-lemma|lembrar|sentence-before|	5-10 15
best-lemma|limitar|speaker-then-quote|	2-4 11	5-10 17
best-lemma|lire|quote-then-verb|	1 16
best-lemma|lire|speaker-then-quote|	1 -12
best-lemma|list|speaker-then-quote|	2-4 -25
best-lemma|llamar|speaker-then-quote|	0 -15
best-lemma|louer|speaker-then-quote|	1 19
best-lemma|luiden|quote-then-verb|	1 11
best-lemma|lâcher|quote-then-verb|	1 9
best-lemma|mahnen|speaker-then-quote|	5-10 10
best-lemma|mailen|quote-then-verb|	1 17
best-lemma|mandar|speaker-then-quote|	2-4 11	5-10 11
best-lemma|manifestar|quote-then-verb|	1 9
best-lemma|manifestar|speaker-then-quote|	0 -8
best-lemma|marrer|quote-then-verb|	1 8
best-lemma|marteler|quote-then-speaker|	2-4 11
best-lemma|meinen|quote-then-verb|	1 6
best-lemma|melden|quote-then-verb|	1 20
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmurer|quote-then-verb|	1 8
best-lemma|name|speaker-then-quote|	0 -29	1 -9	5-10 -30
best-lemma|negar|speaker-then-quote|	1 20	2-4 12	5-10 10
best-lemma|nennen|quote-then-verb|	0 -9
best-lemma|nennen|speaker-then-quote|	1 -8	2-4 15
best-lemma|noemen|sentence-before|	far 15
best-lemma|noemen|speaker-then-quote|	1 16	2-4 17	5-10 14
best-lemma|none|according-to|	0 -11	1 25	2-4 16	5-10 9	far 13
best-lemma|none|colon|	5-10 12	far 22
best-lemma|none|interview|	far 20
best-lemma|none|named-before|	1 -8	2-4 40	5-10 -6
best-lemma|none|named-nearby|	0 -6	1 11	5-10 7	far 10
best-lemma|none|possessor|	1 -23	2-4 6	far 6
best-lemma|none|quote-then-speaker|	-11 -16	-3 -19	-4 -11	-5 -24	-6 -15	-8 -10	-9 -11	0 -18	1 6	2-4 -20	5-10 -15	far -14
best-lemma|none|sentence-after|	0 18	5-10 -14
best-lemma|none|sentence-before|	1 14	2-4 -11	5-10 -13	far -29
best-lemma|none|signature|	1 -15
best-lemma|none|speaker-then-quote|	0 -16	1 -23	2-4 8	5-10 7	far 12
best-lemma|none|topic|	0 -11	1 -13	5-10 8
best-lemma|none|transcript|	0 24
best-lemma|noter|quote-then-verb|	1 7
best-lemma|note|speaker-then-quote|	2-4 26	5-10 24	far 11
best-lemma|nuancer|quote-then-verb|	1 7
best-lemma|obiettare|speaker-then-quote|	1 13
best-lemma|observer|quote-then-verb|	1 9
best-lemma|observe|quote-then-speaker|	0 18
best-lemma|offer|speaker-then-quote|	2-4 -7	5-10 -7
best-lemma|opinar|speaker-then-quote|	2-4 13
best-lemma|opmerken|quote-then-verb|	1 11
best-lemma|order|speaker-then-quote|	far -16
best-lemma|parlare|speaker-then-quote|	1 30	2-4 13	5-10 7
best-lemma|parlare|verb-then-speaker|	1 10
best-lemma|parler|speaker-then-quote|	1 13	2-4 7
best-lemma|pedir|speaker-then-quote|	0 13	2-4 15	5-10 10
best-lemma|perguntar|speaker-then-quote|	1 -9
best-lemma|pester|quote-then-verb|	1 11
best-lemma|philosopher|quote-then-verb|	1 8
best-lemma|plaider|quote-then-verb|	1 9
best-lemma|plaider|speaker-then-quote|	2-4 -15
best-lemma|plaisanter|quote-then-speaker|	2-4 8
best-lemma|plaisanter|quote-then-verb|	1 11
best-lemma|pledge|speaker-then-quote|	5-10 15	far 17
best-lemma|point|speaker-then-quote|	2-4 16	far -9
best-lemma|post|quote-then-speaker|	0 17
best-lemma|post|speaker-then-quote|	1 17	2-4 20	5-10 21
best-lemma|poursuivre|quote-then-verb|	1 7
best-lemma|praise|speaker-then-quote|	0 17	5-10 -10
best-lemma|precisare|quote-then-verb|	1 15
best-lemma|precisare|speaker-then-quote|	2-4 9
best-lemma|preferir|speaker-then-quote|	2-4 -10
best-lemma|prefer|speaker-then-quote|	0 -24
best-lemma|preguntar|quote-then-verb|	1 13
best-lemma|prijzen|speaker-then-quote|	0 6
best-lemma|prometer|speaker-then-quote|	2-4 9
best-lemma|promettere|quote-then-verb|	1 15
best-lemma|promettere|speaker-then-quote|	0 17
best-lemma|promettre|speaker-then-quote|	5-10 22
best-lemma|promise|speaker-then-quote|	1 14	2-4 -19	5-10 17	far 12
best-lemma|protestar|quote-then-verb|	1 7
best-lemma|préciser|quote-then-verb|	1 14
best-lemma|préférer|speaker-then-quote|	2-4 14
best-lemma|prévenir|quote-then-verb|	1 17
best-lemma|queixar|quote-then-verb|	1 12
best-lemma|queixar|speaker-then-quote|	1 12
best-lemma|questionar|quote-then-verb|	1 7
best-lemma|quip|quote-then-speaker|	0 14
best-lemma|quote|quote-then-speaker|	0 23
best-lemma|quote|speaker-then-quote|	2-4 -13	5-10 -22
best-lemma|raccontare|quote-then-verb|	1 15	5-10 -13
best-lemma|raccontare|speaker-then-quote|	5-10 20
best-lemma|raconter|quote-then-verb|	1 10
best-lemma|railler|quote-then-verb|	1 10
best-lemma|raise|speaker-then-quote|	5-10 -23
best-lemma|rappeler|quote-then-verb|	1 -9
best-lemma|rappeler|speaker-then-quote|	2-4 -8	far 19
best-lemma|rate|quote-then-speaker|	-5 -13
best-lemma|rate|speaker-then-quote|	2-4 -18
best-lemma|razonar|speaker-then-quote|	2-4 -8
best-lemma|read|quote-then-speaker|	0 21
best-lemma|read|sentence-before|	1 11
best-lemma|read|speaker-then-quote|	0 -28	5-10 15	far 23
best-lemma|reageren|quote-then-verb|	1 15
best-lemma|reageren|sentence-before|	1 9
best-lemma|reageren|speaker-then-quote|	2-4 6
best-lemma|rebater|quote-then-verb|	1 6
best-lemma|recall|quote-then-speaker|	0 20
best-lemma|recall|sentence-before|	1 19
best-lemma|recall|speaker-then-quote|	5-10 -14
best-lemma|reconnaître|quote-then-verb|	1 14
best-lemma|reconnaître|speaker-then-quote|	5-10 14
best-lemma|reconocer|speaker-then-quote|	5-10 11
best-lemma|recordar|quote-then-verb|	1 9
best-lemma|recordar|sentence-before|	1 8
best-lemma|recordar|speaker-then-quote|	2-4 18	5-10 -11
best-lemma|rectifier|quote-then-verb|	1 14
best-lemma|refer|speaker-then-quote|	2-4 15	far 18
best-lemma|regretter|quote-then-verb|	1 18
best-lemma|rekenen|quote-then-verb|	1 9
best-lemma|relatar|quote-then-verb|	1 6
best-lemma|relativiser|speaker-then-quote|	1 17
best-lemma|relever|quote-then-verb|	1 9
best-lemma|relever|speaker-then-quote|	far 11
best-lemma|remark|quote-then-speaker|	0 15
best-lemma|remark|quote-then-verb|	0 8
best-lemma|remark|speaker-then-quote|	5-10 19
best-lemma|rematar|quote-then-verb|	1 10
best-lemma|repeat|speaker-then-quote|	5-10 -10
best-lemma|replicare|speaker-then-quote|	5-10 15
best-lemma|replicar|quote-then-verb|	1 8
best-lemma|reply|quote-then-speaker|	0 36
best-lemma|reply|quote-then-verb|	0 16
best-lemma|reply|sentence-before|	1 17
best-lemma|reply|speaker-then-quote|	1 26	2-4 19	5-10 20
best-lemma|report|quote-then-speaker|	0 21
best-lemma|report|speaker-then-quote|	0 20	1 -14	5-10 -19	far -8
best-lemma|responder|quote-then-verb|	1 16
best-lemma|responder|sentence-before|	2-4 9
best-lemma|responder|speaker-then-quote|	1 21	2-4 14	5-10 10
best-lemma|respond|quote-then-speaker|	0 15
best-lemma|respond|speaker-then-quote|	1 16	2-4 13	5-10 6
best-lemma|resumir|speaker-then-quote|	2-4 8
best-lemma|reveal|speaker-then-quote|	2-4 -16
best-lemma|ribattere|quote-then-verb|	1 10
best-lemma|ribattere|speaker-then-quote|	2-4 17
best-lemma|ricordare|quote-then-verb|	1 7
best-lemma|ricordare|speaker-then-quote|	2-4 22	5-10 19
best-lemma|riferire|quote-then-verb|	1 8
best-lemma|rigoler|quote-then-verb|	1 11
best-lemma|ripetere|quote-then-verb|	1 8
best-lemma|rire|speaker-then-quote|	2-4 8
best-lemma|rir|quote-then-verb|	1 6
best-lemma|rispondere|quote-then-verb|	1 16
best-lemma|rispondere|speaker-then-quote|	2-4 23
best-lemma|roepen|quote-then-verb|	1 21
best-lemma|rufen|quote-then-verb|	1 18
best-lemma|rule|quote-then-speaker|	0 8
best-lemma|réagir|quote-then-verb|	1 22
best-lemma|réclamer|speaker-then-quote|	1 10	2-4 -18
best-lemma|réfuter|speaker-then-quote|	5-10 -10
best-lemma|réjouir|quote-then-verb|	1 8
best-lemma|répliquer|quote-then-verb|	1 12
best-lemma|répondre|quote-then-verb|	1 16
best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 7
best-lemma|résumer|quote-then-verb|	1 15
best-lemma|rétorquer|quote-then-verb|	1 13
best-lemma|sagen|quote-then-speaker|	2-4 12
best-lemma|sagen|quote-then-verb|	1 19	2-4 -11
best-lemma|sagen|speaker-then-quote|	5-10 12
best-lemma|sagen|verb-then-speaker|	1 13	2-4 18	5-10 11
best-lemma|saluer|speaker-then-quote|	0 8	1 16	2-4 18
best-lemma|salutare|speaker-then-quote|	0 7
best-lemma|sapere|speaker-then-quote|	5-10 19
best-lemma|savourer|quote-then-verb|	1 7
best-lemma|say|colon|	far 9
best-lemma|say|paragraph-before|	far -7
best-lemma|say|quote-then-speaker|	0 16	1 26	2-4 14	5-10 -16	far 11
best-lemma|say|quote-then-verb|	0 19	1 -12	2-4 -10	5-10 21	far 25
best-lemma|say|sentence-after|	0 -24
best-lemma|say|sentence-before|	1 27	2-4 15	5-10 34	far -12
best-lemma|say|speaker-then-quote|	0 -20	1 14	2-4 33	far 44
best-lemma|say|verb-then-speaker|	1 26	2-4 -14
best-lemma|scandire|sentence-before|	far 17
best-lemma|schamperen|quote-then-verb|	1 10
best-lemma|scherzare|quote-then-verb|	1 9
best-lemma|schreiben|quote-then-verb|	2-4 20
best-lemma|schrijven|quote-then-verb|	1 14
best-lemma|schrijven|speaker-then-quote|	2-4 -15	5-10 10
best-lemma|scrivere|quote-then-verb|	1 18
best-lemma|scrivere|speaker-then-quote|	0 -12	2-4 -11	5-10 12
best-lemma|scrivere|verb-then-speaker|	1 9
best-lemma|see|speaker-then-quote|	0 16	2-4 -6
best-lemma|sehen|speaker-then-quote|	2-4 8
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|sfogare|quote-then-verb|	1 6
best-lemma|shoot|quote-then-speaker|	0 15
best-lemma|shout|quote-then-speaker|	0 12
best-lemma|show|speaker-then-quote|	5-10 -21
best-lemma|sign|speaker-then-quote|	2-4 17
best-lemma|sing|speaker-then-quote|	0 -18
best-lemma|slam|speaker-then-quote|	5-10 17
best-lemma|soltar|speaker-then-quote|	1 11
best-lemma|sorrir|quote-then-verb|	1 7
best-lemma|sostener|speaker-then-quote|	2-4 17	5-10 12
best-lemma|souffler|quote-then-verb|	1 14
best-lemma|souligner|quote-then-speaker|	2-4 8
best-lemma|soupirer|quote-then-verb|	1 13
best-lemma|sourire|quote-then-verb|	1 15
best-lemma|souri|speaker-then-quote|	1 12
best-lemma|soutenir|quote-then-verb|	1 7
best-lemma|souvenir|quote-then-verb|	1 15
best-lemma|speak|speaker-then-quote|	1 -12
best-lemma|spiegare|sentence-before|	5-10 11
best-lemma|spotten|quote-then-verb|	1 6
best-lemma|sprechen|speaker-then-quote|	1 18	2-4 26	5-10 18
best-lemma|spreken|quote-then-verb|	1 10
best-lemma|spreken|speaker-then-quote|	1 16	2-4 17
best-lemma|state|quote-then-speaker|	0 6
best-lemma|state|sentence-before|	1 14
best-lemma|state|speaker-then-quote|	2-4 12	5-10 16	far 26
best-lemma|stellen|quote-then-verb|	1 22
best-lemma|stellen|speaker-then-quote|	5-10 -14
best-lemma|stress|speaker-then-quote|	5-10 17
best-lemma|submit|quote-then-speaker|	0 10
best-lemma|suggest|quote-then-speaker|	0 -13
best-lemma|suggest|speaker-then-quote|	5-10 22
best-lemma|suspirar|quote-then-verb|	1 11
best-lemma|sustentar|speaker-then-quote|	2-4 13	5-10 7
best-lemma|tachar|speaker-then-quote|	2-4 16
best-lemma|tagliare|quote-then-verb|	1 15
best-lemma|talk|speaker-then-quote|	2-4 -11
best-lemma|teilen|quote-then-verb|	1 12	2-4 9
best-lemma|tell|paragraph-before|	far 23
best-lemma|tell|quote-then-speaker|	0 29	1 11	2-4 -12
best-lemma|tell|sentence-before|	2-4 31	5-10 29	far 6
best-lemma|tell|speaker-then-quote|	0 -27	1 18	5-10 43	far -21
best-lemma|tempérer|quote-then-verb|	1 7
best-lemma|testify|quote-then-speaker|	0 14
best-lemma|testify|speaker-then-quote|	5-10 15
best-lemma|thank|speaker-then-quote|	0 15	5-10 -6
best-lemma|think|speaker-then-quote|	5-10 14
best-lemma|title|speaker-then-quote|	0 -18
best-lemma|tonen|speaker-then-quote|	1 15
best-lemma|tonner|quote-then-verb|	1 15
best-lemma|trancher|quote-then-verb|	1 19
best-lemma|trouver|speaker-then-quote|	5-10 11
best-lemma|tweet|quote-then-speaker|	0 16
best-lemma|tweet|quote-then-verb|	0 16
best-lemma|tweet|sentence-before|	2-4 11
best-lemma|tweet|speaker-then-quote|	1 14	5-10 10
best-lemma|témoigner|quote-then-verb|	1 8
best-lemma|unlisted|quote-then-verb|	0 -6	1 9
best-lemma|unlisted|sentence-before|	1 10
best-lemma|unlisted|speaker-then-quote|	5-10 -8
best-lemma|urge|speaker-then-quote|	2-4 22
best-lemma|use|speaker-then-quote|	2-4 -35
best-lemma|vatten|quote-then-verb|	1 12	2-4 11
best-lemma|verklaren|quote-then-verb|	1 13
best-lemma|verraten|quote-then-verb|	1 16
best-lemma|versichern|quote-then-verb|	1 11
best-lemma|versichern|verb-then-speaker|	5-10 9
best-lemma|vertellen|quote-then-verb|	1 9
best-lemma|vertellen|sentence-before|	far 6
best-lemma|verweisen|speaker-then-quote|	2-4 -9
best-lemma|ver|speaker-then-quote|	0 13	2-4 17
best-lemma|vinden|quote-then-verb|	1 11
best-lemma|vinden|speaker-then-quote|	5-10 7
best-lemma|voegen|quote-then-verb|	1 10
best-lemma|voir|speaker-then-quote|	0 9	2-4 13
best-lemma|vote|speaker-then-quote|	5-10 -14
best-lemma|vow|speaker-then-quote|	1 16	2-4 15
best-lemma|vragen|quote-then-verb|	1 7
best-lemma|waarschuwen|quote-then-verb|	1 8
best-lemma|want|speaker-then-quote|	0 14
best-lemma|warnen|speaker-then-quote|	2-4 14
best-lemma|warn|quote-then-speaker|	0 16
best-lemma|warn|speaker-then-quote|	2-4 -14	5-10 25
best-lemma|wettern|quote-then-verb|	1 11
best-lemma|whisper|quote-then-speaker|	0 12
best-lemma|widersprechen|speaker-then-quote|	1 9
best-lemma|write|quote-then-speaker|	0 17	1 17
best-lemma|write|quote-then-verb|	0 20
best-lemma|write|sentence-after|	0 -11
best-lemma|write|sentence-before|	1 22	2-4 19	5-10 6
best-lemma|write|speaker-then-quote|	2-4 -10	5-10 8	far 21
best-lemma|yell|speaker-then-quote|	0 21
best-lemma|zeggen|quote-then-verb|	1 18
best-lemma|zeggen|sentence-before|	1 7	5-10 16
best-lemma|zeggen|speaker-then-quote|	2-4 9
best-lemma|zeigen|speaker-then-quote|	1 17	2-4 12
best-lemma|zuchten|quote-then-verb|	1 11
best-lemma|zweren|quote-then-verb|	1 12
best-lemma|écrire|quote-then-speaker|	2-4 6
best-lemma|écrire|quote-then-verb|	1 16
best-lemma|évoquer|speaker-then-quote|	1 19	2-4 25
best-near|according-to|according|	0 -11	1 25	2-4 16	5-10 9	far 13
best-near|according|0|	1 -30	2-3 8	8+ 15
best-near|according|1|	2-3 11	4-7 38	8+ 25
best-near|according|2-4|	4-7 10	8+ 9
best-near|according|5-10|	1 -9	2-3 11	4-7 9	8+ 20
best-near|according|far|	1 9	2-3 -9	4-7 -8
best-near|apposed|-3|	2-3 -9
best-near|apposed|-4|	1 -12
best-near|apposed|-8|	2-3 -10
best-near|apposed|0|	2-3 -16
best-near|apposed|1|	1 -21
best-near|apposed|2-4|	1 7	8+ 20
best-near|apposed|5-10|	2-3 15	4-7 24	8+ 12
best-near|apposed|far|	1 -11	2-3 -14
best-near|apposition|1|	2-3 -18
best-near|apposition|2-4|	2-3 -12	4-7 -10
best-near|colon|judging|	far 17
best-near|colon|naked|	5-10 12	far 21
best-near|colon|saying|	far 19
best-near|direct|0|	1 -11	4-7 9
best-near|direct|1|	4-7 -13	8+ 17
best-near|direct|2-4|	1 -6	4-7 -7	8+ 19
best-near|direct|5-10|	1 -14	4-7 25	8+ -12
best-near|direct|far|	1 9	2-3 10	4-7 -10	8+ 25
best-near|interview|naked|	far 20
best-near|judging|-5|	1 -18
best-near|judging|0|	1 -8	4-7 18	8+ 7
best-near|judging|1|	4-7 33	8+ 24
best-near|judging|2-4|	8+ 28
best-near|judging|5-10|	8+ 31
best-near|judging|far|	1 15	2-3 8	8+ -7
best-near|naked|0|	1 -9	2-3 -9	8+ 31
best-near|naked|1|	1 -18	4-7 -8	8+ 11
best-near|naked|2-4|	1 7	8+ 19
best-near|naked|5-10|	2-3 12	8+ 17
best-near|naked|far|	8+ 6
best-near|named-before|naked|	1 -8	2-4 40	5-10 -6
best-near|named-nearby|naked|	0 -6	1 11	5-10 7	far 10
best-near|other|0|	1 -13
best-near|other|1|	1 10	4-7 8	8+ 19
best-near|other|5-10|	2-3 -8
best-near|paragraph-before|judging|	far -9
best-near|paragraph-before|saying|	far -8
best-near|paragraph-before|thinking|	far 19
best-near|passive|5-10|	2-3 7
best-near|possessor|naked|	1 -23	2-4 6	far 6
best-near|quote-then-speaker|apposed|	-3 -11	-4 -11	-6 -15	-8 -10	-9 -16
best-near|quote-then-speaker|apposition|	2-4 -12
best-near|quote-then-speaker|direct|	0 -9	1 10	2-4 -12	far -14
best-near|quote-then-speaker|judging|	-5 -18	2-4 -19
best-near|quote-then-speaker|saying|	-12 -19	-5 -17	-7 -8	0 22	1 19	5-10 -8
best-near|quote-then-speaker|shared|	-5 -24
best-near|quote-then-speaker|thinking|	1 -13	5-10 -11
best-near|quote-then-verb|judging|	0 -6	1 23	5-10 14
best-near|quote-then-verb|other|	0 -6	1 9
best-near|quote-then-verb|saying|	0 10	1 16	2-4 -10	5-10 -19	far 11
best-near|relative|2-4|	2-3 -16
best-near|relative|5-10|	1 -19
best-near|relative|far|	8+ 24
best-near|saying|-5|	2-3 -19
best-near|saying|-7|	2-3 -9
best-near|saying|0|	1 13	4-7 26	8+ 12
best-near|saying|1|	1 16	4-7 11	8+ 13
best-near|saying|2-4|	1 -20	8+ 27
best-near|saying|5-10|	4-7 10
best-near|saying|far|	1 8	4-7 21	8+ 33
best-near|sentence-after|apposed|	0 -12
best-near|sentence-after|direct|	0 19
best-near|sentence-after|saying|	1 18	2-4 -15	5-10 22
best-near|sentence-before|according|	1 8	2-4 -9	far -24
best-near|sentence-before|apposed|	far -7
best-near|sentence-before|direct|	1 24	5-10 -13	far -16
best-near|sentence-before|judging|	1 10	2-4 12	5-10 -9	far -21
best-near|sentence-before|other|	1 10
best-near|sentence-before|relative|	far -8
best-near|sentence-before|saying|	1 33	2-4 19	5-10 6
best-near|sentence-before|thinking|	2-4 17
best-near|shared|-5|	1 -23
best-near|signature|naked|	1 -15
best-near|speaker-then-quote|apposed|	1 -21	2-4 6	5-10 12	far -16
best-near|speaker-then-quote|apposition|	1 -18	2-4 -17
best-near|speaker-then-quote|direct|	0 -16	1 -16	2-4 6	far 16
best-near|speaker-then-quote|judging|	far 15
best-near|speaker-then-quote|other|	5-10 -8
best-near|speaker-then-quote|relative|	5-10 -19
best-near|speaker-then-quote|saying|	5-10 11	far 26
best-near|speaker-then-quote|shared|	5-10 -21
best-near|speaker-then-quote|thinking|	1 -17	5-10 16	far 13
best-near|thinking|0|	1 -8	4-7 8
best-near|thinking|1|	1 -22	2-3 -17
best-near|thinking|2-4|	4-7 12	8+ 19
best-near|thinking|5-10|	1 -12	2-3 15	4-7 29	8+ 14
best-near|thinking|far|	1 11	2-3 13	4-7 10	8+ 15
best-near|topic|naked|	0 -11	1 -13	5-10 8
best-near|transcript|naked|	0 24
best-near|verb-then-speaker|saying|	5-10 -13	far -6
best-negated|	true -6
best-order|according|according|0|	1 -30	2-3 8	8+ 15
best-order|according|according|1|	2-3 11	4-7 38	8+ 25
best-order|according|according|2-4|	4-7 10	8+ 9
best-order|according|according|5-10|	1 -9	2-3 11	4-7 9	8+ 20
best-order|according|according|far|	1 9	2-3 -9	4-7 -8
best-order|apposed|apposed|-3|	2-3 -9
best-order|apposed|apposed|-4|	1 -12
best-order|apposed|apposed|-8|	2-3 -10
best-order|apposed|apposed|0|	2-3 -16
best-order|apposed|apposed|1|	1 -21
best-order|apposed|apposed|2-4|	1 7	8+ 20
best-order|apposed|apposed|5-10|	2-3 15	4-7 24	8+ 12
best-order|apposed|apposed|far|	1 -11	2-3 -14
best-order|apposed|judging|0|	1 -6	2-3 15	4-7 21
best-order|apposed|judging|1|	1 21	4-7 21
best-order|apposed|judging|2-4|	1 15	2-3 41	4-7 43	8+ 25
best-order|apposed|judging|5-10|	2-3 13	4-7 25	8+ 18
best-order|apposed|other|5-10|	2-3 -8
best-order|apposed|saying|-5|	2-3 -19
best-order|apposed|saying|-7|	2-3 -9
best-order|apposed|saying|0|	1 6	4-7 24	8+ 24
best-order|apposed|saying|1|	1 -13	4-7 40	8+ 22
best-order|apposed|saying|2-4|	1 -15	4-7 10	8+ 31
best-order|apposed|saying|5-10|	2-3 6	8+ 26
best-order|apposed|saying|far|	1 -6	4-7 8	8+ 26
best-order|apposed|thinking|2-4|	4-7 9
best-order|apposition|apposition|1|	2-3 -18
best-order|apposition|apposition|2-4|	2-3 -12	4-7 -10
best-order|apposition|judging|1|	2-3 9
best-order|apposition|judging|2-4|	2-3 -6	4-7 23
best-order|apposition|saying|0|	2-3 -6
best-order|apposition|saying|1|	2-3 14	8+ 16
best-order|apposition|saying|2-4|	1 -9	2-3 -7	4-7 40	8+ 18
best-order|apposition|saying|5-10|	1 10	2-3 -10	4-7 39	8+ 18
best-order|apposition|saying|far|	1 -29	4-7 31	8+ 9
best-order|direct|direct|0|	1 -11	4-7 9
best-order|direct|direct|1|	4-7 -13	8+ 17
best-order|direct|direct|2-4|	1 -6	4-7 -7	8+ 19
best-order|direct|direct|5-10|	1 -14	4-7 25	8+ -12
best-order|direct|direct|far|	1 9	2-3 10	4-7 -10	8+ 25
best-order|direct|judging|0|	1 -10	4-7 18
best-order|direct|judging|1|	2-3 -7	4-7 28	8+ 21
best-order|direct|judging|2-4|	2-3 -9	8+ 22
best-order|direct|judging|5-10|	1 -6	2-3 -12	8+ 25
best-order|direct|judging|far|	1 10	8+ 29
best-order|direct|saying|0|	1 12	4-7 15	8+ 9
best-order|direct|saying|1|	1 26	4-7 17	8+ 16
best-order|direct|saying|2-4|	1 -10	2-3 13	4-7 -10	8+ 23
best-order|direct|saying|5-10|	1 -6	2-3 10	4-7 20
best-order|direct|saying|far|	1 10	4-7 13	8+ 37
best-order|direct|thinking|0|	1 -8
best-order|direct|thinking|1|	1 -22	2-3 -17
best-order|direct|thinking|2-4|	4-7 10	8+ 19
best-order|direct|thinking|5-10|	1 -17	2-3 21	8+ 14
best-order|direct|thinking|far|	1 8	2-3 11	4-7 10	8+ 14
best-order|inverted|judging|0|	2-3 -6	4-7 -10
best-order|inverted|judging|1|	2-3 8	4-7 15	8+ 8
best-order|inverted|judging|5-10|	2-3 13
best-order|inverted|judging|far|	4-7 -9
best-order|inverted|other|0|	1 -13
best-order|inverted|other|1|	1 10	4-7 8	8+ 19
best-order|inverted|saying|0|	4-7 24	8+ 18
best-order|inverted|saying|1|	2-3 14	4-7 14	8+ 10
best-order|inverted|saying|2-4|	1 -23	2-3 -11	4-7 31	8+ 19
best-order|inverted|saying|5-10|	1 -8	2-3 -21	8+ 22
best-order|inverted|saying|far|	1 14	2-3 14	4-7 27	8+ 21
best-order|naked|naked|0|	1 -9	2-3 -9	8+ 31
best-order|naked|naked|1|	1 -18	4-7 -8	8+ 11
best-order|naked|naked|2-4|	1 7	8+ 19
best-order|naked|naked|5-10|	2-3 12	8+ 17
best-order|naked|naked|far|	8+ 6
best-order|passive|passive|5-10|	2-3 7
best-order|relative|judging|0|	2-3 -14
best-order|relative|judging|2-4|	1 -19	2-3 17
best-order|relative|judging|far|	8+ -14
best-order|relative|relative|2-4|	2-3 -16
best-order|relative|relative|5-10|	1 -19
best-order|relative|relative|far|	8+ 24
best-order|relative|saying|0|	2-3 -11	4-7 -10
best-order|relative|saying|1|	8+ 18
best-order|relative|saying|2-4|	2-3 -15	4-7 25
best-order|relative|saying|5-10|	4-7 24
best-order|relative|saying|far|	4-7 20
best-order|shared|judging|-5|	1 -18
best-order|shared|judging|0|	2-3 15	4-7 10
best-order|shared|judging|1|	1 16	2-3 21
best-order|shared|judging|2-4|	1 10	4-7 26
best-order|shared|judging|5-10|	1 16	2-3 13	4-7 13	8+ 12
best-order|shared|saying|0|	2-3 8	4-7 18	8+ 21
best-order|shared|saying|1|	2-3 -12	4-7 21	8+ 25
best-order|shared|saying|2-4|	1 10	2-3 24	4-7 24	8+ 28
best-order|shared|saying|5-10|	1 27	2-3 8	4-7 22	8+ 28
best-order|shared|saying|far|	8+ 15
best-order|shared|shared|-5|	1 -23
best-phrase|name|	according 15	apposed -6	apposition -21	direct 18	judging 16	naked 13	other 7	relative -6	saying 16	shared -19
best-phrase|noun|	apposed -10	apposition -24	direct -25	judging -21	naked -26	saying -9	shared -22	thinking 25
best-phrase|pronoun|	according 11	apposed -7	judging 18	naked -7
best-score|	-1 -53	-2 -44	-3 -9	-4 -28	0 -12	1 7	2 7	3 28	4 36	5 46	6 47	7 27
best-score|-1|	1 -30	2-3 -27	4-7 -37	8+ 41
best-score|-2|	1 -29	2-3 -26	4-7 -18	8+ 37
best-score|-3|	2-3 -8	8+ 30
best-score|-4|	1 -17	2-3 -17	4-7 -7	8+ -15
best-score|0|	2-3 -8	4-7 -9
best-score|1|	1 -7	2-3 12	8+ 6
best-score|2|	4-7 17	8+ 19
best-score|3|	1 13	2-3 15	4-7 38	8+ 11
best-score|4|	1 17	2-3 12	4-7 53	8+ 27
best-score|5|	1 53	2-3 24	4-7 26	8+ 18
best-score|6|	1 29	2-3 45	4-7 32	8+ 14
best-score|7|	4-7 27
best|according-to|according|	2-3 17	4-7 23	8+ 23
best|colon|judging|	8+ 17
best|colon|naked|	1 -13	4-7 7	8+ 7
best|colon|saying|	8+ 20
best|interview|naked|	4-7 14
best|named-before|naked|	2-3 25	4-7 -9	8+ 13
best|named-nearby|naked|	2-3 6	4-7 8	8+ 13
best|paragraph-before|direct|	8+ 18
best|paragraph-before|saying|	8+ 24
best|possessor|naked|	1 14	2-3 -17	8+ 17
best|quote-then-speaker|apposed|	1 -19	2-3 -23	4-7 -13
best|quote-then-speaker|apposition|	2-3 -12
best|quote-then-speaker|direct|	1 -8	2-3 -20	4-7 8	8+ 29
best|quote-then-speaker|judging|	1 -19	2-3 10	4-7 -13	8+ 19
best|quote-then-speaker|saying|	1 15	4-7 20	8+ 19
best|quote-then-speaker|shared|	1 -27	2-3 12
best|quote-then-speaker|thinking|	1 -16	2-3 10
best|quote-then-verb|judging|	2-3 11	8+ 8
best|quote-then-verb|other|	1 9	2-3 -6	4-7 8	8+ 19
best|quote-then-verb|saying|	1 -8	2-3 -9	4-7 19	8+ 14
best|sentence-after|according|	2-3 -12
best|sentence-after|direct|	2-3 18	8+ -14
best|sentence-after|saying|	2-3 -6	8+ 24
best|sentence-after|thinking|	4-7 17
best|sentence-before|according|	2-3 -14	4-7 -20
best|sentence-before|apposed|	2-3 -9
best|sentence-before|apposition|	4-7 17
best|sentence-before|direct|	1 -19	2-3 -18	8+ 25
best|sentence-before|judging|	1 -18	8+ 17
best|sentence-before|relative|	8+ 24
best|sentence-before|saying|	2-3 -16	4-7 39	8+ 17
best|sentence-before|thinking|	2-3 17	8+ 16
best|signature|naked|	1 -23	2-3 -28	4-7 -11	8+ 29
best|speaker-then-quote|apposed|	1 -6	2-3 10	4-7 11	8+ 23
best|speaker-then-quote|apposition|	1 -18	2-3 -18	4-7 -15
best|speaker-then-quote|direct|	2-3 9
best|speaker-then-quote|judging|	1 8	4-7 14
best|speaker-then-quote|other|	2-3 -8
best|speaker-then-quote|relative|	1 -27
best|speaker-then-quote|saying|	2-3 8
best|speaker-then-quote|shared|	1 -18
best|speaker-then-quote|thinking|	2-3 11	4-7 17	8+ 24
best|topic|naked|	1 -13	8+ 23
best|transcript|naked|	4-7 19	8+ 16
best|verb-then-speaker|judging|	4-7 13
best|verb-then-speaker|other|	4-7 11
best|verb-then-speaker|saying|	1 -17	2-3 -14	4-7 9	8+ 16
case-follow|all-one|(|	none -6
case-follow|all-one|,coordinator|	none -11
case-follow|all-one|,preposition|	none -15
case-follow|all-one|,pronoun|	none -18
case-follow|all-one|,subordinator|	none -19
case-follow|all-one|,that|	none -14
case-follow|all-one|,verb-judging|	none 7
case-follow|all-one|,verb-saying|	none 13
case-follow|all-one|,word|	none -8
case-follow|all-one|,|	none -48
case-follow|all-one|;|	none -14
case-follow|all-one|adverb|	none -6
case-follow|all-one|auxiliary|	none -17
case-follow|all-one|capital|	. 16
case-follow|all-one|coordinator|	, -21
case-follow|all-one|determiner|	, 11	. -26	none -29
case-follow|all-one|end|	. 6	none -10
case-follow|all-one|preposition|	. 12	none -33
case-follow|all-one|pronoun|	, 17	. -17
case-follow|all-one|stop|	! 15	none -7
case-follow|all-one|subordinator|	, 8	none 8
case-follow|all-one|that|	none -26
case-follow|all-one|verb-judging|	none -6
case-follow|all-one|word|	, -12	none -8
case-follow|all|(|	none -32
case-follow|all|,adverb|	none -9
case-follow|all|,auxiliary|	none -22
case-follow|all|,capital|	none -15
case-follow|all|,preposition|	none -10
case-follow|all|,|	none -41
case-follow|all|:|	none -17
case-follow|all|auxiliary|	, -19
case-follow|all|capital|	, 12	? 11	none -36
case-follow|all|coordinator|	, -8	none -7
case-follow|all|determiner|	! 12	, -14	none 8
case-follow|all|end|	! 12	. -10	? 11	none 8
case-follow|all|preposition|	, -9
case-follow|all|pronoun|	. -25	none -14
case-follow|all|quote|	. -22
case-follow|all|stop|	none -28
case-follow|all|that|	, -24	none -15
case-follow|all|verb-judging|	none -10
case-follow|all|verb-saying|	, -6
case-follow|all|word|	, -22
case-follow|first|'|	, 16
case-follow|first|)|	none 9
case-follow|first|,auxiliary|	? 12	none 16
case-follow|first|,determiner|	none -19
case-follow|first|,preposition|	none -21
case-follow|first|,pronoun|	none 18
case-follow|first|,that|	none -11
case-follow|first|,verb-judging|	none 16
case-follow|first|,verb-saying|	! 11	? 15	none 9
case-follow|first|,verb-thinking|	none 16
case-follow|first|,word|	? 20
case-follow|first|,|	none -30
case-follow|first|-|	none 19
case-follow|first|[|	. 14
case-follow|first|auxiliary|	, -23	. 13	none -18
case-follow|first|capital|	! 18	, 29	. 13	? 35
case-follow|first|coordinator|	, 10	. 16	none 11
case-follow|first|determiner|	! 17	, 37	? 22
case-follow|first|end|	! 12	. 28	? 50	none 24
case-follow|first|preposition|	. 28	none -18
case-follow|first|pronoun|	! 22	, 20	. 16	? 37
case-follow|first|quote|	? 30	none -7
case-follow|first|stop|	? -14	none -25
case-follow|first|subordinator|	, 9	. 22
case-follow|first|that|	. 17
case-follow|first|verb-saying|	, 39	? 21
case-follow|first|word|	, 24	none -21
case-follow|first|—|	. 35	? 19	none -26
case-follow|most|,verb-saying|	none 15
case-follow|most|auxiliary|	none -15
case-follow|most|capital|	, 18
case-follow|most|coordinator|	none -11
case-follow|most|determiner|	. 19
case-follow|most|end|	! 7	. 19	none 15
case-follow|most|preposition|	. 6	none -18
case-follow|most|pronoun|	, 19	. 16
case-follow|most|stop|	none 13
case-follow|most|verb-saying|	, 15	none -12
case-follow|most|word|	none 6
case-follow|none|(|	. 11
case-follow|none|)|	none -17
case-follow|none|,auxiliary|	none -13
case-follow|none|,capital|	none 8
case-follow|none|,determiner|	none 8
case-follow|none|,preposition|	none -9
case-follow|none|,quote|	none -8
case-follow|none|,that|	none -13
case-follow|none|,verb-judging|	none 14
case-follow|none|,verb-saying|	none 16
case-follow|none|,word|	none -7
case-follow|none|,|	none 13
case-follow|none|:|	none 6
case-follow|none|adverb|	, 24	none -8
case-follow|none|auxiliary|	none -19
case-follow|none|capital|	, 13	. -10	none 12
case-follow|none|coordinator|	, -20	. 26	none 14
case-follow|none|determiner|	none 8
case-follow|none|end|	! 13
case-follow|none|preposition|	, -16	. -22	none 26
case-follow|none|pronoun|	, -14	. 45
case-follow|none|stop|	? -8	none 13
case-follow|none|subordinator|	, -10	. -17	none 23
case-follow|none|that|	none 23
case-follow|none|verb-judging|	, 22	none -13
case-follow|none|verb-saying|	, -14
case-follow|none|verb-thinking|	, -7	none 7
case-follow|none|word|	, 19
case-follow|none|–|	none 7
case-follow|some|,word|	none -10
case-follow|some|,|	none 25
case-follow|some|auxiliary|	none 16
case-follow|some|capital|	, 14
case-follow|some|coordinator|	. 9	none 26
case-follow|some|determiner|	, 19	. 16	none 13
case-follow|some|end|	! 7	. 11	none 18
case-follow|some|preposition|	. 10
case-follow|some|pronoun|	, 17	. 20
case-follow|some|subordinator|	, 16	none 18
case-follow|some|verb-saying|	, 17
case-follow|some|word|	, -9	none 21
case-intro|all-one|	, -16	: 19	adverb -20	capital -6	possessive -31	preposition -9	start -9	stop 17	subordinator -8	verb-judging -23	verb-saying -12	verb-thinking -6	— 11
case-intro|all|	, -19	: 12	auxiliary -8	capital -10	coordinator -10	possessive -29	quote 15	start -11	stop 16	verb-judging -17	verb-thinking -6	word -12
case-intro|first|	( -7	) 11	, 8	- 22	capital -11	coordinator 13	possessive -15	preposition -11	pronoun 10	quote 18	start 18	stop 19	subordinator 12	that 20	verb-judging 7	verb-saying -17	verb-thinking 11	word -30	– -6
case-intro|most|	, 20	: 7	auxiliary 19	capital -15	start 19	stop 9	verb-saying 19
case-intro|none|	' -9	( -7	, 14	- -8	: -19	; 18	adverb 12	auxiliary 8	capital 17	possessive 26	subordinator -6	verb-judging 8	verb-thinking 10	word 8	— 13
case-intro|some|	, 17	auxiliary 8	capital 16	coordinator -9	determiner 8	preposition 18	pronoun 18	subordinator 8	that 18	verb-judging -11	verb-saying 26	verb-thinking 12
case|all-one|	2 -11	4-5 -19
case|all|	10+ 20	3 -11	4-5 -22	6-9 -8
case|first|	10+ 20	4-5 -10
case|most|	10+ 19	6-9 6
case|none|	1 -8	10+ 49	2 -15	3 28	4-5 21	6-9 16
case|some|	10+ 26	2 -7	3 15	4-5 8	6-9 48
chain-on|(|	2-3 -19
chain-on|, verb-saying ,|	2-3 18	4-7 13
chain-on|, verb-saying stop|	4-7 16
chain-on|,|	1 -8
chain-on|:|	2-3 -9
chain-on|auxiliary word stop|	2-3 -11
chain-on|auxiliary|	1 -10	2-3 17
chain-on|capital :|	4-7 14
chain-on|capital verb-saying ,|	4-7 10	8+ 13
chain-on|capital verb-saying stop|	2-3 29	4-7 27	8+ 18
chain-on|coordinator determiner|	1 -11
chain-on|coordinator word|	2-3 14
chain-on|coordinator|	1 -8	2-3 -11	4-7 19	8+ 13
chain-on|far|	1 12	4-7 -6
chain-on|none|	4-7 7	8+ 12
chain-on|preposition word preposition|	1 -26
chain-on|preposition|	1 -33
chain-on|pronoun verb-saying ,|	1 -10	2-3 27	4-7 23	8+ 12
chain-on|pronoun verb-saying :|	2-3 -17	4-7 9
chain-on|pronoun verb-saying stop|	1 17	2-3 31	4-7 28	8+ 15
chain-on|pronoun word stop|	8+ 21
chain-on|stop capital|	4-7 19
chain-on|stop determiner word|	4-7 14
chain-on|stop|	1 -8	2-3 -22	4-7 8
chain-on|subordinator|	4-7 14
chain-on|verb-judging stop|	1 -18
chain-on|verb-saying capital stop|	4-7 12	8+ 14
chain-on|word|	1 -10
chain-on||	1 -13	4-7 -11
chain-on|—|	2-3 10	4-7 8
chain|(|	2-3 -17
chain|, verb-saying ,|	4-7 9
chain|, verb-saying capital|	4-7 11	8+ 7
chain|, verb-saying pronoun|	2-3 21	4-7 20	8+ 11
chain|, verb-saying|	8+ 8
chain|,|	1 -25
chain|:|	4-7 15	8+ 10
chain|auxiliary|	4-7 20
chain|coordinator|	2-3 -6	8+ 11
chain|determiner coordinator|	2-3 -13
chain|far|	1 10	4-7 -8	8+ -9
chain|none|	1 -23	2-3 -18	4-7 11	8+ 17
chain|preposition coordinator|	1 -15
chain|preposition word preposition|	1 -19
chain|preposition|	1 -26	2-3 9
chain|verb-saying ,|	1 9
chain||	1 -17	4-7 8	8+ 17
clause|false|false|	all -22	all-one -11	most -14	none 6	some 13
clause|false|true|	all -11	all-one 21	first 7	most 6	none 15	some 13
clause|true|false|	all -7	all-one -19	most 37	none -12	some 19
clause|true|true|	all 8	all-one -10	first 9	most 33	some 32
continues|	false -6	true 12
dated|	true -38
echo|all|1|	false -7	true 9
echo|all|4-7|	false -8	true 20
echo|all|8+|	true 20
echo|all|	all-one 6	false -6	first -6	some 19	true 12
echo|all|false|	1 12	2-3 27	4-7 17
echo|all|true|	1 -13	2-3 -12	8+ 17
echo|half|2-3|	true 30
echo|half|4-7|	true 6
echo|half|8+|	false 27
echo|half|	all-one 19	most 16	true 26
echo|half|false|	2-3 14	8+ 27
echo|none|1|	true -20
echo|none|2-3|	true -20
echo|none|4-7|	true 9
echo|none|8+|	true 21
echo|none|	all -22	all-one -15	none 8	some 6	true -26
echo|none|false|	1 -7	2-3 -8
echo|some|4-7|	true 31
echo|some|8+|	false 19	true 11
echo|some|	all -17	false 8	first 18	most 8	none 12	some 31	true 32
echo|some|false|	8+ 19
ending|	! 49	, 7	. 6	? 32	none -18
family|"|	1 22	2-3 -6
family|'|	1 11	2-3 19	8+ 22
family|,|	4-7 36	8+ 15
family|none|	1 22	2-3 25	4-7 34	8+ 7
family|«|	1 -16	2-3 -11
family|»|	1 -16	2-3 -21	8+ 12
family|‘|	1 -32	2-3 -23	8+ 19
family|’|	4-7 20
family|‚|	4-7 8
family|“|	2-3 6	4-7 12	8+ 17
family|„|	1 -13	2-3 10	4-7 7	8+ 11
follow|	' 17	( -11	+ 17	, -25	,adverb -15	,capital -9	,preposition -24	,quote -10	,that -20	,verb-judging 24	,verb-saying 12	,verb-thinking 24	,word -14	- 11	[ 19	auxiliary -26	capital 15	coordinator 11	determiner 12	end 12	preposition 7	pronoun 15	quote -16	stop -12	subordinator 15	that 10	verb-judging -6	verb-saying 10
gov|accuse|2-3|	2-3 25	4-7 30
gov|accuse|4-7|	4-7 18
gov|accuse|8+|	4-7 16
gov|accuse|	of 9
gov|accuse|participle|	none 14
gov|accuse|present|	none 20
gov|achar|present|	none 7
gov|achar|	que 7
gov|acknowledge|	none 14
gov|acknowledge|past|	none 20
gov|aclarar|2-3|	4-7 17
gov|aclarar|	none 18
gov|aclarar|past|	none 15
gov|acquiescer|	none 9
gov|acquiescer|present|	none 14
gov|acusar|2-3|	2-3 11
gov|acusar|4-7|	2-3 6	4-7 11
gov|acusar|	de 24
gov|acusar|past|	none 16
gov|acusar|present|	none 15
gov|add|1|	4-7 26	8+ 19
gov|add|2-3|	4-7 6	8+ 11
gov|add|4-7|	4-7 22	8+ 17
gov|add|participle|	none 26
gov|add|past|	none 18
gov|add|present|	none 22
gov|add|	that 8
gov|adelantar|past|	none -12
gov|admettre|	none 15
gov|admettre|past|	none 15
gov|admitir|4-7|	4-7 14
gov|admitir|	de 9	que 14
gov|admit|1|	8+ 12
gov|admit|	none 14
gov|admit|past|	none 6
gov|admit|present|	none 15
gov|advertir|	de 12
gov|advertir|past|	none 12
gov|advise|	none -15	to 16
gov|advise|past|	none -14
gov|affirmer|2-3|	4-7 15
gov|affirmer|	de 20	none 12
gov|affirmer|present|	none 17
gov|afirmar|2-3|	4-7 18
gov|afirmar|past|	none 11
gov|aggiungere|1|	4-7 15
gov|aggiungere|2-3|	4-7 8
gov|aggiungere|4-7|	4-7 20
gov|aggiungere|	che 10	none 17
gov|aggiungere|past|	auxiliary 17	none 22
gov|agree|base|	none 14
gov|agree|	none 18	to 16
gov|agree|past|	none 17
gov|agregar|4-7|	8+ 9
gov|agregar|past|	none 9
gov|alertar|past|	none 20
gov|allege|past|	none 19
gov|ammettere|	none 11
gov|ammettere|past|	auxiliary 18
gov|announce|past|	none 13
gov|annunciare|present|	none 21
gov|answer|0|	2-3 -9
gov|answer|base|	none -11
gov|anticipare|present|	none -6
gov|antworten|	none 11
gov|antworten|past|	none 12
gov|apelidar|	de -17
gov|aplaudir|1|	2-3 12
gov|aplaudir|	none 12
gov|appeler|0|	2-3 -13
gov|appeler|2-3|	2-3 14
gov|appeler|4-7|	1 18
gov|appeler|	none -14	à 26
gov|appeler|past|	auxiliary 26
gov|apuntar|past|	none 19
gov|argue|2-3|	4-7 17
gov|argue|4-7|	2-3 13	4-7 15
gov|argue|	none 15	that 7
gov|argue|participle|	none 11
gov|argue|present|	none 17
gov|asegurar|	none 11	que 20
gov|asegurar|present|	none 11
gov|ask|1|	2-3 21	8+ 20
gov|ask|2-3|	2-3 23	4-7 16
gov|ask|4-7|	4-7 27	8+ 15
gov|ask|8+|	1 7	2-3 -21
gov|ask|	for 22	none 31	whether 20
gov|ask|participle|	none 18
gov|ask|past|	auxiliary 22	be 19	none 8
gov|ask|present|	none 18
gov|assegurar|	que 14
gov|assert|	that 14
gov|assicurare|2-3|	2-3 13
gov|assicurare|4-7|	4-7 18
gov|assicurare|	che 10	none 21
gov|assicurare|past|	auxiliary 14
gov|assurer|2-3|	4-7 22
gov|assurer|4-7|	4-7 21
gov|assurer|past|	auxiliary 15
gov|assurer|present|	none 19
gov|assurer|	que 7
gov|atestar|past|	none 11
gov|atribuir|4-7|	4-7 15
gov|atribuir|	a 17
gov|attaccare|present|	none -13
gov|attendre|	none 13
gov|attendre|past|	none 19
gov|attestieren|2-3|	4-7 13
gov|attestieren|	none 13
gov|attestieren|past|	none 13
gov|attribute|past|	none -20
gov|augurare|0|	4-7 11
gov|augurare|	none 11
gov|auspicare|	che 12
gov|ausrichten|4-7|	2-3 12
gov|ausrichten|	none 12
gov|ausrichten|past|	none 12
gov|avisar|1|	4-7 8	8+ 10
gov|avisar|2-3|	4-7 20
gov|avisar|	none -13	que 22
gov|avisar|past|	none -8
gov|avisar|present|	none 11
gov|avvertire|	none 16
gov|avvertire|past|	none 16
gov|añadir|	none 9
gov|añadir|past|	none 12
gov|back|0|	2-3 -20
gov|back|8+|	2-3 -19
gov|back|base|	none 14
gov|bautizar|0|	2-3 -6
gov|bautizar|	none -15
gov|bautizar|past|	none -15
gov|bekennen|past|	none 13
gov|believe|present|	none -6
gov|beloven|	none -7
gov|beloven|past|	none -7
gov|bemängeln|2-3|	4-7 6
gov|bemängeln|	none 9
gov|bemängeln|past|	none 9
gov|bestätigen|	none -18
gov|bestätigen|past|	none -6
gov|bevestigen|past|	none -9
gov|bezeichnen|2-3|	4-7 13
gov|bezeichnen|	als 15
gov|bezeichnen|past|	none 15
gov|bill|1|	2-3 -19
gov|bill|	as -22
gov|bill|past|	none -11
gov|bitten|past|	none 14
gov|blame|0|	4-7 16
gov|blame|	none 7
gov|blame|past|	none 11
gov|blast|past|	none 19
gov|blijven|2-3|	4-7 9
gov|blijven|	none 7
gov|blijven|past|	none 9
gov|brand|8+|	4-7 -9
gov|brand|	none -14
gov|calificar|2-3|	2-3 11	4-7 11
gov|calificar|	de 22
gov|calificar|past|	auxiliary 7	none 22
gov|call|0|	2-3 -11	4-7 14
gov|call|1|	1 21	2-3 -18	4-7 27	8+ 13
gov|call|2-3|	1 31	2-3 9	4-7 62	8+ 18
gov|call|4-7|	2-3 11	4-7 18	8+ 15
gov|call|8+|	1 -10	4-7 -12
gov|call|base|	none -40
gov|call|	for 27	none 9	on 23	that 26
gov|call|participle|	none 21
gov|call|past|	auxiliary 31	none 33
gov|call|present|	none -7
gov|challenge|past|	none 9
gov|chamar|0|	2-3 -9
gov|chamar|2-3|	4-7 19
gov|chamar|	de -14	none -9
gov|chamar|past|	none -19
gov|chamar|present|	none -6
gov|chant|0|	2-3 13
gov|chant|	none 27
gov|chant|participle|	none 19
gov|chant|past|	none 17
gov|chiamare|0|	1 -6	2-3 -11
gov|chiamare|4-7|	2-3 -15
gov|chiamare|	none -22
gov|chiamare|past|	none -14
gov|chiamare|present|	auxiliary -16	none -15
gov|chiedere|	none 7
gov|chiedere|past|	auxiliary -7
gov|cite|	none 20
gov|claim|2-3|	2-3 18
gov|claim|4-7|	1 -12	2-3 20
gov|claim|	none -22	that 18	to 20
gov|classificar|2-3|	1 20
gov|classificar|	como 18
gov|classificar|past|	none 10
gov|comentar|4-7|	4-7 14
gov|comentar|past|	none 14
gov|comentar|	que 10
gov|comment|	that 12
gov|compare|past|	be -17
gov|complain|past|	auxiliary 22
gov|completar|	none 17
gov|completar|past|	none 17
gov|concedere|	none 8
gov|concedere|past|	none 8
gov|concede|2-3|	2-3 -17
gov|concede|	none 17	that -13
gov|conclude|1|	8+ 20
gov|conclude|	none 20	that 13
gov|conclude|past|	none 16
gov|concluir|past|	none 20
gov|conclure|1|	8+ 8
gov|conclure|	none 8
gov|conclure|past|	auxiliary 7
gov|condemn|	none 16
gov|condemn|past|	none 15
gov|confermare|2-3|	1 -9
gov|confermare|	none -7
gov|confidare|present|	none 7
gov|confirmar|4-7|	2-3 18
gov|confirmar|	none 10
gov|confirmar|past|	none 10
gov|confirmar|present|	none 15
gov|confirmer|past|	auxiliary -9
gov|confirm|past|	none 24
gov|congratulate|	on 19
gov|congratulate|past|	none 19
gov|considerar|0|	1 11
gov|considerar|1|	4-7 6
gov|considerar|2-3|	1 13	4-7 10
gov|considerar|4-7|	4-7 12
gov|considerar|	a 12	none 20	que 20
gov|considerar|past|	none 22
gov|considerar|present|	none 13
gov|consider|	none 19
gov|contar|past|	none -8
gov|contestare|	di -8
gov|contestar|2-3|	4-7 -13
gov|continue|1|	8+ 13
gov|continue|	none 12
gov|continue|past|	none 12
gov|correct|past|	none -14
gov|corregir|	none 16
gov|corregir|past|	none 16
gov|counter|past|	none 16
gov|croire|	none 8
gov|croire|past|	none 8
gov|debate|base|	none 14
gov|debate|	that 17
gov|decide|base|	none -18
gov|decir|0|	1 -11
gov|decir|	none 6
gov|decir|past|	none 7
gov|declarar|	none 15
gov|declare|	none 8	that 20	to -13
gov|declare|past|	none 8
gov|defender|2-3|	8+ 6
gov|defender|	como 17	none -9
gov|defender|past|	none -9
gov|defend|	as -8
gov|definire|2-3|	2-3 17	4-7 14
gov|definire|	none -8
gov|definire|past|	none -8
gov|demandar|present|	none -9
gov|demander|1|	4-7 16
gov|demander|4-7|	2-3 13
gov|demander|	none 10	si 13
gov|demander|past|	auxiliary 13
gov|demander|present|	none 13
gov|demand|base|	none 15
gov|demand|	none 15
gov|denken|past|	none 9
gov|describe|1|	4-7 15	8+ 12
gov|describe|2-3|	1 16	2-3 11	4-7 39	8+ 21
gov|describe|4-7|	2-3 -15	4-7 17	8+ 22
gov|describe|	as 23	to -16
gov|describe|past|	auxiliary 14	later 23	none 42	once -14
gov|describe|present|	none -12
gov|deslizar|	que 14
gov|destacar|past|	none 19
gov|dire|0|	1 -7	4-7 15
gov|dire|1|	4-7 15
gov|dire|2-3|	1 -14	2-3 20	4-7 34
gov|dire|4-7|	2-3 8
gov|dire|8+|	1 -12
gov|dire|	a -11	di 23
gov|dire|past|	auxiliary 11	none -14
gov|discordar|1|	8+ 6
gov|discordar|	none 6
gov|discordar|present|	none 11
gov|discrepar|	none 13
gov|discrepar|present|	none 18
gov|dismiss|2-3|	2-3 24	4-7 17
gov|dismiss|	as 30
gov|dismiss|past|	none 28
gov|dizer|1|	2-3 -8
gov|dizer|2-3|	2-3 14	4-7 13
gov|dizer|4-7|	2-3 13	4-7 6
gov|dizer|	a 14	de 9	none 20	que 7
gov|dizer|past|	none 9
gov|dub|0|	2-3 8
gov|dub|past|	none -8
gov|démentir|past|	none 7
gov|dénoncer|1|	2-3 18
gov|dénoncer|2-3|	4-7 12
gov|dénoncer|	dans 10	none 24
gov|dénoncer|past|	auxiliary 12
gov|dénoncer|present|	none 16
gov|eisen|past|	none -6
gov|elogiar|	a 17
gov|elogiar|past|	none 17
gov|email|present|	none -6
gov|entender|past|	none 13
gov|ergänzen|past|	none 13
gov|erkennen|	dat 17
gov|erkennen|past|	none 17
gov|esclarecer|past|	none -15
gov|escrever|past|	none 12
gov|esprimere|0|	2-3 15
gov|esprimere|	none 15
gov|estimer|2-3|	4-7 17
gov|estimer|past|	auxiliary 21
gov|estimer|present|	none 17
gov|estimer|	que 14
gov|exclure|	none 9
gov|exigir|0|	4-7 22
gov|exigir|	none 22
gov|exigir|past|	none 22
gov|expect|0|	4-7 18
gov|expect|	none 20
gov|expect|present|	none 14
gov|explain|	none 22
gov|explain|past|	none 19
gov|explain|present|	none -8
gov|explicar|2-3|	8+ 10
gov|explicar|present|	none 10
gov|expliquer|present|	none 7
gov|expresar|1|	2-3 17
gov|expresar|	de 6	none 17
gov|express|past|	none 20
gov|faire_valoir|past|	auxiliary 13
gov|faire_valoir|	que 6
gov|falar|1|	2-3 28	4-7 13
gov|falar|	de 19	em 23	numa 11
gov|falar|past|	none 29
gov|feel|0|	4-7 16
gov|feel|4-7|	4-7 17
gov|feel|	none 26
gov|feel|past|	none 26
gov|finden|	none 11
gov|finden|past|	none 11
gov|find|0|	2-3 -24
gov|find|	none -16	that -12
gov|find|past|	auxiliary 19	none -6
gov|find|present|	none -18
gov|fragen|	none 7
gov|fragen|past|	none 7
gov|féliciter|2-3|	2-3 18	4-7 9
gov|féliciter|	d' 18	d’ 16	none 13
gov|féliciter|past|	auxiliary 21
gov|garantire|4-7|	4-7 16
gov|garantire|	che 16
gov|garantir|2-3|	4-7 13
gov|garantir|past|	none -6
gov|garantir|	que -9
gov|geben|	none 14
gov|geben|past|	none 11
gov|geven|past|	none 10
gov|giudicare|	none 14
gov|giudicare|present|	none 18
gov|giurare|present|	none 13
gov|gritar|past|	none 10
gov|hablar|1|	4-7 12
gov|halten|2-3|	2-3 13	4-7 10
gov|halten|4-7|	2-3 7
gov|halten|	für 14
gov|halten|past|	none 14
gov|head|	1989 -22	2021 12	47 -16	51 -23	ad 21	administration 13	adultes -8	adviser 24	agents 13	aide 18	americans -8	anni 16	anonymity 22	anos 8	another 13	ans -11	association 22	attorney 23	azienda 13	banker 14	banner 10	cambio 20	campaign 19	candidate 19	captain -6	celle-ci 17	centre -21	chercheuse -10	chief -7	civile 21	club 13	coach 19	committee 18	communiqué 17	compagnie 21	company 37	comptes 14	congressman 17	corps -20	council -16	court -18	cuentos -10	c’ -12	defesa -8	direction 20	director -10	dismissed -21	dog 8	driver 10	editorial 6	ela 12	ele -8	ella 7	elle 29	email -22	embassy 19	employees -6	envoy -11	er 12	es -11	executive 17	father 16	fatto 15	fielder 9	finale 15	fiscal 13	floor -7	friends -11	gallery -32	governante -6	government 24	governor 16	group 6	guidebooks -17	général 19	he 22	health 13	hij 15	hill -13	house -6	identificada 16	il -7	institute 19	institution -13	interessato 11	it -35	juges 11	jurado 15	jury -20	kept 14	languages -22	latter 17	lawyer 13	leader -16	lei 16	letter 11	line -22	lobby 16	loi -15	lugar -9	lui -6	maestro 14	magistrada 15	man 14	manager 17	matemático -16	members 32	minister -17	ministra 13	ministre 9	ministro 17	monitoring -20	more -13	name -14	named 16	ninguém -14	nobody -10	none 23	nota 11	obama 11	office -13	official 20	on -22	one 7	oposição 11	opposition 21	organisation 8	organization 15	pain -16	papers -20	park -19	part 13	party 20	people -7	percent -22	person 29	persone 13	piano -11	placa -11	place -13	plan -16	premier 13	president 22	prosecutor -8	préfecture 22	président 17	public 15	qualcuno 15	radio -8	recent 16	release 12	report -25	research 17	room 18	ruling -12	said 15	santé 13	satirico -8	secretary -19	senator 19	series -14	she 22	side 18	sie 28	sindacalista -9	sindaco 17	source -8	spokesman 26	spokesperson 29	spokeswoman 16	sponsor -9	stampa -9	state 6	statement 24	students -21	study 14	supervisors -30	team -18	tema -14	testo 20	text 25	they -7	this 14	time -15	times 18	told 11	tout -8	tribunal -11	trump 16	turística 13	tv -7	union -9	university 17	verklaring 16	vertritt 13	washington 15	watchdog -20	you -19	élue 8
gov|head|1989|	record -22
gov|head|47|	name -16
gov|head|adultes|	dire -8
gov|head|adviser|	say 15
gov|head|aide|	say 14
gov|head|anonymity|	say 22
gov|head|attorney|	say 23
gov|head|banner|	read 10
gov|head|campaign|	argue -11	call 20	say 18
gov|head|centre|	offer -21
gov|head|chercheuse|	réfuter -10
gov|head|civile|	féliciter 18
gov|head|committee|	say 19
gov|head|company|	say 35
gov|head|comptes|	juger 14
gov|head|corps|	call -20
gov|head|cuentos|	publicar -10
gov|head|c’|	scrivere -12
gov|head|dismissed|	talk -21
gov|head|dog|	yell 8
gov|head|elle|	dire 19
gov|head|er|	sagen 12	versprechen -13
gov|head|es|	heißen -8
gov|head|fatto|	sapere 15
gov|head|fielder|	ask 9
gov|head|gallery|	show -19
gov|head|group|	call -20
gov|head|guidebooks|	use -17
gov|head|health|	plan 19
gov|head|he|	accuse 22	add 23	argue 13	ask 18	believe -9	call 35	conclude 12	continue 9	describe 30	expect 15	feel 19	hope 15	pledge 20	prefer -27	promise 16	repeat -24	reply 16	suggest 12	tell 11	think 19	use -14	vow 15	want 11	warn 10	write 23
gov|head|house|	call -7
gov|head|il|	assurer 19	préciser 16
gov|head|institution|	regretter -13
gov|head|interessato|	negare 11
gov|head|it|	compare -17	describe -14	label -15	quote -14	read 9	say -28
gov|head|i|	say 17	sing -21
gov|head|juges|	relever 10
gov|head|jury|	decide -18
gov|head|languages|	say -22
gov|head|leader|	say 16
gov|head|lei|	ribattere 15
gov|head|line|	read -22
gov|head|loi|	dire -15
gov|head|lugar|	llamar -9
gov|head|matemático|	preferir -16
gov|head|minister|	say -17
gov|head|ministry|	call -12	say 27
gov|head|name|	aclarar 10	antworten 19	ausrichten 12	calificar 15	call -11	chiamare -9	considerar 12	contestare -8	describe 20	dire 14	dizer 13	esclarecer -15	find 6	geben 11	halten 10	heißen -21	kündigen 9	meinen -12	melden -8	nennen -12	note -8	pedir -9	sagen 6	schließen 6	schreiben -7	sehen 11	show -14	spreken 14	teilen 14	tell -20	use -15	verweisen -9	warnen 11	wave -17	weisen 10	zeigen 11	zitieren 7	äußern 12
gov|head|ninguém|	queixar -14
gov|head|none|	admire 10	aggiungere 16	ask 17	call 12	hablar 10	mean -21	monieren -9	name -23	parlare -6	promettere 16	sing -20	tell 13
gov|head|office|	say 8
gov|head|official|	say 17
gov|head|on|	lire -15
gov|head|oposição|	falar 11
gov|head|organisation|	admitir -8	appeler 16	ask 20	atestar 11	bestätigen -18	bezeichnen 9	call 34	confermare -9	definire 11	describe 9	dire 9	dizer 20	falar 14	find -9	giudicare 12	hablar 18	halten 13	hear 14	heißen 14	issue -14	justificar 9	laten -12	message -19	noemen 14	note 20	orten 18	parlare 16	parler 19	promettere 17	report 12	réclamer 10	salutare 8	schreiben -10	sprechen 26	spreken 14	tell 21	ver 15	want 10	write 19	zeigen 10
gov|head|pain|	rate -16
gov|head|percent|	say -22
gov|head|person|	acknowledge 19	acusar 12	add 25	admitir 13	advise -15	afirmar 11	aggiungere 10	answer -10	appeler 20	argue 8	ask -8	assicurare 11	attestieren 13	avisar 7	avvertire 11	bezeichnen 13	blame 18	blijven 9	calificar 12	call 6	cite 17	claim 18	concede -10	confirmar 7	considerar 15	continue 9	corregir 13	declare 9	defend -6	defender -9	definire 17	demandar -9	demander 16	describe 31	dichiarare -10	discrepar 13	dismiss 14	dizer -6	démentir 7	dénoncer 14	elogiar 11	erkennen 12	estimer 14	exclure 9	expliquer 7	faire_valoir 19	falar 12	fragen 7	féliciter 9	garantir 10	halten 6	houden -8	insist 20	invitare -7	kündigen 14	lament 17	lamentar 22	llamar 15	moquer 13	negare 14	nennen 15	noemen 14	note 16	parlare 30	parler 21	pedir 11	pledge 13	post 21	praise 18	precisar 10	prefer -18	promettre 11	promise 17	préférer 14	quote 17	raise -21	rate -21	recall -9	reclamar 13	refer 22	rekenen 10	repeat 17	replicar 15	replicare 15	reply 20	respond 15	responder 10	ribattere 13	rispondere 10	répondre 14	sagen 7	saluer 19	say 18	schrijven -9	see 14	sostener 18	sostenere 18	sprechen 23	spreken 12	state 7	subrayar 9	suggest 18	support 11	sustentar 9	testify 14	thank 21	try -14	tweet 8	urge 15	use -10	versichern 7	vinden 26	voir 19	vouloir 12	vow 12	want 15	warn 18	warnen 6	write -15	zeigen 13
gov|head|piano|	chiamare -11
gov|head|placa|	decir -11
gov|head|place|	accuse 22	agree 13	call 18	dire 16
gov|head|president|	say 16
gov|head|private|	call -9
gov|head|préfecture|	parler 19
gov|head|release|	say 19
gov|head|report|	say -18	title -13
gov|head|said|	remark 10
gov|head|satirico|	postare -8
gov|head|sentencia|	razonar -8
gov|head|series|	call -14
gov|head|she|	call 10	describe 20	reply 20	tell 8	want 13
gov|head|sign|	read 8
gov|head|sindaco|	dire 8
gov|head|source|	describe -11
gov|head|spokesperson|	say 27
gov|head|spokeswoman|	say 17
gov|head|statement|	say 20
gov|head|supervisors|	write -30
gov|head|team|	call -14
gov|head|tema|	scrivere -14
gov|head|text|	message 18
gov|head|they|	call 10	say 16
gov|head|told|	state 11
gov|head|turística|	falar 13
gov|head|union|	call -9
gov|head|university|	say 27
gov|head|voters|	say -8
gov|head|woordvoerder|	zeggen 16
gov|hear|2-3|	2-3 -16
gov|hear|	none -15
gov|hear|present|	none -20
gov|heißen|0|	1 -9
gov|heißen|2-3|	1 -13	8+ 9
gov|heißen|8+|	2-3 -18
gov|heißen|	none -27
gov|heißen|past|	darin 9	none -26
gov|hekelen|	none -10
gov|hekelen|past|	none -10
gov|heten|2-3|	2-3 -12	4-7 -6
gov|heten|	none -19
gov|heten|past|	none -21
gov|hit|base|	none 14
gov|hold|1|	4-7 13
gov|hold|	as -20	none 18
gov|hold|past|	auxiliary 15	none -6
gov|hope|	none -9
gov|hope|past|	none -8
gov|houden|2-3|	8+ 8
gov|houden|	none 7	op 16
gov|indicar|past|	none 12
gov|indiquer|	none -8	qu’ 16
gov|indiquer|present|	none -8
gov|informar|8+|	4-7 10
gov|informar|past|	none 13
gov|inquiéter|	d’ -6
gov|inquiéter|past|	none -6
gov|insist|2-3|	4-7 23
gov|insist|	none 25	that 16
gov|insist|past|	none 28
gov|instruct|past|	none 19
gov|invitare|1|	4-7 11
gov|invitare|2-3|	2-3 -7	4-7 16
gov|invitare|	a -9	alla 20
gov|invitare|past|	auxiliary 17
gov|invitare|present|	none -9
gov|invitar|	a 14
gov|inviter|	à 17
gov|invoquer|	none -12
gov|invoquer|present|	none -12
gov|ironizar|	none 10
gov|ironizar|past|	none 15
gov|joke|1|	4-7 11
gov|joke|	none 11	on -10
gov|judging|0|false|false|	all -12	all-one -40	first 7	some -12
gov|judging|0|false|true|	all -14	none 6
gov|judging|1|false|false|	all 8	all-one -22	first 23	some 19
gov|judging|1|false|true|	none 18
gov|judging|1|true|false|	all -16	all-one -25	none 33
gov|judging|1|true|true|	none -15
gov|judging|2-3|false|false|	all 17	all-one -10	first 26	most 10	none 31	some 9
gov|judging|2-3|false|true|	none 10
gov|judging|2-3|true|false|	all 7	all-one 6	first -15	none 8	some 17
gov|judging|4-7|false|false|	all -7	all-one 16	first 18	some 16
gov|judging|4-7|false|true|	none -8
gov|judging|4-7|true|false|	all -8	none 7	some 9
gov|judging|4-7|true|true|	none 23
gov|judging|8+|false|false|	all -9	first 14	none 6
gov|judging|8+|false|true|	none 17
gov|judging|8+|true|false|	first 9
gov|judging|about|false|	false -14
gov|judging|als|2-3|	4-7 15
gov|judging|als|false|	false 18
gov|judging|als|	none 16	some 6
gov|judging|as|1|	4-7 18	8+ 12
gov|judging|as|2-3|	1 25	2-3 16	4-7 27	8+ 21
gov|judging|as|4-7|	1 11	4-7 8	8+ 26
gov|judging|as|8+|	1 7
gov|judging|as|	all 12	all-one 10	first 16	none 16	some 19
gov|judging|as|false|	false 27	true 14
gov|judging|as|true|	false -6	true 22
gov|judging|at|false|	false 23
gov|judging|at|	none 16
gov|judging|a|1|	2-3 15	4-7 9
gov|judging|a|2-3|	4-7 11
gov|judging|a|	all-one -16	none 27
gov|judging|a|false|	false 18
gov|judging|a|true|	false 16
gov|judging|by|false|	false -9
gov|judging|como|1|	4-7 15
gov|judging|como|2-3|	1 16
gov|judging|como|false|	false 22
gov|judging|como|	none 22
gov|judging|dat|2-3|	2-3 12	4-7 14
gov|judging|dat|false|	false 15
gov|judging|dat|	none 20
gov|judging|dat|true|	false 14
gov|judging|da|false|	false -8
gov|judging|de|1|	1 18
gov|judging|de|2-3|	2-3 20	4-7 23	8+ 12
gov|judging|de|4-7|	1 11	2-3 -8	4-7 14
gov|judging|de|false|	false 11
gov|judging|de|	first 14	none 12
gov|judging|d’|2-3|	1 13	2-3 15	4-7 10
gov|judging|d’|	none 18
gov|judging|d’|true|	false 17
gov|judging|em|2-3|	2-3 12
gov|judging|em|false|	false 12
gov|judging|em|	none 12
gov|judging|en|	none 16
gov|judging|en|true|	false 10
gov|judging|for|1|	4-7 12
gov|judging|for|2-3|	2-3 24	4-7 12	8+ 15
gov|judging|for|4-7|	2-3 16	8+ 14
gov|judging|for|	none 23	some 10
gov|judging|for|true|	false 30	true 17
gov|judging|für|2-3|	2-3 13	4-7 10
gov|judging|für|	all 12	none 13
gov|judging|für|false|	false 14
gov|judging|into|	none -24
gov|judging|into|true|	false -24
gov|judging|in|4-7|	2-3 23	4-7 17
gov|judging|in|false|	false 19
gov|judging|in|	none 18
gov|judging|in|true|	false 11
gov|judging|none|0|	1 -16	2-3 -6	4-7 11	8+ 6
gov|judging|none|1|	4-7 31	8+ 24
gov|judging|none|2-3|	2-3 9	8+ 21
gov|judging|none|4-7|	1 14	2-3 19	8+ 16
gov|judging|none|8+|	2-3 9
gov|judging|none|	all -19	all-one -24	first 15	none 13	some 6
gov|judging|none|true|	false 12	true -8
gov|judging|of|2-3|	1 -20	2-3 12	4-7 30
gov|judging|of|4-7|	1 25	2-3 -7	4-7 18
gov|judging|of|8+|	4-7 17
gov|judging|of|false|	false 19
gov|judging|of|	first 18	none -11
gov|judging|of|true|	false -10
gov|judging|on|4-7|	1 7	4-7 -9
gov|judging|on|	all-one -18	first -7	none 17
gov|judging|on|false|	false 11
gov|judging|on|true|	false -9
gov|judging|op|false|	false 14
gov|judging|op|	none 14
gov|judging|over|	none -10
gov|judging|que|1|	4-7 6
gov|judging|que|4-7|	4-7 15
gov|judging|que|false|	false 18
gov|judging|que|	none 21
gov|judging|que|true|	false 13
gov|judging|that|1|	4-7 15
gov|judging|that|8+|	4-7 18
gov|judging|that|false|	false -7
gov|judging|that|	some 13
gov|judging|that|true|	false 7
gov|judging|to|2-3|	2-3 7
gov|judging|to|4-7|	1 -20	8+ 14
gov|judging|to|8+|	2-3 14	4-7 18	8+ 17
gov|judging|to|	all 10	all-one -17	some 9
gov|judging|to|false|	false -15	true -8
gov|judging|to|true|	false 20
gov|judging|under|2-3|	1 -19
gov|judging|under|false|	false -16
gov|judging|under|	none -16
gov|judging|volgens|8+|	4-7 16
gov|judging|volgens|	none 18
gov|judging|volgens|true|	false 16
gov|judging|vor|	some 19
gov|judging|with|4-7|	2-3 12
gov|judging|with|8+|	2-3 -15
gov|judging|with|	all -18	none -22
gov|judging|with|false|	false 8
gov|judging|with|true|	false -10	true -24
gov|judging|à|4-7|	4-7 -6
gov|judging|à|	none -16
gov|judging|à|true|	false -16
gov|juger|0|	1 13	2-3 13
gov|juger|	none 23
gov|juger|past|	none 9
gov|juger|present|	none 13
gov|justificar|	none 7
gov|justificar|past|	none 7
gov|klinken|past|	none 17
gov|know|2-3|	2-3 -22
gov|know|	as -16
gov|know|base|	none -11
gov|know|past|	none -9
gov|kommentieren|4-7|	4-7 6
gov|kommentieren|	none 6
gov|kritisieren|	none 12
gov|kündigen|2-3|	2-3 9
gov|kündigen|	an 10
gov|kündigen|past|	none 16
gov|label|	none -10
gov|label|past|	be -15	none 18
gov|lachen|present|	none 13
gov|lamentar|1|	2-3 19
gov|lamentar|4-7|	2-3 16
gov|lamentar|	a 14	de 16
gov|lamentar|past|	none 20
gov|lassen|	none -12
gov|lassen|past|	none -12
gov|laten|4-7|	4-7 26
gov|laten|	dat -10	none 34
gov|leggere|past|	auxiliary 15
gov|like|2-3|	1 11
gov|like|base|	none 19
gov|like|	none 10
gov|limitar|past|	none -6
gov|limitar|	que 17
gov|lire|	none -12
gov|lire|past|	none -12
gov|list|1|	2-3 -11
gov|list|2-3|	2-3 -20
gov|list|	as -25
gov|list|base|	none -6
gov|list|past|	be -21	none -21
gov|list|present|	none -10
gov|llamar|0|	2-3 -15
gov|llamar|	none -16
gov|llamar|present|	none -13
gov|loben|past|	none 7
gov|lodare|	none 16
gov|lodare|past|	auxiliary 16
gov|louer|1|	2-3 19
gov|louer|	none 19
gov|lâcher|1|	4-7 13
gov|lâcher|	none 13
gov|mandar|4-7|	4-7 11
gov|mandar|past|	none 16
gov|manifestar|	none -8
gov|mean|0|	2-3 -19
gov|mean|4-7|	2-3 -20
gov|mean|base|	none -16
gov|mean|	none -22
gov|mean|present|	none -20
gov|meinen|	none -10
gov|meinen|past|	none 9
gov|meinen|present|	none -12
gov|melden|	none -8
gov|melden|past|	none 18
gov|message|base|	none 14
gov|message|	none 9	that 17	under -19
gov|message|present|	none -19
gov|monieren|	im -9
gov|monieren|past|	none -9
gov|moquer|2-3|	4-7 13
gov|moquer|	none 13
gov|moquer|past|	auxiliary 13
gov|mostrar|past|	none -18
gov|murmeln|	none 11
gov|murmeln|past|	none 15
gov|name|0|	2-3 -30
gov|name|1|	2-3 -13
gov|name|4-7|	1 -10	2-3 -10
gov|name|8+|	1 -19
gov|name|	none -6	of -14	on -17	under -16
gov|name|past|	auxiliary -19	none -8
gov|name|present|	none -24
gov|need|0|	4-7 16
gov|need|past|	none 22
gov|need|present|	none -9
gov|negare|	none 16
gov|negare|present|	none 16
gov|negar|1|	4-7 20
gov|negar|	none 22
gov|negar|past|	none 22
gov|nennen|1|	4-7 7
gov|nennen|2-3|	1 14	2-3 12	4-7 8
gov|nennen|	none 17
gov|nennen|past|	none 17
gov|noemen|1|	4-7 6
gov|noemen|2-3|	2-3 12	4-7 12	8+ 6
gov|noemen|4-7|	1 17
gov|noemen|	dat 9	in 10	none 14
gov|noemen|past|	none 24
gov|none|1|	all-one -11	first 7	none -19
gov|none|2-3|	all -8	most -6	none -15	some -9
gov|none|4-7|	all -15	all-one -18
gov|none|8+|	all -6	first 9	most 19	some 23
gov|none|false|false|	2-3 -16	4-7 -7	8+ 11
gov|none|false|true|	1 -12	4-7 12
gov|none|true|false|	1 -23	2-3 -11	4-7 -6	8+ 23
gov|none|true|true|	1 -12	4-7 -14
gov|note|1|	2-3 -7	8+ 16
gov|note|2-3|	2-3 22
gov|note|4-7|	2-3 -7
gov|note|	none 16
gov|note|past|	none 36
gov|note|present|	none -8
gov|obiettare|present|	none 13
gov|offer|2-3|	2-3 -21
gov|offer|	none 9	to -24
gov|offer|participle|	none -24
gov|offer|past|	none -6
gov|opinar|	que 6
gov|order|	none 11
gov|orten|	none 18
gov|parlare|1|	1 17	4-7 10
gov|parlare|2-3|	4-7 18
gov|parlare|	di 12	none 10
gov|parlare|present|	none 34
gov|parler|2-3|	1 6	2-3 15	4-7 13
gov|parler|	d’ 18
gov|parler|past|	auxiliary 9	none 11
gov|pedir|0|	4-7 8
gov|pedir|2-3|	2-3 12	8+ 9
gov|pedir|4-7|	2-3 18
gov|pedir|	de 15	do -9	none 10	que 17
gov|pedir|past|	none 11
gov|perguntar|1|	4-7 12
gov|perguntar|	none 18
gov|perguntar|present|	none 17
gov|plaider|2-3|	4-7 -15
gov|plaider|	none -18	pour -16
gov|plaider|past|	auxiliary -20
gov|plan|0|	2-3 17
gov|plan|base|	none 23
gov|plan|	none 24
gov|plan|present|	none 17
gov|pledge|	none 14	to 9
gov|pledge|past|	none 24
gov|pleiten|past|	none -12
gov|pleiten|	voor -9
gov|point|4-7|	2-3 19
gov|point|past|	none 20
gov|point|present|	none 16
gov|portray|	as 20
gov|postare|	none -8
gov|postare|past|	auxiliary -8
gov|post|1|	8+ 20
gov|post|base|	none 14
gov|post|	none -10	on 21	that 17	with -9
gov|post|past|	auxiliary -11	none 8
gov|praise|4-7|	4-7 -10	8+ 14
gov|praise|	none 17
gov|praise|past|	none 15
gov|precisare|4-7|	4-7 12
gov|precisare|	che 13	none 13
gov|precisare|past|	auxiliary 14
gov|precisare|present|	none 9
gov|precisar|past|	none 11
gov|predict|	none 9
gov|preferir|2-3|	8+ 6
gov|preferir|	de -16	em 12
gov|preferir|past|	none -7
gov|prefer|0|	1 -30	2-3 -22
gov|prefer|	none -35
gov|prefer|past|	none -30
gov|prefer|present|	none -18
gov|prevedere|past|	none 21
gov|prijzen|0|	4-7 6
gov|prijzen|	none 6
gov|prijzen|past|	none 6
gov|prometer|1|	4-7 14
gov|prometer|2-3|	2-3 13
gov|prometer|	none 10
gov|prometer|past|	none 18
gov|prometer|present|	none 8
gov|promettere|0|	2-3 13
gov|promettere|	none 18
gov|promettere|past|	none 22
gov|promettre|4-7|	4-7 21
gov|promettre|	none 18
gov|promettre|past|	auxiliary 16	none 22
gov|promise|1|	2-3 16
gov|promise|2-3|	2-3 19	4-7 -16
gov|promise|4-7|	1 -6	4-7 15
gov|promise|	none 28	that -23	to 27
gov|promise|past|	auxiliary -21
gov|promise|present|	none 16
gov|proporre|past|	auxiliary -15
gov|propose|	none 14
gov|propose|past|	auxiliary 15
gov|préciser|participle|	none 16
gov|préciser|	que 18
gov|préférer|past|	none 16
gov|prévenir|	none -10
gov|prévenir|past|	none -10
gov|publicar|4-7|	2-3 -10
gov|publicar|	de -7
gov|publicar|past|	auxiliary -10
gov|qualifier|1|	1 13
gov|qualifier|	de 19
gov|qualifier|present|	none 13
gov|queixar|present|	none -20
gov|quejarse|past|	none 10
gov|quote|2-3|	4-7 -13
gov|quote|	none -15
gov|quote|past|	none -19
gov|raccontare|present|	none 20
gov|raconter|4-7|	4-7 19
gov|raise|past|	none -25
gov|rappeler|8+|	2-3 -10
gov|rappeler|	none 10
gov|rappeler|past|	auxiliary -12
gov|rassicurare|	none 12
gov|rassicurare|present|	none 12
gov|rate|0|	1 -11
gov|rate|2-3|	1 -21
gov|rate|	none -31
gov|rate|past|	be -16
gov|rate|present|	none -27
gov|razonar|present|	none -8
gov|razonar|	que -8
gov|read|0|	1 -10	2-3 12	4-7 -36
gov|read|1|	1 -7	8+ 26
gov|read|4-7|	4-7 11
gov|read|	none -20	of 9
gov|read|past|	none -10
gov|read|present|	none -17
gov|reageren|past|	none 11
gov|recall|4-7|	2-3 -14
gov|recall|	none 14
gov|recall|past|	none -10
gov|reclamar|4-7|	4-7 11
gov|reclamar|	none 14
gov|reclamar|present|	none 19
gov|reconhecer|past|	none 13
gov|reconnaître|0|	4-7 16
gov|reconnaître|	none 16
gov|reconnaître|past|	auxiliary 16	none 14
gov|reconocer|past|	none 11
gov|recordar|4-7|	4-7 14
gov|recordar|present|	none -7
gov|recordar|	que 16
gov|record|1|	2-3 -18
gov|record|base|	none -12
gov|recusar|	none 10
gov|refer|2-3|	2-3 12
gov|refer|4-7|	1 21
gov|refer|	as 15
gov|refer|past|	none 6
gov|refer|present|	none 22
gov|regretter|	none -11	que 15
gov|regretter|present|	none -8
gov|regret|0|	4-7 15
gov|regret|	none 15
gov|regret|past|	none 15
gov|reject|past|	none 20
gov|rekenen|past|	none 19
gov|relativiser|	none 17
gov|relativiser|present|	none 17
gov|relever|	none 9
gov|relever|past|	none 20
gov|remark|	none 14
gov|repeat|8+|	1 -13
gov|repeat|base|	none 8
gov|repeat|past|	none -25
gov|repeat|	that -12
gov|replicare|4-7|	4-7 11
gov|replicare|	none 14
gov|replicare|past|	auxiliary 15	none 9
gov|replicar|	que 15
gov|reply|1|	2-3 21	4-7 19	8+ 10
gov|reply|	none 26
gov|reply|past|	none 32
gov|report|0|	2-3 20
gov|report|1|	2-3 -16	8+ 13
gov|report|	as 15	none 8	that 13
gov|report|base|	none -15
gov|report|past|	none 13
gov|report|present|	none 19
gov|responder|1|	4-7 11
gov|responder|4-7|	4-7 11
gov|responder|	none 19	que 11
gov|responder|past|	none 23
gov|responder|present|	none 16
gov|respond|1|	8+ 15
gov|respond|	none 13	that 16
gov|respond|past|	none 6
gov|resumir|	a 8
gov|resumir|past|	none 7
gov|reveal|past|	none -21
gov|revelar|	none 13
gov|revelar|past|	none 13
gov|ribadire|past|	none 17
gov|ribattere|2-3|	4-7 11
gov|ribattere|4-7|	4-7 14
gov|ribattere|	che 14	none 6
gov|ribattere|past|	auxiliary 16	none 15
gov|ricordare|2-3|	4-7 16
gov|ricordare|past|	auxiliary 17
gov|riferire|	none 21
gov|ringraziare|present|	none 18
gov|riprendere|	none -11
gov|rispondere|4-7|	4-7 21
gov|rispondere|	none 7
gov|rispondere|past|	auxiliary 15	none 22
gov|roepen|2-3|	4-7 17
gov|roepen|	none 16
gov|roepen|past|	none 17
gov|rufen|2-3|	4-7 7
gov|rufen|	none 14
gov|rufen|past|	none 14
gov|rule|1|	4-7 18
gov|rule|base|	none 18
gov|rule|	none 18
gov|rule|present|	none -6
gov|réclamer|4-7|	2-3 -10
gov|réfuter|	d’ -10
gov|réfuter|present|	none -10
gov|répliquer|past|	auxiliary 13
gov|répondre|past|	auxiliary 18	none 10
gov|sagen|2-3|	4-7 7
gov|sagen|4-7|	2-3 12	4-7 7
gov|sagen|	in 19	none 10
gov|sagen|past|	none -11
gov|sagen|present|	none 22
gov|saluer|0|	2-3 13	4-7 8
gov|saluer|1|	2-3 16
gov|saluer|2-3|	1 13
gov|saluer|	none 26
gov|saluer|past|	auxiliary 17
gov|saluer|present|	none 19
gov|salutare|0|	2-3 7
gov|salutare|	none 7
gov|salutare|present|	none 9
gov|sapere|1|	4-7 13
gov|sapere|4-7|	4-7 9
gov|sapere|	che 9
gov|sapere|past|	auxiliary 10	none 18
gov|saying|0|false|false|	all -6	first -15	none 11	some 26
gov|saying|0|false|true|	all-one -26	none -14
gov|saying|1|false|false|	all -9	all-one 25	first 8	most 20	some 24
gov|saying|1|false|true|	all-one 13	first 23	none 8
gov|saying|1|true|false|	none 8
gov|saying|2-3|false|false|	all -11	all-one 6	first 7	most 23	some 23
gov|saying|2-3|false|true|	all 6	first 19	none 10	some 10
gov|saying|2-3|true|false|	all -17	all-one -6	first -10	none -11	some 18
gov|saying|2-3|true|true|	none 9
gov|saying|4-7|false|false|	all-one -6	first 6	none 7	some 30
gov|saying|4-7|false|true|	all 9	all-one 8	first 17	none 19	some 20
gov|saying|4-7|true|false|	all-one -21	first -11	most -8	none 26	some 33
gov|saying|4-7|true|true|	all -10	all-one 16	none 19
gov|saying|8+|false|false|	all -17	all-one -8	first -6	none 28	some 21
gov|saying|8+|false|true|	none 17	some 16
gov|saying|8+|true|false|	all -30	all-one -22	first -16	none 6	some 21
gov|saying|8+|true|true|	none 20
gov|saying|aan|false|	false 12
gov|saying|aan|	first 12
gov|saying|about|2-3|	2-3 20
gov|saying|about|false|	false 13
gov|saying|about|	none 31
gov|saying|about|true|	false 22	true 18
gov|saying|after|false|	false -11
gov|saying|against|1|	4-7 21
gov|saying|alla|false|	false 20
gov|saying|alla|	first 9
gov|saying|als|false|	true 13
gov|saying|al|2-3|	2-3 -6
gov|saying|ante|false|	false -11
gov|saying|an|4-7|	4-7 14
gov|saying|an|8+|	4-7 7
gov|saying|an|false|	false 18
gov|saying|an|	first 13	some 12
gov|saying|aos|2-3|	4-7 12
gov|saying|aos|false|	false 18
gov|saying|aos|	first 18
gov|saying|as|1|	4-7 20
gov|saying|as|2-3|	1 6
gov|saying|as|4-7|	2-3 14
gov|saying|as|8+|	2-3 -18
gov|saying|as|	all -21
gov|saying|at|4-7|	2-3 24
gov|saying|at|false|	false 15
gov|saying|at|	none 23	some 14
gov|saying|auf|false|	false 8
gov|saying|auf|	first -10	some -6
gov|saying|auf|true|	false -10
gov|saying|au|false|	false -9
gov|saying|au|	none -9
gov|saying|a|1|	2-3 17	4-7 11
gov|saying|a|2-3|	4-7 22
gov|saying|a|4-7|	1 -16	2-3 17	4-7 24
gov|saying|a|8+|	8+ 8
gov|saying|a|false|	false 28
gov|saying|a|	first 18	some 14
gov|saying|a|true|	false -14
gov|saying|because|4-7|	8+ 11
gov|saying|because|false|	false 22
gov|saying|because|	none 22
gov|saying|because|true|	false 18
gov|saying|bei|	first 9
gov|saying|bij|false|	false -7
gov|saying|bij|	first -9
gov|saying|by|4-7|	8+ 11
gov|saying|by|8+|	4-7 14	8+ 22
gov|saying|by|false|	false 25
gov|saying|by|	first 21	none 26
gov|saying|by|true|	false 15
gov|saying|che|1|	4-7 12
gov|saying|che|2-3|	2-3 13
gov|saying|che|4-7|	2-3 23	4-7 24
gov|saying|che|8+|	4-7 22
gov|saying|che|false|	false 25
gov|saying|che|	none 8
gov|saying|che|true|	false 7
gov|saying|come|2-3|	4-7 15
gov|saying|come|false|	false -8
gov|saying|come|	none 15
gov|saying|com|4-7|	4-7 11
gov|saying|com|false|	false 17
gov|saying|com|	none 11
gov|saying|con|4-7|	2-3 -9	4-7 -6
gov|saying|con|	first -8	none -10
gov|saying|con|true|	false -16
gov|saying|d'|	none 18
gov|saying|dans|false|	false 11
gov|saying|dans|	first 12	none 13
gov|saying|dass|4-7|	2-3 9
gov|saying|dass|false|	false 12
gov|saying|dass|	none 9
gov|saying|dat|2-3|	1 19	2-3 10	4-7 24
gov|saying|dat|4-7|	2-3 26	4-7 19
gov|saying|dat|false|	true 14
gov|saying|dat|	none 22
gov|saying|dat|true|	false 26
gov|saying|da|2-3|	8+ 6
gov|saying|da|false|	false -8
gov|saying|da|	first 6
gov|saying|dell’|8+|	4-7 11
gov|saying|dell’|false|	false 15
gov|saying|dell’|	none 20
gov|saying|del|4-7|	4-7 15
gov|saying|del|	none 8
gov|saying|del|true|	false 11
gov|saying|desde|4-7|	4-7 13
gov|saying|desde|false|	false 14
gov|saying|desde|	first 14
gov|saying|de|1|	2-3 6	4-7 17
gov|saying|de|2-3|	1 -13
gov|saying|de|4-7|	2-3 9	4-7 14	8+ 7
gov|saying|de|8+|	2-3 -16	4-7 25	8+ 11
gov|saying|de|	all-one -13	some 11
gov|saying|de|false|	true -11
gov|saying|de|true|	false -6
gov|saying|di|1|	1 17	4-7 9
gov|saying|di|2-3|	2-3 21	4-7 24
gov|saying|di|4-7|	1 -18	2-3 20	4-7 13
gov|saying|di|8+|	4-7 19	8+ 8
gov|saying|di|false|	false 11
gov|saying|di|	first 24	none 12
gov|saying|di|true|	false 7
gov|saying|do|8+|	2-3 -14
gov|saying|do|false|	false 7
gov|saying|do|	none 8
gov|saying|do|true|	false -11
gov|saying|d’|2-3|	2-3 -6	4-7 26
gov|saying|em|1|	2-3 24	4-7 10
gov|saying|em|false|	false 24
gov|saying|em|	first 6	none 24
gov|saying|en|2-3|	2-3 -13	4-7 -7
gov|saying|en|4-7|	2-3 -8	4-7 26	8+ 8
gov|saying|en|	all -10	first 17	none -17
gov|saying|en|true|	false -17
gov|saying|for|1|	2-3 20
gov|saying|for|4-7|	1 11	2-3 -7	4-7 21
gov|saying|for|8+|	4-7 13
gov|saying|for|false|	false 23
gov|saying|for|	none 34	some 9
gov|saying|for|true|	false 20
gov|saying|from|false|	false 7
gov|saying|from|	none 20
gov|saying|if|false|	false 13
gov|saying|if|	none 12
gov|saying|im|1|	2-3 -15
gov|saying|im|	all -15	some 17
gov|saying|im|false|	false -18
gov|saying|into|4-7|	4-7 16
gov|saying|into|false|	false 13
gov|saying|into|	none 22
gov|saying|in|2-3|	2-3 -9	4-7 19
gov|saying|in|4-7|	2-3 -14	4-7 21	8+ 24
gov|saying|in|8+|	1 19	2-3 7	4-7 -6	8+ 20
gov|saying|in|	all -36	all-one -10	first -7	none 10	some 17
gov|saying|in|false|	true 12
gov|saying|in|true|	false -12
gov|saying|met|	none -13
gov|saying|mit|8+|	4-7 9
gov|saying|mit|false|	false -11
gov|saying|mit|	first 13	some 21
gov|saying|nach|4-7|	4-7 8
gov|saying|nach|false|	false 16
gov|saying|nach|	most 8
gov|saying|nas|4-7|	4-7 6
gov|saying|nas|false|	false 14
gov|saying|nas|	first 14
gov|saying|na|4-7|	4-7 10
gov|saying|na|	none 10
gov|saying|none|0|	4-7 -11
gov|saying|none|1|	1 -9	2-3 9	4-7 20	8+ 28
gov|saying|none|2-3|	1 -18	2-3 20	4-7 24	8+ 36
gov|saying|none|4-7|	1 6	2-3 22	4-7 9	8+ 31
gov|saying|none|8+|	4-7 26	8+ 13
gov|saying|none|	all -8	all-one 9	first -8	most 16	none 15	some 18
gov|saying|none|false|	false 11
gov|saying|none|true|	true 7
gov|saying|numa|false|	false 11
gov|saying|numa|	none 11
gov|saying|of|1|	2-3 8	4-7 -11
gov|saying|of|2-3|	8+ 9
gov|saying|of|4-7|	2-3 -13	4-7 22
gov|saying|of|8+|	1 8	4-7 20	8+ 22
gov|saying|of|	all-one 8	first -10	some 24
gov|saying|of|false|	false -9	true 8
gov|saying|of|true|	true 12
gov|saying|on|1|	2-3 -25
gov|saying|on|2-3|	8+ 16
gov|saying|on|4-7|	2-3 -13	8+ 17
gov|saying|on|8+|	1 10	8+ 10
gov|saying|on|	all -23	all-one -26	first 16	some 7
gov|saying|on|false|	false -25	true 12
gov|saying|on|true|	false -10
gov|saying|op|false|	false 9
gov|saying|op|	first 19
gov|saying|out|4-7|	4-7 27
gov|saying|para|8+|	4-7 15
gov|saying|para|false|	false 16
gov|saying|para|true|	false -6
gov|saying|par|8+|	2-3 -14
gov|saying|par|true|	false -14
gov|saying|per|2-3|	2-3 20
gov|saying|per|4-7|	4-7 22
gov|saying|per|	first 21	none 13
gov|saying|per|true|	false 17
gov|saying|por|8+|	2-3 -6
gov|saying|por|false|	false -7
gov|saying|por|	first 8	none -12
gov|saying|pour|	none -13
gov|saying|pour|true|	false -13
gov|saying|qu'|	none 18
gov|saying|que|1|	4-7 27
gov|saying|que|2-3|	1 -9	8+ 9
gov|saying|que|4-7|	1 27	2-3 19	4-7 33	8+ 20
gov|saying|que|8+|	4-7 18
gov|saying|que|	all-one -13	first -10	none 8	some 17
gov|saying|que|false|	true -10
gov|saying|que|true|	false 28	true -20
gov|saying|qu’|false|	false 20
gov|saying|qu’|	none 22
gov|saying|se|false|	false -12
gov|saying|se|	none -13
gov|saying|since|false|	false 21
gov|saying|since|	none 21
gov|saying|sin|false|	false 13
gov|saying|sin|	first 13
gov|saying|si|false|	false 13
gov|saying|si|	none 13
gov|saying|that|1|	1 -8	2-3 10	4-7 35	8+ 20
gov|saying|that|2-3|	2-3 -9	4-7 -9	8+ 28
gov|saying|that|4-7|	1 9	2-3 32	4-7 51	8+ 30
gov|saying|that|8+|	1 6	2-3 43	8+ 23
gov|saying|that|	all 10	all-one -14	most 14	none 17	some 31
gov|saying|that|false|	false 10	true 27
gov|saying|that|true|	false 10
gov|saying|to|1|	1 6	2-3 6	4-7 18	8+ 14
gov|saying|to|2-3|	1 -6	2-3 6	8+ 27
gov|saying|to|4-7|	1 12	8+ 23
gov|saying|to|8+|	1 11	4-7 28	8+ 17
gov|saying|to|	all -16	all-one -15	first 6	none 26	some 22
gov|saying|to|false|	false 23	true 23
gov|saying|to|true|	false -14	true 23
gov|saying|under|4-7|	2-3 -24
gov|saying|under|	all -22	first -11
gov|saying|under|false|	false -18
gov|saying|under|true|	false -7
gov|saying|van|1|	1 21	2-3 22	4-7 9
gov|saying|van|4-7|	8+ 6
gov|saying|van|8+|	2-3 10
gov|saying|van|false|	false 30	true 10
gov|saying|van|	none 31
gov|saying|von|1|	1 13	2-3 16	4-7 6
gov|saying|von|2-3|	1 6	2-3 21	4-7 14
gov|saying|von|4-7|	2-3 15	4-7 10
gov|saying|von|8+|	2-3 -7
gov|saying|von|	all 18	all-one 19	first 11	some 22
gov|saying|von|false|	false 26
gov|saying|von|true|	false 8
gov|saying|voor|1|	2-3 15
gov|saying|voor|4-7|	2-3 6
gov|saying|voor|false|	false -8
gov|saying|vor|2-3|	4-7 11
gov|saying|vor|false|	false 14
gov|saying|vor|	most 16
gov|saying|vor|true|	false 16
gov|saying|what|	none 16
gov|saying|whether|false|	false 20
gov|saying|whether|	none -14
gov|saying|whether|true|	false -19
gov|saying|while|false|	false 14
gov|saying|while|	none 14
gov|saying|with|4-7|	8+ 18
gov|saying|with|8+|	2-3 14	4-7 6
gov|saying|with|	all-one 16	first 19	none -14
gov|saying|with|false|	false -10
gov|saying|with|true|	true 21
gov|saying|zu|8+|	4-7 6
gov|saying|zu|false|	false -6
gov|saying|zu|	first -7
gov|saying|à|2-3|	1 9
gov|saying|à|4-7|	1 23	4-7 -11	8+ 8
gov|saying|à|8+|	4-7 14
gov|saying|à|false|	false 21
gov|saying|à|	first 6
gov|saying|à|true|	false -8
gov|saying|über|	all 6
gov|say|0|	1 -9	2-3 -15	4-7 -15
gov|say|1|	1 6	2-3 13	4-7 25	8+ 21
gov|say|2-3|	1 9	2-3 25	4-7 14	8+ 27
gov|say|4-7|	1 7	2-3 -24	4-7 36	8+ 34
gov|say|8+|	2-3 13	4-7 8	8+ 22
gov|say|	about 16	after -18	as -31	at 14	because 20	by 21	for -14	into 13	none 26	of -18	on -35	that 45	to -9	whether -19	while 14
gov|say|base|	auxiliary -11	none -33
gov|say|participle|	none 15
gov|say|past|	also 16	auxiliary 25	later 20	none 23
gov|say|present|	none -13	now -8
gov|schließen|	none 6
gov|schließen|past|	none 6
gov|schreiben|8+|	4-7 6
gov|schreiben|	none -7
gov|schreiben|past|	none -11
gov|schrijven|4-7|	1 -15	2-3 9
gov|scrivere|0|	2-3 -12
gov|scrivere|2-3|	4-7 21
gov|scrivere|4-7|	2-3 12	4-7 -10
gov|scrivere|	che 26	di -11	none -16
gov|scrivere|past|	auxiliary -16	none 11
gov|seek|0|	2-3 19
gov|seek|base|	auxiliary 17
gov|seek|	none 19
gov|see|0|	2-3 18	4-7 14
gov|see|2-3|	4-7 -15
gov|see|base|	none -14
gov|see|	none 6
gov|see|past|	none 20
gov|see|present|	none 23
gov|sehen|2-3|	4-7 11
gov|sehen|	none 12
gov|sehen|past|	none 12
gov|shout|	none 23
gov|show|0|	2-3 -18	4-7 -6
gov|show|1|	4-7 19
gov|show|4-7|	2-3 -12
gov|show|base|	none -10
gov|show|	none -9
gov|show|participle|	none 7
gov|show|past|	none -12
gov|show|present|	none 12
gov|sign|0|	4-7 19
gov|sign|4-7|	2-3 -7
gov|sing|0|	4-7 -22
gov|sing|4-7|	2-3 11
gov|sing|8+|	2-3 -20
gov|sing|base|	none -20
gov|sing|	none -31
gov|sing|participle|	none -29
gov|sing|past|	none -19
gov|soltar|	none 11
gov|soltar|past|	none 11
gov|sostenere|2-3|	2-3 -10
gov|sostenere|	none -11
gov|sostenere|past|	none -7
gov|sostener|4-7|	2-3 13
gov|sostener|	de 12	que 19
gov|sostener|past|	none 14
gov|souffler|	none 10
gov|sourire|	none -9
gov|sourire|past|	none -9
gov|souri|1|	4-7 12
gov|souri|	none 12
gov|souri|past|	auxiliary 12
gov|souvenir|past|	none 17
gov|speak|1|	4-7 -12
gov|speak|past|	none 23
gov|speak|present|	none -13
gov|spiegare|	none 12
gov|spiegare|past|	none 12
gov|sprechen|1|	1 13	2-3 16	4-7 6
gov|sprechen|2-3|	2-3 21	4-7 14
gov|sprechen|4-7|	4-7 10
gov|sprechen|past|	none 23
gov|sprechen|	von 23
gov|spreken|1|	2-3 22	4-7 9
gov|spreken|past|	none 22
gov|spreken|	van 23
gov|staan|1|	2-3 -8
gov|staan|2-3|	2-3 11
gov|staan|	none -12
gov|staan|past|	none -11
gov|state|1|	4-7 19	8+ 14
gov|state|4-7|	2-3 -18	4-7 11	8+ 17
gov|state|	none -7	that 22
gov|state|past|	none 16
gov|state|present|	none 7
gov|stehen|1|	4-7 -8
gov|stehen|2-3|	2-3 14
gov|stehen|4-7|	2-3 -6
gov|stehen|past|	none 7
gov|stellen|past|	none -14
gov|subject|ela|saying|	1 11
gov|subject|ela|saying|past|	4-7 11
gov|subject|ella|saying|past|	2-3 7
gov|subject|elle|saying|	1 21	2-3 15	4-7 23
gov|subject|elle|saying|past|	2-3 18	4-7 31
gov|subject|elle|saying|present|	4-7 11
gov|subject|er|saying|	2-3 22	4-7 -6
gov|subject|er|saying|past|	2-3 19	4-7 15
gov|subject|er|saying|present|	4-7 8
gov|subject|es|saying|	2-3 9
gov|subject|es|saying|past|	8+ 9
gov|subject|he|judging|	0 6	1 18	4-7 16	8+ 6
gov|subject|he|judging|base|	2-3 8
gov|subject|he|judging|participle|	2-3 20
gov|subject|he|judging|past|	2-3 19	8+ 19
gov|subject|he|judging|present|	1 -11	2-3 8
gov|subject|he|saying|	1 30	2-3 19	4-7 23	8+ -7
gov|subject|he|saying|base|	1 -19	2-3 16
gov|subject|he|saying|participle|	2-3 16	4-7 18	8+ 12
gov|subject|he|saying|past|	1 -9	2-3 37	4-7 44	8+ 20
gov|subject|he|saying|present|	2-3 10	4-7 23	8+ 21
gov|subject|he|thinking|	0 -22	1 15	4-7 21	8+ 7
gov|subject|he|thinking|base|	4-7 19
gov|subject|he|thinking|participle|	1 -21
gov|subject|he|thinking|past|	1 -9	4-7 23	8+ 13
gov|subject|he|thinking|present|	2-3 18	4-7 17
gov|subject|hij|saying|	2-3 16
gov|subject|hij|saying|past|	1 10
gov|subject|il|saying|	2-3 -14	4-7 21	8+ 11
gov|subject|it|judging|	1 -17	4-7 -20	8+ -17
gov|subject|it|judging|past|	4-7 23
gov|subject|it|judging|present|	2-3 -17
gov|subject|it|saying|	0 -25	1 -6	4-7 -16
gov|subject|it|saying|past|	1 20	8+ 28
gov|subject|it|saying|present|	2-3 -26	4-7 -31	8+ 18
gov|subject|it|thinking|	4-7 -15
gov|subject|it|thinking|past|	2-3 -16	4-7 19
gov|subject|i|saying|	0 8	1 11
gov|subject|lei|saying|	2-3 13
gov|subject|lei|saying|past|	4-7 14
gov|subject|name|judging|	0 -21	1 12	2-3 -14	4-7 -13	8+ -15
gov|subject|name|judging|base|	1 -18
gov|subject|name|judging|participle|	2-3 -12
gov|subject|name|judging|past|	2-3 -15	4-7 36	8+ 15
gov|subject|name|judging|present|	2-3 -11	4-7 14
gov|subject|name|saying|	0 8	1 10
gov|subject|name|saying|base|	2-3 8	8+ 25
gov|subject|name|saying|participle|	2-3 -14	8+ 15
gov|subject|name|saying|past|	1 -17	2-3 12	4-7 9	8+ 26
gov|subject|name|saying|present|	8+ 14
gov|subject|name|thinking|	1 14	2-3 -9	4-7 -11
gov|subject|name|thinking|past|	4-7 9
gov|subject|none|judging|	0 -22	1 10	2-3 8	4-7 9	8+ 7
gov|subject|none|judging|present|	1 -28	2-3 -16
gov|subject|none|saying|	0 -23	1 8	2-3 15	4-7 26	8+ 14
gov|subject|none|saying|base|	8+ 21
gov|subject|none|saying|participle|	2-3 13	8+ 17
gov|subject|none|saying|past|	8+ 14
gov|subject|none|saying|present|	1 -12	2-3 19	4-7 16
gov|subject|none|thinking|	0 -7	2-3 12	8+ 11
gov|subject|none|thinking|past|	1 -13	8+ 8
gov|subject|none|thinking|present|	2-3 -19
gov|subject|noun|judging|	0 -23	2-3 22	4-7 16	8+ 7
gov|subject|noun|judging|base|	1 -22	2-3 -14	4-7 7	8+ 19
gov|subject|noun|judging|participle|	1 25	2-3 26	4-7 23	8+ 25
gov|subject|noun|judging|past|	1 10	4-7 18	8+ 10
gov|subject|noun|judging|present|	1 -8	2-3 -11	4-7 28	8+ 22
gov|subject|noun|saying|	0 -14	1 11	4-7 35	8+ 6
gov|subject|noun|saying|base|	1 -10	4-7 32	8+ 31
gov|subject|noun|saying|participle|	2-3 19	4-7 11	8+ 35
gov|subject|noun|saying|past|	1 -8	2-3 10	8+ 42
gov|subject|noun|saying|present|	2-3 18	4-7 -13
gov|subject|noun|thinking|	0 17	1 21	2-3 8	8+ 11
gov|subject|noun|thinking|base|	1 25	8+ 30
gov|subject|noun|thinking|participle|	1 19	2-3 19
gov|subject|noun|thinking|past|	1 14	2-3 -15	4-7 18	8+ 17
gov|subject|noun|thinking|present|	1 7	2-3 14	4-7 15	8+ -11
gov|subject|on|judging|	1 -20
gov|subject|on|saying|	0 21	1 -12	2-3 7
gov|subject|on|saying|past|	2-3 -7
gov|subject|on|saying|present|	4-7 17
gov|subject|organisation|judging|	0 12	1 13	2-3 24	8+ 17
gov|subject|organisation|judging|past|	1 17	2-3 19	8+ 8
gov|subject|organisation|judging|present|	1 15	2-3 -15	4-7 18
gov|subject|organisation|saying|	0 18	2-3 -6	4-7 -7	8+ -7
gov|subject|organisation|saying|base|	2-3 -13
gov|subject|organisation|saying|participle|	4-7 18	8+ 20
gov|subject|organisation|saying|past|	1 -17	2-3 -11	4-7 58	8+ 27
gov|subject|organisation|saying|present|	1 11	4-7 30	8+ 21
gov|subject|organisation|thinking|	0 6	1 10
gov|subject|organisation|thinking|past|	1 -27	4-7 14
gov|subject|person|judging|	0 26	2-3 23	4-7 19	8+ 10
gov|subject|person|judging|base|	1 7
gov|subject|person|judging|participle|	1 18	2-3 28	4-7 15	8+ 16
gov|subject|person|judging|past|	1 6	2-3 25	4-7 31	8+ 18
gov|subject|person|judging|present|	1 -6	2-3 8	4-7 24	8+ 11
gov|subject|person|saying|	0 10	4-7 22
gov|subject|person|saying|base|	1 -8	2-3 -12	4-7 23	8+ 21
gov|subject|person|saying|participle|	1 18	2-3 10	4-7 13	8+ 20
gov|subject|person|saying|past|	1 18	4-7 19	8+ 24
gov|subject|person|saying|present|	2-3 -16	4-7 8	8+ 31
gov|subject|person|thinking|	4-7 6
gov|subject|person|thinking|past|	2-3 12	4-7 25	8+ 18
gov|subject|person|thinking|present|	1 -29	4-7 17
gov|subject|place|judging|	0 22	1 -16	2-3 21	4-7 -24
gov|subject|place|judging|past|	2-3 18
gov|subject|place|saying|	0 9	1 10	2-3 -13	8+ -9
gov|subject|place|saying|past|	1 22	2-3 -25	4-7 44	8+ 10
gov|subject|place|saying|present|	4-7 12	8+ 11
gov|subject|she|judging|	0 -14	1 18	2-3 19	4-7 35
gov|subject|she|judging|past|	1 8	2-3 35	4-7 26	8+ 14
gov|subject|she|saying|	0 19	1 31	2-3 20	4-7 -23	8+ 32
gov|subject|she|saying|base|	4-7 -7
gov|subject|she|saying|participle|	4-7 20	8+ 13
gov|subject|she|saying|past|	1 25	2-3 -20	4-7 18	8+ 35
gov|subject|she|saying|present|	4-7 26	8+ 18
gov|subject|she|thinking|past|	4-7 19	8+ 13
gov|subject|sie|judging|	2-3 15
gov|subject|sie|saying|	1 7	2-3 8	4-7 11
gov|subject|sie|saying|past|	4-7 8
gov|subject|sie|saying|present|	2-3 11
gov|subject|they|judging|	1 8	8+ -8
gov|subject|they|judging|base|	2-3 -29
gov|subject|they|judging|past|	1 6
gov|subject|they|saying|	1 -14	2-3 20	4-7 20
gov|subject|they|saying|base|	2-3 19	4-7 23
gov|subject|they|saying|past|	4-7 -10	8+ 12
gov|subject|you|thinking|	2-3 -18
gov|subject|you|thinking|base|	2-3 -21
gov|subject|ze|saying|	2-3 12
gov|subject|ze|saying|past|	1 10	2-3 -12	4-7 12
gov|subject|zij|saying|	2-3 19
gov|subject|zij|saying|past|	4-7 -7
gov|sublinhar|	a 11
gov|subrayar|past|	none 12
gov|subrayar|	que 9
gov|suggest|4-7|	2-3 16
gov|suggest|	none 12
gov|suggest|past|	none 19
gov|support|base|	none 14
gov|support|	none -8
gov|support|present|	none -10
gov|sustentar|	a 7	que 13
gov|sustentar|present|	none 13
gov|tachar|	de 17
gov|tag|	none -23
gov|tag|past|	none -23
gov|talk|2-3|	2-3 -10
gov|talk|base|	none -18
gov|talk|	none -6	of -20
gov|talk|present|	none 9
gov|teilen|	mit -15
gov|teilen|past|	none -16
gov|tell|0|	2-3 -9
gov|tell|1|	4-7 16
gov|tell|2-3|	1 -12	2-3 -13	4-7 39	8+ 34
gov|tell|4-7|	1 13	2-3 -6	8+ 27
gov|tell|8+|	1 17	2-3 22	4-7 35	8+ 21
gov|tell|	at 14	by 9	for 17	none -7	of -6	on 18	to 31
gov|tell|participle|	none 27
gov|tell|past|	auxiliary 20	be -21	none 10
gov|tell|present|	none 31
gov|temere|	none 15
gov|temere|past|	none 15
gov|tempérer|	none 14
gov|tempérer|past|	none 14
gov|testify|past|	none 12
gov|text|base|	none 13
gov|text|	none 14
gov|thank|2-3|	2-3 18	4-7 14
gov|thank|	for 23	none 23
gov|thank|past|	none 28
gov|thinking|0|false|false|	all -6	all-one -6	first 11	some 11
gov|thinking|0|false|true|	none 17
gov|thinking|1|false|false|	first 11	none 24	some 10
gov|thinking|2-3|false|false|	all -23	first 22	some 8
gov|thinking|2-3|false|true|	first 11
gov|thinking|4-7|false|false|	all 14	all-one -18	first 11	none -10	some 12
gov|thinking|4-7|true|false|	all -23	first -19	some 14
gov|thinking|4-7|true|true|	none 9
gov|thinking|8+|false|false|	first 17
gov|thinking|as|2-3|	2-3 -16
gov|thinking|as|4-7|	2-3 -13
gov|thinking|as|false|	false -6	true -17
gov|thinking|as|	none -14
gov|thinking|dat|2-3|	4-7 13
gov|thinking|dat|	none 16
gov|thinking|dat|true|	false 13
gov|thinking|for|4-7|	1 -8
gov|thinking|in|false|	false 20
gov|thinking|in|	none 13
gov|thinking|none|0|	1 -7	4-7 21	8+ 21
gov|thinking|none|1|	1 -14	4-7 19	8+ 18
gov|thinking|none|2-3|	1 13	2-3 -6	4-7 7	8+ 23
gov|thinking|none|4-7|	2-3 -11	8+ 10
gov|thinking|none|8+|	1 -21
gov|thinking|none|false|	true 19
gov|thinking|none|	some 13
gov|thinking|none|true|	true -29
gov|thinking|of|false|	false -11
gov|thinking|of|	none -7
gov|thinking|of|true|	false -7
gov|thinking|on|4-7|	2-3 14
gov|thinking|on|true|	false 16
gov|thinking|over|	none -9
gov|thinking|over|true|	false -6
gov|thinking|that|1|	8+ 15
gov|thinking|that|2-3|	8+ 13
gov|thinking|that|4-7|	2-3 15
gov|thinking|that|8+|	4-7 15
gov|thinking|that|false|	false 23
gov|thinking|that|	none 17	some 13
gov|thinking|that|true|	false 11
gov|thinking|to|1|	2-3 17
gov|thinking|to|4-7|	1 13	2-3 -11
gov|thinking|to|	all 8	none 9
gov|thinking|to|false|	false 7	true 22
gov|thinking|what|	none -6
gov|thinking|with|false|	false 16
gov|thinking|with|	none 23
gov|think|4-7|	2-3 18
gov|think|base|	none 13
gov|think|	none 22
gov|think|past|	none 20
gov|think|present|	none 13
gov|tildar|	de 13
gov|tildar|past|	none 13
gov|title|0|	2-3 -22	4-7 -22
gov|title|	none -32
gov|title|past|	be -20	none -26
gov|tonen|1|	2-3 17
gov|tonen|	none 17
gov|tonen|past|	none 17
gov|trouver|2-3|	1 13
gov|trouver|	none 13
gov|trouver|present|	none 15
gov|tweet|1|	8+ 19
gov|tweet|2-3|	8+ 15
gov|tweet|past|	none 7
gov|tweet|	that 22
gov|urge|2-3|	2-3 18	8+ 18
gov|urge|4-7|	8+ 15
gov|urge|	none 19	to 29
gov|urge|past|	none 27
gov|urge|present|	none 22
gov|use|2-3|	1 -16	2-3 -11
gov|use|4-7|	1 -7
gov|use|8+|	1 -17
gov|use|	about -17	for -6	none -13	to 12
gov|use|base|	none -11
gov|use|participle|	none 10
gov|use|past|	none -18	not -22
gov|verklaren|past|	none -7
gov|verlauten|	none 16
gov|versichern|past|	none 8
gov|versprechen|	none -13
gov|versprechen|past|	none -13
gov|verweisen|	auf -9
gov|verweisen|past|	none -9
gov|ver|0|	1 11
gov|ver|2-3|	2-3 16
gov|ver|	none 13
gov|ver|past|	none 22
gov|view|	with -19
gov|vinden|2-3|	2-3 15	4-7 20
gov|vinden|4-7|	4-7 9
gov|vinden|	dat 17
gov|vinden|past|	daarentegen 13
gov|voir|0|	4-7 9
gov|voir|	none 23
gov|voir|past|	none 23
gov|vote|base|	none -15
gov|vote|	none 18	to 6
gov|vouloir|	none -12
gov|vouloir|past|	none -11
gov|vow|past|	none 17
gov|vow|	that 16	to 18
gov|waarschuwen|past|	none 20
gov|waarschuwen|	voor 14
gov|want|0|	4-7 17
gov|want|base|	auxiliary -8
gov|want|	none 8	to 17
gov|want|past|	none 15
gov|want|present|	none 18
gov|warnen|2-3|	4-7 10
gov|warnen|past|	none 16
gov|warnen|present|	none 14
gov|warnen|	vor 16
gov|warn|1|	2-3 -9	4-7 21	8+ 12
gov|warn|2-3|	2-3 -13
gov|warn|4-7|	4-7 15	8+ 12
gov|warn|	none 15	of 14	that 13
gov|warn|participle|	none -16
gov|warn|past|	none 18
gov|weisen|	none 10
gov|weisen|past|	none 14
gov|welcome|0|	4-7 13
gov|welcome|	none 16
gov|welcome|past|	none 16
gov|werfen|4-7|	2-3 11
gov|werfen|	none -15	vor 19
gov|widersprechen|1|	4-7 9
gov|widersprechen|	none 9
gov|widersprechen|past|	none 9
gov|wijzen|past|	none 18
gov|willen|past|	none -6
gov|write|0|	2-3 -20
gov|write|1|	4-7 32	8+ 31
gov|write|2-3|	1 7	2-3 -8	4-7 23	8+ 23
gov|write|4-7|	1 -26	2-3 10	8+ -9
gov|write|8+|	1 -13	8+ 27
gov|write|base|	none -31
gov|write|	in -14	none 6	of -27	that 6	to 15
gov|write|participle|	none 22
gov|write|past|	none -8
gov|write|present|	none 7
gov|würdigen|past|	none 8
gov|yell|	none 26
gov|yell|past|	auxiliary 8
gov|zeggen|4-7|	4-7 12
gov|zeggen|	dat 23	none -12	van 10
gov|zeggen|past|	auxiliary 6
gov|zeigen|1|	1 13	2-3 13
gov|zeigen|	none 17
gov|zeigen|past|	none 18
gov|zien|4-7|	4-7 10
gov|zien|	none 18
gov|zien|past|	none 24
gov|zitieren|	none -8
gov|zitieren|present|	none 7
gov|äußern|past|	none 12
gov|évoquer|1|	4-7 17
gov|évoquer|2-3|	4-7 23
gov|évoquer|	none 26
gov|évoquer|past|	auxiliary 18
gov|évoquer|present|	none 18
headline|false|	1 -6	8+ 6
headline|true|	2-3 -9	4-7 17	8+ 27
head|"|	1 -12	2-3 -16
head|'|	1 7	4-7 11	8+ 17
head|,|	4-7 25
head|plain|,determiner|	1 8
head|plain|,quote|	1 -8
head|plain|,verb-saying|	4-7 16
head|plain|,|	2-3 10
head|plain|	: 32	all -26	all-one -26	auxiliary -6	coordinator 6	determiner -27	first -15	none -20	possessive -8	preposition -23	some 12	start -24	stop 8	subordinator -23	that -16	verb-judging 8	verb-thinking 22	word -29
head|plain|:|	1 -12	2-3 -24	4-7 16	8+ 20
head|plain|all-one|	1 -17	2-3 -29
head|plain|all|	2-3 -24	4-7 -13
head|plain|auxiliary|	1 -10
head|plain|capital|	1 -31	2-3 -23
head|plain|coordinator|	2-3 -25
head|plain|determiner|	2-3 -6
head|plain|end|	2-3 10
head|plain|first|	1 -18	2-3 -22	8+ 20
head|plain|none|	1 -10	2-3 -15
head|plain|preposition|	1 -15	2-3 -21
head|plain|some|	2-3 6	4-7 14
head|plain|subordinator|	1 7
head|plain|that|	2-3 -16
head|plain|verb-judging|	1 -19	2-3 -22
head|plain|verb-saying|	2-3 -23
head|plain|word|	1 -14	2-3 -29
head|titled|	, 16	: 17	all 33	all-one 6	auxiliary 17	capital 12	determiner 18	first 30	none 15	possessive 13	preposition 13	verb-saying 16	word -8
head|titled|:|	4-7 13
head|titled|all-one|	1 -6	2-3 13
head|titled|all|	2-3 18	4-7 23	8+ 16
head|titled|auxiliary|	1 -10
head|titled|capital|	1 -7	2-3 6
head|titled|end|	1 15	2-3 16	4-7 41	8+ 19
head|titled|first|	4-7 36	8+ 18
head|titled|none|	1 8	2-3 15	4-7 9
head|titled|preposition|	1 8	2-3 20
head|titled|stop|	2-3 13
head|upper|	, 16	: 17	all 12	all-one 18	capital 12	first 20	most 11
head|upper|all-one|	1 10
head|upper|all|	4-7 18
head|upper|capital|	1 15
head|upper|end|	4-7 28
head|upper|first|	4-7 20
head|upper|most|	4-7 11
head|«|	4-7 14	8+ 10
head|»|	4-7 13
head|‘|	1 -7	4-7 24	8+ 21
head|“|	2-3 -7	8+ 8
head|„|	1 -7	2-3 -21	4-7 21	8+ 8
in-noun|false|false|1|	first 14	none -10
in-noun|false|false|2-3|	all-one -6
in-noun|false|false|4-7|	all -15	all-one -9	none 22	some 20
in-noun|false|false|8+|	first 6	most 21	none 19	some 28
in-noun|false|true|1|	first -19
in-noun|false|true|2-3|	all -7	first 24	none -6	some 11
in-noun|false|true|4-7|	all-one -16	first 31	most 30	none 18
in-noun|false|true|8+|	first 14	most 17	none -7	some 19
in-noun|true|false|1|	first -13
in-noun|true|false|2-3|	all -16	all-one -11	first -14	most -8	none 6	some 6
in-noun|true|false|4-7|	all -9	all-one -10	first -22	none 17	some 16
in-noun|true|false|8+|	first 26	none 34	some 20
in-noun|true|true|1|	all-one 10
in-noun|true|true|2-3|	some -10
in-noun|true|true|4-7|	all -26	none 24	some 9
in-noun|true|true|8+|	first -6	none 26
intro-follow|'|pronoun|	2-3 -16
intro-follow|(|)|	1 8
intro-follow|(|,|	4-7 -16
intro-follow|)|end|	8+ 11
intro-follow|,|(|	2-3 -27
intro-follow|,|,auxiliary|	2-3 -15
intro-follow|,|,coordinator|	2-3 -9
intro-follow|,|,determiner|	2-3 -11
intro-follow|,|,preposition|	4-7 -7
intro-follow|,|,quote|	1 -8
intro-follow|,|,that|	2-3 -11
intro-follow|,|,verb-saying|	2-3 10
intro-follow|,|,word|	1 -15	2-3 -9
intro-follow|,|,|	1 -21	2-3 -20	4-7 -36
intro-follow|,|-|	4-7 10
intro-follow|,|auxiliary|	2-3 -11	4-7 -23
intro-follow|,|capital|	4-7 14	8+ 27
intro-follow|,|coordinator|	1 -33	2-3 -21	8+ 15
intro-follow|,|determiner|	2-3 -19	4-7 -9	8+ 22
intro-follow|,|end|	1 25	2-3 22	4-7 21	8+ 28
intro-follow|,|preposition|	1 -7	4-7 11
intro-follow|,|pronoun|	4-7 18	8+ 24
intro-follow|,|quote|	2-3 -10
intro-follow|,|stop|	1 9	2-3 40	4-7 34	8+ 19
intro-follow|,|verb-saying|	4-7 16	8+ 19
intro-follow|,|word|	1 -16	2-3 -17	4-7 -14
intro-follow|,|—|	4-7 10
intro-follow|-|stop|	8+ 13
intro-follow|:|(|	2-3 -15	8+ 20
intro-follow|:|+|	4-7 17
intro-follow|:|,auxiliary|	4-7 13
intro-follow|:|,verb-judging|	8+ 6
intro-follow|:|,verb-saying|	2-3 23	4-7 34	8+ 8
intro-follow|:|,|	1 -27	2-3 -17	4-7 -23
intro-follow|:|[|	8+ 21
intro-follow|:|capital|	1 17	2-3 10	4-7 40	8+ 36
intro-follow|:|determiner|	4-7 11	8+ 30
intro-follow|:|end|	2-3 30	4-7 42	8+ 42
intro-follow|:|preposition|	2-3 8	4-7 14	8+ 8
intro-follow|:|pronoun|	4-7 30	8+ 33
intro-follow|:|quote|	4-7 23
intro-follow|:|stop|	1 -19	2-3 -11	4-7 -13	8+ -10
intro-follow|:|verb-saying|	8+ 26
intro-follow|;|,preposition|	4-7 8
intro-follow|adverb|,|	2-3 9
intro-follow|adverb|:|	2-3 17
intro-follow|adverb|auxiliary|	4-7 10
intro-follow|adverb|end|	2-3 16	8+ 19
intro-follow|adverb|preposition|	1 18
intro-follow|adverb|stop|	2-3 -12	4-7 -10	8+ 10
intro-follow|adverb|word|	1 -20
intro-follow|auxiliary|,auxiliary|	4-7 10
intro-follow|auxiliary|,verb-saying|	4-7 11
intro-follow|auxiliary|,word|	4-7 9
intro-follow|auxiliary|,|	1 18	2-3 10	4-7 35	8+ 15
intro-follow|auxiliary|:|	1 -15
intro-follow|auxiliary|;|	2-3 -11
intro-follow|auxiliary|adverb|	4-7 19
intro-follow|auxiliary|capital|	2-3 -17	4-7 18	8+ 14
intro-follow|auxiliary|coordinator|	1 24	4-7 27	8+ 14
intro-follow|auxiliary|determiner|	4-7 21	8+ 13
intro-follow|auxiliary|end|	1 -9	2-3 6	8+ 17
intro-follow|auxiliary|preposition|	1 38	2-3 22	8+ 18
intro-follow|auxiliary|pronoun|	2-3 -16	4-7 17	8+ 21
intro-follow|auxiliary|stop|	1 -25	2-3 19	4-7 -14	8+ 25
intro-follow|auxiliary|subordinator|	1 14	2-3 34	4-7 17
intro-follow|auxiliary|that|	1 14	2-3 19
intro-follow|auxiliary|verb-saying|	4-7 23
intro-follow|auxiliary|word|	1 11	2-3 12	4-7 25
intro-follow|capital|,verb-saying|	2-3 -14	4-7 6
intro-follow|capital|,word|	2-3 13
intro-follow|capital|,|	4-7 15
intro-follow|capital|[|	8+ 21
intro-follow|capital|auxiliary|	1 -9	2-3 -22	4-7 -11
intro-follow|capital|capital|	1 -15	8+ 19
intro-follow|capital|coordinator|	1 12	2-3 16	4-7 13
intro-follow|capital|determiner|	4-7 16
intro-follow|capital|end|	2-3 11	4-7 17
intro-follow|capital|preposition|	1 -20	2-3 -8	8+ 17
intro-follow|capital|pronoun|	2-3 -20	8+ 17
intro-follow|capital|stop|	8+ 12
intro-follow|capital|subordinator|	4-7 16
intro-follow|capital|verb-judging|	1 -10	2-3 -8
intro-follow|capital|verb-saying|	1 -19
intro-follow|capital|word|	2-3 14	4-7 -8
intro-follow|coordinator|,word|	1 -12
intro-follow|coordinator|,|	2-3 23
intro-follow|coordinator|capital|	2-3 -8
intro-follow|coordinator|coordinator|	2-3 -22
intro-follow|coordinator|determiner|	1 -18	2-3 -10
intro-follow|coordinator|end|	2-3 14	4-7 25	8+ 21
intro-follow|coordinator|preposition|	1 12	2-3 11	4-7 -10
intro-follow|coordinator|pronoun|	4-7 15
intro-follow|coordinator|stop|	1 -20	4-7 26	8+ 15
intro-follow|coordinator|verb-saying|	1 6
intro-follow|coordinator|word|	1 -13
intro-follow|determiner|,auxiliary|	2-3 -10
intro-follow|determiner|,coordinator|	1 12	2-3 15
intro-follow|determiner|,determiner|	2-3 -14
intro-follow|determiner|,preposition|	2-3 -12
intro-follow|determiner|,verb-saying|	1 -21
intro-follow|determiner|,word|	1 -14
intro-follow|determiner|,|	1 -19	2-3 -42
intro-follow|determiner|-|	1 16
intro-follow|determiner|:|	2-3 -13
intro-follow|determiner|auxiliary|	1 -20
intro-follow|determiner|capital|	2-3 11
intro-follow|determiner|coordinator|	1 10	2-3 -13	4-7 23
intro-follow|determiner|determiner|	1 10	2-3 13
intro-follow|determiner|end|	1 -9	2-3 24	4-7 28	8+ 18
intro-follow|determiner|preposition|	1 11	2-3 9
intro-follow|determiner|pronoun|	2-3 17
intro-follow|determiner|stop|	2-3 -24	4-7 19	8+ 16
intro-follow|determiner|subordinator|	1 -7	2-3 -18
intro-follow|determiner|that|	2-3 24
intro-follow|determiner|verb-judging|	1 -15	2-3 -7
intro-follow|determiner|verb-saying|	2-3 -15
intro-follow|determiner|word|	4-7 -15
intro-follow|possessive|auxiliary|	2-3 10
intro-follow|possessive|capital|	2-3 -15
intro-follow|possessive|end|	2-3 -20	4-7 16	8+ 15
intro-follow|possessive|quote|	4-7 -12
intro-follow|possessive|word|	2-3 6	4-7 -14
intro-follow|preposition|,auxiliary|	2-3 -20
intro-follow|preposition|,capital|	2-3 -15
intro-follow|preposition|,determiner|	1 -13	4-7 -11
intro-follow|preposition|,preposition|	1 -6	2-3 8
intro-follow|preposition|,verb-saying|	2-3 -16	4-7 -12
intro-follow|preposition|,word|	1 -13	2-3 -12	4-7 -13
intro-follow|preposition|,|	1 -29	2-3 -14
intro-follow|preposition|:|	1 -14
intro-follow|preposition|;|	2-3 6	4-7 10
intro-follow|preposition|auxiliary|	1 6	2-3 -9	4-7 15
intro-follow|preposition|capital|	4-7 14	8+ -12
intro-follow|preposition|coordinator|	1 -23	2-3 7	4-7 23	8+ 11
intro-follow|preposition|determiner|	1 10	4-7 -9
intro-follow|preposition|end|	2-3 -11	4-7 21	8+ 39
intro-follow|preposition|preposition|	1 -14	4-7 16
intro-follow|preposition|pronoun|	2-3 -21
intro-follow|preposition|stop|	2-3 -10	4-7 12	8+ 24
intro-follow|preposition|subordinator|	1 -8	2-3 -6	4-7 14	8+ 12
intro-follow|preposition|that|	1 -24
intro-follow|preposition|verb-judging|	1 11
intro-follow|preposition|verb-saying|	1 20	2-3 -13
intro-follow|preposition|word|	2-3 10
intro-follow|pronoun|,word|	2-3 15
intro-follow|pronoun|,|	2-3 6
intro-follow|pronoun|auxiliary|	2-3 9
intro-follow|pronoun|coordinator|	4-7 18
intro-follow|pronoun|determiner|	2-3 27	4-7 9
intro-follow|pronoun|end|	1 27	2-3 34	4-7 19	8+ 15
intro-follow|pronoun|preposition|	2-3 -19
intro-follow|pronoun|stop|	2-3 -10	4-7 33	8+ 24
intro-follow|pronoun|subordinator|	2-3 23
intro-follow|pronoun|word|	2-3 16	4-7 12
intro-follow|quote|,verb-saying|	4-7 14
intro-follow|quote|coordinator|	1 -11
intro-follow|quote|determiner|	4-7 11	8+ 16
intro-follow|quote|end|	4-7 24	8+ 24
intro-follow|quote|pronoun|	4-7 12
intro-follow|start|'|	8+ 16
intro-follow|start|(|	2-3 -16
intro-follow|start|,auxiliary|	4-7 18	8+ 11
intro-follow|start|,pronoun|	4-7 18	8+ 14
intro-follow|start|,verb-judging|	4-7 8	8+ 6
intro-follow|start|,verb-saying|	2-3 22	4-7 19	8+ 8
intro-follow|start|,verb-thinking|	8+ 17
intro-follow|start|,word|	8+ 18
intro-follow|start|:|	1 -8	2-3 -7	4-7 31	8+ 22
intro-follow|start|auxiliary|	1 -27	2-3 -20
intro-follow|start|capital|	1 -20	2-3 21	4-7 41	8+ 20
intro-follow|start|determiner|	1 19	4-7 39	8+ 24
intro-follow|start|end|	1 -8	2-3 6	8+ 40
intro-follow|start|preposition|	2-3 -14	8+ 22
intro-follow|start|pronoun|	1 27	2-3 25	4-7 35	8+ 17
intro-follow|start|stop|	8+ 20
intro-follow|start|subordinator|	2-3 -15	8+ 16
intro-follow|start|that|	8+ 20
intro-follow|start|verb-saying|	1 19	2-3 38	4-7 35	8+ 16
intro-follow|start|word|	1 -12	4-7 28	8+ 32
intro-follow|start|—|	2-3 15	4-7 -8	8+ 27
intro-follow|stop|(|	8+ 17
intro-follow|stop|,auxiliary|	1 14	2-3 28	4-7 29	8+ 7
intro-follow|stop|,preposition|	2-3 -11
intro-follow|stop|,pronoun|	2-3 13	4-7 25	8+ 9
intro-follow|stop|,verb-judging|	4-7 13	8+ 9
intro-follow|stop|,verb-saying|	1 20	2-3 46	4-7 8	8+ 8
intro-follow|stop|,verb-thinking|	4-7 19	8+ 10
intro-follow|stop|,word|	1 17	2-3 6	8+ 10
intro-follow|stop|,|	4-7 23
intro-follow|stop|auxiliary|	1 -7	8+ 19
intro-follow|stop|capital|	1 11	2-3 27	4-7 35	8+ 17
intro-follow|stop|coordinator|	8+ 11
intro-follow|stop|determiner|	1 16	2-3 8	4-7 21	8+ 15
intro-follow|stop|end|	2-3 35	4-7 71	8+ 17
intro-follow|stop|preposition|	4-7 9	8+ 24
intro-follow|stop|pronoun|	1 25	2-3 9	4-7 30	8+ 13
intro-follow|stop|stop|	1 14	2-3 16	4-7 12	8+ 10
intro-follow|stop|subordinator|	8+ 20
intro-follow|stop|that|	8+ 10
intro-follow|stop|verb-saying|	1 20	2-3 42	4-7 33	8+ 15
intro-follow|stop|word|	1 -10	8+ 24
intro-follow|stop|—|	4-7 -14
intro-follow|subordinator|,word|	2-3 -10
intro-follow|subordinator|,|	2-3 -19
intro-follow|subordinator|auxiliary|	1 -17
intro-follow|subordinator|capital|	2-3 -27	4-7 16
intro-follow|subordinator|coordinator|	1 19	2-3 32	4-7 15
intro-follow|subordinator|determiner|	2-3 -13
intro-follow|subordinator|end|	1 -10	8+ 34
intro-follow|subordinator|preposition|	1 -20	2-3 6	4-7 14
intro-follow|subordinator|pronoun|	8+ 11
intro-follow|subordinator|stop|	1 8	4-7 18	8+ 27
intro-follow|subordinator|subordinator|	4-7 11
intro-follow|subordinator|word|	2-3 -24
intro-follow|that|auxiliary|	1 -17
intro-follow|that|capital|	8+ 13
intro-follow|that|coordinator|	8+ 11
intro-follow|that|end|	2-3 -17	4-7 21	8+ 14
intro-follow|that|preposition|	4-7 18	8+ 17
intro-follow|that|stop|	2-3 34	4-7 43	8+ 22
intro-follow|that|subordinator|	8+ 15
intro-follow|that|word|	2-3 15
intro-follow|verb-judging|,|	1 -20	4-7 -6
intro-follow|verb-judging|;|	4-7 16
intro-follow|verb-judging|auxiliary|	2-3 -27
intro-follow|verb-judging|capital|	4-7 -11
intro-follow|verb-judging|coordinator|	1 -6	4-7 -11
intro-follow|verb-judging|determiner|	4-7 17
intro-follow|verb-judging|end|	1 -22	2-3 -22	4-7 16
intro-follow|verb-judging|preposition|	1 -36	2-3 6	4-7 15
intro-follow|verb-judging|pronoun|	4-7 -7
intro-follow|verb-judging|stop|	1 21	2-3 -13	4-7 18
intro-follow|verb-judging|subordinator|	2-3 17
intro-follow|verb-judging|verb-saying|	2-3 9
intro-follow|verb-judging|word|	1 19	2-3 -19
intro-follow|verb-saying|,preposition|	1 -13
intro-follow|verb-saying|,word|	1 -20	2-3 -11
intro-follow|verb-saying|,|	2-3 -23	4-7 -10
intro-follow|verb-saying|:|	4-7 6
intro-follow|verb-saying|auxiliary|	2-3 7	4-7 6
intro-follow|verb-saying|capital|	2-3 -12
intro-follow|verb-saying|coordinator|	1 17	2-3 10
intro-follow|verb-saying|determiner|	2-3 18	4-7 -10
intro-follow|verb-saying|end|	2-3 22	4-7 -19
intro-follow|verb-saying|preposition|	1 19	2-3 7	4-7 6	8+ 20
intro-follow|verb-saying|stop|	1 -6	4-7 8	8+ 22
intro-follow|verb-saying|subordinator|	2-3 8
intro-follow|verb-saying|that|	2-3 -24
intro-follow|verb-saying|verb-saying|	2-3 -23
intro-follow|verb-saying|word|	1 -21	2-3 -8
intro-follow|verb-thinking|,|	2-3 -15
intro-follow|verb-thinking|coordinator|	1 -7
intro-follow|verb-thinking|end|	2-3 -10	4-7 20	8+ 12
intro-follow|verb-thinking|preposition|	1 6	2-3 27
intro-follow|verb-thinking|stop|	1 -21	2-3 17	4-7 22
intro-follow|verb-thinking|subordinator|	4-7 24
intro-follow|word|(|	2-3 -16
intro-follow|word|,auxiliary|	1 -23	2-3 -12
intro-follow|word|,coordinator|	4-7 16
intro-follow|word|,determiner|	1 -15
intro-follow|word|,preposition|	2-3 -28
intro-follow|word|,subordinator|	1 13	2-3 11
intro-follow|word|,that|	1 -12	2-3 -15	4-7 -10
intro-follow|word|,verb-saying|	1 10	4-7 10	8+ 11
intro-follow|word|,word|	1 14
intro-follow|word|,|	1 -28	4-7 14
intro-follow|word|-|	4-7 15
intro-follow|word|:|	4-7 13
intro-follow|word|;|	1 -6	2-3 -11	4-7 14
intro-follow|word|adverb|	1 -20	2-3 9	4-7 -11
intro-follow|word|auxiliary|	4-7 -25
intro-follow|word|capital|	1 18	8+ 30
intro-follow|word|coordinator|	1 19	2-3 17
intro-follow|word|determiner|	8+ 19
intro-follow|word|end|	1 -16	2-3 -6	4-7 -13	8+ 29
intro-follow|word|preposition|	2-3 -13	8+ 20
intro-follow|word|pronoun|	1 -16	2-3 6
intro-follow|word|quote|	1 -10
intro-follow|word|stop|	2-3 16	8+ 21
intro-follow|word|subordinator|	4-7 21
intro-follow|word|that|	1 -19
intro-follow|word|verb-judging|	1 -16	2-3 -6
intro-follow|word|verb-saying|	1 -29	2-3 10	4-7 -7
intro-follow|word|word|	2-3 -7
intro-follow|—|end|	8+ 10
intro-follow|—|—|	2-3 10
intro-follow|’|stop|	4-7 15
intro|	' -19	( -6	) 17	- -10	: 7	; 8	possessive -15	preposition -9	quote 7	start 10	stop 25	subordinator -6	verb-judging -6	verb-saying -9	word -14	— 7
in|first|=abbiamo|	4-7 19	8+ 6	first 19
in|first|=about|	2-3 17	4-7 18	first 17	none 24
in|first|=after|	8+ 14	first 15
in|first|=all|	4-7 23	8+ 20	first 22	none -8
in|first|=als|	4-7 18	8+ 10	first 12	some 7
in|first|=am|	first 15
in|first|=and|	2-3 15	4-7 40	8+ 24	first 27	some 13
in|first|=another|	8+ 17	first 16
in|first|=any|	2-3 19	4-7 15	8+ 12	first 7	none 22
in|first|=an|	2-3 29	4-7 15	8+ 21	all-one 14	first -7	none 39	some 16
in|first|=ao|	first 8
in|first|=are|	4-7 20	8+ 18	first -10	none 18
in|first|=as|	2-3 15	4-7 -14	8+ 19	some 19
in|first|=at|	2-3 20	4-7 32	8+ 22	first 29	none 30
in|first|=até|	2-3 14	first 10	none 12
in|first|=auf|	4-7 8	first 6
in|first|=aus|	2-3 15	4-7 8	all-one 15	some 8
in|first|=au|	4-7 15	8+ 11	first 13	none 14
in|first|=avant|	4-7 14	none 14
in|first|=avec|	2-3 21	4-7 27	first 9	none 23
in|first|=a|	4-7 17	8+ 9	all -27	all-one 7	first -10	none 21
in|first|=because|	4-7 17	8+ 21	first 20	none 22	some 9
in|first|=been|	none 20
in|first|=being|	4-7 11
in|first|=bei|	2-3 11	first 11
in|first|=beyond|	2-3 16	none 16
in|first|=be|	2-3 -16	4-7 -14	8+ 8	first -24	none -9
in|first|=bij|	8+ 8	first 8
in|first|=bis|	2-3 -7	4-7 14	some 19
in|first|=both|	4-7 10	8+ 11	first 10	none -15
in|first|=but|	4-7 30	8+ 20	first 32	none 20	some 12
in|first|=by|	2-3 22	4-7 19	8+ 16	first 20	none 20
in|first|=cannot|	none 12
in|first|=can|	4-7 16	8+ 14	first 11
in|first|=ce|	4-7 11	8+ 16	first 16
in|first|=chez|	8+ 6	first 6
in|first|=che|	4-7 9	none 9
in|first|=come|	2-3 -10	none -10
in|first|=como|	2-3 16
in|first|=com|	2-3 14	4-7 16	8+ 10	first 12	none 19
in|first|=con|	4-7 40	first 25
in|first|=could|	4-7 16	8+ 14	first 14	none 17
in|first|=dans|	2-3 11	4-7 -9	first 19	none -10
in|first|=dass|	4-7 9	first 8
in|first|=das|	4-7 7	8+ 7	all 7	first 7
in|first|=dat|	2-3 21	4-7 14	8+ 10	first 23	none 11
in|first|=da|	8+ 9	first 9	none 16
in|first|=del|	4-7 15
in|first|=der|	8+ 13	first 16	most -7
in|first|=des|	4-7 22	none 24
in|first|=deux|	2-3 12	first 11
in|first|=de|	2-3 -8	4-7 -7	8+ 20	first -7	some 14
in|first|=did|	2-3 15	4-7 20	8+ 18	first 24
in|first|=die|	2-3 -20	8+ 7	all -6	all-one -21	first 7	none 16	some 12
in|first|=dit|	8+ 10	first 8
in|first|=di|	2-3 13	4-7 12	first 17	none 14
in|first|=does|	8+ 23	first 23
in|first|=don't|	2-3 15	first 20
in|first|=don’t|	8+ 17	first 16
in|first|=dos|	none 13
in|first|=do|	4-7 23	8+ 16	first 17	none 21
in|first|=drei|	4-7 6
in|first|=drie|	first 9
in|first|=due|	4-7 14	first 14
in|first|=een|	2-3 23	4-7 38	8+ 14	first 21	none 31
in|first|=einem|	some 7
in|first|=einer|	4-7 6
in|first|=eine|	2-3 14	4-7 12	8+ 8	first 10	most 6	some 15
in|first|=ein|	4-7 22	8+ 12	all 20	first 16	most 10
in|first|=ele|	8+ 7	first 8
in|first|=elke|	8+ 8	first 8
in|first|=elle|	4-7 15	8+ 6	first 15
in|first|=el|	2-3 -7	4-7 -12	8+ 7	all-one -12	none -15
in|first|=em|	4-7 10	8+ 9	first 10
in|first|=entre|	4-7 -8	none -8
in|first|=en|	2-3 14	4-7 33	8+ 10	first 22	none 16	some 22
in|first|=erano|	first 12
in|first|=era|	2-3 18	4-7 14	first 19
in|first|=están|	first 9
in|first|=es|	2-3 10	4-7 25	8+ 8	first 27	none 8
in|first|=et|	2-3 -9	4-7 22	first 27	none -8
in|first|=eu|	4-7 8	first 8
in|first|=every|	2-3 -12	4-7 15	8+ 15	first 18	none -6	some 13
in|first|=except|	8+ 15
in|first|=e|	4-7 16	8+ 10	none 11
in|first|=fait|	2-3 -15	none -10
in|first|=fa|	4-7 16	none 16
in|first|=foi|	4-7 12	first 7
in|first|=for|	2-3 21	4-7 16	8+ 16	first 24	none 24
in|first|=four|	8+ 18	first 17
in|first|=from|	8+ 14	first 14
in|first|=für|	4-7 -8	first -8
in|first|=geen|	2-3 16	4-7 30	first 18	none 22
in|first|=hanno|	first 11
in|first|=hasta|	4-7 10	none 10
in|first|=has|	4-7 19	8+ 23	none 14	some 19
in|first|=have|	8+ 14	none 21
in|first|=having|	8+ 15	first 13
in|first|=ha|	2-3 10	4-7 21	first 24	none 14
in|first|=he'll|	first 11
in|first|=he's|	2-3 12	4-7 18	8+ 15	first 21
in|first|=heeft|	first 7
in|first|=hemos|	first 9
in|first|=her|	4-7 17	first 11
in|first|=het|	4-7 8	8+ 10	first 9	none -6
in|first|=he|	2-3 9	4-7 37	8+ 20	first 44	none -17
in|first|=he’s|	4-7 17	8+ 18	first 19
in|first|=hij|	2-3 13	4-7 15	8+ 7	first 20
in|first|=his|	4-7 11	8+ 18	first 15
in|first|=how|	4-7 18	8+ 20	first 21
in|first|=ho|	4-7 19	first 18
in|first|=há|	4-7 15	first 15
in|first|=i'd|	4-7 10	8+ 20	first 17
in|first|=i'll|	4-7 11	8+ 17	first 15
in|first|=i'm|	2-3 9	4-7 23	8+ 20	first 10
in|first|=i've|	4-7 16	8+ 20	first 17
in|first|=ich|	2-3 -6	4-7 15
in|first|=if|	4-7 22	8+ 24	first 29	none 7
in|first|=ihr|	4-7 9	first 9
in|first|=ik|	4-7 28	8+ 6	first 22	none 12
in|first|=ils|	4-7 8	8+ 10	first 9
in|first|=il|	2-3 -21	8+ 20	all-one -13	none -12
in|first|=in|	2-3 10	4-7 20	8+ 22	first 28	most 9	none 20	some 15
in|first|=io|	first 18	none 14
in|first|=is|	4-7 7	8+ 31	first 8	some 10
in|first|=it's|	2-3 17	4-7 36	8+ 19	first 36
in|first|=its|	none 11
in|first|=it|	2-3 30	4-7 38	8+ 19	first 38	none 25
in|first|=it’s|	2-3 22	4-7 35	8+ 20	first 39
in|first|=i|	4-7 22	8+ 22	first 28	none -17
in|first|=i’d|	4-7 22	8+ 13	first 24
in|first|=i’ll|	8+ 15	first -6
in|first|=i’m|	4-7 25
in|first|=i’ve|	4-7 13	8+ 14	first 20
in|first|=jamais|	2-3 14	none 17
in|first|=je|	2-3 13	4-7 22	8+ 13	first 24
in|first|=keine|	2-3 17
in|first|=kein|	2-3 13	4-7 12	some 17
in|first|=las|	4-7 19	first -7
in|first|=la|	2-3 -19	8+ 8	all -10	all-one -22	first -7	some -6
in|first|=les|	2-3 14	4-7 -9	8+ 10	first -8	none 14
in|first|=le|	4-7 -19	8+ 13	all -11	all-one -17
in|first|=like|	2-3 23	4-7 17	8+ 13	all 19	first 11	none 32
in|first|=los|	4-7 -9	8+ 6	all -8	first -9
in|first|=lo|	2-3 11	4-7 20	8+ 7	first 19	most 8
in|first|=maar|	4-7 17	8+ 8	first 17	none 8
in|first|=mais|	first 9	none 11
in|first|=many|	8+ 16	first 17
in|first|=man|	4-7 13	8+ 8	first 15
in|first|=may|	4-7 16	none 14
in|first|=ma|	4-7 19	8+ 7	first 16
in|first|=meine|	first 14
in|first|=mes|	first 6
in|first|=met|	2-3 -11	4-7 15	8+ 7	first 7	none -10
in|first|=meu|	8+ 6	first 6
in|first|=me|	8+ 7
in|first|=mijn|	4-7 18	8+ 10	first 18
in|first|=mio|	8+ 6	first 6
in|first|=mis|	first 18
in|first|=mit|	2-3 20	4-7 -11	all -11	all-one 20	some 9
in|first|=mi|	4-7 23	8+ 6	first 25
in|first|=mon|	4-7 16	8+ 10	first 19
in|first|=most|	4-7 15	8+ 14	first 14
in|first|=my|	2-3 -16	8+ 22	all -17	all-one -18	first 14	none -7
in|first|=nach|	4-7 14	first 12	some 16
in|first|=na|	2-3 11	8+ 13	first 10
in|first|=neither|	4-7 20	first 17
in|first|=nei|	none 15
in|first|=nella|	4-7 14	none 14
in|first|=nem|	2-3 -9	4-7 14	first -6	most 8
in|first|=never|	2-3 -25	4-7 21	all -25	first 15	none 20
in|first|=ne|	4-7 17	8+ 6	first 6	none 18	some 6
in|first|=nicht|	4-7 19	none 21	some -7
in|first|=niet|	2-3 15	4-7 19	none 17
in|first|=ni|	4-7 18	8+ 14	first 9	none 8
in|first|=noi|	first 6
in|first|=non|	2-3 13	4-7 33	8+ 8	first 22	none 29
in|first|=nos|	8+ 6	first 6
in|first|=not|	4-7 41	8+ 18	first 23	none 13	some 14
in|first|=nous|	4-7 21	8+ 8	first 19
in|first|=no|	1 8	2-3 -6	8+ 21	all-one -8	first 11	none -9	some 12
in|first|=nunca|	4-7 -12	first -11	none -10
in|first|=não|	2-3 10	4-7 18	8+ 7	first 16	none 18
in|first|=off|	all-one -15
in|first|=of|	8+ 15	first 17
in|first|=ogni|	first 9
in|first|=ohne|	2-3 14	4-7 26	first 25	some 14
in|first|=om|	none 18
in|first|=once|	8+ 14	first 12
in|first|=one|	4-7 18	8+ 17	first 26	none 18
in|first|=on|	8+ 18	first 20	none -15
in|first|=op|	2-3 14	first 13	none 14
in|first|=os|	2-3 -15	4-7 14	all-one -15	first 10
in|first|=our|	2-3 -13	4-7 -7	8+ 22
in|first|=over|	8+ 13	first 11
in|first|=o|	2-3 -16	4-7 -12	8+ 7	all -6	first 20	none -19
in|first|=para|	2-3 11	4-7 19	first 15	none 15
in|first|=pas|	none 15
in|first|=pelo|	4-7 15	first 14	none 7
in|first|=pero|	none 9
in|first|=per|	2-3 12	4-7 16	first 11	none 15
in|first|=por|	4-7 9	first -7	none 16
in|first|=pour|	4-7 -7	first -7
in|first|=prima|	4-7 8	first 8
in|first|=quando|	4-7 11	8+ 12	first 11	none 11
in|first|=quand|	8+ 8	first 8
in|first|=quella|	4-7 10	first 10
in|first|=questa|	first 9
in|first|=que|	2-3 18	4-7 26	8+ 14	first 15	none 22
in|first|=sans|	2-3 12	4-7 7	8+ 10	first -6	none 14
in|first|=sem|	2-3 -10	4-7 19	first -10	none 18
in|first|=senza|	4-7 15	none 18
in|first|=se|	4-7 -7	first 11	none -6	some 10
in|first|=she'd|	4-7 16	first 17
in|first|=she's|	8+ 12	first 10
in|first|=she|	2-3 27	4-7 29	8+ 19	first 12	none 12
in|first|=she’s|	4-7 13	8+ 12	first 16
in|first|=should|	8+ 14	none 15
in|first|=sie|	4-7 6	first 6
in|first|=since|	4-7 19	none 19
in|first|=six|	8+ 15	first 15
in|first|=si|	2-3 19	4-7 28	8+ 7	first 28	none 22
in|first|=some|	2-3 19	4-7 15	8+ 16	first 19	none 19
in|first|=sono|	2-3 13	4-7 20	first 21	none 16
in|first|=son|	4-7 11
in|first|=sous|	none 12
in|first|=so|	2-3 6	8+ 22	first 14
in|first|=sur|	none 16
in|first|=são|	4-7 6	8+ 6	first 6
in|first|=that|	4-7 30	8+ 15	first 30	none 15
in|first|=then|	4-7 38	8+ 21	first 37
in|first|=these|	4-7 19	8+ 16	first 21
in|first|=they're|	2-3 16	4-7 13	8+ 14	first 20
in|first|=they've|	8+ 16	first 16
in|first|=they|	2-3 25	4-7 31	8+ 22	first 34	most 15	none 17	some 9
in|first|=they’re|	4-7 13	8+ 10	first 19
in|first|=the|	2-3 -33	4-7 -10	8+ 22	all -34	all-one -20	first 14	none -16
in|first|=this|	4-7 16	8+ 16	all -14	first 33	none 20	some 6
in|first|=those|	8+ 13	first 16
in|first|=three|	4-7 16	first 15	none 19
in|first|=tiene|	4-7 10	none 10
in|first|=toen|	8+ 8	first 8
in|first|=to|	2-3 -7	4-7 7	8+ 19	some 12
in|first|=tre|	first -12
in|first|=trois|	4-7 10	first 10
in|first|=twee|	2-3 16	4-7 8	first 16
in|first|=two|	4-7 27	8+ 17	first 31	none 20
in|first|=uma|	2-3 20	4-7 18	first 16	none 16
in|first|=um|	2-3 19	4-7 19	8+ 7	first 6	none 28
in|first|=una|	2-3 20	8+ 11	first 17
in|first|=under|	2-3 7	4-7 8	none 17
in|first|=und|	4-7 11	first 13
in|first|=une|	2-3 26	4-7 14	8+ 8	none 32
in|first|=until|	4-7 26	8+ 14	none 23
in|first|=un|	2-3 36	4-7 40	8+ 16	first 22	none 49
in|first|=vai|	4-7 9
in|first|=van|	4-7 18
in|first|=você|	4-7 13	first 13
in|first|=voor|	8+ 10	first 10
in|first|=vous|	4-7 12	8+ 9	first 17
in|first|=was|	4-7 20	8+ 23	first 14	none 20	some 14
in|first|=we'll|	8+ 11
in|first|=we're|	8+ 16
in|first|=we've|	4-7 13	8+ 23	first 20
in|first|=we|	2-3 11	4-7 23	8+ 20	all -16	all-one -6	first 27	none 8	some 8
in|first|=we’d|	first 10
in|first|=we’ll|	8+ 21	first 21
in|first|=we’re|	4-7 17	8+ 16	first 7
in|first|=we’ve|	8+ 14	first 18
in|first|=what|	4-7 18	8+ 21	first 22	none 14
in|first|=when|	4-7 29	8+ 18	first 34	none 25
in|first|=where|	8+ 8	first 11
in|first|=whether|	8+ 13	first 12
in|first|=while|	8+ 15	first 15
in|first|=why|	4-7 12	8+ 13	first 13
in|first|=wie|	4-7 18
in|first|=wij|	2-3 -13	4-7 32	8+ 10	first -6
in|first|=will|	4-7 13	8+ 10	none 16	some 14
in|first|=wir|	2-3 -6	4-7 19
in|first|=with|	2-3 12	4-7 39	8+ 22	first 21	none 38
in|first|=would|	4-7 10	8+ 20	first 16	none 14
in|first|=you're|	8+ 12	first 17
in|first|=you've|	2-3 14	8+ 17	all-one 14	first 16
in|first|=your|	4-7 -10	8+ 14	first 19
in|first|=you|	2-3 25	8+ -13	none -8
in|first|=you’re|	first 8
in|first|=you’ve|	first 14
in|first|=yo|	4-7 22	first 24
in|first|=y|	2-3 9	4-7 20	8+ 7	first 18	none 14
in|first|=ze|	4-7 22	8+ 8	first 24
in|first|=zonder|	8+ 7	first 7
in|first|=zu|	4-7 12	some 10
in|first|=à|	2-3 -15	4-7 23	8+ 8	first 11	none -13
in|first|=è|	2-3 10	4-7 14	first 12	none 12
in|first|=é|	4-7 17	8+ 6	first 15
in|first|adverb|	1 13	2-3 8	8+ 27	all-one 11	first -8	none 17	some 28
in|first|capital|	4-7 -17	all -10	all-one -10
in|first|number|	1 10	2-3 -12	8+ 13	all-one -7	some 18
in|first|verb|	4-7 6	8+ 39	all 11	all-one -6	first 18
in|first|word|	1 -7	4-7 33	8+ 8	some 13
in|functions|0|1|	none -6
in|functions|0|2-3|	all-one -19	most -13	none 6
in|functions|0|4-7|	all -8	first 16	most -16	none 34	some 21
in|functions|0|8+|	first 19
in|functions|1|1|	first 15	none -20
in|functions|1|2-3|	all -14	all-one -9
in|functions|1|4-7|	all -16	all-one -13	first -22	most 11	none 23	some 14
in|functions|1|8+|	first 16	some 6
in|functions|2|2-3|	all-one 20	none -6	some 17
in|functions|2|4-7|	all -12	all-one -19	first 10	none 20
in|functions|2|8+|	first 6	most 14	none 20	some 19
in|functions|3|2-3|	first 22
in|functions|3|4-7|	all -7	first 10	most 38	none 17	some 48
in|functions|3|8+|	first 7	most 22	none 9	some 30
in|last|	-a -23	0 -15	00 11	11 -14	2 -19	29 13	3 -21	4 -23	5 -17	a -23	ad 19	af -15	ah 17	al -24	an 20	ap 7	as 32	at -20	au -14	aw -21	ba 13	by -29	c -19	ce 9	ci 20	ck -26	co 10	cy -18	da 11	de 10	di -21	do 13	ds -11	dy -10	ee -15	ef 18	eg -20	ei -12	el 25	em -20	en 9	eo -15	ep 24	ez -10	fa -13	fe -10	ff -8	ge -9	gh 14	gs 12	gt -7	ha 29	he -20	ho -7	hs 13	ht -11	i -7	ie 9	if 8	ig 22	il -11	im -21	in 10	ip -15	ir -17	is -8	it -14	iv 19	ja -17	je -15	jk -14	jo -11	já 17	ke 20	kt 20	ky 8	la -9	ld -17	le 18	lf -17	lk -12	ll 6	lo -12	ma -15	me 26	mm 20	mo 18	ms 7	mt -14	my 12	na -9	nc -15	nd -8	ne -13	nk 21	nn -7	no -8	ns 17	nz -12	of -14	ok -17	om -15	on 11	op 21	or -13	ot 17	ou 11	ow -21	ox -28	pa -11	ps -17	pt 17	py -7	ra -9	re 6	ri -10	rk -6	rl -15	rn 8	ro -20	rt -14	ry 6	ré 28	sh 9	sk -7	sm 13	ss 10	sy -9	sé -16	ta 8	ti -17	to 9	ts 15	tt 7	tz -23	té -13	ua 17	ub -28	ue 12	ug 10	ul 22	un 10	up -16	ur -28	us 18	ut -13	uw -17	ux 22	uy -15	ve 13	vu -7	ya -8	ye -16	yi -17	za 27	zo -14	ão -24	ça -10	és 18	ía -10	ña 11	ón -10	ún 18	’s -25
in|last|-up|	1 -21
in|last|029|	2-3 13
in|last|0|	2-3 -15
in|last|2|	2-3 -19
in|last|3|	2-3 -21
in|last|4|	2-3 -23
in|last|5|	2-3 -17
in|last|aaf|	1 -14
in|last|aak|	1 -10
in|last|ace|	2-3 10
in|last|ack|	1 -18	2-3 -20
in|last|act|	2-3 -9
in|last|ada|	1 18
in|last|ade|	1 8	2-3 -6
in|last|ady|	1 9
in|last|age|	1 -13	2-3 9
in|last|agt|	2-3 -7
in|last|ain|	1 -6	2-3 9
in|last|ais|	2-3 -6
in|last|ake|	1 10	2-3 15
in|last|ald|	1 -15
in|last|alf|	2-3 -19
in|last|ali|	1 12
in|last|alk|	2-3 -12
in|last|alo|	1 -9	2-3 -13
in|last|als|	1 13
in|last|alt|	1 -16	2-3 -23
in|last|ame|	2-3 19
in|last|amo|	2-3 10
in|last|ana|	2-3 18
in|last|anc|	2-3 -11
in|last|and|	1 -19
in|last|ang|	2-3 -8
in|last|ano|	1 -17	2-3 -13
in|last|ant|	1 -10	2-3 -9
in|last|any|	2-3 7
in|last|anz|	2-3 -6
in|last|ape|	2-3 20
in|last|apo|	1 -12
in|last|are|	2-3 24
in|last|art|	2-3 13
in|last|ary|	2-3 20
in|last|ase|	1 8	2-3 -19
in|last|aso|	2-3 8
in|last|ass|	2-3 15
in|last|ata|	2-3 21
in|last|ate|	1 -15	2-3 -12
in|last|ato|	2-3 -6
in|last|att|	1 -12	2-3 -18
in|last|aut|	2-3 8
in|last|ays|	2-3 17
in|last|a|	2-3 -20
in|last|ben|	2-3 16
in|last|be|	2-3 23
in|last|ble|	1 27	2-3 17
in|last|box|	2-3 -17
in|last|buy|	1 -28
in|last|cal|	2-3 11
in|last|can|	2-3 -17
in|last|cco|	1 -7
in|last|cer|	2-3 -19
in|last|cha|	2-3 14
in|last|che|	1 -16	2-3 -17
in|last|cho|	1 -11	2-3 16
in|last|cht|	2-3 -13
in|last|cia|	2-3 -11
in|last|cio|	1 8
in|last|dad|	2-3 13
in|last|dan|	2-3 18
in|last|das|	2-3 9
in|last|day|	2-3 -33
in|last|ddo|	2-3 21
in|last|del|	2-3 7
in|last|den|	1 -17	2-3 26
in|last|der|	2-3 -9
in|last|des|	2-3 11
in|last|dig|	1 15
in|last|dog|	2-3 -17
in|last|dom|	1 -16
in|last|don|	1 -10
in|last|dos|	2-3 -9
in|last|dro|	2-3 -16
in|last|due|	2-3 -8
in|last|día|	2-3 -9
in|last|eal|	2-3 -19
in|last|ean|	1 9
in|last|eap|	2-3 26
in|last|ear|	2-3 18
in|last|eat|	2-3 -8
in|last|ect|	2-3 10
in|last|eds|	2-3 -15
in|last|een|	2-3 -13
in|last|eep|	2-3 9
in|last|eer|	2-3 -16
in|last|eet|	2-3 -14
in|last|ege|	1 -18
in|last|eid|	2-3 11
in|last|ein|	1 12	2-3 18
in|last|eis|	1 -19
in|last|eit|	1 -6
in|last|ekt|	2-3 13
in|last|elo|	2-3 11
in|last|els|	2-3 -11
in|last|ely|	2-3 17
in|last|ena|	1 -10	2-3 -9
in|last|end|	1 10	2-3 -19
in|last|ene|	2-3 17
in|last|eno|	2-3 14
in|last|era|	2-3 -13
in|last|erd|	2-3 8
in|last|ere|	2-3 -20
in|last|ero|	2-3 -6
in|last|ers|	1 8	2-3 13
in|last|ert|	1 13
in|last|ery|	1 -31	2-3 17
in|last|esa|	2-3 -12
in|last|eso|	2-3 -9
in|last|ess|	2-3 16
in|last|eta|	2-3 -21
in|last|eum|	2-3 17
in|last|eur|	1 -17
in|last|eux|	2-3 17
in|last|far|	2-3 17
in|last|fen|	2-3 15
in|last|fer|	2-3 18
in|last|ful|	2-3 29
in|last|fyi|	1 -17
in|last|gap|	2-3 -13
in|last|ged|	1 17	2-3 -8
in|last|gel|	2-3 19
in|last|gem|	2-3 -8
in|last|ger|	2-3 -6
in|last|ges|	2-3 16
in|last|get|	2-3 -20
in|last|ght|	1 -23	2-3 7
in|last|gin|	2-3 7
in|last|gio|	1 -15
in|last|gue|	1 -6	2-3 -15
in|last|gut|	2-3 -8
in|last|guy|	2-3 20
in|last|hat|	2-3 29
in|last|her|	2-3 21
in|last|him|	2-3 14
in|last|hip|	2-3 10
in|last|hmm|	1 20
in|last|hos|	2-3 -15
in|last|hot|	2-3 14
in|last|how|	2-3 -24
in|last|hts|	2-3 -15
in|last|hub|	2-3 -25
in|last|ial|	1 -7	2-3 -10
in|last|ian|	2-3 15
in|last|iar|	2-3 15
in|last|ias|	1 8
in|last|ibe|	1 -18
in|last|ica|	2-3 -12
in|last|ich|	1 16	2-3 15
in|last|ici|	2-3 18
in|last|ick|	1 10	2-3 -9
in|last|ico|	1 -9	2-3 -9
in|last|ics|	2-3 7
in|last|ido|	1 13
in|last|ied|	1 18	2-3 19
in|last|ien|	1 6	2-3 15
in|last|iet|	2-3 -9
in|last|ift|	2-3 9
in|last|igy|	1 -17
in|last|ijk|	1 -14
in|last|ijo|	2-3 -7
in|last|ild|	1 -6	2-3 12
in|last|ile|	1 25	2-3 13
in|last|ill|	2-3 11
in|last|ils|	2-3 -8
in|last|ilt|	1 -15
in|last|ima|	2-3 15
in|last|ime|	2-3 21
in|last|ina|	1 -9
in|last|ind|	2-3 -14
in|last|ine|	1 -23	2-3 -16
in|last|ing|	1 9	2-3 -13
in|last|ink|	2-3 21
in|last|ino|	1 -13	2-3 -6
in|last|int|	2-3 16
in|last|ion|	1 22
in|last|ira|	2-3 11
in|last|ire|	2-3 21
in|last|iro|	1 -19
in|last|ise|	2-3 -12
in|last|ish|	1 -8	2-3 17
in|last|isk|	2-3 -14
in|last|ism|	2-3 19
in|last|iss|	2-3 11
in|last|ist|	1 23	2-3 -6
in|last|is|	2-3 16
in|last|ita|	1 -13
in|last|ite|	1 10	2-3 -12
in|last|ito|	2-3 -19
in|last|its|	2-3 19
in|last|itt|	2-3 21
in|last|ity|	1 -6	2-3 11
in|last|ium|	2-3 -20
in|last|iva|	2-3 -11
in|last|ive|	1 31	2-3 -10
in|last|ivo|	2-3 10
in|last|i|	2-3 11
in|last|iño|	2-3 15
in|last|ión|	1 -14
in|last|jet|	2-3 -17
in|last|joe|	2-3 -11
in|last|já|	2-3 17
in|last|ked|	1 -25	2-3 20
in|last|ken|	1 10	2-3 -6
in|last|ker|	2-3 20
in|last|kes|	1 -23	2-3 16
in|last|ket|	2-3 9
in|last|lam|	2-3 13
in|last|lar|	2-3 -8
in|last|las|	2-3 21
in|last|law|	2-3 -21
in|last|led|	1 21	2-3 19
in|last|len|	1 -7	2-3 12
in|last|les|	1 -13
in|last|lha|	2-3 22
in|last|lho|	2-3 -14
in|last|lia|	2-3 16
in|last|lks|	2-3 -8
in|last|lla|	1 -16	2-3 -8
in|last|lle|	1 -13	2-3 -12
in|last|llo|	2-3 -10
in|last|lly|	1 -15	2-3 -12
in|last|low|	2-3 22
in|last|lty|	2-3 -22
in|last|lue|	1 -21
in|last|lus|	2-3 11
in|last|lée|	1 13
in|last|mal|	2-3 19
in|last|man|	2-3 12
in|last|mat|	2-3 -22
in|last|med|	2-3 20
in|last|men|	1 -22	2-3 -9
in|last|mer|	1 8	2-3 -21
in|last|me|	2-3 -18
in|last|mid|	1 -17
in|last|mma|	2-3 -9
in|last|mos|	2-3 13
in|last|mún|	2-3 18
in|last|nah|	1 14
in|last|nal|	1 -11
in|last|nas|	2-3 15
in|last|nco|	2-3 18
in|last|nda|	2-3 14
in|last|nde|	1 11	2-3 19
in|last|ndo|	2-3 9
in|last|nds|	2-3 -10
in|last|ned|	1 14	2-3 -11
in|last|nel|	2-3 22
in|last|nen|	1 14
in|last|ner|	2-3 -7
in|last|nes|	2-3 6
in|last|nga|	2-3 -20
in|last|nge|	1 -15	2-3 -13
in|last|nja|	1 -14
in|last|nne|	2-3 -24
in|last|nno|	2-3 -12
in|last|nny|	1 -20
in|last|nos|	2-3 12
in|last|now|	2-3 -9
in|last|nox|	1 -24
in|last|no|	1 8
in|last|nse|	2-3 19
in|last|nst|	2-3 6
in|last|nta|	1 8	2-3 18
in|last|nte|	1 26	2-3 20
in|last|nto|	2-3 15
in|last|nts|	2-3 16
in|last|nza|	1 7	2-3 16
in|last|nça|	2-3 -17
in|last|oat|	1 -16
in|last|ock|	2-3 14
in|last|off|	2-3 18
in|last|of|	2-3 -10
in|last|ogy|	2-3 -12
in|last|oin|	1 -20
in|last|ois|	2-3 11
in|last|oke|	2-3 14
in|last|ola|	2-3 18
in|last|old|	1 -26	2-3 -16
in|last|ole|	1 -24	2-3 20
in|last|olo|	1 -19	2-3 -10
in|last|omy|	2-3 21
in|last|one|	1 17	2-3 8
in|last|ong|	2-3 21
in|last|ono|	2-3 -9
in|last|ons|	2-3 31
in|last|ood|	2-3 13
in|last|ook|	2-3 -19
in|last|oom|	2-3 -21
in|last|oon|	2-3 -22
in|last|oor|	2-3 -21
in|last|opi|	1 -22
in|last|ops|	1 -23
in|last|ora|	2-3 13
in|last|ore|	1 -23
in|last|orm|	1 -17	2-3 15
in|last|oro|	2-3 14
in|last|ors|	1 9	2-3 17
in|last|ort|	2-3 -12
in|last|osa|	2-3 7
in|last|ose|	1 -13	2-3 10
in|last|oso|	1 -13
in|last|ost|	1 -29
in|last|ota|	2-3 -8
in|last|ote|	2-3 14
in|last|ots|	1 16
in|last|oud|	1 9
in|last|oup|	2-3 11
in|last|our|	2-3 -10
in|last|ous|	1 20	2-3 -8
in|last|ova|	2-3 6
in|last|ove|	2-3 -11
in|last|oño|	2-3 -9
in|last|pel|	2-3 13
in|last|pen|	1 -19
in|last|per|	1 -19
in|last|ple|	2-3 9
in|last|pra|	1 -14
in|last|que|	1 19
in|last|ral|	1 -22	2-3 -9
in|last|rce|	2-3 11
in|last|rco|	2-3 21
in|last|rde|	2-3 10
in|last|rdo|	2-3 15
in|last|rds|	2-3 15
in|last|red|	2-3 -17
in|last|ree|	1 -16	2-3 -12
in|last|reg|	1 -11
in|last|ren|	2-3 18
in|last|reo|	1 -10
in|last|rer|	2-3 11
in|last|res|	2-3 -6
in|last|rga|	2-3 -12
in|last|ria|	2-3 -7
in|last|rin|	2-3 9
in|last|rio|	1 -19
in|last|rip|	2-3 -11
in|last|rit|	2-3 18
in|last|rla|	2-3 10
in|last|rly|	1 19	2-3 -16
in|last|rme|	2-3 7
in|last|rms|	2-3 6
in|last|rmy|	2-3 -14
in|last|rno|	2-3 19
in|last|ros|	2-3 8
in|last|rot|	1 -16
in|last|rra|	2-3 -14
in|last|rro|	1 -17	2-3 -15
in|last|rso|	2-3 21
in|last|rst|	1 14	2-3 -18
in|last|rts|	2-3 -11
in|last|rua|	2-3 11
in|last|rve|	2-3 10
in|last|rée|	2-3 15
in|last|rés|	2-3 9
in|last|sar|	2-3 -6
in|last|sca|	2-3 15
in|last|sed|	2-3 -18
in|last|see|	2-3 18
in|last|sen|	2-3 -14
in|last|ser|	2-3 15
in|last|ses|	2-3 6
in|last|sig|	2-3 -18
in|last|sit|	2-3 -16
in|last|sly|	2-3 16
in|last|smo|	1 19	2-3 9
in|last|sor|	1 -15
in|last|so|	2-3 17
in|last|ssa|	2-3 7
in|last|sse|	2-3 8
in|last|sso|	2-3 14
in|last|sta|	1 15	2-3 10
in|last|ste|	2-3 -9
in|last|sti|	1 -15
in|last|sts|	1 20
in|last|sue|	2-3 19
in|last|tal|	2-3 25
in|last|tar|	1 8
in|last|tax|	1 -16
in|last|tay|	2-3 21
in|last|ted|	1 8	2-3 11
in|last|tel|	1 -17	2-3 19
in|last|ten|	2-3 11
in|last|ter|	2-3 7
in|last|ths|	2-3 11
in|last|tic|	2-3 23
in|last|tie|	2-3 -13
in|last|tig|	2-3 12
in|last|tin|	1 -17
in|last|tly|	2-3 31
in|last|too|	2-3 22
in|last|tor|	2-3 -11
in|last|tos|	2-3 17
in|last|tra|	1 -18
in|last|tta|	1 -13	2-3 18
in|last|tte|	1 7
in|last|tti|	1 -21
in|last|tto|	1 6	2-3 18
in|last|tum|	2-3 -20
in|last|tur|	2-3 -6
in|last|ual|	2-3 13
in|last|uch|	2-3 10
in|last|uck|	1 -19
in|last|ude|	2-3 -16
in|last|uer|	1 7
in|last|ues|	2-3 13
in|last|ugh|	2-3 14
in|last|uld|	2-3 16
in|last|ull|	1 -14
in|last|ump|	2-3 12
in|last|una|	2-3 -15
in|last|und|	2-3 12
in|last|une|	2-3 13
in|last|ung|	2-3 11
in|last|unt|	2-3 12
in|last|ure|	1 10	2-3 15
in|last|uro|	2-3 -13
in|last|urs|	2-3 -30
in|last|use|	1 -8	2-3 -12
in|last|ust|	2-3 16
in|last|us|	2-3 19
in|last|utt|	2-3 20
in|last|uve|	2-3 -11
in|last|vas|	1 -18
in|last|vel|	1 8
in|last|ven|	2-3 -13
in|last|ver|	1 -17
in|last|ves|	2-3 -18
in|last|war|	2-3 -12
in|last|way|	2-3 25
in|last|weg|	2-3 -10
in|last|xer|	1 -14
in|last|yes|	2-3 21
in|last|zen|	1 -13	2-3 14
in|last|zes|	2-3 16
in|last|zin|	2-3 -7
in|last|zza|	2-3 7
in|last|zzo|	2-3 -12
in|last|ção|	2-3 -14
in|last|ées|	2-3 14
in|last|ôle|	2-3 11
in|last|ões|	2-3 16
in|shape|=a capital word|	4-7 9	8+ 7
in|shape|=a capital|	2-3 -10
in|shape|=a verb =of|	8+ 17
in|shape|=a verb =without|	4-7 20
in|shape|=a verb =with|	4-7 19
in|shape|=a verb word|	4-7 19
in|shape|=a verb|	2-3 18
in|shape|=a word =and|	4-7 14
in|shape|=a word =does|	8+ 18
in|shape|=a word =in|	4-7 29	8+ 18
in|shape|=a word =is|	4-7 8	8+ 20
in|shape|=a word =of|	4-7 31	8+ 18
in|shape|=a word =on|	4-7 18	8+ 16
in|shape|=a word =that|	4-7 28	8+ 12
in|shape|=a word =to|	4-7 17
in|shape|=a word =without|	4-7 15	8+ 11
in|shape|=a word =with|	8+ 15
in|shape|=a word =é|	4-7 13
in|shape|=a word adverb|	8+ 10
in|shape|=a word verb|	2-3 21	4-7 15	8+ 10
in|shape|=a word word|	4-7 49	8+ 29
in|shape|=a word|	2-3 -18
in|shape|=about =as word|	4-7 15
in|shape|=all word =no|	4-7 14
in|shape|=an word word|	2-3 24	4-7 23	8+ 17
in|shape|=and =i verb|	8+ 10
in|shape|=and =i word|	8+ 12
in|shape|=and =the word|	8+ 11
in|shape|=and word word|	8+ 12
in|shape|=any word|	2-3 19
in|shape|=as =a word|	8+ 18
in|shape|=as adverb =as|	4-7 18
in|shape|=as word =as|	4-7 -15	8+ 11
in|shape|=at =the word|	8+ 13
in|shape|=at =this verb|	8+ 10
in|shape|=até =ao word|	2-3 12
in|shape|=auf =dem capital|	4-7 6
in|shape|=aus =dem capital|	4-7 8
in|shape|=avec word|	2-3 20
in|shape|=but =a word|	4-7 20
in|shape|=but =i verb|	8+ 11
in|shape|=but =the word|	8+ 14
in|shape|=but word word|	8+ 9
in|shape|=by =the word|	8+ 11
in|shape|=by word|	2-3 19
in|shape|=ce word =pas|	8+ 10
in|shape|=ci word word|	4-7 -7
in|shape|=con =la word|	4-7 19
in|shape|=con word =de|	4-7 11
in|shape|=con word word|	4-7 15
in|shape|=could =have =been|	4-7 16
in|shape|=dans =le word|	4-7 13
in|shape|=dans =les word|	4-7 -10
in|shape|=das =ist capital|	2-3 11
in|shape|=das =ist word|	8+ 6
in|shape|=das capital|	2-3 -8
in|shape|=de capital|	2-3 -12
in|shape|=de word =is|	8+ 18
in|shape|=de word verb|	8+ 11
in|shape|=de word word|	2-3 -6	4-7 10	8+ 8
in|shape|=de word|	2-3 -6
in|shape|=der capital =hat|	4-7 11
in|shape|=der capital word|	4-7 11	8+ 7
in|shape|=der word capital|	4-7 7
in|shape|=des word word|	4-7 8
in|shape|=deux word word|	2-3 7
in|shape|=deux word|	2-3 6
in|shape|=di word =non|	4-7 10
in|shape|=di word|	2-3 14
in|shape|=did =the word|	8+ 17
in|shape|=did =you verb|	4-7 11
in|shape|=die capital word|	4-7 8	8+ 6
in|shape|=die capital|	2-3 -21
in|shape|=die word capital|	4-7 -7
in|shape|=e word word|	4-7 7
in|shape|=een word =die|	4-7 11	8+ 18
in|shape|=een word =en|	8+ 7
in|shape|=een word =is|	8+ 7
in|shape|=een word =met|	4-7 18
in|shape|=een word =op|	4-7 10
in|shape|=een word =van|	4-7 11
in|shape|=een word word|	2-3 21	4-7 22
in|shape|=een word|	2-3 9
in|shape|=ein capital =ist|	4-7 8
in|shape|=ein word capital|	4-7 12
in|shape|=eine capital =ohne|	4-7 9
in|shape|=eine capital|	2-3 13
in|shape|=eine word capital|	4-7 6
in|shape|=el capital|	2-3 -12
in|shape|=el word =a|	4-7 -18
in|shape|=el word =de|	4-7 -10
in|shape|=el word =no|	4-7 11
in|shape|=el word adverb|	4-7 11
in|shape|=el word word|	2-3 19	8+ 7
in|shape|=el word|	2-3 -13
in|shape|=en capital word|	8+ 8
in|shape|=en word word|	2-3 12
in|shape|=en word|	2-3 12
in|shape|=es =la word|	8+ 9
in|shape|=es =un word|	4-7 6
in|shape|=es =una word|	8+ 6
in|shape|=es verb adverb|	4-7 9
in|shape|=et =les word|	4-7 13
in|shape|=et word|	2-3 -9
in|shape|=every word word|	4-7 13
in|shape|=fait word|	2-3 -15
in|shape|=for word word|	8+ 12
in|shape|=geen word|	2-3 15
in|shape|=ha word|	2-3 20
in|shape|=has =a word|	8+ 12
in|shape|=has =the word|	8+ 14
in|shape|=he =has =my|	8+ 6
in|shape|=he =has word|	8+ 8
in|shape|=he =is word|	4-7 9	8+ 17
in|shape|=he =never word|	4-7 9
in|shape|=he =was adverb|	4-7 10
in|shape|=he =was verb|	8+ 7
in|shape|=he =was word|	8+ 15
in|shape|=he =will word|	8+ 13
in|shape|=he =would =like|	4-7 10
in|shape|=he adverb word|	8+ 18
in|shape|=he verb =about|	4-7 20
in|shape|=he verb =he|	8+ 12
in|shape|=he verb =me|	4-7 12	8+ 14
in|shape|=he verb =on|	8+ 12
in|shape|=he verb =them|	4-7 10
in|shape|=he verb =the|	8+ 13
in|shape|=he verb =to|	8+ 12
in|shape|=he verb capital|	8+ 19
in|shape|=he word =the|	8+ 12
in|shape|=he word =to|	8+ 11
in|shape|=he word word|	4-7 12	8+ 9
in|shape|=he's =a word|	8+ 11
in|shape|=het =gaat =niet|	8+ 10
in|shape|=het =is =een|	4-7 7
in|shape|=het word =is|	8+ 11
in|shape|=het word word|	8+ 8
in|shape|=hij word word|	8+ 7
in|shape|=ho word =le|	4-7 9
in|shape|=how =do =you|	8+ 15
in|shape|=i =am =a|	4-7 -13	8+ 10
in|shape|=i =am =not|	4-7 10	8+ 13
in|shape|=i =am adverb|	4-7 11	8+ 13
in|shape|=i =am number|	8+ 15
in|shape|=i =am verb|	8+ 22
in|shape|=i =am word|	2-3 17	8+ 13
in|shape|=i =can verb|	8+ 11
in|shape|=i =can't verb|	4-7 10
in|shape|=i =could =have|	4-7 11
in|shape|=i =could verb|	8+ 9
in|shape|=i =did =not|	8+ 14
in|shape|=i =didn't word|	4-7 12
in|shape|=i =didn’t verb|	8+ 9
in|shape|=i =do =not|	8+ 19
in|shape|=i =don't verb|	4-7 15	8+ 12
in|shape|=i =don’t verb|	4-7 13	8+ 11
in|shape|=i =had =a|	8+ 13
in|shape|=i =had =it|	8+ 16
in|shape|=i =have =a|	8+ 9
in|shape|=i =have =been|	8+ 11
in|shape|=i =have =never|	8+ 12
in|shape|=i =have =not|	4-7 11
in|shape|=i =have =no|	8+ 11
in|shape|=i =have adverb|	8+ 13
in|shape|=i =have verb|	4-7 22	8+ 12
in|shape|=i =have word|	4-7 12	8+ 15
in|shape|=i =never verb|	4-7 20	8+ 10
in|shape|=i =shall =be|	8+ 12
in|shape|=i =was =in|	8+ 10
in|shape|=i =was verb|	4-7 23	8+ 11
in|shape|=i =was word|	2-3 21	4-7 17	8+ 14
in|shape|=i =will =not|	8+ 15
in|shape|=i =will verb|	8+ 6
in|shape|=i =will word|	8+ 12
in|shape|=i =would =be|	8+ 10
in|shape|=i =would =like|	8+ 12
in|shape|=i =would adverb|	4-7 19
in|shape|=i =would verb|	8+ 11
in|shape|=i adverb =have|	8+ 11
in|shape|=i adverb verb|	4-7 11	8+ 16
in|shape|=i adverb word|	4-7 11	8+ 9
in|shape|=i verb =a|	4-7 11	8+ 11
in|shape|=i verb =because|	4-7 18
in|shape|=i verb =for|	4-7 10
in|shape|=i verb =her|	8+ 14
in|shape|=i verb =he|	8+ 8
in|shape|=i verb =him|	4-7 18	8+ 10
in|shape|=i verb =in|	8+ 10
in|shape|=i verb =it's|	8+ 12
in|shape|=i verb =it|	4-7 9	8+ 13
in|shape|=i verb =it’s|	8+ 10
in|shape|=i verb =i|	8+ 8
in|shape|=i verb =my|	8+ 15
in|shape|=i verb =no|	8+ 16
in|shape|=i verb =one|	8+ 7
in|shape|=i verb =on|	8+ 13
in|shape|=i verb =out|	8+ 11
in|shape|=i verb =she|	4-7 12
in|shape|=i verb =so|	2-3 17
in|shape|=i verb =that|	8+ 9
in|shape|=i verb =them|	4-7 11	8+ 12
in|shape|=i verb =they|	8+ 14
in|shape|=i verb =the|	4-7 13	8+ 16
in|shape|=i verb =this|	8+ 15
in|shape|=i verb =to|	4-7 18	8+ 14
in|shape|=i verb =we|	8+ 12
in|shape|=i verb =what|	8+ 12
in|shape|=i verb =where|	4-7 10
in|shape|=i verb =you|	4-7 15	8+ 9
in|shape|=i verb adverb|	8+ 10
in|shape|=i verb capital|	4-7 14	8+ 13
in|shape|=i verb word|	2-3 17	4-7 18	8+ 24
in|shape|=i word =at|	8+ 14
in|shape|=i word =a|	8+ 14
in|shape|=i word =for|	8+ 13
in|shape|=i word =him|	8+ 11
in|shape|=i word =it|	2-3 21	4-7 20	8+ 16
in|shape|=i word =my|	4-7 12	8+ 13
in|shape|=i word =non|	4-7 8
in|shape|=i word =on|	4-7 12
in|shape|=i word =the|	4-7 23	8+ 12
in|shape|=i word =to|	4-7 10	8+ 13
in|shape|=i word =two|	8+ 14
in|shape|=i word =up|	8+ 17
in|shape|=i word capital|	8+ 11
in|shape|=i word verb|	4-7 14
in|shape|=i word word|	4-7 16	8+ 14
in|shape|=i'd adverb word|	8+ 10
in|shape|=i'm =a word|	2-3 17	8+ 11
in|shape|=i'm =not word|	4-7 14	8+ 12
in|shape|=i'm word =to|	8+ 8
in|shape|=i've word =it|	8+ 13
in|shape|=ich word adverb|	4-7 6
in|shape|=if =a word|	8+ 12
in|shape|=if =he word|	8+ 10
in|shape|=if =i =was|	8+ 12
in|shape|=if =it word|	4-7 19
in|shape|=if =the capital|	8+ 16
in|shape|=if =the word|	8+ 15
in|shape|=if =you =don't|	8+ 8
in|shape|=if =you verb|	8+ 8
in|shape|=if =you word|	8+ 10
in|shape|=if capital capital|	8+ 9
in|shape|=if capital word|	8+ 11
in|shape|=if word verb|	8+ 9
in|shape|=if word word|	8+ 8
in|shape|=ik verb =dat|	4-7 14
in|shape|=ik verb adverb|	8+ 7
in|shape|=ik verb word|	8+ 10
in|shape|=ik word =geen|	8+ 6
in|shape|=ik word =mijn|	4-7 9	8+ 8
in|shape|=ik word adverb|	4-7 15	8+ 8
in|shape|=ik word word|	4-7 10	8+ 9
in|shape|=il =a word|	8+ 13
in|shape|=il =mio word|	4-7 10	8+ 7
in|shape|=il capital word|	4-7 15
in|shape|=il capital|	2-3 -13
in|shape|=il word =delle|	4-7 -12
in|shape|=il word =di|	4-7 11
in|shape|=il word =ha|	4-7 8
in|shape|=il word =non|	4-7 9
in|shape|=il word =è|	4-7 23
in|shape|=il word word|	2-3 -12	4-7 21
in|shape|=il word|	2-3 -16
in|shape|=ils verb word|	8+ 7
in|shape|=in =a word|	8+ 11
in|shape|=in =the capital|	8+ 9
in|shape|=in =the word|	2-3 21	4-7 15	8+ 16
in|shape|=in =this word|	8+ 12
in|shape|=in capital =it|	8+ 13
in|shape|=in capital =they|	8+ 14
in|shape|=in capital capital|	8+ 10
in|shape|=in capital word|	8+ 12
in|shape|=in word =and|	4-7 17
in|shape|=in word word|	2-3 19	4-7 19	8+ 13
in|shape|=io =le word|	4-7 12
in|shape|=is =a word|	4-7 17
in|shape|=is =that word|	4-7 17
in|shape|=is capital capital|	8+ 17
in|shape|=it =is =a|	4-7 20	8+ 18
in|shape|=it =is =not|	8+ 10
in|shape|=it =is =the|	4-7 9	8+ 9
in|shape|=it =is adverb|	4-7 13	8+ 8
in|shape|=it =is word|	4-7 15	8+ 16
in|shape|=it =was =a|	4-7 21	8+ 10
in|shape|=it =was =not|	8+ 12
in|shape|=it =was =the|	4-7 18	8+ 10
in|shape|=it =was adverb|	8+ 8
in|shape|=it =was word|	2-3 15	8+ 17
in|shape|=it adverb word|	4-7 7
in|shape|=it word =a|	8+ 15
in|shape|=it word =with|	4-7 15
in|shape|=it word number|	8+ 10
in|shape|=it word word|	4-7 11	8+ 12
in|shape|=it's =a word|	4-7 17	8+ 12
in|shape|=it's =my word|	8+ 10
in|shape|=it's =the word|	4-7 11
in|shape|=it's adverb word|	8+ 12
in|shape|=it's word =to|	8+ 10
in|shape|=it's word word|	2-3 13	8+ 12
in|shape|=it's word|	2-3 12
in|shape|=it’s =a adverb|	8+ 14
in|shape|=it’s =a word|	4-7 12	8+ 13
in|shape|=it’s word =to|	8+ 11
in|shape|=it’s word|	2-3 14
in|shape|=i’d =like =to|	4-7 18	8+ 6
in|shape|=i’m =a word|	4-7 10
in|shape|=i’m =not word|	8+ -8
in|shape|=i’m adverb word|	8+ 13
in|shape|=i’m word =to|	8+ 13
in|shape|=i’m word word|	8+ 15
in|shape|=i’m word|	2-3 -13
in|shape|=i’ve =been verb|	8+ 13
in|shape|=je =ne word|	4-7 8	8+ 14
in|shape|=je word =ai|	4-7 10
in|shape|=je word word|	4-7 6	8+ 14
in|shape|=kein capital word|	4-7 9
in|shape|=kein capital|	2-3 14
in|shape|=la =del word|	2-3 -12
in|shape|=la capital =et|	4-7 -7
in|shape|=la capital capital|	2-3 -10
in|shape|=la capital word|	8+ 6
in|shape|=la capital|	2-3 -23
in|shape|=la word =a|	4-7 13
in|shape|=la word =de|	8+ 16
in|shape|=la word =di|	4-7 -6
in|shape|=la word =es|	4-7 12
in|shape|=la word =non|	4-7 18
in|shape|=la word =è|	4-7 14	8+ 7
in|shape|=la word adverb|	4-7 7
in|shape|=la word word|	2-3 -8	4-7 24	8+ 6
in|shape|=la word|	2-3 -8
in|shape|=le capital capital|	2-3 -11
in|shape|=le capital|	2-3 -15
in|shape|=le word =a|	8+ 11
in|shape|=le word =de|	8+ 11
in|shape|=le word =est|	4-7 8	8+ 9
in|shape|=le word =il|	4-7 9
in|shape|=le word =je|	8+ 6
in|shape|=le word =sono|	4-7 6
in|shape|=le word word|	2-3 14	4-7 -7	8+ 16
in|shape|=les word word|	4-7 15	8+ 7
in|shape|=like =a word|	8+ 11
in|shape|=lo =de word|	4-7 6
in|shape|=lo word =con|	8+ 6
in|shape|=los capital capital|	2-3 -8
in|shape|=los word =de|	4-7 -11
in|shape|=ma =le word|	4-7 10
in|shape|=ma word =a|	8+ 7
in|shape|=ma word word|	4-7 12
in|shape|=man word =die|	4-7 11
in|shape|=man word word|	4-7 8
in|shape|=me verb =que|	8+ 6
in|shape|=me word =por|	4-7 18
in|shape|=met word word|	8+ 6
in|shape|=meu word word|	8+ 6
in|shape|=mi word word|	4-7 10	8+ 6
in|shape|=mijn word =hebben|	8+ 6
in|shape|=mijn word =heeft|	8+ 6
in|shape|=mijn word verb|	4-7 8	8+ 7
in|shape|=mijn word word|	4-7 23
in|shape|=mit capital|	2-3 14
in|shape|=mit word capital|	2-3 9
in|shape|=mon word =a|	8+ 8
in|shape|=mon word =est|	8+ 6
in|shape|=mon word verb|	8+ 8
in|shape|=mon word word|	8+ 11
in|shape|=my capital capital|	2-3 -19
in|shape|=my word =are|	8+ 15
in|shape|=my word =has|	8+ 11
in|shape|=my word =in|	8+ 10
in|shape|=my word =is|	8+ 18
in|shape|=my word =was|	8+ 11
in|shape|=my word capital|	8+ 11
in|shape|=my word verb|	4-7 29	8+ 19
in|shape|=my word word|	4-7 17	8+ 22
in|shape|=ne word =pas|	4-7 11
in|shape|=ne word =que|	4-7 16
in|shape|=nella word word|	4-7 14
in|shape|=never adverb|	2-3 -21
in|shape|=never word =a|	4-7 23
in|shape|=nicht word capital|	2-3 -9
in|shape|=nicht word word|	2-3 13
in|shape|=nicht word|	2-3 16
in|shape|=no =es =un|	4-7 9
in|shape|=no =se word|	4-7 10
in|shape|=no verb word|	4-7 17
in|shape|=no verb|	2-3 -9
in|shape|=no word =a|	8+ 7
in|shape|=no word =no|	4-7 21
in|shape|=no word =to|	4-7 20
in|shape|=no word word|	2-3 18	4-7 6
in|shape|=no word|	2-3 12
in|shape|=non =è =un|	4-7 10
in|shape|=non word =il|	4-7 12
in|shape|=non word =la|	4-7 13
in|shape|=non word word|	2-3 13	4-7 10
in|shape|=not =a word|	4-7 11
in|shape|=not =in =a|	4-7 19
in|shape|=not =on =the|	4-7 22
in|shape|=not =the word|	2-3 17
in|shape|=nous =avons word|	8+ 8
in|shape|=nous =ne word|	8+ 6
in|shape|=nous word word|	8+ 7
in|shape|=no|	1 8
in|shape|=nunca word word|	4-7 10
in|shape|=não =há word|	4-7 19
in|shape|=não =é word|	4-7 6
in|shape|=não word =a|	4-7 11	8+ 7
in|shape|=não word word|	4-7 16
in|shape|=o capital word|	4-7 10
in|shape|=o word =do|	4-7 -10
in|shape|=o word =tem|	4-7 15
in|shape|=o word word|	4-7 16	8+ 10
in|shape|=o word|	2-3 -15
in|shape|=ohne capital word|	4-7 25
in|shape|=ohne capital|	2-3 9
in|shape|=on =a word|	8+ 6
in|shape|=on =ne word|	4-7 13	8+ 7
in|shape|=on =nous =a|	8+ 6
in|shape|=on =the word|	8+ 15
in|shape|=on verb =de|	4-7 6
in|shape|=on word verb|	8+ 7
in|shape|=on word word|	8+ 6
in|shape|=one =of =the|	8+ 12
in|shape|=os capital|	2-3 -15
in|shape|=our word =are|	4-7 11	8+ 14
in|shape|=our word =in|	8+ 14
in|shape|=our word =is|	8+ 17
in|shape|=our word word|	2-3 -13	8+ 20
in|shape|=pour =des word|	4-7 -10
in|shape|=quand =je word|	8+ 9
in|shape|=quando =sono word|	8+ 15
in|shape|=que =la word|	4-7 9
in|shape|=se =la word|	4-7 17
in|shape|=se word =el|	4-7 15
in|shape|=se word word|	4-7 15
in|shape|=sem word|	2-3 -10
in|shape|=she =has word|	8+ 9
in|shape|=she verb =my|	8+ 16
in|shape|=she verb =to|	8+ 9
in|shape|=she word =as|	8+ 9
in|shape|=she word|	2-3 17
in|shape|=si word adverb|	4-7 12
in|shape|=so =i word|	4-7 18
in|shape|=so word|	2-3 16
in|shape|=some =of =them|	8+ 10
in|shape|=some word verb|	8+ 9
in|shape|=sono word word|	4-7 11
in|shape|=that =is =a|	4-7 11
in|shape|=that =is =not|	8+ 10
in|shape|=that =was =the|	4-7 9
in|shape|=that =was word|	8+ 16
in|shape|=the =most word|	4-7 16	8+ 17
in|shape|=the adverb verb|	8+ 10
in|shape|=the adverb word|	8+ 13
in|shape|=the capital =has|	4-7 -23	8+ 11
in|shape|=the capital =is|	8+ 11
in|shape|=the capital =of|	4-7 -10	8+ 23
in|shape|=the capital =will|	8+ 8
in|shape|=the capital capital|	2-3 -35	8+ 17
in|shape|=the capital verb|	2-3 -21	8+ 13
in|shape|=the capital word|	4-7 13	8+ 21
in|shape|=the capital|	2-3 -20
in|shape|=the verb =is|	4-7 13	8+ 19
in|shape|=the verb =that|	8+ 10
in|shape|=the verb =was|	4-7 12	8+ 12
in|shape|=the verb word|	8+ 21
in|shape|=the word =are|	4-7 16	8+ 20
in|shape|=the word =at|	8+ 18
in|shape|=the word =could|	8+ 14
in|shape|=the word =did|	8+ 13
in|shape|=the word =for|	8+ 12
in|shape|=the word =had|	8+ 14
in|shape|=the word =has|	4-7 18	8+ 9
in|shape|=the word =in|	8+ 11
in|shape|=the word =is|	8+ 21
in|shape|=the word =of|	8+ 26
in|shape|=the word =on|	8+ 10
in|shape|=the word =that|	8+ 23
in|shape|=the word =to|	8+ 15
in|shape|=the word =was|	4-7 11	8+ 15
in|shape|=the word =will|	8+ 10
in|shape|=the word =with|	8+ 8
in|shape|=the word adverb|	8+ 19
in|shape|=the word verb|	4-7 24	8+ 25
in|shape|=the word word|	2-3 7	4-7 30	8+ 28
in|shape|=the word|	2-3 -23
in|shape|=then =i verb|	4-7 8	8+ 9
in|shape|=these word word|	8+ 10
in|shape|=they =are word|	8+ 10
in|shape|=they =have verb|	8+ 8
in|shape|=they =have word|	4-7 12	8+ 11
in|shape|=they =should word|	4-7 10
in|shape|=they =were adverb|	8+ 8
in|shape|=they =were word|	4-7 12	8+ 13
in|shape|=they =will word|	4-7 15
in|shape|=they verb =a|	8+ 9
in|shape|=they verb =for|	4-7 15	8+ 11
in|shape|=they verb =me|	8+ 16
in|shape|=they verb =the|	8+ 13
in|shape|=they verb =to|	8+ 9
in|shape|=they verb =us|	8+ 15
in|shape|=they verb =we|	8+ 7
in|shape|=they verb word|	8+ 9
in|shape|=they word =at|	8+ 12
in|shape|=they word =in|	8+ 20
in|shape|=they word =me|	4-7 10	8+ 14
in|shape|=they word =the|	4-7 12	8+ 17
in|shape|=they word =to|	8+ 18
in|shape|=they word =with|	8+ 13
in|shape|=they word verb|	8+ 10
in|shape|=they word word|	4-7 14
in|shape|=this =has word|	4-7 14
in|shape|=this =is =a|	4-7 11	8+ 11
in|shape|=this =is =not|	8+ 13
in|shape|=this =is =the|	8+ 14
in|shape|=this =is =what|	8+ 12
in|shape|=this =is adverb|	8+ 7
in|shape|=this =is word|	4-7 11	8+ 13
in|shape|=this capital|	2-3 -16
in|shape|=this word =is|	8+ 11
in|shape|=this word =was|	8+ 13
in|shape|=this word word|	8+ 12
in|shape|=toen word =ik|	8+ 7
in|shape|=twee word|	2-3 16
in|shape|=two word word|	8+ 13
in|shape|=um word =com|	4-7 17
in|shape|=um word =de|	4-7 18
in|shape|=uma word =de|	4-7 10
in|shape|=uma word word|	2-3 12
in|shape|=uma word|	2-3 17
in|shape|=un word =con|	4-7 11
in|shape|=un word =de|	4-7 15
in|shape|=un word =di|	4-7 17
in|shape|=un word =no|	4-7 13
in|shape|=un word =senza|	4-7 13
in|shape|=un word word|	2-3 24	4-7 15	8+ 16
in|shape|=un word|	2-3 22
in|shape|=una word =a|	4-7 22
in|shape|=una word =con|	4-7 19
in|shape|=una word =de|	4-7 -14
in|shape|=una word word|	2-3 18	4-7 18
in|shape|=una word|	2-3 17
in|shape|=une word =de|	8+ 9
in|shape|=une word word|	2-3 24	4-7 17	8+ 7
in|shape|=vous word word|	8+ 7
in|shape|=we =are =a|	8+ 12
in|shape|=we =are =in|	8+ 9
in|shape|=we =are =not|	4-7 14	8+ 15
in|shape|=we =are adverb|	4-7 16
in|shape|=we =are verb|	8+ 18
in|shape|=we =are word|	4-7 16	8+ 20
in|shape|=we =do =not|	8+ 16
in|shape|=we =don't verb|	8+ 9
in|shape|=we =don't word|	8+ 6
in|shape|=we =had word|	8+ 16
in|shape|=we =have =a|	4-7 7	8+ 11
in|shape|=we =have =been|	4-7 14
in|shape|=we =have =never|	8+ 14
in|shape|=we =have =the|	8+ 12
in|shape|=we =have =to|	8+ 14
in|shape|=we =have verb|	8+ 15
in|shape|=we =have word|	4-7 9	8+ 10
in|shape|=we =hebben word|	8+ 6
in|shape|=we =were verb|	8+ 11
in|shape|=we =will =not|	8+ 19
in|shape|=we =will word|	8+ 8
in|shape|=we adverb verb|	8+ 11
in|shape|=we verb =about|	8+ 14
in|shape|=we verb =for|	8+ 12
in|shape|=we verb =so|	8+ 11
in|shape|=we verb =that|	8+ 15
in|shape|=we verb =the|	8+ 11
in|shape|=we verb =to|	4-7 14	8+ 13
in|shape|=we verb adverb|	8+ 15
in|shape|=we verb capital|	8+ 16
in|shape|=we verb word|	8+ 12
in|shape|=we word =a|	4-7 8	8+ 12
in|shape|=we word =for|	8+ 16
in|shape|=we word =it|	8+ 14
in|shape|=we word =the|	4-7 17	8+ 11
in|shape|=we word =with|	8+ 13
in|shape|=we word adverb|	4-7 14	8+ 9
in|shape|=we word capital|	4-7 12
in|shape|=we word number|	8+ 8
in|shape|=we word verb|	2-3 13	8+ 19
in|shape|=we word word|	4-7 25	8+ 14
in|shape|=we word|	2-3 19
in|shape|=we're word =to|	8+ 10
in|shape|=we’re word =to|	8+ 8
in|shape|=what =we =have|	8+ 14
in|shape|=what word|	2-3 10
in|shape|=when =i =was|	8+ 8
in|shape|=when =i verb|	8+ 8
in|shape|=when =i word|	8+ 14
in|shape|=when =it word|	8+ 6
in|shape|=when =the word|	4-7 21	8+ 10
in|shape|=when =you =have|	8+ 8
in|shape|=when =you word|	8+ 11
in|shape|=when word word|	8+ 13
in|shape|=wij =hebben adverb|	8+ 8
in|shape|=wij word word|	4-7 9
in|shape|=wir =haben adverb|	4-7 7
in|shape|=wir word capital|	4-7 8
in|shape|=with =a word|	4-7 15
in|shape|=with =the word|	4-7 21
in|shape|=yo word word|	4-7 6
in|shape|=you =are word|	2-3 21
in|shape|=you =can verb|	4-7 20	8+ 15
in|shape|=you =can word|	8+ 25
in|shape|=you =can't word|	8+ 17
in|shape|=you =cannot word|	8+ 25
in|shape|=you =can’t verb|	8+ 14
in|shape|=you =can’t word|	4-7 11	8+ 15
in|shape|=you =could verb|	8+ 12
in|shape|=you =don’t verb|	8+ 11
in|shape|=you =don’t word|	8+ 14
in|shape|=you =have =to|	4-7 10	8+ 14
in|shape|=you =will verb|	4-7 9
in|shape|=you verb =that|	8+ 16
in|shape|=you verb =what|	8+ 21
in|shape|=you verb word|	8+ 15
in|shape|=you word word|	8+ 14
in|shape|=you've word word|	2-3 14
in|shape|=ze =hebben word|	8+ 6
in|shape|=à =la word|	8+ 6
in|shape|=à word word|	2-3 -11	4-7 7
in|shape|adverb =a word|	4-7 11	8+ 14
in|shape|adverb =are =a|	8+ 20
in|shape|adverb =are word|	8+ 19
in|shape|adverb =de word|	2-3 16	4-7 11
in|shape|adverb =down|	2-3 11
in|shape|adverb =is =a|	4-7 20	8+ 15
in|shape|adverb =is =het|	8+ 11
in|shape|adverb =is =not|	8+ 11
in|shape|adverb =is =no|	4-7 21	8+ 13
in|shape|adverb =is word|	2-3 -9	8+ 16
in|shape|adverb =moet word|	4-7 12
in|shape|adverb =no word|	4-7 -7
in|shape|adverb =non =si|	4-7 6
in|shape|adverb =on word|	4-7 15
in|shape|adverb =si word|	2-3 8
in|shape|adverb =the word|	2-3 15	4-7 25	8+ 16
in|shape|adverb =they word|	4-7 16
in|shape|adverb =un word|	8+ 11
in|shape|adverb =was =a|	4-7 20
in|shape|adverb =we verb|	8+ 12
in|shape|adverb adverb word|	4-7 14	8+ 7
in|shape|adverb adverb|	2-3 13
in|shape|adverb capital capital|	8+ 10
in|shape|adverb capital|	2-3 16
in|shape|adverb verb =to|	4-7 17
in|shape|adverb verb word|	4-7 10	8+ 8
in|shape|adverb verb|	2-3 10
in|shape|adverb word =and|	4-7 29
in|shape|adverb word =che|	4-7 12
in|shape|adverb word =een|	8+ 7
in|shape|adverb word =e|	4-7 13
in|shape|adverb word =in|	8+ 12
in|shape|adverb word =of|	4-7 9
in|shape|adverb word =on|	4-7 17
in|shape|adverb word =we|	4-7 18
in|shape|adverb word adverb|	8+ 11
in|shape|adverb word capital|	4-7 16	8+ 8
in|shape|adverb word verb|	4-7 8
in|shape|adverb word word|	4-7 33	8+ 20
in|shape|adverb|	1 13
in|shape|capital =a word|	4-7 -15	8+ 14
in|shape|capital =ai word|	4-7 9	8+ 8
in|shape|capital =an word|	8+ 12
in|shape|capital =and =i|	8+ 13
in|shape|capital =and capital|	2-3 -26	4-7 -12	8+ 18
in|shape|capital =and word|	8+ 19
in|shape|capital =are =not|	4-7 18
in|shape|capital =are word|	2-3 19	4-7 19	8+ 20
in|shape|capital =at number|	8+ 15
in|shape|capital =be word|	2-3 16
in|shape|capital =can word|	8+ 16
in|shape|capital =che word|	4-7 11
in|shape|capital =com =a|	8+ 8
in|shape|capital =com word|	4-7 12
in|shape|capital =con word|	2-3 6
in|shape|capital =da word|	4-7 -7
in|shape|capital =de capital|	2-3 -24
in|shape|capital =de word|	2-3 -13	4-7 17
in|shape|capital =del word|	2-3 -13
in|shape|capital =der capital|	4-7 6
in|shape|capital =des capital|	2-3 9
in|shape|capital =di adverb|	2-3 10
in|shape|capital =di word|	2-3 -12	4-7 8
in|shape|capital =did =not|	8+ 21
in|shape|capital =do =not|	4-7 -14
in|shape|capital =do capital|	2-3 -15
in|shape|capital =does =not|	4-7 14
in|shape|capital =don’t word|	4-7 -10
in|shape|capital =du word|	2-3 -11
in|shape|capital =el word|	8+ 12
in|shape|capital =en word|	2-3 -16
in|shape|capital =from capital|	8+ 19
in|shape|capital =has =a|	8+ 16
in|shape|capital =has =been|	8+ 14
in|shape|capital =has =no|	4-7 10
in|shape|capital =has verb|	4-7 18
in|shape|capital =has word|	4-7 17	8+ 19
in|shape|capital =het =aan|	4-7 -8
in|shape|capital =ho word|	4-7 8
in|shape|capital =i verb|	2-3 18	4-7 24
in|shape|capital =i word|	4-7 22	8+ 7
in|shape|capital =il word|	4-7 21
in|shape|capital =in capital|	2-3 -10	8+ 21
in|shape|capital =in word|	4-7 14	8+ 9
in|shape|capital =is =a|	4-7 7	8+ 20
in|shape|capital =is =for|	4-7 20
in|shape|capital =is =geen|	4-7 -12
in|shape|capital =is =het|	4-7 17
in|shape|capital =is =not|	4-7 15	8+ 24
in|shape|capital =is =our|	4-7 17
in|shape|capital =is =the|	4-7 16	8+ 18
in|shape|capital =is =what|	8+ 18
in|shape|capital =is adverb|	4-7 -11	8+ 20
in|shape|capital =is verb|	4-7 13	8+ 19
in|shape|capital =is word|	4-7 23	8+ 20
in|shape|capital =ist =keine|	4-7 11
in|shape|capital =ist =kein|	4-7 10
in|shape|capital =it capital|	2-3 -25
in|shape|capital =je word|	8+ 15
in|shape|capital =la word|	4-7 15
in|shape|capital =le word|	4-7 20	8+ 11
in|shape|capital =mi word|	2-3 -8
in|shape|capital =mit capital|	2-3 23
in|shape|capital =my word|	4-7 17
in|shape|capital =ne word|	4-7 17
in|shape|capital =no verb|	8+ 12
in|shape|capital =no word|	4-7 29	8+ 13
in|shape|capital =non word|	4-7 8
in|shape|capital =not word|	4-7 19
in|shape|capital =nous =ne|	8+ 7
in|shape|capital =não =tem|	4-7 -8
in|shape|capital =não word|	4-7 -9
in|shape|capital =o word|	2-3 -6	4-7 7
in|shape|capital =of =the|	4-7 -17
in|shape|capital =of capital|	2-3 -11
in|shape|capital =of word|	8+ 17
in|shape|capital =on =a|	4-7 -13
in|shape|capital =on =the|	4-7 -15
in|shape|capital =our capital|	2-3 10
in|shape|capital =para word|	4-7 16
in|shape|capital =que =es|	4-7 21
in|shape|capital =que word|	4-7 18
in|shape|capital =should =not|	8+ 10
in|shape|capital =should word|	8+ 16
in|shape|capital =the capital|	2-3 -33	4-7 -17	8+ 16
in|shape|capital =the verb|	2-3 -19
in|shape|capital =the word|	2-3 27	4-7 -11	8+ 15
in|shape|capital =to word|	2-3 11
in|shape|capital =um word|	4-7 11	8+ 8
in|shape|capital =uma word|	4-7 15	8+ 6
in|shape|capital =un word|	2-3 20	4-7 16	8+ 19
in|shape|capital =una word|	4-7 14
in|shape|capital =une word|	4-7 11	8+ 8
in|shape|capital =was =a|	8+ 11
in|shape|capital =was word|	4-7 15	8+ 17
in|shape|capital =will =be|	4-7 18
in|shape|capital =will verb|	8+ 15
in|shape|capital =will word|	8+ 14
in|shape|capital =with =a|	4-7 -14
in|shape|capital =à word|	8+ 7
in|shape|capital adverb verb|	4-7 -15	8+ 18
in|shape|capital adverb word|	2-3 6	4-7 29	8+ 16
in|shape|capital capital =and|	4-7 -14	8+ 15
in|shape|capital capital =has|	8+ 16
in|shape|capital capital =in|	4-7 -23
in|shape|capital capital =is|	4-7 11	8+ 18
in|shape|capital capital =i|	8+ 12
in|shape|capital capital =mijn|	8+ 14
in|shape|capital capital =should|	8+ 13
in|shape|capital capital =was|	8+ 12
in|shape|capital capital =would|	4-7 15
in|shape|capital capital adverb|	4-7 17	8+ 15
in|shape|capital capital capital|	2-3 -19	8+ 27
in|shape|capital capital number|	2-3 -35
in|shape|capital capital verb|	4-7 -8	8+ 18
in|shape|capital capital word|	2-3 26	4-7 6	8+ 27
in|shape|capital capital|	2-3 -18
in|shape|capital number capital|	2-3 6	4-7 -13
in|shape|capital number number|	2-3 -15
in|shape|capital number word|	2-3 -6	4-7 -11	8+ 12
in|shape|capital number|	2-3 -15
in|shape|capital verb =and|	8+ 10
in|shape|capital verb =a|	4-7 20	8+ 15
in|shape|capital verb =dat|	8+ 10
in|shape|capital verb =if|	8+ 15
in|shape|capital verb =in|	8+ 17
in|shape|capital verb =is|	4-7 18
in|shape|capital verb =me|	4-7 17	8+ 12
in|shape|capital verb =of|	4-7 -12
in|shape|capital verb =that|	4-7 13	8+ 14
in|shape|capital verb =the|	4-7 21
in|shape|capital verb =to|	4-7 15	8+ 23
in|shape|capital verb =us|	8+ 15
in|shape|capital verb capital|	2-3 6	4-7 15
in|shape|capital verb word|	4-7 17	8+ 17
in|shape|capital verb|	2-3 -6
in|shape|capital word =alla|	8+ 8
in|shape|capital word =and|	4-7 14	8+ 16
in|shape|capital word =are|	8+ 16
in|shape|capital word =at|	8+ 19
in|shape|capital word =a|	4-7 18	8+ 17
in|shape|capital word =de|	4-7 19	8+ 17
in|shape|capital word =em|	8+ 9
in|shape|capital word =eu|	4-7 9
in|shape|capital word =every|	8+ 17
in|shape|capital word =for|	8+ 18
in|shape|capital word =in|	4-7 -6	8+ 16
in|shape|capital word =is|	4-7 16	8+ 15
in|shape|capital word =it|	4-7 16	8+ 20
in|shape|capital word =la|	4-7 20	8+ 6
in|shape|capital word =like|	4-7 16
in|shape|capital word =me|	4-7 18
in|shape|capital word =mir|	8+ 13
in|shape|capital word =ne|	4-7 12
in|shape|capital word =nicht|	4-7 15
in|shape|capital word =of|	8+ 21
in|shape|capital word =on|	8+ 16
in|shape|capital word =para|	8+ 9
in|shape|capital word =pas|	4-7 22	8+ 7
in|shape|capital word =per|	4-7 16	8+ 7
in|shape|capital word =que|	8+ 6
in|shape|capital word =sono|	8+ 6
in|shape|capital word =they|	8+ 12
in|shape|capital word =the|	8+ 22
in|shape|capital word =to|	8+ 17
in|shape|capital word =un|	8+ 9
in|shape|capital word =us|	4-7 18
in|shape|capital word =y|	4-7 12
in|shape|capital word =à|	8+ 10
in|shape|capital word adverb|	4-7 24
in|shape|capital word capital|	2-3 -11	8+ 21
in|shape|capital word number|	4-7 18
in|shape|capital word verb|	4-7 18	8+ 16
in|shape|capital word word|	2-3 6	4-7 -11
in|shape|capital word|	2-3 27
in|shape|number word|	2-3 -6
in|shape|number|	1 10
in|shape|verb =a word|	4-7 23	8+ 23
in|shape|verb =and word|	2-3 17
in|shape|verb =are word|	4-7 16
in|shape|verb =in =the|	4-7 15
in|shape|verb =me =about|	4-7 -12
in|shape|verb =of =the|	4-7 -10
in|shape|verb =of word|	2-3 16
in|shape|verb =the capital|	4-7 10
in|shape|verb =the word|	2-3 24	4-7 16	8+ 14
in|shape|verb =to word|	4-7 14	8+ 20
in|shape|verb =you =for|	4-7 19
in|shape|verb =you capital|	2-3 13
in|shape|verb word =and|	8+ 21
in|shape|verb word word|	2-3 17	4-7 16
in|shape|verb word|	2-3 -9
in|shape|word =a word|	2-3 25	4-7 28	8+ 21
in|shape|word =als =een|	4-7 17
in|shape|word =and adverb|	4-7 21
in|shape|word =and verb|	2-3 12
in|shape|word =and word|	2-3 -9	4-7 23
in|shape|word =as word|	4-7 9
in|shape|word =au word|	2-3 15	4-7 16
in|shape|word =but word|	2-3 28
in|shape|word =by word|	2-3 26
in|shape|word =com word|	4-7 18
in|shape|word =come =un|	4-7 25
in|shape|word =con =un|	4-7 12
in|shape|word =con word|	2-3 11
in|shape|word =da word|	2-3 -18	4-7 17
in|shape|word =de adverb|	2-3 13
in|shape|word =de word|	2-3 -10	8+ 10
in|shape|word =della word|	2-3 -6
in|shape|word =delle word|	2-3 -14
in|shape|word =der capital|	2-3 17
in|shape|word =des word|	2-3 -13
in|shape|word =di word|	2-3 -10	4-7 10
in|shape|word =die capital|	4-7 10
in|shape|word =do word|	2-3 -13
in|shape|word =du word|	2-3 -10
in|shape|word =e word|	2-3 26	4-7 16
in|shape|word =een word|	4-7 20
in|shape|word =el word|	4-7 23	8+ 6
in|shape|word =en word|	2-3 12
in|shape|word =for =a|	4-7 15
in|shape|word =for word|	2-3 17
in|shape|word =if word|	2-3 23
in|shape|word =in =the|	4-7 23	8+ 17
in|shape|word =in word|	4-7 20
in|shape|word =la word|	4-7 16
in|shape|word =le word|	2-3 16
in|shape|word =like =a|	4-7 16
in|shape|word =ma =non|	4-7 16
in|shape|word =ma word|	2-3 17
in|shape|word =mais =pas|	4-7 16
in|shape|word =mais word|	2-3 25
in|shape|word =met =een|	4-7 21
in|shape|word =no word|	2-3 17
in|shape|word =not word|	2-3 22
in|shape|word =o word|	4-7 11
in|shape|word =of word|	8+ 14
in|shape|word =on =the|	4-7 12
in|shape|word =our word|	4-7 15
in|shape|word =out =of|	8+ 10
in|shape|word =out|	2-3 -7
in|shape|word =para word|	2-3 10	4-7 17
in|shape|word =pas word|	4-7 18
in|shape|word =per word|	2-3 15
in|shape|word =por word|	2-3 19	4-7 19
in|shape|word =su word|	2-3 17
in|shape|word =than =a|	4-7 22
in|shape|word =that word|	4-7 16
in|shape|word =the capital|	4-7 14
in|shape|word =the word|	4-7 33	8+ 20
in|shape|word =their word|	4-7 20
in|shape|word =to =be|	8+ 23
in|shape|word =to =the|	4-7 20
in|shape|word =to word|	2-3 -6	8+ 7
in|shape|word =um word|	4-7 17
in|shape|word =und word|	4-7 6
in|shape|word =up|	2-3 -7
in|shape|word =van word|	2-3 18
in|shape|word =with =one|	4-7 19
in|shape|word =with word|	2-3 26
in|shape|word =y word|	2-3 13
in|shape|word =à word|	4-7 14
in|shape|word adverb =and|	4-7 19
in|shape|word adverb =nicht|	4-7 8
in|shape|word adverb word|	2-3 -8	4-7 27
in|shape|word adverb|	2-3 13
in|shape|word capital =der|	4-7 15
in|shape|word capital capital|	2-3 -10
in|shape|word capital word|	2-3 23	4-7 16
in|shape|word capital|	2-3 -6
in|shape|word verb adverb|	4-7 9
in|shape|word verb word|	2-3 21	4-7 19
in|shape|word word =and|	4-7 6	8+ 21
in|shape|word word =at|	4-7 20
in|shape|word word =a|	4-7 19
in|shape|word word =by|	4-7 16
in|shape|word word =com|	4-7 8
in|shape|word word =con|	4-7 10
in|shape|word word =de|	4-7 33
in|shape|word word =du|	4-7 9
in|shape|word word =en|	4-7 12
in|shape|word word =et|	4-7 17
in|shape|word word =e|	4-7 19
in|shape|word word =for|	4-7 20
in|shape|word word =from|	4-7 19
in|shape|word word =il|	4-7 23
in|shape|word word =in|	4-7 20
in|shape|word word =la|	4-7 -7
in|shape|word word =les|	4-7 23
in|shape|word word =of|	4-7 38
in|shape|word word =on|	4-7 16
in|shape|word word =over|	4-7 21
in|shape|word word =por|	4-7 21
in|shape|word word =that|	8+ 12
in|shape|word word =to|	4-7 31	8+ 12
in|shape|word word =wie|	4-7 7
in|shape|word word =with|	4-7 15
in|shape|word word =à|	4-7 15
in|shape|word word adverb|	4-7 15	8+ 16
in|shape|word word capital|	2-3 21
in|shape|word word verb|	4-7 16
in|shape|word word word|	2-3 31	4-7 36	8+ 21
in|shape|word|	1 -7
in|word|	0 -15	12 -12	14 -17	2 -17	2029 13	3 -27	4 -6	5 -17	about 22	absolutely 18	accountant -20	ada -16	again -23	agility 18	agricultural 7	al 12	albatros -10	alert -21	alive 7	all 8	alla 16	alle 11	alles 14	als 13	always 24	am 6	ambachtelijk -14	america 10	american -7	amnesty -12	an 30	anche 14	and -14	antes 14	any 19	anything 15	ao 12	apericena -10	aprils -16	arithmetic 17	army -14	artigianale -14	as 16	asfixia 18	ask -13	asked 17	at 20	attentive 20	até 20	au 19	auch 11	aucun 9	aus 14	avec 21	avevo 11	avvocato 9	away 7	baby -24	badger -19	bag -11	ball -27	balloon -20	banter 16	bau -12	bed-rot -16	before 7	bei 11	bernie 26	best 17	beyond 13	bien 16	bigger 12	biggest -22	bin -11	binnen 14	biology -27	bis 9	blague 15	blanc -11	bleibt -14	blue -29	boats -24	bocadillo -10	bon 6	book -15	border -22	bored -21	boredom -20	born 14	borrowed -21	botella -11	both -15	box -19	brave 26	break 6	britain's -22	budget -20	build 7	buona -11	but 27	buy -28	by 8	c -23	calendário 13	called 19	calm -16	can -17	cancer -17	candidate 23	cani -16	capacity -22	captain 9	careless 24	cartographer’s -19	casa -14	catch -23	channel 21	charming 18	cheap 26	chiacchiericcio 8	chino -13	christmas 8	chuvisqueiro -14	class 6	com 16	come -8	comme -6	comment 19	como 16	compra -14	comprar 14	comprehensive 20	común 18	confidence 22	consider 15	considering 24	contenues 15	contrôle 11	corner -12	correct 22	corso 16	coup 17	crazy 12	creche -13	cringe -14	critical 20	cucina 6	culture -19	cuore -18	current -27	curva -16	custardgate -26	cutters -14	c’est 16	da -14	dal 19	damage -18	dan 8	dangerously 16	dank -8	dans 12	dat 24	daughter -19	dave -25	day -22	de -13	de-risking -28	dead -9	deal -15	death -17	decent 14	deep -15	deeply 25	defect -18	definitivas -18	del -22	delivery -31	della -6	delle -14	dente 15	deportation 11	deux 12	dialogue -19	did 24	die -17	direction -20	disappointed 22	division -21	do -11	dock 9	doctor -16	dog -17	domanda -11	domani 21	don't 15	done 17	don’t -10	door -15	dos 23	dreams -6	drizzlecore -15	du -15	dämmerschoppen -19	déconnexer -9	détour 6	dörfer 16	d’estate -16	e 19	early -15	ecology -19	economy 12	een 14	eerst -7	ein 8	eine 17	election 10	emergency 13	en 15	encore 18	encouraging 25	enfin 10	enjoy 21	enough 8	er -6	era 18	erhebliche 24	es 10	está 17	et 6	event -21	every -12	everything 21	extreme 22	extremely 25	failed 19	fairy -8	fait -13	family 7	far 18	faux -10	file -22	fine -13	finos -8	first -15	fiscal -20	floor -24	fog 15	fois 11	for 25	force 9	format -17	forte 13	fox -28	frage 9	frank 20	freddo 21	frei -13	friends -18	from -7	fuori -7	fyi -17	gang 7	gap -17	geduld 16	geen 16	gefragt -7	geluk 14	gerald -10	gestão -13	ghost -33	ginette -13	global 7	gloves -12	go -21	goat -7	goats -6	gomma -9	good 16	goodnight -21	gossip -16	got 24	grand 7	gravedigger's -25	grote 7	grower -15	grua 11	guilt-free -24	guilty -22	gut -11	guten -7	guy 20	ha 10	haaskaaf -10	hammer -24	hand -18	handelsblatt -12	harbor -23	harbourmaster -21	has 10	have 21	he's 12	heard 13	heartbroken 18	her 21	here -22	het -7	high -13	hij 13	hill -17	hillary 19	his 13	hmm 20	hold -31	hollow -20	honest -16	honorable 11	hora 11	hors 11	houden -16	hours -32	hub -35	huesero -13	husch-pfusch 18	i'm 9	ice -25	ich -6	igual 12	ik 16	il -18	infrastructure 20	insuficientes 9	interesse 14	into -7	irrevogável -9	islam 16	islamic 13	issue 21	ist 14	it -6	it's 20	its 17	it’s 27	jamais 14	jamón -22	je 17	jet -17	jogo -7	joke 18	jour -15	journey -12	judgment 19	just 20	juste -10	justicia -6	já 18	j’ai 14	kaasschaaf -10	kahlschlag 9	keeper’s -20	keer -16	kein 13	keine 17	kid -28	kind 14	kitchen 10	knock 14	know -16	kompromiss 13	kopi -22	la -15	laat -12	laguna -12	landing -24	lane -11	laranja -14	larga -12	late -23	law -8	leave 9	ledger -33	legion -18	leite -15	lenta 18	les 17	let -20	letters -10	levo 13	liar 16	liberamente -10	light 8	like 22	lions -24	listening 14	little 14	lo 13	look 12	looked 13	los 7	loss -18	lost -13	loup 11	louve -11	love 19	loves 18	l’heure -10	magpie -10	mais 26	maison -15	making 24	mal 12	mal-entendido 10	malaisance -17	malinga -20	mano -14	manual -15	mar -17	marco 25	massima 21	massive 7	matter 10	me -17	means -16	media -11	men -9	mer -15	merci 8	mesa -12	met -13	mid -19	midi -15	mieux 15	military -11	miracle -20	mistake 19	mit 32	moaning 8	model 7	moderate -22	modest -21	moi 11	moins -9	molto 16	moonlit -23	moose -26	more 6	morgen -14	morning -35	mostly 25	movement -17	moño -9	mr 8	much -14	mud -23	mur -15	my -24	mängel 18	na 9	nach -11	nation -18	nearly 13	negligence -11	nem -9	neue -12	neutral -23	never -24	new 13	next -10	nicht -7	nichts 11	niet 21	ninth -24	no 12	nobody 26	noch -7	noise 21	non 19	nonna -16	normal 14	nostalgia 19	not 20	note 20	nova -10	now 6	nox -24	nunca -7	nur 12	nuvoloso -12	nº -14	não 16	o -18	obviously -7	ochtend -10	of 6	off 9	oh 14	ohne 18	on -12	one -9	oops -21	op 19	operatie -10	operation -28	ora 15	ordinary 19	otters -14	ou -7	outil 9	outperform -14	outstanding -14	oven 12	overdue -10	own -18	pack -11	pack-up -21	pacte -12	papel 13	paper -22	parcheggio -11	parking -19	parties -22	partilhada -13	pas 14	pasta -13	patate -16	pause -10	peat -14	pending -17	people 10	per 18	percent -7	pero 15	perreo -10	person 17	pie -13	piscine -8	plan -18	planilha 14	plebes -8	plus 9	pluviste -10	point -13	polderprinsen -7	polite 8	political 9	politics -7	por 21	porchlight -21	porcupine -23	positive -9	postman -16	pozzo -12	premature 19	premium -12	pretty 20	prince -13	priority 7	prodigy -17	professor -29	professore -10	projekt -20	promessa 14	prudence 17	prudenza 7	putt 20	père -12	qualified 11	quase -19	que 18	queen -11	radical 32	radio -22	ragione 16	random -16	rapists 20	read -9	reading 19	ready 14	really 13	reasonable 20	red -17	reform 6	reg -11	regenafspraak -10	regolare 13	regret -22	regrettable 15	relaxed 14	relevant -13	remain 12	repair -12	respekt 15	responsibility 25	rest -6	resting 22	retenue 20	revolution 16	reëel 9	ridiculous 19	rigged 21	right -17	risco -16	risk -14	road 17	room -19	rounds -13	route 18	routine -21	rules -22	rädern -11	réserve 12	safe -12	said 20	sale -16	salt -27	salvo’s -22	sans 10	santo -12	saudade -18	schattenhaushalt -23	school -22	schritt 16	science -25	se 23	sea -20	second -23	secret 14	see 16	segnale 11	sell 22	sem -12	sentido 18	serenamente 12	serious 19	sete 13	seventeen -16	shadow -6	sheds -18	shocked 16	show -22	si 22	sideways 25	sieben -13	signal -8	silenzio -9	sincere -10	sind -10	sisters -23	small -10	so 6	sobriété -11	social -10	soft -15	soglia 14	some 19	somewhere 16	sommer -11	sono 13	sorrent -19	sorry 12	sounded -11	sous 10	southern 12	spare 17	special -9	spider -18	sportlich 16	spring -21	spy -20	stage 18	stanco 12	stand 15	state 13	stay 23	stille -17	stiltetax -16	sting -17	stop 7	strikes 13	stronger 13	strongly -17	stupid 9	su 6	sucrée 15	sunday -25	sunlight 18	super -10	sur 16	sweet -13	só 16	tagblatt -11	tailgate -12	takes 23	talk -16	talks -8	tante -14	tardiva 14	tax 7	tea -14	technical -8	terra -13	terrible 15	terrorism 15	thank 15	that's 19	the -23	their 16	there 18	they 22	they're 18	thousands 21	tide -17	tides -20	tidewrack -21	time -6	times -16	tintin -17	tired 16	titre -12	today -18	todos -10	tonhos -15	tonight -20	too -17	top 11	total -7	tout 13	track -25	trading -10	trained -17	truck -17	trump 17	trust -13	tuesday -17	turning 13	twee 16	twice 7	táper -18	ugly 12	uma 23	un 29	under 7	une 24	unity -21	up -8	us -6	v -19	values 17	van 14	vegano -20	velório -9	verbijsterd 16	very 34	verão 12	vezes 17	vidro -16	vieux -12	vigilance 8	visit -25	viva -16	volto 17	wachten -7	wall 19	wally -10	ward -23	warm -6	was 29	watch 20	water -14	way 23	weg -10	weitblick -13	well 13	were 17	what 6	where -13	which 6	white 13	whoever -13	whole 6	wife -22	wij -13	wind -11	windmill -21	wir -6	wise -19	with 21	without -20	words -17	worms -12	worse 14	y 13	yeah 14	yes 19	york 20	you 18	you've 14	your 19	zeitnah 11	zonder -8	zoom -18	zu 8	à -15	ça 15	è 10	é -10	één -10	über 16
lead|lower|	' -9	( -7	, 15	- -7	: -18	; 18	auxiliary 12	capital 25	possessive 25	pronoun 11	quote -8	subordinator -6	that 6	verb-thinking 12	word 8	— 13
lead|other|	, -7	: -14	auxiliary -17	determiner 21	start 23	stop 12	that -13	word -8
lead|upper|	' -16	) 17	, -15	- 7	: 15	; -14	adverb -12	auxiliary -6	capital -24	possessive -45	preposition -16	pronoun -14	quote 17	start 9	stop 25	that 13	verb-judging -19	verb-saying -15	word -26	– -17
mood|	none -7	other 12	plain 22
mood|none|	2-3 -9	8+ 11
mood|none|false|	true -15
mood|none|true|	true -12
mood|other|	2-3 21	4-7 14
mood|other|false|	true 15
mood|other|true|	false 17
mood|plain|	2-3 15	4-7 24
mood|plain|false|	false 16	true 13
mood|plain|true|	false 13	true -11
naming|bautizado|1|	2-3 -6
naming|begriff|1|	1 -16
naming|called|1|	4-7 14
naming|called|2|	1 36	2-3 -8	4-7 25	8+ 11
naming|called|3|	1 48	2-3 28	4-7 54	8+ 15
naming|christened|1|	2-3 -18
naming|conhecido|2|	2-3 -13	8+ 11
naming|conocido|2|	4-7 -10
naming|detto|1|	4-7 10
naming|dite|1|	2-3 -10
naming|dit|1|	1 8	4-7 14
naming|dit|2|	2-3 14	4-7 10
naming|dit|3|	2-3 19	4-7 20
naming|dubbed|1|	2-3 8
naming|entitled|1|	4-7 -8
naming|false|	, 10	: -6	auxiliary -12	capital -12	coordinator -15	determiner -6	preposition -22	pronoun 7	quote 20	subordinator -23	that 25	verb-judging -20	verb-saying 25	word -38
naming|known|2|	1 -31
naming|known|3|	2-3 -38
naming|mot|1|	1 -16
naming|mot|2|	1 -18
naming|named|1|	2-3 -25
naming|named|2|	2-3 -13
naming|nicknamed|1|	2-3 -16	4-7 -14
naming|none|	8+ 6
naming|palavra|1|	1 -15
naming|parola|1|	1 -10
naming|phrase|1|	2-3 -16
naming|slogan|1|	4-7 -13
naming|slogan|2|	4-7 -13
naming|so-called|1|	1 -24	2-3 -35
naming|sogenannte|1|	1 -8
naming|termed|1|	2-3 21
naming|titled|1|	2-3 -22	4-7 -21
naming|true|	' -19	( -6	) 17	- -9	: 9	; 8	possessive -15	preposition -6	quote 7	start 10	stop 26	verb-judging 7	verb-saying -12	— 7
naming|words|1|	2-3 -23	4-7 18
naming|words|2|	4-7 18
naming|words|3|	1 -12	8+ 12
naming|word|1|	1 -27
nobody|1|	, -19	auxiliary -18	coordinator -7	preposition -22	start -15	word -26
nobody|2-3|	, -21	auxiliary -20	capital -14	determiner -33	preposition -19	start 10	subordinator -18	word -24	— 10
nobody|4-7|	, -13	: 19	stop 28	word 16
nobody|8+|	start 46	stop 20
others|0|	1 9
others|1|	1 -8	2-3 -21	4-7 -6	8+ 17
others|2|	1 -34	2-3 -14	8+ 27
others|3|	1 -25	2-3 9	4-7 -8	8+ 16
own-case|false|all-one|	, -17	: 27	adverb -19	possessive -31	preposition -7	start -13	stop 16	subordinator -8	verb-judging -23	verb-saying -9	verb-thinking -6	— 11
own-case|false|all|	, -22	: 10	capital -12	coordinator -15	possessive -36	preposition -7	quote 15	start -15	stop 12	verb-judging -15	verb-thinking -6	word -9
own-case|false|first|	( -9	- 17	: 12	capital -8	coordinator 11	possessive -15	preposition -11	pronoun 10	quote 23	start 7	stop 16	subordinator 11	that 10	verb-judging 7	word -23
own-case|false|most|	, 17	auxiliary 19	capital -15	stop 7
own-case|false|none|	' -9	( 7	, 13	- -8	: -21	; 18	adverb 13	auxiliary 7	capital 16	possessive 25	verb-judging 7	verb-saying 6	verb-thinking 9	word 6
own-case|false|some|	, 16	auxiliary 8	capital 15	coordinator -9	determiner 8	preposition 16	pronoun 17	subordinator 6	that 17	verb-judging -11	verb-saying 25	verb-thinking 10
own-case|true|all-one|	: -11	preposition -11	start 19	stop 17	verb-saying -8	word -20
own-case|true|all|	: 9	possessive 10	start 19	stop 26	verb-judging -15	word -27
own-case|true|first|	) 7	, 29	- 16	capital -8	quote 8	start 35	stop 22	that 16	verb-saying -28	word -19	— 15
own-case|true|most|	, 15	: 21	start 28	stop 23
own-case|true|none|	, 11	: 14	auxiliary 31	capital 18	determiner 17	possessive 13	preposition -17	pronoun 15	subordinator -12	that 29	verb-judging 18	word 39
own-case|true|some|	, 9	auxiliary 9	capital 16	determiner 12	preposition 13	pronoun 9	subordinator 16	that 8	verb-saying 13	word 23
own|false|	1 -6	8+ 16
own|true|	1 -23
same|1|1|	all-one 6	none -6
same|1|2-3|	all-one -14	first 7	none 8
same|1|4-7|	all -22	all-one -17	none 25	some 20
same|1|8+|	first 6	most 24	none 10	some 31
same|2|1|	all-one -27
same|2|2-3|	all -16	all-one 8	first -10	none -8	some 25
same|2|4-7|	all -7	all-one -7	first -6	none 22	some 14
same|2|8+|	first 16
same|3|1|	all-one 12	first 18	none -22
same|3|2-3|	none -17
same|4|1|	all-one -6	none 8
same|4|2-3|	none 13
sentence|judging|	8+ 40
sentence|none|	1 -35	2-3 -42	4-7 -19
sentence|saying|	1 23	2-3 22	4-7 18	8+ 9
sentence|thinking|	1 -26	4-7 14
size-ending|10+|!|	,verb-saying 6	capital 12	end 15	pronoun 10
size-ending|10+|,|	' 15	capital 18	coordinator 17	determiner 18	pronoun 15	subordinator 13	verb-saying 16	word 22
size-ending|10+|.|	[ 30	capital 38	coordinator 17	determiner 21	end 27	preposition 13	pronoun 30	subordinator 19	— 21
size-ending|10+|?|	capital 29	determiner 15	end 21	pronoun 11	stop 8	verb-saying 19
size-ending|10+|none|	( 13	, 15	,auxiliary 10	,pronoun 10	,verb-judging 9	,verb-saying 9	,verb-thinking 17	,word 12	: 14	adverb 16	capital 23	coordinator 20	determiner 22	end 29	preposition 28	pronoun 18	stop 20	subordinator 18	that 14	verb-saying 23	— 14
size-ending|1|!|	stop 15
size-ending|1|,|	capital 14	coordinator -15	determiner 7	preposition -7	pronoun 14	quote -22	verb-saying -6
size-ending|1|.|	capital 13	end -9	subordinator -13
size-ending|1|?|	end 17
size-ending|1|none|	( -6	) 6	, -24	,adverb -18	,auxiliary -10	,capital -7	,preposition -11	,quote -8	,that -14	,verb-judging 19	,verb-saying 16	: -17	adverb -13	auxiliary -23	capital -6	end -8	preposition 7	stop -12	subordinator 20	verb-saying 8	verb-thinking 14	— -12
size-ending|2|!|	end 20
size-ending|2|,|	auxiliary -11	capital 13	preposition -17	pronoun -11	quote 9	verb-judging -6	verb-saying -8	word 8
size-ending|2|.|	coordinator 17	determiner -21	preposition -9	quote -12
size-ending|2|?|	,verb-saying 9	capital 17	end 7	pronoun 21	verb-saying 19	— 11
size-ending|2|none|	+ 9	, -20	,adverb -9	,auxiliary -9	,determiner -11	,subordinator -9	,that -16	,word -13	; -8	adverb 14	auxiliary -17	determiner 8	end 10	pronoun -14	stop -9	that 17	verb-judging -21	verb-saying -9	— 13
size-ending|3|!|	,verb-saying 10	end -6
size-ending|3|,|	auxiliary -8	capital 6	determiner -11	subordinator 12	verb-saying 19
size-ending|3|.|	capital -10	coordinator 19	determiner 8	end 16	pronoun 18	quote -16	subordinator -12
size-ending|3|?|	,verb-saying 12	end 34	pronoun 18
size-ending|3|none|	( -28	) -7	, 10	,capital 7	,coordinator -17	,determiner 13	,preposition -20	,pronoun -9	,verb-saying 10	: 6	capital -20	determiner 13	end 11	preposition 9	pronoun 12	subordinator 20	— 22
size-ending|4-5|!|	,verb-saying 7	capital 11	determiner 17	end 15	pronoun 17
size-ending|4-5|,|	auxiliary -14	capital 37	coordinator -21	determiner 10	preposition -8	pronoun 40	subordinator -6	verb-saying 16	word -16
size-ending|4-5|.|	capital 21	coordinator 18	end 11	preposition 16	quote -15	subordinator 12	that 16	— 21
size-ending|4-5|?|	,auxiliary 9	,verb-saying 11	capital 23	determiner 17	end 32	pronoun 18	quote 23	stop -9	verb-saying 18
size-ending|4-5|none|	,auxiliary 6	,capital -18	,coordinator 19	,determiner -10	,pronoun 15	,subordinator 12	,that -6	,word -18	- 10	: 13	; 22	adverb -8	capital -7	coordinator 35	determiner -8	end -6	preposition 9	stop -7	subordinator 36	verb-saying -9	word -6	— -17
size-ending|6-9|!|	capital 11	determiner 10	end 24	pronoun 17
size-ending|6-9|,|	adverb 13	capital 19	coordinator -9	determiner 33	pronoun 24	subordinator -8	verb-saying 27	word 6
size-ending|6-9|.|	coordinator 13	determiner 18	end 12	preposition 29	pronoun 16	subordinator 12	that 12	— 35
size-ending|6-9|?|	,verb-saying 8	,word 19	capital 18	determiner 13	end 33	pronoun 20	stop 17	verb-saying 16	— 13
size-ending|6-9|none|	, -7	,auxiliary 19	,pronoun 19	,verb-judging 12	,verb-saying 16	,verb-thinking 11	,word 7	- 17	: 31	; -10	capital 26	coordinator 24	determiner 19	end 29	pronoun 19	stop 15	subordinator 21	verb-saying 18	word -12	— -17
size-follow|10+|	' 17	( 21	, 15	,auxiliary 10	,pronoun 9	,verb-judging 9	,verb-saying 9	,verb-thinking 17	,word 12	: 14	[ 31	adverb 17	auxiliary 22	capital 20	coordinator 26	determiner 21	end 27	preposition 30	pronoun 16	quote 24	stop 21	subordinator 27	that 18	verb-saying 18	word 26	— 23
size-follow|1|	) 8	, -24	,adverb -18	,auxiliary -10	,capital -7	,coordinator 12	,preposition -12	,quote -8	,that -14	,verb-judging 19	,verb-saying 16	: -17	adverb -13	auxiliary -20	capital 10	determiner 11	end -10	preposition 9	pronoun 10	quote -13	stop -11	subordinator 9	verb-saying 6	— -12
size-follow|2|	+ 9	, -20	,adverb -9	,auxiliary -6	,determiner -11	,pronoun -6	,subordinator -9	,that -16	,word -13	- 6	; -8	adverb 20	auxiliary -19	end 8	pronoun -12	stop -11	that 13	verb-judging -22	verb-saying -9	— 18
size-follow|3|	( -25	) -7	, 9	,capital 7	,coordinator -17	,determiner 13	,preposition -20	,pronoun -9	,verb-saying 10	: 6	capital -9	determiner 8	end 17	preposition 9	pronoun 11	quote 8	subordinator 15	verb-judging 9	verb-saying 9	– 6	— 21
size-follow|4-5|	( -8	,auxiliary 7	,capital -18	,coordinator 19	,determiner -10	,pronoun 15	,subordinator 12	,that -6	,verb-thinking 16	,word -18	- 10	: 13	; 24	adverb -6	auxiliary -8	capital 33	coordinator 11	end 10	preposition 12	pronoun 22	quote -11	stop -10	subordinator 25	verb-saying 6	word -10
size-follow|6-9|	, -13	,auxiliary 19	,pronoun 20	,verb-judging 12	,verb-saying 16	,verb-thinking 11	,word 9	- 17	: 31	; -10	capital 9	coordinator 19	determiner 29	end 21	pronoun 34	stop 15	that 15	verb-saying 33	word -15
size-intro|10+|	) 11	, 33	- 23	: 34	adverb 24	auxiliary 19	capital 35	coordinator 21	determiner 26	possessive 18	preposition 41	pronoun 16	quote 26	start 18	stop 14	subordinator 29	that 18	verb-judging 24	verb-saying 36	verb-thinking 20	word 33	— 17
size-intro|1|	' -11	, -9	adverb 14	determiner 9	quote -17	start -10	stop 16	that -18	verb-judging -10	verb-thinking -7	word -11	’ -6
size-intro|2|	( 11	: 16	adverb -17	auxiliary -8	coordinator -12	preposition -11	pronoun -10	start 6	stop 16	subordinator -11	verb-judging -9	verb-saying -7	verb-thinking -7	word -10	– -21	— 13	’ 12
size-intro|3|	' -16	( -12	adverb 17	auxiliary 25	capital 7	coordinator 16	determiner -14	possessive -14	pronoun 32	quote 12	stop 24	subordinator -10	that 23	verb-saying 13	verb-thinking 19	word 19	— 12
size-intro|4-5|	( -10	- -10	: -6	; -7	adverb -13	auxiliary 11	determiner 11	possessive -19	preposition 13	pronoun 26	quote 28	stop 19	subordinator 31	that 14	verb-judging 13	verb-saying -10	verb-thinking 13	word -16	— -11	’ 15
size-intro|6-9|	( -11	, 25	- 19	: 22	; 10	adverb 12	auxiliary -7	coordinator 13	determiner 35	possessive 7	pronoun 29	start 25	stop 19	that 51	verb-saying -11	verb-thinking 34	word 8	— 17	’ 10
size|	1 -6	10+ 23	2 -21	3 15	4-5 -12	6-9 7
	speech -6
subject|elided|	,auxiliary 9	,capital 7	,coordinator 15	,determiner -7	,preposition 18	,pronoun 16	,verb-saying 10	,word -17	1 -16	2-3 42	4-7 14	8+ 14	: 15	auxiliary -8	capital -6	end 24	preposition 16	stop 20	word -16	— 11
subject|none|	( -11	) -17	+ 17	,adverb -21	,auxiliary -14	,coordinator 11	,preposition -26	,quote -8	,subordinator -11	,that -19	,verb-judging 24	,verb-thinking 24	,word -13	- -16	1 9	4-7 -10	; 25	adverb -17	auxiliary -20	capital 27	determiner 12	end 34	preposition -23	quote 16	stop 8	subordinator 9	that 10	verb-judging 7	word -14	— 19
subject|own|	) -14	+ 9	,adverb -9	,auxiliary 16	,capital -23	,coordinator -12	,determiner 13	,preposition -8	,subordinator 15	,that -14	,verb-saying 12	,word -6	- 10	1 -6	2-3 -17	4-7 -6	: -7	auxiliary -11	determiner 8	end 31	preposition 10	stop -17	verb-judging -10	verb-saying -19	word -17	— 16
two-before|%|	stop 11
two-before|)|	- 9	: 13	preposition 16	stop 17
two-before|,|	adverb 10	auxiliary 21	capital -11	determiner -31	pronoun -15	quote 24	subordinator -8	that 8	verb-judging 12	word -31
two-before|:|	word 12
two-before|;|	capital 20
two-before|adverb|	, 19	: 42	adverb -10	coordinator 13	determiner 23	preposition 13	stop 20	that 21	verb-saying 11	verb-thinking -11
two-before|auxiliary|	: 15	adverb 21	auxiliary 20	determiner 8	preposition -18	pronoun 8	quote -11	stop 24	verb-judging 8	verb-thinking 19	word 20
two-before|capital|	' -13	, 24	- -13	: 14	; -10	auxiliary 15	capital 23	coordinator -8	possessive -20	preposition -9	verb-judging 15	verb-saying 8	– -13
two-before|coordinator|	adverb 15	auxiliary 33	capital 14	preposition -13	stop 9	verb-saying 22	verb-thinking -10	word -16
two-before|determiner|	, -7	: 21	adverb 6	capital -21	determiner 20	preposition -21	stop 23	verb-thinking 17	word -20
two-before|possessive|	quote 19	verb-saying 15
two-before|preposition|	, -9	adverb -19	capital 14	preposition 11	quote 15	stop 28	verb-judging 22	verb-saying -28	verb-thinking 20
two-before|pronoun|	: 26	adverb 17	auxiliary 10	determiner -10	possessive 27	preposition 32	pronoun 8	stop 29	subordinator 27	verb-thinking -11
two-before|quote|	( -6	, -24	: 14	auxiliary 7	determiner 17	preposition -8	stop 29	subordinator 15	word 11	— 14
two-before|start|	capital -23	determiner -24	preposition -29	quote 9	start 10
two-before|stop|	) 15	: 8	capital -8	determiner -16	preposition -20	quote 10	— 19
two-before|subordinator|	auxiliary -6	capital 14	pronoun 13	stop 17	word -21
two-before|that|	, 10	auxiliary -23	capital 21	determiner 6	pronoun 30	stop 20	verb-saying -11	word 8
two-before|verb-judging|	: 22	adverb -14	auxiliary 25	determiner 10	preposition 6	stop 12	that 25	word -12
two-before|verb-saying|	, 36	: 11	adverb -10	auxiliary 6	preposition 14	pronoun -10	stop 14	verb-judging -14	verb-saying 11	word 19
two-before|verb-thinking|	: 15	auxiliary 21	preposition 25	pronoun 10	stop 29	that 23	verb-judging -13	word -21
two-before|word|	, -22	- 15	; 18	adverb 6	capital 8	coordinator 9	determiner -7	preposition -10	pronoun 24	quote -8	stop 31	subordinator -9	verb-judging -27	verb-saying -7	verb-thinking 8	word 14
two-words-before|%|	. 11
two-words-before|'s|	 19
two-words-before|)|	- 9	. 17	: 13
two-words-before|,|	 24	a -10	alias -11	and 16	bautizado -6	blamed 16	christened -18	di 10	die 6	dit -14	had 8	houve 15	is 22	la -19	le -11	maar 20	mas 11	nicknamed -20	o -16	or -16	per -8	said 23	sei -12	since 20	surnommé -11	that 8	the -26	titled -12	was 29	whose -28	é 7
two-words-before|.|	 10	) 15	: 8	de -11	die 15	the -21	under -19	— 19
two-words-before|000|	. 14
two-words-before|1991|	. 16
two-words-before|1998|	. 9
two-words-before|2021|	. 8
two-words-before|2027|	. 7
two-words-before|2028|	. 12
two-words-before|29|	. 12
two-words-before|3|	: 8
two-words-before|a24|	. 10
two-words-before|aan|	. 10
two-words-before|abc|	’s -15
two-words-before|about|	the 14
two-words-before|acquiesce|	: 9
two-words-before|act|	. 15
two-words-before|added|	, 18	. 21	: 17
two-words-before|adding|	, 17	: 14
two-words-before|administration|	. 11
two-words-before|admits|	: 14
two-words-before|adviser|	. 10
two-words-before|afp|	. 13
two-words-before|again|	. 17
two-words-before|agency|	. 13
two-words-before|agreed|	. 15
two-words-before|airport|	. 10
two-words-before|altro|	: 17
two-words-before|america|	. 11
two-words-before|analysts|	. 15
two-words-before|anders|	: 13
two-words-before|and|	said 21	to 6	was 27
two-words-before|anni|	. 11
two-words-before|anos|	, 10
two-words-before|answer|	. -12
two-words-before|ans|	. 11
two-words-before|an|	, 7	: 8
two-words-before|apelidado|	de -17
two-words-before|apenas|	que 18
two-words-before|apology|	, -12
two-words-before|applause|	. 12
two-words-before|argued|	that -6
two-words-before|around|	. 12
two-words-before|arrived|	. 6
two-words-before|asked|	, 16	. 12	for 24
two-words-before|assembly|	. 12
two-words-before|association|	. 13
two-words-before|as|	a 6	the -7
two-words-before|august|	. 14
two-words-before|aus|	. 13
two-words-before|auteur|	de -15
two-words-before|author|	of -14
two-words-before|autora|	de -9
two-words-before|away|	. 10
two-words-before|a|	claque -8	expressão -20	marca -13	operação -11	palavra -12	so-called -25
two-words-before|banderole|	: 8
two-words-before|band|	played -13
two-words-before|batizado|	de -13
two-words-before|bekend|	als -10
two-words-before|bericht|	: 8
two-words-before|be|	a 24	met 14
two-words-before|bilhete|	: 13
two-words-before|blijft|	. 6
two-words-before|book|	, -26	. 14
two-words-before|box|	. 13
two-words-before|braccia|	: 21
two-words-before|brief|	. 10
two-words-before|brusio|	. 7
two-words-before|but|	not 17
two-words-before|called|	a 7	for 13	him -9	it 8	that 24	the -13
two-words-before|calling|	him 16	it 16
two-words-before|calls|	her 13
two-words-before|call|	. 16	a -20
two-words-before|calma|	: 12
two-words-before|camera|	. 16
two-words-before|campaign|	. 16
two-words-before|card|	. 8
two-words-before|care|	. 16
two-words-before|car|	. 20
two-words-before|case|	. 11
two-words-before|cbc|	’s -17
two-words-before|change|	. 14
two-words-before|chants|	of 8
two-words-before|chapter|	. 13
two-words-before|charge|	. 10
two-words-before|civile|	. 6
two-words-before|claro|	: 13
two-words-before|clients|	were 21
two-words-before|clinton|	. 12	was 15
two-words-before|club|	. 9
two-words-before|cnn|	's -14	. 12	’s -19
two-words-before|coalition|	. 10
two-words-before|comment|	. 16
two-words-before|comptes|	juge 11
two-words-before|conclu|	: 7
two-words-before|confiant|	. 6
two-words-before|conhecido|	. 11
two-words-before|conocido|	como -12
two-words-before|consulted|	. 8
two-words-before|continued|	, 7	. 10
two-words-before|convention|	. 11
two-words-before|corrige|	: 17
two-words-before|court|	. 10
two-words-before|crowd|	. 13
two-words-before|cruz|	. 15
two-words-before|cut|	. 10
two-words-before|c’|	è -9
two-words-before|dann|	: 13
two-words-before|dass|	man 14
two-words-before|das|	buch -11
two-words-before|days|	. 11
two-words-before|day|	: 16
two-words-before|definido|	como -8
two-words-before|delighted|	. 10
two-words-before|democrat|	. 10
two-words-before|dem|	titel -11
two-words-before|den|	ausdruck -13	begriff -15	namen -19	spitznamen -8	zusatz -14
two-words-before|der|	aufschrift -9	begriff -17
two-words-before|described|	as 33
two-words-before|de|	afspraak 8	zaak 17
two-words-before|dice|	. 13
two-words-before|die|	initiative -10	zeitung -15
two-words-before|differently|	. 11
two-words-before|director|	. 11
two-words-before|disagreed|	. 17
two-words-before|discorda|	: 6
two-words-before|disco|	, -12
two-words-before|disse|	que 14
two-words-before|dit|	avoir 16
two-words-before|dizer|	que 12
two-words-before|diz|	que -9
two-words-before|di|	aver 20	essere 14
two-words-before|documentary|	, -17
two-words-before|door|	: -9
two-words-before|doublé|	. 6
two-words-before|do|	livro -6
two-words-before|droog|	. 12
two-words-before|d’|	un 18	une 8
two-words-before|ein|	. 7	: 12
two-words-before|elle|	, 6
two-words-before|email|	. 14
two-words-before|english|	. 19
two-words-before|entscheidung|	sei 8
two-words-before|enttäuscht|	. 8
two-words-before|er|	habe 18
two-words-before|espn|	. 18
two-words-before|es|	: 9	für 20
two-words-before|euros|	. 20
two-words-before|executive|	. 12
two-words-before|explained|	. 14
two-words-before|expresó|	su 17
two-words-before|eyes|	. 16
two-words-before|face|	. 18
two-words-before|fair|	. 8
two-words-before|faixa|	: -13
two-words-before|falam|	em 12
two-words-before|falar|	em 12
two-words-before|fala|	em 21
two-words-before|fees|	. 13
two-words-before|fest|	. 11
two-words-before|fifth|	. 21
two-words-before|flag|	. 9
two-words-before|floor|	. 11
two-words-before|fois|	. 14
two-words-before|for|	the 8
two-words-before|foundation|	. 11
two-words-before|found|	it 20
two-words-before|friday|	. 14
two-words-before|friend|	. 12
two-words-before|game|	. 12
two-words-before|gemeint|	: 10
two-words-before|govender|	: 19
two-words-before|governo|	de 14
two-words-before|grinned|	. 22
two-words-before|guère|	: 10
two-words-before|habla|	de 23
two-words-before|habló|	de 18
two-words-before|había|	dicho -10
two-words-before|had|	been 12	called 16	written -13
two-words-before|hands|	. 12
two-words-before|hand|	. 19
two-words-before|has|	gone 14
two-words-before|have|	been 21	named -16
two-words-before|ha|	scritto -10
two-words-before|head|	. 15
two-words-before|helicopter|	. 12
two-words-before|hem|	. 8
two-words-before|here|	. 18
two-words-before|her|	. 11	as 7
two-words-before|het|	dorp -10	kabinet 8	op 16	over 19	woord -13
two-words-before|heures|	. 9
two-words-before|he|	called 25	had 16	has 14	is 20	preferred -24	said 15	termed 21	was 11	would 25	’s 14
two-words-before|hierro|	: 6
two-words-before|hij|	, 11	. 9
two-words-before|him|	, 13	. 13	: 20	a 22	as 13	of 17
two-words-before|home|	. 17
two-words-before|host|	of -18
two-words-before|hours|	. 10
two-words-before|house|	. 18
two-words-before|idea|	. 14
two-words-before|ihr|	buch -9
two-words-before|il|	giudizio -9	testo 12
two-words-before|interpreter|	. 24
two-words-before|interview|	. 22
two-words-before|into|	a -23
two-words-before|invece|	di 10
two-words-before|invita|	a 11
two-words-before|in|	. 11	der -9
two-words-before|island|	. 11
two-words-before|is|	. 14	a 9	called -20	titled -13
two-words-before|it|	, -9	. 22	a -15	as 18	blamed -10	calls 6	had 27	is 12	says -21	would 20	’s 15
two-words-before|joked|	, 11
two-words-before|joke|	. 13
two-words-before|jornalistas|	: 12
two-words-before|judgment|	. 12
two-words-before|kept|	a -15	its -20
two-words-before|knapp|	: 20
two-words-before|known|	as -11
two-words-before|komen|	. 10
two-words-before|lacht|	) 7	. 13
two-words-before|land|	. 8
two-words-before|last|	. 15
two-words-before|later|	. 25
two-words-before|late|	. 8
two-words-before|laughed|	. 13
two-words-before|laughing|	. 12
two-words-before|la|	chiamano -12	definisce 19	etiqueta -11	mention -14	parola -10
two-words-before|lei|	, 14
two-words-before|letter|	. 8
two-words-before|levy|	. 13
two-words-before|le|	dossier 16	mot -16	texte 10
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 11
two-words-before|line|	. 14	: 16	read -22
two-words-before|link|	. 10
two-words-before|locally|	as -27
two-words-before|long|	. 16
two-words-before|lui|	. 17
two-words-before|l’|	appelle -12
two-words-before|manager|	. 16
two-words-before|man|	habe 18	sich 14	werde 12
two-words-before|marketed|	as -20
two-words-before|meeting|	. 13
two-words-before|mee|	. 16
two-words-before|memoir|	, -10
two-words-before|men|	to -14
two-words-before|meses|	. 8
two-words-before|message|	. 14	: 19
two-words-before|meter|	. 11
two-words-before|me|	, 12	. 17
two-words-before|minister|	. 15
two-words-before|minutes|	. 15
two-words-before|minutos|	. 8
two-words-before|misadventure|	. 13
two-words-before|mit|	. 9
two-words-before|modulo|	? 8
two-words-before|monday|	. 14
two-words-before|month|	. 27
two-words-before|more|	. 11
two-words-before|morning|	. 19
two-words-before|mot|	de -20
two-words-before|msnbc|	's -15
two-words-before|nach|	: 14
two-words-before|nada|	. 16
two-words-before|name|	. 19
two-words-before|nannte|	sie 11
two-words-before|nation|	had 13
two-words-before|network|	. 12
two-words-before|news|	' -16	, 14	. 13
two-words-before|nicknamed|	the -21
two-words-before|niega|	: 17
two-words-before|niet|	. -7
two-words-before|night|	. 14
two-words-before|nobody|	. 11
two-words-before|noemde|	haar 6
two-words-before|noemt|	het 14
two-words-before|nomination|	. 10
two-words-before|nom|	: -20
two-words-before|noted|	, 21
two-words-before|note|	. -18
two-words-before|not|	. 14	: 12	be 9	negotiate 14	to 17
two-words-before|no|	. 10
two-words-before|n’|	avoir 15
two-words-before|objected|	. 14
two-words-before|office|	, -18	. 19
two-words-before|officials|	. 7
two-words-before|of|	a -29
two-words-before|only|	: 21
two-words-before|on|	. 23	pouvait 13	the 8
two-words-before|op|	. 10
two-words-before|order|	. 10
two-words-before|out|	. 11	: 22
two-words-before|over|	. 17	de -14
two-words-before|o|	programa -9
two-words-before|paciência|	. 9
two-words-before|panel|	. 7
two-words-before|park|	. 14
two-words-before|parlano|	di 18
two-words-before|parla|	di 6
two-words-before|parliament|	. 9
two-words-before|party|	was 9
two-words-before|pas|	: 7
two-words-before|path|	. 14
two-words-before|patience|	. 11
two-words-before|paying|	for 14
two-words-before|percent|	said -11
two-words-before|pergunta|	: 12
two-words-before|per|	i 11
two-words-before|peu|	. 11
two-words-before|philosophical|	. 8
two-words-before|phone|	. 17	: 8
two-words-before|place|	of -15
two-words-before|points|	. 16
two-words-before|point|	. 12
two-words-before|police|	. 12
two-words-before|policy|	. 19
two-words-before|posted|	: 17
two-words-before|post|	. 12	: 16
two-words-before|power|	. 11
two-words-before|precisa|	: 17
two-words-before|premier|	had 17
two-words-before|president|	. 14
two-words-before|presse|	. 12
two-words-before|primary|	. 13
two-words-before|prize|	: -18
two-words-before|protested|	. 16
two-words-before|qualifié|	de 13
two-words-before|question|	. 8
two-words-before|qu|	’ 11
two-words-before|qu’|	elle 9
two-words-before|race|	. 11
two-words-before|radio|	. 12
two-words-before|raid|	as 15
two-words-before|rassicura|	: 12
two-words-before|rating|	. 17	to -24
two-words-before|reads|	: 23
two-words-before|read|	. 23	: -6
two-words-before|real|	. 13
two-words-before|recalled|	. 18
two-words-before|recorrer|	. 7
two-words-before|region|	. 10
two-words-before|relativise|	: 17
two-words-before|reno|	. 15
two-words-before|replied|	, 7	. 17	: 26
two-words-before|reported|	, 11	. 11
two-words-before|reporters|	, 21	. 14
two-words-before|report|	, -20
two-words-before|reprend|	: 13
two-words-before|responded|	, 10
two-words-before|right|	. 14
two-words-before|river|	. 11
two-words-before|route|	. 6
two-words-before|row|	. 16
two-words-before|ruling|	. 17
two-words-before|said|	, 32	. 25	: 27	he 16	that -8
two-words-before|sanders|	. 12
two-words-before|satz|	: 10
two-words-before|saying|	, 22	: 13	that 14
two-words-before|says|	, 22	. 23
two-words-before|say|	, 18	. 19
two-words-before|schild|	: -17
two-words-before|school|	. 18
two-words-before|secondo|	la -17
two-words-before|seconds|	. 11
two-words-before|secretary|	. 14
two-words-before|segundos|	: 13
two-words-before|series|	called -14
two-words-before|se|	dit 22
two-words-before|shares|	. 10
two-words-before|she|	had 16	is 19	said 21	was 18	would 26
two-words-before|should|	have 17
two-words-before|showed|	that 17
two-words-before|show|	, -13
two-words-before|shrugged|	. 20
two-words-before|sich|	nicht 11
two-words-before|sides|	. 10
two-words-before|side|	. 11
two-words-before|sie|	, 13
two-words-before|sign|	for -17
two-words-before|silence|	. 8	: 14
two-words-before|six|	. 12
two-words-before|si|	chiama -17	dice 14
two-words-before|smiled|	. 18
two-words-before|sociais|	: 6
two-words-before|socios|	de 11
two-words-before|soltó|	: 11
two-words-before|song|	, -17
two-words-before|souri|	: 12
two-words-before|so|	: 17
two-words-before|speaks|	of -13
two-words-before|spiega|	, 12
two-words-before|spoke|	of 19
two-words-before|sports|	. 12
two-words-before|sport|	. 10
two-words-before|sprach|	von 7
two-words-before|sprak|	van 7
two-words-before|spreekt|	van 20
two-words-before|spricht|	von 17
two-words-before|spring|	. 15
two-words-before|staat|	. 7
two-words-before|stand|	. -7	: -8
two-words-before|start|	 9	de -13	die -17	il -12	la -17	start 10	the -15
two-words-before|stated|	. 13
two-words-before|statement|	. 14	: 16
two-words-before|states|	. 11
two-words-before|station|	. 11
two-words-before|stilte|	. 16
two-words-before|story|	. 11
two-words-before|strategist|	. 12
two-words-before|sul|	: 10
two-words-before|sunday|	. 11
two-words-before|sure|	. 13
two-words-before|svp|	. 17
two-words-before|s’|	intitola -17
two-words-before|tajante|	: 10
two-words-before|team|	. 11
two-words-before|telegram|	. 11
two-words-before|telephone|	. 11
two-words-before|terughoudend|	. 10
two-words-before|testa|	: 13
two-words-before|that|	, 10	. 20	he 17	it 17	read -12	the 18	trump 12	were -16
two-words-before|them|	. 16
two-words-before|then|	. 9
two-words-before|there|	are -10	was -14
two-words-before|they|	had 19	were 18
two-words-before|the|	accord 16	caption -18	change 18	decision 21	film 13	government 17	heading -24	hearing 7	line -19	meeting -9	order 14	outcome 18	phrase -21	report 14	result 14	shares -12	slogan -7	so-called -23	tagline -25	title -28	word -47	words -18	world -16
two-words-before|this|	. 12
two-words-before|thursday|	. 14
two-words-before|times|	. 12
two-words-before|timetable|	. 11
two-words-before|time|	. 15
two-words-before|toe|	. 14
two-words-before|told|	. 18
two-words-before|toont|	zich 12
two-words-before|touche|	: 6
two-words-before|to|	be 12	put -12	say -28	the 8
two-words-before|transport|	of 12
two-words-before|tratta|	di 25
two-words-before|tribute|	to 22
two-words-before|trump|	, 8	. 18	: 13	’s 20
two-words-before|tuesday|	. 16
two-words-before|tweeted|	, 14
two-words-before|uit|	. 18
two-words-before|une|	décision 11
two-words-before|university|	. 12
two-words-before|unlikely|	. 12
two-words-before|unmoved|	. 13
two-words-before|unrepentant|	. 17
two-words-before|un|	homme 19	projet 19	texte 12
two-words-before|up|	. 16
two-words-before|us|	. 13
two-words-before|uur|	. 15
two-words-before|valor|	: 8
two-words-before|viernes|	. 7
two-words-before|view|	. 14
two-words-before|voix|	. 10
two-words-before|volte|	. 9
two-words-before|von|	einem 14	einer 19
two-words-before|voor|	. 11
two-words-before|vor|	, 6	. 6	einem 16
two-words-before|warned|	: 12	against 19
two-words-before|washington|	was 8
two-words-before|was|	. 11	titled -17
two-words-before|watching|	. 14
two-words-before|watch|	. 14
two-words-before|way|	. 12
two-words-before|website|	. 17
two-words-before|wednesday|	. 17
two-words-before|week|	. 25
two-words-before|werde|	sich 10
two-words-before|weten|	. 16
two-words-before|which|	means -18
two-words-before|who|	are 12
two-words-before|widersprach|	: 9
two-words-before|wife|	. 15
two-words-before|window|	. 19
two-words-before|wissen|	. 7
two-words-before|words|	, 15
two-words-before|word|	. 13
two-words-before|worse|	. 10
two-words-before|would|	be 18
two-words-before|writes|	. 13	: 14
two-words-before|wrote|	, 24	. 19	: 21
two-words-before|x|	: 25
two-words-before|years|	. 17
two-words-before|year|	. 14
two-words-before|you|	had -20
two-words-before|y|	voit 9
two-words-before|zeigte|	sich 14
two-words-before|zeit|	: 14
two-words-before|ze|	. 6
two-words-before|zurück|	. 11	: 16
two-words-before||	( -6	, -24	. 29	: 14	and 15	because 12	e -14	en -8	from -15	para -19	und -10	y -13	— 14
two-words-before|à|	la 13
two-words-before|è|	detto 10	scritto -12	stata 20
two-words-before|épaules|	: 10
two-words-before|évoque|	une 12
verb|false|1|	lower -6
verb|false|2-3|	other -7	upper -16
verb|false|4-7|	lower 29	other -10	upper -23
verb|false|8+|	lower 42	other 13	upper -6
verb|true|2-3|	lower 8	upper 6
verb|true|4-7|	lower 16	other 18
verb|true|8+|	lower 8	other 12	upper 10
word-after|	 -16	' 17	( -11	+ 17	, -23	- 11	. -10	? -27	[ 19	a -12	abu 16	according -13	added 15	adding 14	advises -8	after 19	against 21	als -7	analyst -10	and 19	another 18	are 6	asked -9	assistant 11	au -11	auf -19	barrientos -10	beck 11	before 18	beim 15	ben 13	bennett 10	bestimmt -16	between -10	bill 12	blackwell 9	blijft 12	bozell 12	bush 13	button -24	by 33	came 15	campaign 15	caucus -21	ce 8	chief -9	christie 13	clinton 19	coach 17	conceded 12	contre 8	could -13	counts -24	cruz 21	da 6	dans 18	das 6	dat 12	de -9	della 9	depuis -11	deputy 11	devine 8	die 13	do 10	doughnut -24	drew -17	du -11	during 16	e 8	elle 17	email 7	en 13	end 12	era -11	eric 12	et -7	even 11	ficou -18	fiorina 12	for 9	foreign 11	former 15	gedoopt -15	gehandelt 7	general 12	genoemd -13	geprüft 10	gewesen 12	graham 11	ha -9	had -30	hannity 13	has 6	hassan 10	hat -18	have 8	he 26	head 11	her -9	hillary 15	his 10	hollis 12	hätten 15	i -7	if 26	im -9	information 6	instead -19	into -13	is -28	ist -13	it -9	its 10	joked 17	judge 17	justice 13	klein 7	kruger -24	la 11	las 15	last -11	law -7	le 24	lewandowski 11	like 12	l’ 13	mayor 20	movement 12	mr 15	mr. 11	mrs 10	mrs. 18	ms 16	murphy 7	ne -14	nennen -11	non -7	not 15	não -12	obama 12	of 20	one 18	ook -13	out 6	par 13	para -18	paradis 11	pence 11	pour -12	prime 10	program 7	prosecutor 13	pyo 14	rating -19	reid 10	remark -17	remarked 8	replied 16	republican 10	rires 9	rose -11	rubio 14	ruiz 13	rule -30	runs -18	ryan 10	said 21	sang -22	schreibt -16	se -14	sei -15	sexton 12	she 14	sie 11	signs 10	since -7	so -6	sobre 17	sous -12	spokesman 9	su 11	t-shirts -15	te -6	tester 9	than 6	that 9	the 21	their 13	they 23	this -7	though -12	to 9	trump 30	tweeted 16	two -12	un -16	und -21	under -10	union 19	until 9	van 13	verbucht -19	verrà -22	viguerie 11	vince -6	vito 7	von -13	voor -8	vor -15	voters 6	walker 10	was -7	were 12	when 16	where 13	which -10	while 14	who 8	whose -9	wie 9	will 18	win -17	wins -20	worden -13	would -11	wrote 19	zijn 17	zu 9	zucker 9	à 14	è -18	é -16
word-after|'|	, 17
word-after|(|	none -11
word-after|+|	none 17
word-after|,|	! 21	none -25
word-after|-|	none 8
word-after|.|	! 17	? -18	none -8
word-after|?|	none -27
word-after|[|	. 17
word-after|about|	, -24	none 14
word-after|abu|	, 16
word-after|added|	, 15
word-after|adding|	, 12
word-after|after|	none 19
word-after|against|	none 21
word-after|als|	none -7
word-after|analyst|	, -10
word-after|and|	, -21	. 12	none 29
word-after|another|	, 11
word-after|are|	none 6
word-after|asked|	. -16	? 27
word-after|assistant|	, 11
word-after|as|	, -24	. -23	none 26
word-after|at|	none -10
word-after|auf|	none -19
word-after|au|	none -11
word-after|a|	. -20	? 14
word-after|because|	, 14	none -10
word-after|before|	none 17
word-after|beim|	. 11
word-after|ben|	, 14
word-after|bestimmt|	none -16
word-after|between|	none -10
word-after|blackwell|	, 9
word-after|blijft|	none 12
word-after|bozell|	, 12
word-after|button|	none -24
word-after|but|	, -10	. 29	none -11
word-after|by|	, 8	. 8	none 30
word-after|came|	, 26
word-after|campaign|	none 15
word-after|caucus|	none -21
word-after|ce|	. 8
word-after|chief|	, 17
word-after|christie|	, 12
word-after|clinton|	, 9	none 20
word-after|coach|	, 17
word-after|conceded|	, 12
word-after|contre|	none 8
word-after|could|	none -13
word-after|counts|	none -24
word-after|cruz|	, 13
word-after|dans|	none 18
word-after|das|	. 19
word-after|dat|	. 12	none 8
word-after|da|	none 6
word-after|della|	none 9
word-after|depuis|	none -11
word-after|deputy|	, 11
word-after|der|	. 24
word-after|devine|	, 8
word-after|de|	. 20	none -15
word-after|die|	. 27	none 7
word-after|doughnut|	none -24
word-after|during|	none 15
word-after|du|	none -11
word-after|een|	. 11
word-after|elle|	. 17
word-after|email|	none 7
word-after|end|	! 18	? 42	none 9
word-after|en|	none 13
word-after|era|	none -11
word-after|eric|	, 12
word-after|et|	none -7
word-after|ficou|	none -18
word-after|fiorina|	, 12
word-after|foreign|	, 11
word-after|former|	, 13
word-after|for|	. -6	none 15
word-after|gedoopt|	none -15
word-after|gehandelt|	none 7
word-after|general|	, 12
word-after|genoemd|	none -13
word-after|geprüft|	none 10
word-after|gewesen|	none 12
word-after|graham|	, 11
word-after|had|	, -20	none -27
word-after|hassan|	, 10
word-after|has|	, -7	none 10
word-after|hat|	none -18
word-after|ha|	none -9
word-after|head|	, 11
word-after|her|	, 16	. -6
word-after|he|	! 20	, 13	. 36	? 27	none 11
word-after|his|	, 19
word-after|hätten|	none 15
word-after|if|	none 26
word-after|information|	none 6
word-after|instead|	none -19
word-after|into|	none -13
word-after|in|	, -7	. 8
word-after|ist|	none -13
word-after|is|	, -24	none -24
word-after|its|	, 21	. -7
word-after|it|	, -18	. 17
word-after|i|	? 24
word-after|joked|	, 17
word-after|judge|	, 13
word-after|justice|	? 13
word-after|klein|	, 7
word-after|kruger|	none -24
word-after|las|	none 15
word-after|law|	none -7
word-after|la|	. 13
word-after|lewandowski|	, 11
word-after|le|	. 23
word-after|l’|	. 18
word-after|mayor|	, 20
word-after|movement|	none 12
word-after|mr.|	, 17	none -6
word-after|mrs.|	, 17
word-after|mrs|	, 10
word-after|mr|	, 14
word-after|ms|	, 16
word-after|nennen|	none -11
word-after|ne|	none -14
word-after|non|	none -7
word-after|não|	none -12
word-after|obama|	, 12
word-after|of|	none 19
word-after|one|	, 19
word-after|on|	. -16
word-after|or|	, -8
word-after|out|	none 6
word-after|paradis|	, 8
word-after|para|	none -18
word-after|par|	none 13
word-after|pence|	, 10
word-after|pour|	none -12
word-after|prime|	, 10
word-after|program|	none 7
word-after|prosecutor|	, 13
word-after|pyo|	, 14
word-after|rating|	none -19
word-after|reid|	, 9
word-after|remarked|	, 8
word-after|remark|	none -17
word-after|rep.|	, -7
word-after|replied|	, 16
word-after|republican|	, 12
word-after|rires|	. 9
word-after|ruiz|	, 13
word-after|rule|	none -30
word-after|runs|	none -18
word-after|ryan|	, 9
word-after|said|	, 18	? 14	none 14
word-after|schreibt|	none -16
word-after|sei|	none -15
word-after|sexton|	, 9
word-after|se|	none -14
word-after|she|	, 28	. -17	? 19	none 8
word-after|sie|	. 7
word-after|signs|	none 10
word-after|since|	. 13	none -11
word-after|sous|	none -12
word-after|spokesman|	, 9
word-after|su|	none 11
word-after|tester|	, 9
word-after|te|	none -6
word-after|than|	none 14
word-after|that|	, -24	none 7
word-after|they|	, 24	. 9
word-after|the|	! 16	, 16	? 17	none 23
word-after|this|	. -10
word-after|to|	none 6
word-after|trump|	, 17	. 20	? 14	none 12
word-after|tweeted|	, 16
word-after|under|	none -10
word-after|und|	none -21
word-after|union|	, 19
word-after|until|	none 9
word-after|un|	none -16
word-after|van|	none 13
word-after|verbucht|	none -19
word-after|verrà|	none -22
word-after|viguerie|	, 11
word-after|vito|	, 7
word-after|von|	none -13
word-after|voor|	none -8
word-after|vor|	none -15
word-after|voters|	none 6
word-after|walker|	, 10
word-after|was|	, -6
word-after|were|	none 12
word-after|when|	. 23	none 6
word-after|which|	, -10
word-after|while|	, 15
word-after|who|	none 7
word-after|wie|	. 9
word-after|will|	, 7	none 17
word-after|wins|	none -20
word-after|win|	none -17
word-after|with|	, 9
word-after|worden|	none -13
word-after|would|	none -13
word-after|wrote|	, 18
word-after|zucker|	, 9
word-after|zu|	none 9
word-after||	. -16	? 30	none -12
word-after|à|	. 9	none 13
word-after|è|	none -18
word-after|é|	none -16
word-after|—|	. 42	? 19	none -13
word-before|	 7	' -19	( -6	) 17	- -10	. 23	2018 12	: 7	; 8	? 25	a 6	aber 14	accord 22	actions 14	afspraak 8	after -18	al -10	album -14	alias -16	als 9	an 25	and 16	answered -7	ao -14	apenas 12	appelle -18	are -14	arriveranno 10	asking 16	at 22	au -9	auf -23	aufschrift -9	ausdruck -13	avec 7	aver 25	avoir 33	band -13	bautizado -6	be 24	because 22	become 8	been 6	begriff -22	being 24	blamed 7	bleibe 14	bore 12	branded -14	buch -13	by 6	call -24	calls -6	caption -18	chama -6	chamado -12	change 18	chanting 17	chiama -17	chiamano -14	chiede 8	christened -18	cijfers 22	claque -8	client 16	clinton 22	com 6	come -10	como -10	con 7	considera 13	contre 10	could -7	course 13	cruz 14	da -12	daarentegen 12	dans -11	das -21	de -10	decision 21	definisce 20	definito -9	del -19	dem -14	der -26	destijds 14	di 8	dice 14	dicho -10	die -15	dire -12	disent -17	dit 21	do -6	dorp -10	drama -15	décision 17	een -19	ein 28	eine 11	einem 20	einen -9	elle 9	em 27	empresa 10	en -7	entitled -8	er 22	era -6	es 8	essere 18	está 15	etiqueta -11	expected 17	expression -19	expressão -20	felt 19	film 13	finds -16	for -6	found -13	fue 18	für 26	giudizio -9	già -13	go -19	gone 14	grupo -13	haar -6	habe 22	handle -11	has 22	hashtag -15	have -9	he 22	headed -26	heading -24	hearing 7	heet -9	heißt -10	her 27	het -8	hij -11	him 6	homme 19	houve 11	há 18	hätten 14	il -16	im -15	in -11	including -14	initiative -17	intitola -17	intitulé -12	into 13	irá -13	ist -12	it 25	its -12	jeudi 13	juge 17	kabinet 8	könne 13	la -9	lautet -16	le -24	les -18	line 7	llama -13	los -8	maar 20	made -7	mais 11	man 14	marked -30	mas 11	means -18	meeting -19	mention -14	mercado 11	more 14	mot -16	naar -9	named -14	namen -19	needed 21	negotiate 16	new -18	nicht 15	nicknamed -23	noch 13	not 20	now 17	numa 11	nur -12	o -7	objectif 10	offer 16	on -10	one -13	op 16	open 15	opened 17	opera 19	operação -11	or -10	order 14	outcome 18	over -29	palavra -15	parola -10	partido 14	people 10	phrase -20	plan 19	play -18	played -19	podcast -16	por -20	pour -9	pouvait 13	praised 16	preferred -30	prefers -18	president 9	programa -9	projekt 17	projet 19	promette 17	publie -7	pulls -21	put -12	rated -11	read -13	reads -19	regretted 15	remained 23	remarks 16	republicans 16	resta 7	resterebbe 11	result 14	roman -12	said 15	salue 8	saluta 7	sanders 12	sang -17	sarebbero 16	say -16	saying 17	says -37	scritto -19	sees 20	sei 10	seien 11	sendung -10	serait 14	será -12	shares -12	she -11	should 22	show -11	shown 19	since 18	singing -25	slogan -8	so-called -43	sogenannte -8	sold -16	son 10	spitznamen -8	start 10	store -14	sua 9	such -12	surnommé -11	são 17	tagged -23	tagline -25	talk 16	tem 15	tentoonstelling -12	ter 6	termed 21	testo 12	texte 14	thanked 15	their 23	them 9	they -11	through -7	titel -11	title -28	titled -26	to 19	todavía 13	told -9	trattati 19	têm -12	um 10	uma 8	una -9	und -18	under -24	une 12	van 30	ve 15	voit 9	vom 10	voor -8	vor -8	wanted 15	wants 12	was 21	welcomed 16	werde -9	when -6	where -15	who -8	whose -28	wie -13	will 17	with -7	woord -13	word -27	words -18	world -16	would 15	written -13	würden -6	yelled 19	zaak 17	zeitung -18	zich 17	zijn -18	zusatz -14	était 14	été -6	être 16	— 7	’s -16
word-before|'s|	4-7 -10	8+ 15
word-before|'|	1 -11	2-3 -18
word-before|(|	4-7 -6	8+ -14
word-before|)|	8+ 11
word-before|,|	1 -9	8+ 28
word-before|-|	2-3 -7	4-7 -8	8+ 29
word-before|.|	1 12	2-3 21	4-7 19	8+ 15
word-before|:|	2-3 12	4-7 8
word-before|?|	1 21	2-3 25	4-7 9	8+ 17
word-before|about|	1 -20
word-before|accord|	2-3 21
word-before|actions|	4-7 14
word-before|afspraak|	4-7 8
word-before|after|	2-3 -18
word-before|against|	2-3 -11	4-7 23
word-before|album|	2-3 -14
word-before|alias|	2-3 -11
word-before|als|	1 7	4-7 19
word-before|and|	1 17	2-3 9	4-7 -9	8+ 22
word-before|answered|	2-3 -23
word-before|an|	1 7	2-3 25
word-before|ao|	2-3 -14
word-before|appelle|	1 -13	2-3 -14
word-before|are|	1 -24	2-3 -7	4-7 21	8+ 14
word-before|arriveranno|	4-7 10
word-before|as|	2-3 -10	4-7 22	8+ 36
word-before|at|	1 13
word-before|aufschrift|	2-3 -9
word-before|auf|	1 -23
word-before|ausdruck|	1 -13
word-before|avec|	4-7 7
word-before|aver|	2-3 16	4-7 17
word-before|avoir|	2-3 26	4-7 26
word-before|a|	1 23	2-3 -10	4-7 28	8+ 24
word-before|bautizado|	2-3 -6
word-before|because|	8+ 21
word-before|been|	2-3 29	4-7 6	8+ 22
word-before|begriff|	1 -16
word-before|be|	1 31	2-3 7	4-7 28	8+ 12
word-before|blamed|	4-7 16
word-before|buch|	4-7 -9
word-before|but|	2-3 18	4-7 19	8+ 23
word-before|by|	1 7
word-before|called|	4-7 14
word-before|calls|	2-3 -9
word-before|call|	1 -7	2-3 -27
word-before|chama|	2-3 -6
word-before|che|	4-7 13
word-before|chiamano|	1 -7	2-3 -14
word-before|chiama|	1 -11	2-3 -14
word-before|christened|	2-3 -18
word-before|claque|	2-3 -8
word-before|clinton|	2-3 15	4-7 12	8+ 14
word-before|come|	2-3 -11
word-before|como|	1 11	2-3 -6	4-7 -18
word-before|com|	2-3 10
word-before|con|	2-3 7
word-before|dans|	2-3 -17
word-before|das|	1 -19	2-3 -13	4-7 8
word-before|dat|	1 -14	2-3 19	4-7 13	8+ 15
word-before|da|	2-3 -13
word-before|decision|	4-7 12
word-before|definisce|	4-7 23
word-before|del|	1 -14	2-3 -19
word-before|dem|	2-3 -12
word-before|der|	1 -18	2-3 -18
word-before|detto|	4-7 10
word-before|de|	4-7 -9	8+ 12
word-before|dice|	2-3 13
word-before|dicho|	1 -10
word-before|die|	1 -29	2-3 -8
word-before|dire|	1 -12
word-before|disent|	1 -17
word-before|dite|	2-3 -10
word-before|dit|	1 8	2-3 8	4-7 15
word-before|di|	2-3 8	4-7 10
word-before|dossier|	2-3 -8
word-before|drama|	2-3 -6
word-before|dubbed|	2-3 8
word-before|du|	2-3 -15
word-before|décision|	2-3 15
word-before|een|	1 -13	2-3 -17
word-before|einem|	2-3 29	4-7 21
word-before|einen|	1 6	2-3 -9
word-before|eine|	2-3 8	4-7 16
word-before|ein|	2-3 15	4-7 15
word-before|elle|	4-7 10
word-before|el|	1 6	2-3 -16
word-before|em|	2-3 24	4-7 10
word-before|entitled|	4-7 -8
word-before|en|	1 -14
word-before|era|	2-3 8	4-7 -10
word-before|er|	2-3 8	4-7 15
word-before|essere|	2-3 14
word-before|est|	2-3 12	4-7 10
word-before|está|	2-3 17
word-before|es|	2-3 19	4-7 13
word-before|etiqueta|	1 -11
word-before|expression|	2-3 -18
word-before|expressão|	2-3 -20
word-before|e|	1 -15
word-before|film|	2-3 13
word-before|finds|	2-3 -16
word-before|foi|	2-3 19
word-before|for|	1 -9	4-7 33	8+ -11
word-before|from|	1 -24	4-7 12
word-before|für|	2-3 18	4-7 9
word-before|giudizio|	1 -9
word-before|government|	4-7 17
word-before|grupo|	2-3 -13
word-before|haar|	4-7 22
word-before|habe|	2-3 21	4-7 10
word-before|had|	1 -14	2-3 8	4-7 52	8+ 24
word-before|hashtag|	1 -15
word-before|has|	2-3 18	4-7 19	8+ 12
word-before|have|	2-3 -14	4-7 16
word-before|headed|	2-3 -26
word-before|heading|	2-3 -24
word-before|hearing|	4-7 7
word-before|heißt|	1 -9
word-before|her|	1 9	2-3 22	4-7 13
word-before|he|	4-7 17	8+ 15
word-before|him|	4-7 12
word-before|his|	1 17
word-before|homme|	4-7 19
word-before|hätten|	4-7 13
word-before|il|	1 -11	2-3 -9
word-before|im|	2-3 -15
word-before|initiative|	2-3 -17
word-before|intitola|	2-3 -17
word-before|into|	4-7 16
word-before|in|	2-3 -10	4-7 -11
word-before|is|	1 15	2-3 -6	4-7 -6	8+ 21
word-before|its|	1 -23
word-before|it|	1 21	2-3 6	4-7 28	8+ 10
word-before|i|	1 -15	2-3 7
word-before|jeudi|	2-3 13
word-before|juge|	2-3 11
word-before|la|	2-3 -13	4-7 -6
word-before|les|	2-3 -18
word-before|le|	1 -19	2-3 -21
word-before|line|	2-3 19	4-7 -12
word-before|los|	2-3 -8
word-before|maar|	4-7 20
word-before|made|	4-7 -10
word-before|man|	2-3 13
word-before|marked|	1 -27
word-before|means|	2-3 -19
word-before|meeting|	2-3 -26
word-before|mention|	2-3 -14
word-before|mercado|	4-7 11
word-before|mot|	1 -16
word-before|named|	2-3 -25
word-before|namen|	1 -18	2-3 -12
word-before|name|	1 -21
word-before|needed|	4-7 16
word-before|negotiate|	4-7 14
word-before|new|	1 -22
word-before|nicht|	4-7 11
word-before|nicknamed|	2-3 -16	4-7 -14
word-before|not|	1 19	8+ 17
word-before|nur|	2-3 -9
word-before|of|	4-7 9
word-before|on|	2-3 -12
word-before|opera|	4-7 19
word-before|operação|	2-3 -11
word-before|or|	2-3 -7
word-before|over|	1 -32	2-3 -16	4-7 10
word-before|o|	1 -21
word-before|palavra|	1 -15
word-before|para|	1 -19
word-before|parola|	1 -10
word-before|people|	4-7 17
word-before|phrase|	2-3 -16
word-before|plan|	2-3 14
word-before|played|	2-3 -19
word-before|podcast|	2-3 -16
word-before|por|	1 -18	2-3 -14
word-before|pour|	4-7 11
word-before|preferred|	1 -19	2-3 -22
word-before|prefers|	1 -18
word-before|programa|	2-3 -9
word-before|projet|	4-7 7
word-before|promette|	2-3 13
word-before|publie|	4-7 -7
word-before|que|	1 -13	4-7 30
word-before|rated|	1 -11
word-before|reading|	4-7 -18
word-before|reads|	4-7 -19
word-before|read|	4-7 -27
word-before|regretted|	4-7 15
word-before|remained|	2-3 22
word-before|report|	4-7 20
word-before|resterebbe|	4-7 11
word-before|result|	2-3 14
word-before|roman|	4-7 -12
word-before|said|	1 21	2-3 9	4-7 -10	8+ 25
word-before|salue|	4-7 8
word-before|saluta|	2-3 7
word-before|sanders|	8+ 12
word-before|sang|	4-7 -17
word-before|saying|	4-7 19
word-before|says|	1 -28	2-3 -24	4-7 -12	8+ -11
word-before|say|	2-3 -9
word-before|scritto|	1 -11	2-3 -12	4-7 -10
word-before|sees|	2-3 18
word-before|seien|	4-7 9
word-before|sei|	1 -8	2-3 19	4-7 17
word-before|sendung|	2-3 -10
word-before|será|	4-7 -12
word-before|should|	2-3 18	4-7 11
word-before|showed|	4-7 -12
word-before|show|	2-3 -16
word-before|sich|	1 13	2-3 15	4-7 -6
word-before|since|	4-7 24
word-before|slogan|	4-7 -13
word-before|so-called|	1 -24	2-3 -35
word-before|sogenannte|	1 -8
word-before|sold|	2-3 -19
word-before|start|	1 -10	4-7 10	8+ 17
word-before|são|	2-3 17
word-before|talk|	4-7 16
word-before|termed|	2-3 21
word-before|texte|	4-7 16
word-before|that|	1 -8	2-3 6	4-7 21	8+ 36
word-before|their|	2-3 22
word-before|they|	2-3 -16
word-before|the|	1 -10	2-3 8	8+ 22
word-before|titled|	2-3 -22	4-7 -21
word-before|title|	2-3 -24	4-7 -18
word-before|told|	2-3 -9
word-before|to|	2-3 10	4-7 41	8+ 32
word-before|trattati|	4-7 19
word-before|trump|	4-7 14	8+ 7
word-before|têm|	2-3 -12
word-before|uma|	2-3 7
word-before|um|	1 -22
word-before|una|	2-3 -11
word-before|under|	1 -24
word-before|und|	1 -12
word-before|une|	1 12	4-7 27
word-before|un|	1 -10	2-3 6	4-7 7
word-before|van|	1 21	2-3 19	4-7 18
word-before|ve|	1 12
word-before|voit|	4-7 9
word-before|vom|	1 -18
word-before|von|	4-7 8
word-before|voor|	2-3 15
word-before|vor|	4-7 14
word-before|wants|	4-7 14
word-before|was|	1 10	2-3 14	4-7 18	8+ 18
word-before|welcomed|	4-7 13
word-before|werde|	2-3 -12
word-before|were|	2-3 35	4-7 -8	8+ 21
word-before|whose|	2-3 -21
word-before|who|	8+ 18
word-before|wie|	2-3 -13
word-before|will|	4-7 15
word-before|with|	1 -7	2-3 -10	4-7 13
word-before|words|	2-3 -23	4-7 18
word-before|word|	1 -27
word-before|would|	1 19	2-3 9	4-7 32	8+ 24
word-before|wrote|	2-3 -20
word-before|y|	2-3 -13
word-before|zeitung|	2-3 -17
word-before|zich|	2-3 17
word-before|zijn|	1 -19
word-before||	1 -17	2-3 6	4-7 19	8+ 28
word-before|à|	4-7 14
word-before|è|	1 -6	4-7 16
word-before|était|	4-7 9
word-before|été|	1 -13	4-7 15
word-before|é|	4-7 15	8+ 9
word-before|–|	2-3 -21	4-7 -14
word-before|—|	2-3 16	8+ 17
word-before|’s|	2-3 -21	4-7 -10	8+ 14
word-before|’|	1 -6	2-3 15	4-7 17
work|near|near|,|	all -17
work|near|near|	all -30	first 17
work|near|near|preposition|	all -26
work|near|near|stop|	first 12
work|near|none|,|	all -45	all-one -36	first -23	none 20	some 10
work|near|none|:|	first -11	none -15
work|near|none|	all -62	all-one -39	first -27	none 8	some 21
work|near|none|capital|	none 19
work|near|none|coordinator|	all -17
work|near|none|determiner|	none 6
work|near|none|possessive|	all -21
work|near|none|preposition|	all -34	all-one -12	first -8
work|near|none|quote|	first 23
work|near|none|stop|	all-one 19	first 29
work|near|none|subordinator|	all -20	none 7
work|near|none|that|	none 23
work|near|none|verb-judging|	all -23	all-one -14	none 8
work|near|none|verb-saying|	all-one -10	none 21
work|near|none|word|	all -22	all-one -23	first -17	none -6	some 14
work|none|near|,|	none 14
work|none|near|:|	first 18
work|none|near|	all -20	first 24	none 18	some 17
work|none|near|auxiliary|	none 14
work|none|near|capital|	all-one -15	none -10
work|none|near|determiner|	none 16
work|none|near|preposition|	all -21	first -19
work|none|near|start|	all -27	all-one -16	first 21
work|none|near|stop|	first 31
work|none|near|verb-judging|	none 18
work|none|near|verb-saying|	none 11
work|none|near|verb-thinking|	none 16
work|none|near|word|	all -24
work|none|none|'|	none -9
work|none|none|(|	none -7
work|none|none|)|	first 11
work|none|none|,|	all 16	first 25	most 19	none 12	some 17
work|none|none|-|	first 22	none -8
work|none|none|:|	all 10	all-one 19	first 10	most 6	none -12
work|none|none|;|	none 18
work|none|none|adverb|	all-one -19	none 10
work|none|none|auxiliary|	most 19	none 10	some 8
work|none|none|capital|	all -9	first -7	most -13	none 14	some 16
work|none|none|coordinator|	first 13	some -9
work|none|none|determiner|	all-one 7	none -6	some 8
work|none|none|	first 6	most 6	some 14
work|none|none|possessive|	all -27	all-one -29	first -12	none 23
work|none|none|preposition|	all-one -6	first -9	some 17
work|none|none|pronoun|	first 10	some 18
work|none|none|quote|	all 15	first 13	none -6
work|none|none|start|	first 18	most 19
work|none|none|stop|	all 24	all-one 15	first 18	most 8
work|none|none|subordinator|	first 12	none -10	some 8
work|none|none|that|	all-one -18	first 19	some 19
work|none|none|verb-judging|	all -7	all-one -21	first 7	some -12
work|none|none|verb-saying|	first -21	most 19	some 25
work|none|none|verb-thinking|	first 11	some 12
work|none|none|word|	first -24	most 13	none 10
work|none|none|–|	first -6
work|none|none|—|	all-one 11	none 11
work|none|right|	all -30	all-one -35	first 7
work|none|right|determiner|	all -20
work|none|right|start|	first 16
work|none|right|stop|	first 18
work|none|right|word|	none -11
work|right|near|	all -21
work|right|near|verb-saying|	all -17
work|right|near|word|	all -16
work|right|none|	all -51	all-one -19	first -8	most -11	some 17
work|right|none|capital|	all -22	all-one -14	first -13	none 17
work|right|none|verb-saying|	all-one -21	none -9
work|right|none|verb-thinking|	none 17
work|right|none|word|	all -47	first -27	some 16
`;
