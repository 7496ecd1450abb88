/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	4-7 10	8+ 41
alone|first|	4-7 17	8+ 16
alone|inside|	1 -6	2-3 -6	4-7 -7
best-gap|according-to|according|gap|according-to|,;|	4-7 15	8+ 10
best-gap|according-to|according|gap|according-to|,qs|	8+ 14
best-gap|according-to|according|gap|according-to|,sc|	8+ 12
best-gap|according-to|according|gap|according-to|,s|	2-3 -9	8+ 9
best-gap|according-to|according|gap|according-to|,|	1 13	2-3 22	4-7 27	8+ 22
best-gap|according-to|according|gap|according-to|;|	2-3 -21	4-7 17	8+ 16
best-gap|according-to|according|gap|according-to|c|	2-3 15	4-7 21
best-gap|according-to|according|gap|according-to|q,|	2-3 16
best-gap|according-to|according|gap|according-to|s,|	4-7 18
best-gap|according-to|according|gap|according-to||	1 -25	2-3 9	4-7 12	8+ 21
best-gap|colon|naked||	1 -12	2-3 7	4-7 10	8+ 7
best-gap|colon|saying|gap|colon|,c|	8+ 7
best-gap|colon|saying|gap|colon|,s|	8+ 7
best-gap|colon|saying|gap|colon||	8+ 13
best-gap|interview|naked||	2-3 13	4-7 12
best-gap|named-before|naked||	2-3 15	4-7 -11	8+ 7
best-gap|named-nearby|naked||	8+ 9
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 11
best-gap|paragraph-before|saying|gap|paragraph-before|,s|	8+ 12
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 22	8+ 16
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 12
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 14
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 7	8+ 23
best-gap|possessor|naked||	1 15	2-3 -9	8+ 20
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -13	2-3 -27	4-7 -12
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 22
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -22
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -25	4-7 21	8+ 28
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 13
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -18	2-3 -8	4-7 18	8+ 14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -25
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 6	4-7 14	8+ 18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -20	8+ 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 6	8+ 23
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 14	8+ 18
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -9	2-3 9	4-7 -10
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	4-7 20
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -22	2-3 15	8+ 25
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 6	4-7 17	8+ 9
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -8
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 12	2-3 -6	4-7 10	8+ 17
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -13
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -7	4-7 26	8+ 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 9	4-7 11
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 13
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 31	8+ 17
best-gap|sentence-after|direct|gap|sentence-after||	2-3 11	8+ 20
best-gap|sentence-after|judging|gap|sentence-after||	8+ 10
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 7	4-7 18
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 12	4-7 7
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -15	4-7 25	8+ 24
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 13
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -18	2-3 12
best-gap|sentence-before|according|gap|sentence-before|,|	1 -16	8+ 11
best-gap|sentence-before|according|gap|sentence-before||	4-7 -8
best-gap|sentence-before|direct|gap|sentence-before||	8+ 23
best-gap|sentence-before|judging|gap|sentence-before||	4-7 20	8+ 13
best-gap|sentence-before|other|gap|sentence-before||	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|,;|	2-3 -17
best-gap|sentence-before|saying|gap|sentence-before|,c;|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,cs|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 22	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|,q|	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 24
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 22	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 18	4-7 36	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -19	4-7 29	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 16	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 18
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -14
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|s,|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|s;|	4-7 22
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|sq,|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -19	8+ 20
best-gap|sentence-before|saying|gap|sentence-before||	2-3 18	4-7 46	8+ 13
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 17	8+ 15
best-gap|signature|naked||	1 -24	2-3 -25	4-7 -11	8+ 30
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -13
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 7	8+ 28
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -18
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -19	2-3 26	8+ 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -21	2-3 -16	8+ 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s,|	2-3 -16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 11	2-3 6	4-7 6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8	2-3 -17	8+ -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 11	4-7 18	8+ -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 -6	2-3 -8	4-7 20	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -9	2-3 28	4-7 18	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -22	4-7 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -7	2-3 -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	2-3 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 22	4-7 17	8+ 29
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 7	4-7 8	8+ 13
best-gap|speaker-then-quote|other|gap|speaker-then-quote||	2-3 -8
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	2-3 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 15	4-7 20	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -12	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -9	2-3 -11	4-7 18	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 17	4-7 21	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 29	2-3 13	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 16	2-3 9	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 13	4-7 -6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 14	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 25	4-7 28	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	4-7 32	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 9	4-7 18	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 14	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 20	4-7 23	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 26	4-7 25	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 11	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 21	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -8	2-3 17	4-7 27	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -31	4-7 19	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -15	4-7 7	8+ 32
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 13	2-3 -7	4-7 9	8+ -6
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -24
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 12	8+ 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 7	4-7 21	8+ 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -15	2-3 7	4-7 10	8+ 15
best-gap|topic|naked||	2-3 -8	4-7 -8	8+ 20
best-gap|transcript|naked||	4-7 22	8+ 19
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -9	2-3 -11	4-7 40	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 14	4-7 19	8+ 15
best-intro|'|saying|0|	2-3 -17
best-intro|(|saying|0|	4-7 16
best-intro|)|naked|2-4|	8+ 9
best-intro|,|according|1|	4-7 33	8+ 25
best-intro|,|according|2-4|	2-3 -9	4-7 10
best-intro|,|according|5-10|	4-7 20
best-intro|,|according|far|	2-3 14	4-7 16
best-intro|,|apposed|-3|	2-3 -13
best-intro|,|apposed|-4|	1 -13
best-intro|,|direct|5-10|	2-3 -17	8+ 13
best-intro|,|judging|1|	4-7 6
best-intro|,|judging|2-4|	1 -12	2-3 -12	4-7 12
best-intro|,|judging|5-10|	4-7 10	8+ 11
best-intro|,|naked|0|	4-7 -13
best-intro|,|naked|2-4|	1 -20	2-3 -16	4-7 6
best-intro|,|naked|5-10|	1 -28	2-3 -14	4-7 19	8+ 16
best-intro|,|naked|far|	1 -6	4-7 16	8+ 13
best-intro|,|other|0|	2-3 -8
best-intro|,|saying|0|	2-3 -18	8+ 25
best-intro|,|saying|1|	2-3 9	4-7 25	8+ 18
best-intro|,|saying|2-4|	2-3 6	4-7 37	8+ 27
best-intro|,|saying|5-10|	1 -26	4-7 38	8+ 30
best-intro|,|saying|far|	2-3 12	4-7 14	8+ 24
best-intro|-|naked|2-4|	8+ 7
best-intro|:|according|1|	2-3 7	8+ 16
best-intro|:|according|5-10|	8+ 7
best-intro|:|apposed|2-4|	8+ 28
best-intro|:|direct|2-4|	8+ 12
best-intro|:|direct|5-10|	2-3 -12	4-7 9	8+ 17
best-intro|:|judging|1|	2-3 15	4-7 9	8+ 9
best-intro|:|judging|2-4|	2-3 27	4-7 15	8+ 11
best-intro|:|judging|5-10|	1 -14	4-7 11	8+ 21
best-intro|:|judging|far|	8+ 16
best-intro|:|naked|1|	1 -12	8+ 6
best-intro|:|naked|2-4|	1 -9	4-7 36	8+ 41
best-intro|:|naked|5-10|	1 -7	2-3 29
best-intro|:|naked|far|	1 21	2-3 7	4-7 13	8+ 20
best-intro|:|saying|0|	4-7 23	8+ 32
best-intro|:|saying|1|	1 9	2-3 6	4-7 6	8+ 24
best-intro|:|saying|2-4|	1 17	2-3 21	4-7 19	8+ 31
best-intro|:|saying|5-10|	2-3 -16	8+ 6
best-intro|:|saying|far|	1 -22	2-3 -15	4-7 13	8+ 17
best-intro|:|thinking|2-4|	4-7 12	8+ 17
best-intro|:|thinking|5-10|	8+ 7
best-intro|;|according|1|	4-7 17
best-intro|;|naked|1|	4-7 -13
best-intro|adverb|judging|1|	2-3 -8
best-intro|adverb|judging|2-4|	2-3 15	4-7 20
best-intro|adverb|naked|2-4|	2-3 -10	4-7 -9
best-intro|adverb|naked|5-10|	1 26
best-intro|adverb|naked|far|	1 -14
best-intro|adverb|saying|1|	2-3 -12
best-intro|adverb|saying|2-4|	2-3 21	4-7 12
best-intro|adverb|saying|5-10|	2-3 -8	4-7 23	8+ 22
best-intro|adverb|saying|far|	1 19
best-intro|auxiliary|according|1|	2-3 19	4-7 27	8+ 7
best-intro|auxiliary|according|2-4|	2-3 18	4-7 25
best-intro|auxiliary|according|5-10|	2-3 -10	4-7 32	8+ 14
best-intro|auxiliary|according|far|	4-7 16	8+ 7
best-intro|auxiliary|apposed|far|	2-3 -6
best-intro|auxiliary|direct|0|	2-3 -14
best-intro|auxiliary|direct|5-10|	2-3 21
best-intro|auxiliary|judging|2-4|	1 -19
best-intro|auxiliary|judging|5-10|	1 21
best-intro|auxiliary|naked|1|	4-7 15
best-intro|auxiliary|naked|2-4|	1 -8	4-7 19
best-intro|auxiliary|naked|5-10|	2-3 16	4-7 27	8+ 17
best-intro|auxiliary|naked|far|	1 -14	2-3 19	4-7 22
best-intro|auxiliary|saying|0|	2-3 -17	4-7 29	8+ 25
best-intro|auxiliary|saying|1|	1 26	4-7 23
best-intro|auxiliary|saying|2-4|	1 6	2-3 11	8+ 17
best-intro|auxiliary|saying|5-10|	1 14	2-3 26	4-7 51	8+ 22
best-intro|auxiliary|saying|far|	1 36	4-7 6	8+ 27
best-intro|auxiliary|thinking|2-4|	2-3 17
best-intro|capital|according|0|	4-7 -13
best-intro|capital|according|1|	2-3 14
best-intro|capital|according|2-4|	2-3 -11
best-intro|capital|according|5-10|	2-3 10	4-7 13
best-intro|capital|direct|2-4|	1 -16
best-intro|capital|judging|0|	1 13	2-3 -20
best-intro|capital|judging|1|	2-3 19	4-7 14	8+ 14
best-intro|capital|judging|2-4|	2-3 9	4-7 16
best-intro|capital|judging|5-10|	1 -6
best-intro|capital|naked|0|	2-3 7	4-7 -15
best-intro|capital|naked|1|	1 -14	2-3 -13
best-intro|capital|naked|2-4|	1 -22	8+ 19
best-intro|capital|naked|5-10|	1 6	2-3 -9
best-intro|capital|naked|far|	1 -24	2-3 -7	8+ -7
best-intro|capital|other|0|	2-3 -7
best-intro|capital|saying|-8|	2-3 13
best-intro|capital|saying|0|	1 -19	4-7 19	8+ 27
best-intro|capital|saying|1|	2-3 -18	4-7 -7	8+ 8
best-intro|capital|saying|2-4|	1 16	2-3 7	4-7 39	8+ 22
best-intro|capital|saying|5-10|	1 7	2-3 12	4-7 31	8+ 25
best-intro|capital|saying|far|	2-3 15	4-7 7	8+ 14
best-intro|coordinator|naked|2-4|	2-3 12
best-intro|coordinator|naked|5-10|	1 -17
best-intro|coordinator|naked|far|	1 9	2-3 -12	4-7 -9
best-intro|coordinator|saying|0|	2-3 -17	8+ 16
best-intro|coordinator|saying|2-4|	4-7 15	8+ 8
best-intro|coordinator|saying|5-10|	2-3 6	4-7 24	8+ 17
best-intro|coordinator|saying|far|	1 -10	2-3 24	4-7 24	8+ 18
best-intro|determiner|according|0|	1 -14
best-intro|determiner|according|1|	4-7 -11
best-intro|determiner|according|2-4|	2-3 -8	4-7 23
best-intro|determiner|according|5-10|	2-3 8	4-7 12
best-intro|determiner|apposed|5-10|	2-3 7
best-intro|determiner|direct|5-10|	1 -7	2-3 -14
best-intro|determiner|direct|far|	2-3 11
best-intro|determiner|judging|-5|	1 -17
best-intro|determiner|judging|1|	1 23	4-7 23
best-intro|determiner|judging|2-4|	1 9	4-7 12
best-intro|determiner|judging|5-10|	1 16	2-3 -11	4-7 18
best-intro|determiner|judging|far|	1 -16
best-intro|determiner|naked|0|	1 -18
best-intro|determiner|naked|1|	1 -24	2-3 8
best-intro|determiner|naked|2-4|	1 6	2-3 -16	4-7 18
best-intro|determiner|naked|5-10|	1 13	2-3 7	4-7 10
best-intro|determiner|naked|far|	1 -8	4-7 11
best-intro|determiner|other|0|	1 -9	2-3 -14
best-intro|determiner|other|1|	2-3 -11
best-intro|determiner|saying|0|	1 -8	2-3 21
best-intro|determiner|saying|1|	1 -10	4-7 12
best-intro|determiner|saying|2-4|	1 13	4-7 9	8+ 20
best-intro|determiner|saying|5-10|	8+ 17
best-intro|determiner|saying|far|	1 9	2-3 20	4-7 -8
best-intro|determiner|thinking|1|	2-3 -15
best-intro|determiner|thinking|2-4|	2-3 7
best-intro|determiner|thinking|far|	1 7
best-intro|possessive|saying|0|	2-3 -23
best-intro|possessive|saying|2-4|	1 12	2-3 -10	4-7 -12
best-intro|possessive|saying|5-10|	2-3 -14	8+ 16
best-intro|preposition|according|1|	4-7 17
best-intro|preposition|according|2-4|	1 -19
best-intro|preposition|according|5-10|	2-3 7	4-7 23
best-intro|preposition|according|far|	1 -21	2-3 -12	4-7 23
best-intro|preposition|apposed|5-10|	1 -17
best-intro|preposition|direct|0|	1 -21
best-intro|preposition|direct|2-4|	1 -18	2-3 -13
best-intro|preposition|direct|5-10|	1 -10	2-3 8
best-intro|preposition|direct|far|	2-3 10	4-7 -9
best-intro|preposition|judging|1|	1 14	2-3 -6	4-7 16
best-intro|preposition|judging|2-4|	1 7	4-7 32	8+ 16
best-intro|preposition|judging|5-10|	1 -18
best-intro|preposition|judging|far|	2-3 11
best-intro|preposition|naked|1|	2-3 -27
best-intro|preposition|naked|2-4|	4-7 6
best-intro|preposition|naked|5-10|	2-3 -7	8+ 18
best-intro|preposition|naked|far|	1 6	2-3 -10	8+ 15
best-intro|preposition|other|1|	1 -11	2-3 -11
best-intro|preposition|saying|0|	2-3 7	8+ 21
best-intro|preposition|saying|1|	1 13	8+ 18
best-intro|preposition|saying|2-4|	1 -34	2-3 9	4-7 33	8+ 14
best-intro|preposition|saying|5-10|	1 19	4-7 17	8+ 21
best-intro|preposition|saying|far|	2-3 -12	4-7 15	8+ 22
best-intro|preposition|thinking|2-4|	1 13
best-intro|preposition|thinking|5-10|	2-3 15
best-intro|pronoun|according|1|	2-3 15
best-intro|pronoun|judging|1|	2-3 -8	4-7 22	8+ 9
best-intro|pronoun|judging|2-4|	1 -10
best-intro|pronoun|naked|2-4|	4-7 23
best-intro|pronoun|naked|5-10|	1 -23	4-7 13
best-intro|pronoun|saying|1|	1 13	2-3 -7	4-7 25
best-intro|pronoun|saying|2-4|	2-3 20	4-7 22	8+ 22
best-intro|pronoun|saying|5-10|	1 8	2-3 17	4-7 22	8+ 15
best-intro|pronoun|saying|far|	2-3 -8	4-7 16
best-intro|quote|naked|5-10|	4-7 9
best-intro|quote|saying|0|	4-7 12	8+ 20
best-intro|quote|saying|1|	4-7 15
best-intro|quote|saying|2-4|	8+ 15
best-intro|quote|saying|5-10|	8+ 20
best-intro|start|according|0|	8+ 15
best-intro|start|according|1|	1 -18	4-7 15	8+ 8
best-intro|start|apposition|2-4|	2-3 -12
best-intro|start|direct|0|	4-7 13	8+ 31
best-intro|start|direct|far|	2-3 14	8+ 25
best-intro|start|judging|0|	8+ 14
best-intro|start|judging|1|	4-7 7	8+ 6
best-intro|start|judging|far|	8+ 26
best-intro|start|naked|0|	1 -20	2-3 -11	4-7 34	8+ 30
best-intro|start|naked|1|	1 9	2-3 -20	4-7 6	8+ 30
best-intro|start|naked|2-4|	1 -7	2-3 -9	4-7 9	8+ 15
best-intro|start|naked|5-10|	2-3 -22	4-7 17	8+ 23
best-intro|start|naked|far|	1 -9
best-intro|start|other|1|	4-7 14	8+ 17
best-intro|start|saying|0|	1 40	2-3 63	4-7 43	8+ 17
best-intro|start|saying|1|	2-3 22	4-7 38	8+ 8
best-intro|start|saying|2-4|	2-3 -17	4-7 24	8+ 21
best-intro|start|saying|5-10|	4-7 17	8+ 35
best-intro|start|saying|far|	1 -14	8+ 25
best-intro|start|thinking|0|	4-7 17	8+ 25
best-intro|stop|according|1|	4-7 22	8+ 13
best-intro|stop|according|5-10|	1 -7	4-7 16	8+ 10
best-intro|stop|according|far|	4-7 -6	8+ 15
best-intro|stop|direct|0|	4-7 16
best-intro|stop|direct|1|	2-3 15	4-7 15	8+ 19
best-intro|stop|direct|2-4|	8+ 8
best-intro|stop|direct|5-10|	4-7 25	8+ 27
best-intro|stop|judging|0|	2-3 -8
best-intro|stop|judging|1|	4-7 19	8+ 12
best-intro|stop|judging|2-4|	4-7 18
best-intro|stop|naked|1|	1 7	4-7 -15	8+ 28
best-intro|stop|naked|2-4|	1 19	2-3 23	4-7 8	8+ 12
best-intro|stop|naked|5-10|	1 -13	2-3 19	4-7 14	8+ 25
best-intro|stop|naked|far|	1 13	4-7 22	8+ 21
best-intro|stop|other|1|	1 19	2-3 18	4-7 33	8+ 12
best-intro|stop|relative|far|	8+ 21
best-intro|stop|saying|0|	1 34	2-3 17	4-7 36	8+ 13
best-intro|stop|saying|1|	1 28	2-3 52	4-7 39	8+ 10
best-intro|stop|saying|2-4|	2-3 9	4-7 39	8+ 13
best-intro|stop|saying|5-10|	4-7 42	8+ 19
best-intro|stop|saying|far|	2-3 23	4-7 46	8+ 17
best-intro|stop|thinking|0|	4-7 8
best-intro|stop|thinking|2-4|	2-3 17	8+ 15
best-intro|subordinator|according|5-10|	4-7 15
best-intro|subordinator|according|far|	2-3 19
best-intro|subordinator|judging|1|	2-3 6	4-7 21
best-intro|subordinator|judging|2-4|	1 8	2-3 12	4-7 16	8+ 21
best-intro|subordinator|judging|5-10|	1 -9	2-3 10	4-7 25
best-intro|subordinator|judging|far|	8+ -12
best-intro|subordinator|naked|2-4|	2-3 12
best-intro|subordinator|naked|5-10|	1 -7	2-3 -17
best-intro|subordinator|naked|far|	1 13	2-3 -18
best-intro|subordinator|saying|0|	2-3 -15
best-intro|subordinator|saying|1|	2-3 7
best-intro|subordinator|saying|2-4|	2-3 -24
best-intro|subordinator|saying|5-10|	2-3 -32	4-7 31	8+ 19
best-intro|subordinator|saying|far|	1 12	2-3 9	4-7 36	8+ 24
best-intro|subordinator|thinking|2-4|	2-3 -16
best-intro|that|judging|1|	4-7 15
best-intro|that|naked|2-4|	2-3 -13	4-7 14	8+ 16
best-intro|that|naked|5-10|	1 8	8+ 12
best-intro|that|naked|far|	4-7 30
best-intro|that|saying|1|	1 -16	4-7 33	8+ 11
best-intro|that|saying|2-4|	2-3 30	4-7 26	8+ 13
best-intro|that|saying|5-10|	1 -20	2-3 19	4-7 23	8+ 21
best-intro|that|saying|far|	4-7 29	8+ 11
best-intro|verb-judging|according|5-10|	2-3 16
best-intro|verb-judging|judging|0|	1 -8	2-3 6	4-7 22
best-intro|verb-judging|judging|2-4|	2-3 -8
best-intro|verb-judging|naked|2-4|	2-3 -10	4-7 16
best-intro|verb-judging|naked|5-10|	1 -6
best-intro|verb-judging|naked|far|	1 9	2-3 -9
best-intro|verb-judging|saying|2-4|	2-3 13
best-intro|verb-judging|saying|5-10|	1 11	2-3 6	4-7 23
best-intro|verb-judging|saying|far|	1 -26	2-3 -24	4-7 20
best-intro|verb-saying|according|2-4|	2-3 -11	4-7 -8
best-intro|verb-saying|according|5-10|	1 -12
best-intro|verb-saying|judging|2-4|	2-3 21	4-7 18	8+ 19
best-intro|verb-saying|naked|2-4|	1 18	2-3 -10
best-intro|verb-saying|naked|5-10|	1 -10	2-3 -19	4-7 -10
best-intro|verb-saying|saying|0|	1 6	2-3 -8	4-7 10
best-intro|verb-saying|saying|2-4|	1 -20	2-3 14	4-7 -8
best-intro|verb-saying|saying|5-10|	2-3 11	4-7 -8
best-intro|verb-saying|saying|far|	1 -6	2-3 14	4-7 7
best-intro|verb-thinking|judging|2-4|	4-7 12
best-intro|verb-thinking|saying|2-4|	1 7	2-3 -6	4-7 24	8+ 12
best-intro|verb-thinking|saying|5-10|	1 -22	2-3 15	4-7 22
best-intro|verb-thinking|thinking|0|	1 -19	4-7 -6
best-intro|word|according|0|	1 -11	2-3 10	4-7 18
best-intro|word|according|1|	1 17	4-7 27
best-intro|word|according|2-4|	1 20	2-3 18	4-7 32	8+ 12
best-intro|word|according|5-10|	1 -12	2-3 10	8+ 13
best-intro|word|according|far|	2-3 -17	4-7 37	8+ 8
best-intro|word|apposed|5-10|	4-7 22
best-intro|word|direct|0|	2-3 -19
best-intro|word|direct|1|	1 -16	2-3 -19
best-intro|word|direct|2-4|	1 -22	4-7 15
best-intro|word|direct|5-10|	1 -22	2-3 -24	4-7 12
best-intro|word|direct|far|	1 -24
best-intro|word|judging|0|	2-3 -9
best-intro|word|judging|1|	2-3 13
best-intro|word|judging|2-4|	1 12	2-3 -7	8+ 15
best-intro|word|judging|5-10|	1 10	2-3 -11	4-7 -8	8+ 17
best-intro|word|naked|0|	1 -13	2-3 -22
best-intro|word|naked|1|	1 -39	2-3 -16
best-intro|word|naked|2-4|	1 -11	4-7 -28
best-intro|word|naked|5-10|	8+ 19
best-intro|word|naked|far|	1 -11	2-3 16	8+ 11
best-intro|word|other|0|	2-3 -8
best-intro|word|other|5-10|	2-3 -9
best-intro|word|saying|0|	1 -21	2-3 -11	4-7 -9	8+ 28
best-intro|word|saying|1|	1 -8	2-3 12
best-intro|word|saying|2-4|	1 -12	2-3 -9	4-7 6	8+ 27
best-intro|word|saying|5-10|	2-3 9	4-7 7	8+ 29
best-intro|word|saying|far|	2-3 12	8+ 23
best-intro|word|thinking|2-4|	1 -6	2-3 -10	4-7 14	8+ 10
best-intro|word|thinking|5-10|	1 -8
best-intro|—|saying|2-4|	4-7 12
best-intro|’|judging|2-4|	2-3 15	4-7 10
best-intro|’|saying|2-4|	4-7 9
best-lead|lower|%|saying|	speaker-then-quote 14
best-lead|lower|,|according|	according-to 30
best-lead|lower|,|direct|	speaker-then-quote 12
best-lead|lower|,|judging|	speaker-then-quote -9	verb-then-speaker 6
best-lead|lower|,|naked|	named-nearby 18
best-lead|lower|,|saying|	quote-then-speaker -10	quote-then-verb 23	sentence-before 17	speaker-then-quote 35	verb-then-speaker 6
best-lead|lower|-|saying|	speaker-then-quote 20
best-lead|lower|:|according|	according-to 18
best-lead|lower|:|direct|	speaker-then-quote -13
best-lead|lower|:|naked|	named-nearby 17	topic -12
best-lead|lower|:|saying|	quote-then-verb 18	speaker-then-quote -22
best-lead|lower|;|according|	according-to 18
best-lead|lower|adverb|according|	according-to -6
best-lead|lower|adverb|direct|	speaker-then-quote 22
best-lead|lower|adverb|judging|	speaker-then-quote 25
best-lead|lower|adverb|naked|	named-nearby -7	topic 9
best-lead|lower|adverb|saying|	quote-then-speaker -6	quote-then-verb 16	speaker-then-quote 6	verb-then-speaker -10
best-lead|lower|auxiliary|according|	according-to 15
best-lead|lower|auxiliary|direct|	speaker-then-quote 6
best-lead|lower|auxiliary|judging|	speaker-then-quote -13
best-lead|lower|auxiliary|naked|	named-nearby 16	possessor -18	topic 16
best-lead|lower|auxiliary|other|	quote-then-verb 16
best-lead|lower|auxiliary|saying|	quote-then-speaker 8	sentence-before -10	speaker-then-quote 42	verb-then-speaker -8
best-lead|lower|auxiliary|shared|	quote-then-speaker -17
best-lead|lower|auxiliary|thinking|	speaker-then-quote -9
best-lead|lower|capital|according|	according-to 13
best-lead|lower|capital|judging|	speaker-then-quote 17
best-lead|lower|capital|naked|	named-nearby 10	topic -19
best-lead|lower|capital|saying|	quote-then-speaker 7	quote-then-verb -15	sentence-before 16	speaker-then-quote 46	verb-then-speaker 10
best-lead|lower|coordinator|according|	according-to 7
best-lead|lower|coordinator|direct|	speaker-then-quote -15
best-lead|lower|coordinator|naked|	topic -12
best-lead|lower|coordinator|saying|	quote-then-verb -15	speaker-then-quote 17
best-lead|lower|determiner|according|	according-to -7
best-lead|lower|determiner|apposed|	quote-then-speaker -11	speaker-then-quote 10
best-lead|lower|determiner|direct|	quote-then-speaker -20
best-lead|lower|determiner|judging|	quote-then-speaker -11
best-lead|lower|determiner|naked|	topic -13
best-lead|lower|determiner|saying|	quote-then-verb 32	sentence-before -26	verb-then-speaker 10
best-lead|lower|possessive|judging|	speaker-then-quote 18
best-lead|lower|possessive|naked|	possessor -15
best-lead|lower|possessive|saying|	quote-then-speaker 13	speaker-then-quote 36
best-lead|lower|preposition|according|	according-to 10	sentence-before -16
best-lead|lower|preposition|apposed|	speaker-then-quote -23
best-lead|lower|preposition|direct|	quote-then-speaker -21
best-lead|lower|preposition|naked|	named-nearby 11	topic -9
best-lead|lower|preposition|other|	quote-then-verb -6
best-lead|lower|preposition|saying|	sentence-before -15	speaker-then-quote 8	verb-then-speaker 21
best-lead|lower|preposition|shared|	speaker-then-quote -14
best-lead|lower|preposition|thinking|	speaker-then-quote 21
best-lead|lower|pronoun|naked|	named-nearby 7	topic 6
best-lead|lower|pronoun|saying|	quote-then-verb 13	speaker-then-quote 15
best-lead|lower|quote|judging|	speaker-then-quote 14
best-lead|lower|quote|naked|	named-nearby -23
best-lead|lower|quote|saying|	speaker-then-quote 19
best-lead|lower|subordinator|according|	according-to 29
best-lead|lower|subordinator|apposed|	quote-then-speaker -10
best-lead|lower|subordinator|direct|	speaker-then-quote -10
best-lead|lower|subordinator|judging|	speaker-then-quote 8
best-lead|lower|subordinator|naked|	topic -9
best-lead|lower|subordinator|saying|	quote-then-speaker -16	sentence-after -22	sentence-before 24
best-lead|lower|subordinator|thinking|	speaker-then-quote -18
best-lead|lower|that|according|	according-to 15
best-lead|lower|that|judging|	speaker-then-quote 26
best-lead|lower|that|naked|	named-nearby 25	topic 14
best-lead|lower|that|saying|	quote-then-verb 9	verb-then-speaker -11
best-lead|lower|verb-judging|according|	according-to -8
best-lead|lower|verb-judging|judging|	speaker-then-quote 8
best-lead|lower|verb-judging|naked|	topic 23
best-lead|lower|verb-judging|saying|	quote-then-speaker 21	speaker-then-quote -9
best-lead|lower|verb-judging|shared|	quote-then-speaker -17
best-lead|lower|verb-saying|according|	according-to -9
best-lead|lower|verb-saying|judging|	speaker-then-quote 10
best-lead|lower|verb-saying|saying|	quote-then-verb 14	speaker-then-quote 13
best-lead|lower|verb-thinking|according|	according-to 7
best-lead|lower|verb-thinking|judging|	speaker-then-quote 6
best-lead|lower|verb-thinking|naked|	named-nearby 15
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -7
best-lead|lower|word|according|	according-to 28
best-lead|lower|word|direct|	quote-then-speaker -16	sentence-before -11	speaker-then-quote -13
best-lead|lower|word|naked|	possessor -17
best-lead|lower|word|other|	quote-then-verb -10
best-lead|lower|word|saying|	sentence-before 18	verb-then-speaker 9
best-lead|lower|’|saying|	speaker-then-quote 13
best-lead|other|:|naked|	named-nearby 19
best-lead|other|:|saying|	speaker-then-quote -10
best-lead|other|auxiliary|saying|	speaker-then-quote 15
best-lead|other|start|naked|	named-before 12
best-lead|other|start|saying|	quote-then-verb 11	sentence-after 11
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|saying|	quote-then-verb 9
best-lead|other|that|saying|	speaker-then-quote -13
best-lead|other|verb-saying|saying|	speaker-then-quote 6
best-lead|other|word|naked|	topic -14
best-lead|other|word|saying|	speaker-then-quote -6
best-lead|upper|'|saying|	quote-then-speaker -17
best-lead|upper|(|saying|	speaker-then-quote -12
best-lead|upper|)|naked|	interview 13	named-nearby 8
best-lead|upper|,|according|	according-to 8
best-lead|upper|,|apposed|	quote-then-speaker -19
best-lead|upper|,|direct|	speaker-then-quote 8
best-lead|upper|,|judging|	speaker-then-quote 11
best-lead|upper|,|naked|	named-nearby -19	possessor -18	signature -22	topic -18
best-lead|upper|,|other|	quote-then-verb -8
best-lead|upper|,|saying|	quote-then-speaker -25	quote-then-verb -11	speaker-then-quote 14	verb-then-speaker -9
best-lead|upper|,|thinking|	speaker-then-quote 12
best-lead|upper|-|naked|	named-nearby 8
best-lead|upper|-|saying|	quote-then-speaker 17
best-lead|upper|:|apposed|	speaker-then-quote 14
best-lead|upper|:|apposition|	sentence-before 15
best-lead|upper|:|direct|	speaker-then-quote -6
best-lead|upper|:|judging|	speaker-then-quote 20
best-lead|upper|:|naked|	interview 9	named-nearby 24	possessor 7	signature 7
best-lead|upper|:|other|	quote-then-verb -12
best-lead|upper|:|saying|	quote-then-speaker 25	sentence-after 23	speaker-then-quote 9
best-lead|upper|:|thinking|	speaker-then-quote 18
best-lead|upper|auxiliary|naked|	named-nearby 18	possessor -20
best-lead|upper|capital|according|	according-to -18	sentence-before -12
best-lead|upper|capital|direct|	speaker-then-quote -13
best-lead|upper|capital|judging|	quote-then-verb -9	speaker-then-quote -12
best-lead|upper|capital|naked|	named-nearby -13	signature -14	topic -19
best-lead|upper|capital|other|	quote-then-verb -13
best-lead|upper|capital|saying|	quote-then-verb -24	sentence-before 12	speaker-then-quote -13
best-lead|upper|coordinator|naked|	named-nearby -21	topic -15
best-lead|upper|coordinator|saying|	quote-then-verb -18
best-lead|upper|determiner|apposed|	speaker-then-quote -6
best-lead|upper|determiner|direct|	quote-then-speaker 7	speaker-then-quote -8
best-lead|upper|determiner|naked|	named-nearby 8	possessor -21
best-lead|upper|determiner|other|	quote-then-verb -18
best-lead|upper|determiner|saying|	quote-then-speaker 13	quote-then-verb -16	verb-then-speaker -11
best-lead|upper|determiner|thinking|	speaker-then-quote 12
best-lead|upper|possessive|direct|	speaker-then-quote -16
best-lead|upper|possessive|saying|	quote-then-speaker -35	speaker-then-quote -36
best-lead|upper|preposition|according|	according-to -22
best-lead|upper|preposition|judging|	quote-then-verb -21	speaker-then-quote 14
best-lead|upper|preposition|naked|	named-nearby -19	possessor 12
best-lead|upper|preposition|other|	quote-then-verb -18
best-lead|upper|preposition|relative|	speaker-then-quote -25
best-lead|upper|preposition|saying|	quote-then-verb -24	sentence-after -20	sentence-before 11	speaker-then-quote -10	verb-then-speaker -18
best-lead|upper|preposition|shared|	speaker-then-quote -17
best-lead|upper|preposition|thinking|	speaker-then-quote 12
best-lead|upper|pronoun|judging|	speaker-then-quote -14
best-lead|upper|pronoun|saying|	speaker-then-quote -9
best-lead|upper|quote|naked|	topic 16
best-lead|upper|quote|saying|	quote-then-speaker 12	quote-then-verb 15	sentence-after 7	sentence-before 27
best-lead|upper|start|according|	according-to -12
best-lead|upper|start|apposition|	quote-then-speaker -12
best-lead|upper|start|direct|	paragraph-before 7	quote-then-speaker 20	sentence-after 13
best-lead|upper|start|judging|	colon 15	paragraph-before -10	quote-then-verb 8
best-lead|upper|start|naked|	colon 22	interview 18	named-before -8	signature -13	topic 21	transcript 29
best-lead|upper|start|saying|	colon 18	paragraph-before -10	quote-then-speaker 30	quote-then-verb 37	sentence-after 29
best-lead|upper|start|thinking|	paragraph-before 20	quote-then-speaker -11
best-lead|upper|stop|according|	according-to 17	sentence-before -7
best-lead|upper|stop|apposition|	quote-then-speaker -15	sentence-before 9
best-lead|upper|stop|direct|	quote-then-speaker 17	sentence-before -7
best-lead|upper|stop|judging|	quote-then-speaker 17	sentence-before 22
best-lead|upper|stop|naked|	topic 20
best-lead|upper|stop|other|	quote-then-verb 33	sentence-before 12
best-lead|upper|stop|relative|	sentence-before 19
best-lead|upper|stop|saying|	quote-then-speaker 29	quote-then-verb 30	sentence-after 17	sentence-before 36
best-lead|upper|stop|thinking|	sentence-after 8	sentence-before 17
best-lead|upper|subordinator|judging|	speaker-then-quote 26
best-lead|upper|subordinator|naked|	named-nearby -18
best-lead|upper|subordinator|relative|	speaker-then-quote -17
best-lead|upper|subordinator|saying|	speaker-then-quote -14
best-lead|upper|that|saying|	speaker-then-quote 11
best-lead|upper|verb-judging|naked|	named-nearby -23	possessor -14	topic -13
best-lead|upper|verb-judging|saying|	quote-then-speaker -16	speaker-then-quote -27
best-lead|upper|verb-saying|according|	according-to -11
best-lead|upper|verb-saying|direct|	speaker-then-quote -11
best-lead|upper|verb-saying|judging|	speaker-then-quote 8
best-lead|upper|verb-saying|naked|	topic -10
best-lead|upper|verb-saying|saying|	speaker-then-quote -12
best-lead|upper|word|according|	sentence-before -8
best-lead|upper|word|apposed|	quote-then-speaker -7	speaker-then-quote 11
best-lead|upper|word|direct|	sentence-before -12	speaker-then-quote -13
best-lead|upper|word|judging|	speaker-then-quote -19
best-lead|upper|word|naked|	named-nearby -16	topic -6
best-lead|upper|word|other|	quote-then-verb -9	speaker-then-quote -9
best-lead|upper|word|saying|	quote-then-speaker -15	quote-then-verb -11	sentence-before -31	speaker-then-quote -13	verb-then-speaker -24
best-lead|upper|word|shared|	quote-then-speaker -16
best-lead|upper|word|thinking|	speaker-then-quote 8
best-lead|upper|—|saying|	sentence-before 11
best-lemma|	accusare 9	accuse 9	aceitar 12	acknowledge 23	aclarar 17	acquiescer 7	acusar 26	adiantar 15	admettre 22	admit 8	admitir 9	advertir 7	affirm 19	affirmer 22	agacer -12	aggiungere 33	agree 13	ajouter -7	alertar 11	allege 22	amuser 13	annoncer -12	announce 25	annunciare 13	answer -15	antwoorden 16	antworten 14	anunciar -12	apelar 14	aplaudir 13	apologise -27	apostillar 10	appen 15	apuntar 18	argumentar -7	argumentieren -7	asentir 17	aseverar 12	ask 19	assegurar 18	assert 12	assure 22	atestar 18	atirar 6	attaccare -7	attendre 10	attestieren 16	attribute -22	augurare 9	auspicare 13	avaliar 13	avertir 14	avisar -9	avouer 17	avvertire 21	avvisare 7	añadir -10	back -21	bautizar -19	befinden 20	begründen 18	bekennen 11	beklagen 7	beloven -6	bemängeln 10	benadrukken 12	berichten -12	beschreiben 13	beslissen 14	bestätigen -20	beteuern -11	betonen -10	bevestigen -11	bill -21	blast 15	blijven -9	boast 19	borbottare 6	brincar 6	bromear 14	brummen 16	calificar 15	call 22	caution 18	celebrar 19	challenge 18	chamar -15	chant 13	chiamare -15	chiarire -7	chiedere -6	chiosare 16	cite 13	claim 19	comemorar 8	comentar 21	comment 18	commentare 6	compare -24	complain 12	completar 21	comunicar 15	comunicare -13	concede -14	concedere 14	conclude 30	concluir 13	conclure 14	condemn 14	condenar -7	confessar -10	confessare 13	confidare 8	confier 24	confirm 24	confirmer -13	congratulate 20	considerar 24	constater -6	constateren 12	contend 17	contestare 9	continue 24	contrapor -6	corear -14	corriger 12	corrigir 8	counter 25	crier 21	criticar 16	criticize 19	croire 16	deadpan 17	debate -23	decir 16	declarar -6	declare 17	decline -24	defend 18	defender -10	definir 8	definire 27	demandar -11	demander -8	denounce 18	denunciar 18	deny 6	desabafar 8	desafiar 7	descartar 17	describir 6	deslizar 22	destacar 20	detallar 14	dichiarare 8	difundir 15	dire 7	disclose -20	discordar -15	discuss 18	dismiss 19	disparar -14	dispute -12	ditar 12	dizer 10	dub 18	déclarer 9	défendre 16	démentir 10	dénoncer 27	déplorer 19	désoler 12	détailler 12	echo 21	eisen -6	elogiar 20	email 7	emendar 20	emporter 6	endorse 14	enquérir 12	entgegnen 18	ergänzen 19	erkennen 16	erklären 11	erwidern 7	esclarecer -13	escribir 14	esprimere 18	estimar 21	estimer 20	exclure 11	exiger -7	exigir 14	expect 9	explain 20	express 24	faire_valoir -8	falar 23	festejar 13	find -15	fluisteren 16	foeteren 6	fordern -10	formulieren 9	fragen 8	frenare 12	fume 20	féliciter 21	fügen 10	garantire 13	garantizar 17	gausser 12	geben 9	geven 16	giudicare 19	giurare -7	glimlachen 11	glisser 21	gongolare 7	gracejar 16	grappen 14	greet 14	gridare 13	grijnzen 10	grincer 10	hablar 23	hadern 18	hail 19	halten 16	heben 14	heißen -16	hekelen -8	herinneren -8	heten -24	hold -7	imager 18	incalzare 12	indicar 16	indiquer 11	informar 14	informeren 8	insister 14	insistere 12	insistir 15	interroger 7	interrompere 16	introduce -25	invoquer -10	ironiser 10	ironizar 20	issue 11	joke 10	jubelen 8	jubiler 12	juger 28	jurar 9	justificar 16	justifier 13	klinken 11	know -16	kritisieren -19	kündigen 10	label -17	lachen 18	lamentar 18	lamentarse 13	lassen -9	laten -7	laugh 18	leer 12	leggen 13	leggere 19	lehnen -7	lembrar -13	ler 13	like 23	limitar 21	lire -9	list -35	loben 13	lodare 15	louer 16	luiden 15	lâcher 19	mahnen 18	mailen 15	maintenir -14	mandar 9	manifestar -9	marrer 6	marteler 15	meinen 21	melden 18	mention 9	mock 20	moquer 14	motivare 7	murmeln 15	murmur 17	murmurer 7	muse 7	name -40	need -21	negar 15	negare 20	nennen -6	noemen 21	none -10	note 13	noter 19	nuancer 7	obiettare 14	object -10	observar 11	observe -14	observer 7	offer -15	oordelen 10	opmerken 19	opposer 10	order -6	orten 14	osservare 10	overwegen 9	parlare 18	parler 12	peinzen 17	pester 10	philosopher 16	plaider -20	plaisanter 9	plead -22	pledge 29	point -14	pointer 7	ponderar 13	portray 21	post 10	postar -6	praise 15	precisar 10	precisare 21	predict 18	prefer -23	preguntar -13	prevedere 17	prever 12	prijzen 11	proclaim 17	prometer 13	promettere 16	promettre 26	propor -6	propose 12	protest 18	protestar 6	protester 20	préciser 6	prédire 18	préférer 14	prévenir -12	puntualizzare 17	qualifier 13	queixar -6	quejar -10	quejarse 14	question 10	questionar 6	quip 17	quote -31	raccontare -7	raconter 6	railler 9	raise -30	rappeler -12	rate -36	razonar -7	reageren 18	rebater 6	recitare 14	reclamar 25	recomendar 17	reconhecer 16	reconnaître 16	reconocer 28	record -21	recount 17	rectifier 13	refer 11	referir -14	refuser -10	reiterate 15	rejeitar 7	rekenen 16	relatar -6	relativiser 19	relever 22	remark 24	rematar 6	remind -6	repeat -11	replicare 17	reply 14	reponer 7	reprendre 11	reprochar 11	requérir 20	respond 15	responder 26	retorquir 11	retort 22	retrucar 12	reveal -22	revelar 10	riassumere 10	ribattere 21	riconoscere 8	ricordare 24	ridere 11	riferire 22	rigoler 10	ringraziare 24	ripetere 8	rir 8	rire 8	rispondere 10	rivelare -6	roar 12	roepen 28	rufen 29	rule 6	räumen -7	réagir 21	réclamer -15	récuser -8	réfuter -9	réjouir 6	répliquer 11	répondre 28	résumer 15	rétorquer 16	sagen 21	saluer 25	sapere 18	savourer 8	say 23	scandire 10	schamperen 12	scherzen 6	schließen 11	schreiben 22	schrijven -6	scrivere -17	scusare 12	see 7	segnalare 15	sehen 9	sentenciar 14	señalar 21	shoot -16	shout 9	show -14	sign 14	sing -25	sintetizar 15	sintetizzare 8	soltar 11	sorrir 15	sostener 22	sostenere -10	sottolineare 20	souffler 19	souligner 9	soupirer 11	souri 10	sourire 28	soutenir 10	souvenir 19	speak -7	spiegare 10	spotten 6	sprechen 26	spreken 17	staan -8	state 37	stehen -17	stellen -9	stress 18	sublinhar 13	submit 12	subrayar 14	sugerir 7	suggest 21	suspirar 12	sustentar 13	svelare 6	tachar 18	tagliare 18	talk 19	teilen -13	tell 14	tempérer 15	terciar 7	testify 12	text -11	think 22	title -30	tonen 16	tonner 12	trancher 13	trasladar 17	trekken 8	tuitear 12	tweet 14	témoigner 6	urge 28	use -28	valorar 13	vatten 17	ver 21	verklaren -10	verkünden -17	verlauten 14	verraten 15	versichern -12	versprechen -13	verweisen -9	verwerpen -6	view -23	voegen 11	voir 28	vote -21	vouloir 6	vow 26	waarschuwen 13	want 7	warnen 16	weigeren 18	werben 15	wettern 10	whisper 20	widersprechen 14	wijzen 14	wonder -16	würdigen -9	yell 23	zanjar 6	zeggen 7	zeigen 24	zien 12	zitieren 18	zweren 15	écrire -6	étonner 14	étrangler 6	évoquer 26
best-lemma|accusare|speaker-then-quote|	2-4 8
best-lemma|accuse|speaker-then-quote|	5-10 18	far 23
best-lemma|achar|speaker-then-quote|	5-10 -6
best-lemma|acknowledge|speaker-then-quote|	2-4 17
best-lemma|aclarar|quote-then-verb|	1 6
best-lemma|aclarar|verb-then-speaker|	2-4 15
best-lemma|acquiescer|speaker-then-quote|	1 7
best-lemma|acrescentar|speaker-then-quote|	5-10 10
best-lemma|acusar|quote-then-verb|	1 7
best-lemma|acusar|speaker-then-quote|	2-4 17	5-10 7
best-lemma|add|quote-then-speaker|	0 16
best-lemma|add|quote-then-verb|	0 14
best-lemma|add|sentence-before|	1 19
best-lemma|add|speaker-then-quote|	2-4 9	far -10
best-lemma|admettre|quote-then-verb|	1 7
best-lemma|admitir|quote-then-verb|	1 10
best-lemma|admitir|speaker-then-quote|	5-10 15
best-lemma|admit|speaker-then-quote|	1 10
best-lemma|advertir|sentence-before|	far 8
best-lemma|advise|quote-then-speaker|	0 18
best-lemma|affermare|quote-then-verb|	1 8
best-lemma|affirmer|quote-then-speaker|	2-4 8
best-lemma|affirmer|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	2-4 15	5-10 11	far 13
best-lemma|afirmar|quote-then-verb|	1 6
best-lemma|aggiungere|speaker-then-quote|	1 16	5-10 13
best-lemma|aggiungere|verb-then-speaker|	1 17
best-lemma|ajouter|quote-then-speaker|	2-4 20
best-lemma|ajouter|quote-then-verb|	1 13
best-lemma|allege|speaker-then-quote|	5-10 19
best-lemma|ammettere|quote-then-verb|	1 13
best-lemma|amuser|quote-then-verb|	1 10
best-lemma|announce|quote-then-speaker|	0 8
best-lemma|answer|quote-then-speaker|	0 10
best-lemma|answer|speaker-then-quote|	1 -14
best-lemma|antwoorden|quote-then-verb|	1 13
best-lemma|antworten|quote-then-verb|	1 11
best-lemma|aplaudir|speaker-then-quote|	1 13
best-lemma|apologise|speaker-then-quote|	5-10 -18	far -20
best-lemma|appeler|speaker-then-quote|	0 -21	2-4 7
best-lemma|appen|quote-then-verb|	1 15
best-lemma|argue|quote-then-speaker|	0 -17
best-lemma|argue|speaker-then-quote|	1 -10	2-4 23
best-lemma|asegurar|quote-then-verb|	1 15
best-lemma|asentir|speaker-then-quote|	1 16
best-lemma|ask|paragraph-before|	far 18
best-lemma|ask|quote-then-speaker|	0 9
best-lemma|ask|quote-then-verb|	0 8
best-lemma|ask|sentence-after|	0 24
best-lemma|ask|sentence-before|	1 9	5-10 19
best-lemma|ask|speaker-then-quote|	1 21	2-4 25	5-10 -18	far 13
best-lemma|assegurar|speaker-then-quote|	2-4 17
best-lemma|assicurare|quote-then-verb|	1 14
best-lemma|assicurare|sentence-before|	far -7
best-lemma|assicurare|speaker-then-quote|	2-4 14
best-lemma|assicurare|verb-then-speaker|	1 17
best-lemma|assurer|quote-then-verb|	1 14
best-lemma|assurer|speaker-then-quote|	2-4 8	5-10 -7
best-lemma|assure|quote-then-speaker|	0 9
best-lemma|atirar|quote-then-verb|	1 6
best-lemma|atribuir|speaker-then-quote|	2-4 -6
best-lemma|attendre|speaker-then-quote|	2-4 9
best-lemma|attestieren|speaker-then-quote|	2-4 10
best-lemma|augurare|speaker-then-quote|	0 9
best-lemma|auspicare|speaker-then-quote|	2-4 13
best-lemma|avisar|quote-then-verb|	1 13
best-lemma|avisar|speaker-then-quote|	1 -15	2-4 11
best-lemma|avvertire|verb-then-speaker|	1 14
best-lemma|back|speaker-then-quote|	0 -18
best-lemma|befinden|quote-then-verb|	1 20
best-lemma|bekennen|quote-then-verb|	1 8
best-lemma|berichten|sentence-before|	5-10 -7
best-lemma|beteuern|quote-then-verb|	1 7
best-lemma|betonen|quote-then-verb|	1 15
best-lemma|bevestigen|speaker-then-quote|	5-10 -8
best-lemma|bill|speaker-then-quote|	2-4 -19
best-lemma|blast|speaker-then-quote|	2-4 -12
best-lemma|borbottare|quote-then-verb|	1 6
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|bromear|quote-then-verb|	1 7
best-lemma|brummen|quote-then-verb|	1 16
best-lemma|calificar|speaker-then-quote|	2-4 11
best-lemma|call|quote-then-speaker|	0 19
best-lemma|call|sentence-before|	far -16
best-lemma|call|speaker-then-quote|	1 6	2-4 24	5-10 13
best-lemma|caution|speaker-then-quote|	2-4 14
best-lemma|celebrar|quote-then-verb|	1 8
best-lemma|celebrar|speaker-then-quote|	0 16
best-lemma|chamar|speaker-then-quote|	0 -20
best-lemma|chant|quote-then-speaker|	0 19
best-lemma|chant|speaker-then-quote|	0 16	1 -7
best-lemma|chiamare|speaker-then-quote|	0 -15	2-4 -21
best-lemma|chiedere|quote-then-verb|	1 11
best-lemma|chiedere|sentence-before|	1 13
best-lemma|chiedere|speaker-then-quote|	0 13	5-10 -11
best-lemma|chiosare|quote-then-verb|	1 7
best-lemma|claim|speaker-then-quote|	5-10 19
best-lemma|comemorar|quote-then-verb|	1 8
best-lemma|comentar|quote-then-verb|	1 7
best-lemma|comentar|speaker-then-quote|	5-10 8
best-lemma|commentare|quote-then-verb|	1 7
best-lemma|commenter|quote-then-verb|	1 14
best-lemma|compare|speaker-then-quote|	2-4 -19
best-lemma|complain|speaker-then-quote|	5-10 11
best-lemma|concedere|quote-then-verb|	1 14
best-lemma|concedere|verb-then-speaker|	1 7
best-lemma|concede|quote-then-speaker|	0 11
best-lemma|concede|quote-then-verb|	0 14
best-lemma|concede|speaker-then-quote|	2-4 -17
best-lemma|conclude|quote-then-speaker|	0 11
best-lemma|conclude|sentence-before|	1 11
best-lemma|conclude|speaker-then-quote|	1 15
best-lemma|conclure|quote-then-verb|	1 13
best-lemma|conclure|speaker-then-quote|	1 8
best-lemma|confermare|speaker-then-quote|	1 9	2-4 -6
best-lemma|confier|quote-then-verb|	1 16
best-lemma|confirmar|speaker-then-quote|	2-4 13	far -10
best-lemma|confirmer|speaker-then-quote|	far -10
best-lemma|confirm|speaker-then-quote|	5-10 19
best-lemma|considerar|speaker-then-quote|	0 13	1 10	2-4 20	5-10 13
best-lemma|constateren|quote-then-verb|	1 11
best-lemma|constater|quote-then-verb|	1 7
best-lemma|contar|quote-then-verb|	1 9
best-lemma|contestare|speaker-then-quote|	5-10 15
best-lemma|contestar|quote-then-verb|	1 11
best-lemma|contestar|speaker-then-quote|	2-4 -13	5-10 25
best-lemma|continue|quote-then-speaker|	0 18
best-lemma|continue|sentence-before|	1 9
best-lemma|continue|speaker-then-quote|	1 12	far 14
best-lemma|corear|speaker-then-quote|	0 -14
best-lemma|correct|speaker-then-quote|	2-4 -13
best-lemma|corriger|quote-then-verb|	1 11
best-lemma|corrigir|quote-then-verb|	1 8
best-lemma|crier|speaker-then-quote|	1 19
best-lemma|criticar|quote-then-verb|	1 7
best-lemma|decir|quote-then-verb|	1 12
best-lemma|decir|sentence-before|	far 8
best-lemma|decir|speaker-then-quote|	1 18	2-4 7
best-lemma|declarar|quote-then-verb|	1 7
best-lemma|declarar|speaker-then-quote|	5-10 -14
best-lemma|declare|quote-then-speaker|	0 12
best-lemma|declare|speaker-then-quote|	1 14	2-4 -11	5-10 16
best-lemma|decline|speaker-then-quote|	5-10 -15	far -20
best-lemma|defender|quote-then-verb|	1 -6
best-lemma|defender|speaker-then-quote|	2-4 -9
best-lemma|definire|speaker-then-quote|	0 15	2-4 14
best-lemma|demandar|speaker-then-quote|	5-10 -7
best-lemma|demander|quote-then-verb|	1 18
best-lemma|demander|speaker-then-quote|	1 16	2-4 17
best-lemma|desabafar|quote-then-verb|	1 6
best-lemma|desafiar|quote-then-verb|	1 7
best-lemma|describe|speaker-then-quote|	1 9	2-4 11
best-lemma|describir|quote-then-verb|	1 6
best-lemma|deslizar|speaker-then-quote|	5-10 13
best-lemma|dichiarare|speaker-then-quote|	0 11
best-lemma|difundir|speaker-then-quote|	far 15
best-lemma|dire|quote-then-speaker|	2-4 9
best-lemma|dire|quote-then-verb|	1 24
best-lemma|dire|sentence-before|	2-4 9	5-10 8
best-lemma|dire|speaker-then-quote|	2-4 11
best-lemma|dire|verb-then-speaker|	1 12
best-lemma|discordar|speaker-then-quote|	1 17
best-lemma|dismiss|speaker-then-quote|	2-4 14	5-10 15
best-lemma|dizer|quote-then-verb|	1 11
best-lemma|dizer|speaker-then-quote|	1 -6	2-4 28	5-10 17
best-lemma|dizer|verb-then-speaker|	1 -7
best-lemma|déclarer|quote-then-verb|	1 10
best-lemma|dénoncer|quote-then-verb|	1 7
best-lemma|dénoncer|speaker-then-quote|	0 13	2-4 14
best-lemma|déplorer|quote-then-verb|	1 6
best-lemma|déplorer|speaker-then-quote|	0 13
best-lemma|désoler|quote-then-verb|	1 12
best-lemma|détailler|quote-then-verb|	1 11
best-lemma|détailler|sentence-before|	1 6
best-lemma|elogiar|speaker-then-quote|	5-10 9
best-lemma|email|speaker-then-quote|	5-10 12
best-lemma|emporter|quote-then-verb|	1 6
best-lemma|erkennen|speaker-then-quote|	2-4 16
best-lemma|erklären|quote-then-verb|	1 13	2-4 19
best-lemma|erwidern|quote-then-verb|	1 7
best-lemma|erzählen|sentence-before|	5-10 13
best-lemma|escrever|quote-then-verb|	1 8
best-lemma|escribir|speaker-then-quote|	2-4 13
best-lemma|esprimere|speaker-then-quote|	0 18
best-lemma|estimer|quote-then-verb|	1 11
best-lemma|estimer|speaker-then-quote|	2-4 14	5-10 17
best-lemma|exigir|speaker-then-quote|	0 17
best-lemma|explain|quote-then-speaker|	0 17
best-lemma|explain|sentence-before|	1 14	5-10 14
best-lemma|explain|speaker-then-quote|	1 13	2-4 21	far 14
best-lemma|explain|verb-then-speaker|	1 11
best-lemma|explicar|quote-then-verb|	1 12
best-lemma|explicar|speaker-then-quote|	5-10 -8
best-lemma|expliquer|quote-then-verb|	1 10
best-lemma|expresar|speaker-then-quote|	1 15
best-lemma|express|speaker-then-quote|	2-4 13	far 15
best-lemma|faire_valoir|quote-then-speaker|	2-4 -9
best-lemma|faire_valoir|quote-then-verb|	1 16
best-lemma|faire_valoir|speaker-then-quote|	2-4 -8	5-10 8
best-lemma|falar|speaker-then-quote|	1 24
best-lemma|felicitar|sentence-before|	far -9
best-lemma|finden|quote-then-verb|	1 11
best-lemma|find|speaker-then-quote|	1 19	2-4 -25
best-lemma|fluisteren|quote-then-verb|	1 13
best-lemma|foeteren|quote-then-verb|	1 6
best-lemma|frenare|speaker-then-quote|	1 12
best-lemma|fume|quote-then-speaker|	0 17
best-lemma|féliciter|quote-then-verb|	1 8
best-lemma|féliciter|speaker-then-quote|	2-4 14	5-10 19
best-lemma|garantire|speaker-then-quote|	2-4 12
best-lemma|garantir|quote-then-verb|	1 6
best-lemma|garantir|speaker-then-quote|	2-4 -13	5-10 12
best-lemma|geben|quote-then-verb|	1 9
best-lemma|geven|quote-then-verb|	1 22
best-lemma|giudicare|speaker-then-quote|	2-4 19
best-lemma|giurare|quote-then-verb|	1 9
best-lemma|giurare|sentence-before|	2-4 -11
best-lemma|glisser|quote-then-speaker|	2-4 20
best-lemma|glisser|quote-then-verb|	1 10
best-lemma|gracejar|quote-then-verb|	1 8
best-lemma|grappen|quote-then-verb|	1 14
best-lemma|gridare|quote-then-verb|	1 11
best-lemma|grijnzen|quote-then-verb|	1 10
best-lemma|grincer|quote-then-verb|	1 10
best-lemma|gritar|speaker-then-quote|	2-4 10
best-lemma|hablar|speaker-then-quote|	1 17	2-4 20
best-lemma|halten|quote-then-verb|	1 14
best-lemma|halten|speaker-then-quote|	2-4 14
best-lemma|hear|quote-then-speaker|	0 22
best-lemma|hear|speaker-then-quote|	far -10
best-lemma|heißen|speaker-then-quote|	0 -12	2-4 -17	5-10 -9
best-lemma|heißen|verb-then-speaker|	1 -9
best-lemma|hekelen|speaker-then-quote|	2-4 -9
best-lemma|herinneren|quote-then-verb|	1 7
best-lemma|heten|quote-then-speaker|	2-4 -6
best-lemma|heten|speaker-then-quote|	0 -7	2-4 -17
best-lemma|houden|quote-then-verb|	1 10
best-lemma|houden|speaker-then-quote|	2-4 -6
best-lemma|imager|quote-then-verb|	1 11
best-lemma|indicar|speaker-then-quote|	far 15
best-lemma|indiquer|quote-then-verb|	1 19
best-lemma|indiquer|speaker-then-quote|	2-4 15
best-lemma|informar|quote-then-verb|	1 12
best-lemma|informar|speaker-then-quote|	far 21
best-lemma|insister|quote-then-speaker|	2-4 8
best-lemma|insistir|quote-then-verb|	1 6
best-lemma|insist|speaker-then-quote|	2-4 12	5-10 -6
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|introduce|speaker-then-quote|	2-4 -13
best-lemma|invitare|speaker-then-quote|	5-10 11
best-lemma|inviter|speaker-then-quote|	2-4 18
best-lemma|invoquer|speaker-then-quote|	1 -10
best-lemma|ironiser|quote-then-verb|	1 10
best-lemma|ironiser|speaker-then-quote|	1 6
best-lemma|ironizar|quote-then-verb|	1 11
best-lemma|ironizar|speaker-then-quote|	2-4 15
best-lemma|issue|speaker-then-quote|	5-10 22	far 14
best-lemma|joke|quote-then-speaker|	0 14
best-lemma|joke|quote-then-verb|	0 18
best-lemma|joke|speaker-then-quote|	1 11	5-10 14
best-lemma|jubelen|quote-then-verb|	1 8
best-lemma|jubiler|quote-then-verb|	1 12
best-lemma|juger|quote-then-verb|	1 9
best-lemma|juger|speaker-then-quote|	0 17	2-4 23
best-lemma|justificar|quote-then-verb|	1 7
best-lemma|justificar|speaker-then-quote|	5-10 17
best-lemma|klagen|quote-then-verb|	1 13
best-lemma|know|speaker-then-quote|	2-4 -16
best-lemma|kündigen|speaker-then-quote|	2-4 15
best-lemma|label|speaker-then-quote|	0 -16	2-4 -9
best-lemma|lachen|quote-then-verb|	1 13
best-lemma|lachen|sentence-after|	0 12
best-lemma|lamentar|quote-then-verb|	1 14
best-lemma|lamentar|sentence-before|	far 6
best-lemma|lamentar|speaker-then-quote|	5-10 14
best-lemma|lancer|quote-then-speaker|	2-4 9
best-lemma|lancer|quote-then-verb|	1 12
best-lemma|lassen|speaker-then-quote|	5-10 9
best-lemma|laten|quote-then-verb|	1 17
best-lemma|laten|speaker-then-quote|	2-4 22	5-10 -14
best-lemma|laugh|quote-then-speaker|	0 14
best-lemma|leggen|quote-then-verb|	1 13
best-lemma|leggere|quote-then-speaker|	1 14
best-lemma|lembrar|quote-then-verb|	1 15
best-lemma|limitar|speaker-then-quote|	2-4 12	5-10 16
best-lemma|lire|quote-then-speaker|	2-4 12
best-lemma|lire|quote-then-verb|	1 19
best-lemma|lire|speaker-then-quote|	1 -13
best-lemma|list|speaker-then-quote|	2-4 -21
best-lemma|llamar|speaker-then-quote|	0 -11	1 13
best-lemma|louer|speaker-then-quote|	1 17
best-lemma|luiden|quote-then-verb|	1 18
best-lemma|lâcher|quote-then-verb|	1 9
best-lemma|lâcher|speaker-then-quote|	5-10 10
best-lemma|mahnen|speaker-then-quote|	5-10 7
best-lemma|mailen|quote-then-verb|	1 15
best-lemma|mandar|speaker-then-quote|	2-4 6	5-10 15
best-lemma|manifestar|speaker-then-quote|	0 -9
best-lemma|marrer|quote-then-verb|	1 6
best-lemma|marteler|quote-then-speaker|	2-4 15
best-lemma|melden|quote-then-verb|	1 19
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmurer|quote-then-verb|	1 7
best-lemma|name|speaker-then-quote|	0 -31	1 -7	5-10 -30
best-lemma|negare|speaker-then-quote|	1 8
best-lemma|negar|speaker-then-quote|	1 20	5-10 13
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|noemen|speaker-then-quote|	1 15	2-4 16	5-10 14
best-lemma|none|according-to|	0 -14	1 16	2-4 15	5-10 8	far 17
best-lemma|none|colon|	5-10 21	far 12
best-lemma|none|interview|	far 19
best-lemma|none|named-before|	1 -8	2-4 39
best-lemma|none|named-nearby|	0 -13	far 17
best-lemma|none|paragraph-before|	far 7
best-lemma|none|possessor|	1 -19	2-4 8
best-lemma|none|quote-then-speaker|	-11 -12	-3 -18	-4 -10	-5 -25	-6 -17	-9 8	0 -15	1 -6	2-4 -24	5-10 -19	far -13
best-lemma|none|sentence-after|	0 16	2-4 -20	5-10 6
best-lemma|none|sentence-before|	1 26	5-10 -9	far -23
best-lemma|none|signature|	1 -18
best-lemma|none|speaker-then-quote|	0 -21	1 -21	far 11
best-lemma|none|topic|	0 -11	1 -9	2-4 6
best-lemma|none|transcript|	0 22
best-lemma|noter|quote-then-verb|	1 6
best-lemma|note|speaker-then-quote|	2-4 27	5-10 17	far 14
best-lemma|nuancer|quote-then-verb|	1 7
best-lemma|obiettare|speaker-then-quote|	1 13
best-lemma|observar|quote-then-verb|	1 6
best-lemma|observer|quote-then-verb|	1 7
best-lemma|observe|quote-then-speaker|	0 14
best-lemma|offer|speaker-then-quote|	2-4 -6
best-lemma|opinar|speaker-then-quote|	2-4 10
best-lemma|opmerken|quote-then-verb|	1 13
best-lemma|order|speaker-then-quote|	far -20
best-lemma|osservare|quote-then-verb|	1 10
best-lemma|parlare|speaker-then-quote|	1 10	2-4 14
best-lemma|parlare|verb-then-speaker|	1 12
best-lemma|parler|speaker-then-quote|	1 21
best-lemma|pedir|quote-then-verb|	1 8
best-lemma|pedir|sentence-before|	far -16
best-lemma|pedir|speaker-then-quote|	0 21	2-4 13	5-10 18
best-lemma|perguntar|speaker-then-quote|	1 -8
best-lemma|pester|quote-then-verb|	1 8
best-lemma|philosopher|quote-then-verb|	1 8
best-lemma|plaider|quote-then-verb|	1 8
best-lemma|plaider|speaker-then-quote|	2-4 -15
best-lemma|plaisanter|quote-then-speaker|	2-4 8
best-lemma|plaisanter|quote-then-verb|	1 11
best-lemma|pledge|speaker-then-quote|	5-10 15	far 15
best-lemma|point|speaker-then-quote|	2-4 16
best-lemma|post|quote-then-speaker|	0 15
best-lemma|post|speaker-then-quote|	1 15	2-4 13	5-10 24
best-lemma|praise|speaker-then-quote|	0 14	5-10 -11
best-lemma|precisare|quote-then-verb|	1 11
best-lemma|precisare|speaker-then-quote|	2-4 17
best-lemma|preferir|speaker-then-quote|	2-4 -9
best-lemma|prefer|speaker-then-quote|	0 -17
best-lemma|preguntar|quote-then-verb|	1 7
best-lemma|preguntar|sentence-after|	1 11
best-lemma|prijzen|speaker-then-quote|	0 6
best-lemma|prometer|quote-then-verb|	1 9
best-lemma|prometer|speaker-then-quote|	2-4 6
best-lemma|promettere|quote-then-verb|	1 14
best-lemma|promettere|speaker-then-quote|	0 15
best-lemma|promettre|quote-then-verb|	1 6
best-lemma|promettre|speaker-then-quote|	2-4 11	5-10 13
best-lemma|promise|speaker-then-quote|	1 20	2-4 -18	5-10 16	far 18
best-lemma|proporre|speaker-then-quote|	5-10 -20
best-lemma|protestare|quote-then-verb|	1 10
best-lemma|protestar|quote-then-verb|	1 6
best-lemma|préciser|quote-then-verb|	1 10
best-lemma|prévenir|quote-then-verb|	1 16
best-lemma|prévenir|speaker-then-quote|	2-4 -9
best-lemma|queixar|quote-then-verb|	1 24
best-lemma|queixar|speaker-then-quote|	1 13
best-lemma|questionar|quote-then-verb|	1 6
best-lemma|quip|quote-then-speaker|	0 18
best-lemma|quote|quote-then-speaker|	0 21
best-lemma|quote|speaker-then-quote|	2-4 -14	5-10 -22
best-lemma|raccontare|quote-then-verb|	1 12	5-10 -13
best-lemma|raccontare|speaker-then-quote|	5-10 11
best-lemma|raconter|quote-then-verb|	1 11
best-lemma|raconter|sentence-before|	far -13
best-lemma|raconter|speaker-then-quote|	5-10 19
best-lemma|railler|quote-then-verb|	1 9
best-lemma|raise|speaker-then-quote|	5-10 -23
best-lemma|rappeler|quote-then-verb|	1 -8
best-lemma|rappeler|speaker-then-quote|	2-4 -10	far 21
best-lemma|rate|quote-then-speaker|	-5 -12
best-lemma|rate|speaker-then-quote|	2-4 -17
best-lemma|razonar|speaker-then-quote|	2-4 -7
best-lemma|read|quote-then-speaker|	0 26
best-lemma|read|sentence-before|	1 11
best-lemma|read|speaker-then-quote|	0 -31	1 21	5-10 12	far 24
best-lemma|reageren|quote-then-verb|	1 9
best-lemma|reageren|sentence-before|	1 7
best-lemma|reageren|speaker-then-quote|	2-4 8
best-lemma|rebater|quote-then-verb|	1 6
best-lemma|recall|quote-then-speaker|	0 17
best-lemma|recall|sentence-before|	1 20
best-lemma|recall|speaker-then-quote|	5-10 -12
best-lemma|reclamar|quote-then-verb|	1 6
best-lemma|reconhecer|speaker-then-quote|	0 14
best-lemma|reconnaître|quote-then-verb|	1 12
best-lemma|reconnaître|speaker-then-quote|	5-10 10
best-lemma|reconocer|speaker-then-quote|	5-10 15
best-lemma|recordar|quote-then-verb|	1 7
best-lemma|recordar|sentence-before|	1 7
best-lemma|recordar|speaker-then-quote|	5-10 -11	far 15
best-lemma|record|speaker-then-quote|	0 -6
best-lemma|rectifier|quote-then-verb|	1 13
best-lemma|refer|speaker-then-quote|	2-4 16
best-lemma|refuser|speaker-then-quote|	2-4 -10
best-lemma|regretter|quote-then-verb|	1 14
best-lemma|rekenen|quote-then-verb|	1 8
best-lemma|relatar|sentence-before|	far -10
best-lemma|relativiser|speaker-then-quote|	1 17
best-lemma|relever|quote-then-verb|	1 6
best-lemma|relever|speaker-then-quote|	far 14
best-lemma|remark|quote-then-speaker|	0 16
best-lemma|remark|quote-then-verb|	0 10
best-lemma|remark|speaker-then-quote|	5-10 19
best-lemma|rematar|quote-then-verb|	1 6
best-lemma|repeat|speaker-then-quote|	5-10 -11
best-lemma|replicare|speaker-then-quote|	5-10 13
best-lemma|replicar|quote-then-verb|	1 6
best-lemma|replicar|speaker-then-quote|	5-10 12
best-lemma|reply|quote-then-speaker|	0 30
best-lemma|reply|quote-then-verb|	0 16
best-lemma|reply|sentence-before|	1 17
best-lemma|reply|speaker-then-quote|	1 27	2-4 18	5-10 18
best-lemma|report|quote-then-speaker|	0 16
best-lemma|report|speaker-then-quote|	0 20	1 -21	5-10 -6	far -10
best-lemma|responder|quote-then-verb|	1 15
best-lemma|responder|sentence-before|	2-4 7
best-lemma|responder|speaker-then-quote|	1 21	2-4 17	5-10 13
best-lemma|respond|quote-then-speaker|	0 15
best-lemma|respond|speaker-then-quote|	1 14	2-4 11
best-lemma|resumir|quote-then-verb|	1 8
best-lemma|resumir|speaker-then-quote|	2-4 13
best-lemma|revelar|quote-then-verb|	1 8
best-lemma|ribadire|quote-then-verb|	1 14
best-lemma|ribadire|verb-then-speaker|	1 6
best-lemma|ribattere|quote-then-verb|	1 10
best-lemma|ribattere|speaker-then-quote|	2-4 16
best-lemma|riconoscere|quote-then-verb|	1 6
best-lemma|ricordare|quote-then-verb|	1 7
best-lemma|ricordare|speaker-then-quote|	2-4 16	5-10 20
best-lemma|riferire|quote-then-verb|	1 14
best-lemma|rigoler|quote-then-verb|	1 10
best-lemma|ripetere|quote-then-verb|	1 8
best-lemma|rire|speaker-then-quote|	2-4 6
best-lemma|rir|quote-then-verb|	1 9
best-lemma|rispondere|quote-then-verb|	1 20
best-lemma|rispondere|speaker-then-quote|	2-4 22
best-lemma|roepen|quote-then-verb|	1 21
best-lemma|rufen|quote-then-verb|	1 18
best-lemma|rule|quote-then-speaker|	0 7
best-lemma|réagir|quote-then-verb|	1 23
best-lemma|réclamer|speaker-then-quote|	1 12	2-4 -17
best-lemma|réfuter|speaker-then-quote|	5-10 -9
best-lemma|réjouir|quote-then-verb|	1 6
best-lemma|répliquer|quote-then-verb|	1 10
best-lemma|répondre|quote-then-speaker|	2-4 11
best-lemma|répondre|quote-then-verb|	1 15
best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 15
best-lemma|résumer|quote-then-speaker|	2-4 9
best-lemma|résumer|quote-then-verb|	1 15
best-lemma|rétorquer|quote-then-verb|	1 12
best-lemma|saber|quote-then-verb|	2-4 13
best-lemma|sagen|quote-then-speaker|	2-4 13
best-lemma|sagen|quote-then-verb|	1 24	2-4 -10
best-lemma|sagen|speaker-then-quote|	5-10 11
best-lemma|sagen|verb-then-speaker|	1 10	2-4 15	5-10 7
best-lemma|saluer|speaker-then-quote|	0 12	1 17	2-4 16
best-lemma|salutare|speaker-then-quote|	0 8
best-lemma|sapere|speaker-then-quote|	5-10 21
best-lemma|savourer|quote-then-verb|	1 8
best-lemma|say|colon|	far 9
best-lemma|say|paragraph-before|	far -11
best-lemma|say|quote-then-speaker|	0 16	1 26	5-10 -16	far 11
best-lemma|say|quote-then-verb|	0 18	1 -10	2-4 -11	5-10 21	far 25
best-lemma|say|sentence-after|	0 -15
best-lemma|say|sentence-before|	1 26	2-4 17	5-10 35	far -12
best-lemma|say|speaker-then-quote|	0 -23	1 11	2-4 31	5-10 7	far 40
best-lemma|say|verb-then-speaker|	1 28	2-4 -16	far 14
best-lemma|scandire|sentence-before|	far 10
best-lemma|schamperen|quote-then-verb|	1 12
best-lemma|scherzare|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	2-4 19
best-lemma|schrijven|quote-then-verb|	1 10
best-lemma|schrijven|speaker-then-quote|	2-4 -19	5-10 8
best-lemma|scrivere|quote-then-verb|	1 14
best-lemma|scrivere|speaker-then-quote|	0 -14	2-4 -10	5-10 10
best-lemma|scrivere|verb-then-speaker|	1 13
best-lemma|see|speaker-then-quote|	0 24	2-4 -7
best-lemma|sehen|speaker-then-quote|	2-4 8
best-lemma|señalar|quote-then-verb|	1 14
best-lemma|shoot|quote-then-speaker|	0 15
best-lemma|shout|quote-then-speaker|	0 12
best-lemma|show|speaker-then-quote|	0 -19	5-10 -23
best-lemma|sign|speaker-then-quote|	2-4 14
best-lemma|sing|speaker-then-quote|	0 -16
best-lemma|slam|speaker-then-quote|	5-10 17
best-lemma|soltar|speaker-then-quote|	1 9
best-lemma|sostenere|quote-then-verb|	1 8
best-lemma|sostenere|speaker-then-quote|	5-10 12
best-lemma|sostener|speaker-then-quote|	2-4 14	5-10 18
best-lemma|souffler|quote-then-speaker|	2-4 10
best-lemma|souffler|quote-then-verb|	1 13
best-lemma|souligner|quote-then-speaker|	2-4 8
best-lemma|soupirer|quote-then-verb|	1 11
best-lemma|sourire|quote-then-verb|	1 16
best-lemma|souri|speaker-then-quote|	1 10
best-lemma|soutenir|speaker-then-quote|	2-4 18
best-lemma|souvenir|quote-then-verb|	1 14
best-lemma|souvenir|speaker-then-quote|	2-4 15
best-lemma|speak|speaker-then-quote|	1 -11
best-lemma|spiegare|sentence-before|	5-10 9
best-lemma|spotten|quote-then-verb|	1 6
best-lemma|sprechen|speaker-then-quote|	1 14	2-4 23	5-10 18
best-lemma|spreken|quote-then-verb|	1 7
best-lemma|spreken|speaker-then-quote|	1 17	2-4 16
best-lemma|staan|speaker-then-quote|	0 -10
best-lemma|state|quote-then-speaker|	0 6
best-lemma|state|sentence-before|	1 15
best-lemma|state|speaker-then-quote|	1 20	2-4 13	5-10 15	far 26
best-lemma|stehen|speaker-then-quote|	0 -19
best-lemma|stellen|quote-then-verb|	1 19
best-lemma|stellen|speaker-then-quote|	5-10 -14
best-lemma|stress|speaker-then-quote|	5-10 12
best-lemma|sublinhar|quote-then-verb|	1 8
best-lemma|submit|quote-then-speaker|	0 8
best-lemma|sugerir|quote-then-verb|	1 7
best-lemma|suggest|quote-then-speaker|	0 -12
best-lemma|suggest|speaker-then-quote|	5-10 23
best-lemma|suspirar|quote-then-verb|	1 12
best-lemma|sustentar|speaker-then-quote|	2-4 10	5-10 10
best-lemma|tachar|speaker-then-quote|	2-4 16
best-lemma|tagliare|quote-then-verb|	1 17
best-lemma|teilen|quote-then-verb|	1 13	2-4 6
best-lemma|teilen|verb-then-speaker|	5-10 -15
best-lemma|tell|paragraph-before|	far 28
best-lemma|tell|quote-then-speaker|	0 34	1 17	2-4 -10
best-lemma|tell|sentence-before|	2-4 29	5-10 26
best-lemma|tell|speaker-then-quote|	0 -24	1 18	5-10 40	far -21
best-lemma|tempérer|quote-then-verb|	1 6
best-lemma|testify|quote-then-speaker|	0 10
best-lemma|thank|speaker-then-quote|	0 13
best-lemma|think|speaker-then-quote|	2-4 14	5-10 13
best-lemma|title|speaker-then-quote|	0 -21
best-lemma|tonen|speaker-then-quote|	1 16
best-lemma|tonner|quote-then-verb|	1 12
best-lemma|trancher|quote-then-verb|	1 17
best-lemma|tweet|quote-then-speaker|	0 15
best-lemma|tweet|quote-then-verb|	0 11
best-lemma|tweet|sentence-before|	2-4 10
best-lemma|tweet|speaker-then-quote|	1 12	5-10 7
best-lemma|témoigner|quote-then-verb|	1 7
best-lemma|unlisted|quote-then-verb|	0 -14	1 11
best-lemma|unlisted|sentence-before|	1 14
best-lemma|unlisted|speaker-then-quote|	5-10 -9
best-lemma|urge|speaker-then-quote|	2-4 25
best-lemma|use|speaker-then-quote|	2-4 -31
best-lemma|vatten|quote-then-verb|	1 13	2-4 12
best-lemma|verklaren|quote-then-verb|	1 11
best-lemma|verlauten|speaker-then-quote|	2-4 14
best-lemma|verraten|quote-then-verb|	1 14
best-lemma|versichern|quote-then-verb|	1 7
best-lemma|versichern|verb-then-speaker|	5-10 12
best-lemma|vertellen|quote-then-verb|	1 11
best-lemma|vertellen|sentence-before|	far 7
best-lemma|verweisen|speaker-then-quote|	2-4 -9
best-lemma|ver|speaker-then-quote|	0 9	2-4 21
best-lemma|vinden|quote-then-verb|	1 10
best-lemma|vinden|speaker-then-quote|	5-10 6
best-lemma|vinden|verb-then-speaker|	1 6
best-lemma|voegen|quote-then-verb|	1 10
best-lemma|voir|speaker-then-quote|	0 8
best-lemma|vote|speaker-then-quote|	5-10 -15
best-lemma|vow|speaker-then-quote|	1 12	2-4 14
best-lemma|vragen|quote-then-verb|	1 6
best-lemma|waarschuwen|quote-then-verb|	1 8
best-lemma|want|speaker-then-quote|	0 17
best-lemma|warnen|speaker-then-quote|	2-4 15
best-lemma|warn|quote-then-speaker|	0 15
best-lemma|warn|speaker-then-quote|	1 8	2-4 -11	5-10 24
best-lemma|wettern|quote-then-verb|	1 10
best-lemma|whisper|quote-then-speaker|	0 17
best-lemma|widersprechen|speaker-then-quote|	1 14
best-lemma|write|quote-then-speaker|	0 19	1 18
best-lemma|write|quote-then-verb|	0 23
best-lemma|write|sentence-after|	0 -9
best-lemma|write|sentence-before|	1 17	2-4 14	far -14
best-lemma|write|speaker-then-quote|	0 -14	2-4 -10	far 18
best-lemma|würdigen|speaker-then-quote|	2-4 6
best-lemma|yell|speaker-then-quote|	0 20
best-lemma|zanjar|quote-then-verb|	1 6
best-lemma|zeggen|quote-then-verb|	1 18
best-lemma|zeggen|sentence-before|	1 8	5-10 13
best-lemma|zeigen|speaker-then-quote|	1 23	2-4 15
best-lemma|zweren|quote-then-verb|	1 15
best-lemma|écrire|quote-then-speaker|	2-4 6
best-lemma|écrire|quote-then-verb|	1 14
best-lemma|étrangler|quote-then-verb|	1 6
best-lemma|évoquer|speaker-then-quote|	1 21	2-4 17
best-near|according-to|according|	0 -14	1 16	2-4 15	5-10 8	far 17
best-near|according|0|	1 -27	2-3 7	4-7 -6	8+ 22
best-near|according|1|	2-3 11	4-7 19	8+ 23
best-near|according|2-4|	1 10	4-7 12	8+ 13
best-near|according|5-10|	1 -15	2-3 16	4-7 11	8+ 17
best-near|according|far|	2-3 -9	8+ 6
best-near|apposed|-3|	2-3 -10
best-near|apposed|-4|	1 -13
best-near|apposed|-8|	2-3 -11
best-near|apposed|0|	2-3 -15
best-near|apposed|2-4|	1 9	2-3 -10	4-7 -17	8+ 28
best-near|apposed|5-10|	1 -19	2-3 7	4-7 28	8+ 11
best-near|apposed|far|	1 -20
best-near|apposition|1|	2-3 -16
best-near|apposition|2-4|	2-3 -12	8+ -13
best-near|apposition|5-10|	4-7 7
best-near|apposition|far|	2-3 -7
best-near|colon|judging|	far 15
best-near|colon|naked|	5-10 21	far 12
best-near|colon|saying|	far 18
best-near|direct|0|	1 -10	2-3 -12	4-7 7
best-near|direct|1|	8+ 16
best-near|direct|2-4|	1 -8	4-7 -6	8+ 19
best-near|direct|5-10|	1 -12	2-3 -9	4-7 9	8+ 32
best-near|direct|far|	1 11	8+ 24
best-near|interview|naked|	far 19
best-near|judging|-5|	1 -17
best-near|judging|-8|	2-3 -19
best-near|judging|0|	4-7 22	8+ 7
best-near|judging|1|	1 11	4-7 41	8+ 19
best-near|judging|2-4|	2-3 6	8+ 30
best-near|judging|5-10|	1 6	8+ 30
best-near|judging|far|	2-3 7
best-near|naked|0|	1 -12	2-3 -10	8+ 28
best-near|naked|1|	1 -14	2-3 -8	4-7 -9	8+ 14
best-near|naked|2-4|	8+ 21
best-near|naked|5-10|	2-3 9	4-7 -6
best-near|naked|far|	1 13	4-7 7
best-near|named-before|naked|	1 -8	2-4 39
best-near|named-nearby|naked|	0 -13	far 17
best-near|other|0|	1 -13
best-near|other|1|	1 11	2-3 -6	4-7 11	8+ 17
best-near|other|5-10|	2-3 -9
best-near|paragraph-before|direct|	far 7
best-near|paragraph-before|judging|	far -10
best-near|paragraph-before|saying|	far -10
best-near|paragraph-before|thinking|	far 20
best-near|passive|5-10|	2-3 7
best-near|possessor|naked|	1 -19	2-4 8
best-near|quote-then-speaker|apposed|	-3 -15	-4 -10	-6 -17	-8 -11	-9 -8
best-near|quote-then-speaker|apposition|	2-4 -12
best-near|quote-then-speaker|direct|	0 -8	2-4 -20	5-10 -6	far -13
best-near|quote-then-speaker|judging|	-12 17	-5 -17	-8 -19	1 17	2-4 -8
best-near|quote-then-speaker|saying|	-11 -21	-12 -7	-5 -24	-6 -19	-7 -6	-8 13	0 26	1 22	2-4 -12	5-10 -7
best-near|quote-then-speaker|shared|	-11 -11	-5 -24	-9 11
best-near|quote-then-speaker|thinking|	1 -15	5-10 -9
best-near|quote-then-verb|judging|	0 -8	1 17	5-10 8
best-near|quote-then-verb|other|	0 -14	1 11
best-near|quote-then-verb|saying|	0 13	1 16	2-4 -10	5-10 -17	far 14
best-near|relative|2-4|	2-3 -16
best-near|relative|5-10|	1 -15
best-near|relative|far|	2-3 15	8+ 21
best-near|saying|-12|	1 6
best-near|saying|-5|	2-3 -19
best-near|saying|-6|	4-7 -11
best-near|saying|-7|	2-3 -8
best-near|saying|-8|	2-3 13
best-near|saying|0|	1 10	2-3 -8	4-7 30	8+ 13
best-near|saying|1|	1 11	4-7 15	8+ 14
best-near|saying|2-4|	1 -15	8+ 27
best-near|saying|5-10|	4-7 16
best-near|saying|far|	4-7 16	8+ 35
best-near|sentence-after|apposed|	0 14
best-near|sentence-after|direct|	0 15
best-near|sentence-after|judging|	0 10
best-near|sentence-after|saying|	1 14	5-10 8	far 12
best-near|sentence-before|according|	1 16	2-4 -9	far -24
best-near|sentence-before|apposition|	5-10 7	far 10
best-near|sentence-before|direct|	1 23	5-10 -17	far -7
best-near|sentence-before|judging|	1 14	2-4 18	5-10 -7	far -13
best-near|sentence-before|other|	1 14
best-near|sentence-before|relative|	far 19
best-near|sentence-before|saying|	1 32	2-4 9	5-10 17
best-near|sentence-before|thinking|	2-4 17
best-near|shared|-11|	2-3 -11
best-near|shared|-5|	1 -25
best-near|shared|-9|	1 12
best-near|signature|naked|	1 -18
best-near|speaker-then-quote|apposed|	5-10 10	far -12
best-near|speaker-then-quote|apposition|	1 -16	2-4 -16
best-near|speaker-then-quote|direct|	0 -21	1 -9	far 14
best-near|speaker-then-quote|judging|	1 6	far 6
best-near|speaker-then-quote|other|	5-10 -9
best-near|speaker-then-quote|passive|	5-10 15
best-near|speaker-then-quote|relative|	5-10 -15
best-near|speaker-then-quote|saying|	5-10 10	far 22
best-near|speaker-then-quote|shared|	5-10 -20
best-near|speaker-then-quote|thinking|	0 -9	1 -17	5-10 16	far 14
best-near|thinking|0|	1 -19	8+ 26
best-near|thinking|1|	1 -23	2-3 -21
best-near|thinking|2-4|	4-7 12	8+ 23
best-near|thinking|5-10|	2-3 14	4-7 22	8+ 14
best-near|thinking|far|	1 6	2-3 19	8+ 21
best-near|topic|naked|	0 -11	1 -9	2-4 6
best-near|transcript|naked|	0 22
best-near|verb-then-speaker|judging|	1 6
best-near|verb-then-speaker|saying|	1 -6	5-10 -22
best-order|according|according|0|	1 -27	2-3 7	4-7 -6	8+ 22
best-order|according|according|1|	2-3 11	4-7 19	8+ 23
best-order|according|according|2-4|	1 10	4-7 12	8+ 13
best-order|according|according|5-10|	1 -15	2-3 16	4-7 11	8+ 17
best-order|according|according|far|	2-3 -9	8+ 6
best-order|apposed|apposed|-3|	2-3 -10
best-order|apposed|apposed|-4|	1 -13
best-order|apposed|apposed|-8|	2-3 -11
best-order|apposed|apposed|0|	2-3 -15
best-order|apposed|apposed|2-4|	1 9	2-3 -10	4-7 -17	8+ 28
best-order|apposed|apposed|5-10|	1 -19	2-3 7	4-7 28	8+ 11
best-order|apposed|apposed|far|	1 -20
best-order|apposed|judging|0|	1 -9	2-3 27	4-7 19
best-order|apposed|judging|1|	1 18	4-7 18
best-order|apposed|judging|2-4|	1 12	2-3 34	4-7 39	8+ 22
best-order|apposed|judging|5-10|	1 9	2-3 14	4-7 26	8+ 12
best-order|apposed|saying|-12|	1 6
best-order|apposed|saying|-5|	2-3 -19
best-order|apposed|saying|-6|	4-7 -11
best-order|apposed|saying|-7|	2-3 -8
best-order|apposed|saying|0|	1 18	2-3 -17	4-7 37	8+ 22
best-order|apposed|saying|1|	1 -12	2-3 6	4-7 41	8+ 23
best-order|apposed|saying|2-4|	1 -8	2-3 -8	4-7 8	8+ 29
best-order|apposed|saying|5-10|	1 16	8+ 29
best-order|apposed|saying|far|	2-3 17	4-7 -6	8+ 33
best-order|apposed|thinking|2-4|	4-7 9
best-order|apposed|thinking|5-10|	4-7 16
best-order|apposition|apposition|1|	2-3 -16
best-order|apposition|apposition|2-4|	2-3 -12	8+ -13
best-order|apposition|apposition|5-10|	4-7 7
best-order|apposition|apposition|far|	2-3 -7
best-order|apposition|judging|1|	2-3 10
best-order|apposition|judging|2-4|	2-3 18	4-7 20
best-order|apposition|saying|0|	2-3 -8
best-order|apposition|saying|1|	2-3 18	8+ 15
best-order|apposition|saying|2-4|	1 -8	2-3 -7	4-7 37	8+ 21
best-order|apposition|saying|5-10|	1 17	2-3 -11	4-7 47	8+ 23
best-order|apposition|saying|far|	1 -24	2-3 -6	4-7 34	8+ 9
best-order|direct|direct|0|	1 -10	2-3 -12	4-7 7
best-order|direct|direct|1|	8+ 16
best-order|direct|direct|2-4|	1 -8	4-7 -6	8+ 19
best-order|direct|direct|5-10|	1 -12	2-3 -9	4-7 9	8+ 32
best-order|direct|direct|far|	1 11	8+ 24
best-order|direct|judging|0|	2-3 -10	4-7 13
best-order|direct|judging|1|	4-7 37	8+ 16
best-order|direct|judging|2-4|	2-3 -7	4-7 6	8+ 25
best-order|direct|judging|5-10|	2-3 -12	8+ 24
best-order|direct|judging|far|	8+ 32
best-order|direct|saying|0|	4-7 18	8+ 9
best-order|direct|saying|1|	1 17	4-7 7	8+ 16
best-order|direct|saying|2-4|	1 -8	2-3 10	4-7 -9	8+ 21
best-order|direct|saying|5-10|	1 -9	2-3 10	4-7 20
best-order|direct|saying|far|	1 8	4-7 11	8+ 37
best-order|direct|thinking|0|	1 -19	8+ 26
best-order|direct|thinking|1|	1 -23	2-3 -21
best-order|direct|thinking|2-4|	1 -7	4-7 8	8+ 23
best-order|direct|thinking|5-10|	1 -6	2-3 18	8+ 14
best-order|direct|thinking|far|	2-3 17	8+ 17
best-order|inverted|judging|0|	2-3 -8
best-order|inverted|judging|1|	2-3 11	4-7 16	8+ 9
best-order|inverted|judging|far|	4-7 -8
best-order|inverted|other|0|	1 -13
best-order|inverted|other|1|	1 11	2-3 -6	4-7 11	8+ 17
best-order|inverted|saying|0|	4-7 21	8+ 18
best-order|inverted|saying|1|	2-3 12	4-7 22	8+ 10
best-order|inverted|saying|2-4|	1 -20	2-3 -6	4-7 32	8+ 16
best-order|inverted|saying|5-10|	1 -10	2-3 -22	8+ 18
best-order|inverted|saying|far|	4-7 41	8+ 20
best-order|naked|naked|0|	1 -12	2-3 -10	8+ 28
best-order|naked|naked|1|	1 -14	2-3 -8	4-7 -9	8+ 14
best-order|naked|naked|2-4|	8+ 21
best-order|naked|naked|5-10|	2-3 9	4-7 -6
best-order|naked|naked|far|	1 13	4-7 7
best-order|passive|passive|5-10|	2-3 7
best-order|passive|saying|1|	4-7 22
best-order|relative|judging|0|	2-3 -13
best-order|relative|judging|2-4|	1 -13	2-3 20
best-order|relative|judging|far|	8+ -12
best-order|relative|relative|2-4|	2-3 -16
best-order|relative|relative|5-10|	1 -15
best-order|relative|relative|far|	2-3 15	8+ 21
best-order|relative|saying|0|	4-7 -9
best-order|relative|saying|1|	2-3 -9	4-7 24
best-order|relative|saying|2-4|	2-3 -12
best-order|relative|saying|5-10|	4-7 17	8+ 14
best-order|relative|saying|far|	4-7 12
best-order|shared|judging|-5|	1 -17
best-order|shared|judging|-8|	2-3 -19
best-order|shared|judging|0|	2-3 18	4-7 16
best-order|shared|judging|1|	1 18	2-3 23
best-order|shared|judging|2-4|	1 28	2-3 7
best-order|shared|judging|5-10|	1 16	2-3 12	4-7 15
best-order|shared|saying|0|	4-7 14	8+ 22
best-order|shared|saying|1|	2-3 -13	4-7 24	8+ 22
best-order|shared|saying|2-4|	2-3 17	4-7 28	8+ 26
best-order|shared|saying|5-10|	1 24	2-3 9	4-7 24	8+ 24
best-order|shared|saying|far|	1 23	2-3 -6	4-7 22	8+ 15
best-order|shared|shared|-11|	2-3 -11
best-order|shared|shared|-5|	1 -25
best-order|shared|shared|-9|	1 12
best-phrase|name|	according 15	apposition -10	direct 20	judging 19	naked 13	saying 17
best-phrase|noun|	according -6	apposed -26	apposition -30	direct -28	judging -21	naked -22	other -6	relative -6	saying -11	shared -31	thinking 17
best-phrase|pronoun|	direct 13	judging 18	naked -13	saying 6	shared 12
best-score|	-1 -42	-2 -46	-3 -26	-4 -28	0 -9	1 6	2 10	3 21	4 34	5 47	6 46
best-score|-1|	1 -23	2-3 -33	4-7 -20	8+ 11
best-score|-2|	1 -34	2-3 -15	4-7 -36	8+ 29
best-score|-3|	1 -27	2-3 -10	4-7 -12
best-score|-4|	1 9	2-3 -19	4-7 -18	8+ -11
best-score|0|	4-7 -15
best-score|1|	1 -6	2-3 9	8+ 12
best-score|2|	1 -11	2-3 7	4-7 28	8+ 19
best-score|3|	1 13	2-3 7	4-7 32	8+ 14
best-score|4|	1 20	2-3 13	4-7 46	8+ 14
best-score|5|	1 54	2-3 27	4-7 28	8+ 17
best-score|6|	1 27	2-3 39	4-7 36	8+ 14
best|according-to|according|	2-3 15	4-7 21	8+ 25
best|colon|judging|	8+ 15
best|colon|naked|	1 -12	2-3 7	4-7 10	8+ 7
best|colon|saying|	8+ 18
best|interview|naked|	2-3 13	4-7 12
best|named-before|naked|	2-3 15	4-7 -11	8+ 7
best|named-nearby|naked|	8+ 9
best|paragraph-before|direct|	2-3 14	8+ 22
best|paragraph-before|judging|	8+ 21
best|paragraph-before|saying|	1 -14	8+ 24
best|possessor|naked|	1 15	2-3 -9	8+ 20
best|quote-then-speaker|apposed|	1 -13	2-3 -27	4-7 -12
best|quote-then-speaker|apposition|	2-3 -12
best|quote-then-speaker|direct|	2-3 -29	4-7 22	8+ 34
best|quote-then-speaker|judging|	1 -18	2-3 17	4-7 -8	8+ 18
best|quote-then-speaker|passive|	2-3 -21
best|quote-then-speaker|saying|	1 14	4-7 7	8+ 18
best|quote-then-speaker|shared|	1 -12	2-3 9	4-7 -10
best|quote-then-speaker|thinking|	1 -23	2-3 11	8+ 25
best|quote-then-verb|judging|	2-3 7	8+ 9
best|quote-then-verb|other|	1 7	2-3 -7	8+ 17
best|quote-then-verb|saying|	1 -7	4-7 24	8+ 14
best|sentence-after|according|	2-3 -10
best|sentence-after|apposed|	8+ 11
best|sentence-after|direct|	2-3 15	4-7 9	8+ 20
best|sentence-after|judging|	8+ 10
best|sentence-after|saying|	4-7 32	8+ 24
best|sentence-after|thinking|	4-7 13
best|sentence-before|according|	1 -18	2-3 -6	4-7 -15
best|sentence-before|apposition|	2-3 -7	4-7 17
best|sentence-before|direct|	1 -20	2-3 -14	8+ 23
best|sentence-before|judging|	1 -16	8+ 19
best|sentence-before|other|	8+ 10
best|sentence-before|relative|	8+ 21
best|sentence-before|saying|	2-3 -8	4-7 38	8+ 16
best|sentence-before|thinking|	2-3 20	8+ 15
best|signature|naked|	1 -24	2-3 -25	4-7 -11	8+ 30
best|speaker-then-quote|apposed|	1 -11	8+ 31
best|speaker-then-quote|apposition|	2-3 -16
best|speaker-then-quote|judging|	1 8	4-7 12
best|speaker-then-quote|other|	2-3 -9
best|speaker-then-quote|relative|	1 -25	2-3 8
best|speaker-then-quote|saying|	2-3 6
best|speaker-then-quote|shared|	1 -21
best|speaker-then-quote|thinking|	1 -9	2-3 11	4-7 18	8+ 26
best|topic|naked|	2-3 -8	4-7 -8	8+ 20
best|transcript|naked|	4-7 22	8+ 19
best|verb-then-speaker|judging|	4-7 10
best|verb-then-speaker|saying|	1 -25	2-3 -17	4-7 14	8+ 13
case-follow|all-one|,auxiliary|	! 14
case-follow|all-one|,coordinator|	none -16
case-follow|all-one|,determiner|	none -7
case-follow|all-one|,preposition|	none -10
case-follow|all-one|,pronoun|	none -19
case-follow|all-one|,subordinator|	none -18
case-follow|all-one|,that|	none -18
case-follow|all-one|,verb-judging|	none 12
case-follow|all-one|,verb-saying|	none 18
case-follow|all-one|,word|	none -11
case-follow|all-one|,|	none -48
case-follow|all-one|:|	none -20
case-follow|all-one|;|	none -15
case-follow|all-one|adverb|	none -6
case-follow|all-one|auxiliary|	, 7	none -13
case-follow|all-one|capital|	, 9	. 15	none -21
case-follow|all-one|coordinator|	, -19	none -8
case-follow|all-one|determiner|	, 14	. -26	none -24
case-follow|all-one|end|	? 12
case-follow|all-one|preposition|	. 12	none -33
case-follow|all-one|pronoun|	, 19	. -14
case-follow|all-one|stop|	! 17	none -8
case-follow|all-one|subordinator|	, 7
case-follow|all-one|that|	none -28
case-follow|all-one|verb-judging|	none -8
case-follow|all-one|word|	, -9	none -9
case-follow|all|(|	none -28
case-follow|all|,adverb|	none -15
case-follow|all|,auxiliary|	none -14
case-follow|all|,preposition|	none -16
case-follow|all|,verb-saying|	none -6
case-follow|all|,|	none -43
case-follow|all|:|	none -14
case-follow|all|auxiliary|	, -16
case-follow|all|capital|	? 15	none -18
case-follow|all|coordinator|	, -7	none -7
case-follow|all|determiner|	! 11	, -12	. -6	none 9
case-follow|all|end|	! 13	. -18	? 14	none -6
case-follow|all|preposition|	none -24
case-follow|all|pronoun|	, -7	. -23	none -18
case-follow|all|quote|	. -22
case-follow|all|stop|	none -31
case-follow|all|that|	, -22	none -16
case-follow|all|verb-saying|	, -9
case-follow|all|word|	, -23
case-follow|first|'|	, 19
case-follow|first|(|	none -10
case-follow|first|)|	none 7
case-follow|first|,auxiliary|	? 10	none 18
case-follow|first|,determiner|	none -23
case-follow|first|,preposition|	none -17
case-follow|first|,pronoun|	? 10	none 9
case-follow|first|,that|	none -15
case-follow|first|,verb-judging|	none 16
case-follow|first|,verb-saying|	! 8	? 12	none 11
case-follow|first|,verb-thinking|	? 11	none 12
case-follow|first|,word|	? 21	none -6
case-follow|first|,|	none -28
case-follow|first|-|	none 12
case-follow|first|:|	none 9
case-follow|first|[|	. 18
case-follow|first|auxiliary|	, -24	. 19	none -20
case-follow|first|capital|	! 18	, 30	. 14	? 33	none 6
case-follow|first|coordinator|	, 13	. 18	none 8
case-follow|first|determiner|	! 21	, 38	. 8	? 22
case-follow|first|end|	! 11	. 23	? 55	none 22
case-follow|first|preposition|	. 25	? 21	none -21
case-follow|first|pronoun|	! 21	, 19	. 19	? 31
case-follow|first|quote|	. 10	? 26	none -7
case-follow|first|stop|	! 13	? -14	none -23
case-follow|first|subordinator|	, 12	. 14	none 11
case-follow|first|that|	. 14	none -7
case-follow|first|verb-saying|	, 38	? 28
case-follow|first|word|	, 28	none -30
case-follow|first|–|	, 7
case-follow|first|—|	. 32	? 13	none -26
case-follow|most|,verb-saying|	none 16
case-follow|most|auxiliary|	none -15
case-follow|most|capital|	, 19	. 13
case-follow|most|coordinator|	none -13
case-follow|most|determiner|	. 11
case-follow|most|end|	. 18
case-follow|most|preposition|	none -17
case-follow|most|pronoun|	, 17	. 17
case-follow|most|stop|	none 15
case-follow|most|verb-saying|	, 22	none -11
case-follow|most|word|	none 10
case-follow|none|(|	. 10
case-follow|none|)|	none -17
case-follow|none|,adverb|	none 15
case-follow|none|,auxiliary|	none -19
case-follow|none|,capital|	none 16
case-follow|none|,coordinator|	none -9
case-follow|none|,preposition|	none -14
case-follow|none|,quote|	none -13
case-follow|none|,that|	none -18
case-follow|none|,verb-judging|	none 11
case-follow|none|,verb-saying|	none 8
case-follow|none|,word|	none -9
case-follow|none|,|	none 12
case-follow|none|-|	none -6
case-follow|none|;|	none -6
case-follow|none|adverb|	, 18
case-follow|none|auxiliary|	none -19
case-follow|none|capital|	, 11	. -8	none 12
case-follow|none|coordinator|	, -19	. 27	none 14
case-follow|none|determiner|	, -8	none 10
case-follow|none|end|	! 14
case-follow|none|preposition|	, -17	. -22	none 25
case-follow|none|pronoun|	, -14	. 39
case-follow|none|stop|	? -15	none 15
case-follow|none|subordinator|	, -13	. -18	none 26
case-follow|none|that|	. 6	none 27
case-follow|none|verb-judging|	, 25	none -11
case-follow|none|verb-saying|	, -13
case-follow|none|verb-thinking|	none 9
case-follow|none|word|	, 21
case-follow|some|,determiner|	none -8
case-follow|some|,preposition|	none -13
case-follow|some|,word|	none -8
case-follow|some|,|	none 23
case-follow|some|auxiliary|	none 17
case-follow|some|capital|	, 17	. -8
case-follow|some|coordinator|	. 8	none 22
case-follow|some|determiner|	, 15	. 12	none 16
case-follow|some|end|	! 7	. 13	none 22
case-follow|some|preposition|	. 8
case-follow|some|pronoun|	, 11	. 13
case-follow|some|stop|	none 6
case-follow|some|subordinator|	, 15	none 17
case-follow|some|verb-saying|	, 19
case-follow|some|word|	, -12	none 20
case-follow|titled|capital|	, 6	none -9
case-follow|titled|end|	. 13	none 9
case-follow|titled|preposition|	none 9
case-follow|titled|stop|	none 16
case-follow|upper|capital|	none -7
case-intro|all-one|	, -20	: 12	adverb -24	auxiliary -13	capital -7	coordinator -8	possessive -30	preposition -7	pronoun -7	stop 14	subordinator -6	verb-judging -22	verb-saying -12	verb-thinking -6	— 13
case-intro|all|	, -26	: 12	auxiliary -12	capital -10	coordinator -12	determiner -7	possessive -38	preposition -6	start -7	stop 17	verb-judging -15	verb-thinking -8	word -10
case-intro|first|	) 11	, 9	- 13	capital -15	coordinator 10	possessive -15	preposition -9	quote 17	start 19	stop 20	subordinator 15	that 18	verb-judging 6	verb-saying -16	verb-thinking 8	word -36	– -7
case-intro|most|	, 17	: 10	auxiliary 19	capital -13	start 16	verb-saying 20
case-intro|none|	' -9	( -8	, 14	- -8	: -16	; 16	adverb 13	auxiliary 6	capital 16	possessive 22	subordinator -9	verb-judging 6	verb-thinking 6	word 8	— 14
case-intro|some|	, 11	auxiliary 9	capital 13	coordinator -8	determiner 7	preposition 20	pronoun 18	that 17	verb-judging -13	verb-saying 31	verb-thinking 10
case-intro|titled|	: 9	auxiliary 7	determiner 8	possessive 16	start -8	subordinator -10	verb-saying 10	word -11
case-intro|upper|	, 15	: 15
case|all-one|	2 -17	4-5 -16	6-9 10
case|all|	3 -11	4-5 -22	6-9 -14
case|first|	10+ 21	4-5 -10
case|most|	10+ 20	6-9 6
case|none|	1 -6	10+ 48	2 -13	3 28	4-5 23	6-9 20
case|some|	10+ 29	3 12	4-5 7	6-9 46
case|titled|	10+ 18	2 20	3 -11	6-9 20
case|upper|	2 -12	3 18	4-5 17	6-9 22
chain-on|(|	2-3 -17
chain-on|, determiner word|	2-3 -6
chain-on|, verb-saying ,|	2-3 14	4-7 13
chain-on|, verb-saying stop|	4-7 20	8+ 11
chain-on|,|	1 -10
chain-on|:|	2-3 -11	4-7 -8
chain-on|auxiliary word stop|	2-3 -14
chain-on|auxiliary|	1 -7	2-3 18
chain-on|capital :|	4-7 16
chain-on|capital verb-saying ,|	4-7 15	8+ 12
chain-on|capital verb-saying stop|	2-3 33	4-7 26	8+ 15
chain-on|coordinator determiner|	1 -11
chain-on|coordinator word|	2-3 -11
chain-on|coordinator|	2-3 -15	4-7 21	8+ 7
chain-on|determiner word stop|	1 11
chain-on|far|	1 16
chain-on|none|	1 -8	8+ 14
chain-on|preposition determiner|	1 6
chain-on|preposition word preposition|	1 -25
chain-on|preposition|	1 -27
chain-on|pronoun verb-saying ,|	1 -9	2-3 27	4-7 25	8+ 13
chain-on|pronoun verb-saying :|	2-3 -17	4-7 16
chain-on|pronoun verb-saying stop|	1 13	2-3 31	4-7 24	8+ 14
chain-on|pronoun word stop|	8+ 19
chain-on|stop capital|	4-7 16
chain-on|stop determiner word|	4-7 8	8+ 9
chain-on|stop|	2-3 -25	4-7 -6
chain-on|subordinator|	4-7 15
chain-on|verb-judging stop|	1 -17
chain-on|verb-saying capital stop|	4-7 13	8+ 15
chain-on|word|	1 -11
chain-on||	1 -12	4-7 -12
chain-on|—|	2-3 10	4-7 13
chain|(|	2-3 -17
chain|, verb-saying ,|	4-7 17
chain|, verb-saying capital|	4-7 11
chain|, verb-saying pronoun|	2-3 19	4-7 25	8+ 11
chain|, verb-saying|	8+ 9
chain|,|	1 -24
chain|:|	4-7 20	8+ 13
chain|auxiliary|	4-7 21
chain|coordinator|	2-3 -9	4-7 11	8+ 14
chain|determiner coordinator|	2-3 -12
chain|far|	1 8	4-7 -7	8+ -11
chain|none|	1 -24	2-3 -20	4-7 10	8+ 18
chain|preposition coordinator|	1 -13
chain|preposition word preposition|	1 -21
chain|preposition|	1 -33
chain|verb-saying ,|	1 9
chain|word coordinator|	2-3 -10
chain||	1 -16	2-3 7	4-7 6	8+ 14
clause|false|false|	all -21	all-one -11	most -13	some 12	upper -11
clause|false|true|	all -13	all-one 12	first 10	most 9	none 15	some 8	titled 18	upper 20
clause|true|false|	all -13	all-one -11	most 32	some 18	titled 20
clause|true|true|	all-one -12	first 8	most 31	some 24	titled 11	upper 19
continues|	true 9
dated|	true -40
echo|all|4-7|	false -8	true 10
echo|all|8+|	true 24
echo|all|	all -13	some 17	titled 9
echo|all|false|	1 7	2-3 23	4-7 21
echo|all|true|	1 -12	2-3 -14	4-7 -11	8+ 20
echo|half|2-3|	true 30
echo|half|8+|	false 23
echo|half|	all-one 21	most 21	true 16
echo|half|false|	2-3 13	4-7 -8	8+ 23
echo|none|1|	true -13
echo|none|2-3|	true -28
echo|none|8+|	true 13
echo|none|	all -19	all-one -16	most -7	none 7	titled 6	true -28	upper 7
echo|none|false|	1 -6	2-3 -9
echo|some|4-7|	true 33
echo|some|8+|	false 20	true 11
echo|some|	all -18	false 8	first 13	most 6	none 12	some 35	titled 16	true 33
echo|some|false|	8+ 20
ending|	! 48	, 7	. 8	? 30	none -17
family|"|	1 24	2-3 -7
family|'|	1 12	2-3 20	8+ 19
family|,|	4-7 27	8+ 16
family|none|	1 23	2-3 31	4-7 36	8+ 10
family|«|	1 -19	2-3 -6
family|»|	1 -21	2-3 -12	8+ 15
family|‘|	1 -34	2-3 -29	8+ 24
family|’|	4-7 18
family|‚|	4-7 18
family|“|	4-7 13	8+ 12
family|„|	1 -10	2-3 9	4-7 6	8+ 12
follow|	' 15	( -14	+ 17	, -23	,adverb 8	,capital -7	,preposition -27	,that -25	,verb-judging 20	,verb-saying 15	,verb-thinking 19	,word -20	- 8	[ 21	auxiliary -27	capital 17	coordinator 11	determiner 12	end 13	preposition 7	pronoun 15	quote -14	stop -13	subordinator 17	that 13	verb-saying 9
gov|accusare|4-7|	4-7 8
gov|accusare|	di 8
gov|accuse|2-3|	2-3 24	4-7 29
gov|accuse|4-7|	4-7 18
gov|accuse|8+|	4-7 19
gov|accuse|	of 8
gov|accuse|participle|	none 15
gov|accuse|present|	none 20
gov|achar|present|	none 7
gov|achar|	que 7
gov|acknowledge|	none 16
gov|acknowledge|past|	none 24
gov|aclarar|2-3|	4-7 18
gov|aclarar|	none 17
gov|aclarar|past|	none 16
gov|acquiescer|	none 7
gov|acquiescer|present|	none 16
gov|acrescentar|present|	none 10
gov|acusar|2-3|	2-3 15
gov|acusar|4-7|	2-3 6	4-7 11
gov|acusar|	de 25
gov|acusar|past|	none 17
gov|acusar|present|	none 22
gov|add|1|	4-7 25	8+ 18
gov|add|2-3|	4-7 6	8+ 10
gov|add|4-7|	4-7 19	8+ 17
gov|add|participle|	none 27
gov|add|past|	none 16
gov|add|present|	none 22
gov|add|	that 8
gov|adelantar|past|	none -13
gov|admettre|	none 20
gov|admettre|past|	none 20
gov|admitir|0|	2-3 19
gov|admitir|2-3|	2-3 13
gov|admitir|4-7|	4-7 15
gov|admitir|	de 8	em 14	none 6	que 17
gov|admitir|past|	none 6
gov|admitir|present|	none 12
gov|admit|1|	8+ 15
gov|admit|	none 13
gov|admit|present|	none 14
gov|advertir|4-7|	4-7 7
gov|advertir|8+|	4-7 10
gov|advertir|	de 21
gov|advertir|past|	none 16
gov|advise|	none -14	to 20
gov|advise|past|	none -11
gov|affirmer|2-3|	4-7 15
gov|affirmer|	de 15	none 14
gov|affirmer|present|	none 20
gov|afirmar|2-3|	4-7 17
gov|afirmar|4-7|	2-3 21	4-7 15
gov|afirmar|	a 15
gov|afirmar|past|	none 16
gov|aggiungere|1|	4-7 16
gov|aggiungere|2-3|	4-7 21
gov|aggiungere|	che 11	di -11	none 32
gov|aggiungere|past|	none 20
gov|agree|base|	none 13
gov|agree|	none 15	to 20
gov|agree|past|	none 19
gov|alertar|past|	none 20
gov|allege|past|	none 21
gov|ammettere|	none 10
gov|ammettere|past|	auxiliary 17
gov|announce|past|	none 15
gov|annunciare|present|	none 17
gov|answer|0|	2-3 -11
gov|answer|base|	none -7
gov|answer|past|	none -8
gov|antworten|	none 14
gov|antworten|past|	none 16
gov|apelar|past|	none 16
gov|apelidar|	de -14
gov|aplaudir|1|	2-3 13
gov|aplaudir|	none 14
gov|appeler|0|	1 -9	2-3 -15
gov|appeler|2-3|	2-3 12	4-7 20
gov|appeler|4-7|	1 11
gov|appeler|	none -18	à 29
gov|appeler|past|	auxiliary 26
gov|applaudir|	none 10
gov|apuntar|past|	none 19
gov|argue|2-3|	4-7 18
gov|argue|4-7|	2-3 14	4-7 18
gov|argue|	none 17	that 7
gov|argue|participle|	none 12
gov|argue|present|	none 19
gov|asegurar|	none 16	que 15
gov|asegurar|present|	none 16
gov|asentir|	none 16
gov|asentir|past|	none 16
gov|ask|1|	2-3 25	8+ 21
gov|ask|2-3|	2-3 23	4-7 14
gov|ask|4-7|	4-7 27	8+ 13
gov|ask|8+|	1 9	2-3 -23
gov|ask|	for 22	none 34	whether 18
gov|ask|participle|	none 19
gov|ask|past|	auxiliary 22	be 19	none 6
gov|ask|present|	none 16
gov|assegurar|past|	none 12
gov|assegurar|	que 12
gov|assert|	that 13
gov|assicurare|2-3|	2-3 17
gov|assicurare|4-7|	4-7 15
gov|assicurare|	che 10	none 26
gov|assicurare|past|	auxiliary 14
gov|assurer|2-3|	4-7 20
gov|assurer|4-7|	4-7 20
gov|assurer|8+|	4-7 14
gov|assurer|	de -11	que 12
gov|assurer|past|	auxiliary 16
gov|atestar|past|	none 18
gov|atribuir|2-3|	4-7 17
gov|atribuir|4-7|	4-7 17
gov|atribuir|	a 19
gov|attaccare|4-7|	4-7 14
gov|attaccare|	none -11
gov|attaccare|past|	auxiliary -16
gov|attaccare|present|	none -14
gov|attendre|	none 10
gov|attendre|past|	none 17
gov|attestieren|2-3|	4-7 10
gov|attestieren|	none 10
gov|attestieren|past|	none 10
gov|attribute|past|	none -22
gov|augurare|0|	4-7 9
gov|augurare|	none 9
gov|auspicare|	che 13
gov|ausrichten|4-7|	2-3 12
gov|ausrichten|	none 12
gov|ausrichten|past|	none 12
gov|avisar|1|	8+ 17
gov|avisar|2-3|	4-7 19
gov|avisar|	none -13	que 21
gov|avisar|past|	none -11
gov|avisar|present|	none 10
gov|avvertire|2-3|	4-7 15
gov|avvertire|	che 17	none 13
gov|avvertire|past|	none 20
gov|añadir|	none -12
gov|añadir|past|	auxiliary -12	none 13
gov|back|0|	2-3 -18
gov|back|8+|	2-3 -20
gov|back|base|	none 18
gov|bautizar|1|	2-3 -11
gov|bautizar|	como -11	none -18
gov|bautizar|past|	none -18
gov|bekennen|past|	none 13
gov|believe|	none -7
gov|believe|present|	none -8
gov|beloven|	none -6
gov|bemängeln|2-3|	4-7 12
gov|bemängeln|	none 9
gov|bemängeln|past|	none 10
gov|bestätigen|	none -17
gov|bevestigen|	dat -6
gov|bevestigen|past|	none -11
gov|bezeichnen|2-3|	4-7 13
gov|bezeichnen|	als 11
gov|bezeichnen|past|	none 11
gov|bill|1|	2-3 -17
gov|bill|	as -21
gov|bill|past|	none -10
gov|bitten|past|	none 16
gov|blame|0|	4-7 19
gov|blame|	none 7
gov|blame|past|	none 12
gov|blast|past|	none 18
gov|blijven|2-3|	4-7 14
gov|blijven|	none 10
gov|blijven|past|	none 13
gov|brand|8+|	4-7 -7
gov|brand|	none -10
gov|calificar|2-3|	1 12	2-3 15	4-7 13
gov|calificar|	de 22
gov|calificar|past|	auxiliary 13	none 20
gov|call|0|	1 -8	2-3 -10	4-7 12
gov|call|1|	1 22	2-3 -22	4-7 34	8+ 14
gov|call|2-3|	1 29	2-3 6	4-7 57	8+ 21
gov|call|4-7|	2-3 9	4-7 21	8+ 15
gov|call|8+|	1 -8	4-7 -15
gov|call|base|	none -45
gov|call|	for 27	none 9	on 25	that 27
gov|call|participle|	none 19
gov|call|past|	auxiliary 34	none 33
gov|celebrar|	none 16
gov|celebrar|past|	none 11
gov|challenge|past|	none 9
gov|chamar|0|	2-3 -15
gov|chamar|2-3|	4-7 14
gov|chamar|	de -6	none -16
gov|chamar|past|	none -8
gov|chamar|present|	none -10
gov|chant|0|	2-3 13
gov|chant|	none 26
gov|chant|participle|	none 19
gov|chant|past|	none 16
gov|chiamare|0|	1 -13	2-3 -16
gov|chiamare|2-3|	2-3 -15
gov|chiamare|4-7|	2-3 -16
gov|chiamare|	none -27
gov|chiamare|past|	auxiliary -15	none -14
gov|chiamare|present|	auxiliary -11	none -21
gov|chiedere|	none 9
gov|chiedere|past|	auxiliary -6
gov|cite|	none 20
gov|claim|2-3|	2-3 19
gov|claim|4-7|	1 -12	2-3 20
gov|claim|	none -21	that 15	to 24
gov|classificar|2-3|	1 21
gov|classificar|	como 17
gov|classificar|past|	none 12
gov|comentar|4-7|	4-7 11
gov|comentar|past|	none 11
gov|comentar|	que 8
gov|comment|	that 15
gov|compare|past|	be -20
gov|complain|past|	auxiliary 22
gov|completar|	none 20
gov|completar|past|	none 20
gov|concedere|	none 7
gov|concedere|past|	none 7
gov|concede|2-3|	2-3 -17
gov|concede|	none 15	that -13
gov|conclude|1|	8+ 20
gov|conclude|	none 16	that 14
gov|conclude|past|	none 16
gov|concluir|past|	none 18
gov|conclure|	none 8
gov|conclure|past|	auxiliary 8
gov|concéder|past|	none 16
gov|condemn|	none 13
gov|condemn|past|	none 13
gov|confermare|2-3|	1 -6
gov|confermare|	none -6
gov|confidare|2-3|	4-7 17
gov|confidare|	none 18
gov|confidare|present|	none 10
gov|confier|	qu’ 8
gov|confirmar|4-7|	2-3 13
gov|confirmar|	none 9
gov|confirmar|past|	none 8
gov|confirmar|present|	none 17
gov|confirmer|past|	auxiliary -11
gov|confirm|past|	none 21
gov|congratulate|	on 20
gov|congratulate|past|	none 20
gov|considerar|0|	1 11
gov|considerar|1|	4-7 10
gov|considerar|2-3|	1 17	2-3 12	4-7 11
gov|considerar|4-7|	4-7 13
gov|considerar|	a 15	none 24	que 20
gov|considerar|past|	none 22
gov|considerar|present|	none 15
gov|consider|	none 15
gov|contar|past|	none 7
gov|contar|	que 14
gov|contestare|	di -6
gov|contestar|2-3|	4-7 -13
gov|contestar|past|	none 19
gov|contestar|	que -13
gov|continue|1|	8+ 12
gov|continue|	none 19
gov|continue|past|	none 12
gov|corear|	none -14
gov|correct|past|	none -13
gov|corregir|	none 18
gov|corregir|past|	none 19
gov|counter|past|	none 17
gov|crier|1|	2-3 -8
gov|crier|	au -8	à 15
gov|crier|present|	none 6
gov|croire|2-3|	4-7 7
gov|croire|	none 8
gov|croire|past|	none 8
gov|debate|base|	none 15
gov|debate|	that 13
gov|decide|base|	none -14
gov|decir|0|	1 -10	2-3 6
gov|decir|1|	2-3 16
gov|decir|4-7|	1 -8	4-7 13
gov|decir|	a -7	none 17	que 24
gov|decir|past|	auxiliary -8	none 13
gov|declarar|	none 20
gov|declarar|past|	none -8
gov|declare|	none 10	that 23	to -13
gov|defender|2-3|	8+ 13
gov|defender|	como 20	none -12
gov|defender|past|	none -11
gov|defend|	as -7
gov|definire|0|	4-7 -10
gov|definire|2-3|	2-3 12	4-7 12
gov|definire|past|	auxiliary 11	none -7
gov|demandar|	a -10	por -7
gov|demandar|present|	none -9
gov|demander|1|	4-7 16
gov|demander|4-7|	2-3 15
gov|demander|	none 13	si 13
gov|demander|past|	auxiliary 14
gov|demander|present|	none 15
gov|demand|base|	none 15
gov|demand|	none 14
gov|denken|past|	none 7
gov|denunciar|	none 16
gov|denunciar|present|	none 18
gov|describe|1|	4-7 21	8+ 12
gov|describe|2-3|	1 15	2-3 8	4-7 40	8+ 21
gov|describe|4-7|	2-3 -15	4-7 24	8+ 15
gov|describe|	as 23	to -16
gov|describe|past|	auxiliary 9	later 27	none 46	once -10
gov|describe|present|	none -8
gov|describir|	como 11
gov|describir|present|	none 11
gov|deslizar|4-7|	4-7 13
gov|deslizar|past|	none 13
gov|deslizar|	que 22
gov|destacar|past|	none 19
gov|desvalorizar|	none 9
gov|desvalorizar|past|	none 9
gov|dichiarare|	none 11
gov|dichiarare|past|	auxiliary -9
gov|dichiarare|present|	auxiliary 11
gov|dire|0|	1 -7	4-7 18	8+ 16
gov|dire|1|	4-7 17
gov|dire|2-3|	1 -18	2-3 22	4-7 36	8+ 19
gov|dire|4-7|	2-3 10	4-7 15
gov|dire|8+|	1 -13
gov|dire|	di 19
gov|dire|past|	auxiliary 18	none -14
gov|discordar|1|	8+ 17
gov|discordar|	none 17
gov|discordar|present|	none -15
gov|discrepar|	none 6
gov|discrepar|present|	none 17
gov|dismiss|2-3|	2-3 25	4-7 12
gov|dismiss|	as 33
gov|dismiss|past|	none 30
gov|ditar|present|	auxiliary 21
gov|dizer|2-3|	2-3 8	4-7 17
gov|dizer|4-7|	2-3 16	4-7 9
gov|dizer|	a 16	ao -15	de 13	none 17	que 7
gov|dizer|past|	none 9
gov|dub|0|	2-3 7
gov|dub|past|	none -13
gov|démentir|past|	none 10
gov|dénoncer|1|	2-3 21
gov|dénoncer|2-3|	4-7 13
gov|dénoncer|	dans 13	none 25
gov|dénoncer|past|	auxiliary 18
gov|dénoncer|present|	none 11
gov|déplorer|0|	2-3 13
gov|déplorer|	none 13
gov|déplorer|past|	auxiliary 16
gov|eisen|past|	none -6
gov|elogiar|1|	2-3 20
gov|elogiar|	a 17	none 17
gov|elogiar|past|	none 24
gov|entender|past|	none 14
gov|ergänzen|	none 20
gov|ergänzen|past|	none 9
gov|erkennen|	dat 16
gov|erkennen|past|	none 16
gov|erklären|	none -7
gov|esclarecer|past|	none -13
gov|escrever|	a 7	none 12
gov|escrever|past|	none 7
gov|escribir|	none -7
gov|escribir|past|	none -7
gov|esprimere|0|	2-3 18
gov|esprimere|	none 18
gov|estimer|2-3|	4-7 22
gov|estimer|past|	auxiliary 19
gov|estimer|present|	none 22
gov|estimer|	que 13
gov|exclure|	none 11
gov|exigir|0|	4-7 17
gov|exigir|	none 17
gov|exigir|past|	none 17
gov|expect|0|	4-7 18
gov|expect|	none 19
gov|expect|present|	none 12
gov|explain|	none 28
gov|explain|past|	none 21
gov|explain|present|	none -10
gov|explicar|2-3|	8+ 10
gov|explicar|	de 14	que 9
gov|explicar|present|	none 17
gov|expliquer|present|	none -7
gov|expresar|1|	2-3 18
gov|expresar|	de 6	none 18
gov|express|past|	none 19
gov|faire_valoir|4-7|	2-3 8
gov|faire_valoir|past|	auxiliary 14
gov|faire_valoir|	que 9
gov|falar|1|	1 11	2-3 23	4-7 10
gov|falar|	de 19	em 20	numa 12
gov|falar|past|	none 29
gov|feel|0|	4-7 14
gov|feel|4-7|	4-7 15
gov|feel|	none 24
gov|feel|past|	none 26
gov|felicitar|past|	none 13
gov|finden|	none 6
gov|finden|past|	none 6
gov|find|0|	2-3 -24
gov|find|1|	1 -6
gov|find|	none -14	that -11
gov|find|past|	auxiliary 18	none -6
gov|find|present|	none -18
gov|formulieren|	none 9
gov|fragen|	none 7
gov|fragen|past|	none 7
gov|frenare|	none 12
gov|féliciter|2-3|	2-3 15	4-7 8
gov|féliciter|	d' 17	d’ 13	none 17
gov|féliciter|past|	auxiliary 21
gov|garantire|4-7|	4-7 12
gov|garantire|	che 12
gov|garantir|2-3|	4-7 13
gov|garantir|past|	none -7
gov|garantir|	que -13
gov|geben|	none 14
gov|geben|past|	none 17
gov|geven|past|	none 7
gov|giudicare|	none 10
gov|giudicare|present|	none 19
gov|giurare|present|	none 13
gov|gongolare|present|	none 7
gov|gritar|	none -11
gov|hablar|1|	1 15	2-3 -6	4-7 10
gov|hadern|	none 18
gov|hadern|past|	none 18
gov|halten|2-3|	2-3 13	4-7 7
gov|halten|	für 16
gov|halten|past|	none 16
gov|head|	1989 -19	2021 16	47 -16	51 -24	ad 21	administration 13	adultes -6	adviser 21	agentes 6	agents 10	aide 17	americans -6	animal -15	anonymity 23	another 8	artículo 23	association 19	attorney 21	azienda 12	bambina -9	banker 19	banner 7	bedrijf 6	belkacem 17	cambio 20	campaign 21	candidate 20	captain -8	caso 9	celle-ci 21	centre -22	chercheuse -9	chi -15	city -16	civile 18	club 11	coach 18	colegiado -12	committee 20	communiqué 17	compagnie 21	company 33	comptes 14	comunicado 13	congressman 14	contrato 13	corps -21	council -19	court -21	cuentos -11	curitiba 13	côté 10	c’ -11	direction 26	director -14	dismissed -21	dog 6	driver 12	editorial 6	ela 22	ele -10	ella 12	elle 40	email -22	embassy 20	employees -6	envoy -8	er 11	es -12	executive 19	father 17	fatto 14	fielder 7	finale 16	fiscal 13	floor -8	friends -9	gallery -29	government 22	governor 18	guidebooks -15	général 20	he 22	health 13	hij 16	hill -17	identificada 20	institute 21	institution -14	interessato 13	it -34	juges 12	jurado 16	jury -18	júri 18	kept 13	languages -21	latter 17	lawyer 13	leader -16	lei 17	letter 9	line -21	lobby 14	loi -14	lugar -9	maestro 12	magistrada 16	man 14	manager 20	matemático -16	members 35	minister -15	ministra 11	ministre 12	ministro 16	monitoring -19	more -18	name -15	named 20	ninguém -12	nobody -9	none 18	nota 9	obama 17	office -13	official 20	on -23	one 7	oposición -8	oposição 13	opposition 24	organization 11	pain -16	papers -18	park -22	part 19	party 20	people -7	percent -25	person 28	persone 18	placa -11	place -9	plan -15	portavoce 19	premier 10	presidencia 13	president 21	progetto -8	prosecutor -10	préfecture 23	président 17	public 18	recent 17	release 16	report -27	research 15	room 19	ruling -14	said 18	santé 10	secretary -20	senator 23	sentencia -6	series -12	she 17	side 17	sie 22	sign 6	sindacalista -9	sindaco 13	source -7	spokesman 27	spokesperson 30	spokeswoman 15	sponsor -8	stampa -6	state 8	statement 27	students -19	study 16	supervisors -30	team -21	tema -15	testo 22	text 21	they -6	time -15	times 16	told 13	tout -10	tribunal -11	trump 17	turística 13	union -9	university 17	verklaring 17	vertritt 11	voters 6	washington 11	watchdog -20	you -19	zij -7	él 10	élue 14
gov|head|1989|	record -19
gov|head|47|	name -16
gov|head|adultes|	dire -6
gov|head|adviser|	say 17
gov|head|aide|	say 12
gov|head|anonymity|	say 23
gov|head|attorney|	say 21
gov|head|banner|	read 7
gov|head|campaign|	argue -11	call 20	say 16
gov|head|centre|	offer -22
gov|head|chercheuse|	réfuter -9
gov|head|civile|	féliciter 16
gov|head|committee|	say 15
gov|head|company|	say 35
gov|head|comptes|	juger 14
gov|head|corps|	call -21
gov|head|cuentos|	publicar -11
gov|head|c’|	scrivere -11
gov|head|dismissed|	talk -21
gov|head|dog|	yell 6
gov|head|ella|	asentir 16
gov|head|elle|	ajouter 9	dire 17	préciser 10
gov|head|er|	erklären -7	sagen 10	versprechen -13
gov|head|es|	heißen -7
gov|head|fatto|	sapere 14
gov|head|fielder|	ask 7
gov|head|gallery|	show -16
gov|head|group|	call -18
gov|head|guidebooks|	use -15
gov|head|health|	plan 20
gov|head|he|	accuse 19	add 22	argue 13	ask 19	believe -9	call 38	conclude 6	continue 9	describe 34	expect 13	feel 20	hope 15	pledge 21	prefer -26	promise 14	repeat -23	reply 11	suggest 11	tell 8	think 23	use -14	vow 13	want 9	warn 8	write 20
gov|head|house|	call -8
gov|head|il|	assurer 19	préciser 18
gov|head|institution|	regretter -14
gov|head|interessato|	negare 13
gov|head|it|	compare -20	describe -11	label -16	quote -15	read 12	say -28
gov|head|i|	say 18	sing -20
gov|head|juges|	relever 11
gov|head|jury|	decide -14
gov|head|languages|	say -21
gov|head|leader|	say 17
gov|head|lei|	ribattere 13
gov|head|line|	read -21
gov|head|loi|	dire -14
gov|head|lugar|	llamar -9
gov|head|matemático|	preferir -16
gov|head|minister|	say -14
gov|head|ministry|	call -13	say 25
gov|head|name|	aclarar 12	antworten 16	ausrichten 12	calificar 11	call -10	chiamare -12	considerar 20	contestare -6	describe 18	dire 22	dizer 17	esclarecer -13	faire_valoir 13	falar 12	find 6	geben 16	gritar -8	halten 12	heißen -19	kündigen 9	meinen -14	nennen -14	noemen -7	note -7	pedir -9	sagen 8	schließen 11	sehen 8	show -11	spreken 13	teilen 7	tell -19	use -18	verkünden -16	verweisen -9	warnen 14	wave -17	weisen 10	write -6	zeigen 12	zitieren 8	äußern 15
gov|head|ninguém|	queixar -12
gov|head|none|	admire 9	aggiungere 17	ask 16	attaccare -18	añadir 12	call 14	contar 7	dire -6	dizer -15	hablar 9	mean -19	monieren -9	name -19	pedir 10	promettere 9	sing -24	spiegare 9	staan -6	tell 13
gov|head|office|	say 9
gov|head|official|	say 17
gov|head|on|	lire -18
gov|head|oposição|	falar 6
gov|head|opposition|	crier 17
gov|head|organisation|	admitir -8	appeler 11	ask 18	atestar 18	atribuir 14	bestätigen -17	bevestigen -14	bezeichnen 7	call 44	confermare -6	confirmar -8	considerar 10	definire 8	denunciar 17	dire 9	discordar -16	dizer 22	falar 13	find -7	féliciter 19	giudicare 15	hablar 18	halten 11	hear 19	heißen 16	issue -15	justificar 17	laten -17	llamar 11	loben 11	message -18	noemen 14	note 22	orten 14	parlare 20	parler 14	pedir 16	promettere 14	report 11	rufen -9	réclamer 12	salutare 8	schreiben -9	sprechen 27	spreken 10	tell 22	ver 13	want 8	write 21	zeigen 15	zien 14	évoquer 15
gov|head|pain|	rate -16
gov|head|percent|	say -25
gov|head|person|	accuse -8	achar 7	acknowledge 21	acusar 10	add 20	admitir 15	advertir 7	advise -14	afirmar 15	aggiungere 9	answer -12	appeler 20	argue 7	ask -9	assicurare 14	assurer -8	attestieren 10	avisar 20	bemängeln 12	bezeichnen 10	blame 18	blijven 13	calificar 15	celebrar 11	chamar 12	cite 17	claim 17	classificar 10	concede -10	confier 8	confirmar 8	considerar 9	continue 7	corregir 13	decir -6	declare 13	defend -7	defender -9	definire 14	demandar -7	demander 16	describe 30	desvalorizar 9	dichiarare -12	dire -6	discordar 10	discrepar 6	dismiss 15	démentir 10	dénoncer 8	elogiar 14	ergänzen 20	erkennen 13	escrever 7	estimer 19	exclure 11	expliquer -7	faire_valoir 17	falar 12	fragen 7	féliciter 8	garantir 16	hablar 14	hadern 18	houden -11	insist 14	invitare -9	joke -7	know -7	kündigen 14	lachen 8	lament 19	lamentar 20	llamar 17	moquer 10	negare 12	nennen 21	noemen 23	note 18	parlare 30	parler 21	pedir 9	pledge 15	post 23	praise 19	precisar 14	prefer -17	preferir 9	promettre 19	promise 20	prévenir 8	queixar 14	quote 17	raise -21	rate -21	rebater 13	recall -8	reclamar 16	reconhecer 12	refer 20	rekenen 7	relever 18	repeat 16	replicar 16	replicare 12	reply 17	respond 18	responder 10	ribattere 13	rispondere 22	rufen 8	répondre 15	sagen 8	saluer 10	say 13	schrijven -8	see 16	sostener 16	sostenere 10	sprechen 19	spreken 16	state 7	subrayar 10	suggest 17	support 16	sustentar 15	testify 14	thank 19	try -11	tweet 10	urge 16	use -13	versichern 6	vinden 17	voir 18	volere -11	vouloir 11	vow 16	want 14	warn 19	write -15	zeigen 13
gov|head|placa|	decir -11
gov|head|place|	accuse 21	agree 14	call 21	dire 18
gov|head|president|	say 15
gov|head|private|	call -8
gov|head|progetto|	chiamare -8
gov|head|préfecture|	parler 23
gov|head|release|	say 19
gov|head|report|	say -17	title -9
gov|head|said|	remark 9
gov|head|sentencia|	razonar -7
gov|head|series|	call -12
gov|head|she|	call 8	describe 24	promise -6	reply 17	say -7	tell 10	want 11
gov|head|sign|	read 8
gov|head|sindaco|	dire 9
gov|head|source|	describe -12
gov|head|spokesperson|	say 30
gov|head|spokeswoman|	say 17
gov|head|statement|	say 19
gov|head|supervisors|	write -30
gov|head|team|	call -15
gov|head|tema|	scrivere -15
gov|head|text|	message 12
gov|head|they|	call 9	say 13
gov|head|told|	state 13
gov|head|turística|	falar 13
gov|head|union|	call -9
gov|head|university|	say 21
gov|head|voters|	say -10
gov|head|woordvoerder|	zeggen 15
gov|hear|2-3|	2-3 -13
gov|hear|	none -11
gov|hear|present|	none -15
gov|heißen|0|	1 -13
gov|heißen|2-3|	1 -14	2-3 -13	8+ 6
gov|heißen|8+|	2-3 -17
gov|heißen|	none -22	von -6
gov|heißen|past|	darin 6	none -24
gov|hekelen|	none -8
gov|hekelen|past|	none -8
gov|heten|2-3|	2-3 -14	4-7 -10
gov|heten|	none -23
gov|heten|past|	none -25
gov|hit|base|	none 11
gov|hold|1|	4-7 17
gov|hold|	as -16	none 20
gov|hold|past|	auxiliary 16	none -9
gov|hope|	none -13
gov|hope|past|	none -11
gov|houden|2-3|	8+ 8
gov|houden|	none 8	op 13
gov|indicar|past|	none 12
gov|indiquer|	none -6	qu’ 15
gov|informar|8+|	4-7 21
gov|informar|past|	none 20
gov|inquiéter|	d’ -6
gov|inquiéter|past|	none -6
gov|insist|2-3|	4-7 21
gov|insist|	none 23	that 14
gov|insist|past|	none 25
gov|instruct|past|	none 17
gov|invitare|1|	4-7 15
gov|invitare|2-3|	4-7 16
gov|invitare|	a -15	alla 17
gov|invitare|past|	auxiliary 16
gov|invitare|present|	none -14
gov|invitar|	a 15
gov|inviter|	à 18
gov|invoquer|	none -10
gov|invoquer|present|	none -10
gov|ironiser|	none 6
gov|ironiser|present|	none 6
gov|ironizar|	none 12
gov|ironizar|past|	none 17
gov|joke|1|	4-7 13
gov|joke|	none 12	on -11
gov|judging|0|false|false|	all -11	all-one -28	first 6	some -14
gov|judging|0|false|true|	all -14	none 10
gov|judging|1|false|false|	all 8	all-one -23	first 22	none -6	some 20
gov|judging|1|false|true|	none 13
gov|judging|1|true|false|	all -11	all-one -27	none 30
gov|judging|1|true|true|	none -13
gov|judging|2-3|false|false|	all 14	all-one -16	first 27	most 12	none 30	some 9
gov|judging|2-3|false|true|	none 12
gov|judging|2-3|true|false|	first -14	none 8	some 20
gov|judging|4-7|false|false|	all -9	all-one 17	first 22	some 17
gov|judging|4-7|true|false|	all -9	some 9
gov|judging|4-7|true|true|	none 22
gov|judging|8+|false|false|	all -13	first 21
gov|judging|8+|false|true|	none 16
gov|judging|8+|true|false|	first 9	none 7
gov|judging|about|false|	false -11
gov|judging|alla|false|	false -10
gov|judging|als|2-3|	4-7 15
gov|judging|als|false|	false 13
gov|judging|als|	none 12
gov|judging|as|1|	4-7 20	8+ 12
gov|judging|as|2-3|	1 24	2-3 12	4-7 23	8+ 21
gov|judging|as|4-7|	1 12	4-7 18	8+ 19
gov|judging|as|8+|	1 7	2-3 -6
gov|judging|as|	all 12	all-one 12	first 16	none 14	some 13
gov|judging|as|false|	false 24	true 14
gov|judging|as|true|	true 24
gov|judging|at|false|	false 26
gov|judging|at|	none 19
gov|judging|a|1|	2-3 18	4-7 16
gov|judging|a|2-3|	1 11	2-3 11	4-7 19
gov|judging|a|	all-one -11	first 8	none 34
gov|judging|a|false|	false 24
gov|judging|a|true|	false 13
gov|judging|by|false|	false -9
gov|judging|como|1|	2-3 -6	4-7 17
gov|judging|como|2-3|	1 16	4-7 11
gov|judging|como|false|	false 12
gov|judging|como|	none 12
gov|judging|dat|2-3|	2-3 18	4-7 10
gov|judging|dat|false|	false 16
gov|judging|dat|	none 21
gov|judging|dat|true|	false 15
gov|judging|del|	none 12
gov|judging|de|1|	1 7
gov|judging|de|2-3|	2-3 27	4-7 24	8+ 20
gov|judging|de|4-7|	1 11	2-3 -8	4-7 24
gov|judging|de|false|	false 7
gov|judging|de|	first 8	none 10
gov|judging|di|4-7|	4-7 8
gov|judging|di|	none 8
gov|judging|di|true|	false 8
gov|judging|d’|2-3|	1 16	2-3 13	4-7 14
gov|judging|d’|	none 22
gov|judging|d’|true|	false 20
gov|judging|em|2-3|	2-3 15
gov|judging|em|false|	false 15
gov|judging|em|	none 15
gov|judging|en|	none 19
gov|judging|en|true|	false 12
gov|judging|for|1|	4-7 15
gov|judging|for|2-3|	2-3 26	4-7 14	8+ 14
gov|judging|for|4-7|	2-3 14	8+ 15
gov|judging|for|	none 25	some 13
gov|judging|for|true|	false 31	true 16
gov|judging|für|2-3|	2-3 13	4-7 7
gov|judging|für|	all 10	none 11
gov|judging|für|false|	false 16
gov|judging|into|	none -25
gov|judging|into|true|	false -25
gov|judging|in|4-7|	2-3 23	4-7 14
gov|judging|in|false|	false 24
gov|judging|in|	none 20
gov|judging|in|true|	false 10
gov|judging|none|0|	1 -14	4-7 6	8+ 8
gov|judging|none|1|	4-7 37	8+ 19
gov|judging|none|2-3|	2-3 8	8+ 24
gov|judging|none|4-7|	1 17	2-3 19	8+ 23
gov|judging|none|8+|	2-3 12	4-7 9
gov|judging|none|	all -16	all-one -27	first 16	most 8	none 11
gov|judging|none|true|	false 10	true -8
gov|judging|of|1|	2-3 -6
gov|judging|of|2-3|	1 -18	2-3 13	4-7 29
gov|judging|of|4-7|	1 21	2-3 -10	4-7 18
gov|judging|of|8+|	4-7 15
gov|judging|of|false|	false 18
gov|judging|of|	first 17	none -9
gov|judging|of|true|	false -12
gov|judging|on|4-7|	1 6	4-7 -8
gov|judging|on|	all-one -17	first -8	none 17
gov|judging|on|false|	false 12
gov|judging|on|true|	false -7
gov|judging|op|false|	false 13
gov|judging|op|	none 13
gov|judging|over|	none -9
gov|judging|que|2-3|	4-7 9
gov|judging|que|4-7|	4-7 14
gov|judging|que|false|	false 14
gov|judging|que|	none 22
gov|judging|que|true|	false 18
gov|judging|that|1|	4-7 14
gov|judging|that|8+|	4-7 20
gov|judging|that|	some 13
gov|judging|to|2-3|	2-3 9
gov|judging|to|4-7|	1 -19	8+ 14
gov|judging|to|8+|	2-3 15	4-7 20	8+ 17
gov|judging|to|	all 10	all-one -20	some 8
gov|judging|to|false|	false -14
gov|judging|to|true|	false 19
gov|judging|under|2-3|	1 -17
gov|judging|under|false|	false -16
gov|judging|under|	none -16
gov|judging|van|	none 9
gov|judging|volgens|8+|	4-7 14
gov|judging|volgens|	none 14
gov|judging|volgens|true|	false 14
gov|judging|vor|	some 12
gov|judging|with|4-7|	2-3 11
gov|judging|with|8+|	2-3 -16
gov|judging|with|	all -17	none -22
gov|judging|with|false|	false 6
gov|judging|with|true|	false -8	true -25
gov|judging|à|4-7|	4-7 -6
gov|judging|à|false|	false -9
gov|judging|à|	none -18
gov|judging|à|true|	false -17
gov|juger|0|	1 11	2-3 13
gov|juger|2-3|	1 20
gov|juger|4-7|	1 16
gov|juger|	none 26
gov|juger|past|	auxiliary 18	none 12
gov|juger|present|	none 21
gov|justificar|	none 12
gov|justificar|past|	none 12
gov|klinken|past|	none 16
gov|know|2-3|	2-3 -18
gov|know|	as -16
gov|know|base|	none -11
gov|know|past|	none -10
gov|kommentieren|4-7|	4-7 19
gov|kommentieren|	none 19
gov|kritisieren|	none 17
gov|kündigen|2-3|	2-3 9
gov|kündigen|	an 7
gov|kündigen|past|	none 17
gov|label|	none -9
gov|label|past|	be -16	none 13
gov|lachen|present|	none 9
gov|lamentarse|	none 13
gov|lamentarse|past|	none 13
gov|lamentar|1|	2-3 20
gov|lamentar|4-7|	2-3 13
gov|lamentar|	a 15	de 12
gov|lamentar|past|	none 18
gov|lassen|	none -10
gov|lassen|past|	none -7
gov|laten|4-7|	4-7 29
gov|laten|	dat -12	none 35
gov|laten|past|	none -9
gov|leggere|past|	auxiliary 22
gov|lehnen|	none 9
gov|lehnen|past|	none 9
gov|like|2-3|	1 10
gov|like|base|	none 20
gov|like|	none 13
gov|limitar|past|	none -6
gov|limitar|	que 16
gov|lire|	de 7	none -13
gov|lire|past|	none -9
gov|list|1|	2-3 -13
gov|list|2-3|	2-3 -23
gov|list|	as -25
gov|list|base|	none -6
gov|list|past|	be -17	none -24
gov|list|present|	none -9
gov|llamar|0|	2-3 -13
gov|llamar|1|	4-7 7
gov|llamar|	none -13
gov|llamar|past|	none 14
gov|llamar|present|	none -11
gov|loben|past|	none 13
gov|lodare|	none 15
gov|lodare|past|	auxiliary 15
gov|louer|1|	2-3 17
gov|louer|	none 17
gov|lâcher|1|	4-7 14
gov|lâcher|	none 14
gov|mandar|4-7|	4-7 15
gov|mandar|past|	none 9
gov|manifestar|	none -9
gov|mantener|past|	none -12
gov|mean|0|	2-3 -19
gov|mean|4-7|	2-3 -20
gov|mean|base|	none -16
gov|mean|	none -23
gov|mean|present|	none -23
gov|meinen|	none -10
gov|meinen|past|	none 18
gov|meinen|present|	none -13
gov|melden|	none -10
gov|melden|past|	none 16
gov|message|2-3|	2-3 6
gov|message|base|	none 15
gov|message|	none 12	that 12	under -18
gov|message|present|	none -18
gov|monieren|	im -9
gov|monieren|past|	none -9
gov|moquer|2-3|	4-7 10
gov|moquer|	none 10
gov|moquer|past|	auxiliary 10
gov|mostrar|past|	none -21
gov|murmeln|	none 10
gov|murmeln|past|	none 15
gov|name|0|	2-3 -30
gov|name|1|	2-3 -14
gov|name|4-7|	1 -11	2-3 -9
gov|name|8+|	1 -17
gov|name|	of -11	on -14	under -16
gov|name|past|	auxiliary -18	none -8
gov|name|present|	none -21
gov|need|0|	4-7 13
gov|need|past|	none 20
gov|need|present|	none -9
gov|negare|1|	4-7 8
gov|negare|	none 20
gov|negare|present|	none 20
gov|negar|1|	4-7 20
gov|negar|	none 22
gov|negar|past|	none 22
gov|nennen|1|	4-7 6
gov|nennen|2-3|	1 6	2-3 16	4-7 13
gov|nennen|	none 9
gov|nennen|past|	none 9
gov|noemen|1|	4-7 7
gov|noemen|2-3|	1 6	2-3 13	4-7 14
gov|noemen|4-7|	1 13
gov|noemen|	dat 11	in 7	none 19
gov|noemen|past|	none 25
gov|none|1|	all-one -14	none -18
gov|none|2-3|	all -14	all-one -8	first 6	none -11	some -7	titled 7
gov|none|4-7|	all -21	all-one -13	most -7	none 6	upper 27
gov|none|8+|	all -9	first 7	most 19	none 8	some 29	titled 18	upper 7
gov|none|false|false|	1 -6	2-3 -13	8+ 8
gov|none|false|true|	1 -18	2-3 -9	4-7 13
gov|none|true|false|	1 -20	2-3 -12	4-7 -10	8+ 10
gov|none|true|true|	1 -13	4-7 -13
gov|note|1|	2-3 -7	8+ 16
gov|note|2-3|	2-3 22
gov|note|4-7|	2-3 -6
gov|note|	none 18	that -10
gov|note|participle|	none -8
gov|note|past|	none 37
gov|note|present|	none -6
gov|obiettare|present|	none 13
gov|offer|2-3|	2-3 -21
gov|offer|participle|	none -26
gov|offer|	to -24
gov|order|	none 11
gov|orten|	none 14
gov|osservare|present|	none 12
gov|parlare|1|	1 6	4-7 16
gov|parlare|2-3|	4-7 17
gov|parlare|	di 14	none 12
gov|parlare|present|	none 28
gov|parler|2-3|	2-3 13	4-7 13
gov|parler|	d’ 22
gov|parler|past|	auxiliary 16
gov|pedir|0|	2-3 16	4-7 10
gov|pedir|2-3|	2-3 17	8+ 21
gov|pedir|4-7|	2-3 19
gov|pedir|	de 14	do -11	none 18	que 18
gov|pedir|past|	none 20
gov|perguntar|1|	4-7 13
gov|perguntar|	none 14
gov|perguntar|present|	none 16
gov|plaider|2-3|	4-7 -15
gov|plaider|	none -23	pour -17
gov|plaider|past|	auxiliary -18
gov|plaider|present|	none -20
gov|plan|0|	2-3 15
gov|plan|base|	none 23
gov|plan|	none 16
gov|plan|present|	none 16
gov|pledge|	none 14	to 13
gov|pledge|past|	none 25
gov|pleiten|past|	none -13
gov|pleiten|	voor -8
gov|pointer|present|	none 7
gov|point|4-7|	2-3 14
gov|point|past|	none 21
gov|point|present|	none 14
gov|portray|	as 23
gov|post|1|	8+ 21
gov|post|base|	none 7
gov|post|	none -10	on 17	that 19	with -8
gov|post|past|	auxiliary -7	none 6
gov|praise|4-7|	4-7 -9	8+ 15
gov|praise|	none 17
gov|praise|past|	none 15
gov|precisare|4-7|	4-7 14
gov|precisare|	che 20	none 14
gov|precisare|past|	auxiliary 13
gov|precisare|present|	none 16
gov|precisar|4-7|	4-7 14
gov|precisar|past|	none 18
gov|precisar|	que 11
gov|predict|	none 12
gov|preferir|2-3|	2-3 7	8+ 7
gov|preferir|4-7|	8+ 16
gov|preferir|	de -12	em 15
gov|prefer|0|	1 -31	2-3 -22
gov|prefer|	none -35
gov|prefer|past|	none -30
gov|prefer|present|	none -17
gov|preguntar|present|	none -18
gov|prevedere|past|	none 17
gov|prijzen|0|	4-7 6
gov|prijzen|	none 6
gov|prijzen|past|	none 6
gov|prometer|1|	4-7 15
gov|prometer|2-3|	2-3 8	4-7 16
gov|prometer|	none 8
gov|prometer|past|	none 16
gov|prometer|present|	none 6
gov|promettere|0|	2-3 14	4-7 12
gov|promettere|	none 15
gov|promettere|past|	none 18
gov|promettre|2-3|	2-3 11
gov|promettre|4-7|	4-7 21
gov|promettre|	de 18	none 14
gov|promettre|past|	auxiliary 16	none 17
gov|promise|1|	2-3 18
gov|promise|2-3|	2-3 22	4-7 -14
gov|promise|4-7|	1 -7	4-7 15
gov|promise|	none 28	that -23	to 29
gov|promise|past|	auxiliary -22	none -7
gov|promise|present|	none 14
gov|proporre|4-7|	1 -14
gov|proporre|past|	auxiliary -16
gov|propose|	none 12
gov|propose|past|	auxiliary 12
gov|préciser|4-7|	2-3 10
gov|préciser|participle|	none 18
gov|préciser|	que 22
gov|prévenir|	none -8	que 8
gov|prévenir|past|	auxiliary 8	none -8
gov|publicar|4-7|	2-3 -11
gov|publicar|	de -9
gov|publicar|past|	auxiliary -11	none -10
gov|qualifier|1|	1 16
gov|qualifier|	de 23
gov|qualifier|present|	none 11
gov|queixar|present|	none -17
gov|quejarse|past|	none 14
gov|quote|2-3|	4-7 -14
gov|quote|	none -16
gov|quote|past|	none -19
gov|raccontare|present|	none 11
gov|raconter|4-7|	4-7 18
gov|raconter|present|	none 19
gov|raise|past|	none -24
gov|rappeler|2-3|	2-3 -10
gov|rappeler|8+|	2-3 -13
gov|rappeler|	none 13	que -10
gov|rappeler|past|	auxiliary -10
gov|rassicurare|	none 12
gov|rassicurare|present|	none 12
gov|rate|0|	1 -10
gov|rate|2-3|	1 -23
gov|rate|	none -29
gov|rate|past|	be -16
gov|rate|present|	none -28
gov|razonar|present|	none -7
gov|razonar|	que -7
gov|read|0|	1 -10	2-3 10	4-7 -35
gov|read|1|	1 -6	8+ 28
gov|read|4-7|	4-7 13
gov|read|	none -19	of 12
gov|read|past|	none -11
gov|read|present|	none -15
gov|reageren|past|	none 13
gov|rebater|1|	8+ 14
gov|rebater|	none 13
gov|rebater|past|	none 12
gov|recall|4-7|	2-3 -13
gov|recall|	none 16
gov|recall|past|	none -13
gov|reclamar|4-7|	4-7 11
gov|reclamar|	none 13
gov|reclamar|past|	none 8
gov|reclamar|present|	none 19
gov|reconhecer|	none 14
gov|reconhecer|past|	none 16
gov|reconnaître|0|	4-7 11
gov|reconnaître|	none 15
gov|reconnaître|past|	auxiliary 13	none 13
gov|reconocer|4-7|	4-7 11
gov|reconocer|past|	none 15
gov|reconocer|present|	none 22
gov|recordar|4-7|	4-7 20
gov|recordar|	que 15
gov|record|1|	2-3 -20
gov|record|base|	none -10
gov|recusar|	none 6
gov|referir|past|	none -14
gov|refer|2-3|	2-3 13
gov|refer|4-7|	1 21
gov|refer|	as 18
gov|refer|present|	none 25
gov|refuser|	de -6
gov|refuser|past|	auxiliary -10
gov|regretter|2-3|	2-3 -6
gov|regretter|	none -12	que 13
gov|regret|0|	4-7 14
gov|regret|	none 14
gov|regret|past|	none 14
gov|reject|past|	none 18
gov|rekenen|past|	none 13
gov|relativiser|	none 17
gov|relativiser|present|	none 17
gov|relever|	none 16
gov|relever|past|	none 24
gov|remark|	none 13
gov|repeat|8+|	1 -12
gov|repeat|base|	none 8
gov|repeat|past|	none -22
gov|repeat|	that -10
gov|repetir|	none 9
gov|repetir|past|	none 9
gov|replicare|4-7|	4-7 10
gov|replicare|	none 13
gov|replicare|past|	auxiliary 12	none 10
gov|replicar|past|	auxiliary 13
gov|replicar|	que 18
gov|reply|1|	2-3 21	4-7 20	8+ 14
gov|reply|	none 28
gov|reply|past|	none 23
gov|report|0|	2-3 20
gov|report|1|	2-3 -18	8+ 13
gov|report|	as 11	none 8	that 15
gov|report|base|	none -16
gov|report|past|	none 15
gov|report|present|	none 20
gov|responder|1|	4-7 11
gov|responder|4-7|	4-7 13
gov|responder|8+|	2-3 8
gov|responder|	con 14	none 20	que 9
gov|responder|past|	none 21
gov|responder|present|	none 12
gov|respond|1|	8+ 11
gov|respond|	none 18	that 15
gov|respond|past|	none 6
gov|resumir|2-3|	8+ 7
gov|resumir|	a 11
gov|resumir|past|	none 10
gov|reveal|past|	none -22
gov|revelar|	none 15
gov|revelar|past|	none 9
gov|ribadire|4-7|	4-7 6
gov|ribadire|	none -11
gov|ribattere|2-3|	4-7 10
gov|ribattere|4-7|	4-7 12
gov|ribattere|	che 14
gov|ribattere|past|	auxiliary 12	none 15
gov|ricordare|2-3|	4-7 13
gov|ricordare|	none 11
gov|ricordare|past|	auxiliary 18
gov|riferire|	none 18
gov|ringraziare|present|	none 19
gov|riprendere|	none -9
gov|rispondere|4-7|	4-7 20
gov|rispondere|	none 8
gov|rispondere|past|	auxiliary 13	none 20
gov|roepen|2-3|	4-7 13
gov|roepen|	none 15
gov|roepen|past|	none 15
gov|rufen|2-3|	4-7 9
gov|rufen|	in 16	none 13
gov|rufen|past|	none 7
gov|rule|1|	4-7 18
gov|rule|base|	none 21
gov|rule|	none 21
gov|réclamer|0|	4-7 15
gov|réclamer|4-7|	2-3 -7
gov|réfuter|	d’ -9
gov|réfuter|present|	none -9
gov|répliquer|past|	auxiliary 13
gov|répondre|past|	auxiliary 18	none 13
gov|sagen|2-3|	4-7 11
gov|sagen|4-7|	2-3 9	4-7 15
gov|sagen|	in 16	none 8
gov|sagen|past|	none -12
gov|sagen|present|	none 13
gov|saluer|0|	2-3 9	4-7 15
gov|saluer|1|	2-3 17
gov|saluer|2-3|	1 13
gov|saluer|	none 22
gov|saluer|past|	auxiliary 15
gov|saluer|present|	none 22
gov|salutare|0|	2-3 8
gov|salutare|2-3|	4-7 9
gov|salutare|	come 9	none 8
gov|salutare|present|	none 13
gov|sapere|1|	4-7 17
gov|sapere|4-7|	4-7 9
gov|sapere|	che 11
gov|sapere|past|	auxiliary 10	none 15
gov|saying|0|false|false|	first -13	none 16	some 31	titled 10
gov|saying|0|false|true|	all-one -24	none -14
gov|saying|1|false|false|	all-one 21	most 20	some 27
gov|saying|1|false|true|	all-one 11	first 20	none 11
gov|saying|1|true|false|	none 6
gov|saying|2-3|false|false|	all -9	all-one 14	first 9	most 23	some 29
gov|saying|2-3|false|true|	all 7	first 17	none 6	some 15
gov|saying|2-3|true|false|	all -12	first -11	most 9	none -9	some 15
gov|saying|2-3|true|true|	none 7
gov|saying|4-7|false|false|	all-one -6	first -6	most -6	none 8	some 44
gov|saying|4-7|false|true|	all 10	all-one 7	first 21	none 20	some 13
gov|saying|4-7|true|false|	all-one -24	first -12	most -7	none 23	some 22
gov|saying|4-7|true|true|	all -12	all-one 19	none 24
gov|saying|8+|false|false|	all -11	none 32	some 17
gov|saying|8+|false|true|	none 17	some 15
gov|saying|8+|true|false|	all -32	all-one -22	first -20	some 21
gov|saying|8+|true|true|	none 16
gov|saying|aan|false|	false 6
gov|saying|aan|	first 6
gov|saying|about|2-3|	2-3 20
gov|saying|about|false|	false 15
gov|saying|about|	none 33
gov|saying|about|true|	false 25	true 18
gov|saying|after|false|	false -8
gov|saying|against|1|	4-7 25
gov|saying|ai|4-7|	4-7 18
gov|saying|alla|false|	false 17
gov|saying|alla|	first 10
gov|saying|als|false|	true 10
gov|saying|al|2-3|	2-3 -7	4-7 7
gov|saying|al|	none 10
gov|saying|ante|false|	false -10
gov|saying|an|4-7|	4-7 16
gov|saying|an|8+|	4-7 7
gov|saying|an|false|	false 17
gov|saying|an|	first 15	some 9
gov|saying|aos|2-3|	4-7 15
gov|saying|aos|false|	false 21
gov|saying|aos|	first 21
gov|saying|ao|2-3|	2-3 -14
gov|saying|ao|	all -16
gov|saying|ao|false|	false -9
gov|saying|as|1|	4-7 22
gov|saying|as|4-7|	2-3 14
gov|saying|as|8+|	2-3 -18
gov|saying|as|	all -20
gov|saying|at|4-7|	2-3 18
gov|saying|at|false|	false 16
gov|saying|at|	none 23	some 10
gov|saying|auf|false|	false 16
gov|saying|auf|	first -6	some -8
gov|saying|auf|true|	false -11
gov|saying|au|1|	2-3 -8
gov|saying|au|false|	false -13
gov|saying|au|	none -13
gov|saying|avec|8+|	2-3 6
gov|saying|avec|true|	false 6
gov|saying|a|1|	2-3 22	4-7 15	8+ 6
gov|saying|a|2-3|	1 -11	2-3 -6	4-7 31	8+ 11
gov|saying|a|4-7|	1 -20	2-3 18	4-7 20
gov|saying|a|8+|	4-7 11	8+ 8
gov|saying|a|false|	false 32
gov|saying|a|	none -6	some 13	titled 7
gov|saying|a|true|	false -17
gov|saying|because|4-7|	8+ 12
gov|saying|because|false|	false 19
gov|saying|because|	none 26
gov|saying|because|true|	false 21
gov|saying|bei|	first 11
gov|saying|bij|false|	false -7
gov|saying|bij|	first -8
gov|saying|by|4-7|	8+ 12
gov|saying|by|8+|	4-7 15	8+ 21
gov|saying|by|false|	false 25
gov|saying|by|	first 22	none 25
gov|saying|by|true|	false 12
gov|saying|che|1|	4-7 9
gov|saying|che|2-3|	2-3 13
gov|saying|che|4-7|	2-3 27	4-7 23
gov|saying|che|8+|	4-7 21
gov|saying|che|false|	false 25
gov|saying|che|	none 8
gov|saying|che|true|	false 7
gov|saying|come|2-3|	4-7 16
gov|saying|come|	none 16
gov|saying|como|2-3|	2-3 -8
gov|saying|como|false|	false -8
gov|saying|como|	none -8
gov|saying|com|4-7|	4-7 14
gov|saying|com|false|	false 20
gov|saying|com|	first 14	none 14
gov|saying|con|4-7|	2-3 -11	4-7 -9
gov|saying|con|	all-one 14	first -15
gov|saying|con|true|	false -9
gov|saying|d'|	none 17
gov|saying|d'|true|	false 13
gov|saying|dans|false|	false 17
gov|saying|dans|	first 10	none 19
gov|saying|dass|4-7|	2-3 7
gov|saying|dass|false|	false 8
gov|saying|dass|	none 7
gov|saying|dat|1|	1 -14
gov|saying|dat|2-3|	1 15	2-3 11	4-7 24
gov|saying|dat|4-7|	2-3 23	4-7 10	8+ 10
gov|saying|dat|	none 22
gov|saying|dat|true|	false 21
gov|saying|da|2-3|	8+ 19
gov|saying|da|false|	false -10
gov|saying|da|	first 19	none -13
gov|saying|dell’|8+|	4-7 13
gov|saying|dell’|false|	false 16
gov|saying|dell’|	none 18
gov|saying|del|4-7|	4-7 15
gov|saying|del|	first 12
gov|saying|del|true|	false 12
gov|saying|desde|4-7|	4-7 12
gov|saying|desde|false|	false 12
gov|saying|desde|	first 12
gov|saying|desde|true|	false 9
gov|saying|de|1|	1 15	2-3 6	4-7 19
gov|saying|de|2-3|	1 -12
gov|saying|de|4-7|	1 -17	2-3 9	4-7 12	8+ 8
gov|saying|de|8+|	2-3 -13	4-7 28	8+ 9
gov|saying|de|	all-one -14	some 20
gov|saying|de|false|	false 7	true -14
gov|saying|de|true|	false -17
gov|saying|di|1|	1 6	4-7 18
gov|saying|di|2-3|	2-3 15	4-7 28
gov|saying|di|4-7|	1 -22	4-7 -8	8+ 9
gov|saying|di|8+|	2-3 11	4-7 21	8+ 8
gov|saying|di|	first -13	none 13
gov|saying|di|true|	false 13
gov|saying|do|8+|	2-3 -14
gov|saying|do|	none 6
gov|saying|do|true|	false -13
gov|saying|d’|2-3|	4-7 27
gov|saying|em|1|	1 11	2-3 14	4-7 9
gov|saying|em|4-7|	4-7 12
gov|saying|em|false|	false 23
gov|saying|em|	first 10	none 20
gov|saying|en|2-3|	2-3 -8	4-7 -8
gov|saying|en|4-7|	2-3 -7	4-7 25	8+ 10
gov|saying|en|8+|	2-3 6
gov|saying|en|	all -12	first 20	none -16
gov|saying|en|true|	false -13
gov|saying|for|1|	2-3 22
gov|saying|for|4-7|	1 15	2-3 -10	4-7 18
gov|saying|for|8+|	4-7 17
gov|saying|for|false|	false 25
gov|saying|for|	none 30	some 14
gov|saying|for|true|	false 20	true -7
gov|saying|from|false|	false 16
gov|saying|from|	none 21
gov|saying|if|false|	false 11
gov|saying|if|	none 12
gov|saying|im|1|	2-3 -17
gov|saying|im|	all -17	some 19
gov|saying|im|false|	false -20
gov|saying|into|4-7|	4-7 15
gov|saying|into|false|	false 16
gov|saying|into|	none 25
gov|saying|in|2-3|	2-3 -13	4-7 23
gov|saying|in|4-7|	2-3 -13	4-7 31	8+ 26
gov|saying|in|8+|	1 20	2-3 11	4-7 -10	8+ 21
gov|saying|in|	all -38	all-one -7	first -10	none 6	some 22
gov|saying|in|false|	false -6	true 12
gov|saying|in|true|	false -14
gov|saying|met|	none -16
gov|saying|mit|8+|	4-7 13
gov|saying|mit|	first 20	some 19
gov|saying|nach|4-7|	4-7 10
gov|saying|nach|false|	false 14
gov|saying|nach|	most 10
gov|saying|nas|4-7|	4-7 12
gov|saying|nas|false|	false 15
gov|saying|nas|	first 15
gov|saying|na|4-7|	4-7 14
gov|saying|na|	none 14
gov|saying|none|0|	4-7 -10
gov|saying|none|1|	1 -6	2-3 7	4-7 21	8+ 31
gov|saying|none|2-3|	1 -15	2-3 21	4-7 38	8+ 33
gov|saying|none|4-7|	2-3 15	4-7 15	8+ 35
gov|saying|none|8+|	4-7 22	8+ 11
gov|saying|none|	all-one 10	most 12	none 12	some 22	titled 12
gov|saying|none|false|	false 14
gov|saying|none|true|	true 8
gov|saying|numa|false|	false 12
gov|saying|numa|	none 12
gov|saying|of|1|	2-3 6	4-7 -6
gov|saying|of|2-3|	8+ 8
gov|saying|of|4-7|	2-3 -15	4-7 20	8+ -9
gov|saying|of|8+|	1 6	4-7 21	8+ 19
gov|saying|of|	all-one 8	first -9	some 24
gov|saying|of|false|	false -10	true 9
gov|saying|of|true|	false 6	true 10
gov|saying|on|1|	2-3 -25
gov|saying|on|2-3|	2-3 -7	4-7 -8	8+ 16
gov|saying|on|4-7|	2-3 -14	8+ 17
gov|saying|on|8+|	1 11	2-3 8	8+ 7
gov|saying|on|	all -25	all-one -25	first 10	none 9	some 8
gov|saying|on|false|	false -22	true 11
gov|saying|on|true|	false -13
gov|saying|op|false|	false 11
gov|saying|op|	first 14
gov|saying|out|4-7|	4-7 26
gov|saying|out|	none -6
gov|saying|para|8+|	4-7 16
gov|saying|para|false|	false 15
gov|saying|para|true|	false -8
gov|saying|par|8+|	2-3 -11
gov|saying|par|true|	false -11
gov|saying|per|2-3|	2-3 18
gov|saying|per|4-7|	4-7 16
gov|saying|per|	all-one -11	first 12	none 17
gov|saying|per|true|	false 15
gov|saying|por|4-7|	4-7 19
gov|saying|por|8+|	2-3 -7
gov|saying|por|false|	false -11
gov|saying|por|	first 6	none -16
gov|saying|qu'|	none 21
gov|saying|que|1|	4-7 23	8+ 8
gov|saying|que|2-3|	8+ 12
gov|saying|que|4-7|	1 29	2-3 30	4-7 31	8+ 13
gov|saying|que|8+|	2-3 12	4-7 -12	8+ 8
gov|saying|que|false|	true -9
gov|saying|que|	first -11	some 14
gov|saying|que|true|	false 17	true -18
gov|saying|qu’|2-3|	4-7 7
gov|saying|qu’|false|	false 18
gov|saying|qu’|	none 20
gov|saying|qu’|true|	false 6
gov|saying|se|false|	false -13
gov|saying|se|	none -14
gov|saying|since|false|	false 21
gov|saying|since|	none 21
gov|saying|sin|false|	false 14
gov|saying|sin|	first 14
gov|saying|si|false|	false 13
gov|saying|sur|4-7|	4-7 -6
gov|saying|sur|false|	false -14
gov|saying|sur|	first -10
gov|saying|su|false|	false -6
gov|saying|su|	first 13
gov|saying|tegen|false|	false 11
gov|saying|tegen|	first 11
gov|saying|that|1|	1 -8	2-3 10	4-7 33	8+ 14
gov|saying|that|2-3|	2-3 -13	4-7 -7	8+ 28
gov|saying|that|4-7|	1 9	2-3 32	4-7 57	8+ 25
gov|saying|that|8+|	1 7	2-3 45	8+ 23
gov|saying|that|	all 10	all-one -11	most 14	none 17	some 35
gov|saying|that|false|	false 16	true 29
gov|saying|that|true|	false 7
gov|saying|to|1|	1 7	4-7 18	8+ 10
gov|saying|to|2-3|	1 -6	8+ 20
gov|saying|to|4-7|	1 11	2-3 6	8+ 20
gov|saying|to|8+|	1 11	4-7 26	8+ 15
gov|saying|to|	all -17	all-one -11	first 10	none 26	some 21
gov|saying|to|false|	false 20	true 25
gov|saying|to|true|	false -11	true 25
gov|saying|under|4-7|	2-3 -23
gov|saying|under|	all -21	first -11
gov|saying|under|false|	false -17
gov|saying|under|true|	false -6
gov|saying|van|1|	1 18	2-3 21	4-7 9
gov|saying|van|4-7|	8+ 10
gov|saying|van|8+|	2-3 9
gov|saying|van|false|	false 25	true 9
gov|saying|van|	none 27
gov|saying|von|1|	1 19	2-3 6	4-7 7
gov|saying|von|2-3|	1 6	2-3 14	4-7 15
gov|saying|von|4-7|	2-3 10	4-7 10
gov|saying|von|8+|	2-3 -9
gov|saying|von|	all 10	all-one 16	first 10	some 18
gov|saying|von|false|	false 20
gov|saying|von|true|	false 7
gov|saying|voor|1|	2-3 17
gov|saying|voor|false|	false -8
gov|saying|vor|2-3|	4-7 12
gov|saying|vor|false|	false 10
gov|saying|vor|	first 7	most 18
gov|saying|vor|true|	false 14
gov|saying|what|	none 16
gov|saying|where|	none 9
gov|saying|whether|false|	false 18
gov|saying|whether|	none -13
gov|saying|whether|true|	false -20
gov|saying|while|false|	false 12
gov|saying|while|	none 15
gov|saying|with|4-7|	8+ 14
gov|saying|with|8+|	2-3 14
gov|saying|with|	all-one 16	first 19	none -10
gov|saying|with|false|	false -7
gov|saying|with|true|	true 21
gov|saying|zu|8+|	4-7 12
gov|saying|zu|false|	false -7
gov|saying|zu|	first -7	most 10
gov|saying|à|2-3|	1 9	4-7 20
gov|saying|à|4-7|	4-7 -14	8+ 9
gov|saying|à|8+|	4-7 13
gov|saying|à|false|	false 29
gov|saying|à|	first 17
gov|saying|à|true|	false -13
gov|saying|über|	all 8
gov|say|0|	2-3 -11	4-7 -14	8+ -13
gov|say|1|	1 8	2-3 14	4-7 28	8+ 23
gov|say|2-3|	1 9	2-3 28	4-7 17	8+ 23
gov|say|4-7|	1 6	2-3 -26	4-7 39	8+ 32
gov|say|8+|	2-3 14	4-7 14	8+ 23
gov|say|	about 18	after -18	as -32	at 14	because 23	by 21	for -19	in -7	into 16	none 25	of -15	on -35	that 46	to -6	whether -20	while 16
gov|say|base|	auxiliary -10	none -28
gov|say|participle|	none 18
gov|say|past|	also 17	auxiliary 29	later 20	none 20
gov|say|present|	none -10	now -7
gov|schließen|	none 11
gov|schließen|past|	none 11
gov|schreiben|8+|	4-7 7
gov|schreiben|past|	none -7
gov|schrijven|4-7|	1 -19	2-3 7
gov|scrivere|0|	2-3 -14
gov|scrivere|2-3|	4-7 23
gov|scrivere|4-7|	2-3 -8	4-7 -11
gov|scrivere|	che 21	di -9	none -15
gov|scrivere|past|	auxiliary -18	none 18
gov|scusare|present|	auxiliary 12
gov|seek|0|	2-3 19
gov|seek|base|	auxiliary 15
gov|seek|	none 19
gov|see|0|	2-3 20	4-7 12
gov|see|2-3|	4-7 -16
gov|see|base|	none -11
gov|see|	none 12
gov|see|past|	none 18
gov|see|present|	none 26
gov|segnalare|	none 15
gov|sehen|2-3|	4-7 7
gov|sehen|	none 16
gov|sehen|past|	none 16
gov|shout|	none 21
gov|show|0|	2-3 -21
gov|show|1|	4-7 15
gov|show|4-7|	2-3 -9
gov|show|base|	none -8
gov|show|	none -8
gov|show|participle|	none 8
gov|show|past|	none -9
gov|show|present|	none 14
gov|sign|0|	4-7 17
gov|sign|4-7|	2-3 -9
gov|sing|0|	4-7 -19
gov|sing|4-7|	2-3 10
gov|sing|8+|	2-3 -19
gov|sing|base|	none -19
gov|sing|	none -28
gov|sing|participle|	none -29
gov|sing|past|	none -18
gov|soltar|	none 9
gov|soltar|past|	none 9
gov|sostenere|2-3|	2-3 -10
gov|sostenere|4-7|	2-3 12
gov|sostenere|	che 12	none -12
gov|sostenere|past|	none -10
gov|sostener|2-3|	4-7 11
gov|sostener|4-7|	2-3 13
gov|sostener|8+|	4-7 12
gov|sostener|	de 20	que 16
gov|sostener|past|	none 18
gov|souffler|	none 12
gov|souligner|	que 8
gov|sourire|	none -8
gov|sourire|past|	none -8
gov|souri|1|	4-7 10
gov|souri|	none 10
gov|souri|past|	auxiliary 10
gov|soutenir|	none 17	que 13
gov|soutenir|past|	none 13
gov|souvenir|	d’ 15
gov|souvenir|past|	none 16
gov|speak|1|	4-7 -9
gov|speak|past|	none 27
gov|speak|present|	none -10
gov|spiegare|	none 8
gov|spiegare|past|	none 9
gov|sprechen|1|	1 19	2-3 6	4-7 7
gov|sprechen|2-3|	2-3 14	4-7 15
gov|sprechen|4-7|	2-3 14	4-7 10
gov|sprechen|past|	none 24
gov|sprechen|	von 24
gov|spreken|1|	2-3 21	4-7 9
gov|spreken|2-3|	8+ 11
gov|spreken|past|	none 18
gov|spreken|	van 24
gov|staan|1|	2-3 -11
gov|staan|	in -6	none -20
gov|staan|past|	none -14
gov|state|1|	4-7 21	8+ 12
gov|state|4-7|	2-3 -14	4-7 15	8+ 17
gov|state|base|	none 8
gov|state|participle|	none 6
gov|state|past|	none 20
gov|state|present|	none 9
gov|state|	that 26
gov|stehen|2-3|	2-3 11
gov|stehen|past|	none 8
gov|stellen|past|	none -14
gov|subject|ela|saying|	1 15
gov|subject|ela|saying|past|	4-7 17
gov|subject|ella|saying|	1 17
gov|subject|ella|saying|past|	2-3 7
gov|subject|elle|saying|	1 24	2-3 16	4-7 31	8+ 11
gov|subject|elle|saying|past|	2-3 20	4-7 28	8+ 7
gov|subject|elle|saying|present|	4-7 26	8+ 18
gov|subject|er|saying|	2-3 15	4-7 -6	8+ -6
gov|subject|er|saying|past|	2-3 14	4-7 17
gov|subject|er|saying|present|	4-7 23
gov|subject|es|saying|	2-3 6
gov|subject|es|saying|past|	8+ 6
gov|subject|he|judging|	1 19	4-7 15	8+ 8
gov|subject|he|judging|base|	2-3 9
gov|subject|he|judging|participle|	2-3 17
gov|subject|he|judging|past|	1 6	2-3 18	8+ 14
gov|subject|he|judging|present|	1 -12	2-3 9
gov|subject|he|saying|	1 29	2-3 18	4-7 23
gov|subject|he|saying|base|	1 -18	2-3 16
gov|subject|he|saying|participle|	2-3 16	4-7 19	8+ 11
gov|subject|he|saying|past|	1 -8	2-3 36	4-7 50	8+ 21
gov|subject|he|saying|present|	4-7 19	8+ 21
gov|subject|he|thinking|	0 -20	1 14	4-7 25
gov|subject|he|thinking|base|	4-7 22
gov|subject|he|thinking|participle|	1 -22
gov|subject|he|thinking|past|	1 -9	4-7 22	8+ 10
gov|subject|he|thinking|present|	2-3 16	4-7 16
gov|subject|hij|saying|	2-3 15
gov|subject|hij|saying|past|	1 9
gov|subject|il|saying|	2-3 -7	4-7 33	8+ 15
gov|subject|il|saying|participle|	2-3 -7
gov|subject|il|saying|past|	1 7
gov|subject|it|judging|	1 -18	4-7 -17	8+ -18
gov|subject|it|judging|past|	4-7 22
gov|subject|it|judging|present|	2-3 -21
gov|subject|it|saying|	0 -28	2-3 -7	4-7 -16
gov|subject|it|saying|past|	1 24	8+ 20
gov|subject|it|saying|present|	2-3 -25	4-7 -33	8+ 20
gov|subject|it|thinking|	0 6	4-7 -14
gov|subject|it|thinking|past|	2-3 -16	4-7 15
gov|subject|i|saying|	0 10	1 9
gov|subject|lei|saying|	2-3 13
gov|subject|lei|saying|past|	4-7 14
gov|subject|name|judging|	0 -25	1 11	2-3 -15	4-7 -16	8+ -16
gov|subject|name|judging|base|	1 -17	2-3 -7
gov|subject|name|judging|participle|	2-3 -14
gov|subject|name|judging|past|	2-3 -9	4-7 33	8+ 18
gov|subject|name|judging|present|	1 -8	2-3 -10	4-7 18
gov|subject|name|saying|	0 11	8+ -7
gov|subject|name|saying|base|	2-3 8	8+ 25
gov|subject|name|saying|participle|	2-3 -16	8+ 15
gov|subject|name|saying|past|	1 -26	2-3 7	8+ 28
gov|subject|name|saying|present|	1 8	8+ 8
gov|subject|name|thinking|	1 12
gov|subject|name|thinking|past|	4-7 8
gov|subject|none|judging|	0 -18	2-3 8	4-7 7	8+ 12
gov|subject|none|judging|past|	2-3 6	4-7 -9
gov|subject|none|judging|present|	1 -26	2-3 -17
gov|subject|none|saying|	0 -16	1 12	2-3 10	4-7 23	8+ 17
gov|subject|none|saying|base|	8+ 18
gov|subject|none|saying|participle|	2-3 16	8+ 13
gov|subject|none|saying|past|	8+ 13
gov|subject|none|saying|present|	1 -11	2-3 23	4-7 17	8+ 6
gov|subject|none|thinking|	0 -8	2-3 14	8+ 11
gov|subject|none|thinking|past|	1 -14	8+ 11
gov|subject|none|thinking|present|	2-3 -19
gov|subject|noun|judging|	0 -22	2-3 17	4-7 8	8+ 11
gov|subject|noun|judging|base|	1 -24	2-3 -12	8+ 22
gov|subject|noun|judging|participle|	1 25	2-3 26	4-7 27	8+ 25
gov|subject|noun|judging|past|	4-7 17	8+ 16
gov|subject|noun|judging|present|	1 -6	2-3 -10	4-7 29	8+ 21
gov|subject|noun|saying|	0 -10	1 8	4-7 31
gov|subject|noun|saying|base|	1 -8	4-7 38	8+ 23
gov|subject|noun|saying|participle|	2-3 18	4-7 8	8+ 36
gov|subject|noun|saying|past|	1 -6	2-3 6	4-7 7	8+ 41
gov|subject|noun|saying|present|	2-3 16	4-7 -8
gov|subject|noun|thinking|	0 20	1 16	2-3 11	8+ 12
gov|subject|noun|thinking|base|	1 25	4-7 -7	8+ 26
gov|subject|noun|thinking|participle|	1 18	2-3 21
gov|subject|noun|thinking|past|	1 13	2-3 -18	4-7 14	8+ 13
gov|subject|noun|thinking|present|	1 8	2-3 17	4-7 16	8+ -10
gov|subject|on|judging|	1 -21
gov|subject|on|judging|present|	4-7 11
gov|subject|on|saying|	0 17	1 -11	2-3 8
gov|subject|on|saying|past|	2-3 -8	4-7 -11
gov|subject|on|saying|present|	4-7 15
gov|subject|organisation|judging|	0 11	1 17	2-3 20	8+ 13
gov|subject|organisation|judging|past|	1 17	2-3 13	4-7 7	8+ 7
gov|subject|organisation|judging|present|	1 20	2-3 -13	4-7 19
gov|subject|organisation|saying|	2-3 -6	8+ -14
gov|subject|organisation|saying|base|	2-3 -11
gov|subject|organisation|saying|participle|	4-7 20	8+ 22
gov|subject|organisation|saying|past|	1 -22	2-3 -7	4-7 61	8+ 24
gov|subject|organisation|saying|present|	1 9	2-3 9	8+ 21
gov|subject|organisation|thinking|	1 12	2-3 7
gov|subject|organisation|thinking|past|	1 -26	4-7 20
gov|subject|person|judging|	0 29	2-3 27	4-7 19	8+ 10
gov|subject|person|judging|base|	1 6
gov|subject|person|judging|participle|	1 17	2-3 34	4-7 17	8+ 18
gov|subject|person|judging|past|	1 12	2-3 24	4-7 25	8+ 22
gov|subject|person|judging|present|	1 -6	2-3 9	4-7 25	8+ 10
gov|subject|person|saying|	0 12	4-7 20	8+ 11
gov|subject|person|saying|base|	1 -10	2-3 -12	4-7 25	8+ 19
gov|subject|person|saying|participle|	1 19	2-3 11	4-7 14	8+ 19
gov|subject|person|saying|past|	1 17	4-7 21	8+ 24
gov|subject|person|saying|present|	2-3 -14	4-7 11	8+ 27
gov|subject|person|thinking|	4-7 8
gov|subject|person|thinking|past|	2-3 14	4-7 27	8+ 17
gov|subject|person|thinking|present|	1 -27	4-7 18
gov|subject|place|judging|	0 18	1 -15	2-3 17	4-7 -23
gov|subject|place|judging|past|	2-3 20
gov|subject|place|saying|	0 10	1 10	2-3 -12	4-7 -11	8+ -6
gov|subject|place|saying|past|	1 22	2-3 -19	8+ 10
gov|subject|place|saying|present|	2-3 -6	4-7 19	8+ 11
gov|subject|she|judging|	0 -11	1 21	2-3 18	4-7 35
gov|subject|she|judging|past|	1 8	2-3 33	4-7 27	8+ 11
gov|subject|she|saying|	0 21	1 33	2-3 15	4-7 -20	8+ 39
gov|subject|she|saying|base|	4-7 -9
gov|subject|she|saying|participle|	4-7 19	8+ 12
gov|subject|she|saying|past|	1 24	2-3 -19	4-7 18	8+ 38
gov|subject|she|saying|present|	4-7 26	8+ 9
gov|subject|she|thinking|past|	4-7 20	8+ 11
gov|subject|sie|judging|	2-3 13
gov|subject|sie|saying|	1 14	2-3 8	4-7 13
gov|subject|sie|saying|past|	4-7 15
gov|subject|sie|saying|present|	2-3 17
gov|subject|they|judging|	1 9	8+ -11
gov|subject|they|judging|base|	2-3 -32
gov|subject|they|judging|past|	1 7
gov|subject|they|saying|	1 -10	2-3 21	4-7 20
gov|subject|they|saying|base|	2-3 19	4-7 15
gov|subject|they|saying|past|	4-7 -11	8+ 12
gov|subject|you|thinking|	2-3 -20
gov|subject|you|thinking|base|	2-3 -21
gov|subject|ze|saying|	2-3 11
gov|subject|ze|saying|past|	1 9	2-3 -11	4-7 10
gov|subject|zij|saying|	2-3 18
gov|subject|zij|saying|past|	4-7 -8
gov|sublinhar|	a 13
gov|subrayar|past|	none 12
gov|subrayar|	que 10
gov|suggest|4-7|	2-3 19
gov|suggest|	none 14
gov|suggest|participle|	none 7
gov|suggest|past|	none 16
gov|support|base|	none 15
gov|support|	none -7
gov|support|present|	none -8
gov|sustentar|	a 10	que 10
gov|sustentar|present|	none 11
gov|tachar|	de 18
gov|tag|	none -21
gov|tag|past|	none -21
gov|talk|2-3|	2-3 -11
gov|talk|base|	none -17
gov|talk|	none -11	of -17
gov|talk|present|	none 7
gov|teilen|	mit -11
gov|teilen|past|	none -15
gov|tell|0|	2-3 -9
gov|tell|1|	4-7 17
gov|tell|2-3|	1 -11	2-3 -13	4-7 44	8+ 33
gov|tell|4-7|	1 15	8+ 24
gov|tell|8+|	1 19	2-3 27	4-7 44	8+ 20
gov|tell|	at 18	by 10	for 15	in 8	none -13	on 19	to 34
gov|tell|participle|	none 30
gov|tell|past|	auxiliary 15	be -22	none 7
gov|tell|present|	none 27
gov|temere|	none 13
gov|temere|past|	none 13
gov|tempérer|	none 13
gov|tempérer|past|	none 13
gov|testify|past|	none 13
gov|text|base|	none 14
gov|text|	none 9
gov|thank|2-3|	2-3 17	4-7 12
gov|thank|	for 21	none 20
gov|thank|past|	none 28
gov|thinking|0|false|false|	all -7	all-one -6	first 8	some 11
gov|thinking|0|false|true|	none 16
gov|thinking|1|false|false|	first 13	none 29	some 13
gov|thinking|2-3|false|false|	all -24	first 23	some 6
gov|thinking|2-3|false|true|	first 11
gov|thinking|4-7|false|false|	all 15	all-one -16	first 9	none -12	some 13
gov|thinking|4-7|true|false|	all -26	first -14	some 18
gov|thinking|8+|false|false|	first 13
gov|thinking|as|2-3|	2-3 -16
gov|thinking|as|4-7|	2-3 -13
gov|thinking|as|false|	true -15
gov|thinking|as|	none -14
gov|thinking|con|false|	false -11
gov|thinking|dat|2-3|	4-7 11
gov|thinking|dat|	none 12
gov|thinking|dat|true|	false 11
gov|thinking|for|4-7|	1 -7
gov|thinking|in|false|	false 18
gov|thinking|in|	none 12
gov|thinking|none|0|	1 -7	4-7 22	8+ 15
gov|thinking|none|1|	1 -18	2-3 7	4-7 20	8+ 20
gov|thinking|none|2-3|	1 10	8+ 20
gov|thinking|none|4-7|	2-3 -8	8+ 12
gov|thinking|none|8+|	1 -17
gov|thinking|none|false|	true 18
gov|thinking|none|	some 14
gov|thinking|none|true|	true -25
gov|thinking|of|false|	false -13
gov|thinking|of|	none -9
gov|thinking|of|true|	false -8
gov|thinking|on|4-7|	2-3 14
gov|thinking|on|true|	false 16
gov|thinking|over|	none -7
gov|thinking|that|1|	8+ 12
gov|thinking|that|2-3|	8+ 10
gov|thinking|that|4-7|	2-3 12
gov|thinking|that|8+|	4-7 15
gov|thinking|that|false|	false 30
gov|thinking|that|	none 16	some 10
gov|thinking|that|true|	false 10
gov|thinking|to|1|	2-3 15
gov|thinking|to|4-7|	1 13	2-3 -15
gov|thinking|to|	all 9	none 10
gov|thinking|to|false|	false 10	true 19
gov|thinking|with|false|	false 11
gov|thinking|with|	none 18
gov|think|4-7|	2-3 20
gov|think|base|	none 12
gov|think|	none 22
gov|think|past|	none 22
gov|think|present|	none 14
gov|tildar|	de 10
gov|tildar|past|	none 10
gov|title|0|	2-3 -16	4-7 -20
gov|title|	none -31
gov|title|past|	be -15	none -28
gov|tonen|1|	2-3 16
gov|tonen|	none 16
gov|tonen|past|	none 16
gov|trouver|2-3|	1 17
gov|trouver|4-7|	1 -6
gov|trouver|	none 17
gov|trouver|present|	none 19
gov|tweet|1|	8+ 18
gov|tweet|2-3|	8+ 10
gov|tweet|past|	none 6
gov|tweet|	that 23
gov|urge|2-3|	2-3 18	8+ 20
gov|urge|4-7|	8+ 15
gov|urge|	none 20	to 30
gov|urge|past|	none 30
gov|urge|present|	none 23
gov|use|2-3|	1 -18	2-3 -10
gov|use|8+|	1 -15
gov|use|	about -15	for -7	none -15	to 11
gov|use|base|	none -11
gov|use|participle|	none 7
gov|use|past|	none -19	not -25
gov|verklaren|past|	none -8
gov|verkünden|	none -16
gov|verkünden|past|	none -16
gov|verlauten|	none 14
gov|versichern|past|	none 11
gov|versprechen|	none -13
gov|versprechen|past|	none -13
gov|verweisen|	auf -9
gov|verweisen|past|	none -9
gov|ver|0|	1 7
gov|ver|2-3|	2-3 20
gov|ver|	none 9
gov|ver|past|	none 21
gov|view|	with -21
gov|vinden|2-3|	2-3 19	4-7 11
gov|vinden|4-7|	4-7 12
gov|vinden|	dat 14
gov|vinden|past|	daarentegen 17
gov|voir|0|	4-7 8
gov|voir|	none 28
gov|voir|past|	none 28
gov|volere|	con -11
gov|volere|past|	none -11
gov|vote|4-7|	1 6
gov|vote|base|	none -15
gov|vote|	none 16
gov|vouloir|	none -16
gov|vouloir|past|	none -14
gov|vow|past|	none 16
gov|vow|	that 13	to 16
gov|waarschuwen|past|	none 19
gov|waarschuwen|	voor 15
gov|want|0|	4-7 21
gov|want|base|	auxiliary -11
gov|want|past|	none 12
gov|want|present|	none 19
gov|want|	to 15
gov|warnen|2-3|	4-7 11
gov|warnen|past|	none 17
gov|warnen|present|	none 8
gov|warnen|	vor 19
gov|warn|1|	2-3 -10	4-7 26	8+ 13
gov|warn|2-3|	2-3 -11
gov|warn|4-7|	4-7 12	8+ 12
gov|warn|	none 19	of 10	that 14
gov|warn|participle|	none -15
gov|warn|past|	none 12
gov|weisen|	none 10
gov|weisen|past|	none 18
gov|welcome|0|	4-7 14
gov|welcome|	none 15
gov|welcome|past|	none 15
gov|werfen|4-7|	2-3 9
gov|werfen|	none -16	vor 12
gov|widersprechen|1|	4-7 14
gov|widersprechen|	none 14
gov|widersprechen|past|	none 14
gov|wijzen|past|	none 14
gov|willen|past|	none -7
gov|write|0|	2-3 -20
gov|write|1|	4-7 32	8+ 30
gov|write|2-3|	1 6	2-3 -8	4-7 22	8+ 25
gov|write|4-7|	1 -26	2-3 15	8+ -9
gov|write|8+|	1 -16	8+ 26
gov|write|base|	none -31
gov|write|	in -18	none 7	of -26	to 15
gov|write|participle|	none 26
gov|write|past|	none -9
gov|write|present|	none 8
gov|würdigen|2-3|	4-7 6
gov|würdigen|	als 6
gov|würdigen|past|	none 7
gov|yell|	none 22
gov|yell|past|	auxiliary 6
gov|zeggen|4-7|	4-7 12
gov|zeggen|	dat 19	none -14	van 11
gov|zeigen|1|	1 20	2-3 13
gov|zeigen|	none 21
gov|zeigen|past|	none 20
gov|zien|4-7|	4-7 10
gov|zien|	none 15
gov|zien|past|	none 17
gov|zitieren|	none -6
gov|zitieren|present|	none 8
gov|äußern|past|	none 15
gov|écrire|past|	auxiliary -13
gov|évoquer|1|	4-7 17
gov|évoquer|2-3|	4-7 21
gov|évoquer|	none 33
gov|évoquer|past|	auxiliary 17
gov|évoquer|present|	none 21
headline|false|	8+ 6
headline|true|	1 -6	2-3 -17	8+ 23
head|"|	1 -7	2-3 -15	4-7 -12
head|'|	4-7 6	8+ 16
head|,|	4-7 14
head|plain|,determiner|	1 16
head|plain|,quote|	1 -12
head|plain|,verb-saying|	4-7 16
head|plain|,|	2-3 10
head|plain|	: 40	all -24	all-one -22	determiner -21	none -15	possessive -10	preposition -20	some 11	start -22	stop 24	subordinator -15	that -15	verb-judging 10	verb-thinking 20	word -25
head|plain|:|	1 -17	2-3 -25	4-7 21	8+ 17
head|plain|all-one|	1 -14	2-3 -19
head|plain|all|	2-3 -21	4-7 -13
head|plain|auxiliary|	1 -14
head|plain|capital|	1 -26	2-3 -22
head|plain|coordinator|	2-3 -28
head|plain|end|	2-3 13	4-7 7
head|plain|first|	1 -14	2-3 -15	4-7 15	8+ 17
head|plain|none|	2-3 -16
head|plain|preposition|	1 -10	2-3 -14
head|plain|some|	2-3 7	4-7 18
head|plain|subordinator|	1 11
head|plain|that|	2-3 -14
head|plain|verb-judging|	1 -18	2-3 -12
head|plain|verb-saying|	2-3 -27
head|plain|word|	1 -13	2-3 -27
head|titled|	: 9	all-one -9	auxiliary 7	determiner 8	first 25	none 12	possessive 16	start -8	subordinator -10	verb-saying 10	word -11
head|titled|:|	8+ 13
head|titled|all-one|	1 -15
head|titled|all|	8+ 18
head|titled|auxiliary|	1 -6
head|titled|capital|	1 -6
head|titled|end|	1 6	2-3 8	4-7 10	8+ 15
head|titled|first|	4-7 16	8+ 14
head|titled|none|	1 10	2-3 11
head|titled|stop|	2-3 12
head|upper|	, 15	: 15	first 21	most 8
head|upper|all|	4-7 16
head|upper|end|	4-7 27	8+ 7
head|upper|first|	4-7 21	8+ 8
head|upper|most|	4-7 8
head|«|	8+ 9
head|»|	4-7 10
head|‘|	1 -10	4-7 14	8+ 18
head|“|	2-3 -11	4-7 9	8+ 7
head|„|	1 -6	2-3 -22	4-7 18	8+ 6
in-noun|false|false|1|	first 12	none -8	titled 9
in-noun|false|false|2-3|	all-one -7	first 8	most 8	upper 20
in-noun|false|false|4-7|	all -20	most -8	none 26	some 13	titled 11	upper 27
in-noun|false|false|8+|	first 6	most 23	none 22	some 25	titled 19	upper 7
in-noun|false|true|1|	all-one -13	first -11
in-noun|false|true|2-3|	first 17	some 10	titled -14
in-noun|false|true|4-7|	all-one -18	first 33	most 28	none 21	some 6
in-noun|false|true|8+|	first 16	most 20	none -6	some 20
in-noun|true|false|1|	first -10
in-noun|true|false|2-3|	all -22	all-one -14	first -15	most -7	none 6	titled 8
in-noun|true|false|4-7|	all -9	all-one -7	first -26	none 12	some 18
in-noun|true|false|8+|	none 41	some 25
in-noun|true|true|1|	all-one 11	titled -13
in-noun|true|true|2-3|	some -10	titled 13
in-noun|true|true|4-7|	all -27	none 21	some 13
in-noun|true|true|8+|	first -8	none 28
intro-follow|%|stop|	4-7 14
intro-follow|'|pronoun|	2-3 -17
intro-follow|(|)|	1 6
intro-follow|(|,|	4-7 -23
intro-follow|)|end|	8+ 11
intro-follow|,|(|	2-3 -32
intro-follow|,|,auxiliary|	2-3 -15
intro-follow|,|,coordinator|	2-3 -10
intro-follow|,|,determiner|	2-3 -11
intro-follow|,|,preposition|	2-3 6	4-7 -8
intro-follow|,|,quote|	1 -11
intro-follow|,|,that|	2-3 -16
intro-follow|,|,verb-saying|	2-3 10
intro-follow|,|,word|	1 -14	2-3 -16
intro-follow|,|,|	1 -23	2-3 -22	4-7 -19
intro-follow|,|-|	4-7 13
intro-follow|,|auxiliary|	2-3 -10	4-7 -18
intro-follow|,|capital|	4-7 12	8+ 24
intro-follow|,|coordinator|	1 -32	2-3 -25	8+ 15
intro-follow|,|determiner|	2-3 -14	4-7 -9	8+ 24
intro-follow|,|end|	1 28	2-3 27	8+ 30
intro-follow|,|preposition|	1 -6	2-3 6	4-7 18
intro-follow|,|pronoun|	4-7 16	8+ 24
intro-follow|,|stop|	1 6	2-3 37	4-7 41	8+ 17
intro-follow|,|verb-saying|	4-7 16	8+ 15
intro-follow|,|word|	1 -18	2-3 -18	4-7 -14
intro-follow|,|—|	4-7 9
intro-follow|-|stop|	8+ 10
intro-follow|:|(|	2-3 -12	8+ 22
intro-follow|:|+|	4-7 15
intro-follow|:|,auxiliary|	4-7 11
intro-follow|:|,verb-judging|	8+ 9
intro-follow|:|,verb-saying|	2-3 23	4-7 37	8+ 6
intro-follow|:|,|	1 -24	2-3 -25	4-7 -20
intro-follow|:|[|	8+ 17
intro-follow|:|capital|	1 25	4-7 40	8+ 26
intro-follow|:|determiner|	4-7 11	8+ 31
intro-follow|:|end|	1 7	2-3 36	4-7 37	8+ 46
intro-follow|:|preposition|	2-3 14	4-7 18	8+ 8
intro-follow|:|pronoun|	2-3 13	4-7 27	8+ 29
intro-follow|:|quote|	4-7 24
intro-follow|:|stop|	1 -13	2-3 -11	4-7 -11	8+ -18
intro-follow|:|verb-saying|	8+ 25
intro-follow|;|,preposition|	4-7 17
intro-follow|adverb|,|	2-3 9
intro-follow|adverb|:|	2-3 19
intro-follow|adverb|auxiliary|	4-7 12
intro-follow|adverb|end|	2-3 20	8+ 18
intro-follow|adverb|preposition|	1 16	2-3 6
intro-follow|adverb|stop|	2-3 -16	4-7 -10	8+ 6
intro-follow|adverb|word|	1 -17
intro-follow|auxiliary|,auxiliary|	4-7 10
intro-follow|auxiliary|,determiner|	2-3 -6
intro-follow|auxiliary|,verb-saying|	4-7 8
intro-follow|auxiliary|,word|	4-7 6
intro-follow|auxiliary|,|	1 19	2-3 12	4-7 44	8+ 11
intro-follow|auxiliary|;|	2-3 -11
intro-follow|auxiliary|adverb|	4-7 19
intro-follow|auxiliary|capital|	2-3 -11	4-7 25	8+ 16
intro-follow|auxiliary|coordinator|	1 18	4-7 25	8+ 12
intro-follow|auxiliary|determiner|	4-7 26	8+ 14
intro-follow|auxiliary|end|	8+ 16
intro-follow|auxiliary|preposition|	1 37	2-3 29	8+ 18
intro-follow|auxiliary|pronoun|	2-3 -16	4-7 15	8+ 18
intro-follow|auxiliary|stop|	1 -25	2-3 16	4-7 -12	8+ 26
intro-follow|auxiliary|subordinator|	1 14	2-3 33	4-7 17
intro-follow|auxiliary|that|	1 12	2-3 17
intro-follow|auxiliary|verb-saying|	4-7 13
intro-follow|auxiliary|word|	1 10	4-7 28
intro-follow|capital|,verb-saying|	2-3 -17	4-7 6
intro-follow|capital|,word|	2-3 13
intro-follow|capital|,|	4-7 20
intro-follow|capital|[|	8+ 20
intro-follow|capital|auxiliary|	1 -9	2-3 -18	4-7 -9
intro-follow|capital|capital|	1 -15	8+ 18
intro-follow|capital|coordinator|	1 12	2-3 18	4-7 13
intro-follow|capital|determiner|	4-7 15
intro-follow|capital|end|	4-7 14
intro-follow|capital|preposition|	1 -22	2-3 -15	8+ 15
intro-follow|capital|pronoun|	2-3 -18	8+ 13
intro-follow|capital|stop|	8+ 20
intro-follow|capital|subordinator|	4-7 13
intro-follow|capital|verb-judging|	1 -11	2-3 -7
intro-follow|capital|verb-saying|	1 -12
intro-follow|capital|word|	2-3 15
intro-follow|coordinator|,word|	1 -14
intro-follow|coordinator|,|	2-3 23
intro-follow|coordinator|capital|	2-3 -8
intro-follow|coordinator|coordinator|	2-3 -21
intro-follow|coordinator|determiner|	1 -16	2-3 -10
intro-follow|coordinator|end|	2-3 12	4-7 26	8+ 16
intro-follow|coordinator|preposition|	1 10	2-3 13	4-7 -12
intro-follow|coordinator|pronoun|	4-7 13
intro-follow|coordinator|stop|	1 -26	4-7 28	8+ 15
intro-follow|coordinator|verb-saying|	1 7
intro-follow|coordinator|word|	1 -14
intro-follow|determiner|,auxiliary|	2-3 -17
intro-follow|determiner|,coordinator|	1 15	2-3 14
intro-follow|determiner|,determiner|	1 6	2-3 -16
intro-follow|determiner|,preposition|	2-3 -14
intro-follow|determiner|,verb-saying|	1 -21
intro-follow|determiner|,word|	1 -17	2-3 -8
intro-follow|determiner|,|	1 -18	2-3 -32
intro-follow|determiner|-|	1 14
intro-follow|determiner|:|	2-3 -9
intro-follow|determiner|auxiliary|	1 -20
intro-follow|determiner|capital|	2-3 6
intro-follow|determiner|coordinator|	1 10	4-7 19
intro-follow|determiner|determiner|	1 8	2-3 10
intro-follow|determiner|end|	1 -7	2-3 20	4-7 25	8+ 23
intro-follow|determiner|preposition|	1 9	2-3 8
intro-follow|determiner|pronoun|	2-3 15
intro-follow|determiner|stop|	1 6	2-3 -25	4-7 8	8+ 14
intro-follow|determiner|subordinator|	1 -7	2-3 -16
intro-follow|determiner|that|	2-3 23
intro-follow|determiner|verb-judging|	1 -13	2-3 -9
intro-follow|determiner|verb-saying|	2-3 -17
intro-follow|determiner|word|	4-7 -14
intro-follow|possessive|auxiliary|	2-3 10
intro-follow|possessive|end|	2-3 -20	4-7 20	8+ 17
intro-follow|possessive|quote|	4-7 -12
intro-follow|possessive|word|	2-3 7	4-7 -16
intro-follow|preposition|(|	2-3 -17
intro-follow|preposition|,auxiliary|	1 -13	2-3 -11
intro-follow|preposition|,capital|	2-3 -14
intro-follow|preposition|,determiner|	1 -21	4-7 -14
intro-follow|preposition|,preposition|	1 -16	2-3 11	4-7 17
intro-follow|preposition|,that|	1 -9
intro-follow|preposition|,verb-saying|	2-3 -12	4-7 -7
intro-follow|preposition|,word|	1 -10	2-3 -12	4-7 -10
intro-follow|preposition|,|	1 -21	2-3 -14
intro-follow|preposition|:|	1 -11
intro-follow|preposition|;|	4-7 12
intro-follow|preposition|adverb|	2-3 20
intro-follow|preposition|auxiliary|	2-3 -13	4-7 16
intro-follow|preposition|capital|	4-7 13	8+ -11
intro-follow|preposition|coordinator|	1 -21	4-7 22	8+ 13
intro-follow|preposition|determiner|	1 9	4-7 -13
intro-follow|preposition|end|	2-3 -13	4-7 18	8+ 31
intro-follow|preposition|preposition|	1 -15	4-7 20
intro-follow|preposition|pronoun|	2-3 -23
intro-follow|preposition|stop|	2-3 -6	4-7 6	8+ 27
intro-follow|preposition|subordinator|	1 -6	2-3 -9	4-7 17	8+ 12
intro-follow|preposition|that|	1 -22
intro-follow|preposition|verb-judging|	1 10
intro-follow|preposition|verb-saying|	1 16
intro-follow|preposition|word|	2-3 12	4-7 -6
intro-follow|pronoun|,word|	2-3 15
intro-follow|pronoun|,|	2-3 10
intro-follow|pronoun|auxiliary|	2-3 7
intro-follow|pronoun|coordinator|	4-7 11
intro-follow|pronoun|determiner|	2-3 27	4-7 8
intro-follow|pronoun|end|	1 28	2-3 35	4-7 19	8+ 15
intro-follow|pronoun|preposition|	2-3 -22	4-7 -7
intro-follow|pronoun|stop|	1 -11	2-3 -7	4-7 42	8+ 26
intro-follow|pronoun|subordinator|	2-3 22
intro-follow|pronoun|word|	2-3 14	4-7 8
intro-follow|quote|,verb-saying|	4-7 15
intro-follow|quote|coordinator|	1 -10
intro-follow|quote|determiner|	4-7 7	8+ 16
intro-follow|quote|end|	4-7 27	8+ 24
intro-follow|quote|pronoun|	4-7 15
intro-follow|start|'|	8+ 11
intro-follow|start|(|	2-3 -12
intro-follow|start|,auxiliary|	4-7 20	8+ 12
intro-follow|start|,pronoun|	4-7 17	8+ 15
intro-follow|start|,verb-judging|	4-7 7	8+ 6
intro-follow|start|,verb-saying|	1 21	2-3 20	4-7 21	8+ 8
intro-follow|start|,verb-thinking|	8+ 15
intro-follow|start|,word|	8+ 20
intro-follow|start|:|	1 -12	2-3 -11	4-7 35	8+ 22
intro-follow|start|auxiliary|	1 -24	2-3 -23
intro-follow|start|capital|	1 -18	4-7 39	8+ 19
intro-follow|start|determiner|	1 22	4-7 42	8+ 25
intro-follow|start|end|	4-7 10	8+ 41
intro-follow|start|preposition|	2-3 -8	8+ 20
intro-follow|start|pronoun|	1 29	2-3 26	4-7 39	8+ 16
intro-follow|start|stop|	4-7 17	8+ 19
intro-follow|start|subordinator|	2-3 -17	8+ 13
intro-follow|start|that|	8+ 19
intro-follow|start|verb-saying|	1 18	2-3 43	4-7 34	8+ 17
intro-follow|start|word|	1 -13	8+ 30
intro-follow|start|–|	2-3 12	4-7 7
intro-follow|start|—|	2-3 16	4-7 -11	8+ 31
intro-follow|stop|(|	8+ 16
intro-follow|stop|,auxiliary|	1 23	2-3 27	4-7 40	8+ 7
intro-follow|stop|,determiner|	4-7 15	8+ 17
intro-follow|stop|,preposition|	2-3 -11
intro-follow|stop|,pronoun|	2-3 14	4-7 27	8+ 8
intro-follow|stop|,verb-judging|	4-7 17	8+ 10
intro-follow|stop|,verb-saying|	1 17	2-3 40	4-7 13	8+ 9
intro-follow|stop|,verb-thinking|	4-7 16	8+ 14
intro-follow|stop|,word|	1 19	2-3 7	8+ 14
intro-follow|stop|,|	4-7 23
intro-follow|stop|auxiliary|	1 -7	8+ 15
intro-follow|stop|capital|	1 17	2-3 27	4-7 35	8+ 15
intro-follow|stop|coordinator|	8+ 9
intro-follow|stop|determiner|	1 -6	2-3 8	4-7 27	8+ 14
intro-follow|stop|end|	2-3 37	4-7 67	8+ 16
intro-follow|stop|preposition|	4-7 11	8+ 23
intro-follow|stop|pronoun|	1 21	2-3 10	4-7 31	8+ 12
intro-follow|stop|quote|	4-7 14
intro-follow|stop|stop|	1 25	2-3 13	8+ 17
intro-follow|stop|subordinator|	8+ 18
intro-follow|stop|that|	8+ 10
intro-follow|stop|verb-saying|	1 26	2-3 28	4-7 33	8+ 14
intro-follow|stop|word|	1 -11	2-3 -9	8+ 23
intro-follow|stop|—|	4-7 -10
intro-follow|subordinator|,word|	2-3 -16
intro-follow|subordinator|,|	2-3 -19	4-7 6
intro-follow|subordinator|auxiliary|	1 -19
intro-follow|subordinator|capital|	2-3 -25	4-7 16
intro-follow|subordinator|coordinator|	1 21	2-3 28	4-7 16
intro-follow|subordinator|determiner|	2-3 -14
intro-follow|subordinator|end|	1 -10	4-7 -7	8+ 27
intro-follow|subordinator|preposition|	1 -14	2-3 7	4-7 20
intro-follow|subordinator|pronoun|	8+ 10
intro-follow|subordinator|stop|	4-7 23	8+ 26
intro-follow|subordinator|subordinator|	4-7 16
intro-follow|subordinator|word|	1 6	2-3 -21
intro-follow|that|auxiliary|	1 -16	2-3 -8
intro-follow|that|capital|	8+ 12
intro-follow|that|coordinator|	4-7 10	8+ 10
intro-follow|that|end|	1 15	2-3 -19	4-7 13	8+ 18
intro-follow|that|preposition|	4-7 19	8+ 11
intro-follow|that|stop|	2-3 30	4-7 46	8+ 15
intro-follow|that|subordinator|	8+ 15
intro-follow|that|word|	1 -13	2-3 11
intro-follow|verb-judging|,coordinator|	2-3 -7
intro-follow|verb-judging|,|	1 -18
intro-follow|verb-judging|;|	2-3 -7	4-7 13
intro-follow|verb-judging|auxiliary|	2-3 -27
intro-follow|verb-judging|capital|	4-7 -7
intro-follow|verb-judging|coordinator|	2-3 14	4-7 -8
intro-follow|verb-judging|determiner|	4-7 17
intro-follow|verb-judging|end|	1 -17	2-3 -14	4-7 23
intro-follow|verb-judging|preposition|	1 -35	4-7 20
intro-follow|verb-judging|pronoun|	4-7 -6
intro-follow|verb-judging|stop|	1 23	2-3 -11	4-7 16	8+ 12
intro-follow|verb-judging|subordinator|	2-3 18
intro-follow|verb-judging|word|	1 21	2-3 -18	4-7 -7
intro-follow|verb-saying|,preposition|	1 -15
intro-follow|verb-saying|,word|	1 -21	2-3 -11
intro-follow|verb-saying|,|	2-3 -24	4-7 -11
intro-follow|verb-saying|:|	4-7 7
intro-follow|verb-saying|auxiliary|	2-3 10
intro-follow|verb-saying|capital|	2-3 -10
intro-follow|verb-saying|coordinator|	1 9	2-3 15
intro-follow|verb-saying|determiner|	2-3 17	4-7 -12
intro-follow|verb-saying|end|	2-3 25	4-7 -19	8+ -7
intro-follow|verb-saying|preposition|	1 16	2-3 6	4-7 11	8+ 21
intro-follow|verb-saying|stop|	4-7 6	8+ 27
intro-follow|verb-saying|subordinator|	2-3 8
intro-follow|verb-saying|that|	2-3 -22
intro-follow|verb-saying|verb-saying|	2-3 -21
intro-follow|verb-saying|word|	1 -19	2-3 -9
intro-follow|verb-thinking|,|	2-3 -15
intro-follow|verb-thinking|coordinator|	1 -7
intro-follow|verb-thinking|end|	2-3 -11	4-7 26	8+ 12
intro-follow|verb-thinking|preposition|	1 7	2-3 24
intro-follow|verb-thinking|stop|	1 -23	2-3 20	4-7 26
intro-follow|verb-thinking|subordinator|	4-7 21
intro-follow|word|(|	2-3 -17
intro-follow|word|,auxiliary|	1 -22	2-3 -9
intro-follow|word|,coordinator|	4-7 15
intro-follow|word|,determiner|	1 -22	2-3 -6
intro-follow|word|,preposition|	2-3 -20
intro-follow|word|,pronoun|	2-3 -8
intro-follow|word|,subordinator|	1 15	2-3 13
intro-follow|word|,that|	1 -13	2-3 -8	4-7 -7
intro-follow|word|,verb-saying|	1 11	8+ 14
intro-follow|word|,word|	1 9	2-3 8	4-7 -14	8+ 11
intro-follow|word|,|	1 -27	2-3 8	4-7 19
intro-follow|word|-|	4-7 14
intro-follow|word|:|	2-3 -20
intro-follow|word|;|	1 -8	2-3 -11	4-7 18
intro-follow|word|adverb|	1 -20	2-3 7	4-7 -9
intro-follow|word|auxiliary|	4-7 -21
intro-follow|word|capital|	1 19	8+ 26
intro-follow|word|coordinator|	1 16	2-3 7	4-7 6	8+ 13
intro-follow|word|determiner|	1 7	8+ 16
intro-follow|word|end|	1 -20	2-3 -11	4-7 -13	8+ 38
intro-follow|word|preposition|	1 6	2-3 -11	8+ 19
intro-follow|word|pronoun|	1 -17
intro-follow|word|quote|	1 -12
intro-follow|word|stop|	1 -6	2-3 14	4-7 14	8+ 24
intro-follow|word|subordinator|	4-7 22
intro-follow|word|that|	1 -20
intro-follow|word|verb-judging|	1 -16
intro-follow|word|verb-saying|	1 -31	2-3 7	4-7 -6
intro-follow|word|word|	2-3 -8
intro-follow|—|end|	2-3 13	8+ 10
intro-follow|—|—|	2-3 10
intro-follow|’|stop|	2-3 15	4-7 13
intro|	' -20	) 16	- -10	: 8	; 11	possessive -12	preposition -10	start 10	stop 25	subordinator -7	verb-judging -7	verb-saying -9	word -11	– -9	— 9
in|first|=abbiamo|	4-7 21	first 19
in|first|=about|	2-3 16	4-7 14	first 19	none 18
in|first|=after|	8+ 14	first 16
in|first|=ai|	8+ 9	first 9
in|first|=all|	4-7 22	8+ 16	first 26	none -8
in|first|=als|	4-7 19	8+ 8	first 13	some 12
in|first|=am|	first 15
in|first|=and|	2-3 18	4-7 38	8+ 21	first 33	none 34	some 12
in|first|=another|	8+ 15	first 13
in|first|=any|	2-3 18	4-7 18	8+ 13	first 6	none 21
in|first|=an|	2-3 24	4-7 8	8+ 20	first -9	none 34	some 18
in|first|=ao|	first 6
in|first|=après|	8+ 9	first 9
in|first|=aquele|	first 7
in|first|=are|	4-7 23	8+ 14	first -11	none 21
in|first|=as|	2-3 14	4-7 -17	8+ 15	first -9	some 12
in|first|=at|	2-3 15	4-7 36	8+ 19	first 30	none 22
in|first|=até|	2-3 12	first 7	none 12
in|first|=auf|	4-7 6
in|first|=aus|	2-3 10	4-7 6	all-one 10	some 6
in|first|=au|	4-7 18	8+ 10	first 12	none 10
in|first|=avant|	4-7 18	none 16
in|first|=avec|	2-3 21	4-7 20	first 7	none 27
in|first|=a|	4-7 15	8+ 13	all -25	first -11	none 20
in|first|=because|	4-7 15	8+ 21	first 13	none 22	some 8
in|first|=been|	none 19
in|first|=being|	4-7 12
in|first|=bei|	2-3 8	first 8
in|first|=beyond|	2-3 21	none 21
in|first|=be|	2-3 -17	4-7 -14	8+ 9	first -18	none -10
in|first|=bij|	8+ 8	first 8
in|first|=bis|	2-3 -9	4-7 10	some 12
in|first|=both|	4-7 13	8+ 13	first 12	none -15
in|first|=but|	4-7 28	8+ 18	first 30	none 23	some 10
in|first|=by|	2-3 24	4-7 18	8+ 16	first 23	none 22
in|first|=cada|	8+ 9	first 9
in|first|=cannot|	none 9
in|first|=can|	4-7 14	8+ 16	first 13
in|first|=ce|	4-7 12	8+ 19	first 16
in|first|=chaque|	8+ 9	first 9
in|first|=chez|	8+ 7	first 7
in|first|=che|	4-7 18	none 18
in|first|=come|	2-3 -10	4-7 7	first 12	none -12
in|first|=comme|	8+ 15
in|first|=como|	2-3 13
in|first|=com|	2-3 13	4-7 21	8+ 14	first 13	none 24
in|first|=con|	4-7 15	first 22	none 12
in|first|=could|	4-7 16	8+ 14	first 13	none 18
in|first|=cuando|	8+ 12	first 13
in|first|=dans|	2-3 14	4-7 -14	first 19	none -14
in|first|=dass|	4-7 10	first 9
in|first|=das|	4-7 8	first 7	most 7
in|first|=dat|	2-3 14	4-7 12	8+ 7	first 21	none 7
in|first|=da|	4-7 17	8+ 7	first 7	none 17
in|first|=del|	4-7 11
in|first|=der|	2-3 7	8+ 15	first 18
in|first|=des|	4-7 23	none 25
in|first|=deux|	2-3 7	first 9
in|first|=de|	2-3 -10	8+ 17	none -7	some 14
in|first|=did|	2-3 16	4-7 21	8+ 20	first 25
in|first|=die|	2-3 -19	8+ 10	all -8	all-one -22	first 9	most -6	none 17	some 7
in|first|=dit|	8+ 6	first 9
in|first|=di|	2-3 20	4-7 12	first 20	none 16
in|first|=does|	8+ 20	first 17
in|first|=don't|	2-3 13	first 16
in|first|=don’t|	8+ 17	first 13
in|first|=dos|	none 15
in|first|=do|	4-7 18	8+ 19	first 19	none 18
in|first|=drie|	first 10
in|first|=due|	4-7 15	first 15
in|first|=du|	first -9
in|first|=dès|	2-3 12	none 12
in|first|=een|	2-3 26	4-7 32	8+ 12	first 23	none 34
in|first|=einem|	some 11
in|first|=einer|	4-7 7
in|first|=eine|	2-3 11	4-7 8	8+ 9	first 8	some 14
in|first|=ein|	4-7 22	8+ 14	all 17	first 13	most 9
in|first|=ela|	8+ 12	first 12
in|first|=eles|	8+ 10	first 10
in|first|=ele|	8+ 8	first 14
in|first|=elke|	8+ 7	first 7
in|first|=elle|	4-7 14	first 17
in|first|=el|	2-3 -11	4-7 -14	8+ 7	all-one -10	none -19
in|first|=em|	4-7 16	8+ 9	first 13
in|first|=entre|	4-7 -12	none -12
in|first|=en|	4-7 24	8+ 9	first 15	some 20
in|first|=erano|	first 7
in|first|=era|	2-3 19	4-7 16	first 18
in|first|=están|	first 6
in|first|=está|	4-7 19	8+ 7	first 8	none 22
in|first|=es|	2-3 9	4-7 25	8+ 7	first 28	none 7
in|first|=et|	4-7 -6	8+ 6	first -7
in|first|=eu|	4-7 18	8+ 8	first 14
in|first|=every|	2-3 -9	4-7 16	8+ 15	first 16	none -8	some 12
in|first|=except|	8+ 13
in|first|=e|	4-7 21	8+ 23	first 7	none 14
in|first|=fait|	2-3 -13	none -6
in|first|=fa|	4-7 20	none 21
in|first|=foi|	4-7 18	first 16
in|first|=for|	2-3 23	4-7 19	8+ 12	first 20	none 25
in|first|=four|	8+ 17	first 16
in|first|=from|	8+ 14	first 14
in|first|=für|	4-7 -7	first -7
in|first|=geen|	2-3 15	4-7 23	first 19	none 18
in|first|=hanno|	first 13
in|first|=hasta|	4-7 15	none 15
in|first|=has|	4-7 14	8+ 21	none 17	some 15
in|first|=have|	8+ 14	none 16
in|first|=having|	8+ 13	first 12
in|first|=ha|	2-3 13	4-7 28	first 21	none 17
in|first|=he'll|	first 12
in|first|=he's|	2-3 15	4-7 20	8+ 13	first 25
in|first|=heeft|	4-7 6	first 6
in|first|=hemos|	first 6
in|first|=her|	4-7 16	first 10
in|first|=het|	4-7 10	8+ 8	first 10	none -6
in|first|=he|	4-7 39	8+ 19	first 41	none -17
in|first|=he’s|	4-7 12	8+ 16	first 15
in|first|=hij|	2-3 13	4-7 16	8+ 6	first 16
in|first|=his|	4-7 9	8+ 17	first 16
in|first|=how|	4-7 19	8+ 18	first 20
in|first|=ho|	4-7 17	first 20
in|first|=há|	4-7 18	8+ 11	first 18
in|first|=i'd|	4-7 11	8+ 19	first 19
in|first|=i'll|	4-7 14	8+ 19	first 16
in|first|=i'm|	4-7 23	8+ 15	first 13
in|first|=i've|	4-7 17	8+ 19	first 23
in|first|=ich|	2-3 -7	4-7 20	8+ 8	titled 8
in|first|=if|	4-7 23	8+ 27	first 31	none 7
in|first|=ihr|	4-7 12	first 12
in|first|=ik|	4-7 22	8+ 9	first 21	none 13
in|first|=ils|	4-7 9	8+ 9	first 9
in|first|=il|	2-3 -18	8+ 17	all-one -15	none -8
in|first|=in|	2-3 8	4-7 22	8+ 22	first 28	most 9	none 14	some 22
in|first|=io|	first 17	none 11
in|first|=is|	4-7 7	8+ 26	first 14	some 10
in|first|=it's|	2-3 19	4-7 34	8+ 16	first 35
in|first|=its|	none 15
in|first|=it|	2-3 23	4-7 38	8+ 19	first 34	none 22
in|first|=it’s|	2-3 20	4-7 38	8+ 21	first 41
in|first|=i|	2-3 -9	4-7 16	8+ 22	all -8	first 28	none -21	titled 18
in|first|=i’d|	4-7 25	8+ 13	first 28
in|first|=i’ll|	8+ 12	first -6
in|first|=i’m|	4-7 17	titled 14
in|first|=i’ve|	4-7 17	8+ 13	first 18
in|first|=jamais|	2-3 15	none 19
in|first|=je|	2-3 16	4-7 18	8+ 8	first 19
in|first|=keine|	2-3 18
in|first|=kein|	2-3 11	4-7 7	some 16
in|first|=las|	4-7 20	first -11	none 12
in|first|=la|	2-3 -23	4-7 -7	8+ 12	all -16	all-one -17	first -8	some -6
in|first|=lei|	4-7 8	first 8
in|first|=les|	2-3 9	4-7 -11	8+ 7	first -7	none 15
in|first|=le|	4-7 -14	8+ 12	all -10	all-one -20	titled 7
in|first|=like|	2-3 23	4-7 22	8+ 19	first 10	none 27
in|first|=los|	2-3 10	4-7 -14	all -14	first -14	none 14
in|first|=lo|	2-3 11	4-7 20	first 20	most 8	none 12
in|first|=maar|	4-7 15	8+ 11	first 20	none 9
in|first|=mais|	first 10	none 10
in|first|=many|	8+ 12	first 14
in|first|=man|	4-7 22	8+ 6	first 20
in|first|=mas|	first 11
in|first|=may|	4-7 13	none 12
in|first|=ma|	4-7 17	8+ 9	first 15
in|first|=meine|	first 15
in|first|=met|	2-3 -12	4-7 21	none -8
in|first|=meu|	8+ 20	first 20
in|first|=me|	8+ 18
in|first|=mijn|	4-7 25	8+ 11	first 23	titled 8
in|first|=mio|	4-7 10	first 8
in|first|=mis|	first 11
in|first|=mit|	2-3 20	4-7 -13	all -13	all-one 19	some 11
in|first|=mi|	4-7 24	8+ 9	first 25	titled 8
in|first|=mon|	4-7 11	8+ 9	first 14
in|first|=most|	4-7 12	8+ 11	first 14
in|first|=my|	2-3 -21	8+ 21	all -19	all-one -13	first 6	none -6
in|first|=nach|	4-7 11	first 9	some 17
in|first|=na|	2-3 17	8+ 16	first 15
in|first|=neither|	4-7 18	first 13
in|first|=nei|	none 15
in|first|=nella|	4-7 12	none 12
in|first|=nem|	2-3 -10	4-7 18	first -8	most 12
in|first|=never|	2-3 -26	4-7 27	all -26	none 24
in|first|=ne|	4-7 21	8+ 7	none 26
in|first|=nicht|	4-7 16	none 20	some -6
in|first|=niet|	2-3 19	4-7 28	none 27
in|first|=ni|	4-7 22	8+ 8	first 9	none 6
in|first|=non|	2-3 15	4-7 34	8+ 9	first 24	none 38
in|first|=nos|	4-7 18	8+ 9	first 13
in|first|=not|	4-7 43	8+ 24	first 33	none 14	some 16	titled 19
in|first|=nous|	4-7 21	8+ 7	first 14
in|first|=no|	1 14	4-7 -7	8+ 18	all-one -19	first 7	some 10	titled 11
in|first|=nunca|	4-7 -10	first -9
in|first|=não|	2-3 7	4-7 29	8+ 24	first 23	none 19	titled 7
in|first|=off|	all-one -15
in|first|=of|	8+ 11	first 12
in|first|=ogni|	4-7 10	first 10
in|first|=ohne|	2-3 10	4-7 23	first 21	some 10
in|first|=om|	none 16
in|first|=once|	8+ 13	first 13
in|first|=one|	4-7 20	8+ 18	first 20	none 19
in|first|=on|	4-7 -7	8+ 19	first 10	none -12	titled 8
in|first|=op|	2-3 15	4-7 13	first 12	none 15
in|first|=os|	2-3 -16	4-7 13	8+ 11	all-one -16	first 12
in|first|=our|	2-3 -14	4-7 -7	8+ 18	first -6	none -9
in|first|=ou|	8+ 6	first 6
in|first|=over|	8+ 12	first 10
in|first|=o|	2-3 -15	4-7 -8	8+ 18	all -8	first 23	none -21	titled -6
in|first|=para|	2-3 21	4-7 19	8+ 6	first 8	none 28
in|first|=par|	none 14
in|first|=pas|	2-3 15	4-7 15	first 13	none 13
in|first|=pelo|	4-7 11	first 9	none 8
in|first|=pero|	4-7 13	none 13
in|first|=per|	2-3 12	4-7 19	8+ 6	first 15	none 14
in|first|=porque|	first 12
in|first|=por|	4-7 17	none 13
in|first|=pour|	4-7 -6	first -8
in|first|=prima|	2-3 10	4-7 11	first 13
in|first|=pues|	4-7 12	first 12
in|first|=quando|	4-7 17	8+ 13	first 19	none 10
in|first|=quand|	8+ 10	first 10
in|first|=quella|	4-7 10	first 10
in|first|=questa|	first 13
in|first|=que|	2-3 14	4-7 27	8+ 10	first 11	none 24
in|first|=sans|	4-7 17	8+ 10
in|first|=sem|	2-3 -13	4-7 20	first -11	none 24
in|first|=senza|	2-3 6	4-7 17	first -10	none 17
in|first|=se|	4-7 -10	8+ 14	first -8	some 11
in|first|=she'd|	4-7 19	first 20
in|first|=she's|	8+ 8	first 12
in|first|=she|	2-3 26	4-7 32	8+ 18	first 16	none 15
in|first|=she’s|	4-7 10	8+ 11	first 23
in|first|=should|	8+ 15	none 16
in|first|=sie|	4-7 7	first 7
in|first|=since|	4-7 18	none 18
in|first|=six|	8+ 12	first 12
in|first|=si|	2-3 18	4-7 30	8+ 6	first 27	none 24
in|first|=some|	2-3 18	4-7 12	8+ 15	first 17	none 18
in|first|=sono|	2-3 16	4-7 19	first 18	none 18
in|first|=son|	4-7 12	8+ 10	none 12
in|first|=sous|	none 7
in|first|=so|	2-3 8	8+ 21	first 15
in|first|=sul|	first 11
in|first|=sur|	none 19
in|first|=su|	none -8
in|first|=são|	4-7 6	first 6
in|first|=tem|	8+ 10
in|first|=that|	4-7 26	8+ 14	first 23	none 20
in|first|=then|	4-7 37	8+ 21	first 36
in|first|=these|	4-7 19	8+ 15	first 20
in|first|=they're|	2-3 17	4-7 16	8+ 15	first 23
in|first|=they've|	8+ 14	first 14
in|first|=they|	2-3 24	4-7 37	8+ 22	first 38	most 16	none 14	some 11
in|first|=they’re|	4-7 15	8+ 14	first 23
in|first|=the|	2-3 -32	4-7 -13	8+ 20	all -31	all-one -18	first 15	none -13	some 7	titled -26
in|first|=this|	4-7 13	8+ 16	all -17	first 28	none 19
in|first|=those|	8+ 15	first 14
in|first|=three|	4-7 17	first 14	none 20
in|first|=tiene|	4-7 13	none 13
in|first|=toen|	4-7 7	8+ 6	first 7
in|first|=to|	2-3 -6	8+ 18	some 17
in|first|=tre|	first -14
in|first|=trois|	4-7 9	first 9
in|first|=três|	8+ 15	first 15
in|first|=twee|	2-3 16	first 16
in|first|=two|	4-7 23	8+ 10	first 27	none 13
in|first|=uma|	2-3 19	4-7 14	8+ 6	first 15	none 15
in|first|=um|	2-3 18	4-7 30	8+ 10	first 15	none 27
in|first|=una|	2-3 21	8+ 7	first 11
in|first|=under|	4-7 15	none 14
in|first|=und|	1 10	4-7 15	first 12
in|first|=une|	2-3 22	4-7 22	8+ 8	first -8	none 33
in|first|=uno|	first 13
in|first|=until|	4-7 25	8+ 10	none 22
in|first|=un|	2-3 36	4-7 45	8+ 20	first 30	none 52
in|first|=vai|	4-7 9	first 8	none 9
in|first|=van|	4-7 17	first 6
in|first|=você|	4-7 10	first 10
in|first|=voor|	8+ 9	first 9
in|first|=vous|	4-7 15	8+ 7	first 20
in|first|=vão|	first 7
in|first|=was|	4-7 19	8+ 20	first 13	none 24	some 13
in|first|=we'll|	8+ 12
in|first|=we're|	8+ 14
in|first|=we've|	4-7 16	8+ 16	first 17
in|first|=we|	2-3 12	4-7 24	8+ 19	first 32	none 10	some 12
in|first|=we’d|	first 17
in|first|=we’ll|	8+ 20	first 20
in|first|=we’re|	4-7 17	8+ 16
in|first|=we’ve|	8+ 12	first 16
in|first|=what|	4-7 22	8+ 22	first 23	none 18
in|first|=when|	4-7 30	8+ 19	first 31	none 25
in|first|=where|	8+ 8	first 9
in|first|=whether|	8+ 14	first 11
in|first|=while|	8+ 13	first 13
in|first|=why|	4-7 10	8+ 12	first 12
in|first|=wij|	2-3 -16	4-7 32	8+ 6
in|first|=will|	4-7 15	8+ 15	none 17	some 15
in|first|=wir|	2-3 -7	4-7 -10	8+ 6	first -10	titled 10
in|first|=with|	2-3 16	4-7 44	8+ 17	first 24	none 42
in|first|=would|	4-7 14	8+ 23	first 16	none 16
in|first|=you're|	8+ 11	first 15
in|first|=you've|	2-3 19	8+ 17	all-one 19	first 15
in|first|=your|	4-7 -6	8+ 15	first 16
in|first|=you|	2-3 30	8+ -11	first 6	none -9
in|first|=you’re|	first 14
in|first|=you’ve|	first 12
in|first|=yo|	4-7 21	first 21	titled 11
in|first|=y|	2-3 6	4-7 32	first 25	none 16
in|first|=ze|	4-7 19	8+ 6	first 19
in|first|=zonder|	8+ 6	first 6
in|first|=zu|	4-7 10	some 10
in|first|=à|	2-3 -8	4-7 24	8+ 9	first 13
in|first|=è|	2-3 11	4-7 17	8+ 10	first 17	none 13
in|first|=é|	4-7 16	8+ 10	first 19	none 14
in|first|adverb|	1 12	2-3 10	8+ 31	all-one 8	first -11	none 20	some 25	titled 10
in|first|capital|	4-7 -16	all -7	first -6
in|first|number|	1 10	2-3 -11	8+ 10	all-one -7	some 17
in|first|verb|	4-7 12	8+ 28	all 8	all-one -23	first 19	titled 12
in|first|word|	1 -8	4-7 18	8+ 11	all-one 10	some 11	titled 7	upper -18
in|functions|0|1|	first -8	titled 8
in|functions|0|2-3|	all-one -17	most -14	titled 9	upper -11
in|functions|0|4-7|	most -17	none 36	some 18
in|functions|0|8+|	first -13
in|functions|1|1|	all-one 13	first 19	none -16
in|functions|1|2-3|	all -12	all-one -14	first 7	most 11
in|functions|1|4-7|	all -17	all-one -12	first -11	most 12	none 19	some 15	titled 19
in|functions|1|8+|	first 11
in|functions|2|2-3|	all-one 21	some 12
in|functions|2|4-7|	all -16	all-one -15	none 24	upper 20
in|functions|2|8+|	most 16	none 19	some 16
in|functions|3|2-3|	first 23
in|functions|3|4-7|	all -17	first 9	most 36	none 16	some 47	titled 8	upper 19
in|functions|3|8+|	first 11	most 23	none 14	some 30	titled 19	upper 6
in|last|	-a -22	0 -12	00 13	11 -15	12 -10	2 -17	29 10	3 -18	4 -6	5 -21	7 -13	a -26	ad 24	af -16	ah 15	ai 12	al -29	am 9	an 20	as 29	at -27	au -14	aw -18	az -12	ba 7	be 9	by -26	c -21	ce 8	ci 22	ck -24	co 6	ct 11	cy -19	da 9	de 19	di -18	do 17	ds -9	dy -11	ea -13	ee -13	ef 22	eg -20	ei -11	el 24	em -19	en 9	eo -11	ep 15	fa -13	fe -9	ff -7	ga -10	ge -11	gh 13	gs 14	gt -9	ha 23	he -18	hs 12	ht -9	há -19	ia 6	ic 8	id -8	ie 13	if 7	ig 18	im -16	in 7	ip -14	ir -17	it -13	iv 17	ja -17	je -11	jk -17	jo -13	já 18	ke 10	kt 23	ky 11	la -12	ld -19	le 17	lf -20	lk -14	ll 6	lo -19	ma -20	me 23	mm 16	mo 9	ms 9	mt -12	my 11	na -9	nc -16	nd -10	nk 24	nn -12	ns 18	nz -14	né 20	od 8	of -13	og 7	ok -15	om -15	on 8	op 20	or -15	ot 17	ow -22	ox -27	pa -13	pe 7	ps -16	pt 21	py -7	ri -10	rk -7	rl -12	rn 7	ro -21	rs 7	rt -16	ry 7	ré 19	sh 8	si -9	sm 10	ss 14	sy -11	sé -16	sì 13	ta 10	ti -16	to 19	ts 18	tt 10	tz -22	té -17	ua 16	ub -27	ug 11	ui 7	uk 9	ul 11	un 10	up -17	ur -27	us 17	ut -15	uw -13	ux 26	uy -21	ve 13	vi 15	vo 12	vu -6	we -17	xa -14	ya -14	ye -18	yi -17	yo 13	ys 7	za 22	zo -14	ão -21	ço 17	és 8	ía -9	ña 12	ño -6	ún 19	’s -27
in|last|-up|	1 -19
in|last|029|	2-3 10
in|last|0|	2-3 -12
in|last|12|	2-3 -10
in|last|2|	2-3 -17
in|last|3|	2-3 -18
in|last|4|	2-3 -6
in|last|5|	2-3 -21
in|last|7|	2-3 -13
in|last|aaf|	1 -16
in|last|aak|	1 -9
in|last|aar|	1 10	2-3 -7
in|last|ace|	2-3 12
in|last|ack|	1 -17	2-3 -21
in|last|act|	2-3 -14
in|last|ada|	1 25
in|last|ade|	1 10	2-3 6
in|last|ado|	1 17
in|last|ady|	1 9
in|last|age|	1 -11	2-3 10
in|last|agt|	2-3 -9
in|last|ain|	2-3 8
in|last|aja|	2-3 -7
in|last|ake|	2-3 19
in|last|ald|	1 -15
in|last|alf|	2-3 -20
in|last|ali|	1 12
in|last|alk|	2-3 -14
in|last|alo|	1 -8	2-3 -9
in|last|als|	1 12
in|last|alt|	1 -7	2-3 -22
in|last|ame|	2-3 26
in|last|amo|	2-3 13
in|last|ana|	1 -15	2-3 17
in|last|anc|	2-3 -12
in|last|and|	1 -20
in|last|ane|	2-3 -7
in|last|ang|	2-3 -7
in|last|ani|	2-3 -8
in|last|ano|	1 -18	2-3 -14
in|last|ant|	1 -9	2-3 -11
in|last|any|	2-3 8
in|last|anz|	2-3 -6
in|last|ape|	2-3 19
in|last|apo|	1 -9
in|last|ard|	1 -6
in|last|are|	2-3 20
in|last|art|	2-3 12
in|last|ary|	2-3 17
in|last|ase|	2-3 -19
in|last|aso|	2-3 11
in|last|ass|	2-3 22
in|last|ata|	2-3 24
in|last|ate|	1 -18	2-3 -7
in|last|ats|	1 -7
in|last|att|	1 -16	2-3 -15
in|last|aut|	2-3 10
in|last|aux|	1 14
in|last|ays|	2-3 17
in|last|a|	2-3 -22
in|last|bar|	2-3 -6
in|last|ben|	2-3 15
in|last|be|	2-3 21
in|last|ble|	1 23	2-3 10
in|last|box|	2-3 -18
in|last|bra|	2-3 -8
in|last|bre|	2-3 7
in|last|buy|	1 -31
in|last|cal|	1 -10	2-3 12
in|last|can|	2-3 -11
in|last|cco|	1 -6
in|last|cer|	2-3 -16
in|last|ces|	2-3 6
in|last|cha|	2-3 11
in|last|che|	1 -23	2-3 -15
in|last|cho|	1 -15	2-3 20
in|last|cia|	1 9	2-3 -8
in|last|cio|	1 8
in|last|dad|	2-3 17
in|last|dan|	2-3 18
in|last|das|	2-3 8
in|last|day|	2-3 -29
in|last|ddo|	2-3 16
in|last|del|	2-3 8
in|last|den|	1 -16	2-3 26
in|last|der|	2-3 -9
in|last|des|	2-3 11
in|last|det|	1 6
in|last|dez|	2-3 23
in|last|dig|	1 11
in|last|dio|	2-3 -11
in|last|dog|	2-3 -10
in|last|dom|	1 -17
in|last|don|	1 -7
in|last|dos|	2-3 -9
in|last|dro|	2-3 -15
in|last|due|	2-3 -13
in|last|día|	2-3 -9
in|last|ead|	2-3 7
in|last|eal|	2-3 -15
in|last|ean|	1 11
in|last|eap|	2-3 21
in|last|ear|	2-3 10
in|last|eat|	2-3 -8
in|last|ect|	1 11	2-3 12
in|last|ede|	2-3 15
in|last|eds|	2-3 -10
in|last|eek|	2-3 -6
in|last|een|	2-3 -14
in|last|eer|	2-3 -16
in|last|eet|	2-3 -14
in|last|ege|	1 -17
in|last|eia|	2-3 17
in|last|eid|	2-3 10
in|last|eil|	2-3 15
in|last|ein|	1 9	2-3 19
in|last|eis|	1 -17
in|last|eit|	1 -6
in|last|ekt|	2-3 18
in|last|ela|	1 6	2-3 -10
in|last|elo|	2-3 10
in|last|els|	2-3 -10
in|last|ely|	2-3 17
in|last|ema|	2-3 -8
in|last|ena|	1 -12	2-3 -6
in|last|end|	1 11	2-3 -18
in|last|ene|	2-3 12
in|last|eno|	2-3 13
in|last|era|	1 8	2-3 -14
in|last|erd|	2-3 7
in|last|ere|	1 -22	2-3 -23
in|last|ern|	2-3 6
in|last|ero|	2-3 -6
in|last|ers|	1 10	2-3 12
in|last|ert|	1 16	2-3 -10
in|last|ery|	1 -31	2-3 17
in|last|esa|	2-3 -15
in|last|ese|	2-3 12
in|last|eso|	2-3 -7
in|last|ess|	2-3 12
in|last|eta|	2-3 -21
in|last|eto|	2-3 18
in|last|eum|	2-3 14
in|last|eur|	1 -16
in|last|eux|	2-3 18
in|last|eu|	2-3 12
in|last|evi|	1 15
in|last|far|	2-3 12
in|last|fen|	2-3 16
in|last|fer|	2-3 15
in|last|fin|	2-3 7
in|last|ful|	2-3 24
in|last|fyi|	1 -17
in|last|gap|	2-3 -12
in|last|ged|	1 15	2-3 -7
in|last|gel|	2-3 15
in|last|gem|	2-3 -8
in|last|ger|	2-3 -17
in|last|ges|	2-3 19
in|last|get|	2-3 -14
in|last|ght|	1 -23
in|last|gin|	2-3 13
in|last|gio|	1 -11
in|last|gue|	2-3 -13
in|last|gut|	2-3 -7
in|last|guy|	2-3 19
in|last|har|	2-3 8
in|last|hat|	2-3 23
in|last|her|	2-3 14
in|last|him|	2-3 15
in|last|hip|	2-3 12
in|last|hmm|	1 16
in|last|hos|	2-3 -16
in|last|hot|	2-3 17
in|last|how|	2-3 -23
in|last|hts|	2-3 -22
in|last|hub|	2-3 -25
in|last|ial|	1 -7	2-3 -9
in|last|ian|	2-3 16
in|last|iar|	2-3 12
in|last|ias|	1 6
in|last|ibe|	1 -17
in|last|ica|	1 14	2-3 -12
in|last|ich|	1 15	2-3 14
in|last|ici|	2-3 11
in|last|ick|	1 11	2-3 -12
in|last|ico|	1 -10	2-3 -7
in|last|ics|	2-3 7
in|last|ida|	1 11	2-3 -9
in|last|ido|	1 10
in|last|ied|	1 17	2-3 18
in|last|iel|	1 -18
in|last|ien|	2-3 15
in|last|iet|	2-3 -12
in|last|igy|	1 -13
in|last|ijk|	1 -17
in|last|ijo|	2-3 -8
in|last|ild|	2-3 6
in|last|ile|	1 22	2-3 18
in|last|ill|	2-3 12
in|last|ils|	2-3 -8
in|last|ilt|	1 -15
in|last|ima|	2-3 14
in|last|ime|	2-3 18
in|last|ind|	2-3 -16
in|last|ine|	1 -23	2-3 -22
in|last|ing|	1 10	2-3 -11
in|last|ink|	2-3 20
in|last|ino|	1 -20	2-3 -7
in|last|int|	2-3 19
in|last|ion|	1 18
in|last|ipe|	1 -19
in|last|ira|	2-3 14
in|last|ire|	2-3 27
in|last|iro|	1 -17
in|last|ise|	2-3 -13
in|last|ish|	1 -7	2-3 15
in|last|isk|	2-3 -11
in|last|ism|	1 -7	2-3 21
in|last|iss|	2-3 15
in|last|ist|	1 24
in|last|is|	2-3 17
in|last|ita|	1 -13
in|last|ite|	1 8	2-3 -11
in|last|ito|	2-3 -17
in|last|its|	2-3 16
in|last|itt|	2-3 23
in|last|ity|	2-3 9
in|last|ité|	1 -16
in|last|ium|	2-3 -18
in|last|iva|	1 10
in|last|ive|	1 33	2-3 -9
in|last|ivo|	2-3 9
in|last|i|	2-3 10
in|last|iño|	2-3 18
in|last|ión|	1 -6	2-3 9
in|last|jet|	2-3 -18
in|last|joe|	2-3 -11
in|last|jos|	2-3 11
in|last|já|	2-3 18
in|last|ked|	1 -26	2-3 19
in|last|ken|	1 10	2-3 -10
in|last|ker|	2-3 22
in|last|kes|	1 -21	2-3 17
in|last|ket|	2-3 10
in|last|lam|	2-3 13
in|last|lar|	2-3 -6
in|last|las|	2-3 20
in|last|law|	2-3 -18
in|last|led|	1 21	2-3 22
in|last|len|	1 -8	2-3 13
in|last|les|	1 -10	2-3 -10
in|last|lha|	2-3 24
in|last|lho|	2-3 -13
in|last|lia|	2-3 18
in|last|lie|	2-3 14
in|last|lig|	1 -10
in|last|lks|	2-3 -6
in|last|lla|	1 -9	2-3 -9
in|last|lle|	1 -12	2-3 -13
in|last|llo|	2-3 -13
in|last|llt|	2-3 13
in|last|lly|	1 -12	2-3 -10
in|last|lmo|	2-3 -16
in|last|lof|	2-3 11
in|last|lon|	1 -13
in|last|low|	2-3 21
in|last|lta|	2-3 -15
in|last|lty|	2-3 -20
in|last|lue|	1 -24
in|last|lus|	2-3 8
in|last|lée|	1 16
in|last|mal|	2-3 18
in|last|man|	2-3 13
in|last|mat|	2-3 -23
in|last|med|	2-3 23
in|last|men|	1 -22	2-3 -12
in|last|mer|	2-3 -20
in|last|me|	2-3 -13
in|last|mia|	1 -16
in|last|mid|	1 -15
in|last|mma|	2-3 -11
in|last|mos|	2-3 15
in|last|mún|	2-3 19
in|last|nah|	1 14
in|last|nal|	1 -9	2-3 14
in|last|nas|	2-3 14
in|last|nco|	2-3 25
in|last|nda|	2-3 15
in|last|nde|	1 16	2-3 20
in|last|ndo|	1 16	2-3 7
in|last|nds|	2-3 -12
in|last|ned|	1 16	2-3 -12
in|last|nel|	2-3 23
in|last|nen|	1 14	2-3 -10
in|last|ner|	2-3 -11
in|last|nes|	2-3 8
in|last|nga|	2-3 -9
in|last|nge|	1 -16	2-3 -8
in|last|ngo|	1 11
in|last|nhá|	2-3 -19
in|last|nie|	2-3 14
in|last|nja|	1 -14
in|last|nne|	2-3 -21
in|last|nno|	2-3 8
in|last|nny|	1 -18
in|last|nné|	1 20
in|last|noi|	2-3 6
in|last|non|	2-3 7
in|last|nos|	2-3 16
in|last|now|	2-3 -8
in|last|nox|	1 -20
in|last|no|	1 14	2-3 -7
in|last|nse|	2-3 16
in|last|nst|	2-3 8
in|last|nta|	1 8	2-3 20
in|last|nte|	1 26	2-3 15
in|last|nto|	2-3 12
in|last|nts|	2-3 9
in|last|nza|	1 13	2-3 13
in|last|nça|	2-3 -10
in|last|oat|	1 -21
in|last|ock|	2-3 16
in|last|off|	2-3 16
in|last|of|	2-3 -10
in|last|ogy|	2-3 -11
in|last|oid|	2-3 -16
in|last|oin|	1 -15
in|last|ois|	2-3 8
in|last|oke|	2-3 20
in|last|ola|	2-3 14
in|last|old|	1 -28	2-3 -11
in|last|ole|	1 -22	2-3 15
in|last|olo|	1 -19	2-3 -18
in|last|omo|	2-3 -14
in|last|omy|	2-3 24
in|last|one|	1 16	2-3 12
in|last|ong|	2-3 23
in|last|ono|	2-3 -8
in|last|ons|	2-3 28
in|last|ood|	2-3 13
in|last|ook|	2-3 -13
in|last|oom|	2-3 -22
in|last|oon|	2-3 -23
in|last|oor|	2-3 -25
in|last|opi|	1 -19
in|last|ops|	1 -23
in|last|ora|	2-3 17
in|last|ore|	1 -23
in|last|orm|	1 -15	2-3 16
in|last|oro|	2-3 14
in|last|ors|	1 8	2-3 14
in|last|ort|	2-3 -14
in|last|osa|	2-3 10
in|last|ose|	1 -11	2-3 11
in|last|oso|	1 -14
in|last|ost|	1 -27
in|last|ota|	2-3 -12
in|last|ote|	2-3 18
in|last|ots|	1 16
in|last|oud|	1 8
in|last|oup|	2-3 10
in|last|our|	2-3 -11
in|last|ous|	1 20	2-3 -7
in|last|ove|	2-3 -15
in|last|oño|	2-3 -8
in|last|pel|	2-3 12
in|last|pen|	1 -11
in|last|per|	1 -16
in|last|pie|	1 -15	2-3 18
in|last|ple|	2-3 9
in|last|pra|	1 -10
in|last|que|	1 12	2-3 6
in|last|ral|	1 -26	2-3 -18
in|last|ras|	2-3 10
in|last|rce|	2-3 10
in|last|rco|	2-3 25
in|last|rde|	2-3 8
in|last|rdo|	2-3 18
in|last|rds|	2-3 19
in|last|red|	2-3 -16
in|last|ree|	1 -12	2-3 -8
in|last|reg|	1 -11
in|last|ren|	2-3 17
in|last|reo|	1 -8
in|last|rer|	2-3 13
in|last|res|	2-3 -7
in|last|rga|	2-3 -18
in|last|ria|	2-3 -6
in|last|rin|	2-3 9
in|last|rio|	1 -19	2-3 8
in|last|rip|	2-3 -11
in|last|rit|	2-3 19
in|last|rla|	2-3 17
in|last|rly|	1 18	2-3 -16
in|last|rme|	2-3 16
in|last|rms|	2-3 6
in|last|rmy|	2-3 -18
in|last|rno|	2-3 12
in|last|rot|	1 -17
in|last|rro|	1 -19	2-3 -13
in|last|rso|	2-3 21
in|last|rst|	1 15	2-3 -20
in|last|rta|	2-3 7
in|last|rts|	2-3 -11
in|last|rua|	2-3 16
in|last|rve|	1 -12	2-3 15
in|last|rée|	2-3 13
in|last|rés|	2-3 13
in|last|sar|	2-3 -6
in|last|sca|	2-3 12
in|last|sed|	1 -9	2-3 -22
in|last|see|	2-3 18
in|last|sel|	2-3 -7
in|last|sen|	2-3 -15
in|last|ser|	2-3 16
in|last|ses|	2-3 6
in|last|sig|	2-3 -18
in|last|sit|	2-3 -19
in|last|sly|	2-3 17
in|last|sma|	2-3 -12
in|last|smo|	1 18	2-3 13
in|last|sor|	1 -16
in|last|so|	2-3 12
in|last|ssa|	2-3 10
in|last|sse|	2-3 11
in|last|sso|	2-3 18
in|last|sta|	1 17	2-3 10
in|last|ste|	2-3 -12
in|last|sti|	1 -13
in|last|sts|	1 22
in|last|sue|	2-3 21
in|last|sée|	2-3 -15
in|last|sì|	2-3 13
in|last|tal|	1 13	2-3 19
in|last|tan|	2-3 10
in|last|tar|	1 6
in|last|tax|	1 -17
in|last|tay|	2-3 22
in|last|ted|	1 11	2-3 12
in|last|tel|	1 -16	2-3 17
in|last|ten|	2-3 15
in|last|tes|	2-3 -8
in|last|ths|	2-3 15
in|last|tic|	2-3 27
in|last|tie|	2-3 -13
in|last|tig|	2-3 14
in|last|tin|	1 -20
in|last|tly|	2-3 32
in|last|too|	2-3 20
in|last|tor|	1 6	2-3 -9
in|last|tos|	2-3 16
in|last|tra|	1 -16
in|last|tro|	2-3 12
in|last|tta|	1 -14	2-3 11
in|last|tte|	1 8	2-3 -9
in|last|tti|	1 -21
in|last|tto|	2-3 24
in|last|tum|	2-3 -19
in|last|tur|	2-3 -8
in|last|ual|	2-3 17
in|last|uch|	2-3 10
in|last|uck|	1 -20	2-3 9
in|last|ude|	2-3 -10
in|last|uer|	1 9
in|last|ues|	2-3 13
in|last|ugh|	2-3 15
in|last|uld|	2-3 15
in|last|ull|	1 -16
in|last|ump|	2-3 14
in|last|una|	2-3 -17
in|last|und|	2-3 12
in|last|une|	2-3 13
in|last|ung|	2-3 11
in|last|unt|	2-3 8
in|last|ura|	1 -14
in|last|ure|	1 12	2-3 10
in|last|uro|	2-3 -8
in|last|urs|	2-3 -27
in|last|usa|	2-3 14
in|last|use|	2-3 -8
in|last|ust|	2-3 12
in|last|us|	2-3 19
in|last|utt|	2-3 14
in|last|vas|	1 -18	2-3 -6
in|last|vel|	1 8
in|last|ven|	2-3 -8
in|last|ver|	1 -15
in|last|ves|	2-3 -10
in|last|war|	2-3 -13
in|last|way|	2-3 27
in|last|weg|	2-3 -9
in|last|xer|	1 -16
in|last|yes|	2-3 25
in|last|yo|	2-3 13
in|last|zar|	2-3 -8
in|last|zen|	1 -13	2-3 17
in|last|zes|	2-3 17
in|last|zin|	2-3 -6
in|last|zza|	2-3 13
in|last|zzo|	2-3 -12
in|last|ção|	2-3 -10
in|last|ées|	2-3 20
in|last|ôle|	2-3 11
in|last|ões|	2-3 19
in|last|öwe|	1 -16
in|shape|=a =la word|	8+ 8
in|shape|=a =minha word|	8+ 6
in|shape|=a capital =dos|	4-7 -10
in|shape|=a capital word|	4-7 9	8+ 10
in|shape|=a verb =of|	8+ 19
in|shape|=a verb =without|	4-7 21
in|shape|=a verb =with|	4-7 19
in|shape|=a verb word|	4-7 21
in|shape|=a verb|	2-3 19
in|shape|=a word =and|	4-7 12
in|shape|=a word =does|	8+ 19
in|shape|=a word =está|	8+ 9
in|shape|=a word =in|	4-7 24	8+ 17
in|shape|=a word =is|	8+ 17
in|shape|=a word =no|	4-7 6
in|shape|=a word =não|	8+ 6
in|shape|=a word =of|	4-7 26	8+ 17
in|shape|=a word =on|	4-7 22	8+ 15
in|shape|=a word =that|	4-7 32	8+ 12
in|shape|=a word =to|	4-7 21
in|shape|=a word =without|	4-7 18	8+ 10
in|shape|=a word =with|	8+ 16
in|shape|=a word =é|	4-7 14
in|shape|=a word adverb|	4-7 -11	8+ 12
in|shape|=a word verb|	2-3 25	4-7 18	8+ 8
in|shape|=a word word|	4-7 61	8+ 27
in|shape|=a word|	2-3 -17
in|shape|=abbiamo word =un|	4-7 10
in|shape|=about =as word|	4-7 12
in|shape|=all word =no|	4-7 12
in|shape|=an word word|	2-3 23	4-7 19	8+ 18
in|shape|=and =i verb|	8+ 8
in|shape|=and =i word|	8+ 11
in|shape|=and =the word|	8+ 10
in|shape|=and word word|	8+ 12
in|shape|=any word|	2-3 18
in|shape|=as =a word|	8+ 19
in|shape|=as adverb =as|	4-7 18
in|shape|=as word =as|	4-7 -17	8+ 12
in|shape|=as word word|	8+ 6
in|shape|=at =the word|	8+ 12
in|shape|=at =this verb|	8+ 10
in|shape|=até =ao word|	2-3 12
in|shape|=au word word|	8+ 6
in|shape|=aus =dem capital|	4-7 6
in|shape|=avec word|	2-3 18
in|shape|=but =a word|	4-7 18
in|shape|=but =i verb|	8+ 11
in|shape|=but =the word|	8+ 14
in|shape|=but word word|	8+ 8
in|shape|=by =the word|	8+ 12
in|shape|=by word|	2-3 22
in|shape|=ce word =pas|	4-7 12	8+ 13
in|shape|=ci word word|	4-7 -12
in|shape|=con =la word|	4-7 23
in|shape|=con =los word|	4-7 12
in|shape|=con word =de|	4-7 -9
in|shape|=con word word|	4-7 14
in|shape|=con word|	2-3 23
in|shape|=could =have =been|	4-7 16
in|shape|=cuando =la word|	8+ 10
in|shape|=dans =le word|	4-7 12
in|shape|=dans =les word|	4-7 -9
in|shape|=das =ist capital|	2-3 8
in|shape|=das =ist word|	8+ 6
in|shape|=das capital word|	4-7 7
in|shape|=das capital|	2-3 -9
in|shape|=de capital capital|	2-3 -8
in|shape|=de capital|	2-3 -11
in|shape|=de word =is|	8+ 15
in|shape|=de word =van|	4-7 -6
in|shape|=de word verb|	8+ 9
in|shape|=de word word|	2-3 -11	4-7 23	8+ 7
in|shape|=der capital =hat|	4-7 9
in|shape|=der word capital|	4-7 15
in|shape|=des word word|	4-7 12
in|shape|=deux word word|	2-3 14
in|shape|=deux word|	2-3 6
in|shape|=di word word|	2-3 15	4-7 6
in|shape|=di word|	2-3 15
in|shape|=did =the word|	8+ 18
in|shape|=did =you verb|	4-7 11
in|shape|=die capital word|	2-3 11	4-7 11	8+ 9
in|shape|=die capital|	2-3 -22
in|shape|=die word capital|	4-7 -9
in|shape|=dès word|	2-3 12
in|shape|=e adverb word|	2-3 8
in|shape|=e word =a|	8+ 14
in|shape|=e word word|	2-3 -8	4-7 7
in|shape|=een word =die|	4-7 10	8+ 14
in|shape|=een word =met|	4-7 23
in|shape|=een word =op|	4-7 16
in|shape|=een word =van|	4-7 13
in|shape|=een word word|	2-3 23	4-7 15
in|shape|=een word|	2-3 16
in|shape|=ein capital =der|	4-7 12
in|shape|=ein word capital|	4-7 7
in|shape|=eine capital =ohne|	4-7 7
in|shape|=eine capital|	2-3 10
in|shape|=el capital|	2-3 -10
in|shape|=el word =a|	4-7 -18
in|shape|=el word =de|	4-7 -12
in|shape|=el word =me|	8+ 6
in|shape|=el word =no|	4-7 10
in|shape|=el word adverb|	4-7 10
in|shape|=el word word|	2-3 18	4-7 13	8+ 6
in|shape|=el word|	2-3 -14
in|shape|=ele verb =que|	8+ 6
in|shape|=en =el word|	2-3 12
in|shape|=en capital word|	8+ 10
in|shape|=en word word|	2-3 8	4-7 7
in|shape|=en word|	2-3 -10
in|shape|=es =la word|	8+ 7
in|shape|=es =un word|	4-7 10
in|shape|=es verb adverb|	4-7 17
in|shape|=et =les word|	4-7 17
in|shape|=eu word word|	4-7 8
in|shape|=every word word|	4-7 14
in|shape|=fait word|	2-3 -13
in|shape|=for word word|	8+ 11
in|shape|=geen word|	2-3 12
in|shape|=ha word|	2-3 13
in|shape|=has =a word|	8+ 11
in|shape|=has =the word|	8+ 16
in|shape|=he =has word|	8+ 7
in|shape|=he =is word|	4-7 10	8+ 10
in|shape|=he =never word|	4-7 10
in|shape|=he =was adverb|	4-7 10
in|shape|=he =was verb|	8+ 6
in|shape|=he =was word|	8+ 13
in|shape|=he =will word|	8+ 12
in|shape|=he =would =like|	4-7 9
in|shape|=he adverb word|	8+ 19
in|shape|=he verb =about|	4-7 19
in|shape|=he verb =he|	8+ 11
in|shape|=he verb =me|	4-7 15	8+ 17
in|shape|=he verb =on|	8+ 12
in|shape|=he verb =them|	4-7 7
in|shape|=he verb =the|	8+ 13
in|shape|=he verb =to|	8+ 10
in|shape|=he verb capital|	8+ 20
in|shape|=he word =the|	8+ 11
in|shape|=he word =to|	8+ 10
in|shape|=he word word|	4-7 8	8+ 9
in|shape|=he's =a word|	8+ 12
in|shape|=het =gaat =niet|	8+ 6
in|shape|=het =is =een|	4-7 8
in|shape|=het word =is|	8+ 10
in|shape|=het word word|	8+ 6
in|shape|=hij word word|	8+ 6
in|shape|=ho word =le|	4-7 14
in|shape|=ho word word|	4-7 10
in|shape|=how =do =you|	8+ 14
in|shape|=i =am =a|	4-7 -13	8+ 9
in|shape|=i =am =not|	4-7 9	8+ 13
in|shape|=i =am adverb|	4-7 9	8+ 13
in|shape|=i =am number|	8+ 16
in|shape|=i =am verb|	8+ 17
in|shape|=i =am word|	2-3 15	8+ 15
in|shape|=i =can verb|	8+ 9
in|shape|=i =can't verb|	4-7 10
in|shape|=i =could =have|	4-7 13
in|shape|=i =could verb|	8+ 8
in|shape|=i =did =not|	8+ 13
in|shape|=i =didn't word|	4-7 13
in|shape|=i =didn’t verb|	8+ 8
in|shape|=i =do =not|	8+ 18
in|shape|=i =don't verb|	4-7 21	8+ 13
in|shape|=i =don’t verb|	4-7 15	8+ 11
in|shape|=i =had =a|	8+ 11
in|shape|=i =had =it|	8+ 19
in|shape|=i =have =a|	8+ 9
in|shape|=i =have =been|	8+ 9
in|shape|=i =have =never|	8+ 12
in|shape|=i =have =not|	4-7 12
in|shape|=i =have =no|	8+ 10
in|shape|=i =have adverb|	8+ 12
in|shape|=i =have verb|	4-7 22	8+ 11
in|shape|=i =have word|	4-7 13	8+ 14
in|shape|=i =never verb|	4-7 19	8+ 8
in|shape|=i =shall =be|	8+ 9
in|shape|=i =was =in|	8+ 9
in|shape|=i =was verb|	4-7 22	8+ 10
in|shape|=i =was word|	2-3 24	4-7 16	8+ 11
in|shape|=i =will =not|	8+ 15
in|shape|=i =will verb|	8+ 8
in|shape|=i =will word|	8+ 13
in|shape|=i =would =be|	8+ 11
in|shape|=i =would =like|	8+ 11
in|shape|=i =would adverb|	4-7 19
in|shape|=i =would verb|	8+ 11
in|shape|=i adverb =have|	8+ 11
in|shape|=i adverb verb|	4-7 10	8+ 16
in|shape|=i adverb word|	4-7 14	8+ 10
in|shape|=i verb =a|	4-7 10	8+ 10
in|shape|=i verb =because|	4-7 19
in|shape|=i verb =for|	4-7 9
in|shape|=i verb =her|	8+ 11
in|shape|=i verb =he|	8+ 10
in|shape|=i verb =him|	4-7 14	8+ 11
in|shape|=i verb =in|	8+ 9
in|shape|=i verb =it's|	8+ 12
in|shape|=i verb =it|	4-7 11	8+ 9
in|shape|=i verb =it’s|	8+ 10
in|shape|=i verb =i|	8+ 10
in|shape|=i verb =my|	8+ 14
in|shape|=i verb =no|	8+ 16
in|shape|=i verb =one|	8+ 8
in|shape|=i verb =on|	8+ 11
in|shape|=i verb =out|	8+ 10
in|shape|=i verb =she|	4-7 11
in|shape|=i verb =so|	2-3 12
in|shape|=i verb =that|	8+ 11
in|shape|=i verb =them|	4-7 8	8+ 12
in|shape|=i verb =they|	8+ 12
in|shape|=i verb =the|	4-7 9	8+ 17
in|shape|=i verb =this|	8+ 12
in|shape|=i verb =to|	4-7 17	8+ 15
in|shape|=i verb =we|	8+ 12
in|shape|=i verb =what|	8+ 14
in|shape|=i verb =where|	4-7 8
in|shape|=i verb =you|	4-7 14	8+ 11
in|shape|=i verb adverb|	8+ 9
in|shape|=i verb capital|	4-7 13	8+ 12
in|shape|=i verb word|	2-3 13	4-7 16	8+ 22
in|shape|=i word =at|	8+ 14
in|shape|=i word =a|	8+ 14
in|shape|=i word =con|	4-7 -14
in|shape|=i word =del|	8+ 8
in|shape|=i word =for|	8+ 10
in|shape|=i word =him|	8+ 8
in|shape|=i word =it|	2-3 25	4-7 19	8+ 15
in|shape|=i word =my|	4-7 16	8+ 11
in|shape|=i word =non|	4-7 12
in|shape|=i word =on|	4-7 14
in|shape|=i word =the|	4-7 26	8+ 13
in|shape|=i word =to|	4-7 10	8+ 12
in|shape|=i word =two|	8+ 11
in|shape|=i word =up|	8+ 15
in|shape|=i word capital|	8+ 11
in|shape|=i word verb|	4-7 11
in|shape|=i word word|	4-7 16	8+ 12
in|shape|=i'd adverb word|	8+ 9
in|shape|=i'm =a word|	2-3 18	8+ 11
in|shape|=i'm =not word|	2-3 15	4-7 14	8+ 13
in|shape|=i'm word =to|	8+ 7
in|shape|=i've word =it|	8+ 12
in|shape|=ich =war word|	4-7 14
in|shape|=ich word adverb|	4-7 18
in|shape|=ich word capital|	4-7 15
in|shape|=if =a word|	8+ 10
in|shape|=if =he word|	8+ 9
in|shape|=if =i =was|	8+ 11
in|shape|=if =it word|	4-7 18
in|shape|=if =the capital|	8+ 14
in|shape|=if =the word|	8+ 15
in|shape|=if =you =don't|	8+ 6
in|shape|=if =you verb|	8+ 8
in|shape|=if =you word|	8+ 10
in|shape|=if capital capital|	8+ 9
in|shape|=if capital word|	8+ 13
in|shape|=if word verb|	8+ 9
in|shape|=if word word|	8+ 7
in|shape|=ik verb =dat|	4-7 11
in|shape|=ik verb adverb|	8+ 6
in|shape|=ik verb word|	8+ 11
in|shape|=ik word =mijn|	4-7 9
in|shape|=ik word adverb|	4-7 10	8+ 8
in|shape|=ik word word|	4-7 8	8+ 7
in|shape|=il =a word|	8+ 11
in|shape|=il =mio word|	4-7 16	8+ 6
in|shape|=il =ne word|	8+ 19
in|shape|=il capital word|	4-7 17
in|shape|=il capital|	2-3 -15
in|shape|=il word =delle|	4-7 -13
in|shape|=il word =di|	4-7 17
in|shape|=il word =era|	4-7 13
in|shape|=il word =ha|	4-7 6
in|shape|=il word =non|	4-7 11
in|shape|=il word =è|	4-7 -7
in|shape|=il word word|	4-7 22
in|shape|=il word|	2-3 -18
in|shape|=ils =ont word|	4-7 6
in|shape|=in =a word|	8+ 12
in|shape|=in =the capital|	8+ 10
in|shape|=in =the word|	2-3 12	4-7 19	8+ 17
in|shape|=in =this word|	8+ 10
in|shape|=in capital =it|	8+ 11
in|shape|=in capital =they|	8+ 11
in|shape|=in capital capital|	8+ 9
in|shape|=in capital word|	8+ 12
in|shape|=in word =and|	4-7 19
in|shape|=in word word|	2-3 28	4-7 22	8+ 12
in|shape|=in word|	2-3 -18
in|shape|=io =le word|	4-7 15
in|shape|=is =a word|	4-7 16
in|shape|=is =that word|	4-7 17
in|shape|=is capital capital|	8+ 16
in|shape|=it =is =a|	4-7 22	8+ 13
in|shape|=it =is =not|	8+ 8
in|shape|=it =is =the|	4-7 9	8+ 11
in|shape|=it =is adverb|	4-7 11	8+ 8
in|shape|=it =is word|	4-7 10	8+ 16
in|shape|=it =was =a|	4-7 17	8+ 9
in|shape|=it =was =not|	8+ 11
in|shape|=it =was =the|	4-7 14	8+ 10
in|shape|=it =was adverb|	8+ 8
in|shape|=it =was word|	2-3 15	8+ 14
in|shape|=it adverb word|	4-7 12
in|shape|=it word =a|	8+ 15
in|shape|=it word =with|	4-7 15
in|shape|=it word number|	8+ 8
in|shape|=it word word|	4-7 10	8+ 11
in|shape|=it's =a word|	4-7 17	8+ 12
in|shape|=it's =my word|	8+ 9
in|shape|=it's =the word|	4-7 10
in|shape|=it's adverb word|	8+ 11
in|shape|=it's word =to|	8+ 10
in|shape|=it's word word|	2-3 16	8+ 13
in|shape|=it's word|	2-3 12
in|shape|=it’s =a adverb|	8+ 13
in|shape|=it’s =a word|	4-7 9	8+ 12
in|shape|=it’s word =to|	8+ 11
in|shape|=it’s word|	2-3 12
in|shape|=i’d =like =to|	4-7 19	8+ 6
in|shape|=i’m =a word|	4-7 10
in|shape|=i’m =not word|	8+ -7
in|shape|=i’m adverb word|	8+ 12
in|shape|=i’m word =to|	8+ 12
in|shape|=i’m word word|	8+ 12
in|shape|=i’m word|	2-3 -12
in|shape|=i’ve =been verb|	8+ 12
in|shape|=je =ne word|	4-7 9	8+ 13
in|shape|=je word =ai|	4-7 9
in|shape|=je word adverb|	4-7 7	8+ 7
in|shape|=je word word|	2-3 14	4-7 10	8+ 10
in|shape|=kein capital|	2-3 10
in|shape|=la =del word|	2-3 -12
in|shape|=la adverb word|	4-7 19
in|shape|=la capital =et|	4-7 -10
in|shape|=la capital capital|	2-3 -15
in|shape|=la capital word|	4-7 9	8+ 9
in|shape|=la capital|	2-3 -16
in|shape|=la word =a|	4-7 13
in|shape|=la word =de|	4-7 -11	8+ 11
in|shape|=la word =di|	8+ 6
in|shape|=la word =du|	8+ 15
in|shape|=la word =est|	8+ 7
in|shape|=la word =es|	4-7 10
in|shape|=la word =la|	4-7 20
in|shape|=la word =non|	4-7 22
in|shape|=la word =è|	4-7 11	8+ 7
in|shape|=la word adverb|	4-7 8
in|shape|=la word word|	8+ 10
in|shape|=la word|	2-3 -10
in|shape|=las word =las|	4-7 16
in|shape|=le capital =a|	8+ 11
in|shape|=le capital capital|	2-3 -10
in|shape|=le capital|	2-3 -19
in|shape|=le word =a|	4-7 15	8+ 6
in|shape|=le word =de|	8+ 8
in|shape|=le word =est|	4-7 8	8+ 8
in|shape|=le word =il|	4-7 11
in|shape|=le word =je|	8+ 6
in|shape|=le word =sono|	4-7 6
in|shape|=le word =était|	8+ 6
in|shape|=le word word|	2-3 16	8+ 14
in|shape|=le word|	2-3 10
in|shape|=les capital =de|	4-7 -13
in|shape|=les word =de|	8+ 7
in|shape|=les word word|	4-7 9
in|shape|=like =a word|	8+ 9
in|shape|=lo word|	2-3 8
in|shape|=los capital capital|	2-3 -14
in|shape|=los word =de|	4-7 -14
in|shape|=los word =no|	4-7 20
in|shape|=ma =le word|	4-7 12
in|shape|=ma word =a|	8+ 8
in|shape|=ma word word|	4-7 19	8+ 8
in|shape|=man word =die|	4-7 12
in|shape|=man word word|	4-7 20
in|shape|=me verb =que|	8+ 9
in|shape|=me word =por|	4-7 11
in|shape|=me word word|	4-7 11	8+ 6
in|shape|=meu word verb|	8+ 6
in|shape|=meu word word|	8+ 19
in|shape|=mi =ha word|	8+ 8
in|shape|=mi word word|	4-7 16	8+ 7
in|shape|=mijn word verb|	8+ 7
in|shape|=mijn word word|	4-7 18
in|shape|=mit capital|	2-3 13
in|shape|=mit word capital|	2-3 11
in|shape|=mon word =a|	8+ 6
in|shape|=mon word =est|	8+ 8
in|shape|=mon word verb|	8+ 7
in|shape|=mon word word|	8+ 11
in|shape|=my capital capital|	2-3 -19
in|shape|=my word =are|	8+ 13
in|shape|=my word =has|	8+ 13
in|shape|=my word =in|	8+ 12
in|shape|=my word =is|	8+ 13
in|shape|=my word =was|	8+ 13
in|shape|=my word capital|	8+ 8
in|shape|=my word verb|	4-7 24	8+ 17
in|shape|=my word word|	4-7 16	8+ 23
in|shape|=ne word =pas|	4-7 9	8+ 7
in|shape|=ne word =que|	4-7 12
in|shape|=nella word word|	4-7 12
in|shape|=never adverb|	2-3 -22
in|shape|=never word =a|	4-7 22
in|shape|=nicht word capital|	2-3 -9
in|shape|=nicht word word|	2-3 17
in|shape|=nicht word|	2-3 14
in|shape|=niet word|	2-3 13
in|shape|=no =es =un|	4-7 7
in|shape|=no =puede word|	4-7 20
in|shape|=no =se word|	4-7 9
in|shape|=no verb word|	4-7 18
in|shape|=no verb|	2-3 -9
in|shape|=no word =eu|	8+ 8
in|shape|=no word =los|	4-7 13
in|shape|=no word =no|	4-7 14
in|shape|=no word =of|	4-7 -6
in|shape|=no word =por|	8+ 11
in|shape|=no word =to|	4-7 21
in|shape|=no word word|	2-3 21	4-7 12	8+ 6
in|shape|=no word|	2-3 17
in|shape|=non =ha word|	8+ 7
in|shape|=non =ho =mai|	8+ 6
in|shape|=non =può word|	4-7 14
in|shape|=non =è =un|	4-7 12
in|shape|=non word =il|	4-7 10	8+ 6
in|shape|=non word =la|	4-7 12
in|shape|=non word adverb|	4-7 8
in|shape|=non word word|	2-3 15	4-7 17	8+ 7
in|shape|=non word|	2-3 15
in|shape|=nos word =sont|	8+ 6
in|shape|=nos word number|	4-7 14
in|shape|=nos word word|	8+ 8
in|shape|=not =a word|	4-7 20
in|shape|=not =in =a|	4-7 18
in|shape|=not =on =the|	4-7 20
in|shape|=not =the word|	2-3 20
in|shape|=nous =avons word|	4-7 8	8+ 9
in|shape|=nous =ne word|	8+ 9
in|shape|=nous word =la|	4-7 11
in|shape|=nous word =pas|	8+ 9
in|shape|=nous word =à|	8+ 10
in|shape|=nous word word|	4-7 6	8+ 8
in|shape|=no|	1 14
in|shape|=nunca word word|	4-7 14
in|shape|=não =foi word|	8+ 19
in|shape|=não =há word|	4-7 15
in|shape|=não =é word|	4-7 9
in|shape|=não word =a|	4-7 14	8+ 15
in|shape|=não word =o|	4-7 12
in|shape|=não word word|	4-7 11	8+ 7
in|shape|=o capital word|	4-7 6
in|shape|=o capital|	2-3 -15
in|shape|=o word =do|	4-7 -12
in|shape|=o word =tem|	4-7 15
in|shape|=o word =é|	8+ 20
in|shape|=o word adverb|	8+ 9
in|shape|=o word verb|	8+ 7
in|shape|=o word word|	4-7 19	8+ 17
in|shape|=o word|	2-3 -14
in|shape|=ohne capital word|	4-7 21
in|shape|=ohne capital|	2-3 13
in|shape|=on =a word|	4-7 6	8+ 7
in|shape|=on =ne word|	4-7 14	8+ 6
in|shape|=on =nous =a|	8+ 7
in|shape|=on =the word|	8+ 13
in|shape|=on verb =de|	4-7 8
in|shape|=on verb word|	8+ 6
in|shape|=on word verb|	8+ 6
in|shape|=on word word|	4-7 13	8+ 6
in|shape|=one =of =the|	8+ 15
in|shape|=op =het word|	4-7 13
in|shape|=os capital|	2-3 -16
in|shape|=os word word|	8+ 12
in|shape|=our word =are|	4-7 11	8+ 9
in|shape|=our word =in|	8+ 12
in|shape|=our word =is|	8+ 16
in|shape|=our word word|	2-3 -14	8+ 19
in|shape|=per word word|	8+ 6
in|shape|=pour =des word|	4-7 -10
in|shape|=quand =je word|	8+ 7
in|shape|=quando =sono word|	8+ 12
in|shape|=que =la word|	4-7 7
in|shape|=que word =a|	4-7 13
in|shape|=se =la word|	4-7 16
in|shape|=se word =el|	4-7 11
in|shape|=se word word|	4-7 -10	8+ 10
in|shape|=se word|	2-3 -18
in|shape|=sem word|	2-3 -13
in|shape|=senza word|	2-3 -15
in|shape|=she =has word|	8+ 8
in|shape|=she verb =my|	8+ 16
in|shape|=she verb =to|	8+ 9
in|shape|=she word =as|	8+ 8
in|shape|=she word|	2-3 17
in|shape|=si word adverb|	4-7 16
in|shape|=so =i word|	4-7 14
in|shape|=so word|	2-3 13
in|shape|=some =of =them|	8+ 9
in|shape|=some word verb|	8+ 8
in|shape|=sono adverb =per|	4-7 14
in|shape|=sono word word|	4-7 10
in|shape|=that =is =a|	4-7 11
in|shape|=that =is =not|	8+ 9
in|shape|=that =was =the|	4-7 12
in|shape|=that =was word|	8+ 16
in|shape|=the =most word|	4-7 19	8+ 21
in|shape|=the adverb verb|	8+ 11
in|shape|=the adverb word|	8+ 14
in|shape|=the capital =has|	8+ 10
in|shape|=the capital =is|	8+ 10
in|shape|=the capital =of|	4-7 -8	8+ 19
in|shape|=the capital =will|	8+ 8
in|shape|=the capital capital|	2-3 -26	4-7 -6	8+ 21
in|shape|=the capital verb|	2-3 -18	8+ 13
in|shape|=the capital word|	4-7 16	8+ 16
in|shape|=the capital|	2-3 -14
in|shape|=the verb =is|	4-7 14	8+ 18
in|shape|=the verb =that|	8+ 10
in|shape|=the verb =was|	4-7 16	8+ 11
in|shape|=the verb word|	8+ 21
in|shape|=the word =are|	4-7 15	8+ 21
in|shape|=the word =at|	8+ 15
in|shape|=the word =could|	8+ 13
in|shape|=the word =did|	8+ 12
in|shape|=the word =for|	8+ 9
in|shape|=the word =had|	8+ 14
in|shape|=the word =has|	4-7 -12	8+ 12
in|shape|=the word =in|	8+ 11
in|shape|=the word =is|	4-7 -8	8+ 18
in|shape|=the word =of|	8+ 21
in|shape|=the word =on|	8+ 12
in|shape|=the word =that|	8+ 19
in|shape|=the word =to|	8+ 12
in|shape|=the word =was|	4-7 13	8+ 12
in|shape|=the word =will|	8+ 12
in|shape|=the word =with|	8+ 11
in|shape|=the word adverb|	8+ 16
in|shape|=the word verb|	4-7 20	8+ 23
in|shape|=the word word|	4-7 31	8+ 28
in|shape|=the word|	2-3 -23
in|shape|=then =i verb|	4-7 8	8+ 8
in|shape|=these word word|	8+ 9
in|shape|=they =are word|	8+ 9
in|shape|=they =have verb|	8+ 8
in|shape|=they =have word|	4-7 12	8+ 9
in|shape|=they =should word|	4-7 8
in|shape|=they =were adverb|	8+ 7
in|shape|=they =were word|	4-7 12	8+ 13
in|shape|=they =will word|	4-7 11
in|shape|=they verb =a|	8+ 8
in|shape|=they verb =for|	4-7 21	8+ 8
in|shape|=they verb =me|	8+ 20
in|shape|=they verb =the|	8+ 12
in|shape|=they verb =to|	8+ 10
in|shape|=they verb =us|	8+ 15
in|shape|=they verb =we|	8+ 6
in|shape|=they verb word|	8+ 8
in|shape|=they word =at|	8+ 10
in|shape|=they word =in|	8+ 20
in|shape|=they word =me|	4-7 12	8+ 14
in|shape|=they word =the|	4-7 11	8+ 16
in|shape|=they word =to|	8+ 17
in|shape|=they word =with|	8+ 11
in|shape|=they word verb|	8+ 9
in|shape|=they word word|	4-7 13
in|shape|=this =has word|	4-7 11
in|shape|=this =is =a|	4-7 9	8+ 11
in|shape|=this =is =not|	8+ 11
in|shape|=this =is =the|	8+ 13
in|shape|=this =is =what|	8+ 11
in|shape|=this =is adverb|	8+ 7
in|shape|=this =is word|	4-7 14	8+ 15
in|shape|=this capital|	2-3 -17
in|shape|=this word =is|	8+ 10
in|shape|=this word =was|	8+ 13
in|shape|=this word word|	8+ 12
in|shape|=toen word =ik|	8+ 6
in|shape|=twee word|	2-3 16
in|shape|=two word word|	8+ 13
in|shape|=um word =com|	4-7 18
in|shape|=um word =de|	4-7 14
in|shape|=um word word|	2-3 14
in|shape|=uma word =de|	4-7 10
in|shape|=uma word word|	2-3 11	4-7 12
in|shape|=uma word|	2-3 15
in|shape|=un word =al|	4-7 18
in|shape|=un word =con|	4-7 11
in|shape|=un word =de|	4-7 21
in|shape|=un word =di|	4-7 15
in|shape|=un word =non|	4-7 7
in|shape|=un word =no|	4-7 15
in|shape|=un word =senza|	4-7 15
in|shape|=un word =un|	4-7 10
in|shape|=un word word|	2-3 29	4-7 20	8+ 20
in|shape|=un word|	2-3 20
in|shape|=una verb|	2-3 17
in|shape|=una word =a|	4-7 16
in|shape|=una word =con|	4-7 18
in|shape|=una word =de|	4-7 -13
in|shape|=una word word|	2-3 18	4-7 18
in|shape|=una word|	2-3 15
in|shape|=und|	1 10
in|shape|=une word =de|	4-7 17	8+ 9
in|shape|=une word word|	2-3 20	4-7 17	8+ 6
in|shape|=vous word word|	8+ 6
in|shape|=we =are =a|	8+ 10
in|shape|=we =are =in|	8+ 8
in|shape|=we =are =not|	4-7 16	8+ 17
in|shape|=we =are adverb|	4-7 16
in|shape|=we =are verb|	8+ 13
in|shape|=we =are word|	4-7 16	8+ 18
in|shape|=we =do =not|	8+ 19
in|shape|=we =don't verb|	8+ 9
in|shape|=we =had word|	8+ 14
in|shape|=we =have =a|	4-7 8	8+ 10
in|shape|=we =have =been|	4-7 18
in|shape|=we =have =never|	8+ 12
in|shape|=we =have =the|	8+ 10
in|shape|=we =have =to|	8+ 12
in|shape|=we =have verb|	8+ 11
in|shape|=we =have word|	4-7 11	8+ 11
in|shape|=we =were verb|	8+ 9
in|shape|=we =will =not|	8+ 21
in|shape|=we =will word|	8+ 7
in|shape|=we adverb verb|	8+ 9
in|shape|=we verb =about|	8+ 14
in|shape|=we verb =for|	8+ 11
in|shape|=we verb =so|	8+ 12
in|shape|=we verb =that|	8+ 13
in|shape|=we verb =the|	8+ 10
in|shape|=we verb =to|	4-7 11	8+ 12
in|shape|=we verb adverb|	8+ 13
in|shape|=we verb capital|	8+ 13
in|shape|=we verb word|	8+ 12
in|shape|=we word =a|	4-7 11	8+ 12
in|shape|=we word =for|	8+ 14
in|shape|=we word =it|	8+ 14
in|shape|=we word =the|	4-7 17	8+ 9
in|shape|=we word =with|	8+ 13
in|shape|=we word adverb|	4-7 11	8+ 7
in|shape|=we word capital|	4-7 10
in|shape|=we word number|	8+ 12
in|shape|=we word verb|	2-3 13	8+ 20
in|shape|=we word word|	4-7 19	8+ 13
in|shape|=we word|	2-3 18
in|shape|=we're word =to|	8+ 15
in|shape|=we’re word =to|	8+ 9
in|shape|=what =we =have|	8+ 12
in|shape|=what word|	2-3 12
in|shape|=when =i =was|	8+ 7
in|shape|=when =i verb|	8+ 7
in|shape|=when =i word|	8+ 12
in|shape|=when =it word|	8+ 6
in|shape|=when =the word|	4-7 23	8+ 10
in|shape|=when =you =have|	8+ 9
in|shape|=when =you word|	8+ 10
in|shape|=when word word|	8+ 13
in|shape|=wir =haben adverb|	4-7 13
in|shape|=wir word capital|	4-7 10
in|shape|=wir word word|	4-7 16
in|shape|=with =a word|	4-7 21
in|shape|=with =the word|	4-7 20
in|shape|=yo word word|	4-7 11
in|shape|=you =are word|	2-3 15
in|shape|=you =can verb|	4-7 16	8+ 13
in|shape|=you =can word|	8+ 22
in|shape|=you =can't word|	8+ 15
in|shape|=you =cannot word|	8+ 20
in|shape|=you =can’t verb|	8+ 13
in|shape|=you =can’t word|	4-7 12	8+ 13
in|shape|=you =could verb|	8+ 10
in|shape|=you =don’t verb|	8+ 8
in|shape|=you =don’t word|	8+ 12
in|shape|=you =have =to|	4-7 9	8+ 10
in|shape|=you =will verb|	4-7 15
in|shape|=you verb =that|	8+ 16
in|shape|=you verb =what|	8+ 16
in|shape|=you verb word|	8+ 13
in|shape|=you word word|	8+ 18
in|shape|=you've word word|	2-3 19
in|shape|=ze =is word|	8+ 7
in|shape|=à =ce word|	8+ 10
in|shape|=à =la word|	4-7 12
in|shape|=à word word|	2-3 -7	4-7 7
in|shape|=à word|	2-3 -9
in|shape|=è =un word|	4-7 6
in|shape|=é =um word|	8+ 12
in|shape|=é =uma word|	8+ 6
in|shape|=é word =de|	4-7 11
in|shape|adverb =a word|	4-7 10	8+ 15
in|shape|adverb =are =a|	8+ 16
in|shape|adverb =are word|	8+ 18
in|shape|adverb =de word|	2-3 20	4-7 10
in|shape|adverb =down|	2-3 12
in|shape|adverb =is =a|	4-7 19	8+ 15
in|shape|adverb =is =het|	8+ 14
in|shape|adverb =is =not|	8+ 11
in|shape|adverb =is =no|	4-7 19	8+ 14
in|shape|adverb =is word|	2-3 -12	8+ 16
in|shape|adverb =moet word|	4-7 20
in|shape|adverb =no word|	4-7 -8
in|shape|adverb =non =si|	4-7 11
in|shape|adverb =não word|	8+ 8
in|shape|adverb =on word|	4-7 17
in|shape|adverb =si word|	2-3 9
in|shape|adverb =the word|	2-3 18	4-7 22	8+ 12
in|shape|adverb =they word|	4-7 20
in|shape|adverb =un word|	8+ 11
in|shape|adverb =was =a|	4-7 17
in|shape|adverb =we verb|	8+ 11
in|shape|adverb adverb word|	4-7 21	8+ 18
in|shape|adverb adverb|	2-3 6
in|shape|adverb capital capital|	8+ 10
in|shape|adverb capital|	2-3 19
in|shape|adverb verb =to|	4-7 19
in|shape|adverb verb word|	8+ 6
in|shape|adverb verb|	2-3 11
in|shape|adverb word =and|	4-7 26
in|shape|adverb word =che|	4-7 9
in|shape|adverb word =een|	8+ 6
in|shape|adverb word =e|	4-7 15
in|shape|adverb word =in|	8+ 11
in|shape|adverb word =la|	4-7 -10
in|shape|adverb word =of|	4-7 12
in|shape|adverb word =on|	4-7 16
in|shape|adverb word =we|	4-7 18
in|shape|adverb word adverb|	4-7 -8	8+ 13
in|shape|adverb word capital|	4-7 18	8+ 8
in|shape|adverb word verb|	4-7 10
in|shape|adverb word word|	4-7 32	8+ 19
in|shape|adverb|	1 12
in|shape|capital =a capital|	2-3 7
in|shape|capital =a word|	4-7 -10	8+ 23
in|shape|capital =ai word|	4-7 6	8+ 6
in|shape|capital =an word|	8+ 12
in|shape|capital =and =i|	8+ 11
in|shape|capital =and capital|	2-3 -29	4-7 -13	8+ 19
in|shape|capital =and word|	8+ 18
in|shape|capital =are =not|	4-7 14
in|shape|capital =are word|	2-3 19	4-7 17	8+ 15
in|shape|capital =at number|	8+ 15
in|shape|capital =be word|	2-3 15
in|shape|capital =can word|	8+ 15
in|shape|capital =che word|	4-7 6
in|shape|capital =com =a|	8+ 9
in|shape|capital =com word|	4-7 16
in|shape|capital =con word|	2-3 7
in|shape|capital =da capital|	2-3 -15
in|shape|capital =da word|	4-7 -6
in|shape|capital =dal word|	2-3 -10
in|shape|capital =de capital|	2-3 -24
in|shape|capital =de word|	2-3 -17	4-7 25	8+ 6
in|shape|capital =del word|	2-3 -21
in|shape|capital =der capital|	2-3 6
in|shape|capital =des capital|	2-3 10
in|shape|capital =di adverb|	2-3 12
in|shape|capital =di word|	2-3 -16
in|shape|capital =did =not|	8+ 22
in|shape|capital =do =not|	4-7 -10
in|shape|capital =do capital|	2-3 -11
in|shape|capital =does =not|	4-7 13
in|shape|capital =dois word|	8+ 11
in|shape|capital =don’t word|	4-7 -10
in|shape|capital =du word|	2-3 -10
in|shape|capital =due word|	4-7 -17
in|shape|capital =e word|	2-3 -14	4-7 -6	8+ 11
in|shape|capital =el word|	8+ 12
in|shape|capital =es word|	8+ 7
in|shape|capital =for capital|	2-3 6
in|shape|capital =from capital|	8+ 20
in|shape|capital =ha word|	8+ 6
in|shape|capital =has =a|	8+ 17
in|shape|capital =has =been|	8+ 13
in|shape|capital =has =no|	4-7 8
in|shape|capital =has verb|	4-7 10
in|shape|capital =has word|	4-7 13	8+ 18
in|shape|capital =het =aan|	4-7 -8
in|shape|capital =ho word|	4-7 9
in|shape|capital =i verb|	2-3 15	4-7 23
in|shape|capital =i word|	4-7 24	8+ 11
in|shape|capital =il word|	2-3 14	4-7 19
in|shape|capital =in capital|	2-3 -9	8+ 20
in|shape|capital =in word|	8+ 10
in|shape|capital =is =a|	4-7 15	8+ 18
in|shape|capital =is =for|	4-7 18
in|shape|capital =is =geen|	4-7 -12
in|shape|capital =is =het|	4-7 17
in|shape|capital =is =not|	4-7 14	8+ 21
in|shape|capital =is =our|	4-7 19
in|shape|capital =is =the|	4-7 16	8+ 21
in|shape|capital =is =what|	8+ 17
in|shape|capital =is adverb|	4-7 -11	8+ 19
in|shape|capital =is verb|	4-7 17	8+ 13
in|shape|capital =is word|	4-7 11	8+ 15
in|shape|capital =ist =keine|	4-7 11
in|shape|capital =ist =kein|	4-7 11
in|shape|capital =it capital|	2-3 -23
in|shape|capital =je word|	8+ 14
in|shape|capital =la word|	2-3 14	4-7 22	8+ 8
in|shape|capital =le word|	2-3 11	4-7 21	8+ 7
in|shape|capital =les word|	8+ 6
in|shape|capital =mi word|	2-3 -11
in|shape|capital =mit capital|	2-3 17
in|shape|capital =my word|	4-7 15
in|shape|capital =ne word|	4-7 14
in|shape|capital =nicht word|	2-3 -16
in|shape|capital =no verb|	8+ 13
in|shape|capital =no word|	4-7 30	8+ 14
in|shape|capital =non word|	4-7 7
in|shape|capital =nos verb|	8+ 7
in|shape|capital =not word|	4-7 15
in|shape|capital =não word|	4-7 -12
in|shape|capital =o word|	4-7 9	8+ 18
in|shape|capital =of =the|	4-7 -15
in|shape|capital =of capital|	2-3 -14
in|shape|capital =of word|	8+ 13
in|shape|capital =on =a|	4-7 -14
in|shape|capital =on =the|	4-7 -12
in|shape|capital =os word|	8+ 8
in|shape|capital =our capital|	2-3 12
in|shape|capital =para word|	4-7 12	8+ 16
in|shape|capital =pas =de|	8+ 7
in|shape|capital =por word|	4-7 -11
in|shape|capital =que =es|	4-7 21
in|shape|capital =que word|	4-7 22
in|shape|capital =should =not|	8+ 11
in|shape|capital =should word|	8+ 14
in|shape|capital =the capital|	2-3 -32	4-7 -14	8+ 13
in|shape|capital =the verb|	2-3 -19
in|shape|capital =the word|	2-3 25	4-7 -11	8+ 16
in|shape|capital =to word|	2-3 15
in|shape|capital =três word|	8+ 18
in|shape|capital =um word|	4-7 14	8+ 9
in|shape|capital =uma word|	4-7 18	8+ 15
in|shape|capital =un word|	2-3 24	4-7 14	8+ 14
in|shape|capital =una word|	4-7 15
in|shape|capital =une word|	4-7 9	8+ 10
in|shape|capital =va =a|	4-7 6
in|shape|capital =was =a|	8+ 13
in|shape|capital =was word|	4-7 17	8+ 17
in|shape|capital =will =be|	4-7 16
in|shape|capital =will verb|	8+ 21
in|shape|capital =will word|	8+ 11
in|shape|capital =with =a|	4-7 -13
in|shape|capital =à capital|	2-3 -15
in|shape|capital =à word|	8+ 13
in|shape|capital =é =o|	4-7 -6
in|shape|capital adverb =de|	8+ 15
in|shape|capital adverb =la|	4-7 11
in|shape|capital adverb verb|	4-7 -12	8+ 18
in|shape|capital adverb word|	4-7 37	8+ 17
in|shape|capital capital =and|	4-7 -12	8+ 14
in|shape|capital capital =a|	8+ 8
in|shape|capital capital =has|	8+ 19
in|shape|capital capital =in|	4-7 -14
in|shape|capital capital =is|	4-7 18	8+ 18
in|shape|capital capital =i|	8+ 10
in|shape|capital capital =mijn|	8+ 12
in|shape|capital capital =no|	4-7 -9
in|shape|capital capital =should|	8+ 11
in|shape|capital capital =was|	8+ 12
in|shape|capital capital =would|	4-7 16
in|shape|capital capital adverb|	4-7 -8	8+ 15
in|shape|capital capital capital|	2-3 -25	4-7 8	8+ 25
in|shape|capital capital number|	2-3 -21
in|shape|capital capital verb|	4-7 -9	8+ 17
in|shape|capital capital word|	2-3 24	4-7 -16	8+ 29
in|shape|capital capital|	2-3 -20
in|shape|capital number capital|	2-3 6	4-7 -13
in|shape|capital number number|	2-3 -12
in|shape|capital number word|	2-3 -6	4-7 -10	8+ 16
in|shape|capital number|	2-3 -12
in|shape|capital verb =and|	8+ 11
in|shape|capital verb =a|	4-7 10	8+ 10
in|shape|capital verb =dat|	8+ 7
in|shape|capital verb =de|	8+ 6
in|shape|capital verb =if|	8+ 14
in|shape|capital verb =in|	8+ 16
in|shape|capital verb =is|	4-7 15
in|shape|capital verb =me|	4-7 13	8+ 12
in|shape|capital verb =of|	4-7 -10
in|shape|capital verb =that|	4-7 9	8+ 14
in|shape|capital verb =the|	4-7 21
in|shape|capital verb =to|	4-7 14	8+ 17
in|shape|capital verb =us|	8+ 12
in|shape|capital verb capital|	2-3 6	4-7 17
in|shape|capital verb word|	4-7 20	8+ 13
in|shape|capital word =alla|	8+ 6
in|shape|capital word =and|	4-7 10	8+ 18
in|shape|capital word =are|	8+ 15
in|shape|capital word =at|	8+ 15
in|shape|capital word =a|	4-7 10	8+ 17
in|shape|capital word =ce|	8+ 9
in|shape|capital word =com|	8+ 9
in|shape|capital word =de|	4-7 27	8+ 25
in|shape|capital word =di|	8+ 9
in|shape|capital word =em|	8+ 21
in|shape|capital word =eu|	4-7 14
in|shape|capital word =every|	8+ 13
in|shape|capital word =e|	4-7 11	8+ 9
in|shape|capital word =for|	8+ 17
in|shape|capital word =in|	8+ 16
in|shape|capital word =is|	4-7 16	8+ 17
in|shape|capital word =it|	4-7 16	8+ 20
in|shape|capital word =la|	4-7 21	8+ 7
in|shape|capital word =le|	8+ 6
in|shape|capital word =like|	4-7 15
in|shape|capital word =los|	4-7 14
in|shape|capital word =me|	4-7 17
in|shape|capital word =mir|	8+ 9
in|shape|capital word =ne|	4-7 8
in|shape|capital word =nicht|	4-7 16
in|shape|capital word =no|	8+ 7
in|shape|capital word =of|	8+ 19
in|shape|capital word =on|	8+ 19
in|shape|capital word =para|	8+ 13
in|shape|capital word =pas|	4-7 17
in|shape|capital word =per|	4-7 15	8+ 7
in|shape|capital word =que|	8+ 6
in|shape|capital word =sono|	8+ 7
in|shape|capital word =they|	8+ 12
in|shape|capital word =the|	8+ 21
in|shape|capital word =to|	8+ 17
in|shape|capital word =una|	8+ 12
in|shape|capital word =un|	8+ 9
in|shape|capital word =us|	4-7 12
in|shape|capital word =y|	4-7 11
in|shape|capital word =à|	8+ 9
in|shape|capital word adverb|	2-3 -12	4-7 27
in|shape|capital word capital|	2-3 -14	8+ -12
in|shape|capital word number|	4-7 19
in|shape|capital word verb|	4-7 15	8+ 18
in|shape|capital word word|	2-3 7	4-7 -11
in|shape|capital word|	2-3 24
in|shape|number word|	2-3 -7
in|shape|number|	1 10
in|shape|verb =a word|	4-7 19	8+ 23
in|shape|verb =and word|	2-3 19
in|shape|verb =are word|	4-7 20
in|shape|verb =in =the|	4-7 19
in|shape|verb =me =about|	4-7 -11
in|shape|verb =of =the|	4-7 -11
in|shape|verb =of word|	2-3 20
in|shape|verb =the capital|	4-7 8
in|shape|verb =the word|	2-3 27	4-7 15	8+ 13
in|shape|verb =to word|	4-7 10	8+ 21
in|shape|verb =you =for|	4-7 17
in|shape|verb =you capital|	2-3 14
in|shape|verb word =and|	8+ 13
in|shape|verb word word|	2-3 18	4-7 21	8+ 6
in|shape|verb word|	2-3 -13
in|shape|word =a word|	2-3 23	4-7 30	8+ 22
in|shape|word =als =een|	4-7 15
in|shape|word =and adverb|	4-7 19
in|shape|word =and verb|	2-3 13
in|shape|word =and word|	2-3 -7	4-7 25
in|shape|word =as word|	4-7 13
in|shape|word =au word|	2-3 18	4-7 16
in|shape|word =but word|	2-3 29
in|shape|word =by word|	2-3 27
in|shape|word =com word|	4-7 17
in|shape|word =come =un|	4-7 21
in|shape|word =con =la|	4-7 15
in|shape|word =con =un|	4-7 17
in|shape|word =con word|	2-3 14
in|shape|word =da word|	2-3 -13	4-7 19
in|shape|word =de adverb|	2-3 16
in|shape|word =de word|	2-3 -16	4-7 -11	8+ 15
in|shape|word =del word|	2-3 -6	4-7 15
in|shape|word =della word|	2-3 -13
in|shape|word =delle word|	2-3 -15
in|shape|word =der capital|	2-3 17
in|shape|word =des word|	2-3 -19
in|shape|word =di word|	2-3 -7	4-7 8
in|shape|word =die capital|	4-7 10
in|shape|word =do word|	2-3 -11
in|shape|word =du word|	2-3 -7
in|shape|word =e word|	2-3 30	4-7 16
in|shape|word =een word|	4-7 19
in|shape|word =el word|	4-7 18
in|shape|word =en word|	2-3 22
in|shape|word =for =a|	4-7 16
in|shape|word =if word|	2-3 21
in|shape|word =il word|	4-7 11
in|shape|word =in =the|	4-7 22	8+ 19
in|shape|word =in word|	4-7 22
in|shape|word =it|	2-3 -8
in|shape|word =la word|	4-7 22
in|shape|word =le word|	2-3 19	4-7 8
in|shape|word =like =a|	4-7 14
in|shape|word =ma =non|	4-7 14
in|shape|word =ma word|	2-3 18
in|shape|word =mais =pas|	4-7 11
in|shape|word =mais word|	2-3 19
in|shape|word =met =een|	4-7 13
in|shape|word =niet word|	2-3 9
in|shape|word =not word|	2-3 17
in|shape|word =o =que|	8+ 10
in|shape|word =o word|	4-7 14
in|shape|word =of word|	8+ 14
in|shape|word =on =the|	4-7 12
in|shape|word =our word|	4-7 19
in|shape|word =out =of|	8+ 11
in|shape|word =out|	2-3 -7
in|shape|word =para word|	2-3 15	4-7 16
in|shape|word =pas word|	4-7 18
in|shape|word =per word|	2-3 21
in|shape|word =pero =no|	4-7 16
in|shape|word =por word|	2-3 18	4-7 15
in|shape|word =sans word|	2-3 9
in|shape|word =su word|	2-3 13
in|shape|word =than =a|	4-7 21
in|shape|word =that word|	4-7 13
in|shape|word =the capital|	4-7 11
in|shape|word =the word|	4-7 35	8+ 24
in|shape|word =their word|	4-7 22
in|shape|word =to =be|	8+ 22
in|shape|word =to =the|	4-7 25
in|shape|word =to word|	2-3 -9	8+ 9
in|shape|word =um word|	4-7 18
in|shape|word =un word|	4-7 19
in|shape|word =und word|	4-7 9
in|shape|word =up|	2-3 -7
in|shape|word =van word|	2-3 13
in|shape|word =with =one|	4-7 15
in|shape|word =with word|	2-3 27
in|shape|word =y word|	2-3 22
in|shape|word =à word|	4-7 21	8+ 18
in|shape|word adverb =and|	4-7 18
in|shape|word adverb =de|	4-7 14
in|shape|word adverb =nicht|	4-7 7
in|shape|word adverb word|	2-3 -10	4-7 19
in|shape|word adverb|	2-3 19
in|shape|word capital =der|	4-7 7
in|shape|word capital capital|	2-3 -8
in|shape|word capital word|	2-3 24	4-7 13
in|shape|word verb adverb|	4-7 7
in|shape|word verb word|	2-3 20	4-7 18
in|shape|word word =and|	8+ 21
in|shape|word word =at|	4-7 18
in|shape|word word =a|	4-7 17
in|shape|word word =by|	4-7 19
in|shape|word word =come|	4-7 11
in|shape|word word =com|	4-7 21
in|shape|word word =con|	4-7 15
in|shape|word word =de|	4-7 28
in|shape|word word =du|	4-7 11
in|shape|word word =en|	4-7 -9
in|shape|word word =et|	4-7 17
in|shape|word word =e|	4-7 28
in|shape|word word =for|	4-7 25
in|shape|word word =from|	4-7 18
in|shape|word word =il|	4-7 20
in|shape|word word =in|	4-7 22
in|shape|word word =les|	4-7 20
in|shape|word word =of|	4-7 37
in|shape|word word =on|	4-7 18
in|shape|word word =over|	4-7 14
in|shape|word word =para|	4-7 19
in|shape|word word =por|	4-7 21
in|shape|word word =that|	8+ 13
in|shape|word word =to|	4-7 29	8+ 16
in|shape|word word =wie|	4-7 8
in|shape|word word =with|	4-7 11
in|shape|word word =à|	4-7 21
in|shape|word word adverb|	4-7 12	8+ 13
in|shape|word word capital|	2-3 18
in|shape|word word number|	2-3 -24
in|shape|word word verb|	4-7 18
in|shape|word word word|	2-3 25	4-7 25	8+ 28
in|shape|word|	1 -8
in|word|	0 -12	12 -9	14 -16	2 -14	2029 10	3 -23	5 -21	7 -13	a -8	aber 8	about 18	absolutely 19	accountant -18	ada -13	again -24	agility 18	agricultural 7	al 11	albatros -10	alert -16	all 9	alla 18	alle 15	alles 7	als 13	always 29	ambachtelijk -17	america 7	american -10	amnesty -11	an 24	anche 14	and -15	antes 8	any 18	anything 16	ao 12	apericena -12	aprils -23	arithmetic 16	army -18	artigianale -15	as 17	asfixia 16	ask -14	asked 12	at 15	attentive 19	até 16	au 19	auch 13	aucun 11	auf 8	aus 14	avec 21	avevo 11	avvocato 12	away 7	baby -13	badger -24	bag -11	baja -14	ball -24	balloon -22	banter 16	bassa -8	bau -9	bed-rot -17	before 8	bei 8	bernie 26	best 20	beyond 18	bien 15	bigger 11	biggest -21	bin -11	binnen 15	biology -23	bis 7	bitte -16	blague 13	blanc -12	bleibt -14	blue -34	boats -20	bocadillo -9	bon 7	book -11	border -23	bored -24	boredom -23	born 12	borrowed -20	botella -11	both -16	boucher -9	box -19	brave 26	bravo 11	britain's -21	budget -14	build 6	burla 17	but 28	buy -31	by 8	c -24	café -6	calendário 13	called 22	calm -18	calmo -16	can -13	cancer -21	candidate 20	cani -22	capacity -21	care -12	careless 25	cartographer’s -12	casa -14	catch -19	cautela 11	ce 16	channel 23	charming 19	cheap 21	chiacchiericcio 12	chino -20	christmas 7	chuvisqueiro -18	class 9	clean 8	close 6	coalition -18	com 15	comme -7	comment 17	como 13	compra -10	comprar 12	comprehensive 21	común 19	confidence 21	consider 14	considering 20	contenues 13	conto -10	contrôle 11	corner -21	correct 23	corso 16	coup 20	crazy 10	creche -11	criativa 13	cringe -11	critical 21	cucina 10	culture -18	cuore -13	current -23	curva -9	custardgate -22	cutters -8	c’est 14	da -9	dai 10	dal -7	damage -18	dan 14	dangerously 18	dank -9	dann 12	dans 15	das 9	dat 16	daughter -12	dave -19	day -21	de -24	de-risking -30	dead -15	deal -14	death -16	decent 16	deep -18	deeply 20	defect -18	definitivas -18	del -22	delivery -31	della -13	delle -15	dente 14	deportation 10	der 11	des -11	deux 7	dialogue -18	did 27	die -13	direction -18	disappointed 17	division -21	diário -19	do -10	dock 9	doctor -19	dog -10	doktor -10	domanda -11	domani 22	don't 13	dona -16	done 15	don’t -10	door -17	dos 23	down 7	drizzlecore -19	du -15	dämmerschoppen -11	dès 17	déconnexer -13	dörfer 13	d’estate -22	e 20	early -15	ecology -19	economy 13	een 17	ein 13	eine 13	el -7	election 12	elegante 19	elle -7	emergency 14	en 8	encore 11	encouraging 22	enfin 19	enjoy 22	enough 12	era 19	erhebliche 21	es 9	esperanza 6	está 16	et 9	eu 12	event -22	every -9	everything 19	exemplaire 9	extreme 17	extremely 27	failed 18	fairy -7	fait -10	fake -6	family 8	fantasma -12	far 13	fat -15	file -19	fin -9	fine -10	finos -14	first -17	fiscal -13	floor -21	fog 14	fois 8	for 24	force 6	format -17	forte 14	fox -27	frage 7	frank 22	freddo 16	frei -14	friends -21	full 6	fuori -8	fyi -17	galvevenator -12	gang 7	gap -19	geen 15	gefragt -9	geluk 12	gerald -12	gestão -13	get -14	ghost -34	ginette -10	gloves -9	go -20	goat -7	goats -9	gomma -11	good 16	goodnight -21	gossip -17	got 26	grand 7	grande -6	gravedigger's -22	grote 8	grower -17	grua 8	guilt-free -23	guilty -20	gut -12	guten -11	guy 19	ha 13	haaskaaf -11	hammer -22	hand -13	handelsblatt -16	harbor -21	harbourmaster -18	has 13	have 25	he's 15	heard 16	heartbroken 19	her 21	here -21	high -17	hij 13	hill -18	hillary 16	him -8	his 13	hmm 16	hold -29	hollow -15	home -7	honest -19	honorable 12	hope 6	hora 15	hors 11	houden -16	hours -29	hub -36	huesero -8	husch-pfusch 14	ice -21	ich -7	igual 15	ik 12	il -13	infrastructure 20	insuficientes 9	interesse 13	into -6	inventário 7	io 11	irrevogável -13	islam 16	islamic 16	issue 20	ist 22	it's 23	its 24	it’s 28	jamais 15	jamón -21	je 17	jet -18	joke 17	jour -8	journey -10	judgment 15	just 18	juste -11	já 18	j’ai 13	kaasschaaf -16	kahlschlag 13	keeper’s -19	keer -16	kein 11	keine 18	kid -28	kind 15	kitchen 9	knock 16	know -16	kompromiss 11	kopi -19	la -21	laat -11	laguna -10	landing -24	lane -13	laranja -14	larga -18	late -21	leave 8	ledger -24	legion -21	leite -11	lenta 19	les 15	let -15	letters -9	levo 8	liar 17	liberamente -10	like 26	lions -26	listening 17	little 16	living -6	lo 14	look 8	looked 16	los 14	loss -18	lost -15	loup 10	love 18	loves 14	low 8	l’heure -11	l’ho 10	magpie -13	mais 22	maison -13	making 21	mal 14	mal-entendido 10	malaisance -15	malinga -9	manager -11	mano -13	manual -15	mar -14	marco 25	mare -16	marea -9	maré -15	massima 17	matter 7	maybe 6	me -16	means -17	media -9	men -11	mer -20	merci 8	mesa -18	met -10	mi -7	mid -16	midi -9	mieux 16	military -13	miracle -19	mistake 21	mit 28	moaning 8	model 8	moderate -21	modest -17	moi 7	moins -10	molhada -17	molto 9	montre 6	moonlit -17	moose -23	moral -14	morgen -16	morning -36	mostly 25	movement -14	moño -8	mr 7	much -14	mud -20	mur -14	my -28	mängel 15	möwe -16	na 17	nach -8	nada -9	nation -17	nearly 17	negligence -12	nein 12	nem -10	nessun 12	neue -14	neutral -26	never -23	new 12	next -12	nichts 17	niemand 7	niet 25	ninth -21	no 12	nobody 29	noi 6	noise 17	non 24	nonna -13	normal 18	nostalgia 10	not 18	note 25	nova -10	novela 16	novo -11	nox -20	nulla 6	nunca -7	nur 14	nuvoloso -12	nº -15	não 15	o -8	obviously -10	ochtend -13	of 8	off 7	oh 15	ohne 16	olho -9	on -14	one -10	oops -22	op 10	operatie -14	operation -30	ora 20	ordinary 19	os 6	otters -15	ou -12	outil 11	outperform -13	outstanding -12	oven 14	overdue -10	own -13	pack -12	pack-up -19	pacte -11	pagano 15	papel 12	paper -22	parcheggio -10	parking -25	parties -20	partilhada -13	pasta -12	patate -17	patient 7	pause -13	peat -8	pending -16	people 14	per 18	percent -9	pero 14	perreo -8	person 18	pie -15	piscine -10	più 7	plan -18	planilha 17	plebes -14	plus 8	pluviste -13	point -9	polderprinsen -6	polite 10	political 7	politics -7	polvere -10	popolo -13	por 7	porchlight -23	porcupine -20	positiva 12	positive -9	postman -15	pozzo -12	preguntan 7	premature 23	premium -12	pretty 23	prima 10	prince -14	prodigy -13	professor -25	professore -11	projekt -18	promessa 15	prudence 19	prudenza 13	prématuré 7	putt 14	père -13	qualcosa 13	qualified 11	quase -17	que 16	queen -13	quem 6	quiet -6	radical 30	radio -21	ragione 10	random -17	rapists 22	read -10	reading 20	ready 13	really 11	reasonable 22	red -15	reform 7	reg -11	regenafspraak -9	regolare 13	regret -22	regrettable 14	relaxed 8	relevant -15	remain 10	repair -12	respekt 18	responsibility 23	resting 24	retenue 23	revolution 14	reëel 12	ridiculous 21	rigged 21	right -17	risco -16	risk -11	road 17	room -18	rounds -15	route 18	router -12	routine -25	rules -23	réserve 12	sa 11	safe -11	said 17	sale -17	salt -26	salvo’s -25	santo -8	saturday 7	saudade -18	schattenhaushalt -22	school -23	schritt 11	science -19	se 15	sea -15	secolo -8	second -20	secret 15	see 16	segnale 12	sehr 13	sel 6	sell 21	sem -11	sentido 19	senza 6	serenamente 16	serenidade 18	serious 19	sete 13	seventeen -23	shadow -6	sheds -16	shocked 19	show -20	si 21	sideways 24	sieben -12	siempre 18	silenzio -11	sin 19	sincere -9	sind -9	sinhá -19	sisters -21	small -11	sobriété -10	social -14	soft -16	soglia 12	solo -13	some 18	somewhere 14	sommer -12	son 10	sono 16	sorrent -15	sorry 13	sounded -10	sous 11	southern 10	spare 21	special -7	spider -17	sportlich 15	spring -21	spy -22	stage 21	stanco 18	stand 13	state 14	stay 22	stille -17	stiltetax -17	sting -18	strikes 15	stronger 15	strongly -19	sucrée 13	suficiente 9	sul 15	sulla 18	sunday -21	sunlight 17	super -10	support -6	sur 17	sweet -16	symbolpolitik -8	sì 13	só 15	tagblatt -15	tailgate -17	takes 27	talk -15	talks -6	também 17	tante -10	tardiva 18	tax 6	tea -19	technical -7	tengo 11	terra -20	terrible 16	terrorism 16	thank 16	that's 21	the -23	their 21	there 17	they 28	they're 16	thousands 21	tide -20	tides -15	tidewrack -21	time -9	times -15	tintin -20	tired 16	titre -13	to -7	today -20	todo 20	todos -9	tonhos -16	tonight -22	too -17	top 12	torno -11	tout 15	track -26	trading -11	trained -18	tres 7	truck -11	trump 18	trust -9	tuesday -17	turning 12	turno -8	tutto 12	twee 16	táper -9	ugly 16	uma 21	un 29	una 8	une 23	unity -18	unknown -6	uno -6	up -6	v -15	vale 16	values 14	van 9	vegano -17	velório -9	vent -13	verbijsterd 14	very 41	verão 12	vezes 11	vidro -15	vieux -13	vigilance 6	visit -24	viva -16	volta -15	volto 18	wachten -9	wall 17	wally -14	ward -22	warm -9	was 33	watch 16	water -14	way 22	weg -9	weitblick -19	well 14	were 15	where -12	white 16	whoever -14	wife -21	wij -16	wind -13	windmill -19	wir -7	wise -19	with 14	without -18	words -13	worms -10	worse 10	y 23	ya -7	yeah 13	yes 22	yo 13	york 17	you 16	you've 19	your 18	zeitnah 6	zoom -21	zu 8	à -8	ça 15	è 11	é -15	étape 17	één -12	über 19
lead|lower|	' -9	( -8	, 15	- -6	: -15	; 16	auxiliary 12	capital 25	possessive 22	pronoun 11	quote -10	subordinator -8	verb-thinking 7	word 8	— 15
lead|other|	auxiliary -21	determiner 22	start 24	stop 16	that -13	verb-saying 10	word -7
lead|upper|	' -17	) 16	, -16	: 14	; -13	adverb -11	auxiliary -11	capital -30	coordinator -6	possessive -40	preposition -15	pronoun -17	quote 18	start 9	stop 24	that 7	verb-judging -20	verb-saying -15	word -28	– -16	— 6
mood|	none -8	other 7	plain 23
mood|none|	2-3 -8	8+ 13
mood|none|false|	true -15
mood|none|true|	true -19
mood|other|	2-3 18	4-7 16
mood|other|false|	false -6	true 9
mood|other|true|	false 16
mood|plain|	2-3 14	4-7 31	8+ 6
mood|plain|false|	false 15	true 15
mood|plain|true|	false 14	true -15
naming|bautizado|2|	2-3 -11
naming|begriff|1|	1 -10
naming|called|1|	1 -8	4-7 12
naming|called|2|	1 36	2-3 -6	4-7 33	8+ 11
naming|called|3|	1 47	2-3 27	4-7 50	8+ 18
naming|christened|1|	2-3 -20
naming|conhecido|2|	2-3 -10	8+ 8
naming|conocido|2|	4-7 -7
naming|detto|1|	2-3 -7	4-7 11
naming|dite|1|	2-3 -12
naming|dit|1|	1 13	4-7 16
naming|dit|2|	2-3 21	4-7 10
naming|dit|3|	2-3 16	4-7 17	8+ 18
naming|dubbed|1|	2-3 7
naming|entitled|1|	4-7 -12
naming|false|	, 10	: -11	auxiliary -7	capital -15	coordinator -18	preposition -25	quote 19	subordinator -26	that 26	verb-judging -23	verb-saying 14	word -41
naming|intitolato|1|	2-3 -19
naming|intitulée|1|	2-3 -8
naming|intitulé|1|	4-7 -6
naming|known|2|	1 -27
naming|known|3|	2-3 -37
naming|lema|1|	2-3 -17
naming|leus|1|	2-3 -9
naming|mot|1|	1 -19
naming|mot|2|	1 -16
naming|named|1|	2-3 -24
naming|named|2|	2-3 -14
naming|nicknamed|1|	2-3 -20	4-7 -13
naming|none|	2-3 6	8+ 6
naming|palabra|2|	1 16
naming|palavra|1|	1 -17
naming|parola|1|	1 -14
naming|parola|2|	1 9
naming|phrase|1|	2-3 -17
naming|slogan|1|	4-7 -11
naming|slogan|2|	4-7 -16
naming|so-called|1|	1 -25	2-3 -33
naming|sogenannte|1|	1 -12
naming|termed|1|	2-3 21
naming|titel|1|	2-3 -12
naming|titled|1|	2-3 -16	4-7 -20
naming|true|	' -20	) 16	- -12	: 10	; 11	possessive -12	preposition -6	start 10	stop 25	verb-judging 7	verb-saying -11	verb-thinking 7	word 8	– -9	— 9
naming|woord|1|	1 -20
naming|words|1|	2-3 -22	4-7 18
naming|words|2|	4-7 24
naming|words|3|	1 -14	8+ 11
naming|word|1|	1 -29
nobody|1|	, -19	auxiliary -20	coordinator -10	preposition -26	start -12	word -28
nobody|2-3|	, -18	auxiliary -21	capital -21	determiner -32	preposition -19	start 9	stop 9	subordinator -23	word -21	— 10
nobody|4-7|	, -10	: 24	preposition 8	start 10	stop 29	word 10
nobody|8+|	start 42	stop 19
others|0|	1 9	2-3 6
others|1|	1 -9	2-3 -24	8+ 22
others|2|	1 -32	2-3 -16	8+ 24
others|3|	1 -25	2-3 11	4-7 -9	8+ 18
own-case|false|all-one|	, -22	: 17	adverb -23	auxiliary -12	capital -6	coordinator -8	determiner 6	possessive -30	pronoun -7	stop 14	subordinator -6	verb-judging -22	verb-saying -8	verb-thinking -6	— 13
own-case|false|all|	, -27	: 11	auxiliary -8	capital -10	coordinator -17	determiner -6	possessive -38	preposition -6	start -11	stop 13	verb-judging -14	verb-thinking -8	word -8
own-case|false|first|	( -7	, -6	- 13	: 15	capital -12	coordinator 10	possessive -16	preposition -8	quote 25	start 7	stop 17	subordinator 15	that 13	verb-saying 9	word -26
own-case|false|most|	, 19	auxiliary 19	capital -13
own-case|false|none|	' -9	, 16	- -10	: -16	; 16	adverb 14	capital 15	possessive 21	verb-judging 6	verb-saying 6	verb-thinking 6	word 7
own-case|false|some|	, 11	auxiliary 9	capital 12	coordinator -8	determiner 6	preposition 19	pronoun 18	that 16	verb-judging -13	verb-saying 30	verb-thinking 8
own-case|false|titled|	auxiliary 20	determiner 8	possessive 14	start -16	subordinator -10	verb-saying 10	word -11
own-case|false|upper|	, 15	start -9
own-case|true|all-one|	: -9	preposition -10	stop 21	verb-saying -9	word -26
own-case|true|all|	start 20	stop 33	verb-judging -12	word -32
own-case|true|first|	) 6	, 29	- 15	capital -6	preposition -6	quote 6	start 36	stop 26	that 13	verb-saying -27	word -23	— 14
own-case|true|most|	, 10	: 22	start 25	stop 20
own-case|true|none|	, 10	: 18	auxiliary 30	capital 23	determiner 22	possessive 18	preposition -16	pronoun 17	subordinator -12	that 25	verb-judging 18	word 17
own-case|true|some|	, 9	auxiliary 9	capital 15	determiner 12	preposition 14	pronoun 7	subordinator 16	that 9	verb-saying 12	word 17
own-case|true|titled|	: 27	start 15
own-case|true|upper|	start 17
own|false|	1 -7	2-3 -6	8+ 12
own|true|	1 -23
same|1|2-3|	all -7	all-one -17	none 8	titled 17
same|1|4-7|	all -26	all-one -13	none 26	some 19	titled 14	upper 27
same|1|8+|	most 26	none 14	some 31	titled 17	upper 6
same|2|1|	all-one -17	first -8	none -7	titled 6
same|2|2-3|	all -14	all-one 7	first -7	none -8	some 22	titled -12
same|2|4-7|	all -15	all-one -7	none 26
same|2|8+|	first 18	titled 9
same|3|1|	all-one 8	first 22	none -21
same|3|2-3|	all 7	none -18
same|4|1|	none 8
same|4|2-3|	none 12
sentence|judging|	8+ 45
sentence|none|	1 -35	2-3 -39	4-7 -20
sentence|saying|	1 22	2-3 23	4-7 13	8+ 13
sentence|thinking|	1 -22	4-7 19
size-ending|10+|!|	capital 14	end 18	pronoun 11
size-ending|10+|,|	' 11	capital 17	coordinator 15	determiner 18	pronoun 14	subordinator 17	verb-saying 16	word 23
size-ending|10+|.|	[ 26	auxiliary 8	capital 33	coordinator 17	determiner 27	end 28	preposition 13	pronoun 28	subordinator 22	— 17
size-ending|10+|?|	capital 24	determiner 12	end 20	pronoun 9	stop 7	verb-saying 20
size-ending|10+|none|	( 18	, 16	,pronoun 9	,verb-judging 10	,verb-saying 11	,verb-thinking 18	,word 15	: 14	adverb 15	capital 18	coordinator 13	determiner 21	end 29	preposition 27	pronoun 16	stop 27	subordinator 14	that 17	verb-saying 16	— 11
size-ending|1|!|	stop 17
size-ending|1|,|	capital 13	coordinator -13	determiner 6	pronoun 16	quote -20
size-ending|1|.|	capital 19	end -8	subordinator -13
size-ending|1|?|	end 22
size-ending|1|none|	( -6	, -22	,adverb 9	,auxiliary -15	,coordinator -8	,preposition -11	,quote -16	,that -17	,verb-judging 16	,verb-saying 17	: -11	; 6	adverb -17	auxiliary -24	capital -7	end -11	stop -9	subordinator 27	verb-thinking 12	— -14
size-ending|2|!|	end 17
size-ending|2|,|	auxiliary -14	capital 10	coordinator -7	preposition -18	pronoun -12	quote 8	verb-saying -9	word 7
size-ending|2|.|	coordinator 16	determiner -26	preposition -11	pronoun 8	quote -11
size-ending|2|?|	,verb-saying 14	capital 22	pronoun 19	stop -13	verb-saying 16	— 6
size-ending|2|none|	+ 9	, -20	,adverb -15	,auxiliary -11	,determiner -16	,preposition -11	,pronoun -15	,subordinator -6	,that -20	,word -13	- 6	: -7	; -13	adverb 16	auxiliary -16	capital -6	determiner 8	end 9	preposition 6	pronoun -11	that 14	verb-judging -19	verb-saying -8	— 11
size-ending|3|!|	,verb-saying 7	end -9
size-ending|3|,|	capital 7	determiner -12	preposition 6	subordinator 12	verb-saying 20
size-ending|3|.|	capital -10	coordinator 21	determiner 10	end 13	pronoun 18	quote -16	subordinator -10
size-ending|3|?|	,verb-saying 6	capital 14	end 39	pronoun 21	stop 11
size-ending|3|none|	( -24	) -8	, 10	,capital 6	,coordinator -16	,preposition -19	,pronoun -7	,verb-saying 9	,word 6	capital -14	coordinator -6	determiner 12	end 15	preposition 8	pronoun 10	subordinator 18	— 24
size-ending|4-5|!|	,verb-saying 7	capital 9	determiner 19	end 16	pronoun 13
size-ending|4-5|,|	auxiliary -11	capital 37	coordinator -21	determiner 14	pronoun 38	verb-saying 9	word -13
size-ending|4-5|.|	capital 23	coordinator 19	end 14	preposition 14	quote -9	subordinator 14	that 15	— 20
size-ending|4-5|?|	,auxiliary 8	,verb-saying 9	,verb-thinking 11	capital 23	determiner 18	end 31	pronoun 14	quote 24	verb-saying 17	— 14
size-ending|4-5|none|	, 6	,auxiliary 8	,capital -17	,coordinator 16	,pronoun 9	,subordinator 14	,that -6	,word -24	- 13	: 11	; 22	adverb -10	capital -7	coordinator 32	determiner -8	end -7	preposition 9	stop -7	subordinator 34	verb-saying -8	word -6	— -19
size-ending|6-9|!|	capital 13	determiner 13	end 26	pronoun 16
size-ending|6-9|,|	adverb 8	capital 20	coordinator -6	determiner 34	pronoun 23	subordinator -6	verb-saying 26	word 8	– 6
size-ending|6-9|.|	capital 6	coordinator 14	determiner 19	preposition 19	pronoun 20	subordinator 17	that 12	— 31
size-ending|6-9|?|	,pronoun 10	,verb-saying 9	,word 17	capital 17	determiner 15	end 31	pronoun 16	stop -8	verb-saying 13	— 16
size-ending|6-9|none|	,auxiliary 22	,preposition -6	,pronoun 25	,verb-judging 10	,verb-saying 17	,verb-thinking 9	,word 7	- 17	: 35	; -11	capital 23	coordinator 26	determiner 23	end 34	preposition -6	pronoun 17	stop 13	subordinator 25	verb-saying 20	word -6	— -18
size-follow|10+|	' 13	( 23	, 16	,pronoun 9	,verb-judging 10	,verb-saying 11	,verb-thinking 18	,word 14	: 14	[ 25	adverb 19	auxiliary 19	capital 20	coordinator 18	determiner 22	end 28	preposition 27	pronoun 15	quote 17	stop 28	subordinator 25	that 19	verb-saying 18	word 31	— 18
size-follow|1|	( -6	, -22	,adverb 9	,auxiliary -15	,coordinator 6	,determiner 8	,preposition -12	,quote -16	,that -17	,verb-judging 16	,verb-saying 17	: -11	; 6	adverb -17	auxiliary -22	capital 12	end -10	preposition 8	pronoun 10	quote -12	stop -9	subordinator 12	— -14
size-follow|2|	+ 9	, -20	,adverb -15	,auxiliary -8	,determiner -16	,preposition -11	,pronoun -15	,subordinator -6	,that -20	,word -13	- 8	: -7	; -13	adverb 21	auxiliary -19	coordinator 7	end 7	pronoun -12	stop -6	that 10	verb-judging -18	verb-saying -9	— 19
size-follow|3|	( -24	) -8	, 9	,capital 6	,coordinator -16	,preposition -19	,pronoun -7	,verb-saying 10	,word 6	adverb 7	capital -9	determiner 10	end 17	preposition 9	pronoun 12	quote 10	subordinator 18	verb-judging 12	verb-saying 15	– 7	— 25
size-follow|4-5|	( -13	, 6	,auxiliary 8	,capital -17	,coordinator 16	,pronoun 9	,subordinator 14	,that -6	,verb-thinking 14	,word -24	- 13	: 11	; 19	adverb -7	auxiliary -9	capital 37	coordinator 7	determiner 6	end 9	preposition 12	pronoun 25	quote -10	stop -8	subordinator 31	that 6	word -11	— -9
size-follow|6-9|	( -6	, -10	,auxiliary 22	,preposition -6	,pronoun 25	,verb-judging 10	,verb-saying 17	,verb-thinking 9	,word 14	- 17	: 35	; -11	capital 16	coordinator 24	determiner 31	end 14	pronoun 34	stop 11	that 17	verb-saying 33	word -12	– 7
size-intro|10+|	) 11	, 35	- 19	: 38	adverb 16	auxiliary 18	capital 31	coordinator 20	determiner 27	possessive 21	preposition 33	pronoun 20	quote 28	start 18	stop 13	subordinator 31	that 21	verb-judging 18	verb-saying 42	verb-thinking 17	word 13	— 14
size-intro|1|	' -12	, -13	adverb 16	determiner 12	quote -16	stop 19	that -15	verb-judging -7	verb-thinking -7	word -12	’ -6
size-intro|2|	( 10	: 24	adverb -19	capital -6	coordinator -12	preposition -9	pronoun -10	start 7	stop 13	subordinator -12	verb-judging -12	verb-saying -8	verb-thinking -6	word -7	– -18	— 12	’ 13
size-intro|3|	' -17	( -13	adverb 8	auxiliary 24	coordinator 14	determiner -9	possessive -8	pronoun 37	quote 10	start -7	stop 19	subordinator -9	that 23	verb-judging 8	verb-saying 15	verb-thinking 23	word 16	— 13
size-intro|4-5|	% 14	( -7	- -8	: -9	; -6	adverb -12	possessive -18	preposition 15	pronoun 18	quote 31	start 11	stop 11	subordinator 35	that 20	verb-judging 11	verb-saying -10	verb-thinking 15	word -15	— -13	’ 12
size-intro|6-9|	( -11	, 34	- 17	: 18	; 15	adverb 10	auxiliary -7	coordinator 17	determiner 32	pronoun 38	start 27	stop 24	that 45	verb-saying -8	verb-thinking 32	word 12	— 13	’ 9
size|	1 -7	10+ 24	2 -18	3 13	4-5 -16	6-9 7
subject|elided|	,auxiliary 18	,capital 7	,coordinator 13	,determiner -9	,preposition 18	,pronoun 22	,verb-saying 14	,word -21	1 -9	2-3 31	4-7 11	8+ 16	coordinator 8	end 21	stop 19	verb-saying 8	— 13
subject|none|	( -19	) -14	+ 15	,adverb 8	,auxiliary -9	,coordinator 8	,determiner -12	,preposition -30	,quote -16	,subordinator -11	,that -15	,verb-judging 20	,verb-thinking 19	,word -16	- -17	1 11	4-7 -9	8+ -6	; 13	adverb -6	auxiliary -19	capital 32	determiner 9	end 32	preposition -22	quote 19	subordinator 11	that 15	verb-judging 6	word -17	– 12	— 19
subject|own|	) -16	+ 9	,adverb -12	,auxiliary 7	,capital -12	,coordinator -15	,determiner 17	,preposition -9	,subordinator 13	,that -22	,verb-saying 11	- 9	1 -11	2-3 -12	4-7 -8	; -8	auxiliary -10	determiner 10	end 17	preposition 9	pronoun -7	stop -8	verb-judging -9	verb-saying -26	word -22	– 6	— 20
two-before|%|	stop 11
two-before|)|	- 7	: 19	preposition 19	stop 24
two-before|,|	adverb 12	auxiliary 30	capital -13	determiner -31	pronoun -14	quote 19	that 8	verb-judging 8	word -29
two-before|:|	capital 8	word 16
two-before|;|	capital 18
two-before|adverb|	, 15	: 41	adverb -9	coordinator 13	determiner 26	preposition 9	stop 21	subordinator 7	that 12	verb-judging -7	verb-saying 20	verb-thinking -11
two-before|auxiliary|	, 8	: 17	adverb 14	auxiliary 19	preposition -7	pronoun 12	quote -14	stop 26	verb-judging 7	verb-thinking 23	word 21
two-before|capital|	' -14	, 18	- -16	: 20	; -8	adverb -6	auxiliary 15	capital 14	determiner -11	possessive -15	preposition -11	stop 11	verb-judging 14	– -13
two-before|coordinator|	adverb 15	auxiliary 25	capital 18	preposition -15	stop 10	verb-saying 23	verb-thinking -10	word -26
two-before|determiner|	, -6	: 25	capital -19	determiner 19	preposition -21	stop 23	that 17	verb-saying -7	verb-thinking 17	word -17
two-before|possessive|	quote 17	verb-saying 11
two-before|preposition|	, -11	adverb -20	capital 7	determiner 9	preposition 12	pronoun -7	quote 13	stop 32	that -14	verb-judging 19	verb-saying -29	verb-thinking 15
two-before|pronoun|	: 30	adverb 12	auxiliary 6	determiner -7	possessive 25	preposition 28	stop 32	subordinator 30	verb-thinking -10
two-before|quote|	( -7	, -24	: 22	determiner 19	preposition -11	stop 8	subordinator 15	word 7	— 15
two-before|start|	capital -20	determiner -20	preposition -32	quote 7	start 10
two-before|stop|	) 13	: 13	capital -10	determiner -18	preposition -21	quote 17	— 16
two-before|subordinator|	capital 15	preposition -7	pronoun 23	stop 21	word -21
two-before|that|	, 14	auxiliary -22	capital 23	preposition -17	pronoun 29	stop 16	verb-saying -8
two-before|verb-judging|	: 20	adverb -14	auxiliary 21	determiner 8	stop 7	that 29	word -8
two-before|verb-saying|	, 36	: 8	adverb -8	capital 10	determiner -7	preposition 13	pronoun -11	stop 14	subordinator 8	verb-judging -14	verb-saying 12	word 21
two-before|verb-thinking|	: 14	auxiliary 23	determiner 9	preposition 21	pronoun 9	stop 27	that 20	verb-judging -17	word -16
two-before|word|	( -6	, -21	- 12	: -7	; 16	adverb 11	capital 8	coordinator 12	determiner -10	preposition -12	pronoun 25	stop 32	subordinator -11	that 9	verb-judging -25	verb-saying -9	verb-thinking 6	word 15
two-words-before|%|	. 11
two-words-before|'s|	 17
two-words-before|)|	- 7	. 24	: 19
two-words-before|,|	 19	a -19	alias -7	and 16	blamed 15	christened -20	di 11	die 8	dit -13	dite -8	elogiou 11	had 11	houve 17	intitulé -6	is 18	la -20	le -7	maar 14	mas 13	nicknamed -20	o -15	or -17	per -13	said 21	salue 10	sei -12	since 20	surnommé -6	that 8	the -29	titled -9	was 30	whose -26	è 11	é 14
two-words-before|.|	 14	) 13	: 13	de -6	die 14	the -21	under -24	— 16
two-words-before|000|	. 14
two-words-before|00|	. 9
two-words-before|1991|	. 16
two-words-before|1998|	. 7
two-words-before|2014|	. 11
two-words-before|2021|	. 11
two-words-before|2027|	. 8
two-words-before|2028|	. 13
two-words-before|29|	. 13
two-words-before|3|	: 11
two-words-before|40|	. 6
two-words-before|a24|	. 10
two-words-before|aan|	. 12
two-words-before|abc|	’s -16
two-words-before|about|	the 18
two-words-before|ab|	: 9
two-words-before|acquiesce|	: 7
two-words-before|act|	. 10
two-words-before|added|	, 14	. 20	: 15
two-words-before|adding|	, 15	: 12
two-words-before|adesivo|	: -20
two-words-before|administration|	. 10
two-words-before|admits|	: 10
two-words-before|adviser|	. 9
two-words-before|afp|	. 14
two-words-before|again|	. 20
two-words-before|agency|	. 14
two-words-before|agreed|	. 12
two-words-before|airport|	. 11
two-words-before|altro|	: 15
two-words-before|america|	. 11
two-words-before|analysts|	. 12
two-words-before|anders|	: 9
two-words-before|and|	said 22	to 6	was 22
two-words-before|anni|	. 8
two-words-before|anos|	, 10	. 6
two-words-before|answer|	. -10
two-words-before|ans|	. 14
two-words-before|an|	: 10
two-words-before|apelidado|	de -14
two-words-before|apelido|	de -14
two-words-before|apenas|	: 14	que 11
two-words-before|apology|	, -15
two-words-before|applause|	. 11
two-words-before|argued|	that -7
two-words-before|around|	. 7
two-words-before|arrived|	. 7
two-words-before|asked|	, 16	. 13	for 24
two-words-before|assembly|	. 9
two-words-before|association|	. 12
two-words-before|as|	a 8	the -9
two-words-before|attendent|	. 6
two-words-before|auf|	dem -13
two-words-before|august|	. 13
two-words-before|aus|	. 13
two-words-before|auteur|	de -14
two-words-before|author|	of -19
two-words-before|autora|	de -9
two-words-before|away|	. 9
two-words-before|a|	claque -14	expressão -18	frase -9	marca -11	operação -11	palavra -15	resposta 10	salué 9	so-called -19
two-words-before|añadido|	: -12
two-words-before|banderole|	: 10
two-words-before|band|	played -16
two-words-before|base|	: 10
two-words-before|batizado|	de -12
two-words-before|bautizado|	como -11
two-words-before|bekend|	als -11
two-words-before|bericht|	: 16
two-words-before|be|	a 23	met 11
two-words-before|bilhete|	: 8
two-words-before|blijft|	. 7
two-words-before|book|	, -27	. 14
two-words-before|box|	. 10
two-words-before|braccia|	: 21
two-words-before|briefje|	: 9
two-words-before|brief|	. 9
two-words-before|but|	not 15
two-words-before|cabeça|	. 12
two-words-before|calificó|	de 14
two-words-before|called|	a 10	for 16	him -10	that 26	the -11
two-words-before|calling|	him 14	it 14
two-words-before|calls|	her 15
two-words-before|call|	. 17	a -21
two-words-before|calma|	: 12
two-words-before|camera|	. 16
two-words-before|campaign|	. 14
two-words-before|card|	. 7
two-words-before|care|	. 8
two-words-before|cartel|	: -23
two-words-before|carton|	: -11
two-words-before|car|	. 19
two-words-before|case|	. 11
two-words-before|cbc|	’s -17
two-words-before|change|	. 13
two-words-before|chapter|	. 12
two-words-before|charge|	. 9
two-words-before|civile|	. 7
two-words-before|claro|	: 12
two-words-before|cliente|	. 7
two-words-before|clients|	were 21
two-words-before|clinton|	. 12	was 10
two-words-before|club|	. 8
two-words-before|cnn|	's -12	. 11	’s -21
two-words-before|coalition|	. 9
two-words-before|comment|	. 15
two-words-before|comptes|	juge 11
two-words-before|conclu|	: 8
two-words-before|conferma|	: 9
two-words-before|conhecido|	. 8	como -18	por -8
two-words-before|conocido|	como -9
two-words-before|consulted|	. 11
two-words-before|continued|	, 6	. 9
two-words-before|convention|	. 8
two-words-before|corregge|	: 15
two-words-before|corrige|	: 19
two-words-before|così|	: 8
two-words-before|court|	. 7	had 6
two-words-before|crie|	au -8
two-words-before|crowd|	. 13
two-words-before|cruz|	. 15
two-words-before|cut|	. 16
two-words-before|c’|	è -8
two-words-before|dagegen|	. 7
two-words-before|dann|	: 14
two-words-before|dass|	man 12
two-words-before|das|	buch -11	für 10
two-words-before|days|	. 10
two-words-before|day|	: 17
two-words-before|definido|	como -8
two-words-before|delighted|	. 7
two-words-before|democrat|	. 8
two-words-before|dem|	titel -11
two-words-before|den|	ausdruck -19	begriff -9	namen -13	spitznamen -7	zusatz -18
two-words-before|der|	aufschrift -10	begriff -13
two-words-before|described|	as 38
two-words-before|describe|	como 11
two-words-before|de|	afspraak 7	la 12	leus -10	publicar -9	uma 12	zaak 14
two-words-before|dice|	. 12
two-words-before|die|	initiative -9	zeitung -14
two-words-before|differently|	. 13
two-words-before|diplomático|	. 13
two-words-before|director|	. 12
two-words-before|disagreed|	. 15
two-words-before|discorda|	: 17
two-words-before|disco|	, -8
two-words-before|discrepa|	: 6
two-words-before|disse|	que 16
two-words-before|dit|	avoir 22
two-words-before|diversamente|	: 6
two-words-before|dizer|	que 19
two-words-before|diz|	que -8
two-words-before|di|	aver 11	essere 9
two-words-before|documentary|	, -13
two-words-before|door|	: -13
two-words-before|do|	livro -7
two-words-before|droog|	. 13
two-words-before|déception|	. 6
two-words-before|d’|	un 27	une 8
two-words-before|ein|	. 8	: 10
two-words-before|elle|	, 6
two-words-before|el|	que 11
two-words-before|email|	. 11
two-words-before|english|	. 17
two-words-before|entrevista|	ao -12
two-words-before|entscheidung|	sei 7
two-words-before|enttäuscht|	. 6
two-words-before|er|	habe 16
two-words-before|espn|	. 14
two-words-before|es|	: 6	für 19
two-words-before|euros|	. 20
two-words-before|euro|	. 13
two-words-before|executive|	. 10
two-words-before|explained|	. 13
two-words-before|expresó|	su 18
two-words-before|eyes|	. 12
two-words-before|face|	. 18
two-words-before|fair|	. 6
two-words-before|faixa|	: -17
two-words-before|falam|	em 17
two-words-before|falar|	em 15
two-words-before|fala|	em 16
two-words-before|fees|	. 13
two-words-before|fest|	. 11
two-words-before|fifth|	. 16
two-words-before|fila|	. 9
two-words-before|flag|	. 8
two-words-before|floor|	. 9
two-words-before|fois|	. 10
two-words-before|for|	the 14
two-words-before|foundation|	. 11
two-words-before|found|	it 20
two-words-before|friday|	. 12
two-words-before|friend|	. 12
two-words-before|funeral|	. 7
two-words-before|game|	. 13
two-words-before|gekauft|	. 12
two-words-before|gemeint|	: 16
two-words-before|govender|	: 20
two-words-before|governo|	de 15
two-words-before|grinned|	. 17
two-words-before|guère|	: 10
two-words-before|hablan|	de -14
two-words-before|habla|	de 26
two-words-before|habló|	de 19
two-words-before|había|	dicho -9
two-words-before|haderte|	: 18
two-words-before|had|	been 13	called 21	written -14
two-words-before|hands|	. 13
two-words-before|hand|	. 16
two-words-before|has|	gone 19
two-words-before|have|	a 6	been 22	named -15
two-words-before|ha|	scritto -9
two-words-before|head|	. 15
two-words-before|helicopter|	. 10
two-words-before|hem|	. 6
two-words-before|here|	. 17
two-words-before|her|	. 11	as 9
two-words-before|het|	besluit 9	dorp -9	kabinet 10	op 13	over 15	plan 19	woord -16
two-words-before|heures|	. 9
two-words-before|he|	called 30	had 23	has 14	is 25	preferred -22	said 13	termed 21	was 13	would 21	’s 17
two-words-before|hierro|	: 6
two-words-before|hij|	, 6	. 8
two-words-before|him|	, 10	. 13	: 18	a 20	as 17	of 12
two-words-before|hombros|	: 24
two-words-before|home|	. 14
two-words-before|horas|	. 6
two-words-before|host|	of -14
two-words-before|hours|	. 13
two-words-before|house|	. 17
two-words-before|idea|	. 15
two-words-before|ihr|	buch -6
two-words-before|il|	cartello -8	giudizio -6	testo 9
two-words-before|interpreter|	. 20
two-words-before|interview|	. 14
two-words-before|into|	a -24
two-words-before|invece|	di 12
two-words-before|invita|	a 15
two-words-before|in|	. 10	arte -15	der -11
two-words-before|ironise|	: 6
two-words-before|island|	. 9
two-words-before|is|	. 12	a 9	called -17	titled -12
two-words-before|it|	, -9	. 24	a -16	as 19	blamed -10	had 29	is 14	says -24	would 20	’s 16
two-words-before|joked|	, 10
two-words-before|joke|	. 12
two-words-before|jornalistas|	: 15
two-words-before|jours|	. 7
two-words-before|judgment|	. 12
two-words-before|kept|	a -15	its -21
two-words-before|knapp|	: 18
two-words-before|known|	as -11
two-words-before|komen|	. 9
two-words-before|lacht|	) 7	. 14
two-words-before|land|	. 8
two-words-before|last|	. 17
two-words-before|later|	. 19
two-words-before|late|	. 7
two-words-before|laughed|	. 14
two-words-before|laughing|	. 9
two-words-before|la|	chiamano -10	considera 14	definisce 19	etiqueta -16	ley 14	mention -17	parola -14	plateforme 10	revista -10	scritta -16	trouvent 11
two-words-before|leerling|	. 17
two-words-before|lei|	, 13
two-words-before|letter|	. 11
two-words-before|levy|	. 11
two-words-before|le|	dossier 21	mot -19
two-words-before|lindqvist|	, 10
two-words-before|lines|	. 11
two-words-before|line|	. 14	: 16	read -21
two-words-before|link|	. 9
two-words-before|locally|	as -22
two-words-before|long|	. 18
two-words-before|lo|	considera 11
two-words-before|lui|	. 9
two-words-before|l’|	appelle -17	opération -10
two-words-before|manager|	. 10
two-words-before|man|	habe 13	sich 7	werde 17
two-words-before|marketed|	as -16
two-words-before|martes|	. 6
two-words-before|may|	be -6
two-words-before|meeting|	. 12
two-words-before|mee|	. 20
two-words-before|memoir|	, -13
two-words-before|men|	to -13
two-words-before|meses|	. 11
two-words-before|message|	. 13	: 19
two-words-before|meter|	. 10
two-words-before|me|	, 16	. 20
two-words-before|milhões|	. 8
two-words-before|minister|	. 12
two-words-before|minutes|	. 18
two-words-before|minutos|	. 7
two-words-before|misadventure|	. 12
two-words-before|mit|	. 7
two-words-before|modo|	: 15
two-words-before|modulo|	? 10
two-words-before|mois|	. 11
two-words-before|monday|	. 12
two-words-before|month|	. 25
two-words-before|more|	. 8
two-words-before|morning|	. 15
two-words-before|mot|	de -18
two-words-before|msnbc|	's -17
two-words-before|mês|	. 6
two-words-before|nach|	: 12
two-words-before|nada|	. 8
two-words-before|name|	. 19
two-words-before|nannte|	sie 11
two-words-before|nation|	had 12
two-words-before|nega|	: 8
two-words-before|network|	. 12
two-words-before|news|	' -17	, 14	. 12
two-words-before|nicht|	. 11
two-words-before|nicknamed|	the -24
two-words-before|niega|	: 14
two-words-before|niet|	. -9
two-words-before|night|	. 10
two-words-before|nobody|	. 13
two-words-before|noemt|	het 12
two-words-before|nomination|	. 11
two-words-before|nom|	: -18
two-words-before|noted|	, 20
two-words-before|note|	. -19
two-words-before|not|	. 10	: 12	be 12	negotiate 16	to 20
two-words-before|no|	. 9
two-words-before|n’|	avoir 12
two-words-before|objected|	. 11
two-words-before|oceanos|	com -18
two-words-before|office|	, -17	. 18
two-words-before|officials|	. 9
two-words-before|of|	a -26
two-words-before|ohio|	. 10
two-words-before|only|	: 18
two-words-before|on|	. 24	pouvait 13	the 9
two-words-before|op|	. 10
two-words-before|order|	. 9
two-words-before|out|	. 12	: 19
two-words-before|over|	. 11	de -10
two-words-before|o|	partido 11	programa -9
two-words-before|paciência|	. 9
two-words-before|palabras|	: 13
two-words-before|pancarte|	: -15
two-words-before|panel|	. 7
two-words-before|park|	. 15
two-words-before|parlano|	di 18
two-words-before|parliament|	. 9
two-words-before|parola|	: 9
two-words-before|party|	was 16
two-words-before|pas|	: 6
two-words-before|path|	. 15
two-words-before|patience|	. 9
two-words-before|pause|	. 9
two-words-before|paying|	for 14
two-words-before|penna|	. 10
two-words-before|percent|	said -15
two-words-before|pergunta|	: 13
two-words-before|per|	i 11
two-words-before|peu|	. 8
two-words-before|philosophical|	. 6
two-words-before|phone|	. 16	: 10
two-words-before|place|	of -17
two-words-before|points|	. 12
two-words-before|point|	. 10
two-words-before|police|	. 11
two-words-before|policy|	. 17
two-words-before|ponte|	: -6
two-words-before|posted|	: 15
two-words-before|post|	. 12	: 15
two-words-before|power|	. 10
two-words-before|precisa|	: 16
two-words-before|premier|	had 17
two-words-before|president|	. 14
two-words-before|presse|	. 9
two-words-before|primary|	. 13
two-words-before|primavera|	. 15
two-words-before|prize|	: -20
two-words-before|prosser|	. 9
two-words-before|protested|	. 13
two-words-before|prudenza|	: 7
two-words-before|qualifié|	de 16
two-words-before|quando|	? 9
two-words-before|question|	. 7
two-words-before|que|	houve 11
two-words-before|qu|	’ 12
two-words-before|qu’|	elle 12	un -19
two-words-before|race|	. 11
two-words-before|radio|	. 8
two-words-before|raid|	as 17
two-words-before|rassicura|	: 12
two-words-before|rating|	. 19	to -24
two-words-before|reads|	: 20
two-words-before|read|	. 22
two-words-before|real|	. 9
two-words-before|rebateu|	: 12
two-words-before|recalled|	. 20
two-words-before|recorrer|	. 7
two-words-before|region|	. 11
two-words-before|relativise|	: 17
two-words-before|reno|	. 15
two-words-before|replied|	, 6	. 17	: 27
two-words-before|reported|	, 10	. 11
two-words-before|reporters|	, 23	. 17
two-words-before|report|	, -23
two-words-before|reprend|	: 9
two-words-before|responded|	, 9
two-words-before|right|	. 13
two-words-before|rire|	: 12
two-words-before|river|	. 10
two-words-before|route|	. 6
two-words-before|row|	. 8
two-words-before|ruling|	. 16
two-words-before|said|	, 37	. 25	: 31	he 11
two-words-before|sanders|	. 13
two-words-before|sapere|	che 8
two-words-before|satz|	: 21
two-words-before|saying|	, 21	: 17	that 17
two-words-before|says|	, 20	. 22
two-words-before|say|	, 21	. 17
two-words-before|schild|	: -18
two-words-before|school|	. 18
two-words-before|secondo|	la -13
two-words-before|seconds|	. 10
two-words-before|secretary|	. 12
two-words-before|segundos|	: 13
two-words-before|sei|	? 9
two-words-before|series|	called -12
two-words-before|se|	disent -12	dit 26	lia -11	titula -17
two-words-before|shares|	. 13
two-words-before|she|	had 18	is 18	said 19	was 19	would 19
two-words-before|should|	have 13
two-words-before|showed|	that 17
two-words-before|show|	, -9
two-words-before|shrugged|	. 15
two-words-before|sich|	nicht 9
two-words-before|sides|	. 10
two-words-before|side|	. 10
two-words-before|sie|	, 9
two-words-before|sign|	for -22
two-words-before|silence|	. 10	: 16
two-words-before|sindaco|	: 10
two-words-before|six|	. 11
two-words-before|si|	chiama -11	definisce 11	dice 17	dichiara 11
two-words-before|smiled|	. 16
two-words-before|sms|	: 13
two-words-before|sociais|	: 12
two-words-before|socios|	de 16
two-words-before|soltó|	: 9
two-words-before|song|	, -11
two-words-before|son|	tube -8
two-words-before|souri|	: 10
two-words-before|so|	: 17
two-words-before|speaks|	of -10
two-words-before|spiega|	, 8
two-words-before|spoke|	of 23
two-words-before|sports|	. 11
two-words-before|sport|	. 11
two-words-before|sprach|	von 11
two-words-before|sprak|	van 12
two-words-before|spreekt|	van 15
two-words-before|spricht|	von 20
two-words-before|spring|	. 17
two-words-before|staat|	. 6
two-words-before|stand|	. -8
two-words-before|start|	 7	de -20	die -21	el -10	il -11	la -15	start 10	the -12
two-words-before|stated|	. 14
two-words-before|statement|	. 13	: 19
two-words-before|states|	. 9
two-words-before|station|	. 9
two-words-before|stilte|	. 19
two-words-before|story|	. 9
two-words-before|strategist|	. 10
two-words-before|such|	as -9
two-words-before|sul|	: 9
two-words-before|sunday|	. 10
two-words-before|sure|	. 13
two-words-before|su|	scritto -14
two-words-before|svp|	. 20
two-words-before|s’|	appelait -12	intitola -20
two-words-before|tajante|	: 12
two-words-before|tarde|	. 7
two-words-before|team|	. 6
two-words-before|tegen|	. 12	: 11
two-words-before|telefono|	, 10
two-words-before|telegram|	. 13
two-words-before|telephone|	. 8
two-words-before|teléfono|	. 6
two-words-before|tempère|	. 6
two-words-before|terughoudend|	. 7
two-words-before|testa|	: 17
two-words-before|that|	, 14	. 16	he 13	it 18	read -10	the 19	trump 12	were -15
two-words-before|them|	. 10
two-words-before|then|	. 10
two-words-before|there|	are -10	was -9
two-words-before|they|	had 16	were 15
two-words-before|the|	accord 17	caption -19	change 18	decision 20	film 14	government 18	heading -19	hearing 7	line -18	meeting -8	order 16	outcome 19	phrase -22	report 15	result 17	shares -9	slogan -7	so-called -22	tagline -23	title -33	word -48	words -17	world -11
two-words-before|this|	. 11
two-words-before|thursday|	. 14
two-words-before|tildó|	de 17
two-words-before|times|	. 11
two-words-before|timetable|	. 14
two-words-before|time|	. 14
two-words-before|toe|	. 12
two-words-before|told|	. 16
two-words-before|toont|	zich 13
two-words-before|to|	be 13	put -15	say -27
two-words-before|transport|	of 17
two-words-before|trata|	de 16
two-words-before|tratta|	di 26
two-words-before|tribute|	to 24
two-words-before|trump|	, 7	. 16	: 11	’s 24
two-words-before|tuesday|	. 16
two-words-before|turno|	. 11
two-words-before|tweeted|	, 12
two-words-before|uit|	. 18
two-words-before|une|	décision 14
two-words-before|university|	. 11
two-words-before|unlikely|	. 10
two-words-before|unmoved|	. 13
two-words-before|unrepentant|	. 13
two-words-before|un|	homme 19	match -12	projet 14	texte 11
two-words-before|up|	. 11
two-words-before|us|	. 9
two-words-before|uur|	. 17
two-words-before|valor|	: 9
two-words-before|view|	. 15
two-words-before|voce|	: 19
two-words-before|voix|	. 7
two-words-before|volte|	. 14
two-words-before|von|	einem 16	einer 17
two-words-before|voor|	. 13
two-words-before|vor|	, 9	. 11	einem 14
two-words-before|voz|	: 17
two-words-before|waren|	. 11
two-words-before|warned|	: 13	against 23
two-words-before|washington|	was 10
two-words-before|was|	. 9	titled -13
two-words-before|watching|	. 16
two-words-before|watch|	. 13
two-words-before|way|	. 13
two-words-before|website|	. 17
two-words-before|wednesday|	. 15
two-words-before|week|	. 22
two-words-before|werde|	sich 7
two-words-before|weten|	. 16
two-words-before|which|	means -17
two-words-before|who|	are 12
two-words-before|widersprach|	: 14
two-words-before|wife|	. 9
two-words-before|window|	. 9
two-words-before|wissen|	. 6
two-words-before|words|	, 19
two-words-before|word|	. 21
two-words-before|worse|	. 11
two-words-before|would|	be 16
two-words-before|writes|	. 10	: 18
two-words-before|wrote|	, 23	. 25	: 23
two-words-before|x|	: 26
two-words-before|years|	. 15
two-words-before|year|	. 11
two-words-before|you|	had -16
two-words-before|y|	voit 8
two-words-before|zeigte|	sich 15
two-words-before|zeit|	: 10
two-words-before|zettel|	: -18
two-words-before|ze|	. 7
two-words-before|zurück|	. 12	: 15
two-words-before|zu|	: 10
two-words-before||	( -7	, -24	. 8	: 22	and 13	because 13	e -14	en -12	from -18	or -6	para -21	und -12	y -11	— 15
two-words-before|à|	la 17
two-words-before|è|	detto 11	scritto -11	stata 18
two-words-before|épaules|	: 10
two-words-before|évoque|	une 16
verb|false|2-3|	lower 6	upper -16
verb|false|4-7|	lower 29	upper -23
verb|false|8+|	lower 47	other 10	upper -9
verb|true|2-3|	lower 6	upper 9
verb|true|4-7|	lower 14	other 16
verb|true|8+|	lower 12	other 7	upper 14
word-after|	 -14	' 15	( -14	+ 17	, -23	- 8	. -10	? -34	[ 21	a -13	about -8	abu 13	according -15	across -8	added 14	adding 10	advises -12	after 15	against 24	als -9	am -14	analyst -10	and 16	another 16	are 9	as -6	asked -11	assistant 11	au -9	auf -21	barrientos -12	beck 11	before 24	beim 14	ben 10	bennett 13	bestimmt -13	between -14	bill 11	blackwell 11	blijft 14	bozell 12	bush 14	button -24	by 35	came 20	campaign 17	candidate 7	caucus -22	ce 11	cette 18	christie 14	clinton 19	coach 18	con -13	conceded 14	contre 9	could -14	counts -19	cruz 20	da 6	das 7	dat 10	della 14	depuis -10	deputy 10	devine 9	die 13	do 9	doughnut -23	drew -16	du -10	during 16	e 7	een -11	elle 14	email 6	en 15	end 13	eric 10	es 13	even 15	ficou -21	fiorina 12	for 12	foreign 12	former 13	gedoopt -10	general 11	genoemd -14	geprüft 17	gewesen 10	graham 11	ha -11	had -31	hannity 10	has 8	hassan 10	hat -18	have 11	he 27	head 14	her -7	hillary 15	his 13	hollis 10	hätten 16	i -8	if 23	im -10	instead -19	into -10	is -26	ist -9	it -11	its 10	joked 18	judge 12	justice 15	klein 7	komt -18	kruger -22	la 9	las 9	last -7	law -7	le 28	les 8	lewandowski 8	like 13	l’ 17	made -6	mais 15	mayor 19	movement 14	mr 20	mr. 7	mrs 12	mrs. 19	ms 19	murphy 9	ne -9	nennen -9	non -7	not 9	não -10	o -11	obama 12	of 20	one 12	ook -12	out 8	par 18	para -14	paradis 12	pence 11	pour -17	prime 9	program 7	prosecutor 13	pyo 10	rating -17	reid 13	remark -17	remarked 10	replied 16	republican 12	rires 12	rose -12	rubio 17	ruiz 16	rule -33	runs -16	ryan 11	said 19	sang -22	says 8	schreibt -14	se -14	sei -14	sexton 14	she 14	sie 7	signs 7	since -8	sobre 17	son 11	sous -17	spokesman 7	steht -13	su 15	sulla -9	sur 10	t-shirts -15	tester 10	than 6	that 10	the 25	their 14	they 24	this -6	though -8	to 10	trump 31	tweeted 11	two -13	un -12	und -19	under -10	union 17	until 6	van 9	verbucht -14	verrà -18	viguerie 10	vito 8	von -13	voor -8	vor -16	voters 7	walker 9	was -6	were 13	when 14	where 13	which -9	while 18	who 10	whose -9	wie 11	will 19	win -23	wins -17	worden -14	would -13	wrote 23	zijn 16	zu 7	zucker 8	zur 7	à 17	è -13	é -14
word-after|'|	, 15
word-after|(|	none -12
word-after|+|	none 17
word-after|,|	! 19	none -25
word-after|-|	none 6
word-after|.|	! 20	? -19	none -9
word-after|?|	none -34
word-after|[|	. 19
word-after|about|	, -24	none 14
word-after|abu|	, 13
word-after|across|	none -8
word-after|added|	, 14
word-after|adding|	, 10
word-after|after|	none 15
word-after|against|	none 24
word-after|als|	none -9
word-after|analyst|	, -10
word-after|and|	, -22	. 14	none 31
word-after|another|	, 10
word-after|are|	none 9
word-after|asked|	. -13	? 20
word-after|assistant|	, 11
word-after|as|	, -27	. -22	none 26
word-after|at|	none -12
word-after|auf|	none -21
word-after|au|	none -9
word-after|a|	. -18	? 12
word-after|because|	, 13	none -9
word-after|before|	none 23
word-after|beim|	. 13
word-after|ben|	, 12
word-after|bestimmt|	none -13
word-after|between|	none -14
word-after|blackwell|	, 11
word-after|blijft|	none 14
word-after|bozell|	, 12
word-after|button|	none -24
word-after|but|	, -9	. 29	none -13
word-after|by|	, 10	. 8	none 35
word-after|came|	, 24
word-after|campaign|	none 16
word-after|candidate|	none 7
word-after|caucus|	none -22
word-after|ce|	. 11
word-after|chief|	, 19
word-after|christie|	, 14
word-after|clinton|	, 12	none 20
word-after|coach|	, 18
word-after|conceded|	, 14
word-after|contre|	none 9
word-after|con|	none -13
word-after|could|	none -14
word-after|counts|	none -19
word-after|cruz|	, 13
word-after|das|	. 18
word-after|dat|	. 13	none 7
word-after|da|	none 6
word-after|della|	none 14
word-after|depuis|	none -10
word-after|deputy|	, 10
word-after|der|	. 20
word-after|devine|	, 9
word-after|de|	. 22
word-after|die|	. 23	none 8
word-after|doughnut|	none -23
word-after|during|	none 16
word-after|du|	none -10
word-after|een|	. 7
word-after|elle|	. 14
word-after|email|	none 6
word-after|end|	! 11	. 6	? 49	none 9
word-after|en|	none 15
word-after|eric|	, 10
word-after|es|	. 13
word-after|e|	. 8
word-after|ficou|	none -21
word-after|fiorina|	, 12
word-after|foreign|	, 10
word-after|former|	, 13
word-after|for|	none 17
word-after|gedoopt|	none -10
word-after|general|	, 11
word-after|genoemd|	none -14
word-after|geprüft|	none 17
word-after|gewesen|	none 10
word-after|graham|	, 11
word-after|had|	, -16	none -28
word-after|hassan|	, 10
word-after|has|	, -12	none 16
word-after|hat|	none -18
word-after|ha|	none -11
word-after|head|	, 14
word-after|her|	, 15
word-after|he|	! 22	, 15	. 34	? 23	none 11
word-after|his|	, 16
word-after|hätten|	none 16
word-after|if|	none 23
word-after|instead|	none -19
word-after|into|	none -10
word-after|in|	, -8
word-after|ist|	none -9
word-after|is|	, -19	none -22
word-after|its|	, 15	. -8
word-after|it|	, -18	. 13
word-after|i|	? 20
word-after|joked|	, 18
word-after|judge|	, 9
word-after|justice|	? 14
word-after|klein|	, 7
word-after|komt|	none -18
word-after|kruger|	none -22
word-after|las|	none 9
word-after|law|	none -7
word-after|la|	. 18
word-after|lewandowski|	, 8
word-after|le|	. 25	none 10
word-after|l’|	. 20
word-after|mais|	none 15
word-after|mayor|	, 19
word-after|movement|	none 14
word-after|mr.|	, 19
word-after|mrs.|	, 19
word-after|mrs|	, 12
word-after|mr|	, 20
word-after|ms|	, 19
word-after|nennen|	none -9
word-after|ne|	none -9
word-after|non|	none -7
word-after|não|	none -10
word-after|obama|	, 11
word-after|of|	none 19
word-after|one|	, 28
word-after|on|	. -14	none 9
word-after|out|	none 8
word-after|paradis|	, 8
word-after|para|	none -14
word-after|par|	none 18
word-after|pence|	, 10
word-after|pour|	none -17
word-after|prime|	, 9
word-after|program|	none 7
word-after|prosecutor|	, 13
word-after|pyo|	, 10
word-after|rating|	none -17
word-after|reid|	, 12
word-after|remarked|	, 10
word-after|remark|	none -17
word-after|rep.|	, -7
word-after|replied|	, 16
word-after|republican|	, 11
word-after|rires|	. 12
word-after|ruiz|	, 16
word-after|rule|	none -33
word-after|runs|	none -16
word-after|ryan|	, 10
word-after|said|	, 16	? 12	none 18
word-after|says|	, 8
word-after|schreibt|	none -14
word-after|sei|	none -14
word-after|sexton|	, 12
word-after|se|	none -14
word-after|she|	, 28	. -15	? 16	none 11
word-after|sie|	. 10
word-after|signs|	none 7
word-after|since|	. 16	none -12
word-after|sous|	none -17
word-after|spokesman|	, 7
word-after|steht|	none -13
word-after|sur|	none 10
word-after|su|	none 15
word-after|tester|	, 10
word-after|than|	none 18
word-after|that|	, -22	. 7	none 8
word-after|they|	, 24	. 12
word-after|the|	! 20	, 19	? 20	none 20
word-after|this|	. -10
word-after|to|	none 7
word-after|trump|	, 18	. 16	? 12	none 16
word-after|tweeted|	, 10
word-after|under|	none -10
word-after|und|	none -19
word-after|union|	, 17
word-after|until|	none 6
word-after|un|	none -12
word-after|van|	none 9
word-after|verbucht|	none -14
word-after|verrà|	none -18
word-after|viguerie|	, 10
word-after|vito|	, 8
word-after|von|	none -22
word-after|voor|	none -8
word-after|vor|	none -16
word-after|voters|	none 7
word-after|walker|	, 9
word-after|was|	, -6
word-after|were|	none 13
word-after|when|	. 24
word-after|which|	, -9
word-after|while|	, 18
word-after|who|	none 9
word-after|wie|	. 11
word-after|will|	, 6	none 17
word-after|wins|	none -17
word-after|win|	none -23
word-after|with|	, 11	none -7
word-after|worden|	none -14
word-after|would|	none -13
word-after|wrote|	, 23
word-after|zijn|	. 8
word-after|zucker|	, 8
word-after|zur|	none 7
word-after|zu|	none 7
word-after||	. -14	? 26	none -13
word-after|à|	. 9	none 13
word-after|è|	none -13
word-after|é|	none -14
word-after|–|	, 7
word-after|—|	! 11	. 38	? 13	none -11
word-before|%|	4-7 14
word-before|	' -20	) 16	- -10	. 21	2018 12	: 8	; 11	? 28	aber 14	accord 16	actions 14	afspraak 7	after -14	al -15	album -17	alias -12	als 7	an 27	and 14	answered -9	ao -17	apenas 13	appelait -12	appelle -21	are -19	arriveranno 10	arte -15	asking 15	at 23	au -13	auf -14	aufschrift -10	ausdruck -19	avec 8	aver 13	avoir 35	band -12	baptisée -17	be 22	because 23	been 7	begriff -15	being 23	besluit 9	blamed 7	bleibe 16	bore 18	branded -10	buch -7	but 12	call -27	calls -7	caption -19	cartello -8	caso -10	chama -10	chamado -15	change 18	chanting 18	chiama -18	chiamano -21	chiamarlo -10	chiede 13	christened -20	cijfers 8	claque -14	client 12	cliente 8	clinton 23	com 8	come -13	comme 23	como -11	considera 19	continue 13	contre 17	course 19	cruz 13	da -11	daarentegen 10	dans -21	das -19	decision 20	definisce 22	definito -10	del -17	dem -20	den 7	der -32	destijds 14	detto -10	di 9	dice 17	dichiara 11	dicho -9	die -15	dire -13	disent -16	dit 18	dite 7	do -8	dorp -9	drama -14	du -7	décision 18	déploré 13	e -7	een -20	ein 28	eine 10	einem 18	el -8	elle 12	elogiou 11	em 32	empresa 12	en -9	entitled -8	er 19	era -9	es 6	essere 9	est 7	estaba 10	está 14	etiqueta -16	expected 16	expression -19	expressão -18	felt 21	ficou 6	film 14	finds -15	found -10	frase -9	fue 21	für 22	giudizio -6	già -15	go -20	gone 19	grupo -14	habe 23	handle -11	has 23	hashtag -18	have -9	he 24	headed -30	heading -19	hearing 7	heet -6	heißt -13	her 26	het -7	hij -10	him 10	homme 19	houve 20	há 23	hätten 16	il -14	im -17	in -16	including -13	initiative -13	intitola -20	intitolato -19	intitulé -7	intitulée -8	into 16	irá -8	ist -12	it 20	its -9	jeudi 12	juge 12	kabinet 10	komt 7	könne 15	la -9	lautet -12	le -28	lema -17	les -18	leus -10	ley 14	lia -11	like 9	llama -19	los -11	lui 17	maar 14	made -6	mais 14	man 15	marked -28	mas 13	match -12	means -19	meeting -17	mention -17	mercado 9	met -6	more 17	mot -19	naar -8	named -18	namen -14	needed 20	negotiate 18	new -14	nicht 16	nicknamed -22	noch 11	not 20	now 16	numa 12	number -7	nur -15	o -7	objectif 20	offer 16	on -12	one -17	op 13	open 21	opened 12	opera 22	operazione -21	operação -11	opération -10	or -13	order 16	outcome 19	over -25	palavra -17	parola -14	partido 10	pela 20	people 13	phrase -20	piden 12	plan 21	plateforme 10	play -17	played -21	podcast -12	por -20	possible -12	pour -21	pouvait 13	praised 15	preferred -30	prefers -17	president 9	programa -9	projekt 14	projet 22	promette 15	publicar -9	publie -12	pulls -13	put -15	qui 7	rated -10	read -14	reads -18	reconheceu 14	regretted 14	remained 26	remarks 16	republicans 12	resposta 10	resta 11	resterebbe 9	result 17	revista -11	roman -10	said 14	salue 13	saluta 8	salué 9	sanders 14	sang -15	sarebbero 12	say -19	saying 13	says -39	scritta -16	scritto -18	sees 24	sei 15	seien 10	sendung -11	serait 13	será -7	shares -9	she -13	should 22	show -12	shown 20	since 14	singing -24	slogan -8	so-called -41	sogenannte -12	sold -18	son 17	spitznamen -7	stand -19	start 10	store -14	sua 6	such -13	surnommé -6	são 14	tagged -21	tagline -23	talk 16	tem 15	tentoonstelling -18	termed 21	testo 9	texte 12	than 6	thanked 13	that 9	their 22	them 8	they -13	through -6	titel -16	title -29	titled -26	titula -17	to 16	todavía 14	told -9	trattati 20	trimestre 16	trouvent 11	tube -8	têm -15	uma 10	una -11	und -20	under -30	une 10	usted -9	van 24	ve 11	ver 12	voit 8	vom 12	von 9	voto 13	wanted 10	wants 14	was 17	welcomed 15	werde -8	where -15	who -6	whose -26	wie -13	will 13	woord -16	word -29	words -17	world -11	would 20	written -14	wrote -6	würden -9	yelled 18	zaak 14	zeitung -16	zich 16	zijn -18	zusatz -18	à 11	è 6	était 10	été -6	être 19	– -9	— 9	’s -13
word-before|'s|	4-7 -12	8+ 15
word-before|'|	1 -12	2-3 -19
word-before|(|	8+ -14
word-before|)|	8+ 11
word-before|,|	1 -13	8+ 31
word-before|-|	2-3 -8	4-7 -6	8+ 25
word-before|.|	1 12	2-3 18	4-7 14	8+ 14
word-before|:|	2-3 14	4-7 10	8+ -6
word-before|?|	1 25	2-3 25	4-7 16	8+ 19
word-before|about|	1 -20
word-before|accord|	2-3 15
word-before|actions|	4-7 12
word-before|afspraak|	4-7 7
word-before|after|	2-3 -16
word-before|against|	2-3 -11	4-7 27
word-before|album|	2-3 -17
word-before|alias|	2-3 -7
word-before|als|	1 6	4-7 24
word-before|and|	1 16	2-3 9	8+ 18
word-before|answered|	2-3 -24
word-before|an|	1 6	2-3 27
word-before|ao|	2-3 -17
word-before|appelait|	2-3 -12
word-before|appelle|	1 -11	2-3 -16
word-before|are|	1 -24	4-7 28	8+ 17
word-before|arriveranno|	4-7 10
word-before|arte|	2-3 -15
word-before|as|	2-3 -9	4-7 20	8+ 29
word-before|at|	1 12
word-before|aufschrift|	2-3 -10
word-before|auf|	1 -17
word-before|ausdruck|	1 -19
word-before|au|	2-3 -8
word-before|avec|	4-7 8
word-before|aver|	2-3 9	4-7 18
word-before|avoir|	2-3 26	4-7 29
word-before|a|	1 22	2-3 -13	4-7 32	8+ 22
word-before|because|	8+ 21
word-before|been|	2-3 36	8+ 26
word-before|begriff|	1 -10
word-before|be|	1 31	4-7 27	8+ 12
word-before|blamed|	4-7 19
word-before|but|	2-3 18	4-7 24	8+ 22
word-before|called|	1 -8	4-7 12
word-before|calls|	2-3 -7
word-before|call|	1 -9	2-3 -28
word-before|cartello|	4-7 -8
word-before|caso|	2-3 11
word-before|chama|	2-3 -10
word-before|che|	4-7 12
word-before|chiamano|	1 -12	2-3 -16
word-before|chiamarlo|	1 -10
word-before|chiama|	1 -12	2-3 -21
word-before|christened|	2-3 -20
word-before|claque|	2-3 -14
word-before|cliente|	4-7 8
word-before|clinton|	2-3 15	4-7 14	8+ 15
word-before|come|	2-3 -17	4-7 9
word-before|comme|	4-7 19
word-before|como|	1 11	4-7 -17
word-before|com|	2-3 8
word-before|considera|	1 15
word-before|contre|	2-3 11
word-before|dans|	2-3 -17
word-before|das|	1 -23	2-3 -10	4-7 8
word-before|dat|	1 -19	2-3 23	4-7 13	8+ 15
word-before|da|	2-3 -11
word-before|decision|	4-7 11
word-before|definisce|	4-7 19
word-before|del|	1 -19	2-3 -16
word-before|dem|	2-3 -15
word-before|den|	1 7
word-before|der|	1 -26	2-3 -21
word-before|detto|	2-3 -7	4-7 11
word-before|de|	8+ 19
word-before|dice|	2-3 15
word-before|dicho|	1 -9
word-before|die|	1 -33	2-3 -8
word-before|dire|	1 -13
word-before|disent|	1 -17
word-before|dite|	2-3 -12
word-before|dit|	1 13	2-3 9	4-7 19
word-before|di|	2-3 10	4-7 24
word-before|dossier|	1 11	2-3 -8
word-before|do|	1 -12
word-before|drama|	2-3 -13
word-before|dubbed|	2-3 7
word-before|du|	1 8	2-3 -15
word-before|décision|	2-3 15
word-before|déploré|	2-3 13
word-before|een|	1 -10	2-3 -17
word-before|einem|	2-3 20	4-7 18
word-before|einen|	1 7	2-3 -7	4-7 -11
word-before|einer|	4-7 10
word-before|eine|	2-3 8	4-7 9
word-before|ein|	2-3 15	4-7 12
word-before|elle|	4-7 9
word-before|el|	2-3 -20
word-before|em|	1 11	2-3 29	4-7 9
word-before|entitled|	4-7 -12
word-before|en|	1 -22
word-before|era|	4-7 -7
word-before|er|	2-3 13	4-7 11
word-before|essere|	2-3 9
word-before|est|	2-3 9	4-7 15
word-before|está|	2-3 15
word-before|es|	1 -10	2-3 21	4-7 15
word-before|etiqueta|	1 -16
word-before|expression|	2-3 -17
word-before|expressão|	2-3 -18
word-before|e|	1 -17	4-7 16
word-before|film|	2-3 14
word-before|finds|	2-3 -15
word-before|foi|	2-3 19
word-before|for|	4-7 37	8+ -12
word-before|frase|	2-3 -8
word-before|from|	1 -23	4-7 17
word-before|für|	2-3 15	4-7 7
word-before|giudizio|	1 -6
word-before|government|	4-7 18
word-before|grupo|	2-3 -14
word-before|haar|	4-7 20
word-before|habe|	2-3 22
word-before|had|	1 -16	2-3 6	4-7 47	8+ 17
word-before|hashtag|	1 -18
word-before|has|	2-3 16	4-7 20	8+ 14
word-before|have|	2-3 -12	4-7 18
word-before|headed|	2-3 -25
word-before|heading|	2-3 -19
word-before|hearing|	4-7 7
word-before|heißt|	1 -13
word-before|her|	1 8	2-3 22	4-7 9
word-before|het|	4-7 18
word-before|he|	4-7 13	8+ 19
word-before|him|	2-3 6	4-7 13
word-before|his|	1 12	2-3 -8
word-before|homme|	4-7 19
word-before|houve|	2-3 19
word-before|hätten|	4-7 16
word-before|il|	1 -10	2-3 -11	4-7 8
word-before|im|	2-3 -17
word-before|initiative|	2-3 -15
word-before|intitolato|	2-3 -19
word-before|intitola|	2-3 -20
word-before|intitulée|	2-3 -8
word-before|intitulé|	4-7 -6
word-before|into|	4-7 15
word-before|in|	2-3 -14	4-7 -12
word-before|is|	1 14	2-3 -8	4-7 -6	8+ 18
word-before|its|	1 -21
word-before|it|	1 24	4-7 36	8+ 11
word-before|i|	1 -12
word-before|jeudi|	2-3 12
word-before|juge|	2-3 11
word-before|komt|	2-3 7
word-before|la|	1 10	2-3 -18
word-before|lema|	2-3 -17
word-before|les|	2-3 -18
word-before|leus|	2-3 -9
word-before|le|	1 -20	2-3 -22
word-before|line|	2-3 16	4-7 -17
word-before|llama|	2-3 -13
word-before|los|	2-3 -11
word-before|lui|	4-7 17
word-before|maar|	4-7 14
word-before|made|	4-7 -11
word-before|man|	2-3 14
word-before|marked|	1 -26
word-before|means|	2-3 -19
word-before|meeting|	2-3 -25
word-before|mention|	2-3 -17
word-before|mercado|	4-7 9
word-before|mot|	1 -19
word-before|named|	2-3 -24
word-before|namen|	1 -22	2-3 -8
word-before|name|	1 -20
word-before|needed|	4-7 13
word-before|negotiate|	4-7 16
word-before|new|	1 -20
word-before|nicht|	4-7 9
word-before|nicknamed|	2-3 -20	4-7 -13
word-before|not|	1 21	8+ 21
word-before|no|	1 -14	2-3 6
word-before|nur|	2-3 -12
word-before|of|	1 -7
word-before|on|	2-3 -18
word-before|operazione|	2-3 -21
word-before|opera|	4-7 17
word-before|operação|	2-3 -11
word-before|opération|	2-3 -10
word-before|or|	2-3 -10	4-7 -8
word-before|over|	1 -36	2-3 -16	4-7 10
word-before|o|	1 -24
word-before|palavra|	1 -17
word-before|para|	1 -21
word-before|parola|	1 -14
word-before|partido|	4-7 11
word-before|pela|	2-3 20
word-before|people|	4-7 14
word-before|phrase|	2-3 -17
word-before|plan|	2-3 16	4-7 14
word-before|played|	2-3 -21
word-before|podcast|	2-3 -12
word-before|por|	1 -16	2-3 -14
word-before|pour|	1 -21	4-7 -10
word-before|preferred|	1 -21	2-3 -22
word-before|prefers|	1 -17
word-before|programa|	2-3 -9
word-before|projet|	4-7 8
word-before|promette|	2-3 14
word-before|publie|	4-7 -12
word-before|que|	1 -7	4-7 33	8+ 9
word-before|rated|	1 -10
word-before|reading|	4-7 -19
word-before|reads|	4-7 -18
word-before|read|	4-7 -24
word-before|regretted|	4-7 14
word-before|remained|	2-3 26
word-before|report|	4-7 18
word-before|resposta|	2-3 9
word-before|resta|	2-3 11
word-before|resterebbe|	4-7 9
word-before|result|	2-3 17
word-before|revista|	2-3 -10
word-before|roman|	4-7 -10
word-before|said|	1 23	2-3 7	4-7 -12	8+ 25
word-before|salue|	2-3 9	4-7 12
word-before|saluta|	2-3 8
word-before|salué|	4-7 7
word-before|sanders|	8+ 14
word-before|sang|	4-7 -15
word-before|saying|	4-7 18
word-before|says|	1 -25	2-3 -25	4-7 -13	8+ -16
word-before|say|	1 -9	2-3 -10
word-before|scritta|	2-3 -14	4-7 -9
word-before|scritto|	1 -11	2-3 -14	4-7 -9
word-before|sees|	2-3 20
word-before|seien|	4-7 6
word-before|sei|	2-3 14	4-7 15
word-before|sendung|	2-3 -11
word-before|será|	4-7 -7
word-before|should|	2-3 15	4-7 12
word-before|showed|	4-7 -8
word-before|show|	2-3 -20
word-before|sich|	1 20	2-3 14	4-7 -6
word-before|since|	4-7 24
word-before|slogan|	4-7 -11
word-before|so-called|	1 -25	2-3 -33
word-before|sogenannte|	1 -12
word-before|sold|	2-3 -21
word-before|start|	4-7 13	8+ 18
word-before|são|	2-3 14
word-before|talk|	4-7 16
word-before|termed|	2-3 21
word-before|texte|	4-7 11
word-before|that|	2-3 7	4-7 19	8+ 34
word-before|their|	2-3 22
word-before|they|	2-3 -17
word-before|the|	1 -8	2-3 9	8+ 17
word-before|titel|	2-3 -12
word-before|titled|	2-3 -16	4-7 -20
word-before|title|	2-3 -29	4-7 -15
word-before|titula|	1 -17
word-before|told|	2-3 -9
word-before|to|	4-7 40	8+ 25
word-before|trattati|	4-7 20
word-before|trouvent|	1 11
word-before|trump|	4-7 17	8+ 6
word-before|tube|	2-3 -8
word-before|têm|	2-3 -15
word-before|uma|	2-3 10
word-before|um|	1 -17	2-3 16	4-7 -10
word-before|una|	2-3 -11
word-before|under|	1 -30
word-before|und|	1 -14
word-before|une|	1 14	4-7 23
word-before|van|	1 18	2-3 15	4-7 16
word-before|ve|	1 9
word-before|voit|	4-7 8
word-before|vom|	1 -16
word-before|von|	2-3 6	4-7 10
word-before|voor|	2-3 20
word-before|vor|	4-7 8
word-before|voto|	2-3 13
word-before|wants|	4-7 17
word-before|was|	1 9	2-3 13	4-7 15	8+ 22
word-before|welcomed|	4-7 14
word-before|werde|	2-3 -10
word-before|were|	2-3 35	4-7 -8	8+ 19
word-before|whose|	2-3 -19
word-before|who|	8+ 15
word-before|wie|	2-3 -13
word-before|will|	4-7 12
word-before|with|	2-3 -11	4-7 8
word-before|woord|	1 -20
word-before|words|	2-3 -22	4-7 18
word-before|word|	1 -29
word-before|would|	1 20	2-3 7	4-7 30	8+ 16
word-before|wrote|	2-3 -20
word-before|y|	2-3 -11
word-before|zeitung|	2-3 -16
word-before|zich|	2-3 16
word-before|zijn|	1 -16
word-before||	1 -16	2-3 8	4-7 22	8+ 29
word-before|à|	2-3 6	4-7 21	8+ 12
word-before|è|	2-3 10	4-7 22	8+ 7
word-before|était|	4-7 12
word-before|été|	1 -12	4-7 23
word-before|é|	4-7 19	8+ 14
word-before|–|	2-3 -18	4-7 -15
word-before|—|	2-3 17	4-7 -8	8+ 14
word-before|’s|	2-3 -10	4-7 -15	8+ 17
word-before|’|	1 -6	2-3 16	4-7 14
work|near|near|,|	all -14
work|near|near|	all -35	first 15
work|near|near|preposition|	all -28
work|near|near|stop|	first 12
work|near|none|,|	all -46	all-one -35	first -18	none 25	some 10
work|near|none|:|	first -19	none -15
work|near|none|	all -63	all-one -43	first -26	none 10	some 21	titled 13
work|near|none|auxiliary|	none -6
work|near|none|coordinator|	all -17
work|near|none|determiner|	none 8
work|near|none|possessive|	all -21
work|near|none|preposition|	all -28	first -13
work|near|none|quote|	first 20
work|near|none|stop|	all-one 20	first 29
work|near|none|subordinator|	all -24	none 7
work|near|none|that|	none 19
work|near|none|verb-judging|	all -23	all-one -12	none 10
work|near|none|verb-saying|	all-one -14	none 21
work|near|none|word|	all -30	all-one -22	first -12	none -7	some 13
work|none|near|,|	none 17
work|none|near|:|	first 17
work|none|near|	all -19	first 10	none 19	some 17
work|none|near|auxiliary|	none 15
work|none|near|capital|	all-one -14	none -10
work|none|near|determiner|	all -6	none 14
work|none|near|preposition|	all -18	first -13	none -10
work|none|near|start|	all -23	all-one -18	first 25
work|none|near|verb-judging|	none 19
work|none|near|verb-saying|	none 11
work|none|near|verb-thinking|	none 17
work|none|near|word|	all -20
work|none|none|'|	none -9
work|none|none|(|	none -8
work|none|none|)|	first 11
work|none|none|,|	first 21	most 16	none 13	some 11	upper 15
work|none|none|-|	first 13	none -8
work|none|none|:|	all 8	all-one 13	first 8	most 9	none -9	titled 14	upper 15
work|none|none|;|	none 16
work|none|none|adverb|	all-one -23	none 10
work|none|none|auxiliary|	all -8	all-one -13	most 19	none 9	some 9	titled 7
work|none|none|capital|	all -8	first -11	most -10	none 15	some 13	titled -7
work|none|none|coordinator|	first 10	some -8
work|none|none|determiner|	all-one 7	some 7	titled 8
work|none|none|	first 7	some 12	titled 9	upper 10
work|none|none|possessive|	all -35	all-one -28	first -12	none 19	titled 16
work|none|none|preposition|	first -6	some 20
work|none|none|pronoun|	all-one -7	some 18
work|none|none|quote|	first 11	none -6
work|none|none|start|	first 19	most 16	titled -7
work|none|none|stop|	all 22	all-one 11	first 20	most 8
work|none|none|subordinator|	first 15	none -13	titled -10
work|none|none|that|	all-one -20	first 18	some 17
work|none|none|verb-judging|	all -9	all-one -19	some -13
work|none|none|verb-saying|	first -20	most 20	some 29	titled 10
work|none|none|verb-thinking|	first 8	some 10
work|none|none|word|	all 6	first -30	most 6	none 10	titled -11
work|none|none|–|	first -7
work|none|none|—|	all-one 13	none 12
work|none|right|	all -34	all-one -33	first 11
work|none|right|determiner|	all -21
work|none|right|start|	first 18
work|none|right|stop|	first 18
work|none|right|word|	none -14
work|right|near|	all -22
work|right|near|verb-saying|	all -15
work|right|near|word|	all -18
work|right|none|	all -48	all-one -22	first -7	most -13	some 20
work|right|none|capital|	all -19	all-one -14	first -8	none 14
work|right|none|verb-saying|	all-one -20	none -7
work|right|none|verb-thinking|	none 15
work|right|none|word|	all -42	all-one -7	first -28	none 7	some 19
`;
