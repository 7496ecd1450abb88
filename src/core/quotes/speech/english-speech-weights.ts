/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 9	2-3 14	4-7 18	8+ 36
alone|first|	1 -10	4-7 15	8+ 15
alone|inside|	2-3 -7
best-gap|according-to|according|gap|according-to|,;|	4-7 20	8+ 16
best-gap|according-to|according|gap|according-to|,c|	4-7 10
best-gap|according-to|according|gap|according-to|,qc|	2-3 -11
best-gap|according-to|according|gap|according-to|,qs|	8+ 13
best-gap|according-to|according|gap|according-to|,q|	4-7 23
best-gap|according-to|according|gap|according-to|,s|	8+ 13
best-gap|according-to|according|gap|according-to|,|	2-3 6	4-7 18	8+ 34
best-gap|according-to|according|gap|according-to|;|	2-3 -19	4-7 -14	8+ 13
best-gap|according-to|according|gap|according-to|c|	4-7 21
best-gap|according-to|according|gap|according-to|q,|	2-3 20
best-gap|according-to|according|gap|according-to|s,|	1 -9	4-7 18
best-gap|according-to|according|gap|according-to||	1 -15	2-3 24	4-7 14	8+ 20
best-gap|actor-nearby|naked||	1 11
best-gap|colon|naked||	1 21	2-3 11	4-7 34	8+ 35
best-gap|colon|saying|gap|colon|,c|	8+ 8
best-gap|colon|saying|gap|colon|,s|	8+ 9
best-gap|colon|saying|gap|colon|,|	8+ 6
best-gap|colon|saying|gap|colon||	8+ 16
best-gap|interview|naked||	2-3 6	4-7 21	8+ 31
best-gap|named-before|naked||	1 -7	2-3 28	4-7 -8	8+ 8
best-gap|named-nearby|naked||	1 -7	4-7 16	8+ 8
best-gap|paragraph-before|apposed|gap|paragraph-before||	8+ 13
best-gap|paragraph-before|apposition|gap|paragraph-before|,|	4-7 9
best-gap|paragraph-before|direct|gap|paragraph-before||	4-7 20
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 19
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 21	4-7 27	8+ 24
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 16	4-7 10
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 20
best-gap|paragraph-before|saying|gap|paragraph-before||	2-3 -10	4-7 8	8+ 24
best-gap|possessor|naked||	1 18
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,|	1 -16
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -7	2-3 -31	4-7 -19
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -23	2-3 -11	4-7 12	8+ 30
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -20	4-7 21
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 -6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 16	4-7 23	8+ 13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -12	2-3 6	4-7 -16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	8+ 20
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 13	4-7 16	8+ 25
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s;|	2-3 -15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -7	4-7 38	8+ 18
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -13	2-3 -8	4-7 -11
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -12	4-7 19
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -24	8+ 22
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 14	4-7 19	8+ 11
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 13
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -18	2-3 -10
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 11	4-7 27	8+ 15
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -22	2-3 -14	4-7 -14
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -16
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 12	4-7 25	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;,|	2-3 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 20
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 17
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 17	2-3 6	4-7 33	8+ 17
best-gap|sentence-after|according|gap|sentence-after||	8+ 6
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -15	8+ 18
best-gap|sentence-after|apposition|gap|sentence-after||	8+ -12
best-gap|sentence-after|direct|gap|sentence-after||	4-7 17	8+ 19
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 8
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 13	4-7 9
best-gap|sentence-after|saying|gap|sentence-after||	1 6	2-3 -9	4-7 -12	8+ 26
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 -7
best-gap|sentence-before|according|gap|sentence-before|,c|	4-7 20	8+ 14
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -18	2-3 13	4-7 -14	8+ 9
best-gap|sentence-before|according|gap|sentence-before|,|	1 -10	2-3 17	4-7 -6	8+ 11
best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 9
best-gap|sentence-before|according|gap|sentence-before||	1 -11	4-7 -8	8+ 9
best-gap|sentence-before|apposed|gap|sentence-before||	8+ 22
best-gap|sentence-before|apposition|gap|sentence-before|,|	4-7 16
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 14
best-gap|sentence-before|apposition|gap|sentence-before|c|	8+ 8
best-gap|sentence-before|apposition|gap|sentence-before|s|	4-7 8
best-gap|sentence-before|apposition|gap|sentence-before||	2-3 13	4-7 18	8+ 13
best-gap|sentence-before|direct|gap|sentence-before|,s|	8+ 10
best-gap|sentence-before|direct|gap|sentence-before|,|	8+ 15
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -14
best-gap|sentence-before|direct|gap|sentence-before|s|	8+ 20
best-gap|sentence-before|direct|gap|sentence-before||	1 -21	2-3 -7	8+ 25
best-gap|sentence-before|judging|gap|sentence-before|qs;,|	2-3 -18
best-gap|sentence-before|judging|gap|sentence-before|s|	4-7 11
best-gap|sentence-before|judging|gap|sentence-before||	4-7 15	8+ 12
best-gap|sentence-before|other|gap|sentence-before||	4-7 14	8+ 14
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 14
best-gap|sentence-before|relative|gap|sentence-before|,|	8+ 16
best-gap|sentence-before|relative|gap|sentence-before||	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|,;|	2-3 -18
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|,cs|	4-7 16	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 34	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,q;|	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -18	2-3 -7	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 18	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 10	2-3 13	4-7 24	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,|	1 7	2-3 -17	4-7 19	8+ 24
best-gap|sentence-before|saying|gap|sentence-before|;q,|	2-3 -17
best-gap|sentence-before|saying|gap|sentence-before|;|	1 -12	2-3 -6	4-7 -12	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 11
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 27
best-gap|sentence-before|saying|gap|sentence-before|c,|	4-7 -6
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 22
best-gap|sentence-before|saying|gap|sentence-before|c|	4-7 -8	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|q,|	1 -13	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|q;|	1 -9
best-gap|sentence-before|saying|gap|sentence-before|q|	1 -22	2-3 -17	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -17	2-3 -18	4-7 10	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|s;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|sc,|	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|sc|	1 7	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 12	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -24	4-7 11	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 12	8+ 26
best-gap|sentence-before|saying|gap|sentence-before||	1 -11	2-3 13	4-7 47	8+ 13
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 16	8+ 22
best-gap|signature|naked||	1 -25	2-3 -28	4-7 -20	8+ 29
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -14	4-7 -19	8+ 21
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 10	8+ 31
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	8+ 15
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	8+ 26
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	2-3 -22	4-7 -6
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	1 17	2-3 11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -26	2-3 21	8+ 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -19	4-7 6	8+ 36
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 7	2-3 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 7	2-3 14	4-7 11	8+ 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -16	2-3 -23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 24	4-7 27
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 12	2-3 11	4-7 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 25	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 16	4-7 25	8+ 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -26	2-3 -8	4-7 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -7	2-3 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 7	2-3 12	8+ 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 25	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sc|	2-3 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	4-7 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq|	2-3 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 25	2-3 -6	4-7 22	8+ 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 6	8+ 19
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	2-3 -18
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 11	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 -6	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	1 -6	4-7 18	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -23	4-7 25	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 9	2-3 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	2-3 14	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	1 -18	2-3 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	1 22	2-3 27	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 14	2-3 10	4-7 15	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 14	2-3 -13	4-7 -12	8+ 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,s|	4-7 -10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,|	1 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -16	4-7 18	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	4-7 16	8+ -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 18	2-3 22	4-7 27	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 19	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,cs|	2-3 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	1 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qcs|	2-3 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	4-7 15	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 22	4-7 26	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 34	4-7 26	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 9	2-3 12	4-7 22	8+ 32
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	1 14	2-3 19	4-7 20	8+ 37
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 15	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 29	4-7 21	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -10	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -21	4-7 17	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -24	4-7 17	8+ 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 10
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	2-3 -19
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -24	4-7 6
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -21	8+ 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 20	8+ 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 17	8+ 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -16	2-3 14	4-7 19	8+ 10
best-gap|topic-after|naked||	8+ 12
best-gap|topic|naked||	4-7 -8	8+ -7
best-gap|transcript|naked||	4-7 15	8+ 19
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 10
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	2-3 8	4-7 14
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 11
best-gap|verb-then-speaker|other|gap|verb-then-speaker|;|	2-3 -17
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -9	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -7	2-3 -13	4-7 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -17	8+ 16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 -19	4-7 8	8+ 35
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|s|	2-3 18
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 8	4-7 -10
best-intro|'|saying|0|	2-3 -18
best-intro|(|naked|5-10|	2-3 -19
best-intro|(|saying|0|	4-7 17
best-intro|,|according|1|	1 11	2-3 10	8+ 20
best-intro|,|according|2-4|	1 -17	2-3 -13	4-7 12
best-intro|,|according|5-10|	2-3 12	4-7 20	8+ 10
best-intro|,|according|far|	2-3 16	4-7 28	8+ 16
best-intro|,|apposed|-3|	2-3 -13
best-intro|,|apposed|-4|	1 -16	4-7 -10
best-intro|,|apposed|2-4|	8+ 17
best-intro|,|direct|2-4|	4-7 -9
best-intro|,|direct|5-10|	2-3 -20
best-intro|,|judging|1|	2-3 -7	4-7 10
best-intro|,|judging|2-4|	1 -12	2-3 -8	4-7 8
best-intro|,|judging|5-10|	4-7 9	8+ 14
best-intro|,|judging|far|	2-3 14
best-intro|,|naked|2-4|	1 -9	2-3 -8	4-7 6
best-intro|,|naked|5-10|	1 -33	2-3 -13	8+ 13
best-intro|,|naked|far|	1 -35	4-7 13
best-intro|,|other|0|	2-3 -6
best-intro|,|other|1|	2-3 -11
best-intro|,|relative|2-4|	2-3 -9
best-intro|,|saying|0|	2-3 -19	8+ 23
best-intro|,|saying|1|	1 17	2-3 29	4-7 12	8+ 23
best-intro|,|saying|2-4|	1 -19	4-7 15	8+ 30
best-intro|,|saying|5-10|	1 -27	2-3 -7	4-7 15	8+ 36
best-intro|,|saying|far|	1 22	8+ 30
best-intro|,|thinking|5-10|	1 -19
best-intro|-|naked|2-4|	8+ 13
best-intro|-|naked|5-10|	8+ 13
best-intro|:|according|1|	8+ 12
best-intro|:|according|2-4|	2-3 -14
best-intro|:|according|5-10|	4-7 16	8+ 12
best-intro|:|according|far|	4-7 25
best-intro|:|apposed|2-4|	4-7 20	8+ 29
best-intro|:|apposed|5-10|	4-7 -11
best-intro|:|apposition|2-4|	4-7 -6	8+ 20
best-intro|:|apposition|5-10|	4-7 18	8+ 18
best-intro|:|apposition|far|	4-7 14	8+ 16
best-intro|:|direct|0|	4-7 13
best-intro|:|direct|2-4|	4-7 17	8+ 25
best-intro|:|direct|5-10|	2-3 -6	8+ 26
best-intro|:|direct|far|	4-7 -17
best-intro|:|judging|1|	4-7 15	8+ 17
best-intro|:|judging|2-4|	2-3 13	4-7 15	8+ 9
best-intro|:|judging|5-10|	4-7 13	8+ 19
best-intro|:|judging|far|	8+ 13
best-intro|:|naked|1|	1 12	8+ 33
best-intro|:|naked|2-4|	2-3 29	4-7 32	8+ 8
best-intro|:|naked|5-10|	1 -9	2-3 10	4-7 13	8+ -11
best-intro|:|naked|far|	8+ 48
best-intro|:|other|1|	2-3 -18
best-intro|:|saying|0|	8+ 41
best-intro|:|saying|1|	2-3 -13	4-7 14	8+ 38
best-intro|:|saying|2-4|	1 24	2-3 12	4-7 8	8+ 42
best-intro|:|saying|5-10|	1 -9	2-3 -21	4-7 -6
best-intro|:|saying|far|	1 -10	2-3 -17	4-7 -8
best-intro|:|thinking|2-4|	4-7 19	8+ 13
best-intro|:|thinking|5-10|	4-7 13	8+ 12
best-intro|;|according|1|	4-7 15
best-intro|;|naked|1|	4-7 -18
best-intro|adverb|according|2-4|	1 -21	2-3 12
best-intro|adverb|according|5-10|	4-7 15
best-intro|adverb|according|far|	2-3 6
best-intro|adverb|judging|1|	2-3 -6
best-intro|adverb|judging|2-4|	1 10	2-3 17	4-7 22
best-intro|adverb|judging|5-10|	1 -9
best-intro|adverb|naked|2-4|	2-3 -10
best-intro|adverb|naked|5-10|	1 16	2-3 -17	4-7 -8
best-intro|adverb|naked|far|	1 9	4-7 -13
best-intro|adverb|saying|1|	1 -7	2-3 -16	4-7 22
best-intro|adverb|saying|2-4|	1 -8	2-3 7	4-7 -8
best-intro|adverb|saying|5-10|	1 11	2-3 -8	4-7 24	8+ 15
best-intro|adverb|saying|far|	1 14	8+ 12
best-intro|auxiliary|according|1|	1 -22	2-3 -12	4-7 26	8+ 11
best-intro|auxiliary|according|2-4|	1 19	2-3 14	4-7 33	8+ 7
best-intro|auxiliary|according|5-10|	1 -10	4-7 43	8+ 6
best-intro|auxiliary|according|far|	2-3 14	4-7 19	8+ 9
best-intro|auxiliary|apposed|0|	2-3 -7
best-intro|auxiliary|direct|0|	1 -26	2-3 -13	4-7 20
best-intro|auxiliary|direct|5-10|	1 -23	2-3 6
best-intro|auxiliary|direct|far|	4-7 22
best-intro|auxiliary|judging|2-4|	1 -24
best-intro|auxiliary|judging|5-10|	1 18	4-7 21
best-intro|auxiliary|judging|far|	2-3 19
best-intro|auxiliary|naked|1|	1 6	2-3 -18
best-intro|auxiliary|naked|2-4|	1 -6	4-7 16
best-intro|auxiliary|naked|5-10|	1 -15	2-3 26	4-7 21
best-intro|auxiliary|naked|far|	4-7 35	8+ 12
best-intro|auxiliary|saying|0|	2-3 -8	4-7 27	8+ 22
best-intro|auxiliary|saying|1|	1 27	4-7 32
best-intro|auxiliary|saying|2-4|	2-3 20	8+ 16
best-intro|auxiliary|saying|5-10|	1 17	2-3 29	4-7 46	8+ 25
best-intro|auxiliary|saying|far|	1 18	2-3 8	8+ 32
best-intro|capital|according|0|	2-3 12	4-7 -12
best-intro|capital|according|1|	2-3 7
best-intro|capital|according|2-4|	2-3 17
best-intro|capital|according|5-10|	2-3 19	4-7 23
best-intro|capital|direct|1|	2-3 -19
best-intro|capital|direct|2-4|	2-3 7
best-intro|capital|judging|0|	1 14	2-3 -21
best-intro|capital|judging|1|	2-3 9	4-7 14	8+ 20
best-intro|capital|judging|2-4|	4-7 19
best-intro|capital|judging|5-10|	2-3 8	4-7 17
best-intro|capital|naked|0|	1 12	2-3 14
best-intro|capital|naked|1|	1 -19	2-3 -11
best-intro|capital|naked|2-4|	1 -21	2-3 -20	4-7 9	8+ 19
best-intro|capital|naked|5-10|	1 -9
best-intro|capital|naked|far|	4-7 -11
best-intro|capital|other|0|	1 -14	2-3 -11
best-intro|capital|saying|0|	1 -16	4-7 15	8+ 24
best-intro|capital|saying|1|	2-3 -19	8+ 14
best-intro|capital|saying|2-4|	1 15	8+ 17
best-intro|capital|saying|5-10|	2-3 22	4-7 24	8+ 23
best-intro|capital|saying|far|	1 7	2-3 10	4-7 20	8+ 13
best-intro|capital|shared|2-4|	4-7 9
best-intro|coordinator|apposition|far|	4-7 11
best-intro|coordinator|judging|2-4|	1 11
best-intro|coordinator|judging|5-10|	4-7 16
best-intro|coordinator|judging|far|	2-3 19
best-intro|coordinator|naked|1|	2-3 -19
best-intro|coordinator|naked|5-10|	1 -24
best-intro|coordinator|saying|0|	2-3 -16	4-7 -14	8+ 14
best-intro|coordinator|saying|1|	2-3 16
best-intro|coordinator|saying|2-4|	2-3 -11	4-7 19	8+ 8
best-intro|coordinator|saying|5-10|	1 10	2-3 10	4-7 31	8+ 17
best-intro|coordinator|saying|far|	1 -14	2-3 28	4-7 28	8+ 21
best-intro|determiner|according|0|	1 -14
best-intro|determiner|according|1|	4-7 12
best-intro|determiner|according|2-4|	1 -21	4-7 23
best-intro|determiner|according|far|	1 -11	2-3 7	4-7 -9
best-intro|determiner|apposed|5-10|	2-3 8
best-intro|determiner|apposition|1|	2-3 -19
best-intro|determiner|direct|1|	1 -22
best-intro|determiner|direct|5-10|	1 11	2-3 -16
best-intro|determiner|judging|0|	2-3 -6
best-intro|determiner|judging|1|	1 23	4-7 -9
best-intro|determiner|judging|2-4|	2-3 -17	4-7 11
best-intro|determiner|judging|5-10|	1 10	2-3 -6	4-7 18
best-intro|determiner|judging|far|	1 6
best-intro|determiner|naked|0|	1 -18
best-intro|determiner|naked|1|	1 -8	2-3 10
best-intro|determiner|naked|2-4|	1 -7	2-3 -13
best-intro|determiner|naked|5-10|	1 -24	2-3 8	4-7 11
best-intro|determiner|naked|far|	2-3 8	4-7 12
best-intro|determiner|other|0|	1 -15	2-3 -8
best-intro|determiner|other|1|	2-3 -15
best-intro|determiner|saying|0|	1 -8	2-3 18
best-intro|determiner|saying|1|	1 -23	2-3 11	4-7 17
best-intro|determiner|saying|2-4|	1 12	4-7 7	8+ 20
best-intro|determiner|saying|5-10|	1 15	2-3 -22	8+ 22
best-intro|determiner|saying|far|	1 26	2-3 25	4-7 -9
best-intro|determiner|thinking|1|	2-3 14
best-intro|determiner|thinking|2-4|	1 -14
best-intro|determiner|thinking|5-10|	2-3 -11
best-intro|determiner|thinking|far|	2-3 -13
best-intro|possessive|direct|5-10|	2-3 -19
best-intro|possessive|judging|2-4|	2-3 19
best-intro|possessive|saying|0|	2-3 -22
best-intro|possessive|saying|2-4|	1 9	2-3 -15	4-7 -10
best-intro|possessive|saying|5-10|	2-3 -16	8+ 13
best-intro|possessive|saying|far|	2-3 9
best-intro|preposition|according|1|	2-3 13	4-7 12
best-intro|preposition|according|2-4|	1 -26	2-3 -8	4-7 -9
best-intro|preposition|according|5-10|	4-7 23
best-intro|preposition|according|far|	1 -22	2-3 -17	4-7 19
best-intro|preposition|apposed|2-4|	2-3 20
best-intro|preposition|apposition|far|	2-3 -15
best-intro|preposition|direct|0|	1 -16
best-intro|preposition|direct|1|	2-3 -18
best-intro|preposition|direct|2-4|	1 -42	2-3 -24	4-7 17
best-intro|preposition|direct|5-10|	2-3 16	4-7 -8
best-intro|preposition|direct|far|	2-3 -17	4-7 -9
best-intro|preposition|judging|1|	1 9	2-3 -13	4-7 20
best-intro|preposition|judging|2-4|	1 7	2-3 19	4-7 48	8+ 23
best-intro|preposition|judging|5-10|	1 -21	2-3 -7	4-7 6	8+ 18
best-intro|preposition|judging|far|	2-3 8
best-intro|preposition|naked|0|	2-3 -22
best-intro|preposition|naked|1|	1 -6	2-3 -24	4-7 -17
best-intro|preposition|naked|2-4|	1 18	2-3 10	8+ 15
best-intro|preposition|naked|5-10|	1 -8	4-7 6	8+ 12
best-intro|preposition|naked|far|	2-3 -18	4-7 6	8+ 15
best-intro|preposition|other|0|	1 -12	2-3 -6
best-intro|preposition|other|1|	1 -9	2-3 -18
best-intro|preposition|relative|2-4|	2-3 10
best-intro|preposition|saying|0|	1 -22	2-3 6	8+ 23
best-intro|preposition|saying|1|	1 23	2-3 -10	4-7 -6	8+ 20
best-intro|preposition|saying|2-4|	1 -31	2-3 6	4-7 26	8+ 20
best-intro|preposition|saying|5-10|	1 -10	2-3 6	4-7 12	8+ 19
best-intro|preposition|saying|far|	1 -20	4-7 -7	8+ 26
best-intro|preposition|thinking|2-4|	1 12	2-3 -9
best-intro|preposition|thinking|5-10|	1 -6	2-3 9
best-intro|pronoun|according|1|	2-3 18
best-intro|pronoun|according|2-4|	2-3 19	4-7 19
best-intro|pronoun|judging|1|	2-3 -6	4-7 30	8+ 10
best-intro|pronoun|naked|2-4|	1 8	4-7 22
best-intro|pronoun|naked|5-10|	1 -6	2-3 -16	4-7 9
best-intro|pronoun|naked|far|	2-3 10	4-7 -9
best-intro|pronoun|saying|0|	4-7 -7
best-intro|pronoun|saying|1|	1 10	4-7 20
best-intro|pronoun|saying|2-4|	2-3 19	4-7 30	8+ 18
best-intro|pronoun|saying|5-10|	1 -11	2-3 33	4-7 21	8+ 15
best-intro|pronoun|saying|far|	4-7 19
best-intro|quote|naked|5-10|	4-7 10
best-intro|quote|naked|far|	4-7 11
best-intro|quote|saying|0|	4-7 9	8+ 17
best-intro|quote|saying|1|	4-7 14
best-intro|quote|saying|2-4|	8+ 13
best-intro|quote|saying|5-10|	8+ 18
best-intro|start|according|0|	8+ 12
best-intro|start|according|1|	1 -18	4-7 -13	8+ 12
best-intro|start|according|5-10|	2-3 -8
best-intro|start|apposed|far|	8+ 13
best-intro|start|apposition|far|	4-7 8	8+ 6
best-intro|start|direct|0|	8+ 29
best-intro|start|direct|far|	2-3 19	4-7 21	8+ 12
best-intro|start|judging|0|	2-3 -15	8+ 16
best-intro|start|judging|1|	4-7 9	8+ 9
best-intro|start|judging|far|	4-7 20	8+ 23
best-intro|start|naked|0|	1 -24	2-3 -10	4-7 35	8+ 40
best-intro|start|naked|1|	1 -14	2-3 -17	8+ 27
best-intro|start|naked|2-4|	1 -8	2-3 -20	4-7 16	8+ 14
best-intro|start|naked|5-10|	2-3 -15	4-7 21	8+ 25
best-intro|start|naked|far|	2-3 21	4-7 19
best-intro|start|other|0|	4-7 -9
best-intro|start|other|1|	4-7 23	8+ 15
best-intro|start|saying|0|	1 46	2-3 67	4-7 48	8+ 16
best-intro|start|saying|1|	1 21	2-3 33	4-7 13	8+ 8
best-intro|start|saying|2-4|	2-3 -17	4-7 29	8+ 21
best-intro|start|saying|5-10|	2-3 -19	4-7 18	8+ 28
best-intro|start|saying|far|	1 -15	2-3 -8	8+ 29
best-intro|start|thinking|0|	4-7 21	8+ 22
best-intro|stop|according|1|	2-3 24	4-7 30	8+ 13
best-intro|stop|according|2-4|	8+ 6
best-intro|stop|according|5-10|	1 -17	4-7 18	8+ 9
best-intro|stop|according|far|	2-3 16	8+ 15
best-intro|stop|apposed|2-4|	8+ 14
best-intro|stop|apposed|5-10|	8+ 16
best-intro|stop|apposition|2-4|	2-3 10	4-7 7	8+ 16
best-intro|stop|apposition|5-10|	4-7 19	8+ 7
best-intro|stop|apposition|far|	8+ 6
best-intro|stop|direct|0|	4-7 18	8+ 24
best-intro|stop|direct|1|	2-3 -6	8+ 24
best-intro|stop|direct|2-4|	8+ 22
best-intro|stop|direct|5-10|	2-3 10	4-7 37	8+ 18
best-intro|stop|direct|far|	8+ 33
best-intro|stop|judging|0|	2-3 -7
best-intro|stop|judging|1|	4-7 20	8+ 12
best-intro|stop|judging|2-4|	4-7 11
best-intro|stop|judging|5-10|	8+ 14
best-intro|stop|naked|0|	8+ 13
best-intro|stop|naked|1|	2-3 -7	4-7 -11	8+ 13
best-intro|stop|naked|2-4|	1 10	2-3 28	4-7 10	8+ 18
best-intro|stop|naked|5-10|	1 -11	8+ 15
best-intro|stop|naked|far|	1 27	2-3 10	4-7 6	8+ 14
best-intro|stop|other|1|	1 21	2-3 28	4-7 33	8+ 11
best-intro|stop|other|2-4|	8+ 8
best-intro|stop|relative|5-10|	8+ 14
best-intro|stop|relative|far|	4-7 24	8+ 30
best-intro|stop|saying|0|	1 54	2-3 28	4-7 40	8+ 16
best-intro|stop|saying|1|	1 33	2-3 22	4-7 33	8+ 10
best-intro|stop|saying|2-4|	1 14	4-7 47	8+ 12
best-intro|stop|saying|5-10|	4-7 46	8+ 26
best-intro|stop|saying|far|	4-7 58	8+ 24
best-intro|stop|thinking|2-4|	8+ 25
best-intro|subordinator|according|5-10|	4-7 17
best-intro|subordinator|according|far|	2-3 22
best-intro|subordinator|direct|1|	1 -15
best-intro|subordinator|judging|0|	1 9
best-intro|subordinator|judging|1|	2-3 13	8+ 14
best-intro|subordinator|judging|2-4|	1 18	4-7 31	8+ 18
best-intro|subordinator|judging|5-10|	1 -10	2-3 10	4-7 25	8+ 14
best-intro|subordinator|naked|2-4|	4-7 -12
best-intro|subordinator|naked|5-10|	1 -30	2-3 -14	4-7 -6
best-intro|subordinator|naked|far|	2-3 -8
best-intro|subordinator|saying|0|	1 -22	2-3 -17
best-intro|subordinator|saying|1|	1 -25	2-3 20
best-intro|subordinator|saying|2-4|	1 -28	2-3 -17	4-7 25
best-intro|subordinator|saying|5-10|	2-3 -25	4-7 33	8+ 25
best-intro|subordinator|saying|far|	1 16	4-7 33	8+ 26
best-intro|subordinator|thinking|2-4|	2-3 -21
best-intro|that|according|2-4|	2-3 15
best-intro|that|according|5-10|	8+ 11
best-intro|that|apposition|5-10|	4-7 11
best-intro|that|judging|1|	1 21	2-3 17	4-7 13	8+ 10
best-intro|that|naked|2-4|	4-7 13
best-intro|that|naked|5-10|	1 7	2-3 13	4-7 15	8+ 11
best-intro|that|naked|far|	2-3 14	4-7 24	8+ 13
best-intro|that|saying|1|	1 -15	4-7 39	8+ 16
best-intro|that|saying|2-4|	1 -10	8+ 17
best-intro|that|saying|5-10|	1 -17	2-3 15	4-7 20	8+ 27
best-intro|that|saying|far|	4-7 25	8+ 15
best-intro|that|thinking|1|	1 -16
best-intro|verb-judging|according|5-10|	2-3 10
best-intro|verb-judging|judging|0|	1 -11	2-3 10	4-7 15	8+ 6
best-intro|verb-judging|judging|2-4|	2-3 -10	4-7 15
best-intro|verb-judging|judging|far|	2-3 -10
best-intro|verb-judging|naked|0|	2-3 -14
best-intro|verb-judging|naked|2-4|	1 7	2-3 -19	4-7 18
best-intro|verb-judging|naked|5-10|	1 12	2-3 -9	4-7 11
best-intro|verb-judging|naked|far|	1 8	2-3 -13
best-intro|verb-judging|saying|0|	2-3 -15
best-intro|verb-judging|saying|1|	2-3 -9
best-intro|verb-judging|saying|2-4|	2-3 -12	4-7 24
best-intro|verb-judging|saying|5-10|	1 19	2-3 11	4-7 32	8+ 13
best-intro|verb-judging|saying|far|	1 -20	2-3 -11
best-intro|verb-judging|thinking|5-10|	2-3 10
best-intro|verb-saying|according|2-4|	4-7 -6
best-intro|verb-saying|direct|5-10|	2-3 -10
best-intro|verb-saying|judging|2-4|	2-3 20	4-7 24	8+ 14
best-intro|verb-saying|naked|2-4|	2-3 -9	4-7 16
best-intro|verb-saying|naked|5-10|	1 -16
best-intro|verb-saying|naked|far|	1 -23	2-3 -16
best-intro|verb-saying|saying|0|	2-3 -7	4-7 -10
best-intro|verb-saying|saying|2-4|	1 -6	2-3 17
best-intro|verb-saying|saying|5-10|	1 14	4-7 -8	8+ 16
best-intro|verb-saying|saying|far|	2-3 12	4-7 26
best-intro|verb-thinking|judging|2-4|	1 18	4-7 15
best-intro|verb-thinking|judging|5-10|	2-3 16
best-intro|verb-thinking|naked|2-4|	4-7 7
best-intro|verb-thinking|saying|2-4|	2-3 -7	4-7 9	8+ 11
best-intro|verb-thinking|saying|5-10|	1 -21	4-7 24
best-intro|verb-thinking|saying|far|	2-3 7
best-intro|verb-thinking|thinking|0|	1 -15
best-intro|word|according|0|	1 -10	4-7 20
best-intro|word|according|1|	1 16	4-7 26
best-intro|word|according|2-4|	1 25	4-7 21	8+ 9
best-intro|word|according|5-10|	1 -26	2-3 19	8+ 13
best-intro|word|according|far|	1 10	2-3 -9	8+ 9
best-intro|word|apposed|-9|	2-3 -9
best-intro|word|apposed|0|	2-3 -25
best-intro|word|apposed|2-4|	2-3 -14
best-intro|word|apposed|5-10|	4-7 12
best-intro|word|apposition|5-10|	2-3 8	4-7 12
best-intro|word|apposition|far|	1 -11	2-3 -17	4-7 14
best-intro|word|direct|0|	2-3 -26
best-intro|word|direct|1|	4-7 17
best-intro|word|direct|2-4|	1 -28	2-3 9	8+ 12
best-intro|word|direct|5-10|	1 -28
best-intro|word|direct|far|	1 -12	2-3 16
best-intro|word|judging|0|	2-3 -12
best-intro|word|judging|1|	2-3 21	4-7 18
best-intro|word|judging|2-4|	2-3 -7	8+ 19
best-intro|word|judging|5-10|	1 10	4-7 8	8+ 13
best-intro|word|judging|far|	2-3 9
best-intro|word|naked|0|	1 -28	4-7 -17
best-intro|word|naked|1|	2-3 -25
best-intro|word|naked|2-4|	2-3 -10	4-7 -31
best-intro|word|naked|5-10|	1 18	4-7 14	8+ 18
best-intro|word|naked|far|	1 -18
best-intro|word|other|0|	1 -8	2-3 -13
best-intro|word|other|1|	2-3 -10
best-intro|word|other|5-10|	2-3 -9
best-intro|word|relative|2-4|	4-7 14
best-intro|word|relative|5-10|	4-7 16
best-intro|word|saying|-11|	2-3 -14
best-intro|word|saying|0|	1 -14	4-7 -14	8+ 32
best-intro|word|saying|1|	1 -22	2-3 16	8+ 7
best-intro|word|saying|2-4|	1 -16	4-7 15	8+ 27
best-intro|word|saying|5-10|	2-3 7	4-7 13	8+ 37
best-intro|word|saying|far|	1 -12	4-7 14	8+ 27
best-intro|word|thinking|2-4|	1 -10	2-3 -8	4-7 20	8+ 13
best-intro|word|thinking|5-10|	1 -12	4-7 21
best-intro|–|saying|2-4|	4-7 14
best-intro|—|apposed|-3|	2-3 -10
best-intro|—|naked|far|	2-3 13	4-7 8	8+ 7
best-intro|—|saying|2-4|	2-3 7	4-7 18
best-intro|—|saying|far|	8+ 6
best-intro|’|judging|2-4|	2-3 25	4-7 16
best-intro|’|saying|2-4|	2-3 19
best-intro|’|saying|5-10|	4-7 17
best-lead|lower|%|saying|	speaker-then-quote 11
best-lead|lower|,|according|	according-to 40	sentence-before 7
best-lead|lower|,|apposed|	speaker-then-quote 14
best-lead|lower|,|direct|	speaker-then-quote 9
best-lead|lower|,|judging|	verb-then-speaker 10
best-lead|lower|,|naked|	named-nearby 15	topic 12
best-lead|lower|,|other|	quote-then-verb -15	verb-then-speaker 11
best-lead|lower|,|saying|	quote-then-speaker -9	quote-then-verb 22	sentence-after 18	speaker-then-quote 10	verb-then-speaker 22
best-lead|lower|,|thinking|	speaker-then-quote -14
best-lead|lower|-|saying|	speaker-then-quote 14
best-lead|lower|:|according|	according-to -10
best-lead|lower|:|direct|	speaker-then-quote -18
best-lead|lower|:|judging|	speaker-then-quote 7
best-lead|lower|:|naked|	actor-nearby -24	named-nearby 7	possessor -20	topic -16
best-lead|lower|:|saying|	quote-then-verb 17	speaker-then-quote -8	verb-then-speaker -10
best-lead|lower|;|according|	according-to 16
best-lead|lower|;|naked|	actor-nearby -17
best-lead|lower|adverb|according|	according-to -7
best-lead|lower|adverb|judging|	quote-then-verb 8	speaker-then-quote 25
best-lead|lower|adverb|naked|	actor-nearby 11	named-nearby -14	topic 9
best-lead|lower|adverb|other|	quote-then-verb -6
best-lead|lower|adverb|saying|	quote-then-verb 17	sentence-before -11	speaker-then-quote 6	verb-then-speaker -21
best-lead|lower|auxiliary|according|	according-to 7
best-lead|lower|auxiliary|apposed|	speaker-then-quote 18
best-lead|lower|auxiliary|direct|	speaker-then-quote -10
best-lead|lower|auxiliary|judging|	speaker-then-quote -15
best-lead|lower|auxiliary|naked|	actor-nearby 10	named-nearby 28	possessor -19	topic 6
best-lead|lower|auxiliary|saying|	quote-then-speaker 29	speaker-then-quote 34	verb-then-speaker -12
best-lead|lower|capital|according|	according-to 23
best-lead|lower|capital|direct|	speaker-then-quote 7
best-lead|lower|capital|naked|	topic 19
best-lead|lower|capital|saying|	quote-then-speaker 15	quote-then-verb -10	sentence-before 24	speaker-then-quote 50
best-lead|lower|capital|shared|	speaker-then-quote 9
best-lead|lower|coordinator|apposed|	speaker-then-quote -13
best-lead|lower|coordinator|apposition|	sentence-before 11
best-lead|lower|coordinator|direct|	speaker-then-quote -17
best-lead|lower|coordinator|judging|	speaker-then-quote 7
best-lead|lower|coordinator|naked|	actor-nearby -15	topic -8
best-lead|lower|coordinator|saying|	quote-then-speaker 13	quote-then-verb -9	sentence-before 10	speaker-then-quote 21
best-lead|lower|determiner|according|	sentence-before 19
best-lead|lower|determiner|apposed|	quote-then-speaker -20	speaker-then-quote -6
best-lead|lower|determiner|direct|	quote-then-speaker -17	speaker-then-quote 8
best-lead|lower|determiner|judging|	quote-then-speaker -13
best-lead|lower|determiner|naked|	actor-nearby 21	colon -20	named-nearby -8	possessor 24	topic -16
best-lead|lower|determiner|other|	quote-then-verb -11
best-lead|lower|determiner|saying|	quote-then-speaker 19	quote-then-verb 23	sentence-before -24	verb-then-speaker 15
best-lead|lower|determiner|thinking|	quote-then-speaker -20	speaker-then-quote -7
best-lead|lower|possessive|judging|	speaker-then-quote 23
best-lead|lower|possessive|naked|	named-nearby 11	possessor -23
best-lead|lower|possessive|saying|	quote-then-speaker 9	speaker-then-quote 42
best-lead|lower|preposition|according|	according-to -6	sentence-before -22
best-lead|lower|preposition|apposition|	sentence-before 15	speaker-then-quote -10
best-lead|lower|preposition|direct|	quote-then-speaker -11	sentence-before -22
best-lead|lower|preposition|judging|	speaker-then-quote 6	verb-then-speaker -10
best-lead|lower|preposition|naked|	actor-nearby -17	named-nearby 14	possessor 22
best-lead|lower|preposition|other|	quote-then-verb -16
best-lead|lower|preposition|relative|	speaker-then-quote 10
best-lead|lower|preposition|saying|	quote-then-speaker -7	quote-then-verb -18
best-lead|lower|preposition|thinking|	quote-then-speaker 11	speaker-then-quote 13
best-lead|lower|pronoun|according|	according-to 18
best-lead|lower|pronoun|direct|	speaker-then-quote 11
best-lead|lower|pronoun|saying|	quote-then-speaker 14	quote-then-verb 8	speaker-then-quote 14
best-lead|lower|quote|judging|	speaker-then-quote 10
best-lead|lower|quote|naked|	named-nearby -21	topic -13
best-lead|lower|quote|saying|	speaker-then-quote 19
best-lead|lower|subordinator|according|	according-to 30
best-lead|lower|subordinator|apposed|	quote-then-speaker -9
best-lead|lower|subordinator|direct|	speaker-then-quote -7
best-lead|lower|subordinator|judging|	quote-then-speaker 9	speaker-then-quote 14
best-lead|lower|subordinator|naked|	actor-nearby -18	named-nearby -8	possessor 6	topic -8
best-lead|lower|subordinator|saying|	quote-then-speaker -20	sentence-after -23
best-lead|lower|subordinator|shared|	quote-then-speaker -15
best-lead|lower|subordinator|thinking|	speaker-then-quote -21
best-lead|lower|that|according|	according-to 9
best-lead|lower|that|apposition|	sentence-before 10	speaker-then-quote 15
best-lead|lower|that|direct|	speaker-then-quote 16
best-lead|lower|that|naked|	actor-nearby 23	named-nearby 6	possessor 20	topic 15
best-lead|lower|that|saying|	quote-then-verb 13
best-lead|lower|that|thinking|	speaker-then-quote -7
best-lead|lower|verb-judging|according|	according-to -14
best-lead|lower|verb-judging|apposition|	speaker-then-quote -19
best-lead|lower|verb-judging|judging|	speaker-then-quote 9
best-lead|lower|verb-judging|naked|	named-nearby -6
best-lead|lower|verb-judging|saying|	speaker-then-quote 8
best-lead|lower|verb-judging|shared|	quote-then-speaker -17
best-lead|lower|verb-judging|thinking|	speaker-then-quote 8
best-lead|lower|verb-saying|apposition|	speaker-then-quote 16
best-lead|lower|verb-saying|direct|	speaker-then-quote -10
best-lead|lower|verb-saying|judging|	speaker-then-quote 17
best-lead|lower|verb-saying|naked|	actor-nearby -23	topic 27
best-lead|lower|verb-saying|saying|	quote-then-verb 16	speaker-then-quote 9
best-lead|lower|verb-saying|shared|	speaker-then-quote -9
best-lead|lower|verb-thinking|according|	according-to 6
best-lead|lower|verb-thinking|judging|	speaker-then-quote 32
best-lead|lower|verb-thinking|naked|	named-nearby 22	topic 7
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -17
best-lead|lower|word|according|	according-to 32
best-lead|lower|word|apposition|	sentence-before -16	speaker-then-quote 29
best-lead|lower|word|direct|	quote-then-speaker -19	sentence-before -18
best-lead|lower|word|judging|	quote-then-speaker -17
best-lead|lower|word|naked|	actor-nearby 17	colon 16	possessor -28
best-lead|lower|word|relative|	speaker-then-quote 23
best-lead|lower|word|saying|	quote-then-speaker 8	sentence-after 24	speaker-then-quote 10	verb-then-speaker 11
best-lead|lower|word|shared|	quote-then-speaker -15
best-lead|lower|word|thinking|	speaker-then-quote -11
best-lead|lower|–|saying|	verb-then-speaker 8
best-lead|lower|’|saying|	speaker-then-quote 29
best-lead|other|:|naked|	colon 22
best-lead|other|:|saying|	speaker-then-quote -17
best-lead|other|auxiliary|saying|	speaker-then-quote 16
best-lead|other|preposition|naked|	actor-nearby 11
best-lead|other|start|naked|	actor-nearby 15	topic 16
best-lead|other|start|saying|	quote-then-verb 11	sentence-after 10
best-lead|other|stop|saying|	quote-then-verb 9
best-lead|other|that|saying|	speaker-then-quote -11
best-lead|other|verb-saying|saying|	speaker-then-quote -19
best-lead|other|word|according|	according-to -15
best-lead|other|word|naked|	actor-nearby -14	named-nearby -13	topic -18
best-lead|upper|'|saying|	quote-then-speaker -18
best-lead|upper|(|saying|	speaker-then-quote -13
best-lead|upper|)|naked|	interview 12
best-lead|upper|,|according|	according-to -8	sentence-before -15
best-lead|upper|,|apposed|	quote-then-speaker -20	speaker-then-quote 6
best-lead|upper|,|direct|	sentence-before -10	speaker-then-quote 8
best-lead|upper|,|judging|	quote-then-verb -12	speaker-then-quote 9
best-lead|upper|,|naked|	actor-nearby -15	named-nearby -19	possessor -32	signature -15	topic -30
best-lead|upper|,|other|	quote-then-verb -8
best-lead|upper|,|relative|	speaker-then-quote -19
best-lead|upper|,|saying|	quote-then-speaker -17	quote-then-verb -10	sentence-before -20	speaker-then-quote 15	verb-then-speaker -15
best-lead|upper|,|thinking|	speaker-then-quote 15
best-lead|upper|-|naked|	actor-nearby 13
best-lead|upper|-|saying|	quote-then-speaker 17
best-lead|upper|:|according|	according-to 8	sentence-before 6
best-lead|upper|:|apposed|	speaker-then-quote 24
best-lead|upper|:|apposition|	sentence-before 23
best-lead|upper|:|direct|	sentence-after 13	sentence-before 19
best-lead|upper|:|judging|	speaker-then-quote 20
best-lead|upper|:|naked|	actor-nearby -15	colon 27	interview 30	named-nearby 37	signature 10	topic 16
best-lead|upper|:|other|	verb-then-speaker -17
best-lead|upper|:|saying|	quote-then-speaker -8	quote-then-verb 12	sentence-before -14	verb-then-speaker -14
best-lead|upper|:|thinking|	speaker-then-quote 24
best-lead|upper|;|naked|	actor-nearby -15
best-lead|upper|adverb|according|	according-to -20
best-lead|upper|adverb|naked|	actor-nearby -29	named-nearby -16
best-lead|upper|adverb|saying|	sentence-before -8	verb-then-speaker -7
best-lead|upper|auxiliary|according|	according-to -20
best-lead|upper|auxiliary|naked|	actor-nearby -25	named-nearby 6	possessor -20	topic -14
best-lead|upper|auxiliary|saying|	quote-then-verb -16	sentence-before -28
best-lead|upper|capital|according|	according-to -15	sentence-before -11
best-lead|upper|capital|apposed|	speaker-then-quote -12
best-lead|upper|capital|direct|	speaker-then-quote -25
best-lead|upper|capital|judging|	quote-then-verb -18	speaker-then-quote -8
best-lead|upper|capital|naked|	actor-nearby -40	colon 14	named-nearby -15	signature -11
best-lead|upper|capital|other|	quote-then-verb -23
best-lead|upper|capital|saying|	quote-then-speaker -10	quote-then-verb -22	sentence-before -14	speaker-then-quote -17	verb-then-speaker -15
best-lead|upper|coordinator|naked|	actor-nearby -17	named-nearby -31	topic -22
best-lead|upper|determiner|apposed|	quote-then-speaker -18
best-lead|upper|determiner|apposition|	speaker-then-quote -19
best-lead|upper|determiner|direct|	sentence-before -23	speaker-then-quote -10
best-lead|upper|determiner|judging|	speaker-then-quote -10
best-lead|upper|determiner|naked|	actor-nearby -7	named-nearby -15	signature -16
best-lead|upper|determiner|other|	quote-then-verb -12
best-lead|upper|determiner|saying|	quote-then-speaker 19	quote-then-verb -23	speaker-then-quote 6	verb-then-speaker -11
best-lead|upper|determiner|thinking|	speaker-then-quote 7
best-lead|upper|possessive|direct|	speaker-then-quote -30
best-lead|upper|possessive|naked|	named-nearby -11
best-lead|upper|possessive|saying|	quote-then-speaker -31	speaker-then-quote -36
best-lead|upper|preposition|according|	according-to -29
best-lead|upper|preposition|apposition|	speaker-then-quote -17
best-lead|upper|preposition|direct|	quote-then-speaker -19	sentence-before -15	speaker-then-quote -10
best-lead|upper|preposition|judging|	quote-then-speaker -28	speaker-then-quote 8
best-lead|upper|preposition|naked|	actor-nearby 9	colon -12	named-nearby -15	possessor 11	signature -16	topic -24
best-lead|upper|preposition|other|	quote-then-verb -16
best-lead|upper|preposition|relative|	speaker-then-quote -28
best-lead|upper|preposition|saying|	quote-then-verb -31	sentence-after -19	speaker-then-quote -13	verb-then-speaker -8
best-lead|upper|preposition|shared|	speaker-then-quote -15
best-lead|upper|preposition|thinking|	speaker-then-quote 7
best-lead|upper|pronoun|judging|	speaker-then-quote -26
best-lead|upper|pronoun|saying|	speaker-then-quote -13
best-lead|upper|quote|naked|	actor-nearby 18	topic 12
best-lead|upper|quote|saying|	quote-then-speaker 12	quote-then-verb 14	sentence-after 7	sentence-before 27
best-lead|upper|start|according|	according-to -20	sentence-after 7
best-lead|upper|start|apposed|	paragraph-before 13
best-lead|upper|start|apposition|	paragraph-before 10	quote-then-speaker -14
best-lead|upper|start|direct|	paragraph-before 26	quote-then-speaker 16	sentence-after 19
best-lead|upper|start|judging|	colon 13	paragraph-before -9	quote-then-speaker 9	quote-then-verb 7
best-lead|upper|start|naked|	actor-nearby 45	colon 15	interview 9	named-before -17	named-nearby -10	signature -14	topic 31	transcript 36
best-lead|upper|start|saying|	colon 22	paragraph-before -9	quote-then-speaker 23	quote-then-verb 38	sentence-after 24
best-lead|upper|start|thinking|	quote-then-speaker -7	sentence-after 14
best-lead|upper|stop|according|	sentence-before -13
best-lead|upper|stop|apposed|	sentence-before 22
best-lead|upper|stop|apposition|	sentence-before 18
best-lead|upper|stop|direct|	quote-then-speaker 31
best-lead|upper|stop|judging|	quote-then-speaker 22	quote-then-verb 6	sentence-before 19
best-lead|upper|stop|naked|	interview 7	named-before 13	signature -14	topic 18	topic-after 12
best-lead|upper|stop|other|	quote-then-verb 44	sentence-before 19
best-lead|upper|stop|relative|	sentence-before 33
best-lead|upper|stop|saying|	quote-then-speaker 17	quote-then-verb 25	sentence-after 23	sentence-before 37
best-lead|upper|stop|thinking|	sentence-after 16	sentence-before 10
best-lead|upper|subordinator|judging|	speaker-then-quote 23
best-lead|upper|subordinator|naked|	actor-nearby -19	named-nearby -19	possessor -18	topic -17
best-lead|upper|subordinator|saying|	quote-then-speaker -18	sentence-before -21	speaker-then-quote -10
best-lead|upper|subordinator|thinking|	speaker-then-quote -18
best-lead|upper|that|saying|	speaker-then-quote 12
best-lead|upper|verb-judging|apposed|	quote-then-speaker -6
best-lead|upper|verb-judging|direct|	speaker-then-quote -15
best-lead|upper|verb-judging|naked|	actor-nearby -12	named-nearby -22	topic -10
best-lead|upper|verb-judging|saying|	quote-then-speaker -18	sentence-before -18	speaker-then-quote -20
best-lead|upper|verb-judging|shared|	quote-then-speaker -12
best-lead|upper|verb-judging|thinking|	speaker-then-quote -24
best-lead|upper|verb-saying|direct|	speaker-then-quote -6
best-lead|upper|verb-saying|judging|	speaker-then-quote 8
best-lead|upper|verb-saying|naked|	actor-nearby -19	named-nearby -39	topic -10
best-lead|upper|verb-saying|saying|	sentence-after -20	speaker-then-quote -13
best-lead|upper|verb-thinking|saying|	speaker-then-quote -27
best-lead|upper|word|according|	according-to -15	sentence-before -18
best-lead|upper|word|apposed|	quote-then-speaker -12	speaker-then-quote 10
best-lead|upper|word|apposition|	sentence-before -17	speaker-then-quote -14
best-lead|upper|word|direct|	sentence-before -12	speaker-then-quote 8
best-lead|upper|word|judging|	quote-then-verb -11	speaker-then-quote -6
best-lead|upper|word|naked|	named-nearby -30	topic -28	transcript -13
best-lead|upper|word|other|	quote-then-verb -9	speaker-then-quote -6
best-lead|upper|word|relative|	speaker-then-quote -13
best-lead|upper|word|saying|	quote-then-speaker -17	sentence-after -24	sentence-before -27	speaker-then-quote -22	verb-then-speaker -25
best-lead|upper|word|shared|	quote-then-speaker -16
best-lead|upper|–|saying|	quote-then-verb 16	sentence-before 12
best-lead|upper|—|apposed|	quote-then-speaker -10
best-lead|upper|—|naked|	actor-nearby 16	topic -15
best-lead|upper|—|saying|	sentence-before 14
best-lemma|	abogar -7	accogliere 11	accusare 11	accuse 10	accuser 13	aceitar 11	achar 18	achten 19	acknowledge 35	aclarar 9	acquiescer 9	acusar 34	adiantar 18	admettre 20	advertir 22	advise -10	afdoen 12	affirmer 31	agacer -14	agradecer 15	agree 10	agregar 16	ajouter -13	alarmer 16	alegar 18	alertar 13	allow -9	ameaçar 17	amuser 10	analyser -6	annoncer -17	annotare -16	announce 7	annunciare 18	answer -18	antwoorden 14	antworten 12	apelidar -12	aplaudir 17	apologise 11	apologize 22	apostillar 8	appeal 10	appeler -9	appen 21	arguir 13	argumentar -9	arrancar -9	asegurar 17	asentir 10	aseverar 15	ask 16	assegurar 18	assert 14	assicurare 24	assure 29	atestar 14	atirar 6	atribuir -11	attack 17	attendre -12	attestieren 11	attribuire -8	auspicare 10	avaliar 11	avancer 9	avertir 11	avouer 20	avvertire 28	avvisare 9	añadir -16	back -28	balayer 12	bautizar -24	befinden 15	befürchten 16	begründen 17	begrüßen 8	bekennen 11	beklagen 13	beloven -6	bemerken 6	bemängeln 14	benadrukken 23	berichten -10	bescheinigen 15	beschreiben 16	beslissen 18	bestätigen -16	beteuern -6	betonen -9	bevestigen -15	bezeichnen 12	bill -28	bitten 16	blaguer 13	blame 9	blast 11	blijven -11	boast 20	bocciare -11	borbottare 8	brand -13	brincar 8	bromear 19	brommen -9	brummen 15	calcolare 12	calculer 11	calificar 22	call 28	caution 25	celebrar 23	challenge 18	chamar -21	chant 13	chiamare -20	chiarire -12	chiedere -6	chiosare 19	cite 11	claim 24	cobrar -13	comemorar 16	comentar 18	comment 15	commentare 7	commenter 7	comparar 15	compare -25	complain 13	completar 19	compléter -12	comprometer 14	comunicare -9	concedere 21	conclude 28	concluderen -10	concluir 17	conclure 14	concéder 19	condannare -10	condemn 15	condenar -9	confermare -12	confesar 11	confessar 16	confessare 14	confidenciar 13	confier 30	confirmar 22	congratulate 18	conseiller 10	consider -25	considerar 19	consigliare 15	constateren 18	contend 22	contestare 13	contester 14	continue 14	corear -12	correggere 17	corregir 20	corriger 13	corrigeren 13	corrigir 15	cortar 14	creer 7	crier 17	criticar 14	criticise 9	criticize 15	croire 14	deadpan 11	debate -25	decide -21	decir 8	declare 16	decline -13	defend 16	defender 8	definir 18	definire 25	demand 20	demandar -10	denounce 21	denunciar 18	deny -6	desabafar 8	descartar 28	descrever 18	describir 16	descrivere 15	deslizar 23	desmentir 18	destacar 26	detalhar 7	detallar 6	devolver 9	dichiarare 17	difendersi 23	dire -6	disclose -13	discordar -11	discuss 20	dismiss 32	disparar -12	dispute -14	ditar 13	divulgar -12	dizer -11	dub 13	déclarer 19	décrire 18	défendre -6	démentir 7	dénoncer 13	déplorer 17	désoler 11	détailler 12	echo 14	einwenden 6	elogiar 24	email 24	emporter -15	endorse 15	enquérir 11	entender -6	entgegnen 13	enthousiasmer 7	enumerar 10	ergänzen 18	erläutern 12	erwidern 10	esclarecer -12	escludere 17	escribir -14	escusar 11	esordire 7	esprimere 17	estimar 14	esultare 11	evocar 14	exclamar -11	exclamer 13	exclure 8	exigir 28	expect 21	explain 36	expliquer -7	exposer -10	expresar 8	express 26	faire_valoir -9	falar 16	feel -18	felicitar 18	festejar 17	filosofar 14	find -7	finden -6	fluisteren 19	flüstern 7	foeteren 12	fordern -8	formulieren 19	frenare 11	fume 22	féliciter 24	garantire -8	garantizar 20	gausser 12	geben 15	getuigen 14	giudicare 22	glimlachen 7	glisser 23	gongolare 15	gracejar 16	gratulieren 11	greet 12	gridare 8	grijnzen 16	grincer 9	grinniken 12	grumble 17	hablar 8	hadern 21	hail 20	haken 13	hear 21	heißen -22	hekelen -6	heten -23	hold -10	houden -11	identify 9	imager 8	incalzare 9	indicar 14	indigner 9	indiquer 18	informar 25	informeren 12	inquiéter -7	insist 14	insister 17	insistere 18	insistir 15	insurger 8	intend 21	interrogar 7	interroger 10	interromper 9	introduce -20	invitar 12	invitare -17	inviter -7	invocar 18	invocare -6	invoquer 22	ironiser 23	ironizar 24	issue 13	joke 17	jubiler 14	juger 28	jurar 12	justificar 6	justifier 16	klinken 9	knikken 6	know -19	kommentieren 14	kontern 14	kritisieren -13	kündigen 13	label -13	lachen 21	lamentar 18	lamentarse 26	lancer 13	lassen -8	laugh 20	leer -24	leggen 6	leggere 26	lembrar -28	ler -14	like 17	limitar 21	lire -18	list -40	llamar -8	loben 16	lodare 16	louer 19	lâcher 18	mahnen 19	mailen 18	maintain 7	maintenir -14	mandar 17	manifestar 21	mantener -9	marrer 9	marteler 18	matizar 21	mean -27	meinen -10	melden 18	menen 8	mention -11	message -22	mijmeren 7	minimizzare 13	mock 24	monieren 15	mopperen 17	moquer 15	mormorare 9	mostrar -17	motivare 6	murmeln 18	murmur 18	murmurer 21	muse 11	name -37	need -15	negare 16	nennen -6	noemen 15	notar 15	notare -12	note 12	noter 11	notice -21	nuancer 13	obiettare 20	object -21	objetar 11	observar 11	observe 22	observer 14	offer -16	oordelen 21	opinar 12	opmerken 17	ordenar 13	order -7	orten 15	overwegen 10	parlare 15	parler 7	peinzen 19	perguntar 10	persifler 8	pester 10	philosopher 13	plaider -25	plead -24	pledge 26	point -11	pointer 8	poltern 17	ponderar 7	portray 21	post 16	postar -11	poursuivre -8	praise 29	precisar -13	precisare 13	preciseren -8	predict -10	prefer -21	preferir -7	preguntar -9	press 17	presumir 16	prever -15	prijzen 13	proclaim 13	proclamare 6	prometer -8	promettere 29	promettre 19	proponer -17	proporre -14	propose -13	proposer -11	proseguire -8	protest 8	protestar 19	protestare 8	protester 21	préciser 19	préférer 8	prévenir -14	prévoir -24	publicar -16	puntualizzare 17	qualifier 23	queixar 20	quejar -11	quejarse 12	querer -18	questionar 18	quip 21	quote -14	raccontare -15	railler 9	raise -29	rappeler -6	rapporter -11	rate -37	raten 14	reaccionar 15	read -15	reageren 19	reagir 14	rebater 15	recall -6	rechazar -7	rechnen 7	reclamar 26	recomendar 15	reconhecer 23	reconnaître 24	reconocer 23	record -9	recordar -21	recount 18	rectifier 11	redouter 8	refer 13	referir -12	regret 9	reiterate 12	reject -8	rejeter -6	rekenen 20	relatar 11	relater 6	relativiser 16	relever 7	remark 29	remember -20	remeter 11	repeat -9	repetir -6	replicare 24	reply 27	reponer 10	reprendre 19	reprochar 17	reprocher -16	requérir 19	respond 20	responder 25	ressaltar 8	resumir 9	retorquir 16	retort 24	reveal -20	revelar 21	ribadire -6	ribattere 8	riconoscere 8	ridere 13	rigoler 16	ringraziare 17	ripetere 15	ripostar 6	rir 12	rire 8	rispondere 15	ritenere 18	rivelare 18	rivendicare 12	roar 16	roepen 20	rufen 21	räumen 13	réagir 22	récuser -6	réfuter -9	réjouir 14	répliquer 14	répondre 38	répéter 20	résumer 12	rétorquer 19	rügen 13	saber 13	sagen 19	saludar 9	saluer 33	salutare -8	sapere -13	savourer 6	say 21	scander -9	scandire 16	schamperen 10	scherzare 11	scherzen 8	schetsen 7	schließen 7	schreiben 6	scommettere 7	scusare 14	seek 9	segnalare 17	sehen 6	sentenciar 19	señalar 12	sfogare 6	shout 12	sibilare 6	sign 10	sincerar 14	sing -28	sintetizar 14	sintetizzare 11	sluiten 7	sneren 14	sommen 15	sorrir 15	sostener 28	sottolineare 24	souffler 23	souhaiter 10	soupirer 18	souri 13	sourire 21	soutenir 29	souvenir 22	speak -10	spiegare 8	sprechen 7	stamelen 11	state 28	stehen -21	stellen -9	stress 16	sublinhar 6	submit 17	subrayar 29	sugerir 17	suspirar 9	sussurrare 8	svelare 13	tachar 15	tag -26	tagliare 19	talk 8	teilen -13	tell 9	tempérer 7	term 10	text -12	thank 9	threaten 13	tildar 13	title -19	tonen 22	tonner 20	trancher 24	trekken -13	trouver 6	try -18	tuonare 7	tweet 21	téléphoner 14	témoigner 9	understand 15	urge 24	use -28	valorar 12	vanter 20	vatten 19	ver 27	verkünden -14	versichern -13	versprechen -9	verteidigen 19	vertellen 13	vervolgen 13	verweisen -10	verwerpen 11	verwijten 10	verzekeren 22	view -19	voegen 19	voir 22	vote -27	vouloir -8	vow 24	vragen -8	waarschuwen 16	want 8	warnen 13	weigeren 14	welcome 25	werben -9	wettern 8	whisper 25	widersprechen 14	wijzen 20	wonder -14	würdigen 17	yell 17	zanjar 6	zeggen 9	zien 8	zitieren 23	zuchten 12	zusammenfassen -9	zweren 19	äußern 12	écrire -12	énumérer 10	étonner 18	étrangler 7	évoquer 37
best-lemma|accusare|quote-then-verb|	1 10
best-lemma|accusare|speaker-then-quote|	2-4 6
best-lemma|accuser|quote-then-verb|	1 8
best-lemma|accuse|speaker-then-quote|	0 -7	1 -12	2-4 13	5-10 14	far 18
best-lemma|achar|speaker-then-quote|	5-10 -9
best-lemma|achten|speaker-then-quote|	2-4 17
best-lemma|acknowledge|speaker-then-quote|	2-4 18	5-10 23	far 15
best-lemma|aclarar|quote-then-verb|	1 12
best-lemma|aclarar|verb-then-speaker|	1 11	2-4 20
best-lemma|acquiescer|speaker-then-quote|	1 6
best-lemma|acrescentar|quote-then-verb|	1 12
best-lemma|acusar|quote-then-verb|	1 7
best-lemma|acusar|speaker-then-quote|	1 20	2-4 21	5-10 16
best-lemma|add|quote-then-speaker|	0 14
best-lemma|add|quote-then-verb|	0 17
best-lemma|add|sentence-after|	0 15
best-lemma|add|sentence-before|	1 16
best-lemma|add|speaker-then-quote|	1 30	2-4 9	5-10 -7	far -8
best-lemma|adiantar|speaker-then-quote|	2-4 15
best-lemma|admettre|quote-then-verb|	1 11
best-lemma|admettre|speaker-then-quote|	5-10 16
best-lemma|admitir|quote-then-verb|	1 17
best-lemma|admitir|sentence-before|	2-4 7	far 17
best-lemma|admitir|speaker-then-quote|	1 17	5-10 -9
best-lemma|admit|speaker-then-quote|	1 18	2-4 -15
best-lemma|advertir|sentence-before|	far 12
best-lemma|advertir|speaker-then-quote|	5-10 16	far 16
best-lemma|advise|quote-then-speaker|	0 23
best-lemma|advise|speaker-then-quote|	2-4 -17
best-lemma|afdoen|speaker-then-quote|	1 12
best-lemma|affermare|quote-then-verb|	1 11
best-lemma|affirmer|quote-then-speaker|	2-4 9
best-lemma|affirmer|quote-then-verb|	1 10
best-lemma|affirmer|speaker-then-quote|	2-4 15	5-10 18	far 18
best-lemma|afirmar|quote-then-verb|	1 7
best-lemma|afirmar|sentence-before|	far 9
best-lemma|afirmar|speaker-then-quote|	2-4 9	far -11
best-lemma|afirmar|verb-then-speaker|	1 15
best-lemma|aggiungere|quote-then-verb|	1 10
best-lemma|aggiungere|speaker-then-quote|	1 10
best-lemma|agradecer|speaker-then-quote|	0 14
best-lemma|ajouter|quote-then-speaker|	2-4 19
best-lemma|ajouter|quote-then-verb|	1 16
best-lemma|alegar|quote-then-verb|	1 6
best-lemma|alegar|speaker-then-quote|	1 11	2-4 13
best-lemma|allege|speaker-then-quote|	5-10 -8
best-lemma|ammettere|quote-then-verb|	1 16
best-lemma|amuser|quote-then-verb|	1 10
best-lemma|amuser|speaker-then-quote|	1 6
best-lemma|analyser|quote-then-verb|	1 7
best-lemma|annoncer|speaker-then-quote|	2-4 19	5-10 -15
best-lemma|announce|quote-then-speaker|	0 10
best-lemma|answer|quote-then-speaker|	0 19
best-lemma|answer|speaker-then-quote|	1 -13	2-4 -7	5-10 -14
best-lemma|antwoorden|quote-then-verb|	1 24
best-lemma|antworten|quote-then-verb|	1 7
best-lemma|antworten|sentence-before|	5-10 -11
best-lemma|antworten|speaker-then-quote|	2-4 17
best-lemma|antworten|verb-then-speaker|	1 11
best-lemma|anunciar|sentence-before|	far 22
best-lemma|anunciar|speaker-then-quote|	0 -17	2-4 17	far 9
best-lemma|apelar|speaker-then-quote|	5-10 -7
best-lemma|apelidar|speaker-then-quote|	1 -12
best-lemma|apologise|speaker-then-quote|	5-10 -6
best-lemma|appeal|speaker-then-quote|	5-10 14
best-lemma|appeler|speaker-then-quote|	0 -23	1 -12	2-4 17
best-lemma|appen|quote-then-verb|	1 21
best-lemma|apuntar|sentence-before|	far 7
best-lemma|apuntar|speaker-then-quote|	1 -7
best-lemma|argue|quote-then-speaker|	0 -18
best-lemma|argue|speaker-then-quote|	2-4 22	5-10 14
best-lemma|arguir|speaker-then-quote|	2-4 13
best-lemma|argumentar|sentence-before|	far -8
best-lemma|arrancar|quote-then-verb|	1 7
best-lemma|asegurar|quote-then-verb|	1 20
best-lemma|asegurar|sentence-before|	5-10 7	far -9
best-lemma|asegurar|speaker-then-quote|	2-4 21	5-10 13	far -8
best-lemma|ask|quote-then-speaker|	0 14
best-lemma|ask|quote-then-verb|	0 16
best-lemma|ask|sentence-after|	0 16
best-lemma|ask|sentence-before|	1 9	5-10 -17	far -14
best-lemma|ask|speaker-then-quote|	1 23	2-4 20	5-10 16	far 21
best-lemma|assegurar|speaker-then-quote|	5-10 9
best-lemma|assicurare|quote-then-verb|	1 17
best-lemma|assicurare|speaker-then-quote|	1 12	2-4 18	5-10 -8
best-lemma|assicurare|verb-then-speaker|	1 18
best-lemma|assurer|quote-then-verb|	1 19
best-lemma|assurer|sentence-before|	5-10 10
best-lemma|assurer|speaker-then-quote|	2-4 15
best-lemma|assure|quote-then-speaker|	0 13
best-lemma|assure|speaker-then-quote|	5-10 15
best-lemma|atirar|quote-then-verb|	1 6
best-lemma|attaccare|quote-then-verb|	1 7
best-lemma|attaccare|verb-then-speaker|	1 -7
best-lemma|attendre|speaker-then-quote|	2-4 16
best-lemma|attestieren|speaker-then-quote|	2-4 11
best-lemma|auspicare|speaker-then-quote|	2-4 10
best-lemma|avancer|quote-then-verb|	1 9
best-lemma|avertir|quote-then-verb|	1 8
best-lemma|avisar|quote-then-verb|	1 15
best-lemma|avisar|speaker-then-quote|	1 -11	2-4 18
best-lemma|avouer|quote-then-speaker|	2-4 7
best-lemma|avouer|quote-then-verb|	1 13
best-lemma|avvertire|quote-then-verb|	1 12
best-lemma|avvertire|speaker-then-quote|	1 6
best-lemma|avvertire|verb-then-speaker|	1 13
best-lemma|añadir|speaker-then-quote|	2-4 -12
best-lemma|back|speaker-then-quote|	0 -21
best-lemma|balayer|quote-then-verb|	1 12
best-lemma|bautizar|speaker-then-quote|	0 -7	2-4 -18	5-10 -6
best-lemma|befinden|quote-then-verb|	1 15
best-lemma|bekennen|quote-then-verb|	1 12
best-lemma|believe|speaker-then-quote|	1 -7
best-lemma|bemerken|quote-then-verb|	1 6
best-lemma|benadrukken|quote-then-verb|	1 14
best-lemma|benadrukken|speaker-then-quote|	2-4 13
best-lemma|berichten|quote-then-verb|	1 9
best-lemma|berichten|sentence-before|	5-10 -11
best-lemma|beschreiben|speaker-then-quote|	2-4 7
best-lemma|beslissen|quote-then-verb|	1 17
best-lemma|beteuern|quote-then-verb|	1 10
best-lemma|betonen|quote-then-verb|	1 18
best-lemma|bevestigen|speaker-then-quote|	5-10 -12
best-lemma|bezeichnen|speaker-then-quote|	2-4 12
best-lemma|bill|speaker-then-quote|	1 -19	2-4 -20
best-lemma|blame|speaker-then-quote|	2-4 17
best-lemma|blast|speaker-then-quote|	2-4 -13
best-lemma|blijven|speaker-then-quote|	2-4 14
best-lemma|borbottare|quote-then-verb|	1 8
best-lemma|brincar|quote-then-verb|	1 8
best-lemma|bromear|quote-then-verb|	1 8
best-lemma|brommen|quote-then-verb|	1 17
best-lemma|brummen|quote-then-verb|	1 15
best-lemma|calculer|quote-then-verb|	1 8
best-lemma|calculer|sentence-before|	5-10 10
best-lemma|calificar|speaker-then-quote|	1 11	2-4 18
best-lemma|call|paragraph-before|	far 20
best-lemma|call|sentence-before|	far -20
best-lemma|call|speaker-then-quote|	2-4 39	5-10 12	far 12
best-lemma|caution|speaker-then-quote|	2-4 15
best-lemma|celebrar|quote-then-verb|	1 9
best-lemma|celebrar|speaker-then-quote|	0 14	5-10 14
best-lemma|chamar|speaker-then-quote|	0 -24	2-4 11	5-10 -8
best-lemma|chant|quote-then-speaker|	0 17
best-lemma|chiamare|speaker-then-quote|	0 -19	1 -14	2-4 -19
best-lemma|chiarire|quote-then-verb|	1 6
best-lemma|chiedere|quote-then-verb|	1 14
best-lemma|chiedere|speaker-then-quote|	0 22
best-lemma|chiosare|quote-then-verb|	1 11
best-lemma|cite|speaker-then-quote|	far 14
best-lemma|claim|speaker-then-quote|	2-4 6	5-10 17
best-lemma|comemorar|quote-then-verb|	1 13
best-lemma|comemorar|speaker-then-quote|	2-4 14
best-lemma|comentar|quote-then-verb|	1 7
best-lemma|comentar|speaker-then-quote|	5-10 15
best-lemma|commentare|quote-then-verb|	1 7
best-lemma|commenter|quote-then-verb|	1 16
best-lemma|compare|speaker-then-quote|	2-4 -18
best-lemma|complain|speaker-then-quote|	2-4 11	5-10 14
best-lemma|completar|speaker-then-quote|	1 19
best-lemma|comunicar|speaker-then-quote|	5-10 16
best-lemma|concedere|quote-then-verb|	1 15
best-lemma|concedere|sentence-before|	2-4 12
best-lemma|concedere|verb-then-speaker|	1 9
best-lemma|concede|quote-then-speaker|	0 24
best-lemma|concede|quote-then-verb|	0 15
best-lemma|concede|speaker-then-quote|	1 12	2-4 -14
best-lemma|concluderen|quote-then-verb|	1 22
best-lemma|conclude|quote-then-speaker|	0 10
best-lemma|conclude|sentence-before|	1 10
best-lemma|conclude|speaker-then-quote|	1 20	2-4 18
best-lemma|concluir|quote-then-verb|	1 -8
best-lemma|concluir|speaker-then-quote|	far 15
best-lemma|conclure|quote-then-verb|	1 18
best-lemma|conclure|speaker-then-quote|	1 9
best-lemma|condemn|speaker-then-quote|	2-4 15
best-lemma|confermare|speaker-then-quote|	1 13	2-4 -9
best-lemma|confesar|quote-then-verb|	1 8
best-lemma|confidare|quote-then-verb|	1 14
best-lemma|confidenciar|quote-then-verb|	1 8
best-lemma|confier|quote-then-verb|	1 22
best-lemma|confier|speaker-then-quote|	5-10 21
best-lemma|confirmar|speaker-then-quote|	2-4 16	far 19
best-lemma|confirmer|speaker-then-quote|	1 7	5-10 -6	far -13
best-lemma|considerar|speaker-then-quote|	0 12	1 7	2-4 11	5-10 11
best-lemma|consider|sentence-before|	far -21
best-lemma|consider|speaker-then-quote|	5-10 -15
best-lemma|constateren|quote-then-verb|	1 15
best-lemma|constater|quote-then-verb|	1 10
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contar|sentence-before|	5-10 6
best-lemma|contar|speaker-then-quote|	5-10 -8	far 12
best-lemma|contar|verb-then-speaker|	1 -10	5-10 -9
best-lemma|contestare|speaker-then-quote|	2-4 -9	5-10 17
best-lemma|contestar|quote-then-verb|	1 19
best-lemma|contestar|speaker-then-quote|	1 17	2-4 -13	5-10 15
best-lemma|continue|sentence-before|	1 7
best-lemma|continue|speaker-then-quote|	1 15
best-lemma|contrapor|quote-then-verb|	1 6
best-lemma|contrapor|speaker-then-quote|	5-10 18
best-lemma|corear|speaker-then-quote|	0 -12
best-lemma|correct|speaker-then-quote|	2-4 -15
best-lemma|correggere|quote-then-verb|	1 11
best-lemma|correggere|speaker-then-quote|	1 14
best-lemma|corregir|speaker-then-quote|	1 20
best-lemma|corriger|quote-then-verb|	1 13
best-lemma|corrigir|quote-then-verb|	1 6
best-lemma|cortar|speaker-then-quote|	2-4 14
best-lemma|creer|speaker-then-quote|	2-4 7
best-lemma|crier|speaker-then-quote|	1 -7
best-lemma|croire|speaker-then-quote|	2-4 8
best-lemma|decir|quote-then-verb|	1 20
best-lemma|decir|sentence-before|	5-10 8	far 8
best-lemma|decir|speaker-then-quote|	0 -9	1 14
best-lemma|declarar|quote-then-verb|	1 12
best-lemma|declarar|speaker-then-quote|	0 17	2-4 16	5-10 -6
best-lemma|declarar|verb-then-speaker|	1 6
best-lemma|declare|quote-then-speaker|	0 13
best-lemma|declare|speaker-then-quote|	1 12	2-4 -11	5-10 13
best-lemma|decline|speaker-then-quote|	5-10 -20
best-lemma|defender|quote-then-verb|	1 7
best-lemma|defender|speaker-then-quote|	1 22	5-10 15
best-lemma|definire|speaker-then-quote|	0 17	2-4 19
best-lemma|definir|speaker-then-quote|	2-4 13
best-lemma|demandar|speaker-then-quote|	5-10 -6
best-lemma|demander|quote-then-verb|	1 11
best-lemma|demander|speaker-then-quote|	1 20	2-4 -7
best-lemma|denunciare|quote-then-verb|	1 6
best-lemma|denunciare|speaker-then-quote|	0 9
best-lemma|denunciar|speaker-then-quote|	5-10 15
best-lemma|deny|speaker-then-quote|	2-4 -20
best-lemma|desabafar|quote-then-verb|	1 7
best-lemma|descartar|sentence-before|	far 10
best-lemma|descartar|speaker-then-quote|	5-10 26
best-lemma|describe|speaker-then-quote|	2-4 10	5-10 -11	far 15
best-lemma|describir|quote-then-verb|	1 6
best-lemma|describir|speaker-then-quote|	1 15
best-lemma|descrivere|speaker-then-quote|	2-4 15
best-lemma|deslizar|speaker-then-quote|	5-10 11
best-lemma|desmentir|sentence-before|	1 15	far 13
best-lemma|destacar|speaker-then-quote|	1 19	2-4 12	5-10 15
best-lemma|detalhar|quote-then-verb|	1 7
best-lemma|devolver|quote-then-verb|	1 9
best-lemma|dichiarare|sentence-before|	far 17
best-lemma|dichiarare|speaker-then-quote|	0 15	5-10 15
best-lemma|difendersi|quote-then-verb|	1 14
best-lemma|difendersi|speaker-then-quote|	2-4 14
best-lemma|difundir|speaker-then-quote|	5-10 -8	far 10
best-lemma|dire|quote-then-speaker|	1 -6	2-4 18
best-lemma|dire|quote-then-verb|	1 22
best-lemma|dire|sentence-before|	1 12	2-4 15	5-10 14	far 13
best-lemma|dire|speaker-then-quote|	1 -8	5-10 -8
best-lemma|dire|verb-then-speaker|	1 8	2-4 6
best-lemma|discordar|speaker-then-quote|	1 10
best-lemma|dismiss|speaker-then-quote|	1 21	2-4 19	5-10 16
best-lemma|disparar|quote-then-verb|	1 6
best-lemma|ditar|speaker-then-quote|	5-10 13
best-lemma|divulgar|speaker-then-quote|	2-4 -12
best-lemma|dizer|quote-then-verb|	1 14
best-lemma|dizer|sentence-before|	far 12
best-lemma|dizer|speaker-then-quote|	0 -15	1 -7	2-4 7	5-10 -8	far -7
best-lemma|déclarer|quote-then-speaker|	2-4 7
best-lemma|déclarer|quote-then-verb|	1 9
best-lemma|déclarer|speaker-then-quote|	2-4 15
best-lemma|défendre|quote-then-verb|	1 12
best-lemma|défendre|speaker-then-quote|	2-4 -8
best-lemma|dénoncer|quote-then-verb|	1 13
best-lemma|dénoncer|speaker-then-quote|	0 20	2-4 17
best-lemma|déplorer|quote-then-verb|	1 6
best-lemma|désoler|quote-then-verb|	1 11
best-lemma|détailler|quote-then-verb|	1 14
best-lemma|elogiar|speaker-then-quote|	0 14	1 18	5-10 19
best-lemma|email|speaker-then-quote|	5-10 12
best-lemma|emporter|quote-then-verb|	1 16
best-lemma|entender|speaker-then-quote|	2-4 -6
best-lemma|enthousiasmer|quote-then-verb|	1 7
best-lemma|erinnern|speaker-then-quote|	5-10 6
best-lemma|erkennen|quote-then-verb|	1 14
best-lemma|erkennen|speaker-then-quote|	2-4 16
best-lemma|erklären|quote-then-verb|	1 17	2-4 17
best-lemma|erklären|sentence-before|	far -8
best-lemma|erklären|speaker-then-quote|	5-10 -15
best-lemma|erläutern|quote-then-verb|	1 13
best-lemma|erläutern|verb-then-speaker|	1 10
best-lemma|erwidern|quote-then-verb|	1 10
best-lemma|erzählen|quote-then-verb|	1 7
best-lemma|erzählen|sentence-before|	5-10 -12
best-lemma|escludere|speaker-then-quote|	2-4 6
best-lemma|escrever|quote-then-verb|	1 9
best-lemma|escrever|speaker-then-quote|	1 15	5-10 -8
best-lemma|escribir|speaker-then-quote|	0 -13	1 -10	2-4 -6
best-lemma|esordire|quote-then-verb|	1 7
best-lemma|esprimere|speaker-then-quote|	0 17
best-lemma|estimer|quote-then-verb|	1 13
best-lemma|estimer|speaker-then-quote|	2-4 22	5-10 18	far -15
best-lemma|evitar|speaker-then-quote|	5-10 8
best-lemma|evocar|quote-then-verb|	1 12
best-lemma|exclamer|quote-then-verb|	1 13
best-lemma|exigir|speaker-then-quote|	0 20	5-10 26
best-lemma|explain|quote-then-speaker|	0 23
best-lemma|explain|sentence-before|	1 17	5-10 19
best-lemma|explain|speaker-then-quote|	1 14	2-4 22	far 21
best-lemma|explicar|quote-then-verb|	1 7
best-lemma|explicar|sentence-before|	5-10 6	far 12
best-lemma|explicar|speaker-then-quote|	5-10 -11
best-lemma|expliquer|quote-then-speaker|	2-4 15
best-lemma|expliquer|verb-then-speaker|	1 15	5-10 -7
best-lemma|exposer|quote-then-verb|	1 10
best-lemma|expresar|speaker-then-quote|	1 18
best-lemma|express|speaker-then-quote|	2-4 15
best-lemma|faire_valoir|quote-then-speaker|	2-4 12
best-lemma|faire_valoir|quote-then-verb|	1 18
best-lemma|faire_valoir|speaker-then-quote|	2-4 -15	5-10 17	far 16
best-lemma|falar|speaker-then-quote|	1 35
best-lemma|felicitar|sentence-before|	far 10
best-lemma|felicitar|speaker-then-quote|	5-10 11
best-lemma|filosofar|quote-then-verb|	1 14
best-lemma|finden|quote-then-verb|	1 13
best-lemma|find|quote-then-speaker|	0 -15
best-lemma|find|sentence-before|	far -24
best-lemma|find|speaker-then-quote|	1 16	2-4 -18	5-10 -8	far 9
best-lemma|fluisteren|quote-then-verb|	1 16
best-lemma|flüstern|quote-then-verb|	1 7
best-lemma|foeteren|quote-then-verb|	1 12
best-lemma|formulieren|speaker-then-quote|	2-4 16
best-lemma|fragen|quote-then-verb|	1 14
best-lemma|fragen|sentence-before|	1 12
best-lemma|fragen|speaker-then-quote|	1 16
best-lemma|frenare|speaker-then-quote|	1 11
best-lemma|frohlocken|speaker-then-quote|	1 14
best-lemma|fume|quote-then-speaker|	0 17
best-lemma|féliciter|quote-then-verb|	1 8
best-lemma|féliciter|speaker-then-quote|	2-4 21	5-10 12
best-lemma|fügen|quote-then-verb|	1 14
best-lemma|garantire|speaker-then-quote|	2-4 21
best-lemma|garantir|quote-then-verb|	1 10
best-lemma|garantir|speaker-then-quote|	2-4 -9	5-10 20
best-lemma|geben|quote-then-verb|	1 14
best-lemma|getuigen|quote-then-verb|	1 18
best-lemma|geven|quote-then-verb|	1 19
best-lemma|geven|speaker-then-quote|	5-10 -9
best-lemma|giudicare|speaker-then-quote|	2-4 20
best-lemma|giurare|quote-then-verb|	1 8
best-lemma|giurare|sentence-before|	5-10 6
best-lemma|glisser|quote-then-speaker|	2-4 16
best-lemma|glisser|quote-then-verb|	1 16
best-lemma|grappen|quote-then-verb|	1 15
best-lemma|greet|speaker-then-quote|	2-4 14
best-lemma|grijnzen|quote-then-verb|	1 16
best-lemma|grincer|quote-then-verb|	1 9
best-lemma|grinniken|quote-then-verb|	1 12
best-lemma|gritar|quote-then-verb|	1 7
best-lemma|gritar|speaker-then-quote|	0 -15
best-lemma|hablar|sentence-before|	far 21
best-lemma|hablar|speaker-then-quote|	1 13
best-lemma|haken|speaker-then-quote|	2-4 13
best-lemma|halten|quote-then-verb|	1 6
best-lemma|halten|speaker-then-quote|	5-10 10
best-lemma|hear|quote-then-speaker|	0 19	1 17
best-lemma|hear|speaker-then-quote|	1 8
best-lemma|heißen|quote-then-verb|	2-4 -11
best-lemma|heißen|speaker-then-quote|	0 -16	2-4 -18
best-lemma|heißen|verb-then-speaker|	1 -6
best-lemma|hekelen|speaker-then-quote|	0 15	2-4 -9
best-lemma|herinneren|quote-then-verb|	1 15
best-lemma|herinneren|sentence-before|	5-10 -9
best-lemma|heten|speaker-then-quote|	0 -11	1 -11	2-4 -21	5-10 -10
best-lemma|hit|speaker-then-quote|	5-10 -15
best-lemma|houden|speaker-then-quote|	2-4 -11	5-10 -6
best-lemma|imager|quote-then-verb|	1 9
best-lemma|indicar|speaker-then-quote|	far 11
best-lemma|indigner|quote-then-verb|	1 8
best-lemma|indiquer|quote-then-verb|	1 13
best-lemma|indiquer|speaker-then-quote|	2-4 18	5-10 17
best-lemma|informar|quote-then-verb|	1 15
best-lemma|informar|speaker-then-quote|	1 11	far 17
best-lemma|inquiéter|speaker-then-quote|	2-4 -7
best-lemma|insistere|quote-then-verb|	1 15
best-lemma|insister|quote-then-speaker|	2-4 16
best-lemma|insister|quote-then-verb|	1 11
best-lemma|insistir|quote-then-verb|	1 13
best-lemma|insistir|sentence-before|	1 9
best-lemma|insist|speaker-then-quote|	1 12	2-4 19
best-lemma|interrogar|quote-then-verb|	1 7
best-lemma|interroger|quote-then-verb|	1 10
best-lemma|introduce|speaker-then-quote|	2-4 -13
best-lemma|invitare|sentence-before|	far -11
best-lemma|invitare|speaker-then-quote|	1 -10	5-10 -7
best-lemma|inviter|speaker-then-quote|	2-4 18
best-lemma|invocare|speaker-then-quote|	1 -6
best-lemma|invocar|speaker-then-quote|	0 18
best-lemma|ironiser|quote-then-verb|	1 8
best-lemma|ironiser|speaker-then-quote|	1 8	2-4 19
best-lemma|ironizar|quote-then-verb|	1 11
best-lemma|ironizar|speaker-then-quote|	2-4 15	5-10 10
best-lemma|issue|speaker-then-quote|	5-10 25
best-lemma|joke|quote-then-speaker|	0 18
best-lemma|joke|quote-then-verb|	0 16
best-lemma|joke|speaker-then-quote|	1 9	5-10 19
best-lemma|jubiler|quote-then-verb|	1 14
best-lemma|juger|quote-then-verb|	1 12
best-lemma|juger|speaker-then-quote|	0 17	2-4 22
best-lemma|jurar|quote-then-verb|	1 9
best-lemma|jurar|sentence-before|	5-10 12
best-lemma|justificar|quote-then-verb|	1 9
best-lemma|justificar|sentence-before|	far -10
best-lemma|justificar|speaker-then-quote|	1 18	5-10 13
best-lemma|justifier|quote-then-verb|	1 7
best-lemma|klagen|quote-then-verb|	1 15
best-lemma|klinken|quote-then-verb|	1 13
best-lemma|knikken|speaker-then-quote|	1 6
best-lemma|know|speaker-then-quote|	2-4 -19
best-lemma|kommentieren|quote-then-verb|	1 6
best-lemma|kontern|quote-then-verb|	1 6
best-lemma|kritisieren|quote-then-verb|	1 -13
best-lemma|kündigen|speaker-then-quote|	1 15	2-4 12
best-lemma|label|speaker-then-quote|	0 -24	2-4 -10
best-lemma|lachen|quote-then-verb|	1 14
best-lemma|lachen|sentence-after|	0 7
best-lemma|lachen|sentence-before|	1 15
best-lemma|lamentarse|quote-then-verb|	1 9
best-lemma|lamentarse|speaker-then-quote|	0 18	5-10 16
best-lemma|lamentar|quote-then-verb|	1 19
best-lemma|lamentar|speaker-then-quote|	0 20	1 7	5-10 19
best-lemma|lancer|quote-then-speaker|	2-4 9
best-lemma|lancer|quote-then-verb|	1 21
best-lemma|lancer|verb-then-speaker|	1 6
best-lemma|lassen|quote-then-verb|	2-4 17
best-lemma|lassen|sentence-before|	far -12
best-lemma|laten|quote-then-verb|	1 19	2-4 14
best-lemma|laten|speaker-then-quote|	2-4 14	5-10 -8
best-lemma|laten|verb-then-speaker|	2-4 8
best-lemma|laugh|quote-then-speaker|	0 20
best-lemma|laugh|sentence-before|	1 22
best-lemma|leer|speaker-then-quote|	1 -10
best-lemma|leggen|quote-then-verb|	1 19
best-lemma|lehnen|speaker-then-quote|	2-4 12
best-lemma|lembrar|quote-then-verb|	1 12
best-lemma|lembrar|sentence-before|	1 6
best-lemma|lembrar|speaker-then-quote|	1 -12	2-4 -17	5-10 -16
best-lemma|ler|quote-then-verb|	1 11
best-lemma|ler|speaker-then-quote|	0 -11	2-4 -11
best-lemma|limitar|speaker-then-quote|	2-4 13	5-10 15
best-lemma|lire|quote-then-verb|	1 17
best-lemma|lire|speaker-then-quote|	1 -11
best-lemma|list|speaker-then-quote|	2-4 -24
best-lemma|llamar|speaker-then-quote|	0 -6	1 17	2-4 -12	5-10 -10
best-lemma|loben|speaker-then-quote|	1 8	2-4 16
best-lemma|lodare|speaker-then-quote|	0 14
best-lemma|louer|speaker-then-quote|	1 19
best-lemma|luiden|quote-then-verb|	1 26
best-lemma|lâcher|quote-then-speaker|	2-4 11
best-lemma|lâcher|quote-then-verb|	1 18
best-lemma|lâcher|speaker-then-quote|	5-10 10
best-lemma|mahnen|speaker-then-quote|	5-10 11
best-lemma|mailen|quote-then-verb|	1 16
best-lemma|mandar|speaker-then-quote|	2-4 14	5-10 17
best-lemma|manifestar|quote-then-verb|	1 6
best-lemma|manifestar|speaker-then-quote|	0 18
best-lemma|mantener|speaker-then-quote|	2-4 -9	5-10 -7	far 9
best-lemma|marrer|quote-then-verb|	1 9
best-lemma|marteler|quote-then-speaker|	2-4 19
best-lemma|marteler|quote-then-verb|	1 9
best-lemma|meinen|quote-then-verb|	1 9
best-lemma|meinen|sentence-before|	5-10 -11	far 18
best-lemma|meinen|speaker-then-quote|	5-10 -12
best-lemma|meinen|verb-then-speaker|	1 19
best-lemma|melden|quote-then-verb|	1 12
best-lemma|menen|quote-then-verb|	1 13
best-lemma|message|speaker-then-quote|	5-10 -20
best-lemma|mock|speaker-then-quote|	2-4 16
best-lemma|mopperen|quote-then-verb|	1 17
best-lemma|moquer|speaker-then-quote|	2-4 14
best-lemma|mormorare|quote-then-verb|	1 9
best-lemma|mostrar|speaker-then-quote|	2-4 -8
best-lemma|motivare|quote-then-verb|	1 6
best-lemma|murmurer|quote-then-verb|	1 14
best-lemma|murmur|quote-then-speaker|	0 17
best-lemma|name|speaker-then-quote|	0 -29	1 -18	5-10 -25
best-lemma|negare|speaker-then-quote|	1 8
best-lemma|negar|sentence-before|	far 7
best-lemma|negar|speaker-then-quote|	1 19	2-4 14
best-lemma|nennen|quote-then-verb|	0 -14
best-lemma|nennen|speaker-then-quote|	2-4 -12	5-10 7
best-lemma|noemen|speaker-then-quote|	2-4 24	5-10 17
best-lemma|noemen|verb-then-speaker|	2-4 -11
best-lemma|none|according-to|	0 -10	1 20	2-4 8	5-10 7	far 6
best-lemma|none|actor-nearby|	0 15	1 -6	2-4 -10	5-10 14
best-lemma|none|colon|	1 25	2-4 36	5-10 11	far 17
best-lemma|none|interview|	far 27
best-lemma|none|named-before|	1 -8	2-4 12	5-10 8	far -8
best-lemma|none|named-nearby|	1 -7	far 13
best-lemma|none|paragraph-before|	far 28
best-lemma|none|possessor|	1 -23	5-10 11	far 11
best-lemma|none|quote-then-speaker|	-10 -25	-11 -19	-12 -21	-14 -9	-3 -21	-4 -19	-5 -24	-6 -13	1 -9	2-4 -19	5-10 -20	far -17
best-lemma|none|sentence-after|	0 -12	1 15	2-4 -22	5-10 16
best-lemma|none|sentence-before|	5-10 -11	far -19
best-lemma|none|signature|	1 -29	far 18
best-lemma|none|speaker-then-quote|	0 -38	2-4 8	far 12
best-lemma|none|topic-after|	0 12
best-lemma|none|topic|	0 -18	1 -18
best-lemma|none|transcript|	0 19
best-lemma|noter|quote-then-verb|	1 13
best-lemma|note|quote-then-speaker|	0 9
best-lemma|note|speaker-then-quote|	1 -6	2-4 22	5-10 24	far 9
best-lemma|nuancer|quote-then-verb|	1 13
best-lemma|obiettare|speaker-then-quote|	1 15
best-lemma|object|speaker-then-quote|	5-10 -18
best-lemma|observer|quote-then-speaker|	2-4 10
best-lemma|observer|quote-then-verb|	1 12
best-lemma|observe|quote-then-speaker|	0 14
best-lemma|offer|speaker-then-quote|	2-4 -13
best-lemma|oordelen|quote-then-verb|	1 10
best-lemma|opinar|speaker-then-quote|	2-4 9	5-10 16
best-lemma|opmerken|quote-then-verb|	1 13
best-lemma|ordenar|quote-then-verb|	1 13
best-lemma|orten|speaker-then-quote|	0 15
best-lemma|osservare|quote-then-verb|	1 10
best-lemma|parlare|speaker-then-quote|	1 9	2-4 10	5-10 11	far -16
best-lemma|parlare|verb-then-speaker|	1 15
best-lemma|parler|speaker-then-quote|	1 14	5-10 18
best-lemma|pedir|quote-then-verb|	1 9
best-lemma|pedir|sentence-before|	5-10 12	far 14
best-lemma|pedir|speaker-then-quote|	0 22	1 -8	2-4 -8
best-lemma|perguntar|paragraph-before|	far 8
best-lemma|perguntar|sentence-before|	5-10 15
best-lemma|perguntar|speaker-then-quote|	0 12	1 -6
best-lemma|persifler|quote-then-verb|	1 8
best-lemma|pester|quote-then-verb|	1 10
best-lemma|philosopher|quote-then-verb|	1 10
best-lemma|plaider|quote-then-verb|	1 21
best-lemma|plaider|speaker-then-quote|	2-4 -19	far -12
best-lemma|plaisanter|quote-then-speaker|	2-4 9
best-lemma|plaisanter|quote-then-verb|	1 17
best-lemma|pledge|speaker-then-quote|	5-10 13	far 17
best-lemma|point|quote-then-speaker|	0 -18
best-lemma|point|speaker-then-quote|	2-4 12	5-10 18
best-lemma|post|quote-then-speaker|	0 16
best-lemma|post|speaker-then-quote|	1 21	5-10 22
best-lemma|poursuivre|quote-then-speaker|	2-4 7
best-lemma|poursuivre|quote-then-verb|	1 14
best-lemma|praise|speaker-then-quote|	0 19	2-4 24
best-lemma|precisare|quote-then-verb|	1 21
best-lemma|precisare|speaker-then-quote|	2-4 16
best-lemma|precisar|quote-then-verb|	1 6
best-lemma|precisar|sentence-before|	far -9
best-lemma|precisar|speaker-then-quote|	5-10 10
best-lemma|predict|speaker-then-quote|	5-10 -14
best-lemma|preferir|speaker-then-quote|	1 18	2-4 -8
best-lemma|prefer|speaker-then-quote|	0 -22
best-lemma|preguntar|paragraph-before|	far 14
best-lemma|preguntar|quote-then-verb|	1 10
best-lemma|preguntar|sentence-after|	1 10
best-lemma|preguntar|speaker-then-quote|	2-4 -11
best-lemma|prijzen|speaker-then-quote|	0 7
best-lemma|prometer|quote-then-verb|	1 11
best-lemma|prometer|sentence-before|	5-10 7
best-lemma|prometer|speaker-then-quote|	2-4 -6	5-10 -8
best-lemma|promettere|quote-then-verb|	1 10
best-lemma|promettere|speaker-then-quote|	0 20
best-lemma|promettre|quote-then-speaker|	2-4 15
best-lemma|promettre|quote-then-verb|	1 12
best-lemma|promettre|speaker-then-quote|	0 14	1 18	2-4 26
best-lemma|promise|sentence-before|	far -13
best-lemma|promise|speaker-then-quote|	2-4 -22	5-10 26	far 23
best-lemma|proporre|speaker-then-quote|	2-4 -7	5-10 -15
best-lemma|protestare|quote-then-verb|	1 6
best-lemma|protester|quote-then-verb|	1 8
best-lemma|protest|speaker-then-quote|	5-10 7
best-lemma|préciser|quote-then-speaker|	2-4 10
best-lemma|préciser|quote-then-verb|	1 12
best-lemma|préciser|speaker-then-quote|	5-10 15
best-lemma|prévenir|quote-then-speaker|	2-4 8
best-lemma|prévenir|quote-then-verb|	1 18
best-lemma|prévenir|speaker-then-quote|	2-4 -11	5-10 -9
best-lemma|prévoir|quote-then-verb|	1 -16
best-lemma|publicar|speaker-then-quote|	2-4 -17	5-10 -9
best-lemma|puntualizzare|quote-then-verb|	1 13
best-lemma|puntualizzare|verb-then-speaker|	1 14
best-lemma|qualifier|speaker-then-quote|	1 14	5-10 20
best-lemma|queixar|quote-then-verb|	1 12
best-lemma|queixar|speaker-then-quote|	1 15
best-lemma|querer|speaker-then-quote|	5-10 -9
best-lemma|questionar|quote-then-verb|	1 8
best-lemma|quip|quote-then-speaker|	0 18
best-lemma|quote|speaker-then-quote|	2-4 -13
best-lemma|raccontare|quote-then-verb|	1 13	5-10 -13
best-lemma|raccontare|sentence-before|	1 9	5-10 -10	far -14
best-lemma|raconter|paragraph-before|	far 8
best-lemma|raconter|quote-then-speaker|	2-4 10
best-lemma|raconter|quote-then-verb|	1 9
best-lemma|raconter|sentence-before|	1 9	5-10 -6
best-lemma|raconter|speaker-then-quote|	5-10 18
best-lemma|railler|quote-then-verb|	1 9
best-lemma|raise|speaker-then-quote|	5-10 -20
best-lemma|rappeler|speaker-then-quote|	2-4 -8	far 15
best-lemma|rapporter|quote-then-verb|	1 -11
best-lemma|rate|speaker-then-quote|	2-4 -23
best-lemma|razonar|quote-then-verb|	1 7
best-lemma|reaccionar|speaker-then-quote|	2-4 12
best-lemma|read|paragraph-before|	far 23
best-lemma|read|quote-then-speaker|	0 29
best-lemma|read|sentence-before|	1 16
best-lemma|read|speaker-then-quote|	0 -38	1 25	5-10 13
best-lemma|reageren|quote-then-verb|	1 17
best-lemma|reageren|speaker-then-quote|	2-4 10
best-lemma|rebater|speaker-then-quote|	1 19
best-lemma|recall|quote-then-speaker|	0 23
best-lemma|recall|quote-then-verb|	0 12
best-lemma|recall|sentence-before|	1 18	5-10 15
best-lemma|recall|speaker-then-quote|	2-4 -19
best-lemma|rechnen|quote-then-verb|	1 6
best-lemma|reclamar|quote-then-verb|	1 8
best-lemma|reclamar|speaker-then-quote|	1 13	2-4 17
best-lemma|recomendar|speaker-then-quote|	2-4 12
best-lemma|reconhecer|quote-then-verb|	1 9
best-lemma|reconhecer|speaker-then-quote|	0 17	2-4 12
best-lemma|reconhecer|verb-then-speaker|	1 6
best-lemma|reconnaître|quote-then-verb|	1 13
best-lemma|reconnaître|speaker-then-quote|	0 10	5-10 19
best-lemma|reconocer|speaker-then-quote|	1 19	2-4 16	5-10 13
best-lemma|recordar|quote-then-verb|	1 13
best-lemma|recordar|sentence-before|	1 8	5-10 7	far -13
best-lemma|recordar|speaker-then-quote|	2-4 30	5-10 -18	far 9
best-lemma|record|speaker-then-quote|	1 10	2-4 -17
best-lemma|rectifier|quote-then-verb|	1 11
best-lemma|recusar|speaker-then-quote|	2-4 -11	5-10 23
best-lemma|redouter|speaker-then-quote|	0 8
best-lemma|refer|speaker-then-quote|	5-10 11
best-lemma|refuser|speaker-then-quote|	2-4 -8
best-lemma|regretter|quote-then-verb|	1 18
best-lemma|regretter|speaker-then-quote|	5-10 6
best-lemma|reject|speaker-then-quote|	0 -20	2-4 -11	5-10 17
best-lemma|rejeitar|speaker-then-quote|	2-4 20
best-lemma|rekenen|quote-then-verb|	1 16
best-lemma|rekenen|speaker-then-quote|	far 10
best-lemma|relatar|sentence-before|	2-4 7
best-lemma|relativiser|speaker-then-quote|	1 16
best-lemma|relever|quote-then-verb|	1 10
best-lemma|relever|speaker-then-quote|	0 11	2-4 -10	far 22
best-lemma|remark|quote-then-speaker|	0 17
best-lemma|remark|quote-then-verb|	0 11
best-lemma|remark|speaker-then-quote|	5-10 18
best-lemma|repeat|speaker-then-quote|	5-10 -9
best-lemma|repetir|quote-then-verb|	1 7
best-lemma|replicare|speaker-then-quote|	5-10 15
best-lemma|replicar|quote-then-verb|	1 10
best-lemma|replicar|speaker-then-quote|	1 7	5-10 9
best-lemma|reply|quote-then-speaker|	0 20
best-lemma|reply|quote-then-verb|	0 14
best-lemma|reply|sentence-after|	0 19
best-lemma|reply|sentence-before|	1 14
best-lemma|reply|speaker-then-quote|	1 34	2-4 18	5-10 21
best-lemma|report|quote-then-speaker|	0 14
best-lemma|report|speaker-then-quote|	0 24	1 -19	2-4 17	5-10 -18
best-lemma|reprendre|quote-then-verb|	1 14
best-lemma|reprochar|speaker-then-quote|	2-4 16
best-lemma|reprocher|speaker-then-quote|	2-4 -16
best-lemma|responder|quote-then-verb|	1 20
best-lemma|responder|sentence-before|	5-10 9
best-lemma|responder|speaker-then-quote|	1 22	5-10 19
best-lemma|respond|quote-then-speaker|	0 16
best-lemma|respond|speaker-then-quote|	1 14	2-4 8	5-10 12
best-lemma|resumir|quote-then-verb|	1 7
best-lemma|resumir|speaker-then-quote|	2-4 17
best-lemma|revelar|quote-then-verb|	1 13
best-lemma|revelar|sentence-before|	far 10
best-lemma|ribadire|quote-then-verb|	1 14
best-lemma|ribadire|speaker-then-quote|	0 -9	2-4 18
best-lemma|ribadire|verb-then-speaker|	1 8
best-lemma|ribattere|quote-then-verb|	1 12
best-lemma|ribattere|speaker-then-quote|	2-4 14
best-lemma|riconoscere|quote-then-verb|	1 6
best-lemma|ricordare|quote-then-verb|	1 8
best-lemma|ricordare|sentence-before|	far 10
best-lemma|ricordare|speaker-then-quote|	2-4 -8	5-10 12
best-lemma|riferire|quote-then-verb|	1 12
best-lemma|riferire|sentence-before|	1 12
best-lemma|rigoler|quote-then-verb|	1 15
best-lemma|ringraziare|speaker-then-quote|	2-4 15
best-lemma|ripetere|quote-then-verb|	1 15
best-lemma|ripostar|quote-then-verb|	1 6
best-lemma|rir|quote-then-verb|	1 12
best-lemma|rispondere|quote-then-verb|	1 28
best-lemma|rispondere|sentence-before|	2-4 10
best-lemma|rispondere|speaker-then-quote|	2-4 16
best-lemma|ritenere|speaker-then-quote|	2-4 12
best-lemma|roepen|quote-then-verb|	1 18
best-lemma|rufen|quote-then-verb|	1 18
best-lemma|rufen|speaker-then-quote|	2-4 14	5-10 14
best-lemma|rufen|verb-then-speaker|	2-4 10
best-lemma|rule|quote-then-speaker|	0 11
best-lemma|rule|speaker-then-quote|	5-10 18	far 18
best-lemma|räumen|quote-then-verb|	1 9
best-lemma|réagir|quote-then-verb|	1 21
best-lemma|réclamer|speaker-then-quote|	0 16	1 14	far -11
best-lemma|réfuter|speaker-then-quote|	5-10 -9
best-lemma|réjouir|quote-then-verb|	1 12
best-lemma|répliquer|quote-then-verb|	1 11
best-lemma|répliquer|speaker-then-quote|	5-10 14
best-lemma|répondre|quote-then-speaker|	2-4 16
best-lemma|répondre|quote-then-verb|	1 14
best-lemma|répondre|speaker-then-quote|	1 13	2-4 23	5-10 17
best-lemma|répéter|quote-then-verb|	1 6
best-lemma|résumer|quote-then-speaker|	2-4 13
best-lemma|résumer|quote-then-verb|	1 11
best-lemma|rétorquer|quote-then-verb|	1 16
best-lemma|rügen|speaker-then-quote|	2-4 13
best-lemma|saber|quote-then-verb|	2-4 11
best-lemma|sagen|quote-then-verb|	1 16	2-4 -11
best-lemma|sagen|sentence-before|	2-4 7	far -12
best-lemma|sagen|speaker-then-quote|	1 14	5-10 12
best-lemma|sagen|verb-then-speaker|	1 11	2-4 18	5-10 15
best-lemma|saluer|speaker-then-quote|	0 14	1 13	2-4 22	5-10 6
best-lemma|salutare|speaker-then-quote|	0 14	2-4 -10
best-lemma|sapere|verb-then-speaker|	1 9
best-lemma|savourer|quote-then-verb|	1 6
best-lemma|say|colon|	far 11
best-lemma|say|paragraph-before|	far -6
best-lemma|say|quote-then-speaker|	0 22	1 14	5-10 -15	far 17
best-lemma|say|quote-then-verb|	0 19	1 -9	2-4 -15	5-10 23	far 23
best-lemma|say|sentence-after|	0 -17
best-lemma|say|sentence-before|	1 26	2-4 33	5-10 8	far -15
best-lemma|say|speaker-then-quote|	0 -31	1 16	2-4 45	5-10 13	far 33
best-lemma|say|verb-then-speaker|	1 28	2-4 -16	5-10 -18
best-lemma|scandire|sentence-before|	far 17
best-lemma|schamperen|quote-then-verb|	1 10
best-lemma|scherzare|quote-then-verb|	1 6
best-lemma|schetsen|quote-then-verb|	1 7
best-lemma|schreiben|quote-then-verb|	1 9	2-4 19
best-lemma|schreiben|speaker-then-quote|	1 -6	2-4 16	5-10 12
best-lemma|schrijven|quote-then-verb|	1 17
best-lemma|schrijven|speaker-then-quote|	1 -15	2-4 -16	5-10 12
best-lemma|schrijven|verb-then-speaker|	2-4 8
best-lemma|scrivere|quote-then-verb|	1 22
best-lemma|scrivere|speaker-then-quote|	0 -21	5-10 19
best-lemma|scrivere|verb-then-speaker|	1 10
best-lemma|see|speaker-then-quote|	0 26	2-4 -18
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|señalar|speaker-then-quote|	2-4 14	5-10 -12
best-lemma|sfogare|quote-then-verb|	1 6
best-lemma|shoot|quote-then-speaker|	0 16
best-lemma|shoot|speaker-then-quote|	5-10 11
best-lemma|shout|quote-then-speaker|	0 14
best-lemma|shout|sentence-before|	1 11
best-lemma|show|speaker-then-quote|	5-10 -20
best-lemma|sibilare|quote-then-verb|	1 6
best-lemma|sign|speaker-then-quote|	2-4 7
best-lemma|sing|speaker-then-quote|	0 -22
best-lemma|sintetizzare|quote-then-verb|	1 7
best-lemma|slam|speaker-then-quote|	5-10 18
best-lemma|sneren|quote-then-verb|	1 15
best-lemma|sorrir|speaker-then-quote|	1 14
best-lemma|sostenere|quote-then-verb|	1 7
best-lemma|sostenere|sentence-before|	far -10
best-lemma|sostenere|speaker-then-quote|	1 -10	5-10 20
best-lemma|sostenere|verb-then-speaker|	1 13
best-lemma|sostener|sentence-before|	5-10 12
best-lemma|sostener|speaker-then-quote|	2-4 17	5-10 21
best-lemma|sottolineare|speaker-then-quote|	2-4 20	5-10 10
best-lemma|souffler|quote-then-speaker|	2-4 10
best-lemma|souffler|quote-then-verb|	1 20
best-lemma|souligner|quote-then-speaker|	2-4 12
best-lemma|souligner|quote-then-verb|	1 9
best-lemma|souligner|speaker-then-quote|	2-4 20
best-lemma|soupirer|quote-then-verb|	1 14
best-lemma|sourire|quote-then-verb|	1 13
best-lemma|souri|quote-then-verb|	1 11
best-lemma|souri|speaker-then-quote|	1 12
best-lemma|soutenir|speaker-then-quote|	2-4 18	5-10 16
best-lemma|souvenir|quote-then-verb|	1 15
best-lemma|souvenir|speaker-then-quote|	2-4 19
best-lemma|speak|speaker-then-quote|	1 -16	2-4 14
best-lemma|spiegare|quote-then-verb|	1 9
best-lemma|spiegare|sentence-before|	5-10 15
best-lemma|spotten|quote-then-verb|	1 12
best-lemma|sprechen|sentence-before|	5-10 -12
best-lemma|sprechen|speaker-then-quote|	1 19	5-10 13
best-lemma|spreken|quote-then-verb|	1 10
best-lemma|staan|quote-then-verb|	1 7
best-lemma|staan|sentence-before|	5-10 6
best-lemma|staan|speaker-then-quote|	0 -13	2-4 7	5-10 -16	far -7
best-lemma|state|quote-then-speaker|	0 11
best-lemma|state|sentence-before|	1 16
best-lemma|state|speaker-then-quote|	1 -8	2-4 26	5-10 7	far 32
best-lemma|stehen|speaker-then-quote|	0 -10	1 -6	2-4 -13
best-lemma|stehen|verb-then-speaker|	1 -17
best-lemma|stellen|quote-then-verb|	1 19
best-lemma|stellen|speaker-then-quote|	5-10 -14
best-lemma|stress|speaker-then-quote|	5-10 14
best-lemma|sublinhar|quote-then-verb|	1 10
best-lemma|sublinhar|sentence-before|	5-10 12
best-lemma|submit|quote-then-speaker|	0 11
best-lemma|subrayar|speaker-then-quote|	5-10 18
best-lemma|sugerir|quote-then-verb|	1 8
best-lemma|sugerir|speaker-then-quote|	2-4 16
best-lemma|suggest|quote-then-speaker|	0 -12
best-lemma|suggest|speaker-then-quote|	2-4 -22	5-10 21	far 15
best-lemma|suspirar|quote-then-verb|	1 8
best-lemma|sustentar|quote-then-verb|	1 6
best-lemma|sustentar|speaker-then-quote|	5-10 10
best-lemma|tachar|speaker-then-quote|	1 12	2-4 12
best-lemma|tagliare|quote-then-verb|	1 19
best-lemma|tag|speaker-then-quote|	2-4 -16
best-lemma|talk|speaker-then-quote|	2-4 -9
best-lemma|teilen|quote-then-verb|	1 14	2-4 9
best-lemma|teilen|speaker-then-quote|	5-10 10
best-lemma|teilen|verb-then-speaker|	2-4 14	5-10 -14
best-lemma|tell|paragraph-before|	far 33
best-lemma|tell|quote-then-speaker|	0 36	1 25	5-10 6
best-lemma|tell|sentence-before|	2-4 29	5-10 17	far -16
best-lemma|tell|speaker-then-quote|	0 -29	1 23	2-4 -12	5-10 31	far -15
best-lemma|tempérer|quote-then-verb|	1 7
best-lemma|term|speaker-then-quote|	2-4 19
best-lemma|testify|quote-then-speaker|	0 14
best-lemma|thank|speaker-then-quote|	0 15	5-10 6
best-lemma|think|sentence-before|	2-4 20
best-lemma|think|speaker-then-quote|	2-4 7	5-10 -11	far 7
best-lemma|threaten|speaker-then-quote|	2-4 19
best-lemma|tildar|speaker-then-quote|	2-4 13
best-lemma|title|speaker-then-quote|	0 -20
best-lemma|tonen|sentence-before|	2-4 8
best-lemma|tonen|speaker-then-quote|	1 21
best-lemma|tonner|quote-then-verb|	1 15
best-lemma|trancher|quote-then-verb|	1 17
best-lemma|trouver|speaker-then-quote|	5-10 19
best-lemma|try|speaker-then-quote|	2-4 -16
best-lemma|tweet|quote-then-speaker|	0 18
best-lemma|tweet|quote-then-verb|	0 15
best-lemma|tweet|sentence-before|	2-4 12
best-lemma|tweet|speaker-then-quote|	1 13	5-10 15
best-lemma|témoigner|quote-then-verb|	1 8
best-lemma|understand|speaker-then-quote|	5-10 12
best-lemma|unlisted|quote-then-verb|	0 -25	1 18
best-lemma|unlisted|sentence-before|	1 18	2-4 12	far 6
best-lemma|unlisted|speaker-then-quote|	2-4 -8	5-10 -9
best-lemma|unlisted|verb-then-speaker|	1 -10
best-lemma|urge|speaker-then-quote|	2-4 30
best-lemma|use|speaker-then-quote|	2-4 -34
best-lemma|vatten|quote-then-verb|	1 16	2-4 12
best-lemma|verklaren|quote-then-verb|	1 18
best-lemma|verraten|quote-then-verb|	1 15
best-lemma|versichern|quote-then-verb|	1 11
best-lemma|versichern|verb-then-speaker|	5-10 8
best-lemma|vertellen|quote-then-verb|	1 17
best-lemma|vertellen|sentence-before|	far -7
best-lemma|vertellen|speaker-then-quote|	2-4 12
best-lemma|vervolgen|quote-then-verb|	1 13
best-lemma|verweisen|speaker-then-quote|	2-4 -10
best-lemma|verwerpen|quote-then-verb|	1 8
best-lemma|verzekeren|quote-then-verb|	1 22
best-lemma|ver|sentence-before|	5-10 11
best-lemma|ver|speaker-then-quote|	0 13	2-4 19
best-lemma|vinden|quote-then-verb|	1 10
best-lemma|vinden|speaker-then-quote|	1 20
best-lemma|vinden|verb-then-speaker|	1 7
best-lemma|voegen|quote-then-verb|	1 19
best-lemma|voir|speaker-then-quote|	0 8	2-4 19
best-lemma|vouloir|speaker-then-quote|	0 12	2-4 -7
best-lemma|vow|speaker-then-quote|	1 12	2-4 9
best-lemma|waarschuwen|quote-then-verb|	1 17
best-lemma|want|speaker-then-quote|	0 17	2-4 -16	5-10 9
best-lemma|warnen|speaker-then-quote|	1 10	2-4 12
best-lemma|warn|quote-then-speaker|	0 14
best-lemma|warn|speaker-then-quote|	1 7	2-4 -8	5-10 15
best-lemma|welcome|speaker-then-quote|	0 20	5-10 12
best-lemma|wettern|quote-then-verb|	1 8
best-lemma|whisper|quote-then-speaker|	0 20
best-lemma|widersprechen|speaker-then-quote|	1 14
best-lemma|willen|speaker-then-quote|	2-4 -12
best-lemma|write|quote-then-speaker|	1 13	2-4 -13
best-lemma|write|quote-then-verb|	0 19
best-lemma|write|sentence-after|	0 -13
best-lemma|write|sentence-before|	1 24	2-4 21
best-lemma|write|speaker-then-quote|	0 -16	2-4 7	far 29
best-lemma|würdigen|speaker-then-quote|	2-4 17
best-lemma|zanjar|quote-then-verb|	1 6
best-lemma|zeggen|quote-then-verb|	1 9
best-lemma|zeggen|sentence-before|	1 7	5-10 7	far -14
best-lemma|zeggen|speaker-then-quote|	1 8	2-4 7	5-10 18
best-lemma|zeggen|verb-then-speaker|	1 12	2-4 21	5-10 -13
best-lemma|zeigen|speaker-then-quote|	1 22
best-lemma|zien|speaker-then-quote|	2-4 6
best-lemma|zitieren|speaker-then-quote|	5-10 21
best-lemma|zuchten|quote-then-verb|	1 12
best-lemma|zweren|quote-then-verb|	1 19
best-lemma|écrire|quote-then-speaker|	2-4 12
best-lemma|écrire|quote-then-verb|	1 21
best-lemma|écrire|speaker-then-quote|	1 -11
best-lemma|énumérer|quote-then-verb|	1 10
best-lemma|étonner|quote-then-verb|	1 10
best-lemma|étrangler|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	0 13	1 20	2-4 30	5-10 12
best-near|according-to|according|	0 -10	1 20	2-4 8	5-10 7	far 6
best-near|according|0|	1 -26	8+ 19
best-near|according|1|	1 8	2-3 7	4-7 14	8+ 24
best-near|according|2-4|	4-7 12	8+ 15
best-near|according|5-10|	1 -28	2-3 13	4-7 13	8+ 19
best-near|according|far|	1 -8	8+ 7
best-near|actor-nearby|naked|	0 15	1 -6	2-4 -10	5-10 14
best-near|apposed|-12|	1 -15	2-3 -11
best-near|apposed|-14|	1 -13
best-near|apposed|-3|	2-3 -12
best-near|apposed|-4|	1 -16	4-7 -10
best-near|apposed|-6|	2-3 -19	4-7 -6
best-near|apposed|-8|	2-3 -8
best-near|apposed|-9|	2-3 -9
best-near|apposed|0|	2-3 -12	8+ 21
best-near|apposed|1|	1 -16	2-3 -17
best-near|apposed|2-4|	2-3 13	8+ 33
best-near|apposed|5-10|	1 -18	4-7 8	8+ -10
best-near|apposed|far|	2-3 10	8+ 16
best-near|apposition|0|	2-3 -6
best-near|apposition|1|	2-3 -7	4-7 15
best-near|apposition|2-4|	2-3 11	4-7 -12
best-near|apposition|5-10|	1 -10	4-7 26	8+ 18
best-near|apposition|far|	1 -19	2-3 -11	4-7 10	8+ 22
best-near|colon|judging|	far 13
best-near|colon|naked|	1 25	2-4 36	5-10 11	far 17
best-near|colon|saying|	far 22
best-near|direct|0|	1 -35	2-3 -20
best-near|direct|1|	1 -13	2-3 -6	4-7 9	8+ 26
best-near|direct|2-4|	1 -10	4-7 10	8+ 30
best-near|direct|5-10|	1 -10	8+ 34
best-near|direct|far|	1 15	2-3 9	8+ 30
best-near|interview|naked|	far 27
best-near|judging|0|	4-7 16	8+ 8
best-near|judging|1|	1 10	2-3 9	8+ 25
best-near|judging|2-4|	4-7 12	8+ 20
best-near|judging|5-10|	1 -6	2-3 7	4-7 22	8+ 35
best-near|judging|far|	1 17	2-3 12	8+ 25
best-near|naked|0|	2-3 -6
best-near|naked|1|	2-3 -15	4-7 -11	8+ 36
best-near|naked|2-4|	1 9	8+ 10
best-near|naked|5-10|	2-3 7	4-7 8
best-near|naked|far|	1 11
best-near|named-before|naked|	1 -8	2-4 12	5-10 8	far -8
best-near|named-nearby|naked|	1 -7	far 13
best-near|other|0|	1 -22	2-3 -14	4-7 -14
best-near|other|1|	1 11	2-3 -10	4-7 30	8+ 15
best-near|other|2-4|	2-3 -10	8+ 8
best-near|other|far|	4-7 15
best-near|paragraph-before|apposed|	far 13
best-near|paragraph-before|apposition|	far 10
best-near|paragraph-before|direct|	far 26
best-near|paragraph-before|judging|	far -9
best-near|paragraph-before|saying|	far -9
best-near|possessor|naked|	1 -23	5-10 11	far 11
best-near|quote-then-speaker|apposed|	-12 -18	-14 -13	-3 -16	-4 -17	-8 -9	-9 -20	1 -18
best-near|quote-then-speaker|direct|	0 8	2-4 -13
best-near|quote-then-speaker|judging|	-5 -12	0 8
best-near|quote-then-speaker|saying|	-11 -22	-12 -15	-5 -16	-9 -22	0 25	1 16	5-10 -15	far 7
best-near|quote-then-speaker|shared|	-10 -21	-11 -16	-3 -14	-4 -14	-5 -20	-6 -15
best-near|quote-then-speaker|thinking|	0 10	1 -16	5-10 -10
best-near|quote-then-verb|judging|	0 -17	1 26	2-4 -17
best-near|quote-then-verb|other|	0 -25	1 18
best-near|quote-then-verb|saying|	0 22	1 17	2-4 -9
best-near|relative|2-4|	2-3 -12	4-7 16
best-near|relative|5-10|	1 -20	2-3 -11	4-7 23	8+ 14
best-near|relative|far|	2-3 -10	4-7 21	8+ 30
best-near|saying|-11|	2-3 -16
best-near|saying|-12|	2-3 -15
best-near|saying|-5|	2-3 -17
best-near|saying|-9|	1 -17
best-near|saying|0|	2-3 -6	4-7 9	8+ 14
best-near|saying|1|	1 11	4-7 12	8+ 14
best-near|saying|2-4|	1 -19	8+ 28
best-near|saying|5-10|	1 7	4-7 13	8+ 9
best-near|saying|far|	8+ 13
best-near|sentence-after|according|	0 -17
best-near|sentence-after|apposed|	0 -13
best-near|sentence-after|direct|	0 18
best-near|sentence-after|judging|	0 15
best-near|sentence-after|saying|	0 -9	1 14
best-near|sentence-after|thinking|	0 -15
best-near|sentence-before|according|	1 16	2-4 -7	far -11
best-near|sentence-before|apposed|	2-4 14	5-10 17
best-near|sentence-before|apposition|	2-4 15	far 6
best-near|sentence-before|direct|	5-10 -17	far -20
best-near|sentence-before|judging|	1 16	2-4 12	far -30
best-near|sentence-before|other|	1 18	2-4 12	far 6
best-near|sentence-before|relative|	5-10 14	far -15
best-near|sentence-before|saying|	1 42	2-4 19	far -13
best-near|shared|-10|	2-3 -16
best-near|shared|-11|	2-3 -16
best-near|shared|-5|	1 -19
best-near|shared|-9|	1 8
best-near|shared|2-4|	4-7 13
best-near|shared|5-10|	2-3 -24
best-near|signature|naked|	1 -29	far 18
best-near|speaker-then-quote|apposed|	1 -14	2-4 6	5-10 -9
best-near|speaker-then-quote|apposition|	1 9	5-10 8	far -14
best-near|speaker-then-quote|direct|	0 -40	far 21
best-near|speaker-then-quote|judging|	0 6	5-10 6	far 28
best-near|speaker-then-quote|other|	2-4 -8	5-10 -9
best-near|speaker-then-quote|saying|	0 -15	2-4 -6	5-10 13	far 23
best-near|speaker-then-quote|shared|	2-4 9	5-10 -25
best-near|speaker-then-quote|thinking|	0 -9	1 9	5-10 15
best-near|thinking|0|	1 -15	4-7 -6	8+ 21
best-near|thinking|1|	1 -36	2-3 19
best-near|thinking|2-4|	2-3 -12	4-7 25	8+ 24
best-near|thinking|5-10|	1 -11	2-3 17	4-7 26	8+ 20
best-near|thinking|far|	1 12	2-3 -6	8+ 19
best-near|topic-after|naked|	0 12
best-near|topic|naked|	0 -18	1 -18
best-near|transcript|naked|	0 19
best-near|verb-then-speaker|judging|	1 23	2-4 -13
best-near|verb-then-speaker|other|	1 -10
best-near|verb-then-speaker|saying|	0 -11	2-4 -8	5-10 -16	far -10
best-negated|	true -25
best-order|according|according|0|	1 -26	8+ 19
best-order|according|according|1|	1 8	2-3 7	4-7 14	8+ 24
best-order|according|according|2-4|	4-7 12	8+ 15
best-order|according|according|5-10|	1 -28	2-3 13	4-7 13	8+ 19
best-order|according|according|far|	1 -8	8+ 7
best-order|apposed|apposed|-12|	1 -15	2-3 -11
best-order|apposed|apposed|-14|	1 -13
best-order|apposed|apposed|-3|	2-3 -12
best-order|apposed|apposed|-4|	1 -16	4-7 -10
best-order|apposed|apposed|-6|	2-3 -19	4-7 -6
best-order|apposed|apposed|-8|	2-3 -8
best-order|apposed|apposed|-9|	2-3 -9
best-order|apposed|apposed|0|	2-3 -12	8+ 21
best-order|apposed|apposed|1|	1 -16	2-3 -17
best-order|apposed|apposed|2-4|	2-3 13	8+ 33
best-order|apposed|apposed|5-10|	1 -18	4-7 8	8+ -10
best-order|apposed|apposed|far|	2-3 10	8+ 16
best-order|apposed|judging|0|	1 12	2-3 12	4-7 18
best-order|apposed|judging|1|	2-3 -8	4-7 28
best-order|apposed|judging|2-4|	1 25	2-3 52	4-7 16	8+ 13
best-order|apposed|judging|5-10|	1 19	2-3 25	4-7 26	8+ 18
best-order|apposed|judging|far|	2-3 8	4-7 15
best-order|apposed|other|5-10|	2-3 -9
best-order|apposed|saying|-11|	2-3 -14
best-order|apposed|saying|-12|	2-3 -10
best-order|apposed|saying|-5|	2-3 -17
best-order|apposed|saying|-9|	1 -17
best-order|apposed|saying|0|	1 16	2-3 -8	4-7 44	8+ 17
best-order|apposed|saying|1|	1 8	2-3 23	4-7 10	8+ 22
best-order|apposed|saying|2-4|	2-3 -11	4-7 32	8+ 32
best-order|apposed|saying|5-10|	1 9	2-3 10	4-7 40	8+ 27
best-order|apposed|saying|far|	8+ 39
best-order|apposed|thinking|2-4|	4-7 8
best-order|apposition|apposition|0|	2-3 -6
best-order|apposition|apposition|1|	2-3 -7	4-7 15
best-order|apposition|apposition|2-4|	2-3 11	4-7 -12
best-order|apposition|apposition|5-10|	1 -10	4-7 26	8+ 18
best-order|apposition|apposition|far|	1 -19	2-3 -11	4-7 10	8+ 22
best-order|apposition|judging|0|	2-3 15	4-7 13
best-order|apposition|judging|1|	1 21	2-3 24	4-7 12	8+ 10
best-order|apposition|judging|2-4|	2-3 21	4-7 39	8+ 18
best-order|apposition|judging|5-10|	2-3 -8	4-7 14	8+ 9
best-order|apposition|saying|0|	1 12	4-7 25	8+ 9
best-order|apposition|saying|1|	2-3 25	4-7 7	8+ 18
best-order|apposition|saying|2-4|	1 -23	2-3 -6	4-7 54	8+ 18
best-order|apposition|saying|5-10|	1 24	2-3 -26	4-7 33	8+ 33
best-order|apposition|saying|far|	1 -28	2-3 6	4-7 16	8+ 22
best-order|apposition|thinking|5-10|	1 -26
best-order|direct|direct|0|	1 -35	2-3 -20
best-order|direct|direct|1|	1 -13	2-3 -6	4-7 9	8+ 26
best-order|direct|direct|2-4|	1 -10	4-7 10	8+ 30
best-order|direct|direct|5-10|	1 -10	8+ 34
best-order|direct|direct|far|	1 15	2-3 9	8+ 30
best-order|direct|judging|0|	1 -12	4-7 11	8+ 10
best-order|direct|judging|1|	4-7 -7	8+ 24
best-order|direct|judging|2-4|	2-3 -17	4-7 7	8+ 28
best-order|direct|judging|5-10|	1 -14	2-3 -12	4-7 14	8+ 27
best-order|direct|judging|far|	1 12	4-7 -10	8+ 22
best-order|direct|saying|0|	8+ 12
best-order|direct|saying|1|	1 8	2-3 -9	4-7 8	8+ 20
best-order|direct|saying|2-4|	1 -13	2-3 8	4-7 -20	8+ 24
best-order|direct|saying|5-10|	2-3 6	4-7 14
best-order|direct|saying|far|	1 16	2-3 11	8+ 11
best-order|direct|thinking|0|	1 -9	4-7 -6	8+ 20
best-order|direct|thinking|1|	1 -36	2-3 10
best-order|direct|thinking|2-4|	2-3 -9	4-7 24	8+ 24
best-order|direct|thinking|5-10|	2-3 22	4-7 18	8+ 19
best-order|direct|thinking|far|	1 12	2-3 -10
best-order|inverted|judging|0|	1 -18	2-3 -10	4-7 -11
best-order|inverted|judging|1|	1 20	2-3 18	4-7 20	8+ 11
best-order|inverted|judging|2-4|	1 -21	4-7 13
best-order|inverted|other|0|	1 -22	2-3 -14	4-7 -14
best-order|inverted|other|1|	1 11	2-3 -10	4-7 30	8+ 15
best-order|inverted|other|2-4|	8+ 8
best-order|inverted|other|far|	4-7 15
best-order|inverted|saying|0|	1 17	4-7 21	8+ 17
best-order|inverted|saying|1|	2-3 13	4-7 21	8+ 10
best-order|inverted|saying|2-4|	1 -17	2-3 -6	4-7 13	8+ 16
best-order|inverted|saying|5-10|	1 -15	4-7 13	8+ 24
best-order|inverted|saying|far|	1 -11	2-3 6	4-7 18	8+ 22
best-order|naked|naked|0|	2-3 -6
best-order|naked|naked|1|	2-3 -15	4-7 -11	8+ 36
best-order|naked|naked|2-4|	1 9	8+ 10
best-order|naked|naked|5-10|	2-3 7	4-7 8
best-order|naked|naked|far|	1 11
best-order|passive|saying|1|	8+ 12
best-order|relative|judging|0|	1 -13	2-3 -16
best-order|relative|judging|1|	2-3 -6
best-order|relative|judging|2-4|	1 -26
best-order|relative|relative|2-4|	2-3 -12	4-7 16
best-order|relative|relative|5-10|	1 -20	2-3 -11	4-7 23	8+ 14
best-order|relative|relative|far|	2-3 -10	4-7 21	8+ 30
best-order|relative|saying|0|	2-3 -6
best-order|relative|saying|1|	2-3 -12	4-7 19	8+ 18
best-order|relative|saying|2-4|	1 -15	2-3 -14	4-7 24	8+ 15
best-order|relative|saying|5-10|	1 -9	2-3 21	8+ 14
best-order|relative|saying|far|	2-3 -11	4-7 10	8+ 9
best-order|shared|judging|0|	1 16	2-3 18	4-7 12
best-order|shared|judging|1|	2-3 22
best-order|shared|judging|2-4|	1 21	2-3 9
best-order|shared|judging|5-10|	1 14	2-3 38	4-7 24
best-order|shared|saying|0|	2-3 14	8+ 23
best-order|shared|saying|1|	4-7 25	8+ 32
best-order|shared|saying|2-4|	1 17	2-3 26	4-7 35	8+ 28
best-order|shared|saying|5-10|	1 25	4-7 29	8+ 29
best-order|shared|saying|far|	1 21	2-3 -21	4-7 17	8+ 18
best-order|shared|shared|-10|	2-3 -16
best-order|shared|shared|-11|	2-3 -16
best-order|shared|shared|-5|	1 -19
best-order|shared|shared|-9|	1 8
best-order|shared|shared|2-4|	4-7 13
best-order|shared|shared|5-10|	2-3 -24
best-phrase|name|	according 8	apposition 7	direct 20	judging 29	naked 19	other 12	relative -17	saying 18	shared -12
best-phrase|noun|	according -6	apposed -35	apposition -28	direct -31	judging -25	naked -20	other -21	relative 11	saying -14	shared -30	thinking 7
best-phrase|pronoun|	direct 18	judging 21	naked -24	other 7	shared 20
best-score|	-1 -39	-2 -47	-3 -43	-4 -24	0 -16	2 16	3 30	4 40	5 38	6 32	7 15
best-score|-1|	1 -9	2-3 -24	4-7 -29	8+ -9
best-score|-2|	1 -43	2-3 -22	4-7 -30	8+ 6
best-score|-3|	1 -45	2-3 -24	4-7 -17	8+ 36
best-score|-4|	1 6	2-3 -30	8+ -10
best-score|0|	1 -9	2-3 -9	4-7 -13	8+ 25
best-score|1|	4-7 7	8+ -6
best-score|2|	2-3 8	4-7 24	8+ 34
best-score|3|	1 10	2-3 14	4-7 44	8+ 6
best-score|4|	1 28	2-3 26	4-7 18	8+ 21
best-score|5|	1 27	2-3 22	4-7 26	8+ 15
best-score|6|	1 25	2-3 8	4-7 43	8+ 13
best-score|7|	4-7 16
best|according-to|according|	1 -11	2-3 12	4-7 18	8+ 37
best|actor-nearby|naked|	1 11
best|colon|judging|	8+ 13
best|colon|naked|	1 21	2-3 11	4-7 34	8+ 35
best|colon|saying|	8+ 20
best|interview|naked|	2-3 6	4-7 21	8+ 31
best|named-before|naked|	1 -7	2-3 28	4-7 -8	8+ 8
best|named-nearby|naked|	1 -7	4-7 16	8+ 8
best|paragraph-before|apposed|	8+ 13
best|paragraph-before|apposition|	4-7 8	8+ 6
best|paragraph-before|direct|	2-3 19	4-7 21	8+ 12
best|paragraph-before|judging|	8+ 22
best|paragraph-before|saying|	1 -15	8+ 28
best|possessor|naked|	1 18
best|quote-then-speaker|apposed|	1 -11	2-3 -31	4-7 -19
best|quote-then-speaker|apposition|	2-3 -14
best|quote-then-speaker|direct|	1 -25	2-3 -20	4-7 15	8+ 30
best|quote-then-speaker|judging|	2-3 8	4-7 -13
best|quote-then-speaker|passive|	2-3 -13
best|quote-then-speaker|saying|	1 10	2-3 -8	4-7 26	8+ 18
best|quote-then-speaker|shared|	1 -15	2-3 -8	4-7 -11
best|quote-then-speaker|thinking|	1 -29	2-3 -6	8+ 25
best|quote-then-verb|judging|	1 -11	2-3 8	4-7 21	8+ 11
best|quote-then-verb|other|	2-3 -10	8+ 15
best|quote-then-verb|saying|	2-3 7	4-7 27	8+ 12
best|sentence-after|according|	2-3 -23	8+ 6
best|sentence-after|apposed|	2-3 -15	8+ 18
best|sentence-after|apposition|	8+ -12
best|sentence-after|direct|	4-7 17	8+ 19
best|sentence-after|saying|	1 6	4-7 -11	8+ 26
best|sentence-after|thinking|	4-7 -7
best|sentence-before|according|	1 -23	2-3 20	4-7 -13
best|sentence-before|apposed|	8+ 22
best|sentence-before|apposition|	1 -17	4-7 14	8+ 18
best|sentence-before|direct|	1 -26	2-3 -12	4-7 -6	8+ 33
best|sentence-before|judging|	1 -16	2-3 -28	4-7 -8	8+ 18
best|sentence-before|other|	4-7 19	8+ 14
best|sentence-before|relative|	2-3 -20	4-7 24	8+ 28
best|sentence-before|saying|	1 -10	2-3 -21	4-7 21	8+ 18
best|sentence-before|thinking|	2-3 10	8+ 27
best|signature|naked|	1 -25	2-3 -28	4-7 -20	8+ 29
best|speaker-then-quote|apposed|	1 -7	2-3 18	4-7 -12
best|speaker-then-quote|apposition|	4-7 -7	8+ 26
best|speaker-then-quote|direct|	8+ 11
best|speaker-then-quote|judging|	4-7 13	8+ 22
best|speaker-then-quote|other|	2-3 -12
best|speaker-then-quote|relative|	2-3 -11	4-7 28
best|speaker-then-quote|shared|	2-3 -29	4-7 12
best|speaker-then-quote|thinking|	1 -8	2-3 12	4-7 12	8+ 26
best|topic-after|naked|	8+ 12
best|topic|naked|	4-7 -8	8+ -7
best|transcript|naked|	4-7 15	8+ 19
best|verb-then-speaker|judging|	2-3 10	4-7 19
best|verb-then-speaker|other|	2-3 -17	4-7 11
best|verb-then-speaker|saying|	1 -18	2-3 -16	8+ 31
case-follow|all-one|(|	none -11
case-follow|all-one|,adverb|	none -17
case-follow|all-one|,auxiliary|	! 13	? 8	none 8
case-follow|all-one|,capital|	none -15
case-follow|all-one|,coordinator|	none -17
case-follow|all-one|,determiner|	none -9
case-follow|all-one|,preposition|	none -16
case-follow|all-one|,pronoun|	none -10
case-follow|all-one|,quote|	none -15
case-follow|all-one|,subordinator|	none -22
case-follow|all-one|,that|	none -22
case-follow|all-one|,verb-judging|	none 9
case-follow|all-one|,verb-saying|	none 24
case-follow|all-one|,|	none -51
case-follow|all-one|-|	none 6
case-follow|all-one|:|	none -18
case-follow|all-one|adverb|	none -10
case-follow|all-one|auxiliary|	none -23
case-follow|all-one|capital|	, 9	. 17	none -21
case-follow|all-one|coordinator|	, -16	none -13
case-follow|all-one|determiner|	, 9	none -32
case-follow|all-one|end|	. 11	? 21
case-follow|all-one|preposition|	, -9	. 12	none -37
case-follow|all-one|pronoun|	, 14	. -6	none -19
case-follow|all-one|stop|	! 14	? -6	none -16
case-follow|all-one|subordinator|	, 6	none -7
case-follow|all-one|that|	none -33
case-follow|all-one|verb-saying|	, -10	none -17
case-follow|all-one|word|	none -18
case-follow|all-one|—|	none -13
case-follow|all|(|	none -29
case-follow|all|,adverb|	none -14
case-follow|all|,auxiliary|	none -12
case-follow|all|,capital|	none -10
case-follow|all|,preposition|	none -20
case-follow|all|,pronoun|	none -9
case-follow|all|,subordinator|	none -16
case-follow|all|,that|	none -20
case-follow|all|,verb-thinking|	none 7
case-follow|all|,|	none -62
case-follow|all|:|	none -23
case-follow|all|adverb|	none -7
case-follow|all|auxiliary|	, -13	none -6
case-follow|all|capital|	? 16	none -17
case-follow|all|coordinator|	none -9
case-follow|all|determiner|	! 13	, -11	none -9
case-follow|all|end|	. -18	? 19	none -10
case-follow|all|preposition|	, -8	none -20
case-follow|all|pronoun|	. -13	none -18
case-follow|all|quote|	. -22	none -8
case-follow|all|stop|	none -32
case-follow|all|that|	, -25	none -6
case-follow|all|verb-judging|	none 6
case-follow|all|verb-saying|	none 7
case-follow|all|verb-thinking|	none 12
case-follow|all|word|	, -23
case-follow|first|'|	, 24
case-follow|first|(|	none -14
case-follow|first|)|	none 10
case-follow|first|,adverb|	none -15
case-follow|first|,auxiliary|	? 16	none 19
case-follow|first|,coordinator|	none -23
case-follow|first|,determiner|	? 9	none -22
case-follow|first|,preposition|	none -22
case-follow|first|,pronoun|	! 13	? 13
case-follow|first|,quote|	none -14
case-follow|first|,that|	none -16
case-follow|first|,verb-judging|	none 23
case-follow|first|,verb-saying|	! 11	? 16	none 8
case-follow|first|,verb-thinking|	? 11	none 13
case-follow|first|,word|	? 24
case-follow|first|,|	none -37
case-follow|first|-|	none 13
case-follow|first|:|	none 8
case-follow|first|;|	none -20
case-follow|first|[|	. 22
case-follow|first|adverb|	none -13
case-follow|first|auxiliary|	, -23	. 20	none -26
case-follow|first|capital|	! 21	, 29	. 17	? 38
case-follow|first|coordinator|	, 24	. 22	? 7	none 9
case-follow|first|determiner|	! 6	, 40	. 16	? 30	none -6
case-follow|first|end|	! 12	. 27	? 16	none 30
case-follow|first|preposition|	. 38	none -28
case-follow|first|pronoun|	! 18	, 23	. 20	? 8
case-follow|first|quote|	. 12	? 23
case-follow|first|stop|	? -8	none -31
case-follow|first|subordinator|	, 13	. 25
case-follow|first|that|	. 20	none -15
case-follow|first|verb-judging|	none -17
case-follow|first|verb-saying|	, 37	? 30	none -20
case-follow|first|word|	, 16	? -6	none -31
case-follow|first|—|	. 36	? 15	none -25
case-follow|most|,auxiliary|	none 13
case-follow|most|,determiner|	none 12
case-follow|most|,subordinator|	none 12
case-follow|most|,verb-saying|	none 20
case-follow|most|auxiliary|	none -18
case-follow|most|capital|	, 16	. 17
case-follow|most|coordinator|	none -21
case-follow|most|determiner|	. 20
case-follow|most|end|	. 24	? 11	none 11
case-follow|most|preposition|	. 10	none -17
case-follow|most|pronoun|	, 17	. 25
case-follow|most|stop|	none 8
case-follow|most|verb-saying|	, 26	none -8
case-follow|most|word|	none 6
case-follow|none|(|	. 7
case-follow|none|)|	none -16
case-follow|none|,adverb|	none 8
case-follow|none|,auxiliary|	none -32
case-follow|none|,capital|	none 10
case-follow|none|,preposition|	none -12
case-follow|none|,pronoun|	none -17
case-follow|none|,quote|	none -14
case-follow|none|,subordinator|	none 7
case-follow|none|,that|	none -25
case-follow|none|,verb-judging|	none 11
case-follow|none|,verb-saying|	none 9
case-follow|none|,verb-thinking|	none 16
case-follow|none|,word|	none -25
case-follow|none|,|	none 13
case-follow|none|:|	none -14
case-follow|none|;|	none -11
case-follow|none|adverb|	, 20
case-follow|none|auxiliary|	. -12	none -18
case-follow|none|capital|	, 14	. -8	none 20
case-follow|none|coordinator|	, -21	. 9	none 13
case-follow|none|determiner|	, -18	none 7
case-follow|none|end|	! 12	. -14	? -7	none 9
case-follow|none|preposition|	, -15	. -20	none 27
case-follow|none|pronoun|	, -8
case-follow|none|quote|	, -6	none -7
case-follow|none|stop|	? -10	none 29
case-follow|none|subordinator|	, -7	. -27	none 23
case-follow|none|that|	none 14
case-follow|none|verb-judging|	, 17	none -17
case-follow|none|verb-saying|	, -15
case-follow|none|verb-thinking|	, -8	none 13
case-follow|none|word|	, 14
case-follow|none|–|	none 9
case-follow|some|,determiner|	none -12
case-follow|some|,preposition|	none -19
case-follow|some|,word|	none -6
case-follow|some|,|	none 19
case-follow|some|auxiliary|	none 13
case-follow|some|capital|	, 11
case-follow|some|coordinator|	. 16	none 26
case-follow|some|determiner|	, 16	. 13	none 17
case-follow|some|end|	! 6	. 10
case-follow|some|preposition|	. 11	none 9
case-follow|some|pronoun|	, 15	. 19
case-follow|some|subordinator|	, 18	none 21
case-follow|some|verb-saying|	, 22	none 20
case-follow|some|word|	, -9	none 22
case-follow|titled|:|	none 16
case-follow|titled|capital|	, 12	none -14
case-follow|titled|end|	. 8
case-follow|titled|stop|	none 16
case-follow|upper|capital|	none -9
case-intro|all-one|	, -20	: 21	; -17	adverb -18	auxiliary -22	coordinator -6	possessive -33	preposition -6	pronoun -20	stop 13	subordinator -17	that -10	verb-judging -33	verb-saying -11	— 14
case-intro|all|	, -26	: 16	adverb -8	auxiliary -21	capital -11	coordinator -11	possessive -36	preposition -6	pronoun -7	quote 13	start -12	stop 8	subordinator 13	verb-judging -18	verb-thinking -11	word -13	— -13
case-intro|first|	) 10	, -11	- 18	adverb -21	auxiliary -12	capital -20	possessive -14	preposition -20	pronoun -7	quote 20	start 20	stop 22	subordinator 16	that 22	verb-saying -13	word -39
case-intro|most|	, 13	auxiliary 29	capital -6	start 18	stop 9	verb-judging -6	verb-saying 9	word -9
case-intro|none|	, 19	- -8	: -28	; 17	adverb 10	auxiliary 8	capital 17	possessive 22	pronoun 12	quote -10	stop 7	subordinator -7	verb-thinking 11	word 11	— 19
case-intro|some|	, 8	auxiliary 10	capital 10	coordinator -8	determiner 10	preposition 9	pronoun 26	that 18	verb-judging -9	verb-saying 12	verb-thinking 10	word 8
case-intro|titled|	auxiliary 7	determiner 6	possessive 17	start -9	subordinator -9	verb-saying 12	word -16
case-intro|upper|	, 16	: 19
case|all-one|	2 -10	4-5 -23
case|all|	2 -6	3 -12	4-5 -25	6-9 -11
case|first|	10+ 21	4-5 -14
case|most|	10+ 19	6-9 11
case|none|	1 -7	10+ 38	2 -13	3 24	4-5 19	6-9 24
case|some|	10+ 25	2 -8	3 12	4-5 9	6-9 31
case|titled|	10+ 13	2 21	3 -14
case|upper|	1 -9	2 -16	3 18	4-5 16	6-9 20
chain-on|(|	2-3 -20
chain-on|, auxiliary word|	2-3 -7
chain-on|, preposition word|	1 -9
chain-on|, verb-saying ,|	1 25	2-3 17	4-7 22
chain-on|, verb-saying stop|	2-3 16	4-7 27	8+ 7
chain-on|, verb-saying|	2-3 -17	4-7 6
chain-on|, word ,|	2-3 20
chain-on|, word|	2-3 -11
chain-on|,|	1 -19	2-3 -14
chain-on|:|	1 6	2-3 -6	4-7 -7
chain-on|auxiliary adverb|	1 -18
chain-on|auxiliary word stop|	2-3 -10
chain-on|auxiliary|	1 -7	2-3 24
chain-on|capital :|	4-7 18
chain-on|capital verb-saying ,|	4-7 12	8+ 12
chain-on|capital verb-saying stop|	2-3 35	4-7 25	8+ 15
chain-on|coordinator determiner word|	2-3 -12	4-7 -8
chain-on|coordinator determiner|	1 -9	2-3 -7
chain-on|coordinator preposition determiner|	2-3 10
chain-on|coordinator preposition|	1 -22
chain-on|coordinator word|	2-3 -15
chain-on|coordinator|	1 -14	2-3 -21	4-7 24	8+ 12
chain-on|determiner word stop|	1 15
chain-on|determiner word|	2-3 15
chain-on|determiner|	2-3 -12	8+ 7
chain-on|far|	1 8
chain-on|none|	8+ 15
chain-on|preposition determiner word|	2-3 -10
chain-on|preposition word preposition|	1 -25
chain-on|preposition word|	2-3 15
chain-on|preposition|	1 -30
chain-on|pronoun verb-saying ,|	1 -10	2-3 29	4-7 28	8+ 16
chain-on|pronoun verb-saying :|	2-3 -18	4-7 12
chain-on|pronoun verb-saying stop|	1 17	2-3 39	4-7 26	8+ 14
chain-on|pronoun word stop|	8+ 20
chain-on|stop capital|	4-7 15
chain-on|stop determiner word|	2-3 -10	4-7 -12	8+ 13
chain-on|stop determiner|	2-3 -8
chain-on|stop preposition word|	2-3 -17
chain-on|stop|	1 -8	2-3 -12	4-7 -13	8+ 15
chain-on|subordinator|	4-7 14
chain-on|verb-judging stop|	1 -25
chain-on|verb-saying capital stop|	4-7 11	8+ 14
chain-on|word stop|	2-3 10
chain-on|word|	1 -13	2-3 15
chain-on||	4-7 -11
chain-on|—|	2-3 9	4-7 15
chain|(|	2-3 -21
chain|, verb-saying ,|	2-3 16	4-7 11	8+ 9
chain|, verb-saying capital|	4-7 10	8+ 8
chain|, verb-saying pronoun|	2-3 13	4-7 23	8+ 16
chain|, verb-saying|	8+ 9
chain|, word ,|	4-7 23
chain|,|	1 -34	2-3 -6	4-7 14	8+ 16
chain|: verb-saying ,|	8+ 8
chain|:|	4-7 18	8+ 14
chain|auxiliary|	4-7 20
chain|coordinator|	2-3 -9	4-7 -6	8+ 13
chain|determiner coordinator|	2-3 -16
chain|determiner preposition coordinator|	2-3 -18
chain|determiner|	2-3 20
chain|far|	4-7 -8	8+ -12
chain|none|	1 -19	2-3 -14	4-7 16	8+ 17
chain|preposition coordinator|	1 -15	4-7 -11
chain|preposition verb-saying ,|	2-3 -6
chain|preposition word preposition|	1 -21
chain|preposition|	1 -32	4-7 -13
chain|verb-saying ,|	1 10	2-3 -12
chain|word ,|	2-3 7
chain|word coordinator|	2-3 -11
chain|word determiner ,|	1 -17
chain|word determiner coordinator|	2-3 -13
chain|word determiner preposition|	4-7 14
chain|word preposition|	2-3 -11
chain|word|	1 -16	2-3 13
chain||	1 -19	2-3 7	4-7 8	8+ 19
clause|false|false|	all -20	all-one -8	first -6	most -14	some 11	titled -7	upper -15
clause|false|true|	all -16	none 22	some 15	titled 15	upper 21
clause|true|false|	all -14	most 27	some -8	titled 27	upper 14
clause|true|true|	all-one -6	first 9	most 19	none 6	some 26	titled 25	upper 23
continues|	true 15
dated|	true -39
echo|all|1|	false -9	true 12
echo|all|2-3|	false 6
echo|all|4-7|	true 19
echo|all|8+|	false 9	true 21
echo|all|	all -13	most -10	none 6	some 21	true 12	upper -8
echo|all|false|	1 9	2-3 31	4-7 25	8+ 7
echo|all|true|	1 -12	2-3 -16	4-7 -6	8+ 18
echo|half|2-3|	true 31
echo|half|4-7|	false -9	true 11
echo|half|8+|	false 27	true 9
echo|half|	all-one 24	false -9	most 21	none -11	true 29	upper 13
echo|half|false|	2-3 8	8+ 27
echo|none|1|	true -16
echo|none|2-3|	true -22
echo|none|8+|	true 17
echo|none|	all -23	all-one -13	none 8	some 6	titled 14	true -25	upper 7
echo|none|false|	1 -6	2-3 -8
echo|some|4-7|	true -6
echo|some|8+|	false 15	true 18
echo|some|	all -13	all-one 12	false 12	first 14	most 7	none 14	some 37	titled -7	upper 13
echo|some|false|	8+ 15
ending|	! 44	, 6	. 10	? 23	none -16	… 11
family|"|	1 23
family|'|	1 14	2-3 10	8+ 29
family|,|	4-7 27	8+ 19
family|none|	1 26	2-3 40	4-7 64	8+ 29
family|«|	1 -14	2-3 -13	4-7 -6
family|»|	1 -21	2-3 -14	4-7 26
family|‘|	1 -32	2-3 -25	4-7 -7	8+ 16
family|’|	4-7 14	8+ 8
family|‚|	4-7 15
family|“|	1 -7	8+ 14
family|„|	2-3 10	4-7 -6	8+ 27
follow|	' 15	( -17	+ 15	, -25	,auxiliary -8	,coordinator 7	,determiner -8	,preposition -28	,pronoun -14	,quote -21	,that -31	,verb-judging 20	,verb-saying 15	,verb-thinking 23	,word -18	- 10	: -6	[ 28	auxiliary -33	capital 21	coordinator 10	determiner 9	end 15	pronoun 12	quote -9	stop -6	subordinator 12	that 7	— 6
gov|abogar|past|	auxiliary -7
gov|accusare|4-7|	4-7 10
gov|accusare|	di 15
gov|accusare|present|	none 12
gov|accuser|4-7|	4-7 -6
gov|accuser|	de 14	d’ -11
gov|accuser|present|	none -11
gov|accuse|0|	2-3 -7
gov|accuse|2-3|	2-3 37	4-7 40	8+ 21
gov|accuse|4-7|	1 9	4-7 27
gov|accuse|8+|	4-7 23
gov|accuse|base|	none 20
gov|accuse|	none -7	of 17
gov|accuse|participle|	none 17
gov|accuse|present|	none 30
gov|achar|	none 17
gov|achar|past|	none 16
gov|achten|2-3|	2-3 13
gov|achten|	none 17
gov|achten|past|	none -8
gov|acknowledge|	none 17
gov|acknowledge|past|	none 20
gov|aclarar|2-3|	4-7 18
gov|aclarar|	none 17
gov|aclarar|past|	none 15
gov|aclarar|present|	none 10
gov|aconselhar|present|	none 19
gov|acquiescer|	none 6
gov|acquiescer|present|	none 11
gov|acrescentar|4-7|	1 7	4-7 12
gov|acrescentar|	a -15	none 15
gov|acrescentar|present|	none 21
gov|acusar|1|	2-3 23
gov|acusar|2-3|	1 13	2-3 16	4-7 11
gov|acusar|4-7|	1 9	2-3 18	4-7 18
gov|acusar|	de 35	none 20
gov|acusar|past|	auxiliary 11	none 25
gov|acusar|present|	none 32
gov|add|1|	4-7 29	8+ 20
gov|add|2-3|	4-7 7	8+ 11
gov|add|4-7|	4-7 19	8+ 13
gov|add|participle|	none 26
gov|add|past|	none 22
gov|add|present|	none 24
gov|add|	that 15
gov|adelantar|past|	none -13
gov|adiantar|2-3|	4-7 15
gov|adiantar|	que 15
gov|admettre|	none 19
gov|admettre|past|	none 15
gov|admitir|0|	2-3 21
gov|admitir|2-3|	2-3 23	4-7 -7
gov|admitir|4-7|	4-7 15
gov|admitir|8+|	4-7 26
gov|admitir|	a 19	de 17	em 17	na -11	que 22
gov|admitir|past|	none 8
gov|admit|1|	8+ 14
gov|admit|8+|	4-7 16
gov|admit|	none 18	that 14
gov|admit|past|	none 8
gov|admit|present|	none 17
gov|advertir|4-7|	2-3 17	4-7 9	8+ 8
gov|advertir|8+|	4-7 9
gov|advertir|past|	none 16
gov|advise|	none 8	to 23
gov|afdoen|	als 12
gov|afdoen|past|	auxiliary 12
gov|affermare|2-3|	4-7 7
gov|affermare|present|	none 7
gov|affirmer|2-3|	4-7 12
gov|affirmer|4-7|	2-3 8
gov|affirmer|	de 15	none 13
gov|affirmer|present|	none 26
gov|afirmar|2-3|	1 -16	2-3 18	4-7 21
gov|afirmar|4-7|	2-3 -7	4-7 26
gov|afirmar|8+|	2-3 -9
gov|afirmar|	a -12	de 18	none 17
gov|afirmar|past|	none -9
gov|aggiungere|1|	4-7 17
gov|aggiungere|2-3|	4-7 14	8+ 8
gov|aggiungere|8+|	4-7 17
gov|aggiungere|	che 14	con -12	di -10	none 25	senza 8
gov|aggiungere|past|	none 22
gov|agradecer|	none 14
gov|agradecer|past|	none 10
gov|agree|base|	none 10
gov|agree|	none 20	to 18
gov|agree|present|	none 16
gov|agregar|4-7|	8+ 6
gov|agregar|	none 14	que 10
gov|agregar|past|	none 6
gov|agregar|present|	none 16
gov|ajouter|4-7|	4-7 15
gov|ajouter|	none -12
gov|ajouter|participle|	none -11
gov|alegar|1|	4-7 6
gov|alegar|	none 12	que 16
gov|alegar|past|	none 12
gov|alegar|present|	none 13
gov|alertar|past|	none 20
gov|allege|past|	none -6
gov|allow|	none 19
gov|allow|present|	none 23
gov|ammettere|4-7|	8+ 14
gov|ammettere|	none 14
gov|ammettere|past|	auxiliary 18
gov|annoncer|2-3|	2-3 19
gov|annoncer|	none 19
gov|annoncer|past|	auxiliary 16
gov|annotare|	di -13
gov|annotare|past|	auxiliary -13
gov|announce|base|	none 13
gov|announce|	none 13
gov|announce|past|	none -7
gov|annunciare|	none 17
gov|annunciare|present|	none 19
gov|answer|0|	2-3 -17
gov|answer|present|	none -15
gov|anticipare|present|	none -8
gov|antwoorden|	dat 12
gov|antwoorden|past|	none 12
gov|antworten|2-3|	2-3 11
gov|antworten|	none 10
gov|antworten|past|	none 12
gov|anunciar|0|	4-7 -17
gov|anunciar|4-7|	2-3 11
gov|anunciar|	a 14	de 11	none -8
gov|anunciar|past|	auxiliary 12	none 21
gov|apelar|1|	2-3 17
gov|apelar|past|	none 21
gov|apelidar|1|	2-3 -12
gov|apelidar|	de -13
gov|apelidar|past|	none -6
gov|aplaudir|1|	2-3 14
gov|aplaudir|	none 13
gov|apologise|	to 18
gov|apostillar|1|	4-7 7
gov|apostillar|4-7|	4-7 16
gov|apostillar|	none 7
gov|apostillar|past|	none 15
gov|appeal|past|	none 13
gov|appeal|	to 14
gov|appeler|0|	1 -16	2-3 -15
gov|appeler|1|	4-7 -16
gov|appeler|2-3|	2-3 19	4-7 19
gov|appeler|4-7|	1 13
gov|appeler|	none -26	à 33
gov|appeler|past|	auxiliary 26	none -9
gov|applaudir|	none 10
gov|argue|1|	4-7 15
gov|argue|2-3|	4-7 24
gov|argue|4-7|	2-3 7	4-7 20	8+ 11
gov|argue|	none 20	that 13
gov|argue|participle|	none 13
gov|argue|past|	auxiliary -6
gov|argue|present|	none 19
gov|arguir|past|	none 13
gov|arguir|	que 13
gov|asegurar|1|	4-7 7
gov|asegurar|2-3|	4-7 22
gov|asegurar|4-7|	2-3 19	4-7 12
gov|asegurar|8+|	1 -22
gov|asegurar|	none 15	que 17
gov|asegurar|past|	auxiliary 9	none -10
gov|asegurar|present|	none 20
gov|asentir|	none 10
gov|asentir|past|	none 10
gov|ask|0|	4-7 16
gov|ask|1|	2-3 27	8+ 26
gov|ask|2-3|	2-3 27	4-7 21
gov|ask|4-7|	2-3 -12	4-7 -13	8+ 18
gov|ask|8+|	1 11	2-3 -18
gov|ask|	as 7	none 33	of -19	that 13	to 13	whether 27
gov|ask|participle|	none 17
gov|ask|past|	auxiliary 23	be 22
gov|ask|present|	none 22
gov|assegurar|4-7|	4-7 9
gov|assegurar|past|	none 15
gov|assegurar|present|	none 14
gov|assegurar|	que 14
gov|assert|	that 17
gov|assicurare|2-3|	2-3 16
gov|assicurare|4-7|	4-7 10
gov|assicurare|	che 14	di -8	none 26
gov|assicurare|past|	auxiliary 14
gov|assicurare|present|	none 14
gov|assume|	none 18
gov|assurer|2-3|	4-7 19
gov|assurer|4-7|	4-7 19
gov|assurer|8+|	4-7 23
gov|assurer|	de -8	que 26
gov|assurer|past|	auxiliary 24
gov|atestar|past|	none 14
gov|atirar|	none 11
gov|atirar|past|	none 11
gov|atribuir|2-3|	4-7 15
gov|atribuir|4-7|	4-7 19
gov|atribuir|	a 10
gov|attaccare|4-7|	4-7 8
gov|attaccare|	con -12
gov|attaccare|past|	auxiliary -12
gov|attaccare|present|	none -12
gov|attendre|0|	4-7 7
gov|attendre|past|	none -9
gov|attestieren|2-3|	4-7 11
gov|attestieren|	none 11
gov|attestieren|past|	none 11
gov|attribuire|past|	none -8
gov|attribute|past|	none -19
gov|augurare|0|	4-7 11
gov|augurare|	none 11
gov|auspicare|	che 10
gov|ausrichten|4-7|	2-3 11
gov|ausrichten|	none 11
gov|ausrichten|past|	none 11
gov|avaliar|	que 16
gov|avisar|1|	2-3 -12	4-7 7	8+ 25
gov|avisar|2-3|	4-7 21
gov|avisar|4-7|	4-7 14
gov|avisar|	none -6	que 19
gov|avisar|present|	none 19
gov|avvertire|2-3|	4-7 17
gov|avvertire|	che 19	none 18
gov|avvertire|past|	none 24
gov|añadir|1|	4-7 11	8+ 22
gov|añadir|4-7|	4-7 12
gov|añadir|	none -15
gov|añadir|past|	auxiliary -23	none 14
gov|back|0|	2-3 -26
gov|back|1|	2-3 6
gov|back|8+|	2-3 -21
gov|back|base|	be -24	none 13
gov|back|	none -9	that 17
gov|bautizar|0|	2-3 -7
gov|bautizar|1|	2-3 -18
gov|bautizar|2-3|	2-3 -12
gov|bautizar|	como -18	none -20
gov|bautizar|past|	auxiliary -22	none -16
gov|befürchten|	none 16
gov|befürchten|present|	none 16
gov|bekennen|past|	none 12
gov|believe|1|	2-3 -7
gov|believe|past|	none 16
gov|believe|present|	none -9
gov|beloven|	none -6
gov|bemängeln|2-3|	4-7 8
gov|bemängeln|	none 12
gov|bemängeln|past|	none 14
gov|benadrukken|	dat 13
gov|benadrukken|past|	none 18
gov|bescheinigen|present|	none 15
gov|beschreiben|2-3|	4-7 7
gov|beschreiben|	als 7
gov|beschreiben|past|	none 7
gov|bestätigen|	auf 9	none -18
gov|bestätigen|present|	none -13
gov|bevestigen|	dat -8	none 9
gov|bevestigen|past|	none -15
gov|bezeichnen|2-3|	2-3 8	4-7 13
gov|bezeichnen|	als 16
gov|bezeichnen|past|	none 16
gov|bill|1|	2-3 -19
gov|bill|	as -22
gov|bill|base|	none 7
gov|bill|past|	none -11
gov|bitten|past|	none 21
gov|bitten|	um 21
gov|blame|0|	4-7 20
gov|blame|	none 13
gov|blame|past|	none 10
gov|blame|present|	none 10
gov|blast|past|	none 20
gov|blijken|	none -7
gov|blijken|past|	none -7
gov|blijven|2-3|	4-7 14
gov|blijven|	none -10
gov|blijven|past|	none -8
gov|brand|8+|	4-7 -8
gov|brand|	none -13
gov|calificar|1|	1 11
gov|calificar|2-3|	1 12	2-3 23	4-7 19
gov|calificar|	de 27
gov|calificar|past|	auxiliary 19	none 21
gov|calificar|present|	none 16
gov|call|0|	2-3 -15	4-7 13	8+ 15
gov|call|1|	1 20	2-3 -15	4-7 32	8+ 15
gov|call|2-3|	1 24	2-3 17	4-7 19	8+ 22
gov|call|4-7|	1 -13	4-7 28	8+ 13
gov|call|8+|	4-7 -15
gov|call|	as -25	by 14	for 31	in -13	on 20	that 30	to 23
gov|call|base|	none -45
gov|call|participle|	none 18
gov|call|past|	auxiliary 32	later 21	none 38	sometimes -20
gov|call|present|	none -10
gov|celebrar|	como 16	none 14
gov|celebrar|past|	auxiliary 15	none 18
gov|challenge|past|	none 7
gov|chamar|0|	1 -19	2-3 -19
gov|chamar|1|	1 11	2-3 -15
gov|chamar|2-3|	2-3 15	4-7 12
gov|chamar|	de -11	none -25
gov|chamar|past|	auxiliary -10	none -13
gov|chamar|present|	já -13	none -7
gov|chant|0|	2-3 17
gov|chant|	none 21
gov|chant|participle|	none 9
gov|chant|past|	none 19
gov|chiamare|0|	1 -20	2-3 -19
gov|chiamare|2-3|	2-3 -17
gov|chiamare|4-7|	2-3 -16
gov|chiamare|	none -30
gov|chiamare|past|	auxiliary -17	none -15
gov|chiamare|present|	auxiliary -16	none -27
gov|chiarire|	none 7
gov|chiedere|0|	2-3 18	4-7 17
gov|chiedere|4-7|	4-7 13
gov|chiedere|8+|	4-7 20	8+ -11
gov|chiedere|	dai -19	di 12	none 18
gov|chiedere|past|	none -9
gov|citar|	none -7
gov|cite|0|	1 21
gov|cite|	none 27
gov|cite|participle|	none 6
gov|claim|1|	1 -22
gov|claim|2-3|	2-3 18
gov|claim|4-7|	2-3 19	4-7 21
gov|claim|	none -25	of 7	to 21
gov|claim|participle|	none 19
gov|classificar|1|	2-3 18
gov|classificar|2-3|	1 19	2-3 20	4-7 8
gov|classificar|	como 26
gov|classificar|past|	none 6
gov|comemorar|4-7|	4-7 14
gov|comemorar|past|	none 14
gov|comentar|4-7|	4-7 19
gov|comentar|past|	none 20
gov|comentar|	que 8
gov|commenter|	none -7
gov|comment|	that 17
gov|compare|past|	be -16
gov|complain|past|	auxiliary 14
gov|completar|	none 19
gov|completar|past|	none 19
gov|comprometer|past|	none 14
gov|comunicar|past|	auxiliary 12	none 19
gov|comunicar|	que 20
gov|concedere|	none 10
gov|concedere|past|	none 10
gov|concede|1|	8+ 12
gov|concede|2-3|	2-3 -16
gov|concede|4-7|	2-3 23	4-7 17
gov|concede|	none 28	that -12
gov|concede|present|	none -11
gov|concluderen|past|	none -11
gov|conclude|1|	8+ 19
gov|conclude|	none 19	that 19
gov|conclude|past|	none 19
gov|concluir|	que -10
gov|conclure|1|	8+ 6
gov|conclure|	none 9
gov|conclure|past|	auxiliary 8
gov|concéder|past|	none 20
gov|concéder|	que 19
gov|condemn|2-3|	4-7 15
gov|condemn|	as 13	none 18
gov|condemn|past|	none 22
gov|confermare|1|	4-7 11	8+ 18
gov|confermare|2-3|	1 -9
gov|confermare|4-7|	4-7 7
gov|confermare|	di -8
gov|confermare|past|	auxiliary -13
gov|confessare|1|	4-7 12
gov|confessare|	none 12
gov|confessare|present|	none 12
gov|confidare|1|	8+ 12
gov|confidare|2-3|	4-7 18
gov|confidare|	none 16
gov|confier|4-7|	2-3 14
gov|confier|8+|	4-7 16
gov|confier|	de 14	qu’ 10
gov|confier|past|	auxiliary 16	none 9
gov|confier|present|	none 16
gov|confirmar|1|	4-7 16
gov|confirmar|4-7|	2-3 13
gov|confirmar|	none 23
gov|confirmar|past|	none 17
gov|confirmar|present|	none 20
gov|confirmer|8+|	2-3 -13
gov|confirmer|	none 14
gov|confirmer|past|	auxiliary -12
gov|confirmer|present|	none 14
gov|confirm|	in -6
gov|confirm|past|	none -6
gov|congratulate|	on 18
gov|congratulate|past|	none 18
gov|considerar|0|	1 14	2-3 7
gov|considerar|1|	4-7 7
gov|considerar|2-3|	1 26	2-3 15	4-7 13
gov|considerar|4-7|	2-3 -7	4-7 12
gov|considerar|	a 20	de -11	none 28	que 14
gov|considerar|past|	none 29
gov|considerar|present|	none 12
gov|consider|0|	2-3 13
gov|consider|	none -8
gov|constateren|past|	none 16
gov|contar|1|	4-7 14
gov|contar|2-3|	2-3 -13	4-7 -10
gov|contar|4-7|	4-7 13	8+ 17
gov|contar|8+|	1 12
gov|contar|	a -11	ao -13	none -8	que 15
gov|contar|present|	none 8
gov|contestar|2-3|	4-7 -14
gov|contestar|4-7|	4-7 18	8+ 12
gov|contestar|past|	auxiliary -7	none 24
gov|contestar|	por 12	que -13	sin 17
gov|contestar|present|	none -10
gov|contester|present|	none 14
gov|continue|1|	8+ 15
gov|continue|	none 22
gov|continue|past|	none 14
gov|corear|	none -12
gov|correct|past|	none -15
gov|corregir|1|	4-7 19	8+ 11
gov|corregir|	none 21
gov|corregir|past|	none 19
gov|counter|past|	none -9
gov|counter|	that -11
gov|creer|past|	none 7
gov|creer|	que 7
gov|crier|1|	2-3 -7
gov|crier|	au -7	à 14
gov|crier|present|	none 6
gov|criticar|	a 24	none 15
gov|criticar|past|	none 18
gov|criticar|present|	none 15
gov|criticise|past|	none 8
gov|croire|2-3|	4-7 11
gov|croire|	none 11
gov|croire|past|	none 11
gov|culpar|	none 15
gov|culpar|present|	none 11
gov|debate|base|	none 15
gov|debate|	that 13
gov|decide|base|	none -13
gov|decir|0|	1 -14
gov|decir|1|	2-3 13	4-7 14
gov|decir|2-3|	2-3 -9	4-7 16
gov|decir|4-7|	2-3 8	4-7 18
gov|decir|	a -12	none 20
gov|decir|past|	auxiliary -13	none 18
gov|declarar|0|	4-7 14
gov|declarar|2-3|	4-7 14
gov|declarar|4-7|	4-7 17	8+ 6
gov|declarar|	a 15	de -9	none 22	que 17
gov|declarar|present|	none 14
gov|declare|	none 10	that 22	to -14
gov|declare|past|	none 6
gov|defender|2-3|	4-7 16	8+ 9
gov|defender|	como 22	que 9
gov|defender|present|	none 9
gov|defend|	as -6
gov|defend|base|	none 6
gov|define|	none -15
gov|definire|0|	1 11	4-7 -9
gov|definire|2-3|	1 10	2-3 14	4-7 22
gov|definire|past|	auxiliary 11	none -11
gov|definir|2-3|	4-7 13
gov|definir|	como 16
gov|definir|past|	none 16
gov|demandar|	a -8	por -8
gov|demandar|present|	none -9
gov|demander|1|	4-7 20
gov|demander|2-3|	1 -13
gov|demander|4-7|	2-3 -9
gov|demander|	none 12	que -7	si 13
gov|demander|past|	auxiliary -8
gov|demander|present|	none 20
gov|demand|base|	none 15
gov|demand|	none 16
gov|denken|past|	none 7
gov|denunciare|0|	4-7 12
gov|denunciare|	none 12
gov|denunciare|present|	none 11
gov|denunciar|4-7|	2-3 15
gov|denunciar|	none 12
gov|denunciar|present|	none 14
gov|deny|	none -12
gov|deny|past|	none -18
gov|describe|1|	1 -10	2-3 35	8+ 16
gov|describe|2-3|	1 19	2-3 25	4-7 38	8+ 15
gov|describe|4-7|	2-3 -20	4-7 31	8+ 21
gov|describe|	as 21	none 14	to -16
gov|describe|base|	none 17
gov|describe|past|	auxiliary 19	be -10	later 23	none 37	once -9
gov|describir|	como 15
gov|describir|present|	none 6
gov|descrivere|2-3|	2-3 15
gov|descrivere|past|	none 15
gov|deslizar|4-7|	4-7 11
gov|deslizar|past|	none 13
gov|deslizar|	que 23
gov|despedir|past|	none 18
gov|destacar|1|	2-3 19
gov|destacar|	a 13	en 15	none 11
gov|destacar|past|	auxiliary 20	none 24
gov|desvalorizar|	none 18
gov|desvalorizar|past|	none 11
gov|dichiarare|	di 15	none 15
gov|dichiarare|present|	auxiliary 15
gov|difendersi|2-3|	4-7 12
gov|difendersi|	none 14
gov|difendersi|past|	none 14
gov|dire|0|	2-3 -12	8+ 15
gov|dire|1|	1 -8	2-3 -8	4-7 30
gov|dire|2-3|	1 -7	4-7 7	8+ 20
gov|dire|4-7|	2-3 7	4-7 9
gov|dire|8+|	1 -16	2-3 -10
gov|dire|	che 12	de 9	di 24	en -9	none -12	que -8
gov|dire|past|	auxiliary 28	none -24	not -18
gov|discordar|1|	8+ 10
gov|discordar|	none 10
gov|discordar|present|	none -11
gov|discrepar|1|	8+ 6
gov|discrepar|	none 18
gov|discrepar|past|	none 6
gov|dismiss|1|	1 19
gov|dismiss|2-3|	2-3 30	4-7 15
gov|dismiss|	as 45
gov|dismiss|past|	none 40
gov|disparar|present|	none -13
gov|dispute|	none -14
gov|dispute|present|	none -14
gov|ditar|2-3|	4-7 17
gov|ditar|4-7|	4-7 16
gov|ditar|	a 19	none -7
gov|ditar|present|	auxiliary 25	none -7
gov|divulgar|4-7|	2-3 -13
gov|divulgar|	none -14
gov|divulgar|past|	not -14
gov|dizer|0|	2-3 -16
gov|dizer|1|	4-7 21
gov|dizer|4-7|	2-3 -9	4-7 22	8+ 7
gov|dizer|8+|	2-3 22
gov|dizer|	a 20	ao -16	de 17	none -7	se 13	à 15
gov|dizer|past|	none -8
gov|dub|0|	1 -20	2-3 8
gov|dub|	none 7
gov|dub|past|	none -9
gov|déclarer|2-3|	2-3 15
gov|déclarer|past|	auxiliary 15
gov|déclarer|	que 15
gov|décrire|2-3|	4-7 13
gov|décrire|	none 17
gov|décrire|past|	none 18
gov|défendre|2-3|	4-7 14
gov|défendre|past|	none 14
gov|démentir|past|	none 7
gov|dénoncer|0|	2-3 16	4-7 14
gov|dénoncer|1|	2-3 9
gov|dénoncer|2-3|	4-7 11
gov|dénoncer|4-7|	4-7 9
gov|dénoncer|	dans 12	none 21
gov|dénoncer|past|	auxiliary 24	none 15
gov|déplorer|0|	2-3 14
gov|déplorer|2-3|	2-3 20
gov|déplorer|	none 23
gov|déplorer|past|	auxiliary 15
gov|désigner|present|	none -14
gov|elogiare|4-7|	8+ 8
gov|elogiare|	none 8
gov|elogiar|1|	2-3 17
gov|elogiar|	a 19	none 17
gov|elogiar|past|	auxiliary 12	none 29
gov|emendar|	none 23
gov|emendar|present|	none 23
gov|entender|2-3|	2-3 -6
gov|entender|past|	none -6
gov|entender|	que -6
gov|ergänzen|	none 26
gov|ergänzen|past|	none 14
gov|erinnern|4-7|	8+ 6
gov|erkennen|2-3|	2-3 12	4-7 15
gov|erkennen|	dat 16
gov|erklären|8+|	1 -14	2-3 -12
gov|erklären|	none 11
gov|erklären|past|	none -11
gov|erläutern|	none 10
gov|erzählen|	none 11
gov|erzählen|present|	none -9
gov|esclarecer|past|	none -13
gov|escludere|	none 9
gov|escrever|1|	8+ 19
gov|escrever|2-3|	4-7 18
gov|escrever|	a 9	none 15
gov|escrever|past|	none 9
gov|escrever|present|	none 18
gov|escribir|1|	1 -11
gov|escribir|	a -10	none -16
gov|escribir|past|	auxiliary -8	none -12
gov|esprimere|0|	2-3 17
gov|esprimere|	none 18
gov|esprimere|past|	auxiliary 12
gov|estimar|	en 17
gov|estimar|present|	none 17
gov|estimer|2-3|	4-7 21
gov|estimer|past|	auxiliary 23
gov|estimer|present|	none 19
gov|estimer|	que 23
gov|evitar|2-3|	2-3 -8
gov|evitar|	en 8
gov|exclure|	none 8
gov|exigir|0|	4-7 20
gov|exigir|4-7|	2-3 10
gov|exigir|	none 20	que 7
gov|exigir|present|	none 9
gov|expect|0|	2-3 18	4-7 19
gov|expect|4-7|	2-3 -8
gov|expect|	none 27
gov|expect|past|	be -7	none 22
gov|expect|present|	none 18
gov|explain|1|	8+ 8
gov|explain|	none 23
gov|explain|past|	none 21
gov|explicar|2-3|	8+ 11
gov|explicar|4-7|	4-7 13
gov|explicar|8+|	8+ 10
gov|explicar|	a -12	de 12	que 13
gov|explicar|past|	none 15
gov|explicar|present|	none -10
gov|expliquer|2-3|	4-7 15
gov|expliquer|8+|	2-3 -7
gov|expliquer|	none 15
gov|expliquer|past|	auxiliary 6
gov|expresar|1|	2-3 18
gov|expresar|	de 14	none 22
gov|expresar|past|	none 10
gov|express|past|	none 20
gov|faire_valoir|4-7|	2-3 14
gov|faire_valoir|	qu' 17	qu’ 11
gov|falar|1|	1 24	2-3 6	4-7 20
gov|falar|	em 9	numa 15
gov|falar|past|	none 13
gov|feel|0|	1 20	2-3 14	4-7 20
gov|feel|4-7|	4-7 13
gov|feel|	none 27
gov|feel|past|	none 25
gov|felicitar|past|	none 18
gov|figure|base|	none 12
gov|figure|	none 15
gov|finden|4-7|	2-3 -9
gov|finden|	none 15
gov|finden|past|	none 6
gov|find|0|	2-3 -13
gov|find|1|	2-3 14	4-7 19
gov|find|2-3|	4-7 26
gov|find|4-7|	1 -10
gov|find|8+|	1 -9
gov|find|base|	none -22
gov|find|	in 6
gov|find|past|	auxiliary 23	none 14
gov|find|present|	none -18
gov|formulieren|	none 17
gov|fragen|2-3|	2-3 10
gov|fragen|	none 17
gov|fragen|past|	none 16
gov|frenare|	none 11
gov|frohlocken|	none 14
gov|frohlocken|past|	none 14
gov|féliciter|2-3|	1 11	2-3 27	4-7 11
gov|féliciter|	d' 15	d’ 23	none 12
gov|féliciter|past|	auxiliary 23
gov|féliciter|present|	none 17
gov|garantire|4-7|	4-7 11
gov|garantire|	che 15	none -19
gov|garantire|past|	none 17
gov|garantir|2-3|	4-7 16
gov|garantir|4-7|	4-7 20
gov|garantir|	que -19
gov|geben|2-3|	4-7 12
gov|gestehen|past|	none 11
gov|geven|	none -9	op 14
gov|giudicare|2-3|	4-7 10
gov|giudicare|	none 19
gov|giudicare|present|	none 22
gov|giurare|present|	none 15
gov|glauben|	none 13
gov|glauben|present|	none 13
gov|gongolare|present|	none 15
gov|gridare|present|	none 9
gov|gritar|1|	2-3 16
gov|hablar|1|	4-7 17	8+ 9
gov|hablar|2-3|	2-3 -11
gov|hablar|	de -9
gov|hablar|past|	none -9
gov|hadern|	none 21
gov|hadern|past|	none 23
gov|haken|	nach 13
gov|haken|past|	none 13
gov|halten|2-3|	2-3 21	4-7 8
gov|halten|4-7|	2-3 -10	4-7 -7	8+ 17
gov|halten|	none -9
gov|head|	1989 -22	2006 17	2019 14	2021 17	2022 16	22 19	29 17	47 -16	51 -21	abogado -9	acesso 19	ad 20	administration 16	administração 17	adultes -8	adviser 26	africaine 12	agency 18	agent -12	agentes 10	agents 10	agricoltura -8	aide 20	alcaldesa 10	alguien -18	alguém -16	alumnos -17	americans -7	animal -15	anonimato 18	anonymity 22	another 19	anything -23	aplicación -8	artigo -10	artículo 22	assessoria 14	assistant 12	association 21	astronaut 15	attorney 19	authors -15	aver 13	avoir -7	azienda 17	bambina -9	banderole -15	bank -12	banker 20	banner 9	bar -12	belkacem 17	bewoners -14	board 7	bond 22	brothers 15	bureau -11	business 25	button -20	buttons -21	buurvrouw 14	c' 11	cambio 22	campaign 27	candidate 23	capitaine 13	car 16	carrier 14	cartel -6	cartello -15	case 20	caso 18	celle-ci 13	celui-ci 18	centre -21	chercheuse -9	chi -17	chief -8	chigi 15	city -13	civile 18	clients -11	clinton 13	club 18	coach 19	coalitie 15	colega 15	colegiado -9	commander 18	commissione 18	committee 12	communiqué 20	compagnie 19	company 9	compañía 9	complaint 19	comptes 11	comunicado 19	conductor 6	congressman 15	contract 17	contractor 24	contrato 14	contrôleur -6	corps -21	council -18	court -9	critic 20	critics -16	cronisti 16	cuentos -10	curitiba 13	côté 17	c’ -17	decisione 13	defesa 9	delay 18	delegate -16	deputado 11	diplomat 12	direction 32	director -11	dirigente 17	dismissed -20	disse 15	documento 9	dog 8	dossier 9	driver 16	défense -7	editorial 8	ela 6	ella 6	elle 24	elle-même 14	email -20	embassy 20	employees -14	empresario 13	entidade 19	entrance -16	entreprise -7	envoy -9	episódio 15	error 21	es -15	estudio 8	europea 11	executive 7	father 19	fatto 12	fez 16	fielder 10	figlio 17	finale 13	fire -14	fiscal 13	floor -9	fonctionnaire -12	fondo 19	funcionaria 11	funcionario 13	funzionario -9	gallery -25	gang -7	gate -21	general 13	giuria 11	government 28	governo 12	governor 22	group 27	groupe -16	guidebooks -16	général 22	he 29	health 9	hij 8	hill -13	house -17	husband 19	identificada 23	identified 12	indagati -17	industry -18	institute 24	instituto -8	interessato 15	interesse 11	interlocutori -17	investigadora -8	istituto 16	it -28	jornalistas 8	juges 14	jurado 21	jury -14	júri 18	kept 20	kerdoncuff 14	krant 15	kranten -8	label -17	lado 6	languages -23	latter 14	lawyer 19	leader -15	left -20	lei 17	lobby 16	local 17	loi -12	lugar 17	lui 10	maestro 14	magistrada 18	magistrato 13	majority -16	majorité 17	man 8	manager 22	mandataria 12	matemático -16	media 20	member 21	members 38	memo 22	memorandum 14	mensagem 11	mensajes 6	mercado -18	message 8	mind -12	ministero 11	ministra 12	ministre 14	ministro -11	model -15	monde -8	monitoring -18	months 23	more -15	most 22	nacional 12	name -20	named 19	national -8	neef -10	ninguém -13	nominee 14	none 11	nota 13	nurse -16	obama 19	oefenmeester 6	office -10	officer -9	official 20	officials -9	oficial -9	on -22	one -15	operator 7	oposição 23	opposition 26	organisation 10	organization 13	osce 13	padre -12	paese -16	pain -18	paper 20	part 26	parte 13	party 20	paysanne -11	peloton -6	percent -27	periódico 13	person 26	persone 11	phone 17	piano -6	placa -11	placards -14	plan -13	points -7	police 20	policy 12	portavoce 22	premier 12	presidencia 19	president 28	procesados -19	professora 12	program -16	programma -6	project -8	proyecto 11	préfecture 14	président 15	public 18	páginas 11	público 15	qualcuno 10	quelqu’un 12	recent 16	rechtbank 16	redes 9	regional 15	regulators -7	relation 16	relator -17	release 19	reply -9	report -15	research 13	reserva 19	respondeu 19	revanche 10	rival 24	room 20	row -19	ruling -12	said 16	santé 14	says 21	second -15	secretary -16	sector -11	seguridad 16	senator 21	series -12	services -20	she 31	side -6	sides 14	sie 30	sign -9	signs -16	sindacalista -9	sindaco 15	socialista 18	société 25	source -8	speech -15	spokesman 28	spokesperson 28	spokeswoman 18	sponsor -10	staff -16	stampa -7	start-up -17	state 12	statement 27	stato 18	students -19	study 15	stuurman -9	supervisor 11	supervisors -34	surgeon 9	team -10	tema -18	testo 23	text 16	that 14	they -11	those 6	three 16	times 19	todos 7	told 13	tout -12	treinador 12	tribunal -8	trump 14	tunely 14	turística 10	técnicos -11	universidad -11	university 15	vecinos -12	vendadas -14	verklaring 13	voz 19	wandelgangen -7	washington 18	watchdog -11	website 17	woordvoerster -11	working -11	years -15	you -40	zij -11	zona 23	él 8	élue 10	één -14
gov|head|1989|	record -22
gov|head|22|	say 18
gov|head|29|	tell 16
gov|head|47|	name -16
gov|head|adultes|	dire -8
gov|head|adviser|	say 17
gov|head|aide|	say 13
gov|head|alguien|	escribir -11
gov|head|alumnos|	llamar -13
gov|head|anonymity|	say 22
gov|head|artigo|	publicar -10
gov|head|association|	call 15
gov|head|attorney|	say 19
gov|head|banner|	read 9
gov|head|button|	say -20
gov|head|campaign|	argue -12	call 23	say 17
gov|head|carrier|	say 14
gov|head|cartello|	dire -15
gov|head|centre|	offer -21
gov|head|chercheuse|	réfuter -9
gov|head|civile|	féliciter 11
gov|head|clients|	proposer -11
gov|head|colegiado|	afirmar 20
gov|head|committee|	say 14
gov|head|company|	say 40
gov|head|comptes|	juger 11
gov|head|conductor|	evitar 6
gov|head|contrôleur|	parler -6
gov|head|corps|	call -21
gov|head|council|	say 21
gov|head|court|	hear 9	hold 6
gov|head|critic|	call 18
gov|head|cronisti|	ammettere 16
gov|head|cuentos|	publicar -10
gov|head|c’|	scrivere -17
gov|head|decisione|	ricordare 13
gov|head|defesa|	considerar 15
gov|head|department|	say 18
gov|head|dismissed|	talk -20
gov|head|dog|	yell 8
gov|head|ela|	chamar -6	dizer 13	lembrar -8	sorrir 14
gov|head|ele|	acusar 6	dizer 10	responder 14
gov|head|ella|	asentir 10	contestar 7
gov|head|elle|	ajouter 14	attendre 7	préciser 6	rire 14	répondre 6
gov|head|embassy|	say 15
gov|head|employees|	call -14
gov|head|empresario|	añadir 12
gov|head|er|	nennen -8	sagen 13	sprechen 23	versprechen -16
gov|head|estudio|	considerar 8
gov|head|es|	geben -14	heißen -11
gov|head|executive|	say -10	tell 13
gov|head|fatto|	sapere 12
gov|head|fez|	saber 16
gov|head|fielder|	ask 10
gov|head|fire|	name -14
gov|head|gallery|	show -16
gov|head|government|	offer 19
gov|head|governor|	say 9
gov|head|group|	call -15	say 12
gov|head|guidebooks|	use -16
gov|head|health|	plan 18
gov|head|he|	accuse 21	add 26	argue 11	ask 17	believe -11	call 49	conclude 13	consider -17	continue 10	describe 38	expect 17	explain 10	feel 19	hope 9	offer 13	pledge 18	prefer -29	promise 27	repeat -24	reply 18	see 15	suggest 14	tell 11	thank 18	think 24	use -14	vow 13	want 12	warn 13	write 18
gov|head|il|	ajouter -9	assurer 16	dire 15	juger 14	préciser 15	prévenir -14	reprocher -7	réclamer 15
gov|head|indagati|	parlare -17
gov|head|industry|	call -23
gov|head|institute|	call 21
gov|head|institution|	regretter -15
gov|head|instituto|	publicar -8
gov|head|interessato|	negare 15
gov|head|interlocutori|	parlare -17
gov|head|it|	argue 19	call -6	claim -21	compare -16	describe -14	find 17	label -15	quote -13	read 12	say -8	warn 18
gov|head|i|	say 17	sing -17
gov|head|jornalistas|	afirmar 8
gov|head|juges|	relever 11
gov|head|jurado|	destacar 20
gov|head|jury|	decide -13
gov|head|kranten|	heten -8
gov|head|languages|	say -23
gov|head|lawyer|	say 11
gov|head|leader|	say 23
gov|head|left|	say -20
gov|head|lei|	ribattere 14
gov|head|line|	read -23
gov|head|loi|	dire -12
gov|head|lugar|	llamar -14
gov|head|majority|	consider -16
gov|head|manager|	refer -6
gov|head|matemático|	preferir -16
gov|head|mensajes|	decir 6
gov|head|ministry|	call -13	say 30
gov|head|monde|	appeler -8
gov|head|most|	say 15
gov|head|named|	say 10
gov|head|name|	aclarar 14	admitir 20	afirmar 19	antworten 17	anunciar 11	ausrichten 11	bitten 19	calificar 12	call -11	chamar 17	chiamare -11	classificar 14	concede 20	considerar 12	contestar 14	decir 12	defender 12	describe 24	describir 14	dire 23	dizer 21	elogiar 12	erklären -13	erläutern 10	erzählen 10	esclarecer -13	escludere -12	faire_valoir 23	falar 12	find 16	geben 16	gestehen 11	gritar -11	halten -10	heißen -28	informar 16	kündigen 16	lassen 7	lehnen 9	meinen -14	name -12	nennen -22	note -6	parlare 23	raten 13	read -7	recomendar 12	reconnaître 15	rejeitar -7	responder 15	rufen 19	rule -20	répondre 9	sagen 8	say -8	schließen 7	schreiben -12	see -13	sehen 6	show -28	sprechen -6	spreken -6	tachar 13	teilen -7	tell -13	use -14	verkünden -14	verlauten 14	verweisen -10	vinden -15	warn 18	warnen 12	wave -18	weisen 18	zeigen 18	zitieren 9	äußern 14
gov|head|neef|	vinden -10
gov|head|ninguém|	queixar -13
gov|head|none|	aclarar 13	acrescentar 15	advertir -14	aggiungere 19	agregar 6	apostillar 10	asegurar -10	ask 16	attaccare -20	avisar 10	añadir 13	call 10	chamar 11	chiamare -10	contar 7	decir 20	dire -15	dénoncer 16	emendar 13	hablar 10	heißen -8	invitare -11	leggere 9	llamar -12	mean -25	meinen 15	monieren -8	name -21	osservare 10	pedir 21	precisare 16	say -6	señalar 10	sing -24	spiegare 11	staan -13	stehen -15	tell 16	willen -12	write -23	zeggen 15
gov|head|nurse|	say -13
gov|head|officer|	say 19
gov|head|office|	say 17
gov|head|official|	say 20
gov|head|oficial|	llamar -7
gov|head|one|	read -18	say 16
gov|head|on|	appeler -10	dénoncer 12	lire -22
gov|head|oposição|	acusar 13	falar 17
gov|head|opposition|	crier 20	regretter 21
gov|head|organisation|	acusar 15	add -14	announce -14	appeler 15	ask 23	atestar 14	atribuir 14	bestätigen -16	bevestigen -13	bezeichnen 13	calificar 8	call 46	cite -19	conclude 16	confermare -7	declarar 10	denunciar 21	denunciare 9	dire 11	discordar -13	divulgar -14	dizer 21	dénoncer 9	estimar 14	expresar -9	féliciter 12	giudicare 13	halten 17	heißen 15	informar 13	invocare -6	juger 18	justificar 13	kritisieren 16	laten -12	llamar 15	loben 21	mantener -7	message -19	noemen 20	orten 15	parlare 27	parler 24	pedir -10	post 7	promettere 19	reageren 16	report 13	rufen -12	réclamer 14	saluer 17	salutare 10	say 8	schreiben -8	sprechen 28	spreken 29	stellen -14	teilen 10	tell 19	ver 20	vinden 17	voir 14	want 9	warn 22	wijzen 18	write 18	zien 9	évoquer 19
gov|head|padre|	annotare -13
gov|head|paese|	chiamare -16
gov|head|pain|	rate -18
gov|head|part|	réclamer 12	say 24
gov|head|percent|	say -20
gov|head|person|	abogar -7	accuse -9	achar 14	achten 15	acknowledge 13	acrescentar 13	acusar 24	add 22	admitir 28	advertir 21	advise -12	afirmar -18	aggiungere 21	agradecer 18	ammettere -7	annoncer 19	announce 13	answer -11	anunciar 11	appeal 15	appeler 19	argue 11	asegurar 9	ask -9	assicurare 15	attestieren 11	avisar 23	avvertire 6	añadir -13	bemängeln 9	bezeichnen 9	bitten 9	blame 17	blijven 13	calificar 16	call 14	celebrar 11	chiedere 13	cite 16	claim 19	classificar 9	comentar 14	commenter -7	comprometer 14	concede -8	confermare 12	confier 11	confirm -12	confirmar 14	confirmer -8	considerar 13	continue 11	corregir 14	decir 9	declarar 25	declare 9	defender -7	definire 16	demandar -7	describe 43	descrivere 15	despedir 18	destacar 14	desvalorizar 11	dichiarare -6	difendersi 12	dire -7	discordar 12	dismiss 27	dizer -6	défendre -11	démentir 7	dénoncer 24	elogiar 12	elogiare 8	ergänzen 26	erkennen 10	escrever 11	escribir 27	estimer 24	exclure 8	explicar 14	faire_valoir -8	falar 17	finden -8	fragen 10	féliciter 21	garantir 18	geben 14	hablar 24	hadern 23	halten 23	hekelen 13	insist 22	invitare -10	inviter 17	jurer 21	justificar 19	klagen -8	know -7	kündigen 15	lament 15	lamentar 25	lamentarse 14	lassen 7	laten 9	lembrar -6	llamar 14	mantener -9	meinen 18	moquer 14	negar -10	negare 11	nennen 21	noemen 26	note 24	obiettare 6	parlare 40	pedir -7	pledge 15	post 21	praise 19	precisar 21	prefer -14	preferir 9	promettere 18	promettre 25	protestar 16	publicar -8	qualifier 15	queixar 10	quote 18	raise -22	rappeler -13	rate -19	read 6	rebater 19	reclamar 13	reconhecer 12	recordar -9	recusar 8	refer 22	rekenen 7	relever 21	repeat 20	replicar 17	replicare 14	reply 19	respond 20	responder 17	resumir -9	riconoscere 13	ricordare -7	riferire 7	rispondere 19	rufen 16	réclamer -13	répliquer 10	répondre 9	saluer 11	say 15	schreiben -6	scrivere 17	see 19	sehen 13	señalar 10	sostener 16	soupirer 13	speak -7	spiegare 14	spreken 19	state 9	sturen -6	subrayar 19	suggest 19	support 12	sustentar 14	tachar 7	tell 21	testify 11	thank 21	think -6	trekken -8	try -8	tweet 10	urge 15	use -10	verklaren -11	versichern 8	vinden 22	voir 17	volere -12	vouloir 10	vow 19	want 18	warn 23	warnen 9	widersprechen 14	willen 11	write -16	würdigen 6	zeggen 7	zeigen 16	zien 11	évoquer 16
gov|head|phone|	call 17
gov|head|piano|	chiamare -6
gov|head|placa|	decir -11
gov|head|place|	accuse 19	agree 13	call 38	dire 13	nennen -11	parlare 21	ricordare 13	urge 18	want 22
gov|head|points|	say -7
gov|head|president|	say 14
gov|head|private|	call -9
gov|head|procesados|	hablar -19
gov|head|program|	call -16
gov|head|project|	heten -6
gov|head|préfecture|	parler 22
gov|head|qualcuno|	aggiungere -15	attaccare -10	scrivere -19
gov|head|relation|	say 16
gov|head|release|	say 17
gov|head|report|	say -20	title -13
gov|head|said|	remark 10
gov|head|second|	dire -18
gov|head|sector|	heten -10
gov|head|senator|	say 17
gov|head|series|	call -12
gov|head|she|	accuse 15	ask 18	call 20	describe 29	explain 14	promise -8	recall -14	reply 21	see 14	tell 20	want 12
gov|head|sie|	nennen 17	sagen 10	sprechen 9
gov|head|signs|	read -30
gov|head|sindaco|	dire 8
gov|head|someone|	write 6
gov|head|source|	describe -14
gov|head|spokesperson|	say 27
gov|head|spokeswoman|	say 27
gov|head|statement|	say 17
gov|head|supervisors|	write -28
gov|head|surgeon|	name -15
gov|head|tema|	scrivere -16
gov|head|terá|	ditar 10
gov|head|text|	message 12
gov|head|them|	call 18
gov|head|they|	call 7	prefer -19	say -16	write -18
gov|head|todos|	llamar -8
gov|head|told|	state 13
gov|head|tunely|	asegurar 14
gov|head|turística|	falar 10
gov|head|técnicos|	chamar -11
gov|head|union|	call -7	describe 18
gov|head|university|	say 17
gov|head|vecinos|	llamar -12
gov|head|vendadas|	llamar -14
gov|head|voters|	say -10
gov|head|wandelgangen|	heten -7
gov|head|woordvoerder|	zeggen 12
gov|head|working|	title -17
gov|head|you|	tell -18	want -19
gov|head|ze|	noemen -10
gov|hear|1|	2-3 12
gov|hear|2-3|	2-3 -15
gov|hear|	none -17	of 8
gov|hear|past|	auxiliary -16	none 20
gov|hear|present|	none -7
gov|heißen|0|	1 -14	2-3 -8
gov|heißen|1|	2-3 -9
gov|heißen|2-3|	1 -21	2-3 -20	8+ 10
gov|heißen|4-7|	1 -14
gov|heißen|8+|	2-3 -15	4-7 8
gov|heißen|	in -13	none -21	von -8
gov|heißen|past|	darin 10	dort -10	none -27
gov|hekelen|	none -6
gov|hekelen|past|	none -6
gov|heten|0|	1 -12
gov|heten|1|	2-3 -11	4-7 -10
gov|heten|2-3|	1 -11	2-3 -15	4-7 -8
gov|heten|4-7|	1 -10	2-3 -8
gov|heten|	dat -11	none -25	sinds -6
gov|heten|past|	none -28
gov|hit|base|	none 15
gov|hoffen|2-3|	4-7 8
gov|hoffen|	auf 8
gov|hoffen|present|	none 8
gov|hold|1|	4-7 15
gov|hold|4-7|	1 13
gov|hold|8+|	1 -19	4-7 15
gov|hold|	as -16	none 16	that 8
gov|hold|participle|	none 11
gov|hold|past|	auxiliary 18	none 9
gov|hope|	none -10
gov|hope|past|	none -8
gov|houden|2-3|	8+ 10
gov|houden|4-7|	4-7 -7
gov|houden|	met -12	none 11
gov|houden|past|	none -6
gov|indicar|past|	none 13
gov|indiquer|past|	auxiliary 19
gov|indiquer|	qu’ 21
gov|informar|4-7|	2-3 11	4-7 17
gov|informar|8+|	4-7 11
gov|informar|past|	none 24
gov|informar|	que 17
gov|inquiéter|2-3|	4-7 16
gov|inquiéter|	d’ -6
gov|inquiéter|past|	none -6
gov|insistir|	none 7
gov|insistir|past|	none 7
gov|insistir|present|	none 7
gov|insist|2-3|	4-7 21
gov|insist|4-7|	2-3 14	8+ 14
gov|insist|	none 19	that 21
gov|insist|past|	none 24
gov|instruct|past|	none 15
gov|introduce|	as 14
gov|invitare|1|	4-7 16
gov|invitare|2-3|	2-3 -9	4-7 23
gov|invitare|4-7|	8+ 23
gov|invitare|	a -20	alla 23
gov|invitare|past|	auxiliary 20
gov|invitare|present|	none -22
gov|invitar|	a 15
gov|invitar|past|	none 7
gov|inviter|past|	auxiliary 6
gov|inviter|present|	none 18
gov|inviter|	à 21
gov|invocare|1|	2-3 -6
gov|invocare|	none -6
gov|invocar|	none 18
gov|invocar|present|	none 18
gov|invoquer|	none -10
gov|invoquer|present|	none -9
gov|ironiser|	none 8
gov|ironiser|present|	none 11
gov|ironizar|2-3|	2-3 15
gov|ironizar|4-7|	8+ 10
gov|ironizar|	none 15
gov|ironizar|past|	none 20
gov|joke|1|	4-7 11
gov|joke|	none 11	on -12
gov|joke|past|	none 8
gov|judging|0|false|false|	all -17	all-one -45	some -10
gov|judging|0|false|true|	all -16	all-one 7	none 16
gov|judging|1|false|false|	all 14	all-one -28	none 10	some 37
gov|judging|1|false|true|	none -8
gov|judging|1|true|false|	all -13	all-one -9	most 11	none 22	some 16
gov|judging|1|true|true|	none -13
gov|judging|2-3|false|false|	all 19	all-one -22	first 30	none 27	some 10	titled 15
gov|judging|2-3|true|false|	all-one 10	first -11	some 26
gov|judging|4-7|false|false|	all -14	all-one 18	most 15	none 6	titled 20
gov|judging|4-7|true|false|	all -16	all-one -12
gov|judging|4-7|true|true|	none 16
gov|judging|8+|false|false|	all -8	first 21	some 19
gov|judging|8+|false|true|	none 18
gov|judging|8+|true|false|	all-one -13	first 12	none 13
gov|judging|about|false|	false -15
gov|judging|about|	none -7
gov|judging|alla|false|	false -9
gov|judging|als|2-3|	2-3 12	4-7 11
gov|judging|als|	all 11	none 19
gov|judging|als|false|	false 24
gov|judging|al|2-3|	4-7 16
gov|judging|al|false|	false 16
gov|judging|al|	none 6
gov|judging|as|1|	1 -7	8+ 17
gov|judging|as|2-3|	1 21	2-3 14	4-7 28	8+ 14
gov|judging|as|4-7|	1 24	2-3 -13	4-7 34	8+ 24
gov|judging|as|8+|	1 12	2-3 -7	4-7 21
gov|judging|as|	all 18	first 16	none 17
gov|judging|as|false|	false 17	true 7
gov|judging|as|true|	true 24
gov|judging|at|false|	false 25
gov|judging|at|	none 18
gov|judging|aux|	none 16
gov|judging|a|1|	2-3 18	4-7 13
gov|judging|a|2-3|	1 18	2-3 6
gov|judging|a|4-7|	2-3 7	4-7 18
gov|judging|a|	all-one -17	first 11	none 17
gov|judging|a|false|	false 38
gov|judging|by|	none 18
gov|judging|como|1|	2-3 -8	4-7 13
gov|judging|como|2-3|	1 14	2-3 14	4-7 16
gov|judging|como|	all -9	none 7
gov|judging|como|false|	false 8
gov|judging|com|false|	false 15
gov|judging|com|	none 15
gov|judging|con|false|	false 7
gov|judging|con|	none 7
gov|judging|dans|2-3|	4-7 10
gov|judging|dans|	none 10
gov|judging|dat|1|	4-7 6
gov|judging|dat|2-3|	2-3 20	4-7 11
gov|judging|dat|false|	false 14
gov|judging|dat|	none 24
gov|judging|dat|true|	false 20
gov|judging|da|false|	false -6
gov|judging|del|	none 12
gov|judging|de|1|	1 18	4-7 9
gov|judging|de|2-3|	1 -6	2-3 23	4-7 24	8+ 8
gov|judging|de|4-7|	1 7	4-7 30	8+ 12
gov|judging|de|8+|	2-3 -13	4-7 18
gov|judging|de|	all-one -11	first 10	none 14
gov|judging|de|false|	false 17
gov|judging|di|4-7|	4-7 14
gov|judging|di|false|	false 17
gov|judging|di|	none 15
gov|judging|di|true|	false 10
gov|judging|d’|2-3|	1 29	4-7 22
gov|judging|d’|4-7|	4-7 12
gov|judging|d’|false|	false 17
gov|judging|d’|	none 11
gov|judging|d’|true|	false 9
gov|judging|em|2-3|	2-3 12
gov|judging|em|false|	false 12
gov|judging|em|	none 15
gov|judging|en|4-7|	1 -17	4-7 11
gov|judging|en|false|	false 6
gov|judging|en|	none 8
gov|judging|for|1|	4-7 28
gov|judging|for|2-3|	1 -6	2-3 25	4-7 18	8+ 17
gov|judging|for|4-7|	1 11	4-7 11	8+ 11
gov|judging|for|8+|	1 7	4-7 20	8+ 10
gov|judging|for|	all 7	none 24	some 19
gov|judging|for|false|	false 6	true 18
gov|judging|for|true|	false 15	true 15
gov|judging|für|2-3|	2-3 21	4-7 8
gov|judging|für|4-7|	2-3 -10
gov|judging|für|	all 13	none 19	some -6
gov|judging|für|false|	false 27
gov|judging|into|	none -24
gov|judging|into|true|	false -24
gov|judging|in|2-3|	4-7 17
gov|judging|in|4-7|	1 -8	2-3 24	4-7 17
gov|judging|in|	all-one -11	most 13	none 33
gov|judging|in|false|	false 23
gov|judging|in|true|	false 11
gov|judging|met|	first -12
gov|judging|met|true|	false -11
gov|judging|na|2-3|	4-7 6
gov|judging|na|	none 6
gov|judging|na|true|	false 6
gov|judging|none|0|	2-3 -7	8+ 10
gov|judging|none|1|	1 8	2-3 7	4-7 -12	8+ 28
gov|judging|none|2-3|	8+ 16
gov|judging|none|4-7|	1 12	2-3 7	4-7 -16	8+ 24
gov|judging|none|8+|	2-3 11	4-7 9
gov|judging|none|	all -18	all-one -20	none 12	titled 17
gov|judging|none|true|	false 7
gov|judging|of|1|	2-3 -8	4-7 21
gov|judging|of|2-3|	1 -27	2-3 24	4-7 41	8+ 21
gov|judging|of|4-7|	1 7	4-7 18
gov|judging|of|8+|	4-7 18	8+ 12
gov|judging|of|false|	false 22
gov|judging|of|	first 17	none -8	some 9
gov|judging|of|true|	false -12
gov|judging|on|4-7|	1 18	4-7 -9
gov|judging|on|	all-one -19	first -8	none 22
gov|judging|on|false|	false 21
gov|judging|on|true|	false -9
gov|judging|over|4-7|	1 -19
gov|judging|over|false|	true -23
gov|judging|over|	none -13
gov|judging|por|	none 11
gov|judging|que|2-3|	2-3 21	4-7 10
gov|judging|que|4-7|	4-7 10
gov|judging|que|false|	false 12
gov|judging|que|	none 23
gov|judging|que|true|	false 23
gov|judging|su|	none 12
gov|judging|su|true|	false 12
gov|judging|that|1|	1 18	2-3 17	4-7 17
gov|judging|that|2-3|	2-3 -14
gov|judging|that|4-7|	2-3 19	4-7 16
gov|judging|that|8+|	2-3 14	4-7 13
gov|judging|that|	none 8	some 13
gov|judging|that|true|	false 15
gov|judging|to|2-3|	2-3 11
gov|judging|to|4-7|	1 -20	2-3 -8	4-7 24	8+ 13
gov|judging|to|8+|	2-3 30	4-7 16	8+ 15
gov|judging|to|	all-one -18	none 11	some 9
gov|judging|to|false|	false -7	true -8
gov|judging|to|true|	false 23
gov|judging|under|2-3|	1 -17
gov|judging|under|false|	false -16
gov|judging|under|	none -16
gov|judging|van|	none 11
gov|judging|volgens|8+|	4-7 8
gov|judging|volgens|	none 10
gov|judging|volgens|true|	false 8
gov|judging|vor|4-7|	2-3 7
gov|judging|vor|false|	false -10
gov|judging|vor|	some 14
gov|judging|with|1|	2-3 -20
gov|judging|with|4-7|	2-3 12
gov|judging|with|8+|	2-3 -19
gov|judging|with|	all -20	none -22
gov|judging|with|true|	true -24
gov|judging|à|2-3|	4-7 10
gov|judging|à|4-7|	1 -20
gov|judging|à|	none -19
gov|judging|à|true|	false -20
gov|juger|0|	1 16	2-3 13
gov|juger|2-3|	1 22	2-3 12
gov|juger|4-7|	1 18
gov|juger|	none 33
gov|juger|past|	auxiliary 17	none 12
gov|juger|present|	none 27
gov|justificar|4-7|	4-7 22
gov|justificar|	de 19	none 10
gov|justificar|past|	none 22
gov|klinken|	none -9
gov|klinken|past|	none 6
gov|knikken|1|	4-7 17
gov|knikken|	none 17
gov|knikken|past|	none 17
gov|know|2-3|	2-3 -24	4-7 18
gov|know|	as -19	of 12	that -11
gov|know|base|	none -6
gov|know|past|	none 8
gov|kommentieren|4-7|	4-7 16
gov|kommentieren|	none 16
gov|kommentieren|past|	none 13
gov|kritisieren|	als 15	none 17
gov|kritisieren|past|	none 17
gov|kritisieren|present|	none 15
gov|kündigen|2-3|	2-3 8
gov|kündigen|	an 9	none 15
gov|kündigen|past|	none 19
gov|label|0|	1 -24
gov|label|	none -12
gov|label|past|	be -18
gov|lachen|	none 10
gov|lachen|present|	none 19
gov|lamentarse|4-7|	4-7 16
gov|lamentarse|	de 16	none 19
gov|lamentarse|past|	none 24
gov|lamentar|0|	2-3 18
gov|lamentar|1|	2-3 20	4-7 8
gov|lamentar|2-3|	4-7 12	8+ 9
gov|lamentar|4-7|	2-3 20
gov|lamentar|	a 16	de 18	none 10	que 10
gov|lamentar|past|	auxiliary 18
gov|lamentar|present|	none 9
gov|lament|past|	none 6
gov|lancer|past|	auxiliary 6
gov|lassen|4-7|	8+ 7
gov|lassen|	none -11
gov|lassen|past|	none -10
gov|laten|1|	4-7 7
gov|laten|2-3|	4-7 15
gov|laten|4-7|	2-3 10	4-7 22
gov|laten|	none 26
gov|learn|past|	auxiliary -19
gov|leer|	none -10
gov|leer|past|	none -10
gov|leggere|4-7|	8+ 6
gov|leggere|past|	auxiliary 18
gov|lehnen|4-7|	4-7 9
gov|lehnen|	none 16
gov|lehnen|past|	none 14
gov|lembrar|1|	4-7 -12
gov|lembrar|4-7|	2-3 -10
gov|lembrar|8+|	4-7 11	8+ 8
gov|lembrar|	a -18	com -8	em 14	none -16
gov|lembrar|past|	none 9
gov|lembrar|present|	none -25
gov|ler|	none -16
gov|ler|past|	none -16
gov|like|0|	2-3 16
gov|like|2-3|	1 9
gov|like|base|	auxiliary 14	none 20
gov|like|	none 16
gov|limitar|4-7|	2-3 14	4-7 15
gov|limitar|past|	none 8
gov|limitar|	que 17
gov|lire|	de 7	none -11
gov|lire|past|	none -14
gov|list|1|	2-3 -14
gov|list|2-3|	2-3 -22
gov|list|	as -21	for -12
gov|list|past|	also -12	be -19
gov|list|present|	none -6
gov|llamar|0|	1 -15	2-3 -14	4-7 -10
gov|llamar|1|	4-7 8
gov|llamar|2-3|	2-3 -10	4-7 -7
gov|llamar|4-7|	1 -16
gov|llamar|	a -9	en -16	none -17
gov|llamar|past|	none 6
gov|llamar|present|	none -24
gov|loben|1|	2-3 8
gov|loben|	none 23
gov|loben|past|	none 16
gov|lodare|	none 16
gov|lodare|past|	auxiliary 16
gov|louer|1|	2-3 19
gov|louer|	none 19
gov|luiden|past|	none -8
gov|lâcher|1|	4-7 16
gov|lâcher|	none 14
gov|lâcher|past|	auxiliary 13
gov|maintain|	that 15
gov|mandar|4-7|	4-7 17
gov|mandar|past|	none 19
gov|mantener|2-3|	1 -10
gov|mantener|4-7|	1 -10	2-3 -10
gov|mantener|	de -7	por -7
gov|mantener|past|	none -13
gov|mean|0|	2-3 -6
gov|mean|4-7|	2-3 -27
gov|mean|base|	none -14
gov|mean|	none -17	of -22
gov|mean|past|	none -14
gov|mean|present|	none -22
gov|meinen|4-7|	4-7 9
gov|meinen|	none -7
gov|meinen|past|	none -8
gov|meinen|present|	none -13
gov|melden|	none -12
gov|melden|past|	none 19
gov|mention|	none -21
gov|mention|present|	none -16
gov|message|2-3|	2-3 6
gov|message|base|	none 16
gov|message|	none 17	that 11	under -19
gov|minimizar|	none 22
gov|minimizzare|present|	none 9
gov|monieren|	im -8
gov|monieren|past|	none -8
gov|moquer|2-3|	4-7 14
gov|moquer|	none 14
gov|moquer|past|	auxiliary 14
gov|mostrar|2-3|	8+ 11
gov|mostrar|	none 13	que -17
gov|mostrar|past|	none -25
gov|murmeln|	none 16
gov|murmeln|past|	none 18
gov|name|0|	2-3 -30
gov|name|1|	2-3 -19
gov|name|2-3|	1 -15
gov|name|4-7|	1 -10	2-3 -13
gov|name|8+|	1 -19
gov|name|	as -19	none -12	of -16	on -15	under -16
gov|name|base|	none -18
gov|name|past|	auxiliary -18	be -6	none -10
gov|name|present|	none -23
gov|need|0|	1 -18	4-7 19
gov|need|past|	none 23
gov|need|present|	none -12
gov|negare|1|	4-7 13	8+ 7
gov|negare|	none 17
gov|negare|past|	auxiliary 9
gov|negare|present|	none 17
gov|negar|1|	4-7 19
gov|negar|4-7|	4-7 16
gov|negar|	none 26
gov|negar|past|	none 12
gov|nennen|1|	1 6	4-7 12	8+ 6
gov|nennen|2-3|	1 13	2-3 -19	4-7 12
gov|nennen|4-7|	1 10
gov|noemen|1|	4-7 9
gov|noemen|2-3|	1 7	2-3 24
gov|noemen|4-7|	1 7	2-3 9	4-7 -12
gov|noemen|	dat 17	in 19	none -8
gov|noemen|past|	none 6
gov|none|1|	all-one -22	none -11	upper -9
gov|none|2-3|	all -14	all-one -13	none -7	some -6
gov|none|4-7|	all -26	all-one -19	most -17	titled -11	upper 18
gov|none|8+|	first 8	most 20	none 18	some 31	titled 16	upper 10
gov|none|false|false|	1 -11	2-3 -10	8+ 9
gov|none|false|true|	1 -9	2-3 -10	8+ 7
gov|none|true|false|	1 -16	2-3 -10	4-7 -13
gov|none|true|true|	1 -7	4-7 -10
gov|notare|present|	auxiliary -12
gov|notar|present|	none 14
gov|notar|	que 14
gov|noteren|	none -9
gov|noter|	none 9
gov|note|1|	2-3 -9	8+ 19
gov|note|2-3|	2-3 20
gov|note|	none 14	that -10
gov|note|participle|	none -10
gov|note|past|	none 26
gov|nuancer|	none 7
gov|nuancer|present|	none 6
gov|obiettare|	che 6	none 18
gov|obiettare|present|	none 20
gov|object|	none 22
gov|object|present|	none 22
gov|objetar|	none 20
gov|offer|2-3|	2-3 -21
gov|offer|4-7|	4-7 27
gov|offer|	none 8	to -22
gov|offer|participle|	none -24
gov|offer|past|	auxiliary 21
gov|ofrecer|4-7|	2-3 -12
gov|ofrecer|past|	none -12
gov|opinar|	que 7
gov|order|	none 12
gov|order|past|	auxiliary 6
gov|orten|	none 15
gov|orten|present|	none 15
gov|osservare|1|	8+ 9
gov|osservare|4-7|	4-7 18
gov|osservare|	che 16
gov|osservare|present|	none -6
gov|paint|past|	none -18
gov|parlare|1|	1 7	4-7 20
gov|parlare|2-3|	2-3 22	4-7 17
gov|parlare|4-7|	2-3 15
gov|parlare|	di 13	none 10
gov|parlare|past|	auxiliary 8
gov|parlare|present|	none 21
gov|parler|2-3|	4-7 26
gov|parler|4-7|	1 14
gov|parler|	de -7	d’ 13
gov|parler|past|	auxiliary -8	none 11
gov|pedir|0|	1 17	2-3 26	4-7 16
gov|pedir|1|	2-3 -10
gov|pedir|2-3|	2-3 10	4-7 23	8+ 18
gov|pedir|4-7|	1 -13	2-3 -10	4-7 19	8+ 21
gov|pedir|8+|	1 -17	2-3 -12
gov|pedir|	a 17	de -18	en 17	para 12	por -10
gov|pedir|past|	auxiliary 6	none -6
gov|perguntar|0|	2-3 12
gov|perguntar|1|	4-7 20
gov|perguntar|	none 16
gov|perguntar|present|	none 17
gov|plaider|2-3|	4-7 -13
gov|plaider|	none -19	pour -18
gov|plaider|past|	auxiliary -15
gov|plaider|present|	none -16
gov|plan|0|	2-3 13
gov|plan|base|	none 20
gov|plan|	none 15	to 17
gov|plan|present|	none 15
gov|pledge|	none 15	to 13
gov|pledge|past|	none 21
gov|pleiten|past|	none -11
gov|pleiten|	voor -9
gov|pointer|present|	none 8
gov|point|4-7|	2-3 16	4-7 20
gov|point|past|	none 10
gov|point|present|	none 18
gov|point|	that 12
gov|ponderar|past|	none 6
gov|portray|	as 22
gov|post|1|	8+ 24
gov|post|base|	none 14
gov|post|	none -7	on 18	that 19	with -12
gov|post|past|	auxiliary -9	none 7
gov|poursuivre|past|	none -14
gov|praise|2-3|	2-3 21
gov|praise|4-7|	4-7 -12	8+ 11
gov|praise|	none 17
gov|praise|past|	none 20
gov|precisare|2-3|	4-7 16
gov|precisare|4-7|	2-3 11	4-7 15
gov|precisare|	che 15	di 10	none 13
gov|precisare|past|	auxiliary 8	poi 15
gov|precisare|present|	none 13
gov|precisar|1|	8+ 15
gov|precisar|4-7|	4-7 20
gov|precisar|	none -11
gov|precisar|past|	none 22
gov|precisar|present|	none -15
gov|predict|	none 10
gov|preferir|2-3|	2-3 14	4-7 10	8+ 6
gov|preferir|4-7|	1 -10	8+ 7
gov|preferir|	de -15	em 14	none 13
gov|prefer|0|	1 -30	2-3 -22
gov|prefer|base|	auxiliary -13
gov|prefer|	none -39
gov|prefer|past|	none -36
gov|prefer|present|	none -14
gov|preguntar|present|	none -20
gov|prevedere|past|	none 10
gov|prever|	none -15
gov|prever|past|	none -17
gov|prijzen|0|	4-7 7
gov|prijzen|	none 13
gov|prijzen|past|	none 14
gov|prometer|1|	2-3 7	4-7 6
gov|prometer|2-3|	2-3 14	4-7 22
gov|prometer|	none -6	que 8
gov|prometer|past|	none 13
gov|prometer|present|	none -9
gov|promettere|0|	2-3 15	4-7 11
gov|promettere|	none 23
gov|promettere|past|	auxiliary 19	none 24
gov|promettre|0|	4-7 14
gov|promettre|2-3|	2-3 18	4-7 14
gov|promettre|4-7|	4-7 11
gov|promettre|	none 7	pour -14	que 18
gov|promise|1|	4-7 16
gov|promise|2-3|	2-3 19	4-7 -14
gov|promise|4-7|	1 -9	2-3 -14	4-7 26
gov|promise|8+|	4-7 19
gov|promise|	none 10	of -13	that -20	to 9
gov|promise|past|	auxiliary -16	none -7
gov|promise|present|	none -8
gov|proponer|	none -17
gov|proponer|past|	none -17
gov|proporre|4-7|	1 -13	2-3 -15
gov|proporre|past|	auxiliary -15	none -11
gov|proposer|4-7|	1 -11
gov|proposer|	de -12	none -10
gov|proposer|past|	none -7
gov|proposer|present|	none -20
gov|propose|	none -8
gov|propose|past|	auxiliary 16
gov|protestar|past|	none 16
gov|préciser|4-7|	2-3 12	4-7 10	8+ 8
gov|préciser|	none 10	que 16	qu’ 15
gov|préciser|participle|	none 15
gov|préciser|present|	none 18
gov|préférer|past|	none 8
gov|prétendre|past|	none -10
gov|prévenir|4-7|	2-3 12
gov|prévenir|	none -11
gov|prévenir|past|	auxiliary -7	none -8
gov|prévoir|	none -8
gov|prévoir|past|	none -11
gov|publicar|1|	4-7 -9
gov|publicar|2-3|	2-3 -17
gov|publicar|4-7|	1 -17	2-3 -8
gov|publicar|	en -11	na -9	no -6	none -10
gov|publicar|past|	auxiliary -12	none -12
gov|puntualizzare|	none 14
gov|puntualizzare|present|	none 14
gov|qualifier|1|	1 14	4-7 9
gov|qualifier|4-7|	2-3 18
gov|qualifier|	de 30
gov|qualifier|past|	auxiliary 12
gov|qualifier|present|	none 22
gov|queixar|present|	none -17
gov|quejarse|past|	none 12
gov|querer|1|	1 -15
gov|querer|	none -21
gov|querer|past|	none -25
gov|quote|2-3|	4-7 -11
gov|quote|	none -13
gov|quote|past|	none -17
gov|raccontare|	none 6
gov|raconter|4-7|	4-7 20
gov|raconter|present|	none 18
gov|raise|	none 17
gov|raise|past|	none -25
gov|rappeler|1|	4-7 14
gov|rappeler|2-3|	2-3 -8
gov|rappeler|4-7|	2-3 -8
gov|rappeler|8+|	2-3 -13
gov|rappeler|	none -8
gov|rappeler|past|	auxiliary -15	none 6
gov|rassicurare|	none 11
gov|rassicurare|present|	none 11
gov|raten|past|	none 15
gov|raten|	zur 14
gov|rate|0|	1 -12
gov|rate|1|	4-7 21
gov|rate|2-3|	1 -18	2-3 -20
gov|rate|	as -20	none -26
gov|rate|past|	be -18	none -19
gov|rate|present|	none -21
gov|reaccionar|	en 12
gov|reaccionar|past|	none 12
gov|read|0|	1 -8	4-7 -45
gov|read|1|	1 -7	4-7 11	8+ 31
gov|read|4-7|	4-7 15
gov|read|	none -28	of 13
gov|read|past|	none -16
gov|read|present|	none -25
gov|reageren|2-3|	4-7 7
gov|reageren|	none 16	per 7
gov|reageren|past|	none 17
gov|reagieren|	none 12
gov|reagieren|past|	none 12
gov|reagir|past|	none 11
gov|rebater|1|	8+ 11
gov|rebater|	none 19
gov|rebater|past|	none 15
gov|rebater|present|	none 8
gov|recall|4-7|	2-3 -10
gov|recall|	in -11	none 15
gov|recall|past|	none -13
gov|rechazar|4-7|	4-7 16
gov|rechazar|	none 15
gov|rechazar|past|	none 16
gov|rechazar|present|	none 21
gov|recitare|	none 13
gov|recitare|present|	none 13
gov|reclamar|4-7|	4-7 11
gov|reclamar|	da 14	de 8	no -11	none 18
gov|reclamar|present|	none 25
gov|recomendar|4-7|	1 19
gov|recomendar|past|	none 8
gov|reconhecer|2-3|	4-7 8
gov|reconhecer|	a 11	none 18	que 6
gov|reconhecer|past|	none 22
gov|reconhecer|present|	none 12
gov|reconnaître|0|	4-7 10
gov|reconnaître|	none 18	que 17
gov|reconnaître|past|	auxiliary 19	none 20
gov|reconocer|4-7|	2-3 18	4-7 15
gov|reconocer|	none 19	que 17
gov|reconocer|past|	none 20
gov|reconocer|present|	none 21
gov|recordar|4-7|	4-7 32
gov|recordar|past|	none -16
gov|recordar|present|	none 12
gov|record|1|	2-3 -10
gov|record|4-7|	2-3 -25
gov|record|	as -24	that 11
gov|record|base|	none -20
gov|record|present|	none 14
gov|recusar|4-7|	2-3 -9
gov|recusar|	de -11	none 12
gov|recusar|past|	none 11
gov|redouter|0|	4-7 8
gov|redouter|	none 8
gov|referir|past|	none -17
gov|refer|2-3|	1 -24	2-3 8
gov|refer|4-7|	1 28
gov|refer|	as 17
gov|refer|base|	none -17
gov|refer|past|	auxiliary 21
gov|refer|present|	none 23
gov|refuser|4-7|	4-7 11
gov|refuser|past|	auxiliary -8
gov|regard|	as 18
gov|regretter|	none -7	que 20
gov|regret|0|	4-7 12
gov|regret|	none 12
gov|regret|past|	none 12
gov|reiterar|past|	none 17
gov|reject|0|	1 -26
gov|reject|	as 21	none -25
gov|reject|base|	none -21
gov|reject|past|	none 20
gov|rejeitar|2-3|	4-7 9
gov|rejeitar|	que 17
gov|rejeter|past|	none -6
gov|rekenen|2-3|	8+ 7
gov|rekenen|	dat 10	voor 7
gov|rekenen|past|	none 19
gov|relatar|	none 9
gov|relativiser|	none 16
gov|relativiser|present|	none 16
gov|relever|	none 17
gov|remark|	none 16	that 15
gov|remark|past|	none 15
gov|rename|0|	2-3 -17
gov|rename|	none -17
gov|repeat|8+|	1 -15
gov|repeat|base|	none 7
gov|repeat|past|	none -21
gov|repeat|	that -10
gov|replicare|4-7|	2-3 18	4-7 9
gov|replicare|	che 19	none 22
gov|replicare|past|	auxiliary 23	none 12
gov|replicar|2-3|	2-3 20
gov|replicar|4-7|	4-7 13
gov|replicar|past|	auxiliary 11	none 13
gov|replicar|present|	none 19
gov|replicar|	que 18
gov|reply|1|	2-3 21	4-7 25	8+ 17
gov|reply|	none 29
gov|reply|past|	none 29
gov|report|0|	2-3 27
gov|report|1|	2-3 -17	8+ 11
gov|report|	as 9	none 19	that 12
gov|report|base|	none -19
gov|report|past|	auxiliary 17	none 21
gov|report|present|	none 20
gov|reprendre|1|	4-7 11
gov|reprendre|	none 11
gov|reprochar|4-7|	4-7 14	8+ 11
gov|reprochar|	a 15	que 9
gov|reprochar|past|	none 19
gov|reprocher|2-3|	2-3 -16
gov|reprocher|	d’ 13	none -17
gov|reprocher|past|	auxiliary 13	none -11
gov|reprocher|present|	none -16
gov|respingere|	none 11
gov|respingere|past|	none 13
gov|responder|0|	2-3 16
gov|responder|1|	2-3 16	4-7 14	8+ 8
gov|responder|2-3|	2-3 13	4-7 26	8+ 10
gov|responder|4-7|	2-3 22	4-7 20
gov|responder|8+|	2-3 11
gov|responder|	a 25	con 21	none 23	que 25
gov|responder|past|	none 31
gov|responder|present|	none 9
gov|respond|1|	8+ 15
gov|respond|	none 19	that 23
gov|respond|past|	none 16
gov|ressalvar|past|	none 17
gov|ressalvar|	que 13
gov|resumir|2-3|	8+ 9
gov|resumir|	a 15	none 19
gov|resumir|past|	none 18
gov|reveal|past|	none -22
gov|revelar|	none 18
gov|revelar|present|	none 17
gov|ribadire|2-3|	4-7 18
gov|ribadire|4-7|	4-7 8
gov|ribadire|	che 11	none -8
gov|ribadire|past|	auxiliary 17	none -6
gov|ribattere|2-3|	4-7 11
gov|ribattere|4-7|	4-7 12
gov|ribattere|	che 12	none 7
gov|ribattere|past|	auxiliary 14
gov|riconoscere|past|	auxiliary 13
gov|ricordare|4-7|	2-3 15
gov|ricordare|8+|	2-3 15	4-7 16
gov|ricordare|	con -9	nel 11	none 13
gov|ricordare|past|	auxiliary 17
gov|ridere|	none 8
gov|riferire|	none 20
gov|riferire|past|	none 15
gov|rigoler|present|	none 10
gov|ringraziare|2-3|	2-3 16
gov|ringraziare|	none 13	per 18
gov|ringraziare|past|	auxiliary 11
gov|ringraziare|present|	none 19
gov|riprendere|	none -16
gov|rire|1|	8+ 14
gov|rire|	none 14
gov|rispondere|4-7|	2-3 21	4-7 17
gov|rispondere|	che 12	con 18	di 14	none 17
gov|rispondere|past|	auxiliary 26	none 17
gov|ritenere|2-3|	4-7 12
gov|ritenere|	none 18
gov|ritenere|past|	none 12
gov|roepen|2-3|	4-7 10
gov|roepen|	none 10
gov|roepen|past|	none 10
gov|rufen|2-3|	4-7 20
gov|rufen|4-7|	2-3 14	4-7 10
gov|rufen|	in 12	none 17	zu 13
gov|rufen|past|	none 19
gov|rule|1|	4-7 17
gov|rule|base|	none 18
gov|rule|	none 18
gov|rule|present|	none -7
gov|räumen|4-7|	2-3 -9
gov|räumen|past|	none -9
gov|réclamer|0|	4-7 19
gov|réclamer|1|	2-3 14
gov|réclamer|4-7|	2-3 -8
gov|réclamer|	de 15
gov|réclamer|past|	none 14
gov|réfuter|	d’ -9
gov|réfuter|present|	none -9
gov|répliquer|4-7|	2-3 14
gov|répliquer|past|	auxiliary 14
gov|répliquer|	que 14
gov|répondre|1|	4-7 11
gov|répondre|2-3|	4-7 14
gov|répondre|	none 16	que 20	qu’ 11
gov|répondre|past|	auxiliary 21	none 25
gov|résumer|present|	none 10
gov|révéler|2-3|	2-3 8
gov|révéler|	none 11
gov|révéler|past|	auxiliary 11
gov|rügen|	none 13
gov|rügen|present|	none 13
gov|saber|past|	none 16
gov|saber|	que 11
gov|sagen|1|	2-3 15	8+ 13
gov|sagen|2-3|	4-7 25	8+ 14
gov|sagen|4-7|	1 6	2-3 14	4-7 18
gov|sagen|8+|	4-7 7
gov|sagen|	in 13	mit -11	none 9	von -11
gov|sagen|past|	none -13
gov|sagen|present|	none 16
gov|saluer|0|	2-3 12	4-7 14
gov|saluer|1|	2-3 22
gov|saluer|2-3|	1 19
gov|saluer|4-7|	4-7 6
gov|saluer|	none 36
gov|saluer|past|	auxiliary 29
gov|saluer|present|	none 29
gov|salutare|0|	2-3 14
gov|salutare|2-3|	4-7 8	8+ 14
gov|salutare|	come 8	none 16
gov|salutare|past|	auxiliary -12
gov|salutare|present|	none 19
gov|sapere|1|	4-7 13
gov|sapere|2-3|	2-3 8
gov|sapere|4-7|	4-7 13
gov|sapere|	che 19	di 10	none 9
gov|sapere|past|	auxiliary 17	none 9
gov|saying|0|false|false|	first -12	most -7	none 8	some 21	titled 12
gov|saying|0|false|true|	all-one -31	first -17	none -15
gov|saying|1|false|false|	all-one 26	most 32	some 30
gov|saying|1|false|true|	all-one 7	first 22
gov|saying|1|true|false|	all -11	most 11
gov|saying|1|true|true|	none 10
gov|saying|2-3|false|false|	all-one 10	first 12	most 26	none 6	some 10	titled 20
gov|saying|2-3|false|true|	all-one -12	first 17	none 8	some 14
gov|saying|2-3|true|false|	all -10	all-one -14	first -20	most 6	some 25
gov|saying|2-3|true|true|	all-one -16	none 8
gov|saying|4-7|false|false|	all -10	all-one 12	first -6	most -9	some 18
gov|saying|4-7|false|true|	all 16	all-one 15	first 22	most 6	none 22	some 16
gov|saying|4-7|true|false|	all-one -15	first -15	most -12	none 11	some 19
gov|saying|4-7|true|true|	all -9	all-one 21	none 19
gov|saying|8+|false|false|	all -17	first -8	most 7	none 25	some 26
gov|saying|8+|false|true|	all -19	none 11	some 15
gov|saying|8+|true|false|	all -35	all-one -41	first -20
gov|saying|8+|true|true|	all-one -18	none 20
gov|saying|aan|4-7|	8+ 9
gov|saying|aan|false|	false 9
gov|saying|aan|	first 9	none -8
gov|saying|aan|true|	false -8
gov|saying|about|2-3|	2-3 18
gov|saying|about|4-7|	4-7 19
gov|saying|about|false|	false 22
gov|saying|about|	none 36
gov|saying|about|true|	false 24	true 18
gov|saying|after|4-7|	1 -22
gov|saying|after|false|	false 6	true -22
gov|saying|after|	none -15
gov|saying|against|1|	2-3 -11	4-7 25
gov|saying|against|false|	false -6
gov|saying|ai|4-7|	4-7 22
gov|saying|alla|2-3|	2-3 20	4-7 19
gov|saying|alla|4-7|	8+ 13
gov|saying|alla|false|	false 23
gov|saying|alla|	first 15	none 25
gov|saying|alla|true|	false 15
gov|saying|als|2-3|	4-7 8
gov|saying|als|4-7|	2-3 8
gov|saying|als|8+|	2-3 -12
gov|saying|als|	all -9	all-one 7	none 15	some -7
gov|saying|als|false|	false 8	true -7
gov|saying|al|2-3|	2-3 -9	4-7 12
gov|saying|al|4-7|	4-7 16
gov|saying|am|4-7|	4-7 -6
gov|saying|am|	all -6
gov|saying|am|false|	false -8	true 11
gov|saying|ante|false|	false -11
gov|saying|an|4-7|	4-7 19
gov|saying|an|8+|	4-7 7
gov|saying|an|false|	false 20	true 13
gov|saying|an|	first 19	some 12
gov|saying|aos|2-3|	4-7 17
gov|saying|aos|false|	false 20
gov|saying|aos|	first 20
gov|saying|ao|1|	2-3 12
gov|saying|ao|2-3|	2-3 -16
gov|saying|ao|4-7|	1 -14
gov|saying|ao|	all -20	first 21	none -6
gov|saying|après|false|	false 10
gov|saying|as|1|	4-7 20
gov|saying|as|2-3|	2-3 6
gov|saying|as|4-7|	2-3 13
gov|saying|as|8+|	1 -16	2-3 -17
gov|saying|as|	all -19
gov|saying|as|true|	false -6
gov|saying|at|4-7|	2-3 25	8+ 16
gov|saying|at|8+|	4-7 20
gov|saying|at|false|	false 21
gov|saying|at|	none 30	some 13
gov|saying|at|true|	false 14
gov|saying|auf|4-7|	2-3 9	8+ 17
gov|saying|auf|false|	false 12
gov|saying|au|1|	2-3 -7
gov|saying|au|false|	false -12
gov|saying|au|	none -12
gov|saying|avec|8+|	2-3 7
gov|saying|avec|true|	false 7
gov|saying|a|1|	2-3 21	4-7 22	8+ 8
gov|saying|a|2-3|	1 -12	2-3 -6	4-7 8	8+ 9
gov|saying|a|4-7|	8+ 20
gov|saying|a|8+|	1 -23	2-3 -19	4-7 14	8+ 22
gov|saying|a|	all -12	first -10	none -14	some 19	titled 15
gov|saying|a|false|	true -7
gov|saying|a|true|	false -13
gov|saying|because|4-7|	8+ 9
gov|saying|because|false|	false 20
gov|saying|because|	none 22
gov|saying|because|true|	false 20
gov|saying|beim|4-7|	2-3 9
gov|saying|beim|	all-one 9
gov|saying|beim|false|	true 9
gov|saying|bei|false|	false -8
gov|saying|bei|	first 16
gov|saying|bij|4-7|	2-3 -14
gov|saying|bij|false|	false -12
gov|saying|bij|	first -13	none -14
gov|saying|by|4-7|	2-3 26	4-7 15	8+ 12
gov|saying|by|8+|	2-3 15	4-7 14	8+ 21
gov|saying|by|false|	false 30
gov|saying|by|	first 23	none 22
gov|saying|che|1|	4-7 12	8+ 14
gov|saying|che|2-3|	2-3 15
gov|saying|che|4-7|	2-3 26	4-7 26
gov|saying|che|8+|	2-3 17	4-7 26
gov|saying|che|	all-one -13	none 8
gov|saying|che|false|	false 21
gov|saying|come|2-3|	4-7 20
gov|saying|come|false|	false 12
gov|saying|come|	none 26
gov|saying|como|1|	4-7 26
gov|saying|como|8+|	2-3 -12
gov|saying|como|false|	false -11
gov|saying|como|	none -15
gov|saying|com|4-7|	4-7 15
gov|saying|com|false|	false 11
gov|saying|com|	first 17
gov|saying|com|true|	false -8
gov|saying|con|1|	4-7 -11
gov|saying|con|2-3|	2-3 19
gov|saying|con|8+|	2-3 9
gov|saying|con|	all-one 8	first -6	none 6
gov|saying|con|false|	false 9
gov|saying|con|true|	false -11
gov|saying|d'|2-3|	2-3 14
gov|saying|d'|	none 15
gov|saying|d'|true|	false 15
gov|saying|dai|false|	false -19
gov|saying|dans|	all -14	none 15
gov|saying|dans|false|	false 7	true 7
gov|saying|dans|true|	false -11
gov|saying|dass|4-7|	2-3 16
gov|saying|dass|false|	false 20
gov|saying|dass|	none 11
gov|saying|dat|1|	1 -13
gov|saying|dat|2-3|	1 17	4-7 28
gov|saying|dat|4-7|	1 -9	2-3 29	4-7 19	8+ 11
gov|saying|dat|8+|	2-3 23	8+ 6
gov|saying|dat|	first 7	none 22
gov|saying|dat|true|	false 20	true 6
gov|saying|da|2-3|	8+ 10
gov|saying|da|8+|	4-7 -6
gov|saying|da|false|	false -9
gov|saying|da|true|	false 12
gov|saying|delle|	none 14
gov|saying|dell’|8+|	4-7 10
gov|saying|dell’|false|	false 15
gov|saying|dell’|	none 14
gov|saying|del|2-3|	2-3 -16
gov|saying|del|4-7|	2-3 -7	4-7 26
gov|saying|del|	all-one -12	some 18
gov|saying|del|false|	false -10
gov|saying|desde|4-7|	2-3 -7	4-7 16
gov|saying|desde|false|	false 18
gov|saying|desde|	first 17	none 13
gov|saying|desde|true|	false 11
gov|saying|de|1|	1 6	2-3 9	4-7 24	8+ 9
gov|saying|de|2-3|	1 -16	2-3 -10	4-7 20	8+ 10
gov|saying|de|4-7|	1 -14	2-3 -7	8+ 20
gov|saying|de|8+|	1 -18	4-7 22	8+ 15
gov|saying|de|	all -10	all-one -16	none -9
gov|saying|de|false|	true -11
gov|saying|de|true|	false -13
gov|saying|di|1|	1 7	4-7 22
gov|saying|di|2-3|	2-3 23	4-7 24
gov|saying|di|4-7|	1 -25	2-3 18	8+ 10
gov|saying|di|8+|	2-3 6	4-7 26	8+ 12
gov|saying|di|	all-one -14	first -14	none 14
gov|saying|di|false|	false 9
gov|saying|di|true|	false 17
gov|saying|dos|8+|	2-3 -15
gov|saying|dos|false|	false -15
gov|saying|dos|	none -14
gov|saying|do|4-7|	4-7 18
gov|saying|do|8+|	2-3 -6
gov|saying|do|	all-one 9	none 14
gov|saying|do|false|	false 11
gov|saying|do|true|	false 8
gov|saying|dès|	none 11
gov|saying|d’|2-3|	4-7 21
gov|saying|d’|4-7|	1 10	2-3 -7	4-7 26	8+ 8
gov|saying|d’|	all-one 10	none 7
gov|saying|d’|false|	false 9
gov|saying|d’|true|	false 6
gov|saying|em|1|	1 9	4-7 17
gov|saying|em|4-7|	4-7 9
gov|saying|em|8+|	4-7 11	8+ 11
gov|saying|em|false|	false 14
gov|saying|em|	first 11	none 7
gov|saying|em|true|	false 8
gov|saying|entre|false|	false 13
gov|saying|en|1|	2-3 10
gov|saying|en|2-3|	2-3 -16	4-7 -11
gov|saying|en|4-7|	1 -9	2-3 7	4-7 27	8+ 12
gov|saying|en|8+|	1 -13	2-3 18	4-7 22
gov|saying|en|	all -17	all-one 10	first 13	none -11
gov|saying|en|false|	false 8
gov|saying|en|true|	false -11
gov|saying|following|4-7|	2-3 17
gov|saying|following|	none 20
gov|saying|following|true|	false 17
gov|saying|for|1|	2-3 25
gov|saying|for|4-7|	1 16	4-7 -15
gov|saying|for|8+|	4-7 24	8+ 15
gov|saying|for|	none 15	some 13
gov|saying|for|true|	false 23
gov|saying|from|4-7|	4-7 22
gov|saying|from|false|	false 15
gov|saying|from|	first 16	none 26
gov|saying|für|8+|	4-7 10
gov|saying|für|false|	true 10
gov|saying|für|	some 10
gov|saying|if|false|	false 23
gov|saying|if|	none 24
gov|saying|im|1|	2-3 -15
gov|saying|im|4-7|	2-3 -6
gov|saying|im|	all -17	some 16
gov|saying|im|false|	false -18
gov|saying|into|4-7|	4-7 12
gov|saying|into|false|	false 17
gov|saying|into|	none 25
gov|saying|into|true|	false 18
gov|saying|in|1|	2-3 -16
gov|saying|in|2-3|	2-3 -12	4-7 23
gov|saying|in|4-7|	1 -11	2-3 -10	4-7 10	8+ 29
gov|saying|in|8+|	1 21	2-3 16	8+ 22
gov|saying|in|	all -29	all-one -18	first -11	none 6	some 17
gov|saying|in|false|	true 17
gov|saying|in|true|	false -10
gov|saying|met|8+|	1 -13
gov|saying|met|	all-one -13
gov|saying|mit|4-7|	1 -14	2-3 -8	8+ 11
gov|saying|mit|8+|	4-7 15
gov|saying|mit|	all-one -15	first 6	some 22
gov|saying|mit|false|	false -13	true 6
gov|saying|mit|true|	false 9
gov|saying|nach|4-7|	4-7 16
gov|saying|nach|false|	false 16
gov|saying|nach|	first 13	most 16
gov|saying|nas|4-7|	4-7 14
gov|saying|nas|false|	false 19
gov|saying|nas|	first 19
gov|saying|na|4-7|	4-7 18
gov|saying|na|	all -9	none -9
gov|saying|na|true|	false -11
gov|saying|nella|	none 8
gov|saying|nel|false|	false -10
gov|saying|nel|	none 15
gov|saying|nel|true|	false 11
gov|saying|none|0|	4-7 -10
gov|saying|none|1|	1 -10	2-3 12	4-7 24	8+ 7
gov|saying|none|2-3|	1 -17	2-3 21	4-7 15	8+ 46
gov|saying|none|4-7|	1 9	4-7 10	8+ 36
gov|saying|none|8+|	4-7 15	8+ 16
gov|saying|none|	all-one 11	most 19	none 10	some 17	titled 12
gov|saying|none|false|	false 10
gov|saying|none|true|	true 14
gov|saying|no|4-7|	4-7 15
gov|saying|no|	all -17	all-one -10	none 15
gov|saying|no|false|	false -8
gov|saying|no|true|	false -15
gov|saying|numa|false|	false 15
gov|saying|numa|	none 15
gov|saying|off|false|	false 20
gov|saying|off|	none -7
gov|saying|of|1|	2-3 7	4-7 -12
gov|saying|of|2-3|	8+ 10
gov|saying|of|4-7|	2-3 -13	4-7 20	8+ -8
gov|saying|of|8+|	1 12	4-7 24	8+ 23
gov|saying|of|	all-one 8	some 26
gov|saying|of|false|	false -9
gov|saying|of|true|	false 10	true 22
gov|saying|onder|4-7|	2-3 -9
gov|saying|onder|	first -10
gov|saying|onder|true|	false -13
gov|saying|on|1|	2-3 -15
gov|saying|on|2-3|	8+ 20
gov|saying|on|4-7|	2-3 -22	4-7 6	8+ 20
gov|saying|on|8+|	1 9	2-3 7	4-7 6	8+ 11
gov|saying|on|	all -26	all-one -28	first 11	none 13	some 8
gov|saying|on|false|	false -26	true 16
gov|saying|on|true|	false -9
gov|saying|op|4-7|	2-3 -7
gov|saying|op|false|	false 10
gov|saying|op|	first 12	none -7
gov|saying|out|4-7|	4-7 22
gov|saying|out|false|	false -8
gov|saying|out|	none -8
gov|saying|over|false|	false -11
gov|saying|over|	none -11
gov|saying|où|	none -12
gov|saying|para|4-7|	4-7 9
gov|saying|para|8+|	4-7 15
gov|saying|para|false|	false 16
gov|saying|para|	none 7
gov|saying|para|true|	false -6
gov|saying|par|2-3|	2-3 -8
gov|saying|par|8+|	2-3 -16
gov|saying|par|false|	false 6
gov|saying|par|true|	false -16
gov|saying|pela|false|	false 7
gov|saying|per|2-3|	2-3 22	4-7 7
gov|saying|per|4-7|	4-7 13
gov|saying|per|8+|	4-7 12
gov|saying|per|	first 13	none 18
gov|saying|per|true|	false 23
gov|saying|por|2-3|	2-3 -12
gov|saying|por|4-7|	1 17	2-3 -8	4-7 21
gov|saying|por|8+|	2-3 -7
gov|saying|por|	all-one -12	first 9	none -9
gov|saying|por|false|	false 10
gov|saying|por|true|	false -22
gov|saying|pour|4-7|	4-7 8
gov|saying|pour|	none -15
gov|saying|pour|true|	false -8
gov|saying|qu'|4-7|	4-7 19
gov|saying|qu'|false|	false 17
gov|saying|qu'|	none 24
gov|saying|qu'|true|	false 19
gov|saying|que|1|	4-7 27	8+ 10
gov|saying|que|2-3|	1 -12	2-3 -14	8+ 12
gov|saying|que|4-7|	1 33	2-3 10	4-7 41	8+ 18
gov|saying|que|8+|	1 16	8+ 8
gov|saying|que|	all -16	all-one -9	first 9	some 17
gov|saying|que|false|	false 8	true -10
gov|saying|qu’|2-3|	4-7 12
gov|saying|qu’|4-7|	2-3 15	4-7 11
gov|saying|qu’|8+|	4-7 15
gov|saying|qu’|false|	false 24
gov|saying|qu’|	none 30
gov|saying|qu’|true|	false 20
gov|saying|senza|2-3|	8+ 6
gov|saying|senza|false|	false 9
gov|saying|senza|	none 8
gov|saying|se|	first 10	none -15
gov|saying|since|8+|	2-3 15
gov|saying|since|false|	false 22
gov|saying|since|	none 22
gov|saying|sinds|4-7|	2-3 -6
gov|saying|sinds|true|	false -9
gov|saying|sin|2-3|	4-7 20
gov|saying|sin|false|	false 11
gov|saying|sin|	first 10
gov|saying|si|false|	false 13
gov|saying|sobre|8+|	1 -16
gov|saying|sobre|	none -16
gov|saying|sobre|true|	false -16
gov|saying|sul|false|	false 17
gov|saying|sul|	first 17	none 18
gov|saying|sul|true|	false 18
gov|saying|sur|4-7|	2-3 17	4-7 -8
gov|saying|sur|8+|	2-3 -13
gov|saying|sur|	all-one 6	first -11	none 9
gov|saying|sur|false|	false -12
gov|saying|sur|true|	false 7
gov|saying|su|	first 12
gov|saying|tegen|8+|	4-7 11
gov|saying|tegen|false|	false 10
gov|saying|tegen|	first 10
gov|saying|than|4-7|	4-7 23
gov|saying|than|8+|	2-3 6
gov|saying|than|false|	false 13
gov|saying|than|	none 16
gov|saying|that|1|	1 -12	2-3 12	4-7 39	8+ 20
gov|saying|that|2-3|	1 11	2-3 -14	8+ 27
gov|saying|that|4-7|	1 -9	2-3 16	4-7 53	8+ 27
gov|saying|that|8+|	1 6	2-3 44	4-7 6	8+ 30
gov|saying|that|	all 9	all-one -11	first 7	most 13	none 7	some 34
gov|saying|that|false|	true 9
gov|saying|that|true|	false 16
gov|saying|to|1|	1 10	2-3 6	4-7 21	8+ 14
gov|saying|to|2-3|	2-3 8	8+ 20
gov|saying|to|4-7|	1 6	2-3 8	4-7 10	8+ 18
gov|saying|to|8+|	1 6	2-3 12	4-7 28	8+ 14
gov|saying|to|	all -19	all-one 8	first 7	none 26	some 25
gov|saying|to|false|	false 35	true 14
gov|saying|to|true|	false -14	true 25
gov|saying|uit|false|	false 9
gov|saying|under|4-7|	2-3 -24
gov|saying|under|	all -22	first -8
gov|saying|under|false|	false -18
gov|saying|under|true|	false -7
gov|saying|van|1|	1 18	4-7 19
gov|saying|van|2-3|	4-7 16
gov|saying|van|4-7|	2-3 -11	4-7 16	8+ 9
gov|saying|van|8+|	2-3 10
gov|saying|van|false|	false 15	true 12
gov|saying|van|	first -11	none 15	some 11
gov|saying|van|true|	false -14
gov|saying|vom|false|	false 8
gov|saying|vom|	some 8
gov|saying|von|1|	1 17	2-3 15	4-7 8
gov|saying|von|2-3|	2-3 29	4-7 24	8+ 11
gov|saying|von|4-7|	2-3 13	4-7 8
gov|saying|von|8+|	2-3 -6
gov|saying|von|	all 21	all-one 7	first 16	most -8	none 13	some 30
gov|saying|von|false|	false 27
gov|saying|von|true|	false 9
gov|saying|voor|1|	2-3 19
gov|saying|voor|2-3|	8+ 7
gov|saying|voor|4-7|	2-3 9
gov|saying|voor|	first -7
gov|saying|vor|2-3|	4-7 10
gov|saying|vor|false|	false 12
gov|saying|vor|	first 9	most 13	some 6
gov|saying|vor|true|	false 12
gov|saying|when|	none 9
gov|saying|where|	none 14
gov|saying|whether|4-7|	4-7 23
gov|saying|whether|false|	false 28
gov|saying|whether|	none -14
gov|saying|whether|true|	false -22
gov|saying|while|false|	false 12
gov|saying|while|	none 13
gov|saying|without|	none -12
gov|saying|without|true|	false -12
gov|saying|with|4-7|	1 10	2-3 6	8+ 14
gov|saying|with|	all-one 15	first -8	none -9
gov|saying|with|false|	false -6
gov|saying|with|true|	false -20	true 21
gov|saying|zur|	all-one 12
gov|saying|zur|false|	false 12
gov|saying|zu|4-7|	4-7 20
gov|saying|zu|8+|	4-7 11
gov|saying|zu|false|	false 6
gov|saying|zu|	most 18
gov|saying|à|1|	4-7 14
gov|saying|à|2-3|	1 7	2-3 20	4-7 21	8+ 7
gov|saying|à|4-7|	2-3 -9	4-7 -7	8+ 7
gov|saying|à|8+|	4-7 16
gov|saying|à|false|	false 18
gov|saying|à|true|	false -15
gov|saying|über|false|	false -15
gov|say|0|	1 -18	2-3 -24	4-7 -11
gov|say|1|	2-3 17	4-7 38	8+ 25
gov|say|2-3|	1 22	2-3 21	4-7 21	8+ 23
gov|say|4-7|	2-3 -10	4-7 49	8+ 33
gov|say|8+|	1 7	2-3 21	4-7 12	8+ 22
gov|say|	about 21	after -16	as -28	at 24	because 19	by 21	following 20	for -19	if 20	in -8	into 17	none 29	of -13	on -32	since 15	that 38	where 14	whether -22	while 14	without -12
gov|say|base|	none -38
gov|say|participle|	none 16
gov|say|past|	also 14	auxiliary 41	later 22	none 26
gov|say|present|	none -8	now -14
gov|schließen|	none 7
gov|schließen|past|	none 7
gov|schreiben|1|	8+ -12
gov|schreiben|2-3|	8+ 17
gov|schreiben|4-7|	2-3 -13	4-7 16
gov|schreiben|8+|	4-7 15
gov|schreiben|	an 11	im -11	in 12	none -15
gov|schreiben|past|	none -14
gov|schrijven|2-3|	2-3 -11
gov|schrijven|4-7|	1 -8	2-3 12	4-7 14
gov|schrijven|8+|	2-3 12
gov|schrijven|	voor -12
gov|scrivere|0|	1 -18	2-3 -19
gov|scrivere|2-3|	4-7 24
gov|scrivere|4-7|	2-3 12	4-7 -9
gov|scrivere|	a 15	che 18	di -11	none -18
gov|scrivere|past|	auxiliary -19	none 31
gov|scusare|present|	auxiliary 15
gov|seek|0|	2-3 19
gov|seek|base|	auxiliary 18
gov|seek|	none 25
gov|see|0|	2-3 23	4-7 18
gov|see|2-3|	4-7 -13
gov|see|4-7|	2-3 -7
gov|see|8+|	4-7 16
gov|see|	as 18	in 22	none 10
gov|see|base|	none -11
gov|see|past|	none 24
gov|see|present|	none 27
gov|segnalare|	none 17
gov|sehen|2-3|	8+ 6
gov|sehen|	none 13
gov|sehen|past|	none 13
gov|señalar|2-3|	4-7 15
gov|señalar|	none 13	que 15
gov|señalar|past|	none 12
gov|señalar|present|	none -8
gov|shout|	none 21
gov|show|0|	2-3 -15
gov|show|1|	4-7 12
gov|show|2-3|	4-7 -9
gov|show|base|	auxiliary -18	none -10
gov|show|	none -12	on 16
gov|show|participle|	none 8
gov|show|present|	none 11
gov|sign|0|	4-7 17
gov|sign|1|	1 -22
gov|sign|	as -21	none 12	that 11
gov|sign|base|	not 16
gov|sign|present|	none -21
gov|sing|0|	2-3 -21	4-7 -20
gov|sing|4-7|	2-3 14
gov|sing|8+|	2-3 -22
gov|sing|base|	none -22
gov|sing|	none -31
gov|sing|participle|	none -24
gov|sing|past|	none -25
gov|smentire|	none 14
gov|smentire|past|	none 16
gov|soltar|	none 10
gov|soltar|past|	none 17
gov|sorrir|	none 14
gov|sorrir|past|	none 14
gov|sostenere|2-3|	2-3 -11
gov|sostenere|4-7|	2-3 21	4-7 16
gov|sostenere|	di 19	none -12
gov|sostener|2-3|	2-3 15	4-7 17
gov|sostener|4-7|	2-3 19	4-7 12
gov|sostener|8+|	4-7 12
gov|sostener|	de 14	que 20
gov|sostener|past|	none 31
gov|sottolineare|2-3|	4-7 20
gov|sottolineare|	che 20
gov|sottolineare|present|	none 14
gov|souffler|	none 6
gov|souligner|	none -8	que 12
gov|soupirer|	none 13
gov|sourire|	none -11
gov|sourire|past|	none -11
gov|souri|1|	4-7 12
gov|souri|	none 12
gov|souri|past|	auxiliary 12
gov|soutenir|2-3|	4-7 11
gov|soutenir|	none 16	que 8
gov|soutenir|past|	none 25
gov|souvenir|2-3|	2-3 18
gov|souvenir|	d’ 19
gov|souvenir|past|	none 19
gov|speak|1|	2-3 -8	4-7 -15
gov|speak|base|	none 13
gov|speak|past|	none 23
gov|speak|present|	none -15
gov|spiegare|	di 6	none 15
gov|spiegare|past|	auxiliary 18	none 12
gov|sprechen|1|	1 17	2-3 15	4-7 10
gov|sprechen|2-3|	1 -10	2-3 29	8+ 11
gov|sprechen|4-7|	2-3 12	4-7 8
gov|sprechen|past|	none 16
gov|sprechen|	von 21
gov|spreken|1|	4-7 19
gov|spreken|2-3|	4-7 20	8+ 11
gov|spreken|past|	auxiliary 18	none 10
gov|spreken|	van 10
gov|staan|0|	1 -15	2-3 -6
gov|staan|1|	2-3 -9
gov|staan|2-3|	2-3 9	4-7 -7
gov|staan|4-7|	2-3 -10
gov|staan|8+|	4-7 -6
gov|staan|	als -10	dat 19	in -6	none -21	onder -6	van -14
gov|staan|past|	er -12	none -13
gov|state|1|	4-7 23	8+ 13
gov|state|4-7|	2-3 -13	4-7 11	8+ 15
gov|state|base|	none 7
gov|state|	none -7	that 25
gov|state|participle|	none 11
gov|state|past|	none 23
gov|state|present|	none 10
gov|stehen|0|	2-3 -10	4-7 -10
gov|stehen|1|	1 -31
gov|stehen|2-3|	2-3 14
gov|stehen|4-7|	2-3 -11	4-7 -7
gov|stehen|	in 9	none -10
gov|stehen|past|	darauf -15
gov|stellen|4-7|	2-3 -13
gov|stellen|past|	none -11
gov|sturen|past|	none -6
gov|subject|celui-ci|saying|present|	4-7 16
gov|subject|ela|judging|	4-7 -6
gov|subject|ela|saying|	1 19
gov|subject|ela|saying|past|	4-7 21	8+ 13
gov|subject|ela|saying|present|	2-3 -8
gov|subject|ele|judging|	4-7 6
gov|subject|ele|saying|	2-3 -10	4-7 16
gov|subject|ele|saying|past|	2-3 8	4-7 25
gov|subject|ele|saying|present|	8+ 13
gov|subject|ella|saying|	1 12	2-3 8
gov|subject|ella|saying|past|	2-3 11	8+ 11
gov|subject|elle|judging|	1 17
gov|subject|elle|judging|present|	2-3 -7	4-7 9
gov|subject|elle|saying|	0 9	1 14	2-3 22	4-7 29	8+ 12
gov|subject|elle|saying|past|	1 -15	2-3 26	4-7 30	8+ 16
gov|subject|elle|saying|present|	4-7 27	8+ 14
gov|subject|elle|thinking|	0 7
gov|subject|elle|thinking|past|	4-7 7
gov|subject|er|judging|	1 -9	4-7 12
gov|subject|er|judging|past|	2-3 -13	4-7 12
gov|subject|er|saying|	1 18	2-3 20	4-7 10	8+ -12
gov|subject|er|saying|past|	1 8	2-3 -7	4-7 26
gov|subject|er|saying|present|	4-7 18
gov|subject|es|saying|	2-3 10	4-7 -12
gov|subject|es|saying|past|	2-3 -19	8+ 10
gov|subject|he|judging|	0 20	1 8	4-7 20	8+ 8
gov|subject|he|judging|base|	2-3 15	4-7 20
gov|subject|he|judging|participle|	2-3 21
gov|subject|he|judging|past|	1 23	2-3 26	4-7 8	8+ 26
gov|subject|he|judging|present|	1 -14	2-3 15	4-7 -17
gov|subject|he|saying|	0 7	1 39	2-3 20	4-7 12
gov|subject|he|saying|base|	1 -19	2-3 15	4-7 18	8+ 12
gov|subject|he|saying|participle|	2-3 19	4-7 19	8+ 13
gov|subject|he|saying|past|	2-3 23	4-7 57	8+ 30
gov|subject|he|saying|present|	1 8	2-3 6	4-7 18	8+ 20
gov|subject|he|thinking|	0 -33	1 16	2-3 27	4-7 29
gov|subject|he|thinking|base|	4-7 23
gov|subject|he|thinking|past|	1 9	2-3 -6	4-7 22	8+ 11
gov|subject|he|thinking|present|	2-3 17	4-7 15
gov|subject|hij|saying|	1 -10	2-3 11	4-7 -6
gov|subject|hij|saying|past|	1 7	4-7 9
gov|subject|il|saying|	0 13	1 -7	2-3 6	4-7 26	8+ -7
gov|subject|il|saying|past|	1 16	8+ 15
gov|subject|il|saying|present|	2-3 17	4-7 13	8+ 12
gov|subject|it|judging|	1 -10	2-3 -10	4-7 -13	8+ -14
gov|subject|it|judging|past|	1 -19	2-3 -9	4-7 33
gov|subject|it|judging|present|	2-3 -19
gov|subject|it|saying|	0 -16	2-3 -14	4-7 -10	8+ 14
gov|subject|it|saying|past|	1 24	2-3 18	4-7 -8	8+ 25
gov|subject|it|saying|present|	1 -21	2-3 6	4-7 -31	8+ 22
gov|subject|it|thinking|	1 -6	4-7 -9	8+ 19
gov|subject|it|thinking|base|	2-3 23
gov|subject|it|thinking|past|	1 -7	2-3 -9	4-7 25
gov|subject|i|saying|	0 10	1 9
gov|subject|lei|saying|	0 11	2-3 13	4-7 8
gov|subject|lei|saying|past|	4-7 16
gov|subject|lui|saying|	2-3 6
gov|subject|name|judging|	0 -13	1 7	2-3 -6	4-7 -10	8+ -19
gov|subject|name|judging|base|	1 -29	4-7 -12
gov|subject|name|judging|participle|	2-3 -9
gov|subject|name|judging|past|	1 9	2-3 -15	4-7 13	8+ 16
gov|subject|name|judging|present|	1 12	2-3 8	4-7 22
gov|subject|name|saying|	0 -26	8+ 15
gov|subject|name|saying|base|	1 -17	2-3 8	8+ 22
gov|subject|name|saying|participle|	2-3 -12	4-7 11	8+ 17
gov|subject|name|saying|past|	1 -17	4-7 14
gov|subject|name|saying|present|	8+ 20
gov|subject|name|thinking|	1 16	2-3 -24	8+ -11
gov|subject|name|thinking|base|	1 -17	2-3 -26
gov|subject|name|thinking|past|	4-7 14
gov|subject|none|judging|	0 -25	1 17	2-3 -9	4-7 11	8+ 10
gov|subject|none|judging|participle|	1 -8
gov|subject|none|judging|past|	1 7	4-7 -19
gov|subject|none|judging|present|	2-3 -14	4-7 9
gov|subject|none|saying|	0 -9	4-7 22
gov|subject|none|saying|base|	8+ 19
gov|subject|none|saying|participle|	8+ 14
gov|subject|none|saying|past|	2-3 7
gov|subject|none|saying|present|	1 -16	4-7 29	8+ 11
gov|subject|none|thinking|	1 -11	2-3 19	8+ -8
gov|subject|none|thinking|past|	4-7 17	8+ 10
gov|subject|none|thinking|present|	2-3 -16	8+ 14
gov|subject|noun|judging|	0 -24	2-3 17	4-7 10	8+ 17
gov|subject|noun|judging|base|	1 -28	4-7 -13	8+ 21
gov|subject|noun|judging|participle|	1 33	2-3 30	4-7 23	8+ 20
gov|subject|noun|judging|past|	1 9	4-7 14	8+ 20
gov|subject|noun|judging|present|	1 -10	2-3 -17	8+ 22
gov|subject|noun|saying|	0 -14	1 13	4-7 28	8+ 6
gov|subject|noun|saying|base|	4-7 31	8+ 29
gov|subject|noun|saying|participle|	2-3 18	4-7 7	8+ 36
gov|subject|noun|saying|past|	1 -10	2-3 6	4-7 14	8+ 11
gov|subject|noun|saying|present|	1 -12	2-3 15
gov|subject|noun|thinking|	0 21	1 18	2-3 9	8+ 25
gov|subject|noun|thinking|base|	1 27	8+ 22
gov|subject|noun|thinking|participle|	1 18	2-3 21	4-7 11	8+ 17
gov|subject|noun|thinking|past|	1 14	4-7 22	8+ 27
gov|subject|noun|thinking|present|	1 10	2-3 11	4-7 22	8+ -13
gov|subject|on|judging|	1 -26
gov|subject|on|saying|	2-3 15	4-7 -21
gov|subject|on|saying|past|	1 -6	4-7 -9
gov|subject|on|saying|present|	2-3 22	4-7 21
gov|subject|organisation|judging|	0 21	1 8	2-3 22	8+ 6
gov|subject|organisation|judging|participle|	4-7 17
gov|subject|organisation|judging|past|	1 27	4-7 19	8+ 12
gov|subject|organisation|judging|present|	1 20	2-3 -8	4-7 31
gov|subject|organisation|saying|	0 14	1 11	4-7 -13	8+ -14
gov|subject|organisation|saying|base|	2-3 -12
gov|subject|organisation|saying|participle|	2-3 8	4-7 26	8+ 20
gov|subject|organisation|saying|past|	1 -15	2-3 -13	4-7 41	8+ 27
gov|subject|organisation|saying|present|	1 22	2-3 12	8+ 22
gov|subject|organisation|thinking|	0 8	1 22
gov|subject|organisation|thinking|past|	1 -26	2-3 15	4-7 21
gov|subject|person|judging|	0 24	1 6	2-3 23	4-7 22
gov|subject|person|judging|base|	1 9	4-7 13
gov|subject|person|judging|participle|	1 20	2-3 36	4-7 20	8+ 16
gov|subject|person|judging|past|	1 11	2-3 16	4-7 31	8+ 21
gov|subject|person|judging|present|	1 -10	2-3 15	4-7 22	8+ 11
gov|subject|person|saying|	0 23	4-7 17
gov|subject|person|saying|base|	1 -7	2-3 -13	4-7 16	8+ 26
gov|subject|person|saying|participle|	1 21	4-7 17	8+ 24
gov|subject|person|saying|past|	1 16	4-7 11	8+ 25
gov|subject|person|saying|present|	2-3 -11	4-7 6	8+ 26
gov|subject|person|thinking|	1 14	2-3 9	4-7 -7
gov|subject|person|thinking|past|	1 -9	2-3 18	4-7 27	8+ 18
gov|subject|person|thinking|present|	1 -27	4-7 23
gov|subject|place|judging|	0 18	2-3 23	4-7 -22
gov|subject|place|judging|past|	1 28	2-3 19	4-7 17
gov|subject|place|saying|	0 9	1 27	2-3 -9	8+ -14
gov|subject|place|saying|participle|	4-7 16
gov|subject|place|saying|past|	1 28	2-3 -24	4-7 11	8+ 11
gov|subject|place|saying|present|	4-7 13	8+ 23
gov|subject|place|thinking|	0 19	1 -10	4-7 20
gov|subject|she|judging|	1 26	2-3 21	4-7 32	8+ 20
gov|subject|she|judging|past|	1 11	2-3 36	4-7 40	8+ 18
gov|subject|she|saying|	0 29	1 44	2-3 20	4-7 -20	8+ 36
gov|subject|she|saying|participle|	4-7 24	8+ 14
gov|subject|she|saying|past|	1 23	2-3 -14	4-7 27	8+ 34
gov|subject|she|saying|present|	4-7 32	8+ 17
gov|subject|she|thinking|	4-7 -11
gov|subject|she|thinking|past|	4-7 21	8+ 13
gov|subject|sie|judging|	2-3 18
gov|subject|sie|judging|past|	4-7 11
gov|subject|sie|saying|	1 16	2-3 12	4-7 20
gov|subject|sie|saying|past|	4-7 24
gov|subject|sie|saying|present|	2-3 15
gov|subject|they|judging|	1 8	4-7 -15	8+ -6
gov|subject|they|judging|base|	2-3 -33
gov|subject|they|judging|past|	1 6
gov|subject|they|saying|	0 -14	1 -12	2-3 -11	4-7 22
gov|subject|they|saying|base|	4-7 20	8+ 23
gov|subject|they|saying|past|	1 -24	4-7 -16	8+ 16
gov|subject|they|thinking|	0 10
gov|subject|you|saying|	4-7 -19
gov|subject|you|saying|past|	1 -19
gov|subject|you|thinking|	1 -18	2-3 -19	4-7 -18
gov|subject|you|thinking|base|	2-3 -28
gov|subject|ze|judging|	1 15
gov|subject|ze|judging|past|	2-3 8
gov|subject|ze|saying|	2-3 10	4-7 -11
gov|subject|ze|saying|past|	1 11	2-3 -9	4-7 12
gov|subject|zij|saying|past|	2-3 -8	4-7 -6
gov|subject|él|saying|	4-7 -14
gov|subject|él|saying|past|	4-7 18
gov|sublinhar|	a 18
gov|subrayar|4-7|	2-3 15
gov|subrayar|	de 17	que 17
gov|subrayar|past|	none 18
gov|sugerir|past|	none 16
gov|suggest|4-7|	2-3 18
gov|suggest|	none 16
gov|suggest|participle|	none 11
gov|suggest|past|	none 27
gov|support|base|	none 14
gov|support|	none -7
gov|support|present|	none -9
gov|sustentar|2-3|	2-3 -9
gov|sustentar|8+|	4-7 11
gov|sustentar|	a 17	que -7
gov|sustentar|past|	none 11
gov|tachar|1|	1 12
gov|tachar|	de 22
gov|tachar|past|	none 14
gov|tachar|present|	none 10
gov|tag|	none -26
gov|tag|past|	none -22
gov|talk|2-3|	2-3 -17
gov|talk|	about -6	none -11	of -19
gov|talk|base|	none -19
gov|talk|present|	none 15
gov|teilen|4-7|	4-7 14
gov|teilen|	mit -6
gov|teilen|past|	none -10
gov|tell|0|	2-3 -12
gov|tell|1|	4-7 22
gov|tell|2-3|	2-3 -11	4-7 46	8+ 38
gov|tell|4-7|	4-7 8	8+ 26
gov|tell|8+|	2-3 31	4-7 47	8+ 23
gov|tell|	at 20	by 20	for 17	in 7	of 6	on 22	since 18	that -7	to 38
gov|tell|participle|	none 30
gov|tell|past|	auxiliary 34	be -21	none 7
gov|tell|present|	none 10
gov|temere|	none 14
gov|temere|past|	none 14
gov|tempérer|	none 12
gov|tempérer|past|	none 12
gov|term|0|	2-3 20
gov|term|1|	1 25
gov|term|2-3|	4-7 19
gov|term|	none -6
gov|term|past|	none 27
gov|term|present|	none -30
gov|testify|past|	none 11
gov|text|base|	none 14
gov|text|	none 11
gov|thank|2-3|	1 -8	2-3 28	4-7 13
gov|thank|	for 20	none 20
gov|thank|past|	none 24
gov|thinking|0|false|false|	all -10	some 9
gov|thinking|0|false|true|	none 14
gov|thinking|1|false|false|	first 17	none 20	some 10
gov|thinking|1|false|true|	none 9
gov|thinking|1|true|false|	none 17
gov|thinking|2-3|false|false|	all -31	some 9
gov|thinking|2-3|false|true|	first 7
gov|thinking|4-7|false|false|	all 15	all-one 9	first 10	some 8
gov|thinking|4-7|false|true|	none -9
gov|thinking|4-7|true|false|	all -26	all-one -20	first -13	none -11	some 17
gov|thinking|4-7|true|true|	none -14
gov|thinking|8+|false|false|	all -10	first 16
gov|thinking|8+|false|true|	all -19
gov|thinking|8+|true|false|	all-one 12	none 10
gov|thinking|about|	none 12
gov|thinking|as|2-3|	2-3 -21
gov|thinking|as|4-7|	2-3 -10
gov|thinking|as|8+|	2-3 -19
gov|thinking|as|false|	false -10	true -19
gov|thinking|as|	none -17
gov|thinking|auf|2-3|	4-7 8
gov|thinking|auf|false|	false 8
gov|thinking|a|	none 19
gov|thinking|a|true|	false 19
gov|thinking|by|4-7|	4-7 16
gov|thinking|by|false|	false 17
gov|thinking|con|false|	false -12
gov|thinking|dat|2-3|	4-7 9
gov|thinking|dat|	none 10
gov|thinking|dat|true|	false 9
gov|thinking|for|4-7|	1 -8
gov|thinking|for|	none -8
gov|thinking|from|	none 9
gov|thinking|in|4-7|	2-3 -10
gov|thinking|in|false|	false 10
gov|thinking|in|	none 6
gov|thinking|none|0|	1 -11	4-7 20	8+ 18
gov|thinking|none|1|	1 -22	2-3 20	4-7 22	8+ 15
gov|thinking|none|2-3|	1 14	2-3 -21	8+ 27
gov|thinking|none|4-7|	2-3 -9	8+ 16
gov|thinking|none|8+|	1 -16
gov|thinking|none|false|	true 17
gov|thinking|none|	none -7
gov|thinking|none|true|	false -9	true -9
gov|thinking|of|1|	2-3 17
gov|thinking|of|8+|	2-3 -9
gov|thinking|of|false|	true 8
gov|thinking|of|	none 8
gov|thinking|of|true|	false -6
gov|thinking|on|4-7|	2-3 14
gov|thinking|on|true|	false 18
gov|thinking|over|	none -7
gov|thinking|over|true|	false -6
gov|thinking|que|2-3|	2-3 21
gov|thinking|que|	none 22
gov|thinking|que|true|	false 7
gov|thinking|that|1|	1 -16	8+ 14
gov|thinking|that|2-3|	8+ 11
gov|thinking|that|4-7|	2-3 -10	8+ 14
gov|thinking|that|8+|	4-7 14
gov|thinking|that|false|	false 30	true -15
gov|thinking|that|	some 7
gov|thinking|to|1|	1 18	2-3 17
gov|thinking|to|2-3|	4-7 15
gov|thinking|to|4-7|	1 15	4-7 14
gov|thinking|to|8+|	4-7 14
gov|thinking|to|	all 7	none 15
gov|thinking|to|false|	false 17	true 21
gov|thinking|under|false|	false -20
gov|thinking|with|false|	false 15
gov|thinking|with|	none 18
gov|think|2-3|	1 22	4-7 17
gov|think|4-7|	2-3 22
gov|think|	none 13	that 20
gov|think|past|	none 19
gov|threaten|past|	auxiliary 19
gov|threaten|	that 14
gov|tildar|1|	1 12
gov|tildar|2-3|	2-3 14
gov|tildar|	de 18
gov|tildar|past|	none 15
gov|title|0|	2-3 -20	4-7 -20
gov|title|base|	none -17
gov|title|	none -34
gov|title|past|	be -14	none -30
gov|tonen|1|	2-3 21
gov|tonen|	none 22
gov|tonen|past|	none 22
gov|traiter|1|	2-3 14
gov|traiter|	de 14
gov|traiter|past|	auxiliary 14
gov|treat|	none 13
gov|treat|participle|	none 13
gov|trekken|	none -8
gov|trekken|past|	none -8
gov|trouver|2-3|	1 24
gov|trouver|4-7|	1 -12
gov|trouver|	none 24
gov|trouver|present|	none 27
gov|try|2-3|	1 -16
gov|try|	none -18
gov|try|participle|	none 10
gov|tweet|1|	8+ 18
gov|tweet|2-3|	8+ 14
gov|tweet|past|	none 9
gov|tweet|	that 24
gov|téléphoner|	none 14
gov|understand|	none 20
gov|understand|past|	none 7
gov|urge|2-3|	2-3 17	8+ 15
gov|urge|4-7|	2-3 20	8+ 16
gov|urge|	none 18	to 34
gov|urge|past|	none 31
gov|urge|present|	none 21
gov|use|2-3|	1 -18	2-3 -10
gov|use|8+|	1 -16	8+ 13
gov|use|	about -16	none -11	to 15
gov|use|base|	none -7
gov|use|participle|	none 15
gov|use|past|	be 18	none -17	not -22
gov|verklaren|	dat 11
gov|verklaren|past|	none -10
gov|verkünden|	none -14
gov|verkünden|past|	none -14
gov|verlauten|	none 14
gov|versichern|past|	none 7
gov|versprechen|	none -16
gov|versprechen|past|	none -16
gov|vertellen|2-3|	4-7 7
gov|vertellen|4-7|	4-7 11
gov|vertellen|	dat 12	none 13
gov|vertellen|past|	none 18
gov|ver|0|	1 9
gov|ver|2-3|	2-3 16	4-7 6
gov|ver|	de 12	na 6	none 15
gov|ver|past|	none 26
gov|view|	with -19
gov|vinden|1|	2-3 18	4-7 12
gov|vinden|2-3|	4-7 19
gov|vinden|4-7|	4-7 10
gov|vinden|8+|	4-7 -6
gov|vinden|	dat 13
gov|vinden|past|	daarentegen 13
gov|voir|0|	4-7 6
gov|voir|2-3|	4-7 12
gov|voir|	dans 10	none 19
gov|voir|past|	none 22
gov|volere|	con -12
gov|volere|past|	none -12
gov|vote|base|	none -17
gov|vote|	none 19
gov|vouloir|0|	2-3 12
gov|vouloir|2-3|	1 -9
gov|vouloir|	none -15
gov|vouloir|past|	none -9
gov|vow|past|	none 10
gov|vow|	that 11	to 14
gov|vragen|past|	none -6
gov|waarschuwen|past|	none 19
gov|waarschuwen|	voor 17
gov|want|0|	2-3 6	4-7 20
gov|want|2-3|	4-7 11
gov|want|4-7|	2-3 14
gov|want|8+|	4-7 11
gov|want|base|	auxiliary -11	none -13
gov|want|	none -6	that 15	to 25
gov|want|past|	auxiliary 13	none 24
gov|want|present|	none 17
gov|warnen|2-3|	4-7 10
gov|warnen|past|	none 14
gov|warnen|present|	none 17
gov|warnen|	vor 17
gov|warn|1|	4-7 27	8+ 23
gov|warn|2-3|	2-3 -10	8+ 15
gov|warn|4-7|	2-3 20	4-7 18	8+ 10
gov|warn|	against -7	none 19	of 15	that 12
gov|warn|participle|	none -13
gov|warn|past|	none 17
gov|weisen|2-3|	8+ 16
gov|weisen|	none 18
gov|weisen|past|	none 21
gov|welcome|0|	4-7 13
gov|welcome|	none 23
gov|welcome|past|	none 23
gov|werben|past|	none -14
gov|werfen|4-7|	2-3 9
gov|werfen|past|	none 9
gov|werfen|	vor 14
gov|widersprechen|1|	4-7 7	8+ 13
gov|widersprechen|	none 8
gov|widersprechen|past|	none 8
gov|wijzen|	none 18
gov|wijzen|past|	none 20
gov|willen|	none 11	over -6
gov|worry|	that 17
gov|write|0|	1 -22	2-3 -23	4-7 14	8+ 27
gov|write|1|	2-3 -15	4-7 24	8+ 46
gov|write|2-3|	4-7 28	8+ 24
gov|write|4-7|	1 -26	2-3 -14	4-7 -8	8+ -6
gov|write|8+|	8+ 21
gov|write|base|	none -33
gov|write|	in -15	none -14	of -29	that 39	to -10
gov|write|participle|	none -24
gov|write|past|	auxiliary -6	none 7
gov|write|present|	none 8
gov|würdigen|	als 17
gov|würdigen|past|	none 8
gov|yell|	none 26
gov|yell|past|	auxiliary 8
gov|zeggen|1|	4-7 6
gov|zeggen|2-3|	8+ 6
gov|zeggen|4-7|	1 10	2-3 -10	4-7 19
gov|zeggen|8+|	4-7 14
gov|zeggen|	dat 25	met -14	van 11
gov|zeggen|past|	auxiliary 6
gov|zeigen|1|	1 10	2-3 14
gov|zeigen|	none 15
gov|zeigen|past|	none 6
gov|zien|4-7|	4-7 11	8+ 6
gov|zien|	none 16
gov|zien|past|	none 17
gov|zitieren|	mit 21	none -6
gov|zitieren|present|	none 12
gov|äußern|4-7|	8+ 12
gov|äußern|past|	none 14
gov|écrire|8+|	4-7 -8
gov|écrire|	none -16
gov|écrire|past|	auxiliary -18	none 19
gov|évoquer|0|	4-7 14
gov|évoquer|1|	2-3 16	4-7 19
gov|évoquer|2-3|	2-3 11	4-7 17
gov|évoquer|4-7|	2-3 21
gov|évoquer|	dès 11	none 32	pour 20
gov|évoquer|past|	auxiliary 18	none 20
gov|évoquer|present|	none 35
headline|false|	1 -6
headline|true|	2-3 -15	8+ 22
head|"|	8+ 10
head|'|	1 26	4-7 7	8+ 18
head|,|	4-7 18
head|plain|,coordinator|	1 -17
head|plain|,determiner|	1 18
head|plain|,preposition|	2-3 -13
head|plain|,quote|	1 -15
head|plain|,verb-saying|	4-7 19
head|plain|,word|	4-7 -9
head|plain|,|	2-3 10	4-7 31
head|plain|	: 43	all -27	all-one -33	capital 6	determiner -27	possessive -11	preposition -8	pronoun 14	start -29	stop 19	subordinator -15	that -29	verb-judging 19	verb-thinking 14	word -8
head|plain|:|	1 -27	2-3 -16	4-7 6	8+ 21
head|plain|;|	2-3 13
head|plain|adverb|	1 -20	2-3 -19
head|plain|all-one|	1 -21	2-3 -24	4-7 -13
head|plain|all|	2-3 -28	4-7 -13
head|plain|auxiliary|	1 -12	2-3 -13
head|plain|capital|	1 -11	2-3 -22
head|plain|coordinator|	1 -18	2-3 -35
head|plain|determiner|	2-3 -12
head|plain|end|	1 7	2-3 14	4-7 12	8+ 15
head|plain|first|	1 -26	2-3 -17	4-7 7	8+ 24
head|plain|none|	1 8	2-3 -7	4-7 15
head|plain|preposition|	1 -10	2-3 -14	4-7 14
head|plain|some|	2-3 8	4-7 -7
head|plain|stop|	1 12	4-7 22
head|plain|subordinator|	1 8	2-3 9
head|plain|that|	2-3 -17
head|plain|verb-judging|	1 -18	2-3 -19
head|plain|verb-saying|	2-3 -34
head|plain|word|	2-3 -15	4-7 -13
head|titled|:|	4-7 16	8+ 13
head|titled|	all -6	all-one -10	auxiliary 7	determiner 6	first 11	none 11	possessive 17	start -9	subordinator -9	verb-saying 12	word -16
head|titled|all-one|	1 -19
head|titled|all|	8+ 12
head|titled|auxiliary|	1 -9
head|titled|capital|	1 -9	2-3 -6
head|titled|end|	1 7	2-3 7	4-7 -10	8+ 12
head|titled|first|	8+ 15
head|titled|none|	2-3 10
head|titled|preposition|	4-7 -9
head|titled|stop|	2-3 11	4-7 26
head|upper|	, 16	: 19	all-one -7	first 22	most 6
head|upper|all-one|	1 -9
head|upper|all|	4-7 18
head|upper|end|	4-7 18	8+ 10
head|upper|first|	4-7 20	8+ 11
head|upper|most|	4-7 6
head|«|	1 -10	4-7 -12	8+ 13
head|»|	1 -8
head|‘|	1 -9	4-7 11	8+ 19
head|“|	1 -16	2-3 -11	4-7 10	8+ 9
head|„|	1 -12	2-3 -22	4-7 24	8+ 7
in-noun|false|false|1|	first 16	none -10	titled 15
in-noun|false|false|2-3|	all -7	first 6	titled 7	upper 15
in-noun|false|false|4-7|	all -20	most -6	none 25	some 10	titled -7	upper 18
in-noun|false|false|8+|	most 24	none 22	some 29	titled 16	upper 10
in-noun|false|true|1|	all-one -18	first -16	titled -7
in-noun|false|true|2-3|	first 13	most -18	some 9	titled -16
in-noun|false|true|4-7|	all-one -21	first 19	most 28	some 11
in-noun|false|true|8+|	first 16	most 18	some 22
in-noun|true|false|1|	all-one -9	first -17	none -7	titled -14
in-noun|true|false|2-3|	all -22	all-one -12	first -12	most -10	titled 6
in-noun|true|false|4-7|	all -13	all-one -15	first -30	none 11	some 24
in-noun|true|false|8+|	none 40	some 25
in-noun|true|true|1|	all-one 10	first -15	none 10	titled -12
in-noun|true|true|2-3|	all-one -7	first -12	titled 12
in-noun|true|true|4-7|	all -29	all-one -11	first -25	most -8	none 32	some 10
in-noun|true|true|8+|	first -7	none 23
intro-follow|%|stop|	4-7 11
intro-follow|'|pronoun|	2-3 -18
intro-follow|'|stop|	4-7 13
intro-follow|(|)|	1 7	2-3 7
intro-follow|(|,|	2-3 -19	4-7 -20
intro-follow|)|end|	8+ 10
intro-follow|,|(|	2-3 -23
intro-follow|,|,auxiliary|	1 -14	2-3 -19	4-7 -10
intro-follow|,|,coordinator|	1 -16	2-3 -20	4-7 11
intro-follow|,|,determiner|	2-3 -17
intro-follow|,|,preposition|	4-7 -9
intro-follow|,|,quote|	1 -7
intro-follow|,|,that|	1 -9	2-3 -14	4-7 -8
intro-follow|,|,verb-saying|	4-7 -12
intro-follow|,|,word|	1 -21	4-7 -21
intro-follow|,|,|	1 -25	2-3 -24	4-7 -8
intro-follow|,|-|	4-7 14
intro-follow|,|;|	2-3 -10
intro-follow|,|auxiliary|	1 -21	2-3 -22	4-7 -18
intro-follow|,|capital|	2-3 6	4-7 19	8+ 22
intro-follow|,|coordinator|	1 -35	2-3 -29	8+ 18
intro-follow|,|determiner|	1 -21	2-3 -10	8+ 24
intro-follow|,|end|	1 28	2-3 29	4-7 19	8+ 34
intro-follow|,|preposition|	1 -16	2-3 8	4-7 16
intro-follow|,|pronoun|	2-3 6	4-7 14	8+ 22
intro-follow|,|stop|	2-3 24	4-7 8	8+ 6
intro-follow|,|that|	2-3 -25
intro-follow|,|verb-saying|	4-7 17	8+ 17
intro-follow|,|word|	1 -24	2-3 -18	4-7 -11
intro-follow|,|—|	4-7 10
intro-follow|-|stop|	8+ 15
intro-follow|:|(|	2-3 -18	8+ 19
intro-follow|:|+|	4-7 10
intro-follow|:|,auxiliary|	4-7 18
intro-follow|:|,verb-judging|	8+ 10
intro-follow|:|,verb-saying|	2-3 24	4-7 39	8+ 19
intro-follow|:|,word|	2-3 8	8+ 13
intro-follow|:|,|	1 -18	2-3 -30	4-7 -25
intro-follow|:|[|	8+ 14
intro-follow|:|auxiliary|	2-3 -8
intro-follow|:|capital|	1 22	4-7 38	8+ 35
intro-follow|:|determiner|	1 11	2-3 10	4-7 23	8+ 32
intro-follow|:|end|	1 9	2-3 35	4-7 26	8+ 14
intro-follow|:|preposition|	2-3 16	4-7 7	8+ 23
intro-follow|:|pronoun|	2-3 18	4-7 40	8+ 30
intro-follow|:|quote|	4-7 17
intro-follow|:|stop|	1 -21	2-3 -18	4-7 -13	8+ -17
intro-follow|:|subordinator|	8+ 22
intro-follow|:|verb-saying|	2-3 -17	8+ 26
intro-follow|;|,determiner|	2-3 -15
intro-follow|;|,preposition|	4-7 15
intro-follow|adverb|,preposition|	2-3 -18
intro-follow|adverb|,verb-judging|	2-3 8
intro-follow|adverb|,|	2-3 7
intro-follow|adverb|:|	2-3 16
intro-follow|adverb|auxiliary|	2-3 12	4-7 14
intro-follow|adverb|end|	2-3 15	8+ 18
intro-follow|adverb|preposition|	1 18	2-3 8
intro-follow|adverb|stop|	2-3 -21	4-7 -15	8+ 6
intro-follow|adverb|word|	1 -21
intro-follow|auxiliary|,adverb|	4-7 16
intro-follow|auxiliary|,auxiliary|	2-3 12	4-7 21
intro-follow|auxiliary|,determiner|	1 -17	2-3 -6
intro-follow|auxiliary|,preposition|	1 7	2-3 -18
intro-follow|auxiliary|,that|	1 -9
intro-follow|auxiliary|,verb-saying|	2-3 -7	4-7 16
intro-follow|auxiliary|,word|	4-7 11
intro-follow|auxiliary|,|	2-3 18	4-7 47	8+ 13
intro-follow|auxiliary|:|	1 8	2-3 17
intro-follow|auxiliary|;|	2-3 -16	4-7 15
intro-follow|auxiliary|adverb|	4-7 23
intro-follow|auxiliary|auxiliary|	2-3 15
intro-follow|auxiliary|capital|	1 20	2-3 -9	4-7 28	8+ 14
intro-follow|auxiliary|coordinator|	4-7 -8	8+ 16
intro-follow|auxiliary|determiner|	4-7 33	8+ 12
intro-follow|auxiliary|end|	1 -9	2-3 -10	4-7 -6	8+ 15
intro-follow|auxiliary|preposition|	1 19	2-3 40	8+ 29
intro-follow|auxiliary|pronoun|	1 -8	2-3 -14	4-7 31	8+ 18
intro-follow|auxiliary|stop|	2-3 22	8+ 26
intro-follow|auxiliary|subordinator|	1 18	2-3 29	4-7 16
intro-follow|auxiliary|that|	1 15	2-3 25
intro-follow|auxiliary|verb-saying|	4-7 16
intro-follow|auxiliary|word|	1 15	4-7 22
intro-follow|capital|,determiner|	1 -22	2-3 -14
intro-follow|capital|,preposition|	1 -10	2-3 -11
intro-follow|capital|,verb-saying|	2-3 -16	4-7 6
intro-follow|capital|,word|	1 -15	2-3 10
intro-follow|capital|,|	4-7 23
intro-follow|capital|:|	2-3 -14
intro-follow|capital|[|	8+ 23
intro-follow|capital|adverb|	1 -16
intro-follow|capital|auxiliary|	1 -11	2-3 -28	4-7 -12
intro-follow|capital|capital|	1 -24	8+ 19
intro-follow|capital|coordinator|	1 15	2-3 8	4-7 6	8+ 7
intro-follow|capital|determiner|	2-3 17	4-7 14
intro-follow|capital|end|	2-3 10	4-7 11
intro-follow|capital|preposition|	1 -18	2-3 -10	8+ 14
intro-follow|capital|pronoun|	2-3 -19	8+ 14
intro-follow|capital|stop|	1 -15	4-7 6	8+ 15
intro-follow|capital|subordinator|	1 24	2-3 20	4-7 14
intro-follow|capital|verb-judging|	1 10
intro-follow|capital|verb-saying|	1 -17
intro-follow|capital|word|	1 -12	4-7 -9
intro-follow|coordinator|(|	2-3 -10
intro-follow|coordinator|,determiner|	1 -10
intro-follow|coordinator|,preposition|	1 -17
intro-follow|coordinator|,word|	1 -10
intro-follow|coordinator|,|	2-3 13
intro-follow|coordinator|:|	1 -6
intro-follow|coordinator|auxiliary|	1 -7
intro-follow|coordinator|capital|	2-3 -12	4-7 -10
intro-follow|coordinator|coordinator|	2-3 -21
intro-follow|coordinator|determiner|	1 -18	2-3 -16
intro-follow|coordinator|end|	2-3 13	8+ 19
intro-follow|coordinator|preposition|	1 11	4-7 -6
intro-follow|coordinator|pronoun|	4-7 14
intro-follow|coordinator|stop|	1 -33	2-3 14	4-7 39	8+ 18
intro-follow|coordinator|verb-saying|	1 9
intro-follow|coordinator|word|	1 -15	2-3 -6
intro-follow|determiner|,auxiliary|	1 -16	2-3 -15
intro-follow|determiner|,coordinator|	1 16	2-3 7
intro-follow|determiner|,determiner|	1 11	2-3 -18
intro-follow|determiner|,preposition|	1 -8	2-3 -12
intro-follow|determiner|,subordinator|	2-3 10
intro-follow|determiner|,that|	2-3 -10
intro-follow|determiner|,verb-saying|	1 -31
intro-follow|determiner|,word|	1 -35	2-3 -21
intro-follow|determiner|,|	1 -21	2-3 -7
intro-follow|determiner|-|	1 17
intro-follow|determiner|:|	2-3 -21
intro-follow|determiner|;|	1 13
intro-follow|determiner|adverb|	2-3 9
intro-follow|determiner|auxiliary|	1 -20	2-3 -6
intro-follow|determiner|coordinator|	1 20	2-3 -6	4-7 23
intro-follow|determiner|end|	1 -17	2-3 18	4-7 31	8+ 21
intro-follow|determiner|preposition|	1 9
intro-follow|determiner|pronoun|	4-7 -18
intro-follow|determiner|stop|	1 -9	2-3 -14	4-7 12	8+ 18
intro-follow|determiner|subordinator|	1 -16	2-3 -14
intro-follow|determiner|that|	1 -8	2-3 9
intro-follow|determiner|verb-judging|	1 -22
intro-follow|determiner|verb-saying|	2-3 -6	4-7 -13
intro-follow|determiner|word|	1 8	2-3 6	4-7 -14
intro-follow|possessive|auxiliary|	2-3 11
intro-follow|possessive|coordinator|	1 6	2-3 13
intro-follow|possessive|end|	2-3 -24	4-7 26	8+ 12
intro-follow|possessive|quote|	4-7 -13
intro-follow|possessive|word|	2-3 11	4-7 -13
intro-follow|preposition|(|	2-3 -16	4-7 -12
intro-follow|preposition|,adverb|	2-3 -12
intro-follow|preposition|,auxiliary|	1 -19	2-3 -17	4-7 -10
intro-follow|preposition|,capital|	1 -15	4-7 -13
intro-follow|preposition|,coordinator|	1 -13
intro-follow|preposition|,determiner|	1 -34	2-3 -8	4-7 -21
intro-follow|preposition|,preposition|	2-3 8	4-7 11
intro-follow|preposition|,pronoun|	2-3 -12	4-7 -15
intro-follow|preposition|,quote|	2-3 -11
intro-follow|preposition|,subordinator|	2-3 12
intro-follow|preposition|,that|	1 -15	2-3 -18
intro-follow|preposition|,verb-saying|	1 -7	2-3 -22	4-7 -17
intro-follow|preposition|,word|	1 -17	2-3 -28
intro-follow|preposition|,|	1 -19	2-3 -17	4-7 -11
intro-follow|preposition|:|	1 -24	2-3 -12	4-7 -17
intro-follow|preposition|;|	1 16	4-7 11
intro-follow|preposition|adverb|	2-3 15
intro-follow|preposition|auxiliary|	2-3 -13	4-7 20
intro-follow|preposition|capital|	4-7 15	8+ -12
intro-follow|preposition|coordinator|	1 -15	2-3 10	4-7 7	8+ 14
intro-follow|preposition|determiner|	2-3 7	4-7 -20	8+ 20
intro-follow|preposition|end|	2-3 -13	4-7 8	8+ 35
intro-follow|preposition|preposition|	1 -27	2-3 7	4-7 31
intro-follow|preposition|pronoun|	1 8	2-3 -26	8+ 17
intro-follow|preposition|stop|	1 -8	4-7 7	8+ 27
intro-follow|preposition|subordinator|	1 -7	2-3 -10	4-7 13	8+ 13
intro-follow|preposition|that|	1 -25
intro-follow|preposition|verb-judging|	1 9
intro-follow|preposition|verb-saying|	1 18	2-3 -10
intro-follow|preposition|word|	4-7 13
intro-follow|pronoun|,word|	2-3 18
intro-follow|pronoun|,|	2-3 13
intro-follow|pronoun|auxiliary|	2-3 13	4-7 13
intro-follow|pronoun|coordinator|	1 18	2-3 -11	4-7 14
intro-follow|pronoun|determiner|	2-3 29	4-7 25
intro-follow|pronoun|end|	1 -13	2-3 38	4-7 32	8+ 14
intro-follow|pronoun|preposition|	2-3 -14
intro-follow|pronoun|pronoun|	4-7 18
intro-follow|pronoun|stop|	2-3 -7	4-7 37	8+ 17
intro-follow|pronoun|subordinator|	2-3 20
intro-follow|pronoun|verb-judging|	1 -11
intro-follow|pronoun|word|	1 23	2-3 17	4-7 16
intro-follow|quote|,verb-saying|	4-7 14
intro-follow|quote|coordinator|	1 -10
intro-follow|quote|determiner|	4-7 10	8+ 16
intro-follow|quote|end|	2-3 17	4-7 28	8+ 17
intro-follow|quote|pronoun|	4-7 10
intro-follow|quote|stop|	4-7 12	8+ 9
intro-follow|start|'|	8+ 15
intro-follow|start|(|	2-3 -15
intro-follow|start|,auxiliary|	2-3 20	4-7 23	8+ 9
intro-follow|start|,pronoun|	4-7 25	8+ 14
intro-follow|start|,quote|	1 -13
intro-follow|start|,verb-judging|	4-7 9	8+ 8
intro-follow|start|,verb-saying|	1 21	2-3 25	4-7 25	8+ 8
intro-follow|start|,verb-thinking|	8+ 11
intro-follow|start|,word|	4-7 9	8+ 20
intro-follow|start|,|	2-3 -12	4-7 23
intro-follow|start|:|	1 -10	4-7 13	8+ 24
intro-follow|start|auxiliary|	1 -28	2-3 -25
intro-follow|start|capital|	1 -22	4-7 44	8+ 17
intro-follow|start|coordinator|	1 9
intro-follow|start|determiner|	1 21	4-7 16	8+ 24
intro-follow|start|end|	1 9	2-3 14	4-7 18	8+ 36
intro-follow|start|preposition|	2-3 -10	8+ 19
intro-follow|start|pronoun|	1 35	2-3 28	4-7 36	8+ 16
intro-follow|start|stop|	4-7 25	8+ 29
intro-follow|start|subordinator|	2-3 -16	8+ 16
intro-follow|start|that|	8+ 17
intro-follow|start|verb-judging|	2-3 -16
intro-follow|start|verb-saying|	1 21	2-3 22	4-7 34	8+ 15
intro-follow|start|word|	1 -13	2-3 -10	4-7 -13	8+ 32
intro-follow|start|–|	2-3 14	4-7 14
intro-follow|start|—|	2-3 18	4-7 -6	8+ 24
intro-follow|stop|(|	8+ 17
intro-follow|stop|,auxiliary|	1 25	2-3 40	4-7 35	8+ 7
intro-follow|stop|,determiner|	4-7 24	8+ 17
intro-follow|stop|,preposition|	2-3 -12
intro-follow|stop|,pronoun|	1 15	2-3 22	4-7 31	8+ 12
intro-follow|stop|,verb-judging|	4-7 24	8+ 10
intro-follow|stop|,verb-saying|	1 31	2-3 46	4-7 11	8+ 9
intro-follow|stop|,verb-thinking|	4-7 21	8+ 14
intro-follow|stop|,word|	1 25	2-3 22	8+ 13
intro-follow|stop|,|	2-3 -26	4-7 24
intro-follow|stop|auxiliary|	1 -11	2-3 -23	8+ 19
intro-follow|stop|capital|	1 14	2-3 27	4-7 40	8+ 17
intro-follow|stop|coordinator|	8+ 10
intro-follow|stop|determiner|	2-3 19	4-7 35	8+ 18
intro-follow|stop|end|	2-3 45	4-7 64	8+ 18
intro-follow|stop|preposition|	2-3 -6	4-7 23	8+ 22
intro-follow|stop|pronoun|	1 42	2-3 14	4-7 35	8+ 16
intro-follow|stop|quote|	2-3 15	4-7 36
intro-follow|stop|stop|	1 24	2-3 20	8+ 16
intro-follow|stop|subordinator|	8+ 19
intro-follow|stop|that|	8+ 10
intro-follow|stop|verb-saying|	1 25	2-3 31	4-7 37	8+ 16
intro-follow|stop|word|	1 -31	2-3 -12	8+ 24
intro-follow|stop|—|	4-7 -7
intro-follow|subordinator|,verb-saying|	2-3 -17
intro-follow|subordinator|,word|	1 -16	2-3 -17
intro-follow|subordinator|,|	2-3 -19	4-7 17
intro-follow|subordinator|auxiliary|	1 -26
intro-follow|subordinator|capital|	2-3 -19	4-7 19
intro-follow|subordinator|coordinator|	1 22	2-3 37	4-7 22
intro-follow|subordinator|determiner|	2-3 -7
intro-follow|subordinator|end|	2-3 -10	4-7 -9	8+ 26
intro-follow|subordinator|preposition|	1 -15	2-3 -9	4-7 20
intro-follow|subordinator|pronoun|	4-7 25	8+ 11
intro-follow|subordinator|stop|	1 14	4-7 15	8+ 33
intro-follow|subordinator|subordinator|	4-7 21
intro-follow|subordinator|verb-judging|	2-3 -13
intro-follow|subordinator|verb-saying|	1 -10
intro-follow|subordinator|word|	1 -6	2-3 -24	4-7 -15
intro-follow|that|,determiner|	1 -17
intro-follow|that|auxiliary|	1 -11	4-7 29
intro-follow|that|capital|	8+ 15
intro-follow|that|coordinator|	4-7 14	8+ 14
intro-follow|that|determiner|	2-3 13	8+ 13
intro-follow|that|end|	1 23	2-3 -10	4-7 22	8+ 24
intro-follow|that|preposition|	2-3 -12	4-7 14	8+ 13
intro-follow|that|stop|	2-3 18	4-7 41	8+ 22
intro-follow|that|subordinator|	8+ 17
intro-follow|that|word|	1 -30	2-3 19
intro-follow|verb-judging|(|	4-7 -17
intro-follow|verb-judging|,auxiliary|	1 -8	2-3 -7
intro-follow|verb-judging|,coordinator|	2-3 -7
intro-follow|verb-judging|,that|	2-3 -9
intro-follow|verb-judging|,verb-saying|	2-3 -10
intro-follow|verb-judging|,word|	1 -6	2-3 -6	4-7 -10
intro-follow|verb-judging|,|	1 -25	2-3 19	4-7 -12
intro-follow|verb-judging|:|	2-3 -22
intro-follow|verb-judging|;|	2-3 -6	4-7 16
intro-follow|verb-judging|auxiliary|	1 -22	2-3 -23
intro-follow|verb-judging|capital|	2-3 13	4-7 -6
intro-follow|verb-judging|coordinator|	2-3 7	4-7 -9
intro-follow|verb-judging|determiner|	1 6	2-3 -19	4-7 14
intro-follow|verb-judging|end|	1 -8	2-3 -12	4-7 33
intro-follow|verb-judging|preposition|	2-3 -14	4-7 18
intro-follow|verb-judging|pronoun|	1 -9	2-3 9	4-7 -7
intro-follow|verb-judging|stop|	1 20	4-7 12	8+ 19
intro-follow|verb-judging|subordinator|	1 -10	2-3 17
intro-follow|verb-judging|verb-saying|	1 -18	2-3 8
intro-follow|verb-judging|word|	1 23	2-3 -15
intro-follow|verb-saying|,auxiliary|	2-3 -11
intro-follow|verb-saying|,coordinator|	2-3 -15
intro-follow|verb-saying|,preposition|	1 -10
intro-follow|verb-saying|,word|	1 -21	2-3 -21	4-7 -14
intro-follow|verb-saying|,|	2-3 -22
intro-follow|verb-saying|:|	4-7 7
intro-follow|verb-saying|;|	1 -20	2-3 13
intro-follow|verb-saying|adverb|	1 7
intro-follow|verb-saying|auxiliary|	2-3 10	4-7 15
intro-follow|verb-saying|capital|	2-3 -16
intro-follow|verb-saying|coordinator|	1 10	2-3 13	4-7 13
intro-follow|verb-saying|determiner|	1 -16	4-7 -14
intro-follow|verb-saying|end|	4-7 -20	8+ -9
intro-follow|verb-saying|preposition|	1 28	2-3 17	4-7 16	8+ 16
intro-follow|verb-saying|pronoun|	4-7 -15
intro-follow|verb-saying|stop|	4-7 7	8+ 18
intro-follow|verb-saying|that|	2-3 -24
intro-follow|verb-saying|verb-saying|	2-3 -19
intro-follow|verb-saying|word|	1 -22	2-3 -7	4-7 10
intro-follow|verb-thinking|,|	1 -15	2-3 -14
intro-follow|verb-thinking|auxiliary|	1 -7
intro-follow|verb-thinking|capital|	4-7 12
intro-follow|verb-thinking|coordinator|	1 -6
intro-follow|verb-thinking|end|	2-3 -8	4-7 24	8+ 11
intro-follow|verb-thinking|preposition|	1 8	2-3 20
intro-follow|verb-thinking|stop|	1 -12	2-3 13	4-7 26	8+ 15
intro-follow|verb-thinking|subordinator|	4-7 20
intro-follow|word|(|	2-3 -17
intro-follow|word|,adverb|	1 7
intro-follow|word|,auxiliary|	1 -21	2-3 -18
intro-follow|word|,coordinator|	4-7 11
intro-follow|word|,determiner|	1 -20
intro-follow|word|,preposition|	1 -28	2-3 -20	8+ 11
intro-follow|word|,pronoun|	1 -13	2-3 -17	4-7 -11
intro-follow|word|,quote|	1 -7	2-3 -9
intro-follow|word|,subordinator|	1 12	4-7 14
intro-follow|word|,that|	1 -18	2-3 -12	4-7 -6
intro-follow|word|,verb-saying|	8+ 9
intro-follow|word|,verb-thinking|	2-3 15
intro-follow|word|,word|	1 -9	2-3 -11	4-7 -19	8+ 13
intro-follow|word|,|	1 -33	2-3 -11	4-7 27
intro-follow|word|-|	4-7 15
intro-follow|word|:|	2-3 -20	4-7 13
intro-follow|word|;|	1 -19	2-3 -13	4-7 21
intro-follow|word|adverb|	1 -28	2-3 14	4-7 -13
intro-follow|word|auxiliary|	1 -7	4-7 -22
intro-follow|word|capital|	1 16	4-7 18	8+ 30
intro-follow|word|coordinator|	1 8	2-3 8	8+ 10
intro-follow|word|determiner|	1 18	4-7 -10	8+ 19
intro-follow|word|end|	1 -19	4-7 -12	8+ 34
intro-follow|word|preposition|	2-3 -11	8+ 19
intro-follow|word|pronoun|	1 -22	2-3 8	8+ 12
intro-follow|word|quote|	1 -14
intro-follow|word|stop|	2-3 8	4-7 10	8+ 6
intro-follow|word|subordinator|	1 -11	4-7 17
intro-follow|word|that|	1 -16
intro-follow|word|verb-judging|	1 -20
intro-follow|word|verb-saying|	1 -34
intro-follow|word|word|	4-7 10
intro-follow|–|end|	4-7 14
intro-follow|—|determiner|	2-3 -10
intro-follow|—|end|	2-3 14	8+ 9
intro-follow|’|stop|	2-3 23
intro|	' -17	) 14	- -11	: 7	; 12	possessive -12	preposition -11	quote 15	start 13	stop 24	subordinator -8	verb-judging -9	verb-saying -6	word -13	– -7	— 6
in|first|=aan|	2-3 10	4-7 13	8+ 6	none 11
in|first|=abbiamo|	4-7 19	8+ 12	first 21	none 6
in|first|=about|	2-3 17	4-7 25	first 18	none 23
in|first|=after|	2-3 20	8+ 14	first 20
in|first|=ai|	8+ 13	first 13
in|first|=alle|	4-7 18	first 12
in|first|=all|	4-7 23	8+ 18	first 26
in|first|=als|	4-7 23	8+ 13	first 20	some 8
in|first|=al|	8+ 9	first 10	none 16
in|first|=among|	4-7 18	none 14
in|first|=am|	4-7 -8	all -10	first 22
in|first|=and|	2-3 18	4-7 37	8+ 30	first 37	none 38	some 13
in|first|=another|	8+ 20	first 19
in|first|=any|	2-3 20	4-7 17	8+ 15	first 9	none 24
in|first|=an|	2-3 26	4-7 11	8+ 21	first -6	none 44	some 20
in|first|=ao|	8+ 12	first 13
in|first|=après|	2-3 11	8+ 6	first 10
in|first|=aquele|	first 6
in|first|=are|	4-7 20	8+ 17	first -10	none 14
in|first|=as|	4-7 -18	8+ 18	none -7	some 14
in|first|=at|	2-3 21	4-7 42	8+ 22	first 26	none 36
in|first|=até|	2-3 12	none 12
in|first|=auf|	2-3 6	4-7 18	some 7
in|first|=aunque|	none 19
in|first|=aus|	2-3 11	4-7 9	all-one 11
in|first|=au|	2-3 10	4-7 13	8+ 8	first 6	none 16
in|first|=avant|	2-3 18	4-7 16	8+ 7	first 7	none 25
in|first|=avec|	2-3 26	4-7 19	8+ 7	first 12	none 31
in|first|=a|	4-7 -9	8+ 20	all -30	first -23	none 12	some 6
in|first|=because|	4-7 14	8+ 19	first 20	none 16	some 7
in|first|=been|	none 13
in|first|=before|	8+ 17	none 26
in|first|=beim|	4-7 14
in|first|=being|	4-7 14	none 18
in|first|=bei|	2-3 10	8+ 16	first 14
in|first|=beyond|	2-3 21	none 22
in|first|=be|	2-3 -20	4-7 -15	8+ 10	first -18	none -15
in|first|=bij|	8+ 12	first 11
in|first|=bis|	2-3 -9	4-7 11	first 8	none -11	some 16
in|first|=both|	4-7 16	8+ 14	first 14	none -16
in|first|=but|	4-7 27	8+ 22	first 30	none 22	some 8
in|first|=by|	2-3 25	4-7 17	8+ 20	first 22	none 25
in|first|=cada|	8+ 9	first 8
in|first|=cannot|	4-7 18	none 18
in|first|=can|	4-7 23	8+ 12	first 20
in|first|=cette|	first 11
in|first|=cet|	4-7 11	first 11
in|first|=ce|	4-7 20	8+ 21	first 23
in|first|=chaque|	8+ 11	first 11
in|first|=chez|	8+ 6	first 6
in|first|=che|	4-7 16	none 17
in|first|=ci|	4-7 6	8+ 6
in|first|=come|	2-3 -11	4-7 14	first 13	none -6
in|first|=comme|	8+ 13	first 7
in|first|=como|	2-3 22	4-7 8	none 27
in|first|=com|	8+ 13	first -13
in|first|=con|	4-7 6	8+ 19	first 26
in|first|=could|	8+ 21	first -16	none 31
in|first|=cuando|	8+ 18	first 18
in|first|=dans|	2-3 18	4-7 -11	8+ 6	first 14	none -9
in|first|=dass|	4-7 14	first 11
in|first|=das|	2-3 -8	4-7 8	8+ 13	all-one -7	first 6	most 15	some 16
in|first|=dat|	2-3 20	4-7 19	8+ 8	first 20	none 17
in|first|=da|	4-7 22	8+ 14	all-one -8	first 20	none 17
in|first|=del|	4-7 19	first 17	none 17
in|first|=den|	2-3 -11	4-7 20	all-one -11	first 11	most 6
in|first|=depuis|	2-3 14
in|first|=der|	8+ 25	first 17	most -10	some 7	titled -7
in|first|=desde|	4-7 17	8+ 6	first 7	none 18
in|first|=des|	2-3 -15	4-7 24	8+ 19	first 10	none 14
in|first|=deux|	2-3 12	4-7 16	8+ 6	first 11	none 20
in|first|=de|	2-3 -22	8+ 13	all -7	all-one -12	first 9	none -13	some -8
in|first|=did|	2-3 19	4-7 21	8+ 18	first 22	none 23
in|first|=diese|	4-7 8	first 8
in|first|=die|	2-3 -18	4-7 9	8+ 25	all-one -15	most 8	none 19	some 10
in|first|=dit|	4-7 20	8+ 14	first 20
in|first|=di|	2-3 10	4-7 22	first -6	none 23
in|first|=doch|	first 16
in|first|=does|	8+ 15	first 22
in|first|=dois|	8+ 16
in|first|=don't|	2-3 -9	first 17
in|first|=don’t|	2-3 -7	8+ 17	first 20
in|first|=dos|	2-3 12	8+ 7	none 16
in|first|=down|	4-7 -17
in|first|=do|	2-3 -10	8+ 20	none 20
in|first|=drei|	4-7 6
in|first|=drie|	first 10
in|first|=due|	2-3 -7	4-7 17	first 14
in|first|=du|	first -9
in|first|=dès|	2-3 13	none 15
in|first|=each|	8+ 12	first 12
in|first|=een|	2-3 21	4-7 23	8+ 16	all-one 9	first 7	none 28	some 11
in|first|=einem|	8+ 6	some 8
in|first|=einen|	4-7 21
in|first|=einer|	2-3 13	4-7 8	first 9	some 10
in|first|=eine|	2-3 18	4-7 12	8+ 15	first 8	most 11	some 21
in|first|=ein|	2-3 7	4-7 23	8+ 17	all 16	first 12	most 14	some 11	upper 6
in|first|=ela|	2-3 7	8+ 13	first 11
in|first|=eles|	8+ 13	first 13
in|first|=ele|	4-7 8	8+ 8	first 16
in|first|=elke|	8+ 9	first 9
in|first|=elle|	4-7 27	8+ 7	first 24
in|first|=el|	2-3 -13	4-7 -16	8+ 31	all-one -9	first 23	none -26	some -7	titled 19
in|first|=em|	4-7 24	8+ 19	first 22	none 7
in|first|=entre|	4-7 -15	none -13
in|first|=en|	4-7 33	8+ 14	first 25	some 22
in|first|=eram|	4-7 8	first 8
in|first|=erano|	first 6
in|first|=eran|	first 12
in|first|=era|	2-3 11	4-7 21	8+ 8	first 20	none 15
in|first|=er|	2-3 -9	4-7 6	8+ 6	first -6
in|first|=essa|	none 15
in|first|=esse|	4-7 10	8+ 6	first 6	none 10
in|first|=estava|	2-3 17	4-7 12	first 20
in|first|=este|	4-7 9	8+ 8	first 10
in|first|=est|	4-7 15	none 15
in|first|=están|	first 10
in|first|=está|	2-3 10	4-7 26	8+ 7	first -6	none 21
in|first|=estão|	8+ 7	first 7
in|first|=es|	2-3 15	4-7 18	8+ 12	first 22	none 17
in|first|=et|	8+ 6
in|first|=eu|	2-3 12	4-7 12	8+ 23	first 19
in|first|=every|	2-3 -12	4-7 26	8+ 15	first 20	none -7	some 16
in|first|=except|	8+ 14	none 21
in|first|=e|	2-3 21	4-7 8	8+ 29	most 17	none 23	some 10
in|first|=fait|	2-3 -12	none -8
in|first|=fa|	4-7 24	none 25
in|first|=foi|	4-7 20	8+ 6	first 16	none 17
in|first|=foram|	2-3 12	8+ 6	first 7
in|first|=for|	2-3 36	4-7 8	8+ 17	first 20	none 17
in|first|=four|	8+ 19	first 19
in|first|=from|	4-7 15	8+ 11	first 12	none -8
in|first|=fue|	4-7 9
in|first|=für|	4-7 -6
in|first|=geen|	2-3 16	4-7 18	first 9	none 21
in|first|=gli|	4-7 11
in|first|=haben|	4-7 9
in|first|=had|	none 9
in|first|=hanno|	8+ 8	first 12	none 6
in|first|=hasta|	2-3 7	4-7 11	first -6	none 17
in|first|=has|	4-7 22	8+ 21	first 14	none 24	some 17
in|first|=have|	4-7 18	8+ 13	none 16
in|first|=havia|	8+ 10	first 10
in|first|=having|	8+ 12	first 11
in|first|=ha|	2-3 17	4-7 24	8+ 8	first 14	none 21
in|first|=he'll|	first 12
in|first|=he's|	2-3 15	4-7 17	8+ 16	first 25
in|first|=hemos|	4-7 6	first 8
in|first|=her|	4-7 17	8+ 12	first 15
in|first|=het|	2-3 -22	4-7 -12	8+ 14	all-one -14	first -6	none -20
in|first|=he|	4-7 45	8+ 18	first 44	none -13
in|first|=he’s|	4-7 20	8+ 20	first 23
in|first|=hij|	4-7 14	8+ 9	first 12	titled 11
in|first|=his|	4-7 12	8+ 18	first 18
in|first|=how|	4-7 16	8+ 21	first 26
in|first|=ho|	4-7 18	8+ 7	first 20	titled 7
in|first|=há|	4-7 23	8+ 7	first 8	none 13
in|first|=i'd|	4-7 21	8+ 19	first 26
in|first|=i'll|	4-7 14	8+ 15	first 15
in|first|=i'm|	4-7 20	8+ 22	first 11
in|first|=i've|	4-7 25	8+ 24	first 30
in|first|=ich|	4-7 40	8+ 23	all-one 17	first 21	most 16	titled 14
in|first|=if|	4-7 27	8+ 27	first 29	none 16
in|first|=ihr|	4-7 12	first 12
in|first|=ik|	2-3 22	4-7 6	8+ 11	first 6	none 20
in|first|=ils|	4-7 27	8+ 8	first 27
in|first|=il|	2-3 -20	8+ 15	all -6	all-one -20	none -14	titled 8
in|first|=im|	2-3 16	4-7 11	8+ 8	all-one 16	first 13
in|first|=in|	2-3 17	4-7 12	8+ 36	all -18	first 16	most 8	none 32	some 18
in|first|=io|	4-7 9	8+ 6	first 18	none 17
in|first|=ist|	2-3 12	4-7 10	some 9
in|first|=is|	4-7 11	8+ 26	first 22	none -7	some 10
in|first|=it's|	2-3 20	8+ 22	all 13	first 12
in|first|=its|	none 10
in|first|=it|	2-3 30	4-7 44	8+ 20	first 41	none 24
in|first|=it’s|	2-3 32	4-7 39	8+ 19	first 40
in|first|=i|	4-7 12	8+ 23	all -12	first 30	none -22	some -15	titled 21
in|first|=i’d|	4-7 32	8+ 13	first 33
in|first|=i’ll|	8+ 16	first -8
in|first|=i’m|	2-3 6	4-7 27	titled 23
in|first|=i’ve|	4-7 26	8+ 16	first 31
in|first|=jamais|	2-3 14	4-7 16	none 20
in|first|=jamás|	first 10
in|first|=je|	2-3 -7	4-7 24	8+ 11	first 22	titled 13
in|first|=keinen|	4-7 8
in|first|=keine|	2-3 11
in|first|=kein|	4-7 9	some 14
in|first|=las|	4-7 23	first 10	none 17
in|first|=la|	2-3 -24	4-7 -23	8+ 10	all -13	all-one -23	most 18	none -15	some -26	titled -7
in|first|=lei|	1 -7	4-7 9	first 12
in|first|=les|	4-7 -16	8+ 12	all -15	all-one -9	first -6	titled -9
in|first|=le|	2-3 -22	4-7 -30	8+ 17	all -19	all-one -11	none -25	some -26	titled 9
in|first|=like|	2-3 26	4-7 25	8+ 15	first 9	none 29
in|first|=los|	2-3 -6	4-7 -9	8+ 10	all -9	all-one -16	first -15	none 19	titled -8
in|first|=lo|	8+ 9	most 7	none 13
in|first|=lui|	4-7 8
in|first|=maar|	4-7 17	8+ 11	first 21	none 10
in|first|=mais|	2-3 7	4-7 11	first 7	none 11
in|first|=mai|	2-3 9
in|first|=many|	8+ 19	first 19	none 12
in|first|=man|	4-7 15	8+ 14	first 19
in|first|=mas|	4-7 9	8+ 9	first 6	none 11
in|first|=may|	4-7 17	none 16
in|first|=ma|	4-7 17	8+ 8	first 22
in|first|=meine|	4-7 13	8+ 7	first 17
in|first|=mein|	4-7 10	8+ 20	first 20
in|first|=mes|	4-7 12	first 10
in|first|=met|	4-7 21	8+ 8	first 21
in|first|=meu|	8+ 18	first 18
in|first|=me|	2-3 13	4-7 10	8+ 20	first 13	none 13
in|first|=mia|	8+ 7	first 12
in|first|=mijn|	4-7 26	8+ 15	first 12	titled 10
in|first|=minha|	8+ 7	first 7
in|first|=mio|	4-7 7	8+ 10	first 9
in|first|=mis|	4-7 16	first 20
in|first|=mit|	2-3 18	4-7 -8	8+ 13	all -10	all-one 16	some 14
in|first|=mi|	2-3 7	4-7 20	8+ 9	first 23	titled 12
in|first|=mon|	4-7 12	8+ 8	first 10
in|first|=most|	4-7 17	8+ 16	first 18
in|first|=my|	2-3 -15	8+ 20	all -21	all-one -15	first 11	none -7
in|first|=nach|	4-7 11	first 15	some 8
in|first|=na|	2-3 22	4-7 10	8+ 18	first 15	none 18
in|first|=neither|	4-7 20	first 18	none 18
in|first|=nei|	none 10
in|first|=nella|	4-7 13	none 13
in|first|=nel|	8+ 6	first 6
in|first|=nem|	2-3 -10	4-7 21	most 12
in|first|=never|	2-3 -24	4-7 23	all -24	none 22
in|first|=ne|	4-7 23	8+ 23	first 9	none 25
in|first|=nicht|	4-7 15	first 13	none 21	some -9
in|first|=niet|	2-3 14	4-7 26	none 20
in|first|=nine|	all -20
in|first|=ni|	4-7 30	8+ 11	first 9
in|first|=noi|	4-7 -19	8+ 13	first -18
in|first|=non|	1 9	2-3 -9	4-7 21	8+ 16	none 6
in|first|=nos|	4-7 22	8+ 13	first 20	none 17
in|first|=not|	4-7 11	8+ 25	all-one 14	first -8	none 18	some 15	titled 22
in|first|=nous|	2-3 9	4-7 28	8+ 7	first 20
in|first|=no|	1 19	2-3 -7	4-7 -17	8+ 21	all -13	all-one -23	first -11	none 6	some 9	titled 12
in|first|=nuestros|	4-7 6	first 6
in|first|=num|	8+ 8
in|first|=nunca|	4-7 -10	8+ 8	first -13
in|first|=não|	4-7 30	8+ 16	first 11	none 26	titled 13
in|first|=né|	4-7 20
in|first|=nós|	4-7 11	first 11
in|first|=off|	all-one -18	none 21
in|first|=of|	4-7 19	8+ 18	first 25	none 16
in|first|=ogni|	4-7 13	first 13
in|first|=ohne|	2-3 14	4-7 19	first 18	most 11	some 14
in|first|=omdat|	8+ 13	first 13
in|first|=om|	2-3 18	none 21
in|first|=once|	8+ 22	first 22
in|first|=onde|	4-7 8	first 9
in|first|=one|	4-7 25	8+ 21	first 21	none 24
in|first|=onze|	8+ 12	first 14
in|first|=on|	2-3 -15	8+ 10	none -16
in|first|=op|	2-3 13	4-7 16	8+ 6	first 11	none 14
in|first|=os|	2-3 -18	4-7 11	8+ 10	all-one -13	first 12
in|first|=our|	2-3 6	4-7 6	8+ 29	first 8
in|first|=out|	none 17
in|first|=over|	8+ 10	first 9	none 18
in|first|=o|	2-3 -28	4-7 -17	8+ 19	all -13	all-one -21	none -25	some 9
in|first|=où|	4-7 16	none 16
in|first|=para|	2-3 24	4-7 30	8+ 11	first 11	none 33
in|first|=parce|	none 10
in|first|=par|	none 18
in|first|=pas|	2-3 17	4-7 16	first 10	none 21
in|first|=pela|	4-7 9	first 6
in|first|=pelo|	4-7 15	first 7	none 13
in|first|=pendant|	8+ 9	first 6
in|first|=perché|	2-3 13	4-7 14	8+ 6	first 13	none 11
in|first|=pero|	4-7 15	8+ 12	first 18
in|first|=per|	2-3 25	4-7 6	8+ 12	none 32
in|first|=pode|	first 13
in|first|=pois|	4-7 17	first 17
in|first|=porque|	4-7 25	8+ 10	first 17	none 20
in|first|=por|	2-3 10	4-7 19	8+ 10	none 22
in|first|=pour|	none 14
in|first|=prima|	2-3 18	4-7 17	first 9	none 15
in|first|=pues|	4-7 9	8+ 7	first 10
in|first|=quando|	2-3 11	4-7 11	8+ 14	first 15	none 8
in|first|=quand|	4-7 22	8+ 11	first 12	none 18
in|first|=quella|	4-7 17	first 15
in|first|=quello|	4-7 19
in|first|=questa|	4-7 11	8+ 12	first -6
in|first|=que|	2-3 22	4-7 32	none 26
in|first|=sans|	2-3 -7	4-7 16	8+ 8
in|first|=sem|	4-7 26	none 22
in|first|=senza|	2-3 10	4-7 24	none 22
in|first|=será|	4-7 8	first 8
in|first|=se|	8+ 11	first 11	none 12	some 14
in|first|=she'd|	4-7 19	first 20
in|first|=she's|	4-7 16	8+ 13	first 19
in|first|=she|	2-3 23	4-7 31	8+ 17	first 20	none 13
in|first|=she’d|	8+ 16	first 16
in|first|=she’s|	2-3 21	4-7 21	8+ 10	first 30
in|first|=should|	8+ 16	none 17
in|first|=sie|	4-7 10	first 10
in|first|=since|	4-7 21	none 21
in|first|=sin|	8+ -9	first -10	none 11
in|first|=six|	4-7 -11	8+ 15	first 14
in|first|=si|	2-3 17	4-7 7	8+ 11	first 9	none 24
in|first|=some|	2-3 23	4-7 19	8+ 16	first 19	none 26
in|first|=sono|	2-3 14	4-7 21	8+ 7	first 18	none 19
in|first|=son|	2-3 13	4-7 9	8+ 15	first 15	none 10
in|first|=sous|	2-3 12	none 15
in|first|=so|	2-3 9	8+ 26	first 16	none 16
in|first|=sulla|	2-3 12
in|first|=sul|	2-3 17	first 22
in|first|=sur|	2-3 16	8+ 7	first 7	none 18
in|first|=su|	2-3 10	4-7 -13	8+ 12	first -13	none 11
in|first|=são|	4-7 20	8+ 6	first 10	none 16
in|first|=tem|	4-7 12	none 13
in|first|=that|	4-7 34	8+ 14	first 29	most 14	none 20
in|first|=then|	4-7 37	8+ 19	first 29
in|first|=these|	4-7 17	8+ 15	first 19
in|first|=they're|	2-3 14	4-7 12	8+ 14	first 19
in|first|=they've|	8+ 17	first 17
in|first|=they|	2-3 26	4-7 40	8+ 20	first 40	most 14	none 19	some 10
in|first|=they’re|	2-3 19	4-7 23	8+ 14	first 26
in|first|=they’ve|	first 10
in|first|=the|	2-3 -35	4-7 -14	8+ 17	all -34	all-one -16	first 26	none -18	some 6	titled -19
in|first|=this|	2-3 9	8+ 21	all -17	all-one 20	first 21	none 27	some 8
in|first|=those|	8+ 15	first 17
in|first|=three|	2-3 -6	4-7 21	8+ 13	first 18	none 22
in|first|=tiene|	4-7 10	8+ 6	first 7	none 18
in|first|=tinha|	8+ 6	first 6
in|first|=toen|	4-7 14	8+ 9	first 15
in|first|=tot|	8+ 15	first 15
in|first|=to|	4-7 8	8+ 20	none 7	some 14
in|first|=tres|	first -18
in|first|=tre|	4-7 14
in|first|=trois|	4-7 18	first 16
in|first|=três|	4-7 -10	8+ 7	first -10
in|first|=twee|	2-3 13	4-7 15	first 15
in|first|=two|	4-7 31	8+ 16	first 25	none 27
in|first|=uit|	2-3 11
in|first|=uma|	2-3 24	4-7 25	8+ 7	first 19	none 26
in|first|=um|	2-3 19	4-7 34	8+ 23	first 10	none 35	some 18
in|first|=una|	2-3 23	4-7 -9	8+ 14	first -10	none 15
in|first|=under|	2-3 -9	4-7 12	none 21
in|first|=und|	1 10	2-3 9	4-7 12	8+ 7	all-one 9	first 13	most 9	some 6
in|first|=une|	2-3 27	4-7 20	8+ 9	none 40
in|first|=uno|	2-3 12	first 11
in|first|=until|	4-7 27	8+ 14	none 25
in|first|=un|	2-3 15	4-7 47	none 34	some 9
in|first|=up|	2-3 -14	all-one -14
in|first|=usted|	4-7 13	first 9
in|first|=vai|	4-7 10	first 7
in|first|=van|	4-7 16	first 10
in|first|=va|	4-7 13	none 17
in|first|=você|	4-7 17	first 17
in|first|=voor|	4-7 -6	8+ 14	none 10
in|first|=vor|	4-7 14
in|first|=vous|	4-7 14	8+ 8	first 9
in|first|=vão|	first 11
in|first|=was|	4-7 19	8+ 21	first 18	none -8	some 11
in|first|=we'll|	8+ 14	first 13
in|first|=we're|	8+ 22
in|first|=we've|	4-7 13	8+ 21	first 20
in|first|=weil|	first 15
in|first|=wenn|	8+ 8	first 7
in|first|=we|	2-3 14	4-7 26	8+ 20	all -24	first 43	some 11	titled 17
in|first|=we’d|	first 20
in|first|=we’ll|	8+ 19	first 17
in|first|=we’re|	4-7 16	8+ 19
in|first|=we’ve|	4-7 10	8+ 14	first 21
in|first|=what|	4-7 23	8+ 21	first 27	none 26
in|first|=when|	2-3 18	4-7 33	8+ 21	first 32	none 25
in|first|=where|	4-7 14	8+ 20	first 15
in|first|=whether|	8+ 15	first 14
in|first|=while|	8+ 14	first 14
in|first|=why|	8+ 11	first 13
in|first|=wie|	2-3 11	4-7 7	8+ -12	all-one 11	first -12
in|first|=wij|	2-3 -13	8+ 14
in|first|=will|	4-7 20	8+ 14	none 17	some 16
in|first|=wir|	2-3 -9	4-7 -11	8+ 10	first -15	titled 13
in|first|=within|	4-7 20	none 20
in|first|=without|	4-7 25	none 11
in|first|=with|	2-3 15	4-7 41	8+ 25	none 36
in|first|=would|	4-7 22	8+ 19	first 13	none 22
in|first|=wo|	4-7 -11	8+ 7	first 12
in|first|=you'd|	first 15
in|first|=you're|	8+ 12	first 13
in|first|=you've|	2-3 17	8+ 15	all-one 17	first 15
in|first|=your|	8+ 15	first 21
in|first|=you|	2-3 28	4-7 13	8+ -12	first 10	none -9
in|first|=you’ll|	4-7 19	first 20
in|first|=you’re|	first 14
in|first|=you’ve|	first 13
in|first|=yo|	4-7 21	8+ 16	first 23	titled 6
in|first|=y|	2-3 18	8+ 8	none 16
in|first|=ze|	4-7 20	8+ 11	first 21
in|first|=zij|	4-7 9	first 9
in|first|=zonder|	2-3 -14	8+ 10	first 10	none -14
in|first|=zur|	2-3 10
in|first|=zu|	2-3 -10	4-7 17	first 16	some 14
in|first|=zwei|	2-3 16
in|first|=à|	2-3 -17	4-7 6	8+ 13	first -10	none -9
in|first|=è|	2-3 21	4-7 32	8+ 16	first 30	none 26
in|first|=é|	2-3 17	4-7 14	8+ 8	first 19	none 20	some 7
in|first|=über|	4-7 15
in|first|adverb|	1 11	2-3 23	4-7 -12	8+ 33	all -12	first -11	none 29	some 33	titled 8
in|first|capital|	4-7 -8	8+ 7	all-one -6
in|first|number|	2-3 -8	8+ 12	all-one -18	first -14	none 7	some 15
in|first|verb|	8+ 42	all 6	all-one -21	some -6	titled 17
in|first|word|	1 -9	4-7 13	8+ 14	all-one 14	none -10	some 14	titled 10	upper -19
in|functions|0|1|	first -12	titled 9	upper -9
in|functions|0|2-3|	all -7	all-one -13	most -9	titled 8	upper -8
in|functions|0|4-7|	all-one -13	first -11	most -17	none 21	some 21
in|functions|0|8+|	first -11
in|functions|1|1|	all-one 22	first 32	none -16
in|functions|1|2-3|	all -13	all-one -11	none 9
in|functions|1|4-7|	all -24	all-one -14	first -16	none 7	some 20	titled 34	upper 10
in|functions|1|8+|	first 13
in|functions|2|2-3|	all-one 23	first 13	some 19
in|functions|2|4-7|	all -18	all-one -20	first 13	most 11	none 20	titled -6	upper 15
in|functions|2|8+|	most 19	none 26	some 16
in|functions|3|2-3|	first 24
in|functions|3|4-7|	all -13	most 10	none 21	some 29	upper 21
in|functions|3|8+|	first 9	most 25	none 15	some 32	titled 16	upper 10
in|last|	-2 -8	-a -24	00 10	11 -16	12 -12	2 -19	29 14	3 -17	30 -11	4 -6	5 -20	7 -15	70 12	a -24	ad 9	af -17	ag 6	ah 17	ai 12	al -17	am 17	an 16	ao -16	ap 11	ar -21	as 10	at -20	au -19	aw -19	ay 19	az -22	aß 18	b -13	ba 12	be 15	bi 16	bo -13	bs -21	by -27	c -22	ca -12	ce 11	ch -11	ci 17	ck -36	co 14	cy -18	cé -9	da 9	do 10	ds -14	dy -11	ea -21	ec -14	ee -7	ef 19	eg -20	el 15	em -11	eo -11	ep 23	es -9	eu -9	ex -17	ey -8	fa -24	fe -8	ff -12	fo 9	fé -13	ga -8	gd 15	gh 15	gi 15	go -16	gs 13	gy 17	gé 15	he -23	hi 8	hn -13	ho 11	hr -6	hs 6	ht -19	hy 20	há -19	i -6	id -8	if -8	ig 26	ii -9	ij 8	ik -16	il -23	im -18	in 10	io -13	ir -15	it -16	iv 21	ix 7	iz 14	ié 11	iù 13	ja -22	jd -9	je -6	jo 8	jt 13	já 16	k -13	ke 11	ko -21	la -14	ld -14	le 7	lf -18	li 14	lk -6	ll 13	ln 11	lo -13	ls 13	ly 18	lé 16	mi -8	mm 18	mo 7	mp 6	mt -13	my 14	mé -12	na -25	nc -19	nd -11	ne -9	ni -12	nk 21	nn -10	no 6	ns 27	nt -7	nu 17	nz -18	né 23	oc -23	od -7	og -8	oh 9	ok -11	ol 10	om -12	on 17	oo 8	op 21	or -13	ot 11	ou -7	ow -29	ox -15	pa -27	pe -12	pi -8	po -11	ps -16	pt 17	ra -11	rd 6	rk -16	rl -13	rm 12	ro -11	rs 12	rt -19	ry 9	rá -22	ré 9	se 8	si -18	sm 11	ss 20	st -14	sy -11	sé -6	sì -16	ta 23	ti -9	to 14	ts 10	tt 9	tu 11	tz -27	tà 13	té -35	ub -24	ue 17	uf -20	ug 9	ui 9	uk 15	ul 15	un 7	up -18	ur -31	us 14	ut -13	uw -15	ux 16	uy -22	ve 12	vi 18	vu -7	vy 6	vé 14	we -11	wn -8	ws 13	x -14	xa -7	xo -19	ya -12	ye -17	yi -18	yo 11	ze 14	zt 11	ão -12	ço 11	ès -14	ée 18	ém 13	én 19	êt 16	ío 7	ña 9	ún 19	’s -24
in|last|-se|	2-3 9
in|last|-up|	1 -22
in|last|029|	2-3 14
in|last|030|	2-3 -11
in|last|12|	2-3 -12
in|last|2|	2-3 -19
in|last|3|	2-3 -17
in|last|4|	2-3 -6
in|last|5|	2-3 -20
in|last|7|	2-3 -15
in|last|a-2|	1 -8
in|last|aaf|	1 -15
in|last|aak|	1 -8	2-3 6
in|last|aan|	2-3 -19
in|last|aas|	2-3 -10
in|last|ace|	1 8	2-3 17
in|last|ack|	1 -29	2-3 -18
in|last|act|	2-3 -18
in|last|ada|	1 26
in|last|ade|	1 13
in|last|ado|	1 16	2-3 -6
in|last|ady|	1 8
in|last|afé|	2-3 -9
in|last|age|	2-3 11
in|last|ago|	2-3 16
in|last|agt|	2-3 -9
in|last|ain|	2-3 6
in|last|air|	2-3 -8
in|last|ait|	2-3 8
in|last|ajo|	2-3 16
in|last|ake|	2-3 12
in|last|akt|	2-3 15
in|last|ala|	2-3 -11
in|last|ald|	1 -22
in|last|alf|	2-3 -13
in|last|ali|	1 18
in|last|alk|	2-3 -11
in|last|all|	2-3 12
in|last|alo|	1 -17	2-3 -11
in|last|als|	1 13	2-3 21
in|last|alt|	2-3 -19
in|last|ame|	2-3 19
in|last|amo|	2-3 -9
in|last|ana|	1 -28
in|last|anc|	2-3 -16
in|last|and|	1 -12
in|last|ang|	1 8	2-3 -7
in|last|ank|	2-3 -20
in|last|ann|	2-3 -17
in|last|ano|	1 -21	2-3 -11
in|last|ans|	2-3 6
in|last|ant|	2-3 10
in|last|anz|	2-3 6
in|last|ape|	1 10
in|last|apo|	1 -11	2-3 -8
in|last|ara|	2-3 14
in|last|ard|	1 -9
in|last|are|	2-3 12
in|last|ari|	2-3 15
in|last|arm|	2-3 19
in|last|aro|	2-3 -9
in|last|ars|	2-3 -6
in|last|art|	1 -12	2-3 13
in|last|ary|	1 6	2-3 25
in|last|asa|	2-3 -14
in|last|ase|	1 8
in|last|aso|	2-3 10
in|last|ast|	1 -27	2-3 6
in|last|ata|	1 17	2-3 21
in|last|ate|	1 -17
in|last|ati|	2-3 7
in|last|ato|	1 -18
in|last|ats|	1 -11
in|last|att|	1 -14	2-3 -15
in|last|atz|	2-3 -9
in|last|auf|	1 -15
in|last|aus|	1 -16
in|last|aut|	2-3 16
in|last|aux|	1 15
in|last|ava|	2-3 15
in|last|ave|	1 14
in|last|avo|	1 12
in|last|ays|	2-3 16
in|last|a|	2-3 -21
in|last|aço|	2-3 12
in|last|bad|	2-3 -7
in|last|ban|	1 -14
in|last|ben|	2-3 23
in|last|ber|	2-3 -18
in|last|be|	2-3 21
in|last|ble|	1 12	2-3 11
in|last|boh|	1 8
in|last|bol|	2-3 10
in|last|bra|	2-3 -14
in|last|bus|	2-3 -29
in|last|buy|	1 -33
in|last|b|	2-3 -13
in|last|cam|	1 22
in|last|can|	2-3 -21
in|last|car|	2-3 18
in|last|cco|	1 -8
in|last|cer|	2-3 -17
in|last|ces|	1 14	2-3 -7
in|last|cha|	1 -8	2-3 11
in|last|che|	2-3 -24
in|last|cho|	1 -22	2-3 25
in|last|cht|	1 -24
in|last|cia|	1 11	2-3 -9
in|last|cie|	2-3 -19
in|last|cil|	2-3 -14
in|last|cio|	1 9	2-3 -18
in|last|cke|	1 -10
in|last|cky|	2-3 19
in|last|cle|	1 -22	2-3 -6
in|last|cos|	1 -17
in|last|c|	2-3 -15
in|last|dad|	1 -11	2-3 14
in|last|dan|	2-3 16
in|last|das|	2-3 26
in|last|day|	2-3 -33
in|last|ddo|	2-3 17
in|last|ded|	1 21
in|last|del|	2-3 7
in|last|den|	1 -20	2-3 15
in|last|der|	2-3 11
in|last|des|	2-3 6
in|last|det|	1 6
in|last|dex|	2-3 -17
in|last|dez|	2-3 19
in|last|dge|	1 6	2-3 -19
in|last|dia|	2-3 -26
in|last|did|	2-3 11
in|last|dig|	1 13	2-3 6
in|last|dio|	2-3 -12
in|last|di|	2-3 -17
in|last|dle|	2-3 15
in|last|doc|	1 -19
in|last|dog|	2-3 -12
in|last|dom|	1 -14	2-3 -15
in|last|don|	1 -10
in|last|dos|	2-3 -14
in|last|do|	2-3 18
in|last|dra|	1 13
in|last|due|	2-3 -13
in|last|día|	2-3 -6
in|last|eak|	1 -9
in|last|eal|	1 -24	2-3 -18
in|last|ean|	1 10
in|last|eap|	2-3 22
in|last|ear|	1 -19	2-3 -11
in|last|eat|	2-3 -14
in|last|eca|	2-3 10
in|last|eck|	1 -25
in|last|ect|	1 10
in|last|eda|	2-3 -12
in|last|ede|	2-3 15
in|last|eds|	2-3 -15
in|last|eel|	1 -21	2-3 9
in|last|een|	2-3 -26
in|last|eep|	2-3 23
in|last|eer|	2-3 -16
in|last|eet|	2-3 -13
in|last|ege|	1 -20
in|last|eia|	1 -7	2-3 14
in|last|eid|	1 8	2-3 12
in|last|eil|	2-3 16
in|last|ein|	1 9
in|last|eio|	2-3 18
in|last|eis|	1 -17	2-3 -19
in|last|ekt|	1 -17	2-3 13
in|last|ela|	1 7	2-3 -12
in|last|eld|	2-3 7
in|last|ele|	2-3 8
in|last|elf|	2-3 -15
in|last|ell|	1 -8	2-3 8
in|last|eln|	2-3 10
in|last|els|	2-3 -9
in|last|ely|	1 11	2-3 23
in|last|ema|	2-3 -7
in|last|eme|	1 -10
in|last|emo|	1 -18
in|last|ena|	1 -18	2-3 -8
in|last|end|	1 16	2-3 -26
in|last|ene|	2-3 14
in|last|eno|	1 17
in|last|ens|	2-3 13
in|last|ent|	1 -10	2-3 -15
in|last|ept|	2-3 8
in|last|era|	2-3 -8
in|last|erd|	2-3 15
in|last|ere|	1 -22	2-3 -17
in|last|eri|	2-3 -13
in|last|erk|	1 -11
in|last|erl|	2-3 -15
in|last|ern|	2-3 10
in|last|ero|	2-3 -7
in|last|ers|	1 9	2-3 21
in|last|ert|	1 20	2-3 -12
in|last|ery|	1 -28	2-3 16
in|last|esa|	2-3 -22
in|last|ese|	2-3 10
in|last|ess|	1 9	2-3 30
in|last|est|	1 -9
in|last|eta|	2-3 -21
in|last|ete|	1 -18	2-3 -6
in|last|eto|	1 7	2-3 16
in|last|ets|	2-3 -9
in|last|etz|	2-3 -9
in|last|eum|	2-3 15
in|last|eur|	1 -21	2-3 -6
in|last|eux|	2-3 7
in|last|eu|	2-3 12
in|last|eva|	2-3 12
in|last|evi|	1 16
in|last|eza|	2-3 15
in|last|eña|	2-3 7
in|last|far|	2-3 20
in|last|fen|	2-3 16
in|last|fer|	2-3 21
in|last|ffe|	2-3 12
in|last|fia|	2-3 -9
in|last|fin|	1 8
in|last|fos|	2-3 -11
in|last|ful|	2-3 31
in|last|fyi|	1 -18
in|last|gal|	2-3 12
in|last|gan|	1 -26
in|last|gap|	2-3 -13
in|last|gar|	1 -17
in|last|ged|	1 22
in|last|gel|	1 -30	2-3 19
in|last|gen|	2-3 9
in|last|ger|	2-3 -20
in|last|ges|	2-3 20
in|last|get|	2-3 -18
in|last|gge|	1 -7
in|last|ght|	1 -30
in|last|gic|	1 -16
in|last|gin|	2-3 10
in|last|gio|	1 -14
in|last|gna|	2-3 -8
in|last|gno|	2-3 16
in|last|gos|	2-3 -10
in|last|got|	1 -24
in|last|gua|	2-3 -7
in|last|gue|	1 -7
in|last|gut|	2-3 -7
in|last|guy|	2-3 17
in|last|har|	2-3 13
in|last|hat|	2-3 33
in|last|hen|	2-3 6
in|last|her|	2-3 23
in|last|him|	2-3 18
in|last|hio|	2-3 -6
in|last|hip|	2-3 26
in|last|his|	2-3 -11
in|last|hme|	2-3 13
in|last|hmm|	1 18
in|last|hom|	2-3 20
in|last|hop|	2-3 15
in|last|hos|	2-3 -13
in|last|hot|	2-3 22
in|last|how|	2-3 -21
in|last|hts|	2-3 -11
in|last|hty|	2-3 -26
in|last|hub|	2-3 -22
in|last|huy|	1 -12
in|last|ial|	2-3 -8
in|last|ian|	2-3 14
in|last|iar|	2-3 22
in|last|ias|	2-3 7
in|last|ibe|	1 -22	2-3 -7
in|last|ica|	1 6	2-3 -18
in|last|ice|	1 6
in|last|ich|	1 10	2-3 7
in|last|ici|	2-3 14
in|last|ick|	1 9	2-3 -6
in|last|ico|	1 -15	2-3 15
in|last|ics|	2-3 9
in|last|icy|	2-3 20
in|last|ide|	2-3 15
in|last|ido|	1 15	2-3 -16
in|last|ied|	1 19
in|last|ief|	2-3 20
in|last|iel|	1 -19	2-3 -11
in|last|ien|	2-3 16
in|last|ier|	1 -19	2-3 12
in|last|ies|	1 -31
in|last|iet|	2-3 -16
in|last|iew|	2-3 6
in|last|ift|	1 -18
in|last|igt|	2-3 10
in|last|iii|	2-3 -12
in|last|ii|	2-3 -10
in|last|ijd|	1 -9
in|last|ijt|	2-3 13
in|last|ike|	1 -19
in|last|ik|	2-3 17
in|last|ild|	1 7	2-3 9
in|last|ile|	1 19	2-3 -15
in|last|ili|	2-3 27
in|last|ill|	2-3 10
in|last|ils|	2-3 -7
in|last|ilt|	1 -14
in|last|ily|	2-3 10
in|last|ima|	2-3 24
in|last|ime|	1 -23
in|last|imo|	1 8
in|last|ina|	1 -11
in|last|ind|	1 -11	2-3 -16
in|last|ine|	1 -27	2-3 -18
in|last|ing|	1 13	2-3 -17
in|last|ini|	1 -16	2-3 -6
in|last|ink|	2-3 20
in|last|ino|	1 -13	2-3 -20
in|last|ins|	1 -21	2-3 11
in|last|int|	2-3 22
in|last|ion|	1 8	2-3 13
in|last|ior|	2-3 -13
in|last|ios|	2-3 -20
in|last|ipe|	1 -16	2-3 -13
in|last|ips|	2-3 -6
in|last|ira|	2-3 -8
in|last|iro|	1 -19	2-3 16
in|last|irs|	2-3 -8
in|last|isa|	2-3 -8
in|last|isk|	2-3 -9
in|last|ism|	1 -7	2-3 20
in|last|iso|	2-3 -15
in|last|iss|	2-3 16
in|last|ist|	1 12
in|last|is|	2-3 13
in|last|isé|	2-3 18
in|last|ite|	1 11	2-3 -17
in|last|iti|	2-3 12
in|last|ito|	1 20	2-3 -14
in|last|its|	2-3 21
in|last|itt|	2-3 13
in|last|ity|	1 -6	2-3 12
in|last|ità|	2-3 15
in|last|ité|	1 -24	2-3 -22
in|last|ium|	2-3 -19
in|last|iva|	1 8
in|last|ive|	1 29	2-3 -15
in|last|ivo|	2-3 8
in|last|ixa|	2-3 -8
in|last|ixo|	2-3 -20
in|last|i|	2-3 6
in|last|iña|	2-3 -8
in|last|iño|	2-3 15
in|last|ión|	2-3 -7
in|last|jar|	2-3 20
in|last|jes|	1 -16
in|last|jet|	2-3 -15
in|last|jft|	2-3 9
in|last|joe|	2-3 -11
in|last|jos|	2-3 15
in|last|já|	2-3 16
in|last|ked|	1 -22	2-3 21
in|last|kel|	1 -16	2-3 7
in|last|ken|	1 23
in|last|ker|	1 -13	2-3 13
in|last|kes|	1 -21	2-3 25
in|last|ket|	2-3 9
in|last|k|	2-3 -13
in|last|lam|	2-3 14
in|last|lan|	2-3 -20
in|last|lap|	2-3 20
in|last|las|	2-3 17
in|last|law|	2-3 -19
in|last|led|	1 30	2-3 23
in|last|lei|	1 -12
in|last|lem|	2-3 -7
in|last|ler|	2-3 -24
in|last|les|	1 -21
in|last|leu|	2-3 -7
in|last|lho|	2-3 -18
in|last|lia|	1 -11	2-3 11
in|last|lie|	2-3 10
in|last|lig|	2-3 16
in|last|lio|	2-3 11
in|last|lit|	2-3 -17
in|last|lks|	2-3 -10
in|last|lla|	1 -22	2-3 -18
in|last|lle|	1 -16
in|last|lli|	2-3 12
in|last|lls|	2-3 8
in|last|llt|	2-3 16
in|last|lly|	2-3 -12
in|last|lmo|	2-3 -11
in|last|lof|	2-3 14
in|last|lon|	1 -18
in|last|los|	1 6	2-3 12
in|last|lou|	2-3 17
in|last|low|	2-3 23
in|last|lse|	2-3 28
in|last|lta|	2-3 -11
in|last|lto|	2-3 15
in|last|lty|	2-3 -22
in|last|lue|	1 -17
in|last|lus|	2-3 12
in|last|lée|	1 13
in|last|mai|	2-3 -8
in|last|mal|	2-3 24
in|last|man|	2-3 7
in|last|mar|	2-3 -13
in|last|mas|	1 11	2-3 -12
in|last|mat|	2-3 -26
in|last|mbi|	2-3 16
in|last|med|	2-3 21
in|last|mee|	2-3 -6
in|last|men|	1 -20
in|last|mer|	1 15	2-3 -28
in|last|mes|	2-3 -10
in|last|me|	2-3 12
in|last|mia|	1 -15
in|last|mid|	1 -20
in|last|mie|	2-3 -6
in|last|mil|	1 -6
in|last|mim|	2-3 -8
in|last|mir|	2-3 14
in|last|mit|	2-3 -14
in|last|mma|	2-3 -8
in|last|mos|	1 -6	2-3 22
in|last|mpo|	2-3 -20
in|last|mps|	2-3 7
in|last|mth|	2-3 12
in|last|mão|	2-3 -16
in|last|mún|	2-3 19
in|last|nah|	1 16
in|last|nal|	1 -10	2-3 14
in|last|nas|	1 11	2-3 14
in|last|nca|	2-3 -15
in|last|nch|	2-3 -12
in|last|nco|	2-3 7
in|last|nda|	2-3 12
in|last|nde|	1 8	2-3 8
in|last|ndi|	2-3 17
in|last|ndo|	1 19	2-3 6
in|last|nds|	1 10	2-3 -8
in|last|ned|	1 13	2-3 -13
in|last|nee|	2-3 8
in|last|nel|	2-3 14
in|last|nen|	2-3 -16
in|last|ner|	1 8	2-3 -8
in|last|nes|	1 -21	2-3 6
in|last|net|	2-3 -10
in|last|ney|	1 -25
in|last|nga|	2-3 -13
in|last|nge|	1 -22
in|last|ngo|	2-3 21
in|last|ngs|	2-3 21
in|last|nha|	1 -7
in|last|nho|	2-3 12
in|last|nhá|	2-3 -19
in|last|nia|	1 -18	2-3 13
in|last|nie|	2-3 12
in|last|nio|	1 -18
in|last|nis|	2-3 7
in|last|nja|	1 -22	2-3 -7
in|last|nkt|	2-3 14
in|last|nne|	1 -21	2-3 -24
in|last|nno|	2-3 11
in|last|nny|	1 -17
in|last|nné|	1 19
in|last|noi|	2-3 10
in|last|non|	1 9	2-3 9
in|last|nor|	2-3 17
in|last|nos|	2-3 18
in|last|now|	2-3 -9
in|last|nox|	1 -20
in|last|no|	1 19	2-3 6
in|last|nse|	2-3 20
in|last|nso|	2-3 11
in|last|nta|	1 9	2-3 11
in|last|nte|	1 16	2-3 38
in|last|nti|	1 -18	2-3 7
in|last|nto|	1 -9
in|last|nts|	1 -11
in|last|nue|	2-3 22
in|last|nus|	2-3 -12
in|last|nza|	1 -13
in|last|nça|	2-3 -16
in|last|oad|	2-3 -18
in|last|oat|	1 -22	2-3 -23
in|last|oce|	2-3 -17
in|last|och|	2-3 -13
in|last|ock|	2-3 7
in|last|oco|	1 -14	2-3 6
in|last|ode|	2-3 -29
in|last|odo|	2-3 -10
in|last|ods|	2-3 -20
in|last|ody|	2-3 15
in|last|oek|	2-3 -7
in|last|ofe|	2-3 -16
in|last|off|	2-3 18
in|last|ogy|	1 6	2-3 8
in|last|oid|	2-3 -22
in|last|oin|	1 -16
in|last|oir|	2-3 10
in|last|ois|	2-3 17
in|last|oit|	2-3 13
in|last|oke|	2-3 17
in|last|ola|	1 -15
in|last|old|	1 -29	2-3 -11
in|last|ole|	1 -21	2-3 16
in|last|oli|	2-3 10
in|last|olo|	1 -27	2-3 -15
in|last|olé|	2-3 13
in|last|ome|	2-3 -7
in|last|omo|	2-3 -15
in|last|omy|	2-3 24
in|last|om|	2-3 8
in|last|one|	1 14
in|last|ong|	2-3 21
in|last|oni|	1 -19
in|last|ons|	1 -6	2-3 42
in|last|on|	2-3 18
in|last|ood|	1 -9
in|last|oog|	2-3 -7
in|last|ook|	2-3 -12
in|last|oom|	2-3 -26
in|last|oon|	2-3 -14
in|last|oor|	1 -24	2-3 -8
in|last|opa|	1 -6
in|last|ope|	2-3 9
in|last|opi|	1 -19
in|last|ops|	1 -23	2-3 -6
in|last|op|	2-3 11
in|last|ora|	1 6
in|last|ord|	1 12	2-3 -9
in|last|ore|	1 -23	2-3 -15
in|last|ori|	2-3 -13
in|last|ork|	1 -11
in|last|orm|	1 -28	2-3 16
in|last|ors|	1 10
in|last|ort|	1 -13	2-3 -14
in|last|ory|	2-3 -20
in|last|osa|	1 13	2-3 14
in|last|ose|	1 -12	2-3 -11
in|last|oso|	1 7
in|last|oss|	2-3 -13
in|last|ost|	1 -27
in|last|ota|	2-3 -9
in|last|ote|	1 12	2-3 10
in|last|oto|	2-3 11
in|last|ots|	1 17	2-3 -12
in|last|oud|	1 8	2-3 16
in|last|oup|	1 -18	2-3 8
in|last|our|	1 -9	2-3 -8
in|last|ous|	1 20	2-3 -7
in|last|out|	1 -15
in|last|ouw|	2-3 -13
in|last|ova|	2-3 14
in|last|ove|	1 12	2-3 -21
in|last|ovo|	2-3 -10
in|last|own|	1 -7
in|last|ows|	2-3 -10
in|last|oyo|	2-3 8
in|last|oño|	2-3 -7
in|last|par|	2-3 10
in|last|pas|	2-3 15
in|last|pel|	2-3 15
in|last|pen|	1 -18	2-3 10
in|last|per|	1 -28
in|last|pes|	2-3 16
in|last|pie|	1 -12	2-3 19
in|last|più|	2-3 15
in|last|ple|	2-3 22
in|last|ppe|	2-3 -6
in|last|pra|	1 -11
in|last|qua|	2-3 -11
in|last|que|	1 15	2-3 12
in|last|qui|	2-3 -21
in|last|ral|	1 -25	2-3 -7
in|last|ram|	1 -10
in|last|rar|	2-3 -8
in|last|ras|	2-3 -8
in|last|rca|	2-3 -11
in|last|rce|	2-3 10
in|last|rco|	2-3 24
in|last|rda|	2-3 -11
in|last|rdi|	2-3 19
in|last|rdo|	2-3 13
in|last|rds|	2-3 20
in|last|rea|	2-3 -15
in|last|red|	1 -7	2-3 -13
in|last|ree|	1 -17	2-3 -13
in|last|reg|	1 -11
in|last|rei|	1 7
in|last|ren|	2-3 23
in|last|reo|	1 -11
in|last|rer|	1 19	2-3 16
in|last|res|	2-3 -25
in|last|ret|	2-3 6
in|last|rga|	2-3 -11
in|last|rge|	1 7
in|last|ria|	2-3 -7
in|last|rie|	1 -13	2-3 -8
in|last|rin|	2-3 9
in|last|rio|	1 -16
in|last|rip|	2-3 -10
in|last|ris|	2-3 6
in|last|rit|	2-3 15
in|last|rla|	2-3 18
in|last|rly|	1 18
in|last|rme|	2-3 16
in|last|rmy|	2-3 -20
in|last|rna|	1 -14
in|last|rno|	1 -10	2-3 21
in|last|rol|	2-3 14
in|last|ron|	2-3 8
in|last|ros|	2-3 11
in|last|rot|	1 -16
in|last|row|	2-3 -19
in|last|rra|	1 -13	2-3 -10
in|last|rro|	1 -18	2-3 -18
in|last|rry|	1 27	2-3 7
in|last|rse|	2-3 11
in|last|rso|	2-3 17
in|last|rst|	1 15	2-3 -28
in|last|rta|	1 6	2-3 -14
in|last|rts|	2-3 -14
in|last|rty|	2-3 6
in|last|rua|	2-3 17
in|last|rva|	2-3 9
in|last|rve|	1 -13	2-3 18
in|last|rée|	2-3 18
in|last|rés|	2-3 11
in|last|rêt|	2-3 16
in|last|ría|	1 -20	2-3 17
in|last|sar|	2-3 -12
in|last|sca|	2-3 15
in|last|sce|	2-3 -10
in|last|sch|	1 -7
in|last|sco|	2-3 -17
in|last|sed|	1 -6	2-3 -23
in|last|see|	2-3 23
in|last|sen|	2-3 -24
in|last|sie|	2-3 -8
in|last|sig|	2-3 -18
in|last|sin|	2-3 15
in|last|sit|	2-3 -18
in|last|sly|	2-3 23
in|last|smo|	1 16	2-3 18
in|last|son|	2-3 11
in|last|sor|	1 -17
in|last|sos|	1 -6
in|last|so|	2-3 11
in|last|sse|	2-3 15
in|last|ssi|	1 -9	2-3 -18
in|last|ssé|	1 17
in|last|sta|	1 17	2-3 19
in|last|ste|	1 7	2-3 -12
in|last|sti|	1 -10
in|last|sto|	1 -16	2-3 -17
in|last|sts|	1 10
in|last|sue|	2-3 21
in|last|são|	2-3 -16
in|last|sì|	1 9	2-3 -13
in|last|tag|	2-3 -17
in|last|tal|	1 13	2-3 -6
in|last|tan|	2-3 11
in|last|tap|	2-3 -14
in|last|tar|	2-3 -17
in|last|tas|	2-3 -11
in|last|tax|	1 -17
in|last|tay|	2-3 22
in|last|tch|	1 7
in|last|ted|	1 19
in|last|tee|	2-3 -13
in|last|tel|	1 -13	2-3 16
in|last|tem|	2-3 11
in|last|ten|	2-3 14
in|last|tes|	1 11	2-3 -17
in|last|ths|	2-3 18
in|last|tic|	2-3 24
in|last|tie|	1 -16	2-3 -17
in|last|tif|	1 -21	2-3 20
in|last|tig|	2-3 15
in|last|tik|	1 -7
in|last|til|	2-3 -8
in|last|tin|	1 -18	2-3 -7
in|last|tje|	1 -11	2-3 -6
in|last|tle|	1 9	2-3 -24
in|last|tly|	2-3 32
in|last|too|	2-3 21
in|last|top|	1 -19
in|last|tos|	2-3 13
in|last|tra|	1 -19	2-3 -6
in|last|tre|	1 -27	2-3 12
in|last|tri|	2-3 9
in|last|tro|	2-3 8
in|last|tta|	2-3 13
in|last|tte|	1 -11
in|last|tti|	1 -21	2-3 6
in|last|tto|	1 -8	2-3 31
in|last|tum|	2-3 -21
in|last|tur|	2-3 -12
in|last|tu|	1 -8
in|last|tzt|	2-3 11
in|last|tés|	2-3 -15
in|last|ual|	2-3 23
in|last|uch|	2-3 17
in|last|uck|	1 -15	2-3 7
in|last|uda|	2-3 -6
in|last|ude|	2-3 -21
in|last|udy|	2-3 -20
in|last|uem|	2-3 10
in|last|uer|	1 10
in|last|ugh|	2-3 14
in|last|uil|	2-3 -8
in|last|uis|	2-3 10
in|last|uit|	2-3 -12
in|last|ui|	2-3 -8
in|last|uld|	2-3 16
in|last|ule|	2-3 -11
in|last|ull|	2-3 -10
in|last|ulo|	1 8	2-3 21
in|last|ult|	2-3 17
in|last|uma|	2-3 6
in|last|ump|	2-3 16
in|last|una|	2-3 -11
in|last|und|	2-3 6
in|last|une|	2-3 13
in|last|ung|	1 -21
in|last|unt|	2-3 11
in|last|upe|	2-3 -11
in|last|up|	2-3 -9
in|last|ura|	1 -26	2-3 -7
in|last|ure|	1 6	2-3 11
in|last|uro|	1 7	2-3 -19
in|last|urs|	2-3 -12
in|last|uré|	2-3 9
in|last|usa|	2-3 16
in|last|use|	1 -14	2-3 -8
in|last|ust|	1 -11	2-3 15
in|last|us|	2-3 25
in|last|uta|	2-3 8
in|last|uto|	1 11
in|last|uts|	1 24
in|last|utt|	2-3 22
in|last|uve|	2-3 11
in|last|uze|	2-3 13
in|last|uém|	2-3 13
in|last|vas|	1 -14	2-3 6
in|last|vel|	1 11
in|last|ven|	2-3 -6
in|last|ver|	1 -21	2-3 -17
in|last|ves|	2-3 -6
in|last|vre|	2-3 -9
in|last|war|	2-3 -9
in|last|was|	1 -17
in|last|way|	2-3 31
in|last|weg|	2-3 -10
in|last|xer|	1 -16
in|last|x|	1 -14
in|last|ya|	2-3 -17
in|last|ybe|	2-3 -22
in|last|yer|	2-3 7
in|last|yes|	1 14	2-3 15
in|last|yle|	1 -16
in|last|you|	2-3 -7
in|last|yo|	2-3 8
in|last|zar|	2-3 -8
in|last|zen|	1 -13	2-3 10
in|last|zes|	2-3 10
in|last|zia|	2-3 7
in|last|zio|	2-3 -11
in|last|zul|	2-3 -9
in|last|zza|	2-3 18
in|last|zzo|	2-3 -12
in|last|zón|	1 -7	2-3 10
in|last|äre|	2-3 13
in|last|ços|	2-3 8
in|last|ène|	2-3 15
in|last|ère|	1 -9	2-3 9
in|last|ées|	2-3 18
in|last|éro|	2-3 6
in|last|ôle|	2-3 8
in|last|ôme|	2-3 -15
in|last|ões|	2-3 22
in|last|öwe|	1 -14
in|last|ück|	1 -17
in|last|ütz|	1 -13
in|shape|=a =la word|	4-7 -11	8+ 7
in|shape|=a capital =dos|	4-7 -6
in|shape|=a capital capital|	4-7 -10
in|shape|=a capital word|	2-3 15	4-7 18	8+ 11
in|shape|=a capital|	2-3 -15
in|shape|=a verb =of|	8+ 22
in|shape|=a verb =without|	4-7 15
in|shape|=a verb =with|	4-7 24
in|shape|=a verb word|	4-7 22
in|shape|=a verb|	2-3 20
in|shape|=a word =and|	4-7 -11
in|shape|=a word =a|	8+ 10
in|shape|=a word =com|	8+ 9
in|shape|=a word =con|	4-7 -10
in|shape|=a word =de|	8+ 8
in|shape|=a word =does|	8+ 17
in|shape|=a word =do|	4-7 -13
in|shape|=a word =estava|	4-7 10
in|shape|=a word =está|	4-7 6	8+ 7
in|shape|=a word =for|	4-7 12
in|shape|=a word =into|	4-7 25
in|shape|=a word =in|	4-7 33	8+ 16
in|shape|=a word =is|	4-7 17	8+ 20
in|shape|=a word =me|	8+ 13
in|shape|=a word =not|	4-7 24
in|shape|=a word =no|	4-7 8
in|shape|=a word =of|	4-7 42	8+ 16
in|shape|=a word =on|	4-7 22	8+ 19
in|shape|=a word =that|	4-7 39	8+ 12
in|shape|=a word =to|	4-7 28
in|shape|=a word =without|	4-7 16	8+ 13
in|shape|=a word =with|	8+ 12
in|shape|=a word =é|	4-7 19	8+ 9
in|shape|=a word adverb|	4-7 -12	8+ 15
in|shape|=a word verb|	2-3 14	4-7 27	8+ 16
in|shape|=a word word|	2-3 16	4-7 25	8+ 35
in|shape|=a word|	2-3 -18
in|shape|=abbiamo word =a|	8+ 20
in|shape|=abbiamo word =con|	8+ 7
in|shape|=abbiamo word =un|	4-7 10
in|shape|=abbiamo word word|	4-7 9	8+ 6
in|shape|=about =as word|	4-7 14
in|shape|=about word|	2-3 15
in|shape|=al word word|	8+ 10
in|shape|=all word =no|	4-7 14
in|shape|=am capital =vor|	4-7 -10
in|shape|=among =the =most|	4-7 18
in|shape|=an word =doesn't|	8+ 16
in|shape|=an word =in|	4-7 16
in|shape|=an word =of|	4-7 18
in|shape|=an word word|	2-3 26	4-7 20	8+ 15
in|shape|=and =i verb|	8+ 8
in|shape|=and =i word|	8+ 11
in|shape|=and =the word|	8+ 10
in|shape|=and capital capital|	8+ 13
in|shape|=and verb =it|	4-7 12
in|shape|=and word word|	8+ 11
in|shape|=any word|	2-3 20
in|shape|=ao word word|	8+ 12
in|shape|=as =a word|	8+ 17
in|shape|=as word =as|	4-7 -16	8+ 11
in|shape|=as word =não|	4-7 10
in|shape|=as word word|	8+ 7
in|shape|=at =the word|	4-7 18	8+ 12
in|shape|=at =this verb|	8+ 8
in|shape|=at word =with|	4-7 12
in|shape|=até =ao word|	2-3 11
in|shape|=até =o word|	4-7 -8
in|shape|=au word word|	8+ 8
in|shape|=auf =dem capital|	4-7 14
in|shape|=avec word|	2-3 20
in|shape|=before word|	2-3 21
in|shape|=beyond word|	2-3 19
in|shape|=bij =de word|	8+ 10
in|shape|=but =a word|	4-7 14	8+ 18
in|shape|=but =i verb|	8+ 12
in|shape|=but =the word|	8+ 14
in|shape|=but word word|	8+ 8
in|shape|=by =the word|	8+ 16
in|shape|=by word|	2-3 23
in|shape|=ce word =pas|	4-7 18	8+ 12
in|shape|=ci =hanno word|	8+ 6
in|shape|=ci word word|	4-7 -12
in|shape|=com =a word|	4-7 16
in|shape|=com =os word|	4-7 21
in|shape|=com word =e|	4-7 14
in|shape|=com word|	2-3 -6
in|shape|=con =el word|	4-7 17
in|shape|=con =il word|	4-7 -13
in|shape|=con =la word|	4-7 26
in|shape|=con =le word|	4-7 15	8+ 13
in|shape|=con =los word|	4-7 15
in|shape|=con word =de|	4-7 -6
in|shape|=con word =y|	4-7 12
in|shape|=con word word|	4-7 22
in|shape|=con word|	2-3 28
in|shape|=could =have =been|	4-7 19
in|shape|=could =have verb|	4-7 16
in|shape|=cuando =la word|	8+ 15
in|shape|=da capital|	2-3 -15
in|shape|=da word|	2-3 8
in|shape|=dans =le word|	4-7 13
in|shape|=das =ist =ein|	8+ 7
in|shape|=das =ist =kein|	8+ 11
in|shape|=das =ist capital|	2-3 12
in|shape|=das =ist word|	8+ 8
in|shape|=das capital =war|	4-7 8	8+ 13
in|shape|=das capital|	2-3 -9
in|shape|=das word capital|	4-7 12
in|shape|=dat =een word|	4-7 13
in|shape|=dat =is =geen|	4-7 16
in|shape|=dat =is word|	4-7 6
in|shape|=dat verb word|	4-7 8
in|shape|=de capital capital|	2-3 -13
in|shape|=de capital|	2-3 -19
in|shape|=de word =die|	8+ 20
in|shape|=de word =is|	4-7 10	8+ 9
in|shape|=de word =que|	4-7 17
in|shape|=de word =uit|	4-7 11
in|shape|=de word =van|	4-7 -12	8+ 6
in|shape|=de word =waren|	4-7 18	8+ 8
in|shape|=de word adverb|	4-7 12
in|shape|=de word verb|	4-7 11	8+ 12
in|shape|=de word word|	4-7 25	8+ 9
in|shape|=de word|	2-3 -15
in|shape|=den capital|	2-3 -11
in|shape|=der capital =hat|	4-7 19	8+ 19
in|shape|=der capital =ist|	4-7 -9	8+ 14
in|shape|=der capital word|	4-7 15	8+ 11
in|shape|=der word capital|	2-3 -7
in|shape|=des word =et|	4-7 14
in|shape|=des word word|	4-7 17	8+ 7
in|shape|=des word|	2-3 -19
in|shape|=desde =el word|	4-7 10
in|shape|=deux word word|	2-3 13	4-7 16	8+ 6
in|shape|=di word =non|	4-7 15
in|shape|=di word word|	2-3 20	4-7 13
in|shape|=di word|	2-3 19
in|shape|=did =the word|	8+ 19
in|shape|=did =you verb|	4-7 13
in|shape|=die =haben adverb|	4-7 18
in|shape|=die capital =haben|	8+ 15
in|shape|=die capital =hat|	8+ 16
in|shape|=die capital =ist|	8+ 9
in|shape|=die capital =sind|	4-7 -10
in|shape|=die capital word|	2-3 6	4-7 11	8+ 21
in|shape|=die capital|	2-3 -15
in|shape|=die word =in|	4-7 14
in|shape|=die word capital|	2-3 -13
in|shape|=die word word|	4-7 11	8+ 9
in|shape|=diese capital word|	4-7 8
in|shape|=dit =is =de|	8+ 10
in|shape|=dit =is =geen|	8+ 14
in|shape|=dès word|	2-3 13
in|shape|=e adverb word|	2-3 12	4-7 11
in|shape|=e adverb|	2-3 13
in|shape|=e word =a|	8+ 18
in|shape|=e word word|	4-7 11	8+ 15
in|shape|=een capital|	2-3 9
in|shape|=een word =dat|	4-7 17
in|shape|=een word =die|	4-7 9	8+ 22
in|shape|=een word =en|	8+ 6
in|shape|=een word =geen|	4-7 14
in|shape|=een word =in|	4-7 12
in|shape|=een word =is|	4-7 21	8+ 13
in|shape|=een word =maar|	4-7 7
in|shape|=een word =met|	4-7 18
in|shape|=een word =naar|	4-7 7
in|shape|=een word =op|	4-7 18
in|shape|=een word =uit|	4-7 10
in|shape|=een word =van|	4-7 21
in|shape|=een word =voor|	4-7 10
in|shape|=een word adverb|	4-7 14
in|shape|=een word verb|	8+ 9
in|shape|=een word word|	2-3 32	4-7 24	8+ 6
in|shape|=een word|	2-3 8
in|shape|=ein capital =auf|	4-7 8
in|shape|=ein capital =der|	4-7 12
in|shape|=ein capital =mit|	4-7 11
in|shape|=ein capital word|	4-7 10	8+ 8
in|shape|=ein word capital|	4-7 10
in|shape|=eine capital =die|	4-7 7
in|shape|=eine capital =ohne|	4-7 7
in|shape|=eine capital word|	8+ 9
in|shape|=eine capital|	2-3 16
in|shape|=eine word capital|	4-7 6
in|shape|=eine word verb|	2-3 6
in|shape|=el capital|	2-3 -9
in|shape|=el word =a|	4-7 -16
in|shape|=el word =del|	4-7 23	8+ 7
in|shape|=el word =de|	4-7 -21
in|shape|=el word =está|	8+ 8
in|shape|=el word =es|	4-7 17
in|shape|=el word =lo|	4-7 20
in|shape|=el word =me|	8+ 11
in|shape|=el word =no|	4-7 24
in|shape|=el word =se|	4-7 15	8+ 6
in|shape|=el word adverb|	4-7 15
in|shape|=el word capital|	8+ 13
in|shape|=el word word|	2-3 16	8+ 8
in|shape|=el word|	2-3 -9
in|shape|=ela =tem word|	8+ 12
in|shape|=eles word =o|	8+ 9
in|shape|=eles word adverb|	8+ 12
in|shape|=elle =a word|	8+ 6
in|shape|=elle =nous word|	8+ 7
in|shape|=elle word verb|	8+ 6
in|shape|=elle word word|	4-7 14	8+ 6
in|shape|=em number =eu|	8+ 16
in|shape|=em word =de|	4-7 20
in|shape|=em word word|	2-3 17
in|shape|=en =el word|	2-3 14	4-7 14
in|shape|=en =la word|	8+ 12
in|shape|=en =mi word|	4-7 18
in|shape|=en capital word|	8+ 12
in|shape|=en word adverb|	4-7 11
in|shape|=en word word|	2-3 9	4-7 12	8+ 12
in|shape|=en word|	2-3 -7
in|shape|=er =hat verb|	8+ 6
in|shape|=era word|	2-3 12
in|shape|=es =la word|	8+ 8
in|shape|=es =un word|	4-7 9	8+ 8
in|shape|=es =una verb|	8+ 6
in|shape|=es =una word|	2-3 9	8+ 6
in|shape|=es adverb word|	4-7 13
in|shape|=es verb adverb|	4-7 15
in|shape|=es word|	2-3 9
in|shape|=estava =a word|	2-3 17	4-7 8
in|shape|=et =je word|	4-7 13
in|shape|=et =les word|	4-7 14
in|shape|=et word word|	4-7 16
in|shape|=et word|	2-3 -7
in|shape|=eu word =de|	8+ 15
in|shape|=eu word word|	4-7 13	8+ 14
in|shape|=every word word|	4-7 13
in|shape|=fait word|	2-3 -12
in|shape|=for =the word|	4-7 -14
in|shape|=for word word|	2-3 19	8+ 10
in|shape|=geen word =voor|	4-7 7
in|shape|=geen word word|	4-7 10
in|shape|=geen word|	2-3 13
in|shape|=gli word word|	4-7 11
in|shape|=ha word =a|	8+ 8
in|shape|=ha word word|	8+ 7
in|shape|=ha word|	2-3 7
in|shape|=has =the word|	8+ 15
in|shape|=he =had word|	8+ 14
in|shape|=he =has =my|	8+ 7
in|shape|=he =has word|	8+ 9
in|shape|=he =is =not|	8+ 7
in|shape|=he =is word|	4-7 10	8+ 18
in|shape|=he =never word|	4-7 12
in|shape|=he =was =the|	8+ 8
in|shape|=he =was adverb|	4-7 11
in|shape|=he =was verb|	8+ 7
in|shape|=he =was word|	8+ 13
in|shape|=he =will word|	8+ 15
in|shape|=he =would =like|	4-7 9
in|shape|=he adverb word|	4-7 18	8+ 22
in|shape|=he verb =about|	4-7 19
in|shape|=he verb =he|	8+ 9
in|shape|=he verb =it|	4-7 9
in|shape|=he verb =i|	8+ 10
in|shape|=he verb =me|	4-7 13	8+ 13
in|shape|=he verb =on|	8+ 10
in|shape|=he verb =them|	4-7 8
in|shape|=he verb =the|	8+ 10
in|shape|=he verb =to|	8+ 12
in|shape|=he verb capital|	8+ 17
in|shape|=he verb word|	8+ 9
in|shape|=he word =me|	8+ 8
in|shape|=he word =the|	8+ 14
in|shape|=he word =to|	8+ 10
in|shape|=he word word|	4-7 12	8+ 11
in|shape|=he's =a word|	8+ 12
in|shape|=het =gaat =niet|	8+ 11
in|shape|=het =is =een|	4-7 14	8+ 7
in|shape|=het capital|	2-3 -12
in|shape|=het word =is|	8+ 17
in|shape|=het word word|	2-3 -12	4-7 22	8+ 8
in|shape|=het word|	2-3 -14
in|shape|=hij =heeft =nooit|	8+ 6
in|shape|=hij =heeft word|	4-7 8
in|shape|=hij =is word|	8+ 9
in|shape|=hij =was adverb|	4-7 9
in|shape|=hij verb =het|	4-7 15
in|shape|=hij word =naar|	8+ 8
in|shape|=hij word adverb|	8+ 6
in|shape|=hij word word|	8+ 8
in|shape|=ho word =gli|	4-7 9
in|shape|=ho word =i|	4-7 11
in|shape|=ho word =le|	4-7 9
in|shape|=ho word adverb|	8+ 12
in|shape|=ho word word|	4-7 14	8+ 7
in|shape|=how =do =you|	8+ 12
in|shape|=há =um word|	8+ 8
in|shape|=há word word|	4-7 15
in|shape|=há word|	2-3 -9
in|shape|=i =am =a|	4-7 -12	8+ 11
in|shape|=i =am =not|	4-7 12	8+ 12
in|shape|=i =am adverb|	4-7 15	8+ 15
in|shape|=i =am number|	8+ 15
in|shape|=i =am verb|	8+ 18
in|shape|=i =am word|	2-3 21	8+ 15
in|shape|=i =can verb|	8+ 10
in|shape|=i =can word|	8+ 9
in|shape|=i =can't verb|	4-7 11
in|shape|=i =could =have|	4-7 14
in|shape|=i =could verb|	8+ 9
in|shape|=i =did =not|	8+ 16
in|shape|=i =did word|	4-7 22
in|shape|=i =didn't verb|	8+ 8
in|shape|=i =didn't word|	4-7 12
in|shape|=i =didn’t verb|	8+ 8
in|shape|=i =do =not|	8+ 17
in|shape|=i =don't verb|	4-7 17	8+ 14
in|shape|=i =don’t verb|	4-7 10	8+ 11
in|shape|=i =had =a|	8+ 10
in|shape|=i =had =it|	8+ 16
in|shape|=i =had =to|	8+ 11
in|shape|=i =had word|	8+ 9
in|shape|=i =have =a|	4-7 -6	8+ 10
in|shape|=i =have =been|	8+ 11
in|shape|=i =have =never|	8+ 12
in|shape|=i =have =not|	4-7 12
in|shape|=i =have =no|	8+ 13
in|shape|=i =have =two|	4-7 10
in|shape|=i =have adverb|	8+ 13
in|shape|=i =have verb|	4-7 23	8+ 11
in|shape|=i =have word|	4-7 12	8+ 14
in|shape|=i =never verb|	4-7 24	8+ 9
in|shape|=i =shall =be|	8+ 13
in|shape|=i =was =a|	8+ 10
in|shape|=i =was =in|	8+ 10
in|shape|=i =was verb|	4-7 28	8+ 12
in|shape|=i =was word|	2-3 28	4-7 19	8+ 18
in|shape|=i =will =not|	4-7 17	8+ 17
in|shape|=i =will verb|	8+ 10
in|shape|=i =will word|	8+ 15
in|shape|=i =would =be|	8+ 10
in|shape|=i =would =like|	8+ 16
in|shape|=i =would adverb|	4-7 21
in|shape|=i =would verb|	8+ 11
in|shape|=i adverb =have|	8+ 10
in|shape|=i adverb verb|	4-7 12	8+ 18
in|shape|=i adverb word|	4-7 15	8+ 13
in|shape|=i verb =a|	4-7 14	8+ 14
in|shape|=i verb =because|	4-7 16
in|shape|=i verb =for|	4-7 10
in|shape|=i verb =her|	8+ 17
in|shape|=i verb =he|	8+ 11
in|shape|=i verb =him|	4-7 21	8+ 12
in|shape|=i verb =in|	8+ 7
in|shape|=i verb =it's|	8+ 13
in|shape|=i verb =it|	4-7 14	8+ 10
in|shape|=i verb =it’s|	8+ 11
in|shape|=i verb =i|	8+ 14
in|shape|=i verb =my|	8+ 14
in|shape|=i verb =no|	8+ 15
in|shape|=i verb =one|	8+ 8
in|shape|=i verb =on|	8+ 11
in|shape|=i verb =out|	8+ 10
in|shape|=i verb =she|	4-7 15
in|shape|=i verb =so|	2-3 11
in|shape|=i verb =that|	8+ 13
in|shape|=i verb =them|	4-7 11	8+ 17
in|shape|=i verb =they|	8+ 12
in|shape|=i verb =the|	4-7 13	8+ 12
in|shape|=i verb =this|	8+ 13
in|shape|=i verb =to|	4-7 24	8+ 22
in|shape|=i verb =we|	8+ 17
in|shape|=i verb =what|	8+ 16
in|shape|=i verb =where|	4-7 10
in|shape|=i verb =you|	4-7 20	8+ 12
in|shape|=i verb adverb|	8+ 10
in|shape|=i verb capital|	4-7 15	8+ 13
in|shape|=i verb word|	2-3 20	4-7 21	8+ 19
in|shape|=i word =at|	8+ 15
in|shape|=i word =a|	8+ 15
in|shape|=i word =con|	4-7 -15
in|shape|=i word =del|	8+ 15
in|shape|=i word =for|	8+ 13
in|shape|=i word =four|	8+ 10
in|shape|=i word =him|	8+ 10
in|shape|=i word =in|	8+ 8
in|shape|=i word =it|	2-3 24	4-7 16	8+ 19
in|shape|=i word =my|	4-7 19	8+ 15
in|shape|=i word =non|	4-7 23
in|shape|=i word =one|	8+ 10
in|shape|=i word =on|	4-7 14
in|shape|=i word =sono|	8+ 8
in|shape|=i word =the|	4-7 24	8+ 13
in|shape|=i word =to|	4-7 12	8+ 13
in|shape|=i word =two|	8+ 13
in|shape|=i word =up|	8+ 13
in|shape|=i word capital|	8+ 15
in|shape|=i word verb|	4-7 13
in|shape|=i word word|	4-7 28	8+ 13
in|shape|=i word|	2-3 -10
in|shape|=i'd =like =to|	4-7 9
in|shape|=i'd adverb word|	8+ 9
in|shape|=i'm =a word|	2-3 17	8+ 13
in|shape|=i'm =not word|	2-3 15	4-7 10	8+ 13
in|shape|=i'm word =to|	8+ 7
in|shape|=i've =been verb|	8+ 16
in|shape|=i've =never verb|	8+ 18
in|shape|=i've word =it|	8+ 13
in|shape|=i've word =the|	8+ 9
in|shape|=ich =habe =den|	4-7 19
in|shape|=ich =habe =die|	8+ 7
in|shape|=ich =habe =ihn|	8+ 7
in|shape|=ich =habe =mit|	8+ 18
in|shape|=ich =habe word|	8+ 6
in|shape|=ich =war word|	4-7 16
in|shape|=ich =wollte adverb|	4-7 11
in|shape|=ich word adverb|	2-3 -10	4-7 14	8+ 6
in|shape|=ich word capital|	4-7 11
in|shape|=ich word word|	4-7 11
in|shape|=if =a word|	8+ 13
in|shape|=if =he word|	8+ 10
in|shape|=if =i =was|	8+ 10
in|shape|=if =i word|	8+ 13
in|shape|=if =it =was|	8+ 9
in|shape|=if =it word|	4-7 19
in|shape|=if =the capital|	8+ 17
in|shape|=if =the word|	4-7 13	8+ 16
in|shape|=if =this word|	8+ 7
in|shape|=if =we =are|	8+ 12
in|shape|=if =you =don't|	8+ 7
in|shape|=if =you verb|	8+ 8
in|shape|=if =you word|	8+ 10
in|shape|=if =you're word|	8+ 6
in|shape|=if capital capital|	8+ 11
in|shape|=if capital word|	8+ 11
in|shape|=if word verb|	8+ 8
in|shape|=if word word|	8+ 14
in|shape|=ik =kan word|	2-3 16
in|shape|=ik verb =dat|	4-7 7	8+ 7
in|shape|=ik verb =de|	8+ 9
in|shape|=ik verb adverb|	8+ 7
in|shape|=ik verb word|	4-7 11	8+ 21
in|shape|=ik word =de|	4-7 16	8+ 10
in|shape|=ik word =drie|	8+ 8
in|shape|=ik word =een|	8+ 13
in|shape|=ik word =geen|	8+ 11
in|shape|=ik word =het|	8+ 8
in|shape|=ik word =me|	8+ 10
in|shape|=ik word =mijn|	4-7 14	8+ 11
in|shape|=ik word adverb|	4-7 -7	8+ 14
in|shape|=ik word word|	2-3 17	4-7 20	8+ 10
in|shape|=il =a word|	8+ 11
in|shape|=il =est word|	8+ 6
in|shape|=il =mio word|	4-7 15	8+ 6
in|shape|=il =ne word|	8+ 17
in|shape|=il capital word|	4-7 23
in|shape|=il capital|	2-3 -20
in|shape|=il word =a|	4-7 6
in|shape|=il word =delle|	4-7 -17
in|shape|=il word =des|	4-7 17
in|shape|=il word =era|	4-7 17
in|shape|=il word =ha|	4-7 16
in|shape|=il word =lo|	4-7 24
in|shape|=il word =non|	4-7 24
in|shape|=il word =pas|	4-7 8
in|shape|=il word =è|	4-7 -13	8+ 16
in|shape|=il word adverb|	4-7 13
in|shape|=il word capital|	8+ 6
in|shape|=il word verb|	4-7 12
in|shape|=il word word|	2-3 -13	4-7 26	8+ 9
in|shape|=il word|	2-3 -20
in|shape|=ils =ont word|	4-7 6	8+ 6
in|shape|=ils =sont word|	4-7 21
in|shape|=im capital verb|	8+ 7
in|shape|=im capital|	2-3 16
in|shape|=in =a word|	8+ 25
in|shape|=in =der capital|	8+ 16
in|shape|=in =the capital|	8+ 11
in|shape|=in =the word|	2-3 10	4-7 24	8+ 16
in|shape|=in =this word|	8+ 12
in|shape|=in capital =it|	8+ 14
in|shape|=in capital =they|	8+ 12
in|shape|=in capital capital|	8+ 10
in|shape|=in capital word|	8+ 15
in|shape|=in word =and|	4-7 20
in|shape|=in word word|	2-3 32	4-7 29	8+ 13
in|shape|=io =le word|	4-7 11
in|shape|=io word =con|	4-7 -10
in|shape|=io word =il|	4-7 8
in|shape|=is =a word|	4-7 10
in|shape|=is =that =a|	4-7 15
in|shape|=is =that word|	4-7 17
in|shape|=is capital capital|	8+ 13
in|shape|=it =had word|	4-7 10
in|shape|=it =has word|	8+ 12
in|shape|=it =is =a|	4-7 25	8+ 16
in|shape|=it =is =not|	8+ 10
in|shape|=it =is =the|	4-7 8	8+ 11
in|shape|=it =is adverb|	4-7 16	8+ 10
in|shape|=it =is word|	2-3 18	4-7 11	8+ 16
in|shape|=it =was =a|	4-7 28	8+ 11
in|shape|=it =was =not|	8+ 13
in|shape|=it =was =the|	4-7 18	8+ 15
in|shape|=it =was adverb|	8+ 11
in|shape|=it =was capital|	8+ 12
in|shape|=it =was verb|	8+ 11
in|shape|=it =was word|	2-3 23	8+ 17
in|shape|=it =would =be|	4-7 11
in|shape|=it adverb word|	4-7 10
in|shape|=it verb verb|	4-7 6
in|shape|=it word =a|	8+ 14
in|shape|=it word =up|	4-7 17
in|shape|=it word =with|	4-7 10
in|shape|=it word number|	8+ 9
in|shape|=it word word|	4-7 11	8+ 12
in|shape|=it's =a verb|	8+ 11
in|shape|=it's =a word|	4-7 25	8+ 13
in|shape|=it's =my word|	8+ 12
in|shape|=it's =the word|	4-7 12	8+ 13
in|shape|=it's adverb word|	8+ 13
in|shape|=it's word =to|	8+ 9
in|shape|=it's word word|	2-3 16	8+ 16
in|shape|=it's word|	2-3 12
in|shape|=it’s =a word|	2-3 18	4-7 11	8+ 14
in|shape|=it’s word =to|	8+ 12
in|shape|=it’s word|	2-3 12
in|shape|=i’d =like =to|	4-7 22	8+ 8
in|shape|=i’m =a word|	4-7 7
in|shape|=i’m =not word|	4-7 15	8+ -8
in|shape|=i’m adverb word|	8+ 13
in|shape|=i’m word =to|	8+ 12
in|shape|=i’m word word|	8+ 11
in|shape|=i’m word|	2-3 -12
in|shape|=i’ve =been verb|	8+ 12
in|shape|=i’ve verb =them|	8+ 6
in|shape|=je =me word|	8+ 6
in|shape|=je =ne verb|	8+ 14
in|shape|=je =ne word|	4-7 10	8+ 9
in|shape|=je word =ai|	4-7 10
in|shape|=je word =jamais|	4-7 12
in|shape|=je word =les|	8+ 10
in|shape|=je word =pas|	4-7 17
in|shape|=je word adverb|	4-7 6
in|shape|=je word word|	2-3 13	4-7 10	8+ 12
in|shape|=kein capital adverb|	4-7 6
in|shape|=kein capital word|	4-7 11
in|shape|=la =del word|	2-3 -11
in|shape|=la adverb word|	4-7 16
in|shape|=la capital =des|	4-7 -13
in|shape|=la capital =de|	4-7 -13
in|shape|=la capital =et|	4-7 -16
in|shape|=la capital capital|	2-3 -16
in|shape|=la capital word|	8+ 12
in|shape|=la capital|	2-3 -24
in|shape|=la word =a|	4-7 15
in|shape|=la word =dei|	4-7 -10
in|shape|=la word =del|	4-7 -17
in|shape|=la word =de|	4-7 -11	8+ 8
in|shape|=la word =di|	8+ 14
in|shape|=la word =du|	4-7 -10	8+ 14
in|shape|=la word =est|	8+ 7
in|shape|=la word =es|	8+ 8
in|shape|=la word =ha|	8+ 8
in|shape|=la word =la|	4-7 18
in|shape|=la word =nel|	8+ 14
in|shape|=la word =ne|	8+ 7
in|shape|=la word =non|	4-7 23
in|shape|=la word =no|	4-7 21
in|shape|=la word =para|	4-7 12
in|shape|=la word =que|	4-7 -7
in|shape|=la word =va|	4-7 9
in|shape|=la word =à|	4-7 15
in|shape|=la word =è|	4-7 23	8+ 11
in|shape|=la word adverb|	4-7 13
in|shape|=la word capital|	2-3 -12
in|shape|=la word verb|	4-7 9	8+ 9
in|shape|=la word word|	2-3 -12	4-7 -11	8+ 10
in|shape|=la word|	2-3 -8
in|shape|=las word =las|	4-7 21
in|shape|=las word =no|	4-7 11
in|shape|=le =ho verb|	4-7 15
in|shape|=le adverb word|	8+ 8
in|shape|=le capital =a|	8+ 9
in|shape|=le capital =des|	4-7 -16
in|shape|=le capital =du|	4-7 -7
in|shape|=le capital =et|	4-7 -12
in|shape|=le capital capital|	2-3 -13
in|shape|=le capital word|	2-3 -11
in|shape|=le capital|	2-3 -13
in|shape|=le word =a|	4-7 24	8+ 7
in|shape|=le word =des|	4-7 -19
in|shape|=le word =de|	4-7 -9	8+ 13
in|shape|=le word =du|	4-7 -10	8+ 6
in|shape|=le word =est|	8+ 8
in|shape|=le word =il|	4-7 20	8+ 7
in|shape|=le word =je|	8+ 10
in|shape|=le word =sono|	4-7 10
in|shape|=le word =était|	8+ 7
in|shape|=le word word|	8+ 22
in|shape|=le word|	2-3 -11
in|shape|=lei =la word|	4-7 7
in|shape|=lei|	1 -7
in|shape|=les capital =de|	4-7 -14
in|shape|=les capital word|	2-3 -13
in|shape|=les capital|	2-3 -9
in|shape|=les word =de|	4-7 -15	8+ 15
in|shape|=les word =me|	8+ 6
in|shape|=les word =ne|	4-7 11
in|shape|=les word =ont|	4-7 7	8+ 9
in|shape|=les word =sont|	8+ 10
in|shape|=les word word|	2-3 15	4-7 14	8+ 7
in|shape|=les word|	2-3 -7
in|shape|=like =a word|	4-7 17	8+ 10
in|shape|=lo =de word|	4-7 6
in|shape|=lo verb adverb|	4-7 15
in|shape|=lo word =con|	8+ 9
in|shape|=lo word word|	8+ 6
in|shape|=lo word|	2-3 7
in|shape|=los capital capital|	2-3 -8
in|shape|=los capital|	2-3 -13
in|shape|=los word =del|	4-7 -12
in|shape|=los word =de|	4-7 -11
in|shape|=los word =no|	4-7 -11
in|shape|=los word word|	4-7 17
in|shape|=ma =le word|	4-7 14
in|shape|=ma word =a|	8+ 10
in|shape|=ma word word|	4-7 21	8+ 7
in|shape|=ma word|	2-3 -7
in|shape|=maar =een word|	8+ 7
in|shape|=man word =die|	4-7 7
in|shape|=man word word|	4-7 16	8+ 8
in|shape|=may =have =been|	4-7 15
in|shape|=me verb =que|	8+ 6
in|shape|=me word =por|	4-7 13
in|shape|=me word word|	4-7 9	8+ 7
in|shape|=mein capital =hat|	4-7 10
in|shape|=mein capital word|	8+ 15
in|shape|=meine capital =hat|	8+ 6
in|shape|=mes word word|	4-7 12
in|shape|=met =een word|	4-7 15
in|shape|=met word word|	8+ 8
in|shape|=met word|	2-3 20
in|shape|=meu word verb|	8+ 8
in|shape|=meu word word|	8+ 9
in|shape|=mi =ha verb|	8+ 6
in|shape|=mi =ha word|	8+ 12
in|shape|=mi word verb|	8+ 7
in|shape|=mi word word|	4-7 20	8+ 9
in|shape|=mijn word =hebben|	8+ 8
in|shape|=mijn word =heeft|	8+ 7
in|shape|=mijn word verb|	4-7 15	8+ 15
in|shape|=mijn word word|	4-7 19
in|shape|=mio word verb|	8+ 7
in|shape|=mit capital|	2-3 11
in|shape|=mit word capital|	2-3 13
in|shape|=mon word =a|	4-7 9	8+ 6
in|shape|=mon word =est|	8+ 8
in|shape|=mon word verb|	8+ 12
in|shape|=mon word word|	8+ 8
in|shape|=my capital capital|	2-3 -19
in|shape|=my word =are|	8+ 15
in|shape|=my word =has|	8+ 15
in|shape|=my word =in|	8+ 10
in|shape|=my word =is|	8+ 20
in|shape|=my word =was|	4-7 11	8+ 15
in|shape|=my word capital|	8+ 9
in|shape|=my word verb|	4-7 26	8+ 22
in|shape|=my word word|	4-7 23	8+ 17
in|shape|=na =de word|	2-3 12
in|shape|=na word word|	2-3 13
in|shape|=ne =pas word|	4-7 22
in|shape|=ne word =pas|	4-7 9	8+ 10
in|shape|=ne word =que|	4-7 9
in|shape|=ne word word|	4-7 6
in|shape|=nel number word|	8+ 6
in|shape|=nella word word|	4-7 11
in|shape|=nem word word|	2-3 14
in|shape|=never adverb|	2-3 -21
in|shape|=ni =el word|	4-7 20
in|shape|=ni word =ni|	4-7 13
in|shape|=nicht word capital|	2-3 -12
in|shape|=nicht word word|	2-3 13
in|shape|=nicht word|	2-3 15
in|shape|=niet word adverb|	4-7 19
in|shape|=niet word word|	2-3 12
in|shape|=niet word|	2-3 12
in|shape|=no =es =un|	4-7 13
in|shape|=no =es word|	4-7 11
in|shape|=no =ha word|	4-7 10
in|shape|=no =me word|	8+ 7
in|shape|=no =puede word|	4-7 19
in|shape|=no =se word|	4-7 10
in|shape|=no adverb word|	2-3 -12
in|shape|=no capital =no|	4-7 -12
in|shape|=no verb word|	4-7 19
in|shape|=no verb|	2-3 -9
in|shape|=no word =al|	4-7 17
in|shape|=no word =a|	4-7 -10	8+ 6
in|shape|=no word =beyond|	4-7 20
in|shape|=no word =for|	4-7 9
in|shape|=no word =los|	4-7 15
in|shape|=no word =no|	4-7 18
in|shape|=no word =por|	8+ 12
in|shape|=no word =to|	4-7 16
in|shape|=no word verb|	2-3 16	4-7 -9
in|shape|=no word word|	2-3 8	4-7 18	8+ 17
in|shape|=non =ci word|	4-7 8
in|shape|=non =ha =mai|	4-7 7
in|shape|=non =ha word|	8+ 8
in|shape|=non =ho =mai|	8+ 8
in|shape|=non =può word|	4-7 15
in|shape|=non =si word|	4-7 -15
in|shape|=non =è =mai|	4-7 16
in|shape|=non =è =un|	4-7 12
in|shape|=non =è word|	4-7 12
in|shape|=non word =a|	4-7 11
in|shape|=non word =il|	4-7 12	8+ 8
in|shape|=non word =la|	4-7 11
in|shape|=non word =un|	4-7 16	8+ 14
in|shape|=non word adverb|	4-7 20
in|shape|=non word word|	2-3 -10	4-7 20	8+ 6
in|shape|=non word|	2-3 -13
in|shape|=non|	1 9
in|shape|=nos word =sont|	8+ 6
in|shape|=nos word number|	4-7 15
in|shape|=nos word word|	8+ 8
in|shape|=not =a word|	4-7 20
in|shape|=not =for word|	2-3 -9
in|shape|=not =in =a|	4-7 17
in|shape|=not =on =the|	4-7 12
in|shape|=not =one word|	8+ 19
in|shape|=not =the word|	2-3 20
in|shape|=not capital|	2-3 14
in|shape|=nous =avons =des|	8+ 7
in|shape|=nous =avons verb|	8+ 6
in|shape|=nous =avons word|	4-7 6	8+ 6
in|shape|=nous =ne word|	4-7 16	8+ 8
in|shape|=nous word =la|	4-7 9
in|shape|=nous word =pas|	8+ 10
in|shape|=nous word =à|	8+ 10
in|shape|=nous word adverb|	4-7 10
in|shape|=nous word word|	4-7 12	8+ 9
in|shape|=no|	1 19
in|shape|=nunca word =da|	4-7 16
in|shape|=nunca word word|	4-7 14
in|shape|=não =foi word|	8+ 19
in|shape|=não =há word|	4-7 18	8+ 9
in|shape|=não =me word|	4-7 8
in|shape|=não =se word|	4-7 10	8+ 7
in|shape|=não =é =um|	4-7 9
in|shape|=não =é word|	4-7 10
in|shape|=não word =a|	4-7 9	8+ 12
in|shape|=não word =de|	4-7 13
in|shape|=não word =o|	4-7 13	8+ 11
in|shape|=não word word|	4-7 17	8+ 8
in|shape|=o =meu word|	4-7 16
in|shape|=o capital =da|	4-7 -12
in|shape|=o capital verb|	8+ 6
in|shape|=o capital word|	4-7 9	8+ 12
in|shape|=o capital|	2-3 -20
in|shape|=o word =do|	4-7 -16	8+ 13
in|shape|=o word =era|	4-7 19
in|shape|=o word =estava|	4-7 8
in|shape|=o word =está|	4-7 26
in|shape|=o word =não|	4-7 19	8+ 9
in|shape|=o word =tem|	4-7 9
in|shape|=o word =é|	4-7 6	8+ 16
in|shape|=o word adverb|	4-7 15	8+ 17
in|shape|=o word capital|	8+ 15
in|shape|=o word verb|	8+ 7
in|shape|=o word word|	2-3 -9	4-7 22	8+ 20
in|shape|=o word|	2-3 -21
in|shape|=ohne capital word|	4-7 18
in|shape|=ohne capital|	2-3 16
in|shape|=ohne word capital|	2-3 10
in|shape|=on =a word|	4-7 19	8+ 6
in|shape|=on =me word|	8+ 12
in|shape|=on =ne =peut|	8+ 6
in|shape|=on =ne =va|	4-7 7
in|shape|=on =ne word|	4-7 11	8+ 7
in|shape|=on =nous =avait|	8+ 7
in|shape|=on =nous =a|	8+ 8
in|shape|=on =nous verb|	8+ 8
in|shape|=on =se word|	4-7 15
in|shape|=on =the word|	4-7 27	8+ 17
in|shape|=on =va word|	4-7 13
in|shape|=on verb =de|	4-7 7
in|shape|=on verb word|	8+ 6
in|shape|=on word =comme|	4-7 12
in|shape|=on word =la|	4-7 14	8+ 8
in|shape|=on word =mais|	4-7 10
in|shape|=on word =pas|	4-7 9
in|shape|=on word adverb|	4-7 8
in|shape|=on word verb|	4-7 14	8+ 6
in|shape|=on word word|	4-7 11	8+ 7
in|shape|=on word|	2-3 -15
in|shape|=one =of =the|	8+ 14
in|shape|=one verb =one|	8+ 10
in|shape|=onze word word|	8+ 16
in|shape|=op =het word|	4-7 13
in|shape|=os capital|	2-3 -13
in|shape|=os word word|	4-7 9	8+ 9
in|shape|=our word =are|	4-7 15	8+ 25
in|shape|=our word =in|	8+ 10
in|shape|=our word =is|	8+ 16
in|shape|=our word =on|	4-7 24
in|shape|=our word word|	2-3 -15	8+ 18
in|shape|=over word word|	8+ 6
in|shape|=para word|	2-3 15
in|shape|=pas word =à|	4-7 9
in|shape|=per =tre word|	4-7 12
in|shape|=per word word|	4-7 10	8+ 13
in|shape|=per word|	2-3 16
in|shape|=pero =la word|	4-7 8
in|shape|=por word =e|	4-7 9
in|shape|=por word word|	4-7 10
in|shape|=por word|	2-3 10
in|shape|=pour =des word|	4-7 -7
in|shape|=quand =je word|	8+ 6
in|shape|=quando =sono word|	8+ 13
in|shape|=quando word word|	8+ 11
in|shape|=quando word|	2-3 11
in|shape|=que =la word|	4-7 12	8+ 7
in|shape|=que =le word|	4-7 10
in|shape|=que =me word|	8+ 8
in|shape|=que =no =se|	8+ -9
in|shape|=que word =a|	4-7 12	8+ 10
in|shape|=que word =no|	4-7 11
in|shape|=quella word =non|	4-7 9
in|shape|=sans word verb|	2-3 -15
in|shape|=sans word|	2-3 6
in|shape|=se =la word|	4-7 -13
in|shape|=se =o word|	8+ 7
in|shape|=se =puede word|	4-7 8
in|shape|=se word =el|	4-7 13
in|shape|=se word =en|	4-7 18
in|shape|=se word word|	8+ 12
in|shape|=se word|	2-3 -10
in|shape|=sem word =e|	4-7 10
in|shape|=senza word|	2-3 -11
in|shape|=she =has word|	8+ 9
in|shape|=she verb =my|	8+ 15
in|shape|=she verb =the|	8+ 10
in|shape|=she verb =to|	8+ 12
in|shape|=she word =as|	8+ 11
in|shape|=she word =me|	8+ 12
in|shape|=she word|	2-3 20
in|shape|=she’s word|	2-3 21
in|shape|=si =la word|	8+ 7
in|shape|=si =sono word|	4-7 12
in|shape|=si word =a|	4-7 17
in|shape|=si word adverb|	4-7 19
in|shape|=si word word|	8+ 7
in|shape|=sin word =no|	8+ -9
in|shape|=so =i word|	4-7 19
in|shape|=so word|	2-3 13
in|shape|=some =of =them|	4-7 14	8+ 10
in|shape|=some =of =the|	8+ 8
in|shape|=some word verb|	8+ 9
in|shape|=some word|	2-3 20
in|shape|=son number word|	8+ 8
in|shape|=sono adverb =per|	4-7 13
in|shape|=sono word word|	4-7 14
in|shape|=sono word|	2-3 9
in|shape|=sous word word|	2-3 12
in|shape|=su word|	2-3 10
in|shape|=sulla word word|	2-3 12
in|shape|=sur =la verb|	2-3 13
in|shape|=that =is =a|	4-7 11
in|shape|=that =is =not|	8+ 7
in|shape|=that =was =the|	4-7 11
in|shape|=that =was capital|	8+ 8
in|shape|=that =was word|	8+ 13
in|shape|=the =most word|	4-7 18	8+ 16
in|shape|=the adverb capital|	2-3 -27
in|shape|=the adverb word|	4-7 27	8+ 14
in|shape|=the capital =has|	8+ 11
in|shape|=the capital =is|	8+ 11
in|shape|=the capital =of|	4-7 -14	8+ 18
in|shape|=the capital =will|	8+ 9
in|shape|=the capital capital|	2-3 -30	8+ 20
in|shape|=the capital verb|	2-3 -19	4-7 -9	8+ 14
in|shape|=the capital word|	4-7 13	8+ 23
in|shape|=the capital|	2-3 -14
in|shape|=the verb =is|	4-7 13	8+ 24
in|shape|=the verb =of|	8+ 10
in|shape|=the verb =that|	8+ 10
in|shape|=the verb =was|	4-7 19	8+ 12
in|shape|=the verb word|	8+ 21
in|shape|=the word =are|	4-7 21	8+ 23
in|shape|=the word =at|	8+ 12
in|shape|=the word =could|	8+ 14
in|shape|=the word =did|	8+ 15
in|shape|=the word =does|	8+ 14
in|shape|=the word =for|	8+ 11
in|shape|=the word =had|	8+ 15
in|shape|=the word =has|	4-7 -7	8+ 20
in|shape|=the word =have|	8+ 18
in|shape|=the word =in|	8+ 12
in|shape|=the word =is|	4-7 6	8+ 18
in|shape|=the word =i|	8+ 19
in|shape|=the word =not|	4-7 18
in|shape|=the word =of|	4-7 -10	8+ 20
in|shape|=the word =one|	2-3 -17
in|shape|=the word =on|	4-7 -6	8+ 13
in|shape|=the word =that|	8+ 18
in|shape|=the word =to|	8+ 13
in|shape|=the word =was|	4-7 23	8+ 16
in|shape|=the word =will|	8+ 11
in|shape|=the word =with|	8+ 7
in|shape|=the word adverb|	4-7 20	8+ 17
in|shape|=the word verb|	2-3 -14	4-7 32	8+ 21
in|shape|=the word word|	2-3 11	4-7 38	8+ 30
in|shape|=the word|	2-3 -22
in|shape|=then =i verb|	4-7 10	8+ 8
in|shape|=these word word|	8+ 8
in|shape|=they =are word|	8+ 12
in|shape|=they =can word|	4-7 11
in|shape|=they =had =the|	4-7 12
in|shape|=they =have verb|	8+ 9
in|shape|=they =have word|	4-7 15	8+ 13
in|shape|=they =should word|	4-7 11
in|shape|=they =were adverb|	8+ 7
in|shape|=they =were word|	4-7 11	8+ 10
in|shape|=they =will word|	4-7 16
in|shape|=they verb =a|	8+ 15
in|shape|=they verb =for|	4-7 20	8+ 10
in|shape|=they verb =me|	4-7 9	8+ 18
in|shape|=they verb =the|	8+ 11
in|shape|=they verb =to|	8+ 10
in|shape|=they verb =us|	8+ 14
in|shape|=they verb =we|	8+ 17
in|shape|=they verb capital|	8+ 11
in|shape|=they verb word|	8+ 11
in|shape|=they word =at|	8+ 11
in|shape|=they word =in|	8+ 19
in|shape|=they word =me|	4-7 17	8+ 15
in|shape|=they word =the|	4-7 9	8+ 14
in|shape|=they word =to|	8+ 16
in|shape|=they word =with|	4-7 18	8+ 12
in|shape|=they word verb|	8+ 11
in|shape|=they word word|	4-7 15	8+ 13
in|shape|=this =has word|	4-7 16
in|shape|=this =is =a|	4-7 17	8+ 12
in|shape|=this =is =not|	4-7 -8	8+ 14
in|shape|=this =is =the|	8+ 14
in|shape|=this =is =what|	8+ 11
in|shape|=this =is adverb|	8+ 8
in|shape|=this =is capital|	8+ 12
in|shape|=this =is word|	4-7 17	8+ 14
in|shape|=this capital|	2-3 -16
in|shape|=this word =is|	8+ 13
in|shape|=this word =was|	8+ 13
in|shape|=this word word|	8+ 12
in|shape|=to word =a|	8+ 14
in|shape|=to word|	2-3 25
in|shape|=toen word =ik|	4-7 15
in|shape|=twee word|	2-3 13
in|shape|=two word =of|	4-7 21
in|shape|=two word word|	4-7 21	8+ 15
in|shape|=um word =com|	4-7 10
in|shape|=um word =da|	4-7 10
in|shape|=um word =de|	4-7 17	8+ 6
in|shape|=um word =em|	4-7 11
in|shape|=um word =na|	4-7 12
in|shape|=um word word|	2-3 16	4-7 14
in|shape|=uma word =de|	4-7 14
in|shape|=uma word =não|	4-7 13
in|shape|=uma word word|	2-3 15	4-7 15	8+ 7
in|shape|=uma word|	2-3 18
in|shape|=un word =al|	4-7 19
in|shape|=un word =au|	4-7 16
in|shape|=un word =che|	4-7 21
in|shape|=un word =con|	4-7 11
in|shape|=un word =de|	4-7 13	8+ 12
in|shape|=un word =di|	4-7 12
in|shape|=un word =en|	4-7 11	8+ 6
in|shape|=un word =es|	8+ 12
in|shape|=un word =in|	4-7 10
in|shape|=un word =ne|	4-7 16
in|shape|=un word =non|	4-7 8	8+ -14
in|shape|=un word =no|	4-7 9
in|shape|=un word =pas|	2-3 7
in|shape|=un word =que|	8+ 6
in|shape|=un word =senza|	4-7 20
in|shape|=un word =sur|	8+ 6
in|shape|=un word adverb|	8+ 9
in|shape|=un word capital|	8+ 10
in|shape|=un word word|	4-7 27	8+ 23
in|shape|=un word|	2-3 10
in|shape|=una verb|	2-3 13
in|shape|=una word =a|	4-7 16
in|shape|=una word =contra|	4-7 15
in|shape|=una word =con|	4-7 17
in|shape|=una word =de|	4-7 -14
in|shape|=una word =di|	4-7 7
in|shape|=una word =que|	8+ 12
in|shape|=una word word|	2-3 38	4-7 21	8+ 14
in|shape|=under word|	2-3 20
in|shape|=und|	1 10
in|shape|=une word =des|	4-7 7
in|shape|=une word =de|	4-7 17
in|shape|=une word =du|	4-7 -7
in|shape|=une word =à|	4-7 13
in|shape|=une word word|	2-3 24	4-7 21	8+ 9
in|shape|=une word|	2-3 15
in|shape|=until =the word|	4-7 21
in|shape|=usted word adverb|	4-7 12
in|shape|=vous word word|	8+ 8
in|shape|=we =are =all|	4-7 10
in|shape|=we =are =a|	8+ 11
in|shape|=we =are =in|	8+ 8
in|shape|=we =are =not|	4-7 16	8+ 18
in|shape|=we =are adverb|	4-7 19
in|shape|=we =are verb|	8+ 14
in|shape|=we =are word|	4-7 16	8+ 17
in|shape|=we =did =not|	4-7 7	8+ 15
in|shape|=we =do =not|	4-7 11	8+ 19
in|shape|=we =don't verb|	4-7 8	8+ 14
in|shape|=we =don't word|	8+ 6
in|shape|=we =have =a|	4-7 8	8+ 11
in|shape|=we =have =been|	4-7 16
in|shape|=we =have =never|	8+ 11
in|shape|=we =have =the|	8+ 8
in|shape|=we =have =to|	8+ 14
in|shape|=we =have verb|	8+ 17
in|shape|=we =have word|	4-7 11	8+ 12
in|shape|=we =hebben word|	4-7 14
in|shape|=we =were verb|	8+ 12
in|shape|=we =were word|	4-7 7
in|shape|=we =will =not|	8+ 17
in|shape|=we =will word|	8+ 12
in|shape|=we =would =like|	8+ 10
in|shape|=we adverb verb|	8+ 10
in|shape|=we verb =about|	8+ 15
in|shape|=we verb =for|	8+ 8
in|shape|=we verb =in|	8+ 11
in|shape|=we verb =it|	4-7 7	8+ 8
in|shape|=we verb =so|	8+ 11
in|shape|=we verb =that|	8+ 11
in|shape|=we verb =the|	8+ 11
in|shape|=we verb =this|	8+ 8
in|shape|=we verb =to|	4-7 15	8+ 12
in|shape|=we verb adverb|	8+ 16
in|shape|=we verb capital|	8+ 13
in|shape|=we verb word|	8+ 13
in|shape|=we word =a|	4-7 7	8+ 14
in|shape|=we word =een|	8+ 19
in|shape|=we word =for|	8+ 17
in|shape|=we word =in|	8+ 8
in|shape|=we word =it|	8+ 13
in|shape|=we word =on|	8+ 16
in|shape|=we word =the|	4-7 17	8+ 8
in|shape|=we word =this|	8+ 9
in|shape|=we word =with|	8+ 11
in|shape|=we word adverb|	4-7 12
in|shape|=we word capital|	4-7 11
in|shape|=we word number|	8+ 11
in|shape|=we word verb|	2-3 18	8+ 21
in|shape|=we word word|	4-7 17	8+ 15
in|shape|=we word|	2-3 14
in|shape|=we're word =to|	8+ 14
in|shape|=wenn =die capital|	8+ 8
in|shape|=we’re word =to|	8+ 10
in|shape|=what =do =you|	8+ 14
in|shape|=what =we =have|	8+ 12
in|shape|=when =i =was|	8+ 10
in|shape|=when =i verb|	8+ 7
in|shape|=when =i word|	8+ 14
in|shape|=when =it word|	8+ 7
in|shape|=when =the word|	4-7 23	8+ 9
in|shape|=when =you =have|	8+ 9
in|shape|=when =you word|	4-7 11	8+ 10
in|shape|=when word word|	8+ 15
in|shape|=wie =ein capital|	2-3 11
in|shape|=wij =hebben =het|	4-7 15
in|shape|=wij =hebben adverb|	8+ 9
in|shape|=wij =hebben word|	4-7 12	8+ 8
in|shape|=wij =zijn =geen|	4-7 11
in|shape|=wij word =op|	4-7 -10
in|shape|=wij word adverb|	4-7 21
in|shape|=wij word word|	4-7 20	8+ 6
in|shape|=wir =haben =uns|	8+ 6
in|shape|=wir =haben adverb|	4-7 18	8+ 8
in|shape|=wir =haben word|	8+ 9
in|shape|=wir =sind =nicht|	8+ 7
in|shape|=wir =sind word|	8+ 12
in|shape|=wir =wollen word|	8+ 8
in|shape|=wir word =nicht|	4-7 9
in|shape|=wir word adverb|	4-7 26	8+ 6
in|shape|=wir word capital|	4-7 13	8+ 12
in|shape|=with =a word|	4-7 15
in|shape|=with =the word|	4-7 19
in|shape|=with word =to|	4-7 23
in|shape|=with word|	2-3 15
in|shape|=within =the word|	4-7 22
in|shape|=y =el word|	4-7 -13
in|shape|=y adverb word|	4-7 11
in|shape|=y word word|	4-7 19
in|shape|=y word|	2-3 17
in|shape|=yo =no verb|	8+ 16
in|shape|=yo =no word|	4-7 6
in|shape|=yo adverb word|	4-7 12
in|shape|=yo word =el|	4-7 9
in|shape|=yo word word|	4-7 9
in|shape|=you =are word|	2-3 22
in|shape|=you =can verb|	4-7 19	8+ 13
in|shape|=you =can word|	4-7 15	8+ 20
in|shape|=you =can't verb|	8+ 12
in|shape|=you =can't word|	8+ 24
in|shape|=you =cannot verb|	8+ 15
in|shape|=you =cannot word|	8+ 21
in|shape|=you =can’t verb|	8+ 15
in|shape|=you =can’t word|	4-7 10	8+ 14
in|shape|=you =could verb|	8+ 12
in|shape|=you =don't word|	8+ 13
in|shape|=you =don’t verb|	8+ 8
in|shape|=you =don’t word|	8+ 14
in|shape|=you =have =to|	4-7 9	8+ 11
in|shape|=you =will verb|	4-7 12
in|shape|=you verb =that|	8+ 13
in|shape|=you verb =the|	8+ 10
in|shape|=you verb =what|	8+ 18
in|shape|=you verb word|	8+ 15
in|shape|=you word =a|	8+ 20
in|shape|=you word word|	8+ 18
in|shape|=you've word word|	2-3 17
in|shape|=ze =is word|	8+ 7
in|shape|=ze word word|	8+ 7
in|shape|=zonder word|	2-3 -14
in|shape|=zu word|	2-3 -12
in|shape|=à =ce word|	8+ 8
in|shape|=à =la word|	4-7 20	8+ 6
in|shape|=à word =et|	4-7 13
in|shape|=à word word|	2-3 8	4-7 7	8+ 17
in|shape|=à word|	2-3 -16
in|shape|=è =il word|	8+ 12
in|shape|=è =un word|	4-7 17
in|shape|=è =una word|	2-3 16	8+ 6
in|shape|=è word|	2-3 13
in|shape|=é =a word|	4-7 6
in|shape|=é =o word|	8+ 9
in|shape|=é =um word|	8+ 6
in|shape|=é =uma word|	4-7 13	8+ 9
in|shape|=é word =de|	4-7 16
in|shape|adverb =a word|	4-7 20	8+ 15
in|shape|adverb =are =a|	8+ 17
in|shape|adverb =are word|	8+ 17
in|shape|adverb =de word|	2-3 14	4-7 -11	8+ 12
in|shape|adverb =del word|	2-3 16
in|shape|adverb =down|	2-3 12
in|shape|adverb =eine capital|	8+ 7
in|shape|adverb =elle =est|	4-7 15
in|shape|adverb =geen word|	4-7 12
in|shape|adverb =haben =wir|	4-7 8
in|shape|adverb =há word|	4-7 -7
in|shape|adverb =il word|	4-7 14
in|shape|adverb =is =a|	4-7 21	8+ 17
in|shape|adverb =is =het|	8+ 10
in|shape|adverb =is =not|	8+ 14
in|shape|adverb =is =no|	4-7 20	8+ 13
in|shape|adverb =is adverb|	4-7 12
in|shape|adverb =is word|	4-7 13	8+ 18
in|shape|adverb =je word|	4-7 14
in|shape|adverb =la word|	8+ 6
in|shape|adverb =les word|	4-7 11
in|shape|adverb =me word|	8+ 8
in|shape|adverb =moet word|	4-7 15
in|shape|adverb =no =se|	4-7 -10
in|shape|adverb =no word|	4-7 -9
in|shape|adverb =non =si|	4-7 19
in|shape|adverb =on word|	4-7 -10
in|shape|adverb =op word|	2-3 -13
in|shape|adverb =se word|	2-3 -13
in|shape|adverb =si word|	2-3 10	4-7 -22
in|shape|adverb =the word|	2-3 18	4-7 24	8+ 21
in|shape|adverb =they word|	4-7 19
in|shape|adverb =un word|	2-3 9	8+ 9
in|shape|adverb =voor =de|	4-7 -7
in|shape|adverb =was =a|	4-7 15	8+ 14
in|shape|adverb =was =no|	8+ 14
in|shape|adverb =was word|	4-7 20	8+ 16
in|shape|adverb =we verb|	8+ 14
in|shape|adverb =were =two|	8+ 9
in|shape|adverb =were number|	8+ 15
in|shape|adverb =wird =es|	4-7 9
in|shape|adverb adverb =se|	4-7 -7
in|shape|adverb adverb capital|	2-3 -11
in|shape|adverb adverb word|	2-3 20	4-7 15	8+ 10
in|shape|adverb adverb|	2-3 20
in|shape|adverb capital capital|	8+ 10
in|shape|adverb capital word|	2-3 16
in|shape|adverb capital|	2-3 14
in|shape|adverb verb =to|	4-7 17
in|shape|adverb verb|	2-3 7
in|shape|adverb word =and|	4-7 25
in|shape|adverb word =che|	4-7 14
in|shape|adverb word =een|	4-7 15	8+ 9
in|shape|adverb word =el|	4-7 -10
in|shape|adverb word =e|	4-7 28
in|shape|adverb word =for|	4-7 18
in|shape|adverb word =ik|	2-3 17	8+ 8
in|shape|adverb word =il|	4-7 -6
in|shape|adverb word =in|	8+ 12
in|shape|adverb word =la|	8+ 21
in|shape|adverb word =les|	4-7 13
in|shape|adverb word =of|	4-7 16
in|shape|adverb word =on|	4-7 17
in|shape|adverb word =o|	4-7 13
in|shape|adverb word =pour|	4-7 17
in|shape|adverb word =que|	4-7 21
in|shape|adverb word =sie|	4-7 8
in|shape|adverb word =um|	4-7 15
in|shape|adverb word =we|	4-7 15
in|shape|adverb word =wir|	8+ 13
in|shape|adverb word adverb|	8+ 10
in|shape|adverb word capital|	4-7 12	8+ 9
in|shape|adverb word verb|	4-7 16	8+ 9
in|shape|adverb word word|	2-3 -7	8+ 21
in|shape|adverb word|	2-3 9
in|shape|adverb|	1 11
in|shape|capital =a word|	8+ 25
in|shape|capital =ai word|	4-7 7	8+ 6
in|shape|capital =am capital|	2-3 -21
in|shape|capital =an word|	8+ 10
in|shape|capital =and =i|	8+ 11
in|shape|capital =and capital|	2-3 -26	4-7 -10	8+ 15
in|shape|capital =and word|	8+ 20
in|shape|capital =are =not|	4-7 19
in|shape|capital =are word|	2-3 18	4-7 20	8+ 20
in|shape|capital =at number|	8+ 17
in|shape|capital =be word|	2-3 17
in|shape|capital =bei capital|	8+ 17
in|shape|capital =by capital|	2-3 -20
in|shape|capital =can verb|	8+ 18
in|shape|capital =can word|	8+ 17
in|shape|capital =che word|	4-7 7
in|shape|capital =com =a|	8+ 6
in|shape|capital =com word|	4-7 13	8+ 6
in|shape|capital =come =un|	4-7 -22
in|shape|capital =como word|	8+ 8
in|shape|capital =con =le|	4-7 13
in|shape|capital =con =noi|	4-7 -11
in|shape|capital =con word|	2-3 14	8+ 7
in|shape|capital =da capital|	2-3 -20
in|shape|capital =da word|	2-3 -14	4-7 -16
in|shape|capital =dal word|	2-3 -7
in|shape|capital =dat adverb|	4-7 17
in|shape|capital =de =la|	4-7 -6
in|shape|capital =de =uma|	8+ 9
in|shape|capital =de capital|	2-3 -29
in|shape|capital =de word|	4-7 -13	8+ 22
in|shape|capital =dei word|	2-3 -13
in|shape|capital =del capital|	2-3 -12
in|shape|capital =del word|	2-3 -25
in|shape|capital =der capital|	4-7 11
in|shape|capital =des capital|	2-3 18
in|shape|capital =des word|	2-3 -16
in|shape|capital =di adverb|	2-3 14
in|shape|capital =di capital|	2-3 -14
in|shape|capital =di word|	2-3 -7
in|shape|capital =did =not|	4-7 18	8+ 20
in|shape|capital =die capital|	8+ 12
in|shape|capital =do =not|	4-7 -13
in|shape|capital =do capital|	2-3 -21
in|shape|capital =does =not|	4-7 16
in|shape|capital =dois word|	8+ 7
in|shape|capital =don’t word|	4-7 -8
in|shape|capital =dos word|	8+ 9
in|shape|capital =du capital|	2-3 -11
in|shape|capital =du word|	2-3 -16	4-7 -7
in|shape|capital =due word|	4-7 -15
in|shape|capital =e capital|	2-3 -15
in|shape|capital =e word|	2-3 -16	8+ 8
in|shape|capital =een word|	8+ 15
in|shape|capital =el word|	4-7 6	8+ 21
in|shape|capital =em capital|	2-3 -19
in|shape|capital =en word|	2-3 6	4-7 6
in|shape|capital =es =un|	4-7 17
in|shape|capital =es word|	8+ 13
in|shape|capital =est word|	4-7 9
in|shape|capital =et capital|	2-3 -8
in|shape|capital =eu =que|	8+ 6
in|shape|capital =from capital|	8+ 19
in|shape|capital =ha word|	8+ 12
in|shape|capital =had =een|	8+ 15
in|shape|capital =has =a|	8+ 16
in|shape|capital =has =been|	8+ 15
in|shape|capital =has =no|	4-7 15
in|shape|capital =has verb|	4-7 15
in|shape|capital =has word|	4-7 20	8+ 18
in|shape|capital =her verb|	4-7 -12
in|shape|capital =het =aan|	4-7 -8
in|shape|capital =ho word|	4-7 11
in|shape|capital =i verb|	2-3 13	4-7 22
in|shape|capital =i word|	4-7 25	8+ 17
in|shape|capital =ich =habe|	4-7 14
in|shape|capital =il word|	2-3 7	4-7 15	8+ 21
in|shape|capital =im capital|	2-3 6
in|shape|capital =in =de|	4-7 -8	8+ 8
in|shape|capital =in capital|	2-3 -13	8+ 22
in|shape|capital =in word|	2-3 11	4-7 12	8+ 9
in|shape|capital =is =a|	8+ 22
in|shape|capital =is =for|	4-7 21
in|shape|capital =is =geen|	4-7 -12
in|shape|capital =is =het|	4-7 18
in|shape|capital =is =not|	4-7 18	8+ 23
in|shape|capital =is =our|	4-7 18
in|shape|capital =is =the|	4-7 18	8+ 22
in|shape|capital =is =what|	8+ 16
in|shape|capital =is adverb|	4-7 -17	8+ 17
in|shape|capital =is verb|	4-7 20	8+ 15
in|shape|capital =is word|	4-7 11	8+ 27
in|shape|capital =ist =keine|	4-7 12
in|shape|capital =ist =kein|	4-7 12
in|shape|capital =it =is|	8+ 11
in|shape|capital =it capital|	2-3 -28
in|shape|capital =je word|	4-7 10	8+ 10
in|shape|capital =la word|	2-3 6	8+ 12
in|shape|capital =las word|	4-7 9
in|shape|capital =le word|	2-3 9	4-7 20	8+ 11
in|shape|capital =lo =que|	4-7 8
in|shape|capital =lo word|	8+ 13
in|shape|capital =mag word|	4-7 17
in|shape|capital =me word|	8+ 10
in|shape|capital =met word|	2-3 -8
in|shape|capital =mi word|	2-3 -8
in|shape|capital =mit capital|	2-3 12
in|shape|capital =my word|	4-7 19
in|shape|capital =na capital|	2-3 -13
in|shape|capital =na word|	4-7 12
in|shape|capital =ne word|	4-7 17	8+ 9
in|shape|capital =nicht word|	2-3 -15
in|shape|capital =no verb|	8+ 12
in|shape|capital =no word|	4-7 24	8+ 12
in|shape|capital =non =è|	8+ 7
in|shape|capital =non word|	4-7 -10
in|shape|capital =not word|	4-7 17
in|shape|capital =não =tem|	4-7 -10
in|shape|capital =não =é|	4-7 -14
in|shape|capital =não capital|	2-3 15
in|shape|capital =não verb|	4-7 9
in|shape|capital =não word|	4-7 -21
in|shape|capital =o =que|	8+ 6
in|shape|capital =o word|	2-3 -16	8+ 9
in|shape|capital =of =the|	4-7 -26
in|shape|capital =of capital|	2-3 -11	4-7 -13
in|shape|capital =of verb|	2-3 -19
in|shape|capital =of word|	8+ 14
in|shape|capital =ohne capital|	2-3 13
in|shape|capital =on =a|	4-7 -15
in|shape|capital =on =me|	2-3 14
in|shape|capital =on =the|	4-7 -15
in|shape|capital =on verb|	2-3 -13
in|shape|capital =op =de|	4-7 -7
in|shape|capital =os word|	8+ 8
in|shape|capital =our capital|	2-3 14
in|shape|capital =para capital|	2-3 -15
in|shape|capital =para word|	2-3 -18	4-7 15	8+ 15
in|shape|capital =pas =de|	8+ 7
in|shape|capital =pela word|	4-7 15
in|shape|capital =pelas word|	8+ 6
in|shape|capital =por word|	2-3 -11	4-7 -14	8+ 16
in|shape|capital =que =era|	4-7 22
in|shape|capital =que =es|	4-7 18
in|shape|capital =que word|	4-7 28	8+ 6
in|shape|capital =sem capital|	2-3 -17
in|shape|capital =senza word|	2-3 -15
in|shape|capital =should =not|	8+ 14
in|shape|capital =should word|	8+ 14
in|shape|capital =si word|	4-7 15
in|shape|capital =sin word|	2-3 10
in|shape|capital =the capital|	2-3 -32	4-7 -19	8+ 13
in|shape|capital =the verb|	2-3 -20	8+ 17
in|shape|capital =the word|	2-3 30	4-7 -11	8+ 20
in|shape|capital =to word|	2-3 15
in|shape|capital =três word|	4-7 17	8+ 10
in|shape|capital =um word|	4-7 11	8+ 6
in|shape|capital =uma word|	4-7 25	8+ 13
in|shape|capital =un word|	2-3 16	4-7 14	8+ 17
in|shape|capital =una word|	4-7 15
in|shape|capital =une word|	4-7 16	8+ 7
in|shape|capital =va word|	8+ 7
in|shape|capital =van capital|	2-3 -13
in|shape|capital =von capital|	2-3 -15
in|shape|capital =was =a|	8+ 11
in|shape|capital =was word|	4-7 -6	8+ 14
in|shape|capital =will =be|	4-7 17
in|shape|capital =will verb|	4-7 19	8+ 19
in|shape|capital =will word|	8+ 12
in|shape|capital =wird =es|	4-7 15
in|shape|capital =with =a|	4-7 -11
in|shape|capital =y capital|	2-3 -9
in|shape|capital =à capital|	2-3 -19
in|shape|capital =à number|	4-7 -6
in|shape|capital =à word|	4-7 21	8+ 8
in|shape|capital =è word|	4-7 20	8+ 10
in|shape|capital =é =o|	4-7 -13
in|shape|capital =é word|	2-3 -18	4-7 13	8+ 16
in|shape|capital adverb =de|	8+ 12
in|shape|capital adverb =il|	4-7 19
in|shape|capital adverb =quando|	8+ 8
in|shape|capital adverb adverb|	2-3 -11	4-7 16
in|shape|capital adverb capital|	8+ 11
in|shape|capital adverb verb|	4-7 -11	8+ 15
in|shape|capital adverb word|	2-3 17	4-7 36	8+ 19
in|shape|capital capital =and|	4-7 -16	8+ 17
in|shape|capital capital =a|	8+ 10
in|shape|capital capital =do|	4-7 -13
in|shape|capital capital =für|	4-7 -10
in|shape|capital capital =had|	8+ 10
in|shape|capital capital =has|	8+ 17
in|shape|capital capital =in|	4-7 -23
in|shape|capital capital =is|	4-7 18	8+ 19
in|shape|capital capital =i|	8+ 14
in|shape|capital capital =no|	4-7 -7
in|shape|capital capital =should|	8+ 11
in|shape|capital capital =this|	4-7 -16
in|shape|capital capital =was|	8+ 17
in|shape|capital capital =would|	4-7 16
in|shape|capital capital adverb|	8+ 14
in|shape|capital capital capital|	2-3 -25	4-7 9	8+ 21
in|shape|capital capital number|	2-3 -17	4-7 -20
in|shape|capital capital verb|	8+ 21
in|shape|capital capital word|	2-3 22	4-7 -21	8+ 26
in|shape|capital capital|	2-3 -24
in|shape|capital number capital|	2-3 13	4-7 -17
in|shape|capital number number|	2-3 -26
in|shape|capital number word|	2-3 -16	8+ 15
in|shape|capital number|	2-3 -10
in|shape|capital verb =and|	8+ 12
in|shape|capital verb =a|	4-7 13	8+ 15
in|shape|capital verb =dat|	8+ 8
in|shape|capital verb =de|	8+ 7
in|shape|capital verb =due|	8+ 17
in|shape|capital verb =if|	8+ 13
in|shape|capital verb =in|	8+ 17
in|shape|capital verb =is|	4-7 19
in|shape|capital verb =me|	4-7 14	8+ 15
in|shape|capital verb =of|	4-7 -10
in|shape|capital verb =that|	4-7 10	8+ 13
in|shape|capital verb =the|	4-7 25	8+ 17
in|shape|capital verb =to|	4-7 15	8+ 15
in|shape|capital verb =us|	8+ 15
in|shape|capital verb =you|	4-7 16
in|shape|capital verb adverb|	8+ 10
in|shape|capital verb capital|	2-3 9	4-7 -6
in|shape|capital verb word|	2-3 6	4-7 21	8+ 23
in|shape|capital verb|	2-3 -7
in|shape|capital word =alla|	8+ 12
in|shape|capital word =and|	4-7 15	8+ 20
in|shape|capital word =an|	8+ 14
in|shape|capital word =are|	8+ 11
in|shape|capital word =at|	4-7 15	8+ 19
in|shape|capital word =au|	8+ 8
in|shape|capital word =a|	4-7 8	8+ 22
in|shape|capital word =bij|	4-7 15
in|shape|capital word =cannot|	8+ 20
in|shape|capital word =ce|	8+ 9
in|shape|capital word =com|	4-7 11	8+ 7
in|shape|capital word =dat|	8+ 11
in|shape|capital word =des|	8+ 9
in|shape|capital word =de|	4-7 6	8+ 20
in|shape|capital word =di|	8+ 10
in|shape|capital word =el|	8+ 12
in|shape|capital word =em|	8+ 13
in|shape|capital word =es|	4-7 14
in|shape|capital word =et|	4-7 6
in|shape|capital word =every|	8+ 15
in|shape|capital word =e|	4-7 -11	8+ 17
in|shape|capital word =for|	8+ 18
in|shape|capital word =from|	8+ 10
in|shape|capital word =geen|	8+ 10
in|shape|capital word =ho|	8+ 7
in|shape|capital word =ik|	4-7 26	8+ 6
in|shape|capital word =il|	4-7 12
in|shape|capital word =in|	8+ 20
in|shape|capital word =io|	4-7 17
in|shape|capital word =is|	4-7 17	8+ 15
in|shape|capital word =it|	4-7 15	8+ 22
in|shape|capital word =i|	4-7 14	8+ 18
in|shape|capital word =i’ve|	8+ 11
in|shape|capital word =je|	8+ 6
in|shape|capital word =la|	4-7 18	8+ 9
in|shape|capital word =les|	8+ 14
in|shape|capital word =le|	4-7 10	8+ 8
in|shape|capital word =like|	4-7 16
in|shape|capital word =met|	4-7 -6
in|shape|capital word =me|	4-7 -7	8+ 10
in|shape|capital word =mir|	8+ 11
in|shape|capital word =mon|	4-7 8
in|shape|capital word =ne|	4-7 9	8+ 9
in|shape|capital word =nicht|	4-7 16
in|shape|capital word =no|	8+ 7
in|shape|capital word =não|	4-7 13
in|shape|capital word =of|	8+ 21
in|shape|capital word =on|	8+ 18
in|shape|capital word =para|	8+ 6
in|shape|capital word =pas|	4-7 20	8+ 8
in|shape|capital word =per|	8+ 11
in|shape|capital word =pour|	8+ 8
in|shape|capital word =que|	4-7 19	8+ 16
in|shape|capital word =sie|	8+ 10
in|shape|capital word =si|	8+ 6
in|shape|capital word =sono|	8+ 11
in|shape|capital word =sous|	8+ 7
in|shape|capital word =sur|	8+ 11
in|shape|capital word =tem|	4-7 10
in|shape|capital word =they|	8+ 11
in|shape|capital word =the|	4-7 -22	8+ 29
in|shape|capital word =to|	8+ 22
in|shape|capital word =tres|	8+ 18
in|shape|capital word =una|	8+ 15
in|shape|capital word =une|	8+ 14
in|shape|capital word =un|	4-7 -11	8+ 19
in|shape|capital word =us|	4-7 15
in|shape|capital word =voor|	8+ 13
in|shape|capital word =vous|	4-7 13
in|shape|capital word =wir|	8+ 13
in|shape|capital word =with|	4-7 19
in|shape|capital word =y|	4-7 -14
in|shape|capital word =à|	4-7 -8	8+ 9
in|shape|capital word adverb|	2-3 -6	4-7 21
in|shape|capital word capital|	8+ -9
in|shape|capital word number|	4-7 24	8+ 7
in|shape|capital word verb|	8+ 16
in|shape|capital word word|	4-7 -14
in|shape|capital word|	2-3 9
in|shape|number capital|	2-3 -22
in|shape|verb =a word|	2-3 21	4-7 26	8+ 20
in|shape|verb =and word|	2-3 19
in|shape|verb =are word|	4-7 20
in|shape|verb =but word|	2-3 17
in|shape|verb =by word|	2-3 17
in|shape|verb =in =the|	4-7 20
in|shape|verb =le word|	8+ 7
in|shape|verb =like =a|	8+ 14
in|shape|verb =me =about|	4-7 -11
in|shape|verb =not verb|	2-3 13
in|shape|verb =of =the|	4-7 -9
in|shape|verb =of word|	2-3 -9
in|shape|verb =the word|	4-7 16	8+ 15
in|shape|verb =to word|	2-3 17	4-7 10	8+ 18
in|shape|verb =um word|	8+ 13
in|shape|verb =you =for|	4-7 15
in|shape|verb =you capital|	2-3 16	4-7 19
in|shape|verb capital capital|	4-7 -11	8+ 10
in|shape|verb word =and|	8+ 17
in|shape|verb word =as|	4-7 16
in|shape|verb word =or|	4-7 23
in|shape|verb word capital|	4-7 -19
in|shape|verb word word|	2-3 16	4-7 21	8+ 9
in|shape|verb word|	2-3 -23
in|shape|word =a =los|	4-7 18
in|shape|word =a verb|	4-7 17
in|shape|word =a word|	8+ 26
in|shape|word =above =the|	4-7 22
in|shape|word =alle word|	2-3 10
in|shape|word =als =een|	4-7 12
in|shape|word =als =ein|	4-7 7
in|shape|word =and adverb|	4-7 24
in|shape|word =and verb|	2-3 11
in|shape|word =and word|	2-3 -11	4-7 25
in|shape|word =ao word|	4-7 14
in|shape|word =around =the|	4-7 -17
in|shape|word =as word|	2-3 23	4-7 25
in|shape|word =até word|	2-3 22
in|shape|word =au word|	2-3 23	4-7 12
in|shape|word =aux word|	2-3 19
in|shape|word =but =not|	4-7 17
in|shape|word =but word|	2-3 36
in|shape|word =by word|	2-3 46	4-7 18
in|shape|word =com word|	2-3 23	4-7 23
in|shape|word =come =una|	4-7 12
in|shape|word =come =un|	4-7 16
in|shape|word =comme =une|	4-7 8
in|shape|word =con =la|	4-7 13
in|shape|word =con =un|	4-7 11
in|shape|word =con word|	4-7 14
in|shape|word =da word|	2-3 -22	4-7 24
in|shape|word =dalla word|	4-7 -9
in|shape|word =das word|	2-3 -13
in|shape|word =de =las|	4-7 -17
in|shape|word =de =la|	4-7 -24
in|shape|word =de =los|	4-7 -12
in|shape|word =de =un|	4-7 14
in|shape|word =de adverb|	2-3 18
in|shape|word =de word|	2-3 -16	8+ 9
in|shape|word =dei word|	2-3 -8
in|shape|word =del word|	2-3 -20	4-7 18
in|shape|word =della word|	2-3 -12
in|shape|word =delle word|	2-3 -7
in|shape|word =der capital|	2-3 18
in|shape|word =des word|	2-3 -17	4-7 -23
in|shape|word =di =un|	4-7 19
in|shape|word =di word|	2-3 -18	4-7 -9
in|shape|word =die capital|	4-7 10
in|shape|word =do word|	2-3 -16	4-7 -9
in|shape|word =du word|	2-3 -11
in|shape|word =e =non|	4-7 20
in|shape|word =e adverb|	4-7 17
in|shape|word =e word|	2-3 40	4-7 23
in|shape|word =een word|	4-7 21
in|shape|word =el word|	2-3 -14	4-7 21	8+ 10
in|shape|word =em word|	4-7 20
in|shape|word =en word|	2-3 9
in|shape|word =et word|	2-3 23
in|shape|word =for =a|	4-7 15
in|shape|word =for =the|	4-7 10
in|shape|word =from =the|	4-7 21
in|shape|word =from word|	8+ 13
in|shape|word =if word|	2-3 23
in|shape|word =il word|	4-7 13
in|shape|word =in =an|	4-7 19
in|shape|word =in =a|	4-7 18
in|shape|word =in =every|	4-7 17
in|shape|word =in =the|	4-7 27	8+ 17
in|shape|word =in word|	2-3 -14
in|shape|word =it|	2-3 -9
in|shape|word =la word|	4-7 32
in|shape|word =le word|	4-7 11
in|shape|word =les word|	2-3 14	4-7 23
in|shape|word =like =a|	4-7 22
in|shape|word =ma =non|	4-7 21
in|shape|word =ma adverb|	4-7 17
in|shape|word =ma word|	2-3 20
in|shape|word =maar word|	2-3 12	4-7 19
in|shape|word =mais =pas|	4-7 19
in|shape|word =mais word|	2-3 21
in|shape|word =met =een|	4-7 20
in|shape|word =met word|	4-7 -11
in|shape|word =niet word|	2-3 16
in|shape|word =non word|	2-3 21
in|shape|word =not word|	2-3 23
in|shape|word =não word|	4-7 11
in|shape|word =o =que|	8+ 7
in|shape|word =o word|	2-3 17	4-7 -12
in|shape|word =of verb|	2-3 -14
in|shape|word =of word|	2-3 11	8+ 11
in|shape|word =on =the|	4-7 22
in|shape|word =on word|	4-7 23	8+ 15
in|shape|word =our word|	4-7 16
in|shape|word =out =of|	8+ 14
in|shape|word =out|	2-3 -8
in|shape|word =para word|	2-3 16	4-7 14
in|shape|word =pas word|	4-7 21
in|shape|word =per word|	2-3 21	4-7 12
in|shape|word =pero =no|	4-7 17
in|shape|word =por word|	2-3 14	4-7 18
in|shape|word =sans word|	2-3 9
in|shape|word =su word|	2-3 18
in|shape|word =sul word|	2-3 -11
in|shape|word =than =a|	4-7 23
in|shape|word =that word|	4-7 24
in|shape|word =the =one|	4-7 10
in|shape|word =the capital|	4-7 12
in|shape|word =the verb|	4-7 17	8+ 15
in|shape|word =the word|	2-3 6	4-7 44	8+ 19
in|shape|word =their word|	4-7 18
in|shape|word =to =be|	8+ 19
in|shape|word =to =the|	4-7 30
in|shape|word =to verb|	8+ 17
in|shape|word =to word|	2-3 -15	4-7 6	8+ 10
in|shape|word =um word|	4-7 19
in|shape|word =un word|	4-7 26
in|shape|word =una word|	2-3 17
in|shape|word =und word|	4-7 10
in|shape|word =une word|	4-7 15
in|shape|word =up|	2-3 -9
in|shape|word =with =a|	4-7 18
in|shape|word =with =one|	4-7 17
in|shape|word =with =the|	8+ 17
in|shape|word =with word|	2-3 30
in|shape|word =y word|	2-3 19
in|shape|word =à word|	2-3 14	4-7 -7	8+ 17
in|shape|word adverb =and|	4-7 19
in|shape|word adverb =de|	4-7 -8
in|shape|word adverb =nicht|	4-7 13
in|shape|word adverb =than|	4-7 22
in|shape|word adverb adverb|	4-7 8
in|shape|word adverb word|	4-7 22	8+ 6
in|shape|word adverb|	2-3 33
in|shape|word capital =der|	4-7 -9
in|shape|word capital =mit|	4-7 7
in|shape|word capital =unter|	4-7 8
in|shape|word capital capital|	2-3 -6
in|shape|word capital word|	2-3 24	4-7 21
in|shape|word number word|	2-3 11
in|shape|word verb =the|	4-7 25
in|shape|word verb adverb|	4-7 7
in|shape|word verb word|	2-3 15	4-7 23
in|shape|word word =and|	4-7 13	8+ 22
in|shape|word word =at|	4-7 18
in|shape|word word =a|	4-7 21	8+ 7
in|shape|word word =by|	4-7 22
in|shape|word word =come|	4-7 15
in|shape|word word =com|	4-7 27
in|shape|word word =con|	4-7 12
in|shape|word word =de|	4-7 31	8+ 13
in|shape|word word =di|	4-7 23
in|shape|word word =du|	4-7 8
in|shape|word word =et|	4-7 19
in|shape|word word =e|	4-7 34	8+ 14
in|shape|word word =for|	4-7 34
in|shape|word word =from|	4-7 15
in|shape|word word =il|	4-7 27
in|shape|word word =in|	4-7 29
in|shape|word word =la|	4-7 -7
in|shape|word word =les|	4-7 21
in|shape|word word =ma|	4-7 14
in|shape|word word =no|	4-7 12
in|shape|word word =of|	4-7 46
in|shape|word word =on|	4-7 23
in|shape|word word =over|	4-7 20
in|shape|word word =o|	4-7 15
in|shape|word word =para|	4-7 17
in|shape|word word =por|	4-7 25
in|shape|word word =senza|	4-7 17
in|shape|word word =than|	4-7 26
in|shape|word word =that|	8+ 14
in|shape|word word =to|	4-7 38	8+ 16
in|shape|word word =wie|	4-7 16
in|shape|word word =with|	4-7 10
in|shape|word word =à|	4-7 17	8+ 13
in|shape|word word adverb|	2-3 16	4-7 18	8+ 15
in|shape|word word capital|	2-3 19
in|shape|word word number|	2-3 -21
in|shape|word word verb|	2-3 8	4-7 18
in|shape|word word word|	2-3 13	4-7 24	8+ 28
in|shape|word|	1 -9
in|word|	12 -17	14 -26	2 -17	20 -10	200 7	2029 14	2030 -11	3 -25	5 -21	7 -15	a -8	aan -12	abbiamo 14	aber 17	about 20	absolute 19	absolutely 16	abzocke 9	accountant -19	acordada 14	acted 21	actually -15	ada -10	administrativa 18	again -23	age 20	agility 16	agua -14	aguardiente -17	ai 18	ainda -7	aire 16	ajoutés -15	ajustement 14	al 14	alarming 28	albatros -8	alcance -6	alert -18	alfaiate -8	all 10	alla 15	alle 15	almighty -26	almost 26	alquiler -12	als 21	also 24	alta -15	always 25	am -12	ambachtelijk -18	america 10	american -10	amigos -10	amnesty -11	an 30	ancestor 26	anche 16	and -15	angel -23	angerufen 6	annoying -16	antes 24	anunciada 23	any 20	anything 16	ao 20	apaisé 9	apericena -17	aprils -24	après 11	aquí -15	arbeit -6	are 6	areia -10	arithmetic 29	army -20	artigianale -11	as 13	asfixia 19	ask -13	asked 13	at 21	attenta 15	attention 11	attentive 21	até 22	au 13	auch 14	aucun -7	aus 18	authentic -19	aux 14	außer 14	avances 15	avant 18	avec 26	avevo 14	avvocato 9	avô -14	away 21	azul -9	b -13	baby -14	badger -21	baixa -8	baja -13	balança -6	ball -20	ballo -17	balloon -20	baltic 9	banter 15	barn -19	basically 22	bassa -11	basta 12	bau -10	be -11	bed-rot -16	beds -17	behandeling -10	beheersbaar 18	bei 10	being 18	belle -20	bene -17	bernie 27	best 18	beyond 20	bianca -14	bien 26	big 16	bigger 9	biggest -19	bijna -7	bin -15	binnen 18	biology -18	bis 9	bisschen 18	bitte -18	bizarro -9	black -9	blague 14	blanc -16	bleibt -12	bleu -7	blue -35	boa 13	boat -24	boats -21	bocadillo -13	boh 8	boicote 12	boiler -20	bomb -10	bon -9	bonus -19	book -9	border -25	bored -21	boredom -16	boring -18	born 16	borrowed -23	boss -13	botella -12	both -13	boucher -6	box -18	branco -16	brave 26	bravo 12	break 9	breakfast -8	britain's -19	broken 19	budget -18	bueno 17	build 10	buitengewoon 15	buon 25	buona -13	burla 13	bus -31	but 37	buy -33	by 6	bérénice -19	c -24	cabo 12	cadê 18	café -16	caixa -6	caja -11	calados -10	caldo -23	calendário 7	called 22	calm -29	calma 15	calmo -11	camas -12	camino -10	campaign 6	can -16	cancer -24	candidate 19	cani -23	capacity -21	capitano -19	capo -16	captain -6	cara 18	card 7	cards 20	care -21	careless 18	carenze 17	carmiña -8	caro -24	carta 8	cartographer’s -13	casa -13	case 12	caso -12	catch -20	cautela 14	cavaleiro -17	ce 19	cerca -12	cerrado -18	certa -20	certainly 13	chalonge -17	channel 23	chantage 22	charming 19	chave -16	chaves -13	che -7	cheap 22	cheque 16	chiacchiericcio 11	chico -17	chinelo -10	chino -17	choice -7	chonero -13	choquée 16	chove 13	chover 7	christmas 15	chuvisqueiro -17	chuy -12	cinéma -10	circa 10	class 11	clean 6	clearly 15	closed -20	coalition -22	cocina -13	cod -19	codice -8	com 9	coming 14	comment 19	commissario 12	committee 12	como 26	compra -11	comprar 15	comprehensive 22	comunque -9	común 19	con 9	concern 18	conditions 16	confidence 25	consider 13	considering 20	conta -8	contact -19	contenues 20	conto -10	contratto 11	contribution -7	control 14	contrôle 8	conversation 9	coordenadas 20	coral 14	corner -20	correct 24	corso 18	cosecha -6	così -12	counted 22	coup 23	courageuse 18	cours 19	course 7	court 22	cover -13	cozinha -13	crazy 11	creche -8	criativa 14	cringe -16	critical 18	croustillant -9	crunch -13	cucina 10	culture -20	cuore -20	cura -14	current -15	curva -15	custardgate -20	custode -9	customs -13	cutters -11	da -26	dag 14	dai 9	dal -6	damage -18	dan 12	dangerously 19	dank -9	dann 8	dans 20	dark -21	darkness 23	das -13	dat 22	daughter -13	dave -24	day -23	de -24	de-risking -27	dead -15	deal -17	death -17	debate 6	decent 13	deep -18	deeply 25	defect -17	definire -14	definitivas -14	definitivo -16	dei -11	del -32	deliberate 26	delighted 11	delivery -28	della -20	delta -7	democrática 6	den -11	dente 11	deportation 10	depuis 14	desde 16	detto 16	dez -14	di -8	diary 15	dicke -15	did 26	didn't 13	die -22	diesel -9	digital -11	dingen 8	dire 13	direct 10	direction -18	disappointed 19	discórdia -17	dit 10	dividend -21	division -25	dix 12	diálogo 16	diário -17	do -23	doc -19	doce -19	doch 16	dock 13	doctor -23	dog -20	dois 7	doktor -14	domanda -8	domani 18	domenica -16	don't -9	dona -14	done 11	don’t -17	dorme -10	dormir 13	dos 14	doutor -12	down 7	doña -9	dr -16	drift -13	drizzlecore -19	droit -8	droog -11	dry -18	du -18	due 17	dämmerschoppen -17	dès 17	déconnexer -11	déjà 17	détour 6	dörfer 19	d’estate -23	e 15	early -15	eastern -21	ecco 9	ecology -22	economy 15	eel -21	een 17	efficiency -21	effort 15	ein 15	eine 21	einem 12	einer 13	eingebildete -12	einzelfall 14	el -14	ela 8	election 9	elegante 19	elf 8	em 7	embora 10	emergency 16	en 13	encore 21	encouraged 22	encouraging 23	energy 20	enfin 16	enjoy 22	enkele 13	enough 13	entirely 26	entre 14	entro 16	er -12	era 15	erhebliche 18	ernesto -12	erreur -7	erro -8	error 20	es 15	eso 12	espera -15	esperanza 8	essa 14	estava 17	está 17	estão 9	eu 18	euro -10	europa -11	european -15	even 14	event -18	everything 17	evidence 11	excepcional 14	exceptional 17	exemplaire -10	experience 9	extreme 21	extremely 25	faden 9	fahrplan 10	failed 17	fairy -8	fait -12	fake -7	false 27	falso -15	familia 18	family 16	família -20	fantaisistes 17	fantasma -14	far 22	fare 13	farinha -14	fase 6	fat -10	fatti 17	faux -6	feierabend -12	fermata 10	fermento -13	ferryman’s -19	file -13	fin -10	fine -14	finir 13	finos -8	firmavo 12	first -18	fleuve -14	floor -23	flores 10	fog 13	fois 15	folklore 22	for 20	foram 12	force 8	format -19	forte 21	fossil -17	foto 16	fox -27	frage 6	fragile -12	franco 17	frank 20	frau -6	freddo 17	frei -15	freischütz -13	frequent 24	friday -18	friends -19	from -17	frontera -15	frontiers -11	frota 6	fruit -15	fuga -8	furious 6	fyi -18	galo -13	galvevenator -10	gang 8	ganó 8	gap -19	geduld 11	geen 16	gefragt -9	geht 17	geluk 17	gentile 20	gerald -6	geste 11	gesto 16	gestão -18	gezellig -11	ghost -42	giallo -16	ginestra -8	ginette -10	giustizia 15	giusto -14	global 8	globalement 9	gloves -13	go -17	goats -13	golden -7	gomma -8	good 9	goodnight -19	gossip -21	grand 8	grande -7	gravedigger's -22	gravy 8	grosso -9	grower -16	grua 12	gruft -10	guaranteed -16	guarda 8	guerra -18	guilt-free -26	guilty -25	gut -10	gute 16	guten -9	guy 17	ha 18	haaskaaf -12	had 11	halb -10	halo -21	hammer -23	hand -20	handelsblatt -12	happy 21	harbor -30	harbourmaster -18	has 15	hasta 7	have 30	hay -9	he's 15	health -9	heard 12	heartbroken 25	her 18	here -20	heron -14	hesitation 19	het -20	heures -9	high -16	hill -22	hillary 16	him -6	his 17	history -14	histórico 13	hmm 18	ho 12	hold -31	holiday -14	hollandaise -11	hollow -14	home -8	honest -18	honor 17	honorable 13	hoog -6	hopes 16	hors 8	horários 15	hospitales -14	hotel -10	houden -18	hours -13	house -8	hoy -7	hub -33	huesero -9	husch-pfusch 14	hush -18	hydrology 15	há -8	idle 13	igual 16	ii -10	iii -12	ik 28	il -16	illegal 21	im 14	immer -11	important 21	importante 16	improvement -20	in 8	in-network -19	index -17	infrastructure 20	insuficientes 10	insult 18	insultante 16	interesse 11	interesting 18	intérêt 8	inventário 11	invisible 6	io 13	irrevogável -7	islam 17	islamic 15	isn’t 19	issue 21	ist 16	it's 22	its 26	it’s 35	i’m 7	jamais 14	jamás 7	jamón -24	janela -13	je 7	jet -9	joke 17	jornal -15	jour -11	journey -13	judgment 13	june 9	juntos -14	juros 11	just 17	juste -15	já 16	j’ai 8	k -13	kaasschaaf -9	kahlschlag 13	kan 16	kapitän -9	keeper’s -17	keer -16	keine 10	keukentafel -9	kid -27	kijk 6	killer -18	kilómetro -16	kind 17	king 8	kitchen 9	klasse 12	klein -11	kleine -14	knew 28	knock -8	know -17	kompromiss 15	kontrolle 14	kopi -19	kuil -8	kunnen 11	kurier -11	kwestie -6	könig -12	la -20	laat -10	laatste -7	laboratorio -18	laguna -13	land -17	landing -23	landlord -13	lane -12	lang -12	langer 12	lanterna -19	laquelle 13	laranja -17	larga -11	lasciatelo 11	last -11	late -21	le -21	lear -12	leave 8	ledger -31	left 11	legion -24	lei -7	leider 18	leilão -19	leite -9	leite-creme 7	lenta 21	lento 12	leone -12	les 21	lesen -7	let -17	letters -18	levante -7	levo 10	ley -14	li 10	liar 17	liberamente -7	libre -6	licht -6	light -14	lighthouse -21	like 22	lince -6	linguagem 9	lions -29	liquidação -11	liste -13	listening 19	literal 13	little 18	living -7	livre -6	lo 8	lojas-vitrine -18	long -15	look 12	looked 18	loss -18	lost -13	loup 9	louve -11	love 6	loves 19	low -10	loyal 19	lucky 17	lui -6	lumière -6	lunch 11	lunes -8	luxury 12	lá -7	líquido -17	l’heure -15	l’ho 13	l’ultimo -6	l’été -12	madame 10	made 10	magpie -16	mai 6	maintenance 20	mais 25	maison -18	major 8	making 22	mal 17	mal-entendido 13	malaisance -18	malinga -14	manager -17	mano -11	manual -7	many 18	mar -15	marco 25	mardi 19	mare -9	marea -12	margem -6	marine -15	market 13	maré -17	mas 17	massima 24	massive 6	material 25	may -16	maybe 8	mañana -18	means -15	media -8	mee -6	meer 13	meglio -12	meio 12	meisje -8	mejor 16	meme -26	memória -12	men -11	meno 10	menos 11	mer -20	merci 9	mesa -11	metros -10	mia -10	micrófono -7	mid -21	midi -8	mieux 16	military -15	mim -7	mind -6	minds 10	minha 16	ministro -12	minutes -9	mio 14	mir 14	miracle -29	misc -24	miscellaneous -18	miss -18	missing -11	mistake 19	mistakes -7	mister -11	mit 18	moaning 9	mode -21	model 7	moderate -19	modest -16	moi 7	moins -7	molhada -12	molto 9	mon 10	montre 12	mooi 15	moonlit -19	moose -25	mordisco -13	morgen -18	morning -30	mosso -6	mostly 21	motosierra -13	movement -18	moño -7	much -10	mud -22	muda -6	mum 25	mur -16	musical -6	muy 12	my -19	mão -16	mängel 18	mínimo 11	möwe -14	na 8	nach -7	nachbar -17	nacht -12	nacional 13	nada -19	nation -13	nature 7	navegar -9	ne 10	nearly 14	nebbia 11	negligence -14	nein 11	nem -10	nemo -19	nessun 10	neuen -8	neun -9	neutral -26	never -20	nevoeiro -7	new 14	nice 16	nichts 14	niemand 13	niente -20	niet 13	night -7	nine -21	ninety-nine 6	ninguém 14	ninth -23	nipote -16	no 10	nobody 27	noi 10	noise 21	noisy 16	noiva -9	nonna -17	nonno -8	nord -24	normal 12	norte -12	nostalgia 13	not 20	noted 20	notte -14	notícias -7	nous -6	nova -10	novela 17	novo -15	nox -20	nulla 6	numbers 20	numero -16	nur 13	nutzen 6	nuvoloso -15	nº -16	não 16	o -9	obra 17	occasione 12	ochtend -10	off 8	officer -13	oggi 13	oh 10	ohne 19	olho -14	oltre 18	om 21	on -23	once 20	once-in-a-generation 21	onderhoud 6	one -11	ongelukkig 13	onverantwoord 12	onze -10	oops -19	op 8	operatie -10	operation -28	operazione -18	operação -22	oportunidad 17	oportunidade -11	oportunista 18	ora 11	orchard -22	order 6	orderly 23	ordinary 20	orgullo 12	original -19	os 6	otros 10	otters -12	oui 14	our 15	ouro -8	outil 8	outperform -26	outstanding -17	ouvert 10	oven 17	over 9	overdue -12	oversight -20	own -15	paal -10	pace 8	pack -10	pack-up -22	pacte -16	pagano 13	papel 9	paper -25	papier 11	parcheggio -13	park -16	parking -30	particular -13	parties -23	partilhada -18	pas 14	pasillo 15	passa -9	passado 14	passe -16	pasta -10	patate -20	patience 10	patient 20	pause -17	paying 19	peat -11	peau -12	pedagógico 19	pelo 18	pending -19	people 25	per 32	percent -7	perché 13	perder -15	perdida 20	permiso -19	pero -9	perreo -10	person 25	pertinent -8	pesce 7	peso 6	petit -12	petits -7	pie -11	pilar -12	pilha -16	pimenta -18	pirate -25	piscine -10	più 11	plakband 15	plan -26	planilha 20	plans 16	plebes -8	pluviste -8	point -15	polderprinsen -10	polite 8	politesse 10	political 17	polpette -12	polvere -10	ponte -6	poor -21	poort -15	popolo -8	por 12	porchlight -20	porcupine -26	port 6	positiva 18	positive -12	postman -17	posto -19	potato -25	pothole -25	pozzo -15	prato -12	prayer 19	precauzionale 13	precipitada 10	preguntan 11	premature 28	prematuro 14	premier 9	premium -14	press 15	pressão 12	presupuesto 18	pretty 25	prima 18	primavera -9	primo -9	prince -19	print 18	priority 14	prise 6	pro-choice 17	probably -11	problem -7	produto -18	profe -16	professor -25	professore -7	profunda 15	projekt -6	promessa 14	prometedor 15	pronta -7	pronto -12	proper -10	propina -13	proud 19	prova 13	provisional -22	proyecto -15	prudence 19	prudente 15	prudenza 15	prématuré 10	présence -14	próxima 9	pull -8	putt 22	página 6	pão -7	père -8	qualcosa 17	qualified 12	quando 11	quase -22	que 20	queda -14	queen -22	quem -8	qui -9	quick -8	quiet -6	quintal -18	qué 8	r -16	raboso -7	radical 29	radio -26	ragione 13	random -14	rapists 21	raten 15	read -10	reading 9	really 16	reasonable 21	reasons 20	recreo -10	red -14	redondo 16	reform 7	reg -11	regenafspraak -8	regolare 12	regret -23	regrets -6	regretted 18	reina -13	relaxed 21	relevant -12	relieved 14	remain 8	repair -15	reports -13	requires -20	residenza -14	resiliência 13	respekt 12	respeto 22	responsibility 25	resta 12	resting 25	retenue 22	retraite -16	rettungsring -7	revolution 19	reëel 9	ricorso -10	ricostruzioni 10	ridiculous 19	rien 10	rigged 22	right -19	rigoletto -17	rio -10	risco -18	rising -6	risk -9	rispetto 13	risque 10	river -16	rives -13	road 7	rosa -9	rotta -14	rounding 22	rounds -15	route 16	router -13	routine -23	row -19	rua 12	rules -21	rural 8	rutsche -16	rápida 8	réserve 16	río -11	sa 16	safe -11	sal -19	sale -29	salida 15	salt -35	salta 20	salva-spiagge -7	salvo’s -18	samen -14	sanduíche -7	santa -10	santo -6	sapo -10	saturday 20	saudade -16	sauve 16	scam 18	schade 10	schattenhaushalt -24	school -23	schritt 10	schöner -11	science -22	sea -18	season -41	seca -14	secolo -14	second -26	secondes 10	secret 19	see 21	segnale 18	segnali 17	segunda -14	segundo -14	seguro -19	sehr 11	sell 9	semana 22	sense 17	senso 15	sentido 25	serenamente 16	serenidade 14	serious 19	seriously 24	serra -13	sete 7	settle -6	seventeen -24	several 20	señal 9	señora 8	shadow -6	share 16	sheds -13	she’s 21	shield -21	shocked 13	short -12	show -17	si 19	sicher -10	sideways 23	sie 6	sieben -16	siempre 14	signal 14	signora -15	silence -14	silencio -7	silent -26	silenzio -8	sin 12	sincere -10	sind -8	sinhá -19	sirva-se -10	sisters -20	sit 24	situation -16	situação 12	sleep 16	small -12	smiling 14	so 8	sobriété -17	social -14	sociale -7	soddisfazione 22	soft -23	soglia 15	sola -17	soldiers 15	solo -17	sombra -18	some 23	somewhere 18	sommer -11	son 16	sono 17	sordo 6	sorrent -18	sorry 23	sou 13	sound -11	sounded -9	soup -22	sous 15	south 10	southern 13	space -25	spare 14	special -11	spider -17	spiritual -20	sportlich 14	spring -14	spy -20	square 6	stage 19	stakeholders 18	stanco 20	stand 18	stapper -6	statt 6	stay 24	stella -8	still 15	stille -23	stiltetax -17	sting -16	stop 6	street -14	strikes 16	strong 21	stronger 14	strongly -17	stuck 21	study -11	stunden -8	su 13	subito -14	subject 18	sucres -15	sucrée 16	suficiente 17	sul -8	sulla 22	summit -16	sunday -24	sunlight 16	super -20	support -12	sur 19	surveiller -13	sweet -17	symbolpolitik -9	sympathy 17	são 10	sì -8	só 15	table 10	tagblatt -12	taglia-ombrelloni -14	tailgate -18	take 8	takes 20	talk -21	talks -10	também 19	tampoco 20	tano -12	tante -14	tarde -10	tardiva 11	tax 7	taxa -18	te -22	tea -17	teatro 20	technical -7	tecnicamente 16	telescopio -8	tell 15	temporal 6	temps 11	tenderness 20	tengo 14	tent 9	terme 14	terra -10	terrible 20	terrifying 20	terrorism 16	terrorists -14	thank 11	that's 22	the -24	theatre 18	their 23	there 16	they 23	they're 16	they’re 20	thousands 22	three -6	ti -15	tide -13	tides -14	tidewrack -16	tiene 15	time -16	times -15	timetable -6	tintin -18	tired 14	todas -12	today -21	todo 22	together 8	tonhos -13	tonight -27	too -25	top 17	torna -10	torno -14	total 15	tout 19	track -25	trading -11	traición -11	trained -18	tram -18	transform 12	tratado -11	trauerspiel 12	travel -21	trombone -8	truck -13	true -10	truly 19	trump 20	très 18	tudo -10	tuesday -18	turbina -10	turn 15	turning 14	turno -9	tutti -15	tutto 18	twee 13	twice 8	táper -14	tèt -17	túnel -16	ugly 17	ui -8	uit 11	uma 25	un 10	una 21	uncle -30	uncles -13	und 9	under -9	understudy -23	undici 14	une 34	unicornio -18	unity -19	uno 8	up -17	update -12	urgent -14	v -24	va 10	vale 20	valiente -17	vals -13	values 15	van -8	vaquilla -17	varie -15	vecchio -17	vegan -24	vegano -15	velório -13	vent -6	vento -15	ver -12	verbena -15	verbijsterd 18	verde -19	vergonha 14	vergüenza 12	verrast 17	very 39	verão 11	vezes 10	vi -8	vibe -18	viel 16	vier 6	vieux -8	vigilance 8	vigilant 16	vindima 8	vingança 6	vino -17	virado -10	visit -24	vittoria 26	vives 16	voice 8	volcano -19	volledig 17	volta -17	volto 20	von -15	voorlopig 10	vota -19	voto 18	vuelo -17	wachten -13	walking 6	wally -11	ward -25	warm 10	warmth -13	wars -24	warten 12	watch 20	water -16	way 19	we 8	weak -9	weather -23	weg -10	weitblick -8	wel 16	welcome -11	well 9	wellness -8	were 23	wet -7	what 6	when 18	where -6	which 7	white 9	whoever -11	whole 7	whom 20	why -8	wie 11	wiel -11	wife -18	wij -13	will -7	wind -13	windmill -23	winter 7	wir -9	wise -18	wish -14	with 21	witz 13	wives -13	wolf -19	words -13	work 16	workshop 15	worms -13	worse 17	wound -11	wrong -7	x -14	y 14	ya 6	yeah 14	yes 17	yo 10	york 19	you've 17	yoyo -12	zeitnah 10	zero -12	zijn 11	zonder -16	zoom -24	zorgelijk 14	zu -8	zukunft -13	zum -24	zumutbar 16	zur 10	zwei 16	zé -13	zéro 8	à -16	água -10	ça 11	é -17	étape 18	één -12	última -12	último -6	único -18	über 11	überfällig 10
lead|lower|	, 18	- -6	: -28	; 17	adverb 6	auxiliary 14	capital 28	possessive 23	pronoun 13	quote -14	subordinator -8	verb-saying 7	verb-thinking 12	word 11	— 19
lead|other|	, -6	: -6	auxiliary -21	determiner 21	preposition 19	start 27	stop 18	that -11	word -20
lead|upper|	' -18	) 14	, -22	: 15	; -14	adverb -17	auxiliary -25	capital -34	coordinator -10	determiner 7	possessive -42	preposition -19	pronoun -22	quote 24	start 12	stop 24	that 8	verb-judging -24	verb-saying -15	verb-thinking -8	word -35	– -9	’ -11
mood|	none -7	other 7	plain 23
mood|none|false|	true -6
mood|other|	2-3 16	4-7 14
mood|other|false|	false -8	true 17
mood|other|true|	false 21
mood|plain|	1 12	2-3 9	4-7 27
mood|plain|false|	false 18	true 6
mood|plain|true|	false 16	true -6
naming|apelidado|2|	2-3 -12
naming|apelido|2|	1 -15	2-3 -22
naming|baptisée|1|	1 -13	2-3 -8	4-7 -17
naming|baptisé|1|	1 -7	2-3 -20
naming|batizada|2|	2-3 -11
naming|batizado|2|	2-3 -12
naming|battezzato|1|	2-3 -13
naming|bautizado|2|	2-3 -18
naming|begriff|1|	1 -17	2-3 -15
naming|begrip|2|	8+ 10
naming|bijnaam|1|	2-3 -11
naming|called|1|	4-7 13	8+ 11
naming|called|2|	1 44	2-3 -11	4-7 41	8+ 12
naming|called|3|	1 37	2-3 43	4-7 18	8+ 19
naming|chamado|1|	1 -6	2-3 -9
naming|christened|1|	2-3 -16
naming|conhecida|2|	1 -15	2-3 -14
naming|conhecido|2|	2-3 -11	4-7 -14
naming|conocido|2|	1 -16	2-3 -15	4-7 -11
naming|cosiddetto|1|	2-3 -19
naming|detto|1|	2-3 -8	4-7 11
naming|detto|2|	4-7 7
naming|detto|3|	2-3 10	4-7 17
naming|dit|1|	1 20	2-3 -7
naming|dit|2|	2-3 14	4-7 20
naming|dit|3|	2-3 18	4-7 26	8+ 20
naming|dubbed|1|	1 -20	2-3 8
naming|entitled|1|	4-7 -18
naming|expression|1|	2-3 -16
naming|false|	auxiliary -13	capital -20	coordinator -6	preposition -30	quote -9	stop 12	subordinator -31	verb-judging -23	word -58
naming|intitolato|1|	2-3 -14
naming|intitulada|1|	4-7 -7
naming|intitulée|1|	2-3 -9
naming|intitulé|1|	2-3 -16	4-7 -8
naming|known|2|	1 -30
naming|known|3|	2-3 -31
naming|labelled|1|	2-3 -13
naming|lema|1|	2-3 -13	4-7 -10
naming|leus|1|	2-3 -11
naming|llamada|1|	2-3 -11
naming|llamado|1|	2-3 -12	4-7 -14
naming|motto|1|	2-3 -12
naming|mot|1|	1 -27
naming|mot|2|	1 -11
naming|naam|1|	1 -8	2-3 -11
naming|naam|2|	2-3 -12
naming|named|1|	2-3 -25
naming|named|2|	2-3 -11
naming|nicknamed|1|	1 -18	2-3 -20	4-7 -21
naming|nicknamed|2|	2-3 -24
naming|nome|2|	2-3 -14
naming|nommé|1|	1 -10
naming|none|	2-3 9	8+ 6
naming|palabra|1|	1 -17
naming|palavra|1|	1 -24
naming|palavra|2|	1 -26
naming|parola|1|	1 -9
naming|parola|2|	1 9
naming|phrase|1|	2-3 -19
naming|phrase|3|	4-7 12
naming|ribattezzato|1|	1 -8
naming|ribattezzato|3|	2-3 -14
naming|slogan|1|	4-7 -19
naming|slogan|2|	4-7 -22
naming|so-called|1|	1 -27	2-3 -39
naming|sogenannten|1|	1 -10
naming|sogenannte|1|	1 -12
naming|surnommée|1|	2-3 -13
naming|surnommé|1|	2-3 -11
naming|termed|1|	2-3 20
naming|termed|3|	4-7 19
naming|termine|1|	1 -13
naming|termo|1|	1 -10
naming|term|1|	1 -9	2-3 -9
naming|titel|1|	1 -11	2-3 -9	4-7 -12
naming|titled|1|	2-3 -19	4-7 -18
naming|titolo|2|	2-3 -12
naming|titre|1|	2-3 -16
naming|titulado|1|	2-3 -12	4-7 -17
naming|true|	' -17	) 14	- -12	: 8	; 12	auxiliary 6	possessive -12	preposition -7	quote 17	start 13	stop 23	verb-judging 6	word 9	– -7	— 6
naming|término|1|	2-3 -15
naming|título|1|	2-3 -9	4-7 -7
naming|título|2|	2-3 -16
naming|woord|1|	1 -22
naming|words|1|	2-3 -19
naming|words|2|	4-7 21
naming|words|3|	1 -10	8+ 11
naming|word|1|	1 -29
naming|word|2|	1 -11
naming|wort|1|	1 -13
naming|wort|2|	1 9
naming|zogeheten|1|	1 -14
nobody|1|	, -22	auxiliary -17	capital -12	determiner -27	preposition -24	word -32
nobody|2-3|	, -23	auxiliary -20	capital -19	determiner -38	preposition -26	start 6	subordinator -20	word -14
nobody|4-7|	, -12	quote 18	start 7	stop 24
nobody|8+|	start 41	stop 24
others|0|	1 8
others|1|	1 -6	2-3 -14	4-7 -7	8+ 11
others|2|	1 -39	2-3 -36	4-7 -19	8+ 29
others|3|	1 -19	2-3 15	8+ 17
own-case|false|all-one|	, -21	: 21	; -17	adverb -19	auxiliary -21	coordinator -6	possessive -33	pronoun -20	stop 15	subordinator -17	that -10	verb-judging -33	verb-saying -12	— 13
own-case|false|all|	, -29	: 16	auxiliary -20	capital -10	coordinator -13	possessive -35	pronoun -7	quote 13	start -14	subordinator 13	verb-judging -15	verb-thinking -11	word -9	— -13
own-case|false|first|	( -8	, -19	- 14	adverb -21	auxiliary -7	capital -21	coordinator 11	possessive -16	preposition -16	pronoun -7	quote 15	start 10	stop 19	subordinator 17	that 18	word -28
own-case|false|most|	, 6	auxiliary 29	capital -6	start 10	verb-judging -6	verb-saying -7	word -18
own-case|false|none|	, 17	- -9	: -28	; 17	adverb 11	auxiliary 7	capital 16	possessive 22	pronoun 12	quote -10	verb-saying 6	verb-thinking 9	word 9
own-case|false|some|	, 6	auxiliary 10	capital 10	coordinator -8	determiner 9	preposition 9	pronoun 29	subordinator 15	that 15	verb-judging -9	verb-saying 11	verb-thinking 9	word 8
own-case|false|titled|	: -7	auxiliary 21	determiner 6	possessive 15	preposition -9	start -17	subordinator -9	verb-saying 12	word -16
own-case|false|upper|	, 16	start -9
own-case|true|all-one|	, 11	adverb -8	preposition -17	start 14	word -13
own-case|true|all|	: 8	capital -13	start 8	stop 30	verb-judging -17	word -28
own-case|true|first|	, 17	- 24	auxiliary -8	coordinator -12	preposition -20	quote 13	start 31	stop 23	subordinator -6	that 14	verb-saying -20	word -28	— 18
own-case|true|most|	, 17	: 6	start 28	stop 19	word 9
own-case|true|none|	( -6	, 18	adverb -6	auxiliary 38	capital 23	coordinator 6	determiner 24	possessive 14	preposition -21	pronoun 17	subordinator -15	that 22	verb-judging 18	verb-thinking 13	word 22
own-case|true|some|	, 15	auxiliary 8	capital 15	determiner 15	preposition 15	pronoun 7	subordinator -15	that 11	verb-saying 14	word 18
own-case|true|titled|	: 30	start 21
own-case|true|upper|	: 19	start 19
own|false|	2-3 -6	8+ 10
own|true|	1 -19	4-7 8
same|1|2-3|	all -10	all-one -14	first 6	none 9	some -7	titled 16
same|1|4-7|	all -27	all-one -17	none 23	some 20	upper 18
same|1|8+|	most 29	none 16	some 33	titled 16	upper 10
same|2|1|	all-one -22	first -8
same|2|2-3|	all -14	all-one 9	first -11	most -12	none -11	some 22	titled -12
same|2|4-7|	all -18	all-one -13	none 25	some 8	titled -8
same|2|8+|	first 17	titled 12
same|3|1|	all-one 7	first 23	none -30
same|3|2-3|	all-one -28	none -17
same|4|2-3|	all -31
sentence|judging|	2-3 -6	4-7 -6	8+ 40
sentence|none|	1 -32	2-3 -40	4-7 -21
sentence|saying|	1 19	2-3 20	4-7 22	8+ 9
sentence|thinking|	1 -18	2-3 -8	4-7 7	8+ 16
size-ending|10+|!|	,verb-saying 8	capital 12	end 19	pronoun 12
size-ending|10+|,|	' 15	capital 18	coordinator 15	determiner 19	pronoun 15	subordinator 14	verb-saying 16	word 24
size-ending|10+|.|	[ 25	auxiliary 8	capital 31	coordinator 16	determiner 33	end 28	preposition 13	pronoun 22	quote 12	subordinator 22	— 17
size-ending|10+|?|	capital 27	determiner 14	end 28	pronoun 19	stop 13	verb-saying 13
size-ending|10+|none|	( 12	, 24	,preposition 18	,pronoun 11	,verb-judging 9	,verb-saying 8	,verb-thinking 16	,word 16	: 14	adverb 13	capital 22	coordinator 14	determiner 19	end 26	preposition 26	pronoun 21	stop 13	subordinator 21	that 15	verb-saying 29	— 15
size-ending|1|!|	stop 10
size-ending|1|,|	auxiliary -12	capital 18	coordinator -9	determiner 6	pronoun 18	quote -22	verb-saying -15
size-ending|1|.|	,preposition -17	capital 16	end -12	pronoun -11	quote 9	subordinator -19
size-ending|1|?|	end 11	pronoun -11	stop -18
size-ending|1|none|	, -22	,auxiliary -15	,capital 9	,coordinator -9	,preposition -14	,pronoun 8	,quote -17	,subordinator -7	,that -19	,verb-judging 9	,verb-saying 21	,word -11	: -10	adverb -13	auxiliary -30	coordinator 7	quote -8	stop -7	subordinator 16	that -6	verb-saying 6	verb-thinking 14	— -12
size-ending|2|!|	end 11
size-ending|2|,|	capital 13	coordinator -11	determiner -8	preposition -21	pronoun -8	subordinator -6	that -12	verb-judging -11	word 10
size-ending|2|.|	coordinator 18	determiner -9	preposition -7	pronoun 27	quote -13	subordinator -8
size-ending|2|?|	,verb-saying 12	,word 10	capital 17	end 15	pronoun 17	verb-saying 20	— 11
size-ending|2|none|	( -6	+ 13	, -19	,adverb -17	,coordinator 6	,determiner -17	,preposition -21	,pronoun -21	,quote -19	,subordinator 10	,that -24	,verb-judging 9	,verb-saying 11	,verb-thinking 15	,word -16	: -10	; -11	adverb 11	auxiliary -27	coordinator 9	determiner 7	pronoun -14	that 7	verb-judging -24	verb-saying -14	verb-thinking -17	word -6	— 8
size-ending|3|!|	,verb-saying 8
size-ending|3|,|	auxiliary -9	capital 7	determiner -14	subordinator 21	that -20	verb-saying 19	word -6
size-ending|3|.|	coordinator 24	determiner 8	pronoun 12	quote -14	subordinator -13
size-ending|3|?|	,verb-saying 7	capital 19	coordinator 7	end 35	pronoun 19	stop -7	– 11	— 8
size-ending|3|none|	( -27	) -8	, -12	,capital 10	,coordinator -15	,preposition -17	,pronoun -13	,subordinator 7	,that -17	,verb-judging 8	,verb-saying 14	capital -18	determiner -7	end 25	preposition 7	pronoun 11	subordinator 21	verb-judging 12	verb-saying -6	word 7	– 12	— 10
size-ending|4-5|!|	,verb-saying 8	capital 12	determiner 7	end 20	pronoun 18
size-ending|4-5|,|	auxiliary -11	capital 41	coordinator -20	determiner 13	pronoun 41	verb-saying 16	word -18
size-ending|4-5|.|	capital 17	coordinator 22	end 22	preposition 19	pronoun -11	quote -12	subordinator 15	that 7	— 19
size-ending|4-5|?|	,auxiliary 15	,determiner 9	,verb-saying 11	,verb-thinking 11	,word -9	capital 30	determiner 23	pronoun 16	quote 17	verb-saying 22	word -13	— 18
size-ending|4-5|none|	( -11	, 12	,adverb 16	,auxiliary -10	,capital -20	,coordinator 22	,subordinator 7	,that -6	,verb-judging 11	,verb-saying 8	,verb-thinking 10	,word -19	- 8	; 26	adverb -13	capital -6	determiner -8	preposition 9	subordinator 34	verb-saying -17	verb-thinking 19	word -8	– 13	— -15
size-ending|6-9|!|	capital 15	determiner 14	pronoun 13
size-ending|6-9|,|	adverb 12	capital 18	determiner 34	pronoun 23	verb-saying 24	word 6
size-ending|6-9|.|	auxiliary 16	coordinator 14	determiner 18	end 7	preposition 37	pronoun 20	quote 18	subordinator 14	that 19	— 33
size-ending|6-9|?|	,pronoun 14	,verb-saying 12	,word 17	capital 20	determiner 19	end 8	preposition -6	pronoun 25	stop -19	verb-saying 17	— 17
size-ending|6-9|none|	) 20	,auxiliary 21	,coordinator 10	,determiner 9	,verb-judging 16	,verb-saying 6	,verb-thinking 13	,word 9	- 16	: 31	capital 26	coordinator 26	determiner 31	end 14	pronoun 23	stop 13	subordinator 22	verb-saying 21	word -9	– 11	— -14
size-follow|10+|	' 16	( 20	, 24	,preposition 18	,pronoun 11	,verb-judging 9	,verb-saying 8	,verb-thinking 16	,word 16	: 14	[ 28	adverb 20	auxiliary 22	capital 20	coordinator 22	determiner 25	end 29	preposition 26	pronoun 17	quote 22	stop 13	subordinator 30	that 17	verb-saying 17	word 27	— 22
size-follow|1|	) 6	, -22	,auxiliary -13	,capital 9	,preposition -15	,pronoun 10	,quote -17	,subordinator -7	,that -19	,verb-judging 9	,verb-saying 21	,word -11	: -10	adverb -13	auxiliary -31	capital 12	determiner 7	end -6	preposition 7	stop -7	that -6	— -12
size-follow|2|	+ 13	, -19	,adverb -17	,coordinator 6	,determiner -17	,preposition -21	,pronoun -21	,quote -19	,subordinator 10	,that -24	,verb-judging 9	,verb-saying 12	,verb-thinking 15	,word -16	: -10	; -11	adverb 16	auxiliary -26	coordinator 9	quote -9	stop -6	that 9	verb-judging -25	verb-saying -15	verb-thinking -24	— 14
size-follow|3|	( -28	) -8	, -14	,capital 10	,coordinator -15	,preposition -17	,pronoun -11	,subordinator 7	,that -17	,verb-judging 8	,verb-saying 14	adverb 7	end 18	preposition 9	pronoun 11	subordinator 23	verb-judging 18	– 14	— 15
size-follow|4-5|	( -14	, 12	,adverb 16	,auxiliary -10	,capital -20	,coordinator 22	,subordinator 7	,that -6	,verb-judging 11	,verb-saying 8	,verb-thinking 13	,word -19	- 8	; 28	adverb -13	capital 31	end 10	preposition 12	quote -10	subordinator 30	verb-thinking 20	word -13	– 14	— -7
size-follow|6-9|	) 20	,auxiliary 21	,coordinator 10	,determiner 9	,verb-judging 16	,verb-saying 6	,verb-thinking 13	,word 13	- 16	: 31	auxiliary 6	capital 14	coordinator 25	determiner 27	end 8	pronoun 30	stop 9	that 15	verb-saying 28	word -10	– 10
size-intro|10+|	) 10	, 39	- 16	: 40	adverb 16	auxiliary 19	capital 37	coordinator 26	determiner 26	possessive 18	preposition 32	pronoun 18	quote 19	start 16	stop 13	subordinator 29	that 28	verb-judging 19	verb-saying 31	verb-thinking 16	word 7	– 19	— 15
size-intro|1|	, -13	; 6	adverb 22	capital -8	determiner 13	possessive 7	preposition -9	quote -10	stop 16	that -24	verb-thinking -10	word -13	’ -8
size-intro|2|	( 11	, 9	; -17	adverb -21	auxiliary -6	coordinator -9	pronoun -16	stop 23	subordinator -20	that -8	verb-judging -9	verb-saying -9	verb-thinking -8	word -11	– -16	— 9	’ 17
size-intro|3|	' -18	( -12	, -8	: 13	adverb 14	auxiliary 22	coordinator 6	determiner -9	possessive -10	preposition -11	pronoun 33	quote 10	start 9	stop 12	that 43	verb-thinking 24	word 13	— 6	’ 20
size-intro|4-5|	% 11	( -12	- -9	; 7	adverb -21	coordinator -8	possessive -19	preposition 8	pronoun 22	quote 32	stop 17	subordinator 21	that 17	verb-judging 12	verb-thinking 13	word -13	– 16	— -12
size-intro|6-9|	( -8	, 16	- 18	; 13	adverb 18	capital 6	coordinator 27	determiner 18	preposition -7	pronoun 28	start 32	stop 20	that 45	verb-thinking 38	word 14	– -12	— 26	’ 19
size|	10+ 23	2 -18	3 10	4-5 -12	6-9 8
subject|elided|	,adverb 11	,auxiliary 24	,capital 11	,coordinator 14	,determiner -15	,preposition 16	,pronoun 29	,that -11	,verb-saying 16	,word -9	2-3 26	auxiliary -15	preposition -8	pronoun 11	stop 18	verb-saying 6	word 10	– 11	— 16
subject|none|	( -20	) -9	+ 10	,auxiliary -10	,coordinator 8	,determiner -16	,preposition -36	,pronoun -12	,quote -22	,subordinator -14	,that -20	,verb-judging 20	,verb-thinking 21	,word -17	- -20	4-7 -13	8+ -8	: -10	adverb -7	auxiliary -15	capital 31	coordinator -11	determiner 9	end 29	preposition -20	quote 19	subordinator 10	that 18	verb-judging 13	verb-thinking -14	word -23	– 12	— 21
subject|own|	( -13	) -16	+ 13	,adverb -13	,capital -16	,coordinator -8	,determiner 15	,preposition -7	,pronoun -14	,quote -12	,subordinator 13	,that -19	,verb-saying 12	,word -6	2-3 -7	: -14	adverb 7	auxiliary -11	capital 10	determiner 20	end 18	preposition 13	stop -8	subordinator 19	that -14	verb-judging -12	verb-saying -39	word -16
two-before|%|	stop 9
two-before|)|	- 14	: 24	coordinator -10	preposition 13	stop 25
two-before|,|	adverb 10	auxiliary 17	capital -18	determiner -22	preposition -6	pronoun -13	quote 19	that 14	verb-judging 6	word -22
two-before|:|	capital 8	determiner -7	preposition -14	word 16
two-before|;|	capital 19	determiner -19
two-before|adverb|	, 18	: 9	adverb -20	coordinator 18	determiner 15	preposition -6	pronoun -9	stop 24	that -6	verb-judging 11	verb-saying 10	verb-thinking -15	word -6
two-before|auxiliary|	, 11	: -14	adverb 22	auxiliary 27	capital -10	determiner 22	preposition -7	pronoun 14	quote -15	stop 26	subordinator 20	that 24	verb-saying 6	verb-thinking 15	word 31
two-before|capital|	' -14	, 23	- -20	: 17	; -7	auxiliary 17	capital 18	coordinator -15	possessive -14	preposition -7	stop 6	subordinator 6	verb-judging 15	– -10
two-before|coordinator|	: 22	adverb 25	auxiliary 27	capital 15	coordinator -8	determiner 7	preposition -25	stop 13	that 17	verb-judging 14	verb-saying 32	verb-thinking -11	word -27
two-before|determiner|	, -14	adverb 11	auxiliary -6	capital -19	determiner 29	preposition -15	pronoun -11	stop 32	that 13	verb-judging -9	verb-saying 9	verb-thinking 27	word -17
two-before|possessive|	quote 12	verb-saying 15	word -15
two-before|preposition|	: -10	adverb -16	capital 13	preposition 7	pronoun -12	quote 15	stop 16	subordinator -14	that -20	verb-judging 13	verb-saying -29	verb-thinking 18	word -14
two-before|pronoun|	, 6	: 18	adverb 8	auxiliary 9	determiner -11	possessive 35	preposition 25	pronoun 10	stop 39	subordinator 23	verb-saying 9	verb-thinking -11	word 16
two-before|quote|	( -8	, -28	: 19	coordinator -9	determiner 13	preposition -16	quote -7	subordinator 11	— 14
two-before|start|	capital -9	determiner -22	preposition -34	quote 10	start 13	subordinator -19	word 16
two-before|stop|	) 12	: 10	capital -10	determiner -32	preposition -28	quote 20	– 12	— 17
two-before|subordinator|	capital 15	determiner 8	preposition -8	pronoun 26	stop 25	verb-judging 6	verb-saying -20
two-before|that|	, 12	auxiliary -21	capital 26	preposition -19	pronoun 37	stop 21	subordinator -8	verb-judging 7	verb-saying -21	verb-thinking 10
two-before|verb-judging|	, -9	adverb -13	auxiliary 12	coordinator 24	stop 10	that 29	verb-saying -23	word 10
two-before|verb-saying|	, 49	: 14	adverb -21	auxiliary 15	capital -9	determiner -8	preposition 14	pronoun -7	stop 16	subordinator 14	verb-judging -22	verb-saying 17	word 20
two-before|verb-thinking|	: 16	auxiliary -9	determiner 21	preposition 37	pronoun 9	stop 36	subordinator 16	verb-judging -14
two-before|word|	' -9	, -26	- 14	; 16	adverb 6	coordinator 9	preposition -12	quote -7	stop 24	subordinator -15	that -7	verb-judging -33	verb-saying -16	verb-thinking 6	word 10	— -16
two-before|—|	stop 9
two-before|’|	stop 13
two-words-before|%|	. 9
two-words-before|'s|	 12
two-words-before|)|	- 14	. 25	: 24
two-words-before|,|	 19	a -14	alias -14	and 18	attend 7	baptisé -7	baptisée -15	blamed 16	chama-se -8	christened -16	citing 18	com -17	der 12	detto -18	di 10	dit -20	dite -11	elogiou 14	en -20	era 14	es -14	est 10	está 15	getiteld -6	had 14	headed -14	houve 18	há 14	intitulé -16	is 19	jesús -8	la -26	lamentou 16	lamentó 18	le -9	llamado -13	maar 17	mas 12	nicknamed -20	no -14	o -17	of 15	on -18	or -21	per -11	que 13	ribattezzato -7	said 27	sei -10	selon -6	since 19	surnommé -11	that 7	the -30	titled -11	titulado -17	un -14	von 13	was 22	welcomed 20	whose -29	è -6	é 18
two-words-before|.|	 19	) 12	: 10	chama-se -10	de -15	die 15	el -12	il -18	o -12	selon -13	the -29	under -18	– 12	— 17
two-words-before|000|	. 15
two-words-before|00|	. 6
two-words-before|1987|	. 8
two-words-before|1990|	. -12
two-words-before|1991|	. 14
two-words-before|1998|	. 13
two-words-before|2014|	. 12
two-words-before|2021|	. 9
two-words-before|2027|	. 9
two-words-before|2028|	. 14
two-words-before|2029|	. 18
two-words-before|22|	. 11
two-words-before|29|	. 14
two-words-before|31|	. 10
two-words-before|3|	. 12	: 10
two-words-before|6-4|	. 10
two-words-before|:|	la -15
two-words-before|a.m|	. 19
two-words-before|a24|	. 13
two-words-before|aan|	. 9
two-words-before|abc|	’s -11
two-words-before|about|	the 17
two-words-before|ab|	: 16
two-words-before|account|	. 21
two-words-before|accused|	of -12
two-words-before|acquiesce|	: 6
two-words-before|acto|	de 7
two-words-before|act|	. 14
two-words-before|acusou-a|	de 19
two-words-before|acusó|	de 18
two-words-before|added|	, 13	. 17	: 34	that 16
two-words-before|adding|	, 17	: 15
two-words-before|addio|	a -8
two-words-before|adesivo|	: -25
two-words-before|administration|	. 14
two-words-before|admits|	: 17
two-words-before|advertised|	as -21
two-words-before|advies|	naar -19
two-words-before|adviser|	. 10
two-words-before|afgedaan|	als 12
two-words-before|afp|	. 15
two-words-before|af|	. 17
two-words-before|again|	. 19
two-words-before|agency|	. 16
two-words-before|aggiunge|	: 10
two-words-before|agreed|	. 12
two-words-before|ahead|	of -19
two-words-before|airport|	. 18
two-words-before|ajouter|	: 11
two-words-before|album|	, -25
two-words-before|alle|	nur -13
two-words-before|all|	. 15
two-words-before|allá|	: 13
two-words-before|altro|	: 18
two-words-before|al|	jaren -6
two-words-before|america|	. 12
two-words-before|among|	them -19
two-words-before|amuse|	: 6
two-words-before|analysts|	. 15
two-words-before|anders|	: 15
two-words-before|and|	a 8	had 12	said 21	then -8	was 17	would 12
two-words-before|anger|	. 14
two-words-before|anni|	. 22
two-words-before|announced|	. 14
two-words-before|anos|	, 15	. 10	: 14
two-words-before|ano|	. 11
two-words-before|answer|	. -8
two-words-before|ans|	. 13
two-words-before|anything|	. 11
two-words-before|anyway|	. 17
two-words-before|an|	, 9	. 12	: 6	einem -20
two-words-before|apelidada|	de -6
two-words-before|apelidado|	de -13
two-words-before|apelido|	de -19
two-words-before|apenas|	: -8	que 18
two-words-before|apology|	, -12
two-words-before|appeal|	. 13
two-words-before|applaudissent|	. 8
two-words-before|applause|	. 15
two-words-before|app|	. 14
two-words-before|arbitraje|	de 10
two-words-before|arbitres|	. 12
two-words-before|around|	. 12
two-words-before|arrangement|	. 12
two-words-before|arrived|	. 11
two-words-before|asked|	, 11	. 11	for 26
two-words-before|assembly|	. 13
two-words-before|association|	. 13
two-words-before|as|	a 6	recomendações 13
two-words-before|así|	: -9
two-words-before|attendent|	. 10
two-words-before|attend|	. 14
two-words-before|auf|	. 7	dem -18
two-words-before|august|	. 18
two-words-before|ausgegeben|	. 8
two-words-before|aussitôt|	, 6
two-words-before|aus|	. 14	: 18
two-words-before|auteur|	de -17
two-words-before|author|	. 17	of -18
two-words-before|autora|	de -11
two-words-before|autore|	di -13
two-words-before|autor|	de -29
two-words-before|avisos|	. 8
two-words-before|aviso|	: -19
two-words-before|avocate|	. 9
two-words-before|away|	. 12
two-words-before|ayer|	: 9
two-words-before|a|	: 27	campanha -12	claque -15	decisão 9	descoberta 13	dénoncé 13	expressão -24	frase -23	hashtag -17	inscrição -18	legenda -16	operação -10	palavra -18	resposta 15	salué 6	senhora 17	situação 13	so-called -21	un -14	una 11
two-words-before|añadido|	: -9
two-words-before|años|	. 6
two-words-before|bambina|	, 12
two-words-before|banderole|	: 11
two-words-before|band|	played -19
two-words-before|bank|	. -8
two-words-before|base|	: 16
two-words-before|batizada|	de -11
two-words-before|batizado|	de -12
two-words-before|bautizado|	como -18
two-words-before|bayern|	. 6
two-words-before|been|	. 13	freed 10
two-words-before|before|	. 11
two-words-before|begrip|	. 10
two-words-before|bekend|	. 8	als -16
two-words-before|bericht|	: 10
two-words-before|betalen|	. 17
two-words-before|bevestigen|	. 12
two-words-before|be|	a 21	called -21	met 10
two-words-before|biglietto|	: -10
two-words-before|bilhete|	: 12
two-words-before|blijft|	. 12
two-words-before|blijven|	. 12
two-words-before|board|	. 10	of 16
two-words-before|boek|	, -9
two-words-before|bonaventura|	: 18
two-words-before|book|	, -26	. 20
two-words-before|box|	. 14
two-words-before|braccia|	: 25
two-words-before|briefje|	: 6
two-words-before|brief|	. 10
two-words-before|brusio|	. 8
two-words-before|bui|	: 19
two-words-before|but|	not 19
two-words-before|by|	a -23
two-words-before|cabeça|	. 11
two-words-before|calificó|	de 16
two-words-before|called|	a 12	for 21	it 7	that 26	the -20	them 24
two-words-before|calling|	him 15	it 13
two-words-before|calls|	her 13
two-words-before|call|	. 20	a -25	as -22
two-words-before|calma|	: 16
two-words-before|camera|	. 20
two-words-before|campaign|	. 17
two-words-before|canción|	, -12
two-words-before|card|	. 9
two-words-before|care|	. 13
two-words-before|carolina|	. 14
two-words-before|carretera|	. 11
two-words-before|cartello|	: -19
two-words-before|cartel|	: -32
two-words-before|carte|	. 7
two-words-before|carton|	: -10
two-words-before|car|	. 22
two-words-before|case|	. 18	was 20
two-words-before|cautela|	: 16
two-words-before|cbc|	’s -18
two-words-before|centre|	. 21
two-words-before|ce|	résultat 14
two-words-before|chair|	. 13
two-words-before|chamam|	de -15
two-words-before|chama|	de 11
two-words-before|changed|	. -14
two-words-before|change|	. 16
two-words-before|chants|	of 7
two-words-before|chapter|	. 17
two-words-before|charge|	. 14
two-words-before|chips|	. 13
two-words-before|choice|	. 17
two-words-before|civile|	. 12
two-words-before|claim|	. 9
two-words-before|claro|	: 18
two-words-before|classificou|	como 15
two-words-before|clientes|	são 17
two-words-before|cliente|	. 8
two-words-before|clients|	were 21
two-words-before|clinton|	. 11	was 13
two-words-before|club|	. 9	: -16
two-words-before|cnn|	's -14	. 10	’s -18
two-words-before|coalition|	. 10
two-words-before|code|	: -20
two-words-before|comment|	. 15
two-words-before|committee|	. 17
two-words-before|communiqué|	, 8
two-words-before|como|	de -19
two-words-before|company|	had 19
two-words-before|comptes|	juge 8
two-words-before|com|	o -8
two-words-before|conceded|	. 23
two-words-before|conclu|	: 8
two-words-before|conference|	. 8
two-words-before|conferma|	: 12
two-words-before|confirma|	. 6	: 17
two-words-before|confirme|	: 7
two-words-before|confusion|	. 14
two-words-before|congratulations|	. 17
two-words-before|conhecida|	como -15	por -14
two-words-before|conhecido|	como -17	por -10
two-words-before|conoce|	como -25
two-words-before|conocido|	como -25
two-words-before|consulted|	. 10
two-words-before|conta|	. 12
two-words-before|continued|	, 8	. 7
two-words-before|contre|	. 7	un -23
two-words-before|convention|	. 13
two-words-before|con|	scritto -18	una -13
two-words-before|copy|	of -21
two-words-before|corregge|	: 14
two-words-before|corrige|	: 22
two-words-before|così|	: 16
two-words-before|council|	. 21
two-words-before|court|	. 18
two-words-before|cousin|	. 8
two-words-before|crede|	. 13
two-words-before|credit|	. 15
two-words-before|crie|	au -7
two-words-before|crowd|	. 13
two-words-before|cruz|	. 13
two-words-before|cuenta|	, 14
two-words-before|cut|	. 14
two-words-before|c’|	est 13	è -14
two-words-before|daarentegen|	van 12
two-words-before|dagegen|	. 9
two-words-before|dal|	titolo -11
two-words-before|dann|	: 15
two-words-before|dans|	le -16
two-words-before|dass|	man 19
two-words-before|das|	: 18	? 17	boulevardblatt -9	buch -6	urteil 15	wort -13
two-words-before|dat|	. 13	er 14	hij 13	ze 8
two-words-before|days|	. 14
two-words-before|day|	: 16
two-words-before|da|	palavra -10
two-words-before|debout|	. 6
two-words-before|decir|	: 18
two-words-before|decision|	as 11	was 18
two-words-before|decisão|	. 10
two-words-before|define|	como 19
two-words-before|definió|	como 13
two-words-before|delante|	. 8
two-words-before|delay|	. 14	as 19
two-words-before|delighted|	. 9
two-words-before|del|	comitato -12	sistema -15
two-words-before|democrat|	. 11
two-words-before|dem|	aufdruck -17	motto -12	namen -11	titel -14
two-words-before|den|	arbeitstitel -20	ausdruck -20	begriff -15	namen -21	spitznamen -16	titel -7	zusatz -21
two-words-before|der|	aufschrift -13	begriff -18	fachzeitschrift -15	schülerzeitung -7	zeitung -6
two-words-before|described|	as 13
two-words-before|describe|	como 6
two-words-before|detto|	, 7
two-words-before|de|	actie -8	acties 11	afspraak 7	bijnaam -11	cijfers 20	la 9	leus -8	man 8	naam -12	publicar -9	sa 22	situatie 21	straf 19	tekst 7	term -20	titel -9	uma -6	una -19	volksmond -11	werktitel -10	zaak 17	zogeheten -13
two-words-before|dias|	. 10
two-words-before|dice|	. 23
two-words-before|dicht|	: 10
two-words-before|die|	aktion -16	initiative -12	sogenannte -7	zeitung -13
two-words-before|differently|	. 14
two-words-before|dijo|	. 11	: 14
two-words-before|diplomatic|	. 14
two-words-before|diplomático|	. 9
two-words-before|director|	. 19
two-words-before|diretto|	: 11
two-words-before|dire|	: 23
two-words-before|disagreed|	. 21
two-words-before|disagrees|	. 19
two-words-before|discorda|	: 10
two-words-before|disco|	, -10
two-words-before|discrepa|	: 17
two-words-before|dismissed|	as 21
two-words-before|disse|	: 17	que 16
two-words-before|district|	. 14
two-words-before|dit|	avoir 21
two-words-before|diversamente|	: 9
two-words-before|dizer|	que 15
two-words-before|diz|	. 9	que -11
two-words-before|di|	aver 15	essere 9
two-words-before|documentary|	, -13
two-words-before|dollars|	. 7
two-words-before|dood|	. 19
two-words-before|door|	: -10
two-words-before|doublé|	. 14
two-words-before|down|	. 18	: -15
two-words-before|do|	livro -8
two-words-before|droog|	. 13
two-words-before|dà|	del -13
two-words-before|déception|	. 9
two-words-before|dénonce|	une 21
two-words-before|dénoncé|	une 19
two-words-before|dúvidas|	. 6
two-words-before|d’|	avoir 18	un 34
two-words-before|early|	. 13
two-words-before|eau|	. 10
two-words-before|eens|	. 11
two-words-before|eigen|	zeggen 14
two-words-before|ein|	. 13	: 17
two-words-before|elle|	, 8	. 13
two-words-before|elogiou|	a 18
two-words-before|el|	acuerdo 8	conflicto 16	lema -9	llamado -18	mercado 10	programa 7	que 12	rótulo -11	término -15
two-words-before|email|	. 13
two-words-before|emenda|	: 22
two-words-before|empresa|	. 6
two-words-before|english|	. 20
two-words-before|enquête|	pour -28
two-words-before|entrevista|	. 9	ao -10
two-words-before|entscheidung|	sei 7
two-words-before|en|	croire -8
two-words-before|era|	. 13	o -21
two-words-before|er|	, 6	. 12	destijds 11	habe 17
two-words-before|escreveu|	: 22
two-words-before|escrito|	: -8
two-words-before|espn|	. 16
two-words-before|est|	dit 10	dite 19
two-words-before|es|	: 10	für 19	un -18
two-words-before|euros|	, 7	. 21	de -19
two-words-before|euro|	. 19
two-words-before|excuse|	. 8
two-words-before|executive|	. 14
two-words-before|explained|	. 18
two-words-before|explicou|	. 11
two-words-before|expresó|	su 18
two-words-before|eyes|	. 19
two-words-before|e|	di -13	que 10
two-words-before|face|	. 22
two-words-before|fair|	. 8
two-words-before|faixa|	: -26
two-words-before|falam|	em 21
two-words-before|falar|	em 14
two-words-before|fala|	em 10
two-words-before|falou|	de 17	em 16
two-words-before|fees|	. 18
two-words-before|fermeture|	. 6
two-words-before|ferrara|	: 8
two-words-before|fest|	. 12
two-words-before|feuille|	: -11
two-words-before|ficha|	: -15
two-words-before|fifth|	. 20
two-words-before|figure|	. 8
two-words-before|fila|	. 19
two-words-before|film|	, -18
two-words-before|finale|	, 14
two-words-before|fin|	. 8
two-words-before|first|	. 8
two-words-before|flag|	. 9
two-words-before|floor|	. 10
two-words-before|flores|	. 9
two-words-before|fm|	: 15
two-words-before|foglio|	: -24
two-words-before|fois|	. 19
two-words-before|for|	the 10
two-words-before|foto|	. 17
two-words-before|foulard|	. 6
two-words-before|foundation|	. 12
two-words-before|found|	it 24
two-words-before|fragte|	: 16
two-words-before|frase|	: 11
two-words-before|friday|	. 15
two-words-before|friend|	. 13
two-words-before|frohlockte|	: 14
two-words-before|funeral|	. 8
two-words-before|further|	. 17
two-words-before|gaan|	. 12
two-words-before|game|	. 16
two-words-before|gauche|	. 13
two-words-before|geduld|	. 9
two-words-before|gehört|	. 7
two-words-before|gekauft|	. 11
two-words-before|gemeint|	: 14
two-words-before|gemist|	. 14
two-words-before|general|	. 12
two-words-before|genoeg|	. 16
two-words-before|gesagt|	: 16
two-words-before|gesproken|	van 18
two-words-before|gezien|	. 14
two-words-before|govender|	: 16
two-words-before|government|	of 21
two-words-before|governo|	de 10
two-words-before|gracia|	. 10
two-words-before|grehan|	: 7
two-words-before|grinned|	. 23
two-words-before|gritou|	: 15
two-words-before|ground|	. 17
two-words-before|group|	. 16
two-words-before|grupo|	. 7
two-words-before|guère|	: 7
two-words-before|haben|	. 6
two-words-before|habe|	? 15
two-words-before|hablan|	de -11
two-words-before|hablar|	de -6
two-words-before|habló|	de 35
two-words-before|había|	dicho -13
two-words-before|haderte|	: 21
two-words-before|had|	. 17	become -10	been 6	called 15	reported 17	written -16
two-words-before|hallazgo|	de 6
two-words-before|handschriftlich|	: 15
two-words-before|hands|	. 15
two-words-before|hand|	. 20
two-words-before|has|	gone 16
two-words-before|have|	a 13	been 29	named -12
two-words-before|ha|	definito 6	lodato 14	scritto -20	sido 13
two-words-before|head|	. 16
two-words-before|heard|	. 10
two-words-before|hearing|	. 7
two-words-before|hears|	of 6
two-words-before|helicopter|	. 13
two-words-before|hem|	. 12
two-words-before|hen|	. 7
two-words-before|here|	. 16
two-words-before|herself|	as 18
two-words-before|her|	. 13	as 15	for 20
two-words-before|het|	besluit 8	bewijs 13	bordje -14	dorp -8	kabinet 9	opschrift -19	over 13	plan 12	woord -21
two-words-before|heures|	. 9
two-words-before|he|	called 32	calls 11	had 22	has 17	is 23	preferred -26	said 14	termed 18	was 21	would 29	’s 18
two-words-before|hielo|	. 9
two-words-before|hierro|	: 14
two-words-before|hij|	, 12
two-words-before|himself|	as 24
two-words-before|him|	, 14	. 18	: 20	a 25	as 17	of 12	to 16
two-words-before|hombros|	. 6	: 29
two-words-before|home|	. 16
two-words-before|horas|	. 15
two-words-before|hora|	. 8
two-words-before|horse|	. 18
two-words-before|host|	of -15
two-words-before|hours|	. 11
two-words-before|hour|	. 18
two-words-before|house|	. 22
two-words-before|h|	. 13
two-words-before|idea|	. 17
two-words-before|ihn|	als 7
two-words-before|ihr|	buch -9
two-words-before|il|	, 8	cartello -6	cosiddetto -15	giudizio -9	punteggio 15	termine -13	testo 13
two-words-before|impressed|	. 13
two-words-before|im|	fachblatt -16	volksmund -21
two-words-before|incident|	was 26
two-words-before|informou|	que 11
two-words-before|ingetrokken|	. 19
two-words-before|initiative|	populaire -14
two-words-before|instagram|	: 16
two-words-before|instead|	. 6
two-words-before|interpreter|	. 21
two-words-before|interrompe|	: 17
two-words-before|interview|	. 19
two-words-before|into|	a -21
two-words-before|invece|	di 10
two-words-before|invita|	a 19
two-words-before|invitó|	a 7
two-words-before|in|	. 15	a 6	arte -19	der -17
two-words-before|ironia|	, 8
two-words-before|ironise|	: 8
two-words-before|island|	. 11
two-words-before|is|	. 10	a 13	called -21	dat 15	titled -11
two-words-before|it|	's 19	. 34	a -20	as 8	blamed -12	called 30	had 28	is 20	says -19	to -14	was 13	would 23	’s 23
two-words-before|jahren|	. 8
two-words-before|jan|	: 19
two-words-before|jar|	. 16
two-words-before|jaune|	: -11
two-words-before|ja|	: 20
two-words-before|jeudi|	. 11
two-words-before|jobs|	. 12
two-words-before|joked|	, 10
two-words-before|joke|	. 13
two-words-before|jonas|	: 7
two-words-before|joris|	: 11
two-words-before|jornalistas|	. 12	: 17
two-words-before|jours|	. 7
two-words-before|judgment|	. 15
two-words-before|juin|	. 9
two-words-before|já|	chamam -13
two-words-before|kept|	a -17	his -20	its -23
two-words-before|kijken|	. 10
two-words-before|kinderschrift|	: -19
two-words-before|knapp|	: 24
two-words-before|knikt|	: 17
two-words-before|known|	as -14
two-words-before|komen|	. 13
two-words-before|komt|	. 14
two-words-before|kopf|	. 16
two-words-before|kwijt|	. 7
two-words-before|könne|	. 6
two-words-before|l'|	appellent -10
two-words-before|lacht|	. 20
two-words-before|laken|	met -7
two-words-before|lamentou|	que 8
two-words-before|land|	. 9
two-words-before|lang|	. 17
two-words-before|lassitude|	. 6
two-words-before|last|	. 15
two-words-before|later|	. 19
two-words-before|late|	. 8
two-words-before|laughed|	. 19
two-words-before|laughing|	. 12
two-words-before|lavoro|	. 9
two-words-before|la|	chiamano -12	considera 15	definisce 17	dicitura -22	etiqueta -19	expresión -16	formula -17	frase -8	fórmula -16	inscripción -14	ley 20	leyenda -18	llamada -15	llaman -14	loi -10	marca -15	mention -23	norma 16	palabra -17	parola -9	plateforme 12	revista -13	revue -13	réforme -10	scritta -22	sentenza 12	trouvent 14
two-words-before|lecture|	. 11
two-words-before|leerling|	. 16
two-words-before|lee|	: -10
two-words-before|lei|	, 13
two-words-before|lejos|	: 21
two-words-before|les|	mots -13
two-words-before|letrero|	: -15
two-words-before|letter|	. 14
two-words-before|levy|	. 13
two-words-before|le|	dossier 18	mot -26	projet 15	texte 10	titre -12
two-words-before|libro|	, -15
two-words-before|licença|	. 8
two-words-before|liedje|	, -11
two-words-before|lignes|	. 11
two-words-before|lindemann|	: 6
two-words-before|lindqvist|	, 9
two-words-before|lines|	. 16
two-words-before|line|	. 18	: 21	read -23
two-words-before|linkedin|	: 10
two-words-before|link|	. 12
two-words-before|livre|	, -12
two-words-before|locally|	as -23
two-words-before|lockridge|	: 21
two-words-before|longe|	: 16
two-words-before|long|	. 17
two-words-before|lo|	chiamano -18	chiamavano -19	considera 11	llaman -10	slogan -17	spettacolo 15	striscione -6
two-words-before|lui|	, 6	. 12
two-words-before|lâché|	: 13
two-words-before|l’|	appelle -19	expression -16	hashtag -9	inchiesta -14	operazione 12	opération -11
two-words-before|m.z.p.|	: 18
two-words-before|madre|	, -12
two-words-before|madrugada|	. 13
two-words-before|mal|	. 7
two-words-before|manager|	. 15
two-words-before|man|	habe 15	sich 11	werde 19
two-words-before|marathi|	. 19
two-words-before|march|	. 16
two-words-before|marketed|	as -21
two-words-before|marquez-obi|	: 19
two-words-before|martes|	. 7
two-words-before|matter|	. 15
two-words-before|may|	be -7
two-words-before|mbombo|	: 13
two-words-before|media|	. 8
two-words-before|meeting|	. 14
two-words-before|mee|	. 22
two-words-before|memoir|	, -14
two-words-before|memorias|	, -19
two-words-before|men|	to -13
two-words-before|meses|	. 7
two-words-before|message|	. 15	: 20
two-words-before|meter|	. 12
two-words-before|metodo|	: 9
two-words-before|me|	. 22
two-words-before|miedo|	. 12
two-words-before|milhões|	. 7
two-words-before|million|	. 8
two-words-before|minister|	. 16
two-words-before|minutes|	. 26
two-words-before|minuti|	. 6
two-words-before|minutos|	. 6
two-words-before|misadventure|	. 16
two-words-before|mit|	. 10
two-words-before|modo|	: -11
two-words-before|modulo|	? 16
two-words-before|moins|	. 7
two-words-before|mois|	. 11
two-words-before|moment|	. 17
two-words-before|monday|	, 15	. 15
two-words-before|money|	. 14
two-words-before|monroe-pike|	: 17
two-words-before|months|	. 18
two-words-before|month|	. 28
two-words-before|more|	. 13
two-words-before|morning|	. 16
two-words-before|mot|	: 6	de -16
two-words-before|moved|	. 15
two-words-before|msl|	: 11
two-words-before|msnbc|	's -17
two-words-before|naam|	: -14
two-words-before|nach|	: 15
two-words-before|nada|	. 11
two-words-before|name|	. 19
two-words-before|nannte|	das 6	sie 6
two-words-before|nation|	. 11	had 9
two-words-before|na|	operação -11
two-words-before|nega|	: 14
two-words-before|nennt|	das 13	sie 12
two-words-before|network|	. 13
two-words-before|news|	' -18	, 16	. 13
two-words-before|nicht|	. 15	: 18
two-words-before|nicknamed|	the -24
two-words-before|niega|	: 18
two-words-before|night|	. 18
two-words-before|nine|	. 13
two-words-before|nobody|	. 17
two-words-before|noemde|	haar 9
two-words-before|noemt|	hem 7
two-words-before|noite|	. 11	: -11
two-words-before|nombre|	. 8	: -26	de -24
two-words-before|nome|	, -13	: -20	de -17
two-words-before|nomination|	. 14
two-words-before|nom|	. 9	: -29	de -23
two-words-before|non|	è -21
two-words-before|norte|	. 14
two-words-before|noted|	, 13
two-words-before|note|	. -16
two-words-before|noto|	come -15
two-words-before|notte|	. 7
two-words-before|not|	. 18	: 13	be 9	negotiate 15	to 21
two-words-before|novela|	con -12
two-words-before|nove|	. -6
two-words-before|no|	. 11	longer -6
two-words-before|nuit|	. 15
two-words-before|n’|	avoir 23
two-words-before|objected|	. 14
two-words-before|oceanos|	com -12
two-words-before|octubre|	. 7
two-words-before|offer|	was 22
two-words-before|office|	, -19	. 20
two-words-before|officials|	. 11
two-words-before|off|	. 14
two-words-before|of|	a -18	the 8
two-words-before|ohio|	. 10
two-words-before|omzet|	. 8
two-words-before|one|	, -15	reads -18
two-words-before|only|	: 14	as 9
two-words-before|ont|	baptisé -12	nommé -12	été 15
two-words-before|on|	. 24	a 6	dénonce 12	pouvait 13	the 11
two-words-before|oposição|	de -6
two-words-before|opposition|	. 11
two-words-before|op|	. 11
two-words-before|order|	. 11
two-words-before|other|	. 13
two-words-before|outside|	. 11
two-words-before|out|	. 21	: 21
two-words-before|ouverte|	pour -22
two-words-before|over|	. 16	de -14
two-words-before|o|	arguido 7	caso 16	governo 10	grupo -9	jornal -6	lema -10	município 12	partido 13	programa -7	slogan -16	termo -10	texto 15	título -7
two-words-before|paciência|	. 16
two-words-before|page|	, -8
two-words-before|palabras|	: 15
two-words-before|palavra|	: -22
two-words-before|pancarte|	: -19
two-words-before|panel|	. 8
two-words-before|papel|	: -16
two-words-before|paper|	. 18
two-words-before|parish|	. 10
two-words-before|paris|	. 11
two-words-before|park|	. 16
two-words-before|parlamento|	. 6
two-words-before|parlano|	di -7
two-words-before|parlato|	di 7
two-words-before|parla|	di 10
two-words-before|parliament|	. 9
two-words-before|parola|	: 9
two-words-before|parole|	: 17
two-words-before|partagés|	. 11
two-words-before|party|	. 11	had 18	was 12
two-words-before|parue|	dans -8
two-words-before|passar|	: 9
two-words-before|pas|	. 8	: 13
two-words-before|path|	. 13
two-words-before|patience|	. 10
two-words-before|paused|	. 18
two-words-before|pause|	. 13
two-words-before|paying|	for 16
two-words-before|penna|	. 14
two-words-before|percent|	said -9
two-words-before|perda|	de 10
two-words-before|pergunta|	: 20
two-words-before|pers|	. 15
two-words-before|per|	i 9	la 15	un -13
two-words-before|pestrikoff|	: 20
two-words-before|peu|	. 6
two-words-before|philosophical|	. 9
two-words-before|phone|	. 18	: 10
two-words-before|pintada|	: -15
two-words-before|place|	. 12	of -15
two-words-before|plans|	. 10
two-words-before|podcast|	, -21
two-words-before|points|	. 15
two-words-before|point|	. 14
two-words-before|police|	. 14
two-words-before|policy|	. 17
two-words-before|ponte|	: -9
two-words-before|pool|	. 13
two-words-before|por|	título -10
two-words-before|position|	was 15
two-words-before|posted|	: 21
two-words-before|post|	. 13	: 15
two-words-before|pour|	les -18
two-words-before|power|	. 12
two-words-before|precisa|	, 8	: 20
two-words-before|pregunta|	: -10
two-words-before|premier|	had 15
two-words-before|president|	. 18
two-words-before|presse|	. 8
two-words-before|press|	of 19
two-words-before|price|	was 24
two-words-before|primary|	. 15
two-words-before|primavera|	. 10
two-words-before|prima|	. 6
two-words-before|prize|	: -23
two-words-before|processo|	está 18
two-words-before|promised|	to 18
two-words-before|prosser|	. 9
two-words-before|protesta|	. 12
two-words-before|protested|	. 14
two-words-before|prudenza|	: 15
two-words-before|pubblicato|	su -10
two-words-before|publicado|	na -9
two-words-before|puerta|	. 7
two-words-before|pulso|	. 8
two-words-before|pérdida|	de 14
two-words-before|pé|	. 13
two-words-before|qu'|	il 14
two-words-before|qualifié|	de 14
two-words-before|quando|	? 10
two-words-before|question|	. 12	: -14
two-words-before|que|	chama -9	houve 14	há 12	o -19	pone -14
two-words-before|qué|	? 7
two-words-before|qu’|	elle 7	il 6	un -21
two-words-before|q|	: 26
two-words-before|race|	. 13
two-words-before|radio|	. 19
two-words-before|raid|	as 13
two-words-before|ranch|	. 12
two-words-before|rappeler|	que 10
two-words-before|rassicura|	: 11
two-words-before|rating|	. 23	to -32
two-words-before|reads|	: 25
two-words-before|read|	. 21
two-words-before|real|	. 12
two-words-before|rebateu|	: 14
two-words-before|rebate|	: 8
two-words-before|recalled|	. 17
two-words-before|recorrer|	. 7
two-words-before|region|	. 12
two-words-before|relativise|	: 16
two-words-before|relató|	. 17
two-words-before|release|	was 19
two-words-before|renforts|	. 6
two-words-before|reno|	. 16
two-words-before|replied|	, 9	. 14	: 28
two-words-before|reported|	, 9	. 10
two-words-before|reporters|	, 21	. 16
two-words-before|report|	, -21	as 18	was 12
two-words-before|reprend|	: 13
two-words-before|responded|	, 10
two-words-before|respondeu|	que 8
two-words-before|responde|	que 9
two-words-before|respondió|	: 12
two-words-before|responsibility|	. 18
two-words-before|respuesta|	: 7
two-words-before|resultado|	: 12
two-words-before|righe|	: 15
two-words-before|right|	. 18
two-words-before|rires|	. 14
two-words-before|rire|	: 13
two-words-before|risposta|	. 9
two-words-before|risposto|	: 11
two-words-before|river|	. 11
two-words-before|ri|	. 14
two-words-before|road|	. 9
two-words-before|romanzo|	, -8
two-words-before|roman|	, -10
two-words-before|route|	. 8
two-words-before|row|	. 15
two-words-before|rules|	. 7
two-words-before|ruling|	. 18	as 13
two-words-before|r|	. 6
two-words-before|réagi|	. 12
two-words-before|répondu|	: 11
two-words-before|sagt|	: 13
two-words-before|said|	, 43	. 26	: 34	he 16	it 27	that -9
two-words-before|sala|	. 15
two-words-before|sale|	. 11
two-words-before|salle|	. 6
two-words-before|salué|	une 13
two-words-before|samenvat|	: 14
two-words-before|sanders|	. 12
two-words-before|sapere|	che 7
two-words-before|saturday|	. 11
two-words-before|saying|	, 22	: 20	that 12
two-words-before|says|	, 26	. 24	that 16
two-words-before|say|	, 24	. 19
two-words-before|scendere|	. 11
two-words-before|schild|	: -20
two-words-before|school|	. 18
two-words-before|schuld|	: 11
two-words-before|scritta|	: -14
two-words-before|secondo|	la -15
two-words-before|seconds|	. 15
two-words-before|second|	, -13
two-words-before|secretary|	. 15
two-words-before|segundos|	: 8
two-words-before|sein|	. 10
two-words-before|seit|	jeher -13
two-words-before|sei|	? 10
two-words-before|sell|	. -12
two-words-before|series|	called -12
two-words-before|service|	. 11
two-words-before|setúbal|	. 9
two-words-before|seu|	cliente 20
two-words-before|se|	chama -11	declaró 14	disent -12	dit 37	lia -6	llama -20	titula -22
two-words-before|shares|	. 12
two-words-before|she|	called 15	had 27	is 24	said 23	was 30	would 20
two-words-before|should|	be 14	have 15
two-words-before|shouted|	. 11
two-words-before|showed|	that 18
two-words-before|show|	, -7
two-words-before|shrugged|	. 23
two-words-before|sich|	nicht 12
two-words-before|sides|	. 10
two-words-before|side|	. 11
two-words-before|sie|	, 10	. 19
two-words-before|sign|	for -16	reading -34
two-words-before|silence|	. 12	: 11
two-words-before|simples|	: 22
two-words-before|sindacati|	: 13
two-words-before|sindaco|	: 17
two-words-before|six|	. 11
two-words-before|si|	chiama -16	chiamerà -23	definisce 12	dichiara 15
two-words-before|skeptisch|	. 15
two-words-before|slogan|	, -19
two-words-before|slower|	. -11
two-words-before|smentisce|	: 14
two-words-before|smiled|	. 22
two-words-before|sms|	: 16
two-words-before|sociais|	: 14
two-words-before|socios|	de 12
two-words-before|soir|	. 13
two-words-before|soltanto|	: -7
two-words-before|soltó|	: 10
two-words-before|song|	, -12
two-words-before|sono|	stati 17
two-words-before|sonrisa|	: 17
two-words-before|son|	client 15	tube -9
two-words-before|sorriso|	: 20
two-words-before|sospira|	. 10
two-words-before|souri|	: 12
two-words-before|so|	: 24
two-words-before|spalle|	. 15
two-words-before|spandoek|	: -18
two-words-before|speaks|	of -13
two-words-before|speech|	. 12
two-words-before|spiega|	, 10
two-words-before|spoke|	of 24
two-words-before|sports|	. 9
two-words-before|sport|	. 12
two-words-before|sprach|	von 10
two-words-before|sprak|	van 18
two-words-before|spreken|	van 9
two-words-before|spricht|	von 23
two-words-before|spring|	. 20
two-words-before|staat|	. 12
two-words-before|staff|	as -16
two-words-before|stand|	. -8	: -11
two-words-before|start|	 10	a -15	de -19	die -10	el -12	il -10	la -13	o -18	operação -7	start 13	the -14	zu -11
two-words-before|stated|	. 15	that 12
two-words-before|statement|	. 16	: 18	as 14
two-words-before|states|	. 11
two-words-before|station|	. 17
two-words-before|stilte|	. 14
two-words-before|story|	. 21
two-words-before|strategist|	. 12
two-words-before|striscione|	, -14	: -23
two-words-before|stuk|	. 16
two-words-before|such|	as -7
two-words-before|suite|	. 10
two-words-before|sul|	: 12
two-words-before|sunday|	. 10
two-words-before|suo|	: 8
two-words-before|sure|	. 15
two-words-before|surprised|	. 9
two-words-before|sussurra|	. 8
two-words-before|su|	hermana 9	scritto -20
two-words-before|svp|	. 21
two-words-before|swissinfo|	: 19
two-words-before|s’|	appelait -14	appelle -9	intitola -23	intitule -18
two-words-before|tachó|	de 12
two-words-before|tafel|	. 10
two-words-before|tajante|	: 22
two-words-before|talks|	as 18
two-words-before|tarde|	. 7
two-words-before|tard|	: 8
two-words-before|tarja|	: -16
two-words-before|teacher|	. 13
two-words-before|team|	. 10
two-words-before|tegen|	. 18	: 10
two-words-before|telefone|	. 7
two-words-before|telefono|	, 11
two-words-before|telegram|	. 14
two-words-before|telephone|	. 8
two-words-before|teléfono|	. 6
two-words-before|tempère|	. 9
two-words-before|terughoudend|	. 16
two-words-before|terug|	. 15
two-words-before|ter|	recebido 11
two-words-before|testa|	: 13
two-words-before|text|	. 12
two-words-before|that|	, 12	. 21	figure 18	he 11	it 21	read -18	reads -13	said -11	say -16	says -14	the 11	trump 13	were -15
two-words-before|them|	. 14	as 18	called 18
two-words-before|then|	. 13	: 21
two-words-before|there|	are -13
two-words-before|they|	are -16	call -19	had 20	were 20
two-words-before|the|	accord 14	agreement 21	allegations 21	caption -18	case 18	change 18	decision 37	film 16	findings 18	government 11	heading -19	headline -19	hearing 8	letter 21	line -15	matter 17	meeting -11	order 22	outcome 25	party 15	phrase -22	plan 14	report 16	result 19	results 18	shares -10	so-called -28	tagline -24	term -6	title -22	vote 16	word -50	words -20
two-words-before|things|	. 15
two-words-before|third|	. 15
two-words-before|this|	. 18	is -12
two-words-before|thursday|	. 15
two-words-before|tildó|	de 16
two-words-before|times|	. 14
two-words-before|timetable|	. 16
two-words-before|time|	. 17
two-words-before|titolo|	: -12
two-words-before|toe|	. 20
two-words-before|together|	. 13
two-words-before|told|	. 17
two-words-before|toonde|	zich 17
two-words-before|toont|	zich 12
two-words-before|too|	. 11
two-words-before|touche|	: 7
two-words-before|tour|	. 6
two-words-before|tout|	. 9
two-words-before|to|	a -12	as -22	be 20	put -11	say -26
two-words-before|trampoline|	. 16
two-words-before|transport|	of 16
two-words-before|trata|	de 32
two-words-before|trattava|	di 17
two-words-before|tratta|	di 23
two-words-before|tribute|	to 21
two-words-before|trump|	, 8	. 19	: 16	’s 24
two-words-before|tuesday|	. 16
two-words-before|turno|	. 10
two-words-before|tutto|	. 9
two-words-before|tweeted|	, 12
two-words-before|título|	, 6	de -16
two-words-before|uit|	. 23	: 11
two-words-before|uma|	. 17
two-words-before|um|	time -10
two-words-before|une|	campagne 14	décision 20
two-words-before|university|	. 11
two-words-before|unlikely|	. 11
two-words-before|unmoved|	. 17
two-words-before|uno|	. 10
two-words-before|unrepentant|	. 15
two-words-before|un|	chiffre 9	homme 20	match -9	projet 19	scrutin 9	texte 22
two-words-before|up|	. 17
two-words-before|us|	. 12
two-words-before|uur|	. 20
two-words-before|valor|	: 14
two-words-before|van|	. 9	de -16
two-words-before|vazias|	. 11
two-words-before|vezes|	. 7
two-words-before|video|	: 15
two-words-before|view|	. 17
two-words-before|vindt|	dat 8	het 19
two-words-before|voce|	: 16
two-words-before|voix|	. 12
two-words-before|volte|	. 13
two-words-before|von|	der -16	einem 11	einer 6
two-words-before|voor|	. 14	een -18
two-words-before|vor|	, 7	. 10	einem 12
two-words-before|votes|	. 10
two-words-before|voz|	: 16
two-words-before|waarschuwen|	voor -12
two-words-before|waited|	. 11
two-words-before|wakker|	. 11
two-words-before|waren|	. 9
two-words-before|warned|	: 12	against 23	that 16
two-words-before|warum|	? 7
two-words-before|washington|	was 11
two-words-before|was|	. 11	a 12	an 18	called -10	now 15	titled -12
two-words-before|watching|	. -13
two-words-before|watch|	. 18
two-words-before|water|	. 11
two-words-before|wat|	hij -11
two-words-before|way|	. 15
two-words-before|website|	. 20
two-words-before|wednesday|	. 18
two-words-before|weekly|	. 14
two-words-before|weeks|	. 14
two-words-before|week|	. 27	: -22
two-words-before|well|	. 17
two-words-before|wel|	. 8
two-words-before|werde|	sich 6
two-words-before|weten|	. 17
two-words-before|which|	means -14
two-words-before|while|	. 17
two-words-before|whom|	. 9
two-words-before|who|	are 15	had 16
two-words-before|widerspricht|	: 14
two-words-before|wife|	. 17
two-words-before|will|	be 18
two-words-before|window|	. 19
two-words-before|with|	a -8
two-words-before|wollte|	. 8
two-words-before|words|	, 23	. 17
two-words-before|word|	. 23
two-words-before|worse|	. 12
two-words-before|worten|	: 13
two-words-before|wort|	: 9
two-words-before|would|	be 28	become -19	leave 17
two-words-before|writes|	. 13	: 18
two-words-before|writing|	. 11	: -12
two-words-before|wrote|	, 19	. 23	: 25
two-words-before|wurde|	. 8
two-words-before|x|	: 24
two-words-before|years|	. 19
two-words-before|year|	. 17
two-words-before|yesterday|	. 20
two-words-before|y|	que 15	voit 8
two-words-before|zeigte|	sich 11
two-words-before|zeit|	: 10
two-words-before|zei|	: 6
two-words-before|ze|	. 16
two-words-before|zich|	. 14
two-words-before|zurück|	. 9	: 21
two-words-before|zu|	: 17
two-words-before||	 -7	( -8	, -28	: 19	and 13	because 9	e -15	en -20	from -15	hätten 7	or -7	para -15	por -10	und -13	viraria -9	y -15	— 14
two-words-before|à|	la 17
two-words-before|è|	detto 16	scritto -17	stata 19
two-words-before|écrit|	. 6	: -11
two-words-before|épaules|	: 8
two-words-before|état|	de 6
two-words-before|évoque|	une 14
two-words-before|é|	um -17
two-words-before|überschrift|	: -14
two-words-before|—|	. 9
two-words-before|’|	. 13
verb|false|1|	other -6
verb|false|2-3|	upper -15
verb|false|4-7|	lower 20	upper -23
verb|false|8+|	lower 45	other 15
verb|true|1|	lower -8
verb|true|2-3|	lower 13	other 9	upper 6
verb|true|4-7|	lower 29	other 17
verb|true|8+|	lower 11	other 13	upper 10
word-after|	 -9	' 15	( -17	+ 15	, -21	- 10	: -6	? -37	[ 28	a -21	abgetan 14	abu 14	according -11	across -10	added 17	adding 7	advises -6	after 9	against 22	al -9	als -18	am -10	an -11	and 19	another 12	antes 11	asked -20	assistant 11	at -7	au -6	auf -14	aveva -14	barrientos -9	beck 12	beim 13	ben 12	bennett 13	bestimmt -15	between -6	bezeichnete 15	bill 9	blackwell 8	blijft 14	bozell 10	bush 11	but 10	button -25	by 30	came 8	campaign 15	caucus -21	ce 10	ceo 14	cette 14	christie 16	clinton 20	coach 18	comes -9	con -17	conceded 15	continua -13	contre 13	cost 9	could -8	counts -22	cruz 18	dai -9	das 20	dat 15	de 10	del -20	della 12	den -15	depuis -6	deputy 9	der 16	devine 9	di -19	did -16	do 12	dog 13	don’t -11	doughnut -26	dr 10	dr. 12	drew -16	du -17	during 19	d’ -13	e 9	een -10	ein 11	el 15	elle 18	em 6	emails 21	en 6	end 15	entre -7	er 8	era -8	eric 12	es 19	est -16	even 12	ficou -15	fiorina 12	for 10	foreign 12	former 18	four -19	für -10	gedoopt -16	geführt -11	gehandelt 6	general 15	genoemd -18	geprüft 13	geschrieben -20	gesprochen 13	gewesen 11	gli -14	graham 9	had -23	hannity 12	has 6	hassan 10	hat -12	hatte -14	have 12	he 32	head 16	heet -12	heißen -11	her -14	het -7	hij 10	hillary 12	his 19	hoje 6	hollis 13	holloman -19	hätten 20	i -19	if 13	im -13	instead -6	into -9	is -39	ist -15	it -8	its 12	joked 16	judge 20	justice 18	já -16	klein 7	kommt -13	komt -16	kruger -23	lag -6	las 14	last -18	le 19	les 9	lewandowski 10	liang 11	like 14	lo -14	loopt -6	l’ 19	mais 8	man 8	maureen 12	mayor 14	meaning -16	memo 8	met 14	movement 16	mr 17	mr. 6	mrs 19	mrs. 22	ms 23	murphy 9	naar -12	nannte 12	ne -9	nel 15	nennen -17	nennt -10	noemen -16	noemt -7	non -12	not 12	obama 10	of 20	one 18	ook -11	op 8	out 6	para -10	paradis 13	pence 10	people -15	pies -24	por -16	pour -18	prende -6	presiding 17	prime 11	program 10	promised -14	promising 12	prosecutor 14	puis 8	pyo 13	que -19	rather 15	rating -32	recalled 12	reid 13	remark -23	remarked 11	replied 14	republican 8	rires 9	rose -15	rubio 13	ruiz 16	rule -34	runs -16	ryan 11	réponse 15	said 18	sale -18	sang -23	sangen -12	says 13	schreibt -15	se -14	sei -13	sein 9	selon 13	sexton 13	she 14	sheriff -12	shipp 15	si 14	sie 12	sign -16	signs 7	since -24	sleeps -25	so -7	sobre 17	soll -11	son -12	sous -17	spokesman 9	state 20	steht -19	su 17	sulla -8	sur 19	s’ -6	t-shirts -13	tester 10	the 19	their 14	there -17	they 9	though -6	through 10	to 12	trump 28	trägt -7	tull 10	tuttle 11	tweeted 15	u.s. 15	uit -6	un -9	una -9	und -21	under -15	une 16	union 18	until 7	van 12	verbucht -20	verrà -20	viguerie 9	vindt 14	viraria -11	virou -12	vito 11	volgens 15	voor -19	voters 9	wales 21	walker 9	waren -12	went -23	werden 8	where 11	which -7	while 19	who 7	wie 8	will 19	win -23	wins -24	with 12	without -11	won 14	worden -14	work 18	would -9	wrote 18	y 6	zal 13	zijn 17	zu 9	zucker 8	à 19	è -18	é -18	— 6
word-after|'|	, 15
word-after|(|	none -17
word-after|+|	none 15
word-after|,|	! 25	. -21	? 6	none -24
word-after|-|	none 7
word-after|.|	! 10	? -12
word-after|:|	none -6
word-after|?|	none -37
word-after|[|	. 26
word-after|abgetan|	none 14
word-after|about|	, -23	none 21
word-after|abu|	, 14
word-after|across|	none -10
word-after|added|	, 17
word-after|adding|	, 6
word-after|after|	none 13
word-after|against|	none 22
word-after|als|	none -18
word-after|al|	none -9
word-after|am|	. 6	none -12
word-after|and|	, -18	. 12	none 27
word-after|another|	, 12
word-after|antes|	none 11
word-after|an|	, -10	. -14
word-after|asked|	. -21	? 28
word-after|assistant|	, 11
word-after|as|	, -21	. -23	none 27
word-after|at|	none -14
word-after|auf|	. 7	none -14
word-after|au|	none -6
word-after|aveva|	none -14
word-after|a|	, -17	. -17	? 14
word-after|because|	, 14	none -12
word-after|beim|	. 13
word-after|ben|	, 13
word-after|bestimmt|	none -15
word-after|between|	none -6
word-after|bezeichnete|	none 15
word-after|blackwell|	, 8
word-after|blijft|	none 14
word-after|bozell|	, 10
word-after|button|	none -25
word-after|but|	, -6	. 33
word-after|by|	. 14	none 24
word-after|came|	, 13
word-after|campaign|	none 15
word-after|caucus|	none -21
word-after|ce|	. 10
word-after|chief|	, 21
word-after|christie|	, 13
word-after|clinton|	, 10	none 17
word-after|coach|	, 18
word-after|comes|	, -9
word-after|conceded|	, 15
word-after|continua|	none -13
word-after|contre|	none 13
word-after|con|	none -17
word-after|cost|	none 9
word-after|could|	none -8
word-after|counts|	none -22
word-after|cruz|	, 15
word-after|dai|	none -9
word-after|das|	. 24
word-after|dat|	. 18
word-after|della|	none 12
word-after|del|	none -20
word-after|den|	. 10	none -16
word-after|depuis|	none -7
word-after|deputy|	, 9
word-after|der|	. 21	none -12
word-after|devine|	, 9
word-after|de|	. 27
word-after|did|	none -16
word-after|die|	. 20	none -8
word-after|di|	none -19
word-after|dog|	none 13
word-after|don’t|	. -15
word-after|doughnut|	none -26
word-after|do|	none 7
word-after|dr.|	, 12
word-after|dr|	, 10
word-after|during|	none 19
word-after|du|	none -17
word-after|d’|	none -13
word-after|een|	. 15	none -13
word-after|ein|	. 11
word-after|elle|	. 18
word-after|el|	. 10	none 15
word-after|emails|	none 21
word-after|em|	none 6
word-after|end|	! 13	. 6	? 19	none 14
word-after|entre|	none -7
word-after|en|	none 6
word-after|era|	none -8
word-after|eric|	, 12
word-after|er|	. 7
word-after|est|	none -16
word-after|es|	. 16
word-after|e|	. 14
word-after|ficou|	none -15
word-after|fiorina|	, 12
word-after|foreign|	, 11
word-after|former|	, 14
word-after|for|	. -6	none 14
word-after|four|	none -19
word-after|für|	. 13	none -19
word-after|gedoopt|	none -16
word-after|geführt|	none -11
word-after|gehandelt|	none 6
word-after|general|	, 15
word-after|genoemd|	none -18
word-after|geprüft|	none 13
word-after|geschrieben|	none -20
word-after|gesprochen|	none 13
word-after|gewesen|	none 11
word-after|graham|	, 9
word-after|had|	, -27	none -20
word-after|hassan|	, 10
word-after|has|	, -11	none 11
word-after|hatte|	none -14
word-after|hat|	none -12
word-after|ha|	none -7
word-after|head|	, 16
word-after|heet|	none -12
word-after|heißen|	none -11
word-after|her|	, 20	. -15
word-after|he|	! 18	, 17	. 41	? 28	none 10
word-after|hij|	? 9
word-after|his|	, 25
word-after|hoje|	. 6
word-after|holloman|	none -19
word-after|hätten|	none 20
word-after|if|	. -26	none 34
word-after|il|	. -13
word-after|im|	. 16	none -22
word-after|instead|	none -6
word-after|into|	none -9
word-after|in|	, -17	. 9
word-after|ist|	none -15
word-after|is|	, -26	none -36
word-after|its|	, 22	. -8
word-after|it|	, -18	. 14	none 13
word-after|i|	. -20	none -14
word-after|joked|	, 16
word-after|judge|	, 17
word-after|justice|	, 15	? 12
word-after|já|	none -16
word-after|klein|	, 7
word-after|kommt|	none -13
word-after|komt|	none -16
word-after|kruger|	none -23
word-after|lag|	none -6
word-after|last|	none -15
word-after|las|	none 14
word-after|la|	. 19	none -6
word-after|les|	. 6
word-after|lewandowski|	, 10
word-after|le|	. 32	none -12
word-after|liang|	, 11
word-after|loopt|	none -6
word-after|lo|	none -14
word-after|l’|	. 18	none 9
word-after|mais|	none 8
word-after|maureen|	, 12
word-after|mayor|	, 14
word-after|meaning|	, -16
word-after|movement|	none 16
word-after|mr.|	, 12	none -7
word-after|mrs.|	, 22
word-after|mrs|	, 19
word-after|mr|	, 17
word-after|ms|	, 21
word-after|naar|	none -12
word-after|nannte|	none 12
word-after|na|	. 18	none -10
word-after|nel|	none 15
word-after|nennen|	none -17
word-after|nennt|	none -10
word-after|ne|	none -9
word-after|noemen|	none -16
word-after|noemt|	none -7
word-after|non|	none -12
word-after|obama|	, 10
word-after|of|	none 20
word-after|one|	, 15	. 18
word-after|on|	. -7	none 6
word-after|op|	. 11
word-after|or|	, -7
word-after|out|	none 6
word-after|o|	. 17
word-after|paradis|	, 10
word-after|para|	none -10
word-after|pence|	, 10
word-after|people|	. -10
word-after|pies|	none -24
word-after|por|	none -16
word-after|pour|	none -18
word-after|prende|	none -6
word-after|presiding|	, 17
word-after|prime|	, 11
word-after|program|	none 10
word-after|promised|	, -14
word-after|promising|	, 12
word-after|prosecutor|	, 14
word-after|puis|	. 8
word-after|pyo|	, 13
word-after|que|	none -19
word-after|rather|	none 15
word-after|rating|	none -32
word-after|recalled|	, 15
word-after|reid|	, 13
word-after|remarked|	, 11
word-after|remark|	none -23
word-after|rep.|	, -8
word-after|replied|	, 14
word-after|republican|	, 10
word-after|rires|	. 9
word-after|rose|	none -17
word-after|ruiz|	, 16
word-after|rule|	none -34
word-after|runs|	none -16
word-after|ryan|	, 8
word-after|said|	, 17	? 12	none 8
word-after|sale|	none -18
word-after|sangen|	none -12
word-after|says|	, 13
word-after|schreibt|	none -15
word-after|sei|	none -13
word-after|sexton|	, 12
word-after|se|	none -14
word-after|she|	, 34	. -7	? 18
word-after|sie|	. 9
word-after|signs|	none 7
word-after|sign|	none -16
word-after|since|	. 15	none -28
word-after|si|	none 14
word-after|sleeps|	none -25
word-after|soll|	none -11
word-after|son|	. 13
word-after|sous|	none -17
word-after|so|	none -16
word-after|spokesman|	, 9
word-after|steht|	none -19
word-after|sur|	none 18
word-after|su|	none 17
word-after|tester|	, 10
word-after|than|	none 16
word-after|that|	, -23
word-after|their|	, -14
word-after|there|	. -18
word-after|they|	, 12
word-after|the|	! 21	, 16	? 19	none 22
word-after|this|	. -11
word-after|through|	none 10
word-after|to|	none 9
word-after|trump|	, 17	. 21	? 18	none 12
word-after|trägt|	none -7
word-after|tull|	, 10
word-after|tuttle|	, 11
word-after|tweeted|	, 14
word-after|two|	, 18
word-after|u.s.|	, 15
word-after|uit|	none -6
word-after|una|	none -9
word-after|under|	none -10
word-after|und|	none -21
word-after|union|	, 18
word-after|until|	none 7
word-after|un|	. 9	none -12
word-after|van|	none 7
word-after|verbucht|	none -20
word-after|verrà|	none -20
word-after|viguerie|	, 9
word-after|vindt|	none 14
word-after|viraria|	none -11
word-after|vito|	, 11
word-after|volgens|	. 15
word-after|von|	none -18
word-after|voor|	none -19
word-after|voters|	none 9
word-after|walker|	, 9
word-after|waren|	none -12
word-after|werden|	none 8
word-after|when|	. 28
word-after|which|	, -7
word-after|while|	, 19
word-after|who|	none 7
word-after|wie|	. 8
word-after|will|	, 7	none 17
word-after|wins|	none -24
word-after|win|	none -23
word-after|without|	none -11
word-after|with|	, 21
word-after|worden|	none -14
word-after|work|	none 18
word-after|would|	none -10
word-after|wrote|	, 18
word-after|zal|	none 13
word-after|zijn|	. 17	none 14
word-after|zucker|	, 8
word-after|zu|	none 9
word-after||	. -8	? 20	none -18
word-after|à|	. 12	none 16
word-after|è|	none -18
word-after|é|	none -18
word-after|—|	! 11	. 41	? 15	none -14
word-before|	 15	' -17	) 14	- -11	. 21	2018 11	: 7	; 12	? 19	aber 19	accord 20	accused -7	act 18	actie -7	acties 11	actions 15	acuerdo 15	afspraak 7	agreement 23	aktion -16	al -14	album -17	alias -15	allegations 21	allies 22	als 10	an 18	and 18	ante -11	anuncia -17	ao -13	apenas 14	appelait -18	appeler -21	appelle -22	appellent -29	arbeitstitel -20	are -21	arguido 7	arrive 12	arriveranno 11	arte -19	as -10	asking 15	at 17	attend 7	au -12	auf -21	aufdruck -17	aufschrift -13	aurait 14	ausdruck -26	autocollant -6	avait 16	avec 7	aver 16	avoir 35	back -21	banco 9	band -16	baptisé -20	baptisée -19	bar -6	battezzato -13	bautizó -7	be 36	because 20	bedrijf 19	been 14	begriff -20	bei -18	being 24	besluit 8	bewijs 13	bijnaam -11	bilhete 17	blamed 6	bleibe 13	blog -19	bod 10	boek -10	book 6	bordje -14	bordão -13	bore 15	boulevardblatt -9	branded -13	buch -13	but 7	by 9	café -14	call -30	calls -6	campanha -12	caption -18	cartello -8	case 18	caso -11	chama -12	chama-se -17	chamado -11	chamam -19	chamam-lhe -16	chamava-se -7	chamavam-lhe -10	chamou -6	chamou-lhe 17	change 18	chanted 10	chanting 8	che -9	chiama -23	chiamano -24	chiamare -16	chiamarlo -8	chiamavano -16	chiamerà -23	chiede 22	chiesto 13	chiffre 9	christened -16	cijfers 21	citing 22	claque -15	client 15	cliente 19	clinton 21	come -26	comitato -14	comme 17	como -14	con -8	concert -23	conflicto 16	considera 22	contained 21	conteúdo 11	continue 14	contre 18	cosiddetto -19	costs 17	course 24	croire -8	cruz 13	cuts 28	da -14	daarentegen 9	dado 7	dans -17	de 8	decir -12	decision 37	decisão 9	decknamen -13	declaró 14	decreto -17	decían -22	definisce 21	del -36	dem -24	denominata -19	denuncia 11	denunciato 10	der -27	des -10	descoberta 13	desde -17	destijds 14	detto -6	di 9	dichiara 15	dicho -13	dicitura -22	did -12	die -11	dire -16	disent -18	dit 10	dite 11	diz -11	dizer -15	do -14	documentaire -7	documentario -10	dorp -8	down 13	drama -17	du -6	duo -10	décision 19	déjà -19	dénonce 18	dénoncé 13	déploré 14	désormais -12	e -10	een -6	ein 18	eine 13	einem 6	einen -6	einfach -14	el -6	elle 10	elogiou 14	em 12	empresa 15	en -18	encontrado 13	entitled -11	er 21	eran 6	escribió -13	espressione -10	espresso 12	essere 9	est 8	estaba 20	estava 18	está 27	estão 12	et 8	eterna -16	etiqueta -19	evento 12	expected 22	expresión -16	expression -22	expressão -24	fachblatt -17	fachzeitschrift -15	feel 14	feita 13	felt 27	ficou 7	figure 18	film 16	findings 18	finds -14	for -16	formula -17	frase -23	freed 10	friday 6	früher -15	funciona 12	fórmula -16	für 17	gang 17	getiteld -6	giudica 17	giudizio -9	già -11	go -16	gobierno 8	gone 19	gouvernement 10	governo 13	governor 14	gravar -9	grupo -7	gruppe -6	gruppo -11	habe 23	habrá -13	had 20	handle -6	has 9	hashtag -17	have -13	hay 14	he 24	headed -27	heading -19	headline -19	hearing 8	heet -16	heette -10	heißt -15	her 26	hermana 9	het -8	hieß -8	hij -9	him -6	homme 20	houve 22	há 18	hätten 13	if 21	il -24	im -19	in -29	inchiesta -14	include -20	included 8	including -17	iniciativa -9	initiative -10	inmiddels -8	inscripción -14	inscrição -18	intern -8	intitola -26	intitolata -11	intitolato -14	intitulada -7	intitule -18	intitulé -9	intitulée -9	into 12	irá 10	is -10	ist -10	it 23	jaren -6	jeher -13	jesús -8	jeudi 19	jornal -6	joueur 17	juge 11	kabinet 9	kein -12	kept -8	klassieke -19	komt 6	kop -8	könne 15	la -8	labelled -18	lage 15	lamenta 13	lamentou 16	lamentó 18	last -16	laut -15	lautet -13	le -38	leave 17	legenda -16	lema -12	les -28	letter 21	letters -17	leus -8	ley 20	leyenda -18	lia -6	lia-se -20	libro -17	lied -7	like 13	linea -17	lista 7	llama -12	llamaban -7	llamada -15	llamado -19	llaman -21	llamar -15	lodato 14	loi -10	longer -6	looked 18	los -22	lui 13	längst -13	maar 17	magazin -6	man 22	marca 13	marked -50	mas 12	match -15	matter 17	means -22	medida 11	meeting -23	mention -23	mercado 12	message 18	mesure 13	met -11	ministro 14	mit -10	more 15	mot -27	mots -13	motto -12	movimento -16	município 12	na -12	naam -12	naar -7	named -13	namen -22	namens -17	needed 23	needs -16	negotiate 15	new -13	nicht 16	nicknamed -30	no 8	nome -16	nommé -13	norma 16	not 23	novel -16	now 19	nu -7	numa 15	nur -21	né -10	o -25	objectif 12	objects 22	of 8	off 20	offer 15	officer 13	officieel -10	om -6	onder -17	one -19	open 18	opened 12	opera 20	operativo -6	operazione -13	operação -13	opschrift -19	opération -10	or -16	order 22	ortet 15	out 9	outcome 25	over -26	owns -10	palabra -17	palavra -24	par -11	parola -9	partido 14	party 15	país 18	pede 10	pediu 10	pela 15	people 18	phrase -21	pide 15	piden 12	pidió 13	plan 22	plateforme 12	play -20	played -24	plaza 11	plus -12	podcast -13	pone -13	populaire -14	por -18	posible -9	possible -7	pour -42	pouvait 21	praised 16	preferred -31	prefers -14	president 13	presidente 18	price 18	program 6	programa -12	projekt 16	projet 18	promesso 10	promet 12	promette 19	publicar -9	publie -19	pulls -17	punteggio 15	put -11	que 9	qui 16	quitte -13	quotidiano -19	rated -12	reactie 17	read -28	reads -30	recebido 11	recomendações 13	reconheceu 17	reconnaît 11	registered -16	regretted 12	reject -21	remained 26	remarks 13	renamed -17	report 14	reported 20	republicans 11	resposta 15	resterebbe 14	result 19	results 18	return 16	revista -14	revue -13	ribattezzata -15	ribattezzato -8	roman -21	réforme -10	résultat 14	rótulo -11	sa 13	salue 13	saluta 14	salué 6	sanders 11	sang -26	saranno 16	sarebbe 15	sarebbero 10	say -9	says -40	schülerzeitung -7	scritta -22	scritto -34	scrutin 9	secondo -21	see 14	sees 24	sei 15	seien 21	selon -10	semanário -20	sempre 14	sendung -7	senhora 17	sentenza 12	sentirse 13	ser 13	serait 20	series -7	servicio 15	será -8	sería 19	settimanale -14	shares -10	she 7	should 28	show -10	shown 18	sido 16	signed 18	significa -26	since 12	sindsdien -9	singing -18	sistema -15	situatie 21	situation 17	situação 13	slogan -10	so 20	so-called -45	sogenannte -13	sogenannten -10	soient 18	sold -20	someone 16	son 8	sono -10	soprannominato -13	speech 12	spettacolo 15	spitznamen -16	staat -12	stand -15	start 13	stati 17	stay 14	stond -11	store -16	straf 19	striscione -6	studie 19	su 15	sua 7	such -8	suo -16	surnomme -6	surnomment -15	surnommé -11	surnommée -13	são 17	tagged -22	tagline -24	talk 17	talks -8	tekst 7	tem 20	tentoonstelling -19	term -11	termed 20	termine -13	termo -10	testo 13	texte 18	texto 13	than 15	thanked 15	their 25	then -8	they -12	this -15	tiene 16	time -9	titel -15	title -23	titled -27	titre -12	titula -22	titulada -7	titulado -19	to 17	todavía 13	told -12	tour -16	trattati 23	tribunal 9	trimestre 13	trocou -11	trouvent 14	três 6	tube -9	término -15	têm -15	título -9	uma 13	una 10	und -17	under -31	urteil 15	usted -9	van 15	ve 17	ver 17	verbo -13	verdict 22	veut 12	viraria -9	virou -23	voit 8	volksmond -11	volksmund -21	von 9	voor -12	voortaan -13	vor 7	vote 16	voto 12	vouloir -11	wanted 13	wants 13	was 12	welcomed 22	wer -15	werd -10	werde -6	were 13	werktitel -10	what -16	where -15	while -9	who -13	whose -29	wie -16	will 15	wird -15	wolf -15	wolle 7	woord -21	word -29	words -18	wort -13	would 26	written -13	würden -7	yelled 19	zaak 17	zeggen 14	zeitung -13	zich 21	zijn -11	zogeheten -18	zusatz -21	à 15	é -18	était 20	évoqué 9	être 21	– -7	— 6	’s -13
word-before|%|	4-7 11
word-before|'s|	4-7 -8	8+ 16
word-before|'|	2-3 -19	4-7 13
word-before|(|	4-7 -7	8+ -13
word-before|)|	8+ 10
word-before|,|	1 -13	8+ 21
word-before|-|	2-3 -7	4-7 -8	8+ 21
word-before|.|	1 8	2-3 21	4-7 21	8+ 15
word-before|:|	2-3 9	4-7 9	8+ -7
word-before|;|	1 6	2-3 -17	4-7 11
word-before|?|	1 33	2-3 8	4-7 6	8+ 27
word-before|about|	1 -20	4-7 20
word-before|accord|	2-3 18
word-before|accused|	2-3 -7
word-before|acties|	2-3 11
word-before|actie|	4-7 -7
word-before|actions|	4-7 13
word-before|admite|	2-3 18
word-before|afspraak|	4-7 7
word-before|after|	2-3 -16
word-before|against|	2-3 -8	4-7 27
word-before|aktion|	2-3 -16
word-before|album|	2-3 -17
word-before|alias|	1 -15	2-3 -10
word-before|allies|	8+ 20
word-before|als|	1 7	4-7 16	8+ 15
word-before|al|	1 -23	2-3 -11
word-before|and|	1 22	2-3 10	4-7 -17	8+ 26
word-before|answered|	2-3 -22
word-before|ante|	1 -11
word-before|anuncia|	4-7 -17
word-before|an|	1 12	2-3 12
word-before|ao|	2-3 -13
word-before|apenas|	2-3 12
word-before|appelait|	2-3 -14
word-before|appellent|	2-3 -21	4-7 -20
word-before|appelle|	1 -13	2-3 -18
word-before|arbeitstitel|	2-3 -15
word-before|are|	1 -20	2-3 -13	4-7 6	8+ 15
word-before|arriveranno|	4-7 11
word-before|arrive|	4-7 12
word-before|arte|	2-3 -19
word-before|as|	2-3 -15	4-7 6	8+ 24
word-before|attend|	4-7 7
word-before|at|	1 10	4-7 16
word-before|aufdruck|	2-3 -17
word-before|aufschrift|	2-3 -13
word-before|auf|	1 -23
word-before|aurait|	4-7 14
word-before|ausdruck|	1 -26
word-before|au|	2-3 -9
word-before|avait|	4-7 13
word-before|avec|	2-3 -10	4-7 12
word-before|aver|	2-3 11	4-7 13
word-before|avoir|	2-3 28	4-7 27
word-before|a|	1 17	2-3 -12	4-7 39	8+ 23
word-before|back|	2-3 -21
word-before|baptisée|	1 -13	2-3 -8	4-7 -17
word-before|baptisé|	1 -7	2-3 -20
word-before|bar|	2-3 -6
word-before|battezzato|	2-3 -13
word-before|because|	8+ 20
word-before|become|	4-7 18
word-before|been|	2-3 40	4-7 9	8+ 17
word-before|begriff|	1 -17	2-3 -15
word-before|bei|	1 -18
word-before|be|	1 39	2-3 11	4-7 30	8+ 9
word-before|bijnaam|	2-3 -11
word-before|bilhete|	2-3 17
word-before|blamed|	4-7 20
word-before|blames|	2-3 -22
word-before|bod|	2-3 10
word-before|bordão|	4-7 -13
word-before|boulevardblatt|	1 -9
word-before|buch|	2-3 -14	4-7 -6
word-before|but|	2-3 21	4-7 23	8+ 17
word-before|by|	1 8	4-7 20
word-before|café|	2-3 -14
word-before|called|	4-7 13	8+ 11
word-before|calls|	1 14	2-3 -11
word-before|call|	1 -12	2-3 -29
word-before|campagne|	2-3 -11	4-7 11
word-before|campanha|	2-3 -12
word-before|caption|	4-7 6
word-before|cartello|	2-3 -16	4-7 -6
word-before|case|	4-7 16
word-before|caso|	2-3 15	4-7 -11
word-before|chama-se|	2-3 -18
word-before|chamado|	1 -6	2-3 -9
word-before|chamam-lhe|	2-3 -16
word-before|chamam|	2-3 -13
word-before|chamava-se|	2-3 -7
word-before|chamavam-lhe|	2-3 -10
word-before|chama|	1 -13	2-3 -11
word-before|che|	1 -19	4-7 15	8+ 14
word-before|chiamano|	1 -15	2-3 -21
word-before|chiamarlo|	1 -8
word-before|chiamavano|	1 -12
word-before|chiama|	1 -22	2-3 -21
word-before|chiamerà|	1 -16
word-before|chiede|	2-3 19
word-before|chiesto|	4-7 12
word-before|christened|	2-3 -16
word-before|cijfers|	2-3 18
word-before|claque|	2-3 -15
word-before|cliente|	4-7 13
word-before|client|	2-3 13
word-before|clinton|	2-3 16	4-7 15	8+ 13
word-before|come|	1 -14	2-3 -25
word-before|comitato|	2-3 -14
word-before|comme|	4-7 14
word-before|como|	1 -14	4-7 -13	8+ 23
word-before|com|	1 -8	2-3 6
word-before|conflicto|	4-7 16
word-before|considera|	1 16	2-3 7	4-7 12
word-before|conteúdo|	4-7 11
word-before|contre|	2-3 12
word-before|con|	4-7 -18
word-before|cosiddetto|	2-3 -19
word-before|croire|	2-3 -8
word-before|cuts|	4-7 28
word-before|dado|	4-7 7
word-before|dans|	2-3 -14
word-before|das|	2-3 -8	4-7 12
word-before|dat|	1 -13	2-3 23	4-7 13	8+ 11
word-before|da|	2-3 -16	4-7 18
word-before|decision|	1 19	2-3 28	4-7 15
word-before|decisão|	4-7 12
word-before|decknamen|	1 -13
word-before|declaró|	4-7 14
word-before|decreto|	2-3 -17
word-before|decían|	2-3 -14
word-before|definisce|	4-7 21
word-before|del|	1 -17	2-3 -32
word-before|dem|	1 -16	2-3 -13
word-before|denominata|	1 -19
word-before|denunciato|	4-7 10
word-before|denuncia|	4-7 11
word-before|den|	1 -9	2-3 18
word-before|der|	1 -29	2-3 -13	4-7 -10
word-before|descoberta|	4-7 13
word-before|desde|	2-3 -17
word-before|destijds|	2-3 11
word-before|des|	4-7 -8
word-before|detto|	2-3 -8	4-7 11
word-before|de|	2-3 8	4-7 14	8+ 19
word-before|dice|	4-7 12
word-before|dicho|	1 -13
word-before|dicitura|	2-3 -21
word-before|die|	1 -34	2-3 -9	4-7 14
word-before|dire|	1 -16
word-before|disent|	1 -19
word-before|dit|	1 20
word-before|diz|	2-3 -11
word-before|di|	2-3 14	4-7 6
word-before|documentaire|	4-7 -7
word-before|documentario|	2-3 -10
word-before|dossier|	1 15	2-3 -7
word-before|down|	2-3 13
word-before|do|	1 -14	2-3 -10
word-before|drama|	2-3 -14
word-before|dubbed|	1 -20	2-3 8
word-before|duo|	2-3 -10
word-before|du|	1 9	2-3 -17
word-before|décision|	2-3 14
word-before|déjà|	4-7 -19
word-before|dénonce|	2-3 16	4-7 11
word-before|dénoncé|	4-7 9
word-before|déploré|	2-3 14
word-before|désormais|	2-3 -12
word-before|een|	1 7	2-3 -16
word-before|einem|	1 -9	2-3 14	4-7 18
word-before|einen|	1 8	2-3 -10	4-7 -19
word-before|einer|	2-3 -8	4-7 22
word-before|eine|	2-3 15	4-7 16
word-before|ein|	1 12	4-7 18
word-before|elle|	2-3 10	4-7 6
word-before|el|	2-3 -12	4-7 -17
word-before|em|	1 8	2-3 16	4-7 -13
word-before|entendu|	2-3 6
word-before|entitled|	4-7 -18
word-before|en|	1 -28	2-3 -10	4-7 16
word-before|eran|	4-7 6
word-before|era|	1 -17	2-3 28	4-7 -14	8+ 6
word-before|er|	2-3 12	4-7 17
word-before|essere|	2-3 9	4-7 14
word-before|estaba|	1 18
word-before|estava|	2-3 12
word-before|est|	1 8	4-7 19
word-before|está|	1 18	2-3 18	4-7 27
word-before|es|	4-7 15
word-before|etiqueta|	1 -19
word-before|et|	1 -18	2-3 8
word-before|expected|	2-3 18
word-before|expression|	2-3 -21
word-before|expressão|	2-3 -22
word-before|e|	1 -24	4-7 19
word-before|fachblatt|	2-3 -16
word-before|fachzeitschrift|	2-3 -15
word-before|felt|	1 23	2-3 14
word-before|film|	2-3 16
word-before|finds|	2-3 -14
word-before|foi|	2-3 21	4-7 10
word-before|formula|	2-3 -17
word-before|for|	4-7 -12
word-before|frase|	2-3 -13	4-7 -18
word-before|from|	1 -19	4-7 18
word-before|fue|	1 -8	2-3 14	4-7 25
word-before|funciona|	4-7 12
word-before|fórmula|	4-7 -16
word-before|für|	1 15	4-7 11
word-before|giudizio|	1 -9
word-before|già|	2-3 -14
word-before|gone|	1 17
word-before|government|	4-7 11
word-before|governor|	4-7 14
word-before|governo|	4-7 13
word-before|gravar|	2-3 -9
word-before|grupo|	2-3 -11
word-before|gruppo|	2-3 -11
word-before|haar|	2-3 -9	4-7 15
word-before|habe|	2-3 20	4-7 16
word-before|had|	2-3 12	4-7 55	8+ 24
word-before|hashtag|	1 -17
word-before|has|	2-3 16	4-7 24	8+ 13
word-before|have|	2-3 -13	4-7 23
word-before|headed|	2-3 -26
word-before|heading|	2-3 -19
word-before|headline|	2-3 -16
word-before|hearing|	4-7 8
word-before|heet|	1 -14	2-3 -7
word-before|heißt|	1 -15	2-3 -8
word-before|hem|	4-7 7
word-before|her|	1 7	2-3 26	4-7 18
word-before|het|	1 -11	4-7 16
word-before|he|	2-3 23	4-7 17	8+ 13
word-before|hij|	1 -15	2-3 8
word-before|him|	4-7 26
word-before|homme|	2-3 11	4-7 17
word-before|houve|	2-3 14
word-before|há|	4-7 18
word-before|hätten|	4-7 12
word-before|il|	1 -13	2-3 -26
word-before|im|	2-3 -15
word-before|inchiesta|	2-3 -14
word-before|include|	2-3 -20
word-before|iniciativa|	4-7 -9
word-before|initiative|	2-3 -15
word-before|inmiddels|	2-3 -8
word-before|inscripción|	2-3 -14
word-before|inscrição|	2-3 -17	4-7 -6
word-before|intern|	2-3 -8
word-before|intitolato|	2-3 -14
word-before|intitola|	2-3 -23
word-before|intitulada|	4-7 -7
word-before|intitule|	2-3 -11
word-before|intitulée|	2-3 -9
word-before|intitulé|	2-3 -16	4-7 -8
word-before|into|	4-7 12
word-before|in|	1 -28	2-3 -18	4-7 -8
word-before|is|	2-3 -11	8+ 31
word-before|its|	1 -19
word-before|it|	1 27	2-3 6	4-7 38	8+ 13
word-before|i|	1 -13	2-3 8
word-before|jaren|	4-7 -6
word-before|jesús|	1 -8
word-before|jeudi|	2-3 19
word-before|juge|	1 10	2-3 8
word-before|kept|	2-3 -8
word-before|klassieke|	1 -19
word-before|komt|	2-3 6
word-before|labelled|	2-3 -13
word-before|lage|	2-3 15
word-before|lamenta|	2-3 13
word-before|la|	1 13	2-3 -18	4-7 -10
word-before|leave|	2-3 17
word-before|lema|	2-3 -13	4-7 -10
word-before|les|	1 -23	2-3 -22
word-before|leus|	2-3 -11
word-before|leyenda|	2-3 -17	4-7 -12
word-before|le|	1 -21	2-3 -32
word-before|lia-se|	2-3 -20
word-before|lied|	2-3 -7
word-before|like|	2-3 13
word-before|line|	2-3 11	4-7 -11
word-before|lista|	2-3 7
word-before|llamaban|	2-3 -7
word-before|llamada|	2-3 -11
word-before|llamado|	2-3 -12	4-7 -14
word-before|llaman|	1 -13	2-3 -21	4-7 -11
word-before|llamar|	2-3 -15
word-before|llama|	1 -15	2-3 -9	4-7 -7
word-before|los|	2-3 -22
word-before|lui|	4-7 13
word-before|längst|	2-3 -12
word-before|maar|	4-7 17
word-before|made|	2-3 19	4-7 -13
word-before|man|	2-3 20	4-7 14
word-before|marca|	2-3 11
word-before|marked|	1 -44	2-3 -32
word-before|match|	4-7 -11
word-before|means|	2-3 -16
word-before|medida|	4-7 10
word-before|meeting|	2-3 -26
word-before|mention|	1 -15	2-3 -18
word-before|mercado|	4-7 11
word-before|met|	1 -14	4-7 -7
word-before|mots|	2-3 -12
word-before|motto|	2-3 -12
word-before|mot|	1 -27
word-before|movimento|	2-3 -16
word-before|município|	4-7 12
word-before|naam|	1 -8	2-3 -11
word-before|naar|	1 -19
word-before|named|	2-3 -25
word-before|namen|	1 -22	2-3 -13
word-before|name|	1 -20
word-before|na|	2-3 -16
word-before|needed|	4-7 19
word-before|needs|	1 -18
word-before|negotiate|	4-7 15
word-before|new|	1 -20
word-before|nicht|	4-7 12
word-before|nicknamed|	1 -18	2-3 -20	4-7 -21
word-before|nome|	2-3 -10
word-before|nommé|	1 -10
word-before|not|	1 21	2-3 9	8+ 17
word-before|no|	1 -15	2-3 10
word-before|number|	4-7 17
word-before|nur|	2-3 -19
word-before|nu|	2-3 -7
word-before|né|	1 -10
word-before|officer|	4-7 13
word-before|of|	1 -7	2-3 6	4-7 10	8+ 21
word-before|onder|	1 -19
word-before|on|	2-3 -6
word-before|operación|	2-3 -10
word-before|operativo|	1 -6
word-before|operazione|	2-3 -16	4-7 13
word-before|opera|	4-7 17
word-before|operação|	2-3 -13
word-before|opschrift|	1 -16	2-3 -11
word-before|op|	2-3 -7
word-before|opération|	2-3 -7
word-before|or|	1 -11	2-3 -9
word-before|out|	4-7 18
word-before|over|	1 -19	2-3 -29	4-7 19
word-before|o|	1 -8	2-3 -25
word-before|palabra|	1 -17
word-before|palavra|	1 -24
word-before|para|	1 -15
word-before|parola|	1 -9
word-before|partido|	4-7 13
word-before|par|	2-3 -11
word-before|país|	4-7 18
word-before|pede|	2-3 18
word-before|pediu|	4-7 9
word-before|pela|	2-3 15
word-before|people|	4-7 15
word-before|phrase|	2-3 -19
word-before|plan|	2-3 17	4-7 16
word-before|played|	2-3 -24
word-before|podcast|	2-3 -13
word-before|pone|	2-3 -9	4-7 -11
word-before|populaire|	4-7 -14
word-before|por|	1 -7	2-3 -17
word-before|pour|	1 -18	2-3 -25	4-7 -32
word-before|preferred|	1 -20	2-3 -22
word-before|prefers|	1 -14
word-before|programa|	2-3 -13
word-before|program|	2-3 6
word-before|projet|	4-7 17
word-before|promesso|	4-7 10
word-before|promette|	2-3 15
word-before|promet|	4-7 12
word-before|publicar|	4-7 -9
word-before|publie|	2-3 -13	4-7 -19
word-before|pulls|	2-3 -17
word-before|que|	1 -9	2-3 8	4-7 34	8+ 11
word-before|qui|	4-7 20
word-before|quotidiano|	2-3 -19
word-before|rated|	1 -12
word-before|reading|	2-3 10	4-7 -24
word-before|reads|	2-3 -17	4-7 -25
word-before|read|	2-3 -14	4-7 -36
word-before|regretted|	4-7 12
word-before|reject|	1 -21
word-before|remained|	2-3 26
word-before|renamed|	2-3 -17
word-before|reported|	2-3 20
word-before|report|	4-7 23
word-before|resposta|	2-3 13
word-before|resta|	2-3 11
word-before|resterebbe|	4-7 14
word-before|result|	2-3 19
word-before|return|	4-7 16
word-before|revista|	1 -16	2-3 -7
word-before|revue|	2-3 -13
word-before|ribattezzato|	1 -8
word-before|roman|	4-7 -16
word-before|résultat|	4-7 14
word-before|rótulo|	2-3 -11
word-before|said|	1 6	8+ 21
word-before|salue|	2-3 9	4-7 12
word-before|saluta|	2-3 14
word-before|salué|	4-7 7
word-before|sanders|	8+ 11
word-before|sang|	2-3 -16	4-7 -23
word-before|saying|	4-7 8
word-before|says|	1 -26	2-3 -26	4-7 -11	8+ -15
word-before|say|	2-3 -11
word-before|sa|	2-3 8
word-before|schülerzeitung|	1 -7
word-before|scritta|	2-3 -21	4-7 -13
word-before|scritto|	1 -21	2-3 -21	4-7 -20
word-before|scrutin|	2-3 9
word-before|secondo|	1 -15
word-before|sees|	2-3 18
word-before|seien|	2-3 20	4-7 8
word-before|sei|	2-3 21	4-7 12
word-before|selon|	2-3 -15	4-7 -6
word-before|semanário|	1 -20
word-before|sempre|	2-3 10
word-before|sendung|	2-3 -7
word-before|sentenza|	4-7 12
word-before|serait|	2-3 18
word-before|servicio|	4-7 15
word-before|será|	4-7 -13
word-before|settimanale|	2-3 -12
word-before|should|	2-3 22	4-7 14
word-before|showed|	4-7 -6
word-before|show|	2-3 -19
word-before|sich|	1 10	2-3 6	4-7 -8
word-before|sido|	4-7 15
word-before|significa|	1 -21
word-before|since|	4-7 23
word-before|sindsdien|	2-3 -9
word-before|sistema|	2-3 -15
word-before|situatie|	1 20
word-before|situation|	2-3 17
word-before|slogan|	4-7 -19
word-before|so-called|	1 -27	2-3 -39
word-before|sogenannten|	1 -10
word-before|sogenannte|	1 -12
word-before|sold|	2-3 -23
word-before|sono|	4-7 9
word-before|son|	4-7 25
word-before|so|	8+ 15
word-before|speech|	4-7 12
word-before|stand|	2-3 -10
word-before|start|	4-7 14	8+ 17
word-before|stata|	2-3 -8
word-before|stati|	4-7 17
word-before|stay|	4-7 14
word-before|straf|	4-7 19
word-before|striscione|	4-7 -6
word-before|studie|	2-3 19
word-before|suo|	2-3 -16
word-before|surnomment|	2-3 -15
word-before|surnommée|	2-3 -13
word-before|surnommé|	2-3 -11
word-before|su|	2-3 16
word-before|são|	2-3 16
word-before|talk|	4-7 17
word-before|termed|	2-3 20
word-before|termine|	1 -13
word-before|termo|	1 -10
word-before|term|	1 -9	2-3 -9
word-before|ter|	4-7 13
word-before|test|	4-7 21
word-before|texte|	4-7 12
word-before|texto|	2-3 15
word-before|than|	4-7 23
word-before|that|	1 -16	2-3 6	4-7 16	8+ 38
word-before|their|	2-3 24
word-before|them|	2-3 -17	4-7 16
word-before|they|	2-3 -15	4-7 18
word-before|the|	1 -10	2-3 6	8+ 18
word-before|this|	2-3 6
word-before|tiene|	4-7 16
word-before|titel|	1 -11	2-3 -9	4-7 -12
word-before|titled|	2-3 -19	4-7 -18
word-before|title|	2-3 -30	4-7 -14
word-before|titre|	2-3 -16
word-before|titulado|	2-3 -12	4-7 -17
word-before|titula|	1 -17
word-before|told|	2-3 -12
word-before|tour|	2-3 -16
word-before|to|	1 -6	2-3 14	4-7 37	8+ 27
word-before|trattati|	4-7 23
word-before|tribunal|	4-7 9
word-before|trouvent|	1 14
word-before|trump|	4-7 19	8+ 8
word-before|tube|	2-3 -9
word-before|término|	2-3 -15
word-before|têm|	2-3 -15
word-before|título|	2-3 -9	4-7 -7
word-before|uma|	2-3 13
word-before|una|	4-7 17
word-before|under|	1 -29
word-before|und|	1 -18	2-3 -13
word-before|une|	1 19	4-7 6
word-before|un|	1 -6
word-before|van|	1 19	4-7 27	8+ 9
word-before|verbo|	1 -13
word-before|veut|	2-3 12
word-before|ve|	1 14
word-before|viraria|	1 -9
word-before|virou|	4-7 -20
word-before|voit|	4-7 6
word-before|volksmond|	2-3 -6
word-before|vom|	1 -18	2-3 9
word-before|von|	1 7	4-7 9
word-before|voortaan|	2-3 -13
word-before|voor|	1 -12	2-3 18	4-7 -17
word-before|vor|	4-7 13
word-before|vote|	2-3 14
word-before|voto|	2-3 12
word-before|wants|	4-7 17
word-before|was|	1 7	2-3 7	4-7 32	8+ 24
word-before|welcomed|	4-7 13
word-before|werde|	2-3 -7	4-7 10
word-before|were|	1 20	2-3 34	8+ 22
word-before|werktitel|	2-3 -10
word-before|whose|	2-3 -20
word-before|who|	8+ 14
word-before|wie|	2-3 -16
word-before|will|	4-7 16
word-before|with|	2-3 -12	4-7 16
word-before|wolf|	1 -15
word-before|wolle|	4-7 7
word-before|woord|	1 -22
word-before|words|	2-3 -19
word-before|word|	1 -29
word-before|wort|	1 -13
word-before|would|	1 20	2-3 17	4-7 34	8+ 20
word-before|written|	4-7 -8
word-before|wrote|	2-3 -21
word-before|y|	1 -24	2-3 -15	4-7 15
word-before|zeitung|	2-3 -12
word-before|zich|	2-3 21
word-before|zijn|	1 -13
word-before|zogeheten|	1 -14
word-before|zur|	1 12	2-3 -20
word-before|zu|	4-7 -11
word-before||	1 -10	2-3 9	4-7 21	8+ 21
word-before|à|	1 -7	2-3 13	4-7 25	8+ 22
word-before|è|	1 6	2-3 -8	4-7 25
word-before|était|	2-3 11	4-7 17
word-before|été|	1 -7	4-7 19
word-before|é|	1 -9	2-3 -10	4-7 -11	8+ 6
word-before|être|	2-3 12	4-7 10
word-before|–|	2-3 -16	4-7 -10	8+ 19
word-before|—|	2-3 10	4-7 -8	8+ 15
word-before|’s|	2-3 -13	4-7 -17	8+ 12
word-before|’|	1 -8	2-3 25
work|near|near|,|	all -16
work|near|near|	all -40	all-one -15	first 19	none 16
work|near|near|preposition|	all -31
work|near|near|stop|	first 24
work|near|near|word|	all -20
work|near|none|,|	all -44	all-one -42	first -28	none 21	some 12
work|near|none|:|	all-one 10	first -27	most 13	none -13
work|near|none|	all -68	all-one -35	first -41	most -15	none 15	some 12
work|near|none|auxiliary|	all -19	none 16
work|near|none|capital|	none 6
work|near|none|coordinator|	all -18	none -19
work|near|none|determiner|	none 10
work|near|none|possessive|	all -16
work|near|none|preposition|	all -44	first -10	some 9
work|near|none|pronoun|	none 26
work|near|none|quote|	first 24
work|near|none|stop|	all -14	all-one 19	first 6
work|near|none|subordinator|	all -25
work|near|none|that|	none -9
work|near|none|verb-judging|	all -27	all-one -12
work|near|none|verb-saying|	all -11	all-one -8	none 26
work|near|none|verb-thinking|	none -8
work|near|none|word|	all -27	all-one -31	first -9	some 11
work|none|near|,|	none 23
work|none|near|:|	first 24
work|none|near|	all -26	all-one -13	first -11	none 23	some 6
work|none|near|auxiliary|	none 8
work|none|near|capital|	all-one -19	none -13
work|none|near|determiner|	all-one 7	none 21
work|none|near|preposition|	all -30	all-one -19	first -13
work|none|near|start|	all -25	all-one -16	first 26
work|none|near|subordinator|	all-one -19	none 17
work|none|near|verb-judging|	none 10
work|none|near|verb-saying|	none 12
work|none|near|verb-thinking|	none 14
work|none|near|word|	all -28	all-one -16	first -20	none -7
work|none|near|—|	all -10
work|none|none|)|	first 10
work|none|none|,|	most 10	none 15	some 8	upper 16
work|none|none|-|	first 18	none -8
work|none|none|:|	all 15	all-one 19	first 6	none -24	upper 19
work|none|none|;|	all-one -17	none 17
work|none|none|adverb|	all -8	all-one -17	first -21	none 8
work|none|none|auxiliary|	all -16	all-one -22	first -8	most 29	none 9	some 11	titled 7
work|none|none|capital|	all -9	first -13	none 16	some 11	titled -6
work|none|none|coordinator|	all-one -10	none 6	some -8
work|none|none|determiner|	first 7	none -9	some 10	titled 6
work|none|none|	first 7	some 13	titled 7	upper 8
work|none|none|possessive|	all -34	all-one -31	first -12	none 22	titled 17
work|none|none|preposition|	first -17	most 13	some 9
work|none|none|pronoun|	all -7	all-one -19	first -7	some 26
work|none|none|quote|	all 13	first 17	none -11
work|none|none|start|	first 19	most 18	titled -8
work|none|none|stop|	all 19	all-one 14	first 24	most 8	none 7
work|none|none|subordinator|	all-one -12	first 15	none -11	titled -9
work|none|none|that|	all-one -24	first 22	some 18
work|none|none|verb-judging|	all -9	all-one -30	most -6	some -9
work|none|none|verb-saying|	all-one -7	first -17	most 9	some 11	titled 12
work|none|none|verb-thinking|	none 8	some 10
work|none|none|word|	first -31	most -6	none 11	some 6	titled -13
work|none|none|–|	none 12
work|none|none|—|	all-one 14	none 17
work|none|right|	all -11	all-one -33	first 7
work|none|right|determiner|	all -22
work|none|right|start|	first 13
work|none|right|stop|	first 30
work|right|near|	all -20	none 20
work|right|near|verb-saying|	all -11
work|right|near|word|	all -17	none 20
work|right|none|	all -51	all-one -20	first -14	most -15	some 21
work|right|none|capital|	all -17	all-one -17	first -18	most -14	none 16
work|right|none|verb-saying|	all -18	all-one -20	none -15	some 13
work|right|none|verb-thinking|	none 17
work|right|none|word|	all -46	all-one -9	first -35	most -8	some 15
`;
