/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 12	2-3 14	4-7 23	8+ 29
alone|first|	1 -10	4-7 13	8+ 15
best-gap|according-to|according|gap|according-to|,;q|	2-3 16
best-gap|according-to|according|gap|according-to|,;|	4-7 18	8+ 20
best-gap|according-to|according|gap|according-to|,c|	1 -12	4-7 10
best-gap|according-to|according|gap|according-to|,qc|	2-3 -10
best-gap|according-to|according|gap|according-to|,qs|	8+ 12
best-gap|according-to|according|gap|according-to|,q|	2-3 16	4-7 23
best-gap|according-to|according|gap|according-to|,s|	8+ 8
best-gap|according-to|according|gap|according-to|,|	4-7 14	8+ 31
best-gap|according-to|according|gap|according-to|;|	1 -13	2-3 -10	4-7 -11	8+ 13
best-gap|according-to|according|gap|according-to|c,|	2-3 -9
best-gap|according-to|according|gap|according-to|c|	4-7 15
best-gap|according-to|according|gap|according-to|q,|	2-3 14
best-gap|according-to|according|gap|according-to|q|	4-7 9
best-gap|according-to|according|gap|according-to|s,|	4-7 15
best-gap|according-to|according|gap|according-to||	1 -13	2-3 19	4-7 14	8+ 23
best-gap|actor-nearby|naked||	1 9
best-gap|colon|naked||	1 17	2-3 17	4-7 20	8+ 27
best-gap|colon|saying|gap|colon|,c|	8+ 8
best-gap|colon|saying|gap|colon|,s|	8+ 9
best-gap|colon|saying|gap|colon|,|	8+ 8
best-gap|colon|saying|gap|colon||	8+ 13
best-gap|interview|naked||	4-7 25	8+ 32
best-gap|named-before|naked||	2-3 18	8+ 8
best-gap|named-nearby|naked||	4-7 20
best-gap|paragraph-before|apposed|gap|paragraph-before||	8+ 12
best-gap|paragraph-before|apposition|gap|paragraph-before|,|	4-7 8
best-gap|paragraph-before|direct|gap|paragraph-before|,sq|	8+ 12
best-gap|paragraph-before|direct|gap|paragraph-before||	4-7 16
best-gap|paragraph-before|judging|gap|paragraph-before|,|	8+ 8
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 12
best-gap|paragraph-before|saying|gap|paragraph-before|,q|	8+ 12
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 20	4-7 20	8+ 26
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 14	4-7 12
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 19
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 10	8+ 32
best-gap|possessor|naked||	1 10	2-3 -8	8+ 22
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,|	1 -16
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -9	2-3 -30	4-7 -14
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 7	4-7 -15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -24	4-7 8	8+ 31
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -23	4-7 22	8+ 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 17	4-7 24	8+ 12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -16	2-3 11	4-7 -14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -21	8+ 21
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 12	4-7 19	8+ 26
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s;|	2-3 -15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -11	4-7 33	8+ 19
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -28	4-7 -13
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -14	4-7 7
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -25	8+ 19
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 -8	4-7 19	8+ 7
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 14
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -13	2-3 -8
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 33	8+ 13
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -20	2-3 -13	4-7 -15
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	1 -12	2-3 -14
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 7	4-7 15	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	1 -9	4-7 21
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 17
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 33	8+ 17
best-gap|sentence-after|according|gap|sentence-after||	8+ 9
best-gap|sentence-after|apposed|gap|sentence-after||	8+ 19
best-gap|sentence-after|apposition|gap|sentence-after||	8+ -12
best-gap|sentence-after|direct|gap|sentence-after||	8+ 26
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 7
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 14	4-7 8
best-gap|sentence-after|saying|gap|sentence-after||	1 17	2-3 -12	4-7 -9	8+ 25
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 -7	8+ 13
best-gap|sentence-before|according|gap|sentence-before|,c|	4-7 15	8+ 15
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -20	4-7 -12	8+ 10
best-gap|sentence-before|according|gap|sentence-before|,s|	8+ 9
best-gap|sentence-before|according|gap|sentence-before|,|	1 -9	4-7 21	8+ 8
best-gap|sentence-before|according|gap|sentence-before|q|	2-3 13
best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 7
best-gap|sentence-before|according|gap|sentence-before||	1 -11	4-7 -7	8+ 7
best-gap|sentence-before|apposed|gap|sentence-before||	8+ 21
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 9
best-gap|sentence-before|apposition|gap|sentence-before|sq,|	2-3 7
best-gap|sentence-before|apposition|gap|sentence-before|sq|	1 -9	8+ 7
best-gap|sentence-before|apposition|gap|sentence-before|s|	4-7 12	8+ 11
best-gap|sentence-before|apposition|gap|sentence-before||	2-3 15	4-7 19	8+ 10
best-gap|sentence-before|direct|gap|sentence-before|,s|	8+ 11
best-gap|sentence-before|direct|gap|sentence-before|,|	8+ 14
best-gap|sentence-before|direct|gap|sentence-before|;|	8+ 17
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -11
best-gap|sentence-before|direct|gap|sentence-before|sq|	4-7 19
best-gap|sentence-before|direct|gap|sentence-before|s|	8+ 28
best-gap|sentence-before|direct|gap|sentence-before||	1 -19	2-3 -8	8+ 28
best-gap|sentence-before|judging|gap|sentence-before|,s|	1 17
best-gap|sentence-before|judging|gap|sentence-before|,|	2-3 -11
best-gap|sentence-before|judging|gap|sentence-before|q,s|	2-3 -10
best-gap|sentence-before|judging|gap|sentence-before|qs;,|	2-3 -19
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -20
best-gap|sentence-before|judging|gap|sentence-before|s|	8+ 11
best-gap|sentence-before|judging|gap|sentence-before||	4-7 20	8+ 16
best-gap|sentence-before|other|gap|sentence-before||	4-7 14	8+ 15
best-gap|sentence-before|relative|gap|sentence-before|,|	8+ 21
best-gap|sentence-before|relative|gap|sentence-before|qs;,|	1 -8
best-gap|sentence-before|relative|gap|sentence-before||	2-3 -17	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,;|	2-3 -17	4-7 22	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|,cs|	4-7 18	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,c|	2-3 -8	4-7 34	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|,q;|	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|,qs|	2-3 -14
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -13	2-3 -7	4-7 11	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 19	8+ 24
best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|,s|	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|,|	1 7	4-7 44	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|;q,|	2-3 -18
best-gap|sentence-before|saying|gap|sentence-before|;q|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 -20	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|c,;|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 25
best-gap|sentence-before|saying|gap|sentence-before|c,|	4-7 -7
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 26
best-gap|sentence-before|saying|gap|sentence-before|cs,|	4-7 21
best-gap|sentence-before|saying|gap|sentence-before|c|	4-7 -12
best-gap|sentence-before|saying|gap|sentence-before|q,s|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -7
best-gap|sentence-before|saying|gap|sentence-before|qs|	2-3 15
best-gap|sentence-before|saying|gap|sentence-before|q|	1 -21	2-3 -14	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|s,q|	2-3 -18
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -22	2-3 7	4-7 11	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|s;|	2-3 -13	4-7 20
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 -8	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|sc|	2-3 -15	4-7 17	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|sq,|	2-3 8	4-7 8	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|sq;|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -18	4-7 27	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|s|	1 12	2-3 -12	4-7 21	8+ 20
best-gap|sentence-before|saying|gap|sentence-before||	1 -16	2-3 25	4-7 46	8+ 15
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 17	8+ 22
best-gap|signature|naked||	1 -26	2-3 -28	4-7 -22	8+ 32
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -17
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 9	4-7 21	8+ 36
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 -10	8+ 13
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|,|	2-3 -16
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	4-7 12	8+ 28
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	1 -24	2-3 -19
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	4-7 11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 23	8+ 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	8+ 33
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	2-3 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	1 -22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	1 -17	2-3 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 12	4-7 20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -16	2-3 -13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 20	4-7 30
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 9	2-3 11	4-7 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -9	4-7 23	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 13	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -28	4-7 -9	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -13	2-3 -13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	2-3 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 10	2-3 16	4-7 9	8+ 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 9	4-7 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sc|	2-3 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	4-7 24
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq|	2-3 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 14	4-7 23	8+ 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	8+ 26
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -14	2-3 -18
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -14	2-3 -13
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -18	2-3 14	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	4-7 22	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -9	2-3 -11	4-7 28	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	2-3 14	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	1 -17	2-3 16	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	1 21	2-3 25	4-7 14	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 18	4-7 19	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -12	4-7 -9	8+ 47
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,s|	4-7 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,|	1 -12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 30	4-7 9	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -11	4-7 15	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	2-3 -13	4-7 13	8+ -10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 19	2-3 26	4-7 21	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 16	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,cs|	2-3 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	1 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 -7	8+ -7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qcs|	2-3 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -8	4-7 18	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 22	4-7 30	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 32	4-7 28	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 10	4-7 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 18	4-7 25	8+ 32
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 21	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 27	4-7 19	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	2-3 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -11	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -20	4-7 21	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -22	4-7 11	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 16
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -8	4-7 -18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,c|	1 -21
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -23	4-7 7
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 8	8+ 20
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|c|	4-7 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 19	8+ 19
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -18	2-3 12	4-7 11	8+ 16
best-gap|topic-after|naked||	8+ 15
best-gap|transcript|naked||	4-7 19	8+ 22
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 10
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	4-7 11
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 7
best-gap|verb-then-speaker|other|gap|verb-then-speaker|;|	2-3 -13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -18	8+ 21
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	8+ 29
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|s|	2-3 10	4-7 17
best-intro|'|saying|0|	2-3 -17
best-intro|(|saying|0|	4-7 14
best-intro|,|according|1|	1 13	2-3 10	8+ 19
best-intro|,|according|2-4|	1 -19	2-3 -14	4-7 8	8+ 7
best-intro|,|according|5-10|	1 -8	2-3 9	4-7 27	8+ 14
best-intro|,|according|far|	2-3 18	4-7 22	8+ 13
best-intro|,|apposed|-3|	2-3 -11
best-intro|,|apposed|-4|	1 -16
best-intro|,|apposed|-6|	2-3 -13
best-intro|,|apposition|far|	4-7 -7
best-intro|,|direct|2-4|	2-3 11
best-intro|,|direct|5-10|	1 -8	2-3 -14
best-intro|,|judging|1|	4-7 10
best-intro|,|judging|2-4|	1 -13	2-3 -25	4-7 9
best-intro|,|judging|5-10|	4-7 12	8+ 17
best-intro|,|judging|far|	2-3 14
best-intro|,|naked|1|	1 10
best-intro|,|naked|5-10|	1 -38	4-7 9	8+ 14
best-intro|,|naked|far|	1 -25
best-intro|,|other|0|	2-3 -7
best-intro|,|other|1|	1 -21	2-3 -13
best-intro|,|relative|5-10|	1 -14
best-intro|,|saying|0|	2-3 -22	8+ 28
best-intro|,|saying|1|	1 15	2-3 35	4-7 16	8+ 30
best-intro|,|saying|2-4|	1 -18	4-7 9	8+ 32
best-intro|,|saying|5-10|	1 -26	2-3 -7	4-7 24
best-intro|,|saying|far|	1 22	8+ 32
best-intro|,|thinking|5-10|	1 -16
best-intro|-|naked|2-4|	8+ 9
best-intro|-|naked|5-10|	8+ 15
best-intro|:|according|1|	2-3 8	4-7 -7	8+ 10
best-intro|:|according|2-4|	2-3 -21
best-intro|:|according|5-10|	2-3 16	4-7 13	8+ 20
best-intro|:|according|far|	4-7 22	8+ 12
best-intro|:|apposed|2-4|	2-3 9	4-7 19	8+ 27
best-intro|:|apposed|5-10|	8+ 20
best-intro|:|apposition|2-4|	4-7 8	8+ 24
best-intro|:|apposition|5-10|	4-7 18	8+ 19
best-intro|:|apposition|far|	4-7 15	8+ 14
best-intro|:|direct|0|	8+ 18
best-intro|:|direct|2-4|	2-3 14	4-7 7	8+ 22
best-intro|:|direct|5-10|	8+ 26
best-intro|:|direct|far|	4-7 -16
best-intro|:|judging|1|	4-7 19	8+ 14
best-intro|:|judging|2-4|	2-3 8	4-7 -7	8+ 9
best-intro|:|judging|5-10|	4-7 17	8+ 15
best-intro|:|judging|far|	8+ 13
best-intro|:|naked|1|	1 12	2-3 17	4-7 10	8+ 30
best-intro|:|naked|2-4|	1 8	2-3 12	4-7 15	8+ 16
best-intro|:|naked|5-10|	2-3 -11	8+ -11
best-intro|:|naked|far|	1 -8	2-3 -13	8+ 17
best-intro|:|other|1|	2-3 -17
best-intro|:|saying|-10|	4-7 12
best-intro|:|saying|0|	2-3 -19	8+ 32
best-intro|:|saying|1|	4-7 15	8+ 24
best-intro|:|saying|2-4|	1 23	2-3 33	8+ 34
best-intro|:|saying|5-10|	2-3 -23	8+ 12
best-intro|:|saying|far|	1 -31	2-3 -23
best-intro|:|thinking|2-4|	4-7 13	8+ 17
best-intro|:|thinking|5-10|	8+ 13
best-intro|;|according|1|	4-7 13
best-intro|;|naked|1|	4-7 -17
best-intro|;|naked|far|	1 -23
best-intro|adverb|according|2-4|	1 -18	2-3 10
best-intro|adverb|according|5-10|	4-7 14
best-intro|adverb|according|far|	2-3 7
best-intro|adverb|judging|2-4|	1 9	2-3 21	4-7 24
best-intro|adverb|judging|5-10|	1 -9
best-intro|adverb|naked|2-4|	2-3 -8
best-intro|adverb|naked|5-10|	1 9	4-7 -7
best-intro|adverb|naked|far|	1 7	2-3 -17	4-7 -10
best-intro|adverb|saying|1|	1 -8	2-3 -15
best-intro|adverb|saying|2-4|	2-3 12
best-intro|adverb|saying|5-10|	1 15	2-3 -19	4-7 29	8+ 17
best-intro|adverb|saying|far|	1 13	2-3 12	8+ 16
best-intro|auxiliary|according|1|	1 -24	2-3 -13	4-7 24	8+ 12
best-intro|auxiliary|according|2-4|	1 16	4-7 39	8+ 11
best-intro|auxiliary|according|5-10|	1 -11	4-7 45	8+ 14
best-intro|auxiliary|according|far|	2-3 30	4-7 23	8+ 9
best-intro|auxiliary|direct|0|	1 -19	2-3 -15
best-intro|auxiliary|direct|far|	4-7 21
best-intro|auxiliary|judging|2-4|	1 -25
best-intro|auxiliary|judging|5-10|	2-3 -9	4-7 28
best-intro|auxiliary|naked|1|	1 -10	2-3 -16
best-intro|auxiliary|naked|2-4|	1 -11	2-3 12	4-7 27	8+ 20
best-intro|auxiliary|naked|5-10|	1 -15	2-3 18	4-7 41	8+ 19
best-intro|auxiliary|naked|far|	1 8	2-3 14	8+ 17
best-intro|auxiliary|saying|0|	2-3 -12	4-7 28	8+ 22
best-intro|auxiliary|saying|1|	1 26	2-3 10	4-7 27
best-intro|auxiliary|saying|2-4|	2-3 11	4-7 -9	8+ 15
best-intro|auxiliary|saying|5-10|	1 22	2-3 30	4-7 50	8+ 26
best-intro|auxiliary|saying|far|	1 19	2-3 18	8+ 25
best-intro|capital|according|0|	4-7 -14
best-intro|capital|according|2-4|	2-3 17
best-intro|capital|according|5-10|	2-3 15	4-7 12
best-intro|capital|according|far|	2-3 8
best-intro|capital|direct|1|	2-3 -16
best-intro|capital|judging|0|	1 13	2-3 -22
best-intro|capital|judging|1|	2-3 12	4-7 11	8+ 15
best-intro|capital|judging|2-4|	4-7 16
best-intro|capital|judging|5-10|	2-3 10	4-7 14
best-intro|capital|naked|0|	1 10	2-3 14
best-intro|capital|naked|1|	1 -21	2-3 -21
best-intro|capital|naked|2-4|	1 -17	2-3 -15	8+ 17
best-intro|capital|naked|5-10|	1 -7	4-7 14
best-intro|capital|naked|far|	2-3 -8	4-7 -14
best-intro|capital|other|0|	1 -8	2-3 -9
best-intro|capital|saying|0|	1 -17	2-3 11	4-7 17	8+ 25
best-intro|capital|saying|1|	2-3 -15	8+ 12
best-intro|capital|saying|2-4|	1 7	4-7 8	8+ 19
best-intro|capital|saying|5-10|	2-3 25	4-7 26	8+ 19
best-intro|capital|saying|far|	2-3 14	4-7 20	8+ 16
best-intro|coordinator|apposition|far|	4-7 13
best-intro|coordinator|judging|2-4|	1 12
best-intro|coordinator|judging|5-10|	4-7 17
best-intro|coordinator|judging|far|	2-3 18
best-intro|coordinator|naked|1|	2-3 -17
best-intro|coordinator|naked|2-4|	1 -8	2-3 -9
best-intro|coordinator|naked|5-10|	1 -24
best-intro|coordinator|naked|far|	1 -8
best-intro|coordinator|saying|0|	2-3 -14	4-7 -15	8+ 15
best-intro|coordinator|saying|1|	2-3 12
best-intro|coordinator|saying|2-4|	2-3 -11	4-7 21	8+ 8
best-intro|coordinator|saying|5-10|	2-3 10	4-7 30	8+ 14
best-intro|coordinator|saying|far|	1 -11	2-3 23	4-7 22	8+ 19
best-intro|determiner|according|0|	1 -16
best-intro|determiner|according|1|	1 11	4-7 16
best-intro|determiner|according|2-4|	1 -40	2-3 14	4-7 20
best-intro|determiner|according|5-10|	2-3 -7
best-intro|determiner|according|far|	1 -12	2-3 -10	4-7 -9
best-intro|determiner|apposed|1|	1 -15
best-intro|determiner|apposition|1|	2-3 -16
best-intro|determiner|apposition|far|	2-3 -15
best-intro|determiner|direct|1|	2-3 -9
best-intro|determiner|direct|5-10|	1 7	2-3 -14
best-intro|determiner|judging|1|	1 8	4-7 -20
best-intro|determiner|judging|2-4|	2-3 -7	4-7 22
best-intro|determiner|judging|5-10|	1 14	2-3 -11	4-7 17
best-intro|determiner|naked|0|	1 -17
best-intro|determiner|naked|1|	1 -13	2-3 9
best-intro|determiner|naked|2-4|	2-3 -12
best-intro|determiner|naked|5-10|	1 -18	2-3 12
best-intro|determiner|naked|far|	4-7 15
best-intro|determiner|other|0|	1 -15	2-3 -12	4-7 -8
best-intro|determiner|other|1|	2-3 -13
best-intro|determiner|relative|far|	1 -10
best-intro|determiner|saying|-2|	1 -11
best-intro|determiner|saying|0|	1 -11	2-3 15
best-intro|determiner|saying|1|	1 -13	2-3 7	4-7 22
best-intro|determiner|saying|2-4|	1 13	4-7 7	8+ 17
best-intro|determiner|saying|5-10|	1 8	2-3 -22	8+ 16
best-intro|determiner|saying|far|	1 18	2-3 23
best-intro|determiner|thinking|2-4|	1 -12
best-intro|determiner|thinking|5-10|	2-3 -15
best-intro|determiner|thinking|far|	2-3 -15
best-intro|possessive|direct|5-10|	2-3 -16
best-intro|possessive|judging|2-4|	2-3 18
best-intro|possessive|saying|0|	2-3 -23
best-intro|possessive|saying|2-4|	1 14	4-7 -7
best-intro|possessive|saying|5-10|	2-3 -22	8+ 12
best-intro|preposition|according|1|	2-3 10	4-7 12
best-intro|preposition|according|2-4|	1 -26	2-3 -12	4-7 -7
best-intro|preposition|according|5-10|	1 -13	4-7 29
best-intro|preposition|according|far|	1 -22	4-7 21
best-intro|preposition|apposed|2-4|	2-3 15	4-7 -10
best-intro|preposition|apposition|2-4|	4-7 13	8+ -13
best-intro|preposition|apposition|5-10|	1 -17
best-intro|preposition|apposition|far|	2-3 -14
best-intro|preposition|direct|0|	1 -17
best-intro|preposition|direct|1|	2-3 -22
best-intro|preposition|direct|2-4|	1 -27	2-3 -13	4-7 15
best-intro|preposition|direct|5-10|	2-3 11	4-7 -10
best-intro|preposition|direct|far|	2-3 -15	4-7 -14
best-intro|preposition|judging|1|	2-3 -15	4-7 10
best-intro|preposition|judging|2-4|	2-3 18	4-7 49	8+ 19
best-intro|preposition|judging|5-10|	1 -17	4-7 7	8+ 15
best-intro|preposition|naked|0|	1 -10	2-3 -20
best-intro|preposition|naked|1|	2-3 -27
best-intro|preposition|naked|2-4|	1 13	4-7 14	8+ 9
best-intro|preposition|naked|5-10|	8+ 14
best-intro|preposition|naked|far|	2-3 -10	4-7 12	8+ 16
best-intro|preposition|other|0|	1 -10	2-3 -10
best-intro|preposition|other|1|	1 -10	2-3 -8
best-intro|preposition|relative|2-4|	1 -17
best-intro|preposition|relative|far|	1 -17	2-3 -12
best-intro|preposition|saying|0|	1 -22	2-3 7	8+ 21
best-intro|preposition|saying|1|	1 19	2-3 -17	8+ 24
best-intro|preposition|saying|2-4|	1 -21	4-7 13	8+ 18
best-intro|preposition|saying|5-10|	1 -9	2-3 12	8+ 24
best-intro|preposition|saying|far|	1 -12	2-3 -7	4-7 -8	8+ 18
best-intro|preposition|thinking|5-10|	2-3 9
best-intro|pronoun|according|1|	2-3 14
best-intro|pronoun|according|2-4|	2-3 18	4-7 16
best-intro|pronoun|direct|1|	2-3 15
best-intro|pronoun|judging|1|	2-3 -7	4-7 39	8+ 12
best-intro|pronoun|naked|0|	1 -10
best-intro|pronoun|naked|2-4|	1 11	4-7 21
best-intro|pronoun|naked|5-10|	2-3 -19
best-intro|pronoun|naked|far|	2-3 11	4-7 -8
best-intro|pronoun|saying|0|	1 10	2-3 -8	8+ 12
best-intro|pronoun|saying|1|	1 11	4-7 15
best-intro|pronoun|saying|2-4|	2-3 12	4-7 31	8+ 16
best-intro|pronoun|saying|5-10|	1 -9	2-3 29	4-7 20	8+ 13
best-intro|pronoun|saying|far|	4-7 19
best-intro|quote|judging|2-4|	4-7 9
best-intro|quote|naked|5-10|	2-3 -7	4-7 9
best-intro|quote|naked|far|	4-7 14
best-intro|quote|saying|0|	4-7 13	8+ 14
best-intro|quote|saying|1|	4-7 15
best-intro|quote|saying|2-4|	8+ 13
best-intro|quote|saying|5-10|	8+ 23
best-intro|start|according|1|	1 -21	4-7 -10	8+ 13
best-intro|start|according|2-4|	8+ 16
best-intro|start|according|far|	8+ 9
best-intro|start|apposed|far|	8+ 16
best-intro|start|apposition|far|	4-7 8	8+ 10
best-intro|start|direct|0|	4-7 14	8+ 29
best-intro|start|direct|far|	4-7 17	8+ 19
best-intro|start|judging|0|	2-3 -20	8+ 14
best-intro|start|judging|1|	2-3 7	4-7 8
best-intro|start|judging|far|	4-7 18	8+ 21
best-intro|start|naked|0|	1 -24	2-3 -12	4-7 29	8+ 41
best-intro|start|naked|1|	2-3 -27	8+ 32
best-intro|start|naked|2-4|	1 -11	4-7 41	8+ 20
best-intro|start|naked|5-10|	2-3 -18	4-7 28	8+ 29
best-intro|start|naked|far|	1 -15	2-3 19	4-7 8	8+ 7
best-intro|start|other|0|	4-7 -7
best-intro|start|other|1|	4-7 25	8+ 15
best-intro|start|saying|0|	1 43	2-3 63	4-7 46	8+ 15
best-intro|start|saying|1|	1 16	2-3 38	4-7 10	8+ 7
best-intro|start|saying|2-4|	2-3 -17	4-7 30	8+ 22
best-intro|start|saying|5-10|	2-3 -18	4-7 19	8+ 29
best-intro|start|saying|far|	1 -14	8+ 36
best-intro|start|thinking|0|	4-7 22	8+ 19
best-intro|stop|according|1|	2-3 18	4-7 36	8+ 11
best-intro|stop|according|5-10|	1 -16	2-3 15	4-7 16	8+ 10
best-intro|stop|according|far|	2-3 17	8+ 10
best-intro|stop|apposed|2-4|	8+ 14
best-intro|stop|apposition|2-4|	2-3 11	4-7 9	8+ 13
best-intro|stop|apposition|5-10|	4-7 16	8+ 9
best-intro|stop|apposition|far|	8+ 14
best-intro|stop|direct|0|	4-7 24	8+ 24
best-intro|stop|direct|1|	8+ 22
best-intro|stop|direct|2-4|	8+ 24
best-intro|stop|direct|5-10|	2-3 9	4-7 32	8+ 28
best-intro|stop|direct|far|	4-7 17	8+ 37
best-intro|stop|judging|0|	2-3 -7
best-intro|stop|judging|1|	2-3 8	4-7 21	8+ 11
best-intro|stop|judging|2-4|	4-7 17
best-intro|stop|judging|5-10|	8+ 13
best-intro|stop|naked|0|	8+ 14
best-intro|stop|naked|1|	1 -8	2-3 -8	4-7 -12	8+ 18
best-intro|stop|naked|2-4|	1 13	2-3 12	4-7 8	8+ 22
best-intro|stop|naked|5-10|	1 -11	2-3 9	8+ 13
best-intro|stop|naked|far|	1 24	2-3 8	4-7 7	8+ 14
best-intro|stop|other|1|	1 18	2-3 28	4-7 40	8+ 12
best-intro|stop|relative|2-4|	8+ 8
best-intro|stop|relative|5-10|	8+ 24
best-intro|stop|relative|far|	4-7 21	8+ -10
best-intro|stop|saying|0|	1 60	2-3 16	4-7 46	8+ 19
best-intro|stop|saying|1|	1 37	2-3 21	4-7 20	8+ 10
best-intro|stop|saying|2-4|	1 10	4-7 48	8+ 15
best-intro|stop|saying|5-10|	4-7 50	8+ 25
best-intro|stop|saying|far|	2-3 -8	4-7 71	8+ 27
best-intro|stop|thinking|0|	4-7 17	8+ 18
best-intro|stop|thinking|2-4|	8+ 22
best-intro|stop|thinking|5-10|	8+ 14
best-intro|subordinator|according|5-10|	4-7 15
best-intro|subordinator|according|far|	2-3 17
best-intro|subordinator|direct|1|	1 -20
best-intro|subordinator|direct|5-10|	2-3 -14
best-intro|subordinator|judging|0|	1 11
best-intro|subordinator|judging|1|	2-3 9	4-7 7	8+ 13
best-intro|subordinator|judging|2-4|	1 19	4-7 33	8+ 21
best-intro|subordinator|judging|5-10|	1 -8	2-3 15	4-7 -9	8+ 11
best-intro|subordinator|judging|far|	4-7 23
best-intro|subordinator|naked|1|	2-3 -12
best-intro|subordinator|naked|2-4|	1 -11	4-7 8
best-intro|subordinator|naked|5-10|	2-3 -16
best-intro|subordinator|saying|-9|	1 -17
best-intro|subordinator|saying|0|	2-3 -22
best-intro|subordinator|saying|1|	1 -28
best-intro|subordinator|saying|2-4|	1 -23	2-3 -17	4-7 23
best-intro|subordinator|saying|5-10|	2-3 -24	4-7 33	8+ 19
best-intro|subordinator|saying|far|	1 23	8+ 23
best-intro|subordinator|thinking|2-4|	2-3 -24
best-intro|that|according|2-4|	2-3 8
best-intro|that|apposition|5-10|	4-7 13
best-intro|that|apposition|far|	4-7 15
best-intro|that|judging|1|	1 18	2-3 15	4-7 20	8+ 10
best-intro|that|judging|5-10|	2-3 16
best-intro|that|naked|2-4|	4-7 13
best-intro|that|naked|5-10|	2-3 10	4-7 15	8+ 12
best-intro|that|naked|far|	1 -15	2-3 23	4-7 27	8+ 15
best-intro|that|saying|1|	1 -19	2-3 9	4-7 40	8+ 18
best-intro|that|saying|2-4|	1 -7	8+ 20
best-intro|that|saying|5-10|	2-3 17	4-7 21	8+ 20
best-intro|that|saying|far|	4-7 24	8+ 13
best-intro|that|thinking|1|	1 -16
best-intro|verb-judging|according|2-4|	2-3 -13
best-intro|verb-judging|according|5-10|	1 -11
best-intro|verb-judging|according|far|	1 -13	2-3 -19
best-intro|verb-judging|judging|0|	4-7 13	8+ 15
best-intro|verb-judging|judging|2-4|	2-3 -9	4-7 23
best-intro|verb-judging|judging|far|	2-3 -7
best-intro|verb-judging|naked|0|	1 -15	2-3 -17
best-intro|verb-judging|naked|2-4|	1 9	2-3 -9	4-7 16
best-intro|verb-judging|naked|5-10|	2-3 -12	4-7 13
best-intro|verb-judging|saying|0|	2-3 -15	4-7 -14
best-intro|verb-judging|saying|1|	2-3 -9
best-intro|verb-judging|saying|2-4|	4-7 27
best-intro|verb-judging|saying|5-10|	1 28	4-7 34	8+ 13
best-intro|verb-judging|saying|far|	1 -29	2-3 -12	4-7 24
best-intro|verb-judging|thinking|5-10|	2-3 12
best-intro|verb-saying|according|2-4|	4-7 -8
best-intro|verb-saying|apposition|2-4|	4-7 -14
best-intro|verb-saying|direct|far|	1 -22
best-intro|verb-saying|judging|2-4|	2-3 22	4-7 18	8+ 12
best-intro|verb-saying|naked|1|	2-3 -17
best-intro|verb-saying|naked|2-4|	2-3 -13
best-intro|verb-saying|naked|5-10|	1 -25	2-3 14
best-intro|verb-saying|naked|far|	1 -28	2-3 -11
best-intro|verb-saying|saying|0|	4-7 -11
best-intro|verb-saying|saying|2-4|	1 -12
best-intro|verb-saying|saying|5-10|	8+ 16
best-intro|verb-saying|saying|far|	4-7 17
best-intro|verb-thinking|judging|2-4|	1 17	4-7 16
best-intro|verb-thinking|naked|2-4|	4-7 7
best-intro|verb-thinking|naked|far|	2-3 16
best-intro|verb-thinking|saying|2-4|	2-3 -11	4-7 18	8+ 13
best-intro|verb-thinking|saying|5-10|	1 -26	2-3 8	4-7 33	8+ 16
best-intro|verb-thinking|saying|far|	2-3 15
best-intro|verb-thinking|thinking|0|	1 -15	8+ 10
best-intro|word|according|0|	1 -16
best-intro|word|according|1|	1 24	2-3 -8	4-7 16
best-intro|word|according|2-4|	1 22	4-7 23	8+ 11
best-intro|word|according|5-10|	1 -22	4-7 7	8+ 13
best-intro|word|according|far|	1 7	2-3 -12	8+ 8
best-intro|word|apposed|0|	2-3 -23
best-intro|word|apposed|2-4|	2-3 -16
best-intro|word|apposed|5-10|	4-7 10
best-intro|word|apposition|0|	2-3 -10
best-intro|word|apposition|5-10|	1 -14	4-7 18
best-intro|word|apposition|far|	2-3 -13	4-7 8
best-intro|word|direct|0|	2-3 -22
best-intro|word|direct|1|	2-3 -25	4-7 18
best-intro|word|direct|2-4|	1 -25	8+ 17
best-intro|word|direct|5-10|	1 -34
best-intro|word|direct|far|	2-3 8
best-intro|word|judging|0|	2-3 -16
best-intro|word|judging|1|	2-3 23	4-7 23
best-intro|word|judging|2-4|	8+ 16
best-intro|word|judging|5-10|	8+ 18
best-intro|word|judging|far|	1 8	2-3 8
best-intro|word|naked|0|	1 -7	4-7 -11
best-intro|word|naked|1|	2-3 -31	4-7 -8
best-intro|word|naked|2-4|	1 -13	4-7 -25
best-intro|word|naked|5-10|	1 16	4-7 9	8+ 21
best-intro|word|naked|far|	1 -17
best-intro|word|other|0|	1 -10	2-3 -10
best-intro|word|other|1|	2-3 -10
best-intro|word|other|5-10|	2-3 -9
best-intro|word|relative|5-10|	2-3 10	4-7 16
best-intro|word|saying|-5|	2-3 -11
best-intro|word|saying|0|	1 -12	4-7 -13	8+ 26
best-intro|word|saying|1|	1 -16	2-3 7	4-7 19	8+ 12
best-intro|word|saying|2-4|	1 -19	4-7 14	8+ 19
best-intro|word|saying|5-10|	1 -14	2-3 17	4-7 10	8+ 33
best-intro|word|saying|far|	4-7 8	8+ 25
best-intro|word|thinking|2-4|	1 -9	4-7 25	8+ 10
best-intro|word|thinking|5-10|	1 -17	4-7 19
best-intro|word|thinking|far|	1 -20
best-intro|–|saying|2-4|	4-7 12
best-intro|—|apposed|-3|	2-3 -12
best-intro|—|naked|far|	2-3 11	4-7 9	8+ 9
best-intro|—|saying|2-4|	4-7 14
best-intro|—|saying|far|	8+ 7
best-intro|’|judging|2-4|	2-3 19	4-7 20
best-intro|’|saying|5-10|	4-7 15
best-lead|lower|%|saying|	speaker-then-quote 12
best-lead|lower|(|naked|	topic 10
best-lead|lower|,|according|	according-to 37
best-lead|lower|,|judging|	verb-then-speaker 10
best-lead|lower|,|naked|	actor-nearby 13	colon 21	named-nearby 19	possessor 26
best-lead|lower|,|other|	quote-then-verb -21	verb-then-speaker 12
best-lead|lower|,|saying|	quote-then-speaker -11	quote-then-verb 16	sentence-after 18	sentence-before 10	speaker-then-quote 11	verb-then-speaker 24
best-lead|lower|,|thinking|	speaker-then-quote -14
best-lead|lower|-|saying|	speaker-then-quote 15
best-lead|lower|:|according|	according-to 9
best-lead|lower|:|direct|	speaker-then-quote -17
best-lead|lower|:|judging|	speaker-then-quote 9
best-lead|lower|:|naked|	actor-nearby -23	possessor -19	topic -27
best-lead|lower|:|saying|	quote-then-verb 18	speaker-then-quote -21
best-lead|lower|;|according|	according-to 14
best-lead|lower|;|naked|	actor-nearby -13	topic -24
best-lead|lower|adverb|according|	according-to -8
best-lead|lower|adverb|judging|	quote-then-verb 8	speaker-then-quote 28
best-lead|lower|adverb|naked|	actor-nearby 11	named-nearby -15	topic -7
best-lead|lower|adverb|saying|	quote-then-verb 13	sentence-before -14	speaker-then-quote 14	verb-then-speaker -16
best-lead|lower|auxiliary|according|	sentence-before 13
best-lead|lower|auxiliary|apposition|	sentence-before -11
best-lead|lower|auxiliary|direct|	speaker-then-quote -9
best-lead|lower|auxiliary|judging|	sentence-before 22	speaker-then-quote -18
best-lead|lower|auxiliary|naked|	actor-nearby 18	named-nearby 11	possessor -17
best-lead|lower|auxiliary|saying|	quote-then-speaker 26	quote-then-verb 10	sentence-before 11	speaker-then-quote 39	verb-then-speaker -8
best-lead|lower|capital|according|	according-to 21
best-lead|lower|capital|direct|	speaker-then-quote 18
best-lead|lower|capital|naked|	actor-nearby -7	topic 20
best-lead|lower|capital|saying|	quote-then-speaker 15	sentence-before 16	speaker-then-quote 46	verb-then-speaker 15
best-lead|lower|coordinator|apposition|	sentence-before 13
best-lead|lower|coordinator|direct|	speaker-then-quote -28
best-lead|lower|coordinator|naked|	actor-nearby -19
best-lead|lower|coordinator|saying|	quote-then-speaker 14	quote-then-verb -13	sentence-before 7	speaker-then-quote 18	verb-then-speaker -16
best-lead|lower|determiner|according|	sentence-before 10
best-lead|lower|determiner|apposed|	quote-then-speaker -19
best-lead|lower|determiner|apposition|	speaker-then-quote 17
best-lead|lower|determiner|direct|	quote-then-speaker -17
best-lead|lower|determiner|judging|	quote-then-speaker 9	quote-then-verb -16
best-lead|lower|determiner|naked|	colon -24	named-nearby -9	possessor 21
best-lead|lower|determiner|other|	quote-then-verb -12
best-lead|lower|determiner|relative|	sentence-before -10
best-lead|lower|determiner|saying|	quote-then-speaker 22	quote-then-verb 23	sentence-before -33	verb-then-speaker 14
best-lead|lower|determiner|shared|	quote-then-speaker -14
best-lead|lower|determiner|thinking|	quote-then-speaker -20	speaker-then-quote -11
best-lead|lower|possessive|judging|	speaker-then-quote 27
best-lead|lower|possessive|naked|	named-nearby 7	possessor -17
best-lead|lower|possessive|saying|	quote-then-speaker 12	speaker-then-quote 21
best-lead|lower|preposition|according|	sentence-before -14
best-lead|lower|preposition|apposition|	sentence-before 13	speaker-then-quote -12
best-lead|lower|preposition|direct|	quote-then-speaker -12	sentence-before -19	speaker-then-quote 11
best-lead|lower|preposition|judging|	sentence-before -9
best-lead|lower|preposition|naked|	named-nearby 15	possessor 16	topic 7
best-lead|lower|preposition|other|	quote-then-verb -11
best-lead|lower|preposition|relative|	sentence-before -8
best-lead|lower|preposition|saying|	quote-then-speaker -12	quote-then-verb -22
best-lead|lower|preposition|thinking|	quote-then-speaker 11	sentence-after -18	speaker-then-quote 13
best-lead|lower|pronoun|according|	according-to 22
best-lead|lower|pronoun|direct|	speaker-then-quote 11
best-lead|lower|pronoun|naked|	actor-nearby -12
best-lead|lower|pronoun|saying|	quote-then-verb 16	sentence-before -8	speaker-then-quote 22
best-lead|lower|pronoun|thinking|	speaker-then-quote 15
best-lead|lower|quote|judging|	speaker-then-quote 16
best-lead|lower|quote|naked|	named-nearby -21
best-lead|lower|quote|saying|	speaker-then-quote 21
best-lead|lower|subordinator|according|	according-to 26
best-lead|lower|subordinator|apposed|	quote-then-speaker -9
best-lead|lower|subordinator|direct|	speaker-then-quote -9
best-lead|lower|subordinator|judging|	quote-then-speaker 11	speaker-then-quote 9
best-lead|lower|subordinator|naked|	named-nearby 15
best-lead|lower|subordinator|relative|	speaker-then-quote -12
best-lead|lower|subordinator|saying|	quote-then-speaker -21	sentence-after -22	sentence-before -9
best-lead|lower|subordinator|thinking|	speaker-then-quote -25
best-lead|lower|that|according|	according-to 9
best-lead|lower|that|apposition|	sentence-before 14	speaker-then-quote 20
best-lead|lower|that|naked|	actor-nearby 10	named-nearby 18	possessor 16	topic 9
best-lead|lower|that|saying|	quote-then-speaker 15	quote-then-verb 12	sentence-before 10
best-lead|lower|verb-judging|according|	according-to -17
best-lead|lower|verb-judging|apposition|	speaker-then-quote -19
best-lead|lower|verb-judging|judging|	speaker-then-quote 10
best-lead|lower|verb-judging|naked|	actor-nearby 17	topic 11
best-lead|lower|verb-judging|saying|	quote-then-verb -10	sentence-before -17
best-lead|lower|verb-judging|shared|	quote-then-speaker -16
best-lead|lower|verb-judging|thinking|	speaker-then-quote 14
best-lead|lower|verb-saying|apposition|	speaker-then-quote 13
best-lead|lower|verb-saying|judging|	speaker-then-quote 18
best-lead|lower|verb-saying|naked|	actor-nearby -16	topic 9
best-lead|lower|verb-saying|saying|	sentence-before -20
best-lead|lower|verb-thinking|judging|	speaker-then-quote 34
best-lead|lower|verb-thinking|naked|	named-nearby 20	topic 7
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -17
best-lead|lower|word|according|	according-to 30
best-lead|lower|word|apposition|	speaker-then-quote -11
best-lead|lower|word|direct|	quote-then-speaker -19	sentence-before -20	speaker-then-quote -14
best-lead|lower|word|judging|	sentence-before 9
best-lead|lower|word|naked|	colon 14	possessor -15
best-lead|lower|word|other|	quote-then-verb -10
best-lead|lower|word|relative|	speaker-then-quote 17
best-lead|lower|word|saying|	sentence-after 26	speaker-then-quote 11	verb-then-speaker 22
best-lead|lower|word|shared|	quote-then-speaker -11
best-lead|lower|word|thinking|	speaker-then-quote -11
best-lead|lower|–|saying|	verb-then-speaker 7
best-lead|lower|’|according|	according-to -10
best-lead|lower|’|saying|	speaker-then-quote 11
best-lead|other|:|naked|	actor-nearby -11	colon 22	interview 8	topic -20
best-lead|other|auxiliary|saying|	speaker-then-quote 15
best-lead|other|start|naked|	actor-nearby 20	topic 9
best-lead|other|start|saying|	quote-then-verb 10	sentence-after 9
best-lead|other|stop|naked|	actor-nearby 11	named-before 9	topic 7
best-lead|other|stop|saying|	quote-then-verb 11
best-lead|other|that|saying|	speaker-then-quote -10
best-lead|other|verb-saying|saying|	speaker-then-quote -20
best-lead|other|word|according|	according-to -14
best-lead|other|word|naked|	actor-nearby -12	named-nearby -13	topic -19
best-lead|upper|'|saying|	quote-then-speaker -17
best-lead|upper|(|saying|	speaker-then-quote -9
best-lead|upper|)|naked|	interview 15	named-nearby 7
best-lead|upper|,|according|	according-to -10	sentence-before -17
best-lead|upper|,|apposed|	quote-then-speaker -15
best-lead|upper|,|apposition|	sentence-before -13
best-lead|upper|,|direct|	sentence-before -11	speaker-then-quote 11
best-lead|upper|,|judging|	quote-then-speaker -14	quote-then-verb -11
best-lead|upper|,|naked|	actor-nearby -24	named-nearby -10	possessor -30	signature -16	topic -28
best-lead|upper|,|other|	quote-then-verb -20
best-lead|upper|,|relative|	speaker-then-quote -17
best-lead|upper|,|saying|	quote-then-speaker -18	quote-then-verb -21	sentence-before -27	speaker-then-quote 11	verb-then-speaker -8
best-lead|upper|,|thinking|	speaker-then-quote 18
best-lead|upper|-|naked|	actor-nearby 17
best-lead|upper|-|saying|	quote-then-speaker 15
best-lead|upper|:|according|	according-to 14	sentence-before 23
best-lead|upper|:|apposed|	speaker-then-quote 25
best-lead|upper|:|apposition|	sentence-before 22	speaker-then-quote 19
best-lead|upper|:|direct|	sentence-after 14
best-lead|upper|:|judging|	speaker-then-quote 8
best-lead|upper|:|naked|	actor-nearby -17	colon 21	interview 33	named-nearby 19	signature 12	topic 16
best-lead|upper|:|other|	verb-then-speaker -13
best-lead|upper|:|saying|	quote-then-verb 36	verb-then-speaker -8
best-lead|upper|;|naked|	named-nearby -19
best-lead|upper|adverb|naked|	actor-nearby -16	topic -15
best-lead|upper|adverb|saying|	sentence-before -12	verb-then-speaker -8
best-lead|upper|auxiliary|according|	according-to -16
best-lead|upper|auxiliary|naked|	actor-nearby -17	named-nearby 11	possessor -23	topic -13
best-lead|upper|auxiliary|saying|	quote-then-verb -15	sentence-before -26	speaker-then-quote -10
best-lead|upper|capital|according|	according-to -19	sentence-before -15
best-lead|upper|capital|apposed|	speaker-then-quote -8
best-lead|upper|capital|direct|	speaker-then-quote -25
best-lead|upper|capital|judging|	quote-then-verb -19	speaker-then-quote -8
best-lead|upper|capital|naked|	actor-nearby -30	colon 8	signature -15
best-lead|upper|capital|other|	quote-then-verb -15
best-lead|upper|capital|saying|	quote-then-speaker -16	quote-then-verb -21	sentence-before -19	speaker-then-quote -22	verb-then-speaker -14
best-lead|upper|coordinator|naked|	actor-nearby -12	named-nearby -34	topic -19
best-lead|upper|determiner|apposed|	quote-then-speaker -18
best-lead|upper|determiner|apposition|	sentence-before -15	speaker-then-quote -19
best-lead|upper|determiner|direct|	sentence-before -21	speaker-then-quote -8
best-lead|upper|determiner|judging|	quote-then-verb -21	speaker-then-quote -14
best-lead|upper|determiner|naked|	named-nearby -13	signature -15
best-lead|upper|determiner|other|	quote-then-verb -18
best-lead|upper|determiner|saying|	quote-then-speaker 12	quote-then-verb -20	verb-then-speaker -9
best-lead|upper|possessive|direct|	speaker-then-quote -25
best-lead|upper|possessive|naked|	named-nearby -11
best-lead|upper|possessive|saying|	quote-then-speaker -33	speaker-then-quote -38
best-lead|upper|preposition|according|	according-to -28
best-lead|upper|preposition|apposition|	speaker-then-quote -15
best-lead|upper|preposition|direct|	quote-then-speaker -13	sentence-before -13	speaker-then-quote -8
best-lead|upper|preposition|judging|	quote-then-speaker -30	quote-then-verb -22	sentence-before -18	speaker-then-quote 15
best-lead|upper|preposition|naked|	colon -11	named-nearby -18	signature -13	topic -13
best-lead|upper|preposition|other|	quote-then-verb -9	verb-then-speaker -15
best-lead|upper|preposition|relative|	speaker-then-quote -31
best-lead|upper|preposition|saying|	quote-then-speaker -9	quote-then-verb -31	sentence-after -18
best-lead|upper|preposition|shared|	speaker-then-quote -20
best-lead|upper|preposition|thinking|	speaker-then-quote 8
best-lead|upper|pronoun|judging|	speaker-then-quote -26
best-lead|upper|pronoun|naked|	topic -16
best-lead|upper|pronoun|saying|	speaker-then-quote -10	verb-then-speaker -10
best-lead|upper|quote|naked|	actor-nearby 9	topic 13
best-lead|upper|quote|saying|	quote-then-speaker 16	quote-then-verb 15	sentence-after 12	sentence-before 25
best-lead|upper|start|according|	according-to -24
best-lead|upper|start|apposed|	paragraph-before 16
best-lead|upper|start|apposition|	paragraph-before 11	quote-then-speaker -14
best-lead|upper|start|direct|	paragraph-before 22	quote-then-speaker 10	sentence-after 12
best-lead|upper|start|judging|	colon 18	paragraph-before -7	quote-then-speaker 7	quote-then-verb 9
best-lead|upper|start|naked|	actor-nearby 26	colon 15	interview 9	named-before -9	signature -15	topic 22	transcript 30
best-lead|upper|start|other|	quote-then-verb 8
best-lead|upper|start|saying|	colon 15	quote-then-speaker 29	quote-then-verb 35	sentence-after 32
best-lead|upper|start|thinking|	quote-then-speaker -8	sentence-after 16
best-lead|upper|stop|according|	sentence-after 8
best-lead|upper|stop|apposed|	sentence-before 21
best-lead|upper|stop|apposition|	sentence-before 21
best-lead|upper|stop|direct|	quote-then-speaker 34	sentence-after 14
best-lead|upper|stop|judging|	quote-then-speaker 22	sentence-before 27
best-lead|upper|stop|naked|	named-before 20	signature -14	topic 8	topic-after 15
best-lead|upper|stop|other|	quote-then-verb 33	sentence-before 16
best-lead|upper|stop|relative|	sentence-before -7
best-lead|upper|stop|saying|	quote-then-speaker 17	quote-then-verb 19	sentence-after 34	sentence-before 37
best-lead|upper|stop|thinking|	sentence-after 19	sentence-before 13
best-lead|upper|subordinator|apposition|	speaker-then-quote -19
best-lead|upper|subordinator|judging|	speaker-then-quote 24
best-lead|upper|subordinator|naked|	actor-nearby -19	named-nearby -18	possessor -25	topic -12
best-lead|upper|subordinator|relative|	speaker-then-quote -18
best-lead|upper|subordinator|saying|	quote-then-speaker -22	quote-then-verb -8	sentence-after -21	sentence-before -14	speaker-then-quote -8
best-lead|upper|subordinator|shared|	quote-then-speaker -16
best-lead|upper|subordinator|thinking|	speaker-then-quote -14
best-lead|upper|that|saying|	speaker-then-quote 12
best-lead|upper|verb-judging|according|	according-to -8
best-lead|upper|verb-judging|direct|	speaker-then-quote -15
best-lead|upper|verb-judging|judging|	speaker-then-quote -11
best-lead|upper|verb-judging|naked|	actor-nearby -19	named-nearby -24	topic -12
best-lead|upper|verb-judging|saying|	quote-then-speaker -17	quote-then-verb -8	sentence-before -20	speaker-then-quote -28
best-lead|upper|verb-judging|shared|	quote-then-speaker -14
best-lead|upper|verb-judging|thinking|	speaker-then-quote -23
best-lead|upper|verb-saying|direct|	speaker-then-quote -24
best-lead|upper|verb-saying|judging|	speaker-then-quote 13
best-lead|upper|verb-saying|naked|	actor-nearby -31	named-nearby -27	topic -12
best-lead|upper|verb-saying|saying|	sentence-before -16	speaker-then-quote -11
best-lead|upper|verb-thinking|saying|	speaker-then-quote -15
best-lead|upper|word|according|	according-to -18	sentence-before -10
best-lead|upper|word|apposed|	quote-then-speaker -12	speaker-then-quote 13
best-lead|upper|word|apposition|	sentence-before -12	speaker-then-quote -17
best-lead|upper|word|judging|	quote-then-verb -10	speaker-then-quote -8
best-lead|upper|word|naked|	named-nearby -40	signature -7	topic -33
best-lead|upper|word|other|	speaker-then-quote -9
best-lead|upper|word|relative|	speaker-then-quote -18
best-lead|upper|word|saying|	quote-then-speaker -24	sentence-after -28	sentence-before -18	speaker-then-quote -27	verb-then-speaker -19
best-lead|upper|–|saying|	quote-then-verb 15	sentence-before 10
best-lead|upper|—|apposed|	quote-then-speaker -12
best-lead|upper|—|naked|	actor-nearby 12	topic -11
best-lead|upper|—|saying|	sentence-before 9
best-lemma|	abogar -8	accogliere 13	accuse 12	accuser 17	aceitar 11	achar 13	achten 17	acknowledge 36	aclarar 17	aconsejar -14	acquiescer 10	acusar 31	adelantar -16	adiantar -9	admettre 20	advertir 13	advise -7	afdoen 11	affermare -8	affirmer 27	agacer -14	aggiungere -12	agradecer 10	agree 9	agregar 11	ajouter -9	alarmer 9	alertar -10	allow -16	ameaçar 17	amuser 22	analyser -8	annoncer -7	annotare -16	annunciare 10	answer -13	anticipar -8	anticipare -12	antwoorden 17	antworten 15	apelidar -13	aplaudir 20	apologise 13	apostillar 13	appeal -7	appen 14	argue 7	arguir 11	arrancar -8	asegurar 21	asentir 11	aseverar 16	ask 11	assegurar 17	assert 13	assure 27	atestar 16	atirar 14	attack 15	attestieren 10	attribuer -14	attribuire -9	augurare 10	auspicare 12	avaliar 10	avancer 10	avertir 10	avisar 8	avouer 17	avvisare 11	añadir -12	back -23	balayer 9	bautizar -22	bedauern 12	befürchten 18	begründen 17	behaupten 7	bekennen 9	beloven -7	bemerken 9	bemängeln 13	benadrukken 22	berichten -11	bescheinigen 18	beschreiben 11	beslissen 16	bestätigen -19	betonen -17	bevestigen -16	bezeichnen 12	bill -19	bitten 16	blaguer 10	blame 16	blast 11	blijven -10	boast 20	bocciare -12	brincar 7	bromear 18	brommen 16	brummen 14	calcolare 14	calculer 14	call 24	caution 29	celebrar 23	celebrate -8	challenge 15	chamar -19	chant 7	chiamare -32	chiarire -8	chiosare 12	citar -18	cite 20	claim 30	cobrar 14	coincidir 12	comment 20	commenter 10	comparar 16	compare -27	complain 12	completar 19	compléter -12	comprometer 14	comunicar 9	comunicare 14	conceder -13	concedere 20	conclude 20	concluderen -11	concluir 21	conclure 19	concordar 12	concéder 16	condannare -18	condemn 22	condenar -12	confermare -8	confesar 19	confessar 23	confesser 13	confidenciar 9	confier 24	confirmar 14	confirmer -13	congratulate 18	conseiller 15	consider -24	considérer 19	consigliare 14	constateren 8	contar -9	contend 24	contestare 11	continue 18	corear -17	correggere 8	corregir 13	corriger 20	corrigeren 13	corrigir 13	cortar 8	creer 9	crier 13	criticar 9	criticise 13	criticize 15	croire 11	cry 18	deadpan 13	debate -25	decide -22	declare 18	decline -12	defend 15	defender 20	definir -13	definire 10	demand 16	demandar -9	denounce 18	denunciar 27	denunciare 16	deny -21	desabafar 7	desafiar 14	descrever 23	describir 15	descrivere -7	deslizar 19	desmentir 11	destacar 13	detallar 16	devolver 8	dichiarare 10	dire 9	disclose -11	discordar -7	discrepar 7	discuss 19	dismiss 28	disparar -10	dispute -15	ditar 10	drohen 12	dub 10	déclarer 18	décrire 13	défendre -14	démentir 17	dénoncer 12	déplorer 10	désoler 10	détailler 17	echo 13	einwenden 9	eisen -20	elogiar 24	email 21	emporter -13	endorse 16	enquérir 11	entender -8	enumerar 7	ergänzen 17	erläutern 18	erwidern 15	esclarecer -13	escrever -16	escribir -20	escusar 11	esordire 7	esperar -8	esprimere 16	estimar 12	estimate -15	estimer 34	evocar 12	exclamar -11	exclamer 12	exclure 8	expect 17	explain 20	explicar -17	expliquer -7	expresar 10	express 24	exprimer 12	falar 10	feel -8	felicitar 16	festejar 16	filosofar 12	fluisteren 15	flüstern 12	foeteren 9	formulieren 13	frenare 11	freuen 8	fume 20	féliciter 24	garantizar 15	gausser 10	geben 23	getuigen 12	geven 10	giudicare 21	glimlachen 8	glisser 19	gongolare 7	gracejar 11	grappen 8	gridare -9	grijnzen 15	grincer 13	grinniken 11	grumble 19	hablar 22	hadern 15	haken 12	hate -19	hear 22	heißen -16	heten -23	houden -8	identify 9	imager 14	incalzare 9	indicar 8	indicare -12	indicate 19	indigner 12	indiquer 28	informar 22	informeren 10	inquiéter -9	insist 16	insister 19	insistere 18	insurger 11	intend 23	interrogar 7	interroger 14	interromper 7	introduce -26	invitar 11	invitare -10	invocar 19	invocare -7	invoquer 27	ironiser 29	ironizar 21	issue 14	joke 21	jubelen 7	jubiler 19	juger 25	jurar 18	jurer 19	justificar 18	justifier 21	kaatsen 12	klinken 11	knikken 15	know -18	kommentieren 10	kontern 17	kritisieren -8	kündigen 13	label -13	lachen 22	lamentar 17	lancer 18	laten 7	laugh 20	leer -27	leggen 10	leggere -9	lembrar -25	like 19	limitar 24	liquidare 15	lire -26	list -34	loben 14	lodare 13	louer 18	lâcher 12	mahnen 12	mailen 15	maintain -13	maintenir -11	mandar 20	manifestar 20	mantener -13	manter -15	marrer 11	marteler 15	matizar 8	mean -26	meinen -7	melden 17	mention -13	message -10	mijmeren 7	minimizzare 7	mock 23	monieren 12	mopperen 13	moquer 12	mormorare 11	mostrar -12	motivare 7	murmeln 15	murmur 20	murmurer 24	muse 16	name -38	need -23	negar -9	negare 13	nennen -8	noemen 15	notar -7	note 15	noter 13	notice -16	nuancer 18	obiettare 8	object -14	objetar 11	observe 15	observer 19	offer -25	ofrecer -7	ontkennen 9	oordelen 20	opinar 9	opmerken 14	ordenar 20	order -8	orten 14	osservare -7	parlare 18	peinzen 16	pensar 7	perguntar 8	persifler 12	pester 15	philosopher 15	plaider -16	plaisanter 12	plan 13	plead -25	pledge 26	pointer 14	poltern 12	ponderar 10	portray 19	post 14	poursuivre -9	praise 32	precisar -12	precisare 12	preciseren -9	predict -13	prefer -21	preferir -8	premettere 10	press 21	presumir 12	prevedere 12	prever -13	prijzen 11	proclaim 10	proclamar 14	prometer -12	promettere 22	promettre 7	promise -11	proponer -20	proporre -10	propose -10	proposer -13	proseguire -11	protestar 18	protestare 9	protester 22	préférer -8	prévenir -12	prévoir -17	publicar -17	puntualizzare 12	qualifier 20	queixar -7	quejar -12	quejarse 12	querer -18	questionar 14	quip 21	quote -12	raccontare -9	railler 14	raise -33	rappeler -9	rapporter -7	rate -39	raten 12	read -17	reageren 14	reagir -9	rebater 17	rechazar -14	reclamar 23	recomendar 8	recommend -16	reconhecer 9	reconnaître 30	reconocer 21	record -28	recordar -16	recount 21	rectifier 13	recusar 7	redouter -12	refer 13	referir -10	regretter 14	reiterar 16	reiterate 16	reject -9	rejeitar 11	rekenen 20	relatar -11	relativiser 15	relever 12	remark 30	rematar 7	remember -23	repeat -8	repetir -15	replicare 29	reply 35	reponer 10	report 17	reprochar 14	reprocher -15	repudiar 12	requérir 18	respingere 14	respond 20	responder 14	ressaltar 7	resumir -12	retort 25	retrucar 9	reveal -17	revelar 21	riassumere 8	ribattere 12	ridere 12	rigoler 22	ringraziare 15	ripetere 16	rir 15	rire 7	rispondere 8	ritenere 19	rivelare 12	rivendicare 12	roar 13	roepen 20	rufen 18	räumen 9	réagir 15	réclamer -11	réfuter -9	réjouir 19	répliquer 20	répéter 18	résumer 16	rétorquer 21	rügen 12	saber 17	sagen 18	saludar 9	saluer 28	salutare -13	saudar 11	say 23	scander -10	scandire 11	schamperen 11	scherzare 8	scherzen 7	schetsen 7	schildern 7	schließen 7	scusare 11	seek 12	sehen 10	sentenciar 8	señalar 12	sfogare 7	shoot 10	shout 15	sign 12	sincerar 11	sing -29	sintetizar 12	sintetizzare 11	smentire -7	sneren 10	sommen 12	sorrir 11	sostener 20	sostenere -8	sottolineare 15	souffler 25	soupirer 16	souri 13	sourire 12	soutenir 21	souvenir 22	staan -9	stamelen 13	state 23	stehen -18	stellen -8	sturen 14	sublinhar -7	submit 22	subrayar 24	sugerir 15	suggest 13	support -13	suspirar 10	sustentar -8	svelare 8	tachar 20	tag -22	talk 10	teilen -10	tell 13	temere 11	tempérer 16	text -11	thank 7	threaten 13	tildar 15	tonen 16	tonner 17	traiter 13	trancher 19	trasladar 15	trekken -12	trouver 7	trovare 17	try -22	tuonare 13	tweet 21	téléphoner 12	témoigner 16	understand 13	urge 26	urteilen 10	use -36	valorar 16	vanter 19	vatten 15	ver 23	verkünden -11	verraten 11	versichern -10	verteidigen 13	vertellen 11	vervolgen 11	verweisen -8	verwerpen 7	verwijten 12	verzekeren 19	view -22	voegen 18	voir 24	volere -19	vote -26	vow 33	waarschuwen 8	warnen 17	wave 7	weigeren 10	welcome 22	wettern 8	whisper 22	widersprechen 9	wish 15	wonder -14	würdigen 13	yell 23	zanjar 8	zien 7	zitieren 8	zuchten 9	zweren 16	ätzen 8	äußern 14	écrire -9	énumérer 7	étonner 14
best-lemma|accusare|quote-then-verb|	1 9
best-lemma|accusare|speaker-then-quote|	2-4 16
best-lemma|accuser|quote-then-verb|	1 9
best-lemma|accuse|speaker-then-quote|	1 -12	2-4 9	5-10 16	far 18
best-lemma|achar|speaker-then-quote|	5-10 -9
best-lemma|achten|speaker-then-quote|	2-4 15
best-lemma|acknowledge|speaker-then-quote|	2-4 13	5-10 22	far 17
best-lemma|aclarar|quote-then-verb|	1 10
best-lemma|aclarar|verb-then-speaker|	1 11	2-4 16
best-lemma|acquiescer|speaker-then-quote|	1 7
best-lemma|acrescentar|quote-then-verb|	1 14
best-lemma|acusar|quote-then-verb|	1 8
best-lemma|acusar|speaker-then-quote|	1 22	2-4 23	5-10 15
best-lemma|add|quote-then-speaker|	0 23
best-lemma|add|quote-then-verb|	0 17
best-lemma|add|sentence-after|	0 20
best-lemma|add|sentence-before|	1 19
best-lemma|add|speaker-then-quote|	1 33	2-4 11	5-10 -16	far -7
best-lemma|adelantar|speaker-then-quote|	5-10 -10
best-lemma|adiantar|sentence-before|	far -12
best-lemma|adiantar|speaker-then-quote|	2-4 17
best-lemma|admettre|quote-then-verb|	1 20
best-lemma|admettre|speaker-then-quote|	5-10 16
best-lemma|admitir|quote-then-verb|	1 -8
best-lemma|admitir|sentence-before|	2-4 8	far 11
best-lemma|admitir|speaker-then-quote|	1 10	2-4 24
best-lemma|admit|speaker-then-quote|	1 14	2-4 -9
best-lemma|advertir|speaker-then-quote|	5-10 7	far 15
best-lemma|advise|quote-then-speaker|	0 33
best-lemma|advise|speaker-then-quote|	2-4 -15
best-lemma|afdoen|speaker-then-quote|	1 11
best-lemma|affermare|quote-then-verb|	1 11
best-lemma|affirmer|quote-then-speaker|	2-4 9
best-lemma|affirmer|quote-then-verb|	1 23
best-lemma|affirmer|speaker-then-quote|	2-4 17	5-10 17	far 17
best-lemma|afirmar|quote-then-verb|	1 8
best-lemma|afirmar|sentence-before|	far 24
best-lemma|afirmar|speaker-then-quote|	2-4 8	far -9
best-lemma|afirmar|verb-then-speaker|	1 12
best-lemma|aggiungere|quote-then-verb|	1 13
best-lemma|aggiungere|speaker-then-quote|	5-10 -15
best-lemma|agradecer|speaker-then-quote|	0 9
best-lemma|ajouter|quote-then-speaker|	2-4 22
best-lemma|ajouter|quote-then-verb|	1 21
best-lemma|alarmer|speaker-then-quote|	1 9
best-lemma|alegar|speaker-then-quote|	1 16	2-4 15
best-lemma|alertar|sentence-before|	far -9
best-lemma|allege|speaker-then-quote|	5-10 -8
best-lemma|ammettere|quote-then-verb|	1 11
best-lemma|amuser|quote-then-verb|	1 12
best-lemma|amuser|speaker-then-quote|	1 13
best-lemma|analyser|quote-then-verb|	1 10
best-lemma|annoncer|speaker-then-quote|	2-4 21	5-10 -14	far 7
best-lemma|announce|quote-then-speaker|	0 13
best-lemma|answer|quote-then-speaker|	0 14
best-lemma|answer|speaker-then-quote|	1 -13	2-4 -9
best-lemma|antwoorden|quote-then-verb|	1 17
best-lemma|antworten|quote-then-verb|	1 12
best-lemma|antworten|speaker-then-quote|	2-4 14
best-lemma|antworten|verb-then-speaker|	1 9
best-lemma|anunciar|sentence-before|	5-10 11
best-lemma|anunciar|speaker-then-quote|	0 -15	far 10
best-lemma|apelar|speaker-then-quote|	5-10 -11
best-lemma|apelidar|speaker-then-quote|	1 -13
best-lemma|appeal|speaker-then-quote|	5-10 -14
best-lemma|appeler|speaker-then-quote|	0 -26	2-4 19
best-lemma|appen|quote-then-verb|	1 14
best-lemma|apuntar|sentence-before|	far -7
best-lemma|argue|quote-then-speaker|	0 -16
best-lemma|argue|speaker-then-quote|	1 -8	2-4 23	5-10 19
best-lemma|arguir|speaker-then-quote|	2-4 11
best-lemma|arrancar|quote-then-verb|	1 11
best-lemma|asegurar|quote-then-verb|	1 18
best-lemma|asegurar|speaker-then-quote|	2-4 24	5-10 21
best-lemma|ask|quote-then-speaker|	0 17
best-lemma|ask|quote-then-verb|	0 21
best-lemma|ask|sentence-after|	0 8
best-lemma|ask|sentence-before|	1 13	5-10 -17	far -7
best-lemma|ask|speaker-then-quote|	1 24	2-4 24	far 18
best-lemma|assegurar|sentence-before|	5-10 13
best-lemma|assegurar|speaker-then-quote|	2-4 12	5-10 12
best-lemma|assicurare|quote-then-verb|	1 15	5-10 -13
best-lemma|assicurare|speaker-then-quote|	1 8	2-4 15
best-lemma|assicurare|verb-then-speaker|	1 13
best-lemma|assurer|quote-then-verb|	1 25
best-lemma|assurer|speaker-then-quote|	2-4 22
best-lemma|assure|quote-then-speaker|	0 12
best-lemma|assure|speaker-then-quote|	5-10 16
best-lemma|atribuir|speaker-then-quote|	5-10 -12
best-lemma|attaccare|speaker-then-quote|	1 7
best-lemma|attestieren|speaker-then-quote|	2-4 10
best-lemma|augurare|speaker-then-quote|	0 10
best-lemma|auspicare|speaker-then-quote|	2-4 12
best-lemma|avancer|quote-then-verb|	1 10
best-lemma|avertir|quote-then-verb|	1 11
best-lemma|avisar|quote-then-verb|	1 17
best-lemma|avisar|speaker-then-quote|	1 -9	2-4 19
best-lemma|avouer|quote-then-verb|	1 9
best-lemma|avouer|sentence-before|	5-10 9
best-lemma|avvertire|verb-then-speaker|	1 11
best-lemma|añadir|quote-then-verb|	1 8
best-lemma|añadir|speaker-then-quote|	1 -8	2-4 -7
best-lemma|back|speaker-then-quote|	0 -20
best-lemma|balayer|quote-then-verb|	1 9
best-lemma|bautizar|speaker-then-quote|	0 -7	1 -9	2-4 -19
best-lemma|befinden|quote-then-verb|	1 15
best-lemma|bekennen|quote-then-verb|	1 8
best-lemma|believe|speaker-then-quote|	1 -9	5-10 7
best-lemma|beloven|speaker-then-quote|	2-4 -11
best-lemma|bemerken|quote-then-verb|	1 9
best-lemma|benadrukken|quote-then-verb|	1 8
best-lemma|benadrukken|speaker-then-quote|	2-4 14
best-lemma|berichten|quote-then-verb|	1 11
best-lemma|berichten|sentence-before|	5-10 -11
best-lemma|beslissen|quote-then-verb|	1 15
best-lemma|beteuern|quote-then-verb|	1 13
best-lemma|betonen|quote-then-verb|	1 17
best-lemma|betonen|speaker-then-quote|	5-10 -11
best-lemma|bevestigen|speaker-then-quote|	5-10 -18
best-lemma|bezeichnen|speaker-then-quote|	2-4 12
best-lemma|bill|speaker-then-quote|	1 -9	2-4 -18
best-lemma|blame|speaker-then-quote|	0 12
best-lemma|blast|speaker-then-quote|	2-4 -13
best-lemma|bromear|quote-then-verb|	1 7
best-lemma|bromear|speaker-then-quote|	5-10 10
best-lemma|brommen|quote-then-verb|	1 16
best-lemma|brummen|quote-then-verb|	1 14
best-lemma|calculer|quote-then-verb|	1 8
best-lemma|calculer|sentence-before|	5-10 14
best-lemma|calificar|sentence-before|	far -14
best-lemma|calificar|speaker-then-quote|	1 8	2-4 20
best-lemma|call|paragraph-before|	far 19
best-lemma|call|quote-then-speaker|	0 10
best-lemma|call|sentence-before|	far -17
best-lemma|call|speaker-then-quote|	0 -10	1 7	2-4 36	5-10 15	far 15
best-lemma|caution|speaker-then-quote|	2-4 14
best-lemma|celebrar|quote-then-verb|	1 12
best-lemma|celebrar|speaker-then-quote|	0 16	5-10 16
best-lemma|chamar|speaker-then-quote|	0 -16	1 -22	2-4 10
best-lemma|chant|quote-then-speaker|	0 18
best-lemma|chiamare|speaker-then-quote|	0 -25	1 -11	2-4 -17
best-lemma|chiarire|quote-then-verb|	1 9
best-lemma|chiarire|verb-then-speaker|	1 8
best-lemma|chiedere|quote-then-verb|	1 12
best-lemma|chiedere|sentence-before|	5-10 9	far -19
best-lemma|chiedere|speaker-then-quote|	0 16	far -14
best-lemma|chiosare|quote-then-verb|	1 7
best-lemma|cite|speaker-then-quote|	0 19	5-10 -8	far 15
best-lemma|claim|speaker-then-quote|	2-4 7	5-10 22
best-lemma|comemorar|quote-then-verb|	1 8
best-lemma|comemorar|speaker-then-quote|	2-4 10
best-lemma|comentar|quote-then-verb|	1 8
best-lemma|comentar|speaker-then-quote|	5-10 16
best-lemma|commentare|quote-then-verb|	1 10
best-lemma|commenter|quote-then-verb|	1 22
best-lemma|compare|speaker-then-quote|	2-4 -20
best-lemma|complain|speaker-then-quote|	2-4 10	5-10 14
best-lemma|completar|speaker-then-quote|	1 17
best-lemma|comunicar|speaker-then-quote|	5-10 13
best-lemma|concedere|quote-then-verb|	1 20
best-lemma|concedere|sentence-before|	2-4 8
best-lemma|concedere|verb-then-speaker|	1 12
best-lemma|conceder|speaker-then-quote|	2-4 -14
best-lemma|concede|quote-then-speaker|	0 23
best-lemma|concede|quote-then-verb|	0 15
best-lemma|concede|speaker-then-quote|	1 12	2-4 -12
best-lemma|concluderen|quote-then-verb|	1 18
best-lemma|conclude|quote-then-speaker|	0 12
best-lemma|conclude|sentence-before|	1 11
best-lemma|conclude|speaker-then-quote|	1 17	2-4 14
best-lemma|concluir|speaker-then-quote|	far 15
best-lemma|conclure|quote-then-verb|	1 17
best-lemma|conclure|speaker-then-quote|	1 10
best-lemma|concéder|speaker-then-quote|	1 12
best-lemma|condemn|speaker-then-quote|	2-4 15
best-lemma|condenar|speaker-then-quote|	5-10 -9	far -10
best-lemma|confesar|quote-then-verb|	1 9
best-lemma|confesser|quote-then-verb|	1 13
best-lemma|confidare|quote-then-verb|	1 11
best-lemma|confidenciar|quote-then-verb|	1 12
best-lemma|confier|quote-then-verb|	1 17
best-lemma|confier|speaker-then-quote|	5-10 21
best-lemma|confirmar|sentence-before|	5-10 9	far 14
best-lemma|confirmar|speaker-then-quote|	1 10	2-4 18	5-10 8
best-lemma|confirmer|quote-then-verb|	1 16
best-lemma|confirmer|speaker-then-quote|	1 12	5-10 -9	far -13
best-lemma|confirm|speaker-then-quote|	2-4 17
best-lemma|considerar|speaker-then-quote|	0 14	1 -7	2-4 8
best-lemma|consider|sentence-before|	far -23
best-lemma|consider|speaker-then-quote|	5-10 -21
best-lemma|constateren|quote-then-verb|	1 16
best-lemma|constateren|speaker-then-quote|	5-10 21
best-lemma|constater|quote-then-verb|	1 16
best-lemma|contar|quote-then-verb|	1 7
best-lemma|contar|sentence-before|	5-10 10
best-lemma|contar|speaker-then-quote|	2-4 -8	far -18
best-lemma|contar|verb-then-speaker|	1 -8	5-10 -8
best-lemma|contestare|speaker-then-quote|	2-4 -11	5-10 15
best-lemma|contestar|quote-then-verb|	1 14
best-lemma|contestar|speaker-then-quote|	1 14	5-10 8
best-lemma|contester|sentence-before|	2-4 16
best-lemma|contester|speaker-then-quote|	2-4 -9
best-lemma|continue|sentence-before|	1 10
best-lemma|continue|speaker-then-quote|	1 14
best-lemma|contrapor|speaker-then-quote|	5-10 22
best-lemma|corear|speaker-then-quote|	0 -17
best-lemma|correct|speaker-then-quote|	2-4 -14
best-lemma|correggere|quote-then-verb|	1 12
best-lemma|correggere|speaker-then-quote|	1 11
best-lemma|corregir|speaker-then-quote|	1 13
best-lemma|corriger|quote-then-verb|	1 22
best-lemma|corriger|sentence-before|	1 7
best-lemma|corrigir|quote-then-verb|	1 9
best-lemma|cortar|speaker-then-quote|	2-4 8
best-lemma|creer|speaker-then-quote|	2-4 9
best-lemma|croire|speaker-then-quote|	2-4 14
best-lemma|decir|quote-then-verb|	1 17
best-lemma|decir|sentence-before|	5-10 8
best-lemma|decir|speaker-then-quote|	0 -19	1 14	2-4 7	far 14
best-lemma|decir|verb-then-speaker|	2-4 -10
best-lemma|declarar|quote-then-verb|	1 13
best-lemma|declarar|sentence-before|	far -8
best-lemma|declarar|speaker-then-quote|	0 13	2-4 25
best-lemma|declarar|verb-then-speaker|	1 9
best-lemma|declare|quote-then-speaker|	0 15
best-lemma|declare|speaker-then-quote|	1 13	2-4 -10	5-10 15
best-lemma|decline|sentence-after|	0 -7
best-lemma|decline|speaker-then-quote|	5-10 -16
best-lemma|defender|quote-then-verb|	1 18
best-lemma|defender|sentence-before|	far 15
best-lemma|defender|speaker-then-quote|	1 14	2-4 -9	5-10 16	far 17
best-lemma|definire|speaker-then-quote|	0 12
best-lemma|definir|sentence-before|	5-10 -13
best-lemma|definir|speaker-then-quote|	2-4 12
best-lemma|demander|quote-then-verb|	1 20
best-lemma|demander|sentence-before|	1 8
best-lemma|demander|speaker-then-quote|	1 15
best-lemma|denunciare|speaker-then-quote|	0 7
best-lemma|denunciar|quote-then-verb|	1 7
best-lemma|denunciar|sentence-before|	far 14
best-lemma|denunciar|speaker-then-quote|	1 26	5-10 12
best-lemma|deny|sentence-before|	5-10 21
best-lemma|deny|speaker-then-quote|	2-4 -23	5-10 -14
best-lemma|describe|speaker-then-quote|	2-4 11	5-10 -17	far 14
best-lemma|describir|speaker-then-quote|	1 14
best-lemma|deslizar|speaker-then-quote|	5-10 11
best-lemma|desmentir|sentence-before|	far 10
best-lemma|destacar|speaker-then-quote|	1 15	2-4 10
best-lemma|detallar|speaker-then-quote|	far 15
best-lemma|devolver|quote-then-verb|	1 8
best-lemma|dichiarare|quote-then-verb|	1 8
best-lemma|dichiarare|sentence-before|	far 12
best-lemma|dichiarare|speaker-then-quote|	0 10	5-10 14
best-lemma|difendersi|quote-then-verb|	1 12
best-lemma|difendersi|speaker-then-quote|	2-4 11
best-lemma|difundir|speaker-then-quote|	far 10
best-lemma|dire|quote-then-speaker|	1 -12	2-4 18
best-lemma|dire|quote-then-verb|	1 27
best-lemma|dire|sentence-before|	1 14	2-4 17	5-10 17	far 18
best-lemma|dire|speaker-then-quote|	2-4 17	far -9
best-lemma|dire|verb-then-speaker|	1 9	2-4 17
best-lemma|discordar|speaker-then-quote|	1 10
best-lemma|discrepar|speaker-then-quote|	1 9
best-lemma|dismiss|speaker-then-quote|	1 19	2-4 19	5-10 11
best-lemma|disparar|quote-then-verb|	1 7
best-lemma|ditar|speaker-then-quote|	5-10 10
best-lemma|divulgar|speaker-then-quote|	2-4 -10
best-lemma|dizer|quote-then-verb|	1 15
best-lemma|dizer|speaker-then-quote|	0 -10	1 -7	2-4 19
best-lemma|déclarer|quote-then-speaker|	2-4 8
best-lemma|déclarer|quote-then-verb|	1 9
best-lemma|déclarer|speaker-then-quote|	2-4 16
best-lemma|décrire|speaker-then-quote|	2-4 10
best-lemma|défendre|quote-then-verb|	1 12
best-lemma|défendre|speaker-then-quote|	2-4 -19	5-10 23
best-lemma|démentir|speaker-then-quote|	1 8
best-lemma|dénoncer|quote-then-verb|	1 19
best-lemma|dénoncer|speaker-then-quote|	0 18	2-4 26	5-10 11
best-lemma|désoler|quote-then-verb|	1 10
best-lemma|détailler|quote-then-verb|	1 18
best-lemma|einwenden|quote-then-verb|	1 9
best-lemma|eisen|speaker-then-quote|	2-4 -12	5-10 -13
best-lemma|elogiar|sentence-before|	far -9
best-lemma|elogiar|speaker-then-quote|	0 8	1 12	5-10 19
best-lemma|email|speaker-then-quote|	5-10 16
best-lemma|emporter|quote-then-verb|	1 12
best-lemma|enquérir|quote-then-verb|	1 10
best-lemma|entender|speaker-then-quote|	2-4 -9
best-lemma|erkennen|quote-then-verb|	1 10
best-lemma|erkennen|speaker-then-quote|	2-4 16
best-lemma|erklären|quote-then-verb|	1 15	2-4 15
best-lemma|erklären|speaker-then-quote|	2-4 9	5-10 -13
best-lemma|erläutern|quote-then-verb|	1 15
best-lemma|erläutern|verb-then-speaker|	1 11
best-lemma|erwidern|quote-then-verb|	1 15
best-lemma|erzählen|quote-then-verb|	1 10
best-lemma|erzählen|sentence-before|	5-10 -8
best-lemma|escrever|quote-then-verb|	1 8
best-lemma|escrever|speaker-then-quote|	1 10
best-lemma|escribir|quote-then-verb|	1 7
best-lemma|escribir|speaker-then-quote|	0 -14	1 -13
best-lemma|esordire|quote-then-verb|	1 7
best-lemma|esperar|speaker-then-quote|	5-10 -10
best-lemma|esprimere|speaker-then-quote|	0 15
best-lemma|estimer|quote-then-verb|	1 21
best-lemma|estimer|speaker-then-quote|	2-4 19	5-10 25	far 12
best-lemma|evitar|speaker-then-quote|	5-10 13
best-lemma|evocar|quote-then-verb|	1 10
best-lemma|exclamer|quote-then-verb|	1 12
best-lemma|exiger|speaker-then-quote|	2-4 -14
best-lemma|exigir|speaker-then-quote|	5-10 15
best-lemma|expect|speaker-then-quote|	2-4 -8
best-lemma|explain|quote-then-speaker|	0 18	2-4 -14
best-lemma|explain|sentence-before|	1 18	5-10 19
best-lemma|explain|speaker-then-quote|	1 14	5-10 10	far 18
best-lemma|explicar|speaker-then-quote|	2-4 18	5-10 -11	far -12
best-lemma|explicar|verb-then-speaker|	1 15
best-lemma|expliquer|quote-then-speaker|	2-4 19
best-lemma|expliquer|verb-then-speaker|	1 13
best-lemma|exposer|quote-then-verb|	1 7
best-lemma|expresar|speaker-then-quote|	1 17
best-lemma|express|speaker-then-quote|	2-4 16
best-lemma|faire_valoir|quote-then-speaker|	2-4 12
best-lemma|faire_valoir|quote-then-verb|	1 19
best-lemma|faire_valoir|speaker-then-quote|	2-4 -12	5-10 19	far 13
best-lemma|falar|speaker-then-quote|	1 15	5-10 -12
best-lemma|felicitar|sentence-before|	far 11
best-lemma|felicitar|speaker-then-quote|	5-10 10
best-lemma|filosofar|quote-then-verb|	1 11
best-lemma|finden|quote-then-verb|	1 16
best-lemma|find|quote-then-speaker|	0 -7
best-lemma|find|sentence-before|	far -20
best-lemma|find|speaker-then-quote|	0 9	1 22	2-4 -25	far 14
best-lemma|fluisteren|quote-then-verb|	1 12
best-lemma|flüstern|quote-then-verb|	1 12
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|fordern|speaker-then-quote|	far -10
best-lemma|formulieren|speaker-then-quote|	2-4 15
best-lemma|fragen|quote-then-verb|	1 10
best-lemma|fragen|sentence-before|	1 14
best-lemma|frenare|speaker-then-quote|	1 11
best-lemma|freuen|quote-then-verb|	1 7
best-lemma|fume|quote-then-speaker|	0 15
best-lemma|féliciter|quote-then-verb|	1 7
best-lemma|féliciter|speaker-then-quote|	2-4 22	5-10 15
best-lemma|fügen|quote-then-verb|	1 14
best-lemma|garantire|speaker-then-quote|	2-4 14
best-lemma|garantir|quote-then-verb|	1 10
best-lemma|garantir|speaker-then-quote|	5-10 11
best-lemma|geben|quote-then-verb|	1 14
best-lemma|getuigen|quote-then-verb|	1 14
best-lemma|geven|quote-then-verb|	1 16
best-lemma|geven|speaker-then-quote|	5-10 -7
best-lemma|giudicare|speaker-then-quote|	0 14	2-4 14
best-lemma|giurare|quote-then-verb|	1 9
best-lemma|giurare|speaker-then-quote|	5-10 12
best-lemma|glisser|quote-then-speaker|	2-4 13
best-lemma|glisser|quote-then-verb|	1 23
best-lemma|grappen|quote-then-verb|	1 14
best-lemma|gridare|quote-then-verb|	1 9
best-lemma|grijnzen|quote-then-verb|	1 15
best-lemma|grincer|quote-then-verb|	1 14
best-lemma|grinniken|quote-then-verb|	1 11
best-lemma|gritar|speaker-then-quote|	0 -15
best-lemma|hablar|sentence-before|	5-10 19	far 18
best-lemma|hablar|speaker-then-quote|	1 13	2-4 8
best-lemma|haken|speaker-then-quote|	2-4 12
best-lemma|halten|quote-then-verb|	1 12
best-lemma|hear|quote-then-speaker|	0 15	1 13
best-lemma|hear|speaker-then-quote|	1 9
best-lemma|heißen|speaker-then-quote|	0 -20	2-4 -18	5-10 9
best-lemma|heißen|verb-then-speaker|	0 -10	1 -7
best-lemma|hekelen|speaker-then-quote|	0 10	2-4 -8
best-lemma|herinneren|quote-then-verb|	1 12
best-lemma|herinneren|sentence-before|	5-10 -7
best-lemma|heten|quote-then-speaker|	2-4 -11
best-lemma|heten|speaker-then-quote|	0 -8	1 -14	2-4 -21	5-10 -11
best-lemma|houden|speaker-then-quote|	2-4 -11
best-lemma|imager|quote-then-verb|	1 7
best-lemma|indicar|speaker-then-quote|	far 9
best-lemma|indigner|quote-then-verb|	1 10
best-lemma|indiquer|quote-then-verb|	1 14
best-lemma|indiquer|speaker-then-quote|	2-4 11	5-10 19
best-lemma|informar|quote-then-verb|	1 14
best-lemma|informar|speaker-then-quote|	1 13	5-10 12	far 15
best-lemma|inquiéter|speaker-then-quote|	2-4 -9
best-lemma|insistere|quote-then-verb|	1 15
best-lemma|insister|quote-then-speaker|	2-4 14
best-lemma|insister|quote-then-verb|	1 19
best-lemma|insistir|quote-then-verb|	1 16
best-lemma|insistir|sentence-before|	1 10
best-lemma|insistir|speaker-then-quote|	2-4 -19	5-10 14
best-lemma|insist|speaker-then-quote|	1 11	2-4 20
best-lemma|interrogar|quote-then-verb|	1 7
best-lemma|interroger|quote-then-verb|	1 14
best-lemma|introduce|speaker-then-quote|	2-4 -13
best-lemma|invitare|sentence-before|	far -8
best-lemma|invitare|speaker-then-quote|	2-4 -7
best-lemma|inviter|speaker-then-quote|	2-4 14
best-lemma|invocare|speaker-then-quote|	1 -7
best-lemma|invocar|speaker-then-quote|	0 19
best-lemma|invoquer|speaker-then-quote|	1 24
best-lemma|ironiser|quote-then-verb|	1 14
best-lemma|ironiser|speaker-then-quote|	1 20	2-4 20
best-lemma|ironizar|quote-then-verb|	1 9
best-lemma|ironizar|speaker-then-quote|	2-4 12	5-10 9
best-lemma|issue|speaker-then-quote|	5-10 27
best-lemma|joke|quote-then-speaker|	0 17
best-lemma|joke|quote-then-verb|	0 18
best-lemma|joke|speaker-then-quote|	1 9	5-10 18
best-lemma|jubelen|quote-then-verb|	1 7
best-lemma|jubiler|quote-then-verb|	1 19
best-lemma|juger|quote-then-verb|	1 15
best-lemma|juger|speaker-then-quote|	0 17	2-4 18	5-10 16
best-lemma|jurar|quote-then-verb|	1 11
best-lemma|jurar|sentence-before|	5-10 15
best-lemma|jurer|quote-then-verb|	1 12
best-lemma|jurer|speaker-then-quote|	1 15	5-10 17
best-lemma|justificar|quote-then-verb|	1 9
best-lemma|justificar|speaker-then-quote|	1 15	5-10 17
best-lemma|justifier|quote-then-verb|	1 15
best-lemma|kaatsen|quote-then-verb|	1 12
best-lemma|klagen|quote-then-verb|	1 11
best-lemma|klinken|quote-then-verb|	1 13
best-lemma|knikken|speaker-then-quote|	1 15
best-lemma|know|speaker-then-quote|	2-4 -18
best-lemma|kommentieren|quote-then-verb|	1 10
best-lemma|kritisieren|quote-then-verb|	1 -12
best-lemma|kündigen|speaker-then-quote|	1 17	2-4 13
best-lemma|label|speaker-then-quote|	0 -21	2-4 -10
best-lemma|lachen|quote-then-verb|	1 14
best-lemma|lachen|sentence-after|	0 12
best-lemma|lachen|sentence-before|	1 14
best-lemma|lamentarse|quote-then-verb|	1 10
best-lemma|lamentarse|sentence-before|	5-10 12
best-lemma|lamentarse|speaker-then-quote|	0 18	2-4 12	5-10 -7
best-lemma|lamentar|quote-then-verb|	1 17
best-lemma|lamentar|sentence-before|	5-10 13	far 14
best-lemma|lamentar|speaker-then-quote|	0 23	5-10 19
best-lemma|lancer|quote-then-speaker|	2-4 10
best-lemma|lancer|quote-then-verb|	1 17
best-lemma|lancer|verb-then-speaker|	1 10
best-lemma|lassen|quote-then-verb|	1 7	2-4 16
best-lemma|lassen|sentence-before|	far -8
best-lemma|lassen|speaker-then-quote|	5-10 9
best-lemma|laten|quote-then-verb|	1 17	2-4 12
best-lemma|laten|speaker-then-quote|	2-4 16
best-lemma|laten|verb-then-speaker|	2-4 7
best-lemma|laugh|quote-then-speaker|	0 14
best-lemma|laugh|sentence-before|	1 17
best-lemma|leer|speaker-then-quote|	1 -18	5-10 -11
best-lemma|leggen|quote-then-verb|	1 16
best-lemma|lehnen|speaker-then-quote|	2-4 15
best-lemma|lembrar|quote-then-speaker|	1 -13
best-lemma|lembrar|quote-then-verb|	1 13
best-lemma|lembrar|sentence-before|	1 12
best-lemma|lembrar|speaker-then-quote|	1 -8	2-4 -13	5-10 -14
best-lemma|ler|quote-then-verb|	1 8
best-lemma|ler|speaker-then-quote|	0 -11	2-4 -8	5-10 17
best-lemma|limitar|quote-then-verb|	1 18
best-lemma|limitar|speaker-then-quote|	2-4 14	5-10 16
best-lemma|liquidare|speaker-then-quote|	2-4 15
best-lemma|lire|quote-then-verb|	1 -12
best-lemma|lire|speaker-then-quote|	1 -10	2-4 -10
best-lemma|list|speaker-then-quote|	2-4 -24
best-lemma|llamar|speaker-then-quote|	1 14	2-4 -15	5-10 -15
best-lemma|loben|speaker-then-quote|	2-4 22
best-lemma|lodare|speaker-then-quote|	0 12
best-lemma|louer|speaker-then-quote|	1 18
best-lemma|luiden|quote-then-verb|	1 21
best-lemma|lâcher|quote-then-speaker|	2-4 12
best-lemma|lâcher|quote-then-verb|	1 37
best-lemma|lâcher|speaker-then-quote|	1 8	5-10 9
best-lemma|mahnen|speaker-then-quote|	5-10 12
best-lemma|mailen|quote-then-verb|	1 16
best-lemma|maintain|sentence-before|	far -18
best-lemma|mandar|speaker-then-quote|	2-4 13	5-10 15
best-lemma|manifestar|quote-then-verb|	1 9
best-lemma|manifestar|speaker-then-quote|	0 18
best-lemma|mantener|speaker-then-quote|	2-4 -13	5-10 -10	far 9
best-lemma|manter|speaker-then-quote|	2-4 -10	5-10 -14
best-lemma|marrer|quote-then-verb|	1 11
best-lemma|marteler|quote-then-speaker|	2-4 16
best-lemma|marteler|quote-then-verb|	1 7
best-lemma|matizar|quote-then-verb|	1 9
best-lemma|meinen|quote-then-verb|	1 8
best-lemma|meinen|sentence-before|	1 10	5-10 -8
best-lemma|meinen|speaker-then-quote|	5-10 -11
best-lemma|meinen|verb-then-speaker|	1 13
best-lemma|melden|quote-then-verb|	1 11
best-lemma|menen|quote-then-verb|	1 10
best-lemma|message|speaker-then-quote|	5-10 -21
best-lemma|mock|speaker-then-quote|	2-4 16
best-lemma|mopperen|quote-then-verb|	1 13
best-lemma|moquer|speaker-then-quote|	2-4 9
best-lemma|mormorare|quote-then-verb|	1 11
best-lemma|mostrar|speaker-then-quote|	5-10 -13
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmurer|quote-then-verb|	1 21
best-lemma|murmur|quote-then-speaker|	0 16
best-lemma|name|speaker-then-quote|	0 -27	1 -16	5-10 -25
best-lemma|negar|sentence-before|	5-10 11	far 11
best-lemma|negar|speaker-then-quote|	0 -17	1 14	2-4 15	5-10 9	far -13
best-lemma|nennen|quote-then-verb|	0 -10
best-lemma|nennen|speaker-then-quote|	2-4 -12	5-10 8
best-lemma|noemen|speaker-then-quote|	2-4 25	5-10 15
best-lemma|none|according-to|	0 -8	1 17	2-4 15
best-lemma|none|actor-nearby|	0 18
best-lemma|none|colon|	1 21	2-4 32	far 18
best-lemma|none|interview|	far 31
best-lemma|none|named-before|	2-4 16	5-10 14
best-lemma|none|named-nearby|	0 -9	1 -8	far 18
best-lemma|none|paragraph-before|	far 27
best-lemma|none|possessor|	1 -19	5-10 10	far 8
best-lemma|none|quote-then-speaker|	-10 -16	-11 -14	-12 -19	-14 -9	-3 -19	-4 -21	-5 -24	-6 -13	-8 -18	-9 -27	2-4 -25	5-10 -22	far -13
best-lemma|none|sentence-after|	0 -10	1 16	2-4 -21	5-10 16
best-lemma|none|sentence-before|	1 10	5-10 -12	far -22
best-lemma|none|signature|	1 -28	far 16
best-lemma|none|speaker-then-quote|	0 -39	5-10 -7	far 14
best-lemma|none|topic-after|	0 15
best-lemma|none|topic|	1 -12
best-lemma|none|transcript|	0 22
best-lemma|noter|quote-then-verb|	1 16
best-lemma|noter|speaker-then-quote|	1 10
best-lemma|note|quote-then-speaker|	0 10
best-lemma|note|speaker-then-quote|	1 -9	2-4 26	5-10 21	far 12
best-lemma|nuancer|quote-then-verb|	1 16
best-lemma|obiettare|speaker-then-quote|	1 9
best-lemma|observer|quote-then-speaker|	2-4 9
best-lemma|observer|quote-then-verb|	1 18
best-lemma|observe|quote-then-speaker|	0 14
best-lemma|offer|speaker-then-quote|	2-4 -16
best-lemma|ofrecer|speaker-then-quote|	2-4 -8
best-lemma|oordelen|quote-then-verb|	1 9
best-lemma|opinar|speaker-then-quote|	2-4 14	5-10 18
best-lemma|opmerken|quote-then-verb|	1 9
best-lemma|ordenar|quote-then-verb|	1 7
best-lemma|order|speaker-then-quote|	far -11
best-lemma|orten|speaker-then-quote|	0 10
best-lemma|osservare|quote-then-verb|	1 17
best-lemma|osservare|sentence-before|	5-10 -13
best-lemma|parlare|sentence-before|	5-10 13
best-lemma|parlare|speaker-then-quote|	1 7	2-4 22	5-10 11	far -12
best-lemma|parlare|verb-then-speaker|	1 13
best-lemma|parler|speaker-then-quote|	5-10 22	far 21
best-lemma|pedir|quote-then-verb|	1 12
best-lemma|pedir|sentence-before|	5-10 7	far 8
best-lemma|pedir|speaker-then-quote|	0 33	1 -7	5-10 -22
best-lemma|perguntar|paragraph-before|	far 8
best-lemma|perguntar|sentence-after|	1 7
best-lemma|perguntar|sentence-before|	5-10 9
best-lemma|perguntar|speaker-then-quote|	1 -7
best-lemma|persifler|quote-then-verb|	1 12
best-lemma|pester|quote-then-speaker|	2-4 8
best-lemma|pester|quote-then-verb|	1 14
best-lemma|philosopher|quote-then-verb|	1 20
best-lemma|plaider|quote-then-verb|	1 32
best-lemma|plaider|speaker-then-quote|	2-4 -7	far -15
best-lemma|plaisanter|quote-then-speaker|	2-4 9
best-lemma|plaisanter|quote-then-verb|	1 20
best-lemma|plaisanter|sentence-before|	far 8
best-lemma|pledge|speaker-then-quote|	5-10 13	far 18
best-lemma|point|quote-then-speaker|	0 -16
best-lemma|point|speaker-then-quote|	2-4 8	5-10 16
best-lemma|poltern|quote-then-verb|	1 7
best-lemma|post|quote-then-speaker|	0 18
best-lemma|post|speaker-then-quote|	1 17	5-10 24
best-lemma|poursuivre|quote-then-speaker|	2-4 9
best-lemma|poursuivre|quote-then-verb|	1 16
best-lemma|praise|speaker-then-quote|	0 17	2-4 22	5-10 9
best-lemma|precisare|quote-then-verb|	1 18
best-lemma|precisare|speaker-then-quote|	2-4 12
best-lemma|precisar|sentence-before|	far -9
best-lemma|precisar|speaker-then-quote|	5-10 12
best-lemma|predict|speaker-then-quote|	5-10 -16
best-lemma|preferir|speaker-then-quote|	1 23	2-4 -9	5-10 -7
best-lemma|prefer|speaker-then-quote|	0 -23
best-lemma|preguntar|paragraph-before|	far 11
best-lemma|preguntar|quote-then-verb|	1 11
best-lemma|preguntar|sentence-after|	1 9
best-lemma|preguntar|speaker-then-quote|	2-4 -13
best-lemma|prevedere|speaker-then-quote|	2-4 12
best-lemma|prometer|quote-then-verb|	1 13	5-10 -12
best-lemma|prometer|speaker-then-quote|	2-4 -14
best-lemma|promettere|quote-then-verb|	1 7
best-lemma|promettere|speaker-then-quote|	0 18	2-4 14
best-lemma|promettre|quote-then-speaker|	2-4 13
best-lemma|promettre|quote-then-verb|	1 17
best-lemma|promettre|speaker-then-quote|	0 18	2-4 8
best-lemma|promise|sentence-before|	far -13
best-lemma|promise|speaker-then-quote|	0 -10	2-4 -23	5-10 30	far 21
best-lemma|proponer|speaker-then-quote|	2-4 -12
best-lemma|proporre|speaker-then-quote|	5-10 -10
best-lemma|protester|quote-then-verb|	1 16
best-lemma|préciser|quote-then-speaker|	2-4 9
best-lemma|préciser|quote-then-verb|	1 27
best-lemma|préciser|speaker-then-quote|	5-10 -8
best-lemma|préférer|speaker-then-quote|	0 -13	2-4 12
best-lemma|prévenir|quote-then-speaker|	2-4 11
best-lemma|prévenir|quote-then-verb|	1 20
best-lemma|prévenir|speaker-then-quote|	1 7	5-10 -10
best-lemma|prévoir|quote-then-verb|	1 -12
best-lemma|publicar|speaker-then-quote|	0 -10	2-4 -8	5-10 -10
best-lemma|puntualizzare|quote-then-verb|	1 15
best-lemma|puntualizzare|verb-then-speaker|	1 9
best-lemma|qualifier|speaker-then-quote|	1 15	5-10 13
best-lemma|queixar|quote-then-verb|	1 13
best-lemma|queixar|speaker-then-quote|	1 10
best-lemma|querer|speaker-then-quote|	1 8	5-10 -11
best-lemma|questionar|speaker-then-quote|	2-4 15
best-lemma|quip|quote-then-speaker|	0 20
best-lemma|quote|speaker-then-quote|	2-4 -10	5-10 -9
best-lemma|raccontare|quote-then-verb|	1 11	2-4 -7	5-10 -12
best-lemma|raccontare|sentence-before|	1 11
best-lemma|raccontare|speaker-then-quote|	5-10 15
best-lemma|raconter|paragraph-before|	far 12
best-lemma|raconter|quote-then-speaker|	2-4 7
best-lemma|raconter|quote-then-verb|	1 18
best-lemma|raconter|sentence-before|	1 10	far -8
best-lemma|raconter|speaker-then-quote|	5-10 15
best-lemma|raconter|verb-then-speaker|	1 10
best-lemma|railler|quote-then-verb|	1 8
best-lemma|railler|speaker-then-quote|	0 11
best-lemma|raise|speaker-then-quote|	5-10 -23
best-lemma|rappeler|speaker-then-quote|	5-10 -10	far 16
best-lemma|rapporter|quote-then-verb|	1 -7
best-lemma|raten|quote-then-verb|	1 7
best-lemma|rate|speaker-then-quote|	0 -12	2-4 -23
best-lemma|razonar|quote-then-verb|	1 10
best-lemma|read|quote-then-speaker|	0 24
best-lemma|read|sentence-before|	1 16
best-lemma|read|speaker-then-quote|	0 -44	1 29	2-4 -10	5-10 18
best-lemma|reageren|quote-then-verb|	1 13
best-lemma|reageren|speaker-then-quote|	2-4 8
best-lemma|reagir|sentence-before|	far -13
best-lemma|rebater|quote-then-verb|	1 9
best-lemma|rebater|speaker-then-quote|	1 11
best-lemma|recall|quote-then-speaker|	0 27
best-lemma|recall|quote-then-verb|	0 16
best-lemma|recall|sentence-before|	1 15	5-10 13
best-lemma|recall|speaker-then-quote|	2-4 -21
best-lemma|rechnen|quote-then-verb|	1 7
best-lemma|reclamar|sentence-before|	far 15
best-lemma|reclamar|speaker-then-quote|	1 11	2-4 10
best-lemma|recomendar|speaker-then-quote|	2-4 12	5-10 9	far -7
best-lemma|recommend|speaker-then-quote|	5-10 -16
best-lemma|reconhecer|quote-then-verb|	1 8
best-lemma|reconhecer|sentence-before|	far 14
best-lemma|reconhecer|speaker-then-quote|	0 17
best-lemma|reconnaître|quote-then-verb|	1 20
best-lemma|reconnaître|speaker-then-quote|	0 11	5-10 23
best-lemma|reconocer|speaker-then-quote|	1 16	2-4 8	5-10 15
best-lemma|recordar|quote-then-verb|	1 9
best-lemma|recordar|sentence-before|	1 10	5-10 9	far -15
best-lemma|recordar|speaker-then-quote|	far -7
best-lemma|record|quote-then-verb|	1 -19
best-lemma|record|speaker-then-quote|	2-4 -18
best-lemma|rectifier|quote-then-verb|	1 13
best-lemma|recusar|speaker-then-quote|	2-4 -10	5-10 13
best-lemma|refer|speaker-then-quote|	5-10 15
best-lemma|regretter|quote-then-verb|	1 20
best-lemma|regretter|sentence-before|	far 11
best-lemma|regretter|speaker-then-quote|	5-10 12
best-lemma|reject|speaker-then-quote|	0 -20	2-4 -8	5-10 16
best-lemma|rejeitar|speaker-then-quote|	2-4 12
best-lemma|rekenen|quote-then-verb|	1 16
best-lemma|rekenen|speaker-then-quote|	far 10
best-lemma|relatar|sentence-before|	2-4 9	far -10
best-lemma|relatar|speaker-then-quote|	5-10 -15
best-lemma|relativiser|quote-then-verb|	1 11
best-lemma|relativiser|speaker-then-quote|	1 13
best-lemma|relever|quote-then-verb|	1 19
best-lemma|relever|speaker-then-quote|	0 9	2-4 -11	far 16
best-lemma|remark|quote-then-speaker|	0 16
best-lemma|remark|quote-then-verb|	0 10
best-lemma|remark|speaker-then-quote|	5-10 19
best-lemma|rematar|quote-then-verb|	1 7
best-lemma|repeat|speaker-then-quote|	5-10 -10
best-lemma|repetir|quote-then-verb|	1 11
best-lemma|replicare|quote-then-verb|	1 7
best-lemma|replicare|speaker-then-quote|	2-4 10	5-10 11
best-lemma|replicar|quote-then-verb|	1 10
best-lemma|replicar|sentence-before|	5-10 11
best-lemma|reply|quote-then-speaker|	0 19
best-lemma|reply|quote-then-verb|	0 15
best-lemma|reply|sentence-after|	0 18
best-lemma|reply|sentence-before|	1 15
best-lemma|reply|speaker-then-quote|	1 29	2-4 19	5-10 22
best-lemma|report|quote-then-speaker|	0 17	1 12
best-lemma|report|speaker-then-quote|	0 26	1 -11	2-4 18	5-10 -12
best-lemma|reprendre|quote-then-verb|	1 18
best-lemma|reprochar|speaker-then-quote|	2-4 14
best-lemma|reprocher|speaker-then-quote|	2-4 -13
best-lemma|respingere|speaker-then-quote|	5-10 12
best-lemma|responder|quote-then-verb|	1 13
best-lemma|responder|sentence-before|	5-10 13	far 10
best-lemma|responder|speaker-then-quote|	1 19	5-10 7
best-lemma|respond|quote-then-speaker|	0 15
best-lemma|respond|speaker-then-quote|	1 10	2-4 10	5-10 8
best-lemma|resumir|speaker-then-quote|	2-4 11
best-lemma|retrucar|quote-then-verb|	1 9
best-lemma|revelar|quote-then-verb|	1 15
best-lemma|revelar|sentence-before|	5-10 10	far 11
best-lemma|riassumere|quote-then-verb|	1 9
best-lemma|ribadire|quote-then-verb|	1 10
best-lemma|ribadire|speaker-then-quote|	0 -7	2-4 12
best-lemma|ribadire|verb-then-speaker|	1 7
best-lemma|ribattere|quote-then-verb|	1 9
best-lemma|ribattere|speaker-then-quote|	2-4 12
best-lemma|ricordare|quote-then-verb|	1 7
best-lemma|ricordare|sentence-before|	far 8
best-lemma|riferire|quote-then-verb|	1 12
best-lemma|riferire|sentence-before|	1 9
best-lemma|rigoler|quote-then-verb|	1 19
best-lemma|ringraziare|speaker-then-quote|	2-4 11
best-lemma|ripetere|quote-then-verb|	1 15
best-lemma|rir|quote-then-verb|	1 16
best-lemma|rispondere|quote-then-verb|	1 26
best-lemma|rispondere|speaker-then-quote|	2-4 8
best-lemma|ritenere|speaker-then-quote|	2-4 15
best-lemma|roepen|quote-then-verb|	1 17
best-lemma|rufen|quote-then-verb|	1 19
best-lemma|rufen|speaker-then-quote|	2-4 12	5-10 13
best-lemma|rufen|verb-then-speaker|	2-4 9
best-lemma|rule|quote-then-speaker|	0 15
best-lemma|rule|speaker-then-quote|	5-10 20	far 15
best-lemma|räumen|quote-then-verb|	1 10
best-lemma|réagir|quote-then-verb|	1 17
best-lemma|réagir|speaker-then-quote|	2-4 10
best-lemma|réclamer|speaker-then-quote|	0 20	2-4 -11	far -10
best-lemma|réfuter|speaker-then-quote|	5-10 -9
best-lemma|réjouir|quote-then-verb|	1 10
best-lemma|répliquer|quote-then-verb|	1 11
best-lemma|répliquer|speaker-then-quote|	5-10 17
best-lemma|répondre|quote-then-speaker|	2-4 16
best-lemma|répondre|quote-then-verb|	1 21
best-lemma|répondre|sentence-before|	5-10 12
best-lemma|répondre|speaker-then-quote|	1 17	2-4 24	5-10 -10
best-lemma|répéter|quote-then-verb|	1 9
best-lemma|répéter|speaker-then-quote|	5-10 16
best-lemma|résumer|quote-then-speaker|	2-4 9
best-lemma|résumer|quote-then-verb|	1 16
best-lemma|résumer|sentence-before|	1 9
best-lemma|rétorquer|quote-then-verb|	1 16
best-lemma|rügen|speaker-then-quote|	2-4 12
best-lemma|saber|quote-then-verb|	2-4 15
best-lemma|saber|speaker-then-quote|	2-4 14
best-lemma|sagen|quote-then-verb|	1 10	2-4 -7
best-lemma|sagen|sentence-before|	1 8	2-4 13	far -12
best-lemma|sagen|speaker-then-quote|	1 17	5-10 13
best-lemma|sagen|verb-then-speaker|	1 8	2-4 16	5-10 10
best-lemma|saluer|speaker-then-quote|	0 13	1 16	2-4 23	5-10 9
best-lemma|salutare|speaker-then-quote|	0 8	2-4 -13
best-lemma|sapere|speaker-then-quote|	2-4 9
best-lemma|saudar|speaker-then-quote|	1 11
best-lemma|say|colon|	far 12
best-lemma|say|quote-then-speaker|	0 22	1 14	5-10 -17	far 17
best-lemma|say|quote-then-verb|	0 24	1 12	2-4 -14	5-10 21	far 25
best-lemma|say|sentence-before|	1 31	2-4 39	5-10 12
best-lemma|say|speaker-then-quote|	0 -37	1 13	2-4 31	5-10 13	far 37
best-lemma|say|verb-then-speaker|	1 22	2-4 -17	5-10 -16
best-lemma|scandire|sentence-before|	far 11
best-lemma|schamperen|quote-then-verb|	1 11
best-lemma|scherzare|quote-then-verb|	1 7
best-lemma|scherzen|quote-then-verb|	1 7
best-lemma|schetsen|quote-then-verb|	1 7
best-lemma|schildern|quote-then-verb|	1 7
best-lemma|schreiben|quote-then-verb|	1 14	2-4 16
best-lemma|schreiben|sentence-before|	2-4 -8	far -10
best-lemma|schreiben|speaker-then-quote|	2-4 11	5-10 10
best-lemma|schreiben|verb-then-speaker|	2-4 7
best-lemma|schrijven|quote-then-verb|	1 13
best-lemma|schrijven|speaker-then-quote|	1 -13	2-4 -15	5-10 14
best-lemma|scrivere|quote-then-verb|	1 21
best-lemma|scrivere|speaker-then-quote|	0 -18	2-4 14	5-10 15
best-lemma|scrivere|verb-then-speaker|	1 9
best-lemma|see|speaker-then-quote|	0 24	2-4 -15
best-lemma|sehen|speaker-then-quote|	2-4 7
best-lemma|señalar|quote-then-verb|	1 10
best-lemma|señalar|speaker-then-quote|	2-4 16	5-10 -13
best-lemma|sfogare|quote-then-verb|	1 7
best-lemma|shoot|quote-then-speaker|	0 14
best-lemma|shoot|speaker-then-quote|	5-10 12
best-lemma|shout|quote-then-speaker|	0 16
best-lemma|shout|sentence-before|	1 11
best-lemma|show|speaker-then-quote|	far -21
best-lemma|sign|speaker-then-quote|	2-4 8
best-lemma|sing|speaker-then-quote|	0 -25
best-lemma|sintetizzare|quote-then-verb|	1 8
best-lemma|slam|speaker-then-quote|	5-10 17
best-lemma|sneren|quote-then-verb|	1 12
best-lemma|sorrir|speaker-then-quote|	1 10
best-lemma|sostenere|quote-then-verb|	1 9
best-lemma|sostenere|speaker-then-quote|	1 -8	5-10 16	far -11
best-lemma|sostenere|verb-then-speaker|	1 13
best-lemma|sostener|sentence-before|	5-10 11
best-lemma|sostener|speaker-then-quote|	2-4 18	5-10 7	far 11
best-lemma|sottolineare|speaker-then-quote|	5-10 7
best-lemma|souffler|quote-then-speaker|	2-4 8
best-lemma|souffler|quote-then-verb|	1 24
best-lemma|souhaiter|speaker-then-quote|	0 10
best-lemma|souligner|quote-then-speaker|	2-4 11
best-lemma|souligner|quote-then-verb|	1 13
best-lemma|souligner|speaker-then-quote|	2-4 22
best-lemma|soupirer|quote-then-verb|	1 16
best-lemma|soupirer|speaker-then-quote|	1 9
best-lemma|sourire|quote-then-verb|	1 19
best-lemma|souri|quote-then-verb|	1 10
best-lemma|souri|speaker-then-quote|	1 13
best-lemma|soutenir|quote-then-verb|	1 10
best-lemma|soutenir|speaker-then-quote|	2-4 13	5-10 16
best-lemma|souvenir|quote-then-verb|	1 13
best-lemma|souvenir|speaker-then-quote|	2-4 17
best-lemma|speak|speaker-then-quote|	1 -16	2-4 22
best-lemma|spiegare|sentence-before|	5-10 12
best-lemma|spiegare|speaker-then-quote|	2-4 15
best-lemma|spotten|quote-then-verb|	1 12
best-lemma|sprechen|speaker-then-quote|	1 21	5-10 14
best-lemma|spreken|quote-then-verb|	1 9
best-lemma|spreken|speaker-then-quote|	1 -7	2-4 9	5-10 8
best-lemma|staan|quote-then-verb|	1 7
best-lemma|staan|sentence-before|	5-10 8
best-lemma|staan|speaker-then-quote|	0 -12	2-4 7	5-10 -19	far -7
best-lemma|state|quote-then-speaker|	0 10
best-lemma|state|sentence-before|	1 15
best-lemma|state|speaker-then-quote|	1 -12	2-4 16	5-10 16	far 25
best-lemma|stehen|speaker-then-quote|	0 -9	2-4 -17
best-lemma|stehen|verb-then-speaker|	1 -16
best-lemma|stellen|quote-then-verb|	1 16
best-lemma|stellen|speaker-then-quote|	2-4 7	5-10 -14
best-lemma|stress|speaker-then-quote|	5-10 18
best-lemma|sublinhar|quote-then-verb|	1 12
best-lemma|submit|quote-then-speaker|	0 7
best-lemma|subrayar|speaker-then-quote|	5-10 18
best-lemma|sugerir|quote-then-verb|	1 9
best-lemma|sugerir|speaker-then-quote|	2-4 13
best-lemma|suggest|quote-then-speaker|	0 -17
best-lemma|suggest|speaker-then-quote|	2-4 -16	5-10 26	far 19
best-lemma|suspirar|quote-then-verb|	1 10
best-lemma|tachar|speaker-then-quote|	2-4 19
best-lemma|tagliare|quote-then-verb|	1 19
best-lemma|teilen|quote-then-verb|	1 16	2-4 9
best-lemma|teilen|speaker-then-quote|	5-10 12
best-lemma|teilen|verb-then-speaker|	2-4 16	5-10 -14
best-lemma|tell|paragraph-before|	far 30
best-lemma|tell|quote-then-speaker|	0 37	1 30
best-lemma|tell|quote-then-verb|	1 -11
best-lemma|tell|sentence-before|	2-4 38	5-10 20
best-lemma|tell|speaker-then-quote|	0 -27	1 18	2-4 -8	5-10 25	far -7
best-lemma|temere|speaker-then-quote|	0 11
best-lemma|tempérer|quote-then-verb|	1 14
best-lemma|tempérer|sentence-before|	1 9
best-lemma|terciar|speaker-then-quote|	1 8
best-lemma|term|speaker-then-quote|	2-4 11
best-lemma|testify|quote-then-speaker|	0 18
best-lemma|testify|speaker-then-quote|	5-10 -9
best-lemma|thank|speaker-then-quote|	0 9	2-4 8
best-lemma|think|sentence-before|	2-4 18
best-lemma|think|speaker-then-quote|	2-4 13	5-10 -13
best-lemma|threaten|speaker-then-quote|	2-4 19
best-lemma|tildar|speaker-then-quote|	1 11	2-4 13
best-lemma|title|speaker-then-quote|	0 -18
best-lemma|tonen|sentence-before|	2-4 8
best-lemma|tonen|speaker-then-quote|	1 16
best-lemma|tonner|quote-then-verb|	1 14
best-lemma|traduzir|speaker-then-quote|	1 9
best-lemma|traiter|speaker-then-quote|	1 13
best-lemma|trancher|quote-then-speaker|	2-4 12
best-lemma|trancher|quote-then-verb|	1 22
best-lemma|trouver|speaker-then-quote|	5-10 13
best-lemma|trovare|speaker-then-quote|	0 11
best-lemma|try|speaker-then-quote|	2-4 -17
best-lemma|tuonare|quote-then-verb|	1 7
best-lemma|tweet|quote-then-speaker|	0 16
best-lemma|tweet|quote-then-verb|	0 11
best-lemma|tweet|sentence-before|	2-4 13
best-lemma|tweet|speaker-then-quote|	1 15	2-4 7	5-10 15
best-lemma|témoigner|quote-then-verb|	1 16
best-lemma|témoigner|sentence-before|	1 9
best-lemma|understand|speaker-then-quote|	5-10 11
best-lemma|unlisted|quote-then-verb|	0 -26	1 12
best-lemma|unlisted|sentence-before|	1 14	2-4 17
best-lemma|unlisted|speaker-then-quote|	2-4 -9	5-10 -9
best-lemma|unlisted|verb-then-speaker|	2-4 -16
best-lemma|urge|speaker-then-quote|	2-4 23	5-10 17
best-lemma|urteilen|quote-then-verb|	1 10
best-lemma|use|quote-then-speaker|	0 -12
best-lemma|use|speaker-then-quote|	2-4 -34
best-lemma|vatten|quote-then-verb|	1 12	2-4 10
best-lemma|verklaren|quote-then-verb|	1 20
best-lemma|verraten|quote-then-verb|	1 14
best-lemma|versichern|quote-then-verb|	1 13
best-lemma|versichern|verb-then-speaker|	5-10 8
best-lemma|versprechen|quote-then-verb|	1 7
best-lemma|vertellen|quote-then-verb|	1 13
best-lemma|vertellen|speaker-then-quote|	2-4 12
best-lemma|vervolgen|quote-then-verb|	1 11
best-lemma|verweisen|speaker-then-quote|	2-4 -8
best-lemma|verwerpen|quote-then-verb|	1 7
best-lemma|verzekeren|quote-then-verb|	1 19
best-lemma|ver|quote-then-verb|	0 -10
best-lemma|ver|speaker-then-quote|	0 13	2-4 10
best-lemma|vinden|speaker-then-quote|	1 16
best-lemma|voegen|quote-then-verb|	1 17
best-lemma|voir|speaker-then-quote|	1 16	2-4 18
best-lemma|volere|speaker-then-quote|	2-4 -17
best-lemma|vote|speaker-then-quote|	5-10 -13
best-lemma|vouloir|sentence-after|	0 17
best-lemma|vow|speaker-then-quote|	1 13	2-4 17
best-lemma|vragen|speaker-then-quote|	2-4 8	5-10 -11
best-lemma|waarschuwen|quote-then-verb|	1 17
best-lemma|want|speaker-then-quote|	0 18	2-4 -22	5-10 8
best-lemma|warnen|speaker-then-quote|	1 9	2-4 17
best-lemma|warn|quote-then-speaker|	0 11
best-lemma|warn|speaker-then-quote|	2-4 -10	5-10 22
best-lemma|welcome|speaker-then-quote|	2-4 16	5-10 16
best-lemma|werfen|speaker-then-quote|	5-10 7
best-lemma|wettern|quote-then-verb|	1 8
best-lemma|whisper|quote-then-speaker|	0 18
best-lemma|widersprechen|speaker-then-quote|	1 9
best-lemma|willen|speaker-then-quote|	2-4 -18
best-lemma|write|quote-then-speaker|	1 14	2-4 -11
best-lemma|write|quote-then-verb|	0 23
best-lemma|write|sentence-after|	0 -10
best-lemma|write|sentence-before|	1 28	2-4 24	far -11
best-lemma|write|speaker-then-quote|	0 -22	2-4 8	far 34
best-lemma|würdigen|speaker-then-quote|	2-4 13
best-lemma|yell|speaker-then-quote|	0 20
best-lemma|zanjar|quote-then-verb|	1 8
best-lemma|zeggen|paragraph-before|	far 11
best-lemma|zeggen|sentence-before|	1 8	5-10 12	far -8
best-lemma|zeggen|speaker-then-quote|	2-4 8
best-lemma|zeggen|verb-then-speaker|	1 9	2-4 15	5-10 -13
best-lemma|zeigen|speaker-then-quote|	1 19	5-10 -11
best-lemma|zitieren|speaker-then-quote|	5-10 12
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 16
best-lemma|ätzen|quote-then-verb|	1 8
best-lemma|écrire|quote-then-speaker|	2-4 12
best-lemma|écrire|quote-then-verb|	1 24
best-lemma|écrire|speaker-then-quote|	2-4 -12
best-lemma|écrire|verb-then-speaker|	2-4 9
best-lemma|énumérer|quote-then-verb|	1 7
best-lemma|étonner|quote-then-verb|	1 9
best-lemma|évoquer|speaker-then-quote|	0 15	2-4 7	5-10 14
best-near|according-to|according|	0 -8	1 17	2-4 15
best-near|according|0|	1 -29	4-7 -10	8+ 20
best-near|according|1|	1 10	4-7 17	8+ 25
best-near|according|2-4|	4-7 11	8+ 16
best-near|according|5-10|	1 -28	2-3 11	4-7 12	8+ 15
best-near|according|far|	1 -13	8+ 24
best-near|actor-nearby|naked|	0 18
best-near|apposed|-3|	2-3 -13
best-near|apposed|-4|	1 -16
best-near|apposed|-6|	2-3 -22	4-7 -7
best-near|apposed|-8|	2-3 -9
best-near|apposed|0|	2-3 -16	8+ 22
best-near|apposed|1|	1 -20	2-3 -11	8+ 14
best-near|apposed|2-4|	2-3 10	8+ 31
best-near|apposed|5-10|	1 -16	2-3 8	4-7 12	8+ -9
best-near|apposed|far|	2-3 10	8+ 19
best-near|apposition|0|	2-3 -13
best-near|apposition|1|	4-7 15
best-near|apposition|2-4|	1 -20
best-near|apposition|5-10|	2-3 8	8+ 18
best-near|apposition|far|	1 -19	2-3 -11	4-7 17	8+ 22
best-near|colon|judging|	far 18
best-near|colon|naked|	1 21	2-4 32	far 17
best-near|colon|saying|	far 15
best-near|direct|0|	1 -31	2-3 -12
best-near|direct|1|	4-7 13	8+ 25
best-near|direct|2-4|	1 -13	8+ 29
best-near|direct|5-10|	8+ 37
best-near|direct|far|	1 15	8+ 34
best-near|interview|naked|	far 31
best-near|judging|0|	2-3 -7	4-7 14	8+ 18
best-near|judging|1|	2-3 8	8+ 23
best-near|judging|2-4|	4-7 12	8+ 23
best-near|judging|5-10|	2-3 8	4-7 7	8+ 34
best-near|judging|far|	1 14	2-3 7	8+ 25
best-near|naked|1|	2-3 -13	4-7 -8	8+ 35
best-near|naked|2-4|	4-7 7	8+ 7
best-near|naked|far|	1 7
best-near|named-before|naked|	2-4 16	5-10 14
best-near|named-nearby|naked|	0 -9	1 -8	far 18
best-near|other|0|	1 -20	2-3 -13	4-7 -15
best-near|other|1|	4-7 35	8+ 14
best-near|other|2-4|	2-3 -11	4-7 -11
best-near|other|far|	4-7 -10
best-near|paragraph-before|apposed|	far 16
best-near|paragraph-before|apposition|	far 11
best-near|paragraph-before|direct|	far 22
best-near|paragraph-before|judging|	far -7
best-near|passive|5-10|	2-3 -13
best-near|possessor|naked|	1 -19	5-10 10	far 8
best-near|quote-then-speaker|apposed|	-12 -17	-3 -15	-4 -20	-5 -11	-8 -10	-9 -17	1 -17
best-near|quote-then-speaker|direct|	1 12	2-4 -18
best-near|quote-then-speaker|judging|	-5 -13	0 10	1 9
best-near|quote-then-speaker|saying|	-10 14	-11 -11	-12 -14	-14 -10	-17 -16	-4 -20	-5 -17	-6 -16	-7 8	-8 -16	-9 -26	0 25	1 21	5-10 -17	far 11
best-near|quote-then-speaker|shared|	-10 -13	-11 -13	-3 -13	-4 -13	-5 -19	-9 -23
best-near|quote-then-speaker|thinking|	0 19	1 -18	5-10 -8
best-near|quote-then-verb|judging|	0 -12	1 22	2-4 -16
best-near|quote-then-verb|other|	0 -26	1 12
best-near|quote-then-verb|saying|	0 19	1 13	2-4 -12	far -9
best-near|relative|1|	4-7 -11
best-near|relative|2-4|	1 -20	2-3 -20	4-7 11	8+ 8
best-near|relative|5-10|	1 -24	2-3 -9	4-7 21	8+ 24
best-near|relative|far|	1 -23	4-7 21	8+ -10
best-near|saying|-10|	4-7 12
best-near|saying|-11|	2-3 -11
best-near|saying|-12|	2-3 -14
best-near|saying|-17|	2-3 -16
best-near|saying|-2|	1 -10
best-near|saying|-5|	2-3 -20
best-near|saying|-6|	2-3 -13
best-near|saying|-7|	2-3 8
best-near|saying|-9|	1 -23	2-3 -17
best-near|saying|0|	1 8	2-3 -7	4-7 8	8+ 16
best-near|saying|1|	1 14	4-7 16	8+ 12
best-near|saying|2-4|	1 -11	8+ 26
best-near|saying|5-10|	4-7 14
best-near|saying|far|	8+ 15
best-near|sentence-after|according|	0 -16	1 8
best-near|sentence-after|apposed|	0 -12
best-near|sentence-after|direct|	0 12
best-near|sentence-after|judging|	0 13
best-near|sentence-after|saying|	1 18	2-4 -9
best-near|sentence-after|thinking|	0 -16
best-near|sentence-before|according|	1 17	2-4 -12	5-10 -12	far -8
best-near|sentence-before|apposed|	2-4 14
best-near|sentence-before|apposition|	2-4 13	5-10 10	far 12
best-near|sentence-before|direct|	5-10 -15	far -21
best-near|sentence-before|judging|	1 17	2-4 17	5-10 -8	far -20
best-near|sentence-before|other|	1 14	2-4 17
best-near|sentence-before|relative|	2-4 8	5-10 24	far -20
best-near|sentence-before|saying|	1 45	2-4 20	5-10 9	far -12
best-near|shared|-10|	2-3 -13
best-near|shared|-11|	2-3 -13
best-near|shared|-5|	1 -17
best-near|shared|1|	4-7 -16
best-near|shared|2-4|	1 9	2-3 -22
best-near|shared|5-10|	2-3 -8
best-near|signature|naked|	1 -28	far 16
best-near|speaker-then-quote|apposed|	0 -23	1 -13	2-4 8	far -16
best-near|speaker-then-quote|apposition|	0 11	2-4 -8	far -26
best-near|speaker-then-quote|direct|	0 -38	far 25
best-near|speaker-then-quote|judging|	far 25
best-near|speaker-then-quote|other|	2-4 -9	5-10 -9
best-near|speaker-then-quote|relative|	1 -7	2-4 -8
best-near|speaker-then-quote|saying|	0 -13	far 26
best-near|speaker-then-quote|shared|	1 -15	5-10 -10
best-near|speaker-then-quote|thinking|	0 -9	5-10 12
best-near|thinking|0|	1 -18	4-7 -8	8+ 22
best-near|thinking|1|	1 -34	2-3 10	4-7 -7
best-near|thinking|2-4|	4-7 26	8+ 27
best-near|thinking|5-10|	1 -13	2-3 18	4-7 18	8+ 17
best-near|thinking|far|	1 10	2-3 -7	4-7 -9	8+ 23
best-near|topic-after|naked|	0 15
best-near|topic|naked|	1 -12
best-near|transcript|naked|	0 22
best-near|verb-then-speaker|judging|	1 10	2-4 -7
best-near|verb-then-speaker|other|	2-4 -16
best-near|verb-then-speaker|saying|	0 -13	2-4 -8	5-10 -10	far -18
best-negated|	true -25
best-order|according|according|0|	1 -29	4-7 -10	8+ 20
best-order|according|according|1|	1 10	4-7 17	8+ 25
best-order|according|according|2-4|	4-7 11	8+ 16
best-order|according|according|5-10|	1 -28	2-3 11	4-7 12	8+ 15
best-order|according|according|far|	1 -13	8+ 24
best-order|apposed|apposed|-3|	2-3 -13
best-order|apposed|apposed|-4|	1 -16
best-order|apposed|apposed|-6|	2-3 -22	4-7 -7
best-order|apposed|apposed|-8|	2-3 -9
best-order|apposed|apposed|0|	2-3 -16	8+ 22
best-order|apposed|apposed|1|	1 -20	2-3 -11	8+ 14
best-order|apposed|apposed|2-4|	2-3 10	8+ 31
best-order|apposed|apposed|5-10|	1 -16	2-3 8	4-7 12	8+ -9
best-order|apposed|apposed|far|	2-3 10	8+ 19
best-order|apposed|judging|0|	1 11	2-3 21	4-7 16
best-order|apposed|judging|1|	4-7 34	8+ 13
best-order|apposed|judging|2-4|	1 24	2-3 59	4-7 23	8+ 18
best-order|apposed|judging|5-10|	2-3 22	4-7 28	8+ 15
best-order|apposed|judging|far|	2-3 11
best-order|apposed|other|5-10|	2-3 -9
best-order|apposed|saying|-10|	4-7 12
best-order|apposed|saying|-11|	2-3 -11
best-order|apposed|saying|-12|	2-3 -14
best-order|apposed|saying|-17|	2-3 -16
best-order|apposed|saying|-2|	1 -9
best-order|apposed|saying|-5|	2-3 -20
best-order|apposed|saying|-6|	2-3 -8
best-order|apposed|saying|-7|	2-3 8
best-order|apposed|saying|-9|	1 -23	2-3 -17
best-order|apposed|saying|0|	1 19	2-3 -12	4-7 27	8+ 21
best-order|apposed|saying|1|	1 13	2-3 28	4-7 12	8+ 22
best-order|apposed|saying|2-4|	1 13	4-7 24	8+ 26
best-order|apposed|saying|5-10|	1 -14	4-7 16	8+ 44
best-order|apposed|saying|far|	4-7 8	8+ 29
best-order|apposed|thinking|2-4|	4-7 13
best-order|apposition|apposition|0|	2-3 -13
best-order|apposition|apposition|1|	4-7 15
best-order|apposition|apposition|2-4|	1 -20
best-order|apposition|apposition|5-10|	2-3 8	8+ 18
best-order|apposition|apposition|far|	1 -19	2-3 -11	4-7 17	8+ 22
best-order|apposition|judging|0|	1 13	2-3 12	4-7 8
best-order|apposition|judging|1|	1 28	2-3 27	8+ 7
best-order|apposition|judging|2-4|	1 9	2-3 26	4-7 41	8+ 18
best-order|apposition|judging|5-10|	1 -8	2-3 -7	4-7 17	8+ 13
best-order|apposition|judging|far|	4-7 13	8+ 9
best-order|apposition|saying|0|	1 22	4-7 29	8+ 8
best-order|apposition|saying|1|	2-3 23	4-7 30	8+ 16
best-order|apposition|saying|2-4|	1 -16	4-7 17	8+ 16
best-order|apposition|saying|5-10|	1 15	2-3 -11	4-7 9	8+ 19
best-order|apposition|saying|far|	1 -17	4-7 30	8+ 18
best-order|apposition|thinking|0|	8+ 9
best-order|apposition|thinking|1|	2-3 -9
best-order|apposition|thinking|2-4|	2-3 16	8+ 15
best-order|apposition|thinking|5-10|	1 -25	4-7 8
best-order|direct|direct|0|	1 -31	2-3 -12
best-order|direct|direct|1|	4-7 13	8+ 25
best-order|direct|direct|2-4|	1 -13	8+ 29
best-order|direct|direct|5-10|	8+ 37
best-order|direct|direct|far|	1 15	8+ 34
best-order|direct|judging|0|	2-3 -19	4-7 10	8+ 17
best-order|direct|judging|1|	8+ 24
best-order|direct|judging|2-4|	2-3 -19	8+ 21
best-order|direct|judging|5-10|	8+ 28
best-order|direct|judging|far|	1 11	4-7 -14	8+ 23
best-order|direct|saying|0|	8+ 13
best-order|direct|saying|1|	2-3 -12	4-7 14	8+ 17
best-order|direct|saying|2-4|	1 -17	4-7 -13	8+ 25
best-order|direct|saying|5-10|	4-7 18
best-order|direct|saying|far|	1 14	8+ 10
best-order|direct|thinking|0|	1 -13	2-3 7	8+ 22
best-order|direct|thinking|1|	1 -34	4-7 -10
best-order|direct|thinking|2-4|	2-3 -10	4-7 24	8+ 25
best-order|direct|thinking|5-10|	2-3 20	4-7 11	8+ 17
best-order|direct|thinking|far|	1 12	2-3 -13	8+ 21
best-order|inverted|judging|0|	1 -13	2-3 -8	4-7 -14
best-order|inverted|judging|1|	1 15	2-3 16	4-7 21	8+ 7
best-order|inverted|judging|2-4|	1 -14	2-3 -12	4-7 12
best-order|inverted|judging|5-10|	1 -21
best-order|inverted|judging|far|	4-7 15
best-order|inverted|other|0|	1 -20	2-3 -13	4-7 -15
best-order|inverted|other|1|	4-7 35	8+ 14
best-order|inverted|other|2-4|	2-3 -8	4-7 -11
best-order|inverted|other|5-10|	2-3 7
best-order|inverted|other|far|	4-7 -10
best-order|inverted|saying|0|	4-7 25	8+ 17
best-order|inverted|saying|1|	1 10	2-3 11	4-7 10	8+ 10
best-order|inverted|saying|2-4|	1 -22	2-3 -8	4-7 10	8+ 15
best-order|inverted|saying|5-10|	1 -15	4-7 29	8+ 26
best-order|inverted|saying|far|	1 -11	4-7 9	8+ 26
best-order|naked|naked|1|	2-3 -13	4-7 -8	8+ 35
best-order|naked|naked|2-4|	4-7 7	8+ 7
best-order|naked|naked|far|	1 7
best-order|passive|judging|2-4|	2-3 -18
best-order|passive|passive|5-10|	2-3 -13
best-order|relative|judging|0|	1 -18
best-order|relative|judging|1|	1 -19	2-3 -11
best-order|relative|judging|2-4|	1 -27	4-7 10	8+ 11
best-order|relative|judging|5-10|	8+ 8
best-order|relative|relative|1|	4-7 -11
best-order|relative|relative|2-4|	1 -20	2-3 -20	4-7 11	8+ 8
best-order|relative|relative|5-10|	1 -24	2-3 -9	4-7 21	8+ 24
best-order|relative|relative|far|	1 -23	4-7 21	8+ -10
best-order|relative|saying|0|	2-3 -17	4-7 -17
best-order|relative|saying|1|	1 13	4-7 19	8+ 23
best-order|relative|saying|2-4|	2-3 -9	4-7 28	8+ 14
best-order|relative|saying|5-10|	1 7	2-3 20	8+ 16
best-order|relative|saying|far|	4-7 19	8+ 12
best-order|shared|judging|0|	2-3 23	4-7 14
best-order|shared|judging|1|	1 10	2-3 20
best-order|shared|judging|2-4|	1 21	2-3 8
best-order|shared|judging|5-10|	1 18	2-3 33	4-7 22
best-order|shared|saying|0|	2-3 8	8+ 24
best-order|shared|saying|1|	4-7 24	8+ 27
best-order|shared|saying|2-4|	1 22	2-3 12	4-7 30	8+ 24
best-order|shared|saying|5-10|	1 16	2-3 11	4-7 26	8+ 28
best-order|shared|saying|far|	1 20	2-3 -18	4-7 17	8+ 17
best-order|shared|shared|-10|	2-3 -13
best-order|shared|shared|-11|	2-3 -13
best-order|shared|shared|-5|	1 -17
best-order|shared|shared|1|	4-7 -16
best-order|shared|shared|2-4|	1 9	2-3 -22
best-order|shared|shared|5-10|	2-3 -8
best-phrase|name|	according 16	direct 24	judging 27	naked 17	passive -12	relative -22	saying 19	shared -21
best-phrase|noun|	apposed -30	apposition -25	direct -34	judging -24	naked -21	other -15	relative -7	saying -7	shared -25
best-phrase|pronoun|	according -14	direct 17	judging 18	naked -17	other 11	relative -8	shared 14
best-score|	-1 -36	-2 -38	-3 -38	-4 -33	0 -17	2 13	3 33	4 36	5 42	6 23
best-score|-1|	1 -12	2-3 -15	4-7 -33	8+ -11
best-score|-2|	1 -40	2-3 -25	4-7 -7	8+ 11
best-score|-3|	1 -24	2-3 -31	8+ 10
best-score|-4|	1 -12	2-3 -29	4-7 -15
best-score|0|	4-7 -16	8+ -13
best-score|1|	8+ 18
best-score|2|	2-3 8	4-7 20	8+ 22
best-score|3|	1 16	2-3 10	4-7 38	8+ 24
best-score|4|	1 26	2-3 24	4-7 22	8+ 14
best-score|5|	1 25	2-3 32	4-7 32	8+ 14
best-score|6|	1 25	4-7 40	8+ 16
best-score|7|	4-7 17	8+ 11
best|according-to|according|	1 -9	2-3 17	4-7 16	8+ 29
best|actor-nearby|naked|	1 9
best|colon|judging|	8+ 18
best|colon|naked|	1 17	2-3 17	4-7 20	8+ 27
best|colon|saying|	8+ 15
best|interview|naked|	4-7 25	8+ 32
best|named-before|naked|	2-3 18	8+ 8
best|named-nearby|naked|	4-7 20
best|paragraph-before|apposed|	8+ 16
best|paragraph-before|apposition|	4-7 8	8+ 10
best|paragraph-before|direct|	4-7 17	8+ 19
best|paragraph-before|judging|	8+ 15
best|paragraph-before|saying|	1 -14	8+ 39
best|possessor|naked|	1 10	2-3 -8	8+ 22
best|quote-then-speaker|apposed|	1 -11	2-3 -30	4-7 -14
best|quote-then-speaker|apposition|	2-3 -15
best|quote-then-speaker|direct|	1 -29	4-7 10	8+ 28
best|quote-then-speaker|judging|	2-3 15	4-7 -16	8+ 17
best|quote-then-speaker|passive|	2-3 -12
best|quote-then-speaker|saying|	1 13	2-3 -11	4-7 30	8+ 19
best|quote-then-speaker|shared|	1 -29	4-7 -13
best|quote-then-speaker|thinking|	1 -32	8+ 22
best|quote-then-verb|judging|	1 -17	2-3 8	4-7 16	8+ 7
best|quote-then-verb|other|	8+ 13
best|quote-then-verb|saying|	4-7 22	8+ 11
best|sentence-after|according|	2-3 -21	8+ 9
best|sentence-after|apposed|	8+ 19
best|sentence-after|apposition|	8+ -12
best|sentence-after|direct|	8+ 26
best|sentence-after|saying|	1 17	4-7 -8	8+ 25
best|sentence-after|thinking|	4-7 -7	8+ 13
best|sentence-before|according|	1 -24	2-3 7	4-7 -7	8+ 10
best|sentence-before|apposed|	8+ 21
best|sentence-before|apposition|	1 -16	4-7 20	8+ 18
best|sentence-before|direct|	1 -23	2-3 -12	4-7 -7	8+ 41
best|sentence-before|judging|	2-3 -20	4-7 -10	8+ 20
best|sentence-before|other|	8+ 15
best|sentence-before|relative|	1 -12	2-3 -16	4-7 21	8+ -10
best|sentence-before|saying|	2-3 -12	4-7 20	8+ 20
best|sentence-before|thinking|	2-3 13	8+ 24
best|signature|naked|	1 -26	2-3 -28	4-7 -22	8+ 32
best|speaker-then-quote|apposed|	1 -9	2-3 13	4-7 -8
best|speaker-then-quote|apposition|	1 -14	2-3 -13	8+ 28
best|speaker-then-quote|direct|	2-3 7
best|speaker-then-quote|judging|	4-7 7	8+ 36
best|speaker-then-quote|other|	2-3 -12
best|speaker-then-quote|relative|	1 -35	2-3 -8	4-7 20
best|speaker-then-quote|saying|	8+ 10
best|speaker-then-quote|shared|	2-3 -17
best|speaker-then-quote|thinking|	1 -9	2-3 14	8+ 26
best|topic-after|naked|	8+ 15
best|transcript|naked|	4-7 19	8+ 22
best|verb-then-speaker|judging|	4-7 15
best|verb-then-speaker|other|	2-3 -14	4-7 7
best|verb-then-speaker|saying|	1 -14	2-3 -14	8+ 27
case-follow|all-one|(|	none -10
case-follow|all-one|,adverb|	none -24
case-follow|all-one|,auxiliary|	! 11	? 7
case-follow|all-one|,capital|	none -18
case-follow|all-one|,coordinator|	none -15
case-follow|all-one|,determiner|	none -11
case-follow|all-one|,preposition|	none -25
case-follow|all-one|,pronoun|	none -7
case-follow|all-one|,quote|	none -15
case-follow|all-one|,subordinator|	none -20
case-follow|all-one|,that|	none -13
case-follow|all-one|,verb-saying|	? 10	none 25
case-follow|all-one|,word|	none -7
case-follow|all-one|,|	none -53
case-follow|all-one|:|	none -21
case-follow|all-one|adverb|	none -10
case-follow|all-one|auxiliary|	, -9	none -27
case-follow|all-one|capital|	, 11	. 11	none -22
case-follow|all-one|coordinator|	, -15	none -14
case-follow|all-one|determiner|	none -27
case-follow|all-one|end|	! -9	. 19	? 26	none 11
case-follow|all-one|preposition|	. 10	none -37
case-follow|all-one|pronoun|	, 17	none -23
case-follow|all-one|stop|	! 12	none -14
case-follow|all-one|subordinator|	none -11
case-follow|all-one|that|	none -26
case-follow|all-one|verb-saying|	, -7	none -15
case-follow|all-one|word|	none -20
case-follow|all-one|—|	none -14
case-follow|all|(|	none -30
case-follow|all|,adverb|	none -10
case-follow|all|,auxiliary|	none -24
case-follow|all|,capital|	none -11
case-follow|all|,preposition|	none -17
case-follow|all|,pronoun|	none -9
case-follow|all|,subordinator|	none -16
case-follow|all|,that|	none -20
case-follow|all|,verb-thinking|	none 8
case-follow|all|,|	none -54
case-follow|all|:|	none -23
case-follow|all|;|	none -8
case-follow|all|auxiliary|	, -16
case-follow|all|capital|	? 15	none -16
case-follow|all|coordinator|	none -8
case-follow|all|determiner|	! 14	, -9	none -11
case-follow|all|end|	! 9	. -21	? 17
case-follow|all|preposition|	, -7	none -21
case-follow|all|pronoun|	. -7	none -9
case-follow|all|quote|	. -22	none -10
case-follow|all|stop|	none -31
case-follow|all|that|	, -25	none -12
case-follow|all|verb-thinking|	none 11
case-follow|all|word|	, -43
case-follow|first|'|	, 19
case-follow|first|(|	none -11
case-follow|first|)|	none 7
case-follow|first|,adverb|	none -19
case-follow|first|,auxiliary|	? 13	none 17
case-follow|first|,capital|	none -18
case-follow|first|,coordinator|	none -18
case-follow|first|,determiner|	? 7	none -30
case-follow|first|,preposition|	none -26
case-follow|first|,pronoun|	! 15	? 17	none 7
case-follow|first|,quote|	none -7
case-follow|first|,that|	none -17
case-follow|first|,verb-judging|	none 22
case-follow|first|,verb-saying|	! 12	? 13	none 7
case-follow|first|,verb-thinking|	? 16	none 12
case-follow|first|,word|	? 19
case-follow|first|,|	none -38
case-follow|first|-|	none 14
case-follow|first|[|	. 24
case-follow|first|adverb|	none -14
case-follow|first|auxiliary|	, -27	. 19	none -22
case-follow|first|capital|	! 18	, 31	. 15	? 44
case-follow|first|coordinator|	, 17	. 20	none 8
case-follow|first|determiner|	! 13	, 44	? 32
case-follow|first|end|	! 8	. 22	? 29	none 39
case-follow|first|preposition|	. 34	none -22
case-follow|first|pronoun|	, 19	. 26	? 15	none 7
case-follow|first|quote|	. 14	? 23
case-follow|first|stop|	! -7	? -10	none -29
case-follow|first|subordinator|	, 12	. 22
case-follow|first|that|	. 18	none -24
case-follow|first|verb-judging|	none -16
case-follow|first|verb-saying|	, 42	? 35	none -23
case-follow|first|word|	, 24	none -31
case-follow|first|—|	. 25	? 16	none -25
case-follow|most|,auxiliary|	none 11
case-follow|most|,determiner|	none 12
case-follow|most|,subordinator|	none 11
case-follow|most|,verb-saying|	none 15
case-follow|most|auxiliary|	none -13
case-follow|most|capital|	, 13	. 16
case-follow|most|coordinator|	none -18
case-follow|most|determiner|	. 21
case-follow|most|end|	none 7
case-follow|most|preposition|	. 9	none -21
case-follow|most|pronoun|	, 16	. 25
case-follow|most|verb-saying|	, 23	none -11
case-follow|most|word|	none 13
case-follow|none|(|	. 8
case-follow|none|)|	none -13
case-follow|none|,adverb|	none 12
case-follow|none|,auxiliary|	none -28
case-follow|none|,pronoun|	none -9
case-follow|none|,quote|	none -14
case-follow|none|,that|	none -27
case-follow|none|,verb-judging|	none 16
case-follow|none|,verb-thinking|	none 18
case-follow|none|,word|	none -14
case-follow|none|,|	none 13
case-follow|none|:|	none -9
case-follow|none|;|	none -8
case-follow|none|adverb|	, 23
case-follow|none|auxiliary|	. -10	none -24
case-follow|none|capital|	, 14	. -11	none 21
case-follow|none|coordinator|	, -22	. 10	none 15
case-follow|none|determiner|	, -13	. -14	none 8
case-follow|none|end|	! 13	. -14
case-follow|none|preposition|	, -15	. -20	none 24
case-follow|none|pronoun|	, -9
case-follow|none|quote|	none -14
case-follow|none|stop|	none 23
case-follow|none|subordinator|	, -7	. -26	none 18
case-follow|none|that|	none 12
case-follow|none|verb-judging|	, 20	none -13
case-follow|none|verb-saying|	, -14
case-follow|none|verb-thinking|	, -8	none 17
case-follow|none|word|	, 13
case-follow|none|–|	none 7
case-follow|some|,auxiliary|	none 11
case-follow|some|,determiner|	none -12
case-follow|some|,preposition|	none -17
case-follow|some|,word|	none -13
case-follow|some|,|	none 14
case-follow|some|auxiliary|	none 12
case-follow|some|capital|	, 13
case-follow|some|coordinator|	. 10	none 20
case-follow|some|determiner|	, 17	. 19	none 21
case-follow|some|end|	. 12
case-follow|some|preposition|	. 9	none 11
case-follow|some|pronoun|	, 14	. 16
case-follow|some|subordinator|	, 15	none 17
case-follow|some|verb-saying|	, 18	none 17
case-follow|some|word|	, -12	none 22
case-follow|titled|:|	none 11
case-follow|titled|capital|	, 9	none -14
case-follow|titled|end|	. 9
case-follow|titled|stop|	none 14
case-follow|upper|capital|	none -10
case-intro|all-one|	, -12	: 14	; -19	adverb -13	auxiliary -32	coordinator -7	possessive -36	preposition -8	pronoun -19	stop 11	subordinator -20	that -11	verb-judging -32	verb-saying -10	— 10
case-intro|all|	, -28	: 13	adverb -8	auxiliary -18	capital -10	coordinator -11	possessive -39	preposition -8	pronoun -11	start -15	stop 8	subordinator 10	verb-judging -17	verb-thinking -10	word -16	— -20
case-intro|first|	) 12	, -10	- 25	adverb -17	auxiliary -10	capital -21	determiner 9	possessive -16	preposition -15	pronoun -8	quote 23	start 18	stop 17	subordinator 14	that 23	verb-saying -14	word -39
case-intro|most|	, 9	auxiliary 20	start 35	stop 10	word -13
case-intro|none|	, 15	- -8	: -35	; 15	adverb 10	auxiliary 8	capital 13	possessive 16	pronoun 10	stop 10	subordinator -9	verb-thinking 11	word 9	— 17
case-intro|some|	, 8	auxiliary 14	capital 11	determiner 7	preposition 9	pronoun 24	stop 11	that 19	verb-judging -11	verb-saying 14	word 7
case-intro|titled|	auxiliary 7	possessive 16	start -13	subordinator -8	verb-saying 7	word -15
case-intro|upper|	, 14	: 18
case|all-one|	2 -13	4-5 -20
case|all|	2 -8	3 -14	4-5 -22	6-9 -9
case|first|	10+ 21	2 7	3 -8	4-5 -14
case|most|	10+ 19	6-9 9
case|none|	10+ 23	2 -15	3 24	4-5 10	6-9 29
case|some|	10+ 30	3 12	6-9 38
case|titled|	10+ 11	2 19	3 -16
case|upper|	1 -9	2 -18	3 16	4-5 18	6-9 19
chain-on|(|	2-3 -15
chain-on|, coordinator preposition|	2-3 -17
chain-on|, coordinator|	1 -11
chain-on|, determiner word|	1 -11	2-3 -12
chain-on|, determiner|	1 -7
chain-on|, preposition word|	1 -7
chain-on|, preposition|	1 -14
chain-on|, verb-saying ,|	1 23	2-3 24	4-7 25	8+ 8
chain-on|, verb-saying preposition|	8+ 8
chain-on|, verb-saying stop|	2-3 9	4-7 25
chain-on|, verb-saying|	2-3 -18	4-7 10
chain-on|, word ,|	2-3 22
chain-on|, word|	2-3 -13
chain-on|,|	1 -24	2-3 -8
chain-on|:|	2-3 -7
chain-on|; determiner ,|	1 21
chain-on|auxiliary adverb|	1 -17
chain-on|auxiliary stop|	1 -17	2-3 11
chain-on|auxiliary word stop|	2-3 -10
chain-on|auxiliary|	1 -8
chain-on|capital :|	4-7 13
chain-on|capital verb-saying ,|	4-7 14	8+ 13
chain-on|capital verb-saying stop|	2-3 28	4-7 28	8+ 15
chain-on|coordinator determiner word|	2-3 -10	4-7 -10
chain-on|coordinator determiner|	1 -11	2-3 -9
chain-on|coordinator preposition determiner|	2-3 13
chain-on|coordinator preposition|	1 -21
chain-on|coordinator word|	2-3 -12
chain-on|coordinator|	1 -17	2-3 -22	4-7 21	8+ 11
chain-on|determiner word|	2-3 15
chain-on|determiner|	2-3 -11	4-7 -8	8+ 14
chain-on|far|	1 10
chain-on|none|	2-3 7	8+ 13
chain-on|preposition determiner word|	2-3 -12
chain-on|preposition word preposition|	1 -24	2-3 -17
chain-on|preposition word|	2-3 15
chain-on|preposition|	1 -38
chain-on|pronoun verb-saying ,|	1 -12	2-3 28	4-7 27	8+ 14
chain-on|pronoun verb-saying :|	2-3 -17	4-7 13
chain-on|pronoun verb-saying stop|	1 14	2-3 53	4-7 27	8+ 17
chain-on|pronoun word stop|	8+ 18
chain-on|stop capital preposition|	1 -23
chain-on|stop capital|	1 -15	4-7 16
chain-on|stop determiner capital|	2-3 7
chain-on|stop determiner word|	2-3 -22	4-7 -10	8+ 10
chain-on|stop determiner|	2-3 -11
chain-on|stop preposition word|	2-3 -17
chain-on|stop|	1 -25	4-7 -15	8+ 14
chain-on|subordinator|	4-7 17
chain-on|verb-judging stop|	1 -24
chain-on|verb-saying :|	2-3 -7
chain-on|verb-saying capital stop|	4-7 16	8+ 15
chain-on|verb-saying preposition determiner|	1 -21
chain-on|verb-saying preposition|	1 -14
chain-on|word stop|	2-3 8
chain-on|word|	1 -13	2-3 13
chain-on||	4-7 -7
chain-on|—|	2-3 11	4-7 15
chain|(|	2-3 -19
chain|, verb-saying ,|	2-3 14	4-7 20	8+ 8
chain|, verb-saying capital|	4-7 11	8+ 9
chain|, verb-saying pronoun|	2-3 16	4-7 23	8+ 14
chain|, verb-saying|	8+ 10
chain|, word ,|	4-7 22
chain|,|	1 -43	4-7 14	8+ 14
chain|: verb-saying ,|	8+ 7
chain|:|	4-7 23	8+ 13
chain|;|	1 -19	2-3 10
chain|auxiliary pronoun|	4-7 20
chain|auxiliary|	1 -15	2-3 21	4-7 26
chain|coordinator ,|	2-3 -14
chain|coordinator|	2-3 -10	8+ 13
chain|determiner ,|	1 -10
chain|determiner coordinator|	2-3 -17
chain|determiner preposition coordinator|	2-3 -17
chain|determiner preposition verb-saying|	4-7 10
chain|determiner|	2-3 17
chain|far|	8+ -11
chain|none|	1 -9	2-3 -11	4-7 13	8+ 14
chain|preposition ,|	1 -16
chain|preposition coordinator|	1 -18	4-7 -11
chain|preposition word preposition|	1 -22	2-3 -13
chain|preposition|	1 -38	4-7 -19
chain|verb-judging that ,|	4-7 15
chain|verb-saying ,|	1 12	2-3 -14
chain|verb-saying pronoun ,|	2-3 -18
chain|word ,|	2-3 8
chain|word coordinator|	2-3 -10
chain|word determiner ,|	1 -18	2-3 -15
chain|word determiner coordinator|	2-3 -20
chain|word determiner preposition|	4-7 16
chain|word determiner|	2-3 -11
chain|word preposition|	2-3 -13
chain|word verb-thinking|	1 7
chain|word|	1 -13	2-3 16
chain||	1 -17	2-3 -7	4-7 18	8+ 17
clause|false|false|	all -19	all-one -11	most -18	some 13	titled -7	upper -18
clause|false|true|	all -13	all-one 7	most 9	none 23	some 13	titled 13	upper 21
clause|true|false|	all -11	first 8	most 30	some -7	titled 28	upper 15
clause|true|true|	all -12	all-one -7	first 8	most 16	some 25	titled 18	upper 24
continues|	true 14
dated|	true -42
echo|all|1|	false -11	true 15
echo|all|2-3|	false 10
echo|all|4-7|	true 11
echo|all|8+|	true 24
echo|all|	all -11	most -11	some 16	true 9	upper -9
echo|all|false|	1 7	2-3 32	4-7 32
echo|all|true|	1 -9	2-3 -17	4-7 -10	8+ 21
echo|half|2-3|	true 20
echo|half|4-7|	false -13	true 15
echo|half|8+|	false 29	true 12
echo|half|	all-one 27	most 17	titled 7	true 26	upper 18
echo|half|false|	2-3 13	4-7 -7	8+ 28
echo|none|1|	true -22
echo|none|2-3|	true -17
echo|none|8+|	true 20
echo|none|	all -23	all-one -15	none 7	true -25
echo|none|false|	1 -7	2-3 -7
echo|some|4-7|	true -9
echo|some|8+|	false 9	true 15
echo|some|	all -10	all-one 13	false 7	none 20	some 38	titled -8	true -8	upper 14
echo|some|false|	8+ 9
ending|	! 41	, 12	. 8	? 24	none -13	… 12
family|"|	1 19
family|'|	1 9	8+ 26
family|,|	4-7 33	8+ 15
family|none|	1 31	2-3 46	4-7 68	8+ 25
family|«|	1 -8	2-3 -12
family|»|	1 -30	2-3 -18	4-7 11
family|‘|	1 -35	2-3 -23	4-7 -11
family|’|	4-7 15	8+ 7
family|“|	1 -9	8+ 15
family|„|	2-3 7	8+ 16
follow|	' 19	( -16	+ 13	, -25	,capital -11	,preposition -19	,pronoun -8	,quote -16	,that -30	,verb-judging 25	,verb-saying 12	,verb-thinking 25	,word -19	- 10	: -8	[ 29	auxiliary -35	capital 18	coordinator 11	end 14	preposition 7	pronoun 12	quote -10	subordinator 9	word -7
gov|abogar|past|	auxiliary -8
gov|accusare|4-7|	4-7 16
gov|accusare|	di 19
gov|accusare|past|	auxiliary -11
gov|accusare|present|	none 18
gov|accuser|	de 13	d’ -13
gov|accuser|present|	none -13
gov|accuse|2-3|	2-3 41	4-7 34	8+ 19
gov|accuse|4-7|	1 8	4-7 29
gov|accuse|8+|	4-7 20
gov|accuse|base|	none 22
gov|accuse|	of 14
gov|accuse|participle|	none 22
gov|accuse|present|	none 29
gov|aceitar|	none 10
gov|aceitar|present|	not 13
gov|achar|	none 17
gov|achar|past|	none 17
gov|achten|2-3|	2-3 12
gov|achten|	none 15
gov|acknowledge|2-3|	4-7 15
gov|acknowledge|4-7|	2-3 15
gov|acknowledge|	none 17	that 11
gov|acknowledge|past|	none 20
gov|aclarar|2-3|	4-7 17
gov|aclarar|	none 17
gov|aclarar|past|	none 16
gov|aclarar|present|	none 11
gov|aconselhar|present|	none 17
gov|acquiescer|	none 7
gov|acquiescer|present|	none 17
gov|acrescentar|4-7|	1 11	4-7 17
gov|acrescentar|	a -11	none 16
gov|acrescentar|past|	none -8
gov|acrescentar|present|	none 20
gov|acusar|1|	2-3 22
gov|acusar|2-3|	2-3 16	4-7 16
gov|acusar|4-7|	1 11	2-3 15	4-7 21
gov|acusar|	a -7	de 31	none 14
gov|acusar|past|	auxiliary 11	none 18
gov|acusar|present|	none 27
gov|add|1|	4-7 28	8+ 24
gov|add|2-3|	8+ 12
gov|add|4-7|	2-3 -10	4-7 23	8+ 16
gov|add|	none 8
gov|add|participle|	none 31
gov|add|past|	none 21
gov|add|present|	none -9
gov|adelantar|past|	none -18
gov|adiantar|2-3|	4-7 17
gov|adiantar|	que 17
gov|admettre|4-7|	4-7 17
gov|admettre|	none 14
gov|admettre|past|	none 13
gov|admitir|0|	2-3 20
gov|admitir|1|	2-3 9
gov|admitir|2-3|	2-3 22
gov|admitir|4-7|	1 -8	4-7 24
gov|admitir|8+|	4-7 22
gov|admitir|	a 23	de 17	em 12	na -8	none 7	que 30
gov|admitir|past|	auxiliary 13	none 9
gov|admit|1|	8+ 16
gov|admit|4-7|	4-7 19
gov|admit|8+|	4-7 14
gov|admit|	none 21	that 17
gov|admit|past|	none 13
gov|admit|present|	none 17
gov|advertir|2-3|	4-7 12
gov|advertir|4-7|	4-7 13	8+ 7
gov|advertir|8+|	4-7 13
gov|advertir|	a 17	none -9
gov|advertir|past|	auxiliary 11
gov|advise|past|	be -13
gov|advise|	to 26
gov|afdoen|	als 11
gov|afdoen|past|	auxiliary 11
gov|affirmer|2-3|	4-7 11
gov|affirmer|4-7|	2-3 7
gov|affirmer|	de 16	none 9
gov|affirmer|present|	none 19
gov|afirmar|2-3|	1 -14	2-3 18	4-7 20
gov|afirmar|4-7|	1 9	2-3 -7	4-7 24
gov|afirmar|8+|	2-3 -8
gov|afirmar|	a -11	de 16	none 14	que 8
gov|aggiungere|1|	4-7 13
gov|aggiungere|2-3|	4-7 18	8+ 12
gov|aggiungere|4-7|	2-3 -8
gov|aggiungere|8+|	4-7 20
gov|aggiungere|	a 14	che 22	con -12	senza 7
gov|aggiungere|past|	auxiliary -11	none 17
gov|agradecer|	none 9
gov|agradecer|past|	auxiliary 10	none 14
gov|agree|base|	none 13
gov|agree|	none 21	to 21
gov|agree|present|	none 16
gov|agregar|4-7|	8+ 17
gov|agregar|	none 13	que 13
gov|agregar|past|	none 16
gov|agregar|present|	none 11
gov|ajouter|4-7|	4-7 13
gov|ajouter|	none -13
gov|ajouter|present|	none 9
gov|alarmer|	none 9
gov|alarmer|present|	none 9
gov|alegar|4-7|	2-3 -8
gov|alegar|	none 16	que 17
gov|alegar|past|	none 11
gov|alertar|4-7|	4-7 -8
gov|alertar|8+|	4-7 -7
gov|alertar|	de -11
gov|alertar|past|	none 13
gov|alertar|present|	none -13
gov|allow|	none 19
gov|allow|present|	none 21
gov|ammettere|4-7|	2-3 -9	8+ 10
gov|ammettere|	di -9	none 15
gov|ammettere|past|	none -7
gov|annoncer|2-3|	2-3 21
gov|annoncer|4-7|	4-7 -17
gov|annoncer|	none 21
gov|annoncer|past|	auxiliary 16
gov|annotare|	di -13
gov|annotare|past|	auxiliary -13
gov|announce|base|	none 15
gov|announce|	none 16
gov|announce|past|	none -7
gov|annunciare|	none 12
gov|annunciare|present|	none 12
gov|answer|0|	2-3 -14
gov|answer|present|	none -15
gov|anticipare|present|	none -11
gov|antwoorden|	dat 14
gov|antwoorden|past|	none 14
gov|antworten|2-3|	2-3 9
gov|antworten|	none 13
gov|antworten|past|	none 15
gov|anunciar|0|	4-7 -15
gov|anunciar|2-3|	1 9	4-7 -13
gov|anunciar|4-7|	2-3 9
gov|anunciar|	a 12	de 9	que -9
gov|anunciar|past|	auxiliary 9
gov|anunciar|present|	none -14
gov|apelar|1|	2-3 19
gov|apelar|past|	none 23
gov|apelidar|1|	2-3 -13
gov|apelidar|	de -16
gov|aplaudir|1|	2-3 18
gov|aplaudir|	none 17
gov|aplaudir|past|	none 13
gov|apologise|	to 16
gov|apontar|	como -13
gov|apontar|past|	none -13
gov|apostillar|1|	4-7 8
gov|apostillar|4-7|	4-7 12
gov|apostillar|	none 8
gov|apostillar|past|	none 13
gov|appeal|past|	none 14
gov|appeal|	to 15
gov|appeler|0|	1 -11	2-3 -18
gov|appeler|1|	4-7 -16
gov|appeler|2-3|	2-3 17	4-7 19
gov|appeler|	none -26	à 33
gov|appeler|past|	auxiliary 23	none -14
gov|applaudir|	none 9
gov|apuntar|	que 15
gov|argue|1|	4-7 18
gov|argue|2-3|	4-7 19
gov|argue|4-7|	2-3 11	4-7 21	8+ 11
gov|argue|	none 22	that 15
gov|argue|participle|	none 20
gov|argue|past|	auxiliary -9
gov|argue|present|	none 20
gov|arguir|past|	none 11
gov|arguir|	que 11
gov|asegurar|1|	4-7 7
gov|asegurar|2-3|	4-7 17
gov|asegurar|4-7|	2-3 14	4-7 25	8+ 14
gov|asegurar|8+|	1 -19
gov|asegurar|	none 13	que 16
gov|asegurar|past|	auxiliary 14	none -10
gov|asegurar|present|	none 17
gov|asentir|	none 16
gov|asentir|past|	none 16
gov|ask|0|	4-7 17
gov|ask|1|	2-3 28	8+ 23
gov|ask|2-3|	2-3 26	4-7 18
gov|ask|4-7|	2-3 -22	4-7 -8	8+ 17
gov|ask|8+|	1 11	2-3 -20
gov|ask|	as 7	none 31	of -26	that 11	whether 23
gov|ask|participle|	none 16
gov|ask|past|	auxiliary 15	be 24
gov|assegurar|4-7|	4-7 12
gov|assegurar|past|	none 13
gov|assegurar|present|	none 9
gov|assegurar|	que 11
gov|assert|	that 17
gov|assicurare|2-3|	2-3 12
gov|assicurare|4-7|	4-7 15
gov|assicurare|	che 15	none 20
gov|assicurare|past|	auxiliary 12
gov|assicurare|present|	none 18
gov|assume|	none 17
gov|assurer|2-3|	1 -9	4-7 17
gov|assurer|4-7|	2-3 -8	4-7 21
gov|assurer|8+|	4-7 24
gov|assurer|	de -7	none -11	qu' 11	que 23
gov|assurer|past|	auxiliary 19
gov|atestar|past|	none 16
gov|atirar|	none 11
gov|atirar|past|	none 11
gov|atribuir|2-3|	4-7 14
gov|atribuir|4-7|	4-7 16
gov|atribuir|	a 7
gov|attaccare|4-7|	4-7 17
gov|attaccare|	con -13
gov|attaccare|past|	auxiliary -15
gov|attaccare|present|	none -9
gov|attendre|0|	4-7 7
gov|attendre|	none 11
gov|attestieren|2-3|	4-7 10
gov|attestieren|	none 10
gov|attestieren|past|	none 10
gov|attribuer|	à -14
gov|attribuire|4-7|	2-3 -13
gov|attribute|past|	none -20
gov|augurare|0|	4-7 10
gov|augurare|	none 10
gov|auspicare|	che 12
gov|ausrichten|4-7|	2-3 10
gov|ausrichten|	none 10
gov|ausrichten|past|	none 10
gov|avaliar|	que 22
gov|avisar|1|	2-3 -7	4-7 8	8+ 19
gov|avisar|2-3|	2-3 11	4-7 17
gov|avisar|4-7|	4-7 15
gov|avisar|present|	none 13
gov|avisar|	que 15
gov|avvertire|1|	8+ 11
gov|avvertire|2-3|	4-7 19
gov|avvertire|	che 18
gov|añadir|1|	1 -8	4-7 10	8+ 14
gov|añadir|4-7|	4-7 8
gov|añadir|	a 15	none -15
gov|añadir|past|	auxiliary -10	none 11
gov|back|0|	2-3 -26
gov|back|1|	2-3 9
gov|back|8+|	2-3 -22
gov|back|base|	be -20	none 15
gov|back|	none -19	that 19
gov|bautizar|1|	2-3 -17
gov|bautizar|2-3|	2-3 -13
gov|bautizar|	como -17	none -21
gov|bautizar|past|	auxiliary -16	none -18
gov|befinden|	none -11
gov|befinden|past|	none -11
gov|befürchten|	none 18
gov|befürchten|present|	none 18
gov|bekennen|past|	none 8
gov|believe|1|	2-3 -10
gov|believe|past|	none 20
gov|believe|present|	none -9
gov|beloven|	dat 10
gov|bemängeln|2-3|	4-7 11
gov|bemängeln|	none 15
gov|bemängeln|past|	none 13
gov|benadrukken|	dat 14
gov|benadrukken|past|	none 18
gov|berichten|present|	none -10
gov|bescheinigen|present|	none 18
gov|beschreiben|	als 7
gov|beschreiben|past|	none 7
gov|bestreiten|	none 14
gov|bestreiten|past|	none 14
gov|bestätigen|	auf 10	none -17
gov|bestätigen|present|	none -13
gov|betogen|past|	none 11
gov|betonen|past|	none -11
gov|bevestigen|past|	none -16
gov|bezeichnen|2-3|	2-3 8	4-7 10
gov|bezeichnen|	als 13
gov|bezeichnen|past|	none 13
gov|bill|1|	2-3 -24
gov|bill|	as -19
gov|bill|base|	none 9
gov|bill|past|	none -11
gov|bitten|past|	none 19
gov|bitten|	um 18
gov|blame|0|	2-3 9	4-7 20
gov|blame|	none 19
gov|blame|past|	none 17
gov|blame|present|	none 15
gov|blast|past|	none 18
gov|blijven|2-3|	4-7 16
gov|blijven|	none -7
gov|blijven|past|	none -7
gov|bollare|past|	auxiliary 14
gov|brand|8+|	4-7 -8
gov|brand|	none -14
gov|calcular|	none 13
gov|calificar|1|	1 8
gov|calificar|2-3|	1 18	2-3 20	4-7 15
gov|calificar|	de 27
gov|calificar|past|	auxiliary 12	none 20
gov|calificar|present|	none 13
gov|call|0|	2-3 -18	4-7 15	8+ 15
gov|call|1|	1 16	2-3 -8	4-7 42	8+ 18
gov|call|2-3|	1 20	2-3 18	4-7 21	8+ 16
gov|call|4-7|	1 -7	4-7 27	8+ 12
gov|call|8+|	1 -20	4-7 -12
gov|call|	as -23	by 13	for 35	in -16	on 19	that 31	to 26
gov|call|base|	none -42
gov|call|participle|	none 10
gov|call|past|	auxiliary 21	later 25	none 38	sometimes -18
gov|call|present|	none -20
gov|celebrar|	como 12	none 16
gov|celebrar|past|	auxiliary 16	none 17
gov|challenge|past|	none 9
gov|chamar|0|	2-3 -21
gov|chamar|1|	2-3 -17
gov|chamar|2-3|	1 -17	2-3 8	4-7 20
gov|chamar|	de -13	none -14
gov|chamar|past|	auxiliary -12	none -8
gov|chamar|present|	já -13	none -7
gov|chant|0|	2-3 17
gov|chant|	none 15
gov|chant|participle|	none 12
gov|chiamare|0|	1 -32	2-3 -20
gov|chiamare|2-3|	2-3 -12
gov|chiamare|4-7|	1 -11	2-3 -16
gov|chiamare|	none -33
gov|chiamare|past|	auxiliary -11	none -14
gov|chiamare|present|	auxiliary -22	none -29
gov|chiarire|4-7|	4-7 8
gov|chiarire|	none 9
gov|chiarire|past|	none 8
gov|chiedere|0|	2-3 14	4-7 8
gov|chiedere|1|	2-3 12	4-7 11
gov|chiedere|2-3|	4-7 11
gov|chiedere|4-7|	4-7 12
gov|chiedere|8+|	2-3 -11	4-7 15	8+ -9
gov|chiedere|	dai -16	di -9	none 19
gov|chiedere|past|	none -8
gov|citar|	none -13
gov|citar|present|	none -12
gov|cite|0|	1 20
gov|cite|	none 26
gov|cite|participle|	none 7
gov|claim|1|	1 -22
gov|claim|2-3|	2-3 17
gov|claim|4-7|	2-3 24	4-7 14
gov|claim|	none -25	to 19
gov|claim|participle|	none 18
gov|classificar|1|	2-3 18
gov|classificar|2-3|	1 18	2-3 19	4-7 10
gov|classificar|	como 24
gov|classificar|past|	none 9
gov|classificar|present|	none 14
gov|cobrar|	none -8
gov|cobrar|present|	none -8
gov|coincidir|	none 12
gov|coincidir|present|	none 18
gov|comemorar|4-7|	4-7 10
gov|comemorar|	none 13
gov|comemorar|past|	none 11
gov|comentar|4-7|	4-7 15
gov|comentar|	none -9	que 9
gov|comentar|past|	none 16
gov|comentar|present|	not -9
gov|commentare|past|	auxiliary -8
gov|commenter|	none -7
gov|comment|	that 15
gov|compare|past|	be -17
gov|complain|past|	auxiliary 16
gov|completar|1|	4-7 17
gov|completar|	none 18
gov|completar|past|	none 17
gov|comprometer|past|	none 14
gov|comunicar|past|	auxiliary 10	none 18
gov|comunicar|	que 19
gov|concedere|	none 13
gov|concedere|past|	none 13
gov|conceder|past|	none -13
gov|concede|1|	8+ 12
gov|concede|2-3|	2-3 -14
gov|concede|4-7|	2-3 19	4-7 20
gov|concede|	none 30	that -10
gov|concede|present|	none -12
gov|concluderen|past|	none -12
gov|conclude|1|	8+ 17
gov|conclude|	none 17	that 19
gov|conclude|past|	none 17
gov|concluir|past|	none 11
gov|conclure|	none 11
gov|conclure|past|	auxiliary 9
gov|concéder|past|	none 16
gov|concéder|	que 15
gov|condemn|2-3|	4-7 15
gov|condemn|	as 14	none 18
gov|condemn|past|	none 21
gov|condenar|8+|	2-3 -11
gov|condenar|	de -11
gov|condenar|past|	none -14
gov|condenar|present|	none -10
gov|confermare|1|	4-7 10	8+ 12
gov|confermare|2-3|	1 -9
gov|confermare|4-7|	4-7 15
gov|confermare|past|	auxiliary -11
gov|confesar|	none 16
gov|confesar|past|	none 16
gov|confessare|1|	4-7 7
gov|confessare|	none 14
gov|confessare|present|	none 14
gov|confidare|1|	8+ 8
gov|confidare|2-3|	4-7 11
gov|confidare|	none 11
gov|confier|4-7|	2-3 17
gov|confier|8+|	4-7 10
gov|confier|	de 14	qu’ 16
gov|confier|past|	auxiliary 17	none 15
gov|confier|present|	none 11
gov|confirmar|1|	4-7 13	8+ 9
gov|confirmar|4-7|	2-3 18
gov|confirmar|	a 14	none 16
gov|confirmar|past|	none 14
gov|confirmar|present|	none 17
gov|confirmer|8+|	2-3 -12
gov|confirmer|	none 17
gov|confirmer|past|	auxiliary -7
gov|confirmer|present|	none 18
gov|congratulate|	on 18
gov|congratulate|past|	none 18
gov|considerar|0|	1 17	2-3 14
gov|considerar|1|	4-7 10
gov|considerar|2-3|	1 19	2-3 21	4-7 13
gov|considerar|4-7|	2-3 -11
gov|considerar|	a 22	de -17	none 24	que 8
gov|considerar|past|	none 23
gov|considerar|present|	none 7
gov|consider|0|	2-3 13
gov|consider|	none -9
gov|considérer|past|	none 19
gov|considérer|	que 19
gov|constateren|past|	none 8
gov|contar|1|	4-7 9
gov|contar|2-3|	2-3 -10	4-7 -9
gov|contar|4-7|	4-7 14	8+ 24
gov|contar|8+|	1 10
gov|contar|	a -9	ao -10
gov|contestare|2-3|	1 -13
gov|contestare|	di -9
gov|contestar|1|	2-3 12
gov|contestar|2-3|	1 19	4-7 -11
gov|contestar|4-7|	4-7 10	8+ 11
gov|contestar|past|	none 25
gov|contestar|	por 9	sin 17
gov|contestar|present|	none -12
gov|continuar|	a -12
gov|continuar|past|	none -12
gov|continue|1|	8+ 14
gov|continue|	none 16
gov|continue|past|	none 14
gov|corear|	none -17
gov|corear|present|	none -12
gov|correct|past|	none -14
gov|corregir|1|	4-7 12	8+ 8
gov|corregir|	none 13
gov|corregir|past|	none 15
gov|counter|past|	none -9
gov|counter|	that -11
gov|craindre|	none -16
gov|craindre|past|	none -16
gov|creer|past|	none 9
gov|creer|	que 9
gov|crier|	none 15	à 15
gov|crier|past|	auxiliary 15
gov|criticare|	none 7
gov|criticar|1|	4-7 12
gov|criticar|	a 16	none 14
gov|criticar|past|	none 9
gov|criticar|present|	none 16
gov|criticise|past|	none 12
gov|croire|2-3|	4-7 14
gov|croire|	none 15
gov|croire|past|	none 15
gov|cry|	none 16
gov|culpar|	none 17
gov|culpar|present|	none 13
gov|debate|base|	none 16
gov|debate|	that 17
gov|decide|base|	none -13
gov|decir|0|	1 -22
gov|decir|1|	2-3 10	4-7 20
gov|decir|2-3|	1 9	2-3 -7	4-7 25	8+ 17
gov|decir|4-7|	2-3 16	4-7 19
gov|decir|8+|	1 -10	2-3 -11
gov|decir|	a -11	en 9	none 10
gov|decir|past|	auxiliary -9	none 12
gov|declarar|0|	2-3 -7	4-7 13
gov|declarar|2-3|	4-7 15
gov|declarar|4-7|	2-3 20	4-7 15	8+ 9
gov|declarar|	a 14	de -8	que 18
gov|declarar|past|	auxiliary 8
gov|declarar|present|	none 11
gov|declare|4-7|	2-3 8
gov|declare|	none 13	that 21	to -12
gov|declare|past|	none 11
gov|defender|2-3|	4-7 17	8+ 11
gov|defender|	como 16	que 10
gov|defender|present|	none 10
gov|define|	none -14
gov|definire|0|	1 12	4-7 -9
gov|definire|2-3|	2-3 18	4-7 21
gov|definire|4-7|	2-3 15
gov|definire|past|	auxiliary 12	none -16
gov|definir|1|	4-7 20
gov|definir|2-3|	4-7 17
gov|definir|	como 8
gov|definir|past|	none 8
gov|demandar|2-3|	2-3 -10
gov|demandar|	por -9
gov|demandar|present|	none -11
gov|demander|1|	4-7 15
gov|demander|2-3|	1 -13
gov|demander|	none 14	si 22
gov|demander|past|	auxiliary -7	none -9
gov|demander|present|	none 7
gov|demand|base|	none 14
gov|demand|	none 15
gov|denken|past|	none 10
gov|denunciare|0|	4-7 15
gov|denunciare|	none 17
gov|denunciare|present|	none 11
gov|denunciar|4-7|	2-3 12
gov|denunciar|	none 19	que -16
gov|denunciar|past|	none 19
gov|denunciar|present|	none 7
gov|deny|	none -13
gov|deny|past|	none -21
gov|desafiar|	a 13
gov|descartar|8+|	2-3 13
gov|descartar|	none 9
gov|describe|1|	1 -8	2-3 36	8+ 13
gov|describe|2-3|	1 18	2-3 20	4-7 43	8+ 21
gov|describe|4-7|	2-3 -19	8+ 18
gov|describe|	as 18	none 18	to -19
gov|describe|base|	none -7
gov|describe|past|	auxiliary 22	be -11	later 24	none 38	once -12
gov|describir|	como 14
gov|describir|present|	none 7
gov|descrivere|2-3|	2-3 16
gov|deslizar|4-7|	4-7 11
gov|deslizar|past|	none 13
gov|deslizar|	que 19
gov|despedir|past|	none 15
gov|destacar|1|	2-3 14
gov|destacar|4-7|	4-7 13
gov|destacar|	a 13	en 16	none 9	que 7
gov|destacar|past|	auxiliary 21	none 21
gov|desvalorizar|	none 13
gov|desvalorizar|past|	none 12
gov|dichiarare|0|	1 7
gov|dichiarare|	di 16
gov|dichiarare|present|	auxiliary 10
gov|difendersi|2-3|	4-7 9
gov|dire|0|	2-3 -7	8+ 15
gov|dire|1|	1 -8
gov|dire|2-3|	8+ 18
gov|dire|4-7|	4-7 9
gov|dire|8+|	1 -16	2-3 -9	4-7 13
gov|dire|	che 19	de 8	di 23	en -9	none -13
gov|dire|past|	auxiliary 29	none -19	not -18
gov|discordar|1|	8+ 10
gov|discordar|	none 10
gov|discordar|present|	none -8
gov|discrepar|1|	4-7 8
gov|discrepar|	none 9
gov|discrepar|past|	none 8
gov|dismiss|1|	1 19
gov|dismiss|2-3|	2-3 31	4-7 17
gov|dismiss|	as 40
gov|dismiss|past|	none 38
gov|disparar|present|	none -10
gov|dispute|	none -16
gov|dispute|present|	none -16
gov|ditar|2-3|	4-7 15
gov|ditar|4-7|	4-7 16
gov|ditar|	a 20
gov|ditar|present|	auxiliary 16
gov|divulgar|4-7|	2-3 -9
gov|divulgar|	none -10
gov|divulgar|past|	not -10
gov|dizer|0|	1 -10	2-3 -13
gov|dizer|1|	1 -10	4-7 12	8+ 13
gov|dizer|2-3|	4-7 -8
gov|dizer|4-7|	4-7 29	8+ 9
gov|dizer|8+|	1 -10	2-3 18
gov|dizer|	a 9	ao -14	de 18	none -9	se 14
gov|dizer|past|	none -11
gov|drohen|2-3|	2-3 9
gov|drohen|	none 9
gov|drohen|past|	none 13
gov|dub|0|	1 -22	2-3 10
gov|dub|	none 8
gov|déclarer|2-3|	2-3 14
gov|déclarer|past|	auxiliary 14
gov|déclarer|	que 14
gov|décrire|2-3|	4-7 10
gov|décrire|	none 20
gov|décrire|past|	none 23
gov|défendre|2-3|	4-7 17
gov|défendre|past|	auxiliary -12	none -9
gov|démentir|	none 8
gov|démentir|past|	none 17
gov|dénoncer|0|	2-3 13	4-7 15
gov|dénoncer|1|	2-3 8	4-7 16
gov|dénoncer|2-3|	2-3 18	4-7 7
gov|dénoncer|4-7|	4-7 15
gov|dénoncer|	dans 10	none 16
gov|dénoncer|past|	auxiliary 24	none 12
gov|dénoncer|present|	none 10
gov|déplorer|0|	2-3 10
gov|déplorer|2-3|	2-3 19
gov|déplorer|	none 20
gov|déplorer|past|	auxiliary 9
gov|désigner|present|	none -15
gov|eisen|past|	none -20
gov|elogiare|4-7|	4-7 8
gov|elogiare|	none 8
gov|elogiare|past|	auxiliary 8
gov|elogiar|1|	2-3 19
gov|elogiar|	a 17	none 18
gov|elogiar|past|	auxiliary 11	none 24
gov|email|base|	none 15
gov|email|	that 13
gov|emendar|	none 9
gov|emendar|present|	none 9
gov|entender|2-3|	2-3 -9
gov|entender|past|	none -8
gov|entender|	que -9
gov|ergänzen|	none 19
gov|ergänzen|past|	none 13
gov|erkennen|2-3|	2-3 18	4-7 11
gov|erkennen|	dat 16
gov|erklären|4-7|	2-3 16	4-7 15
gov|erklären|8+|	1 -10	2-3 -7
gov|erklären|	none 13
gov|erklären|past|	none -7
gov|erläutern|	none 11
gov|erzählen|	none 12
gov|erzählen|present|	none -7
gov|esclarecer|past|	none -14
gov|escludere|2-3|	8+ 12
gov|escludere|4-7|	2-3 12
gov|escludere|	none -18
gov|escrever|0|	2-3 -15
gov|escrever|1|	8+ 19
gov|escrever|2-3|	2-3 -8	4-7 16
gov|escrever|4-7|	1 -8
gov|escrever|	a 13	none 8
gov|escrever|present|	none 13
gov|escribir|1|	1 -13
gov|escribir|	none -18	que 18
gov|escribir|past|	auxiliary -11	none -17
gov|esperar|2-3|	8+ 19
gov|esperar|4-7|	4-7 -8
gov|esperar|	com -12	con -8	none 16
gov|esperar|past|	none -15
gov|esperar|present|	none 20
gov|esprimere|0|	2-3 12	4-7 7
gov|esprimere|	none 15
gov|esprimere|past|	auxiliary 13	none 12
gov|estimar|	en 17
gov|estimar|present|	none 17
gov|estimer|2-3|	4-7 17
gov|estimer|8+|	4-7 14
gov|estimer|	d’ 18	que 22
gov|estimer|past|	auxiliary 27
gov|estimer|present|	none 18
gov|evitar|2-3|	1 -13
gov|evitar|	de -16	en 12
gov|exclure|	none 8
gov|exiger|	de -15	none 21
gov|exigir|0|	4-7 16
gov|exigir|4-7|	2-3 11
gov|exigir|present|	none 13
gov|expect|0|	2-3 18	4-7 20
gov|expect|4-7|	2-3 -10
gov|expect|	none 26
gov|expect|past|	none 19
gov|expect|present|	none 19
gov|explain|1|	8+ 7
gov|explain|2-3|	2-3 21
gov|explain|	none 25	that -14
gov|explain|participle|	none 17
gov|explain|past|	none 23
gov|explain|present|	none -16
gov|explicar|2-3|	4-7 18	8+ 17
gov|explicar|4-7|	2-3 -7	4-7 21
gov|explicar|8+|	8+ 15
gov|explicar|	a -12	de -8	que 12
gov|explicar|past|	none -9
gov|expliquer|2-3|	4-7 12
gov|expliquer|8+|	2-3 -7
gov|expliquer|	none 13
gov|expliquer|past|	auxiliary 9
gov|expresar|1|	1 11	2-3 13
gov|expresar|	none 19
gov|expresar|past|	none 9
gov|express|past|	none 20
gov|faire_valoir|4-7|	2-3 14
gov|faire_valoir|8+|	2-3 12
gov|faire_valoir|past|	auxiliary 10
gov|faire_valoir|	qu' 16	qu’ 8
gov|falar|1|	1 29	4-7 13
gov|falar|2-3|	8+ 8
gov|falar|	de 9	em 9	none 17	numa 13
gov|falar|past|	none 12
gov|feel|0|	1 21	2-3 12	4-7 25
gov|feel|4-7|	4-7 14
gov|feel|	none 30
gov|feel|past|	none 29
gov|felicitar|past|	none 16
gov|figure|base|	none 11
gov|figure|	none 13
gov|finden|4-7|	2-3 -11
gov|finden|	none 13
gov|find|0|	2-3 -10
gov|find|1|	1 -7	2-3 19	4-7 13
gov|find|4-7|	1 -7
gov|find|base|	none -25
gov|find|	in 8	that -7	to 12	with -18
gov|find|past|	auxiliary 26	none 11
gov|find|present|	none -16
gov|formulieren|	none 15
gov|fragen|2-3|	2-3 7
gov|fragen|	none 11
gov|fragen|past|	none 10
gov|frenare|1|	2-3 9
gov|frenare|	none 11
gov|frenare|present|	none 9
gov|féliciter|2-3|	1 9	2-3 19	4-7 9
gov|féliciter|	d' 13	d’ 22	none 12
gov|féliciter|past|	auxiliary 19
gov|féliciter|present|	none 14
gov|garantire|4-7|	4-7 11
gov|garantire|	che 16	none -16
gov|garantire|past|	none 13
gov|garantir|2-3|	4-7 21
gov|garantir|4-7|	4-7 15
gov|garantir|	a -8	que -17
gov|geben|2-3|	4-7 15
gov|geben|4-7|	2-3 -15	4-7 -7
gov|geben|	none -17
gov|geben|past|	none -14
gov|gestehen|past|	none 10
gov|geven|	none -10	op 12
gov|geven|past|	none 7
gov|giudicare|0|	1 11
gov|giudicare|2-3|	1 10	2-3 9	4-7 11
gov|giudicare|	none 24
gov|giudicare|past|	auxiliary 7
gov|giudicare|present|	none 24
gov|giurare|present|	none 14
gov|glauben|	none 11
gov|glauben|present|	none 11
gov|gongolare|present|	none 7
gov|gostar|1|	1 -7
gov|gostar|2-3|	1 -10
gov|gostar|	de -7
gov|gostar|present|	not -12
gov|greet|	none -17
gov|gritar|0|	1 -16	4-7 10
gov|gritar|1|	2-3 9
gov|gritar|past|	none 12
gov|hablar|1|	4-7 20	8+ 12
gov|hablar|	none 13
gov|hadern|	none 14
gov|hadern|past|	none 14
gov|haken|	nach 12
gov|haken|past|	none 12
gov|halten|2-3|	2-3 18	4-7 8
gov|halten|4-7|	2-3 -12	8+ 12
gov|head|	2006 15	2019 12	2021 14	2022 18	22 18	29 15	47 -18	51 -23	abogado -7	acesso 17	ad 22	administration 15	administração 17	adultes -7	adviser 23	advogado -9	africaine 14	agency 19	agent -13	agentes 9	agents 13	aide 20	alcaldesa 10	alguien -19	alumnos -15	animal -10	anonimato 13	anonimo 18	anonymity 21	another 20	anything -23	apagón -18	aplicación -7	artigo -7	artículo 19	assembleia 11	assessoria 13	assistant 8	association 22	astronaut 16	attorney 21	authors -14	aver 17	avocat 11	azienda 15	banderole -8	bank -12	banker 22	bar -9	belkacem 13	bewoners -9	bond 14	boss -16	brothers 12	bureau -11	business 21	button -22	buttons -22	buurvrouw 16	c' 11	cambio 23	campaign 26	candidate 21	capitaine 14	capturados -12	car 14	carrier 12	cartello -11	case 17	caso 18	celle-ci 16	celui-ci 19	centre -20	chercheuse -9	chi -8	chigi 13	city -16	civile 16	clients -13	club 17	coach 23	coalitie 12	cocinero -7	colega 16	colegas -13	comisión -19	commander 17	commissione 14	committee 14	communiqué 18	compagnie 19	companhia 12	companies -8	company 8	compareciente 12	compañía 13	complaint 17	comptes 9	comunicado 19	conductor 10	congressman 15	contract 18	contractor 24	contrato 16	contratto -9	corps -22	council -19	court -8	critic 20	critics -15	critiques -16	cronisti 13	cuentos -8	curitiba 12	côté 17	c’ -17	dat 8	day 17	decisione 9	defensa 11	delay 18	delegate -17	dernier 11	diplomat 17	direction 31	director -13	disse 17	documento 12	dog 11	dossier 13	driver 19	dura 16	editorial 8	ela 8	ele -7	elle 12	elle-même 17	email -19	embassy 18	empleados -10	employees -13	empresa 10	empresario 10	entidade 14	entrance -20	envoy -11	episódio 8	es -20	esistenza -16	estudio 8	europea 16	expediente 15	faixa -11	fallo 15	familia 8	father 19	fatto 13	fez 14	fielder 10	figlio 9	final 14	finale 14	fire -15	firm 19	firma 12	fiscal 14	floor -11	fonctionnaire -9	fondo 15	forestiero -13	frase -9	funcionaria 11	funcionario 17	funzionario -9	gallery -26	gang -7	gate -18	general 12	giuria 11	governante 8	government 24	governor 26	group 31	groupe -16	guidebooks -17	général 14	harcastle 17	he 35	health 7	het 10	hij 7	hill -8	hospital -9	hours 21	house -18	husband 19	identificada 19	identified 18	indagati -16	independente 14	independents 23	industry -19	inquiry -11	institute 25	instituto -11	interessato 14	interesse 13	interlocutori -16	intéressée -7	investigadora -17	involved 17	istituto 13	it -29	italiana -13	jornalistas 11	judges 21	jugadores -8	juges 17	jurado 22	jury -16	júri 20	kept 15	kerdoncuff 15	krant 14	kranten -11	label -24	languages -26	latter 17	lawyer 25	leader -16	left -22	lei 19	li -12	lobby 15	local 18	loi -10	lugar 12	lui 8	madrid -7	maestro 12	magistrada 16	magistrato 13	majority -17	majorité 17	man 11	manager 24	mandataria 10	mano -9	matemático -17	media 17	member 20	members 38	memo 23	memorandum 16	mensagem 17	mensajes 8	mercado -13	mind -10	minister 9	ministero 12	ministra 7	ministre 10	ministro -14	ministry 10	ministério 11	model -13	months 20	moradores 7	more -16	most 21	museum 21	médico 22	nacional 12	name -16	named 21	neef -9	ninguém -7	nome -14	nominee 16	nota 15	nuovi -9	nurse -17	obama 16	office -14	official 22	officials -7	oficial -9	on -22	one -11	operator 11	oposição 18	opposition 25	ordinanza -14	organisation 8	organización -7	organization 14	osce 21	padre -13	paese -11	pain -14	paper 17	parent 20	parents -18	park -21	part 22	parte 9	party 19	patronale 11	paulista -10	paysanne -13	percent -26	periódico 17	person 19	persone 11	placa -13	placards -13	plano 9	points -7	police 22	policy 14	porta -15	portavoce 20	premier 12	presidencia 17	president 27	primero -9	procesados -17	professora 8	progetto -7	program -16	programma -8	project -10	préfecture 16	président 12	pureza -13	páginas 13	público 12	qualcuno 8	quelqu’un 13	reactie 15	recensenten -17	recent 17	rechtbank 13	redes 14	regional 13	regulators -7	relation 16	relator -15	release 13	reply -19	report -17	research 18	reserva 14	residents 19	responsável -7	revanche 15	rischio 15	rival 28	room 20	row -22	ruling -13	said 8	santé 14	says 20	saúde -13	school -11	secretary -17	sector -12	seguridad 14	senator 22	ser 11	series 9	services -22	she 36	sides 16	sie 26	sign -22	signs -18	sindaco 10	socialista 17	società 14	société 22	speech -15	spokesman 7	spokesperson 32	spokeswoman 12	sponsor -9	staff -29	stampa -7	start-up -14	state 21	statement 20	stato 14	students -15	study 14	stuurman -8	suit 9	supervisor 11	supervisors -35	supporters 10	surgeon 8	suspeitos -10	syndicat -7	syndicats 18	tankers 12	team -12	tema -17	texte 10	that 12	they -15	three 18	times 21	todos 8	told 14	tout -8	trabajo -10	treinador 14	trump 16	turística 13	técnicos -14	universidad -12	university 19	vendadas -13	verklaring 16	video -18	voz 10	wandelgangen -10	washington 15	watchdog -13	website 18	wife 13	woordvoerder 8	woordvoerster -12	years -10	you -40	ze 9	zij -11	zona 15	édile 8	élu -11	élue 13	état 11	één -13
gov|head|22|	say 15
gov|head|29|	tell 16
gov|head|47|	name -18
gov|head|adultes|	dire -7
gov|head|adviser|	say 14
gov|head|agent|	tell 14
gov|head|aide|	say 14
gov|head|alguien|	añadir -11	escribir -13
gov|head|alguém|	escrever -14
gov|head|alumnos|	llamar -15
gov|head|anonymity|	say 19
gov|head|apagón|	decir -18
gov|head|artigo|	publicar -7
gov|head|association|	call 18
gov|head|attorney|	say 21
gov|head|avoir|	demander -9
gov|head|banderole|	attendre -9
gov|head|bank|	say 15
gov|head|banner|	read 11
gov|head|bar|	ofrecer -8
gov|head|buttons|	read -18
gov|head|button|	say -22
gov|head|campaign|	argue -12	call 20	say 20
gov|head|capturados|	llamar -12
gov|head|carrier|	say 12
gov|head|cartello|	dire -7
gov|head|centre|	offer -20
gov|head|chercheuse|	réfuter -9
gov|head|civile|	féliciter 8
gov|head|clients|	proposer -13
gov|head|colegiado|	afirmar 14
gov|head|committee|	say 17
gov|head|companhia|	falar 16
gov|head|companies|	call -8
gov|head|company|	say 37
gov|head|comptes|	juger 9
gov|head|conductor|	evitar 10
gov|head|corps|	call -22
gov|head|council|	say 8
gov|head|court|	hear 11	hold 9
gov|head|critic|	call 18
gov|head|critiques|	parler -16
gov|head|cronisti|	ammettere 13
gov|head|cuentos|	publicar -8
gov|head|c’|	scrivere -17
gov|head|decisione|	ricordare 9
gov|head|defesa|	considerar 12
gov|head|department|	say 19
gov|head|dog|	yell 11
gov|head|ela|	dizer 10	lembrar -8	sorrir 10
gov|head|ele|	acusar 7	dizer 13	responder 8
gov|head|ella|	asentir 16
gov|head|elle|	ajouter 13	attendre 7	préciser 11	rire 14	évoquer 16
gov|head|embassy|	say 14
gov|head|empleados|	llamar -10
gov|head|employees|	call -13
gov|head|empresario|	añadir 8
gov|head|episódio|	mostrar 15
gov|head|er|	nennen -9	sagen 17	sprechen 21	versprechen -12
gov|head|estudio|	considerar 8
gov|head|es|	geben -18	heißen -8
gov|head|executive|	say -7	tell 12
gov|head|fatto|	sapere 13
gov|head|fez|	saber 14
gov|head|fielder|	ask 10
gov|head|fire|	name -15
gov|head|forestiero|	dire -13
gov|head|gallery|	show -15
gov|head|government|	offer 21
gov|head|governor|	say 18	tell 18
gov|head|governo|	falar 16
gov|head|group|	call -13	say 13
gov|head|guidebooks|	use -17
gov|head|harcastle|	say 17
gov|head|health|	plan 16
gov|head|he|	accuse 20	add 34	argue 12	ask 23	believe -10	call 57	conclude 14	consider -15	continue 10	expect 17	explain 9	feel 17	hope 15	offer 12	pledge 20	prefer -26	promise 25	repeat -24	reply 13	see 18	suggest 10	support 15	tell 11	term 10	thank 15	think 25	use -11	vow 16	want 17	warn 15	write 22
gov|head|identified|	say 16
gov|head|il|	ajouter -8	assurer 19	dire 9	estimer 15	juger 14	préciser 15	prévenir -10	réclamer 18	souri 12
gov|head|indagati|	parlare -16
gov|head|industry|	call -26
gov|head|institute|	call 24
gov|head|institution|	regretter -14
gov|head|instituto|	publicar -11
gov|head|interessato|	negare 13
gov|head|interlocutori|	parlare -16
gov|head|involved|	call 13
gov|head|italiana|	leggere -14
gov|head|it|	argue 21	claim -22	compare -17	describe -12	label -16	quote -12	read 12	say -11	tell 22	want 15	warn 20
gov|head|i|	say 19	sing -18
gov|head|jornalistas|	afirmar 11
gov|head|juges|	relever 15
gov|head|jurado|	destacar 20
gov|head|jury|	decide -13
gov|head|kranten|	heten -11
gov|head|languages|	say -26
gov|head|lawyer|	say 15
gov|head|leader|	say 24
gov|head|left|	say -22
gov|head|lei|	ribattere 11
gov|head|line|	read -19
gov|head|li|	chiamare -12
gov|head|loi|	dire -12
gov|head|lugar|	llamar -7
gov|head|majority|	consider -17
gov|head|manager|	describe 18
gov|head|matemático|	preferir -17
gov|head|mensajes|	decir 8
gov|head|minister|	say 9
gov|head|ministre|	promettre -8
gov|head|ministro|	rispondere 11
gov|head|ministry|	call -11	say 27
gov|head|most|	say 14
gov|head|named|	say 14
gov|head|name|	aclarar 13	add -15	admitir 12	afirmar 23	alertar -12	antworten 17	anunciar 9	ausrichten 10	befürchten 18	bestreiten 14	bitten 16	calificar 15	call -13	chamar 15	classificar 13	concede 21	condenar -13	confirmar 17	considerar 15	contestar 21	contestare -9	definir -12	denunciar 11	describir 14	dire 19	dizer 11	elogiar 12	erklären -8	erläutern 11	esclarecer -14	faire_valoir 15	falar 11	gestehen 10	gritar -13	hablar 18	halten -8	hear 7	heißen -23	informar 13	invoquer 19	klagen 13	kündigen 13	lassen 10	lehnen 8	meinen -12	name -14	nennen -21	parlare 20	pedir 15	promettre -13	querer 10	raten 12	read -12	recomendar 11	reconnaître 12	rejeitar -7	responder 22	rufen 17	rule -23	répondre 10	sagen 11	schließen 7	schreiben -13	see -12	sehen 7	show -27	sprechen -7	tachar 12	tell -14	tildar 12	use -15	verkünden -12	verlauten 15	verweisen -8	vinden -13	warn 16	warnen 15	wave -19	weisen 20	werfen 9	widersprechen 9	write 9	zitieren 9	äußern 10
gov|head|neef|	vinden -9
gov|head|ninguém|	queixar -11
gov|head|none|	acrescentar 16	advertir -13	aggiungere 22	agregar 11	answer -16	apostillar 12	asegurar -9	ask 16	assicurare 12	attaccare -17	avisar 11	añadir 9	chamar 18	chiamare -10	contar 10	decir 17	dire -8	dénoncer 15	emendar 8	gostar -12	hablar 18	heißen -10	invitare -9	leggere 13	list 7	mean -26	meinen 12	message 12	monieren -12	name -28	osservare 13	pedir 21	precisare 13	raccontare 8	rate -8	read -19	record -24	report -11	responder -16	ricordare -9	rule 18	sagen 17	scrivere -15	señalar 10	sing -20	sostenere 12	spiegare -9	sprechen 7	staan -13	stehen -15	talk -20	tell 16	use 10	willen -14	write -25	zeggen 14
gov|head|nuovi|	chiamare -9
gov|head|nurse|	say -13
gov|head|officer|	say 18
gov|head|office|	say 13
gov|head|official|	say 23
gov|head|oficial|	llamar -8
gov|head|one|	read -16	say 10
gov|head|on|	appeler -15	dénoncer 12	lire -22	parler -18
gov|head|oposición|	tachar 11
gov|head|oposição|	acusar 9	falar 18
gov|head|opposition|	crier 20	regretter 10
gov|head|organisation|	acusar 14	advertir 11	announce -14	appeler 15	ask 9	assicurare 9	atestar 16	beloven -11	bestätigen -16	bevestigen -11	bezeichnen 10	calificar 8	call 29	chamar 10	cite -18	conclude 14	confermare -8	constateren 21	decir -8	declarar 13	denunciar 20	denunciare 7	dire 12	discordar -10	divulgar -10	dizer 25	dénoncer 10	eisen -17	esprimere 10	estimar 15	expresar -7	find 10	féliciter 15	garantir 20	geben -12	giudicare 13	halten 14	heißen 17	informar 12	invitare -7	invocare -7	juger 16	justificar 11	kritisieren 15	lassen -14	laten -7	llamar 18	loben 17	mantener -14	message -16	name 8	noemen 21	orten 14	parlare 23	parler 29	post 8	promettere 12	querer -15	reageren 14	rechazar 12	reconnaître 14	report 13	rufen -9	réclamer 19	saluer 13	salutare 10	sapere 14	schreiben -7	scusare 7	show 9	sprechen 28	spreken 31	stellen -11	teilen 12	tell 32	ver 16	vinden 12	voir 15	want 7	warn 24	welcome 16	wijzen 14	write 22	zien 11
gov|head|padre|	annotare -13
gov|head|paese|	chiamare -11
gov|head|pain|	rate -14
gov|head|party|	accuse 18
gov|head|part|	réclamer 10	say 21
gov|head|percent|	say -20
gov|head|person|	abogar -8	accusare -10	achar 14	achten 14	acknowledge 13	acrescentar 14	acusar 17	add 28	admitir 32	advise -10	afirmar -13	agradecer 13	alarmer 9	annoncer 21	announce 16	answer -9	appeal 12	appeler 17	argue 9	ask -7	assicurare 9	assurer -10	atribuir 18	attestieren 10	auspicare 11	avisar 19	añadir -12	bemängeln 9	bezeichnen 13	bitten 10	blame 25	blijven 18	calificar 20	call 8	celebrar 11	chiedere 10	cite 18	claim 15	classificar 10	comentar 15	commenter -7	comprometer 14	confermare 16	confier 15	confirm -9	confirmar 16	considerar 16	contar -10	continue 10	corregir 10	decir -8	declarar 23	declare 10	defender -8	definir 14	demandar -8	describe 42	descrivere 16	despedir 15	destacar 20	desvalorizar 12	dichiarare -13	dire -7	discordar 8	dismiss 27	drohen 12	défendre -9	démentir 17	dénoncer 32	elogiar 17	elogiare 8	ergänzen 19	erkennen 12	escrever 12	escribir 30	esperar 13	esprimere 9	estimer 22	exclure 8	exiger 21	expresar 9	falar 19	find 10	finden -7	fragen 8	féliciter 22	garantir 26	geben 11	giudicare 8	hablar 25	hadern 14	halten 20	hekelen 10	insist 24	invitare -10	inviter 15	ironiser 16	jurer 19	justificar 19	klagen -8	kündigen 15	lachen -8	lament 14	lamentar 17	lamentarse 16	lassen 11	lembrar -8	llamar 16	mantener -7	meinen 13	moquer 10	mostrar 11	negar -11	negare 11	nennen 23	noemen 16	note 20	obiettare 7	parlare 40	pedir -18	plaider 7	pledge 17	post 21	praise 21	precisar 15	prefer -14	preferir 13	prevedere 12	prometer -16	promettre 24	protestar 16	préciser 11	préférer 12	publicar -13	qualifier 13	queixar 15	quote 17	raccontare -7	raconter 15	railler 11	raise -21	rappeler -14	rate -19	rebater 11	reclamar 9	recusar 9	refer 22	relatar -9	relever 15	repeat 20	replicar 20	replicare 14	reply 16	respond 19	responder 7	resumir -10	riconoscere 15	rispondere 18	rivelare 12	rufen 12	réclamer -11	répliquer 11	répondre -7	saluer 19	say 13	scherzare 7	schrijven -9	scrivere 17	see 16	sehen 9	sostener 16	souhaiter 10	soupirer 10	speak -11	spiegare 16	spreken 28	state 10	sturen -7	subrayar 19	suggest 19	support 16	tachar 13	tell 15	temere 11	testify 16	thank 22	think -8	trekken -7	try -7	tweet 11	urge 13	use -7	verklaren -12	vinden 18	voir 16	volere -11	vouloir 16	vow 14	want 18	warn 23	warnen 8	widersprechen 8	willen 13	write -12	würdigen 7	zeigen 14	zien 9
gov|head|placa|	decir -13
gov|head|place|	accuse 24	agree 14	call 38	chamar -8	dire 13	décrire 8	nennen -8	parlare 13	parler 17	pedir 9	ricordare 11	tell -7	urge 18	want 23
gov|head|points|	say -7
gov|head|portavoce|	parlare 19
gov|head|president|	say 17
gov|head|private|	call -9
gov|head|procesados|	hablar -17
gov|head|progetto|	chiamare -7
gov|head|program|	call -16
gov|head|project|	heten -8
gov|head|préfecture|	parler 22
gov|head|pureza|	llamar -13
gov|head|qualcuno|	aggiungere -12	attaccare -9	scrivere -14
gov|head|relation|	say 16
gov|head|release|	say 14
gov|head|reply|	say -22
gov|head|report|	say -20	title -10
gov|head|responsável|	considerar -9
gov|head|said|	remark 9
gov|head|second|	dire -16
gov|head|sector|	heten -8
gov|head|senator|	say 14
gov|head|series|	call 9
gov|head|she|	accuse 11	ask 12	call 29	describe 29	explain 20	recall -17	reply 23	see 16	tell 16	want 9	write -8
gov|head|sie|	nennen 15	sprechen 16	werfen 15
gov|head|signs|	read -32
gov|head|société|	parler 11
gov|head|someone|	write 10
gov|head|source|	describe -14
gov|head|spokesman|	call -11	say 15
gov|head|spokesperson|	say 31
gov|head|spokeswoman|	say 25
gov|head|statement|	say 14
gov|head|supervisors|	write -28
gov|head|surgeon|	name -18
gov|head|syndicats|	dénoncer 18
gov|head|tankers|	say 12
gov|head|team|	call -8
gov|head|tema|	scrivere -15
gov|head|them|	call 20
gov|head|they|	prefer -19	say -13	write -16
gov|head|todos|	llamar -9
gov|head|told|	state 14
gov|head|turística|	falar 13
gov|head|técnicos|	chamar -14
gov|head|union|	describe 17
gov|head|university|	say 20
gov|head|vecinos|	llamar -10
gov|head|vendadas|	llamar -13
gov|head|voters|	say -9
gov|head|wandelgangen|	heten -10
gov|head|woordvoerder|	spreken 15	zeggen 12
gov|head|years|	say 18
gov|head|you|	tell -19	want -18
gov|head|ze|	noemen -10
gov|hear|1|	2-3 16
gov|hear|2-3|	2-3 -17
gov|hear|	none -19	of 12
gov|hear|past|	auxiliary -19	none 20
gov|heißen|0|	1 -23	2-3 -9
gov|heißen|1|	2-3 -11
gov|heißen|2-3|	1 -16	2-3 -12	8+ 14
gov|heißen|4-7|	1 -7	2-3 -8
gov|heißen|8+|	2-3 -16	4-7 14
gov|heißen|	in -17	none -17	seit -9	von -7
gov|heißen|past|	darin 14	dort -9	none -19
gov|heten|0|	1 -12
gov|heten|1|	2-3 -9	4-7 -7
gov|heten|2-3|	1 -11	2-3 -15	4-7 -8
gov|heten|4-7|	1 -15
gov|heten|	dat -9	none -22
gov|heten|past|	none -25
gov|hit|base|	none 13
gov|hoffen|2-3|	4-7 7
gov|hoffen|	auf 7
gov|hoffen|present|	none 7
gov|hold|1|	4-7 17
gov|hold|4-7|	1 12
gov|hold|8+|	1 -19	4-7 14
gov|hold|	as -16	none 20	that 11
gov|hold|participle|	none 14
gov|hold|past|	auxiliary 23	none 9
gov|hope|	none -8
gov|hope|past|	none -9
gov|houden|2-3|	8+ 7
gov|houden|	met -11	none 12
gov|indicare|	come -13
gov|indicare|past|	auxiliary -13
gov|indicar|past|	none 11
gov|indiquer|4-7|	2-3 17
gov|indiquer|	none 8	qu’ 13
gov|indiquer|past|	auxiliary 14
gov|indiquer|present|	none 9
gov|informar|1|	2-3 10
gov|informar|4-7|	2-3 10	4-7 14
gov|informar|8+|	4-7 10
gov|informar|past|	none 21
gov|informar|	que 13
gov|inquiéter|2-3|	4-7 22
gov|inquiéter|	d’ -7
gov|inquiéter|past|	none -7
gov|insistir|2-3|	2-3 -19
gov|insistir|	none 16	por -19
gov|insistir|past|	none -13
gov|insistir|present|	none 16
gov|insist|2-3|	4-7 25
gov|insist|4-7|	2-3 18	8+ 13
gov|insist|	none 19	that 19
gov|insist|past|	none 25
gov|instruct|past|	none 17
gov|introduce|	as 10
gov|invitare|1|	4-7 19
gov|invitare|2-3|	2-3 -11	4-7 18
gov|invitare|4-7|	8+ 17
gov|invitare|	a -15	alla 18
gov|invitare|past|	auxiliary 19
gov|invitare|present|	none -18
gov|invitar|	a 13
gov|inviter|present|	none 17
gov|inviter|	à 17
gov|invocare|1|	2-3 -7
gov|invocare|	none -7
gov|invocar|0|	2-3 13
gov|invocar|	none 17
gov|invocar|present|	none 19
gov|invoquer|1|	2-3 -7	4-7 19
gov|ironiser|1|	4-7 20
gov|ironiser|	none 13
gov|ironiser|present|	none 22
gov|ironizar|2-3|	2-3 11
gov|ironizar|4-7|	8+ 10
gov|ironizar|	none 9
gov|ironizar|past|	none 14
gov|joke|1|	4-7 10
gov|joke|	none 11	on -11
gov|joke|past|	none 10
gov|judging|0|false|false|	all -15	all-one -47	some -9
gov|judging|0|false|true|	all -16	none 22
gov|judging|1|false|false|	all 12	all-one -27	none 14
gov|judging|1|true|false|	all -23	all-one -13	most 15	none 9	some 18
gov|judging|1|true|true|	none -9
gov|judging|2-3|false|false|	all-one -17	first 26	none 33	some 8	titled 16
gov|judging|2-3|false|true|	none 11
gov|judging|2-3|true|false|	all-one 10	first -11	some 19
gov|judging|4-7|false|false|	all -18	all-one 17	first 9	most 12	some -8	titled 13
gov|judging|4-7|true|false|	all -16	all-one -8
gov|judging|4-7|true|true|	none 15
gov|judging|8+|false|false|	all -9	first 15	some 20
gov|judging|8+|false|true|	none 12
gov|judging|8+|true|false|	all-one -16	first 9
gov|judging|about|1|	1 -17
gov|judging|about|false|	false -18
gov|judging|about|	none -8
gov|judging|alla|4-7|	2-3 -10
gov|judging|alla|false|	false -7
gov|judging|alla|	none -10
gov|judging|als|2-3|	2-3 13	4-7 11
gov|judging|als|	all 13	none 17
gov|judging|als|false|	false 23
gov|judging|al|2-3|	2-3 8	4-7 14
gov|judging|al|false|	false 17
gov|judging|al|	none 16
gov|judging|as|1|	8+ 15
gov|judging|as|2-3|	1 24	2-3 12	4-7 30	8+ 21
gov|judging|as|4-7|	1 26	2-3 -19	8+ 19
gov|judging|as|8+|	1 11	4-7 22
gov|judging|as|	all 17	first 17	none 13
gov|judging|as|false|	false 15
gov|judging|as|true|	true 23
gov|judging|at|false|	false 26
gov|judging|at|	none 20
gov|judging|aux|	none 15
gov|judging|au|	none -11
gov|judging|au|true|	false -11
gov|judging|a|1|	2-3 18	4-7 19
gov|judging|a|2-3|	1 13	2-3 8	8+ 17
gov|judging|a|4-7|	2-3 -16	4-7 17
gov|judging|a|	all-one -20	none 10
gov|judging|a|false|	false 27
gov|judging|by|	none 16
gov|judging|che|4-7|	4-7 17
gov|judging|come|2-3|	2-3 12
gov|judging|come|false|	false 13
gov|judging|come|	none 13
gov|judging|como|2-3|	1 11	2-3 11	4-7 18
gov|judging|como|false|	false 12
gov|judging|como|	none 19
gov|judging|com|false|	false 13
gov|judging|com|	none 13
gov|judging|con|false|	false 7
gov|judging|con|	none 7
gov|judging|dans|2-3|	4-7 9
gov|judging|dans|false|	false -7
gov|judging|dans|	none 9
gov|judging|dat|2-3|	2-3 20	4-7 8
gov|judging|dat|false|	false 11
gov|judging|dat|	none 22
gov|judging|dat|true|	false 21
gov|judging|del|	none 15
gov|judging|de|1|	1 8	4-7 17
gov|judging|de|2-3|	2-3 22	4-7 27	8+ 8
gov|judging|de|4-7|	2-3 -8	4-7 23	8+ 12
gov|judging|de|8+|	2-3 -18	4-7 13
gov|judging|de|	all -12	all-one -14	none 11	titled 12
gov|judging|de|false|	false 14	true 12
gov|judging|de|true|	false -13
gov|judging|di|4-7|	4-7 16
gov|judging|di|false|	false 15
gov|judging|di|	none 19
gov|judging|di|true|	false 16
gov|judging|d’|2-3|	1 29	4-7 25
gov|judging|d’|4-7|	4-7 13
gov|judging|d’|false|	false 16
gov|judging|d’|	none 13
gov|judging|d’|true|	false 12
gov|judging|em|2-3|	2-3 9
gov|judging|em|false|	false 11
gov|judging|em|	none 13
gov|judging|en|4-7|	1 -14	4-7 15
gov|judging|en|false|	false 9
gov|judging|en|	none 13
gov|judging|en|true|	false 8
gov|judging|for|1|	4-7 26
gov|judging|for|2-3|	2-3 32	4-7 21	8+ 9
gov|judging|for|4-7|	1 12	4-7 9	8+ 11
gov|judging|for|8+|	1 7	4-7 14	8+ 12
gov|judging|for|false|	true 17
gov|judging|for|	none 21	some 12
gov|judging|for|true|	false 19	true 17
gov|judging|für|2-3|	2-3 18
gov|judging|für|4-7|	2-3 -10
gov|judging|für|	all 11	none 22	some -8
gov|judging|für|false|	false 22
gov|judging|into|	none -23
gov|judging|into|true|	false -23
gov|judging|in|2-3|	4-7 14
gov|judging|in|4-7|	1 -17	2-3 23	4-7 16
gov|judging|in|	all-one -9	most 11	none 21
gov|judging|in|false|	false 12
gov|judging|in|true|	false 11
gov|judging|met|	first -10
gov|judging|met|true|	false -9
gov|judging|na|2-3|	4-7 8
gov|judging|na|	none 8
gov|judging|none|0|	2-3 -7	8+ 11
gov|judging|none|1|	2-3 7	4-7 -12	8+ 29
gov|judging|none|2-3|	1 7	8+ 15
gov|judging|none|4-7|	1 8	2-3 11	4-7 -9	8+ 20
gov|judging|none|8+|	1 -24	2-3 11	4-7 11
gov|judging|none|	all -28	all-one -17	none 11	some 7	titled 17
gov|judging|none|false|	true 9
gov|judging|of|1|	2-3 -9	4-7 24
gov|judging|of|2-3|	1 -26	2-3 21	4-7 35	8+ 19
gov|judging|of|4-7|	4-7 24
gov|judging|of|8+|	4-7 16	8+ 13
gov|judging|of|false|	false 21
gov|judging|of|	first 16	none -9	some 10
gov|judging|of|true|	false -10
gov|judging|on|4-7|	1 20	4-7 -8
gov|judging|on|	all-one -20	none 25
gov|judging|on|false|	false 22
gov|judging|on|true|	false -7
gov|judging|over|4-7|	1 -15
gov|judging|over|false|	true -18
gov|judging|over|	none -8
gov|judging|por|	none 9
gov|judging|que|2-3|	4-7 12
gov|judging|que|4-7|	4-7 20
gov|judging|que|true|	false 9
gov|judging|sin|4-7|	2-3 -12
gov|judging|sin|false|	false -12
gov|judging|sin|	none -12
gov|judging|su|	none 13
gov|judging|su|true|	false 13
gov|judging|that|1|	1 20	2-3 14	4-7 19
gov|judging|that|2-3|	2-3 -14
gov|judging|that|4-7|	2-3 18	4-7 16
gov|judging|that|8+|	2-3 15	4-7 15
gov|judging|that|	some 10
gov|judging|that|true|	false 13
gov|judging|to|2-3|	2-3 15
gov|judging|to|4-7|	1 -21	2-3 -10	4-7 23	8+ 12
gov|judging|to|8+|	2-3 29	4-7 20	8+ 13
gov|judging|to|	all 7	all-one -22	none 12	some 8
gov|judging|to|false|	true -9
gov|judging|to|true|	false 29
gov|judging|under|2-3|	1 -18
gov|judging|under|false|	false -18
gov|judging|under|	none -18
gov|judging|van|4-7|	4-7 9
gov|judging|van|	none 13
gov|judging|van|true|	false 11
gov|judging|volgens|8+|	4-7 10
gov|judging|volgens|	none 11
gov|judging|volgens|true|	false 10
gov|judging|vor|4-7|	2-3 7
gov|judging|vor|	some 16
gov|judging|with|1|	2-3 -20
gov|judging|with|4-7|	2-3 12
gov|judging|with|8+|	2-3 -17
gov|judging|with|	all -22	none -21
gov|judging|with|true|	false -7	true -23
gov|judging|à|2-3|	4-7 15
gov|judging|à|4-7|	1 -19
gov|judging|à|	none -20
gov|judging|à|true|	false -18
gov|juger|0|	1 19	2-3 15
gov|juger|2-3|	1 17	2-3 8	4-7 11
gov|juger|4-7|	1 13
gov|juger|	none 30
gov|juger|past|	auxiliary 15	none 15
gov|juger|present|	none 23
gov|jurer|	none 15
gov|jurer|present|	none 17
gov|justificar|4-7|	4-7 24
gov|justificar|	de 23	none 10
gov|justificar|past|	none 24
gov|klagen|8+|	2-3 8
gov|klagen|past|	none 8
gov|klinken|	none -7
gov|klinken|past|	none 9
gov|knikken|1|	4-7 15
gov|knikken|	none 15
gov|knikken|past|	none 15
gov|know|2-3|	2-3 -20	4-7 16
gov|know|	as -18	of 12	that -14
gov|know|past|	none 8
gov|kommentieren|4-7|	4-7 10
gov|kommentieren|	none 10
gov|kommentieren|past|	none 7
gov|kritisieren|	als 13	none 16
gov|kritisieren|past|	none 15
gov|kritisieren|present|	none 14
gov|kündigen|2-3|	2-3 11
gov|kündigen|	an 8	none 21
gov|kündigen|past|	none 19
gov|label|0|	1 -24	2-3 -9
gov|label|	none -20
gov|label|past|	be -18
gov|lachen|	none -7
gov|lamentarse|4-7|	4-7 22
gov|lamentarse|	de 20	none 20
gov|lamentar|0|	2-3 20
gov|lamentar|1|	2-3 16
gov|lamentar|2-3|	4-7 7	8+ 10
gov|lamentar|4-7|	2-3 18
gov|lamentar|	a 14	de 15	none 9	que 11
gov|lamentar|past|	auxiliary 16
gov|lamentar|present|	none 11
gov|lancer|past|	auxiliary 10
gov|lassen|4-7|	8+ 11
gov|lassen|	none -8
gov|lassen|past|	none -8
gov|laten|1|	4-7 8
gov|laten|2-3|	2-3 14	4-7 10
gov|laten|4-7|	2-3 17	4-7 21
gov|laten|	none 26
gov|learn|past|	auxiliary -21
gov|leer|1|	4-7 -15
gov|leer|	none -20
gov|leer|past|	none -20
gov|leggere|4-7|	8+ 17
gov|leggere|	da 23	in -7
gov|lehnen|4-7|	4-7 8
gov|lehnen|	none 19
gov|lehnen|past|	none 18
gov|lembrar|1|	4-7 -8
gov|lembrar|4-7|	2-3 -11	4-7 -11
gov|lembrar|8+|	1 -14	4-7 13	8+ 11
gov|lembrar|	a -15	com -8	em 9	none -11
gov|lembrar|past|	none 14
gov|lembrar|present|	none -21
gov|ler|4-7|	4-7 -16
gov|ler|	none -14
gov|ler|past|	none -19
gov|like|0|	1 -12	2-3 16
gov|like|2-3|	1 9
gov|like|base|	auxiliary 12	none 18
gov|like|	none 13
gov|limitar|4-7|	2-3 13	4-7 9
gov|limitar|	de -9	que 13
gov|liquidare|	come 15
gov|lire|1|	4-7 -15
gov|lire|	de 10	none -18
gov|lire|past|	none -12
gov|list|1|	2-3 -13
gov|list|2-3|	2-3 -23
gov|list|	as -21	for -12
gov|list|past|	also -12	be -20
gov|llamar|0|	2-3 -15	4-7 -18
gov|llamar|1|	4-7 11
gov|llamar|4-7|	1 -17	2-3 -12
gov|llamar|	en -13	none -21	sin -12
gov|llamar|past|	none -13
gov|llamar|present|	none -21
gov|loben|2-3|	2-3 20
gov|loben|	als 16	none 21
gov|loben|past|	none 14
gov|lodare|	none 20
gov|lodare|past|	auxiliary 20
gov|louer|1|	2-3 18
gov|louer|	none 18
gov|luiden|past|	none -7
gov|lâcher|1|	4-7 11
gov|lâcher|past|	auxiliary 13
gov|mahnen|past|	none 7
gov|maintain|	that 17
gov|mandar|4-7|	4-7 15
gov|mandar|past|	none 20
gov|mantener|2-3|	1 -11
gov|mantener|4-7|	1 -8	2-3 -11	8+ -7
gov|mantener|	de -12	none 13
gov|mantener|past|	none -13
gov|manter|	de -11
gov|manter|past|	none -11
gov|mean|0|	2-3 -8
gov|mean|4-7|	2-3 -26
gov|mean|base|	none -16
gov|mean|	none -18	of -20
gov|mean|past|	none -13
gov|mean|present|	none -20
gov|meinen|2-3|	8+ 18
gov|meinen|4-7|	4-7 8
gov|meinen|	none -8
gov|meinen|past|	none -10
gov|meinen|present|	none -8
gov|melden|	none -13
gov|melden|past|	none 16
gov|mention|	none -22
gov|mention|present|	none -17
gov|message|base|	none 18
gov|message|	none 21	that 11	under -16
gov|minimizar|	none 19
gov|minimizzare|present|	none 10
gov|monieren|	im -12
gov|monieren|past|	none -12
gov|moquer|2-3|	4-7 9
gov|moquer|	none 10
gov|moquer|past|	auxiliary 10
gov|mostrar|2-3|	8+ 8
gov|mostrar|4-7|	2-3 -8
gov|mostrar|	none 7	que -13
gov|mostrar|past|	none -18
gov|murmeln|	none 10
gov|murmeln|past|	none 16
gov|name|0|	2-3 -25
gov|name|1|	2-3 -15
gov|name|2-3|	1 -17
gov|name|4-7|	1 -9	2-3 -16
gov|name|8+|	1 -21
gov|name|	as -19	none -12	of -16	on -16	under -18
gov|name|base|	none -16
gov|name|past|	auxiliary -22	none -7
gov|name|present|	none -25
gov|need|0|	1 -16	4-7 22
gov|need|	none -10
gov|need|past|	none 27
gov|need|present|	none -17
gov|negare|1|	4-7 8
gov|negare|4-7|	2-3 -12	4-7 10
gov|negare|	che -8	none 18
gov|negare|past|	auxiliary -18
gov|negare|present|	none 20
gov|negar|0|	1 -15
gov|negar|1|	4-7 16
gov|negar|2-3|	2-3 -18
gov|negar|4-7|	4-7 12
gov|negar|	a -16	que -9
gov|negar|past|	none -9
gov|negar|present|	none -14
gov|nennen|1|	1 14	4-7 16
gov|nennen|2-3|	1 8	2-3 -16	4-7 13
gov|nennen|4-7|	1 8
gov|noemen|1|	2-3 -9	4-7 10
gov|noemen|2-3|	1 9	2-3 26
gov|noemen|4-7|	2-3 8	4-7 -8
gov|noemen|	dat 17	in 12	none -8	op 9	van 11
gov|none|1|	all-one -19	none -13	upper -9
gov|none|2-3|	all -15	all-one -11	none -11
gov|none|4-7|	all -25	all-one -19	most -12	titled -8	upper 23
gov|none|8+|	first 7	most 20	none 15	some 29	titled 19	upper 10
gov|none|false|false|	1 -13	2-3 -13	8+ 9
gov|none|false|true|	1 -13	2-3 -18	8+ 9
gov|none|true|false|	1 -15	2-3 -10	4-7 -16
gov|none|true|true|	1 -7	4-7 -8
gov|notare|present|	auxiliary -11
gov|notar|4-7|	2-3 17
gov|notar|present|	none 10
gov|notar|	que 17
gov|noteren|	none -7
gov|noter|	none 11
gov|noter|past|	auxiliary 10
gov|note|1|	2-3 -11	8+ 22
gov|note|2-3|	2-3 19
gov|note|	none 15	that -9
gov|note|participle|	none -7
gov|note|past|	none 29
gov|nuancer|1|	8+ 10
gov|nuancer|	none 12
gov|nuancer|present|	none 10
gov|obiettare|2-3|	2-3 8
gov|obiettare|	che 11
gov|obiettare|present|	none 8
gov|object|	none 22
gov|object|present|	none 22
gov|objetar|	none 16
gov|observer|past|	none -12
gov|offer|0|	1 -10
gov|offer|2-3|	2-3 -22
gov|offer|4-7|	4-7 23
gov|offer|participle|	none -23
gov|offer|past|	auxiliary 21	be -14
gov|offer|	to -22
gov|ofrecer|4-7|	2-3 -14
gov|ofrecer|	none -14
gov|ofrecer|past|	none -19
gov|oordelen|2-3|	4-7 7
gov|oordelen|	none 20
gov|oordelen|past|	none 20
gov|opinar|	que 12
gov|ordenar|	none 14
gov|ordenar|past|	none 14
gov|order|	none 10
gov|orten|	none 14
gov|orten|present|	none 10
gov|osservare|4-7|	4-7 19
gov|osservare|	che 12
gov|paint|past|	none -17
gov|parlare|1|	4-7 21
gov|parlare|2-3|	2-3 26	4-7 12
gov|parlare|4-7|	1 8	2-3 16
gov|parlare|	di 12	none 13
gov|parlare|past|	auxiliary 12
gov|parlare|present|	auxiliary -20	none 23
gov|parler|1|	2-3 -7
gov|parler|2-3|	4-7 28
gov|parler|4-7|	1 19	2-3 -8
gov|parler|	d’ 15
gov|parler|past|	auxiliary -12	none 10
gov|pedir|0|	1 24	4-7 21
gov|pedir|1|	2-3 -14	4-7 15
gov|pedir|2-3|	2-3 17	4-7 25	8+ 19
gov|pedir|4-7|	1 -12	2-3 -19	4-7 -9	8+ 23
gov|pedir|8+|	1 -18	2-3 -14	4-7 10	8+ 12
gov|pedir|	a 19	de -27	en 14	none 14	para 14	por -10	que -11
gov|pedir|past|	auxiliary -10
gov|perguntar|0|	2-3 11
gov|perguntar|1|	4-7 10
gov|perguntar|	none 14
gov|perguntar|present|	none 13
gov|plaider|2-3|	2-3 8	4-7 -17
gov|plaider|	none -19
gov|plaider|past|	auxiliary -16
gov|plan|0|	2-3 14
gov|plan|base|	none 19
gov|plan|	none 17	to 18
gov|plan|present|	none 18
gov|pledge|	none 17	to 16
gov|pledge|past|	none 22
gov|pleiten|past|	none -10
gov|pleiten|	voor -8
gov|pointer|present|	none 14
gov|point|4-7|	2-3 18	4-7 20
gov|point|present|	none 17
gov|point|	that 10
gov|ponderar|past|	none 15
gov|portray|	as 22
gov|post|1|	8+ 23
gov|post|4-7|	1 22
gov|post|base|	none 15
gov|post|	on 20	that 16	with -9
gov|post|past|	auxiliary -12	none 16
gov|poursuivre|past|	none -13
gov|praise|0|	4-7 13
gov|praise|2-3|	2-3 20
gov|praise|4-7|	4-7 -13	8+ 15
gov|praise|	none 18
gov|praise|past|	none 22
gov|precisare|2-3|	4-7 18
gov|precisare|4-7|	2-3 11	4-7 10
gov|precisare|	che 12	di 9	none 10
gov|precisare|past|	auxiliary 10	poi 17
gov|precisare|present|	none 11
gov|precisar|1|	8+ 15
gov|precisar|4-7|	4-7 17
gov|precisar|	de 12	none -18
gov|precisar|present|	none -13
gov|predict|	none 14
gov|preferir|0|	2-3 -14
gov|preferir|2-3|	2-3 10	4-7 11
gov|preferir|4-7|	1 -13
gov|preferir|	de -7	em 12
gov|prefer|0|	1 -31	2-3 -20
gov|prefer|	none -39
gov|prefer|past|	none -35
gov|prefer|present|	none -14
gov|preguntar|2-3|	1 -13
gov|preguntar|	none -12
gov|preguntar|present|	none -16
gov|prever|	none -14
gov|prever|past|	none -17
gov|prijzen|	none 12
gov|prijzen|past|	none 12
gov|proclamare|	none -11
gov|proclamar|past|	none -10
gov|prometer|1|	2-3 11	4-7 13
gov|prometer|2-3|	4-7 23
gov|prometer|past|	auxiliary -13
gov|prometer|	que 12
gov|promettere|0|	2-3 18	4-7 10
gov|promettere|	none 20
gov|promettere|past|	auxiliary 16	none 18
gov|promettre|0|	4-7 18
gov|promettre|2-3|	2-3 18	4-7 13
gov|promettre|4-7|	4-7 15
gov|promettre|	none 14	pour -12	que 14
gov|promise|0|	4-7 7
gov|promise|1|	4-7 17
gov|promise|2-3|	2-3 23	4-7 -14
gov|promise|4-7|	1 -8	2-3 -13	4-7 27
gov|promise|8+|	4-7 17
gov|promise|	of -14	that -17	to 9
gov|promise|past|	auxiliary -17	be 19	none -7
gov|promise|present|	none -10
gov|proponer|	none -18
gov|proponer|past|	none -20
gov|proporre|4-7|	1 -12	2-3 -10
gov|proporre|past|	auxiliary -11	none -9
gov|proposer|4-7|	1 -12
gov|proposer|	de -14	none -11
gov|proposer|past|	none -8
gov|proposer|present|	none -16
gov|propose|	none -7
gov|propose|past|	auxiliary 15
gov|protestar|past|	none 16
gov|préciser|4-7|	2-3 11	4-7 15	8+ 8
gov|préciser|	après 9	none 13	que 19	qu’ 17
gov|préciser|participle|	none 17
gov|préciser|past|	auxiliary 12
gov|préciser|present|	none -8
gov|préférer|2-3|	4-7 17
gov|préférer|	en 16	none -17
gov|préférer|past|	none -8
gov|prétendre|past|	none -14
gov|prévenir|1|	8+ 7
gov|prévenir|2-3|	8+ 9
gov|prévenir|4-7|	2-3 18
gov|prévenir|	none -9
gov|prévenir|past|	auxiliary -10
gov|prévoir|past|	none -9
gov|publicar|0|	2-3 -11
gov|publicar|1|	4-7 -9
gov|publicar|2-3|	2-3 -9
gov|publicar|4-7|	1 -10	2-3 -10
gov|publicar|	en -10	na -9	none -15
gov|publicar|past|	auxiliary -12	none -13
gov|publicar|present|	none -12
gov|puntualizzare|	none 9
gov|puntualizzare|present|	none 9
gov|qualifier|1|	1 15	4-7 10
gov|qualifier|4-7|	2-3 14
gov|qualifier|	de 31
gov|qualifier|past|	auxiliary 13
gov|qualifier|present|	none 20
gov|queixar|present|	none -17
gov|quejarse|past|	none 12
gov|querer|8+|	2-3 -16
gov|querer|past|	none -10
gov|quote|2-3|	4-7 -8
gov|quote|	none -13
gov|quote|past|	none -17
gov|raccontare|8+|	2-3 8
gov|raccontare|	di -9
gov|raccontare|past|	auxiliary 8
gov|raconter|4-7|	4-7 14
gov|raconter|	none 13
gov|raconter|present|	none 18
gov|railler|	none 11
gov|raise|	none 16
gov|raise|past|	none -25
gov|rappeler|1|	4-7 14
gov|rappeler|2-3|	2-3 -7	4-7 8
gov|rappeler|8+|	2-3 -12
gov|rappeler|past|	auxiliary -16
gov|rappeler|	que -9
gov|rassicurare|	none 8
gov|rassicurare|present|	none 8
gov|raten|past|	none 12
gov|raten|	zur 11
gov|rate|0|	1 -17
gov|rate|1|	1 -23	4-7 28
gov|rate|2-3|	1 -19	2-3 -20
gov|rate|	as -20	none -30
gov|rate|past|	be -22	none -24
gov|rate|present|	none -19
gov|reaccionar|	en 9
gov|reaccionar|past|	none 9
gov|read|0|	1 -9	4-7 -49
gov|read|1|	8+ 30
gov|read|4-7|	4-7 14
gov|read|	none -32	of 13
gov|read|past|	auxiliary -10	none -14
gov|read|present|	none -28
gov|reageren|2-3|	4-7 13
gov|reageren|	none 14	per 13
gov|reageren|past|	none 13
gov|reagieren|	none 13
gov|reagieren|past|	none 13
gov|reagir|	com 10
gov|reagir|past|	none 11
gov|rebater|1|	8+ 9
gov|rebater|	none 11
gov|rebater|past|	none 12
gov|recalcar|8+|	2-3 21
gov|recall|4-7|	2-3 -7
gov|recall|	in -11	none 14
gov|recall|past|	none -13
gov|rechazar|4-7|	4-7 15
gov|rechazar|	de -8	que -14
gov|recitare|	none 12
gov|recitare|present|	none 12
gov|reclamar|1|	2-3 14
gov|reclamar|4-7|	4-7 12
gov|reclamar|	da 9	de 12	no -12	none 9
gov|reclamar|past|	none 11
gov|reclamar|present|	none 12
gov|recomendar|4-7|	1 18
gov|reconhecer|2-3|	4-7 10
gov|reconhecer|	a 15	que 9
gov|reconhecer|past|	none 8
gov|reconhecer|present|	none 16
gov|reconnaître|0|	4-7 8
gov|reconnaître|1|	2-3 16
gov|reconnaître|	none 21	que 15
gov|reconnaître|past|	auxiliary 20	none 24
gov|reconocer|4-7|	2-3 11	4-7 20
gov|reconocer|past|	none 13
gov|reconocer|present|	none 17
gov|reconocer|	que 7
gov|recordar|1|	2-3 -12
gov|recordar|2-3|	2-3 -14	4-7 23
gov|recordar|4-7|	4-7 29
gov|recordar|8+|	4-7 20
gov|recordar|	de 18	none -15	por 7	que -7
gov|recordar|past|	none -10
gov|record|1|	2-3 -9
gov|record|4-7|	2-3 -23
gov|record|	as -24	that 11
gov|record|base|	none -16
gov|record|present|	none 17
gov|recusar|	de -8
gov|recusar|past|	none 12
gov|redouter|	none -12
gov|redouter|present|	none -12
gov|referir|past|	none -10
gov|refer|2-3|	1 -23	2-3 12
gov|refer|4-7|	1 27
gov|refer|	as 11
gov|refer|base|	none -19
gov|refer|past|	auxiliary 18	none -8
gov|refer|present|	none 22
gov|refuser|2-3|	1 -16
gov|refuser|4-7|	4-7 14
gov|refuser|	de -11
gov|refuser|past|	auxiliary -8
gov|regard|	as 18
gov|regretter|present|	none 9
gov|regretter|	que 15
gov|regret|0|	4-7 14
gov|regret|	none 14
gov|regret|past|	none 14
gov|reiterar|past|	none 17
gov|reject|0|	1 -26
gov|reject|	as 22	none -25
gov|reject|base|	none -21
gov|reject|past|	none 22
gov|rejeitar|2-3|	4-7 9
gov|rejeitar|	none -11	que 12
gov|rejeitar|past|	none -12
gov|rekenen|	dat 10
gov|rekenen|past|	none 19
gov|relatar|4-7|	1 -9
gov|relatar|	como -9	none 13
gov|relativiser|	none 13
gov|relativiser|present|	none 13
gov|relever|	none 15
gov|remark|	none 19	that 14
gov|remark|participle|	none 14
gov|remark|past|	none 15
gov|rematar|present|	none 10
gov|rename|0|	2-3 -15
gov|rename|	none -21
gov|repeat|8+|	1 -15
gov|repeat|base|	none 9
gov|repeat|past|	none -20
gov|repeat|	that -9
gov|repetir|4-7|	1 -17
gov|repetir|past|	none -11
gov|replicare|4-7|	2-3 13	4-7 11
gov|replicare|	che 11	none 15
gov|replicare|past|	auxiliary 21	none 7
gov|replicare|present|	none 9
gov|replicar|2-3|	2-3 23
gov|replicar|4-7|	4-7 11
gov|replicar|past|	auxiliary 15
gov|replicar|present|	none 23
gov|replicar|	que 15
gov|reply|1|	2-3 22	4-7 22	8+ 14
gov|reply|	none 29
gov|reply|past|	none 32
gov|report|0|	2-3 8
gov|report|1|	2-3 -15	8+ 12
gov|report|	as 9	that 14
gov|report|base|	none -13
gov|report|past|	auxiliary -9	none 19
gov|report|present|	none 20
gov|reprendre|1|	4-7 14
gov|reprendre|2-3|	4-7 -11
gov|reprendre|	none 14
gov|reprendre|past|	auxiliary 10	none -10
gov|reprochar|4-7|	4-7 13	8+ 9
gov|reprochar|	a 13
gov|reprochar|past|	none 17
gov|reprocher|2-3|	2-3 -13
gov|reprocher|	au -11	d’ 12	none -13
gov|reprocher|past|	auxiliary 12	none -10
gov|reprocher|present|	none -17
gov|respingere|	none 11
gov|respingere|past|	none 10
gov|responder|0|	2-3 12
gov|responder|1|	2-3 10	4-7 11	8+ 7
gov|responder|2-3|	1 19	2-3 20	4-7 28	8+ 10
gov|responder|4-7|	4-7 15
gov|responder|8+|	2-3 12
gov|responder|	a 17	con 19	de -11	none 20	que 35
gov|responder|past|	none 26
gov|responder|present|	none 11
gov|respond|1|	8+ 13
gov|respond|	none 14	that 16
gov|respond|past|	none 14
gov|ressalvar|past|	none 16
gov|ressalvar|	que 11
gov|resumir|2-3|	8+ 17
gov|resumir|	a 10	none -7
gov|resumir|present|	none -8
gov|reveal|past|	none -19
gov|revelar|	none 15
gov|revelar|present|	none 8
gov|ribadire|2-3|	4-7 12
gov|ribadire|4-7|	4-7 7
gov|ribadire|	che 7	none -7
gov|ribadire|past|	auxiliary 12
gov|ribattere|1|	4-7 9
gov|ribattere|2-3|	4-7 9
gov|ribattere|4-7|	4-7 11
gov|ribattere|	che 11	none 11
gov|ribattere|past|	auxiliary 13	none 7
gov|riconoscere|past|	auxiliary 15
gov|ricordare|4-7|	2-3 18
gov|ricordare|8+|	4-7 17
gov|ricordare|	nel 11	per -12
gov|ricordare|past|	auxiliary 23
gov|ridere|	none 11
gov|riferire|	che -7	none 16
gov|rigoler|present|	none 14
gov|ringraziare|2-3|	2-3 16
gov|ringraziare|	none 8	per 20
gov|ringraziare|past|	auxiliary 9
gov|ringraziare|present|	none 19
gov|riprendere|	none -14
gov|rire|1|	8+ 14
gov|rire|	none 13
gov|rispondere|1|	2-3 11
gov|rispondere|2-3|	4-7 14
gov|rispondere|4-7|	4-7 13
gov|rispondere|	che 22	con 14	di 12	none 19
gov|rispondere|past|	auxiliary 26	none 8
gov|ritenere|2-3|	4-7 15
gov|ritenere|	none 19
gov|ritenere|past|	none 15
gov|rivelare|	di 12
gov|roepen|2-3|	4-7 12
gov|roepen|	none 8
gov|roepen|past|	none 9
gov|rufen|2-3|	4-7 13
gov|rufen|4-7|	2-3 13	4-7 9
gov|rufen|	in 12	none 17	zu 9
gov|rufen|past|	none 17
gov|rule|1|	4-7 18
gov|rule|base|	none 20
gov|rule|	none 20
gov|rule|present|	none -9
gov|réclamer|0|	4-7 17
gov|réclamer|	de 18
gov|réclamer|past|	auxiliary 8	none 11
gov|réfuter|	d’ -9
gov|réfuter|present|	none -9
gov|répliquer|4-7|	2-3 17
gov|répliquer|past|	auxiliary 12
gov|répliquer|	que 17
gov|répondre|1|	4-7 12
gov|répondre|2-3|	4-7 16
gov|répondre|4-7|	2-3 -10
gov|répondre|	none 17	que -8	qu’ 11
gov|répondre|past|	auxiliary -8	none 25
gov|répéter|past|	none 17
gov|répéter|	que 17
gov|résumer|present|	none 11
gov|révéler|	none 8
gov|révéler|past|	auxiliary 8
gov|rügen|	none 12
gov|rügen|present|	none 12
gov|saber|past|	none 16
gov|saber|	que 13
gov|sagen|1|	2-3 9	4-7 10
gov|sagen|2-3|	4-7 25	8+ 10
gov|sagen|4-7|	2-3 11	4-7 18
gov|sagen|8+|	2-3 -8
gov|sagen|	in 16	mit -11	none 12	von -14
gov|sagen|past|	none -12
gov|sagen|present|	none 19
gov|saluer|0|	2-3 13	4-7 12
gov|saluer|1|	2-3 15
gov|saluer|2-3|	1 13	2-3 14
gov|saluer|4-7|	4-7 9
gov|saluer|	none 28
gov|saluer|past|	auxiliary 22
gov|saluer|present|	none 21
gov|salutare|0|	2-3 8
gov|salutare|2-3|	4-7 15	8+ 12
gov|salutare|	come 15	con -15	none 9
gov|salutare|past|	auxiliary -9
gov|salutare|present|	none 14
gov|sapere|1|	4-7 18
gov|sapere|2-3|	2-3 8
gov|sapere|4-7|	1 16	4-7 12
gov|sapere|	che 14	di 17
gov|sapere|past|	auxiliary 21	none 8
gov|saudar|	none 11
gov|saudar|past|	none 11
gov|saying|0|false|false|	first -12	most -14	some 25	titled 7
gov|saying|0|false|true|	all-one -27	first -18	none -20
gov|saying|1|false|false|	all-one 30	first 9	most 31	some 31	titled 9
gov|saying|1|false|true|	all-one 8	first 24
gov|saying|1|true|false|	all -7	most 12
gov|saying|1|true|true|	none 11
gov|saying|2-3|false|false|	all-one -7	first 7	most 29	some 9	titled 17
gov|saying|2-3|false|true|	all-one -15	first 23	none 14	some 12
gov|saying|2-3|true|false|	all -7	all-one -15	first -21	some 22
gov|saying|2-3|true|true|	all-one -16	none 11
gov|saying|4-7|false|false|	all -13	all-one 8	first -10	some 27	titled 12
gov|saying|4-7|false|true|	all 14	all-one 14	some 19
gov|saying|4-7|true|false|	all 7	all-one -19	most -7	none 11	some 8
gov|saying|4-7|true|true|	all -10	all-one 18	none 21
gov|saying|8+|false|false|	all -11	most 7	none 23	some 25
gov|saying|8+|false|true|	all -20	none 11	some 10
gov|saying|8+|true|false|	all -39	all-one -38	first -20	some 7
gov|saying|8+|true|true|	all-one -17	none 20
gov|saying|aan|4-7|	8+ 9
gov|saying|aan|false|	false 9
gov|saying|aan|	first 9	none -12
gov|saying|aan|true|	false -12
gov|saying|about|2-3|	2-3 18
gov|saying|about|4-7|	4-7 17
gov|saying|about|false|	false 20
gov|saying|about|	none 35
gov|saying|about|true|	false 24	true 18
gov|saying|after|4-7|	1 -19
gov|saying|after|false|	false 8	true -19
gov|saying|after|	none -13
gov|saying|against|1|	2-3 -13	4-7 27
gov|saying|ai|4-7|	4-7 16
gov|saying|alla|2-3|	2-3 17	4-7 13
gov|saying|alla|4-7|	8+ 9
gov|saying|alla|false|	false 18
gov|saying|alla|	first 10	none 20
gov|saying|alla|true|	false 12
gov|saying|als|2-3|	4-7 7
gov|saying|als|8+|	2-3 -13
gov|saying|al|2-3|	4-7 12
gov|saying|al|4-7|	4-7 12
gov|saying|am|4-7|	4-7 -7
gov|saying|am|	all -7
gov|saying|am|false|	false -8	true 17
gov|saying|ante|false|	false -9
gov|saying|an|4-7|	4-7 18	8+ 11
gov|saying|an|false|	false 14	true 11
gov|saying|an|	first 18	some 8
gov|saying|aos|2-3|	4-7 13
gov|saying|aos|false|	false 15
gov|saying|aos|	first 15
gov|saying|ao|1|	2-3 11
gov|saying|ao|2-3|	2-3 -13
gov|saying|ao|4-7|	1 -14
gov|saying|ao|	all -18	first 15	none -10
gov|saying|ao|true|	false -15
gov|saying|après|4-7|	4-7 10
gov|saying|après|false|	false 12
gov|saying|après|	first 11
gov|saying|as|1|	4-7 20
gov|saying|as|4-7|	2-3 16
gov|saying|as|8+|	1 -14	2-3 -17
gov|saying|as|	all -20
gov|saying|at|4-7|	2-3 22	8+ 16
gov|saying|at|8+|	1 -13	4-7 16
gov|saying|at|false|	false 21
gov|saying|at|	none 30	some 10
gov|saying|auf|4-7|	2-3 12	8+ 15
gov|saying|auf|false|	false 14
gov|saying|au|2-3|	2-3 -8
gov|saying|au|false|	false -12
gov|saying|au|	first -8	none -7
gov|saying|avec|8+|	2-3 8
gov|saying|avec|true|	false 8
gov|saying|a|1|	2-3 21	4-7 22	8+ 11
gov|saying|a|2-3|	1 -17	4-7 12	8+ 10
gov|saying|a|4-7|	1 8	8+ 15
gov|saying|a|8+|	1 -21	2-3 -17	4-7 9	8+ 25
gov|saying|a|	all -19	some 20	titled 11
gov|saying|a|false|	false 7	true -10
gov|saying|bajo|	first -10
gov|saying|because|4-7|	8+ 10
gov|saying|because|false|	false 22
gov|saying|because|	none 28
gov|saying|because|true|	false 19
gov|saying|before|8+|	4-7 14
gov|saying|before|false|	false 16
gov|saying|beim|4-7|	2-3 10
gov|saying|beim|	all-one 10
gov|saying|beim|false|	true 10
gov|saying|bei|	first 14
gov|saying|bij|4-7|	2-3 -10
gov|saying|bij|false|	false -10
gov|saying|bij|	first -15	none -10
gov|saying|by|4-7|	2-3 25	4-7 14	8+ 10
gov|saying|by|8+|	2-3 15	4-7 16	8+ 20
gov|saying|by|false|	false 31
gov|saying|by|	first 21	none 22
gov|saying|che|1|	1 -11	4-7 11	8+ 8
gov|saying|che|2-3|	2-3 9	8+ 10
gov|saying|che|4-7|	2-3 35	4-7 31
gov|saying|che|8+|	4-7 25
gov|saying|che|	all-one -11	first 18	none 10
gov|saying|che|false|	false 20
gov|saying|come|1|	2-3 -11
gov|saying|come|2-3|	4-7 17
gov|saying|como|1|	4-7 23
gov|saying|como|4-7|	1 -12	2-3 -9
gov|saying|como|8+|	1 -14	2-3 -17
gov|saying|como|	all-one -14	none -15
gov|saying|como|false|	false -15
gov|saying|como|true|	false -13
gov|saying|com|4-7|	4-7 14
gov|saying|com|	all-one 7	first 16
gov|saying|com|false|	false 13
gov|saying|com|true|	false -7
gov|saying|con|1|	4-7 -16
gov|saying|con|2-3|	2-3 7
gov|saying|con|4-7|	8+ 13
gov|saying|con|8+|	2-3 9
gov|saying|con|	all-one 9
gov|saying|con|false|	false 8
gov|saying|d'|2-3|	2-3 9
gov|saying|d'|	none 13
gov|saying|d'|true|	false 12
gov|saying|dai|false|	false -16
gov|saying|dal|false|	false -7
gov|saying|dal|	first -11
gov|saying|dans|4-7|	4-7 -16
gov|saying|dans|8+|	2-3 -7
gov|saying|dans|	all -7	all-one -13	first -17	none 13
gov|saying|dans|false|	true -10
gov|saying|dans|true|	false -7
gov|saying|dass|4-7|	2-3 14
gov|saying|dass|false|	false 12
gov|saying|dass|	none 10
gov|saying|dat|1|	1 -14
gov|saying|dat|2-3|	1 18	4-7 27
gov|saying|dat|4-7|	2-3 25	4-7 21	8+ 12
gov|saying|dat|8+|	2-3 26	4-7 13	8+ 8
gov|saying|dat|	first 7	none 16
gov|saying|dat|true|	false 15
gov|saying|da|2-3|	8+ 8
gov|saying|da|4-7|	8+ 21
gov|saying|da|8+|	1 -12
gov|saying|da|false|	false -9
gov|saying|da|true|	false 8
gov|saying|della|false|	false -17
gov|saying|della|	none -17
gov|saying|delle|	none 13
gov|saying|dell’|8+|	4-7 12
gov|saying|dell’|false|	false 12
gov|saying|dell’|	none 12
gov|saying|del|2-3|	2-3 -14
gov|saying|del|4-7|	2-3 -9	4-7 18	8+ 8
gov|saying|del|8+|	2-3 7
gov|saying|del|	all-one -11	some 11
gov|saying|del|false|	false -11
gov|saying|desde|4-7|	4-7 11
gov|saying|desde|false|	false 14
gov|saying|desde|	first 12	none 8
gov|saying|de|1|	1 10	2-3 11	4-7 31	8+ 12
gov|saying|de|2-3|	1 -23	4-7 22	8+ 7
gov|saying|de|4-7|	1 -9	2-3 -13	4-7 -9
gov|saying|de|8+|	1 -20	8+ 15
gov|saying|de|	all -14	all-one -22	none -12
gov|saying|de|false|	true -11
gov|saying|de|true|	false -12
gov|saying|di|1|	4-7 22
gov|saying|di|2-3|	2-3 24	4-7 23
gov|saying|di|4-7|	8+ 7
gov|saying|di|8+|	2-3 10	4-7 18	8+ 16
gov|saying|di|	all-one -18	first -10	none 10
gov|saying|di|false|	false 8
gov|saying|di|true|	false 13
gov|saying|door|	none 17
gov|saying|door|true|	false 17
gov|saying|dos|8+|	2-3 -14
gov|saying|dos|false|	false -14
gov|saying|dos|	none -12
gov|saying|do|	all-one 11	none 19
gov|saying|do|false|	false 8
gov|saying|do|true|	false 14
gov|saying|dès|	none 10
gov|saying|d’|2-3|	4-7 27
gov|saying|d’|4-7|	1 8	4-7 23	8+ 9
gov|saying|d’|8+|	4-7 19
gov|saying|d’|	all-one 8
gov|saying|d’|false|	false 9
gov|saying|em|1|	1 8	4-7 11
gov|saying|em|4-7|	4-7 13
gov|saying|em|8+|	4-7 13	8+ 13
gov|saying|em|false|	false 7
gov|saying|em|	first 13
gov|saying|entre|false|	false 13
gov|saying|en|1|	2-3 8
gov|saying|en|2-3|	2-3 -19	4-7 -9	8+ 9
gov|saying|en|4-7|	1 -10	4-7 31
gov|saying|en|8+|	1 -12	2-3 11	4-7 22
gov|saying|en|	all -8	none -11
gov|saying|en|true|	false -9
gov|saying|following|4-7|	2-3 14
gov|saying|following|	none 17
gov|saying|following|true|	false 14
gov|saying|for|1|	2-3 24
gov|saying|for|2-3|	2-3 -12
gov|saying|for|4-7|	1 20	4-7 -12	8+ 17
gov|saying|for|8+|	4-7 24	8+ 13
gov|saying|for|	none 8	some 16
gov|saying|for|true|	false 26
gov|saying|from|4-7|	4-7 21
gov|saying|from|false|	false 11
gov|saying|from|	first 14	none 28
gov|saying|from|true|	false 19
gov|saying|für|false|	false 12
gov|saying|für|	some 7
gov|saying|hasta|	none -14
gov|saying|hasta|true|	false -14
gov|saying|if|false|	false 23
gov|saying|if|	none 25
gov|saying|im|1|	2-3 -13
gov|saying|im|4-7|	2-3 -7
gov|saying|im|	all -15	some 18
gov|saying|im|false|	false -17
gov|saying|into|4-7|	4-7 14
gov|saying|into|false|	false 18
gov|saying|into|	none 23
gov|saying|into|true|	false 16
gov|saying|in|1|	2-3 -18
gov|saying|in|2-3|	2-3 -12	4-7 23
gov|saying|in|4-7|	1 -8	2-3 -8	4-7 12	8+ 27
gov|saying|in|8+|	1 13	2-3 20	4-7 -12	8+ 16
gov|saying|in|	all -28	all-one -18	none 8	some 19
gov|saying|in|false|	true 16
gov|saying|in|true|	false -15	true 7
gov|saying|met|4-7|	2-3 14
gov|saying|met|8+|	1 -9	2-3 -13
gov|saying|met|	all-one -9
gov|saying|mit|1|	4-7 12
gov|saying|mit|4-7|	1 -15	2-3 -14	8+ 8
gov|saying|mit|8+|	4-7 10
gov|saying|mit|	all-one -22	first 8	most 14	some 20
gov|saying|mit|false|	false -12
gov|saying|mit|true|	false 9
gov|saying|naar|1|	4-7 14
gov|saying|naar|false|	false 14
gov|saying|nach|4-7|	4-7 15
gov|saying|nach|false|	false 19
gov|saying|nach|	first 12	most 15
gov|saying|nas|4-7|	4-7 10
gov|saying|nas|false|	false 11
gov|saying|nas|	first 11
gov|saying|na|4-7|	4-7 15
gov|saying|na|	all -9
gov|saying|na|true|	false -8
gov|saying|nella|	none 8
gov|saying|nel|4-7|	2-3 -15
gov|saying|nel|false|	false -12
gov|saying|nel|	none 9
gov|saying|nel|true|	false 11
gov|saying|none|0|	1 -7	4-7 -7
gov|saying|none|1|	2-3 18	4-7 22	8+ 11
gov|saying|none|2-3|	1 -10	2-3 11	4-7 15	8+ 38
gov|saying|none|4-7|	8+ 33
gov|saying|none|8+|	2-3 8	4-7 27	8+ 14
gov|saying|none|false|	false 7
gov|saying|none|	first -9	most 7	none 15	some 17	titled 8
gov|saying|none|true|	true 15
gov|saying|no|2-3|	2-3 -15
gov|saying|no|4-7|	4-7 16
gov|saying|no|	all -13	all-one -7	none -7
gov|saying|no|false|	false -7
gov|saying|no|true|	false -14
gov|saying|numa|false|	false 13
gov|saying|numa|	none 13
gov|saying|off|false|	false 18
gov|saying|of|1|	2-3 10	4-7 -10
gov|saying|of|2-3|	8+ 9
gov|saying|of|4-7|	2-3 -10	4-7 26
gov|saying|of|8+|	1 11	4-7 26	8+ 21
gov|saying|of|false|	false -11	true 16
gov|saying|of|	some 20
gov|saying|of|true|	false 11	true 26
gov|saying|onder|4-7|	2-3 -12
gov|saying|onder|	first -13
gov|saying|onder|true|	false -13
gov|saying|on|1|	2-3 -16
gov|saying|on|2-3|	8+ 15
gov|saying|on|4-7|	2-3 -23	4-7 8	8+ 21
gov|saying|on|8+|	1 9	2-3 7	4-7 13	8+ 11
gov|saying|on|	all -28	all-one -30	first 14	none 10
gov|saying|on|false|	false -25	true 15
gov|saying|op|false|	false 11
gov|saying|op|	first 16
gov|saying|out|4-7|	4-7 27
gov|saying|out|	none -7
gov|saying|over|false|	false -11
gov|saying|over|	none -10
gov|saying|où|	none -12
gov|saying|para|2-3|	2-3 8
gov|saying|para|4-7|	4-7 10
gov|saying|para|8+|	4-7 12
gov|saying|par|2-3|	2-3 -8
gov|saying|par|8+|	2-3 -12
gov|saying|par|false|	false 8
gov|saying|par|true|	false -14
gov|saying|pela|false|	false 9
gov|saying|per|2-3|	2-3 21	4-7 13
gov|saying|per|4-7|	1 -13	4-7 16
gov|saying|per|8+|	2-3 -16	4-7 10
gov|saying|per|false|	false -7
gov|saying|per|	first 8	none 12
gov|saying|per|true|	false 21
gov|saying|porque|8+|	4-7 9
gov|saying|porque|false|	false 14
gov|saying|porque|	none 15
gov|saying|por|2-3|	1 -17	2-3 -19
gov|saying|por|4-7|	1 12	4-7 22	8+ 10
gov|saying|por|false|	false 10	true -10
gov|saying|por|	first 12
gov|saying|por|true|	false -16
gov|saying|pour|2-3|	2-3 8
gov|saying|pour|4-7|	4-7 7
gov|saying|prima|	none -8
gov|saying|qu'|4-7|	4-7 17
gov|saying|qu'|false|	false 18
gov|saying|qu'|	none 21
gov|saying|qu'|true|	false 17
gov|saying|que|1|	1 -21	4-7 19	8+ 8
gov|saying|que|2-3|	2-3 -10	8+ 15
gov|saying|que|4-7|	1 29	2-3 7	4-7 51	8+ 27
gov|saying|que|8+|	1 17	4-7 7	8+ 12
gov|saying|que|	all -21	first 18	some 16
gov|saying|que|false|	false 7	true -11
gov|saying|qu’|2-3|	4-7 13
gov|saying|qu’|4-7|	2-3 22	4-7 9
gov|saying|qu’|8+|	4-7 10
gov|saying|qu’|false|	false 22
gov|saying|qu’|	none 30
gov|saying|qu’|true|	false 19
gov|saying|seit|4-7|	1 -10
gov|saying|seit|	all-one -13
gov|saying|seit|false|	false -9
gov|saying|seit|true|	false -10
gov|saying|senza|false|	false 7
gov|saying|senza|	none 7
gov|saying|se|4-7|	2-3 14	4-7 17
gov|saying|se|	none -7
gov|saying|since|8+|	2-3 17
gov|saying|since|false|	false 24
gov|saying|since|	none 24
gov|saying|sin|2-3|	4-7 18
gov|saying|sin|false|	false 10
gov|saying|sin|	first 9
gov|saying|si|false|	false 22
gov|saying|si|	none 12
gov|saying|sobre|8+|	1 -16
gov|saying|sobre|	none -16
gov|saying|sobre|true|	false -16
gov|saying|sous|	none -9
gov|saying|sui|false|	false 15
gov|saying|sulla|	none -15
gov|saying|sul|false|	false 9
gov|saying|sul|	first 9	none 14
gov|saying|sul|true|	false 14
gov|saying|sur|4-7|	2-3 15
gov|saying|sur|8+|	2-3 -11
gov|saying|sur|	none 14
gov|saying|sur|true|	false 11
gov|saying|su|	first 13
gov|saying|tegen|8+|	4-7 15
gov|saying|tegen|	all-one -16	first 15	none -7
gov|saying|tegen|false|	false -17
gov|saying|than|4-7|	4-7 23
gov|saying|than|false|	false 12
gov|saying|than|	none 16
gov|saying|that|1|	1 -11	2-3 13	4-7 40	8+ 23
gov|saying|that|2-3|	1 16	2-3 -14	8+ 27
gov|saying|that|4-7|	2-3 8	4-7 58	8+ 28
gov|saying|that|8+|	1 7	2-3 51	4-7 11	8+ 24
gov|saying|that|	all 9	all-one -11	first 8	most 10	some 27
gov|saying|that|true|	false 16	true 10
gov|saying|to|1|	1 9	2-3 8	4-7 24	8+ 15
gov|saying|to|2-3|	4-7 12	8+ 23
gov|saying|to|4-7|	1 9	2-3 8	4-7 13	8+ 21
gov|saying|to|8+|	1 9	2-3 15	4-7 32	8+ 16
gov|saying|to|	all -30	all-one 11	first 7	none 24	some 24
gov|saying|to|false|	false 28	true 16
gov|saying|to|true|	false -9	true 24
gov|saying|uit|	none -14
gov|saying|um|4-7|	2-3 -8
gov|saying|um|	some -8
gov|saying|um|true|	false -8
gov|saying|under|4-7|	2-3 -22
gov|saying|under|	all -19	first -7
gov|saying|under|false|	false -16
gov|saying|unter|false|	false 12
gov|saying|van|1|	4-7 19
gov|saying|van|2-3|	4-7 19
gov|saying|van|4-7|	2-3 7	4-7 14	8+ 10
gov|saying|van|8+|	2-3 9
gov|saying|van|false|	false 16	true -8
gov|saying|van|	first -9	some 9
gov|saying|volgens|	none 16
gov|saying|vom|false|	false -9
gov|saying|vom|	some 12
gov|saying|von|1|	1 13	2-3 18	4-7 15
gov|saying|von|2-3|	2-3 20	4-7 21	8+ 9
gov|saying|von|4-7|	1 7	2-3 15	4-7 13
gov|saying|von|8+|	2-3 -7
gov|saying|von|	all 23	all-one 8	none 11	some 30
gov|saying|von|false|	false 23
gov|saying|von|true|	false 9
gov|saying|voor|1|	2-3 18
gov|saying|voor|4-7|	2-3 7
gov|saying|voor|	none 9
gov|saying|vor|2-3|	4-7 14
gov|saying|vor|false|	false 13
gov|saying|vor|	most 14
gov|saying|vor|true|	false 16
gov|saying|waar|false|	true -9
gov|saying|where|	none 13
gov|saying|whether|4-7|	4-7 19
gov|saying|whether|false|	false 24
gov|saying|whether|	none -13
gov|saying|whether|true|	false -21
gov|saying|while|false|	false 14
gov|saying|while|	none 16
gov|saying|without|	none -10
gov|saying|without|true|	false -10
gov|saying|with|2-3|	4-7 -22
gov|saying|with|4-7|	1 11	2-3 8	8+ 13
gov|saying|with|8+|	1 -23	2-3 7	8+ 23
gov|saying|with|	all-one 17	first -7	none -12
gov|saying|with|false|	false -14
gov|saying|with|true|	false -19	true 22
gov|saying|zur|	all-one 13
gov|saying|zur|false|	false 13
gov|saying|zu|4-7|	4-7 19
gov|saying|zu|8+|	4-7 9
gov|saying|zu|	first -7	most 18
gov|saying|à|1|	4-7 17
gov|saying|à|2-3|	2-3 18	4-7 25
gov|saying|à|4-7|	2-3 -8	4-7 -9	8+ 8
gov|saying|à|8+|	4-7 19
gov|saying|à|false|	false 23
gov|saying|à|true|	false -15
gov|saying|über|false|	false -15
gov|say|0|	1 -16	2-3 -22	4-7 -15	8+ -7
gov|say|1|	2-3 14	4-7 37	8+ 27
gov|say|2-3|	1 10	4-7 22	8+ 22
gov|say|4-7|	4-7 57	8+ 33
gov|say|8+|	2-3 24	4-7 18	8+ 31
gov|say|	about 18	after -16	as -26	because 22	by 24	following 17	for -24	from 19	if 18	into 18	none 27	of -12	on -31	since 15	that 47	where 18	whether -21	while 17	with -7	without -10
gov|say|base|	auxiliary 9	none -37
gov|say|participle|	none 9
gov|say|past|	also 14	auxiliary 32	be -13	later 20	none 26
gov|say|present|	none -9	now -9
gov|scander|	none -14
gov|scherzare|	none 9
gov|scherzare|past|	auxiliary 7
gov|schließen|	none 7
gov|schließen|past|	none 7
gov|schreiben|1|	8+ -10
gov|schreiben|2-3|	8+ 9
gov|schreiben|4-7|	2-3 -11	4-7 14
gov|schreiben|8+|	4-7 14
gov|schreiben|	an 10	im -9	in 8	none -12	von 12
gov|schreiben|past|	none -8
gov|schrijven|1|	1 -15
gov|schrijven|4-7|	2-3 13	4-7 13
gov|schrijven|8+|	2-3 13
gov|schrijven|	none -17	voor -9
gov|schrijven|past|	none -7
gov|scrivere|0|	1 -14	2-3 -21
gov|scrivere|1|	2-3 -12
gov|scrivere|2-3|	2-3 -9	4-7 18
gov|scrivere|4-7|	2-3 14	4-7 -12
gov|scrivere|	a 9	che 16	none -14	sui 15
gov|scrivere|past|	auxiliary -14	none 14
gov|scusare|	none 8
gov|scusare|present|	auxiliary 15
gov|seek|0|	2-3 21
gov|seek|base|	auxiliary 18
gov|seek|	none 28
gov|see|0|	2-3 25	4-7 20
gov|see|2-3|	4-7 -14
gov|see|8+|	4-7 18
gov|see|	as 15	in 19	none 11
gov|see|base|	none -13
gov|see|past|	none 23
gov|see|present|	none 28
gov|segnalare|	none 16
gov|sehen|2-3|	4-7 7
gov|sehen|	none 10
gov|sehen|past|	none 10
gov|señalar|2-3|	4-7 16
gov|señalar|	none 15	que 16
gov|señalar|past|	none 13
gov|shout|	none 19
gov|show|0|	2-3 -17
gov|show|1|	4-7 14
gov|show|2-3|	4-7 -8
gov|show|base|	auxiliary -17	none -12
gov|show|	none -13	on 17
gov|show|participle|	none 7
gov|show|present|	none 13
gov|sign|0|	4-7 18
gov|sign|1|	1 -22
gov|sign|	as -24	none 13	that 12
gov|sign|base|	not 15
gov|sign|present|	none -21
gov|sing|0|	2-3 -17	4-7 -18
gov|sing|4-7|	2-3 14
gov|sing|8+|	2-3 -22
gov|sing|base|	none -22
gov|sing|	none -29
gov|sing|participle|	none -24
gov|sing|past|	none -21
gov|smentire|	none 12
gov|smentire|past|	none 14
gov|soltar|	none 9
gov|soltar|past|	none 12
gov|sorrir|	none 10
gov|sorrir|past|	none 10
gov|sostenere|2-3|	2-3 -10	4-7 17
gov|sostenere|4-7|	2-3 23	4-7 15
gov|sostenere|	di 19	none -11
gov|sostenere|past|	auxiliary 12	none -7
gov|sostener|2-3|	2-3 15	4-7 13
gov|sostener|4-7|	2-3 17	4-7 10
gov|sostener|8+|	4-7 19
gov|sostener|	de 15	en -8	que 19
gov|sostener|past|	none 20
gov|sottolineare|2-3|	4-7 19
gov|sottolineare|	che 19
gov|sottolineare|present|	none 16
gov|souffler|	none 11
gov|souffler|present|	none 15
gov|souhaiter|past|	auxiliary 10
gov|souligner|	none -10	que 16
gov|soupirer|	none 9
gov|sourire|	none -8
gov|sourire|past|	none -8
gov|souri|1|	4-7 13
gov|souri|	none 13
gov|souri|past|	auxiliary 13
gov|soutenir|2-3|	4-7 15
gov|soutenir|	none 12	que 10
gov|soutenir|past|	none 21
gov|souvenir|2-3|	2-3 14
gov|souvenir|	d’ 17
gov|souvenir|past|	none 18
gov|speak|1|	2-3 -7	4-7 -13
gov|speak|base|	none 14
gov|speak|	on -20
gov|speak|past|	none 24
gov|speak|present|	none -12
gov|spiegare|2-3|	2-3 -10	4-7 10	8+ 9
gov|spiegare|	che -9	none 13
gov|spiegare|past|	auxiliary -8	none 14
gov|sprechen|1|	1 13	2-3 18	4-7 9
gov|sprechen|2-3|	1 -10	2-3 20	8+ 9
gov|sprechen|4-7|	1 7	2-3 9	4-7 12
gov|sprechen|past|	none 14
gov|sprechen|	vom -10	von 21
gov|spreken|1|	1 -12	4-7 19
gov|spreken|2-3|	4-7 21
gov|spreken|past|	auxiliary 16
gov|spreken|	van 7
gov|staan|0|	1 -10	2-3 -8
gov|staan|2-3|	2-3 12	4-7 -8
gov|staan|4-7|	2-3 -14	4-7 -14
gov|staan|8+|	2-3 -9	4-7 -9
gov|staan|	als -7	dat 21	none -24	onder -9	van -12
gov|staan|past|	er -12	none -14
gov|state|1|	4-7 21	8+ 13
gov|state|4-7|	2-3 -8	4-7 14	8+ 17
gov|state|base|	none 9
gov|state|participle|	none 11
gov|state|past|	none 22
gov|state|present|	none 12
gov|state|	that 26
gov|stehen|0|	2-3 -11	4-7 -8
gov|stehen|1|	1 -25	2-3 10	4-7 13
gov|stehen|2-3|	2-3 13
gov|stehen|4-7|	1 -10	4-7 -10
gov|stehen|past|	darauf -16
gov|stehen|	unter 12
gov|stellen|2-3|	2-3 18
gov|stellen|4-7|	2-3 -12
gov|stellen|8+|	2-3 -11
gov|stellen|	dat 21
gov|stellen|past|	none -10
gov|sturen|past|	none -7
gov|subject|celle-ci|saying|past|	1 15
gov|subject|celui-ci|saying|present|	4-7 15
gov|subject|ela|judging|	2-3 13
gov|subject|ela|judging|past|	4-7 16
gov|subject|ela|saying|	1 12	8+ -7
gov|subject|ela|saying|past|	4-7 16	8+ 12
gov|subject|ela|saying|present|	2-3 -8
gov|subject|ele|judging|	2-3 9	4-7 7
gov|subject|ele|judging|past|	4-7 9
gov|subject|ele|saying|	4-7 -7
gov|subject|ele|saying|past|	2-3 8	4-7 24
gov|subject|ele|saying|present|	8+ 12
gov|subject|ella|saying|	1 17
gov|subject|ella|saying|past|	8+ 15
gov|subject|elle|judging|	1 14
gov|subject|elle|judging|present|	4-7 8
gov|subject|elle|saying|	0 -12	2-3 16	4-7 27	8+ 12
gov|subject|elle|saying|past|	1 -20	2-3 25	4-7 24	8+ 18
gov|subject|elle|saying|present|	2-3 12	4-7 21	8+ 10
gov|subject|elle|thinking|	0 7
gov|subject|elle|thinking|past|	4-7 7
gov|subject|er|judging|	4-7 11
gov|subject|er|judging|past|	2-3 -12	4-7 11
gov|subject|er|saying|	1 15	2-3 21	8+ -11
gov|subject|er|saying|past|	4-7 22
gov|subject|er|saying|present|	4-7 13
gov|subject|es|saying|	0 -8	2-3 14	4-7 -11	8+ -14
gov|subject|es|saying|past|	1 -12	2-3 -20	8+ 14
gov|subject|he|judging|	0 29	1 13	4-7 12	8+ 10
gov|subject|he|judging|base|	2-3 13	4-7 20
gov|subject|he|judging|participle|	2-3 18
gov|subject|he|judging|past|	1 34	2-3 16	4-7 9	8+ 23
gov|subject|he|judging|present|	1 -11	2-3 18	4-7 -18
gov|subject|he|saying|	0 15	1 33	2-3 9	4-7 14
gov|subject|he|saying|base|	1 -18	2-3 14	4-7 17	8+ 12
gov|subject|he|saying|participle|	2-3 21	4-7 21	8+ 15
gov|subject|he|saying|past|	2-3 26	4-7 50	8+ 23
gov|subject|he|saying|present|	1 8	2-3 7	4-7 22	8+ 20
gov|subject|he|thinking|	0 -30	1 22	2-3 29	4-7 27
gov|subject|he|thinking|base|	4-7 20
gov|subject|he|thinking|past|	1 7	2-3 -10	4-7 25	8+ 13
gov|subject|he|thinking|present|	2-3 17	4-7 17
gov|subject|hij|judging|	2-3 16
gov|subject|hij|judging|past|	4-7 13
gov|subject|hij|saying|	1 -7	2-3 8	4-7 -9
gov|subject|hij|saying|past|	4-7 12
gov|subject|il|judging|past|	2-3 13
gov|subject|il|saying|	4-7 11
gov|subject|il|saying|past|	1 13	2-3 -8	8+ 26
gov|subject|il|saying|present|	8+ 7
gov|subject|it|judging|	0 -9	2-3 -21	4-7 -14	8+ -15
gov|subject|it|judging|past|	1 -15	2-3 -18	4-7 35
gov|subject|it|judging|present|	2-3 -24
gov|subject|it|saying|	0 -18	1 7	2-3 -14	4-7 -9	8+ 13
gov|subject|it|saying|past|	1 22	2-3 16	8+ 20
gov|subject|it|saying|present|	1 -22	2-3 -13	4-7 -29	8+ 23
gov|subject|it|thinking|	8+ 18
gov|subject|it|thinking|base|	2-3 22
gov|subject|it|thinking|past|	2-3 -10	4-7 27
gov|subject|i|saying|	0 15	1 10
gov|subject|lei|saying|	0 8	2-3 12	4-7 7
gov|subject|lei|saying|past|	4-7 13
gov|subject|name|judging|	4-7 -16	8+ -16
gov|subject|name|judging|base|	1 -32	4-7 -18
gov|subject|name|judging|participle|	1 -20	2-3 -9
gov|subject|name|judging|past|	1 8	2-3 -10	4-7 19	8+ 15
gov|subject|name|judging|present|	1 16	4-7 19
gov|subject|name|saying|	0 -14	1 11	4-7 -7	8+ 10
gov|subject|name|saying|base|	1 -17	2-3 7	4-7 -10	8+ 20
gov|subject|name|saying|participle|	2-3 -9	4-7 9	8+ 16
gov|subject|name|saying|past|	1 -15	2-3 8	4-7 10
gov|subject|name|saying|present|	4-7 -11	8+ 17
gov|subject|name|thinking|	1 11	2-3 -19	4-7 -12	8+ -7
gov|subject|name|thinking|base|	1 -18	2-3 -25
gov|subject|name|thinking|past|	4-7 16
gov|subject|none|judging|	0 -17	2-3 -7	4-7 9	8+ 11
gov|subject|none|judging|base|	4-7 -10	8+ 15
gov|subject|none|judging|participle|	1 -8	2-3 7
gov|subject|none|judging|past|	2-3 20	4-7 -10
gov|subject|none|judging|present|	2-3 -12	4-7 12
gov|subject|none|saying|	0 -8	2-3 12	4-7 11	8+ 7
gov|subject|none|saying|base|	1 13	4-7 16	8+ 20
gov|subject|none|saying|participle|	2-3 7	8+ 15
gov|subject|none|saying|past|	1 -8	4-7 -8
gov|subject|none|saying|present|	1 -11	4-7 7	8+ 14
gov|subject|none|thinking|	8+ -14
gov|subject|none|thinking|base|	2-3 -19	8+ 17
gov|subject|none|thinking|past|	1 11	4-7 16	8+ 10
gov|subject|none|thinking|present|	2-3 -18	8+ 12
gov|subject|noun|judging|	0 -23	2-3 18	4-7 10	8+ 13
gov|subject|noun|judging|base|	1 -28	4-7 10	8+ 17
gov|subject|noun|judging|participle|	1 25	2-3 34	4-7 29	8+ 20
gov|subject|noun|judging|past|	4-7 19	8+ 21
gov|subject|noun|judging|present|	1 -18	2-3 -16	8+ 20
gov|subject|noun|saying|	0 -15	1 14	2-3 8	4-7 25
gov|subject|noun|saying|base|	4-7 29	8+ 26
gov|subject|noun|saying|participle|	1 10	2-3 22	8+ 37
gov|subject|noun|saying|past|	1 -12	2-3 7	4-7 7	8+ 13
gov|subject|noun|saying|present|	1 -11	2-3 13
gov|subject|noun|thinking|	0 16	1 10	2-3 7	8+ 25
gov|subject|noun|thinking|base|	1 23	2-3 12	8+ 18
gov|subject|noun|thinking|participle|	1 16	2-3 22	4-7 16	8+ 18
gov|subject|noun|thinking|past|	1 10	2-3 -7	4-7 11	8+ 20
gov|subject|noun|thinking|present|	4-7 20	8+ -11
gov|subject|on|judging|	1 -25
gov|subject|on|judging|past|	2-3 -18
gov|subject|on|saying|	2-3 15	4-7 -17
gov|subject|on|saying|past|	2-3 -8	4-7 -12
gov|subject|on|saying|present|	2-3 18	4-7 16
gov|subject|on|thinking|	8+ -12
gov|subject|organisation|judging|	0 9	1 13	2-3 30
gov|subject|organisation|judging|participle|	4-7 20
gov|subject|organisation|judging|past|	1 22	4-7 20	8+ 13
gov|subject|organisation|judging|present|	1 19	2-3 -13	4-7 25
gov|subject|organisation|saying|	1 10	2-3 -8	4-7 -7	8+ -9
gov|subject|organisation|saying|base|	2-3 -11	8+ 11
gov|subject|organisation|saying|participle|	2-3 10	4-7 20	8+ 15
gov|subject|organisation|saying|past|	1 -15	2-3 -8	4-7 46
gov|subject|organisation|saying|present|	1 18	4-7 7	8+ 16
gov|subject|organisation|thinking|	0 9	1 23
gov|subject|organisation|thinking|past|	1 -25	2-3 13	4-7 23
gov|subject|person|judging|	0 19	2-3 20	4-7 20
gov|subject|person|judging|base|	1 9	4-7 17
gov|subject|person|judging|participle|	1 20	2-3 35	4-7 17	8+ 15
gov|subject|person|judging|past|	1 9	2-3 16	4-7 36	8+ 19
gov|subject|person|judging|present|	1 -9	2-3 8	8+ 12
gov|subject|person|saying|	0 17	4-7 8
gov|subject|person|saying|base|	2-3 -12	4-7 20	8+ 22
gov|subject|person|saying|participle|	1 18	2-3 8	4-7 18	8+ 26
gov|subject|person|saying|past|	1 17	8+ 27
gov|subject|person|saying|present|	2-3 -8	4-7 9	8+ 32
gov|subject|person|thinking|	1 10	2-3 15
gov|subject|person|thinking|base|	2-3 7
gov|subject|person|thinking|past|	1 -15	2-3 21	4-7 23	8+ 17
gov|subject|person|thinking|present|	1 -25	2-3 11	4-7 23	8+ 14
gov|subject|place|judging|	0 14	2-3 26	4-7 -21
gov|subject|place|judging|past|	1 29	2-3 14	4-7 25
gov|subject|place|judging|present|	1 -11
gov|subject|place|saying|	0 10	1 27	4-7 13	8+ -8
gov|subject|place|saying|participle|	4-7 16
gov|subject|place|saying|past|	1 31	2-3 -17	4-7 21	8+ 24
gov|subject|place|saying|present|	2-3 -12	8+ 23
gov|subject|place|thinking|	0 21	4-7 15
gov|subject|she|judging|	0 15	1 24	2-3 29	4-7 31	8+ 20
gov|subject|she|judging|base|	2-3 19
gov|subject|she|judging|past|	1 9	2-3 35	4-7 29	8+ 16
gov|subject|she|saying|	0 22	1 40	2-3 24	4-7 -21	8+ 35
gov|subject|she|saying|base|	4-7 -10
gov|subject|she|saying|participle|	2-3 23	4-7 21	8+ 12
gov|subject|she|saying|past|	1 26	2-3 -11	4-7 23	8+ 37
gov|subject|she|saying|present|	4-7 33	8+ 18
gov|subject|she|thinking|	4-7 -14
gov|subject|she|thinking|past|	4-7 16	8+ 12
gov|subject|sie|judging|	2-3 15	4-7 15
gov|subject|sie|judging|past|	2-3 15	4-7 8
gov|subject|sie|saying|	2-3 10	4-7 17
gov|subject|sie|saying|past|	4-7 15
gov|subject|sie|saying|present|	2-3 12
gov|subject|they|judging|	0 -11	4-7 -20	8+ -8
gov|subject|they|judging|base|	2-3 -32
gov|subject|they|judging|past|	1 11	2-3 -16
gov|subject|they|saying|	0 -11	1 -14	2-3 -11	4-7 23
gov|subject|they|saying|base|	4-7 19	8+ 17
gov|subject|they|saying|past|	1 -23	4-7 -11	8+ 12
gov|subject|they|thinking|	0 8
gov|subject|you|saying|	4-7 -21
gov|subject|you|saying|past|	1 -21
gov|subject|you|thinking|	1 -17	2-3 -20	4-7 -16
gov|subject|you|thinking|base|	2-3 -27
gov|subject|ze|judging|	1 15
gov|subject|ze|judging|past|	2-3 11
gov|subject|ze|saying|	2-3 16	4-7 -10
gov|subject|ze|saying|past|	1 11	2-3 -9	4-7 9
gov|subject|zij|saying|past|	2-3 -8	4-7 -8
gov|subject|él|saying|	4-7 -9
gov|subject|él|saying|past|	4-7 13
gov|sublinhar|	a 19
gov|submit|4-7|	2-3 17
gov|submit|	none 21	that 17
gov|submit|past|	none 17
gov|subrayar|4-7|	2-3 18
gov|subrayar|	de 20	que 19
gov|subrayar|past|	none 18
gov|subrayar|present|	none 16
gov|sugerir|past|	none 13
gov|suggest|4-7|	2-3 16
gov|suggest|	none 16
gov|suggest|participle|	none 10
gov|suggest|past|	none 23
gov|support|base|	none 17
gov|support|past|	none 15
gov|support|present|	none -8
gov|sustentar|2-3|	4-7 25
gov|sustentar|4-7|	2-3 -7
gov|sustentar|8+|	4-7 15
gov|sustentar|	a 16
gov|sustentar|past|	none 18
gov|sustentar|present|	none -10
gov|tachar|1|	1 9
gov|tachar|2-3|	1 11	2-3 14
gov|tachar|	de 23
gov|tachar|past|	none 18
gov|tachar|present|	none 9
gov|tag|	none -23
gov|tag|past|	none -19
gov|talk|2-3|	2-3 -18
gov|talk|base|	none -17
gov|talk|	none -12	of -18
gov|talk|present|	none 15
gov|teilen|4-7|	4-7 17
gov|teilen|past|	none -7
gov|tell|0|	2-3 -13
gov|tell|1|	4-7 20
gov|tell|2-3|	1 -7	2-3 -10	4-7 45	8+ 35
gov|tell|4-7|	8+ 29
gov|tell|8+|	2-3 27	4-7 43	8+ 16
gov|tell|	at 17	by 20	for 21	in 19	of 8	on 23	since 19	to 44
gov|tell|participle|	none 29
gov|tell|past|	auxiliary 31	be -23	none 18
gov|tell|present|	none 15
gov|temere|0|	2-3 11
gov|temere|	none 12
gov|temere|past|	none 13
gov|tempérer|	none 13
gov|tempérer|past|	none 13
gov|terciar|	none 8
gov|terciar|past|	none 8
gov|term|0|	2-3 10
gov|term|1|	1 22
gov|term|2-3|	4-7 25
gov|term|	none -8
gov|term|present|	none -28
gov|testify|past|	none 14
gov|text|base|	none 12
gov|text|	none 12
gov|thank|2-3|	1 -8	2-3 28	4-7 14
gov|thank|	for 20	none 19
gov|thank|past|	none 23
gov|thinking|0|false|false|	all -9
gov|thinking|0|false|true|	none 10
gov|thinking|1|false|false|	first 15	none 19	some 8
gov|thinking|1|false|true|	none 12
gov|thinking|1|true|false|	none 7
gov|thinking|2-3|false|false|	all -28	first 18	some 8
gov|thinking|2-3|false|true|	first 8	none 7
gov|thinking|2-3|true|false|	all-one -13
gov|thinking|4-7|false|false|	all 16	all-one 8	none -8	some 11
gov|thinking|4-7|true|false|	all -20	all-one -23	first -17	some 14
gov|thinking|4-7|true|true|	none -12
gov|thinking|8+|false|true|	all -15
gov|thinking|8+|true|false|	all-one 9	none 11
gov|thinking|aan|	none -11
gov|thinking|about|	none 13
gov|thinking|as|2-3|	2-3 -24
gov|thinking|as|4-7|	2-3 -9
gov|thinking|as|8+|	2-3 -15
gov|thinking|as|false|	false -8	true -17
gov|thinking|as|	none -15
gov|thinking|auf|2-3|	4-7 7
gov|thinking|auf|false|	false 7
gov|thinking|a|	none 19
gov|thinking|a|true|	false 19
gov|thinking|by|4-7|	4-7 14
gov|thinking|by|false|	false 14
gov|thinking|com|false|	false -12
gov|thinking|com|	first -12
gov|thinking|con|4-7|	4-7 -8
gov|thinking|con|false|	false -9
gov|thinking|con|	first -9
gov|thinking|dat|2-3|	4-7 12
gov|thinking|dat|	none 12
gov|thinking|dat|true|	false 12
gov|thinking|da|	none -12
gov|thinking|da|true|	false -12
gov|thinking|de|1|	1 -17
gov|thinking|de|false|	false -12
gov|thinking|de|	none -21
gov|thinking|en|	none 10
gov|thinking|en|true|	false 10
gov|thinking|for|false|	false 8
gov|thinking|from|	none 10
gov|thinking|in|4-7|	2-3 -12
gov|thinking|in|false|	false 10
gov|thinking|none|0|	1 -14	4-7 14	8+ 21
gov|thinking|none|1|	1 -12	2-3 13	4-7 9	8+ 19
gov|thinking|none|2-3|	1 16	2-3 -20	4-7 10	8+ 28
gov|thinking|none|4-7|	2-3 -8	8+ 25
gov|thinking|none|8+|	1 -21
gov|thinking|none|false|	true 17
gov|thinking|none|	first 7	some -10
gov|thinking|none|true|	false -11	true -10
gov|thinking|of|1|	2-3 19
gov|thinking|of|4-7|	2-3 -8
gov|thinking|of|false|	true 13
gov|thinking|of|	none 9
gov|thinking|on|4-7|	2-3 15
gov|thinking|on|	none 8
gov|thinking|on|true|	false 19
gov|thinking|over|	none -8
gov|thinking|que|2-3|	2-3 16
gov|thinking|que|	none 7
gov|thinking|that|1|	1 -16	8+ 16
gov|thinking|that|2-3|	8+ 10
gov|thinking|that|4-7|	2-3 -11	8+ 15
gov|thinking|that|8+|	4-7 14
gov|thinking|that|false|	false 29	true -16
gov|thinking|that|	some 12
gov|thinking|to|1|	1 19	2-3 16
gov|thinking|to|2-3|	4-7 14
gov|thinking|to|4-7|	1 14	4-7 16
gov|thinking|to|8+|	4-7 18
gov|thinking|to|	all 8	none 12
gov|thinking|to|false|	true 19
gov|thinking|under|false|	false -19
gov|thinking|with|false|	false 15
gov|thinking|with|	none 20
gov|think|2-3|	1 22	4-7 13
gov|think|4-7|	2-3 22
gov|think|	none 14	that 20
gov|think|past|	none 21
gov|threaten|past|	auxiliary 19
gov|threaten|	that 15
gov|tildar|1|	1 12
gov|tildar|2-3|	2-3 18
gov|tildar|	de 22
gov|tildar|past|	auxiliary 11	none 20
gov|title|0|	2-3 -20	4-7 -21
gov|title|base|	none -16
gov|title|	none -30
gov|title|past|	be -13	none -27
gov|tonen|1|	2-3 16
gov|tonen|	none 16
gov|tonen|past|	none 16
gov|traduzir|1|	4-7 10
gov|traduzir|	none 7
gov|traduzir|past|	none 7
gov|traiter|1|	2-3 13
gov|traiter|	de 13
gov|traiter|past|	auxiliary 13
gov|treat|	none 18
gov|treat|participle|	none 18
gov|trekken|	none -7
gov|trekken|past|	none -7
gov|trouver|2-3|	1 20
gov|trouver|4-7|	1 -11
gov|trouver|	none 20
gov|trouver|present|	none 22
gov|trovare|	none 14
gov|trovare|past|	none 14
gov|try|2-3|	1 -18
gov|try|	none -18
gov|try|participle|	none 11
gov|tweet|1|	8+ 16
gov|tweet|2-3|	8+ 14
gov|tweet|past|	none 11
gov|tweet|	that 24
gov|téléphoner|	none 12
gov|understand|	none 19
gov|understand|past|	none 8
gov|urge|2-3|	2-3 17	8+ 17
gov|urge|4-7|	2-3 19	8+ 12
gov|urge|	none 17	to 29
gov|urge|past|	none 30
gov|urge|present|	none 20
gov|use|0|	2-3 23
gov|use|2-3|	1 -16	2-3 -7	4-7 -12
gov|use|8+|	1 -17	8+ 15
gov|use|	about -17	to 15
gov|use|base|	none -8
gov|use|participle|	none 18
gov|use|past|	be 15	none -16	not -23
gov|verklaren|	dat 18
gov|verklaren|past|	none -9
gov|verkünden|	none -12
gov|verkünden|past|	none -12
gov|verlauten|	none 15
gov|versprechen|	none -11
gov|versprechen|past|	none -11
gov|vertellen|2-3|	4-7 7
gov|vertellen|4-7|	4-7 10
gov|vertellen|	dat 12	none 8
gov|vertellen|past|	none 14
gov|ver|0|	1 10
gov|ver|2-3|	2-3 11	4-7 12
gov|ver|4-7|	2-3 -11
gov|ver|	a -12	na 8	none 14
gov|ver|past|	none 17
gov|view|	with -22
gov|vinden|1|	2-3 15	4-7 10
gov|vinden|2-3|	4-7 16
gov|vinden|4-7|	4-7 10
gov|vinden|8+|	4-7 -7
gov|vinden|	dat 15
gov|vinden|past|	daarentegen 12
gov|voegen|	none 8
gov|voegen|past|	none 8
gov|voir|0|	4-7 8
gov|voir|1|	2-3 16	4-7 17
gov|voir|2-3|	4-7 11
gov|voir|	dans 9	none 22
gov|voir|past|	none 25
gov|volere|	con -11
gov|volere|past|	not -7
gov|vote|base|	none -15
gov|vote|	none 18
gov|vouloir|0|	2-3 13
gov|vouloir|2-3|	1 -10	2-3 12
gov|vouloir|4-7|	4-7 15
gov|vouloir|	none -18
gov|vow|past|	none 18
gov|vow|	that 15	to 20
gov|waarschuwen|	none 12	voor 19
gov|waarschuwen|past|	none 24
gov|want|0|	2-3 11	4-7 21
gov|want|2-3|	4-7 9
gov|want|4-7|	2-3 15
gov|want|8+|	4-7 16
gov|want|base|	auxiliary -10	none -14
gov|want|past|	auxiliary 16	none 20
gov|want|present|	none 9
gov|want|	that 16	to 15
gov|warnen|2-3|	4-7 14
gov|warnen|past|	none 16
gov|warnen|present|	none 12
gov|warnen|	vor 19
gov|warn|1|	4-7 27	8+ 22
gov|warn|2-3|	2-3 -11	8+ 15
gov|warn|4-7|	2-3 22	4-7 16	8+ 10
gov|warn|	against -8	none 19	of 19	that 12
gov|warn|participle|	none -14
gov|warn|past|	auxiliary 19	none 17
gov|warn|present|	none 7
gov|weisen|2-3|	8+ 15
gov|weisen|	none 20
gov|weisen|past|	none 13
gov|welcome|0|	4-7 14
gov|welcome|2-3|	1 16
gov|welcome|	as 16	none 19
gov|welcome|past|	none 26
gov|werben|past|	none -12
gov|werfen|4-7|	2-3 10
gov|werfen|	vor 16
gov|widersprechen|1|	4-7 8	8+ 10
gov|widersprechen|	none 11
gov|widersprechen|past|	none 11
gov|wijzen|1|	4-7 14
gov|wijzen|	naar 14	none 14
gov|willen|4-7|	2-3 -16
gov|willen|	aan -11	none 7
gov|worry|	that 18
gov|write|0|	1 -20	2-3 -19	8+ 25
gov|write|1|	2-3 -13	4-7 28	8+ 41
gov|write|2-3|	4-7 30	8+ 19
gov|write|4-7|	1 -27	2-3 -11	4-7 -9
gov|write|8+|	8+ 21
gov|write|base|	none -33
gov|write|	in -14	none -14	of -30	that 41	to -12
gov|write|participle|	none -22
gov|write|present|	none 7
gov|würdigen|	als 13
gov|würdigen|past|	none 8
gov|yell|	none 25
gov|yell|past|	auxiliary 11
gov|zeggen|2-3|	8+ 15
gov|zeggen|4-7|	1 10	4-7 19
gov|zeggen|8+|	1 -14	4-7 10
gov|zeggen|	dat 26	met -14	van 9
gov|zeigen|1|	1 13	2-3 12
gov|zien|4-7|	4-7 9
gov|zien|	none 13
gov|zien|past|	none 15
gov|zitieren|	mit 12	none -8
gov|zitieren|present|	none 10
gov|äußern|4-7|	8+ 11
gov|äußern|8+|	4-7 10
gov|äußern|	none 14
gov|écrire|2-3|	2-3 -15
gov|écrire|4-7|	2-3 -7
gov|écrire|	none -17
gov|écrire|past|	auxiliary -16
gov|évoquer|0|	4-7 13
gov|évoquer|1|	4-7 20
gov|évoquer|2-3|	4-7 35
gov|évoquer|4-7|	2-3 23
gov|évoquer|	dès 10	pour 18
gov|évoquer|past|	auxiliary 29	none 30
headline|false|	1 -7
headline|true|	2-3 -11	8+ 26
head|"|	1 -9	2-3 10	8+ 9
head|'|	1 24	8+ 22
head|,|	4-7 19
head|plain|,coordinator|	1 -17
head|plain|,determiner|	1 12	2-3 -11
head|plain|,preposition|	1 10	2-3 -10
head|plain|,quote|	1 -11
head|plain|,verb-saying|	1 9	4-7 23
head|plain|,word|	1 -15	4-7 -8
head|plain|,|	2-3 10	4-7 35
head|plain|	: 51	; 9	all -28	all-one -20	capital 12	determiner -33	possessive -15	preposition -11	pronoun 22	start -36	stop 19	subordinator -12	that -27	verb-judging 22	verb-saying -9	verb-thinking 20	word -12
head|plain|:|	1 -29	2-3 -19	4-7 12	8+ 26
head|plain|;|	2-3 13
head|plain|adverb|	1 -22	2-3 -16
head|plain|all-one|	1 -18	2-3 -17	4-7 -8
head|plain|all|	2-3 -27	4-7 -13
head|plain|auxiliary|	1 -13	2-3 -8
head|plain|capital|	2-3 -20
head|plain|coordinator|	1 -19	2-3 -38
head|plain|end|	2-3 15	4-7 8	8+ 17
head|plain|first|	1 -20	2-3 -13	4-7 10	8+ 29
head|plain|none|	2-3 -7
head|plain|preposition|	1 -12	2-3 -11	4-7 14
head|plain|stop|	1 10	2-3 8	4-7 26
head|plain|subordinator|	1 10	2-3 8
head|plain|that|	1 -23	2-3 -14
head|plain|verb-judging|	1 -17	2-3 -18
head|plain|verb-saying|	2-3 -36
head|plain|word|	2-3 -16	4-7 -10
head|titled|:|	4-7 10	8+ 13
head|titled|all-one|	1 -10
head|titled|all|	8+ 12
head|titled|	auxiliary 7	none 7	possessive 16	start -13	subordinator -8	verb-saying 7	word -15
head|titled|auxiliary|	1 -10
head|titled|capital|	1 -12
head|titled|coordinator|	2-3 -13
head|titled|end|	1 7	2-3 10	8+ 12
head|titled|first|	2-3 -11	8+ 18
head|titled|none|	2-3 7	4-7 7
head|titled|preposition|	4-7 -10
head|titled|stop|	2-3 8	4-7 24
head|upper|	, 14	: 18	all-one -8	first 23	most 7
head|upper|all-one|	1 -9
head|upper|all|	4-7 15
head|upper|end|	4-7 23	8+ 10
head|upper|first|	4-7 23	8+ 11
head|upper|most|	4-7 7
head|«|	1 -11	2-3 -9	4-7 -11	8+ 15
head|‘|	4-7 15	8+ 20
head|“|	1 -16	2-3 -17	4-7 15	8+ 11
head|„|	1 -7	2-3 -22	4-7 29
in-noun|false|false|1|	first 17	none -9	titled 15
in-noun|false|false|2-3|	all -8	upper 10
in-noun|false|false|4-7|	all -17	most -8	none 21	upper 23
in-noun|false|false|8+|	most 23	none 16	some 32	titled 19	upper 10
in-noun|false|true|1|	all-one -17	first -17	titled -7
in-noun|false|true|2-3|	all -9	all-one -7	first 18	most -16	some 11	titled -17
in-noun|false|true|4-7|	all-one -25	first 22	most 31	titled -10
in-noun|false|true|8+|	first 17	most 14	some 19
in-noun|true|false|1|	all-one -15	first -16	none -8	titled -11
in-noun|true|false|2-3|	all -25	all-one -10	first -10	most -10	titled 7
in-noun|true|false|4-7|	all -16	all-one -17	first -28	most -7	none 11	some 25
in-noun|true|false|8+|	none 39	some 22
in-noun|true|true|1|	all-one 8	first -18	none 11	titled -24
in-noun|true|true|2-3|	all 7	all-one -11	titled 13
in-noun|true|true|4-7|	all -29	all-one -9	first -21	none 25	some 11
in-noun|true|true|8+|	first -7	none 26
intro-follow|%|stop|	4-7 12
intro-follow|'|pronoun|	2-3 -17
intro-follow|'|stop|	4-7 19
intro-follow|(|,|	2-3 -17	4-7 -22
intro-follow|)|end|	8+ 12
intro-follow|,|(|	2-3 -24
intro-follow|,|,adverb|	4-7 -11
intro-follow|,|,auxiliary|	1 -21	2-3 -20	4-7 -17
intro-follow|,|,coordinator|	1 -19	2-3 -13	4-7 12
intro-follow|,|,determiner|	2-3 -20
intro-follow|,|,pronoun|	2-3 -12
intro-follow|,|,quote|	1 -15
intro-follow|,|,that|	1 -8	2-3 -16	4-7 -9
intro-follow|,|,verb-saying|	4-7 -10	8+ -7
intro-follow|,|,word|	1 -33	4-7 -16
intro-follow|,|,|	1 -30	2-3 -24	4-7 -13
intro-follow|,|-|	4-7 13
intro-follow|,|;|	2-3 -22
intro-follow|,|auxiliary|	1 -20	2-3 -21	4-7 -29
intro-follow|,|capital|	2-3 8	4-7 21	8+ 25
intro-follow|,|coordinator|	1 -43	2-3 -31	8+ 16
intro-follow|,|determiner|	1 -19	2-3 -12	8+ 27
intro-follow|,|end|	1 27	2-3 24	4-7 14	8+ 41
intro-follow|,|preposition|	4-7 18	8+ 8
intro-follow|,|pronoun|	4-7 16	8+ 22
intro-follow|,|stop|	2-3 27	4-7 14
intro-follow|,|that|	2-3 -20
intro-follow|,|verb-saying|	4-7 17	8+ 17
intro-follow|,|word|	1 -24	2-3 -14	4-7 -12
intro-follow|,|—|	4-7 8
intro-follow|-|stop|	8+ 16
intro-follow|:|(|	2-3 -19	8+ 18
intro-follow|:|+|	4-7 13
intro-follow|:|,auxiliary|	4-7 14
intro-follow|:|,quote|	1 -7
intro-follow|:|,verb-judging|	8+ 9
intro-follow|:|,verb-saying|	1 10	2-3 25	4-7 31	8+ 19
intro-follow|:|,word|	8+ 14
intro-follow|:|,|	1 -18	2-3 -25	4-7 -23
intro-follow|:|;|	2-3 10
intro-follow|:|[|	8+ 13
intro-follow|:|capital|	1 22	2-3 7	4-7 13	8+ 31
intro-follow|:|determiner|	1 19	4-7 26	8+ 36
intro-follow|:|end|	1 9	2-3 19	4-7 23	8+ 13
intro-follow|:|preposition|	4-7 11	8+ 21
intro-follow|:|pronoun|	2-3 11	4-7 33	8+ 32
intro-follow|:|stop|	1 -17	2-3 -17	4-7 -11	8+ -10
intro-follow|:|subordinator|	8+ 24
intro-follow|:|verb-saying|	2-3 -18	8+ 20
intro-follow|;|,determiner|	2-3 -21
intro-follow|;|,preposition|	4-7 13
intro-follow|;|,quote|	1 -19
intro-follow|;|,verb-saying|	1 12
intro-follow|;|end|	2-3 10
intro-follow|;|word|	2-3 -19
intro-follow|adverb|,preposition|	2-3 -15
intro-follow|adverb|,verb-judging|	2-3 8
intro-follow|adverb|,|	2-3 -15
intro-follow|adverb|:|	2-3 12
intro-follow|adverb|auxiliary|	2-3 13	4-7 13
intro-follow|adverb|coordinator|	1 7
intro-follow|adverb|end|	2-3 17	8+ 19
intro-follow|adverb|preposition|	1 14	2-3 9
intro-follow|adverb|stop|	2-3 -18	4-7 -7	8+ 9
intro-follow|adverb|word|	1 -20
intro-follow|auxiliary|,adverb|	4-7 12
intro-follow|auxiliary|,auxiliary|	2-3 20	4-7 24
intro-follow|auxiliary|,determiner|	1 -11	2-3 -8
intro-follow|auxiliary|,preposition|	2-3 -20
intro-follow|auxiliary|,that|	1 -7
intro-follow|auxiliary|,verb-saying|	4-7 17
intro-follow|auxiliary|,word|	1 -10	4-7 15
intro-follow|auxiliary|,|	2-3 12	4-7 42	8+ 15
intro-follow|auxiliary|-|	1 -14
intro-follow|auxiliary|:|	2-3 13
intro-follow|auxiliary|;|	2-3 -16	4-7 15
intro-follow|auxiliary|adverb|	4-7 18
intro-follow|auxiliary|auxiliary|	2-3 13
intro-follow|auxiliary|capital|	1 17	2-3 -17	4-7 26	8+ 13
intro-follow|auxiliary|coordinator|	1 9	4-7 -8	8+ 18
intro-follow|auxiliary|determiner|	1 -13	4-7 38	8+ 11
intro-follow|auxiliary|end|	2-3 -8	8+ 16
intro-follow|auxiliary|preposition|	1 17	2-3 15	8+ 27
intro-follow|auxiliary|pronoun|	1 -8	2-3 -16	4-7 22	8+ 21
intro-follow|auxiliary|stop|	2-3 19	8+ 22
intro-follow|auxiliary|subordinator|	1 18	2-3 26	4-7 22
intro-follow|auxiliary|that|	1 18	2-3 22
intro-follow|auxiliary|verb-judging|	1 7
intro-follow|auxiliary|verb-saying|	4-7 17
intro-follow|auxiliary|word|	1 15	2-3 9	4-7 23
intro-follow|capital|,coordinator|	2-3 -8
intro-follow|capital|,determiner|	1 -22	2-3 -20
intro-follow|capital|,preposition|	1 -16	2-3 -9
intro-follow|capital|,subordinator|	4-7 -9
intro-follow|capital|,that|	1 -13
intro-follow|capital|,verb-saying|	2-3 -11
intro-follow|capital|,word|	1 -18	2-3 9
intro-follow|capital|,|	4-7 25
intro-follow|capital|:|	1 -10	2-3 -11
intro-follow|capital|[|	8+ 20
intro-follow|capital|adverb|	1 -13
intro-follow|capital|auxiliary|	1 -13	2-3 -21	4-7 -11
intro-follow|capital|capital|	1 -26	8+ 18
intro-follow|capital|coordinator|	1 17	8+ 10
intro-follow|capital|determiner|	2-3 14	4-7 14
intro-follow|capital|end|	2-3 9	4-7 11
intro-follow|capital|preposition|	1 -17	2-3 -7	8+ 16
intro-follow|capital|pronoun|	2-3 -20	8+ 17
intro-follow|capital|stop|	1 -22	4-7 13	8+ 14
intro-follow|capital|subordinator|	1 24	2-3 19	4-7 13
intro-follow|capital|verb-judging|	1 10
intro-follow|capital|verb-saying|	1 -25
intro-follow|capital|word|	1 -10	4-7 -7
intro-follow|coordinator|(|	2-3 -7
intro-follow|coordinator|,determiner|	1 -9
intro-follow|coordinator|,preposition|	1 -8
intro-follow|coordinator|,quote|	1 -9
intro-follow|coordinator|,that|	2-3 -12
intro-follow|coordinator|,verb-saying|	2-3 8
intro-follow|coordinator|,word|	1 -11
intro-follow|coordinator|,|	2-3 12
intro-follow|coordinator|:|	2-3 -9
intro-follow|coordinator|capital|	2-3 -10	4-7 -11
intro-follow|coordinator|coordinator|	2-3 -22
intro-follow|coordinator|determiner|	1 -18	2-3 -15
intro-follow|coordinator|end|	2-3 16	4-7 -9	8+ 21
intro-follow|coordinator|preposition|	1 15	4-7 -12
intro-follow|coordinator|pronoun|	4-7 15
intro-follow|coordinator|stop|	1 -38	2-3 8	4-7 27	8+ 15
intro-follow|coordinator|subordinator|	1 12
intro-follow|coordinator|verb-saying|	1 9
intro-follow|coordinator|word|	1 -21
intro-follow|determiner|,auxiliary|	1 -15	2-3 -19
intro-follow|determiner|,capital|	1 -12
intro-follow|determiner|,coordinator|	1 13	2-3 11
intro-follow|determiner|,determiner|	1 7	4-7 -12
intro-follow|determiner|,preposition|	1 -26	2-3 -22	4-7 -7
intro-follow|determiner|,that|	1 -10	2-3 -13
intro-follow|determiner|,verb-saying|	1 -18	2-3 7
intro-follow|determiner|,word|	1 -44	2-3 -22	4-7 -9
intro-follow|determiner|,|	1 -23	2-3 -10
intro-follow|determiner|-|	1 19
intro-follow|determiner|:|	2-3 -25
intro-follow|determiner|;|	1 10	2-3 12
intro-follow|determiner|adverb|	2-3 8
intro-follow|determiner|auxiliary|	1 -18
intro-follow|determiner|capital|	2-3 7
intro-follow|determiner|coordinator|	1 10	2-3 -7	4-7 26
intro-follow|determiner|end|	1 -24	2-3 14	4-7 28	8+ 19
intro-follow|determiner|preposition|	2-3 8	4-7 -9
intro-follow|determiner|pronoun|	4-7 -16
intro-follow|determiner|stop|	2-3 -18	4-7 10	8+ 13
intro-follow|determiner|subordinator|	1 -8	2-3 -14
intro-follow|determiner|that|	1 -14	2-3 10
intro-follow|determiner|verb-judging|	1 -20	2-3 -8
intro-follow|determiner|verb-saying|	4-7 -9
intro-follow|determiner|word|	1 11	4-7 -10
intro-follow|possessive|auxiliary|	2-3 9
intro-follow|possessive|coordinator|	1 10	2-3 11
intro-follow|possessive|end|	2-3 -19	4-7 26	8+ 14
intro-follow|possessive|quote|	4-7 -13
intro-follow|possessive|word|	2-3 13	4-7 -15
intro-follow|preposition|(|	2-3 -17	4-7 -11
intro-follow|preposition|,adverb|	2-3 -13
intro-follow|preposition|,auxiliary|	1 -22	2-3 -27	4-7 -13
intro-follow|preposition|,capital|	1 -13	4-7 -16
intro-follow|preposition|,coordinator|	1 -21	2-3 -7
intro-follow|preposition|,determiner|	1 -30	4-7 -15
intro-follow|preposition|,preposition|	1 -15	4-7 9
intro-follow|preposition|,pronoun|	1 11	2-3 -15	4-7 -13
intro-follow|preposition|,quote|	1 -13	2-3 -14
intro-follow|preposition|,that|	1 -10	2-3 -18	4-7 -15
intro-follow|preposition|,verb-saying|	1 -9	2-3 -17	4-7 -15
intro-follow|preposition|,|	1 -29	2-3 -20
intro-follow|preposition|:|	1 -24	4-7 -16
intro-follow|preposition|;|	1 14	2-3 -8	4-7 16
intro-follow|preposition|adverb|	1 11	2-3 13
intro-follow|preposition|auxiliary|	2-3 -22	4-7 21
intro-follow|preposition|capital|	1 7	4-7 16	8+ -12
intro-follow|preposition|coordinator|	1 -15	2-3 11	4-7 12	8+ 13
intro-follow|preposition|determiner|	1 -7	2-3 12	4-7 -17	8+ 17
intro-follow|preposition|end|	2-3 -15	8+ 32
intro-follow|preposition|preposition|	1 -20	2-3 9	4-7 28
intro-follow|preposition|pronoun|	2-3 -23	8+ 18
intro-follow|preposition|stop|	4-7 7	8+ 30
intro-follow|preposition|subordinator|	1 -7	2-3 -10	4-7 16	8+ 13
intro-follow|preposition|that|	1 -30	2-3 -9
intro-follow|preposition|verb-judging|	1 9	2-3 7
intro-follow|preposition|verb-saying|	1 17	2-3 -14
intro-follow|pronoun|,word|	2-3 14
intro-follow|pronoun|,|	2-3 18
intro-follow|pronoun|auxiliary|	2-3 21	4-7 14
intro-follow|pronoun|capital|	2-3 21	4-7 15
intro-follow|pronoun|coordinator|	1 19	2-3 -8	4-7 15
intro-follow|pronoun|determiner|	2-3 26	4-7 19
intro-follow|pronoun|end|	2-3 33	4-7 24	8+ 17
intro-follow|pronoun|preposition|	2-3 -18
intro-follow|pronoun|pronoun|	4-7 19
intro-follow|pronoun|stop|	1 -16	2-3 -9	4-7 37	8+ 26
intro-follow|pronoun|subordinator|	2-3 20
intro-follow|pronoun|verb-judging|	1 -10
intro-follow|pronoun|word|	1 20	2-3 13	4-7 -7
intro-follow|quote|,verb-saying|	4-7 15
intro-follow|quote|coordinator|	1 -11	2-3 -7
intro-follow|quote|determiner|	4-7 11
intro-follow|quote|end|	2-3 18	4-7 25	8+ 25
intro-follow|quote|pronoun|	4-7 7
intro-follow|quote|stop|	4-7 12	8+ 16
intro-follow|start|'|	8+ 14
intro-follow|start|(|	2-3 -15
intro-follow|start|,auxiliary|	2-3 21	4-7 30	8+ 10
intro-follow|start|,determiner|	1 7	2-3 -11	4-7 -10
intro-follow|start|,pronoun|	2-3 14	4-7 22	8+ 11
intro-follow|start|,quote|	1 -10
intro-follow|start|,verb-judging|	4-7 8
intro-follow|start|,verb-saying|	1 20	2-3 30	4-7 22	8+ 9
intro-follow|start|,verb-thinking|	8+ 15
intro-follow|start|,word|	1 -16	4-7 8	8+ 20
intro-follow|start|,|	2-3 -12	4-7 23
intro-follow|start|:|	1 -11	4-7 23	8+ 29
intro-follow|start|auxiliary|	1 -26	2-3 -28
intro-follow|start|capital|	1 -23	4-7 42	8+ 17
intro-follow|start|coordinator|	1 11
intro-follow|start|determiner|	1 21	4-7 17	8+ 22
intro-follow|start|end|	1 12	2-3 14	4-7 23	8+ 29
intro-follow|start|preposition|	2-3 -23	8+ 19
intro-follow|start|pronoun|	1 31	2-3 22	4-7 38	8+ 17
intro-follow|start|stop|	4-7 -7	8+ 35
intro-follow|start|subordinator|	2-3 -17	8+ 15
intro-follow|start|that|	8+ 17
intro-follow|start|verb-judging|	2-3 -16
intro-follow|start|verb-saying|	1 7	2-3 19	4-7 32	8+ 15
intro-follow|start|word|	1 -14	2-3 -11	4-7 -10	8+ 31
intro-follow|start|–|	2-3 11	4-7 17
intro-follow|start|—|	2-3 18	4-7 -10	8+ 27
intro-follow|stop|(|	8+ 18
intro-follow|stop|,auxiliary|	1 21	2-3 37	4-7 38	8+ 8
intro-follow|stop|,determiner|	4-7 19	8+ 16
intro-follow|stop|,preposition|	2-3 -12
intro-follow|stop|,pronoun|	1 11	2-3 21	4-7 37	8+ 9
intro-follow|stop|,verb-judging|	1 9	4-7 24	8+ 7
intro-follow|stop|,verb-saying|	1 32	2-3 45	8+ 11
intro-follow|stop|,verb-thinking|	4-7 28	8+ 13
intro-follow|stop|,word|	1 20	2-3 14	8+ 13
intro-follow|stop|,|	2-3 -27	4-7 25
intro-follow|stop|:|	8+ -17
intro-follow|stop|auxiliary|	1 -13	2-3 -24	8+ 19
intro-follow|stop|capital|	1 20	2-3 36	4-7 46	8+ 18
intro-follow|stop|coordinator|	8+ 14
intro-follow|stop|determiner|	2-3 26	4-7 8	8+ 18
intro-follow|stop|end|	1 13	2-3 52	4-7 79	8+ 23
intro-follow|stop|preposition|	2-3 -8	4-7 12	8+ 29
intro-follow|stop|pronoun|	1 43	2-3 9	4-7 39	8+ 19
intro-follow|stop|quote|	2-3 22	4-7 29
intro-follow|stop|stop|	1 23	2-3 19	8+ 15
intro-follow|stop|subordinator|	8+ 21
intro-follow|stop|that|	8+ 11
intro-follow|stop|verb-saying|	1 30	2-3 38	8+ 17
intro-follow|stop|word|	1 -31	2-3 -14	8+ 24
intro-follow|stop|—|	4-7 -13
intro-follow|subordinator|,preposition|	2-3 -10
intro-follow|subordinator|,verb-saying|	2-3 -7
intro-follow|subordinator|,word|	1 -15	2-3 -15
intro-follow|subordinator|,|	2-3 -11	4-7 14
intro-follow|subordinator|auxiliary|	1 -26
intro-follow|subordinator|capital|	2-3 -18	4-7 18
intro-follow|subordinator|coordinator|	1 17	2-3 36	4-7 14
intro-follow|subordinator|end|	2-3 -16	8+ 32
intro-follow|subordinator|preposition|	1 -12	2-3 -12	4-7 22
intro-follow|subordinator|pronoun|	4-7 26	8+ 11
intro-follow|subordinator|stop|	1 17	2-3 -10	8+ 30
intro-follow|subordinator|subordinator|	4-7 17
intro-follow|subordinator|verb-judging|	2-3 -15
intro-follow|subordinator|verb-saying|	1 -8
intro-follow|subordinator|word|	2-3 -30	4-7 -17
intro-follow|that|,determiner|	1 -17
intro-follow|that|auxiliary|	1 -15	4-7 26
intro-follow|that|capital|	8+ 15
intro-follow|that|coordinator|	4-7 12	8+ 14
intro-follow|that|determiner|	1 -12	2-3 15	8+ 14
intro-follow|that|end|	1 20	2-3 -12	4-7 24	8+ 25
intro-follow|that|preposition|	1 8	2-3 -11	4-7 13	8+ 14
intro-follow|that|stop|	2-3 20	4-7 39	8+ 10
intro-follow|that|subordinator|	8+ 12
intro-follow|that|word|	1 -31	2-3 21
intro-follow|verb-judging|(|	4-7 -17
intro-follow|verb-judging|,auxiliary|	2-3 -7
intro-follow|verb-judging|,coordinator|	1 -17	2-3 -13
intro-follow|verb-judging|,determiner|	1 -22
intro-follow|verb-judging|,preposition|	2-3 -11
intro-follow|verb-judging|,pronoun|	2-3 -8
intro-follow|verb-judging|,that|	1 -14	2-3 -8
intro-follow|verb-judging|,verb-saying|	2-3 -7
intro-follow|verb-judging|,word|	2-3 -14
intro-follow|verb-judging|,|	1 -23	2-3 21	4-7 -10
intro-follow|verb-judging|:|	2-3 -23
intro-follow|verb-judging|;|	4-7 16
intro-follow|verb-judging|auxiliary|	1 -24	2-3 -29
intro-follow|verb-judging|capital|	2-3 13
intro-follow|verb-judging|coordinator|	4-7 -7
intro-follow|verb-judging|determiner|	1 12	2-3 -21	4-7 15
intro-follow|verb-judging|end|	1 -15	2-3 -14	4-7 45
intro-follow|verb-judging|preposition|	2-3 -9	4-7 18
intro-follow|verb-judging|pronoun|	1 -18	2-3 14	4-7 -9
intro-follow|verb-judging|stop|	1 16	2-3 -8	4-7 13	8+ 11
intro-follow|verb-judging|subordinator|	1 -11	2-3 15
intro-follow|verb-judging|verb-saying|	1 -21	2-3 7
intro-follow|verb-judging|word|	1 22	2-3 -15
intro-follow|verb-saying|,auxiliary|	2-3 -9
intro-follow|verb-saying|,coordinator|	2-3 -17
intro-follow|verb-saying|,determiner|	2-3 -11
intro-follow|verb-saying|,preposition|	1 -18	4-7 -10
intro-follow|verb-saying|,word|	1 -31	2-3 -31	4-7 -9
intro-follow|verb-saying|,|	2-3 -20
intro-follow|verb-saying|:|	1 -15	4-7 10
intro-follow|verb-saying|;|	1 -26	2-3 7
intro-follow|verb-saying|adverb|	1 10
intro-follow|verb-saying|auxiliary|	4-7 12
intro-follow|verb-saying|capital|	2-3 -16
intro-follow|verb-saying|coordinator|	1 15	2-3 18	4-7 15
intro-follow|verb-saying|determiner|	1 -16	2-3 12	4-7 -22
intro-follow|verb-saying|end|	2-3 9	4-7 -21
intro-follow|verb-saying|preposition|	1 19	4-7 13	8+ 19
intro-follow|verb-saying|pronoun|	2-3 -20	4-7 -9
intro-follow|verb-saying|stop|	4-7 15
intro-follow|verb-saying|subordinator|	4-7 -13
intro-follow|verb-saying|that|	2-3 -23
intro-follow|verb-saying|verb-saying|	2-3 -20
intro-follow|verb-saying|word|	1 -26	4-7 10
intro-follow|verb-thinking|,|	1 -16	2-3 -15
intro-follow|verb-thinking|auxiliary|	1 -13
intro-follow|verb-thinking|capital|	4-7 17
intro-follow|verb-thinking|coordinator|	1 -8
intro-follow|verb-thinking|end|	2-3 -13	4-7 28	8+ 13
intro-follow|verb-thinking|preposition|	1 7	2-3 26	4-7 14
intro-follow|verb-thinking|stop|	1 -14	2-3 16	8+ 19
intro-follow|verb-thinking|subordinator|	4-7 23
intro-follow|word|(|	2-3 -13
intro-follow|word|,auxiliary|	1 -19	2-3 -16
intro-follow|word|,capital|	2-3 -17
intro-follow|word|,coordinator|	1 -17	4-7 18
intro-follow|word|,determiner|	1 -23	2-3 -8	4-7 9
intro-follow|word|,preposition|	1 18	2-3 -18	8+ 10
intro-follow|word|,pronoun|	1 -9	2-3 -15	4-7 -12
intro-follow|word|,quote|	1 -8	2-3 -8
intro-follow|word|,subordinator|	1 11	2-3 7	4-7 15
intro-follow|word|,that|	2-3 -16	4-7 -11
intro-follow|word|,verb-saying|	2-3 -14	8+ 16
intro-follow|word|,verb-thinking|	2-3 18
intro-follow|word|,word|	2-3 -12	4-7 -17	8+ 9
intro-follow|word|,|	1 -30	2-3 -13	4-7 29
intro-follow|word|-|	4-7 12
intro-follow|word|:|	1 -9	2-3 -20	4-7 8
intro-follow|word|;|	2-3 -16
intro-follow|word|adverb|	1 -30	2-3 11	4-7 -12
intro-follow|word|auxiliary|	4-7 -21
intro-follow|word|capital|	1 17	4-7 29	8+ 25
intro-follow|word|coordinator|	2-3 15	8+ 9
intro-follow|word|determiner|	1 11	8+ 21
intro-follow|word|end|	1 -21	4-7 -16	8+ 32
intro-follow|word|preposition|	1 -12	2-3 -7	8+ 20
intro-follow|word|pronoun|	1 -25	2-3 17	8+ 14
intro-follow|word|quote|	1 -21	2-3 -8
intro-follow|word|stop|	2-3 12	4-7 16
intro-follow|word|subordinator|	1 -11	4-7 23
intro-follow|word|that|	1 -17	2-3 13	4-7 -8
intro-follow|word|verb-judging|	1 -13
intro-follow|word|verb-saying|	1 -31	4-7 -7
intro-follow|word|word|	4-7 9
intro-follow|–|end|	4-7 12
intro-follow|—|determiner|	2-3 -12
intro-follow|—|end|	2-3 12	8+ 11
intro-follow|—|—|	2-3 7
intro-follow|’|stop|	1 -16
intro|	' -15	) 19	- -10	; 12	possessive -13	preposition -8	start 12	stop 20	verb-saying -9	word -11
in|first|=aan|	2-3 13	4-7 11	none 12
in|first|=abbiamo|	4-7 13	8+ 13	first 16
in|first|=about|	2-3 19	4-7 27	first 21	none 25
in|first|=after|	2-3 25	8+ 20	first 23
in|first|=ai|	8+ 7	first 7
in|first|=alle|	4-7 20	first 16
in|first|=all|	2-3 10	4-7 24	8+ 21	first 28
in|first|=als|	4-7 20	8+ 13	first 20	some 7
in|first|=al|	4-7 7	8+ 13	none 8
in|first|=among|	4-7 16	none 17
in|first|=am|	4-7 -13	all -14	first 21
in|first|=and|	2-3 23	4-7 32	8+ 33	first 35	none 31	some 13
in|first|=another|	4-7 16	8+ 19	first 18	none 14
in|first|=any|	2-3 21	4-7 16	8+ 16	first 9	none 26
in|first|=an|	2-3 35	4-7 10	8+ 24	first -8	none 50	some 21
in|first|=ao|	4-7 -12	8+ 14	first -10
in|first|=après|	2-3 21	8+ 7	first 13
in|first|=are|	2-3 -10	4-7 19	8+ 18	first -10	none 16
in|first|=as|	4-7 -15	8+ 17	first -11	some 16
in|first|=at|	2-3 22	4-7 37	8+ 19	first 27	none 38	some 9
in|first|=até|	2-3 12	first -9	none 13
in|first|=auf|	2-3 7	4-7 15	8+ 7
in|first|=aunque|	none 16
in|first|=aus|	2-3 9	all-one 9
in|first|=aux|	4-7 12	none 12
in|first|=au|	2-3 -14	4-7 22	8+ 11	first -12	none 24
in|first|=avant|	2-3 14	4-7 17	8+ 14	first 14	none 21
in|first|=avec|	2-3 23	4-7 19	8+ 8	first 16	none 28
in|first|=a|	8+ 15	all -27	first -18	none 12	some 7
in|first|=because|	8+ 18	first 16	none 20	some 9
in|first|=been|	none 16
in|first|=before|	2-3 7	8+ 14	none 25
in|first|=beim|	4-7 13	first 7
in|first|=being|	2-3 17	4-7 12	none 20
in|first|=bei|	2-3 11	8+ 13
in|first|=beyond|	2-3 20	none 20
in|first|=be|	2-3 -18	4-7 -14	8+ 10	first -19	none -15
in|first|=bij|	4-7 17	8+ 8	first 16
in|first|=bis|	2-3 -10	4-7 15	first 10	none -11	some 16
in|first|=both|	4-7 16	8+ 13	first 16	none -15
in|first|=but|	4-7 30	8+ 22	first 30	none 27	some 10
in|first|=by|	2-3 24	4-7 21	8+ 19	first 20	none 27
in|first|=cada|	2-3 12	8+ 11	first 10	none 12
in|first|=cannot|	4-7 21	none 22
in|first|=can|	4-7 24	8+ 13	first 21
in|first|=cette|	first 8
in|first|=cet|	4-7 12	first 12
in|first|=ce|	4-7 19	8+ 28	first 27
in|first|=chaque|	8+ 10	first 10
in|first|=chez|	first 17
in|first|=che|	4-7 22	none 25
in|first|=ci|	2-3 -9	4-7 16	8+ 10
in|first|=come|	2-3 -9	4-7 15	first 12
in|first|=comme|	8+ 9	first 12
in|first|=como|	2-3 21	4-7 16	first 13	none 25
in|first|=com|	8+ 19	first -17
in|first|=con|	4-7 9	8+ 12	first 20
in|first|=could|	8+ 20	first -16	none 30
in|first|=cuando|	8+ 15
in|first|=dans|	2-3 16	first 13	none -7
in|first|=dass|	4-7 25	first 25
in|first|=das|	2-3 -10	4-7 10	8+ 8	most 12	some 9
in|first|=dat|	2-3 16	4-7 19	8+ 11	first 18	none 15
in|first|=da|	2-3 9	4-7 22	8+ 11	all-one -9	first 14	none 18
in|first|=del|	4-7 17	first 16	none 17
in|first|=den|	2-3 -13	4-7 16	all-one -13	first 11	most 7
in|first|=depuis|	2-3 15
in|first|=der|	4-7 -7	8+ 20	most -11
in|first|=desde|	4-7 16	8+ 7	first 7	none 15
in|first|=des|	2-3 -10	4-7 22	8+ 12	first 16	none 9
in|first|=deux|	2-3 11	8+ 10	first 11	none 14
in|first|=deze|	8+ 13	first 13
in|first|=de|	2-3 -16	8+ 17	all -10	all-one -7	none -9
in|first|=did|	2-3 20	4-7 22	8+ 19	first 20	none 21
in|first|=diese|	4-7 10	first 10
in|first|=die|	2-3 -10	4-7 11	8+ 16	all -7	all-one -10	most 8	none 17	some 10
in|first|=dit|	4-7 13	8+ 16	first 12
in|first|=di|	2-3 21	4-7 17	first 11	none 23
in|first|=doch|	4-7 18	first 17
in|first|=does|	8+ 23	first 20
in|first|=dois|	8+ 16
in|first|=don't|	first 18
in|first|=don’t|	8+ 17	first 20
in|first|=dos|	2-3 9	8+ 12	none 10
in|first|=down|	4-7 -14	none 15
in|first|=do|	2-3 -15	8+ 20
in|first|=drei|	4-7 8	first 8
in|first|=drie|	first 14
in|first|=due|	4-7 18	8+ 7	first 11
in|first|=dès|	2-3 13	none 16
in|first|=each|	8+ 13	first 15
in|first|=ed|	none 8
in|first|=een|	2-3 15	4-7 24	8+ 20	all-one 11	first 10	none 19	some 9
in|first|=einem|	some 7
in|first|=einen|	4-7 16
in|first|=einer|	2-3 14	4-7 8	first 12	some 8
in|first|=eine|	2-3 18	4-7 17	8+ 11	first 9	most 14	some 22
in|first|=ein|	2-3 8	4-7 27	8+ 14	all 18	first 10	most 13	some 7
in|first|=elas|	2-3 -10	first -10
in|first|=ela|	2-3 10	4-7 11	8+ 14	first 14
in|first|=eles|	8+ 10	first 10
in|first|=ele|	4-7 8	8+ 10	first 16
in|first|=elke|	8+ 8	first 8
in|first|=ella|	8+ 8	first 7
in|first|=elles|	8+ 14	first 14
in|first|=elle|	4-7 27	8+ 7	first 27
in|first|=el|	2-3 -19	4-7 -17	all-one -12	first 23	none -32	some -8	titled 17
in|first|=em|	2-3 8	4-7 22	8+ 17	first 22	none 13
in|first|=entre|	4-7 -11	none -12
in|first|=en|	4-7 42	8+ 11	all-one 12	first 20	some 18
in|first|=eram|	4-7 10	first 10
in|first|=eran|	4-7 12	first 12
in|first|=era|	2-3 15	4-7 22	8+ 12	first 25	none 14
in|first|=er|	2-3 -7	4-7 12	8+ 7
in|first|=esa|	4-7 13	first 14
in|first|=essa|	none 12
in|first|=esse|	4-7 9	none 9
in|first|=estava|	2-3 16	4-7 12	first 17
in|first|=este|	4-7 12	8+ 7	first 13
in|first|=est|	4-7 17	none 17
in|first|=están|	first 11
in|first|=está|	2-3 13	4-7 22	8+ 7	none 18
in|first|=estão|	8+ 7	first 7
in|first|=es|	2-3 16	4-7 31	8+ 14	first 27	none 19
in|first|=et|	4-7 7	first 7
in|first|=eu|	2-3 10	4-7 16	8+ 23	first 21
in|first|=every|	2-3 -8	4-7 21	8+ 16	first 20	some 13
in|first|=except|	8+ 16	none 21
in|first|=e|	8+ 34	most 12	none 9	some 11
in|first|=fait|	2-3 -9	none -7
in|first|=fa|	4-7 23	none 23
in|first|=foi|	2-3 12	4-7 22	first 14	none 20
in|first|=foram|	2-3 16
in|first|=for|	2-3 34	8+ 18	first 19	none 13
in|first|=four|	8+ 17	first 16
in|first|=from|	4-7 19	8+ 12	first 12	none -12
in|first|=fue|	4-7 8
in|first|=fu|	first 14
in|first|=geen|	2-3 17	4-7 15	8+ 8	none 22
in|first|=gli|	4-7 7
in|first|=haben|	4-7 11
in|first|=had|	none 25
in|first|=hanno|	8+ 12	first 13	none 8
in|first|=hasta|	2-3 7	4-7 14	8+ 12	none 14
in|first|=has|	4-7 23	8+ 20	first 13	none 30	some 15
in|first|=have|	4-7 17	8+ 11	none 19
in|first|=havia|	8+ 14	first 14
in|first|=having|	8+ 16	first 16
in|first|=ha|	2-3 15	4-7 20	8+ 10	first 15	none 17
in|first|=he'll|	first 9
in|first|=he's|	2-3 13	4-7 20	8+ 17	first 25
in|first|=hemos|	4-7 7
in|first|=her|	4-7 18	8+ 11	first 15
in|first|=het|	2-3 -21	4-7 -9	8+ 15	all-one -16	first -7	none -14
in|first|=he|	4-7 44	8+ 24	first 47	none -17
in|first|=he’ll|	4-7 17	first 17
in|first|=he’s|	4-7 19	8+ 23	first 24
in|first|=hij|	4-7 20	8+ 9	first 13	titled 9
in|first|=his|	4-7 13	8+ 22	first 19
in|first|=how|	4-7 17	8+ 16	first 24
in|first|=ho|	4-7 22	8+ 10	first 24	titled 11
in|first|=há|	4-7 16	8+ 10	first 16	none 12
in|first|=i'd|	4-7 20	8+ 22	first 26
in|first|=i'll|	4-7 16	8+ 15	first 17
in|first|=i'm|	4-7 19	8+ 19	first 7
in|first|=i've|	4-7 21	8+ 26	first 28
in|first|=ich|	2-3 -7	4-7 38	8+ 12	all-one 11	first 17	most 14	titled 14
in|first|=if|	4-7 35	8+ 31	first 34	none 19
in|first|=ihr|	4-7 -12	first -12
in|first|=ik|	2-3 18	4-7 7	none 16
in|first|=ils|	4-7 25	first 26
in|first|=il|	2-3 -18	8+ 9	all -8	all-one -22	titled 10
in|first|=im|	2-3 12	4-7 11	8+ 12	all-one 12	first 12	some 9
in|first|=in|	4-7 17	8+ 32	all -18	first 18	none 17	some 19
in|first|=io|	4-7 18	first 18	none 17
in|first|=ist|	2-3 14	4-7 11	first 13
in|first|=is|	4-7 12	8+ 29	first 22	some 9
in|first|=it's|	2-3 21	4-7 7	8+ 25	all 15	first 10
in|first|=its|	none 17
in|first|=it|	2-3 33	4-7 44	8+ 23	first 46	none 26
in|first|=it’s|	2-3 31	4-7 35	8+ 20	first 40
in|first|=i|	2-3 -16	4-7 9	8+ 26	all -14	all-one -18	first 22	none -19	some -13	titled 26
in|first|=i’d|	4-7 32	8+ 13	first 36
in|first|=i’ll|	8+ 18	first -9
in|first|=i’m|	4-7 27	titled 21
in|first|=i’ve|	4-7 21	8+ 18	first 26
in|first|=jamais|	2-3 16	4-7 15	none 16
in|first|=jamás|	first 8
in|first|=je|	2-3 14	8+ 11	titled 9
in|first|=keinen|	4-7 9
in|first|=keine|	2-3 14
in|first|=kein|	all -11	some 15
in|first|=las|	4-7 19	8+ 7	none 16
in|first|=la|	2-3 -26	4-7 -24	8+ 16	all -19	all-one -25	first -7	most 12	none -20	some -23	titled -8	upper 12
in|first|=lei|	4-7 13	first 15
in|first|=les|	2-3 -9	4-7 -15	8+ 20	all -7	all-one -7	none -9
in|first|=le|	2-3 -26	4-7 -18	all -11	all-one -12	none -23	some -23	titled 11
in|first|=like|	2-3 24	4-7 27	8+ 17	first 13	none 31
in|first|=los|	2-3 -7	all -10	all-one -17	first -11	none 18
in|first|=lo|	2-3 -9	8+ 10	first -7	most 7	none 14
in|first|=lui|	4-7 10	8+ 7
in|first|=maar|	4-7 18	8+ 14	first 22	none 16
in|first|=mais|	2-3 9	4-7 24	8+ 13	first 12	none 23
in|first|=mai|	2-3 11
in|first|=many|	8+ 21	first 21	none 16
in|first|=man|	4-7 17	8+ 13	first 18
in|first|=mas|	4-7 13	8+ 9	first 8	none 15
in|first|=may|	4-7 19	none 18
in|first|=ma|	4-7 11	8+ 27	first 21
in|first|=meine|	4-7 15	first 17
in|first|=mein|	4-7 10	8+ 13	first 14
in|first|=mes|	4-7 16	first 16
in|first|=met|	4-7 21	8+ 10	first 17
in|first|=meu|	4-7 14	8+ 17	first 17
in|first|=me|	4-7 8	8+ 13	first 11
in|first|=mia|	4-7 -14	8+ 9
in|first|=mich|	8+ 8	first 8
in|first|=mijn|	4-7 22	8+ 15	first 16
in|first|=minha|	8+ 8	first 7
in|first|=mio|	4-7 16	8+ 13	first 18
in|first|=mis|	4-7 12	first 15
in|first|=mit|	2-3 15	4-7 -9	8+ 11	all -9	all-one 14	first -7	some 14
in|first|=mi|	2-3 13	4-7 22	8+ 12	first 22	titled 11
in|first|=mon|	4-7 13	8+ 13	first 14
in|first|=most|	4-7 16	8+ 17	first 19	none 20
in|first|=my|	2-3 -17	8+ 25	all -20	all-one -15	first 14	none -8
in|first|=nach|	4-7 17	first 14	some 14
in|first|=na|	2-3 25	4-7 19	8+ 21	first 19	none 24
in|first|=neither|	4-7 21	first 20	none 17
in|first|=nei|	none 7
in|first|=nella|	4-7 13	none 14
in|first|=nel|	4-7 9	8+ 12	first 12
in|first|=nem|	2-3 -8	4-7 23	most 11	none 15
in|first|=never|	2-3 -27	4-7 25	all -27	none 22
in|first|=ne|	4-7 20	8+ 22	none 23	some 7
in|first|=nicht|	4-7 12	first 14	none 20	some -8
in|first|=niet|	2-3 12	4-7 12	none 16
in|first|=nine|	all -15
in|first|=ni|	4-7 25	8+ 10	first 7	none 13	titled 12
in|first|=noi|	4-7 -12	8+ 10	first -11
in|first|=non|	1 12	8+ 14	titled 13
in|first|=nos|	4-7 17	8+ 11	first 22	none 11
in|first|=not|	4-7 15	8+ 29	all-one 10	first -10	none 18	some 17	titled 22
in|first|=nous|	2-3 10	4-7 33	8+ 9	first 21
in|first|=no|	1 17	2-3 -8	4-7 -13	8+ 21	all -16	all-one -22	first -9	some 9	titled 15
in|first|=nuestros|	4-7 7	first 7
in|first|=numa|	4-7 18	none 18
in|first|=num|	8+ 9
in|first|=nunca|	8+ 16	first -11	none 8
in|first|=não|	2-3 -8	4-7 23	8+ 23	none 14	titled 8
in|first|=né|	4-7 19
in|first|=nós|	4-7 10	first 10
in|first|=off|	all-one -17	none 24
in|first|=of|	4-7 24	8+ 18	first 22	none 15
in|first|=ogni|	4-7 18	first 11
in|first|=ohne|	2-3 10	4-7 19	first 16	most 8	some 12
in|first|=omdat|	8+ 16	first 16
in|first|=om|	2-3 15	none 21
in|first|=once|	8+ 20	first 20
in|first|=onde|	4-7 10	first 11
in|first|=one|	4-7 26	8+ 20	first 21	none 26
in|first|=onze|	8+ 11	first 12
in|first|=on|	2-3 -27	8+ 15	none -23
in|first|=op|	2-3 8	4-7 17	first 13	none 7
in|first|=os|	2-3 -18	4-7 14	8+ 10	all-one -14	first 11	none -12
in|first|=our|	4-7 8	8+ 27
in|first|=out|	none 15
in|first|=ou|	8+ 7	first 7
in|first|=over|	8+ 11	first 9	none 17
in|first|=o|	2-3 -24	4-7 -11	8+ 28	all -14	all-one -22	first 8	none -32	some 10
in|first|=où|	4-7 11	none 11
in|first|=para|	2-3 21	4-7 22	8+ 18	first 8	none 27
in|first|=parce|	none 12
in|first|=par|	none 13
in|first|=pas|	2-3 8	4-7 25	first 19	none 9
in|first|=pela|	4-7 12	first 8	none 13
in|first|=pelo|	4-7 16	first 8	none 14
in|first|=pendant|	8+ 8
in|first|=perché|	2-3 13	4-7 15	first 14	none 14
in|first|=pero|	4-7 17	8+ 16	first 16
in|first|=per|	2-3 21	8+ 13	first -8	none 26
in|first|=podem|	8+ 14	first 14
in|first|=pode|	first 12
in|first|=pois|	4-7 17	first 17
in|first|=porque|	4-7 23	8+ 12	first 17	none 17
in|first|=por|	2-3 7	4-7 20	8+ 11	first -8	none 22
in|first|=pour|	8+ 7	first -12
in|first|=prima|	2-3 16	4-7 16	first 13	none 16
in|first|=pues|	4-7 8	8+ 12	first 11
in|first|=quando|	2-3 14	8+ 13	first 15	none -14
in|first|=quand|	4-7 20	8+ 10	first 11	none 19
in|first|=quella|	4-7 14	8+ 10	first 13
in|first|=quello|	4-7 19
in|first|=questa|	4-7 12	8+ 7
in|first|=que|	2-3 22	4-7 15	none 30
in|first|=sans|	4-7 17	8+ 9
in|first|=secondo|	2-3 -15
in|first|=sem|	2-3 -12	4-7 11	first -8
in|first|=senza|	2-3 10	4-7 26	none 17
in|first|=será|	4-7 11	first 11
in|first|=seu|	2-3 -14	all-one -14
in|first|=seven|	first 12
in|first|=se|	2-3 14	8+ 11	first 16	none 11	some 11
in|first|=she'd|	4-7 18	first 19
in|first|=she's|	4-7 21	8+ 14	first 22
in|first|=she|	2-3 29	4-7 42	8+ -8	none 14
in|first|=she’d|	8+ 17	first 17
in|first|=she’s|	2-3 20	4-7 14	8+ 11	first 24
in|first|=should|	8+ 16	none 17
in|first|=sie|	4-7 11	first 12
in|first|=since|	4-7 20	none 20
in|first|=sin|	2-3 -9	4-7 12	8+ -9	first -8	none -8
in|first|=six|	4-7 -9	8+ 14	first 14
in|first|=si|	2-3 18	8+ 10	none 27
in|first|=some|	2-3 22	4-7 21	8+ 23	first 22	none 25
in|first|=sono|	2-3 15	4-7 19	8+ 12	first 18	none 14
in|first|=son|	2-3 10	4-7 8	8+ 17	first 12	none 12
in|first|=sous|	none 11
in|first|=so|	2-3 11	8+ 24	first 22	none 16
in|first|=sulla|	2-3 14
in|first|=sul|	2-3 19	first 19
in|first|=sur|	2-3 18	4-7 13	8+ 14	first 14	none 24
in|first|=su|	2-3 16	4-7 -11	8+ 12	first -11	none 18
in|first|=são|	4-7 19	first 9	none 18
in|first|=tem|	4-7 17	none 12
in|first|=that|	4-7 37	8+ 20	first 33	most 14	none 16
in|first|=then|	4-7 37	8+ 27	first 39
in|first|=these|	4-7 18	8+ 17	first 21
in|first|=they're|	2-3 16	4-7 12	8+ 16	first 19
in|first|=they've|	8+ 14	first 14
in|first|=they|	2-3 30	4-7 41	8+ 21	first 39	most 12	none 16	some 9
in|first|=they’re|	2-3 25	4-7 13	8+ 15	first 26
in|first|=they’ve|	first 12
in|first|=the|	2-3 -37	4-7 -17	8+ 29	all -34	all-one -19	first 33	none -27	titled -26
in|first|=this|	2-3 13	4-7 10	8+ 23	all -17	all-one 17	first 22	none 22
in|first|=those|	4-7 18	8+ 17	first 17
in|first|=three|	4-7 25	8+ 13	first 18	none 25
in|first|=tiene|	2-3 12	4-7 10	8+ 13	first 9	none 15
in|first|=tinha|	8+ 11	first 11
in|first|=toen|	4-7 12	first 14
in|first|=tot|	4-7 12	8+ 13	first 18
in|first|=to|	8+ 31	some 13
in|first|=tres|	8+ 9	first -14
in|first|=tre|	4-7 12	first -7
in|first|=trois|	4-7 17	first 16
in|first|=três|	4-7 -8	8+ 9	first -10
in|first|=twee|	2-3 14	4-7 14	first 15
in|first|=two|	8+ 12	first 25
in|first|=uit|	2-3 10
in|first|=uma|	2-3 21	4-7 20	8+ 7	first 18	none 23
in|first|=um|	4-7 36	8+ 20	first 12	none 14	some 14
in|first|=una|	2-3 26	8+ 23	none 23
in|first|=under|	4-7 12	none 23
in|first|=und|	1 10	4-7 17	all 10	all-one 14	most 10
in|first|=une|	2-3 27	4-7 20	8+ 11	none 38
in|first|=unos|	4-7 17	none 17
in|first|=uno|	2-3 19	first 10
in|first|=unsere|	4-7 10	first 10
in|first|=until|	4-7 26	8+ 14	none 24
in|first|=un|	2-3 17	4-7 28	first -9	none 41	some 10
in|first|=up|	2-3 -15	all-one -15
in|first|=usted|	4-7 15	first 9
in|first|=vai|	2-3 -13	4-7 10
in|first|=vanno|	none 11
in|first|=van|	4-7 24	first 17
in|first|=va|	4-7 18	none 20
in|first|=você|	2-3 10	4-7 9	first 14
in|first|=volgens|	none 17
in|first|=voor|	8+ 12	none 8
in|first|=vor|	4-7 8
in|first|=vous|	4-7 13	8+ 13	first 17
in|first|=vão|	first 8
in|first|=was|	4-7 18	8+ 20	first 18	none -9	some 12
in|first|=we'll|	8+ 13	first 12
in|first|=we're|	8+ 18
in|first|=we've|	4-7 14	8+ 22	first 23
in|first|=weil|	first 12
in|first|=wenn|	4-7 19	8+ 9	first 20
in|first|=we|	2-3 11	4-7 20	8+ 21	all -28	all-one -13	first 40	none 9	titled 13
in|first|=we’d|	first 18
in|first|=we’ll|	8+ 18	first 14
in|first|=we’re|	4-7 16	8+ 23
in|first|=we’ve|	4-7 10	8+ 17	first 19
in|first|=what|	4-7 17	8+ 23	first 29	none 23
in|first|=when|	2-3 17	4-7 32	8+ 28	first 34	none 30
in|first|=where|	4-7 13	8+ 18	first 14
in|first|=whether|	8+ 13	first 15
in|first|=while|	8+ 14	first 14
in|first|=why|	8+ 12	first 17
in|first|=wie|	2-3 10	4-7 7	8+ -9	all-one 10	first -9	some 8
in|first|=wij|	2-3 -12	4-7 8	8+ 11
in|first|=will|	4-7 17	8+ 14	none 18	some 13
in|first|=wir|	2-3 -7	4-7 -16	8+ 10	first -16	titled 9
in|first|=within|	4-7 18	none 18
in|first|=without|	2-3 8	4-7 25	none 13
in|first|=with|	2-3 18	4-7 41	8+ 34	none 39
in|first|=would|	4-7 23	8+ 14	first 11	none 23
in|first|=wo|	8+ 12	first 9
in|first|=you'd|	first 14
in|first|=you're|	4-7 7	8+ 12	first 17
in|first|=you've|	2-3 13	8+ 13	all-one 13	first 14
in|first|=your|	8+ 16	first 19
in|first|=you|	2-3 30	4-7 10	first 11	none -10
in|first|=you’ll|	4-7 18	first 18
in|first|=you’re|	first 17
in|first|=you’ve|	first 14
in|first|=yo|	4-7 20	8+ 12	first 22	titled 9
in|first|=y|	4-7 -9	8+ 11
in|first|=ze|	4-7 21	8+ 9	first 22
in|first|=zij|	4-7 15	first 16
in|first|=zonder|	8+ 11	first 11
in|first|=zur|	2-3 7
in|first|=zu|	4-7 8	first 11	some 11
in|first|=zwei|	2-3 16
in|first|=às|	4-7 12
in|first|=à|	2-3 -10	8+ 12	first -17
in|first|=è|	2-3 23	4-7 27	8+ 12	first 26	none 28
in|first|=él|	8+ 7	first 7
in|first|=é|	2-3 23	4-7 21	8+ 8	first 24	none 22	some 8
in|first|=über|	4-7 9
in|first|adverb|	1 8	2-3 19	4-7 -8	8+ 22	all -13	first -12	none 24	some 29
in|first|capital|	8+ 12	all-one -7
in|first|number|	2-3 -11	8+ 15	all-one -16	first -19	most -7	some 18
in|first|verb|	2-3 -8	8+ 38	all-one -16	first 11	some -9	titled 12
in|first|word|	2-3 -8	8+ 13	all-one 15	none -10	some 13	titled 10	upper -22
in|functions|0|1|	first -11	titled 7	upper -9
in|functions|0|2-3|	all -8	all-one -14	most -7	titled 7	upper -11
in|functions|0|4-7|	all-one -14	first -12	most -14	none 15	some 22
in|functions|0|8+|	first -8
in|functions|1|1|	all-one 20	first 32	none -13
in|functions|1|2-3|	all -17	all-one -12	none 7
in|functions|1|4-7|	all -25	all-one -12	first -8	some 15	titled 33	upper 8
in|functions|1|8+|	first 18
in|functions|2|2-3|	all-one 23	first 8	none -8	some 16
in|functions|2|4-7|	all -8	all-one -28	most 7	none 21	upper 15
in|functions|2|8+|	most 15	none 21	some 14
in|functions|3|2-3|	first 24
in|functions|3|4-7|	all -18	all-one 13	none 19	some 29	upper 23
in|functions|3|8+|	first 7	most 23	none 11	some 35	titled 19	upper 10
in|last|'or|	2-3 -12
in|last|	-3 -10	-7 -22	-a -21	00 8	11 -15	12 -7	14 -17	18 13	2 -28	28 13	29 13	3 -22	30 -10	4 -8	5 -19	70 13	87 -19	a -20	ac -14	af -13	ah 17	al -19	am 14	an 12	ao -15	ap 15	ar -20	at -21	au -12	aw -19	ay 21	az -20	aß 16	aí -12	b -14	bb -23	be 16	bi 12	bs -23	by -24	c -27	ca -7	ce 8	ci 14	ck -35	cs -7	cy -15	cé -9	do 10	ds -16	dy -14	dì 14	ea -24	ec -10	ef 19	eg -23	ek -9	el 13	em -17	eo -14	ep 28	eu -7	ew 7	ex -18	ey -11	fa -28	ff -10	fi 10	ft -10	ga -8	gd 7	ge -9	gh 22	gi 16	go -13	gs 20	gy 18	gé 19	h -12	ha -13	he -16	hl 17	ho -20	hr -7	hs 13	ht -17	hy 23	há -17	ia 11	ig 17	ik -14	il -20	im -17	in 13	io -15	ir -15	is 10	it -23	iv 19	ix 8	iz 12	ié 12	iù 11	ja -19	jd -11	jt 11	já 12	k -19	ko -14	la -14	ld -17	le 11	lf -23	li 7	lk -9	lm -12	ln 16	lo -11	ls 17	lu -26	ly 17	là 9	lé 16	me -7	mi 10	mm 18	mn 22	mo 17	ms 9	mt -12	my 9	mé -7	na -16	nc -17	nd -11	ne -7	ni -26	nk 23	nn -7	ns 21	nu 16	nx -9	nz -17	né 22	oa -14	oc -21	od -11	ok -12	om -11	on 9	op 22	or -19	ot 16	ou -12	ow -30	ox -24	oz -20	pa -15	pe -10	po -21	ps -15	pt 22	py 8	pà -14	pé -17	ra -21	rk -7	rl -11	rm 13	ro -16	rs 10	rt -22	rá -18	ré 17	sa 16	si -17	sk -7	sm 19	so 18	ss 20	st -12	sy -7	sì -15	ta 22	te 8	ti -14	to 8	ts 9	tt 9	tu 11	tz -23	tà -7	té -18	ub -18	ud 9	ue 16	uf -21	ui 12	uk 13	ul 13	um -11	up -19	ur -21	us 8	ut -9	uw -14	ux 25	uy -22	ve 11	vi 15	vu -8	vé 15	we -12	wn -10	ws 10	x -14	xa -8	xe -12	xo -18	ya -14	ye -16	yi -18	yo 11	za 12	zo -10	zt 9	zz -18	án 9	ás 15	ão -9	ça 7	ès -10	ée 15	ém 17	én 16	êt 15	ío 14	ño -12	ón -10	’s -28
in|last|-fi|	2-3 10
in|last|-in|	1 -9
in|last|-up|	1 -20
in|last|028|	2-3 13
in|last|029|	2-3 13
in|last|030|	2-3 -10
in|last|12|	2-3 -7
in|last|2|	2-3 -28
in|last|3|	2-3 -22
in|last|4|	2-3 -8
in|last|5|	2-3 -19
in|last|aaf|	1 -17
in|last|aak|	1 -7	2-3 8
in|last|aan|	2-3 -16
in|last|aar|	1 7	2-3 -7
in|last|aas|	2-3 -7
in|last|ace|	1 10	2-3 20
in|last|ack|	1 -29	2-3 -18
in|last|aco|	1 7
in|last|acs|	2-3 -14
in|last|act|	2-3 -19
in|last|acê|	1 -14
in|last|ada|	1 28
in|last|ade|	1 18
in|last|ado|	1 7
in|last|ady|	1 9	2-3 -12
in|last|aft|	2-3 -14
in|last|aga|	1 -13	2-3 9
in|last|age|	1 -10	2-3 15
in|last|aie|	2-3 -13
in|last|ail|	1 -15
in|last|ain|	2-3 8
in|last|aio|	2-3 -12
in|last|air|	1 -12	2-3 -7
in|last|ais|	2-3 11
in|last|ait|	1 -7	2-3 14
in|last|aiz|	2-3 -20
in|last|aja|	2-3 -15
in|last|aje|	2-3 -12
in|last|ajo|	2-3 14
in|last|ake|	2-3 9
in|last|akt|	2-3 16
in|last|ala|	2-3 -10
in|last|ald|	1 -15
in|last|alf|	2-3 -14
in|last|ali|	2-3 14
in|last|alk|	2-3 -11
in|last|all|	2-3 12
in|last|alo|	2-3 -12
in|last|als|	1 16	2-3 19
in|last|alt|	2-3 -20
in|last|ama|	1 -23
in|last|ame|	2-3 23
in|last|ana|	1 -14	2-3 15
in|last|anc|	2-3 -11
in|last|and|	1 -13
in|last|ank|	2-3 -24
in|last|ann|	2-3 -11
in|last|ano|	1 -23
in|last|any|	2-3 8
in|last|apo|	1 -13
in|last|ara|	2-3 12
in|last|ard|	1 -8
in|last|are|	1 -23	2-3 19
in|last|ari|	2-3 12
in|last|arm|	2-3 18
in|last|aro|	2-3 -9
in|last|art|	1 -11	2-3 12
in|last|ary|	1 10	2-3 29
in|last|ará|	1 -18
in|last|ase|	1 8
in|last|aso|	2-3 13
in|last|ast|	1 -27
in|last|ata|	1 15	2-3 18
in|last|ate|	1 -22	2-3 -9
in|last|ati|	1 -13	2-3 17
in|last|ato|	1 -20
in|last|ats|	1 -10
in|last|att|	1 -16	2-3 -15
in|last|atz|	2-3 -10
in|last|auf|	1 -12
in|last|aus|	1 -17
in|last|aut|	2-3 12
in|last|aux|	1 14	2-3 8
in|last|ava|	2-3 17
in|last|ave|	1 13
in|last|avo|	1 14	2-3 -11
in|last|ayo|	2-3 -10
in|last|ays|	2-3 10
in|last|azo|	1 -15
in|last|a|	2-3 -19
in|last|aço|	2-3 11
in|last|ban|	1 -16
in|last|bar|	1 -8
in|last|bas|	1 -18	2-3 -19
in|last|ben|	2-3 16
in|last|ber|	2-3 -13
in|last|be|	2-3 21
in|last|bie|	2-3 10
in|last|bil|	2-3 -8
in|last|ble|	1 17
in|last|blo|	2-3 -15
in|last|blu|	2-3 -7
in|last|bol|	2-3 12
in|last|bre|	1 -14	2-3 -17
in|last|bro|	1 -20
in|last|bré|	1 9
in|last|bus|	2-3 -30
in|last|buy|	1 -36
in|last|b|	2-3 -14
in|last|cal|	2-3 20
in|last|cam|	1 23
in|last|can|	2-3 -20
in|last|car|	2-3 14
in|last|cco|	1 -10	2-3 -10
in|last|cel|	1 -16
in|last|cer|	2-3 -23
in|last|ces|	1 19
in|last|cha|	1 -18
in|last|che|	1 -8	2-3 -24
in|last|chi|	1 -20	2-3 18
in|last|cho|	1 -19
in|last|cht|	1 -14	2-3 -8
in|last|cia|	1 22	2-3 -7
in|last|cie|	2-3 -19
in|last|cil|	2-3 -13
in|last|cio|	1 16	2-3 -27
in|last|ciu|	1 -19
in|last|cke|	1 -8
in|last|cks|	2-3 14
in|last|cky|	2-3 18
in|last|cle|	1 -17
in|last|cos|	1 -18	2-3 -15
in|last|c|	2-3 -19
in|last|dad|	2-3 14
in|last|das|	1 -16	2-3 9
in|last|day|	1 9	2-3 -32
in|last|ddo|	2-3 17
in|last|ded|	1 19
in|last|den|	1 -19	2-3 15
in|last|der|	2-3 18
in|last|des|	1 10	2-3 7
in|last|dex|	2-3 -20
in|last|dez|	2-3 16
in|last|dge|	1 8	2-3 -15
in|last|dia|	2-3 -23
in|last|did|	2-3 18
in|last|die|	1 16
in|last|dig|	1 15	2-3 -10
in|last|dio|	2-3 -11
in|last|di|	2-3 -11
in|last|dle|	2-3 21
in|last|doc|	1 -18
in|last|dog|	2-3 -9
in|last|dom|	1 -13	2-3 -16
in|last|dor|	1 -10
in|last|dos|	2-3 10
in|last|do|	2-3 18
in|last|dra|	1 9
in|last|dro|	2-3 10
in|last|due|	2-3 -12
in|last|dão|	1 -12	2-3 7
in|last|día|	2-3 -10
in|last|ead|	2-3 -13
in|last|eak|	1 -10
in|last|eal|	1 -22	2-3 -22
in|last|ean|	1 8
in|last|eap|	2-3 23
in|last|ear|	1 -23
in|last|eas|	2-3 16
in|last|eat|	2-3 -12
in|last|eci|	1 -10
in|last|eck|	1 -24
in|last|eco|	2-3 13
in|last|ect|	1 13
in|last|eda|	2-3 -8
in|last|ede|	2-3 -12
in|last|edi|	2-3 9
in|last|eds|	2-3 -16
in|last|edì|	2-3 14
in|last|eel|	1 -21	2-3 16
in|last|een|	1 -22	2-3 -23
in|last|eep|	2-3 24
in|last|eer|	2-3 -13
in|last|eet|	2-3 -17
in|last|efa|	2-3 -13
in|last|ega|	2-3 -14
in|last|ege|	1 -20
in|last|eia|	1 -7
in|last|eid|	1 14	2-3 12
in|last|eil|	2-3 14
in|last|ein|	1 8
in|last|eis|	1 -21	2-3 -19
in|last|eke|	2-3 -7
in|last|ekt|	1 -11	2-3 12
in|last|ela|	1 -7
in|last|ele|	2-3 7
in|last|elf|	2-3 -19
in|last|eln|	1 8	2-3 15
in|last|elo|	1 -8	2-3 -7
in|last|els|	1 11
in|last|elt|	1 -7
in|last|ely|	1 18	2-3 21
in|last|ema|	2-3 -8
in|last|emo|	1 12
in|last|ena|	1 -17	2-3 -7
in|last|end|	1 17	2-3 -27
in|last|ene|	2-3 18
in|last|eno|	1 16	2-3 -8
in|last|ens|	2-3 21
in|last|ent|	1 -15	2-3 -9
in|last|enu|	2-3 11
in|last|era|	2-3 -23
in|last|erd|	2-3 17
in|last|ere|	1 -15	2-3 -15
in|last|eri|	2-3 -12
in|last|erk|	1 -9
in|last|erl|	2-3 -12
in|last|ern|	2-3 7
in|last|ero|	1 14	2-3 -21
in|last|ers|	2-3 20
in|last|ert|	2-3 -15
in|last|ery|	1 -29	2-3 14
in|last|esa|	2-3 -9
in|last|ese|	2-3 14
in|last|esi|	1 -12	2-3 -9
in|last|eso|	2-3 10
in|last|ess|	1 7	2-3 32
in|last|est|	1 -7
in|last|eta|	1 -24	2-3 -19
in|last|ete|	1 -21	2-3 -12
in|last|eto|	2-3 20
in|last|etz|	2-3 -10
in|last|eum|	2-3 18
in|last|eur|	1 -15
in|last|eux|	1 8	2-3 21
in|last|eu|	2-3 15
in|last|eva|	2-3 16
in|last|eve|	2-3 -11
in|last|evi|	1 14
in|last|exe|	2-3 -11
in|last|eza|	2-3 13
in|last|eña|	2-3 7
in|last|far|	2-3 19
in|last|fen|	1 -8	2-3 14
in|last|fer|	2-3 20
in|last|ffe|	2-3 8
in|last|fia|	2-3 -12
in|last|fin|	1 9
in|last|fle|	2-3 -15
in|last|fos|	2-3 -9
in|last|ful|	2-3 31
in|last|fyi|	1 -18
in|last|gal|	2-3 14
in|last|gan|	1 -27
in|last|gap|	2-3 -12
in|last|gar|	1 -14	2-3 -8
in|last|ged|	1 20
in|last|gel|	1 -26	2-3 18
in|last|gem|	2-3 -7
in|last|gen|	2-3 8
in|last|ger|	1 -18	2-3 -23
in|last|ges|	2-3 17
in|last|get|	2-3 -20
in|last|gge|	1 -7
in|last|ggi|	2-3 9
in|last|ght|	1 -33
in|last|gia|	1 -9	2-3 12
in|last|gic|	1 -15
in|last|gin|	2-3 9
in|last|gio|	1 -39
in|last|gle|	2-3 -13
in|last|gne|	1 10
in|last|gos|	2-3 -13
in|last|got|	1 -19
in|last|gra|	2-3 -19
in|last|gre|	2-3 -18
in|last|gua|	2-3 -12
in|last|guy|	2-3 20
in|last|gão|	1 -15
in|last|has|	2-3 12
in|last|hat|	2-3 37
in|last|her|	2-3 23
in|last|him|	2-3 12
in|last|hio|	2-3 -12
in|last|hip|	2-3 24
in|last|his|	2-3 -10
in|last|hme|	2-3 15
in|last|hmm|	1 18
in|last|hom|	2-3 16
in|last|hop|	2-3 18
in|last|hos|	2-3 -12
in|last|hot|	2-3 19
in|last|how|	1 -23	2-3 -19
in|last|hts|	2-3 -11
in|last|hty|	2-3 -25
in|last|hub|	2-3 -24
in|last|huy|	1 -14
in|last|h|	1 -12
in|last|ial|	2-3 -10
in|last|ian|	2-3 12
in|last|iar|	2-3 18
in|last|ias|	2-3 -15
in|last|ibe|	1 -16
in|last|ica|	1 8	2-3 -7
in|last|ice|	1 -13
in|last|ich|	2-3 13
in|last|ick|	1 9	2-3 -7
in|last|ico|	1 -9
in|last|icy|	2-3 19
in|last|ida|	2-3 -10
in|last|idi|	2-3 -21
in|last|ido|	1 17	2-3 -21
in|last|ied|	1 21
in|last|ief|	2-3 21
in|last|ieg|	1 -25
in|last|iel|	1 -15	2-3 -12
in|last|ier|	1 -9	2-3 12
in|last|ies|	1 -32
in|last|iet|	2-3 -13
in|last|iew|	2-3 8
in|last|ifa|	1 -20
in|last|ift|	1 -15
in|last|igt|	2-3 11
in|last|iii|	2-3 -12
in|last|ii|	2-3 -16
in|last|ijd|	1 -11
in|last|ijk|	1 -10
in|last|ijt|	2-3 11
in|last|ike|	1 -23
in|last|ik|	2-3 14
in|last|ila|	1 -13
in|last|ild|	2-3 11
in|last|ile|	1 16	2-3 -14
in|last|ili|	2-3 21
in|last|ill|	2-3 -13
in|last|ilt|	1 -14
in|last|ily|	2-3 10
in|last|ima|	1 13	2-3 26
in|last|ime|	1 -22
in|last|imi|	2-3 13
in|last|imo|	1 19	2-3 10
in|last|ina|	1 -14
in|last|ine|	1 -29	2-3 -21
in|last|ing|	1 17	2-3 -13
in|last|ini|	1 -17
in|last|ink|	2-3 22
in|last|ino|	1 -16	2-3 -20
in|last|ins|	1 -21	2-3 -15
in|last|int|	2-3 23
in|last|ion|	2-3 7
in|last|ior|	2-3 -14
in|last|ios|	2-3 -27
in|last|io|	2-3 -10
in|last|ipe|	1 -18	2-3 -12
in|last|ips|	2-3 -8
in|last|ira|	1 -10
in|last|ire|	1 10
in|last|iro|	1 -17	2-3 12
in|last|irs|	2-3 -13
in|last|isa|	2-3 7
in|last|ise|	1 -16
in|last|isk|	2-3 -10
in|last|ism|	1 -9	2-3 22
in|last|iss|	2-3 17
in|last|ist|	1 11
in|last|is|	2-3 12
in|last|ita|	2-3 13
in|last|ite|	1 12	2-3 -15
in|last|iti|	2-3 14
in|last|ito|	1 25	2-3 -7
in|last|itt|	2-3 11
in|last|ity|	2-3 10
in|last|it|	2-3 7
in|last|ità|	2-3 -8
in|last|ité|	1 -16	2-3 -14
in|last|ium|	2-3 -16
in|last|iva|	1 12	2-3 -12
in|last|ive|	1 29	2-3 -10
in|last|ivo|	1 -15	2-3 8
in|last|ixa|	2-3 -8
in|last|ixo|	2-3 -10
in|last|iza|	2-3 -12
in|last|i|	2-3 16
in|last|iée|	2-3 -14
in|last|ién|	2-3 7
in|last|iño|	2-3 13
in|last|ión|	1 -17
in|last|jar|	2-3 18
in|last|jes|	1 -16
in|last|jet|	2-3 -18
in|last|joe|	2-3 -9
in|last|jos|	2-3 19
in|last|já|	2-3 12
in|last|jão|	1 -12
in|last|ked|	1 -23
in|last|kel|	1 -18
in|last|ken|	1 25
in|last|ker|	1 -15	2-3 13
in|last|kes|	1 -23	2-3 14
in|last|ket|	2-3 16
in|last|k|	2-3 -19
in|last|lag|	1 7
in|last|lam|	2-3 14
in|last|lan|	2-3 -21
in|last|lap|	2-3 22
in|last|las|	2-3 15
in|last|law|	2-3 -19
in|last|ldo|	1 -15	2-3 8
in|last|led|	1 25	2-3 22
in|last|lei|	1 -10
in|last|len|	1 -7
in|last|ler|	2-3 -25
in|last|les|	1 -20
in|last|let|	1 -19
in|last|leu|	2-3 -8
in|last|lha|	1 -8
in|last|lho|	2-3 -14
in|last|lia|	1 -17
in|last|lic|	1 -8
in|last|lie|	2-3 -9
in|last|lig|	2-3 15
in|last|lio|	2-3 11
in|last|lit|	2-3 -17
in|last|liz|	1 14
in|last|lks|	2-3 -10
in|last|lla|	1 -23	2-3 -19
in|last|lle|	1 -19
in|last|llo|	2-3 11
in|last|llt|	2-3 14
in|last|lly|	2-3 -13
in|last|lmo|	2-3 -12
in|last|lof|	2-3 9
in|last|lon|	1 -18
in|last|los|	1 9
in|last|lou|	2-3 10
in|last|low|	2-3 23
in|last|lsa|	1 -15	2-3 -14
in|last|lse|	2-3 24
in|last|lta|	2-3 -7
in|last|lti|	2-3 -12
in|last|lto|	2-3 16
in|last|lty|	2-3 -22
in|last|lub|	2-3 13
in|last|lue|	1 -21
in|last|lus|	2-3 15
in|last|lva|	2-3 -10
in|last|lée|	1 7
in|last|lón|	2-3 -14
in|last|mai|	2-3 -9
in|last|mal|	2-3 22
in|last|man|	2-3 11
in|last|mar|	2-3 7
in|last|mas|	1 13	2-3 -13
in|last|mat|	2-3 -25
in|last|mbi|	2-3 12
in|last|med|	2-3 20
in|last|men|	1 -25	2-3 -10
in|last|mer|	1 17	2-3 -22
in|last|mes|	2-3 -12
in|last|me|	2-3 8
in|last|mia|	1 -14
in|last|mid|	1 -23
in|last|mim|	2-3 -7
in|last|mir|	2-3 18
in|last|mit|	2-3 -12
in|last|mma|	2-3 -7
in|last|mos|	1 -7	2-3 26
in|last|mpo|	2-3 -22
in|last|mps|	2-3 15
in|last|mst|	2-3 9
in|last|mth|	2-3 15
in|last|nah|	1 15
in|last|nal|	1 -16	2-3 18
in|last|nar|	2-3 -12
in|last|nas|	1 15	2-3 15
in|last|nca|	1 -11	2-3 -10
in|last|nce|	1 7	2-3 7
in|last|nch|	2-3 -21
in|last|nda|	1 -20	2-3 12
in|last|nde|	1 8	2-3 7
in|last|ndi|	2-3 14
in|last|ndo|	1 8	2-3 7
in|last|nds|	1 14
in|last|ned|	1 12	2-3 -11
in|last|nee|	2-3 12
in|last|nel|	2-3 14
in|last|nen|	1 11	2-3 -19
in|last|nes|	1 -22	2-3 9
in|last|net|	2-3 -14
in|last|ney|	1 -25
in|last|nga|	2-3 -19
in|last|nge|	1 -23
in|last|ngo|	1 7	2-3 14
in|last|ngs|	2-3 19
in|last|nho|	1 -20	2-3 -11
in|last|nhá|	2-3 -17
in|last|nia|	1 -16	2-3 13
in|last|nie|	2-3 11
in|last|nja|	1 -17	2-3 -11
in|last|nkt|	2-3 13
in|last|nky|	1 -23
in|last|nne|	1 -23	2-3 -25
in|last|nno|	2-3 23
in|last|nny|	1 -20
in|last|nné|	1 18
in|last|non|	1 12	2-3 14
in|last|nor|	2-3 18
in|last|nos|	1 -8	2-3 17
in|last|nox|	1 -19
in|last|no|	1 17
in|last|nsa|	2-3 14
in|last|nse|	2-3 20
in|last|nso|	2-3 18
in|last|nta|	1 11	2-3 17
in|last|nte|	1 25	2-3 15
in|last|nti|	1 -14
in|last|nto|	1 -16
in|last|nts|	1 -19
in|last|nty|	2-3 18
in|last|nue|	2-3 20
in|last|nus|	2-3 -18
in|last|nza|	1 -20	2-3 19
in|last|nze|	2-3 8
in|last|nça|	1 9	2-3 -13
in|last|oad|	2-3 -20
in|last|oat|	1 -18	2-3 -23
in|last|oca|	2-3 15
in|last|oce|	2-3 -23
in|last|och|	2-3 -12
in|last|oco|	1 -13
in|last|ode|	2-3 -30
in|last|odo|	2-3 17
in|last|ods|	2-3 -20
in|last|ody|	2-3 13
in|last|oek|	2-3 -18
in|last|ofe|	2-3 -15
in|last|off|	2-3 18
in|last|ofo|	2-3 -9
in|last|oga|	2-3 13
in|last|ogy|	2-3 14
in|last|oid|	2-3 -18
in|last|oin|	1 -20
in|last|oir|	2-3 14
in|last|ois|	2-3 12
in|last|oit|	2-3 22
in|last|oke|	2-3 20
in|last|ola|	1 -9
in|last|old|	1 -29	2-3 -18
in|last|ole|	2-3 11
in|last|oli|	2-3 8
in|last|olo|	1 -18	2-3 -19
in|last|olé|	2-3 14
in|last|oma|	2-3 11
in|last|ome|	1 -24
in|last|omo|	2-3 -13
in|last|omy|	2-3 20
in|last|om|	2-3 11
in|last|one|	1 12
in|last|ong|	2-3 24
in|last|oni|	1 -20
in|last|ono|	2-3 -10
in|last|ons|	2-3 38
in|last|on|	2-3 16
in|last|ood|	1 -10
in|last|ook|	2-3 -11
in|last|ool|	1 -20	2-3 -15
in|last|oom|	2-3 -25
in|last|oon|	1 -7	2-3 -14
in|last|oop|	1 11
in|last|oor|	1 -24	2-3 -7
in|last|opa|	1 -7	2-3 -15
in|last|opi|	1 -20
in|last|ops|	1 -23	2-3 -14
in|last|op|	2-3 11
in|last|ord|	1 13	2-3 -12
in|last|ore|	1 -23
in|last|ork|	1 -10	2-3 19
in|last|orm|	1 -25	2-3 18
in|last|ors|	1 7
in|last|ort|	1 -11	2-3 -18
in|last|ory|	2-3 -15
in|last|osa|	1 20	2-3 9
in|last|ose|	1 -13	2-3 -11
in|last|oso|	1 9	2-3 14
in|last|oss|	2-3 -11
in|last|ost|	1 -28
in|last|ota|	2-3 -8
in|last|ote|	1 12	2-3 10
in|last|ots|	1 15	2-3 -13
in|last|oud|	1 10	2-3 14
in|last|oup|	1 -15	2-3 9
in|last|our|	1 -12	2-3 -10
in|last|ous|	1 22
in|last|out|	1 -15
in|last|ouw|	2-3 -13
in|last|ova|	2-3 12
in|last|ove|	1 12	2-3 -17
in|last|ovo|	2-3 -13
in|last|own|	1 -8
in|last|ows|	2-3 -11
in|last|ozo|	2-3 -11
in|last|oño|	2-3 -9
in|last|par|	2-3 8
in|last|pas|	2-3 14
in|last|pel|	2-3 15
in|last|pen|	1 -14	2-3 9
in|last|per|	1 -27
in|last|pes|	1 -12	2-3 12
in|last|pie|	1 -12	2-3 15
in|last|pit|	2-3 -20
in|last|più|	2-3 11
in|last|ple|	2-3 23
in|last|pra|	1 -13
in|last|qua|	2-3 -12
in|last|que|	1 17
in|last|qui|	2-3 -18
in|last|ral|	1 -30	2-3 -12
in|last|ram|	1 -14
in|last|ran|	2-3 13
in|last|rar|	2-3 9
in|last|rbo|	1 8
in|last|rca|	2-3 -11
in|last|rce|	2-3 11
in|last|rco|	2-3 27
in|last|rda|	1 -18
in|last|rdi|	2-3 12
in|last|rdo|	1 -14
in|last|rds|	2-3 20
in|last|rea|	2-3 -21
in|last|red|	2-3 -11
in|last|ree|	1 -16	2-3 -11
in|last|reg|	1 -13
in|last|rei|	1 11
in|last|ren|	2-3 21
in|last|reo|	1 -13
in|last|rer|	1 10	2-3 16
in|last|res|	1 -14	2-3 -24
in|last|ret|	1 -9	2-3 8
in|last|rga|	2-3 -9
in|last|rge|	1 7
in|last|ria|	1 16
in|last|rie|	1 -16	2-3 -13
in|last|rig|	2-3 8
in|last|rin|	2-3 12
in|last|rio|	1 8
in|last|rip|	2-3 -12
in|last|rit|	1 8	2-3 18
in|last|rla|	2-3 12
in|last|rly|	1 20
in|last|rms|	2-3 9
in|last|rmy|	2-3 -18
in|last|rna|	1 -10	2-3 -20
in|last|rno|	1 -12	2-3 18
in|last|rol|	2-3 15
in|last|ron|	2-3 -8
in|last|ros|	1 -10	2-3 10
in|last|rot|	1 -20
in|last|row|	2-3 -22
in|last|roz|	2-3 -11
in|last|rra|	1 -11	2-3 -17
in|last|rro|	1 -21	2-3 -11
in|last|rry|	2-3 -8
in|last|rsa|	1 10	2-3 -11
in|last|rse|	2-3 20
in|last|rst|	1 13	2-3 -29
in|last|rta|	2-3 -18
in|last|rto|	2-3 -22
in|last|rts|	2-3 -13
in|last|rua|	2-3 16
in|last|rva|	2-3 11
in|last|rve|	1 -19	2-3 22
in|last|rás|	2-3 13
in|last|rée|	1 17	2-3 15
in|last|rés|	2-3 -9
in|last|rêt|	2-3 15
in|last|ría|	1 9
in|last|río|	2-3 10
in|last|sar|	2-3 -7
in|last|sas|	2-3 8
in|last|sca|	2-3 12
in|last|sce|	2-3 -15
in|last|sch|	1 -7	2-3 11
in|last|sed|	2-3 -25
in|last|see|	2-3 19
in|last|sen|	1 8	2-3 -25
in|last|ser|	2-3 -17
in|last|ses|	2-3 8
in|last|sia|	2-3 15
in|last|sie|	2-3 11
in|last|sig|	2-3 -15
in|last|sin|	2-3 13
in|last|sis|	2-3 12
in|last|sit|	2-3 -29
in|last|sly|	2-3 24
in|last|sme|	1 -13
in|last|smo|	1 10	2-3 15
in|last|son|	2-3 16
in|last|sor|	1 -16
in|last|sos|	2-3 -9
in|last|so|	2-3 14
in|last|ssa|	2-3 8
in|last|sse|	2-3 23
in|last|ssi|	1 -10	2-3 -19
in|last|ssé|	1 18
in|last|sta|	1 19	2-3 21
in|last|ste|	1 18
in|last|sti|	1 -16
in|last|sto|	1 -24	2-3 -21
in|last|sts|	1 10
in|last|sty|	2-3 17
in|last|sue|	2-3 22
in|last|sì|	1 12	2-3 -11
in|last|tag|	2-3 -17
in|last|tal|	1 15	2-3 -10
in|last|tan|	2-3 13
in|last|tap|	2-3 -13
in|last|tar|	2-3 -23
in|last|tax|	1 -15
in|last|tay|	2-3 23
in|last|taz|	1 -16
in|last|ted|	1 14	2-3 9
in|last|tee|	2-3 -12
in|last|tel|	1 -9	2-3 7
in|last|tem|	2-3 13
in|last|ten|	2-3 16
in|last|tes|	1 20	2-3 -16
in|last|ths|	2-3 15
in|last|tic|	1 7	2-3 24
in|last|tie|	1 -15
in|last|tif|	1 -18	2-3 18
in|last|tig|	2-3 13
in|last|tin|	1 -19	2-3 -7
in|last|tir|	2-3 11
in|last|tis|	2-3 18
in|last|tje|	1 -13
in|last|tle|	1 8	2-3 -25
in|last|tly|	2-3 33
in|last|toi|	2-3 -13
in|last|tom|	1 -22
in|last|too|	2-3 20
in|last|top|	1 -17
in|last|tor|	2-3 -9
in|last|tos|	1 -9	2-3 13
in|last|tra|	1 -14	2-3 -12
in|last|tre|	1 -23	2-3 11
in|last|tri|	2-3 9
in|last|tro|	1 -7	2-3 9
in|last|tte|	1 -18
in|last|tto|	2-3 17
in|last|tum|	2-3 -20
in|last|tur|	2-3 -9
in|last|tu|	1 -13	2-3 15
in|last|tzt|	2-3 9
in|last|tés|	2-3 -14
in|last|ual|	2-3 30
in|last|uch|	2-3 23
in|last|uck|	1 -16	2-3 7
in|last|ude|	2-3 -22
in|last|udy|	2-3 -19
in|last|uem|	2-3 14
in|last|uer|	1 8
in|last|uff|	2-3 -22
in|last|uga|	1 -15
in|last|ugh|	2-3 18
in|last|uie|	2-3 -7
in|last|uit|	2-3 -13
in|last|ui|	2-3 -9
in|last|uld|	2-3 14
in|last|ule|	2-3 -14
in|last|uli|	2-3 -10
in|last|ulo|	2-3 18
in|last|ult|	2-3 17
in|last|umn|	2-3 22
in|last|umo|	2-3 -8
in|last|ump|	2-3 19
in|last|um|	2-3 -15
in|last|una|	1 -14	2-3 -11
in|last|und|	2-3 10
in|last|une|	2-3 10
in|last|ung|	1 -19
in|last|unt|	2-3 11
in|last|uoi|	2-3 -9
in|last|upe|	2-3 -14
in|last|up|	2-3 -8
in|last|ura|	1 -18	2-3 -8
in|last|ure|	1 10	2-3 17
in|last|uro|	1 9	2-3 -16
in|last|urs|	1 -10	2-3 -10
in|last|usa|	2-3 16
in|last|use|	1 -23
in|last|ust|	1 -13	2-3 11
in|last|us|	2-3 24
in|last|uti|	1 -16
in|last|uto|	1 9
in|last|uts|	1 21
in|last|utt|	2-3 18
in|last|uve|	2-3 9
in|last|uém|	2-3 16
in|last|vas|	1 -17
in|last|vel|	1 12	2-3 11
in|last|ver|	1 -20	2-3 -11
in|last|ves|	1 -17	2-3 -9
in|last|via|	1 -10
in|last|voz|	2-3 -13
in|last|vre|	2-3 -14
in|last|war|	2-3 -10
in|last|was|	1 -14	2-3 13
in|last|way|	2-3 30
in|last|weg|	2-3 -12
in|last|wet|	2-3 -8
in|last|xer|	1 -15
in|last|x|	1 -14
in|last|ya|	2-3 -14
in|last|ybe|	2-3 -21
in|last|yer|	2-3 8
in|last|yes|	1 16	2-3 19
in|last|yle|	1 -19	2-3 17
in|last|yor|	2-3 19
in|last|you|	2-3 -27
in|last|yo|	2-3 13
in|last|zar|	2-3 -9
in|last|zen|	1 -10	2-3 10
in|last|zer|	2-3 -8
in|last|zes|	2-3 13
in|last|zie|	2-3 -12
in|last|zio|	1 -16
in|last|zul|	2-3 -9
in|last|zón|	1 -10	2-3 8
in|last|âge|	2-3 -20
in|last|äre|	2-3 12
in|last|ços|	2-3 9
in|last|ène|	2-3 12
in|last|ère|	1 -9	2-3 8
in|last|ées|	2-3 21
in|last|ôme|	2-3 -15
in|last|ões|	2-3 16
in|last|öwe|	1 -15
in|last|ück|	1 -15
in|last|ütz|	1 -12
in|shape|=a =la word|	2-3 -16	8+ 9
in|shape|=a =minha word|	8+ 10
in|shape|=a capital capital|	4-7 -12
in|shape|=a capital word|	2-3 12	4-7 18	8+ 14
in|shape|=a capital|	2-3 -18
in|shape|=a verb =of|	8+ 20
in|shape|=a verb =without|	4-7 17
in|shape|=a verb =with|	4-7 23
in|shape|=a verb word|	4-7 19
in|shape|=a verb|	2-3 20
in|shape|=a word =and|	4-7 -9
in|shape|=a word =a|	8+ 11
in|shape|=a word =con|	4-7 -9
in|shape|=a word =de|	4-7 13	8+ 11
in|shape|=a word =does|	8+ 16
in|shape|=a word =do|	4-7 -12
in|shape|=a word =era|	4-7 13
in|shape|=a word =estava|	4-7 11
in|shape|=a word =está|	8+ 8
in|shape|=a word =for|	4-7 13
in|shape|=a word =into|	4-7 26
in|shape|=a word =in|	4-7 29	8+ 16
in|shape|=a word =is|	4-7 10	8+ 18
in|shape|=a word =me|	4-7 -8	8+ 7
in|shape|=a word =not|	4-7 34
in|shape|=a word =no|	4-7 7
in|shape|=a word =não|	4-7 14	8+ 8
in|shape|=a word =of|	4-7 43	8+ 18
in|shape|=a word =on|	4-7 24	8+ 16
in|shape|=a word =que|	8+ 14
in|shape|=a word =that|	4-7 32	8+ 13
in|shape|=a word =to|	4-7 26
in|shape|=a word =without|	4-7 19	8+ 16
in|shape|=a word =with|	8+ 14
in|shape|=a word =é|	4-7 15	8+ 8
in|shape|=a word adverb|	4-7 -14	8+ 13
in|shape|=a word number|	2-3 -17
in|shape|=a word verb|	2-3 19	4-7 28	8+ 14
in|shape|=a word word|	2-3 22	4-7 19	8+ 34
in|shape|=a word|	2-3 -16
in|shape|=aan =de word|	2-3 -12
in|shape|=abbiamo word =a|	8+ 12
in|shape|=abbiamo word =con|	8+ 12
in|shape|=abbiamo word =un|	4-7 9
in|shape|=abbiamo word word|	4-7 8	8+ 9
in|shape|=about =as word|	4-7 19
in|shape|=about word|	2-3 16
in|shape|=ai word word|	8+ 7
in|shape|=al word word|	8+ 14
in|shape|=all word =no|	4-7 17
in|shape|=am capital =vor|	4-7 -14
in|shape|=among =the =most|	4-7 16
in|shape|=an word =doesn't|	8+ 12
in|shape|=an word =in|	4-7 22
in|shape|=an word =of|	4-7 20
in|shape|=an word word|	2-3 30	4-7 20	8+ 19
in|shape|=and =i verb|	8+ 10
in|shape|=and =i word|	8+ 11
in|shape|=and =the word|	8+ 11
in|shape|=and capital capital|	8+ 16
in|shape|=and verb =it|	4-7 11
in|shape|=and word word|	8+ 14
in|shape|=any word|	2-3 21
in|shape|=ao word word|	8+ 14
in|shape|=are =you word|	2-3 -13
in|shape|=as =a word|	8+ 15
in|shape|=as word =as|	4-7 -17	8+ 14
in|shape|=as word =não|	4-7 11
in|shape|=at =every word|	4-7 9
in|shape|=at =the word|	4-7 16	8+ 13
in|shape|=at =this verb|	8+ 11
in|shape|=at word =with|	4-7 14
in|shape|=até =ao word|	2-3 11
in|shape|=até =o word|	4-7 -8
in|shape|=au word =de|	8+ 9
in|shape|=au word word|	8+ 13
in|shape|=au word|	2-3 -13
in|shape|=auf =dem capital|	4-7 13
in|shape|=avec =la adverb|	4-7 12
in|shape|=avec word|	2-3 19
in|shape|=before word|	2-3 21
in|shape|=beyond word|	2-3 18
in|shape|=bij =de word|	8+ 7
in|shape|=but =a word|	4-7 13	8+ 20
in|shape|=but =i verb|	8+ 13
in|shape|=but =the word|	8+ 18
in|shape|=but word word|	8+ 8
in|shape|=by =the word|	8+ 16
in|shape|=by word|	2-3 21
in|shape|=cada word =de|	8+ 10
in|shape|=cada word =que|	8+ 7
in|shape|=cada word|	2-3 12
in|shape|=ce word =pas|	4-7 18	8+ 19
in|shape|=che adverb word|	4-7 11
in|shape|=ci =hanno word|	8+ 7
in|shape|=ci word word|	4-7 -7
in|shape|=com =a word|	4-7 18
in|shape|=com =os word|	4-7 19
in|shape|=com word =das|	8+ 17
in|shape|=com word =e|	4-7 20
in|shape|=com word|	2-3 -10
in|shape|=con =el word|	4-7 11
in|shape|=con =il word|	4-7 -12
in|shape|=con =la word|	4-7 23
in|shape|=con =le word|	4-7 15	8+ 11
in|shape|=con =los word|	4-7 15
in|shape|=con word =y|	4-7 16
in|shape|=con word word|	4-7 13
in|shape|=con word|	2-3 32
in|shape|=could =have =been|	4-7 16
in|shape|=could =have verb|	4-7 16
in|shape|=cuando =la word|	8+ 15
in|shape|=da =mio word|	2-3 10
in|shape|=da adverb =si|	4-7 11
in|shape|=da capital|	2-3 -14
in|shape|=dans =le word|	4-7 13
in|shape|=das =ist =ein|	8+ 7
in|shape|=das =ist =kein|	8+ 8
in|shape|=das =ist capital|	2-3 10
in|shape|=das =ist word|	8+ 12
in|shape|=das capital =war|	4-7 10	8+ 11
in|shape|=das capital|	2-3 -7
in|shape|=das word capital|	4-7 10
in|shape|=dat =een word|	4-7 10
in|shape|=dat =is =geen|	4-7 14
in|shape|=dat =ze word|	8+ 10
in|shape|=dat verb word|	4-7 9
in|shape|=dat word =ik|	4-7 11	8+ 8
in|shape|=dat word word|	8+ 9
in|shape|=de =la word|	8+ 10
in|shape|=de capital capital|	2-3 -8
in|shape|=de capital|	2-3 -15
in|shape|=de word =com|	4-7 16
in|shape|=de word =de|	4-7 15
in|shape|=de word =die|	8+ 13
in|shape|=de word =e|	4-7 19
in|shape|=de word =hebben|	8+ 9
in|shape|=de word =is|	4-7 12	8+ 13
in|shape|=de word =no|	4-7 -13
in|shape|=de word =que|	4-7 19
in|shape|=de word =uit|	4-7 8
in|shape|=de word =van|	4-7 -8	8+ 10
in|shape|=de word =waren|	4-7 17
in|shape|=de word adverb|	4-7 12
in|shape|=de word verb|	4-7 16	8+ 9
in|shape|=de word word|	4-7 23	8+ 13
in|shape|=de word|	2-3 -15
in|shape|=den capital|	2-3 -13
in|shape|=der capital =hat|	4-7 21	8+ 15
in|shape|=der capital =ist|	4-7 -13	8+ 8
in|shape|=der capital word|	4-7 20	8+ 7
in|shape|=der word capital|	2-3 -9
in|shape|=des word =de|	4-7 16
in|shape|=des word =et|	4-7 16
in|shape|=des word word|	4-7 10	8+ 9
in|shape|=desde =el word|	4-7 10
in|shape|=deux word word|	2-3 15	4-7 16	8+ 10
in|shape|=di word =non|	4-7 15
in|shape|=di word word|	2-3 15	4-7 11
in|shape|=di word|	2-3 14
in|shape|=did =the word|	8+ 17
in|shape|=did =you verb|	4-7 11
in|shape|=die =haben adverb|	4-7 19
in|shape|=die capital =haben|	8+ 15
in|shape|=die capital =hat|	8+ 15
in|shape|=die capital =ist|	8+ 10
in|shape|=die capital =sind|	4-7 -11
in|shape|=die capital =war|	4-7 13
in|shape|=die capital word|	2-3 10	4-7 11	8+ 14
in|shape|=die capital|	2-3 -10
in|shape|=die word =in|	4-7 11
in|shape|=die word capital|	2-3 -9
in|shape|=die word word|	4-7 8
in|shape|=diese capital word|	4-7 10
in|shape|=dit =is =de|	8+ 11
in|shape|=dit =is =geen|	8+ 14
in|shape|=dit word word|	8+ 11
in|shape|=do =not word|	2-3 -13
in|shape|=dos word|	2-3 -9
in|shape|=down =to =the|	4-7 17
in|shape|=dès word|	2-3 13
in|shape|=e =o word|	8+ 18
in|shape|=e adverb word|	2-3 11	4-7 11
in|shape|=e adverb|	2-3 15
in|shape|=e word =a|	8+ 16
in|shape|=e word word|	2-3 10	4-7 10	8+ 9
in|shape|=een capital|	2-3 11
in|shape|=een word =dat|	4-7 15
in|shape|=een word =die|	4-7 9	8+ 21
in|shape|=een word =en|	8+ 10
in|shape|=een word =geen|	4-7 11
in|shape|=een word =in|	4-7 14
in|shape|=een word =is|	4-7 19	8+ 18
in|shape|=een word =kan|	8+ 8
in|shape|=een word =maar|	4-7 11
in|shape|=een word =met|	4-7 15
in|shape|=een word =naar|	4-7 8
in|shape|=een word =op|	4-7 18
in|shape|=een word =uit|	4-7 7
in|shape|=een word =van|	4-7 22
in|shape|=een word =voor|	4-7 11
in|shape|=een word adverb|	4-7 12
in|shape|=een word verb|	8+ 12
in|shape|=een word word|	2-3 34	4-7 23
in|shape|=ein capital =auf|	4-7 11
in|shape|=ein capital =der|	4-7 11
in|shape|=ein capital =mit|	4-7 12
in|shape|=ein capital word|	4-7 9	8+ 10
in|shape|=ein word capital|	4-7 15
in|shape|=eine capital =die|	4-7 9
in|shape|=eine capital =mit|	8+ 8
in|shape|=eine capital word|	8+ 9
in|shape|=eine capital|	2-3 17
in|shape|=eine word verb|	2-3 7
in|shape|=el capital|	2-3 -12
in|shape|=el word =a|	4-7 -15
in|shape|=el word =del|	4-7 -12	8+ 14
in|shape|=el word =de|	4-7 -18
in|shape|=el word =lo|	4-7 17
in|shape|=el word =me|	8+ 11
in|shape|=el word =no|	4-7 24	8+ 7
in|shape|=el word =que|	8+ -8
in|shape|=el word =se|	4-7 19	8+ 13
in|shape|=el word =tiene|	4-7 10
in|shape|=el word adverb|	4-7 17
in|shape|=el word capital|	8+ 11
in|shape|=el word word|	2-3 21	4-7 8	8+ 19
in|shape|=el word|	2-3 -17
in|shape|=ela =me word|	4-7 8
in|shape|=ela =tem word|	8+ 14
in|shape|=ele verb =que|	8+ 8
in|shape|=eles word adverb|	8+ 13
in|shape|=elle =est word|	8+ 7
in|shape|=elle =nous word|	8+ 7
in|shape|=elle word =les|	4-7 12
in|shape|=elle word word|	4-7 13
in|shape|=em number =eu|	8+ 16
in|shape|=em number word|	8+ 9
in|shape|=em word =de|	4-7 17
in|shape|=em word word|	2-3 17
in|shape|=em word|	2-3 7
in|shape|=en =die word|	4-7 8
in|shape|=en =el word|	2-3 14	4-7 12
in|shape|=en =la word|	8+ 10
in|shape|=en =mi word|	4-7 11	8+ 8
in|shape|=en =un word|	2-3 13
in|shape|=en capital word|	8+ 13
in|shape|=en word =de|	4-7 14
in|shape|=en word =y|	4-7 19
in|shape|=en word adverb|	4-7 12
in|shape|=en word word|	2-3 11	4-7 15	8+ 13
in|shape|=en word|	2-3 -11
in|shape|=er =hat verb|	8+ 7
in|shape|=er =hatte word|	4-7 10
in|shape|=era =lo word|	4-7 15
in|shape|=es =la word|	8+ 11
in|shape|=es =un word|	4-7 14	8+ 9
in|shape|=es =una word|	2-3 11	8+ 16
in|shape|=es adverb word|	4-7 13
in|shape|=es verb adverb|	4-7 8
in|shape|=es word|	2-3 9
in|shape|=estava =a word|	2-3 16	4-7 10
in|shape|=et =je word|	4-7 13
in|shape|=et =les word|	4-7 22
in|shape|=et word word|	4-7 17
in|shape|=et word|	2-3 -10
in|shape|=eu word =de|	8+ 8
in|shape|=eu word word|	4-7 11	8+ 13
in|shape|=every word word|	4-7 13
in|shape|=every word|	2-3 -11
in|shape|=fait word|	2-3 -9
in|shape|=for =the word|	2-3 15	4-7 -16
in|shape|=for word word|	2-3 19	8+ 10
in|shape|=geen word word|	4-7 10
in|shape|=geen word|	2-3 12
in|shape|=gli word word|	4-7 7
in|shape|=ha word =a|	8+ 11
in|shape|=ha word =di|	4-7 7
in|shape|=ha word word|	2-3 10	8+ 10
in|shape|=ha word|	2-3 13
in|shape|=has =the word|	8+ 14
in|shape|=he =did =the|	4-7 14
in|shape|=he =had =a|	8+ 8
in|shape|=he =had word|	8+ 13
in|shape|=he =has =my|	8+ 11
in|shape|=he =has word|	8+ 9
in|shape|=he =is =not|	8+ 8
in|shape|=he =is word|	4-7 15	8+ 15
in|shape|=he =never word|	4-7 11
in|shape|=he =was =the|	8+ 11
in|shape|=he =was adverb|	4-7 10
in|shape|=he =was verb|	8+ 11
in|shape|=he =was word|	4-7 11	8+ 14
in|shape|=he =will word|	8+ 13
in|shape|=he =would =like|	4-7 10
in|shape|=he adverb word|	4-7 22	8+ 19
in|shape|=he verb =about|	4-7 17
in|shape|=he verb =he|	8+ 10
in|shape|=he verb =it|	4-7 11
in|shape|=he verb =i|	8+ 13
in|shape|=he verb =me|	4-7 12	8+ 17
in|shape|=he verb =on|	8+ 11
in|shape|=he verb =them|	4-7 9
in|shape|=he verb =the|	8+ 12
in|shape|=he verb =to|	4-7 12	8+ 13
in|shape|=he verb capital|	8+ 20
in|shape|=he verb word|	8+ 9
in|shape|=he word =me|	8+ 9
in|shape|=he word =the|	8+ 22
in|shape|=he word =to|	8+ 10
in|shape|=he word word|	4-7 14	8+ 12
in|shape|=he's =a word|	8+ 14
in|shape|=het =gaat =niet|	8+ 12
in|shape|=het =is =een|	4-7 19	8+ 7
in|shape|=het capital|	2-3 -9
in|shape|=het word =is|	8+ 21
in|shape|=het word word|	2-3 -13	4-7 18	8+ 7
in|shape|=het word|	2-3 -12
in|shape|=hij =heeft =nooit|	8+ 7
in|shape|=hij =heeft word|	4-7 9
in|shape|=hij =is word|	8+ 10
in|shape|=hij =was adverb|	4-7 8
in|shape|=hij verb =het|	4-7 12
in|shape|=hij word =naar|	8+ 11
in|shape|=hij word adverb|	8+ 7
in|shape|=hij word word|	8+ 7
in|shape|=ho word =gli|	4-7 10
in|shape|=ho word =i|	4-7 18
in|shape|=ho word =le|	4-7 11
in|shape|=ho word adverb|	8+ 10
in|shape|=ho word word|	4-7 12	8+ 10
in|shape|=how =do =you|	8+ 11
in|shape|=há =um word|	8+ 11
in|shape|=há word word|	4-7 12
in|shape|=i =am =a|	4-7 -13	8+ 10
in|shape|=i =am =not|	4-7 13	8+ 14
in|shape|=i =am adverb|	4-7 14	8+ 15
in|shape|=i =am number|	8+ 15
in|shape|=i =am verb|	8+ 19
in|shape|=i =am word|	2-3 22	8+ 21
in|shape|=i =can verb|	8+ 11
in|shape|=i =can word|	8+ 9
in|shape|=i =can't verb|	4-7 12
in|shape|=i =could =have|	4-7 14
in|shape|=i =could verb|	8+ 10
in|shape|=i =did =not|	8+ 17
in|shape|=i =did word|	4-7 21
in|shape|=i =didn't verb|	8+ 8
in|shape|=i =didn't word|	4-7 15
in|shape|=i =didn’t verb|	4-7 18	8+ 9
in|shape|=i =do =not|	8+ 14
in|shape|=i =don't verb|	4-7 18	8+ 15
in|shape|=i =don’t verb|	4-7 13	8+ 12
in|shape|=i =had =a|	8+ 12
in|shape|=i =had =it|	8+ 15
in|shape|=i =had =to|	8+ 11
in|shape|=i =had word|	8+ 9
in|shape|=i =have =a|	8+ 12
in|shape|=i =have =been|	8+ 12
in|shape|=i =have =never|	8+ 10
in|shape|=i =have =not|	4-7 13
in|shape|=i =have =no|	8+ 9
in|shape|=i =have =two|	4-7 10
in|shape|=i =have adverb|	8+ 14
in|shape|=i =have verb|	4-7 21	8+ 12
in|shape|=i =have word|	4-7 14	8+ 15
in|shape|=i =never verb|	4-7 18	8+ 9
in|shape|=i =shall =be|	8+ 14
in|shape|=i =was =a|	8+ 10
in|shape|=i =was =in|	8+ 10
in|shape|=i =was verb|	4-7 25	8+ 13
in|shape|=i =was word|	2-3 27	4-7 21	8+ 18
in|shape|=i =will =not|	4-7 18	8+ 18
in|shape|=i =will verb|	8+ 10
in|shape|=i =will word|	8+ 14
in|shape|=i =would =be|	8+ 9
in|shape|=i =would =like|	8+ 20
in|shape|=i =would adverb|	4-7 16
in|shape|=i =would verb|	8+ 13
in|shape|=i adverb =have|	8+ 10
in|shape|=i adverb verb|	4-7 13	8+ 18
in|shape|=i adverb word|	4-7 21	8+ 10
in|shape|=i verb =a|	4-7 12	8+ 15
in|shape|=i verb =because|	4-7 18
in|shape|=i verb =for|	4-7 10
in|shape|=i verb =her|	8+ 16
in|shape|=i verb =he|	8+ 11
in|shape|=i verb =him|	4-7 17	8+ 12
in|shape|=i verb =in|	8+ 10
in|shape|=i verb =it's|	8+ 12
in|shape|=i verb =it|	4-7 18	8+ 11
in|shape|=i verb =it’s|	8+ 12
in|shape|=i verb =i|	8+ 14
in|shape|=i verb =my|	8+ 14
in|shape|=i verb =no|	8+ 17
in|shape|=i verb =one|	8+ 7
in|shape|=i verb =on|	8+ 11
in|shape|=i verb =out|	8+ 10
in|shape|=i verb =she|	4-7 15
in|shape|=i verb =so|	2-3 14
in|shape|=i verb =that|	8+ 16
in|shape|=i verb =them|	4-7 12	8+ 17
in|shape|=i verb =they|	8+ 11
in|shape|=i verb =the|	4-7 14	8+ 20
in|shape|=i verb =this|	8+ 16
in|shape|=i verb =to|	4-7 20	8+ 22
in|shape|=i verb =we|	8+ 17
in|shape|=i verb =what|	8+ 15
in|shape|=i verb =where|	4-7 12
in|shape|=i verb =you|	4-7 13	8+ 15
in|shape|=i verb adverb|	8+ 10
in|shape|=i verb capital|	4-7 14	8+ 14
in|shape|=i verb word|	2-3 20	4-7 24	8+ 19
in|shape|=i word =at|	8+ 11
in|shape|=i word =a|	8+ 15
in|shape|=i word =con|	4-7 -14
in|shape|=i word =del|	8+ 12
in|shape|=i word =down|	4-7 10
in|shape|=i word =for|	8+ 12
in|shape|=i word =four|	8+ 12
in|shape|=i word =him|	8+ 11
in|shape|=i word =in|	8+ 9
in|shape|=i word =it|	2-3 27	4-7 21	8+ 19
in|shape|=i word =my|	4-7 26	8+ 17
in|shape|=i word =one|	8+ 10
in|shape|=i word =on|	4-7 14
in|shape|=i word =sono|	8+ 7
in|shape|=i word =the|	4-7 25	8+ 15
in|shape|=i word =to|	4-7 9	8+ 13
in|shape|=i word =two|	8+ 12
in|shape|=i word =up|	8+ 17
in|shape|=i word capital|	8+ 16
in|shape|=i word verb|	4-7 16
in|shape|=i word word|	4-7 32	8+ 16
in|shape|=i word|	2-3 -10
in|shape|=i'd =like =to|	4-7 10
in|shape|=i'd adverb word|	8+ 7
in|shape|=i'm =a word|	2-3 17	8+ 12
in|shape|=i'm =not word|	2-3 16	4-7 13	8+ 11
in|shape|=i'm word =to|	8+ 9
in|shape|=i've =been verb|	8+ 18
in|shape|=i've =been word|	4-7 12	8+ 13
in|shape|=i've =never verb|	8+ 15
in|shape|=i've word =it|	8+ 12
in|shape|=i've word =the|	8+ 10
in|shape|=i've word word|	8+ 10
in|shape|=ich =habe =den|	4-7 14
in|shape|=ich =habe =die|	8+ 8
in|shape|=ich =habe =ihn|	4-7 13	8+ 8
in|shape|=ich =habe =mit|	8+ 14
in|shape|=ich =war word|	4-7 17
in|shape|=ich =wollte adverb|	4-7 11
in|shape|=ich word adverb|	2-3 -10	4-7 18	8+ 8
in|shape|=ich word capital|	4-7 11	8+ 11
in|shape|=ich word word|	4-7 14	8+ 8
in|shape|=if =a word|	8+ 17
in|shape|=if =he word|	8+ 11
in|shape|=if =i =was|	8+ 11
in|shape|=if =i word|	8+ 15
in|shape|=if =it =was|	8+ 13
in|shape|=if =it word|	4-7 18
in|shape|=if =the capital|	8+ 18
in|shape|=if =the word|	4-7 19	8+ 13
in|shape|=if =this word|	8+ 10
in|shape|=if =we =are|	8+ 12
in|shape|=if =you verb|	8+ 8
in|shape|=if =you word|	8+ 12
in|shape|=if =you're word|	8+ 7
in|shape|=if capital capital|	8+ 12
in|shape|=if capital word|	8+ 12
in|shape|=if word verb|	8+ 13
in|shape|=if word word|	8+ 17
in|shape|=ik =kan word|	2-3 11
in|shape|=ik verb =dat|	4-7 10	8+ 8
in|shape|=ik verb =de|	8+ 8
in|shape|=ik verb adverb|	8+ 16
in|shape|=ik verb word|	4-7 15	8+ 22
in|shape|=ik word =de|	4-7 13	8+ 12
in|shape|=ik word =drie|	8+ 7
in|shape|=ik word =een|	8+ 10
in|shape|=ik word =geen|	8+ 20
in|shape|=ik word =hem|	8+ 9
in|shape|=ik word =het|	8+ 20
in|shape|=ik word =in|	8+ 7
in|shape|=ik word =me|	8+ 15
in|shape|=ik word =mijn|	4-7 14	8+ 11
in|shape|=ik word =nooit|	8+ 7
in|shape|=ik word adverb|	8+ 15
in|shape|=ik word word|	2-3 14	4-7 14
in|shape|=il =a word|	8+ 12
in|shape|=il =est adverb|	8+ 7
in|shape|=il =est word|	8+ 13
in|shape|=il =me word|	4-7 19	8+ 9
in|shape|=il =mio word|	4-7 14	8+ 8
in|shape|=il =ne word|	4-7 27	8+ 14
in|shape|=il capital word|	4-7 21
in|shape|=il capital|	2-3 -22
in|shape|=il word =a|	4-7 16	8+ 12
in|shape|=il word =delle|	4-7 -15
in|shape|=il word =des|	4-7 13
in|shape|=il word =di|	4-7 -10
in|shape|=il word =era|	4-7 14
in|shape|=il word =ha|	4-7 21
in|shape|=il word =lo|	4-7 25	8+ 14
in|shape|=il word =mi|	8+ 8
in|shape|=il word =non|	4-7 22	8+ 7
in|shape|=il word =pas|	4-7 16
in|shape|=il word =è|	4-7 -13	8+ 9
in|shape|=il word adverb|	4-7 15	8+ 7
in|shape|=il word capital|	8+ 9
in|shape|=il word verb|	4-7 13
in|shape|=il word word|	2-3 -10	4-7 29	8+ 11
in|shape|=il word|	2-3 -20
in|shape|=ils =ont word|	4-7 10
in|shape|=ils =sont word|	4-7 17
in|shape|=ils word word|	4-7 11
in|shape|=im capital verb|	8+ 12
in|shape|=im capital|	2-3 12
in|shape|=in =a word|	4-7 15	8+ 21
in|shape|=in =der capital|	8+ 16
in|shape|=in =my word|	8+ 11
in|shape|=in =the capital|	8+ 13
in|shape|=in =the word|	2-3 16	4-7 23	8+ 15
in|shape|=in =this word|	8+ 12
in|shape|=in capital =it|	8+ 14
in|shape|=in capital =they|	8+ 12
in|shape|=in capital capital|	8+ 10
in|shape|=in capital word|	8+ 14
in|shape|=in word =and|	4-7 15
in|shape|=in word =con|	4-7 14
in|shape|=in word =e|	4-7 19
in|shape|=in word word|	2-3 35	4-7 30	8+ 17
in|shape|=in word|	2-3 -7
in|shape|=io =le word|	4-7 13
in|shape|=io word =il|	4-7 7
in|shape|=is =a word|	4-7 14
in|shape|=is =that =a|	4-7 15
in|shape|=is =that word|	4-7 18
in|shape|=is capital capital|	8+ 13
in|shape|=it =had word|	4-7 8
in|shape|=it =has word|	8+ 12
in|shape|=it =is =a|	4-7 22	8+ 15
in|shape|=it =is =not|	8+ 10
in|shape|=it =is =the|	4-7 9	8+ 12
in|shape|=it =is adverb|	4-7 16	8+ 13
in|shape|=it =is word|	2-3 25	4-7 15	8+ 20
in|shape|=it =was =a|	4-7 25	8+ 14
in|shape|=it =was =not|	8+ 12
in|shape|=it =was =the|	4-7 13	8+ 15
in|shape|=it =was adverb|	8+ 11
in|shape|=it =was capital|	8+ 11
in|shape|=it =was verb|	8+ 12
in|shape|=it =was word|	2-3 24	4-7 19	8+ 18
in|shape|=it =would =be|	4-7 11
in|shape|=it adverb word|	4-7 9
in|shape|=it verb =to|	8+ 13
in|shape|=it verb verb|	4-7 7
in|shape|=it word =a|	8+ 16
in|shape|=it word =up|	4-7 14
in|shape|=it word =with|	4-7 11
in|shape|=it word number|	8+ 9
in|shape|=it word word|	4-7 10	8+ 12
in|shape|=it's =a verb|	8+ 11
in|shape|=it's =a word|	4-7 20	8+ 16
in|shape|=it's =my word|	8+ 14
in|shape|=it's =not word|	8+ 12
in|shape|=it's =the word|	4-7 15	8+ 11
in|shape|=it's adverb word|	8+ 12
in|shape|=it's word =it's|	8+ 11
in|shape|=it's word =to|	8+ 13
in|shape|=it's word word|	2-3 15	8+ 18
in|shape|=it's word|	2-3 11
in|shape|=it’s =a word|	2-3 19	4-7 11	8+ 12
in|shape|=it’s word =to|	8+ 11
in|shape|=it’s word|	2-3 16
in|shape|=i’d =like =to|	4-7 18	8+ 7
in|shape|=i’m =a word|	4-7 10
in|shape|=i’m =not word|	4-7 14	8+ -9
in|shape|=i’m adverb word|	8+ 13
in|shape|=i’m word =to|	8+ 13
in|shape|=i’m word word|	8+ 13
in|shape|=i’m word|	2-3 -12
in|shape|=i’ve =been verb|	8+ 13
in|shape|=je =lui =ai|	8+ 21
in|shape|=je =lui word|	8+ 9
in|shape|=je =ne =me|	4-7 11	8+ 8
in|shape|=je =ne verb|	8+ 15
in|shape|=je =ne word|	4-7 19	8+ 12
in|shape|=je word =ai|	4-7 10
in|shape|=je word =jamais|	4-7 13
in|shape|=je word =la|	8+ 11
in|shape|=je word =le|	8+ 8
in|shape|=je word =pas|	4-7 15
in|shape|=je word =que|	8+ 8
in|shape|=je word =à|	8+ 8
in|shape|=je word adverb|	4-7 20
in|shape|=je word word|	2-3 17	8+ 10
in|shape|=kein capital adverb|	4-7 8
in|shape|=kein capital word|	4-7 8
in|shape|=la =del word|	2-3 -14
in|shape|=la adverb word|	4-7 25
in|shape|=la capital =del|	4-7 7
in|shape|=la capital =des|	4-7 -16
in|shape|=la capital =de|	4-7 -12
in|shape|=la capital =du|	4-7 -9
in|shape|=la capital =et|	4-7 -16
in|shape|=la capital capital|	2-3 -16
in|shape|=la capital word|	8+ 13
in|shape|=la capital|	2-3 -27
in|shape|=la word =a|	4-7 8
in|shape|=la word =con|	8+ 8
in|shape|=la word =dei|	4-7 -13
in|shape|=la word =del|	4-7 -21
in|shape|=la word =de|	4-7 -14	8+ 13
in|shape|=la word =di|	8+ 12
in|shape|=la word =du|	4-7 -16	8+ 10
in|shape|=la word =era|	8+ 8
in|shape|=la word =est|	8+ 7
in|shape|=la word =es|	8+ 11
in|shape|=la word =ha|	8+ 9
in|shape|=la word =la|	4-7 18
in|shape|=la word =nel|	8+ 11
in|shape|=la word =ne|	8+ 10
in|shape|=la word =non|	4-7 23
in|shape|=la word =para|	4-7 18
in|shape|=la word =que|	4-7 -14
in|shape|=la word =à|	4-7 13
in|shape|=la word =è|	4-7 28	8+ 14
in|shape|=la word adverb|	4-7 14
in|shape|=la word capital|	2-3 -9
in|shape|=la word verb|	4-7 17	8+ 11
in|shape|=la word word|	8+ 10
in|shape|=la word|	2-3 -16
in|shape|=las word =las|	4-7 12
in|shape|=las word =no|	4-7 9
in|shape|=las word word|	8+ 7
in|shape|=le =ho verb|	4-7 9
in|shape|=le adverb word|	8+ 12
in|shape|=le capital =a|	8+ 15
in|shape|=le capital =des|	4-7 -19
in|shape|=le capital =du|	4-7 -8
in|shape|=le capital =et|	4-7 -7
in|shape|=le capital capital|	2-3 -12
in|shape|=le capital word|	2-3 -7
in|shape|=le capital|	2-3 -17
in|shape|=le verb =a|	8+ 7
in|shape|=le word =a|	4-7 17	8+ 10
in|shape|=le word =ci|	8+ 8
in|shape|=le word =della|	4-7 -12
in|shape|=le word =des|	4-7 -15
in|shape|=le word =de|	4-7 -10	8+ 23
in|shape|=le word =du|	4-7 -14
in|shape|=le word =erano|	4-7 14
in|shape|=le word =est|	8+ 21
in|shape|=le word =il|	4-7 28
in|shape|=le word =je|	8+ 15
in|shape|=le word =le|	8+ 15
in|shape|=le word =lui|	8+ 9
in|shape|=le word =ne|	4-7 21
in|shape|=le word =sono|	4-7 8
in|shape|=le word =était|	8+ 8
in|shape|=le word verb|	8+ 8
in|shape|=le word word|	8+ -9
in|shape|=lei =la word|	4-7 7
in|shape|=les capital =de|	4-7 -9
in|shape|=les capital word|	2-3 -14
in|shape|=les capital|	2-3 -7
in|shape|=les verb =que|	8+ 10
in|shape|=les word =de|	4-7 -14	8+ 20
in|shape|=les word =ne|	4-7 13
in|shape|=les word =ont|	4-7 14	8+ 7
in|shape|=les word =sont|	8+ 9
in|shape|=les word word|	2-3 11	4-7 20
in|shape|=les word|	2-3 -12
in|shape|=like =a word|	4-7 20	8+ 12
in|shape|=lo =de word|	4-7 7
in|shape|=lo =que =no|	8+ 9
in|shape|=lo =que word|	4-7 12
in|shape|=lo verb adverb|	4-7 14
in|shape|=lo word =con|	8+ 8
in|shape|=lo word =que|	4-7 16
in|shape|=lo word word|	8+ 11
in|shape|=lo word|	2-3 12
in|shape|=los =que word|	4-7 -12
in|shape|=los capital capital|	2-3 -10
in|shape|=los capital|	2-3 -12
in|shape|=los word =del|	4-7 -7
in|shape|=los word =de|	4-7 -11
in|shape|=los word =no|	4-7 9	8+ 7
in|shape|=los word word|	2-3 8	4-7 19
in|shape|=los word|	2-3 -7
in|shape|=ma =le word|	4-7 11
in|shape|=ma word =a|	8+ 11
in|shape|=ma word word|	4-7 15	8+ 27
in|shape|=mais word =ne|	4-7 12
in|shape|=man word =die|	4-7 8
in|shape|=man word word|	4-7 14	8+ 8
in|shape|=may =have =been|	4-7 16
in|shape|=me word =por|	4-7 19
in|shape|=me word word|	4-7 13	8+ 9
in|shape|=mein capital =hat|	4-7 10
in|shape|=mein capital word|	8+ 15
in|shape|=mes word word|	4-7 16
in|shape|=met =een word|	4-7 13
in|shape|=met word =en|	4-7 10
in|shape|=met word word|	8+ 8
in|shape|=met word|	2-3 16
in|shape|=meu word word|	8+ 9
in|shape|=mi =avevano verb|	8+ 12
in|shape|=mi =ha verb|	8+ 7
in|shape|=mi =ha word|	4-7 11	8+ 13
in|shape|=mi =hanno verb|	8+ 10
in|shape|=mi word =fue|	8+ 8
in|shape|=mi word word|	4-7 14	8+ 11
in|shape|=mijn word =hebben|	8+ 11
in|shape|=mijn word =heeft|	8+ 7
in|shape|=mijn word verb|	4-7 10	8+ 15
in|shape|=mijn word word|	4-7 19
in|shape|=mio word verb|	8+ 12
in|shape|=mit capital|	2-3 10
in|shape|=mit word capital|	2-3 14
in|shape|=mon word =a|	4-7 10
in|shape|=mon word =est|	4-7 13	8+ 8
in|shape|=mon word verb|	8+ 15
in|shape|=mon word word|	8+ 11
in|shape|=my capital capital|	2-3 -19
in|shape|=my word =are|	4-7 16	8+ 14
in|shape|=my word =has|	8+ 12
in|shape|=my word =in|	8+ 11
in|shape|=my word =is|	8+ 13
in|shape|=my word =was|	4-7 14	8+ 14
in|shape|=my word capital|	8+ 8
in|shape|=my word verb|	4-7 24	8+ 27
in|shape|=my word word|	4-7 21	8+ 19
in|shape|=na =de word|	2-3 8
in|shape|=na =minha word|	8+ 14
in|shape|=na word word|	2-3 14
in|shape|=na word|	2-3 18
in|shape|=ne =pas word|	8+ 7
in|shape|=ne word =pas|	4-7 10	8+ 14
in|shape|=ne word =que|	4-7 17
in|shape|=ne word word|	4-7 10
in|shape|=nel =mio word|	8+ 12
in|shape|=nella word word|	4-7 10
in|shape|=nem word word|	2-3 12	4-7 11
in|shape|=never adverb|	2-3 -22
in|shape|=ni =el word|	4-7 15
in|shape|=ni word =ni|	4-7 22
in|shape|=nicht word capital|	2-3 -12
in|shape|=nicht word word|	2-3 15
in|shape|=nicht word|	2-3 15
in|shape|=niet word adverb|	4-7 19
in|shape|=niet word word|	2-3 12
in|shape|=niet word|	2-3 9
in|shape|=no =es =un|	4-7 15	8+ 9
in|shape|=no =es word|	4-7 12
in|shape|=no =ha word|	4-7 11
in|shape|=no =me word|	4-7 -14	8+ 7
in|shape|=no =puede word|	4-7 17
in|shape|=no =se word|	4-7 21	8+ 12
in|shape|=no adverb word|	2-3 -10
in|shape|=no capital =no|	4-7 -13
in|shape|=no verb word|	4-7 28
in|shape|=no verb|	2-3 -7
in|shape|=no word =al|	4-7 16
in|shape|=no word =a|	8+ 7
in|shape|=no word =beyond|	4-7 20
in|shape|=no word =for|	4-7 14
in|shape|=no word =in|	4-7 18
in|shape|=no word =los|	4-7 11
in|shape|=no word =no|	4-7 24
in|shape|=no word =por|	8+ 15
in|shape|=no word =que|	4-7 10
in|shape|=no word =to|	4-7 16
in|shape|=no word adverb|	2-3 -13
in|shape|=no word verb|	2-3 19	4-7 -7
in|shape|=no word word|	2-3 25	4-7 16	8+ 19
in|shape|=no word|	2-3 -10
in|shape|=non =abbiamo word|	8+ 9
in|shape|=non =ci word|	4-7 12
in|shape|=non =ha =mai|	4-7 14
in|shape|=non =ha word|	8+ 10
in|shape|=non =ho =mai|	8+ 12
in|shape|=non =ho word|	4-7 7	8+ 7
in|shape|=non =può word|	4-7 17
in|shape|=non =si word|	4-7 -17
in|shape|=non =sono =un|	8+ 9
in|shape|=non =è =mai|	4-7 16
in|shape|=non =è =una|	4-7 9
in|shape|=non =è =un|	4-7 16	8+ 14
in|shape|=non =è word|	8+ 8
in|shape|=non word =a|	4-7 8
in|shape|=non word =come|	8+ 13
in|shape|=non word =il|	8+ 10
in|shape|=non word =la|	4-7 17
in|shape|=non word =un|	4-7 18	8+ 8
in|shape|=non word adverb|	4-7 14
in|shape|=non word word|	4-7 12	8+ 9
in|shape|=non word|	2-3 -12
in|shape|=non|	1 12
in|shape|=nos word =sont|	8+ 7
in|shape|=nos word number|	4-7 11
in|shape|=nos word word|	4-7 12	8+ 7
in|shape|=not =a word|	4-7 23
in|shape|=not =in =a|	4-7 17
in|shape|=not =on =the|	4-7 14
in|shape|=not =one word|	8+ 20
in|shape|=not =the word|	2-3 20
in|shape|=not =yet word|	4-7 15
in|shape|=not capital|	2-3 10
in|shape|=nous =avons =des|	8+ 14
in|shape|=nous =avons word|	4-7 10
in|shape|=nous =ne word|	4-7 14
in|shape|=nous word =la|	4-7 11
in|shape|=nous word =pas|	8+ 12
in|shape|=nous word adverb|	4-7 12
in|shape|=nous word word|	4-7 15	8+ 11
in|shape|=no|	1 17
in|shape|=numa word =de|	4-7 18
in|shape|=nunca word =da|	4-7 8
in|shape|=nunca word word|	4-7 13
in|shape|=não =foi word|	8+ 14
in|shape|=não =há word|	4-7 14	8+ 10
in|shape|=não =me verb|	8+ 11
in|shape|=não =pode word|	8+ 14
in|shape|=não =é =um|	4-7 11
in|shape|=não =é word|	4-7 14
in|shape|=não verb =de|	4-7 11
in|shape|=não word =a|	4-7 11
in|shape|=não word =de|	4-7 11
in|shape|=não word =o|	4-7 15	8+ 15
in|shape|=não word word|	2-3 -8	4-7 23	8+ 20
in|shape|=o =meu word|	4-7 8	8+ 7
in|shape|=o =que word|	4-7 14
in|shape|=o capital =da|	4-7 -10
in|shape|=o capital|	2-3 -23
in|shape|=o word =do|	4-7 -15	8+ 16
in|shape|=o word =era|	4-7 12
in|shape|=o word =estava|	4-7 9
in|shape|=o word =está|	4-7 15
in|shape|=o word =não|	4-7 16	8+ 8
in|shape|=o word =tem|	4-7 13
in|shape|=o word =é|	4-7 12	8+ 16
in|shape|=o word adverb|	4-7 15	8+ 23
in|shape|=o word capital|	8+ 12
in|shape|=o word word|	2-3 -7	4-7 17	8+ 23
in|shape|=o word|	2-3 -15
in|shape|=ogni word =ha|	4-7 15
in|shape|=ohne capital word|	4-7 16
in|shape|=ohne capital|	2-3 13
in|shape|=ohne word capital|	2-3 9
in|shape|=on =a word|	2-3 -18	4-7 19	8+ 11
in|shape|=on =me verb|	8+ 8
in|shape|=on =me word|	8+ 12
in|shape|=on =ne =peut|	8+ 9
in|shape|=on =ne =va|	4-7 15
in|shape|=on =ne verb|	8+ 7
in|shape|=on =ne word|	4-7 24	8+ 13
in|shape|=on =nous =avait|	8+ 8
in|shape|=on =nous =a|	8+ 15
in|shape|=on =nous verb|	8+ 10
in|shape|=on =se word|	4-7 14
in|shape|=on =the word|	4-7 26	8+ 17
in|shape|=on =va word|	4-7 9
in|shape|=on verb =de|	4-7 14
in|shape|=on word =comme|	4-7 15
in|shape|=on word =dans|	8+ 8
in|shape|=on word =de|	4-7 21
in|shape|=on word =la|	4-7 22	8+ 13
in|shape|=on word =mais|	4-7 11
in|shape|=on word =pas|	4-7 -10
in|shape|=on word adverb|	4-7 24
in|shape|=on word verb|	4-7 11
in|shape|=on word word|	4-7 21
in|shape|=on word|	2-3 -13
in|shape|=one =of =the|	8+ 13
in|shape|=one verb =one|	8+ 12
in|shape|=onze word word|	8+ 15
in|shape|=op =een word|	8+ 7
in|shape|=op =het word|	4-7 8
in|shape|=os capital|	2-3 -14
in|shape|=os word word|	4-7 13	8+ 10
in|shape|=our word =are|	4-7 11	8+ 19
in|shape|=our word =have|	8+ 13
in|shape|=our word =in|	8+ 9
in|shape|=our word =is|	8+ 15
in|shape|=our word =on|	4-7 23
in|shape|=our word verb|	8+ 11
in|shape|=our word word|	2-3 -14	8+ 18
in|shape|=para word|	2-3 12
in|shape|=pas =de word|	2-3 12	4-7 12
in|shape|=pas word =à|	4-7 10
in|shape|=per =tre word|	4-7 10
in|shape|=per word word|	4-7 17	8+ 13
in|shape|=per word|	2-3 19
in|shape|=pero =la word|	4-7 11
in|shape|=por word =e|	4-7 12
in|shape|=por word word|	2-3 9	4-7 12
in|shape|=pour =des word|	4-7 -13
in|shape|=pour word word|	4-7 10
in|shape|=quando =il word|	4-7 -10
in|shape|=quando =sono word|	8+ 14
in|shape|=quando word|	2-3 14
in|shape|=que =la word|	4-7 8
in|shape|=que =le word|	4-7 11
in|shape|=que =me word|	8+ 11
in|shape|=que =se word|	2-3 13
in|shape|=que word =a|	4-7 14	8+ 9
in|shape|=que word =no|	4-7 8
in|shape|=que word word|	8+ 11
in|shape|=que word|	2-3 14
in|shape|=quella word =non|	4-7 11
in|shape|=sans word adverb|	8+ 7
in|shape|=sans word verb|	2-3 -14
in|shape|=sans word word|	2-3 20
in|shape|=sans word|	2-3 16
in|shape|=se =ha word|	4-7 8
in|shape|=se =la word|	4-7 -12
in|shape|=se =o word|	8+ 8
in|shape|=se =puede word|	4-7 8
in|shape|=se word =el|	4-7 11
in|shape|=se word =en|	4-7 17
in|shape|=se word =se|	4-7 16
in|shape|=se word adverb|	2-3 17
in|shape|=se word word|	8+ 13
in|shape|=sem word =e|	4-7 19
in|shape|=sem word|	2-3 -12
in|shape|=senza word|	2-3 13
in|shape|=seu capital|	2-3 -14
in|shape|=she =has word|	8+ 12
in|shape|=she verb =my|	8+ 19
in|shape|=she verb =the|	8+ 14
in|shape|=she verb =to|	8+ 15
in|shape|=she word =as|	8+ 12
in|shape|=she word =me|	8+ 16
in|shape|=she word|	2-3 22
in|shape|=she’s word|	2-3 20
in|shape|=si =la word|	8+ 7
in|shape|=si =può word|	2-3 9
in|shape|=si =sono word|	4-7 16
in|shape|=si verb word|	8+ 7
in|shape|=si word =a|	4-7 11
in|shape|=si word adverb|	4-7 20
in|shape|=si word|	2-3 15
in|shape|=sin word =no|	8+ -9
in|shape|=sin word word|	2-3 15
in|shape|=sin word|	2-3 -18
in|shape|=so =i word|	4-7 19
in|shape|=so word|	2-3 14
in|shape|=some =of =them|	4-7 17	8+ 9
in|shape|=some =of =the|	8+ 10
in|shape|=some word verb|	8+ 11
in|shape|=some word|	2-3 20
in|shape|=son number word|	8+ 11
in|shape|=sono adverb =per|	4-7 12
in|shape|=sono word word|	4-7 9
in|shape|=sous word word|	2-3 10
in|shape|=su word|	2-3 12
in|shape|=sulla word word|	2-3 14
in|shape|=sur =la verb|	2-3 15
in|shape|=that =is =a|	4-7 10
in|shape|=that =is =not|	8+ 9
in|shape|=that =was =the|	4-7 10
in|shape|=that =was capital|	8+ 8
in|shape|=that =was word|	8+ 16
in|shape|=the =most word|	4-7 20	8+ 15
in|shape|=the adverb capital|	2-3 -24
in|shape|=the adverb word|	4-7 28	8+ 17
in|shape|=the capital =has|	8+ 11
in|shape|=the capital =is|	8+ 11
in|shape|=the capital =of|	4-7 -12	8+ 20
in|shape|=the capital =will|	8+ 9
in|shape|=the capital capital|	2-3 -30	8+ 16
in|shape|=the capital verb|	2-3 -17	4-7 -9	8+ 14
in|shape|=the capital word|	4-7 19	8+ 21
in|shape|=the capital|	2-3 -16
in|shape|=the verb =is|	4-7 15	8+ 20
in|shape|=the verb =of|	8+ 12
in|shape|=the verb =that|	8+ 9
in|shape|=the verb =was|	4-7 14	8+ 13
in|shape|=the verb word|	8+ 19
in|shape|=the word =are|	4-7 24	8+ 20
in|shape|=the word =at|	8+ 16
in|shape|=the word =could|	8+ 13
in|shape|=the word =did|	8+ 14
in|shape|=the word =does|	8+ 16
in|shape|=the word =for|	8+ 11
in|shape|=the word =had|	8+ 12
in|shape|=the word =has|	4-7 -11	8+ 14
in|shape|=the word =have|	8+ 14
in|shape|=the word =in|	8+ 11
in|shape|=the word =is|	8+ 24
in|shape|=the word =i|	8+ 20
in|shape|=the word =not|	4-7 18
in|shape|=the word =of|	4-7 -10	8+ 21
in|shape|=the word =one|	2-3 -15
in|shape|=the word =on|	8+ 13
in|shape|=the word =that|	8+ 17
in|shape|=the word =to|	8+ 7
in|shape|=the word =was|	4-7 21	8+ 14
in|shape|=the word =will|	8+ 9
in|shape|=the word =with|	8+ 9
in|shape|=the word adverb|	4-7 19	8+ 18
in|shape|=the word verb|	4-7 31	8+ 20
in|shape|=the word word|	4-7 35	8+ 25
in|shape|=the word|	2-3 -26
in|shape|=then =i verb|	4-7 8	8+ 8
in|shape|=then =i word|	4-7 12
in|shape|=these word word|	8+ 10
in|shape|=they =are =not|	8+ 11
in|shape|=they =are word|	8+ 12
in|shape|=they =can verb|	8+ 11
in|shape|=they =can word|	4-7 13
in|shape|=they =had =the|	4-7 12
in|shape|=they =have =my|	8+ 13
in|shape|=they =have verb|	8+ 9
in|shape|=they =have word|	4-7 17	8+ 14
in|shape|=they =should word|	4-7 12
in|shape|=they =were adverb|	8+ 7
in|shape|=they =were word|	4-7 12	8+ 12
in|shape|=they =will word|	4-7 16
in|shape|=they verb =a|	8+ 18
in|shape|=they verb =for|	4-7 18	8+ 10
in|shape|=they verb =it|	8+ 10
in|shape|=they verb =me|	4-7 13	8+ 16
in|shape|=they verb =the|	8+ 15
in|shape|=they verb =to|	8+ 10
in|shape|=they verb =us|	8+ 13
in|shape|=they verb =we|	8+ 18
in|shape|=they verb capital|	8+ 11
in|shape|=they verb word|	8+ 10
in|shape|=they word =at|	8+ 12
in|shape|=they word =a|	8+ 16
in|shape|=they word =in|	8+ 18
in|shape|=they word =me|	4-7 17	8+ 19
in|shape|=they word =the|	4-7 11	8+ 17
in|shape|=they word =to|	8+ 14
in|shape|=they word =with|	4-7 17	8+ 10
in|shape|=they word verb|	8+ 12
in|shape|=they word word|	4-7 16	8+ 12
in|shape|=they've word =the|	8+ 11
in|shape|=this =has word|	4-7 16
in|shape|=this =is =a|	4-7 15	8+ 13
in|shape|=this =is =not|	4-7 -9	8+ 16
in|shape|=this =is =the|	8+ 14
in|shape|=this =is =what|	8+ 12
in|shape|=this =is adverb|	8+ 9
in|shape|=this =is capital|	8+ 12
in|shape|=this =is word|	4-7 16	8+ 16
in|shape|=this capital|	2-3 -16
in|shape|=this word =is|	8+ 14
in|shape|=this word =was|	8+ 13
in|shape|=this word word|	8+ 12
in|shape|=to word =a|	8+ 20
in|shape|=to word|	2-3 25
in|shape|=toen word =ik|	4-7 14
in|shape|=três word =de|	4-7 -9
in|shape|=twee word|	2-3 14
in|shape|=two word =of|	4-7 22
in|shape|=two word word|	4-7 22	8+ 12
in|shape|=um word =com|	4-7 17
in|shape|=um word =da|	4-7 10
in|shape|=um word =de|	4-7 20	8+ 7
in|shape|=um word =em|	4-7 17
in|shape|=um word =na|	4-7 11
in|shape|=um word =que|	8+ 16
in|shape|=um word word|	2-3 25	4-7 12
in|shape|=um word|	2-3 -7
in|shape|=uma word =de|	4-7 13
in|shape|=uma word =não|	4-7 18
in|shape|=uma word word|	2-3 18	4-7 11
in|shape|=uma word|	2-3 18
in|shape|=un word =al|	4-7 19
in|shape|=un word =au|	4-7 19
in|shape|=un word =che|	4-7 19
in|shape|=un word =con|	4-7 14
in|shape|=un word =del|	4-7 16
in|shape|=un word =de|	4-7 12	8+ 19
in|shape|=un word =di|	4-7 21
in|shape|=un word =en|	4-7 9	8+ 13
in|shape|=un word =es|	8+ 11
in|shape|=un word =in|	4-7 10
in|shape|=un word =ne|	4-7 25
in|shape|=un word =non|	4-7 -15	8+ -11
in|shape|=un word =no|	4-7 15
in|shape|=un word =pas|	2-3 9
in|shape|=un word =que|	8+ 8
in|shape|=un word =sans|	4-7 21
in|shape|=un word =senza|	4-7 16
in|shape|=un word =sur|	8+ 7
in|shape|=un word =à|	4-7 11	8+ 9
in|shape|=un word adverb|	8+ 13
in|shape|=un word capital|	8+ 7
in|shape|=un word word|	2-3 9	4-7 28	8+ 24
in|shape|=un word|	2-3 12
in|shape|=una verb|	2-3 12
in|shape|=una word =al|	4-7 13
in|shape|=una word =a|	4-7 13
in|shape|=una word =che|	4-7 12	8+ 14
in|shape|=una word =contra|	4-7 16
in|shape|=una word =con|	4-7 20
in|shape|=una word =de|	4-7 -11
in|shape|=una word =di|	4-7 13
in|shape|=una word =non|	4-7 9
in|shape|=una word =no|	4-7 -7
in|shape|=una word =que|	4-7 13	8+ 19
in|shape|=una word word|	2-3 29	4-7 22	8+ 17
in|shape|=una word|	2-3 12
in|shape|=under word|	2-3 23
in|shape|=und|	1 10
in|shape|=une word =des|	4-7 9
in|shape|=une word =de|	4-7 22
in|shape|=une word =du|	4-7 -8
in|shape|=une word =sans|	4-7 14
in|shape|=une word =à|	4-7 16
in|shape|=une word word|	2-3 20	4-7 19	8+ 10
in|shape|=une word|	2-3 18
in|shape|=until =the word|	4-7 20
in|shape|=usted word adverb|	4-7 13
in|shape|=we =are =all|	4-7 12
in|shape|=we =are =a|	8+ 12
in|shape|=we =are =in|	8+ 9
in|shape|=we =are =not|	4-7 16	8+ 17
in|shape|=we =are adverb|	4-7 18
in|shape|=we =are verb|	8+ 16
in|shape|=we =are word|	4-7 15	8+ 19
in|shape|=we =did =not|	4-7 7	8+ 12
in|shape|=we =do =not|	4-7 10	8+ 18
in|shape|=we =don't verb|	4-7 9	8+ 12
in|shape|=we =don't word|	8+ 7
in|shape|=we =had =a|	8+ 15
in|shape|=we =hadden adverb|	8+ 8
in|shape|=we =have =a|	4-7 9	8+ 10
in|shape|=we =have =been|	4-7 16
in|shape|=we =have =had|	8+ 12
in|shape|=we =have =never|	8+ 13
in|shape|=we =have =the|	8+ 10
in|shape|=we =have =to|	8+ 17
in|shape|=we =have verb|	8+ 15
in|shape|=we =have word|	4-7 12	8+ 13
in|shape|=we =hebben word|	4-7 10
in|shape|=we =were verb|	8+ 12
in|shape|=we =were word|	4-7 10	8+ 10
in|shape|=we =will =not|	8+ 16
in|shape|=we =will verb|	4-7 8
in|shape|=we =will word|	8+ 10
in|shape|=we =would =like|	8+ 12
in|shape|=we adverb verb|	8+ 10
in|shape|=we verb =about|	8+ 18
in|shape|=we verb =for|	8+ 9
in|shape|=we verb =in|	8+ 10
in|shape|=we verb =it|	4-7 11	8+ 8
in|shape|=we verb =so|	8+ 12
in|shape|=we verb =that|	8+ 11
in|shape|=we verb =the|	8+ 11
in|shape|=we verb =this|	8+ 8
in|shape|=we verb =to|	4-7 16	8+ 10
in|shape|=we verb adverb|	8+ 16
in|shape|=we verb capital|	8+ 12
in|shape|=we verb word|	4-7 13	8+ 16
in|shape|=we word =at|	8+ 8
in|shape|=we word =a|	4-7 12	8+ 13
in|shape|=we word =een|	8+ 14
in|shape|=we word =for|	8+ 21
in|shape|=we word =in|	4-7 11	8+ 11
in|shape|=we word =it|	8+ 14
in|shape|=we word =on|	8+ 17
in|shape|=we word =the|	4-7 18	8+ 9
in|shape|=we word =with|	8+ 9
in|shape|=we word adverb|	4-7 11
in|shape|=we word capital|	4-7 11
in|shape|=we word number|	8+ 10
in|shape|=we word verb|	2-3 19	8+ 21
in|shape|=we word word|	4-7 21	8+ 13
in|shape|=we word|	2-3 15
in|shape|=we're word =to|	8+ 13
in|shape|=wenn =die capital|	8+ 9
in|shape|=we’re word =to|	8+ 12
in|shape|=what =do =you|	8+ 11
in|shape|=what =we =have|	8+ 9
in|shape|=when =i =was|	8+ 11
in|shape|=when =i verb|	8+ 7
in|shape|=when =i word|	8+ 15
in|shape|=when =the word|	4-7 23	8+ 10
in|shape|=when =you =have|	8+ 9
in|shape|=when =you word|	4-7 14	8+ 10
in|shape|=when word word|	8+ 11
in|shape|=wie =ein capital|	2-3 10
in|shape|=wij =hebben =het|	4-7 12
in|shape|=wij =hebben adverb|	8+ 9
in|shape|=wij =hebben word|	4-7 9	8+ 9
in|shape|=wij =zijn =geen|	4-7 15
in|shape|=wij word adverb|	4-7 16
in|shape|=wij word word|	4-7 11
in|shape|=wir =haben =den|	8+ 9
in|shape|=wir =haben =uns|	8+ 11
in|shape|=wir =haben =zu|	8+ 8
in|shape|=wir =haben adverb|	4-7 15	8+ 9
in|shape|=wir =haben number|	8+ 7
in|shape|=wir =haben word|	8+ 8
in|shape|=wir =sind word|	8+ 9
in|shape|=wir =wollen word|	8+ 15
in|shape|=wir word =eine|	8+ 9
in|shape|=wir word =nicht|	4-7 9
in|shape|=wir word adverb|	4-7 15	8+ 10
in|shape|=wir word capital|	4-7 16	8+ 10
in|shape|=with =a word|	4-7 14
in|shape|=with =the word|	4-7 20
in|shape|=with word =to|	4-7 20
in|shape|=with word|	2-3 17
in|shape|=within =the word|	4-7 20
in|shape|=without word|	2-3 8
in|shape|=y =a word|	4-7 -10
in|shape|=y =el word|	4-7 -11
in|shape|=y =en =la|	8+ 12
in|shape|=y =la word|	2-3 -9
in|shape|=y =me word|	8+ 8
in|shape|=y =por word|	4-7 12
in|shape|=y adverb word|	4-7 10
in|shape|=y word word|	4-7 16
in|shape|=y word|	2-3 13
in|shape|=yo =no verb|	8+ 10
in|shape|=yo =no word|	4-7 11
in|shape|=yo adverb verb|	4-7 7
in|shape|=yo adverb word|	4-7 13
in|shape|=yo word =con|	4-7 10
in|shape|=yo word =el|	4-7 14
in|shape|=yo word =lo|	8+ 11
in|shape|=yo word word|	4-7 13	8+ 9
in|shape|=you =are word|	2-3 22
in|shape|=you =can verb|	4-7 17	8+ 13
in|shape|=you =can word|	4-7 14	8+ 21
in|shape|=you =can't verb|	8+ 11
in|shape|=you =can't word|	8+ 22
in|shape|=you =cannot verb|	8+ 12
in|shape|=you =cannot word|	8+ 17
in|shape|=you =can’t verb|	8+ 15
in|shape|=you =can’t word|	4-7 10	8+ 13
in|shape|=you =could verb|	8+ 10
in|shape|=you =don't word|	8+ 10
in|shape|=you =don’t verb|	8+ 8
in|shape|=you =don’t word|	8+ 13
in|shape|=you =have =to|	4-7 12	8+ 12
in|shape|=you =will verb|	4-7 12
in|shape|=you verb =that|	8+ 11
in|shape|=you verb =the|	8+ 13
in|shape|=you verb =what|	8+ 22
in|shape|=you verb word|	8+ 15
in|shape|=you word =a|	8+ 18
in|shape|=you word word|	8+ 23
in|shape|=you've word word|	2-3 13
in|shape|=ze verb =dat|	8+ 10
in|shape|=ze word word|	8+ 7
in|shape|=zu word|	2-3 -9
in|shape|=à =ce word|	8+ 10
in|shape|=à =la word|	2-3 -12	4-7 23	8+ 10
in|shape|=à =mon word|	8+ 7
in|shape|=à word =et|	4-7 12
in|shape|=à word word|	2-3 8	4-7 11	8+ 14
in|shape|=à word|	2-3 -9
in|shape|=è =il word|	8+ 8
in|shape|=è =un word|	4-7 19
in|shape|=è =una word|	2-3 16
in|shape|=é =a word|	4-7 9
in|shape|=é =o word|	8+ 11
in|shape|=é =um word|	4-7 10
in|shape|=é =uma word|	4-7 11	8+ 7
in|shape|=é word =de|	4-7 9
in|shape|adverb =a word|	4-7 15	8+ 12
in|shape|adverb =are =a|	8+ 17
in|shape|adverb =are word|	8+ 19
in|shape|adverb =de =que|	4-7 12
in|shape|adverb =de word|	2-3 20	4-7 -12	8+ 10
in|shape|adverb =del word|	2-3 13
in|shape|adverb =der capital|	4-7 17
in|shape|adverb =down|	2-3 12
in|shape|adverb =elle =est|	4-7 19
in|shape|adverb =en word|	2-3 -12
in|shape|adverb =geen word|	4-7 12
in|shape|adverb =haben =wir|	4-7 7
in|shape|adverb =há word|	4-7 -7
in|shape|adverb =ich word|	8+ 11
in|shape|adverb =il word|	4-7 14
in|shape|adverb =is =a|	4-7 21	8+ 19
in|shape|adverb =is =het|	8+ 10
in|shape|adverb =is =not|	8+ 13
in|shape|adverb =is =no|	4-7 22	8+ 17
in|shape|adverb =is adverb|	4-7 16
in|shape|adverb =is word|	4-7 15	8+ 19
in|shape|adverb =je word|	4-7 20
in|shape|adverb =le word|	4-7 -14
in|shape|adverb =les word|	4-7 13
in|shape|adverb =me word|	4-7 14
in|shape|adverb =moet word|	4-7 16
in|shape|adverb =no word|	8+ 7
in|shape|adverb =non =si|	4-7 19
in|shape|adverb =on word|	4-7 -14
in|shape|adverb =op word|	2-3 -8
in|shape|adverb =se word|	2-3 -19
in|shape|adverb =si word|	4-7 -22
in|shape|adverb =the word|	2-3 18	4-7 17	8+ 20
in|shape|adverb =they word|	4-7 20	8+ 14
in|shape|adverb =voor =de|	4-7 -9
in|shape|adverb =was =a|	4-7 14	8+ 16
in|shape|adverb =was =no|	8+ 14
in|shape|adverb =was word|	4-7 21	8+ 15
in|shape|adverb =we verb|	8+ 14
in|shape|adverb =were =two|	8+ 13
in|shape|adverb =were number|	8+ 16
in|shape|adverb =wird =es|	4-7 9
in|shape|adverb =zijn word|	8+ 8
in|shape|adverb adverb =se|	4-7 -11
in|shape|adverb adverb capital|	2-3 -10
in|shape|adverb adverb word|	2-3 21	4-7 13	8+ 15
in|shape|adverb adverb|	2-3 7
in|shape|adverb capital capital|	8+ 12
in|shape|adverb capital word|	2-3 13
in|shape|adverb capital|	2-3 13
in|shape|adverb verb =to|	4-7 15
in|shape|adverb verb word|	8+ 7
in|shape|adverb verb|	2-3 16
in|shape|adverb word =and|	4-7 23
in|shape|adverb word =che|	4-7 14
in|shape|adverb word =de|	4-7 15	8+ 8
in|shape|adverb word =een|	4-7 17	8+ 9
in|shape|adverb word =en|	4-7 11
in|shape|adverb word =e|	4-7 20
in|shape|adverb word =for|	4-7 15
in|shape|adverb word =ich|	4-7 13
in|shape|adverb word =ik|	2-3 14	8+ 10
in|shape|adverb word =in|	8+ 14
in|shape|adverb word =la|	8+ 16
in|shape|adverb word =les|	4-7 12
in|shape|adverb word =mi|	4-7 14
in|shape|adverb word =of|	4-7 11
in|shape|adverb word =on|	4-7 18
in|shape|adverb word =o|	4-7 12
in|shape|adverb word =pour|	4-7 12
in|shape|adverb word =que|	4-7 15
in|shape|adverb word =um|	4-7 13
in|shape|adverb word =una|	8+ 14
in|shape|adverb word =we|	4-7 22
in|shape|adverb word =wir|	8+ 18
in|shape|adverb word adverb|	4-7 -11	8+ 9
in|shape|adverb word capital|	4-7 14	8+ 10
in|shape|adverb word verb|	4-7 17	8+ 9
in|shape|adverb word word|	8+ 19
in|shape|adverb word|	2-3 14
in|shape|adverb|	1 8
in|shape|capital =a word|	8+ 19
in|shape|capital =ai word|	2-3 7	4-7 14	8+ 10
in|shape|capital =al word|	2-3 -17
in|shape|capital =am capital|	2-3 -20
in|shape|capital =an word|	8+ 11
in|shape|capital =and =i|	8+ 10
in|shape|capital =and capital|	2-3 -26	4-7 -12	8+ 22
in|shape|capital =and word|	8+ 21
in|shape|capital =are =not|	4-7 20
in|shape|capital =are verb|	4-7 16
in|shape|capital =are word|	2-3 23	8+ 19
in|shape|capital =as word|	8+ 7
in|shape|capital =at number|	8+ 14
in|shape|capital =be word|	2-3 16
in|shape|capital =bei capital|	8+ 13
in|shape|capital =by capital|	2-3 -14
in|shape|capital =can verb|	8+ 16
in|shape|capital =can word|	8+ 16
in|shape|capital =che word|	4-7 9
in|shape|capital =com word|	2-3 14	4-7 8	8+ 8
in|shape|capital =come =un|	4-7 -19	8+ 7
in|shape|capital =como word|	8+ 11
in|shape|capital =con =la|	4-7 20
in|shape|capital =con =le|	4-7 9
in|shape|capital =con =noi|	4-7 -11
in|shape|capital =con word|	2-3 12
in|shape|capital =da capital|	2-3 -23
in|shape|capital =da word|	2-3 -11	4-7 -18
in|shape|capital =das capital|	2-3 -15
in|shape|capital =dat adverb|	4-7 18
in|shape|capital =de =la|	4-7 -8
in|shape|capital =de =uma|	8+ 12
in|shape|capital =de capital|	2-3 -27	4-7 -17
in|shape|capital =de word|	8+ 19
in|shape|capital =dei word|	2-3 -12
in|shape|capital =del capital|	2-3 -9
in|shape|capital =del word|	2-3 -16
in|shape|capital =der capital|	2-3 7	4-7 10
in|shape|capital =des capital|	2-3 16
in|shape|capital =di adverb|	2-3 11
in|shape|capital =di capital|	2-3 -10
in|shape|capital =di word|	2-3 -25	4-7 -10
in|shape|capital =did =not|	4-7 15	8+ 18
in|shape|capital =die capital|	8+ 13
in|shape|capital =do =not|	4-7 -19
in|shape|capital =do capital|	2-3 -19
in|shape|capital =do word|	2-3 -10	4-7 -15
in|shape|capital =does =not|	4-7 15
in|shape|capital =don’t word|	4-7 -9
in|shape|capital =du capital|	2-3 -8
in|shape|capital =du word|	2-3 -15
in|shape|capital =due word|	4-7 -13
in|shape|capital =e capital|	2-3 -12
in|shape|capital =e word|	2-3 -22	8+ 12
in|shape|capital =een word|	8+ 10
in|shape|capital =el word|	2-3 -11	4-7 10	8+ 16
in|shape|capital =em capital|	2-3 -19
in|shape|capital =em word|	2-3 -9
in|shape|capital =en word|	4-7 10
in|shape|capital =es =un|	4-7 12
in|shape|capital =es word|	4-7 7	8+ 12
in|shape|capital =est word|	4-7 15
in|shape|capital =está =a|	8+ 12
in|shape|capital =et capital|	2-3 -7
in|shape|capital =et word|	2-3 -17
in|shape|capital =eu =que|	8+ 10
in|shape|capital =from capital|	8+ 15
in|shape|capital =ha word|	8+ 10
in|shape|capital =had =een|	8+ 10
in|shape|capital =has =a|	8+ 13
in|shape|capital =has =been|	8+ 14
in|shape|capital =has =no|	4-7 13
in|shape|capital =has verb|	4-7 19
in|shape|capital =has word|	4-7 20	8+ 18
in|shape|capital =heeft =geen|	4-7 15
in|shape|capital =her verb|	4-7 -19
in|shape|capital =het =aan|	4-7 -7
in|shape|capital =ho word|	4-7 13
in|shape|capital =i verb|	2-3 14	4-7 21
in|shape|capital =i word|	4-7 20	8+ 12
in|shape|capital =ich =habe|	4-7 12
in|shape|capital =il word|	2-3 14	4-7 -14	8+ 17
in|shape|capital =in =de|	4-7 -15
in|shape|capital =in capital|	8+ 19
in|shape|capital =in word|	2-3 9	8+ 10
in|shape|capital =is =a|	4-7 7	8+ 21
in|shape|capital =is =for|	4-7 20
in|shape|capital =is =geen|	4-7 -14
in|shape|capital =is =het|	4-7 16
in|shape|capital =is =not|	4-7 13	8+ 23
in|shape|capital =is =our|	4-7 16
in|shape|capital =is =the|	4-7 19	8+ 22
in|shape|capital =is =what|	8+ 17
in|shape|capital =is adverb|	4-7 -14	8+ 17
in|shape|capital =is capital|	2-3 -20
in|shape|capital =is verb|	4-7 20	8+ 20
in|shape|capital =is word|	4-7 15	8+ 24
in|shape|capital =ist =keine|	4-7 12
in|shape|capital =ist =kein|	4-7 15
in|shape|capital =it =is|	8+ 12
in|shape|capital =it capital|	2-3 -28
in|shape|capital =je word|	4-7 10	8+ 13
in|shape|capital =la verb|	8+ 14
in|shape|capital =la word|	4-7 -9	8+ 10
in|shape|capital =las word|	4-7 10
in|shape|capital =le word|	2-3 7	4-7 22	8+ 10
in|shape|capital =lo =que|	4-7 7	8+ 15
in|shape|capital =lo word|	8+ 12
in|shape|capital =ma word|	2-3 -16
in|shape|capital =mag word|	4-7 13
in|shape|capital =me word|	2-3 8	8+ 10
in|shape|capital =met word|	2-3 8
in|shape|capital =mi word|	2-3 -7
in|shape|capital =mit capital|	2-3 13
in|shape|capital =my word|	4-7 20
in|shape|capital =na capital|	2-3 -10
in|shape|capital =na word|	4-7 -15
in|shape|capital =ne word|	4-7 -12	8+ 8
in|shape|capital =nicht word|	2-3 -14
in|shape|capital =niet =om|	2-3 -19
in|shape|capital =nine|	2-3 -18
in|shape|capital =no number|	2-3 -26
in|shape|capital =no verb|	8+ 11
in|shape|capital =no word|	4-7 29	8+ 12
in|shape|capital =non =è|	8+ 7
in|shape|capital =nos verb|	8+ 7
in|shape|capital =not word|	4-7 16
in|shape|capital =não =tem|	4-7 -10
in|shape|capital =não =é|	4-7 -9
in|shape|capital =não capital|	2-3 9
in|shape|capital =não verb|	4-7 10
in|shape|capital =não word|	4-7 -8	8+ -8
in|shape|capital =o =que|	4-7 7	8+ 10
in|shape|capital =o word|	4-7 -7	8+ 18
in|shape|capital =of =the|	4-7 -22
in|shape|capital =of capital|	2-3 -12	4-7 -13
in|shape|capital =of verb|	2-3 -15
in|shape|capital =of word|	8+ 18
in|shape|capital =ohne capital|	2-3 11
in|shape|capital =on =a|	4-7 -17
in|shape|capital =on =me|	2-3 14
in|shape|capital =on =the|	4-7 -16
in|shape|capital =on verb|	2-3 -12
in|shape|capital =on word|	4-7 10
in|shape|capital =our capital|	2-3 15
in|shape|capital =para =o|	4-7 -12	8+ 9
in|shape|capital =para capital|	2-3 -14
in|shape|capital =para word|	2-3 -18	4-7 13	8+ 15
in|shape|capital =pas =de|	8+ 13
in|shape|capital =pela word|	4-7 16
in|shape|capital =per word|	2-3 -15	8+ 10
in|shape|capital =por word|	2-3 -11	4-7 -9	8+ 20
in|shape|capital =que =era|	4-7 14
in|shape|capital =que =o|	8+ 12
in|shape|capital =que word|	4-7 24
in|shape|capital =sans word|	2-3 -11
in|shape|capital =sem capital|	2-3 -14
in|shape|capital =senza word|	2-3 -18
in|shape|capital =should =not|	8+ 15
in|shape|capital =should word|	8+ 12
in|shape|capital =si word|	4-7 16
in|shape|capital =sin word|	2-3 9
in|shape|capital =sind word|	2-3 13
in|shape|capital =sul word|	8+ 7
in|shape|capital =the capital|	2-3 -38	4-7 -15	8+ 15
in|shape|capital =the verb|	2-3 -17	8+ 18
in|shape|capital =the word|	2-3 26	4-7 -11	8+ 23
in|shape|capital =tiene word|	8+ 8
in|shape|capital =to word|	2-3 16
in|shape|capital =três word|	4-7 15	8+ 10
in|shape|capital =um word|	4-7 14	8+ 11
in|shape|capital =uma word|	4-7 15	8+ 15
in|shape|capital =un word|	2-3 15	4-7 23	8+ 21
in|shape|capital =una word|	4-7 10
in|shape|capital =und word|	2-3 -12
in|shape|capital =une word|	4-7 21	8+ 7
in|shape|capital =va word|	8+ 7
in|shape|capital =van capital|	2-3 -12
in|shape|capital =von capital|	2-3 -16
in|shape|capital =was =a|	8+ 11
in|shape|capital =was word|	4-7 -8	8+ 12
in|shape|capital =will =be|	4-7 17
in|shape|capital =will verb|	4-7 19	8+ 17
in|shape|capital =will word|	8+ 12
in|shape|capital =wird =es|	4-7 15
in|shape|capital =with =a|	4-7 -16
in|shape|capital =y capital|	2-3 -9
in|shape|capital =à capital|	2-3 -13
in|shape|capital =à word|	2-3 -7	4-7 16	8+ 11
in|shape|capital =è word|	4-7 18
in|shape|capital =é =o|	4-7 -19	8+ 7
in|shape|capital =é word|	2-3 -15	4-7 12	8+ 12
in|shape|capital adverb =de|	8+ 8
in|shape|capital adverb =il|	4-7 14
in|shape|capital adverb =la|	4-7 9
in|shape|capital adverb =le|	4-7 -18
in|shape|capital adverb =os|	4-7 9
in|shape|capital adverb =quando|	8+ 14
in|shape|capital adverb =y|	4-7 12
in|shape|capital adverb adverb|	2-3 -12	4-7 18	8+ 7
in|shape|capital adverb capital|	8+ 12
in|shape|capital adverb verb|	4-7 -10	8+ 17
in|shape|capital adverb word|	2-3 18	4-7 32	8+ 21
in|shape|capital capital =and|	4-7 -13	8+ 15
in|shape|capital capital =a|	8+ 7
in|shape|capital capital =do|	4-7 -16
in|shape|capital capital =e|	4-7 -7
in|shape|capital capital =für|	4-7 -13
in|shape|capital capital =had|	8+ 11
in|shape|capital capital =has|	8+ 18
in|shape|capital capital =in|	4-7 -22
in|shape|capital capital =is|	4-7 13	8+ 20
in|shape|capital capital =i|	8+ 15
in|shape|capital capital =no|	4-7 -10
in|shape|capital capital =should|	8+ 15
in|shape|capital capital =this|	4-7 -18
in|shape|capital capital =was|	8+ 14
in|shape|capital capital =would|	4-7 16
in|shape|capital capital adverb|	4-7 10	8+ 15
in|shape|capital capital capital|	2-3 -25	4-7 12	8+ 26
in|shape|capital capital number|	2-3 -25	4-7 -20
in|shape|capital capital verb|	4-7 -8	8+ 20
in|shape|capital capital word|	2-3 24	4-7 -8	8+ 28
in|shape|capital capital|	2-3 -24
in|shape|capital number capital|	2-3 10	4-7 -14
in|shape|capital number number|	2-3 -24
in|shape|capital number word|	2-3 -16	4-7 -8	8+ 14
in|shape|capital number|	2-3 -8
in|shape|capital verb =and|	8+ 13
in|shape|capital verb =a|	4-7 10	8+ 14
in|shape|capital verb =dat|	8+ 8
in|shape|capital verb =due|	8+ 15
in|shape|capital verb =if|	8+ 13
in|shape|capital verb =in|	8+ 19
in|shape|capital verb =is|	4-7 14
in|shape|capital verb =it|	8+ 20
in|shape|capital verb =me|	4-7 14	8+ 20
in|shape|capital verb =of|	4-7 -9
in|shape|capital verb =that|	4-7 12	8+ 13
in|shape|capital verb =the|	4-7 21	8+ 16
in|shape|capital verb =to|	4-7 16	8+ 20
in|shape|capital verb =us|	8+ 13
in|shape|capital verb =you|	4-7 15
in|shape|capital verb adverb|	8+ 12
in|shape|capital verb capital|	2-3 9	4-7 -14
in|shape|capital verb word|	2-3 11	4-7 24	8+ 21
in|shape|capital verb|	2-3 -17
in|shape|capital word =alla|	8+ 11
in|shape|capital word =and|	4-7 13	8+ 18
in|shape|capital word =an|	8+ 16
in|shape|capital word =are|	8+ 12
in|shape|capital word =at|	4-7 15	8+ 17
in|shape|capital word =au|	8+ 7
in|shape|capital word =avec|	8+ 9
in|shape|capital word =a|	4-7 18	8+ 22
in|shape|capital word =bij|	4-7 11
in|shape|capital word =cannot|	8+ 17
in|shape|capital word =ce|	8+ 15
in|shape|capital word =com|	4-7 11	8+ 10
in|shape|capital word =dat|	8+ 11
in|shape|capital word =der|	4-7 -11
in|shape|capital word =de|	4-7 11	8+ 19
in|shape|capital word =di|	8+ 12
in|shape|capital word =du|	8+ 9
in|shape|capital word =el|	8+ 13
in|shape|capital word =em|	4-7 11	8+ 13
in|shape|capital word =en|	8+ 10
in|shape|capital word =era|	4-7 -8
in|shape|capital word =es|	4-7 11
in|shape|capital word =et|	4-7 11
in|shape|capital word =eu|	8+ 7
in|shape|capital word =every|	8+ 17
in|shape|capital word =e|	4-7 -10	8+ 20
in|shape|capital word =for|	8+ 17
in|shape|capital word =from|	8+ 15
in|shape|capital word =geen|	8+ 11
in|shape|capital word =het|	4-7 -9
in|shape|capital word =ho|	8+ 11
in|shape|capital word =ik|	4-7 22
in|shape|capital word =il|	4-7 14
in|shape|capital word =in|	8+ 16
in|shape|capital word =io|	4-7 12
in|shape|capital word =is|	4-7 15	8+ 16
in|shape|capital word =it|	4-7 16	8+ 20
in|shape|capital word =i|	4-7 12	8+ 17
in|shape|capital word =i’ve|	8+ 14
in|shape|capital word =je|	4-7 11
in|shape|capital word =la|	4-7 19	8+ 10
in|shape|capital word =les|	8+ 14
in|shape|capital word =le|	8+ 9
in|shape|capital word =like|	4-7 16
in|shape|capital word =lo|	4-7 12	8+ 7
in|shape|capital word =man|	8+ 10
in|shape|capital word =me|	8+ 10
in|shape|capital word =mir|	8+ 16
in|shape|capital word =mon|	4-7 11
in|shape|capital word =ne|	4-7 8
in|shape|capital word =nicht|	4-7 16
in|shape|capital word =não|	4-7 8
in|shape|capital word =of|	8+ 23
in|shape|capital word =on|	8+ 19
in|shape|capital word =o|	4-7 16
in|shape|capital word =pas|	8+ 24
in|shape|capital word =pero|	8+ 7
in|shape|capital word =per|	4-7 8	8+ 11
in|shape|capital word =por|	4-7 -8
in|shape|capital word =pour|	8+ 8
in|shape|capital word =que|	4-7 18	8+ 13
in|shape|capital word =sa|	8+ 12
in|shape|capital word =sie|	8+ 8
in|shape|capital word =sono|	8+ 9
in|shape|capital word =sur|	8+ 9
in|shape|capital word =they|	8+ 12
in|shape|capital word =the|	4-7 -18	8+ 28
in|shape|capital word =to|	8+ 24
in|shape|capital word =tres|	8+ 17
in|shape|capital word =um|	4-7 19
in|shape|capital word =una|	8+ 11
in|shape|capital word =une|	8+ 15
in|shape|capital word =un|	8+ 15
in|shape|capital word =us|	4-7 14
in|shape|capital word =voor|	8+ 12
in|shape|capital word =vous|	4-7 13
in|shape|capital word =wir|	8+ 11
in|shape|capital word =with|	4-7 16
in|shape|capital word =y|	4-7 -7
in|shape|capital word =à|	8+ 12
in|shape|capital word number|	4-7 20	8+ 8
in|shape|capital word verb|	4-7 -7	8+ 19
in|shape|capital word word|	2-3 -10
in|shape|capital word|	2-3 8
in|shape|number capital|	2-3 -21
in|shape|verb =a word|	2-3 22	4-7 22	8+ 20
in|shape|verb =and word|	2-3 20
in|shape|verb =are word|	4-7 19
in|shape|verb =but word|	2-3 19
in|shape|verb =by word|	2-3 23
in|shape|verb =in =the|	4-7 20
in|shape|verb =le word|	8+ 7
in|shape|verb =like =a|	8+ 12
in|shape|verb =me =about|	4-7 -8
in|shape|verb =not verb|	2-3 15
in|shape|verb =of =the|	4-7 -10
in|shape|verb =the capital|	4-7 13
in|shape|verb =the word|	4-7 20	8+ 16
in|shape|verb =to capital|	4-7 -20
in|shape|verb =to word|	2-3 24	4-7 15	8+ 19
in|shape|verb =um word|	8+ 17
in|shape|verb =you =for|	4-7 21
in|shape|verb =you capital|	2-3 15	4-7 23
in|shape|verb capital capital|	4-7 -12	8+ 9
in|shape|verb word =and|	8+ 16
in|shape|verb word =as|	4-7 15
in|shape|verb word =or|	4-7 23
in|shape|verb word capital|	4-7 -19
in|shape|verb word word|	2-3 17	4-7 26	8+ 9
in|shape|verb word|	2-3 -34
in|shape|word =a =la|	4-7 15
in|shape|word =a =los|	4-7 15
in|shape|word =a adverb|	4-7 16
in|shape|word =a verb|	4-7 16
in|shape|word =a word|	8+ 25
in|shape|word =above =the|	4-7 21
in|shape|word =ai word|	2-3 15
in|shape|word =alle word|	2-3 10
in|shape|word =als =een|	4-7 14
in|shape|word =als =ein|	4-7 9
in|shape|word =and adverb|	4-7 30
in|shape|word =and verb|	2-3 8
in|shape|word =and word|	2-3 -13	8+ 15
in|shape|word =ao word|	2-3 -9	4-7 12
in|shape|word =around =the|	4-7 -15
in|shape|word =as word|	4-7 14
in|shape|word =até word|	2-3 17
in|shape|word =au word|	2-3 26	4-7 23
in|shape|word =aux word|	2-3 17
in|shape|word =avec word|	4-7 -14
in|shape|word =but =not|	4-7 17
in|shape|word =but word|	2-3 34
in|shape|word =by word|	2-3 42	4-7 24
in|shape|word =com word|	2-3 25	4-7 -8
in|shape|word =come =una|	4-7 15
in|shape|word =come =un|	4-7 21
in|shape|word =comme =une|	4-7 13
in|shape|word =como word|	2-3 18
in|shape|word =con =il|	4-7 15
in|shape|word =con =la|	4-7 20
in|shape|word =con =un|	4-7 12
in|shape|word =con word|	4-7 15
in|shape|word =da word|	2-3 -22	4-7 22
in|shape|word =dalla word|	4-7 -8
in|shape|word =das word|	2-3 -14
in|shape|word =de =las|	4-7 -18
in|shape|word =de =la|	4-7 -26
in|shape|word =de =un|	4-7 18
in|shape|word =de adverb|	2-3 -10
in|shape|word =de capital|	2-3 -20
in|shape|word =de word|	2-3 -18	4-7 -12	8+ 9
in|shape|word =dei word|	2-3 -18
in|shape|word =del word|	2-3 -20	4-7 14
in|shape|word =della word|	2-3 -11
in|shape|word =delle word|	2-3 -10
in|shape|word =der capital|	2-3 15
in|shape|word =des word|	2-3 -10	4-7 -18
in|shape|word =di =un|	4-7 16
in|shape|word =di word|	2-3 -21	4-7 -9
in|shape|word =die capital|	4-7 12
in|shape|word =do word|	2-3 -15
in|shape|word =dos word|	2-3 12
in|shape|word =du word|	2-3 -16
in|shape|word =e =non|	4-7 23
in|shape|word =e adverb|	4-7 18
in|shape|word =e word|	2-3 40	4-7 17
in|shape|word =een word|	4-7 21
in|shape|word =el word|	2-3 -14	4-7 22	8+ 18
in|shape|word =em word|	2-3 -10	4-7 11
in|shape|word =en word|	2-3 13	4-7 9
in|shape|word =et word|	2-3 30
in|shape|word =for =a|	4-7 21
in|shape|word =for =the|	4-7 19
in|shape|word =for word|	4-7 -14
in|shape|word =from =the|	4-7 21
in|shape|word =from word|	8+ 14
in|shape|word =i word|	2-3 15
in|shape|word =if word|	2-3 21
in|shape|word =in =an|	4-7 22
in|shape|word =in =a|	4-7 18
in|shape|word =in =every|	4-7 18
in|shape|word =in =the|	4-7 24	8+ 18
in|shape|word =in word|	2-3 -9
in|shape|word =it|	2-3 -8
in|shape|word =la word|	2-3 11	4-7 31	8+ 10
in|shape|word =le word|	8+ 7
in|shape|word =les word|	2-3 12	4-7 19
in|shape|word =like =a|	4-7 24
in|shape|word =ma =non|	4-7 16
in|shape|word =ma adverb|	4-7 16
in|shape|word =ma word|	2-3 14
in|shape|word =maar =niet|	4-7 13
in|shape|word =maar word|	2-3 17	4-7 13
in|shape|word =maar|	2-3 -15
in|shape|word =mais =pas|	4-7 23
in|shape|word =mais word|	2-3 21
in|shape|word =met =een|	4-7 26
in|shape|word =met word|	4-7 -8
in|shape|word =na word|	2-3 -8
in|shape|word =niet word|	2-3 10
in|shape|word =no word|	4-7 15
in|shape|word =non word|	2-3 18
in|shape|word =not word|	2-3 24
in|shape|word =não word|	2-3 18	4-7 8
in|shape|word =o word|	2-3 21
in|shape|word =of verb|	2-3 -12
in|shape|word =of word|	2-3 13	8+ 11
in|shape|word =on =the|	4-7 24
in|shape|word =on word|	4-7 20	8+ 15
in|shape|word =our word|	4-7 20
in|shape|word =out =of|	4-7 18	8+ 17
in|shape|word =out|	2-3 -9
in|shape|word =para word|	2-3 14	4-7 18
in|shape|word =pas word|	4-7 18
in|shape|word =pela word|	2-3 14
in|shape|word =per word|	2-3 19	4-7 17
in|shape|word =pero =no|	4-7 16
in|shape|word =pero word|	2-3 -10
in|shape|word =por word|	2-3 17	4-7 23
in|shape|word =sans word|	2-3 10
in|shape|word =sin word|	2-3 -7
in|shape|word =su word|	2-3 14
in|shape|word =sul word|	2-3 -12
in|shape|word =than =a|	4-7 22
in|shape|word =that word|	4-7 20
in|shape|word =the =one|	4-7 13
in|shape|word =the capital|	4-7 14
in|shape|word =the verb|	4-7 16	8+ 12
in|shape|word =the word|	2-3 10	4-7 41	8+ 17
in|shape|word =their word|	4-7 14
in|shape|word =to =be|	8+ 19
in|shape|word =to =the|	4-7 30
in|shape|word =to verb|	8+ 19
in|shape|word =to word|	2-3 -22	8+ 10
in|shape|word =um word|	4-7 19
in|shape|word =una word|	2-3 12	4-7 12
in|shape|word =und word|	2-3 17	4-7 8
in|shape|word =une word|	4-7 11
in|shape|word =up|	2-3 -10
in|shape|word =van =de|	4-7 -9
in|shape|word =with =a|	4-7 19
in|shape|word =with =one|	4-7 16
in|shape|word =with =the|	4-7 18	8+ 20
in|shape|word =with word|	2-3 34
in|shape|word =y word|	2-3 26
in|shape|word =à word|	8+ 16
in|shape|word adverb =and|	4-7 20
in|shape|word adverb =de|	4-7 -7
in|shape|word adverb =nicht|	4-7 10
in|shape|word adverb =que|	4-7 13
in|shape|word adverb =than|	4-7 25
in|shape|word adverb adverb|	4-7 10
in|shape|word adverb word|	2-3 17	4-7 27
in|shape|word adverb|	2-3 27
in|shape|word capital capital|	2-3 -8
in|shape|word capital word|	2-3 20	4-7 15
in|shape|word number word|	2-3 10
in|shape|word verb =the|	4-7 20
in|shape|word verb adverb|	4-7 9
in|shape|word verb word|	2-3 17	4-7 21
in|shape|word word =and|	4-7 17	8+ 17
in|shape|word word =at|	4-7 17
in|shape|word word =a|	4-7 27	8+ 8
in|shape|word word =by|	4-7 20
in|shape|word word =come|	4-7 13
in|shape|word word =com|	4-7 28
in|shape|word word =con|	4-7 -8
in|shape|word word =des|	4-7 -10
in|shape|word word =de|	4-7 12	8+ 12
in|shape|word word =di|	4-7 19
in|shape|word word =du|	4-7 10
in|shape|word word =en|	8+ 8
in|shape|word word =et|	4-7 19
in|shape|word word =e|	4-7 35	8+ 10
in|shape|word word =for|	4-7 32
in|shape|word word =from|	4-7 13
in|shape|word word =il|	4-7 25
in|shape|word word =in|	4-7 35	8+ 12
in|shape|word word =les|	4-7 15
in|shape|word word =ma|	4-7 15
in|shape|word word =ne|	4-7 -7
in|shape|word word =no|	4-7 8
in|shape|word word =não|	4-7 12
in|shape|word word =of|	4-7 46
in|shape|word word =on|	4-7 29
in|shape|word word =over|	4-7 18
in|shape|word word =o|	4-7 13	8+ 12
in|shape|word word =para|	4-7 21
in|shape|word word =por|	4-7 18
in|shape|word word =senza|	4-7 21
in|shape|word word =than|	4-7 29
in|shape|word word =that|	8+ 16
in|shape|word word =to|	4-7 34	8+ 14
in|shape|word word =wie|	4-7 10
in|shape|word word =with|	4-7 14
in|shape|word word =à|	4-7 20	8+ 8
in|shape|word word adverb|	2-3 21	4-7 24	8+ 13
in|shape|word word capital|	2-3 17
in|shape|word word number|	2-3 -24
in|shape|word word verb|	4-7 16
in|shape|word word word|	2-3 11	4-7 17	8+ 22
in|shape|word word|	2-3 -10
in|word|	12 -13	14 -22	2 -21	20 -9	200 7	2028 13	2029 13	2030 -10	3 -30	5 -19	a -11	aan -8	abbiamo 18	aber 16	about 23	absolute 21	absolutely 20	abu -12	abzocke 12	accountant -17	acompanha 10	acordada 11	acqua 13	acted 19	actually -16	acuerdo 7	ada -15	administrativa 14	aduana -13	again -24	age 24	agenten -11	agility 17	agua -20	aguardiente -13	ai 16	ainda -7	aire 13	ajoutés -14	ajuste 20	ajustement 13	al 7	alarming 23	albatros -11	alert -19	alfaiate -15	alguém 12	alimentar -18	all 13	alla 14	alle 12	alles 10	almendros -10	almighty -25	almost 22	almoço 16	alquiler -12	als 18	also 23	alta -14	alto -18	am -7	ambachtelijk -20	ambitioniert 12	america 7	amigos -13	amnesty -11	an 39	ancestor 26	anche 10	ancora 7	and -15	angel -21	angerufen 7	annoying -18	antenne -10	antes 17	antiplagio -23	anunciada 14	any 21	anything 16	apagão -15	apaisé 11	apaisée 8	apericena -17	apology 9	appesi -12	aprils -21	aprobado -14	après 21	aqui -12	aquí -22	arancel -14	arca -8	areal -8	aria -19	arithmetic 30	army -18	arriba -7	arroz -16	artigianale -18	asfixia 18	ask -14	asked 16	aspirational -7	assez -8	assobio -17	at 26	attenta 12	attention 13	attentive 19	atto 24	até 18	au 18	auch 15	auntie -26	aus 15	authentic -16	autor -23	autumn 22	aux 15	außer 14	ava -19	avances 13	avant 14	avec 23	avevo 10	aviso -7	avvocato 8	avô -12	away 20	azul -9	b -14	baby -17	badger -16	baixa -8	baja -11	bajo -7	balança -7	balanço -12	balconi -7	ball -22	ballerino -14	ballo -14	balloon -23	baltic 8	bandejão -12	banter 18	bar -7	barato -8	barn -21	bas -19	basically 22	bassa -12	basta 12	bastante 10	bau -12	be -8	bed-rot -18	beds -17	behandeling -9	behaviour -15	beheersbaar 16	bei 11	being 18	belle -18	bene -14	benedito -13	benzina 13	bernie 27	best 18	beyond 19	bianca -11	bienveillance 11	bienvenidos -11	big 11	bigger 12	biggest -19	billete -14	bingo -7	binnen 17	biology -17	bis 8	bisschen 20	bitte -12	bizarro -11	black -7	blague 12	blanc -11	blanche -14	blancos -16	bleibt -12	bleu -8	blijft 9	blu -7	blue -34	boa 10	boat -24	boats -22	bocadillo -8	boicote 13	boiler -18	bom 10	bomb -10	bonus -23	book -11	border -28	bored -22	boredom -18	boring -18	born 16	borrowed -23	boss -10	botella -12	both -15	bottega -14	boucher -11	box -20	branco -15	brave 25	break 10	breathe-in -9	britain's -19	bro -20	broken 15	budget -19	buen 13	bueno 17	bufandas 16	build 10	buitengewoon 13	buon 20	buona -11	buone -13	burla 12	bus -33	but 36	buy -36	by 11	bérénice -20	béton -15	c -28	caballero -17	cada 12	cadê 14	caja -18	cal 11	calados -19	caldo -20	calendário 9	called 22	calm -29	calma 15	calmo -12	calote 7	calçada -11	camas -12	camici -12	camino -9	campaign 10	can -14	cancer -19	candidate 21	candidato -13	cane -14	cani -20	capacity -22	caparòssola -23	capataz -16	capitano -15	capo -19	cara 19	cards 18	care -11	careless 20	carenze 19	caro -11	carretera -13	carta 15	cartographer’s -18	casa 9	case 10	caso -13	catch -20	causa 16	cautela 12	cavaleiro -14	cave -13	ce 18	cegueira -18	cell -21	cerca -7	cerrado -17	certa -17	certainly 17	chachi -16	chacun 12	chalonge -16	channel 23	chantage 13	charming 20	chave -9	chaves -17	cheap 23	cheque 10	chi -7	chiacchiericcio 10	chica -16	chico -20	chief -12	chinelo -12	chino -17	choc 16	choice -7	choquée 14	chove 16	chover 11	chuvisqueiro -15	chuy -14	ci -8	cidade -9	cinema 9	cinéma -8	ciociu -19	ciudad -19	class 9	clean 10	clearly 11	cliente 11	closed -15	club 13	coalition -21	cocina -11	cod -23	codice -7	cognato -12	cold -9	colore -15	colpo -9	com 19	come 9	comercio -14	comigo 16	coming 19	comitato -13	comment 19	commercial -7	commissario 9	committee 13	como 26	completion -19	compra -13	comprar 12	comprehensive 21	comptables 11	con 10	concern 18	conciencia 13	conditions 15	confianza 7	confort 19	conserver -13	consider 15	considering 18	constrangimentos 15	conta -8	contabilidade 13	contact -18	contadora -10	contained 14	contenues 18	contenção 23	contessa -17	conteúdo -19	continuará -18	conto -9	contratto 10	control 15	conversation -9	cool -10	coordenadas 17	coraggiosa 12	coral 13	corner -19	correct 24	corso 16	cortesia 19	cosecha -10	costa 7	così -8	counted 21	coup 22	courage 12	courageuse 12	cours 20	course 8	court 19	cover -12	cozinha -14	cozy -9	cozze -11	crazy 10	creche -8	cretaceous -24	criativa 23	crime 12	cringe -16	criterios 18	critical 18	croustillant -13	crunch -17	cuisine -12	culture -20	cuore -14	cura -11	current -14	curtailment -15	curva -11	custardgate -19	custode -8	customs -13	cutters -10	cuñado -13	c’ero -7	d'âge -19	da -27	dado 13	dag 12	dama -9	damage -19	dan -13	dangerously 18	dank -9	dann 14	dans 17	dark -22	darkness 21	das -16	dat 18	daughter -15	dave -21	day -28	dazio -16	de -27	de-risking -28	dead -16	deal -18	death -17	debout -11	decent 14	decir 15	deep -17	deeply 27	defect -22	definire -12	definitivas -17	definitivo -17	dei -20	del -25	deliberada -18	deliberate 24	delighted 11	delivery -29	della -13	delle -8	dell’interprete -11	den -13	dente 9	dentro 13	deportation 11	deprimente 17	depuis 15	der 13	derrotista 13	des -9	desde 12	despedidas -10	detto 15	dez -14	di -13	diary 15	dicke -14	did 24	didn't 15	die -15	diesel -7	diga -12	digital -11	digitale -14	digna 12	dignity -15	diphda -14	dire 10	direct 9	direction -16	direito 10	disagi 19	disappointed 16	discórdia -21	dit 8	divers -16	dividend -23	division -26	dix 11	diálogo 16	diário -16	do -24	doc -19	doce -18	doch 17	dock 14	doctor -19	documenti -15	does 14	dog -19	doktor -15	dolly -16	domani 20	domenica -10	dona -18	done 16	don’t -17	dorme -11	dormir 11	dos 19	doutor -19	doña -7	dr -18	drift -11	drink -19	drizzlecore -19	droit -11	droog -14	dry -20	du -24	due 8	dämmerschoppen -12	dès 17	débil -8	déconnexer -7	déjà 15	détour 10	dörfer 16	d’estate -20	e 13	early -17	eastern -23	ecco 13	eco -10	ecology -16	economy 12	eel -21	een 12	eerst -14	efecto 8	efeito -19	efficiency -23	effort 14	eigenlijk -13	ein 14	eine 23	einem 14	einen 11	einer 14	eingebildete -11	einzelfall 13	el -22	ela 11	elas -14	election 11	elefantes -16	elegante 16	elf 10	elle -12	em -10	embora 10	emergency 16	emilia -8	encore 17	encouraged 18	encouraging 21	energy 18	enfin 15	enjoy 23	enkele 11	enough 16	entirely 24	entrez -8	entro 15	er -8	era 20	ereditata 14	erhebliche 18	ernesto -7	erreur 10	erro -7	error 17	es 17	escudo -12	eso 11	espacio -13	espera -9	esperanza 9	essa 11	estado 15	estamos 8	estava 17	estinto -15	estrada -15	está 16	estão 8	eu 11	euro -9	europa -13	european -14	even 8	event -20	everything 11	evidence 15	excepcional 13	exceptional 18	exe -11	exemplaire -10	experience 8	extreme 23	extremely 25	faden 12	fahrplan 9	failed 20	fairy -8	fait -7	falam 18	false 25	falso -16	famille -17	family 16	família -24	fanal -10	fantaisistes 18	fantasma -18	far 21	fare 15	farinha -9	fat -11	fatti 15	fatura -20	feierabend -17	feriado 12	fermata 8	fermento -18	ferro -11	ferryman’s -16	fil -13	fila -10	file -13	fin -13	final -24	finalmente -23	fine -16	finir 11	finos -10	fire -7	firmavo 11	first -20	fleuve -18	flight -20	floor -22	flor -11	flores 7	flying -22	focus -13	fofo -9	fog 11	fogo -15	foi -8	fois 11	folklore 23	fondo -18	fonte 20	for 20	foram 16	force 10	format -22	forte 18	fortezza -10	fortuna -7	forzada -15	fossil -16	foto 14	fox -28	fragile -14	fragilidad -20	franco 17	frank 20	fratello 9	fraude -21	freddo 17	frei -16	frein -11	freischütz -12	frequent 23	frete 11	friday -18	friends -20	from -18	frontera -11	frontiers -11	fruit -11	fuga -12	fully 16	fumacê -14	furious 7	furto 10	fyi -18	gabinete -13	galo -12	galvevenator -7	gang 9	ganó 9	gap -16	geduld 11	geen 17	geht 18	geluk 11	gentile 18	genuanceerd 10	geometra -17	gerald -7	gesprächsbereit 20	geste 10	gestão -14	gewoon -13	gezellig -15	ghost -40	giallo -14	gil -14	ginestra -8	ginette -11	giusta 16	giustizia 9	globalement 11	globalmente 12	gloves -12	go -14	goats -12	goed -7	gomma -7	goodnight -23	gossip -19	grand 11	grande -24	gravedigger's -24	gravy 13	grote -13	grower -21	gruft -18	grátis 16	guaranteed -17	guarda 7	guardianes -13	guerra -20	guilt-free -25	guilty -25	gut -8	gute 18	guten -7	guy 20	géant 8	h -12	ha 19	haaskaaf -13	habitar -12	had 21	halb -11	halo -20	halt 8	halten -10	hammer -22	hand -21	handelsblatt -7	happy 22	harbor -28	harbourmaster -21	hard 20	harvest -22	has -9	hasta 7	have 29	he's 13	head -19	health -11	hear -7	heard 18	heartbroken 25	hebben 16	her 19	herdada 15	here -19	heredada 10	heron -12	hesitation 19	het -16	heures -13	hill -17	hillary 16	his 17	history -11	histórico 20	hmm 18	ho 17	hoja -10	hold -31	holiday -11	hollandaise -11	hollow -16	honest -15	honesta 11	honor 18	honorable 15	hopes 12	hora 13	horas 11	hors 7	horários 15	hospital -17	hospitales -12	hot -7	hotel -9	houden -16	hours -9	hub -33	huesero -9	humanos -11	husch-pfusch 13	hush -22	hydrology 13	i -16	ich -7	ici -12	idle 16	igual 14	ii -16	iii -12	ik 21	il -15	illegal 20	im 13	immer -8	important 19	importante 11	impossible 21	improvement -20	in-network -19	inaccettabile 9	incómodo 9	index -20	infame -13	infeliz 14	infrastructure 21	inspirante -13	instable -17	instrucciones 7	insuficiente 9	insult 18	insultante 16	integral -15	interesse 10	interesting 19	intertextualidad 20	intertextualidade 8	interés -16	into -7	intérprete -9	intérêt 22	invisible 9	io -10	iptu -11	irricevibile 16	islam 16	islamic 15	isn’t 12	issue 24	ist 12	isteria 11	it's 23	its 27	it’s 33	jabuti -16	jalousie 27	jamais 16	jamón -22	janela -15	jardinier -17	je 14	jefa -13	jet -12	joke 18	jornal -15	jour -10	journey -21	judgment 17	judicial 7	june 9	junta -14	juntos -11	juros 11	just 22	juste -13	já 13	j’ai 10	j’y 14	k -19	kaasschaaf -14	kahlschlag 10	kan 14	kapitän -7	keeper’s -17	keer -12	keine 17	kel -18	keukentafel -10	kid -27	killer -16	kilómetro -16	kind 17	king 7	kitchen 10	klasse 13	klein -9	kleine -7	klopt 17	knew 26	knock -9	know -18	knows -14	kompromiss 15	kontrolle 14	koop -10	kopi -20	kunnen 21	kurier -12	kwestie -10	könig -15	königin -9	la -19	laat -16	laatste -12	laboratorio -15	laguna -12	lamentamos 11	lamparina -14	land -14	landing -23	landlord -16	lane -13	lang -11	langer 12	langsam 7	lantern -23	lanterna -18	laquelle 11	laranja -13	larga -9	lasciatelo 14	last -9	late -19	later -12	lavatrice -12	lavoratori 11	lazarilla -17	le -17	lear -15	leave 10	ledger -28	left 9	legge -11	legion -21	lei -14	leider 18	leilão -16	leite-creme 7	lenta 19	lento 13	leone -13	lernen -11	les 11	let -21	letters -23	levante -7	levo 11	ley -21	li 11	liandra -8	liar 17	liberazione 16	libre -20	lier -12	light -15	lighthouse -21	lights -15	like 25	lince -7	linea -7	linha -7	lions -25	liquidação -9	liste -17	listening 18	little 16	llamada -19	lo -12	locale 16	locked -10	lodo -10	lojas-vitrine -13	long -12	look 13	looked 21	loro -9	losango -15	loss -19	lost -14	loup 10	louve -9	love 7	loves 18	loyal 19	lu -21	lucky 17	lunch 13	lungo 12	lusíadas -17	luxury 10	líquido -11	l’annata 16	l’heure -13	l’ho 14	l’ultimo -9	l’été -14	made 8	maestro 7	magpie -15	mai 8	mains -11	maintenance 24	mais 26	maison -16	making 23	mal 16	mal-entendido 15	malaisance -16	malinga -17	mamie -12	manager -17	mano -17	mansas -8	manual -12	manutenzione 10	many 13	mar -18	marco 28	mardi 16	mare -15	marea -12	marie-salée -9	marine -15	market 11	maré -9	marée -15	mas 9	massima 20	material 25	matinal -15	matter 8	maturidade 12	may -15	maybe 10	mayo -10	mayor 7	mañana -10	means -19	media -10	meer 10	meglio -11	meisje -9	mejor 16	meme -23	memoria -12	memória -12	men -10	meneer -13	menos 11	mentalità 13	mer -18	mercado -11	merci 12	mesa -11	mestra -14	mestre -20	met 7	metros -7	micrófono -7	mid -25	midi -7	mietitrice -12	mieux 12	military -16	mim -7	minds 11	mine 26	minha 13	ministro -13	mio 12	mir 19	miracle -26	misanthrope -7	misc -22	miscellaneous -16	mise -9	mismo 12	miss -23	missing -10	mistake 17	mister -15	mit 19	moaning 10	mode -21	model 9	modelo -16	moderado -7	moderate -22	modest -17	moi 14	molhada -8	molto 10	momento -10	mon 14	monsieur 10	montre 8	mooi 17	moon -9	moonlit -17	moose -28	mordisco -10	morgen -20	morning -31	mosso -10	mostly 26	motel -22	motosierra -9	movement -14	moño -9	much -12	mud -22	mum 20	municipal -20	mur -14	murder 9	musical -8	muto -14	muy 15	my -18	más 11	mão -10	mängel 18	médica -14	mínimo 20	möwe -15	músculo -15	na 11	nach -10	nachbar -14	nacht 9	nacional 14	nada -18	nadie 11	natal -13	natale -9	nation -15	natte -9	nature 10	navegar -8	ne 7	nearly 15	nebbia 11	negativo 11	negligence -12	negra -19	neige -7	nein 7	nem -8	nemo -22	nero -16	nessun 19	nessuna 7	nessuno 13	neuen -14	neun -7	neutral -28	never -20	new 10	nice 17	nicht -8	nichts 15	niemand 12	niente -20	niet 14	nine -20	ninety-nine 9	ninguém 13	ninth -22	nipote -8	nobody 26	noch -7	nodig 14	noise 23	noisy 19	nonna -19	nord -20	normal 14	norte -11	nostalgia 23	not 16	nota -19	notaio -8	notaire -9	noted 18	notícias -13	nova -19	novela 9	novo -8	now 7	nox -19	nulla 9	num 20	numbers 19	numero -15	nur 9	nutzen 7	nuvole -10	nuvoloso -17	nº -18	não 11	nécessaire 17	objeto -16	obra 16	obrigado -8	occasione 9	ochtend -10	of 7	oferta -18	off 9	offerta 12	officer -16	oficial -14	oggi 13	ogni 13	oh 14	ohne 15	ojo -11	olho -7	oltre 15	om 21	on -27	once 22	once-in-a-generation 21	onderhoud 7	one -11	ongelukkig 11	ontdekking -10	onverantwoord 13	onze -7	oops -18	op 14	operatie -7	operation -31	operazione -13	operação -17	oportunidad 13	oportunidade -12	oportunista 18	opportunity 7	optimista 15	ora 11	orchard -22	order 7	orderly 24	ordinary 21	oreiller -8	orgullo 8	original -17	orologeria 17	os 9	oscilación -15	otros 11	otters -13	oui 15	our 15	ouro -7	outperform -24	outstanding -14	ouvert 8	oven 17	over 9	oversight -21	own -15	paal -8	pace 11	paciencia 14	paciente -8	paciência 9	pack -19	pack-up -20	pacte -11	padre -13	pagano 13	pan -14	panadería -12	pane -13	panela -9	pantalla -16	paparda -18	papel 11	paper -26	papier 8	paralelo -13	parcheggio -19	pardon 7	parece 13	parente -15	park -16	parking -24	particular -13	parties -23	partilhada -14	pas 9	pasada -16	pasillo 14	passa -11	passado 14	passe -9	pasta -7	patate -18	path -13	patience 13	patient 18	patria -11	patron -20	patto -9	paura -7	pause -9	paying 20	peat -10	peau -11	pedagógico 15	pela 17	pele -10	pelo 21	penal 11	pending -20	people 23	pequeno -15	pequeña 7	per 24	perché 13	perder -18	perdido -16	perfeita 16	permiso -19	perreo -13	person 25	pertinent -8	petit -14	petits -9	peu -7	peut-être 9	phantom -22	pie -20	piedra 12	pilar -13	pilha -13	pimenta -15	pinta -17	pirate -16	piscine -12	più 13	placa 16	plakband 13	plan -26	planilha 17	plano 8	plans 23	plebes -10	pleinement 17	plus 13	pluviste -13	plágio -16	point -15	polemica 16	polite 11	politesse 18	political 20	polpette -9	polvere -9	pontuais 14	poor -24	poort -8	popolo -10	populismo 16	por 17	porchlight -22	porcupine -24	porta 9	porteira 11	posible 13	positiva 15	positive -11	positivo 9	postman -16	posto -16	potato -25	pothole -24	pozzo -10	prato -12	prayer 18	precauzionale 13	precipitada 11	preguiça 12	preguntan 14	premature 25	prematuro 15	premium -18	preside 7	press 18	pressão 10	prestados 8	presupuesto 15	pretty 28	prima 11	primavera -11	primera 9	primero -7	primo -10	prince -17	principe 8	print 17	priority 13	prise 10	pro-choice 18	probably -12	problemas -18	problemi -18	produto -18	profe -15	professor -29	professore -8	profunda 14	progressi 17	projekt -12	promessa 12	prometedor 15	pronta -13	pronto -16	proper -10	propina -14	proroga 11	proud 17	prova 10	provisional -22	proyecto -10	prudence 18	prudente 14	prudenza 15	prática 13	préfet -8	prématuré 11	présence -15	próxima 10	pueblo -16	puente -26	puerta 8	puma -11	punto -11	puntuales 11	putt 18	può 9	página 8	père -8	pé -15	quadro 7	qualcosa 10	qualified 14	quand -7	quando -16	quase -16	que 20	queda -7	queen -19	quelle 14	quem -7	quemar 23	quería 8	question 19	qui -14	quick -9	quintal -15	quitéria -10	quién 7	quota -12	qué 12	r -18	raboso -7	radical 29	radio -26	ragione 10	ragioniere -10	raison 14	raiz -20	ramasse 8	random -13	rapists 21	raten 12	rave -16	readequação 16	reading 12	really 15	reasonable 20	recreio -20	recreo -8	recursos -13	red -18	rede -13	redondo 11	reform 8	reg -13	regenafspraak -7	regolare 13	regret -27	regrets -7	regretted 17	rei -8	reina -18	reitor -10	relaxed 22	relevant -15	relieved 12	remain 11	renta -10	repair -14	reports -16	requires -20	residenza -17	resiliência 19	respekt 16	respeto 24	responsibility 23	resta 11	resting 24	retenue 23	retraite -18	rettungsring -8	return -22	review 20	revolution 21	reëel 12	ricostruzioni 15	ride 15	ridiculous 21	rien 12	riequilibrio 14	riesgo -22	rigged 22	right -16	rigoletto -17	rio -9	risco -16	risk -10	risque 11	river -15	rives -16	romântica 14	room 10	roots4city -13	rosa -9	rotta -16	rounding 20	rounds -9	route 16	router -9	routine -20	row -21	rua 10	rules -21	rutsche -15	rápida 9	rápido 12	réparation -9	réserve -13	río 9	sabotaje 14	sacs -11	safe -8	saison 19	sal -21	sale -27	salida -7	salt -37	salta 13	salva -10	salva-spiagge -7	salvo’s -18	samen -9	sanduíche -7	santa -13	santo -8	sarto -9	sastre -13	saturday 18	saudade -19	sauve 14	scam 19	schade 12	schattenhaushalt -21	schiaffo 12	school -27	schritt 11	schöner -8	science -18	scomodo -13	sea -19	season -30	seca -7	secolo -14	second -28	secondes 11	secondo -15	secret 20	see 18	segnale 14	segnali 16	segunda -15	segunda-feira 10	segundo -16	seguro -21	sehr 15	sem -16	semana 16	sense 17	senso 20	sentido 23	senza 8	serenamente 13	serenidade 15	serious 19	seriously 23	serra -15	seu -14	seventeen -21	several 20	señal 8	señora 12	share 14	she 8	sheds -12	shelf -17	she’s 20	shield -23	shocked 18	short -13	show -15	si 17	sicher -16	sie 7	sieben -13	siempre 18	signal 16	signora -12	silence -16	silencio 8	silent -25	silenzio -15	silobolsa -15	silvester -12	sincere -11	sinergia -9	sinhá -17	sirva-se -15	sisters -26	sit 13	situation -14	situação 11	sleep 16	slightly -8	slow 8	small -10	smemorato 9	smiling 16	so 10	sobremesa -24	sobriété -14	social -20	soddisfazione 19	soft -24	sola -14	soldiers 16	solidarité -9	solo -9	sombra -18	some 22	somewhere 18	sommer -15	son 15	sono 19	sorrent -22	sorribas -18	sotto 13	sou 13	sounded -15	soup -20	sous 12	south 11	southern 12	space -25	spare 17	special -12	speeches -13	spider -20	spiritual -21	sportlich 18	spy -23	square 8	stage 19	stakeholders 16	stanco 15	stand 16	star -7	stato -10	statt 7	stay 22	stella -8	stil -10	still -13	stille -18	stiltetax -15	sting -19	stop 9	street -15	strikes 13	strong 19	stronger 14	strongly -16	stuck 22	study -13	stuff -22	su 20	subito -12	subject 20	sucres -14	sucrée 21	suficiente 21	suis 13	suivait 13	sul -10	sulla 18	summit -16	sunday -26	sunlight 16	sunrise -24	super -13	support -12	supports 18	sur 20	surveiller -13	suspendue -13	sweet -20	symbolique -11	symbolpolitik -11	sympathy 19	são 12	sì -9	sí -12	só 18	table 7	tagblatt -11	taglia-ombrelloni -9	tailgate -13	take 9	taken 15	takes 22	talk -23	talks -10	também 18	tampoco 17	tano -11	tanque -9	tante -15	tarde -10	tardiva 8	tardive 20	tassa -11	tax 8	taxa -22	te -15	tea -15	teatro 21	tecnica -21	tecnicamente 15	tecnici -18	tela -16	tell 15	tempestade 16	tempo -19	temporal 9	temps 16	tender -15	tenderness 19	tengo 14	tensione -7	tent 11	terme 21	terra -15	terrible 19	terrifying 20	terrorism 18	terrorists -16	teto -10	thank 16	that's 22	that’s 12	the -23	theatre 17	theft 20	their 21	there 15	they 25	they're 16	they’re 25	thinking 20	this 8	thousands 23	through 15	ti -22	tide -12	tides -16	tidewrack -18	tiene 14	time -15	times -17	tintin -19	tired 19	titre -7	to -13	todas -13	today -24	todo 18	together 7	toi -13	tonhos -10	tonight -25	too -24	top 19	toque -18	torna -14	torno -9	torta -7	torto -15	total 18	totale 21	totalmente 11	tout 24	track -22	trading -10	traición -12	trained -19	traitements 15	tram -24	transform 8	transición -22	transit -12	trasloco -18	tratado -8	trauerspiel 16	travail 18	travel -21	treatment -11	triangolare -7	triste -10	trombone -9	trop 10	truck -14	true -10	truly 23	trump 21	trust -7	tránsito -20	très 20	tu 11	tudo -10	tuesday -12	turbina -10	turismo 18	turn 18	turning -10	tutti -7	tutto 22	twee 14	twice 12	táper -13	tèt -11	técnicos 7	tú 8	túnel -22	ugly 16	ui -9	uit 10	uma 20	un 12	una 24	uncle -37	uncles -17	und 7	understudy -23	understudy’s -12	undici 10	une 31	unforeseen -10	unicornio -18	unity -19	uno 13	up -14	update -15	urna 18	uso 8	utile 10	v -26	va 8	vacaciones -13	vacanza -11	vaches 14	vai -13	vale 15	valiente -18	vals -12	values 19	vamos -19	van -9	vaquilla -13	varie -8	vecchio -20	vegan -26	vegano -21	velório -13	vento -12	ver -15	verbale -12	verbena -15	verbijsterd 14	verde -17	verdi -17	vergonha 13	vergüenza 7	vermelha -14	verrast 12	vertical 20	very 32	verão 11	veterana -10	vezes 11	vi -7	viaje -11	vibe -12	viciada 17	vicini -10	vicino 8	vidro -16	viel 16	vieux -8	vigilance 11	vigilant 17	villa -12	villoresi -12	vingança -8	vinho -12	vino -18	virado -12	visit -31	visitas 18	vives 11	viúvas -16	você 10	volcano -15	volta -10	volte 8	volto 14	von -16	voorlopig 15	voraussichtlich -21	vota -12	vou 7	voz -21	vrai -10	vuelo -14	vuoi -13	vuoto -10	vámonos -7	wachten -11	wally -14	ward -24	warm 13	warmth -12	wars -24	warten 13	watch 18	water -16	way 21	weak -10	weather -17	weg -12	weitblick -12	wel 12	welcome -14	well 19	were 24	west 14	when 17	which 10	whoever -14	whom 16	why -7	wi-fi 10	wie 10	wiel -11	wife -22	wij -12	will -7	wind -9	windmill -19	wir -7	wise -17	wish -15	with 34	witz 11	wives -12	wolf -21	words -16	work 22	workshop 18	worms -14	worse 12	wound -12	wrong -8	x -14	y 12	yeah 13	yes 19	yo 14	york 19	you -13	you've 13	younger -23	zanzare -14	zeitnah 13	zero -12	zie -12	zijn 12	zona -17	zone -15	zoom -21	zorgelijk 15	zukunft -16	zum -23	zumutbar 17	zur 7	zurück -14	zwei 16	zé -11	zéro 12	à -12	água -9	ça 14	é -14	équilibré 9	éramos 9	étape 10	één -18	última -18	último -7	único -15	über 14	überfällig 14
lead|lower|	, 14	: -36	; 15	auxiliary 12	capital 29	possessive 17	pronoun 12	quote -7	subordinator -8	verb-thinking 9	word 11	— 18
lead|other|	: -16	auxiliary -21	determiner 9	preposition 21	start 28	stop 18	that -10	word -15
lead|upper|	' -17	) 19	, -24	: 13	adverb -12	auxiliary -28	capital -32	coordinator -8	possessive -41	preposition -17	pronoun -25	quote 14	start 11	stop 19	that 7	verb-judging -26	verb-saying -16	verb-thinking -7	word -36	– -7	’ -11
mood|	none -7	other 7	plain 22
mood|none|false|	true -7
mood|none|true|	true -8
mood|other|	2-3 11	4-7 15
mood|other|false|	true 15
mood|other|true|	false 16
mood|plain|	1 13	4-7 29
mood|plain|false|	false 19
mood|plain|true|	false 11	true 7
named|1|1|	all-one -24	first -19	none -32	titled -25
named|1|2-3|	all -41	all-one -46	first -11	most -9	none -36	some -10
named|1|4-7|	all -36	first -22	most -13	none -11
named|1|8+|	none 19
named|2|1|	all-one -9	first 25
named|2|2-3|	all -46	all-one -16	first -11	none -14
named|2|4-7|	all -17	all-one 16	first -19	none 19	some -12
named|2|8+|	none 21	some 16
named|3|1|	none 23
named|3|2-3|	all-one 20	first -10	none 12
named|3|4-7|	none 10	some -9
named|3|8+|	first 21	none 22	some 13
named|none|1|	first -8	titled 8	upper -9
named|none|2-3|	none 12
named|none|4-7|	all -16	all-one -20	none 22	some 21	upper 23
named|none|8+|	most 26	none 11	some 32	titled 19	upper 10
naming|apelidada|2|	2-3 -13
naming|apelidado|2|	2-3 -13
naming|apelido|2|	1 -14	2-3 -20
naming|apodado|1|	1 -7
naming|ausdruck|1|	1 -18
naming|baptisée|1|	1 -8	2-3 -11	4-7 -14
naming|baptisé|1|	2-3 -11
naming|batizada|2|	2-3 -9
naming|batizado|2|	2-3 -8
naming|battezzato|1|	2-3 -11
naming|bautizado|2|	2-3 -17
naming|begriff|1|	1 -20	2-3 -13
naming|begrip|2|	8+ 8
naming|bekend|2|	2-3 -9	8+ 9
naming|bijnaam|1|	2-3 -11
naming|called|1|	4-7 15	8+ 13
naming|called|2|	1 26	4-7 46	8+ 15
naming|called|3|	1 38	2-3 45	4-7 16	8+ 16
naming|chamada|1|	1 -10
naming|chamada|2|	2-3 -10
naming|chamado|1|	1 -15	2-3 -16
naming|chiamati|1|	1 -13
naming|chiamato|1|	2-3 -9
naming|christened|1|	2-3 -13
naming|conhecida|2|	1 -13
naming|conhecido|2|	2-3 -17	4-7 -7
naming|conocida|2|	2-3 -12
naming|conocido|2|	1 -18	2-3 -16	4-7 -8
naming|cosiddetta|1|	2-3 -12
naming|cosiddetto|1|	2-3 -14
naming|denominata|1|	1 -14
naming|detto|1|	4-7 9
naming|detto|2|	4-7 12
naming|detto|3|	2-3 15	4-7 17
naming|dicitura|1|	2-3 -13
naming|dit|1|	1 20
naming|dit|2|	2-3 17	4-7 17
naming|dit|3|	2-3 21	4-7 25	8+ 18
naming|dubbed|1|	1 -22	2-3 10
naming|entitled|1|	4-7 -15
naming|etiqueta|1|	1 -9	2-3 -11
naming|expression|1|	2-3 -15
naming|expressão|1|	1 -11	2-3 -17
naming|false|	: -9	capital -17	preposition -35	stop 8	subordinator -26	verb-judging -14	verb-thinking -8	word -52
naming|formula|1|	2-3 -17
naming|frase|1|	4-7 -9
naming|frase|2|	4-7 -11
naming|fórmula|1|	4-7 -13
naming|hashtag|1|	1 -19
naming|intitolato|1|	2-3 -15
naming|intitulada|1|	4-7 -9
naming|intitulado|1|	2-3 -7
naming|intitulé|1|	2-3 -8	4-7 -14
naming|known|2|	1 -32
naming|known|3|	1 -22	2-3 -30
naming|labelled|1|	2-3 -22
naming|lema|1|	2-3 -10	4-7 -10
naming|lema|2|	4-7 -16
naming|leus|1|	2-3 -10
naming|llamada|1|	1 -12	2-3 -15	4-7 -11
naming|llamados|1|	2-3 -13
naming|llamado|1|	2-3 -16	4-7 -8
naming|mention|1|	1 -12	2-3 -14
naming|mote|2|	4-7 -12
naming|mots|1|	4-7 9
naming|mots|2|	2-3 -16
naming|motto|1|	2-3 -12	4-7 -9
naming|motto|2|	2-3 -14
naming|mot|1|	1 -18
naming|mot|2|	4-7 -18	8+ 14
naming|mot|3|	2-3 -7
naming|naam|1|	1 -7	2-3 -11
naming|naam|3|	2-3 -12
naming|named|1|	2-3 -20
naming|named|2|	2-3 -14
naming|namens|1|	1 -9
naming|namen|1|	1 -11	2-3 -11
naming|nicknamed|1|	1 -19	2-3 -23	4-7 -17
naming|nicknamed|2|	2-3 -22
naming|nombre|2|	1 -18	2-3 -10
naming|nome|1|	2-3 -9
naming|nome|2|	1 -13	2-3 -19	4-7 -11
naming|nome|3|	2-3 -12
naming|nommé|1|	1 -9
naming|nom|2|	1 -12	2-3 -29	4-7 -10	8+ 10
naming|none|	2-3 8
naming|palabras|2|	2-3 12	8+ 11
naming|palabra|1|	1 -19
naming|palavra|1|	1 -29
naming|palavra|2|	1 -13
naming|parola|1|	1 -17
naming|parola|2|	1 8
naming|phrase|1|	2-3 -15
naming|phrase|3|	4-7 10
naming|rebaptisé|3|	2-3 -16
naming|ribattezzata|1|	2-3 -13
naming|ribattezzato|3|	2-3 -14
naming|slogan|1|	4-7 -18
naming|slogan|2|	4-7 -17
naming|so-called|1|	1 -28	2-3 -37
naming|sogenannten|1|	1 -13
naming|sogenannte|1|	1 -14
naming|soprannominato|1|	2-3 -13
naming|surnommée|1|	2-3 -11
naming|surnommé|1|	2-3 -12
naming|termed|1|	2-3 10
naming|termed|3|	4-7 25
naming|termine|1|	1 -14
naming|termo|1|	1 -13
naming|term|1|	2-3 -10
naming|titel|1|	1 -10	2-3 -10	4-7 -8
naming|titled|1|	2-3 -19	4-7 -18
naming|titolo|2|	1 -8	2-3 -12
naming|titulado|1|	2-3 -10	4-7 -14
naming|true|	' -15	) 19	- -12	: 7	; 12	possessive -13	quote 7	start 12	stop 20	verb-saying -9	verb-thinking 7	word 9
naming|término|1|	2-3 -10
naming|título|1|	2-3 -12
naming|título|2|	2-3 -16
naming|título|3|	2-3 -10
naming|woord|1|	1 -16
naming|words|1|	2-3 -16
naming|words|2|	4-7 20
naming|words|3|	1 -14	8+ 14
naming|word|1|	1 -25
naming|wort|1|	1 -17
naming|wort|2|	1 8
naming|zogeheten|1|	1 -11
nearby-on|	000 -14	06.03.2027 -15	1 -15	1.200 -11	1.900 -7	14 -20	140 -16	19 -15	1971 8	1976 -14	1983 -15	1987 -11	1998 7	2 -14	20 -18	2011 -8	2019 -14	2021 -20	2022 -15	212 -11	30 13	31 -17	38 7	4 -17	40 -18	400 -29	400.000 -15	5 -13	61 -21	61-jährige 7	7 -19	80 -15	800 -9	9 -19	a 16	aanvoerster 9	ab -14	abend -12	aber 13	abgetan 9	abril 16	abriu 12	accusa 9	accuse 9	accusé 12	acesso -9	achter 8	aclara 10	aclaró 14	acrescenta 17	acrescentou 16	acusações -7	acusó 7	ad -24	admet 18	administration 15	admis 13	admite -8	admitiu 10	admitió -9	adversaires -11	advies -14	advirtió 13	advocaat 11	advocate 11	afferma 11	affermato 10	affirme 24	affirmé 9	afirma 10	afirmou 17	afirmó 10	agence 26	agente 11	aggiunge 21	aggiunto 15	agnès 7	agrega 8	agregó 8	agência 7	aide 8	ainda 14	ajoute 21	ajouté 22	al -14	alargado -8	album -9	alegó 7	alfabetos -16	algemeen 7	alla -19	als -17	alusión 14	am -26	amava 12	amina -14	ammesso 16	ammette 13	amministratrice 8	ammonisce 7	ammonito 12	amuse 12	an -7	analizó 7	analyse 10	anche -17	ancien 12	anders -14	anfitrión 13	angekündigt -13	anni -17	anno -17	annoncé -7	annuncia 14	annunciato 8	anos -14	ans 7	ante -13	antes 16	anticipa 7	antwoordde 8	antwoordt 20	antwortete 12	anunciou 8	anunció 11	ao -7	aos -16	aparece -16	aposentado -7	apostilla 8	apostillado 15	apostilló 9	appelle 13	appt 14	après -13	apuntó 15	após -9	aquel 8	arguido 12	argument -9	argumenta 13	argumentou 7	arranca -9	arrivato -7	arrive -12	asegura 13	aseguró 16	assegurou 10	assicura 17	assicurato 14	associé 11	assure 17	assuré 16	atira 17	attacca 12	au -8	auf -8	aujourd’hui 7	aula -7	aunque -11	ausgabe -8	ausgezeichnet -10	aussitôt 11	autora 7	autoridades 14	autour 15	autrice 15	aux -11	avance 10	avere -16	averti 14	aveva -16	avisa 10	avisou 10	avisó 13	avoir -17	avoue 9	avoué 7	avvisa 14	avvocato 10	ayer -14	añade 13	añadió 11	año -14	años -13	bakker 9	balaie 18	balayé 9	base 7	befand 15	begriff -15	bei -19	beide -8	beiden 14	beim 10	bekannt -14	bekende 7	bekent 12	benadrukt 8	berichtet -14	berichtete 9	berichteten -14	beslist 15	bestimmt -13	bestuurder 8	bestuurslid 10	bestuursvoorzitter 13	betaald -17	beteuerte 13	betonte 17	bewindsman 7	bewindsvrouw 11	bezeichnete 16	bij -13	bilanzierte 7	bis -7	blagué 10	blijft 10	bochum -15	boek -9	bolsa -20	boodschap 15	brano -15	brinca 7	brincou 10	bromeó 17	bromt 7	brummt 7	brummte 13	burgemeester 16	buurvrouw 17	cada -7	cadre 12	caiu -8	calcula -8	calcule 7	calculé 8	camiseta -10	canciller 11	capitaine 11	capital 13	capo -7	cartera 12	casa -14	causa -10	celebró -9	celle-ci 12	centro -10	cerca -11	cerró 8	ces -9	cette 15	cgt 16	chaque -19	che -13	chefe -10	chega -13	chercheuse 12	chiamato 16	chiarisce 9	chiosa 7	chiude -10	chiuso 9	cinco -16	cioè -17	cliente 13	coach 14	come -21	comemorou 8	comentou 14	comentó 14	começou -11	comisión -16	comissária 9	commandant 7	comme -20	commencé 8	commenta 8	commentato 10	commente 21	commenté 14	commerçante 21	como -35	compara 11	comparou 14	completou 18	compte -12	comunicado 10	comunicato 13	con -31	concede 25	concedió 8	concejala 15	conclu 10	conclude 9	concludeert 18	conclui 14	conclut 17	conferma 13	confessa -9	confessato 10	confesó -10	confida 16	confidencia 10	confie 16	confiesa 13	confié 12	confiée -10	conseiller 20	considera -9	considerou -12	consta -17	constate 16	conta 8	contesta 10	conteste 12	contestó 7	continua -12	contou 15	contrato 9	contratos -7	contre -7	contó 11	coordenadora 7	coordinatrice 12	corredor 10	correo 17	corrige 19	corto 16	così -9	court -13	coördinator 16	cree 7	criticou -8	cualquier -7	cuando 7	cuatro -8	cuenta -11	curatrice 12	cómo -10	c’ -16	da -10	daar -17	daaraan 12	dai -15	dalla -9	dall’ -12	dann -16	dardar-naquin 11	darin -9	dat 12	decisão 15	declarado 7	declarou 17	declaró 21	defende -9	defendeu 13	define -17	definido -14	dei 9	dejó -14	del -14	delas 11	deles 9	della 12	delle -13	dell’ 12	dem -8	demanda -8	demande 21	demandé 12	den -18	denken 9	denunció 7	depois -14	depuis -11	der -8	descreveu 19	descrive -11	desde -17	dessen 13	desvalorizou 17	detalló 13	detenerse 14	detto 23	deu 14	deux -16	devant 16	devolveu 7	di -13	dice 8	dicho 10	die -7	dieser 7	difeso 10	dijo 15	diplomate 12	dire 9	directeur 11	directrice 19	direzione -9	dirigente 7	dirkje -7	disait 10	disco -17	discursou 10	disse 15	dit 20	diventato -14	divide -17	dixit 19	dizia 13	documenta -7	documento 12	doit -12	domanda -13	domingos -11	donde -13	donna 8	dont -11	door -15	dopo -17	dort -10	douze -10	drei -12	du 8	duas 12	due -19	dumont -13	durante -11	durch -10	dès -14	déclaré 9	décrit -8	défend 13	déjà -12	délégué 11	dénoncé 20	désole 10	détaille 17	détaillé 8	dürfe 11	d’ -7	editor 9	een -19	eigenaar 7	eine -8	einem -9	einer -9	eingerichtet -10	ela -14	elecciones -7	elf -9	elisa -7	elkaar 11	ella 9	elle 12	em -15	emeritus 11	empieza -9	emporte 13	empresa -8	empresários -14	empörte 7	en -19	encontrado -7	enquiert 11	ensina 13	entendu 8	entidad 14	entidade 7	entraîneur 11	entre -13	entrevista 8	enumera 13	enumerou 13	er 10	era -9	eraan 13	erc 12	erinnert -9	erkent 10	erklärt -12	erklärte 21	erklärten 9	erläutert 7	erläuterte 17	erscheint -9	erschienen -12	ersetzt -17	erst -8	erwidert 7	erwiderte 15	erzählt -7	erzählte 9	esclarece 13	escreveu 14	escribe 16	escrito 19	esordito 8	española -13	esse -9	est -20	esta -8	estadual -9	estime 20	estimé 14	estudo 13	estuvo -14	está -10	et -8	euro -17	euros -9	eusebio 7	evoca 10	exibiu -12	exigió 13	explica -8	explicado -11	explicou 14	explicó 9	expliquait 7	expliqué 19	expose 8	expresión 12	expression -14	expressão 8	face -10	fachmann 10	faixa -13	farol -12	februar -8	fechou -7	ferhat 7	fermeture -13	fest 8	ficaram -14	ficou -15	figura -10	film -14	fim -19	fin 8	financieel 7	finit 16	firma -12	firmino -12	fiscal 12	fluistert 12	foeterde 9	fois -11	fondateur 12	fonte 8	fordert 21	formule -8	fractieleider 10	fractievoorzitter 8	fragt 8	fragte 9	france 7	frase -11	frau 14	frauke 10	freitag -11	frisou 12	frühere 9	fuego -8	fuera 13	fulmineert 8	fällt 9	fügt 13	fügte 11	führen 7	für -15	gaat -10	garante 11	garantiu 16	gebe 11	gedeputeerde 9	gedoopt -13	geeft 15	geen 7	gehandelt 7	gemacht -18	gepensioneerde 16	geprüft 13	gerd 9	gerente 9	gerettete 7	geschrieben -20	geschäftsführerin 14	gesprochen 13	getuigde 16	giorni -18	giudici 18	giura 9	giustifica 9	già -12	gli -8	glisse 28	glissé 16	gobernador 13	gobierno 11	gracejou 15	graciano 7	graciete 8	grapt 14	grapte 10	gridato 8	grince 15	grinnikt 11	gritó 8	groupe 9	grupo 8	guillou 10	ha 13	haar -12	habe -12	habría 9	hace 14	had 12	haddad 9	hadders 8	hanno -13	hatte -7	havia -7	hay -20	hebben 14	heisst -11	heißen -10	hendrik 11	herbst -9	herinnert 12	het -21	hielt 7	hij 11	hilfe -7	hing -11	hinzu 12	historia -19	hoch -13	homme -14	hoogleraar 9	horas -12	hospital -14	houdt 15	hugo 7	hydrologue 15	há -15	hält 12	hätten 14	hélène 10	i -25	ibarra -9	iemand 17	ieri -8	ihn 13	illustre 9	ils 12	im -15	image 7	imagé 7	in -30	indagati -15	indica -8	indique 18	indiqué 24	informa 10	informou 13	ingénieure 18	ins -12	insieme 18	insiste 21	insistito 9	insistiu 15	insistió 8	insisté 13	inspecteur 16	insurge 10	intern -12	interno -13	interroge 14	interrompe 15	inéditas -16	ir -9	ironia 8	ironise 15	ironisé 10	ironiza 7	ironizado 7	ironizou 16	ironizó 11	ist -12	istituto -9	ivana 8	jaar -12	jahr -10	jamais -20	janeiro -11	jb 13	jefe -7	jelle 15	joris 15	jornalistas 8	josette 11	jubelde 7	jubile 19	juge 15	jure 12	juriste 10	juros 10	juró 11	justifica 11	justificou 19	justificou-se 12	justificó 7	justifie 14	justifié 17	juíza 8	já -17	kaatste 12	kamerlid 9	kan 7	katja 7	keer -15	kenntnis 12	klagt 9	klinkt 13	kommentierte -13	kommt -9	komt -16	koos 11	kost 10	kreeg -10	krijgt -11	kritisiert -17	kritisierte 9	l' 17	la 13	laat 10	lacht 13	lachte 13	ladina 13	laisse 11	lamentato 13	lamente 15	lamentou 12	lance 15	lancé 13	landesvorsitzende 12	lança -14	lars 10	las -8	lee 9	legge 22	lei -8	leider 8	les 24	lettre 18	leu 8	leur 14	leva -12	levada -20	ley 15	lhe -17	libro -7	lied -14	liegt -19	lien 15	ließ 8	ligt -8	limitou-se 18	lire 19	lit -17	livre -12	llaman -13	llamó 19	llegan -9	lleva -9	long-métrage -16	louise 9	lowie 9	lucrezia -8	luego 10	luidt 21	lundi -11	lusa 9	lâche 34	lâché 16	lässt -8	läuft -10	lê-se 17	lì 12	líder 10	línea 11	m. 14	ma 18	maar -7	madrugada -9	maestra 7	mag -8	magistrada 16	mai -15	mailt 16	malgré 14	manager -8	mandatario 7	mann 14	mano -18	manuela 10	maria 8	mariano -7	marre 11	mars -11	martelé 15	mas 7	matiza -8	matizó 14	maués 9	mayor 10	maître 18	me 16	mehr -14	meint -11	meinte 13	melania -7	meldt 8	memorias -12	menos -10	mensagem 11	menschen -8	mentre 16	mercredi -13	merkt 9	messo -12	met -13	mientras -11	mil -8	milioni -7	millones -13	ministerin 9	ministra 15	ministre -9	ministro -12	mir 11	misma -14	mit -18	mitarbeiter 8	mme 11	moeder 9	mois -10	monate -17	monnerat 14	moppert 13	mormora 7	mostra -7	mot -17	motivato 7	multa -10	murmure 19	murmuré 16	murmuró -10	museo -18	muy 14	même -11	naar -11	nach -13	nada -13	nadie -20	nannte 12	ne -9	nel 18	nelle 14	nell’ -11	nenhuma -15	nennen -16	nennt -13	neta 8	ni -8	nie -10	niets -18	no -16	noch -19	noemde -7	noemen -16	noemt -8	nog -13	nolwenn 10	nombres -15	nome -9	noodhulpcoördinator 13	nos -20	nota 11	notare 12	note 9	nous 12	nouvelle -10	nove -15	nuance 17	num 15	numa -9	nun -11	não -10	n’ -8	o 12	ob -13	objeta 8	objetó 15	observe 18	observou 11	observé 15	octobre -12	oddone 8	ofereceu -12	officier 11	ohne 10	omdat -11	on -24	onde -8	ondernemer 14	onderzoek 13	onderzoeker 9	ont -12	ontem -15	onze -14	ook -14	oordeelde 9	op -13	opende 10	operador 12	ora -13	ordena 7	ormai -11	os -17	osserva 9	osservato 7	otras 14	otros 12	otto 8	over -11	overigens -8	oye 16	où 7	padre -15	paga -19	pagos -7	palabras 10	palavra -18	para -16	parce -15	parfait 9	parla -16	parlamentar 10	parola -12	parte -17	parti -8	partir 12	pas 7	passou -11	passé -14	pasta -12	pastora 8	patron 10	patronne 9	pede -12	pedir 10	peint -17	perché -8	perdón -9	perguntou -7	pero 8	persifle 12	persone 9	pesos -17	pestait 10	peste 16	pesté 8	peut 19	philosophe 20	piano -21	pidió 19	pie 8	plaide 31	plaidé 17	plaisante 19	plaisanté 8	plan -17	plano -14	planta -20	platz -9	plus -9	poco -15	poi 11	polterte 7	populações 9	por -19	porque -17	porta -10	portavoz 13	porte-parole 15	porto -16	posto -18	poursuit 16	poursuivi 9	pourtant -13	precisato 13	precisó 13	prefirió 11	preguntó 18	premier 7	prepara -13	presentó -16	presunto -11	preveía -10	prevé -15	prezzo -12	primeira -16	primera -14	procura 10	produtora -12	profesora -13	professora 7	projectleider 14	projet -14	promesso 7	promet 10	promete -18	prometeu 19	prometió -11	promette 10	promis 16	promise -8	prosiguió 13	prossegue -9	protesta 22	proteste 16	protestó 7	prudemment 19	pruvot-amrani 13	präsident 10	précise 22	précisé 12	présenté -12	président 11	présidente 16	prévenu 13	prévient 20	prévoit -8	prévu -15	prêtée -11	pubblicato -9	puntualizza 12	puntualizzato 10	puntualizó 9	qual -19	quando -18	quarto -14	quatorze 10	quatre 9	queixou-se 13	queja 9	quem -13	quer -12	quest’ 12	qui -7	quis 15	quispe 10	qué -20	qu’ -19	r 8	raadsman 16	racconta 14	racontait 7	raconte 9	raconté 10	radio -10	ragazza 10	ragiona 9	raillé 9	raimunda 9	ramal -13	rappelé 11	rapporte 9	rapporteure 8	rapporté -13	rauch 7	razona 14	razonó 10	reageerde 13	reageert 18	reagiu 14	rebateu 10	rechnet 7	rechter 16	recita 15	recomendou 10	recomienda 16	recommande 13	reconhece -7	reconnaît 20	recorda 7	recordaba 8	recordou 7	rectifie 13	recueilli -8	recuerda 13	recusou 21	rede -10	redes -12	reformado 8	regrettant 17	regrette 21	regretté 7	rejeitada -14	rekent 10	relata 7	relativise 11	relator -11	relatou 8	relató 10	relatório 11	relève 20	remata 16	rematou 14	remató 14	repete 10	repite 11	replica 13	replicado 10	replicato 7	reprend 12	reprendre -10	representante 9	repris 19	rescataron -11	responde 13	respondido 17	respondió 15	responsável 11	resposta 9	ressalvou 12	resta -10	resume 11	resumiu 8	resumió 12	revela 14	revelou 18	reveló 10	reymond 14	ri-se 15	riassume 11	ribatte 9	ribattuto 10	ricorda 11	ricordato 8	rief 16	riego -9	riep 28	riferisce 13	riferito -15	riflette 8	rigole 16	rigolé 12	rindo 8	rio -10	ripete 8	ripetere 12	ripetuto 13	risas 8	risponde 12	rispondendo 7	risposto 18	rivelato -16	robert 18	roept 15	roland 11	romance -7	rosa 12	ruben 9	rueda 8	ruft 17	rádio 7	räumt -8	räumte 10	réagi 10	réagit 14	réforme 14	réjouit 11	réplique 7	répliqué 11	répond 18	répondu 15	résume 21	résumé 10	rétorque 17	rétorqué 21	s' 18	sa 10	saber 15	sai -16	saiu -18	salarié 8	sale -7	salió -10	samedi -8	samstag -9	sangen -9	sans -7	satellite -16	savoir 17	saída 12	sbotta 8	scandisce 8	scandito 7	schampert 11	schepen 7	scherza 7	scherzato 12	scherzt 7	scherzte 7	schilderte 7	schreef 9	scognamiglio 7	scrive 15	scrivono 17	se -10	secretaris 12	secretária 7	segretaria 13	segunda-feira -7	sei -15	sein -9	seinen 7	seit -11	semana -15	semanas -9	sempre -9	senador 9	sentencia 8	sentenzia 10	sentido -13	senza -11	septuagénaire 19	sequestro -8	ser -13	sera -18	serait -16	seria -11	servicio 8	ses -17	sette -14	seu -8	sexta -15	señala 8	señalado -9	señaló 11	sfoga 7	sich -11	sido -16	sie -15	siempre 12	significava -15	sigue -9	simplement 12	sin -11	sind -12	sindaca 12	sinds -8	sindsdien -11	sintetizza 13	sintetizzato 8	sneert 12	so 13	sobre 14	socio 11	soir -20	sollecita 12	solo 9	solía 14	son 15	sonntag -8	sono -11	sorride 13	sospira 13	sostiene 12	sotto 12	sottolinea 13	souffle 20	soufflé 20	souligne 15	souligné 9	soupire 16	soupiré 12	souri 9	sourit 24	sous -14	soutenu 11	souvient 13	spiegato 10	spits 10	sprak 9	sprecher 15	sprecherin 14	spricht -8	spécialiste 7	sta -9	staan -13	staat -11	stadt -12	stata 12	stato -16	stelde 10	stellt 15	stelt 14	stond -15	student 21	studienleiter 11	su 22	sua 7	suas 10	sublinha 8	sublinhou 11	sugeriu -11	sugli -11	sul 12	sulle -9	suoi -8	sur 10	suspirou 12	sussurra 12	syndicat 15	sónia 12	taglia 14	tagliato 11	tandis 14	tanto -16	te -8	teatro -14	tecnici -8	teilte 10	telefone 8	teléfono 8	tem -20	tempère 14	ten 9	tenté 12	terceiro -21	termo 7	testo 19	texto 8	thi 8	tia -12	tiene -24	tinha -17	titre -17	todo -12	toe -7	toen 20	toezichthouder 12	tomber 11	tonne 13	torna -11	tout 22	toute -9	toutefois 9	tra -7	trainer 16	tranche 22	tranché 15	treinador 14	trente 13	trocam -7	tube -12	tuona 10	tuonato 8	témoigne 17	témoigné 11	término -12	ubaldo 8	ufficiale -11	uit -9	uma 7	una 11	unas -14	und -23	uno -11	unos -9	unternehmen 10	un’ -22	urteilt 12	usada -10	uscito -15	va -11	vai 13	valoir 14	vat 12	vatte 10	vecchio 9	veces -15	veertien -16	vencedor 12	vendedora 8	vendeu -11	vendu -14	venerdì -11	ventidue 13	verbucht -18	verdachte 8	vereador -15	verklaarde 16	verklaart -10	verlangte -14	verlopen 8	vermisst 8	verriet 13	verrà -18	versichert -12	versprach 11	verspreking -14	verspricht -10	vertelde 9	vertelt 15	verwaltungsratspräsident 8	verzekerde 13	verzucht 9	veröffentlicht -16	vez -10	vezes -15	vi 12	via 11	vicepresidente 12	vier -23	viernes -8	vinden 19	vindt 23	vingt -7	vira -13	viraria -12	virou -7	vista -11	vizepräsident 13	vocero 8	voegde 17	vogel 8	voisine 23	volgens -16	volksmond -7	volte -11	vom -11	von -12	vond 7	voor -12	voorlopig -8	voorzitter 12	vorige -8	vorsitzende 12	vraagt 20	vrijdag -7	vrouw 10	waarschuwt 18	wandte 9	war -22	waren -9	warnte -11	wat -18	weet 15	wegen -13	weiter -12	weken -15	wenn -7	wer -21	werd -15	werden 12	werpt 7	weten 9	wethouder 9	wiebke 8	wieder -10	wietske 10	wim 14	winnaar -10	wird -21	woord -11	woordvoerder 16	woordvoerster 16	wordt -10	wort -18	wurde -17	y -8	ya 13	zahnarzt -10	zal 12	zandstra 9	zanjó 18	zei 18	zeitung 10	zij -13	zijn 8	zita 14	zitiert 13	zo -7	zoals -12	zou -13	zu 18	zum -10	zweert 16	à -9	ärgerte 7	ätzte 8	è -18	é -24	économiste 17	écrit 18	écrivaine 12	écrivait 19	écrivent 18	édile 17	élue 13	équipe 11	étonne 9	été -16	último 21	único -9	über -11
nearby|	1 -12	10 -14	11 21	12 -7	14 7	17 -8	18 16	19 21	1931 -8	1938 -9	1978 -14	1979 -7	1996 -16	2 10	20 21	200 -10	2009 -16	2011 -12	2013 -9	2018 8	2019 -23	2022 12	2023 11	2024 17	2025 -14	2026 -8	2028 -8	24 -13	29 -9	3 -14	3-5-2 10	300 7	31 -7	34 -18	38 -21	4 -13	41 12	46 -9	48 14	5 13	51 -13	60 17	62 -14	64 11	7 23	71 -9	78 -14	79 -10	8 10	9 -9	9.000 -11	90 17	900 -11	aan -13	aantal 15	ab 20	abandon -14	abbassato -13	abend -12	aber 24	abstenção 16	acaba -22	accanto -15	accord 15	accordo 14	accusa 17	accusant 15	accusato 11	accuse 17	aceita 13	acesso 20	acharam-na 21	achter 13	achteraf -14	aclara 10	aclaró 16	aconselha 17	acqua 20	acquiesce 17	acquisizioni 14	acrescentou 26	acta 18	acte 9	acteurs 18	acties 14	acto 10	actrice -8	actuó 17	acusa 19	acusado 18	acusam 19	acusação -7	acusações -12	acusou 20	acusou-a 20	acusó 18	acuñó -12	acv 17	ad 13	addio -10	adelantó -7	además 7	adesione 17	adesivo -16	adesivos -18	adia 11	adiantou 17	adjoint 21	admet 13	administrador 12	administração 17	admis 17	admite 11	admiten -14	admitido 13	admitiu 20	adressé 20	adultes -7	adversaire 10	adversário 11	advertido 11	advies -12	advirtió 24	af 19	afastou 14	affaire -9	affaires 13	affiches -14	affirme 15	affitti -14	afgedaan 11	afición 8	afirma 21	afirmou 32	afirmó 16	afspraak 9	agenda -21	agenzia 20	aggettivo -14	aggiunge 15	aggiungere 14	aggiunto 25	agirait 7	agissait 15	agiu 17	agora -13	agosto 13	agradeceu 12	agradecido 10	agradeció 16	agravou -16	agrega 11	agregó 12	agricultores -16	agriculture 16	agua 13	agência -8	ahí 8	ainda 20	ait 15	ajoute 9	ajouter 27	ajouté -16	ajuste 24	akros 12	aktion -14	al -12	ala -13	alain -13	alarme 10	alba 15	album -9	alcaldesa 8	aldeia 15	aldo 19	alegou 11	alentejo -16	alerta -13	alfaguara -12	alguien -18	alguns 15	alguém -13	all' 14	alla -7	allarga 17	alle -11	alleen -7	allem 7	allenatore 7	allerdings 10	allerta -8	allo -8	allora -11	allá 13	allé -7	all’ -10	alors 18	alta 7	altijd -13	alto 8	altri 14	altro 13	aluguel -11	alumnos -12	alza 14	amaro 10	ambito -11	ambos -8	ammette 10	amorim -7	amuse 20	an -8	analisti 10	analyse 15	analyste -16	anche -7	ancien 14	ancienne -12	ander 10	anderen 12	anders 13	anfrage 12	angebot -23	angekündigt 10	anglais -9	animal -18	anlass -13	anni -16	anno 19	annonce -13	annoncé 21	annuncia 12	anonimato 19	anonimo 20	anos -7	anotaciones -14	ans -28	ansa 12	anschluss -13	ansiter 7	anterior -15	anteriores -13	antes 15	anticipa -19	antiga -13	antiguo 10	antoine 12	antwoord 16	antwortete 14	anuncia -17	anunciou 15	anunció -15	anwalt 13	aos -16	apagado -8	apagón -17	aparece -15	aparecia -11	apareció -11	apelidada -20	apelidado -16	apelido -23	apelou 20	apenas -15	aperto -8	aplicación -10	aplicativo 7	apodado -9	apodan -13	apodo -20	apostilló 13	app -16	apparso -17	appel -11	appelait -25	appeler -19	appelle -21	appellent -27	appelé 23	appeso -18	apre -19	aprendió -7	apresentar 14	apresentou -19	aprovado -12	après 16	apuntó 20	após -16	aquella -15	arbeitstitel -19	arbitraje 12	arbitre 16	argent 8	argentina 16	argentino -15	arguida 12	arguyó 11	arnoux 17	arouca 16	arqueólogos -13	arranca -12	arrestato 9	arrive -10	arriveranno 7	arrêt -9	arte -19	articolo 12	articulado 13	artikel -8	arturo 12	artículo 10	artículos -21	as -13	asegura 11	asegurado 14	aseguró 16	asi 13	assegura 10	assegurou 11	assemblea 14	assenza 17	assessor -11	assessora 15	assessoria 13	asset 10	assicura 24	assicurato 10	assim 18	assistito 14	assobios 12	association 18	associação 20	assunzioni 11	assuré 17	asteroide -9	así -26	atelier -10	atestou 16	atirou 11	atlético 19	atribui -7	atribuye 17	atriz 8	attaquant 12	attend 17	attestierte 10	atti 12	até -13	au -22	auch -15	aucun 17	aucune -14	audio 10	auf -11	aufdruck -14	aufschrift -15	aujourd’hui 10	aula 12	aurait 9	aurélie 19	aus -13	ausdruck -16	ausentes 10	ausrichten 10	aussitôt 15	auteur -14	autocollant -15	autora -24	autore -16	autorizado -15	autre 19	autrice -16	aux 24	avaient -15	ave 10	avec -12	aver 19	avere -10	avevano -10	avisa 13	aviso -21	avisou 19	avisó 21	avocat 12	avoir 21	avrebbe 15	avuto 22	avviso 18	ayer 9	ayllón -17	ayudas 12	azienda 12	ação -8	añadido -10	añadió 15	año -19	años -10	bahn 11	baja 11	bajo -18	balanço 11	balcones -9	balneário -20	baltazar 11	bambina 7	bambini -17	bambino 12	bancada -24	band -18	banda 7	banderole 7	bank 9	banner -10	baptisé -24	baptisée -19	bar -8	barco -8	barra -15	barrera -8	barrientos -15	barré -14	bas -8	base -13	bat 18	batizada -11	batizado -16	batizou -23	battezzato -11	battuta -7	battuto -7	bautizada -18	bautizado -19	bautizó -17	bedrijf 9	befand -11	befürchtet 18	begriff -8	begründung 13	behandelde -16	bei -21	beide 12	beim 8	bekannt -22	bekend -9	bemängelte 15	benadrukt 14	beobachte 10	bereits -14	bericht 15	berlin 12	beschuldigte 18	besluit 9	bestritt 14	betonte -11	bewijs 13	bezeichnete 13	bhf 11	bianco -7	bicho -16	biglietto 17	bij -17	bijnaam -18	bilhete 27	bis -19	bittet 8	bleef -8	bleibe 18	blog -18	bloquée 16	bloß 9	blázquez -17	boaventura -14	boccia -11	bod 13	boek -8	boerenbond 12	boersma 12	bola 11	boletín -11	bonaventura 15	bond 20	bonden -10	bondscoach 7	boon 12	bord -16	bordado -11	bordje -14	bordão -8	borne 10	botteghino 9	boulevardblatt -20	bourg -12	braccia 18	braga 7	branche -11	branco 14	brandissait -11	brandt -12	brandweerman 16	brasil -8	brasília -7	brauche -7	bremen 12	brest 15	brief 17	briefje 7	brote -13	brug 8	brunetti 20	bruselas -13	bruxelles -7	budget 9	bundesverband 15	burgemeester 11	bus 8	busca 15	buscar 12	buscará 12	but 11	buurt -8	bürgermeister 22	cabello -13	cadena -10	cae -17	caer 12	cahier -16	caldo 12	calendrier 18	califica 13	calificado 10	calificó 23	calma 10	camarade 8	cambiarse 9	cambio 23	camera 15	camiseta -13	campagna 12	campamento -15	campanha -15	campaña -14	campeggia -12	campione 11	cancillería 17	canción -13	cantando -21	cantó -8	canzone -10	canção -12	capa -21	capacidad -16	capitaine 14	capital -13	capitán -14	capturados 9	cardiologi -12	carimbo -17	carla 8	carreira 11	cartaz -17	carte -16	cartel -26	carteles -8	cartello -31	carton -11	cartulina -15	caso -22	castellanos -12	catalana 15	cattaneo 8	causa -20	cautela 12	cavalcanti 13	cda 7	ce -12	cela -16	celebrado 16	celebró 8	celle 8	celle-ci 17	celui -11	celui-ci 14	cem -13	central 24	centre 19	centro 11	cenário 16	ces -11	cet -13	cette 17	cgil 16	cgt 20	chama-se -16	chamada -16	chamado -23	chamam -20	chamam-lhe -25	chamar -12	chamara 8	chamavam -26	chamavam-lhe -12	chambre -7	chamou 24	chamou-lhe 17	changé -8	chaque -12	chargé 7	chats -13	chaves 17	chef 10	chefe 9	chega -10	chegou -12	cherche -7	chercheuse 10	chez 18	chi -11	chiama -28	chiamano -33	chiamare -16	chiamarlo -12	chiamato -8	chiamava -16	chiamavano -30	chiamerà -24	chiara 19	chiede 21	chiedevano -11	chiffre 12	chiffres 14	chiusa 14	cia 17	cijfers 21	cindy -8	cinema -10	cinéaste 12	circola -18	ciro 10	cisl 9	cita -15	città -17	ciudad -7	civile 15	claque -15	clara 10	claro 8	classifica 7	classificou 7	clausola -11	client 13	clientes 7	clients 11	clima 20	cláudio -10	cláusula -10	coach 19	coalitie 8	cobram -8	cocaina -13	cocinera 9	code -16	codice 7	coinciden 18	coisa 10	colega 13	colegas -13	collega 21	colleghi -8	collezione -17	collègues -12	colou -16	colpa 15	com -19	comandante -7	come -12	comemorou 11	comentar 13	comercial 9	comisión -13	comissão 15	comité -9	comme 17	commentato 7	commerce 13	commercio 13	commerçante 14	commissione 16	communauté 12	como -19	companhia 7	compare -19	comparsa -14	compañero -7	completa -12	compra 13	compromesso -8	comprou 13	compte -10	computer 8	comune -8	comunicato 24	comédienne 15	concede 13	concedió -13	concejal 11	concelhia 17	concert -11	conclu 9	concluiu 11	concorso 18	concède 18	condamné 16	condenação -12	confederação 19	conferencia -11	conferenza 11	confessou -9	confesó 16	confida 14	confirma 19	confirme 19	confirmou 11	conflicto -12	congreso 15	conhecida -18	conhecido -18	coniato -9	conjunto -9	connaître 19	connu -15	conoce -22	conocen -11	conocida -19	conocido -22	conseil -12	consejo -12	considera 23	consideran 15	considerou 21	consideró 15	consigliere 15	consiglio -17	consigne 9	construction 13	consulta -12	consulté 12	container -18	contas -9	contenere -8	contenido 18	contenté 11	contesta -7	contesté -8	contestó 23	conteúdo 11	conti 22	contiene -10	continua -11	contou 17	contra -18	contradice 8	contraire 23	contrari -16	contrato 10	contratos 13	contratto -14	controla -10	contudo 7	contó 8	conversa 17	coordena -9	copertina -25	corpo -14	corredores -10	corregge 11	corridoi -13	corriere 16	corrige 15	corrigió 9	corsi -8	corsini -16	corto 14	cosa -11	cosiddetta -12	cosiddetto -14	così -11	cotistas -9	coud -8	coupe 9	coupé 10	coupée 8	coureuses -10	course 16	court 7	credito 10	creuse 12	crime 16	cristallo -9	criterio -15	critica 15	critici -10	criticou 17	critique -15	critiques -16	crié 16	croata 13	croit 16	cronisti -9	crusca -14	cruz 9	crítica 14	crítico 7	cuadro 18	cualquier 20	cuando 7	cuatro -16	cuenta -8	cuentos -8	cui 28	cuisine 10	culpa 9	cultura 9	curva -11	cutroneo 8	cámaras 15	código 8	cœur 12	c’ -31	d' 13	daarentegen 17	daarmee -12	dabei -10	dado 8	dados 18	dagegen 9	dai -22	dal -9	dalle -12	dall’ 14	damals -9	damien 9	dan 12	daneben -18	dann 10	dans -25	dantas 17	darauf -14	daraufhin 12	darin 20	dass 16	dat 16	data -12	dati 17	davon 7	deba 9	debajo -14	debat -8	debatte -13	debe 13	deben -9	decir 9	decisão 10	decknamen -14	declara 8	declarado -9	declarou 25	declaró 17	decía -15	decían -17	dedica -16	dedicato 17	dedicó 16	deed -7	defende -7	defendeu -12	defensa 14	define 19	definición -12	definisce 18	definita -16	definito 13	definió 24	degli -7	dei -10	deixado 22	deja 7	deje -15	del -12	delante -16	dele -9	dell' 7	dell’ -10	dem -8	demande 13	demandé -7	demora 12	demà 14	denomina 9	denominata -15	dentro -17	denuncia 22	denuncias 18	denunciato 8	denunciou 7	departamento 10	depois 9	depressão -10	depuis -17	deputata -7	der -17	derde -9	deren -17	derrota 15	des -19	desafiou 17	descartados -14	descartó -17	descoberta 7	desconversou 15	descreveu 17	describe 7	desde 7	deslizó -12	despide 14	desplegó -18	después 21	destacou 17	destacó 16	destijds 14	desvalorizou 12	detención -7	detenerse -8	detesta -15	detestava -13	detrás -9	detta 10	deu -7	deuda 12	devant 13	devient -19	devise -14	deze 9	dezelfde 12	dezembro 16	dialetto -11	dialogue 12	diario -15	dias 7	dice -16	dicen 15	diceva -16	dichiara 10	dichiarato -8	dicho -9	dicht 17	dicitura -14	diciture -9	dicono 10	diederik 9	dienstag 13	dies 17	dietro 17	diez -8	difende 15	diferença 15	difesa 15	difeso 10	dificuldades -9	dijo 20	dimanche -12	dinheiro -8	dinosaurio -10	dinsdag -11	dio 13	diocese 12	diploma -15	direction 32	director 14	direktor 17	direto 9	diretora -8	diretta 19	diretto 17	direttore 10	dirigente 11	dirk 14	disait -15	disco -16	discorda 11	discos -7	discrepó 8	disent -21	dispara -10	dispuesta 17	dispuesto 11	distribuidora 13	distribuiu -19	dit 13	dite 11	dito 17	diventato -22	diversamente 7	divide -11	divididas -18	dix 16	diz -12	dizeres -13	dizia -12	diálogo 11	diário 12	docente 18	document -8	documentaire -12	documentaliste -8	documentario -13	doek -13	doentes 15	dois -10	dokumentarfilm -9	domanda -15	domenica -17	domingo 8	donde -15	donna -9	dont -12	door -12	dorf -7	dorp 8	dort -24	dos -8	dove 7	draagt -8	drac 22	drei -10	drie 11	droeg -13	droegen -21	drohte 12	droite -13	ds -8	du -9	duarte 12	due -9	duecento -11	duo -11	durante -17	durch -7	dà 10	décerné -14	décision 18	déclaré 16	décret 16	décrit 18	décrivent 20	défend -9	déjà -29	démarche -9	dément 17	dénoncent 18	dénoncé 28	départ 7	déploré 11	député 13	désormais -24	dürfe 10	d’ 17	e -16	eau -15	ebitda 10	edificio -14	editorial 8	eduardo -7	eerder -8	egidio -9	eigen 9	ein -10	einem 15	einen 8	einer 14	eines -8	einfach -13	einig 13	einigung 11	einmal -7	einstufung -10	einträchtig -9	eist -17	ejemplo -10	ela 8	elas -7	ele -7	elegido -17	eleição 17	elenca 11	eles -13	elevou -20	elke -9	ella 11	ellas -10	ellos -12	elogiou 25	elogió 20	elvira 13	emenda 9	ementas -11	emergência 7	emitió 14	empieza -18	empleados -11	empleos 8	empresa -10	empresarios 11	empresas -9	empresário 7	en -16	encontrado 10	encore -7	encuentran 19	endet -8	energie 8	enfants -15	enkel -7	enquête -21	ensayo -8	ensemble -16	entidade 12	entiende 18	entourage 19	entra 9	entrada -8	entrambi 11	entraîneur -12	entre 11	entregas -10	entreprise -11	entrée -11	entscheidung 13	entwurf 8	enviou 14	envoyé 16	equipa 18	equipe 21	equipo 11	er 13	era -25	eram -11	eran 16	erano 13	ergebnis 15	erklärte 16	ermittler -11	erscheint -21	ersilia 17	erste -11	ersten -11	esas 13	escola -19	escribe 13	escribió -16	escrito -9	ese -9	esercizio 10	esistenza -16	eslogan -18	eso 24	espera 20	esposto -25	espressione -8	espresso 13	esprime 12	espécie -7	esquema -10	essere 20	est 21	esta 13	estaba 20	estar 11	estará 21	estatutos -9	estava 18	estendeu -10	estime 17	estimé 14	estratégico -8	estreia -12	estrena -17	estrutura 12	estudantes -18	estudiará 16	estudo 7	está 21	están 13	etat 13	eterna -17	etichetta -17	etichette -11	etwas 7	euro -24	europa 12	europe 12	europea -8	european 11	europese 10	européen 9	européenne 9	euros -16	eux -8	evitó -8	examen -8	excusó 14	executivo 8	exibiu -13	exigido -13	existe 9	existência -16	expediente 14	explicó 16	explique 12	exportadores 15	expresión -15	expression -21	expressão -12	expressões -11	expresó 19	expérience 12	externo 20	exército 12	fa 16	fabbri 7	fabriek -8	faccia -11	fachada -14	fachblatt -18	fachleute -10	fachzeitschrift -19	faire 13	faisait -16	fait 14	faits -15	faixa -13	faixas -11	fala 14	falam 18	falava 14	fale -20	fall -17	fallo 18	falta 18	familia 13	famosa -15	famílias -8	fans -18	fantasma -14	far 14	faria 7	farias -7	farmaco 15	farol -8	fascicolo -19	fatto 13	fausto 13	faut -15	favorite -11	faz 8	fc 11	februar 12	fecha -9	feita 17	feitas 7	felicitou 12	felicitó 10	fenómeno -25	ferma -12	ferme -8	fermé -17	fermín 12	ferrand 11	ferrara 14	ferri 13	festival 10	feuille -15	fez 11	fialho 11	fica 14	ficha -16	ficou -9	fiction -8	fiebre -13	fiesta -9	figlia 11	figura -15	fila 21	filha 16	filip 10	filière 9	film -12	filme 8	fim -11	final -18	finale 10	financiën 8	finanza -14	findet 14	firmato -13	fiscal -17	fiscalização 23	fischiato 18	fizeram -11	flavio 9	florian 15	fnv 18	focos 14	foglietto -17	foglio -19	fois -23	folha -22	folheto -14	folleto 9	fonctionnaire 13	fondi 15	fondo 15	fonte -9	food 8	foram -8	forestiero -10	forma 22	fortuna -13	forum 7	fossem -18	foto -13	fotografato -10	fotografia -10	fpö 18	fragte 10	france -12	francesa -16	franco -12	franken -7	français 27	frase -13	fratello 19	freien 9	freitag -7	frisou 14	frédéric 19	früher -15	frühere 15	fu 16	fue 19	fuentes 12	fuga 9	funciona 16	fundador 9	fundo 15	funzionato 7	furibondo 10	furnas -13	félicite 14	félicité 20	félicitée 8	fórmula -13	führt -11	gaat -10	gab 18	gang -12	ganhou -26	ganó -13	gar -15	garante 22	garantido -20	garantisce 13	garantito -10	garde 7	gardien -7	garza -12	gasthof -10	gedeputeerde 10	geen -11	gegeven -10	geht -18	geld -16	gelderland 14	gemaakt 13	gemeente -11	gemeint -13	general -7	generale 16	genitori 12	gennaio 14	gens -15	gente -15	geradon -19	gerhard 24	gericht -22	germán 18	gerät 11	gesagt 18	geschreven -8	geschrieben -8	geschäftsführerin 12	gestand 10	gestern -9	gestor 13	gesundheitsministerin 16	getiteld -10	gewerkschaft 11	gewesen 17	gezegd 16	giada 16	gialla -15	gianluca 9	gibt -14	gilt -19	ging 9	giornali -20	giornalisti 18	giorni 7	giorno 14	giovana 13	giovani -8	giovedì 12	gip 19	gira 14	giudica 24	giudicato 7	giudice -8	giudizio -11	giugno 9	giulia 18	giulio -9	giunta 13	giura 7	già -40	gleb 7	glocke -15	gobernador 9	gobernadora -19	gobierno 9	golpe -9	gommone 10	gongola 7	gonzaga 11	gosta -12	gouvernement -12	gouverneur 8	governador 14	governante 12	governo 9	grada -10	grancala 14	grand -22	granizados -20	gravar -13	gravou -17	grido 9	gritou 10	gritó 12	groen 13	groep -13	groupe 27	grupos 9	gruppe -12	grünen -7	guaraldi 10	guardia -15	guida -20	générale 19	h 14	ha 23	haalt 14	haan 11	haast 7	habe 28	habitat 16	habla -10	hablaba 20	hablado 18	hablan -9	hablar -11	habló 32	habrá -10	habría 13	había -9	habían 8	hace 10	hacerlo 13	haderte 14	hagedorn & partner -7	hagen -8	hakte 12	hall -11	hallan -12	hallazgo 16	han -24	hand -15	handel -13	handelt 12	handle 14	handschriftlich 12	hangt -17	hanneke 17	hanno -28	harm 16	hashtag -16	hat -13	hatte 17	hausse 20	haut 12	haute 17	havia -19	hay -25	hecho -15	heeft 13	heet -18	heette -17	heisst -22	heißen -18	heißt -21	hek -8	hekelde -8	hekelt 10	hennie 13	herbst 11	heriberto 10	hermana 8	hermanos 8	hermosillo 8	hervé 11	heure -9	heures -7	heute -25	hicieron 14	hield 19	hielt -11	hier -16	hierro 11	hießen -14	hij 10	hija 14	hing -14	hinweise 11	histoire -10	historia 13	hizo -21	hoch -9	hoje 15	holger 17	holland 17	hombros 21	homme 20	hora 15	horas 10	horen 14	hospital -7	houve 27	humor 11	hun -13	hält 20	händler 8	hängt -17	ici -11	idea -12	ideia 17	identifica -8	identificada 19	identificar -7	ieri -16	ig 13	ihm 15	ihn 7	ihr 13	ihre -17	ihrem -8	ihren -21	ihrer -15	ii -9	ik -11	il -9	ile-de-france -11	ilir -11	illustrato -16	ils -9	ilyas 15	im -9	immer -13	impacto 9	imparato 14	impianto 16	importancia 14	imprensa -19	inchiesta -19	incluye -16	incêndio 18	indagini 13	independente 14	indicato -13	indicó 11	indique 9	indiqué 14	information -10	informou 12	ing -8	ingenieros -11	inglese -22	inglés 10	inglês 12	initiative -15	iniziativa 15	inquiète -7	inquérito 18	inscripción -10	inscrit -17	inscrição -19	inseguono -11	insieme -17	insisten 18	instalar -14	instituição 13	institut 8	institution -11	instituto -16	inszeniert -11	intanto -16	intercettazioni 10	interdit 16	interessato 14	interlocutori -16	intern -25	internacional -8	international 12	internationale -8	internen -16	internet -26	interno 7	interrompe 19	intervista -7	intesa -12	intitola -20	intitolata -11	intitolato -15	intitulada -9	intitulado -12	intitule -19	intitulou -7	intitulé -18	introduce -7	intussen -18	intéressé 18	invece 23	inventou -10	investigación 15	investigadora -16	investigadores -10	investigação 13	investimentos 8	invita -19	invitato 19	invite 17	invoca 21	invoqué 15	inzwischen 9	ip 17	ipma -16	ipotesi 9	irene 8	iriarte 10	irmão 19	irmãos 12	ironia 10	ironise 22	ironisé 20	ironizou 13	irá 14	isso -21	ist 7	istituto -7	italia -13	italiana 11	itaú 7	jahren -12	jahres -14	jan 16	janela -7	jedem -9	jefe 13	jefferies 12	jeher -9	jemand -12	jetzt -17	jeu -11	jordi 7	joris 10	jornal -15	jornalistas 16	josé 11	joueur 10	joël 21	jubilado -14	juez -15	jugadores -8	juge 22	jugeant 11	jugement 7	jugent 14	jugé 20	juicio 18	juist 7	junio -10	junta 7	junts 12	jurado 11	jurandir -9	jure 12	jurista 7	juristin 15	jury 9	já -25	jóvenes -16	júri 18	jürgen 18	kabinet 18	kam 15	kamer -7	kampen 11	kapitän -22	karim 8	karte -15	kein -9	kerdoncuff 13	kesslers -15	kiala 13	kind 10	kinder -8	kinderschrift -13	klassieke -17	klebt -13	klinkt -7	knapp 17	knikt 15	kommen -15	kommentar 7	kommentierte 7	komt -11	konzern -9	konzerns 8	kop -12	krant 14	kreeg -20	kremlin 13	krijt -7	kritisierte 11	kursiert -21	kwam 15	kwijt 14	kévin -10	kündigte 14	l -19	la 7	laatste 18	labor -13	laboratorio -12	ladina 13	lag -17	lage 17	lager -8	laissé -9	laken -18	lambrecht -11	lamenta 9	lamentado 16	lamentou 27	lamentó 22	lampedusa 22	lance -12	lancha -15	land 11	lang -11	lanzinger -22	lançar 9	lançou -15	laquelle 14	lar 12	lars 9	lascia -9	lasse -18	laufen 12	laut -7	lautet -14	lavorare 15	lavori 17	lecour -12	lee -20	leen 7	legale 13	legenda -11	legge -8	leggeva 10	legislatura -18	lehnt 19	lei 11	lejos 15	lema -25	lembra -20	lençol -8	les -7	letra -20	letreiro -18	letta 7	lettera -7	letto 16	lettori 15	letzte -13	letzten 10	leu -8	leur -11	leus -10	levée -17	ley 16	leyenda -13	leía -14	lhe -12	li -8	lia 9	lia-se -23	liberal 17	libre 14	libro -17	libros -9	licenciement 9	lied -10	liegt -12	lien 12	liet 9	liever -11	ließ -14	ligt -11	lima -9	limitata 24	limitato 17	limitou-se 15	limitó 10	limoges 13	lindemann 9	lindqvist 18	linea 12	lingua -26	lingue -13	linkedin 12	lino 16	lisait 10	lisboa -10	lista 23	liste -12	listes 17	lit -20	livre -23	livro -12	llama -12	llamaban -21	llamada -18	llamadas -8	llamado -17	llamados -13	llaman -31	llamar -16	llamaron -8	llamó 13	llega 13	lleva -24	llevaba -13	llevaban 9	lobito 14	lobte 14	local 11	locale -19	locandina 7	lodato 21	logival 19	loi -11	loin -7	lojas -10	lokaal -8	longe 12	lopez -8	lorenzo 18	loro 11	lr 12	lto 13	lucie -13	lucía 9	luego 13	lugar 14	lugo 10	luidt -7	lusa 9	luz 17	lyriker 12	là -15	lá -17	lápis -16	lápiz 9	lâché 13	längst -16	läuft -7	lê -13	lösung 16	m. 11	ma -10	maandag -13	maar 13	maart 10	macchina 11	mache 14	madre -16	madrid -7	madrugada -7	maestra 18	maestro 13	mag 13	magazin -13	maggioranza 15	magistrada 8	magistrate 10	maglietta -16	magliette -8	mai 10	mail 18	main -13	maintient -10	maio 9	maioria 10	maire 13	mairie 15	mais 22	maison 8	majorité 13	maken -11	mal 9	malaspina 10	man 10	manager 9	manca -15	manda 12	mandant 10	mandataria 10	mandou 17	mann -16	manovra 16	manta -21	manteve -8	mantiene -8	mantém -8	manuela 18	map -9	mara 16	marcas 9	marcha -7	marche -8	marchio -17	marché 20	mardi -25	marga 14	margem 7	maria -12	marina -7	marino -10	marjorie -11	marquardt -13	marque -12	marta 17	martes 19	marzo -10	março 12	mas 16	match -12	matematica 14	maternité -10	mats 13	mayo 8	mayores -14	me -9	mediazione 14	medici 20	medida 12	medien -14	medio 15	meer -16	mei -12	meine -16	meint 14	meinte 12	mejor 8	melo 15	memorias -15	men -17	menino -8	menos 11	mensagem 16	mensajes 9	mention -17	menù 11	mercato -11	mercredi 16	mesa 16	meses -13	mesi 15	mesma -13	mesmo 14	message -11	messaggio 22	messo -22	mestre -10	mesure 17	met 15	meta 16	metodo -13	mezzo -18	mictramar 14	mijn 12	mil 11	milano -19	milder 11	milhões 15	milioni 22	millionen 10	millions -18	minister -8	ministerin -14	ministerio 20	ministero 11	ministerpräsidentin 16	ministra -7	ministère 16	ministério 13	minutes 16	minuti -17	minutos -9	misura 11	mittwoch -13	miércoles 11	miúda -8	miúdos -10	modell -10	modelo -17	modo -15	modèles -8	moeder 16	moet -20	moglie 13	moins 13	molti -8	monaco 8	monde -14	montou -18	montre -9	moqué 10	moradores -8	morceau -13	morganti 15	mort -17	mosca 16	mot -26	mote -13	motivo 9	moto 12	motonave -7	motto -15	moura 10	mourão -7	movimento 11	mpla 15	mr 8	muchacho 8	mudou -9	muestra 7	mujer 7	municipio 14	município 11	murmelte 16	museo 9	más 13	mãe 17	märz 16	médicos -9	métier 9	même 9	möchte 7	möge 7	música -15	müsse 12	n -14	na -15	naam -17	naar 8	nach -23	nacht 7	nacional -12	nadia 10	nadie -18	nahm 17	namen -27	namens -16	nannte 18	nannten -12	nantes 11	national 14	nato -9	nave -9	navio -12	nazionale 9	ne -12	nebeneinander -9	nederland 10	nederlands 14	nega -7	negato -19	negociações 17	negocio 18	negou 11	negócio -12	nehme 16	nei -25	nel -16	nella 9	nelle -14	nello 19	nell’ -11	nelson -8	nennen -21	nennt -16	neppure -8	nessun -14	nesta -7	netz -14	neue 12	ngozi -13	ni -16	nice -14	nicole 10	niente -12	niet -8	niveau 15	noemden -12	noemen -9	noemt 24	nog -23	noite -9	nom -26	nombre -12	nome -32	nomination 10	nommé -11	nonna -17	norberto -9	norma 21	normale -17	norte -13	nota 19	notare 20	noticia 21	noto -12	notte -16	notti -10	noté 10	nouvel -18	nouvelle 15	nova -8	novas 18	novela -8	novo -12	novos 11	nu -10	nuance 10	nues 18	nueve -21	numeri 13	nuno 9	nuova -9	nuovi -7	nuovo -9	nur -32	nádia -7	não 17	nächstenliebe 12	né -10	néanmoins 17	números 14	n’ -9	o -17	obietta 8	objectif 17	obra 7	obras 16	oceanos -10	ocho -12	oferta 13	offerta 13	offerte -15	officieel -14	officiellement -9	oficial -17	oficialismo 14	oficio -7	ofrece -19	oggi -8	ogni -26	ohlendorf 16	ohne 14	olabarrieta -11	olandese 10	olindo -9	olivier 15	om -23	on -21	once -13	onde -18	onder -17	onderzoek 18	ontem 10	ooit 18	ook -12	oordeelde 12	opera 21	operación 12	operativo -7	ophef 12	opinión 11	opnieuw -13	oposición -8	oposição 19	oppositie 15	oppositiekrant 7	oppositiepartij 10	opposition 26	oppositionspartei 12	opposizione 16	opposto 8	opschrift -11	opérateur 12	or 8	ora -18	orden 18	ordinanza -9	ordre 12	ore -12	organismo -13	organización 9	ormai -9	orsay 18	ortet 10	os -22	osa -11	ospiti -8	osserva -9	osservatori 19	osvaldo 15	otimista 16	otra -18	otras -10	otro 15	otros 9	oui 9	outro -13	outros 13	ouve -14	ouve-se 11	ouvert -18	ouverte -19	ouvida -11	ouviu 15	où -17	p 10	pabellón 8	pablo 16	pacheco -7	pacientes -8	pacto 13	pactos -10	padano 20	padre -11	padres 24	paese -16	pagar 16	page -7	painel -14	palabras 12	palco 10	palmira 8	palomino 16	panadería -8	pancarta -14	pancarte -9	papa 20	papel -8	papier -19	papéis -8	par -15	para -21	pared -9	paris 22	parking -16	parla 20	parlait 21	parlato 12	parle 10	parlent -20	parler -11	parlé -12	parma -9	parola -14	parole 7	parque -9	parques 15	parrilla 12	part 25	parteilos 16	parti 16	participou 11	partido 7	partidos -8	parties 13	parue -9	pas 9	pasacalle -15	pasar -10	pasaron -11	passage 13	passaggio -13	passar 8	passend -8	pasta -7	patrice 12	patronal 18	patronale 11	patronne 11	paulista -10	paulo 10	paura 9	pays 17	paysanne -13	paz 15	país 16	pd 10	pedia -19	pedido -8	pedira 11	pedraza -13	pegado -13	pelo -12	pelos -15	pena 14	penalista 8	penas -22	pendant -15	penduraram -7	pendurou -12	pennarello -19	pensa 17	pensare 12	pensione 17	pentito 9	penálti 9	per 10	perché 10	perda 10	perder 9	perdono 14	perdón 10	pergunta 20	perguntou -13	perizia -16	permite -10	pero 13	persone -23	personeel -16	personnes -13	pescatori -14	pesos 12	petercam 12	peça -13	pfarrer 10	philosophe -11	phrase 15	piano -10	piauí 17	piazza 17	pide 13	pidió 8	pierre 16	pinheiro 10	pintada -13	pintado -10	pinto 12	pintou -7	pista -15	piste 11	pizarra -16	pizarro 8	più -21	placa -18	plaidé -16	plakat -26	planilha -10	plannen 16	plano -16	planta -12	plantas 16	planteurs 17	plateforme 12	plato -14	plattform 12	pleit 8	plenário 10	plus -20	plutôt 26	poca -14	poco 22	podcast -8	podrá 7	poemario -10	poi 10	pointe 14	police 10	policial -13	policiers -11	polizei -17	ponderou 15	pone -13	pont 20	ponto 15	populaire -8	popular 18	por -13	porque 17	porta -23	portada -16	portal -8	portant -16	portavoce 21	porte -29	portera -15	porto -13	portuguesa 22	português 11	porté 19	pose 14	posible -9	post -11	poste 15	posto -23	poter 7	potrà -7	pouco 10	poulpes -16	pour -15	pourquoi -16	pourrait 21	poursuivi -13	pourtant 9	pouvait 7	pp 11	praça 12	precettazione 15	precio 8	precisare 9	precisato 14	precisou -10	precisó 20	prees 13	prefere 19	preferisce 9	preferito 13	preferiu 10	prefiere -16	prefirió 10	preguntado -12	preis 13	premier 21	premio -10	prend 9	prende 15	prepara -8	presenta 17	presentato -11	presidenta 18	presidente 18	press 12	preto -13	prevede -8	previste 11	prezzo 13	preço 14	preços 18	prima -14	primeiro -18	primer -25	primera -7	primero -8	primo -10	principio 18	pris 10	prise 17	prison -16	prisão 13	probado 17	procedura 20	procesados -17	processa -15	procès 12	prodotto 13	produto -10	produttori -7	professora 17	professores 20	programa -10	programas -21	programm -14	programma 9	programme -15	prohíbe -17	proibir -8	projekt 14	projet 14	promessa 15	promesso 16	promet 27	prometido -13	prometió 16	promettait -13	promettant 19	promette 18	promoteurs -15	promover 18	prononcer -13	pronto -21	pronuncia 15	propio 19	propone -18	propos -7	propose -15	proposent -13	proposition 11	proposta -9	proposto -8	proprietà -12	propriétaire 23	propuesta 17	propuestas -10	propuso -16	proroga -17	protesta 14	protocolo 11	protokoll -18	provas -14	provato 11	provincie 14	provisoire -7	provisório -10	provvedimento -8	provvisorio -11	provérbio -15	proyecto -20	prozent 13	prudente 15	prudenza 7	präsident 11	précisant 17	précise 20	précisé 12	prédit 14	préfecture 8	préfère -8	préféré 15	prémio -11	présenté 12	président 8	présidente 13	prévu 13	prêt 11	próprios -12	próxima 8	próximo -9	psd 8	psp -21	pubblicata -11	pubblicato -11	public 11	publica -12	publicada -12	publicado -12	publicar -18	publicou -10	publie -22	publié -16	publiée -9	pueblo -11	puede -11	puerta -21	puerto -10	puesto -17	puis -13	puntata -21	punteggio -10	punto 21	puntualizza 9	pura 7	puso -11	può -12	pvv 10	página -12	páginas -15	pékin 11	pérdida 17	pétition -7	público 25	quaderno -12	quadros 10	quai 16	qualcuno 17	quale 10	qualifie 14	quant -15	quanto -23	quarta-feira -9	quartiere -12	quarto 13	quatro 14	quattordici -7	quattro -14	queda -14	queixa -11	queixou-se 15	quel 7	quelli -14	quello -24	quelqu’un 7	quem -18	quer -13	questionado -11	quien -15	quieren -8	quinto 8	quis -15	quiso -16	quispe 11	quissanga 17	quitar -14	quitte -8	quién -15	quotidiano -18	qué -18	québec 7	raad 18	raadsman -9	raccomanda 22	raconte 10	rada 16	radio 19	rafael 16	ragazza -9	ragazzi -11	ramené -16	rand 13	rappeler 9	rappelle 18	rappelé -13	rapporto -12	rassicura 8	ratgeber -17	rato 12	raum -18	reaccionó 9	reactie 12	reageerde 12	rebaixou -7	rebaptisé -18	rebateu 12	rebautizado -10	rebautizaron -12	recado 15	recebeu 7	recebido 11	recensenten -17	recherche -8	recita 12	reclama 12	reclame -12	reclamou 12	reclamó 22	recoge 9	recomendação -11	recomendações 16	reconhece 16	reconheceu 8	reconnaît 24	reconoció 10	recordó -9	rector 16	recua -20	recueilli -16	recuerda -11	recuperação 8	recursos 22	recusa -14	rede -21	redes 7	redoute -12	refirió 17	refrain -10	refusé -8	regardent -12	regidor 11	regierung 16	region -15	regional 16	regione 10	registro -23	região -15	regretté 15	regulador 12	rejeita 12	rejeitou -14	rekent 16	relativise 13	relator -22	relatório -9	relève -10	remise 17	renato -10	renoncé -16	renta -13	repetir 11	repitió 13	replica 27	replicado 15	replicano 9	replicato 21	replicó -7	reportagem 19	reporte 10	reprend -8	reprendre 13	repris 10	reproche -12	reprochó 9	repubblica 9	repórteres 10	república 14	reserva -8	residencia -8	resolución 8	resort -16	responde 12	respondeu 13	respondido 17	respondió 13	responsável 9	resposta 9	respuesta -18	ressalvou 16	restare 18	reste 10	rester 17	restera -14	resterebbe 12	restée -7	restó 14	resultado 16	resultados 17	resume -8	retirado -13	retirar -10	retour -7	retrouvé -13	revanche -8	reveló 13	reverso -13	revisar -9	revista -9	revue -11	reçu 14	ribadito 11	ribatte 13	ribattezzata -14	ribattezzato -14	ribattuto 17	ricevuto 18	riconosciuto 15	ricordato 14	ricorso -13	rief 14	riet 12	riferimento -8	riferisce 13	riga 8	righe 10	rigole 14	rijdt 11	ringrazia 19	ringraziato 9	rio -10	riprende -14	rire 13	rischio 18	risco 11	risponde 13	rispondono -9	risposta 14	risposto 23	risultato 8	rit 15	ritirato -23	rivolto 12	rn 10	rob 9	roccaspina 16	rocco 10	roept 8	roldán 9	roma 17	roman -25	romanzo -10	rosa 17	rosario 9	roxo -16	rts 24	ruas -14	rubrique -18	ruft 11	rui 10	rundschau 9	ruolo -9	rádio 16	récit -11	réclamé 18	réclusion -11	rédaction 11	réforme -11	régis 11	réouverture -12	répliqué 9	répond 24	répondu 12	réponse 16	réseau -13	résultat 14	río 13	rótulo -16	rótulos -15	rügt 12	s' 30	sa 19	saal 10	sabato -11	sabe -12	saber 14	sabia 17	sado -14	sagt 17	sai 8	saisons -11	sala 8	salarios 9	salema 14	salir -7	salió -17	salle 12	salud 19	salue 19	saluent 15	salutato -9	salué 22	salvamares -11	salvatore -9	salários 15	samedi 9	samen -11	samenvat 10	sanierungskonzept -7	sans 26	santiago -12	santé 13	sapere 17	saputo 17	saranno 11	sarebbe 17	sarebbero 13	sarrazy 12	sartori 15	sarà 20	saskia 8	satz -10	saudou 12	savelletri -15	savona 12	saída 22	saúde -8	sbaglia -20	scala -15	scandé -14	scarpe 14	scelta 19	scena -27	scherzato 7	schickte -17	schild -15	schimmel -14	schlagerstreit -13	schon 18	schouders 14	schrapt 19	schreibt -7	schrijft -13	schuld 13	schwan 10	schülerzeitung -11	sciopero 8	scritta -19	scritto -23	scrive 11	scrivono 13	scrutin 11	scuola 11	scuote 12	scusa 16	scène 17	se -14	sea 19	second 8	seconde 9	secondo 20	secrétaire 14	secteur 13	securities 12	sede -9	segue -15	seguiram-se -7	seguirá 9	segundos 17	seguridad 8	según 13	sehe 16	sei 23	seien 31	sein 8	seinen -13	seiner 17	seines 9	seit -12	seite -16	seither -11	selbst -20	sello -15	selon 10	semana 13	semanas 11	semanário -15	senado 16	sencillo -7	sender -10	sendung -15	sente -12	sentencia 9	sentenza 17	sentido -8	sentirse 15	sentito 13	senza 7	sepp 9	september -15	sera 13	seraient 12	serait 19	serata 11	serge -8	seria 13	seriam -10	serie -10	serio 19	serra -10	serrano -12	servicio 11	servicios -8	servizio 14	serviço 15	sería 19	sessão 16	setembro -8	seu 9	seudónimo -13	seus 21	sexta 13	señalar 12	señaló 13	si 16	sia 17	siano -13	sicht 13	sido -7	sie 16	sieht 10	siempre 18	siendo -10	sigla -15	significa -22	sigue -16	silence 10	silencio -8	silvia 7	simon 10	simonlehner -10	simples 24	sin -10	sindacalista 13	sindacati 12	sindaco 16	sindicato 12	sinds -10	sindsdien -7	sino 18	sistema 8	site -17	sito -18	situación 20	situatie 17	situation 20	situazione 16	situação 22	slachtoffers -14	sleept -10	slogan -38	sms 17	so -12	sobriquet -10	socia -11	social 13	sociale -15	socialista 19	sociaux 12	società 14	socios 12	société 20	sofre -19	sogar 17	sogenannte -12	sogenannten -16	soient 9	soin 12	soir -15	sol -14	sola -12	solange 12	solche -9	soll -17	soltanto -10	soltó 9	solène 15	solís 22	sommet -11	sommige -17	son 8	sonntag -10	sonrisa 14	soprannominato -13	soria 10	sorna -11	sorrentini 32	sorrentino 9	sorriso 16	sortie -13	sostenuto 8	sostiene 11	sostienen 18	sostuvo 29	sotto -23	sottolinea 19	soube 17	soubré 17	souffle 15	souhaité 10	source 22	souri 13	sourit -8	sous -26	soutenu 13	soutien -17	soutient 11	souvenirs -11	souvient 18	sozialen -11	spandoek -14	spanierin -9	spelen 10	spettacolo 12	speurders -16	spiagge 11	spiega 13	spiegato -11	spilla -11	spitznamen -17	spot -15	sprach 32	sprak 14	sprake -15	spray -18	sprecher 11	spreekt 12	spreken -16	spreuk -9	spricht -11	später 9	stade -10	stadt -13	staff -16	stand -7	stata -12	stati 18	stavros 10	stazione 9	stefano 9	stehe 14	stelle 9	stellungnahme 13	stessa -13	stesso -20	stiftung 10	stop -11	storm -11	straat -10	strada -19	strade 15	straf 18	straße 7	streit -13	stroncò 7	studenten 10	studenti -18	studie 9	studio -12	stuft -13	stuk 9	stunde 15	stuurman -8	stuurt -7	stück -14	su 12	subito -15	subrayó 16	successo -9	sucedido 16	suche 17	sugli -14	sui 8	suit 19	sul 10	sulla -27	sullo 15	suma -13	suo -12	supermarktketen -8	supporters -10	sur -10	surnom -13	surnomment -21	surnommée -11	surnommés -16	sus -16	suspeito 12	suspeitos -15	suspensão 18	svp 13	syndicats 18	szene -18	são 9	série 17	sério 15	sí 17	só 12	taalkundige -11	table 17	tableau -12	tacha 9	tachó 18	tag -12	tajante 15	também -18	tampoco -11	tante 8	tapia 13	tard 17	tarde 8	targa -20	tarja -18	tausend -13	tavolo 13	tavora 10	taxa -8	te -9	team 12	teatro 8	technicien 12	technik 12	tecnici -14	tecnico 17	tedesco 12	tegen -16	tejo 15	tela 9	telefonate 16	telefono 16	teles 11	teléfono 14	tem -12	tema -8	teme 13	tempi 10	tempo -24	temps 10	tempère 13	tenha -19	teoria -12	terció 8	teria -8	term -15	termine -24	termo -14	terreno 17	terug 15	terzo 17	tese -8	testa 12	teve 20	text 14	texte 17	texto 21	thema -16	thibault 18	thierry 14	théâtre -9	tichelaar 13	ticino 19	tiene -12	tienen -8	tient 7	tifosi -9	tijd -11	tiktok 14	tildado 11	tildó 22	timo -13	tine 13	tinham -9	tira -14	tirs 11	titel -22	titels -15	titolare 10	titolo -18	titre -30	titula -22	titulada -11	titulado -17	titular 7	todas 20	todavía -7	todo 17	todos 8	toe 13	tom 12	tomaron 18	tombe 18	tomó 12	tono 14	toonde 16	toont 12	torcida -19	tormentone -14	torna -13	tornano 15	torre -7	toscano 12	total 14	touche 20	toujours -20	toulon 8	tour -14	tous -11	tout -13	toute 10	toutefois 21	trabajadores -11	trabajo 8	trabalho 9	tract -14	tracé 12	traduce 16	traduit -15	traduz 7	trae -19	tragedia 13	trainer 10	traité -13	traitée 9	tramite 12	tran 17	transparent -14	transportes 11	tras -10	trasladó 15	trata-se 19	tratada -17	tratado -7	tratta 24	trattati 16	trató 19	travaillait -11	travaux 11	traz -17	trazia -15	treinador 24	trenta -8	tres 11	tribuna 8	tribunal -13	tribune -11	tributa 13	trieste 10	trimestrale -11	trimestre 24	triunfo -19	troca 15	trocken 10	trocou -24	trois -15	troisième 17	trouve 7	trouvent 14	trova 19	trug -13	trägt -22	três 21	tube -11	tudo -15	tullio 12	turismo 9	turno -14	turnê -11	turística 13	tuttavia 14	tutti -15	tutto 16	tv 17	twaalf 10	twee -9	tweede 16	técnicos -7	término -10	têm -14	título -19	u -13	ua 11	ucraniano -19	ue 7	ufficio 20	uhr 15	uitleggen -15	uitspraak 14	uitstel 11	ulrich 14	ultima -9	ultimo -14	um -23	un -14	una -7	und -7	une -14	union 16	unione 16	universidad 19	universität -10	união -10	uno -19	unos 11	uns 21	unter -18	unternehmen 14	unterscheiden -10	uomo -7	urgences 17	urteil 17	uruguayo 10	usa -12	usar -13	usato -14	usava -11	uso 8	usó -16	va -13	vaga 13	vai 9	valiosas -9	valoir -11	valor 14	van 16	variety 19	varios -10	vasseur 8	vazios -16	ve 17	velas -10	venceram -13	venceu -10	vend -13	vende -7	vender -9	vendeu -15	vendia -16	vendredi 14	venduto 14	veneto 9	vengono -13	venivano -12	ventosa 19	ver 15	vera 7	verband 8	verbo -18	verder 16	verdi 17	verdict 13	vereador -16	vereniging 16	verkauf 9	verkehrsminister 12	verklaring 18	verkündete -12	verlaagt -17	verlauten 12	vero -14	verschil -14	verschwägert 15	versloeg -12	verso -16	verspricht -11	versão -14	verteidiger 15	vertelt 8	vertreter 12	verwies 17	vescovi 19	veto -15	veulent -13	veut 14	vez -17	via 18	viadotto -13	victimes -12	video 14	vidéo -12	vient -8	vier -13	viernes 11	vieux 21	vigor -9	vila -8	village -8	ville 11	villedieu 8	vince -9	vincere 17	vindt 24	vinieron -10	viraria -18	virou -16	visita -8	visto -15	viva 18	vizinhos -17	voce -8	vocero -8	voegde 8	voir 14	voisin 15	voit 25	vol -11	voler 9	voleva -17	volgens 25	volgt 10	volksmond -12	volksmund -17	volta -16	volte -16	voluto 16	vom 8	von 13	vond 12	vonden -13	voor -10	vooral 11	voorstel 18	voortaan -12	voorzitter -9	vor 26	vorgang -8	vorhaben -15	vorlage 10	vorrebbe -15	vos 14	vota 14	vote 12	votera 17	voto 21	votou 14	votó -15	voulait 9	vouloir -14	vox 9	voz 10	vraagt -8	vrij 16	vroeg 16	vrouw 12	vue -14	vvd 15	vão 15	véspera 25	vê 18	vídeo 17	vítimas -14	waar -10	waarin -9	waarschuwde 13	waarschuwen -8	wandelgangen -10	war 13	warnt 12	warnte 11	warnung -13	was -12	washington 13	wat -8	weddige 10	week 21	wegen -18	weist 9	wel -9	weniger -12	wer -9	werd -12	werde 9	werden -7	werk -9	werktitel -12	wet 13	wethouder 11	widersprach 10	widerspricht 8	wies 13	willem & zoon -14	wint 7	wird -15	wolf -15	wollte 9	woord -12	woorden 11	woordvoerder 21	woordvoerster 16	worden 14	wordt 13	worten 18	wurde 11	wurden -8	würdigte 15	x 24	yeux 20	zaak 20	zahl 12	zahlen 13	zaken 17	ze 12	zege 11	zeggen 9	zegt 11	zei 17	zeigte 20	zeit 8	zeitung 11	zelf -18	zentrum -11	zes 7	zettel 11	zich 18	zien 12	ziet 8	zitiert 10	zoals 10	zogeheten -15	zoom 17	zou 10	zouden 17	zug -11	zuletzt -18	zulmira -14	zurück 16	zusammen -20	zusatz -21	zwei -15	zweiten 13	zwischen -10	zürcher -8	à 8	às 10	água 13	álvaro 11	áudio 12	âmbito 11	é -15	échantillon 20	éclaté 11	écoutes -19	écrit -10	écrite -10	écriteau -14	écrivez -21	édile 8	éducation 10	él -7	élu -13	élus -16	émeut 18	épaules 20	épinglait 14	époque 14	épreuve 9	équipe -15	était -10	étape -17	état 27	étienne 15	étiquette -17	étude -8	étudie 7	été -12	évoquait 22	évoquent 17	évoqué 32	évora 8	één -10	être 21	óscar 9	öffnung 13	último 16	única -8	übernahme 16	überschrift -9	’s 12
nobody|1|	, -25	auxiliary -16	capital -15	coordinator -22	determiner -35	preposition -32	subordinator -20	word -39
nobody|2-3|	, -26	auxiliary -19	capital -18	determiner -47	preposition -22	subordinator -24	word -16
nobody|4-7|	, -22	: 17	capital -19	stop 24
nobody|8+|	start 41	stop 24
others|1|	2-3 -13	8+ 10
others|2|	1 -36	2-3 -34	4-7 -15
others|3|	1 -26	2-3 7	4-7 -13	8+ 16
own-case|false|all-one|	, -12	: 16	; -19	adverb -12	auxiliary -31	coordinator -7	possessive -36	preposition -7	pronoun -19	stop 11	subordinator -20	that -11	verb-judging -32	verb-saying -10	— 9
own-case|false|all|	, -29	: 18	auxiliary -18	capital -8	coordinator -14	possessive -39	preposition -8	pronoun -11	start -16	subordinator 10	verb-judging -14	verb-thinking -10	word -11	— -20
own-case|false|first|	( -7	, -18	- 21	adverb -17	capital -23	determiner 8	possessive -16	preposition -13	pronoun -8	start 7	stop 11	subordinator 14	that 18	word -27
own-case|false|most|	auxiliary 20	start 26	verb-saying -14	word -20
own-case|false|none|	, 13	- -12	: -34	; 15	adverb 10	auxiliary 8	capital 13	possessive 16	pronoun 10	verb-thinking 9	word 8
own-case|false|some|	, 8	auxiliary 13	capital 10	determiner 7	preposition 7	pronoun 24	subordinator 19	that 18	verb-judging -11	verb-saying 13	word 7
own-case|false|titled|	auxiliary 20	possessive 13	preposition -11	start -20	subordinator -8	verb-saying 7	word -15
own-case|false|upper|	, 14	start -8
own-case|true|all-one|	adverb -8	preposition -23	start 21	word -13
own-case|true|all|	: -8	capital -13	start 8	stop 37	verb-judging -14	word -28
own-case|true|first|	) 8	, 16	- 20	auxiliary -8	coordinator -15	preposition -10	quote 32	start 28	stop 22	that 14	verb-saying -24	word -29	— 17
own-case|true|most|	, 13	: 9	start 28	stop 22	word 10
own-case|true|none|	, 24	auxiliary 12	capital 28	possessive 17	preposition -22	pronoun 18	subordinator -8	that 26	verb-judging 19	verb-thinking 13	word 19
own-case|true|some|	, 18	auxiliary 7	capital 12	determiner 13	preposition 15	pronoun 7	stop 11	subordinator -15	that 10	verb-saying 13	word 14
own-case|true|titled|	: 33	start 21
own-case|true|upper|	: 18	start 21
own|false|	8+ 8
own|true|	1 -15
same|1|2-3|	all -11	all-one -13	titled 16
same|1|4-7|	all -24	all-one -19	none 21	some 14	titled 7	upper 23
same|1|8+|	most 26	none 12	some 35	titled 19	upper 10
same|2|1|	all-one -23	first -14	none 7
same|2|2-3|	all -14	first -7	most -13	none -11	some 12	titled -13
same|2|4-7|	all -14	all-one -13	first -7	some 10
same|2|8+|	first 20	titled 11
same|3|1|	all-one 7	first 22	none -29
same|3|2-3|	all-one -36	none -16
same|4|2-3|	all -27	none 10
sentence|judging|	8+ 46
sentence|none|	1 -31	2-3 -38	4-7 -21
sentence|saying|	1 17	2-3 21	4-7 19	8+ 9
sentence|thinking|	1 -17	2-3 -8	8+ 20
sign|far|	, 10	: -48	auxiliary 19	capital -11	determiner -13	near 11	none -51	verb-judging -19
sign|far|,|	4-7 13
sign|far|:|	1 -27	2-3 -33	4-7 -30	8+ -10
sign|far|auxiliary|	2-3 19
sign|far|determiner|	2-3 -10	4-7 -10
sign|far|verb-saying|	1 -13
sign|far|verb|	attendre -9	avisar -7	avvertire 13	añadir 8	dire -16	escribir -9	none -27	staan -10	stehen -14	écrire -12
sign|far|word|	1 -8	4-7 -9
sign|near|	, -14	: -33	capital -20	determiner -14	far 12	none -36	verb-saying -17
sign|near|,|	2-3 -9	4-7 -13
sign|near|:|	1 -29	2-3 -13	4-7 -20	8+ -20
sign|near|capital|	2-3 -14
sign|near|determiner|	2-3 -12
sign|near|preposition|	1 -19	2-3 -14	4-7 8
sign|near|verb-saying|	1 -8	2-3 -13	4-7 -14
sign|near|verb|	dire -11	dizer -13	escrever -8	esperar -15	houden -11	none -30	rispondere 7	staan -12	ver -12
sign|near|word|	1 -20	4-7 -9
sign|none|	% 12	( -14	) 18	, -8	: 30	; 10	adverb -12	capital -7	coordinator -8	determiner -8	far -15	near -34	none 8	preposition -9	quote 22	start 11	stop 19	that 7	word -8	– 20	— 18	’ -7
sign|none|%|	4-7 12
sign|none|'|	4-7 19
sign|none|(|	2-3 -14
sign|none|)|	8+ 8
sign|none|,|	1 -9	2-3 14	4-7 -10	8+ -10
sign|none|-|	8+ 21
sign|none|:|	1 8	2-3 18	4-7 32
sign|none|;|	1 7
sign|none|adverb|	2-3 -9	4-7 -10	8+ 9
sign|none|auxiliary|	8+ 16
sign|none|capital|	2-3 -9	8+ 12
sign|none|coordinator|	1 -40	2-3 -8	4-7 15	8+ 10
sign|none|determiner|	1 8	2-3 -10	4-7 -8	8+ 18
sign|none|preposition|	4-7 -9	8+ 25
sign|none|pronoun|	1 -22	2-3 12	8+ 19
sign|none|quote|	4-7 23	8+ 17
sign|none|start|	2-3 18	8+ 10
sign|none|stop|	1 19	2-3 19	4-7 11	8+ 11
sign|none|subordinator|	4-7 -8	8+ 19
sign|none|that|	1 -15	2-3 18	4-7 32	8+ 8
sign|none|verb-judging|	1 18	2-3 -8	8+ 9
sign|none|verb-saying|	4-7 11
sign|none|verb-thinking|	1 -19	2-3 14	8+ 13
sign|none|word|	2-3 -11
sign|none|–|	4-7 16	8+ 12
sign|none|—|	2-3 16	4-7 23	8+ 9
sign|none|’|	1 -7
sign|on|far|	2-3 -17	4-7 -12	8+ 12
sign|on|near|	1 -16	2-3 -16	4-7 -18	8+ 23
sign|on|none|	4-7 -7	8+ -7
sign|sentence before|,|	1 -14
sign|sentence before|:|	8+ 17
sign|sentence before|	adverb -12	far -17	none -10	preposition -20	verb-saying -17	word -8
sign|sentence before|adverb|	2-3 -12
sign|sentence before|capital|	2-3 -10
sign|sentence before|determiner|	1 7	2-3 -8
sign|sentence before|preposition|	2-3 -19
sign|sentence before|stop|	1 16	2-3 23	4-7 -9	8+ 16
sign|sentence before|verb-saying|	1 -17
sign|sentence before|verb|	none -26	staan -12
sign|sentence before|word|	4-7 15
size-ending|10+|!|	,verb-saying 8	capital 12	determiner 14	end 21	pronoun 13
size-ending|10+|,|	' 15	capital 18	coordinator 16	determiner 17	pronoun 18	subordinator 15	verb-saying 16	word 25
size-ending|10+|.|	[ 23	auxiliary 8	capital 33	coordinator 21	determiner 32	end 32	preposition 16	pronoun 26	quote 13	subordinator 26	— 18
size-ending|10+|?|	,auxiliary 9	capital 21	determiner 15	end 28	pronoun 16	stop 14	verb-saying 18
size-ending|10+|none|	( 13	, 21	,preposition 13	,pronoun 10	,verb-saying 8	,verb-thinking 18	,word 16	: 24	adverb 15	capital 25	coordinator 13	determiner 21	end 36	preposition 29	pronoun 24	stop 16	subordinator 17	that 18	verb-saying 22	— 16
size-ending|1|!|	preposition 14	stop 8
size-ending|1|,|	auxiliary -15	capital 17	coordinator -10	pronoun 22	quote -22	verb-saying -12
size-ending|1|.|	,preposition -13	capital 19	pronoun -25	quote 13	subordinator -16
size-ending|1|?|	end 11	pronoun -8	stop -11
size-ending|1|none|	, -21	,auxiliary -13	,coordinator -16	,quote -22	,that -11	,verb-judging 14	,verb-saying 19	,word -12	: -15	adverb -8	auxiliary -30	coordinator 9	quote -15	stop -9	subordinator 12	verb-saying 7	verb-thinking 17	— -11
size-ending|2|!|	,pronoun 10	pronoun -15	stop -9
size-ending|2|,|	capital 12	coordinator -7	determiner -7	preposition -20	quote 7	that -11	verb-judging -8	word 7
size-ending|2|.|	capital -7	coordinator 17	determiner -19	pronoun 23	quote -15
size-ending|2|?|	,verb-saying 13	,word 11	capital 18	end 12	pronoun 16	verb-saying 22
size-ending|2|none|	+ 8	, -13	,adverb -11	,capital 8	,determiner -15	,preposition -27	,pronoun -17	,quote -13	,that -20	,verb-thinking 18	,word -17	: -7	adverb 11	auxiliary -26	coordinator 8	determiner 16	pronoun -12	that 11	verb-judging -23	verb-saying -13	verb-thinking -13	— 7
size-ending|3|!|	,verb-saying 13
size-ending|3|,|	auxiliary -11	capital 11	determiner -13	subordinator 20	that -18	verb-saying 25
size-ending|3|.|	capital -8	coordinator 19	determiner 8	pronoun 15	quote -7	subordinator -13
size-ending|3|?|	,auxiliary 11	,verb-saying 10	capital 17	end 41	pronoun 33	stop -17	– 9	— 11
size-ending|3|none|	( -27	) -10	, -15	,coordinator -15	,preposition -15	,pronoun -11	,that -23	,verb-judging 11	,verb-saying 7	,word 14	; -7	capital -17	end 30	pronoun 12	subordinator 23	verb-judging 11	verb-saying -10	word 7	– 9	— 15
size-ending|4-5|!|	capital 13	determiner 14	end 10	pronoun 13	stop 14
size-ending|4-5|,|	auxiliary -13	capital 37	coordinator -17	determiner 22	preposition -7	pronoun 45	verb-saying 11	word -17
size-ending|4-5|.|	coordinator 19	determiner -10	end 9	preposition 23	quote -7	subordinator 15	— 19
size-ending|4-5|?|	,auxiliary 12	,determiner 7	,verb-saying 16	,verb-thinking 16	,word -9	capital 26	determiner 23	pronoun 16	quote 16	stop 8	verb-saying 21	word -7	— 17
size-ending|4-5|none|	( -11	, 12	,adverb 8	,auxiliary -9	,capital -24	,coordinator 25	,that -8	,verb-judging 15	,verb-saying 9	,verb-thinking 8	,word -22	- 7	adverb -13	capital -7	determiner -7	preposition 8	subordinator 9	that -9	verb-saying -19	verb-thinking 19	word -12	– 16	— -13
size-ending|6-9|!|	,verb-saying 10	capital 11	determiner 12	pronoun 9
size-ending|6-9|,|	adverb 8	capital 17	determiner 34	pronoun 27	subordinator -7	verb-saying 25	word 8
size-ending|6-9|.|	auxiliary 18	capital 10	coordinator 18	determiner 24	preposition 31	pronoun 19	quote 20	subordinator 11	that 16	— 31
size-ending|6-9|?|	,pronoun 16	,verb-saying 8	capital 25	determiner 22	end 17	pronoun 19	stop -7	verb-saying 13	— 16
size-ending|6-9|none|	) 18	,auxiliary 25	,coordinator 14	,determiner 8	,pronoun 8	,verb-judging 10	,verb-thinking 15	- 13	: 11	capital 26	coordinator 25	determiner 22	end 20	pronoun 25	stop 18	subordinator 28	verb-saying 22	word -11	– 7	— -17
size-follow|10+|	' 15	( 22	, 21	,preposition 13	,pronoun 10	,verb-saying 8	,verb-thinking 18	,word 15	: 24	[ 25	adverb 18	auxiliary 21	capital 21	coordinator 27	determiner 24	end 32	preposition 30	pronoun 19	quote 19	stop 16	subordinator 31	that 21	verb-saying 17	word 29	— 20
size-follow|1|	, -22	,auxiliary -13	,quote -22	,that -11	,verb-judging 14	,verb-saying 19	,word -12	: -16	adverb -8	auxiliary -31	capital 18	pronoun -7	stop -8	verb-thinking 8	— -11
size-follow|2|	+ 8	, -13	,adverb -11	,auxiliary 7	,capital 8	,determiner -15	,preposition -27	,pronoun -16	,quote -13	,that -20	,verb-thinking 18	,word -16	: -7	adverb 17	auxiliary -26	coordinator 11	quote -8	stop -7	that 10	verb-judging -24	verb-saying -10	verb-thinking -21	— 14
size-follow|3|	( -27	) -10	, -16	,coordinator -15	,preposition -15	,pronoun -9	,that -23	,verb-judging 11	,verb-saying 8	,word 14	; -7	capital -7	end 21	quote 9	subordinator 23	verb-judging 17	– 15	— 17
size-follow|4-5|	( -16	, 12	,adverb 8	,auxiliary -9	,capital -24	,coordinator 25	,pronoun 7	,that -8	,verb-judging 15	,verb-saying 10	,verb-thinking 15	,word -22	- 7	adverb -11	auxiliary -10	capital 23	end 7	preposition 14	pronoun 9	subordinator 8	that -10	verb-thinking 20	word -18	– 17
size-follow|6-9|	) 18	, -8	,auxiliary 25	,coordinator 14	,determiner 8	,pronoun 10	,verb-judging 10	,verb-thinking 15	- 14	: 12	capital 21	coordinator 24	determiner 33	pronoun 31	stop 17	that 16	verb-saying 31	word -8	– 9	— -8
size-intro|10+|	) 12	, 15	- 23	: 40	adverb 21	auxiliary 18	capital 32	coordinator 25	determiner 25	possessive 18	preposition 32	pronoun 21	quote 27	start 16	stop 15	subordinator 28	that 22	verb-judging 18	verb-saying 34	verb-thinking 19	word 8	– 15	— 17
size-intro|1|	, -8	; 7	adverb 20	determiner 11	preposition -7	stop 16	subordinator 8	that -20	verb-thinking -14	word -14	’ -7
size-intro|2|	( 11	, 9	adverb -25	coordinator -7	pronoun -11	quote -21	stop 17	subordinator -22	verb-judging -12	verb-saying -9	word -11	– -15	— 9
size-intro|3|	' -17	( -13	, -10	: 7	adverb 10	auxiliary 11	determiner -7	possessive -22	preposition -10	pronoun 28	quote 9	stop 9	that 45	verb-thinking 31	word 14	’ 13
size-intro|4-5|	% 12	( -11	- -10	adverb -16	auxiliary 7	coordinator -10	determiner -9	possessive -19	preposition 7	pronoun 13	quote 28	stop 16	subordinator 12	that 17	verb-judging 10	verb-thinking 9	word -11	– 14	— -13
size-intro|6-9|	' 16	( -9	, 18	- 18	: 11	; 11	adverb 16	auxiliary -8	coordinator 21	determiner 18	pronoun 33	quote 22	start 36	stop 11	that 39	verb-thinking 35	word 15	– -14	— 22	’ 13
size|	10+ 23	2 -17	3 11	4-5 -13	6-9 10
subject|elided|	,auxiliary 22	,capital 8	,coordinator 12	,determiner -23	,preposition 7	,pronoun 21	,subordinator -8	,that -24	,verb-saying 18	,word -7	1 -15	2-3 20	4-7 11	: -9	; 13	adverb -7	auxiliary -25	end -9	pronoun -15	stop 23	– 11	— 19
subject|none|	( -22	+ 13	,auxiliary -10	,determiner -13	,preposition -22	,pronoun -9	,quote -19	,subordinator -13	,that -19	,verb-judging 27	,verb-thinking 21	,word -11	- -16	1 8	4-7 -17	8+ -10	: -8	adverb -10	auxiliary -22	capital 35	coordinator -10	determiner 14	end 17	verb-judging 13	verb-thinking -13	word -29	– 9	— 20
subject|own|	( -15	) -14	+ 8	,capital -21	,coordinator -10	,determiner 14	,quote -18	,subordinator 12	,that -19	,verb-judging -7	,verb-saying 7	,word -12	: -11	; -9	adverb 7	coordinator 13	determiner 11	end 16	pronoun 8	subordinator 8	verb-judging -8	verb-saying -38	word -13
two-before|%|	stop 13
two-before|)|	- 13	: 17	coordinator -7	preposition 14	stop 23
two-before|,|	adverb 14	determiner -25	pronoun -15	quote 16	that 14	verb-judging 9	verb-thinking 8	word -16
two-before|:|	capital 12	determiner -10	preposition -22	word 14
two-before|;|	capital 18	coordinator -8	determiner -19
two-before|adverb|	, 20	adverb -23	coordinator 19	determiner 17	preposition -7	pronoun -9	stop 8	verb-judging 13	verb-saying 10	verb-thinking -15
two-before|auxiliary|	: -18	adverb 24	auxiliary 33	capital -13	determiner 25	preposition -9	quote -15	stop 26	subordinator 16	that 19	verb-thinking 10	word 21
two-before|capital|	' -14	, 26	- -18	: 13	; -10	adverb -7	auxiliary 12	capital 14	coordinator -12	possessive -12	subordinator 7	that 8	verb-judging 14	— -7
two-before|coordinator|	: 26	adverb 24	auxiliary 21	capital 16	preposition -17	stop 12	that 14	verb-judging 14	verb-saying 27	verb-thinking -9	word -18
two-before|determiner|	, 12	: -10	adverb 11	auxiliary -7	capital -10	determiner 23	preposition -18	pronoun -12	stop 33	that 12	verb-judging -8	verb-thinking 25
two-before|possessive|	quote 16	verb-saying 14	word -12
two-before|preposition|	: -11	adverb -15	auxiliary -10	capital 10	pronoun -10	quote 15	stop 20	subordinator -16	that -20	verb-judging 9	verb-saying -19	verb-thinking 23	word -21
two-before|pronoun|	determiner -15	possessive 34	preposition 23	pronoun 7	stop 39	subordinator 26	verb-thinking -13	word 18
two-before|quote|	( -7	, -25	: 23	auxiliary 13	coordinator -7	determiner 10	preposition -24	subordinator 14	— 15
two-before|start|	capital -10	determiner -26	preposition -29	start 12	subordinator -20	word 15
two-before|stop|	) 16	: 11	capital -20	determiner -28	preposition -19	quote 20	– 10	— 14
two-before|subordinator|	capital 16	pronoun 27	stop 23	verb-judging 7	verb-saying -23	word 9
two-before|that|	, 13	adverb 9	auxiliary -11	capital 32	preposition -19	pronoun 40	stop 27	verb-judging 18	verb-saying -19	verb-thinking 9	word -21
two-before|verb-judging|	, -10	adverb -14	auxiliary 16	coordinator 17	stop 16	that 21	verb-saying -23	word -9
two-before|verb-saying|	, 47	: 23	adverb -18	capital -12	preposition 16	pronoun -7	stop 24	subordinator 12	verb-judging -20	verb-saying 18	word 13
two-before|verb-thinking|	: 21	auxiliary -11	determiner 9	preposition 32	pronoun 9	stop 38	subordinator 17	verb-judging -12
two-before|word|	, -27	- 18	; 8	determiner -13	possessive -8	preposition -14	pronoun 10	stop 22	subordinator -22	verb-judging -32	verb-saying -17	— -13
two-before|—|	stop 10
two-before|’|	stop 14
two-words-before|%|	. 13
two-words-before|'s|	 16
two-words-before|)|	- 13	. 23	: 17
two-words-before|,|	 16	a -12	alias -19	and 22	apodado -7	as 8	attend 7	baptisée -15	blamed 17	chama-se -12	christened -13	citing 23	com -17	con -14	de 8	der 18	detto -23	di 9	dit -8	dite -13	elogiou 8	en -14	era 10	es -10	est 13	está 17	getiteld -10	had 17	headed -21	houve 16	há 18	il -13	intitulé -8	is -16	jesús -9	la -28	lamentou 16	lamentó 18	les -14	lia-se -11	llamado -13	maar 13	mais -9	mas 11	nicknamed -23	no -13	of 13	on -8	or -21	per -9	porque 19	que 14	ribattezzato -11	said 30	sei -8	selon -7	since 18	surnommé -12	surnommée -9	that 7	the -33	titulado -13	un -16	von 15	was 22	welcomed 17	whose -31	é -12	évoque 7
two-words-before|.|	 18	) 16	: 11	chama-se -8	con -12	de -13	dice -13	die 11	el -15	em -9	het -10	il -15	in -8	la -14	le -9	o -13	selon -11	the -28	under -21	– 10	— 14
two-words-before|000|	. 17
two-words-before|00|	. 7
two-words-before|17|	. 9
two-words-before|1987|	. 10
two-words-before|1990|	. -12
two-words-before|1991|	. 18
two-words-before|1998|	. 13
two-words-before|2014|	. 16
two-words-before|2016|	. 12
two-words-before|2019|	. 13
two-words-before|2021|	. 13
two-words-before|2023|	. 11
two-words-before|2024|	. 13
two-words-before|2027|	. 11
two-words-before|2028|	. 16
two-words-before|2029|	. 10
two-words-before|212|	. 13
two-words-before|22|	. 9
two-words-before|29|	. 12
two-words-before|31|	. 12
two-words-before|3|	. 15	: 15
two-words-before|40|	. 17
two-words-before|6-4|	. 9
two-words-before|7|	: 18
two-words-before|9|	. 7
two-words-before|:|	de -15	el -17	la -16	le -12	è 11
two-words-before|a.m|	. 17
two-words-before|a24|	. 15
two-words-before|aan|	. 11	de -16
two-words-before|abc|	’s -15
two-words-before|about|	the 16
two-words-before|ab|	. 10	: 19
two-words-before|accordo|	: 14
two-words-before|account|	. 25
two-words-before|accused|	of -12
two-words-before|acquiesce|	: 7
two-words-before|acto|	de 10
two-words-before|act|	. 17
two-words-before|acusação|	de -8
two-words-before|acusou-a|	de 17
two-words-before|acusó|	de 14
two-words-before|added|	, 19	. 20	: 27	that 12
two-words-before|adding|	, 20	: 14
two-words-before|addio|	a -10
two-words-before|adesivo|	: -15
two-words-before|administration|	. 12
two-words-before|admits|	: 12
two-words-before|advertised|	as -20
two-words-before|advies|	naar -17
two-words-before|adviser|	. 13
two-words-before|afgedaan|	als 11
two-words-before|afp|	. 17
two-words-before|af|	. 16
two-words-before|again|	. 16
two-words-before|agency|	. 20
two-words-before|agreed|	. 12
two-words-before|ahead|	of -19
two-words-before|airport|	. 19
two-words-before|ajouter|	: 19
two-words-before|alarme|	: 9
two-words-before|album|	, -22
two-words-before|alle|	nur -13
two-words-before|all|	. 17
two-words-before|allá|	: 13
two-words-before|altijd|	: -7
two-words-before|altro|	: 16
two-words-before|al|	gruppo -9
two-words-before|america|	. 15
two-words-before|among|	them -21
two-words-before|amuse|	: 13
two-words-before|analysts|	. 15
two-words-before|anders|	. 7	: 13
two-words-before|and|	had 11	said 22	the -11	was 18	would 10
two-words-before|anger|	. 13
two-words-before|anni|	. 16
two-words-before|announced|	. 13
two-words-before|anos|	, 11	. 9	: 17
two-words-before|answer|	. -8
two-words-before|ans|	. 31
two-words-before|anything|	. 11
two-words-before|anyway|	. 20
two-words-before|an|	, 8	. 11	: 9	einem -16
two-words-before|apelidada|	de -13
two-words-before|apelidado|	de -16
two-words-before|apelido|	de -18
two-words-before|apenas|	: -11	que 14
two-words-before|aperto|	, 12
two-words-before|apology|	, -14
two-words-before|appeal|	. 15
two-words-before|applaudissent|	. 12
two-words-before|applause|	. 14
two-words-before|app|	. 20
two-words-before|april|	. 14
two-words-before|arbitrage|	. 17
two-words-before|arbitraje|	de 12
two-words-before|arbitres|	. 11
two-words-before|around|	. 15
two-words-before|arrangement|	. 14
two-words-before|arrived|	. 13
two-words-before|asked|	, 13	. 17	for 27
two-words-before|assembly|	. 14
two-words-before|association|	. 14
two-words-before|associé|	. 10
two-words-before|as|	a 9	recomendações 16
two-words-before|así|	: -10
two-words-before|attendent|	. 22
two-words-before|attend|	. 17
two-words-before|auf|	. 11	dem -13
two-words-before|august|	. 22
two-words-before|ausgegeben|	. 10
two-words-before|aussitôt|	, 10
two-words-before|aus|	. 18	: 17
two-words-before|auteurs|	. 7
two-words-before|auteur|	de -14
two-words-before|author|	. 16	of -23
two-words-before|autora|	de -17
two-words-before|autore|	di -15
two-words-before|autor|	de -27
two-words-before|avaient|	été -7
two-words-before|aviso|	: -11
two-words-before|avocate|	. 15
two-words-before|avverte|	: -7
two-words-before|away|	. 15
two-words-before|ayer|	: 7
two-words-before|a|	: 30	campanha -9	claque -16	condamné 13	decir -18	decisão 10	descoberta 10	dénoncé 11	expressão -17	frase -14	inscrição -19	legenda -11	marca -8	medida 16	operação -10	palavra -25	promis 15	resposta 9	saída 9	senhora 18	situação 10	so-called -20	souhaité 10	torcida 13
two-words-before|años|	la -21
two-words-before|bambina|	, 7
two-words-before|banc|	. 7
two-words-before|banderole|	: 13
two-words-before|band|	played -16
two-words-before|bank|	. -8
two-words-before|base|	: 11
two-words-before|bas|	: 11
two-words-before|batizada|	de -9
two-words-before|batizado|	de -10
two-words-before|bautizado|	como -17
two-words-before|bayern|	. 11
two-words-before|been|	. 15	freed 13	given 12	named -18
two-words-before|before|	. 11
two-words-before|begrip|	. 8
two-words-before|bekend|	. 9	als -9
two-words-before|bericht|	: 11
two-words-before|betalen|	. 11
two-words-before|bevestigen|	. 11
two-words-before|be|	a 25	called -23	met 11
two-words-before|biglietto|	: 13
two-words-before|bilhete|	: 13
two-words-before|blijft|	. 12
two-words-before|blijven|	. 18
two-words-before|blättert|	. 11
two-words-before|board|	. 13	of 18
two-words-before|bonaventura|	: 15
two-words-before|book|	, -27	. 14
two-words-before|box|	. 15
two-words-before|braccia|	: 18
two-words-before|briefje|	: 10
two-words-before|brief|	. 13
two-words-before|brothers|	to 19
two-words-before|brusio|	. 8
two-words-before|budget|	was 18
two-words-before|bui|	: 16
two-words-before|bush|	. 13
two-words-before|but|	not 18
two-words-before|by|	a -23
two-words-before|cabeça|	. 12
two-words-before|calificó|	de 14
two-words-before|called|	a 15	for 20	her -8	that 26	the -14	them 24
two-words-before|calling|	him 15	it 21
two-words-before|calls|	her 12
two-words-before|call|	. 24	a -25	as -22
two-words-before|calma|	: 10
two-words-before|camera|	. 20
two-words-before|campaign|	. 20
two-words-before|canción|	, -7
two-words-before|canzone|	, -10
two-words-before|card|	. 8
two-words-before|care|	. 16
two-words-before|carolina|	. 13
two-words-before|carretera|	. 13
two-words-before|cartas|	. 10
two-words-before|cartaz|	: -11
two-words-before|cartello|	: -21
two-words-before|cartel|	: -17
two-words-before|carte|	. 14
two-words-before|carton|	: -11
two-words-before|car|	. 21
two-words-before|casa|	, -12	: -13
two-words-before|case|	. 17	was 13
two-words-before|caso|	de -8
two-words-before|cautela|	: 12
two-words-before|cbc|	’s -17
two-words-before|centre|	. 24
two-words-before|ce|	résultat 13
two-words-before|chair|	. 12
two-words-before|chamada|	de -12
two-words-before|chamam|	de -17
two-words-before|chamavam|	de -18
two-words-before|chamou|	de 20
two-words-before|changed|	. -17
two-words-before|change|	. 14	was 15
two-words-before|changé|	: -8
two-words-before|chapter|	. 15
two-words-before|charge|	. 16
two-words-before|che|	era 14	il -16
two-words-before|chips|	. 12
two-words-before|choice|	. 21
two-words-before|civile|	. 12
two-words-before|claim|	. 10
two-words-before|claro|	: 10
two-words-before|classificou|	como 15	de 15
two-words-before|clientes|	são 15
two-words-before|cliente|	. 9
two-words-before|clients|	were 20
two-words-before|clinton|	. 15	was 16
two-words-before|club|	. 9	: -16
two-words-before|cnn|	's -14	. 13	’s -20
two-words-before|coalition|	. 11
two-words-before|code|	: -15
two-words-before|comment|	. 17
two-words-before|committee|	. 21
two-words-before|communiqué|	, 11
two-words-before|como|	de -25	o -17
two-words-before|company|	had 21
two-words-before|com|	o -8
two-words-before|conceded|	. 24
two-words-before|conclu|	: 9
two-words-before|conference|	. 12
two-words-before|conferma|	: 10
two-words-before|confessa|	: 13
two-words-before|confirma|	: 13
two-words-before|confirme|	: 12
two-words-before|confusion|	. 12
two-words-before|congratulations|	. 20
two-words-before|conhecida|	como -13
two-words-before|conhecido|	como -9	por -15
two-words-before|conocen|	como -11
two-words-before|conoce|	como -22
two-words-before|conocida|	como -12
two-words-before|conocido|	como -22
two-words-before|conseil|	. 12	à -15
two-words-before|consulted|	. 12
two-words-before|conta|	. 14
two-words-before|contestó|	: 12
two-words-before|continued|	, 9	. 10
two-words-before|contrario|	. -12
two-words-before|contre|	. 12
two-words-before|convaincu|	. 12
two-words-before|convenio|	. 9
two-words-before|convention|	. 11
two-words-before|con|	scritto -18	un -9	una -14
two-words-before|copy|	of -19
two-words-before|corregge|	: 11
two-words-before|corrige|	: 14
two-words-before|cosa|	. 8
two-words-before|così|	: 18
two-words-before|council|	. 19
two-words-before|court|	. 18	: 20
two-words-before|cousin|	. 8
two-words-before|crede|	. 10
two-words-before|credit|	. 19
two-words-before|criticou|	a 9
two-words-before|crowd|	. 14
two-words-before|cruz|	. 17
two-words-before|cuenta|	, 10
two-words-before|cut|	. 18
two-words-before|c’|	est 16
two-words-before|daarentegen|	van 9
two-words-before|dados|	têm 16
two-words-before|dagegen|	. 7	: 9
two-words-before|dal|	titolo -10
two-words-before|dann|	: 16
two-words-before|dans|	le -14
two-words-before|dass|	man 14
two-words-before|das|	: 13	? 18	buch -9	programm -10	urteil 12	wort -17
two-words-before|data|	. 15
two-words-before|dat|	. 11	er 12	hij 15	ze 7
two-words-before|days|	. 15
two-words-before|day|	. 9	: 17
two-words-before|da|	palavra -11
two-words-before|deal|	was 19
two-words-before|decir|	: 19
two-words-before|decision|	as 12	was 12
two-words-before|decisão|	. 10
two-words-before|defendant|	. 13
two-words-before|define|	como 18
two-words-before|definió|	como 19
two-words-before|delante|	. 10
two-words-before|delay|	. 14	as 17
two-words-before|delighted|	. 11
two-words-before|del|	comitato -10	programa -8	sistema -10
two-words-before|democrat|	. 13
two-words-before|dem|	aufdruck -14	motto -15	namen -10	slogan -8	titel -10
two-words-before|den|	arbeitstitel -19	ausdruck -16	begriff -16	namen -12	spitznamen -17	titel -15	zusatz -21
two-words-before|depois|	de -14
two-words-before|derrota|	: 10
two-words-before|der|	aufschrift -15	begriff -15	fachzeitschrift -19	schülerzeitung -8	sich -9	sogenannte -7	zeitung -8
two-words-before|desconversou|	: 15
two-words-before|described|	as 17
two-words-before|describe|	como 7
two-words-before|detto|	, 11
two-words-before|devient|	une -19
two-words-before|de|	acties 14	afspraak 9	bijnaam -11	cijfers 21	fiebre -13	leus -10	llamar -13	los -14	man 11	naam -11	publicar -13	sa 18	situatie 17	straf 18	studie 12	term -10	titel -7	uitspraak 8	uma -8	volksmond -12	werktitel -10	zaak 16	zogeheten -11
two-words-before|dias|	. 11
two-words-before|diceva|	: -9
two-words-before|dice|	, 10	. 20
two-words-before|dicht|	: 11
two-words-before|die|	aktion -13	initiative -10	zeitung -19
two-words-before|differently|	. 15
two-words-before|dijo|	. 15	: 13	sentirse 12
two-words-before|dimanche|	. 16
two-words-before|diplomatic|	. 12
two-words-before|diplomático|	. 13
two-words-before|director|	. 18
two-words-before|diretto|	: 12
two-words-before|dire|	: 19
two-words-before|disagreed|	. 22
two-words-before|disagrees|	. 21
two-words-before|discorda|	: 11
two-words-before|disco|	, -7
two-words-before|discrepa|	: 10
two-words-before|discrepó|	: 8
two-words-before|dismissed|	as 19
two-words-before|disse|	, 8	: 10	estar 9	que 19
two-words-before|district|	. 17
two-words-before|dito|	: 8
two-words-before|dit|	. 11	avoir 17
two-words-before|diversamente|	: 7
two-words-before|dizer|	que 18
two-words-before|diz|	. 16	que -13
two-words-before|di|	aver 18	essere 9	un -25
two-words-before|documentary|	, -13
two-words-before|dollars|	. 9
two-words-before|dood|	. 18
two-words-before|door|	: -11
two-words-before|dos|	. 8
two-words-before|doublé|	. 18
two-words-before|down|	. 17	: -15
two-words-before|do|	livro -9
two-words-before|droog|	. 10
two-words-before|dà|	del -14
two-words-before|déception|	. 7
two-words-before|décrit|	un 14
two-words-before|défend|	. 13
two-words-before|dément|	: 8
two-words-before|dénonce|	une 21
two-words-before|dénoncé|	une 13
two-words-before|dúvidas|	. 11
two-words-before|d’|	avoir 13	ordre -7	un 35	une 9
two-words-before|early|	. 12
two-words-before|eau|	. 13
two-words-before|eens|	. 16
two-words-before|eigen|	zeggen 12
two-words-before|ein|	. 13	: 14
two-words-before|ele|	. 9
two-words-before|elle|	, 14	. 15	publie -8
two-words-before|elogiou|	a 22
two-words-before|elogió|	la 17
two-words-before|el|	acuerdo 8	conflicto 12	contrato 12	lema -11	llamado -17	mercado 11	plan -7	portal -9	que 8	rótulo -17	término -10	título 7
two-words-before|email|	. 16
two-words-before|emenda|	: 8
two-words-before|encore|	: 19
two-words-before|english|	. 15
two-words-before|enquête|	pour -19
two-words-before|entrevista|	. 11	ao -10
two-words-before|entscheidung|	sei 7
two-words-before|en|	croire -7
two-words-before|equipo|	de 13
two-words-before|era|	. 10	o -16
two-words-before|erinnern|	. 9
two-words-before|er|	. 13	destijds 12	habe 21
two-words-before|escreveu|	: 20
two-words-before|escrito|	. 14
two-words-before|espn|	. 19
two-words-before|est|	dit 14	dite 19
two-words-before|es|	: 14	für 16	heißt -8	un -19
two-words-before|euros|	, 9	. 24	de -17
two-words-before|euro|	. 14
two-words-before|excuse|	. 12
two-words-before|executive|	. 13
two-words-before|explained|	. 16
two-words-before|explicou|	. 11
two-words-before|expresó|	su 13
two-words-before|eyes|	. 17
two-words-before|e|	di -15	que 10
two-words-before|face|	. 21
two-words-before|fair|	. 9
two-words-before|faixa|	: -15
two-words-before|falam|	em 18
two-words-before|fala|	em 13
two-words-before|falou|	de 16	em 24
two-words-before|fees|	. 16
two-words-before|ferrara|	: 14
two-words-before|fest|	. 12
two-words-before|ficha|	: -16
two-words-before|fifth|	. 21
two-words-before|figure|	. 8
two-words-before|fila|	. 14
two-words-before|film|	, -19
two-words-before|finale|	, 14
two-words-before|final|	. 18
two-words-before|fin|	. 15
two-words-before|first|	. 10
two-words-before|flag|	. 10
two-words-before|floor|	. 11
two-words-before|flores|	. 12
two-words-before|fm|	: 17
two-words-before|foglio|	: -15
two-words-before|fois|	. 19
two-words-before|folha|	: -22
two-words-before|for|	a -8
two-words-before|foto|	. 14
two-words-before|foulard|	. 8
two-words-before|foundation|	. 17
two-words-before|found|	it 25
two-words-before|fragte|	: 8
two-words-before|frena|	: 9
two-words-before|friday|	. 16
two-words-before|friend|	. 16
two-words-before|frères|	. 13
two-words-before|funeral|	. 9
two-words-before|further|	. 22
two-words-before|für|	die -16
two-words-before|gaan|	. 12
two-words-before|game|	. 17
two-words-before|garde|	contre 13
two-words-before|gauche|	. 13
two-words-before|geduld|	. 14
two-words-before|gegeven|	: -10
two-words-before|gehört|	. 11
two-words-before|gekauft|	. 15
two-words-before|gemist|	. 13
two-words-before|general|	. 14
two-words-before|genoeg|	. 13
two-words-before|gesagt|	: 17
two-words-before|geschreven|	: -13
two-words-before|gewesen|	. 10
two-words-before|gezien|	. 16
two-words-before|gli|	affitti -14
two-words-before|gobierno|	de 14
two-words-before|golpe|	do -17
two-words-before|gosta|	de -7
two-words-before|govender|	: 17
two-words-before|government|	of 19	was 19
two-words-before|governo|	de 10	está 21
two-words-before|gracia|	. 9
two-words-before|grehan|	: 8
two-words-before|grinned|	. 23
two-words-before|gritou|	: 8
two-words-before|ground|	. 19
two-words-before|group|	. 20
two-words-before|gut|	. 8
two-words-before|guère|	: 14
two-words-before|haast|	: 7
two-words-before|haben|	. 10
two-words-before|habe|	. 8	? 19
two-words-before|hablaba|	de 19
two-words-before|hablan|	de -15
two-words-before|habló|	de 30
two-words-before|había|	dicho -10
two-words-before|haderte|	: 14
two-words-before|had|	. 16	become -11	been 9	reported -9	written -17
two-words-before|hallazgo|	de 7
two-words-before|hall|	: 11
two-words-before|handschriftlich|	: 12
two-words-before|hands|	. 16
two-words-before|hand|	. 22
two-words-before|has|	gone 15
two-words-before|have|	a 12	been 30	named -15
two-words-before|ha|	chiamato 8	definito 19	detto 7	espresso 11	lodato 12	risposto 14	scritto -15	sido 9
two-words-before|head|	. 19
two-words-before|heard|	. 13
two-words-before|hearing|	. 8
two-words-before|hears|	of 10
two-words-before|hear|	. 11
two-words-before|helicopter|	. 16
two-words-before|hem|	. 11
two-words-before|hen|	. 9
two-words-before|here|	. 17
two-words-before|herself|	as 16
two-words-before|hervé|	: 11
two-words-before|her|	. 12	as 13	for 19
two-words-before|het|	besluit 9	bewijs 13	bordje -7	dorp -8	kabinet 13	opschrift -11	over 13	woord -13
two-words-before|heures|	. 10
two-words-before|he|	called 32	calls 12	had 21	has 16	is 26	preferred -24	said 17	termed 21	was 16	would 33	’s 18
two-words-before|hielo|	. 13
two-words-before|hierro|	: 11
two-words-before|hij|	, 12	. 9
two-words-before|himself|	as 22
two-words-before|him|	, 15	. 21	: 23	a 25	as 16	of 13	to 18
two-words-before|hombros|	. 11	: 21
two-words-before|home|	. 17
two-words-before|horas|	. 12
two-words-before|hora|	. 7
two-words-before|horse|	. 20
two-words-before|host|	of -15
two-words-before|hours|	. 17
two-words-before|hour|	. 20
two-words-before|house|	. 22
two-words-before|h|	. 11
two-words-before|idea|	. 17
two-words-before|identifica|	como -8
two-words-before|ihr|	buch -11
two-words-before|il|	, 9	cartello -10	caso 11	comitato -7	cosiddetto -13	giudizio -9	nome -8	punteggio 14	termine -10	testo 9	voto 11
two-words-before|impressed|	. 16
two-words-before|im|	fachblatt -18	volksmund -18
two-words-before|incident|	was 24
two-words-before|indruk|	. 17
two-words-before|informou|	que 11
two-words-before|ingetrokken|	. 18
two-words-before|inglês|	. 9
two-words-before|iniziativa|	come 15
two-words-before|instagram|	: 15
two-words-before|instead|	. 7
two-words-before|interpreter|	. 20
two-words-before|interrompe|	: 13
two-words-before|interview|	. 20
two-words-before|into|	a -22
two-words-before|invece|	di 13
two-words-before|invita|	a 20
two-words-before|invoque|	une -9
two-words-before|in|	. 16	a 9	arte -14	der -15	pensione 15
two-words-before|ironia|	, 7
two-words-before|ironise|	: 13
two-words-before|ironizou|	: 10
two-words-before|island|	. 12
two-words-before|ist|	das 11
two-words-before|is|	. 9	a 10	called -19	dat 8	titled -8
two-words-before|it|	's 19	. 33	a -23	as 13	blamed -11	called 28	calls -10	had 32	is -9	says -24	to -13	was 14	would 26	’s 19
two-words-before|jahren|	. 11
two-words-before|jan|	: 18
two-words-before|jar|	. 13
two-words-before|jaune|	: -8
two-words-before|ja|	: 21
two-words-before|jeudi|	. 12
two-words-before|jobs|	. 14
two-words-before|joked|	, 10
two-words-before|joke|	. 11
two-words-before|jonas|	: 7
two-words-before|joris|	: 8
two-words-before|jornalistas|	. 12	: 13
two-words-before|jours|	. 11
two-words-before|jour|	. 16
two-words-before|judgment|	. 12
two-words-before|juin|	. 22
two-words-before|jurors|	. 18
two-words-before|já|	chamam -13
two-words-before|kept|	a -20	his -16	its -22
two-words-before|kijken|	. 9
two-words-before|kinderschrift|	: -13
two-words-before|kind|	: 10
two-words-before|klant|	. 7
two-words-before|knapp|	: 13
two-words-before|knikt|	: 15
two-words-before|known|	as -10
two-words-before|komen|	. 14
two-words-before|komt|	. 16
two-words-before|kopf|	. 23
two-words-before|kort|	. 9
two-words-before|kwijt|	. 9
two-words-before|können|	, 11
two-words-before|könne|	. 7
two-words-before|l'|	appellent -11
two-words-before|lacht|	) 7	. 22
two-words-before|laken|	met -9
two-words-before|land|	. 10
two-words-before|lang|	. 12
two-words-before|lassitude|	. 13
two-words-before|last|	. 18
two-words-before|later|	. 21
two-words-before|late|	. 11
two-words-before|laughed|	. 26
two-words-before|laughing|	. 12
two-words-before|lavoro|	. 11
two-words-before|la|	afición 8	chiamano -13	considera 15	cosiddetta -11	definisce 16	dicitura -14	etiqueta -14	expresión -16	formula -17	frase -7	fórmula -13	inscripción -10	ley 11	leyenda -13	llamada -19	llaman -15	loi -9	marca -12	medida 9	mention -17	norma 13	palabra -19	parola -17	plateforme 10	revista -11	revue -11	réforme -9	scritta -17	sentenza 16	trouvent 9
two-words-before|leader|	. 15
two-words-before|lecture|	. 10
two-words-before|leerling|	. 18
two-words-before|lee|	: -18
two-words-before|left|	. 12
two-words-before|lei|	, 14
two-words-before|lejos|	: 15
two-words-before|lema|	: -16
two-words-before|lenzuolo|	: -13
two-words-before|les|	mots 7
two-words-before|letter|	. 18
two-words-before|levy|	. 14
two-words-before|le|	calendrier 10	chiamavano -12	dossier 17	groupe 15	mot -18	projet 9	texte 14	titre -10
two-words-before|libro|	, -20
two-words-before|licença|	. 8
two-words-before|lignes|	. 22
two-words-before|lindemann|	: 9
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 24
two-words-before|line|	. 16	: 19	read -19
two-words-before|linkedin|	: 12
two-words-before|link|	. 14
two-words-before|lit|	: -15
two-words-before|livre|	, -17
two-words-before|locally|	as -23
two-words-before|lockridge|	: 18
two-words-before|loja|	. 7
two-words-before|longe|	: 12
two-words-before|long|	. 18
two-words-before|los|	llama -18	llamados -13	salarios 9
two-words-before|lo|	chiama 8	chiamano -11	chiamavano -20	considera 7	giudica 15	llama 7	llamaban -8	llaman -16	spettacolo 13	striscione -8	trova 11
two-words-before|lui|	. 11	: -11
two-words-before|lâché|	: 13
two-words-before|l’|	appelle -18	expression -15	expérience 13	hashtag -14	inchiesta -11	opération -12
two-words-before|m.z.p.|	: 20
two-words-before|madre|	, -13
two-words-before|madrugada|	. 12
two-words-before|maggioranza|	. 9
two-words-before|maine|	. 12
two-words-before|main|	: -19
two-words-before|mal|	. 7
two-words-before|manager|	. 17
two-words-before|manhã|	. 9
two-words-before|man|	habe 16	sich 11	werde 18
two-words-before|marathi|	. 17
two-words-before|march|	. 16
two-words-before|marketed|	as -17
two-words-before|marquez-obi|	: 18
two-words-before|martes|	. 12
two-words-before|marzo|	. 7
two-words-before|matter|	. 17
two-words-before|mayor|	. 12
two-words-before|mayo|	. 7
two-words-before|mbombo|	: 14
two-words-before|media|	. 9
two-words-before|meeting|	. 17
two-words-before|mee|	. 22
two-words-before|memoir|	, -15
two-words-before|memorias|	, -15
two-words-before|mensaje|	. 9
two-words-before|men|	to -14
two-words-before|mesi|	. 10
two-words-before|message|	. 15	: 21
two-words-before|metade|	. 10
two-words-before|meter|	. 12
two-words-before|metros|	. 7
two-words-before|me|	. 19
two-words-before|miedo|	. 14
two-words-before|milhões|	. 8
two-words-before|million|	. 11
two-words-before|minister|	. 17
two-words-before|ministre|	. 18
two-words-before|minuten|	. 9
two-words-before|minutes|	. 23
two-words-before|minutos|	. 7
two-words-before|misadventure|	. 16
two-words-before|mitad|	. 11
two-words-before|mit|	. 10
two-words-before|modo|	. 11	: -10
two-words-before|modulo|	? 13
two-words-before|mois|	. 17
two-words-before|moment|	. 17
two-words-before|monday|	, 17	. 17
two-words-before|money|	. 15
two-words-before|monroe-pike|	: 18
two-words-before|months|	. 16
two-words-before|month|	. 32
two-words-before|more|	. 16
two-words-before|morning|	. 28
two-words-before|mots|	: -16
two-words-before|motto|	: -14
two-words-before|mot|	: 7	de -16
two-words-before|moved|	. 16
two-words-before|move|	as 18
two-words-before|msl|	: 17
two-words-before|msnbc|	's -17
two-words-before|mère|	. 22
two-words-before|mês|	. 7
two-words-before|n'|	avait 8
two-words-before|naam|	: -12
two-words-before|nach|	: 13
two-words-before|nada|	. 13
two-words-before|name|	. 18
two-words-before|nannte|	das 8	sie 10
two-words-before|nationale|	. 9
two-words-before|nation|	. 12	had 9
two-words-before|na|	operação -10	revista -8
two-words-before|nega|	: 8
two-words-before|nennt|	das 16	sie 16
two-words-before|network|	. 14
two-words-before|news|	' -17	, 15	. 17
two-words-before|nicht|	. 17	: 10
two-words-before|nicknamed|	the -23
two-words-before|niega|	: 13
two-words-before|night|	. 17
two-words-before|nine|	. 13
two-words-before|nipote|	. 8
two-words-before|nobody|	. 16
two-words-before|noemde|	haar 7
two-words-before|noemt|	hem 10
two-words-before|noite|	. 12	: -11
two-words-before|nombre|	. 9	: -23	de -12
two-words-before|nome|	, -10	: -17	de -12
two-words-before|nomination|	. 13
two-words-before|nom|	. 18	: -16	de -15
two-words-before|non|	è -13
two-words-before|norte|	. 15
two-words-before|noted|	, 17
two-words-before|notes|	. 9
two-words-before|note|	. -18
two-words-before|noto|	come -17
two-words-before|notte|	. 9
two-words-before|not|	. 23	: 15	be 22	negotiate 11	to 19
two-words-before|noté|	: 10
two-words-before|nouvelle|	. 7
two-words-before|novela|	con -9
two-words-before|no|	. 15	longer -8	programa -11
two-words-before|nues|	: 18
two-words-before|nuit|	. 14
two-words-before|nur|	: 13
two-words-before|n’|	avoir 15
two-words-before|objected|	. 11
two-words-before|oceanos|	com -10
two-words-before|octubre|	. 10
two-words-before|offer|	was 20
two-words-before|office|	, -18	. 19
two-words-before|officials|	. 11
two-words-before|off|	. 14
two-words-before|of|	a -22	the 9
two-words-before|ohio|	. 8
two-words-before|om|	. 12
two-words-before|one|	, -16	reads -16
two-words-before|only|	: 20	as 9
two-words-before|ont|	baptisé -10	nommé -12	été 19
two-words-before|on|	. 20	dit -20	dénonce 12	pouvait 22	the 12
two-words-before|opgelucht|	. 15
two-words-before|oposição|	a 13
two-words-before|opposition|	. 12
two-words-before|op|	. 10	: 14
two-words-before|order|	. 12
two-words-before|os|	dizeres -13
two-words-before|other|	. 13
two-words-before|otra|	: -20
two-words-before|outra|	. 14
two-words-before|outside|	. 12
two-words-before|out|	. 19	: 20
two-words-before|ouverte|	pour -19
two-words-before|ouvida|	, -7
two-words-before|overtuigd|	. 10
two-words-before|over|	. 22	de -12
two-words-before|o|	caso 16	chamado -15	governo 15	grupo -10	jornal -9	lema -8	município 11	partido 11	programa -10	projeto -13	slogan -9	suspeito 10	termo -14	texto 15	título -8
two-words-before|paciência|	. 13
two-words-before|palabras|	: 8
two-words-before|palavra|	, -21
two-words-before|palettes|	. 11
two-words-before|pancarta|	: -12
two-words-before|pancarte|	: -8
two-words-before|panel|	. 8
two-words-before|papel|	: -10
two-words-before|paper|	. 15
two-words-before|parish|	. 12
two-words-before|paris|	. 12
two-words-before|park|	. 19
two-words-before|parlamento|	. 7
two-words-before|parlare|	di 7
two-words-before|parlato|	di 11
two-words-before|parla|	di 16
two-words-before|parlent|	de -18
two-words-before|parliament|	. 12
two-words-before|parola|	, -9
two-words-before|parole|	: 8
two-words-before|partagés|	. 14
two-words-before|party|	. 12	had 21	was 14
two-words-before|pasacalle|	: -15
two-words-before|passar|	: 14
two-words-before|pas|	. 17	: 28
two-words-before|path|	. 15
two-words-before|patience|	. 12
two-words-before|paused|	. 16
two-words-before|pause|	. 19
two-words-before|paying|	for 19
two-words-before|pelo|	bordão -15
two-words-before|penna|	. 11
two-words-before|percent|	said -9
two-words-before|perda|	de 10
two-words-before|pergunta|	: 14
two-words-before|per|	i 8	la 14	un -14
two-words-before|pestrikoff|	: 23
two-words-before|petition|	, -21
two-words-before|peu|	. 9
two-words-before|philosophical|	. 9
two-words-before|phone|	. 18	: 8
two-words-before|phrase|	: 16
two-words-before|piazza|	: 17
two-words-before|pidió|	no 13
two-words-before|pintada|	: -12
two-words-before|placa|	: -16
two-words-before|place|	. 17	of -17
two-words-before|plainte|	. 11
two-words-before|plans|	. 11
two-words-before|plan|	. 15
two-words-before|podcast|	, -21
two-words-before|points|	. 16
two-words-before|point|	. 17
two-words-before|police|	. 14
two-words-before|policy|	. 19
two-words-before|pool|	. 14
two-words-before|porte|	. 11
two-words-before|por|	el -10	los -11	título -8
two-words-before|position|	was 13
two-words-before|posted|	: 17
two-words-before|posto|	di -17
two-words-before|post|	. 15	: 13
two-words-before|pour|	les -18
two-words-before|power|	. 13
two-words-before|precisa|	, 9	: 22
two-words-before|pregunta|	: -10
two-words-before|premier|	had 16
two-words-before|president|	. 17
two-words-before|presse|	. 12
two-words-before|press|	of 18
two-words-before|price|	was 25
two-words-before|primary|	. 17
two-words-before|primavera|	. 14
two-words-before|prima|	. 8
two-words-before|prix|	à -14
two-words-before|prize|	: -22
two-words-before|processo|	está 20
two-words-before|proibição|	. 13
two-words-before|promised|	to 20
two-words-before|pronto|	: -21
two-words-before|prosser|	. 12
two-words-before|protesta|	. 14
two-words-before|protested|	. 13
two-words-before|prudente|	: 15
two-words-before|prudenza|	: 8
two-words-before|présidente|	. 11
two-words-before|própria|	. 12
two-words-before|publicado|	na -9
two-words-before|public|	. 17
two-words-before|puerta|	. 8
two-words-before|pulso|	. 8
two-words-before|pérdida|	de 17
two-words-before|pé|	. 14
two-words-before|qu'|	il 14
two-words-before|qualifié|	de 20
two-words-before|quando|	? 13
two-words-before|question|	. 10	: -12
two-words-before|que|	actuó 15	chama -13	era -14	es 21	estaba 14	está 9	foi -10	habrá 10	haya -16	houve 12	há 14	la -14	llega 12	pone -7	será 13	significa -14
two-words-before|quitar|	: -14
two-words-before|qui|	? 15
two-words-before|qué|	? 10
two-words-before|qu’|	elle 8	il 10	un -15
two-words-before|q|	: 30
two-words-before|race|	. 13
two-words-before|radio|	. 21	: 14
two-words-before|raid|	as 12
two-words-before|ranch|	. 14
two-words-before|rappeler|	que 9
two-words-before|rassicura|	: 8
two-words-before|rating|	. 20	to -35
two-words-before|reads|	: -8
two-words-before|read|	. 20	: 7
two-words-before|real|	. 17
two-words-before|rebateu|	: 10
two-words-before|recalled|	. 14
two-words-before|rechazó|	. 13
two-words-before|recomendação|	de -11
two-words-before|region|	. 16
two-words-before|regista|	di -12
two-words-before|relativise|	: 13
two-words-before|relató|	. 14
two-words-before|release|	was 17
two-words-before|rennes|	. 10
two-words-before|reno|	. 15
two-words-before|replied|	, 9	. 15	: 28
two-words-before|reported|	, 9	. 10
two-words-before|reporters|	, 26	. 19
two-words-before|report|	, -20	as 14	was 15
two-words-before|reprend|	: 8
two-words-before|responded|	, 10
two-words-before|respondeu|	: 11	que 8
two-words-before|responde|	que 7
two-words-before|respondió|	: 8
two-words-before|responsibility|	. 17
two-words-before|righe|	: 10
two-words-before|right|	. 18
two-words-before|rires|	. 12
two-words-before|rire|	. 13	: 13
two-words-before|risposta|	. 10
two-words-before|risposto|	: 12
two-words-before|riu-se|	. 7
two-words-before|river|	. 12
two-words-before|ri|	. 15
two-words-before|road|	. 11
two-words-before|romanzo|	, -10
two-words-before|roman|	, -13
two-words-before|route|	. 18
two-words-before|row|	. 18
two-words-before|rules|	. 9
two-words-before|ruling|	. 16	as 13
two-words-before|rádio|	. 9
two-words-before|réagi|	. 13
two-words-before|répondu|	: 12
two-words-before|rótulo|	de -15
two-words-before|sagt|	: 12
two-words-before|said|	, 40	. 31	: 30	he 16	it 24	that -7	the -7
two-words-before|sala|	. 17
two-words-before|sale|	. 12
two-words-before|salué|	un 8	une 11
two-words-before|samenvat|	: 10
two-words-before|sanders|	. 14
two-words-before|saturday|	. 13
two-words-before|saudou|	o 11
two-words-before|saying|	, 21	: 15	that 16
two-words-before|says|	, 21	. 27	that 20
two-words-before|say|	, 18	. 19
two-words-before|scendere|	. 8
two-words-before|schild|	: -10
two-words-before|school|	. 19
two-words-before|schuld|	: 13
two-words-before|sconfitta|	. 7
two-words-before|scritta|	: -13
two-words-before|scritto|	: 10
two-words-before|sechs|	. 14
two-words-before|secondes|	. 9
two-words-before|secondo|	la -18
two-words-before|seconds|	. 14
two-words-before|second|	, -16
two-words-before|secretary|	. 15
two-words-before|segundos|	: 14
two-words-before|segundo|	, -7
two-words-before|seien|	. 11
two-words-before|sein|	. 11
two-words-before|seit|	jeher -9
two-words-before|sei|	. 12	? 11
two-words-before|sell|	. -13
two-words-before|semana|	. 7
two-words-before|series|	called -10
two-words-before|serie|	, -12
two-words-before|serio|	: 19
two-words-before|service|	. 12
two-words-before|setúbal|	. 11
two-words-before|seu|	cliente 20
two-words-before|se|	chama -12	declaró 13	disent -14	dit 41	lee -11	lia -10	llama -26	lê -11	titula -22
two-words-before|shares|	. 16
two-words-before|she|	called 16	had 22	is 24	said 22	was 36	would 29
two-words-before|should|	be 18	have 13
two-words-before|shouted|	. 11
two-words-before|showed|	that 16
two-words-before|show|	, -10
two-words-before|shrugged|	. 22
two-words-before|sich|	nicht 8
two-words-before|sides|	. 10
two-words-before|side|	. 15
two-words-before|sie|	, 8	. 12	als 8
two-words-before|sign|	, -16	for -20	reading -30
two-words-before|silence|	. 23	: 10
two-words-before|simples|	: 24
two-words-before|sindacati|	: 10
two-words-before|sindaco|	: 15
two-words-before|sino|	de 17
two-words-before|six|	. 12
two-words-before|si|	chiama -15	chiamano -16	chiamerà -24	definisce 13	dichiara 10	intitola -14
two-words-before|skeptisch|	. 15
two-words-before|slogan|	, -13	: -12
two-words-before|slower|	. -12
two-words-before|smentisce|	: 12
two-words-before|smiled|	. 26
two-words-before|sms|	: 17
two-words-before|sobriquet|	de -10
two-words-before|sociais|	: 10
two-words-before|socios|	de 14
two-words-before|sofre|	de -19
two-words-before|soir|	. 11
two-words-before|soltanto|	: -12
two-words-before|soltó|	: 9
two-words-before|song|	, -18
two-words-before|sono|	stati 14
two-words-before|sonrisa|	: 11
two-words-before|son|	client 13	tube -7
two-words-before|sorriso|	: 15
two-words-before|sospira|	. 11
two-words-before|souri|	: 13
two-words-before|so|	: 20
two-words-before|spalle|	. 15
two-words-before|spandoek|	: -13
two-words-before|speaks|	of -13
two-words-before|speech|	. 15
two-words-before|spiega|	, 10
two-words-before|spoke|	of 22
two-words-before|sports|	. 13
two-words-before|sport|	. 10
two-words-before|sprach|	von 11
two-words-before|sprak|	van 30
two-words-before|spreekt|	van 8
two-words-before|spreken|	van -11
two-words-before|spricht|	von 18
two-words-before|spring|	. 19
two-words-before|staat|	. 14
two-words-before|staff|	as -21
two-words-before|start|	a -15	chamam-lhe -15	de -15	die -15	el -12	il -12	la -15	met -12	o -15	start 12	the -17	zu -12
two-words-before|stated|	. 15	that 12
two-words-before|statement|	. 15	: 15	as 10
two-words-before|states|	. 12
two-words-before|station|	. 17
two-words-before|stilte|	. 23
two-words-before|stop|	saying -26
two-words-before|story|	. 19
two-words-before|strategist|	. 14
two-words-before|striscione|	, -13	: -27
two-words-before|stuk|	. 14
two-words-before|succeed|	. 15
two-words-before|such|	as -7
two-words-before|suite|	. 13
two-words-before|sunday|	. 12
two-words-before|suo|	: 11
two-words-before|sure|	. 12
two-words-before|surprised|	. 11
two-words-before|sussurra|	. 10
two-words-before|su|	cliente 10	hermana 8	scritto -17
two-words-before|svp|	. 19
two-words-before|swissinfo|	: 26
two-words-before|s’|	appelait -14	appelle -11	intitola -18	intitule -19
two-words-before|tachó|	de 9
two-words-before|tafel|	. 12
two-words-before|tajante|	: 15
two-words-before|talks|	as 16
two-words-before|talk|	about -21
two-words-before|tard|	. 9	: 16
two-words-before|tarja|	: -19
two-words-before|teacher|	. 18
two-words-before|team|	. 14
two-words-before|tegen|	. 16	: 15
two-words-before|telefone|	. 9
two-words-before|telefono|	, 11
two-words-before|telegram|	. 17
two-words-before|telephone|	. 11
two-words-before|television|	. 17
two-words-before|teléfono|	. 8
two-words-before|temps|	: 10
two-words-before|tempère|	. 17
two-words-before|terció|	: 8
two-words-before|terughoudend|	. 16
two-words-before|terug|	. 15
two-words-before|ter|	recebido 10
two-words-before|testa|	: 12
two-words-before|texto|	de 12
two-words-before|text|	. 16
two-words-before|that|	, 13	. 27	as 21	figure 17	he 19	it 21	read -14	reads -15	said -14	say -20	says -13	the 14	trump 13	were -15
two-words-before|them|	. 18	as 19	called 20
two-words-before|then|	. 12	: 22
two-words-before|there|	are -11	is 17	were 13
two-words-before|they|	are -14	call -14	had 24	were 25
two-words-before|the|	accord 14	agreement 20	allegations 21	caption -18	case 17	change 16	claim -9	decision 36	film 15	findings 21	government 13	guidance 22	heading -20	headline -19	hearing 9	letter 18	line -17	matter 16	meeting -12	order 17	outcome 22	party 14	phrase -21	plan 16	president 12	price 22	remark 12	report 16	result 17	results 14	shares -11	so-called -27	tagline -21	title -31	vote 17	word -48	words -19
two-words-before|things|	. 17
two-words-before|third|	. 14
two-words-before|this|	. 19	as -12
two-words-before|thursday|	. 14
two-words-before|tildó|	de 15
two-words-before|times|	. 15
two-words-before|timetable|	. 15
two-words-before|time|	. 20
two-words-before|titolo|	: -13
two-words-before|toe|	. 18
two-words-before|together|	. 16
two-words-before|told|	. 18	to 18
two-words-before|toonde|	zich 14
two-words-before|toont|	zich 11
two-words-before|too|	. 14
two-words-before|touche|	: 20
two-words-before|tour|	. 8
two-words-before|tout|	. 11
two-words-before|to|	a -10	as -23	put -10	say -26
two-words-before|traduce|	: 19
two-words-before|traduz|	: 7
two-words-before|traitée|	de 9
two-words-before|trampoline|	. 15
two-words-before|transport|	of 17
two-words-before|trata|	de 24	por -10
two-words-before|trattava|	di 17
two-words-before|tratta|	di 22
two-words-before|tribute|	to 21
two-words-before|trotzdem|	. 23
two-words-before|trump|	, 8	. 23	: 11	’s 24
two-words-before|tuesday|	. 18
two-words-before|turno|	. 9
two-words-before|tweeted|	, 13
two-words-before|twice|	. 14
two-words-before|título|	, 9	de -22
two-words-before|ucraniano|	: -19
two-words-before|uhr|	: 11
two-words-before|uit|	. 19	: 16
two-words-before|uma|	. 11
two-words-before|um|	governo -11
two-words-before|una|	scelta 18
two-words-before|under|	the -23
two-words-before|une|	campagne 16	décision 14
two-words-before|unimpressed|	. 11
two-words-before|university|	. 13
two-words-before|unlikely|	. 11
two-words-before|unmoved|	. 18
two-words-before|uno|	. 7
two-words-before|unrepentant|	. 17
two-words-before|un|	chiffre 10	dinosaurio -10	homme 18	jugement 7	match -9	projet 15	scrutin 11	texte 12
two-words-before|up|	. 18
two-words-before|us|	. 10
two-words-before|uur|	. 14
two-words-before|van|	. 7	de -12	zaken 11
two-words-before|vazias|	. 12
two-words-before|verwechselt|	. 14
two-words-before|video|	: 13
two-words-before|viernes|	. 7
two-words-before|view|	. 20
two-words-before|ville|	. 10
two-words-before|vindt|	dat 9	het 16
two-words-before|voce|	: 14
two-words-before|voir|	. -7
two-words-before|voit|	un 16	une 17
two-words-before|voix|	. 14
two-words-before|volte|	. 11
two-words-before|von|	der -14	einem 11	einer 9
two-words-before|voor|	, 9	. 10	een -16
two-words-before|vor|	. 16	einem 16
two-words-before|votação|	de 11
two-words-before|votes|	. 9
two-words-before|voz|	: 19
two-words-before|víctima|	. 8
two-words-before|waarschuwen|	voor -8
two-words-before|waited|	. 13
two-words-before|wakker|	. 8
two-words-before|waren|	. 12
two-words-before|warned|	: 10	against 30	of 24	that 18
two-words-before|warns|	of 21
two-words-before|warum|	? 13
two-words-before|washington|	was 8
two-words-before|was|	. 11	a 24	an 20	called -9	het -7	now 14	titled -11
two-words-before|watching|	. -14
two-words-before|watch|	. 16
two-words-before|water|	. 12
two-words-before|wat|	hij -10
two-words-before|way|	. -14
two-words-before|website|	. 21
two-words-before|wednesday|	. 18
two-words-before|weduwe|	. 8
two-words-before|weekly|	. 15
two-words-before|weeks|	. 14
two-words-before|week|	. 32	: -22	in -12
two-words-before|weg|	. 9
two-words-before|well|	. 19
two-words-before|wel|	. 19
two-words-before|wept|	. 13
two-words-before|werden|	. 11
two-words-before|weten|	. 15
two-words-before|which|	means -13
two-words-before|while|	. 20
two-words-before|whom|	. 12
two-words-before|who|	are 12	had 15
two-words-before|widersprach|	: 10
two-words-before|widerspricht|	: 8
two-words-before|wife|	. 20
two-words-before|wijst|	naar 14
two-words-before|will|	be 20
two-words-before|window|	. 12
two-words-before|wissen|	. 7
two-words-before|wollte|	. 11
two-words-before|words|	, 26	. 17
two-words-before|word|	. 24	: 20
two-words-before|worse|	. 13
two-words-before|worten|	: 16
two-words-before|would|	be 33	become -21	leave 18
two-words-before|writes|	. 13	: 15
two-words-before|writing|	. 11	: -11
two-words-before|wrote|	, 21	. 28	: 28
two-words-before|wurde|	. 11
two-words-before|x|	: 24
two-words-before|years|	, 15	. 21
two-words-before|year|	. 20
two-words-before|yesterday|	. 20
two-words-before|y|	que 13
two-words-before|zeigte|	sich 12
two-words-before|zeit|	: 8
two-words-before|zettel|	: 9
two-words-before|ze|	. 16	: 10
two-words-before|zich|	. 11
two-words-before|zit|	. 7
two-words-before|zurück|	. 14	: 16
two-words-before|zu|	: 20
two-words-before||	( -7	, -25	: 23	and 15	because 12	e -25	en -19	from -15	o -9	para -19	por -14	und -11	viraria -7	was 20	with -19	y -21	— 15
two-words-before|à|	la 12
two-words-before|è|	detto 16	diventato -17	scritto -17	stata 14	un -25
two-words-before|écoute|	. 19
two-words-before|écrit|	. 10
two-words-before|égalisation|	. 16
two-words-before|épaules|	: 20
two-words-before|été|	. 10
two-words-before|évoque|	une 15
two-words-before|é|	a -13	o -8	um -19
two-words-before|überschrift|	: -9
two-words-before|—|	. 10
two-words-before|’|	. 14
verb|false|1|	other -7
verb|false|2-3|	other -10	upper -14
verb|false|4-7|	lower 22	upper -25
verb|false|8+|	lower 43	other 18
verb|true|2-3|	lower 13	other 11	upper 7
verb|true|4-7|	lower 22
verb|true|8+|	lower 10	other 13	upper 7
word-after|	 -10	' 19	( -16	+ 13	, -20	- 10	: -8	? -35	[ 29	a -16	abgetan 13	abu 14	according -13	across -10	added 17	adding 9	against 19	als -15	an -9	and 17	another 11	antes 10	arrive -12	asked -17	assistant 13	at -7	auf -9	aveva -10	beck 11	before -8	beim 13	bekannt -14	ben 12	bennett 11	berichtet -16	bestimmt -13	bezeichnete 16	bill 12	blackwell 13	blijft 14	bozell 12	bush 12	but 12	button -28	by 32	came 14	campaign 17	caucus -22	ce -11	ceo 14	cette 17	che -11	chega -13	chez 12	christie 16	clinton 21	co-founder -15	coach 14	com 12	comes -10	começou -13	como -19	con -10	conceded 15	continua -11	contre 9	cost 14	could -10	counts -21	cruz 21	cuando 7	cuenta -17	c’ -9	dai -8	dans 10	das 19	dat 11	declined -15	defence 7	del -24	della 12	dell’ 12	den -12	depuis -11	deputy 10	der 14	devant 16	devine 9	di -22	did -12	die -9	district 8	dog 11	don’t -12	dopo -13	dos 15	doughnut -25	dr 14	dr. 13	drew -12	du -15	during 21	d’ -10	ein 11	eine 8	el 16	elle 17	emails 21	end 14	er 11	eric 13	es 13	est -14	estuvo -14	even 16	ficou -8	fiorina 8	foi -10	for 10	foreign 15	former 11	four -20	gedoopt -13	gehandelt 7	general 13	genoemd -14	geprüft 13	geschrieben -17	gesprochen 16	gewesen 11	gli -13	graham 10	ha -11	had -26	hannity 11	hassan 10	hat -17	hatte -9	have 11	he 33	head 14	heet -7	heißen -10	her -8	het -8	hij -11	hillary 14	hoje 8	hollis 14	holloman -18	hätten 14	i -20	if 9	im -15	into -9	is -34	ist -16	it -9	its 15	joked 18	judge 16	justice 21	já -15	klein 8	kommt -9	komt -16	kreeg -10	krijgt -10	kruger -22	l' 16	laat -14	las 11	last -21	le 19	lewandowski 11	liang 11	like 14	lo -15	l’ 21	ma 13	mag -8	mais 9	man 10	maureen 10	mayor 15	meaning -12	memo 9	met 13	mission 15	movement 14	mr 16	mr. 12	mrs 22	mrs. 17	ms 16	ms. -8	murphy 9	naar -9	nach -12	nannte 12	ne -8	nel 18	nennen -14	nennt -13	niemand 7	no -7	noemde -7	noemen -11	non -15	not 13	n’ -12	obama 13	of 13	one 11	ook -11	op 8	opposition 17	para -7	paradis 11	parla -9	pence 9	people -11	perché -7	pies -26	por -8	pour -11	presiding 15	prime 11	program 12	programme -17	promised -11	promising 12	prosecutor 14	puis 10	pyo 12	ran -18	rather 15	rating -29	recalled 16	reid 11	remark -19	remarked 10	replied 15	republican 10	rires 18	robert 15	rose -18	rubio 16	ruiz 12	rule -33	runs -18	ryan 11	réponse 9	said 21	sale -19	salió -9	sang -22	sangen -9	sans -18	says 14	schreibt -14	se -19	segment -28	sei -13	sein 12	selon 10	sera -9	serait -14	será -13	sexton 10	she 9	sheriff -13	shipp 18	si 10	sie 11	sign -19	significava -15	signs 7	since -21	sleeps -22	so -10	sobre 11	soll -8	sous -10	spokesman 8	stand 7	state 15	steht -15	su 13	sulla -11	sur 21	s’ -8	t-shirts -9	te 7	tester 8	that 7	the 19	their 15	there -17	they 13	to 10	told -8	trump 24	tull 11	tuttle 16	tweeted 11	two -10	u.s. 13	uit -7	una -16	und -21	under -14	une 9	union 15	until 7	van 10	verbucht -18	verrà -17	veröffentlicht -16	viguerie 11	vindt 13	viraria -11	virou -7	vito 10	volgens 12	voor -17	voters 8	wales 19	walker 9	weiter -12	went -25	werden 14	when 9	where 12	which -14	while 23	who 9	wie 10	will 15	win -21	wins -23	without -13	won 10	worden -15	wordt -18	work 17	wrote 22	zal 13	zijn 25	zu 9	zucker 7	à 18	è -21	é -18
word-after|'|	, 19
word-after|(|	none -16
word-after|+|	none 13
word-after|,|	! 23	. -19	none -21
word-after|-|	none 8
word-after|.|	! 11	? -12
word-after|:|	none -9
word-after|?|	none -35
word-after|[|	. 27
word-after|abgetan|	none 13
word-after|about|	, -23	none 18
word-after|abu|	, 14
word-after|across|	none -10
word-after|added|	, 17
word-after|adding|	, 8
word-after|against|	none 19
word-after|als|	none -15
word-after|am|	none -14
word-after|and|	, -17	. 15	none 29
word-after|another|	, 9
word-after|antes|	none 10
word-after|an|	, -8	. -11
word-after|are|	none 9
word-after|arrive|	none -12
word-after|asked|	. -19	? 31
word-after|assistant|	, 13
word-after|as|	, -23	. -22	none 31
word-after|at|	none -16
word-after|auf|	. 9	none -10
word-after|aveva|	none -10
word-after|a|	, -14	. -25	? 14	none 9
word-after|because|	, 14	none -9
word-after|before|	none -8
word-after|beim|	. 11
word-after|bekannt|	none -14
word-after|ben|	, 12
word-after|berichtet|	none -16
word-after|bestimmt|	none -13
word-after|bezeichnete|	none 16
word-after|blackwell|	, 13
word-after|blijft|	none 14
word-after|bozell|	, 12
word-after|button|	none -28
word-after|but|	, -7	. 26
word-after|by|	, 7	. 13	none 28
word-after|came|	, 15
word-after|campaign|	none 17
word-after|caucus|	none -22
word-after|ce|	. -11
word-after|chega|	none -13
word-after|chez|	. 12
word-after|che|	none -11
word-after|chief|	, 16
word-after|christie|	, 14
word-after|clinton|	, 16	none 17
word-after|co-founder|	, -15
word-after|coach|	, 14
word-after|comes|	, -10
word-after|começou|	none -13
word-after|como|	none -19
word-after|com|	none 12
word-after|conceded|	, 15
word-after|continua|	none -11
word-after|contre|	none 9
word-after|con|	none -10
word-after|cost|	none 14
word-after|could|	none -10
word-after|counts|	none -21
word-after|cruz|	, 16
word-after|cuando|	none 7
word-after|cuenta|	none -17
word-after|c’|	none -11
word-after|dai|	none -8
word-after|dann|	. 10
word-after|dans|	. 12	none 9
word-after|das|	. 23	none 8
word-after|dat|	none 7
word-after|declined|	, -15
word-after|defence|	, 7
word-after|della|	none 12
word-after|dell’|	none 12
word-after|del|	none -24
word-after|den|	. 13	none -15
word-after|depuis|	none -11
word-after|deputy|	, 10
word-after|der|	. 19	none -12
word-after|devant|	none 16
word-after|devine|	, 9
word-after|de|	. 22	none -9
word-after|did|	none -12
word-after|district|	, 8
word-after|di|	none -22
word-after|dog|	none 11
word-after|don’t|	. -15
word-after|dopo|	none -13
word-after|dos|	none 15
word-after|doughnut|	none -25
word-after|dr.|	, 13
word-after|dr|	, 11
word-after|during|	none 21
word-after|du|	none -15
word-after|d’|	none -10
word-after|een|	. 17	none -10
word-after|eine|	. 8
word-after|ein|	. 11
word-after|elle|	. 17
word-after|el|	. 11	none 13
word-after|emails|	none 21
word-after|end|	! 8	? 27	none 14
word-after|eric|	, 12
word-after|er|	. 10
word-after|estuvo|	none -14
word-after|est|	none -14
word-after|es|	. 15	? 11
word-after|e|	. 15
word-after|ficou|	none -8
word-after|fiorina|	, 8
word-after|foi|	none -10
word-after|foreign|	, 11
word-after|former|	, 15
word-after|for|	none 14
word-after|four|	none -20
word-after|für|	. 8	none -12
word-after|gedoopt|	none -13
word-after|gehandelt|	none 7
word-after|general|	, 13
word-after|genoemd|	none -14
word-after|geprüft|	none 13
word-after|geschrieben|	none -17
word-after|gesprochen|	none 16
word-after|gewesen|	none 11
word-after|gli|	none -14
word-after|graham|	, 10
word-after|had|	, -26	none -22
word-after|hassan|	, 10
word-after|has|	, -8	none 7
word-after|hatte|	none -9
word-after|hat|	none -17
word-after|ha|	none -13
word-after|head|	, 14
word-after|heet|	none -7
word-after|heißen|	none -10
word-after|her|	, 15	. -13
word-after|he|	! 25	, 19	. 43	? 30	none 15
word-after|hij|	. 14	? 10
word-after|his|	, 21	. -10
word-after|hoje|	. 8
word-after|holloman|	none -18
word-after|hätten|	none 14
word-after|if|	. -26	none 24
word-after|im|	. 12	none -18
word-after|into|	none -9
word-after|in|	, -12	. 10
word-after|ist|	none -16
word-after|is|	, -29	none -29
word-after|its|	, 21
word-after|it|	, -18	. 8	none 13
word-after|i|	. -20	none -16
word-after|joked|	, 18
word-after|judge|	, 14
word-after|justice|	, 20	? 14
word-after|já|	none -15
word-after|klein|	, 8
word-after|kommt|	none -9
word-after|komt|	none -16
word-after|kreeg|	none -10
word-after|krijgt|	none -10
word-after|kruger|	none -22
word-after|l'|	. 11
word-after|laat|	none -14
word-after|last|	none -18
word-after|las|	none 11
word-after|law|	none -7
word-after|la|	. 19	none -7
word-after|les|	. 8
word-after|lewandowski|	, 11
word-after|le|	. 32
word-after|liang|	, 11
word-after|lo|	none -15
word-after|l’|	. 16	none 7
word-after|mag|	none -8
word-after|mais|	none 9
word-after|maureen|	, 10
word-after|mayor|	, 15
word-after|meaning|	, -12
word-after|mission|	, 15
word-after|movement|	none 14
word-after|mr.|	, 18
word-after|mrs.|	, 16
word-after|mrs|	, 22
word-after|mr|	, 16
word-after|ms|	, 14
word-after|naar|	none -9
word-after|nannte|	none 12
word-after|na|	. 10	none -9
word-after|nel|	none 18
word-after|nennen|	none -14
word-after|nennt|	none -13
word-after|ne|	none -8
word-after|noemde|	none -7
word-after|noemen|	none -11
word-after|non|	none -17
word-after|no|	none -7
word-after|n’|	none -12
word-after|obama|	, 11
word-after|of|	none 13
word-after|one|	, 29	. 9
word-after|on|	. -11
word-after|o|	. 14
word-after|paradis|	, 9
word-after|para|	none -7
word-after|parla|	none -9
word-after|pence|	, 8
word-after|people|	. -9
word-after|perché|	none -7
word-after|pies|	none -26
word-after|por|	none -7
word-after|pour|	none -11
word-after|presiding|	, 15
word-after|prime|	, 11
word-after|programme|	none -17
word-after|program|	none 12
word-after|promised|	, -11
word-after|promising|	, 12
word-after|prosecutor|	, 14
word-after|puis|	. 10
word-after|pyo|	, 12
word-after|ran|	none -18
word-after|rather|	none 15
word-after|rating|	none -29
word-after|recalled|	, 17
word-after|reid|	, 11
word-after|remarked|	, 10
word-after|remark|	none -19
word-after|replied|	, 15
word-after|republican|	, 10
word-after|rires|	. 18
word-after|rose|	none -19
word-after|ruiz|	, 12
word-after|rule|	none -33
word-after|runs|	none -18
word-after|ryan|	, 10
word-after|réponse|	? 9
word-after|said|	, 19	? 13	none 11
word-after|sale|	none -19
word-after|salió|	none -9
word-after|sangen|	none -9
word-after|sans|	none -18
word-after|says|	, 14
word-after|schreibt|	none -14
word-after|segment|	none -28
word-after|sei|	none -13
word-after|serait|	none -14
word-after|sera|	none -9
word-after|será|	none -13
word-after|sexton|	, 8
word-after|se|	none -19
word-after|she|	, 20	. -11	? 21
word-after|sie|	. 12
word-after|significava|	none -15
word-after|signs|	none 7
word-after|sign|	none -19
word-after|since|	. 12	none -24
word-after|si|	none 10
word-after|sleeps|	none -22
word-after|sobre|	none 10
word-after|soll|	none -8
word-after|son|	. 14
word-after|sous|	none -10
word-after|so|	none -16
word-after|spokesman|	, 8
word-after|stand|	none 7
word-after|steht|	none -15
word-after|sur|	none 20
word-after|su|	none 13
word-after|tester|	, 8
word-after|te|	none 7
word-after|than|	none 16
word-after|that|	, -23
word-after|their|	, -12
word-after|there|	. -17
word-after|they|	, 14
word-after|the|	, 19	? 23	none 24
word-after|this|	. -8
word-after|to|	none 7
word-after|trump|	, 10	. 19	? 17	none 14
word-after|tull|	, 11
word-after|tuttle|	, 16
word-after|tweeted|	, 9
word-after|two|	, 18	. -20
word-after|u.s.|	, 13
word-after|uit|	none -7
word-after|una|	none -16
word-after|under|	none -10
word-after|und|	none -21
word-after|union|	, 15
word-after|until|	none 7
word-after|un|	. 18
word-after|verbucht|	none -18
word-after|verrà|	none -17
word-after|veröffentlicht|	none -16
word-after|viguerie|	, 11
word-after|vindt|	none 13
word-after|viraria|	none -11
word-after|vito|	, 10
word-after|volgens|	. 12
word-after|von|	none -16
word-after|voor|	none -17
word-after|voters|	none 8
word-after|walker|	, 9
word-after|was|	, -10
word-after|weiter|	none -12
word-after|werden|	none 14
word-after|when|	. 26
word-after|which|	, -14
word-after|while|	, 19	none 12
word-after|who|	none 8
word-after|wie|	. 10
word-after|will|	none 16
word-after|wins|	none -23
word-after|win|	none -21
word-after|without|	none -13
word-after|with|	, 23	none -13
word-after|won|	none 12
word-after|worden|	none -15
word-after|wordt|	none -18
word-after|work|	none 17
word-after|wrote|	, 22
word-after|zal|	none 13
word-after|zijn|	. 18	none 22
word-after|zucker|	, 7
word-after|zu|	none 9
word-after||	? 19	none -20
word-after|à|	. 14	none 12
word-after|è|	none -21
word-after|é|	none -18
word-after|—|	! 11	. 31	? 16	none -14
word-before|%|	4-7 12
word-before|	' -15	's -11	) 19	- -10	. 17	2018 9	; 12	? 24	a 8	aber 18	accord 18	act 18	acties 14	actions 15	actuó 17	acuerdo 14	affitti -14	afición 8	afspraak 9	agiu 17	agreement 21	aktion -14	al -12	ala -13	album -17	alias -20	allegations 21	allies 22	als 9	altijd -11	an 13	ancora -10	and 16	ante -11	anterior -12	anuncia -15	ao -17	apenas 18	apodado -9	apodan -13	appelait -20	appeler -19	appelle -26	appellent -26	arbeitstitel -19	are -22	arrive 15	arriveranno 7	arrêt 14	arte -14	as -8	asking 15	at 19	attend 15	au -16	auf -16	aufdruck -14	aufschrift -15	aurait 28	ausdruck -18	autocollant -11	aver 19	avoir 31	ayer -20	back -20	banco 7	band -16	banda -8	baptisé -12	baptisée -19	bar -8	battezzato -11	bautizó -7	be 21	because 22	bedrijf 16	been 17	begriff -19	bei -9	being 23	besluit 9	between -11	bewijs 13	bijnaam -11	bilhete 18	blamed 14	bleibe 18	blog -18	bloß 9	bod 10	boek -9	bordje -7	bordão -8	bore 17	branded -14	buch -11	buscar 12	buscará 12	but 7	by 9	café -15	calendrier 10	call -29	calls -16	campanha -9	caption -18	cartello -10	case 17	caso -9	causa -9	chama-se -16	chamada -10	chamado -22	chamam -17	chamam-lhe -21	chamavam-lhe -12	chamou -9	chamou-lhe 17	change 16	chanting 9	chiama -23	chiamano -23	chiamare -16	chiamarlo -12	chiamati -13	chiamato -7	chiamava -14	chiamavano -27	chiamerà -24	chiede 14	chiesto 12	chiffre 10	christened -13	cijfers 21	cita -14	citing 24	claim -9	claque -16	client 14	cliente 16	clinton 19	com -7	come -13	comitato -14	comme 15	como -13	con -9	concert -11	condamné 13	conflicto 12	considera 19	considerou 10	consideró 17	consultation 19	contained 21	conteúdo 11	continue 13	contrato 12	contre 17	cosiddetta -12	cosiddetto -14	costs 17	course 21	croire -7	cruz 11	cuts 26	da -22	daarentegen 8	dado 8	dans -17	de 8	decir -10	decision 36	decisão 11	decknamen -14	declaró 13	decreto -7	decía -13	decían -15	definita -16	definito 10	del -30	della -22	dem -13	denomina 9	denominata -15	denuncia 11	denunciato 12	depressão -10	der -20	des -8	descoberta 10	desde -12	destijds 14	di 16	dice -14	dicen 9	dichiara 10	dicho -10	dicitura -14	did -13	die -14	dinosaurio -10	dire -28	disco -20	disent -17	dit 11	diventato -17	diz -12	dizer -10	dizeres -13	dizia -13	do -23	documentario -13	dorp -8	down 15	drama -11	du -9	duo -11	durch -7	décision 15	déjà -14	dénonce 16	dénoncé 11	déploré 10	désormais -9	e -11	ein 19	einer 7	einfach -13	el -12	ele 16	elle 10	elogiou 8	em 13	empresa 19	en -14	encontrado 10	encuentran 16	entitled -7	entrada -8	er 19	eran 16	escreveu -15	escribió -14	espera 11	espressione -8	espresso 12	esprime 12	essere 17	estaba 22	estado 17	estar 10	estará 16	estatutos 19	estava 16	está 31	están 13	estão 16	eterna -17	etiqueta -15	euro -19	evento 10	expected 20	expresión -16	expression -21	expressão -17	expérience 13	fachblatt -18	fachzeitschrift -19	fala 16	fallo 16	famílias 13	feel 13	feita 17	felt 29	ficou -11	fiebre -13	figure 17	film 15	findings 21	finds -14	foi -7	for -20	formula -17	frase -14	freed 13	früher -8	funciona 9	fórmula -13	für 20	gang 17	getiteld -10	giudica 18	giudizio -9	given 13	già -12	go -18	gobierno 9	gone 18	gouvernement 10	governo -9	governor 11	granizados -20	gravar -13	groupe 15	grupo -23	gruppo -10	guidance 22	habe 26	habrá -12	had 31	handle -11	has 12	hashtag -19	have -9	hay -9	he 30	headed -26	heading -20	headline -19	hearing 9	heet -13	heette -8	heißt -18	her 22	hermana 8	het -16	hicieron 14	hieß -13	homme 18	hospital -16	houve 21	há 26	hätten 15	idea 16	if 21	ihm 7	il -27	im -16	in -20	inchiesta -10	include -21	including -15	iniciativa -11	initiative -13	inmiddels -7	inscripción -10	inscrição -19	intern -12	intitola -20	intitolata -11	intitolato -15	intitulada -10	intitulado -8	intitule -19	intitulé -16	into 13	invece 12	investigación 16	is -14	ist -12	it 23	its -11	jeher -9	jesús -9	jornal -14	joueur 13	juge 14	jugement 7	kabinet 13	kein -10	kept -11	klassieke -17	komt 7	kop -12	könne 21	la -9	labelled -25	lage 15	lamenta 16	lamentou 16	lamentó 18	land 10	lança -18	last -14	laut -18	lautet -13	le -32	leave 18	lee -11	legenda -11	legge -15	lema -11	les -32	letter 18	letters -18	leus -10	ley 11	leyenda -13	lia -10	lia-se -21	libro -11	linea -11	llama -8	llamaban -21	llamada -19	llamadas -8	llamado -18	llamados -13	llaman -28	llamar -16	llamó 10	llega 15	lodato 12	loi -9	longer -8	looked 19	los -19	lui 14	längst -7	lê -11	maar 13	macchina 11	magazin -13	man 13	manche -12	marked -51	mas 11	match -12	matter 16	means -21	medida 13	meeting -23	mention -17	mercado 11	message 19	mesure 20	met -20	ministro 14	modell -10	more 17	mot -18	motonave -7	mots 7	motto -14	movimento -19	município 11	na -9	naam -11	naar -11	named -12	namen -14	namens -16	needed 27	needs -15	nega -14	negotiate 12	nel -9	new -12	nicht 11	nicknamed -32	no 18	nome -11	nommé -11	norma 13	not 26	nota -13	novel -16	now 15	nu -7	numa 13	number 9	nur -16	né -8	o -8	objectif 7	objects 22	of 7	off 18	offer 14	offered -13	officer 15	officieel -8	om -9	on -7	onder -14	one -18	op -8	open 22	opened 13	opera 19	operazione -10	operação -9	opschrift -11	opération -15	or -13	order 17	ordre -7	ortet 10	os -14	out 11	outcome 22	ouviu 15	over -28	owns -13	palabra -19	palavra -29	par -13	para -11	parola -17	partido 10	party 14	passed 13	país 21	pede 17	pediu 18	pela 14	pensare 12	pensione 15	people -15	perdono 14	perdón 10	phrase -18	pide 11	piden 19	pidió 22	plan 15	plateforme 10	play -20	played -20	plaza 10	plus -11	podcast -15	pone -12	por -10	porque 19	portal -9	porto 11	posible -9	possible -8	pour -30	pouvait 15	praised 15	preferred -30	prefers -14	prefirió -14	premio 20	president 14	presidente 13	price 19	program 9	programa -12	programas -21	programm -10	projekt 17	projet 14	projeto 8	promesso 17	promet 10	promette 12	promis 15	promised 18	promises -21	préfère -13	publica -12	publicar -13	publie -21	pulls -20	punteggio 14	put -10	que 8	quería -9	qui 14	quitte -9	quotidiano -18	rated -17	reactie 12	read -23	reads -32	rebautizaron -12	recebido 10	recomendações 16	reconheceu 17	reconnaît 10	registered -14	regretted 14	reject -21	remained 28	remark 12	remarks 14	renamed -15	report 17	republicans 14	resort -16	resposta 9	resterebbe 12	result 17	results 14	return 21	revista -12	revue -11	ribattezzata -14	ribattezzato -12	risposto 14	roman -20	réforme -9	résultat 13	rótulo -17	sa 17	salarios 9	salue 12	saluta 8	sanders 12	sang -21	saranno 11	sarebbe 13	sarebbero 9	sarà 7	say -8	saying -8	says -47	saída 9	scelta 18	school 17	schülerzeitung -8	scritta -17	scritto -29	scrutin 11	se -14	sea 17	secondo -16	see 12	sees 25	sei 11	seien 26	selling 13	selon -8	semanário -15	sempre 10	sendung -10	senhora 18	sentenza 16	sentirse 15	serait 19	series -9	servicio 12	serviço 13	sería 17	shares -11	should 30	show -10	shown 21	sich 7	sido 10	signed 17	significa -22	since 12	sindsdien -7	singing -22	situatie 17	situation 18	situação 10	slogan -7	so 19	so-called -44	sogenannte -12	sogenannten -16	soient 9	sold -18	someone 19	son 10	soprannominato -13	souhaité 10	speech 20	spettacolo 13	spitznamen -17	staat -11	stand -21	start 12	stati 14	stay 11	stond -10	store -13	straf 18	striscione -8	studie 13	su 17	sua 7	such -9	sulla -15	suo -12	sur 19	surnomment -16	surnommé -12	surnommée -11	suspeito 10	são 22	tagged -19	tagline -21	talk 19	talks -8	tarde 18	tegen -13	tela 9	teme 11	tentoonstelling -13	term -8	termed 10	termine -10	testo 9	texte 15	texto 15	than 17	thanked 9	their 27	they -12	this -17	tiene 19	titel -11	title -32	titled -25	titre -10	titula -22	titulada -11	titulado -16	to 17	todavía 16	told -13	torcida 9	tot 10	tour -14	trattati 16	tribunal 8	trimestre 20	trocou -18	trouve 11	trouvent 9	trova 12	três 10	tube -7	término -10	têm -11	uitspraak 8	um -7	und -16	under -30	une 8	urteil 12	van 10	ve 14	ver 18	verbo -14	verdict 16	viraria -7	virou -12	volgt 7	volksmond -12	volksmund -18	von 8	voortaan -12	vote 17	votera 12	voto 14	vouloir -11	waar -9	wanted 11	wants 18	was 18	welcomed 18	wer -12	werd -10	were 12	werktitel -10	what -18	where -16	while -9	who -12	whose -31	wie -10	will 22	wird -14	with -7	wolf -15	wolle 10	woord -13	word -25	words -14	wort -17	would 29	written -12	wrote -12	y -7	yelled 18	zaak 16	zaken 11	zeggen 12	zeitung -17	zich 14	zijn -11	zogeheten -15	zusatz -21	à 11	é -9	était -7	évoque 7	évoqué 12	être 19	’s -9
word-before|'s|	2-3 -8	4-7 -8	8+ 18
word-before|'|	2-3 -18	4-7 19
word-before|(|	8+ -13
word-before|)|	8+ 12
word-before|,|	1 -8	8+ 7
word-before|-|	2-3 -7	4-7 -9	8+ 30
word-before|.|	2-3 16	4-7 18	8+ 10
word-before|;|	1 7
word-before|?|	1 34	2-3 13	8+ 27
word-before|about|	1 -22	4-7 18
word-before|accord|	2-3 14
word-before|acties|	2-3 13
word-before|actions|	4-7 17
word-before|actuó|	2-3 15
word-before|admite|	2-3 18
word-before|affitti|	2-3 -14
word-before|afspraak|	4-7 9
word-before|after|	2-3 -17
word-before|against|	2-3 -10	4-7 29
word-before|aktion|	2-3 -13
word-before|ala|	2-3 -13
word-before|album|	2-3 -18
word-before|alias|	1 -17	2-3 -15
word-before|allies|	8+ 15
word-before|als|	4-7 21	8+ 12
word-before|altijd|	2-3 -11
word-before|al|	1 -17	2-3 -9	4-7 7
word-before|and|	1 19	2-3 13	4-7 -13	8+ 26
word-before|answered|	2-3 -23
word-before|anterior|	2-3 -12
word-before|ante|	1 -11
word-before|anuncia|	4-7 -15
word-before|an|	1 15
word-before|ao|	2-3 -13
word-before|apenas|	2-3 17
word-before|apodado|	1 -7
word-before|appelait|	2-3 -15
word-before|appeler|	2-3 -17
word-before|appellent|	2-3 -17	4-7 -20
word-before|appelle|	1 -15	2-3 -22
word-before|arbeitstitel|	2-3 -14
word-before|are|	1 -13	2-3 -19	8+ 18
word-before|arriveranno|	4-7 7
word-before|arrive|	4-7 15
word-before|arrêt|	4-7 14
word-before|arte|	2-3 -14
word-before|as|	2-3 -17	8+ 27
word-before|attend|	4-7 7
word-before|at|	4-7 15
word-before|aufdruck|	2-3 -14
word-before|aufschrift|	2-3 -14
word-before|auf|	1 -17
word-before|aurait|	4-7 20
word-before|ausdruck|	1 -18
word-before|au|	1 -11	2-3 -9
word-before|avait|	4-7 29
word-before|avec|	2-3 -13
word-before|aver|	2-3 16	4-7 10
word-before|avoir|	2-3 30	4-7 21
word-before|a|	1 14	2-3 -8	4-7 40	8+ 18
word-before|back|	2-3 -22
word-before|banda|	2-3 -8
word-before|baptisée|	1 -8	2-3 -11	4-7 -14
word-before|baptisé|	2-3 -11
word-before|bar|	2-3 -8
word-before|battezzato|	2-3 -11
word-before|because|	8+ 19
word-before|become|	4-7 19
word-before|been|	2-3 36	4-7 11	8+ 15
word-before|begriff|	1 -20	2-3 -13
word-before|bei|	1 -9
word-before|be|	1 41	4-7 40	8+ 9
word-before|bijnaam|	2-3 -11
word-before|bilhete|	2-3 18
word-before|blamed|	2-3 9	4-7 20
word-before|blames|	2-3 -7
word-before|bod|	2-3 10
word-before|bordão|	4-7 -8
word-before|buch|	2-3 -13	4-7 -8
word-before|buscar|	4-7 12
word-before|buscará|	2-3 12
word-before|but|	2-3 17	4-7 25	8+ 16
word-before|by|	1 9	4-7 19
word-before|café|	2-3 -15
word-before|called|	4-7 15	8+ 13
word-before|calls|	2-3 -21
word-before|call|	1 -13	2-3 -28
word-before|campagne|	2-3 -18	4-7 8
word-before|campanha|	2-3 -12
word-before|cartello|	4-7 -10
word-before|case|	4-7 20
word-before|caso|	2-3 13	4-7 -8
word-before|causa|	1 -9
word-before|chama-se|	2-3 -15
word-before|chamada|	1 -10
word-before|chamado|	1 -15	2-3 -16
word-before|chamam-lhe|	2-3 -17
word-before|chamam|	2-3 -13
word-before|chamavam-lhe|	2-3 -12
word-before|chama|	2-3 -13
word-before|chanted|	2-3 8
word-before|che|	1 -19	2-3 13	4-7 18	8+ 8
word-before|chiamano|	1 -18	2-3 -17
word-before|chiamare|	1 -12
word-before|chiamarlo|	1 -12
word-before|chiamati|	1 -13
word-before|chiamato|	2-3 -9
word-before|chiamavano|	1 -22	2-3 -15
word-before|chiamava|	1 -9	2-3 -12
word-before|chiama|	1 -26	2-3 -21
word-before|chiamerà|	1 -16
word-before|chiede|	2-3 12
word-before|chiesto|	4-7 10
word-before|christened|	2-3 -13
word-before|cijfers|	2-3 15
word-before|citing|	1 21
word-before|claim|	2-3 -9
word-before|claque|	2-3 -16
word-before|cliente|	4-7 12
word-before|client|	2-3 12
word-before|clinton|	2-3 17	4-7 17	8+ 8
word-before|come|	1 -11	2-3 -12
word-before|comitato|	2-3 -14
word-before|comme|	4-7 11
word-before|como|	2-3 -13	4-7 -8	8+ 21
word-before|com|	1 -8
word-before|condamné|	4-7 13
word-before|conflicto|	4-7 12
word-before|considera|	1 13	4-7 13
word-before|considerou|	1 10
word-before|consideró|	1 10
word-before|conteúdo|	4-7 11
word-before|contre|	2-3 9	4-7 13
word-before|con|	4-7 -16
word-before|cosiddetta|	2-3 -12
word-before|cosiddetto|	2-3 -14
word-before|croire|	2-3 -7
word-before|cuts|	4-7 26
word-before|dado|	4-7 8
word-before|dans|	2-3 -15
word-before|das|	4-7 16
word-before|dat|	1 -13	2-3 19	4-7 10	8+ 8
word-before|da|	1 -14	2-3 -22	4-7 18
word-before|decision|	1 20	2-3 27	4-7 23
word-before|decisão|	4-7 13
word-before|decknamen|	1 -14
word-before|declaró|	4-7 13
word-before|decreto|	2-3 -7
word-before|decían|	2-3 -12
word-before|decía|	1 -13
word-before|definisce|	4-7 21
word-before|definito|	1 9	4-7 11
word-before|della|	1 -11	2-3 -17
word-before|del|	1 -22	2-3 -28
word-before|dem|	2-3 -9
word-before|denominata|	1 -14
word-before|denomina|	1 9
word-before|denunciato|	4-7 12
word-before|denuncia|	4-7 11
word-before|den|	1 -19	2-3 15
word-before|depressão|	1 -10
word-before|der|	1 -25	4-7 -10
word-before|descoberta|	4-7 10
word-before|desde|	2-3 -12
word-before|destijds|	2-3 12
word-before|des|	1 -20	2-3 9	4-7 -13
word-before|detto|	4-7 9
word-before|de|	2-3 7	8+ 12
word-before|dice|	1 -14	2-3 -9
word-before|dicho|	1 -10
word-before|dicitura|	2-3 -13
word-before|die|	1 -32	4-7 13
word-before|dire|	1 -23
word-before|disent|	1 -18
word-before|dit|	1 20
word-before|dizeres|	4-7 -13
word-before|diz|	2-3 -11
word-before|di|	1 8	2-3 12	4-7 13
word-before|documentario|	2-3 -13
word-before|dossier|	1 11	2-3 -9
word-before|down|	2-3 15
word-before|do|	1 -9	2-3 -21
word-before|drama|	2-3 -7
word-before|dubbed|	1 -22	2-3 10
word-before|duo|	2-3 -11
word-before|du|	2-3 -18
word-before|décision|	2-3 18
word-before|déjà|	4-7 -14
word-before|dénonce|	2-3 14	4-7 9
word-before|dénoncé|	4-7 13
word-before|déploré|	2-3 10
word-before|désormais|	2-3 -9
word-before|een|	2-3 -10	4-7 15
word-before|einem|	2-3 8	4-7 21
word-before|einen|	1 10	2-3 -9	4-7 -17
word-before|einer|	4-7 19
word-before|eine|	4-7 20
word-before|ein|	1 10	4-7 18
word-before|elle|	4-7 8
word-before|el|	2-3 -15	4-7 -14
word-before|em|	1 7	2-3 12
word-before|entitled|	4-7 -15
word-before|entrada|	2-3 -8
word-before|en|	1 -25
word-before|eran|	4-7 16
word-before|era|	1 -16	2-3 31	4-7 -10	8+ 12
word-before|er|	2-3 12	4-7 16
word-before|escreveu|	2-3 -15
word-before|essere|	2-3 7	4-7 13
word-before|estaba|	1 18	4-7 18
word-before|estar|	4-7 10
word-before|estatutos|	4-7 19
word-before|estava|	1 15	2-3 13
word-before|est|	1 13	8+ 9
word-before|está|	1 21	2-3 24	4-7 18
word-before|estão|	2-3 14	4-7 14
word-before|es|	1 -7	4-7 35
word-before|etiqueta|	1 -9	2-3 -11
word-before|et|	1 -11	4-7 7
word-before|euro|	1 -19
word-before|expected|	2-3 18
word-before|expression|	2-3 -21
word-before|expressão|	1 -11	2-3 -17
word-before|expérience|	2-3 13
word-before|e|	1 -23	4-7 9	8+ 7
word-before|fachblatt|	2-3 -18
word-before|fachzeitschrift|	2-3 -19
word-before|fala|	4-7 16
word-before|felt|	1 23	2-3 12	4-7 17
word-before|ficou|	1 -14
word-before|fiebre|	4-7 -13
word-before|film|	2-3 15
word-before|finds|	2-3 -14
word-before|foi|	1 -9	4-7 20
word-before|formula|	2-3 -17
word-before|for|	2-3 -13	4-7 -7	8+ -9
word-before|frase|	2-3 -10	4-7 -13
word-before|from|	1 -21	4-7 14
word-before|fue|	2-3 13	4-7 27
word-before|funciona|	4-7 9
word-before|fórmula|	4-7 -13
word-before|für|	1 14	2-3 8	4-7 7
word-before|giudica|	1 10	2-3 15
word-before|giudizio|	1 -9
word-before|già|	2-3 -11
word-before|gobierno|	4-7 9
word-before|gone|	1 17
word-before|government|	4-7 13
word-before|governor|	4-7 11
word-before|governo|	4-7 13
word-before|granizados|	2-3 -20
word-before|gravar|	2-3 -13
word-before|groupe|	2-3 15
word-before|grupo|	1 -21	2-3 -11
word-before|gruppo|	2-3 -9
word-before|guidance|	4-7 22
word-before|haar|	2-3 -11	4-7 9
word-before|habe|	2-3 23	4-7 13
word-before|habrá|	2-3 -8
word-before|had|	2-3 17	4-7 43	8+ 28
word-before|hashtag|	1 -19
word-before|has|	2-3 20	4-7 22	8+ 15
word-before|have|	2-3 -12	4-7 18
word-before|haya|	2-3 -7
word-before|hay|	2-3 -9
word-before|headed|	2-3 -26
word-before|heading|	2-3 -16
word-before|headline|	2-3 -16
word-before|hearing|	4-7 9
word-before|heet|	1 -10	2-3 -9	4-7 -13
word-before|heißt|	1 -20	2-3 -8
word-before|hem|	4-7 10
word-before|her|	1 10	2-3 15	4-7 18
word-before|het|	1 -11	2-3 -7
word-before|he|	2-3 24	4-7 15	8+ 14
word-before|hicieron|	4-7 14
word-before|hij|	1 -14	2-3 13
word-before|him|	4-7 27
word-before|his|	1 7
word-before|homme|	2-3 13	4-7 13
word-before|hospital|	1 -18
word-before|houve|	2-3 13
word-before|há|	2-3 17	4-7 19
word-before|hätten|	4-7 13
word-before|idea|	4-7 16
word-before|il|	1 -26	2-3 -12	4-7 -11
word-before|im|	2-3 -13
word-before|inchiesta|	2-3 -10
word-before|include|	2-3 -21
word-before|iniciativa|	4-7 -11
word-before|initiative|	2-3 -15
word-before|inmiddels|	2-3 -7
word-before|inscripción|	2-3 -10
word-before|inscrição|	2-3 -19	4-7 -10
word-before|intern|	2-3 -12
word-before|intitolato|	2-3 -15
word-before|intitola|	2-3 -16	4-7 -19
word-before|intitulada|	4-7 -9
word-before|intitulado|	2-3 -7
word-before|intitule|	1 -16	2-3 -7
word-before|intitulé|	2-3 -8	4-7 -14
word-before|into|	4-7 14
word-before|in|	1 -28	2-3 -8	4-7 -7
word-before|is|	2-3 -10	8+ 32
word-before|its|	1 -18	2-3 -11
word-before|it|	1 16	2-3 9	4-7 39	8+ 16
word-before|i|	1 -28
word-before|jesús|	1 -9
word-before|jornal|	1 -18
word-before|jugement|	1 7
word-before|juge|	1 13	2-3 8
word-before|kept|	2-3 -11
word-before|klassieke|	1 -17
word-before|komt|	2-3 7
word-before|labelled|	2-3 -22
word-before|lage|	2-3 15
word-before|lamenta|	2-3 16
word-before|lança|	2-3 -18
word-before|la|	1 13	2-3 -23	4-7 -8
word-before|leave|	2-3 18
word-before|legge|	1 -15
word-before|lema|	2-3 -10	4-7 -10
word-before|les|	1 -23	2-3 -21
word-before|leus|	2-3 -10
word-before|leyenda|	2-3 -10	4-7 -9
word-before|ley|	1 -8
word-before|le|	2-3 -34
word-before|lia-se|	2-3 -19
word-before|lia|	2-3 -12
word-before|like|	1 -12	2-3 14
word-before|line|	2-3 11	4-7 -13
word-before|llamaban|	2-3 -19
word-before|llamada|	1 -12	2-3 -15	4-7 -11
word-before|llamados|	2-3 -13
word-before|llamado|	2-3 -16	4-7 -8
word-before|llaman|	1 -16	2-3 -26	4-7 -13
word-before|llamar|	2-3 -16
word-before|llama|	2-3 -8	4-7 -14
word-before|llamó|	2-3 10
word-before|los|	2-3 -19
word-before|lui|	4-7 14
word-before|maar|	4-7 13
word-before|made|	2-3 18	4-7 -11
word-before|mais|	1 -16
word-before|man|	2-3 12	4-7 8
word-before|marca|	2-3 8
word-before|marked|	1 -45	2-3 -23
word-before|match|	4-7 -7
word-before|ma|	4-7 10
word-before|means|	2-3 -18
word-before|medida|	4-7 9
word-before|meeting|	2-3 -26
word-before|mention|	1 -12	2-3 -14
word-before|mercado|	4-7 11
word-before|met|	1 -28	4-7 -7
word-before|mit|	4-7 12
word-before|motonave|	2-3 -7
word-before|mots|	4-7 9
word-before|motto|	2-3 -12	4-7 -9
word-before|mot|	1 -18
word-before|movimento|	2-3 -19
word-before|município|	4-7 11
word-before|naam|	1 -7	2-3 -11
word-before|naar|	1 -17	4-7 14
word-before|named|	2-3 -20
word-before|namens|	1 -9
word-before|namen|	1 -11	2-3 -11
word-before|name|	1 -19
word-before|na|	2-3 -15
word-before|needed|	4-7 22
word-before|needs|	1 -16
word-before|negotiate|	4-7 11
word-before|nel|	2-3 -9
word-before|new|	1 -18
word-before|nicht|	4-7 8
word-before|nicknamed|	1 -19	2-3 -23	4-7 -17
word-before|nome|	2-3 -9
word-before|nommé|	1 -9
word-before|not|	1 22	2-3 17	8+ 19
word-before|no|	1 -11	2-3 19	4-7 8
word-before|number|	4-7 20
word-before|nur|	2-3 -14
word-before|nu|	2-3 -7
word-before|né|	1 -8
word-before|officer|	4-7 15
word-before|of|	4-7 7	8+ 21
word-before|om|	2-3 -14
word-before|onder|	1 -12
word-before|on|	1 8	2-3 -16
word-before|operación|	2-3 -12
word-before|operazione|	2-3 -16	4-7 8
word-before|opera|	4-7 15
word-before|operação|	2-3 -8
word-before|opschrift|	1 -10	2-3 -9
word-before|opération|	2-3 -13
word-before|ordre|	2-3 -7
word-before|or|	1 -9	2-3 -9
word-before|os|	1 -12
word-before|out|	4-7 20
word-before|over|	1 -18	2-3 -32	4-7 23
word-before|o|	1 -23
word-before|palabra|	1 -19
word-before|palavra|	1 -29
word-before|para|	1 -21
word-before|parola|	1 -17
word-before|partido|	4-7 11
word-before|par|	2-3 -13
word-before|país|	4-7 21
word-before|pede|	1 10	2-3 17
word-before|pediu|	4-7 20
word-before|pela|	2-3 14
word-before|pensione|	2-3 15
word-before|people|	4-7 -18
word-before|per|	1 -19
word-before|phrase|	2-3 -15	4-7 -13
word-before|piden|	2-3 13
word-before|pidió|	1 17	4-7 13
word-before|plan|	2-3 10	4-7 24
word-before|played|	2-3 -20
word-before|plus|	1 -11
word-before|podcast|	2-3 -15
word-before|pone|	2-3 -8	4-7 -11
word-before|porque|	4-7 19
word-before|por|	1 -8	2-3 -10	4-7 15
word-before|pour|	1 -14	2-3 -19	4-7 -24
word-before|praised|	4-7 13
word-before|preferred|	1 -20	2-3 -22
word-before|prefers|	1 -14
word-before|prefirió|	2-3 -14
word-before|premio|	4-7 20
word-before|price|	4-7 22
word-before|programas|	1 -21
word-before|programa|	2-3 -15	4-7 11
word-before|program|	2-3 9
word-before|projeto|	2-3 7
word-before|projet|	4-7 12
word-before|promesso|	4-7 10
word-before|promette|	2-3 12
word-before|promet|	4-7 10
word-before|promised|	4-7 18
word-before|promis|	4-7 15
word-before|publicar|	4-7 -13
word-before|publica|	2-3 -11
word-before|publie|	2-3 -8	4-7 -21
word-before|pulls|	2-3 -14
word-before|quería|	2-3 -9
word-before|que|	1 -7	2-3 9	4-7 31	8+ 7
word-before|qui|	4-7 15
word-before|quotidiano|	2-3 -18
word-before|rated|	1 -17
word-before|reading|	2-3 11	4-7 -29
word-before|reads|	2-3 -20	4-7 -26
word-before|read|	2-3 -7	4-7 -32
word-before|regretted|	4-7 14
word-before|reject|	1 -22
word-before|remained|	2-3 26
word-before|renamed|	2-3 -15
word-before|report|	4-7 20
word-before|resposta|	2-3 9
word-before|resta|	2-3 9
word-before|resterebbe|	4-7 12
word-before|result|	2-3 17
word-before|return|	4-7 14
word-before|revista|	1 -13	2-3 -10
word-before|revue|	2-3 -11
word-before|ribattezzata|	2-3 -13
word-before|roman|	4-7 -15
word-before|résultat|	4-7 13
word-before|rótulo|	2-3 -17
word-before|said|	1 12	4-7 -7	8+ 26
word-before|salarios|	4-7 9
word-before|salue|	2-3 9	4-7 13
word-before|saluta|	2-3 8
word-before|sanders|	8+ 12
word-before|sang|	2-3 -13	4-7 -17
word-before|saying|	1 -26	4-7 12
word-before|says|	1 -29	2-3 -31	4-7 -17	8+ -14
word-before|say|	2-3 -12
word-before|sa|	1 15	2-3 8
word-before|schülerzeitung|	1 -8
word-before|scritta|	1 -14	2-3 -14	4-7 -11
word-before|scritto|	1 -21	2-3 -22	4-7 -11
word-before|scrutin|	2-3 11
word-before|secondo|	1 -12
word-before|sees|	2-3 21
word-before|seien|	2-3 25	4-7 9
word-before|sei|	2-3 26	4-7 17
word-before|selon|	2-3 -9
word-before|semanário|	1 -15
word-before|sempre|	2-3 7
word-before|sendung|	2-3 -10
word-before|sentenza|	4-7 9
word-before|sentirse|	2-3 12
word-before|serait|	2-3 19
word-before|series|	2-3 -14
word-before|servicio|	4-7 12
word-before|serviço|	2-3 13
word-before|ser|	2-3 -9
word-before|será|	2-3 15
word-before|se|	1 -14
word-before|should|	2-3 27	4-7 12
word-before|show|	2-3 -17
word-before|sich|	1 13
word-before|sido|	4-7 8
word-before|sie|	1 9
word-before|significa|	1 -17	2-3 -16
word-before|since|	4-7 22
word-before|sindsdien|	2-3 -7
word-before|sistema|	2-3 -10
word-before|situatie|	1 16
word-before|situation|	2-3 18
word-before|slogan|	4-7 -18
word-before|so-called|	1 -28	2-3 -37
word-before|sogenannten|	1 -13
word-before|sogenannte|	1 -14
word-before|sold|	2-3 -20
word-before|sono|	4-7 17
word-before|son|	1 7	4-7 19
word-before|soprannominato|	2-3 -13
word-before|so|	8+ 16
word-before|speech|	4-7 20
word-before|stand|	2-3 -11
word-before|start|	4-7 12	8+ 16
word-before|stata|	2-3 -10
word-before|stati|	4-7 14
word-before|stato|	4-7 22
word-before|stay|	4-7 11
word-before|straf|	4-7 18
word-before|striscione|	4-7 -8
word-before|studie|	2-3 13
word-before|sulla|	1 -9	2-3 -11
word-before|suo|	2-3 -12
word-before|surnomment|	2-3 -16
word-before|surnommée|	2-3 -11
word-before|surnommé|	2-3 -12
word-before|suspeito|	4-7 10
word-before|su|	2-3 16
word-before|são|	2-3 20
word-before|talk|	4-7 19
word-before|tarde|	4-7 18
word-before|tegen|	1 -13
word-before|tekst|	4-7 -11
word-before|tela|	2-3 9
word-before|teme|	2-3 11
word-before|tem|	4-7 24
word-before|termed|	2-3 10
word-before|termine|	1 -14
word-before|termo|	1 -13
word-before|term|	2-3 -10
word-before|ter|	4-7 10
word-before|test|	4-7 24
word-before|texte|	4-7 10
word-before|texto|	2-3 17	4-7 -14
word-before|than|	4-7 23
word-before|that|	1 -14	4-7 20	8+ 31
word-before|their|	2-3 23
word-before|them|	2-3 -18	4-7 18
word-before|they|	2-3 -17	4-7 18
word-before|the|	1 -14	4-7 9	8+ 16
word-before|this|	1 -20	2-3 9
word-before|tiene|	4-7 19
word-before|titel|	1 -10	2-3 -10	4-7 -8
word-before|titled|	2-3 -19	4-7 -18
word-before|title|	2-3 -30	4-7 -17
word-before|titulado|	2-3 -10	4-7 -14
word-before|titula|	1 -16	4-7 -15
word-before|told|	2-3 -13
word-before|torcida|	2-3 -15
word-before|tour|	2-3 -14
word-before|to|	1 -10	2-3 16	4-7 42	8+ 29
word-before|trattati|	4-7 16
word-before|tribunal|	4-7 8
word-before|trimestre|	2-3 14
word-before|trouvent|	1 9
word-before|trova|	4-7 10
word-before|trump|	4-7 16	8+ 7
word-before|tube|	2-3 -7
word-before|término|	2-3 -10
word-before|têm|	2-3 -11
word-before|título|	2-3 -12
word-before|uitspraak|	4-7 8
word-before|um|	2-3 -13
word-before|una|	1 7
word-before|under|	1 -29
word-before|und|	1 -11	2-3 -9
word-before|une|	4-7 17
word-before|van|	1 10	4-7 23	8+ 10
word-before|verbo|	1 -14
word-before|veut|	2-3 13
word-before|ve|	1 12
word-before|viraria|	1 -7
word-before|virou|	4-7 -10
word-before|voit|	4-7 8
word-before|volgt|	2-3 7
word-before|vom|	1 -16	2-3 8
word-before|von|	4-7 15
word-before|voortaan|	2-3 -12
word-before|voor|	1 11	2-3 17	4-7 -16
word-before|vor|	4-7 9
word-before|vote|	1 11	2-3 14
word-before|voto|	2-3 11
word-before|vouloir|	4-7 19
word-before|waar|	1 -9
word-before|wants|	4-7 18
word-before|was|	2-3 13	4-7 32	8+ 18
word-before|welcomed|	4-7 14
word-before|werde|	2-3 -7	4-7 10
word-before|were|	1 8	2-3 37	8+ 17
word-before|werktitel|	2-3 -10
word-before|whose|	2-3 -25
word-before|who|	8+ 15
word-before|wie|	2-3 -10
word-before|will|	4-7 20
word-before|wird|	2-3 -13
word-before|with|	2-3 -8
word-before|wolf|	1 -15
word-before|wolle|	4-7 10
word-before|woord|	1 -16
word-before|words|	2-3 -16
word-before|word|	1 -25
word-before|wort|	1 -17
word-before|would|	1 20	2-3 18	4-7 37	8+ 19
word-before|written|	4-7 -8
word-before|wrote|	2-3 -17
word-before|y|	1 -24	2-3 -17	4-7 15
word-before|zeitung|	2-3 -16
word-before|zich|	2-3 16
word-before|zijn|	1 -14
word-before|zogeheten|	1 -11
word-before|zur|	1 13	2-3 -21
word-before|zu|	4-7 -12
word-before||	2-3 -8	4-7 31	8+ 30
word-before|à|	1 -14	2-3 13	4-7 25	8+ 15
word-before|è|	4-7 21
word-before|était|	2-3 -11	4-7 27
word-before|été|	1 -10	4-7 21
word-before|évoque|	4-7 7
word-before|é|	1 -12	4-7 -7	8+ 13
word-before|être|	2-3 17	4-7 10
word-before|–|	2-3 -15	4-7 -8	8+ 15
word-before|—|	2-3 11	4-7 -7	8+ 20
word-before|’s|	2-3 -10	4-7 -18	8+ 15
word-before|’|	1 -7	2-3 7
work|near|near|,|	all -21
work|near|near|	all -33	all-one -18	first 20	none 21
work|near|near|preposition|	all -27
work|near|near|stop|	first 28
work|near|near|word|	all -20
work|near|none|,|	all -45	all-one -50	first -31	some 10
work|near|none|:|	first -8	most 10	none -16
work|near|none|	all -64	all-one -29	first -32	most -20	none 17	some 18
work|near|none|auxiliary|	all -21	first -11	none 21	some 12
work|near|none|coordinator|	all -21	none -18
work|near|none|determiner|	all -16	none 11
work|near|none|possessive|	all -13
work|near|none|preposition|	all -30	first -9	some 9
work|near|none|pronoun|	none 28
work|near|none|quote|	first 23
work|near|none|stop|	all -16	all-one 22	first 13	most -11
work|near|none|subordinator|	all -19	none 13
work|near|none|that|	none -7
work|near|none|verb-judging|	all -25	all-one -14
work|near|none|verb-saying|	all -15	all-one -15	first -12	none 23
work|near|none|verb-thinking|	none -10
work|near|none|word|	all -31	all-one -28	first -14	some 12
work|none|near|,|	first -9	none 25
work|none|near|:|	first 17
work|none|near|	all -24	all-one -20	first -24	none 20
work|none|near|auxiliary|	none 8
work|none|near|capital|	all-one -19	none -9
work|none|near|determiner|	all-one 7	first -17	none 18
work|none|near|preposition|	all -35	all-one -18	first -17	none -10
work|none|near|pronoun|	none 10
work|none|near|start|	all -25	all-one -18
work|none|near|stop|	first -11
work|none|near|subordinator|	all-one -18	none 17
work|none|near|verb-judging|	all -17	all-one -7	none 8
work|none|near|verb-saying|	none 13
work|none|near|verb-thinking|	none 14
work|none|near|word|	all -27	all-one -17	first -23
work|none|near|—|	all -12
work|none|none|)|	first 12
work|none|none|,|	first 9	most 7	none 13	some 8	upper 14
work|none|none|-|	first 25	none -8
work|none|none|:|	all 11	all-one 17	first 7	none -31	upper 18
work|none|none|;|	all-one -19	none 15
work|none|none|adverb|	all -7	all-one -13	first -17	none 7
work|none|none|auxiliary|	all -13	all-one -32	most 20	some 14	titled 7
work|none|none|capital|	first -15	most 15	none 12	some 12
work|none|none|coordinator|	all-one -9
work|none|none|determiner|	first 10	none -10	some 7
work|none|none|	first 8	most 8	some 11
work|none|none|possessive|	all -38	all-one -34	first -11	none 16	titled 16
work|none|none|preposition|	first -11	most 8	some 9
work|none|none|pronoun|	all -11	all-one -18	first -7	some 24
work|none|none|quote|	first 16
work|none|none|start|	first 18	most 35	titled -11
work|none|none|stop|	all 21	all-one 12	first 22	most 47	none 10	some 11
work|none|none|subordinator|	all-one -16	first 14	none -15	titled -8
work|none|none|that|	all-one -23	first 23	some 19
work|none|none|verb-judging|	all -8	all-one -28	some -11
work|none|none|verb-saying|	first -17	some 13	titled 7
work|none|none|verb-thinking|	none 7
work|none|none|word|	first -30	most -10	none 10	titled -12
work|none|none|–|	none 13
work|none|none|—|	all-one 10	none 15
work|none|right|	all -8	all-one -33	first 14
work|none|right|determiner|	all -19	all-one -20
work|none|right|start|	first 17
work|none|right|stop|	first 30
work|right|near|	all -27	first -15	none 18
work|right|near|verb-saying|	all -19
work|right|near|word|	all -17	none 18
work|right|none|	all -53	all-one -21	first -10	most -12	some 18	titled -17
work|right|none|capital|	all -27	all-one -18	first -16	most -11	none 18
work|right|none|verb-saying|	all -27	all-one -22	none -19	some 12
work|right|none|verb-thinking|	all-one -15	none 18
work|right|none|word|	all -41	all-one -8	first -27	most -9	some 12	titled -17
`;
