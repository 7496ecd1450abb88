/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	2-3 9	4-7 15	8+ 31
alone|first|	1 -7	4-7 18	8+ 16
alone|inside|	1 -6
best-gap|according-to|according|gap|according-to|,;|	4-7 15	8+ 18
best-gap|according-to|according|gap|according-to|,c|	4-7 -7
best-gap|according-to|according|gap|according-to|,qs|	8+ 11
best-gap|according-to|according|gap|according-to|,q|	4-7 23
best-gap|according-to|according|gap|according-to|,sc|	8+ 13
best-gap|according-to|according|gap|according-to|,s|	4-7 -6	8+ 13
best-gap|according-to|according|gap|according-to|,|	1 15	2-3 15	4-7 18	8+ 26
best-gap|according-to|according|gap|according-to|;|	2-3 -17	4-7 15	8+ 13
best-gap|according-to|according|gap|according-to|c|	4-7 21
best-gap|according-to|according|gap|according-to|q,|	2-3 15
best-gap|according-to|according|gap|according-to|s,|	4-7 22
best-gap|according-to|according|gap|according-to|s|	2-3 -9
best-gap|according-to|according|gap|according-to||	1 -33	2-3 17	4-7 21	8+ 21
best-gap|colon|naked||	1 -14	4-7 39	8+ 31
best-gap|colon|saying|gap|colon|,c|	8+ 9
best-gap|colon|saying|gap|colon|,s|	8+ 7
best-gap|colon|saying|gap|colon|,|	8+ 8
best-gap|colon|saying|gap|colon||	8+ 14
best-gap|interview|naked||	2-3 9	4-7 11	8+ 7
best-gap|named-before|naked||	2-3 18	4-7 -6	8+ 7
best-gap|named-nearby|naked||	4-7 11	8+ 6
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 12
best-gap|paragraph-before|saying|gap|paragraph-before|,c|	8+ 6
best-gap|paragraph-before|saying|gap|paragraph-before|,q|	8+ 11
best-gap|paragraph-before|saying|gap|paragraph-before|,|	8+ 25
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 13	4-7 14
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 17
best-gap|paragraph-before|saying|gap|paragraph-before||	2-3 -9	4-7 6	8+ 29
best-gap|possessor|naked||	1 17	8+ 21
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -13	2-3 -19	4-7 -14
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -22	2-3 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -26	2-3 14	8+ 27
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -11	4-7 6	8+ 16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 15	4-7 9	8+ 13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -17	8+ 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 8	8+ 25
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 8	2-3 -9	4-7 28	8+ 19
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -8	2-3 -8	4-7 -6
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -20	4-7 12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -23	2-3 12	8+ 21
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 6	2-3 6	4-7 18	8+ 14
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -15	2-3 -8
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 11	2-3 -6	4-7 10	8+ 18
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -15	2-3 -11
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -16
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -8	4-7 17	8+ 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 13	4-7 15	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 21
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 32	8+ 18
best-gap|sentence-after|apposed|gap|sentence-after||	8+ 18
best-gap|sentence-after|direct|gap|sentence-after||	8+ 23
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 9	4-7 11
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 13	4-7 9
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -14	4-7 9	8+ 21
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 15
best-gap|sentence-before|according|gap|sentence-before|,c|	4-7 23	8+ 14
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -23	2-3 13	4-7 -11	8+ 11
best-gap|sentence-before|according|gap|sentence-before|,|	1 -15	2-3 9	8+ 13
best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 15
best-gap|sentence-before|according|gap|sentence-before||	1 -7	2-3 13	4-7 -8	8+ 9
best-gap|sentence-before|apposition|gap|sentence-before||	4-7 16	8+ 16
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -16
best-gap|sentence-before|direct|gap|sentence-before|s|	4-7 15	8+ 15
best-gap|sentence-before|direct|gap|sentence-before||	4-7 -6	8+ 29
best-gap|sentence-before|judging|gap|sentence-before||	4-7 18	8+ 13
best-gap|sentence-before|other|gap|sentence-before||	4-7 15	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|,c;|	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|,cs|	4-7 10	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 21	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|,q|	4-7 15	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 19	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 13	4-7 26	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -18	4-7 30	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 -12	4-7 8	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -12	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|s,|	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 6
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -6	8+ 25
best-gap|sentence-before|saying|gap|sentence-before||	2-3 17	4-7 55	8+ 13
best-gap|signature|naked||	1 -20	2-3 -23	4-7 -15	8+ 29
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -14
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 10	8+ 25
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -9
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -20	2-3 24	8+ 20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -19	2-3 -28	4-7 -7	8+ 23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s,|	2-3 -19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 12	2-3 19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7	2-3 -18	8+ -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 11	4-7 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -6	4-7 20	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -7	2-3 20	4-7 25	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -18	4-7 -10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -7	2-3 -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 6	2-3 19	4-7 8	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 21	4-7 24	8+ 24
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 7	8+ 11
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 9
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -15	2-3 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 19	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -13	4-7 27	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 16	4-7 17	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 32	2-3 11	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -13	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,s|	4-7 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,|	1 -9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 24	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 11	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 26	4-7 27	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 11	4-7 32	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -10	2-3 -6	4-7 20	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 16	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,;|	2-3 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 25	4-7 17	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 25	4-7 31	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 14	4-7 12	8+ 27
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 18	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 29	4-7 11	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -9	2-3 20	4-7 26	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -24	4-7 17	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -15	4-7 7	8+ 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 11	4-7 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -21	4-7 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 11	8+ 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 9	4-7 18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -9	4-7 15	8+ 16
best-gap|topic|naked||	1 9
best-gap|transcript|naked||	4-7 27	8+ 20
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 -9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -10	2-3 -16	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 11	4-7 6	8+ 23
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -9	4-7 -10
best-intro|'|saying|0|	2-3 -16
best-intro|(|saying|0|	4-7 13
best-intro|)|naked|2-4|	8+ 9
best-intro|)|naked|far|	8+ 9
best-intro|,|according|1|	1 14	4-7 29	8+ 18
best-intro|,|according|2-4|	2-3 -11	4-7 11
best-intro|,|according|5-10|	4-7 16	8+ 8
best-intro|,|according|far|	2-3 17	4-7 24	8+ 13
best-intro|,|apposed|-3|	2-3 -10
best-intro|,|apposed|-4|	1 -12
best-intro|,|direct|5-10|	2-3 -22	8+ 13
best-intro|,|judging|1|	4-7 9
best-intro|,|judging|2-4|	1 -12	2-3 -15	4-7 8
best-intro|,|judging|5-10|	8+ 13
best-intro|,|judging|far|	4-7 -15
best-intro|,|naked|2-4|	1 -19	2-3 -12	4-7 10
best-intro|,|naked|5-10|	1 -23	2-3 -19	4-7 25	8+ 19
best-intro|,|naked|far|	1 -12	2-3 7	8+ 15
best-intro|,|other|0|	2-3 -10
best-intro|,|saying|0|	2-3 -15	8+ 22
best-intro|,|saying|1|	2-3 6	8+ 20
best-intro|,|saying|2-4|	4-7 25	8+ 28
best-intro|,|saying|5-10|	1 -26	4-7 23	8+ 23
best-intro|,|saying|far|	1 14	2-3 14	4-7 8	8+ 28
best-intro|-|naked|2-4|	8+ 11
best-intro|-|naked|5-10|	8+ 10
best-intro|:|according|1|	2-3 23	8+ 11
best-intro|:|according|5-10|	8+ 13
best-intro|:|according|far|	4-7 10
best-intro|:|apposed|2-4|	8+ 25
best-intro|:|apposed|5-10|	4-7 20
best-intro|:|direct|2-4|	2-3 -7	4-7 -11	8+ 11
best-intro|:|direct|5-10|	2-3 -19	4-7 7	8+ 22
best-intro|:|judging|1|	4-7 13	8+ 16
best-intro|:|judging|2-4|	2-3 20	4-7 15	8+ 14
best-intro|:|judging|5-10|	1 -16	4-7 12	8+ 15
best-intro|:|judging|far|	8+ 14
best-intro|:|naked|1|	2-3 -6	4-7 16	8+ 30
best-intro|:|naked|2-4|	1 -17	2-3 13	4-7 31	8+ 42
best-intro|:|naked|5-10|	2-3 18	8+ -7
best-intro|:|naked|far|	1 16	2-3 11
best-intro|:|saying|0|	4-7 22	8+ 31
best-intro|:|saying|1|	2-3 6	4-7 11	8+ 32
best-intro|:|saying|2-4|	1 14	2-3 25	4-7 8	8+ 35
best-intro|:|saying|5-10|	2-3 -14	4-7 -6
best-intro|:|saying|far|	1 -28	2-3 -20	4-7 12	8+ -9
best-intro|:|thinking|2-4|	4-7 11	8+ 16
best-intro|:|thinking|5-10|	8+ 9
best-intro|;|according|1|	4-7 16
best-intro|;|naked|1|	4-7 -13
best-intro|adverb|according|2-4|	1 -25
best-intro|adverb|according|5-10|	4-7 11
best-intro|adverb|judging|2-4|	1 13	2-3 11	4-7 20
best-intro|adverb|naked|2-4|	2-3 -10	4-7 -8
best-intro|adverb|naked|5-10|	1 17	2-3 8
best-intro|adverb|naked|far|	2-3 -12	4-7 11
best-intro|adverb|saying|1|	2-3 -14
best-intro|adverb|saying|2-4|	2-3 -7	4-7 -7
best-intro|adverb|saying|5-10|	2-3 -9	4-7 22	8+ 14
best-intro|adverb|saying|far|	1 14	2-3 14	8+ 13
best-intro|auxiliary|according|1|	2-3 -11	4-7 22	8+ 14
best-intro|auxiliary|according|2-4|	2-3 25	4-7 29
best-intro|auxiliary|according|5-10|	1 -8	2-3 -6	4-7 31	8+ 10
best-intro|auxiliary|according|far|	2-3 16	4-7 20	8+ 7
best-intro|auxiliary|apposed|far|	2-3 -6
best-intro|auxiliary|direct|5-10|	2-3 6
best-intro|auxiliary|judging|2-4|	1 -23
best-intro|auxiliary|judging|5-10|	1 16
best-intro|auxiliary|naked|1|	2-3 -7
best-intro|auxiliary|naked|2-4|	1 -16	4-7 22	8+ 19
best-intro|auxiliary|naked|5-10|	1 -17	2-3 20	4-7 37	8+ 21
best-intro|auxiliary|naked|far|	1 10	2-3 11
best-intro|auxiliary|other|1|	4-7 7
best-intro|auxiliary|saying|0|	2-3 -17	4-7 26	8+ 27
best-intro|auxiliary|saying|1|	1 23	2-3 13	4-7 20
best-intro|auxiliary|saying|2-4|	1 7	2-3 11	4-7 -11	8+ 22
best-intro|auxiliary|saying|5-10|	1 6	2-3 29	4-7 46	8+ 30
best-intro|auxiliary|saying|far|	1 32	8+ 26
best-intro|auxiliary|thinking|2-4|	2-3 20
best-intro|capital|according|0|	2-3 11	4-7 -12
best-intro|capital|according|1|	2-3 8
best-intro|capital|according|2-4|	2-3 10
best-intro|capital|according|5-10|	2-3 15	4-7 12
best-intro|capital|judging|0|	1 12	2-3 -23
best-intro|capital|judging|1|	2-3 23	4-7 11	8+ 17
best-intro|capital|judging|2-4|	2-3 -10	4-7 18
best-intro|capital|naked|-2|	1 -14
best-intro|capital|naked|0|	2-3 7	4-7 -15
best-intro|capital|naked|1|	1 -17	2-3 -15
best-intro|capital|naked|2-4|	1 -16	4-7 13	8+ 15
best-intro|capital|naked|5-10|	1 10	4-7 -12
best-intro|capital|naked|far|	1 -30	4-7 -10	8+ -6
best-intro|capital|other|0|	2-3 -7
best-intro|capital|saying|0|	1 -19	4-7 15	8+ 25
best-intro|capital|saying|1|	2-3 -17	8+ 17
best-intro|capital|saying|2-4|	1 15	4-7 34	8+ 20
best-intro|capital|saying|5-10|	1 9	2-3 12	4-7 25	8+ 18
best-intro|capital|saying|far|	2-3 12	4-7 15	8+ 17
best-intro|coordinator|naked|2-4|	2-3 -6
best-intro|coordinator|naked|5-10|	1 -20
best-intro|coordinator|naked|far|	1 7	2-3 -10	4-7 -11
best-intro|coordinator|saying|0|	2-3 -16	8+ 17
best-intro|coordinator|saying|2-4|	1 -9	2-3 -8	4-7 17	8+ 10
best-intro|coordinator|saying|5-10|	1 7	2-3 10	4-7 26	8+ 13
best-intro|coordinator|saying|far|	1 -15	2-3 24	4-7 25	8+ 24
best-intro|determiner|according|0|	1 -16
best-intro|determiner|according|1|	4-7 -11
best-intro|determiner|according|2-4|	1 -22	2-3 -6	4-7 22
best-intro|determiner|according|5-10|	4-7 17
best-intro|determiner|apposed|2-4|	2-3 6
best-intro|determiner|apposed|5-10|	2-3 10
best-intro|determiner|apposition|1|	2-3 -16
best-intro|determiner|direct|1|	1 -23
best-intro|determiner|direct|5-10|	2-3 -11
best-intro|determiner|direct|far|	2-3 11
best-intro|determiner|judging|1|	1 24	4-7 -10
best-intro|determiner|judging|2-4|	4-7 14
best-intro|determiner|judging|5-10|	1 10	2-3 -15	4-7 18
best-intro|determiner|judging|far|	1 -13
best-intro|determiner|naked|0|	1 -17
best-intro|determiner|naked|1|	1 -6
best-intro|determiner|naked|2-4|	1 -6	2-3 -13
best-intro|determiner|naked|5-10|	1 8	2-3 13	4-7 7
best-intro|determiner|naked|far|	2-3 -6	4-7 16
best-intro|determiner|other|0|	1 -10	2-3 -13
best-intro|determiner|other|1|	2-3 -14
best-intro|determiner|saying|0|	1 -8	2-3 21
best-intro|determiner|saying|1|	1 -8	2-3 9	4-7 14
best-intro|determiner|saying|2-4|	1 10	8+ 21
best-intro|determiner|saying|5-10|	1 10	2-3 -11	4-7 7	8+ 14
best-intro|determiner|saying|far|	1 6	2-3 29	4-7 -14
best-intro|determiner|thinking|2-4|	1 -8
best-intro|determiner|thinking|5-10|	2-3 -11
best-intro|determiner|thinking|far|	2-3 -17
best-intro|possessive|saying|0|	2-3 -22
best-intro|possessive|saying|2-4|	1 10	2-3 -13	4-7 -12
best-intro|possessive|saying|5-10|	1 11	2-3 -15	8+ 14
best-intro|possessive|saying|far|	2-3 7
best-intro|preposition|according|2-4|	1 -22
best-intro|preposition|according|5-10|	4-7 20
best-intro|preposition|according|far|	1 -23	2-3 -14	4-7 28
best-intro|preposition|direct|0|	1 -24
best-intro|preposition|direct|1|	2-3 -13
best-intro|preposition|direct|2-4|	1 -31	2-3 -11
best-intro|preposition|direct|5-10|	1 -9	2-3 11
best-intro|preposition|direct|far|	2-3 6
best-intro|preposition|judging|1|	1 13	2-3 -10	4-7 23
best-intro|preposition|judging|2-4|	1 6	2-3 12	4-7 40	8+ 8
best-intro|preposition|judging|5-10|	1 -13
best-intro|preposition|judging|far|	2-3 14
best-intro|preposition|naked|0|	2-3 -13
best-intro|preposition|naked|1|	2-3 -37	4-7 -10
best-intro|preposition|naked|5-10|	1 -15	4-7 6	8+ 23
best-intro|preposition|naked|far|	1 18	2-3 -21	8+ 15
best-intro|preposition|other|0|	1 -11
best-intro|preposition|other|1|	1 -9	2-3 -12
best-intro|preposition|saying|0|	2-3 9	8+ 21
best-intro|preposition|saying|1|	1 14	2-3 -8	8+ 21
best-intro|preposition|saying|2-4|	1 -24	4-7 21	8+ 21
best-intro|preposition|saying|5-10|	1 7	8+ 20
best-intro|preposition|saying|far|	2-3 -8	4-7 27	8+ 22
best-intro|preposition|thinking|5-10|	2-3 16
best-intro|pronoun|according|1|	2-3 18
best-intro|pronoun|according|2-4|	4-7 13
best-intro|pronoun|judging|1|	4-7 31	8+ 8
best-intro|pronoun|judging|5-10|	4-7 15
best-intro|pronoun|naked|2-4|	2-3 -9	4-7 35
best-intro|pronoun|naked|5-10|	1 -25
best-intro|pronoun|saying|1|	1 13	2-3 -6	4-7 27
best-intro|pronoun|saying|2-4|	2-3 21	4-7 27	8+ 21
best-intro|pronoun|saying|5-10|	2-3 20	4-7 15	8+ 13
best-intro|pronoun|saying|far|	2-3 -7	4-7 14
best-intro|quote|naked|far|	4-7 13
best-intro|quote|saying|0|	4-7 17	8+ 18
best-intro|quote|saying|1|	4-7 15
best-intro|quote|saying|2-4|	8+ 13
best-intro|quote|saying|5-10|	8+ 19
best-intro|start|according|1|	1 -19	4-7 15	8+ 10
best-intro|start|according|far|	8+ 12
best-intro|start|direct|0|	4-7 14	8+ 32
best-intro|start|direct|far|	8+ 16
best-intro|start|judging|0|	2-3 -12	8+ 17
best-intro|start|judging|1|	4-7 12	8+ 6
best-intro|start|judging|far|	4-7 21	8+ 20
best-intro|start|naked|0|	1 -21	2-3 -11	4-7 32	8+ 40
best-intro|start|naked|1|	1 9	2-3 -26	8+ 24
best-intro|start|naked|2-4|	1 -6	4-7 14	8+ 21
best-intro|start|naked|5-10|	2-3 -21	4-7 25	8+ 20
best-intro|start|naked|far|	1 -16	2-3 15	4-7 6	8+ 6
best-intro|start|other|1|	4-7 22	8+ 14
best-intro|start|saying|0|	1 40	2-3 70	4-7 45	8+ 17
best-intro|start|saying|1|	1 10	2-3 24	4-7 44	8+ 8
best-intro|start|saying|2-4|	2-3 -18	4-7 33	8+ 17
best-intro|start|saying|5-10|	4-7 16	8+ 33
best-intro|start|saying|far|	2-3 -9	8+ 32
best-intro|start|thinking|0|	4-7 19	8+ 21
best-intro|start|thinking|far|	8+ 16
best-intro|stop|according|1|	4-7 30	8+ 17
best-intro|stop|according|5-10|	1 -12	4-7 21	8+ 12
best-intro|stop|according|far|	8+ 20
best-intro|stop|apposed|5-10|	8+ 11
best-intro|stop|apposition|2-4|	8+ 15
best-intro|stop|apposition|5-10|	4-7 15
best-intro|stop|direct|0|	4-7 19
best-intro|stop|direct|1|	2-3 -8	8+ 26
best-intro|stop|direct|2-4|	8+ 16
best-intro|stop|direct|5-10|	4-7 18	8+ 20
best-intro|stop|direct|far|	4-7 17	8+ 14
best-intro|stop|judging|0|	2-3 -9
best-intro|stop|judging|1|	4-7 18	8+ 12
best-intro|stop|judging|2-4|	4-7 15
best-intro|stop|naked|1|	4-7 -13	8+ 23
best-intro|stop|naked|2-4|	1 23	2-3 24	8+ 16
best-intro|stop|naked|5-10|	1 -10	2-3 24	4-7 6	8+ 22
best-intro|stop|naked|far|	1 19	2-3 8	4-7 50	8+ 17
best-intro|stop|other|1|	1 19	2-3 26	4-7 43	8+ 12
best-intro|stop|relative|far|	4-7 20	8+ 26
best-intro|stop|saying|0|	1 29	2-3 23	4-7 41	8+ 16
best-intro|stop|saying|1|	1 24	2-3 17	4-7 26	8+ 10
best-intro|stop|saying|2-4|	1 13	2-3 13	4-7 38	8+ 12
best-intro|stop|saying|5-10|	4-7 44	8+ 21
best-intro|stop|saying|far|	2-3 19	4-7 51	8+ 22
best-intro|subordinator|according|5-10|	4-7 14
best-intro|subordinator|according|far|	2-3 21
best-intro|subordinator|direct|1|	1 -19
best-intro|subordinator|direct|2-4|	1 -22
best-intro|subordinator|judging|1|	2-3 15	4-7 27
best-intro|subordinator|judging|2-4|	1 16	2-3 10	4-7 19	8+ 18
best-intro|subordinator|judging|5-10|	1 -8	2-3 10	4-7 22	8+ 13
best-intro|subordinator|judging|far|	2-3 9
best-intro|subordinator|naked|2-4|	2-3 7	4-7 -17
best-intro|subordinator|naked|5-10|	1 -9	2-3 -12	4-7 22
best-intro|subordinator|naked|far|	2-3 -25
best-intro|subordinator|saying|0|	2-3 -15
best-intro|subordinator|saying|1|	2-3 14
best-intro|subordinator|saying|2-4|	1 -19	2-3 -26	4-7 12
best-intro|subordinator|saying|5-10|	2-3 -35	4-7 30	8+ 16
best-intro|subordinator|saying|far|	1 20	2-3 9	4-7 30	8+ 26
best-intro|subordinator|thinking|2-4|	2-3 -24
best-intro|that|judging|1|	1 21	4-7 11	8+ 7
best-intro|that|naked|2-4|	2-3 -12	4-7 11	8+ 19
best-intro|that|naked|5-10|	1 9	8+ 14
best-intro|that|naked|far|	4-7 27	8+ 14
best-intro|that|saying|1|	1 -16	4-7 26	8+ 13
best-intro|that|saying|2-4|	2-3 27	4-7 25	8+ 14
best-intro|that|saying|5-10|	2-3 17	4-7 20	8+ 20
best-intro|that|saying|far|	4-7 23	8+ 17
best-intro|verb-judging|according|5-10|	2-3 15
best-intro|verb-judging|judging|0|	1 -7	4-7 21	8+ 6
best-intro|verb-judging|judging|2-4|	2-3 -9
best-intro|verb-judging|naked|2-4|	1 7	2-3 -13	4-7 17
best-intro|verb-judging|naked|5-10|	1 10	2-3 -13
best-intro|verb-judging|naked|far|	1 12	2-3 -21
best-intro|verb-judging|saying|0|	2-3 -14	4-7 -18
best-intro|verb-judging|saying|2-4|	2-3 15
best-intro|verb-judging|saying|5-10|	1 17	2-3 12	4-7 23	8+ 12
best-intro|verb-judging|saying|far|	1 -26	2-3 -17	4-7 15
best-intro|verb-judging|thinking|5-10|	2-3 8
best-intro|verb-saying|according|2-4|	2-3 -12	4-7 -8
best-intro|verb-saying|according|5-10|	1 -9
best-intro|verb-saying|judging|2-4|	2-3 25	4-7 14	8+ 18
best-intro|verb-saying|naked|2-4|	1 15	2-3 -11	8+ 18
best-intro|verb-saying|naked|5-10|	1 -18	2-3 -25	4-7 -13
best-intro|verb-saying|naked|far|	1 -27
best-intro|verb-saying|saying|0|	2-3 -6
best-intro|verb-saying|saying|2-4|	1 -20	2-3 27
best-intro|verb-saying|saying|5-10|	2-3 14
best-intro|verb-saying|saying|far|	2-3 15
best-intro|verb-thinking|judging|2-4|	4-7 16
best-intro|verb-thinking|saying|2-4|	4-7 27	8+ 8
best-intro|verb-thinking|saying|5-10|	1 -21	2-3 10	4-7 18
best-intro|verb-thinking|thinking|0|	1 -12
best-intro|word|according|0|	2-3 10	4-7 20
best-intro|word|according|1|	1 14	4-7 24
best-intro|word|according|2-4|	1 19	2-3 21	4-7 19	8+ 8
best-intro|word|according|5-10|	1 -13	8+ 11
best-intro|word|according|far|	2-3 -12	8+ 8
best-intro|word|direct|0|	2-3 -17
best-intro|word|direct|1|	1 -16	2-3 -12
best-intro|word|direct|2-4|	2-3 18	4-7 10	8+ 12
best-intro|word|direct|5-10|	1 -25	2-3 -26	4-7 17
best-intro|word|direct|far|	1 -24	2-3 12
best-intro|word|judging|1|	2-3 9
best-intro|word|judging|2-4|	1 6	2-3 -8	8+ 16
best-intro|word|judging|5-10|	2-3 -9	8+ 13
best-intro|word|judging|far|	1 6	2-3 -10
best-intro|word|naked|0|	1 -9	2-3 -18
best-intro|word|naked|1|	1 -40	2-3 -11
best-intro|word|naked|2-4|	4-7 -25
best-intro|word|naked|5-10|	4-7 17
best-intro|word|naked|far|	1 -17	2-3 9	8+ 8
best-intro|word|other|0|	1 -6	2-3 -12
best-intro|word|other|5-10|	2-3 -8
best-intro|word|saying|0|	1 -19	8+ 30
best-intro|word|saying|1|	1 -18	2-3 15	8+ 8
best-intro|word|saying|2-4|	1 -16	2-3 -8	4-7 16	8+ 30
best-intro|word|saying|5-10|	2-3 10	4-7 17	8+ 27
best-intro|word|saying|far|	2-3 -6	8+ 21
best-intro|word|thinking|2-4|	1 -8	2-3 -14	4-7 14
best-intro|—|naked|far|	2-3 13	4-7 10	8+ 8
best-intro|—|saying|2-4|	4-7 16
best-intro|’|judging|2-4|	2-3 8
best-lead|lower|%|saying|	speaker-then-quote 12
best-lead|lower|,|according|	according-to 34
best-lead|lower|,|judging|	speaker-then-quote -8	verb-then-speaker 9
best-lead|lower|,|naked|	actor-nearby 7	named-nearby 18	topic -16
best-lead|lower|,|saying|	quote-then-speaker -10	quote-then-verb 23	sentence-before 23	speaker-then-quote 18	verb-then-speaker 8
best-lead|lower|-|saying|	speaker-then-quote 13
best-lead|lower|:|according|	according-to 18
best-lead|lower|:|direct|	speaker-then-quote -20
best-lead|lower|:|naked|	actor-nearby -20	colon -14	named-nearby -8
best-lead|lower|:|saying|	quote-then-verb 20	speaker-then-quote -16	verb-then-speaker -6
best-lead|lower|;|according|	according-to 17
best-lead|lower|adverb|according|	according-to -8
best-lead|lower|adverb|direct|	speaker-then-quote 21
best-lead|lower|adverb|judging|	quote-then-verb 8	speaker-then-quote 20
best-lead|lower|adverb|naked|	actor-nearby -11	named-nearby 6	topic 10
best-lead|lower|adverb|other|	quote-then-verb -8
best-lead|lower|adverb|saying|	sentence-before -13	verb-then-speaker -18
best-lead|lower|auxiliary|according|	according-to 7
best-lead|lower|auxiliary|direct|	quote-then-speaker 12
best-lead|lower|auxiliary|judging|	speaker-then-quote -15
best-lead|lower|auxiliary|naked|	actor-nearby 12	named-nearby 16	possessor -18	topic 8
best-lead|lower|auxiliary|other|	quote-then-verb 7
best-lead|lower|auxiliary|relative|	speaker-then-quote 16
best-lead|lower|auxiliary|saying|	quote-then-speaker 13	sentence-before 10	speaker-then-quote 32	verb-then-speaker -12
best-lead|lower|auxiliary|shared|	quote-then-speaker -16
best-lead|lower|auxiliary|thinking|	speaker-then-quote 11
best-lead|lower|capital|according|	according-to 18
best-lead|lower|capital|naked|	actor-nearby -23	named-nearby 18
best-lead|lower|capital|saying|	quote-then-speaker 19	quote-then-verb -13	sentence-before 17	speaker-then-quote 44	verb-then-speaker 19
best-lead|lower|coordinator|according|	according-to 10
best-lead|lower|coordinator|direct|	speaker-then-quote -14
best-lead|lower|coordinator|naked|	topic -18
best-lead|lower|coordinator|saying|	quote-then-speaker 11	quote-then-verb -18	sentence-before 11	speaker-then-quote 17
best-lead|lower|determiner|according|	according-to -12
best-lead|lower|determiner|apposed|	speaker-then-quote 9
best-lead|lower|determiner|direct|	quote-then-speaker -17
best-lead|lower|determiner|judging|	quote-then-speaker -6
best-lead|lower|determiner|naked|	actor-nearby 18	possessor 13	topic -25
best-lead|lower|determiner|other|	quote-then-verb 6
best-lead|lower|determiner|saying|	quote-then-speaker 9	quote-then-verb 32	sentence-before -20	verb-then-speaker 17
best-lead|lower|determiner|shared|	quote-then-speaker -16
best-lead|lower|determiner|thinking|	sentence-after -16	speaker-then-quote -12
best-lead|lower|possessive|judging|	speaker-then-quote 17
best-lead|lower|possessive|naked|	possessor -15
best-lead|lower|possessive|saying|	quote-then-speaker 15	speaker-then-quote 35
best-lead|lower|preposition|according|	sentence-before -18
best-lead|lower|preposition|apposed|	speaker-then-quote -11
best-lead|lower|preposition|direct|	quote-then-speaker -19	speaker-then-quote 11
best-lead|lower|preposition|judging|	speaker-then-quote 6
best-lead|lower|preposition|naked|	actor-nearby -21	named-nearby 8	topic -8
best-lead|lower|preposition|other|	quote-then-verb -8
best-lead|lower|preposition|saying|	sentence-before -17	speaker-then-quote 7	verb-then-speaker 14
best-lead|lower|preposition|shared|	speaker-then-quote -11
best-lead|lower|preposition|thinking|	quote-then-speaker -7	speaker-then-quote 18
best-lead|lower|pronoun|according|	according-to 14
best-lead|lower|pronoun|judging|	speaker-then-quote -6
best-lead|lower|pronoun|naked|	named-nearby -15	topic 16
best-lead|lower|pronoun|saying|	quote-then-speaker 13	quote-then-verb 10	speaker-then-quote 16
best-lead|lower|quote|judging|	speaker-then-quote 14
best-lead|lower|quote|naked|	named-nearby -23
best-lead|lower|quote|saying|	speaker-then-quote 19
best-lead|lower|subordinator|according|	according-to 26
best-lead|lower|subordinator|apposed|	quote-then-speaker -12
best-lead|lower|subordinator|direct|	speaker-then-quote -21
best-lead|lower|subordinator|judging|	speaker-then-quote 21
best-lead|lower|subordinator|saying|	quote-then-speaker -17	sentence-after -22	sentence-before 22	speaker-then-quote 8
best-lead|lower|subordinator|thinking|	speaker-then-quote -22
best-lead|lower|that|according|	according-to 19
best-lead|lower|that|judging|	speaker-then-quote 13
best-lead|lower|that|naked|	actor-nearby 11	named-nearby 25	topic 18
best-lead|lower|that|saying|	quote-then-speaker 14	quote-then-verb 12
best-lead|lower|verb-judging|according|	according-to -14
best-lead|lower|verb-judging|judging|	speaker-then-quote 6
best-lead|lower|verb-judging|naked|	named-nearby -10	topic 19
best-lead|lower|verb-judging|thinking|	speaker-then-quote 18
best-lead|lower|verb-saying|according|	according-to -11
best-lead|lower|verb-saying|judging|	speaker-then-quote 17
best-lead|lower|verb-saying|naked|	actor-nearby -8	named-nearby -11	topic 10
best-lead|lower|verb-saying|saying|	quote-then-verb 16	speaker-then-quote 10
best-lead|lower|verb-thinking|judging|	speaker-then-quote 18
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -13
best-lead|lower|word|according|	according-to 20
best-lead|lower|word|direct|	quote-then-speaker -11	speaker-then-quote 11
best-lead|lower|word|naked|	actor-nearby -16	topic 7
best-lead|lower|word|other|	quote-then-verb -9
best-lead|lower|word|saying|	speaker-then-quote 11
best-lead|lower|word|shared|	quote-then-speaker -14
best-lead|lower|word|thinking|	speaker-then-quote -9
best-lead|lower|’|saying|	speaker-then-quote 27
best-lead|other|:|saying|	speaker-then-quote -12
best-lead|other|auxiliary|saying|	speaker-then-quote 11
best-lead|other|start|naked|	actor-nearby 20
best-lead|other|start|saying|	quote-then-verb 12	sentence-after 7
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|saying|	quote-then-verb 12
best-lead|other|that|saying|	speaker-then-quote -13
best-lead|other|verb-saying|saying|	speaker-then-quote 7
best-lead|other|word|naked|	actor-nearby -16
best-lead|other|word|saying|	speaker-then-quote -7
best-lead|upper|'|saying|	quote-then-speaker -16
best-lead|upper|(|saying|	quote-then-speaker 6	speaker-then-quote -12
best-lead|upper|)|naked|	interview 16
best-lead|upper|,|according|	according-to 8
best-lead|upper|,|apposed|	quote-then-speaker -17
best-lead|upper|,|direct|	speaker-then-quote 9
best-lead|upper|,|judging|	quote-then-verb -9
best-lead|upper|,|naked|	actor-nearby -7	named-nearby -23	possessor -19	signature -18	topic -17
best-lead|upper|,|other|	quote-then-verb -12
best-lead|upper|,|saying|	quote-then-speaker -22	quote-then-verb -11	sentence-before -8	speaker-then-quote 12	verb-then-speaker -14
best-lead|upper|,|thinking|	speaker-then-quote 13
best-lead|upper|-|naked|	named-nearby 11
best-lead|upper|-|saying|	quote-then-speaker 16
best-lead|upper|:|according|	according-to 8
best-lead|upper|:|apposed|	speaker-then-quote 14
best-lead|upper|:|judging|	speaker-then-quote 24
best-lead|upper|:|naked|	colon 23	interview 10	named-nearby 28	topic 8
best-lead|upper|:|other|	quote-then-verb -13
best-lead|upper|:|saying|	quote-then-speaker 28	quote-then-verb 9	sentence-after 24	sentence-before -9	speaker-then-quote 6
best-lead|upper|:|thinking|	speaker-then-quote 19
best-lead|upper|adverb|naked|	actor-nearby -23	named-nearby -22
best-lead|upper|adverb|saying|	speaker-then-quote 6
best-lead|upper|auxiliary|naked|	actor-nearby -19	named-nearby 18	possessor -17
best-lead|upper|auxiliary|saying|	sentence-before -15	speaker-then-quote -6
best-lead|upper|capital|according|	according-to -16	sentence-before -10
best-lead|upper|capital|judging|	quote-then-verb -10	speaker-then-quote -14
best-lead|upper|capital|naked|	actor-nearby -23	named-nearby -11	signature -16
best-lead|upper|capital|other|	quote-then-verb -11
best-lead|upper|capital|saying|	quote-then-speaker -16	quote-then-verb -16	sentence-before 9	speaker-then-quote -20
best-lead|upper|coordinator|naked|	actor-nearby -6	named-nearby -23	topic -12
best-lead|upper|coordinator|saying|	quote-then-verb -18
best-lead|upper|determiner|apposition|	speaker-then-quote -16
best-lead|upper|determiner|naked|	named-nearby -6	topic 10
best-lead|upper|determiner|other|	quote-then-verb -21
best-lead|upper|determiner|saying|	quote-then-speaker 16	quote-then-verb -20	sentence-before -21
best-lead|upper|possessive|direct|	speaker-then-quote -14
best-lead|upper|possessive|saying|	quote-then-speaker -29	speaker-then-quote -39
best-lead|upper|preposition|according|	according-to -24
best-lead|upper|preposition|direct|	quote-then-speaker -19	sentence-before -13
best-lead|upper|preposition|judging|	quote-then-speaker -20	quote-then-verb -17	speaker-then-quote 16
best-lead|upper|preposition|naked|	named-nearby -27	possessor 14	signature -9
best-lead|upper|preposition|other|	quote-then-verb -14
best-lead|upper|preposition|relative|	speaker-then-quote -24
best-lead|upper|preposition|saying|	quote-then-verb -24	sentence-after -16	sentence-before 9	speaker-then-quote -7	verb-then-speaker -26
best-lead|upper|preposition|shared|	speaker-then-quote -18
best-lead|upper|preposition|thinking|	speaker-then-quote 16
best-lead|upper|pronoun|judging|	speaker-then-quote -6
best-lead|upper|pronoun|saying|	speaker-then-quote -10
best-lead|upper|quote|naked|	actor-nearby 14
best-lead|upper|quote|saying|	quote-then-speaker 13	quote-then-verb 15	sentence-after 12	sentence-before 30
best-lead|upper|start|according|	according-to -14
best-lead|upper|start|apposition|	quote-then-speaker -14
best-lead|upper|start|direct|	paragraph-before 15	quote-then-speaker 22	sentence-after 19
best-lead|upper|start|judging|	colon 14	quote-then-speaker 9
best-lead|upper|start|naked|	actor-nearby 30	colon 19	interview 9	named-before -12	signature -13	topic 20	transcript 30
best-lead|upper|start|saying|	colon 18	paragraph-before -14	quote-then-speaker 34	quote-then-verb 39	sentence-after 28
best-lead|upper|start|thinking|	paragraph-before 16	quote-then-speaker -9	sentence-after 12
best-lead|upper|stop|according|	according-to 20	sentence-before -16
best-lead|upper|stop|apposed|	sentence-before 12
best-lead|upper|stop|apposition|	sentence-before 21
best-lead|upper|stop|direct|	quote-then-speaker 22
best-lead|upper|stop|judging|	quote-then-speaker 23	sentence-before 21
best-lead|upper|stop|naked|	actor-nearby 10	named-before 7	named-nearby 11	topic 22
best-lead|upper|stop|other|	quote-then-verb 41	sentence-before 16
best-lead|upper|stop|relative|	sentence-before 29
best-lead|upper|stop|saying|	quote-then-speaker 21	quote-then-verb 19	sentence-after 26	sentence-before 35
best-lead|upper|stop|thinking|	sentence-before 17
best-lead|upper|subordinator|judging|	speaker-then-quote 27
best-lead|upper|subordinator|naked|	named-nearby -24
best-lead|upper|subordinator|relative|	speaker-then-quote -18
best-lead|upper|subordinator|saying|	quote-then-speaker -14	sentence-before -16	speaker-then-quote -9
best-lead|upper|that|saying|	speaker-then-quote 7
best-lead|upper|verb-judging|naked|	named-nearby -27	topic -19
best-lead|upper|verb-judging|saying|	quote-then-speaker -14	quote-then-verb -11	speaker-then-quote -29
best-lead|upper|verb-judging|shared|	quote-then-speaker -6
best-lead|upper|verb-saying|according|	according-to -11
best-lead|upper|verb-saying|judging|	speaker-then-quote 10
best-lead|upper|verb-saying|naked|	actor-nearby -25	topic -17
best-lead|upper|verb-saying|saying|	speaker-then-quote -11
best-lead|upper|word|according|	according-to -14	sentence-before -13
best-lead|upper|word|apposed|	quote-then-speaker -17	speaker-then-quote 13
best-lead|upper|word|direct|	sentence-before -17	speaker-then-quote -9
best-lead|upper|word|judging|	quote-then-verb -13	speaker-then-quote -16
best-lead|upper|word|naked|	actor-nearby 10	named-nearby -13	topic -18
best-lead|upper|word|other|	quote-then-verb -9	speaker-then-quote -8
best-lead|upper|word|relative|	speaker-then-quote -19
best-lead|upper|word|saying|	quote-then-speaker -16	quote-then-verb -13	sentence-before -37	speaker-then-quote -17	verb-then-speaker -21
best-lead|upper|word|shared|	quote-then-speaker -19
best-lead|upper|word|thinking|	quote-then-speaker -16
best-lead|upper|–|saying|	quote-then-verb 25
best-lead|upper|—|naked|	actor-nearby 14
best-lead|upper|—|saying|	sentence-before 13
best-lemma|	accusare 17	accuse 10	achten 8	acknowledge 30	aclarar 10	acquiescer 8	acrescentar 8	acusar 35	add 7	adelantar -12	adiantar 15	admettre 19	admitir 6	advertir 15	affermare -7	affirmer 18	aggiungere 13	agree 13	agregar 16	ajouter -6	alegar 12	alertar 9	allege 20	ameaçar 21	ammettere 9	amuser 11	analyser 6	annoncer -14	announce 23	annunciare 15	answer -16	antwoorden 17	antworten 12	apelar 18	aplaudir 21	apologise -28	apostillar 9	appeler -17	appen 25	apuntar 9	arrancar 7	asegurar 7	asentir 14	aseverar 12	ask 32	assegurar 17	assert 11	assumir 10	assure 22	atestar 17	atirar 9	attestieren 16	attribute -21	augurare 8	auspicare 13	avaliar 13	avancer 7	avertir 11	avouer 18	avvertire 24	avvisare 9	añadir -10	back -16	bautizar -21	befinden 16	begründen 17	behaupten 6	bekennen 17	beklagen 12	believe -8	beloven -7	bemängeln 13	benadrukken 18	berichten -12	beschreiben 16	beslissen 17	bestätigen -20	betonen -10	bevestigen -17	bezeichnen 10	bill -19	bitten 17	blast 12	blijven -12	boast 19	borbottare 7	brincar 9	bromear 18	brummen 16	calculer 10	calificar 25	call 24	caution 20	celebrar 22	celebrate -14	challenge 12	chamar -19	chant 17	chiamare -24	chiarire -12	chiedere -7	chiosare 13	citar -7	cite 8	claim 13	comemorar 11	comentar 9	comment 19	commentare 8	commenter 19	compare -26	complain 13	completar 18	compléter 13	comunicar -11	comunicare -8	concede -10	concedere 17	conclude 22	concluderen 27	concluir 17	conclure 16	condemn 14	condenar -7	confermare 8	confesar 7	confessar 11	confessare 12	confidare 16	confidenciar 12	confier 28	confirm 24	confirmar 11	confirmer -13	congratulate 19	conseiller 10	consider -12	considerar 20	constateren 16	contend 26	contestare 12	contester 19	continue 25	corear -15	correggere 15	corregir 14	corriger 15	corrigeren 12	corrigir 17	cortar 7	counter 24	crier 22	criticar 8	criticize 13	croire 15	deadpan 15	debate -25	decide -22	decir 19	declarar -6	declare 24	decline -20	defender -7	definir 13	definire 26	deliver 15	demandar -11	demander 18	denounce 20	denunciar 21	deny 11	desabafar 7	descartar 24	descrever 15	describe 11	describir 9	deslizar 22	destacar 20	detallar 17	devolver 8	dichiarare 14	difundir 11	dire 6	disclose -17	discordar -14	discrepar 20	discuss 20	dismiss 17	disparar -15	dispute -13	ditar 16	dub 20	déclarer 8	décrire 18	défendre -10	démentir 6	dénoncer 6	déplorer 13	désoler 11	détailler 10	echo 16	elogiar 24	email 9	emendar 18	emporter 8	endorse 17	enquérir 18	entgegnen 7	enumerar 14	ergänzen 20	erkennen 14	erklären 8	erwidern 14	esclarecer -14	escribir -7	escusar 12	esordire 9	esprimere 18	estimar 19	estimer 20	esultare 8	evitar 8	evocar 6	exclamar -9	exclure 9	exigir 25	expect 15	explain 25	expliquer -8	exposer -8	expresar 11	express 24	faire_valoir -9	falar 15	felicitar 12	festejar 10	find -15	finden 8	fluisteren 18	foeteren 15	formulieren 11	fragen 8	frenare 10	fume 18	féliciter 18	fügen 10	garantire -12	garantizar 18	gausser 11	getuigen 24	geven 30	giudicare 16	giurare -9	glimlachen 10	glisser 19	gongolare 12	gracejar 15	grappen 17	greet 10	gridare 14	grijnzen 15	grincer 13	grinniken 6	hablar 6	hadern 19	hail 20	heben 13	heißen -22	hekelen -9	herinneren -7	heten -24	hope 9	houden -9	imager 17	incalzare 13	indicar 15	indiquer 29	informar 21	informeren 12	insister 14	insistere 13	insistir 10	insurger 7	intend 18	interroger 7	interromper 10	interrompere 16	introduce -22	invitar 17	invitare -11	invoquer -12	ironiser 10	ironizar 17	issue 12	joke 15	jubelen 6	jubiler 10	juger 26	jurar 9	jurer -8	justificar 17	justifier 12	klinken -6	knikken 16	know -11	kommentieren 6	kritisieren -10	kündigen 13	label -11	lachen 19	lamentar 24	lamentarse 18	lancer 8	laugh 17	leer 15	leggen 25	leggere 16	lembrar -23	ler 9	like 16	limitar 29	lire -10	list -39	llamar -11	loben 14	lodare 17	louer 15	lâcher 16	mahnen 15	mailen 20	maintain 16	maintenir -14	mandar 14	marrer 7	marteler 13	mean -6	meinen -7	melden 20	mention -7	message -9	mijmeren 7	mock 22	moquer 11	mormorare 17	mostrar -8	motivare 8	murmeln 15	murmur 19	murmurer 12	muse 11	name -39	need -17	negar 19	negare 19	nennen -6	noemen 15	none -8	notar 7	note 11	noter 17	nuancer 9	obiettare 14	object -20	observar 13	observe -12	observer 14	offer -20	oordelen 17	opmerken 21	opposer 10	orten 16	parlare 7	parler 13	peinzen 21	persifler 8	pester 11	philosopher 15	plaider -22	plaisanter -6	plead -24	pledge 27	pleiten -10	point -9	pointer 11	ponderar 14	portray 20	post 14	postar -8	poursuivre 7	praise 27	precisar -9	precisare 18	predict 18	prefer -23	preferir -7	preguntar -10	press 17	prever -6	prijzen 14	proclaim 20	proclamare 10	prometer 15	promettere 28	promettre 28	proponer -16	proporre -14	propose 15	protest 16	protestar 14	protestare 13	protester 20	préciser 22	prédire 20	prévenir -12	publicar -19	puntualizar -6	puntualizzare 15	qualifier 14	quejar -10	quejarse 11	quip 18	quote -33	raconter 12	railler 7	raise -29	rappeler -8	rapporter 7	rassicurare 10	rate -28	razonar -8	read -6	reageren 22	reagir 12	rebater 21	recall -17	rechnen 6	recitare 11	reclamar 20	recommend -13	reconhecer 25	reconnaître 21	reconocer 21	record -22	recordar -7	recount 20	rectifier 15	recusar 6	refer 9	referir -11	regret 8	reiterate 17	rejeitar -6	rejeter -6	rekenen 24	relativiser 17	relever 22	remark 28	rematar 7	repeat -11	repetir 13	replicare 25	reply 27	reponer 11	reprendre 20	reprochar 15	requérir 19	respond 16	responder 35	retorquir 12	retort 21	retrucar 18	reveal -21	revelar 12	ribattere 6	riconoscere 10	ricordare 7	ridere 12	riferire 12	rigoler 12	ringraziare 19	ripetere 12	rir 14	rire 7	rispondere 12	rivelare -7	roar 13	roepen 28	rufen 22	réagir 15	réclamer -11	récuser -8	réfuter -7	réjouir 13	répliquer 17	répondre 28	répéter 12	résumer 13	rétorquer 20	sagen 18	saludar 8	saluer 26	salutare -10	sapere 21	say 23	sbilanciare 11	sbottare 7	scandire 12	schamperen 11	scherzen 7	schetsen 7	schließen 7	schrijven -10	scrivere -8	scusare 13	segnalare 14	sehen 10	sentenciar 11	señalar 23	sfogare 7	shout 9	show -14	sibilare 6	sign 14	sing -24	sintetizar 14	sintetizzare 14	sluiten 8	smentire -13	sneren 17	soltar 10	sommen 19	sorrir 12	sostener 27	sostenere -8	sottolineare 22	souffler 20	souhaiter 16	soupirer 14	souri 11	sourire 20	souvenir 22	speak -7	spiegare 11	spotten -6	sprechen 24	spreken 8	staan -21	stamelen 20	state 36	stehen -24	stellen -11	stress 23	sublinhar 14	submit 8	subrayar 13	sugerir 11	suggest 19	support -14	suspirar 12	sussurrare 7	sustentar 21	svelare 7	tachar 14	tagliare 16	talk 8	teilen -12	tell 15	tempérer 14	terciar 7	testify 14	text -13	thank 8	think 10	tildar 13	title -29	tonen 20	tonner 18	trancher 21	trekken 14	trouver -6	try -7	tuonare 6	tweet 16	témoigner 10	urge 27	urteilen 7	use -27	vatten 16	ver 23	verklaren -9	verkünden -12	verlauten 16	verraten 10	versichern -9	versprechen -15	verteidigen 14	vertellen 33	verweisen -9	verzekeren 25	view -21	voegen 25	voir 20	vote -24	vow 32	waarschuwen 18	want -6	warnen 15	weigeren 17	werben 13	wettern 8	whisper 20	widersprechen 13	wijzen 15	würdigen 13	yell 22	zanjar 9	zeigen 18	zien 11	zitieren 19	zuchten 10	zweren 19	énumérer 10	étonner 15	étrangler 6	évoquer 30
best-lemma|accusare|speaker-then-quote|	2-4 10
best-lemma|accuse|speaker-then-quote|	5-10 23	far 11
best-lemma|achar|speaker-then-quote|	5-10 -6
best-lemma|acknowledge|speaker-then-quote|	2-4 16	far 13
best-lemma|aclarar|quote-then-verb|	1 14
best-lemma|aclarar|verb-then-speaker|	1 14	2-4 23
best-lemma|acquiescer|speaker-then-quote|	1 8
best-lemma|acrescentar|speaker-then-quote|	5-10 19
best-lemma|acusar|quote-then-verb|	1 9
best-lemma|acusar|speaker-then-quote|	2-4 24	5-10 13
best-lemma|add|quote-then-speaker|	0 15
best-lemma|add|quote-then-verb|	0 16
best-lemma|add|sentence-before|	1 22
best-lemma|add|speaker-then-quote|	1 20	2-4 12	far -10
best-lemma|admettre|quote-then-verb|	1 9
best-lemma|admitir|quote-then-verb|	1 13
best-lemma|admitir|sentence-before|	2-4 6
best-lemma|admitir|speaker-then-quote|	2-4 21	far 17
best-lemma|admit|speaker-then-quote|	1 17
best-lemma|advertir|quote-then-verb|	1 6
best-lemma|advise|quote-then-speaker|	0 19
best-lemma|advise|speaker-then-quote|	2-4 -7
best-lemma|affermare|quote-then-verb|	1 11
best-lemma|affirmer|quote-then-speaker|	2-4 9
best-lemma|affirmer|quote-then-verb|	1 8
best-lemma|affirmer|speaker-then-quote|	2-4 13	5-10 9
best-lemma|afirmar|quote-then-verb|	1 9
best-lemma|afirmar|speaker-then-quote|	2-4 11	5-10 -11
best-lemma|aggiungere|speaker-then-quote|	1 11	2-4 10	5-10 10
best-lemma|ajouter|quote-then-speaker|	2-4 18
best-lemma|ajouter|quote-then-verb|	1 14
best-lemma|alegar|sentence-before|	far 11
best-lemma|allege|speaker-then-quote|	5-10 16
best-lemma|ammettere|quote-then-verb|	1 13
best-lemma|ammettere|sentence-before|	far 19
best-lemma|amuser|quote-then-verb|	1 11
best-lemma|analyser|quote-then-verb|	1 6
best-lemma|announce|quote-then-speaker|	0 9
best-lemma|answer|quote-then-speaker|	0 11
best-lemma|answer|speaker-then-quote|	1 -15
best-lemma|antwoorden|quote-then-verb|	1 25
best-lemma|antworten|quote-then-verb|	1 15
best-lemma|antworten|speaker-then-quote|	2-4 18
best-lemma|anunciar|speaker-then-quote|	far 23
best-lemma|aplaudir|speaker-then-quote|	1 15
best-lemma|apologise|speaker-then-quote|	5-10 -20	far -20
best-lemma|appeler|speaker-then-quote|	0 -26	1 -14	2-4 9
best-lemma|appen|quote-then-verb|	1 25
best-lemma|argue|quote-then-speaker|	0 -17
best-lemma|argue|speaker-then-quote|	1 -11	2-4 28	5-10 15
best-lemma|asegurar|quote-then-verb|	1 16
best-lemma|asegurar|speaker-then-quote|	5-10 23
best-lemma|asentir|speaker-then-quote|	1 14
best-lemma|ask|quote-then-speaker|	0 8
best-lemma|ask|quote-then-verb|	0 10
best-lemma|ask|sentence-after|	0 28
best-lemma|ask|sentence-before|	1 10
best-lemma|ask|speaker-then-quote|	1 24	2-4 25	far 19
best-lemma|assicurare|quote-then-verb|	1 14
best-lemma|assicurare|speaker-then-quote|	2-4 14	5-10 -10
best-lemma|assicurare|verb-then-speaker|	1 15
best-lemma|assurer|quote-then-verb|	1 18
best-lemma|assurer|speaker-then-quote|	2-4 17	5-10 -6
best-lemma|assure|quote-then-speaker|	0 10
best-lemma|atirar|quote-then-verb|	1 8
best-lemma|attaccare|quote-then-verb|	1 6
best-lemma|attestieren|speaker-then-quote|	2-4 12
best-lemma|augurare|speaker-then-quote|	0 8
best-lemma|auspicare|speaker-then-quote|	2-4 13
best-lemma|avancer|quote-then-verb|	1 7
best-lemma|avertir|quote-then-verb|	1 6
best-lemma|avisar|quote-then-verb|	1 14
best-lemma|avisar|speaker-then-quote|	1 -13	2-4 18
best-lemma|avouer|quote-then-verb|	1 7
best-lemma|avvertire|verb-then-speaker|	1 13
best-lemma|back|speaker-then-quote|	0 -20
best-lemma|bautizar|speaker-then-quote|	2-4 -15
best-lemma|befinden|quote-then-verb|	1 16
best-lemma|bekennen|quote-then-verb|	1 16
best-lemma|berichten|sentence-before|	5-10 -11	far -8
best-lemma|bestätigen|speaker-then-quote|	2-4 -6
best-lemma|beteuern|quote-then-verb|	1 10
best-lemma|betonen|quote-then-verb|	1 14
best-lemma|bevestigen|speaker-then-quote|	5-10 -7
best-lemma|bezeichnen|speaker-then-quote|	2-4 10
best-lemma|bill|speaker-then-quote|	2-4 -17
best-lemma|blast|speaker-then-quote|	2-4 -14
best-lemma|borbottare|quote-then-verb|	1 7
best-lemma|brincar|quote-then-verb|	1 9
best-lemma|bromear|quote-then-verb|	1 10
best-lemma|brummen|quote-then-verb|	1 16
best-lemma|calculer|quote-then-verb|	1 6
best-lemma|calificar|speaker-then-quote|	2-4 16	far 15
best-lemma|call|quote-then-speaker|	0 25
best-lemma|call|sentence-before|	far -18
best-lemma|call|speaker-then-quote|	1 6	2-4 31	5-10 8
best-lemma|caution|speaker-then-quote|	2-4 16
best-lemma|celebrar|quote-then-verb|	1 9
best-lemma|celebrar|speaker-then-quote|	0 14
best-lemma|chamar|speaker-then-quote|	0 -19	5-10 -16
best-lemma|chant|quote-then-speaker|	0 17
best-lemma|chant|speaker-then-quote|	0 17
best-lemma|chiamare|speaker-then-quote|	0 -16	2-4 -17	5-10 -12
best-lemma|chiarire|quote-then-verb|	1 9
best-lemma|chiedere|quote-then-verb|	1 10
best-lemma|chiedere|speaker-then-quote|	0 14
best-lemma|chiosare|quote-then-verb|	1 8
best-lemma|citar|speaker-then-quote|	2-4 -7
best-lemma|claim|speaker-then-quote|	2-4 6	5-10 18
best-lemma|comemorar|quote-then-verb|	1 8
best-lemma|comentar|quote-then-verb|	1 8
best-lemma|comentar|speaker-then-quote|	5-10 7
best-lemma|commentare|quote-then-verb|	1 8
best-lemma|commenter|quote-then-verb|	1 19
best-lemma|compare|speaker-then-quote|	2-4 -20
best-lemma|complain|speaker-then-quote|	2-4 9	5-10 16
best-lemma|concedere|quote-then-verb|	1 16
best-lemma|concedere|verb-then-speaker|	1 9
best-lemma|concede|quote-then-speaker|	0 10
best-lemma|concede|quote-then-verb|	0 14
best-lemma|concede|speaker-then-quote|	2-4 -15
best-lemma|concluderen|quote-then-verb|	1 26
best-lemma|conclude|quote-then-speaker|	0 13
best-lemma|conclude|sentence-before|	1 11
best-lemma|conclude|speaker-then-quote|	1 12
best-lemma|conclure|quote-then-verb|	1 13
best-lemma|conclure|speaker-then-quote|	1 10
best-lemma|confermare|speaker-then-quote|	1 8	2-4 -8	far 13
best-lemma|confesar|quote-then-verb|	1 6
best-lemma|confidare|quote-then-verb|	1 14
best-lemma|confier|quote-then-verb|	1 22
best-lemma|confirmar|quote-then-verb|	1 9
best-lemma|confirmar|speaker-then-quote|	2-4 18	far -10
best-lemma|confirmer|speaker-then-quote|	5-10 -6	far -12
best-lemma|confirm|speaker-then-quote|	5-10 20
best-lemma|considerar|speaker-then-quote|	0 10	1 9	2-4 16	5-10 17
best-lemma|constateren|quote-then-verb|	1 16
best-lemma|constater|quote-then-verb|	1 9
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contar|sentence-before|	5-10 12	far 8
best-lemma|contar|verb-then-speaker|	1 -9
best-lemma|contestare|speaker-then-quote|	5-10 17
best-lemma|contestar|quote-then-verb|	1 13
best-lemma|contestar|speaker-then-quote|	2-4 -13	5-10 16
best-lemma|contester|speaker-then-quote|	0 18
best-lemma|continue|quote-then-speaker|	0 18
best-lemma|continue|sentence-before|	1 8
best-lemma|continue|speaker-then-quote|	1 12
best-lemma|contrapor|quote-then-verb|	1 11
best-lemma|contrapor|speaker-then-quote|	5-10 14
best-lemma|corear|speaker-then-quote|	0 -15
best-lemma|correct|speaker-then-quote|	2-4 -15
best-lemma|correggere|speaker-then-quote|	1 15
best-lemma|corregir|speaker-then-quote|	1 15
best-lemma|corriger|quote-then-verb|	1 9
best-lemma|corrigir|quote-then-verb|	1 9
best-lemma|cortar|speaker-then-quote|	2-4 7
best-lemma|crier|speaker-then-quote|	1 22
best-lemma|criticar|quote-then-verb|	1 8
best-lemma|croire|speaker-then-quote|	2-4 7
best-lemma|decir|quote-then-verb|	1 18
best-lemma|decir|sentence-before|	far 9
best-lemma|decir|speaker-then-quote|	2-4 13
best-lemma|declarar|quote-then-verb|	1 8
best-lemma|declarar|speaker-then-quote|	5-10 -10
best-lemma|declare|quote-then-speaker|	0 12
best-lemma|declare|speaker-then-quote|	5-10 15
best-lemma|decline|speaker-then-quote|	5-10 -9	far -20
best-lemma|defender|speaker-then-quote|	2-4 -10
best-lemma|definire|speaker-then-quote|	0 16	2-4 17
best-lemma|demandar|speaker-then-quote|	5-10 -6
best-lemma|demander|quote-then-verb|	1 11
best-lemma|demander|speaker-then-quote|	1 10	2-4 15
best-lemma|denunciare|quote-then-verb|	1 7
best-lemma|desabafar|quote-then-verb|	1 7
best-lemma|descartar|speaker-then-quote|	5-10 24
best-lemma|describe|speaker-then-quote|	1 8	2-4 17	5-10 -7
best-lemma|deslizar|speaker-then-quote|	5-10 13
best-lemma|destacar|speaker-then-quote|	1 20
best-lemma|devolver|quote-then-verb|	1 8
best-lemma|dichiarare|speaker-then-quote|	0 12
best-lemma|difundir|speaker-then-quote|	far 11
best-lemma|dire|quote-then-speaker|	2-4 12
best-lemma|dire|quote-then-verb|	1 27
best-lemma|dire|sentence-before|	1 11	2-4 13	5-10 11
best-lemma|dire|speaker-then-quote|	2-4 23
best-lemma|dire|verb-then-speaker|	1 6
best-lemma|discordar|speaker-then-quote|	1 12
best-lemma|discrepar|speaker-then-quote|	1 8
best-lemma|dismiss|speaker-then-quote|	2-4 12	5-10 18
best-lemma|disparar|quote-then-verb|	1 8
best-lemma|dizer|quote-then-verb|	1 15
best-lemma|dizer|sentence-before|	2-4 6	far 11
best-lemma|dizer|speaker-then-quote|	2-4 28	5-10 -9
best-lemma|dizer|verb-then-speaker|	1 -7
best-lemma|déclarer|quote-then-speaker|	2-4 7
best-lemma|déclarer|quote-then-verb|	1 9
best-lemma|défendre|speaker-then-quote|	2-4 -10
best-lemma|dénoncer|quote-then-verb|	1 12
best-lemma|dénoncer|speaker-then-quote|	0 13	2-4 12
best-lemma|déplorer|quote-then-verb|	1 6
best-lemma|déplorer|speaker-then-quote|	0 9
best-lemma|désoler|quote-then-verb|	1 11
best-lemma|détailler|quote-then-verb|	1 12
best-lemma|elogiar|speaker-then-quote|	0 14	1 15	5-10 14
best-lemma|email|speaker-then-quote|	5-10 8
best-lemma|emporter|quote-then-verb|	1 8
best-lemma|erkennen|quote-then-verb|	1 15
best-lemma|erkennen|speaker-then-quote|	2-4 13
best-lemma|erklären|quote-then-verb|	1 24	2-4 14
best-lemma|erwidern|quote-then-verb|	1 14
best-lemma|erzählen|quote-then-verb|	1 6
best-lemma|erzählen|sentence-before|	5-10 -7
best-lemma|escrever|quote-then-verb|	1 7
best-lemma|escrever|speaker-then-quote|	5-10 -8
best-lemma|escribir|speaker-then-quote|	2-4 17
best-lemma|esordire|quote-then-verb|	1 9
best-lemma|esprimere|speaker-then-quote|	0 18
best-lemma|estimar|speaker-then-quote|	5-10 19
best-lemma|estimer|quote-then-verb|	1 7
best-lemma|estimer|speaker-then-quote|	2-4 17	5-10 15
best-lemma|evitar|speaker-then-quote|	5-10 6
best-lemma|exigir|speaker-then-quote|	0 17	5-10 21
best-lemma|explain|quote-then-speaker|	0 19
best-lemma|explain|sentence-before|	1 14	5-10 15
best-lemma|explain|speaker-then-quote|	1 13	2-4 17	far 18
best-lemma|explain|verb-then-speaker|	1 13
best-lemma|explicar|quote-then-verb|	1 12
best-lemma|explicar|sentence-before|	5-10 7
best-lemma|explicar|speaker-then-quote|	5-10 -10
best-lemma|expliquer|quote-then-speaker|	2-4 14
best-lemma|exposer|quote-then-verb|	1 11
best-lemma|expresar|speaker-then-quote|	1 20
best-lemma|express|speaker-then-quote|	2-4 13	far 13
best-lemma|faire_valoir|quote-then-speaker|	2-4 -7
best-lemma|faire_valoir|quote-then-verb|	1 16
best-lemma|faire_valoir|speaker-then-quote|	5-10 12
best-lemma|falar|sentence-before|	5-10 12
best-lemma|falar|speaker-then-quote|	1 10	5-10 13
best-lemma|finden|quote-then-verb|	1 10
best-lemma|finden|speaker-then-quote|	2-4 11
best-lemma|find|sentence-before|	far -21
best-lemma|find|speaker-then-quote|	1 22	2-4 -16	5-10 -10
best-lemma|fluisteren|quote-then-verb|	1 16
best-lemma|foeteren|quote-then-verb|	1 15
best-lemma|frenare|speaker-then-quote|	1 10
best-lemma|fume|quote-then-speaker|	0 19
best-lemma|féliciter|quote-then-verb|	1 6
best-lemma|féliciter|speaker-then-quote|	2-4 14	5-10 17
best-lemma|fügen|quote-then-verb|	1 7
best-lemma|garantire|speaker-then-quote|	2-4 14
best-lemma|garantir|quote-then-verb|	1 10
best-lemma|garantir|speaker-then-quote|	2-4 -14	5-10 20
best-lemma|geben|quote-then-verb|	1 11
best-lemma|getuigen|quote-then-verb|	1 18
best-lemma|geven|quote-then-verb|	1 26
best-lemma|giudicare|speaker-then-quote|	2-4 16
best-lemma|giurare|quote-then-verb|	1 11
best-lemma|glisser|quote-then-speaker|	2-4 14
best-lemma|glisser|quote-then-verb|	1 13
best-lemma|gracejar|quote-then-verb|	1 9
best-lemma|grappen|quote-then-verb|	1 17
best-lemma|greet|speaker-then-quote|	2-4 13
best-lemma|gridare|quote-then-verb|	1 10
best-lemma|grijnzen|quote-then-verb|	1 15
best-lemma|grincer|quote-then-verb|	1 13
best-lemma|gritar|quote-then-verb|	1 13
best-lemma|gritar|speaker-then-quote|	0 -15
best-lemma|hablar|speaker-then-quote|	1 8
best-lemma|halten|quote-then-verb|	1 7
best-lemma|hear|quote-then-speaker|	0 21
best-lemma|hear|speaker-then-quote|	far -8
best-lemma|heißen|speaker-then-quote|	0 -14	2-4 -19	5-10 -12
best-lemma|heißen|verb-then-speaker|	1 9
best-lemma|hekelen|speaker-then-quote|	2-4 -10
best-lemma|herinneren|quote-then-verb|	1 26
best-lemma|heten|quote-then-speaker|	2-4 -10
best-lemma|heten|speaker-then-quote|	0 -12	1 -17	2-4 -13
best-lemma|houden|speaker-then-quote|	2-4 -7
best-lemma|imager|quote-then-verb|	1 9
best-lemma|indicar|speaker-then-quote|	far 13
best-lemma|indiquer|quote-then-verb|	1 14
best-lemma|indiquer|speaker-then-quote|	2-4 15
best-lemma|informar|quote-then-verb|	1 14
best-lemma|informar|speaker-then-quote|	far 10
best-lemma|insistere|quote-then-verb|	1 7
best-lemma|insister|quote-then-speaker|	2-4 8
best-lemma|insister|quote-then-verb|	1 6
best-lemma|insistir|quote-then-verb|	1 9
best-lemma|insist|speaker-then-quote|	1 16	2-4 20
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|interromper|quote-then-verb|	1 8
best-lemma|introduce|speaker-then-quote|	2-4 -12
best-lemma|invitare|sentence-before|	far -11
best-lemma|invitare|speaker-then-quote|	5-10 -10
best-lemma|inviter|speaker-then-quote|	2-4 17
best-lemma|invoquer|speaker-then-quote|	1 -12
best-lemma|ironiser|quote-then-verb|	1 9
best-lemma|ironiser|speaker-then-quote|	1 9
best-lemma|ironizar|quote-then-verb|	1 11
best-lemma|ironizar|speaker-then-quote|	2-4 11	5-10 8
best-lemma|issue|speaker-then-quote|	5-10 23
best-lemma|joke|quote-then-speaker|	0 14
best-lemma|joke|quote-then-verb|	0 18
best-lemma|joke|speaker-then-quote|	1 11	5-10 16
best-lemma|jubelen|quote-then-verb|	1 6
best-lemma|jubiler|quote-then-verb|	1 10
best-lemma|juger|quote-then-verb|	1 14
best-lemma|juger|speaker-then-quote|	0 17	2-4 21
best-lemma|jurar|quote-then-verb|	1 7
best-lemma|justificar|quote-then-verb|	1 10
best-lemma|justificar|speaker-then-quote|	5-10 12
best-lemma|justifier|quote-then-verb|	1 7
best-lemma|klagen|quote-then-verb|	1 10
best-lemma|klinken|quote-then-verb|	1 7
best-lemma|knikken|speaker-then-quote|	1 16
best-lemma|know|speaker-then-quote|	2-4 -11
best-lemma|kommentieren|quote-then-verb|	1 6
best-lemma|kündigen|speaker-then-quote|	2-4 14
best-lemma|label|speaker-then-quote|	0 -19	2-4 -8
best-lemma|lachen|quote-then-verb|	1 13
best-lemma|lachen|sentence-after|	0 11
best-lemma|lamentar|quote-then-verb|	1 17
best-lemma|lamentar|speaker-then-quote|	1 18	5-10 14
best-lemma|lancer|quote-then-speaker|	2-4 12
best-lemma|lancer|quote-then-verb|	1 12
best-lemma|lassen|quote-then-verb|	2-4 16
best-lemma|lassen|speaker-then-quote|	5-10 14
best-lemma|laten|quote-then-verb|	1 21
best-lemma|laten|sentence-before|	far -14
best-lemma|laten|speaker-then-quote|	2-4 18	5-10 -9
best-lemma|laten|verb-then-speaker|	2-4 12
best-lemma|laugh|quote-then-speaker|	0 16
best-lemma|leggen|quote-then-verb|	1 24
best-lemma|lembrar|quote-then-verb|	1 18
best-lemma|lembrar|speaker-then-quote|	5-10 -9
best-lemma|lembrar|verb-then-speaker|	5-10 -8
best-lemma|limitar|quote-then-verb|	1 23
best-lemma|limitar|speaker-then-quote|	2-4 15	5-10 17
best-lemma|lire|quote-then-speaker|	2-4 15
best-lemma|lire|quote-then-verb|	1 19
best-lemma|lire|speaker-then-quote|	1 -13
best-lemma|list|speaker-then-quote|	2-4 -21
best-lemma|llamar|speaker-then-quote|	0 -13	1 13	5-10 -11
best-lemma|louer|speaker-then-quote|	1 15
best-lemma|luiden|quote-then-verb|	1 29
best-lemma|lâcher|quote-then-speaker|	2-4 6
best-lemma|lâcher|quote-then-verb|	1 15
best-lemma|lâcher|speaker-then-quote|	5-10 10
best-lemma|mailen|quote-then-verb|	1 20
best-lemma|mandar|speaker-then-quote|	2-4 11	5-10 13
best-lemma|manifestar|quote-then-verb|	1 7
best-lemma|marrer|quote-then-verb|	1 7
best-lemma|marteler|quote-then-speaker|	2-4 14
best-lemma|meinen|quote-then-verb|	1 8
best-lemma|meinen|speaker-then-quote|	5-10 -14
best-lemma|meinen|verb-then-speaker|	1 14
best-lemma|melden|quote-then-verb|	1 12
best-lemma|moquer|speaker-then-quote|	2-4 10
best-lemma|mormorare|quote-then-verb|	1 17
best-lemma|motivare|quote-then-verb|	1 8
best-lemma|murmurer|quote-then-verb|	1 12
best-lemma|name|speaker-then-quote|	0 -27	1 -16	5-10 -29
best-lemma|negare|speaker-then-quote|	1 6
best-lemma|negar|speaker-then-quote|	1 14	5-10 15
best-lemma|nennen|quote-then-verb|	0 -13
best-lemma|nennen|speaker-then-quote|	2-4 -12
best-lemma|noemen|speaker-then-quote|	1 13	2-4 10	5-10 13
best-lemma|none|according-to|	0 -7	1 18	2-4 16	5-10 6	far 7
best-lemma|none|actor-nearby|	-2 -14	2-4 -9	5-10 7
best-lemma|none|colon|	1 16	2-4 -6	5-10 22	far 18
best-lemma|none|interview|	far 19
best-lemma|none|named-before|	1 -15	2-4 35
best-lemma|none|named-nearby|	0 -12	1 -11	far 16
best-lemma|none|paragraph-before|	far 15
best-lemma|none|possessor|	1 -21	5-10 12	far 6
best-lemma|none|quote-then-speaker|	-11 -23	-3 -20	-4 -14	-5 -19	-6 -14	-9 9	0 -8	1 -19	2-4 -22	far -15
best-lemma|none|sentence-after|	1 17	5-10 -13
best-lemma|none|sentence-before|	5-10 -9	far -27
best-lemma|none|signature|	1 -19
best-lemma|none|speaker-then-quote|	0 -18	1 -14	5-10 -6	far 17
best-lemma|none|topic|	0 -12	1 -8	2-4 11
best-lemma|none|transcript|	0 30
best-lemma|notar|quote-then-verb|	1 7
best-lemma|noter|quote-then-verb|	1 6
best-lemma|note|speaker-then-quote|	1 -7	2-4 25	5-10 21	far 16
best-lemma|nuancer|quote-then-verb|	1 9
best-lemma|obiettare|quote-then-verb|	1 6
best-lemma|obiettare|speaker-then-quote|	1 11
best-lemma|observer|quote-then-verb|	1 14
best-lemma|observe|quote-then-speaker|	0 16
best-lemma|offer|speaker-then-quote|	2-4 -15
best-lemma|oordelen|quote-then-verb|	1 11
best-lemma|opinar|speaker-then-quote|	2-4 15
best-lemma|opmerken|quote-then-verb|	1 17
best-lemma|osservare|quote-then-verb|	1 12
best-lemma|parlare|speaker-then-quote|	2-4 7	5-10 13
best-lemma|parlare|verb-then-speaker|	1 9
best-lemma|parler|speaker-then-quote|	1 17	2-4 10	5-10 15
best-lemma|pedir|quote-then-verb|	1 9
best-lemma|pedir|sentence-before|	2-4 8	5-10 9	far -14
best-lemma|pedir|speaker-then-quote|	0 18	2-4 22	5-10 6
best-lemma|perguntar|sentence-before|	5-10 16
best-lemma|perguntar|speaker-then-quote|	1 -7	5-10 16
best-lemma|persifler|quote-then-verb|	1 8
best-lemma|pester|quote-then-verb|	1 10
best-lemma|philosopher|quote-then-verb|	1 11
best-lemma|plaider|quote-then-verb|	1 12
best-lemma|plaider|speaker-then-quote|	2-4 -16
best-lemma|plaisanter|quote-then-speaker|	2-4 10
best-lemma|plaisanter|quote-then-verb|	1 13
best-lemma|pledge|speaker-then-quote|	5-10 14	far 17
best-lemma|point|speaker-then-quote|	2-4 16
best-lemma|post|quote-then-speaker|	0 18
best-lemma|post|speaker-then-quote|	1 12	2-4 16	5-10 22
best-lemma|poursuivre|quote-then-verb|	1 6
best-lemma|praise|speaker-then-quote|	0 14	5-10 10
best-lemma|precisare|quote-then-verb|	1 11
best-lemma|precisare|speaker-then-quote|	2-4 14
best-lemma|preferir|speaker-then-quote|	5-10 -6
best-lemma|prefer|speaker-then-quote|	0 -21
best-lemma|preguntar|quote-then-verb|	1 12
best-lemma|preguntar|sentence-after|	1 7
best-lemma|prever|quote-then-verb|	1 -9
best-lemma|prijzen|speaker-then-quote|	0 9
best-lemma|prometer|quote-then-verb|	1 11
best-lemma|prometer|speaker-then-quote|	2-4 10
best-lemma|promettere|quote-then-verb|	1 9
best-lemma|promettere|speaker-then-quote|	0 17
best-lemma|promettre|speaker-then-quote|	0 8	1 11	2-4 17	5-10 16
best-lemma|promise|speaker-then-quote|	1 17	2-4 -22	5-10 19	far 16
best-lemma|protestare|quote-then-verb|	1 7
best-lemma|protestar|quote-then-verb|	1 7
best-lemma|préciser|quote-then-verb|	1 16
best-lemma|préciser|speaker-then-quote|	5-10 14
best-lemma|prévenir|quote-then-speaker|	2-4 7
best-lemma|prévenir|quote-then-verb|	1 16
best-lemma|prévenir|speaker-then-quote|	2-4 -9
best-lemma|puntualizzare|quote-then-verb|	1 6
best-lemma|queixar|quote-then-verb|	1 23
best-lemma|queixar|speaker-then-quote|	1 10
best-lemma|quip|quote-then-speaker|	0 15
best-lemma|quote|quote-then-speaker|	0 18
best-lemma|quote|speaker-then-quote|	2-4 -12	5-10 -22
best-lemma|raccontare|quote-then-verb|	1 17	5-10 -13
best-lemma|raccontare|sentence-before|	5-10 6
best-lemma|raccontare|speaker-then-quote|	5-10 16
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|raconter|speaker-then-quote|	5-10 17
best-lemma|railler|quote-then-verb|	1 7
best-lemma|raise|speaker-then-quote|	5-10 -23
best-lemma|rappeler|quote-then-verb|	1 -8
best-lemma|rappeler|speaker-then-quote|	2-4 -9	far 16
best-lemma|rapporter|quote-then-verb|	1 7
best-lemma|rassicurare|speaker-then-quote|	1 10
best-lemma|rate|speaker-then-quote|	2-4 -17
best-lemma|razonar|speaker-then-quote|	2-4 -8
best-lemma|read|quote-then-speaker|	0 28
best-lemma|read|sentence-before|	1 12
best-lemma|read|speaker-then-quote|	0 -29	5-10 16	far 19
best-lemma|reageren|quote-then-verb|	1 24
best-lemma|reageren|speaker-then-quote|	2-4 11
best-lemma|rebater|quote-then-verb|	1 6
best-lemma|rebater|speaker-then-quote|	1 14
best-lemma|recall|quote-then-speaker|	0 20
best-lemma|recall|sentence-before|	1 19
best-lemma|recall|speaker-then-quote|	5-10 -11
best-lemma|reclamar|quote-then-verb|	1 6
best-lemma|reclamar|speaker-then-quote|	5-10 10
best-lemma|reconhecer|quote-then-verb|	1 9
best-lemma|reconhecer|speaker-then-quote|	0 18
best-lemma|reconnaître|quote-then-verb|	1 11
best-lemma|reconnaître|speaker-then-quote|	0 12	5-10 13
best-lemma|reconocer|speaker-then-quote|	1 17	5-10 16
best-lemma|recordar|quote-then-verb|	1 8
best-lemma|recordar|sentence-before|	1 9
best-lemma|recordar|speaker-then-quote|	2-4 30	5-10 -13	far 8
best-lemma|rectifier|quote-then-verb|	1 15
best-lemma|recusar|speaker-then-quote|	2-4 -6	5-10 16
best-lemma|refer|speaker-then-quote|	2-4 19
best-lemma|refuser|speaker-then-quote|	2-4 -10
best-lemma|regretter|quote-then-verb|	1 16
best-lemma|rejeitar|speaker-then-quote|	2-4 14
best-lemma|rekenen|quote-then-verb|	1 21
best-lemma|relatar|quote-then-verb|	1 9
best-lemma|relatar|sentence-before|	far -9
best-lemma|relativiser|speaker-then-quote|	1 16
best-lemma|relever|quote-then-verb|	1 8
best-lemma|relever|speaker-then-quote|	0 11	far 17
best-lemma|remark|quote-then-speaker|	0 15
best-lemma|remark|quote-then-verb|	0 9
best-lemma|remark|speaker-then-quote|	5-10 19
best-lemma|rematar|quote-then-verb|	1 7
best-lemma|repeat|speaker-then-quote|	5-10 -11
best-lemma|repetir|quote-then-verb|	1 6
best-lemma|replicare|quote-then-verb|	1 6
best-lemma|replicare|speaker-then-quote|	5-10 11
best-lemma|replicar|quote-then-verb|	1 7
best-lemma|replicar|speaker-then-quote|	1 8	5-10 12
best-lemma|reply|quote-then-speaker|	0 29
best-lemma|reply|quote-then-verb|	0 12
best-lemma|reply|sentence-after|	0 16
best-lemma|reply|sentence-before|	1 17
best-lemma|reply|speaker-then-quote|	1 30	2-4 21	5-10 19
best-lemma|report|quote-then-speaker|	0 14	1 16
best-lemma|report|speaker-then-quote|	0 21	1 -20	far -9
best-lemma|reprendre|quote-then-verb|	1 16
best-lemma|reprendre|speaker-then-quote|	1 11
best-lemma|responder|quote-then-verb|	1 15
best-lemma|responder|speaker-then-quote|	1 17	2-4 15	5-10 23
best-lemma|respond|quote-then-speaker|	0 16
best-lemma|respond|speaker-then-quote|	1 14	2-4 13	5-10 10
best-lemma|resumir|quote-then-verb|	1 7
best-lemma|resumir|speaker-then-quote|	2-4 12
best-lemma|revelar|quote-then-verb|	1 11
best-lemma|ribadire|quote-then-verb|	1 15
best-lemma|ribadire|verb-then-speaker|	1 9
best-lemma|ribattere|quote-then-verb|	1 10
best-lemma|ribattere|speaker-then-quote|	2-4 15
best-lemma|ribattere|verb-then-speaker|	1 15
best-lemma|riconoscere|quote-then-verb|	1 7
best-lemma|ricordare|quote-then-verb|	1 8
best-lemma|ricordare|sentence-before|	far 7
best-lemma|ricordare|speaker-then-quote|	5-10 16
best-lemma|riferire|quote-then-verb|	1 10
best-lemma|rigoler|quote-then-verb|	1 15
best-lemma|ripetere|quote-then-verb|	1 12
best-lemma|rire|speaker-then-quote|	2-4 7
best-lemma|rir|quote-then-verb|	1 14
best-lemma|rispondere|quote-then-verb|	1 22
best-lemma|rispondere|sentence-before|	2-4 15
best-lemma|roepen|quote-then-verb|	1 25
best-lemma|rufen|quote-then-verb|	1 12
best-lemma|rufen|speaker-then-quote|	5-10 17
best-lemma|rule|quote-then-speaker|	0 6
best-lemma|räumen|quote-then-verb|	1 11
best-lemma|räumen|verb-then-speaker|	2-4 -6
best-lemma|réagir|quote-then-verb|	1 21
best-lemma|réclamer|speaker-then-quote|	1 13	2-4 -14
best-lemma|réfuter|speaker-then-quote|	5-10 -7
best-lemma|réjouir|quote-then-verb|	1 8
best-lemma|répliquer|quote-then-verb|	1 9
best-lemma|répliquer|speaker-then-quote|	5-10 14
best-lemma|répondre|quote-then-speaker|	2-4 14
best-lemma|répondre|quote-then-verb|	1 17
best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 12
best-lemma|résumer|quote-then-speaker|	2-4 8
best-lemma|résumer|quote-then-verb|	1 13
best-lemma|rétorquer|quote-then-verb|	1 14
best-lemma|saber|quote-then-verb|	2-4 16
best-lemma|sagen|quote-then-speaker|	2-4 16
best-lemma|sagen|quote-then-verb|	1 20	2-4 -11
best-lemma|sagen|sentence-before|	2-4 8	far -12
best-lemma|sagen|speaker-then-quote|	2-4 -13	5-10 13
best-lemma|sagen|verb-then-speaker|	1 15	2-4 12	5-10 8
best-lemma|saluer|speaker-then-quote|	0 14	1 14	2-4 20
best-lemma|salutare|speaker-then-quote|	0 10	2-4 -11
best-lemma|sapere|speaker-then-quote|	5-10 19
best-lemma|say|colon|	far 12
best-lemma|say|paragraph-before|	far -10
best-lemma|say|quote-then-speaker|	0 14	2-4 6	5-10 -17	far 12
best-lemma|say|quote-then-verb|	0 18	1 -14	2-4 -11	5-10 22	far 25
best-lemma|say|sentence-after|	0 -15
best-lemma|say|sentence-before|	1 28	2-4 33	5-10 35	far -6
best-lemma|say|speaker-then-quote|	0 -28	1 11	2-4 29	5-10 17	far 41
best-lemma|say|verb-then-speaker|	1 30	2-4 -12
best-lemma|sbottare|quote-then-verb|	1 7
best-lemma|scandire|sentence-before|	far 12
best-lemma|schamperen|quote-then-verb|	1 11
best-lemma|scherzare|quote-then-verb|	1 9
best-lemma|schetsen|quote-then-verb|	1 7
best-lemma|schreiben|quote-then-verb|	1 8	2-4 20
best-lemma|schreiben|speaker-then-quote|	2-4 11	5-10 -7
best-lemma|schrijven|quote-then-verb|	1 18
best-lemma|schrijven|speaker-then-quote|	2-4 -19	5-10 10
best-lemma|scrivere|quote-then-verb|	1 24
best-lemma|scrivere|speaker-then-quote|	0 -18	2-4 16	5-10 11
best-lemma|scrivere|verb-then-speaker|	1 12
best-lemma|see|speaker-then-quote|	0 25	2-4 -15
best-lemma|sehen|speaker-then-quote|	2-4 10
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|señalar|quote-then-verb|	1 15
best-lemma|sfogare|quote-then-verb|	1 7
best-lemma|shoot|quote-then-speaker|	0 17
best-lemma|shoot|speaker-then-quote|	5-10 9
best-lemma|shout|quote-then-speaker|	0 15
best-lemma|show|speaker-then-quote|	0 -24
best-lemma|sibilare|quote-then-verb|	1 6
best-lemma|sign|speaker-then-quote|	2-4 15
best-lemma|sing|speaker-then-quote|	0 -17
best-lemma|sintetizzare|quote-then-verb|	1 10
best-lemma|slam|speaker-then-quote|	5-10 21
best-lemma|sneren|quote-then-verb|	1 17
best-lemma|sorrir|quote-then-verb|	1 8
best-lemma|sorrir|speaker-then-quote|	1 11
best-lemma|sostenere|quote-then-verb|	1 8
best-lemma|sostenere|speaker-then-quote|	5-10 15
best-lemma|sostener|speaker-then-quote|	2-4 13	5-10 20
best-lemma|sottolineare|quote-then-verb|	1 6
best-lemma|souffler|quote-then-speaker|	2-4 10
best-lemma|souffler|quote-then-verb|	1 17
best-lemma|souligner|quote-then-speaker|	2-4 9
best-lemma|souligner|quote-then-verb|	1 7
best-lemma|soupirer|quote-then-verb|	1 14
best-lemma|sourire|quote-then-verb|	1 15
best-lemma|souri|quote-then-verb|	1 8
best-lemma|souri|speaker-then-quote|	1 11
best-lemma|soutenir|speaker-then-quote|	2-4 13
best-lemma|souvenir|quote-then-verb|	1 14
best-lemma|souvenir|speaker-then-quote|	2-4 18
best-lemma|speak|speaker-then-quote|	1 -10
best-lemma|spiegare|quote-then-verb|	1 6
best-lemma|spotten|quote-then-verb|	1 9
best-lemma|sprechen|speaker-then-quote|	1 15	2-4 20	5-10 17
best-lemma|spreken|quote-then-verb|	1 12
best-lemma|spreken|speaker-then-quote|	1 26
best-lemma|staan|quote-then-verb|	1 -16
best-lemma|staan|sentence-before|	5-10 8
best-lemma|staan|speaker-then-quote|	0 -6	2-4 13	5-10 -9
best-lemma|state|quote-then-speaker|	0 8
best-lemma|state|sentence-before|	1 14
best-lemma|state|speaker-then-quote|	1 14	2-4 14	5-10 22	far 25
best-lemma|stehen|speaker-then-quote|	1 -15	2-4 -13
best-lemma|stellen|quote-then-verb|	1 21
best-lemma|stellen|speaker-then-quote|	5-10 -12
best-lemma|stress|speaker-then-quote|	5-10 16
best-lemma|sublinhar|quote-then-verb|	1 7
best-lemma|submit|quote-then-speaker|	0 10
best-lemma|sugerir|quote-then-verb|	1 8
best-lemma|suggest|quote-then-speaker|	0 -9
best-lemma|suggest|speaker-then-quote|	5-10 21
best-lemma|suspirar|quote-then-verb|	1 12
best-lemma|sussurrare|quote-then-verb|	1 7
best-lemma|sustentar|speaker-then-quote|	2-4 19	5-10 7
best-lemma|tagliare|quote-then-verb|	1 16
best-lemma|talk|speaker-then-quote|	2-4 -10
best-lemma|teilen|quote-then-verb|	1 14	2-4 9
best-lemma|teilen|verb-then-speaker|	5-10 -15
best-lemma|tell|paragraph-before|	far 31
best-lemma|tell|quote-then-speaker|	0 33	1 17	2-4 -9	5-10 9
best-lemma|tell|quote-then-verb|	1 -14
best-lemma|tell|sentence-before|	2-4 34	5-10 30	far -10
best-lemma|tell|speaker-then-quote|	0 -25	1 20	5-10 30	far -17
best-lemma|tempérer|quote-then-verb|	1 8
best-lemma|testify|quote-then-speaker|	0 11
best-lemma|thank|speaker-then-quote|	0 16	2-4 14
best-lemma|think|speaker-then-quote|	5-10 14
best-lemma|title|speaker-then-quote|	0 -21
best-lemma|tonen|speaker-then-quote|	1 19
best-lemma|tonner|quote-then-verb|	1 13
best-lemma|trancher|quote-then-verb|	1 19
best-lemma|trouver|speaker-then-quote|	5-10 -6
best-lemma|tuonare|quote-then-verb|	1 6
best-lemma|tweet|quote-then-speaker|	0 18
best-lemma|tweet|quote-then-verb|	0 11
best-lemma|tweet|sentence-before|	2-4 12
best-lemma|tweet|speaker-then-quote|	1 13	5-10 10
best-lemma|témoigner|quote-then-verb|	1 10
best-lemma|unlisted|quote-then-verb|	0 -15	1 13
best-lemma|unlisted|sentence-before|	1 16
best-lemma|unlisted|speaker-then-quote|	5-10 -8
best-lemma|urge|speaker-then-quote|	2-4 22	5-10 12
best-lemma|urteilen|quote-then-verb|	1 7
best-lemma|use|speaker-then-quote|	2-4 -34
best-lemma|vatten|quote-then-verb|	1 14	2-4 12
best-lemma|verklaren|quote-then-verb|	1 30
best-lemma|verlauten|speaker-then-quote|	2-4 16
best-lemma|verraten|quote-then-verb|	1 14
best-lemma|versichern|quote-then-verb|	1 14
best-lemma|versichern|verb-then-speaker|	5-10 7
best-lemma|vertellen|quote-then-verb|	1 33
best-lemma|verweisen|speaker-then-quote|	2-4 -9
best-lemma|verzekeren|quote-then-verb|	1 25
best-lemma|ver|sentence-before|	far -11
best-lemma|ver|speaker-then-quote|	0 15	2-4 21	far 12
best-lemma|vinden|quote-then-verb|	1 8
best-lemma|vinden|speaker-then-quote|	1 11	5-10 6
best-lemma|voegen|quote-then-verb|	1 25
best-lemma|voir|speaker-then-quote|	0 6	2-4 16
best-lemma|vote|speaker-then-quote|	5-10 -16
best-lemma|vouloir|speaker-then-quote|	2-4 -12
best-lemma|vow|speaker-then-quote|	1 14	2-4 19
best-lemma|vragen|quote-then-verb|	1 9
best-lemma|waarschuwen|quote-then-verb|	1 25
best-lemma|want|speaker-then-quote|	0 16	2-4 -18	far -20
best-lemma|warnen|speaker-then-quote|	2-4 14
best-lemma|warn|quote-then-speaker|	0 12
best-lemma|warn|speaker-then-quote|	2-4 -15	5-10 17
best-lemma|wettern|quote-then-verb|	1 8
best-lemma|whisper|quote-then-speaker|	0 16
best-lemma|widersprechen|speaker-then-quote|	1 13
best-lemma|write|quote-then-speaker|	0 16	1 13
best-lemma|write|quote-then-verb|	0 22
best-lemma|write|sentence-after|	0 -12
best-lemma|write|sentence-before|	1 23	2-4 20	5-10 6
best-lemma|write|speaker-then-quote|	0 -11	2-4 -6	5-10 7	far 23
best-lemma|würdigen|speaker-then-quote|	2-4 13
best-lemma|yell|speaker-then-quote|	0 21
best-lemma|zanjar|quote-then-verb|	1 9
best-lemma|zeggen|quote-then-verb|	1 19
best-lemma|zeggen|sentence-before|	1 10	5-10 12	far -11
best-lemma|zeggen|speaker-then-quote|	2-4 10
best-lemma|zeggen|verb-then-speaker|	1 14	2-4 16	5-10 -11
best-lemma|zeigen|speaker-then-quote|	1 18	2-4 12
best-lemma|zitieren|speaker-then-quote|	5-10 15
best-lemma|zuchten|quote-then-verb|	1 10
best-lemma|zweren|quote-then-verb|	1 19
best-lemma|écrire|quote-then-verb|	1 19
best-lemma|énumérer|quote-then-verb|	1 10
best-lemma|étonner|quote-then-verb|	1 8
best-lemma|étrangler|quote-then-verb|	1 6
best-lemma|évoquer|speaker-then-quote|	0 9	1 17	2-4 22
best-near|according-to|according|	0 -7	1 18	2-4 16	5-10 6	far 7
best-near|according|0|	1 -26	2-3 9	8+ 20
best-near|according|1|	2-3 13	4-7 19	8+ 22
best-near|according|2-4|	4-7 12	8+ 9
best-near|according|5-10|	1 -19	2-3 7	4-7 20	8+ 17
best-near|according|far|	1 -8	4-7 -10	8+ 6
best-near|actor-nearby|naked|	-2 -14	2-4 -9	5-10 7
best-near|apposed|-11|	2-3 -12
best-near|apposed|-3|	2-3 -12
best-near|apposed|-4|	1 -12
best-near|apposed|-6|	2-3 -18
best-near|apposed|-8|	2-3 -9
best-near|apposed|-9|	2-3 -9
best-near|apposed|1|	8+ 18
best-near|apposed|2-4|	1 7	4-7 -8	8+ 28
best-near|apposed|5-10|	1 -20	2-3 6	4-7 30	8+ 15
best-near|apposed|far|	1 -10	4-7 -9
best-near|apposition|0|	1 -14
best-near|apposition|1|	2-3 -18
best-near|apposition|2-4|	4-7 -13	8+ 18
best-near|apposition|5-10|	2-3 -11	4-7 15
best-near|colon|judging|	far 14
best-near|colon|naked|	1 16	2-4 -6	5-10 22	far 15
best-near|colon|saying|	far 18
best-near|direct|0|	1 -12	2-3 -7	4-7 9
best-near|direct|1|	8+ 20
best-near|direct|2-4|	1 -13	4-7 -6	8+ 23
best-near|direct|5-10|	1 -8	4-7 14
best-near|direct|far|	1 13	2-3 7	8+ 20
best-near|interview|naked|	far 19
best-near|judging|0|	4-7 22	8+ 9
best-near|judging|1|	1 7	4-7 7	8+ 23
best-near|judging|2-4|	8+ 21
best-near|judging|5-10|	4-7 6	8+ 30
best-near|judging|far|	2-3 15	8+ 31
best-near|naked|-2|	1 -14
best-near|naked|0|	2-3 -13	8+ 32
best-near|naked|1|	1 -9	2-3 -13	4-7 -8	8+ 35
best-near|naked|2-4|	8+ 30
best-near|naked|5-10|	2-3 12
best-near|naked|far|	1 16	4-7 6
best-near|named-before|naked|	1 -15	2-4 35
best-near|named-nearby|naked|	0 -12	1 -11	far 16
best-near|other|0|	1 -15	2-3 -11
best-near|other|1|	1 8	2-3 -6	4-7 13	8+ 19
best-near|other|5-10|	2-3 -8
best-near|paragraph-before|direct|	far 15
best-near|paragraph-before|saying|	far -14
best-near|paragraph-before|thinking|	far 16
best-near|possessor|naked|	1 -21	5-10 12	far 6
best-near|quote-then-speaker|apposed|	-11 -12	-3 -15	-4 -13	-6 -18	-8 -10	-9 -13
best-near|quote-then-speaker|apposition|	0 -19
best-near|quote-then-speaker|direct|	2-4 -15
best-near|quote-then-speaker|judging|	1 8	2-4 -18
best-near|quote-then-speaker|saying|	-12 -19	-5 -16	0 24	1 19	5-10 -12
best-near|quote-then-speaker|shared|	-11 -19	-5 -19	-9 11
best-near|quote-then-speaker|thinking|	1 -12	far -8
best-near|quote-then-verb|judging|	0 -14	1 17	far 9
best-near|quote-then-verb|other|	0 -15	1 13
best-near|quote-then-verb|saying|	0 12	1 13	2-4 -12	5-10 -15	far 8
best-near|relative|2-4|	1 6	2-3 -14
best-near|relative|5-10|	1 -21	8+ 21
best-near|relative|far|	2-3 6	4-7 11	8+ 25
best-near|saying|-5|	2-3 -20
best-near|saying|0|	1 7	2-3 -7	4-7 20	8+ 13
best-near|saying|1|	1 9	4-7 8	8+ 13
best-near|saying|2-4|	1 -14	8+ 28
best-near|saying|5-10|	1 8	4-7 18
best-near|saying|far|	4-7 13	8+ 9
best-near|sentence-after|apposed|	1 18
best-near|sentence-after|direct|	0 8
best-near|sentence-after|saying|	1 15	5-10 6
best-near|sentence-before|according|	1 8	2-4 -8	5-10 -8	far -22
best-near|sentence-before|apposed|	5-10 12
best-near|sentence-before|apposition|	2-4 15	5-10 16
best-near|sentence-before|direct|	far -19
best-near|sentence-before|judging|	1 12	2-4 19	far -24
best-near|sentence-before|other|	1 16
best-near|sentence-before|saying|	1 35	2-4 16	5-10 16	far -11
best-near|sentence-before|thinking|	2-4 17	far 6
best-near|shared|-11|	2-3 -19
best-near|shared|-5|	1 -18
best-near|shared|-9|	1 8
best-near|signature|naked|	1 -19
best-near|speaker-then-quote|apposed|	1 -21	5-10 12	far -8
best-near|speaker-then-quote|apposition|	1 -18	2-4 -13	5-10 -20
best-near|speaker-then-quote|direct|	0 -18	1 -8	2-4 -6	far 21
best-near|speaker-then-quote|judging|	1 6	far 15
best-near|speaker-then-quote|other|	5-10 -8
best-near|speaker-then-quote|relative|	2-4 10	5-10 -23
best-near|speaker-then-quote|saying|	0 -7	5-10 16	far 21
best-near|speaker-then-quote|shared|	2-4 10	5-10 -23
best-near|speaker-then-quote|thinking|	0 -6	1 -8	5-10 21	far -9
best-near|thinking|0|	1 -12	4-7 9	8+ 21
best-near|thinking|1|	1 -24	2-3 -13
best-near|thinking|2-4|	4-7 15	8+ 25
best-near|thinking|5-10|	1 -10	2-3 20	4-7 23	8+ 13
best-near|thinking|far|	8+ -9
best-near|topic|naked|	0 -12	1 -8	2-4 11
best-near|transcript|naked|	0 30
best-near|verb-then-speaker|judging|	1 9
best-near|verb-then-speaker|saying|	2-4 -14	5-10 -9	far -11
best-negated|	true -10
best-order|according|according|0|	1 -26	2-3 9	8+ 20
best-order|according|according|1|	2-3 13	4-7 19	8+ 22
best-order|according|according|2-4|	4-7 12	8+ 9
best-order|according|according|5-10|	1 -19	2-3 7	4-7 20	8+ 17
best-order|according|according|far|	1 -8	4-7 -10	8+ 6
best-order|apposed|apposed|-11|	2-3 -12
best-order|apposed|apposed|-3|	2-3 -12
best-order|apposed|apposed|-4|	1 -12
best-order|apposed|apposed|-6|	2-3 -18
best-order|apposed|apposed|-8|	2-3 -9
best-order|apposed|apposed|-9|	2-3 -9
best-order|apposed|apposed|1|	8+ 18
best-order|apposed|apposed|2-4|	1 7	4-7 -8	8+ 28
best-order|apposed|apposed|5-10|	1 -20	2-3 6	4-7 30	8+ 15
best-order|apposed|apposed|far|	1 -10	4-7 -9
best-order|apposed|judging|0|	1 -7	2-3 28	4-7 26
best-order|apposed|judging|1|	1 24	4-7 24
best-order|apposed|judging|2-4|	1 11	2-3 47	4-7 33	8+ 17
best-order|apposed|judging|5-10|	2-3 24	4-7 26	8+ 18
best-order|apposed|judging|far|	8+ 13
best-order|apposed|other|5-10|	2-3 -8
best-order|apposed|saying|-5|	2-3 -20
best-order|apposed|saying|0|	1 21	2-3 -13	4-7 44	8+ 21
best-order|apposed|saying|1|	1 -15	2-3 20	4-7 44	8+ 25
best-order|apposed|saying|2-4|	2-3 -6	4-7 27	8+ 26
best-order|apposed|saying|5-10|	1 18	8+ 28
best-order|apposed|saying|far|	2-3 -8	8+ 35
best-order|apposed|thinking|2-4|	4-7 11
best-order|apposed|thinking|5-10|	2-3 -6
best-order|apposition|apposition|0|	1 -14
best-order|apposition|apposition|1|	2-3 -18
best-order|apposition|apposition|2-4|	4-7 -13	8+ 18
best-order|apposition|apposition|5-10|	2-3 -11	4-7 15
best-order|apposition|judging|0|	4-7 8
best-order|apposition|judging|1|	2-3 9
best-order|apposition|judging|2-4|	4-7 22
best-order|apposition|saying|0|	2-3 -20	4-7 19
best-order|apposition|saying|1|	1 8	2-3 27	4-7 -7	8+ 17
best-order|apposition|saying|2-4|	1 -10	2-3 -13	4-7 35	8+ 17
best-order|apposition|saying|5-10|	1 25	2-3 -7	4-7 44	8+ 22
best-order|apposition|saying|far|	1 -29	4-7 27	8+ 20
best-order|direct|direct|0|	1 -12	2-3 -7	4-7 9
best-order|direct|direct|1|	8+ 20
best-order|direct|direct|2-4|	1 -13	4-7 -6	8+ 23
best-order|direct|direct|5-10|	1 -8	4-7 14
best-order|direct|direct|far|	1 13	2-3 7	8+ 20
best-order|direct|judging|0|	2-3 -14	4-7 14	8+ 8
best-order|direct|judging|1|	2-3 -6	8+ 19
best-order|direct|judging|2-4|	2-3 -12	8+ 17
best-order|direct|judging|5-10|	2-3 -8	4-7 6	8+ 23
best-order|direct|judging|far|	4-7 -7	8+ 28
best-order|direct|saying|0|	4-7 8	8+ 10
best-order|direct|saying|1|	1 17	2-3 -10	4-7 6	8+ 15
best-order|direct|saying|2-4|	2-3 15	4-7 -9	8+ 23
best-order|direct|saying|5-10|	1 -6	4-7 17
best-order|direct|saying|far|	1 10	2-3 12
best-order|direct|thinking|0|	1 -7	4-7 9	8+ 20
best-order|direct|thinking|1|	1 -24	2-3 -17
best-order|direct|thinking|2-4|	4-7 13	8+ 25
best-order|direct|thinking|5-10|	1 -19	2-3 23	8+ 13
best-order|direct|thinking|far|	8+ 22
best-order|inverted|judging|0|	1 -12	2-3 -8
best-order|inverted|judging|1|	2-3 13	4-7 19	8+ 14
best-order|inverted|judging|5-10|	1 -13
best-order|inverted|judging|far|	4-7 9
best-order|inverted|other|0|	1 -15	2-3 -11
best-order|inverted|other|1|	1 8	2-3 -6	4-7 13	8+ 19
best-order|inverted|saying|0|	4-7 21	8+ 18
best-order|inverted|saying|1|	2-3 14	4-7 8	8+ 10
best-order|inverted|saying|2-4|	1 -21	2-3 -15	8+ 16
best-order|inverted|saying|5-10|	1 -12	2-3 -16	4-7 13	8+ 21
best-order|inverted|saying|far|	1 -7	4-7 29	8+ 26
best-order|naked|naked|-2|	1 -14
best-order|naked|naked|0|	2-3 -13	8+ 32
best-order|naked|naked|1|	1 -9	2-3 -13	4-7 -8	8+ 35
best-order|naked|naked|2-4|	8+ 30
best-order|naked|naked|5-10|	2-3 12
best-order|naked|naked|far|	1 16	4-7 6
best-order|relative|judging|0|	2-3 -9
best-order|relative|judging|1|	2-3 7
best-order|relative|judging|2-4|	1 -20	2-3 15
best-order|relative|relative|2-4|	1 6	2-3 -14
best-order|relative|relative|5-10|	1 -21	8+ 21
best-order|relative|relative|far|	2-3 6	4-7 11	8+ 25
best-order|relative|saying|0|	1 8	2-3 -9	4-7 -7
best-order|relative|saying|1|	2-3 -15	8+ 23
best-order|relative|saying|2-4|	2-3 -25
best-order|relative|saying|5-10|	1 -6	2-3 24	4-7 21	8+ 22
best-order|relative|saying|far|	4-7 17	8+ 9
best-order|shared|judging|0|	2-3 15	4-7 18
best-order|shared|judging|1|	1 19	2-3 23
best-order|shared|judging|2-4|	1 21
best-order|shared|judging|5-10|	1 17	2-3 15	4-7 16
best-order|shared|saying|0|	1 -7	2-3 8	4-7 18	8+ 21
best-order|shared|saying|1|	4-7 27	8+ 25
best-order|shared|saying|2-4|	1 -17	2-3 18	4-7 27	8+ 34
best-order|shared|saying|5-10|	1 24	2-3 7	4-7 23	8+ 25
best-order|shared|saying|far|	1 23	2-3 -8	4-7 21	8+ 15
best-order|shared|shared|-11|	2-3 -19
best-order|shared|shared|-5|	1 -18
best-order|shared|shared|-9|	1 8
best-phrase|name|	according 14	apposition -28	direct 20	judging 23	naked 19	other 7	passive 9	relative -8	saying 20	shared -11	thinking -11
best-phrase|noun|	according -6	apposed -28	apposition -23	direct -27	judging -18	naked -23	other -13	saying -14	shared -18	thinking 17
best-phrase|pronoun|	direct 12	judging 10	naked -20	shared 14
best-score|	-1 -43	-2 -50	-3 -34	-4 -29	0 -18	2 6	3 28	4 41	5 45	6 48
best-score|-1|	1 -11	2-3 -32	4-7 -32	8+ 50
best-score|-2|	1 -29	2-3 -35	4-7 -22	8+ 34
best-score|-3|	1 -50	2-3 -15	4-7 -6	8+ 28
best-score|-4|	2-3 -17	4-7 -23	8+ -9
best-score|0|	1 -6	4-7 -12	8+ -15
best-score|1|	4-7 15
best-score|2|	1 -9	2-3 8	4-7 10	8+ 21
best-score|3|	1 13	4-7 36	8+ 31
best-score|4|	1 20	2-3 20	4-7 43	8+ 11
best-score|5|	1 30	2-3 35	4-7 22	8+ 17
best-score|6|	1 30	2-3 37	4-7 36	8+ 15
best|according-to|according|	1 -7	2-3 13	4-7 19	8+ 30
best|colon|judging|	8+ 15
best|colon|naked|	1 -14	4-7 39	8+ 31
best|colon|saying|	4-7 10	8+ 18
best|interview|naked|	2-3 9	4-7 11	8+ 7
best|named-before|naked|	2-3 18	4-7 -6	8+ 7
best|named-nearby|naked|	4-7 11	8+ 6
best|paragraph-before|direct|	8+ 13
best|paragraph-before|judging|	8+ 17
best|paragraph-before|saying|	2-3 -8	8+ 36
best|paragraph-before|thinking|	8+ 16
best|possessor|naked|	1 17	8+ 21
best|quote-then-speaker|apposed|	1 -13	2-3 -19	4-7 -14
best|quote-then-speaker|apposition|	1 -22	2-3 -14
best|quote-then-speaker|direct|	1 -28	8+ 27
best|quote-then-speaker|judging|	1 -11	2-3 14	4-7 -11	8+ 16
best|quote-then-speaker|passive|	2-3 -14
best|quote-then-speaker|saying|	1 19	2-3 -6	4-7 19	8+ 19
best|quote-then-speaker|shared|	1 -11	2-3 -9	4-7 -6
best|quote-then-speaker|thinking|	1 -29	8+ 21
best|quote-then-verb|judging|	1 -8	2-3 9	4-7 9	8+ 14
best|quote-then-verb|other|	1 6	2-3 -12	4-7 6	8+ 18
best|quote-then-verb|saying|	1 -7	4-7 19	8+ 13
best|sentence-after|according|	2-3 -11
best|sentence-after|apposed|	8+ 19
best|sentence-after|direct|	8+ -10
best|sentence-after|saying|	4-7 12	8+ 21
best|sentence-after|thinking|	2-3 -16	4-7 15
best|sentence-before|according|	1 -26	4-7 -12
best|sentence-before|apposed|	8+ 12
best|sentence-before|apposition|	4-7 16	8+ 16
best|sentence-before|direct|	1 -20	2-3 -13	8+ 27
best|sentence-before|judging|	1 -8	2-3 -13	4-7 18	8+ 15
best|sentence-before|other|	4-7 15	8+ 12
best|sentence-before|relative|	4-7 20	8+ 29
best|sentence-before|saying|	2-3 -16	4-7 33	8+ 17
best|sentence-before|thinking|	2-3 12	8+ 14
best|signature|naked|	1 -20	2-3 -23	4-7 -15	8+ 29
best|speaker-then-quote|apposed|	1 -9	4-7 9	8+ 31
best|speaker-then-quote|apposition|	2-3 -20
best|speaker-then-quote|judging|	1 8	4-7 6	8+ 25
best|speaker-then-quote|other|	2-3 -8
best|speaker-then-quote|relative|	1 -8	2-3 6	4-7 -12	8+ 16
best|speaker-then-quote|saying|	2-3 7
best|speaker-then-quote|thinking|	1 -11	2-3 10	4-7 26
best|topic|naked|	1 9
best|transcript|naked|	4-7 27	8+ 20
best|verb-then-speaker|judging|	4-7 10
best|verb-then-speaker|saying|	1 -22	2-3 -15	8+ 18
case-follow|all-one|,auxiliary|	! 12	none 8
case-follow|all-one|,coordinator|	none -13
case-follow|all-one|,determiner|	none -7
case-follow|all-one|,preposition|	none -16
case-follow|all-one|,pronoun|	none -23
case-follow|all-one|,quote|	none -11
case-follow|all-one|,subordinator|	none -15
case-follow|all-one|,that|	none -13
case-follow|all-one|,verb-saying|	none 21
case-follow|all-one|,word|	none -7
case-follow|all-one|,|	none -51
case-follow|all-one|:|	none -17
case-follow|all-one|auxiliary|	none -16
case-follow|all-one|capital|	, 6	. 16	none -20
case-follow|all-one|coordinator|	, -22	none -7
case-follow|all-one|determiner|	, 12	. -24	none -29
case-follow|all-one|end|	? 20
case-follow|all-one|preposition|	. 11	none -40
case-follow|all-one|pronoun|	, 17	. -15	none -21
case-follow|all-one|quote|	. -6
case-follow|all-one|stop|	! 15	none -9
case-follow|all-one|that|	none -28
case-follow|all-one|verb-judging|	none -12
case-follow|all-one|word|	, -8	none -15
case-follow|all-one|—|	none -13
case-follow|all|(|	none -23
case-follow|all|,adverb|	none -13
case-follow|all|,auxiliary|	none -26
case-follow|all|,capital|	none -10
case-follow|all|,preposition|	none -12
case-follow|all|,that|	none -15
case-follow|all|,|	none -43
case-follow|all|:|	none -15
case-follow|all|auxiliary|	, -15
case-follow|all|capital|	? 17	none -18
case-follow|all|coordinator|	, -9	none -7
case-follow|all|determiner|	! 13	, -10	none 11
case-follow|all|end|	. -16	? 12	none -6
case-follow|all|preposition|	none -19
case-follow|all|pronoun|	. -27	none -15
case-follow|all|quote|	. -25
case-follow|all|stop|	none -32
case-follow|all|that|	, -19	none -11
case-follow|all|verb-saying|	, -8
case-follow|all|word|	, -20
case-follow|first|'|	, 16
case-follow|first|(|	none -9
case-follow|first|)|	none 7
case-follow|first|,auxiliary|	? 17	none 13
case-follow|first|,coordinator|	none -12
case-follow|first|,determiner|	? 11	none -14
case-follow|first|,preposition|	none -20
case-follow|first|,pronoun|	? 13	none 8
case-follow|first|,quote|	none -9
case-follow|first|,that|	none -18
case-follow|first|,verb-judging|	none 24
case-follow|first|,verb-saying|	! 8	? 12	none 11
case-follow|first|,verb-thinking|	? 14	none 19
case-follow|first|,word|	? 19	none -6
case-follow|first|,|	none -33
case-follow|first|-|	none 14
case-follow|first|[|	. 23
case-follow|first|auxiliary|	, -24	. 16	none -19
case-follow|first|capital|	! 17	, 29	. 19	? 38	none 6
case-follow|first|coordinator|	, 18	. 19	none 7
case-follow|first|determiner|	! 20	, 42	. 6	? 29
case-follow|first|end|	! 9	. 27	? 51	none 16
case-follow|first|preposition|	. 33	? 21	none -25
case-follow|first|pronoun|	! 17	, 23	. 21	? 8
case-follow|first|quote|	. 12	? 25
case-follow|first|stop|	! 11	? -16	none -26
case-follow|first|subordinator|	, 9	. 22	none 6
case-follow|first|that|	. 18	none -12
case-follow|first|verb-saying|	, 40	? 28
case-follow|first|word|	, 28	none -26
case-follow|first|–|	none -11
case-follow|first|—|	. 32	? 20	none -22
case-follow|most|,determiner|	none 15
case-follow|most|,verb-saying|	none 19
case-follow|most|auxiliary|	none -16
case-follow|most|capital|	, 18	. 13
case-follow|most|coordinator|	none -13
case-follow|most|determiner|	. 16
case-follow|most|end|	. 19	? 9
case-follow|most|preposition|	none -17
case-follow|most|pronoun|	, 18	. 16
case-follow|most|stop|	none 17
case-follow|most|verb-saying|	, 18	none -12
case-follow|most|word|	none 10
case-follow|none|(|	. 7
case-follow|none|)|	none -13
case-follow|none|,adverb|	none 10
case-follow|none|,auxiliary|	none -24
case-follow|none|,determiner|	none 9
case-follow|none|,preposition|	none -15
case-follow|none|,pronoun|	none -8
case-follow|none|,quote|	none -14
case-follow|none|,that|	none -19
case-follow|none|,verb-judging|	none 10
case-follow|none|,verb-saying|	none 8
case-follow|none|,word|	none -20
case-follow|none|,|	none 22
case-follow|none|;|	none -6
case-follow|none|adverb|	, 23	none -9
case-follow|none|auxiliary|	, -7	. -13	none -17
case-follow|none|capital|	, 25	. -10	none 14
case-follow|none|coordinator|	, -20	. 24	none 13
case-follow|none|determiner|	, -17	none 9
case-follow|none|end|	! 14	. -7	? -7
case-follow|none|preposition|	, -17	. -23	none 26
case-follow|none|pronoun|	, -7
case-follow|none|stop|	? -14	none 17
case-follow|none|subordinator|	, -10	. -23	none 24
case-follow|none|that|	none 19
case-follow|none|verb-judging|	, 26	none -14
case-follow|none|verb-saying|	, -12
case-follow|none|verb-thinking|	, -6	none 11
case-follow|none|word|	, 23
case-follow|none|–|	none 6
case-follow|some|,determiner|	none -10
case-follow|some|,preposition|	none -14
case-follow|some|,word|	none -6
case-follow|some|,|	none 23
case-follow|some|auxiliary|	none 14
case-follow|some|capital|	, 12	. -8
case-follow|some|coordinator|	. 8	none 24
case-follow|some|determiner|	, 21	. 19	none 8
case-follow|some|end|	! 7	. 14	none 21
case-follow|some|preposition|	none 7
case-follow|some|pronoun|	, 15	. 14
case-follow|some|subordinator|	, 17	none 18
case-follow|some|verb-saying|	, 19
case-follow|some|word|	, -10	none 21
case-follow|titled|:|	none 9
case-follow|titled|capital|	none -10
case-follow|titled|end|	. 12
case-follow|titled|preposition|	none 8
case-follow|titled|stop|	none 11
case-follow|upper|capital|	none -8
case-intro|all-one|	, -25	: 12	adverb -10	auxiliary -15	capital -7	possessive -31	preposition -8	pronoun -12	stop 18	subordinator -8	that -6	verb-judging -28	verb-saying -9	verb-thinking -7	— 11
case-intro|all|	, -24	: 11	auxiliary -14	capital -12	coordinator -12	determiner -7	possessive -37	preposition -7	start -11	stop 16	verb-judging -16	verb-thinking -9	word -12
case-intro|first|	) 11	, 6	- 17	: 7	adverb -11	auxiliary -6	capital -15	coordinator 9	possessive -13	preposition -13	quote 21	start 20	stop 18	subordinator 14	that 20	verb-judging 7	verb-saying -18	verb-thinking 6	word -37
case-intro|most|	, 12	: 9	auxiliary 20	capital -20	pronoun -7	start 20	stop 11	verb-saying 18
case-intro|none|	' -7	, 18	- -8	: -22	; 17	adverb 12	auxiliary 7	capital 14	possessive 23	pronoun 6	subordinator -10	verb-judging 8	verb-thinking 8	word 7	— 18
case-intro|some|	, 8	auxiliary 12	capital 10	coordinator -10	determiner 10	preposition 13	pronoun 24	subordinator 10	that 19	verb-judging -13	verb-saying 12	verb-thinking 13
case-intro|titled|	: 6	auxiliary 7	possessive 17	start -8	subordinator -11	verb-saying 12	word -15
case-intro|upper|	, 14	: 16
case|all-one|	2 -14	4-5 -18	6-9 9
case|all|	2 -6	3 -8	4-5 -26	6-9 -13
case|first|	10+ 21	2 9	4-5 -10
case|most|	10+ 17	6-9 14
case|none|	1 -7	10+ 54	2 -14	3 26	4-5 18	6-9 24
case|some|	10+ 26	2 -8	3 13	6-9 48
case|titled|	10+ 13	2 19	3 -13	6-9 12
case|upper|	1 -7	2 -13	3 17	4-5 18	6-9 23
chain-on|(|	2-3 -12
chain-on|, determiner word|	2-3 -7
chain-on|, verb-saying ,|	2-3 20	4-7 15	8+ 6
chain-on|, verb-saying stop|	4-7 20	8+ 8
chain-on|,|	1 -13
chain-on|:|	1 6	4-7 -13
chain-on|auxiliary word stop|	2-3 -13
chain-on|auxiliary|	1 -10	2-3 19
chain-on|capital :|	4-7 14
chain-on|capital verb-saying ,|	4-7 14	8+ 12
chain-on|capital verb-saying stop|	2-3 31	4-7 22	8+ 16
chain-on|coordinator determiner|	1 -13
chain-on|coordinator preposition|	1 -20
chain-on|coordinator word|	2-3 -10
chain-on|coordinator|	1 -8	2-3 -17	4-7 22	8+ 13
chain-on|determiner word stop|	1 14
chain-on|far|	1 12
chain-on|none|	8+ 16
chain-on|preposition word preposition|	1 -25
chain-on|preposition|	1 -28	2-3 -6
chain-on|pronoun verb-saying ,|	1 -8	2-3 27	4-7 25	8+ 13
chain-on|pronoun verb-saying :|	2-3 -17	4-7 14
chain-on|pronoun verb-saying stop|	1 18	2-3 31	4-7 27	8+ 12
chain-on|pronoun word stop|	8+ 20
chain-on|stop capital|	4-7 15
chain-on|stop determiner word|	4-7 14	8+ 7
chain-on|stop|	1 -9	2-3 -20	4-7 -6
chain-on|subordinator|	4-7 16
chain-on|verb-judging stop|	1 -22
chain-on|verb-saying capital stop|	4-7 13	8+ 15
chain-on|word|	1 -12
chain-on||	1 -14	2-3 7	4-7 -9
chain-on|—|	2-3 10	4-7 14
chain|(|	2-3 -17
chain|, verb-saying ,|	4-7 17	8+ 8
chain|, verb-saying capital|	4-7 12	8+ 7
chain|, verb-saying pronoun|	2-3 18	4-7 25	8+ 7
chain|, verb-saying|	8+ 8
chain|,|	1 -25	2-3 -10
chain|:|	4-7 18	8+ 12
chain|auxiliary|	4-7 17
chain|coordinator|	2-3 -8	4-7 14	8+ 12
chain|determiner coordinator|	2-3 -14
chain|far|	1 8	8+ -9
chain|none|	1 -29	2-3 -20	4-7 7	8+ 16
chain|preposition coordinator|	1 -17
chain|preposition word preposition|	1 -19
chain|preposition|	1 -32	2-3 7
chain|verb-saying ,|	1 12
chain|word coordinator|	2-3 -14
chain||	1 -15	4-7 8	8+ 13
clause|false|false|	all -22	all-one -9	first -6	most -14	some 9	upper -16
clause|false|true|	all -14	all-one 11	most 13	none 15	some 9	titled 19	upper 20
clause|true|false|	all -10	all-one -15	most 29	some 21	titled 22
clause|true|true|	all 6	all-one -10	first 10	most 31	some 20	titled 9	upper 21
continues|	true 18
dated|	true -39
echo|all|4-7|	true 12
echo|all|8+|	true 16
echo|all|	all -11	some 23	titled 9	upper -8
echo|all|false|	1 6	2-3 24	4-7 19
echo|all|true|	1 -11	2-3 -12	4-7 -7	8+ 18
echo|half|2-3|	true 31
echo|half|8+|	false 28	true 6
echo|half|	all-one 15	most 18	true 17	upper 14
echo|half|false|	2-3 11	8+ 28
echo|none|1|	true -10
echo|none|2-3|	true -25
echo|none|8+|	true 15
echo|none|	all -21	all-one -14	most -7	none 9	titled 9	true -27	upper 6
echo|none|false|	1 -7	2-3 -8
echo|some|4-7|	true 27
echo|some|8+|	false 16	true 10
echo|some|	all -16	false 8	first 12	most 6	none 15	some 33	titled 12	true 30
echo|some|false|	8+ 16
ending|	! 45	, 9	. 7	? 26	none -18
family|"|	1 22
family|'|	1 16	2-3 21	8+ 21
family|,|	4-7 35	8+ 17
family|none|	1 26	2-3 29	4-7 38
family|«|	1 -19	2-3 -9
family|»|	1 -21	2-3 -15	4-7 16	8+ 24
family|‘|	1 -37	2-3 -33	4-7 -8	8+ 20
family|’|	4-7 20
family|‚|	4-7 17
family|“|	8+ 12
family|„|	2-3 12	4-7 6	8+ 15
follow|	' 19	( -11	+ 19	, -22	,adverb 8	,capital -9	,determiner 6	,preposition -27	,pronoun -8	,quote -9	,that -27	,verb-judging 18	,verb-saying 17	,verb-thinking 19	,word -24	- 10	[ 27	auxiliary -31	capital 14	coordinator 9	determiner 7	end 14	preposition 9	pronoun 9	quote -13	stop -8	subordinator 13	that 10	verb-saying 10
gov|accusare|4-7|	4-7 10
gov|accusare|	di 10
gov|accuse|2-3|	2-3 26	4-7 32
gov|accuse|4-7|	4-7 19
gov|accuse|8+|	4-7 19
gov|accuse|	of 8
gov|accuse|participle|	none 12
gov|accuse|present|	none 20
gov|achar|present|	none 6
gov|achar|	que 6
gov|acknowledge|	none 19
gov|acknowledge|past|	none 27
gov|aclarar|2-3|	4-7 23
gov|aclarar|	none 22
gov|aclarar|past|	none 19
gov|aclarar|present|	none 6
gov|aconselhar|present|	none 18
gov|acquiescer|	none 8
gov|acquiescer|present|	none 15
gov|acrescentar|	none 10
gov|acrescentar|present|	none 21
gov|acusar|2-3|	1 13	2-3 10
gov|acusar|4-7|	2-3 17	4-7 9
gov|acusar|	de 32
gov|acusar|past|	none 25
gov|acusar|present|	none 27
gov|add|1|	4-7 17	8+ 17
gov|add|2-3|	4-7 6	8+ 8
gov|add|4-7|	4-7 24	8+ 15
gov|add|participle|	none 28
gov|add|past|	none 14
gov|add|present|	none 25
gov|add|	that 8
gov|adelantar|past|	none -12
gov|admettre|	none 15
gov|admettre|past|	none 15
gov|admitir|0|	2-3 16
gov|admitir|2-3|	2-3 13
gov|admitir|4-7|	2-3 11	4-7 16
gov|admitir|8+|	4-7 8
gov|admitir|	de 12	em 10	none 6	que 26
gov|admitir|past|	none 9
gov|admitir|present|	none 22
gov|admit|1|	8+ 18
gov|admit|	none 14
gov|admit|past|	none 7
gov|admit|present|	none 18
gov|advertir|4-7|	4-7 12
gov|advertir|8+|	4-7 12
gov|advertir|	de 22
gov|advertir|past|	none 17
gov|advise|	none -16	to 18
gov|advise|past|	none -16
gov|affirmer|2-3|	4-7 12
gov|affirmer|	de 15	none 11
gov|affirmer|present|	none 12
gov|afirmar|2-3|	2-3 14	4-7 20
gov|afirmar|4-7|	1 -7	2-3 22	4-7 19
gov|afirmar|	a 16	de 19	none 17	que 7
gov|afirmar|past|	none 19
gov|aggiungere|1|	4-7 11
gov|aggiungere|2-3|	4-7 12
gov|aggiungere|	che 11	con -8	di -10	none 22
gov|aggiungere|past|	none 21
gov|agree|base|	none 13
gov|agree|	none 18	to 19
gov|agree|past|	none 18
gov|agregar|	none 15
gov|ajouter|past|	none -6
gov|alertar|past|	none 18
gov|allege|past|	none 19
gov|ammettere|	none 10
gov|ammettere|past|	auxiliary 14
gov|announce|past|	none 14
gov|annunciare|present|	none 20
gov|answer|0|	2-3 -12
gov|answer|base|	none -9
gov|answer|past|	none -7
gov|antworten|	none 13
gov|antworten|past|	none 12
gov|anunciar|0|	4-7 -20
gov|anunciar|	none -11
gov|anunciar|past|	none 19
gov|apelar|1|	2-3 21
gov|apelar|past|	none 17
gov|apelidar|	de -15
gov|aplaudir|1|	2-3 15
gov|aplaudir|	none 12
gov|apostillar|4-7|	4-7 12
gov|apostillar|past|	none 12
gov|appeler|0|	1 -11	2-3 -15
gov|appeler|1|	4-7 -7
gov|appeler|2-3|	2-3 14	4-7 14
gov|appeler|4-7|	1 14
gov|appeler|	none -21	à 32
gov|appeler|past|	auxiliary 22	none -6
gov|applaudir|	none 10
gov|apuntar|past|	none 22
gov|argue|2-3|	4-7 20
gov|argue|4-7|	2-3 16	4-7 16	8+ 8
gov|argue|	none 16	that 9
gov|argue|participle|	none 12
gov|argue|present|	none 18
gov|asegurar|1|	4-7 9
gov|asegurar|	none 17	que 18
gov|asegurar|present|	none 17
gov|asentir|	none 14
gov|asentir|past|	none 14
gov|ask|1|	2-3 26	8+ 21
gov|ask|2-3|	2-3 22	4-7 14
gov|ask|4-7|	4-7 24	8+ 12
gov|ask|8+|	1 8	2-3 -25
gov|ask|	for 25	none 34	whether 22
gov|ask|participle|	none 21
gov|ask|past|	auxiliary 20	be 20	none 7
gov|ask|present|	none 19
gov|assegurar|past|	none 12
gov|assegurar|present|	none 15
gov|assegurar|	que 13
gov|assert|	that 14
gov|assicurare|2-3|	2-3 14
gov|assicurare|4-7|	4-7 20
gov|assicurare|	che 15	di -10	none 26
gov|assicurare|past|	auxiliary 13
gov|assurer|2-3|	4-7 17
gov|assurer|4-7|	4-7 20
gov|assurer|8+|	4-7 17
gov|assurer|	de -10	que 22
gov|assurer|past|	auxiliary 16
gov|atestar|past|	none 17
gov|atribuir|2-3|	4-7 16
gov|atribuir|4-7|	4-7 16
gov|atribuir|	a 21
gov|attaccare|	con -12	none -11
gov|attaccare|past|	auxiliary -17
gov|attaccare|present|	none -13
gov|attendre|	none 10
gov|attendre|past|	none 16
gov|attestieren|2-3|	4-7 12
gov|attestieren|	none 12
gov|attestieren|past|	none 12
gov|attribute|past|	none -21
gov|augurare|0|	4-7 8
gov|augurare|	none 8
gov|auspicare|	che 13
gov|ausrichten|4-7|	2-3 13
gov|ausrichten|	none 13
gov|ausrichten|past|	none 13
gov|avisar|1|	4-7 6	8+ 22
gov|avisar|2-3|	4-7 17
gov|avisar|	none -12	que 18
gov|avisar|past|	none -8
gov|avisar|present|	none 19
gov|avvertire|2-3|	4-7 17
gov|avvertire|	che 18	none 16
gov|avvertire|past|	none 24
gov|añadir|	none -11
gov|añadir|past|	auxiliary -13	none 10
gov|back|0|	2-3 -20
gov|back|8+|	2-3 -23
gov|back|base|	none 18
gov|bautizar|0|	2-3 -8
gov|bautizar|1|	2-3 -15
gov|bautizar|	como -17	none -17
gov|bautizar|past|	none -19
gov|bekennen|past|	none 15
gov|believe|	none -7
gov|believe|present|	none -9
gov|beloven|	none -7
gov|bemängeln|2-3|	4-7 12
gov|bemängeln|	none 13
gov|bemängeln|past|	none 13
gov|beschreiben|2-3|	4-7 9
gov|beschreiben|	als 9
gov|beschreiben|past|	none 9
gov|bestätigen|	none -17
gov|bestätigen|past|	none -6
gov|bevestigen|	dat -6
gov|bevestigen|past|	none -11
gov|bezeichnen|2-3|	2-3 10	4-7 11
gov|bezeichnen|	als 11
gov|bezeichnen|past|	none 11
gov|bill|1|	2-3 -18
gov|bill|	as -19
gov|bill|past|	none -10
gov|bitten|past|	none 17
gov|blame|0|	4-7 18
gov|blame|	none 10
gov|blame|past|	none 13
gov|blast|past|	none 18
gov|blijven|2-3|	4-7 9
gov|blijven|	none 9
gov|blijven|past|	none 9
gov|brand|8+|	4-7 -6
gov|brand|	none -14
gov|calificar|2-3|	1 14	2-3 13	4-7 17
gov|calificar|	de 21
gov|calificar|past|	auxiliary 11	none 21
gov|calificar|present|	none 13
gov|call|0|	1 -8	2-3 -8	4-7 17	8+ 16
gov|call|1|	1 21	2-3 -18	4-7 31	8+ 13
gov|call|2-3|	1 30	2-3 11	4-7 58	8+ 22
gov|call|4-7|	2-3 10	4-7 20	8+ 16
gov|call|8+|	1 -9	4-7 -13
gov|call|base|	none -43
gov|call|	for 30	none 11	on 20	that 26
gov|call|participle|	none 17
gov|call|past|	auxiliary 34	none 32	sometimes -19
gov|call|present|	none -6
gov|celebrar|	none 14
gov|celebrar|past|	none 12
gov|challenge|past|	none 9
gov|chamar|0|	2-3 -17
gov|chamar|2-3|	2-3 15	4-7 15
gov|chamar|4-7|	2-3 -6
gov|chamar|	none -18	à -8
gov|chamar|past|	none -8
gov|chamar|present|	já -13
gov|chant|0|	2-3 14
gov|chant|	none 29
gov|chant|participle|	none 20
gov|chant|past|	none 19
gov|chiamare|0|	1 -17	2-3 -18
gov|chiamare|2-3|	2-3 -15
gov|chiamare|4-7|	2-3 -12
gov|chiamare|	none -27
gov|chiamare|past|	auxiliary -12	none -14
gov|chiamare|present|	auxiliary -14	none -21
gov|chiarire|	none 7
gov|chiedere|8+|	8+ -13
gov|chiedere|	dai -19	none 10
gov|chiedere|past|	none -8
gov|cite|	none 27
gov|cite|participle|	none 7
gov|claim|2-3|	2-3 16
gov|claim|4-7|	1 -9	2-3 20
gov|claim|	none -28	that 13	to 21
gov|classificar|2-3|	1 20
gov|classificar|	como 19
gov|classificar|past|	none 7
gov|comentar|4-7|	4-7 13
gov|comentar|past|	none 13
gov|comentar|	que 7
gov|comment|	that 14
gov|compare|past|	be -19
gov|complain|past|	auxiliary 20
gov|completar|	none 15
gov|completar|past|	none 15
gov|comunicar|past|	auxiliary 14
gov|comunicar|	que 14
gov|concedere|	none 9
gov|concedere|past|	none 9
gov|concede|2-3|	2-3 -16
gov|concede|	none 16	that -10
gov|concede|present|	none -10
gov|conclude|1|	8+ 20
gov|conclude|	none 20	that 13
gov|conclude|past|	none 20
gov|concluir|past|	none 23
gov|conclure|1|	8+ 7
gov|conclure|	none 10
gov|conclure|past|	auxiliary 9
gov|concéder|past|	none 18
gov|condemn|	none 18
gov|condemn|past|	none 17
gov|confermare|1|	8+ 19
gov|confermare|2-3|	1 -8
gov|confidare|2-3|	4-7 16
gov|confidare|	none 14
gov|confidare|present|	none 6
gov|confier|4-7|	2-3 13
gov|confier|	de 10	qu’ 13
gov|confier|past|	auxiliary 11
gov|confirmar|1|	4-7 11
gov|confirmar|4-7|	2-3 17
gov|confirmar|	none 13
gov|confirmar|past|	none 10
gov|confirmar|present|	none 17
gov|confirmer|past|	auxiliary -7
gov|confirm|past|	none 20
gov|congratulate|	on 19
gov|congratulate|past|	none 19
gov|considerar|0|	1 19
gov|considerar|1|	4-7 11
gov|considerar|2-3|	1 17	2-3 15	4-7 13
gov|considerar|4-7|	4-7 16
gov|considerar|	a 17	none 27	que 18
gov|considerar|past|	none 27
gov|considerar|present|	none 20
gov|contar|4-7|	1 6	4-7 15
gov|contar|	none -7	que 15
gov|contestare|	di -8
gov|contestar|2-3|	4-7 -14
gov|contestar|past|	auxiliary 9	none 17
gov|contestar|	que -13
gov|continue|1|	8+ 12
gov|continue|	none 19
gov|continue|past|	none 12
gov|corear|	none -15
gov|correct|past|	none -15
gov|corregir|	none 15
gov|corregir|past|	none 14
gov|counter|past|	none 20
gov|crier|1|	2-3 -6
gov|crier|	au -6	à 13
gov|criticar|	a 19
gov|criticar|present|	none 15
gov|croire|2-3|	4-7 9
gov|croire|	none 10
gov|croire|past|	none 10
gov|debate|base|	none 14
gov|debate|	that 14
gov|decide|base|	none -12
gov|decir|0|	1 -14
gov|decir|1|	2-3 12	4-7 14
gov|decir|2-3|	2-3 16	4-7 18
gov|decir|4-7|	1 -10	4-7 13
gov|decir|	a -9	none 17	que 23
gov|decir|past|	auxiliary -6	none 18
gov|declarar|4-7|	4-7 17
gov|declarar|	none 17
gov|declare|	none 12	that 20	to -14
gov|defender|2-3|	8+ 15
gov|defender|	como 22	none -11
gov|defender|past|	none -9
gov|defend|	as -7
gov|define|	none -18
gov|definire|0|	4-7 -8
gov|definire|2-3|	2-3 12	4-7 10
gov|definire|past|	auxiliary 11	none -9
gov|demandar|	por -8
gov|demandar|present|	none -9
gov|demander|1|	4-7 10
gov|demander|4-7|	2-3 -8
gov|demander|	none 12	si 14
gov|demander|past|	auxiliary 15
gov|demander|present|	none 13
gov|demand|base|	none 15
gov|demand|	none 16
gov|denken|past|	none 8
gov|denunciar|	none 15
gov|denunciar|present|	none 18
gov|deny|past|	none -8
gov|describe|1|	4-7 24	8+ 12
gov|describe|2-3|	1 18	2-3 12	4-7 34	8+ 16
gov|describe|4-7|	2-3 -14	4-7 18	8+ 16
gov|describe|	as 26	none 10	to -17
gov|describe|base|	none 14
gov|describe|past|	auxiliary 14	later 23	none 44	once -11
gov|describe|present|	none -11
gov|describir|	como 10
gov|describir|present|	none 10
gov|deslizar|4-7|	4-7 13
gov|deslizar|past|	none 13
gov|deslizar|	que 21
gov|destacar|1|	2-3 20
gov|destacar|	none 9
gov|destacar|past|	none 20
gov|desvalorizar|	none 8
gov|desvalorizar|past|	none 8
gov|dichiarare|	none 12
gov|dichiarare|present|	auxiliary 12
gov|dire|0|	2-3 -6	8+ 15
gov|dire|1|	1 -7	4-7 23
gov|dire|2-3|	1 -11	2-3 23	4-7 29	8+ 20
gov|dire|4-7|	2-3 13	4-7 16
gov|dire|8+|	1 -13
gov|dire|	de 9	di 23
gov|dire|past|	auxiliary 34	none -11	not -17
gov|discordar|1|	8+ 12
gov|discordar|	none 12
gov|discordar|present|	none -14
gov|discrepar|	none 9
gov|discrepar|present|	none 20
gov|dismiss|2-3|	2-3 25	4-7 14
gov|dismiss|	as 31
gov|dismiss|past|	none 28
gov|ditar|	none -7
gov|ditar|present|	auxiliary 21	none -7
gov|dizer|1|	4-7 18
gov|dizer|2-3|	2-3 7	4-7 24
gov|dizer|4-7|	2-3 -10	4-7 12	8+ 7
gov|dizer|	a 15	ao -15	de 14	none 8	que -7	se 12
gov|dub|0|	2-3 9
gov|dub|	none 9
gov|dub|past|	none -6
gov|décrire|past|	none 18
gov|défendre|2-3|	4-7 14
gov|défendre|past|	none 14
gov|démentir|past|	none 6
gov|dénoncer|0|	4-7 11
gov|dénoncer|2-3|	4-7 12
gov|dénoncer|	dans 8	none 11
gov|dénoncer|past|	auxiliary 19
gov|déplorer|0|	2-3 9
gov|déplorer|	none 9
gov|déplorer|past|	auxiliary 10
gov|désigner|present|	none -14
gov|elogiar|1|	2-3 17
gov|elogiar|	a 16	none 14
gov|elogiar|past|	none 23
gov|emendar|	none 10
gov|emendar|present|	none 10
gov|entender|past|	none 19
gov|ergänzen|	none 17
gov|ergänzen|past|	none 12
gov|erkennen|2-3|	2-3 11
gov|erkennen|	dat 13
gov|erkennen|past|	none 14
gov|esclarecer|past|	none -15
gov|escrever|2-3|	2-3 -8	4-7 16
gov|escrever|	a 11	ao -7	none 13
gov|escrever|present|	none 16
gov|escribir|	none -14
gov|escribir|past|	none -14
gov|esprimere|0|	2-3 18
gov|esprimere|	none 18
gov|estimar|	en 19
gov|estimar|present|	none 19
gov|estimer|2-3|	4-7 19
gov|estimer|past|	auxiliary 17
gov|estimer|present|	none 17
gov|estimer|	que 18
gov|evitar|	en 6
gov|evitar|past|	none 8
gov|exclure|	none 9
gov|exigir|0|	4-7 17
gov|exigir|	none 17
gov|exigir|past|	none 17
gov|exigir|present|	none 14
gov|expect|0|	4-7 16
gov|expect|	none 20
gov|expect|present|	none 17
gov|explain|	none 19
gov|explain|past|	none 20
gov|explain|present|	none -9
gov|explicar|2-3|	8+ 9
gov|explicar|	de 11	que 11
gov|expresar|1|	2-3 20
gov|expresar|	none 24
gov|expresar|past|	none 11
gov|express|past|	none 19
gov|faire_valoir|4-7|	2-3 15
gov|faire_valoir|past|	auxiliary 17
gov|faire_valoir|	qu' 18	que 14	qu’ 11
gov|falar|1|	1 15	2-3 7	4-7 17
gov|falar|	de 19	numa 15
gov|falar|past|	none 14
gov|feel|0|	4-7 12
gov|feel|4-7|	4-7 15
gov|feel|	none 21
gov|feel|past|	none 24
gov|felicitar|past|	none 13
gov|finden|	none 8
gov|finden|past|	none 8
gov|find|0|	2-3 -22
gov|find|8+|	2-3 -9
gov|find|base|	none -24
gov|find|	none -9
gov|find|past|	auxiliary 20
gov|find|present|	none -18
gov|formulieren|	none 14
gov|fragen|	none 7
gov|fragen|past|	none 7
gov|frenare|	none 10
gov|féliciter|2-3|	2-3 20	4-7 8
gov|féliciter|	d' 16	d’ 16	none 14
gov|féliciter|past|	auxiliary 20
gov|féliciter|present|	none 13
gov|garantire|4-7|	4-7 14
gov|garantire|	che 14	none -19
gov|garantire|past|	auxiliary -10
gov|garantir|2-3|	4-7 14
gov|garantir|past|	none -9
gov|garantir|	que -15
gov|geben|	none 14
gov|geven|past|	none 12
gov|giudicare|	none 12
gov|giudicare|present|	none 16
gov|giurare|present|	none 15
gov|gongolare|present|	none 12
gov|gritar|1|	2-3 8
gov|gritar|	none -11
gov|hablar|1|	2-3 -6	4-7 13
gov|hadern|	none 19
gov|hadern|past|	none 19
gov|halten|2-3|	2-3 16	4-7 14
gov|halten|4-7|	2-3 -8	8+ 9
gov|halten|	none 8
gov|head|	1989 -20	2021 14	2023 -8	47 -17	51 -24	abbricht -8	abogado -8	ad 25	administration 17	administração 21	adultes -6	adviser 25	afición -8	agentes 11	agents 11	agricoltura -11	aide 19	americans -10	animal -14	anonymity 19	another 11	artículo 20	assessoria 11	association 22	attorney 20	avoir -6	azienda 13	bambina -8	banker 15	banner 7	bar -14	bedrijf 6	belkacem 14	buurvrouw 12	cambio 21	campaign 25	candidate 18	captain -9	case 19	caso 12	celle-ci 15	celui-ci 16	centre -22	chercheuse -7	chi -17	city -17	civile 18	club 14	coach 18	committee 20	communiqué 18	compagnie 21	comptes 13	comunicado 13	conductor 6	congressman 16	contrato 14	corps -23	council -18	court -20	cuentos -11	curitiba 12	côté 8	c’ -17	direction 24	director -12	dismissed -21	dog 6	dossier 6	driver 14	editorial 9	ela 14	ele -6	ella 9	elle 29	email -22	embassy 17	employees -6	envoy -10	es -11	executive 20	father 19	fatto 11	fielder 8	figlio 11	finale 15	fiscal 15	floor -9	friends -7	gallery -31	government 17	governor 18	group 10	guidebooks -18	général 19	he 23	health 13	hij 12	hill -18	identificada 18	institute 19	institution -13	interessato 12	interlocutori -14	it -34	juges 15	jurado 14	jury -18	júri 20	kept 13	kerdoncuff 17	lado 17	languages -21	latter 21	lawyer 13	leader -16	left -22	lei 17	letter -6	line -19	lobby 16	local 20	loi -12	lugar 11	lui -10	maestro 10	magistrada 18	man 17	manager 15	matemático -15	members 26	mensajes 6	mercado -16	minister -13	ministero 9	ministra 17	ministre 15	ministro -11	model -13	monde -7	monitoring -18	months 23	more -16	name -20	named 15	national -9	ninguém -14	nobody -12	none 20	nota 18	note -6	obama 15	office -18	official 22	oficial -10	on -24	one 8	oposición -6	oposição 18	opposition 22	organization 14	osce 24	paese -10	pain -17	papers -20	park -21	part 14	party 13	percent -24	person 26	persone 15	piano -8	placa -16	place -8	plan -16	portavoce 24	premier 13	presidencia 20	president 23	presidente -6	progetto -10	project -13	préfecture 9	président 15	public 15	recent 16	regional 15	relator -16	release 19	report -23	research 17	room 19	row -23	ruling -12	said 17	santé 15	second -17	secretary -20	senator 23	series -13	she 22	side 16	sie 26	sindacalista -10	sindaco 12	socialista 21	société 15	source -6	spokesman 32	spokesperson 27	spokeswoman 14	sponsor -6	stampa -8	state 6	statement 26	students -18	study 13	supervisors -29	team -17	tema -14	testo 19	text 24	they -6	those 9	times 19	todos 11	told 14	tout -11	tribunal -10	trump 16	turística 14	tv -6	university 21	vecinos -13	verklaring 17	vertritt 13	voters 6	wandelgangen -8	washington 15	watchdog -20	website 13	you -33	zij -9	él 9	élue 12
gov|head|1989|	record -20
gov|head|47|	name -17
gov|head|abbricht|	nennen -8
gov|head|adultes|	dire -6
gov|head|adviser|	say 17
gov|head|afición|	bautizar -8
gov|head|aide|	say 13
gov|head|anonymity|	say 19
gov|head|attorney|	say 20
gov|head|banner|	read 7
gov|head|campaign|	argue -12	call 23	say 18
gov|head|centre|	offer -22
gov|head|chercheuse|	réfuter -7
gov|head|civile|	féliciter 15
gov|head|committee|	say 15
gov|head|company|	say 30
gov|head|comptes|	juger 13
gov|head|conductor|	evitar 6
gov|head|corps|	call -23
gov|head|cuentos|	publicar -11
gov|head|c’|	scrivere -17
gov|head|defesa|	considerar 9
gov|head|dismissed|	talk -21
gov|head|dog|	yell 6
gov|head|ela|	dizer 7	sorrir 11
gov|head|ele|	responder 14
gov|head|ella|	asentir 14
gov|head|elle|	ajouter 12	dire 17	préciser 9	rire 13	soutenir 8
gov|head|er|	sagen 18	versprechen -16
gov|head|es|	heißen -6
gov|head|fatto|	sapere 11
gov|head|fielder|	ask 8
gov|head|gallery|	show -20
gov|head|group|	call -21
gov|head|guidebooks|	use -18
gov|head|health|	plan 20
gov|head|he|	accuse 18	add 27	argue 16	ask 17	believe -9	call 37	conclude 11	consider -16	continue 10	describe 24	expect 15	explain 6	feel 17	hope 11	pledge 18	prefer -29	promise 15	repeat -23	reply 13	see 17	suggest 12	tell 10	thank 15	think 24	use -15	vow 14	want 16	warn 12	write 23
gov|head|house|	call -6
gov|head|il|	assurer 10	dire 20	juger 17	préciser 13
gov|head|institution|	regretter -14
gov|head|interessato|	negare 12
gov|head|interlocutori|	parlare -14
gov|head|it|	compare -19	describe -13	label -16	quote -14	read 11	say -26
gov|head|i|	say 17	sing -19
gov|head|juges|	relever 13
gov|head|jury|	decide -12
gov|head|languages|	say -21
gov|head|leader|	say 16
gov|head|left|	say -22
gov|head|lei|	ribattere 15
gov|head|line|	read -19
gov|head|loi|	dire -12
gov|head|lugar|	llamar -14
gov|head|matemático|	preferir -15
gov|head|mensajes|	decir 6
gov|head|minister|	say -12
gov|head|ministry|	call -9	say 25
gov|head|monde|	appeler -7
gov|head|name|	aclarar 16	admitir 17	afirmar 22	antworten 22	ausrichten 13	calificar 12	call -6	chiamare -7	concede 21	considerar 14	contestare -8	describe 18	dire 16	dizer 20	erklären 15	erzählen 9	esclarecer -15	escrever -7	faire_valoir 15	falar 13	find 7	geben 17	gritar -13	halten -8	heißen -22	informar 11	kündigen 9	lassen 7	meinen -17	nennen -25	note -7	pedir -7	rejeitar -9	sagen 9	say -7	schließen 7	show -22	stehen -10	teilen 13	tell -17	use -18	verkünden -14	verweisen -9	vinden -15	warnen 15	wave -19	weisen 18	würdigen 13	zeigen 10	äußern 16
gov|head|ninguém|	queixar -14
gov|head|none|	acrescentar 10	admire 11	aggiungere 16	apostillar 11	ask 15	attaccare -18	avisar 6	añadir 8	call 9	chamar 13	chiamare -10	contar 8	dizer -8	hablar 10	leggere 10	mean -25	meinen 10	monieren -9	name -23	osservare 12	parlare -8	pedir 12	promettere 12	señalar 12	sing -23	spiegare 13	staan -12	stehen -13	tell 15
gov|head|office|	say 6
gov|head|official|	say 22
gov|head|on|	appeler -6	dire -11	lire -16
gov|head|oposição|	falar 18
gov|head|opposition|	crier 18
gov|head|organisation|	appeler 14	ask 16	atestar 17	atribuir 18	bestätigen -17	bevestigen -12	bezeichnen 13	call 38	confermare -8	considerar 13	definire 7	denunciar 22	dire 11	discordar -15	dizer 20	estimar 15	falar 20	find -7	féliciter 17	giudicare 14	hablar -7	halten 14	heißen 11	issue -15	juger 20	justificar 12	laten -14	llamar 17	loben 8	manter -7	message -17	noemen 18	note 21	orten 16	parlare 20	parler 15	pedir -8	promettere 17	reageren 20	reveal -16	rufen -6	réclamer 13	salutare 11	schreiben -8	sehen 9	sprechen 21	spreken 17	stellen -13	tell 22	ver 20	vinden 16	voir 16	want 9	write 19	zeigen 15	zien 13	évoquer 17
gov|head|paese|	chiamare -10
gov|head|pain|	rate -17
gov|head|percent|	say -24
gov|head|person|	achar 6	acknowledge 17	acusar 15	add 21	admitir 14	advertir 7	advise -16	afirmar 16	aggiungere 10	answer -9	appeler 20	argue 7	ask -7	assicurare 13	attestieren 12	avisar 18	avvertire 7	bemängeln 13	bezeichnen 11	blame 17	blijven 9	calificar 18	celebrar 12	chamar 11	cite 17	claim 14	classificar 12	concede -9	confier 13	confirmar 8	considerar 11	continue 8	corregir 10	declare 13	defender -10	definire 17	demandar -7	demander 10	describe 25	desvalorizar 8	dichiarare -12	discrepar 9	dismiss 14	défendre -11	démentir 6	dénoncer 18	elogiar 13	ergänzen 17	erkennen 9	escrever 11	estimer 22	exclure 9	faire_valoir 12	falar 24	fragen 7	féliciter 14	garantir 16	hablar 16	hadern 19	halten 7	houden -7	insist 22	invitare -13	know -9	kündigen 15	lament 16	lamentar 19	lembrar -7	llamar 14	loben 18	moquer 10	negare 12	nennen 22	noemen 20	note 20	parlare 46	parler 24	pedir 16	pledge 15	post 21	praise 21	precisar 16	prefer -21	preferir 14	prometer -7	promettere 19	promettre 14	promise 21	prévenir 7	queixar 10	quote 17	raise -22	rappeler -13	rate -22	rebater 14	recall -7	reclamar 9	reconhecer 17	refer 22	rekenen 6	relever 16	repeat 20	replicar 20	replicare 12	reply 16	respond 18	responder 11	rispondere 17	rufen 8	répondre 12	sagen 6	saluer 15	say 17	schrijven -7	scrivere 14	see 19	sehen 7	sostener 16	sostenere 11	sprechen 25	spreken 20	state 9	sturen -8	subrayar 9	suggest 17	support 15	sustentar 10	testify 16	thank 19	tweet 8	urge 15	use -14	vinden 23	voir 14	volere -12	vouloir 9	vow 13	want 13	warn 17	warnen 7	write -13	zeggen -7	zeigen 14
gov|head|piano|	chiamare -8
gov|head|placa|	decir -16
gov|head|place|	accuse 22	agree 15	call 27	dire 13	want 19
gov|head|president|	say 15
gov|head|private|	call -9
gov|head|progetto|	chiamare -10
gov|head|project|	heten -9
gov|head|préfecture|	parler 20
gov|head|qualcuno|	attaccare -13
gov|head|release|	say 17
gov|head|report|	say -19	title -10
gov|head|said|	remark 10
gov|head|second|	dire -16
gov|head|sentencia|	razonar -8
gov|head|series|	call -13
gov|head|she|	call 12	describe 23	reply 21	say -7	tell 7	want 13	write -6
gov|head|sie|	sagen 7	sprechen 10
gov|head|sign|	read 7
gov|head|sindaco|	dire 8
gov|head|source|	describe -11
gov|head|spokesperson|	say 26
gov|head|spokeswoman|	say 23
gov|head|statement|	say 19
gov|head|supervisors|	write -29
gov|head|team|	call -11
gov|head|tema|	scrivere -19
gov|head|text|	message 15
gov|head|they|	call 7	say 19
gov|head|todos|	llamar -10
gov|head|told|	state 14
gov|head|turística|	falar 14
gov|head|union|	call -8
gov|head|university|	say 18
gov|head|vecinos|	llamar -13
gov|head|voters|	say -9
gov|head|wandelgangen|	heten -8
gov|head|women|	write 7
gov|head|woordvoerder|	zeggen 11
gov|head|you|	want -19
gov|head|ze|	noemen -6
gov|hear|2-3|	2-3 -11
gov|hear|	none -9
gov|hear|present|	none -16
gov|heißen|0|	1 -19	2-3 -7
gov|heißen|1|	2-3 -9
gov|heißen|2-3|	1 -15	2-3 -10	8+ 9
gov|heißen|4-7|	1 -11	2-3 -14	4-7 -6
gov|heißen|8+|	2-3 -15
gov|heißen|	in -16	none -23	von -7
gov|heißen|past|	darin 9	dort -11	none -24
gov|hekelen|	none -9
gov|hekelen|past|	none -9
gov|heten|0|	1 -15	2-3 -8
gov|heten|2-3|	2-3 -13	4-7 -10
gov|heten|4-7|	1 -12	2-3 -10
gov|heten|	none -23	sinds -10
gov|heten|past|	none -27
gov|hit|base|	none 13
gov|hold|1|	4-7 12
gov|hold|	as -19	none 17
gov|hold|past|	auxiliary 17	none -9
gov|hope|	none -11
gov|hope|past|	none -10
gov|houden|2-3|	8+ 6
gov|houden|	none 9	op 11
gov|houden|past|	none -7
gov|indicar|past|	none 13
gov|indiquer|	none 9	qu’ 15
gov|indiquer|present|	none 11
gov|informar|8+|	4-7 10
gov|informar|past|	none 19
gov|inquiéter|	d’ -10
gov|inquiéter|past|	none -10
gov|insistir|present|	none 7
gov|insist|2-3|	4-7 22
gov|insist|	none 23	that 21
gov|insist|past|	none 27
gov|instruct|past|	none 16
gov|invitare|1|	4-7 14
gov|invitare|2-3|	4-7 17
gov|invitare|	a -15	alla 20
gov|invitare|past|	auxiliary 19
gov|invitare|present|	none -14
gov|invitar|	a 17
gov|inviter|	à 17
gov|invoquer|	none -12
gov|invoquer|present|	none -12
gov|ironiser|	none 9
gov|ironiser|present|	none 9
gov|ironizar|4-7|	8+ 8
gov|ironizar|	none 11
gov|ironizar|past|	none 13
gov|joke|1|	4-7 11
gov|joke|	none 11	on -9
gov|judging|0|false|false|	all -11	all-one -35	first 7	some -15
gov|judging|0|false|true|	all -16	all-one 8	none 13
gov|judging|1|false|false|	all 13	all-one -23	first 20	some 20
gov|judging|1|false|true|	none 16
gov|judging|1|true|false|	all -13	all-one -24	none 24
gov|judging|1|true|true|	none -12
gov|judging|2-3|false|false|	all 19	all-one -20	first 32	none 22	some 8
gov|judging|2-3|false|true|	none 6
gov|judging|2-3|true|false|	all-one 9	first -16	none 10	some 29
gov|judging|4-7|false|false|	all -6	all-one 15	first 18	some 18
gov|judging|4-7|true|false|	all -13	none 6
gov|judging|4-7|true|true|	none 23
gov|judging|8+|false|false|	all -14	first 23	none 7
gov|judging|8+|false|true|	none 16
gov|judging|8+|true|false|	first 9	none 10
gov|judging|about|8+|	1 -6
gov|judging|about|false|	false -12
gov|judging|alla|false|	false -8
gov|judging|als|2-3|	2-3 14	4-7 9
gov|judging|als|	all 13	none 21
gov|judging|als|false|	false 21
gov|judging|al|2-3|	2-3 11
gov|judging|al|true|	false 11
gov|judging|as|1|	2-3 -6	4-7 20	8+ 12
gov|judging|as|2-3|	1 24	4-7 24	8+ 16
gov|judging|as|4-7|	1 13	4-7 20	8+ 17
gov|judging|as|8+|	1 6	2-3 -7
gov|judging|as|	all 16	all-one 11	first 15	none 14	some 17
gov|judging|as|false|	false 22	true 14
gov|judging|as|true|	true 22
gov|judging|at|false|	false 24
gov|judging|at|	none 18
gov|judging|a|1|	2-3 16	4-7 9
gov|judging|a|2-3|	1 12	2-3 14	4-7 17
gov|judging|a|4-7|	4-7 15
gov|judging|a|	all-one -14	first 8	none 31
gov|judging|a|false|	false 26
gov|judging|a|true|	false 20
gov|judging|by|false|	false -10
gov|judging|como|1|	4-7 17
gov|judging|como|2-3|	1 14
gov|judging|como|false|	false 14
gov|judging|como|	none 15
gov|judging|com|false|	false 15
gov|judging|com|	none 15
gov|judging|dat|2-3|	2-3 17	4-7 11
gov|judging|dat|false|	false 12
gov|judging|dat|	none 18
gov|judging|dat|true|	false 18
gov|judging|del|	none 9
gov|judging|de|1|	1 15
gov|judging|de|2-3|	2-3 30	4-7 23	8+ 18
gov|judging|de|4-7|	1 7	4-7 17
gov|judging|de|false|	false 11
gov|judging|de|	first 14	none 13
gov|judging|di|4-7|	4-7 10
gov|judging|di|	none 10
gov|judging|di|true|	false 10
gov|judging|d’|2-3|	1 20	2-3 16	4-7 10
gov|judging|d’|	none 16
gov|judging|d’|true|	false 13
gov|judging|em|2-3|	2-3 13
gov|judging|em|false|	false 13
gov|judging|em|	none 13
gov|judging|en|	none 14
gov|judging|en|true|	false 10
gov|judging|for|1|	4-7 15
gov|judging|for|2-3|	2-3 27	4-7 16	8+ 9
gov|judging|for|4-7|	1 10	2-3 12	8+ 13
gov|judging|for|8+|	2-3 8	8+ 11
gov|judging|for|false|	true 16
gov|judging|for|	none 26	some 13
gov|judging|for|true|	false 35	true 13
gov|judging|für|2-3|	2-3 16	4-7 14
gov|judging|für|4-7|	2-3 -9
gov|judging|für|	all 13	none 20	some -11
gov|judging|für|false|	false 21
gov|judging|into|	none -26
gov|judging|into|true|	false -26
gov|judging|in|4-7|	2-3 24	4-7 19
gov|judging|in|false|	false 24
gov|judging|in|	none 24
gov|judging|in|true|	false 14
gov|judging|none|0|	1 -9	2-3 -6	4-7 6	8+ 12
gov|judging|none|1|	4-7 7	8+ 22
gov|judging|none|2-3|	1 6	2-3 7	8+ 21
gov|judging|none|4-7|	1 14	2-3 18	8+ 23
gov|judging|none|8+|	2-3 9	4-7 13
gov|judging|none|	all -15	all-one -29	first 15	none 13
gov|judging|none|true|	false 12	true -6
gov|judging|of|2-3|	1 -20	2-3 15	4-7 32
gov|judging|of|4-7|	1 23	2-3 -11	4-7 19
gov|judging|of|8+|	4-7 15
gov|judging|of|false|	false 15
gov|judging|of|	first 19	none -10	some 6
gov|judging|of|true|	false -12
gov|judging|on|4-7|	1 8	4-7 -8
gov|judging|on|	all-one -20	first -6	none 19
gov|judging|on|false|	false 11
gov|judging|on|true|	false -8
gov|judging|op|false|	false 16
gov|judging|op|	none 16
gov|judging|over|	none -13
gov|judging|que|2-3|	4-7 10
gov|judging|que|4-7|	4-7 16
gov|judging|que|false|	false 12
gov|judging|que|	none 22
gov|judging|que|true|	false 18
gov|judging|that|1|	1 18	4-7 12
gov|judging|that|8+|	4-7 20
gov|judging|that|false|	false -6
gov|judging|that|	some 13
gov|judging|to|2-3|	2-3 8
gov|judging|to|4-7|	1 -21	2-3 -6	8+ 14
gov|judging|to|8+|	2-3 14	4-7 15	8+ 16
gov|judging|to|	all 8	all-one -19	some 10
gov|judging|to|false|	false -17	true -8
gov|judging|to|true|	false 23
gov|judging|under|2-3|	1 -19
gov|judging|under|false|	false -17
gov|judging|under|	none -17
gov|judging|van|	none 11
gov|judging|volgens|8+|	4-7 12
gov|judging|volgens|	none 12
gov|judging|volgens|true|	false 12
gov|judging|vor|	some 17
gov|judging|with|4-7|	2-3 11
gov|judging|with|8+|	2-3 -15
gov|judging|with|	all -17	none -22
gov|judging|with|false|	false 9
gov|judging|with|true|	false -10	true -24
gov|judging|à|4-7|	1 -18
gov|judging|à|false|	false -11
gov|judging|à|	none -23
gov|judging|à|true|	false -19
gov|juger|0|	1 19	2-3 10
gov|juger|2-3|	1 20
gov|juger|4-7|	1 16
gov|juger|	none 28
gov|juger|past|	auxiliary 18	none 15
gov|juger|present|	none 22
gov|justificar|	none 14
gov|justificar|past|	none 14
gov|klinken|	none -8
gov|knikken|1|	4-7 16
gov|knikken|	none 16
gov|knikken|past|	none 16
gov|know|2-3|	2-3 -20
gov|know|	as -16	that -12
gov|know|base|	none -11
gov|know|past|	none -11
gov|kommentieren|4-7|	4-7 14
gov|kommentieren|	none 14
gov|kritisieren|	als 14	none 15
gov|kritisieren|past|	none 14
gov|kündigen|2-3|	2-3 9
gov|kündigen|	an 9	none 21
gov|kündigen|past|	none 16
gov|label|	none -10
gov|label|past|	be -16	none 15
gov|lachen|present|	none 12
gov|lamentarse|	none 15
gov|lamentarse|past|	none 17
gov|lamentar|1|	2-3 18
gov|lamentar|4-7|	2-3 14
gov|lamentar|	a 17	de 12	none 15
gov|lamentar|past|	none 20
gov|lamentar|present|	none 10
gov|lassen|	none -10
gov|lassen|past|	none -11
gov|laten|4-7|	4-7 27
gov|laten|	dat -11	none 29
gov|leggere|past|	auxiliary 18
gov|lehnen|	none 8
gov|lehnen|past|	none 8
gov|lembrar|8+|	4-7 7
gov|lembrar|	a -19	em 9
gov|lembrar|past|	none 15
gov|lembrar|present|	none -17
gov|like|2-3|	1 11
gov|like|base|	none 22
gov|like|	none 18
gov|limitar|	que 17
gov|lire|	none -13
gov|lire|past|	none -8
gov|list|1|	2-3 -12
gov|list|2-3|	2-3 -21
gov|list|	as -23
gov|list|base|	none -6
gov|list|past|	be -20	none -21
gov|list|present|	none -7
gov|llamar|0|	1 -18	2-3 -13
gov|llamar|	al 8	none -15
gov|llamar|past|	none 12
gov|llamar|present|	none -10
gov|loben|	none 17
gov|loben|past|	none 14
gov|lodare|	none 17
gov|lodare|past|	auxiliary 17
gov|louer|1|	2-3 15
gov|louer|	none 15
gov|lâcher|1|	4-7 13
gov|lâcher|	none 13
gov|maintain|	that 16
gov|mandar|4-7|	4-7 13
gov|mandar|past|	none 19
gov|mantener|past|	none -13
gov|manter|past|	none -7
gov|mean|0|	2-3 -17
gov|mean|4-7|	2-3 -25
gov|mean|base|	none -21
gov|mean|	none -21
gov|mean|present|	none -20
gov|meinen|4-7|	4-7 10
gov|meinen|	none -12
gov|meinen|past|	none -10
gov|meinen|present|	none -16
gov|melden|	none -13
gov|melden|past|	none 17
gov|mention|	none -8
gov|message|base|	none 22
gov|message|	none 15	that 15	under -17
gov|message|present|	none -17
gov|monieren|	im -9
gov|monieren|past|	none -9
gov|moquer|2-3|	4-7 10
gov|moquer|	none 10
gov|moquer|past|	auxiliary 10
gov|mostrar|past|	none -17
gov|murmeln|	none 11
gov|murmeln|past|	none 15
gov|name|0|	2-3 -25
gov|name|1|	2-3 -16
gov|name|4-7|	1 -12	2-3 -13
gov|name|8+|	1 -18
gov|name|base|	none -17
gov|name|	none -12	of -14	on -17	under -17
gov|name|past|	auxiliary -19	none -12
gov|name|present|	none -24
gov|need|0|	1 -19	4-7 13
gov|need|past|	none 22
gov|need|present|	none -11
gov|negare|1|	4-7 6
gov|negare|	none 19
gov|negare|present|	none 19
gov|negar|1|	4-7 14
gov|negar|	none 17
gov|negar|past|	none 17
gov|nennen|1|	4-7 13
gov|nennen|2-3|	1 14	2-3 -21	4-7 9
gov|nennen|4-7|	1 7
gov|noemen|1|	2-3 15	4-7 7
gov|noemen|2-3|	1 10	2-3 11	8+ 7
gov|noemen|4-7|	1 16	2-3 6
gov|noemen|	dat 6	in 10	none 10
gov|noemen|past|	none 18
gov|none|1|	all-one -16	none -17	upper -7
gov|none|2-3|	all -15	all-one -10	none -12
gov|none|4-7|	all -28	all-one -18	most -9	upper 27
gov|none|8+|	all -8	first 10	most 15	none 14	some 25	titled 16	upper 7
gov|none|false|false|	1 -8	2-3 -15	4-7 -6	8+ 10
gov|none|false|true|	1 -14	2-3 -8	8+ 7
gov|none|true|false|	1 -18	2-3 -11	4-7 -12	8+ 14
gov|none|true|true|	1 -13
gov|note|1|	2-3 -10	8+ 19
gov|note|2-3|	2-3 20
gov|note|	none 19	that -9
gov|note|participle|	none -10
gov|note|past|	none 34
gov|note|present|	none -6
gov|obiettare|	none 12
gov|obiettare|present|	none 12
gov|offer|2-3|	2-3 -22
gov|offer|participle|	none -27
gov|offer|	to -24
gov|order|	none 9
gov|orten|	none 16
gov|osservare|1|	8+ 12
gov|osservare|present|	none -9
gov|parlare|1|	4-7 22
gov|parlare|2-3|	4-7 12
gov|parlare|4-7|	2-3 15
gov|parlare|	di 10	none 9
gov|parlare|present|	none 24
gov|parler|2-3|	1 6	2-3 17	4-7 17
gov|parler|4-7|	1 15
gov|parler|	d’ 28
gov|parler|past|	auxiliary 13	none 9
gov|pedir|0|	2-3 12	4-7 19
gov|pedir|2-3|	2-3 22	8+ 18
gov|pedir|4-7|	2-3 -7	4-7 12
gov|pedir|	a 16	de -9	do -8	none 20	que 16
gov|pedir|past|	none 9
gov|perguntar|1|	4-7 16
gov|perguntar|	none 15
gov|perguntar|present|	none 17
gov|plaider|2-3|	4-7 -16
gov|plaider|	none -23	pour -18
gov|plaider|past|	auxiliary -18
gov|plaider|present|	none -20
gov|plan|0|	2-3 15
gov|plan|base|	none 21
gov|plan|	none 16	to 16
gov|plan|present|	none 14
gov|pledge|	none 17	to 12
gov|pledge|past|	none 23
gov|pleiten|past|	none -11
gov|pleiten|	voor -9
gov|pointer|present|	none 11
gov|point|4-7|	2-3 13
gov|point|past|	none 22
gov|point|present|	none 17
gov|portray|	as 23
gov|post|1|	8+ 21
gov|post|base|	none 11
gov|post|	none -9	on 18	that 19	with -11
gov|post|past|	auxiliary -10
gov|praise|4-7|	4-7 -11	8+ 14
gov|praise|	none 19
gov|praise|past|	none 18
gov|precisare|2-3|	4-7 12
gov|precisare|4-7|	4-7 17
gov|precisare|	che 18	none 15
gov|precisare|past|	auxiliary 17
gov|precisare|present|	none 19
gov|precisar|1|	8+ 9
gov|precisar|4-7|	4-7 11
gov|precisar|	none -10	que 11
gov|precisar|past|	none 17
gov|precisar|present|	none -10
gov|predict|	none 9
gov|preferir|2-3|	2-3 9	4-7 6	8+ 7
gov|preferir|4-7|	8+ 8
gov|preferir|	de -14	em 13
gov|prefer|0|	1 -31	2-3 -23
gov|prefer|	none -33
gov|prefer|past|	none -30
gov|prefer|present|	none -21
gov|preguntar|present|	none -16
gov|prevedere|past|	none 19
gov|prever|past|	none -15
gov|prijzen|0|	4-7 9
gov|prijzen|	none 13
gov|prijzen|past|	none 13
gov|prometer|1|	4-7 12
gov|prometer|2-3|	2-3 10	4-7 16
gov|prometer|past|	none 18
gov|promettere|0|	2-3 15	4-7 7
gov|promettere|	none 18
gov|promettere|past|	auxiliary 19	none 20
gov|promettre|0|	4-7 8
gov|promettre|2-3|	2-3 10	4-7 13
gov|promettre|4-7|	2-3 11	4-7 18
gov|promettre|	de 16	none 13	que 11
gov|promettre|past|	auxiliary 17	none 18
gov|promise|1|	2-3 18
gov|promise|2-3|	2-3 20	4-7 -13
gov|promise|4-7|	1 -16	4-7 20
gov|promise|	none 28	that -24
gov|promise|past|	auxiliary -19
gov|promise|present|	none -6
gov|proponer|	none -16
gov|proponer|past|	none -16
gov|proporre|4-7|	1 -13
gov|proporre|	none -9
gov|proporre|past|	auxiliary -14	none -10
gov|proposer|	de -11
gov|proposer|past|	none -7
gov|propose|	none 12
gov|propose|past|	auxiliary 15
gov|préciser|4-7|	2-3 13	4-7 10
gov|préciser|participle|	none 15
gov|préciser|present|	none 12
gov|préciser|	que 17	qu’ 15
gov|prévenir|	none -12	que 7
gov|prévenir|past|	auxiliary 7	none -12
gov|publicar|4-7|	2-3 -11
gov|publicar|past|	auxiliary -11	none -13
gov|qualifier|1|	1 17
gov|qualifier|	de 25
gov|qualifier|present|	none 17
gov|queixar|present|	none -19
gov|quejarse|past|	none 11
gov|querer|past|	none -14
gov|quote|2-3|	4-7 -12
gov|quote|	none -13
gov|quote|past|	none -15
gov|raccontare|present|	none 16
gov|raconter|4-7|	4-7 18
gov|raconter|present|	none 17
gov|raise|past|	none -25
gov|rappeler|2-3|	2-3 -10
gov|rappeler|8+|	2-3 -8
gov|rappeler|	none -8	que -10
gov|rappeler|past|	auxiliary -16
gov|rassicurare|	none 10
gov|rassicurare|present|	none 10
gov|rate|0|	1 -11
gov|rate|2-3|	1 -22
gov|rate|	none -32
gov|rate|past|	be -17	none -15
gov|rate|present|	none -28
gov|razonar|present|	none -8
gov|razonar|	que -8
gov|read|0|	1 -11	2-3 12	4-7 -35
gov|read|1|	1 -7	8+ 27
gov|read|4-7|	4-7 14
gov|read|	none -18	of 11
gov|read|past|	none -7
gov|read|present|	none -15
gov|reageren|	none 20
gov|reageren|past|	none 18
gov|reagieren|	none 10
gov|reagieren|past|	none 10
gov|rebater|1|	8+ 13
gov|rebater|	none 14
gov|rebater|past|	none 12
gov|recall|4-7|	2-3 -12
gov|recall|	none 16
gov|recall|past|	none -12
gov|recitare|	none 13
gov|recitare|present|	none 13
gov|reclamar|4-7|	4-7 10
gov|reclamar|	none 13
gov|reclamar|past|	none 7
gov|reclamar|present|	none 19
gov|reconhecer|	a 16	none 18
gov|reconhecer|past|	none 20
gov|reconnaître|0|	4-7 7
gov|reconnaître|	none 14
gov|reconnaître|past|	auxiliary 13	none 15
gov|reconocer|4-7|	4-7 15
gov|reconocer|	none 17
gov|reconocer|past|	none 16
gov|reconocer|present|	none 21
gov|recordar|4-7|	4-7 27
gov|recordar|present|	none 7
gov|recordar|	que 20
gov|record|1|	2-3 -18
gov|record|base|	none -11
gov|recusar|4-7|	2-3 -7
gov|recusar|	de -7	none 9
gov|referir|past|	none -16
gov|refer|2-3|	2-3 14
gov|refer|4-7|	1 20
gov|refer|	as 13
gov|refer|present|	none 24
gov|refuser|	de -7
gov|refuser|past|	auxiliary -10
gov|regretter|2-3|	2-3 -6
gov|regretter|	none -10	que 19
gov|regretter|present|	none -7
gov|regret|0|	4-7 15
gov|regret|	none 15
gov|regret|past|	none 15
gov|reject|past|	none 20
gov|rejeitar|2-3|	4-7 14
gov|rejeitar|present|	none -6
gov|rejeter|past|	none -6
gov|rekenen|past|	none 14
gov|relatar|	none 8
gov|relativiser|	none 16
gov|relativiser|present|	none 16
gov|relever|	none 21
gov|relever|past|	none 21
gov|remark|	none 15
gov|repeat|8+|	1 -13
gov|repeat|base|	none 7
gov|repeat|	none 6	that -14
gov|repeat|past|	none -23
gov|repetir|	none 17
gov|repetir|past|	none 17
gov|replicare|4-7|	2-3 20	4-7 10
gov|replicare|	none 11
gov|replicare|past|	auxiliary 21	none 11
gov|replicar|past|	auxiliary 15
gov|replicar|present|	none 16
gov|replicar|	que 21
gov|reply|1|	2-3 20	4-7 20	8+ 10
gov|reply|	none 26
gov|reply|past|	none 31
gov|report|0|	2-3 25
gov|report|1|	2-3 -17	8+ 14
gov|report|	as 14	none 13	that 14
gov|report|base|	none -15
gov|report|past|	none 18
gov|report|present|	none 22
gov|reprendre|1|	4-7 11
gov|reprendre|	none 11
gov|responder|0|	2-3 19
gov|responder|1|	4-7 8
gov|responder|2-3|	2-3 8
gov|responder|4-7|	2-3 13	4-7 11
gov|responder|8+|	2-3 13
gov|responder|	con 15	none 23	que 16
gov|responder|past|	none 31
gov|responder|present|	none 16
gov|respond|1|	8+ 14
gov|respond|	none 15	that 16
gov|respond|past|	none 8
gov|resumir|2-3|	8+ 8
gov|resumir|	a 11	none 11
gov|resumir|past|	none 11
gov|reveal|past|	none -21
gov|revelar|	none 18
gov|revelar|past|	none 12
gov|ribadire|4-7|	4-7 9
gov|ribadire|	none -11
gov|ribattere|2-3|	4-7 14
gov|ribattere|4-7|	4-7 14
gov|ribattere|	che 12
gov|ribattere|past|	auxiliary 18
gov|ricordare|	che -7	none 10
gov|ricordare|past|	auxiliary 18
gov|ricordare|present|	none -7
gov|riferire|	none 17
gov|rigoler|present|	none 7
gov|ringraziare|present|	none 16
gov|riprendere|	none -11
gov|rire|1|	8+ 13
gov|rire|	none 13
gov|rispondere|4-7|	4-7 16
gov|rispondere|8+|	8+ 11
gov|rispondere|	none 12
gov|rispondere|past|	auxiliary 17	none 16
gov|roepen|2-3|	4-7 15
gov|roepen|	none 11
gov|roepen|past|	none 11
gov|rufen|2-3|	4-7 13
gov|rufen|4-7|	2-3 17
gov|rufen|	in 14	none 13
gov|rufen|past|	none 10
gov|rule|1|	4-7 15
gov|rule|base|	none 17
gov|rule|	none 17
gov|räumen|4-7|	2-3 -6
gov|räumen|past|	none -6
gov|réclamer|0|	4-7 15
gov|réclamer|4-7|	2-3 -8	4-7 23
gov|réclamer|past|	none 14
gov|réfuter|	d’ -7
gov|réfuter|present|	none -7
gov|répliquer|4-7|	2-3 13
gov|répliquer|past|	auxiliary 13
gov|répliquer|	que 13
gov|répondre|	none 16
gov|répondre|past|	auxiliary 18	none 19
gov|sagen|2-3|	4-7 13	8+ 6
gov|sagen|4-7|	2-3 8	4-7 15
gov|sagen|8+|	2-3 -7	4-7 9
gov|sagen|	in 12	none 13
gov|sagen|past|	none -12
gov|sagen|present|	none 16
gov|saluer|0|	2-3 8	4-7 15
gov|saluer|1|	2-3 14
gov|saluer|2-3|	1 16
gov|saluer|	none 31
gov|saluer|past|	auxiliary 23
gov|saluer|present|	none 20
gov|salutare|0|	2-3 10
gov|salutare|2-3|	4-7 11	8+ 9
gov|salutare|	come 11	none 14
gov|salutare|past|	auxiliary -11
gov|salutare|present|	none 14
gov|sapere|1|	4-7 17
gov|sapere|4-7|	4-7 14
gov|sapere|	che 16	di 12
gov|sapere|past|	auxiliary 16	none 13
gov|saying|0|false|false|	first -14	none 9	some 35	titled 12
gov|saying|0|false|true|	all-one -26	none -12
gov|saying|1|false|false|	all-one 22	most 22	some 30
gov|saying|1|false|true|	all-one 8	first 21	none 9
gov|saying|2-3|false|false|	all-one 11	first 21	most 26	none 7	titled 7
gov|saying|2-3|false|true|	all 7	first 19	none 10	some 13
gov|saying|2-3|true|false|	all -14	all-one -8	first -12	none -6	some 23
gov|saying|2-3|true|true|	all-one -18	none 11
gov|saying|4-7|false|false|	all-one 13	first -10	none 6	some 15
gov|saying|4-7|false|true|	all 10	all-one 9	first 24	none 21	some 18
gov|saying|4-7|true|false|	all-one -22	first -13	most -7	none 13	some 34
gov|saying|4-7|true|true|	all -14	all-one 19	none 21
gov|saying|8+|false|false|	all -21	all-one -11	first -9	none 27	some 27
gov|saying|8+|false|true|	none 12	some 12
gov|saying|8+|true|false|	all -34	all-one -29	first -19	some 22
gov|saying|8+|true|true|	none 19
gov|saying|aan|false|	false 9
gov|saying|aan|	first 9
gov|saying|about|2-3|	2-3 19
gov|saying|about|false|	false 20
gov|saying|about|	none 34
gov|saying|about|true|	false 23	true 19
gov|saying|after|false|	false -9
gov|saying|against|1|	4-7 24
gov|saying|ai|4-7|	4-7 17
gov|saying|alla|false|	false 20
gov|saying|alla|	first 16
gov|saying|als|2-3|	4-7 9
gov|saying|als|4-7|	2-3 6
gov|saying|als|	all-one 7	none 9	some -7
gov|saying|als|false|	false 10	true 14
gov|saying|al|2-3|	2-3 -6	4-7 9
gov|saying|al|4-7|	4-7 15
gov|saying|al|	first -6	none 15
gov|saying|ante|false|	false -9
gov|saying|an|4-7|	4-7 17
gov|saying|an|false|	false 15	true 11
gov|saying|an|	first 18	some 10
gov|saying|aos|2-3|	4-7 13
gov|saying|aos|false|	false 13
gov|saying|aos|	first 13
gov|saying|ao|1|	2-3 12
gov|saying|ao|2-3|	2-3 -12
gov|saying|ao|4-7|	1 -15
gov|saying|ao|	all -17	first 15	none -7
gov|saying|as|1|	4-7 21
gov|saying|as|2-3|	1 7
gov|saying|as|4-7|	2-3 15
gov|saying|as|8+|	1 -12	2-3 -16
gov|saying|as|	all -23
gov|saying|as|true|	false -8
gov|saying|at|4-7|	2-3 18
gov|saying|at|false|	false 13
gov|saying|at|	none 25	some 11
gov|saying|auf|4-7|	2-3 7
gov|saying|auf|false|	false 10
gov|saying|auf|true|	false -14
gov|saying|au|1|	2-3 -6
gov|saying|au|false|	false -14
gov|saying|au|	none -14
gov|saying|avec|8+|	2-3 7
gov|saying|avec|true|	false 7
gov|saying|a|1|	2-3 16	4-7 21	8+ 14
gov|saying|a|2-3|	1 -12	4-7 31	8+ 10
gov|saying|a|4-7|	1 -19
gov|saying|a|8+|	1 -11	4-7 8	8+ 21
gov|saying|a|false|	false 9	true -8
gov|saying|a|	first 8	none -10	some 17	titled 9
gov|saying|a|true|	false -12
gov|saying|because|4-7|	8+ 10
gov|saying|because|false|	false 16
gov|saying|because|	none 24
gov|saying|because|true|	false 20
gov|saying|bei|false|	false -10
gov|saying|bei|	first 12
gov|saying|bij|4-7|	2-3 -13
gov|saying|bij|false|	false -8
gov|saying|bij|	first -13	none -13
gov|saying|by|4-7|	8+ 12
gov|saying|by|8+|	4-7 17	8+ 19
gov|saying|by|false|	false 24
gov|saying|by|	first 22	none 6
gov|saying|by|true|	false -12
gov|saying|che|1|	4-7 13
gov|saying|che|2-3|	2-3 13	4-7 -6
gov|saying|che|4-7|	2-3 23	4-7 29
gov|saying|che|8+|	4-7 22
gov|saying|che|false|	false 19
gov|saying|che|	none 6
gov|saying|come|2-3|	4-7 19
gov|saying|come|	none 19
gov|saying|com|4-7|	4-7 13
gov|saying|com|false|	false 19
gov|saying|com|	first 14	none 15
gov|saying|con|4-7|	4-7 -13
gov|saying|con|	all-one 15	first -15
gov|saying|con|true|	false -9
gov|saying|d'|	none 16
gov|saying|d'|true|	false 13
gov|saying|dai|false|	false -19
gov|saying|dans|	all -7	first 11	none 9
gov|saying|dass|4-7|	2-3 13
gov|saying|dass|false|	false 18
gov|saying|dass|	none 13
gov|saying|dat|1|	1 -14
gov|saying|dat|2-3|	1 16	2-3 10	4-7 22
gov|saying|dat|4-7|	2-3 25	4-7 11	8+ 7
gov|saying|dat|8+|	2-3 17
gov|saying|dat|	first 6	none 20
gov|saying|dat|true|	false 21
gov|saying|da|2-3|	8+ 14
gov|saying|da|8+|	4-7 14
gov|saying|da|false|	false -7
gov|saying|da|	first 14	none -8
gov|saying|da|true|	false 6
gov|saying|dell’|8+|	4-7 11
gov|saying|dell’|false|	false 14
gov|saying|dell’|	none 13
gov|saying|del|4-7|	4-7 16
gov|saying|del|false|	false -7
gov|saying|del|	first 12
gov|saying|del|true|	false 11
gov|saying|desde|4-7|	4-7 13
gov|saying|desde|false|	false 14
gov|saying|desde|	first 14
gov|saying|desde|true|	false 13
gov|saying|de|1|	2-3 6	4-7 19
gov|saying|de|2-3|	1 -12	8+ 9
gov|saying|de|4-7|	1 -13	2-3 7	8+ 12
gov|saying|de|8+|	2-3 -15	4-7 28	8+ 9
gov|saying|de|	all-one -19	first 10	none -7
gov|saying|de|false|	false 11	true -11
gov|saying|de|true|	false -20
gov|saying|di|1|	4-7 22
gov|saying|di|2-3|	2-3 17	4-7 22
gov|saying|di|4-7|	1 -24	2-3 6	8+ 14
gov|saying|di|8+|	2-3 10	4-7 22	8+ 19
gov|saying|di|	first -12	none 15
gov|saying|di|true|	false 15
gov|saying|do|8+|	2-3 -15
gov|saying|do|false|	false 6
gov|saying|do|	none 8
gov|saying|do|true|	false -10
gov|saying|d’|2-3|	4-7 19
gov|saying|d’|4-7|	2-3 -14	4-7 20
gov|saying|em|1|	1 15	4-7 16
gov|saying|em|4-7|	4-7 14
gov|saying|em|8+|	4-7 7
gov|saying|em|false|	false 8
gov|saying|em|	first 13
gov|saying|em|true|	false 12
gov|saying|en|2-3|	2-3 -10
gov|saying|en|4-7|	1 -8	4-7 21	8+ 12
gov|saying|en|8+|	2-3 9	4-7 18
gov|saying|en|	all -11	first 16	none -14
gov|saying|en|false|	false 9
gov|saying|en|true|	false -20
gov|saying|for|1|	2-3 22
gov|saying|for|4-7|	1 15	2-3 -9	4-7 17
gov|saying|for|8+|	4-7 17	8+ 11
gov|saying|for|	all-one -6	none 31	some 10
gov|saying|for|false|	false 31
gov|saying|for|true|	false 24	true -6
gov|saying|from|false|	false 12
gov|saying|from|	none 19
gov|saying|if|false|	false 14
gov|saying|if|	none 10
gov|saying|im|1|	2-3 -16
gov|saying|im|	all -16	some 17
gov|saying|im|false|	false -17
gov|saying|into|4-7|	4-7 12
gov|saying|into|false|	false 14
gov|saying|into|	none 18
gov|saying|in|2-3|	2-3 -9	4-7 21
gov|saying|in|4-7|	2-3 -15	4-7 22	8+ 28
gov|saying|in|8+|	1 20	2-3 8	4-7 -9	8+ 18
gov|saying|in|	all -30	all-one -9	first -7	none 11	some 19
gov|saying|in|false|	false -6	true 14
gov|saying|in|true|	false -10
gov|saying|met|	none -20
gov|saying|met|true|	false -15
gov|saying|mit|4-7|	2-3 -11	8+ 11
gov|saying|mit|8+|	4-7 12
gov|saying|mit|false|	false -10
gov|saying|mit|	some 17
gov|saying|nach|4-7|	4-7 10
gov|saying|nach|false|	false 15
gov|saying|nach|	most 10
gov|saying|nas|4-7|	4-7 14
gov|saying|nas|false|	false 15
gov|saying|nas|	first 15
gov|saying|na|4-7|	4-7 12
gov|saying|na|	none 12
gov|saying|none|0|	4-7 -8
gov|saying|none|1|	2-3 9	4-7 17	8+ 10
gov|saying|none|2-3|	1 -16	2-3 24	4-7 25	8+ 35
gov|saying|none|4-7|	4-7 10	8+ 35
gov|saying|none|8+|	4-7 22	8+ 15
gov|saying|none|	all-one 13	first -6	most 15	none 12	some 12	titled 13
gov|saying|none|false|	false 10
gov|saying|none|true|	false 7
gov|saying|numa|false|	false 15
gov|saying|numa|	none 15
gov|saying|of|1|	2-3 8	4-7 -9
gov|saying|of|2-3|	8+ 9
gov|saying|of|4-7|	2-3 -11	4-7 21
gov|saying|of|8+|	1 6	4-7 19	8+ 27
gov|saying|of|	all 8	all-one 9	first -6	some 22
gov|saying|of|false|	false -11	true 7
gov|saying|of|true|	false 6	true 18
gov|saying|onder|4-7|	2-3 -14
gov|saying|onder|	first -12
gov|saying|onder|true|	false -11
gov|saying|on|1|	2-3 -25
gov|saying|on|2-3|	4-7 -7	8+ 18
gov|saying|on|4-7|	2-3 -14	8+ 14
gov|saying|on|8+|	1 8	8+ 11
gov|saying|on|	all -25	all-one -28	first 12	some 9
gov|saying|on|false|	false -26	true 12
gov|saying|on|true|	false -12
gov|saying|op|false|	false 8
gov|saying|op|	first 13
gov|saying|out|4-7|	4-7 23
gov|saying|out|false|	false -9
gov|saying|out|	none -9
gov|saying|para|4-7|	4-7 7
gov|saying|para|8+|	4-7 15
gov|saying|para|false|	false 19
gov|saying|para|true|	false -7
gov|saying|par|8+|	2-3 -12
gov|saying|par|true|	false -12
gov|saying|per|2-3|	2-3 17
gov|saying|per|4-7|	4-7 18
gov|saying|per|	all-one -7	first 17	none 14
gov|saying|per|true|	false 13
gov|saying|por|4-7|	4-7 25
gov|saying|por|	all-one -10	first 11	none -11
gov|saying|pour|4-7|	4-7 18
gov|saying|qu'|4-7|	4-7 20
gov|saying|qu'|false|	false 18
gov|saying|qu'|	none 25
gov|saying|qu'|true|	false 20
gov|saying|que|1|	4-7 20	8+ 7
gov|saying|que|2-3|	1 -7	8+ 20
gov|saying|que|4-7|	1 29	2-3 8	4-7 34	8+ 21
gov|saying|que|8+|	1 18	2-3 9	4-7 -11	8+ 6
gov|saying|que|false|	false 10	true -13
gov|saying|que|	none 7	some 17
gov|saying|que|true|	false 9	true -19
gov|saying|qu’|2-3|	4-7 8
gov|saying|qu’|4-7|	2-3 14	4-7 12
gov|saying|qu’|false|	false 23
gov|saying|qu’|	none 29
gov|saying|qu’|true|	false 13
gov|saying|se|false|	false -9
gov|saying|se|	none -12
gov|saying|se|true|	false 14
gov|saying|since|false|	false 18
gov|saying|since|	none 18
gov|saying|sinds|4-7|	2-3 -10
gov|saying|sinds|true|	false -10
gov|saying|sin|2-3|	4-7 14
gov|saying|sin|false|	false 11
gov|saying|sin|	first 10
gov|saying|si|false|	false 14
gov|saying|sur|4-7|	2-3 16
gov|saying|sur|false|	false -12
gov|saying|sur|	first -10	none 16
gov|saying|su|	first 12
gov|saying|tegen|8+|	4-7 11
gov|saying|tegen|false|	false 11
gov|saying|tegen|	first 11
gov|saying|than|4-7|	4-7 21
gov|saying|than|false|	false 6
gov|saying|than|	none 8
gov|saying|that|1|	1 -8	2-3 6	4-7 28	8+ 18
gov|saying|that|2-3|	2-3 -9	8+ 26
gov|saying|that|4-7|	1 10	2-3 31	4-7 51	8+ 25
gov|saying|that|8+|	2-3 43	8+ 27
gov|saying|that|	all 9	all-one -11	most 12	none 14	some 33
gov|saying|that|false|	false 11	true 23
gov|saying|that|true|	false 11
gov|saying|to|1|	4-7 22	8+ 15
gov|saying|to|2-3|	1 -6	4-7 -6	8+ 24
gov|saying|to|4-7|	2-3 16	8+ 16
gov|saying|to|8+|	1 13	4-7 25	8+ 13
gov|saying|to|	all -19	none 23	some 23
gov|saying|to|false|	false 30	true 23
gov|saying|to|true|	false -18	true 24
gov|saying|under|4-7|	2-3 -24
gov|saying|under|	all -22	first -11
gov|saying|under|false|	false -17
gov|saying|under|true|	false -8
gov|saying|van|1|	1 18	2-3 26	4-7 10
gov|saying|van|4-7|	2-3 -6	8+ 11
gov|saying|van|8+|	2-3 10
gov|saying|van|false|	false 17	true 10
gov|saying|van|	none 22
gov|saying|von|1|	1 16	2-3 10	4-7 8
gov|saying|von|2-3|	1 8	2-3 17	4-7 18
gov|saying|von|4-7|	2-3 10	4-7 11
gov|saying|von|8+|	2-3 -9
gov|saying|von|	all 15	all-one 19	first 11	most -6	some 18
gov|saying|von|false|	false 22
gov|saying|von|true|	false 14
gov|saying|voor|1|	2-3 22
gov|saying|voor|4-7|	2-3 8
gov|saying|voor|false|	false -7
gov|saying|voor|	none -6
gov|saying|vor|2-3|	4-7 9
gov|saying|vor|false|	false 11
gov|saying|vor|	first 6	most 17	some 6
gov|saying|vor|true|	false 15
gov|saying|what|	none 17
gov|saying|where|	none 10
gov|saying|whether|false|	false 22
gov|saying|whether|	none -16
gov|saying|whether|true|	false -21
gov|saying|while|false|	false 15
gov|saying|while|	none 13
gov|saying|with|4-7|	8+ 14
gov|saying|with|8+|	4-7 6
gov|saying|with|	all-one 15	first 23	none -16
gov|saying|with|false|	false -13
gov|saying|with|true|	false -7	true 21
gov|saying|zu|8+|	4-7 14
gov|saying|zu|	first -7	most 11
gov|saying|à|2-3|	1 14	2-3 17	4-7 16
gov|saying|à|4-7|	4-7 -13	8+ 7
gov|saying|à|8+|	4-7 13
gov|saying|à|false|	false 29
gov|saying|à|	first 9	none -11
gov|saying|à|true|	false -19
gov|saying|über|	all 7
gov|say|0|	1 -7	2-3 -15	4-7 -12	8+ -8
gov|say|1|	1 8	2-3 11	4-7 24	8+ 21
gov|say|2-3|	1 9	2-3 21	4-7 17	8+ 26
gov|say|4-7|	1 7	2-3 -17	4-7 43	8+ 32
gov|say|8+|	2-3 15	4-7 12	8+ 21
gov|say|	about 19	after -17	as -27	at 19	because 22	by 21	for -18	in -7	into 14	none 25	of -14	on -36	that 44	whether -21	while 15
gov|say|base|	auxiliary -9	none -29
gov|say|participle|	none 17
gov|say|past|	also 15	auxiliary 32	later 22	none 23
gov|say|present|	none -14	now -8
gov|schließen|	none 7
gov|schließen|past|	none 7
gov|schreiben|4-7|	4-7 10
gov|schreiben|8+|	4-7 9
gov|schreiben|	an 11	none -8
gov|schreiben|past|	none -10
gov|schrijven|4-7|	1 -18	2-3 8
gov|scrivere|0|	2-3 -18
gov|scrivere|2-3|	4-7 16
gov|scrivere|4-7|	2-3 -6	4-7 -13	8+ 7
gov|scrivere|	che 18	di -15	none -17
gov|scrivere|past|	auxiliary -14	none 16
gov|scusare|present|	auxiliary 12
gov|seek|0|	2-3 21
gov|seek|base|	auxiliary 18
gov|seek|	none 22
gov|see|0|	2-3 25	4-7 11
gov|see|2-3|	4-7 -18
gov|see|base|	none -11
gov|see|	none 17
gov|see|past|	none 15
gov|see|present|	none 25
gov|segnalare|	none 14
gov|sehen|2-3|	4-7 9
gov|sehen|	none 12
gov|sehen|past|	none 12
gov|señalar|	none 14
gov|shout|	none 21
gov|show|0|	2-3 -20
gov|show|1|	4-7 13
gov|show|4-7|	2-3 -9
gov|show|base|	auxiliary -18	none -10
gov|show|	none -15
gov|show|participle|	none 9
gov|show|past|	none -8
gov|show|present|	none 11
gov|sign|0|	4-7 17
gov|sign|4-7|	2-3 -6
gov|sign|base|	not 14
gov|sign|	that 10
gov|sing|0|	4-7 -22
gov|sing|4-7|	2-3 13
gov|sing|8+|	2-3 -17
gov|sing|base|	none -17
gov|sing|	none -31
gov|sing|participle|	none -26
gov|sing|past|	none -20
gov|soltar|	none 12
gov|soltar|past|	none 12
gov|sorrir|	none 11
gov|sorrir|past|	none 11
gov|sostenere|2-3|	2-3 -10
gov|sostenere|4-7|	2-3 15
gov|sostenere|	che 15	none -12
gov|sostenere|past|	none -9
gov|sostener|2-3|	4-7 6
gov|sostener|4-7|	2-3 19
gov|sostener|8+|	4-7 13
gov|sostener|	de 19	que 16
gov|sostener|past|	none 27
gov|souffler|	none 12
gov|souligner|	que 13
gov|sourire|	none -12
gov|sourire|past|	none -12
gov|souri|1|	4-7 11
gov|souri|	none 11
gov|souri|past|	auxiliary 11
gov|soutenir|	none 16
gov|soutenir|past|	none 10
gov|souvenir|	d’ 18
gov|souvenir|past|	none 18
gov|speak|1|	4-7 -11
gov|speak|past|	none 25
gov|spiegare|	none 13
gov|spiegare|past|	none 14
gov|sprechen|1|	1 16	2-3 10	4-7 8
gov|sprechen|2-3|	2-3 17	4-7 18
gov|sprechen|4-7|	2-3 7	4-7 10
gov|sprechen|past|	none 24
gov|sprechen|	von 24
gov|spreken|1|	2-3 26	4-7 10
gov|spreken|2-3|	4-7 19	8+ 13
gov|spreken|past|	none 7
gov|spreken|	van 12
gov|staan|0|	1 -11
gov|staan|1|	2-3 -13
gov|staan|2-3|	2-3 8
gov|staan|4-7|	2-3 -9
gov|staan|8+|	4-7 -6
gov|staan|	als -9	in -6	none -22	onder -8
gov|staan|past|	er -13	none -18
gov|state|1|	4-7 20	8+ 12
gov|state|4-7|	2-3 -14	4-7 13	8+ 15
gov|state|base|	none 8
gov|state|participle|	none 10
gov|state|past|	none 21
gov|state|present|	none 8
gov|state|	that 24
gov|stehen|1|	1 -17
gov|stehen|2-3|	2-3 15
gov|stehen|4-7|	2-3 6	4-7 -7
gov|stehen|	none -12
gov|stehen|past|	darauf -14
gov|stellen|4-7|	2-3 -13
gov|stellen|past|	none -14
gov|sturen|past|	none -8
gov|subject|celui-ci|saying|present|	4-7 18
gov|subject|ela|saying|	1 16	4-7 7
gov|subject|ela|saying|past|	4-7 18	8+ 12
gov|subject|ele|judging|	2-3 13
gov|subject|ele|judging|past|	4-7 13
gov|subject|ele|saying|	2-3 -9	4-7 12
gov|subject|ele|saying|past|	2-3 15	4-7 16
gov|subject|ella|saying|	1 15
gov|subject|ella|saying|past|	2-3 6
gov|subject|elle|judging|	1 18
gov|subject|elle|saying|	0 7	1 20	2-3 16	4-7 13	8+ 14
gov|subject|elle|saying|past|	1 -9	2-3 24	4-7 18	8+ 15
gov|subject|elle|saying|present|	4-7 23	8+ 9
gov|subject|er|saying|	2-3 19	8+ -15
gov|subject|er|saying|past|	2-3 -7	4-7 16
gov|subject|er|saying|present|	4-7 21
gov|subject|es|saying|	2-3 9	4-7 -9
gov|subject|es|saying|past|	2-3 -11	8+ 9
gov|subject|he|judging|	0 7	4-7 21	8+ 8
gov|subject|he|judging|base|	2-3 17
gov|subject|he|judging|participle|	2-3 21
gov|subject|he|judging|past|	1 8	2-3 25	4-7 8	8+ 22
gov|subject|he|judging|present|	1 -8	2-3 8	4-7 -16
gov|subject|he|saying|	1 29	2-3 20	4-7 20	8+ -6
gov|subject|he|saying|base|	1 -16	2-3 17
gov|subject|he|saying|participle|	2-3 15	4-7 18	8+ 13
gov|subject|he|saying|past|	1 -9	2-3 36	4-7 49	8+ 22
gov|subject|he|saying|present|	2-3 6	4-7 19	8+ 24
gov|subject|he|thinking|	0 -22	1 20	2-3 10	4-7 24
gov|subject|he|thinking|base|	4-7 20
gov|subject|he|thinking|participle|	1 -21
gov|subject|he|thinking|past|	1 9	4-7 20	8+ 14
gov|subject|he|thinking|present|	2-3 17	4-7 14
gov|subject|hij|saying|	2-3 12
gov|subject|hij|saying|past|	1 7
gov|subject|il|saying|	4-7 27	8+ 11
gov|subject|il|saying|past|	1 15
gov|subject|it|judging|	1 -23	4-7 -15	8+ -15
gov|subject|it|judging|past|	2-3 -11	4-7 25
gov|subject|it|judging|present|	2-3 -18
gov|subject|it|saying|	0 -23	2-3 -7	4-7 -12
gov|subject|it|saying|past|	1 24	2-3 7	4-7 21	8+ 18
gov|subject|it|saying|present|	2-3 -22	4-7 -31	8+ 21
gov|subject|it|thinking|	4-7 -14
gov|subject|it|thinking|past|	2-3 -16	4-7 19
gov|subject|i|saying|	0 12	1 10
gov|subject|i|thinking|base|	1 -21
gov|subject|lei|saying|	2-3 16
gov|subject|lei|saying|past|	4-7 14
gov|subject|name|judging|	0 -25	1 15	2-3 -11	4-7 -20	8+ -15
gov|subject|name|judging|base|	1 -19
gov|subject|name|judging|participle|	2-3 -7
gov|subject|name|judging|past|	2-3 -23	4-7 34	8+ 19
gov|subject|name|judging|present|	1 7	4-7 21
gov|subject|name|saying|	0 6	2-3 -12	8+ 7
gov|subject|name|saying|base|	2-3 9	8+ 24
gov|subject|name|saying|participle|	2-3 -14	8+ 13
gov|subject|name|saying|past|	1 -17	2-3 11	8+ 41
gov|subject|name|saying|present|	1 19	2-3 -6	4-7 -10	8+ 12
gov|subject|name|thinking|	1 9	2-3 -20
gov|subject|name|thinking|base|	1 -15	2-3 -17
gov|subject|name|thinking|past|	2-3 13	4-7 10
gov|subject|none|judging|	0 -20	1 11	4-7 13	8+ 11
gov|subject|none|judging|base|	2-3 6
gov|subject|none|judging|past|	2-3 -6
gov|subject|none|judging|present|	2-3 -14
gov|subject|none|saying|	0 -15	2-3 12	4-7 29	8+ 17
gov|subject|none|saying|base|	8+ 16
gov|subject|none|saying|participle|	2-3 13	8+ 18
gov|subject|none|saying|past|	1 9	4-7 7	8+ -6
gov|subject|none|saying|present|	1 -12	2-3 23	4-7 24	8+ 14
gov|subject|none|thinking|	0 -6	2-3 14	8+ 14
gov|subject|none|thinking|past|	1 -11	8+ 9
gov|subject|none|thinking|present|	2-3 -17
gov|subject|noun|judging|	0 -20	2-3 17	4-7 7	8+ 17
gov|subject|noun|judging|base|	1 -25	2-3 -11	8+ 21
gov|subject|noun|judging|participle|	1 31	2-3 28	4-7 24	8+ 17
gov|subject|noun|judging|past|	4-7 19	8+ 17
gov|subject|noun|judging|present|	1 -9	2-3 -9	4-7 16	8+ 16
gov|subject|noun|saying|	0 -15	1 14	4-7 26
gov|subject|noun|saying|base|	1 -9	4-7 36	8+ 30
gov|subject|noun|saying|participle|	2-3 13	4-7 10	8+ 39
gov|subject|noun|saying|past|	1 -7	2-3 11	4-7 10	8+ 14
gov|subject|noun|saying|present|	1 -12	2-3 10
gov|subject|noun|thinking|	0 17	1 19	2-3 9	8+ 15
gov|subject|noun|thinking|base|	1 24	8+ 21
gov|subject|noun|thinking|participle|	1 19	2-3 22
gov|subject|noun|thinking|past|	1 12	2-3 -18	4-7 28	8+ 20
gov|subject|noun|thinking|present|	1 8	2-3 13	4-7 15	8+ -13
gov|subject|on|judging|	1 -22
gov|subject|on|judging|present|	4-7 15
gov|subject|on|saying|	0 -9	2-3 15	4-7 -13
gov|subject|on|saying|past|	1 -11	2-3 -7	4-7 -19
gov|subject|on|saying|present|	2-3 19	4-7 21
gov|subject|organisation|judging|	0 11	1 14	2-3 25	8+ 13
gov|subject|organisation|judging|past|	1 16	2-3 15	8+ 7
gov|subject|organisation|judging|present|	1 16	2-3 -8	4-7 21
gov|subject|organisation|saying|	4-7 -6	8+ -16
gov|subject|organisation|saying|base|	2-3 -12
gov|subject|organisation|saying|participle|	4-7 19	8+ 21
gov|subject|organisation|saying|past|	1 -18	2-3 -9	4-7 60	8+ 27
gov|subject|organisation|saying|present|	8+ 23
gov|subject|organisation|thinking|	1 13
gov|subject|organisation|thinking|past|	1 -27	4-7 18
gov|subject|person|judging|	0 27	2-3 27	4-7 17	8+ 10
gov|subject|person|judging|base|	1 6
gov|subject|person|judging|participle|	1 17	2-3 31	4-7 20	8+ 16
gov|subject|person|judging|past|	2-3 24	4-7 25	8+ 19
gov|subject|person|judging|present|	1 -10	2-3 10	4-7 19	8+ 17
gov|subject|person|saying|	0 16	4-7 17
gov|subject|person|saying|base|	1 -7	2-3 -13	4-7 20	8+ 22
gov|subject|person|saying|participle|	1 21	2-3 14	4-7 10	8+ 15
gov|subject|person|saying|past|	1 19	4-7 21	8+ 26
gov|subject|person|saying|present|	2-3 -18	4-7 9	8+ 33
gov|subject|person|thinking|	2-3 7	4-7 7
gov|subject|person|thinking|past|	2-3 12	4-7 24	8+ 15
gov|subject|person|thinking|present|	1 -30	4-7 16
gov|subject|place|judging|	0 17	1 -6	2-3 14	4-7 -22
gov|subject|place|judging|past|	2-3 17
gov|subject|place|saying|	0 8	1 11	2-3 -10
gov|subject|place|saying|past|	1 20	2-3 -22	4-7 9	8+ 12
gov|subject|place|saying|present|	4-7 18	8+ 14
gov|subject|place|thinking|	0 14	1 -10
gov|subject|place|thinking|past|	2-3 6
gov|subject|she|judging|	0 -15	1 21	2-3 19	4-7 35
gov|subject|she|judging|past|	1 9	2-3 33	4-7 29	8+ 9
gov|subject|she|saying|	0 24	1 31	2-3 16	4-7 -22	8+ 35
gov|subject|she|saying|base|	4-7 -8
gov|subject|she|saying|participle|	4-7 18	8+ 13
gov|subject|she|saying|past|	1 25	2-3 -16	4-7 21	8+ 35
gov|subject|she|saying|present|	4-7 24	8+ 14
gov|subject|she|thinking|past|	4-7 16	8+ 14
gov|subject|sie|judging|	2-3 16
gov|subject|sie|saying|	1 11	2-3 11	4-7 16
gov|subject|sie|saying|past|	4-7 24
gov|subject|sie|saying|present|	2-3 13
gov|subject|they|judging|	0 -7	1 9	8+ -8
gov|subject|they|judging|base|	2-3 -34
gov|subject|they|judging|past|	1 8
gov|subject|they|saying|	1 -13	2-3 21	4-7 22
gov|subject|they|saying|base|	2-3 20	4-7 19
gov|subject|they|saying|past|	4-7 -9	8+ 15
gov|subject|you|thinking|	1 -20	2-3 -21
gov|subject|you|thinking|base|	2-3 -24
gov|subject|ze|saying|	2-3 8	4-7 -8
gov|subject|ze|saying|past|	1 8	2-3 -9	4-7 14
gov|subject|zij|saying|	2-3 8
gov|subject|zij|saying|past|	4-7 -9
gov|sublinhar|	a 15
gov|subrayar|past|	none 10
gov|subrayar|	que 9
gov|suggest|4-7|	2-3 16
gov|suggest|	none 17
gov|suggest|participle|	none 7
gov|suggest|past|	none 19
gov|support|base|	none 15
gov|support|	none -7
gov|support|present|	none -9
gov|sustentar|	a 13	que 15
gov|sustentar|present|	none 20
gov|tachar|	de 18
gov|tachar|past|	none 13
gov|tag|	none -19
gov|tag|past|	none -19
gov|talk|2-3|	2-3 -12
gov|talk|base|	none -17
gov|talk|	none -10	of -18
gov|teilen|	mit -11
gov|teilen|past|	none -11
gov|tell|0|	2-3 -9
gov|tell|1|	4-7 19
gov|tell|2-3|	1 -13	2-3 -14	4-7 38	8+ 34
gov|tell|4-7|	1 15	8+ 20
gov|tell|8+|	2-3 32	4-7 35	8+ 25
gov|tell|	at 16	by 12	for 18	none -13	on 19	to 32
gov|tell|participle|	none 27
gov|tell|past|	auxiliary 21	be -26	none 9
gov|tell|present|	none 6
gov|temere|	none 12
gov|temere|past|	none 12
gov|tempérer|	none 13
gov|tempérer|past|	none 13
gov|testify|past|	none 16
gov|text|base|	none 15
gov|text|	none 12
gov|thank|2-3|	2-3 17	4-7 14
gov|thank|	for 22	none 25
gov|thank|past|	none 25
gov|thinking|0|false|false|	all -7	all-one -7	first 6	some 9
gov|thinking|0|false|true|	none 13
gov|thinking|1|false|false|	first 14	none 25	some 8
gov|thinking|2-3|false|false|	all -21	first 20	some 6
gov|thinking|2-3|false|true|	first 10
gov|thinking|2-3|true|false|	none -9
gov|thinking|4-7|false|false|	all 14	all-one 8	first 9	none -9	some 12
gov|thinking|4-7|true|false|	all -19	first -11	some 16
gov|thinking|8+|false|false|	first 11
gov|thinking|8+|true|false|	none 7
gov|thinking|as|2-3|	2-3 -24
gov|thinking|as|4-7|	2-3 -12
gov|thinking|as|false|	false -9	true -22
gov|thinking|as|	none -18
gov|thinking|by|	none 6
gov|thinking|con|false|	false -12
gov|thinking|dat|2-3|	4-7 9
gov|thinking|dat|	none 10
gov|thinking|dat|true|	false 9
gov|thinking|for|false|	false 6
gov|thinking|for|	none -9
gov|thinking|in|false|	false 19
gov|thinking|in|	none 12
gov|thinking|none|0|	1 -7	4-7 25	8+ 16
gov|thinking|none|1|	1 -13	2-3 6	4-7 17	8+ 20
gov|thinking|none|2-3|	1 11	2-3 -14	4-7 7	8+ 21
gov|thinking|none|4-7|	1 10	2-3 -7	8+ 11
gov|thinking|none|8+|	1 -20
gov|thinking|none|	all-one 6	none -8	some 10
gov|thinking|none|false|	true 21
gov|thinking|none|true|	true -25
gov|thinking|of|false|	false -12
gov|thinking|of|	none -7
gov|thinking|of|true|	false -7
gov|thinking|on|4-7|	2-3 13
gov|thinking|on|	none 6
gov|thinking|on|true|	false 18
gov|thinking|over|	none -10
gov|thinking|over|true|	false -6
gov|thinking|that|1|	8+ 15
gov|thinking|that|2-3|	8+ 13
gov|thinking|that|4-7|	2-3 13
gov|thinking|that|8+|	4-7 18
gov|thinking|that|false|	false 26	true -8
gov|thinking|that|	none 8	some 10
gov|thinking|to|1|	1 17	2-3 16
gov|thinking|to|4-7|	1 12	2-3 -13
gov|thinking|to|	all 8	none 17
gov|thinking|to|false|	false 17	true 19
gov|thinking|with|false|	false 12
gov|thinking|with|	none 18
gov|think|4-7|	2-3 18
gov|think|	none 21
gov|think|past|	none 28
gov|think|present|	none -7
gov|tildar|	de 13
gov|tildar|past|	none 13
gov|title|0|	2-3 -20	4-7 -18
gov|title|	none -30
gov|title|past|	be -18	none -27
gov|tonen|1|	2-3 19
gov|tonen|	none 20
gov|tonen|past|	none 20
gov|trouver|2-3|	1 18
gov|trouver|4-7|	1 -7
gov|trouver|	none 18
gov|trouver|present|	none 22
gov|tweet|1|	8+ 17
gov|tweet|2-3|	8+ 15
gov|tweet|past|	none 9
gov|tweet|	that 23
gov|téléphoner|	none 11
gov|urge|2-3|	2-3 16	8+ 16
gov|urge|4-7|	8+ 12
gov|urge|	none 18	to 27
gov|urge|past|	none 21
gov|urge|present|	none 23
gov|use|2-3|	1 -18	2-3 -10
gov|use|8+|	1 -18	8+ 14
gov|use|	about -18	for -8	none -16	to 13
gov|use|base|	none -14
gov|use|participle|	none 11
gov|use|past|	be 7	none -17	not -26
gov|verklaren|past|	none -6
gov|verkünden|	none -14
gov|verkünden|past|	none -14
gov|verlauten|	none 16
gov|versichern|past|	none 7
gov|versprechen|	none -16
gov|versprechen|past|	none -16
gov|verweisen|	auf -9
gov|verweisen|past|	none -9
gov|ver|0|	1 11
gov|ver|2-3|	2-3 18
gov|ver|	none 16
gov|ver|past|	none 26
gov|view|	with -19
gov|vinden|2-3|	4-7 17
gov|vinden|4-7|	4-7 6
gov|vinden|	dat 17
gov|vinden|past|	daarentegen 14
gov|voir|0|	4-7 6
gov|voir|2-3|	4-7 8
gov|voir|	none 20
gov|voir|past|	none 20
gov|volere|	con -12
gov|volere|past|	none -12
gov|vote|4-7|	1 6
gov|vote|base|	none -15
gov|vote|	none 17
gov|vote|present|	none 18
gov|vouloir|2-3|	1 -12
gov|vouloir|	none -15
gov|vouloir|past|	none -10
gov|vow|past|	none 17
gov|vow|	that 17	to 17
gov|waarschuwen|past|	none 19
gov|want|0|	4-7 18
gov|want|4-7|	2-3 16
gov|want|base|	auxiliary -6
gov|want|past|	none 13
gov|want|present|	none 19
gov|want|	to 21
gov|warnen|2-3|	4-7 8
gov|warnen|past|	none 16
gov|warnen|present|	none 10
gov|warnen|	vor 18
gov|warn|1|	2-3 -9	4-7 25	8+ 11
gov|warn|2-3|	2-3 -10
gov|warn|4-7|	4-7 14	8+ 11
gov|warn|	none 19	of 11	that 13
gov|warn|participle|	none -13
gov|warn|past|	none 17
gov|weisen|	none 18
gov|weisen|past|	none 11
gov|welcome|0|	4-7 17
gov|welcome|	none 19
gov|welcome|past|	none 19
gov|werfen|4-7|	2-3 11
gov|werfen|	none -14	vor 17
gov|widersprechen|1|	4-7 10	8+ 7
gov|widersprechen|	none 13
gov|widersprechen|past|	none 13
gov|wijzen|past|	none 15
gov|willen|past|	none -8
gov|write|0|	2-3 -20
gov|write|1|	4-7 29	8+ 34
gov|write|2-3|	2-3 -8	4-7 28	8+ 20
gov|write|4-7|	1 -27	2-3 9	8+ -7
gov|write|8+|	1 -13	8+ 23
gov|write|base|	none -30
gov|write|	in -20	of -27	that 6	to 14
gov|write|participle|	none 21
gov|write|past|	none -8
gov|write|present|	none 9
gov|würdigen|	als 13
gov|würdigen|past|	none 13
gov|yell|	none 24
gov|yell|past|	auxiliary 6
gov|zeggen|4-7|	2-3 -13	4-7 16
gov|zeggen|8+|	4-7 13
gov|zeggen|	dat 18	met -11	none -9	van 10
gov|zeigen|1|	1 13	2-3 14
gov|zeigen|	none 18
gov|zeigen|past|	none 16
gov|zien|4-7|	4-7 12
gov|zien|	none 15
gov|zien|past|	none 17
gov|zitieren|	mit 15	none -6
gov|zitieren|present|	none 6
gov|äußern|past|	none 16
gov|écrire|	none -10
gov|écrire|past|	auxiliary -14	none 14
gov|évoquer|1|	4-7 18
gov|évoquer|2-3|	4-7 20
gov|évoquer|4-7|	2-3 16
gov|évoquer|	none 26	pour 16
gov|évoquer|past|	auxiliary 18
gov|évoquer|present|	none 27
headline|true|	2-3 -13	8+ 22
head|"|	2-3 -14	4-7 -7
head|'|	1 12	4-7 -6	8+ 18
head|,|	4-7 24
head|plain|,determiner|	1 16	2-3 6
head|plain|,quote|	1 -11
head|plain|,verb-saying|	4-7 17
head|plain|,|	2-3 14	4-7 17
head|plain|	: 31	all -23	all-one -24	coordinator 6	determiner -25	none -10	possessive -7	preposition -21	some 14	start -25	stop 12	subordinator -16	that -18	verb-judging 16	verb-thinking 19	word -16
head|plain|:|	1 -19	2-3 -26	4-7 12	8+ 20
head|plain|all-one|	1 -14	2-3 -25
head|plain|all|	2-3 -20	4-7 -16
head|plain|auxiliary|	1 -8
head|plain|capital|	1 -30	2-3 -24
head|plain|coordinator|	2-3 -26
head|plain|determiner|	2-3 -8
head|plain|end|	1 12	2-3 14
head|plain|first|	1 -13	2-3 -8	4-7 9	8+ 21
head|plain|none|	2-3 -15	4-7 6
head|plain|preposition|	1 -12	2-3 -15
head|plain|some|	2-3 8	4-7 20
head|plain|subordinator|	1 9
head|plain|that|	2-3 -14
head|plain|verb-judging|	1 -19	2-3 -17
head|plain|verb-saying|	2-3 -26
head|plain|word|	1 -22	2-3 -30	4-7 -6
head|titled|	: 6	all-one -6	auxiliary 7	first 33	none 12	possessive 17	start -8	subordinator -11	verb-saying 12	word -15
head|titled|:|	4-7 7	8+ 9
head|titled|all-one|	1 -17	2-3 7
head|titled|all|	8+ 13
head|titled|auxiliary|	1 -10
head|titled|end|	4-7 6	8+ 14
head|titled|first|	4-7 22	8+ 12
head|titled|none|	1 8	2-3 10
head|titled|preposition|	2-3 8	4-7 -7
head|titled|stop|	2-3 10
head|upper|	, 14	: 16	first 26	most 6
head|upper|all-one|	1 -7
head|upper|all|	4-7 16
head|upper|end|	4-7 27	8+ 7
head|upper|first|	4-7 25	8+ 7
head|upper|most|	4-7 6
head|«|	1 -9	4-7 11	8+ 12
head|»|	1 -6	4-7 8
head|‘|	1 -11	4-7 8	8+ 13
head|“|	2-3 -11	4-7 7	8+ 6
head|„|	2-3 -18	4-7 22	8+ 6
in-noun|false|false|1|	first 8	none -12	titled 10
in-noun|false|false|2-3|	first 9	most 7	titled 6	upper 18
in-noun|false|false|4-7|	all -21	most -8	none 23	some 19	upper 27
in-noun|false|false|8+|	most 22	none 18	some 26	titled 16	upper 7
in-noun|false|true|1|	all-one -9	first -14	none 6
in-noun|false|true|2-3|	all-one -6	first 18	some 10	titled -13
in-noun|false|true|4-7|	all-one -20	first 31	most 28
in-noun|false|true|8+|	first 16	most 17	some 21
in-noun|true|false|1|	all-one -7	first -14
in-noun|true|false|2-3|	all -22	all-one -15	first -14	most -6	titled 6
in-noun|true|false|4-7|	all -14	all-one -9	first -25	none 11	some 17
in-noun|true|false|8+|	first 6	none 40	some 21
in-noun|true|true|1|	all-one 8	none 6	titled -11
in-noun|true|true|2-3|	all-one -8	some -9	titled 12
in-noun|true|true|4-7|	all -26	none 28	some 11
in-noun|true|true|8+|	first -7	none 24
intro-follow|%|stop|	4-7 12
intro-follow|'|pronoun|	2-3 -16
intro-follow|(|)|	1 9
intro-follow|(|,|	4-7 -23
intro-follow|)|end|	8+ 11
intro-follow|,|(|	2-3 -26
intro-follow|,|)|	2-3 7
intro-follow|,|,auxiliary|	1 -13	2-3 -19	4-7 -6
intro-follow|,|,coordinator|	2-3 -14
intro-follow|,|,determiner|	2-3 -15
intro-follow|,|,preposition|	4-7 -8
intro-follow|,|,quote|	1 -11
intro-follow|,|,that|	2-3 -18
intro-follow|,|,verb-saying|	4-7 -6
intro-follow|,|,word|	1 -12	2-3 -9
intro-follow|,|,|	1 -26	2-3 -15	4-7 -20
intro-follow|,|-|	4-7 10
intro-follow|,|;|	2-3 -9
intro-follow|,|auxiliary|	2-3 -14	4-7 -24
intro-follow|,|capital|	4-7 14	8+ 25
intro-follow|,|coordinator|	1 -33	2-3 -23	8+ 17
intro-follow|,|determiner|	2-3 -11	4-7 -6	8+ 27
intro-follow|,|end|	1 26	2-3 28	4-7 12	8+ 28
intro-follow|,|preposition|	1 -9	2-3 6	4-7 18	8+ 6
intro-follow|,|pronoun|	4-7 18	8+ 22
intro-follow|,|quote|	2-3 -8
intro-follow|,|stop|	2-3 32	4-7 14	8+ 22
intro-follow|,|verb-saying|	4-7 17	8+ 14
intro-follow|,|word|	1 -19	2-3 -13	4-7 -14
intro-follow|,|—|	4-7 13
intro-follow|-|stop|	8+ 13
intro-follow|:|(|	2-3 -11	8+ 20
intro-follow|:|+|	4-7 17
intro-follow|:|,auxiliary|	4-7 14
intro-follow|:|,verb-judging|	8+ 16
intro-follow|:|,verb-saying|	2-3 27	4-7 38	8+ 11
intro-follow|:|,|	1 -23	2-3 -27	4-7 -23
intro-follow|:|[|	8+ 13
intro-follow|:|capital|	1 20	4-7 45	8+ 26
intro-follow|:|coordinator|	2-3 -7
intro-follow|:|determiner|	4-7 17	8+ 29
intro-follow|:|end|	2-3 29	4-7 33	8+ 50
intro-follow|:|preposition|	2-3 14	4-7 19	8+ 19
intro-follow|:|pronoun|	2-3 16	4-7 26	8+ 28
intro-follow|:|quote|	4-7 20
intro-follow|:|stop|	1 -17	2-3 -10	4-7 -7	8+ -24
intro-follow|:|verb-saying|	8+ 23
intro-follow|;|,preposition|	4-7 16
intro-follow|adverb|,preposition|	2-3 -14
intro-follow|adverb|,verb-judging|	2-3 8
intro-follow|adverb|,|	2-3 7
intro-follow|adverb|:|	2-3 15
intro-follow|adverb|auxiliary|	4-7 14
intro-follow|adverb|end|	2-3 17	8+ 17
intro-follow|adverb|preposition|	1 17	2-3 10
intro-follow|adverb|stop|	2-3 -21	4-7 -12	8+ 7
intro-follow|adverb|word|	1 -19
intro-follow|auxiliary|,auxiliary|	4-7 10
intro-follow|auxiliary|,determiner|	2-3 -7
intro-follow|auxiliary|,verb-saying|	4-7 12
intro-follow|auxiliary|,word|	4-7 8
intro-follow|auxiliary|,|	1 22	2-3 15	4-7 37	8+ 18
intro-follow|auxiliary|;|	2-3 -13
intro-follow|auxiliary|adverb|	4-7 18
intro-follow|auxiliary|capital|	4-7 25	8+ 17
intro-follow|auxiliary|coordinator|	1 10	8+ 19
intro-follow|auxiliary|determiner|	4-7 27	8+ 12
intro-follow|auxiliary|end|	2-3 6	4-7 7	8+ 20
intro-follow|auxiliary|preposition|	1 29	2-3 31	8+ 24
intro-follow|auxiliary|pronoun|	2-3 -14	4-7 21	8+ 18
intro-follow|auxiliary|stop|	1 -15	2-3 15	8+ 35
intro-follow|auxiliary|subordinator|	1 15	2-3 27	4-7 16
intro-follow|auxiliary|that|	1 15	2-3 21
intro-follow|auxiliary|verb-saying|	4-7 18
intro-follow|auxiliary|word|	1 11	2-3 6	4-7 28
intro-follow|capital|,determiner|	1 -16
intro-follow|capital|,preposition|	2-3 -7
intro-follow|capital|,verb-saying|	2-3 -16
intro-follow|capital|,word|	1 -10	2-3 13
intro-follow|capital|,|	4-7 16
intro-follow|capital|[|	8+ 20
intro-follow|capital|auxiliary|	1 -8	2-3 -25	4-7 -11
intro-follow|capital|capital|	1 -12	8+ 19
intro-follow|capital|coordinator|	1 11	2-3 17	4-7 18
intro-follow|capital|determiner|	4-7 12
intro-follow|capital|end|	2-3 8	4-7 13
intro-follow|capital|preposition|	1 -21	2-3 -13	8+ 14
intro-follow|capital|pronoun|	2-3 -20	8+ 17
intro-follow|capital|stop|	4-7 8	8+ 16
intro-follow|capital|subordinator|	4-7 11
intro-follow|capital|verb-judging|	1 -8	2-3 -7
intro-follow|capital|verb-saying|	1 -19
intro-follow|capital|word|	2-3 16	4-7 -16
intro-follow|coordinator|,word|	1 -10
intro-follow|coordinator|,|	2-3 12
intro-follow|coordinator|auxiliary|	1 -11
intro-follow|coordinator|capital|	2-3 -8
intro-follow|coordinator|coordinator|	2-3 -22
intro-follow|coordinator|determiner|	1 -18	2-3 -10
intro-follow|coordinator|end|	2-3 17	4-7 24	8+ 23
intro-follow|coordinator|preposition|	1 14	4-7 -12
intro-follow|coordinator|pronoun|	4-7 16
intro-follow|coordinator|stop|	1 -28	4-7 32	8+ 20
intro-follow|coordinator|word|	1 -11
intro-follow|determiner|,auxiliary|	2-3 -12
intro-follow|determiner|,coordinator|	1 14	2-3 6
intro-follow|determiner|,determiner|	2-3 -18
intro-follow|determiner|,preposition|	2-3 -14
intro-follow|determiner|,verb-saying|	1 -23
intro-follow|determiner|,word|	1 -27
intro-follow|determiner|,|	1 -16	2-3 -38
intro-follow|determiner|-|	1 17
intro-follow|determiner|:|	2-3 -17
intro-follow|determiner|auxiliary|	1 -19
intro-follow|determiner|coordinator|	1 15	2-3 -7	4-7 22
intro-follow|determiner|determiner|	1 7	2-3 9
intro-follow|determiner|end|	1 -9	2-3 17	4-7 26	8+ 21
intro-follow|determiner|preposition|	1 12	2-3 13
intro-follow|determiner|pronoun|	2-3 8	4-7 -17
intro-follow|determiner|stop|	2-3 -23	4-7 14	8+ 14
intro-follow|determiner|subordinator|	1 -17	2-3 -19
intro-follow|determiner|that|	2-3 20
intro-follow|determiner|verb-judging|	1 -16
intro-follow|determiner|verb-saying|	2-3 -17
intro-follow|determiner|word|	1 6	2-3 9	4-7 -9
intro-follow|possessive|auxiliary|	2-3 8
intro-follow|possessive|coordinator|	1 6
intro-follow|possessive|end|	2-3 -22	4-7 21	8+ 14
intro-follow|possessive|quote|	4-7 -13
intro-follow|possessive|word|	2-3 12	4-7 -16
intro-follow|preposition|(|	2-3 -15
intro-follow|preposition|,auxiliary|	1 -18	2-3 -15
intro-follow|preposition|,capital|	4-7 -13
intro-follow|preposition|,determiner|	1 -26	4-7 -13
intro-follow|preposition|,preposition|	2-3 8	4-7 16
intro-follow|preposition|,that|	1 -17	2-3 -14
intro-follow|preposition|,verb-saying|	1 -15	2-3 -21	4-7 -8
intro-follow|preposition|,word|	1 -16	2-3 -21	4-7 -13
intro-follow|preposition|,|	1 -23	2-3 -15
intro-follow|preposition|:|	1 -16
intro-follow|preposition|;|	1 14	4-7 11
intro-follow|preposition|adverb|	2-3 21
intro-follow|preposition|auxiliary|	2-3 -13	4-7 18
intro-follow|preposition|capital|	4-7 14	8+ -14
intro-follow|preposition|coordinator|	1 -25	2-3 6	4-7 25	8+ 13
intro-follow|preposition|determiner|	1 11	2-3 6	4-7 -21
intro-follow|preposition|end|	1 -6	2-3 -11	4-7 10	8+ 31
intro-follow|preposition|preposition|	1 -18	4-7 26
intro-follow|preposition|pronoun|	1 6	2-3 -21
intro-follow|preposition|stop|	2-3 -8	4-7 11	8+ 26
intro-follow|preposition|subordinator|	1 -6	2-3 -7	4-7 17	8+ 9
intro-follow|preposition|that|	1 -28
intro-follow|preposition|verb-judging|	1 12
intro-follow|preposition|verb-saying|	1 18	2-3 -7
intro-follow|pronoun|,word|	2-3 18
intro-follow|pronoun|,|	2-3 11
intro-follow|pronoun|auxiliary|	2-3 13
intro-follow|pronoun|coordinator|	4-7 14
intro-follow|pronoun|determiner|	2-3 24	4-7 20
intro-follow|pronoun|end|	2-3 29	4-7 23	8+ 15
intro-follow|pronoun|preposition|	2-3 -21	4-7 -6
intro-follow|pronoun|stop|	1 -7	4-7 32	8+ 23
intro-follow|pronoun|subordinator|	2-3 23
intro-follow|pronoun|word|	2-3 16	4-7 11
intro-follow|quote|,verb-saying|	4-7 15
intro-follow|quote|coordinator|	1 -9
intro-follow|quote|determiner|	4-7 12	8+ 12
intro-follow|quote|end|	4-7 31	8+ 23
intro-follow|quote|pronoun|	4-7 13
intro-follow|start|'|	8+ 12
intro-follow|start|(|	2-3 -15
intro-follow|start|,auxiliary|	4-7 24	8+ 11
intro-follow|start|,pronoun|	4-7 21	8+ 12
intro-follow|start|,quote|	1 -10
intro-follow|start|,verb-judging|	4-7 12	8+ 6
intro-follow|start|,verb-saying|	1 20	2-3 28	4-7 25	8+ 8
intro-follow|start|,verb-thinking|	8+ 8
intro-follow|start|,word|	8+ 22
intro-follow|start|,|	2-3 -11	4-7 23
intro-follow|start|:|	1 -11	2-3 -11	4-7 25	8+ 17
intro-follow|start|auxiliary|	1 -22	2-3 -22
intro-follow|start|capital|	1 -20	4-7 42	8+ 19
intro-follow|start|determiner|	1 20	4-7 16	8+ 25
intro-follow|start|end|	2-3 9	4-7 15	8+ 31
intro-follow|start|preposition|	2-3 -14	8+ 20
intro-follow|start|pronoun|	1 31	2-3 26	4-7 42	8+ 17
intro-follow|start|stop|	4-7 20	8+ 23
intro-follow|start|subordinator|	2-3 -18	8+ 17
intro-follow|start|that|	8+ 18
intro-follow|start|verb-saying|	1 16	2-3 43	4-7 32	8+ 16
intro-follow|start|word|	1 -15	8+ 34
intro-follow|start|–|	2-3 11	4-7 6
intro-follow|start|—|	2-3 15	4-7 -7	8+ 28
intro-follow|stop|(|	8+ 18
intro-follow|stop|,auxiliary|	1 22	2-3 33	4-7 38	8+ 8
intro-follow|stop|,determiner|	4-7 23	8+ 14
intro-follow|stop|,preposition|	2-3 -10
intro-follow|stop|,pronoun|	2-3 21	4-7 29	8+ 10
intro-follow|stop|,verb-judging|	4-7 22	8+ 13
intro-follow|stop|,verb-saying|	1 27	2-3 44	8+ 10
intro-follow|stop|,verb-thinking|	4-7 21	8+ 15
intro-follow|stop|,word|	1 19	2-3 14	8+ 17
intro-follow|stop|,|	2-3 -22	4-7 24
intro-follow|stop|auxiliary|	2-3 -9	8+ 17
intro-follow|stop|capital|	1 15	2-3 32	4-7 36	8+ 18
intro-follow|stop|coordinator|	8+ 10
intro-follow|stop|determiner|	1 -10	2-3 12	4-7 39	8+ 17
intro-follow|stop|end|	2-3 35	4-7 68	8+ 18
intro-follow|stop|preposition|	4-7 14	8+ 21
intro-follow|stop|pronoun|	1 25	2-3 12	4-7 36	8+ 15
intro-follow|stop|quote|	4-7 21
intro-follow|stop|stop|	1 19	2-3 15	4-7 7	8+ 10
intro-follow|stop|subordinator|	8+ 19
intro-follow|stop|that|	8+ 12
intro-follow|stop|verb-saying|	1 22	2-3 36	4-7 37	8+ 15
intro-follow|stop|word|	1 -8	2-3 -14	8+ 24
intro-follow|stop|—|	4-7 -13
intro-follow|subordinator|,word|	1 -20	2-3 -16
intro-follow|subordinator|,|	2-3 -19	4-7 7
intro-follow|subordinator|auxiliary|	1 -22
intro-follow|subordinator|capital|	2-3 -29	4-7 15
intro-follow|subordinator|coordinator|	1 16	2-3 33	4-7 17
intro-follow|subordinator|determiner|	2-3 -9
intro-follow|subordinator|end|	1 -8	4-7 -7	8+ 31
intro-follow|subordinator|preposition|	1 -14	4-7 20
intro-follow|subordinator|pronoun|	8+ 11
intro-follow|subordinator|stop|	1 7	4-7 15	8+ 23
intro-follow|subordinator|subordinator|	4-7 15
intro-follow|subordinator|word|	2-3 -27
intro-follow|that|auxiliary|	1 -12	2-3 -8
intro-follow|that|capital|	8+ 16
intro-follow|that|coordinator|	4-7 16	8+ 15
intro-follow|that|end|	1 17	2-3 -17	4-7 20	8+ 22
intro-follow|that|preposition|	4-7 16	8+ 14
intro-follow|that|pronoun|	4-7 10
intro-follow|that|stop|	2-3 27	4-7 35	8+ 18
intro-follow|that|subordinator|	8+ 15
intro-follow|that|word|	1 -21	2-3 18
intro-follow|verb-judging|,auxiliary|	1 -10	2-3 -6
intro-follow|verb-judging|,coordinator|	2-3 -6
intro-follow|verb-judging|,verb-saying|	2-3 -6
intro-follow|verb-judging|,word|	1 -10
intro-follow|verb-judging|,|	1 -24	2-3 8	4-7 -8
intro-follow|verb-judging|;|	2-3 -10	4-7 17
intro-follow|verb-judging|auxiliary|	2-3 -28
intro-follow|verb-judging|capital|	2-3 10	4-7 -9
intro-follow|verb-judging|coordinator|	2-3 11	4-7 -11
intro-follow|verb-judging|determiner|	2-3 -12	4-7 13
intro-follow|verb-judging|end|	1 -6	2-3 -14	4-7 19
intro-follow|verb-judging|preposition|	1 -37	4-7 17
intro-follow|verb-judging|stop|	1 18	2-3 -10	4-7 19	8+ 13
intro-follow|verb-judging|subordinator|	2-3 17
intro-follow|verb-judging|verb-saying|	2-3 9
intro-follow|verb-judging|word|	1 24	2-3 -22	4-7 -6
intro-follow|verb-saying|,auxiliary|	2-3 -13
intro-follow|verb-saying|,preposition|	1 -9
intro-follow|verb-saying|,word|	1 -17	2-3 -21
intro-follow|verb-saying|,|	2-3 -28	4-7 -9
intro-follow|verb-saying|:|	4-7 8
intro-follow|verb-saying|;|	1 -12	2-3 7
intro-follow|verb-saying|auxiliary|	2-3 9	4-7 7
intro-follow|verb-saying|capital|	2-3 -13
intro-follow|verb-saying|coordinator|	1 11	2-3 11	4-7 6
intro-follow|verb-saying|determiner|	1 -6	4-7 -7
intro-follow|verb-saying|end|	2-3 29	4-7 -18
intro-follow|verb-saying|preposition|	1 16	2-3 13	4-7 7	8+ 19
intro-follow|verb-saying|stop|	2-3 -6	8+ 31
intro-follow|verb-saying|subordinator|	2-3 8
intro-follow|verb-saying|that|	2-3 -20
intro-follow|verb-saying|verb-saying|	2-3 -21
intro-follow|verb-saying|word|	1 -21	4-7 6
intro-follow|verb-thinking|,|	1 -18	2-3 -15
intro-follow|verb-thinking|auxiliary|	1 -7
intro-follow|verb-thinking|end|	2-3 -11	4-7 23	8+ 10
intro-follow|verb-thinking|preposition|	1 8	2-3 26
intro-follow|verb-thinking|stop|	1 -22	2-3 17	4-7 27
intro-follow|verb-thinking|subordinator|	4-7 19
intro-follow|word|(|	2-3 -16
intro-follow|word|,adverb|	1 10
intro-follow|word|,auxiliary|	1 -20	2-3 -15
intro-follow|word|,coordinator|	4-7 10
intro-follow|word|,determiner|	1 -16	2-3 -7
intro-follow|word|,preposition|	1 -16	2-3 -20
intro-follow|word|,pronoun|	2-3 -12
intro-follow|word|,quote|	2-3 -7
intro-follow|word|,subordinator|	1 15	2-3 11
intro-follow|word|,that|	1 -13	2-3 -9	4-7 -8
intro-follow|word|,verb-saying|	8+ 15
intro-follow|word|,word|	4-7 -12	8+ 14
intro-follow|word|,|	1 -28	2-3 10	4-7 18
intro-follow|word|-|	4-7 18
intro-follow|word|:|	1 -6	2-3 -16	4-7 6
intro-follow|word|;|	1 -9	2-3 -10	4-7 26
intro-follow|word|adverb|	1 -23	2-3 7	4-7 -11
intro-follow|word|auxiliary|	2-3 8	4-7 -18
intro-follow|word|capital|	1 17	4-7 14	8+ 25
intro-follow|word|coordinator|	1 19	2-3 9	4-7 10	8+ 9
intro-follow|word|determiner|	1 11	8+ 20
intro-follow|word|end|	1 -19	2-3 -9	4-7 -16	8+ 34
intro-follow|word|preposition|	1 10	2-3 -14	8+ 17
intro-follow|word|pronoun|	1 -24	2-3 12
intro-follow|word|quote|	1 -15
intro-follow|word|stop|	1 -7	2-3 11	4-7 11	8+ 26
intro-follow|word|subordinator|	4-7 21
intro-follow|word|that|	1 -17
intro-follow|word|verb-judging|	1 -16
intro-follow|word|verb-saying|	1 -30
intro-follow|word|word|	2-3 -8	4-7 13
intro-follow|—|end|	2-3 12	8+ 13
intro-follow|—|—|	2-3 10
intro-follow|’|stop|	2-3 19
intro|	' -19	) 16	- -12	; 11	capital -6	possessive -12	preposition -8	quote 8	start 11	stop 25	subordinator -6	verb-judging -6	verb-saying -9	verb-thinking 7	word -10	– -9	— 7
in|first|=aan|	4-7 17
in|first|=abbiamo|	4-7 15	8+ 11	first 19
in|first|=about|	2-3 16	4-7 19	first 18	none 19
in|first|=after|	8+ 13	first 19
in|first|=ai|	8+ 13	first 13
in|first|=alle|	4-7 13
in|first|=all|	2-3 7	4-7 27	8+ 18	first 24
in|first|=als|	4-7 25	8+ 10	first 25	some 8
in|first|=al|	8+ 11	first 11
in|first|=am|	4-7 -13	first 15
in|first|=and|	2-3 18	4-7 40	8+ 25	first 35	none 36	some 13
in|first|=another|	8+ 16	first 15
in|first|=any|	2-3 21	4-7 14	8+ 12	first 9	none 24
in|first|=an|	2-3 28	4-7 9	8+ 23	first -9	none 34	some 17
in|first|=ao|	first 6
in|first|=après|	8+ 7	first 7
in|first|=aquele|	first 7
in|first|=are|	4-7 27	8+ 14	first -11	none 15
in|first|=as|	2-3 17	4-7 -15	8+ 15	first -8	some 17
in|first|=at|	2-3 20	4-7 34	8+ 20	first 29	none 26
in|first|=até|	2-3 14	none 13
in|first|=auf|	4-7 13
in|first|=aus|	2-3 12	4-7 6	all-one 12	some 6
in|first|=au|	4-7 16	8+ 9	first 11	none 11
in|first|=avant|	2-3 15	4-7 16	8+ 7	first 7	none 21
in|first|=avec|	2-3 22	4-7 20	first 8	none 28
in|first|=a|	8+ 16	all -22	first -19	none 18
in|first|=because|	4-7 17	8+ 21	first 20	none 20	some 8
in|first|=been|	none 16
in|first|=before|	none 21
in|first|=beim|	4-7 13
in|first|=being|	4-7 11
in|first|=bei|	2-3 13	8+ 9	first 15
in|first|=beyond|	2-3 21	none 21
in|first|=be|	2-3 -19	4-7 -14	8+ 11	first -21	none -12
in|first|=bij|	8+ 11	first 10
in|first|=bis|	2-3 -6	4-7 12	some 14
in|first|=both|	4-7 12	8+ 13	first 12	none -16
in|first|=but|	4-7 31	8+ 21	first 37	none 20	some 12
in|first|=by|	2-3 22	4-7 18	8+ 16	first 22	none 21
in|first|=cada|	8+ 13	first 12
in|first|=cannot|	4-7 17	none 20
in|first|=can|	4-7 13	8+ 14	first 12
in|first|=ce|	4-7 18	8+ 18	first 22
in|first|=chaque|	8+ 10	first 10
in|first|=chez|	8+ 6	first 6
in|first|=che|	4-7 19	none 19
in|first|=ci|	8+ 8
in|first|=come|	2-3 -7	4-7 10	first 13	none -8
in|first|=comme|	8+ 13	first 7
in|first|=como|	2-3 18	none 20
in|first|=com|	2-3 -9	4-7 27	8+ 12	first 17
in|first|=con|	2-3 9	4-7 19	8+ 10	first 22	none 19
in|first|=could|	4-7 13	8+ 17	first 17	none 15
in|first|=cuando|	8+ 9	first 15
in|first|=dans|	2-3 16	4-7 -15	8+ 11	first 21	none -12
in|first|=dass|	4-7 10	first 9
in|first|=das|	2-3 -7	4-7 20	8+ 8	all 7	all-one -7	first 19	most 11
in|first|=dat|	2-3 12	4-7 18	8+ 8	first 22	none 7
in|first|=da|	4-7 17	8+ 16	first 16
in|first|=del|	4-7 13
in|first|=depuis|	2-3 11
in|first|=der|	8+ 20	first 27	some 6
in|first|=desde|	8+ 7	first 13
in|first|=des|	2-3 -8	4-7 28	8+ 8	first 6	none 14
in|first|=deux|	2-3 8	8+ 6	first 7
in|first|=de|	2-3 -20	4-7 6	8+ 17	all -10	all-one -9	none -11
in|first|=did|	2-3 15	4-7 17	8+ 22	first 21
in|first|=die|	2-3 -14	8+ 12	all -8	all-one -15	first 14	none 13	some 12
in|first|=dit|	8+ 14	first 8
in|first|=di|	2-3 16	4-7 12	first 17	none 15
in|first|=does|	8+ 23	first 23
in|first|=don't|	2-3 17	first 18
in|first|=don’t|	8+ 14	first 17
in|first|=dos|	none 13
in|first|=do|	4-7 17	8+ 22	first 19	none 19
in|first|=drei|	4-7 7	first 7
in|first|=drie|	first 11
in|first|=due|	4-7 15	first 13
in|first|=du|	first -10
in|first|=dès|	2-3 15	none 15
in|first|=een|	2-3 10	4-7 15	8+ 22	first 6	none 18
in|first|=einem|	some 6
in|first|=einer|	4-7 9
in|first|=eine|	2-3 14	4-7 11	8+ 8	first 11	some 15
in|first|=ein|	2-3 10	4-7 28	8+ 15	all 17	first 17	most 15
in|first|=ela|	8+ 11	first 10
in|first|=eles|	8+ 18	first 18
in|first|=ele|	4-7 9	8+ 14	first 17
in|first|=elke|	8+ 9	first 9
in|first|=elle|	4-7 20	first 19
in|first|=el|	2-3 -14	4-7 -13	8+ 9	all-one -11	first 14	none -18	some -10
in|first|=em|	4-7 15	8+ 19	first 21
in|first|=entre|	4-7 -11	none -11
in|first|=en|	2-3 -7	4-7 39	8+ 8	first 23	none -7	some 19
in|first|=eram|	first 9
in|first|=erano|	first 6
in|first|=eran|	first 13
in|first|=era|	2-3 14	4-7 16	8+ 13	first 17	none 16
in|first|=esse|	8+ 8	first 8
in|first|=estava|	4-7 12	first 9
in|first|=este|	first 9
in|first|=están|	first 9
in|first|=está|	4-7 14	8+ 6	first 10	none 18
in|first|=es|	2-3 12	4-7 23	8+ 7	first 25	none 6
in|first|=et|	2-3 -8	none -6
in|first|=eu|	4-7 13	8+ 17	first 16
in|first|=every|	2-3 -9	4-7 22	8+ 16	first 17	none -7	some 18
in|first|=except|	8+ 9
in|first|=e|	2-3 6	4-7 21	8+ 28	none 25
in|first|=fait|	2-3 -13	none -8
in|first|=fa|	4-7 25	none 24
in|first|=foi|	4-7 14	first 12	none 13
in|first|=for|	2-3 24	4-7 17	8+ 16	first 25	none 28
in|first|=four|	8+ 17	first 17
in|first|=from|	8+ 12	first 12
in|first|=für|	4-7 -6
in|first|=geen|	2-3 18	4-7 23	first 19	none 21
in|first|=hanno|	8+ 10	first 12
in|first|=hasta|	4-7 12	none 12
in|first|=has|	4-7 15	8+ 19	none 16	some 13
in|first|=have|	8+ 12	none 13
in|first|=havia|	8+ 16	first 16
in|first|=having|	8+ 13	first 12
in|first|=ha|	2-3 11	4-7 22	8+ 9	first 19	none 18
in|first|=he'll|	first 10
in|first|=he's|	2-3 17	4-7 18	8+ 15	first 25
in|first|=heeft|	4-7 9	first 9
in|first|=hemos|	4-7 7	first 7
in|first|=her|	4-7 16	first 12
in|first|=het|	2-3 -8	8+ 10
in|first|=he|	2-3 8	4-7 44	8+ 17	first 42	none -15
in|first|=he’s|	4-7 14	8+ 19	first 18
in|first|=hij|	2-3 11	4-7 18	8+ 8	first 18
in|first|=his|	4-7 14	8+ 19	first 22
in|first|=how|	4-7 20	8+ 20	first 24
in|first|=ho|	4-7 25	8+ 8	first 21
in|first|=há|	4-7 18	8+ 7	first 20
in|first|=i'd|	4-7 13	8+ 18	first 23
in|first|=i'll|	4-7 14	8+ 16	first 15
in|first|=i'm|	4-7 17	8+ 19	first 10
in|first|=i've|	4-7 16	8+ 19	first 23
in|first|=ich|	2-3 -7	4-7 29	8+ 11	titled 9
in|first|=if|	4-7 30	8+ 25	first 27	none 8
in|first|=ihr|	4-7 11	first 11
in|first|=ik|	2-3 17	8+ 12	none 14
in|first|=ils|	4-7 10	8+ 9	first 10
in|first|=il|	2-3 -19	8+ 14	all-one -15	none -8
in|first|=im|	4-7 15	8+ 6	first 8
in|first|=in|	4-7 29	8+ 22	first 23	most 8	none 10	some 21
in|first|=io|	8+ 10	first 20	none 12
in|first|=ist|	2-3 16	4-7 7	some 6
in|first|=is|	4-7 8	8+ 26	first 16	some 9
in|first|=it's|	2-3 18	4-7 36	8+ 16	first 38
in|first|=its|	none 13
in|first|=it|	2-3 37	4-7 39	8+ 23	first 35	none 25
in|first|=it’s|	2-3 24	4-7 38	8+ 19	first 40
in|first|=i|	2-3 -8	4-7 21	8+ 21	all -14	first 31	none -19	some -14	titled 19
in|first|=i’d|	4-7 20	8+ 12	first 25
in|first|=i’ll|	8+ 17	first -10
in|first|=i’m|	4-7 23	titled 17
in|first|=i’ve|	4-7 16	8+ 14	first 20
in|first|=jamais|	2-3 17	4-7 10	none 19
in|first|=je|	2-3 10	4-7 26	8+ 10	first 22
in|first|=keine|	2-3 15
in|first|=kein|	4-7 9	some 11
in|first|=las|	4-7 20	none 18
in|first|=la|	2-3 -23	4-7 -19	8+ 15	all -15	all-one -18	first -6	none -8	some -18	titled -8
in|first|=lei|	4-7 8	first 8
in|first|=les|	2-3 6	4-7 -15	8+ 9	first -12	none 16	titled -7
in|first|=le|	2-3 -16	4-7 -18	8+ 14	all -10	all-one -24	none -13	titled 6
in|first|=like|	2-3 27	4-7 24	8+ 18	first 12	none 33
in|first|=los|	4-7 -15	8+ 7	all -6	all-one -17	first -18	none 24
in|first|=lo|	4-7 21	first 19	most 10	none 9
in|first|=lui|	first 7
in|first|=maar|	4-7 25	8+ 9	first 24	none 8
in|first|=mais|	first 11	none 7
in|first|=mai|	2-3 11	first 13
in|first|=many|	8+ 17	first 18
in|first|=man|	4-7 12	8+ 9	first 14
in|first|=mas|	4-7 7	8+ 9	first 12	none 9
in|first|=may|	4-7 17	none 13
in|first|=ma|	4-7 22	8+ 13	first 26
in|first|=meine|	first 16
in|first|=mein|	4-7 6	8+ 8	first 9
in|first|=mes|	first 6
in|first|=met|	2-3 -11	4-7 24	8+ 9	first 23	none -9
in|first|=meu|	8+ 18	first 18
in|first|=me|	8+ 19
in|first|=mia|	8+ 7	first 9
in|first|=mijn|	4-7 35	8+ 13	first 14
in|first|=minha|	8+ 7	first 7
in|first|=mio|	4-7 7	8+ 9	first 9
in|first|=mis|	first 15
in|first|=mit|	2-3 18	4-7 -10	all -11	all-one 18	some 15
in|first|=mi|	4-7 25	8+ 11	first 31
in|first|=mon|	4-7 16	8+ 8	first 15
in|first|=most|	4-7 15	8+ 17	first 18
in|first|=my|	2-3 -20	8+ 20	all -16	all-one -15	first 11
in|first|=nach|	4-7 14	first 11	some 12
in|first|=na|	2-3 18	8+ 15	first 9	none 16
in|first|=neither|	4-7 17	first 17
in|first|=nei|	none 13
in|first|=nella|	4-7 16	none 16
in|first|=nem|	2-3 -11	4-7 20	first -7	most 11
in|first|=never|	2-3 -22	4-7 22	all -22	none 19
in|first|=ne|	4-7 22	8+ 6	first 6	none 24
in|first|=nicht|	4-7 15	none 24	some -9
in|first|=niet|	2-3 18	4-7 22	none 23
in|first|=ni|	4-7 20	8+ 9	first 13
in|first|=noi|	4-7 6	8+ 6	first 6
in|first|=non|	4-7 40	8+ 15	first 29
in|first|=nos|	4-7 20	8+ 10	first 15
in|first|=not|	4-7 45	8+ 16	first 27	none 13	some 18	titled 18
in|first|=nous|	2-3 15	4-7 24	8+ 8	first 17
in|first|=no|	1 14	4-7 -6	8+ 19	all-one -19	first 9	some 11	titled 11
in|first|=nunca|	4-7 -10	8+ 7	first -11
in|first|=não|	2-3 12	4-7 31	8+ 25	first 25	none 22	titled 6
in|first|=off|	all-one -17
in|first|=of|	4-7 12	8+ 14	first 15	none 12
in|first|=ogni|	4-7 12	8+ 6	first 12
in|first|=ohne|	2-3 15	4-7 18	first 17	some 15
in|first|=omdat|	8+ 15	first 15
in|first|=om|	none 18
in|first|=once|	8+ 12	first 11
in|first|=one|	4-7 19	8+ 20	first 24	none 20
in|first|=on|	2-3 -12	8+ 15	first 8	none -9	titled 11
in|first|=op|	2-3 11	4-7 15	first 13	none 10
in|first|=os|	2-3 -15	4-7 16	8+ 12	all-one -16	first 13
in|first|=our|	8+ 18
in|first|=ou|	8+ 6	first 6
in|first|=over|	8+ 12	first 10
in|first|=o|	2-3 -19	4-7 -10	8+ 15	all -9	all-one -15	first 28	none -22
in|first|=para|	2-3 17	4-7 20	8+ 6	first 6	none 30
in|first|=par|	none 14
in|first|=pas|	2-3 13	4-7 22	first 13	none 19
in|first|=pela|	first 7
in|first|=pelo|	4-7 9	first 7	none 8
in|first|=pendant|	8+ 7
in|first|=pero|	4-7 17	none 15
in|first|=per|	2-3 12	4-7 21	8+ 9	first 20	none 14
in|first|=porque|	first 15
in|first|=por|	2-3 7	4-7 20	none 22
in|first|=pour|	4-7 -7	first -8
in|first|=prima|	2-3 13	4-7 19	first 20
in|first|=pues|	4-7 11	first 11
in|first|=quando|	4-7 12	8+ 11	first 14	none 10
in|first|=quand|	4-7 18	8+ 9	first 9	none 18
in|first|=quella|	4-7 12	first 12
in|first|=questa|	8+ 11	first 11
in|first|=que|	2-3 18	4-7 24	8+ 15	first 19	none 22
in|first|=sans|	4-7 25	8+ 9
in|first|=sem|	2-3 -9	4-7 17	first -7	none 16
in|first|=senza|	2-3 6	4-7 19	8+ 6	first -7	none 15
in|first|=se|	2-3 7	8+ 12
in|first|=she'd|	4-7 15	first 16
in|first|=she's|	8+ 13	first 16
in|first|=she|	2-3 26	4-7 37	8+ 20	first 20	none 13
in|first|=she’s|	4-7 11	8+ 11	first 19
in|first|=should|	8+ 13	none 18
in|first|=sie|	4-7 7	first 6
in|first|=since|	4-7 17	none 17
in|first|=six|	8+ 14	first 14
in|first|=si|	2-3 17	4-7 34	8+ 6	first 32	none 23
in|first|=some|	2-3 18	4-7 13	8+ 16	first 19	none 18
in|first|=sono|	2-3 15	4-7 27	first 24	none 21
in|first|=son|	2-3 11	4-7 10	8+ 10	first 12	none 11
in|first|=sous|	none 8
in|first|=so|	8+ 23	first 14
in|first|=sul|	first 17
in|first|=sur|	2-3 12	8+ 9	none 20
in|first|=su|	2-3 9	4-7 -11	first -13	none 12
in|first|=são|	4-7 8	8+ 8	first 8
in|first|=tem|	8+ 9	none 14
in|first|=that|	4-7 31	8+ 17	first 28	none 18
in|first|=then|	4-7 32	8+ 22	first 32
in|first|=these|	4-7 17	8+ 18	first 20
in|first|=they're|	2-3 13	4-7 15	8+ 18	first 16
in|first|=they've|	8+ 17	first 17
in|first|=they|	2-3 25	4-7 36	8+ 22	first 37	most 12	none 15	some 11
in|first|=they’re|	4-7 13	8+ 13	first 22
in|first|=the|	2-3 -33	4-7 -11	8+ 22	all -33	all-one -12	first 21	none -12	some 9	titled -28
in|first|=this|	4-7 12	8+ 17	all -17	first 33	none 17	some 7
in|first|=those|	8+ 16	first 19
in|first|=three|	4-7 19	8+ 13	first 13	none 18
in|first|=tiene|	4-7 14	none 12
in|first|=toen|	4-7 14	8+ 7	first 13
in|first|=tot|	8+ 14	first 14
in|first|=to|	2-3 -6	8+ 21	some 19
in|first|=tre|	first -10
in|first|=trois|	4-7 11	first 11
in|first|=três|	8+ 7	first 14
in|first|=twee|	2-3 13	4-7 18	first 14
in|first|=two|	4-7 24	8+ 16	first 26	none 19
in|first|=uit|	2-3 12
in|first|=uma|	2-3 23	4-7 19	8+ 7	first 19	none 26
in|first|=um|	2-3 18	4-7 24	8+ 10	first 15	none 30
in|first|=una|	2-3 13	8+ 10	first 17
in|first|=under|	4-7 15	none 17
in|first|=und|	1 11	4-7 16	8+ 7	first 13	some 7
in|first|=une|	2-3 29	4-7 18	8+ 7	first -7	none 34
in|first|=uno|	first 11
in|first|=until|	4-7 21	8+ 16	none 18
in|first|=un|	2-3 39	4-7 41	8+ -7	none 60
in|first|=vai|	4-7 9	first 6	none 9
in|first|=van|	4-7 21	first 7
in|first|=va|	4-7 11	none 9
in|first|=você|	4-7 13	first 13
in|first|=voor|	4-7 -6	8+ 16	none 10
in|first|=vous|	4-7 11	8+ 8	first 16
in|first|=vão|	first 9
in|first|=was|	4-7 22	8+ 21	first 17	none 18	some 12
in|first|=we'll|	8+ 10
in|first|=we're|	8+ 17
in|first|=we've|	4-7 13	8+ 21	first 21
in|first|=wenn|	8+ 6	first 6
in|first|=we|	2-3 12	4-7 27	8+ 20	first 33	none 8	some 10
in|first|=we’d|	first 18
in|first|=we’ll|	8+ 20	first 20
in|first|=we’re|	4-7 18	8+ 16
in|first|=we’ve|	8+ 13	first 22
in|first|=what|	4-7 20	8+ 25	first 21	none 16
in|first|=when|	4-7 26	8+ 21	first 31	none 22
in|first|=where|	4-7 11	8+ 9	first 10
in|first|=whether|	8+ 14	first 12
in|first|=while|	8+ 11	first 11
in|first|=why|	4-7 12	8+ 13	first 14
in|first|=wij|	2-3 -12	4-7 45	8+ 11	first 10
in|first|=will|	4-7 19	8+ 12	none 21	some 11
in|first|=wir|	4-7 -10	8+ 6	first -10	titled 9
in|first|=without|	4-7 17	none 18
in|first|=with|	2-3 13	4-7 38	8+ 22	first 24	none 35
in|first|=would|	4-7 11	8+ 20	first 15	none 12
in|first|=wo|	first 9
in|first|=you're|	8+ 11	first 12
in|first|=you've|	2-3 14	8+ 17	all-one 14	first 18
in|first|=your|	4-7 -8	8+ 16	first 17
in|first|=you|	2-3 25	8+ -11	none -9
in|first|=you’re|	first 17
in|first|=you’ve|	first 12
in|first|=yo|	4-7 19	8+ 6	first 22	titled 6
in|first|=y|	2-3 8	4-7 27	first 24	none 11
in|first|=ze|	4-7 16	8+ 11	first 19
in|first|=zonder|	2-3 7	8+ 9	first 9
in|first|=zu|	2-3 -12	4-7 21	first 22	some 15
in|first|=à|	2-3 -10	4-7 26	8+ 7	first 20	none -6
in|first|=è|	2-3 11	4-7 18	8+ 18	first 18	none 11
in|first|=é|	2-3 11	4-7 13	8+ 7	first 15	none 9
in|first|=über|	4-7 16
in|first|adverb|	1 9	2-3 12	4-7 -8	8+ 36	all-one 13	first -12	most -7	none 14	some 28	titled 11
in|first|capital|	4-7 -12	first -6
in|first|number|	1 11	2-3 -8	4-7 12	8+ 11	all-one -9	none 14	some 15
in|first|verb|	2-3 -6	4-7 10	8+ 38	all-one -24	first 21	none -6	titled 16
in|first|word|	1 -8	4-7 14	8+ 11	all-one 8	none -8	some 14	titled 6	upper -20
in|functions|0|1|	first -11	none -6	titled 8	upper -7
in|functions|0|2-3|	all-one -17	most -13	upper -11
in|functions|0|4-7|	first 8	most -17	none 36	some 17
in|functions|0|8+|	first -13
in|functions|1|1|	all-one 11	first 24	none -12
in|functions|1|2-3|	all -12	all-one -13	most 12
in|functions|1|4-7|	all -19	all-one -11	first -17	most 12	none 8	some 21	titled 17
in|functions|1|8+|	first 15	some 6
in|functions|2|2-3|	all-one 19	some 16
in|functions|2|4-7|	all -18	all-one -21	first 7	none 26	upper 19
in|functions|2|8+|	first -8	most 17	none 23	some 17
in|functions|3|2-3|	first 25
in|functions|3|4-7|	all -13	all-one 7	first 6	most 38	none 22	some 47	titled 12	upper 19
in|functions|3|8+|	first 9	most 19	none 11	some 31	titled 16
in|last|	-a -18	0 -16	00 11	11 -16	12 -11	2 -21	29 12	3 -18	4 -7	5 -22	7 -12	a -23	ad 13	af -13	ah 19	ai 14	ak 7	al -26	am 10	an 20	ar -7	as 18	at -22	au -13	aw -21	ax -7	az -16	ba 12	be 14	bo -14	by -28	c -22	ca -7	ch -7	ci 27	ck -23	co 14	ct 9	cy -17	da 14	di -16	do 16	ds -9	dy -16	ea -12	ee -15	ef 19	eg -16	ei -8	el 22	em -12	en 8	eo -11	ep 21	eu -8	ex -17	fa -16	fe -6	ff -10	fé -8	ga -9	ge -12	gh 16	gi 10	he -23	hs 10	ht -8	há -18	ic 7	ig 21	ii -12	ik -7	il -7	im -21	in 14	ip -12	ir -14	it -23	iv 20	iz 13	ja -22	je -10	jk -13	jt 11	já 16	ke 16	ko -21	kt 6	ky 8	la -12	ld -17	le 12	lf -17	lk -9	ln 8	lo -17	ls 6	mm 19	mo 16	ms 11	mt -8	my 11	na -11	nc -16	nk 22	nn -8	ns 26	nz -11	né 20	od 8	of -17	og -7	oh 7	ok -13	om -12	on 13	op 24	or -19	os 11	ot 14	ow -29	ox -26	pa -14	pe 8	ps -16	pt 25	py -7	ri -9	rl -10	rn 9	ro -20	rs 7	rt -10	ré 17	si -9	sk -6	sm 8	ss 10	st -11	sy -11	sé -14	sì 21	ta 8	te -7	ti -11	to 13	ts 14	tt 7	tz -30	tà 20	té -25	ua 22	ub -28	ue 8	uf -23	ug 10	ui 11	uk 8	ul 15	um 6	un 10	up -19	ur -35	us 18	uw -16	ux 21	uy -19	vi 14	vo 10	vu -6	we -9	ws 9	xa -15	ya -13	ye -19	yi -13	yo 10	ys 6	za 20	ze 16	zo -21	ão -20	ço 6	ée 23	és 8	êt 10	ña 15	ón -6	ún 15	’s -24
in|last|-up|	1 -21
in|last|029|	2-3 12
in|last|0|	2-3 -16
in|last|12|	2-3 -11
in|last|2|	2-3 -21
in|last|3|	2-3 -18
in|last|4|	2-3 -7
in|last|5|	2-3 -22
in|last|7|	2-3 -12
in|last|aaf|	1 -14
in|last|aak|	1 -14	2-3 18
in|last|aan|	2-3 -13
in|last|aar|	1 8
in|last|ace|	2-3 18
in|last|ack|	1 -24	2-3 -21
in|last|act|	2-3 -19
in|last|ada|	1 22	2-3 -6
in|last|ade|	2-3 -7
in|last|ado|	1 16	2-3 -6
in|last|afé|	2-3 -8
in|last|age|	1 -11	2-3 19
in|last|agt|	2-3 -11
in|last|ain|	2-3 7
in|last|air|	2-3 -8
in|last|aja|	2-3 -9
in|last|ajo|	2-3 15
in|last|ake|	2-3 16
in|last|ala|	2-3 -22
in|last|ald|	1 -18
in|last|ale|	2-3 7
in|last|alf|	2-3 -20
in|last|ali|	1 12	2-3 -18
in|last|alk|	2-3 -11
in|last|alo|	1 -9	2-3 -14
in|last|als|	1 13
in|last|alt|	2-3 -11
in|last|ame|	2-3 23
in|last|amo|	2-3 8
in|last|ana|	1 -21	2-3 6
in|last|anc|	2-3 -12
in|last|and|	1 -9	2-3 -10
in|last|ani|	2-3 -9
in|last|ano|	1 -20	2-3 -10
in|last|ans|	2-3 7
in|last|any|	2-3 7
in|last|ape|	2-3 21
in|last|apo|	1 -15
in|last|ard|	1 -6
in|last|are|	2-3 19
in|last|arm|	2-3 19
in|last|art|	2-3 11
in|last|ary|	2-3 16
in|last|ase|	1 6	2-3 -22
in|last|aso|	2-3 8
in|last|ass|	2-3 6
in|last|ata|	1 12	2-3 22
in|last|ate|	1 -22	2-3 -7
in|last|ats|	1 -9
in|last|att|	1 -8	2-3 -16
in|last|atz|	2-3 -17
in|last|aut|	2-3 27
in|last|aux|	1 18
in|last|ays|	2-3 19
in|last|a|	2-3 -19
in|last|ben|	2-3 18
in|last|ber|	2-3 -14
in|last|be|	2-3 20
in|last|ble|	1 26	2-3 9
in|last|bol|	2-3 15
in|last|box|	2-3 -18
in|last|bra|	2-3 -6
in|last|bre|	2-3 10
in|last|buy|	1 -32
in|last|cal|	2-3 19
in|last|can|	2-3 -13
in|last|car|	2-3 14
in|last|cco|	1 -9
in|last|cer|	2-3 -16
in|last|cha|	2-3 8
in|last|che|	1 -24	2-3 -23
in|last|cho|	1 -19	2-3 17
in|last|cht|	1 -22
in|last|cia|	1 10	2-3 -15
in|last|cky|	2-3 17
in|last|dad|	2-3 11
in|last|dan|	2-3 16
in|last|das|	2-3 15
in|last|day|	2-3 -34
in|last|ddo|	2-3 12
in|last|den|	1 -19	2-3 25
in|last|des|	2-3 15
in|last|det|	1 7
in|last|dex|	2-3 -18
in|last|dez|	2-3 16
in|last|dia|	2-3 -22
in|last|dig|	1 13
in|last|dio|	2-3 -12
in|last|di|	2-3 -8
in|last|dly|	1 -8
in|last|dog|	2-3 -9
in|last|dom|	1 -15
in|last|don|	1 -7
in|last|dos|	2-3 -7
in|last|dro|	2-3 -14
in|last|due|	2-3 -13
in|last|día|	2-3 -9
in|last|ead|	2-3 7
in|last|eak|	1 -6
in|last|eal|	2-3 -18
in|last|ean|	1 11
in|last|eap|	2-3 22
in|last|ear|	1 -19
in|last|eat|	2-3 -9
in|last|eau|	2-3 6
in|last|eco|	2-3 13
in|last|ect|	1 15	2-3 14
in|last|ede|	2-3 17
in|last|eds|	2-3 -15
in|last|eek|	2-3 -7
in|last|eel|	2-3 15
in|last|een|	2-3 -19
in|last|eep|	2-3 9
in|last|eer|	2-3 -18
in|last|eet|	2-3 -18
in|last|ege|	1 -16
in|last|eia|	2-3 19
in|last|eid|	2-3 17
in|last|eil|	2-3 16
in|last|ein|	1 11	2-3 16
in|last|eis|	1 -19
in|last|eit|	1 -6
in|last|ekt|	2-3 11
in|last|ela|	1 7	2-3 -7
in|last|elo|	2-3 -7
in|last|els|	2-3 -13
in|last|ely|	2-3 18
in|last|ema|	2-3 -9
in|last|ena|	1 -17	2-3 -8
in|last|end|	1 17	2-3 -19
in|last|ene|	2-3 16
in|last|eno|	2-3 17
in|last|ens|	2-3 14
in|last|ent|	2-3 -14
in|last|era|	2-3 -9
in|last|erd|	2-3 12
in|last|ere|	1 -23	2-3 -20
in|last|ern|	2-3 8
in|last|ers|	1 8	2-3 12
in|last|ert|	1 10	2-3 -10
in|last|ery|	1 -28	2-3 16
in|last|esa|	2-3 -15
in|last|ess|	2-3 12
in|last|eta|	2-3 -22
in|last|ete|	1 -17	2-3 -8
in|last|eto|	2-3 22
in|last|ets|	1 8
in|last|etz|	2-3 -10
in|last|eum|	2-3 15
in|last|eur|	1 -20	2-3 -18
in|last|eux|	2-3 11
in|last|eu|	2-3 9
in|last|evi|	1 14
in|last|far|	2-3 22
in|last|fen|	2-3 17
in|last|fer|	2-3 17
in|last|fin|	2-3 8
in|last|ful|	2-3 27
in|last|fyi|	1 -13
in|last|gap|	2-3 -15
in|last|ged|	1 17	2-3 -7
in|last|gel|	2-3 22
in|last|ger|	1 -6	2-3 -21
in|last|ges|	2-3 21
in|last|get|	2-3 -17
in|last|ght|	1 -24	2-3 6
in|last|gin|	2-3 8
in|last|gio|	1 -16
in|last|gos|	2-3 -10
in|last|got|	1 -24
in|last|gue|	1 -6	2-3 -11
in|last|guy|	2-3 19
in|last|har|	2-3 14
in|last|hat|	2-3 28
in|last|her|	2-3 16
in|last|hig|	1 -7
in|last|him|	2-3 13
in|last|hip|	2-3 13
in|last|hmm|	1 19
in|last|hos|	2-3 -16
in|last|hot|	2-3 20
in|last|how|	2-3 -21
in|last|hts|	2-3 -15
in|last|hub|	2-3 -26
in|last|ial|	2-3 -8
in|last|ian|	2-3 14
in|last|iar|	2-3 14
in|last|ias|	1 6
in|last|ibe|	1 -16
in|last|ica|	1 15	2-3 -16
in|last|ich|	1 7	2-3 10
in|last|ici|	2-3 16
in|last|ick|	1 13	2-3 -11
in|last|ico|	1 -14	2-3 8
in|last|ics|	2-3 9
in|last|ida|	1 10
in|last|ido|	1 14
in|last|ied|	1 17	2-3 7
in|last|ief|	2-3 16
in|last|iel|	1 -22	2-3 -10
in|last|ien|	2-3 16
in|last|ier|	2-3 11
in|last|ies|	1 -21
in|last|iet|	2-3 -15
in|last|ift|	1 -10	2-3 6
in|last|igy|	1 -17
in|last|ijk|	1 -13
in|last|ijo|	2-3 -7
in|last|ijt|	2-3 11
in|last|ike|	1 -21
in|last|ild|	2-3 11
in|last|ile|	1 20
in|last|ili|	2-3 21
in|last|ill|	2-3 8
in|last|ils|	2-3 -8
in|last|ilt|	1 -17
in|last|ima|	2-3 13
in|last|ind|	2-3 -16
in|last|ine|	1 -20	2-3 -16
in|last|ing|	1 7	2-3 -12
in|last|ink|	2-3 22
in|last|ino|	1 -15	2-3 -18
in|last|int|	2-3 21
in|last|ion|	1 15	2-3 11
in|last|ipe|	1 -20
in|last|ira|	2-3 10
in|last|ire|	2-3 24
in|last|iro|	1 -14
in|last|ise|	1 -9
in|last|isk|	2-3 -12
in|last|ism|	1 -9	2-3 22
in|last|iss|	2-3 18
in|last|ist|	1 18
in|last|is|	2-3 15
in|last|ita|	1 -14
in|last|ite|	1 9	2-3 -16
in|last|ito|	2-3 -19
in|last|its|	2-3 23
in|last|itt|	2-3 20
in|last|ity|	2-3 7
in|last|ità|	2-3 17
in|last|ité|	1 -20	2-3 -17
in|last|ium|	2-3 -18
in|last|iva|	1 8	2-3 -8
in|last|ive|	1 32	2-3 -22
in|last|ivo|	2-3 13
in|last|i|	2-3 9
in|last|iño|	2-3 13
in|last|jet|	2-3 -16
in|last|joe|	2-3 -11
in|last|jos|	2-3 18
in|last|já|	2-3 16
in|last|ked|	1 -25	2-3 25
in|last|ken|	1 22	2-3 -16
in|last|ker|	2-3 21
in|last|kes|	1 -20	2-3 15
in|last|ket|	2-3 7
in|last|lam|	2-3 12
in|last|lan|	2-3 -19
in|last|lar|	1 -12
in|last|las|	2-3 22
in|last|law|	2-3 -21
in|last|led|	1 21	2-3 22
in|last|len|	1 -14
in|last|ler|	2-3 -15
in|last|les|	1 -14	2-3 -8
in|last|lho|	2-3 -15
in|last|lia|	1 -15	2-3 11
in|last|lic|	1 -10
in|last|lie|	2-3 10
in|last|lit|	2-3 -19
in|last|lla|	1 -15	2-3 -18
in|last|lle|	1 -11	2-3 -12
in|last|lls|	2-3 10
in|last|llt|	2-3 16
in|last|lly|	1 -11	2-3 -15
in|last|lmo|	2-3 -8
in|last|lof|	2-3 13
in|last|lon|	1 -16
in|last|los|	2-3 17
in|last|low|	2-3 24
in|last|lta|	2-3 -13
in|last|lto|	2-3 15
in|last|lty|	2-3 -21
in|last|lue|	1 -24
in|last|lus|	2-3 10
in|last|lée|	1 12
in|last|mal|	2-3 25
in|last|man|	2-3 16
in|last|mat|	2-3 -21
in|last|med|	2-3 24
in|last|men|	1 -20	2-3 -13
in|last|mer|	2-3 -17
in|last|me|	2-3 -15
in|last|mia|	1 -15
in|last|mid|	1 -18
in|last|mma|	2-3 -10
in|last|mos|	2-3 13
in|last|mpo|	2-3 -19
in|last|mún|	2-3 15
in|last|nah|	1 18
in|last|nal|	1 -14
in|last|nas|	2-3 15
in|last|nca|	2-3 -9
in|last|nce|	2-3 -7
in|last|nch|	2-3 -10
in|last|nco|	2-3 28
in|last|nda|	2-3 10
in|last|nde|	1 15	2-3 6
in|last|ndo|	1 18
in|last|nds|	2-3 -11
in|last|ned|	1 15	2-3 -10
in|last|nel|	2-3 15
in|last|nen|	1 10
in|last|ner|	2-3 -9
in|last|nes|	2-3 6
in|last|ney|	1 -21
in|last|nga|	2-3 -18
in|last|nge|	1 -19	2-3 -13
in|last|ngo|	1 6
in|last|nha|	2-3 12
in|last|nho|	2-3 15
in|last|nhá|	2-3 -18
in|last|nia|	1 -16
in|last|nie|	2-3 12
in|last|nja|	1 -18
in|last|nkt|	2-3 15
in|last|nne|	2-3 -21
in|last|nno|	2-3 -6
in|last|nny|	1 -19
in|last|nné|	1 19
in|last|non|	2-3 10
in|last|nos|	2-3 12
in|last|now|	2-3 -9
in|last|nox|	1 -20
in|last|no|	1 14	2-3 -8
in|last|nse|	2-3 16
in|last|nta|	2-3 17
in|last|nte|	1 26	2-3 26
in|last|nts|	2-3 13
in|last|nue|	2-3 19
in|last|nza|	1 7	2-3 13
in|last|nça|	2-3 -18
in|last|oat|	1 -18
in|last|ock|	2-3 20
in|last|oco|	2-3 6
in|last|ody|	2-3 6
in|last|off|	2-3 15
in|last|of|	2-3 -11
in|last|ogy|	2-3 -12
in|last|oid|	2-3 -16
in|last|oin|	1 -19
in|last|ois|	2-3 11
in|last|oke|	2-3 16
in|last|ola|	1 -14	2-3 15
in|last|old|	1 -27	2-3 -14
in|last|ole|	1 -24	2-3 15
in|last|olo|	1 -18	2-3 -14
in|last|ome|	2-3 7
in|last|omo|	2-3 -15
in|last|omy|	2-3 21
in|last|one|	1 10	2-3 16
in|last|ong|	2-3 22
in|last|oni|	2-3 14
in|last|ons|	2-3 36
in|last|ood|	2-3 10
in|last|ook|	2-3 -13
in|last|oom|	2-3 -19
in|last|oon|	2-3 -25
in|last|oor|	1 -20	2-3 -22
in|last|opa|	1 -8
in|last|opi|	1 -20
in|last|ops|	1 -24	2-3 -6
in|last|ora|	2-3 17
in|last|ord|	1 13
in|last|ore|	1 -19
in|last|orm|	1 -20	2-3 16
in|last|ors|	2-3 15
in|last|ort|	2-3 -7
in|last|ory|	2-3 -15
in|last|osa|	2-3 16
in|last|ose|	1 -12	2-3 12
in|last|oso|	1 -16	2-3 10
in|last|ost|	1 -25
in|last|ota|	2-3 -15
in|last|ote|	2-3 17
in|last|ots|	1 18
in|last|oud|	1 7
in|last|oup|	1 -20	2-3 9
in|last|our|	2-3 -10
in|last|ous|	1 22	2-3 -12
in|last|ova|	2-3 6
in|last|ove|	2-3 -16
in|last|oyo|	2-3 7
in|last|oño|	2-3 -9
in|last|pel|	2-3 13
in|last|pen|	1 -10
in|last|per|	1 -22
in|last|pie|	1 -13	2-3 12
in|last|ple|	2-3 13
in|last|pra|	1 -12
in|last|que|	1 11	2-3 6
in|last|ral|	1 -24	2-3 -19
in|last|ram|	2-3 9
in|last|rce|	2-3 10
in|last|rco|	2-3 25
in|last|rda|	2-3 -8
in|last|rde|	2-3 9
in|last|rds|	2-3 18
in|last|red|	2-3 -16
in|last|ree|	1 -14	2-3 -11
in|last|reg|	1 -11
in|last|ren|	2-3 17
in|last|reo|	1 -11
in|last|rer|	1 6	2-3 15
in|last|res|	2-3 -7
in|last|rga|	2-3 -12
in|last|rin|	2-3 9
in|last|rio|	1 -22
in|last|rip|	2-3 -12
in|last|rit|	2-3 17
in|last|rla|	2-3 14
in|last|rly|	1 19	2-3 -15
in|last|rme|	2-3 12
in|last|rms|	2-3 6
in|last|rmy|	2-3 -18
in|last|rna|	1 -13	2-3 10
in|last|rno|	2-3 14
in|last|ron|	2-3 -11
in|last|ros|	2-3 8
in|last|rot|	1 -17
in|last|rra|	2-3 -6
in|last|rro|	1 -19	2-3 -12
in|last|rry|	1 20
in|last|rso|	2-3 19
in|last|rst|	1 12	2-3 -21
in|last|rta|	2-3 -17
in|last|rte|	2-3 9
in|last|rts|	2-3 -15
in|last|rty|	2-3 6
in|last|rua|	2-3 18
in|last|rva|	2-3 12
in|last|rve|	1 -14	2-3 11
in|last|rée|	2-3 11
in|last|rés|	2-3 9
in|last|rêt|	2-3 10
in|last|sar|	2-3 -6
in|last|sca|	2-3 13
in|last|sch|	2-3 -10
in|last|sco|	2-3 -11
in|last|sed|	1 -9	2-3 -20
in|last|see|	2-3 20
in|last|sen|	2-3 -15
in|last|ser|	2-3 16
in|last|ses|	2-3 7
in|last|sig|	2-3 -15
in|last|sit|	2-3 -19
in|last|sly|	2-3 14
in|last|smo|	1 18	2-3 11
in|last|sor|	1 -14
in|last|so|	2-3 14
in|last|ssa|	2-3 10
in|last|sse|	2-3 14
in|last|sso|	2-3 -8
in|last|sta|	1 16	2-3 6
in|last|ste|	1 8	2-3 -12
in|last|sti|	1 -10
in|last|sto|	2-3 -14
in|last|sts|	1 21
in|last|sue|	2-3 21
in|last|são|	2-3 -18
in|last|sì|	1 15	2-3 14
in|last|tal|	1 21	2-3 11
in|last|tan|	2-3 8
in|last|tas|	2-3 6
in|last|tax|	1 -17
in|last|tay|	2-3 22
in|last|ted|	1 17	2-3 12
in|last|tel|	1 -14	2-3 17
in|last|ten|	2-3 7
in|last|tes|	2-3 -18
in|last|ths|	2-3 14
in|last|tic|	2-3 27
in|last|tie|	2-3 -18
in|last|tif|	1 -17
in|last|tig|	2-3 14
in|last|til|	2-3 -7
in|last|tin|	1 -22
in|last|tje|	2-3 -17
in|last|tle|	1 10
in|last|tly|	2-3 34
in|last|too|	2-3 18
in|last|tor|	2-3 -6
in|last|tos|	2-3 20
in|last|tra|	1 -16
in|last|tre|	2-3 17
in|last|tri|	2-3 12
in|last|tta|	1 -14	2-3 15
in|last|tte|	1 -6
in|last|tti|	1 -24
in|last|tto|	2-3 22
in|last|tum|	2-3 -21
in|last|tur|	2-3 -9
in|last|tés|	2-3 -14
in|last|ual|	2-3 23
in|last|uch|	2-3 13
in|last|uck|	1 -19	2-3 8
in|last|ude|	2-3 -23
in|last|udy|	2-3 -18
in|last|uem|	2-3 15
in|last|uer|	1 6
in|last|ues|	2-3 13
in|last|ugh|	2-3 14
in|last|uil|	2-3 -10
in|last|uit|	2-3 -10
in|last|uld|	2-3 12
in|last|ule|	2-3 -11
in|last|ull|	1 -19
in|last|ump|	2-3 13
in|last|una|	2-3 -10
in|last|und|	2-3 12
in|last|une|	2-3 12
in|last|ung|	1 -6	2-3 7
in|last|unt|	2-3 13
in|last|ura|	1 -15
in|last|ure|	1 12	2-3 10
in|last|uro|	2-3 -15
in|last|urs|	2-3 -26
in|last|usa|	2-3 13
in|last|use|	1 -11	2-3 -11
in|last|ust|	2-3 12
in|last|us|	2-3 18
in|last|uta|	2-3 11
in|last|utt|	2-3 19
in|last|uve|	2-3 -9
in|last|vas|	1 -14
in|last|vel|	1 12
in|last|ven|	2-3 -6
in|last|ver|	1 -15
in|last|ves|	2-3 -14
in|last|war|	2-3 -10
in|last|way|	2-3 26
in|last|weg|	2-3 -10
in|last|xer|	1 -15
in|last|ybe|	2-3 -17
in|last|yes|	2-3 24
in|last|yo|	2-3 6
in|last|zar|	2-3 -9
in|last|zen|	1 -14	2-3 6
in|last|zes|	2-3 11
in|last|zza|	2-3 13
in|last|zzo|	2-3 -13
in|last|ços|	2-3 12
in|last|ção|	2-3 -6
in|last|ées|	2-3 23
in|last|ôle|	2-3 10
in|last|ões|	2-3 20
in|last|öwe|	1 -10
in|last|ück|	1 -16
in|last|ütz|	1 -13
in|shape|=a =minha word|	8+ 7
in|shape|=a capital =dos|	4-7 -9
in|shape|=a capital capital|	2-3 6
in|shape|=a capital word|	4-7 11	8+ 10
in|shape|=a capital|	2-3 -13
in|shape|=a verb =of|	8+ 18
in|shape|=a verb =without|	4-7 19
in|shape|=a verb =with|	4-7 18
in|shape|=a verb word|	4-7 20
in|shape|=a verb|	2-3 19
in|shape|=a word =and|	4-7 19
in|shape|=a word =de|	8+ 7
in|shape|=a word =does|	8+ 17
in|shape|=a word =do|	4-7 -8
in|shape|=a word =está|	8+ 9
in|shape|=a word =for|	4-7 6
in|shape|=a word =in|	4-7 23	8+ 19
in|shape|=a word =is|	4-7 12	8+ 22
in|shape|=a word =not|	4-7 22
in|shape|=a word =no|	4-7 10
in|shape|=a word =of|	4-7 31	8+ 17
in|shape|=a word =on|	4-7 21	8+ 17
in|shape|=a word =tem|	8+ 8
in|shape|=a word =that|	4-7 30	8+ 11
in|shape|=a word =to|	4-7 18
in|shape|=a word =without|	4-7 15	8+ 11
in|shape|=a word =with|	8+ 13
in|shape|=a word =é|	4-7 13
in|shape|=a word adverb|	4-7 -14	8+ 12
in|shape|=a word verb|	2-3 25	4-7 16	8+ 18
in|shape|=a word word|	4-7 59	8+ 38
in|shape|=a word|	2-3 -17
in|shape|=abbiamo word =a|	8+ 18
in|shape|=abbiamo word =con|	8+ 8
in|shape|=abbiamo word =un|	4-7 9
in|shape|=abbiamo word word|	4-7 6
in|shape|=about =as word|	4-7 16
in|shape|=al word word|	8+ 11
in|shape|=all word =no|	4-7 17
in|shape|=an word word|	2-3 23	4-7 20	8+ 19
in|shape|=and =i verb|	8+ 9
in|shape|=and =i word|	8+ 11
in|shape|=and =the word|	8+ 11
in|shape|=and word word|	8+ 13
in|shape|=any word|	2-3 21
in|shape|=as =a word|	8+ 14
in|shape|=as adverb =as|	4-7 19
in|shape|=as word =as|	4-7 -13	8+ 13
in|shape|=as word =não|	4-7 10
in|shape|=at =the word|	8+ 14
in|shape|=at =this verb|	8+ 9
in|shape|=até =ao word|	2-3 13
in|shape|=até =o word|	4-7 -9
in|shape|=au word =de|	8+ 6
in|shape|=au word word|	8+ 7
in|shape|=auf =dem capital|	4-7 11
in|shape|=auf word capital|	4-7 6
in|shape|=aus =dem capital|	4-7 6
in|shape|=avec word|	2-3 21
in|shape|=before word|	2-3 21
in|shape|=but =a word|	4-7 15
in|shape|=but =i verb|	8+ 10
in|shape|=but =the word|	8+ 14
in|shape|=but word word|	8+ 8
in|shape|=by =the word|	8+ 10
in|shape|=by word|	2-3 22
in|shape|=ce word =pas|	4-7 18	8+ 11
in|shape|=ci word word|	4-7 -13
in|shape|=com word =e|	4-7 14
in|shape|=com word|	2-3 -9
in|shape|=con =la word|	4-7 21
in|shape|=con =los word|	4-7 11
in|shape|=con word =de|	4-7 -8
in|shape|=con word word|	2-3 11	4-7 14
in|shape|=con word|	2-3 23
in|shape|=could =have =been|	4-7 13
in|shape|=cuando =la word|	8+ 7
in|shape|=da word|	2-3 10
in|shape|=dans =le word|	4-7 11
in|shape|=dans =les word|	4-7 -8
in|shape|=das =ist =kein|	8+ 7
in|shape|=das =ist capital|	2-3 10
in|shape|=das =ist word|	8+ 8
in|shape|=das capital|	2-3 -9
in|shape|=das word capital|	4-7 9
in|shape|=dat =is word|	4-7 7
in|shape|=de capital capital|	2-3 -15
in|shape|=de capital|	2-3 -15
in|shape|=de word =die|	8+ 16
in|shape|=de word =is|	8+ 11
in|shape|=de word =van|	4-7 -6	8+ 6
in|shape|=de word verb|	4-7 11	8+ 13
in|shape|=de word word|	2-3 -15	4-7 23	8+ 7
in|shape|=der capital =hat|	4-7 12	8+ 16
in|shape|=der capital word|	8+ 8
in|shape|=der word capital|	4-7 13
in|shape|=des word =et|	4-7 15
in|shape|=des word word|	4-7 16
in|shape|=deux word word|	2-3 12
in|shape|=di word =non|	4-7 8
in|shape|=di word word|	2-3 14	4-7 6
in|shape|=di word|	2-3 14
in|shape|=did =the word|	8+ 19
in|shape|=did =you verb|	4-7 10
in|shape|=die capital word|	2-3 11	4-7 7	8+ 10
in|shape|=die capital|	2-3 -15
in|shape|=die word capital|	4-7 -6
in|shape|=dès word|	2-3 15
in|shape|=e adverb word|	2-3 10
in|shape|=e adverb|	2-3 13
in|shape|=e word =a|	8+ 21
in|shape|=e word word|	2-3 -8	4-7 9	8+ 11
in|shape|=een word =dat|	4-7 16
in|shape|=een word =die|	4-7 10	8+ 23
in|shape|=een word =geen|	4-7 15
in|shape|=een word =is|	8+ 12
in|shape|=een word =met|	4-7 16
in|shape|=een word =op|	4-7 18
in|shape|=een word =uit|	4-7 14
in|shape|=een word =van|	4-7 21
in|shape|=een word verb|	8+ 7
in|shape|=een word word|	2-3 29	4-7 17
in|shape|=een word|	2-3 -6
in|shape|=ein capital =der|	4-7 11
in|shape|=ein capital word|	8+ 7
in|shape|=ein word capital|	4-7 7
in|shape|=eine capital =ohne|	4-7 7
in|shape|=eine capital|	2-3 10
in|shape|=eine word capital|	4-7 8
in|shape|=eine word verb|	2-3 9
in|shape|=el capital|	2-3 -11
in|shape|=el word =a|	4-7 -19
in|shape|=el word =de|	4-7 -11
in|shape|=el word =me|	8+ 6
in|shape|=el word =no|	4-7 9
in|shape|=el word adverb|	4-7 15
in|shape|=el word word|	2-3 14	4-7 16	8+ 9
in|shape|=el word|	2-3 -11
in|shape|=ela =tem word|	8+ 10
in|shape|=ele verb =que|	8+ 13
in|shape|=eles word =o|	8+ 16
in|shape|=eles word adverb|	8+ 14
in|shape|=elle word word|	4-7 12
in|shape|=em number =eu|	8+ 16
in|shape|=em word =de|	4-7 15
in|shape|=em word word|	2-3 20
in|shape|=en =el word|	2-3 15
in|shape|=en capital word|	8+ 10
in|shape|=en word word|	2-3 11	4-7 9	8+ 7
in|shape|=en word|	2-3 -17
in|shape|=es =ist word|	4-7 8
in|shape|=es =la word|	8+ 6
in|shape|=es =un word|	4-7 13
in|shape|=es verb adverb|	4-7 15
in|shape|=estava =a word|	4-7 11
in|shape|=et =les word|	4-7 17
in|shape|=et word|	2-3 -8
in|shape|=eu =não word|	8+ 10
in|shape|=eu word word|	4-7 10	8+ 18
in|shape|=every word word|	4-7 12
in|shape|=fait word|	2-3 -13
in|shape|=for word word|	8+ 10
in|shape|=geen word|	2-3 16
in|shape|=ha word =a|	8+ 10
in|shape|=ha word|	2-3 10
in|shape|=has =a word|	8+ 12
in|shape|=has =the word|	8+ 15
in|shape|=he =has =my|	8+ 8
in|shape|=he =has word|	8+ 9
in|shape|=he =is word|	4-7 11	8+ 14
in|shape|=he =never word|	4-7 10
in|shape|=he =was adverb|	4-7 11
in|shape|=he =was verb|	8+ 9
in|shape|=he =was word|	8+ 16
in|shape|=he =will word|	8+ 11
in|shape|=he =would =like|	4-7 9
in|shape|=he adverb word|	4-7 21	8+ 17
in|shape|=he verb =about|	4-7 21
in|shape|=he verb =he|	8+ 11
in|shape|=he verb =me|	4-7 12	8+ 17
in|shape|=he verb =on|	8+ 14
in|shape|=he verb =them|	4-7 11
in|shape|=he verb =the|	8+ 13
in|shape|=he verb =to|	8+ 12
in|shape|=he verb capital|	8+ 21
in|shape|=he word =me|	8+ 9
in|shape|=he word =the|	8+ 14
in|shape|=he word =to|	8+ 9
in|shape|=he word word|	4-7 12	8+ 10
in|shape|=he's =a word|	8+ 11
in|shape|=het =gaat =niet|	8+ 10
in|shape|=het =is =een|	4-7 22	8+ 6
in|shape|=het word =is|	8+ 13
in|shape|=het word word|	4-7 6	8+ 8
in|shape|=hij word adverb|	8+ 6
in|shape|=hij word word|	8+ 7
in|shape|=ho word =i|	4-7 6
in|shape|=ho word =le|	4-7 11
in|shape|=ho word adverb|	8+ 16
in|shape|=ho word word|	4-7 11	8+ 7
in|shape|=how =do =you|	8+ 13
in|shape|=há =um word|	8+ 8
in|shape|=há word word|	4-7 14
in|shape|=i =am =a|	4-7 -13	8+ 11
in|shape|=i =am =not|	4-7 11	8+ 12
in|shape|=i =am adverb|	4-7 11	8+ 14
in|shape|=i =am number|	8+ 15
in|shape|=i =am verb|	8+ 17
in|shape|=i =am word|	2-3 21	8+ 18
in|shape|=i =can verb|	8+ 11
in|shape|=i =can't verb|	4-7 9
in|shape|=i =could =have|	4-7 11
in|shape|=i =could verb|	8+ 9
in|shape|=i =did =not|	8+ 14
in|shape|=i =didn't word|	4-7 14
in|shape|=i =didn’t verb|	8+ 9
in|shape|=i =do =not|	8+ 19
in|shape|=i =don't verb|	4-7 15	8+ 13
in|shape|=i =don’t verb|	4-7 12	8+ 12
in|shape|=i =had =a|	8+ 10
in|shape|=i =had =it|	8+ 18
in|shape|=i =had word|	8+ 9
in|shape|=i =have =a|	8+ 9
in|shape|=i =have =been|	8+ 10
in|shape|=i =have =never|	8+ 12
in|shape|=i =have =not|	4-7 10
in|shape|=i =have =no|	8+ 10
in|shape|=i =have =two|	4-7 8
in|shape|=i =have adverb|	8+ 12
in|shape|=i =have verb|	4-7 23	8+ 12
in|shape|=i =have word|	4-7 12	8+ 15
in|shape|=i =never verb|	4-7 21	8+ 9
in|shape|=i =shall =be|	8+ 14
in|shape|=i =was =in|	8+ 10
in|shape|=i =was verb|	4-7 25	8+ 8
in|shape|=i =was word|	2-3 31	4-7 13	8+ 16
in|shape|=i =will =not|	8+ 14
in|shape|=i =will verb|	8+ 9
in|shape|=i =will word|	8+ 14
in|shape|=i =would =be|	8+ 10
in|shape|=i =would =like|	8+ 11
in|shape|=i =would adverb|	4-7 16
in|shape|=i =would verb|	8+ 12
in|shape|=i adverb =have|	8+ 10
in|shape|=i adverb verb|	4-7 13	8+ 17
in|shape|=i adverb word|	4-7 12	8+ 10
in|shape|=i verb =a|	4-7 11	8+ 10
in|shape|=i verb =because|	4-7 16
in|shape|=i verb =for|	4-7 8
in|shape|=i verb =her|	8+ 14
in|shape|=i verb =he|	8+ 10
in|shape|=i verb =him|	4-7 13	8+ 11
in|shape|=i verb =in|	8+ 9
in|shape|=i verb =it's|	8+ 13
in|shape|=i verb =it|	4-7 11	8+ 6
in|shape|=i verb =it’s|	8+ 10
in|shape|=i verb =i|	8+ 12
in|shape|=i verb =my|	8+ 14
in|shape|=i verb =no|	8+ 14
in|shape|=i verb =one|	8+ 8
in|shape|=i verb =on|	8+ 12
in|shape|=i verb =out|	8+ 11
in|shape|=i verb =she|	4-7 14
in|shape|=i verb =so|	2-3 14
in|shape|=i verb =that|	8+ 13
in|shape|=i verb =them|	4-7 10	8+ 9
in|shape|=i verb =they|	8+ 13
in|shape|=i verb =the|	4-7 17	8+ 15
in|shape|=i verb =this|	8+ 14
in|shape|=i verb =to|	4-7 21	8+ 13
in|shape|=i verb =we|	8+ 12
in|shape|=i verb =what|	8+ 15
in|shape|=i verb =where|	4-7 9
in|shape|=i verb =you|	4-7 16	8+ 11
in|shape|=i verb adverb|	8+ 9
in|shape|=i verb capital|	4-7 14	8+ 13
in|shape|=i verb word|	2-3 18	4-7 18	8+ 18
in|shape|=i word =at|	8+ 14
in|shape|=i word =a|	8+ 14
in|shape|=i word =con|	4-7 -14
in|shape|=i word =del|	8+ 16
in|shape|=i word =for|	8+ 13
in|shape|=i word =him|	8+ 11
in|shape|=i word =it|	2-3 26	4-7 19	8+ 20
in|shape|=i word =my|	4-7 14	8+ 12
in|shape|=i word =non|	4-7 16
in|shape|=i word =on|	4-7 12
in|shape|=i word =sono|	8+ 9
in|shape|=i word =the|	4-7 26	8+ 14
in|shape|=i word =to|	4-7 10	8+ 13
in|shape|=i word =two|	8+ 11
in|shape|=i word =up|	8+ 16
in|shape|=i word capital|	8+ 10
in|shape|=i word verb|	4-7 12
in|shape|=i word word|	4-7 19	8+ 12
in|shape|=i'd adverb word|	8+ 9
in|shape|=i'm =a word|	2-3 17	8+ 10
in|shape|=i'm =not word|	2-3 16	4-7 13	8+ 15
in|shape|=i'm word =to|	8+ 8
in|shape|=i've word =it|	8+ 12
in|shape|=i've word =the|	8+ 10
in|shape|=ich =habe =ihn|	8+ 8
in|shape|=ich =habe word|	8+ 13
in|shape|=ich =war word|	4-7 16
in|shape|=ich word adverb|	4-7 18
in|shape|=ich word capital|	4-7 13
in|shape|=ich word word|	4-7 8
in|shape|=if =a word|	8+ 13
in|shape|=if =he word|	8+ 6
in|shape|=if =i =was|	8+ 11
in|shape|=if =it word|	4-7 15
in|shape|=if =the capital|	8+ 15
in|shape|=if =the word|	8+ 13
in|shape|=if =you =don't|	8+ 6
in|shape|=if =you verb|	8+ 8
in|shape|=if =you word|	8+ 12
in|shape|=if capital capital|	8+ 8
in|shape|=if capital word|	8+ 12
in|shape|=if word verb|	8+ 9
in|shape|=if word word|	8+ 12
in|shape|=ik verb =dat|	4-7 19
in|shape|=ik verb =de|	8+ 8
in|shape|=ik verb adverb|	8+ 8
in|shape|=ik verb word|	8+ 12
in|shape|=ik word =de|	8+ 7
in|shape|=ik word =geen|	8+ 11
in|shape|=ik word =het|	8+ 9
in|shape|=ik word =mijn|	4-7 28
in|shape|=ik word =op|	8+ 7
in|shape|=ik word adverb|	4-7 -12	8+ 12
in|shape|=ik word word|	4-7 28	8+ 8
in|shape|=il =a word|	8+ 10
in|shape|=il =est word|	8+ 6
in|shape|=il =mio word|	4-7 16	8+ 9
in|shape|=il =ne word|	8+ 16
in|shape|=il capital word|	4-7 21
in|shape|=il capital|	2-3 -15
in|shape|=il word =a|	8+ 6
in|shape|=il word =delle|	4-7 -16
in|shape|=il word =di|	4-7 16
in|shape|=il word =era|	4-7 15
in|shape|=il word =ha|	4-7 13	8+ 6
in|shape|=il word =le|	8+ 6
in|shape|=il word =non|	4-7 9	8+ 11
in|shape|=il word =è|	8+ 7
in|shape|=il word word|	2-3 -9	4-7 27	8+ 7
in|shape|=il word|	2-3 -21
in|shape|=ils =ont word|	4-7 8
in|shape|=in =a word|	8+ 12
in|shape|=in =the capital|	8+ 11
in|shape|=in =the word|	2-3 14	4-7 16	8+ 17
in|shape|=in =this word|	8+ 12
in|shape|=in capital =it|	8+ 13
in|shape|=in capital =they|	8+ 13
in|shape|=in capital capital|	8+ 9
in|shape|=in capital word|	8+ 14
in|shape|=in word =and|	4-7 16
in|shape|=in word word|	2-3 23	4-7 24	8+ 10
in|shape|=in word|	2-3 -21
in|shape|=io =le word|	4-7 15
in|shape|=io word =con|	4-7 -8
in|shape|=is =a word|	4-7 12
in|shape|=is =that word|	4-7 18
in|shape|=is capital capital|	8+ 11
in|shape|=it =has word|	8+ 10
in|shape|=it =is =a|	4-7 19	8+ 16
in|shape|=it =is =not|	8+ 11
in|shape|=it =is =the|	4-7 9	8+ 12
in|shape|=it =is adverb|	4-7 12	8+ 9
in|shape|=it =is word|	2-3 17	4-7 11	8+ 19
in|shape|=it =was =a|	4-7 19	8+ 11
in|shape|=it =was =not|	8+ 12
in|shape|=it =was =the|	4-7 13	8+ 18
in|shape|=it =was adverb|	8+ 12
in|shape|=it =was word|	2-3 21	8+ 17
in|shape|=it adverb word|	4-7 11
in|shape|=it word =a|	8+ 15
in|shape|=it word =with|	4-7 11
in|shape|=it word number|	8+ 9
in|shape|=it word word|	4-7 11	8+ 10
in|shape|=it's =a word|	4-7 13	8+ 11
in|shape|=it's =my word|	8+ 10
in|shape|=it's =the word|	4-7 9	8+ 9
in|shape|=it's adverb word|	8+ 11
in|shape|=it's word =to|	8+ 10
in|shape|=it's word word|	2-3 18	8+ 16
in|shape|=it's word|	2-3 12
in|shape|=it’s =a word|	4-7 13	8+ 11
in|shape|=it’s word =to|	8+ 11
in|shape|=it’s word|	2-3 12
in|shape|=i’d =like =to|	4-7 18
in|shape|=i’m =a word|	4-7 9
in|shape|=i’m =not word|	8+ -7
in|shape|=i’m adverb word|	8+ 13
in|shape|=i’m word =to|	8+ 13
in|shape|=i’m word word|	8+ 14
in|shape|=i’m word|	2-3 -11
in|shape|=i’ve =been verb|	8+ 15
in|shape|=je =ne verb|	8+ 13
in|shape|=je =ne word|	4-7 11	8+ 11
in|shape|=je word =ai|	4-7 7
in|shape|=je word =pas|	4-7 10
in|shape|=je word adverb|	4-7 7
in|shape|=je word word|	2-3 12	4-7 7	8+ 8
in|shape|=kein capital adverb|	4-7 7
in|shape|=kein capital word|	4-7 9
in|shape|=la =del word|	2-3 -13
in|shape|=la adverb word|	4-7 16
in|shape|=la capital =de|	4-7 -14
in|shape|=la capital =et|	4-7 -9
in|shape|=la capital capital|	2-3 -17
in|shape|=la capital word|	4-7 -8	8+ 14
in|shape|=la capital|	2-3 -17
in|shape|=la word =a|	4-7 14
in|shape|=la word =dei|	4-7 -11
in|shape|=la word =de|	4-7 -8	8+ 9
in|shape|=la word =di|	8+ 12
in|shape|=la word =du|	8+ 15
in|shape|=la word =est|	8+ 8
in|shape|=la word =es|	4-7 11
in|shape|=la word =la|	4-7 21
in|shape|=la word =nel|	8+ 9
in|shape|=la word =non|	4-7 22
in|shape|=la word =à|	4-7 11
in|shape|=la word =è|	4-7 13	8+ 19
in|shape|=la word adverb|	4-7 18
in|shape|=la word word|	2-3 -11	4-7 -7	8+ 12
in|shape|=la word|	2-3 -8
in|shape|=las word =las|	4-7 16
in|shape|=le capital =a|	8+ 14
in|shape|=le capital =et|	4-7 -10
in|shape|=le capital capital|	2-3 -8
in|shape|=le capital|	2-3 -28
in|shape|=le word =a|	4-7 19	8+ 8
in|shape|=le word =de|	4-7 -6	8+ 13
in|shape|=le word =est|	4-7 12	8+ 8
in|shape|=le word =il|	4-7 14	8+ 7
in|shape|=le word =je|	8+ 6
in|shape|=le word =sono|	4-7 6
in|shape|=le word =était|	8+ 8
in|shape|=le word word|	2-3 18	4-7 -7	8+ 20
in|shape|=le word|	2-3 -12
in|shape|=les capital =de|	4-7 -13
in|shape|=les word =de|	8+ 8
in|shape|=les word =ont|	4-7 6	8+ 8
in|shape|=les word word|	4-7 14	8+ 6
in|shape|=like =a word|	8+ 10
in|shape|=lo =de word|	4-7 6
in|shape|=lo word|	2-3 7
in|shape|=los capital capital|	2-3 -6
in|shape|=los capital|	2-3 -11
in|shape|=los word =de|	4-7 -10
in|shape|=los word =no|	4-7 -11
in|shape|=ma =le word|	4-7 9
in|shape|=ma word =a|	8+ 11
in|shape|=ma word word|	4-7 23	8+ 8
in|shape|=man word =die|	4-7 9
in|shape|=man word word|	4-7 22	8+ 8
in|shape|=me verb =que|	8+ 8
in|shape|=me word =por|	4-7 13
in|shape|=me word word|	4-7 14	8+ 7
in|shape|=mein capital =hat|	4-7 6
in|shape|=mein capital word|	8+ 9
in|shape|=met =een word|	4-7 21
in|shape|=met word word|	8+ 11
in|shape|=meu word verb|	8+ 6
in|shape|=meu word word|	8+ 11
in|shape|=mi =ha verb|	8+ 8
in|shape|=mi =ha word|	8+ 13
in|shape|=mi word word|	4-7 12
in|shape|=mijn word =hebben|	8+ 12
in|shape|=mijn word =heeft|	8+ 7
in|shape|=mijn word verb|	4-7 25
in|shape|=mijn word word|	4-7 22
in|shape|=mit capital|	2-3 14
in|shape|=mit word capital|	2-3 13
in|shape|=mon word =a|	8+ 6
in|shape|=mon word =est|	8+ 7
in|shape|=mon word verb|	8+ 10
in|shape|=mon word word|	8+ 6
in|shape|=my capital capital|	2-3 -19
in|shape|=my word =are|	8+ 14
in|shape|=my word =has|	8+ 11
in|shape|=my word =in|	8+ 13
in|shape|=my word =is|	8+ 16
in|shape|=my word =was|	8+ 14
in|shape|=my word capital|	8+ 8
in|shape|=my word verb|	4-7 25	8+ 18
in|shape|=my word word|	4-7 19	8+ 21
in|shape|=na word word|	2-3 12
in|shape|=ne word =pas|	4-7 12	8+ 7
in|shape|=ne word =que|	4-7 12
in|shape|=ne word word|	4-7 7
in|shape|=nella word word|	4-7 13
in|shape|=never adverb|	2-3 -18
in|shape|=never word =a|	4-7 19
in|shape|=nicht word capital|	2-3 -11
in|shape|=nicht word word|	2-3 18
in|shape|=nicht word|	2-3 17
in|shape|=niet word adverb|	4-7 16
in|shape|=niet word|	2-3 16
in|shape|=no =es =un|	4-7 11
in|shape|=no =es word|	4-7 12
in|shape|=no =puede word|	4-7 17
in|shape|=no =se word|	4-7 7
in|shape|=no verb word|	4-7 19
in|shape|=no verb|	2-3 -7
in|shape|=no word =los|	4-7 15
in|shape|=no word =no|	4-7 17
in|shape|=no word =por|	8+ 12
in|shape|=no word =to|	4-7 23
in|shape|=no word word|	2-3 27	4-7 15	8+ 7
in|shape|=non =ha word|	8+ 8
in|shape|=non =ho =mai|	8+ 7
in|shape|=non =può word|	4-7 12
in|shape|=non =è =un|	4-7 12
in|shape|=non =è word|	4-7 13
in|shape|=non word =il|	4-7 11	8+ 14
in|shape|=non word =la|	4-7 10
in|shape|=non word adverb|	4-7 11
in|shape|=non word word|	2-3 10	4-7 18	8+ 9
in|shape|=non word|	2-3 -10
in|shape|=nos word =sont|	8+ 6
in|shape|=nos word number|	4-7 12
in|shape|=nos word word|	8+ 11
in|shape|=not =a word|	4-7 20
in|shape|=not =in =a|	4-7 14
in|shape|=not =on =the|	4-7 17
in|shape|=not =the word|	2-3 21
in|shape|=nous =avons verb|	8+ 6
in|shape|=nous =avons word|	4-7 7	8+ 6
in|shape|=nous =ne word|	8+ 9
in|shape|=nous word =des|	8+ 7
in|shape|=nous word =la|	4-7 12
in|shape|=nous word =pas|	8+ 9
in|shape|=nous word =à|	8+ 8
in|shape|=nous word word|	8+ 12
in|shape|=no|	1 14
in|shape|=nunca word =da|	4-7 12
in|shape|=nunca word word|	4-7 21
in|shape|=não =foi word|	8+ 16
in|shape|=não =há word|	4-7 12
in|shape|=não =me word|	4-7 6	8+ 10
in|shape|=não =se word|	8+ 6
in|shape|=não =é word|	4-7 8
in|shape|=não word =a|	4-7 11	8+ 17
in|shape|=não word =o|	4-7 15
in|shape|=não word word|	4-7 15	8+ 12
in|shape|=o =meu word|	8+ 6
in|shape|=o capital word|	4-7 6	8+ 6
in|shape|=o capital|	2-3 -14
in|shape|=o word =do|	4-7 -11
in|shape|=o word =era|	4-7 16
in|shape|=o word =estava|	4-7 8
in|shape|=o word =está|	4-7 18
in|shape|=o word =não|	4-7 12
in|shape|=o word =tem|	4-7 10
in|shape|=o word =é|	8+ 14
in|shape|=o word adverb|	8+ 13
in|shape|=o word word|	4-7 21	8+ 16
in|shape|=o word|	2-3 -17
in|shape|=ogni word =che|	8+ 6
in|shape|=ohne capital word|	4-7 17
in|shape|=ohne capital|	2-3 13
in|shape|=on =a word|	4-7 10	8+ 8
in|shape|=on =me word|	8+ 7
in|shape|=on =ne word|	4-7 10	8+ 6
in|shape|=on =nous =a|	8+ 9
in|shape|=on =nous verb|	8+ 10
in|shape|=on =the word|	4-7 23	8+ 14
in|shape|=on verb =de|	4-7 9
in|shape|=on verb word|	8+ 7
in|shape|=on word =la|	8+ 7
in|shape|=on word verb|	4-7 15
in|shape|=on word word|	4-7 15	8+ 7
in|shape|=on word|	2-3 -15
in|shape|=one =of =the|	8+ 13
in|shape|=op =het word|	4-7 15
in|shape|=os capital|	2-3 -16
in|shape|=os word word|	4-7 13	8+ 10
in|shape|=our word =are|	4-7 11	8+ 10
in|shape|=our word =in|	8+ 12
in|shape|=our word =is|	8+ 17
in|shape|=our word word|	2-3 -13	8+ 17
in|shape|=pas word =à|	4-7 8
in|shape|=per word word|	4-7 7	8+ 9
in|shape|=por word word|	4-7 12
in|shape|=por word|	2-3 7
in|shape|=pour =des word|	4-7 -9
in|shape|=quando =sono word|	8+ 14
in|shape|=que =la word|	4-7 9
in|shape|=que =le word|	4-7 7
in|shape|=que word =a|	4-7 12
in|shape|=que word =no|	4-7 14
in|shape|=sans word verb|	2-3 -14
in|shape|=sans word|	2-3 23
in|shape|=se =la word|	4-7 13
in|shape|=se =o word|	8+ 9
in|shape|=se word =el|	4-7 14
in|shape|=se word word|	4-7 -7	8+ 14
in|shape|=se word|	2-3 -18
in|shape|=sem word|	2-3 -9
in|shape|=senza word|	2-3 -9
in|shape|=she =has word|	8+ 10
in|shape|=she verb =my|	8+ 15
in|shape|=she verb =to|	8+ 10
in|shape|=she word =as|	8+ 8
in|shape|=she word|	2-3 18
in|shape|=si =la word|	8+ 7
in|shape|=si word adverb|	4-7 21
in|shape|=so =i word|	4-7 15
in|shape|=so word|	2-3 11
in|shape|=some =of =them|	8+ 11
in|shape|=some =of =the|	8+ 8
in|shape|=some word verb|	8+ 10
in|shape|=sono adverb =per|	4-7 17
in|shape|=sono word word|	4-7 13
in|shape|=su word|	2-3 9
in|shape|=that =is =a|	4-7 10
in|shape|=that =is =not|	8+ 9
in|shape|=that =was =the|	4-7 12
in|shape|=that =was word|	8+ 15
in|shape|=the =most word|	4-7 19	8+ 14
in|shape|=the adverb word|	4-7 22	8+ 16
in|shape|=the capital =has|	8+ 11
in|shape|=the capital =is|	8+ 11
in|shape|=the capital =of|	4-7 -10	8+ 18
in|shape|=the capital =will|	8+ 10
in|shape|=the capital capital|	2-3 -34	4-7 -7	8+ 16
in|shape|=the capital verb|	2-3 -17	4-7 -7	8+ 14
in|shape|=the capital word|	4-7 13	8+ 22
in|shape|=the verb =is|	4-7 13	8+ 17
in|shape|=the verb =that|	8+ 9
in|shape|=the verb =was|	4-7 15	8+ 12
in|shape|=the verb word|	8+ 19
in|shape|=the word =are|	4-7 15	8+ 21
in|shape|=the word =at|	8+ 16
in|shape|=the word =could|	8+ 14
in|shape|=the word =did|	8+ 13
in|shape|=the word =for|	8+ 10
in|shape|=the word =had|	8+ 14
in|shape|=the word =has|	4-7 -12	8+ 15
in|shape|=the word =in|	8+ 10
in|shape|=the word =is|	4-7 -7	8+ 25
in|shape|=the word =i|	8+ 15
in|shape|=the word =of|	8+ 24
in|shape|=the word =on|	8+ 14
in|shape|=the word =that|	8+ 21
in|shape|=the word =to|	8+ 10
in|shape|=the word =was|	4-7 12	8+ 16
in|shape|=the word =will|	8+ 10
in|shape|=the word =with|	8+ 10
in|shape|=the word adverb|	8+ 20
in|shape|=the word verb|	4-7 23	8+ 20
in|shape|=the word word|	4-7 27	8+ 30
in|shape|=the word|	2-3 -26
in|shape|=then =i verb|	4-7 9	8+ 7
in|shape|=these word word|	8+ 10
in|shape|=they =are word|	8+ 11
in|shape|=they =have verb|	8+ 11
in|shape|=they =have word|	4-7 11	8+ 14
in|shape|=they =should word|	4-7 11
in|shape|=they =were adverb|	8+ 8
in|shape|=they =were word|	4-7 11	8+ 13
in|shape|=they =will word|	4-7 14
in|shape|=they verb =a|	8+ 9
in|shape|=they verb =for|	4-7 20	8+ 10
in|shape|=they verb =me|	8+ 18
in|shape|=they verb =the|	8+ 12
in|shape|=they verb =to|	8+ 8
in|shape|=they verb =us|	8+ 15
in|shape|=they verb =we|	8+ 8
in|shape|=they verb word|	8+ 11
in|shape|=they word =at|	8+ 13
in|shape|=they word =in|	8+ 17
in|shape|=they word =me|	4-7 10	8+ 13
in|shape|=they word =the|	4-7 14	8+ 17
in|shape|=they word =to|	8+ 14
in|shape|=they word =with|	8+ 11
in|shape|=they word verb|	8+ 12
in|shape|=they word word|	4-7 16
in|shape|=this =has word|	4-7 15
in|shape|=this =is =a|	4-7 14	8+ 11
in|shape|=this =is =not|	8+ 13
in|shape|=this =is =the|	8+ 14
in|shape|=this =is =what|	8+ 9
in|shape|=this =is adverb|	8+ 7
in|shape|=this =is word|	4-7 13	8+ 13
in|shape|=this capital|	2-3 -15
in|shape|=this word =is|	8+ 9
in|shape|=this word =was|	8+ 13
in|shape|=this word word|	8+ 12
in|shape|=toen word =ik|	8+ 7
in|shape|=twee word|	2-3 13
in|shape|=two word word|	8+ 13
in|shape|=um word =com|	4-7 13
in|shape|=um word =da|	4-7 10
in|shape|=um word =de|	4-7 19
in|shape|=um word =não|	8+ 7
in|shape|=um word word|	2-3 17	4-7 13
in|shape|=uma word =de|	4-7 10
in|shape|=uma word word|	2-3 13	4-7 16	8+ 8
in|shape|=uma word|	2-3 18
in|shape|=un word =al|	4-7 14
in|shape|=un word =au|	4-7 17
in|shape|=un word =che|	4-7 7
in|shape|=un word =con|	4-7 13
in|shape|=un word =de|	4-7 24	8+ 7
in|shape|=un word =di|	4-7 14
in|shape|=un word =non|	4-7 6
in|shape|=un word =no|	4-7 16
in|shape|=un word =senza|	4-7 19
in|shape|=un word =un|	4-7 12
in|shape|=un word word|	2-3 29	4-7 21	8+ 23
in|shape|=un word|	2-3 25
in|shape|=una verb|	2-3 13
in|shape|=una word =a|	4-7 16
in|shape|=una word =con|	4-7 23
in|shape|=una word =de|	4-7 -14
in|shape|=una word word|	2-3 23	4-7 17
in|shape|=una word|	2-3 -13
in|shape|=und|	1 11
in|shape|=une word =de|	4-7 18	8+ 6
in|shape|=une word =du|	4-7 -7
in|shape|=une word word|	2-3 25	4-7 20	8+ 7
in|shape|=une word|	2-3 14
in|shape|=vous word word|	8+ 8
in|shape|=we =are =a|	8+ 11
in|shape|=we =are =in|	8+ 8
in|shape|=we =are =not|	4-7 20	8+ 17
in|shape|=we =are adverb|	4-7 14
in|shape|=we =are verb|	8+ 16
in|shape|=we =are word|	4-7 17	8+ 19
in|shape|=we =do =not|	8+ 16
in|shape|=we =don't verb|	8+ 9
in|shape|=we =don't word|	8+ 7
in|shape|=we =had word|	8+ 17
in|shape|=we =have =a|	4-7 8	8+ 11
in|shape|=we =have =been|	4-7 13
in|shape|=we =have =never|	8+ 12
in|shape|=we =have =the|	8+ 10
in|shape|=we =have =to|	8+ 15
in|shape|=we =have verb|	8+ 14
in|shape|=we =have word|	4-7 10	8+ 12
in|shape|=we =hebben =drie|	8+ 6
in|shape|=we =were verb|	8+ 10
in|shape|=we =will =not|	8+ 20
in|shape|=we =will word|	8+ 6
in|shape|=we adverb verb|	8+ 8
in|shape|=we verb =about|	8+ 16
in|shape|=we verb =for|	8+ 8
in|shape|=we verb =so|	8+ 12
in|shape|=we verb =that|	8+ 12
in|shape|=we verb =the|	8+ 10
in|shape|=we verb =to|	4-7 13	8+ 10
in|shape|=we verb adverb|	8+ 17
in|shape|=we verb capital|	8+ 13
in|shape|=we verb word|	8+ 15
in|shape|=we word =a|	4-7 8	8+ 11
in|shape|=we word =for|	8+ 19
in|shape|=we word =it|	8+ 8
in|shape|=we word =the|	4-7 21	8+ 10
in|shape|=we word =with|	8+ 12
in|shape|=we word adverb|	4-7 15
in|shape|=we word capital|	4-7 10
in|shape|=we word number|	8+ 11
in|shape|=we word verb|	2-3 15	8+ 16
in|shape|=we word word|	4-7 23	8+ 13
in|shape|=we word|	2-3 20
in|shape|=we're word =to|	8+ 11
in|shape|=wenn =die capital|	8+ 6
in|shape|=we’re word =to|	8+ 10
in|shape|=what =we =have|	8+ 12
in|shape|=what word|	2-3 11
in|shape|=when =i =was|	8+ 11
in|shape|=when =i verb|	8+ 6
in|shape|=when =i word|	8+ 16
in|shape|=when =it word|	8+ 6
in|shape|=when =the word|	4-7 22	8+ 10
in|shape|=when =you =have|	8+ 9
in|shape|=when =you word|	8+ 11
in|shape|=when word word|	8+ 12
in|shape|=wij =hebben =het|	4-7 18
in|shape|=wij =hebben adverb|	8+ 9
in|shape|=wij word adverb|	4-7 21
in|shape|=wij word word|	4-7 25	8+ 6
in|shape|=wir =haben adverb|	4-7 18
in|shape|=wir word =nicht|	4-7 6
in|shape|=wir word adverb|	8+ 7
in|shape|=wir word capital|	4-7 12
in|shape|=wir word word|	4-7 17
in|shape|=with =a word|	4-7 17
in|shape|=with =the word|	4-7 18
in|shape|=y =el word|	4-7 11
in|shape|=yo word word|	4-7 7
in|shape|=you =are word|	2-3 18
in|shape|=you =can verb|	4-7 16	8+ 14
in|shape|=you =can word|	8+ 24
in|shape|=you =can't word|	8+ 13
in|shape|=you =cannot word|	8+ 21
in|shape|=you =can’t verb|	8+ 15
in|shape|=you =can’t word|	4-7 11	8+ 15
in|shape|=you =could verb|	8+ 11
in|shape|=you =don’t verb|	8+ 7
in|shape|=you =don’t word|	8+ 13
in|shape|=you =have =to|	4-7 8	8+ 12
in|shape|=you =will verb|	4-7 12
in|shape|=you verb =that|	8+ 15
in|shape|=you verb =what|	8+ 18
in|shape|=you verb word|	8+ 11
in|shape|=you word =a|	8+ 17
in|shape|=you word word|	8+ 15
in|shape|=you've word word|	2-3 14
in|shape|=ze =is word|	8+ 7
in|shape|=zu word|	2-3 -14
in|shape|=à =ce word|	8+ 8
in|shape|=à =la word|	4-7 14
in|shape|=à word word|	4-7 6
in|shape|=è word|	2-3 6
in|shape|=é =a word|	4-7 6	8+ 6
in|shape|=é =um word|	8+ 11
in|shape|=é =uma word|	8+ 7
in|shape|=é word =de|	4-7 11
in|shape|adverb =a word|	4-7 13	8+ 13
in|shape|adverb =are =a|	8+ 19
in|shape|adverb =are word|	8+ 18
in|shape|adverb =de word|	2-3 9	4-7 -9
in|shape|adverb =down|	2-3 13
in|shape|adverb =is =a|	4-7 20	8+ 16
in|shape|adverb =is =not|	8+ 12
in|shape|adverb =is =no|	4-7 24	8+ 15
in|shape|adverb =is word|	8+ 13
in|shape|adverb =me word|	8+ 10
in|shape|adverb =moet word|	4-7 21
in|shape|adverb =no word|	4-7 -9
in|shape|adverb =non =si|	4-7 12
in|shape|adverb =não word|	8+ 6
in|shape|adverb =on word|	4-7 -7
in|shape|adverb =si word|	2-3 8
in|shape|adverb =the word|	2-3 16	4-7 22	8+ 24
in|shape|adverb =they word|	4-7 21
in|shape|adverb =un word|	8+ 11
in|shape|adverb =was =a|	4-7 18	8+ 20
in|shape|adverb =was =no|	8+ 15
in|shape|adverb =we verb|	8+ 11
in|shape|adverb adverb word|	2-3 11	4-7 21	8+ 19
in|shape|adverb capital capital|	8+ 10
in|shape|adverb capital|	2-3 15
in|shape|adverb verb =to|	4-7 19
in|shape|adverb verb word|	8+ 7
in|shape|adverb word =and|	4-7 23
in|shape|adverb word =che|	4-7 15
in|shape|adverb word =een|	4-7 18	8+ 6
in|shape|adverb word =e|	4-7 18
in|shape|adverb word =in|	8+ 12
in|shape|adverb word =la|	4-7 -9
in|shape|adverb word =les|	4-7 16
in|shape|adverb word =of|	4-7 10
in|shape|adverb word =on|	4-7 15
in|shape|adverb word =o|	4-7 14
in|shape|adverb word =por|	8+ 6
in|shape|adverb word =pour|	4-7 21
in|shape|adverb word =una|	8+ 12
in|shape|adverb word =we|	4-7 20
in|shape|adverb word adverb|	4-7 -9	8+ 11
in|shape|adverb word capital|	4-7 11	8+ 9
in|shape|adverb word verb|	4-7 14
in|shape|adverb word word|	2-3 -6	4-7 29	8+ 15
in|shape|adverb|	1 9
in|shape|capital =a capital|	2-3 7
in|shape|capital =a word|	4-7 -6	8+ 25
in|shape|capital =ai word|	4-7 7	8+ 9
in|shape|capital =an word|	8+ 10
in|shape|capital =and =i|	8+ 12
in|shape|capital =and capital|	2-3 -29	4-7 -11	8+ 21
in|shape|capital =and word|	8+ 19
in|shape|capital =are =not|	4-7 16
in|shape|capital =are word|	2-3 23	4-7 17	8+ 22
in|shape|capital =as word|	8+ 6
in|shape|capital =at number|	8+ 17
in|shape|capital =be word|	2-3 18
in|shape|capital =can word|	8+ 16
in|shape|capital =che word|	4-7 6
in|shape|capital =com word|	4-7 14
in|shape|capital =con word|	2-3 12
in|shape|capital =da capital|	2-3 -15
in|shape|capital =da word|	4-7 -8
in|shape|capital =dal word|	2-3 -9
in|shape|capital =dat adverb|	4-7 21
in|shape|capital =de =uma|	8+ 11
in|shape|capital =de capital|	2-3 -18
in|shape|capital =de word|	2-3 -16	4-7 19	8+ 8
in|shape|capital =del capital|	2-3 -10
in|shape|capital =del word|	2-3 -22
in|shape|capital =der capital|	2-3 8	4-7 6	8+ 6
in|shape|capital =des capital|	2-3 15
in|shape|capital =di adverb|	2-3 10
in|shape|capital =di word|	2-3 -11
in|shape|capital =did =not|	8+ 21
in|shape|capital =do =not|	4-7 -10
in|shape|capital =do capital|	2-3 -17
in|shape|capital =does =not|	4-7 13
in|shape|capital =dois word|	8+ 8
in|shape|capital =don’t word|	4-7 -10
in|shape|capital =dos word|	8+ 8
in|shape|capital =du word|	2-3 -14
in|shape|capital =due word|	4-7 -15
in|shape|capital =e capital|	2-3 -12
in|shape|capital =e word|	2-3 -17	8+ 13
in|shape|capital =el word|	8+ 11
in|shape|capital =es word|	8+ 11
in|shape|capital =for capital|	2-3 6
in|shape|capital =from capital|	8+ 20
in|shape|capital =ha word|	8+ 19
in|shape|capital =has =a|	8+ 14
in|shape|capital =has =been|	8+ 15
in|shape|capital =has =no|	4-7 12
in|shape|capital =has verb|	4-7 14
in|shape|capital =has word|	4-7 13	8+ 19
in|shape|capital =het =aan|	4-7 -11
in|shape|capital =ho word|	4-7 10
in|shape|capital =i verb|	2-3 14	4-7 23
in|shape|capital =i word|	4-7 23	8+ 16
in|shape|capital =il word|	2-3 14	4-7 22	8+ 10
in|shape|capital =in capital|	2-3 -6	8+ 17
in|shape|capital =in word|	8+ 10
in|shape|capital =is =a|	4-7 17	8+ 21
in|shape|capital =is =for|	4-7 21
in|shape|capital =is =geen|	4-7 -14
in|shape|capital =is =het|	4-7 21
in|shape|capital =is =not|	4-7 15	8+ 19
in|shape|capital =is =our|	4-7 17
in|shape|capital =is =the|	4-7 20	8+ 19
in|shape|capital =is =what|	8+ 18
in|shape|capital =is adverb|	4-7 -12	8+ 16
in|shape|capital =is verb|	4-7 16	8+ 19
in|shape|capital =is word|	2-3 -13	4-7 10	8+ 22
in|shape|capital =ist =keine|	4-7 12
in|shape|capital =ist =kein|	4-7 11
in|shape|capital =it capital|	2-3 -23
in|shape|capital =je word|	4-7 14	8+ 9
in|shape|capital =la word|	2-3 12	4-7 20	8+ 11
in|shape|capital =le word|	2-3 8	4-7 15	8+ 9
in|shape|capital =lo word|	8+ 13
in|shape|capital =me word|	8+ 10
in|shape|capital =mi word|	2-3 -9
in|shape|capital =mit capital|	2-3 12
in|shape|capital =my word|	4-7 18
in|shape|capital =na word|	4-7 15
in|shape|capital =ne word|	4-7 21
in|shape|capital =nicht word|	2-3 -12
in|shape|capital =no verb|	8+ 14
in|shape|capital =no word|	4-7 29	8+ 12
in|shape|capital =non word|	4-7 9
in|shape|capital =nos verb|	8+ 10
in|shape|capital =not word|	4-7 14
in|shape|capital =não =tem|	4-7 -10
in|shape|capital =não =é|	4-7 -7
in|shape|capital =não capital|	2-3 11
in|shape|capital =não word|	4-7 -14
in|shape|capital =o word|	4-7 14	8+ 13
in|shape|capital =of =the|	4-7 -18
in|shape|capital =of capital|	2-3 -13	4-7 -16
in|shape|capital =of word|	8+ 15
in|shape|capital =ohne capital|	2-3 13
in|shape|capital =on =a|	4-7 -14
in|shape|capital =on =the|	4-7 -16
in|shape|capital =on verb|	2-3 -12
in|shape|capital =os word|	8+ 11
in|shape|capital =our capital|	2-3 12
in|shape|capital =para =o|	4-7 -7
in|shape|capital =para word|	4-7 8	8+ 14
in|shape|capital =pas =de|	8+ 6
in|shape|capital =pelas word|	8+ 9
in|shape|capital =por word|	4-7 -11
in|shape|capital =que =es|	4-7 20
in|shape|capital =que word|	4-7 21
in|shape|capital =se word|	8+ 8
in|shape|capital =sem capital|	2-3 -13
in|shape|capital =senza word|	2-3 -12
in|shape|capital =should =not|	8+ 10
in|shape|capital =should word|	8+ 14
in|shape|capital =the capital|	2-3 -39	4-7 -20	8+ 15
in|shape|capital =the verb|	2-3 -20
in|shape|capital =the word|	2-3 27	4-7 -10	8+ 19
in|shape|capital =to word|	2-3 12
in|shape|capital =três word|	4-7 12	8+ 17
in|shape|capital =um word|	4-7 12	8+ 13
in|shape|capital =uma word|	4-7 17	8+ 20
in|shape|capital =un word|	2-3 16	4-7 17	8+ 15
in|shape|capital =una word|	4-7 21	8+ 6
in|shape|capital =une word|	4-7 14	8+ 7
in|shape|capital =va =a|	4-7 7
in|shape|capital =was =a|	8+ 12
in|shape|capital =was word|	4-7 14	8+ 17
in|shape|capital =will =be|	4-7 21
in|shape|capital =will verb|	8+ 21
in|shape|capital =will word|	8+ 14
in|shape|capital =with =a|	4-7 -13
in|shape|capital =à capital|	2-3 -16
in|shape|capital =à word|	4-7 16	8+ 13
in|shape|capital =è =un|	8+ 7
in|shape|capital =è word|	8+ 8
in|shape|capital =é =o|	4-7 -7
in|shape|capital =é word|	4-7 17
in|shape|capital adverb =de|	8+ 17
in|shape|capital adverb =la|	4-7 10
in|shape|capital adverb =quando|	8+ 10
in|shape|capital adverb capital|	8+ 8
in|shape|capital adverb verb|	4-7 -12	8+ 19
in|shape|capital adverb word|	2-3 9	4-7 39	8+ 17
in|shape|capital capital =and|	4-7 -17	8+ 17
in|shape|capital capital =a|	8+ 7
in|shape|capital capital =has|	8+ 19
in|shape|capital capital =in|	4-7 -22
in|shape|capital capital =is|	4-7 12	8+ 22
in|shape|capital capital =i|	8+ 12
in|shape|capital capital =no|	4-7 -6
in|shape|capital capital =should|	8+ 12
in|shape|capital capital =was|	8+ 12
in|shape|capital capital =would|	4-7 14
in|shape|capital capital adverb|	8+ 15
in|shape|capital capital capital|	2-3 -23	4-7 7	8+ 25
in|shape|capital capital number|	2-3 -24
in|shape|capital capital verb|	8+ 17
in|shape|capital capital word|	2-3 26	4-7 -18	8+ 23
in|shape|capital capital|	2-3 -22
in|shape|capital number capital|	2-3 9	4-7 -15
in|shape|capital number number|	2-3 -15
in|shape|capital number word|	2-3 -6	4-7 -8	8+ 16
in|shape|capital number|	2-3 -15
in|shape|capital verb =and|	8+ 11
in|shape|capital verb =a|	4-7 11	8+ 11
in|shape|capital verb =dat|	8+ 7
in|shape|capital verb =de|	8+ 6
in|shape|capital verb =if|	8+ 13
in|shape|capital verb =in|	8+ 17
in|shape|capital verb =is|	4-7 19
in|shape|capital verb =me|	4-7 13	8+ 16
in|shape|capital verb =of|	4-7 -7
in|shape|capital verb =that|	4-7 13	8+ 14
in|shape|capital verb =the|	4-7 18
in|shape|capital verb =to|	4-7 19	8+ 23
in|shape|capital verb =us|	8+ 15
in|shape|capital verb adverb|	8+ 11
in|shape|capital verb capital|	2-3 7	4-7 23
in|shape|capital verb word|	4-7 21	8+ 17
in|shape|capital verb|	2-3 -7
in|shape|capital word =alla|	8+ 15
in|shape|capital word =and|	4-7 10	8+ 21
in|shape|capital word =an|	8+ 17
in|shape|capital word =are|	8+ 11
in|shape|capital word =at|	8+ 16
in|shape|capital word =au|	8+ 6
in|shape|capital word =a|	4-7 9	8+ 15
in|shape|capital word =bij|	4-7 23
in|shape|capital word =cannot|	8+ 20
in|shape|capital word =ce|	8+ 11
in|shape|capital word =com|	8+ 13
in|shape|capital word =de|	8+ 27
in|shape|capital word =di|	8+ 13
in|shape|capital word =em|	8+ 19
in|shape|capital word =en|	8+ 7
in|shape|capital word =eu|	8+ 11
in|shape|capital word =every|	8+ 17
in|shape|capital word =e|	4-7 13	8+ 14
in|shape|capital word =for|	8+ 19
in|shape|capital word =ik|	4-7 29
in|shape|capital word =il|	4-7 10
in|shape|capital word =in|	8+ 18
in|shape|capital word =is|	4-7 16	8+ 17
in|shape|capital word =it|	4-7 14	8+ 22
in|shape|capital word =la|	4-7 17	8+ 9
in|shape|capital word =les|	8+ 13
in|shape|capital word =le|	8+ 6
in|shape|capital word =like|	4-7 13
in|shape|capital word =los|	4-7 13
in|shape|capital word =me|	4-7 15
in|shape|capital word =mir|	8+ 16
in|shape|capital word =mon|	4-7 6
in|shape|capital word =ne|	4-7 6
in|shape|capital word =nicht|	4-7 14
in|shape|capital word =no|	8+ 10
in|shape|capital word =não|	4-7 -8
in|shape|capital word =of|	8+ 19
in|shape|capital word =on|	8+ 21
in|shape|capital word =para|	8+ 13
in|shape|capital word =pas|	4-7 20	8+ 8
in|shape|capital word =per|	8+ 15
in|shape|capital word =por|	8+ 10
in|shape|capital word =pour|	8+ 7
in|shape|capital word =que|	4-7 17	8+ 9
in|shape|capital word =sie|	8+ 11
in|shape|capital word =sono|	8+ 14
in|shape|capital word =sur|	8+ 10
in|shape|capital word =su|	8+ 6
in|shape|capital word =tem|	4-7 10
in|shape|capital word =they|	8+ 13
in|shape|capital word =the|	8+ 30
in|shape|capital word =to|	8+ 17
in|shape|capital word =una|	8+ 18
in|shape|capital word =une|	8+ 18
in|shape|capital word =un|	8+ 21
in|shape|capital word =us|	4-7 16
in|shape|capital word =wir|	8+ 11
in|shape|capital word =y|	4-7 16
in|shape|capital word =à|	8+ 8
in|shape|capital word =è|	8+ 6
in|shape|capital word adverb|	2-3 -14	4-7 27
in|shape|capital word capital|	2-3 -11	8+ -9
in|shape|capital word number|	4-7 16	8+ 7
in|shape|capital word verb|	8+ 20
in|shape|capital word word|	2-3 7
in|shape|capital word|	2-3 23
in|shape|number capital|	2-3 -20
in|shape|number|	1 11
in|shape|verb =a word|	4-7 23	8+ 24
in|shape|verb =and word|	2-3 22
in|shape|verb =are word|	4-7 13
in|shape|verb =in =the|	4-7 15
in|shape|verb =me =about|	4-7 -11
in|shape|verb =of =the|	4-7 -10
in|shape|verb =the capital|	4-7 6
in|shape|verb =the word|	2-3 33	4-7 14	8+ 14
in|shape|verb =to word|	4-7 16	8+ 20
in|shape|verb =you =for|	4-7 18
in|shape|verb =you capital|	2-3 15
in|shape|verb capital capital|	4-7 -10
in|shape|verb word =and|	8+ 20
in|shape|verb word word|	2-3 16	4-7 19	8+ 10
in|shape|verb word|	2-3 -21
in|shape|word =a word|	2-3 16	4-7 34	8+ 20
in|shape|word =als =een|	4-7 14
in|shape|word =als =ein|	4-7 7
in|shape|word =and adverb|	4-7 21
in|shape|word =and verb|	2-3 15
in|shape|word =and word|	2-3 -10	4-7 26
in|shape|word =ao word|	4-7 15
in|shape|word =as word|	4-7 17
in|shape|word =au word|	2-3 18	4-7 14
in|shape|word =but =not|	4-7 19
in|shape|word =but word|	2-3 33
in|shape|word =by word|	2-3 28
in|shape|word =com word|	4-7 17
in|shape|word =come =un|	4-7 17
in|shape|word =con =la|	4-7 15
in|shape|word =con =un|	4-7 13
in|shape|word =con word|	2-3 -7
in|shape|word =da word|	2-3 -17	4-7 17
in|shape|word =das word|	2-3 -9
in|shape|word =de =la|	4-7 -20
in|shape|word =de adverb|	2-3 15
in|shape|word =de word|	2-3 -14	4-7 -10	8+ 6
in|shape|word =del word|	2-3 -9	4-7 21
in|shape|word =della word|	2-3 -14
in|shape|word =delle word|	2-3 -14
in|shape|word =der capital|	2-3 17
in|shape|word =des word|	2-3 -11	4-7 -23
in|shape|word =di word|	2-3 -8	4-7 -14
in|shape|word =die capital|	4-7 8
in|shape|word =do word|	2-3 -17
in|shape|word =du word|	2-3 -10
in|shape|word =e adverb|	4-7 18
in|shape|word =e word|	2-3 30	4-7 23
in|shape|word =een word|	4-7 23
in|shape|word =el word|	4-7 22	8+ 6
in|shape|word =em word|	4-7 20
in|shape|word =et word|	2-3 17
in|shape|word =for =a|	4-7 12
in|shape|word =for word|	2-3 -10
in|shape|word =from word|	8+ 13
in|shape|word =if word|	2-3 23
in|shape|word =il word|	4-7 15
in|shape|word =in =the|	4-7 20	8+ 17
in|shape|word =in word|	2-3 -8
in|shape|word =it|	2-3 -6
in|shape|word =la word|	2-3 -7	4-7 25
in|shape|word =le word|	2-3 13	4-7 10
in|shape|word =les word|	2-3 17	4-7 16
in|shape|word =like =a|	4-7 15
in|shape|word =ma =non|	4-7 13
in|shape|word =ma word|	2-3 18
in|shape|word =mais =pas|	4-7 15
in|shape|word =mais word|	2-3 22
in|shape|word =met =een|	4-7 22
in|shape|word =niet word|	2-3 14
in|shape|word =not word|	2-3 20
in|shape|word =o =que|	8+ 8
in|shape|word =o word|	2-3 14	4-7 16
in|shape|word =of verb|	2-3 -12
in|shape|word =of word|	2-3 10	8+ 12
in|shape|word =on =the|	4-7 13
in|shape|word =on word|	8+ 12
in|shape|word =our word|	4-7 14
in|shape|word =out =of|	8+ 16
in|shape|word =out|	2-3 -7
in|shape|word =para word|	2-3 17	4-7 17
in|shape|word =pas word|	4-7 19
in|shape|word =per word|	2-3 19
in|shape|word =pero =no|	4-7 22
in|shape|word =por word|	2-3 14	4-7 21
in|shape|word =sans word|	2-3 8
in|shape|word =su word|	2-3 16
in|shape|word =than =a|	4-7 20
in|shape|word =that word|	4-7 16
in|shape|word =the capital|	4-7 16
in|shape|word =the word|	4-7 35	8+ 22
in|shape|word =their word|	4-7 16
in|shape|word =to =be|	8+ 22
in|shape|word =to =the|	4-7 21
in|shape|word =to word|	8+ 9
in|shape|word =um word|	4-7 21
in|shape|word =un word|	4-7 22
in|shape|word =und word|	4-7 8
in|shape|word =up|	2-3 -7
in|shape|word =van word|	2-3 16
in|shape|word =with =one|	4-7 17
in|shape|word =with =the|	8+ 17
in|shape|word =with word|	2-3 27
in|shape|word =y word|	2-3 23
in|shape|word =à word|	4-7 21	8+ 16
in|shape|word adverb =and|	4-7 17
in|shape|word adverb =de|	4-7 14
in|shape|word adverb =nicht|	4-7 16
in|shape|word adverb word|	4-7 30
in|shape|word adverb|	2-3 32
in|shape|word capital =der|	4-7 14
in|shape|word capital =mit|	4-7 6
in|shape|word capital =unter|	4-7 7
in|shape|word capital capital|	2-3 -7
in|shape|word capital word|	2-3 21	4-7 15
in|shape|word number word|	2-3 9
in|shape|word verb adverb|	4-7 7
in|shape|word verb word|	2-3 16	4-7 16
in|shape|word word =and|	8+ 23
in|shape|word word =at|	4-7 17
in|shape|word word =a|	4-7 16
in|shape|word word =by|	4-7 18
in|shape|word word =come|	4-7 17
in|shape|word word =com|	4-7 26
in|shape|word word =con|	4-7 12
in|shape|word word =de|	4-7 30	8+ 7
in|shape|word word =du|	4-7 15
in|shape|word word =en|	4-7 -10
in|shape|word word =et|	4-7 18
in|shape|word word =e|	4-7 28
in|shape|word word =for|	4-7 24
in|shape|word word =from|	4-7 14
in|shape|word word =il|	4-7 22
in|shape|word word =in|	4-7 20
in|shape|word word =les|	4-7 23
in|shape|word word =of|	4-7 39
in|shape|word word =on|	4-7 15
in|shape|word word =over|	4-7 18
in|shape|word word =o|	4-7 15
in|shape|word word =para|	4-7 20
in|shape|word word =por|	4-7 19
in|shape|word word =that|	8+ 14
in|shape|word word =to|	4-7 24	8+ 16
in|shape|word word =wie|	4-7 7
in|shape|word word =with|	4-7 15
in|shape|word word =à|	4-7 19
in|shape|word word adverb|	4-7 17	8+ 11
in|shape|word word capital|	2-3 21
in|shape|word word number|	2-3 -25
in|shape|word word verb|	2-3 -7	4-7 14
in|shape|word word word|	2-3 15	4-7 24	8+ 23
in|shape|word|	1 -8
in|word|	0 -16	12 -9	14 -20	2 -13	20 -16	2029 12	3 -25	5 -23	7 -12	a -8	aan -15	aber 26	about 19	absolutely 18	accountant -20	ada -10	again -22	agility 15	agora 12	agricultural 9	ajoutés -14	al 13	albatros -10	alert -20	alive 7	all 16	alla 15	alle 14	als 12	always 27	ambachtelijk -13	america 8	american -10	amigos -10	amnesty -13	an 30	anche 20	and -17	antes 13	any 21	anything 16	ao 16	apericena -17	aprils -24	arithmetic 13	army -18	artigianale -11	as 22	asfixia 17	ask -10	asked 17	at 20	attentive 19	até 20	au 7	auch 10	aucun -6	aus 16	avant 15	avec 22	avevo 13	avvocato 10	avô -18	baby -17	badger -24	bag -7	baja -10	ball -25	balloon -21	banter 18	bassa -12	bau -11	bed-rot -17	before 10	bei 13	bem 13	bernie 26	best 17	beyond 17	bien 14	bigger 10	biggest -22	bin -12	binnen 15	biology -25	bis 8	bitte -15	black -6	blague 11	blanc -12	bleibt -14	blue -32	boa 14	boats -22	bocadillo -11	bon 12	book -10	border -21	bored -22	boredom -19	born 15	borrowed -21	botella -12	both -16	boucher -10	box -19	brave 23	bravo 11	break 9	britain's -22	budget -17	build 7	buona -12	burla 13	but 29	buy -32	by 9	bérénice -20	c -26	cadê 20	café -9	caldo -17	calendário 16	called 23	calm -15	calmo -8	can -16	cancer -20	candidate 21	cani -20	capacity -21	care -12	careless 22	cartographer’s -20	casa -11	catch -21	cautela 15	ce 16	channel 22	chantage 19	charming 19	cheap 22	chi -16	chiacchiericcio 9	chino -15	christmas 8	chuvisqueiro -16	circa 9	class 9	clean 8	close 6	coalition -16	comme -7	comment 19	como 18	compra -12	comprar 14	comprehensive 20	comunque -9	común 15	con 6	conditions 18	confidence 23	consider 15	considering 24	contenues 15	conto -7	contrôle 10	corner -20	correct 24	corso 15	count -6	coup 20	crazy 12	creche -10	criativa 21	cringe -12	critical 19	cucina 8	culture -19	cuore -14	current -25	curva -17	custardgate -22	cutters -11	c’est 17	da -19	dag 9	dai 7	dal -7	damage -19	dan 13	dangerously 19	dank -8	dann 9	dans 17	das -8	dat 13	daughter -17	dave -24	day -20	de -27	de-risking -29	dead -15	deal -14	death -17	debate 6	decent 16	deep -17	deeply 22	defect -22	definitivas -14	del -25	delivery -28	della -15	delle -14	dente 12	deportation 10	depuis 11	der 10	deux -8	dialogue -15	dicke -15	did 23	die -11	diesel -14	direct 7	direction -18	disappointed 20	dit 9	division -27	diálogo 15	diário -16	do -15	dock 10	doctor -18	dog -18	doktor -13	domanda -11	domani 16	domenica -12	don't 17	dona -22	done 14	don’t -11	door -13	dorme -11	dos 22	doña -6	dreams -7	drift -12	drizzlecore -16	droog -12	du -15	due 11	dämmerschoppen -10	dès 17	déconnexer -11	déjà 14	dörfer 13	d’estate -20	e 24	early -13	ecology -15	economy 12	ein 13	eine 17	el -7	election 15	elegante 21	elevado -6	elle -6	em -6	emergency 16	encore 16	encouraging 22	enfin 17	enjoy 22	enough 11	entro 21	er -10	era 14	erhebliche 20	es 15	eso 14	espera -16	esperanza 7	está 16	et 7	eu 9	euro -15	europa -15	european -22	event -19	every -9	everything 20	exemplaire 12	extreme 19	extremely 27	failed 18	fairy -7	fait -11	fake -7	family 12	família -21	fantasma -13	far 24	fase 6	fat -11	fermata 10	ferryman’s -13	feu -9	file -17	fin -11	fine -12	finir 15	finos -6	first -16	fiscal -9	floor -18	fog 15	fois 9	for 19	force 8	format -19	forte 12	fox -30	frage 7	frank 20	frau -16	freddo 12	frei -15	freischütz -13	frete 6	friends -22	from -6	fuori -6	fyi -13	galo -15	galvevenator -11	gang 9	ganó 9	gap -17	geduld 6	geen 18	gefragt -11	geluk 13	gerald -9	gestão -15	get -12	ghost -33	ginette -10	global 7	gloves -12	go -17	goat -6	goats -12	golden -8	gomma -10	good 20	goodnight -16	gossip -21	grand 10	grande -9	gravedigger's -23	grower -17	grua 6	gruft -15	guilt-free -23	guilty -26	gut -10	guten -11	guy 19	ha 11	haaskaaf -12	halb -14	hammer -19	hand -15	handelsblatt -8	harbor -21	harbourmaster -19	has 14	have 24	he 7	he's 17	health -12	heard 12	heartbroken 27	her 21	here -20	high -13	hij 11	hill -19	hillary 16	his 15	history -15	hmm 19	hold -29	holiday -14	hollow -16	honest -19	honorable 12	hora 17	hors 10	houden -12	hours -32	hub -34	huesero -12	husch-pfusch 16	há -9	ice -21	ich -7	igual 15	ik 19	il -15	im 8	index -18	infrastructure 19	insuficientes 6	interesse 14	into -6	intérêt 10	inventário 12	io 11	irrevogável -10	islam 16	islamic 14	issue 21	ist 21	it's 22	its 19	it’s 29	jamais 17	jamón -19	je 15	jet -17	jogo -8	joke 20	jour -12	journey -10	judgment 14	just 17	juste -13	justicia 7	já 17	j’ai 13	kaasschaaf -10	kahlschlag 11	kan 14	keeper’s -19	keer -18	keine 15	keukentafel -16	kid -29	kind 14	kitchen 12	klasse 14	klein -9	knock 14	know -18	kompromiss 13	kopi -20	kuil -10	kurier -13	la -21	laat -15	laguna -11	land -16	landing -24	lane -11	lanterna -12	laranja -18	larga -12	last -18	late -22	le -9	leave 7	ledger -29	legion -19	leite -15	lenta 18	les 18	let -15	letters -18	liar 15	liberamente -9	light 7	lighthouse -20	like 28	lions -26	listening 16	literal 7	little 17	long -9	look 10	looked 15	los 6	loss -19	lost -13	loup 9	louve -9	love 14	loves 17	low -7	l’heure -13	l’ho 10	madame 8	magpie -10	mai 12	mais 26	maison -18	major 7	making 22	mal 16	mal-entendido 15	malaisance -16	malinga -18	manager -12	mano -13	manual -16	mar -12	marco 26	mare -8	marea -14	maré -21	massima 19	maybe 8	mañana -10	me -13	means -16	men -8	meno 8	menos 17	mer -16	merci 9	mesa -12	met -7	mi -6	mid -18	midi -10	mieux 13	military -13	mim 7	miracle -26	mistake 20	mister -16	mit 21	moaning 7	model 6	moderate -20	modest -17	moi 8	moins -7	molhada -13	molto 11	mooi 17	moonlit -17	moose -24	moral -15	morgen -13	morning -37	mostly 23	movement -14	moño -9	much -13	mud -20	mur -18	muy 12	my -26	mängel 22	möwe -10	na 17	nach -10	nada -6	nation -16	nearly 19	negligence -10	nein 11	nem -11	nessun 10	nessuna 9	neue -14	neun -12	neutral -25	never -21	new 15	next -11	nichts 7	niet 10	ninth -18	no 12	nobody 27	noise 19	nonna -10	normal 17	nostalgia 23	not 20	note 22	nous -10	nova -12	novela 16	novo -17	now 6	nox -20	nulla 9	nunca -10	nur 14	nuvoloso -15	nº -17	não 17	ochtend -8	off 8	oh 18	ohne 20	olho -13	on -22	one -9	onverantwoord 13	oops -20	op 11	operation -27	oportunidad 15	ora 17	order 9	ordinary 19	original -16	otters -18	ou -8	our 10	outil 9	outperform -17	outstanding -13	oven 15	overdue -6	own -15	pack -13	pack-up -21	pacte -12	pagano 15	papel 13	paper -20	papier 7	parcheggio -13	parking -25	parties -21	partilhada -15	pas 11	pasta -15	patate -16	patient 10	pause -16	peat -11	pedagógico 16	pending -16	people 12	per 17	percent -6	perdida 15	permanent -9	pero 18	perreo -11	person 20	piano 9	pie -16	pilha -15	pirate -18	piscine -11	più 6	plan -19	planilha 16	plebes -6	plus 13	pluviste -11	point -13	polderprinsen -8	polite 12	political 14	politics -8	polpette -9	polvere -17	popolo -14	por 16	porchlight -23	porcupine -20	positiva 13	positive -8	postman -17	posto -16	pozzo -13	prato -14	precauzionale 11	precipitada 11	preguntan 8	premature 21	prematuro 18	premium -12	pressão 9	pretty 25	prima 13	prince -11	principe -9	priority 7	prise 8	prodigy -17	professor -28	professore -8	projekt -20	promessa 11	provisional -18	prudence 22	prudente 15	prudenza 9	prématuré 9	présence -13	pull -9	punt 10	putt 19	père -14	qualcosa 14	qualified 11	quase -20	que 21	queen -16	quem -7	radical 30	radio -24	ragione 11	random -15	rapists 21	read -6	reading 17	ready 14	really 11	reasonable 21	red -16	redondo 14	reform 6	reg -11	regenafspraak -14	regolare 13	regret -23	regrettable 18	relaxed 14	relevant -12	remain 11	repair -12	respekt 14	responsibility 25	resting 28	retenue 24	revolution 17	reëel 10	ridiculous 21	rigged 20	right -19	risco -16	risk -12	risque 17	road 19	room -18	rounds -15	route 15	router -13	routine -24	rules -22	rutsche -22	rápida 9	réserve 13	sa 10	safe -7	said 21	sale -17	salt -31	salvo’s -21	samen -13	santa -8	santo -7	saturday 15	saudade -17	schattenhaushalt -20	school -22	schritt 7	science -23	se 24	sea -18	secolo -8	second -21	secret 16	see 18	segnale 14	seguro -13	sehr 9	sell 19	sem -10	sentido 21	serenamente 12	serenidade 21	serious 19	seventeen -24	shadow -7	sheds -18	shocked 16	show -17	si 18	sideways 23	sieben -13	siempre 14	signal 7	silence -12	silent -16	silenzio -10	sin 23	sincere -10	sind -9	sinhá -18	sisters -25	small -11	sobriété -11	social -16	sociale -14	soddisfazione 22	soft -22	soglia 11	solo -10	some 18	somewhere 17	sommer -13	son 13	sono 15	sorrent -19	sorry 16	sounded -14	sous 10	southern 12	spare 15	special -8	spider -16	sportlich 14	spring -23	spy -21	square 6	stage 21	stanco 17	stand 15	stay 23	stille -16	stiltetax -17	sting -17	stop 7	strikes 13	stronger 12	strongly -17	su 15	subito -16	sucres -14	sucrée 11	suficiente 16	sul 15	sulla 16	sunday -25	sunlight 15	support -9	sur 14	sweet -16	sì 21	só 15	tagblatt -10	tailgate -11	takes 23	talk -21	também 19	tampoco 9	tante -16	tarde -9	tardiva 17	te -19	tea -14	tengo 16	terra -11	terrible 22	terrorism 17	thank 15	that's 18	the -20	their 22	there 17	they 26	they're 14	thousands 21	tide -17	tides -16	tidewrack -17	time -14	times -14	tintin -22	tired 20	titre -11	today -18	todo 19	todos -9	tonhos -16	tonight -21	too -20	top 14	torno -17	tout 14	track -27	trading -9	trained -17	travel -20	tres 12	truck -11	true -12	trump 18	trust -8	tuesday -17	turning 14	turno -6	tutto 14	twee 13	twice 8	táper -14	tèt -8	ugly 17	uit 12	uma 21	un 14	una 8	understudy -23	une 27	unity -16	up -6	urgent -8	v -19	vale 15	vals -13	values 11	van 11	vegano -20	velório -8	vent -6	verbijsterd 18	very 39	verão 13	vezes 14	vidro -15	vier 11	vieux -14	vigilance 9	vigilant 11	visit -24	vittoria 20	viva -12	volta -13	volto 16	voto 16	vuelo -16	wachten -8	wall 19	wally -14	ward -23	warm -7	was 34	watch 21	water -13	way 21	weak -6	weg -10	weitblick -18	well 12	were 18	where -13	which 8	white 16	whoever -12	whole 7	wiel -15	wife -21	wij -12	wind -12	windmill -19	winter 6	wise -17	wish -12	with 16	without -7	witz 13	wives -11	words -15	worms -11	worse 15	y 19	yeah 14	yes 16	yo 6	york 18	you 20	you've 14	your 21	zeitnah 16	zero -10	zoom -19	zu -10	zukunft -14	à -11	ça 13	è 12	é -10	étape 16	één -13	über 18	überfällig 15
lead|lower|	' -7	, 16	: -22	; 17	auxiliary 13	capital 27	possessive 24	pronoun 11	quote -9	subordinator -7	that 7	verb-thinking 9	word 7	— 18
lead|other|	, -6	: -7	auxiliary -17	determiner 21	preposition 18	start 22	stop 13	that -13	verb-saying 11	word -16
lead|upper|	' -16	) 16	, -18	: 15	; -13	auxiliary -14	capital -31	coordinator -6	possessive -40	preposition -15	pronoun -16	quote 16	start 9	stop 24	that 7	verb-judging -21	verb-saying -17	word -31	– -13	’ -13
mood|	none -8	other 14	plain 23
mood|none|	2-3 -8
mood|none|false|	true -12
mood|other|	2-3 20	4-7 15
mood|other|false|	false -6	true 17
mood|other|true|	false 16
mood|plain|	1 8	2-3 12	4-7 23	8+ 6
mood|plain|false|	false 11	true 13
mood|plain|true|	false 18	true -16
naming|apelido|2|	1 -22	2-3 -15
naming|baptisée|1|	4-7 -16
naming|baptisé|1|	1 -12	2-3 -12
naming|batizado|2|	2-3 -14
naming|bautizado|1|	2-3 -8
naming|bautizado|2|	2-3 -15
naming|begriff|1|	1 -14	2-3 -14
naming|called|1|	1 -8	4-7 17	8+ 13
naming|called|2|	1 40	2-3 -12	4-7 41	8+ 11
naming|called|3|	1 46	2-3 30	4-7 53	8+ 21
naming|christened|1|	2-3 -14
naming|conhecido|2|	2-3 -11	8+ 7
naming|conocido|2|	1 -20	4-7 -9
naming|detto|1|	4-7 9
naming|detto|2|	4-7 7
naming|detto|3|	2-3 10
naming|dite|1|	2-3 -10
naming|dit|1|	1 16	4-7 -6
naming|dit|2|	2-3 12	4-7 19
naming|dit|3|	2-3 19	4-7 21	8+ 21
naming|dubbed|1|	2-3 9
naming|entitled|1|	4-7 -12
naming|false|	, 8	: -15	adverb -7	auxiliary -12	capital -16	coordinator -17	preposition -31	pronoun 7	quote 17	stop 18	subordinator -20	that 26	verb-judging -21	word -42
naming|intitolato|1|	2-3 -10
naming|intitulée|1|	2-3 -9
naming|intitulé|1|	4-7 -10
naming|known|2|	1 -29
naming|known|3|	2-3 -38
naming|lema|1|	2-3 -15
naming|leus|1|	2-3 -7
naming|mot|1|	1 -22
naming|mot|2|	1 -20
naming|named|1|	2-3 -21
naming|named|2|	2-3 -8
naming|nicknamed|1|	2-3 -20	4-7 -17
naming|nome|2|	2-3 -8
naming|none|	2-3 8
naming|palabra|2|	1 16
naming|palavra|1|	1 -23
naming|parola|1|	1 -11
naming|phrase|1|	2-3 -15
naming|slogan|1|	4-7 -12
naming|slogan|2|	4-7 -17
naming|so-called|1|	1 -25	2-3 -31
naming|sogenannte|1|	1 -13
naming|termed|1|	2-3 24
naming|term|1|	1 -8
naming|titel|1|	2-3 -8	4-7 -12
naming|titled|1|	2-3 -20	4-7 -20
naming|titulado|1|	4-7 -8
naming|true|	' -19	) 16	- -13	: 9	; 11	possessive -12	quote 8	start 11	stop 24	verb-judging 7	verb-saying -6	verb-thinking 9	word 9	– -9	— 7
naming|título|2|	2-3 -12
naming|woord|1|	1 -19
naming|words|1|	2-3 -18	4-7 14
naming|words|2|	4-7 19
naming|words|3|	1 -13	8+ 10
naming|word|1|	1 -28
naming|wort|1|	1 -11
naming|wort|2|	1 11
naming|zogeheten|1|	1 -12
nobody|1|	, -25	auxiliary -15	coordinator -17	determiner -10	preposition -21	start -16	word -25
nobody|2-3|	, -16	auxiliary -19	capital -20	determiner -34	preposition -22	subordinator -20	word -17
nobody|4-7|	capital -20	quote 16	stop 22	word -16
nobody|8+|	start 35	stop 26
others|0|	1 6	2-3 6
others|1|	1 -6	2-3 -20	4-7 -9	8+ 17
others|2|	1 -30	2-3 -20	4-7 -14	8+ 25
others|3|	1 -22	2-3 13	4-7 -8	8+ 19
own-case|false|all-one|	, -27	: 16	adverb -9	auxiliary -14	capital -6	possessive -31	preposition -6	pronoun -12	stop 17	subordinator -8	that -6	verb-judging -28	verb-saying -8	verb-thinking -7	— 11
own-case|false|all|	, -26	: 12	auxiliary -11	capital -12	coordinator -17	determiner -6	possessive -37	preposition -7	start -14	stop 12	verb-judging -13	verb-thinking -9	word -9
own-case|false|first|	( -6	- 13	: 14	adverb -11	auxiliary -10	capital -15	coordinator 9	possessive -14	preposition -12	quote 24	start 8	stop 19	subordinator 14	that 16	verb-judging 6	word -29
own-case|false|most|	auxiliary 20	capital -20	pronoun -7	start 8	stop 7	word -7
own-case|false|none|	' -7	, 17	- -11	: -22	; 17	adverb 10	auxiliary 6	capital 13	possessive 22	subordinator -6	verb-judging 6	verb-thinking 8	word 7
own-case|false|some|	, 8	auxiliary 12	capital 9	coordinator -10	determiner 8	preposition 12	pronoun 25	subordinator 9	that 17	verb-judging -13	verb-saying 11	verb-thinking 11
own-case|false|titled|	auxiliary 22	possessive 14	start -15	subordinator -11	verb-saying 12	word -15
own-case|false|upper|	, 14	start -10
own-case|true|all-one|	, 15	: -6	adverb -9	preposition -13	start 18	stop 17	word -28
own-case|true|all|	start 21	stop 32	verb-judging -13	word -28
own-case|true|first|	) 8	, 29	- 18	preposition -8	quote 14	start 35	stop 19	that 15	verb-saying -28	word -22	— 18
own-case|true|most|	, 12	: 21	start 30	stop 17
own-case|true|none|	( -6	, 14	: 17	auxiliary 37	capital 19	determiner 20	possessive 13	preposition -19	pronoun 15	subordinator -13	that 28	verb-judging 17	word 18
own-case|true|some|	, 13	auxiliary 10	capital 11	determiner 15	preposition 15	pronoun 8	subordinator 14	that 8	verb-saying 13	word 18
own-case|true|titled|	: 24	start 16
own-case|true|upper|	start 17
own|false|	1 -6	2-3 -6	8+ 9
own|true|	1 -16
same|1|2-3|	all -8	all-one -16	none 7	some -6	titled 15
same|1|4-7|	all -29	all-one -13	none 21	some 18	titled 13	upper 27
same|1|8+|	most 23	none 12	some 31	titled 15
same|2|1|	all-one -17	first -6
same|2|2-3|	all -12	all-one 9	first -7	some 24	titled -14
same|2|4-7|	all -15	all-one -10	none 30	some 6	titled -6
same|2|8+|	first 17	titled 7
same|3|1|	all-one 11	first 21	none -20
same|3|2-3|	none -18
same|4|1|	none 7
same|4|2-3|	none 10
sentence|judging|	2-3 -6	4-7 -7	8+ 39
sentence|none|	1 -36	2-3 -35	4-7 -23
sentence|saying|	1 22	2-3 20	4-7 19	8+ 9
sentence|thinking|	1 -32	4-7 14	8+ 9
size-ending|10+|!|	capital 13	end 22	pronoun 11
size-ending|10+|,|	' 13	capital 17	coordinator 18	determiner 20	pronoun 15	subordinator 11	verb-saying 16	word 24
size-ending|10+|.|	[ 22	auxiliary 6	capital 33	coordinator 16	determiner 22	end 28	preposition 10	pronoun 26	subordinator 20	— 18
size-ending|10+|?|	,auxiliary 8	capital 24	determiner 13	end 24	pronoun 15	stop 13	verb-saying 20
size-ending|10+|none|	( 12	, 18	,pronoun 10	,verb-judging 12	,verb-saying 9	,verb-thinking 15	,word 19	: 15	adverb 17	capital 22	coordinator 12	determiner 19	end 33	preposition 28	pronoun 16	stop 32	subordinator 14	that 14	verb-saying 23	— 16
size-ending|1|!|	stop 9
size-ending|1|,|	auxiliary -11	capital 15	coordinator -10	determiner 12	pronoun 16	quote -20
size-ending|1|.|	auxiliary 10	capital 16	end -14	subordinator -16
size-ending|1|?|	end 10	pronoun -10
size-ending|1|none|	, -20	,adverb 7	,auxiliary -9	,capital 6	,coordinator -10	,preposition -10	,quote -13	,that -16	,verb-judging 12	,verb-saying 14	,word -6	: -14	; 6	adverb -18	auxiliary -25	capital -6	quote -7	stop -7	subordinator 19	verb-judging -6	verb-saying 9	verb-thinking 14	— -12
size-ending|2|!|	end 8
size-ending|2|,|	auxiliary -11	capital 13	coordinator -7	determiner -6	preposition -18	pronoun -7	quote 7	verb-saying -10	word 9
size-ending|2|.|	capital -7	coordinator 15	determiner -26	preposition -8	pronoun 9	quote -10
size-ending|2|?|	,verb-saying 8	,word 15	capital 19	pronoun 18	stop -10	verb-saying 19	— 8
size-ending|2|none|	+ 10	, -20	,adverb -13	,auxiliary -6	,determiner -8	,preposition -19	,pronoun -19	,subordinator -12	,that -23	,verb-saying 9	,word -18	- 7	: -7	; -12	adverb 9	auxiliary -17	coordinator 8	determiner 10	end 6	preposition 7	pronoun -7	stop -8	that 14	verb-judging -19	verb-saying -7	— 7
size-ending|3|!|	,verb-saying 8	end -8
size-ending|3|,|	auxiliary -7	determiner -16	subordinator 15	verb-saying 12
size-ending|3|.|	capital -11	coordinator 21	determiner 9	end 13	pronoun 9	quote -15	subordinator -11
size-ending|3|?|	,verb-saying 9	capital 17	end 33	pronoun 20	stop 10
size-ending|3|none|	( -23	) -8	,auxiliary -6	,capital 9	,coordinator -8	,preposition -16	,pronoun -10	,subordinator 6	,that -18	,verb-judging 8	,verb-saying 13	auxiliary 6	capital -13	coordinator -7	determiner 20	end 18	preposition 10	pronoun 12	subordinator 19	verb-saying -8	— 20
size-ending|4-5|!|	capital 9	determiner 18	end 13	pronoun 12
size-ending|4-5|,|	auxiliary -10	capital 42	coordinator -21	determiner 12	preposition -7	pronoun 46	verb-saying 16	word -13
size-ending|4-5|.|	capital 20	coordinator 14	determiner -8	end 17	preposition 12	pronoun -8	quote -9	subordinator 13	that 11	— 22
size-ending|4-5|?|	,auxiliary 14	,determiner 11	,verb-saying 10	,verb-thinking 14	capital 22	determiner 23	end 35	pronoun 17	quote 20	verb-saying 20	— 16
size-ending|4-5|none|	( -6	, 9	,capital -20	,coordinator 17	,preposition -8	,subordinator 22	,verb-judging 16	,verb-saying 14	,word -21	- 9	: 9	; 25	adverb -10	auxiliary -8	capital -8	coordinator 19	end -10	preposition 10	subordinator 29	verb-saying -10	word -8	— -15
size-ending|6-9|!|	capital 10	determiner 16	end 29	pronoun 14
size-ending|6-9|,|	adverb 10	capital 17	coordinator -7	determiner 35	pronoun 24	subordinator -6	verb-saying 27
size-ending|6-9|.|	capital 11	coordinator 16	determiner 27	end 6	preposition 27	pronoun 19	quote 20	subordinator 13	that 17	— 39
size-ending|6-9|?|	,pronoun 14	,verb-saying 8	,word 17	capital 22	determiner 17	end 37	pronoun 19	stop -6	verb-saying 14	— 15
size-ending|6-9|none|	) 15	,auxiliary 24	,verb-judging 20	,verb-saying 6	,verb-thinking 13	,word 8	- 12	: 46	; -6	capital 26	coordinator 28	determiner 22	end 35	pronoun 21	stop 9	subordinator 22	verb-saying 18	word -12	— -15
size-follow|10+|	' 13	( 17	, 18	,pronoun 9	,verb-judging 12	,verb-saying 9	,verb-thinking 15	,word 19	: 15	[ 24	adverb 20	auxiliary 20	capital 20	coordinator 19	determiner 24	end 29	preposition 26	pronoun 16	quote 23	stop 32	subordinator 24	that 17	verb-saying 17	word 29	— 24
size-follow|1|	) 8	, -20	,adverb 7	,auxiliary -9	,capital 6	,coordinator 6	,determiner 10	,preposition -12	,quote -13	,that -16	,verb-judging 12	,verb-saying 14	,word -6	: -14	; 6	adverb -18	auxiliary -25	capital 11	determiner 8	end -10	preposition 7	quote -14	stop -7	subordinator 9	verb-saying 6	— -12
size-follow|2|	+ 10	, -20	,adverb -13	,determiner -8	,preposition -19	,pronoun -17	,subordinator -12	,that -23	,verb-saying 10	,word -18	- 8	: -7	; -12	adverb 15	auxiliary -19	coordinator 9	determiner -9	pronoun -6	stop -9	that 11	verb-judging -19	verb-saying -11	— 16
size-follow|3|	( -24	) -8	,auxiliary -6	,capital 9	,coordinator -8	,preposition -16	,pronoun -10	,subordinator 6	,that -18	,verb-judging 8	,verb-saying 13	adverb 8	auxiliary 7	capital -9	determiner 9	end 23	preposition 9	pronoun 9	quote 10	subordinator 18	verb-judging 12	– 8	— 23
size-follow|4-5|	( -12	, 9	,capital -20	,coordinator 17	,preposition -8	,subordinator 22	,verb-judging 16	,verb-saying 14	,verb-thinking 18	,word -21	- 9	: 9	; 26	adverb -8	auxiliary -14	capital 35	coordinator 7	end 10	preposition 13	pronoun 10	quote -10	subordinator 26	verb-saying 7	word -12	— -7
size-follow|6-9|	( -6	) 15	, -10	,auxiliary 24	,pronoun 6	,verb-judging 20	,verb-saying 6	,verb-thinking 13	,word 13	- 12	: 46	; -6	capital 15	coordinator 27	determiner 37	end 17	pronoun 37	stop 7	that 18	verb-saying 34	word -16
size-intro|10+|	) 11	, 36	- 23	: 41	adverb 19	auxiliary 22	capital 27	coordinator 27	determiner 28	possessive 15	preposition 33	pronoun 13	quote 26	start 18	stop 14	subordinator 26	that 24	verb-judging 21	verb-saying 43	verb-thinking 16	word 21	— 19
size-intro|1|	' -10	, -16	: -8	adverb 18	capital -8	determiner 12	possessive 7	preposition -6	pronoun -11	quote -15	start -8	stop 20	that -14	verb-judging -6	verb-thinking -7	word -14
size-intro|2|	( 12	: 13	adverb -24	coordinator -9	preposition -6	pronoun -14	stop 18	subordinator -16	verb-judging -9	verb-saying -8	verb-thinking -8	word -9	– -17	— 11	’ 17
size-intro|3|	' -16	( -14	, -7	: 6	adverb 24	auxiliary 26	determiner -10	possessive -9	preposition -8	pronoun 38	quote 8	stop 15	that 22	verb-saying 13	verb-thinking 23	word 13	— 12	’ 18
size-intro|4-5|	% 12	( -10	, -6	- -8	adverb -14	determiner -9	possessive -18	preposition 14	pronoun 14	quote 29	start 6	stop 18	subordinator 36	that 24	verb-judging 12	verb-saying -10	verb-thinking 17	word -11	— -11	’ -6
size-intro|6-9|	( -7	, 33	- 22	: 10	; 9	adverb 17	auxiliary -8	coordinator 22	determiner 22	preposition -10	pronoun 39	start 32	stop 18	that 44	verb-saying -6	verb-thinking 26	word 23	– -10	— 18	’ 11
size|	1 -6	10+ 24	2 -19	3 13	4-5 -15	6-9 6
subject|elided|	,auxiliary 26	,coordinator 13	,determiner -13	,preposition 15	,pronoun 27	,verb-saying 19	,word -20	1 -15	2-3 38	4-7 15	auxiliary -10	coordinator -10	end 17	preposition 11	pronoun 11	stop 17	verb-saying 7	— 17
subject|none|	( -17	) -9	+ 17	,adverb 7	,auxiliary -12	,capital -11	,coordinator 8	,determiner -8	,preposition -34	,pronoun -12	,quote -14	,subordinator -13	,that -23	,verb-judging 21	,verb-thinking 19	,word -17	- -15	1 6	4-7 -12	8+ -8	: -9	auxiliary -13	capital 31	determiner 7	end 35	preposition -18	quote 23	subordinator 10	that 16	verb-judging 6	word -14	– 11	— 20
subject|own|	) -12	+ 10	,adverb -12	,capital -13	,coordinator -11	,determiner 19	,preposition -10	,subordinator 13	,that -19	,verb-judging -6	,verb-saying 12	,word -7	- 9	2-3 -15	4-7 -6	; 8	auxiliary -8	capital 9	determiner 9	end 13	preposition 7	pronoun -8	stop -9	subordinator 11	verb-judging -10	verb-saying -22	word -21	– -6	— 19
two-before|%|	stop 10
two-before|)|	- 11	: 17	preposition 17	stop 27
two-before|,|	adverb 13	auxiliary 26	capital -13	determiner -37	pronoun -17	quote 19	that 7	verb-judging 14	verb-saying -9	word -29
two-before|:|	capital 8	preposition -13	word 16
two-before|;|	capital 18	determiner -20
two-before|adverb|	, 8	: 33	adverb -16	auxiliary -7	coordinator 13	determiner 24	stop 22	that 17	verb-judging 7	verb-saying 10	verb-thinking -8
two-before|auxiliary|	, 8	adverb 21	auxiliary 28	preposition -9	pronoun 15	quote -14	stop 36	verb-judging 9	verb-saying 8	verb-thinking 18	word 19
two-before|capital|	' -14	, 17	- -17	: 14	; -6	auxiliary 20	capital 15	coordinator -8	possessive -16	preposition -13	stop 8	verb-judging 13	verb-saying 9	word 8	– -8
two-before|coordinator|	: 17	adverb 21	auxiliary 27	capital 15	preposition -14	stop 10	that 12	verb-judging 21	verb-saying 22	verb-thinking -10	word -26
two-before|determiner|	: 7	adverb 13	capital -12	determiner 23	preposition -21	stop 27	that 14	verb-saying -7	verb-thinking 22	word -18
two-before|possessive|	quote 15	verb-saying 12
two-before|preposition|	, -7	adverb -21	capital 15	determiner 10	quote 14	stop 39	that -14	verb-judging 20	verb-saying -33	verb-thinking 17
two-before|pronoun|	: 34	adverb 8	auxiliary 8	determiner -12	possessive 26	preposition 30	pronoun 10	stop 32	subordinator 30	verb-saying 10	verb-thinking -11	word 17
two-before|quote|	( -6	, -26	: 19	determiner 16	preposition -16	stop 13	subordinator 15	word 8	— 13
two-before|start|	capital -23	determiner -25	preposition -28	quote 6	start 11
two-before|stop|	) 16	: 11	capital -12	coordinator -6	determiner -28	preposition -25	quote 22	— 18
two-before|subordinator|	capital 15	determiner 7	preposition -8	pronoun 18	stop 18	word -20
two-before|that|	, 13	auxiliary -24	capital 24	preposition -18	pronoun 35	stop 19	verb-judging 10	verb-saying -14
two-before|verb-judging|	: 13	adverb -11	auxiliary 20	determiner 6	preposition 9	subordinator -6	that 29	word -7
two-before|verb-saying|	, 45	: 14	adverb -18	auxiliary 7	capital 8	preposition 15	pronoun -10	stop 16	subordinator 6	verb-judging -14	verb-saying 12	word 14
two-before|verb-thinking|	: 18	auxiliary 23	determiner 10	preposition 25	pronoun 10	stop 32	subordinator 7	verb-judging -16	word -12
two-before|word|	, -22	- 12	; 15	adverb 9	determiner -9	preposition -9	pronoun 19	quote -10	stop 24	subordinator -11	that 12	verb-judging -30	verb-saying -10	word 9
two-before|’|	stop 12
two-words-before|%|	. 10
two-words-before|'s|	 15
two-words-before|)|	- 11	. 27	: 17
two-words-before|,|	 19	a -18	alias -9	and 18	answered -6	baptisé -11	bautizado -8	blamed 15	christened -14	citing 18	de 7	detto -14	di 13	dit -15	dite -9	elogiou 14	es -10	had 12	houve 18	intitulé -10	is 22	la -24	le -9	maar 15	mas 13	nicknamed -23	o -21	or -21	per -9	said 24	sei -7	since 19	surnommé -9	that 7	the -34	titled -10	titulado -8	was 33	whose -26	è 14	é 11
two-words-before|.|	 19	) 16	: 11	de -16	die 10	el -11	the -26	under -20	— 18
two-words-before|000|	. 16
two-words-before|00|	. 8
two-words-before|17|	. 7
two-words-before|1991|	. 16
two-words-before|1998|	. 10
two-words-before|2014|	. 14
two-words-before|2021|	. 9
two-words-before|2027|	. 10
two-words-before|2028|	. 16
two-words-before|22|	. 11
two-words-before|29|	. 12
two-words-before|31|	. 9
two-words-before|3|	: 10
two-words-before|40|	. 6
two-words-before|a24|	. 10
two-words-before|aan|	. 16
two-words-before|abc|	’s -14
two-words-before|about|	the 20
two-words-before|ab|	: 8
two-words-before|account|	. 21
two-words-before|acquiesce|	: 8
two-words-before|act|	. 14
two-words-before|acusou-a|	de 21
two-words-before|added|	, 18	. 21	: 13
two-words-before|adding|	, 16	: 12
two-words-before|addio|	a -10
two-words-before|adesivo|	: -21
two-words-before|administration|	. 11
two-words-before|admits|	: 14
two-words-before|adviser|	. 10
two-words-before|afp|	. 15
two-words-before|af|	. 19
two-words-before|again|	. 16
two-words-before|agency|	. 15
two-words-before|agreed|	. 13
two-words-before|airport|	. 13
two-words-before|ajouter|	: 12
two-words-before|album|	, -15
two-words-before|alle|	nur -11
two-words-before|altro|	: 17
two-words-before|america|	. 11
two-words-before|analysts|	. 16
two-words-before|anders|	: 11
two-words-before|and|	a 7	said 23	was 24
two-words-before|anger|	. 14
two-words-before|anni|	. 11
two-words-before|announced|	. 13
two-words-before|anos|	, 7	. 11
two-words-before|answer|	. -9
two-words-before|ans|	. 14
two-words-before|an|	, 7	. 13	: 6
two-words-before|apelidado|	de -15
two-words-before|apelido|	de -16
two-words-before|apenas|	: 13	que 15
two-words-before|apology|	, -13
two-words-before|applause|	. 11
two-words-before|arbitraje|	de 9
two-words-before|argued|	that -7
two-words-before|around|	. 14
two-words-before|arrived|	. 8
two-words-before|asked|	, 17	. 14	for 23
two-words-before|assembly|	. 11
two-words-before|association|	. 12
two-words-before|as|	a 6
two-words-before|attendent|	. 6
two-words-before|auf|	dem -13
two-words-before|august|	. 15
two-words-before|aus|	. 16
two-words-before|auteur|	de -15
two-words-before|author|	of -18
two-words-before|autora|	de -9
two-words-before|aviso|	: -12
two-words-before|away|	. 12
two-words-before|a|	claque -15	decisão 9	dénoncé 9	expressão -25	frase -11	inscrição -18	marca -11	operação -11	palavra -18	resposta 9	salué 7	so-called -23
two-words-before|añadido|	: -13
two-words-before|banderole|	: 7
two-words-before|band|	played -15
two-words-before|base|	: 15
two-words-before|batizado|	de -16
two-words-before|bautizado|	como -15
two-words-before|been|	freed 10
two-words-before|bekend|	als -14
two-words-before|bericht|	: 10
two-words-before|be|	a 23	called -20	met 11
two-words-before|bilhete|	: 8
two-words-before|blijft|	. 17
two-words-before|board|	. 10
two-words-before|boek|	, -9
two-words-before|book|	, -27	. 14
two-words-before|box|	. 13
two-words-before|braccia|	: 27
two-words-before|brief|	. 11
two-words-before|brusio|	. 8
two-words-before|but|	not 16
two-words-before|by|	a -24
two-words-before|cabeça|	. 9
two-words-before|calificó|	de 15
two-words-before|called|	a 11	for 19	him -10	it 8	that 25	the -15
two-words-before|calling|	him 15	it 17
two-words-before|calls|	her 13
two-words-before|call|	. 16	a -25
two-words-before|calma|	: 13
two-words-before|camera|	. 18
two-words-before|campaign|	. 17
two-words-before|card|	. 10
two-words-before|care|	. 15
two-words-before|carolina|	. 16
two-words-before|cartas|	. 6
two-words-before|cartel|	: -21
two-words-before|carton|	: -10
two-words-before|car|	. 18
two-words-before|case|	. 12
two-words-before|caso|	. 6
two-words-before|cbc|	’s -17
two-words-before|changed|	. -16
two-words-before|change|	. 12
two-words-before|chants|	of 7
two-words-before|chapter|	. 12
two-words-before|charge|	. 9
two-words-before|chips|	. 16
two-words-before|civile|	. 13
two-words-before|claro|	: 14
two-words-before|cliente|	. 7
two-words-before|clients|	were 24
two-words-before|clinton|	. 13	was 12
two-words-before|club|	. 8
two-words-before|cnn|	's -13	. 10	’s -19
two-words-before|coalition|	. 10
two-words-before|code|	: -17
two-words-before|comment|	. 15
two-words-before|como|	de -21
two-words-before|comptes|	juge 10
two-words-before|conclu|	: 9
two-words-before|conferma|	: 8
two-words-before|confirma|	. 9
two-words-before|conhecido|	. 7	como -14	por -11
two-words-before|conoce|	como -17
two-words-before|conocido|	como -21
two-words-before|consulted|	. 12
two-words-before|continued|	, 7	. 8
two-words-before|contrapartidas|	. 6
two-words-before|convention|	. 13
two-words-before|con|	scritto -12
two-words-before|corregge|	: 15
two-words-before|corrige|	: 18
two-words-before|così|	: 20
two-words-before|court|	. 10
two-words-before|cousin|	. 11
two-words-before|crie|	au -6
two-words-before|crowd|	. 15
two-words-before|cruz|	. 14
two-words-before|cuenta|	, 9
two-words-before|cut|	. 14
two-words-before|cão|	. 6
two-words-before|c’|	est 6
two-words-before|dagegen|	. 6
two-words-before|dann|	: 15
two-words-before|dass|	man 12
two-words-before|das|	buch -11	für -10	urteil 9	wort -11
two-words-before|days|	. 13
two-words-before|day|	: 18
two-words-before|da|	palavra -16
two-words-before|definido|	como -6
two-words-before|delay|	. 13
two-words-before|delighted|	. 9
two-words-before|democrat|	. 12
two-words-before|dem|	namen -13	titel -7
two-words-before|den|	arbeitstitel -16	ausdruck -16	begriff -9	namen -15	spitznamen -18	titel -12	zusatz -23
two-words-before|der|	aufschrift -12	begriff -17	zeitung -13
two-words-before|described|	as 35
two-words-before|describe|	como 10
two-words-before|de|	afspraak 10	la 9	leus -8	publicar -15	tekst 8	term -18	titel -6	uma 13	zaak 14
two-words-before|dice|	. 16
two-words-before|die|	initiative -12	zeitung -14
two-words-before|differently|	. 13
two-words-before|diplomatic|	. 16
two-words-before|diplomático|	. 11
two-words-before|director|	. 12
two-words-before|disagreed|	. 16
two-words-before|discorda|	: 12
two-words-before|disco|	, -13
two-words-before|discrepa|	: 9
two-words-before|disse|	que 14
two-words-before|dit|	avoir 20
two-words-before|diversamente|	: 8
two-words-before|dizer|	que 18
two-words-before|diz|	. 9	que -10
two-words-before|di|	aver 12	essere 9
two-words-before|documentary|	, -12
two-words-before|door|	: -12
two-words-before|doublé|	. 12
two-words-before|do|	livro -9
two-words-before|droog|	. 18
two-words-before|dubbi|	. 8
two-words-before|déception|	. 7
two-words-before|d’|	un 27	une 11
two-words-before|early|	. 11
two-words-before|ein|	. 9	: 11
two-words-before|elogiou|	a 15
two-words-before|el|	que 12
two-words-before|email|	. 13
two-words-before|emenda|	: 10
two-words-before|empresa|	. 11
two-words-before|english|	. 20
two-words-before|entrevista|	ao -13
two-words-before|entscheidung|	sei 6
two-words-before|enttäuscht|	. 7
two-words-before|era|	. 14	o -15
two-words-before|er|	habe 17
two-words-before|espn|	. 17
two-words-before|est|	dite 18
two-words-before|es|	: 9	für 18
two-words-before|euros|	. 21
two-words-before|euro|	. 19
two-words-before|executive|	. 11
two-words-before|explained|	. 14
two-words-before|expresó|	su 20
two-words-before|eyes|	. 15
two-words-before|face|	. 20
two-words-before|fair|	. 9
two-words-before|faixa|	: -20
two-words-before|falam|	em 17
two-words-before|falar|	em 13
two-words-before|fees|	. 13
two-words-before|fermeture|	. 6
two-words-before|ferrara|	: 11
two-words-before|fest|	. 11
two-words-before|ficha|	: -14
two-words-before|fifth|	. 20
two-words-before|fila|	. 14
two-words-before|film|	, -15
two-words-before|flag|	. 10
two-words-before|floor|	. 11
two-words-before|fois|	. 12
two-words-before|for|	a -7	the 12
two-words-before|foundation|	. 11
two-words-before|found|	it 24
two-words-before|friday|	. 10
two-words-before|friend|	. 13
two-words-before|funeral|	. 9
two-words-before|further|	. 17
two-words-before|gaan|	. 21
two-words-before|game|	. 11
two-words-before|gato|	. 6
two-words-before|geduld|	. 6
two-words-before|gekauft|	. 15
two-words-before|gemeint|	: 19
two-words-before|gezien|	. 17
two-words-before|govender|	: 14
two-words-before|governo|	de 11
two-words-before|graça|	. 6
two-words-before|grinned|	. 23
two-words-before|gritou|	: 8
two-words-before|ground|	. 18
two-words-before|guère|	: 10
two-words-before|habe|	? 11
two-words-before|hablan|	de -6
two-words-before|habló|	de 30
two-words-before|había|	dicho -12
two-words-before|haderte|	: 19
two-words-before|had|	. 10	been 14	called 16	written -14
two-words-before|hands|	. 13
two-words-before|hand|	. 22
two-words-before|has|	gone 15
two-words-before|have|	a 9	been 19	named -17
two-words-before|ha|	scritto -10	sido 12
two-words-before|head|	. 18
two-words-before|hearing|	. 15
two-words-before|helicopter|	. 11
two-words-before|hem|	. 20
two-words-before|here|	. 16
two-words-before|her|	. 15	as 17
two-words-before|het|	besluit 14	dorp -9	kabinet 14	op 11	opschrift -13	over 13	plan 16	woord -15
two-words-before|heures|	. 10
two-words-before|he|	called 31	had 23	has 18	is 23	preferred -24	said 16	termed 22	was 13	would 31	’s 14
two-words-before|hierro|	: 6
two-words-before|hij|	, 10	. 10
two-words-before|him|	, 13	. 19	: 15	a 24	as 13	of 13
two-words-before|hombros|	: 26
two-words-before|home|	. 13
two-words-before|host|	of -16
two-words-before|hours|	. 12
two-words-before|house|	. 19
two-words-before|idea|	. 14
two-words-before|ihr|	buch -12
two-words-before|il|	, 7	cartello -8	giudizio -8	termine -10	testo 11
two-words-before|ingetrokken|	. 29
two-words-before|interpreter|	. 21
two-words-before|interview|	. 20
two-words-before|into|	a -23
two-words-before|invece|	di 13
two-words-before|invita|	a 18
two-words-before|in|	. 13	arte -15	der -12
two-words-before|ironise|	: 9
two-words-before|island|	. 12
two-words-before|is|	. 15	a 10	called -17	titled -10
two-words-before|it|	, -7	. 26	a -22	as 20	blamed -10	had 28	is 17	says -23	to -16	would 18	’s 16
two-words-before|jaune|	: -9
two-words-before|joked|	, 12
two-words-before|joke|	. 15
two-words-before|jornalistas|	: 13
two-words-before|jours|	. 8
two-words-before|judgment|	. 16
two-words-before|já|	chamam -13
two-words-before|kept|	a -17	its -21
two-words-before|kijken|	. 10
two-words-before|knapp|	: 19
two-words-before|knikt|	: 16
two-words-before|known|	as -7
two-words-before|komen|	. 14
two-words-before|könne|	. 7
two-words-before|l'|	appellent -9
two-words-before|lacht|	. 19
two-words-before|laken|	met -7
two-words-before|land|	. 7
two-words-before|lassitude|	. 6
two-words-before|last|	. 16
two-words-before|later|	. 18
two-words-before|late|	. 10
two-words-before|laughed|	. 24
two-words-before|laughing|	. 14
two-words-before|la|	chiamano -11	considera 14	definisce 18	dicitura -19	etiqueta -19	formula -16	ley 20	llamada -15	mention -17	parola -11	plateforme 9	revista -10	revue -9	scritta -21	sentenza 10	trouvent 12
two-words-before|lecture|	. 9
two-words-before|leerling|	. 22
two-words-before|lei|	, 13
two-words-before|letter|	. 14
two-words-before|levy|	. 14
two-words-before|le|	dossier 17	mot -22	projet 17	texte 10	titre -13
two-words-before|libro|	, -15
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 17
two-words-before|line|	. 16	: 19	read -19
two-words-before|link|	. 8
two-words-before|locally|	as -24
two-words-before|long|	. 19
two-words-before|lo|	chiamavano -17	considera 15	llaman -14
two-words-before|lui|	. 9
two-words-before|l’|	appelle -14	opération -9
two-words-before|madrugada|	. 11
two-words-before|mal|	. 6
two-words-before|manager|	. 17
two-words-before|man|	habe 13	sich 16	werde 19
two-words-before|marathi|	. 17
two-words-before|marketed|	as -16
two-words-before|martes|	. 7
two-words-before|may|	be -6
two-words-before|meeting|	. 14
two-words-before|mee|	. 20
two-words-before|memoir|	, -10
two-words-before|men|	to -15
two-words-before|meses|	. 9
two-words-before|message|	. 14	: 21
two-words-before|meter|	. 14
two-words-before|me|	, 13	. 19
two-words-before|milhões|	. 9
two-words-before|minister|	. 13
two-words-before|minutes|	. 17
two-words-before|minutos|	. 8
two-words-before|misadventure|	. 15
two-words-before|mit|	. 12
two-words-before|modo|	: 13
two-words-before|modulo|	? 12
two-words-before|moins|	. 8
two-words-before|mois|	. 11
two-words-before|monday|	. 13
two-words-before|month|	. 25
two-words-before|more|	. 15
two-words-before|morning|	. 17
two-words-before|mot|	: -9	de -18
two-words-before|msnbc|	's -14
two-words-before|mês|	. 8
two-words-before|nach|	: 13
two-words-before|nada|	. 7
two-words-before|name|	. 18
two-words-before|nannte|	sie 11
two-words-before|nation|	had 14
two-words-before|nega|	: 6
two-words-before|nennt|	sie 9
two-words-before|nessuno|	. 6
two-words-before|network|	. 10
two-words-before|news|	' -16	, 11	. 15
two-words-before|nicht|	. 16
two-words-before|nicknamed|	the -21
two-words-before|niega|	: 12
two-words-before|night|	. 17
two-words-before|nobody|	. 13
two-words-before|noemt|	het 17
two-words-before|nombre|	: -23	de -20
two-words-before|nome|	, -18	: -15	de -19
two-words-before|nomination|	. 13
two-words-before|nom|	. 7	: -19	de -12
two-words-before|norte|	. 14
two-words-before|noted|	, 19
two-words-before|notes|	. 6
two-words-before|note|	. -17
two-words-before|not|	. 14	: 17	be 11	negotiate 12	to 21
two-words-before|no|	. 9
two-words-before|n’|	avoir 18
two-words-before|objected|	. 14
two-words-before|oceanos|	com -14
two-words-before|office|	, -19	. 18
two-words-before|officials|	. 11
two-words-before|of|	a -24	the 6
two-words-before|ohio|	. 11
two-words-before|only|	: 22
two-words-before|on|	. 22	pouvait 14	the 9
two-words-before|op|	. 13
two-words-before|order|	. 9
two-words-before|outside|	. 6
two-words-before|out|	. 16	: 18
two-words-before|over|	. 11	de -17
two-words-before|o|	partido 11	programa -9
two-words-before|paciência|	. 7
two-words-before|palabras|	: 12
two-words-before|pancarte|	: -11
two-words-before|panel|	. 8
two-words-before|park|	. 17
two-words-before|parlamento|	. 7
two-words-before|parla|	di 10
two-words-before|parliament|	. 11
two-words-before|partagés|	. 14
two-words-before|party|	was 17
two-words-before|passar|	: 11
two-words-before|pas|	. 7	: 12
two-words-before|path|	. 14
two-words-before|patience|	. 12
two-words-before|pause|	. 10
two-words-before|paying|	for 13
two-words-before|penna|	. 11
two-words-before|percent|	said -14
two-words-before|pergunta|	: 16
two-words-before|per|	i 8
two-words-before|peu|	. 10
two-words-before|philosophical|	. 9
two-words-before|phone|	. 15	: 12
two-words-before|place|	of -16
two-words-before|plans|	. 11
two-words-before|points|	. 15
two-words-before|point|	. 13
two-words-before|police|	. 13
two-words-before|policy|	. 16
two-words-before|polémica|	. 6
two-words-before|ponte|	: -8
two-words-before|por|	título -16
two-words-before|posted|	: 12
two-words-before|post|	. 12	: 14
two-words-before|power|	. 12
two-words-before|precisa|	: 20
two-words-before|premier|	had 18
two-words-before|president|	. 15
two-words-before|presse|	. 13
two-words-before|primary|	. 15
two-words-before|primavera|	. 16
two-words-before|prize|	: -22
two-words-before|prosser|	. 9
two-words-before|protested|	. 16
two-words-before|prudenza|	: 15
two-words-before|pubblicato|	su -16
two-words-before|pulso|	. 8
two-words-before|pé|	. 10
two-words-before|qu'|	il 15
two-words-before|qualifié|	de 17
two-words-before|quando|	? 7
two-words-before|question|	. 8
two-words-before|que|	houve 10
two-words-before|qu|	’ -6
two-words-before|qu’|	elle 12	un -18
two-words-before|race|	. 13
two-words-before|radio|	. 16
two-words-before|raid|	as 13
two-words-before|rassicura|	: 10
two-words-before|rating|	. 15	to -29
two-words-before|reads|	: 14
two-words-before|read|	. 22
two-words-before|real|	. 10
two-words-before|rebateu|	: 12
two-words-before|recalled|	. 17
two-words-before|recorrer|	. 8
two-words-before|regione|	. 7
two-words-before|region|	. 11
two-words-before|relativise|	: 16
two-words-before|reno|	. 14
two-words-before|replied|	, 6	. 17	: 25
two-words-before|reported|	, 11	. 10
two-words-before|reporters|	, 22	. 16
two-words-before|report|	, -21
two-words-before|reprend|	: 11
two-words-before|responded|	, 12
two-words-before|right|	. 14
two-words-before|rires|	. 14
two-words-before|rire|	: 10
two-words-before|risposta|	. 6
two-words-before|risposto|	: 10
two-words-before|riu-se|	. 6
two-words-before|river|	. 10
two-words-before|route|	. 6
two-words-before|row|	. 17
two-words-before|ruling|	. 18
two-words-before|réagi|	. 16
two-words-before|said|	, 31	. 28	: 34	he 14	it 22	that -9
two-words-before|sanders|	. 13
two-words-before|sapere|	che 12
two-words-before|saturday|	. 10
two-words-before|saying|	, 30	: 16	that 17
two-words-before|says|	, 19	. 22	that 13
two-words-before|say|	, 17	. 17
two-words-before|scendere|	. 6
two-words-before|schild|	: -16
two-words-before|school|	. 20
two-words-before|sconfitta|	. 8
two-words-before|secondo|	la -15
two-words-before|seconds|	. 14
two-words-before|secretary|	. 13
two-words-before|segundos|	: 10
two-words-before|sei|	? 9
two-words-before|series|	called -13
two-words-before|service|	. 9
two-words-before|se|	disent -13	dit 34	lia -12	llama -11	titula -17
two-words-before|shares|	. 11
two-words-before|she|	had 15	is 19	said 21	was 20	would 26
two-words-before|should|	have 16
two-words-before|showed|	that 15
two-words-before|show|	, -9
two-words-before|shrugged|	. 23
two-words-before|sich|	nicht 7
two-words-before|sides|	. 11
two-words-before|side|	. 12
two-words-before|sie|	, 12	als 8
two-words-before|sign|	for -19
two-words-before|silence|	. 10	: 13
two-words-before|sindaco|	: 18
two-words-before|six|	. 13
two-words-before|si|	chiama -13	definisce 14	dice 17	dichiara 12
two-words-before|smiled|	. 20
two-words-before|sms|	: 17
two-words-before|sociais|	: 14
two-words-before|socios|	de 14
two-words-before|soir|	. 12
two-words-before|soltó|	: 12
two-words-before|song|	, -15
two-words-before|son|	tube -9
two-words-before|souri|	: 11
two-words-before|so|	: 22
two-words-before|spandoek|	: -9
two-words-before|speaks|	of -10
two-words-before|speech|	. 13
two-words-before|spiega|	, 12
two-words-before|spoke|	of 22
two-words-before|sports|	. 12
two-words-before|sport|	. 11
two-words-before|sprach|	von 6
two-words-before|sprak|	van 19
two-words-before|spreekt|	van 23
two-words-before|spricht|	von 15
two-words-before|spring|	. 13
two-words-before|staat|	. 20
two-words-before|stand|	. -6	: -13
two-words-before|start|	 6	de -13	die -11	el -10	il -9	la -14	start 11	the -18
two-words-before|stated|	. 13	that 12
two-words-before|statement|	. 15	: 19
two-words-before|states|	. 12
two-words-before|station|	. 18
two-words-before|stilte|	. 22
two-words-before|story|	. 15
two-words-before|strategist|	. 13
two-words-before|such|	as -14
two-words-before|sul|	: 6
two-words-before|sunday|	. 11
two-words-before|sure|	. 11
two-words-before|su|	scritto -19
two-words-before|svp|	. 21
two-words-before|s’|	appelait -14	intitola -15
two-words-before|tajante|	: 10
two-words-before|tarde|	. 7
two-words-before|tarja|	: -17
two-words-before|team|	. 15
two-words-before|tegen|	. 18	: 11
two-words-before|telefone|	. 9
two-words-before|telefono|	, 10
two-words-before|telegram|	. 11
two-words-before|telephone|	. 11
two-words-before|teléfono|	. 9
two-words-before|tempère|	. 7
two-words-before|terughoudend|	. 28
two-words-before|terug|	. 17
two-words-before|ter|	recebido 8
two-words-before|testa|	: 15
two-words-before|that|	, 13	. 19	he 19	it 17	read -11	said -6	says -12	the 18	trump 11	were -12
two-words-before|them|	. 17
two-words-before|then|	. 10
two-words-before|there|	are -7	was -12
two-words-before|they|	call -17	had 18	were 18
two-words-before|the|	accord 17	caption -19	change 15	decision 23	film 15	government 15	heading -18	hearing 10	line -14	meeting -10	order 14	outcome 18	phrase -21	report 14	result 18	shares -10	slogan -6	so-called -22	tagline -22	title -29	word -48	words -14	world -9
two-words-before|third|	. 13
two-words-before|this|	. 11
two-words-before|thursday|	. 13
two-words-before|tildó|	de 17
two-words-before|times|	. 15
two-words-before|timetable|	. 11
two-words-before|time|	. 18
two-words-before|toe|	. 22
two-words-before|told|	. 17
two-words-before|toont|	zich 14
two-words-before|too|	. 16
two-words-before|tour|	. 7
two-words-before|to|	be 14	put -16	say -27	the 7
two-words-before|trampoline|	. 13
two-words-before|transport|	of 17
two-words-before|trata|	de 18
two-words-before|tratta|	di 24
two-words-before|tres|	. 7
two-words-before|tribute|	to 25
two-words-before|trump|	, 7	. 18	: 10	’s 24
two-words-before|tuesday|	. 17
two-words-before|turno|	. 10
two-words-before|tweeted|	, 12
two-words-before|uit|	. 20
two-words-before|una|	. 6
two-words-before|une|	campagne 16	décision 17
two-words-before|university|	. 11
two-words-before|unlikely|	. 12
two-words-before|unmoved|	. 19
two-words-before|uno|	. 9
two-words-before|unrepentant|	. 16
two-words-before|un|	chiffre 11	homme 18	match -8	projet 17	texte 11
two-words-before|up|	. 16
two-words-before|us|	. 12
two-words-before|uur|	. 23
two-words-before|valor|	: 6
two-words-before|vazias|	. 14
two-words-before|viernes|	. 6
two-words-before|view|	. 18
two-words-before|voce|	: 18
two-words-before|voix|	. 13
two-words-before|volte|	. 11
two-words-before|von|	einem 18	einer 19
two-words-before|voor|	. 13
two-words-before|vor|	, 6	. 7	einem 15
two-words-before|votes|	. 8
two-words-before|voz|	: 18
two-words-before|waren|	. 11
two-words-before|warned|	: 11	against 22
two-words-before|washington|	was 9
two-words-before|was|	. 18	a 7	called 6	titled -16
two-words-before|watching|	. 17
two-words-before|watch|	. 17
two-words-before|way|	. 14
two-words-before|website|	. 17
two-words-before|wednesday|	. 17
two-words-before|week|	. 23	: -23
two-words-before|well|	. 18
two-words-before|werde|	sich 6
two-words-before|weten|	. 14
two-words-before|which|	means -15
two-words-before|who|	are 11
two-words-before|widersprach|	: 12
two-words-before|widerspricht|	: 7
two-words-before|wife|	. 18
two-words-before|window|	. 16
two-words-before|with|	a -9
two-words-before|words|	, 19
two-words-before|word|	. 19
two-words-before|worse|	. 14
two-words-before|worten|	: 15
two-words-before|would|	be 28
two-words-before|writes|	. 13	: 18
two-words-before|wrote|	, 21	. 24	: 26
two-words-before|wurde|	. 6
two-words-before|x|	: 23
two-words-before|years|	. 17
two-words-before|year|	. 15
two-words-before|you|	had -17
two-words-before|y|	que 14	voit 6
two-words-before|zeigte|	sich 15
two-words-before|zeit|	: 11
two-words-before|zettel|	: -15
two-words-before|ze|	. 10
two-words-before|zich|	. 13
two-words-before|zurück|	. 13	: 17
two-words-before|zu|	: 11
two-words-before||	( -6	, -26	. 13	: 19	and 17	because 13	e -12	en -18	et 8	from -16	hätten 6	of 11	or -6	para -17	por -9	und -11	y -13	— 13
two-words-before|à|	la 17
two-words-before|è|	detto 9	scritto -17	stata 21
two-words-before|épaules|	: 12
two-words-before|été|	. 6
two-words-before|évoque|	une 10
two-words-before|’|	. 12
verb|false|2-3|	other 9	upper -15
verb|false|4-7|	lower 20	upper -23
verb|false|8+|	lower 45	other 15
verb|true|2-3|	other 8	upper 9
verb|true|4-7|	lower 20	other 19
verb|true|8+|	lower 11	other 13	upper 9
word-after|	 -13	' 19	( -11	+ 19	, -23	- 10	. -7	? -31	[ 27	a -19	about -9	abu 13	according -16	across -9	added 16	adding 6	advises -7	after 18	against 22	al -15	als -12	am -10	an -7	analyst -6	and 22	another 18	antes 6	asked -11	assistant 11	au -8	auf -22	barrientos -9	beck 11	before 14	beim 15	ben 10	bennett 11	bestimmt -12	between -10	bezeichnete 17	bill 11	blackwell 9	blijft 10	bozell 11	bush 13	button -26	by 33	came 16	campaign 14	caucus -18	ce 10	cette 13	chief -11	christie 13	clinton 21	coach 15	con -12	conceded 14	continua -14	contre 9	cost 14	could -12	counts -20	cruz 20	da 11	das 15	dat 17	della 11	den -6	depuis -8	deputy 9	der 7	devine 10	die 13	do 10	doughnut -23	dr. 8	drew -16	du -8	during 16	een -9	elle 14	em 12	email 7	en 8	end 14	er 13	era -7	eric 12	es 21	even 12	ficou -22	fiorina 11	for 9	foreign 13	former 11	four -23	gedoopt -16	geführt -8	gehandelt 7	general 11	genoemd -17	geprüft 14	gewesen 14	graham 9	ha -8	had -29	hannity 12	has 8	hassan 10	hat -18	have 11	he 25	head 13	heet -9	het -9	hillary 14	his 11	hollis 13	hätten 15	i -17	if 9	im -9	instead -19	into -8	is -27	ist -9	it -7	its 12	joked 18	judge 16	justice 9	já -21	klein 8	komt -16	kruger -19	las 15	last -17	law -7	le 18	les 9	lewandowski 12	like 15	l’ 14	made -7	mais 9	mayor 17	met 15	movement 14	mr 21	mrs 16	mrs. 19	ms 18	murphy 7	ne -10	nennen -15	nennt -6	non -18	not 12	não -8	obama 11	of 20	one 24	ook -11	or -7	para -7	paradis 13	pence 9	people -11	por -12	pour -16	prime 10	program 7	prosecutor 13	puis 10	pyo 10	rating -25	reid 11	remark -20	remarked 9	replied 12	republican 10	rires 8	rose -16	rubio 13	ruiz 13	rule -32	runs -14	ryan 11	said 17	sang -21	sangen -11	says 10	schreibt -11	se -16	sei -14	sexton 13	she 21	sheriff -14	si 9	sie 8	signs 10	since -9	sleeps -22	so -10	sobre 17	son 14	sous -15	spokesman 8	steht -14	su 18	sulla -10	sur 11	s’ -6	t-shirts -16	tester 10	the 21	their 14	they 28	though -7	to 12	trump 31	tweeted 11	two -11	un -13	und -21	under -9	union 17	until 9	van 12	verbucht -18	verrà -15	viguerie 11	vito 10	von -8	voor -10	vor -14	voters 6	walker 10	were 13	when 6	where 12	which -11	while 15	who 10	whose -7	wie 8	will 20	win -21	wins -22	with 8	worden -17	work 18	would -14	wrote 21	zijn 15	zu 8	zucker 8	zur 7	à 16	è -13	é -17
word-after|'|	, 18
word-after|(|	none -11
word-after|+|	none 19
word-after|,|	! 24	none -26
word-after|-|	none 9
word-after|.|	! 13	? -17	none -6
word-after|?|	none -31
word-after|[|	. 24
word-after|about|	, -22	none 11
word-after|abu|	, 13
word-after|across|	none -9
word-after|added|	, 16
word-after|after|	none 18
word-after|against|	none 22
word-after|als|	none -12
word-after|al|	none -15
word-after|am|	. 6	none -13
word-after|analyst|	, -6
word-after|and|	, -19	. 11	none 36
word-after|another|	, 12
word-after|antes|	none 6
word-after|an|	, 6	. -17	none 7
word-after|are|	none 6
word-after|asked|	. -16	? 22
word-after|assistant|	, 11
word-after|as|	, -24	. -22	none 25
word-after|auf|	none -22
word-after|au|	none -8
word-after|a|	, -16	. -17	? 14
word-after|because|	, 15
word-after|before|	none 14
word-after|beim|	. 10
word-after|ben|	, 14
word-after|bestimmt|	none -12
word-after|between|	none -10
word-after|bezeichnete|	none 17
word-after|blackwell|	, 9
word-after|blijft|	none 10
word-after|bozell|	, 11
word-after|button|	none -26
word-after|but|	, -8	. 29	none -7
word-after|by|	, 10	. 13	none 26
word-after|came|	, 28
word-after|campaign|	none 14
word-after|caucus|	none -18
word-after|ce|	. 10
word-after|chief|	, 16
word-after|christie|	, 13
word-after|clinton|	, 11	none 19
word-after|coach|	, 15
word-after|conceded|	, 14
word-after|continua|	none -14
word-after|contre|	none 9
word-after|con|	none -12
word-after|cost|	none 14
word-after|could|	none -12
word-after|counts|	none -20
word-after|cruz|	, 15
word-after|das|	. 16
word-after|dat|	. 16	none 12
word-after|da|	none 11
word-after|della|	none 11
word-after|depuis|	none -8
word-after|deputy|	, 9
word-after|der|	. 17
word-after|devine|	, 10
word-after|de|	. 24	none -8
word-after|die|	. 23	none 8
word-after|doughnut|	none -23
word-after|dr.|	, 8
word-after|during|	none 16
word-after|du|	none -8
word-after|een|	. 12
word-after|elle|	. 14
word-after|email|	none 7
word-after|em|	none 12
word-after|end|	! 8	. 7	? 41	none 7
word-after|en|	none 8
word-after|era|	none -7
word-after|eric|	, 12
word-after|er|	. 13
word-after|es|	. 17
word-after|e|	. 9
word-after|ficou|	none -22
word-after|fiorina|	, 11
word-after|foreign|	, 10
word-after|former|	, 13
word-after|for|	none 14
word-after|four|	none -23
word-after|gedoopt|	none -16
word-after|geführt|	none -8
word-after|gehandelt|	none 7
word-after|general|	, 11
word-after|genoemd|	none -17
word-after|geprüft|	none 14
word-after|gewesen|	none 14
word-after|graham|	, 9
word-after|had|	, -15	none -27
word-after|hassan|	, 10
word-after|has|	, -7	none 11
word-after|hat|	none -18
word-after|ha|	none -8
word-after|head|	, 13
word-after|heet|	none -9
word-after|her|	, 16
word-after|he|	! 21	, 12	. 41	? 28	none 10
word-after|his|	, 14
word-after|hätten|	none 15
word-after|if|	. -26	none 29
word-after|instead|	none -19
word-after|into|	none -8
word-after|ist|	none -9
word-after|is|	, -30	none -21
word-after|its|	, 21	. -6
word-after|it|	, -20	. 18	none 12
word-after|i|	. -17
word-after|joked|	, 18
word-after|judge|	, 13
word-after|justice|	? 9
word-after|já|	none -21
word-after|klein|	, 8
word-after|komt|	none -16
word-after|kruger|	none -19
word-after|last|	none -15
word-after|las|	none 15
word-after|law|	none -7
word-after|la|	. 18	none -6
word-after|lewandowski|	, 12
word-after|le|	. 27	none -10
word-after|l’|	. 17
word-after|mais|	none 9
word-after|mayor|	, 17
word-after|movement|	none 14
word-after|mr.|	, 11
word-after|mrs.|	, 18
word-after|mrs|	, 16
word-after|mr|	, 21
word-after|ms|	, 17
word-after|nennen|	none -15
word-after|nennt|	none -6
word-after|ne|	none -10
word-after|non|	none -18
word-after|não|	none -8
word-after|obama|	, 11
word-after|of|	none 18
word-after|one|	, 26
word-after|on|	. -13
word-after|or|	, -6	none -7
word-after|paradis|	, 9
word-after|para|	none -7
word-after|pence|	, 9
word-after|people|	. -11
word-after|por|	none -14
word-after|pour|	none -16
word-after|prime|	, 10
word-after|program|	none 7
word-after|prosecutor|	, 13
word-after|puis|	. 10
word-after|pyo|	, 10
word-after|rating|	none -25
word-after|reid|	, 10
word-after|remarked|	, 9
word-after|remark|	none -20
word-after|rep.|	, -6
word-after|replied|	, 12
word-after|republican|	, 11
word-after|rires|	. 8
word-after|rose|	none -17
word-after|ruiz|	, 13
word-after|rule|	none -32
word-after|runs|	none -14
word-after|ryan|	, 9
word-after|said|	, 15	? 14	none 20
word-after|sangen|	none -11
word-after|says|	, 10
word-after|schreibt|	none -11
word-after|sei|	none -14
word-after|sexton|	, 10
word-after|se|	none -16
word-after|she|	, 32	. -16	? 18	none 11
word-after|sie|	. 8
word-after|signs|	none 10
word-after|since|	. 15	none -11
word-after|si|	none 9
word-after|sleeps|	none -22
word-after|son|	. 15
word-after|sous|	none -15
word-after|so|	none -13
word-after|spokesman|	, 8
word-after|steht|	none -14
word-after|sur|	none 11
word-after|su|	none 18
word-after|tester|	, 10
word-after|than|	none 17
word-after|that|	, -19
word-after|they|	, 24	. 11
word-after|the|	! 21	, 14	? 15	none 21
word-after|this|	. -9
word-after|to|	none 8
word-after|trump|	, 18	. 15	? 15	none 13
word-after|tweeted|	, 10
word-after|under|	none -9
word-after|und|	none -21
word-after|union|	, 17
word-after|until|	none 9
word-after|un|	none -13
word-after|van|	none 12
word-after|verbucht|	none -18
word-after|verrà|	none -15
word-after|viguerie|	, 11
word-after|vito|	, 10
word-after|von|	none -16
word-after|voor|	none -10
word-after|vor|	none -14
word-after|voters|	none 6
word-after|walker|	, 10
word-after|was|	, -6
word-after|were|	none 13
word-after|when|	. 29
word-after|which|	, -11
word-after|while|	, 16
word-after|who|	none 8
word-after|wie|	. 8
word-after|will|	, 6	none 18
word-after|wins|	none -22
word-after|win|	none -21
word-after|with|	, 13	none -6
word-after|worden|	none -17
word-after|work|	none 18
word-after|would|	none -14
word-after|wrote|	, 21
word-after|zijn|	. 6
word-after|zucker|	, 8
word-after|zur|	none 7
word-after|zu|	none 8
word-after||	. -14	? 25	none -10
word-after|à|	. 8	none 14
word-after|è|	none -13
word-after|é|	none -17
word-after|—|	! 10	. 39	? 20	none -8
word-before|	 8	' -19	) 16	- -12	. 22	2018 8	; 11	? 31	aber 12	accord 14	actie 7	actions 14	afspraak 10	after -15	al -20	album -18	alias -15	alla 7	als 10	an 22	and 17	answered -9	anuncia -20	apenas 13	appelait -20	appelle -18	appellent -12	arbeitstitel -16	are -18	arrive 14	arriveranno 15	arte -15	asking 18	at 22	au -14	auf -20	aufschrift -12	aurait 16	ausdruck -16	avec 11	aver 15	avoir 33	band -10	baptisé -14	baptisée -18	bautizado -8	be 29	because 24	become 6	been 10	begriff -18	being 22	besluit 14	bilhete 16	blamed 8	bleibe 13	bloß 11	boek -13	bore 17	branded -14	buch -16	but 7	call -26	campagne 16	caption -19	cartello -8	caso -12	chama -11	chamado -14	chamam -13	change 15	chanted 7	chanting 18	chiama -20	chiamano -18	chiamarlo -12	chiamavano -19	chiede 14	chiffre 11	christened -14	cijfers 14	citing 19	claque -15	client 12	cliente 14	clinton 26	come -18	como -15	considera 22	conteúdo 11	continue 14	contre 18	course 15	cruz 11	da -11	daarentegen 11	dans -21	decision 23	decisão 10	decían -15	definisce 23	definito -11	del -22	dem -19	den 7	der -36	destijds 7	detto -7	di 11	dice 10	dichiara 12	dicho -12	dicitura -19	die -16	dire -9	disent -17	dite 14	do -10	dorp -9	drama -13	du -6	décision 22	déjà -17	dénonce 12	dénoncé 9	déploré 9	désormais -13	een -25	ein 15	eine 11	einem 14	einer 8	el -6	elle 14	elogiou 14	em 15	empresa 13	en -7	entitled -7	er 17	era -7	escribió -14	essere 11	est 12	estaba 17	estava 17	está 25	estão 19	etiqueta -19	expected 17	expression -18	expressão -25	felt 20	ficou 8	film 15	finds -15	formula -16	found -6	frase -11	freed 10	für 18	giudizio -8	già -10	go -18	gone 15	governo 12	grupo -10	habe 31	had 6	handle -11	has 25	hashtag -18	have -8	he 27	headed -23	heading -18	hearing 10	heet -11	heette -9	heißt -12	her 24	hij -10	him 7	homme 18	houve 20	há 23	hätten 14	il -20	im -16	in -16	including -16	initiative -16	inmiddels -6	inscrição -18	intern -11	intitola -15	intitolato -10	intitulé -11	intitulée -9	into 14	irá -12	ist -11	it 25	its -11	jeudi 18	juge 15	kabinet 14	klassieke -18	komt 6	kop -8	könne 12	la -8	lautet -16	le -32	lema -15	les -21	leus -8	ley 20	lia -12	lied -10	like 7	llama -13	llamada -15	llaman -13	llamar -16	los -8	lui 14	längst -13	maar 15	man 15	marked -34	mas 13	match -8	means -17	medida 18	meeting -20	mention -17	mercado 15	met -9	more 15	mot -22	naar -12	named -17	namen -17	needed 19	needs -16	negotiate 14	new -15	nicht 14	nicknamed -29	not 23	now 17	nu -10	numa 15	nur -16	o -16	objectif 11	offer 16	om -6	on -11	onder -19	one -14	op 11	open 20	opened 12	opera 22	operazione -14	operação -14	opschrift -13	opération -9	or -16	order 14	out 6	outcome 18	over -32	palavra -23	parola -11	partido 10	pela 14	people 12	per -13	phrase -19	piden 10	plan 15	plateforme 9	play -16	played -19	plus -12	podcast -14	por -20	possible -9	pour -20	pouvait 14	praised 16	preferred -30	prefers -21	president 12	program 7	programa -9	projekt 13	projet 21	promet 8	promette 17	publicar -15	publie -14	pulls -15	put -16	que 11	rated -11	read -14	reads -17	recebido 8	reconheceu 18	reconnaît 12	regretted 15	remained 28	remarks 17	report 8	reported 17	republicans 11	resposta 9	resta 17	resterebbe 15	result 18	revista -11	revue -9	roman -12	sa 7	said 14	salue 12	saluta 10	salué 7	sanders 14	sang -18	sarebbero 13	say -20	saying 15	says -39	scritta -21	scritto -24	see 16	sees 22	sei 17	seien 15	sempre 13	sendung -11	sentenza 10	sentirse 12	serait 16	será -11	shares -10	she -8	should 22	show -12	shown 16	sido 12	sie 6	since 13	singing -22	slogan -7	so-called -39	sogenannte -13	sold -16	son 9	spitznamen -18	stand -20	start 11	stata 8	stond -12	store -15	su 6	sua 12	such -12	surnomme -10	surnommé -9	são 20	tagged -19	tagline -22	talk 16	tekst 8	tem 20	tentoonstelling -11	ter 10	term -6	termed 24	termine -10	testo 11	texte 14	than 11	thanked 16	their 21	they -11	this -12	through -6	titel -12	title -28	titled -25	titre -13	titula -17	titulado -8	to 19	todavía 16	told -9	trattati 19	trimestre 14	trouvent 12	tube -9	têm -15	título -16	um -14	uma 11	una -7	und -18	under -30	une 12	urteil 9	van 21	ve 15	ver 19	virou -16	voit 6	vom 12	von 7	voto 14	vouloir -12	wanted 14	wants 16	was 18	welcomed 19	werde -7	were 8	where -14	who -10	whose -26	wie -13	will 19	with -6	woord -15	word -28	words -14	world -9	wort -11	would 17	written -14	yelled 19	zaak 14	zeitung -15	zich 19	zijn -17	zogeheten -19	zusatz -23	à 11	é -19	était 13	être 18	– -9	— 7	’s -11
word-before|%|	4-7 12
word-before|'s|	4-7 -10	8+ 15
word-before|'|	1 -10	2-3 -18
word-before|(|	8+ -12
word-before|)|	8+ 11
word-before|,|	1 -16	8+ 34
word-before|-|	2-3 -6	4-7 -8	8+ 29
word-before|.|	1 13	2-3 17	4-7 15	8+ 15
word-before|:|	1 -7	2-3 14	4-7 11	8+ -9
word-before|?|	1 25	2-3 24	4-7 14	8+ 16
word-before|about|	1 -19
word-before|accord|	2-3 13
word-before|actie|	4-7 7
word-before|actions|	4-7 14
word-before|afspraak|	4-7 10
word-before|after|	2-3 -17
word-before|against|	2-3 -9	4-7 22
word-before|album|	2-3 -18
word-before|alias|	2-3 -9
word-before|alla|	2-3 7
word-before|als|	1 11	4-7 23
word-before|al|	2-3 -10
word-before|and|	1 19	2-3 8	8+ 32
word-before|answered|	2-3 -22
word-before|anuncia|	4-7 -20
word-before|an|	1 8	2-3 21
word-before|appelait|	2-3 -13
word-before|appellent|	2-3 -12
word-before|appelle|	1 -11	2-3 -15
word-before|arbeitstitel|	2-3 -16
word-before|are|	1 -26	4-7 34	8+ 18
word-before|arriveranno|	4-7 15
word-before|arrive|	4-7 14
word-before|arte|	2-3 -15
word-before|as|	2-3 -12	4-7 20	8+ 25
word-before|at|	1 15
word-before|aufschrift|	2-3 -12
word-before|auf|	1 -20
word-before|aurait|	4-7 16
word-before|ausdruck|	1 -16
word-before|au|	2-3 -6
word-before|avec|	4-7 11
word-before|aver|	2-3 11	4-7 17
word-before|avoir|	2-3 27	4-7 24
word-before|a|	1 16	2-3 -15	4-7 41	8+ 23
word-before|baptisée|	4-7 -16
word-before|baptisé|	1 -12	2-3 -12
word-before|bautizado|	2-3 -8
word-before|because|	8+ 23
word-before|been|	1 -6	2-3 30	4-7 6	8+ 21
word-before|begriff|	1 -14	2-3 -14
word-before|be|	1 31	2-3 16	4-7 25	8+ 11
word-before|bilhete|	2-3 16
word-before|blamed|	4-7 18
word-before|buch|	4-7 -11
word-before|but|	2-3 19	4-7 17	8+ 17
word-before|by|	1 6	2-3 -6
word-before|called|	1 -8	4-7 17	8+ 13
word-before|calls|	2-3 -6
word-before|call|	1 -6	2-3 -28
word-before|campagne|	4-7 16
word-before|caption|	4-7 6
word-before|cartello|	4-7 -8
word-before|caso|	2-3 9
word-before|chamam|	2-3 -13
word-before|chama|	2-3 -11
word-before|che|	4-7 10
word-before|chiamano|	1 -9	2-3 -16
word-before|chiamarlo|	1 -12
word-before|chiamavano|	1 -16
word-before|chiama|	1 -13	2-3 -19
word-before|christened|	2-3 -14
word-before|claque|	2-3 -15
word-before|cliente|	4-7 14
word-before|clinton|	2-3 15	4-7 14	8+ 13
word-before|come|	2-3 -19
word-before|como|	2-3 -9	4-7 -15
word-before|considera|	1 18	4-7 14
word-before|conteúdo|	4-7 11
word-before|contre|	2-3 11
word-before|con|	4-7 -13
word-before|dans|	2-3 -15
word-before|das|	2-3 -11	4-7 14
word-before|dat|	1 -14	2-3 16	4-7 9	8+ 12
word-before|da|	2-3 -13
word-before|decision|	1 19	4-7 13
word-before|decisão|	4-7 16
word-before|decían|	2-3 -15
word-before|definisce|	4-7 18
word-before|del|	1 -17	2-3 -21
word-before|dem|	2-3 -10
word-before|der|	1 -32	2-3 -21
word-before|detto|	4-7 9
word-before|de|	2-3 6	4-7 6	8+ 20
word-before|dicho|	1 -12
word-before|dicitura|	2-3 -19
word-before|die|	1 -28	2-3 -11
word-before|dire|	1 -9
word-before|disent|	1 -18
word-before|dite|	2-3 -10
word-before|dit|	1 16	2-3 7
word-before|di|	2-3 11	4-7 27
word-before|dossier|	1 12	2-3 -9
word-before|do|	1 -16	2-3 -7
word-before|drama|	2-3 -15
word-before|dubbed|	2-3 9
word-before|du|	1 7	2-3 -16
word-before|décision|	2-3 18
word-before|déjà|	4-7 -17
word-before|dénoncé|	4-7 9
word-before|déploré|	2-3 9
word-before|désormais|	2-3 -13
word-before|een|	1 -20	2-3 -19
word-before|einem|	1 -6	2-3 25	4-7 14
word-before|einen|	1 13	2-3 -7	4-7 -13
word-before|einer|	1 10	4-7 13
word-before|eine|	2-3 10	4-7 14
word-before|ein|	1 10	4-7 18
word-before|elle|	2-3 9	4-7 14
word-before|el|	2-3 -18
word-before|em|	1 15	2-3 11	4-7 7
word-before|entendu|	2-3 7
word-before|entitled|	4-7 -12
word-before|en|	1 -20	2-3 -10
word-before|era|	4-7 -9
word-before|er|	4-7 18
word-before|essere|	2-3 9
word-before|estava|	2-3 18
word-before|est|	2-3 19	4-7 12
word-before|está|	2-3 26	4-7 22
word-before|es|	1 -9	4-7 17
word-before|etiqueta|	1 -19
word-before|expression|	2-3 -17
word-before|expressão|	2-3 -25
word-before|e|	1 -16	4-7 11
word-before|film|	2-3 15
word-before|finds|	2-3 -15
word-before|foi|	2-3 23
word-before|formula|	2-3 -16
word-before|for|	8+ -7
word-before|frase|	2-3 -10	4-7 -8
word-before|from|	1 -22	4-7 13
word-before|für|	2-3 9	4-7 12
word-before|giudizio|	1 -8
word-before|government|	4-7 15
word-before|governo|	4-7 12
word-before|grupo|	2-3 -10
word-before|haar|	4-7 18
word-before|habe|	2-3 29	4-7 8
word-before|had|	1 -14	2-3 9	4-7 51	8+ 26
word-before|hashtag|	1 -18
word-before|has|	2-3 18	4-7 18	8+ 16
word-before|have|	2-3 -12	4-7 16
word-before|headed|	2-3 -27
word-before|heading|	2-3 -18
word-before|hearing|	4-7 10
word-before|heet|	1 -12
word-before|heißt|	1 -14	2-3 -7
word-before|her|	1 8	2-3 21	4-7 12
word-before|het|	2-3 15	4-7 18
word-before|he|	4-7 15	8+ 9
word-before|hij|	1 -11
word-before|him|	4-7 14
word-before|his|	1 13	2-3 -7
word-before|homme|	4-7 16
word-before|houve|	2-3 14
word-before|hätten|	4-7 14
word-before|il|	1 -13	2-3 -16	4-7 -9
word-before|im|	2-3 -16
word-before|initiative|	2-3 -18
word-before|inmiddels|	2-3 -6
word-before|intern|	2-3 -11
word-before|intitolato|	2-3 -10
word-before|intitola|	2-3 -19
word-before|intitulée|	2-3 -9
word-before|intitulé|	4-7 -10
word-before|into|	4-7 12
word-before|in|	2-3 -13	4-7 -13
word-before|is|	1 11	2-3 -8	8+ 25
word-before|its|	1 -23
word-before|it|	1 25	4-7 40	8+ 11
word-before|i|	1 -14	2-3 6
word-before|jeudi|	2-3 18
word-before|juge|	1 13	2-3 10
word-before|klassieke|	1 -18
word-before|komt|	2-3 6
word-before|la|	1 11	2-3 -19
word-before|lema|	2-3 -15
word-before|les|	2-3 -21
word-before|leus|	2-3 -7
word-before|le|	1 -19	2-3 -26
word-before|lied|	2-3 -10
word-before|line|	2-3 20	4-7 -11
word-before|llaman|	1 -9	2-3 -12
word-before|llamar|	2-3 -16
word-before|llama|	2-3 -10
word-before|los|	2-3 -8
word-before|lui|	4-7 14
word-before|längst|	2-3 -10
word-before|maar|	4-7 15
word-before|made|	4-7 -8
word-before|man|	2-3 13
word-before|marca|	2-3 9
word-before|marked|	1 -33
word-before|means|	2-3 -17
word-before|meeting|	2-3 -25
word-before|mention|	2-3 -17
word-before|mercado|	4-7 15
word-before|met|	2-3 7	4-7 -7
word-before|mot|	1 -22
word-before|named|	2-3 -21
word-before|namen|	1 -15	2-3 -15
word-before|name|	1 -17
word-before|needed|	4-7 13
word-before|needs|	1 -19
word-before|negotiate|	4-7 12
word-before|new|	1 -19
word-before|nicht|	4-7 7
word-before|nicknamed|	2-3 -20	4-7 -17
word-before|not|	1 21	8+ 12
word-before|no|	1 -17	2-3 7
word-before|nur|	2-3 -14
word-before|nu|	2-3 -10
word-before|of|	1 -7	4-7 11
word-before|onder|	1 -18
word-before|on|	2-3 -12
word-before|operazione|	2-3 -17
word-before|opera|	4-7 15
word-before|operação|	2-3 -14
word-before|opération|	2-3 -9
word-before|or|	1 -11	2-3 -10	4-7 -6
word-before|out|	4-7 20
word-before|over|	1 -35	2-3 -19	4-7 13
word-before|o|	1 -22	2-3 -6
word-before|palavra|	1 -23
word-before|para|	1 -17
word-before|parola|	1 -11
word-before|partido|	4-7 11
word-before|pela|	2-3 14
word-before|people|	4-7 17
word-before|per|	2-3 -8
word-before|phrase|	2-3 -15
word-before|plan|	2-3 12	4-7 18
word-before|played|	2-3 -19
word-before|podcast|	2-3 -14
word-before|por|	1 -14	2-3 -18
word-before|pour|	1 -21	4-7 -10
word-before|preferred|	1 -19	2-3 -23
word-before|prefers|	1 -21
word-before|programa|	2-3 -9
word-before|program|	2-3 6
word-before|projet|	4-7 9
word-before|promette|	2-3 15
word-before|promet|	4-7 8
word-before|publicar|	4-7 -13
word-before|publie|	4-7 -11
word-before|que|	2-3 6	4-7 32	8+ 16
word-before|rated|	1 -11
word-before|reading|	4-7 -20
word-before|reads|	4-7 -17
word-before|read|	4-7 -24
word-before|regretted|	4-7 15
word-before|remained|	2-3 25
word-before|reported|	2-3 17
word-before|report|	4-7 19
word-before|resposta|	2-3 9
word-before|resta|	2-3 16
word-before|resterebbe|	4-7 15
word-before|result|	2-3 18
word-before|revista|	2-3 -10
word-before|revue|	2-3 -9
word-before|roman|	4-7 -12
word-before|said|	1 17	2-3 12	4-7 -9	8+ 22
word-before|salue|	2-3 7	4-7 12
word-before|saluta|	2-3 10
word-before|salué|	4-7 6
word-before|sanders|	8+ 14
word-before|sang|	4-7 -18
word-before|saying|	4-7 19
word-before|says|	1 -27	2-3 -26	4-7 -11	8+ -15
word-before|say|	1 -10	2-3 -13
word-before|sa|	2-3 7
word-before|scritta|	2-3 -19	4-7 -12
word-before|scritto|	1 -16	2-3 -18	4-7 -12
word-before|sees|	2-3 20
word-before|seien|	2-3 13	4-7 7
word-before|sei|	2-3 20	4-7 17
word-before|sempre|	2-3 11
word-before|sendung|	2-3 -11
word-before|sentenza|	4-7 10
word-before|serait|	2-3 14
word-before|será|	4-7 -11
word-before|should|	2-3 18	4-7 9
word-before|showed|	4-7 -9
word-before|show|	2-3 -20
word-before|sich|	1 13	2-3 9
word-before|sie|	2-3 9
word-before|since|	4-7 20
word-before|slogan|	4-7 -12
word-before|so-called|	1 -25	2-3 -31
word-before|sogenannte|	1 -13
word-before|sold|	2-3 -20
word-before|son|	2-3 6
word-before|start|	1 -8	4-7 16	8+ 18
word-before|su|	2-3 8
word-before|são|	2-3 18
word-before|talk|	4-7 16
word-before|termed|	2-3 24
word-before|term|	1 -8
word-before|ter|	4-7 9
word-before|texte|	4-7 13
word-before|than|	4-7 21
word-before|that|	1 -10	4-7 20	8+ 33
word-before|their|	2-3 21
word-before|they|	2-3 -15	4-7 21
word-before|the|	1 -12	2-3 6	4-7 7	8+ 19
word-before|this|	2-3 8
word-before|titel|	2-3 -8	4-7 -12
word-before|titled|	2-3 -20	4-7 -20
word-before|title|	2-3 -26	4-7 -17
word-before|titulado|	4-7 -8
word-before|titula|	1 -17
word-before|told|	2-3 -9
word-before|to|	2-3 10	4-7 38	8+ 30
word-before|trattati|	4-7 19
word-before|trouvent|	1 12
word-before|trump|	4-7 16	8+ 7
word-before|tube|	2-3 -9
word-before|têm|	2-3 -15
word-before|uma|	2-3 11
word-before|um|	1 -16	4-7 -12
word-before|una|	2-3 -10
word-before|under|	1 -26
word-before|und|	1 -13
word-before|une|	1 14	2-3 6	4-7 19
word-before|van|	1 24	4-7 17
word-before|ve|	1 12
word-before|virou|	4-7 -15
word-before|voit|	4-7 6
word-before|vom|	1 -19
word-before|von|	4-7 10
word-before|voor|	2-3 21
word-before|vor|	4-7 10
word-before|voto|	2-3 14
word-before|wants|	4-7 16
word-before|was|	2-3 14	4-7 24	8+ 23
word-before|welcomed|	4-7 17
word-before|werde|	2-3 -9
word-before|were|	1 7	2-3 38	8+ 22
word-before|whose|	2-3 -21
word-before|who|	8+ 11
word-before|wie|	2-3 -13
word-before|will|	4-7 17
word-before|with|	2-3 -12	4-7 10
word-before|woord|	1 -19
word-before|words|	2-3 -18	4-7 14
word-before|word|	1 -28
word-before|wort|	1 -11
word-before|would|	1 19	2-3 8	4-7 27	8+ 21
word-before|wrote|	2-3 -20
word-before|y|	1 -10	2-3 -13
word-before|zeitung|	2-3 -13
word-before|zich|	2-3 19
word-before|zijn|	1 -14
word-before|zogeheten|	1 -12
word-before||	1 -15	2-3 6	4-7 23	8+ 26
word-before|à|	2-3 6	4-7 23	8+ 9
word-before|è|	2-3 12	4-7 21	8+ 6
word-before|était|	2-3 11	4-7 8
word-before|été|	1 -8	4-7 22
word-before|é|	1 -8	2-3 -10	4-7 -10	8+ 10
word-before|être|	4-7 12
word-before|–|	2-3 -17	4-7 -10
word-before|—|	2-3 16	4-7 -8	8+ 21
word-before|’s|	1 6	2-3 -12	4-7 -15	8+ 13
word-before|’|	2-3 23
work|near|near|,|	all -14
work|near|near|	all -31	first 25	none 20
work|near|near|preposition|	all -25
work|near|near|stop|	first 22
work|near|none|,|	all -44	all-one -40	first -25	none 23	some 8
work|near|none|:|	first -20	none -12
work|near|none|	all -60	all-one -45	first -29	most -15	none 8	some 18	titled 12
work|near|none|coordinator|	all -18
work|near|none|possessive|	all -12
work|near|none|preposition|	all -31	first -11
work|near|none|quote|	first 24
work|near|none|stop|	all-one 21	first 39
work|near|none|subordinator|	all -19	none 10
work|near|none|that|	none 15
work|near|none|verb-judging|	all -25	all-one -15	none 8
work|near|none|verb-saying|	all-one -14	none 23
work|near|none|verb-thinking|	none -10
work|near|none|word|	all -32	all-one -24	first -8	some 13
work|none|near|,|	none 14
work|none|near|:|	first 16
work|none|near|	all -16	none 16
work|none|near|auxiliary|	none 13
work|none|near|capital|	all-one -10	none -12
work|none|near|determiner|	all -6	none 15
work|none|near|preposition|	all -21	all-one -17	first -9	none -6
work|none|near|start|	all -22	all-one -17	first 26
work|none|near|verb-judging|	none 22
work|none|near|verb-saying|	none 15
work|none|near|verb-thinking|	none 18
work|none|near|word|	all -26	none -18
work|none|none|'|	none -7
work|none|none|)|	first 11
work|none|none|,|	all 7	all-one -6	first 20	most 10	none 16	some 9	upper 14
work|none|none|-|	first 17	none -8
work|none|none|:|	all 9	all-one 12	first 11	most 8	none -17	titled 10	upper 16
work|none|none|;|	none 17
work|none|none|adverb|	all-one -9	first -11	none 10
work|none|none|auxiliary|	all -11	all-one -15	first -6	most 20	none 7	some 12	titled 7
work|none|none|capital|	all -8	all-one -6	first -11	most -14	none 13	some 12	titled -6
work|none|none|coordinator|	first 9	some -10
work|none|none|determiner|	none -6	some 10
work|none|none|	first 6	some 13	titled 11	upper 9
work|none|none|possessive|	all -35	all-one -29	first -11	none 21	titled 17
work|none|none|preposition|	first -10	most 7	some 13
work|none|none|pronoun|	all-one -10	most -7	some 24
work|none|none|quote|	first 16
work|none|none|start|	first 20	most 20	titled -7
work|none|none|stop|	all 20	all-one 16	first 18	most 10
work|none|none|subordinator|	all-one -7	first 14	none -14	some 10	titled -11
work|none|none|that|	all-one -20	first 20	some 19
work|none|none|verb-judging|	all -6	all-one -25	first 6	some -14
work|none|none|verb-saying|	first -23	most 18	some 11	titled 12
work|none|none|verb-thinking|	first 6	some 13
work|none|none|word|	first -31	none 10	titled -15
work|none|none|—|	all-one 11	none 15
work|none|right|	all -29	all-one -35	first 13
work|none|right|determiner|	all -23
work|none|right|start|	first 16
work|none|right|stop|	first 21
work|none|right|word|	none -12
work|right|near|	all -23
work|right|near|verb-saying|	all -17
work|right|near|word|	all -12
work|right|none|	all -50	all-one -24	first -10	most -13	some 17
work|right|none|capital|	all -14	all-one -18	first -15	most -13	none 13
work|right|none|verb-saying|	all-one -23	none -9
work|right|none|verb-thinking|	none 15
work|right|none|word|	all -43	all-one -6	first -27	some 15
`;
