/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 10	2-3 13	4-7 15	8+ 30
alone|first|	4-7 19	8+ 17
alone|inside|	1 -6	2-3 -6
best-gap|according-to|according|gap|according-to|,;|	4-7 16	8+ 17
best-gap|according-to|according|gap|according-to|,c|	4-7 -6
best-gap|according-to|according|gap|according-to|,qs|	8+ 13
best-gap|according-to|according|gap|according-to|,q|	4-7 18
best-gap|according-to|according|gap|according-to|,sc|	8+ 11
best-gap|according-to|according|gap|according-to|,s|	2-3 -6	8+ 10
best-gap|according-to|according|gap|according-to|,|	1 6	2-3 10	4-7 19	8+ 30
best-gap|according-to|according|gap|according-to|;|	2-3 -19	4-7 17	8+ 11
best-gap|according-to|according|gap|according-to|c|	2-3 14	4-7 22
best-gap|according-to|according|gap|according-to|q,|	2-3 14
best-gap|according-to|according|gap|according-to|s,|	1 -9	4-7 23
best-gap|according-to|according|gap|according-to|s|	4-7 17
best-gap|according-to|according|gap|according-to||	1 -16	2-3 23	4-7 21	8+ 22
best-gap|actor-nearby|naked||	1 -7	2-3 8	8+ -6
best-gap|colon|naked||	2-3 15	4-7 24	8+ 37
best-gap|colon|saying|gap|colon|,c|	8+ 9
best-gap|colon|saying|gap|colon|,s|	8+ 8
best-gap|colon|saying|gap|colon|,|	8+ 8
best-gap|colon|saying|gap|colon||	8+ 14
best-gap|interview|naked||	2-3 6	4-7 12	8+ 6
best-gap|named-before|naked||	2-3 29	8+ 9
best-gap|named-nearby|naked||	4-7 14	8+ 7
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 13
best-gap|paragraph-before|saying|gap|paragraph-before|,|	8+ 28
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 13	4-7 11
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 16
best-gap|paragraph-before|saying|gap|paragraph-before||	2-3 -10	4-7 16	8+ 31
best-gap|possessor|naked||	1 22	2-3 -15	4-7 6	8+ 26
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -8	4-7 -13
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -19	2-3 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -27	2-3 -20	4-7 21	8+ 31
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -21	2-3 -8	4-7 19	8+ 15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 -8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 16	4-7 28	8+ 13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -16	2-3 6	4-7 -18	8+ 9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	8+ 19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 13	4-7 18	8+ 24
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s;|	2-3 -16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 7	2-3 -8	4-7 30	8+ 19
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -25	4-7 -6
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -20	4-7 12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -22	2-3 19	8+ 22
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 20	8+ 16
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -13
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 12	2-3 -6	4-7 14	8+ 17
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -24	4-7 -13
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	1 9	2-3 -15
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -10	2-3 8	4-7 25	8+ 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 24	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 19
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 8	4-7 33	8+ 18
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -18	8+ 21
best-gap|sentence-after|apposition|gap|sentence-after||	8+ -13
best-gap|sentence-after|direct|gap|sentence-after||	4-7 20	8+ 18
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 16	4-7 10
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -11	8+ 24
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 -8
best-gap|sentence-before|according|gap|sentence-before|,c|	4-7 23	8+ 16
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -21	2-3 14	4-7 -8	8+ 9
best-gap|sentence-before|according|gap|sentence-before|,|	2-3 17	8+ 11
best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 15
best-gap|sentence-before|according|gap|sentence-before||	1 -9	2-3 7	4-7 -7	8+ 9
best-gap|sentence-before|apposed|gap|sentence-before||	8+ 17
best-gap|sentence-before|apposition|gap|sentence-before|,|	4-7 21
best-gap|sentence-before|apposition|gap|sentence-before||	4-7 9	8+ 18
best-gap|sentence-before|direct|gap|sentence-before|,s|	8+ 10
best-gap|sentence-before|direct|gap|sentence-before|,|	8+ 12
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -14
best-gap|sentence-before|direct|gap|sentence-before|s|	8+ 23
best-gap|sentence-before|direct|gap|sentence-before||	8+ 28
best-gap|sentence-before|judging|gap|sentence-before|qs;,|	2-3 -16
best-gap|sentence-before|judging|gap|sentence-before||	4-7 17	8+ 15
best-gap|sentence-before|other|gap|sentence-before||	4-7 15	8+ 8
best-gap|sentence-before|relative|gap|sentence-before|,|	4-7 21	8+ 19
best-gap|sentence-before|relative|gap|sentence-before||	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 7	2-3 -16	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|,cs|	4-7 13	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|,c|	2-3 14	4-7 28	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,q;|	4-7 -7
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -13	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 16
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 22	8+ 24
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 20	4-7 32	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,|	1 13	2-3 -17	4-7 31	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 -13	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 21
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 25
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 16
best-gap|sentence-before|saying|gap|sentence-before|c|	4-7 -9
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -12	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|q;|	1 -16
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -10	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|s;|	4-7 23
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 7	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -16	4-7 15	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 11	8+ 26
best-gap|sentence-before|saying|gap|sentence-before||	1 -24	2-3 22	4-7 43	8+ 14
best-gap|signature|naked||	1 -18	2-3 -23	4-7 -20	8+ 27
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 27	8+ 24
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 -6
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	8+ 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -19	2-3 24	8+ 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -15	8+ 26
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 11	2-3 7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 13	2-3 8	8+ 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -18	2-3 -20	8+ -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 31
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 12	2-3 6	4-7 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 8	4-7 27	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 29	8+ 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -24	4-7 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -14	2-3 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -8	2-3 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 7	2-3 12	8+ 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 17	4-7 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sc|	2-3 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 -8	4-7 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq|	2-3 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 26	4-7 22	8+ 27
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 10	8+ 24
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 9	4-7 14
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	2-3 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 20	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -7	4-7 16	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -15	2-3 -8	4-7 26	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 9	2-3 -7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	2-3 16	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	1 20	2-3 19	4-7 16	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 13	2-3 18	4-7 16	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -16	8+ 39
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,s|	4-7 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,|	2-3 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 22	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -17	4-7 12	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	4-7 12	8+ -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 20	2-3 26	4-7 27	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -6	2-3 12	4-7 34	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	1 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	4-7 16	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 21	4-7 22	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 6	2-3 -18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 35	4-7 25	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 7	2-3 11	4-7 40	8+ 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 13	4-7 15	8+ 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	2-3 -9	4-7 14	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	1 6	2-3 28	4-7 13	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	2-3 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -9	2-3 19	4-7 27	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -31	4-7 18	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -18	4-7 16	8+ 33
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 12
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -22	4-7 7
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 14	8+ 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 17	8+ 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -17	2-3 10	4-7 23	8+ 13
best-gap|topic|naked||	1 7
best-gap|transcript|naked||	4-7 26	8+ 17
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -19
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 -6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -12	2-3 -13	8+ 12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	8+ 28
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|c|	2-3 12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|s|	2-3 14
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 10	4-7 -11
best-intro|'|saying|0|	2-3 -17
best-intro|(|saying|0|	4-7 16
best-intro|)|naked|far|	8+ 8
best-intro|,|according|1|	1 14	4-7 26	8+ 20
best-intro|,|according|2-4|	1 -19	2-3 -7	4-7 -11
best-intro|,|according|5-10|	4-7 26	8+ 11
best-intro|,|according|far|	2-3 14	4-7 32	8+ 13
best-intro|,|apposed|-3|	2-3 -7
best-intro|,|apposed|-4|	1 -10	4-7 -13
best-intro|,|apposed|-7|	1 -9
best-intro|,|direct|2-4|	2-3 19
best-intro|,|judging|1|	2-3 -10	4-7 10
best-intro|,|judging|2-4|	1 -12	2-3 -14	4-7 14
best-intro|,|judging|5-10|	8+ 11
best-intro|,|judging|far|	8+ 11
best-intro|,|naked|1|	1 7
best-intro|,|naked|2-4|	1 -20	4-7 9
best-intro|,|naked|5-10|	1 -31	2-3 -9	4-7 9	8+ 16
best-intro|,|naked|far|	1 -7	4-7 -8
best-intro|,|other|0|	2-3 -11
best-intro|,|other|1|	2-3 -18	4-7 -6
best-intro|,|saying|0|	2-3 -11	8+ 25
best-intro|,|saying|1|	2-3 12	4-7 11	8+ 23
best-intro|,|saying|2-4|	1 -13	4-7 8	8+ 37
best-intro|,|saying|5-10|	1 -25	2-3 -17	4-7 31	8+ 32
best-intro|,|saying|far|	1 21	2-3 -6	4-7 11	8+ 30
best-intro|-|naked|2-4|	8+ 7
best-intro|-|naked|5-10|	8+ 14
best-intro|:|according|1|	2-3 7	8+ 11
best-intro|:|according|2-4|	2-3 -16
best-intro|:|according|5-10|	8+ 13
best-intro|:|according|far|	8+ -6
best-intro|:|apposed|2-4|	4-7 19	8+ 24
best-intro|:|apposed|5-10|	4-7 19
best-intro|:|apposition|2-4|	8+ 17
best-intro|:|direct|0|	4-7 15
best-intro|:|direct|2-4|	2-3 6	8+ 19
best-intro|:|direct|5-10|	2-3 -17	8+ 21
best-intro|:|judging|1|	4-7 16	8+ 16
best-intro|:|judging|2-4|	2-3 23	8+ 15
best-intro|:|judging|5-10|	4-7 12	8+ 16
best-intro|:|judging|far|	8+ 13
best-intro|:|naked|1|	8+ 34
best-intro|:|naked|2-4|	2-3 26	4-7 39	8+ 44
best-intro|:|naked|5-10|	1 -11	8+ -6
best-intro|:|naked|far|	2-3 -7
best-intro|:|saying|0|	4-7 26	8+ 31
best-intro|:|saying|1|	2-3 6	4-7 7	8+ 34
best-intro|:|saying|2-4|	1 16	2-3 26	4-7 12	8+ 27
best-intro|:|saying|5-10|	1 8	2-3 -16	4-7 -15
best-intro|:|saying|far|	1 -28	2-3 -20
best-intro|:|thinking|2-4|	4-7 14	8+ 13
best-intro|:|thinking|5-10|	8+ 14
best-intro|;|according|1|	4-7 15
best-intro|;|naked|1|	4-7 -14
best-intro|adverb|according|2-4|	1 -22	2-3 10
best-intro|adverb|according|5-10|	4-7 14
best-intro|adverb|judging|2-4|	1 13	2-3 13	4-7 21
best-intro|adverb|naked|2-4|	2-3 -11	4-7 -6
best-intro|adverb|naked|5-10|	1 12
best-intro|adverb|naked|far|	1 -7	4-7 13
best-intro|adverb|saying|1|	2-3 -18
best-intro|adverb|saying|2-4|	1 -13
best-intro|adverb|saying|5-10|	1 10	4-7 18	8+ 17
best-intro|adverb|saying|far|	1 15	8+ 14
best-intro|auxiliary|according|1|	1 -18	2-3 -11	4-7 21	8+ 11
best-intro|auxiliary|according|2-4|	2-3 10	4-7 34
best-intro|auxiliary|according|5-10|	4-7 39	8+ 10
best-intro|auxiliary|according|far|	4-7 22	8+ 10
best-intro|auxiliary|direct|0|	2-3 -13
best-intro|auxiliary|direct|far|	4-7 18
best-intro|auxiliary|judging|2-4|	1 -25
best-intro|auxiliary|judging|5-10|	1 19	4-7 24
best-intro|auxiliary|judging|far|	2-3 18
best-intro|auxiliary|naked|1|	1 -17	2-3 -21	4-7 15
best-intro|auxiliary|naked|2-4|	1 -13	4-7 26	8+ 17
best-intro|auxiliary|naked|5-10|	1 -12	2-3 21	4-7 22	8+ 21
best-intro|auxiliary|naked|far|	1 8	8+ 16
best-intro|auxiliary|other|1|	4-7 6
best-intro|auxiliary|saying|0|	2-3 -17	4-7 29	8+ 14
best-intro|auxiliary|saying|1|	1 25	4-7 20
best-intro|auxiliary|saying|2-4|	1 -9	2-3 19	4-7 -14	8+ 19
best-intro|auxiliary|saying|5-10|	1 23	2-3 39	4-7 55	8+ 21
best-intro|auxiliary|saying|far|	1 40	2-3 6	8+ 37
best-intro|capital|according|0|	2-3 14	4-7 -13
best-intro|capital|according|1|	2-3 10
best-intro|capital|according|2-4|	2-3 14
best-intro|capital|according|5-10|	2-3 19	4-7 10
best-intro|capital|according|far|	2-3 10
best-intro|capital|judging|0|	1 11	2-3 -23
best-intro|capital|judging|1|	2-3 21	4-7 9	8+ 15
best-intro|capital|judging|2-4|	2-3 12	4-7 15
best-intro|capital|judging|5-10|	4-7 15
best-intro|capital|naked|-2|	1 -10
best-intro|capital|naked|0|	1 16
best-intro|capital|naked|1|	1 -15	2-3 -12
best-intro|capital|naked|2-4|	1 -31	2-3 -18	4-7 9	8+ 16
best-intro|capital|naked|5-10|	1 9	4-7 -6
best-intro|capital|naked|far|	4-7 -13
best-intro|capital|other|0|	1 -9	2-3 -11
best-intro|capital|saying|0|	1 -16	4-7 18	8+ 22
best-intro|capital|saying|1|	2-3 -18	8+ 19
best-intro|capital|saying|2-4|	1 19	4-7 21	8+ 23
best-intro|capital|saying|5-10|	2-3 13	4-7 27	8+ 23
best-intro|capital|saying|far|	2-3 11	4-7 10	8+ 15
best-intro|capital|shared|2-4|	4-7 12
best-intro|coordinator|judging|2-4|	1 6
best-intro|coordinator|judging|5-10|	4-7 19
best-intro|coordinator|judging|far|	2-3 18
best-intro|coordinator|naked|2-4|	2-3 -6
best-intro|coordinator|naked|5-10|	1 -16
best-intro|coordinator|naked|far|	1 7
best-intro|coordinator|saying|0|	2-3 -17	4-7 -12	8+ 13
best-intro|coordinator|saying|1|	2-3 15
best-intro|coordinator|saying|2-4|	2-3 -12	4-7 20	8+ 11
best-intro|coordinator|saying|5-10|	1 8	2-3 9	4-7 32	8+ 16
best-intro|coordinator|saying|far|	1 -15	2-3 28	4-7 27	8+ 17
best-intro|determiner|according|0|	1 -14
best-intro|determiner|according|2-4|	1 -28	2-3 -9	4-7 21
best-intro|determiner|according|5-10|	4-7 15
best-intro|determiner|apposed|1|	1 -21
best-intro|determiner|apposed|5-10|	2-3 9
best-intro|determiner|direct|1|	2-3 -15
best-intro|determiner|direct|5-10|	2-3 -11
best-intro|determiner|direct|far|	2-3 16
best-intro|determiner|judging|-5|	1 -15
best-intro|determiner|judging|1|	1 22	4-7 -9
best-intro|determiner|judging|2-4|	2-3 -10	4-7 7
best-intro|determiner|judging|5-10|	1 20	2-3 -7
best-intro|determiner|naked|0|	1 -16
best-intro|determiner|naked|1|	1 -28	2-3 6
best-intro|determiner|naked|2-4|	2-3 -22
best-intro|determiner|naked|5-10|	2-3 11	4-7 7
best-intro|determiner|naked|far|	1 -6	4-7 21
best-intro|determiner|other|0|	1 -14	2-3 -10
best-intro|determiner|other|1|	2-3 -10
best-intro|determiner|saying|0|	1 -9	2-3 24
best-intro|determiner|saying|1|	1 -15	2-3 6	4-7 15
best-intro|determiner|saying|2-4|	1 7	4-7 7	8+ 21
best-intro|determiner|saying|5-10|	1 12	2-3 -20	4-7 9	8+ 17
best-intro|determiner|saying|far|	1 17	2-3 23
best-intro|determiner|thinking|2-4|	1 -11
best-intro|determiner|thinking|5-10|	2-3 -14
best-intro|determiner|thinking|far|	1 -13	2-3 -16
best-intro|possessive|judging|2-4|	2-3 16
best-intro|possessive|naked|2-4|	4-7 -11
best-intro|possessive|saying|0|	2-3 -23
best-intro|possessive|saying|2-4|	1 12	2-3 -13	4-7 -11
best-intro|possessive|saying|5-10|	2-3 -13	8+ 15
best-intro|possessive|saying|far|	2-3 8
best-intro|preposition|according|2-4|	1 -18	4-7 12
best-intro|preposition|according|5-10|	2-3 -6	4-7 19
best-intro|preposition|according|far|	1 -22	2-3 -18	4-7 27
best-intro|preposition|apposed|2-4|	4-7 18
best-intro|preposition|direct|0|	1 -22
best-intro|preposition|direct|2-4|	1 -38	2-3 -15	4-7 8
best-intro|preposition|direct|5-10|	2-3 8	4-7 16
best-intro|preposition|judging|1|	2-3 -17	4-7 8
best-intro|preposition|judging|2-4|	2-3 23	4-7 40	8+ 19
best-intro|preposition|judging|5-10|	1 -16	2-3 -9	4-7 7	8+ 21
best-intro|preposition|judging|far|	2-3 17	4-7 -9
best-intro|preposition|naked|0|	2-3 -21
best-intro|preposition|naked|1|	2-3 -28	4-7 -9
best-intro|preposition|naked|2-4|	2-3 11	4-7 -6
best-intro|preposition|naked|5-10|	1 -9	4-7 6	8+ 21
best-intro|preposition|naked|far|	8+ 17
best-intro|preposition|other|0|	1 -13
best-intro|preposition|other|1|	1 -9	2-3 -6
best-intro|preposition|saying|0|	1 -11	2-3 6	8+ 21
best-intro|preposition|saying|1|	1 25	2-3 -11	8+ 21
best-intro|preposition|saying|2-4|	1 -16	4-7 13	8+ 21
best-intro|preposition|saying|5-10|	1 -7	4-7 10	8+ 16
best-intro|preposition|saying|far|	1 -6	2-3 -11	4-7 27	8+ 20
best-intro|preposition|thinking|2-4|	2-3 -8
best-intro|preposition|thinking|5-10|	2-3 7
best-intro|pronoun|according|1|	2-3 18
best-intro|pronoun|according|2-4|	2-3 18
best-intro|pronoun|judging|1|	2-3 -9	4-7 33	8+ 8
best-intro|pronoun|judging|5-10|	4-7 15
best-intro|pronoun|naked|2-4|	4-7 18
best-intro|pronoun|naked|5-10|	1 -25	4-7 14
best-intro|pronoun|naked|far|	2-3 6	4-7 -6
best-intro|pronoun|saying|1|	1 11	2-3 -10	4-7 19
best-intro|pronoun|saying|2-4|	2-3 11	4-7 30	8+ 18
best-intro|pronoun|saying|5-10|	1 7	2-3 24	4-7 19	8+ 14
best-intro|pronoun|saying|far|	4-7 11
best-intro|quote|naked|5-10|	4-7 8
best-intro|quote|naked|far|	4-7 11
best-intro|quote|saying|0|	4-7 15	8+ 17
best-intro|quote|saying|1|	4-7 17
best-intro|quote|saying|2-4|	8+ 14
best-intro|quote|saying|5-10|	8+ 22
best-intro|start|according|1|	1 -18	4-7 12	8+ 10
best-intro|start|direct|0|	4-7 12	8+ 31
best-intro|start|direct|far|	4-7 7	8+ 18
best-intro|start|judging|0|	2-3 -10	8+ 18
best-intro|start|judging|1|	4-7 8	8+ 6
best-intro|start|judging|far|	4-7 18	8+ 21
best-intro|start|naked|0|	1 -21	2-3 -19	4-7 31	8+ 34
best-intro|start|naked|1|	1 8	2-3 -21	4-7 9	8+ 24
best-intro|start|naked|2-4|	1 -8	2-3 -17	4-7 11	8+ 16
best-intro|start|naked|5-10|	2-3 -26	4-7 17	8+ 27
best-intro|start|naked|far|	1 -7	2-3 19	4-7 7
best-intro|start|other|0|	4-7 -9
best-intro|start|other|1|	4-7 22	8+ 18
best-intro|start|saying|0|	1 41	2-3 70	4-7 46	8+ 17
best-intro|start|saying|1|	1 6	2-3 32	4-7 11	8+ 8
best-intro|start|saying|2-4|	2-3 -16	4-7 35	8+ 25
best-intro|start|saying|5-10|	2-3 -17	4-7 15	8+ 31
best-intro|start|saying|far|	1 -16	2-3 -11	8+ 38
best-intro|start|thinking|0|	4-7 24	8+ 22
best-intro|stop|according|1|	2-3 20	4-7 16	8+ 14
best-intro|stop|according|5-10|	1 -10	2-3 14	4-7 25	8+ 8
best-intro|stop|according|far|	8+ 21
best-intro|stop|apposed|5-10|	8+ 17
best-intro|stop|apposition|2-4|	4-7 9	8+ 14
best-intro|stop|apposition|5-10|	8+ 14
best-intro|stop|direct|0|	4-7 18	8+ 19
best-intro|stop|direct|1|	2-3 -6	8+ 24
best-intro|stop|direct|2-4|	4-7 -6	8+ 19
best-intro|stop|direct|5-10|	4-7 16	8+ 19
best-intro|stop|direct|far|	4-7 16	8+ 34
best-intro|stop|judging|0|	2-3 -7	4-7 14
best-intro|stop|judging|1|	4-7 21	8+ 13
best-intro|stop|judging|2-4|	4-7 15
best-intro|stop|naked|1|	4-7 -16	8+ 13
best-intro|stop|naked|2-4|	1 9	2-3 22	4-7 10	8+ 21
best-intro|stop|naked|5-10|	1 -10	2-3 29	8+ 16
best-intro|stop|naked|far|	1 30	2-3 12	4-7 20	8+ 16
best-intro|stop|other|1|	1 19	2-3 28	4-7 43	8+ 10
best-intro|stop|relative|5-10|	8+ 18
best-intro|stop|relative|far|	4-7 23	8+ 25
best-intro|stop|saying|0|	1 47	2-3 21	4-7 39	8+ 16
best-intro|stop|saying|1|	1 10	2-3 21	4-7 35	8+ 11
best-intro|stop|saying|2-4|	1 13	4-7 55	8+ 14
best-intro|stop|saying|5-10|	4-7 54	8+ 23
best-intro|stop|saying|far|	4-7 57	8+ 25
best-intro|stop|thinking|2-4|	8+ 17
best-intro|subordinator|according|5-10|	4-7 10
best-intro|subordinator|according|far|	2-3 22
best-intro|subordinator|judging|1|	1 -6	2-3 10	8+ 9
best-intro|subordinator|judging|2-4|	1 16	4-7 30	8+ 21
best-intro|subordinator|judging|5-10|	1 -11	2-3 11	4-7 24	8+ 14
best-intro|subordinator|judging|far|	1 16	2-3 7
best-intro|subordinator|naked|2-4|	4-7 -6
best-intro|subordinator|naked|5-10|	1 -16	2-3 -16
best-intro|subordinator|naked|far|	1 8	2-3 -6
best-intro|subordinator|saying|0|	2-3 -17
best-intro|subordinator|saying|1|	1 -21
best-intro|subordinator|saying|2-4|	1 -23	2-3 -13	4-7 20
best-intro|subordinator|saying|5-10|	1 -19	2-3 -32	4-7 33	8+ 23
best-intro|subordinator|saying|far|	1 23	4-7 31	8+ 27
best-intro|subordinator|thinking|2-4|	2-3 -23
best-intro|that|judging|1|	1 19	2-3 14	4-7 17	8+ 9
best-intro|that|naked|2-4|	2-3 6	4-7 13
best-intro|that|naked|5-10|	1 6	4-7 16	8+ 14
best-intro|that|naked|far|	4-7 26	8+ 14
best-intro|that|saying|1|	1 -15	4-7 29	8+ 15
best-intro|that|saying|2-4|	1 -10	2-3 29	8+ 12
best-intro|that|saying|5-10|	1 -16	2-3 19	4-7 18	8+ 19
best-intro|that|saying|far|	4-7 25	8+ 14
best-intro|that|thinking|1|	1 -17
best-intro|verb-judging|according|5-10|	2-3 12
best-intro|verb-judging|judging|0|	4-7 24	8+ 16
best-intro|verb-judging|judging|2-4|	2-3 -11	4-7 22
best-intro|verb-judging|judging|5-10|	4-7 -6
best-intro|verb-judging|judging|far|	2-3 -6
best-intro|verb-judging|naked|2-4|	2-3 -6	4-7 16
best-intro|verb-judging|naked|5-10|	1 20	2-3 -25	4-7 19
best-intro|verb-judging|naked|far|	1 9	2-3 -15
best-intro|verb-judging|saying|0|	2-3 -13
best-intro|verb-judging|saying|1|	2-3 -11
best-intro|verb-judging|saying|2-4|	2-3 15
best-intro|verb-judging|saying|5-10|	1 6	2-3 21	4-7 22	8+ 14
best-intro|verb-judging|saying|far|	1 -21	2-3 -19
best-intro|verb-judging|thinking|5-10|	2-3 11
best-intro|verb-saying|according|2-4|	2-3 -9
best-intro|verb-saying|direct|far|	1 -19
best-intro|verb-saying|judging|2-4|	2-3 23	4-7 17	8+ 14
best-intro|verb-saying|naked|2-4|	1 7	2-3 -24	8+ 14
best-intro|verb-saying|naked|5-10|	1 -18	4-7 -7
best-intro|verb-saying|naked|far|	1 -26	2-3 -20	4-7 20
best-intro|verb-saying|saying|2-4|	1 -19	2-3 29
best-intro|verb-saying|saying|5-10|	1 12
best-intro|verb-saying|saying|far|	4-7 12
best-intro|verb-thinking|judging|2-4|	4-7 16
best-intro|verb-thinking|judging|5-10|	2-3 16
best-intro|verb-thinking|naked|2-4|	4-7 6
best-intro|verb-thinking|naked|5-10|	2-3 24
best-intro|verb-thinking|saying|2-4|	1 11	2-3 -13	4-7 11	8+ 10
best-intro|verb-thinking|saying|5-10|	1 -21	4-7 24	8+ 17
best-intro|verb-thinking|thinking|0|	1 -14
best-intro|word|according|0|	1 -12
best-intro|word|according|1|	1 13	4-7 23
best-intro|word|according|2-4|	1 22	2-3 18	4-7 19	8+ 10
best-intro|word|according|5-10|	1 -25	2-3 8	8+ 12
best-intro|word|according|far|	2-3 -7	8+ 9
best-intro|word|apposed|-6|	1 -15
best-intro|word|apposed|-9|	2-3 -10
best-intro|word|apposed|2-4|	2-3 -17
best-intro|word|apposition|far|	2-3 -17
best-intro|word|direct|0|	2-3 -17	4-7 -17
best-intro|word|direct|1|	1 -16	2-3 -16
best-intro|word|direct|2-4|	1 -23	2-3 15	4-7 9	8+ 16
best-intro|word|direct|5-10|	1 -25	2-3 -23	4-7 -11
best-intro|word|direct|far|	1 -11	2-3 8
best-intro|word|judging|0|	2-3 -8
best-intro|word|judging|1|	2-3 22	4-7 23
best-intro|word|judging|2-4|	2-3 -11	8+ 11
best-intro|word|judging|5-10|	8+ 17
best-intro|word|naked|0|	1 -18
best-intro|word|naked|1|	1 -41	2-3 -18	4-7 16
best-intro|word|naked|2-4|	2-3 -8	4-7 -28
best-intro|word|naked|5-10|	1 13	4-7 12
best-intro|word|naked|far|	1 -16	4-7 9
best-intro|word|other|0|	1 -12	2-3 -12
best-intro|word|other|1|	2-3 -8
best-intro|word|other|5-10|	2-3 -10
best-intro|word|relative|2-4|	2-3 -14
best-intro|word|saying|0|	1 -20	4-7 -13	8+ 27
best-intro|word|saying|1|	1 -21	2-3 29	4-7 10	8+ 9
best-intro|word|saying|2-4|	1 -17	4-7 11	8+ 25
best-intro|word|saying|5-10|	2-3 11	4-7 10	8+ 33
best-intro|word|saying|far|	1 -8	4-7 6	8+ 30
best-intro|word|shared|-5|	1 -14
best-intro|word|thinking|2-4|	1 -11	2-3 -8	4-7 19
best-intro|word|thinking|5-10|	1 -13	4-7 18
best-intro|word|thinking|far|	2-3 10
best-intro|—|naked|far|	2-3 14	4-7 11	8+ 8
best-intro|—|saying|2-4|	4-7 18
best-intro|—|saying|5-10|	8+ 6
best-intro|—|saying|far|	8+ 9
best-intro|’|judging|2-4|	2-3 15	4-7 12
best-intro|’|saying|2-4|	4-7 -6
best-lead|lower|%|saying|	speaker-then-quote 13
best-lead|lower|,|according|	according-to 23	sentence-before 19
best-lead|lower|,|direct|	speaker-then-quote 12
best-lead|lower|,|judging|	verb-then-speaker 10
best-lead|lower|,|naked|	named-nearby 20	possessor 20	topic -11
best-lead|lower|,|other|	quote-then-verb -18	verb-then-speaker 16
best-lead|lower|,|saying|	quote-then-speaker -8	quote-then-verb 25	sentence-after 16	speaker-then-quote 15	verb-then-speaker 8
best-lead|lower|-|saying|	speaker-then-quote 16
best-lead|lower|:|according|	according-to 8
best-lead|lower|:|direct|	speaker-then-quote -13
best-lead|lower|:|judging|	speaker-then-quote 6
best-lead|lower|:|naked|	actor-nearby -20	colon 13	named-nearby 12	possessor -19	topic -33
best-lead|lower|:|saying|	quote-then-verb 18	sentence-before -10	speaker-then-quote -19	verb-then-speaker -8
best-lead|lower|;|according|	according-to 17
best-lead|lower|adverb|direct|	speaker-then-quote 21
best-lead|lower|adverb|judging|	quote-then-verb 9	speaker-then-quote 24
best-lead|lower|adverb|naked|	actor-nearby -11	named-nearby 6
best-lead|lower|adverb|saying|	sentence-before -15	verb-then-speaker -19
best-lead|lower|auxiliary|according|	according-to 6
best-lead|lower|auxiliary|judging|	speaker-then-quote -13
best-lead|lower|auxiliary|naked|	named-nearby 15	possessor -14	topic 11
best-lead|lower|auxiliary|other|	quote-then-verb 19
best-lead|lower|auxiliary|relative|	speaker-then-quote 14
best-lead|lower|auxiliary|saying|	quote-then-speaker 15	quote-then-verb 8	sentence-before 10	speaker-then-quote 35	verb-then-speaker -19
best-lead|lower|capital|according|	according-to 20
best-lead|lower|capital|direct|	speaker-then-quote 14
best-lead|lower|capital|judging|	speaker-then-quote 13
best-lead|lower|capital|naked|	actor-nearby -14	named-nearby 17	topic -16
best-lead|lower|capital|saying|	quote-then-speaker 6	quote-then-verb -10	sentence-before 20	speaker-then-quote 48
best-lead|lower|capital|shared|	speaker-then-quote 12
best-lead|lower|coordinator|according|	according-to 6
best-lead|lower|coordinator|direct|	speaker-then-quote -15
best-lead|lower|coordinator|naked|	actor-nearby -15	named-nearby 6
best-lead|lower|coordinator|saying|	quote-then-speaker 11	quote-then-verb -12	sentence-before 12	speaker-then-quote 15
best-lead|lower|determiner|judging|	quote-then-speaker -16
best-lead|lower|determiner|naked|	actor-nearby 6	named-nearby -7	possessor 18
best-lead|lower|determiner|other|	quote-then-verb -10
best-lead|lower|determiner|saying|	quote-then-speaker 18	quote-then-verb 22	verb-then-speaker 22
best-lead|lower|determiner|shared|	quote-then-speaker -16
best-lead|lower|determiner|thinking|	speaker-then-quote -22
best-lead|lower|possessive|judging|	speaker-then-quote 24
best-lead|lower|possessive|naked|	named-nearby 7	possessor -19
best-lead|lower|possessive|saying|	quote-then-speaker 15	speaker-then-quote 43
best-lead|lower|preposition|according|	sentence-before -19
best-lead|lower|preposition|direct|	quote-then-speaker -18	speaker-then-quote 7
best-lead|lower|preposition|judging|	speaker-then-quote 7	verb-then-speaker -7
best-lead|lower|preposition|naked|	actor-nearby -23	named-nearby 7	possessor 16
best-lead|lower|preposition|other|	quote-then-verb -10
best-lead|lower|preposition|saying|	quote-then-speaker 6	verb-then-speaker 12
best-lead|lower|preposition|shared|	speaker-then-quote -11
best-lead|lower|preposition|thinking|	quote-then-speaker -8	speaker-then-quote 22
best-lead|lower|pronoun|according|	according-to 17
best-lead|lower|pronoun|direct|	speaker-then-quote 6
best-lead|lower|pronoun|naked|	named-nearby -10	topic 7
best-lead|lower|pronoun|relative|	speaker-then-quote 14
best-lead|lower|pronoun|saying|	quote-then-verb 13	speaker-then-quote 23	verb-then-speaker 13
best-lead|lower|quote|judging|	speaker-then-quote 14
best-lead|lower|quote|naked|	named-nearby -18
best-lead|lower|quote|saying|	speaker-then-quote 20
best-lead|lower|subordinator|according|	according-to 30
best-lead|lower|subordinator|apposed|	quote-then-speaker -9
best-lead|lower|subordinator|judging|	speaker-then-quote 16
best-lead|lower|subordinator|naked|	named-nearby -7
best-lead|lower|subordinator|saying|	quote-then-speaker -16	sentence-after -23	sentence-before 22
best-lead|lower|subordinator|shared|	quote-then-speaker -14
best-lead|lower|subordinator|thinking|	speaker-then-quote -22
best-lead|lower|that|according|	according-to 6
best-lead|lower|that|judging|	speaker-then-quote 9
best-lead|lower|that|naked|	actor-nearby 11	named-nearby 14	possessor 17	topic 10
best-lead|lower|that|saying|	quote-then-verb 11
best-lead|lower|that|thinking|	speaker-then-quote -11
best-lead|lower|verb-judging|according|	according-to -18
best-lead|lower|verb-judging|judging|	speaker-then-quote 6
best-lead|lower|verb-judging|naked|	topic 15
best-lead|lower|verb-judging|saying|	speaker-then-quote 6
best-lead|lower|verb-saying|according|	according-to -9
best-lead|lower|verb-saying|direct|	speaker-then-quote -9
best-lead|lower|verb-saying|judging|	speaker-then-quote 22
best-lead|lower|verb-saying|naked|	named-nearby -17	topic 30
best-lead|lower|verb-saying|saying|	quote-then-verb 20
best-lead|lower|verb-thinking|according|	according-to 7
best-lead|lower|verb-thinking|judging|	speaker-then-quote 28
best-lead|lower|verb-thinking|naked|	named-nearby 18	topic 6
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -19
best-lead|lower|word|according|	according-to 24
best-lead|lower|word|apposed|	quote-then-speaker -25
best-lead|lower|word|apposition|	sentence-before -9
best-lead|lower|word|direct|	quote-then-speaker -15	sentence-before -13	speaker-then-quote -15
best-lead|lower|word|naked|	possessor -19	topic 8
best-lead|lower|word|other|	quote-then-verb -12
best-lead|lower|word|saying|	quote-then-speaker 6	quote-then-verb 8	sentence-before -13	speaker-then-quote 8	verb-then-speaker 15
best-lead|lower|–|saying|	verb-then-speaker 11
best-lead|lower|’|saying|	speaker-then-quote 23
best-lead|other|:|saying|	speaker-then-quote -10
best-lead|other|auxiliary|saying|	speaker-then-quote 13
best-lead|other|preposition|naked|	topic 13
best-lead|other|start|naked|	actor-nearby 19	topic 8
best-lead|other|start|saying|	quote-then-verb 13	sentence-after 7
best-lead|other|stop|saying|	quote-then-verb 9
best-lead|other|that|saying|	speaker-then-quote -11
best-lead|other|word|naked|	actor-nearby -21
best-lead|other|word|saying|	speaker-then-quote -9
best-lead|upper|'|saying|	quote-then-speaker -17
best-lead|upper|(|naked|	named-nearby -6
best-lead|upper|(|saying|	speaker-then-quote -14
best-lead|upper|)|naked|	interview 13
best-lead|upper|,|apposed|	quote-then-speaker -21
best-lead|upper|,|direct|	sentence-before -11	speaker-then-quote 18
best-lead|upper|,|judging|	quote-then-verb -14	speaker-then-quote 10
best-lead|upper|,|naked|	actor-nearby -16	named-nearby -21	possessor -23	signature -14	topic -14
best-lead|upper|,|other|	quote-then-verb -14
best-lead|upper|,|relative|	speaker-then-quote -14
best-lead|upper|,|saying|	quote-then-speaker -19	quote-then-verb -10	sentence-before -11	speaker-then-quote 12	verb-then-speaker -14
best-lead|upper|,|shared|	quote-then-speaker -10
best-lead|upper|,|thinking|	speaker-then-quote 14
best-lead|upper|-|naked|	actor-nearby 14	named-nearby 9
best-lead|upper|-|saying|	quote-then-speaker 16
best-lead|upper|:|according|	sentence-before -8
best-lead|upper|:|apposed|	sentence-after 19	speaker-then-quote 15
best-lead|upper|:|apposition|	speaker-then-quote 17
best-lead|upper|:|direct|	sentence-after 15	sentence-before 21
best-lead|upper|:|judging|	speaker-then-quote 14
best-lead|upper|:|naked|	actor-nearby 10	colon 18	interview 10	named-nearby 40	signature 14
best-lead|upper|:|saying|	quote-then-speaker 23	quote-then-verb 9	sentence-after 24	sentence-before -14	speaker-then-quote 7	verb-then-speaker -11
best-lead|upper|:|thinking|	speaker-then-quote 18
best-lead|upper|adverb|naked|	actor-nearby -23	named-nearby -30
best-lead|upper|auxiliary|according|	according-to -20
best-lead|upper|auxiliary|naked|	actor-nearby -22	named-nearby 15	possessor -21	topic -9
best-lead|upper|auxiliary|saying|	quote-then-verb -17	sentence-before -16
best-lead|upper|capital|according|	according-to -17	sentence-before -13
best-lead|upper|capital|direct|	speaker-then-quote -16
best-lead|upper|capital|judging|	quote-then-verb -18	speaker-then-quote -7
best-lead|upper|capital|naked|	actor-nearby -23	named-nearby -9	signature -12
best-lead|upper|capital|other|	quote-then-verb -18
best-lead|upper|capital|saying|	quote-then-speaker -9	quote-then-verb -23	sentence-before -14	speaker-then-quote -19
best-lead|upper|coordinator|naked|	actor-nearby -15	named-nearby -27	topic -13
best-lead|upper|coordinator|saying|	quote-then-verb -17
best-lead|upper|determiner|apposed|	speaker-then-quote -7
best-lead|upper|determiner|direct|	sentence-before -23
best-lead|upper|determiner|judging|	speaker-then-quote -7
best-lead|upper|determiner|naked|	actor-nearby 7	named-nearby -12
best-lead|upper|determiner|other|	quote-then-verb -17
best-lead|upper|determiner|saying|	quote-then-speaker 12	quote-then-verb -21	speaker-then-quote 9	verb-then-speaker -12
best-lead|upper|possessive|direct|	speaker-then-quote -24
best-lead|upper|possessive|saying|	quote-then-speaker -33	speaker-then-quote -36
best-lead|upper|preposition|according|	according-to -26
best-lead|upper|preposition|direct|	speaker-then-quote -10
best-lead|upper|preposition|judging|	quote-then-speaker -27	quote-then-verb -19	speaker-then-quote 14
best-lead|upper|preposition|naked|	named-nearby -17	possessor 8	signature -8	topic -8
best-lead|upper|preposition|other|	quote-then-verb -8	verb-then-speaker -10
best-lead|upper|preposition|relative|	speaker-then-quote -24
best-lead|upper|preposition|saying|	quote-then-verb -26	sentence-after -18	sentence-before 11	speaker-then-quote -9	verb-then-speaker -16
best-lead|upper|preposition|shared|	quote-then-speaker 6	speaker-then-quote -21
best-lead|upper|preposition|thinking|	speaker-then-quote 7
best-lead|upper|pronoun|judging|	speaker-then-quote -27
best-lead|upper|pronoun|saying|	speaker-then-quote -10
best-lead|upper|quote|naked|	actor-nearby 12
best-lead|upper|quote|saying|	quote-then-speaker 14	quote-then-verb 17	sentence-before 28
best-lead|upper|start|according|	according-to -11
best-lead|upper|start|apposition|	quote-then-speaker -14
best-lead|upper|start|direct|	paragraph-before 17	quote-then-speaker 11	sentence-after 20
best-lead|upper|start|judging|	colon 15	paragraph-before -9	quote-then-speaker 6	quote-then-verb 8
best-lead|upper|start|naked|	actor-nearby 38	colon 21	interview 8	named-before -10	signature -15	topic 24	transcript 30
best-lead|upper|start|saying|	colon 22	paragraph-before -12	quote-then-speaker 23	quote-then-verb 38	sentence-after 27
best-lead|upper|start|thinking|	quote-then-speaker -8	sentence-after 16
best-lead|upper|stop|according|	according-to 23	sentence-before -13
best-lead|upper|stop|apposed|	sentence-before 17
best-lead|upper|stop|apposition|	sentence-before 14
best-lead|upper|stop|direct|	quote-then-speaker 23
best-lead|upper|stop|judging|	quote-then-speaker 18	quote-then-verb -8	sentence-before 22
best-lead|upper|stop|naked|	actor-nearby 7	named-before 20	signature -14	topic 46
best-lead|upper|stop|other|	quote-then-verb 39	sentence-before 15
best-lead|upper|stop|relative|	sentence-before 34
best-lead|upper|stop|saying|	quote-then-speaker 18	quote-then-verb 26	sentence-after 28	sentence-before 32
best-lead|upper|stop|thinking|	sentence-before 20
best-lead|upper|subordinator|apposed|	quote-then-speaker -20
best-lead|upper|subordinator|direct|	speaker-then-quote 7
best-lead|upper|subordinator|judging|	speaker-then-quote 23
best-lead|upper|subordinator|naked|	named-nearby -11	possessor -21	topic -16
best-lead|upper|subordinator|relative|	speaker-then-quote -18
best-lead|upper|subordinator|saying|	quote-then-speaker -21	sentence-before -18	speaker-then-quote -7
best-lead|upper|subordinator|shared|	quote-then-speaker -14
best-lead|upper|subordinator|thinking|	speaker-then-quote -20
best-lead|upper|that|saying|	speaker-then-quote 13
best-lead|upper|verb-judging|apposed|	quote-then-speaker -10
best-lead|upper|verb-judging|judging|	speaker-then-quote -6
best-lead|upper|verb-judging|naked|	actor-nearby -17	named-nearby -25	topic -10
best-lead|upper|verb-judging|saying|	quote-then-speaker -19	sentence-before -9	speaker-then-quote -28
best-lead|upper|verb-judging|thinking|	speaker-then-quote -23
best-lead|upper|verb-saying|judging|	speaker-then-quote 11
best-lead|upper|verb-saying|naked|	actor-nearby -24	named-nearby -32	topic -23
best-lead|upper|verb-saying|saying|	sentence-after -18
best-lead|upper|verb-thinking|saying|	speaker-then-quote -26
best-lead|upper|word|according|	according-to -12	sentence-before -9
best-lead|upper|word|apposed|	quote-then-speaker -10	speaker-then-quote 7
best-lead|upper|word|apposition|	speaker-then-quote -20
best-lead|upper|word|direct|	sentence-before -16	speaker-then-quote -8
best-lead|upper|word|judging|	quote-then-speaker -14	quote-then-verb -8	speaker-then-quote -9
best-lead|upper|word|naked|	named-nearby -14	topic -18
best-lead|upper|word|other|	quote-then-verb -7	speaker-then-quote -10
best-lead|upper|word|relative|	speaker-then-quote -14
best-lead|upper|word|saying|	quote-then-speaker -19	quote-then-verb -8	sentence-after -24	sentence-before -35	speaker-then-quote -25	verb-then-speaker -19
best-lead|upper|word|thinking|	speaker-then-quote 6
best-lead|upper|–|saying|	quote-then-verb 20
best-lead|upper|—|naked|	actor-nearby 15	topic -14
best-lead|upper|—|saying|	sentence-before 11
best-lemma|	accogliere 11	accusare 15	accuse 10	aceitar 12	achar 8	achten 13	acknowledge 33	aclarar 13	acquiescer 6	acrescentar 14	acusar 34	add 7	adiantar 21	admettre 25	admit -6	admitir -8	advertir 20	advise -14	afdoen 11	affermare -9	afficher -12	affirmer 25	agacer -15	aggiungere 10	agree 7	agregar 14	ajouter -17	alegar 15	alertar 14	allow -9	ameaçar 16	amuser 9	analyser -6	annoncer -10	annotare -18	announce 6	annunciare 20	answer -25	antwoorden 16	antworten 17	apelar 19	aplaudir 18	apologise -14	apologize 20	apontar 13	apostillar 8	appeal 9	appeler -19	appen 19	apuntar 20	argumentieren -8	arrancar 13	asegurar 7	asentir 13	aseverar 13	ask 12	assegurar 20	assert 14	assicurare 14	assure 26	assurer 10	atestar 13	atirar 9	atribuir -11	attaccare -7	attendre 11	attestieren 11	auspicare 11	avaliar 13	avancer 8	avertir 12	avisar -8	avouer 18	avvertire 24	avvisare 10	añadir -10	back -21	balayer 12	bautizar -22	befinden 15	begründen 12	begrüßen 7	behaupten 6	bekennen 13	beklagen 11	believe -8	beloven -11	bemängeln 12	benadrukken 23	beschreiben 15	beslissen 16	bestätigen -15	beteuern -11	betonen -8	bevestigen -14	bezeichnen 9	bill -24	bitten 15	blame 7	blast 12	blijven -9	boast 19	bocciare -14	brand -15	brincar 7	bromear 16	brummen 17	calcolare 15	calcular -7	calculer 11	calificar 28	call 27	caution 19	celebrar 19	challenge 13	chamar -12	chant 18	chiamare -26	chiarire -10	chiedere -7	chiosare 7	cite 16	claim 10	coincidir 12	comemorar 11	comentar 12	comment 18	commentare 7	compare -26	complain 12	completar 17	compléter 10	conceder -6	concedere 17	conclude 29	concluderen -12	conclure 11	concéder 18	condemn 17	condenar -7	confermare -13	confesar 14	confessar 22	confessare 9	confidare 15	confidenciar 13	confier 28	confirm 22	confirmer -13	congratulate 18	conseiller 12	consider -25	considerar 22	constateren 14	contar -13	contend 24	contestar -7	contester 20	continue 19	corear -16	correggere 14	corregir 14	corriger 13	corrigeren 9	corrigir 13	cortar 9	crier 26	criticar 12	criticize 16	croire 8	deadpan 12	debate -26	decide -23	decir 13	declare 18	defend 14	defender -12	definir 6	definire 22	demandar -13	demander 18	denounce 23	denunciar 21	deny -9	desabafar 8	descartar 22	descrever 17	describir 10	deslizar 16	desmentir 12	destacar 20	detalhar 7	detallar 16	devolver 8	dichiarare 13	difendersi 12	difundir 12	disclose -12	discordar -14	discrepar 15	discuss 19	dismiss 22	disparar -13	dispute -15	ditar 15	dizer -7	dub 11	déclarer 9	décrire 17	défendre -9	démentir 7	dénoncer 12	déplorer 14	désoler 11	détailler 11	echo 14	elogiar 22	email 28	emendar 15	emporter -15	endorse 14	enquérir 13	entender 16	entgegnen 8	enthousiasmer 6	enumerar 12	ergänzen 16	erinnern -7	erkennen -6	erklären -8	erläutern 14	erwidern 12	esclarecer -12	escrever -7	escribir -13	escusar 13	esordire 7	esprimere 19	estimar 16	estimer 27	esultare 9	evocar 11	exclamar -10	exigir 16	expect 13	explain 26	explicar -7	exposer -10	express 27	faire_valoir -10	falar 16	feel -6	felicitar 11	festejar 15	filosofar 12	finden 16	fluisteren 17	foeteren 9	forecast 20	formulieren 16	fragen -12	frenare 12	frohlocken 13	fume 20	féliciter 20	garantire -12	garantizar 16	gausser 10	geben 11	gestehen 11	getuigen 17	geven 17	giudicare 21	giurare -7	glimlachen 9	glisser 21	gongolare 11	gracejar 15	greet 10	gridare 13	grijnzen 15	grincer 10	grinniken 9	grumble 14	hablar 8	hadern 19	hail 20	haken 12	halten -6	hear 15	heißen -28	hekelen -7	herinneren -8	heten -24	hold -8	houden -13	imager 21	incalzare 13	indicar 19	indiquer 23	informar 23	informeren 11	insist 18	insister 18	insistere 14	insistir 9	insurger 6	interrogar 8	interroger 7	interromper 6	interrompere 12	introduce -24	invitar 14	invitare -8	invocare -6	invoquer 13	ironiser 24	ironizar 15	joke 16	jubelen 8	jubiler 11	juger 30	jurar 6	justificar 17	justifier 15	klinken 8	know 17	kommentieren 19	kontern 8	kritisieren -6	kündigen 12	label -10	lachen 24	lamentar 29	lamentarse 19	lancer 12	lassen -7	laten -7	laugh 20	leer 15	leggen 8	leggere 17	lehnen -6	lembrar -23	ler 9	like 18	limitar 29	lire -16	list -35	llamar -6	lobby 16	loben 12	lodare 16	louer 19	lâcher 13	mahnen 22	mailen 18	maintain 14	maintenir -13	mandar 18	mantener -11	marrer 7	marteler 15	matizar 12	mean 6	meinen -11	melden 18	mention -11	message -10	mijmeren 7	minimizzare 13	mock 24	monieren 12	moquer 14	mormorare 11	mostrar 11	motivare 7	murmeln 16	murmur 20	murmurer 18	muse 15	name -37	need -19	negar 24	negare 19	noemen 12	notar 17	note 12	noter 21	nuancer 16	obiettare 14	object -21	observar 11	observe -12	observer 15	offer -20	oordelen 15	opinar 10	opmerken 19	order -9	orten 17	parlare 8	peinzen 15	persifler 10	pester 9	philosopher 15	plaider -27	plead -21	pledge 30	pleiten -7	point -13	pointer 10	poltern 16	ponderar 14	portray 21	post 9	postar -6	poursuivre 12	praise 28	precisar -10	precisare 22	preciseren -8	predict -10	prefer -21	preferir -8	preguntar -10	press 18	prever -15	prijzen 15	proclaim 13	proclamare 8	promettere 30	promettre 13	proponer -16	proporre -13	proposer -13	protest 16	protestar 17	protestare 8	protester 19	préciser 24	préférer 15	prévenir -14	prévoir -12	publicar -10	puntualizar -6	puntualizzare 16	qualifier 18	quejar -11	quejarse 10	quip 17	quote -28	raccontare -9	raconter 17	railler 7	raise -33	rappeler -7	rapporter 8	rate -38	razonar -6	reaccionar 15	read -15	reageren 18	reagir 8	rebater 13	recall -16	recitare 12	reclamar 22	reconhecer 23	reconnaître 25	reconocer 27	record -23	recordar -12	recount 19	rectifier 12	refer 12	referir -16	regret 8	regretter 8	reiterate 14	rekenen 18	relater 6	relativiser 17	remark 29	rematar 6	remember -12	remind -9	repeat -10	repetir 6	replicare 27	reply 27	reponer 12	reprendre 11	reprochar 15	reprocher -15	requérir 20	respond 15	responder 34	ressaltar 9	ressalvar 18	retorquir 12	retort 23	retrucar 14	reveal -18	revelar 24	ribadire -8	ribattere 9	riconoscere 14	ridere 12	riferire 13	rigoler 14	ringraziare 20	ripetere 16	rir 12	rispondere 14	rivelare -6	rivendicare 10	roar 16	roepen 22	rufen 13	réagir 17	réclamer -9	récuser -7	réfuter -10	réjouir 15	répliquer 18	répondre 32	répéter 16	résumer 12	rétorquer 18	rügen 13	saber 13	sagen 16	saludar 12	saluer 27	salutare -7	sapere 17	savourer 6	say 25	sbilanciare 10	scandire 12	schamperen 9	scherzen 9	schetsen 7	schließen 9	scusare 12	segnalare 16	sehen 7	sentenciar 9	señalar 13	sfogare 8	shout 8	show -13	sibilare 6	sign 15	sing -30	sintetizar 15	sintetizzare 15	sluiten 7	smentire -13	sneren 15	soltar 15	sommen 14	sorrir 11	sostener 28	sottolineare 23	souffler 19	souhaiter 12	soupirer 17	souri 10	sourire 22	soutenir 9	souvenir 20	speak -10	spiegare 16	spotten -7	sprechen 14	spreken 7	staan -12	stamelen 11	state 26	stehen -20	stellen -9	stress 20	sublinhar 18	submit 12	subrayar 17	sugerir 18	suggest 23	suspirar 11	sussurrare 7	sustentar 19	tachar 7	tagliare 17	talk 6	teilen -12	tell 9	tempérer 15	terciar 8	text -11	thank 6	threaten 9	tildar 14	title -7	tonen 21	tonner 18	trancher 22	trasladar 18	trekken -11	try -20	tuonare 7	tweet 19	témoigner 9	understand 17	urge 34	use -33	vanter 15	vatten 13	ver 17	verklaren -6	verkünden -15	verlauten 16	verraten 10	versichern -12	versprechen -11	verteidigen 8	vertellen 8	vervolgen 12	verzekeren 19	view -18	voegen 25	voir 23	vote -24	vow 28	waarschuwen 16	warnen 15	weigeren 13	welcome 21	wettern 10	whisper 20	widersprechen 17	wijzen 11	willen -7	würdigen 11	yell 23	zanjar 8	zeggen 6	zeigen 17	zien 12	zitieren 21	zuchten 11	zusammenfassen -6	zweren 15	écrire -12	énumérer 10	étonner 16	étrangler 7	évoquer 32
best-lemma|accuse|speaker-then-quote|	2-4 10	5-10 16	far 15
best-lemma|achar|speaker-then-quote|	5-10 -7
best-lemma|achten|speaker-then-quote|	2-4 12
best-lemma|acknowledge|speaker-then-quote|	2-4 13	5-10 20	far 15
best-lemma|aclarar|quote-then-verb|	1 12
best-lemma|aclarar|verb-then-speaker|	1 18	2-4 23
best-lemma|acquiescer|speaker-then-quote|	1 6
best-lemma|acrescentar|quote-then-verb|	1 13
best-lemma|acrescentar|speaker-then-quote|	5-10 15
best-lemma|acusar|quote-then-verb|	1 11
best-lemma|acusar|speaker-then-quote|	2-4 21	5-10 18
best-lemma|add|quote-then-speaker|	0 13
best-lemma|add|quote-then-verb|	0 14
best-lemma|add|sentence-after|	0 13
best-lemma|add|sentence-before|	1 20
best-lemma|add|speaker-then-quote|	1 24	2-4 16	5-10 -6	far -7
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admettre|speaker-then-quote|	5-10 19
best-lemma|admitir|quote-then-verb|	1 20
best-lemma|admitir|sentence-before|	2-4 7
best-lemma|admitir|speaker-then-quote|	0 7	2-4 23	5-10 -15
best-lemma|admit|speaker-then-quote|	1 15
best-lemma|advertir|sentence-before|	far 8
best-lemma|advertir|speaker-then-quote|	far 16
best-lemma|advise|quote-then-speaker|	0 19
best-lemma|advise|speaker-then-quote|	2-4 -18
best-lemma|afdoen|speaker-then-quote|	1 11
best-lemma|affermare|quote-then-verb|	1 9
best-lemma|affirmer|quote-then-speaker|	2-4 6
best-lemma|affirmer|quote-then-verb|	1 7
best-lemma|affirmer|speaker-then-quote|	2-4 12	5-10 16
best-lemma|afirmar|quote-then-verb|	1 7
best-lemma|afirmar|sentence-before|	far 14
best-lemma|afirmar|speaker-then-quote|	2-4 19	5-10 -9
best-lemma|aggiungere|quote-then-verb|	1 10
best-lemma|aggiungere|speaker-then-quote|	1 13	5-10 9
best-lemma|ajouter|quote-then-speaker|	2-4 20
best-lemma|ajouter|quote-then-verb|	1 16
best-lemma|alegar|sentence-before|	far 12
best-lemma|allege|speaker-then-quote|	5-10 -6
best-lemma|ammettere|quote-then-verb|	1 17
best-lemma|ammettere|verb-then-speaker|	1 8
best-lemma|amuser|quote-then-verb|	1 9
best-lemma|amuser|speaker-then-quote|	1 6
best-lemma|analyser|quote-then-verb|	1 10
best-lemma|annoncer|speaker-then-quote|	2-4 21
best-lemma|announce|quote-then-speaker|	0 11
best-lemma|announce|speaker-then-quote|	far 15
best-lemma|answer|quote-then-speaker|	0 17
best-lemma|answer|speaker-then-quote|	1 -13	5-10 -17
best-lemma|antwoorden|quote-then-verb|	1 25
best-lemma|antworten|quote-then-verb|	1 11
best-lemma|antworten|speaker-then-quote|	2-4 17
best-lemma|anunciar|sentence-before|	far 20
best-lemma|anunciar|speaker-then-quote|	far 19
best-lemma|apologise|speaker-then-quote|	5-10 -7	far -20
best-lemma|appeler|speaker-then-quote|	0 -25	1 -15	2-4 14
best-lemma|appen|quote-then-verb|	1 19
best-lemma|argue|quote-then-speaker|	0 -17
best-lemma|argue|speaker-then-quote|	1 -7	2-4 21	5-10 12
best-lemma|arrancar|quote-then-verb|	1 12
best-lemma|asegurar|quote-then-verb|	1 18
best-lemma|asegurar|speaker-then-quote|	5-10 14
best-lemma|asentir|speaker-then-quote|	1 12
best-lemma|ask|quote-then-speaker|	0 11
best-lemma|ask|quote-then-verb|	0 19
best-lemma|ask|sentence-after|	0 7
best-lemma|ask|sentence-before|	1 10	5-10 -16	far -12
best-lemma|ask|speaker-then-quote|	1 19	2-4 19	far 24
best-lemma|assegurar|speaker-then-quote|	2-4 16
best-lemma|assicurare|quote-then-verb|	1 8
best-lemma|assicurare|speaker-then-quote|	1 9	5-10 -8
best-lemma|assicurare|verb-then-speaker|	1 16
best-lemma|assurer|quote-then-verb|	1 21
best-lemma|assurer|speaker-then-quote|	2-4 16
best-lemma|assure|quote-then-speaker|	0 11
best-lemma|assure|speaker-then-quote|	5-10 15
best-lemma|atirar|quote-then-verb|	1 8
best-lemma|atribuir|speaker-then-quote|	2-4 -11
best-lemma|attendre|speaker-then-quote|	2-4 11
best-lemma|attestieren|speaker-then-quote|	2-4 11
best-lemma|auspicare|speaker-then-quote|	2-4 11
best-lemma|avancer|quote-then-verb|	1 8
best-lemma|avertir|quote-then-verb|	1 6
best-lemma|avisar|quote-then-verb|	1 15
best-lemma|avisar|speaker-then-quote|	1 -14	2-4 7
best-lemma|avouer|quote-then-speaker|	2-4 8
best-lemma|avouer|quote-then-verb|	1 9
best-lemma|avvertire|verb-then-speaker|	1 12
best-lemma|añadir|quote-then-verb|	1 7
best-lemma|añadir|speaker-then-quote|	1 -13
best-lemma|back|speaker-then-quote|	0 -20
best-lemma|balayer|quote-then-verb|	1 12
best-lemma|bautizar|speaker-then-quote|	0 -9	2-4 -15
best-lemma|befinden|quote-then-verb|	1 15
best-lemma|bekennen|quote-then-verb|	1 11
best-lemma|benadrukken|speaker-then-quote|	2-4 14
best-lemma|berichten|quote-then-verb|	1 9
best-lemma|berichten|sentence-before|	5-10 -8
best-lemma|bestätigen|speaker-then-quote|	2-4 -6
best-lemma|beteuern|quote-then-verb|	1 8
best-lemma|betonen|quote-then-verb|	1 17
best-lemma|bevestigen|speaker-then-quote|	5-10 -10
best-lemma|bezeichnen|speaker-then-quote|	2-4 9
best-lemma|bill|speaker-then-quote|	1 -17	2-4 -17
best-lemma|blast|speaker-then-quote|	2-4 -14
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|bromear|quote-then-verb|	1 9
best-lemma|brummen|quote-then-verb|	1 17
best-lemma|calculer|quote-then-verb|	1 9
best-lemma|calificar|speaker-then-quote|	2-4 23	far 13
best-lemma|call|sentence-before|	far -18
best-lemma|call|speaker-then-quote|	1 6	2-4 32	5-10 14	far 16
best-lemma|caution|speaker-then-quote|	2-4 14
best-lemma|celebrar|quote-then-verb|	1 11
best-lemma|celebrar|speaker-then-quote|	0 13
best-lemma|chamar|speaker-then-quote|	5-10 -17
best-lemma|chant|quote-then-speaker|	0 20
best-lemma|chant|speaker-then-quote|	0 17	1 -6
best-lemma|chiamare|speaker-then-quote|	0 -18	2-4 -17
best-lemma|chiarire|quote-then-verb|	1 7
best-lemma|chiarire|verb-then-speaker|	1 6
best-lemma|chiedere|quote-then-verb|	1 8
best-lemma|chiedere|speaker-then-quote|	0 19
best-lemma|chiosare|quote-then-verb|	1 6
best-lemma|cite|speaker-then-quote|	5-10 9	far 14
best-lemma|claim|speaker-then-quote|	5-10 17
best-lemma|comemorar|quote-then-verb|	1 8
best-lemma|comentar|quote-then-verb|	1 7
best-lemma|comentar|sentence-before|	2-4 10
best-lemma|comentar|speaker-then-quote|	5-10 7
best-lemma|commentare|quote-then-verb|	1 8
best-lemma|commenter|quote-then-verb|	1 15
best-lemma|compare|speaker-then-quote|	2-4 -20
best-lemma|complain|speaker-then-quote|	2-4 11	5-10 14
best-lemma|completar|speaker-then-quote|	1 15
best-lemma|concedere|quote-then-verb|	1 15
best-lemma|concedere|verb-then-speaker|	1 7
best-lemma|concede|quote-then-speaker|	0 17
best-lemma|concede|quote-then-verb|	0 14
best-lemma|concede|speaker-then-quote|	1 12	2-4 -13
best-lemma|concluderen|quote-then-verb|	1 22
best-lemma|conclude|quote-then-speaker|	0 11
best-lemma|conclude|sentence-before|	1 8
best-lemma|conclude|speaker-then-quote|	1 16	2-4 19
best-lemma|concluir|speaker-then-quote|	5-10 -9
best-lemma|conclure|quote-then-verb|	1 14
best-lemma|conclure|speaker-then-quote|	1 8
best-lemma|condemn|speaker-then-quote|	2-4 14
best-lemma|confermare|speaker-then-quote|	2-4 -7	5-10 -10
best-lemma|confesar|quote-then-verb|	1 11
best-lemma|confidare|quote-then-verb|	1 13
best-lemma|confidenciar|quote-then-verb|	1 7
best-lemma|confier|quote-then-speaker|	2-4 7
best-lemma|confier|quote-then-verb|	1 23
best-lemma|confier|speaker-then-quote|	5-10 15
best-lemma|confirmar|speaker-then-quote|	1 7	2-4 23	far -10
best-lemma|confirmer|speaker-then-quote|	5-10 -10	far -11
best-lemma|confirm|speaker-then-quote|	5-10 18
best-lemma|considerar|speaker-then-quote|	0 12	1 7	2-4 14	5-10 11
best-lemma|consider|sentence-before|	far -20
best-lemma|consider|speaker-then-quote|	5-10 -20
best-lemma|constateren|quote-then-verb|	1 14
best-lemma|constater|quote-then-verb|	1 10
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contar|sentence-before|	5-10 9
best-lemma|contar|verb-then-speaker|	1 -9
best-lemma|contestare|speaker-then-quote|	5-10 19
best-lemma|contestar|quote-then-verb|	1 12
best-lemma|contestar|speaker-then-quote|	1 8	2-4 -13
best-lemma|contester|speaker-then-quote|	0 19
best-lemma|continue|quote-then-speaker|	0 16
best-lemma|continue|sentence-before|	1 8
best-lemma|continue|speaker-then-quote|	1 13
best-lemma|contrapor|speaker-then-quote|	5-10 17
best-lemma|corear|speaker-then-quote|	0 -16
best-lemma|correct|speaker-then-quote|	2-4 -15
best-lemma|correggere|speaker-then-quote|	1 14
best-lemma|corregir|speaker-then-quote|	1 14
best-lemma|corriger|quote-then-verb|	1 11
best-lemma|cortar|speaker-then-quote|	2-4 9
best-lemma|crier|speaker-then-quote|	1 20
best-lemma|croire|speaker-then-quote|	2-4 8
best-lemma|decir|quote-then-verb|	1 13
best-lemma|decir|sentence-before|	far 12
best-lemma|declarar|quote-then-verb|	1 17
best-lemma|declarar|speaker-then-quote|	0 13	5-10 -14
best-lemma|declare|quote-then-speaker|	0 19
best-lemma|declare|speaker-then-quote|	1 13	2-4 -11	5-10 12
best-lemma|decline|speaker-then-quote|	5-10 -8
best-lemma|defender|quote-then-verb|	1 -6
best-lemma|defender|speaker-then-quote|	2-4 -8
best-lemma|definire|speaker-then-quote|	0 16	2-4 14
best-lemma|demandar|speaker-then-quote|	5-10 -7
best-lemma|demander|quote-then-verb|	1 11
best-lemma|demander|speaker-then-quote|	1 11	2-4 13
best-lemma|denunciare|speaker-then-quote|	0 13
best-lemma|deny|speaker-then-quote|	2-4 -21
best-lemma|descartar|speaker-then-quote|	5-10 22
best-lemma|describe|speaker-then-quote|	2-4 12	5-10 -10	far 17
best-lemma|detalhar|quote-then-verb|	1 7
best-lemma|devolver|quote-then-verb|	1 8
best-lemma|dichiarare|speaker-then-quote|	0 12
best-lemma|difendersi|quote-then-verb|	1 12
best-lemma|dire|quote-then-speaker|	2-4 14
best-lemma|dire|quote-then-verb|	1 25
best-lemma|dire|sentence-before|	1 13	2-4 14	5-10 10
best-lemma|dire|speaker-then-quote|	2-4 22	5-10 -7
best-lemma|dire|verb-then-speaker|	1 8
best-lemma|discordar|speaker-then-quote|	1 10
best-lemma|dismiss|speaker-then-quote|	2-4 18	5-10 16
best-lemma|disparar|quote-then-verb|	1 8
best-lemma|dizer|quote-then-verb|	1 12
best-lemma|dizer|sentence-before|	2-4 8	far -9
best-lemma|dizer|speaker-then-quote|	1 -6	2-4 31	5-10 -9
best-lemma|dizer|verb-then-speaker|	1 -7
best-lemma|déclarer|quote-then-speaker|	2-4 8
best-lemma|déclarer|quote-then-verb|	1 9
best-lemma|défendre|speaker-then-quote|	2-4 -9
best-lemma|dénoncer|quote-then-verb|	1 13
best-lemma|dénoncer|speaker-then-quote|	0 19	2-4 18
best-lemma|déplorer|quote-then-verb|	1 8
best-lemma|déplorer|speaker-then-quote|	0 10
best-lemma|désoler|quote-then-verb|	1 11
best-lemma|détailler|quote-then-verb|	1 12
best-lemma|elogiar|speaker-then-quote|	0 13	1 16	2-4 10
best-lemma|email|speaker-then-quote|	5-10 15
best-lemma|emporter|quote-then-verb|	1 13
best-lemma|enthousiasmer|quote-then-verb|	1 6
best-lemma|erkennen|quote-then-verb|	1 18
best-lemma|erkennen|speaker-then-quote|	2-4 13
best-lemma|erklären|quote-then-verb|	1 18	2-4 15
best-lemma|erklären|speaker-then-quote|	5-10 -18
best-lemma|erläutern|quote-then-verb|	1 12
best-lemma|erläutern|verb-then-speaker|	1 10
best-lemma|erwidern|quote-then-verb|	1 12
best-lemma|erzählen|quote-then-verb|	1 9
best-lemma|erzählen|sentence-before|	5-10 -10
best-lemma|escrever|quote-then-verb|	1 8
best-lemma|escrever|speaker-then-quote|	5-10 -7
best-lemma|escribir|speaker-then-quote|	1 -11	2-4 20
best-lemma|esordire|quote-then-verb|	1 7
best-lemma|esprimere|speaker-then-quote|	0 19
best-lemma|estimar|speaker-then-quote|	5-10 17
best-lemma|estimer|quote-then-verb|	1 8
best-lemma|estimer|speaker-then-quote|	2-4 20	5-10 19
best-lemma|exigir|speaker-then-quote|	0 19	2-4 -10	5-10 16
best-lemma|expect|speaker-then-quote|	2-4 -8
best-lemma|explain|quote-then-speaker|	0 23
best-lemma|explain|sentence-before|	1 16	5-10 19
best-lemma|explain|speaker-then-quote|	1 14	2-4 17	far 23
best-lemma|explain|verb-then-speaker|	1 15
best-lemma|explicar|quote-then-verb|	1 8
best-lemma|explicar|sentence-before|	1 7
best-lemma|explicar|speaker-then-quote|	5-10 -11
best-lemma|expliquer|quote-then-speaker|	2-4 17
best-lemma|exposer|quote-then-verb|	1 11
best-lemma|expresar|speaker-then-quote|	1 15
best-lemma|express|speaker-then-quote|	2-4 17
best-lemma|faire_valoir|quote-then-speaker|	2-4 -6
best-lemma|faire_valoir|quote-then-verb|	1 16
best-lemma|faire_valoir|speaker-then-quote|	2-4 -8	5-10 14
best-lemma|falar|speaker-then-quote|	1 11
best-lemma|felicitar|sentence-before|	far 6
best-lemma|filosofar|quote-then-verb|	1 11
best-lemma|finden|quote-then-verb|	1 13
best-lemma|finden|speaker-then-quote|	2-4 12
best-lemma|find|quote-then-speaker|	5-10 7
best-lemma|find|sentence-before|	far -18
best-lemma|find|speaker-then-quote|	0 -7	1 22	2-4 -14	far 9
best-lemma|fluisteren|quote-then-verb|	1 13
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|fragen|quote-then-verb|	1 8
best-lemma|frenare|speaker-then-quote|	1 12
best-lemma|fume|quote-then-speaker|	0 18
best-lemma|féliciter|quote-then-verb|	1 9
best-lemma|féliciter|speaker-then-quote|	2-4 16	5-10 15
best-lemma|fügen|quote-then-verb|	1 14
best-lemma|garantire|speaker-then-quote|	2-4 14
best-lemma|garantir|quote-then-verb|	1 10
best-lemma|garantir|speaker-then-quote|	2-4 -11	5-10 20
best-lemma|geben|quote-then-verb|	1 11
best-lemma|getuigen|quote-then-verb|	1 14
best-lemma|geven|quote-then-verb|	1 22
best-lemma|giudicare|speaker-then-quote|	2-4 21
best-lemma|giurare|quote-then-verb|	1 7
best-lemma|glisser|quote-then-speaker|	2-4 15
best-lemma|glisser|quote-then-verb|	1 13
best-lemma|gracejar|quote-then-verb|	1 6
best-lemma|grappen|quote-then-verb|	1 16
best-lemma|greet|speaker-then-quote|	2-4 13
best-lemma|gridare|quote-then-verb|	1 10
best-lemma|grijnzen|quote-then-verb|	1 15
best-lemma|grincer|quote-then-verb|	1 9
best-lemma|grinniken|quote-then-verb|	1 9
best-lemma|gritar|quote-then-verb|	1 10
best-lemma|gritar|speaker-then-quote|	0 -17	1 15
best-lemma|hablar|sentence-before|	far 14
best-lemma|hablar|speaker-then-quote|	1 13
best-lemma|haken|speaker-then-quote|	2-4 12
best-lemma|halten|quote-then-verb|	1 11
best-lemma|halten|speaker-then-quote|	2-4 -10	5-10 6
best-lemma|hear|quote-then-speaker|	0 18	1 15
best-lemma|hear|speaker-then-quote|	2-4 6	far 16
best-lemma|heißen|quote-then-verb|	2-4 -9
best-lemma|heißen|speaker-then-quote|	0 -16	1 -8	2-4 -18	5-10 -8
best-lemma|heißen|verb-then-speaker|	2-4 -7
best-lemma|hekelen|speaker-then-quote|	0 10	2-4 -10
best-lemma|herinneren|quote-then-verb|	1 16
best-lemma|heten|quote-then-speaker|	2-4 -8
best-lemma|heten|speaker-then-quote|	0 -13	1 -14	2-4 -17	5-10 -9
best-lemma|heten|verb-then-speaker|	2-4 -8
best-lemma|houden|speaker-then-quote|	2-4 -7
best-lemma|imager|quote-then-verb|	1 7
best-lemma|indicar|speaker-then-quote|	far 15
best-lemma|indiquer|quote-then-verb|	1 15
best-lemma|indiquer|speaker-then-quote|	2-4 15
best-lemma|informar|quote-then-verb|	1 14
best-lemma|informar|speaker-then-quote|	far 15
best-lemma|insistere|quote-then-verb|	1 14
best-lemma|insister|quote-then-speaker|	2-4 16
best-lemma|insister|quote-then-verb|	1 8
best-lemma|insistir|quote-then-verb|	1 10
best-lemma|insist|speaker-then-quote|	1 14	2-4 21
best-lemma|interrogar|quote-then-verb|	1 8
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|interromper|quote-then-verb|	1 6
best-lemma|introduce|speaker-then-quote|	2-4 -12
best-lemma|invitare|speaker-then-quote|	2-4 6	5-10 -9
best-lemma|inviter|speaker-then-quote|	2-4 19
best-lemma|invocare|speaker-then-quote|	1 -6
best-lemma|ironiser|quote-then-verb|	1 8
best-lemma|ironiser|speaker-then-quote|	1 6
best-lemma|ironizar|quote-then-verb|	1 12
best-lemma|ironizar|speaker-then-quote|	2-4 10	5-10 10
best-lemma|issue|speaker-then-quote|	5-10 18
best-lemma|joke|quote-then-speaker|	0 17
best-lemma|joke|quote-then-verb|	0 15
best-lemma|joke|speaker-then-quote|	1 9	5-10 17
best-lemma|jubelen|quote-then-verb|	1 8
best-lemma|jubiler|quote-then-verb|	1 11
best-lemma|juger|quote-then-verb|	1 11
best-lemma|juger|speaker-then-quote|	0 19	2-4 23
best-lemma|jurar|sentence-before|	5-10 6
best-lemma|justificar|quote-then-verb|	1 9
best-lemma|justificar|speaker-then-quote|	5-10 9
best-lemma|justifier|quote-then-verb|	1 6
best-lemma|klagen|quote-then-verb|	1 11
best-lemma|klinken|quote-then-verb|	1 10
best-lemma|know|speaker-then-quote|	2-4 -22
best-lemma|kommentieren|quote-then-verb|	1 6
best-lemma|kündigen|speaker-then-quote|	1 17	2-4 14
best-lemma|label|speaker-then-quote|	0 -19	2-4 -10
best-lemma|lachen|quote-then-verb|	1 14
best-lemma|lachen|sentence-after|	0 11
best-lemma|lachen|sentence-before|	1 14
best-lemma|lamentarse|speaker-then-quote|	0 17
best-lemma|lamentar|quote-then-verb|	1 18
best-lemma|lamentar|sentence-before|	far 6
best-lemma|lamentar|speaker-then-quote|	0 14	1 19	5-10 15
best-lemma|lancer|quote-then-speaker|	2-4 11
best-lemma|lancer|quote-then-verb|	1 14
best-lemma|lassen|speaker-then-quote|	5-10 7
best-lemma|laten|quote-then-verb|	1 15
best-lemma|laten|sentence-before|	far -15
best-lemma|laten|speaker-then-quote|	2-4 15	5-10 -13
best-lemma|laten|verb-then-speaker|	2-4 13
best-lemma|laugh|quote-then-speaker|	0 15
best-lemma|laugh|sentence-before|	1 15
best-lemma|leggen|quote-then-verb|	1 19
best-lemma|leggere|quote-then-speaker|	1 14
best-lemma|lembrar|quote-then-verb|	1 14
best-lemma|lembrar|sentence-before|	1 8
best-lemma|lembrar|speaker-then-quote|	5-10 -12
best-lemma|limitar|quote-then-verb|	1 20
best-lemma|limitar|speaker-then-quote|	2-4 16	5-10 18
best-lemma|lire|quote-then-speaker|	2-4 15
best-lemma|lire|quote-then-verb|	1 20
best-lemma|lire|speaker-then-quote|	1 -14
best-lemma|list|speaker-then-quote|	2-4 -20
best-lemma|llamar|speaker-then-quote|	0 -15	1 12	2-4 7	5-10 -10
best-lemma|loben|speaker-then-quote|	2-4 16
best-lemma|lodare|speaker-then-quote|	0 12
best-lemma|louer|speaker-then-quote|	1 17
best-lemma|luiden|quote-then-verb|	1 24
best-lemma|lâcher|quote-then-speaker|	2-4 8
best-lemma|lâcher|quote-then-verb|	1 13
best-lemma|lâcher|speaker-then-quote|	5-10 9
best-lemma|mahnen|speaker-then-quote|	5-10 8
best-lemma|mailen|quote-then-verb|	1 18
best-lemma|mandar|speaker-then-quote|	2-4 12	5-10 12
best-lemma|manifestar|quote-then-verb|	1 9
best-lemma|mantener|speaker-then-quote|	2-4 -11
best-lemma|marrer|quote-then-verb|	1 7
best-lemma|marteler|quote-then-speaker|	2-4 15
best-lemma|marteler|quote-then-verb|	1 12
best-lemma|matizar|quote-then-verb|	1 8
best-lemma|meinen|quote-then-verb|	1 7
best-lemma|meinen|sentence-before|	5-10 -7
best-lemma|meinen|speaker-then-quote|	5-10 -14
best-lemma|melden|quote-then-verb|	1 12
best-lemma|message|speaker-then-quote|	5-10 -18
best-lemma|mock|speaker-then-quote|	2-4 16
best-lemma|mormorare|quote-then-verb|	1 11
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmurer|quote-then-verb|	1 9
best-lemma|name|speaker-then-quote|	0 -30	1 -16	5-10 -24
best-lemma|negare|speaker-then-quote|	1 8
best-lemma|negar|speaker-then-quote|	1 14	2-4 17	5-10 12
best-lemma|nennen|quote-then-verb|	0 -9
best-lemma|nennen|speaker-then-quote|	2-4 -6	5-10 10
best-lemma|noemen|speaker-then-quote|	1 13	2-4 10	5-10 14
best-lemma|none|according-to|	0 -12	1 29	2-4 11	far 6
best-lemma|none|actor-nearby|	-2 -10	2-4 -12	5-10 10
best-lemma|none|colon|	1 19	2-4 16	5-10 18	far 22
best-lemma|none|interview|	far 19
best-lemma|none|named-before|	2-4 13	5-10 8
best-lemma|none|named-nearby|	1 -12	far 12
best-lemma|none|paragraph-before|	far 17
best-lemma|none|possessor|	1 -19	5-10 12	far 11
best-lemma|none|quote-then-speaker|	-10 -22	-12 -7	-14 -15	-3 -16	-4 -15	-5 -21	-6 -24	-7 9	-9 -21	1 -9	2-4 -21	5-10 -18
best-lemma|none|sentence-after|	0 -6	1 17	2-4 -20	5-10 10
best-lemma|none|sentence-before|	5-10 -10	far -30
best-lemma|none|signature|	1 -26
best-lemma|none|speaker-then-quote|	0 -28	1 -22	2-4 10	5-10 -10	far 17
best-lemma|none|topic|	1 -10	2-4 -7
best-lemma|none|transcript|	0 30
best-lemma|noter|quote-then-verb|	1 9
best-lemma|note|quote-then-speaker|	0 9
best-lemma|note|speaker-then-quote|	1 -7	2-4 29	5-10 23	far 8
best-lemma|nuancer|quote-then-verb|	1 15
best-lemma|obiettare|speaker-then-quote|	1 12
best-lemma|object|speaker-then-quote|	5-10 -15
best-lemma|observer|quote-then-speaker|	2-4 14
best-lemma|observer|quote-then-verb|	1 12
best-lemma|observe|quote-then-speaker|	0 14
best-lemma|offer|speaker-then-quote|	2-4 -17
best-lemma|oordelen|quote-then-verb|	1 10
best-lemma|opinar|speaker-then-quote|	2-4 16	5-10 17
best-lemma|opmerken|quote-then-verb|	1 12
best-lemma|orten|speaker-then-quote|	0 11
best-lemma|osservare|quote-then-verb|	1 12
best-lemma|parlare|speaker-then-quote|	2-4 10	5-10 10
best-lemma|parlare|verb-then-speaker|	1 12
best-lemma|parler|speaker-then-quote|	5-10 19
best-lemma|pedir|quote-then-verb|	2-4 9
best-lemma|pedir|sentence-before|	5-10 9	far -13
best-lemma|pedir|speaker-then-quote|	0 25	2-4 15
best-lemma|perguntar|paragraph-before|	far 8
best-lemma|perguntar|sentence-after|	1 8
best-lemma|perguntar|sentence-before|	5-10 15
best-lemma|perguntar|speaker-then-quote|	1 -7
best-lemma|persifler|quote-then-verb|	1 10
best-lemma|pester|quote-then-verb|	1 9
best-lemma|philosopher|quote-then-verb|	1 8
best-lemma|plaider|quote-then-verb|	1 21
best-lemma|plaider|speaker-then-quote|	2-4 -20	far -14
best-lemma|plaisanter|quote-then-speaker|	2-4 12
best-lemma|plaisanter|quote-then-verb|	1 14
best-lemma|pledge|speaker-then-quote|	5-10 14	far 17
best-lemma|point|quote-then-speaker|	0 -18
best-lemma|point|speaker-then-quote|	2-4 9	5-10 17
best-lemma|post|quote-then-speaker|	0 17
best-lemma|post|speaker-then-quote|	1 15	2-4 7	5-10 24
best-lemma|poursuivre|quote-then-speaker|	2-4 6
best-lemma|poursuivre|quote-then-verb|	1 12
best-lemma|praise|speaker-then-quote|	0 13	2-4 20
best-lemma|precisare|quote-then-verb|	1 13
best-lemma|precisare|speaker-then-quote|	2-4 19
best-lemma|precisar|quote-then-verb|	1 6
best-lemma|predict|speaker-then-quote|	5-10 -14
best-lemma|preferir|speaker-then-quote|	1 14	2-4 -8
best-lemma|prefer|speaker-then-quote|	0 -22
best-lemma|preguntar|paragraph-before|	far 16
best-lemma|preguntar|quote-then-verb|	1 11
best-lemma|preguntar|sentence-after|	1 7
best-lemma|prever|quote-then-verb|	1 -12
best-lemma|prijzen|speaker-then-quote|	0 9
best-lemma|prometer|quote-then-verb|	1 9
best-lemma|prometer|speaker-then-quote|	2-4 -9
best-lemma|promettere|quote-then-verb|	1 7
best-lemma|promettere|speaker-then-quote|	0 17
best-lemma|promettre|quote-then-verb|	1 9
best-lemma|promettre|speaker-then-quote|	0 23	1 13	2-4 18
best-lemma|promise|sentence-before|	far -13
best-lemma|promise|speaker-then-quote|	2-4 -21	5-10 24	far 23
best-lemma|protestare|quote-then-verb|	1 9
best-lemma|protestar|quote-then-verb|	1 6
best-lemma|protester|quote-then-verb|	1 6
best-lemma|préciser|quote-then-speaker|	2-4 6
best-lemma|préciser|quote-then-verb|	1 21
best-lemma|préciser|speaker-then-quote|	5-10 14
best-lemma|préférer|speaker-then-quote|	2-4 12
best-lemma|prévenir|quote-then-speaker|	2-4 11
best-lemma|prévenir|quote-then-verb|	1 17
best-lemma|prévenir|speaker-then-quote|	2-4 -10	5-10 -9
best-lemma|publicar|speaker-then-quote|	5-10 -8
best-lemma|puntualizzare|quote-then-verb|	1 12
best-lemma|puntualizzare|verb-then-speaker|	1 13
best-lemma|qualifier|speaker-then-quote|	5-10 15
best-lemma|queixar|quote-then-verb|	1 17
best-lemma|queixar|speaker-then-quote|	1 11
best-lemma|quip|quote-then-speaker|	0 19
best-lemma|quote|quote-then-speaker|	0 17
best-lemma|quote|speaker-then-quote|	2-4 -13	5-10 -19	far -13
best-lemma|raccontare|quote-then-verb|	1 11	5-10 -14
best-lemma|raccontare|sentence-before|	1 13	5-10 6
best-lemma|raconter|quote-then-speaker|	2-4 10
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|raconter|sentence-before|	5-10 -6	far 10
best-lemma|raconter|speaker-then-quote|	5-10 16
best-lemma|railler|quote-then-verb|	1 7
best-lemma|raise|speaker-then-quote|	5-10 -23
best-lemma|rappeler|quote-then-verb|	1 -6
best-lemma|rappeler|speaker-then-quote|	2-4 -8	5-10 15	far 17
best-lemma|rapporter|quote-then-verb|	1 8
best-lemma|rate|speaker-then-quote|	2-4 -26
best-lemma|razonar|quote-then-verb|	1 7
best-lemma|razonar|speaker-then-quote|	2-4 -7
best-lemma|read|quote-then-speaker|	0 28
best-lemma|read|sentence-before|	1 12
best-lemma|read|speaker-then-quote|	0 -43	1 22	5-10 11
best-lemma|reageren|quote-then-verb|	1 18
best-lemma|reageren|speaker-then-quote|	2-4 10
best-lemma|rebater|quote-then-verb|	1 7
best-lemma|rebater|speaker-then-quote|	1 15
best-lemma|recall|quote-then-speaker|	0 26
best-lemma|recall|quote-then-verb|	0 16
best-lemma|recall|sentence-before|	1 21
best-lemma|recall|speaker-then-quote|	2-4 -17
best-lemma|rechnen|quote-then-verb|	1 6
best-lemma|reclamar|speaker-then-quote|	5-10 12
best-lemma|reconhecer|quote-then-verb|	1 8
best-lemma|reconhecer|speaker-then-quote|	0 18
best-lemma|reconhecer|verb-then-speaker|	1 8
best-lemma|reconnaître|quote-then-verb|	1 13
best-lemma|reconnaître|speaker-then-quote|	0 10	5-10 22
best-lemma|reconocer|speaker-then-quote|	1 16	2-4 12	5-10 15
best-lemma|recordar|quote-then-verb|	1 15
best-lemma|recordar|sentence-before|	1 8	5-10 7	far 8
best-lemma|recordar|speaker-then-quote|	2-4 33	5-10 -18	far 13
best-lemma|record|quote-then-verb|	1 -18
best-lemma|record|speaker-then-quote|	1 10
best-lemma|rectifier|quote-then-verb|	1 12
best-lemma|recusar|speaker-then-quote|	2-4 -7	5-10 17
best-lemma|refer|speaker-then-quote|	5-10 8
best-lemma|refuser|speaker-then-quote|	2-4 -7
best-lemma|regretter|quote-then-verb|	1 13
best-lemma|regretter|speaker-then-quote|	5-10 7
best-lemma|reject|speaker-then-quote|	0 -21	5-10 15
best-lemma|rejeitar|speaker-then-quote|	2-4 12
best-lemma|rekenen|quote-then-verb|	1 16
best-lemma|rekenen|speaker-then-quote|	far 8
best-lemma|relatar|quote-then-verb|	1 7
best-lemma|relatar|sentence-before|	far -8
best-lemma|relativiser|speaker-then-quote|	1 17
best-lemma|relever|quote-then-verb|	1 12
best-lemma|relever|speaker-then-quote|	0 9	2-4 -7
best-lemma|remark|quote-then-speaker|	0 17
best-lemma|remark|quote-then-verb|	0 9
best-lemma|remark|speaker-then-quote|	5-10 16
best-lemma|rematar|quote-then-verb|	1 6
best-lemma|repeat|speaker-then-quote|	5-10 -11
best-lemma|repetir|quote-then-verb|	1 6
best-lemma|replicare|quote-then-verb|	1 6
best-lemma|replicare|speaker-then-quote|	2-4 20	5-10 11
best-lemma|replicar|quote-then-verb|	1 9
best-lemma|replicar|speaker-then-quote|	1 6	5-10 11
best-lemma|reply|quote-then-speaker|	0 27
best-lemma|reply|quote-then-verb|	0 11
best-lemma|reply|sentence-after|	0 15
best-lemma|reply|sentence-before|	1 14
best-lemma|reply|speaker-then-quote|	1 24	2-4 19	5-10 18
best-lemma|report|quote-then-speaker|	0 13
best-lemma|report|speaker-then-quote|	0 24	1 -19	2-4 15	5-10 -16
best-lemma|reprendre|quote-then-verb|	1 12
best-lemma|reprendre|speaker-then-quote|	1 7
best-lemma|reprocher|speaker-then-quote|	2-4 -15
best-lemma|responder|quote-then-verb|	1 18
best-lemma|responder|sentence-before|	2-4 8
best-lemma|responder|speaker-then-quote|	1 14	2-4 17	5-10 22
best-lemma|respond|quote-then-speaker|	0 14
best-lemma|respond|speaker-then-quote|	1 14	2-4 8	5-10 8
best-lemma|resumir|quote-then-verb|	1 6
best-lemma|resumir|speaker-then-quote|	2-4 16
best-lemma|reveal|speaker-then-quote|	2-4 -15
best-lemma|revelar|quote-then-verb|	1 16
best-lemma|ribadire|quote-then-verb|	1 13
best-lemma|ribadire|verb-then-speaker|	1 9
best-lemma|ribattere|quote-then-verb|	1 10
best-lemma|ribattere|speaker-then-quote|	2-4 18
best-lemma|ribattere|verb-then-speaker|	1 15
best-lemma|ricordare|quote-then-verb|	1 8
best-lemma|ricordare|sentence-before|	far 7
best-lemma|ricordare|speaker-then-quote|	2-4 -8	5-10 13
best-lemma|riferire|quote-then-verb|	1 9
best-lemma|riferire|sentence-before|	1 11
best-lemma|rigoler|quote-then-verb|	1 14
best-lemma|ripetere|quote-then-verb|	1 16
best-lemma|rir|quote-then-verb|	1 12
best-lemma|rispondere|quote-then-verb|	1 23
best-lemma|rispondere|sentence-before|	2-4 15
best-lemma|rispondere|speaker-then-quote|	2-4 19
best-lemma|roepen|quote-then-verb|	1 17
best-lemma|rufen|quote-then-verb|	1 20
best-lemma|rufen|speaker-then-quote|	2-4 8	5-10 16
best-lemma|rufen|verb-then-speaker|	2-4 12	5-10 -9
best-lemma|rule|quote-then-speaker|	0 10
best-lemma|rule|speaker-then-quote|	far 14
best-lemma|räumen|quote-then-verb|	1 10
best-lemma|réagir|quote-then-verb|	1 17
best-lemma|réclamer|speaker-then-quote|	1 16	2-4 -14
best-lemma|réfuter|speaker-then-quote|	5-10 -10
best-lemma|réjouir|quote-then-verb|	1 9
best-lemma|répliquer|quote-then-verb|	1 11
best-lemma|répliquer|speaker-then-quote|	5-10 16
best-lemma|répondre|quote-then-speaker|	2-4 14
best-lemma|répondre|quote-then-verb|	1 17
best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 15
best-lemma|résumer|quote-then-speaker|	2-4 10
best-lemma|résumer|quote-then-verb|	1 12
best-lemma|rétorquer|quote-then-verb|	1 14
best-lemma|rügen|speaker-then-quote|	2-4 13
best-lemma|saber|quote-then-verb|	2-4 14
best-lemma|sagen|quote-then-speaker|	2-4 16
best-lemma|sagen|quote-then-verb|	1 21	2-4 -9
best-lemma|sagen|sentence-before|	1 6	2-4 13	5-10 9	far -11
best-lemma|sagen|speaker-then-quote|	5-10 14
best-lemma|sagen|verb-then-speaker|	1 15	2-4 22	5-10 16
best-lemma|saluer|speaker-then-quote|	0 13	1 13	2-4 24
best-lemma|salutare|speaker-then-quote|	0 10	2-4 -10
best-lemma|sapere|speaker-then-quote|	5-10 19
best-lemma|savourer|quote-then-verb|	1 6
best-lemma|say|colon|	far 12
best-lemma|say|paragraph-before|	far -9
best-lemma|say|quote-then-speaker|	-12 -17	0 16	1 16	5-10 -13	far 14
best-lemma|say|quote-then-verb|	0 22	1 -14	2-4 -11	5-10 21	far 21
best-lemma|say|sentence-after|	0 -14
best-lemma|say|sentence-before|	1 27	2-4 35	5-10 27	far -12
best-lemma|say|speaker-then-quote|	0 -29	1 12	2-4 37	5-10 10	far 51
best-lemma|say|verb-then-speaker|	1 27	2-4 -15
best-lemma|sbilanciare|speaker-then-quote|	1 8
best-lemma|scandire|quote-then-verb|	1 6
best-lemma|scandire|sentence-before|	far 11
best-lemma|schamperen|quote-then-verb|	1 9
best-lemma|scherzare|quote-then-verb|	1 7
best-lemma|schetsen|quote-then-verb|	1 7
best-lemma|schreiben|quote-then-verb|	1 10	2-4 18
best-lemma|schreiben|sentence-before|	2-4 -8
best-lemma|schreiben|speaker-then-quote|	1 -7	2-4 10	5-10 -7
best-lemma|schrijven|quote-then-verb|	1 13
best-lemma|schrijven|speaker-then-quote|	2-4 -17	5-10 14
best-lemma|schrijven|verb-then-speaker|	5-10 11
best-lemma|scrivere|quote-then-verb|	1 19
best-lemma|scrivere|speaker-then-quote|	0 -17	2-4 18	5-10 16
best-lemma|scrivere|verb-then-speaker|	1 11
best-lemma|see|speaker-then-quote|	0 23	2-4 -18
best-lemma|sehen|speaker-then-quote|	2-4 8
best-lemma|señalar|quote-then-verb|	1 12
best-lemma|sfogare|quote-then-verb|	1 8
best-lemma|shoot|quote-then-speaker|	0 16
best-lemma|shoot|sentence-before|	2-4 -7
best-lemma|shoot|speaker-then-quote|	5-10 11
best-lemma|shout|quote-then-speaker|	0 14
best-lemma|shout|sentence-before|	1 12
best-lemma|sibilare|quote-then-verb|	1 6
best-lemma|sign|speaker-then-quote|	2-4 16
best-lemma|sing|speaker-then-quote|	0 -24
best-lemma|sintetizzare|quote-then-verb|	1 8
best-lemma|slam|speaker-then-quote|	5-10 16
best-lemma|sneren|quote-then-verb|	1 15
best-lemma|sorrir|quote-then-verb|	1 6
best-lemma|sorrir|speaker-then-quote|	1 10
best-lemma|sostenere|speaker-then-quote|	2-4 -12	5-10 14
best-lemma|sostenere|verb-then-speaker|	1 12
best-lemma|sostener|speaker-then-quote|	2-4 18	5-10 21
best-lemma|sottolineare|speaker-then-quote|	5-10 11
best-lemma|souffler|quote-then-speaker|	2-4 9
best-lemma|souffler|quote-then-verb|	1 15
best-lemma|souligner|quote-then-speaker|	2-4 10
best-lemma|souligner|quote-then-verb|	1 9
best-lemma|souligner|speaker-then-quote|	2-4 22
best-lemma|soupirer|quote-then-verb|	1 13
best-lemma|sourire|quote-then-verb|	1 11
best-lemma|souri|quote-then-verb|	1 6
best-lemma|souri|speaker-then-quote|	1 8
best-lemma|soutenir|quote-then-verb|	1 6
best-lemma|soutenir|speaker-then-quote|	2-4 10
best-lemma|souvenir|quote-then-verb|	1 13
best-lemma|souvenir|speaker-then-quote|	2-4 18
best-lemma|speak|speaker-then-quote|	1 -14	2-4 16
best-lemma|spiegare|quote-then-verb|	1 11
best-lemma|spiegare|sentence-before|	5-10 14
best-lemma|spotten|quote-then-verb|	1 10
best-lemma|sprechen|speaker-then-quote|	1 15	5-10 18
best-lemma|spreken|quote-then-verb|	1 9
best-lemma|spreken|sentence-before|	far -7
best-lemma|spreken|speaker-then-quote|	1 23
best-lemma|staan|speaker-then-quote|	0 -12	5-10 -10
best-lemma|state|quote-then-speaker|	0 9
best-lemma|state|sentence-before|	1 16
best-lemma|state|speaker-then-quote|	1 -9	2-4 9	5-10 8	far 29
best-lemma|stehen|speaker-then-quote|	0 -13	1 -9	2-4 -17
best-lemma|stehen|verb-then-speaker|	1 -15
best-lemma|stellen|quote-then-verb|	1 22
best-lemma|stellen|speaker-then-quote|	5-10 -13
best-lemma|stress|speaker-then-quote|	5-10 18
best-lemma|sublinhar|quote-then-verb|	1 7
best-lemma|sublinhar|sentence-before|	5-10 13
best-lemma|submit|quote-then-speaker|	0 11
best-lemma|sugerir|quote-then-verb|	1 8
best-lemma|sugerir|speaker-then-quote|	2-4 17
best-lemma|suggest|quote-then-speaker|	0 -12
best-lemma|suggest|speaker-then-quote|	5-10 22	far 14
best-lemma|suspirar|quote-then-verb|	1 11
best-lemma|sussurrare|quote-then-verb|	1 7
best-lemma|sustentar|speaker-then-quote|	2-4 18	5-10 8
best-lemma|tachar|speaker-then-quote|	2-4 13
best-lemma|tagliare|quote-then-verb|	1 16
best-lemma|talk|speaker-then-quote|	1 -9	2-4 -11
best-lemma|teilen|quote-then-verb|	1 14	2-4 12
best-lemma|teilen|verb-then-speaker|	2-4 12	5-10 -15
best-lemma|tell|paragraph-before|	far 28
best-lemma|tell|quote-then-speaker|	0 37	1 24	2-4 -7
best-lemma|tell|sentence-before|	2-4 28	5-10 33	far -13
best-lemma|tell|speaker-then-quote|	0 -27	1 19	2-4 -13	5-10 35	far -15
best-lemma|tempérer|quote-then-verb|	1 9
best-lemma|testify|quote-then-speaker|	0 14
best-lemma|thank|speaker-then-quote|	0 14	5-10 9
best-lemma|think|sentence-before|	2-4 16
best-lemma|think|speaker-then-quote|	2-4 7	5-10 -17
best-lemma|title|speaker-then-quote|	0 -23
best-lemma|tonen|speaker-then-quote|	1 19
best-lemma|tonner|quote-then-verb|	1 13
best-lemma|trancher|quote-then-speaker|	2-4 15
best-lemma|trancher|quote-then-verb|	1 20
best-lemma|trouver|speaker-then-quote|	5-10 14
best-lemma|try|speaker-then-quote|	2-4 -18
best-lemma|tweet|quote-then-speaker|	0 19
best-lemma|tweet|quote-then-verb|	0 11
best-lemma|tweet|speaker-then-quote|	1 11	5-10 13
best-lemma|témoigner|quote-then-verb|	1 9
best-lemma|understand|speaker-then-quote|	5-10 12
best-lemma|unlisted|quote-then-verb|	0 -18	1 12
best-lemma|unlisted|sentence-before|	1 15
best-lemma|unlisted|speaker-then-quote|	2-4 -9	5-10 -10
best-lemma|urge|speaker-then-quote|	2-4 22	5-10 18
best-lemma|use|quote-then-speaker|	0 -9
best-lemma|use|speaker-then-quote|	2-4 -35
best-lemma|vatten|quote-then-verb|	1 15	2-4 10
best-lemma|verklaren|quote-then-verb|	1 17
best-lemma|verlauten|speaker-then-quote|	2-4 16
best-lemma|verraten|quote-then-verb|	1 14
best-lemma|versichern|quote-then-verb|	1 12
best-lemma|versichern|verb-then-speaker|	5-10 8
best-lemma|vertellen|quote-then-verb|	1 19
best-lemma|vertellen|sentence-before|	5-10 -6	far -8
best-lemma|vervolgen|quote-then-verb|	1 12
best-lemma|verzekeren|quote-then-verb|	1 19
best-lemma|ver|sentence-before|	far -13
best-lemma|ver|speaker-then-quote|	0 12	2-4 20
best-lemma|vinden|quote-then-verb|	1 10
best-lemma|vinden|speaker-then-quote|	1 16
best-lemma|vinden|verb-then-speaker|	1 6
best-lemma|voegen|quote-then-verb|	1 23
best-lemma|voir|speaker-then-quote|	0 10	2-4 17
best-lemma|vote|speaker-then-quote|	5-10 -7
best-lemma|vouloir|speaker-then-quote|	0 9	2-4 -10
best-lemma|vow|speaker-then-quote|	1 13	2-4 13
best-lemma|waarschuwen|quote-then-verb|	1 19
best-lemma|want|speaker-then-quote|	2-4 -18	5-10 9
best-lemma|warnen|speaker-then-quote|	1 11	2-4 14
best-lemma|warn|quote-then-speaker|	0 15
best-lemma|warn|speaker-then-quote|	1 8	2-4 -12	5-10 17	far -6
best-lemma|welcome|speaker-then-quote|	0 16
best-lemma|wettern|quote-then-verb|	1 10
best-lemma|whisper|quote-then-speaker|	0 16
best-lemma|widersprechen|speaker-then-quote|	1 13
best-lemma|write|quote-then-speaker|	0 23	1 12	2-4 -13
best-lemma|write|quote-then-verb|	0 22
best-lemma|write|sentence-after|	0 -10
best-lemma|write|sentence-before|	1 32	2-4 24	far -18
best-lemma|write|speaker-then-quote|	0 -11	2-4 -7	far 23
best-lemma|würdigen|speaker-then-quote|	2-4 11
best-lemma|yell|speaker-then-quote|	0 20
best-lemma|zanjar|quote-then-verb|	1 8
best-lemma|zeggen|quote-then-verb|	1 6
best-lemma|zeggen|sentence-before|	1 6	far -8
best-lemma|zeggen|speaker-then-quote|	2-4 6	5-10 10
best-lemma|zeggen|verb-then-speaker|	1 9	2-4 13	5-10 -11
best-lemma|zeigen|speaker-then-quote|	1 18	2-4 12
best-lemma|zitieren|speaker-then-quote|	5-10 19
best-lemma|zuchten|quote-then-verb|	1 10
best-lemma|zweren|quote-then-verb|	1 15
best-lemma|écrire|quote-then-speaker|	2-4 14
best-lemma|écrire|quote-then-verb|	1 19
best-lemma|énumérer|quote-then-verb|	1 10
best-lemma|étonner|quote-then-verb|	1 10
best-lemma|étrangler|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	0 13	1 17	2-4 23	5-10 12
best-near|according-to|according|	0 -12	1 29	2-4 11	far 6
best-near|according|0|	1 -26	4-7 -7	8+ 21
best-near|according|1|	1 6	2-3 11	4-7 37	8+ 24
best-near|according|2-4|	4-7 11	8+ 11
best-near|according|5-10|	1 -20	2-3 9	4-7 22	8+ 18
best-near|according|far|	1 -7	4-7 -10	8+ 6
best-near|actor-nearby|naked|	-2 -10	2-4 -12	5-10 10
best-near|apposed|-10|	2-3 -18
best-near|apposed|-11|	2-3 -15
best-near|apposed|-14|	1 -15
best-near|apposed|-3|	2-3 -13
best-near|apposed|-4|	1 -10	4-7 -13
best-near|apposed|-6|	1 -20	2-3 -17	4-7 -8
best-near|apposed|-7|	1 -9
best-near|apposed|-8|	1 -19	2-3 -10
best-near|apposed|-9|	2-3 -10
best-near|apposed|0|	2-3 -20	8+ 18
best-near|apposed|1|	1 -21	8+ 18
best-near|apposed|2-4|	8+ 27
best-near|apposed|5-10|	4-7 13	8+ -9
best-near|apposed|far|	4-7 -13
best-near|apposition|0|	2-3 -12
best-near|apposition|1|	2-3 -22
best-near|apposition|2-4|	2-3 6	4-7 -10	8+ -8
best-near|apposition|5-10|	2-3 -17	8+ 14
best-near|apposition|far|	2-3 -18	4-7 24	8+ 11
best-near|colon|judging|	far 15
best-near|colon|naked|	1 19	2-4 16	5-10 18	far 21
best-near|colon|saying|	far 22
best-near|direct|0|	1 -12	2-3 -26	4-7 9
best-near|direct|1|	2-3 -13	4-7 -9	8+ 26
best-near|direct|2-4|	1 -9	2-3 14	8+ 26
best-near|direct|5-10|	1 -11	4-7 6	8+ 30
best-near|direct|far|	1 10	2-3 8	4-7 19	8+ 34
best-near|interview|naked|	far 19
best-near|judging|-5|	1 -15
best-near|judging|0|	4-7 24	8+ 22
best-near|judging|1|	2-3 6	8+ 19
best-near|judging|2-4|	4-7 7	8+ 26
best-near|judging|5-10|	8+ 34
best-near|judging|far|	1 15	2-3 13	4-7 -8	8+ 23
best-near|naked|-2|	1 -10
best-near|naked|0|	2-3 -6	8+ 30
best-near|naked|1|	1 -12	2-3 -13	4-7 -6	8+ 35
best-near|naked|2-4|	8+ 29
best-near|naked|5-10|	2-3 10	8+ -7
best-near|naked|far|	1 15	4-7 6	8+ -10
best-near|named-before|naked|	2-4 13	5-10 8
best-near|named-nearby|naked|	1 -12	far 12
best-near|other|0|	1 -24	4-7 -13
best-near|other|1|	1 11	2-3 -6	4-7 19	8+ 17
best-near|other|2-4|	2-3 -10
best-near|other|5-10|	2-3 -10
best-near|paragraph-before|direct|	far 17
best-near|paragraph-before|judging|	far -9
best-near|paragraph-before|saying|	far -12
best-near|passive|5-10|	2-3 -20
best-near|possessor|naked|	1 -19	5-10 12	far 11
best-near|quote-then-speaker|apposed|	-10 -18	-11 11	-14 -15	-3 -16	-4 -18	-6 -24	-7 -9	-8 -21	-9 -18
best-near|quote-then-speaker|apposition|	0 -14
best-near|quote-then-speaker|direct|	2-4 -14
best-near|quote-then-speaker|judging|	-5 -15	0 -6	1 7
best-near|quote-then-speaker|saying|	-12 -21	-14 -11	-5 -16	-9 -22	0 26	1 20	2-4 -9	5-10 -8
best-near|quote-then-speaker|shared|	-11 -16	-4 -8	-5 -19	-6 -15	-8 8
best-near|quote-then-speaker|thinking|	1 -16	5-10 -9	far -7
best-near|quote-then-verb|judging|	0 -14	1 17	5-10 -7	far 9
best-near|quote-then-verb|other|	0 -18	1 12
best-near|quote-then-verb|saying|	0 19	1 16	2-4 -9	5-10 -10	far 9
best-near|relative|2-4|	1 7	2-3 -22	4-7 8
best-near|relative|5-10|	1 -21	4-7 20	8+ 20
best-near|relative|far|	8+ 25
best-near|saying|-11|	2-3 -13	4-7 8
best-near|saying|-12|	2-3 -18
best-near|saying|-5|	2-3 -19
best-near|saying|0|	1 10	4-7 14	8+ 14
best-near|saying|1|	4-7 12	8+ 13
best-near|saying|2-4|	1 -18	8+ 27
best-near|saying|5-10|	4-7 9	8+ 7
best-near|saying|far|	1 9	4-7 13	8+ 8
best-near|sentence-after|apposed|	0 -17	1 18
best-near|sentence-after|direct|	0 18
best-near|sentence-after|judging|	0 14
best-near|sentence-after|saying|	0 -6	1 18	2-4 -13
best-near|sentence-after|thinking|	0 -13
best-near|sentence-before|according|	1 18	2-4 -9	5-10 -7	far -23
best-near|sentence-before|apposition|	2-4 13	5-10 11	far -9
best-near|sentence-before|direct|	5-10 -18	far -6
best-near|sentence-before|judging|	1 16	2-4 20	5-10 -7	far -31
best-near|sentence-before|other|	1 15
best-near|sentence-before|relative|	5-10 17	far -9
best-near|sentence-before|saying|	1 24	2-4 10	far -9
best-near|sentence-before|thinking|	2-4 17	far 7
best-near|shared|-11|	2-3 -16
best-near|shared|-5|	1 -14	4-7 -14
best-near|shared|2-4|	4-7 8
best-near|signature|naked|	1 -26
best-near|speaker-then-quote|apposed|	0 -14	1 -29	far -7
best-near|speaker-then-quote|apposition|	1 -22	5-10 -17
best-near|speaker-then-quote|direct|	0 -26	1 -14	2-4 6	far 21
best-near|speaker-then-quote|judging|	0 6	5-10 8	far 28
best-near|speaker-then-quote|other|	2-4 -9	5-10 -10
best-near|speaker-then-quote|relative|	5-10 -10
best-near|speaker-then-quote|saying|	0 -9	5-10 9	far 27
best-near|speaker-then-quote|shared|	2-4 12	5-10 -21
best-near|speaker-then-quote|thinking|	0 -8	5-10 16
best-near|thinking|0|	1 -14	4-7 -6	8+ 21
best-near|thinking|1|	1 -31
best-near|thinking|2-4|	2-3 -9	4-7 20	8+ 21
best-near|thinking|5-10|	2-3 15	4-7 22	8+ 21
best-near|thinking|far|	1 6	4-7 6	8+ 20
best-near|topic|naked|	1 -10	2-4 -7
best-near|transcript|naked|	0 30
best-near|verb-then-speaker|judging|	1 11
best-near|verb-then-speaker|saying|	0 -10	1 -9	2-4 -11	5-10 -15	far -7
best-negated|	true -18
best-order|according|according|0|	1 -26	4-7 -7	8+ 21
best-order|according|according|1|	1 6	2-3 11	4-7 37	8+ 24
best-order|according|according|2-4|	4-7 11	8+ 11
best-order|according|according|5-10|	1 -20	2-3 9	4-7 22	8+ 18
best-order|according|according|far|	1 -7	4-7 -10	8+ 6
best-order|apposed|apposed|-10|	2-3 -18
best-order|apposed|apposed|-11|	2-3 -15
best-order|apposed|apposed|-14|	1 -15
best-order|apposed|apposed|-3|	2-3 -13
best-order|apposed|apposed|-4|	1 -10	4-7 -13
best-order|apposed|apposed|-6|	1 -20	2-3 -17	4-7 -8
best-order|apposed|apposed|-7|	1 -9
best-order|apposed|apposed|-8|	1 -19	2-3 -10
best-order|apposed|apposed|-9|	2-3 -10
best-order|apposed|apposed|0|	2-3 -20	8+ 18
best-order|apposed|apposed|1|	1 -21	8+ 18
best-order|apposed|apposed|2-4|	8+ 27
best-order|apposed|apposed|5-10|	4-7 13	8+ -9
best-order|apposed|apposed|far|	4-7 -13
best-order|apposed|judging|0|	2-3 23	4-7 19
best-order|apposed|judging|1|	4-7 25
best-order|apposed|judging|2-4|	1 25	2-3 48	4-7 42	8+ 21
best-order|apposed|judging|5-10|	1 18	2-3 21	4-7 28	8+ 18
best-order|apposed|other|5-10|	2-3 -10
best-order|apposed|saying|-11|	4-7 8
best-order|apposed|saying|-12|	2-3 -18
best-order|apposed|saying|-5|	2-3 -19
best-order|apposed|saying|0|	1 23	2-3 -11	4-7 49	8+ 22
best-order|apposed|saying|1|	1 -15	2-3 24	4-7 38	8+ 31
best-order|apposed|saying|2-4|	1 -9	2-3 6	4-7 29	8+ 27
best-order|apposed|saying|5-10|	4-7 14	8+ 35
best-order|apposed|saying|far|	1 -6	8+ 35
best-order|apposed|thinking|2-4|	4-7 9
best-order|apposition|apposition|0|	2-3 -12
best-order|apposition|apposition|1|	2-3 -22
best-order|apposition|apposition|2-4|	2-3 6	4-7 -10	8+ -8
best-order|apposition|apposition|5-10|	2-3 -17	8+ 14
best-order|apposition|apposition|far|	2-3 -18	4-7 24	8+ 11
best-order|apposition|judging|0|	2-3 7	4-7 8
best-order|apposition|judging|1|	1 15	2-3 17	4-7 6
best-order|apposition|judging|2-4|	1 7	2-3 9	4-7 33	8+ 15
best-order|apposition|judging|5-10|	2-3 -13	4-7 14
best-order|apposition|saying|0|	1 7	4-7 25
best-order|apposition|saying|1|	2-3 30	8+ 18
best-order|apposition|saying|2-4|	1 -14	2-3 -9	4-7 38	8+ 19
best-order|apposition|saying|5-10|	1 19	2-3 -19	4-7 39	8+ 23
best-order|apposition|saying|far|	1 -22	2-3 6	4-7 14	8+ 27
best-order|apposition|thinking|5-10|	1 -25
best-order|direct|direct|0|	1 -12	2-3 -26	4-7 9
best-order|direct|direct|1|	2-3 -13	4-7 -9	8+ 26
best-order|direct|direct|2-4|	1 -9	2-3 14	8+ 26
best-order|direct|direct|5-10|	1 -11	4-7 6	8+ 30
best-order|direct|direct|far|	1 10	2-3 8	4-7 19	8+ 34
best-order|direct|judging|0|	2-3 -14	4-7 18	8+ 21
best-order|direct|judging|1|	2-3 -6	4-7 -8	8+ 16
best-order|direct|judging|2-4|	1 -9	2-3 -11	8+ 23
best-order|direct|judging|5-10|	1 -10	2-3 -13	4-7 14	8+ 28
best-order|direct|judging|far|	1 12	4-7 -14	8+ 21
best-order|direct|saying|0|	8+ 10
best-order|direct|saying|1|	4-7 9	8+ 17
best-order|direct|saying|2-4|	1 -15	2-3 10	4-7 -13	8+ 26
best-order|direct|saying|5-10|	4-7 17	8+ 7
best-order|direct|saying|far|	1 11
best-order|direct|thinking|0|	1 -10	4-7 -6	8+ 21
best-order|direct|thinking|1|	1 -31
best-order|direct|thinking|2-4|	4-7 20	8+ 21
best-order|direct|thinking|5-10|	1 9	2-3 21	4-7 10	8+ 21
best-order|direct|thinking|far|	1 6	2-3 -6	4-7 9	8+ 17
best-order|inverted|judging|0|	2-3 -13
best-order|inverted|judging|1|	2-3 14	4-7 21	8+ 16
best-order|inverted|judging|5-10|	4-7 -13
best-order|inverted|judging|far|	4-7 9
best-order|inverted|other|0|	1 -24	4-7 -13
best-order|inverted|other|1|	1 11	2-3 -6	4-7 19	8+ 17
best-order|inverted|saying|0|	1 8	4-7 21	8+ 18
best-order|inverted|saying|1|	2-3 9	4-7 13	8+ 10
best-order|inverted|saying|2-4|	2-3 -17	4-7 6	8+ 12
best-order|inverted|saying|5-10|	1 -13	2-3 -9	4-7 7	8+ 18
best-order|inverted|saying|far|	1 11	2-3 13	4-7 39	8+ 25
best-order|naked|naked|-2|	1 -10
best-order|naked|naked|0|	2-3 -6	8+ 30
best-order|naked|naked|1|	1 -12	2-3 -13	4-7 -6	8+ 35
best-order|naked|naked|2-4|	8+ 29
best-order|naked|naked|5-10|	2-3 10	8+ -7
best-order|naked|naked|far|	1 15	4-7 6	8+ -10
best-order|passive|judging|2-4|	2-3 -17
best-order|passive|passive|5-10|	2-3 -20
best-order|passive|saying|1|	8+ 6
best-order|passive|saying|2-4|	2-3 22
best-order|relative|judging|0|	1 -14	2-3 -10
best-order|relative|judging|2-4|	1 -16
best-order|relative|relative|2-4|	1 7	2-3 -22	4-7 8
best-order|relative|relative|5-10|	1 -21	4-7 20	8+ 20
best-order|relative|relative|far|	8+ 25
best-order|relative|saying|0|	2-3 -6
best-order|relative|saying|1|	1 9	2-3 -10	4-7 22	8+ 24
best-order|relative|saying|2-4|	1 -18	2-3 -11	4-7 19	8+ 13
best-order|relative|saying|5-10|	2-3 25	4-7 -12	8+ 13
best-order|relative|saying|far|	4-7 11	8+ 10
best-order|shared|judging|-5|	1 -15
best-order|shared|judging|0|	1 19	2-3 8	4-7 17
best-order|shared|judging|1|	2-3 24
best-order|shared|judging|2-4|	1 24	2-3 9
best-order|shared|judging|5-10|	1 18	2-3 37	4-7 21
best-order|shared|saying|0|	4-7 18	8+ 24
best-order|shared|saying|1|	2-3 -6	4-7 23	8+ 25
best-order|shared|saying|2-4|	2-3 20	4-7 34	8+ 27
best-order|shared|saying|5-10|	2-3 8	4-7 28	8+ 21
best-order|shared|saying|far|	1 16	2-3 -19	4-7 24	8+ 20
best-order|shared|shared|-11|	2-3 -16
best-order|shared|shared|-5|	1 -14	4-7 -14
best-order|shared|shared|2-4|	4-7 8
best-order|shared|thinking|5-10|	2-3 -16
best-phrase|name|	according 10	apposition -19	direct 26	judging 35	naked 15	other 10	relative -15	saying 19	shared -27
best-phrase|noun|	apposed -28	apposition -25	direct -26	judging -27	naked -14	other -13	saying -15	thinking 12
best-phrase|pronoun|	apposed -11	direct 12	judging 13	naked -22	relative -16	shared 21
best-score|	-1 -45	-2 -46	-3 -32	-4 -28	0 -21	1 6	2 16	3 33	4 33	5 43	6 48
best-score|-1|	1 -22	2-3 -28	4-7 -34	8+ 13
best-score|-2|	1 -31	2-3 -32	4-7 -25	8+ 22
best-score|-3|	1 -37	2-3 -16	4-7 -6	8+ 34
best-score|-4|	2-3 -18	4-7 -24	8+ -9
best-score|0|	1 -12	2-3 -7	4-7 -13	8+ -7
best-score|1|	2-3 10	8+ -7
best-score|2|	2-3 8	4-7 25	8+ 35
best-score|3|	1 9	2-3 18	4-7 45	8+ 19
best-score|4|	1 27	2-3 12	4-7 31	8+ 11
best-score|5|	1 43	2-3 21	4-7 40	8+ 15
best-score|6|	1 23	2-3 32	4-7 43	8+ 14
best|according-to|according|	1 -6	2-3 13	4-7 26	8+ 32
best|actor-nearby|naked|	1 -7	2-3 8	8+ -6
best|colon|judging|	8+ 15
best|colon|naked|	2-3 15	4-7 24	8+ 37
best|colon|saying|	4-7 12	8+ 20
best|interview|naked|	2-3 6	4-7 12	8+ 6
best|named-before|naked|	2-3 29	8+ 9
best|named-nearby|naked|	4-7 14	8+ 7
best|paragraph-before|direct|	4-7 7	8+ 17
best|paragraph-before|judging|	8+ 17
best|paragraph-before|saying|	1 -16	2-3 -6	8+ 38
best|possessor|naked|	1 22	2-3 -15	4-7 6	8+ 26
best|quote-then-speaker|apposed|	2-3 -8	4-7 -13
best|quote-then-speaker|apposition|	1 -19	2-3 -14
best|quote-then-speaker|direct|	2-3 -12	4-7 21	8+ 27
best|quote-then-speaker|judging|	1 -21	2-3 15	4-7 -14	8+ 15
best|quote-then-speaker|passive|	2-3 -17
best|quote-then-speaker|saying|	1 15	4-7 22	8+ 19
best|quote-then-speaker|shared|	1 -25	4-7 -6
best|quote-then-speaker|thinking|	1 -28	2-3 11	8+ 22
best|quote-then-verb|judging|	2-3 10	8+ 16
best|quote-then-verb|other|	1 7	2-3 -8	4-7 -6	8+ 17
best|quote-then-verb|saying|	4-7 25	8+ 13
best|sentence-after|according|	2-3 -20
best|sentence-after|apposed|	2-3 -18	8+ 22
best|sentence-after|apposition|	8+ -13
best|sentence-after|direct|	4-7 20	8+ 18
best|sentence-after|saying|	8+ 24
best|sentence-after|thinking|	4-7 -8
best|sentence-before|according|	1 -23	4-7 -16
best|sentence-before|apposed|	8+ 17
best|sentence-before|apposition|	2-3 -13	4-7 27	8+ 18
best|sentence-before|direct|	1 -13	2-3 -16	8+ 38
best|sentence-before|judging|	2-3 -27	4-7 -10	8+ 19
best|sentence-before|other|	4-7 15	8+ 8
best|sentence-before|relative|	2-3 -16	4-7 27	8+ 28
best|sentence-before|saying|	2-3 -14	4-7 16	8+ 17
best|sentence-before|thinking|	2-3 14	8+ 15
best|signature|naked|	1 -18	2-3 -23	4-7 -20	8+ 27
best|speaker-then-quote|apposed|	1 -9	2-3 7
best|speaker-then-quote|apposition|	8+ 17
best|speaker-then-quote|direct|	2-3 9	8+ 6
best|speaker-then-quote|judging|	1 8	2-3 6	4-7 10	8+ 34
best|speaker-then-quote|other|	2-3 -13
best|speaker-then-quote|relative|	2-3 -10	4-7 12
best|speaker-then-quote|saying|	2-3 8
best|speaker-then-quote|shared|	2-3 -17	4-7 6
best|speaker-then-quote|thinking|	1 -10	2-3 9	4-7 31	8+ 25
best|topic|naked|	1 7
best|transcript|naked|	4-7 26	8+ 17
best|verb-then-speaker|judging|	2-3 10	4-7 18
best|verb-then-speaker|saying|	1 -20	2-3 -16	4-7 -9	8+ 16
case-follow|all-one|(|	none -7
case-follow|all-one|,adverb|	none -19
case-follow|all-one|,auxiliary|	! 13	none 11
case-follow|all-one|,coordinator|	none -18
case-follow|all-one|,preposition|	none -15
case-follow|all-one|,pronoun|	none -11
case-follow|all-one|,quote|	none -13
case-follow|all-one|,subordinator|	none -13
case-follow|all-one|,that|	none -19
case-follow|all-one|,verb-judging|	none 10
case-follow|all-one|,verb-saying|	none 24
case-follow|all-one|,|	none -53
case-follow|all-one|:|	none -12
case-follow|all-one|adverb|	none -6
case-follow|all-one|auxiliary|	none -18
case-follow|all-one|capital|	, 7	. 16	none -30
case-follow|all-one|coordinator|	, -16	none -13
case-follow|all-one|determiner|	. -19	none -30
case-follow|all-one|end|	. 13	? 18
case-follow|all-one|preposition|	, -7	. 13	none -44
case-follow|all-one|pronoun|	, 17	. -15	none -21
case-follow|all-one|stop|	! 14	none -17
case-follow|all-one|that|	none -26
case-follow|all-one|verb-saying|	, -10	none -9
case-follow|all-one|word|	, -8	none -15
case-follow|all-one|—|	none -13
case-follow|all|(|	none -37
case-follow|all|,adverb|	none -11
case-follow|all|,auxiliary|	none -24
case-follow|all|,capital|	none -11
case-follow|all|,preposition|	none -7
case-follow|all|,pronoun|	none -13
case-follow|all|,subordinator|	none -17
case-follow|all|,that|	none -15
case-follow|all|,verb-thinking|	none 6
case-follow|all|,word|	none -6
case-follow|all|,|	none -55
case-follow|all|:|	none -20
case-follow|all|auxiliary|	, -17	none -6
case-follow|all|capital|	? 13	none -22
case-follow|all|coordinator|	none -8
case-follow|all|determiner|	! 12	, -10	. -8	none 10
case-follow|all|end|	. -17	? 12	none -10
case-follow|all|preposition|	none -26
case-follow|all|pronoun|	. -25	none -15
case-follow|all|quote|	. -18	none -10
case-follow|all|stop|	none -33
case-follow|all|subordinator|	none -7
case-follow|all|that|	, -27	none -11
case-follow|all|verb-saying|	none 6
case-follow|all|verb-thinking|	none 15
case-follow|all|word|	, -25
case-follow|first|'|	, 20
case-follow|first|(|	none -13
case-follow|first|,adverb|	none -13
case-follow|first|,auxiliary|	? 14	none 17
case-follow|first|,coordinator|	none -16
case-follow|first|,determiner|	? 9	none -17
case-follow|first|,preposition|	none -19
case-follow|first|,pronoun|	? 12	none 8
case-follow|first|,quote|	none -12
case-follow|first|,that|	none -17
case-follow|first|,verb-judging|	none 29
case-follow|first|,verb-saying|	! 8	? 12	none 11
case-follow|first|,verb-thinking|	? 14	none 17
case-follow|first|,word|	? 19
case-follow|first|,|	none -34
case-follow|first|-|	none 15
case-follow|first|:|	none 7
case-follow|first|;|	none -18
case-follow|first|[|	. 23
case-follow|first|auxiliary|	, -25	. 19	none -25
case-follow|first|capital|	! 17	, 31	. 15	? 38
case-follow|first|coordinator|	, 18	. 23	none 10
case-follow|first|determiner|	! 19	, 43	. 6	? 35
case-follow|first|end|	! 11	. 25	? 51	none 16
case-follow|first|preposition|	. 30	none -24
case-follow|first|pronoun|	! 17	, 21	. 20	? 11
case-follow|first|quote|	. 12	? 18	none -6
case-follow|first|stop|	! 13	? -7	none -29
case-follow|first|subordinator|	, 13	. 22
case-follow|first|that|	. 20	none -10
case-follow|first|verb-judging|	none -17
case-follow|first|verb-saying|	, 40	? 30	none -9
case-follow|first|word|	, 18	none -27
case-follow|first|–|	none -8
case-follow|first|—|	. 28	? 16	none -25
case-follow|most|,auxiliary|	none 15
case-follow|most|,determiner|	none 15
case-follow|most|,verb-saying|	none 17
case-follow|most|,word|	none 6
case-follow|most|auxiliary|	none -15
case-follow|most|capital|	, 18	. 17
case-follow|most|coordinator|	none -13
case-follow|most|determiner|	. 27
case-follow|most|end|	. 10	? 7
case-follow|most|preposition|	. 12	none -19
case-follow|most|pronoun|	, 18	. 24
case-follow|most|stop|	none 9
case-follow|most|verb-saying|	, 22	none -12
case-follow|none|(|	. 8
case-follow|none|)|	none -14
case-follow|none|,adverb|	none 12
case-follow|none|,auxiliary|	none -29
case-follow|none|,capital|	none 6
case-follow|none|,preposition|	none -14
case-follow|none|,pronoun|	none -13
case-follow|none|,quote|	none -9
case-follow|none|,subordinator|	none 7
case-follow|none|,that|	none -19
case-follow|none|,verb-judging|	none 13
case-follow|none|,verb-saying|	none 7
case-follow|none|,verb-thinking|	none 17
case-follow|none|,word|	none -27
case-follow|none|,|	none 14
case-follow|none|;|	none -11
case-follow|none|adverb|	, 19	none -8
case-follow|none|auxiliary|	, -6	. -17	none -19
case-follow|none|capital|	, 22	. -8	none 12
case-follow|none|coordinator|	, -23	. 10	none 12
case-follow|none|determiner|	, -14	none 11
case-follow|none|end|	! 14	. -12	? -8	none 12
case-follow|none|preposition|	, -12	. -23	none 26
case-follow|none|pronoun|	, -9	none -9
case-follow|none|quote|	, -6
case-follow|none|stop|	? -11	none 24
case-follow|none|subordinator|	, -6	. -25	none 26
case-follow|none|that|	none 17
case-follow|none|verb-judging|	, 19	none -14
case-follow|none|verb-saying|	, -18
case-follow|none|verb-thinking|	, -8	none 11
case-follow|none|word|	, 15
case-follow|some|,determiner|	none -16
case-follow|some|,preposition|	none -13
case-follow|some|,|	none 19
case-follow|some|auxiliary|	none 16
case-follow|some|capital|	, 15
case-follow|some|coordinator|	. 10	none 27
case-follow|some|determiner|	, 18	. 21	none 10
case-follow|some|end|	! 6	. 13	none -7
case-follow|some|preposition|	. 11	none 8
case-follow|some|pronoun|	, 15	. 20
case-follow|some|subordinator|	, 16	none 18
case-follow|some|verb-saying|	, 19
case-follow|some|word|	, -11	none 20
case-follow|titled|:|	none 7
case-follow|titled|capital|	, 8	none -12
case-follow|titled|end|	. 11
case-follow|titled|preposition|	none 6
case-follow|titled|stop|	none 11
case-follow|upper|capital|	none -8
case-intro|all-one|	, -21	: 19	adverb -12	auxiliary -20	possessive -32	preposition -8	pronoun -17	stop 16	subordinator -16	that -9	verb-judging -29	verb-saying -10	— 13
case-intro|all|	, -26	: 10	auxiliary -16	capital -11	coordinator -13	possessive -38	pronoun -7	quote 16	start -13	stop 12	subordinator 12	verb-judging -19	verb-thinking -16	word -16
case-intro|first|	( -7	) 12	- 21	: 6	adverb -19	auxiliary -12	capital -16	possessive -15	preposition -17	quote 18	start 19	stop 20	subordinator 18	that 23	verb-judging 6	verb-saying -17	verb-thinking 7	word -41	– -7
case-intro|most|	, 9	auxiliary 25	capital -6	pronoun -6	start 18	stop 7	verb-saying 18
case-intro|none|	( -6	, 16	- -9	: -27	; 17	adverb 10	auxiliary 7	capital 14	possessive 22	pronoun 10	quote -7	stop 8	subordinator -8	verb-judging 7	verb-thinking 10	word 8	— 19
case-intro|some|	, 10	auxiliary 12	capital 10	coordinator -8	determiner 9	preposition 9	pronoun 21	that 19	verb-judging -13	verb-saying 19	verb-thinking 13
case-intro|titled|	: 6	auxiliary 8	determiner 6	possessive 16	start -10	subordinator -7	verb-saying 11	word -14
case-intro|upper|	, 15	: 15
case|all-one|	2 -15	4-5 -22
case|all|	2 -8	3 -11	4-5 -26	6-9 -11
case|first|	10+ 22	4-5 -9
case|most|	10+ 21	6-9 16
case|none|	1 -6	10+ 46	2 -15	3 25	4-5 18	6-9 30
case|some|	10+ 27	2 -6	3 6	6-9 58
case|titled|	1 6	10+ 13	2 21	3 -16	6-9 17
case|upper|	1 -7	2 -18	3 17	4-5 17	6-9 21
chain-on|(|	2-3 -18
chain-on|, verb-saying ,|	1 22	2-3 23	4-7 20	8+ 7
chain-on|, verb-saying stop|	2-3 9	4-7 16	8+ 8
chain-on|, verb-saying|	2-3 -20	4-7 8
chain-on|, word ,|	2-3 19
chain-on|,|	1 -19
chain-on|:|	4-7 -10
chain-on|auxiliary adverb|	1 -17
chain-on|auxiliary word stop|	2-3 -13
chain-on|auxiliary|	1 -8	2-3 18
chain-on|capital :|	4-7 15
chain-on|capital stop|	8+ 6
chain-on|capital verb-saying ,|	4-7 14	8+ 11
chain-on|capital verb-saying stop|	2-3 29	4-7 24	8+ 14
chain-on|coordinator determiner word|	2-3 -10	4-7 -8
chain-on|coordinator determiner|	1 -11
chain-on|coordinator preposition|	1 -21
chain-on|coordinator word|	2-3 -9
chain-on|coordinator|	1 -12	2-3 -21	4-7 27	8+ 9
chain-on|determiner word stop|	1 16
chain-on|determiner|	8+ 6
chain-on|far|	1 8
chain-on|none|	8+ 17
chain-on|preposition determiner word|	2-3 -13
chain-on|preposition word preposition|	1 -25
chain-on|preposition word|	2-3 13
chain-on|preposition|	1 -28	2-3 -6
chain-on|pronoun verb-saying ,|	1 -10	2-3 29	4-7 21	8+ 15
chain-on|pronoun verb-saying :|	2-3 -17	4-7 10
chain-on|pronoun verb-saying stop|	1 14	2-3 45	4-7 28	8+ 15
chain-on|pronoun word stop|	8+ 22
chain-on|stop capital|	4-7 16
chain-on|stop determiner word|	4-7 -11	8+ 11
chain-on|stop preposition word|	2-3 -17
chain-on|stop|	1 -7	2-3 -16	4-7 -8	8+ 13
chain-on|subordinator|	4-7 17
chain-on|verb-judging stop|	1 -22
chain-on|verb-saying capital stop|	4-7 14	8+ 12
chain-on|word stop|	2-3 8
chain-on|word|	1 -12
chain-on||	1 -7	2-3 6	4-7 -10
chain-on|—|	2-3 10	4-7 14
chain|(|	2-3 -15
chain|, verb-saying ,|	2-3 16	4-7 17	8+ 6
chain|, verb-saying capital|	4-7 9	8+ 8
chain|, verb-saying pronoun|	2-3 18	4-7 28	8+ 14
chain|, verb-saying|	8+ 9
chain|, word ,|	4-7 22
chain|,|	1 -29	2-3 -18	4-7 10
chain|:|	4-7 20	8+ 13
chain|auxiliary|	4-7 17
chain|coordinator|	2-3 -10	8+ 14
chain|determiner coordinator|	2-3 -17
chain|far|	1 6	8+ -9
chain|none|	1 -25	2-3 -16	4-7 11	8+ 16
chain|preposition coordinator|	1 -14
chain|preposition word preposition|	1 -18
chain|preposition|	1 -32	2-3 7
chain|verb-saying ,|	1 11	2-3 -12
chain|word coordinator|	2-3 -11
chain|word determiner ,|	1 -16
chain|word determiner coordinator|	2-3 -23
chain|word determiner preposition|	4-7 21
chain|word preposition|	2-3 -13
chain||	1 -17	4-7 14	8+ 14
clause|false|false|	all -21	all-one -11	first -7	most -14	some 11	upper -16
clause|false|true|	all -13	all-one 10	most 13	none 24	some 13	titled 16	upper 20
clause|true|false|	all -12	all-one -8	most 33	some -6	titled 24	upper 15
clause|true|true|	all-one -9	first 10	most 13	some 24	titled 13	upper 20
continues|	true 16
dated|	true -42
echo|all|1|	false -6	true 6
echo|all|2-3|	false 9
echo|all|4-7|	true 17
echo|all|8+|	true 19
echo|all|	all -12	most 9	some 23	titled 6	upper -7
echo|all|false|	1 9	2-3 28	4-7 27
echo|all|true|	1 -11	2-3 -13	4-7 -10	8+ 17
echo|half|2-3|	true 30
echo|half|8+|	false 29	true 8
echo|half|	all-one 25	first 9	most 18	none -6	true 23	upper 14
echo|half|false|	2-3 8	8+ 29
echo|none|1|	true -9
echo|none|2-3|	true -20
echo|none|8+|	true 17
echo|none|	all -23	all-one -15	most -7	none 9	titled 9	true -23	upper 6
echo|none|false|	1 -6	2-3 -7
echo|some|4-7|	true 28
echo|some|8+|	false 14	true 14
echo|some|	all -15	all-one 10	false 9	first 8	most 7	none 16	some 38	titled 14	true 30	upper 11
echo|some|false|	8+ 14
ending|	! 48	, 10	. 7	? 30	none -18	… 10
family|"|	1 22
family|'|	1 11	2-3 13	8+ 25
family|,|	4-7 36	8+ 15
family|none|	1 26	2-3 32	4-7 37	8+ 11
family|«|	1 -18	2-3 -10	4-7 6
family|»|	1 -25	2-3 -12	4-7 26	8+ 26
family|‘|	1 -31	2-3 -27	4-7 -11	8+ 28
family|’|	4-7 15
family|‚|	4-7 14
family|“|	8+ 12
family|„|	2-3 8	8+ 19
follow|	' 21	( -15	+ 15	, -22	,capital -11	,preposition -29	,pronoun -10	,quote -17	,that -27	,verb-judging 26	,verb-saying 17	,verb-thinking 22	,word -25	- 9	[ 27	auxiliary -33	capital 16	coordinator 8	determiner 6	end 15	preposition 8	pronoun 8	quote -10	stop -7	subordinator 17	that 9	word -6
gov|accusare|4-7|	4-7 10
gov|accusare|	di 10
gov|accuse|2-3|	2-3 37	4-7 35	8+ 18
gov|accuse|4-7|	1 8	4-7 23
gov|accuse|8+|	4-7 22
gov|accuse|base|	none 22
gov|accuse|	of 12
gov|accuse|participle|	none 14
gov|accuse|present|	none 27
gov|achar|past|	none 6
gov|achar|present|	none 6
gov|achar|	que 6
gov|achten|2-3|	2-3 9
gov|achten|	none 12
gov|achten|past|	none 13
gov|acknowledge|	none 19
gov|acknowledge|past|	none 23
gov|aclarar|2-3|	4-7 22
gov|aclarar|	none 26
gov|aclarar|past|	none 20
gov|aclarar|present|	none 8
gov|aconselhar|present|	none 15
gov|acquiescer|	none 6
gov|acquiescer|present|	none 12
gov|acrescentar|	none 15
gov|acrescentar|present|	none 19
gov|acusar|2-3|	1 13	2-3 8
gov|acusar|4-7|	2-3 18	4-7 9
gov|acusar|	de 30
gov|acusar|past|	none 29
gov|acusar|present|	none 26
gov|add|1|	4-7 23	8+ 20
gov|add|2-3|	4-7 8	8+ 9
gov|add|4-7|	4-7 21	8+ 15
gov|add|participle|	none 29
gov|add|past|	none 18
gov|add|present|	none 21
gov|add|	that 10
gov|adelantar|past|	none -13
gov|admettre|	none 15
gov|admettre|past|	none 13
gov|admitir|0|	2-3 19
gov|admitir|2-3|	2-3 17	4-7 -6
gov|admitir|4-7|	4-7 15
gov|admitir|8+|	4-7 21
gov|admitir|	de 11	em 13	na -13	none 6	que 30
gov|admit|1|	8+ 17
gov|admit|8+|	4-7 15
gov|admit|	none 16	that 14
gov|admit|past|	none 6
gov|admit|present|	none 15
gov|advertir|4-7|	4-7 11	8+ 6
gov|advertir|8+|	4-7 11
gov|advertir|	de 26	que 6
gov|advertir|past|	none 21
gov|advise|past|	none -7
gov|advise|	to 19
gov|afdoen|	als 11
gov|afdoen|past|	auxiliary 11
gov|affirmer|2-3|	4-7 14
gov|affirmer|4-7|	2-3 7
gov|affirmer|	de 16	none 13
gov|affirmer|present|	none 22
gov|afirmar|2-3|	2-3 19	4-7 22
gov|afirmar|4-7|	2-3 -7	4-7 23
gov|afirmar|	a 21	de 21	none 16
gov|aggiungere|1|	4-7 13
gov|aggiungere|2-3|	4-7 16	8+ 10
gov|aggiungere|	che 13	con -8	di -11	none 26	senza 7
gov|aggiungere|past|	auxiliary -6	none 24
gov|agree|base|	none 11
gov|agree|	none 24	to 20
gov|agree|present|	none 15
gov|agregar|4-7|	8+ 8
gov|agregar|	none 15
gov|agregar|past|	none 8
gov|agregar|present|	none 13
gov|ajouter|4-7|	4-7 16
gov|ajouter|	none -14
gov|ajouter|participle|	none -8
gov|ajouter|past|	none -7
gov|alegar|past|	none 8
gov|alegar|	que 9
gov|alertar|past|	none 16
gov|allow|	none 20
gov|allow|present|	none 22
gov|ammettere|	none 13
gov|ammettere|past|	auxiliary 16
gov|annoncer|2-3|	2-3 21
gov|annoncer|	none 21
gov|annoncer|past|	auxiliary 21
gov|annotare|	di -16
gov|annotare|past|	auxiliary -16
gov|announce|base|	none 15
gov|announce|	none 15
gov|announce|past|	none -7
gov|annunciare|present|	none 21
gov|answer|0|	2-3 -12
gov|answer|	none 6
gov|answer|present|	none -16
gov|antwoorden|	dat 13
gov|antwoorden|past|	none 13
gov|antworten|	none 12
gov|antworten|past|	none 15
gov|anunciar|0|	4-7 -18
gov|anunciar|	none -14
gov|anunciar|past|	none 20
gov|apelar|1|	2-3 19
gov|apelar|past|	none 19
gov|apelidar|	de -16
gov|aplaudir|1|	2-3 13
gov|aplaudir|	none 15
gov|apologise|	to 17
gov|apostillar|1|	4-7 8
gov|apostillar|4-7|	4-7 11
gov|apostillar|	none 8
gov|apostillar|past|	none 11
gov|appeler|0|	1 -13	2-3 -18
gov|appeler|1|	4-7 -8
gov|appeler|2-3|	2-3 17	4-7 23
gov|appeler|4-7|	1 16
gov|appeler|	none -22	à 37
gov|appeler|past|	auxiliary 28	none -8
gov|applaudir|	none 10
gov|apuntar|past|	none 23
gov|argue|2-3|	4-7 17
gov|argue|4-7|	2-3 9	4-7 15	8+ 8
gov|argue|	none 15	that 11
gov|argue|participle|	none 12
gov|argue|past|	auxiliary -8	none 9
gov|argue|present|	none 19
gov|asegurar|1|	4-7 8
gov|asegurar|4-7|	4-7 11
gov|asegurar|8+|	1 -18
gov|asegurar|	none 20	que 12
gov|asegurar|past|	none -6
gov|asegurar|present|	none 20
gov|asentir|	none 12
gov|asentir|past|	none 12
gov|ask|1|	2-3 27	8+ 23
gov|ask|2-3|	2-3 27	4-7 21
gov|ask|4-7|	2-3 -12	8+ 16
gov|ask|8+|	1 10	2-3 -24
gov|ask|	for 20	none 34	of -20	to 9	whether 26
gov|ask|participle|	none 20
gov|ask|past|	auxiliary 18	be 22	none 18
gov|ask|present|	none 20
gov|assegurar|past|	none 14
gov|assegurar|present|	none 18
gov|assegurar|	que 17
gov|assert|	that 16
gov|assicurare|2-3|	2-3 15
gov|assicurare|4-7|	4-7 14
gov|assicurare|	che 15	di -8	none 24
gov|assicurare|past|	auxiliary 12
gov|assicurare|present|	none 11
gov|assume|	none 21
gov|assurer|2-3|	4-7 18
gov|assurer|4-7|	4-7 15
gov|assurer|8+|	4-7 19
gov|assurer|	de -9	que 23
gov|assurer|past|	auxiliary 19
gov|atestar|past|	none 13
gov|atribuir|2-3|	4-7 18
gov|atribuir|4-7|	4-7 16
gov|attaccare|	con -11	none -12
gov|attaccare|past|	auxiliary -16
gov|attaccare|present|	none -14
gov|attendre|0|	4-7 6
gov|attendre|	none 12
gov|attendre|past|	none 18
gov|attestieren|2-3|	4-7 11
gov|attestieren|	none 11
gov|attestieren|past|	none 11
gov|attribute|past|	none -21
gov|augurare|0|	4-7 13
gov|augurare|	none 13
gov|auspicare|	che 11
gov|ausrichten|4-7|	2-3 12
gov|ausrichten|	none 12
gov|ausrichten|past|	none 12
gov|avisar|1|	2-3 -13	4-7 7	8+ 21
gov|avisar|2-3|	4-7 17
gov|avisar|	none -11	que 18
gov|avisar|past|	none -11
gov|avisar|present|	none 23
gov|avvertire|2-3|	4-7 19
gov|avvertire|	che 19	none 17
gov|avvertire|past|	none 24
gov|añadir|1|	4-7 9	8+ 15
gov|añadir|4-7|	4-7 12
gov|añadir|	none -10
gov|añadir|past|	auxiliary -12	none 11
gov|back|0|	2-3 -26
gov|back|8+|	2-3 -21
gov|back|base|	none 9
gov|back|	none -12	that 17
gov|bautizar|0|	2-3 -9
gov|bautizar|1|	2-3 -13
gov|bautizar|2-3|	2-3 -15
gov|bautizar|	como -15	none -23
gov|bautizar|past|	auxiliary -18	none -18
gov|bekennen|past|	none 14
gov|believe|past|	none 19
gov|believe|present|	none -9
gov|beloven|	none -9
gov|bemängeln|2-3|	4-7 10
gov|bemängeln|	none 13
gov|bemängeln|past|	none 12
gov|benadrukken|	dat 14
gov|benadrukken|past|	none 17
gov|beschreiben|2-3|	4-7 8
gov|beschreiben|	als 8
gov|beschreiben|past|	none 8
gov|bestätigen|	none -16
gov|bestätigen|past|	none -6
gov|bevestigen|	dat -7	none 8
gov|bevestigen|past|	none -14
gov|bezeichnen|2-3|	2-3 9	4-7 9
gov|bezeichnen|	als 14
gov|bezeichnen|past|	none 14
gov|bill|1|	2-3 -17
gov|bill|	as -18
gov|bill|past|	none -11
gov|bitten|past|	none 18
gov|bitten|	um 17
gov|blame|0|	4-7 17
gov|blame|	none 12
gov|blame|past|	none 12
gov|blame|present|	none 6
gov|blast|past|	none 17
gov|blijven|	none 6
gov|blijven|past|	none 7
gov|brand|8+|	4-7 -7
gov|brand|	none -15
gov|calificar|2-3|	1 17	2-3 17	4-7 12
gov|calificar|	de 31
gov|calificar|past|	auxiliary 16	none 26
gov|calificar|present|	none 10
gov|call|0|	2-3 -12	4-7 12	8+ 15
gov|call|1|	1 23	2-3 -16	4-7 35	8+ 13
gov|call|2-3|	1 26	2-3 9	4-7 8	8+ 17
gov|call|4-7|	1 -10	4-7 26	8+ 11
gov|call|8+|	1 -6	4-7 -11
gov|call|	as -24	by 13	for 28	in -15	on 18	that 31	to 19
gov|call|base|	none -43
gov|call|participle|	none 24
gov|call|past|	auxiliary 36	be -8	later 22	none 33	sometimes -19
gov|call|present|	none -7
gov|celebrar|	como 16	none 13
gov|celebrar|past|	auxiliary 14	none 18
gov|challenge|past|	none 8
gov|chamar|0|	1 -15	2-3 -15
gov|chamar|1|	2-3 -14
gov|chamar|2-3|	2-3 17	4-7 14
gov|chamar|	none -19	à -12
gov|chamar|past|	none -10
gov|chamar|present|	já -12
gov|chant|0|	2-3 15
gov|chant|	none 27
gov|chant|participle|	none 20
gov|chant|past|	none 18
gov|chant|present|	none -6
gov|chiamare|0|	1 -15	2-3 -18
gov|chiamare|2-3|	2-3 -15
gov|chiamare|4-7|	2-3 -16
gov|chiamare|	none -26
gov|chiamare|past|	auxiliary -16	none -12
gov|chiamare|present|	auxiliary -10	none -26
gov|chiarire|4-7|	4-7 6
gov|chiarire|	none 8
gov|chiarire|past|	none 6
gov|chiedere|8+|	8+ -13
gov|chiedere|	dai -18	di 17	none 13
gov|chiedere|past|	none -7
gov|cite|0|	1 19
gov|cite|	none 26
gov|cite|participle|	none 8
gov|claim|1|	1 -19
gov|claim|2-3|	2-3 18
gov|claim|4-7|	2-3 19	4-7 14
gov|claim|	none -27	to 20
gov|classificar|1|	2-3 13
gov|classificar|2-3|	1 21
gov|classificar|	como 20
gov|classificar|past|	none 9
gov|comentar|4-7|	4-7 11
gov|comentar|past|	none 11
gov|comentar|	que 7
gov|comment|	that 14
gov|compare|past|	be -16
gov|complain|past|	auxiliary 19
gov|completar|	none 17
gov|completar|past|	none 17
gov|comunicar|past|	auxiliary 13	none 16
gov|comunicar|	que 19
gov|concedere|	none 8
gov|concedere|past|	none 8
gov|conceder|past|	none -6
gov|concede|1|	8+ 12
gov|concede|2-3|	2-3 -14
gov|concede|	none 24	that -11
gov|concede|present|	none -9
gov|concluderen|past|	none -14
gov|conclude|1|	8+ 17
gov|conclude|	none 13	that 19
gov|conclude|past|	none 20
gov|concluir|	que -9
gov|conclure|1|	8+ 8
gov|conclure|	none 8
gov|conclure|past|	auxiliary 6
gov|concéder|past|	none 16
gov|concéder|	que 18
gov|condemn|2-3|	4-7 14
gov|condemn|	as 14	none 15
gov|condemn|past|	none 20
gov|confermare|1|	8+ 16
gov|confermare|2-3|	1 -7
gov|confermare|	di -11
gov|confermare|past|	auxiliary -12
gov|confessare|1|	4-7 10
gov|confessare|	none 10
gov|confessare|present|	none 10
gov|confidare|2-3|	4-7 14
gov|confidare|	none 13
gov|confidare|present|	none 8
gov|confier|4-7|	2-3 17
gov|confier|8+|	4-7 13
gov|confier|	de 18	qu’ 13
gov|confier|past|	auxiliary 16	none 13
gov|confier|present|	none 12
gov|confirmar|1|	4-7 10
gov|confirmar|4-7|	2-3 19
gov|confirmar|	none 14
gov|confirmar|past|	none 12
gov|confirmar|present|	none 16
gov|confirmer|8+|	2-3 -8
gov|confirmer|past|	auxiliary -11
gov|confirm|past|	none 18
gov|congratulate|	on 18
gov|congratulate|past|	none 18
gov|considerar|0|	1 15
gov|considerar|1|	4-7 10
gov|considerar|2-3|	1 18	2-3 15	4-7 10
gov|considerar|4-7|	4-7 13
gov|considerar|	a 16	none 24	que 14
gov|considerar|past|	none 29
gov|considerar|present|	none 19
gov|consider|0|	2-3 13
gov|consider|	none -8
gov|contar|1|	4-7 9
gov|contar|2-3|	4-7 -10
gov|contar|4-7|	4-7 16
gov|contar|	que 10
gov|contestare|	di -9
gov|contestar|2-3|	4-7 -15
gov|contestar|4-7|	4-7 25
gov|contestar|past|	auxiliary 9	none 17
gov|contestar|	por 17	que -12
gov|contester|	none -7
gov|continue|1|	8+ 13
gov|continue|	none 19
gov|continue|past|	none 14
gov|corear|	none -16
gov|correct|past|	none -15
gov|corregir|1|	4-7 13	8+ 14
gov|corregir|	none 14
gov|corregir|past|	none 14
gov|counter|past|	none -8
gov|counter|	that -8
gov|crier|1|	2-3 -7
gov|crier|	au -7	à 14
gov|criticar|	a 20	none 17
gov|criticar|past|	none 19
gov|criticar|present|	none 18
gov|croire|2-3|	4-7 7
gov|croire|	none 8
gov|croire|past|	none 8
gov|culpar|	none 13
gov|culpar|present|	none 17
gov|debate|base|	none 17
gov|debate|	that 15
gov|decide|base|	none -16
gov|decide|	that -6
gov|decir|0|	1 -13
gov|decir|1|	2-3 7	4-7 15
gov|decir|2-3|	2-3 10	4-7 16
gov|decir|4-7|	1 -7	4-7 17
gov|decir|	a -8	none 17	que 23
gov|decir|past|	none 19
gov|declarar|0|	4-7 13
gov|declarar|4-7|	4-7 21	8+ 7
gov|declarar|	a 18	de -15	none 23
gov|declare|	none 11	that 19	to -14
gov|defender|2-3|	8+ 10
gov|defender|	como 20	none -8	que 13
gov|defender|past|	none -7
gov|defender|present|	none 13
gov|define|	none -16
gov|definire|2-3|	2-3 12	4-7 17
gov|definire|past|	auxiliary 9	none -8
gov|definir|	como 6
gov|definir|past|	none 6
gov|demandar|	a -6	por -10
gov|demandar|present|	none -11
gov|demander|1|	4-7 11
gov|demander|4-7|	2-3 -7
gov|demander|	none 11	si 10
gov|demander|past|	auxiliary 10
gov|demander|present|	none 14
gov|demand|base|	none 14
gov|demand|	none 17
gov|denken|past|	none 7
gov|denunciare|0|	4-7 13
gov|denunciare|	none 13
gov|denunciar|	none 16
gov|denunciar|present|	none 18
gov|deny|	none -12
gov|deny|past|	none -16
gov|describe|1|	1 -11	2-3 33	8+ 11
gov|describe|2-3|	1 16	2-3 19	4-7 38	8+ 19
gov|describe|4-7|	2-3 -23	4-7 35	8+ 18
gov|describe|	as 19	none 15	to -16
gov|describe|base|	none 17
gov|describe|participle|	none -8
gov|describe|past|	auxiliary 23	be -15	later 23	none 35	once -12
gov|describir|	como 13
gov|describir|present|	none 9
gov|deslizar|4-7|	4-7 14
gov|deslizar|past|	none 15
gov|deslizar|	que 19
gov|destacar|1|	2-3 23
gov|destacar|	none 14
gov|destacar|past|	none 25
gov|desvalorizar|	none 8
gov|desvalorizar|past|	none 8
gov|dichiarare|	none 12
gov|dichiarare|present|	auxiliary 12
gov|dire|0|	2-3 -9	8+ 15
gov|dire|1|	1 -11	4-7 27
gov|dire|2-3|	1 -11	2-3 20	4-7 42	8+ 19
gov|dire|4-7|	2-3 17	4-7 9
gov|dire|8+|	1 -17
gov|dire|	a -6	de 10	di 22	en -7	none -6
gov|dire|past|	auxiliary 24	none -17	not -15
gov|discordar|1|	8+ 10
gov|discordar|	none 10
gov|discordar|present|	none -11
gov|discrepar|	none 10
gov|discrepar|present|	none 16
gov|dismiss|2-3|	2-3 31	4-7 18
gov|dismiss|	as 37
gov|dismiss|past|	none 33
gov|ditar|4-7|	4-7 19
gov|ditar|	a 17	none -8
gov|ditar|present|	auxiliary 20	none -6
gov|dizer|0|	2-3 -17
gov|dizer|1|	4-7 15
gov|dizer|2-3|	2-3 7	4-7 28
gov|dizer|4-7|	2-3 -10	4-7 19	8+ 9
gov|dizer|8+|	2-3 21
gov|dizer|	a 14	ao -19	de 13	que -11	se 15	à 15
gov|dizer|past|	none -7
gov|dub|0|	2-3 10
gov|dub|	none 6
gov|dub|past|	none -10
gov|décrire|	none 17
gov|décrire|past|	none 17
gov|défendre|2-3|	4-7 17
gov|défendre|past|	none 17
gov|démentir|past|	none 7
gov|dénoncer|0|	2-3 14	4-7 14
gov|dénoncer|1|	2-3 6
gov|dénoncer|2-3|	4-7 12
gov|dénoncer|	dans 12	none 19
gov|dénoncer|past|	auxiliary 22
gov|dénoncer|present|	none 7
gov|déplorer|0|	2-3 10
gov|déplorer|2-3|	2-3 20
gov|déplorer|	none 20
gov|déplorer|past|	auxiliary 14
gov|désigner|present|	none -14
gov|elogiar|1|	2-3 21
gov|elogiar|	a 18	none 19
gov|elogiar|past|	auxiliary 11	none 25
gov|emendar|	none 11
gov|emendar|present|	none 11
gov|entender|past|	none 16
gov|ergänzen|	none 20
gov|ergänzen|past|	none 11
gov|erinnern|	in -8
gov|erkennen|2-3|	2-3 12
gov|erkennen|	dat 16
gov|erklären|past|	none -14
gov|erläutern|	none 10
gov|erzählen|	none 11
gov|erzählen|present|	none -7
gov|esclarecer|past|	none -13
gov|escrever|2-3|	4-7 14
gov|escrever|	a 10	ao -8	none 15
gov|escrever|present|	none 14
gov|escribir|1|	1 -11
gov|escribir|	none -18
gov|escribir|past|	auxiliary -7	none -12
gov|esprimere|0|	2-3 19
gov|esprimere|	none 19
gov|estimar|	en 17
gov|estimar|present|	none 17
gov|estimer|2-3|	4-7 16
gov|estimer|past|	auxiliary 26
gov|estimer|present|	none 15
gov|estimer|	que 21
gov|evitar|past|	none 11
gov|exclure|	none 10
gov|exigir|0|	4-7 19
gov|exigir|4-7|	2-3 11
gov|exigir|	none 19
gov|exigir|past|	none 13
gov|exigir|present|	none 11
gov|expect|0|	4-7 17
gov|expect|4-7|	2-3 -11
gov|expect|	none 19
gov|expect|past|	none 18
gov|expect|present|	none 16
gov|explain|1|	8+ 6
gov|explain|	none 21
gov|explain|past|	none 20
gov|explain|present|	none -7
gov|explicar|2-3|	8+ 10
gov|explicar|8+|	8+ 6
gov|explicar|	de 13	que 10
gov|expliquer|	none 12
gov|expresar|1|	2-3 20
gov|expresar|	de 10	none 26
gov|expresar|past|	none 13
gov|express|past|	none 20
gov|faire_valoir|4-7|	2-3 16
gov|faire_valoir|past|	auxiliary 25
gov|faire_valoir|	qu' 12	que 19	qu’ 12
gov|falar|1|	1 20	4-7 14
gov|falar|	de 18	numa 11
gov|falar|past|	none 14
gov|feel|0|	1 19	4-7 19
gov|feel|4-7|	4-7 12
gov|feel|	none 25
gov|feel|past|	none 24
gov|felicitar|past|	none 9
gov|figure|base|	none 12
gov|figure|	none 16
gov|finden|	none 12
gov|finden|past|	none 12
gov|find|0|	2-3 -23
gov|find|1|	2-3 15	4-7 12
gov|find|2-3|	4-7 25
gov|find|4-7|	1 -8
gov|find|8+|	1 -12	2-3 6
gov|find|base|	none -22
gov|find|	by 17	in 7	none -8
gov|find|past|	auxiliary 24	none 13
gov|find|present|	none -17
gov|formulieren|	none 14
gov|fragen|2-3|	2-3 10
gov|fragen|	none 11
gov|fragen|past|	none 10
gov|frenare|	none 12
gov|féliciter|2-3|	1 14	2-3 20	4-7 8
gov|féliciter|	d' 15	d’ 20	none 14
gov|féliciter|past|	auxiliary 20
gov|féliciter|present|	none 14
gov|garantire|4-7|	4-7 16
gov|garantire|	che 16	none -16
gov|garantire|past|	auxiliary -10	none 14
gov|garantir|2-3|	4-7 11
gov|garantir|past|	none -8
gov|garantir|	que -12
gov|geben|	none 14
gov|gestehen|past|	none 10
gov|geven|	op 10
gov|geven|past|	none 11
gov|giudicare|	none 16
gov|giudicare|present|	none 21
gov|giurare|present|	none 18
gov|glauben|	none 12
gov|glauben|present|	none 12
gov|gongolare|present|	none 11
gov|gritar|1|	2-3 15
gov|gritar|	none -9
gov|gritar|past|	none -6
gov|hablar|1|	4-7 19	8+ 8
gov|hablar|2-3|	2-3 -10
gov|hablar|	de -6
gov|hablar|past|	none -6
gov|hadern|	none 18
gov|hadern|past|	none 18
gov|haken|	nach 12
gov|haken|past|	none 12
gov|halten|2-3|	2-3 17	4-7 13
gov|halten|4-7|	2-3 -9	4-7 -9	8+ 14
gov|halten|	none -7
gov|head|	1989 -16	2006 15	2021 15	2023 -8	29 11	47 -17	51 -22	abogado -8	ad 20	administration 16	administração 19	adultes -8	adviser 23	afición -7	agent -16	agentes 12	agents 13	agricoltura -10	aide 20	alcaldesa 14	alguien -13	americans -8	animal -12	anonimato 16	anonymity 19	another 16	anything -20	artículo 17	assessoria 15	association 19	astronaut 17	attorney 21	authors -13	azienda 14	bambina -12	bank -17	banker 21	banner 12	bar -12	belkacem 15	bond 18	boss 6	button -20	buurvrouw 14	cambio 21	campaign 27	candidate 21	car 15	case 19	caso 17	celle-ci 16	celui-ci 22	centre -22	chercheuse -10	chi -18	chief -6	city -16	civile 16	clients -13	club 14	coach 19	coalitie 14	colega 12	colegiado -6	commission 17	committee 18	communiqué 21	compagnie 20	complaint 20	comptes 12	comunicado 12	congressman 14	contractor 15	contrato 12	contrôleur -6	corps -21	council -18	court -10	critic 15	critics -15	cronisti 16	cuentos -8	curitiba 10	côté 8	c’ -16	delay 18	delegate -18	department 19	direction 26	director -11	dirigente 16	dismissed -22	dog 7	door 10	dossier 8	driver 16	editorial 11	ela 21	ella 11	elle 22	elle-même 12	email -22	embassy 18	empresario 13	entrance -18	envoy -12	error 16	es -13	familia 9	fans 6	father 19	fatto 12	fielder 11	figlio 12	finale 14	fire -15	fiscal 12	floor -10	fonctionnaire -13	fondo 14	gallery -25	general 12	government 21	governor 21	grandmother 11	group 25	groupe -15	guidebooks -16	général 18	he 29	health 13	hij 11	hill -16	husband 18	identificada 20	industry -9	institute 29	interessato 16	interlocutori -17	intéressé 13	it -25	juges 17	jurado 19	jury -19	júri 21	kept 15	kerdoncuff 16	kranten -8	label -17	lado 14	languages -21	latter 21	lawyer 21	lawyers -8	leader -15	left -23	lei 19	line -9	lobby 16	local 23	loi -14	longer -8	lugar 9	lui -11	maestro 12	magistrada 19	majority -21	man 11	manager 23	matemático -17	member 19	members 36	memorandum 13	mensajes 7	mercado -17	message 6	mind -9	minister -7	ministero 11	ministra 15	ministro -11	model -13	monde -7	monitoring -18	months 19	more -18	name -17	named 16	national -8	neef -7	ninguém -12	nominee 14	none 16	nota 12	nurse -17	obama 15	office -12	officer 22	official 18	oficial -8	on -18	one -13	operator 17	oposición -9	oposição 23	opposition 22	organización -15	organization 12	osce 24	padre -16	paese -10	pain -16	papers -18	park -18	part 23	parte 8	party 18	paysanne -11	percent -27	person 24	persone 15	phone 19	piano -10	placa -14	plan -15	points -9	police 21	policy 13	portavoce 24	premier 8	prensa -6	presidencia 23	president 29	professora 13	progetto -9	program -16	project -8	préfecture 13	président 11	public 20	páginas 10	quelqu’un 11	radio -6	recent 16	rechtbank 10	regional 18	relation 12	relator -17	release 14	reply -11	report -17	research 15	rival 28	room 20	row -21	ruling -12	said 19	santé 16	says 20	second -12	secretary -16	senator 25	sentencia -6	series -16	services -22	she 28	sides 13	sie 30	sign -10	signs -9	sindacalista -11	sindaco 14	socialista 19	société 21	source -9	speech -15	spokesman 26	spokesperson 30	spokeswoman 15	sponsor -10	staff -20	stampa -9	start-up -16	state 12	statement 21	stato 17	students -17	study 15	supervisors -33	surgeon 8	talk 6	team -10	tema -16	testo 23	text 19	that 15	they -12	those 6	time 7	times 19	todos 12	told 15	tout -10	tribunal -8	trump 14	turística 13	técnicos -14	university 19	vecinos -10	verklaring 14	wandelgangen -8	washington 14	watchdog -17	we 6	website 13	woordvoerster -13	working -7	years -14	you -39	ze 7	zij -9	élue 10
gov|head|1989|	record -16
gov|head|47|	name -17
gov|head|adultes|	dire -8
gov|head|adviser|	say 14
gov|head|afición|	bautizar -7
gov|head|aide|	say 14
gov|head|alguien|	escribir -13
gov|head|anonymity|	say 19
gov|head|attorney|	say 21
gov|head|banner|	read 12
gov|head|button|	say -20
gov|head|campaign|	argue -13	call 21	say 20
gov|head|centre|	offer -22
gov|head|chercheuse|	réfuter -10
gov|head|civile|	féliciter 14
gov|head|clients|	proposer -13
gov|head|committee|	say 14
gov|head|company|	say 31
gov|head|comptes|	juger 12
gov|head|contrôleur|	parler -6
gov|head|corps|	call -21
gov|head|court|	hear 11	hold 7
gov|head|cronisti|	ammettere 16
gov|head|cuentos|	publicar -8
gov|head|c’|	scrivere -16
gov|head|defesa|	considerar 11
gov|head|department|	say 18
gov|head|dismissed|	talk -22
gov|head|dog|	yell 7
gov|head|ela|	dizer 9	sorrir 10
gov|head|ele|	responder 14
gov|head|ella|	asentir 12
gov|head|elle|	ajouter 14	attendre 6	préciser 7	rire 12	soutenir 7
gov|head|empresario|	añadir 12
gov|head|er|	nennen -6	rechnen 6	sagen 10	sprechen 15	versprechen -10
gov|head|es|	heißen -6
gov|head|executive|	say -12	tell 15
gov|head|fatto|	sapere 12
gov|head|fielder|	ask 11
gov|head|fire|	name -15
gov|head|gallery|	show -16
gov|head|government|	offer 17
gov|head|governor|	say 14
gov|head|group|	call -20
gov|head|guidebooks|	use -16
gov|head|health|	plan 17
gov|head|he|	accuse 17	add 27	argue 17	ask 22	believe -8	call 37	conclude 10	consider -15	continue 11	describe 38	expect 15	feel 18	hope 12	pledge 21	prefer -27	promise 26	repeat -23	reply 15	say 8	see 17	suggest 9	tell 16	thank 15	think 26	use -15	vow 15	want 16	warn 13	write 18
gov|head|house|	call -6
gov|head|il|	ajouter -9	assurer 11	dire 10	juger 18	préciser 14	réclamer 18
gov|head|institute|	call 25
gov|head|institution|	regretter -15
gov|head|interessato|	negare 16
gov|head|interlocutori|	parlare -17
gov|head|it|	compare -16	describe -14	find 16	label -14	quote -14	read 14	say -20	warn 19
gov|head|i|	say 17	sing -19
gov|head|juges|	relever 15
gov|head|jury|	decide -16
gov|head|kranten|	heten -8
gov|head|languages|	say -21
gov|head|lawyers|	say -8
gov|head|lawyer|	say 13
gov|head|leader|	say 23
gov|head|left|	say -23
gov|head|lei|	ribattere 13
gov|head|line|	read -18
gov|head|loi|	dire -14
gov|head|lugar|	llamar -14
gov|head|majority|	consider -21
gov|head|matemático|	preferir -17
gov|head|mensajes|	decir 7
gov|head|minister|	say -12
gov|head|ministry|	call -11	say 28
gov|head|monde|	appeler -7
gov|head|name|	aclarar 16	admitir 18	afirmar 23	antworten 18	ausrichten 12	bitten 17	calificar 15	call -9	chiamare -8	concede 21	considerar 14	contestare -9	decir 10	describe 19	describir 12	dire 18	dizer 15	elogiar 13	erklären -11	erläutern 10	erzählen 9	esclarecer -13	escrever -8	estimar 11	faire_valoir 17	falar 13	find 16	fordern -6	geben 19	gestehen 10	gritar -9	halten -11	heißen -23	informar 20	kündigen 10	lassen 10	llamar -13	meinen -15	name -14	nennen -24	note -8	parlare 22	pedir -7	read -12	reconnaître 15	rejeitar -7	rufen 18	rule -22	répondre 9	sagen 16	say -11	schließen 9	schreiben -9	sehen 8	show -29	spreken -6	teilen 12	tell -19	use -16	verkünden -15	verlauten 16	verweisen -9	vinden -17	warn 16	warnen 13	wave -19	weisen 16	würdigen 11	zeigen 11	zitieren 6	äußern 14
gov|head|neef|	vinden -7
gov|head|ninguém|	queixar -12
gov|head|none|	aclarar 8	acrescentar 15	admire 16	aggiungere 20	apostillar 12	ask 15	attaccare -17	avisar 8	añadir 10	call 6	chamar 12	chiamare -10	contar 11	dizer -8	dénoncer 11	emendar 7	hablar 16	leggere 11	llamar -13	mean -24	meinen 16	monieren -9	name -21	osservare 14	pedir 13	precisare 8	promettere 13	señalar 11	sing -18	spiegare 12	sprechen 8	staan -10	stehen -16	tell 16	write -20
gov|head|nurse|	say -14
gov|head|officer|	say 20
gov|head|office|	say 10
gov|head|official|	say 22
gov|head|oficial|	llamar -9
gov|head|one|	say 14
gov|head|on|	appeler -10	dire -7	dénoncer 11	lire -18
gov|head|oposição|	falar 21
gov|head|opposition|	crier 19
gov|head|organisation|	acusar 12	appeler 14	ask 17	atestar 13	atribuir 18	bestätigen -16	bevestigen -13	bezeichnen 8	calificar 6	call 40	conclude 17	confermare -7	confirmar -8	considerar 10	definire 6	denunciar 20	denunciare 13	dire 11	discordar -15	dizer 21	falar 19	find -8	féliciter 15	giudicare 14	hablar 25	halten 14	heißen 15	invocare -6	issue -15	juger 19	justificar 9	kritisieren 15	laten -17	llamar 16	loben 8	message -16	noemen 20	note 19	orten 17	parlare 29	parler 19	pedir -8	promettere 17	reageren 18	report 13	rufen -8	réclamer 16	saluer 9	salutare 12	say 7	schreiben -7	sprechen 30	spreken 21	stellen -14	tell 16	ver 15	vinden 12	voir 16	want 7	warn 16	wijzen 11	write 21	zeigen 13	zien 8	évoquer 15
gov|head|padre|	annotare -16
gov|head|paese|	chiamare -10
gov|head|pain|	rate -16
gov|head|percent|	say -22
gov|head|person|	accuse -7	achar 6	achten 10	acknowledge 15	acusar 21	add 24	admitir 17	advertir 9	advise -12	afirmar -8	aggiungere 9	annoncer 21	answer -9	appeler 17	argue 8	ask -10	assicurare 12	attestieren 11	avisar 16	bemängeln 9	bezeichnen 12	bitten 10	blame 17	blijven 7	calificar 16	call 6	celebrar 15	chamar 16	cite 17	claim 15	classificar 10	concede -8	confier 12	confirmar 8	confirmer -7	considerar 11	continue 10	corregir 7	declarar 10	declare 12	defender -8	definire 13	demandar -7	demander 11	describe 36	desvalorizar 8	dichiarare -10	dire -7	discordar 9	discrepar 10	dismiss 22	défendre -11	démentir 7	dénoncer 21	elogiar 17	ergänzen 20	erinnern -8	erkennen 12	escrever 10	estimer 16	exclure 10	explicar 6	faire_valoir 14	falar 24	finden 8	fragen 10	féliciter 19	garantir 20	hablar -7	hadern 18	halten 19	hekelen 10	houden -7	insist 19	invitare -13	joke -6	justificar 13	klagen -7	know -6	kündigen 16	lachen 12	lament 20	lamentar 21	laten -8	lembrar -8	llamar 13	loben 18	moquer 8	negare 11	nennen 25	noemen 20	note 21	parlare 42	pedir 21	pledge 16	post 21	praise 13	precisar 13	prefer -19	preferir 19	prometer -6	promettere 16	promettre 20	prévenir -8	qualifier 14	queixar 11	quote 17	raise -22	rappeler -12	rate -20	rebater 15	recall -6	reclamar 12	reconhecer 10	recordar -12	refer 21	rekenen 6	relever 21	repeat 21	replicar 17	replicare 12	reply 17	respond 20	responder 14	rispondere 15	rufen 12	réclamer -14	répondre 10	sagen 9	saluer 15	say 16	sbilanciare 8	scrivere 15	see 15	sehen 7	sostener 16	sostenere 17	soupirer 13	sprechen 18	spreken 14	state 10	sturen -6	subrayar 7	suggest 19	support 13	sustentar 11	tachar 7	tell 12	testify 15	thank 21	think -7	tweet 9	urge 11	use -12	versichern 6	vinden 23	voir 14	volere -14	vouloir 6	vow 12	want 13	warn 19	warnen 10	werfen -12	widersprechen 9	write -15	zeigen 15
gov|head|phone|	call 19
gov|head|piano|	chiamare -10
gov|head|placa|	decir -14
gov|head|place|	accuse 20	agree 13	call 26	describe -8	dire 17	nennen -9	parlare 15	urge 18	want 21
gov|head|points|	say -9
gov|head|president|	say 17
gov|head|private|	call -9
gov|head|progetto|	chiamare -9
gov|head|program|	call -16
gov|head|project|	heten -6
gov|head|préfecture|	parler 23
gov|head|qualcuno|	attaccare -13
gov|head|relation|	say 12
gov|head|release|	say 17
gov|head|report|	say -21	title -15
gov|head|said|	remark 10
gov|head|second|	dire -17
gov|head|senator|	say 13
gov|head|sentencia|	razonar -7
gov|head|series|	call -16
gov|head|she|	accuse 11	call 20	describe 30	explain 13	recall -15	reply 19	tell 21	want 13
gov|head|sie|	sagen 9	sprechen 8
gov|head|signs|	read -21
gov|head|sindaco|	dire 8
gov|head|source|	describe -14
gov|head|spokesperson|	say 30
gov|head|spokeswoman|	say 23
gov|head|statement|	say 17
gov|head|supervisors|	write -27
gov|head|surgeon|	name -18
gov|head|tema|	scrivere -15
gov|head|terá|	ditar 14
gov|head|text|	message 13
gov|head|they|	prefer -16	say -14
gov|head|todos|	llamar -6
gov|head|told|	state 15
gov|head|turística|	falar 13
gov|head|técnicos|	chamar -14
gov|head|union|	call -7
gov|head|university|	say 20
gov|head|vecinos|	llamar -10
gov|head|voters|	say -9
gov|head|wandelgangen|	heten -8
gov|head|woordvoerder|	zeggen 14
gov|head|you|	tell -19	want -18
gov|head|ze|	noemen -11
gov|hear|2-3|	2-3 -13
gov|hear|	none -13
gov|hear|past|	auxiliary -16	none 20
gov|hear|present|	none -22
gov|heißen|0|	1 -23	2-3 -6
gov|heißen|1|	2-3 -8
gov|heißen|2-3|	1 -17	2-3 -10	8+ 9
gov|heißen|4-7|	1 -14	2-3 -6	4-7 -6
gov|heißen|8+|	2-3 -16
gov|heißen|	in -15	none -24
gov|heißen|past|	darin 9	dort -11	none -24
gov|hekelen|	none -7
gov|hekelen|past|	none -7
gov|heten|0|	1 -16	2-3 -8
gov|heten|1|	2-3 -7
gov|heten|2-3|	2-3 -16	4-7 -8
gov|heten|4-7|	1 -13
gov|heten|	none -23
gov|heten|past|	none -27
gov|hit|base|	none 16
gov|hold|1|	4-7 11
gov|hold|4-7|	1 10
gov|hold|8+|	1 -21	4-7 14
gov|hold|	as -17	none 17	that 8
gov|hold|participle|	none 14
gov|hold|past|	auxiliary 15	none 6
gov|hope|	none -10
gov|hope|past|	none -8
gov|houden|2-3|	8+ 6
gov|houden|	none 11	op 13
gov|indicar|past|	none 17
gov|indiquer|	qu’ 15
gov|informar|4-7|	4-7 20
gov|informar|8+|	4-7 15
gov|informar|past|	none 26
gov|inquiéter|	d’ -11
gov|inquiéter|past|	none -11
gov|insistir|present|	none 7
gov|insist|2-3|	4-7 18
gov|insist|4-7|	2-3 18	8+ 12
gov|insist|	none 19	that 21
gov|insist|past|	none 25
gov|instruct|past|	none 16
gov|invitare|1|	4-7 16
gov|invitare|2-3|	4-7 20
gov|invitare|	a -15	alla 20
gov|invitare|past|	auxiliary 19
gov|invitare|present|	none -15
gov|invitar|	a 14
gov|inviter|past|	auxiliary 8
gov|inviter|	à 19
gov|invocare|1|	2-3 -6
gov|invocare|	none -6
gov|invoquer|	none -10
gov|invoquer|present|	none -11
gov|ironiser|	none 6
gov|ironiser|present|	none 9
gov|ironizar|2-3|	2-3 10
gov|ironizar|4-7|	8+ 10
gov|ironizar|	none 12
gov|ironizar|past|	none 12
gov|joke|1|	4-7 10
gov|joke|	none 10	on -12
gov|judging|0|false|false|	all -18	all-one -40	first 8	some -12
gov|judging|0|false|true|	all -22	all-one 6	none 18
gov|judging|1|false|false|	all 10	all-one -16	first 16	none 6	some 21
gov|judging|1|true|false|	all -19	all-one -25	none 29
gov|judging|1|true|true|	none -11
gov|judging|2-3|false|false|	all 26	all-one -20	first 21	none 32	some 6	titled 12
gov|judging|2-3|false|true|	none 12
gov|judging|2-3|true|false|	first -15	some 25
gov|judging|4-7|false|false|	all -9	all-one 16	some -6
gov|judging|4-7|true|false|	all -14	all-one -7
gov|judging|4-7|true|true|	none 19
gov|judging|8+|false|false|	all -9	first 21	some 17
gov|judging|8+|false|true|	none 16
gov|judging|8+|true|false|	first 10	none 10
gov|judging|8+|true|true|	none -7
gov|judging|about|false|	false -17
gov|judging|about|	none -6
gov|judging|alla|false|	false -9
gov|judging|als|2-3|	2-3 11	4-7 11
gov|judging|als|	all 9	none 20
gov|judging|als|false|	false 23
gov|judging|al|2-3|	2-3 12	4-7 16
gov|judging|al|false|	false 16
gov|judging|al|	none 18
gov|judging|al|true|	false 12
gov|judging|as|1|	1 -10	8+ 11
gov|judging|as|2-3|	1 16	2-3 12	4-7 29	8+ 20
gov|judging|as|4-7|	1 23	2-3 -16	4-7 32	8+ 20
gov|judging|as|8+|	1 10	2-3 -8	4-7 21
gov|judging|as|	all 16	first 17	none 14
gov|judging|as|false|	false 14	true 8
gov|judging|as|true|	true 22
gov|judging|at|false|	false 27
gov|judging|at|	none 22
gov|judging|a|1|	2-3 19	4-7 11
gov|judging|a|2-3|	1 15	2-3 -6	4-7 28	8+ 6
gov|judging|a|4-7|	4-7 15
gov|judging|a|	all-one -11	first 9	none 20
gov|judging|a|false|	false 29
gov|judging|a|true|	false 8
gov|judging|by|	none 14
gov|judging|como|1|	4-7 13
gov|judging|como|2-3|	1 15	4-7 8
gov|judging|como|false|	false 16
gov|judging|como|	none 21
gov|judging|com|false|	false 14
gov|judging|com|	none 14
gov|judging|con|false|	false 7
gov|judging|con|	none 7
gov|judging|dans|2-3|	4-7 7
gov|judging|dans|	none 7
gov|judging|dat|1|	4-7 7
gov|judging|dat|2-3|	2-3 18	4-7 11
gov|judging|dat|false|	false 11
gov|judging|dat|	none 20
gov|judging|dat|true|	false 19
gov|judging|da|false|	false -6
gov|judging|del|	none 8
gov|judging|de|1|	1 18	4-7 9
gov|judging|de|2-3|	1 -9	2-3 28	4-7 19	8+ 17
gov|judging|de|4-7|	4-7 21
gov|judging|de|8+|	2-3 -11	4-7 12
gov|judging|de|false|	false 12
gov|judging|de|	first 13	none 9
gov|judging|de|true|	false -7
gov|judging|di|4-7|	4-7 10
gov|judging|di|	none 10
gov|judging|di|true|	false 10
gov|judging|d’|2-3|	1 30	4-7 14
gov|judging|d’|false|	false 16
gov|judging|d’|	none 11
gov|judging|d’|true|	false 9
gov|judging|em|2-3|	2-3 10
gov|judging|em|false|	false 10
gov|judging|em|	none 13
gov|judging|en|	none 15
gov|judging|en|true|	false 10
gov|judging|for|1|	4-7 25
gov|judging|for|2-3|	1 -7	2-3 32	4-7 13	8+ 12
gov|judging|for|4-7|	1 12	2-3 13	4-7 7	8+ 12
gov|judging|for|8+|	4-7 15	8+ 13
gov|judging|for|	all 9	none 23	some 15
gov|judging|for|false|	false 10	true 17
gov|judging|for|true|	false 20	true 17
gov|judging|from|false|	false -7
gov|judging|für|2-3|	2-3 17	4-7 13
gov|judging|für|4-7|	2-3 -10
gov|judging|für|	all 12	none 14	some -9
gov|judging|für|false|	false 20
gov|judging|into|	none -23
gov|judging|into|true|	false -23
gov|judging|in|4-7|	2-3 22	4-7 18
gov|judging|in|	all-one -10	none 21
gov|judging|in|false|	false 23
gov|judging|met|	first -6
gov|judging|none|0|	1 -8	2-3 -7	4-7 9	8+ 7
gov|judging|none|1|	4-7 6	8+ 22
gov|judging|none|2-3|	1 8	8+ 23
gov|judging|none|4-7|	1 13	2-3 14	4-7 -12	8+ 22
gov|judging|none|8+|	2-3 12	4-7 8
gov|judging|none|	all -20	all-one -24	none 13	some 9	titled 17
gov|judging|none|false|	true 9
gov|judging|of|1|	2-3 -8
gov|judging|of|2-3|	1 -21	2-3 25	4-7 35	8+ 18
gov|judging|of|4-7|	1 7	4-7 17
gov|judging|of|8+|	4-7 18	8+ 13
gov|judging|of|false|	false 25
gov|judging|of|	first 16	none -7	some 11
gov|judging|of|true|	false -13
gov|judging|on|4-7|	1 19	4-7 -7
gov|judging|on|	all-one -19	none 24
gov|judging|on|false|	false 20
gov|judging|on|true|	false -6
gov|judging|op|false|	false 12
gov|judging|op|	none 13
gov|judging|over|4-7|	1 -18
gov|judging|over|false|	true -21
gov|judging|over|	none -12
gov|judging|que|2-3|	4-7 7
gov|judging|que|4-7|	4-7 14
gov|judging|que|false|	false 14
gov|judging|que|	none 18
gov|judging|que|true|	false 14
gov|judging|that|1|	1 19	2-3 14	4-7 14
gov|judging|that|2-3|	2-3 -15
gov|judging|that|4-7|	4-7 17
gov|judging|that|8+|	2-3 13	4-7 17
gov|judging|that|	some 11
gov|judging|that|true|	false 11
gov|judging|to|2-3|	2-3 10
gov|judging|to|4-7|	1 -20	2-3 -11	4-7 21	8+ 9
gov|judging|to|8+|	2-3 30	4-7 18	8+ 16
gov|judging|to|	all-one -21	none 10	some 8
gov|judging|to|false|	false -7	true -9
gov|judging|to|true|	false 26
gov|judging|under|2-3|	1 -18
gov|judging|under|false|	false -17
gov|judging|under|	none -17
gov|judging|van|	none 9
gov|judging|volgens|8+|	4-7 7
gov|judging|volgens|	none 9
gov|judging|volgens|true|	false 7
gov|judging|vor|	some 17
gov|judging|with|4-7|	2-3 10
gov|judging|with|8+|	2-3 -14
gov|judging|with|	all -13	none -23
gov|judging|with|true|	false -8	true -26
gov|judging|à|2-3|	4-7 14
gov|judging|à|4-7|	1 -22
gov|judging|à|	none -16
gov|judging|à|true|	false -22
gov|juger|0|	1 17	2-3 9
gov|juger|2-3|	1 20	2-3 7
gov|juger|4-7|	1 15
gov|juger|	none 33
gov|juger|past|	auxiliary 18	none 15
gov|juger|present|	none 30
gov|justificar|4-7|	4-7 15
gov|justificar|	de 14	none 15
gov|justificar|past|	none 16
gov|klinken|	none -8
gov|knikken|1|	4-7 14
gov|knikken|	none 14
gov|knikken|past|	none 14
gov|know|2-3|	2-3 -21	4-7 15
gov|know|	as -22	of 9	that -11
gov|know|past|	none 6
gov|kommentieren|4-7|	4-7 20
gov|kommentieren|	none 20
gov|kommentieren|past|	none 13
gov|kritisieren|	als 14	none 23
gov|kritisieren|past|	none 16
gov|kritisieren|present|	none 18
gov|kündigen|2-3|	2-3 9
gov|kündigen|	an 8	none 17
gov|kündigen|past|	none 19
gov|label|0|	1 -24
gov|label|	none -14
gov|label|past|	be -18	none 6
gov|lachen|	none 12
gov|lachen|present|	none 16
gov|lamentarse|	none 17
gov|lamentarse|past|	none 18
gov|lamentar|0|	2-3 11
gov|lamentar|1|	2-3 19
gov|lamentar|4-7|	2-3 14
gov|lamentar|	a 13	de 13	none 20
gov|lamentar|past|	none 21
gov|lamentar|present|	none 7
gov|lassen|	none -12
gov|lassen|past|	none -13
gov|laten|4-7|	4-7 27
gov|laten|	dat -10	none 31
gov|learn|past|	auxiliary -21
gov|leggere|past|	auxiliary 17
gov|lehnen|	none 17
gov|lehnen|past|	none 17
gov|lembrar|8+|	4-7 13
gov|lembrar|	a -16	em 16
gov|lembrar|past|	none 12
gov|lembrar|present|	none -20
gov|like|0|	2-3 18
gov|like|2-3|	1 8
gov|like|base|	auxiliary 11	none 19
gov|like|	none 17
gov|limitar|	que 18
gov|lire|	de 7	none -14
gov|list|1|	2-3 -12
gov|list|2-3|	2-3 -22
gov|list|	as -25
gov|list|past|	be -19	none -23
gov|list|present|	none -10
gov|llamar|0|	1 -12	2-3 -23
gov|llamar|1|	4-7 7
gov|llamar|4-7|	2-3 -10
gov|llamar|	al 9	none -26
gov|llamar|present|	none -22
gov|loben|	none 15
gov|loben|past|	none 12
gov|lodare|	none 15
gov|lodare|past|	auxiliary 15
gov|louer|1|	2-3 17
gov|louer|	none 17
gov|luiden|past|	none -7
gov|lâcher|1|	4-7 12
gov|lâcher|	none 12
gov|mahnen|past|	none 10
gov|maintain|	that 14
gov|mandar|4-7|	4-7 12
gov|mandar|past|	none 19
gov|mantener|2-3|	1 -11
gov|mantener|past|	none -11
gov|mean|0|	2-3 -9
gov|mean|4-7|	2-3 -26
gov|mean|base|	none -14
gov|mean|	none -20
gov|mean|present|	none -21
gov|meinen|4-7|	4-7 15
gov|meinen|	none -10
gov|meinen|past|	none -12
gov|meinen|present|	none -15
gov|melden|	none -15
gov|melden|past|	none 18
gov|mention|	none -20
gov|mention|present|	none -15
gov|message|base|	none 15
gov|message|	none 19	that 12	under -16
gov|minimizar|	none 16
gov|minimizzare|present|	none 12
gov|monieren|	im -9
gov|monieren|past|	none -9
gov|moquer|2-3|	4-7 8
gov|moquer|	none 8
gov|moquer|past|	auxiliary 8
gov|mostrar|2-3|	8+ 8
gov|mostrar|	none 8
gov|mostrar|past|	none -19
gov|murmeln|	none 9
gov|murmeln|past|	none 15
gov|name|0|	2-3 -27
gov|name|1|	2-3 -16
gov|name|2-3|	1 -14
gov|name|4-7|	1 -11	2-3 -14
gov|name|8+|	1 -18
gov|name|	as -19	none -15	of -14	on -17	under -17
gov|name|base|	none -15
gov|name|past|	auxiliary -20	none -11
gov|name|present|	none -24
gov|need|0|	1 -19	4-7 13
gov|need|past|	none 23
gov|need|present|	none -10
gov|negare|1|	4-7 8
gov|negare|	none 18
gov|negare|present|	none 18
gov|negar|1|	4-7 16
gov|negar|	none 17
gov|negar|past|	none 17
gov|nennen|1|	1 7	4-7 10
gov|nennen|2-3|	1 13	2-3 -20	4-7 12
gov|nennen|4-7|	1 8
gov|noemen|1|	2-3 9	4-7 7
gov|noemen|2-3|	1 10	2-3 16
gov|noemen|4-7|	1 12
gov|noemen|	dat 16	in 8	none 9
gov|noemen|past|	none 19
gov|none|1|	all-one -17	none -18	upper -7
gov|none|2-3|	all -17	all-one -14	none -7	some -6
gov|none|4-7|	all -27	all-one -15	most -11	upper 22
gov|none|8+|	first 8	most 18	none 12	some 31	titled 17	upper 14
gov|none|false|false|	1 -10	2-3 -12	4-7 -8	8+ 9
gov|none|false|true|	1 -16	2-3 -12	4-7 6	8+ 6
gov|none|true|false|	1 -18	2-3 -6	4-7 -13	8+ 9
gov|none|true|true|	1 -7	4-7 -11
gov|noter|	none 9
gov|note|1|	2-3 -11	8+ 17
gov|note|2-3|	2-3 24
gov|note|4-7|	2-3 -7	4-7 16
gov|note|	none 16	that -9
gov|note|participle|	none -8
gov|note|past|	none 35
gov|nuancer|	none 7
gov|nuancer|present|	none 7
gov|obiettare|	none 12
gov|obiettare|present|	none 13
gov|object|	none 22
gov|object|present|	none 22
gov|offer|2-3|	2-3 -23
gov|offer|4-7|	4-7 19
gov|offer|	none 8	to -20
gov|offer|participle|	none -25
gov|offer|past|	auxiliary 18
gov|opinar|	que 8
gov|order|	none 10
gov|orten|	none 17
gov|orten|present|	none 11
gov|osservare|1|	8+ 9
gov|osservare|present|	none -7
gov|parlare|1|	1 9	4-7 18
gov|parlare|2-3|	2-3 15	4-7 17
gov|parlare|4-7|	2-3 17
gov|parlare|	di 12	none 12
gov|parlare|past|	auxiliary 9
gov|parlare|present|	none 19
gov|parler|2-3|	4-7 18
gov|parler|4-7|	1 17
gov|parler|	d’ 15
gov|parler|past|	auxiliary -8	none 9
gov|pedir|0|	2-3 20	4-7 17
gov|pedir|2-3|	2-3 23	4-7 16	8+ 22
gov|pedir|4-7|	4-7 20
gov|pedir|	a 20	de -7	do -10	none 23	que 20
gov|pedir|past|	none 12
gov|perguntar|1|	4-7 12
gov|perguntar|	none 14
gov|perguntar|present|	none 16
gov|plaider|2-3|	4-7 -15
gov|plaider|	none -22	pour -18
gov|plaider|past|	auxiliary -18
gov|plaider|present|	none -19
gov|plan|0|	2-3 14
gov|plan|base|	none 20
gov|plan|	none 16	to 15
gov|plan|present|	none 14
gov|pledge|	none 16	to 13
gov|pledge|past|	none 23
gov|pleiten|past|	none -13
gov|pleiten|	voor -9
gov|pointer|present|	none 10
gov|point|4-7|	2-3 18
gov|point|present|	none 15
gov|ponderar|past|	none 9
gov|portray|	as 22
gov|post|1|	8+ 23
gov|post|base|	none 13
gov|post|	none -11	on 20	that 18	with -9
gov|post|past|	auxiliary -8	none 6
gov|praise|2-3|	2-3 19
gov|praise|4-7|	4-7 -14	8+ 13
gov|praise|	none 15
gov|praise|past|	none 20
gov|precisare|1|	4-7 6
gov|precisare|2-3|	4-7 13
gov|precisare|4-7|	4-7 18
gov|precisare|	che 25	none 12
gov|precisare|past|	auxiliary 16
gov|precisare|present|	none 19
gov|precisar|1|	8+ 9
gov|precisar|4-7|	4-7 16
gov|precisar|	none -10	que 13
gov|precisar|past|	none 20
gov|precisar|present|	none -10
gov|predict|	none 12
gov|preferir|2-3|	2-3 11	4-7 10	8+ 8
gov|preferir|4-7|	8+ 16
gov|preferir|	de -16	em 13	none 12
gov|prefer|0|	1 -32	2-3 -23
gov|prefer|base|	auxiliary -10
gov|prefer|	none -40
gov|prefer|past|	none -36
gov|prefer|present|	none -19
gov|preguntar|present|	none -17
gov|prevedere|past|	none 8
gov|prever|past|	none -14
gov|prijzen|0|	4-7 9
gov|prijzen|	none 12
gov|prijzen|past|	none 12
gov|prometer|1|	4-7 13
gov|prometer|2-3|	2-3 9	4-7 20
gov|prometer|	none -6
gov|prometer|past|	none 19
gov|prometer|present|	none -7
gov|promettere|0|	2-3 15	4-7 10
gov|promettere|	none 26
gov|promettere|past|	auxiliary 17	none 25
gov|promettre|0|	4-7 23
gov|promettre|2-3|	2-3 13	4-7 14
gov|promettre|4-7|	4-7 23
gov|promettre|	de 15	pour -9	que 15
gov|promettre|past|	auxiliary -9	none 25
gov|promise|1|	4-7 18
gov|promise|2-3|	2-3 22	4-7 -14
gov|promise|4-7|	1 -8	2-3 -13	4-7 24
gov|promise|8+|	4-7 16
gov|promise|	none 13	of -12	that -21	to 10
gov|promise|past|	auxiliary -17
gov|proponer|	none -17
gov|proponer|past|	none -17
gov|proporre|4-7|	1 -13
gov|proporre|past|	auxiliary -14	none -10
gov|proposer|4-7|	1 -9
gov|proposer|	de -12	none -12
gov|proposer|past|	none -7
gov|proposer|present|	none -21
gov|propose|	none -8
gov|propose|past|	auxiliary 14
gov|préciser|4-7|	2-3 13	4-7 9	8+ 6
gov|préciser|	none 14	que 15	qu’ 13
gov|préciser|participle|	none 13
gov|préciser|past|	auxiliary 8
gov|préciser|present|	none 15
gov|prétendre|past|	none -11
gov|prévenir|	none -11	que -8
gov|prévenir|past|	auxiliary -8
gov|prévoir|	none -7
gov|prévoir|past|	none -9
gov|publicar|1|	4-7 -10
gov|publicar|4-7|	2-3 -8
gov|publicar|	de -7
gov|publicar|past|	auxiliary -8	none -13
gov|puntualizzare|	none 13
gov|puntualizzare|present|	none 13
gov|qualifier|1|	1 15	4-7 9
gov|qualifier|4-7|	2-3 12
gov|qualifier|	de 26
gov|qualifier|past|	auxiliary 13
gov|qualifier|present|	none 20
gov|queixar|present|	none -18
gov|quejarse|past|	none 10
gov|querer|past|	none -16
gov|quote|2-3|	4-7 -11
gov|quote|	none -15
gov|quote|past|	none -19
gov|raccontare|present|	none 15
gov|raconter|4-7|	4-7 19
gov|raconter|present|	none 16
gov|raise|	none 11
gov|raise|past|	none -25
gov|rappeler|2-3|	2-3 -9
gov|rappeler|4-7|	2-3 -10
gov|rappeler|8+|	2-3 -10
gov|rappeler|	none -8	que -8
gov|rappeler|past|	auxiliary -15
gov|rassicurare|	none 9
gov|rassicurare|present|	none 9
gov|rate|0|	1 -15
gov|rate|1|	4-7 23
gov|rate|2-3|	1 -20	2-3 -20
gov|rate|	as -20	none -31
gov|rate|past|	be -16	none -20
gov|rate|present|	none -26
gov|razonar|present|	none -7
gov|razonar|	que -7
gov|read|0|	1 -14	2-3 9	4-7 -47
gov|read|1|	4-7 7	8+ 32
gov|read|4-7|	4-7 15
gov|read|	none -25	of 11
gov|read|past|	none -11
gov|read|present|	none -23
gov|reageren|2-3|	4-7 10
gov|reageren|	none 18	per 10
gov|reageren|past|	none 16
gov|reagieren|	none 11
gov|reagieren|past|	none 11
gov|reagir|past|	none 13
gov|rebater|1|	8+ 13
gov|rebater|	none 15
gov|rebater|past|	none 13
gov|recall|4-7|	2-3 -10
gov|recall|	in -9	none 15
gov|recall|past|	none -13
gov|rechnen|present|	none 6
gov|recitare|	none 13
gov|recitare|present|	none 13
gov|reclamar|4-7|	4-7 11
gov|reclamar|	de 9	none 17
gov|reclamar|present|	none 21
gov|reconhecer|	a 11	none 18
gov|reconhecer|past|	none 19
gov|reconhecer|present|	none 10
gov|reconnaître|0|	4-7 11
gov|reconnaître|	none 15	que 17
gov|reconnaître|past|	auxiliary 24	none 18
gov|reconocer|4-7|	2-3 17	4-7 12
gov|reconocer|	none 16	que 16
gov|reconocer|past|	none 19
gov|reconocer|present|	none 18
gov|recordar|4-7|	4-7 32
gov|recordar|past|	none -14
gov|recordar|present|	none 8
gov|record|1|	2-3 -12
gov|record|4-7|	2-3 -22
gov|record|base|	none -12
gov|record|present|	none 14
gov|record|	that 10
gov|recusar|4-7|	2-3 -7
gov|recusar|	de -7	none 10
gov|referir|past|	none -16
gov|refer|2-3|	1 -20	2-3 9
gov|refer|4-7|	1 28
gov|refer|	as 13
gov|refer|base|	none -14
gov|refer|past|	auxiliary 18
gov|refer|present|	none 23
gov|refuser|	de -6
gov|refuser|past|	auxiliary -7
gov|regard|	as 15
gov|regretter|	none -8	que 14
gov|regret|0|	4-7 14
gov|regret|	none 14
gov|regret|past|	none 14
gov|reject|0|	1 -27
gov|reject|	as 20	none -27
gov|reject|base|	none -21
gov|reject|past|	none 20
gov|rejeitar|2-3|	4-7 12
gov|rejeitar|present|	none -6
gov|rekenen|2-3|	8+ 6
gov|rekenen|	dat 8	voor 6
gov|rekenen|past|	none 15
gov|relatar|	none 11
gov|relativiser|	none 17
gov|relativiser|present|	none 17
gov|relever|	none 15
gov|remark|	none 14
gov|repeat|8+|	1 -13
gov|repeat|base|	none 7
gov|repeat|past|	none -23
gov|repeat|	that -11
gov|repetir|	none 21
gov|repetir|past|	none 21
gov|replicare|4-7|	2-3 18	4-7 9
gov|replicare|	che 17	none 15
gov|replicare|past|	auxiliary 23	none 9
gov|replicar|2-3|	2-3 16
gov|replicar|past|	auxiliary 11
gov|replicar|present|	none 17
gov|replicar|	que 17
gov|reply|1|	2-3 19	4-7 17	8+ 14
gov|reply|	none 24
gov|reply|past|	none 26
gov|report|0|	2-3 27
gov|report|1|	2-3 -19	8+ 12
gov|report|4-7|	4-7 7
gov|report|	as 9	none 16	that 14
gov|report|base|	none -20
gov|report|past|	auxiliary 17	none 18
gov|report|present|	none 21
gov|reprendre|1|	4-7 7
gov|reprendre|	none 7
gov|reprochar|past|	none 13
gov|reprocher|2-3|	2-3 -15
gov|reprocher|	none -10
gov|reprocher|past|	none -10
gov|responder|0|	2-3 15
gov|responder|1|	4-7 8
gov|responder|2-3|	2-3 11
gov|responder|4-7|	2-3 20	4-7 11
gov|responder|8+|	2-3 11
gov|responder|	a 19	con 14	none 19	que 18
gov|responder|past|	none 30
gov|responder|present|	none 15
gov|respond|1|	8+ 15
gov|respond|	none 14	that 16
gov|respond|past|	none 12
gov|ressalvar|past|	none 19
gov|ressalvar|	que 12
gov|resumir|2-3|	8+ 7
gov|resumir|	a 14	none 7
gov|resumir|past|	none 13
gov|reveal|past|	none -20
gov|revelar|	none 18
gov|revelar|past|	none 14
gov|ribadire|4-7|	4-7 9
gov|ribadire|	none -12
gov|ribadire|past|	none -6
gov|ribattere|2-3|	4-7 14
gov|ribattere|4-7|	4-7 12
gov|ribattere|	che 13	none 6
gov|ribattere|past|	auxiliary 18
gov|ricordare|8+|	4-7 14
gov|ricordare|	che -6	none 11
gov|ricordare|past|	auxiliary 24
gov|ricordare|present|	none -8
gov|riferire|	none 18
gov|riferire|past|	none 16
gov|rigoler|present|	none 9
gov|ringraziare|2-3|	2-3 18
gov|ringraziare|	per 21
gov|ringraziare|present|	none 22
gov|riprendere|	none -14
gov|rire|1|	8+ 12
gov|rire|	none 13
gov|rispondere|4-7|	2-3 17	4-7 16
gov|rispondere|8+|	8+ 7
gov|rispondere|	che 12	di 12	none 15
gov|rispondere|past|	auxiliary 24	none 20
gov|rivendicare|present|	none 10
gov|roepen|2-3|	4-7 11
gov|roepen|	none 10
gov|roepen|past|	none 11
gov|rufen|2-3|	4-7 12
gov|rufen|4-7|	2-3 16	4-7 12
gov|rufen|	in 14	none 13	zu 9
gov|rufen|past|	none 19
gov|rule|1|	4-7 16
gov|rule|base|	none 19
gov|rule|	none 19
gov|rule|present|	none -10
gov|réclamer|0|	4-7 19
gov|réclamer|4-7|	2-3 -8	4-7 6
gov|réclamer|	de 18
gov|réclamer|past|	none 9
gov|réfuter|	d’ -10
gov|réfuter|present|	none -10
gov|répliquer|4-7|	2-3 14
gov|répliquer|past|	auxiliary 12
gov|répliquer|	que 14
gov|répondre|2-3|	4-7 14
gov|répondre|	none 15	qu’ 7
gov|répondre|past|	auxiliary 16	none 17
gov|résumer|present|	none 12
gov|rügen|	none 13
gov|rügen|present|	none 13
gov|sagen|2-3|	4-7 13	8+ 9
gov|sagen|4-7|	2-3 14	4-7 16
gov|sagen|8+|	4-7 6
gov|sagen|	in 18	none 13	von -11
gov|sagen|past|	none -8
gov|sagen|present|	none 17
gov|saluer|0|	2-3 11	4-7 10
gov|saluer|1|	2-3 13
gov|saluer|2-3|	1 18
gov|saluer|	none 30
gov|saluer|past|	auxiliary 22
gov|saluer|present|	none 24
gov|salutare|0|	2-3 10
gov|salutare|2-3|	4-7 10	8+ 10
gov|salutare|	come 10	none 13
gov|salutare|past|	auxiliary -10
gov|salutare|present|	none 17
gov|sapere|1|	4-7 11
gov|sapere|2-3|	2-3 7
gov|sapere|4-7|	4-7 16
gov|sapere|	che 10	di 12
gov|sapere|past|	auxiliary 11	none 12
gov|saying|0|false|false|	first -14	none 8	some 35	titled 11
gov|saying|0|false|true|	all-one -32	first -18	none -16
gov|saying|1|false|false|	all-one 29	first 12	most 26	some 39
gov|saying|1|false|true|	all-one 7	first 25
gov|saying|1|true|true|	none 15
gov|saying|2-3|false|false|	all-one 10	first 21	most 26	some 9	titled 10
gov|saying|2-3|false|true|	first 20	none 8	some 13
gov|saying|2-3|true|false|	all -8	all-one -12	first -17	most 7	none -7	some 29
gov|saying|2-3|true|true|	all-one -20	none 10
gov|saying|4-7|false|false|	all -14	all-one 7	first -9	most -10	some 18
gov|saying|4-7|false|true|	all 15	all-one 12	first 24	none 17	some 25
gov|saying|4-7|true|false|	all-one -24	first -17	most -7	none 11	some 12
gov|saying|4-7|true|true|	all -9	all-one 20	none 17
gov|saying|8+|false|false|	all -17	all-one -8	first -10	most 6	none 29	some 26
gov|saying|8+|false|true|	all -23	none 12	some 12
gov|saying|8+|true|false|	all -31	all-one -29	first -19	some 22
gov|saying|8+|true|true|	none 19
gov|saying|aan|false|	false 11
gov|saying|aan|	first 11
gov|saying|about|2-3|	2-3 19
gov|saying|about|4-7|	4-7 18
gov|saying|about|false|	false 17
gov|saying|about|	none 32
gov|saying|about|true|	false 23	true 18
gov|saying|after|4-7|	1 -18
gov|saying|after|false|	false -10	true -15
gov|saying|after|	none -14
gov|saying|against|1|	2-3 -13	4-7 25
gov|saying|ai|4-7|	4-7 19
gov|saying|alla|2-3|	2-3 19	4-7 19
gov|saying|alla|false|	false 20
gov|saying|alla|	first 13	none 22
gov|saying|als|2-3|	4-7 8
gov|saying|als|4-7|	2-3 7
gov|saying|als|8+|	2-3 -11
gov|saying|als|	all -8	all-one 8	none 15
gov|saying|als|false|	false 14	true -6
gov|saying|al|2-3|	2-3 -8	4-7 9
gov|saying|al|4-7|	4-7 17
gov|saying|al|	first -8	none 18
gov|saying|am|false|	true 12
gov|saying|ante|false|	false -8
gov|saying|an|4-7|	4-7 18
gov|saying|an|false|	false 16	true 13
gov|saying|an|	first 17	some 8
gov|saying|aos|2-3|	4-7 13
gov|saying|aos|false|	false 15
gov|saying|aos|	first 15
gov|saying|ao|1|	2-3 11
gov|saying|ao|2-3|	2-3 -15
gov|saying|ao|4-7|	1 -13
gov|saying|ao|	all -21	first 20
gov|saying|après|false|	false 8
gov|saying|as|1|	4-7 17
gov|saying|as|2-3|	1 6	2-3 17
gov|saying|as|4-7|	2-3 16
gov|saying|as|8+|	1 -18	2-3 -17
gov|saying|as|	all -21
gov|saying|as|true|	false -8
gov|saying|at|4-7|	2-3 19
gov|saying|at|8+|	4-7 14
gov|saying|at|false|	false 18
gov|saying|at|	none 27	some 14
gov|saying|auf|4-7|	2-3 6
gov|saying|auf|false|	false 9
gov|saying|au|1|	2-3 -7
gov|saying|au|false|	false -14
gov|saying|au|	none -14
gov|saying|avec|8+|	2-3 8
gov|saying|avec|true|	false 8
gov|saying|a|1|	2-3 22	4-7 17	8+ 10
gov|saying|a|2-3|	1 -15	4-7 37	8+ 10
gov|saying|a|4-7|	1 -23	2-3 6
gov|saying|a|8+|	1 -14	4-7 8	8+ 19
gov|saying|a|false|	true -10
gov|saying|a|	none -11	some 17	titled 7
gov|saying|a|true|	false -13
gov|saying|because|4-7|	8+ 10
gov|saying|because|false|	false 18
gov|saying|because|	none 24
gov|saying|because|true|	false 17
gov|saying|beim|4-7|	2-3 10
gov|saying|beim|	all-one 10
gov|saying|beim|false|	true 10
gov|saying|bei|false|	false -6
gov|saying|bei|	first 13
gov|saying|bij|4-7|	2-3 -11
gov|saying|bij|false|	false -7
gov|saying|bij|	first -11	none -11
gov|saying|by|4-7|	2-3 20	4-7 13	8+ 13
gov|saying|by|8+|	2-3 15	4-7 17	8+ 20
gov|saying|by|false|	false 27
gov|saying|by|	first 23	none 15
gov|saying|che|1|	4-7 9
gov|saying|che|2-3|	2-3 12	4-7 -7
gov|saying|che|4-7|	2-3 24	4-7 32
gov|saying|che|8+|	2-3 13	4-7 29
gov|saying|che|false|	false 31
gov|saying|che|	none 7
gov|saying|come|2-3|	4-7 21
gov|saying|come|false|	false 11
gov|saying|come|	none 22
gov|saying|como|1|	4-7 24
gov|saying|como|2-3|	2-3 -7
gov|saying|com|4-7|	4-7 12
gov|saying|com|false|	false 17
gov|saying|com|	first 12	none 15
gov|saying|con|4-7|	4-7 -16
gov|saying|con|	all-one 14	first -17
gov|saying|con|true|	false -9
gov|saying|d'|	none 15
gov|saying|d'|true|	false 12
gov|saying|dai|false|	false -18
gov|saying|dans|4-7|	2-3 7
gov|saying|dans|	all -9	first 10	none 14
gov|saying|dans|false|	false 8	true 10
gov|saying|dass|4-7|	2-3 9
gov|saying|dass|false|	false 15
gov|saying|dass|	none 10
gov|saying|dat|1|	1 -13
gov|saying|dat|2-3|	1 16	2-3 6	4-7 24
gov|saying|dat|4-7|	1 -7	2-3 26	4-7 21	8+ 6
gov|saying|dat|8+|	2-3 18
gov|saying|dat|	first 6	none 22
gov|saying|dat|true|	false 21
gov|saying|da|2-3|	8+ 15
gov|saying|da|8+|	4-7 12
gov|saying|da|false|	false -7
gov|saying|da|	first 15	none -8
gov|saying|dell’|8+|	4-7 13
gov|saying|dell’|false|	false 16
gov|saying|dell’|	none 17
gov|saying|del|4-7|	4-7 17
gov|saying|del|	all-one -6	first 14	some 16
gov|saying|del|false|	false -6
gov|saying|del|true|	false 10
gov|saying|desde|4-7|	2-3 -8	4-7 14
gov|saying|desde|false|	false 16
gov|saying|desde|	first 14	none 18
gov|saying|desde|true|	false 10
gov|saying|de|1|	2-3 7	4-7 25	8+ 8
gov|saying|de|2-3|	1 -14	2-3 -11	8+ 8
gov|saying|de|4-7|	1 -12	8+ 23
gov|saying|de|8+|	2-3 -13	4-7 26	8+ 12
gov|saying|de|	all-one -13	first 6	none -10
gov|saying|de|false|	true -11
gov|saying|de|true|	false -14
gov|saying|di|1|	1 9	4-7 19
gov|saying|di|2-3|	2-3 22	4-7 29
gov|saying|di|4-7|	1 -24	8+ 14
gov|saying|di|8+|	4-7 27	8+ 13
gov|saying|di|	first -14	none 11
gov|saying|di|true|	false 10
gov|saying|dos|8+|	2-3 -13
gov|saying|dos|false|	false -13
gov|saying|dos|	none -12
gov|saying|do|8+|	2-3 -13
gov|saying|do|false|	false 7
gov|saying|do|	none 9
gov|saying|do|true|	false -10
gov|saying|dès|	none 13
gov|saying|d’|2-3|	4-7 17
gov|saying|d’|4-7|	2-3 -14	4-7 20
gov|saying|em|1|	1 20	4-7 13
gov|saying|em|4-7|	4-7 11
gov|saying|em|8+|	4-7 13
gov|saying|em|false|	false 7
gov|saying|em|	first 15
gov|saying|em|true|	false 9
gov|saying|en|2-3|	2-3 -13
gov|saying|en|4-7|	4-7 22	8+ 13
gov|saying|en|8+|	2-3 16	4-7 17
gov|saying|en|	all -10	all-one 12	first 17	none -12
gov|saying|en|false|	false 14
gov|saying|en|true|	false -22
gov|saying|for|1|	2-3 22
gov|saying|for|4-7|	1 14	2-3 -7	4-7 18
gov|saying|for|8+|	4-7 15	8+ 13
gov|saying|for|	all-one -6	none 33	some 13
gov|saying|for|false|	false 24
gov|saying|for|true|	false 22
gov|saying|from|4-7|	4-7 21
gov|saying|from|false|	false 11
gov|saying|from|	none 25
gov|saying|if|false|	false 24
gov|saying|if|	none 22
gov|saying|im|1|	2-3 -16
gov|saying|im|	all -16	some 17
gov|saying|im|false|	false -20
gov|saying|into|4-7|	4-7 15
gov|saying|into|false|	false 17
gov|saying|into|	none 21
gov|saying|in|1|	2-3 -16
gov|saying|in|2-3|	2-3 -14	4-7 22
gov|saying|in|4-7|	2-3 -9	4-7 30	8+ 29
gov|saying|in|8+|	1 20	2-3 11	4-7 -10	8+ 20
gov|saying|in|	all -35	all-one -16	first -9	none 8	some 19
gov|saying|in|false|	false -6	true 14
gov|saying|in|true|	false -11
gov|saying|met|8+|	1 -10
gov|saying|met|	all-one -10	first -7	none -15
gov|saying|met|false|	false -7
gov|saying|met|true|	false -11
gov|saying|mit|4-7|	2-3 -9	8+ 10
gov|saying|mit|8+|	4-7 13
gov|saying|mit|false|	false -14
gov|saying|mit|	first 6	some 15
gov|saying|nach|4-7|	4-7 15
gov|saying|nach|false|	false 16
gov|saying|nach|	first 12	most 15
gov|saying|nas|4-7|	4-7 11
gov|saying|nas|false|	false 11
gov|saying|nas|	first 11
gov|saying|na|4-7|	4-7 18
gov|saying|na|	none -7
gov|saying|na|true|	false -13
gov|saying|none|0|	4-7 -11
gov|saying|none|1|	1 -12	2-3 12	4-7 25	8+ 11
gov|saying|none|2-3|	1 -14	2-3 18	4-7 27	8+ 42
gov|saying|none|4-7|	1 12	2-3 7	4-7 16	8+ 28
gov|saying|none|8+|	4-7 11	8+ 9
gov|saying|none|	all-one 10	most 20	none 10	some 14	titled 12
gov|saying|none|false|	false 12	true -6
gov|saying|none|true|	true 11
gov|saying|no|false|	false -10
gov|saying|numa|false|	false 11
gov|saying|numa|	none 11
gov|saying|off|4-7|	2-3 -14
gov|saying|off|	none -10
gov|saying|of|1|	2-3 9	4-7 -12
gov|saying|of|2-3|	8+ 8
gov|saying|of|4-7|	2-3 -10	4-7 15
gov|saying|of|8+|	1 8	4-7 26	8+ 20
gov|saying|of|	all-one 7	first -6	some 23
gov|saying|of|false|	false -10	true 9
gov|saying|of|true|	false 9	true 20
gov|saying|onder|4-7|	2-3 -9
gov|saying|onder|	first -10
gov|saying|onder|true|	false -16
gov|saying|on|1|	2-3 -14
gov|saying|on|2-3|	4-7 -9	8+ 19
gov|saying|on|4-7|	2-3 -22	8+ 18
gov|saying|on|8+|	1 10	4-7 9	8+ 12
gov|saying|on|	all -29	all-one -28	first 12	none 9	some 9
gov|saying|on|false|	false -31	true 15
gov|saying|on|true|	false -6
gov|saying|op|false|	false 8
gov|saying|op|	first 18
gov|saying|out|4-7|	4-7 24
gov|saying|out|false|	false -7
gov|saying|out|	none -7
gov|saying|para|4-7|	4-7 11
gov|saying|para|8+|	4-7 12
gov|saying|para|false|	false 16
gov|saying|para|true|	false -12
gov|saying|par|8+|	2-3 -12
gov|saying|par|	first 6
gov|saying|par|true|	false -12
gov|saying|pela|false|	false 7
gov|saying|per|2-3|	2-3 22	4-7 10
gov|saying|per|4-7|	4-7 16
gov|saying|per|	all-one -6	first 16	none 16
gov|saying|per|true|	false 22
gov|saying|por|4-7|	4-7 24
gov|saying|por|	all-one -11	first 10	none -14
gov|saying|por|false|	false -6
gov|saying|pour|4-7|	4-7 22
gov|saying|pour|	none -7
gov|saying|pour|true|	false -7
gov|saying|qu'|4-7|	4-7 21
gov|saying|qu'|false|	false 12
gov|saying|qu'|	none 19
gov|saying|qu'|true|	false 21
gov|saying|que|1|	4-7 19
gov|saying|que|2-3|	1 -8	2-3 11	4-7 -8	8+ 12
gov|saying|que|4-7|	1 35	4-7 40	8+ 26
gov|saying|que|8+|	1 17	8+ 9
gov|saying|que|	all-one -11	first -9	some 15
gov|saying|que|false|	false 7	true -10
gov|saying|que|true|	false 11	true -10
gov|saying|qu’|2-3|	4-7 10
gov|saying|qu’|4-7|	2-3 14	4-7 14
gov|saying|qu’|8+|	4-7 11
gov|saying|qu’|false|	false 21
gov|saying|qu’|	none 27
gov|saying|qu’|true|	false 16
gov|saying|selon|false|	false -8
gov|saying|senza|false|	false 7
gov|saying|senza|	none 7
gov|saying|se|false|	false -7
gov|saying|se|	first 10	none -13
gov|saying|se|true|	false 16
gov|saying|since|8+|	2-3 16
gov|saying|since|false|	false 17
gov|saying|since|	none 17
gov|saying|sin|2-3|	4-7 17
gov|saying|sin|false|	false 9
gov|saying|sin|	first 9
gov|saying|si|false|	false 10
gov|saying|sul|	none 14
gov|saying|sul|true|	false 14
gov|saying|sur|4-7|	2-3 19
gov|saying|sur|8+|	2-3 -10
gov|saying|sur|false|	false -10
gov|saying|sur|	first -9	none 6
gov|saying|su|	first 14
gov|saying|tegen|8+|	4-7 9
gov|saying|tegen|false|	false 9
gov|saying|tegen|	first 9
gov|saying|than|4-7|	4-7 20
gov|saying|than|false|	false 10
gov|saying|than|	none 12
gov|saying|that|1|	1 -7	2-3 8	4-7 31	8+ 21
gov|saying|that|2-3|	2-3 -13	8+ 27
gov|saying|that|4-7|	1 -9	2-3 24	4-7 51	8+ 24
gov|saying|that|8+|	1 7	2-3 44	8+ 27
gov|saying|that|	all 10	all-one -10	most 10	none 8	some 35
gov|saying|that|false|	false 9	true 11
gov|saying|that|true|	false 6
gov|saying|tot|	none -9
gov|saying|to|1|	1 9	4-7 23	8+ 12
gov|saying|to|2-3|	8+ 23
gov|saying|to|4-7|	1 6	2-3 9	4-7 7	8+ 20
gov|saying|to|8+|	1 14	2-3 13	4-7 21	8+ 16
gov|saying|to|	all -23	first 7	none 29	some 25
gov|saying|to|false|	false 34	true 21
gov|saying|to|true|	false -14	true 26
gov|saying|um|	all -10
gov|saying|um|false|	false -7
gov|saying|under|4-7|	2-3 -23
gov|saying|under|	all -21	first -11
gov|saying|under|false|	false -17
gov|saying|van|1|	1 18	2-3 23	4-7 12
gov|saying|van|2-3|	4-7 14
gov|saying|van|4-7|	1 6	2-3 -8	8+ 8
gov|saying|van|8+|	2-3 8
gov|saying|van|false|	false 13	true 13
gov|saying|van|	none 15
gov|saying|von|1|	1 15	2-3 11	4-7 6
gov|saying|von|2-3|	2-3 18	4-7 18
gov|saying|von|4-7|	1 7	2-3 8	4-7 10
gov|saying|von|8+|	2-3 -6
gov|saying|von|	all 16	all-one 9	first 14	some 21
gov|saying|von|false|	false 27
gov|saying|von|true|	false 7
gov|saying|voor|1|	2-3 18
gov|saying|voor|2-3|	8+ 6
gov|saying|voor|4-7|	2-3 11
gov|saying|voor|false|	false -7
gov|saying|vor|2-3|	4-7 16
gov|saying|vor|false|	false 13
gov|saying|vor|	first 8	most 16
gov|saying|vor|true|	false 13
gov|saying|what|	none 17
gov|saying|where|	none 15
gov|saying|whether|4-7|	4-7 19
gov|saying|whether|false|	false 26
gov|saying|whether|	none -16
gov|saying|whether|true|	false -22
gov|saying|while|false|	false 16
gov|saying|while|	none 12
gov|saying|without|	none -12
gov|saying|without|true|	false -12
gov|saying|with|4-7|	1 9	8+ 16
gov|saying|with|	all-one 15	none -13
gov|saying|with|false|	false -9
gov|saying|with|true|	false -20	true 22
gov|saying|zur|false|	false 13
gov|saying|zu|4-7|	4-7 17
gov|saying|zu|8+|	4-7 11
gov|saying|zu|	most 16
gov|saying|à|2-3|	2-3 19	4-7 27	8+ 8
gov|saying|à|4-7|	2-3 -13	4-7 -12	8+ 11
gov|saying|à|8+|	4-7 14
gov|saying|à|false|	false 15
gov|saying|à|	none -10
gov|saying|à|true|	false -16
gov|saying|über|	all 8
gov|say|0|	1 -13	2-3 -21	4-7 -14	8+ -7
gov|say|1|	2-3 12	4-7 31	8+ 24
gov|say|2-3|	1 17	2-3 17	4-7 16	8+ 25
gov|say|4-7|	2-3 -15	4-7 47	8+ 32
gov|say|8+|	2-3 18	4-7 6	8+ 23
gov|say|	about 20	after -17	as -29	at 21	because 18	by 23	for -18	if 16	in -6	into 17	none 22	of -18	on -34	that 31	where 18	whether -22	while 14	with -10	without -12
gov|say|base|	none -39
gov|say|participle|	none 17
gov|say|past|	also 12	auxiliary 33	later 17	none 21
gov|say|present|	none -13	now -9
gov|sbilanciare|1|	8+ 8
gov|sbilanciare|	none 8
gov|sbilanciare|past|	auxiliary 8
gov|schließen|	none 9
gov|schließen|past|	none 9
gov|schreiben|4-7|	4-7 12
gov|schreiben|8+|	4-7 9
gov|schreiben|	an 11	in -11	none -7
gov|schreiben|past|	none -14
gov|schrijven|4-7|	1 -18	2-3 13	4-7 10
gov|schrijven|8+|	2-3 9
gov|schrijven|	in -10	voor -9
gov|scrivere|0|	2-3 -16	4-7 -9
gov|scrivere|2-3|	4-7 20
gov|scrivere|4-7|	4-7 -14	8+ 8
gov|scrivere|	che 22	di -10	none -19
gov|scrivere|past|	auxiliary -19	none 19
gov|scusare|present|	auxiliary 13
gov|seek|0|	2-3 22
gov|seek|base|	auxiliary 18
gov|seek|	none 23
gov|see|0|	2-3 24	4-7 13
gov|see|2-3|	4-7 -18
gov|see|base|	none -10
gov|see|	none 14
gov|see|past|	none 16
gov|see|present|	none 25
gov|segnalare|	none 16
gov|sehen|2-3|	4-7 8
gov|sehen|	none 10
gov|sehen|past|	none 10
gov|señalar|	none 15
gov|señalar|past|	none 8
gov|shout|	none 20
gov|show|0|	2-3 -20
gov|show|1|	4-7 13
gov|show|base|	auxiliary -18	none -13
gov|show|	none -12	to -13
gov|show|participle|	none 7
gov|show|past|	none -6
gov|show|present|	none 14
gov|sign|0|	4-7 19
gov|sign|1|	1 -17
gov|sign|	as -19	that 12
gov|sign|base|	not 15
gov|sign|present|	none -18
gov|sing|0|	4-7 -20
gov|sing|4-7|	2-3 13
gov|sing|8+|	2-3 -22
gov|sing|base|	none -22
gov|sing|	none -27
gov|sing|participle|	none -27
gov|sing|past|	none -18
gov|soltar|	none 9
gov|soltar|past|	none 16
gov|sorrir|	none 10
gov|sorrir|past|	none 10
gov|sostenere|2-3|	2-3 -12
gov|sostenere|4-7|	2-3 14
gov|sostenere|	che 14	none -13
gov|sostenere|past|	none -7
gov|sostener|2-3|	2-3 15	4-7 7
gov|sostener|4-7|	2-3 18
gov|sostener|8+|	4-7 8
gov|sostener|	de 16	que 18
gov|sostener|past|	none 28
gov|souffler|	none 9
gov|souligner|	que 14
gov|soupirer|	none 13
gov|sourire|	none -11
gov|sourire|past|	none -11
gov|souri|1|	4-7 8
gov|souri|	none 8
gov|souri|past|	auxiliary 8
gov|soutenir|2-3|	4-7 19
gov|soutenir|	none 12	que 6
gov|soutenir|past|	none 12
gov|souvenir|2-3|	2-3 16
gov|souvenir|	d’ 18
gov|souvenir|past|	none 18
gov|speak|1|	4-7 -14
gov|speak|past|	none 23
gov|speak|present|	none -6
gov|spiegare|	none 12
gov|spiegare|past|	none 12
gov|sprechen|1|	1 15	2-3 11	4-7 6
gov|sprechen|2-3|	1 -8	2-3 18	4-7 18
gov|sprechen|4-7|	1 7	4-7 9
gov|sprechen|past|	none 19
gov|sprechen|	von 19
gov|spreken|1|	2-3 23	4-7 12
gov|spreken|2-3|	4-7 20	8+ 10
gov|spreken|past|	none 10
gov|spreken|	van 12
gov|staan|0|	1 -16
gov|staan|1|	2-3 -12
gov|staan|2-3|	2-3 8
gov|staan|4-7|	2-3 -11
gov|staan|8+|	4-7 -8
gov|staan|	als -9	in -9	none -20	onder -9	van -9
gov|staan|past|	er -8	none -16
gov|state|1|	4-7 20	8+ 15
gov|state|4-7|	2-3 -13	4-7 11	8+ 14
gov|state|base|	none 6
gov|state|	none -6	that 24
gov|state|participle|	none 9
gov|state|past|	none 16
gov|state|present|	none 9
gov|stehen|1|	1 -20	4-7 6
gov|stehen|2-3|	2-3 18
gov|stehen|4-7|	2-3 -9	4-7 -7
gov|stehen|	none -9
gov|stehen|past|	darauf -17
gov|stellen|4-7|	2-3 -14
gov|stellen|past|	none -14
gov|sturen|past|	none -6
gov|subject|celui-ci|saying|present|	4-7 17
gov|subject|ela|saying|	1 13	4-7 9
gov|subject|ela|saying|past|	4-7 19	8+ 12
gov|subject|ele|judging|	2-3 9
gov|subject|ele|judging|past|	4-7 9
gov|subject|ele|saying|	2-3 -7	4-7 15
gov|subject|ele|saying|past|	2-3 15	4-7 23
gov|subject|ele|saying|present|	8+ 14
gov|subject|ella|saying|	1 14
gov|subject|ella|saying|past|	2-3 8
gov|subject|elle|judging|	1 18
gov|subject|elle|judging|present|	4-7 7
gov|subject|elle|saying|	0 6	1 6	2-3 17	4-7 24	8+ 15
gov|subject|elle|saying|past|	1 -16	2-3 25	4-7 24	8+ 14
gov|subject|elle|saying|present|	4-7 26	8+ 11
gov|subject|elle|thinking|	0 6
gov|subject|elle|thinking|past|	4-7 6
gov|subject|er|judging|	4-7 15
gov|subject|er|judging|past|	2-3 -14	4-7 15
gov|subject|er|saying|	1 11	2-3 19	8+ -15
gov|subject|er|saying|past|	2-3 -7	4-7 18
gov|subject|er|saying|present|	4-7 14
gov|subject|es|saying|	2-3 9	4-7 -12
gov|subject|es|saying|past|	2-3 -6	8+ 9
gov|subject|he|judging|	0 10	4-7 22	8+ 9
gov|subject|he|judging|base|	2-3 16	4-7 13
gov|subject|he|judging|participle|	2-3 18
gov|subject|he|judging|past|	1 8	2-3 21	4-7 10	8+ 15
gov|subject|he|judging|present|	4-7 -17
gov|subject|he|saying|	1 34	2-3 25	4-7 15
gov|subject|he|saying|base|	1 -17	2-3 20	4-7 15	8+ 12
gov|subject|he|saying|participle|	2-3 18	4-7 19	8+ 14
gov|subject|he|saying|past|	1 -6	2-3 30	4-7 48	8+ 26
gov|subject|he|saying|present|	2-3 6	4-7 23	8+ 22
gov|subject|he|thinking|	0 -27	1 20	2-3 11	4-7 27
gov|subject|he|thinking|base|	4-7 20
gov|subject|he|thinking|participle|	1 -22
gov|subject|he|thinking|past|	1 8	2-3 -8	4-7 21	8+ 13
gov|subject|he|thinking|present|	2-3 15	4-7 13
gov|subject|hij|saying|	2-3 13	4-7 -8
gov|subject|hij|saying|past|	4-7 11
gov|subject|il|saying|	0 12	1 -8	4-7 22
gov|subject|il|saying|past|	1 9	2-3 -10	8+ 16
gov|subject|il|saying|present|	4-7 15	8+ 10
gov|subject|it|judging|	0 -9	1 -16	2-3 6	4-7 -19	8+ -17
gov|subject|it|judging|past|	2-3 -13	4-7 37
gov|subject|it|judging|present|	2-3 -28
gov|subject|it|saying|	0 -13	4-7 -9	8+ 13
gov|subject|it|saying|past|	1 23	2-3 16	4-7 23	8+ 21
gov|subject|it|saying|present|	2-3 -18	4-7 -30	8+ 23
gov|subject|it|thinking|	4-7 -9	8+ 18
gov|subject|it|thinking|past|	1 -8	2-3 -11	4-7 20
gov|subject|i|saying|	0 11	1 11
gov|subject|i|thinking|base|	1 -19
gov|subject|lei|saying|	0 11	2-3 12	4-7 13
gov|subject|lei|saying|past|	4-7 16
gov|subject|lui|saying|	2-3 7
gov|subject|name|judging|	0 -27	1 14	2-3 -6	4-7 -18	8+ -17
gov|subject|name|judging|base|	1 -30	4-7 -10
gov|subject|name|judging|participle|	2-3 -10
gov|subject|name|judging|past|	1 7	2-3 -12	4-7 10	8+ 22
gov|subject|name|judging|present|	4-7 12
gov|subject|name|saying|	0 -12	1 8	8+ 7
gov|subject|name|saying|base|	1 -19	2-3 8	8+ 21
gov|subject|name|saying|participle|	2-3 -15	4-7 8	8+ 18
gov|subject|name|saying|past|	1 -10	4-7 9	8+ 39
gov|subject|name|saying|present|	1 13	4-7 -10	8+ 14
gov|subject|name|thinking|	1 14	2-3 -8	8+ -13
gov|subject|name|thinking|base|	1 -16	2-3 -24
gov|subject|name|thinking|past|	2-3 10	4-7 16
gov|subject|none|judging|	0 -26	1 15	2-3 -10	4-7 13	8+ 11
gov|subject|none|judging|participle|	1 -6
gov|subject|none|judging|past|	4-7 -10
gov|subject|none|judging|present|	2-3 -16
gov|subject|none|saying|	0 -12	1 7	2-3 15	4-7 19	8+ 17
gov|subject|none|saying|base|	8+ 14
gov|subject|none|saying|participle|	8+ 18
gov|subject|none|saying|past|	2-3 7
gov|subject|none|saying|present|	1 -14	2-3 22	4-7 21	8+ 9
gov|subject|none|thinking|	2-3 18	8+ 11
gov|subject|none|thinking|past|	8+ 11
gov|subject|none|thinking|present|	2-3 -19
gov|subject|noun|judging|	0 -19	2-3 18	4-7 10	8+ 19
gov|subject|noun|judging|base|	1 -28	4-7 7	8+ 20
gov|subject|noun|judging|participle|	1 29	2-3 30	4-7 22	8+ 20
gov|subject|noun|judging|past|	1 9	4-7 11	8+ 15
gov|subject|noun|judging|present|	1 -11	2-3 -6	4-7 21	8+ 20
gov|subject|noun|saying|	0 -13	1 9	4-7 28
gov|subject|noun|saying|base|	1 -6	4-7 33	8+ 28
gov|subject|noun|saying|participle|	2-3 12	4-7 9	8+ 36
gov|subject|noun|saying|past|	1 -11	2-3 11	4-7 13	8+ 13
gov|subject|noun|saying|present|	1 -16	2-3 10
gov|subject|noun|thinking|	0 17	1 26	2-3 11	8+ 20
gov|subject|noun|thinking|base|	1 27	8+ 23
gov|subject|noun|thinking|participle|	1 15	2-3 21	8+ 13
gov|subject|noun|thinking|past|	1 20	2-3 -11	4-7 28	8+ 19
gov|subject|noun|thinking|present|	1 13	2-3 17	4-7 18	8+ -13
gov|subject|on|judging|	1 -22
gov|subject|on|judging|present|	4-7 12
gov|subject|on|saying|	2-3 14	4-7 -13
gov|subject|on|saying|past|	2-3 -8	4-7 -17
gov|subject|on|saying|present|	2-3 21	4-7 19
gov|subject|organisation|judging|	0 16	1 16	2-3 13	8+ 14
gov|subject|organisation|judging|participle|	4-7 20
gov|subject|organisation|judging|past|	1 19	4-7 20	8+ 13
gov|subject|organisation|judging|present|	1 21	2-3 -8	4-7 31
gov|subject|organisation|saying|	1 14	4-7 -9	8+ -15
gov|subject|organisation|saying|base|	2-3 -13
gov|subject|organisation|saying|participle|	4-7 21	8+ 15
gov|subject|organisation|saying|past|	1 -21	2-3 -7	4-7 66	8+ 32
gov|subject|organisation|saying|present|	1 7	2-3 10	8+ 19
gov|subject|organisation|thinking|	0 8	1 12
gov|subject|organisation|thinking|past|	1 -24	2-3 6	4-7 15
gov|subject|person|judging|	0 28	1 7	2-3 22	4-7 18
gov|subject|person|judging|base|	4-7 14
gov|subject|person|judging|participle|	1 17	2-3 32	4-7 13	8+ 18
gov|subject|person|judging|past|	1 9	2-3 20	4-7 28	8+ 21
gov|subject|person|judging|present|	1 -6	2-3 11	4-7 30	8+ 14
gov|subject|person|saying|	0 21	1 -9	2-3 6	4-7 18
gov|subject|person|saying|base|	1 -6	2-3 -12	4-7 21	8+ 23
gov|subject|person|saying|participle|	1 24	2-3 6	4-7 16	8+ 20
gov|subject|person|saying|past|	1 25	4-7 20	8+ 27
gov|subject|person|saying|present|	2-3 -15	8+ 32
gov|subject|person|thinking|	2-3 -7	4-7 -8
gov|subject|person|thinking|past|	1 -18	2-3 10	4-7 19	8+ 16
gov|subject|person|thinking|present|	1 -31	4-7 21
gov|subject|place|judging|	0 17	2-3 19	4-7 -23
gov|subject|place|judging|past|	2-3 15	4-7 16
gov|subject|place|judging|present|	1 -6
gov|subject|place|saying|	0 8	1 21	4-7 -6
gov|subject|place|saying|participle|	4-7 14
gov|subject|place|saying|past|	1 28	2-3 -17	4-7 7	8+ 8
gov|subject|place|saying|present|	4-7 21	8+ 19
gov|subject|place|thinking|	1 -13	4-7 20
gov|subject|she|judging|	1 23	2-3 27	4-7 33	8+ 19
gov|subject|she|judging|past|	1 9	2-3 33	4-7 29	8+ 18
gov|subject|she|saying|	0 21	1 35	2-3 19	4-7 -16	8+ 37
gov|subject|she|saying|base|	4-7 -11
gov|subject|she|saying|participle|	4-7 19	8+ 12
gov|subject|she|saying|past|	1 24	2-3 -11	4-7 21	8+ 33
gov|subject|she|saying|present|	4-7 25	8+ 14
gov|subject|she|thinking|	4-7 -12
gov|subject|she|thinking|past|	4-7 17	8+ 13
gov|subject|sie|judging|	2-3 14
gov|subject|sie|saying|	1 12	2-3 14	4-7 22
gov|subject|sie|saying|past|	4-7 24
gov|subject|sie|saying|present|	2-3 17
gov|subject|they|judging|	0 -8	1 8	4-7 -19	8+ -9
gov|subject|they|judging|base|	2-3 -30
gov|subject|they|saying|	0 -11	1 -13	2-3 -11	4-7 22
gov|subject|they|saying|base|	4-7 20	8+ 21
gov|subject|they|saying|past|	1 -24	4-7 -11	8+ 16
gov|subject|they|thinking|	0 10
gov|subject|you|saying|	4-7 -20
gov|subject|you|saying|past|	1 -20
gov|subject|you|thinking|	1 -19	2-3 -20	4-7 -17
gov|subject|you|thinking|base|	2-3 -26
gov|subject|ze|judging|	1 16
gov|subject|ze|saying|	2-3 13	4-7 -9
gov|subject|ze|saying|past|	1 11	2-3 -9	4-7 12
gov|subject|zij|saying|past|	2-3 -8	4-7 -7
gov|sublinhar|	a 15
gov|subrayar|past|	none 16
gov|subrayar|	que 16
gov|sugerir|past|	none 17
gov|suggest|2-3|	4-7 -6
gov|suggest|4-7|	2-3 16
gov|suggest|	none 18
gov|suggest|participle|	none 9
gov|suggest|past|	none 22
gov|support|base|	none 18
gov|support|	none -8
gov|support|present|	none -12
gov|sustentar|	a 15	que 14
gov|sustentar|present|	none 18
gov|tachar|	de 15
gov|tachar|past|	none 11
gov|tag|	none -21
gov|tag|past|	none -21
gov|talk|2-3|	2-3 -13
gov|talk|base|	none -21
gov|talk|	none -10	of -23
gov|talk|present|	none 18
gov|teilen|4-7|	4-7 12
gov|teilen|	mit -13
gov|teilen|past|	none -11
gov|tell|0|	2-3 -12
gov|tell|1|	4-7 18
gov|tell|2-3|	1 -6	2-3 -16	4-7 37	8+ 36
gov|tell|4-7|	2-3 7	4-7 11	8+ 27
gov|tell|8+|	2-3 28	4-7 36	8+ 24
gov|tell|	at 15	by 22	for 20	in 6	none -6	of 10	on 19	since 14	to 38
gov|tell|participle|	none 32
gov|tell|past|	auxiliary 24	be -23	none 16
gov|temere|	none 13
gov|temere|past|	none 13
gov|tempérer|	none 12
gov|tempérer|past|	none 12
gov|testify|past|	none 14
gov|text|base|	none 13
gov|text|	none 11
gov|thank|2-3|	1 -8	2-3 26	4-7 13
gov|thank|	for 13	none 22
gov|thank|past|	none 15
gov|thinking|0|false|false|	all -12	first 7	some 11
gov|thinking|0|false|true|	none 15
gov|thinking|1|false|false|	first 12	none 12	some 10
gov|thinking|1|false|true|	none 10
gov|thinking|2-3|false|false|	all -32	first 22	some 7
gov|thinking|2-3|false|true|	first 7
gov|thinking|4-7|false|false|	all 15	all-one 7	first 14	none -6	some 10
gov|thinking|4-7|true|false|	all -21	all-one -18	first -9	none -9	some 18
gov|thinking|8+|false|false|	all -6	first 13	none 7
gov|thinking|8+|true|false|	all-one 9	none 11
gov|thinking|about|	none 13
gov|thinking|as|2-3|	2-3 -23
gov|thinking|as|4-7|	2-3 -9
gov|thinking|as|false|	false -9	true -19
gov|thinking|as|	none -17
gov|thinking|a|	none 19
gov|thinking|a|true|	false 19
gov|thinking|by|4-7|	4-7 15
gov|thinking|by|false|	false 16
gov|thinking|by|	none 7
gov|thinking|con|false|	false -14
gov|thinking|dat|2-3|	4-7 9
gov|thinking|dat|	none 9
gov|thinking|dat|true|	false 9
gov|thinking|for|false|	false 7
gov|thinking|for|	none -9
gov|thinking|from|false|	false -8
gov|thinking|in|false|	false 21
gov|thinking|in|	none 15
gov|thinking|none|0|	1 -7	4-7 19	8+ 21
gov|thinking|none|1|	1 -19	2-3 7	4-7 21	8+ 17
gov|thinking|none|2-3|	1 11	2-3 -18	4-7 6	8+ 26
gov|thinking|none|4-7|	1 -6	2-3 -8	8+ 14
gov|thinking|none|8+|	1 -26
gov|thinking|none|	all -7	none -11
gov|thinking|none|false|	true 21
gov|thinking|none|true|	false -17	true -22
gov|thinking|of|4-7|	2-3 -8
gov|thinking|of|8+|	4-7 7
gov|thinking|of|false|	false -13	true 20
gov|thinking|on|4-7|	2-3 11
gov|thinking|on|true|	false 17
gov|thinking|over|	none -9
gov|thinking|over|true|	false -6
gov|thinking|that|1|	1 -17	8+ 13
gov|thinking|that|2-3|	8+ 13
gov|thinking|that|4-7|	2-3 -11	8+ 18
gov|thinking|that|8+|	4-7 12
gov|thinking|that|false|	false 27	true -14
gov|thinking|that|	some 10
gov|thinking|to|1|	1 17	2-3 14
gov|thinking|to|4-7|	1 11	2-3 -11	4-7 13
gov|thinking|to|8+|	4-7 15
gov|thinking|to|	all 10	none 16
gov|thinking|to|false|	false 13	true 20
gov|thinking|under|false|	false -21
gov|thinking|with|false|	false 13
gov|thinking|with|	none 19
gov|think|2-3|	1 21
gov|think|4-7|	2-3 21
gov|think|	none 12
gov|think|past|	none 21
gov|think|present|	none -6
gov|tildar|2-3|	2-3 12
gov|tildar|	de 15
gov|tildar|past|	none 15
gov|title|0|	2-3 -25	4-7 -22
gov|title|base|	none -16
gov|title|	none -33
gov|title|past|	be -19	none -30
gov|tonen|1|	2-3 19
gov|tonen|	none 20
gov|tonen|past|	none 20
gov|traiter|1|	2-3 14
gov|traiter|	de 14
gov|traiter|past|	auxiliary 14
gov|treat|	none 17
gov|treat|participle|	none 17
gov|trouver|2-3|	1 20
gov|trouver|4-7|	1 -9
gov|trouver|	none 20
gov|trouver|present|	none 23
gov|try|2-3|	1 -18
gov|try|participle|	none 8
gov|tweet|1|	8+ 18
gov|tweet|2-3|	8+ 12
gov|tweet|past|	none 7
gov|tweet|	that 22
gov|téléphoner|	none 13
gov|urge|2-3|	2-3 17	8+ 17
gov|urge|4-7|	2-3 19	8+ 15
gov|urge|	none 18	to 27
gov|urge|past|	none 25
gov|urge|present|	none 20
gov|use|2-3|	1 -14	2-3 -10
gov|use|4-7|	1 -8
gov|use|8+|	1 -16	8+ 16
gov|use|	about -16	for -7	none -10	to 17
gov|use|base|	none -7
gov|use|participle|	none 13
gov|use|past|	be 14	none -18	not -26
gov|verklaren|past|	none -6
gov|verkünden|	none -15
gov|verkünden|past|	none -15
gov|verlauten|	none 16
gov|versichern|past|	none 8
gov|versprechen|	none -10
gov|versprechen|past|	none -10
gov|vertellen|4-7|	4-7 15
gov|vertellen|past|	none 17
gov|ver|0|	1 9
gov|ver|2-3|	2-3 18
gov|ver|	none 12
gov|ver|past|	none 18
gov|view|	with -20
gov|vinden|1|	2-3 15
gov|vinden|2-3|	4-7 18
gov|vinden|4-7|	4-7 10
gov|vinden|	dat 12
gov|vinden|past|	daarentegen 16
gov|voir|0|	4-7 8
gov|voir|2-3|	4-7 10
gov|voir|	dans 7	none 22
gov|voir|past|	none 23
gov|volere|	con -14
gov|volere|past|	none -14
gov|vote|4-7|	1 7	8+ 17
gov|vote|base|	none -15
gov|vote|	none 17
gov|vote|present|	none 16
gov|vouloir|0|	2-3 9
gov|vouloir|2-3|	1 -11
gov|vouloir|	none -12
gov|vouloir|past|	none -9
gov|vow|past|	none 14
gov|vow|	that 15	to 18
gov|waarschuwen|past|	none 19
gov|waarschuwen|	voor 7
gov|want|0|	2-3 9	4-7 16
gov|want|4-7|	2-3 17
gov|want|8+|	4-7 13
gov|want|base|	auxiliary -8	none -15
gov|want|past|	none 20
gov|want|present|	none 22
gov|want|	that 12	to 23
gov|warnen|2-3|	4-7 16
gov|warnen|past|	none 17
gov|warnen|present|	none 9
gov|warnen|	vor 19
gov|warn|1|	4-7 25	8+ 18
gov|warn|2-3|	2-3 -12	8+ 16
gov|warn|4-7|	2-3 20	4-7 12	8+ 9
gov|warn|	none 18	of 15	that 13
gov|warn|participle|	none -14
gov|warn|past|	none 16
gov|warn|present|	none 9
gov|weisen|2-3|	8+ 11
gov|weisen|	none 16
gov|weisen|past|	none 18
gov|welcome|0|	4-7 14
gov|welcome|	none 19
gov|welcome|past|	none 22
gov|werben|past|	none -14
gov|werfen|4-7|	2-3 13
gov|werfen|	none -15	vor 17
gov|widersprechen|1|	4-7 11	8+ 6
gov|widersprechen|	none 13
gov|widersprechen|past|	none 13
gov|wijzen|	none 11
gov|wijzen|past|	none 18
gov|worry|	that 16
gov|write|0|	2-3 -20
gov|write|1|	2-3 -15	4-7 29	8+ 35
gov|write|2-3|	2-3 -11	4-7 29	8+ 21
gov|write|4-7|	1 -27	2-3 -17
gov|write|8+|	1 -13	8+ 22
gov|write|base|	none -30
gov|write|	in -16	of -27	to -11
gov|write|participle|	none -7
gov|write|present|	none 8
gov|würdigen|	als 11
gov|würdigen|past|	none 12
gov|yell|	none 25
gov|yell|past|	auxiliary 7
gov|zeggen|2-3|	8+ 6
gov|zeggen|4-7|	2-3 -11	4-7 19
gov|zeggen|8+|	4-7 14
gov|zeggen|	dat 20	met -15	none -8	van 11
gov|zeggen|past|	auxiliary 7
gov|zeigen|1|	1 13	2-3 15
gov|zeigen|	none 15
gov|zeigen|past|	none 15
gov|zien|4-7|	4-7 14
gov|zien|	none 19
gov|zien|past|	none 18
gov|zitieren|	mit 19	none -9
gov|zitieren|present|	none 7
gov|äußern|past|	none 14
gov|écrire|	none -16
gov|écrire|past|	auxiliary -18	none 15
gov|évoquer|1|	4-7 17
gov|évoquer|2-3|	4-7 26
gov|évoquer|4-7|	2-3 16
gov|évoquer|	dès 13	none 25	pour 17
gov|évoquer|past|	auxiliary 18
gov|évoquer|present|	none 30
headline|false|	1 -6
headline|true|	2-3 -14	4-7 8	8+ 24
head|"|	4-7 -6
head|'|	1 15	8+ 15
head|,|	4-7 22
head|plain|,coordinator|	1 -13
head|plain|,determiner|	1 16
head|plain|,quote|	1 -12
head|plain|,verb-saying|	4-7 18
head|plain|,|	2-3 8	4-7 35
head|plain|	: 40	all -26	all-one -25	capital 10	determiner -24	first -6	possessive -10	preposition -15	pronoun 14	start -28	stop 18	subordinator -20	that -28	verb-judging 13	verb-thinking 17
head|plain|:|	1 -19	2-3 -15	4-7 9	8+ 19
head|plain|;|	2-3 14
head|plain|adverb|	1 -19	2-3 -19
head|plain|all-one|	1 -13	2-3 -28	4-7 -9
head|plain|all|	2-3 -25	4-7 -16
head|plain|auxiliary|	1 -10	2-3 -11
head|plain|capital|	1 -31	2-3 -22
head|plain|coordinator|	1 -8	2-3 -31
head|plain|determiner|	2-3 -13
head|plain|end|	1 12	2-3 12	4-7 9	8+ 11
head|plain|first|	1 -15	2-3 -17	4-7 9	8+ 21
head|plain|none|	2-3 -9	4-7 28
head|plain|preposition|	1 -9	2-3 -9	4-7 17
head|plain|some|	2-3 17	4-7 -6
head|plain|stop|	4-7 11
head|plain|subordinator|	1 14
head|plain|that|	2-3 -13
head|plain|verb-judging|	1 -19	2-3 -19
head|plain|verb-saying|	1 -11	2-3 -30
head|plain|word|	1 -18	2-3 -7	4-7 -7
head|titled|	: 6	all-one -8	auxiliary 8	determiner 6	first 23	none 13	possessive 16	start -10	subordinator -7	verb-saying 11	word -14
head|titled|:|	4-7 7	8+ 11
head|titled|all-one|	1 -17	2-3 6
head|titled|all|	8+ 14
head|titled|auxiliary|	1 -11
head|titled|capital|	1 -7
head|titled|end|	4-7 6	8+ 14
head|titled|first|	2-3 -8	4-7 24	8+ 15
head|titled|none|	1 9	2-3 10
head|titled|preposition|	4-7 -8
head|titled|stop|	2-3 10	4-7 9
head|upper|	, 15	: 15	all 6	first 24	most 6
head|upper|all-one|	1 -7
head|upper|all|	4-7 17
head|upper|end|	4-7 22	8+ 14
head|upper|first|	4-7 20	8+ 14
head|upper|most|	4-7 6
head|«|	1 -9	8+ 14
head|»|	1 -10	4-7 8
head|‘|	1 -8	4-7 10	8+ 17
head|“|	2-3 -10	4-7 19	8+ 13
head|„|	2-3 -20	4-7 27	8+ 6
in-noun|false|false|1|	first 10	none -8	titled 14
in-noun|false|false|2-3|	all -6	upper 14
in-noun|false|false|4-7|	all -20	all-one -9	none 24	some 12	titled 7	upper 22
in-noun|false|false|8+|	most 25	none 20	some 28	titled 18	upper 14
in-noun|false|true|1|	all-one -18	first -15	titled -6
in-noun|false|true|2-3|	first 17	some 12	titled -15
in-noun|false|true|4-7|	all-one -17	first 33	most 31	some 6
in-noun|false|true|8+|	first 19	most 17	none -6	some 21
in-noun|true|false|1|	all-one -10	first -11	none -7	titled -6
in-noun|true|false|2-3|	all -25	all-one -15	first -9	titled 7
in-noun|true|false|4-7|	all -15	all-one -15	first -29	none 14	some 17
in-noun|true|false|8+|	none 41	some 19
in-noun|true|true|1|	all-one 13	first -20	none 8	titled -12
in-noun|true|true|2-3|	all-one -8	first -14	titled 15
in-noun|true|true|4-7|	all -29	first -19	most -7	none 29	some 11
in-noun|true|true|8+|	first -8	none 26
intro-follow|%|stop|	4-7 13
intro-follow|'|pronoun|	2-3 -17
intro-follow|(|)|	1 8	2-3 6
intro-follow|(|,|	2-3 -20	4-7 -20
intro-follow|)|end|	8+ 12
intro-follow|,|(|	2-3 -18
intro-follow|,|,auxiliary|	1 -11	2-3 -22	4-7 -11
intro-follow|,|,coordinator|	1 -11	2-3 -14
intro-follow|,|,determiner|	2-3 -10
intro-follow|,|,quote|	1 -8
intro-follow|,|,that|	1 -7	2-3 -13
intro-follow|,|,verb-saying|	4-7 -7
intro-follow|,|,word|	1 -18	4-7 -15
intro-follow|,|,|	1 -27	2-3 -25	4-7 -20
intro-follow|,|-|	4-7 10
intro-follow|,|;|	2-3 -9
intro-follow|,|auxiliary|	1 -21	2-3 -17	4-7 -24
intro-follow|,|capital|	2-3 6	4-7 20	8+ 22
intro-follow|,|coordinator|	1 -33	2-3 -21	8+ 19
intro-follow|,|determiner|	2-3 -9	8+ 27
intro-follow|,|end|	1 27	2-3 26	4-7 17	8+ 35
intro-follow|,|preposition|	2-3 6	4-7 17	8+ 6
intro-follow|,|pronoun|	4-7 21	8+ 22
intro-follow|,|stop|	1 7	2-3 21	4-7 14
intro-follow|,|that|	2-3 -19
intro-follow|,|verb-saying|	4-7 17	8+ 13
intro-follow|,|word|	1 -19	2-3 -16	4-7 -16
intro-follow|,|—|	4-7 8
intro-follow|-|stop|	8+ 15
intro-follow|:|(|	2-3 -19	8+ 20
intro-follow|:|+|	4-7 11
intro-follow|:|,auxiliary|	4-7 15
intro-follow|:|,verb-judging|	8+ 16
intro-follow|:|,verb-saying|	2-3 27	4-7 43	8+ 14
intro-follow|:|,|	1 -21	2-3 -31	4-7 -20
intro-follow|:|[|	8+ 15
intro-follow|:|auxiliary|	2-3 -9
intro-follow|:|capital|	1 21	4-7 36	8+ 30
intro-follow|:|coordinator|	2-3 -6
intro-follow|:|determiner|	4-7 19	8+ 26
intro-follow|:|end|	1 9	2-3 24	4-7 28	8+ 50
intro-follow|:|preposition|	2-3 16	8+ 22
intro-follow|:|pronoun|	2-3 10	4-7 31	8+ 26
intro-follow|:|quote|	4-7 14
intro-follow|:|stop|	1 -22	2-3 -14	4-7 -9	8+ -22
intro-follow|:|subordinator|	8+ 26
intro-follow|:|verb-saying|	8+ 25
intro-follow|;|,preposition|	4-7 15
intro-follow|adverb|,preposition|	2-3 -15
intro-follow|adverb|,verb-judging|	2-3 9
intro-follow|adverb|,|	2-3 7
intro-follow|adverb|:|	2-3 13
intro-follow|adverb|auxiliary|	4-7 12
intro-follow|adverb|coordinator|	1 8
intro-follow|adverb|end|	2-3 19	8+ 19
intro-follow|adverb|preposition|	1 20	2-3 12
intro-follow|adverb|stop|	2-3 -22	4-7 -9
intro-follow|adverb|word|	1 -21
intro-follow|auxiliary|,adverb|	4-7 15
intro-follow|auxiliary|,auxiliary|	2-3 12	4-7 16
intro-follow|auxiliary|,determiner|	2-3 -6
intro-follow|auxiliary|,preposition|	1 9	2-3 -18
intro-follow|auxiliary|,verb-saying|	2-3 -6	4-7 13
intro-follow|auxiliary|,word|	4-7 6
intro-follow|auxiliary|,|	1 18	2-3 15	4-7 33	8+ 15
intro-follow|auxiliary|:|	2-3 14
intro-follow|auxiliary|;|	2-3 -11
intro-follow|auxiliary|adverb|	4-7 19
intro-follow|auxiliary|capital|	4-7 26	8+ 12
intro-follow|auxiliary|coordinator|	4-7 -8	8+ 18
intro-follow|auxiliary|determiner|	4-7 24	8+ 13
intro-follow|auxiliary|end|	1 -7	8+ 17
intro-follow|auxiliary|preposition|	1 28	2-3 42	8+ 30
intro-follow|auxiliary|pronoun|	1 -7	2-3 -17	4-7 23	8+ 20
intro-follow|auxiliary|stop|	1 -10	2-3 18	8+ 28
intro-follow|auxiliary|subordinator|	1 17	2-3 28	4-7 19
intro-follow|auxiliary|that|	1 17	2-3 22
intro-follow|auxiliary|verb-saying|	4-7 17
intro-follow|auxiliary|word|	1 11	4-7 24
intro-follow|capital|,determiner|	1 -21	2-3 -13
intro-follow|capital|,preposition|	2-3 -7
intro-follow|capital|,verb-saying|	2-3 -14
intro-follow|capital|,word|	1 -13	2-3 13
intro-follow|capital|,|	4-7 23
intro-follow|capital|;|	2-3 -14
intro-follow|capital|[|	8+ 21
intro-follow|capital|auxiliary|	1 -14	2-3 -25	4-7 -16
intro-follow|capital|capital|	1 -20	8+ 17
intro-follow|capital|coordinator|	1 11	4-7 20
intro-follow|capital|determiner|	4-7 14
intro-follow|capital|end|	2-3 8
intro-follow|capital|preposition|	1 -27	8+ 15
intro-follow|capital|pronoun|	2-3 -18	8+ 18
intro-follow|capital|stop|	4-7 10	8+ 20
intro-follow|capital|subordinator|	1 25	4-7 12
intro-follow|capital|verb-judging|	1 13	2-3 -8
intro-follow|capital|verb-saying|	1 -18
intro-follow|capital|word|	1 -11	4-7 -11
intro-follow|coordinator|(|	2-3 -11
intro-follow|coordinator|,preposition|	1 -15
intro-follow|coordinator|,verb-saying|	2-3 9
intro-follow|coordinator|,word|	1 -7
intro-follow|coordinator|,|	2-3 11
intro-follow|coordinator|auxiliary|	1 -8
intro-follow|coordinator|capital|	2-3 -10	4-7 -10
intro-follow|coordinator|coordinator|	2-3 -21
intro-follow|coordinator|determiner|	1 -16	2-3 -15
intro-follow|coordinator|end|	2-3 12	8+ 21
intro-follow|coordinator|preposition|	1 12	4-7 -12
intro-follow|coordinator|pronoun|	4-7 18
intro-follow|coordinator|stop|	1 -30	2-3 18	4-7 41	8+ 19
intro-follow|coordinator|verb-saying|	1 7
intro-follow|coordinator|word|	1 -9
intro-follow|determiner|,auxiliary|	2-3 -11
intro-follow|determiner|,coordinator|	1 17	2-3 10
intro-follow|determiner|,determiner|	1 7	2-3 -22
intro-follow|determiner|,preposition|	2-3 -21
intro-follow|determiner|,verb-saying|	1 -26
intro-follow|determiner|,word|	1 -31	2-3 -13
intro-follow|determiner|,|	1 -27	2-3 -10
intro-follow|determiner|-|	1 17
intro-follow|determiner|:|	2-3 -18
intro-follow|determiner|;|	1 13
intro-follow|determiner|auxiliary|	1 -25
intro-follow|determiner|coordinator|	1 14	4-7 23
intro-follow|determiner|determiner|	1 10	2-3 8
intro-follow|determiner|end|	1 -12	2-3 18	4-7 28	8+ 16
intro-follow|determiner|preposition|	1 11	2-3 7
intro-follow|determiner|pronoun|	4-7 -18
intro-follow|determiner|stop|	2-3 -21	4-7 16	8+ 17
intro-follow|determiner|subordinator|	1 -16	2-3 -15
intro-follow|determiner|that|	2-3 9
intro-follow|determiner|verb-judging|	1 -19	2-3 -7
intro-follow|determiner|verb-saying|	1 6	2-3 -12
intro-follow|determiner|word|	1 9	2-3 6	4-7 -11
intro-follow|possessive|auxiliary|	2-3 12
intro-follow|possessive|coordinator|	2-3 10
intro-follow|possessive|end|	2-3 -23	4-7 25	8+ 14
intro-follow|possessive|quote|	4-7 -13
intro-follow|possessive|word|	2-3 11	4-7 -15
intro-follow|preposition|(|	2-3 -20	4-7 -11
intro-follow|preposition|,adverb|	2-3 -16
intro-follow|preposition|,auxiliary|	1 -17	2-3 -23
intro-follow|preposition|,capital|	4-7 -14
intro-follow|preposition|,coordinator|	1 -16	2-3 -7
intro-follow|preposition|,determiner|	1 -25	4-7 -17
intro-follow|preposition|,preposition|	2-3 11	4-7 11
intro-follow|preposition|,pronoun|	2-3 -14
intro-follow|preposition|,that|	1 -12	2-3 -21
intro-follow|preposition|,verb-saying|	1 -14	2-3 -25	4-7 -11
intro-follow|preposition|,word|	1 -15	2-3 -21	4-7 -13
intro-follow|preposition|,|	1 -23	2-3 -18	4-7 -15
intro-follow|preposition|:|	1 -18	4-7 -13
intro-follow|preposition|;|	1 16	4-7 19
intro-follow|preposition|adverb|	2-3 18
intro-follow|preposition|auxiliary|	2-3 -11	4-7 23
intro-follow|preposition|capital|	4-7 14	8+ -12
intro-follow|preposition|coordinator|	1 -22	2-3 7	4-7 8	8+ 18
intro-follow|preposition|determiner|	4-7 -15	8+ 15
intro-follow|preposition|end|	1 -7	2-3 -7	8+ 31
intro-follow|preposition|preposition|	1 -23	4-7 23
intro-follow|preposition|pronoun|	1 6	2-3 -21	8+ 13
intro-follow|preposition|stop|	4-7 15	8+ 32
intro-follow|preposition|subordinator|	1 -8	2-3 -9	4-7 13	8+ 11
intro-follow|preposition|that|	1 -25
intro-follow|preposition|verb-judging|	1 8
intro-follow|preposition|verb-saying|	1 7
intro-follow|preposition|word|	4-7 7
intro-follow|pronoun|,word|	2-3 18
intro-follow|pronoun|,|	2-3 8
intro-follow|pronoun|auxiliary|	2-3 12	4-7 14
intro-follow|pronoun|coordinator|	1 18	2-3 -11	4-7 14
intro-follow|pronoun|determiner|	2-3 29	4-7 21
intro-follow|pronoun|end|	1 -11	2-3 33	4-7 23	8+ 15
intro-follow|pronoun|preposition|	2-3 -21	4-7 -6
intro-follow|pronoun|pronoun|	4-7 22
intro-follow|pronoun|stop|	2-3 -9	4-7 32	8+ 21
intro-follow|pronoun|subordinator|	2-3 21
intro-follow|pronoun|verb-judging|	2-3 7
intro-follow|pronoun|word|	1 23	2-3 17	4-7 12
intro-follow|quote|,verb-saying|	4-7 17
intro-follow|quote|coordinator|	1 -10
intro-follow|quote|determiner|	4-7 15	8+ 12
intro-follow|quote|end|	4-7 29	8+ 27
intro-follow|quote|pronoun|	4-7 8
intro-follow|quote|stop|	4-7 7
intro-follow|start|'|	8+ 13
intro-follow|start|(|	2-3 -16
intro-follow|start|,auxiliary|	2-3 17	4-7 24	8+ 11
intro-follow|start|,pronoun|	4-7 22	8+ 14
intro-follow|start|,quote|	1 -9
intro-follow|start|,verb-judging|	4-7 8	8+ 6
intro-follow|start|,verb-saying|	1 20	2-3 23	4-7 19	8+ 8
intro-follow|start|,verb-thinking|	8+ 9
intro-follow|start|,word|	4-7 9	8+ 22
intro-follow|start|,|	2-3 -9	4-7 23
intro-follow|start|:|	1 -8	4-7 19	8+ 20
intro-follow|start|auxiliary|	1 -31	2-3 -27
intro-follow|start|capital|	1 -20	4-7 41	8+ 18
intro-follow|start|determiner|	1 19	4-7 12	8+ 22
intro-follow|start|end|	1 10	2-3 13	4-7 15	8+ 30
intro-follow|start|preposition|	2-3 -13	8+ 21
intro-follow|start|pronoun|	1 32	2-3 26	4-7 35	8+ 18
intro-follow|start|stop|	4-7 18	8+ 25
intro-follow|start|subordinator|	2-3 -18	8+ 16
intro-follow|start|that|	8+ 18
intro-follow|start|verb-judging|	2-3 -16
intro-follow|start|verb-saying|	1 21	2-3 25	4-7 32	8+ 16
intro-follow|start|word|	1 -13	4-7 -8	8+ 34
intro-follow|start|–|	2-3 8	4-7 11
intro-follow|start|—|	2-3 19	4-7 -10	8+ 24
intro-follow|stop|(|	8+ 17
intro-follow|stop|,auxiliary|	1 24	2-3 35	4-7 40	8+ 8
intro-follow|stop|,determiner|	4-7 21	8+ 20
intro-follow|stop|,preposition|	2-3 -9
intro-follow|stop|,pronoun|	1 13	2-3 19	4-7 29	8+ 15
intro-follow|stop|,verb-judging|	4-7 26	8+ 14
intro-follow|stop|,verb-saying|	1 36	2-3 53	4-7 6	8+ 10
intro-follow|stop|,verb-thinking|	4-7 19	8+ 15
intro-follow|stop|,word|	1 23	2-3 12	8+ 17
intro-follow|stop|,|	2-3 -22	4-7 22
intro-follow|stop|auxiliary|	2-3 -19	8+ 21
intro-follow|stop|capital|	1 13	2-3 31	4-7 37	8+ 17
intro-follow|stop|coordinator|	8+ 13
intro-follow|stop|determiner|	1 -9	2-3 16	4-7 40	8+ 21
intro-follow|stop|end|	2-3 36	4-7 74	8+ 18
intro-follow|stop|preposition|	4-7 14	8+ 24
intro-follow|stop|pronoun|	1 34	2-3 11	4-7 35	8+ 15
intro-follow|stop|quote|	4-7 27
intro-follow|stop|stop|	1 23	2-3 12	8+ 13
intro-follow|stop|subordinator|	8+ 21
intro-follow|stop|that|	8+ 12
intro-follow|stop|verb-saying|	1 22	2-3 33	4-7 30	8+ 12
intro-follow|stop|word|	1 -23	2-3 -11	8+ 23
intro-follow|stop|—|	4-7 -12
intro-follow|subordinator|,verb-saying|	2-3 -17
intro-follow|subordinator|,word|	1 -19	2-3 -13
intro-follow|subordinator|,|	2-3 -17	4-7 14
intro-follow|subordinator|auxiliary|	1 -23
intro-follow|subordinator|capital|	2-3 -21	4-7 17
intro-follow|subordinator|coordinator|	1 22	2-3 34	4-7 23
intro-follow|subordinator|determiner|	1 7	2-3 -10
intro-follow|subordinator|end|	2-3 -12	8+ 34
intro-follow|subordinator|preposition|	1 -14	2-3 -11	4-7 23
intro-follow|subordinator|pronoun|	4-7 24	8+ 11
intro-follow|subordinator|stop|	1 13	4-7 13	8+ 33
intro-follow|subordinator|subordinator|	4-7 22
intro-follow|subordinator|verb-judging|	2-3 -12
intro-follow|subordinator|verb-saying|	1 -19
intro-follow|subordinator|word|	1 -9	2-3 -26
intro-follow|that|auxiliary|	1 -15	2-3 -8
intro-follow|that|capital|	8+ 13
intro-follow|that|coordinator|	4-7 11	8+ 15
intro-follow|that|determiner|	8+ 17
intro-follow|that|end|	1 21	2-3 -13	4-7 17	8+ 21
intro-follow|that|preposition|	4-7 13	8+ 11
intro-follow|that|pronoun|	4-7 12
intro-follow|that|stop|	2-3 22	4-7 39	8+ 17
intro-follow|that|subordinator|	8+ 12
intro-follow|that|word|	1 -27	2-3 19
intro-follow|verb-judging|(|	4-7 -18
intro-follow|verb-judging|,auxiliary|	1 -10	2-3 -8
intro-follow|verb-judging|,coordinator|	2-3 -6
intro-follow|verb-judging|,verb-saying|	2-3 -7
intro-follow|verb-judging|,word|	1 -7
intro-follow|verb-judging|,|	1 -24	2-3 9	4-7 -15
intro-follow|verb-judging|:|	2-3 -21
intro-follow|verb-judging|;|	4-7 16
intro-follow|verb-judging|auxiliary|	2-3 -24
intro-follow|verb-judging|capital|	2-3 11	4-7 -8
intro-follow|verb-judging|coordinator|	4-7 -11
intro-follow|verb-judging|determiner|	2-3 -12	4-7 11
intro-follow|verb-judging|end|	1 -7	2-3 -21	4-7 22
intro-follow|verb-judging|preposition|	1 -18	4-7 15
intro-follow|verb-judging|pronoun|	1 -10	2-3 12	4-7 -8
intro-follow|verb-judging|stop|	1 21	2-3 -11	4-7 19	8+ 11
intro-follow|verb-judging|subordinator|	2-3 17
intro-follow|verb-judging|verb-saying|	1 -8	2-3 9
intro-follow|verb-judging|word|	1 20	2-3 -17
intro-follow|verb-saying|,auxiliary|	2-3 -14
intro-follow|verb-saying|,preposition|	1 -10
intro-follow|verb-saying|,word|	1 -27	2-3 -20
intro-follow|verb-saying|,|	2-3 -28	4-7 -8
intro-follow|verb-saying|:|	4-7 8
intro-follow|verb-saying|;|	1 -20	2-3 13
intro-follow|verb-saying|auxiliary|	2-3 12	4-7 16
intro-follow|verb-saying|capital|	2-3 -11
intro-follow|verb-saying|coordinator|	1 17	2-3 16	4-7 11
intro-follow|verb-saying|determiner|	1 -10	2-3 6	4-7 -15
intro-follow|verb-saying|end|	2-3 16	4-7 -15
intro-follow|verb-saying|preposition|	1 16	2-3 10	4-7 11	8+ 18
intro-follow|verb-saying|pronoun|	4-7 -18
intro-follow|verb-saying|stop|	1 6	8+ 23
intro-follow|verb-saying|that|	2-3 -23
intro-follow|verb-saying|verb-saying|	2-3 -21
intro-follow|verb-saying|word|	1 -17	2-3 -13	4-7 8
intro-follow|verb-thinking|,|	1 -16	2-3 -16
intro-follow|verb-thinking|auxiliary|	1 -10
intro-follow|verb-thinking|capital|	4-7 13
intro-follow|verb-thinking|coordinator|	1 -12
intro-follow|verb-thinking|end|	2-3 -12	4-7 20	8+ 12
intro-follow|verb-thinking|preposition|	1 6	2-3 16
intro-follow|verb-thinking|stop|	2-3 26	4-7 24	8+ 13
intro-follow|verb-thinking|subordinator|	4-7 20
intro-follow|word|(|	2-3 -16
intro-follow|word|,adverb|	1 9
intro-follow|word|,auxiliary|	1 -24	2-3 -14	4-7 10
intro-follow|word|,coordinator|	2-3 -12	4-7 11
intro-follow|word|,determiner|	1 -19	2-3 -10
intro-follow|word|,preposition|	1 -18	2-3 -20
intro-follow|word|,pronoun|	1 -13	2-3 -15	4-7 -11
intro-follow|word|,quote|	2-3 -9
intro-follow|word|,subordinator|	1 9	2-3 7
intro-follow|word|,that|	1 -11	2-3 -14	4-7 -10
intro-follow|word|,verb-saying|	8+ 13
intro-follow|word|,verb-thinking|	2-3 14
intro-follow|word|,word|	2-3 -8	4-7 -17	8+ 15
intro-follow|word|,|	1 -28	4-7 25
intro-follow|word|-|	4-7 16
intro-follow|word|:|	1 -11	2-3 -14
intro-follow|word|;|	1 -15	2-3 -11	4-7 17
intro-follow|word|adverb|	1 -28	2-3 12	4-7 -12
intro-follow|word|auxiliary|	4-7 -21
intro-follow|word|capital|	1 22	4-7 21	8+ 24
intro-follow|word|coordinator|	1 12	2-3 9	4-7 -6	8+ 14
intro-follow|word|determiner|	1 16	8+ 19
intro-follow|word|end|	1 -20	4-7 -11	8+ 32
intro-follow|word|preposition|	1 11	2-3 -10	8+ 13
intro-follow|word|pronoun|	1 -30	2-3 16	4-7 6
intro-follow|word|quote|	1 -15
intro-follow|word|stop|	2-3 13	4-7 9	8+ 24
intro-follow|word|subordinator|	1 -14	4-7 21
intro-follow|word|that|	1 -15
intro-follow|word|verb-judging|	1 -17	2-3 -11
intro-follow|word|verb-saying|	1 -30
intro-follow|word|word|	2-3 -7	4-7 7
intro-follow|—|end|	2-3 15	8+ 10
intro-follow|’|stop|	2-3 20
intro|	' -16	) 16	- -7	: 6	; 7	capital -6	possessive -10	preposition -10	quote 11	start 11	stop 25	subordinator -8	that 6	verb-judging -7	verb-saying -9	verb-thinking 6	word -11	– -6	— 7
in|first|=aan|	4-7 13	8+ 6
in|first|=abbiamo|	4-7 14	8+ 10	first 18
in|first|=about|	2-3 16	4-7 26	first 15	none 22
in|first|=after|	2-3 18	8+ 12	first 21
in|first|=ai|	8+ 13	first 13
in|first|=alle|	4-7 17	first 11
in|first|=all|	4-7 23	8+ 17	first 25
in|first|=als|	4-7 19	8+ 15	first 18	some 9
in|first|=al|	8+ 9	first 9
in|first|=among|	none 16
in|first|=am|	4-7 -9	all -11	first 21
in|first|=and|	2-3 18	4-7 35	8+ 34	first 34	none 34	some 12
in|first|=another|	8+ 18	first 17
in|first|=any|	2-3 20	4-7 17	8+ 14	first 9	none 23
in|first|=an|	2-3 30	4-7 14	8+ 23	first -7	none 41	some 18
in|first|=aquele|	first 6
in|first|=are|	4-7 21	8+ 17	first -11	none 18
in|first|=as|	4-7 -12	8+ 19	first -10	some 16
in|first|=at|	2-3 21	4-7 32	8+ 18	first 29	none 32
in|first|=até|	2-3 13	none 12
in|first|=auf|	2-3 6	4-7 14	some 10
in|first|=aus|	2-3 9	4-7 9	all-one 9	some 6
in|first|=au|	2-3 13	4-7 20	8+ 11	none 26
in|first|=avant|	2-3 14	4-7 21	8+ 8	first 8	none 21
in|first|=avec|	2-3 23	4-7 22	8+ 7	first 8	none 30
in|first|=a|	8+ 17	all -26	first -22	none 18	some 6	titled -6
in|first|=because|	4-7 15	8+ 15	first 19	none 18
in|first|=been|	none 12
in|first|=before|	2-3 6	8+ 16	none 24
in|first|=beim|	4-7 12
in|first|=being|	4-7 14
in|first|=bei|	2-3 7	8+ 15	first 11
in|first|=beyond|	2-3 20	none 21
in|first|=be|	2-3 -19	4-7 -16	8+ 8	first -21	none -11
in|first|=bij|	8+ 10	first 10
in|first|=bis|	2-3 -9	4-7 15	none -10	some 19
in|first|=both|	4-7 11	8+ 12	first 13	none -15
in|first|=but|	4-7 26	8+ 20	first 28	none 18	some 9
in|first|=by|	2-3 23	4-7 16	8+ 13	first 19	none 21
in|first|=cada|	8+ 13	first 13
in|first|=cannot|	4-7 18	none 21
in|first|=can|	4-7 18	8+ 12	first 18
in|first|=cet|	4-7 11	first 12
in|first|=ce|	4-7 19	8+ 24	first 26
in|first|=chaque|	8+ 13	first 13
in|first|=chez|	8+ 7	first 7
in|first|=che|	4-7 22	none 22
in|first|=ci|	8+ 8
in|first|=come|	2-3 -9	4-7 8	first 13	none -11
in|first|=comme|	8+ 10	first 6
in|first|=como|	2-3 20	none 19
in|first|=com|	2-3 -9	4-7 7	8+ 14	first -8
in|first|=con|	2-3 7	4-7 10	8+ 16	first 23	none 7
in|first|=could|	4-7 26	8+ 17	first 17	none 22
in|first|=cuando|	8+ 20	first 21
in|first|=dans|	2-3 18	4-7 -15	8+ 11	first 17	none -9
in|first|=dass|	4-7 15	first 16
in|first|=das|	2-3 -11	4-7 19	8+ 10	all 8	most 11	some 13
in|first|=dat|	2-3 17	4-7 16	8+ 10	first 25	none 13
in|first|=da|	4-7 20	8+ 16	first 18	none 6
in|first|=del|	4-7 15
in|first|=den|	2-3 -7	4-7 15	all-one -7	first 15
in|first|=depuis|	2-3 17
in|first|=der|	4-7 -7	8+ 21	first 18	most -12
in|first|=desde|	4-7 12	8+ 9	first 11	none 14
in|first|=des|	2-3 -11	4-7 30	8+ 9	first 6	none 8
in|first|=deux|	2-3 6	4-7 17	8+ 7	first 7	none 17
in|first|=de|	2-3 -24	8+ 14	all -10	all-one -11	none -14
in|first|=did|	2-3 13	4-7 22	8+ 19	first 20	none 15
in|first|=die|	2-3 -19	4-7 7	8+ 21	all -10	all-one -21	first 12	most 7	none 18	some 15
in|first|=dit|	8+ 13	first 14
in|first|=di|	2-3 16	4-7 17	first 19	none 15
in|first|=does|	8+ 18	first 17
in|first|=don't|	2-3 -7	first 18
in|first|=don’t|	8+ 15	first 15
in|first|=dos|	none 18
in|first|=down|	4-7 -13
in|first|=do|	4-7 8	8+ 23	first 14	none 15
in|first|=drei|	4-7 7	first 6
in|first|=drie|	first 14
in|first|=due|	4-7 24	first 14
in|first|=du|	first -9
in|first|=dès|	2-3 15	none 16
in|first|=een|	2-3 12	4-7 13	8+ 19	all-one 8	none 20
in|first|=einem|	some 6
in|first|=eine|	2-3 15	4-7 12	8+ 12	first 8	most 12	some 17
in|first|=ein|	2-3 8	4-7 21	8+ 13	all 18	first 19	most 15
in|first|=ela|	2-3 7	8+ 15	first 13
in|first|=eles|	8+ 17	first 17
in|first|=ele|	4-7 6	8+ 12	first 14
in|first|=elke|	8+ 10	first 10
in|first|=elles|	8+ 7	first 7
in|first|=elle|	4-7 24	8+ 6	first 22
in|first|=el|	2-3 -16	4-7 -9	8+ 12	all-one -13	first 21	none -20	some -10	titled 12
in|first|=em|	4-7 18	8+ 21	first 22
in|first|=entre|	4-7 -13	none -13
in|first|=en|	4-7 39	8+ 12	first 18	some 18
in|first|=eram|	first 8
in|first|=erano|	first 6
in|first|=eran|	first 9
in|first|=era|	2-3 14	4-7 16	8+ 10	first 21	none 16
in|first|=er|	2-3 -8	4-7 8	8+ 6	first -7
in|first|=esse|	8+ 8	first 8
in|first|=estava|	4-7 10	first 7
in|first|=este|	first 6
in|first|=est|	4-7 16	none 18
in|first|=están|	first 12
in|first|=está|	2-3 12	4-7 19	first 11	none 18
in|first|=estão|	8+ 6	first 6
in|first|=es|	2-3 15	4-7 26	first 27	none 15
in|first|=et|	2-3 -7	8+ 7
in|first|=eu|	4-7 17	8+ 16	first 17
in|first|=every|	2-3 -12	4-7 18	8+ 15	first 21	none -10	some 13
in|first|=except|	8+ 14	none 20
in|first|=e|	2-3 13	4-7 32	8+ 32	first 6	most 14	none 28	some 10
in|first|=fait|	2-3 -13	none -9
in|first|=fa|	4-7 27	none 28
in|first|=foi|	4-7 15	8+ 6	first 12	none 14
in|first|=foram|	2-3 13
in|first|=for|	2-3 31	8+ 16	first 21	none 14
in|first|=four|	8+ 19	first 19
in|first|=from|	4-7 15	8+ 13	first 13	none -11
in|first|=geen|	2-3 20	4-7 7	none 25
in|first|=gli|	4-7 9	8+ 7
in|first|=hanno|	8+ 14	first 13
in|first|=hasta|	4-7 13	none 13
in|first|=has|	4-7 15	8+ 18	none 21	some 11
in|first|=have|	4-7 14	8+ 14	none 16
in|first|=havia|	8+ 10	first 10
in|first|=having|	8+ 14	first 13
in|first|=ha|	2-3 16	4-7 26	8+ 7	first 17	none 18
in|first|=he'll|	first 11
in|first|=he's|	2-3 17	4-7 17	8+ 16	first 21
in|first|=hemos|	4-7 9	first 9
in|first|=her|	4-7 17	first 9
in|first|=het|	2-3 -15	4-7 -11	8+ 13	all-one -14	none -12
in|first|=he|	4-7 43	8+ 21	first 48	none -14
in|first|=he’s|	4-7 12	8+ 20	first 16
in|first|=hij|	4-7 14	8+ 9	first 14	titled 9
in|first|=his|	4-7 13	8+ 18	first 19
in|first|=how|	4-7 21	8+ 17	first 32
in|first|=ho|	4-7 23	8+ 11	first 24
in|first|=há|	2-3 12	4-7 16	8+ 8	first 18
in|first|=i'd|	4-7 20	8+ 16	first 23
in|first|=i'll|	4-7 16	8+ 13	first 17
in|first|=i'm|	2-3 7	4-7 22	8+ 16	first 12
in|first|=i've|	4-7 16	8+ 25	first 23
in|first|=ich|	2-3 -6	4-7 36	8+ 13	some 6	titled 14
in|first|=if|	4-7 30	8+ 27	first 27	none 15
in|first|=ihr|	4-7 13	first 13
in|first|=ik|	2-3 15	4-7 7	8+ 10	first 8	none 18
in|first|=ils|	4-7 24	8+ 8	first 25
in|first|=il|	2-3 -20	8+ 16	all -8	all-one -19	none -6
in|first|=im|	2-3 12	4-7 11	8+ 6	all-one 12	first 10
in|first|=in|	2-3 19	4-7 12	8+ 24	all -16	first 14	most 9	none 29	some 21
in|first|=io|	8+ 7	first 15	none 16
in|first|=ist|	2-3 16	4-7 15	some 6
in|first|=is|	8+ 27	first 15	none -7	some 9
in|first|=it's|	2-3 18	8+ 23	all 15	first 9
in|first|=its|	none 12
in|first|=it|	2-3 33	4-7 42	8+ 23	first 43	none 27
in|first|=it’s|	2-3 27	4-7 35	8+ 23	first 36
in|first|=i|	4-7 9	8+ 24	all -18	first 26	none -18	some -13	titled 19
in|first|=i’d|	4-7 23	8+ 12	first 26
in|first|=i’ll|	8+ 16	first -7
in|first|=i’m|	4-7 25	titled 18
in|first|=i’ve|	4-7 17	8+ 14	first 23
in|first|=jamais|	2-3 15	4-7 10	none 18
in|first|=je|	2-3 13	4-7 28	8+ 10	first 28	titled 7
in|first|=keine|	2-3 17
in|first|=kein|	4-7 11	some 16
in|first|=las|	4-7 18	first -7	none 13
in|first|=la|	2-3 -23	4-7 -14	8+ 16	all -18	all-one -14	most 18	none -10	some -22	titled -9
in|first|=lei|	4-7 9	first 13
in|first|=les|	2-3 9	4-7 -14	8+ 16	all-one -8	first -10	none 15	titled -7
in|first|=le|	2-3 -23	4-7 -26	8+ 18	all -11	all-one -15	none -22	some -10	titled 6
in|first|=like|	2-3 20	4-7 22	8+ 19	first 10	none 24
in|first|=los|	all -8	all-one -17	first -6	none 12
in|first|=lo|	8+ 6	most 8	none 13
in|first|=lui|	4-7 10
in|first|=maar|	4-7 24	8+ 7	first 22	none 13
in|first|=mais|	2-3 12	4-7 8	first 12	none 8
in|first|=mai|	2-3 12	first 11
in|first|=many|	8+ 19	first 18
in|first|=man|	4-7 19	8+ 10	first 23
in|first|=mas|	4-7 10	8+ 6	first 9	none 9
in|first|=may|	4-7 16	none 17
in|first|=ma|	4-7 26	8+ 11	first 28
in|first|=meine|	first 18
in|first|=mein|	4-7 10	8+ 14	first 16
in|first|=mes|	4-7 14	first 12
in|first|=met|	4-7 23	8+ 7	first 18
in|first|=meu|	8+ 22	first 22
in|first|=me|	2-3 15	8+ 20	first 6	none 13
in|first|=mia|	8+ 6	first 9
in|first|=mijn|	4-7 25	8+ 14	first 8
in|first|=minha|	8+ 6	first 6
in|first|=mio|	4-7 9	8+ 7	first 9
in|first|=mis|	first 19
in|first|=mit|	2-3 19	4-7 -10	all -12	all-one 18	some 11
in|first|=mi|	2-3 11	4-7 17	8+ 16	first 19	titled 6
in|first|=mon|	4-7 12	8+ 8	first 9
in|first|=most|	4-7 16	8+ 18	first 18
in|first|=my|	2-3 -18	8+ 22	all -18	all-one -14	first 16
in|first|=nach|	4-7 15	first 12	some 17
in|first|=na|	2-3 19	8+ 19	first 13	none 16
in|first|=neither|	4-7 17	first 18
in|first|=nei|	none 13
in|first|=nella|	4-7 16	none 16
in|first|=nem|	2-3 -10	4-7 20	first -6	most 10
in|first|=never|	2-3 -24	4-7 24	all -24	none 21
in|first|=ne|	4-7 21	8+ 9	first 9	none 23	some 9
in|first|=nicht|	4-7 16	none 20	some -10
in|first|=niet|	2-3 16	4-7 29	none 21
in|first|=nine|	all -13
in|first|=ni|	4-7 24	8+ 9	first 9
in|first|=non|	2-3 -10	4-7 41	8+ 17	first 11
in|first|=nos|	4-7 19	8+ 11	first 18
in|first|=not|	4-7 14	8+ 21	none 15	some 16	titled 19
in|first|=nous|	2-3 8	4-7 22	8+ 8	first 17
in|first|=no|	1 18	2-3 -9	4-7 -6	8+ 19	all -15	all-one -17	some 7	titled 13
in|first|=nuestros|	4-7 8	first 8
in|first|=nunca|	4-7 -10	8+ 8	first -12
in|first|=não|	4-7 37	8+ 24	first 7	none 32	titled 6
in|first|=né|	4-7 18
in|first|=off|	all-one -14	none 21
in|first|=of|	4-7 17	8+ 15	first 21	none 15
in|first|=ogni|	4-7 10	first 11
in|first|=ohne|	2-3 13	4-7 26	first 24	most 9	some 13
in|first|=omdat|	8+ 15	first 15
in|first|=om|	none 20
in|first|=once|	8+ 21	first 19
in|first|=one|	4-7 16	8+ 21	first 24	none 17
in|first|=onze|	first 14
in|first|=on|	2-3 -16	4-7 -9	8+ 12	none -17	titled -11
in|first|=op|	2-3 18	4-7 13	8+ 6	first 11	none 18
in|first|=os|	2-3 -12	4-7 15	8+ 13	all-one -14	first 12	none -6
in|first|=our|	8+ 19
in|first|=ou|	8+ 7	first 7
in|first|=over|	8+ 11	first 10
in|first|=o|	2-3 -24	8+ 24	all -10	all-one -16	first 26	none -28	titled -6
in|first|=où|	4-7 18	none 18
in|first|=para|	2-3 23	4-7 24	8+ 8	first 9	none 33
in|first|=par|	none 12
in|first|=pas|	2-3 14	4-7 16	first 11	none 17
in|first|=pela|	first 6
in|first|=pelo|	4-7 7	first 6
in|first|=pendant|	8+ 9	first 9
in|first|=perché|	2-3 11	first 11
in|first|=pero|	2-3 -9	4-7 17	8+ 14	first 13	none -6
in|first|=per|	2-3 15	8+ 8	first -7	none 16
in|first|=pois|	4-7 15	first 15
in|first|=porque|	4-7 17	first 17	none 6
in|first|=por|	2-3 9	4-7 18	none 21
in|first|=pour|	4-7 -10	first -11
in|first|=prima|	2-3 8	4-7 14
in|first|=pues|	4-7 10	first 10
in|first|=quando|	2-3 11	4-7 14	8+ 12	first 16	none 12
in|first|=quand|	4-7 15	8+ 8	first 11	none 14
in|first|=quella|	4-7 9	first 9
in|first|=questa|	8+ 7	first 8
in|first|=que|	2-3 18	4-7 24	8+ -6	none 22
in|first|=sans|	2-3 -6	4-7 22	8+ 11
in|first|=sem|	2-3 -7	4-7 22	first -10	none 17
in|first|=senza|	2-3 10	4-7 20	8+ 12	first -8	none 22
in|first|=se|	8+ 9	first -7	some 12
in|first|=she'd|	4-7 20	first 20
in|first|=she's|	4-7 14	8+ 13	first 18
in|first|=she|	2-3 30	4-7 37	8+ 18	first 18	none 13
in|first|=she’d|	8+ 12	first 12
in|first|=she’s|	2-3 20	4-7 14	8+ 12	first 24
in|first|=should|	8+ 17	none 11
in|first|=sie|	4-7 11	first 9
in|first|=since|	4-7 16	none 16
in|first|=sin|	4-7 -6	none 13
in|first|=six|	4-7 -12	8+ 14	first 16
in|first|=si|	2-3 16	4-7 30	8+ 8	first 31	none 20
in|first|=some|	2-3 22	4-7 21	8+ 13	first 15	none 23
in|first|=sono|	2-3 18	4-7 23	8+ 6	first 20	none 23
in|first|=son|	2-3 12	4-7 10	8+ 14	first 13	none 16
in|first|=sous|	2-3 11	none 12
in|first|=so|	2-3 9	8+ 23	first 13
in|first|=sul|	first 13
in|first|=sur|	2-3 12	8+ 12	none 19
in|first|=su|	2-3 6	4-7 -13	first -15	none 9
in|first|=são|	4-7 6	8+ 6	first 6
in|first|=tem|	4-7 17	8+ 8	none 18
in|first|=that|	4-7 27	8+ 19	first 31	none 21
in|first|=then|	4-7 36	8+ 23	first 37
in|first|=these|	4-7 19	8+ 20	first 23
in|first|=they're|	2-3 16	4-7 13	8+ 17	first 21
in|first|=they've|	8+ 15	first 15
in|first|=they|	2-3 24	4-7 34	8+ 21	first 36	most 16	none 20	some 11
in|first|=they’re|	2-3 19	4-7 13	8+ 15	first 24
in|first|=they’ve|	first 11
in|first|=the|	2-3 -35	4-7 -15	8+ 28	all -32	all-one -14	first 25	none -23	some 11	titled -24
in|first|=this|	8+ 22	all -15	all-one 18	first 18	none 15	some 6
in|first|=those|	8+ 16	first 17
in|first|=three|	2-3 -6	4-7 21	8+ 12	first 13	none 24
in|first|=tiene|	4-7 10	first 6	none 10
in|first|=tinha|	8+ 7	first 7
in|first|=toen|	4-7 13	8+ 6	first 12
in|first|=tot|	8+ 15	first 15
in|first|=to|	4-7 11	8+ 21	none 6	some 16
in|first|=tres|	first -12
in|first|=tre|	first -9
in|first|=trois|	4-7 16	8+ 7	first 15
in|first|=três|	8+ 15	first 18
in|first|=twee|	2-3 16	4-7 14	first 18
in|first|=two|	4-7 31	8+ 17	first 26	none 27
in|first|=uit|	2-3 13
in|first|=uma|	2-3 18	4-7 19	8+ 6	first 15	none 19
in|first|=um|	2-3 18	4-7 34	8+ 22	first 15	none 30
in|first|=una|	2-3 22	8+ 13	first 12	none 13
in|first|=under|	4-7 13	none 18
in|first|=und|	1 13	2-3 11	4-7 12	8+ 8	all-one 11	first 16	most 6	some 7
in|first|=une|	2-3 25	4-7 19	8+ 9	first -7	none 36
in|first|=uno|	first 10
in|first|=until|	4-7 23	8+ 15	none 23
in|first|=un|	2-3 12	4-7 39	8+ -6	none 30	some 9
in|first|=usted|	4-7 16
in|first|=vai|	4-7 7	none 6
in|first|=van|	4-7 20	first 7
in|first|=va|	4-7 11	none 16
in|first|=você|	4-7 13	first 13
in|first|=voor|	4-7 -7	8+ 17	none 7
in|first|=vous|	4-7 11	8+ 8	first 9
in|first|=vão|	first 7
in|first|=was|	4-7 21	8+ 20	first 17	none 22	some 11
in|first|=we'll|	8+ 12
in|first|=we're|	8+ 17
in|first|=we've|	4-7 13	8+ 20	first 20
in|first|=weil|	8+ 6	first 6
in|first|=we|	2-3 24	4-7 15	8+ 20	all -15	first 43	some 10	titled 11
in|first|=we’d|	first 20
in|first|=we’ll|	8+ 17	first 17
in|first|=we’re|	4-7 17	8+ 19	first 7
in|first|=we’ve|	4-7 9	8+ 15	first 19
in|first|=what|	4-7 16	8+ 24	first 21	none 13
in|first|=when|	2-3 15	4-7 33	8+ 21	first 32	none 28
in|first|=where|	4-7 12	8+ 19	first 12
in|first|=whether|	8+ 15	first 13
in|first|=while|	8+ 13	first 13
in|first|=why|	8+ 12	first 14
in|first|=wie|	2-3 9	all-one 9
in|first|=wij|	2-3 -11	4-7 36	8+ 10	first 7
in|first|=will|	4-7 15	8+ 14	none 15	some 13
in|first|=wir|	2-3 -10	4-7 -13	8+ 9	first -17	titled 8
in|first|=without|	4-7 25	none 9
in|first|=with|	2-3 14	4-7 44	8+ 20	none 33
in|first|=would|	4-7 20	8+ 18	first 14	none 21
in|first|=wo|	first 10
in|first|=you're|	8+ 12	first 13
in|first|=you've|	2-3 16	8+ 15	all-one 16	first 15
in|first|=your|	4-7 -6	8+ 14	first 17
in|first|=you|	2-3 27	4-7 8	8+ -10	first 6	none -12
in|first|=you’re|	first 16
in|first|=you’ve|	first 12
in|first|=yo|	4-7 16	8+ 6	first 19	titled 7
in|first|=y|	2-3 15	4-7 27	8+ 7	first 25	none 18
in|first|=ze|	4-7 21	8+ 9	first 21
in|first|=zij|	first 11
in|first|=zonder|	2-3 6	8+ 9	first 9
in|first|=zu|	2-3 -7	4-7 16	first 18	some 14
in|first|=zwei|	2-3 21
in|first|=à|	2-3 -14	8+ 10	first 10	none -14
in|first|=è|	2-3 17	4-7 25	8+ 19	first 23	none 20
in|first|=é|	2-3 12	4-7 20	8+ 7	first 16	none 15	some 7
in|first|=über|	4-7 17
in|first|adverb|	1 14	2-3 17	4-7 -9	8+ 30	first -9	none 24	some 30	titled 10
in|first|capital|	4-7 -9	all-one -7
in|first|number|	1 6	2-3 -6	8+ 9	all-one -16	first -12	none 10	some 15
in|first|verb|	1 -6	4-7 7	8+ 25	all-one -28	first 27	titled 12
in|first|word|	1 -9	4-7 12	8+ 14	none -8	some 18	titled 9	upper -20
in|functions|0|1|	first -13	none -6	titled 9	upper -7
in|functions|0|2-3|	all -9	all-one -25	most -10	titled 9	upper -11
in|functions|0|4-7|	all-one -10	most -15	none 38	some 19
in|functions|0|8+|	first -12
in|functions|1|1|	all-one 24	first 26	none -10
in|functions|1|2-3|	all -11	all-one -10	most 8	none 9
in|functions|1|4-7|	all -19	all-one -12	first -20	none 9	some 20	titled 19
in|functions|1|8+|	first 13
in|functions|2|2-3|	all-one 23	first 8	none -8	some 18
in|functions|2|4-7|	all -18	all-one -24	first 10	none 20	upper 14
in|functions|2|8+|	most 21	none 21	some 18
in|functions|3|2-3|	all-one 20	first 26
in|functions|3|4-7|	all -16	most 12	none 23	some 52	titled 13	upper 23
in|functions|3|8+|	first 9	most 19	none 13	some 30	titled 18	upper 14
in|last|	-a -20	0 10	00 9	11 -17	12 -8	2 -16	29 12	3 -19	30 -14	4 -6	5 -21	7 -17	a -21	ad 14	af -16	ag 7	ah 17	ai 13	ak 12	al -25	am 8	an 25	ap 12	ar -6	as 11	at -20	au -21	aw -20	ay 16	az -20	aß 20	ba 13	be 13	bi 17	bo -12	bs -18	by -26	c -23	ca -9	ce 12	ch -12	ci 27	ck -32	co 9	ct 7	cy -19	da 9	do 17	ds -14	dy -13	ea -18	ee -13	ef 21	eg -24	ei -13	el 17	em -16	en 9	eo -12	ep 31	es -10	eu -10	ex -16	ey -6	fa -21	ff -11	fo 12	fé -10	ga -8	gd 13	ge -6	gh 17	gi 10	gy 13	he -20	ho -8	hr -6	hs 7	ht -16	hy 20	há -16	ic 13	ie -7	if -13	ig 27	il -24	im -19	in 10	ir -13	it -19	iv 18	iz 12	iù 9	ja -21	je -18	jk -15	jt 11	já 17	k -12	ke 17	ko -18	kt -8	ky 6	la -11	ld -14	le 6	lf -25	li 8	lk -8	ln 11	lo -11	ls 8	ly 12	lé 14	mm 19	mo 13	mp 8	ms 10	mt -11	my 13	mé -11	na -19	nc -18	nd -11	ni -8	nk 22	nn -9	ns 21	nt -8	nu 23	nz -9	né 23	oc -24	oh 6	ok -12	ol 6	om -9	on 21	op 21	or -16	ot 15	ow -29	ox -16	pa -13	pi -8	ps -16	pt 23	ri -6	rk -15	rl -12	rn 6	ro -13	rs 10	rt -11	se 6	si -18	sm 12	so 8	ss 15	st -11	sy -10	sé -9	sì 13	ta 8	te -6	ti -13	to 13	ts 14	tt 9	tz -25	tà 11	té -32	ua 6	ub -26	ue 18	uf -24	ug 8	ui 9	uk 12	ul 19	un 6	up -23	ur -31	us 14	ut -6	uw -14	ux 21	uy -22	ve 10	vi 16	vo 11	vu -6	vy 8	vé 21	we -10	ws 10	xa -12	xo -16	ya -12	ye -16	yi -16	yo 8	ze 8	zo -9	ás 9	ão -15	ço 12	ès -12	ée 15	és 8	êt 9	ña 12	ún 18	’s -24
in|last|-up|	1 -22
in|last|029|	2-3 12
in|last|030|	2-3 -14
in|last|0|	2-3 10
in|last|12|	2-3 -8
in|last|2|	2-3 -16
in|last|3|	2-3 -19
in|last|4|	2-3 -6
in|last|5|	2-3 -21
in|last|7|	2-3 -17
in|last|aaf|	1 -19
in|last|aak|	1 -11	2-3 21
in|last|aal|	2-3 -11
in|last|aan|	2-3 -14
in|last|aar|	1 7	2-3 -12
in|last|aas|	2-3 -7
in|last|ace|	2-3 17
in|last|ack|	1 -28	2-3 -19
in|last|act|	2-3 -6
in|last|ada|	1 25	2-3 -10
in|last|ade|	1 7
in|last|ado|	1 16	2-3 -6
in|last|ady|	1 10
in|last|afé|	2-3 -11
in|last|age|	1 -6	2-3 11
in|last|agt|	2-3 -8
in|last|ail|	2-3 6
in|last|ain|	1 -6	2-3 10
in|last|air|	2-3 -11
in|last|ait|	2-3 16
in|last|aja|	2-3 -7
in|last|ajo|	2-3 17
in|last|ake|	2-3 14
in|last|akt|	2-3 13
in|last|ala|	2-3 -22
in|last|ald|	1 -17
in|last|ale|	1 7
in|last|alf|	2-3 -21
in|last|ali|	1 17	2-3 -24
in|last|alk|	2-3 -10
in|last|all|	1 8
in|last|alo|	1 -9	2-3 -12
in|last|als|	1 11	2-3 18
in|last|alt|	2-3 -14
in|last|ame|	2-3 24
in|last|amo|	2-3 16
in|last|ana|	1 -18
in|last|anc|	2-3 -14
in|last|and|	1 -12
in|last|ank|	2-3 -13
in|last|ano|	1 -16	2-3 -12
in|last|any|	2-3 10
in|last|ape|	2-3 19
in|last|apo|	1 -16
in|last|ara|	2-3 -12
in|last|ard|	1 -7	2-3 -6
in|last|are|	2-3 12
in|last|arm|	2-3 21
in|last|aro|	2-3 9
in|last|art|	2-3 12
in|last|ary|	1 9	2-3 22
in|last|asa|	2-3 -13
in|last|ase|	1 7	2-3 -8
in|last|aso|	2-3 11
in|last|ass|	2-3 6
in|last|ast|	2-3 6
in|last|ata|	1 8	2-3 22
in|last|ate|	1 -16	2-3 -8
in|last|ato|	1 -12	2-3 6
in|last|ats|	1 -11
in|last|att|	1 -19	2-3 -16
in|last|atz|	2-3 -15
in|last|auf|	1 -17
in|last|aut|	2-3 21
in|last|aux|	1 15
in|last|ava|	2-3 10
in|last|ays|	2-3 13
in|last|a|	2-3 -19
in|last|aço|	2-3 12
in|last|bad|	2-3 -8
in|last|bar|	2-3 6
in|last|ben|	2-3 18
in|last|ber|	2-3 -14
in|last|be|	2-3 20
in|last|ble|	1 10
in|last|bol|	2-3 13
in|last|bus|	2-3 -26
in|last|buy|	1 -33
in|last|cal|	2-3 14
in|last|can|	2-3 -13
in|last|car|	2-3 16
in|last|cer|	2-3 -18
in|last|ces|	1 11	2-3 -8
in|last|cha|	2-3 14
in|last|che|	1 -6	2-3 -21
in|last|cho|	1 -21	2-3 17
in|last|cht|	1 -21
in|last|cia|	1 12	2-3 -14
in|last|cil|	2-3 -11
in|last|cio|	1 8
in|last|cke|	1 -9
in|last|cky|	2-3 17
in|last|cle|	1 -17
in|last|cos|	1 -19
in|last|c|	2-3 -17
in|last|dad|	2-3 12
in|last|dan|	2-3 15
in|last|das|	2-3 24
in|last|day|	1 7	2-3 -32
in|last|ddo|	2-3 10
in|last|del|	2-3 6
in|last|den|	1 -21	2-3 23
in|last|der|	2-3 7
in|last|des|	2-3 22
in|last|det|	1 6
in|last|dex|	2-3 -17
in|last|dez|	2-3 14
in|last|dge|	1 6	2-3 -19
in|last|dia|	2-3 -21
in|last|did|	2-3 13
in|last|dig|	1 11
in|last|dio|	2-3 -12
in|last|di|	2-3 -13
in|last|dle|	2-3 17
in|last|dly|	1 -9
in|last|doc|	1 -19
in|last|dog|	2-3 -7
in|last|dom|	1 -12	2-3 -20
in|last|don|	1 -7
in|last|dor|	1 6
in|last|dos|	2-3 -7
in|last|do|	2-3 18
in|last|dro|	2-3 -13
in|last|due|	2-3 -8
in|last|día|	2-3 -12
in|last|eak|	1 -8
in|last|eal|	1 -18	2-3 -16
in|last|ean|	1 11
in|last|eap|	2-3 19
in|last|ear|	1 -20	2-3 -6
in|last|eat|	2-3 -10
in|last|eau|	2-3 7
in|last|eca|	2-3 14
in|last|eck|	1 -25
in|last|eco|	2-3 10
in|last|ect|	1 13
in|last|ede|	2-3 14
in|last|eds|	2-3 -12
in|last|eek|	2-3 -6
in|last|eel|	1 -16	2-3 13
in|last|een|	2-3 -17
in|last|eep|	2-3 25
in|last|eer|	2-3 -15
in|last|eet|	2-3 -10
in|last|ege|	1 -18
in|last|eia|	2-3 14
in|last|eid|	2-3 16
in|last|eil|	2-3 13
in|last|ein|	1 7
in|last|eio|	2-3 15
in|last|eis|	1 -17
in|last|ekt|	1 -16	2-3 15
in|last|ela|	2-3 -11
in|last|ele|	2-3 6
in|last|elf|	2-3 -14
in|last|ell|	1 -6
in|last|eln|	1 7	2-3 7
in|last|els|	2-3 -13
in|last|ely|	2-3 24
in|last|ema|	2-3 -9
in|last|eme|	1 9
in|last|emo|	1 -17
in|last|ena|	1 -18	2-3 -6
in|last|end|	1 16	2-3 -26
in|last|ene|	2-3 15
in|last|eno|	1 19
in|last|ens|	2-3 23
in|last|ent|	1 -7	2-3 -16
in|last|ept|	2-3 7
in|last|era|	1 7	2-3 -6
in|last|erd|	2-3 14
in|last|ere|	1 -22	2-3 -18
in|last|eri|	2-3 -10
in|last|erk|	1 -15
in|last|erl|	2-3 -16
in|last|ern|	2-3 12
in|last|ers|	1 12	2-3 14
in|last|ert|	1 12	2-3 -8
in|last|ery|	1 -28	2-3 15
in|last|esa|	2-3 -14
in|last|ese|	2-3 9
in|last|ess|	1 -6	2-3 29
in|last|est|	1 -6
in|last|eta|	2-3 -22
in|last|ete|	1 -19	2-3 -8
in|last|eto|	2-3 20
in|last|etz|	2-3 -9
in|last|eum|	2-3 16
in|last|eur|	1 -22
in|last|eux|	2-3 15
in|last|eu|	2-3 10
in|last|evi|	1 16
in|last|eza|	2-3 16
in|last|far|	2-3 18
in|last|fen|	2-3 19
in|last|fer|	2-3 14
in|last|fin|	2-3 9
in|last|ful|	2-3 29
in|last|fyi|	1 -16
in|last|gap|	2-3 -13
in|last|ged|	1 19	2-3 -7
in|last|gel|	1 -25	2-3 21
in|last|gem|	2-3 -6
in|last|gen|	2-3 6
in|last|ger|	2-3 -20
in|last|ges|	2-3 16
in|last|get|	2-3 -21
in|last|ght|	1 -33
in|last|gin|	2-3 9
in|last|gio|	1 -14
in|last|gna|	2-3 -10
in|last|gno|	2-3 14
in|last|gos|	2-3 -12
in|last|got|	1 -20
in|last|gut|	2-3 -7
in|last|guy|	2-3 20
in|last|har|	2-3 9
in|last|hat|	2-3 35
in|last|her|	2-3 17
in|last|hes|	2-3 -6
in|last|him|	2-3 14
in|last|hip|	2-3 23
in|last|his|	2-3 -11
in|last|hmm|	1 19
in|last|hom|	2-3 17
in|last|hos|	2-3 -14
in|last|hot|	2-3 20
in|last|how|	2-3 -21
in|last|hts|	2-3 -15
in|last|hty|	2-3 -24
in|last|hub|	2-3 -24
in|last|huy|	1 -12
in|last|ial|	1 6
in|last|ian|	2-3 14
in|last|iar|	2-3 20
in|last|ias|	1 7
in|last|ibe|	1 -17
in|last|ica|	1 13	2-3 -17
in|last|ich|	1 12	2-3 15
in|last|ici|	2-3 14
in|last|ick|	1 13	2-3 -7
in|last|ico|	1 -12
in|last|ics|	2-3 6
in|last|ida|	1 8
in|last|ide|	2-3 7
in|last|ido|	1 14	2-3 -13
in|last|ied|	1 22
in|last|ief|	2-3 15
in|last|iel|	1 -24	2-3 -9
in|last|ien|	2-3 12
in|last|ier|	1 -19	2-3 13
in|last|ies|	1 -29
in|last|iet|	2-3 -15
in|last|iew|	2-3 8
in|last|ift|	1 -21	2-3 6
in|last|igy|	1 -21
in|last|iii|	2-3 -14
in|last|ijk|	1 -15
in|last|ijt|	2-3 11
in|last|ike|	1 -22
in|last|ik|	2-3 14
in|last|ild|	2-3 9
in|last|ili|	2-3 21
in|last|ill|	2-3 10
in|last|ils|	2-3 -8
in|last|ilt|	1 -17
in|last|ima|	2-3 19
in|last|ime|	1 -22
in|last|ina|	1 -10
in|last|ind|	2-3 -11
in|last|ine|	1 -24	2-3 -20
in|last|ing|	1 7	2-3 -15
in|last|ini|	2-3 12
in|last|ink|	2-3 20
in|last|ino|	2-3 -17
in|last|ins|	1 -23
in|last|int|	2-3 19
in|last|ion|	1 9	2-3 19
in|last|ior|	2-3 -14
in|last|ios|	2-3 -22
in|last|ipe|	1 -17	2-3 -10
in|last|ips|	2-3 -9
in|last|ira|	2-3 6
in|last|iro|	1 -13	2-3 9
in|last|ise|	1 -6
in|last|isk|	2-3 -9
in|last|ism|	1 -6	2-3 20
in|last|iss|	2-3 16
in|last|ist|	1 12
in|last|is|	2-3 16
in|last|ite|	1 12	2-3 -22
in|last|ito|	1 21	2-3 -18
in|last|its|	2-3 18
in|last|itt|	2-3 16
in|last|ity|	2-3 11
in|last|ità|	2-3 16
in|last|ité|	1 -26	2-3 -18
in|last|ium|	2-3 -17
in|last|iva|	1 12	2-3 -6
in|last|ive|	1 32	2-3 -17
in|last|ivo|	2-3 16
in|last|ixa|	2-3 -11
in|last|i|	2-3 7
in|last|iño|	2-3 14
in|last|ión|	2-3 -8
in|last|jar|	2-3 16
in|last|jet|	2-3 -16
in|last|joe|	2-3 -11
in|last|jor|	2-3 -6
in|last|jos|	2-3 18
in|last|já|	2-3 17
in|last|ked|	1 -26	2-3 24
in|last|ken|	1 23
in|last|ker|	2-3 22
in|last|kes|	1 -21	2-3 22
in|last|ket|	2-3 8
in|last|k|	2-3 -12
in|last|lam|	2-3 12
in|last|lan|	2-3 -12
in|last|lap|	2-3 20
in|last|lar|	1 -6	2-3 -7
in|last|las|	2-3 27
in|last|law|	2-3 -20
in|last|led|	1 22	2-3 23
in|last|lem|	2-3 -8
in|last|len|	1 -13
in|last|ler|	2-3 -26
in|last|les|	1 -10	2-3 -7
in|last|ley|	2-3 6
in|last|lho|	2-3 -12
in|last|lia|	1 -17	2-3 10
in|last|lie|	2-3 13
in|last|lio|	2-3 8
in|last|lit|	2-3 -20
in|last|lks|	2-3 -6
in|last|lla|	1 -20	2-3 -15
in|last|lle|	1 -11
in|last|lli|	2-3 12
in|last|llo|	2-3 -11
in|last|lls|	2-3 7
in|last|llt|	2-3 14
in|last|lly|	2-3 -14
in|last|lmo|	2-3 -12
in|last|lof|	2-3 11
in|last|lon|	1 -19
in|last|los|	2-3 16
in|last|lou|	2-3 11
in|last|low|	2-3 23
in|last|lse|	2-3 24
in|last|lta|	2-3 -14
in|last|lto|	2-3 14
in|last|lty|	2-3 -22
in|last|lue|	1 -23
in|last|lus|	2-3 14
in|last|lée|	1 14
in|last|mai|	2-3 -7
in|last|mal|	2-3 23
in|last|man|	2-3 9
in|last|mar|	2-3 -10
in|last|mas|	1 10	2-3 -16
in|last|mat|	2-3 -24
in|last|mbi|	2-3 17
in|last|med|	2-3 17
in|last|men|	1 -26	2-3 -11
in|last|mer|	1 16	2-3 -20
in|last|mes|	2-3 -15
in|last|me|	2-3 7
in|last|mia|	1 -14
in|last|mid|	1 -18
in|last|mma|	2-3 -9
in|last|mos|	2-3 18
in|last|mpo|	2-3 -13
in|last|mth|	2-3 13
in|last|mún|	2-3 18
in|last|nah|	1 16
in|last|nal|	1 -12	2-3 11
in|last|nas|	1 11	2-3 11
in|last|nca|	2-3 -11
in|last|nce|	2-3 6
in|last|nch|	2-3 -12
in|last|nco|	2-3 22
in|last|nda|	2-3 14
in|last|nde|	1 12	2-3 8
in|last|ndi|	2-3 13
in|last|ndo|	1 17	2-3 8
in|last|nds|	1 8	2-3 -9
in|last|ned|	1 14	2-3 -13
in|last|nel|	2-3 14
in|last|nen|	1 11	2-3 -17
in|last|ner|	1 6	2-3 -11
in|last|nes|	2-3 12
in|last|ney|	1 -20
in|last|nga|	2-3 -13
in|last|nge|	1 -22	2-3 -8
in|last|ngo|	1 8	2-3 17
in|last|nha|	1 -7	2-3 23
in|last|nho|	2-3 10
in|last|nhá|	2-3 -16
in|last|nia|	1 -19
in|last|nie|	2-3 14
in|last|nio|	1 -15
in|last|nja|	1 -17
in|last|nkt|	2-3 12
in|last|nne|	2-3 -24
in|last|nno|	2-3 -6
in|last|nny|	1 -19
in|last|nné|	1 19
in|last|noi|	2-3 8
in|last|non|	2-3 8
in|last|nos|	2-3 17
in|last|nox|	1 -22
in|last|no|	1 18	2-3 -9
in|last|nse|	2-3 20
in|last|nta|	1 10	2-3 22
in|last|nte|	1 25	2-3 23
in|last|nti|	2-3 7
in|last|nto|	1 8
in|last|nts|	2-3 10
in|last|nue|	2-3 21
in|last|nus|	2-3 -11
in|last|nza|	1 -10
in|last|nça|	2-3 -14
in|last|oad|	2-3 -8
in|last|oat|	1 -16	2-3 -24
in|last|och|	2-3 -13
in|last|ock|	2-3 8
in|last|oco|	1 -16	2-3 6
in|last|ode|	2-3 -25
in|last|ods|	2-3 -23
in|last|oek|	2-3 -7
in|last|off|	2-3 19
in|last|ogy|	1 6	2-3 6
in|last|oid|	2-3 -13
in|last|oin|	1 -16
in|last|oir|	2-3 10
in|last|ois|	2-3 11
in|last|oit|	2-3 18
in|last|oke|	2-3 16
in|last|ola|	1 -15	2-3 7
in|last|old|	1 -27	2-3 -8
in|last|ole|	1 -22	2-3 10
in|last|olo|	1 -25	2-3 -18
in|last|olé|	2-3 12
in|last|omo|	2-3 -15
in|last|omy|	2-3 22
in|last|ond|	2-3 -7
in|last|one|	1 17	2-3 16
in|last|ong|	2-3 23
in|last|oni|	2-3 14
in|last|ons|	1 -11	2-3 39
in|last|ook|	2-3 -12
in|last|oom|	2-3 -24
in|last|oon|	2-3 -27
in|last|oor|	1 -24	2-3 -9
in|last|ope|	2-3 12
in|last|opi|	1 -15
in|last|ops|	1 -23
in|last|ora|	2-3 16
in|last|ord|	1 11	2-3 -10
in|last|ore|	1 -21
in|last|ork|	1 -9
in|last|orm|	1 -26	2-3 16
in|last|ors|	1 6
in|last|ort|	2-3 -11
in|last|ory|	2-3 -16
in|last|osa|	2-3 16
in|last|ose|	1 -10
in|last|oso|	2-3 11
in|last|oss|	2-3 -14
in|last|ost|	1 -28
in|last|ota|	2-3 -13
in|last|ote|	2-3 12
in|last|ots|	1 17
in|last|oud|	1 9	2-3 14
in|last|oup|	1 -18	2-3 -8
in|last|our|	2-3 -10
in|last|ous|	1 20	2-3 -13
in|last|out|	1 -16
in|last|ova|	2-3 9
in|last|ove|	2-3 -15
in|last|ovo|	2-3 -10
in|last|ows|	2-3 -9
in|last|oño|	2-3 -7
in|last|par|	2-3 6
in|last|pas|	2-3 15
in|last|pel|	2-3 17
in|last|pen|	1 -13	2-3 13
in|last|per|	1 -23
in|last|pes|	2-3 13
in|last|pie|	1 -13	2-3 15
in|last|ple|	2-3 21
in|last|pra|	1 -11
in|last|que|	1 7	2-3 16
in|last|ral|	1 -30	2-3 -16
in|last|ram|	1 -18	2-3 7
in|last|rar|	2-3 -13
in|last|ras|	2-3 -7
in|last|rce|	2-3 10
in|last|rco|	2-3 23
in|last|rda|	2-3 -15
in|last|rde|	2-3 18
in|last|rdi|	2-3 14
in|last|rdo|	2-3 10
in|last|rds|	2-3 22
in|last|rea|	2-3 -14
in|last|red|	1 -9	2-3 -14
in|last|ree|	1 -12	2-3 -11
in|last|reg|	1 -14
in|last|ren|	2-3 25
in|last|reo|	1 -12
in|last|rer|	1 17	2-3 21
in|last|res|	1 -6	2-3 -17
in|last|rga|	2-3 -13
in|last|rge|	1 8
in|last|ria|	2-3 6
in|last|rie|	2-3 -8
in|last|rin|	2-3 11
in|last|rio|	1 -16	2-3 7
in|last|rip|	2-3 -13
in|last|rit|	2-3 16
in|last|rla|	2-3 22
in|last|rly|	1 20	2-3 -14
in|last|rme|	2-3 13
in|last|rmy|	2-3 -19
in|last|rna|	1 -14	2-3 13
in|last|rno|	1 -15	2-3 15
in|last|rot|	1 -14
in|last|row|	2-3 -22
in|last|rro|	1 -17	2-3 -15
in|last|rry|	1 19
in|last|rse|	2-3 13
in|last|rso|	2-3 21
in|last|rst|	1 11	2-3 -27
in|last|rta|	2-3 -18
in|last|rti|	2-3 8
in|last|rts|	2-3 -13
in|last|rua|	2-3 16
in|last|rva|	2-3 8
in|last|rve|	1 -14	2-3 18
in|last|rée|	2-3 16
in|last|rés|	2-3 9
in|last|rêt|	2-3 9
in|last|ría|	1 -10	2-3 16
in|last|sar|	2-3 -6
in|last|sca|	2-3 15
in|last|sch|	1 -6	2-3 -9
in|last|sco|	2-3 -10
in|last|sed|	2-3 -20
in|last|see|	2-3 17
in|last|sen|	2-3 -16
in|last|ser|	2-3 -7
in|last|ses|	2-3 12
in|last|sig|	2-3 -18
in|last|sim|	2-3 11
in|last|sit|	2-3 -18
in|last|sly|	2-3 22
in|last|smo|	1 18	2-3 16
in|last|son|	2-3 6
in|last|sor|	1 -11
in|last|so|	2-3 15
in|last|ssa|	2-3 6
in|last|sse|	2-3 15
in|last|ssi|	2-3 -19
in|last|sso|	2-3 -7
in|last|ssé|	1 19
in|last|sta|	1 16	2-3 7
in|last|ste|	2-3 -9
in|last|sti|	1 -12
in|last|sto|	1 -12	2-3 -18
in|last|sts|	1 20
in|last|sue|	2-3 25
in|last|são|	2-3 -16
in|last|sì|	1 10	2-3 11
in|last|tal|	1 15
in|last|tan|	2-3 10
in|last|tax|	1 -12
in|last|tay|	2-3 22
in|last|tch|	1 6
in|last|ted|	1 17	2-3 16
in|last|tel|	1 -13	2-3 14
in|last|tem|	2-3 16
in|last|ten|	2-3 6
in|last|tes|	2-3 -23
in|last|ths|	2-3 16
in|last|tic|	1 9	2-3 25
in|last|tie|	2-3 -19
in|last|tif|	1 -18
in|last|tig|	2-3 16
in|last|til|	2-3 -6
in|last|tin|	1 -20
in|last|tje|	1 -10	2-3 -16
in|last|tle|	1 8	2-3 -26
in|last|tly|	2-3 32
in|last|too|	2-3 22
in|last|top|	1 -14
in|last|tos|	2-3 18
in|last|tra|	1 -17	2-3 -7
in|last|tre|	1 -21	2-3 13
in|last|tri|	2-3 14
in|last|tro|	2-3 6
in|last|tta|	1 -14	2-3 14
in|last|tte|	1 -11	2-3 7
in|last|tti|	1 -22
in|last|tto|	2-3 21
in|last|tum|	2-3 -20
in|last|tur|	2-3 -9
in|last|tés|	2-3 -15
in|last|ual|	2-3 25
in|last|uch|	2-3 18
in|last|uck|	1 -13	2-3 7
in|last|ude|	2-3 -20
in|last|udy|	2-3 -17
in|last|uem|	2-3 13
in|last|uer|	1 8
in|last|ues|	2-3 14
in|last|ugh|	2-3 15
in|last|uit|	2-3 -18
in|last|ui|	2-3 -10
in|last|uld|	2-3 14
in|last|ule|	2-3 -16
in|last|ull|	1 -21	2-3 -6
in|last|ulo|	1 11
in|last|ult|	2-3 18
in|last|ump|	2-3 16
in|last|una|	2-3 -13
in|last|und|	2-3 14
in|last|une|	2-3 9
in|last|ung|	1 -7	2-3 6
in|last|unt|	2-3 13
in|last|upe|	2-3 -12
in|last|up|	2-3 -6
in|last|ura|	1 -21	2-3 -7
in|last|ure|	1 8	2-3 12
in|last|uro|	2-3 -18
in|last|urs|	2-3 -8
in|last|usa|	2-3 17
in|last|use|	1 -12	2-3 -9
in|last|ust|	2-3 13
in|last|us|	2-3 23
in|last|uta|	2-3 12
in|last|ute|	1 -18
in|last|uts|	1 20
in|last|utt|	2-3 19
in|last|uve|	2-3 7
in|last|vas|	1 -15
in|last|vel|	1 12	2-3 6
in|last|ver|	1 -21	2-3 -18
in|last|ves|	2-3 -7
in|last|war|	2-3 -11
in|last|way|	2-3 29
in|last|weg|	2-3 -12
in|last|xer|	1 -14
in|last|ybe|	2-3 -19
in|last|yes|	1 14	2-3 21
in|last|yo|	2-3 6
in|last|zar|	2-3 -7
in|last|zen|	1 -9	2-3 7
in|last|zes|	2-3 13
in|last|zin|	2-3 -6
in|last|zio|	2-3 -15
in|last|zza|	2-3 18
in|last|zzo|	2-3 -12
in|last|zón|	1 -13	2-3 11
in|last|äre|	2-3 12
in|last|ços|	2-3 11
in|last|ção|	1 8	2-3 -9
in|last|ère|	1 -12	2-3 8
in|last|ées|	2-3 22
in|last|éro|	2-3 8
in|last|ême|	2-3 13
in|last|ôle|	2-3 8
in|last|ôme|	2-3 -20
in|last|ões|	2-3 23
in|last|öwe|	1 -11
in|last|ück|	1 -17
in|last|ütz|	1 -12
in|shape|=a =la word|	4-7 -7	8+ 8
in|shape|=a =minha word|	8+ 8
in|shape|=a capital =dos|	4-7 -6
in|shape|=a capital capital|	2-3 6	4-7 -8
in|shape|=a capital word|	2-3 15	4-7 14	8+ 11
in|shape|=a capital|	2-3 -17
in|shape|=a verb =of|	8+ 22
in|shape|=a verb =without|	4-7 14
in|shape|=a verb =with|	4-7 19
in|shape|=a verb word|	4-7 15
in|shape|=a verb|	2-3 19
in|shape|=a word =and|	4-7 19
in|shape|=a word =com|	8+ 8
in|shape|=a word =de|	8+ 7
in|shape|=a word =does|	8+ 15
in|shape|=a word =do|	4-7 -10
in|shape|=a word =estava|	4-7 8
in|shape|=a word =está|	8+ 7
in|shape|=a word =into|	4-7 23
in|shape|=a word =in|	4-7 32	8+ 15
in|shape|=a word =is|	4-7 12	8+ 21
in|shape|=a word =not|	4-7 24
in|shape|=a word =no|	4-7 8
in|shape|=a word =of|	4-7 32	8+ 18
in|shape|=a word =on|	4-7 22	8+ 16
in|shape|=a word =that|	4-7 37	8+ 14
in|shape|=a word =to|	4-7 18
in|shape|=a word =without|	4-7 18	8+ 15
in|shape|=a word =with|	8+ 15
in|shape|=a word =é|	4-7 16
in|shape|=a word adverb|	4-7 -11	8+ 13
in|shape|=a word verb|	2-3 14	4-7 21	8+ 17
in|shape|=a word word|	2-3 8	4-7 16	8+ 33
in|shape|=a word|	2-3 -14
in|shape|=abbiamo word =a|	8+ 16
in|shape|=abbiamo word =con|	8+ 7
in|shape|=abbiamo word =un|	4-7 7
in|shape|=abbiamo word word|	4-7 6
in|shape|=about =as word|	4-7 17
in|shape|=about word|	2-3 16
in|shape|=al word word|	8+ 9
in|shape|=all word =no|	4-7 16
in|shape|=all word|	2-3 -6
in|shape|=am capital =vor|	4-7 -11
in|shape|=an word =in|	4-7 20
in|shape|=an word =of|	4-7 17
in|shape|=an word word|	2-3 21	4-7 21	8+ 16
in|shape|=and =i verb|	8+ 9
in|shape|=and =i word|	8+ 13
in|shape|=and =the word|	8+ 9
in|shape|=and verb =it|	4-7 11
in|shape|=and word word|	8+ 13
in|shape|=any word|	2-3 20
in|shape|=as =a word|	8+ 19
in|shape|=as adverb =as|	4-7 18
in|shape|=as word =as|	4-7 -15	8+ 13
in|shape|=as word =não|	4-7 8
in|shape|=as word word|	8+ 6
in|shape|=at =the word|	4-7 16	8+ 11
in|shape|=at =this verb|	8+ 10
in|shape|=até =ao word|	2-3 12
in|shape|=até =o word|	4-7 -7
in|shape|=au word =de|	8+ 7
in|shape|=au word word|	8+ 7
in|shape|=auf =dem capital|	4-7 10
in|shape|=auf word capital|	4-7 6
in|shape|=aus =dem capital|	4-7 6
in|shape|=avec word|	2-3 21
in|shape|=before word|	2-3 22
in|shape|=but =a word|	4-7 15
in|shape|=but =i verb|	8+ 11
in|shape|=but =the word|	8+ 14
in|shape|=but word word|	8+ 8
in|shape|=by =the word|	8+ 11
in|shape|=by word|	2-3 22
in|shape|=ce word =pas|	4-7 18	8+ 16
in|shape|=ci word word|	4-7 -13
in|shape|=com word =e|	4-7 19
in|shape|=com word|	2-3 -9
in|shape|=con =el word|	4-7 19
in|shape|=con =il word|	4-7 -13
in|shape|=con =la word|	4-7 25
in|shape|=con =los word|	4-7 13
in|shape|=con word =de|	4-7 -9
in|shape|=con word word|	2-3 6	4-7 14
in|shape|=con word|	2-3 25
in|shape|=could =have =been|	4-7 15
in|shape|=could =have verb|	4-7 16
in|shape|=cuando =la word|	8+ 19
in|shape|=da word|	2-3 11
in|shape|=dans =le word|	4-7 12
in|shape|=dans =les word|	4-7 -7
in|shape|=das =ist =kein|	8+ 10
in|shape|=das =ist capital|	2-3 12
in|shape|=das =ist word|	8+ 9
in|shape|=das capital =war|	4-7 9	8+ 8
in|shape|=das capital|	2-3 -8
in|shape|=dat =een word|	4-7 9
in|shape|=dat =is =geen|	4-7 17
in|shape|=dat =is word|	4-7 9
in|shape|=dat =ze word|	8+ 6
in|shape|=de capital capital|	2-3 -12
in|shape|=de capital|	2-3 -17
in|shape|=de word =die|	8+ 15
in|shape|=de word =is|	8+ 11
in|shape|=de word =uit|	4-7 8
in|shape|=de word =van|	4-7 -12	8+ 6
in|shape|=de word =waren|	8+ 6
in|shape|=de word verb|	4-7 12	8+ 10
in|shape|=de word word|	2-3 -12	4-7 29	8+ 6
in|shape|=de word|	2-3 -14
in|shape|=den capital|	2-3 -7
in|shape|=der capital =hat|	4-7 19	8+ 17
in|shape|=der capital =ist|	4-7 -12
in|shape|=der capital word|	4-7 6	8+ 9
in|shape|=der word capital|	2-3 -7	4-7 12
in|shape|=des word =et|	4-7 14
in|shape|=des word word|	4-7 15	8+ 9
in|shape|=des word|	2-3 -13
in|shape|=deux word word|	2-3 11	4-7 17	8+ 7
in|shape|=di word =non|	4-7 12
in|shape|=di word word|	2-3 14	4-7 6
in|shape|=di word|	2-3 11
in|shape|=did =the word|	8+ 17
in|shape|=did =you verb|	4-7 10
in|shape|=die capital =hat|	8+ 11
in|shape|=die capital =ist|	8+ 6
in|shape|=die capital word|	2-3 13	4-7 6	8+ 19
in|shape|=die capital|	2-3 -21
in|shape|=die word =in|	4-7 15
in|shape|=dit =is =de|	8+ 12
in|shape|=due word|	2-3 6
in|shape|=dès word|	2-3 15
in|shape|=e adverb word|	2-3 9	4-7 14
in|shape|=e adverb|	2-3 14
in|shape|=e word =a|	8+ 21
in|shape|=e word word|	4-7 16	8+ 9
in|shape|=een capital|	2-3 8
in|shape|=een word =dat|	4-7 16
in|shape|=een word =die|	4-7 12	8+ 18
in|shape|=een word =en|	8+ 7
in|shape|=een word =geen|	4-7 8
in|shape|=een word =is|	8+ 12
in|shape|=een word =maar|	4-7 6
in|shape|=een word =met|	4-7 23
in|shape|=een word =naar|	4-7 7
in|shape|=een word =op|	4-7 19
in|shape|=een word =uit|	4-7 10
in|shape|=een word =van|	4-7 18
in|shape|=een word verb|	8+ 8
in|shape|=een word word|	2-3 28	4-7 23
in|shape|=ein capital =der|	4-7 10
in|shape|=ein capital =mit|	4-7 11
in|shape|=ein word capital|	4-7 10
in|shape|=eine capital =die|	4-7 8
in|shape|=eine capital =ohne|	4-7 7
in|shape|=eine capital|	2-3 14
in|shape|=eine word capital|	4-7 7
in|shape|=eine word verb|	2-3 6
in|shape|=el capital|	2-3 -13
in|shape|=el word =a|	4-7 -19
in|shape|=el word =de|	4-7 -13
in|shape|=el word =es|	4-7 14
in|shape|=el word =lo|	4-7 14
in|shape|=el word =me|	8+ 8
in|shape|=el word =no|	4-7 15
in|shape|=el word =se|	4-7 18	8+ 6
in|shape|=el word =tiene|	4-7 8
in|shape|=el word word|	2-3 14	8+ 10
in|shape|=el word|	2-3 -10
in|shape|=ela =tem word|	8+ 14
in|shape|=ele verb =que|	8+ 12
in|shape|=eles word =o|	8+ 16
in|shape|=eles word adverb|	8+ 12
in|shape|=elle =a adverb|	8+ 6
in|shape|=elle =a word|	8+ 6
in|shape|=elle word verb|	8+ 6
in|shape|=elle word word|	4-7 12	8+ 6
in|shape|=em number =eu|	8+ 19
in|shape|=em word =de|	4-7 17
in|shape|=em word word|	2-3 21
in|shape|=en =el word|	2-3 17	4-7 14
in|shape|=en =mi word|	4-7 9
in|shape|=en capital word|	8+ 13
in|shape|=en word adverb|	4-7 18
in|shape|=en word word|	2-3 10	4-7 8	8+ 7
in|shape|=en word|	2-3 -11
in|shape|=er =hat verb|	8+ 6
in|shape|=era word|	2-3 9
in|shape|=es =la word|	8+ 10
in|shape|=es =un word|	4-7 11
in|shape|=es =una verb|	8+ 7
in|shape|=es adverb word|	4-7 16
in|shape|=es verb adverb|	4-7 15
in|shape|=es word|	2-3 9
in|shape|=estava =a word|	4-7 7
in|shape|=et =je word|	4-7 15
in|shape|=et =le word|	8+ 6
in|shape|=et =les word|	4-7 15
in|shape|=et word word|	4-7 12
in|shape|=et word|	2-3 -10
in|shape|=eu =não word|	8+ 10
in|shape|=eu word word|	4-7 15	8+ 18
in|shape|=every word word|	4-7 12
in|shape|=fait word|	2-3 -13
in|shape|=for =the word|	4-7 -16
in|shape|=for word word|	2-3 18	8+ 12
in|shape|=geen word word|	4-7 12
in|shape|=geen word|	2-3 14
in|shape|=gli =ho verb|	8+ 9
in|shape|=gli word word|	4-7 9
in|shape|=ha word =a|	8+ 6
in|shape|=ha word|	2-3 11
in|shape|=has =a word|	8+ 11
in|shape|=has =the word|	8+ 15
in|shape|=he =had word|	8+ 12
in|shape|=he =has =my|	8+ 6
in|shape|=he =has word|	8+ 8
in|shape|=he =is =not|	8+ 7
in|shape|=he =is word|	4-7 9	8+ 16
in|shape|=he =never word|	4-7 11
in|shape|=he =was =the|	8+ 8
in|shape|=he =was adverb|	4-7 11
in|shape|=he =was verb|	8+ 8
in|shape|=he =was word|	8+ 14
in|shape|=he =will word|	8+ 11
in|shape|=he =would =like|	4-7 8
in|shape|=he adverb word|	4-7 18	8+ 21
in|shape|=he verb =about|	4-7 19
in|shape|=he verb =he|	8+ 12
in|shape|=he verb =it|	4-7 8
in|shape|=he verb =me|	4-7 10	8+ 16
in|shape|=he verb =on|	8+ 11
in|shape|=he verb =them|	4-7 9
in|shape|=he verb =the|	8+ 13
in|shape|=he verb =to|	8+ 12
in|shape|=he verb capital|	8+ 18
in|shape|=he word =me|	8+ 9
in|shape|=he word =the|	8+ 15
in|shape|=he word =to|	8+ 9
in|shape|=he word word|	4-7 11	8+ 10
in|shape|=he's =a word|	8+ 12
in|shape|=het =gaat =niet|	8+ 12
in|shape|=het =is =een|	4-7 16	8+ 7
in|shape|=het capital|	2-3 -12
in|shape|=het word =is|	8+ 14
in|shape|=het word word|	4-7 20	8+ 7
in|shape|=hij =heeft =nooit|	8+ 7
in|shape|=hij verb =het|	4-7 15
in|shape|=hij word adverb|	8+ 6
in|shape|=hij word word|	8+ 9
in|shape|=ho word =i|	4-7 6
in|shape|=ho word =la|	8+ 6
in|shape|=ho word =le|	4-7 9
in|shape|=ho word adverb|	8+ 14
in|shape|=ho word word|	4-7 11	8+ 7
in|shape|=how =do =you|	8+ 12
in|shape|=há =um word|	8+ 9
in|shape|=há word word|	4-7 16
in|shape|=i =am =a|	4-7 -13	8+ 11
in|shape|=i =am =not|	4-7 12	8+ 12
in|shape|=i =am adverb|	4-7 12	8+ 15
in|shape|=i =am number|	8+ 14
in|shape|=i =am verb|	8+ 17
in|shape|=i =am word|	2-3 18	8+ 21
in|shape|=i =can verb|	8+ 12
in|shape|=i =can word|	8+ 10
in|shape|=i =can't verb|	4-7 10
in|shape|=i =could =have|	4-7 13
in|shape|=i =could verb|	8+ 8
in|shape|=i =did =not|	8+ 18
in|shape|=i =did word|	4-7 19
in|shape|=i =didn't verb|	8+ 8
in|shape|=i =didn't word|	4-7 11
in|shape|=i =didn’t verb|	8+ 8
in|shape|=i =do =not|	8+ 12
in|shape|=i =don't verb|	4-7 20	8+ 14
in|shape|=i =don’t verb|	4-7 11	8+ 12
in|shape|=i =had =a|	8+ 12
in|shape|=i =had =it|	8+ 19
in|shape|=i =had word|	8+ 9
in|shape|=i =have =a|	4-7 -6	8+ 8
in|shape|=i =have =been|	8+ 10
in|shape|=i =have =never|	8+ 12
in|shape|=i =have =not|	4-7 11
in|shape|=i =have =no|	8+ 12
in|shape|=i =have =two|	4-7 9
in|shape|=i =have adverb|	8+ 11
in|shape|=i =have verb|	4-7 20	8+ 10
in|shape|=i =have word|	4-7 13	8+ 14
in|shape|=i =never verb|	4-7 22	8+ 7
in|shape|=i =shall =be|	8+ 14
in|shape|=i =was =a|	8+ 12
in|shape|=i =was =in|	8+ 9
in|shape|=i =was verb|	4-7 23	8+ 12
in|shape|=i =was word|	2-3 27	4-7 14	8+ 14
in|shape|=i =will =not|	4-7 16	8+ 16
in|shape|=i =will verb|	8+ 10
in|shape|=i =will word|	8+ 14
in|shape|=i =would =be|	8+ 9
in|shape|=i =would =like|	8+ 18
in|shape|=i =would adverb|	4-7 16
in|shape|=i =would verb|	8+ 10
in|shape|=i adverb =have|	8+ 11
in|shape|=i adverb verb|	4-7 13	8+ 16
in|shape|=i adverb word|	4-7 11	8+ 8
in|shape|=i verb =a|	4-7 12	8+ 18
in|shape|=i verb =because|	4-7 17
in|shape|=i verb =for|	4-7 10
in|shape|=i verb =her|	8+ 12
in|shape|=i verb =he|	8+ 10
in|shape|=i verb =him|	4-7 20	8+ 12
in|shape|=i verb =in|	8+ 8
in|shape|=i verb =it's|	8+ 12
in|shape|=i verb =it|	4-7 13	8+ 10
in|shape|=i verb =it’s|	8+ 11
in|shape|=i verb =i|	8+ 12
in|shape|=i verb =my|	8+ 15
in|shape|=i verb =no|	8+ 12
in|shape|=i verb =one|	8+ 8
in|shape|=i verb =on|	8+ 12
in|shape|=i verb =out|	8+ 11
in|shape|=i verb =she|	4-7 11
in|shape|=i verb =so|	2-3 15
in|shape|=i verb =that|	8+ 11
in|shape|=i verb =them|	4-7 8	8+ 20
in|shape|=i verb =they|	8+ 11
in|shape|=i verb =the|	4-7 15	8+ 15
in|shape|=i verb =this|	8+ 12
in|shape|=i verb =to|	4-7 18	8+ 19
in|shape|=i verb =we|	8+ 17
in|shape|=i verb =what|	8+ 17
in|shape|=i verb =where|	4-7 11
in|shape|=i verb =you|	4-7 15	8+ 13
in|shape|=i verb adverb|	8+ 10
in|shape|=i verb capital|	4-7 14	8+ 15
in|shape|=i verb word|	2-3 14	4-7 19	8+ 22
in|shape|=i word =at|	8+ 14
in|shape|=i word =a|	8+ 15
in|shape|=i word =con|	4-7 -15
in|shape|=i word =del|	8+ 17
in|shape|=i word =for|	8+ 13
in|shape|=i word =four|	8+ 10
in|shape|=i word =him|	8+ 9
in|shape|=i word =in|	8+ 8
in|shape|=i word =it|	2-3 22	4-7 17	8+ 19
in|shape|=i word =my|	4-7 20	8+ 15
in|shape|=i word =non|	4-7 14
in|shape|=i word =on|	4-7 12
in|shape|=i word =sono|	8+ 7
in|shape|=i word =the|	4-7 23	8+ 15
in|shape|=i word =to|	4-7 14	8+ 12
in|shape|=i word =two|	8+ 10
in|shape|=i word =up|	8+ 14
in|shape|=i word capital|	8+ 15
in|shape|=i word verb|	4-7 12
in|shape|=i word word|	4-7 26	8+ 13
in|shape|=i word|	2-3 -8
in|shape|=i'd adverb word|	8+ 6
in|shape|=i'm =a word|	2-3 15	8+ 10
in|shape|=i'm =not word|	2-3 16	4-7 12	8+ 12
in|shape|=i'm word =to|	8+ 8
in|shape|=i've =been verb|	8+ 19
in|shape|=i've =never verb|	8+ 12
in|shape|=i've word =it|	8+ 13
in|shape|=i've word =the|	8+ 10
in|shape|=i've word word|	4-7 11
in|shape|=ich =habe =den|	4-7 15
in|shape|=ich =habe =die|	8+ 7
in|shape|=ich =habe =ihn|	8+ 8
in|shape|=ich =habe =mit|	8+ 13
in|shape|=ich =habe word|	8+ 9
in|shape|=ich =war word|	4-7 19
in|shape|=ich =wollte adverb|	4-7 14
in|shape|=ich word adverb|	2-3 -6	4-7 20
in|shape|=ich word capital|	4-7 12
in|shape|=ich word word|	4-7 10
in|shape|=if =a word|	8+ 12
in|shape|=if =he word|	8+ 10
in|shape|=if =i =was|	8+ 13
in|shape|=if =it =was|	8+ 11
in|shape|=if =it word|	4-7 17
in|shape|=if =the capital|	8+ 13
in|shape|=if =the word|	4-7 16	8+ 14
in|shape|=if =this word|	8+ 6
in|shape|=if =we =are|	8+ 11
in|shape|=if =you =don't|	8+ 7
in|shape|=if =you verb|	8+ 9
in|shape|=if =you word|	8+ 12
in|shape|=if =you're word|	8+ 6
in|shape|=if capital capital|	8+ 10
in|shape|=if capital word|	8+ 14
in|shape|=if word verb|	8+ 9
in|shape|=if word word|	8+ 13
in|shape|=ik =kan word|	2-3 15
in|shape|=ik verb =dat|	4-7 12	8+ 7
in|shape|=ik verb =de|	8+ 8
in|shape|=ik verb adverb|	8+ 7
in|shape|=ik verb word|	8+ 18
in|shape|=ik word =de|	8+ 7
in|shape|=ik word =een|	8+ 9
in|shape|=ik word =geen|	8+ 12
in|shape|=ik word =hem|	8+ 7
in|shape|=ik word =het|	8+ 8
in|shape|=ik word =mijn|	4-7 17	8+ 7
in|shape|=ik word =op|	8+ 6
in|shape|=ik word adverb|	4-7 -8	8+ 10
in|shape|=ik word word|	4-7 14	8+ 7
in|shape|=il =a word|	8+ 11
in|shape|=il =est word|	8+ 6
in|shape|=il =mio word|	4-7 18	8+ 12
in|shape|=il =ne word|	8+ 18
in|shape|=il capital word|	4-7 18
in|shape|=il capital|	2-3 -19
in|shape|=il word =a|	4-7 9	8+ 6
in|shape|=il word =delle|	4-7 -16
in|shape|=il word =des|	4-7 12
in|shape|=il word =di|	4-7 19
in|shape|=il word =era|	4-7 18
in|shape|=il word =ha|	4-7 10
in|shape|=il word =lo|	4-7 18
in|shape|=il word =non|	4-7 10	8+ 10
in|shape|=il word =pas|	4-7 8
in|shape|=il word =è|	4-7 -12	8+ 7
in|shape|=il word verb|	4-7 15
in|shape|=il word word|	2-3 -10	4-7 21	8+ 9
in|shape|=il word|	2-3 -21
in|shape|=ils =ont word|	4-7 7
in|shape|=ils =sont word|	4-7 19
in|shape|=im capital|	2-3 12
in|shape|=in =a word|	8+ 10
in|shape|=in =der capital|	8+ 6
in|shape|=in =the capital|	8+ 11
in|shape|=in =the word|	2-3 14	4-7 25	8+ 18
in|shape|=in =this word|	8+ 14
in|shape|=in capital =it|	8+ 12
in|shape|=in capital =they|	8+ 13
in|shape|=in capital capital|	8+ 9
in|shape|=in capital word|	8+ 15
in|shape|=in word =and|	4-7 12
in|shape|=in word word|	2-3 31	4-7 24	8+ 12
in|shape|=io =le word|	4-7 15
in|shape|=io word =con|	4-7 -8
in|shape|=io word =il|	4-7 7
in|shape|=is =a word|	4-7 14
in|shape|=is =that word|	4-7 15
in|shape|=is capital capital|	8+ 15
in|shape|=it =had word|	4-7 9
in|shape|=it =has word|	8+ 11
in|shape|=it =is =a|	4-7 15	8+ 14
in|shape|=it =is =not|	8+ 8
in|shape|=it =is =the|	4-7 11	8+ 11
in|shape|=it =is adverb|	4-7 14	8+ 12
in|shape|=it =is word|	2-3 16	4-7 16	8+ 20
in|shape|=it =was =a|	4-7 20	8+ 9
in|shape|=it =was =not|	8+ 11
in|shape|=it =was =the|	4-7 16	8+ 13
in|shape|=it =was adverb|	8+ 12
in|shape|=it =was word|	2-3 25	8+ 17
in|shape|=it =would =be|	4-7 9
in|shape|=it adverb word|	4-7 8
in|shape|=it verb verb|	4-7 6
in|shape|=it word =a|	8+ 15
in|shape|=it word =up|	4-7 13
in|shape|=it word =with|	4-7 13
in|shape|=it word number|	8+ 9
in|shape|=it word word|	4-7 11	8+ 11
in|shape|=it's =a word|	4-7 18	8+ 13
in|shape|=it's =my word|	8+ 12
in|shape|=it's =the word|	4-7 12	8+ 10
in|shape|=it's adverb word|	8+ 11
in|shape|=it's word =to|	8+ 11
in|shape|=it's word word|	2-3 14	8+ 16
in|shape|=it's word|	2-3 12
in|shape|=it’s =a word|	4-7 10	8+ 14
in|shape|=it’s word =to|	8+ 13
in|shape|=it’s word|	2-3 13
in|shape|=i’d =like =to|	4-7 17	8+ 8
in|shape|=i’m =a word|	4-7 11
in|shape|=i’m =not word|	8+ -8
in|shape|=i’m adverb word|	8+ 13
in|shape|=i’m word =to|	8+ 12
in|shape|=i’m word word|	8+ 14
in|shape|=i’m word|	2-3 -12
in|shape|=i’ve =been verb|	8+ 13
in|shape|=i’ve verb =them|	8+ 7
in|shape|=je =ne verb|	8+ 14
in|shape|=je =ne word|	4-7 9	8+ 10
in|shape|=je word =ai|	4-7 9
in|shape|=je word =pas|	4-7 14	8+ 6
in|shape|=je word adverb|	4-7 9
in|shape|=je word word|	2-3 11	8+ 8
in|shape|=kein capital adverb|	4-7 10
in|shape|=kein capital word|	4-7 6
in|shape|=la =del word|	2-3 -10
in|shape|=la adverb word|	4-7 18
in|shape|=la capital =del|	4-7 9
in|shape|=la capital =de|	4-7 -13
in|shape|=la capital =et|	4-7 -14
in|shape|=la capital capital|	2-3 -15
in|shape|=la capital word|	4-7 -7	8+ 18
in|shape|=la capital|	2-3 -18
in|shape|=la word =a|	4-7 13
in|shape|=la word =dei|	4-7 -12
in|shape|=la word =de|	8+ 9
in|shape|=la word =di|	8+ 12
in|shape|=la word =du|	4-7 -12	8+ 16
in|shape|=la word =est|	8+ 9
in|shape|=la word =es|	4-7 15
in|shape|=la word =ha|	8+ 7
in|shape|=la word =la|	4-7 24
in|shape|=la word =nel|	8+ 9
in|shape|=la word =ne|	8+ 12
in|shape|=la word =non|	4-7 22
in|shape|=la word =no|	4-7 16
in|shape|=la word =à|	4-7 17
in|shape|=la word =è|	4-7 19	8+ 13
in|shape|=la word adverb|	4-7 17
in|shape|=la word capital|	2-3 -12
in|shape|=la word verb|	4-7 6	8+ 13
in|shape|=la word word|	2-3 -17	4-7 -8	8+ 12
in|shape|=las word =las|	4-7 15
in|shape|=le =ho verb|	4-7 13
in|shape|=le capital =a|	8+ 15
in|shape|=le capital =des|	4-7 -14
in|shape|=le capital =du|	4-7 -11
in|shape|=le capital =et|	4-7 -10
in|shape|=le capital capital|	2-3 -9
in|shape|=le capital|	2-3 -14
in|shape|=le verb =a|	8+ 7
in|shape|=le word =a|	4-7 19	8+ 10
in|shape|=le word =des|	4-7 -15
in|shape|=le word =de|	4-7 -14	8+ 15
in|shape|=le word =est|	8+ 9
in|shape|=le word =il|	4-7 15	8+ 8
in|shape|=le word =je|	8+ 11
in|shape|=le word =sono|	4-7 6
in|shape|=le word =était|	8+ 8
in|shape|=le word word|	2-3 18	8+ 21
in|shape|=le word|	2-3 -9
in|shape|=les capital =de|	4-7 -13
in|shape|=les capital word|	2-3 -19
in|shape|=les capital|	2-3 -8
in|shape|=les word =de|	8+ 17
in|shape|=les word =me|	8+ 6
in|shape|=les word =ont|	4-7 6	8+ 10
in|shape|=les word word|	2-3 14	4-7 15	8+ 9
in|shape|=like =a word|	4-7 15	8+ 8
in|shape|=lo verb adverb|	4-7 17
in|shape|=lo word|	2-3 7
in|shape|=los capital capital|	2-3 -8
in|shape|=los capital|	2-3 -7
in|shape|=los word =de|	4-7 -11
in|shape|=los word =no|	4-7 -11
in|shape|=los word word|	4-7 16
in|shape|=ma =le word|	4-7 12
in|shape|=ma word =a|	8+ 11
in|shape|=ma word word|	4-7 23	8+ 7
in|shape|=ma word|	2-3 -7
in|shape|=maar =een word|	8+ 7
in|shape|=man word =die|	4-7 9
in|shape|=man word word|	4-7 20	8+ 8
in|shape|=may =have =been|	4-7 13
in|shape|=me verb =que|	8+ 9
in|shape|=me word =por|	4-7 10
in|shape|=me word word|	4-7 12	8+ 7
in|shape|=mein capital =hat|	4-7 10
in|shape|=mein capital word|	8+ 13
in|shape|=mes word word|	4-7 14
in|shape|=met =een word|	4-7 14
in|shape|=met word word|	8+ 7
in|shape|=met word|	2-3 15
in|shape|=meu word word|	8+ 14
in|shape|=mi =ha verb|	8+ 8
in|shape|=mi =ha word|	8+ 18
in|shape|=mi word word|	4-7 14	8+ 7
in|shape|=mijn word =hebben|	8+ 12
in|shape|=mijn word =heeft|	8+ 7
in|shape|=mijn word verb|	4-7 18	8+ 13
in|shape|=mijn word word|	4-7 19
in|shape|=mit capital|	2-3 13
in|shape|=mit word capital|	2-3 9
in|shape|=mon word =a|	4-7 8	8+ 6
in|shape|=mon word =est|	8+ 8
in|shape|=mon word verb|	8+ 12
in|shape|=mon word word|	8+ 12
in|shape|=my capital capital|	2-3 -19
in|shape|=my word =are|	8+ 12
in|shape|=my word =has|	8+ 12
in|shape|=my word =in|	8+ 11
in|shape|=my word =is|	8+ 16
in|shape|=my word =was|	4-7 12	8+ 12
in|shape|=my word capital|	8+ 9
in|shape|=my word verb|	4-7 21	8+ 23
in|shape|=my word word|	4-7 19	8+ 19
in|shape|=na word word|	2-3 12
in|shape|=ne word =pas|	4-7 12	8+ 9
in|shape|=ne word =que|	4-7 10
in|shape|=ne word word|	4-7 6
in|shape|=nella word word|	4-7 14
in|shape|=never adverb|	2-3 -20
in|shape|=never word =a|	4-7 20
in|shape|=ni =el word|	4-7 15
in|shape|=ni word =ni|	4-7 15
in|shape|=nicht word capital|	2-3 -13
in|shape|=nicht word word|	2-3 13
in|shape|=nicht word|	2-3 17
in|shape|=niet word adverb|	4-7 19
in|shape|=niet word|	2-3 13
in|shape|=no =es =un|	4-7 14
in|shape|=no =es word|	4-7 11
in|shape|=no =puede word|	4-7 16
in|shape|=no =se word|	4-7 8
in|shape|=no verb word|	4-7 17
in|shape|=no verb|	2-3 -10
in|shape|=no word =al|	4-7 16
in|shape|=no word =eu|	8+ 7
in|shape|=no word =for|	4-7 12
in|shape|=no word =los|	4-7 17
in|shape|=no word =no|	4-7 17
in|shape|=no word =of|	4-7 -6
in|shape|=no word =por|	8+ 14
in|shape|=no word =to|	4-7 20
in|shape|=no word verb|	2-3 16	4-7 -9
in|shape|=no word word|	2-3 9	4-7 18	8+ 8
in|shape|=non =ha word|	8+ 8
in|shape|=non =ho =mai|	8+ 10
in|shape|=non =può word|	4-7 15
in|shape|=non =è =un|	4-7 9
in|shape|=non =è word|	4-7 11
in|shape|=non word =a|	4-7 10
in|shape|=non word =il|	4-7 14	8+ 11
in|shape|=non word =la|	4-7 11
in|shape|=non word adverb|	4-7 12
in|shape|=non word word|	2-3 -12	4-7 16	8+ 8
in|shape|=non word|	2-3 -16
in|shape|=nos word =sont|	8+ 6
in|shape|=nos word number|	4-7 16
in|shape|=nos word word|	8+ 8
in|shape|=not =a word|	4-7 19
in|shape|=not =in =a|	4-7 15
in|shape|=not =on =the|	4-7 16
in|shape|=not =one word|	8+ 15
in|shape|=not =the word|	2-3 16
in|shape|=nous =avons =des|	8+ 8
in|shape|=nous =avons verb|	8+ 6
in|shape|=nous =avons word|	4-7 7	8+ 6
in|shape|=nous =ne word|	4-7 15	8+ 7
in|shape|=nous word =des|	8+ 7
in|shape|=nous word =la|	4-7 9
in|shape|=nous word =pas|	8+ 10
in|shape|=nous word =à|	8+ 9
in|shape|=nous word word|	8+ 12
in|shape|=no|	1 18
in|shape|=nunca word =da|	4-7 11
in|shape|=nunca word word|	4-7 14
in|shape|=não =foi word|	8+ 19
in|shape|=não =há word|	4-7 18
in|shape|=não =me word|	8+ 8
in|shape|=não =se word|	8+ 6
in|shape|=não =é word|	4-7 6
in|shape|=não word =a|	4-7 9	8+ 8
in|shape|=não word =de|	4-7 10
in|shape|=não word =o|	4-7 12	8+ 16
in|shape|=não word word|	2-3 -7	4-7 13	8+ 10
in|shape|=o =meu word|	4-7 6	8+ 6
in|shape|=o capital =da|	4-7 -11
in|shape|=o capital|	2-3 -14
in|shape|=o word =do|	4-7 -9
in|shape|=o word =era|	4-7 14
in|shape|=o word =está|	4-7 16
in|shape|=o word =não|	4-7 13
in|shape|=o word =tem|	4-7 8
in|shape|=o word =é|	8+ 16
in|shape|=o word adverb|	4-7 13	8+ 21
in|shape|=o word word|	2-3 -9	4-7 12	8+ 15
in|shape|=o word|	2-3 -19
in|shape|=ohne capital word|	4-7 24
in|shape|=ohne capital|	2-3 14
in|shape|=ohne word capital|	2-3 8
in|shape|=on =a adverb|	8+ 6
in|shape|=on =a word|	4-7 17	8+ 10
in|shape|=on =me word|	8+ 7
in|shape|=on =ne =peut|	8+ 7
in|shape|=on =ne =va|	8+ 6
in|shape|=on =ne verb|	8+ 6
in|shape|=on =ne word|	4-7 11	8+ 13
in|shape|=on =nous =a|	8+ 12
in|shape|=on =nous verb|	8+ 12
in|shape|=on =se word|	4-7 12
in|shape|=on =the word|	4-7 25	8+ 17
in|shape|=on verb =de|	4-7 11
in|shape|=on verb word|	8+ 6
in|shape|=on word =la|	4-7 11	8+ 10
in|shape|=on word =mais|	4-7 11
in|shape|=on word =pas|	8+ 6
in|shape|=on word verb|	4-7 14	8+ 8
in|shape|=on word word|	4-7 12	8+ 8
in|shape|=on word|	2-3 -15
in|shape|=one =of =the|	8+ 16
in|shape|=op =het word|	4-7 14
in|shape|=os capital|	2-3 -14
in|shape|=os word word|	4-7 12	8+ 11
in|shape|=our word =are|	4-7 12	8+ 12
in|shape|=our word =in|	8+ 12
in|shape|=our word =is|	8+ 17
in|shape|=our word word|	2-3 -12	8+ 16
in|shape|=para word|	2-3 17
in|shape|=pas word =à|	4-7 10
in|shape|=per word word|	4-7 10	8+ 8
in|shape|=pero =la word|	4-7 11
in|shape|=por word word|	4-7 13
in|shape|=por word|	2-3 9
in|shape|=pour =des word|	4-7 -11
in|shape|=quand =je word|	8+ 6
in|shape|=quando =sono word|	8+ 13
in|shape|=quando word|	2-3 11
in|shape|=que =la word|	4-7 7
in|shape|=que =le word|	4-7 9
in|shape|=que =no =se|	8+ -9
in|shape|=que word =a|	4-7 11	8+ 12
in|shape|=que word =no|	4-7 15
in|shape|=sans word verb|	2-3 -15
in|shape|=sans word|	2-3 7
in|shape|=se =la word|	4-7 11
in|shape|=se =o word|	8+ 9
in|shape|=se word =el|	4-7 16
in|shape|=se word word|	8+ 13
in|shape|=se word|	2-3 -7
in|shape|=sem word|	2-3 -7
in|shape|=senza word|	2-3 -10
in|shape|=she =has word|	8+ 9
in|shape|=she verb =my|	8+ 15
in|shape|=she verb =to|	8+ 12
in|shape|=she word =as|	8+ 11
in|shape|=she word|	2-3 17
in|shape|=she’s word|	2-3 20
in|shape|=si =la word|	8+ 6
in|shape|=si word =a|	4-7 13
in|shape|=si word adverb|	4-7 14
in|shape|=so =i word|	4-7 19
in|shape|=so word|	2-3 15
in|shape|=some =of =them|	4-7 13	8+ 11
in|shape|=some =of =the|	8+ 9
in|shape|=some word verb|	8+ 9
in|shape|=some word|	2-3 20
in|shape|=son number word|	8+ 7
in|shape|=sono adverb =per|	4-7 15
in|shape|=sono word word|	4-7 13
in|shape|=sono word|	2-3 8
in|shape|=sous word word|	2-3 11
in|shape|=su word|	2-3 6
in|shape|=that =is =a|	4-7 11
in|shape|=that =is =not|	8+ 9
in|shape|=that =was =the|	4-7 11
in|shape|=that =was word|	8+ 14
in|shape|=the =most word|	4-7 18	8+ 15
in|shape|=the adverb word|	4-7 23	8+ 13
in|shape|=the capital =has|	8+ 12
in|shape|=the capital =is|	8+ 9
in|shape|=the capital =of|	4-7 -13	8+ 21
in|shape|=the capital =will|	8+ 8
in|shape|=the capital capital|	2-3 -31	8+ 21
in|shape|=the capital verb|	2-3 -18	4-7 -9	8+ 12
in|shape|=the capital word|	4-7 14	8+ 21
in|shape|=the capital|	2-3 -7
in|shape|=the verb =is|	4-7 15	8+ 20
in|shape|=the verb =of|	8+ 11
in|shape|=the verb =that|	8+ 10
in|shape|=the verb =was|	4-7 14	8+ 13
in|shape|=the verb word|	8+ 19
in|shape|=the word =are|	4-7 21	8+ 19
in|shape|=the word =at|	8+ 15
in|shape|=the word =could|	8+ 13
in|shape|=the word =did|	8+ 15
in|shape|=the word =does|	8+ 13
in|shape|=the word =for|	8+ 10
in|shape|=the word =had|	8+ 15
in|shape|=the word =has|	4-7 -12	8+ 19
in|shape|=the word =in|	8+ 11
in|shape|=the word =is|	8+ 23
in|shape|=the word =i|	8+ 16
in|shape|=the word =not|	4-7 18
in|shape|=the word =of|	4-7 -10	8+ 24
in|shape|=the word =one|	2-3 -18
in|shape|=the word =on|	4-7 -6	8+ 13
in|shape|=the word =that|	8+ 21
in|shape|=the word =to|	8+ 12
in|shape|=the word =was|	4-7 23	8+ 14
in|shape|=the word =will|	8+ 11
in|shape|=the word =with|	8+ 10
in|shape|=the word adverb|	4-7 18	8+ 16
in|shape|=the word verb|	4-7 30	8+ 17
in|shape|=the word word|	2-3 6	4-7 40	8+ 30
in|shape|=the word|	2-3 -25
in|shape|=then =i verb|	4-7 10	8+ 6
in|shape|=these word word|	8+ 11
in|shape|=they =are word|	8+ 11
in|shape|=they =had =the|	4-7 12
in|shape|=they =have verb|	8+ 11
in|shape|=they =have word|	4-7 18	8+ 15
in|shape|=they =should word|	4-7 10
in|shape|=they =were adverb|	8+ 8
in|shape|=they =were word|	4-7 14	8+ 12
in|shape|=they =will word|	4-7 16
in|shape|=they verb =a|	8+ 10
in|shape|=they verb =for|	4-7 21	8+ 11
in|shape|=they verb =me|	4-7 13	8+ 20
in|shape|=they verb =the|	8+ 13
in|shape|=they verb =to|	8+ 11
in|shape|=they verb =us|	8+ 16
in|shape|=they verb =we|	8+ 8
in|shape|=they verb capital|	8+ 12
in|shape|=they verb word|	8+ 9
in|shape|=they word =at|	8+ 15
in|shape|=they word =in|	8+ 20
in|shape|=they word =me|	4-7 10	8+ 18
in|shape|=they word =the|	4-7 11	8+ 13
in|shape|=they word =to|	8+ 16
in|shape|=they word =with|	4-7 15	8+ 12
in|shape|=they word verb|	8+ 13
in|shape|=they word word|	4-7 16	8+ 11
in|shape|=this =has word|	4-7 17
in|shape|=this =is =a|	4-7 15	8+ 13
in|shape|=this =is =not|	4-7 -11	8+ 16
in|shape|=this =is =the|	8+ 15
in|shape|=this =is =what|	8+ 12
in|shape|=this =is adverb|	8+ 8
in|shape|=this =is word|	4-7 14	8+ 14
in|shape|=this capital|	2-3 -16
in|shape|=this word =is|	8+ 12
in|shape|=this word =was|	8+ 14
in|shape|=this word word|	8+ 13
in|shape|=to word =a|	8+ 19
in|shape|=to word|	2-3 26
in|shape|=toen word =ik|	4-7 13	8+ 6
in|shape|=twee word|	2-3 16
in|shape|=two word =of|	4-7 21
in|shape|=two word word|	8+ 15
in|shape|=um word =com|	4-7 19
in|shape|=um word =da|	4-7 9
in|shape|=um word =de|	4-7 16
in|shape|=um word =em|	4-7 8
in|shape|=um word word|	2-3 14	4-7 12
in|shape|=uma word =de|	4-7 12
in|shape|=uma word word|	2-3 11	4-7 16
in|shape|=uma word|	2-3 15
in|shape|=un word =al|	4-7 20
in|shape|=un word =au|	4-7 22
in|shape|=un word =che|	4-7 17
in|shape|=un word =con|	4-7 8
in|shape|=un word =de|	4-7 26	8+ 6
in|shape|=un word =di|	4-7 16
in|shape|=un word =es|	8+ 9
in|shape|=un word =ne|	4-7 15
in|shape|=un word =non|	4-7 6
in|shape|=un word =no|	4-7 14
in|shape|=un word =senza|	4-7 22
in|shape|=un word =sur|	8+ 7
in|shape|=un word word|	2-3 8	4-7 27	8+ 22
in|shape|=un word|	2-3 9
in|shape|=una verb|	2-3 15
in|shape|=una word =a|	4-7 20
in|shape|=una word =con|	4-7 24
in|shape|=una word =de|	4-7 -12
in|shape|=una word =di|	4-7 12
in|shape|=una word word|	2-3 37	4-7 18	8+ 7
in|shape|=under word|	2-3 17
in|shape|=und|	1 13
in|shape|=une word =de|	4-7 19	8+ 7
in|shape|=une word =du|	4-7 -7
in|shape|=une word =à|	4-7 12
in|shape|=une word word|	2-3 23	4-7 20	8+ 10
in|shape|=une word|	2-3 12
in|shape|=until =the word|	4-7 17
in|shape|=usted word adverb|	4-7 16
in|shape|=vous word word|	8+ 7
in|shape|=we =are =all|	4-7 14
in|shape|=we =are =a|	8+ 12
in|shape|=we =are =in|	8+ 7
in|shape|=we =are =not|	4-7 16	8+ 15
in|shape|=we =are adverb|	4-7 12
in|shape|=we =are verb|	8+ 14
in|shape|=we =are word|	4-7 19	8+ 23
in|shape|=we =did =not|	4-7 8	8+ 8
in|shape|=we =do =not|	8+ 15
in|shape|=we =don't verb|	4-7 8	8+ 14
in|shape|=we =don't word|	8+ 7
in|shape|=we =had word|	8+ 16
in|shape|=we =have =a|	4-7 7	8+ 9
in|shape|=we =have =been|	4-7 15
in|shape|=we =have =never|	8+ 10
in|shape|=we =have =the|	8+ 9
in|shape|=we =have =to|	8+ 15
in|shape|=we =have verb|	8+ 17
in|shape|=we =have word|	4-7 12	8+ 12
in|shape|=we =hebben adverb|	8+ 6
in|shape|=we =were verb|	8+ 14
in|shape|=we =will =not|	8+ 19
in|shape|=we =will word|	8+ 14
in|shape|=we =would =like|	8+ 10
in|shape|=we adverb verb|	8+ 10
in|shape|=we verb =about|	8+ 15
in|shape|=we verb =for|	8+ 10
in|shape|=we verb =it|	8+ 7
in|shape|=we verb =so|	8+ 14
in|shape|=we verb =that|	8+ 11
in|shape|=we verb =the|	8+ 9
in|shape|=we verb =to|	4-7 12	8+ 11
in|shape|=we verb adverb|	8+ 13
in|shape|=we verb capital|	8+ 12
in|shape|=we verb word|	8+ 12
in|shape|=we word =a|	4-7 10	8+ 13
in|shape|=we word =for|	8+ 18
in|shape|=we word =in|	8+ 8
in|shape|=we word =it|	8+ 13
in|shape|=we word =on|	8+ 17
in|shape|=we word =the|	4-7 20	8+ 8
in|shape|=we word =with|	8+ 10
in|shape|=we word adverb|	4-7 12
in|shape|=we word capital|	4-7 11
in|shape|=we word number|	8+ 11
in|shape|=we word verb|	2-3 12	8+ 18
in|shape|=we word word|	2-3 19	4-7 21	8+ 13
in|shape|=we word|	2-3 17
in|shape|=we're word =to|	8+ 13
in|shape|=we’re word =to|	8+ 10
in|shape|=what =we =have|	8+ 10
in|shape|=what word|	2-3 10
in|shape|=when =i =was|	8+ 12
in|shape|=when =i verb|	8+ 7
in|shape|=when =i word|	8+ 15
in|shape|=when =the word|	4-7 24	8+ 10
in|shape|=when =you =have|	8+ 9
in|shape|=when =you word|	4-7 11	8+ 10
in|shape|=when word word|	8+ 14
in|shape|=wie =ein capital|	2-3 9
in|shape|=wij =hebben =het|	4-7 9
in|shape|=wij =hebben adverb|	8+ 7
in|shape|=wij =hebben word|	4-7 6
in|shape|=wij word adverb|	4-7 17
in|shape|=wij word word|	4-7 13	8+ 7
in|shape|=wir =haben =uns|	4-7 6
in|shape|=wir =haben adverb|	4-7 18
in|shape|=wir =sind word|	8+ 6
in|shape|=wir word =nicht|	4-7 9
in|shape|=wir word adverb|	4-7 17	8+ 6
in|shape|=wir word capital|	4-7 13
in|shape|=with =a word|	4-7 17
in|shape|=with =the word|	4-7 21
in|shape|=with word =to|	4-7 18
in|shape|=with word|	2-3 13
in|shape|=y =el word|	4-7 7
in|shape|=y =en =la|	8+ 6
in|shape|=y adverb word|	4-7 8
in|shape|=y word word|	4-7 16
in|shape|=y word|	2-3 12
in|shape|=yo adverb word|	4-7 12
in|shape|=yo word word|	4-7 7	8+ 6
in|shape|=you =are word|	2-3 17
in|shape|=you =can verb|	4-7 18	8+ 13
in|shape|=you =can word|	4-7 15	8+ 21
in|shape|=you =can't verb|	8+ 13
in|shape|=you =can't word|	8+ 22
in|shape|=you =cannot verb|	8+ 15
in|shape|=you =cannot word|	8+ 20
in|shape|=you =can’t verb|	8+ 13
in|shape|=you =can’t word|	4-7 9	8+ 15
in|shape|=you =could verb|	8+ 9
in|shape|=you =don't word|	8+ 15
in|shape|=you =don’t verb|	8+ 8
in|shape|=you =don’t word|	8+ 13
in|shape|=you =have =to|	4-7 11	8+ 10
in|shape|=you =will verb|	4-7 16
in|shape|=you verb =that|	8+ 15
in|shape|=you verb =the|	8+ 13
in|shape|=you verb =what|	8+ 19
in|shape|=you verb word|	8+ 13
in|shape|=you word =a|	8+ 20
in|shape|=you word word|	8+ 15
in|shape|=you've word word|	2-3 16
in|shape|=ze =is word|	8+ 6
in|shape|=ze word word|	8+ 9
in|shape|=zu word|	2-3 -10
in|shape|=à =ce word|	8+ 9
in|shape|=à =la word|	2-3 -6	4-7 18
in|shape|=à word =et|	4-7 11
in|shape|=à word word|	2-3 11	4-7 7
in|shape|=à word|	2-3 -12
in|shape|=è =un word|	4-7 19
in|shape|=è =una word|	2-3 12
in|shape|=è word|	2-3 6
in|shape|=é =a word|	4-7 10
in|shape|=é =um word|	8+ 8
in|shape|=é =uma word|	8+ 6
in|shape|=é word =de|	4-7 9
in|shape|adverb =a word|	4-7 12	8+ 14
in|shape|adverb =are =a|	8+ 17
in|shape|adverb =are word|	8+ 19
in|shape|adverb =de word|	2-3 14	4-7 -12
in|shape|adverb =down|	2-3 9
in|shape|adverb =eine capital|	8+ 9
in|shape|adverb =elle =est|	4-7 15
in|shape|adverb =geen word|	4-7 10
in|shape|adverb =haben =wir|	4-7 7
in|shape|adverb =il word|	4-7 19
in|shape|adverb =is =a|	4-7 19	8+ 17
in|shape|adverb =is =het|	8+ 9
in|shape|adverb =is =not|	8+ 14
in|shape|adverb =is =no|	4-7 24	8+ 13
in|shape|adverb =is word|	4-7 12	8+ 16
in|shape|adverb =la word|	8+ 6
in|shape|adverb =me word|	8+ 6
in|shape|adverb =moet word|	4-7 19
in|shape|adverb =no =se|	4-7 -12
in|shape|adverb =no word|	4-7 -9
in|shape|adverb =non =si|	4-7 17
in|shape|adverb =on word|	4-7 -9
in|shape|adverb =si word|	2-3 11
in|shape|adverb =the word|	2-3 18	4-7 22	8+ 17
in|shape|adverb =they word|	4-7 19
in|shape|adverb =un word|	2-3 7	8+ 11
in|shape|adverb =was =a|	4-7 16	8+ 16
in|shape|adverb =was =no|	8+ 14
in|shape|adverb =was word|	4-7 19
in|shape|adverb =we verb|	8+ 13
in|shape|adverb =were =two|	8+ 12
in|shape|adverb =were number|	8+ 15
in|shape|adverb adverb =se|	4-7 -9
in|shape|adverb adverb word|	2-3 19	4-7 7	8+ 21
in|shape|adverb adverb|	2-3 23
in|shape|adverb capital capital|	8+ 10
in|shape|adverb capital word|	2-3 13
in|shape|adverb capital|	2-3 20
in|shape|adverb verb =to|	4-7 18
in|shape|adverb verb word|	4-7 -7	8+ 8
in|shape|adverb word =and|	4-7 24
in|shape|adverb word =che|	4-7 14
in|shape|adverb word =een|	4-7 16	8+ 7
in|shape|adverb word =e|	4-7 16
in|shape|adverb word =ik|	2-3 14
in|shape|adverb word =in|	8+ 11
in|shape|adverb word =la|	4-7 -6	8+ 15
in|shape|adverb word =les|	4-7 11
in|shape|adverb word =of|	4-7 10
in|shape|adverb word =on|	4-7 12
in|shape|adverb word =o|	4-7 14
in|shape|adverb word =pour|	4-7 15
in|shape|adverb word =que|	4-7 20
in|shape|adverb word =una|	8+ 11
in|shape|adverb word =we|	4-7 22
in|shape|adverb word adverb|	4-7 -7	8+ 13
in|shape|adverb word capital|	4-7 11	8+ 8
in|shape|adverb word verb|	4-7 13
in|shape|adverb word word|	8+ 17
in|shape|adverb|	1 14
in|shape|capital =a word|	2-3 -11	4-7 -11	8+ 26
in|shape|capital =ai word|	4-7 9	8+ 11
in|shape|capital =an word|	8+ 11
in|shape|capital =and =i|	8+ 10
in|shape|capital =and capital|	2-3 -28	4-7 -11	8+ 19
in|shape|capital =and word|	8+ 21
in|shape|capital =are =not|	4-7 15
in|shape|capital =are word|	2-3 19	4-7 18	8+ 18
in|shape|capital =as word|	8+ 6
in|shape|capital =at number|	8+ 17
in|shape|capital =be word|	2-3 15
in|shape|capital =by capital|	2-3 -15
in|shape|capital =can verb|	8+ 19
in|shape|capital =can word|	8+ 17
in|shape|capital =che word|	4-7 8
in|shape|capital =com =a|	8+ 9
in|shape|capital =com word|	4-7 12
in|shape|capital =como word|	8+ 10
in|shape|capital =con =noi|	4-7 -9
in|shape|capital =con word|	2-3 13
in|shape|capital =da capital|	2-3 -21
in|shape|capital =da word|	4-7 -8
in|shape|capital =dal word|	2-3 -9
in|shape|capital =dat adverb|	4-7 15
in|shape|capital =de =uma|	8+ 12
in|shape|capital =de capital|	2-3 -30
in|shape|capital =de word|	4-7 10
in|shape|capital =del capital|	2-3 -16
in|shape|capital =del word|	2-3 -17
in|shape|capital =der capital|	2-3 6	4-7 6
in|shape|capital =des capital|	2-3 16
in|shape|capital =di adverb|	2-3 11
in|shape|capital =di word|	2-3 -13
in|shape|capital =did =not|	8+ 23
in|shape|capital =do =not|	4-7 -14
in|shape|capital =do capital|	2-3 -13
in|shape|capital =does =not|	4-7 12
in|shape|capital =dois word|	8+ 8
in|shape|capital =don’t word|	4-7 -9
in|shape|capital =dos word|	8+ 8
in|shape|capital =du capital|	2-3 -9
in|shape|capital =du word|	2-3 -17
in|shape|capital =due word|	4-7 -17
in|shape|capital =e capital|	2-3 -15
in|shape|capital =e word|	2-3 -8	8+ 10
in|shape|capital =el word|	8+ 19
in|shape|capital =em capital|	2-3 -12
in|shape|capital =en word|	2-3 8	4-7 12
in|shape|capital =es word|	8+ 11
in|shape|capital =est word|	4-7 6
in|shape|capital =eu =que|	8+ 12
in|shape|capital =from capital|	8+ 14
in|shape|capital =ha word|	8+ 19
in|shape|capital =had =een|	8+ 15
in|shape|capital =has =a|	8+ 15
in|shape|capital =has =been|	8+ 15
in|shape|capital =has =no|	4-7 10
in|shape|capital =has verb|	4-7 16
in|shape|capital =has word|	4-7 18	8+ 19
in|shape|capital =her verb|	4-7 -18
in|shape|capital =het =aan|	4-7 -6
in|shape|capital =ho word|	4-7 13
in|shape|capital =i verb|	2-3 11	4-7 24
in|shape|capital =i word|	4-7 22	8+ 15
in|shape|capital =il word|	2-3 9	4-7 15	8+ 12
in|shape|capital =in capital|	2-3 -9	8+ 17
in|shape|capital =in word|	2-3 10	4-7 12	8+ 10
in|shape|capital =is =a|	4-7 8	8+ 22
in|shape|capital =is =for|	4-7 18
in|shape|capital =is =geen|	4-7 -14
in|shape|capital =is =het|	4-7 16
in|shape|capital =is =not|	4-7 15	8+ 21
in|shape|capital =is =our|	4-7 15
in|shape|capital =is =the|	4-7 20	8+ 23
in|shape|capital =is =what|	8+ 15
in|shape|capital =is adverb|	4-7 -13	8+ 16
in|shape|capital =is verb|	4-7 17	8+ 17
in|shape|capital =is word|	2-3 -7	4-7 12	8+ 19
in|shape|capital =ist =keine|	4-7 17
in|shape|capital =ist =kein|	4-7 12
in|shape|capital =it =is|	8+ 13
in|shape|capital =it capital|	2-3 -24
in|shape|capital =je word|	4-7 12	8+ 11
in|shape|capital =la word|	2-3 8	4-7 13	8+ 16
in|shape|capital =las word|	4-7 7
in|shape|capital =le word|	2-3 12	4-7 18	8+ 10
in|shape|capital =les word|	8+ 6
in|shape|capital =lo =que|	4-7 13
in|shape|capital =lo word|	8+ 15
in|shape|capital =me word|	8+ 9
in|shape|capital =met word|	2-3 -10
in|shape|capital =mi word|	2-3 -9
in|shape|capital =mit capital|	2-3 10
in|shape|capital =my word|	4-7 18
in|shape|capital =na capital|	2-3 -11
in|shape|capital =na word|	4-7 11
in|shape|capital =ne word|	4-7 17
in|shape|capital =nicht word|	2-3 -14
in|shape|capital =no verb|	8+ 13
in|shape|capital =no word|	4-7 27	8+ 12
in|shape|capital =non word|	4-7 10
in|shape|capital =not word|	4-7 13
in|shape|capital =não =é|	4-7 -10
in|shape|capital =não capital|	2-3 11
in|shape|capital =não word|	4-7 -13
in|shape|capital =o word|	2-3 -7	4-7 13	8+ 13
in|shape|capital =of =the|	4-7 -23
in|shape|capital =of capital|	2-3 -13	4-7 -14
in|shape|capital =of verb|	2-3 -20
in|shape|capital =of word|	8+ 18
in|shape|capital =ohne capital|	2-3 13
in|shape|capital =on =a|	4-7 -15
in|shape|capital =on =me|	2-3 14
in|shape|capital =on =the|	4-7 -16
in|shape|capital =on verb|	2-3 -13
in|shape|capital =os word|	8+ 7
in|shape|capital =our capital|	2-3 13
in|shape|capital =para =o|	4-7 -9
in|shape|capital =para word|	2-3 -13	4-7 14	8+ 14
in|shape|capital =pas =de|	8+ 6
in|shape|capital =pela word|	4-7 15
in|shape|capital =pelas word|	8+ 6
in|shape|capital =por word|	2-3 -11	4-7 -10
in|shape|capital =que =era|	4-7 12
in|shape|capital =que =es|	4-7 17
in|shape|capital =que word|	4-7 23
in|shape|capital =sem capital|	2-3 -8
in|shape|capital =senza word|	2-3 -17
in|shape|capital =should =not|	8+ 14
in|shape|capital =should word|	8+ 16
in|shape|capital =the capital|	2-3 -40	4-7 -19	8+ 17
in|shape|capital =the verb|	2-3 -19
in|shape|capital =the word|	2-3 28	4-7 -15	8+ 21
in|shape|capital =to word|	2-3 15
in|shape|capital =três word|	4-7 9	8+ 14
in|shape|capital =um word|	4-7 10	8+ 13
in|shape|capital =uma word|	4-7 13	8+ 20
in|shape|capital =un word|	2-3 16	4-7 16	8+ 18
in|shape|capital =una word|	4-7 18	8+ 6
in|shape|capital =une word|	4-7 16	8+ 9
in|shape|capital =va =a|	4-7 7
in|shape|capital =van capital|	2-3 -16
in|shape|capital =was =a|	8+ 13
in|shape|capital =was word|	4-7 -8	8+ 12
in|shape|capital =will =be|	4-7 21
in|shape|capital =will verb|	8+ 19
in|shape|capital =will word|	8+ 12
in|shape|capital =with =a|	4-7 -14
in|shape|capital =y capital|	2-3 -9
in|shape|capital =à capital|	2-3 -15
in|shape|capital =à word|	4-7 15	8+ 13
in|shape|capital =è word|	4-7 19	8+ 6
in|shape|capital =é =o|	4-7 -7
in|shape|capital =é word|	4-7 14	8+ 10
in|shape|capital adverb =de|	8+ 16
in|shape|capital adverb =il|	4-7 17
in|shape|capital adverb =la|	4-7 8
in|shape|capital adverb =quando|	8+ 9
in|shape|capital adverb adverb|	2-3 -8	4-7 17
in|shape|capital adverb capital|	8+ 10
in|shape|capital adverb verb|	4-7 -13	8+ 19
in|shape|capital adverb word|	2-3 15	4-7 35	8+ 20
in|shape|capital capital =and|	4-7 -14	8+ 16
in|shape|capital capital =a|	8+ 10
in|shape|capital capital =has|	8+ 19
in|shape|capital capital =in|	4-7 -21
in|shape|capital capital =is|	4-7 15	8+ 21
in|shape|capital capital =i|	8+ 12
in|shape|capital capital =no|	4-7 -7
in|shape|capital capital =should|	8+ 12
in|shape|capital capital =this|	4-7 -21
in|shape|capital capital =was|	8+ 18
in|shape|capital capital =would|	4-7 13
in|shape|capital capital adverb|	4-7 -14	8+ 15
in|shape|capital capital capital|	2-3 -26	4-7 7	8+ 22
in|shape|capital capital number|	2-3 -20	4-7 -17
in|shape|capital capital verb|	4-7 9	8+ 17
in|shape|capital capital word|	2-3 24	4-7 -13	8+ 29
in|shape|capital capital|	2-3 -24
in|shape|capital number capital|	2-3 8	4-7 -16
in|shape|capital number number|	2-3 -18
in|shape|capital number word|	2-3 -19	4-7 -10	8+ 17
in|shape|capital verb =and|	8+ 12
in|shape|capital verb =a|	4-7 10	8+ 14
in|shape|capital verb =dat|	8+ 8
in|shape|capital verb =de|	8+ 6
in|shape|capital verb =if|	8+ 14
in|shape|capital verb =in|	8+ 16
in|shape|capital verb =is|	4-7 18
in|shape|capital verb =me|	4-7 13	8+ 19
in|shape|capital verb =of|	4-7 -9
in|shape|capital verb =that|	4-7 11	8+ 16
in|shape|capital verb =the|	4-7 19	8+ 12
in|shape|capital verb =to|	4-7 19	8+ 20
in|shape|capital verb =us|	8+ 15
in|shape|capital verb adverb|	8+ 9
in|shape|capital verb capital|	2-3 10	4-7 17
in|shape|capital verb word|	4-7 16	8+ 22
in|shape|capital verb|	2-3 -14
in|shape|capital word =alla|	8+ 12
in|shape|capital word =and|	4-7 11	8+ 21
in|shape|capital word =an|	8+ 17
in|shape|capital word =are|	8+ 14
in|shape|capital word =at|	8+ 19
in|shape|capital word =au|	8+ 8
in|shape|capital word =a|	4-7 18	8+ 18
in|shape|capital word =bij|	4-7 17
in|shape|capital word =cannot|	8+ 20
in|shape|capital word =ce|	8+ 12
in|shape|capital word =com|	4-7 9	8+ 13
in|shape|capital word =des|	8+ 7
in|shape|capital word =de|	4-7 -10	8+ 24
in|shape|capital word =di|	8+ 13
in|shape|capital word =el|	8+ 9
in|shape|capital word =em|	8+ 16
in|shape|capital word =en|	8+ 8
in|shape|capital word =es|	4-7 11
in|shape|capital word =eu|	8+ 8
in|shape|capital word =every|	8+ 16
in|shape|capital word =e|	4-7 8	8+ 8
in|shape|capital word =for|	8+ 13
in|shape|capital word =ho|	8+ 7
in|shape|capital word =ik|	4-7 25
in|shape|capital word =il|	4-7 10
in|shape|capital word =in|	8+ 16
in|shape|capital word =io|	4-7 17
in|shape|capital word =is|	4-7 16	8+ 17
in|shape|capital word =it|	4-7 18	8+ 23
in|shape|capital word =i|	4-7 14	8+ 17
in|shape|capital word =i’ve|	8+ 11
in|shape|capital word =la|	4-7 19	8+ 12
in|shape|capital word =les|	8+ 14
in|shape|capital word =le|	8+ 7
in|shape|capital word =like|	4-7 12
in|shape|capital word =me|	4-7 16
in|shape|capital word =mir|	8+ 14
in|shape|capital word =mon|	4-7 6
in|shape|capital word =ne|	4-7 7
in|shape|capital word =nicht|	4-7 14
in|shape|capital word =no|	8+ 10
in|shape|capital word =não|	4-7 -6
in|shape|capital word =of|	8+ 24
in|shape|capital word =on|	8+ 19
in|shape|capital word =o|	8+ 6
in|shape|capital word =para|	8+ 12
in|shape|capital word =pas|	4-7 18	8+ 10
in|shape|capital word =per|	8+ 14
in|shape|capital word =por|	8+ 6
in|shape|capital word =pour|	8+ 10
in|shape|capital word =que|	4-7 18	8+ 16
in|shape|capital word =sie|	8+ 9
in|shape|capital word =si|	8+ 6
in|shape|capital word =sono|	8+ 10
in|shape|capital word =sur|	8+ 12
in|shape|capital word =tem|	4-7 9
in|shape|capital word =they|	8+ 12
in|shape|capital word =the|	8+ 33
in|shape|capital word =to|	8+ 21
in|shape|capital word =una|	8+ 18
in|shape|capital word =une|	8+ 19
in|shape|capital word =un|	4-7 -13	8+ 22
in|shape|capital word =us|	4-7 15
in|shape|capital word =y|	4-7 14
in|shape|capital word =à|	8+ 9
in|shape|capital word =è|	8+ 7
in|shape|capital word adverb|	2-3 -14	4-7 23
in|shape|capital word capital|	2-3 -7	8+ -8
in|shape|capital word number|	4-7 18	8+ 10
in|shape|capital word verb|	8+ 22
in|shape|capital word word|	2-3 6	4-7 -7
in|shape|capital word|	2-3 18
in|shape|number capital|	2-3 -19
in|shape|number|	1 6
in|shape|verb =a word|	2-3 22	4-7 25	8+ 25
in|shape|verb =and word|	2-3 15
in|shape|verb =are word|	4-7 18
in|shape|verb =by word|	2-3 20
in|shape|verb =in =the|	4-7 19
in|shape|verb =le word|	8+ 11
in|shape|verb =me =about|	4-7 -11
in|shape|verb =not verb|	2-3 17
in|shape|verb =of =the|	4-7 -9
in|shape|verb =the capital|	4-7 10
in|shape|verb =the word|	2-3 22	4-7 17	8+ 25
in|shape|verb =to word|	4-7 14	8+ 19
in|shape|verb =you =for|	4-7 19
in|shape|verb =you capital|	2-3 15
in|shape|verb capital capital|	4-7 -11
in|shape|verb word =and|	8+ 21
in|shape|verb word =as|	4-7 18
in|shape|verb word =or|	4-7 21
in|shape|verb word word|	2-3 16	4-7 22	8+ 8
in|shape|verb word|	2-3 -27
in|shape|verb|	1 -6
in|shape|word =a =los|	4-7 17
in|shape|word =a verb|	4-7 19
in|shape|word =a word|	2-3 13	4-7 31	8+ 22
in|shape|word =above =the|	4-7 21
in|shape|word =alle word|	2-3 12
in|shape|word =als =een|	4-7 14
in|shape|word =and adverb|	4-7 21
in|shape|word =and verb|	2-3 13
in|shape|word =and word|	2-3 -11	4-7 25
in|shape|word =ao word|	4-7 16
in|shape|word =around =the|	4-7 -15
in|shape|word =as word|	4-7 21
in|shape|word =au word|	2-3 21	4-7 14
in|shape|word =but =not|	4-7 19
in|shape|word =but word|	2-3 36
in|shape|word =by word|	2-3 35	4-7 16
in|shape|word =com =as|	4-7 8
in|shape|word =com word|	2-3 14	4-7 14
in|shape|word =come =un|	4-7 21
in|shape|word =comme =une|	4-7 10
in|shape|word =con =la|	4-7 15
in|shape|word =con =un|	4-7 15
in|shape|word =da word|	2-3 -17	4-7 22
in|shape|word =de =la|	4-7 -21
in|shape|word =de =un|	4-7 16
in|shape|word =de adverb|	2-3 17
in|shape|word =de word|	2-3 -14	4-7 -17	8+ 10
in|shape|word =del word|	2-3 -11	4-7 19
in|shape|word =della word|	2-3 -13
in|shape|word =delle word|	2-3 -14
in|shape|word =der capital|	2-3 14
in|shape|word =des word|	2-3 -14	4-7 -21
in|shape|word =di word|	2-3 -13	4-7 -12
in|shape|word =die capital|	4-7 9
in|shape|word =do word|	2-3 -16
in|shape|word =du word|	2-3 -11
in|shape|word =e adverb|	4-7 18
in|shape|word =e word|	2-3 38	4-7 26
in|shape|word =een word|	4-7 20
in|shape|word =el word|	4-7 20	8+ 7
in|shape|word =em word|	4-7 18
in|shape|word =en word|	4-7 13
in|shape|word =entre word|	2-3 -6
in|shape|word =et word|	2-3 18
in|shape|word =for =a|	4-7 15
in|shape|word =for =the|	4-7 14
in|shape|word =for word|	2-3 6
in|shape|word =from =the|	4-7 15
in|shape|word =from word|	8+ 15
in|shape|word =if word|	2-3 21
in|shape|word =il word|	4-7 18
in|shape|word =in =an|	4-7 20
in|shape|word =in =the|	4-7 19	8+ 17
in|shape|word =in word|	2-3 -10
in|shape|word =it|	2-3 -7
in|shape|word =la word|	4-7 36
in|shape|word =le word|	2-3 11	4-7 10
in|shape|word =les word|	2-3 17	4-7 19
in|shape|word =like =a|	4-7 19
in|shape|word =ma =non|	4-7 17
in|shape|word =ma adverb|	4-7 17
in|shape|word =ma word|	2-3 21
in|shape|word =maar word|	4-7 16
in|shape|word =mais =pas|	4-7 21
in|shape|word =mais word|	2-3 21
in|shape|word =met =een|	4-7 26
in|shape|word =niet word|	2-3 13
in|shape|word =not word|	2-3 24
in|shape|word =não word|	4-7 12
in|shape|word =o =que|	8+ 14
in|shape|word =o word|	2-3 16	4-7 29
in|shape|word =of verb|	2-3 -13
in|shape|word =of word|	8+ 13
in|shape|word =on =the|	4-7 18
in|shape|word =on word|	8+ 13
in|shape|word =our word|	4-7 15
in|shape|word =out =of|	8+ 17
in|shape|word =out|	2-3 -7
in|shape|word =para word|	2-3 15	4-7 16
in|shape|word =pas word|	4-7 20
in|shape|word =per word|	2-3 14
in|shape|word =pero =no|	4-7 20
in|shape|word =por word|	2-3 19	4-7 16
in|shape|word =sans word|	2-3 10
in|shape|word =sin word|	2-3 -6
in|shape|word =su word|	2-3 14
in|shape|word =than =a|	4-7 17
in|shape|word =that word|	4-7 20
in|shape|word =the capital|	4-7 14
in|shape|word =the verb|	4-7 20
in|shape|word =the word|	4-7 35	8+ 26
in|shape|word =their word|	4-7 18
in|shape|word =to =be|	8+ 21
in|shape|word =to =the|	4-7 26
in|shape|word =to verb|	8+ 19
in|shape|word =to word|	2-3 -10	8+ 11
in|shape|word =um word|	4-7 20
in|shape|word =un word|	4-7 25
in|shape|word =una word|	2-3 18
in|shape|word =und word|	4-7 11
in|shape|word =une word|	4-7 10
in|shape|word =up|	2-3 -8
in|shape|word =van word|	2-3 16
in|shape|word =with =a|	4-7 17
in|shape|word =with =one|	4-7 14
in|shape|word =with =the|	8+ 19
in|shape|word =with word|	2-3 30
in|shape|word =y word|	2-3 20
in|shape|word =à word|	2-3 14	4-7 17	8+ 16
in|shape|word adverb =and|	4-7 18
in|shape|word adverb =de|	4-7 14
in|shape|word adverb =nicht|	4-7 11
in|shape|word adverb =than|	4-7 21
in|shape|word adverb word|	4-7 25	8+ 8
in|shape|word adverb|	2-3 41
in|shape|word capital =der|	4-7 -9
in|shape|word capital =mit|	4-7 6
in|shape|word capital =unter|	4-7 7
in|shape|word capital capital|	2-3 -7
in|shape|word capital word|	2-3 19	4-7 15
in|shape|word capital|	2-3 -7
in|shape|word number word|	2-3 6
in|shape|word verb =the|	4-7 16
in|shape|word verb adverb|	4-7 7
in|shape|word verb word|	2-3 15	4-7 18
in|shape|word word =and|	4-7 10	8+ 18
in|shape|word word =at|	4-7 15
in|shape|word word =a|	4-7 21
in|shape|word word =by|	4-7 19
in|shape|word word =come|	4-7 20
in|shape|word word =com|	4-7 24
in|shape|word word =con|	4-7 8
in|shape|word word =de|	4-7 26	8+ 11
in|shape|word word =du|	4-7 14
in|shape|word word =en|	4-7 -11
in|shape|word word =et|	4-7 18
in|shape|word word =e|	4-7 28
in|shape|word word =for|	4-7 33
in|shape|word word =from|	4-7 15
in|shape|word word =il|	4-7 21
in|shape|word word =in|	4-7 28
in|shape|word word =les|	4-7 18
in|shape|word word =of|	4-7 38
in|shape|word word =on|	4-7 21
in|shape|word word =over|	4-7 19
in|shape|word word =o|	4-7 17
in|shape|word word =para|	4-7 22
in|shape|word word =por|	4-7 22
in|shape|word word =that|	8+ 14
in|shape|word word =to|	4-7 35	8+ 20
in|shape|word word =wie|	4-7 8
in|shape|word word =with|	4-7 12
in|shape|word word =à|	4-7 19	8+ 14
in|shape|word word adverb|	2-3 18	4-7 23	8+ 14
in|shape|word word capital|	2-3 20
in|shape|word word number|	2-3 -25
in|shape|word word verb|	4-7 16
in|shape|word word word|	2-3 16	4-7 28	8+ 26
in|shape|word word|	2-3 -7
in|shape|word|	1 -9
in|word|	0 10	12 -13	14 -22	2 -16	20 -11	2029 12	2030 -14	3 -25	5 -21	7 -17	a -10	aan -14	abbiamo 14	aber 20	about 19	absolutely 21	abzocke 10	accountant -20	acordada 16	ada -14	administrativa 14	again -25	age 22	agility 17	agora 10	agricultural 8	aire 17	ajoutés -15	al 16	alarming 22	albatros -12	alert -18	alive 7	all 10	alla 17	alle 17	almighty -24	almost 23	als 20	also 22	alta -11	always 24	ambachtelijk -15	america 10	american -9	amigos -12	amnesty -10	an 36	ancestor 25	anche 17	and -18	angel -24	antes 16	any 20	anything 16	ao 13	apericena -18	aprils -24	arbeit -6	arithmetic 25	army -19	artigianale -16	asfixia 19	ask -10	asked 13	at 21	attenta 14	attention 14	attentive 20	até 19	au 12	auch 12	aus 16	authentic -18	avances 20	avant 14	avec 23	avevo 13	avvocato 9	avô -19	away 18	baby -17	badger -23	baixa -11	baja -7	balance 8	ball -26	balloon -21	banter 16	barn -20	basically 19	bassa -16	basta 18	bau -14	bed-rot -14	before 13	behandeling -11	bei 7	belle -19	bem 14	bernie 27	best 14	beyond 16	bianca -10	bien 19	big 13	bigger 11	biggest -21	bij -8	bijna -6	bin -8	bingo -9	binnen 16	biology -25	bis 6	bitte -15	black -10	blague 16	blanc -14	bleibt -15	blue -34	boa 14	boat -29	boats -22	bocadillo -9	boiler -18	bon -11	book -10	border -22	bored -22	boredom -20	born 17	borrowed -21	boss -12	botella -11	both -14	box -15	brave 22	bravo 11	break 8	breakfast -7	britain's -21	budget -20	bueno 19	build 8	buon 20	buona -10	burla 15	bus -28	but 35	buy -33	bérénice -19	c -25	cabo 11	cadê 19	café -11	caldo -21	calendário 17	called 21	calm -26	calma 18	calmo -12	can -15	cancer -19	candidate 21	cani -21	capacity -22	cards 20	care -9	careless 18	carta 7	cartographer’s -17	casa -11	catch -20	cautela 9	ce 18	cerrado -14	certa -18	certainly 14	channel 22	chantage 18	charming 19	cheap 19	cheque 15	chi -14	chiacchiericcio 10	chino -17	choquée 12	christmas 11	chuvisqueiro -15	chuy -12	ci 10	cinema 8	circa 6	class 8	clean 8	closed -22	coalition -18	cod -26	come 7	coming 19	comment 20	como 20	compra -11	comprar 15	comprehensive 20	comunque -7	común 18	con 11	conditions 19	confidence 25	consider 17	considering 18	conta -8	contenues 17	conto -10	contribution -6	contrôle 8	conversation 11	coordenadas 18	corner -19	correct 25	corso 15	counted 19	coup 18	cours 17	course 10	court 17	cover -16	crazy 11	creche -11	criativa 27	cringe -16	critical 18	croustillant -10	crunch -14	cucina 6	culture -19	cuore -25	current -21	curva -13	custardgate -21	customs -16	cutters -13	c’est 16	da -17	dag 12	dai 8	dal -6	damage -17	dan 9	danger -6	dangerously 17	dank -9	dann 13	dans 19	darkness 20	das -12	dat 18	daughter -14	dave -24	day -22	de -23	de-risking -28	dead -14	deal -16	death -16	decent 16	deep -14	deeply 21	defect -20	definitivas -15	dei -10	del -26	deliberate 27	delighted 12	delivery -28	della -13	delle -14	dente 14	deportation 10	depuis 17	der 7	des -6	diary 15	dicke -17	did 19	didático -6	die -21	diesel -8	direct 8	direction -18	disappointed 18	dit 9	dividend -22	division -24	dix 8	diálogo 12	diário -19	do -14	doc -19	dock 11	doctor -19	dog -18	dois 9	doktor -10	domanda -10	domani 15	domenica -9	don't -7	dona -20	done 16	don’t -14	dorme -12	dos 23	doña -9	dr -18	dreams -6	drift -12	drizzlecore -17	droit -11	droog -17	dry -22	du -18	due 8	dämmerschoppen -13	dès 17	déconnexer -6	déjà 14	détour 6	dörfer 12	d’estate -21	e 34	early -13	eastern -21	ecology -12	economy 12	eel -16	een 10	efficiency -22	ein 12	eine 19	einem 13	eingebildete -10	el -6	ela 10	election 11	elegante 20	elf 10	emergency 13	encore 20	encouraged 16	encouraging 21	energy 19	enfin 15	enjoy 22	enough 13	entirely 24	entre -6	entro 14	er -12	era 16	erhebliche 20	erro -8	error 16	es 17	eso 13	espera -12	esperanza 8	estado -7	estava 6	está 18	et 9	eu 12	euro -13	europa -13	european -10	even 11	event -20	every -9	everything 23	evidence 17	exceptional 20	exemplaire -10	experience 6	extreme 22	extremely 22	fahrplan 7	failed 18	fairy -11	fait -12	fake -6	false 25	familia 14	family 11	família -21	fantasma -11	far 19	fare 13	farinha -12	fat -13	fatti 18	fecha 6	fermata 10	ferryman’s -12	file -20	fin -13	fine -18	finir 15	finos -8	fire -6	firmavo 8	first -14	fiscal -8	floor -21	fog 13	fois 9	folklore 23	for 29	foram 13	force 8	format -20	forte 20	fox -28	frage 8	fragile -16	frank 23	frau -8	freddo 10	frei -13	freischütz -12	friday -19	friends -20	from -16	fruit -17	full -13	fuori -6	furious 6	fyi -16	galo -13	galvevenator -12	gang 9	ganó 9	gap -13	geduld 9	geen 20	gefragt -8	geht 16	geluk 14	gerald -8	gestão -15	ghost -41	ginette -9	global 8	gloves -13	go -19	goat -7	goats -12	gomma -9	good 19	goodnight -23	gossip -17	got 7	grand 8	grande -7	gravedigger's -24	gravy 10	grote 8	grower -18	grua 11	gruft -11	guilt-free -25	guilty -24	gut -8	gute 16	guten -7	guy 20	ha 16	haaskaaf -15	halb -12	halt 9	hammer -19	hand -22	handelsblatt -12	happy 21	harbor -21	harbourmaster -18	has 15	have 28	hay -9	he's 17	health -11	heard 12	heartbroken 25	her 19	here -21	hesitation 18	het -13	heures -15	high -12	hill -16	hillary 18	him -10	his 15	history -14	hmm 19	ho 6	hold -29	holiday -15	hollandaise -11	hollow -16	home -9	honest -20	honorable 11	hopes 13	hora 11	hors 8	hot -7	hotel -9	houden -15	hours -14	house -8	hub -32	huesero -12	husch-pfusch 15	hush -20	há -8	i'm 7	ice -23	ich -6	idle 14	igual 20	iii -14	ik 18	il -14	im 9	important 18	importante 12	improvement -20	in 14	in-network -17	index -17	infrastructure 17	insuficientes 8	insult 19	interesse 13	interesting 20	intérêt 9	inventário 10	invisible 6	io 9	irrevogável -9	islam 16	islamic 15	issue 22	ist 11	it's 19	its 20	it’s 30	jamais 15	jamás 6	jamón -18	je 15	jet -8	joke 19	jour -10	journey -8	judgment 16	juros 15	just 15	juste -12	já 17	j’ai 13	k -12	kaasschaaf -11	kahlschlag 11	kan 12	kapitän -7	keeper’s -22	keer -15	keine 17	keukentafel -11	kid -28	kijk 6	kilómetro -17	kind 16	king 10	kitchen 11	klasse 14	klein -11	knew 19	knock -9	know -16	kompromiss 16	kopi -15	kurier -14	la -20	laat -14	laguna -10	land -16	landing -25	landlord -14	lane -13	lang -8	lanterna -14	laquelle 12	laranja -14	larga -13	last -15	late -22	le -17	leave 13	ledger -26	legion -21	leite -12	lenta 21	lento 10	leone -11	les 27	let -9	letters -11	levo 11	li 8	liar 18	liberamente -10	libre -10	light 6	lighthouse -21	like 23	lions -25	liste -19	listening 17	literal 10	little 17	lo 10	long -9	look 12	looked 19	loss -17	lost -11	loup 10	louve -10	love 15	loves 16	low -6	loyal 20	lucky 18	l’heure -12	l’ho 10	l’ultimo 9	madame 10	made 8	magpie -9	mai 9	maintenance 22	mais 27	maison -17	major 6	making 23	mal 15	mal-entendido 15	malaisance -17	malinga -13	manager -15	mano -14	manual -8	mar -20	marco 27	mardi 17	mare -12	marea -18	margem -7	market 11	maré -12	massima 21	matter 8	may -16	mayor -19	mañana -6	means -18	meer 9	meglio -11	meisje -10	men -10	meno 7	menos 15	mer -18	merci 9	mesa -13	metros -12	mia -8	micrófono -6	mid -19	midi -11	mieux 15	military -16	mim 7	minds 11	minutes -11	miracle -24	misc -23	miscellaneous -18	miss -20	mistake 18	mister -14	mit 21	moaning 11	mode -21	model 8	moderate -21	modest -17	moi 8	moins -9	molhada -9	molto 15	mon 17	montre 8	mooi 15	moon -26	moonlit -17	moose -29	moral -17	morgen -16	morning -38	mosso -10	mostly 21	movement -15	moño -7	mr 7	much -12	mud -22	mur -16	murder 6	muy 12	my -26	mängel 21	möwe -11	na 16	nach -8	nachbar -10	nacional 12	nada -20	nation -18	ne 6	nearly 12	negligence -15	nein 10	nem -10	nemo -20	nessun 10	neue -13	neuen -7	neun -12	neutral -28	never -19	new 10	next -12	nice 15	nichts 7	niemand 8	niet 14	nine -18	ninety-nine 7	ninth -21	nobody 25	nog -6	noi 8	noise 26	noisy 16	nonna -16	normal 13	nostalgia 22	not 24	noted 18	notes -10	notte -6	nous -9	nova -7	novela 17	novo -16	now 6	nox -22	nulla 10	nunca -9	nur 13	nuvoloso -15	nº -14	não 10	o -9	ochtend -12	of 7	officer -16	oh 16	ohne 19	olho -10	oltre 18	om 6	on -22	once 24	one -15	ongelukkig 10	ontdekking -7	onverantwoord 11	oops -17	op 14	operatie -7	operation -29	operazione -13	operação -21	oportunidad 16	ora 14	order 9	ordinary 18	orgullo 15	original -16	otros 12	otters -16	our 8	outil 10	outperform -25	outstanding -19	oven 16	overdue -8	oversight -18	own -14	paal -8	pack -12	pack-up -22	pacte -12	pagano 15	papel 15	paper -25	papier 10	parcheggio -14	park -15	parking -29	particular -15	parties -21	partilhada -15	pas 9	passa -8	pasta -14	patate -20	patience 10	patient 18	pause -13	peat -13	pedagógico 19	pelo 15	pending -20	people 24	per 21	percent -7	perché 11	perdida 17	permanent -7	perreo -12	person 23	petit -9	pie -13	pilha -19	pirate -19	piscine -13	più 6	plakband 14	plan -19	planilha 18	plans 15	plebes -8	plus 12	pluviste -9	point -18	points -6	polderprinsen -7	polite 13	political 16	politics -6	polpette -14	polvere -11	poor -24	poort -9	popolo -12	por 10	porchlight -23	porcupine -23	positiva 11	positive -9	postman -12	posto -19	potato -24	pothole -18	pozzo -12	prato -17	prayer 14	precauzionale 15	precipitada 8	preguntan 8	premature 22	prematuro 17	premier 12	premium -10	press 13	pressão 11	pretty 20	prima 8	primavera 9	prince -17	priority 6	prise 8	pro-choice 16	probably -10	problem -8	prodigy -21	professor -24	professore -9	projekt -16	promessa 12	prometedor 15	proper -13	proud 18	prova 8	provisional -19	proyecto -12	prudence 19	prudente 14	prudenza 12	prématuré 9	présence -15	puerta 7	pull -10	punt 10	putt 19	père -13	qualcosa 15	qualified 14	quando 11	quase -19	que 20	queen -16	quem -9	quiet -8	qué 6	r -17	radical 28	radio -24	ragione 13	random -12	rapists 20	raten 13	read -11	reading 22	really 10	reasonable 21	red -15	redondo 15	reform 7	reg -14	regenafspraak -11	regolare 16	regret -24	reina -14	relaxed 20	relevant -14	relieved 11	remain 12	repair -14	requires -20	respekt 19	responsibility 24	resting 24	retenue 25	retraite -19	revolution 19	reëel 13	ridiculous 22	rigged 24	right -17	rigoletto -22	rio -14	risco -15	rising -6	risk -9	risque 13	road 12	robust 18	room 9	rotta -9	rounds -12	route 17	router -15	routine -23	row -22	rules -22	rutsche -18	rápida 7	réserve 16	sa 13	safe -9	sale -24	salida 18	salt -28	salta 15	salvo’s -21	samen -13	santa -11	santo -6	sapo -8	saturday 17	saudade -17	sauve 12	schattenhaushalt -24	school -23	schritt 13	schöner -7	science -21	se 6	sea -19	secolo -13	second -23	secondes 10	secret 16	see 15	segnale 14	segnali 18	segunda -14	segundo -13	seguro -17	sehr 6	sel 6	sell 6	sem -8	sentido 25	serenamente 15	serenidade 22	serious 19	seriously 22	settle -9	seventeen -24	señora 12	share 16	sheds -13	she’s 20	shield -21	shocked 17	show -8	si 18	sideways 22	sieben -12	siempre 18	signal 8	signora -16	silence -13	silent -25	silenzio -9	sim 11	sin 12	sincere -9	sind -7	sinhá -16	sisters -23	sit 24	situation -14	sleep 16	slow 6	small -8	smiling 16	sobriété -12	social -17	sociale -7	soddisfazione 22	soft -22	soglia 13	solo -11	some 22	something -9	somewhere 14	sommer -12	son 12	sono 16	sorrent -18	sorry 14	sou 8	sounded -13	soup -23	sous 11	southern 12	space -24	spare 18	special -9	spider -15	spiritual -18	sportlich 16	spring -19	spy -21	stage 20	stanco 16	stand 16	statt 7	stay 22	still 19	stille -20	stiltetax -12	sting -19	stop 8	strikes 14	strong 19	stronger 13	strongly -18	stuck 16	study -13	su 13	subito -14	subject 17	sucres -15	sucrée 20	suficiente 14	sul 14	sulla 18	summit -21	sunday -24	sunlight 15	super -14	support -10	sur 19	sweet -18	sympathy 17	sì 13	só 15	tagblatt -11	tailgate -15	takes 21	talk -23	talks -7	também 14	tampoco 17	tante -12	tape 17	tarde -12	tardiva 16	tax 9	te -21	tea -15	telescopio -7	tell 15	temporal 8	tenderness 18	tengo 17	tent 12	terme 18	terra -17	terrible 19	terrorism 17	thank 11	that's 23	the -25	their 23	there 19	they 25	they're 18	they’re 19	thousands 22	three -6	tide -16	tides -16	tidewrack -17	time -16	times -16	tintin -20	tired 21	titre -6	today -18	todo 19	tonhos -14	tonight -22	too -22	top 14	torna -10	torno -15	total 12	tout 15	track -24	trading -11	trained -16	trauerspiel 13	travel -22	tres -7	truck -12	true -11	trump 21	trust -9	très 12	tuesday -16	tuono -9	turn 18	turning 13	turno -6	tutti -15	tutto 14	twee 16	táper -14	tèt -13	ugly 18	ui -10	uit 13	um 8	uma 20	una 20	uncles -12	und 8	understudy -21	undici 11	une 28	unicornio -15	unity -18	uno -6	up -8	urgent -12	v -22	vale 14	vals -14	values 14	van 7	vegano -18	velório -10	ver -9	verbijsterd 19	verrast 12	very 42	verão 12	vezes 10	vidro -14	viel 13	vieux -13	vigilance 8	vigilant 21	visit -24	vittoria 24	voice 8	volcano -18	volta -15	volto 17	voto 15	vuelo -15	wachten -8	wall 19	wally -10	ward -24	warm 8	warmth -14	was 19	watch 19	water -23	way 21	we 16	weak -8	weg -12	weitblick -17	welcome -12	well 12	wellness -7	were 20	wet -21	what 6	when 15	where -11	which 8	white 12	whoever -12	whole 9	whom 17	why -16	wie 9	wiel -14	wife -20	wij -11	wind -11	windmill -20	wir -10	wise -16	wish -15	with 20	witz 13	wives -12	wolf -20	words -13	work 15	worms -14	worse 13	y 21	yeah 11	yes 20	yo 7	york 18	you 12	you've 16	yoyo -9	zeitnah 12	zero -10	zoom -21	zu -7	zukunft -14	zwei 21	zéro 8	à -13	água -12	ça 8	è 11	é -10	étape 14	één -15	über 14	überfällig 10
lead|lower|	( -6	, 17	- -6	: -26	; 17	auxiliary 13	capital 26	possessive 22	pronoun 15	quote -9	subordinator -9	that 7	verb-thinking 10	word 7	— 20
lead|other|	auxiliary -20	determiner 20	preposition 20	start 23	stop 14	that -11	word -19
lead|upper|	' -17	) 16	, -17	: 15	; -19	adverb -8	auxiliary -21	capital -31	coordinator -11	possessive -41	preposition -17	pronoun -24	quote 20	start 10	stop 25	that 10	verb-judging -23	verb-saying -15	verb-thinking -6	word -35	– -12	’ -10
mood|	none -8	other 15	plain 24
mood|none|	2-3 -6
mood|none|false|	true -13
mood|none|true|	true -6
mood|other|	2-3 19	4-7 16
mood|other|false|	false -7	true 15
mood|other|true|	false 16
mood|plain|	1 10	2-3 6	4-7 31	8+ 7
mood|plain|false|	false 13	true 11
mood|plain|true|	false 20	true -8
naming|apelido|2|	1 -11	2-3 -22
naming|baptisée|1|	1 -11	2-3 -9	4-7 -18
naming|baptisé|1|	1 -7	2-3 -11
naming|batizado|2|	2-3 -14
naming|bautizada|1|	2-3 -6
naming|bautizado|1|	2-3 -7
naming|bautizado|2|	2-3 -13
naming|begriff|1|	1 -18	2-3 -16
naming|called|1|	1 -7	4-7 12	8+ 13
naming|called|2|	1 46	2-3 -9	4-7 39	8+ 13
naming|called|3|	1 49	2-3 34	8+ 16
naming|chamado|1|	1 -14
naming|christened|1|	2-3 -12
naming|conhecida|2|	2-3 -7
naming|conhecido|2|	2-3 -12
naming|conocido|2|	1 -17	4-7 -7
naming|cosiddetto|1|	2-3 -17
naming|detto|1|	2-3 -6	4-7 13
naming|detto|2|	4-7 7
naming|detto|3|	2-3 13
naming|dite|1|	2-3 6
naming|dit|1|	1 20	2-3 -8
naming|dit|2|	1 -6	2-3 12	4-7 22
naming|dit|3|	2-3 21	4-7 28	8+ 19
naming|dubbed|1|	2-3 10
naming|entitled|1|	4-7 -17
naming|expression|1|	2-3 -15
naming|false|	: -15	auxiliary -12	capital -18	coordinator -6	preposition -30	pronoun 6	quote -6	stop 13	subordinator -26	verb-judging -20	word -47
naming|intitolato|1|	2-3 -14
naming|intitulée|1|	2-3 -8
naming|intitulé|1|	2-3 -18	4-7 -10
naming|known|2|	1 -27
naming|known|3|	2-3 -37
naming|labelled|1|	2-3 -15
naming|lema|1|	2-3 -11
naming|leus|1|	2-3 -11
naming|llamado|1|	2-3 -11
naming|mot|1|	1 -23
naming|mot|2|	1 -13	8+ 6
naming|naam|1|	1 -7	2-3 -11
naming|named|1|	2-3 -23
naming|named|2|	2-3 -8
naming|nicknamed|1|	1 -15	2-3 -22	4-7 -17
naming|nicknamed|2|	2-3 -22
naming|nome|2|	2-3 -13
naming|nommé|1|	1 -8
naming|none|	2-3 6	8+ 7
naming|palabra|1|	1 -15
naming|palabra|2|	1 13
naming|palavra|1|	1 -24
naming|parola|1|	1 -11
naming|parola|2|	1 6
naming|phrase|1|	2-3 -16
naming|phrase|3|	4-7 8
naming|ribattezzato|3|	2-3 -16
naming|slogan|1|	4-7 -15
naming|slogan|2|	4-7 -17
naming|so-called|1|	1 -25	2-3 -34
naming|sogenannte|1|	1 -13
naming|surnommée|1|	2-3 -11
naming|surnommé|1|	2-3 -10
naming|termed|1|	2-3 23
naming|termine|1|	1 -13
naming|termo|1|	1 -13
naming|term|1|	1 -6	2-3 -9
naming|titel|1|	2-3 -11	4-7 -11
naming|titled|1|	2-3 -25	4-7 -20
naming|titulado|1|	4-7 -12
naming|true|	' -16	) 16	- -8	: 9	; 7	possessive -10	quote 11	start 11	stop 25	that 6	verb-saying -8	verb-thinking 8	word 9	– -6	— 7
naming|título|2|	2-3 -14
naming|woord|1|	1 -21
naming|words|1|	2-3 -20	4-7 -7
naming|words|2|	4-7 19
naming|words|3|	1 -12	8+ 13
naming|word|1|	1 -28
naming|word|2|	1 -21
naming|wort|1|	1 -11
naming|wort|2|	1 10
naming|zogeheten|1|	1 -9
nobody|1|	, -20	auxiliary -17	capital -10	coordinator -18	determiner -17	preposition -24	word -31
nobody|2-3|	, -21	auxiliary -19	capital -18	determiner -37	preposition -24	subordinator -17	word -13
nobody|4-7|	, -16	capital -20	quote 22	start 10	stop 23	word -18
nobody|8+|	start 44	stop 24
others|0|	1 7
others|1|	1 -9	2-3 -18	4-7 -8	8+ 7
others|2|	1 -39	2-3 -29	4-7 -21	8+ 25
others|3|	1 -22	2-3 13	4-7 -8	8+ 17
own-case|false|all-one|	, -22	: 20	adverb -11	auxiliary -19	possessive -32	preposition -6	pronoun -17	stop 16	subordinator -16	that -9	verb-judging -29	verb-saying -8	— 12
own-case|false|all|	, -27	: 10	auxiliary -14	capital -8	coordinator -14	possessive -37	pronoun -7	quote 16	start -14	stop 8	subordinator 12	verb-judging -15	verb-thinking -16	word -11
own-case|false|first|	( -9	, -7	- 15	: 11	adverb -19	auxiliary -11	capital -15	coordinator 11	possessive -15	preposition -13	quote 7	start 6	stop 16	subordinator 18	that 19	word -30
own-case|false|most|	auxiliary 25	capital -6	pronoun -6	start 6	word -11
own-case|false|none|	, 15	- -11	: -25	; 17	adverb 10	auxiliary 6	capital 13	possessive 21	pronoun 10	quote -7	verb-thinking 8	word 6
own-case|false|some|	, 9	auxiliary 11	capital 8	coordinator -8	determiner 8	preposition 7	pronoun 21	subordinator 14	that 19	verb-judging -13	verb-saying 17	verb-thinking 12
own-case|false|titled|	auxiliary 23	determiner 6	possessive 15	start -18	subordinator -7	verb-saying 11	word -14
own-case|false|upper|	, 15	start -11
own-case|true|all-one|	, 14	adverb -9	preposition -18	stop 23	verb-saying -8	word -23
own-case|true|all|	capital -15	stop 34	verb-judging -18	word -24
own-case|true|first|	) 7	, 14	- 18	coordinator -11	preposition -18	quote 17	start 37	stop 21	that 13	verb-saying -25	word -27	— 16
own-case|true|most|	, 14	start 28	stop 24
own-case|true|none|	, 22	: -7	auxiliary 39	capital 20	determiner 22	possessive 15	preposition -20	pronoun 19	subordinator -13	that 28	verb-judging 18	verb-thinking 16	word 22
own-case|true|some|	, 14	auxiliary 8	capital 17	determiner 13	preposition 12	pronoun 9	subordinator -14	that 7	verb-saying 13	word 19
own-case|true|titled|	: 27	start 19
own-case|true|upper|	: 15	start 19
own|false|	1 -6	2-3 -7	8+ 9
own|true|	1 -21
same|1|2-3|	all -10	all-one -13	none 8	some -7	titled 17
same|1|4-7|	all -28	all-one -18	none 22	some 17	titled 17	upper 22
same|1|8+|	most 26	none 13	some 30	titled 18	upper 14
same|2|1|	all-one -16	first -10
same|2|2-3|	all -11	all-one 10	first -7	none -9	some 25	titled -15
same|2|4-7|	all -16	all-one -10	none 45
same|2|8+|	first 19	titled 6
same|3|1|	all-one 7	first 22	none -19
same|3|2-3|	all-one -28	none -17
same|4|2-3|	none 11
sentence|judging|	8+ 35
sentence|none|	1 -37	2-3 -37	4-7 -27
sentence|saying|	1 20	2-3 21	4-7 21	8+ 8
sentence|thinking|	1 -22	2-3 -6	4-7 18	8+ 15
size-ending|10+|!|	capital 12	end 19	pronoun 13
size-ending|10+|,|	' 15	capital 17	coordinator 17	determiner 21	pronoun 16	subordinator 15	verb-saying 16	word 24
size-ending|10+|.|	[ 24	auxiliary 11	capital 31	coordinator 19	determiner 31	end 28	preposition 16	pronoun 21	subordinator 26	— 17
size-ending|10+|?|	,auxiliary 6	capital 23	determiner 11	end 18	pronoun 16	stop 9	verb-saying 20
size-ending|10+|none|	( 11	, 23	,auxiliary 6	,preposition 16	,pronoun 11	,verb-judging 12	,verb-saying 9	,verb-thinking 16	,word 21	: 18	adverb 15	capital 22	coordinator 15	determiner 21	end 35	preposition 23	pronoun 24	stop 30	subordinator 16	that 14	verb-saying 22	— 15
size-ending|1|!|	stop 7
size-ending|1|,|	auxiliary -13	capital 12	coordinator -11	determiner 7	pronoun 18	quote -22	verb-saying -15
size-ending|1|.|	,preposition -14	capital 16	determiner -8	end -12	pronoun -11	quote 11	subordinator -18
size-ending|1|?|	end 11	pronoun -13
size-ending|1|none|	( -10	) 6	, -18	,auxiliary -11	,coordinator -9	,preposition -16	,pronoun 6	,quote -19	,that -15	,verb-judging 12	,verb-saying 15	,word -10	: -14	adverb -20	auxiliary -27	capital -11	coordinator 11	quote -7	subordinator 20	verb-thinking 14	word -6	— -12
size-ending|2|!|	end 8	stop 14
size-ending|2|,|	auxiliary -6	capital 16	determiner -7	preposition -17	pronoun -9	quote 9	subordinator -6	that -11	verb-judging -10	word 11
size-ending|2|.|	coordinator 16	determiner -19	preposition -8	pronoun 21	quote -13
size-ending|2|?|	,verb-saying 14	,word 12	capital 20	end 11	pronoun 17	stop -9	verb-saying 20	— 11
size-ending|2|none|	+ 9	, -16	,adverb -16	,auxiliary -6	,determiner -14	,preposition -19	,pronoun -17	,quote -11	,subordinator -6	,that -26	,verb-judging 8	,verb-saying 15	,verb-thinking 14	,word -17	; -8	adverb 14	auxiliary -25	coordinator 7	pronoun -15	that 6	verb-judging -25	verb-saying -10
size-ending|3|!|	,verb-saying 10
size-ending|3|,|	auxiliary -13	capital 7	determiner -14	preposition 12	subordinator 22	that -19	verb-saying 16
size-ending|3|.|	capital -8	coordinator 23	determiner 6	end 8	pronoun 10	quote -16	subordinator -9
size-ending|3|?|	,verb-saying 6	capital 18	end 34	pronoun 22	stop 11	— 10
size-ending|3|none|	( -29	) -8	, -9	,capital 7	,coordinator -13	,preposition -13	,pronoun -7	,subordinator 6	,that -18	,verb-judging 9	,verb-saying 13	adverb 6	capital -15	coordinator -9	determiner 13	end 28	preposition 9	pronoun 11	subordinator 17	verb-judging 9	— 12
size-ending|4-5|!|	capital 13	determiner 18	end 14	pronoun 15
size-ending|4-5|,|	auxiliary -11	capital 38	coordinator -18	determiner 14	preposition -8	pronoun 44	verb-saying 21	word -16
size-ending|4-5|.|	capital 17	coordinator 19	end 17	preposition 17	quote -13	subordinator 13	that 12	— 22
size-ending|4-5|?|	,auxiliary 13	,determiner 9	,verb-saying 11	,verb-thinking 14	capital 27	determiner 22	end 37	pronoun 12	quote 14	verb-saying 21	— 17
size-ending|4-5|none|	( -9	, 10	,adverb 15	,auxiliary -6	,capital -21	,coordinator 17	,subordinator 19	,verb-judging 15	,verb-saying 6	,word -22	- 7	; 26	adverb -14	capital -7	preposition 13	pronoun -11	subordinator 30	verb-saying -12	verb-thinking 19	word -9	— -14
size-ending|6-9|!|	capital 13	determiner 13	end 22	pronoun 11
size-ending|6-9|,|	adverb 11	capital 21	determiner 32	pronoun 25	subordinator -9	verb-saying 25	word 6
size-ending|6-9|.|	coordinator 16	determiner 18	preposition 35	pronoun 10	quote 19	subordinator 17	that 17	— 32
size-ending|6-9|?|	,pronoun 13	,verb-saying 12	,word 15	capital 21	determiner 23	end 37	preposition -9	pronoun 23	stop -11	verb-saying 9	— 17
size-ending|6-9|none|	( -7	) 18	,auxiliary 18	,determiner 18	,verb-judging 19	,verb-saying 10	,verb-thinking 15	,word 8	- 13	: 45	capital 29	coordinator 29	determiner 24	end 35	pronoun 25	stop 16	subordinator 20	verb-saying 19	word -9	– 10	— -13
size-follow|10+|	' 17	( 17	, 23	,auxiliary 6	,preposition 16	,pronoun 10	,verb-judging 12	,verb-saying 9	,verb-thinking 16	,word 21	: 18	[ 25	adverb 19	auxiliary 23	capital 19	coordinator 26	determiner 24	end 29	preposition 26	pronoun 17	quote 23	stop 31	subordinator 29	that 17	verb-saying 17	word 29	— 21
size-follow|1|	( -7	) 10	, -19	,auxiliary -11	,coordinator 8	,determiner 9	,preposition -17	,pronoun 7	,quote -19	,that -15	,verb-judging 12	,verb-saying 15	,word -10	: -15	adverb -20	auxiliary -28	capital 9	coordinator 6	end -9	quote -7	subordinator 6	— -12
size-follow|2|	+ 9	, -16	,adverb -16	,determiner -14	,preposition -19	,pronoun -17	,quote -11	,subordinator -6	,that -26	,verb-judging 8	,verb-saying 15	,verb-thinking 14	,word -17	; -8	adverb 20	auxiliary -26	coordinator 9	determiner -8	end 7	verb-judging -27	verb-saying -10	verb-thinking -23	— 13
size-follow|3|	( -29	) -8	, -10	,capital 7	,coordinator -13	,preposition -13	,pronoun -7	,subordinator 6	,that -18	,verb-judging 9	,verb-saying 13	adverb 10	capital -8	determiner 6	end 16	preposition 10	pronoun 10	quote 9	subordinator 21	verb-judging 15	– 9	— 16
size-follow|4-5|	( -14	, 10	,adverb 15	,auxiliary -7	,capital -21	,coordinator 17	,subordinator 19	,verb-judging 15	,verb-saying 6	,verb-thinking 18	,word -21	- 7	; 28	adverb -13	auxiliary -7	capital 30	coordinator -8	end 11	preposition 15	pronoun 11	quote -11	subordinator 26	verb-thinking 21	word -17
size-follow|6-9|	( -9	) 18	, -6	,auxiliary 18	,determiner 18	,verb-judging 19	,verb-saying 10	,verb-thinking 15	,word 12	- 14	: 45	capital 11	coordinator 26	determiner 26	end 11	preposition -6	pronoun 29	stop 14	that 17	verb-saying 29	word -11	– 11
size-intro|10+|	) 12	, 39	- 24	: 36	adverb 17	auxiliary 16	capital 33	coordinator 24	determiner 21	possessive 17	preposition 38	pronoun 19	quote 29	start 18	stop 14	subordinator 28	that 27	verb-judging 19	verb-saying 41	verb-thinking 17	word 16	– 20	— 15
size-intro|1|	' -8	, -15	adverb 22	determiner 12	possessive 8	preposition -9	quote -17	stop 19	that -23	verb-thinking -7	word -15
size-intro|2|	( 13	, 13	: 9	adverb -27	pronoun -14	quote -7	stop 17	subordinator -20	verb-judging -11	verb-saying -16	verb-thinking -6	word -9	– -17	— 12	’ 20
size-intro|3|	' -17	( -16	, -15	: 7	adverb 18	auxiliary 23	determiner -11	possessive -8	preposition -9	pronoun 34	quote 9	start 8	stop 19	that 36	verb-saying 13	verb-thinking 24	word 17	’ 18
size-intro|4-5|	% 13	( -11	- -11	adverb -19	coordinator -9	possessive -18	preposition 14	pronoun 22	quote 35	start 6	stop 13	subordinator 22	that 22	verb-judging 15	verb-thinking 13	word -12	– 11	— -11	’ -7
size-intro|6-9|	( -8	, 20	- 20	: 7	; 11	adverb 18	coordinator 31	determiner 24	pronoun 37	start 32	stop 19	that 45	verb-thinking 30	word 12	– -12	— 22	’ 14
size|	1 -6	10+ 24	2 -19	3 11	4-5 -11	6-9 7
subject|elided|	( 10	,auxiliary 21	,coordinator 17	,determiner -17	,preposition 14	,pronoun 21	,that -10	,verb-saying 18	,word -19	2-3 29	4-7 10	auxiliary -14	end 16	pronoun 14	stop 20	— 19
subject|none|	( -21	) -9	+ 11	,auxiliary -10	,capital -12	,coordinator 8	,determiner -9	,preposition -32	,pronoun -18	,quote -21	,subordinator -11	,that -21	,verb-judging 30	,verb-thinking 16	,word -22	- -18	4-7 -13	8+ -11	; 9	auxiliary -12	capital 31	determiner 11	end 31	preposition -24	quote 11	subordinator 13	that 17	verb-judging 15	word -17	– 8	— 23
subject|own|	) -13	+ 9	,adverb -9	,capital -13	,coordinator -12	,determiner 15	,preposition -11	,quote -17	,subordinator 14	,that -20	,verb-saying 14	2-3 -10	: -14	auxiliary -6	capital 9	end 9	preposition 12	stop -7	subordinator 12	that -14	verb-judging -12	verb-saying -29	word -18
two-before|%|	stop 8
two-before|)|	- 10	: 23	coordinator -11	preposition 15	stop 23
two-before|,|	adverb 8	auxiliary 20	capital -20	determiner -28	pronoun -15	quote 18	that 13	verb-judging 12	word -33
two-before|:|	preposition -14	word 16
two-before|;|	capital 18	determiner -17
two-before|adverb|	, 13	: 28	adverb -12	coordinator 14	determiner 23	preposition -8	stop 22	that 16	verb-judging 6	verb-saying 12	verb-thinking -16	word -9
two-before|auxiliary|	, 14	adverb 22	auxiliary 31	determiner 17	preposition -16	pronoun 14	quote -14	stop 36	subordinator 17	that 18	verb-judging 7	verb-thinking 13	word 36
two-before|capital|	' -13	, 14	- -16	: 13	; -8	auxiliary 16	capital 17	coordinator -11	determiner -10	possessive -13	preposition -7	stop 6	verb-judging 17	word 8	– -9
two-before|coordinator|	: 16	adverb 21	auxiliary 28	capital 17	preposition -20	stop 12	that 8	verb-judging 14	verb-saying 30	verb-thinking -9	word -29
two-before|determiner|	: 20	adverb 16	auxiliary -11	capital -15	determiner 27	preposition -16	stop 28	that 14	verb-thinking 21	word -13
two-before|possessive|	quote 17	verb-saying 16	word -12
two-before|preposition|	: -7	adverb -20	capital 10	pronoun -12	quote 15	stop 33	subordinator -15	that -19	verb-judging 13	verb-saying -30	verb-thinking 21	word -10
two-before|pronoun|	, 9	: 41	adverb 9	auxiliary 13	determiner -8	possessive 26	preposition 28	pronoun 8	stop 37	subordinator 14	verb-saying 6	word 14
two-before|quote|	( -7	, -31	: 22	coordinator -7	determiner 10	preposition -15	stop 13	subordinator 14	word 6	— 13
two-before|start|	determiner -24	preposition -28	quote 11	start 11	subordinator -20	word 20
two-before|stop|	) 13	: 11	capital -14	coordinator -7	determiner -28	preposition -31	quote 17	— 19
two-before|subordinator|	capital 16	determiner 7	preposition -6	pronoun 27	stop 25	word -7
two-before|that|	, 13	auxiliary -23	capital 26	preposition -19	pronoun 30	stop 21	subordinator -7	verb-judging 10	verb-saying -22	word 8
two-before|verb-judging|	, 12	: 19	adverb -11	auxiliary 18	determiner 7	preposition 6	that 23	verb-saying -21
two-before|verb-saying|	, 47	: 18	adverb -19	auxiliary 11	capital -13	preposition 15	pronoun -12	stop 17	subordinator 16	verb-judging -22	verb-saying 7	word 20
two-before|verb-thinking|	, 7	: 17	auxiliary -10	determiner 7	preposition 33	pronoun 11	stop 31	subordinator 10	verb-judging -17
two-before|word|	, -29	- 15	: -8	; 11	auxiliary -6	capital -8	coordinator 13	preposition -13	pronoun 22	quote -10	stop 24	subordinator -17	verb-judging -30	verb-saying -10	— -16
two-before|—|	stop 6
two-before|’|	stop 11
two-words-before|%|	. 8
two-words-before|'s|	 17
two-words-before|)|	- 10	. 23	: 23
two-words-before|,|	 18	a -17	alias -14	and 26	as 6	attend 6	baptisé -8	baptisée -14	bautizado -7	blamed 17	christened -12	citing 16	der 18	detto -16	di 14	dit -16	dite -11	elogiou 13	en -14	es -13	está 15	had 15	headed -14	houve 19	intitulé -9	is 10	jesús -7	la -27	lamentó 17	le -10	maar 16	mas 13	nicknamed -25	o -21	of 12	on -17	or -21	per -15	que 12	said 28	salue 6	sei -11	selon -8	since 17	surnommé -8	that 7	the -34	titled -9	titulado -10	un -6	was 24	welcomed 16	whose -32	è 11	é 11
two-words-before|.|	 19	) 13	: 11	de -18	die 12	el -15	the -30	under -20	— 19
two-words-before|000|	. 15
two-words-before|00|	. 8
two-words-before|17|	. 8
two-words-before|1987|	. 8
two-words-before|1991|	. 17
two-words-before|1998|	. 10
two-words-before|2014|	. 13
two-words-before|2021|	. 10
two-words-before|2027|	. 10
two-words-before|2028|	. 14
two-words-before|2029|	. 15
two-words-before|22|	. 11
two-words-before|29|	. 14
two-words-before|31|	. 11
two-words-before|3|	: 10
two-words-before|40|	. 6
two-words-before|9|	. 9
two-words-before|a24|	. 13
two-words-before|aan|	. 10
two-words-before|abc|	’s -14
two-words-before|about|	the 20
two-words-before|ab|	: 17
two-words-before|account|	. 21
two-words-before|acquiesce|	: 6
two-words-before|acredita|	. 6
two-words-before|act|	. 13
two-words-before|acusou-a|	de 17
two-words-before|added|	, 17	. 21	: 18
two-words-before|adding|	, 19	: 12
two-words-before|addio|	a -15
two-words-before|adesivo|	: -22
two-words-before|administration|	. 12
two-words-before|admits|	: 12
two-words-before|advertised|	as -21
two-words-before|advies|	naar -18
two-words-before|adviser|	. 9
two-words-before|afgedaan|	als 11
two-words-before|afp|	. 14
two-words-before|af|	. 18
two-words-before|again|	. 16
two-words-before|agency|	. 17
two-words-before|agreed|	. 14
two-words-before|ahead|	of -18
two-words-before|airport|	. 17
two-words-before|ajouter|	: 11
two-words-before|album|	, -21
two-words-before|alle|	nur -9
two-words-before|all|	. 14
two-words-before|altro|	: 18
two-words-before|america|	. 11
two-words-before|among|	them -20
two-words-before|amuse|	: 6
two-words-before|analysts|	. 12
two-words-before|anders|	: 15
two-words-before|and|	a 9	said 22	that -7	was 17	would 11
two-words-before|anger|	. 13
two-words-before|anni|	. 15
two-words-before|announced|	. 12
two-words-before|anos|	, 18	. 9
two-words-before|answer|	. -11
two-words-before|ans|	. 12
two-words-before|anyway|	. 17
two-words-before|an|	, 9	. 13	: 6	einem -17
two-words-before|apelidada|	de -6
two-words-before|apelidado|	de -16
two-words-before|apelido|	de -19
two-words-before|apenas|	: 13	que 14
two-words-before|apology|	, -14
two-words-before|appeal|	. 12
two-words-before|applause|	. 14
two-words-before|arbitraje|	de 12
two-words-before|around|	. 11
two-words-before|arrangement|	. 14
two-words-before|arrived|	. 9
two-words-before|asked|	, 13	. 15	for 21
two-words-before|assembly|	. 13
two-words-before|association|	. 11
two-words-before|as|	a 9
two-words-before|attendent|	. 7
two-words-before|attend|	. 14
two-words-before|auf|	. 7	dem -13
two-words-before|august|	. 19
two-words-before|aussitôt|	, 7
two-words-before|aus|	. 14
two-words-before|auteur|	de -17
two-words-before|author|	of -20
two-words-before|autora|	de -10
two-words-before|aviso|	: -15
two-words-before|avocate|	. 7
two-words-before|away|	. 9
two-words-before|a|	campanha -10	claque -12	decisão 13	descoberta 12	dénoncé 13	expressão -23	frase -12	hashtag -17	inscrição -17	marca -8	operação -15	palavra -22	resposta 13	salué 6	so-called -16	un -6
two-words-before|añadido|	: -12
two-words-before|años|	. 6
two-words-before|banderole|	: 7
two-words-before|band|	played -17
two-words-before|bank|	. 7
two-words-before|base|	: 16
two-words-before|batizado|	de -16
two-words-before|bautizado|	como -13
two-words-before|been|	. 11	freed 14
two-words-before|before|	. 10
two-words-before|bekend|	als -19
two-words-before|bericht|	: 10
two-words-before|betalen|	. 15
two-words-before|be|	a 24	called -22	met 12
two-words-before|biglietto|	: -7
two-words-before|bilhete|	: 10
two-words-before|blijft|	. 13
two-words-before|board|	. 8
two-words-before|boek|	, -8
two-words-before|book|	, -28	. 18
two-words-before|box|	. 12
two-words-before|braccia|	: 29
two-words-before|briefje|	: 7
two-words-before|brief|	. 12
two-words-before|brusio|	. 7
two-words-before|but|	not 17
two-words-before|by|	a -25
two-words-before|cabeça|	. 9
two-words-before|calificó|	de 16
two-words-before|called|	a 13	for 21	it 10	that 26	the -16	them 21
two-words-before|calling|	him 16	it 15
two-words-before|calls|	her 13
two-words-before|call|	. 22	a -26
two-words-before|calma|	: 13
two-words-before|camera|	. 18
two-words-before|campaign|	. 16
two-words-before|card|	. 10
two-words-before|care|	. 15
two-words-before|carolina|	. 13
two-words-before|cartas|	. 6
two-words-before|cartello|	: -24
two-words-before|cartel|	: -25
two-words-before|carton|	: -11
two-words-before|car|	. 20
two-words-before|case|	. 9
two-words-before|cbc|	’s -16
two-words-before|centre|	. 15
two-words-before|ce|	résultat 14
two-words-before|chair|	. 12
two-words-before|chamam|	de -14
two-words-before|changed|	. -12
two-words-before|change|	. 13
two-words-before|chants|	of 6
two-words-before|chapter|	. 13
two-words-before|charge|	. 14
two-words-before|chips|	. 12
two-words-before|choice|	. 19
two-words-before|civile|	. 12
two-words-before|claro|	: 15
two-words-before|classificou|	como 14
two-words-before|clientes|	são 13
two-words-before|cliente|	. 6
two-words-before|clients|	were 18
two-words-before|clinton|	. 11	was 12
two-words-before|club|	. 7
two-words-before|cnn|	's -12	. 10	’s -20
two-words-before|coalition|	. 9
two-words-before|code|	: -15
two-words-before|comment|	. 20
two-words-before|committee|	. 16
two-words-before|communiqué|	, 10
two-words-before|como|	de -20
two-words-before|comptes|	juge 8
two-words-before|conclu|	: 6
two-words-before|conference|	. 9
two-words-before|conferma|	: 12
two-words-before|confiant|	. 6
two-words-before|confirma|	. 7	: 10
two-words-before|confusion|	. 13
two-words-before|conhecida|	por -7
two-words-before|conhecido|	como -12	por -9
two-words-before|conoce|	como -20
two-words-before|conocido|	como -16
two-words-before|consulted|	. 10
two-words-before|continued|	, 8	. 8
two-words-before|contrapartidas|	. 6
two-words-before|contre|	un -23
two-words-before|convention|	. 14
two-words-before|con|	scritto -9
two-words-before|copy|	of -19
two-words-before|corregge|	: 14
two-words-before|corrige|	: 15
two-words-before|così|	: 15
two-words-before|council|	. 16
two-words-before|court|	. 17
two-words-before|cousin|	. 11
two-words-before|crie|	au -7
two-words-before|crowd|	. 12
two-words-before|cruz|	. 13
two-words-before|cuenta|	, 9
two-words-before|cut|	. 15
two-words-before|cámaras|	. 6
two-words-before|c’|	est 10	è -13
two-words-before|dagegen|	. 7
two-words-before|dal|	titolo -14
two-words-before|dann|	: 17
two-words-before|dass|	man 12
two-words-before|das|	? 18	buch -12	für -6	urteil 10	wort -11
two-words-before|dat|	hij 14
two-words-before|days|	. 12
two-words-before|day|	: 15
two-words-before|da|	palavra -13
two-words-before|definido|	como -8
two-words-before|definió|	como 18
two-words-before|delay|	. 13
two-words-before|delighted|	. 10
two-words-before|del|	sistema -8
two-words-before|democrat|	. 12
two-words-before|dem|	namen -13	titel -11
two-words-before|den|	arbeitstitel -23	ausdruck -17	begriff -14	namen -14	spitznamen -14	titel -13	zusatz -16
two-words-before|der|	aufschrift -11	begriff -17	fachzeitschrift -13	zeitung -10
two-words-before|described|	as 14
two-words-before|describe|	como 9
two-words-before|detto|	, 7
two-words-before|de|	afspraak 13	la 12	leus -11	naam -11	publicar -13	tekst 6	term -14	titel -9	uma 14	volksmond -14	zaak 17
two-words-before|dice|	. 18
two-words-before|die|	initiative -13	zeitung -15
two-words-before|differently|	. 13
two-words-before|dijo|	. 6	: 15
two-words-before|diplomatic|	. 14
two-words-before|diplomático|	. 16
two-words-before|director|	. 17
two-words-before|disagreed|	. 18
two-words-before|discorda|	: 10
two-words-before|disco|	, -13
two-words-before|discrepa|	: 10
two-words-before|disse|	que 11
two-words-before|dit|	avoir 20
two-words-before|diversamente|	: 8
two-words-before|dizer|	que 17
two-words-before|diz|	. 9	que -10
two-words-before|di|	aver 24	essere 10
two-words-before|documentary|	, -11
two-words-before|dollars|	. 7
two-words-before|door|	: -10
two-words-before|doublé|	. 16
two-words-before|down|	. 13	: -14
two-words-before|do|	livro -6
two-words-before|droog|	. 15
two-words-before|déception|	. 9
two-words-before|dénonce|	une 19
two-words-before|d’|	avoir 12	un 29
two-words-before|early|	. 13
two-words-before|ein|	. 11	: 14
two-words-before|elle|	, 6	. 13
two-words-before|elogiou|	a 16
two-words-before|el|	conflicto 12	lema -13	que 10
two-words-before|email|	. 13
two-words-before|emenda|	: 10
two-words-before|empresa|	. 6
two-words-before|english|	. 20
two-words-before|enquête|	pour -21
two-words-before|entrevista|	ao -17
two-words-before|entscheidung|	sei 11
two-words-before|enttäuscht|	. 7
two-words-before|era|	. 18	o -11
two-words-before|er|	destijds 10	habe 17
two-words-before|escrito|	: -6
two-words-before|espn|	. 16
two-words-before|est|	dite 19
two-words-before|es|	: 10	für 19
two-words-before|euros|	. 18	de -22
two-words-before|euro|	. 20
two-words-before|executive|	. 10
two-words-before|explained|	. 16
two-words-before|explicou|	. 9
two-words-before|expresó|	su 20
two-words-before|eyes|	. 18
two-words-before|e|	que 8
two-words-before|face|	. 21
two-words-before|fair|	. 8
two-words-before|faixa|	: -15
two-words-before|falam|	em 23
two-words-before|falar|	em 13
two-words-before|falou|	em 15
two-words-before|fees|	. 16
two-words-before|fermeture|	. 8
two-words-before|ferrara|	: 10
two-words-before|fest|	. 12
two-words-before|ficha|	: -14
two-words-before|fifth|	. 19
two-words-before|figure|	. 9
two-words-before|fila|	. 12
two-words-before|film|	, -17
two-words-before|fin|	. 8
two-words-before|first|	. 8
two-words-before|flag|	. 9
two-words-before|floor|	. 9
two-words-before|fois|	. 18
two-words-before|for|	a -6	his -6	the 13
two-words-before|foto|	. 13
two-words-before|foulard|	. 6
two-words-before|foundation|	. 11
two-words-before|found|	it 23
two-words-before|friday|	. 14
two-words-before|friend|	. 11
two-words-before|funeral|	. 8
two-words-before|further|	. 20
two-words-before|gaan|	. 11
two-words-before|game|	. 18
two-words-before|gauche|	. 15
two-words-before|geduld|	. 10
two-words-before|gekauft|	. 11
two-words-before|gelernt|	. 6
two-words-before|gemeint|	: 14
two-words-before|general|	. 11
two-words-before|gewesen|	. 6
two-words-before|gezien|	. 17
two-words-before|govender|	: 16
two-words-before|government|	of 20
two-words-before|governo|	de 11
two-words-before|grinned|	. 23
two-words-before|gritou|	: 17
two-words-before|ground|	. 16
two-words-before|guère|	: 8
two-words-before|habe|	? 12
two-words-before|hablan|	de -12
two-words-before|habló|	de 34
two-words-before|había|	dicho -12
two-words-before|haderte|	: 18
two-words-before|had|	. 13	become -9	called 17	reported 17	written -14
two-words-before|hands|	. 16
two-words-before|hand|	. 24
two-words-before|has|	gone 18
two-words-before|have|	a 8	been 29	named -15
two-words-before|ha|	lodato 12	scritto -10	sido 9
two-words-before|head|	. 17
two-words-before|hearing|	. 8
two-words-before|helicopter|	. 12
two-words-before|hem|	. 12
two-words-before|here|	. 16
two-words-before|herself|	as 12
two-words-before|her|	. 16	as 16	for 18
two-words-before|het|	besluit 9	bewijs 14	bordje -14	dorp -11	kabinet 16	op 13	opschrift -16	over 14	plan 19	woord -18
two-words-before|heures|	. 10
two-words-before|he|	called 34	calls 13	had 22	has 17	is 26	preferred -25	said 16	termed 22	was 12	would 30	’s 14
two-words-before|hierro|	: 10
two-words-before|hij|	, 11	. 7
two-words-before|himself|	as 17
two-words-before|him|	, 13	. 20	: 16	a 21	as 18	of 15	to 13
two-words-before|hombros|	: 27
two-words-before|home|	. 17
two-words-before|horas|	. 12
two-words-before|hora|	. 11
two-words-before|host|	of -16
two-words-before|hours|	. 12
two-words-before|hour|	. 12
two-words-before|house|	. 18
two-words-before|idea|	. 17
two-words-before|ihr|	buch -8
two-words-before|il|	, 7	cartello -10	giudizio -7	termine -15	testo 10
two-words-before|incident|	was 19
two-words-before|ingetrokken|	. 20
two-words-before|initiative|	populaire -10
two-words-before|interpreter|	. 15
two-words-before|interrompe|	: 14
two-words-before|interview|	. 18
two-words-before|into|	a -22
two-words-before|invece|	di 14
two-words-before|invita|	a 17
two-words-before|in|	. 15	arte -15	café -6	der -12
two-words-before|ironia|	, 7
two-words-before|ironise|	: 6
two-words-before|island|	. 10
two-words-before|is|	. 12	a 13	called -22	titled -11
two-words-before|it|	's 14	. 29	a -18	blamed -11	called 26	calls -8	had 28	is 19	says -21	to -17	was 12	would 16	’s 18
two-words-before|jar|	. 13
two-words-before|jaune|	: -7
two-words-before|jeudi|	. 9
two-words-before|joked|	, 8
two-words-before|joke|	. 13
two-words-before|jornalistas|	. 10	: 13
two-words-before|jours|	. 11
two-words-before|judgment|	. 15
two-words-before|já|	chamam -12
two-words-before|kept|	a -19	its -21
two-words-before|kijken|	. 9
two-words-before|kinderschrift|	: -18
two-words-before|knapp|	: 21
two-words-before|knikt|	: 14
two-words-before|known|	as -9
two-words-before|komen|	. 15
two-words-before|l'|	appellent -11
two-words-before|lacht|	. 21
two-words-before|laken|	met -11
two-words-before|land|	. 8
two-words-before|last|	. 15
two-words-before|later|	. 21
two-words-before|late|	. 8
two-words-before|laughed|	. 21
two-words-before|laughing|	. 12
two-words-before|la|	chiamano -8	considera 13	definisce 17	dicitura -23	etiqueta -15	formula -15	ley 17	llamada -13	loi -11	mention -18	norma 13	operación 6	palabra -15	parola -11	plateforme 10	revista -13	revue -12	scritta -21	sentenza 10	trouvent 12
two-words-before|lecture|	. 10
two-words-before|leerling|	. 18
two-words-before|lei|	, 10
two-words-before|lejos|	: 14
two-words-before|les|	mots -15
two-words-before|letrero|	: -14
two-words-before|letter|	. 13
two-words-before|levy|	. 13
two-words-before|le|	dossier 18	mot -24	projet 13	texte 12	titre -11
two-words-before|libro|	, -20
two-words-before|licença|	. 8
two-words-before|liedje|	, -9
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 17
two-words-before|line|	. 17	: 17	read -18
two-words-before|link|	. 10
two-words-before|locally|	as -23
two-words-before|long|	. 20
two-words-before|lo|	chiamavano -22	considera 13	llaman -8	slogan -13	spettacolo 11
two-words-before|lui|	, 7	. 12
two-words-before|l’|	appelle -13	expression -15	opération -16
two-words-before|madrugada|	. 12
two-words-before|mal|	. 7
two-words-before|manager|	. 15
two-words-before|man|	habe 16	sich 16	werde 16
two-words-before|marathi|	. 19
two-words-before|march|	. 16
two-words-before|marketed|	as -16
two-words-before|matter|	. 14
two-words-before|may|	be -8
two-words-before|meeting|	. 13
two-words-before|mee|	. 24
two-words-before|memoir|	, -17
two-words-before|men|	to -15
two-words-before|meses|	. 7
two-words-before|message|	. 15	: 19
two-words-before|meter|	. 10
two-words-before|me|	, 17	. 19
two-words-before|miedo|	. 14
two-words-before|milhões|	. 6
two-words-before|million|	. 7
two-words-before|minister|	. 14
two-words-before|minutes|	. 23
two-words-before|minutos|	. 6
two-words-before|misadventure|	. 13
two-words-before|mit|	. 7
two-words-before|modo|	: -13
two-words-before|modulo|	? 12
two-words-before|moins|	. 7
two-words-before|mois|	. 10
two-words-before|moment|	. 22
two-words-before|monday|	. 12
two-words-before|money|	. 13
two-words-before|months|	. 16
two-words-before|month|	. 22
two-words-before|more|	. 14
two-words-before|morning|	. 15
two-words-before|mot|	de -16
two-words-before|moved|	. 15
two-words-before|msnbc|	's -18
two-words-before|mês|	. 7
two-words-before|nach|	: 13
two-words-before|nada|	. 8
two-words-before|name|	. 15
two-words-before|nannte|	das 8	sie 11
two-words-before|nationale|	. 7
two-words-before|nation|	. 11	had 13
two-words-before|nega|	: 8
two-words-before|nennt|	sie 12
two-words-before|network|	. 12
two-words-before|news|	' -17	, 15	. 15
two-words-before|nicht|	. 17
two-words-before|nicknamed|	the -20
two-words-before|niega|	: 12
two-words-before|night|	. 18
two-words-before|nine|	. 11
two-words-before|nobody|	. 13
two-words-before|noemt|	dat 6	het 9
two-words-before|noite|	. 9
two-words-before|nombre|	: -19	de -17
two-words-before|nome|	, -16	: -12	de -19
two-words-before|nomination|	. 13
two-words-before|nom|	. 9	: -16	de -16
two-words-before|norte|	. 17
two-words-before|noted|	, 18
two-words-before|notes|	. 6
two-words-before|note|	. -17
two-words-before|noto|	come -15
two-words-before|not|	. 18	: 16	be 9	negotiate 13	to 18
two-words-before|no|	. 12
two-words-before|nuit|	. 17
two-words-before|n’|	avoir 22
two-words-before|objected|	. 13
two-words-before|oceanos|	com -10
two-words-before|offer|	was 21
two-words-before|office|	, -17	. 20
two-words-before|officials|	. 11
two-words-before|off|	. 12
two-words-before|of|	a -26	the 10
two-words-before|ohio|	. 10
two-words-before|only|	: 22	as 10
two-words-before|ont|	nommé -11
two-words-before|on|	. 21	dénonce 11	pouvait 10	the 12
two-words-before|opposition|	. 11
two-words-before|op|	. 12
two-words-before|order|	. 11
two-words-before|other|	. 11
two-words-before|outside|	. 11
two-words-before|out|	. 19	: 17
two-words-before|over|	. 18	de -18
two-words-before|o|	caso 15	grupo -9	partido 10	programa -12	termo -13
two-words-before|paciência|	. 14
two-words-before|palabras|	: 14
two-words-before|palabra|	: 14
two-words-before|pancarte|	: -20
two-words-before|panel|	. 9
two-words-before|paper|	. 14
two-words-before|park|	. 17
two-words-before|parlamento|	. 6
two-words-before|parlato|	di 9
two-words-before|parla|	di 10
two-words-before|parliament|	. 9
two-words-before|parola|	: 7
two-words-before|parole|	: 19
two-words-before|partagés|	. 14
two-words-before|party|	had 20	was 14
two-words-before|parue|	dans -8
two-words-before|passar|	: 13
two-words-before|pas|	. 6	: 8
two-words-before|path|	. 15
two-words-before|patience|	. 11
two-words-before|paused|	. 12
two-words-before|pause|	. 13
two-words-before|paying|	for 16
two-words-before|penna|	. 7
two-words-before|percent|	said -12
two-words-before|pergunta|	: 12
two-words-before|per|	i 9	la 18
two-words-before|peu|	. 9
two-words-before|philosophical|	. 9
two-words-before|phone|	. 17	: 11
two-words-before|place|	. 15	of -13
two-words-before|plans|	. 10
two-words-before|plante|	. 6
two-words-before|podcast|	, -19
two-words-before|points|	. 14
two-words-before|point|	. 15
two-words-before|police|	. 13
two-words-before|policy|	. 17
two-words-before|ponte|	: -8
two-words-before|por|	título -14
two-words-before|position|	was 14
two-words-before|posted|	: 15
two-words-before|post|	. 15	: 15
two-words-before|pour|	les -22
two-words-before|power|	. 11
two-words-before|precisa|	, 6	: 19
two-words-before|premier|	had 15
two-words-before|president|	. 10
two-words-before|presse|	. 10
two-words-before|press|	of 13
two-words-before|primary|	. 14
two-words-before|primavera|	. 12
two-words-before|prize|	: -25
two-words-before|promised|	to 18
two-words-before|prosser|	. 8
two-words-before|protested|	. 14
two-words-before|prudenza|	: 15
two-words-before|pubblicato|	su -14
two-words-before|puerta|	. 6
two-words-before|pé|	. 12
two-words-before|qu'|	il 13
two-words-before|qualifié|	de 15
two-words-before|quando|	? 10
two-words-before|question|	. 10
two-words-before|que|	chama -15	houve 11
two-words-before|qu|	’ -6
two-words-before|qu’|	elle 11	il 6	un -20
two-words-before|race|	. 10
two-words-before|radio|	. 21
two-words-before|raid|	as 13
two-words-before|rassicura|	: 9
two-words-before|rating|	. 17	to -34
two-words-before|reads|	: 19
two-words-before|read|	. 20
two-words-before|real|	. 9
two-words-before|rebateu|	: 12
two-words-before|recalled|	. 19
two-words-before|recorrer|	. 8
two-words-before|regione|	. 7
two-words-before|region|	. 12
two-words-before|relativise|	: 17
two-words-before|relató|	. 10
two-words-before|reno|	. 14
two-words-before|replied|	, 8	. 14	: 23
two-words-before|reported|	, 11	. 9
two-words-before|reporters|	, 23	. 17
two-words-before|report|	, -23	as 16	was 16
two-words-before|reprend|	: 13
two-words-before|responded|	, 8
two-words-before|responsibility|	. 16
two-words-before|righe|	: 13
two-words-before|right|	. 13
two-words-before|rires|	. 12
two-words-before|rire|	: 12
two-words-before|risposta|	. 9
two-words-before|risposto|	: 11
two-words-before|river|	. 9
two-words-before|road|	. 9
two-words-before|romanzo|	, -9
two-words-before|route|	. 10
two-words-before|row|	. 16
two-words-before|ruling|	. 15	as 15
two-words-before|réagi|	. 17
two-words-before|said|	, 37	. 27	: 30	he 13	it 21	that -6
two-words-before|sala|	. 12
two-words-before|sale|	. 10
two-words-before|salle|	. 6
two-words-before|sanders|	. 13
two-words-before|sapere|	che 9
two-words-before|saturday|	. 13
two-words-before|saying|	, 19	: 20	that 13
two-words-before|says|	, 19	. 27	that 16
two-words-before|say|	, 18	. 20
two-words-before|saída|	. 6
two-words-before|sbilancia|	: 8
two-words-before|scendere|	. 6
two-words-before|schild|	: -17
two-words-before|school|	. 17
two-words-before|sconfitta|	. 9
two-words-before|secondes|	. 6
two-words-before|secondo|	la -17
two-words-before|seconds|	. 12
two-words-before|second|	, -13
two-words-before|secretary|	. 13
two-words-before|segundos|	: 12
two-words-before|sein|	. 11
two-words-before|sei|	? 10
two-words-before|sell|	. -12
two-words-before|sempre|	. 7
two-words-before|series|	called -16
two-words-before|service|	. 8
two-words-before|se|	chama -9	declaró 13	disent -12	dit 43	lia -9	llama -18	titula -17
two-words-before|shares|	. 10
two-words-before|she|	had 20	is 20	said 22	was 27	would 22
two-words-before|should|	be 16	have 14
two-words-before|shouted|	. 12
two-words-before|showed|	that 14
two-words-before|show|	, -8
two-words-before|shrugged|	. 17
two-words-before|sides|	. 10
two-words-before|side|	. 12
two-words-before|sie|	, 12	. 14	als 7
two-words-before|sign|	for -20	reading -31
two-words-before|silence|	. 12	: 8
two-words-before|sindaco|	: 16
two-words-before|six|	. 12
two-words-before|si|	chiama -14	chiamerà -25	definisce 14	dichiara 12
two-words-before|smiled|	. 21
two-words-before|sms|	: 12
two-words-before|sociais|	: 11
two-words-before|socios|	de 9
two-words-before|soir|	. 15
two-words-before|soltó|	: 9
two-words-before|song|	, -15
two-words-before|son|	client 12	tube -10
two-words-before|souri|	: 8
two-words-before|so|	: 20
two-words-before|spandoek|	: -17
two-words-before|speaks|	of -13
two-words-before|speech|	. 14
two-words-before|spiega|	, 9
two-words-before|spoke|	of 21
two-words-before|sports|	. 13
two-words-before|sport|	. 9
two-words-before|sprach|	von 14
two-words-before|sprak|	van 19
two-words-before|spreekt|	van 24
two-words-before|spreken|	van 10
two-words-before|spricht|	von 17
two-words-before|spring|	. 17
two-words-before|staat|	. 14
two-words-before|staff|	as -20
two-words-before|stand|	: -12
two-words-before|start|	 11	de -16	die -17	el -12	il -8	la -17	operação -6	start 11	the -15
two-words-before|stated|	. 15	that 15
two-words-before|statement|	. 16	: 20
two-words-before|states|	. 10
two-words-before|station|	. 15
two-words-before|stilte|	. 20
two-words-before|story|	. 19
two-words-before|strategist|	. 12
two-words-before|striscione|	, -14	: -24
two-words-before|such|	as -9
two-words-before|sul|	: 6
two-words-before|sunday|	. 11
two-words-before|sure|	. 12
two-words-before|surprised|	. 9
two-words-before|sussurra|	. 7
two-words-before|su|	scritto -16
two-words-before|svp|	. 21
two-words-before|s’|	appelait -16	appelle -12	intitola -19
two-words-before|tajante|	: 16
two-words-before|talks|	as 20
two-words-before|tarja|	: -19
two-words-before|teacher|	. 14
two-words-before|team|	. 13
two-words-before|tegen|	. 20	: 9
two-words-before|telefone|	. 6
two-words-before|telefono|	, 14
two-words-before|telegram|	. 14
two-words-before|telephone|	. 13
two-words-before|teléfono|	. 6
two-words-before|tempère|	. 8
two-words-before|terughoudend|	. 19
two-words-before|terug|	. 14
two-words-before|ter|	recebido 14
two-words-before|testa|	: 17
two-words-before|text|	. 12
two-words-before|that|	, 13	. 21	figure 18	he 20	it 15	read -10	said -9	say -19	says -16	the 10	trump 14	were -15
two-words-before|them|	. 19
two-words-before|then|	. 12
two-words-before|there|	are -10	was -7
two-words-before|they|	are -15	call -17	had 21	were 27
two-words-before|the|	accord 14	agreement 20	caption -17	change 16	decision 36	film 12	findings 20	government 14	heading -20	headline -11	hearing 9	letter 22	line -14	matter 15	meeting -12	order 18	outcome 18	party 16	phrase -23	report 21	result 16	shares -10	slogan -6	so-called -27	tagline -19	title -20	word -53	words -21	world -7
two-words-before|things|	. 15
two-words-before|third|	. 14
two-words-before|this|	. 16	is -9
two-words-before|thursday|	. 13
two-words-before|tildó|	de 15
two-words-before|times|	. 12
two-words-before|timetable|	. 11
two-words-before|time|	. 10
two-words-before|toe|	. 16
two-words-before|together|	. 16
two-words-before|told|	. 15
two-words-before|toonde|	zich 15
two-words-before|toont|	zich 16
two-words-before|too|	. 12
two-words-before|touche|	: 6
two-words-before|tour|	. 7
two-words-before|tout|	. 8
two-words-before|to|	a -14	as -21	be 23	put -12	say -26
two-words-before|trampoline|	. 14
two-words-before|transport|	of 15
two-words-before|trata|	de 17
two-words-before|tratta|	di 22
two-words-before|tribute|	to 23
two-words-before|trump|	. 12	: 10	’s 24
two-words-before|tuesday|	. 14
two-words-before|turno|	. 10
two-words-before|tweeted|	, 10
two-words-before|título|	, -8
two-words-before|uit|	. 19
two-words-before|une|	campagne 13	décision 14
two-words-before|university|	. 11
two-words-before|unlikely|	. 11
two-words-before|unmoved|	. 18
two-words-before|uno|	. 7
two-words-before|unrepentant|	. 13
two-words-before|un|	chiffre 11	homme 16	match -9	projet 23	texte 17
two-words-before|up|	. 14
two-words-before|us|	. 12
two-words-before|uur|	. 16
two-words-before|valor|	: 7
two-words-before|vazias|	. 13
two-words-before|view|	. 16
two-words-before|voce|	: 18
two-words-before|voix|	. 9
two-words-before|volte|	. 11
two-words-before|von|	der -19	einem 11	einer 20
two-words-before|voor|	. 9
two-words-before|vor|	, 6	. 9	einem 13
two-words-before|votes|	. 9
two-words-before|voz|	: 15
two-words-before|waren|	. 12
two-words-before|warned|	: 8	against 26
two-words-before|washington|	was 10
two-words-before|was|	. 13	a 9	an 19	called -10	now 12	titled -16
two-words-before|watching|	. -12
two-words-before|watch|	. 19
two-words-before|way|	. 14
two-words-before|website|	. 18
two-words-before|wednesday|	. 16
two-words-before|weeks|	. 9
two-words-before|week|	. 24	: -24
two-words-before|well|	. 19
two-words-before|werde|	sich 6
two-words-before|weten|	. 10
two-words-before|which|	means -15
two-words-before|while|	. 17
two-words-before|who|	are 13	had 13
two-words-before|widersprach|	: 10
two-words-before|widerspricht|	: 9
two-words-before|wife|	. 16
two-words-before|will|	be 16
two-words-before|window|	. 14
two-words-before|with|	a -9
two-words-before|words|	, 24	. 16
two-words-before|word|	. 17
two-words-before|worse|	. 13
two-words-before|worten|	: 19
two-words-before|wort|	: 6
two-words-before|would|	be 29	become -21
two-words-before|writes|	. 16	: 13
two-words-before|writing|	. 9	: -12
two-words-before|wrote|	, 20	. 30	: 24
two-words-before|x|	: 27
two-words-before|years|	. 18
two-words-before|year|	. 18
two-words-before|you|	had -15
two-words-before|y|	que 14	voit 10
two-words-before|zeigte|	sich 12
two-words-before|zeit|	: 12
two-words-before|zettel|	: -13
two-words-before|ze|	. 14
two-words-before|zich|	. 14
two-words-before|zurück|	. 9	: 16
two-words-before|zu|	: 10
two-words-before||	( -7	, -31	. 13	: 22	and 14	because 12	e -15	en -20	from -16	or -7	para -17	por -9	und -11	y -12	— 13
two-words-before|à|	la 21
two-words-before|è|	detto 17	scritto -16	stata 17
two-words-before|épaules|	: 8
two-words-before|été|	. 6
two-words-before|évoque|	une 10
two-words-before|—|	. 6
two-words-before|’|	. 11
verb|false|2-3|	other 6	upper -15
verb|false|4-7|	lower 21	upper -26
verb|false|8+|	lower 45	other 9	upper -8
verb|true|2-3|	lower 11	other 10	upper 9
verb|true|4-7|	lower 26	other 19
verb|true|8+|	lower 11	other 12	upper 10
word-after|	 -10	' 21	( -15	+ 15	, -22	- 9	? -37	[ 27	a -18	abu 13	according -12	across -14	added 14	adding 9	after 9	against 20	al -15	als -14	am -13	analyst -8	and 18	another 17	antes 7	asked -15	assistant 12	au -6	auf -10	barrientos -8	because -6	beck 9	before 19	beim 14	ben 12	bennett 11	bestimmt -18	bezeichnete 16	bill 10	blackwell 9	blijft 16	bozell 12	bush 11	button -27	by 28	came 13	campaign 16	caucus -20	ce 11	cette 17	christie 16	clinton 25	coach 16	comes -10	con -8	conceded 14	continua -16	contre 14	cost 13	could -11	counts -21	cruz 21	da 13	das 15	dat 14	del -11	della 15	den -13	depuis -7	deputy 9	der 6	devine 9	did -11	die 12	do 10	don’t -12	doughnut -25	dr 10	dr. 11	drew -15	du -12	during 21	d’ -13	een -9	el 14	elle 15	em 11	email 7	end 15	er 8	eric 11	es 21	est -9	et -7	even 15	ficou -19	fiorina 10	for 13	foreign 12	former 11	four -20	gedoopt -16	geführt -11	gehandelt 8	general 14	genoemd -14	geprüft 14	gewesen 8	graham 11	ha -13	had -21	hannity 13	has 8	hassan 11	hat -16	have 11	he 28	head 17	heet -6	her -11	het -12	hillary 13	his 19	hoje 6	hollis 14	holloman -19	hätten 14	i -19	if 14	il -6	im -13	instead -17	into -11	is -34	ist -17	it -7	its 15	joked 15	judge 18	justice 16	já -17	klein 8	komt -15	kruger -19	las 15	last -14	law -6	le 20	les 7	lewandowski 10	liang 8	like 13	l’ 22	mais 14	man 9	maureen 11	mayor 16	meaning -15	memo 8	met 14	movement 13	mr 20	mrs 16	mrs. 19	ms 19	murphy 9	nannte 14	ne -11	nennen -14	nennt -9	noemen -14	noemt 15	non -12	not 11	não -6	obama 15	of 22	on 6	one 26	only 8	ook -9	op 8	out 8	para -7	paradis 14	pence 12	people -14	por -16	pour -13	prende -6	presiding 19	prime 12	program 10	promised -15	promising 14	prosecutor 12	puis 8	pyo 12	rather 15	rating -30	recalled 16	reid 13	remark -17	remarked 9	replied 11	republican 12	rires 10	rose -14	rubio 16	ruiz 13	rule -31	runs -19	ryan 9	said 18	sang -20	sangen -9	says 8	schreibt -14	se -20	sei -11	sexton 11	she 11	sheriff -13	shipp 19	si 8	sie 9	signs 8	since -20	sleeps -19	so -10	sobre 14	sous -18	spokesman 8	state 19	steht -14	su 16	sulla -10	sur 16	s’ -7	t-shirts -15	tester 10	than 7	the 18	their 14	there -16	they 11	though -7	to 11	trump 33	tuttle 12	tweeted 11	un -12	und -19	under -9	union 18	until 7	van 8	verbucht -17	verrà -21	viguerie 12	vito 10	voor -14	vor -16	voters 7	walker 10	went -23	werden 7	where 12	which -12	while 19	who 10	whose -7	wie 10	will 20	win -21	wins -25	with 11	won 12	worden -18	work 17	would -10	wrote 22	zijn 14	zu 9	zucker 8	zur 8	à 15	è -16	é -15
word-after|'|	, 20
word-after|(|	none -19
word-after|+|	none 15
word-after|,|	! 21	. -21	none -25
word-after|-|	none 6
word-after|.|	! 13	? -8
word-after|?|	none -37
word-after|[|	. 25
word-after|about|	, -24	none 17
word-after|abu|	, 13
word-after|across|	none -14
word-after|added|	, 14
word-after|adding|	, 8
word-after|after|	none 14
word-after|against|	none 20
word-after|als|	none -14
word-after|al|	none -15
word-after|am|	. 7	none -11
word-after|analyst|	, -8
word-after|and|	, -19	. 15	none 29
word-after|another|	, 12
word-after|antes|	none 7
word-after|an|	. -14	none 14
word-after|asked|	. -15	? 27
word-after|assistant|	, 12
word-after|as|	, -20	. -22	none 25
word-after|at|	none -14
word-after|auf|	. 12	none -12
word-after|au|	none -6
word-after|a|	, -15	. -20	? 14	none 6
word-after|because|	, 17	none -15
word-after|before|	none 17
word-after|beim|	. 16
word-after|ben|	, 13
word-after|bestimmt|	none -18
word-after|bezeichnete|	none 16
word-after|blackwell|	, 9
word-after|blijft|	none 16
word-after|bozell|	, 12
word-after|button|	none -27
word-after|but|	, -7	. 31	none -8
word-after|by|	, 9	. 13	none 22
word-after|came|	, 16
word-after|campaign|	none 16
word-after|caucus|	none -20
word-after|ce|	. 11
word-after|chief|	, 21
word-after|christie|	, 13
word-after|clinton|	, 13	none 19
word-after|coach|	, 16
word-after|comes|	, -10
word-after|conceded|	, 14
word-after|continua|	none -16
word-after|contre|	none 14
word-after|con|	none -8
word-after|cost|	none 13
word-after|could|	none -11
word-after|counts|	none -21
word-after|cruz|	, 18
word-after|das|	. 17
word-after|dat|	. 16	none 12
word-after|da|	none 13
word-after|della|	none 15
word-after|del|	none -11
word-after|den|	none -14
word-after|depuis|	none -7
word-after|deputy|	, 9
word-after|der|	. 18
word-after|devine|	, 9
word-after|de|	. 29	none -11
word-after|did|	none -11
word-after|die|	. 24	none 6
word-after|don’t|	. -15
word-after|doughnut|	none -25
word-after|dr.|	, 11
word-after|dr|	, 10
word-after|during|	none 20
word-after|du|	none -12
word-after|d’|	none -13
word-after|een|	. 13	none -12
word-after|elle|	. 15
word-after|el|	. 8
word-after|email|	none 7
word-after|em|	none 11
word-after|end|	! 12	. 6	? 41	none 14
word-after|eric|	, 11
word-after|er|	. 9
word-after|est|	none -9
word-after|es|	. 15
word-after|et|	none -7
word-after|e|	. 14
word-after|ficou|	none -19
word-after|fiorina|	, 10
word-after|foreign|	, 10
word-after|former|	, 14
word-after|for|	. -6	none 19
word-after|four|	none -20
word-after|gedoopt|	none -16
word-after|geführt|	none -11
word-after|gehandelt|	none 8
word-after|general|	, 14
word-after|genoemd|	none -14
word-after|geprüft|	none 14
word-after|gewesen|	none 8
word-after|graham|	, 11
word-after|had|	, -23	none -18
word-after|hassan|	, 11
word-after|has|	, -10	none 12
word-after|hat|	none -16
word-after|ha|	none -13
word-after|head|	, 17
word-after|heet|	none -6
word-after|her|	, 18	. -15
word-after|he|	! 18	, 14	. 41	? 29	none 19
word-after|his|	, 20
word-after|hoje|	. 6
word-after|holloman|	none -19
word-after|hätten|	none 14
word-after|if|	. -27	none 31
word-after|il|	. -6
word-after|im|	. 12	none -17
word-after|instead|	none -17
word-after|into|	none -11
word-after|in|	, -16	. 9
word-after|ist|	none -17
word-after|is|	, -30	none -29
word-after|its|	, 19
word-after|it|	, -16	. 9	none 13
word-after|i|	. -18
word-after|joked|	, 15
word-after|judge|	, 15
word-after|justice|	, 13	? 12
word-after|já|	none -17
word-after|klein|	, 8
word-after|komt|	none -15
word-after|kruger|	none -19
word-after|last|	none -14
word-after|las|	none 15
word-after|law|	none -6
word-after|la|	. 16	none -12
word-after|lewandowski|	, 10
word-after|le|	. 26
word-after|liang|	, 8
word-after|l’|	. 18	none 12
word-after|mais|	none 14
word-after|maureen|	, 11
word-after|mayor|	, 16
word-after|meaning|	, -15
word-after|movement|	none 13
word-after|mr.|	, 11
word-after|mrs.|	, 19
word-after|mrs|	, 16
word-after|mr|	, 19
word-after|ms|	, 18
word-after|nannte|	none 14
word-after|nennen|	none -14
word-after|nennt|	none -9
word-after|ne|	none -11
word-after|noemen|	none -14
word-after|noemt|	none 15
word-after|non|	none -13
word-after|não|	none -6
word-after|obama|	, 12
word-after|of|	none 21
word-after|one|	, 28
word-after|only|	none 8
word-after|on|	. -12	none 8
word-after|op|	none 7
word-after|or|	none -7
word-after|out|	none 8
word-after|o|	. 9
word-after|paradis|	, 9
word-after|para|	none -7
word-after|pence|	, 11
word-after|people|	. -10
word-after|por|	none -18
word-after|pour|	none -13
word-after|prende|	none -6
word-after|presiding|	, 19
word-after|prime|	, 12
word-after|program|	none 10
word-after|promised|	, -15
word-after|promising|	, 14
word-after|prosecutor|	, 12
word-after|puis|	. 8
word-after|pyo|	, 12
word-after|rather|	none 15
word-after|rating|	none -30
word-after|recalled|	, 16
word-after|reid|	, 12
word-after|remarked|	, 9
word-after|remark|	none -17
word-after|rep.|	, -6
word-after|replied|	, 11
word-after|republican|	, 11
word-after|rires|	. 10
word-after|rose|	none -17
word-after|ruiz|	, 13
word-after|rule|	none -31
word-after|runs|	none -19
word-after|ryan|	, 10
word-after|said|	, 16	? 11	none 10
word-after|sangen|	none -9
word-after|says|	, 8
word-after|schreibt|	none -14
word-after|sei|	none -11
word-after|sexton|	, 10
word-after|se|	none -20
word-after|she|	, 35	. -14	? 21
word-after|sie|	. 7
word-after|signs|	none 8
word-after|since|	. 18	none -25
word-after|si|	none 8
word-after|sleeps|	none -19
word-after|son|	. 13
word-after|sous|	none -18
word-after|so|	none -15
word-after|spokesman|	, 8
word-after|steht|	none -14
word-after|sur|	none 16
word-after|su|	none 16
word-after|tester|	, 10
word-after|than|	none 18
word-after|that|	, -24
word-after|there|	. -17
word-after|they|	, 13
word-after|the|	! 21	, 11	? 24	none 21
word-after|this|	. -10
word-after|to|	none 8
word-after|trump|	, 17	. 17	? 18	none 14
word-after|tuttle|	, 12
word-after|tweeted|	, 10
word-after|two|	, 16
word-after|under|	none -9
word-after|und|	none -19
word-after|union|	, 18
word-after|until|	none 7
word-after|un|	none -12
word-after|van|	none 8
word-after|verbucht|	none -17
word-after|verrà|	none -21
word-after|viguerie|	, 12
word-after|vito|	, 10
word-after|von|	none -16
word-after|voor|	none -14
word-after|vor|	none -16
word-after|voters|	none 7
word-after|walker|	, 10
word-after|was|	, -7
word-after|werden|	none 7
word-after|when|	. 28
word-after|which|	, -12
word-after|while|	, 17
word-after|who|	none 11
word-after|wie|	. 10
word-after|will|	, 7	none 17
word-after|wins|	none -25
word-after|win|	none -21
word-after|with|	, 21	none -6
word-after|worden|	none -18
word-after|work|	none 17
word-after|would|	none -10
word-after|wrote|	, 22
word-after|zijn|	. 15
word-after|zucker|	, 8
word-after|zur|	none 7
word-after|zu|	none 9
word-after||	. -9	? 18	none -13
word-after|à|	. 10	none 13
word-after|è|	none -16
word-after|é|	none -15
word-after|—|	! 13	. 35	? 16	none -13
word-before|	 11	' -16	) 16	- -7	. 23	2018 11	: 6	; 7	? 22	aber 13	accord 20	act 17	actie 8	actions 13	admite 7	afspraak 13	after -23	agreement 22	al -14	album -17	alias -17	allies 20	als 8	an 17	and 15	anuncia -18	apenas 14	appelait -19	appeler -22	appelle -16	appellent -25	arbeitstitel -23	are -20	arrive 13	arriveranno 15	arte -15	as -9	asking 16	at 16	attend 6	au -14	auf -20	aufschrift -11	aurait 14	ausdruck -21	avait 10	avec 8	aver 26	avoir 37	back -22	band -13	baptisé -11	baptisée -20	bar -9	bautizada -6	bautizado -7	bautizó -9	be 38	because 19	been 14	begriff -19	being 20	besluit 9	bewijs 14	bilhete 15	blamed 8	blames -8	bleibe 15	bloß 10	bod 13	boek -12	bordje -14	bore 16	branded -15	buch -11	but 6	by 9	café -8	call -28	campagne 13	campanha -10	caption -17	cartello -12	caso -8	chama -15	chama-se -14	chamado -16	chamam -12	chamam-lhe -15	chamava-se -7	change 16	chanted 7	chanting 18	chiama -17	chiamano -21	chiamarlo -15	chiamavano -19	chiamerà -25	chiede 19	chiffre 11	christened -12	cijfers 15	citing 17	claque -12	client 13	cliente 15	clinton 25	come -21	como -11	con -7	conflicto 12	considera 20	conteúdo 11	continue 14	contre 18	cosiddetto -17	course 24	cruz 14	da -15	daarentegen 8	dado 6	dans -18	de 7	decision 36	decisão 14	declaró 13	decreto -16	decían -14	definisce 23	definito -11	del -20	dem -17	den 8	der -23	descoberta 12	desde -18	destijds 12	di 12	dichiara 12	dicho -12	dicitura -23	die -17	dire -8	disent -16	dite 14	do -12	dorp -11	down 13	drama -17	duo -11	durch -11	décision 17	déjà -15	dénonce 16	dénoncé 13	déploré 10	désormais -16	e -6	een -7	ein 18	eine 11	einfach -17	el -13	elle 12	elogiou 13	em 16	empresa 12	en -11	entitled -10	er 18	era -10	escribió -13	espressione -12	essere 12	est 7	estaba 19	estava 16	está 27	estão 16	et 10	etiqueta -15	expected 16	expression -21	expressão -23	fachblatt -16	fachzeitschrift -13	feel 13	feita 19	felt 23	ficou 6	figure 18	film 12	findings 20	finds -15	for -8	formula -15	found -7	frase -13	freed 14	from -7	für 19	gang 17	giudizio -7	già -11	go -18	gone 20	gouvernement 12	governo 16	gravar -14	grupo -10	habe 29	habrá -14	had 8	handle -8	has 11	hashtag -20	have -8	hay 17	he 25	headed -23	heading -20	headline -11	hearing 9	heet -15	heette -8	heißt -18	her 27	hieß -12	hij -15	him -11	homme 16	hospital -6	houve 21	há 22	hätten 14	if 19	il -23	im -16	in -23	include -20	including -14	initiative -14	inmiddels -6	inscrição -17	intern -10	intitola -19	intitolato -14	intitulé -15	intitulée -8	into 17	irá -10	is -12	ist -12	it 27	its -9	jesús -7	jeudi 17	joueur 11	juge 15	kabinet 16	klassieke -21	komt 6	kop -10	könne 18	labelled -17	lamenta 11	lamentó 17	laut -17	lautet -12	le -31	lema -13	les -28	letter 22	leus -11	ley 17	lia -9	lied -9	like 15	llama -27	llamaban -7	llamada -13	llamado -11	llaman -17	llamar -17	lodato 12	loi -11	los -10	lui 13	längst -10	maar 16	made -6	man 17	marca 10	marked -47	mas 13	match -9	matter 15	means -24	medida 17	meeting -19	mention -18	mercado 14	message 18	met -10	mit -8	more 15	mot -23	mots -15	movimento -21	na -9	naam -11	naar -9	named -16	namen -17	namens -14	needed 20	needs -17	negotiate 15	new -14	nicht 13	nicknamed -30	no 18	nome -10	nommé -11	norma 13	not 22	now 14	nu -7	numa 11	number 6	nur -20	né -13	o -16	objectif 13	objects 22	offer 16	officer 17	om -11	on -13	onder -12	one -19	op 13	open 18	opened 14	opera 20	operación 6	operazione -18	operação -15	opschrift -16	opération -16	or -15	order 18	ortet 11	out 6	outcome 18	over -28	owns -6	palabra -15	palavra -24	par -15	parola -11	partido 10	party 16	pela 15	people 12	per -15	phrase -21	piden 10	plan 20	plateforme 10	play -15	played -20	plus -9	podcast -17	populaire -10	por -24	possible -12	pour -24	pouvait 10	praised 15	preferred -32	prefers -19	president 12	program 7	programa -15	projekt 14	projet 20	promesso 10	promet 9	promette 17	publicar -13	publie -14	pulls -17	put -12	que 8	qui 11	rated -15	read -19	reading -8	reads -29	recebido 14	reconheceu 18	reconnaît 10	registered -17	regretted 14	reject -21	remained 26	remarks 15	report 16	reported 21	republicans 15	resposta 13	resterebbe 11	result 16	return 17	revista -13	revue -12	ribattezzata -18	roman -16	résultat 14	sa 10	said 8	salue 15	saluta 10	salué 6	sanders 13	sang -17	sarebbero 11	say -17	saying 9	says -41	scritta -21	scritto -27	secondo -20	see 15	sees 23	sei 10	seien 16	selon -9	sempre 12	sendung -10	sentenza 10	sentirse 7	serait 17	será -15	sería 19	shares -10	she 6	should 23	show -13	showed 6	shown 18	sich 7	sido 14	since 10	sindsdien -9	singing -24	sistema -8	slogan -9	so 19	so-called -41	sogenannte -13	soient 19	sold -21	someone 17	son 16	sono 14	speech 15	spettacolo 11	spitznamen -14	stand -21	start 11	stond -12	store -15	su 10	sua 7	such -10	surnomme -6	surnommé -8	surnommée -11	são 20	tagged -21	tagline -19	talk 18	tekst 6	tem 19	tentoonstelling -15	ter 9	term -10	termed 23	termine -15	termo -13	testo 10	texte 21	than 14	thanked 14	that 6	their 21	they -13	this -17	titel -12	title -22	titled -27	titre -11	titula -17	titulado -10	to 17	todavía 16	told -12	tot -6	tour -18	trattati 21	trimestre 18	trouvent 12	tube -10	têm -13	título -14	um -11	uma 12	un 7	una -7	und -17	under -31	une 7	urteil 10	usted -7	van 17	ve 17	ver 15	verdict 21	veut 9	virou -20	voit 10	volgt 6	volksmond -14	von 11	voor -10	voortaan -12	voto 16	vouloir -12	wanted 12	wants 15	was 12	welcomed 19	werd -11	werde -8	were 14	what -17	where -15	who -10	whose -32	wie -15	will 15	wolf -10	wolle 7	woord -18	word -28	words -18	world -7	wort -11	would 17	written -14	würden -6	y -10	yelled 18	zaak 17	ze -6	zeitung -18	zich 19	zijn -17	zogeheten -16	zusatz -16	à 9	é -17	était 18	été -6	être 21	– -6	— 7	’s -10
word-before|%|	4-7 13
word-before|'s|	4-7 -11	8+ 17
word-before|'|	1 -8	2-3 -19
word-before|(|	8+ -14
word-before|)|	8+ 12
word-before|,|	1 -15	8+ 22
word-before|-|	2-3 -6	4-7 -11	8+ 30
word-before|.|	1 13	2-3 20	4-7 20	8+ 15
word-before|:|	2-3 11	4-7 9	8+ -10
word-before|?|	1 30	2-3 30	8+ 29
word-before|about|	1 -19	4-7 14
word-before|accord|	2-3 19
word-before|actie|	4-7 8
word-before|actions|	4-7 14
word-before|admite|	2-3 15
word-before|afspraak|	4-7 13
word-before|after|	1 -15	2-3 -16
word-before|against|	2-3 -10	4-7 27
word-before|album|	2-3 -17
word-before|alias|	1 -14	2-3 -14
word-before|allies|	8+ 19
word-before|als|	1 7	4-7 26
word-before|al|	2-3 -8
word-before|and|	1 22	2-3 8	4-7 -13	8+ 23
word-before|answered|	2-3 -22
word-before|anuncia|	4-7 -18
word-before|an|	1 15	2-3 10
word-before|appelait|	2-3 -16
word-before|appellent|	2-3 -17	4-7 -18
word-before|appelle|	1 -13	2-3 -13
word-before|arbeitstitel|	2-3 -17
word-before|are|	1 -19	2-3 -10	8+ 12
word-before|arriveranno|	4-7 15
word-before|arrive|	4-7 13
word-before|arte|	2-3 -15
word-before|as|	2-3 -17	4-7 11	8+ 29
word-before|attend|	4-7 6
word-before|at|	1 8	4-7 14
word-before|aufschrift|	2-3 -11
word-before|auf|	1 -22
word-before|aurait|	4-7 14
word-before|ausdruck|	1 -21
word-before|au|	2-3 -8
word-before|avec|	4-7 10
word-before|aver|	2-3 17	4-7 19
word-before|avoir|	2-3 32	4-7 24
word-before|a|	1 16	2-3 -13	4-7 35	8+ 23
word-before|back|	2-3 -22
word-before|baptisée|	1 -11	2-3 -9	4-7 -18
word-before|baptisé|	1 -7	2-3 -11
word-before|bar|	2-3 -9
word-before|bautizada|	2-3 -6
word-before|bautizado|	2-3 -7
word-before|because|	8+ 22
word-before|become|	2-3 -6	4-7 18
word-before|been|	2-3 33	4-7 9	8+ 20
word-before|begriff|	1 -18	2-3 -16
word-before|be|	1 38	2-3 16	4-7 30	8+ 7
word-before|bilhete|	2-3 15
word-before|blamed|	4-7 17
word-before|blames|	2-3 -24
word-before|bod|	2-3 13
word-before|buch|	4-7 -7
word-before|but|	2-3 20	4-7 21	8+ 18
word-before|by|	1 8	4-7 18
word-before|café|	2-3 -8
word-before|called|	1 -7	4-7 12	8+ 13
word-before|calls|	1 14	2-3 -6
word-before|call|	1 -14	2-3 -26
word-before|campagne|	4-7 13
word-before|campanha|	2-3 -10
word-before|cartello|	4-7 -10
word-before|caso|	2-3 9	4-7 -9
word-before|chama-se|	2-3 -14
word-before|chamado|	1 -14
word-before|chamam-lhe|	2-3 -15
word-before|chamam|	2-3 -12
word-before|chamava-se|	2-3 -7
word-before|chama|	1 -12	2-3 -11
word-before|che|	4-7 11
word-before|chiamano|	1 -11	2-3 -18
word-before|chiamarlo|	1 -15
word-before|chiamavano|	1 -15
word-before|chiama|	1 -16	2-3 -19
word-before|chiamerà|	1 -16
word-before|christened|	2-3 -12
word-before|claque|	2-3 -12
word-before|cliente|	4-7 15
word-before|clinton|	2-3 16	4-7 16	8+ 13
word-before|come|	2-3 -20
word-before|como|	1 6	2-3 -9	4-7 -14	8+ 21
word-before|conflicto|	4-7 12
word-before|considera|	1 14	4-7 15
word-before|conteúdo|	4-7 11
word-before|contre|	2-3 13
word-before|con|	4-7 -13
word-before|cosiddetto|	2-3 -17
word-before|dado|	4-7 6
word-before|dans|	2-3 -14
word-before|das|	2-3 -12	4-7 10
word-before|dat|	1 -14	2-3 18	4-7 14	8+ 11
word-before|da|	2-3 -16
word-before|decision|	1 22	2-3 23	4-7 18
word-before|decisão|	4-7 12
word-before|declaró|	4-7 13
word-before|decreto|	2-3 -16
word-before|decían|	2-3 -11
word-before|definisce|	4-7 18
word-before|del|	1 -12	2-3 -18
word-before|dem|	2-3 -12
word-before|den|	2-3 21
word-before|der|	1 -30	4-7 -11
word-before|descoberta|	4-7 12
word-before|desde|	2-3 -18
word-before|destijds|	2-3 10
word-before|detto|	2-3 -6	4-7 13
word-before|de|	1 -6	2-3 11	4-7 11	8+ 17
word-before|dicho|	1 -12
word-before|dicitura|	2-3 -22
word-before|die|	1 -31	2-3 -12
word-before|dire|	1 -8
word-before|disent|	1 -18
word-before|dite|	2-3 6
word-before|dit|	1 20
word-before|di|	2-3 12	4-7 12
word-before|dossier|	1 15	2-3 -10
word-before|down|	2-3 13
word-before|do|	1 -14	2-3 -10
word-before|drama|	2-3 -11
word-before|dubbed|	2-3 10
word-before|duo|	2-3 -11
word-before|du|	1 7	2-3 -18
word-before|décision|	2-3 13
word-before|déjà|	4-7 -15
word-before|dénonce|	2-3 14	4-7 7
word-before|dénoncé|	4-7 13
word-before|déploré|	2-3 10
word-before|désormais|	2-3 -16
word-before|een|	2-3 -20
word-before|einem|	1 -7	2-3 10	4-7 21
word-before|einen|	1 13	2-3 -9	4-7 -17
word-before|einer|	4-7 12
word-before|eine|	2-3 9	4-7 13
word-before|ein|	1 13	4-7 20
word-before|elle|	2-3 8	4-7 11
word-before|el|	2-3 -21
word-before|em|	1 20	2-3 9	4-7 7
word-before|entitled|	4-7 -17
word-before|en|	1 -24	2-3 -9	4-7 11
word-before|era|	2-3 13	4-7 -12
word-before|er|	4-7 15
word-before|essere|	2-3 10
word-before|estava|	2-3 15
word-before|est|	4-7 15
word-before|está|	2-3 20	4-7 17
word-before|es|	4-7 14
word-before|etiqueta|	1 -15
word-before|et|	1 -14	2-3 10
word-before|expression|	2-3 -20
word-before|expressão|	2-3 -23
word-before|e|	1 -16	4-7 14
word-before|fachzeitschrift|	2-3 -13
word-before|felt|	1 21
word-before|film|	2-3 12
word-before|finds|	2-3 -15
word-before|foi|	2-3 22
word-before|formula|	2-3 -15
word-before|for|	8+ -11
word-before|frase|	2-3 -10	4-7 -14
word-before|from|	1 -19	2-3 -8	4-7 17
word-before|fue|	4-7 21
word-before|für|	1 14	4-7 13
word-before|giudizio|	1 -7
word-before|gone|	1 18
word-before|government|	4-7 14
word-before|governo|	4-7 16
word-before|gravar|	2-3 -14
word-before|grupo|	2-3 -11
word-before|haar|	4-7 15
word-before|habe|	2-3 25	4-7 9
word-before|had|	1 -14	2-3 9	4-7 50	8+ 25
word-before|hashtag|	1 -20
word-before|has|	2-3 19	4-7 18	8+ 14
word-before|have|	2-3 -14	4-7 15
word-before|headed|	2-3 -27
word-before|heading|	2-3 -20
word-before|hearing|	4-7 9
word-before|heet|	1 -13	2-3 -9
word-before|heißt|	1 -17	2-3 -8
word-before|her|	1 9	2-3 24	4-7 10
word-before|het|	2-3 21	4-7 11
word-before|he|	2-3 17	4-7 15	8+ 17
word-before|hij|	1 -16
word-before|him|	4-7 26
word-before|his|	1 7
word-before|homme|	4-7 15
word-before|houve|	2-3 16
word-before|hätten|	4-7 13
word-before|il|	1 -15	2-3 -19	4-7 -7
word-before|im|	2-3 -16
word-before|include|	2-3 -20
word-before|initiative|	2-3 -16
word-before|inmiddels|	2-3 -6
word-before|intern|	2-3 -10
word-before|intitolato|	2-3 -14
word-before|intitola|	2-3 -23
word-before|intitulée|	2-3 -8
word-before|intitulé|	2-3 -18	4-7 -10
word-before|into|	4-7 15
word-before|in|	1 -19	2-3 -17	4-7 -12
word-before|is|	2-3 -17	8+ 31
word-before|its|	1 -17	2-3 -7
word-before|it|	1 27	4-7 38	8+ 11
word-before|i|	1 -16	2-3 8
word-before|jesús|	1 -7
word-before|jeudi|	2-3 17
word-before|juge|	1 12	2-3 8
word-before|klassieke|	1 -21
word-before|komt|	2-3 6
word-before|labelled|	2-3 -15
word-before|lamenta|	2-3 11
word-before|la|	1 16	2-3 -19
word-before|lema|	2-3 -11
word-before|les|	1 -18	2-3 -22
word-before|leus|	2-3 -11
word-before|le|	1 -14	2-3 -30
word-before|lied|	2-3 -9
word-before|like|	2-3 15
word-before|line|	2-3 13	4-7 -12
word-before|llamaban|	2-3 -7
word-before|llamado|	2-3 -11
word-before|llaman|	1 -9	2-3 -18
word-before|llamar|	2-3 -16
word-before|llama|	2-3 -26
word-before|los|	2-3 -10
word-before|lui|	4-7 13
word-before|längst|	2-3 -8
word-before|maar|	4-7 16
word-before|made|	4-7 -11
word-before|man|	2-3 14
word-before|marca|	2-3 10
word-before|marked|	1 -42	2-3 -29
word-before|means|	2-3 -19
word-before|meeting|	2-3 -25
word-before|mention|	2-3 -14
word-before|mercado|	4-7 14
word-before|met|	1 -15	2-3 8	4-7 -7
word-before|mots|	2-3 -9
word-before|mot|	1 -23
word-before|movimento|	2-3 -21
word-before|naam|	1 -7	2-3 -11
word-before|naar|	1 -18
word-before|named|	2-3 -23
word-before|namen|	1 -12	2-3 -16
word-before|name|	1 -20
word-before|needed|	4-7 13
word-before|needs|	1 -19
word-before|negotiate|	4-7 13
word-before|new|	1 -20
word-before|nicknamed|	1 -15	2-3 -22	4-7 -17
word-before|nome|	2-3 -10
word-before|nommé|	1 -8
word-before|not|	1 20	2-3 7	8+ 15
word-before|no|	1 -12	2-3 21
word-before|number|	4-7 17
word-before|nur|	2-3 -19
word-before|nu|	2-3 -7
word-before|né|	1 -13
word-before|officer|	4-7 17
word-before|of|	4-7 7	8+ 20
word-before|onder|	1 -13
word-before|on|	1 -14	2-3 -8
word-before|operazione|	2-3 -21
word-before|opera|	4-7 15
word-before|operação|	2-3 -10
word-before|opschrift|	2-3 -11
word-before|opération|	2-3 -10
word-before|or|	1 -11	2-3 -11
word-before|out|	4-7 18
word-before|over|	1 -38	2-3 -20	4-7 19
word-before|o|	1 -25	2-3 -10
word-before|palabra|	1 -15
word-before|palavra|	1 -24
word-before|para|	1 -17	2-3 7
word-before|parola|	1 -11
word-before|partido|	4-7 10
word-before|par|	2-3 -15
word-before|pela|	2-3 15
word-before|people|	4-7 15
word-before|per|	2-3 -13
word-before|phrase|	2-3 -16
word-before|plan|	2-3 16	4-7 19
word-before|played|	2-3 -20
word-before|play|	4-7 7
word-before|podcast|	2-3 -17
word-before|populaire|	4-7 -10
word-before|por|	1 -24	2-3 -16	4-7 17
word-before|pour|	1 -20	4-7 -20
word-before|preferred|	1 -20	2-3 -23
word-before|prefers|	1 -19
word-before|programa|	2-3 -15
word-before|program|	2-3 7
word-before|projet|	4-7 12
word-before|promesso|	4-7 10
word-before|promette|	2-3 15
word-before|promet|	4-7 9
word-before|publicar|	4-7 -14
word-before|publie|	4-7 -13
word-before|pulls|	2-3 -19
word-before|que|	1 -8	4-7 32	8+ 10
word-before|qui|	4-7 15
word-before|rated|	1 -15
word-before|reading|	2-3 7	4-7 -23
word-before|reads|	4-7 -28
word-before|read|	4-7 -29
word-before|regretted|	4-7 14
word-before|reject|	1 -21
word-before|remained|	2-3 26
word-before|reported|	2-3 21
word-before|report|	4-7 21
word-before|resposta|	2-3 12
word-before|resta|	2-3 13
word-before|resterebbe|	4-7 11
word-before|result|	2-3 16
word-before|return|	4-7 17
word-before|revista|	2-3 -13
word-before|revue|	2-3 -12
word-before|roman|	4-7 -16
word-before|résultat|	4-7 14
word-before|said|	1 10	8+ 22
word-before|salue|	2-3 12	4-7 9
word-before|saluta|	2-3 10
word-before|salué|	4-7 6
word-before|sanders|	8+ 13
word-before|sang|	4-7 -17
word-before|saying|	4-7 8
word-before|says|	1 -29	2-3 -29	4-7 -14	8+ -15
word-before|say|	1 -7	2-3 -11
word-before|sa|	2-3 10
word-before|scritta|	2-3 -16	4-7 -15
word-before|scritto|	1 -11	2-3 -16	4-7 -17
word-before|secondo|	1 -12
word-before|sees|	2-3 18
word-before|seien|	2-3 14	4-7 10
word-before|sei|	1 -7	2-3 23	4-7 14
word-before|selon|	2-3 -6
word-before|sempre|	2-3 10
word-before|sendung|	2-3 -10
word-before|sentenza|	4-7 10
word-before|serait|	2-3 15
word-before|será|	4-7 -15
word-before|should|	2-3 19	4-7 12
word-before|showed|	4-7 -7
word-before|show|	2-3 -17
word-before|sich|	1 13	2-3 7
word-before|sido|	4-7 13
word-before|since|	4-7 20
word-before|sindsdien|	2-3 -9
word-before|sistema|	2-3 -8
word-before|slogan|	4-7 -15
word-before|so-called|	1 -25	2-3 -34
word-before|sogenannte|	1 -13
word-before|sold|	2-3 -24
word-before|sono|	2-3 14
word-before|son|	1 10	2-3 8	4-7 23
word-before|so|	8+ 17
word-before|speech|	4-7 15
word-before|start|	4-7 18	8+ 18
word-before|stata|	2-3 -6
word-before|surnommée|	2-3 -11
word-before|surnommé|	2-3 -10
word-before|su|	2-3 12
word-before|são|	2-3 19
word-before|talk|	4-7 18
word-before|termed|	2-3 23
word-before|termine|	1 -13
word-before|termo|	1 -13
word-before|term|	1 -6	2-3 -9
word-before|ter|	4-7 12
word-before|texte|	4-7 14
word-before|than|	4-7 20
word-before|that|	1 -15	2-3 14	4-7 21	8+ 31
word-before|their|	2-3 21
word-before|them|	2-3 -17
word-before|they|	2-3 -18	4-7 17
word-before|the|	1 -10	2-3 7	4-7 9	8+ 19
word-before|titel|	2-3 -11	4-7 -11
word-before|titled|	2-3 -25	4-7 -20
word-before|title|	2-3 -21	4-7 -14
word-before|titulado|	4-7 -12
word-before|titula|	1 -17
word-before|told|	2-3 -12
word-before|tour|	2-3 -18
word-before|to|	2-3 12	4-7 35	8+ 30
word-before|trattati|	4-7 21
word-before|trouvent|	1 12
word-before|trump|	4-7 16	8+ 9
word-before|tube|	2-3 -10
word-before|têm|	2-3 -13
word-before|uma|	2-3 12
word-before|um|	2-3 -7	4-7 -8
word-before|una|	2-3 -10
word-before|under|	1 -28
word-before|und|	1 -13	2-3 -12
word-before|une|	1 15	4-7 25
word-before|un|	4-7 12
word-before|van|	1 18	4-7 16
word-before|veut|	2-3 9
word-before|ve|	1 13
word-before|virou|	4-7 -18
word-before|voit|	4-7 8
word-before|volgt|	2-3 6
word-before|volksmond|	2-3 -8
word-before|vom|	1 -18
word-before|von|	1 7	2-3 8
word-before|voortaan|	2-3 -12
word-before|voor|	2-3 19	4-7 -18
word-before|vor|	4-7 9
word-before|voto|	2-3 16
word-before|wants|	4-7 13
word-before|was|	2-3 13	4-7 23	8+ 26
word-before|welcomed|	4-7 14
word-before|werde|	2-3 -9
word-before|were|	1 11	2-3 40	8+ 22
word-before|whose|	2-3 -24
word-before|who|	8+ 10
word-before|wie|	2-3 -15
word-before|will|	4-7 13
word-before|with|	2-3 -12	4-7 14
word-before|wolf|	1 -10
word-before|wolle|	4-7 7
word-before|woord|	1 -21
word-before|words|	2-3 -20	4-7 -7
word-before|word|	1 -28
word-before|wort|	1 -11
word-before|would|	1 18	2-3 8	4-7 30	8+ 22
word-before|wrote|	2-3 -20
word-before|y|	1 -22	2-3 -12	4-7 18
word-before|zeitung|	2-3 -19
word-before|ze|	4-7 -6
word-before|zich|	2-3 19
word-before|zijn|	1 -17
word-before|zogeheten|	1 -9
word-before||	1 -17	4-7 27	8+ 25
word-before|à|	1 -10	2-3 9	4-7 29	8+ 11
word-before|è|	1 -6	2-3 20	4-7 25
word-before|était|	2-3 13	4-7 14
word-before|été|	1 -10	4-7 15
word-before|é|	1 -12	2-3 -13	4-7 -13	8+ 10
word-before|être|	2-3 17	4-7 9
word-before|–|	2-3 -17	4-7 -10	8+ 20
word-before|—|	2-3 9	4-7 -6	8+ 17
word-before|’s|	1 7	2-3 -10	4-7 -14	8+ 14
word-before|’|	2-3 22
work|near|near|,|	all -21
work|near|near|	all -34	all-one -19	first 22	none 21
work|near|near|preposition|	all -28
work|near|near|stop|	first 25
work|near|none|,|	all -46	all-one -45	first -23	none 18	some 9
work|near|none|:|	all-one 16	first -25	none -12
work|near|none|	all -65	all-one -27	first -41	most -14	none 11	some 22	titled 14
work|near|none|auxiliary|	all -18
work|near|none|capital|	none 9
work|near|none|coordinator|	all -19	none -19
work|near|none|determiner|	none 6
work|near|none|possessive|	all -16
work|near|none|preposition|	all -35	first -11	some 7
work|near|none|pronoun|	none 24
work|near|none|quote|	first 22
work|near|none|stop|	all -12	all-one 19	first 9
work|near|none|subordinator|	all -20	none 10
work|near|none|that|	none -7
work|near|none|verb-judging|	all -23	all-one -16
work|near|none|verb-saying|	all -7	all-one -13	none 20
work|near|none|verb-thinking|	none -10
work|near|none|word|	all -28	all-one -22	first -6	some 14
work|none|near|,|	none 18
work|none|near|:|	first 20
work|none|near|	all -19	all-one -8	none 18
work|none|near|capital|	all-one -19	none -10
work|none|near|determiner|	none 18
work|none|near|preposition|	all -22	all-one -13	first -19
work|none|near|start|	all -24	all-one -18	first 27
work|none|near|stop|	all-one 22
work|none|near|subordinator|	all-one -17
work|none|near|verb-judging|	none 8
work|none|near|verb-saying|	none 11
work|none|near|verb-thinking|	none 14
work|none|near|word|	all -26	all-one -13	first -19	none -11
work|none|none|(|	none -6
work|none|none|)|	first 12
work|none|none|,|	first 11	most 7	none 14	some 9	upper 15
work|none|none|-|	first 21	none -9
work|none|none|:|	all 8	all-one 14	first 9	none -23	titled 9	upper 15
work|none|none|;|	none 17
work|none|none|adverb|	all-one -12	first -19	none 8
work|none|none|auxiliary|	all -11	all-one -20	first -9	most 25	none 8	some 11	titled 8
work|none|none|capital|	all -8	first -10	none 13	some 12	titled -8
work|none|none|coordinator|	all -6	some -8
work|none|none|determiner|	none -8	some 9	titled 6
work|none|none|	first 7	some 12	titled 9	upper 9
work|none|none|possessive|	all -36	all-one -32	first -11	none 20	titled 16
work|none|none|preposition|	all-one -7	first -15	most 11	some 8
work|none|none|pronoun|	all -7	all-one -14	most -6	some 21
work|none|none|quote|	all 16	first 12	none -7
work|none|none|start|	first 18	most 18	titled -7
work|none|none|stop|	all 21	all-one 15	first 22	most 7	none 8
work|none|none|subordinator|	all-one -10	first 18	none -13	titled -7
work|none|none|that|	all-one -23	first 23	some 19
work|none|none|verb-judging|	all -12	all-one -26	some -13
work|none|none|verb-saying|	all-one -6	first -19	most 18	some 17	titled 11
work|none|none|verb-thinking|	all -6	first 7	some 13
work|none|none|word|	first -32	none 10	titled -14
work|none|none|–|	first -7	none 13
work|none|none|—|	all-one 13	none 17
work|none|right|	all -11	all-one -29	first 11
work|none|right|determiner|	all -21
work|none|right|start|	first 16
work|none|right|stop|	first 18
work|none|right|word|	none -14
work|right|near|	all -26
work|right|near|verb-saying|	all -16
work|right|near|word|	all -17
work|right|none|	all -43	all-one -20	first -7	most -13	some 20
work|right|none|capital|	all -20	all-one -11	first -14	most -9	none 14
work|right|none|verb-saying|	all-one -21	none -7	some 11
work|right|none|verb-thinking|	none 17
work|right|none|word|	all -42	all-one -8	first -26	some 16
`;
