/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -18	8+ 49
alone|first|	1 -7	4-7 25	8+ 19
alone|inside|	1 -8	2-3 -8	8+ 10
best-gap|according-to|according|gap|according-to|,;|	4-7 28	8+ 6
best-gap|according-to|according|gap|according-to|,c;|	4-7 8
best-gap|according-to|according|gap|according-to|,cs|	4-7 18
best-gap|according-to|according|gap|according-to|,c|	2-3 9	4-7 -13
best-gap|according-to|according|gap|according-to|,q|	2-3 -11
best-gap|according-to|according|gap|according-to|,sc|	4-7 9
best-gap|according-to|according|gap|according-to|,s|	4-7 -9
best-gap|according-to|according|gap|according-to|,|	1 7	2-3 9	4-7 29	8+ 30
best-gap|according-to|according|gap|according-to|;c|	4-7 14
best-gap|according-to|according|gap|according-to|;|	4-7 17	8+ 8
best-gap|according-to|according|gap|according-to|c,|	2-3 16
best-gap|according-to|according|gap|according-to|cs,|	2-3 13
best-gap|according-to|according|gap|according-to|c|	2-3 19	4-7 19
best-gap|according-to|according|gap|according-to|q,s|	4-7 11
best-gap|according-to|according|gap|according-to|s,c|	4-7 12
best-gap|according-to|according|gap|according-to|s,|	4-7 13
best-gap|according-to|according|gap|according-to||	1 -29	2-3 9	4-7 8	8+ 25
best-gap|colon|judging|gap|colon||	8+ 19
best-gap|colon|naked||	2-3 -21	4-7 37	8+ 32
best-gap|colon|saying|gap|colon|,s|	8+ 8
best-gap|colon|saying|gap|colon||	8+ 14
best-gap|named-before|naked||	2-3 11
best-gap|named-nearby|naked||	4-7 10	8+ 8
best-gap|paragraph-before|direct|gap|paragraph-before|,;c|	8+ 17
best-gap|paragraph-before|direct|gap|paragraph-before|,;|	2-3 20
best-gap|paragraph-before|direct|gap|paragraph-before|,c|	8+ 18
best-gap|paragraph-before|direct|gap|paragraph-before|,s|	8+ 7
best-gap|paragraph-before|direct|gap|paragraph-before|q,|	8+ 20
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 26
best-gap|paragraph-before|saying|gap|paragraph-before|,c|	2-3 22
best-gap|paragraph-before|saying|gap|paragraph-before|,s|	8+ 15
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 13	4-7 13	8+ 29
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 14
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 12
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -18	2-3 -8	4-7 18	8+ 26
best-gap|possessor|naked||	1 20	4-7 -12	8+ 22
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -24	2-3 -33	4-7 -19
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -6
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -14	2-3 -10
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 10
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 11	2-3 -17	4-7 15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	4-7 18
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -26	8+ 39
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -16
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	4-7 13
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -14	4-7 11
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,s|	2-3 -14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 11	2-3 -22
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 17	8+ 24
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c,|	2-3 8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -9	4-7 18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 -6	4-7 19	8+ 35
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|sq|	4-7 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -20
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -11	2-3 -6	4-7 23	8+ 20
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -15
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 18	4-7 16
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -18
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|s,|	1 -19
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -20	2-3 16	8+ 20
best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -7
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 9	2-3 8	4-7 13	8+ 7
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 8
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -13	2-3 -7	4-7 -17
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -7	4-7 22	8+ 9
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -14	2-3 -9
best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -8
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -12
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 11	4-7 19	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|;,|	2-3 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -19
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 11	4-7 7
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 18
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -22
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 14
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 6	2-3 -7	4-7 16	8+ 19
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -17
best-gap|sentence-after|apposed|gap|sentence-after|,|	8+ 6
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -18	8+ 7
best-gap|sentence-after|apposition|gap|sentence-after|;|	4-7 16
best-gap|sentence-after|direct|gap|sentence-after|,s|	8+ -19
best-gap|sentence-after|direct|gap|sentence-after|s|	1 17
best-gap|sentence-after|direct|gap|sentence-after||	2-3 16	4-7 13	8+ 25
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 10	4-7 19
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 10	4-7 17
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -25	4-7 36	8+ 23
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 14
best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 13
best-gap|sentence-before|according|gap|sentence-before|,c|	2-3 -15
best-gap|sentence-before|according|gap|sentence-before|,q|	2-3 17	4-7 19	8+ 10
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 23	8+ 16
best-gap|sentence-before|according|gap|sentence-before|q;c|	2-3 -10
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -19
best-gap|sentence-before|according|gap|sentence-before||	1 7	8+ 19
best-gap|sentence-before|apposition|gap|sentence-before|;,|	2-3 15
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 8
best-gap|sentence-before|apposition|gap|sentence-before|qs|	2-3 -13
best-gap|sentence-before|apposition|gap|sentence-before||	4-7 7
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 13
best-gap|sentence-before|direct|gap|sentence-before|,|	8+ 15
best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 18
best-gap|sentence-before|direct|gap|sentence-before|c;|	4-7 20
best-gap|sentence-before|direct|gap|sentence-before|c|	1 -15
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -10	4-7 20
best-gap|sentence-before|direct|gap|sentence-before||	8+ 34
best-gap|sentence-before|judging|gap|sentence-before|qcs,|	2-3 -15
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -14
best-gap|sentence-before|judging|gap|sentence-before|sq,|	4-7 21	8+ 14
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 11
best-gap|sentence-before|relative|gap|sentence-before|c,|	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|,;qc|	1 -12
best-gap|sentence-before|saying|gap|sentence-before|,;q|	1 -9
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 13	2-3 -21
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -8	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 20	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|,qsc|	2-3 -18
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -10	2-3 16	4-7 22	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 11
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 17	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 12	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -14	4-7 43	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -8	2-3 -15	4-7 63	8+ 24
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -12
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 6	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 6	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 24
best-gap|sentence-before|saying|gap|sentence-before|cs,|	4-7 22
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -15	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|q,s|	2-3 -19
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -9
best-gap|sentence-before|saying|gap|sentence-before|q;|	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 25
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -18
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 18	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -8	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|s,|	2-3 24	4-7 19	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|s;qc|	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|s;|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 12	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|sq,|	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|sq;,|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 17	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -23	8+ 30
best-gap|sentence-before|saying|gap|sentence-before||	1 -20	2-3 35	4-7 49	8+ 16
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 10	8+ 17
best-gap|signature|naked||	1 -21	2-3 -32	8+ 22
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,cs|	1 -17
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -9	8+ -18
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -13	4-7 -8	8+ 17
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 14	4-7 31	8+ 23
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	2-3 -12
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 -8	4-7 -7	8+ 17
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	1 -16	2-3 -6	4-7 -19
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -21	4-7 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -21	4-7 25
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	4-7 7	8+ 29
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;,|	1 -21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -25	8+ 34
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,s|	4-7 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	2-3 13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	2-3 19	4-7 20	8+ 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|cs|	1 13	2-3 -24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 26	2-3 11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	1 -6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -13	4-7 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s,|	2-3 -19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s;|	2-3 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sc|	1 -26
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sq|	1 -21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 11	2-3 32	4-7 -21	8+ 21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -30	2-3 -18	4-7 14	8+ -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,cs|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -14	4-7 26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 20	4-7 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 13	4-7 24	8+ 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,s|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,|	4-7 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -11	2-3 16	4-7 29	8+ 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -16	4-7 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,;|	8+ 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	1 -21	2-3 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -26	2-3 -8	4-7 -13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 -17	4-7 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 6	2-3 15	8+ 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	1 19	2-3 28	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 -13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,c|	2-3 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq;|	1 -16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	8+ 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq|	2-3 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 52	4-7 33	8+ 30
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 13	8+ 14
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,|	2-3 16
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -12
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 6
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -17
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 29	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;qs|	2-3 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	2-3 -21	4-7 19	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -23	4-7 23	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -10	4-7 21	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	2-3 22	4-7 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	1 -22	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 20	4-7 21	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sqc|	2-3 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 28	2-3 10	4-7 -14	8+ 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 13	2-3 14	4-7 -25	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 12	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;s|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 34	2-3 28	4-7 -17	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -9	4-7 20	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs,|	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 19	2-3 32	4-7 29	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -16	4-7 36	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	2-3 -6	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,s|	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	4-7 12	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	4-7 30	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 24	4-7 18	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -22	2-3 -23	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -19	2-3 22	4-7 29	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 14	2-3 29	4-7 38	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 21	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 24	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 35	8+ 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	1 -23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,|	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc,|	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -17	2-3 12	4-7 33	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -17	2-3 10	4-7 18	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 7	4-7 29	8+ 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 15	4-7 25	8+ -8
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|,|	1 -9
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	2-3 10
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -16
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 13
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -17	8+ 13
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,c|	4-7 7
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -26	4-7 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|c|	2-3 -19	4-7 -12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|q,c|	2-3 -14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|sc|	2-3 12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 8	2-3 22	4-7 18	8+ 12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 6	4-7 28	8+ 17
best-gap|topic|naked||	1 -7	8+ 10
best-gap|transcript|naked||	4-7 -19	8+ 17
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 10
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 12
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -14	4-7 20	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -9	4-7 24
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qc;|	4-7 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qs|	1 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 25	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -20
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -9	4-7 41	8+ 25
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 14	2-3 18	4-7 36	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -14	2-3 -9
best-intro|%|saying|far|	4-7 14
best-intro|'|according|2-4|	4-7 11
best-intro|'|saying|0|	2-3 -23
best-intro|(|naked|1|	1 -19	2-3 -21
best-intro|(|naked|2-4|	2-3 6
best-intro|(|naked|5-10|	4-7 -17
best-intro|(|saying|-5|	1 -10
best-intro|(|saying|0|	4-7 27
best-intro|(|saying|2-4|	4-7 -11
best-intro|(|saying|5-10|	2-3 -6	4-7 -15	8+ -17
best-intro|,|according|0|	1 -12
best-intro|,|according|1|	1 23	2-3 -12	4-7 17	8+ 23
best-intro|,|according|2-4|	2-3 -12	4-7 16
best-intro|,|according|5-10|	2-3 9	4-7 15
best-intro|,|according|far|	2-3 14	4-7 23
best-intro|,|apposed|-3|	2-3 -8
best-intro|,|apposed|-4|	1 -9	4-7 -13
best-intro|,|apposed|-6|	2-3 -13
best-intro|,|apposed|5-10|	8+ 13
best-intro|,|apposed|far|	4-7 -8
best-intro|,|direct|1|	8+ 23
best-intro|,|direct|2-4|	2-3 24
best-intro|,|direct|5-10|	2-3 -32	8+ 21
best-intro|,|direct|far|	8+ 10
best-intro|,|judging|0|	2-3 -15
best-intro|,|judging|1|	4-7 10
best-intro|,|judging|2-4|	1 -24	4-7 19
best-intro|,|judging|5-10|	1 -12	4-7 13	8+ 16
best-intro|,|judging|far|	1 18	4-7 -13	8+ 11
best-intro|,|naked|0|	4-7 -16
best-intro|,|naked|1|	1 -7	2-3 11	4-7 22
best-intro|,|naked|2-4|	1 -19	2-3 -38	4-7 31	8+ -7
best-intro|,|naked|5-10|	1 -34	2-3 6	4-7 27	8+ 18
best-intro|,|naked|far|	2-3 9	4-7 -8	8+ 21
best-intro|,|other|1|	4-7 10
best-intro|,|other|2-4|	4-7 10
best-intro|,|relative|5-10|	1 -12
best-intro|,|saying|-5|	1 -14
best-intro|,|saying|0|	4-7 -13	8+ 27
best-intro|,|saying|1|	1 19	2-3 30	8+ 19
best-intro|,|saying|2-4|	2-3 14	4-7 41	8+ 25
best-intro|,|saying|5-10|	1 -16	2-3 -29	4-7 43	8+ 21
best-intro|,|saying|far|	2-3 13	4-7 47	8+ 26
best-intro|-|naked|2-4|	8+ 7
best-intro|-|naked|5-10|	8+ 9
best-intro|-|naked|far|	8+ 9
best-intro|-|saying|0|	8+ 18
best-intro|:|according|1|	2-3 23	8+ 13
best-intro|:|according|2-4|	4-7 17
best-intro|:|according|5-10|	8+ 8
best-intro|:|according|far|	8+ 13
best-intro|:|apposed|0|	8+ 7
best-intro|:|apposed|2-4|	4-7 20	8+ 22
best-intro|:|apposed|5-10|	2-3 14	4-7 22
best-intro|:|apposed|far|	8+ 13
best-intro|:|apposition|5-10|	4-7 8
best-intro|:|direct|0|	4-7 13	8+ 6
best-intro|:|direct|2-4|	1 -8	2-3 15	4-7 -6	8+ 18
best-intro|:|direct|5-10|	1 -21	2-3 -15	4-7 33	8+ 22
best-intro|:|direct|far|	4-7 29
best-intro|:|judging|1|	4-7 12
best-intro|:|judging|2-4|	2-3 8	4-7 14	8+ 13
best-intro|:|judging|5-10|	1 -11	4-7 10	8+ 17
best-intro|:|judging|far|	4-7 11	8+ 8
best-intro|:|naked|1|	1 -24	8+ 29
best-intro|:|naked|2-4|	1 -15	2-3 25	4-7 27	8+ 43
best-intro|:|naked|5-10|	1 -10	2-3 16	4-7 68	8+ 27
best-intro|:|naked|far|	1 19	2-3 25	4-7 -11	8+ 10
best-intro|:|other|1|	8+ 9
best-intro|:|relative|5-10|	8+ 6
best-intro|:|saying|-10|	4-7 9
best-intro|:|saying|-13|	4-7 17
best-intro|:|saying|-7|	8+ 10
best-intro|:|saying|0|	1 6	4-7 33	8+ 28
best-intro|:|saying|1|	1 21	2-3 41	4-7 28	8+ 21
best-intro|:|saying|2-4|	1 18	2-3 27	4-7 -8	8+ 18
best-intro|:|saying|5-10|	1 16	2-3 -17	8+ 25
best-intro|:|saying|far|	1 -22	2-3 -25	4-7 35	8+ 18
best-intro|:|shared|2-4|	2-3 10
best-intro|:|thinking|2-4|	8+ 17
best-intro|;|according|1|	4-7 15
best-intro|;|according|far|	4-7 10
best-intro|;|naked|1|	4-7 -13
best-intro|;|saying|1|	1 10
best-intro|adverb|according|1|	2-3 6	4-7 7
best-intro|adverb|according|5-10|	1 7
best-intro|adverb|apposed|2-4|	2-3 10
best-intro|adverb|direct|far|	1 23
best-intro|adverb|judging|2-4|	1 10	2-3 15	4-7 15
best-intro|adverb|naked|1|	2-3 -9
best-intro|adverb|naked|2-4|	1 12	2-3 8
best-intro|adverb|naked|5-10|	2-3 -7
best-intro|adverb|naked|far|	1 -12
best-intro|adverb|saying|1|	2-3 14
best-intro|adverb|saying|2-4|	2-3 18	8+ 15
best-intro|adverb|saying|5-10|	4-7 23	8+ 21
best-intro|adverb|saying|far|	8+ 19
best-intro|auxiliary|according|1|	4-7 21	8+ 10
best-intro|auxiliary|according|2-4|	1 15	2-3 15	4-7 26
best-intro|auxiliary|according|5-10|	2-3 29	4-7 16
best-intro|auxiliary|according|far|	2-3 9	4-7 17	8+ 6
best-intro|auxiliary|apposed|far|	2-3 -12
best-intro|auxiliary|direct|0|	2-3 -22
best-intro|auxiliary|direct|5-10|	2-3 25	4-7 18
best-intro|auxiliary|direct|far|	4-7 -7
best-intro|auxiliary|judging|1|	1 9
best-intro|auxiliary|judging|2-4|	1 -15	2-3 6
best-intro|auxiliary|judging|5-10|	1 26
best-intro|auxiliary|naked|1|	1 -19	2-3 -13	4-7 21
best-intro|auxiliary|naked|2-4|	4-7 8
best-intro|auxiliary|naked|5-10|	2-3 16	4-7 24
best-intro|auxiliary|naked|far|	2-3 32	4-7 29	8+ 28
best-intro|auxiliary|other|1|	4-7 7
best-intro|auxiliary|saying|0|	1 16	2-3 -25	4-7 36	8+ 28
best-intro|auxiliary|saying|1|	1 29	2-3 26	4-7 21
best-intro|auxiliary|saying|2-4|	1 -13	2-3 15	4-7 11	8+ 27
best-intro|auxiliary|saying|5-10|	1 37	2-3 56	4-7 76	8+ 13
best-intro|auxiliary|saying|far|	1 37	2-3 -8	8+ 19
best-intro|auxiliary|shared|-3|	1 -14
best-intro|auxiliary|thinking|2-4|	2-3 16
best-intro|auxiliary|thinking|5-10|	4-7 18
best-intro|auxiliary|thinking|far|	2-3 -7
best-intro|capital|according|0|	2-3 18	4-7 -10
best-intro|capital|according|1|	2-3 12	4-7 14
best-intro|capital|according|2-4|	2-3 13	4-7 14
best-intro|capital|according|5-10|	2-3 -14
best-intro|capital|according|far|	2-3 12	4-7 12
best-intro|capital|apposed|2-4|	4-7 9
best-intro|capital|direct|-5|	1 -18
best-intro|capital|direct|1|	4-7 17
best-intro|capital|direct|2-4|	1 -11	2-3 14	4-7 6	8+ 6
best-intro|capital|judging|0|	1 -13	2-3 -16
best-intro|capital|judging|1|	1 -23	2-3 26	4-7 13	8+ 13
best-intro|capital|judging|2-4|	1 8	4-7 15	8+ 7
best-intro|capital|judging|5-10|	1 -16	4-7 16
best-intro|capital|naked|0|	1 8	4-7 -9	8+ 9
best-intro|capital|naked|1|	1 -28	2-3 -12	4-7 7
best-intro|capital|naked|2-4|	1 -7	2-3 -7	4-7 14	8+ 16
best-intro|capital|naked|far|	1 12	2-3 6	4-7 11	8+ -12
best-intro|capital|other|0|	1 -10	2-3 -7
best-intro|capital|other|1|	1 -7	4-7 6
best-intro|capital|saying|-3|	1 -19
best-intro|capital|saying|0|	4-7 26	8+ 28
best-intro|capital|saying|1|	2-3 -12	4-7 12	8+ 17
best-intro|capital|saying|2-4|	1 16	2-3 14	4-7 24	8+ 27
best-intro|capital|saying|5-10|	2-3 31	4-7 38	8+ 17
best-intro|capital|saying|far|	2-3 11	4-7 16	8+ 15
best-intro|capital|thinking|1|	1 -14
best-intro|coordinator|according|5-10|	2-3 9	4-7 11
best-intro|coordinator|according|far|	8+ 8
best-intro|coordinator|direct|2-4|	2-3 -20
best-intro|coordinator|direct|5-10|	2-3 9
best-intro|coordinator|judging|2-4|	2-3 -13
best-intro|coordinator|judging|5-10|	4-7 13
best-intro|coordinator|judging|far|	1 -21
best-intro|coordinator|naked|2-4|	1 6	2-3 9
best-intro|coordinator|naked|far|	2-3 -23	4-7 -15
best-intro|coordinator|saying|-10|	1 -18
best-intro|coordinator|saying|0|	2-3 -27	8+ 18
best-intro|coordinator|saying|1|	1 18
best-intro|coordinator|saying|2-4|	4-7 25	8+ 8
best-intro|coordinator|saying|5-10|	1 10	2-3 8	4-7 40	8+ 30
best-intro|coordinator|saying|far|	1 -15	2-3 34	4-7 30	8+ 19
best-intro|coordinator|thinking|5-10|	4-7 7
best-intro|determiner|according|0|	1 -13	2-3 -16
best-intro|determiner|according|1|	1 -15
best-intro|determiner|according|2-4|	2-3 -18	4-7 28
best-intro|determiner|according|5-10|	2-3 14
best-intro|determiner|according|far|	2-3 13	4-7 -16
best-intro|determiner|apposed|2-4|	1 -19	2-3 10	4-7 -19
best-intro|determiner|apposed|5-10|	2-3 11
best-intro|determiner|apposition|1|	2-3 -12
best-intro|determiner|apposition|5-10|	1 -6
best-intro|determiner|apposition|far|	2-3 -13
best-intro|determiner|direct|1|	1 -15	2-3 -6
best-intro|determiner|direct|2-4|	1 -6	2-3 -7
best-intro|determiner|direct|5-10|	4-7 -10
best-intro|determiner|direct|far|	2-3 10
best-intro|determiner|judging|-5|	1 -14
best-intro|determiner|judging|0|	2-3 7
best-intro|determiner|judging|1|	1 28	4-7 20
best-intro|determiner|judging|2-4|	1 9	4-7 7
best-intro|determiner|judging|5-10|	1 12	2-3 -12	4-7 21	8+ 16
best-intro|determiner|judging|far|	1 6	2-3 -15	4-7 20
best-intro|determiner|naked|0|	2-3 -22
best-intro|determiner|naked|1|	1 -25	2-3 8
best-intro|determiner|naked|2-4|	1 -11	8+ 15
best-intro|determiner|naked|5-10|	4-7 -11
best-intro|determiner|naked|far|	1 9	4-7 20
best-intro|determiner|other|0|	1 -10	2-3 -8
best-intro|determiner|other|1|	1 -9	2-3 -7
best-intro|determiner|passive|5-10|	2-3 -14
best-intro|determiner|saying|-12|	1 12	2-3 -18
best-intro|determiner|saying|-5|	2-3 -15
best-intro|determiner|saying|-7|	1 12
best-intro|determiner|saying|-9|	1 -17
best-intro|determiner|saying|0|	1 -11	2-3 26	4-7 19	8+ 16
best-intro|determiner|saying|1|	2-3 -9	4-7 15
best-intro|determiner|saying|2-4|	1 30	4-7 11	8+ 25
best-intro|determiner|saying|5-10|	1 14	2-3 -6	8+ 22
best-intro|determiner|saying|far|	2-3 11	4-7 23
best-intro|determiner|shared|-21|	2-3 -19
best-intro|determiner|thinking|1|	2-3 -24
best-intro|determiner|thinking|2-4|	1 -14	2-3 12
best-intro|determiner|thinking|5-10|	2-3 7	4-7 14
best-intro|possessive|apposed|2-4|	4-7 -12
best-intro|possessive|direct|2-4|	2-3 -18
best-intro|possessive|judging|2-4|	2-3 17
best-intro|possessive|naked|1|	1 -18	2-3 11
best-intro|possessive|passive|5-10|	2-3 16
best-intro|possessive|saying|-11|	2-3 -10
best-intro|possessive|saying|0|	2-3 -25	8+ 19
best-intro|possessive|saying|2-4|	1 16	2-3 -11	4-7 -17	8+ 12
best-intro|possessive|saying|5-10|	2-3 -14	8+ 20
best-intro|possessive|saying|far|	4-7 -17
best-intro|preposition|according|1|	1 -11	2-3 12	4-7 13	8+ 11
best-intro|preposition|according|5-10|	2-3 8	4-7 16
best-intro|preposition|according|far|	2-3 -17	4-7 11
best-intro|preposition|apposed|-9|	1 -17
best-intro|preposition|apposed|0|	2-3 -7
best-intro|preposition|apposed|2-4|	1 -25	2-3 13
best-intro|preposition|apposition|1|	2-3 -16
best-intro|preposition|direct|0|	1 -11
best-intro|preposition|direct|1|	2-3 -15	4-7 25
best-intro|preposition|direct|2-4|	1 -22	2-3 -24
best-intro|preposition|direct|5-10|	1 -15	2-3 19	4-7 6	8+ -16
best-intro|preposition|direct|far|	2-3 -12
best-intro|preposition|judging|-1|	2-3 -14
best-intro|preposition|judging|1|	2-3 -23	4-7 16
best-intro|preposition|judging|2-4|	1 13	2-3 8	4-7 41	8+ 21
best-intro|preposition|judging|5-10|	4-7 32	8+ 6
best-intro|preposition|judging|far|	4-7 -8
best-intro|preposition|naked|0|	1 -10	2-3 -17	4-7 -14
best-intro|preposition|naked|1|	1 6	2-3 -18	8+ 11
best-intro|preposition|naked|2-4|	1 19	4-7 23
best-intro|preposition|naked|5-10|	4-7 24	8+ 12
best-intro|preposition|naked|far|	1 -10	2-3 -17	4-7 20	8+ 14
best-intro|preposition|other|1|	1 -10	2-3 -10
best-intro|preposition|relative|2-4|	1 -15
best-intro|preposition|saying|-5|	2-3 -9
best-intro|preposition|saying|0|	4-7 20	8+ 27
best-intro|preposition|saying|1|	1 30	2-3 -21	4-7 9	8+ 35
best-intro|preposition|saying|2-4|	1 -52	2-3 10	4-7 31	8+ 21
best-intro|preposition|saying|5-10|	8+ 25
best-intro|preposition|saying|far|	1 -7	4-7 27	8+ 26
best-intro|preposition|shared|2-4|	8+ 13
best-intro|preposition|shared|5-10|	1 -16	2-3 -17
best-intro|preposition|shared|far|	1 -9
best-intro|preposition|thinking|1|	1 -16
best-intro|preposition|thinking|2-4|	1 23
best-intro|preposition|thinking|5-10|	2-3 21
best-intro|preposition|thinking|far|	1 10
best-intro|pronoun|according|1|	2-3 18
best-intro|pronoun|direct|1|	2-3 -17	4-7 10
best-intro|pronoun|judging|1|	1 36	2-3 -11	4-7 20	8+ 14
best-intro|pronoun|judging|5-10|	1 -21	4-7 15
best-intro|pronoun|naked|0|	4-7 12
best-intro|pronoun|naked|2-4|	1 15	4-7 23
best-intro|pronoun|naked|5-10|	1 -20	2-3 14	4-7 20
best-intro|pronoun|naked|far|	2-3 6
best-intro|pronoun|other|1|	4-7 9
best-intro|pronoun|saying|0|	8+ 15
best-intro|pronoun|saying|1|	1 12	2-3 -12	4-7 26
best-intro|pronoun|saying|2-4|	1 22	2-3 12	4-7 21	8+ 27
best-intro|pronoun|saying|5-10|	2-3 21	4-7 32	8+ 27
best-intro|pronoun|saying|far|	2-3 -13	4-7 19	8+ 14
best-intro|pronoun|shared|-13|	2-3 11
best-intro|pronoun|thinking|1|	2-3 18	4-7 16
best-intro|quote|naked|2-4|	1 -18	2-3 -20
best-intro|quote|naked|far|	4-7 8
best-intro|quote|saying|0|	4-7 28	8+ 12
best-intro|quote|saying|2-4|	4-7 18	8+ 16
best-intro|quote|saying|5-10|	2-3 16	4-7 20	8+ 27
best-intro|quote|saying|far|	8+ 21
best-intro|start|according|0|	8+ 21
best-intro|start|according|1|	1 -14	4-7 11
best-intro|start|according|2-4|	8+ 21
best-intro|start|according|5-10|	8+ 15
best-intro|start|according|far|	8+ 12
best-intro|start|apposition|1|	4-7 16
best-intro|start|apposition|2-4|	2-3 -10
best-intro|start|direct|0|	2-3 14	4-7 24	8+ 40
best-intro|start|direct|1|	4-7 18
best-intro|start|direct|2-4|	2-3 -10
best-intro|start|direct|far|	2-3 20	4-7 -13	8+ 30
best-intro|start|judging|0|	1 10	4-7 16	8+ 20
best-intro|start|judging|1|	2-3 -13	4-7 11	8+ 7
best-intro|start|judging|5-10|	4-7 8
best-intro|start|judging|far|	4-7 31	8+ 31
best-intro|start|naked|0|	1 -22	4-7 30	8+ 43
best-intro|start|naked|1|	1 13	2-3 -10	4-7 44	8+ 29
best-intro|start|naked|2-4|	1 -12	2-3 -9	4-7 11	8+ 16
best-intro|start|naked|5-10|	2-3 -29	4-7 21	8+ 27
best-intro|start|naked|far|	1 -21	2-3 -7	4-7 17
best-intro|start|other|1|	8+ 9
best-intro|start|saying|0|	1 42	2-3 99	4-7 41	8+ 20
best-intro|start|saying|1|	2-3 22	4-7 29	8+ 6
best-intro|start|saying|2-4|	2-3 -12	4-7 35	8+ 32
best-intro|start|saying|5-10|	1 -19	4-7 19	8+ 32
best-intro|start|saying|far|	1 -18	8+ 29
best-intro|start|thinking|0|	4-7 22	8+ 20
best-intro|start|thinking|1|	2-3 -18
best-intro|stop|according|1|	1 8	4-7 6	8+ 10
best-intro|stop|according|5-10|	4-7 17	8+ 10
best-intro|stop|according|far|	4-7 15	8+ 16
best-intro|stop|apposed|5-10|	8+ 7
best-intro|stop|apposition|0|	1 -14
best-intro|stop|apposition|2-4|	4-7 7
best-intro|stop|apposition|far|	2-3 15
best-intro|stop|direct|0|	4-7 26	8+ 24
best-intro|stop|direct|1|	1 17	4-7 30	8+ 22
best-intro|stop|direct|2-4|	4-7 -6
best-intro|stop|direct|5-10|	4-7 20	8+ 35
best-intro|stop|direct|far|	8+ 25
best-intro|stop|judging|0|	2-3 -13	4-7 20
best-intro|stop|judging|1|	4-7 15	8+ 10
best-intro|stop|judging|5-10|	8+ 10
best-intro|stop|judging|far|	4-7 21
best-intro|stop|naked|1|	1 12	2-3 6	4-7 -12	8+ 19
best-intro|stop|naked|2-4|	1 23	2-3 37	4-7 8	8+ 13
best-intro|stop|naked|5-10|	2-3 14	4-7 9	8+ 13
best-intro|stop|naked|far|	1 19	2-3 19	4-7 23	8+ 24
best-intro|stop|other|1|	1 12	2-3 29	4-7 27	8+ 7
best-intro|stop|relative|far|	4-7 17	8+ 22
best-intro|stop|saying|0|	1 36	2-3 8	4-7 37	8+ 15
best-intro|stop|saying|1|	1 21	2-3 53	4-7 29	8+ 12
best-intro|stop|saying|2-4|	2-3 16	4-7 39	8+ 13
best-intro|stop|saying|5-10|	4-7 45	8+ 24
best-intro|stop|saying|far|	4-7 62	8+ 27
best-intro|stop|shared|0|	2-3 20
best-intro|stop|thinking|2-4|	2-3 10	8+ 17
best-intro|subordinator|according|5-10|	4-7 21
best-intro|subordinator|apposed|-6|	4-7 -16
best-intro|subordinator|apposed|0|	2-3 -18
best-intro|subordinator|apposed|5-10|	8+ -18
best-intro|subordinator|apposed|far|	1 -17
best-intro|subordinator|apposition|2-4|	2-3 -6
best-intro|subordinator|direct|1|	4-7 -22
best-intro|subordinator|direct|2-4|	1 7	2-3 8
best-intro|subordinator|direct|far|	4-7 24
best-intro|subordinator|judging|1|	1 26	2-3 6	4-7 31	8+ 13
best-intro|subordinator|judging|2-4|	1 38	2-3 14	4-7 24	8+ 21
best-intro|subordinator|judging|5-10|	1 -17	2-3 8	4-7 28	8+ 25
best-intro|subordinator|judging|far|	8+ 11
best-intro|subordinator|naked|5-10|	1 -41	2-3 -20	4-7 7
best-intro|subordinator|naked|far|	1 -6	2-3 -14	4-7 15
best-intro|subordinator|relative|5-10|	1 -17
best-intro|subordinator|saying|0|	2-3 -9
best-intro|subordinator|saying|1|	2-3 24
best-intro|subordinator|saying|2-4|	1 -13	2-3 -34
best-intro|subordinator|saying|5-10|	2-3 -40	4-7 36	8+ 23
best-intro|subordinator|saying|far|	1 9	4-7 51	8+ 35
best-intro|subordinator|thinking|-10|	2-3 -11
best-intro|subordinator|thinking|1|	1 -15
best-intro|subordinator|thinking|2-4|	2-3 -18
best-intro|that|according|0|	2-3 11
best-intro|that|according|2-4|	4-7 6
best-intro|that|direct|far|	4-7 13
best-intro|that|judging|1|	1 16	2-3 25	4-7 15
best-intro|that|judging|5-10|	1 -17	2-3 23
best-intro|that|naked|1|	8+ 20
best-intro|that|naked|2-4|	2-3 -19	8+ 17
best-intro|that|naked|5-10|	4-7 -8
best-intro|that|naked|far|	4-7 11
best-intro|that|saying|1|	2-3 -9	4-7 33	8+ 18
best-intro|that|saying|2-4|	2-3 32	4-7 31	8+ 22
best-intro|that|saying|5-10|	1 -22	2-3 25	4-7 38	8+ 27
best-intro|that|saying|far|	4-7 36	8+ 23
best-intro|verb-judging|apposed|2-4|	4-7 -11
best-intro|verb-judging|apposition|5-10|	1 -16
best-intro|verb-judging|direct|5-10|	2-3 -15
best-intro|verb-judging|judging|-12|	2-3 -10
best-intro|verb-judging|judging|0|	1 -14	4-7 19
best-intro|verb-judging|judging|2-4|	2-3 -20
best-intro|verb-judging|judging|5-10|	2-3 -9	4-7 -14
best-intro|verb-judging|judging|far|	2-3 23
best-intro|verb-judging|naked|2-4|	1 -17	2-3 9	4-7 17
best-intro|verb-judging|naked|5-10|	2-3 22	4-7 -13
best-intro|verb-judging|naked|far|	1 -17	2-3 -36	4-7 19
best-intro|verb-judging|saying|0|	4-7 -15
best-intro|verb-judging|saying|2-4|	2-3 14	4-7 18
best-intro|verb-judging|saying|5-10|	1 20	4-7 35
best-intro|verb-judging|saying|far|	1 -25	4-7 36
best-intro|verb-saying|according|2-4|	2-3 10	4-7 -13
best-intro|verb-saying|apposition|2-4|	4-7 -19
best-intro|verb-saying|direct|5-10|	1 22
best-intro|verb-saying|direct|far|	1 -25
best-intro|verb-saying|judging|0|	4-7 -17
best-intro|verb-saying|judging|2-4|	1 7	2-3 25	4-7 19	8+ 21
best-intro|verb-saying|naked|2-4|	1 23	2-3 -19
best-intro|verb-saying|naked|5-10|	1 -24	2-3 -12	4-7 -10
best-intro|verb-saying|naked|far|	2-3 -24	4-7 16
best-intro|verb-saying|saying|0|	4-7 -8	8+ -8
best-intro|verb-saying|saying|2-4|	1 -18	2-3 35	4-7 39	8+ 22
best-intro|verb-saying|saying|5-10|	2-3 -19	4-7 -7
best-intro|verb-saying|saying|far|	1 -8	2-3 24	4-7 7	8+ 20
best-intro|verb-saying|thinking|far|	1 -21
best-intro|verb-thinking|according|1|	4-7 12
best-intro|verb-thinking|judging|2-4|	2-3 15	4-7 16
best-intro|verb-thinking|judging|5-10|	2-3 -6
best-intro|verb-thinking|judging|far|	1 -16
best-intro|verb-thinking|naked|2-4|	1 -22
best-intro|verb-thinking|naked|5-10|	2-3 25
best-intro|verb-thinking|naked|far|	4-7 14
best-intro|verb-thinking|saying|2-4|	2-3 -18	4-7 33	8+ 19
best-intro|verb-thinking|saying|5-10|	1 -20	2-3 18	4-7 37
best-intro|verb-thinking|thinking|0|	2-3 -6	4-7 27
best-intro|word|according|0|	1 -7	4-7 28
best-intro|word|according|1|	1 15	4-7 18
best-intro|word|according|2-4|	4-7 30
best-intro|word|according|5-10|	1 -22	2-3 18	4-7 -8	8+ 12
best-intro|word|according|far|	4-7 31
best-intro|word|apposed|-14|	4-7 10
best-intro|word|apposed|-5|	1 -9
best-intro|word|apposed|-7|	4-7 -9
best-intro|word|apposed|-9|	4-7 -13
best-intro|word|apposed|2-4|	1 19	4-7 14
best-intro|word|apposed|5-10|	4-7 13
best-intro|word|apposed|far|	1 -13	2-3 -21
best-intro|word|apposition|2-4|	4-7 -9
best-intro|word|direct|0|	2-3 -18	8+ -12
best-intro|word|direct|1|	2-3 -9	4-7 -8
best-intro|word|direct|2-4|	1 -19	4-7 18	8+ 15
best-intro|word|direct|5-10|	1 -25	2-3 8	4-7 10
best-intro|word|direct|far|	1 -9	2-3 11	4-7 9
best-intro|word|judging|-8|	2-3 -12
best-intro|word|judging|0|	2-3 -6
best-intro|word|judging|2-4|	1 -8	2-3 6	8+ 12
best-intro|word|judging|5-10|	1 23	4-7 -13	8+ 13
best-intro|word|naked|0|	1 -10
best-intro|word|naked|1|	1 -50	2-3 -18
best-intro|word|naked|2-4|	1 -6	2-3 -11	4-7 -37	8+ 9
best-intro|word|naked|5-10|	1 13	4-7 23	8+ 26
best-intro|word|naked|far|	1 11	2-3 23	8+ 9
best-intro|word|other|0|	1 -7
best-intro|word|other|1|	1 -15	4-7 11
best-intro|word|saying|-12|	1 -12
best-intro|word|saying|-14|	8+ 6
best-intro|word|saying|-5|	2-3 -8
best-intro|word|saying|0|	1 -23	4-7 -6	8+ 28
best-intro|word|saying|1|	1 -6	2-3 29	4-7 32
best-intro|word|saying|2-4|	1 -21	2-3 -22	4-7 15	8+ 36
best-intro|word|saying|5-10|	2-3 20	4-7 6	8+ 34
best-intro|word|saying|far|	2-3 15	8+ 20
best-intro|word|shared|-16|	1 -12
best-intro|word|shared|5-10|	4-7 13
best-intro|word|thinking|-12|	2-3 19
best-intro|word|thinking|2-4|	1 -14	8+ 13
best-intro|word|thinking|5-10|	2-3 -9	4-7 16	8+ 11
best-intro|word|thinking|far|	4-7 -12
best-intro|–|judging|2-4|	4-7 -16
best-intro|–|naked|1|	2-3 -11
best-intro|–|saying|1|	8+ 13
best-intro|–|saying|2-4|	1 12	4-7 7
best-intro|—|apposed|-3|	2-3 -13
best-intro|—|direct|0|	2-3 9
best-intro|—|saying|1|	4-7 9
best-intro|—|saying|2-4|	4-7 13
best-intro|’|according|far|	4-7 10
best-intro|’|judging|2-4|	2-3 7	4-7 6
best-intro|’|naked|1|	1 -6
best-intro|•|judging|1|	2-3 8
best-lead|lower|%|saying|	speaker-then-quote 14
best-lead|lower|'|according|	according-to 11
best-lead|lower|(|naked|	named-nearby -12
best-lead|lower|,|according|	sentence-after -17	sentence-before 19
best-lead|lower|,|apposed|	speaker-then-quote 9
best-lead|lower|,|direct|	speaker-then-quote 10
best-lead|lower|,|judging|	sentence-before 14	speaker-then-quote -10	verb-then-speaker 10
best-lead|lower|,|naked|	named-nearby 34	possessor 23	topic -8
best-lead|lower|,|other|	verb-then-speaker 12
best-lead|lower|,|saying|	quote-then-speaker 35	quote-then-verb 20	sentence-before 21	speaker-then-quote 23	verb-then-speaker 39
best-lead|lower|-|saying|	quote-then-speaker -7	speaker-then-quote 22
best-lead|lower|:|according|	according-to 22
best-lead|lower|:|direct|	speaker-then-quote -14
best-lead|lower|:|judging|	speaker-then-quote -11
best-lead|lower|:|naked|	named-nearby 18	topic -10
best-lead|lower|:|saying|	quote-then-verb 16	speaker-then-quote -22	verb-then-speaker 12
best-lead|lower|;|according|	according-to 16
best-lead|lower|;|saying|	quote-then-verb 10
best-lead|lower|adverb|according|	according-to 11
best-lead|lower|adverb|direct|	speaker-then-quote 18
best-lead|lower|adverb|judging|	quote-then-verb 9	speaker-then-quote 15
best-lead|lower|adverb|saying|	quote-then-verb 10	speaker-then-quote 29	verb-then-speaker -14
best-lead|lower|auxiliary|according|	according-to 46
best-lead|lower|auxiliary|judging|	quote-then-verb 9
best-lead|lower|auxiliary|naked|	named-nearby 10	possessor 19
best-lead|lower|auxiliary|other|	quote-then-verb 7
best-lead|lower|auxiliary|saying|	quote-then-speaker 18	quote-then-verb -13	sentence-before -14	speaker-then-quote 56	verb-then-speaker -14
best-lead|lower|auxiliary|shared|	quote-then-speaker -14
best-lead|lower|capital|apposed|	speaker-then-quote 9
best-lead|lower|capital|direct|	speaker-then-quote 22
best-lead|lower|capital|judging|	speaker-then-quote 11
best-lead|lower|capital|naked|	signature -7	topic 17
best-lead|lower|capital|other|	quote-then-verb 6
best-lead|lower|capital|saying|	quote-then-speaker 14	sentence-before 15	speaker-then-quote 65	verb-then-speaker 11
best-lead|lower|capital|thinking|	quote-then-speaker -14
best-lead|lower|coordinator|according|	according-to 16
best-lead|lower|coordinator|judging|	speaker-then-quote -12
best-lead|lower|coordinator|saying|	quote-then-speaker 21	quote-then-verb -22	sentence-after -22	sentence-before 18	speaker-then-quote 18	verb-then-speaker -11
best-lead|lower|coordinator|thinking|	speaker-then-quote 7
best-lead|lower|determiner|apposition|	quote-then-speaker -6
best-lead|lower|determiner|direct|	sentence-before -15	speaker-then-quote -11
best-lead|lower|determiner|judging|	quote-then-verb 15	speaker-then-quote 7
best-lead|lower|determiner|naked|	possessor 26	topic -25
best-lead|lower|determiner|passive|	quote-then-speaker -14
best-lead|lower|determiner|saying|	quote-then-verb 26	sentence-before -24	speaker-then-quote 7	verb-then-speaker 27
best-lead|lower|determiner|thinking|	speaker-then-quote -8
best-lead|lower|possessive|judging|	speaker-then-quote 22
best-lead|lower|possessive|naked|	possessor -22
best-lead|lower|possessive|passive|	speaker-then-quote 16
best-lead|lower|possessive|saying|	quote-then-speaker 23	speaker-then-quote 37
best-lead|lower|preposition|according|	according-to 31	sentence-before -22
best-lead|lower|preposition|apposed|	quote-then-speaker -17	speaker-then-quote -18
best-lead|lower|preposition|apposition|	speaker-then-quote -16
best-lead|lower|preposition|direct|	quote-then-speaker -11	sentence-after -19	sentence-before 8	speaker-then-quote 12
best-lead|lower|preposition|judging|	sentence-before -14	speaker-then-quote 6
best-lead|lower|preposition|naked|	named-nearby 8	possessor 8
best-lead|lower|preposition|other|	quote-then-verb -10
best-lead|lower|preposition|saying|	quote-then-speaker 8	quote-then-verb -9	sentence-before -11	speaker-then-quote 10	verb-then-speaker 6
best-lead|lower|preposition|shared|	speaker-then-quote -12
best-lead|lower|preposition|thinking|	speaker-then-quote 27
best-lead|lower|pronoun|according|	according-to 21
best-lead|lower|pronoun|direct|	speaker-then-quote 22
best-lead|lower|pronoun|judging|	speaker-then-quote -9
best-lead|lower|pronoun|other|	quote-then-verb 9
best-lead|lower|pronoun|saying|	quote-then-speaker 18	quote-then-verb 14	sentence-before -8	speaker-then-quote 11	verb-then-speaker 13
best-lead|lower|pronoun|shared|	quote-then-speaker 11
best-lead|lower|pronoun|thinking|	quote-then-speaker 25
best-lead|lower|quote|judging|	speaker-then-quote 12
best-lead|lower|quote|naked|	named-nearby -28
best-lead|lower|quote|saying|	speaker-then-quote 24
best-lead|lower|subordinator|according|	according-to 25
best-lead|lower|subordinator|apposed|	quote-then-speaker -16	speaker-then-quote -17
best-lead|lower|subordinator|direct|	speaker-then-quote -13
best-lead|lower|subordinator|judging|	speaker-then-quote 38
best-lead|lower|subordinator|naked|	topic -18
best-lead|lower|subordinator|saying|	quote-then-speaker -9	sentence-after -22	sentence-before -17	speaker-then-quote 11
best-lead|lower|subordinator|thinking|	quote-then-speaker -11	speaker-then-quote -26
best-lead|lower|that|according|	according-to 14
best-lead|lower|that|direct|	sentence-before 13
best-lead|lower|that|judging|	speaker-then-quote 9
best-lead|lower|that|naked|	named-nearby 32	possessor -8	topic 11
best-lead|lower|that|saying|	quote-then-speaker 14	quote-then-verb 17
best-lead|lower|verb-judging|apposition|	speaker-then-quote -16
best-lead|lower|verb-judging|naked|	named-nearby -16
best-lead|lower|verb-judging|saying|	quote-then-speaker 29	sentence-before 23	speaker-then-quote 7
best-lead|lower|verb-saying|according|	according-to 14
best-lead|lower|verb-saying|direct|	speaker-then-quote -15
best-lead|lower|verb-saying|judging|	speaker-then-quote 32
best-lead|lower|verb-saying|naked|	named-nearby -9
best-lead|lower|verb-saying|saying|	quote-then-verb 14	speaker-then-quote 7
best-lead|lower|verb-thinking|according|	according-to 6
best-lead|lower|verb-thinking|naked|	named-nearby 16
best-lead|lower|verb-thinking|saying|	quote-then-speaker 17	sentence-before 8	speaker-then-quote -10
best-lead|lower|word|according|	according-to 13
best-lead|lower|word|apposed|	quote-then-speaker -12	speaker-then-quote 21
best-lead|lower|word|direct|	quote-then-speaker -9	sentence-before -10	speaker-then-quote 8
best-lead|lower|word|judging|	sentence-before -15
best-lead|lower|word|naked|	possessor -10	topic 17
best-lead|lower|word|other|	quote-then-verb -7
best-lead|lower|word|saying|	quote-then-speaker -12	speaker-then-quote 17	verb-then-speaker 16
best-lead|lower|word|shared|	quote-then-speaker -12	speaker-then-quote 13
best-lead|lower|word|thinking|	quote-then-speaker 19
best-lead|lower|–|judging|	quote-then-speaker -16
best-lead|lower|–|saying|	quote-then-speaker 12	verb-then-speaker 7
best-lead|lower|—|saying|	verb-then-speaker 10
best-lead|lower|’|according|	according-to 10
best-lead|lower|’|judging|	speaker-then-quote 10
best-lead|lower|’|saying|	speaker-then-quote 11
best-lead|other|auxiliary|saying|	quote-then-speaker -23	speaker-then-quote 20
best-lead|other|determiner|saying|	speaker-then-quote 17
best-lead|other|preposition|according|	according-to 13
best-lead|other|start|naked|	colon 9
best-lead|other|start|saying|	quote-then-verb 9
best-lead|other|stop|saying|	quote-then-verb 10
best-lead|upper|'|saying|	quote-then-speaker -23
best-lead|upper|(|saying|	speaker-then-quote -25
best-lead|upper|,|according|	according-to 19
best-lead|upper|,|apposed|	quote-then-speaker -24	speaker-then-quote -7
best-lead|upper|,|judging|	quote-then-verb -15
best-lead|upper|,|naked|	named-nearby -13	possessor -37	signature -17	topic -18	transcript -11
best-lead|upper|,|relative|	speaker-then-quote -12
best-lead|upper|,|saying|	quote-then-speaker -20	quote-then-verb -10	sentence-before 16	speaker-then-quote 16	verb-then-speaker -11
best-lead|upper|,|thinking|	speaker-then-quote 23
best-lead|upper|-|naked|	named-nearby -7	topic 9
best-lead|upper|-|saying|	quote-then-speaker 22
best-lead|upper|:|according|	according-to 25	sentence-before 13
best-lead|upper|:|apposed|	sentence-after 7	speaker-then-quote 34
best-lead|upper|:|apposition|	sentence-before 8
best-lead|upper|:|direct|	sentence-after 16	sentence-before 26
best-lead|upper|:|judging|	speaker-then-quote 27	verb-then-speaker 12
best-lead|upper|:|naked|	colon 10	named-nearby 11	possessor 30	signature -16	topic 24
best-lead|upper|:|other|	quote-then-verb 9
best-lead|upper|:|relative|	speaker-then-quote 17
best-lead|upper|:|saying|	quote-then-speaker 38	quote-then-verb 23	sentence-after 15	sentence-before -19	speaker-then-quote 9
best-lead|upper|:|shared|	speaker-then-quote 17
best-lead|upper|:|thinking|	speaker-then-quote 16
best-lead|upper|;|naked|	named-nearby -7	signature -11
best-lead|upper|adverb|apposed|	speaker-then-quote 10
best-lead|upper|adverb|naked|	named-nearby -20
best-lead|upper|auxiliary|apposed|	speaker-then-quote -12
best-lead|upper|auxiliary|naked|	named-nearby 35	possessor -23
best-lead|upper|auxiliary|saying|	quote-then-speaker -21	quote-then-verb -12	sentence-before -15	speaker-then-quote 22
best-lead|upper|capital|according|	according-to -16
best-lead|upper|capital|direct|	quote-then-speaker -24	speaker-then-quote -20
best-lead|upper|capital|judging|	quote-then-speaker -16	quote-then-verb -13	speaker-then-quote -31
best-lead|upper|capital|naked|	named-nearby 8	signature -14	topic -18
best-lead|upper|capital|other|	quote-then-verb -11
best-lead|upper|capital|saying|	quote-then-verb -12	speaker-then-quote -8	verb-then-speaker -7
best-lead|upper|coordinator|judging|	speaker-then-quote 13
best-lead|upper|coordinator|naked|	topic -7
best-lead|upper|coordinator|saying|	quote-then-speaker -18
best-lead|upper|determiner|according|	according-to -10
best-lead|upper|determiner|apposed|	speaker-then-quote 11
best-lead|upper|determiner|apposition|	sentence-before -13	speaker-then-quote -12
best-lead|upper|determiner|direct|	quote-then-speaker 19	speaker-then-quote -10
best-lead|upper|determiner|judging|	quote-then-verb -16	speaker-then-quote -25
best-lead|upper|determiner|naked|	possessor -25
best-lead|upper|determiner|other|	quote-then-verb -17
best-lead|upper|determiner|saying|	quote-then-speaker 21	quote-then-verb -15	verb-then-speaker -14
best-lead|upper|determiner|shared|	quote-then-speaker -19
best-lead|upper|determiner|thinking|	speaker-then-quote 10
best-lead|upper|possessive|apposed|	speaker-then-quote -17
best-lead|upper|possessive|direct|	speaker-then-quote -24
best-lead|upper|possessive|judging|	speaker-then-quote 15
best-lead|upper|possessive|saying|	quote-then-speaker -40	speaker-then-quote -46
best-lead|upper|preposition|according|	according-to -15
best-lead|upper|preposition|apposed|	quote-then-speaker -7
best-lead|upper|preposition|apposition|	speaker-then-quote -7
best-lead|upper|preposition|direct|	speaker-then-quote -9
best-lead|upper|preposition|judging|	quote-then-speaker -24	quote-then-verb -10	speaker-then-quote 19
best-lead|upper|preposition|naked|	possessor 20	signature -8	topic -13	transcript -14
best-lead|upper|preposition|other|	quote-then-verb -10
best-lead|upper|preposition|relative|	speaker-then-quote -22
best-lead|upper|preposition|saying|	quote-then-verb -19	sentence-before 6	speaker-then-quote -29	verb-then-speaker -16
best-lead|upper|preposition|shared|	speaker-then-quote -21
best-lead|upper|preposition|thinking|	speaker-then-quote 21
best-lead|upper|pronoun|direct|	quote-then-speaker -17
best-lead|upper|quote|naked|	named-nearby -17	topic 8
best-lead|upper|quote|saying|	quote-then-speaker 28	sentence-after 11	sentence-before 29
best-lead|upper|start|according|	according-to -8
best-lead|upper|start|apposition|	quote-then-speaker -10	sentence-after 16
best-lead|upper|start|direct|	paragraph-before -6	quote-then-speaker 15	sentence-after 22
best-lead|upper|start|judging|	colon 20	quote-then-speaker 6	quote-then-verb 23
best-lead|upper|start|naked|	colon 26	named-before -12	named-nearby -7	topic 23	transcript 17
best-lead|upper|start|other|	quote-then-verb 9
best-lead|upper|start|saying|	colon 20	paragraph-before -9	quote-then-speaker 42	quote-then-verb 37	sentence-after 36
best-lead|upper|start|thinking|	quote-then-speaker -21	sentence-after 14
best-lead|upper|stop|according|	according-to 6
best-lead|upper|stop|apposed|	sentence-after 6
best-lead|upper|stop|apposition|	quote-then-speaker -14	sentence-before 18
best-lead|upper|stop|direct|	quote-then-speaker 31	sentence-after 17
best-lead|upper|stop|judging|	quote-then-verb -10	sentence-before 24
best-lead|upper|stop|naked|	named-before 13	named-nearby 17	topic 27
best-lead|upper|stop|other|	quote-then-verb 31
best-lead|upper|stop|relative|	sentence-before 23
best-lead|upper|stop|saying|	quote-then-speaker 21	quote-then-verb 16	sentence-after 34	sentence-before 27
best-lead|upper|stop|thinking|	sentence-before 21
best-lead|upper|subordinator|apposed|	sentence-after -18	speaker-then-quote -17
best-lead|upper|subordinator|apposition|	speaker-then-quote -6
best-lead|upper|subordinator|direct|	speaker-then-quote 19
best-lead|upper|subordinator|judging|	speaker-then-quote 32
best-lead|upper|subordinator|naked|	named-nearby -11	possessor -23
best-lead|upper|subordinator|relative|	speaker-then-quote -17
best-lead|upper|subordinator|saying|	sentence-before -11	speaker-then-quote -22	verb-then-speaker -24
best-lead|upper|that|naked|	possessor -20
best-lead|upper|that|saying|	speaker-then-quote 28
best-lead|upper|verb-judging|apposed|	speaker-then-quote -11
best-lead|upper|verb-judging|direct|	speaker-then-quote -15
best-lead|upper|verb-judging|judging|	quote-then-speaker -10	speaker-then-quote -6
best-lead|upper|verb-judging|naked|	named-nearby -28	possessor -16
best-lead|upper|verb-judging|saying|	quote-then-speaker -21	speaker-then-quote -29	verb-then-speaker -6
best-lead|upper|verb-saying|according|	according-to -6
best-lead|upper|verb-saying|apposition|	speaker-then-quote -19
best-lead|upper|verb-saying|judging|	quote-then-verb -17
best-lead|upper|verb-saying|naked|	topic -7
best-lead|upper|verb-saying|saying|	quote-then-verb -13	sentence-after -22	sentence-before -15	speaker-then-quote -12
best-lead|upper|verb-thinking|judging|	speaker-then-quote -17
best-lead|upper|verb-thinking|thinking|	speaker-then-quote 8
best-lead|upper|word|apposed|	quote-then-speaker -21	speaker-then-quote 10
best-lead|upper|word|apposition|	speaker-then-quote -9
best-lead|upper|word|direct|	speaker-then-quote -9
best-lead|upper|word|judging|	quote-then-speaker -12
best-lead|upper|word|naked|	named-nearby -6
best-lead|upper|word|other|	quote-then-verb 8
best-lead|upper|word|saying|	quote-then-speaker -10	quote-then-verb -38	sentence-before -29	speaker-then-quote -18	verb-then-speaker -17
best-lead|upper|word|thinking|	quote-then-speaker -23
best-lead|upper|–|naked|	named-nearby -11
best-lead|upper|–|saying|	quote-then-verb 13
best-lead|upper|—|apposed|	quote-then-speaker -13
best-lead|upper|—|direct|	sentence-after 9
best-lead|upper|—|saying|	quote-then-verb 9	sentence-before 6
best-lead|upper|’|naked|	possessor -6
best-lead|upper|•|judging|	quote-then-verb 8
best-lemma|	accusare 17	accuse 11	accuser 14	aceitar 11	achar -11	achten 14	acknowledge 32	aclarar 18	acusar 18	adelantar -16	adiantar 12	admettre 15	admitir 21	advertir -7	advise -7	affermare -11	affirm 24	affirmer 8	aggiungere 15	agree 14	ajouter -13	alarmer 7	alegar 9	allege 21	ameaçar 16	amuser 10	annoncer -20	announce 29	annunciare 18	answer -17	antwoorden 11	antworten 13	anunciar -11	apelar 13	aplaudir 15	apostillar 7	appeler 15	appen 19	apuntar 15	arguir 9	argumentar -6	asegurar 23	ask 14	assail 17	assegurar 18	assert 13	assure 23	assurer 23	atestar 17	atirar 11	attaccare 13	attribute -18	augurare 10	auspicare 18	avaliar 15	avertir 20	avisar 15	avvertire 25	back -20	befinden 6	befürchten 16	behaupten 6	bekennen 15	beloven 10	bemängeln 11	benadrukken 12	berichten -8	beslissen 18	bestätigen -29	beteuern -8	betonen -7	bevestigen -21	beweren 7	bill -17	blaguer 13	blame 25	blast 13	blijven -6	boast 28	bocciare -10	brand 16	brincar 6	bromear 8	brommen 7	brummen 15	calificar 21	call 44	caution 19	celebrar 10	celebrate -22	challenge 22	chamar -9	chant 14	characterize 18	chiamare -16	chide 13	chiedere -14	chiosare 10	citeren 17	claim 54	classificar 10	comentar 8	commenter 7	compare -39	complain 32	completar 10	concede -17	conclude 29	concluir 12	conclure 13	condemn 17	confermare -13	confessar -12	confessare 6	confidare 15	confier 12	confirm 29	confirmar 22	confirmer -12	congratulate 29	considerar 17	constateren 7	contend 16	contestar 7	contestare -8	contester 16	continue 24	correct -7	counter 36	crier 19	criticar 6	criticize 25	deadpan 18	decir -9	declarar -6	declare 39	decry 19	defend 22	definir 7	deliver 21	demand -6	demandar 8	demander 14	denounce 27	denunciar 10	deny -9	desabafar 14	descartar 19	describe 8	deslizar 12	detallar 16	dichiarare -6	difundir 14	disagree 20	disclose -24	discordar 6	discrepar 10	dismiss 17	disparar -15	divulgar 9	dizer 24	domandare -8	duiden 11	décrire 13	défendre 13	démentir 14	dénoncer 20	déplorer 11	détailler 10	echo 25	elaborate 13	email 24	emphasize 20	endorse 24	engager -17	enquérir 14	ergänzen 21	erkennen 12	erklären 9	erwidern 18	erzählen 6	esclaffer 8	escrever 14	esprimere 8	estimer 25	exclaim 14	exclamer 6	exiger -12	exigir 16	expect 27	explain 25	explicar -11	expresar -7	express 26	exprimer 16	falar 11	felicitar 9	figurer 10	filosofar 7	filosoferen 7	find -18	finden 13	fire -6	fluisteren 12	flüstern 9	foeteren 9	fordern 11	forecast 19	formulieren 10	fragen 9	frisar 7	frohlocken 6	fulmineren 7	fume 23	fustiger 13	féliciter 29	garantire 21	gestehen 7	geven 23	giudicare 15	giurare 13	glimlachen 7	glisser 12	glunderen 8	gracejar 10	grappen 18	greet 22	gridare 7	gritar 6	grumble 20	hablar 20	hail 26	halten 15	hate -16	heißen -17	herinneren 10	heten -9	hopen 7	houden 11	hurler 12	indicar 20	indicate 17	indiquer 23	informar 16	informeren 13	insistere 17	intend 28	interroger 9	interrompere 12	interrumpir 7	intimare 8	intone 21	introduce -35	invitare -9	invocare -14	invoquer -21	ironiser 7	ironizar 9	issue 6	jubiler 8	jurar 7	justifier 15	kaatsen 7	klagen -8	klinken 14	know -10	kommentieren 10	kritisieren -12	kündigen 20	label -19	lachen 14	lament -7	lamentar 19	lancer 11	laten -11	laugh 28	learn -7	leggen 9	lehnen -6	lembrar 7	ler 9	like 22	limitar 19	lire -8	list -41	loben 13	lodare 13	luiden 16	lâcher 12	mahnen 16	mailen 7	maintenir 11	mandar 13	manifestar -9	manter -13	marrer 7	mean 8	meinen -13	melden 8	menen 6	message -21	mijmeren 6	mock 26	mompelen 6	monieren 7	monkelen 8	motivare 6	murmeln 11	murmur 29	murmurer 16	muse 21	mutter 14	name -48	negar 22	negare 11	noemen 25	none -8	noter 7	nuanceren 7	object -15	observe -17	offer -36	oordelen 6	opinar 22	ordenar 8	parlare 30	parler 33	pedir 22	peinzen 18	perguntar 16	pester 9	philosopher 13	plaider -23	plaisanter 14	plaudire 12	plead -30	pledge 40	pleiten -17	point -14	ponderar 13	portray 34	post 30	praise 19	precisar 13	precisare 13	preciseren 10	predict 27	prefer -32	preguntar 10	prescrivere 12	present -12	prevedere 14	prever 11	prijzen 11	proclaim 22	proclamer 15	prometer -6	promettere 17	promettre 35	promise -6	propose 23	protest 10	protestar 6	protester 7	prétendre 13	prévenir -13	puntualizzare 10	qualifier 21	queixar -18	quejar -7	question 7	quip 13	quote -47	raccomandare 10	raccontare -9	raconter 11	rail 22	raise -26	rate -48	read -10	reageren 15	reagir 12	rebater 6	recall -14	recitare 20	reclamar 22	recognize 15	recommend -24	reconhecer 12	reconnaître 19	reconocer 16	record -15	recordar 20	recount 22	rectifier 22	recusar 8	redouter 9	refuser -16	regretter -11	reiterate 16	rekenen 13	relatar 10	relativiser 23	remark 36	rematar 11	remind -8	repeat -7	replicar 16	replicare 17	reply 16	reponer 7	report -7	reprendre 17	respond 37	responder 11	retort 19	retrucar 12	reveal -29	revelar 19	riassumere 20	ribattere 22	ricordare 7	rigoler 10	ringraziare 24	ripetere 10	rir 7	rispondere 9	rivelare -14	roar 18	roepen 17	rogar 11	rufen 12	rule -6	räumen 15	réagir 19	réclamer -7	répondre 30	répéter 13	résumer 16	rétorquer 10	saber -10	sagen 29	saluer 24	salutare 11	sapere 28	say 17	scandire 14	schamperen 7	scherzen 6	schreiben 17	scold -7	scommettere 6	scrivere 33	seufzen 6	señalar 10	sfogare 7	shoot -23	show -15	sigh 17	sign 20	sing -16	sintetizar 12	sintetizzare 6	slam 8	snap 14	soltar 8	sommen 12	sorrir 8	sostener 23	sostenere -13	sottolineare 7	souffler 18	souhaiter 6	souligner 8	sourire 11	soutenir 13	souvenir 15	speak 11	spotten 6	sprechen 21	spreken 30	state 30	stehen 13	stress 23	sublinhar 9	submit 14	subrayar 6	sugerir 12	suggerire -14	suggest 33	support 21	suspirar 8	sustentar 11	tachar 17	tagliare 12	talk 19	teilen -18	tell 6	temere 11	text -17	thank 25	think 25	tildar 10	title -32	traiter 14	trancher 15	try 7	tuonare 6	tweet 19	twittare 9	urge 35	urlare 10	urteilen 10	use -47	valorar 18	vanter 16	vatten 12	vent 18	ver 17	verklaren -8	verlauten 16	verraten 18	versichern -12	versprechen 6	vertellen 7	verweisen -8	verwerpen 6	verwijten 12	view -19	vinden -6	voegen 21	voir 31	vote -18	vouloir -14	vow 38	waarschuwen 7	wail 19	warn -15	warnen 10	weisen -10	welcome 16	werben 12	werfen -16	whisper 25	wijzen 9	wonder 16	write -11	yell 21	zanjar 10	zeggen 19	zeigen 23	zien 11	zitieren 10	zweren 9	äußern 7	écrire 22	évoquer 35
best-lemma|accusare|speaker-then-quote|	2-4 15
best-lemma|accuser|speaker-then-quote|	1 14
best-lemma|accuse|speaker-then-quote|	0 19	1 -21	2-4 8	5-10 34
best-lemma|aceitar|speaker-then-quote|	0 11
best-lemma|achar|speaker-then-quote|	5-10 -11
best-lemma|achten|speaker-then-quote|	2-4 14
best-lemma|acknowledge|speaker-then-quote|	2-4 21	5-10 17	far 18
best-lemma|aclarar|quote-then-verb|	1 7
best-lemma|aclarar|verb-then-speaker|	1 13	2-4 10
best-lemma|acusar|speaker-then-quote|	2-4 11	5-10 16
best-lemma|add|paragraph-before|	far -10
best-lemma|add|quote-then-speaker|	0 35
best-lemma|add|quote-then-verb|	0 21
best-lemma|add|sentence-before|	1 24	5-10 13
best-lemma|add|speaker-then-quote|	1 23	2-4 16	5-10 -6	far -16
best-lemma|adelantar|speaker-then-quote|	5-10 -16
best-lemma|adiantar|sentence-before|	far 12
best-lemma|adiantar|speaker-then-quote|	2-4 9
best-lemma|admettre|speaker-then-quote|	0 15
best-lemma|admitir|quote-then-verb|	1 8
best-lemma|admitir|speaker-then-quote|	1 10	5-10 21
best-lemma|admit|quote-then-speaker|	0 12
best-lemma|admit|quote-then-verb|	0 -13
best-lemma|admit|speaker-then-quote|	1 15
best-lemma|advertir|sentence-before|	5-10 -9	far -10
best-lemma|advertir|speaker-then-quote|	5-10 25
best-lemma|advise|quote-then-speaker|	0 20
best-lemma|advise|quote-then-verb|	0 19
best-lemma|advise|speaker-then-quote|	2-4 -11
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affermare|speaker-then-quote|	far -13
best-lemma|affirmer|speaker-then-quote|	1 10	far 18
best-lemma|affirm|speaker-then-quote|	far 19
best-lemma|afirmar|quote-then-verb|	1 8
best-lemma|afirmar|speaker-then-quote|	5-10 15
best-lemma|aggiungere|quote-then-speaker|	-10 9
best-lemma|aggiungere|speaker-then-quote|	1 25	2-4 12	5-10 17
best-lemma|aggiungere|verb-then-speaker|	1 6
best-lemma|agree|sentence-before|	1 14	5-10 -11
best-lemma|agree|speaker-then-quote|	0 22	2-4 23	5-10 21	far -9
best-lemma|ajouter|quote-then-speaker|	2-4 16
best-lemma|ajouter|quote-then-verb|	1 17
best-lemma|ajouter|speaker-then-quote|	2-4 -11	5-10 -15
best-lemma|alarmer|speaker-then-quote|	1 7
best-lemma|alegar|speaker-then-quote|	2-4 9
best-lemma|allow|quote-then-speaker|	0 16
best-lemma|ameaçar|speaker-then-quote|	5-10 16
best-lemma|ammettere|quote-then-verb|	1 20
best-lemma|ammettere|speaker-then-quote|	0 13	1 6
best-lemma|ammettere|verb-then-speaker|	5-10 -6
best-lemma|amuser|quote-then-verb|	1 11
best-lemma|amuser|speaker-then-quote|	1 6
best-lemma|annoncer|speaker-then-quote|	5-10 -20	far 8
best-lemma|announce|quote-then-speaker|	0 15
best-lemma|announce|sentence-before|	5-10 20
best-lemma|announce|speaker-then-quote|	2-4 20
best-lemma|annunciare|sentence-before|	5-10 13
best-lemma|annunciare|speaker-then-quote|	0 14
best-lemma|answer|quote-then-speaker|	0 19
best-lemma|answer|speaker-then-quote|	0 -7	1 16	5-10 -24
best-lemma|anticipare|quote-then-verb|	1 6
best-lemma|anticipare|speaker-then-quote|	2-4 -8
best-lemma|anticipare|verb-then-speaker|	5-10 25
best-lemma|antwoorden|quote-then-verb|	1 11
best-lemma|antworten|speaker-then-quote|	1 8	2-4 17
best-lemma|anunciar|quote-then-verb|	5-10 -7
best-lemma|anunciar|sentence-before|	far 13
best-lemma|anunciar|speaker-then-quote|	5-10 -9
best-lemma|apelar|sentence-before|	5-10 11
best-lemma|apelar|speaker-then-quote|	5-10 13
best-lemma|aplaudir|speaker-then-quote|	1 15
best-lemma|apostillar|quote-then-verb|	1 7
best-lemma|appeler|sentence-before|	far 15
best-lemma|appeler|speaker-then-quote|	0 -14	2-4 14
best-lemma|appen|quote-then-verb|	1 19
best-lemma|apuntar|speaker-then-quote|	1 15
best-lemma|argue|paragraph-before|	far 17
best-lemma|argue|quote-then-speaker|	0 -22
best-lemma|argue|sentence-before|	far 24
best-lemma|argue|speaker-then-quote|	1 -10	2-4 26	5-10 14
best-lemma|arguir|speaker-then-quote|	2-4 9
best-lemma|argumentar|speaker-then-quote|	5-10 -6
best-lemma|asegurar|quote-then-verb|	1 13
best-lemma|asegurar|speaker-then-quote|	5-10 22
best-lemma|ask|paragraph-before|	far 18
best-lemma|ask|sentence-after|	0 28	1 17
best-lemma|ask|sentence-before|	1 14	5-10 22	far -13
best-lemma|ask|speaker-then-quote|	0 16	1 18	2-4 30	5-10 -31	far 19
best-lemma|assegurar|speaker-then-quote|	2-4 18
best-lemma|assicurare|quote-then-speaker|	1 8
best-lemma|assicurare|quote-then-verb|	1 12
best-lemma|assicurare|speaker-then-quote|	1 16	2-4 18	5-10 -18
best-lemma|assicurare|verb-then-speaker|	1 10	2-4 20
best-lemma|assurer|quote-then-verb|	1 11
best-lemma|assurer|speaker-then-quote|	2-4 17	5-10 21
best-lemma|assure|quote-then-speaker|	0 14
best-lemma|assure|speaker-then-quote|	5-10 14	far 18
best-lemma|atestar|speaker-then-quote|	0 10	2-4 14
best-lemma|atirar|verb-then-speaker|	2-4 13
best-lemma|attaccare|speaker-then-quote|	1 10
best-lemma|attribute|speaker-then-quote|	5-10 -18
best-lemma|augurare|speaker-then-quote|	0 10
best-lemma|auspicare|speaker-then-quote|	2-4 18
best-lemma|avaliar|speaker-then-quote|	2-4 13
best-lemma|avertir|speaker-then-quote|	5-10 19
best-lemma|avisar|quote-then-verb|	1 11
best-lemma|avisar|sentence-before|	5-10 6
best-lemma|avisar|speaker-then-quote|	2-4 7
best-lemma|avvertire|speaker-then-quote|	1 8
best-lemma|avvertire|verb-then-speaker|	1 11	2-4 20
best-lemma|back|quote-then-speaker|	0 -17
best-lemma|back|speaker-then-quote|	0 -29
best-lemma|befinden|quote-then-verb|	1 6
best-lemma|befürchten|speaker-then-quote|	0 16
best-lemma|bekennen|quote-then-verb|	1 16
best-lemma|bekennen|sentence-before|	5-10 6
best-lemma|believe|speaker-then-quote|	5-10 -12
best-lemma|beloven|verb-then-speaker|	2-4 10
best-lemma|bemängeln|speaker-then-quote|	0 10	5-10 7
best-lemma|benadrukken|quote-then-verb|	1 12
best-lemma|berichten|quote-then-speaker|	5-10 -9
best-lemma|berichten|quote-then-verb|	1 8
best-lemma|beslissen|quote-then-verb|	1 18
best-lemma|bestätigen|speaker-then-quote|	1 -20	2-4 -12	far -8
best-lemma|beteuern|quote-then-verb|	1 13	2-4 -9
best-lemma|betonen|quote-then-verb|	1 13	2-4 -13
best-lemma|bevestigen|sentence-after|	0 14
best-lemma|bevestigen|speaker-then-quote|	2-4 -17	5-10 -11
best-lemma|beweren|quote-then-verb|	1 7
best-lemma|bill|speaker-then-quote|	1 -16	2-4 -11
best-lemma|blaguer|quote-then-verb|	1 13
best-lemma|blame|speaker-then-quote|	0 30	2-4 19
best-lemma|blijven|quote-then-speaker|	0 -6
best-lemma|blijven|speaker-then-quote|	0 13
best-lemma|boast|speaker-then-quote|	5-10 22
best-lemma|bocciare|speaker-then-quote|	0 -10
best-lemma|brand|speaker-then-quote|	5-10 16
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|bromear|quote-then-verb|	1 8
best-lemma|brommen|quote-then-verb|	1 7
best-lemma|brummen|quote-then-verb|	1 15
best-lemma|calificar|speaker-then-quote|	1 13	2-4 12	far 12
best-lemma|call|paragraph-before|	far 28
best-lemma|call|quote-then-speaker|	0 31
best-lemma|call|sentence-before|	far -15
best-lemma|call|speaker-then-quote|	1 23	2-4 51	5-10 29
best-lemma|caution|speaker-then-quote|	2-4 12
best-lemma|celebrar|quote-then-verb|	1 10
best-lemma|celebrate|speaker-then-quote|	2-4 -22
best-lemma|challenge|quote-then-verb|	1 -21
best-lemma|challenge|speaker-then-quote|	5-10 21
best-lemma|chamar|speaker-then-quote|	0 -14	2-4 10
best-lemma|chant|quote-then-speaker|	0 21
best-lemma|chant|speaker-then-quote|	0 23	1 -10	2-4 17
best-lemma|chiamare|quote-then-verb|	5-10 8
best-lemma|chiamare|speaker-then-quote|	0 -12	2-4 -13	far 11
best-lemma|chiedere|quote-then-verb|	1 7
best-lemma|chiedere|sentence-before|	1 16	far -8
best-lemma|chiedere|speaker-then-quote|	0 15	5-10 -18
best-lemma|chiosare|quote-then-verb|	2-4 10
best-lemma|citeren|speaker-then-quote|	2-4 17
best-lemma|cite|quote-then-speaker|	-8 -12
best-lemma|cite|speaker-then-quote|	0 19	5-10 -17
best-lemma|claim|quote-then-speaker|	0 13
best-lemma|claim|sentence-before|	5-10 12
best-lemma|claim|speaker-then-quote|	2-4 31	5-10 25	far 19
best-lemma|classificar|speaker-then-quote|	2-4 10
best-lemma|comentar|quote-then-verb|	1 6
best-lemma|comentar|sentence-before|	2-4 13
best-lemma|commenter|quote-then-verb|	1 7
best-lemma|comment|speaker-then-quote|	1 20	far -14
best-lemma|compare|speaker-then-quote|	1 -24	2-4 -27
best-lemma|complain|quote-then-verb|	0 12
best-lemma|complain|speaker-then-quote|	2-4 23	5-10 16
best-lemma|completar|quote-then-verb|	1 10
best-lemma|concede|quote-then-speaker|	0 20
best-lemma|concede|quote-then-verb|	0 15
best-lemma|concede|speaker-then-quote|	1 18	2-4 -24
best-lemma|conclude|quote-then-speaker|	0 14
best-lemma|conclude|sentence-before|	1 15
best-lemma|conclude|speaker-then-quote|	1 21	5-10 19
best-lemma|concluir|speaker-then-quote|	5-10 12
best-lemma|conclure|quote-then-verb|	1 15
best-lemma|conclure|speaker-then-quote|	1 6
best-lemma|confermare|speaker-then-quote|	2-4 -13	5-10 6
best-lemma|confessare|speaker-then-quote|	1 6
best-lemma|confessar|sentence-before|	5-10 -12
best-lemma|confidare|quote-then-verb|	1 6
best-lemma|confidare|speaker-then-quote|	2-4 16
best-lemma|confier|quote-then-verb|	1 12
best-lemma|confier|speaker-then-quote|	5-10 6
best-lemma|confier|verb-then-speaker|	1 7
best-lemma|confirmar|paragraph-before|	far 13
best-lemma|confirmar|speaker-then-quote|	2-4 18	far 6
best-lemma|confirmer|speaker-then-quote|	far -12
best-lemma|confirm|quote-then-speaker|	-5 -14
best-lemma|confirm|speaker-then-quote|	1 16	5-10 29
best-lemma|congratulate|speaker-then-quote|	2-4 26	5-10 10
best-lemma|considerar|speaker-then-quote|	2-4 14	5-10 8	far 10
best-lemma|constateren|quote-then-verb|	1 14
best-lemma|contar|paragraph-before|	far 7
best-lemma|contar|quote-then-speaker|	-14 6
best-lemma|contar|sentence-before|	5-10 -11
best-lemma|contar|speaker-then-quote|	1 7
best-lemma|contar|verb-then-speaker|	5-10 -7
best-lemma|contend|quote-then-speaker|	0 14
best-lemma|contestare|speaker-then-quote|	2-4 -11	5-10 12
best-lemma|contestar|quote-then-verb|	1 7
best-lemma|contestar|speaker-then-quote|	2-4 8
best-lemma|contester|sentence-before|	2-4 16
best-lemma|continue|paragraph-before|	far 14
best-lemma|continue|quote-then-speaker|	0 26
best-lemma|continue|sentence-before|	1 13
best-lemma|continue|speaker-then-quote|	2-4 18	5-10 18	far 18
best-lemma|correct|sentence-before|	2-4 16
best-lemma|correct|speaker-then-quote|	2-4 -19
best-lemma|counter|quote-then-speaker|	0 14
best-lemma|counter|quote-then-verb|	0 13
best-lemma|counter|speaker-then-quote|	1 17	2-4 27
best-lemma|crier|speaker-then-quote|	1 19
best-lemma|criticar|quote-then-verb|	1 6
best-lemma|criticise|speaker-then-quote|	0 18	2-4 -15
best-lemma|deadpan|quote-then-speaker|	0 16
best-lemma|deadpan|sentence-before|	1 14
best-lemma|decir|quote-then-speaker|	-5 -10	5-10 -6
best-lemma|decir|quote-then-verb|	1 6
best-lemma|decir|sentence-before|	5-10 16
best-lemma|decir|speaker-then-quote|	1 16	5-10 16	far 6
best-lemma|decir|verb-then-speaker|	5-10 -8	far 17
best-lemma|declarar|quote-then-verb|	1 9
best-lemma|declarar|speaker-then-quote|	0 20	2-4 19	5-10 -16
best-lemma|declare|quote-then-speaker|	0 10
best-lemma|declare|quote-then-verb|	0 15
best-lemma|declare|sentence-before|	1 9
best-lemma|declare|speaker-then-quote|	0 21	1 15	2-4 7	5-10 15
best-lemma|defend|speaker-then-quote|	5-10 17
best-lemma|definire|speaker-then-quote|	0 -11	2-4 15	5-10 14
best-lemma|definir|quote-then-verb|	1 7
best-lemma|deliver|speaker-then-quote|	2-4 19
best-lemma|demandar|speaker-then-quote|	5-10 8
best-lemma|demander|sentence-before|	1 8
best-lemma|demander|speaker-then-quote|	1 8	2-4 12
best-lemma|denounce|speaker-then-quote|	2-4 21
best-lemma|denunciar|quote-then-verb|	1 10
best-lemma|deny|sentence-after|	0 -13
best-lemma|deny|sentence-before|	far 28
best-lemma|deny|speaker-then-quote|	2-4 -22
best-lemma|desabafar|quote-then-verb|	1 14
best-lemma|descartar|speaker-then-quote|	5-10 19
best-lemma|describe|quote-then-speaker|	2-4 -16
best-lemma|describe|speaker-then-quote|	1 33	2-4 14	5-10 -7
best-lemma|deslizar|speaker-then-quote|	2-4 12
best-lemma|detallar|speaker-then-quote|	far 16
best-lemma|dichiarare|speaker-then-quote|	0 7
best-lemma|dichiarare|verb-then-speaker|	2-4 -8
best-lemma|difundir|speaker-then-quote|	far 14
best-lemma|dire|quote-then-speaker|	2-4 22
best-lemma|dire|quote-then-verb|	1 33
best-lemma|dire|sentence-after|	5-10 12
best-lemma|dire|sentence-before|	5-10 17
best-lemma|dire|speaker-then-quote|	0 -11	1 16	2-4 6
best-lemma|dire|verb-then-speaker|	5-10 -10
best-lemma|disagree|speaker-then-quote|	2-4 20
best-lemma|disclose|speaker-then-quote|	2-4 -21	5-10 -8
best-lemma|discordar|sentence-before|	1 6
best-lemma|discrepar|speaker-then-quote|	2-4 10
best-lemma|dismiss|speaker-then-quote|	2-4 11	5-10 21
best-lemma|disparar|speaker-then-quote|	1 -15
best-lemma|divulgar|speaker-then-quote|	far 9
best-lemma|dizer|quote-then-speaker|	0 -11
best-lemma|dizer|quote-then-verb|	1 6
best-lemma|dizer|speaker-then-quote|	2-4 30	5-10 12
best-lemma|dizer|verb-then-speaker|	5-10 9
best-lemma|domandare|speaker-then-quote|	0 10	2-4 -12
best-lemma|dub|speaker-then-quote|	0 -6
best-lemma|duiden|quote-then-verb|	1 11
best-lemma|décrire|speaker-then-quote|	5-10 13
best-lemma|défendre|speaker-then-quote|	2-4 13
best-lemma|démentir|sentence-after|	5-10 10
best-lemma|démentir|speaker-then-quote|	2-4 15
best-lemma|dénoncer|speaker-then-quote|	1 17	2-4 20
best-lemma|déplorer|speaker-then-quote|	2-4 11
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|email|speaker-then-quote|	5-10 28
best-lemma|emphasize|speaker-then-quote|	2-4 17
best-lemma|engager|speaker-then-quote|	5-10 -17
best-lemma|enquérir|sentence-before|	5-10 13
best-lemma|ergänzen|quote-then-speaker|	2-4 12
best-lemma|ergänzen|verb-then-speaker|	5-10 13
best-lemma|erkennen|quote-then-verb|	1 7
best-lemma|erkennen|speaker-then-quote|	2-4 12
best-lemma|erklären|quote-then-verb|	1 17	2-4 6
best-lemma|erklären|speaker-then-quote|	5-10 17
best-lemma|erwidern|quote-then-verb|	1 18
best-lemma|erzählen|quote-then-verb|	1 6
best-lemma|erzählen|sentence-before|	far 6
best-lemma|erzählen|verb-then-speaker|	5-10 6
best-lemma|esclaffer|quote-then-verb|	1 8
best-lemma|escrever|quote-then-verb|	1 6
best-lemma|escrever|speaker-then-quote|	2-4 12
best-lemma|esprimere|speaker-then-quote|	0 8
best-lemma|estimer|speaker-then-quote|	5-10 24	far 9
best-lemma|exclamer|quote-then-verb|	1 6
best-lemma|exiger|speaker-then-quote|	0 9	2-4 -12
best-lemma|exigir|sentence-before|	far 7
best-lemma|exigir|speaker-then-quote|	0 14
best-lemma|expect|speaker-then-quote|	0 11
best-lemma|explain|quote-then-speaker|	0 27	2-4 -17
best-lemma|explain|quote-then-verb|	0 12
best-lemma|explain|sentence-before|	1 20	5-10 24
best-lemma|explain|speaker-then-quote|	1 18	2-4 25	far 15
best-lemma|explain|verb-then-speaker|	1 12
best-lemma|explicar|quote-then-verb|	1 6
best-lemma|explicar|speaker-then-quote|	5-10 -14
best-lemma|expresar|speaker-then-quote|	5-10 -9
best-lemma|express|speaker-then-quote|	0 21	2-4 24	far 21
best-lemma|exprimer|speaker-then-quote|	far 16
best-lemma|faire_valoir|quote-then-speaker|	2-4 12
best-lemma|faire_valoir|quote-then-verb|	1 7
best-lemma|faire_valoir|speaker-then-quote|	2-4 -14
best-lemma|faire_valoir|verb-then-speaker|	2-4 18
best-lemma|falar|quote-then-speaker|	5-10 -6
best-lemma|falar|sentence-before|	far -8
best-lemma|falar|speaker-then-quote|	1 29
best-lemma|felicitar|sentence-before|	2-4 8	far 9
best-lemma|figurer|speaker-then-quote|	2-4 10
best-lemma|filosofar|quote-then-verb|	1 7
best-lemma|filosoferen|quote-then-verb|	1 7
best-lemma|finden|quote-then-verb|	1 9
best-lemma|finden|speaker-then-quote|	2-4 17	5-10 -9
best-lemma|find|quote-then-speaker|	5-10 -18
best-lemma|find|quote-then-verb|	5-10 -13
best-lemma|find|sentence-before|	5-10 -11
best-lemma|find|speaker-then-quote|	2-4 -20	far -13
best-lemma|fluisteren|quote-then-verb|	1 12
best-lemma|fluisteren|speaker-then-quote|	2-4 9
best-lemma|flüstern|quote-then-verb|	1 9
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|fordern|verb-then-speaker|	1 10
best-lemma|forecast|speaker-then-quote|	5-10 19
best-lemma|formulieren|speaker-then-quote|	2-4 10
best-lemma|fragen|speaker-then-quote|	2-4 7
best-lemma|frisar|quote-then-verb|	1 7
best-lemma|frohlocken|speaker-then-quote|	1 6
best-lemma|fulmineren|quote-then-verb|	1 7
best-lemma|fume|quote-then-speaker|	0 9
best-lemma|fume|sentence-before|	1 14
best-lemma|fume|speaker-then-quote|	2-4 19
best-lemma|fustiger|speaker-then-quote|	2-4 13
best-lemma|féliciter|speaker-then-quote|	2-4 26	5-10 12
best-lemma|garantire|speaker-then-quote|	2-4 21
best-lemma|garantir|speaker-then-quote|	2-4 -6	5-10 21	far 15
best-lemma|geben|quote-then-verb|	1 10
best-lemma|geben|verb-then-speaker|	2-4 -7	5-10 6
best-lemma|gestehen|quote-then-verb|	1 7
best-lemma|geven|paragraph-before|	far 13
best-lemma|geven|quote-then-verb|	1 20
best-lemma|geven|speaker-then-quote|	5-10 9
best-lemma|giudicare|speaker-then-quote|	2-4 15
best-lemma|giurare|quote-then-verb|	1 9
best-lemma|giurare|speaker-then-quote|	2-4 10
best-lemma|giurare|verb-then-speaker|	1 10
best-lemma|glimlachen|quote-then-verb|	1 7
best-lemma|glisser|quote-then-speaker|	2-4 12
best-lemma|glunderen|quote-then-verb|	1 8
best-lemma|gracejar|quote-then-verb|	1 9
best-lemma|gracejar|verb-then-speaker|	5-10 9
best-lemma|grappen|quote-then-verb|	1 18
best-lemma|greet|speaker-then-quote|	0 -18	2-4 25
best-lemma|gridare|sentence-before|	5-10 11
best-lemma|gridare|speaker-then-quote|	1 7
best-lemma|gritar|speaker-then-quote|	2-4 6
best-lemma|grumble|quote-then-speaker|	0 20
best-lemma|hablar|speaker-then-quote|	1 17	2-4 13
best-lemma|hail|speaker-then-quote|	0 23
best-lemma|halten|quote-then-verb|	1 13
best-lemma|halten|speaker-then-quote|	2-4 11
best-lemma|hate|speaker-then-quote|	far -16
best-lemma|hear|quote-then-speaker|	0 20	1 25
best-lemma|hear|speaker-then-quote|	0 12	1 -15	far -10
best-lemma|heißen|speaker-then-quote|	0 -15	2-4 8	5-10 13
best-lemma|heißen|verb-then-speaker|	2-4 -9	far 10
best-lemma|herinneren|quote-then-verb|	1 10
best-lemma|heten|quote-then-verb|	2-4 18
best-lemma|heten|speaker-then-quote|	0 -10
best-lemma|hit|speaker-then-quote|	2-4 21	5-10 -18
best-lemma|hold|quote-then-speaker|	1 -14
best-lemma|hold|sentence-before|	far 8
best-lemma|hold|speaker-then-quote|	5-10 13	far -16
best-lemma|hopen|speaker-then-quote|	5-10 7
best-lemma|hope|speaker-then-quote|	0 -19
best-lemma|houden|quote-then-verb|	1 9
best-lemma|houden|speaker-then-quote|	2-4 6	5-10 9
best-lemma|hurler|speaker-then-quote|	2-4 12
best-lemma|indicar|speaker-then-quote|	5-10 9	far 19
best-lemma|indicate|speaker-then-quote|	5-10 17
best-lemma|indiquer|speaker-then-quote|	0 16	2-4 12
best-lemma|indiquer|verb-then-speaker|	5-10 13
best-lemma|informar|speaker-then-quote|	far 13
best-lemma|informar|verb-then-speaker|	5-10 10
best-lemma|informeren|paragraph-before|	far 13
best-lemma|informeren|quote-then-verb|	1 6
best-lemma|insistere|paragraph-before|	far 14
best-lemma|insistere|sentence-after|	1 10
best-lemma|insist|speaker-then-quote|	2-4 28	5-10 -9
best-lemma|interject|speaker-then-quote|	1 19
best-lemma|interroger|quote-then-verb|	1 9
best-lemma|interrompere|quote-then-verb|	1 12
best-lemma|interrompere|verb-then-speaker|	1 9
best-lemma|interrumpir|speaker-then-quote|	1 7
best-lemma|intimare|quote-then-verb|	1 8
best-lemma|intone|quote-then-speaker|	0 21
best-lemma|introduce|quote-then-speaker|	-1 -14
best-lemma|introduce|speaker-then-quote|	2-4 -22	far -21
best-lemma|invitare|speaker-then-quote|	2-4 -9
best-lemma|invocare|speaker-then-quote|	1 -14
best-lemma|invoquer|speaker-then-quote|	1 -21
best-lemma|ironiser|quote-then-verb|	1 6
best-lemma|ironiser|speaker-then-quote|	1 7
best-lemma|ironizar|speaker-then-quote|	1 6	2-4 8
best-lemma|issue|speaker-then-quote|	1 -17	5-10 32	far 21
best-lemma|joke|quote-then-speaker|	0 16	2-4 12
best-lemma|joke|quote-then-verb|	0 23	1 19
best-lemma|joke|speaker-then-quote|	1 21	2-4 -15	5-10 21
best-lemma|jubiler|quote-then-verb|	1 8
best-lemma|juger|quote-then-verb|	1 11
best-lemma|juger|speaker-then-quote|	0 17
best-lemma|juger|verb-then-speaker|	1 -11
best-lemma|jurar|quote-then-verb|	1 7
best-lemma|justificar|sentence-before|	far 6
best-lemma|justifier|quote-then-speaker|	2-4 15
best-lemma|kaatsen|quote-then-verb|	1 7
best-lemma|klagen|verb-then-speaker|	5-10 -8
best-lemma|klinken|speaker-then-quote|	2-4 6
best-lemma|klinken|verb-then-speaker|	5-10 15
best-lemma|know|quote-then-speaker|	0 16
best-lemma|know|speaker-then-quote|	2-4 -18
best-lemma|kommentieren|speaker-then-quote|	2-4 12
best-lemma|kritisieren|quote-then-verb|	5-10 -12
best-lemma|kündigen|speaker-then-quote|	2-4 17
best-lemma|label|speaker-then-quote|	0 -24	2-4 -15
best-lemma|lachen|quote-then-verb|	1 9
best-lemma|lachen|sentence-after|	0 7
best-lemma|lachen|speaker-then-quote|	5-10 9
best-lemma|lamentar|quote-then-verb|	1 6
best-lemma|lamentar|speaker-then-quote|	5-10 16
best-lemma|lament|speaker-then-quote|	0 -22	1 21	2-4 -11	5-10 16
best-lemma|lancer|quote-then-verb|	1 11
best-lemma|lassen|quote-then-verb|	2-4 12
best-lemma|lassen|speaker-then-quote|	0 -18	5-10 17
best-lemma|lassen|verb-then-speaker|	5-10 8
best-lemma|laten|quote-then-verb|	1 21	2-4 7
best-lemma|laten|speaker-then-quote|	2-4 17	5-10 -9
best-lemma|laugh|paragraph-before|	far 15
best-lemma|laugh|quote-then-speaker|	0 21
best-lemma|laugh|quote-then-verb|	0 13
best-lemma|learn|quote-then-speaker|	5-10 -19
best-lemma|leggen|quote-then-verb|	1 10
best-lemma|lehnen|quote-then-verb|	0 -7
best-lemma|lehnen|verb-then-speaker|	2-4 12
best-lemma|lembrar|quote-then-verb|	1 7
best-lemma|lembrar|verb-then-speaker|	5-10 7
best-lemma|ler|quote-then-verb|	1 9
best-lemma|like|sentence-before|	2-4 18
best-lemma|like|speaker-then-quote|	0 8
best-lemma|limitar|speaker-then-quote|	5-10 19
best-lemma|lire|quote-then-speaker|	2-4 16	5-10 -13
best-lemma|lire|quote-then-verb|	1 27
best-lemma|lire|sentence-after|	5-10 17
best-lemma|lire|speaker-then-quote|	1 -8
best-lemma|list|quote-then-speaker|	0 -16
best-lemma|list|quote-then-verb|	1 -16
best-lemma|list|sentence-before|	5-10 -14
best-lemma|list|speaker-then-quote|	0 -20	1 -16	2-4 -16	5-10 -16
best-lemma|llamar|quote-then-verb|	1 8	far -7
best-lemma|llamar|speaker-then-quote|	1 11
best-lemma|loben|speaker-then-quote|	0 13	5-10 8
best-lemma|lodare|speaker-then-quote|	0 13
best-lemma|luiden|quote-then-verb|	1 16
best-lemma|lâcher|quote-then-verb|	1 17
best-lemma|lâcher|speaker-then-quote|	5-10 10
best-lemma|mahnen|quote-then-verb|	1 6
best-lemma|mahnen|sentence-before|	far 15
best-lemma|mailen|quote-then-verb|	1 7
best-lemma|maintenir|speaker-then-quote|	1 11
best-lemma|mandar|speaker-then-quote|	2-4 11	5-10 14
best-lemma|manifestar|quote-then-verb|	1 7
best-lemma|manifestar|speaker-then-quote|	0 -9
best-lemma|manter|speaker-then-quote|	5-10 -13
best-lemma|marrer|quote-then-verb|	1 6
best-lemma|mean|quote-then-speaker|	-12 19
best-lemma|meinen|quote-then-verb|	1 7
best-lemma|meinen|sentence-after|	0 11
best-lemma|meinen|speaker-then-quote|	0 -15	1 14
best-lemma|meinen|verb-then-speaker|	1 8
best-lemma|melden|quote-then-verb|	1 8
best-lemma|menen|quote-then-verb|	1 6
best-lemma|mention|quote-then-speaker|	0 -18
best-lemma|mention|speaker-then-quote|	5-10 -18
best-lemma|message|speaker-then-quote|	2-4 -15	5-10 -22
best-lemma|mijmeren|quote-then-verb|	1 6
best-lemma|mompelen|quote-then-verb|	1 6
best-lemma|monieren|quote-then-verb|	1 7
best-lemma|monkelen|quote-then-verb|	1 8
best-lemma|motivare|quote-then-verb|	1 6
best-lemma|murmeln|quote-then-verb|	1 11
best-lemma|murmeln|verb-then-speaker|	1 8
best-lemma|murmurer|quote-then-verb|	1 16
best-lemma|murmur|quote-then-speaker|	-7 10	0 14
best-lemma|murmur|speaker-then-quote|	0 22
best-lemma|muse|quote-then-speaker|	0 14
best-lemma|muse|sentence-before|	1 16
best-lemma|mutter|quote-then-speaker|	0 14
best-lemma|name|speaker-then-quote|	0 -36	1 -15	5-10 -36
best-lemma|negare|speaker-then-quote|	1 13
best-lemma|negare|verb-then-speaker|	1 8
best-lemma|negar|speaker-then-quote|	1 8	2-4 16	5-10 12
best-lemma|nennen|quote-then-verb|	0 -14
best-lemma|nennen|speaker-then-quote|	1 16	2-4 18
best-lemma|noemen|sentence-before|	far 22
best-lemma|noemen|speaker-then-quote|	1 7	2-4 19	5-10 11
best-lemma|none|according-to|	0 -24	1 22	5-10 22	far 31
best-lemma|none|colon|	1 9	2-4 15	far 18
best-lemma|none|named-before|	2-4 50
best-lemma|none|named-nearby|	0 -10	5-10 7	far 9
best-lemma|none|paragraph-before|	far -6
best-lemma|none|possessor|	0 -25	1 -25	5-10 10	far 27
best-lemma|none|quote-then-speaker|	-13 11	-14 10	-16 -12	-21 -19	-3 -23	-4 -17	-5 -20	-6 -20	-7 -9	-9 -22	0 -12	1 11	2-4 -15	5-10 -25	far -13
best-lemma|none|sentence-after|	0 19	1 25	2-4 -17	5-10 -19
best-lemma|none|sentence-before|	1 18	5-10 -21	far -19
best-lemma|none|signature|	1 -25
best-lemma|none|speaker-then-quote|	0 -30	1 -31	far 14
best-lemma|none|topic|	0 6	1 -11	2-4 -10	far 7
best-lemma|none|transcript|	0 -13
best-lemma|noter|quote-then-verb|	1 6
best-lemma|note|sentence-before|	1 16	far 14
best-lemma|note|speaker-then-quote|	1 -13	2-4 33	5-10 34	far 24
best-lemma|nuanceren|quote-then-verb|	1 7
best-lemma|object|sentence-before|	far 11
best-lemma|object|speaker-then-quote|	2-4 -18	5-10 -10
best-lemma|observe|quote-then-speaker|	0 22
best-lemma|observe|sentence-before|	1 18
best-lemma|observe|speaker-then-quote|	0 -22
best-lemma|offer|quote-then-speaker|	0 -8
best-lemma|offer|sentence-after|	2-4 -13
best-lemma|offer|speaker-then-quote|	2-4 -21	5-10 -25
best-lemma|oordelen|quote-then-verb|	1 7
best-lemma|opinar|speaker-then-quote|	2-4 11	5-10 21
best-lemma|ordenar|quote-then-verb|	1 8
best-lemma|parlare|speaker-then-quote|	1 30	2-4 16	5-10 9
best-lemma|parlare|verb-then-speaker|	1 12
best-lemma|parler|speaker-then-quote|	1 13	2-4 31
best-lemma|pedir|speaker-then-quote|	0 15	2-4 10	5-10 10
best-lemma|pedir|verb-then-speaker|	1 8	5-10 15
best-lemma|peinzen|quote-then-verb|	1 18
best-lemma|perguntar|speaker-then-quote|	0 10	5-10 12
best-lemma|pester|quote-then-verb|	1 9
best-lemma|pester|sentence-before|	far 6
best-lemma|philosopher|quote-then-speaker|	2-4 8
best-lemma|philosopher|quote-then-verb|	1 6
best-lemma|philosopher|sentence-before|	5-10 12
best-lemma|plaider|speaker-then-quote|	1 -11	2-4 -19
best-lemma|plaisanter|quote-then-speaker|	2-4 16
best-lemma|plan|speaker-then-quote|	far -12
best-lemma|plaudire|speaker-then-quote|	1 12
best-lemma|plead|quote-then-speaker|	-3 -19	0 15
best-lemma|plead|speaker-then-quote|	0 -22
best-lemma|pledge|speaker-then-quote|	0 19	1 12	2-4 14	5-10 21	far 26
best-lemma|pleiten|speaker-then-quote|	2-4 -9	5-10 -16
best-lemma|point|quote-then-speaker|	0 -8	5-10 -24
best-lemma|point|sentence-after|	0 18
best-lemma|point|speaker-then-quote|	2-4 16	far -7
best-lemma|ponderar|speaker-then-quote|	far 13
best-lemma|portray|speaker-then-quote|	5-10 25	far 16
best-lemma|postare|verb-then-speaker|	0 -8
best-lemma|post|quote-then-speaker|	0 20	1 23
best-lemma|post|quote-then-verb|	0 -19
best-lemma|post|sentence-before|	1 14
best-lemma|post|speaker-then-quote|	1 20	2-4 16	5-10 37	far 11
best-lemma|praise|speaker-then-quote|	0 19	1 29	2-4 12	5-10 -15	far 15
best-lemma|precisare|speaker-then-quote|	5-10 12
best-lemma|precisar|speaker-then-quote|	far 13
best-lemma|preciseren|verb-then-speaker|	1 10
best-lemma|predict|speaker-then-quote|	2-4 15
best-lemma|prefer|speaker-then-quote|	0 -21	2-4 -23
best-lemma|preguntar|quote-then-verb|	1 6
best-lemma|preguntar|speaker-then-quote|	1 9
best-lemma|prescrivere|speaker-then-quote|	2-4 12
best-lemma|present|speaker-then-quote|	2-4 -12
best-lemma|prevedere|speaker-then-quote|	5-10 14
best-lemma|prever|sentence-before|	far 11
best-lemma|prijzen|speaker-then-quote|	0 11
best-lemma|proclaim|speaker-then-quote|	5-10 15
best-lemma|proclamer|quote-then-verb|	1 15
best-lemma|prometer|quote-then-verb|	1 14	2-4 -10
best-lemma|prometer|sentence-before|	far 8
best-lemma|prometer|verb-then-speaker|	1 8
best-lemma|promettere|speaker-then-quote|	0 17
best-lemma|promettre|quote-then-speaker|	2-4 13
best-lemma|promettre|speaker-then-quote|	0 12	2-4 21	5-10 27
best-lemma|promettre|verb-then-speaker|	1 6
best-lemma|promise|quote-then-verb|	0 14
best-lemma|promise|speaker-then-quote|	1 22	2-4 -27	5-10 21	far 18
best-lemma|propose|speaker-then-quote|	far 11
best-lemma|protestar|quote-then-verb|	1 6
best-lemma|protester|speaker-then-quote|	1 7
best-lemma|protest|quote-then-speaker|	0 14
best-lemma|protest|sentence-before|	1 13
best-lemma|protest|speaker-then-quote|	5-10 18
best-lemma|prétendre|speaker-then-quote|	2-4 13
best-lemma|prévenir|quote-then-verb|	1 11
best-lemma|prévenir|speaker-then-quote|	2-4 -16
best-lemma|puntualizzare|quote-then-verb|	1 10
best-lemma|puntualizzare|verb-then-speaker|	1 14
best-lemma|qualifier|speaker-then-quote|	1 11	5-10 16
best-lemma|queixar|quote-then-verb|	1 14
best-lemma|queixar|sentence-before|	far 16
best-lemma|queixar|speaker-then-quote|	1 19	5-10 -18
best-lemma|quejar|speaker-then-quote|	2-4 15	5-10 -9
best-lemma|quip|quote-then-speaker|	0 11
best-lemma|quip|quote-then-verb|	0 12
best-lemma|quote|quote-then-speaker|	0 17
best-lemma|quote|speaker-then-quote|	2-4 -19	5-10 -30	far -24
best-lemma|raccomandare|speaker-then-quote|	1 10
best-lemma|raccontare|quote-then-verb|	1 16	5-10 -14
best-lemma|raconter|quote-then-verb|	1 10
best-lemma|raconter|sentence-before|	5-10 6
best-lemma|raconter|verb-then-speaker|	1 7
best-lemma|raise|speaker-then-quote|	5-10 -14
best-lemma|rappeler|sentence-after|	0 6
best-lemma|rappeler|speaker-then-quote|	2-4 -12	far 19
best-lemma|rate|quote-then-speaker|	-5 -14
best-lemma|rate|speaker-then-quote|	0 -13	1 -24	2-4 -30	5-10 -20
best-lemma|read|quote-then-speaker|	0 24
best-lemma|read|quote-then-verb|	0 18
best-lemma|read|sentence-before|	1 17
best-lemma|read|speaker-then-quote|	0 -32	2-4 11	5-10 16	far 29
best-lemma|reageren|quote-then-verb|	1 16
best-lemma|reageren|speaker-then-quote|	0 10	2-4 8
best-lemma|reagir|speaker-then-quote|	5-10 12
best-lemma|rebater|quote-then-verb|	1 6
best-lemma|recall|quote-then-speaker|	0 24
best-lemma|recall|quote-then-verb|	0 14
best-lemma|recall|sentence-before|	1 21	5-10 20
best-lemma|recall|speaker-then-quote|	1 19	2-4 -17	5-10 -22
best-lemma|recitare|quote-then-speaker|	-13 17
best-lemma|recitare|speaker-then-quote|	0 12
best-lemma|reclamar|speaker-then-quote|	1 22	5-10 8
best-lemma|recommend|quote-then-speaker|	-12 -13
best-lemma|recommend|speaker-then-quote|	5-10 -18
best-lemma|reconhecer|speaker-then-quote|	0 12	1 7
best-lemma|reconnaître|quote-then-verb|	1 13
best-lemma|reconnaître|speaker-then-quote|	0 16
best-lemma|reconocer|quote-then-verb|	1 7
best-lemma|reconocer|speaker-then-quote|	5-10 16
best-lemma|recordar|speaker-then-quote|	2-4 13	5-10 13	far 16
best-lemma|record|quote-then-verb|	0 -17
best-lemma|record|speaker-then-quote|	0 16
best-lemma|recount|quote-then-verb|	0 18
best-lemma|rectifier|quote-then-verb|	1 22
best-lemma|recusar|speaker-then-quote|	2-4 8
best-lemma|redouter|speaker-then-quote|	0 9
best-lemma|refer|speaker-then-quote|	2-4 9	5-10 -11	far 21
best-lemma|refuser|speaker-then-quote|	2-4 -16
best-lemma|regretter|quote-then-verb|	1 13
best-lemma|regretter|speaker-then-quote|	5-10 -13
best-lemma|reiterate|speaker-then-quote|	5-10 13
best-lemma|reject|quote-then-verb|	0 -15
best-lemma|reject|speaker-then-quote|	0 -17	1 19	5-10 18
best-lemma|rejeitar|quote-then-verb|	5-10 15
best-lemma|rejeitar|speaker-then-quote|	0 -9
best-lemma|rekenen|quote-then-verb|	1 10
best-lemma|rekenen|sentence-before|	far 12
best-lemma|relatar|quote-then-verb|	1 6
best-lemma|relatar|verb-then-speaker|	2-4 7
best-lemma|relativiser|speaker-then-quote|	1 23
best-lemma|remark|quote-then-speaker|	0 19
best-lemma|remark|quote-then-verb|	0 15
best-lemma|remark|speaker-then-quote|	5-10 26
best-lemma|rematar|quote-then-verb|	1 11
best-lemma|remind|quote-then-speaker|	-11 -10
best-lemma|remind|speaker-then-quote|	2-4 24	far -10
best-lemma|repeat|quote-then-speaker|	0 13
best-lemma|repeat|quote-then-verb|	0 17
best-lemma|repeat|sentence-before|	5-10 20
best-lemma|repeat|speaker-then-quote|	0 -19	2-4 21	5-10 -11	far -22
best-lemma|replicare|speaker-then-quote|	0 9	5-10 9
best-lemma|replicare|verb-then-speaker|	1 11
best-lemma|replicar|quote-then-verb|	1 10
best-lemma|replicar|speaker-then-quote|	5-10 15
best-lemma|reply|quote-then-speaker|	0 31	2-4 -25
best-lemma|reply|sentence-before|	1 22	2-4 19	far -19
best-lemma|reply|speaker-then-quote|	1 32	2-4 29	5-10 25
best-lemma|reponer|quote-then-verb|	1 7
best-lemma|report|quote-then-speaker|	0 26	1 24
best-lemma|report|quote-then-verb|	1 -20	far -19
best-lemma|report|speaker-then-quote|	0 30	1 -13	5-10 -25	far -13
best-lemma|reprendre|quote-then-speaker|	-7 12
best-lemma|reprendre|speaker-then-quote|	1 11
best-lemma|responder|quote-then-verb|	1 13
best-lemma|responder|speaker-then-quote|	1 8	2-4 20
best-lemma|respond|quote-then-speaker|	0 16
best-lemma|respond|speaker-then-quote|	1 11	2-4 21	5-10 28
best-lemma|resumir|quote-then-verb|	1 7
best-lemma|resumir|speaker-then-quote|	2-4 11
best-lemma|resumir|verb-then-speaker|	5-10 -9
best-lemma|retort|speaker-then-quote|	2-4 18
best-lemma|retrucar|quote-then-verb|	1 7
best-lemma|retrucar|speaker-then-quote|	2-4 11
best-lemma|reveal|speaker-then-quote|	2-4 -25	5-10 -21
best-lemma|revelar|quote-then-verb|	1 7
best-lemma|revelar|speaker-then-quote|	0 17
best-lemma|revelar|verb-then-speaker|	1 8
best-lemma|riassumere|verb-then-speaker|	1 20
best-lemma|ribattere|quote-then-verb|	1 13
best-lemma|ribattere|speaker-then-quote|	5-10 16
best-lemma|ribattere|verb-then-speaker|	1 6
best-lemma|ricordare|speaker-then-quote|	5-10 20
best-lemma|rigoler|quote-then-verb|	1 6
best-lemma|rigoler|speaker-then-quote|	2-4 9
best-lemma|ringraziare|speaker-then-quote|	2-4 24
best-lemma|ripetere|quote-then-verb|	1 10
best-lemma|rir|quote-then-verb|	1 7
best-lemma|rispondere|quote-then-verb|	1 11
best-lemma|rispondere|sentence-before|	2-4 6
best-lemma|rispondere|speaker-then-quote|	1 7	5-10 17
best-lemma|rivelare|quote-then-speaker|	-5 -9
best-lemma|rivelare|sentence-before|	far 17
best-lemma|rivelare|speaker-then-quote|	2-4 -13
best-lemma|roar|quote-then-verb|	0 11
best-lemma|roar|sentence-before|	2-4 16
best-lemma|roepen|quote-then-verb|	1 14
best-lemma|rogar|quote-then-verb|	1 11
best-lemma|rufen|quote-then-verb|	1 14
best-lemma|rufen|speaker-then-quote|	2-4 10
best-lemma|rufen|verb-then-speaker|	2-4 7
best-lemma|rule|quote-then-speaker|	0 13	5-10 17
best-lemma|rule|sentence-before|	1 19
best-lemma|rule|speaker-then-quote|	1 -22
best-lemma|räumen|sentence-before|	2-4 9
best-lemma|räumen|verb-then-speaker|	2-4 14
best-lemma|réagir|quote-then-verb|	1 13
best-lemma|réagir|speaker-then-quote|	2-4 10	5-10 15
best-lemma|réclamer|speaker-then-quote|	0 18	1 16	2-4 -11
best-lemma|répondre|quote-then-speaker|	2-4 10
best-lemma|répondre|quote-then-verb|	1 7
best-lemma|répondre|speaker-then-quote|	2-4 17	5-10 19	far 14
best-lemma|répéter|speaker-then-quote|	5-10 13
best-lemma|résumer|quote-then-speaker|	2-4 7
best-lemma|résumer|quote-then-verb|	1 19
best-lemma|rétorquer|quote-then-verb|	1 10
best-lemma|saber|speaker-then-quote|	5-10 -10
best-lemma|sagen|quote-then-speaker|	2-4 11
best-lemma|sagen|quote-then-verb|	1 10
best-lemma|sagen|speaker-then-quote|	5-10 12
best-lemma|sagen|verb-then-speaker|	1 13	2-4 14	5-10 16
best-lemma|saluer|speaker-then-quote|	0 15	2-4 17	5-10 10
best-lemma|salutare|speaker-then-quote|	0 11	2-4 15
best-lemma|sapere|speaker-then-quote|	5-10 26
best-lemma|say|colon|	far 7
best-lemma|say|paragraph-before|	far -9
best-lemma|say|quote-then-speaker|	-10 -18	-12 -12	0 11	1 18	2-4 7	5-10 -10	far 14
best-lemma|say|quote-then-verb|	0 16	1 14	2-4 -17	5-10 26	far 31
best-lemma|say|sentence-after|	0 -14
best-lemma|say|sentence-before|	1 27	2-4 28	5-10 34	far -31
best-lemma|say|speaker-then-quote|	0 -37	1 19	2-4 41	5-10 9	far 49
best-lemma|say|verb-then-speaker|	1 33	2-4 -21	far 10
best-lemma|scandire|sentence-before|	far 14
best-lemma|schamperen|quote-then-verb|	1 7
best-lemma|scherzare|verb-then-speaker|	2-4 8	5-10 -10
best-lemma|scherzen|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	1 7	2-4 21
best-lemma|schreiben|speaker-then-quote|	5-10 11
best-lemma|schreiben|verb-then-speaker|	5-10 -11
best-lemma|schrijven|quote-then-verb|	1 8
best-lemma|schrijven|speaker-then-quote|	2-4 -10	5-10 12
best-lemma|scold|quote-then-verb|	2-4 -16
best-lemma|scommettere|quote-then-verb|	1 6
best-lemma|scrivere|quote-then-verb|	1 11
best-lemma|scrivere|speaker-then-quote|	1 10	2-4 25	5-10 13
best-lemma|seek|quote-then-speaker|	1 -18
best-lemma|seek|speaker-then-quote|	0 16
best-lemma|see|speaker-then-quote|	0 22	1 14	2-4 -8
best-lemma|seufzen|speaker-then-quote|	2-4 6
best-lemma|señalar|speaker-then-quote|	2-4 8
best-lemma|sfogare|quote-then-verb|	1 7
best-lemma|shoot|quote-then-speaker|	0 24
best-lemma|shoot|quote-then-verb|	0 -14
best-lemma|shoot|speaker-then-quote|	2-4 15	5-10 -20
best-lemma|shout|quote-then-speaker|	0 20	2-4 -19
best-lemma|shout|quote-then-verb|	0 15
best-lemma|shout|sentence-before|	1 20
best-lemma|show|quote-then-speaker|	-10 -11
best-lemma|show|speaker-then-quote|	0 -18	5-10 -22
best-lemma|sigh|speaker-then-quote|	1 17
best-lemma|sign|quote-then-speaker|	-5 -8
best-lemma|sign|speaker-then-quote|	2-4 27
best-lemma|sing|speaker-then-quote|	0 -17
best-lemma|sintetizar|sentence-before|	far 13
best-lemma|sintetizzare|sentence-before|	1 8
best-lemma|slam|speaker-then-quote|	5-10 27
best-lemma|snap|quote-then-verb|	0 14
best-lemma|soltar|speaker-then-quote|	1 8
best-lemma|sommen|quote-then-verb|	1 12
best-lemma|sorrir|quote-then-verb|	1 8
best-lemma|sostenere|speaker-then-quote|	2-4 -18	5-10 18
best-lemma|sostener|speaker-then-quote|	2-4 6	5-10 31
best-lemma|sottolineare|speaker-then-quote|	5-10 8
best-lemma|souffler|quote-then-speaker|	2-4 16
best-lemma|souffler|quote-then-verb|	1 14
best-lemma|souhaiter|speaker-then-quote|	2-4 6
best-lemma|souligner|quote-then-speaker|	2-4 8
best-lemma|sourire|quote-then-verb|	1 11
best-lemma|soutenir|speaker-then-quote|	2-4 7	5-10 14
best-lemma|souvenir|quote-then-verb|	1 14
best-lemma|speak|sentence-before|	far 14
best-lemma|speak|speaker-then-quote|	1 28	2-4 18
best-lemma|spiegare|sentence-before|	5-10 12	far 7
best-lemma|spotten|quote-then-verb|	1 6
best-lemma|sprechen|quote-then-speaker|	-12 12
best-lemma|sprechen|quote-then-verb|	2-4 -11
best-lemma|sprechen|sentence-before|	5-10 6
best-lemma|sprechen|speaker-then-quote|	1 14	2-4 26	5-10 16
best-lemma|sprechen|verb-then-speaker|	2-4 -14
best-lemma|spreken|quote-then-verb|	1 7
best-lemma|spreken|speaker-then-quote|	1 28	2-4 13
best-lemma|staan|quote-then-speaker|	1 -14
best-lemma|staan|quote-then-verb|	1 11	5-10 11
best-lemma|state|sentence-before|	1 18
best-lemma|state|speaker-then-quote|	1 26	2-4 26	5-10 25	far 26
best-lemma|stehen|quote-then-verb|	0 -7
best-lemma|stehen|speaker-then-quote|	2-4 10
best-lemma|stehen|verb-then-speaker|	1 16
best-lemma|stellen|quote-then-verb|	1 17
best-lemma|stellen|speaker-then-quote|	5-10 -8
best-lemma|stress|quote-then-speaker|	0 16
best-lemma|stress|speaker-then-quote|	1 14	5-10 20
best-lemma|sublinhar|quote-then-verb|	1 7
best-lemma|sublinhar|speaker-then-quote|	5-10 11
best-lemma|submit|quote-then-speaker|	0 17
best-lemma|subrayar|speaker-then-quote|	5-10 6
best-lemma|sugerir|quote-then-verb|	1 12
best-lemma|suggerire|quote-then-verb|	1 -14
best-lemma|suggest|quote-then-speaker|	0 11
best-lemma|suggest|speaker-then-quote|	5-10 28
best-lemma|suspirar|quote-then-verb|	1 8
best-lemma|sustentar|speaker-then-quote|	5-10 13
best-lemma|tachar|quote-then-speaker|	far 13
best-lemma|tachar|speaker-then-quote|	1 9	2-4 15
best-lemma|tagliare|quote-then-verb|	1 12
best-lemma|teilen|quote-then-verb|	1 16	2-4 10
best-lemma|teilen|speaker-then-quote|	far -6
best-lemma|teilen|verb-then-speaker|	2-4 12	5-10 -19
best-lemma|tell|paragraph-before|	far 24
best-lemma|tell|quote-then-speaker|	-5 -15	0 30	1 17	2-4 -10	far 13
best-lemma|tell|quote-then-verb|	0 17	1 -18
best-lemma|tell|sentence-before|	2-4 45	5-10 33
best-lemma|tell|speaker-then-quote|	0 -36	1 19	5-10 55	far -37
best-lemma|temere|speaker-then-quote|	0 11
best-lemma|testify|quote-then-speaker|	0 16
best-lemma|testify|quote-then-verb|	0 13
best-lemma|testify|sentence-before|	2-4 16
best-lemma|text|speaker-then-quote|	2-4 12	5-10 -12
best-lemma|thank|speaker-then-quote|	0 26	2-4 21	5-10 20
best-lemma|think|speaker-then-quote|	2-4 18	5-10 16
best-lemma|tildar|speaker-then-quote|	1 10
best-lemma|title|speaker-then-quote|	0 -24	1 -21
best-lemma|traiter|speaker-then-quote|	1 14
best-lemma|trancher|quote-then-verb|	1 15
best-lemma|try|speaker-then-quote|	2-4 -16
best-lemma|tuonare|quote-then-verb|	1 6
best-lemma|tweet|quote-then-speaker|	0 20
best-lemma|tweet|quote-then-verb|	0 12
best-lemma|tweet|sentence-after|	0 9
best-lemma|tweet|sentence-before|	2-4 18
best-lemma|tweet|speaker-then-quote|	1 15	5-10 17
best-lemma|twittare|quote-then-verb|	1 9
best-lemma|unlisted|quote-then-verb|	0 -16	1 8
best-lemma|unlisted|verb-then-speaker|	1 10	2-4 10
best-lemma|urge|quote-then-speaker|	0 10
best-lemma|urge|speaker-then-quote|	2-4 30
best-lemma|urlare|speaker-then-quote|	0 10
best-lemma|urteilen|verb-then-speaker|	2-4 10
best-lemma|use|quote-then-speaker|	1 -13	far 9
best-lemma|use|speaker-then-quote|	2-4 -51	5-10 -11	far -19
best-lemma|valorar|speaker-then-quote|	1 18
best-lemma|vanter|quote-then-verb|	1 16
best-lemma|vatten|quote-then-verb|	2-4 12
best-lemma|vent|speaker-then-quote|	far 18
best-lemma|verklaren|quote-then-verb|	1 16	2-4 -7
best-lemma|verklaren|sentence-before|	1 7	5-10 -8
best-lemma|verklaren|verb-then-speaker|	5-10 13
best-lemma|verlauten|speaker-then-quote|	2-4 16
best-lemma|verraten|quote-then-verb|	1 15
best-lemma|versichern|quote-then-verb|	1 19	2-4 -10	5-10 -7
best-lemma|versichern|verb-then-speaker|	5-10 13
best-lemma|versprechen|quote-then-verb|	1 6
best-lemma|vertellen|quote-then-verb|	1 7
best-lemma|verweisen|speaker-then-quote|	2-4 -8
best-lemma|verwerpen|verb-then-speaker|	5-10 6
best-lemma|verwijten|speaker-then-quote|	2-4 12
best-lemma|ver|speaker-then-quote|	0 15
best-lemma|view|quote-then-verb|	0 -17
best-lemma|view|speaker-then-quote|	1 -24
best-lemma|vinden|quote-then-verb|	1 9
best-lemma|vinden|speaker-then-quote|	2-4 -13	5-10 6
best-lemma|vinden|verb-then-speaker|	1 10
best-lemma|voegen|quote-then-verb|	1 21
best-lemma|voir|speaker-then-quote|	1 21	2-4 20
best-lemma|vote|speaker-then-quote|	1 -16
best-lemma|vouloir|speaker-then-quote|	0 13	1 -13	2-4 -12
best-lemma|vow|quote-then-verb|	1 23
best-lemma|vow|speaker-then-quote|	1 26	2-4 14
best-lemma|vragen|quote-then-verb|	1 11
best-lemma|vragen|speaker-then-quote|	2-4 -7
best-lemma|waarschuwen|quote-then-verb|	1 8
best-lemma|waarschuwen|speaker-then-quote|	far 6
best-lemma|waarschuwen|verb-then-speaker|	2-4 19
best-lemma|wail|quote-then-speaker|	0 19
best-lemma|want|sentence-after|	0 14
best-lemma|want|speaker-then-quote|	0 18	1 -18
best-lemma|warnen|speaker-then-quote|	2-4 10
best-lemma|warn|quote-then-speaker|	0 17
best-lemma|warn|quote-then-verb|	0 15
best-lemma|warn|speaker-then-quote|	2-4 -21	5-10 18	far -14
best-lemma|weisen|quote-then-verb|	0 -10
best-lemma|welcome|speaker-then-quote|	0 16
best-lemma|werben|speaker-then-quote|	far 12
best-lemma|werfen|speaker-then-quote|	2-4 -16
best-lemma|whisper|quote-then-speaker|	0 20
best-lemma|whisper|sentence-before|	5-10 16
best-lemma|wijzen|speaker-then-quote|	1 9
best-lemma|willen|sentence-before|	2-4 10
best-lemma|willen|speaker-then-quote|	2-4 -9
best-lemma|wonder|quote-then-speaker|	0 12
best-lemma|write|quote-then-speaker|	-12 -18	-9 -17	1 13	5-10 11
best-lemma|write|quote-then-verb|	0 24
best-lemma|write|sentence-after|	0 -14
best-lemma|write|sentence-before|	1 29	2-4 25	far 20
best-lemma|write|speaker-then-quote|	0 -19	far 24
best-lemma|yell|speaker-then-quote|	0 27	5-10 -24
best-lemma|zanjar|quote-then-verb|	1 10
best-lemma|zanjar|verb-then-speaker|	1 7
best-lemma|zeggen|quote-then-verb|	1 9
best-lemma|zeggen|sentence-before|	5-10 6
best-lemma|zeggen|speaker-then-quote|	2-4 14	5-10 15
best-lemma|zeigen|speaker-then-quote|	1 17	2-4 16
best-lemma|zien|speaker-then-quote|	0 11
best-lemma|zitieren|quote-then-speaker|	2-4 8
best-lemma|zitieren|speaker-then-quote|	5-10 8
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 9
best-lemma|äußern|verb-then-speaker|	2-4 10
best-lemma|écrire|quote-then-verb|	1 22
best-lemma|évoquer|speaker-then-quote|	1 23	2-4 30
best-near|according-to|according|	0 -24	1 22	5-10 22	far 31
best-near|according|0|	1 -30	8+ 25
best-near|according|1|	1 11	4-7 39	8+ 20
best-near|according|2-4|	2-3 -14	4-7 12	8+ 13
best-near|according|5-10|	2-3 32	8+ 17
best-near|according|far|	1 24	2-3 -6	4-7 9	8+ 18
best-near|apposed|-14|	4-7 10
best-near|apposed|-3|	2-3 -15
best-near|apposed|-4|	1 -9	4-7 -13
best-near|apposed|-5|	1 -9
best-near|apposed|-6|	2-3 -13	4-7 -16
best-near|apposed|-7|	4-7 -9
best-near|apposed|-9|	1 -17	4-7 -13
best-near|apposed|0|	2-3 -22	8+ 7
best-near|apposed|2-4|	2-3 7	4-7 -10	8+ 25
best-near|apposed|5-10|	2-3 11	4-7 24	8+ -17
best-near|apposed|far|	1 -21	2-3 -12	4-7 -8	8+ 13
best-near|apposition|0|	1 -14
best-near|apposition|1|	2-3 -21	4-7 16
best-near|apposition|2-4|	2-3 -11	4-7 -20
best-near|apposition|5-10|	1 -18	4-7 8
best-near|apposition|far|	2-3 -7
best-near|colon|judging|	far 20
best-near|colon|naked|	1 9	2-4 15	far 17
best-near|colon|saying|	far 20
best-near|direct|-5|	1 -18
best-near|direct|0|	1 -18	8+ -7
best-near|direct|1|	2-3 -7	8+ 29
best-near|direct|2-4|	1 -13	4-7 -6	8+ 32
best-near|direct|5-10|	1 -16	2-3 9	4-7 24	8+ -7
best-near|direct|far|	1 10	2-3 10	4-7 -8	8+ 22
best-near|judging|-12|	2-3 -10
best-near|judging|-1|	2-3 -14
best-near|judging|-5|	1 -14
best-near|judging|-8|	2-3 -12
best-near|judging|0|	1 -14	4-7 18
best-near|judging|1|	1 18	2-3 -11	4-7 43	8+ 23
best-near|judging|2-4|	1 12	2-3 7	4-7 9	8+ 31
best-near|judging|5-10|	1 6	8+ 35
best-near|judging|far|	1 11	4-7 -10	8+ 27
best-near|naked|0|	1 -7	4-7 -10	8+ 37
best-near|naked|1|	1 -28	2-3 6	8+ 46
best-near|naked|2-4|	1 10	4-7 7	8+ 12
best-near|naked|5-10|	2-3 10	8+ 11
best-near|naked|far|	1 11
best-near|named-before|naked|	2-4 50
best-near|named-nearby|naked|	0 -10	5-10 7	far 9
best-near|other|0|	1 -14	2-3 -9
best-near|other|1|	1 -7	4-7 22	8+ 9
best-near|other|2-4|	4-7 10
best-near|paragraph-before|direct|	far -6
best-near|paragraph-before|saying|	far -9
best-near|passive|5-10|	2-3 7
best-near|possessor|naked|	0 -25	1 -25	5-10 10	far 27
best-near|quote-then-speaker|apposed|	-14 10	-3 -16	-4 -17	-5 -8	-6 -20	-7 -9	-9 -22	0 -10
best-near|quote-then-speaker|apposition|	0 -14	2-4 -10	5-10 -6
best-near|quote-then-speaker|direct|	-5 -18	1 15	2-4 -13	far -13
best-near|quote-then-speaker|judging|	-1 -14	-12 -9	-5 -14	-8 -12	0 10	1 -13	2-4 -20	far 18
best-near|quote-then-speaker|passive|	5-10 -19
best-near|quote-then-speaker|saying|	-10 -15	-11 -10	-12 -9	-13 17	-14 6	-3 -19	-5 -24	-7 11	-9 -17	0 17	1 34	2-4 -12	5-10 -16	far 13
best-near|quote-then-speaker|shared|	-13 11	-16 -12	-21 -19	-3 -14
best-near|quote-then-speaker|thinking|	-10 -11	-12 19	0 -9	1 -19	5-10 -19
best-near|quote-then-verb|judging|	0 -14	1 10	5-10 21
best-near|quote-then-verb|other|	0 -16	1 8
best-near|quote-then-verb|saying|	0 10	1 18	2-4 -16	5-10 -9	far 7
best-near|relative|2-4|	1 -15
best-near|relative|5-10|	1 -21	8+ 6
best-near|relative|far|	4-7 17	8+ 22
best-near|saying|-10|	1 -18	4-7 9
best-near|saying|-11|	2-3 -10
best-near|saying|-12|	2-3 -18
best-near|saying|-13|	4-7 17
best-near|saying|-14|	8+ 6
best-near|saying|-3|	1 -19
best-near|saying|-5|	1 -13	2-3 -22
best-near|saying|-7|	1 12	8+ 10
best-near|saying|-9|	1 -17
best-near|saying|0|	1 11	2-3 -6	4-7 14	8+ 15
best-near|saying|1|	1 47	4-7 23	8+ 13
best-near|saying|2-4|	1 -19	4-7 9	8+ 31
best-near|saying|5-10|	1 6	8+ 9
best-near|saying|far|	1 -10	4-7 20	8+ 38
best-near|sentence-after|according|	2-4 -17
best-near|sentence-after|apposed|	0 -18	5-10 6
best-near|sentence-after|apposition|	1 16
best-near|sentence-after|direct|	0 29	1 21	5-10 -19
best-near|sentence-after|saying|	0 -12	1 11	2-4 -13	5-10 23
best-near|sentence-after|thinking|	0 14
best-near|sentence-before|according|	1 9	5-10 -17	far -11
best-near|sentence-before|apposition|	2-4 7	5-10 8	far -7
best-near|sentence-before|direct|	1 33	5-10 -16	far -17
best-near|sentence-before|judging|	5-10 -10	far -20
best-near|sentence-before|relative|	far 23
best-near|sentence-before|saying|	1 34	2-4 19	far -26
best-near|sentence-before|thinking|	2-4 14	far 14
best-near|shared|-13|	2-3 11
best-near|shared|-16|	1 -12
best-near|shared|-21|	2-3 -19
best-near|shared|-3|	1 -14
best-near|shared|0|	2-3 20
best-near|shared|2-4|	2-3 10	8+ 13
best-near|shared|5-10|	1 -20	2-3 -17	4-7 13
best-near|shared|far|	1 -9
best-near|signature|naked|	1 -25
best-near|speaker-then-quote|apposed|	far -25
best-near|speaker-then-quote|apposition|	1 -21	2-4 -25	5-10 -16
best-near|speaker-then-quote|direct|	0 -30	1 -25	5-10 8	far 23
best-near|speaker-then-quote|judging|	1 13	2-4 16	far 8
best-near|speaker-then-quote|passive|	5-10 16
best-near|speaker-then-quote|relative|	5-10 -20
best-near|speaker-then-quote|saying|	0 -9	1 11	2-4 7	5-10 18	far 16
best-near|speaker-then-quote|shared|	2-4 25	5-10 -24	far -13
best-near|speaker-then-quote|thinking|	1 -29	2-4 7	5-10 35	far 8
best-near|thinking|-10|	2-3 -11
best-near|thinking|-12|	2-3 19
best-near|thinking|0|	2-3 -9	4-7 30	8+ 18
best-near|thinking|1|	1 -28	2-3 -25	4-7 -8
best-near|thinking|2-4|	4-7 12	8+ 26
best-near|thinking|5-10|	1 8	2-3 22	4-7 27	8+ 16
best-near|thinking|far|	1 8	2-3 16	4-7 -11	8+ 23
best-near|topic|naked|	0 6	1 -11	2-4 -10	far 7
best-near|transcript|naked|	0 -13
best-near|verb-then-speaker|judging|	1 10	2-4 12
best-near|verb-then-speaker|other|	1 10	2-4 10
best-near|verb-then-speaker|saying|	0 -8	1 22	2-4 -7	5-10 -21	far 19
best-negated|	false 7
best-order|according|according|0|	1 -30	8+ 25
best-order|according|according|1|	1 11	4-7 39	8+ 20
best-order|according|according|2-4|	2-3 -14	4-7 12	8+ 13
best-order|according|according|5-10|	2-3 32	8+ 17
best-order|according|according|far|	1 24	2-3 -6	4-7 9	8+ 18
best-order|apposed|apposed|-14|	4-7 10
best-order|apposed|apposed|-3|	2-3 -15
best-order|apposed|apposed|-4|	1 -9	4-7 -13
best-order|apposed|apposed|-5|	1 -9
best-order|apposed|apposed|-6|	2-3 -13	4-7 -16
best-order|apposed|apposed|-7|	4-7 -9
best-order|apposed|apposed|-9|	1 -17	4-7 -13
best-order|apposed|apposed|0|	2-3 -22	8+ 7
best-order|apposed|apposed|2-4|	2-3 7	4-7 -10	8+ 25
best-order|apposed|apposed|5-10|	2-3 11	4-7 24	8+ -17
best-order|apposed|apposed|far|	1 -21	2-3 -12	4-7 -8	8+ 13
best-order|apposed|judging|-12|	2-3 -10
best-order|apposed|judging|0|	1 -18	4-7 22
best-order|apposed|judging|1|	1 21	2-3 6	4-7 24
best-order|apposed|judging|2-4|	1 10	2-3 54	4-7 50	8+ 28
best-order|apposed|judging|5-10|	1 -6	2-3 17	4-7 25	8+ 23
best-order|apposed|saying|-10|	1 -18	4-7 9
best-order|apposed|saying|-11|	2-3 -10
best-order|apposed|saying|-12|	2-3 -18
best-order|apposed|saying|-13|	4-7 17
best-order|apposed|saying|-14|	8+ 6
best-order|apposed|saying|-3|	1 -19
best-order|apposed|saying|-5|	1 -13	2-3 -22
best-order|apposed|saying|-7|	1 12
best-order|apposed|saying|0|	1 12	2-3 -16	4-7 49	8+ 19
best-order|apposed|saying|1|	1 20	2-3 -15	4-7 40	8+ 18
best-order|apposed|saying|2-4|	1 -19	8+ 33
best-order|apposed|saying|5-10|	1 32	4-7 -8	8+ 13
best-order|apposed|saying|far|	1 -26	2-3 7	4-7 25	8+ 28
best-order|apposed|thinking|5-10|	4-7 13
best-order|apposition|apposition|0|	1 -14
best-order|apposition|apposition|1|	2-3 -21	4-7 16
best-order|apposition|apposition|2-4|	2-3 -11	4-7 -20
best-order|apposition|apposition|5-10|	1 -18	4-7 8
best-order|apposition|apposition|far|	2-3 -7
best-order|apposition|judging|1|	2-3 23
best-order|apposition|judging|2-4|	1 24	2-3 15	4-7 29	8+ 13
best-order|apposition|judging|5-10|	1 13	2-3 -18	8+ 15
best-order|apposition|judging|far|	2-3 12
best-order|apposition|saying|0|	2-3 -10
best-order|apposition|saying|1|	1 25	4-7 -15	8+ 14
best-order|apposition|saying|2-4|	1 -15	2-3 -16	4-7 42	8+ 14
best-order|apposition|saying|5-10|	1 26	2-3 -21	4-7 57	8+ 26
best-order|apposition|saying|far|	1 -29	4-7 21	8+ 13
best-order|apposition|thinking|2-4|	2-3 10
best-order|apposition|thinking|5-10|	4-7 14
best-order|direct|direct|-5|	1 -18
best-order|direct|direct|0|	1 -18	8+ -7
best-order|direct|direct|1|	2-3 -7	8+ 29
best-order|direct|direct|2-4|	1 -13	4-7 -6	8+ 32
best-order|direct|direct|5-10|	1 -16	2-3 9	4-7 24	8+ -7
best-order|direct|direct|far|	1 10	2-3 10	4-7 -8	8+ 22
best-order|direct|judging|-1|	2-3 -14
best-order|direct|judging|0|	2-3 -9	4-7 9
best-order|direct|judging|1|	1 6	2-3 -25	4-7 38	8+ 19
best-order|direct|judging|2-4|	8+ 23
best-order|direct|judging|5-10|	2-3 -14	4-7 11	8+ 24
best-order|direct|judging|far|	2-3 -13	4-7 -9	8+ 22
best-order|direct|saying|0|	1 6	4-7 12	8+ 11
best-order|direct|saying|1|	1 33	2-3 13	4-7 40	8+ 17
best-order|direct|saying|2-4|	1 -10	8+ 27
best-order|direct|saying|5-10|	2-3 9	4-7 15
best-order|direct|saying|far|	1 8	4-7 7	8+ 41
best-order|direct|thinking|0|	4-7 29	8+ 18
best-order|direct|thinking|1|	1 -28	2-3 -26	4-7 -8
best-order|direct|thinking|2-4|	2-3 6	4-7 11	8+ 26
best-order|direct|thinking|5-10|	2-3 19	4-7 20	8+ 15
best-order|direct|thinking|far|	1 6	2-3 13	4-7 -11	8+ 21
best-order|inverted|judging|0|	1 -13	2-3 -7	4-7 -17
best-order|inverted|judging|1|	1 9	4-7 14	8+ 7
best-order|inverted|judging|2-4|	4-7 12
best-order|inverted|judging|5-10|	2-3 21	4-7 8
best-order|inverted|other|0|	1 -14	2-3 -9
best-order|inverted|other|1|	1 -7	4-7 22	8+ 9
best-order|inverted|other|2-4|	4-7 10
best-order|inverted|saying|0|	1 6	2-3 -8	4-7 16	8+ 19
best-order|inverted|saying|1|	1 9	2-3 22	4-7 29	8+ 8
best-order|inverted|saying|2-4|	1 -13	2-3 -20	4-7 37	8+ 18
best-order|inverted|saying|5-10|	1 -15	2-3 -23	8+ 23
best-order|inverted|saying|far|	1 -10	2-3 37	4-7 43	8+ 29
best-order|naked|naked|0|	1 -7	4-7 -10	8+ 37
best-order|naked|naked|1|	1 -28	2-3 6	8+ 46
best-order|naked|naked|2-4|	1 10	4-7 7	8+ 12
best-order|naked|naked|5-10|	2-3 10	8+ 11
best-order|naked|naked|far|	1 11
best-order|passive|judging|1|	2-3 -14
best-order|passive|judging|2-4|	2-3 -24	4-7 -11
best-order|passive|passive|5-10|	2-3 7
best-order|passive|saying|1|	4-7 8
best-order|relative|judging|0|	1 -17	2-3 -15
best-order|relative|judging|2-4|	1 -10	2-3 22	4-7 -12
best-order|relative|judging|5-10|	4-7 -14
best-order|relative|judging|far|	2-3 22	4-7 13	8+ 22
best-order|relative|relative|2-4|	1 -15
best-order|relative|relative|5-10|	1 -21	8+ 6
best-order|relative|relative|far|	4-7 17	8+ 22
best-order|relative|saying|0|	2-3 -14	4-7 -13
best-order|relative|saying|1|	2-3 -21	4-7 -7	8+ 20
best-order|relative|saying|2-4|	4-7 25
best-order|relative|saying|5-10|	2-3 13	4-7 35	8+ 26
best-order|shared|judging|-5|	1 -14
best-order|shared|judging|-8|	2-3 -12
best-order|shared|judging|0|	2-3 29	4-7 16
best-order|shared|judging|1|	1 19	2-3 28
best-order|shared|judging|2-4|	1 33	4-7 18
best-order|shared|judging|5-10|	1 27	2-3 41	4-7 14
best-order|shared|judging|far|	2-3 8
best-order|shared|saying|-7|	8+ 10
best-order|shared|saying|-9|	1 -17
best-order|shared|saying|0|	2-3 16	4-7 13	8+ 26
best-order|shared|saying|1|	2-3 -16	4-7 17	8+ 18
best-order|shared|saying|2-4|	1 22	2-3 14	4-7 28	8+ 33
best-order|shared|saying|5-10|	1 9	2-3 17	4-7 33	8+ 33
best-order|shared|saying|far|	1 22	2-3 -17	4-7 45	8+ 19
best-order|shared|shared|-13|	2-3 11
best-order|shared|shared|-16|	1 -12
best-order|shared|shared|-21|	2-3 -19
best-order|shared|shared|-3|	1 -14
best-order|shared|shared|0|	2-3 20
best-order|shared|shared|2-4|	2-3 10	8+ 13
best-order|shared|shared|5-10|	1 -20	2-3 -17	4-7 13
best-order|shared|shared|far|	1 -9
best-order|shared|thinking|-10|	2-3 -11
best-order|shared|thinking|-12|	2-3 19
best-order|shared|thinking|0|	1 -19	4-7 9
best-order|shared|thinking|5-10|	2-3 12
best-phrase|name|	according 12	apposed -7	apposition -18	judging 20	naked 13	other 10	passive 12	saying 25	shared -29	thinking 14
best-phrase|noun|	apposed -49	apposition -29	direct -20	judging -24	naked -18	other -8	relative -15	saying -12	thinking 18
best-phrase|pronoun|	according 18	judging 21	naked -16	other 8	shared 23	thinking -9
best-score|	-1 -54	-2 -64	-3 -17	-4 -19	0 -11	2 8	3 25	4 43	5 50	6 56	7 6
best-score|-1|	1 -35	2-3 -37	4-7 -21	8+ 14
best-score|-2|	1 -46	2-3 -41	4-7 -28	8+ 43
best-score|-3|	1 -25	4-7 -10	8+ 30
best-score|-4|	4-7 -9	8+ -8
best-score|0|	1 9	2-3 -6	4-7 -17	8+ -8
best-score|1|	1 -9	4-7 15
best-score|2|	1 -11	2-3 7	4-7 9	8+ 40
best-score|3|	1 8	2-3 6	4-7 43	8+ 35
best-score|4|	1 43	2-3 15	4-7 39	8+ 10
best-score|5|	1 52	2-3 38	4-7 20	8+ 21
best-score|6|	1 32	2-3 46	4-7 39	8+ 17
best-score|7|	4-7 37
best|according-to|according|	2-3 20	4-7 9	8+ 32
best|colon|judging|	8+ 20
best|colon|naked|	2-3 -21	4-7 37	8+ 32
best|colon|saying|	8+ 20
best|named-before|naked|	2-3 11
best|named-nearby|naked|	4-7 10	8+ 8
best|paragraph-before|direct|	2-3 20	4-7 -13	8+ 30
best|paragraph-before|judging|	4-7 26	8+ 26
best|paragraph-before|saying|	1 -18	8+ 29
best|possessor|naked|	1 20	4-7 -12	8+ 22
best|quote-then-speaker|apposed|	1 -24	2-3 -36	4-7 -19
best|quote-then-speaker|apposition|	1 -16	2-3 -10
best|quote-then-speaker|direct|	1 -13	4-7 7	8+ 39
best|quote-then-speaker|judging|	1 -14	2-3 7	4-7 -10	8+ 20
best|quote-then-speaker|passive|	2-3 -14
best|quote-then-speaker|saying|	1 9	4-7 22	8+ 20
best|quote-then-speaker|shared|	1 -15
best|quote-then-speaker|thinking|	1 -25	2-3 6	4-7 -9	8+ 20
best|quote-then-verb|judging|	2-3 10	8+ 7
best|quote-then-verb|other|	1 -14	2-3 -9	4-7 22	8+ 9
best|quote-then-verb|saying|	1 13	2-3 -18	4-7 21	8+ 14
best|sentence-after|according|	2-3 -17
best|sentence-after|apposed|	2-3 -18	8+ 7
best|sentence-after|apposition|	4-7 16
best|sentence-after|direct|	1 17	2-3 22	4-7 13	8+ -12
best|sentence-after|saying|	2-3 -16	4-7 35	8+ 23
best|sentence-after|thinking|	4-7 14
best|sentence-before|according|	1 7	2-3 -15	4-7 27	8+ 24
best|sentence-before|apposition|	2-3 -7	4-7 10
best|sentence-before|direct|	1 -20	2-3 -11	8+ 41
best|sentence-before|judging|	1 -21	2-3 -15	4-7 20	8+ 10
best|sentence-before|relative|	4-7 17	8+ 22
best|sentence-before|saying|	1 -24	2-3 -32	4-7 43	8+ 19
best|sentence-before|thinking|	2-3 14	8+ 17
best|signature|naked|	1 -21	2-3 -32	8+ 22
best|speaker-then-quote|apposed|	1 -8	2-3 11	4-7 -6	8+ -15
best|speaker-then-quote|apposition|	1 -16	2-3 -24	4-7 -23
best|speaker-then-quote|direct|	1 -9	2-3 10
best|speaker-then-quote|judging|	1 15	4-7 7	8+ 27
best|speaker-then-quote|passive|	2-3 16
best|speaker-then-quote|relative|	1 -27	2-3 -23	8+ 6
best|speaker-then-quote|saying|	1 10	2-3 11	8+ 10
best|speaker-then-quote|shared|	1 -7	2-3 -16	4-7 16	8+ 13
best|speaker-then-quote|thinking|	2-3 14	4-7 13	8+ 26
best|topic|naked|	1 -7	8+ 10
best|transcript|naked|	4-7 -19	8+ 17
best|verb-then-speaker|judging|	4-7 14
best|verb-then-speaker|other|	4-7 12
best|verb-then-speaker|saying|	1 -19	2-3 -10	4-7 13	8+ 19
case-follow|all-one|(|	none -6
case-follow|all-one|)|	none 7
case-follow|all-one|,auxiliary|	! 13	none -18
case-follow|all-one|,capital|	none -11
case-follow|all-one|,coordinator|	! 12
case-follow|all-one|,determiner|	! 11
case-follow|all-one|,preposition|	none -8
case-follow|all-one|,pronoun|	none -6
case-follow|all-one|,that|	none -17
case-follow|all-one|,verb-saying|	? 7	none 9
case-follow|all-one|,word|	none -26
case-follow|all-one|,|	none -54
case-follow|all-one|:|	none 15
case-follow|all-one|;|	none -21
case-follow|all-one|adverb|	none 9
case-follow|all-one|auxiliary|	, 9	. 17	none -15
case-follow|all-one|capital|	, 14	. 19	? 7
case-follow|all-one|coordinator|	! -20	, -29	? 10
case-follow|all-one|determiner|	, 8	. -35	none -36
case-follow|all-one|end|	? -10	none -14
case-follow|all-one|preposition|	! 21	, -10	. 20	none -39
case-follow|all-one|pronoun|	, 19	. -17	? 20	none -15
case-follow|all-one|stop|	! 14	none -10
case-follow|all-one|subordinator|	, 6
case-follow|all-one|that|	none -36
case-follow|all-one|verb-judging|	none -7
case-follow|all-one|verb-saying|	, -17
case-follow|all-one|word|	, -11	. -25	none -9
case-follow|all|(|	none -39
case-follow|all|)|	none 7
case-follow|all|+|	none 12
case-follow|all|,adverb|	none -16
case-follow|all|,auxiliary|	none -23
case-follow|all|,verb-saying|	none -9
case-follow|all|,verb-thinking|	none 11
case-follow|all|,|	none -73
case-follow|all|-|	none 15
case-follow|all|:|	none -28
case-follow|all|auxiliary|	, -28	none 9
case-follow|all|capital|	, 11	. 6	? 16	none -34
case-follow|all|coordinator|	none -19
case-follow|all|determiner|	! 9	, -9	. 15	none 11
case-follow|all|end|	! 19	? 10	none 22
case-follow|all|preposition|	, -14	. 24
case-follow|all|pronoun|	, 7	. -29	none -20
case-follow|all|quote|	. -32
case-follow|all|stop|	none -36
case-follow|all|subordinator|	none 14
case-follow|all|that|	, -27	none -22
case-follow|all|verb-saying|	? 17	none -11
case-follow|all|verb-thinking|	none -7
case-follow|all|word|	, -31	none -10
case-follow|all|–|	none -16
case-follow|first|'|	, 21
case-follow|first|(|	none -16
case-follow|first|+|	none 17
case-follow|first|,auxiliary|	? 11	none 22
case-follow|first|,capital|	none -7
case-follow|first|,determiner|	none -17
case-follow|first|,preposition|	none -18
case-follow|first|,pronoun|	none 8
case-follow|first|,quote|	none -8
case-follow|first|,verb-judging|	none 10
case-follow|first|,verb-saying|	? 9	none 10
case-follow|first|,verb-thinking|	none 14
case-follow|first|,word|	! 14	none 6
case-follow|first|,|	? -15	none -40
case-follow|first|-|	none 18
case-follow|first|:|	none 7
case-follow|first|;|	none -14
case-follow|first|[|	. 28
case-follow|first|auxiliary|	, -19	. 18	none -16
case-follow|first|capital|	! 24	, 25	? 41
case-follow|first|coordinator|	, 13	. 17	? 16	none 16
case-follow|first|determiner|	! 22	, 42	. -16	? 37
case-follow|first|end|	. 26	? 61	none 55
case-follow|first|preposition|	. 39	none -22
case-follow|first|pronoun|	! 21	, 14	. 12	? 38	none 12
case-follow|first|quote|	. -8
case-follow|first|stop|	! 9	? -7	none -17
case-follow|first|subordinator|	, 14	. 22
case-follow|first|that|	. 22	none 17
case-follow|first|verb-judging|	, 11
case-follow|first|verb-saying|	! 13	, 39	? 27
case-follow|first|word|	, 34	none -33
case-follow|first|—|	! 13	. 28	? 15	none 21
case-follow|most|,capital|	none -9
case-follow|most|,determiner|	none 8
case-follow|most|,subordinator|	none 7
case-follow|most|,verb-saying|	none 19
case-follow|most|;|	none 6
case-follow|most|auxiliary|	none -14
case-follow|most|capital|	! 16	, 17	. 14
case-follow|most|coordinator|	none -17
case-follow|most|determiner|	, 17	. 10	none 11
case-follow|most|end|	! 13	. 14	none 7
case-follow|most|preposition|	. 6
case-follow|most|pronoun|	! 19	, 29	. 18
case-follow|most|verb-saying|	, 26	none -18
case-follow|most|word|	none 20
case-follow|most|—|	. 19
case-follow|none|(|	. 14	none 7
case-follow|none|)|	none -10
case-follow|none|,adverb|	none 8
case-follow|none|,capital|	none 15
case-follow|none|,determiner|	none -8
case-follow|none|,preposition|	none -12
case-follow|none|,quote|	none -7
case-follow|none|,subordinator|	none 15
case-follow|none|,that|	none -10
case-follow|none|,verb-judging|	none 12
case-follow|none|,verb-thinking|	none 10
case-follow|none|,|	none 23
case-follow|none|;|	none 8
case-follow|none|[|	. 20
case-follow|none|adverb|	, 29	none -10
case-follow|none|auxiliary|	, 12	none -17
case-follow|none|capital|	, 16	. -18	none 18
case-follow|none|coordinator|	, -20	. 32	none 15
case-follow|none|determiner|	! 15	, -10	none 17
case-follow|none|end|	? 15	none -28
case-follow|none|preposition|	, -14	. -23	none 28
case-follow|none|pronoun|	, -17	. 52	none 7
case-follow|none|quote|	, -13	none 20
case-follow|none|stop|	none 11
case-follow|none|subordinator|	, -14	. -8	none 22
case-follow|none|that|	none 31
case-follow|none|verb-judging|	, 34	none -25
case-follow|none|verb-saying|	, -15	none -6
case-follow|none|verb-thinking|	, -9
case-follow|none|word|	, 16
case-follow|none|—|	. 7	none -10
case-follow|some|+|	none 8
case-follow|some|,determiner|	none -9
case-follow|some|,preposition|	none -11
case-follow|some|,subordinator|	none 6
case-follow|some|,that|	none 9
case-follow|some|,verb-saying|	none 15
case-follow|some|,word|	none 10
case-follow|some|,|	none 35
case-follow|some|-|	none -7
case-follow|some|;|	none 16
case-follow|some|auxiliary|	, 17	none 7
case-follow|some|capital|	, 18	. 22
case-follow|some|coordinator|	. 12	none 27
case-follow|some|determiner|	, 23	. 8	none 7
case-follow|some|end|	! 9	. 9	none 12
case-follow|some|preposition|	, 16	. 9	none 11
case-follow|some|pronoun|	, 21	. 24
case-follow|some|stop|	none 17
case-follow|some|subordinator|	, 14	none 16
case-follow|some|verb-saying|	, 24
case-follow|some|word|	, -14	none 11
case-intro|all-one|	' -19	( 6	, -21	: 15	adverb -24	auxiliary 13	possessive -40	preposition -10	pronoun 21	quote -16	start -11	subordinator -8	that -9	verb-judging -32	verb-saying -17	verb-thinking -6	— 9	’ -6
case-intro|all|	' -13	, -25	: 12	; -11	auxiliary -9	capital -12	coordinator -13	possessive -34	preposition -9	quote 20	start -18	stop 18	verb-judging -23	verb-saying -10	word -17	– -11
case-intro|first|	( -9	) 12	, 38	- 25	: 7	; -7	auxiliary 24	capital -7	coordinator 12	possessive -20	pronoun 11	quote 10	start 22	stop 22	subordinator 10	that 30	verb-judging 7	verb-saying -20	verb-thinking 10	word -35	– -9	• 8
case-intro|most|	, 28	auxiliary 10	capital 11	possessive -7	preposition -16	start 6	verb-saying 24	– 7
case-intro|none|	% -6	, 17	- -9	: -20	; 14	adverb 23	auxiliary 6	capital 15	possessive 31	pronoun 8	stop 10	verb-judging 12	verb-saying 6	word 6	– -7	— 23	’ 21
case-intro|some|	, 9	adverb 16	auxiliary 13	capital 40	coordinator -15	possessive 17	preposition 32	pronoun 22	start 13	subordinator 19	that 29	verb-judging -9	verb-saying 40	verb-thinking 11	word 23
case|all-one|	2 -25	3 -12	4-5 -23	6-9 16
case|all|	10+ 23	3 -25	4-5 -39	6-9 -13
case|first|	1 11	10+ 21	2 8	3 12
case|most|	10+ 22	3 -10	6-9 19
case|none|	1 -13	10+ 58	2 -18	3 36	4-5 33	6-9 26
case|some|	10+ 42	3 7	4-5 19	6-9 45
clause|false|false|	all -35	all-one -23	most -16	none 13	some 18
clause|false|true|	all -27	all-one 34	first 18	most 8	none 16	some 16
clause|true|false|	all-one -33	most 36	none -12	some 27
clause|true|true|	all 11	all-one -6	first 10	most 29	some 27
closed|	false -6
continues|	true 11
dated|	true -29
ending|	! 50	. 8	? 42	none -16
family|"|	1 21	2-3 -9	4-7 13
family|'|	2-3 13	4-7 -11	8+ 22
family|A|	2-3 14
family|C|	8+ 7
family|D|	4-7 15	8+ 11
family|E|	4-7 13
family|L|	4-7 9
family|M|	2-3 10
family|O|	2-3 12
family|P|	1 13
family|S|	2-3 12	4-7 8
family|U|	2-3 15
family|V|	2-3 21	4-7 9
family|c|	4-7 7
family|p|	4-7 10
family|«|	2-3 -11	4-7 -7	8+ 9
family|»|	1 -18	2-3 -17	8+ 9
family|¿|	2-3 9	4-7 9
family|‘|	1 -43	2-3 -31	8+ 20
family|’|	4-7 16
family|‚|	2-3 11	4-7 13	8+ 6
family|“|	2-3 6	4-7 16	8+ 19
family|„|	1 -15	8+ 9
family|‹|	4-7 14
family|›|	8+ 6
follow|	' 20	( -19	+ 15	, -31	,adverb -15	,coordinator 9	,determiner -6	,preposition -24	,quote -9	,subordinator 15	,that -15	,verb-judging 19	,verb-saying 9	,verb-thinking 16	,word -6	- 10	; 7	[ 23	auxiliary -22	capital 19	coordinator 11	determiner 6	end 10	preposition 6	pronoun 11	quote -21	stop -8	subordinator 16	that 8	verb-judging -11	verb-saying 6	verb-thinking -8	word -6	— 19
headline|false|	4-7 -8	8+ 14
headline|true|	1 -27	2-3 -18	4-7 45	8+ 39
in-noun|false|false|1|	all-one -6	first 29	none -13
in-noun|false|false|2-3|	all -11	all-one -19	first 12	most -18	some 15
in-noun|false|false|4-7|	all -27	all-one -10	first 6	none 40	some 25
in-noun|false|false|8+|	all -9	all-one 17	first 15	most 24	none 21	some 25
in-noun|false|true|1|	all-one -6	first -25
in-noun|false|true|2-3|	all -16	first 23	most -13	none -6
in-noun|false|true|4-7|	all-one -23	first 29	most 35	none 20	some -6
in-noun|false|true|8+|	first 14	most 24	none -8	some 22
in-noun|true|false|1|	first -13	none -11
in-noun|true|false|2-3|	all -10	all-one -24	first -8	none 6
in-noun|true|false|4-7|	all -27	all-one -7	first -37	none 27	some 50
in-noun|true|false|8+|	first 28	most 10	none 52	some 28
in-noun|true|true|1|	all-one 25
in-noun|true|true|2-3|	all-one -20	none 12
in-noun|true|true|4-7|	all -35	first -23	most 16	none 29	some 21
in-noun|true|true|8+|	first -12	none 31	some 16
intro-follow|%|stop|	4-7 14
intro-follow|'|coordinator|	1 -14
intro-follow|'|pronoun|	2-3 -23
intro-follow|'|stop|	4-7 11
intro-follow|(|)|	1 12
intro-follow|(|,|	1 -19	2-3 -21	4-7 -22	8+ -17
intro-follow|(|determiner|	4-7 22
intro-follow|)|end|	8+ 12
intro-follow|,|(|	2-3 -35
intro-follow|,|)|	1 -16	8+ 10
intro-follow|,|,auxiliary|	4-7 13
intro-follow|,|,determiner|	2-3 -12
intro-follow|,|,preposition|	2-3 11	4-7 -11
intro-follow|,|,subordinator|	4-7 6
intro-follow|,|,verb-saying|	2-3 15
intro-follow|,|,word|	2-3 11
intro-follow|,|,|	1 -25	2-3 -22	4-7 -25
intro-follow|,|-|	4-7 13
intro-follow|,|;|	2-3 -21
intro-follow|,|auxiliary|	1 -22	2-3 -18	4-7 -13
intro-follow|,|capital|	2-3 20	4-7 17	8+ 27
intro-follow|,|coordinator|	1 -38	2-3 -16	4-7 -12	8+ 11
intro-follow|,|determiner|	2-3 -20	4-7 -19	8+ 22
intro-follow|,|end|	1 33	2-3 14	4-7 54	8+ 27
intro-follow|,|pronoun|	4-7 26	8+ 27
intro-follow|,|stop|	1 21	2-3 45	4-7 49	8+ 18
intro-follow|,|subordinator|	4-7 15	8+ 13
intro-follow|,|that|	2-3 -23
intro-follow|,|verb-judging|	2-3 -15
intro-follow|,|verb-saying|	4-7 24	8+ 15
intro-follow|,|word|	1 -27	2-3 -33	4-7 -14	8+ 20
intro-follow|,|—|	4-7 17
intro-follow|-|-|	4-7 -14
intro-follow|-|end|	8+ 23
intro-follow|-|stop|	8+ 14
intro-follow|:|(|	2-3 -9	4-7 -12	8+ 26
intro-follow|:|+|	4-7 17
intro-follow|:|,auxiliary|	4-7 13
intro-follow|:|,capital|	4-7 -9
intro-follow|:|,determiner|	2-3 14
intro-follow|:|,preposition|	2-3 15	8+ 7
intro-follow|:|,verb-judging|	8+ 6
intro-follow|:|,verb-saying|	2-3 13	4-7 30	8+ 11
intro-follow|:|,word|	8+ 9
intro-follow|:|,|	1 -21	2-3 -33	4-7 -32
intro-follow|:|[|	8+ 13
intro-follow|:|capital|	1 19	4-7 40	8+ 28
intro-follow|:|coordinator|	2-3 -21
intro-follow|:|determiner|	1 -7	8+ 22
intro-follow|:|end|	1 -10	2-3 24	4-7 53	8+ 36
intro-follow|:|preposition|	4-7 13	8+ 6
intro-follow|:|pronoun|	2-3 15	4-7 26	8+ 25
intro-follow|:|stop|	1 -23	4-7 -18	8+ 15
intro-follow|:|subordinator|	2-3 16	8+ 20
intro-follow|:|verb-saying|	4-7 14	8+ 22
intro-follow|:|—|	4-7 17
intro-follow|;|(|	4-7 -11
intro-follow|;|,capital|	4-7 -7
intro-follow|;|,preposition|	4-7 15
intro-follow|;|,verb-saying|	1 10
intro-follow|;|,word|	4-7 10
intro-follow|adverb|(|	8+ 19
intro-follow|adverb|,verb-judging|	2-3 9
intro-follow|adverb|,verb-saying|	1 7
intro-follow|adverb|,word|	4-7 7
intro-follow|adverb|,|	1 18
intro-follow|adverb|:|	2-3 12
intro-follow|adverb|auxiliary|	4-7 14
intro-follow|adverb|capital|	1 16
intro-follow|adverb|end|	2-3 19	4-7 -8	8+ 9
intro-follow|adverb|preposition|	1 15
intro-follow|adverb|stop|	1 -6	2-3 18	4-7 20
intro-follow|adverb|word|	1 -20
intro-follow|auxiliary|,adverb|	4-7 8
intro-follow|auxiliary|,auxiliary|	4-7 6
intro-follow|auxiliary|,subordinator|	1 -14
intro-follow|auxiliary|,verb-judging|	1 9
intro-follow|auxiliary|,verb-saying|	4-7 6
intro-follow|auxiliary|,word|	4-7 7
intro-follow|auxiliary|,|	1 26	2-3 10	4-7 44	8+ 20
intro-follow|auxiliary|-|	1 -12
intro-follow|auxiliary|;|	1 15	8+ 6
intro-follow|auxiliary|adverb|	4-7 25	8+ 8
intro-follow|auxiliary|capital|	1 18	2-3 -19	4-7 20	8+ 15
intro-follow|auxiliary|coordinator|	1 9	2-3 -8	4-7 30	8+ 20
intro-follow|auxiliary|determiner|	4-7 35	8+ 17
intro-follow|auxiliary|end|	2-3 10	8+ 24
intro-follow|auxiliary|preposition|	1 44	2-3 32	8+ 27
intro-follow|auxiliary|pronoun|	1 15	2-3 -25	4-7 28	8+ 26
intro-follow|auxiliary|quote|	1 -23	4-7 13
intro-follow|auxiliary|stop|	1 -19	2-3 36	4-7 -8	8+ 15
intro-follow|auxiliary|subordinator|	1 14	2-3 40	4-7 27	8+ 12
intro-follow|auxiliary|that|	2-3 16
intro-follow|auxiliary|verb-saying|	4-7 28	8+ 18
intro-follow|auxiliary|verb-thinking|	1 19
intro-follow|auxiliary|word|	1 20	2-3 8	4-7 33
intro-follow|capital|(|	2-3 -7
intro-follow|capital|,capital|	1 6
intro-follow|capital|,coordinator|	4-7 10
intro-follow|capital|,determiner|	1 -11
intro-follow|capital|,subordinator|	4-7 6
intro-follow|capital|,verb-saying|	2-3 -11
intro-follow|capital|,verb-thinking|	1 10
intro-follow|capital|,word|	1 -7	2-3 15	4-7 6
intro-follow|capital|,|	2-3 19	4-7 19
intro-follow|capital|-|	1 -7
intro-follow|capital|;|	8+ 6
intro-follow|capital|[|	8+ 24
intro-follow|capital|auxiliary|	2-3 -31
intro-follow|capital|capital|	1 -24	2-3 -6	8+ 21
intro-follow|capital|coordinator|	1 21	2-3 9	4-7 15
intro-follow|capital|determiner|	2-3 13	4-7 20	8+ 13
intro-follow|capital|end|	1 10	2-3 13	4-7 19
intro-follow|capital|preposition|	1 -25	8+ 18
intro-follow|capital|pronoun|	2-3 -19	4-7 11	8+ 18
intro-follow|capital|stop|	1 -13	2-3 22	4-7 -9	8+ 7
intro-follow|capital|subordinator|	1 23	2-3 18	4-7 16	8+ 12
intro-follow|capital|verb-judging|	1 -13	2-3 -14
intro-follow|capital|verb-saying|	2-3 -16	8+ 12
intro-follow|capital|verb-thinking|	2-3 -7
intro-follow|capital|word|	2-3 18	8+ 19
intro-follow|coordinator|,|	1 8	2-3 30
intro-follow|coordinator|:|	1 -6
intro-follow|coordinator|capital|	2-3 -9
intro-follow|coordinator|coordinator|	2-3 -32	4-7 -11
intro-follow|coordinator|determiner|	1 -17	2-3 -11
intro-follow|coordinator|end|	2-3 12	4-7 40	8+ 20
intro-follow|coordinator|preposition|	2-3 12	4-7 -13	8+ 9
intro-follow|coordinator|pronoun|	2-3 19	4-7 18
intro-follow|coordinator|stop|	1 -35	4-7 23	8+ 13
intro-follow|coordinator|subordinator|	1 24	4-7 18
intro-follow|coordinator|verb-saying|	1 10	2-3 -12	8+ 20
intro-follow|coordinator|word|	1 -18
intro-follow|determiner|)|	2-3 -26
intro-follow|determiner|,auxiliary|	2-3 -7
intro-follow|determiner|,capital|	1 -10	2-3 15
intro-follow|determiner|,coordinator|	1 16
intro-follow|determiner|,determiner|	2-3 -11
intro-follow|determiner|,preposition|	2-3 -8
intro-follow|determiner|,verb-saying|	2-3 -18	4-7 10
intro-follow|determiner|,word|	1 -9	2-3 -17
intro-follow|determiner|,|	1 -26	2-3 -50	4-7 -11
intro-follow|determiner|-|	1 20
intro-follow|determiner|:|	2-3 6
intro-follow|determiner|auxiliary|	1 -19	4-7 20
intro-follow|determiner|capital|	1 -6	2-3 11	4-7 12	8+ 18
intro-follow|determiner|coordinator|	1 27	2-3 -14	4-7 31
intro-follow|determiner|determiner|	1 17	2-3 23	4-7 16
intro-follow|determiner|end|	2-3 42	4-7 37	8+ 39
intro-follow|determiner|preposition|	2-3 11	4-7 -8	8+ 14
intro-follow|determiner|pronoun|	2-3 25
intro-follow|determiner|quote|	2-3 23
intro-follow|determiner|stop|	1 6	2-3 -37	4-7 18	8+ 20
intro-follow|determiner|subordinator|	1 -10	2-3 -19
intro-follow|determiner|that|	2-3 30
intro-follow|determiner|verb-judging|	1 -28
intro-follow|determiner|verb-saying|	1 -7	2-3 -21	8+ 10
intro-follow|determiner|verb-thinking|	1 8
intro-follow|determiner|word|	1 9	4-7 -18
intro-follow|possessive|,|	2-3 -10
intro-follow|possessive|-|	1 -18
intro-follow|possessive|auxiliary|	2-3 19
intro-follow|possessive|capital|	2-3 -26
intro-follow|possessive|coordinator|	2-3 20
intro-follow|possessive|end|	2-3 -31	4-7 29	8+ 22
intro-follow|possessive|preposition|	2-3 9	4-7 -13
intro-follow|possessive|quote|	4-7 -14
intro-follow|possessive|stop|	4-7 -12
intro-follow|possessive|subordinator|	4-7 -11
intro-follow|possessive|that|	2-3 -11
intro-follow|possessive|word|	1 6	2-3 13	4-7 -20
intro-follow|preposition|(|	2-3 -17	4-7 -8
intro-follow|preposition|+|	2-3 8
intro-follow|preposition|,adverb|	2-3 -16
intro-follow|preposition|,auxiliary|	1 -13	2-3 -25	4-7 -12
intro-follow|preposition|,capital|	1 -11
intro-follow|preposition|,coordinator|	2-3 -10
intro-follow|preposition|,determiner|	1 -10	4-7 -7
intro-follow|preposition|,preposition|	2-3 23	4-7 13	8+ 11
intro-follow|preposition|,pronoun|	1 12
intro-follow|preposition|,that|	1 -10
intro-follow|preposition|,verb-saying|	1 -11	2-3 -9	4-7 17
intro-follow|preposition|,word|	1 -17
intro-follow|preposition|,|	1 -27	8+ 11
intro-follow|preposition|-|	4-7 17
intro-follow|preposition|:|	1 -20	2-3 -6
intro-follow|preposition|;|	1 12	2-3 17	4-7 19
intro-follow|preposition|adverb|	2-3 24
intro-follow|preposition|auxiliary|	1 10	2-3 -11	4-7 18
intro-follow|preposition|capital|	1 12	4-7 15	8+ -15
intro-follow|preposition|coordinator|	1 -37	4-7 26	8+ 14
intro-follow|preposition|determiner|	1 14	2-3 8	4-7 24	8+ 19
intro-follow|preposition|end|	1 -15	2-3 -11	4-7 30	8+ 29
intro-follow|preposition|preposition|	4-7 35	8+ 14
intro-follow|preposition|pronoun|	2-3 -24	8+ 12
intro-follow|preposition|stop|	2-3 -21	4-7 24	8+ 20
intro-follow|preposition|subordinator|	1 -11	2-3 -13	4-7 17	8+ 21
intro-follow|preposition|that|	1 -31
intro-follow|preposition|verb-saying|	1 29	2-3 -14
intro-follow|preposition|word|	1 -7	2-3 12
intro-follow|preposition|–|	2-3 7
intro-follow|pronoun|,subordinator|	2-3 13
intro-follow|pronoun|,word|	2-3 18	4-7 9
intro-follow|pronoun|,|	2-3 10	4-7 16
intro-follow|pronoun|;|	4-7 11
intro-follow|pronoun|auxiliary|	2-3 8
intro-follow|pronoun|capital|	2-3 30	4-7 12	8+ 21
intro-follow|pronoun|coordinator|	1 14	2-3 23	4-7 6
intro-follow|pronoun|determiner|	1 -11	2-3 29	4-7 15
intro-follow|pronoun|end|	1 18	2-3 35	4-7 25	8+ 24
intro-follow|pronoun|preposition|	2-3 -27	4-7 16
intro-follow|pronoun|stop|	2-3 -22	4-7 48	8+ 32
intro-follow|pronoun|subordinator|	2-3 30
intro-follow|pronoun|word|	2-3 19	4-7 15
intro-follow|quote|coordinator|	1 -16	2-3 -6
intro-follow|quote|determiner|	4-7 16	8+ 9
intro-follow|quote|end|	2-3 16	4-7 26	8+ 37
intro-follow|quote|pronoun|	4-7 19
intro-follow|quote|that|	4-7 8
intro-follow|start|'|	8+ 17
intro-follow|start|(|	1 -21	2-3 -19
intro-follow|start|,auxiliary|	4-7 15	8+ 7
intro-follow|start|,determiner|	1 12
intro-follow|start|,pronoun|	4-7 16	8+ 6
intro-follow|start|,verb-judging|	4-7 11	8+ 7
intro-follow|start|,verb-saying|	1 16	2-3 19	4-7 14	8+ 8
intro-follow|start|,verb-thinking|	8+ 15
intro-follow|start|,word|	1 -14	2-3 -10	4-7 21	8+ 11
intro-follow|start|,|	2-3 -20	4-7 23
intro-follow|start|:|	1 -9	2-3 -6	4-7 27	8+ 28
intro-follow|start|auxiliary|	1 -22	2-3 -26
intro-follow|start|capital|	1 -21	2-3 11	4-7 49	8+ 21
intro-follow|start|coordinator|	1 13
intro-follow|start|determiner|	1 23	2-3 9	4-7 53	8+ 26
intro-follow|start|end|	1 -18	8+ 49
intro-follow|start|preposition|	1 -21	2-3 -26	8+ 26
intro-follow|start|pronoun|	1 35	2-3 56	4-7 51	8+ 20
intro-follow|start|stop|	4-7 15	8+ 25
intro-follow|start|subordinator|	2-3 -19	8+ 20
intro-follow|start|that|	8+ 19
intro-follow|start|verb-saying|	1 23	2-3 51	4-7 40	8+ 19
intro-follow|start|word|	1 -14	4-7 36	8+ 31
intro-follow|start|–|	2-3 10
intro-follow|start|—|	2-3 8	4-7 25	8+ 27
intro-follow|stop|'|	4-7 14	8+ 14
intro-follow|stop|(|	8+ 22
intro-follow|stop|,auxiliary|	1 13	2-3 22	4-7 24
intro-follow|stop|,preposition|	2-3 -18
intro-follow|stop|,pronoun|	2-3 16	4-7 20
intro-follow|stop|,verb-judging|	4-7 10	8+ 7
intro-follow|stop|,verb-saying|	1 18	2-3 37	8+ 7
intro-follow|stop|,verb-thinking|	4-7 12
intro-follow|stop|,word|	1 12	2-3 39	4-7 -6	8+ 7
intro-follow|stop|,|	4-7 31
intro-follow|stop|:|	8+ 11
intro-follow|stop|auxiliary|	1 -10	2-3 -6	8+ 24
intro-follow|stop|capital|	1 13	2-3 33	4-7 40	8+ 14
intro-follow|stop|coordinator|	8+ 14
intro-follow|stop|determiner|	1 13	2-3 10	4-7 17	8+ 15
intro-follow|stop|end|	2-3 49	4-7 74	8+ 21
intro-follow|stop|preposition|	4-7 17	8+ 25
intro-follow|stop|pronoun|	1 38	4-7 34	8+ 16
intro-follow|stop|stop|	1 19
intro-follow|stop|subordinator|	1 17	4-7 17	8+ 23
intro-follow|stop|that|	8+ 14
intro-follow|stop|verb-judging|	1 15	2-3 -13
intro-follow|stop|verb-saying|	1 9	2-3 39	4-7 41	8+ 14
intro-follow|stop|word|	1 -8	2-3 8	8+ 24
intro-follow|stop|—|	2-3 7	4-7 15
intro-follow|subordinator|,pronoun|	2-3 -8
intro-follow|subordinator|,word|	2-3 -6
intro-follow|subordinator|,|	1 15	2-3 -16	4-7 15
intro-follow|subordinator|;|	1 10	2-3 -22
intro-follow|subordinator|auxiliary|	1 -26	2-3 -19	4-7 22
intro-follow|subordinator|capital|	1 -10	2-3 -34	4-7 22	8+ 18
intro-follow|subordinator|coordinator|	1 23	2-3 40	4-7 20	8+ 7
intro-follow|subordinator|determiner|	1 -10	2-3 -20	4-7 16
intro-follow|subordinator|end|	4-7 -6	8+ 41
intro-follow|subordinator|preposition|	4-7 23
intro-follow|subordinator|pronoun|	1 -17	8+ 18
intro-follow|subordinator|stop|	1 -8	2-3 13	4-7 23	8+ 36
intro-follow|subordinator|subordinator|	4-7 23	8+ -18
intro-follow|subordinator|verb-judging|	2-3 -19
intro-follow|subordinator|verb-saying|	2-3 -7
intro-follow|subordinator|verb-thinking|	2-3 -17
intro-follow|subordinator|word|	1 6	2-3 -35
intro-follow|that|,determiner|	4-7 14
intro-follow|that|,subordinator|	4-7 10
intro-follow|that|,verb-saying|	8+ 8
intro-follow|that|,|	4-7 15	8+ 20
intro-follow|that|;|	2-3 11
intro-follow|that|adverb|	8+ 19
intro-follow|that|auxiliary|	1 -17	4-7 -8
intro-follow|that|capital|	8+ 7
intro-follow|that|coordinator|	4-7 12	8+ 23
intro-follow|that|determiner|	1 -10	2-3 19
intro-follow|that|end|	1 16	2-3 -26	4-7 27	8+ 27
intro-follow|that|preposition|	4-7 25	8+ 12
intro-follow|that|pronoun|	4-7 14
intro-follow|that|stop|	2-3 41	4-7 47	8+ 28
intro-follow|that|subordinator|	8+ 18
intro-follow|that|word|	2-3 29
intro-follow|verb-judging|(|	1 -13
intro-follow|verb-judging|,auxiliary|	1 -8
intro-follow|verb-judging|,determiner|	1 -10
intro-follow|verb-judging|,preposition|	4-7 10
intro-follow|verb-judging|,quote|	1 -7
intro-follow|verb-judging|,word|	1 -6
intro-follow|verb-judging|,|	1 -27	2-3 10	4-7 -11
intro-follow|verb-judging|:|	2-3 -22
intro-follow|verb-judging|;|	2-3 12	4-7 15
intro-follow|verb-judging|auxiliary|	2-3 -25
intro-follow|verb-judging|coordinator|	1 -15	4-7 -15
intro-follow|verb-judging|determiner|	2-3 -12	4-7 20	8+ 6
intro-follow|verb-judging|end|	1 -29	2-3 -11	4-7 6
intro-follow|verb-judging|preposition|	1 -40	4-7 25
intro-follow|verb-judging|pronoun|	4-7 -9
intro-follow|verb-judging|quote|	2-3 -13
intro-follow|verb-judging|stop|	1 18	2-3 -18	4-7 44	8+ 19
intro-follow|verb-judging|subordinator|	2-3 25
intro-follow|verb-judging|verb-judging|	1 -17	2-3 22
intro-follow|verb-judging|verb-saying|	2-3 9
intro-follow|verb-judging|word|	1 25	2-3 -8	4-7 -8
intro-follow|verb-judging|–|	1 -16
intro-follow|verb-saying|,coordinator|	4-7 12
intro-follow|verb-saying|,that|	4-7 9
intro-follow|verb-saying|,word|	1 -14	2-3 -15
intro-follow|verb-saying|,|	1 -21	2-3 -31	4-7 -11
intro-follow|verb-saying|:|	4-7 7
intro-follow|verb-saying|;|	2-3 -15	4-7 -14
intro-follow|verb-saying|auxiliary|	1 -18	2-3 16
intro-follow|verb-saying|capital|	2-3 -19	4-7 -7	8+ 14
intro-follow|verb-saying|coordinator|	1 21	2-3 22	4-7 12
intro-follow|verb-saying|determiner|	2-3 21	4-7 -8
intro-follow|verb-saying|end|	2-3 16	4-7 -14	8+ -13
intro-follow|verb-saying|preposition|	1 23	8+ 23
intro-follow|verb-saying|pronoun|	1 14
intro-follow|verb-saying|stop|	8+ 26
intro-follow|verb-saying|subordinator|	2-3 8	4-7 21
intro-follow|verb-saying|that|	2-3 -35
intro-follow|verb-saying|verb-saying|	2-3 -29
intro-follow|verb-saying|word|	1 -24	2-3 -12
intro-follow|verb-thinking|,|	2-3 -22	4-7 12
intro-follow|verb-thinking|auxiliary|	2-3 -24
intro-follow|verb-thinking|capital|	4-7 15	8+ 17
intro-follow|verb-thinking|coordinator|	1 -7	2-3 18
intro-follow|verb-thinking|determiner|	4-7 13
intro-follow|verb-thinking|end|	2-3 -14	4-7 27	8+ 19
intro-follow|verb-thinking|preposition|	1 13	2-3 26
intro-follow|verb-thinking|stop|	1 -35	2-3 8	4-7 29
intro-follow|verb-thinking|subordinator|	4-7 21
intro-follow|word|(|	2-3 -22
intro-follow|word|,auxiliary|	1 -7	2-3 -9	4-7 17
intro-follow|word|,coordinator|	4-7 16
intro-follow|word|,determiner|	1 -12	2-3 -11	4-7 -7
intro-follow|word|,preposition|	2-3 -23	4-7 24
intro-follow|word|,quote|	2-3 -8
intro-follow|word|,subordinator|	1 20	2-3 18
intro-follow|word|,that|	1 -14	2-3 -10
intro-follow|word|,verb-saying|	1 -11	2-3 6	4-7 21	8+ 7
intro-follow|word|,word|	1 22	4-7 22	8+ 8
intro-follow|word|,|	1 -32	4-7 24
intro-follow|word|-|	4-7 14
intro-follow|word|:|	1 -9	4-7 12
intro-follow|word|;|	2-3 6	4-7 9
intro-follow|word|adverb|	1 -30	2-3 8	4-7 -16
intro-follow|word|auxiliary|	1 -11	4-7 -20
intro-follow|word|capital|	1 21	2-3 13	8+ 24
intro-follow|word|coordinator|	1 16	2-3 21	4-7 9	8+ 10
intro-follow|word|determiner|	1 15	2-3 -6	4-7 -6	8+ 16
intro-follow|word|end|	1 -15	4-7 -18	8+ 41
intro-follow|word|preposition|	2-3 -10	4-7 -14	8+ 21
intro-follow|word|pronoun|	1 -15	8+ 13
intro-follow|word|quote|	1 -12
intro-follow|word|stop|	2-3 17	4-7 13	8+ 29
intro-follow|word|subordinator|	4-7 27
intro-follow|word|that|	1 -23	2-3 11
intro-follow|word|verb-judging|	2-3 -17
intro-follow|word|verb-saying|	1 -35	2-3 11	8+ 13
intro-follow|word|verb-thinking|	1 -6
intro-follow|word|word|	8+ -12
intro-follow|–|,subordinator|	1 12	4-7 7
intro-follow|–|,verb-saying|	8+ 13
intro-follow|–|,|	4-7 -16
intro-follow|–|preposition|	2-3 -11
intro-follow|—|(|	4-7 -19
intro-follow|—|,verb-saying|	4-7 9
intro-follow|—|determiner|	2-3 -13
intro-follow|—|end|	8+ 12
intro-follow|—|pronoun|	2-3 9
intro-follow|—|stop|	4-7 10
intro-follow|—|—|	2-3 13
intro-follow|’|,pronoun|	1 -6
intro-follow|’|coordinator|	4-7 6
intro-follow|’|stop|	2-3 7	4-7 6
intro-follow|•|:|	2-3 8
intro|	% -6	' -19	( -7	) 12	- -11	: 8	adverb 15	auxiliary 9	possessive -14	preposition -9	pronoun 15	start 8	stop 23	that 7	verb-judging -13	verb-saying -10	word -9	– -19	’ 13	• 8
lead|lower|	% -6	, 19	: -20	; 14	adverb 17	auxiliary 15	capital 26	possessive 29	pronoun 12	quote -9	verb-saying 6	word 7	— 25	’ 21
lead|other|	auxiliary -24	determiner 29	preposition 21	start 21	stop 18
lead|upper|	' -23	( -6	) 12	, -12	- 11	: 15	; -13	capital -21	possessive -51	preposition -17	pronoun 9	quote 14	start 7	stop 23	that 8	verb-judging -30	verb-saying -21	word -27	– -19	’ -6	• 8
naming|alias|1|	1 -18
naming|appelé|2|	4-7 14
naming|baptisée|1|	1 -11
naming|batizado|2|	1 -11
naming|begriff|1|	1 -13
naming|called|1|	4-7 21
naming|called|2|	1 52	2-3 -7	4-7 39	8+ 19
naming|called|3|	1 59	2-3 40	4-7 72	8+ 18
naming|chamado|1|	1 -6
naming|christened|1|	2-3 -23
naming|christened|3|	1 -17
naming|code-named|1|	2-3 -20
naming|conhecido|2|	2-3 -9	8+ 15
naming|conocido|2|	1 -11	4-7 -12
naming|detta|2|	4-7 14
naming|detto|1|	4-7 9
naming|dite|1|	2-3 -14	4-7 14
naming|dite|2|	2-3 14
naming|dit|1|	1 -10	2-3 -13	4-7 13	8+ 6
naming|dit|2|	1 11	2-3 7	4-7 22
naming|dit|3|	2-3 16	4-7 22	8+ 10
naming|dubbed|1|	1 -16
naming|entitled|1|	4-7 -6
naming|false|	, 15	: -13	adverb -8	auxiliary -12	capital -10	coordinator -21	determiner -13	preposition -17	quote 11	subordinator -25	that 36	verb-judging -21	verb-saying 12	verb-thinking -10	word -34
naming|hashtag|1|	1 -13
naming|intitulé|1|	2-3 -13
naming|known|2|	1 -38	4-7 -16
naming|known|3|	1 -21	2-3 -45
naming|labeled|3|	2-3 -11
naming|labelled|3|	2-3 22
naming|llamada|1|	2-3 -8
naming|motto|2|	1 -18	2-3 -13
naming|mot|1|	1 -10
naming|mot|2|	1 -21
naming|naam|2|	2-3 -12
naming|named|1|	2-3 -27
naming|named|2|	2-3 -19	8+ 11
naming|named|3|	2-3 14	4-7 12
naming|nicknamed|1|	1 -9	2-3 -29	4-7 -21
naming|nicknamed|2|	1 -13	2-3 -12
naming|none|	2-3 6	8+ 14
naming|palavra|1|	1 -13
naming|parola|1|	1 -14
naming|parola|2|	4-7 11
naming|phrase|1|	1 -7	2-3 -22	4-7 -19
naming|phrase|2|	4-7 21
naming|phrase|3|	4-7 12
naming|slogan|1|	4-7 -15
naming|slogan|2|	4-7 -9
naming|so-called|1|	1 -33	2-3 -41
naming|sogenannte|1|	1 -11
naming|surnommé|1|	2-3 -18
naming|tagged|1|	1 -23	2-3 -8
naming|termed|1|	2-3 30
naming|termed|2|	1 20
naming|termed|3|	4-7 19
naming|terms|1|	1 -17
naming|term|1|	2-3 -12
naming|term|2|	1 -8
naming|titled|1|	2-3 -24	4-7 -31
naming|titled|2|	2-3 -21	8+ 15
naming|titolo|2|	2-3 -18
naming|titre|2|	2-3 -10	4-7 -10
naming|true|	% -6	' -19	( -7	) 12	- -16	: 11	adverb 16	auxiliary 11	capital 8	possessive -14	preposition -7	pronoun 17	start 8	stop 25	subordinator 7	verb-saying -11	verb-thinking 6	word 7	– -19	’ 13	• 8
naming|título|1|	2-3 -14
naming|words|1|	2-3 -31
naming|words|2|	1 25	4-7 24
naming|word|1|	1 -30
naming|word|2|	1 -22	4-7 17	8+ 8
naming|word|3|	1 -20
naming|wort|1|	1 -10
naming|wort|2|	1 14
naming|zogeheten|1|	2-3 -17
nobody|1|	adverb -19	auxiliary -17	determiner -7	preposition -21	start -21	word -21
nobody|2-3|	, -19	auxiliary -28	capital -20	coordinator -24	determiner -28	preposition -24	subordinator -25	that -20	verb-thinking -20	word -26	— 13
nobody|4-7|	auxiliary -24	capital -16	coordinator -9	start 8	stop 30
nobody|8+|	, 6	start 56	stop 34	— 11
others|0|	8+ 12
others|1|	2-3 -20	8+ 28
others|2|	1 -17	4-7 -10	8+ 19
others|3|	1 -39	2-3 10	4-7 27	8+ 19
own-case|false|all-one|	' -19	( 6	, -23	: 27	adverb -22	auxiliary 15	possessive -40	preposition -10	pronoun 21	quote -16	start -22	subordinator -8	that -9	verb-judging -32	verb-saying -13	verb-thinking -6	word 9	— 9	’ -6
own-case|false|all|	' -13	, -28	: 10	; -11	capital -14	coordinator -22	possessive -50	preposition -14	quote 20	start -20	stop 11	verb-judging -17	verb-saying -8	word -11	– -11
own-case|false|first|	( -12	, 22	- 20	: 16	; -7	auxiliary 20	capital -9	coordinator 11	possessive -20	pronoun 11	quote 22	start 11	stop 20	subordinator 9	that 18	verb-judging 7	verb-saying 13	verb-thinking 18	word -24	• 8
own-case|false|most|	, 23	auxiliary 10	capital 11	possessive -7	preposition -16	start 6	verb-saying 13	– 7
own-case|false|none|	% -6	( 12	, 19	- -14	: -21	; 14	adverb 23	capital 13	possessive 30	preposition 6	pronoun 6	stop 10	verb-judging 12	verb-saying 6	– -7	— 20	’ 21
own-case|false|some|	, 8	adverb 16	auxiliary 13	capital 37	coordinator -15	possessive 17	preposition 31	pronoun 22	subordinator 18	that 29	verb-judging -9	verb-saying 37	verb-thinking 9	word 22
own-case|true|all-one|	: -19	adverb -7	auxiliary -13	capital -16	determiner -15	start 28	stop 17	verb-saying -8	word -33
own-case|true|all|	, 19	: 12	auxiliary -22	possessive 21	preposition 24	start 23	stop 36	verb-judging -19	word -25
own-case|true|first|	( 20	, 59	- 18	capital 33	determiner -13	quote 7	start 35	stop 22	subordinator 17	that 23	verb-saying -35	word -25	— 18
own-case|true|most|	, 19	: 23	determiner 6	start 25	stop 16	verb-saying 19
own-case|true|none|	( -11	, 17	: 13	adverb 17	auxiliary 31	capital 27	determiner 24	possessive 15	preposition -26	pronoun 26	subordinator -18	that 30	verb-judging 32	word 47
own-case|true|some|	, 17	auxiliary 17	capital 16	determiner 12	preposition 19	pronoun 13	subordinator 17	that 9	verb-saying 24	verb-thinking 14	word 31
own|false|	1 -8	2-3 -10	8+ 20
own|true|	1 -20	8+ 10
sentence|judging|	2-3 8	4-7 12	8+ 53
sentence|none|	1 -53	2-3 -59	4-7 -22	8+ 13
sentence|saying|	1 23	2-3 25	4-7 17	8+ 16
sentence|thinking|	1 -29	4-7 7	8+ -7
size-ending|10+|!|	capital 18	determiner 13	end 26	pronoun 14
size-ending|10+|,|	' 18	adverb 13	capital 19	coordinator 11	determiner 19	pronoun 20	subordinator 14	verb-saying 18	word 24
size-ending|10+|.|	( 22	[ 28	auxiliary 11	capital 35	coordinator 22	determiner 28	end 29	preposition 11	pronoun 33	quote 12	subordinator 23	— 14
size-ending|10+|?|	capital 20	determiner 15	end 13	pronoun 12	verb-saying 17
size-ending|10+|none|	, 17	,auxiliary 7	,preposition 11	,verb-judging 7	,verb-saying 7	,verb-thinking 13	,word 10	: 19	; 7	adverb 14	capital 26	coordinator 16	determiner 29	end 35	preposition 31	pronoun 23	quote 27	stop 23	subordinator 20	that 13	verb-saying 22	word 15	— 17
size-ending|1|!|	,coordinator 12	,determiner 11	determiner 18	end 6	preposition 21	stop 14
size-ending|1|,|	capital 19	coordinator -18	pronoun 8	quote -29	verb-judging 17	verb-saying -6
size-ending|1|.|	auxiliary 18	capital 22	coordinator 12	end -7	pronoun 15	subordinator -8
size-ending|1|?|	pronoun 11
size-ending|1|none|	( -7	) 10	, -23	,auxiliary -16	,coordinator 12	,quote -7	,subordinator 8	,that -13	,verb-judging 9	,verb-saying 14	,verb-thinking 10	,word -6	: -21	; 6	auxiliary -21	capital -8	determiner 7	end -23	preposition 8	stop -19	subordinator 25	that -11	verb-judging -15	verb-saying 6	verb-thinking 12	– -16
size-ending|2|!|	,auxiliary 13	coordinator -20	end 27
size-ending|2|,|	adverb 16	auxiliary -6	capital 8	coordinator -10	determiner 10	preposition -24	pronoun -16	quote 8	that -23	verb-saying -13	word 9
size-ending|2|.|	capital -6	coordinator 22	determiner -35	pronoun 9	quote -9	subordinator 26	word -22	— 9
size-ending|2|?|	,verb-saying 10	capital 17	coordinator 10	pronoun 24	stop -18	verb-saying 24
size-ending|2|none|	+ 6	, -23	,adverb -16	,auxiliary -25	,determiner -21	,preposition -11	,subordinator 13	,that -10	,word -10	: -7	; 11	adverb 12	auxiliary -19	determiner 29	stop -7	subordinator -6	that 19	verb-judging -31	verb-saying -12	verb-thinking -17	word -6	– 8
size-ending|3|!|	,word 13	end -19
size-ending|3|,|	auxiliary -12	capital 11	coordinator 10	determiner -17	preposition 12	quote 19	subordinator 14	that -21	verb-judging 21	verb-saying 34
size-ending|3|.|	auxiliary 17	capital -22	coordinator 29	determiner 20	end 7	pronoun 14	quote -21	subordinator -11
size-ending|3|?|	coordinator 16	end 39	pronoun 21	verb-saying 12	– 10	— 10
size-ending|3|none|	( -22	) -14	,auxiliary 21	,capital 15	,coordinator -10	,determiner 10	,preposition -23	,pronoun -8	,quote -8	,subordinator 18	,verb-judging 9	,verb-saying 6	,word 6	: 10	; -10	capital -24	coordinator -6	end 24	pronoun 21	stop 7	subordinator 21	verb-judging 9	verb-saying -32	verb-thinking -7	word 9	— 21
size-ending|4-5|!|	capital 15	determiner 10	end 13	pronoun 25	stop 9	verb-saying 17	— 7
size-ending|4-5|,|	' 17	capital 40	coordinator -18	determiner 14	preposition -12	pronoun 52	subordinator -8	verb-judging 18	verb-saying 35
size-ending|4-5|.|	capital 12	coordinator 22	determiner -10	end 18	preposition 11	pronoun -6	quote -19	subordinator 17	that 8	— 21
size-ending|4-5|?|	,auxiliary 11	,verb-saying 8	capital 23	determiner 27	end 43	pronoun 19	stop 23	verb-saying 16
size-ending|4-5|none|	( -14	+ 12	, 7	,adverb 8	,auxiliary 6	,capital -11	,coordinator 21	,determiner -9	,preposition -8	,pronoun 22	,subordinator 12	,that 9	,verb-saying 7	,verb-thinking 11	: 16	; 25	adverb -15	auxiliary 16	capital -16	coordinator 44	determiner -9	end -10	subordinator 42	verb-saying -9	verb-thinking 19	word -18	— 18
size-ending|6-9|!|	capital 13	determiner 13	end 28	pronoun 13
size-ending|6-9|,|	adverb 9	auxiliary -11	capital 16	coordinator -12	determiner 33	preposition -8	pronoun 29	subordinator -11	verb-saying 32	word 8
size-ending|6-9|.|	( -7	coordinator 19	determiner 9	preposition 26	pronoun 17	quote 24	subordinator 20	that 14	— 36
size-ending|6-9|?|	, -15	,verb-saying 8	capital 21	determiner 20	end 46	pronoun 16	stop 24	verb-saying 24	— 16
size-ending|6-9|none|	( -7	+ 17	, -9	,auxiliary 20	,coordinator 10	,preposition 19	,pronoun 19	,verb-judging 12	,verb-saying 11	,verb-thinking 9	,word 18	- 19	: 47	; -8	auxiliary 7	capital 32	coordinator 31	determiner 35	end 35	preposition 6	pronoun 17	quote -12	stop 23	subordinator 33	verb-saying 20	word -10	— 17
size-follow|10+|	' 19	( 20	) 16	, 17	,auxiliary 7	,preposition 11	,verb-judging 7	,verb-saying 7	,verb-thinking 13	,word 10	- 19	: 19	; 7	[ 30	adverb 16	auxiliary 26	capital 21	coordinator 21	determiner 23	end 29	preposition 32	pronoun 20	quote 28	stop 23	subordinator 31	that 19	verb-saying 20	word 29	— 21
size-follow|1|	) 11	, -23	,auxiliary -16	,coordinator 16	,quote -7	,subordinator 8	,that -13	,verb-judging 9	,verb-saying 14	,verb-thinking 10	,word -6	: -21	; 6	auxiliary -17	capital 12	determiner 11	end -18	preposition 13	pronoun 14	quote -12	stop -17	subordinator 11	that -11	verb-saying 6	verb-thinking 7	– -16
size-follow|2|	( 6	+ 6	, -23	,adverb -16	,auxiliary -15	,determiner -21	,preposition -11	,subordinator 13	,that -10	,word -10	: -7	; 11	adverb 19	auxiliary -18	pronoun -7	stop -10	that 12	verb-judging -31	verb-saying -18	verb-thinking -21
size-follow|3|	( -23	) -14	,auxiliary 21	,capital 15	,coordinator -10	,determiner 10	,preposition -23	,pronoun -8	,quote -8	,subordinator 18	,verb-judging 9	,verb-saying 6	,word 7	: 10	; -10	adverb 6	capital -14	coordinator 11	end 12	pronoun 7	quote 6	stop 7	subordinator 22	verb-judging 15	word 8	– 14	— 22
size-follow|4-5|	' 17	( -21	+ 12	, 7	,adverb 8	,capital -11	,coordinator 21	,determiner -9	,preposition -8	,pronoun 22	,subordinator 12	,that 9	,verb-saying 8	,verb-thinking 11	: 16	; 29	adverb -13	capital 34	coordinator 19	determiner -7	end 14	pronoun 18	quote -24	subordinator 28	that -6	verb-judging 18	verb-saying 10	verb-thinking 19	word -19	— 26
size-follow|6-9|	( -11	+ 17	, -15	,auxiliary 20	,coordinator 10	,preposition 19	,pronoun 19	,verb-judging 12	,verb-saying 11	,verb-thinking 9	,word 18	- 20	: 47	; -8	adverb -8	capital 12	coordinator 23	determiner 19	end 14	pronoun 26	stop 23	that 16	verb-saying 40	word -14	— 42
size-intro|10+|	) 12	, 26	- 31	: 29	adverb 23	auxiliary 26	capital 41	coordinator 22	determiner 30	possessive 25	preposition 32	pronoun 18	quote 30	start 21	stop 16	subordinator 25	that 23	verb-judging 31	verb-saying 50	verb-thinking 30	word 43	– 18	— 24
size-intro|1|	( 12	, -12	: -24	; 10	adverb 19	determiner 12	preposition -7	pronoun 11	quote -19	start -13	stop 16	subordinator 12	that -12	verb-judging -22	verb-saying 7	word -12	– 12	’ -6
size-intro|2|	( 20	: 22	adverb -11	capital 7	coordinator -8	preposition -16	pronoun -14	stop 16	subordinator -14	verb-judging -7	verb-saying -7	verb-thinking -12	– -19	— 9	’ 17	• 8
size-intro|3|	' -23	( -22	, 7	: 9	adverb 26	auxiliary 15	capital 8	coordinator 12	possessive -20	preposition -12	pronoun 38	quote 14	start -9	stop 14	subordinator -8	that 13	verb-saying 12	verb-thinking 21	word 15	— 14
size-intro|4-5|	% 14	' 11	( -8	, -7	- -14	: -12	; -8	auxiliary 14	capital 7	coordinator -18	possessive -27	preposition 31	pronoun 41	quote 30	stop 8	subordinator 43	that 12	verb-judging 16	verb-thinking 37	word -17	– 7	— -15	’ 11
size-intro|6-9|	( -20	, 22	- 20	: 38	; 7	adverb -6	auxiliary -8	capital 8	coordinator 13	determiner 34	possessive 13	preposition 14	pronoun 51	start 26	stop 29	subordinator -10	that 49	verb-judging -9	verb-saying -28	verb-thinking 39	word 17	– -16	— 18
size|	1 -9	10+ 24	2 -25	3 13	4-5 -11	6-9 8
subject|elided|	,adverb 8	,auxiliary 27	,capital 15	,determiner -18	,preposition 22	,pronoun 18	,that -6	1 -25	2-3 14	4-7 11	8+ 11	: 7	coordinator -7	end 17	stop 13	verb-saying -21	word -14
subject|none|	( -14	) -19	+ 17	,auxiliary -16	,capital -12	,coordinator 20	,determiner -18	,preposition -19	,quote -7	,subordinator 16	,that -10	,verb-judging 18	,verb-thinking 16	,word 7	- -19	4-7 -8	8+ 10	: -6	; 33	auxiliary -19	capital 22	coordinator 9	determiner 8	end 30	preposition -21	pronoun -12	stop 14	subordinator 9	that 8	verb-thinking -7	word -21	– 10	— 17
subject|own|	) -16	+ 6	,adverb -16	,auxiliary 11	,determiner 9	,preposition -18	,quote -8	,subordinator 9	,that -12	,verb-judging 6	,verb-saying 15	,word -16	2-3 -9	4-7 -9	8+ 7	: 13	adverb -11	auxiliary -20	capital 8	coordinator -8	end 34	pronoun 21	subordinator 11	verb-judging -19	verb-saying -24	word -11	— 13
two-before|%|	stop 11
two-before|'|	stop 7	word -12
two-before|)|	- 7	: 14	; -11	auxiliary 13	stop 19	— -19
two-before|*|	subordinator -7
two-before|,|	auxiliary 25	capital -15	determiner -49	quote 24	subordinator -14	that 14	verb-judging 20	verb-saying 6	word -39
two-before|:|	determiner 6	pronoun 12	that 15	word -26
two-before|;|	capital 27	determiner -8
two-before|adverb|	, 19	: 33	auxiliary -11	coordinator 21	determiner 9	preposition 9	pronoun -8	stop 21	subordinator 10	that 10	verb-saying 14	verb-thinking -14	word 19
two-before|auxiliary|	: 8	adverb 30	auxiliary 20	capital -19	determiner 30	preposition -30	pronoun 7	quote -12	stop 29	that 15	verb-judging 20	verb-thinking 19	word 31
two-before|capital|	' -17	( -7	, 28	- -21	: 15	auxiliary 17	capital 29	coordinator -15	determiner -10	possessive -26	preposition 12	that -10	verb-judging 10	verb-saying 17	verb-thinking -6	– -11	’ 15
two-before|coordinator|	' 11	, 16	adverb 18	auxiliary 34	capital 14	coordinator -13	determiner 11	preposition -13	that -6	verb-judging 23	verb-saying 23	verb-thinking -6
two-before|determiner|	: 16	capital -8	determiner 17	preposition -30	quote 18	stop 22	subordinator 12	that 16	verb-judging -10	verb-saying -9	verb-thinking 18	word -16
two-before|possessive|	preposition -13	quote 24	stop 19	verb-saying 15	verb-thinking 25
two-before|preposition|	, -10	: 23	auxiliary 24	preposition 14	pronoun -8	quote 21	stop 33	that -20	verb-judging 21	verb-saying -29	verb-thinking 13
two-before|pronoun|	, 31	adverb 6	auxiliary 7	possessive 34	preposition 17	pronoun 12	stop 45	subordinator 42	verb-judging 7	verb-thinking -22	word 15
two-before|quote|	( -13	, -28	: 10	auxiliary 14	capital -8	preposition 7	stop 30	subordinator 20	that 16	verb-saying -12	verb-thinking -20	— 20
two-before|start|	capital -22	determiner -22	preposition -25	quote 12	start 8	• 8
two-before|stop|	- 9	coordinator 17	determiner -30	preposition -22	pronoun 13	subordinator -16	— 19
two-before|subordinator|	auxiliary -13	capital 21	preposition 18	pronoun 15	stop 21	word -19
two-before|that|	, 11	: 18	adverb 14	auxiliary -12	capital 31	determiner 6	preposition -21	pronoun 27	stop 26	subordinator -17	verb-judging -16	verb-saying -17	word 14
two-before|verb-judging|	: 24	adverb -11	auxiliary 24	determiner 15	preposition -6	quote 15	that 36	verb-saying -19	word -13
two-before|verb-saying|	, 42	: 24	adverb 13	auxiliary 51	capital 8	preposition 19	pronoun -14	stop 7	subordinator 33	that 31	verb-judging -21	verb-saying 13	word 25
two-before|verb-thinking|	, -7	: 13	auxiliary 23	capital 11	preposition 33	pronoun 6	stop 19	subordinator 6	that 22	verb-judging -15	word -20
two-before|word|	% -6	' -14	, -25	- 24	: -13	; 11	adverb 10	auxiliary -6	coordinator 13	possessive 7	preposition -11	pronoun 46	quote -16	stop 32	subordinator -12	verb-judging -38	verb-saying -9	verb-thinking 19	word 12	— -6
two-words-before|%|	. 11
two-words-before|'s|	 24	figures 25	office 14	semiconductor -19
two-words-before|'|	. 7	stata -12
two-words-before|)|	- 7	. 19	: 14	; -11	is 13	— -19
two-words-before|*|	pourquoi -7
two-words-before|,|	 24	a -9	admet 15	alias -22	and 26	answered -12	as -6	atestou 10	balguerie 9	blamed 21	but 9	called 21	cercavano -18	chamado -6	chiede 6	christened -23	code-named -20	comme 13	como 19	definito -13	destacó 9	di 18	die 10	dit -13	ein 14	einzelne -7	en -9	exigiu 14	expressed 21	falta 10	ficou 13	foi 13	found -25	gringo 10	had 16	headed -8	heißt -10	houve 22	há 16	including -20	is 30	jugée 10	la -11	labeled -16	maar 15	manifesta 8	mas 15	movilizaciones 7	nicknamed -30	o -9	or -21	played -10	pour 17	praised 16	prees 10	prefers -22	promet 12	préfère 19	reading -15	reconnaît 14	retrouvé -18	said 35	saying 18	sent 19	sinalizou -12	since 27	sogenannte -7	solo -12	sorte -7	sourit -7	surnommé -18	são 7	that 14	the -37	this -19	though 18	titled -7	to -16	todavía 8	told -25	uma -13	un 20	under -18	was 38	wat 16	welcomed 16	where -18	whose -29	wie -9	winston -23	à 15	è 10	é 13
two-words-before|-|	the -16
two-words-before|.|	- 9	always -16	but 17	con -12	del -6	eine -9	headed -16	il -12	in -11	le -13	meglio -14	o -10	the -29	under -19	wie -7	— 19
two-words-before|0-2|	. 8
two-words-before|000|	. 20
two-words-before|00|	. 6
two-words-before|1.942|	. 6
two-words-before|10|	. 14
two-words-before|110085|	? 21
two-words-before|141|	: -25
two-words-before|14th|	? 19
two-words-before|14|	. 9
two-words-before|15-1|	. 11
two-words-before|169|	. 7
two-words-before|17|	, -19
two-words-before|1800|	records 16
two-words-before|1952|	. 13
two-words-before|1958|	, -17
two-words-before|1971|	album -20
two-words-before|1976|	. 22
two-words-before|1980|	. 9
two-words-before|1988|	. 16
two-words-before|1991|	. 19
two-words-before|1|	. 17
two-words-before|2008|	. 17
two-words-before|2009|	. 10
two-words-before|2012|	. 19	as -6
two-words-before|2019|	. 18
two-words-before|2021|	. 9
two-words-before|2024|	. 12
two-words-before|2026|	. 17	: 16
two-words-before|2027|	, 8	. 12
two-words-before|210m|	. 20
two-words-before|214th|	. 14
two-words-before|214|	aboard -15
two-words-before|22|	. 11	: 19
two-words-before|255|	. 18
two-words-before|29|	. 15
two-words-before|2gb|	, 20
two-words-before|2|	. 15
two-words-before|310m|	for 16
two-words-before|31|	. 10	– 18
two-words-before|380|	, 9
two-words-before|3rd|	. 11
two-words-before|3|	( -12	: 7
two-words-before|40|	: 17
two-words-before|44|	. 7
two-words-before|46|	, -14
two-words-before|5-6|	. 12
two-words-before|512.000|	. 11
two-words-before|58|	. 12
two-words-before|6-4|	. 8
two-words-before|6-7|	. 12
two-words-before|62enne|	: 15
two-words-before|62|	victimes -21
two-words-before|64|	. 22
two-words-before|79|	. 21
two-words-before|7|	% 14	: 14
two-words-before|80|	. 9
two-words-before|900|	botellas -20
two-words-before|97|	. 16
two-words-before|:|	12 -19	das -16	la -7	on 12	that 15	wer -17
two-words-before|;|	dois -8	kigali 16	tehran 21
two-words-before|a-21|	. 9
two-words-before|a24|	. 11
two-words-before|aangesloten|	. 6
two-words-before|aantal|	explosies 10
two-words-before|aan|	. 12	zijn -12
two-words-before|abandon|	du -14
two-words-before|abba|	’s -12
two-words-before|abbotsinch|	: 14
two-words-before|abc|	's -15	’s -15
two-words-before|abend|	in -16
two-words-before|aberdeen|	. 11
two-words-before|aber|	auf 8
two-words-before|abonde|	: 8
two-words-before|about|	its 17	so-called -22	the 23
two-words-before|abramchuk|	( -17
two-words-before|ab|	: 13
two-words-before|academy|	. 11
two-words-before|accounts|	. 16
two-words-before|account|	. 12	satirico -8
two-words-before|accumulate|	. 21
two-words-before|accusant|	de 14
two-words-before|accused|	of -21
two-words-before|acesso|	, 7
two-words-before|achteraf|	. 7
two-words-before|aclara|	: 10
two-words-before|acteurs|	à 18
two-words-before|acting|	as 18
two-words-before|actor|	. 6
two-words-before|acto|	de 10
two-words-before|act|	. 12
two-words-before|added|	, 22	. 24	: 23	that 12
two-words-before|adding|	, 20	: 22	that 6
two-words-before|addresses|	. 10
two-words-before|adds|	: 8
two-words-before|add|	: 17
two-words-before|adeoti-marks|	, -21
two-words-before|adjectives|	. 12
two-words-before|administration|	. 17
two-words-before|admitió|	que 10
two-words-before|admits|	: 14
two-words-before|admitted|	, 21
two-words-before|adnoc|	por 17
two-words-before|adviser|	. 15
two-words-before|advisors|	. 20
two-words-before|afastar|	um -15
two-words-before|affiche|	, 6
two-words-before|affirme|	avoir 10
two-words-before|affondo|	: 13
two-words-before|afghanistan|	was 21
two-words-before|afloopt|	. 7
two-words-before|aflossen|	. 21
two-words-before|afmaken|	. 13
two-words-before|afp|	. 20
two-words-before|africa|	. 14
two-words-before|afterwards|	. 17
two-words-before|afterward|	. 12
two-words-before|after|	selling -24
two-words-before|af|	. 21
two-words-before|again|	. 28	? 6
two-words-before|agency|	. 18
two-words-before|agents|	nicknamed -9
two-words-before|aggiunto|	: 23
two-words-before|agivano|	con 14
two-words-before|ago|	. 17
two-words-before|agreed|	. 18
two-words-before|agreement|	would 20
two-words-before|agree|	. 13
two-words-before|agua|	estaba 11
two-words-before|ahmadi|	. 18
two-words-before|airport|	. 20	cap 18	says -22
two-words-before|aisle|	. 13
two-words-before|akkoord|	. 6
two-words-before|alabama|	. 19
two-words-before|alarma|	: 16
two-words-before|alarme|	: 7
two-words-before|alavancagem|	a 16
two-words-before|album|	, -8
two-words-before|alfred-wegener-institut|	, 12
two-words-before|algeria|	says -22
two-words-before|alleen|	voor -16
two-words-before|allegations|	as 22
two-words-before|alles|	wieder -13
two-words-before|allevatore|	. 7
two-words-before|allo|	studio -8
two-words-before|all|	. 17	of -15
two-words-before|almada|	. 12
two-words-before|alone|	were 15
two-words-before|als|	kalb 8
two-words-before|alta|	en 13
two-words-before|altro|	: 25
two-words-before|alvast|	. 10
two-words-before|alza|	un 12
two-words-before|al|	. 9
two-words-before|amadora-sintra|	fica 16
two-words-before|amarela|	. 9
two-words-before|amarilla|	por -8
two-words-before|amat|	recoge 12
two-words-before|america|	. 17
two-words-before|ammesso|	, 6
two-words-before|among|	38 -21	the -19	them 21
two-words-before|amused|	. 11
two-words-before|amuse|	: 6
two-words-before|analysts|	. 22
two-words-before|anders|	: 16
two-words-before|and|	a 13	blamed 20	from -13	its 15	juba 13	magnets 17	one -19	said 27	that -6	their 22	then -13	was 28	would 11
two-words-before|anfrage|	: 7
two-words-before|angeklagte|	habe 6
two-words-before|anger|	. 10
two-words-before|anglicans|	had 14
two-words-before|animals|	was 28
two-words-before|ankara|	had 18
two-words-before|ankle|	was -23
two-words-before|anleger|	seien 10
two-words-before|annoncées|	, 9
two-words-before|announced|	. 13
two-words-before|anno|	, 11	: 21
two-words-before|annuisce|	: 15
two-words-before|anonimato|	: 8
two-words-before|anos|	, 8	. 6
two-words-before|another|	says -6
two-words-before|anrufbeantworter|	, 10
two-words-before|answered|	: 16
two-words-before|answers|	to -28
two-words-before|answer|	. -13
two-words-before|ans|	. 21
two-words-before|antiques|	dealer 21
two-words-before|anton|	bleibaum 6
two-words-before|anything|	. 14
two-words-before|anyway|	. 18
two-words-before|an|	, 7	. 6	officer 21	opera 21	wochenenden 12
two-words-before|ao|	clube 6	serviço 15
two-words-before|apenas|	que 6
two-words-before|aperto|	: 7
two-words-before|aplaude|	como 15
two-words-before|apologise|	. 9
two-words-before|apologising|	to 6
two-words-before|apologized|	for 25
two-words-before|apostillado|	, 6
two-words-before|apoyos|	? 8
two-words-before|appeal|	. 13
two-words-before|appelé|	à 14
two-words-before|applause|	. 14
two-words-before|approved|	. 8
two-words-before|app|	, -19	had -10	store -19
two-words-before|april|	. 13
two-words-before|apuntó|	: 15
two-words-before|apócrifa|	. 8
two-words-before|archers|	. 13
two-words-before|arcilla-vargas|	, 7
two-words-before|arenal|	. 11
two-words-before|arena|	. 15
two-words-before|are|	 -25
two-words-before|argued|	on -21
two-words-before|arguida|	agiu 11
two-words-before|arguments|	. 10
two-words-before|around|	. 12
two-words-before|arrangement|	. 12	as 17
two-words-before|arrivals|	as 13
two-words-before|arrived|	. 16
two-words-before|arrêter|	devant -11
two-words-before|asciutta|	: 19
two-words-before|aseguró|	que 7
two-words-before|ashby|	as 18
two-words-before|ashworth-diop|	: 18
two-words-before|asi|	: 12
two-words-before|asked|	, 21	. 19	for 29
two-words-before|askew|	. 14
two-words-before|asks|	, 14
two-words-before|asleep|	. 17
two-words-before|assembly|	. 18
two-words-before|assicura|	: 9	la 16
two-words-before|assistant|	, -14	. 14
two-words-before|assistente|	aceitou 11
two-words-before|assistito|	amasse 18
two-words-before|assobios|	: 10
two-words-before|association|	. 15
two-words-before|assolombarda|	saluta 13
two-words-before|assomed|	: 12
two-words-before|as|	a 8	having 15	his -18	the -18
two-words-before|ater|	: 8
two-words-before|atribuiu|	a 15
two-words-before|attacca|	, 10
two-words-before|attacks|	as 20
two-words-before|attaquant|	. 10
two-words-before|attempt|	, -8
two-words-before|attended|	by 22
two-words-before|at|	goodison 16
two-words-before|aufgefallen|	. 6
two-words-before|auf|	das -9	dem -13	der -16
two-words-before|augsburg|	. 23
two-words-before|august|	. 23
two-words-before|aula|	, 11
two-words-before|ausland|	als -18
two-words-before|aussprache|	sei 13
two-words-before|australia|	agree 22
two-words-before|aus|	. 18	: 15	den -10
two-words-before|autentico|	: 20
two-words-before|auteur|	de -16
two-words-before|authority|	were 10
two-words-before|author|	. 17	of -29
two-words-before|autissier|	: 12
two-words-before|autocollant|	: -13
two-words-before|autora|	de -7
two-words-before|autre|	: 14
two-words-before|autumn|	. 8
two-words-before|auxerre|	. 15
two-words-before|avaient|	été 11
two-words-before|avisos|	. 7
two-words-before|avisou|	que 6
two-words-before|aviso|	: 13
two-words-before|avril|	dans -9
two-words-before|avs|	: 8
two-words-before|avuto|	paura 10
two-words-before|avverte|	che 8
two-words-before|away|	. 15
two-words-before|ayer|	de 12
two-words-before|aysén|	: 9
two-words-before|azuay|	. 13
two-words-before|a|	chuva 6	cliente 14	cut 22	definire 16	descoberta 15	dit 13	enregistré -7	entendu 16	evitare -19	falha 18	palavra -13	permanência 9	reconnu 11	resposta 14	scandé -8	situação 13	so-called -29	viagem 9	withering 19
two-words-before|b3|	. 14
two-words-before|backboard|	. -17
two-words-before|back|	, 11	: 17
two-words-before|badges|	. 10
two-words-before|bad|	. 20
two-words-before|bakery|	. 14
two-words-before|baker|	. 19
two-words-before|ballett|	von -15
two-words-before|ballots|	were 26
two-words-before|banc|	. 16
two-words-before|banda|	del -12
two-words-before|banderole|	: 23
two-words-before|band|	played -18
two-words-before|banker|	called -28
two-words-before|bank|	. 11
two-words-before|banner|	reading 20
two-words-before|barbs|	as -21
two-words-before|barcelona|	. 16
two-words-before|bari|	drop -24
two-words-before|barque|	. 15
two-words-before|barrio|	, 14
two-words-before|base|	: 8
two-words-before|batizado|	de -11
two-words-before|batters|	were 19
two-words-before|battery|	. 13
two-words-before|bay|	. 15
two-words-before|bazán|	: 8
two-words-before|bbc|	. 19
two-words-before|beat|	. 18
two-words-before|because|	of 18
two-words-before|beck-nigg|	als 15
two-words-before|bedeckt|	– 12
two-words-before|been|	freed 15	honest 18	saying -24	shown 19	told 26
two-words-before|beeping|	. 14
two-words-before|before|	. 12
two-words-before|befunde|	kämen 10
two-words-before|begrüsse|	den 10
two-words-before|behaved|	. 13
two-words-before|beijing|	. 13	accused 19	would 20
two-words-before|being|	rostered 21
two-words-before|bei|	einer -17
two-words-before|bekend|	als -6
two-words-before|bekommen|	, -16
two-words-before|belarus|	. 15
two-words-before|belastingen|	. 6
two-words-before|believe|	it 18
two-words-before|bello|	: 11
two-words-before|beltretter|	: 11
two-words-before|benavent-oduor|	. 8
two-words-before|benchmark|	. 12
two-words-before|beneath|	, -21	that -20
two-words-before|benetton|	. 17
two-words-before|berg|	: 20
two-words-before|berichten|	. 6
two-words-before|berichteten|	. 8
two-words-before|bernama|	, 20
two-words-before|bestaat|	er 6
two-words-before|bestiame|	viaggi 12
two-words-before|bestätigt|	einen -20
two-words-before|beth|	singing -21
two-words-before|betroffenen|	werde -12
two-words-before|bewertung|	sei 9
two-words-before|bewindsman|	. 14
two-words-before|be|	a 31	connected 10	expected 22	met 16	reviewed 15	shared 18
two-words-before|bicho|	de -8
two-words-before|bilhete|	: 9
two-words-before|billed|	as -11
two-words-before|bill|	. 10	as -16
two-words-before|binder|	. 10
two-words-before|bishops|	, -23
two-words-before|bizum|	. 6
two-words-before|bjp|	of 17
two-words-before|bladen|	tot -8
two-words-before|blamed|	repeated -19
two-words-before|blanc|	serait 9
two-words-before|bleibt|	bei -22
two-words-before|blessing|	. 12
two-words-before|blijven|	. 10
two-words-before|blij|	. 7
two-words-before|blinks|	. 16
two-words-before|bloquée|	: 17
two-words-before|blow|	to -24
two-words-before|blunt|	. 11
two-words-before|blushed|	. 20
two-words-before|board|	. 12	reading -24
two-words-before|boats|	. 10	to -25
two-words-before|boat|	. 14
two-words-before|boek|	uitlas 9
two-words-before|boerenbond|	reageerde 10
two-words-before|boezem|	. 14
two-words-before|boggs|	. 17
two-words-before|bola|	que 6
two-words-before|bologna|	: 15
two-words-before|bonden|	willen 10
two-words-before|bonus|	. 19
two-words-before|booed|	. 13
two-words-before|books|	. 11
two-words-before|book|	, -23	. 21	calls -25
two-words-before|bord|	de -13
two-words-before|born|	. 11
two-words-before|bosteza|	. 11
two-words-before|both|	against -22	camps 11
two-words-before|botteghino|	, 11
two-words-before|bouchons|	. 11
two-words-before|boulter|	. 12
two-words-before|bou|	thanked 19
two-words-before|boxes|	. 21
two-words-before|box|	. 23
two-words-before|braccia|	: 30
two-words-before|brambilla|	expects 11
two-words-before|branches|	. 8
two-words-before|brazier|	. 16
two-words-before|brazil|	? 17
two-words-before|breakfast|	was -14
two-words-before|breaking|	the -25
two-words-before|breakthrough|	, -13
two-words-before|breath|	. 11
two-words-before|breezes|	. 21
two-words-before|briefer|	. 20
two-words-before|briefs|	. 17
two-words-before|brief|	. 13
two-words-before|brie|	( 22
two-words-before|brisé|	: 15
two-words-before|brochures|	as -11
two-words-before|brochure|	titled -15
two-words-before|brontola|	: 14
two-words-before|bruciarli|	: 18
two-words-before|bruna|	alpina -13
two-words-before|brunnhuber|	: 18
two-words-before|brusatin|	: 19
two-words-before|brusio|	. 7
two-words-before|brygge|	. 19
two-words-before|bräutigam|	. 9
two-words-before|brésil|	. 7
two-words-before|buchmesse|	lobte 13
two-words-before|buchwert|	. 9
two-words-before|budel|	. 19
two-words-before|budget|	was 26
two-words-before|budweiser|	called -16
two-words-before|buffet|	as -18
two-words-before|buffle|	. 11
two-words-before|bugle|	. 9
two-words-before|building|	as -19
two-words-before|burglar|	dubbed -12
two-words-before|burr-smith|	. 19
two-words-before|busca|	a 11
two-words-before|but|	hoped -19	not 19
two-words-before|buyers|	. 10
two-words-before|buyer|	: 16
two-words-before|buy|	. 17
two-words-before|bytewala|	. 15
two-words-before|by|	wednesday -20
two-words-before|cabine|	responde 12
two-words-before|cable|	. 11
two-words-before|cage|	's -18
two-words-before|cahier|	intitulé -13
two-words-before|calamità|	. 12
two-words-before|calcestruzzo|	conterrebbe 12
two-words-before|calcula|	. 14
two-words-before|calificó|	de 13
two-words-before|callcenter|	: 7
two-words-before|called|	. 16	a 10	chancay 19	for 22	her 10	him -16	it 7	out 20	that 36	the -6	them 23	this 19	trump -12	whitlock 11
two-words-before|calling|	her 20	him 19	it 20	them 20
two-words-before|calloway-finch|	. 19
two-words-before|calls|	a -20	her 14	me -22	the 21
two-words-before|call|	. 14	a -29	as -19	for 17	its -17	of -21	was 24
two-words-before|calma|	. 10	: 20
two-words-before|calmly|	. 16
two-words-before|calm|	. 15
two-words-before|cambio|	, 18
two-words-before|cameras|	. 11
two-words-before|camera|	. 19	: 10
two-words-before|came|	the -15
two-words-before|campaigns|	. 14
two-words-before|campaign|	. 19	had -19
two-words-before|campeggiava|	: 17
two-words-before|canapé|	. 15
two-words-before|candidacy|	. 15
two-words-before|candidate|	. 12
two-words-before|candle|	. 9
two-words-before|candore|	: 13
two-words-before|cane|	: 24
two-words-before|can|	say -22
two-words-before|capital|	. 15
two-words-before|capra|	. 12
two-words-before|caprichoso|	por -18
two-words-before|captain|	faumuinā 21
two-words-before|capua|	. 9
two-words-before|caputi|	, 18
two-words-before|carabao|	. 9
two-words-before|cara|	. 8
two-words-before|cardiff|	of 25
two-words-before|card|	. 16
two-words-before|cared|	. 11
two-words-before|care|	. 14
two-words-before|cargill|	. 8
two-words-before|carolina|	. 15
two-words-before|carried|	out 18
two-words-before|car|	. 22
two-words-before|cases|	that -20
two-words-before|case|	. 11	was 21
two-words-before|caso|	del -16	revela 17
two-words-before|cassa|	: 16
two-words-before|cassoma|	. 7
two-words-before|castlegate|	. 16
two-words-before|catalogue|	. 18
two-words-before|catanduanes|	as -19	seawall -23
two-words-before|cathaoirleach|	. 11
two-words-before|cat|	. 14
two-words-before|cazares|	had 15
two-words-before|cdu|	ließ -18
two-words-before|cebas|	. 15
two-words-before|cento|	. 9
two-words-before|centre|	. 22
two-words-before|centro|	promette 11
two-words-before|cent|	was 21
two-words-before|ceremony|	. 22
two-words-before|cerqueira|	. 17
two-words-before|certified|	. 10
two-words-before|ce|	résultat 13
two-words-before|cgtn|	: 12
two-words-before|cgt|	. 11
two-words-before|chamberlain|	called 25
two-words-before|champions|	. 6
two-words-before|champion|	. 18
two-words-before|chances|	as 13	at 13
two-words-before|chanceux|	? 18
two-words-before|changed|	. 10
two-words-before|change|	. 20	was 21
two-words-before|channel|	called -23	’s -19
two-words-before|chants|	of 6
two-words-before|chant|	of 7
two-words-before|chapter|	. 17
two-words-before|character|	. 12
two-words-before|charente-maritime|	. 8
two-words-before|charge|	. 12
two-words-before|chat|	, -6
two-words-before|chaverra|	: 12
two-words-before|checks|	. 11
two-words-before|cheers|	. 15
two-words-before|chega|	sempre 13
two-words-before|cheikh-baba|	exige 9
two-words-before|che|	annuncia 14	nessun -8	parta 22	resti 18	servirebbe 12
two-words-before|chief|	. 12	: 23	dale -18	pleads -22
two-words-before|chien|	. 9
two-words-before|chin|	. 12
two-words-before|chiosa|	: 7
two-words-before|chips|	. 19
two-words-before|choc|	. 14
two-words-before|choisie|	? -9
two-words-before|choix|	. 12
two-words-before|choreografe|	. 6
two-words-before|chorus|	. 22	of -17
two-words-before|cia|	teme 11
two-words-before|ciento|	. 14
two-words-before|cigarette|	. 20
two-words-before|ciller|	: 13
two-words-before|cinque|	, 11
two-words-before|cirad|	. 16
two-words-before|cisl|	è 8
two-words-before|civile|	. 8
two-words-before|civil|	pede 12
two-words-before|claimed|	she -21
two-words-before|claim|	. 10
two-words-before|claro|	: 10
two-words-before|clash|	over -16
two-words-before|clause|	de -12
two-words-before|cleared|	over -16	the 18
two-words-before|clients|	. 18	to 24	were 32
two-words-before|client|	. 9	as 11
two-words-before|clinton|	. 16	: 13	is 10	was 19
two-words-before|closet|	. 11
two-words-before|closing|	. 6	line 21
two-words-before|cloth|	. 16
two-words-before|club|	, 6	. 17
two-words-before|cnc3|	: 13
two-words-before|cnmc|	es 13
two-words-before|cnn|	's -18	. 16	’s -25
two-words-before|co-founder|	. 10
two-words-before|co-workers|	called -21
two-words-before|coalition|	. 18	eyes -22
two-words-before|coamo|	had 18
two-words-before|code|	. 19	: -19	name -23
two-words-before|codispoti|	. 18
two-words-before|cohetes|	. 12
two-words-before|coisa|	: 9
two-words-before|collapsed|	. 12
two-words-before|colnaghi|	. 6
two-words-before|columbus|	. 11
two-words-before|column|	headed -21	marked -16
two-words-before|colón|	. 10
two-words-before|comercio|	. 7
two-words-before|comer|	. 9
two-words-before|come|	la 17
two-words-before|cominciare|	dai -20
two-words-before|coming|	. 14
two-words-before|comissão|	um 15
two-words-before|commentaire|	. 21
two-words-before|commented|	that 20
two-words-before|comment|	. 12
two-words-before|commerce|	. 17
two-words-before|comme|	des -7
two-words-before|commission|	had 15	made 17
two-words-before|committee|	. 21
two-words-before|comove|	. 10
two-words-before|companhia|	tem 10
two-words-before|company|	was 17
two-words-before|compared|	to -24
two-words-before|compensation|	committee 19
two-words-before|competition|	. 11
two-words-before|competitor|	on 26
two-words-before|complaints|	. 13
two-words-before|completó|	: 16
two-words-before|compromise|	was 23
two-words-before|conceded|	: 18
two-words-before|concluded|	, 14	. 14	: 14
two-words-before|conclut|	: 6
two-words-before|concorrencial|	. 6
two-words-before|conditions|	as 13
two-words-before|confessa|	: 6
two-words-before|confida|	, 6
two-words-before|confidence|	that 22
two-words-before|confirmed|	that 16
two-words-before|confirmou|	: 9
two-words-before|congratulations|	. 24
two-words-before|congressman|	felt 18
two-words-before|conhecido|	. 15	por -9
two-words-before|conjunto|	su -9
two-words-before|connaître|	son 18
two-words-before|conocido|	como -16
two-words-before|conoscenza|	di 17
two-words-before|consider|	whether -18
two-words-before|constitution|	. 16
two-words-before|consulted|	. 16
two-words-before|contact|	was 7
two-words-before|contant|	geld 6
two-words-before|contempt|	over -20
two-words-before|continued|	, 17	. 13	: 16
two-words-before|continue|	. 16
two-words-before|conti|	, 8
two-words-before|contract|	, -22	showed 12
two-words-before|contratação|	. 6
two-words-before|contrató|	a 16
two-words-before|convaincu|	. 9
two-words-before|convention|	. 13
two-words-before|conversación|	es 11
two-words-before|conversas|	estão 13
two-words-before|conversation|	as 21
two-words-before|con|	una -10
two-words-before|cookbook|	, -13
two-words-before|cooler|	. 10
two-words-before|coolly|	. 7
two-words-before|copia|	. 10
two-words-before|copie|	di -22
two-words-before|cork|	. 17
two-words-before|corner|	: 24
two-words-before|coro|	di -8
two-words-before|corp|	bench -15
two-words-before|corregge|	: 24
two-words-before|corridor|	remained 15
two-words-before|cortar|	os -9
two-words-before|cortes|	. 6
two-words-before|corto|	plazo 16
two-words-before|cost|	. 23
two-words-before|così|	: 17
two-words-before|coudre|	, 10
two-words-before|could|	be 18	go 15
two-words-before|council|	. 11	backs -22
two-words-before|countered|	, 17
two-words-before|counterpart|	hail 23	of 18
two-words-before|counters|	. 10
two-words-before|county|	. 23
two-words-before|courier|	. 12
two-words-before|courses|	. 12
two-words-before|courthouse|	. 18
two-words-before|court|	. 16	: 23	had 6
two-words-before|cousin|	. 11
two-words-before|cover|	of -21
two-words-before|credit|	. 14
two-words-before|crewe|	: 15
two-words-before|crews|	to 26
two-words-before|crew|	and 13
two-words-before|crie|	au -16
two-words-before|crimes|	as 16
two-words-before|cristiana|	: 23
two-words-before|critics|	as -25
two-words-before|critic|	called 19
two-words-before|cromer|	. 20
two-words-before|cronisti|	come -14
two-words-before|crowd|	, 14	. 10
two-words-before|croyait|	. 16
two-words-before|crusca|	boccia -10
two-words-before|cruz|	has 18
two-words-before|crying|	. 19
two-words-before|crítica|	. 15
two-words-before|cuatro|	. 16
two-words-before|cuentas|	. 9
two-words-before|cuenta|	, 7
two-words-before|cuentos|	, -16
two-words-before|cuisine|	: 10
two-words-before|cui|	le -12
two-words-before|cut|	. 18
two-words-before|c|	. 17
two-words-before|césped|	. 10
two-words-before|código|	qr 12
two-words-before|c’|	est 6
two-words-before|d'|	une 20
two-words-before|daarover|	. 9
two-words-before|dagegen|	einen -18
two-words-before|dak|	. 8
two-words-before|dal|	quotidiano -8
two-words-before|damp|	, -17
two-words-before|dann|	: 9
two-words-before|dardar-naquin|	, -11
two-words-before|dark|	rooms 18
two-words-before|darmstadt|	. 13
two-words-before|darragh-li|	( -21
two-words-before|dass|	er 11	man 7
two-words-before|das|	argument 9	buch -11	dem -14	ein 15	für 8	kinderbuch -9	projekt 6	spiel 6	wort -10
two-words-before|data|	. 15
two-words-before|date|	. 11
two-words-before|dat|	bleek 7	er 14
two-words-before|dawn|	is -24
two-words-before|days|	. 15
two-words-before|day|	. 15	: 20
two-words-before|dazu|	: 10
two-words-before|dazwischen|	: 10
two-words-before|deadpanned|	. 14
two-words-before|deal|	was 17
two-words-before|death|	as 24
two-words-before|debate|	. 17	as 21
two-words-before|debilitada|	e 9
two-words-before|debris|	bore 14
two-words-before|debut|	. -11
two-words-before|decide|	. 11
two-words-before|decir|	: 15
two-words-before|decision|	 19	was 10
two-words-before|decisão|	. 7	como 10	de 11
two-words-before|decize|	: 19
two-words-before|deck|	. 7
two-words-before|declared|	. 9
two-words-before|decreti|	arriveranno 16
two-words-before|decreto|	de 12
two-words-before|defeat|	. 16
two-words-before|defence|	: 16
two-words-before|defendant|	. 8
two-words-before|definition|	of -24
two-words-before|defunta|	. 19
two-words-before|delannoy|	. 8
two-words-before|delayed|	. 16
two-words-before|delay|	. 13	as 11
two-words-before|deliberately|	. 10
two-words-before|delighted|	. 19
two-words-before|della|	biblioteca -10
two-words-before|dell’|	operazione -7
two-words-before|del|	bar -10	farmaco 17	ministro 15
two-words-before|demande|	: 8
two-words-before|demarcation|	line 11
two-words-before|dementiert|	: 13
two-words-before|demeure|	le -8
two-words-before|demissão|	. 6
two-words-before|democrats|	. 18
two-words-before|democrat|	. 17
two-words-before|dem|	gericht -17
two-words-before|dentists|	call -18
two-words-before|den|	ausdruck -22	begriff -15	entscheid 14	kreuzer -11	namen -14	ort 15	spitznamen -6	termin 10
two-words-before|deploró|	la -9
two-words-before|deprisa|	? 8
two-words-before|deren|	gasthof -7	überbauung -9
two-words-before|dernier|	virage 16
two-words-before|derrota|	: 8
two-words-before|derselbe|	plan 13
two-words-before|derubricazione|	: 7
two-words-before|der|	arm -16	aufschrift -6	begriff -9	einigung 6	gruppe -12	konzern 6	ministerin -13	polizei -13	übung -7
two-words-before|desabafa|	. 9	: 13
two-words-before|desconfía|	. 11
two-words-before|described|	as 37
two-words-before|description|	, 22
two-words-before|desistiu|	. 13
two-words-before|des|	magazins -18
two-words-before|detrás|	hay 21
two-words-before|detta|	sua 14
two-words-before|deusto|	. 18
two-words-before|deutsch|	: -14
two-words-before|deux|	: 12	ex 6
two-words-before|de|	1983 13	2018 20	achterban -12	afspraak 9	besparing 9	bus 11	capela -16	dokter 10	espera 11	estado 9	fátima -8	gravar -6	heffing 14	klassieke -13	la 15	motie 11	négociations 19	opvang 9	périnatalité 21	schade 16	seguridad 16	ter 13	terceros 19	term -8	terugroepactie 15	uitspraak 15	uma 12	volksmond -15
two-words-before|dhaka|	called 23
two-words-before|dialogue|	: -24
two-words-before|dice|	. 18
two-words-before|dicho|	, 16
two-words-before|dictionary|	, -24
two-words-before|dic|	- 9
two-words-before|dier|	. 13
two-words-before|die|	, 10	asche 18	belege 13	einstufung -12	gebühr 12	gegend 11	gespräche 14	initiative -7	lage 8	meldung 14	seien 10	sogenannte -15	toeslag 12	tour -10	vorlage 12	waffen 16	wedstrijd 10	zeitung -12
two-words-before|differed|	. 8
two-words-before|differently|	. 18	: 19
two-words-before|different|	from -19
two-words-before|differ|	. 8
two-words-before|digital|	? 6
two-words-before|dimentica|	. 6
two-words-before|dinan-léhon|	. 14
two-words-before|diplomatic|	. 20
two-words-before|diploma|	da -11
two-words-before|directors|	. 13
two-words-before|director|	. 9
two-words-before|diretto|	: 7
two-words-before|dire|	. 10
two-words-before|disagreed|	. 20
two-words-before|disagrees|	. 21
two-words-before|discorda|	. 6
two-words-before|discrepa|	: 6
two-words-before|discussions|	were 15
two-words-before|disney|	. -21
two-words-before|dispara|	após -15
two-words-before|dispute|	. 18
two-words-before|disruption|	as -17
two-words-before|disse-me|	: 14
two-words-before|disse|	ao -7	che 8	que 12
two-words-before|dissimulation|	. 16
two-words-before|distribution|	, 10
two-words-before|district|	. 21	pulls -19
two-words-before|dite|	jeudi 14
two-words-before|dit|	: 10	avoir 7	coopérer 11	voir 17
two-words-before|divisoria|	. 11
two-words-before|dizer|	que 14
two-words-before|di|	attendersi 16	aver 15	chiamare -7	essere 26	publitalia 11
two-words-before|doce|	estava 14
two-words-before|doctors|	. 16
two-words-before|documentary|	, -21
two-words-before|documento|	chama-lhe -14
two-words-before|doen|	. 7
two-words-before|dolphins|	? 17
two-words-before|donald|	john -27	trump 16
two-words-before|done|	it 18
two-words-before|donnent|	du 17
two-words-before|dont|	un -15
two-words-before|dood|	. 23
two-words-before|dopo|	di -6
two-words-before|doris|	, 18
two-words-before|doubters|	. 10
two-words-before|doutent|	: 9
two-words-before|down|	. 14	: 16
two-words-before|do|	. 16	livro -12
two-words-before|draw|	. 12
two-words-before|drie|	: 6
two-words-before|dritter|	nun -10
two-words-before|driver|	reports 23	who -18
two-words-before|droog|	. 27
two-words-before|dropped|	word 24
two-words-before|dubhghaill|	, 17
two-words-before|dudar|	: 12
two-words-before|duluth|	. 18
two-words-before|dundee|	. 16
two-words-before|dunes|	. 13
two-words-before|dup|	of 12
two-words-before|duren|	? 13
two-words-before|durham|	constabulary -25
two-words-before|duty|	was 19
two-words-before|dá-lhe|	60 14
two-words-before|décembre|	, 11
two-words-before|décisif|	. 7
two-words-before|déconnecter|	, 11
two-words-before|découverte|	dans -14
two-words-before|dénoncé|	des 17	un 25
two-words-before|dénonçait|	un -15
two-words-before|députés|	à 6
two-words-before|député|	, 10
two-words-before|d’|	ailleurs -21	avoir 13	un 10	être 14
two-words-before|each|	. 16
two-words-before|eagles|	. 9
two-words-before|earlier|	. 8
two-words-before|early|	. 10
two-words-before|ebc|	. 22
two-words-before|editorial|	: 15	titled -10
two-words-before|editor|	of -19
two-words-before|een|	bril 21	kadekraan -13
two-words-before|effetti|	, 15
two-words-before|egg|	. 9
two-words-before|eigenaar|	van -14
two-words-before|einen|	künftigen -17	lernfilm 15
two-words-before|einer|	mitteilung 15
two-words-before|eine|	frist 10
two-words-before|einstufung|	auf -11
two-words-before|einst|	von 15
two-words-before|ein|	, 14	. 9
two-words-before|elbe|	. 15
two-words-before|elections|	. 12
two-words-before|election|	. 12	: 14
two-words-before|elevó|	a 11
two-words-before|ele|	é -14
two-words-before|elle|	: 10	publie -7
two-words-before|el|	acuerdo 14	contrato 19	cuaderno 9	mercado 8	permiso 22	plato 15	retraso 11
two-words-before|email|	. 21
two-words-before|embaixo|	: 12
two-words-before|embate|	. 11
two-words-before|emergency|	sirens 14
two-words-before|emissions|	. 12	model 17
two-words-before|emittente|	replicano 9
two-words-before|employees|	called -23
two-words-before|encouragement|	. 17
two-words-before|ended|	. 10
two-words-before|ending|	. 20
two-words-before|endroit|	. 9
two-words-before|energia|	resta 7
two-words-before|energy|	costs 21
two-words-before|engineers|	. 12
two-words-before|english|	. 27
two-words-before|enquête|	pour -11
two-words-before|enten|	könne 11
two-words-before|entered|	as -17
two-words-before|entrance|	says -20
two-words-before|entry|	for -14
two-words-before|entscheidung|	sei 8
two-words-before|enttäuscht|	. 8
two-words-before|en|	een -11	galicia 6	saluant 11	servicio 10	van 14	zijn 14
two-words-before|epa|	had 26
two-words-before|episode|	, -14	of -23
two-words-before|equation|	. 11
two-words-before|equity|	. 10
two-words-before|erano|	? 20
two-words-before|erbij|	dat 11
two-words-before|ergernis|	. 7
two-words-before|ermee|	. 13
two-words-before|ert|	. 9
two-words-before|ervan|	. 26
two-words-before|erwartungen|	: 6
two-words-before|er|	der -8	heißt -11	könne 10
two-words-before|esa|	cláusula 16
two-words-before|escrito|	: 8
two-words-before|eslogan|	. 7
two-words-before|espn|	. 22
two-words-before|esports|	: 18
two-words-before|essay|	, -18	titled -7
two-words-before|esslingen|	. 23
two-words-before|estará|	. 13
two-words-before|estava|	habitada 11
two-words-before|esterno|	, 18
two-words-before|estrie|	: 6
two-words-before|est|	dite 14
two-words-before|esuberi|	furono 20
two-words-before|es|	: 8
two-words-before|eten|	. 6
two-words-before|etiqueta|	de -10
two-words-before|et|	du -13
two-words-before|europeans|	with -25
two-words-before|europeia|	manifestou -13
two-words-before|europe|	de 16
two-words-before|euros|	. 8
two-words-before|euro|	. 15
two-words-before|eu|	. 15
two-words-before|evening|	. 16
two-words-before|everton|	. 25
two-words-before|every|	line 21
two-words-before|ex-secretário|	que 9
two-words-before|examiner|	. 16
two-words-before|exchange|	was 22
two-words-before|excusó|	: 13
two-words-before|executive|	. 16
two-words-before|executivo|	pela 16
two-words-before|exempt|	. 18
two-words-before|exits|	as 21
two-words-before|explained|	, 12	. 20
two-words-before|explicações|	são 17
two-words-before|expulsions|	as 20
two-words-before|eyes|	. 16
two-words-before|e|	' 11	attacca -21	troppe -18
two-words-before|facebook|	: 10
two-words-before|face|	. 25
two-words-before|fachbegriff|	lautet -11
two-words-before|fado|	é 7
two-words-before|fahren|	: 6
two-words-before|fairweather-sen|	said 23
two-words-before|fair|	. 13
two-words-before|falam|	em 18
two-words-before|falar|	em 16
two-words-before|fala|	. 15	de 14	em 33
two-words-before|falcinelli|	: 12
two-words-before|falou|	de 19	em 7
two-words-before|familie|	. -13
two-words-before|family|	. 16	as 10
two-words-before|fanno|	trapelare 10
two-words-before|fans|	as -21	nur -14
two-words-before|fare|	i -15
two-words-before|farnesina|	esprime 8
two-words-before|far|	as -26
two-words-before|fascicolo|	per -11
two-words-before|father|	’s -16
two-words-before|fauteuil|	. 18
two-words-before|fazit|	: 16
two-words-before|façon|	. 15
two-words-before|fearon-mighty|	. 10
two-words-before|fearon|	. 15
two-words-before|feature|	: -20
two-words-before|febbre|	. 17
two-words-before|federacciai|	saluta 7
two-words-before|federation|	prijzen 9	was 18
two-words-before|fees|	. 19
two-words-before|fell|	. 13
two-words-before|fence|	. 13
two-words-before|fenêtre|	. -13
two-words-before|ferretti|	, 8
two-words-before|festspiele|	machten 11
two-words-before|fest|	. 15
two-words-before|fiat|	. 14
two-words-before|fia|	over -20
two-words-before|ficar|	concluída 13
two-words-before|fielder|	asking 16
two-words-before|fifth|	. 27
two-words-before|figures|	. 12
two-words-before|fila|	: 8
two-words-before|file|	for 15
two-words-before|film4|	. 18
two-words-before|film|	since -18	’s 16
two-words-before|filtra|	un 19
two-words-before|filt|	: 8
two-words-before|finale|	: 17	of -10
two-words-before|final|	version 22
two-words-before|finanzministers|	sei 11
two-words-before|find|	as 15	the -22
two-words-before|fines|	. 14
two-words-before|finger|	: 22
two-words-before|fini|	! 16
two-words-before|firmer|	. 23
two-words-before|firms|	registered 21
two-words-before|firm|	. 14
two-words-before|first|	, -19	. 12	verdict 14
two-words-before|fitosanitario|	sarebbe 9
two-words-before|flagellato|	? 8
two-words-before|flag|	. 15
two-words-before|flan|	. 12
two-words-before|flemish|	word -18
two-words-before|flight|	a 19
two-words-before|floor|	. 18
two-words-before|florencia|	. 7
two-words-before|flores|	. 12
two-words-before|fm|	: 15
two-words-before|foglietto|	, -13
two-words-before|foil|	. 10
two-words-before|followed|	by -16
two-words-before|followers|	to 18
two-words-before|fontaine-abbott|	in -17
two-words-before|fonti|	: -9
two-words-before|footnotes|	: 10
two-words-before|footnote|	marked -21
two-words-before|foot|	of -21
two-words-before|forge|	blames -21
two-words-before|forgiveness|	. 7
two-words-before|former|	blamed 15
two-words-before|for|	an 23	her 12	its 16	the 16
two-words-before|fos|	: 11
two-words-before|foundation|	. 17
two-words-before|four|	. 16
two-words-before|fpö|	ortet 15
two-words-before|freenet|	had 24
two-words-before|free|	. 12
two-words-before|french|	farmers -17	song -21
two-words-before|friday|	. 10
two-words-before|friends|	. 18	as -23
two-words-before|friend|	. 15
two-words-before|frigates|	. 11
two-words-before|frohlockte|	: 6
two-words-before|froh|	: 12
two-words-before|from|	the -19
two-words-before|fuel|	. 11
two-words-before|fuera|	. 6
two-words-before|fue|	redactado 20
two-words-before|full|	. 21
two-words-before|fumed|	. 14
two-words-before|funeral|	. 8
two-words-before|fun|	. 8
two-words-before|further|	. 9
two-words-before|futon|	. 14
two-words-before|futuro|	. 19
two-words-before|føroya|	. 11
two-words-before|für|	die -18	disentis 14	eine 12
two-words-before|galgenwaard|	. 19
two-words-before|galindo|	. 20
two-words-before|gallery|	says -19
two-words-before|galtieri|	veut 13
two-words-before|game|	. 19
two-words-before|gander|	after -14
two-words-before|garavaglia|	. 8
two-words-before|garderobe|	: 17
two-words-before|garde|	contre 17
two-words-before|gavere|	: 9
two-words-before|gave|	the -25
two-words-before|geantwortet|	: 8
two-words-before|gebeurt|	dat 11
two-words-before|gebe|	es 11
two-words-before|gebouwd|	. 10
two-words-before|geduld|	: 12
two-words-before|gehad|	. 6
two-words-before|gekauft|	. 7
two-words-before|gekocht|	. 7
two-words-before|gek|	( -17
two-words-before|gelderland|	is 15
two-words-before|geldt|	een -6
two-words-before|gemeente|	een -12
two-words-before|gemeint|	: 12
two-words-before|gemelle|	: 6
two-words-before|generous|	. 14
two-words-before|gereageerd|	. 8
two-words-before|gesagt|	: 6
two-words-before|geschieht|	dies 11
two-words-before|gesproken|	van 9
two-words-before|gestore|	. 10
two-words-before|get|	into 19
two-words-before|gewesen|	, 17
two-words-before|gezeigt|	wird -13
two-words-before|gezien|	. 16	die -7
two-words-before|gilt|	die -13
two-words-before|ging|	? 7
two-words-before|giorni|	: 15
two-words-before|given|	him 9
two-words-before|glasses|	. 11
two-words-before|glass|	. 13
two-words-before|gli|	animali 9
two-words-before|gloomy|	. 11
two-words-before|go-between|	. 17
two-words-before|goiânia|	. 20
two-words-before|gold|	. 14
two-words-before|gol|	. 8
two-words-before|gondal|	. 15
two-words-before|gone|	ahead 18
two-words-before|goodwill|	. 21
two-words-before|gop|	’s -13
two-words-before|gostou|	: 7
two-words-before|goulburn|	. 20
two-words-before|govender|	: 27
two-words-before|governadores|	rejeitam -9
two-words-before|governante|	reconheceu 12
two-words-before|government|	was 19	welcomed 18
two-words-before|governo|	de 11	retirar 10
two-words-before|go|	by -19	on 20
two-words-before|grading|	of -25
two-words-before|gradi|	. 12
two-words-before|grandmother|	: 26
two-words-before|grandson|	. 15
two-words-before|greenidge|	, 18
two-words-before|green|	. 22
two-words-before|greggs|	has 15
two-words-before|grehan|	: 12
two-words-before|grida|	: 7
two-words-before|grid|	. 12
two-words-before|grinned|	. 22
two-words-before|grin|	. 8
two-words-before|groom|	: 15
two-words-before|ground|	. 21
two-words-before|group|	called -23
two-words-before|grower|	. 17
two-words-before|grue|	baptisée -11
two-words-before|grumbled|	. 11
two-words-before|gründe|	gelten 9
two-words-before|guadalquivir|	. 6
two-words-before|guanti|	, 19
two-words-before|guaraní|	y 13
two-words-before|guarda|	rencor 13
two-words-before|guidance|	looked 18	was 25
two-words-before|guilty|	of -12	punished 16
two-words-before|gumtree|	. 15
two-words-before|guère|	: 13
two-words-before|générale|	: 9
two-words-before|haar|	, -11
two-words-before|haastig|	: 6
two-words-before|haas|	. 11
two-words-before|haber|	actuado 19
two-words-before|habe|	es 9	man 13	von -13
two-words-before|habitants|	: 11
two-words-before|habit|	. 17
two-words-before|hablaron|	. 10
two-words-before|hablar|	de -9
two-words-before|habla|	de 15
two-words-before|habló|	de 13
two-words-before|haderte|	: 16
two-words-before|had|	. 12	become -10	been 46	called 27	chanted -24	drawn 17	held 16	lost 16	made 22	opened 16	paid 18	returned 17	seen 23	served 20	shown 12	signed 21	sold 19	spray-painted -24	targeted 19	written 15	yelled 17
two-words-before|hague|	had 15
two-words-before|hailed|	as -21
two-words-before|half-hour|	. 11
two-words-before|halftime|	. 11
two-words-before|halfway|	through -24
two-words-before|half|	. 11
two-words-before|hall|	. 18
two-words-before|haltermann|	, 7
two-words-before|hammerson|	were 21
two-words-before|hampshire|	. 13
two-words-before|handel|	meine -15
two-words-before|handled|	with -22
two-words-before|handrail|	. 16
two-words-before|handschriftlich|	: 11
two-words-before|hands|	. 20
two-words-before|handtasche|	. 10
two-words-before|hand|	. 25
two-words-before|harbour|	wall -19
two-words-before|harm|	. 14
two-words-before|has|	become 18	been 9	gone 18	nicknamed -20	sold -19
two-words-before|hated|	. 16
two-words-before|hat|	die -15	mit -16
two-words-before|haus|	nur -7
two-words-before|have|	a 9	been 30	branded -20	made -22	named -16	opened 11	struck 17	water 19
two-words-before|havlíčková-moon|	. 17
two-words-before|ha|	alcanzado 6	augurato 6	contate 17	definito 16	domandato 10	lodato 13	urlato 10
two-words-before|headline|	: -13
two-words-before|heads|	. 13
two-words-before|head|	. 20
two-words-before|health|	plan 15
two-words-before|heard|	. 13	was 24
two-words-before|hearing|	. 15
two-words-before|hears|	how -15
two-words-before|heartbroken|	. 9
two-words-before|hear|	. 12
two-words-before|hebben|	: 6
two-words-before|heizlüftern|	. 19
two-words-before|held|	with 18
two-words-before|helicopter|	. 12
two-words-before|hem|	als -17
two-words-before|herald|	. 13
two-words-before|here|	. 25	as -9
two-words-before|herhaling|	met -9
two-words-before|herself|	. 13
two-words-before|hers|	. 28
two-words-before|her|	. 9	a 19	as 21	client 13	of 19
two-words-before|heróis|	. 8
two-words-before|hesitated|	. 14
two-words-before|het|	besluit 9	bewijs 15	binnenhof -11	dossier -17	kabinet 15	op 6	over 17	radioprogramma -18	voertuig 18	zogeheten -17
two-words-before|he|	called 42	felt 12	had 24	has 20	is 36	labels -20	preferred -34	promised 18	said 18	should 21	termed 28	terms -17	was 22	would 35	’s 12
two-words-before|hij|	, 12	baalt 12	er 13
two-words-before|hillary|	clinton 19
two-words-before|hilton|	. 13
two-words-before|him|	, 9	. 12	: 25	a 32	as 17	of 22	off 14	to 20
two-words-before|his|	famous 8	neighbor 11	new -22
two-words-before|hit|	sageuk -20
two-words-before|hiver|	, 10	. 18
two-words-before|hofvijver|	. 20
two-words-before|hold|	, 12	was 15
two-words-before|holloway|	. 16
two-words-before|holstein|	sei 10
two-words-before|hombros|	. 13
two-words-before|home|	. 20
two-words-before|honda|	. 12
two-words-before|honiara|	rejects -17
two-words-before|hopeful|	. 22
two-words-before|hope|	. 12
two-words-before|hornets|	. 14
two-words-before|horrified|	. 11
two-words-before|hospital|	. 18	writes -22
two-words-before|houden|	. 7
two-words-before|hours|	. 23
two-words-before|hour|	. 24
two-words-before|household|	, -8
two-words-before|house|	. 14
two-words-before|huacal|	. 9
two-words-before|humor|	: 7
two-words-before|hunan|	to 11
two-words-before|hungary|	was 21
two-words-before|hylton|	wants 13
two-words-before|hymn|	. 17
two-words-before|hält|	. 9
two-words-before|hérémakono|	. 18
two-words-before|hésite|	. 12
two-words-before|hömann-lücke|	, 12
two-words-before|ibarrola|	: 16
two-words-before|ice|	. 11
two-words-before|ich|	sei 17
two-words-before|idaho|	. 17
two-words-before|idea|	. 20
two-words-before|identity|	cards 17
two-words-before|ieri|	su -19
two-words-before|ifan|	. 14
two-words-before|ihn|	aber 14
two-words-before|ihrem|	buch -7	foodtruck -19
two-words-before|ikon|	: 9
two-words-before|illusion|	. 8
two-words-before|ilyas|	, 10
two-words-before|il|	celebre -13	finale 18	giudizio -13	governo 17	settimanale -10	tavolo 18	teatro 9	testo 15	titolo 10
two-words-before|imediato|	o -17
two-words-before|im|	fachblatt -21	netz -10
two-words-before|in-hye|	, 13
two-words-before|inaugurado|	. 7
two-words-before|inbev|	had 14	revives -13
two-words-before|inchinandosi|	, 6
two-words-before|incident|	was 22
two-words-before|includes|	 -20
two-words-before|income|	. 13
two-words-before|indiana|	. 10
two-words-before|indies|	. 6
two-words-before|indipendenza|	promette 9
two-words-before|inditex|	, 6
two-words-before|inflation|	remained 24
two-words-before|ingaan|	. 19
two-words-before|ingetrokken|	. 18
two-words-before|inglês|	. 14
two-words-before|inishbofin|	. 13
two-words-before|initiative|	tagged -8
two-words-before|inquilini|	chiede 12
two-words-before|inquiry|	. 17	was 20
two-words-before|inscrit|	la -19
two-words-before|insegnato|	? 14
two-words-before|inserted|	: 24
two-words-before|insisted|	bamako 6
two-words-before|instagram|	: 19
two-words-before|instead|	. 11	of -22
two-words-before|interceptors|	. 11
two-words-before|international|	, 19	. 15
two-words-before|interpreter|	. 31
two-words-before|interrumpió|	: 7
two-words-before|intervened|	. 14
two-words-before|interview|	. 29	on -15	with -23
two-words-before|into|	a -27
two-words-before|invece|	di 19
two-words-before|investigador|	, 12
two-words-before|investment|	was 20
two-words-before|invest|	. 11
two-words-before|invitation|	. 10
two-words-before|invited|	. 11
two-words-before|invitó|	a 7
two-words-before|invocato|	una -14
two-words-before|invoke|	the -23
two-words-before|involved|	. 16
two-words-before|invoque|	une -21
two-words-before|in|	. 17	bake-off -21	café -11	einer -16	his -28	ischgl -21	paris 20	their 24	warsaw 16
two-words-before|iowa|	. -7
two-words-before|ireland|	survive -20
two-words-before|irish|	and 19
two-words-before|ironia|	: 12
two-words-before|ironise|	: 7
two-words-before|ironizou|	, 6	: 6
two-words-before|irrawaddy|	: 20
two-words-before|island|	. 22
two-words-before|israel|	. 14
two-words-before|issued|	a -17
two-words-before|issues|	. 12
two-words-before|issue|	. 20
two-words-before|ist|	vom -19	von 8
two-words-before|is|	. 22	a 30	called -25	circling -20	daar 7	labeled -15	named -18	on -21	titled -13
two-words-before|item|	named -15
two-words-before|itself|	as -22	the -19
two-words-before|its|	report -23
two-words-before|it|	's 12	, 9	. 36	: 10	? 8	a -24	as 30	blamed 14	bore 21	criticised 18	had 33	includes -16	is 29	on -22	read -15	regretted 15	said -20	says -37	smelled 19	to 13	was -15	would 25	’s 26
two-words-before|i|	paesi -7	said 23	seemed 20	trattati 18	was 22
two-words-before|jaconi|	. 6
two-words-before|jaloers|	. 6
two-words-before|jamaica|	. 14
two-words-before|janitor|	in -17
two-words-before|january|	that -22
two-words-before|jazz|	. 8
two-words-before|jena|	habe 6
two-words-before|jersey|	. 17
two-words-before|jetzige|	filialleiter 11
two-words-before|jetzt|	in -21
two-words-before|jeux|	. 17
two-words-before|jeu|	. 11
two-words-before|jobs|	. 18
two-words-before|joked|	, 12
two-words-before|joke|	. 13
two-words-before|jordan|	. 18
two-words-before|jornalistas|	: 13
two-words-before|journal|	: -7
two-words-before|jours|	. 17
two-words-before|judges|	. 14
two-words-before|judge|	blocks -19	laments -22	tosses -16
two-words-before|judgment|	. 18
two-words-before|jueves|	. 6
two-words-before|jugeait|	alors 11
two-words-before|july|	to 20
two-words-before|june|	. 26
two-words-before|jungler|	théodore -25
two-words-before|junto|	al -11
two-words-before|juricic|	: 13
two-words-before|juries|	. 18
two-words-before|jurors|	. 14
two-words-before|jury|	. 17
two-words-before|kaartje|	: 9
two-words-before|kanazawa|	: 7
two-words-before|kan|	. 7
two-words-before|kapitän|	der -18
two-words-before|karabacak|	. 18
two-words-before|karlsruhe|	. 20
two-words-before|kaspárek|	. 17
two-words-before|katrina|	. 18
two-words-before|kbw|	. 19
two-words-before|kclr|	. 16
two-words-before|keeps|	a -22
two-words-before|kein|	tier 9
two-words-before|kenya|	had 20
two-words-before|kept|	a -26	asking 19	his -17	its -27	murmuring 22
two-words-before|kerry|	. 10
two-words-before|kesteren|	. 6
two-words-before|key|	. 14
two-words-before|khost|	. 16
two-words-before|ki-tae|	, 11
two-words-before|kidney|	is 18
two-words-before|kiezen|	. 18
two-words-before|kijken|	. 7
two-words-before|kilauea|	. 20
two-words-before|kim|	answered 19
two-words-before|kirchberg|	. 18
two-words-before|knapp|	: 12
two-words-before|knew|	. 13
two-words-before|knightsbridge|	. 19
two-words-before|known|	as -9
two-words-before|kobo360|	. 10
two-words-before|kochi|	. 13
two-words-before|kolok|	. 17
two-words-before|komen|	: 6
two-words-before|kommuniqué|	. 7
two-words-before|kopte|	. 9
two-words-before|korean|	thriller -20
two-words-before|kort|	. 7
two-words-before|kotal|	. 12
two-words-before|kranich|	. 11
two-words-before|kulturverwaltung|	. 15
two-words-before|kyiv|	wants 12
two-words-before|l'|	arrêt 23
two-words-before|laak|	: 6
two-words-before|laat|	weten 12
two-words-before|lady|	. 15
two-words-before|lagging|	. 16
two-words-before|laminoir|	, 10
two-words-before|lampedusa|	: 17
two-words-before|landed|	on -17
two-words-before|lander|	, -9
two-words-before|landete|	die -14
two-words-before|land|	. 10
two-words-before|language|	as -19
two-words-before|lançar|	outro 14
two-words-before|lanús|	. 13
two-words-before|largest|	donor 19
two-words-before|larotonda|	ammette 13
two-words-before|last|	. 28	scrum 15
two-words-before|las|	obras 14	redes 8	uvas -16
two-words-before|latemar|	. 11
two-words-before|later|	. 20
two-words-before|late|	. 14
two-words-before|laufen|	, 7
two-words-before|laughed|	. 25
two-words-before|laughing|	. 17
two-words-before|laugh|	. 25
two-words-before|lavori|	partiranno 21
two-words-before|lawn|	. 15
two-words-before|la|	acción 8	banca 22	báscula 13	consultazione 12	definisce 16	inscripción -15	ley 16	llamada -8	macchina 20	mention -16	muestra 6	neve 12	normale -20	noticia 17	nuova -13	operación 6	parola -14	pauvreté -18	plateforme 6	portarinfuse -9	pronuncia 10	revue -7	salle 15	sentencia 10	suite 16	sécurité 21	tela 16
two-words-before|leaflet|	headed -11
two-words-before|league|	. 16
two-words-before|leaked|	. 20
two-words-before|leak|	. 10
two-words-before|ledgers|	. 18
two-words-before|ledger|	. 13
two-words-before|leeds|	: 13
two-words-before|leerling|	. 6
two-words-before|left|	. 12	says -24
two-words-before|leggeva|	invece 10
two-words-before|legge|	, 9	statale 14
two-words-before|leg|	. 12
two-words-before|lembrando|	que 7
two-words-before|lemons|	. 15
two-words-before|lengths|	by 17
two-words-before|lequel|	. 9
two-words-before|lerares|	. 8
two-words-before|lessons|	. 6
two-words-before|les|	esturgeons 18	groupes 8	planteurs 16	prévenus 15
two-words-before|letrero|	: 11
two-words-before|letters|	: -21
two-words-before|letter|	. 12
two-words-before|levantou|	a -18
two-words-before|levy|	. 19
two-words-before|levée|	. 11
two-words-before|le|	calendrier 7	dispositif 18	dossier 24	drone 10	décret 8	groupe 17	jugeant 12	mot -10	parece 12	pareció 17	texte 6
two-words-before|liberals|	had 12
two-words-before|library|	should 22
two-words-before|lichtenburg|	was 18
two-words-before|lieux|	: 13
two-words-before|liever|	een -11
two-words-before|liggen|	partijen 9
two-words-before|lightly|	. 14
two-words-before|lignes|	. 19
two-words-before|lijden|	aan -10
two-words-before|lima|	but 18	was 17
two-words-before|lindqvist|	, 12
two-words-before|lines|	. 27
two-words-before|line|	. 30	: 24	read -23	to -24
two-words-before|linkedin|	: 11
two-words-before|link|	. 16
two-words-before|lisbon|	condemned 21
two-words-before|listed|	as -16
two-words-before|lists|	as -22
two-words-before|list|	. 15	was 12
two-words-before|literally|	means -13
two-words-before|litri|	di -16
two-words-before|little|	. 18
two-words-before|lit|	: -8
two-words-before|living|	. 12
two-words-before|lixívia|	. 11
two-words-before|li|	chiamavano -7
two-words-before|llama|	a 11
two-words-before|lobby|	. 12
two-words-before|lobo|	. 13
two-words-before|locally|	as -19
two-words-before|local|	como -15
two-words-before|log|	of -16
two-words-before|loin|	des -16
two-words-before|loi|	dit -10
two-words-before|longe|	. 9
two-words-before|long|	. 28
two-words-before|looksman|	: 11
two-words-before|look|	. 13
two-words-before|loose|	tongues 18
two-words-before|loperfido|	, 14
two-words-before|los|	postores 13	sondeos 18
two-words-before|lots|	. 7
two-words-before|loué|	une 20
two-words-before|lovely|	title -14
two-words-before|lo|	estudiará 14	spettacolo 20	ve 11	ven 10
two-words-before|ludovic|	espérandieu 10
two-words-before|lugar|	: -15
two-words-before|lui|	souhaiter 15
two-words-before|lunar|	rover -20
two-words-before|luxury|	. 10
two-words-before|l|	' -14
two-words-before|lâché|	: 12
two-words-before|lösung|	einen 20
two-words-before|l’|	appelle -14	inchiesta -7	invito 6	objectif 13	équilibre 12
two-words-before|macneil|	. 21
two-words-before|macphee-rossi|	: 19
two-words-before|maddox|	wrote -23
two-words-before|made|	it 11
two-words-before|magal|	. 16
two-words-before|maiaspace|	; -7
two-words-before|maintained|	that 21
two-words-before|maintient|	: 11
two-words-before|main|	and 18
two-words-before|maioria|	de 14
two-words-before|mais|	? 11
two-words-before|make|	peace 13
two-words-before|making|	the -22
two-words-before|malaspina|	: 7
two-words-before|malawi|	as -14
two-words-before|management|	agency 15
two-words-before|manager|	. 19
two-words-before|manhã|	: 13
two-words-before|manitoba|	. 19
two-words-before|mannequins|	. 11
two-words-before|manor|	. 14
two-words-before|mano|	: 20
two-words-before|man|	ermittle 16	habe 11	named -15	sich 16	suche 12	werde 11
two-words-before|marathi|	. 22
two-words-before|marbella|	. 19
two-words-before|march|	. 18
two-words-before|marge|	dürfte 16
two-words-before|marie-thérèse|	dite -14
two-words-before|marketed|	as -19
two-words-before|marquess|	is -17
two-words-before|marque|	. 16
two-words-before|marsactu|	: 9
two-words-before|marshal|	is -19
two-words-before|mars|	. 15
two-words-before|martich|	( -10
two-words-before|masaf|	promette 12
two-words-before|mase|	. 8
two-words-before|matamata|	as -26
two-words-before|matany|	. 14
two-words-before|match|	. 14
two-words-before|matter|	. 10
two-words-before|mattress|	. 12
two-words-before|mat|	. 18
two-words-before|mayor|	. 13
two-words-before|mayoría|	: 10
two-words-before|may|	. 13	be -18
two-words-before|ma|	senza -8
two-words-before|mbacké|	soient 14
two-words-before|mbe|	. 14
two-words-before|mbour|	surnomme -12
two-words-before|mbuyi|	– -11
two-words-before|mean|	. 19
two-words-before|measure|	. 12
two-words-before|medewerkers|	liefkozend -11
two-words-before|mediate|	. 11
two-words-before|mediator|	sees 19
two-words-before|mediazione|	: 12
two-words-before|medicine|	. 17
two-words-before|meeting|	. 11	was 21
two-words-before|mee|	. 16
two-words-before|mehrfach|	vom -16
two-words-before|meldet|	das -9
two-words-before|members|	. 7	felt 19	to 25
two-words-before|mendizabal|	: 10
two-words-before|menino|	. 6
two-words-before|mentor|	sees 22
two-words-before|men|	had 18	to -15
two-words-before|mercado|	está 13
two-words-before|merely|	been 22
two-words-before|merito|	: 7
two-words-before|meses|	. 8
two-words-before|message|	. 13	: 29	headed -10
two-words-before|messaggio|	: 30
two-words-before|mesure|	de 15	est 13
two-words-before|meta|	kills -23
two-words-before|meter|	. 10
two-words-before|mezzo|	un -18
two-words-before|me|	, 13	. 25	: 12
two-words-before|mial|	. 14
two-words-before|miami|	. 19
two-words-before|miglioramento|	. 9
two-words-before|mille|	. 13
two-words-before|million|	, 15	as -14
two-words-before|minister|	. 17	said -24	to 15	ziet 11
two-words-before|minutes|	. 18
two-words-before|minutos|	. 13
two-words-before|minvu|	negoció 19
two-words-before|misadventure|	. 22
two-words-before|mismo|	— 10
two-words-before|mitre|	. 12
two-words-before|mittel|	würden -9
two-words-before|mittleres|	haus 12
two-words-before|mit|	. 14	dem 15
two-words-before|moderada|	. 18
two-words-before|modeste|	. 6
two-words-before|mode|	called -19
two-words-before|modo|	: 15
two-words-before|modulo|	? 10
two-words-before|moeten|	. 11
two-words-before|mois|	. 12	un -17
two-words-before|moka|	: 9
two-words-before|mokgatlhe|	. 13
two-words-before|monaco|	redoute 9
two-words-before|mondalis|	zur -18
two-words-before|monday|	. 20
two-words-before|money|	. 18
two-words-before|monierte|	im -18
two-words-before|monnickendam|	. 9
two-words-before|monterrey|	are 13
two-words-before|months|	. 9
two-words-before|month|	, -12	. 27
two-words-before|montsame|	: 16
two-words-before|monténégrin|	, 7
two-words-before|mood|	. 20
two-words-before|moonpig|	. 12
two-words-before|moraine|	. 16
two-words-before|more|	. 12
two-words-before|morning|	. 20	with 25
two-words-before|mortgage|	. 21
two-words-before|morvan|	. 6
two-words-before|moscow|	was 22
two-words-before|mostly|	watches -21
two-words-before|mother|	as 24
two-words-before|motivazioni|	, 13
two-words-before|motore|	. 9
two-words-before|motto|	: -18	is -13
two-words-before|mot|	de -22
two-words-before|moved|	. 10
two-words-before|mps|	. 11
two-words-before|mr.|	trump 10
two-words-before|mrs.|	clinton 10
two-words-before|msnbc|	's -25
two-words-before|muelle|	. 8
two-words-before|mulhern|	, 12
two-words-before|multa|	? 6
two-words-before|municipale|	. 6
two-words-before|murici|	. 6
two-words-before|mused|	. 15
two-words-before|museum|	remained 17
two-words-before|muted|	. 14
two-words-before|mwangi-frye|	( -19
two-words-before|más|	firme 14
two-words-before|mãe|	, 6
two-words-before|n'|	avoir 17
two-words-before|naam|	: -12
two-words-before|nachtisch|	. 9
two-words-before|nachtploeg|	. 8
two-words-before|nada|	. 11
two-words-before|naira|	. 11
two-words-before|named|	him -17	only -11	peanut 11
two-words-before|names|	. 11	under -11	was 17
two-words-before|name|	. 28	as -24
two-words-before|nannte|	das 12	sie 11
two-words-before|nan|	: 29
two-words-before|nation|	had 21
two-words-before|need|	. 11
two-words-before|nega|	: 17
two-words-before|negen|	is 19
two-words-before|negou|	: 8
two-words-before|nemzet|	preferred -16
two-words-before|nerves|	? 11
two-words-before|nestlé|	. 17
two-words-before|neto|	pergunta 10
two-words-before|networks|	of 19
two-words-before|network|	. 14
two-words-before|neustadt|	dem -20
two-words-before|neutrality|	. 9
two-words-before|neutral|	. 14
two-words-before|newsletter|	, -20
two-words-before|newspaper|	. 8
two-words-before|news|	' -23	, 20	. 20	: 12	? 11
two-words-before|new|	: -19
two-words-before|ne|	perdrait 13
two-words-before|niazi|	. 24
two-words-before|nice|	. 13
two-words-before|nicknamed|	the -18
two-words-before|niedersachsen|	. 7
two-words-before|niega|	. 10
two-words-before|niet|	: 11
two-words-before|nigeria|	: 18
two-words-before|night|	. 21	: 17	since 17
two-words-before|nine|	. 13
two-words-before|niño|	. 7	: 16
two-words-before|nkulu-vermeiren|	: 12
two-words-before|noble|	. 10
two-words-before|nobody|	. 15
two-words-before|noche|	? 7
two-words-before|noemt|	dat 16	hem 7
two-words-before|noh|	had 6
two-words-before|nomination|	. 20
two-words-before|nominee|	. 15
two-words-before|nom|	: -10
two-words-before|noncommittal|	. 14
two-words-before|non|	au -13	aver 15
two-words-before|nordini|	: 13
two-words-before|nos|	: 11	aflitos 7
two-words-before|nota|	de 13
two-words-before|noted|	, 24	: 20
two-words-before|notes|	: 14
two-words-before|note|	. -25	titled -15
two-words-before|notice|	said 21
two-words-before|noticia|	; 10
two-words-before|noting|	that -22
two-words-before|notion|	. 14
two-words-before|notizia|	come 15
two-words-before|not|	. 23	: 14	accept 22	appeal 19	be 22	negotiate 25	reflect 20	sign 16	talk 17	to 27
two-words-before|nous|	: -8
two-words-before|novela|	con -13
two-words-before|novels|	call -16
two-words-before|novel|	, -21
two-words-before|nowhere|	. 9
two-words-before|now|	. 23	says -16
two-words-before|no|	. 12	contempla 19	de -12	escuchen 16	longer -23	son 9	vota 15
two-words-before|nrk|	. 15
two-words-before|ns|	. 11
two-words-before|nuca|	. 7
two-words-before|nuit|	, 16
two-words-before|nwosu|	: 17
two-words-before|não|	houver 16	pagava 13
two-words-before|nüchterner|	: 10
two-words-before|n’|	a 11	avoir 13
two-words-before|obedece|	. -10
two-words-before|obermaier-lang|	: 6
two-words-before|obey|	but 19
two-words-before|obi|	stops -25
two-words-before|objected|	. 18
two-words-before|observed|	. 18
two-words-before|observing|	that 20
two-words-before|ocala|	. 20
two-words-before|odds|	over -16
two-words-before|odhul|	: 19
two-words-before|offended|	. 15
two-words-before|offen|	: 13
two-words-before|offerta|	indiana 14
two-words-before|offer|	as 18	was 20
two-words-before|officer|	: 20
two-words-before|office|	, -23	. 19	: -22
two-words-before|officials|	. 11	called 25	had 16	preferred -21
two-words-before|official|	. 12
two-words-before|officiating|	as 15
two-words-before|off|	with 22
two-words-before|often|	called -22
two-words-before|of|	a -37	being 12	governing 19	haar -7	playing 18	them -20
two-words-before|ohio|	. 15
two-words-before|oil|	's -10
two-words-before|okoro|	: 21
two-words-before|omhoog|	. 16
two-words-before|om|	. 6
two-words-before|on-track|	réclament 18
two-words-before|onderschrift|	: 7
two-words-before|one|	for -19	titled -13
two-words-before|onions|	: 15
two-words-before|only|	: 36	as 23
two-words-before|ont|	été 13
two-words-before|onu|	: 23
two-words-before|on|	. 28	a 8	guns 19	indique 16	its -22	pouvait 11	salue 10	stage 12
two-words-before|ook|	het -8
two-words-before|oostende|	voor -8
two-words-before|opens|	: 23
two-words-before|open|	a 23
two-words-before|opgegeten|	. 12
two-words-before|opgeruimd|	. 8
two-words-before|opinion|	was 28
two-words-before|oposição|	de 15
two-words-before|opponent|	for 17
two-words-before|opposite|	. 13
two-words-before|opposition|	. 8	of -24
two-words-before|opposta|	, 9
two-words-before|options|	. 10
two-words-before|op|	x 16
two-words-before|opérations|	. 6
two-words-before|oranje|	. -15
two-words-before|orden|	de 17
two-words-before|ordered|	a 15
two-words-before|orders|	. 16
two-words-before|order|	. 15
two-words-before|ordinance|	after -18
two-words-before|ordine|	: 18
two-words-before|organico|	: 8
two-words-before|orlando|	. 16
two-words-before|orla|	. 8
two-words-before|oro|	: -25
two-words-before|orrore|	. 8
two-words-before|ortete|	einen 19
two-words-before|orto|	, 24
two-words-before|ospite|	di -9
two-words-before|other|	. 14
two-words-before|otimista|	: 11
two-words-before|otro|	: 7
two-words-before|ottawa|	. 20
two-words-before|outages|	were 14
two-words-before|outcome|	. 10
two-words-before|outrun|	. 23
two-words-before|out|	. 21	: 13	at 21	over -15
two-words-before|outão|	. 6
two-words-before|overeenkomst|	als 12
two-words-before|overwogen|	, 9
two-words-before|over|	. 19	de -19	one -18	so-called -13
two-words-before|owners|	. 12
two-words-before|owner|	says -22
two-words-before|own|	. 12
two-words-before|oyelaran|	. 19
two-words-before|o|	bilhete 16	desenho 8	eleitorado 11	laudo 13	município 10	navio -10	negócio 12	partido 9	peixe 15	ponto 9	programa -11	projecto 10	que 6	tejo 13
two-words-before|o’haresh|	. 7
two-words-before|pabellón|	llevaban 16
two-words-before|packets|	. 12
two-words-before|pac|	. 16
two-words-before|padovanelli|	said 24
two-words-before|pages|	of -23
two-words-before|page|	, 19	. 7
two-words-before|pagina|	facebook -10
two-words-before|pagine|	. 7
two-words-before|paid|	. 6
two-words-before|painting|	, -12
two-words-before|palabras|	, 6	del -10
two-words-before|pal|	. 15
two-words-before|panel|	. 10
two-words-before|panic|	. 13
two-words-before|papakonstas|	: 11
two-words-before|paper|	, -15	. 8
two-words-before|papier|	auf -13
two-words-before|paraopeba|	. 9
two-words-before|parca|	: 11
two-words-before|parish|	. 14
two-words-before|park|	, -6	. 22
two-words-before|parlano|	di 24
two-words-before|parla|	di 28
two-words-before|parle|	de 29
two-words-before|parliament|	. 15
two-words-before|parody|	. 19
two-words-before|parola|	planaria 11
two-words-before|parte|	podrá 8
two-words-before|participant|	, 16
two-words-before|party|	. 16	had 17	was 23	would 23
two-words-before|passaggio|	, 9
two-words-before|passagierliste|	sei 6
two-words-before|passengers|	. 13
two-words-before|passou|	. 19
two-words-before|passover|	. 14
two-words-before|pasty|	. 17
two-words-before|past|	. 9
two-words-before|pas|	. 6	: 9	le -16	pouvoir 19	vouloir 17
two-words-before|path|	. 18
two-words-before|patience|	. 12
two-words-before|patrick|	joseph -19
two-words-before|pat|	. 16
two-words-before|paulo|	e 11
two-words-before|paying|	for 25
two-words-before|peatones|	. 16
two-words-before|pedaggi|	: 6
two-words-before|pembrokeshire|	as -18
two-words-before|pensaba|	. 17
two-words-before|people|	as 18	singing -17	who 8
two-words-before|peoria|	. 19
two-words-before|percent|	said -18	was 24
two-words-before|perché|	proprio -12
two-words-before|perder|	? 14
two-words-before|permanence|	: 7
two-words-before|personnel|	. 14
two-words-before|person|	. 9
two-words-before|per|	i 8
two-words-before|pescadores|	flagram -12
two-words-before|pescarenico|	. 12
two-words-before|pesos|	, 9
two-words-before|pessoa|	. 14
two-words-before|petición|	de 15
two-words-before|petrakis|	, -19
two-words-before|petrolífero|	seja 10
two-words-before|pettifer|	. 16
two-words-before|philosophical|	. 11
two-words-before|phones|	, 7	. 11
two-words-before|phone|	. 28	: 13
two-words-before|phrase|	, 24
two-words-before|piano|	. 20
two-words-before|piazza|	: 12
two-words-before|picerno|	, 18
two-words-before|piece|	as 21	had 27
two-words-before|piedi|	? 14
two-words-before|pied|	. -9
two-words-before|pietrarossa|	slittano 12
two-words-before|pike|	. 13
two-words-before|pinch|	of -19
two-words-before|pinheiro|	, 8
two-words-before|pin|	. 16
two-words-before|pipe|	was 23
two-words-before|piste|	? 16
two-words-before|pistoia-prato|	: 18
two-words-before|pitchfork|	heard 12
two-words-before|place|	, 7	: -11	as -18	of -28
two-words-before|plaidé|	le -11
two-words-before|plainly|	: 19
two-words-before|plaisanterie|	. 10
two-words-before|planned|	. 17
two-words-before|planos|	: 10
two-words-before|plan|	. 17	called -21
two-words-before|plaude|	: 12
two-words-before|play-off|	. 20
two-words-before|players|	. 8
two-words-before|play|	– -16
two-words-before|pleased|	. 10
two-words-before|pliant|	. 14
two-words-before|plumber|	. 16
two-words-before|pluriclasse|	era 13
two-words-before|plus|	savoir 18
two-words-before|plutôt|	des 24
two-words-before|poblano|	, 16
two-words-before|poco|	: 14
two-words-before|poderia|	continuar 8
two-words-before|podium|	. 10
two-words-before|pohjanpalo|	. 16
two-words-before|points|	. 25
two-words-before|point|	. 18
two-words-before|poireaux|	sont 13
two-words-before|poles|	. 14
two-words-before|police|	, 23	. 18	say 24	they 16	were -16
two-words-before|policy|	. 19
two-words-before|politico|	, -9	. 13
two-words-before|politics|	. 14
two-words-before|politologin|	: 12
two-words-before|poll|	was 17
two-words-before|polémica|	: 7
two-words-before|ponte|	: 10
two-words-before|porches|	. 11
two-words-before|poreč|	. 14
two-words-before|porselein|	. 7
two-words-before|porta|	: 7
two-words-before|portmarnock|	remained 15
two-words-before|por|	título -14
two-words-before|posed|	as -19
two-words-before|position|	was 23
two-words-before|posted|	. 14	: 25
two-words-before|postzegel|	. 11
two-words-before|post|	. 20	: 18	headed -12
two-words-before|pot|	. 12
two-words-before|pounds|	. 14
two-words-before|pourvus|	, 8
two-words-before|pour|	des -14	les -16	un -19
two-words-before|power|	. 14
two-words-before|poço|	. 8
two-words-before|praised|	a 26
two-words-before|praise|	. 11
two-words-before|precisa|	: 33
two-words-before|prediker|	: 17
two-words-before|preferiva|	: 25
two-words-before|prefetta|	, 8
two-words-before|pregunta|	: 9
two-words-before|premier|	had 24
two-words-before|prenga|	, -23
two-words-before|presentation|	. 13
two-words-before|presenta|	en -12
two-words-before|presenze|	sarebbero 11
two-words-before|presidente|	a 13
two-words-before|president|	's 19	. 20
two-words-before|presseschau|	: -7
two-words-before|presse|	. 15
two-words-before|pressões|	. 7
two-words-before|presuntos|	. 13
two-words-before|prevedeva|	un -15
two-words-before|previsão|	oficial 6
two-words-before|price|	. 9	was 23
two-words-before|primary|	. 20
two-words-before|prima|	della -9
two-words-before|princess|	’s -19
two-words-before|prince|	’s -18
two-words-before|private|	call -18
two-words-before|prize|	: -24
two-words-before|problems|	. -8
two-words-before|process|	. 11
two-words-before|procès-verbal|	: 10
two-words-before|produced|	a -18
two-words-before|production|	of -19
two-words-before|produto|	. 15
two-words-before|progetto|	resta 7
two-words-before|programmation|	pluriannuelle 10
two-words-before|programme|	listed -20
two-words-before|program|	, -14	. 17
two-words-before|project|	branded -6
two-words-before|promete|	, 12
two-words-before|promised|	relief 14
two-words-before|promises|	to 13
two-words-before|promossa|	a -14
two-words-before|promoter|	. 18
two-words-before|promotions|	ltd. 16
two-words-before|proposal|	was 19
two-words-before|proposition|	était 11
two-words-before|proposta|	de 10	representa 12
two-words-before|prosser|	, 7	. 11
two-words-before|protested|	. 14
two-words-before|proteste|	: 7
two-words-before|protest|	at -23
two-words-before|protocol|	calls -22
two-words-before|province|	. 16
two-words-before|provoked|	. 11
two-words-before|prozent|	bleibe 13
two-words-before|présent|	. 12
two-words-before|président|	. 8
two-words-before|prüft|	. 19
two-words-before|psd|	está 9
two-words-before|pubblicato|	su -20
two-words-before|publicado|	na -7
two-words-before|publication|	as -20
two-words-before|publicidade|	. 7
two-words-before|public|	, 9
two-words-before|publishers|	of -21
two-words-before|puis|	la -8
two-words-before|pulmino|	: 6
two-words-before|pumpe|	und -15
two-words-before|punched|	dirk -20
two-words-before|puppies|	. 12
two-words-before|pwc|	. 13
two-words-before|pyongyang|	had 16
two-words-before|quadro|	è 10
two-words-before|qualifient|	de 8
two-words-before|qualifié|	de 11
two-words-before|quando|	? 6
two-words-before|quarta-feira|	, 7
two-words-before|quarter|	. 7
two-words-before|quatro|	empresas -7
two-words-before|quattrocchi|	, 15
two-words-before|quechua|	greeting -18
two-words-before|quedado|	probado 8
two-words-before|queixa|	. 7
two-words-before|queixou-se|	, 15
two-words-before|queixou|	de 13
two-words-before|queried|	. 14
two-words-before|questura|	: 13
two-words-before|que|	anuncia -17	du -12	el -12	es 10	faltan 13	fazia 9	houve 16	ia 23	juzga 13	les -12	leva 9	llama -16	montréal 17	murió 7
two-words-before|quietly|	. 20
two-words-before|quilómetros|	: 6
two-words-before|quintana|	as 14
two-words-before|quis|	identificar -12
two-words-before|quito|	, 11
two-words-before|quits|	over -20
two-words-before|qui|	? 12
two-words-before|quotes|	: 14
two-words-before|quo|	. 17
two-words-before|qu|	’ 10
two-words-before|qué|	? 13
two-words-before|qu’|	elle 11
two-words-before|raccomanda|	di 10
two-words-before|race|	. 19
two-words-before|radio|	. 15	: 6
two-words-before|radulovic|	: 15
two-words-before|rafferty|	blasts 21
two-words-before|raghunathan|	was 20
two-words-before|raid|	as 22
two-words-before|rally|	. 18
two-words-before|rand|	. 10
two-words-before|rank|	of -25
two-words-before|rappelé|	, 8
two-words-before|rates|	terna -24
two-words-before|rating|	. 22	to -25
two-words-before|rationing|	was 26
two-words-before|rautio-lind|	. 16
two-words-before|razão|	da 13
two-words-before|rc213v|	. 15
two-words-before|reads|	: 20
two-words-before|ready|	to 17
two-words-before|read|	, -10	. 37	: -11
two-words-before|real|	. 14
two-words-before|reação|	à -10
two-words-before|recalled|	, 19	. 19
two-words-before|recalls|	. 12
two-words-before|rechter|	dat 10
two-words-before|reclamado|	por -11
two-words-before|reclama|	do 22
two-words-before|reclamo|	? 9
two-words-before|reconheceu|	que 7
two-words-before|reconnaît|	avoir 13
two-words-before|recorda|	joaquim -10
two-words-before|recordings|	were 19
two-words-before|recording|	. 15
two-words-before|record|	, -17
two-words-before|recorrido|	, -12
two-words-before|recounted|	. 13
two-words-before|recours|	? 14
two-words-before|recusa|	. 6
two-words-before|redditività|	resterebbe 15
two-words-before|redes|	: 8
two-words-before|rede|	. 10
two-words-before|reformer|	. 15
two-words-before|refrain|	from 18
two-words-before|refreshing|	. 11
two-words-before|regierung|	: 9
two-words-before|regina|	di -20
two-words-before|regional|	de 20
two-words-before|region|	. 16
two-words-before|register|	, -16	. 13
two-words-before|região|	como -8
two-words-before|regola|	vale 22
two-words-before|regulation|	. 16
two-words-before|regulators|	were 20
two-words-before|rejected|	. 15	as 19
two-words-before|related|	: 10
two-words-before|relativise|	. 19	: 23
two-words-before|release|	was 26
two-words-before|relevés|	jugés 12
two-words-before|relic|	as -21
two-words-before|relieved|	. 12
two-words-before|reloj|	, 16
two-words-before|relèvement|	arrive 12
two-words-before|remains|	a -14
two-words-before|remark|	. 15
two-words-before|reno|	. 20
two-words-before|replaced|	with -16
two-words-before|replicou|	que 13
two-words-before|replied|	, 10	. 22	: 31
two-words-before|replies|	: 18
two-words-before|reported|	, 18	. 12
two-words-before|reporters|	, 16	. 15	: 24
two-words-before|report|	, -17	. 23	as 20	titled -13	was 9
two-words-before|reprend|	: 11
two-words-before|representative|	. 11
two-words-before|reproducible|	, 6
two-words-before|repubblica|	: 8
two-words-before|republicans|	. 9	would 15
two-words-before|republican|	nominee 16
two-words-before|request|	. 13
two-words-before|rescuers|	battle -23
two-words-before|researcher|	, 15
two-words-before|resign|	. 15
two-words-before|resorted|	to -24
two-words-before|responded|	, 10	: 10
two-words-before|respondeu|	: 8
two-words-before|respond|	. 7
two-words-before|response|	: 24
two-words-before|responsibility|	. 17
two-words-before|restaurante|	. 9
two-words-before|restera|	bloquée 15
two-words-before|restrained|	. 10
two-words-before|rest|	from -22
two-words-before|results|	. 6	were 13
two-words-before|result|	was 23
two-words-before|retrained|	. 7
two-words-before|retrospective|	, -11
two-words-before|reuters|	, 17
two-words-before|review|	. 12
two-words-before|revisão|	à 16
two-words-before|reward|	. 16
two-words-before|ribatte|	: 12
two-words-before|riccio|	. 16
two-words-before|richtig|	, 9
two-words-before|riconosciuto|	. 7
two-words-before|ricorso|	a -10
two-words-before|ridder-maes|	. 18
two-words-before|ridge|	as 21
two-words-before|riefen|	einige 11
two-words-before|rientro|	è 15
two-words-before|riet-fonds|	nicht 15
two-words-before|riga|	. 16	: 17
two-words-before|right|	. 17	says -22
two-words-before|rindo|	: 8
two-words-before|ring|	. 13
two-words-before|ripara|	. 9
two-words-before|riprende|	: 7
two-words-before|risky|	. 23
two-words-before|risk|	was 18
two-words-before|rispondeva|	: 6
two-words-before|risposto|	: 7
two-words-before|river|	. 11
two-words-before|rizin|	. 15
two-words-before|road|	. 10
two-words-before|rochelais|	. 6
two-words-before|rond|	. 9
two-words-before|roof|	. 12
two-words-before|room|	: -22
two-words-before|rosell|	pediu 10
two-words-before|rouges|	. 22
two-words-before|round|	: 17	was 21
two-words-before|routes|	as 21
two-words-before|row|	. 15	as 21	dubbed -16	over -20
two-words-before|rté|	was 15
two-words-before|ruled|	. 17
two-words-before|rules|	out -22
two-words-before|rule|	had 19	was 16
two-words-before|ruling|	. 24	as 19	that 17	was 23
two-words-before|ruminait|	. 9
two-words-before|rumour|	. 12
two-words-before|rundfunk|	. 14
two-words-before|running|	a 21
two-words-before|ruolo|	di -11
two-words-before|rural|	. 15
two-words-before|ruvidi|	. 11
two-words-before|réclame|	néanmoins 8	une 13
two-words-before|rédaction|	sénatoriale 16
two-words-before|réfuté|	la -19
two-words-before|régional|	. 16
two-words-before|rétorqué|	dans -9
two-words-before|révolution|	, 12
two-words-before|rógvi-dam|	said 26
two-words-before|rúv|	: 23
two-words-before|s'|	être 19
two-words-before|saarbrücken|	. 16
two-words-before|sabato|	. 8
two-words-before|sacos|	. 15
two-words-before|sadc|	had 17
two-words-before|sadly|	. 27
two-words-before|saga|	was 16
two-words-before|sagen|	: 17
two-words-before|sagrado|	. 16
two-words-before|said|	, 52	. 30	: 43	he 17	it 30	on -27	that 25	the 19	they -22	was 20
two-words-before|saint-ignace-de-loyola|	relevait 14
two-words-before|saints|	. 13
two-words-before|saisons|	de -12
two-words-before|sale|	. 10	was 19
two-words-before|saludado|	: 14
two-words-before|salué|	une 21
two-words-before|salvador|	. 8
two-words-before|same|	. 18
two-words-before|sanctions|	. 9	were 16
two-words-before|sandals|	. 15
two-words-before|sanders|	. 21	: 14
two-words-before|sano|	. 17
two-words-before|sapere|	prima 18
two-words-before|sarebbero|	state 22
two-words-before|sarebbe|	opera 13
two-words-before|satisfaction|	. 11
two-words-before|satz|	: 15
two-words-before|saurashtra|	. 11
two-words-before|saying|	, 31	: 17	that 18
two-words-before|says|	, 21	. 27	chisinau 7	consumers 19	cuts 17	lisbon 16	palliatives 20	that 18
two-words-before|say|	, 21	. 27	: 19	? 19
two-words-before|scan|	was -23
two-words-before|scarpellini|	. 13
two-words-before|scendere|	? 6
two-words-before|sceptical|	: 15
two-words-before|schauspielhaus|	bochum -14
two-words-before|schild|	: -16
two-words-before|schlottke|	. 7
two-words-before|schneidet|	. 15
two-words-before|school|	. 23	played -14
two-words-before|schranken|	. 7
two-words-before|schriftlich|	: 17
two-words-before|schuld|	: 9
two-words-before|schwan|	habe 14
two-words-before|schwarzmarkt|	. 13
two-words-before|sciopero|	generale 14
two-words-before|scorpion|	. 6
two-words-before|scotland|	. 17
two-words-before|scritto|	: 10
two-words-before|scrive|	: 13
two-words-before|scuffle|	. 12
two-words-before|scuola|	? 9
two-words-before|scuse|	. 9	: 20
two-words-before|seasick|	and 20
two-words-before|sea|	at -23
two-words-before|seconda|	lui 12
two-words-before|seconde|	: 12
two-words-before|seconds|	. 18
two-words-before|secretary|	. 17	: 20
two-words-before|section|	called -18
two-words-before|sedici|	: 6
two-words-before|sees|	it 14
two-words-before|see|	the -20
two-words-before|segment|	on -25
two-words-before|seguidas|	. 7
two-words-before|segundos|	: 12
two-words-before|sein|	. 20	: 15
two-words-before|sei|	aber 9	ihm 10
two-words-before|sejam|	afixados 13
two-words-before|selbst|	als -20
two-words-before|selection|	was 27
two-words-before|selling|	a -13
two-words-before|sell|	. 13
two-words-before|semarnat|	, 8
two-words-before|semi-final|	of -13
two-words-before|semiconductor|	. 18
two-words-before|sempre|	. 7
two-words-before|senators|	are 22
two-words-before|senator|	over -16
two-words-before|sense|	of -25
two-words-before|sensível|	. 13
two-words-before|sentenziato|	: 6
two-words-before|sent|	. 21
two-words-before|seo|	. 18
two-words-before|september|	. 14
two-words-before|sera|	déposé 13	udì 16
two-words-before|series|	called -12
two-words-before|sermon|	. 14
two-words-before|servers|	named -14
two-words-before|services|	offering -18
two-words-before|ser|	apenas 11
two-words-before|será|	reenviado 10
two-words-before|sete|	habitações 14
two-words-before|set|	. 18	to -7
two-words-before|setúbal|	. 15
two-words-before|seul|	été 17
two-words-before|se|	comprometió 8	declara 20	declaró 16	devem 9	disent -18	dit 6	publicará 12	tornara 12
two-words-before|shah|	. 19
two-words-before|sharda|	ramdin-bos 10
two-words-before|shared|	worship 20
two-words-before|shares|	. 14
two-words-before|sheets|	were 18
two-words-before|shelters|	. 16
two-words-before|she|	calls -20	had 14	is 40	named -14	regretted 20	said 24	thanked 18	told -20	was 22	would 25
two-words-before|shoes|	. 8
two-words-before|shortages|	. 20
two-words-before|short|	. 12
two-words-before|shots|	. 15
two-words-before|shot|	for 25
two-words-before|should|	be 12	have 26
two-words-before|shouted|	, 16	. 20
two-words-before|shovels|	were 22
two-words-before|showed|	that 18
two-words-before|show|	, -13	as 16
two-words-before|shropshire|	: 19
two-words-before|shrugged|	. 15
two-words-before|shrugging|	. 21
two-words-before|shutout|	. 7
two-words-before|sich|	um 17
two-words-before|sides|	. 18	had 21	pledged 15
two-words-before|side|	. 18	needed 17
two-words-before|sie|	, 16	einen 19
two-words-before|sighed|	: 17
two-words-before|sighs|	. 12
two-words-before|signs|	reading -17
two-words-before|sign|	, -12	for -27
two-words-before|silence|	. 12	: 12
two-words-before|silla|	. 16
two-words-before|simples|	: 12
two-words-before|simply|	: 21
two-words-before|since|	. 12
two-words-before|singaporean|	teen -22
two-words-before|singapore|	. 16
two-words-before|single|	word 22
two-words-before|sirop|	. 8
two-words-before|sites|	. 11
two-words-before|sittings|	. 14
two-words-before|situación|	de 9
two-words-before|six|	. 13
two-words-before|si|	augura 10	chiama -14	definisce 12	dice 13	dichiara 7	riferiva 16
two-words-before|skeptisch|	: 22
two-words-before|skin|	. 10
two-words-before|slachtoffers|	. 6
two-words-before|slack|	. 21
two-words-before|slates|	were 15
two-words-before|sleep|	. 19
two-words-before|slimane|	. 12
two-words-before|slotparagraaf|	dat -10
two-words-before|smentisce|	: 6
two-words-before|smiled|	. 26
two-words-before|smiles|	. 20
two-words-before|sneeuwt|	. 24
two-words-before|snub|	. 15
two-words-before|socios|	de 21
two-words-before|softly|	, 15
two-words-before|soldadores|	. 6
two-words-before|solids|	. 11
two-words-before|solo|	esemplare 13
two-words-before|soltó|	: 8
two-words-before|somebody|	of 22
two-words-before|some|	allies 13
two-words-before|sonderprüfung|	– 7
two-words-before|song|	, -11
two-words-before|sont|	restés 16
two-words-before|soothe|	. 6
two-words-before|sorenson|	, 13
two-words-before|sorpresa|	: 7
two-words-before|sorrentini|	: 8
two-words-before|sorriso|	, 10
two-words-before|sorry|	. 11
two-words-before|sorten|	. 9
two-words-before|sosa|	. 8
two-words-before|soundcheck|	. 15
two-words-before|sound|	burned 19
two-words-before|souriant|	: 15
two-words-before|south|	. 15	africa 11	wanted 17
two-words-before|sovietica|	: 20
two-words-before|so|	: 12
two-words-before|spagnolo|	. 15
two-words-before|spaniard|	, 10
two-words-before|spa|	. 8
two-words-before|speaker|	. 19
two-words-before|speakman|	. 16
two-words-before|speaks|	of 27
two-words-before|speak|	. 22	on -24
two-words-before|special|	. 11
two-words-before|spectacles|	. 14
two-words-before|speech|	. 14
two-words-before|spiegato|	: 6
two-words-before|split|	. 11	between -22
two-words-before|spoken|	of -12
two-words-before|spokesman|	. 14
two-words-before|spoke|	of 27
two-words-before|sportief|	: 6
two-words-before|sports|	. 11
two-words-before|sport|	. 12
two-words-before|sprach|	von 20
two-words-before|sprake|	van 14
two-words-before|sprak|	van 14
two-words-before|spray|	: -19
two-words-before|spreche|	. 6
two-words-before|spreekrecht|	. 7
two-words-before|spreekt|	van 27
two-words-before|spreekwoord|	: 7
two-words-before|spricht|	von 24
two-words-before|sprigg|	: 7
two-words-before|spring|	. 11
two-words-before|sprint|	. 8
two-words-before|staat|	, 8
two-words-before|stabbing|	as 26
two-words-before|stadt|	nur -8
two-words-before|staff|	as -23
two-words-before|stalen|	zouden 11
two-words-before|stamme|	? 8
two-words-before|stampa|	. 7	alla 18	chiamò -13
two-words-before|stando|	a -10
two-words-before|stand|	. -12	: 30
two-words-before|startled|	. 13
two-words-before|starts|	. 15
two-words-before|start|	 12	ancient -14	beijing -21	cae -9	council -18	de -10	die -15	fca -15	friday -7	holdovers -17	il -9	le -6	on -14	quotes 21	rescuers 17	so-called -11	start 8	sunday -13	the -15	un -6	• 8
two-words-before|stated|	. 17	that 16
two-words-before|statement|	, 14	. 16	: 24	as 16	that 8
two-words-before|states|	. 16	: 19
two-words-before|state|	bodies 20	had 17
two-words-before|station|	. 17
two-words-before|stato|	. -14
two-words-before|stazione|	: 12
two-words-before|steel|	was 26
two-words-before|stehe|	bloß 13
two-words-before|steht|	: -8
two-words-before|stelle|	noch 8
two-words-before|step|	before -13
two-words-before|stewards|	called 20
two-words-before|stew|	called -21
two-words-before|stickers|	: -21
two-words-before|sticker|	, -17
two-words-before|still|	says -8
two-words-before|stock|	to -25
two-words-before|stof|	. 6
two-words-before|stomeo|	: 10
two-words-before|stops|	. 10
two-words-before|stop|	. 13
two-words-before|store|	. 19
two-words-before|storia|	. 8
two-words-before|stormed|	. 13
two-words-before|stormy|	. 11
two-words-before|storm|	. 9
two-words-before|story|	. 19
two-words-before|strade|	; 15
two-words-before|strand|	. 9
two-words-before|strategist|	. 13
two-words-before|strategy|	was 19
two-words-before|straße|	, 6
two-words-before|street|	. 21
two-words-before|streit|	als 15	um -20
two-words-before|stressed|	, 13
two-words-before|strict|	. 9
two-words-before|strijdvaardig|	. 7
two-words-before|striscione|	: -18
two-words-before|ströbele|	das -8
two-words-before|student|	. 11
two-words-before|studie|	in -7
two-words-before|stumps|	, 10
two-words-before|sturen|	. 12
two-words-before|subir|	. 12
two-words-before|subject|	line -6
two-words-before|substitute|	. 16
two-words-before|successor|	. 19
two-words-before|succès|	. 13
two-words-before|such|	talks -20
two-words-before|sudan|	. 11
two-words-before|suffered|	from 19
two-words-before|suite|	. 15
two-words-before|summer|	. 16
two-words-before|sunday|	. 21
two-words-before|sunny|	. 21
two-words-before|sun|	. 16
two-words-before|suo|	: 7
two-words-before|supporters|	. 14	waved -24
two-words-before|supporter|	. 15
two-words-before|support|	. 12
two-words-before|surcolombiana|	. 9
two-words-before|sure|	. 22
two-words-before|surprised|	. 8
two-words-before|surrey|	. 19
two-words-before|sursis|	. 22
two-words-before|survey|	. 14	as 13
two-words-before|survivors|	of -19
two-words-before|survivre|	: 6
two-words-before|su|	scritto -13
two-words-before|svp|	. 23
two-words-before|svt.se|	: -12
two-words-before|swahili|	for -19
two-words-before|swart|	: 18
two-words-before|sweden|	's -15
two-words-before|swim|	. 9	? 18
two-words-before|switch|	. 10
two-words-before|switzerland|	— -13
two-words-before|sympathy|	. 11
two-words-before|systems|	were 19
two-words-before|system|	. 13	as 13
two-words-before|szczepanek|	von 14
two-words-before|sítio|	: 8
two-words-before|søviknes|	. 15
two-words-before|s’|	opposerait 19
two-words-before|table|	, 17
two-words-before|tachado|	de 9
two-words-before|takes|	over -21
two-words-before|takoradi|	were 21
two-words-before|talking|	about -15
two-words-before|talks|	for -24
two-words-before|talk|	about -21
two-words-before|tallentire|	. 23
two-words-before|tamatea|	, 11
two-words-before|tancítaro|	. 19
two-words-before|tank|	. 13
two-words-before|tante|	avec 17
two-words-before|tan|	. 16
two-words-before|tarde|	: 13	de -13
two-words-before|target|	was 8
two-words-before|tariffs|	are 25
two-words-before|tarrantes|	. 15
two-words-before|tashkent|	. 15
two-words-before|tateyama|	: 20
two-words-before|tavora|	foi 12
two-words-before|tax|	plan 12
two-words-before|teacher|	. 12
two-words-before|teammates|	call -22
two-words-before|team|	. 12	as -23	calls -13	had -19
two-words-before|tears|	. 12
two-words-before|technik|	: 8
two-words-before|tegen|	: 6
two-words-before|telefono|	, 8
two-words-before|telegraaf|	as -14
two-words-before|telegramma|	: 14
two-words-before|telegram|	. 19
two-words-before|telephone|	. 15
two-words-before|television|	series -21
two-words-before|tells|	of 8
two-words-before|tempers|	. 11
two-words-before|tempi|	? 6
two-words-before|tempère|	: 18
two-words-before|tenants|	as 23	of -16
two-words-before|tender|	. 8
two-words-before|tent|	was 18
two-words-before|teochew|	. 16
two-words-before|teorizza|	, 9
two-words-before|terengganu|	. 11
two-words-before|teresa|	fazem -7
two-words-before|termed|	a 20
two-words-before|terming|	it 22
two-words-before|term|	: -8
two-words-before|terughoudend|	. 9
two-words-before|terug|	: 9
two-words-before|ter|	feito 14
two-words-before|terça|	. 16
two-words-before|testa|	: 9
two-words-before|testo|	; 10
two-words-before|tevreden|	. 10
two-words-before|text|	. 17
two-words-before|that|	, 11	. 26	: 18	a -24	began -18	donors 19	he 17	his 17	is 27	it 25	kazakhstan 15	read -12	say -20	she 14	students 15	the 34	to -21	trump 19	were -20	when -17
two-words-before|thee|	. 14
two-words-before|themselves|	the -24
two-words-before|them|	. 25	: 23	as 21	called 23	tagged -23	to 24
two-words-before|there|	. 11	are -16	is 20	was -20	were 10
two-words-before|they|	are -9	had 23	have -22	sang -16	were 24
two-words-before|the|	accord 23	alias -18	alliance 16	board 20	bombing 16	boundary 13	caption -14	case 18	category -18	champion 18	change 24	claim 14	company -8	complaint 19	compromise 19	crew 17	deal 11	debate 22	decision 31	drama -19	drummer 20	expression -19	famous -20	fee 17	filing 15	film 21	fine 21	first 15	girl 13	government 20	guidance 19	handle -12	hashtag -13	heading -30	headline -12	hearing 9	idea 15	incident 12	instruction -16	judge 16	killing 13	last -19	letter 16	line -20	meeting -14	move 19	musical -19	new -14	number 12	offer 17	order 12	outcome 30	pact 17	paper 17	parties 14	phrase -31	pipeline 18	play 25	price 19	problem -23	program 22	projection 23	race 12	recovery 15	remark 15	remarks 14	report 19	resignation 23	result 23	senate 10	shares -21	slogan -10	so-called -32	stir 20	stock -18	store 12	strike 17	symbol -12	tagline -18	talk 16	teenager 16	term -6	title -15	tragedy 19	update 13	vacant -19	votes 12	walkout 17	word -55	words -26
two-words-before|things|	like 14
two-words-before|thing|	in -14
two-words-before|thinly|	. 14
two-words-before|third|	. 12
two-words-before|thirty|	. 12
two-words-before|this|	. 17	is -16
two-words-before|threads|	. 20
two-words-before|thrilled|	. 10
two-words-before|throughout|	as -22
two-words-before|thursday|	. 15
two-words-before|thurso|	: 19
two-words-before|ticinesi|	? 15
two-words-before|ticketmaster|	. 15
two-words-before|tiere|	hätten 9
two-words-before|tiktok|	. 14
two-words-before|tildó|	de 10
two-words-before|timaru|	. 18
two-words-before|times|	. 19
two-words-before|timetable|	. 14
two-words-before|time|	. 24
two-words-before|tinha|	dado 11
two-words-before|tins|	. 11
two-words-before|tin|	were 21
two-words-before|titled|	 15	the -21
two-words-before|titolare|	: 11
two-words-before|titolo|	: -18
two-words-before|titre|	? -10	ii -10
two-words-before|today|	. 16
two-words-before|toestaan|	. 7
two-words-before|toe|	. 13
two-words-before|toilet|	. 11
two-words-before|told|	. 28	to 17
two-words-before|tolerância|	é 13
two-words-before|tollenaar|	blamed 14
two-words-before|tolliver|	. 16
two-words-before|tomará|	todavía 12
two-words-before|tone|	as 20
two-words-before|tonne|	. 9
two-words-before|took|	its 26
two-words-before|toont|	zich 14
two-words-before|too|	. 10
two-words-before|toronto|	. 15	as -16
two-words-before|torri|	resterebbe 8
two-words-before|tosaerba|	: 6
two-words-before|tosello|	. 19
two-words-before|toujours|	: 12
two-words-before|toussé|	. 23
two-words-before|toys|	. 10
two-words-before|to|	a 24	be 25	cairo 14	host -23	isfahan 17	observe -22	play -16	put -20	replace -22	say -28	show 15	spray 21	test -26	travel 15	villarreal 17	write -21
two-words-before|trabajo|	con 14
two-words-before|track|	, -13
two-words-before|trader|	. 18
two-words-before|traitée|	de 14
two-words-before|trampoline|	. 10
two-words-before|trams|	. 6
two-words-before|tram|	, 13
two-words-before|tranché|	: 15
two-words-before|transcript|	: -22
two-words-before|transfer|	. 10
two-words-before|translated|	. 11	as -22
two-words-before|translates|	as -22
two-words-before|transport|	of 15
two-words-before|tratta|	del 13	di 17
two-words-before|trattore|	: 6
two-words-before|tregear|	. 17
two-words-before|tremblay-osei|	. 10
two-words-before|trenta|	: 20
two-words-before|trento|	. 8
two-words-before|treurde|	om 17
two-words-before|tre|	: 8
two-words-before|tribuna|	. 9	: 13
two-words-before|tributes|	to -11
two-words-before|tribute|	to 27
two-words-before|tried|	. 10
two-words-before|trimestre|	reflete 10
two-words-before|trio|	who -18
two-words-before|trolls|	over -14
two-words-before|trots|	. 8
two-words-before|trotzdem|	. 12
two-words-before|trouble|	. 15
two-words-before|troupeau|	était 7
two-words-before|troveranno|	. 11
two-words-before|truce|	text 15
two-words-before|truckers|	. 9
two-words-before|truffa|	del -10
two-words-before|trump|	's 22	, 9	. 22	: 22	a -7	as 16	’s 25
two-words-before|trusts|	. 11
two-words-before|trying|	to 18
two-words-before|tuena-lardi|	. 9
two-words-before|tuesday|	. 21
two-words-before|tune|	of -19
two-words-before|turned|	into 23
two-words-before|turno|	. 11	di -10
two-words-before|tutti|	è -10
two-words-before|tutto|	, 8	: 20
two-words-before|tuíta|	: 14
two-words-before|tv2000|	. 7
two-words-before|tv|	. 10	: -22
two-words-before|tweede|	deel 17
two-words-before|tweeted|	, 15
two-words-before|twice|	. 19	and 21
two-words-before|twitter|	: 11
two-words-before|two|	people 22
two-words-before|técnico|	: 13
two-words-before|u.s.|	to 19
two-words-before|uber|	. 21
two-words-before|ubs|	: -23
two-words-before|uhr|	: 17
two-words-before|uitspraak|	volgt 8
two-words-before|uitstel|	daarentegen 6
two-words-before|uit|	. 20
two-words-before|uma|	crítica 12	meta 9
two-words-before|umdreht|	: 9
two-words-before|umno|	. 12
two-words-before|umsetzung|	. 11
two-words-before|um|	balanço 19	eucalipto -10
two-words-before|una|	. 9	medida 22	scelta 10	zona -14
two-words-before|under|	the -23
two-words-before|unding|	. 8
two-words-before|und|	keine -16
two-words-before|une|	campagne 15	concertation -18	course 16	décision 12	déclaration 16	escroquerie 11	gaine 12	initiative 13	maternité -16	procédure 15	publication 17
two-words-before|unie|	. 11
two-words-before|unimpressed|	. 9
two-words-before|union|	calls -22
two-words-before|united|	states 11
two-words-before|university|	. 19
two-words-before|unlikely|	. 10
two-words-before|unmoved|	. 13
two-words-before|unrepentant|	. 14
two-words-before|unsurprised|	. 9
two-words-before|untersuchungskommission|	einen -10
two-words-before|untrue|	. 12
two-words-before|un|	accord 7	aplauso 15	assistant -13	colloquio 16	communiqué 11	consensus 17	dépouillement 9	exécutif 19	homme 19	marché 15	match -14	mouvement 7	projet 13	recupero 13	riserbo -6	texte 16
two-words-before|uomo|	. 13
two-words-before|upright|	. 9
two-words-before|up|	. 21	on -22
two-words-before|urgency|	. 15
two-words-before|urges|	silence 19
two-words-before|urgroßmutter|	. 11
two-words-before|usava|	codinome -17
two-words-before|users|	. 13
two-words-before|ushba|	. 19
two-words-before|usted|	toca 13
two-words-before|us|	. 16
two-words-before|uur|	. 7
two-words-before|uw|	school 19
two-words-before|vagão|	. 13
two-words-before|valdeterrazo|	. 7
two-words-before|vallisoletana|	, 8
two-words-before|valoró|	como 18
two-words-before|valuations|	turn -22
two-words-before|vandalisme|	niet 6
two-words-before|vanished|	. 11
two-words-before|van|	een 12	financiën 6
two-words-before|varnish|	. 21
two-words-before|var|	. 9
two-words-before|vast|	. 12
two-words-before|vehicles|	. 16
two-words-before|veldkamp|	blijft 13
two-words-before|venga|	conservata 13
two-words-before|venray|	. 7
two-words-before|verdict|	as 11
two-words-before|verdinha|	. 16
two-words-before|vergogna|	: 14
two-words-before|verliep|	. 7
two-words-before|vernice|	: 17
two-words-before|verona|	would 18
two-words-before|versandhandel|	befürchtet 16
two-words-before|version|	was 22
two-words-before|verstuurd|	. 24
two-words-before|vervangend|	vervoer 12
two-words-before|verzocht|	, 9
two-words-before|vessels|	of 22
two-words-before|veteran|	. 15
two-words-before|veto|	ao -18
two-words-before|veut|	dire -15	son -13
two-words-before|vezes|	. 11
two-words-before|vicar|	in -16
two-words-before|vicolo|	: 12
two-words-before|victoire|	. 10
two-words-before|video|	titled -13
two-words-before|vierten|	quartal 11
two-words-before|viewed|	with -24
two-words-before|viewers|	of -25
two-words-before|view|	. 16
two-words-before|village|	appelle -12
two-words-before|visant|	la -16
two-words-before|vittima|	: 12
two-words-before|vlaai|	. 20
two-words-before|vladivostok|	that 16
two-words-before|voit|	un 21
two-words-before|voix|	. 16
two-words-before|volgens|	haar 17
two-words-before|volles|	vertrauen 9
two-words-before|volume|	. 10	: 20
two-words-before|von|	der -14	einem 28	einer 11
two-words-before|vooruitgang|	. 10
two-words-before|voor|	. 13
two-words-before|vorlage|	sei 18
two-words-before|vorwurf|	der -10
two-words-before|vorwürfe|	für 6
two-words-before|votata|	recita 12
two-words-before|voters|	. 13	were 24
two-words-before|votes|	. 18
two-words-before|vote|	on -16	was 24
two-words-before|voting|	as 20
two-words-before|voto|	de 10
two-words-before|vowed|	to 18
two-words-before|vueltas|	: 8
two-words-before|wahl|	für 14
two-words-before|wai-lok|	, -19
two-words-before|waiting|	. 10
two-words-before|wakker|	. 10
two-words-before|walks|	back -19
two-words-before|wallonie-bruxelles|	avec -10
two-words-before|wall|	. 16
two-words-before|want|	the -21
two-words-before|wanyama|	. 6
two-words-before|warned|	: 16	against 26	of 24
two-words-before|warning|	of -22	would 15
two-words-before|warten|	. 16
two-words-before|washington|	. 16	was 12
two-words-before|was|	 16	. 8	a 16	an 14	behaving 12	called 16	judged 23	leaving 18	marked -20	not 7	officially 15	say -22	that 15	the 15	titled -24
two-words-before|watchdog|	. 13
two-words-before|watching|	. 14
two-words-before|watch|	. 19
two-words-before|water|	( -15	. 14
two-words-before|wat|	is -9
two-words-before|way|	. 18
two-words-before|weak|	. 22
two-words-before|website|	calls 26
two-words-before|wednesday|	. 23	’s -11
two-words-before|weeks|	. 17
two-words-before|week|	. 30
two-words-before|weeping|	. 21
two-words-before|weg|	. 8
two-words-before|went|	on -18
two-words-before|werden|	die -19
two-words-before|werde|	sich 6	sie 9
two-words-before|were|	being 15	neither -24	rated -18
two-words-before|weten|	, 15	. 10	dat 17
two-words-before|wet|	but 18
two-words-before|what|	. 12	is -19
two-words-before|wheel|	. 16
two-words-before|which|	is -26	means -24	reads -20
two-words-before|while|	. 21
two-words-before|whispered|	: 16
two-words-before|whose|	. 17
two-words-before|who|	answered -20	are 16	makes -21	owns -23	said 28	sold -22	turned -22	wrote -13
two-words-before|why|	? 15
two-words-before|widersprach|	: 17
two-words-before|widerspricht|	: 10
two-words-before|wie|	das -9
two-words-before|wife|	. 7
two-words-before|wijst|	naar 9
two-words-before|will|	open 17
two-words-before|wil|	dat 8
two-words-before|windhoek|	: 14
two-words-before|window|	. 11	to 15
two-words-before|winning|	: 21
two-words-before|winst|	? 18
two-words-before|wintz|	. 6
two-words-before|with|	a -7	its -18	the 16
two-words-before|wobbles|	over -23
two-words-before|wollte|	. 6	das 10
two-words-before|wolof|	( -11
two-words-before|won't|	be 16
two-words-before|won|	. 9
two-words-before|woorden|	: 10
two-words-before|worden|	er 12
two-words-before|words|	, 22	. 13
two-words-before|word|	 8	as -22
two-words-before|working|	on -20
two-words-before|work|	. 13	to -23	was 22
two-words-before|worry|	. 10
two-words-before|worse|	. 13
two-words-before|worten|	: 8
two-words-before|wort|	: 14
two-words-before|would|	be 22	go -27	leave 17	pass 19	start 23	stay 18
two-words-before|wounded|	. 13
two-words-before|wristband|	. 11
two-words-before|wrists|	. 9
two-words-before|writes|	. 16	: 22
two-words-before|writing|	: 17
two-words-before|wrongdoing|	. 13
two-words-before|wrong|	. 14
two-words-before|wrote|	, 34	. 29	: 40	in -21
two-words-before|wunsch|	: 14
two-words-before|wyssling|	: 8
two-words-before|wörtlich|	, 10
two-words-before|würmer|	noch 10
two-words-before|xavier|	. 27
two-words-before|x|	. 17	: 27
two-words-before|yard|	, 19
two-words-before|years|	. 20	over -21
two-words-before|year|	. 20	at 25	that 24
two-words-before|yecla|	: 6
two-words-before|yet|	to -23
two-words-before|york|	. 14
two-words-before|you|	had -28
two-words-before|zaak|	mag 15
two-words-before|zaal|	. 9
two-words-before|zaghdane|	salue 9
two-words-before|zahedan|	was 17
two-words-before|zahl|	für 12
two-words-before|zanetti-cortesi|	, 15
two-words-before|zanjado|	. 8
two-words-before|zeeman|	, 7
two-words-before|zege|	met 15
two-words-before|zeggen|	? 11
two-words-before|zeigte|	sich 17
two-words-before|zeigt|	sich 16
two-words-before|zeitung|	von 13
two-words-before|zettels|	, 10
two-words-before|ze|	heet -10
two-words-before|zien|	. 8
two-words-before|zijn|	remise 14
two-words-before|zolang|	de -6
two-words-before|zoom|	: 16
two-words-before|zufällig|	. 6
two-words-before|zurich|	. 16
two-words-before|zur|	hauptprobe 12
two-words-before|zurückhaltend|	: 10
two-words-before|zurück|	. 12	: 7
two-words-before|zu|	: 7
two-words-before||	( -13	, -28	. 30	: 10	and 18	because 18	e -6	mais 16	nor -24	of 24	or -11	para -10	preferring -20	regelmäßig -17	sang -12	that 16	to 16	und -9	who 16	with -22	y -7	— 20
two-words-before|à|	la 14	une 21
two-words-before|água-izé|	, 9
two-words-before|água|	pedem 9
two-words-before|áudio|	era 14
two-words-before|äußern|	. 6
two-words-before|è|	detto 9	pronto 17	un -16
two-words-before|échange|	était 6
two-words-before|écrit|	. 6
two-words-before|état|	pour 13
two-words-before|été|	envoyé 23
two-words-before|évoque|	un 18	une 11
two-words-before|évoqué|	un 20
two-words-before|é|	a -10
two-words-before|über|	ein 17
two-words-before|übungsbeobachter|	bemängelte 10
two-words-before|’s|	. 19	handwriting -21	in -13	much-vaunted -21	off-the-cuff -21	pulls -21
verb|false|1|	lower -13	other 17
verb|false|2-3|	lower 9	other -6	upper -22
verb|false|4-7|	lower 49	upper -42
verb|false|8+|	lower 49	other 11	upper 9
verb|true|1|	lower -11	upper 22
verb|true|2-3|	lower 13
verb|true|4-7|	lower 29	other 17
verb|true|8+|	lower 12	other 11	upper 13
word-after|	 -21	' 20	( -19	+ 15	, -24	- 10	. -8	14 -16	19 -24	212 -19	26 -15	; 7	? -25	[ 23	a -11	abernethy-cole 15	abg 15	abou 11	about -13	abramian 13	abu 18	accepting -17	according -7	achterberg 14	across -8	actress -17	added 21	adding 8	adib 14	admits -13	admitted 19	advises -10	afriqiyah 13	after 18	against 24	agency 10	agent 22	agreed -20	aguirre 19	aidan 15	airs -10	ajakaiye 15	akintoye 13	akintoye-holm 14	al-roumi 11	al-ubaidi 15	albert 13	alert -18	all 18	alla -16	alpa 12	already 16	als -14	am 10	among 9	an 8	analyst -11	anatoly 10	and 26	andrade -8	annahm -8	another 22	appearing 13	arendse 14	arnalds-mboma 8	arrives -18	as -14	asked -14	assistant 18	association 16	at 15	au -13	auf -16	august 19	ausrichten -11	autour 21	autsch 10	avec 11	avionics 9	awaited 24	away 19	axelrod 16	baffles -17	bancroft 12	bangash 9	banks 15	barrientos 12	bavarian 13	be -22	beavington 17	beck 12	bediend -13	before 23	began -9	begins -20	behind -24	beim 6	beitragen 10	beließ -11	bell 17	belmont 13	ben 14	benhamza-orsini 9	benjamin 19	bennett 6	berg 16	berichten -21	berichteten -9	bestimmt -17	betekende -7	between -18	bezeichnet -20	bezeichnete 15	bhardwaj 13	bij -8	bill 16	birdsong 17	bjp 14	blabbed 12	blackwell 16	bligh-nakata 13	blumenkrantz 19	board 13	bob 16	bond 14	borasović 14	both -10	bozell 16	brandl 12	brazil 15	brenner 12	bridge -18	brix 18	brno 6	broke -20	brzezicki 12	budget -16	bush 12	but -7	butterfield 9	by 33	cal 17	call -20	calum 10	came 14	campaign 21	canova 12	caritas 13	carried -9	catacutan 11	caucus -29	cbn 12	ce 7	ceo 17	cette 18	chaired -18	chapter 13	charges -16	chase 13	chatbot -19	chepkilot 17	cheptanui 13	chiede -8	chief -12	christie 20	claiming -12	clark 12	claude -16	clause -11	clinton 25	cllr 11	co-judge 19	coach 24	coassistent 14	collins 13	comes 19	comment 19	compared 17	complained 12	con 19	conceded 15	contact -25	contre 13	controles -9	could -20	countered 13	counts -23	cruz 23	crypto -21	cuban 12	d' 13	dana 13	dann 8	dans 23	dantas-freire 11	das -16	dat 8	davos 8	de -27	deal -22	declared -9	dejó -12	delacourt-hume 12	delahunt 14	delayed -17	della 10	dell’ 13	democratic 12	den 8	deputy 13	desrosiers 14	detidos -8	deutsche 16	deuxième 18	devant 18	devi 17	devine 14	dhagaweyne 14	diabakaté 9	diallo 13	die 17	dikes -20	dimaculangan 11	director-general 13	distributed -18	dit -16	dmw 10	do 14	doen -7	dog -19	donald 8	down -19	dpp 12	dr 10	dr. 15	drew -16	driver 15	du 14	dunstan 17	durante 13	during 26	earnest 13	easter 23	ebeling 14	editor 17	een -10	egypt 16	ein 17	einer -14	ekpo 10	ekwenugo 16	el 9	eleven -17	elle 16	email 8	empfangen 11	en 19	end 10	engineer 10	enrolled -9	entraîneur 10	entschieden 12	era -13	eric 17	erkennen -18	erst 12	erste 14	espinoza 13	esteves -10	et -6	etame 19	etukudo 10	even 19	every -14	exigé -16	experts -16	explained 12	exporter 18	extension 20	faint -14	fair 15	fait -10	families -12	farquharson-iwu 12	faumuinā-reid 13	fearon 15	featherweight -19	features -13	fedko 15	fell -12	ferreira 12	feud -22	finance 13	findet -10	fiorina 16	fisheries 12	fizzles -14	for 10	fordert 10	foreign 15	former 15	found -16	four -17	fox 8	francine -20	friday 8	frogs -13	from 11	frost-kaljuste 12	fuera 16	führt -18	galbraith 14	game 13	garrigou-sy -25	garuda 7	gearbeitet 12	gedoopt -15	gefallen 8	gefunden -6	geführt 6	gehad -11	gelagert 16	gemeld -10	general 12	generator -15	genoemd -11	geprüft 13	gesetzt -13	gestört 9	gewesen 11	gewählt -18	ghjuvan-battì 12	giga 13	gingrich 15	giochi 17	gnonlonfoun 12	goldblatt-reyes -17	goran 15	govender 16	graham 14	grassley 15	grayson 13	greenidge -23	greens 17	grimaultier 13	gurung 12	ha -11	haas 12	habe 11	had -34	haddou-thonnard 18	hagspiel 6	halloran-ikeda 14	hanafin 17	hands -16	hannity 23	hanno -12	has 16	hassan 16	hatfield 15	have 15	he 23	head 20	heath 11	hedges 14	heet -15	heineken -26	henry 13	her -19	heriberto -10	heygum 12	high 11	hillary 16	him 15	his 22	hnat 12	hold -17	hollis 14	horsfall 14	hours -21	how 15	howard 13	hrw 12	huamán 14	hubbard 15	hume 13	huxtable 15	höre -10	i -13	ibedc 18	idrissa 15	if 36	il 12	im 9	inbal -18	indepaz 17	industry 11	information 6	instead -25	into -15	investigation -24	iolanda 15	is -36	ishbel 12	island -19	isn't -11	isolated 15	it -17	its 11	izzul 11	jacobs 12	james 16	jazz 13	je 12	jeff 12	jepkemoi 13	jimmy -14	johnson 17	joked 23	jonah 16	joris 9	josé -11	judge 18	june 17	just 12	justice 14	kasich 17	kein -13	kettle 17	khartoum 13	ki 11	klein 13	korday 14	kruger -33	kwaku 18	könne -20	la -11	lachend 7	lainio 8	lale 12	lalrinpuii 13	lamar 12	laos 17	lars 12	las 11	last -12	laughed 13	law 16	le 21	led -19	leduc-marsh 18	lee 14	lehnt -7	leilani 14	letter -15	level -11	levine 14	lewandowski 17	liang 12	lichtman 14	liegen 16	lifeboat -18	lights -17	like 22	lindqvist 14	linebacker 19	list -7	lists -24	loomis-akers 15	lopati 16	lorber 14	lunes 16	lurleen 13	l’ 7	m'bango 21	ma 21	macaskill -27	macaspac 12	madam 10	maddow 15	made -6	mai 8	mais 16	maitha 10	man 9	managing 11	manay 16	march -8	marcus -24	margetts 14	marino 16	mark-viverito 12	mast -16	mathers 12	maureen 13	mccain 11	mcelhinney 11	mcglashan 17	mcshannon 12	means -22	measure -14	mehr 14	mejra 7	memo -23	mengniu 14	merriwether-sosa 14	merv 16	message -22	met 13	michael 15	microsoft 14	might 22	milagros 6	miller 13	mingas -7	mining 21	mira 16	miss 17	mme 6	mochte -10	moment -7	movement 11	mr 25	mrs 22	mrs. 14	ms 20	ms. 14	murphy 12	murray 14	my 12	mägiste 13	naar -12	nannte -14	naomi 11	natembe 9	ne -12	near -21	nears -19	needed 17	nega 15	nennen -10	new 19	ngawang 12	ng’wandu 16	nikhil 14	nilima 13	nira 11	nkrumah-bell 7	non -11	nong 15	nor -24	north 15	nos -12	not 14	nothing -11	noting 18	nyangwara 11	oakes 14	obama 17	odile 15	of 21	oghenekaro 12	oisín 18	oldrey 20	omgedoopt -8	one 21	or -7	organiser 24	orla 11	orrin-vale 9	os -10	osborne 16	our 16	outlook -22	ouyang 18	overeind -6	oyelowo-hart 12	o’hara 15	o’loughlin-leary 12	pakistan 17	palmieri 14	par 25	para -12	paradis 13	pareto 11	paris -17	passenger 11	pastor -14	pawaskar 13	payé -15	pell 11	pellizzotti 15	penalty -20	pence 17	penge-okoro 16	per 10	perez 7	perry 12	pickering 14	play -18	plunged -21	policy 15	por 10	portia 22	position 13	posted -19	pour -23	preferring -18	presiding 20	priebus 14	prime 12	prince 11	probten -7	professor 15	program 6	programme -23	programs -24	promised 14	prosecutor 27	prudence 9	pruittson 7	prêtée -16	published -19	pyo 15	qatari 13	queyroux 12	quilty-marr 13	quintana 15	quipped 12	raiders 13	rakhmonzoda 15	ralte 13	ramos 13	ramón 14	rangihuna 12	rating -31	ravnkilde 18	read 18	recalled 14	recibe -7	recorded -17	recounted 18	referred -17	referring 19	regelmäßig -15	regional -23	reid 19	rekordhalterin 8	relatório 11	relâchée -7	remark -26	remarked 15	repeated 17	representative -11	republican 15	resigns -15	results 19	retoma -10	returned -16	rises -20	rivals -22	rizespor 13	roared 11	robert 11	rodion 18	romanian 11	ronit 13	rootham 12	rose 16	rostovski-rey 13	rounded -22	routine -22	row -20	rubio 19	rufen -14	ruiz 22	rule -41	rune 6	runs -23	ryan 12	réponse 7	sagte -8	said 16	salma 20	salvatierra 12	sampler -18	sanders 10	sang -20	santangelo 20	sarfaraz -16	sas 16	saying 22	scenes 17	schreibt -20	science 11	scuote -6	secretary 19	segment -28	sei -9	seien -7	seine 17	seitdem 6	sellers -14	sells -19	senate 12	seoul -21	service 16	será -11	setzt 10	sexton 17	sgorbissa 13	sharks 12	sharpton 15	she 24	sheriff -19	shetty -19	shipping 11	shirogane 13	shop 17	should 10	shouted 15	showed 14	shutdown 22	sich -9	sie 11	sieht -7	signs 10	sinking -19	sirius 10	sizemore 11	skip -16	slide -16	sloan 15	smith 9	snapped 14	snow 13	so -8	soilihi-madi 14	sold -15	some 18	sometimes -18	sorokin-aas 13	sorrell 18	sous -23	spent -25	spins -17	spokesman 12	spreche 12	stablemaster 18	star -17	starr 15	state 14	stays -15	stefan 12	steht -15	stellar -13	steven 7	stonecipher 12	story 20	struan 12	sturm 13	su 13	suivi 10	sukumaran 7	sulla -17	suns 10	sur 11	surfaces -21	svobodova 13	sürmeneli 14	t-shirts -18	tag -17	target -21	tarifé -12	tata 15	taufa'ao 17	te -9	teacher -11	temesgen 9	teo 13	tester 17	testified 13	than 19	that 7	the 29	theo 14	there -17	they 21	thief -20	thirteen 19	this -6	though -15	three -25	tiegen 15	tipping 14	tiurma 12	to 8	toledano-feld 11	tolliver 10	torbjørg 7	toyama 16	tra 6	traduction 9	tran 15	transport 11	tras 6	treasury 11	treated -19	trend -25	trudged -19	trump 30	trägt -8	tuohy -19	tuohy-baird 11	turned -17	tuttle 18	tutto -7	tweeted 12	two -18	tyler 12	u.s. 16	umeh-collins 16	un -12	uncle 9	und -24	under -15	union 20	until 19	vakaloloma 14	vakatawabai 17	van 9	vantreese-obi 8	var 21	varga 14	venus 13	verbraucherzentralen 6	vergoed 16	vernommen 14	verraden 6	verzichtet 13	vice 10	viguerie 17	virac 18	vito 20	vno-ncw 9	von -20	voorzitter 7	vor -16	vorgesetzt -12	vorliegt -14	vormstein 14	vorschreiben -18	voters 7	vrijdag 10	vukadinović 14	wafubwa 16	wakes -20	wales 11	walker 19	wall 12	waltzes -22	wang-ortiz 18	war -15	ward 12	warns 13	warsaw 21	washington 11	water 18	weaver 16	weg 10	weiter -11	wept -22	werde 6	werden -10	were 12	when 26	where 7	which -12	while 17	whitlock 14	who 12	wie 11	wiebe-solis 7	wies -10	wijeratne 13	wilcox 16	will 25	win -24	wins -24	winterbourne 15	with 8	within 14	without 19	wondered -25	worden 10	wordt 11	work 15	worthing -18	would -14	wray-osei 16	writes 16	wrote 23	wyeth 24	wynnfield 12	wählen -16	yes 13	yet 15	yirga 14	yohanes 20	yorgelis 12	zadi 13	zeh 15	zelazny 13	zhu 10	zijn 11	zolani 16	zones -21	zsombor 15	zu 7	zucker 15	zur 16	zylberberg 15	à 18	è -14	út 17	— 19	… 17
word-after|'|	, 20
word-after|(|	. 6	none -22
word-after|+|	none 15
word-after|,|	! 25	none -25
word-after|-|	none 8
word-after|.|	! 19	none -7
word-after|14|	none -16
word-after|19|	none -24
word-after|212|	none -19
word-after|26|	none -15
word-after|;|	none 6
word-after|?|	none -25
word-after|[|	. 22
word-after|abernethy-cole|	, 15
word-after|abg|	, 15
word-after|about|	, -33	. -19	none 22
word-after|abou|	, 11
word-after|abramian|	, 13
word-after|abu|	, 18
word-after|accepting|	. -17
word-after|according|	, -7
word-after|achterberg|	, 14
word-after|across|	none -8
word-after|actress|	none -17
word-after|added|	, 21
word-after|adib|	, 14
word-after|admits|	none -13
word-after|admitted|	, 19
word-after|advises|	, 19	none -11
word-after|afriqiyah|	. 13
word-after|after|	none 17
word-after|against|	none 24
word-after|agency|	, 10
word-after|agent|	, 22
word-after|agreed|	, -20
word-after|aguirre|	, 19
word-after|aidan|	, 15
word-after|airs|	none -10
word-after|ajakaiye|	? 15
word-after|akintoye-holm|	, 14
word-after|akintoye|	none 13
word-after|al-roumi|	, 11
word-after|al-ubaidi|	, 15
word-after|albert|	, 13
word-after|alert|	none -18
word-after|alla|	none -16
word-after|alpa|	. 12
word-after|already|	none 16
word-after|als|	none -14
word-after|am|	. 10
word-after|analyst|	, -11
word-after|anatoly|	, 10
word-after|andrade|	none -8
word-after|and|	, -18	. 15	? 16	none 34
word-after|annahm|	none -8
word-after|another|	! 19	, 17
word-after|an|	, 6
word-after|appearing|	. 13
word-after|arendse|	, 14
word-after|arnalds-mboma|	, 8
word-after|arrives|	none -18
word-after|asked|	. -20	? 27
word-after|assistant|	, 18
word-after|association|	, 16
word-after|as|	, -30	. -30	none 22
word-after|at|	. 20
word-after|auf|	none -16
word-after|august|	, 19
word-after|ausrichten|	none -11
word-after|autour|	none 21
word-after|autsch|	. 10
word-after|au|	none -13
word-after|avec|	none 11
word-after|avionics|	. 9
word-after|awaited|	none 24
word-after|away|	none 19
word-after|axelrod|	, 16
word-after|a|	. -21	? 20	none 10
word-after|baffles|	none -17
word-after|bancroft|	, 12
word-after|bangash|	, 9
word-after|banks|	? 15
word-after|barrientos|	, 12
word-after|bavarian|	, 13
word-after|beavington|	, 17
word-after|because|	, 21	none -8
word-after|beck|	, 12
word-after|bediend|	none -13
word-after|before|	none 21
word-after|began|	, -9
word-after|begins|	, -20
word-after|behind|	none -24
word-after|beim|	. 6
word-after|beitragen|	none 10
word-after|beließ|	none -11
word-after|bell|	, 17
word-after|belmont|	, 13
word-after|benhamza-orsini|	. 9
word-after|benjamin|	. 19
word-after|bennett|	, 6
word-after|ben|	, 16
word-after|berg|	, 16
word-after|berichten|	none -21
word-after|berichteten|	none -9
word-after|bestimmt|	none -17
word-after|betekende|	none -7
word-after|between|	none -18
word-after|bezeichnete|	none 15
word-after|bezeichnet|	none -20
word-after|be|	none -22
word-after|bhardwaj|	, 13
word-after|bij|	none -8
word-after|bill|	, 13
word-after|birdsong|	, 17
word-after|bjp|	. 14
word-after|blabbed|	, 12
word-after|blackwell|	, 16
word-after|bligh-nakata|	, 13
word-after|blumenkrantz|	none 19
word-after|board|	, 13
word-after|bob|	, 16
word-after|borasović|	, 14
word-after|both|	. -11
word-after|bozell|	, 16
word-after|brandl|	, 12
word-after|brazil|	, 15
word-after|brenner|	, 12
word-after|bridge|	none -18
word-after|brix|	, 18
word-after|brno|	, 6
word-after|broke|	none -20
word-after|brzezicki|	, 12
word-after|budget|	none -16
word-after|butterfield|	, 9
word-after|but|	, -10	. 41	none -18
word-after|by|	. 7	none 36
word-after|call|	none -20
word-after|calum|	, 10
word-after|cal|	none 17
word-after|came|	, 35
word-after|campaign|	none 21
word-after|canova|	, 12
word-after|caritas|	. 13
word-after|carried|	, -9
word-after|catacutan|	none 11
word-after|caucus|	none -29
word-after|cbn|	, 12
word-after|ceo|	, 17
word-after|cette|	. 18
word-after|ce|	. 7
word-after|chaired|	none -18
word-after|chapter|	, 13
word-after|charges|	none -16
word-after|chase|	, 13
word-after|chatbot|	none -19
word-after|chepkilot|	, 17
word-after|cheptanui|	, 13
word-after|chiede|	none -8
word-after|chief|	, 28	. -21
word-after|christie|	, 19
word-after|claiming|	, -12
word-after|clark|	, 12
word-after|claude|	. -16
word-after|clause|	none -11
word-after|clinton|	, 17	? 9	none 19
word-after|cllr|	, 11
word-after|co-judge|	. 19
word-after|coach|	, 24
word-after|coassistent|	. 14
word-after|collins|	, 13
word-after|comes|	, 19
word-after|comment|	none 19
word-after|complained|	, 12
word-after|conceded|	, 15
word-after|contact|	none -25
word-after|contre|	none 13
word-after|controles|	none -9
word-after|con|	none 19
word-after|could|	none -20
word-after|countered|	, 13
word-after|counts|	none -23
word-after|cruz|	, 12	. 21
word-after|crypto|	none -21
word-after|cuban|	, 12
word-after|d'|	, 13
word-after|dana|	, 13
word-after|dann|	. 8
word-after|dans|	none 23
word-after|dantas-freire|	, 11
word-after|das|	none -16
word-after|dat|	. 8
word-after|davos|	. 8
word-after|deal|	none -22
word-after|declared|	, -9
word-after|dejó|	none -12
word-after|delacourt-hume|	, 12
word-after|delahunt|	, 14
word-after|delayed|	none -17
word-after|della|	none 10
word-after|dell’|	none 13
word-after|den|	. 8
word-after|deputy|	, 13
word-after|der|	. 18	none -7
word-after|desrosiers|	, 14
word-after|detidos|	none -8
word-after|deutsche|	, 16
word-after|deuxième|	. 18
word-after|devant|	none 18
word-after|devine|	, 14
word-after|devi|	, 17
word-after|de|	, 18	. 10	none -27
word-after|dhagaweyne|	, 14
word-after|diabakaté|	none 9
word-after|diallo|	, 13
word-after|die|	! 10	. 26	none 7
word-after|dikes|	none -20
word-after|dimaculangan|	, 11
word-after|director-general|	, 13
word-after|distributed|	none -18
word-after|dit|	none -16
word-after|dmw|	, 10
word-after|doen|	none -7
word-after|dog|	none -19
word-after|down|	, -22
word-after|do|	. 17
word-after|dpp|	, 12
word-after|dr.|	, 15
word-after|drew|	. -11	none -12
word-after|driver|	, 11
word-after|dr|	, 10
word-after|dunstan|	, 17
word-after|durante|	none 13
word-after|during|	none 26
word-after|du|	none 14
word-after|earnest|	, 13
word-after|easter|	, 23
word-after|ebeling|	, 14
word-after|editor|	, 17
word-after|een|	none -10
word-after|egypt|	, 16
word-after|einer|	none -14
word-after|ein|	. 17
word-after|ekpo|	? 10
word-after|ekwenugo|	none 16
word-after|eleven|	. -17
word-after|elle|	. 16
word-after|el|	none 9
word-after|email|	none 8
word-after|empfangen|	none 11
word-after|end|	. 9	? 48
word-after|engineer|	, 10
word-after|enrolled|	, -9
word-after|entraîneur|	. 10
word-after|entschieden|	none 12
word-after|en|	none 19
word-after|era|	none -13
word-after|eric|	, 17
word-after|erkennen|	none -18
word-after|erste|	. 14
word-after|erst|	. 12
word-after|espinoza|	, 13
word-after|esteves|	none -10
word-after|etame|	, 19
word-after|etukudo|	, 10
word-after|et|	none -6
word-after|even|	none 16
word-after|every|	none -14
word-after|exigé|	none -16
word-after|experts|	. -16
word-after|explained|	, 12
word-after|exporter|	. 18
word-after|extension|	none 20
word-after|e|	? 10	none -7
word-after|faint|	none -14
word-after|fair|	? 15
word-after|fait|	none -10
word-after|families|	. -12
word-after|farquharson-iwu|	, 12
word-after|faumuinā-reid|	, 13
word-after|fearon|	, 15
word-after|featherweight|	none -19
word-after|features|	, -13
word-after|fedko|	, 15
word-after|fell|	, -12
word-after|ferreira|	, 12
word-after|feud|	none -22
word-after|finance|	, 13
word-after|findet|	none -10
word-after|fiorina|	, 16
word-after|fisheries|	, 12
word-after|fizzles|	none -14
word-after|fordert|	none 10
word-after|foreign|	, 12
word-after|former|	, 19
word-after|for|	. -12	none 17
word-after|found|	none -16
word-after|four|	none -17
word-after|fox|	, 8
word-after|francine|	. -20
word-after|friday|	, 8
word-after|frogs|	none -13
word-after|from|	none 12
word-after|frost-kaljuste|	, 12
word-after|fuera|	none 16
word-after|führt|	none -18
word-after|galbraith|	, 14
word-after|game|	, 13
word-after|garrigou-sy|	none -25
word-after|garuda|	. 7
word-after|gearbeitet|	none 12
word-after|gedoopt|	none -15
word-after|gefallen|	none 8
word-after|gefunden|	none -6
word-after|geführt|	none 6
word-after|gehad|	none -11
word-after|gelagert|	none 16
word-after|gemeld|	none -10
word-after|general|	, 12
word-after|generator|	none -15
word-after|genoemd|	none -11
word-after|geprüft|	none 13
word-after|gesetzt|	none -13
word-after|gestört|	none 9
word-after|gewesen|	none 11
word-after|gewählt|	none -18
word-after|ghjuvan-battì|	, 12
word-after|giga|	, 13
word-after|gingrich|	, 15
word-after|giochi|	none 17
word-after|gnonlonfoun|	, 12
word-after|goldblatt-reyes|	. -17
word-after|goran|	none 15
word-after|govender|	? 16
word-after|graham|	, 14
word-after|grassley|	, 13
word-after|grayson|	, 13
word-after|greenidge|	none -23
word-after|greens|	, 17
word-after|grimaultier|	, 13
word-after|gurung|	, 12
word-after|haas|	, 12
word-after|habe|	none 11
word-after|haddou-thonnard|	, 18
word-after|had|	, -24	none -30
word-after|hagspiel|	. 6
word-after|halloran-ikeda|	, 14
word-after|hanafin|	, 17
word-after|hands|	none -16
word-after|hannity|	, 19
word-after|hanno|	none -12
word-after|hassan|	, 16
word-after|has|	, -11	none 20
word-after|hatfield|	none 15
word-after|have|	, 8
word-after|ha|	none -11
word-after|head|	, 20
word-after|heath|	, 11
word-after|hedges|	, 14
word-after|heet|	none -15
word-after|heineken|	. -26
word-after|henry|	, 13
word-after|heriberto|	none -10
word-after|her|	, 26	. -18	none -20
word-after|heygum|	, 12
word-after|he|	! 27	, 10	. 39	? 24	none 12
word-after|high|	, 11
word-after|hillary|	, 15	none 15
word-after|him|	none 15
word-after|his|	, 14	? 12
word-after|hnat|	, 12
word-after|hold|	none -17
word-after|hollis|	, 13	? 14
word-after|horsfall|	, 14
word-after|hours|	none -21
word-after|howard|	, 13
word-after|how|	none 15
word-after|hrw|	, 12
word-after|huamán|	, 14
word-after|hubbard|	, 15
word-after|hume|	, 13
word-after|huxtable|	, 15
word-after|höre|	none -10
word-after|ibedc|	. 18
word-after|idrissa|	, 15
word-after|if|	none 36
word-after|il|	. 9
word-after|im|	. 9
word-after|inbal|	. -18
word-after|indepaz|	. 17
word-after|industry|	, 11
word-after|information|	none 6
word-after|instead|	none -25
word-after|into|	none -15
word-after|investigation|	none -24
word-after|iolanda|	, 15
word-after|ishbel|	, 12
word-after|island|	none -19
word-after|isn't|	none -11
word-after|isolated|	. 15
word-after|is|	, -14	none -37
word-after|its|	, 25	. -11
word-after|it|	, -29	. 18
word-after|izzul|	, 11
word-after|i|	, 14	. -14	? 23	none -21
word-after|jacobs|	, 12
word-after|james|	, 14
word-after|jazz|	, 13
word-after|jeff|	, 12
word-after|jepkemoi|	, 13
word-after|je|	. 12
word-after|jimmy|	, -14
word-after|johnson|	, 17
word-after|joked|	, 23
word-after|jonah|	, 16
word-after|joris|	, 9
word-after|josé|	none -11
word-after|judge|	, 17	none 12
word-after|june|	, 17
word-after|justice|	? 12
word-after|kasich|	, 17
word-after|kein|	none -13
word-after|kettle|	none 17
word-after|khartoum|	. 13
word-after|ki|	, 11
word-after|klein|	, 13
word-after|korday|	, 14
word-after|kruger|	none -33
word-after|kwaku|	, 18
word-after|könne|	none -20
word-after|lachend|	. 7
word-after|lainio|	, 8
word-after|lale|	, 12
word-after|lalrinpuii|	, 13
word-after|lamar|	, 12
word-after|laos|	, 17
word-after|lars|	, 12
word-after|last|	none -11
word-after|las|	none 11
word-after|laughed|	, 13
word-after|la|	. 6	? 8	none -12
word-after|leduc-marsh|	, 18
word-after|led|	none -19
word-after|lee|	, 14
word-after|lehnt|	none -7
word-after|leilani|	, 14
word-after|letter|	none -15
word-after|level|	none -11
word-after|levine|	, 14
word-after|lewandowski|	, 17
word-after|le|	. 20
word-after|liang|	, 12
word-after|liegen|	none 16
word-after|lifeboat|	none -18
word-after|lights|	none -17
word-after|lindqvist|	, 14
word-after|linebacker|	, 19
word-after|lists|	, -24
word-after|list|	none -7
word-after|loomis-akers|	, 15
word-after|lopati|	, 16
word-after|lorber|	, 14
word-after|lunes|	, 16
word-after|lurleen|	, 13
word-after|l’|	. 16	none -9
word-after|m'bango|	, 21
word-after|macaskill|	none -27
word-after|macaspac|	, 12
word-after|madam|	, 10
word-after|made|	none -9
word-after|mais|	none 16
word-after|maitha|	, 10
word-after|mai|	, 8
word-after|managing|	, 11
word-after|manay|	, 16
word-after|march|	, 24
word-after|marcus|	. -24
word-after|margetts|	, 14
word-after|marino|	, 16
word-after|mark-viverito|	, 12
word-after|mast|	none -16
word-after|mathers|	, 12
word-after|maureen|	, 13
word-after|ma|	, 21
word-after|mccain|	, 11
word-after|mcelhinney|	, 11
word-after|mcglashan|	, 17
word-after|mcshannon|	none 12
word-after|means|	none -22
word-after|measure|	none -14
word-after|mehr|	. 14
word-after|mejra|	, 7
word-after|memo|	none -23
word-after|mengniu|	, 14
word-after|merriwether-sosa|	, 14
word-after|merv|	, 16
word-after|message|	none -22
word-after|met|	. 13
word-after|michael|	, 15
word-after|microsoft|	. 14
word-after|might|	. 18
word-after|milagros|	, 6
word-after|mingas|	none -7
word-after|mining|	. 21
word-after|mira|	, 16
word-after|miss|	, 17
word-after|mme|	? 6
word-after|mochte|	none -10
word-after|moment|	none -20
word-after|movement|	none 11
word-after|mr.|	, 14	none -7
word-after|mrs.|	, 14
word-after|mrs|	, 22
word-after|mr|	, 24	none 13
word-after|ms.|	, 14
word-after|ms|	! 16	, 18
word-after|murphy|	, 11
word-after|murray|	, 14
word-after|my|	, 12
word-after|mägiste|	, 13
word-after|naar|	none -12
word-after|nannte|	none -14
word-after|naomi|	, 11
word-after|natembe|	, 9
word-after|nears|	none -19
word-after|near|	none -21
word-after|needed|	none 17
word-after|nennen|	none -10
word-after|ne|	none -12
word-after|ngawang|	, 12
word-after|ng’wandu|	, 16
word-after|nikhil|	, 14
word-after|nilima|	, 13
word-after|nira|	, 11
word-after|nkrumah-bell|	, 7
word-after|nong|	, 15
word-after|non|	none -11
word-after|north|	none 15
word-after|nor|	none -24
word-after|nos|	none -12
word-after|nothing|	none -11
word-after|noting|	, 18
word-after|not|	, 11
word-after|nyangwara|	, 11
word-after|oakes|	, 14
word-after|obama|	, 17
word-after|odile|	, 15
word-after|of|	none 20
word-after|oghenekaro|	, 12
word-after|oisín|	, 18
word-after|oldrey|	, 20
word-after|omgedoopt|	none -8
word-after|one|	, 35	. 19
word-after|on|	! 17	, -8	. -12
word-after|organiser|	, 24
word-after|orla|	, 11
word-after|orrin-vale|	, 9
word-after|or|	, -14
word-after|osborne|	, 16
word-after|os|	none -10
word-after|our|	? 16
word-after|outlook|	none -22
word-after|ouyang|	, 18
word-after|overeind|	none -6
word-after|oyelowo-hart|	, 12
word-after|o’hara|	, 15
word-after|o’loughlin-leary|	, 12
word-after|pakistan|	, 17
word-after|palmieri|	, 14
word-after|paradis|	, 17
word-after|para|	none -12
word-after|pareto|	, 11
word-after|paris|	none -17
word-after|par|	none 25
word-after|passenger|	, 11
word-after|pastor|	. -23
word-after|pawaskar|	, 13
word-after|payé|	none -15
word-after|pellizzotti|	, 15
word-after|pell|	, 11
word-after|penalty|	none -20
word-after|pence|	, 17
word-after|penge-okoro|	, 16
word-after|people|	. 13
word-after|perez|	, 7
word-after|perry|	, 12
word-after|per|	none 10
word-after|pickering|	, 14
word-after|played|	, -19
word-after|play|	. -18
word-after|plunged|	none -21
word-after|policy|	none 15
word-after|portia|	. 22
word-after|por|	none 10
word-after|position|	none 13
word-after|posted|	, -19
word-after|pour|	none -23
word-after|preferring|	, -18
word-after|presiding|	, 20
word-after|priebus|	, 13
word-after|prime|	, 12
word-after|prince|	, 11
word-after|probten|	none -7
word-after|professor|	, 15
word-after|programme|	none -23
word-after|programs|	none -24
word-after|program|	none 6
word-after|promised|	, 14
word-after|prosecutor|	, 27
word-after|prudence|	, 9
word-after|pruittson|	, 7
word-after|prêtée|	none -16
word-after|published|	none -15
word-after|pyo|	, 15
word-after|qatari|	, 13
word-after|queyroux|	, 12
word-after|quilty-marr|	, 13
word-after|quintana|	, 15
word-after|quipped|	, 12
word-after|raiders|	, 13
word-after|rakhmonzoda|	, 15
word-after|ralte|	none 13
word-after|ramos|	, 13
word-after|ramón|	, 14
word-after|rangihuna|	, 12
word-after|rating|	none -31
word-after|ravnkilde|	none 18
word-after|read|	, 18
word-after|recalled|	, 14
word-after|recibe|	none -7
word-after|recorded|	, -17
word-after|recounted|	none 18
word-after|referred|	none -17
word-after|referring|	, 19
word-after|regelmäßig|	none -15
word-after|regional|	none -23
word-after|reid|	, 16
word-after|rekordhalterin|	. 8
word-after|relatório|	none 11
word-after|relâchée|	none -7
word-after|remarked|	, 15
word-after|remark|	none -26
word-after|rep.|	, -8
word-after|repeated|	, 17
word-after|representative|	, 13
word-after|republican|	, 9
word-after|resigns|	none -15
word-after|results|	. 20
word-after|retoma|	none -10
word-after|returned|	none -16
word-after|rises|	none -20
word-after|rivals|	. -22
word-after|rizespor|	, 13
word-after|roared|	, 11
word-after|robert|	, 11
word-after|rodion|	. 18
word-after|romanian|	, 11
word-after|ronit|	, 13
word-after|rootham|	, 12
word-after|rose|	, 16
word-after|rostovski-rey|	, 13
word-after|rounded|	. -22
word-after|routine|	none -22
word-after|row|	none -20
word-after|rufen|	none -14
word-after|ruiz|	, 22
word-after|rule|	none -41
word-after|rune|	, 6
word-after|runs|	none -23
word-after|ryan|	, 11
word-after|réponse|	? 7
word-after|sagte|	none -8
word-after|said|	! 17	, 12	? 26	none 17
word-after|salma|	, 20
word-after|salvatierra|	, 12
word-after|sampler|	none -18
word-after|sanders|	. 14	? 13
word-after|sang|	none -20
word-after|santangelo|	none 20
word-after|sarfaraz|	none -16
word-after|sas|	, 16
word-after|saying|	, 22
word-after|scenes|	none 17
word-after|schreibt|	none -20
word-after|science|	, 11
word-after|scuote|	none -6
word-after|secretary|	, 19
word-after|segment|	none -28
word-after|seien|	none -7
word-after|seine|	. 17
word-after|seitdem|	. 6
word-after|sei|	none -9
word-after|sellers|	none -14
word-after|sells|	none -19
word-after|sen.|	, -6
word-after|senate|	, 12
word-after|seoul|	none -21
word-after|service|	none 16
word-after|será|	none -11
word-after|setzt|	none 10
word-after|sexton|	, 17
word-after|sgorbissa|	, 13
word-after|sharks|	, 12
word-after|sharpton|	, 12
word-after|sheriff|	. -19
word-after|shetty|	none -19
word-after|she|	! 14	, 37	. -15	? 20	none 14
word-after|shipping|	, 11
word-after|shirogane|	, 13
word-after|shop|	, 17
word-after|should|	none 10
word-after|shouted|	? 15
word-after|showed|	, 14
word-after|shutdown|	none 22
word-after|sich|	none -9
word-after|sieht|	none -7
word-after|sie|	. 11
word-after|signs|	none 10
word-after|since|	, -8	. 20	none 9
word-after|sinking|	none -19
word-after|sirius|	, 10
word-after|sizemore|	, 11
word-after|skip|	. -16
word-after|slide|	none -16
word-after|sloan|	, 15
word-after|smith|	, 7
word-after|snapped|	, 14
word-after|snow|	, 13
word-after|soilihi-madi|	, 14
word-after|sold|	none -15
word-after|sometimes|	none -18
word-after|sorokin-aas|	, 13
word-after|sorrell|	, 18
word-after|sous|	none -23
word-after|so|	. 15	none -11
word-after|spent|	none -25
word-after|spins|	none -17
word-after|spokesman|	, 12
word-after|spreche|	none 12
word-after|stablemaster|	, 18
word-after|starr|	, 15
word-after|star|	none -17
word-after|state|	, 7
word-after|stays|	none -15
word-after|stefan|	, 12
word-after|steht|	none -15
word-after|stellar|	, -13
word-after|steven|	, 7
word-after|stonecipher|	, 12
word-after|story|	none 20
word-after|struan|	, 12
word-after|sturm|	, 13
word-after|suivi|	. 10
word-after|sukumaran|	, 7
word-after|sulla|	none -17
word-after|suns|	, 10
word-after|surfaces|	none -21
word-after|sur|	. 17	none 9
word-after|su|	none 13
word-after|svobodova|	, 13
word-after|sürmeneli|	, 14
word-after|t-shirts|	none -22
word-after|tag|	none -17
word-after|target|	. -21
word-after|tarifé|	none -12
word-after|tata|	. 15
word-after|taufa'ao|	, 17
word-after|teacher|	none -11
word-after|temesgen|	, 9
word-after|teo|	, 13
word-after|tester|	, 17
word-after|testified|	, 13
word-after|te|	none -9
word-after|than|	none 23
word-after|that|	, -27	none 9
word-after|theo|	, 14
word-after|there|	. -19
word-after|they|	! 14	, 28	. 7
word-after|the|	! 18	, 19	. 17	? 24	none 16
word-after|thief|	none -20
word-after|thirteen|	none 19
word-after|this|	. -14
word-after|though|	none -18
word-after|three|	, -25
word-after|tipping|	, 14
word-after|tiurma|	, 12
word-after|toledano-feld|	, 11
word-after|tolliver|	, 10
word-after|torbjørg|	, 7
word-after|toyama|	, 16
word-after|to|	none 6
word-after|traduction|	. 9
word-after|transport|	, 11
word-after|tran|	, 15
word-after|tras|	none 6
word-after|tra|	none 6
word-after|treasury|	, 11
word-after|treated|	none -19
word-after|trend|	none -25
word-after|trudged|	none -19
word-after|trump|	! 12	, 10	. 23	? 18	none 16
word-after|trägt|	none -8
word-after|tuohy-baird|	, 11
word-after|tuohy|	none -19
word-after|turned|	none -17
word-after|tuttle|	, 18
word-after|tutto|	none -7
word-after|tweeted|	, 13
word-after|two|	, 22	. -17	none -18
word-after|tyler|	? 12
word-after|u.s.|	, 16
word-after|umeh-collins|	none 16
word-after|uncle|	, 9
word-after|under|	none -15
word-after|und|	none -24
word-after|union|	, 20
word-after|until|	none 19
word-after|un|	none -12
word-after|vakaloloma|	, 14
word-after|vakatawabai|	, 17
word-after|vantreese-obi|	, 8
word-after|van|	none 9
word-after|varga|	, 14
word-after|var|	none 21
word-after|venus|	none 13
word-after|verbraucherzentralen|	. 6
word-after|vergoed|	none 16
word-after|vernommen|	none 14
word-after|verraden|	none 6
word-after|verzichtet|	none 13
word-after|vice|	, 10
word-after|viguerie|	, 17
word-after|virac|	, 18
word-after|vito|	, 20
word-after|vno-ncw|	. 9
word-after|von|	none -20
word-after|voorzitter|	. 7
word-after|vorgesetzt|	none -12
word-after|vorliegt|	none -14
word-after|vormstein|	. 14
word-after|vorschreiben|	none -18
word-after|vor|	none -16
word-after|voters|	none 7
word-after|vrijdag|	. 10
word-after|vukadinović|	, 14
word-after|wafubwa|	, 16
word-after|wakes|	none -20
word-after|wales|	. 11
word-after|walker|	, 19
word-after|wall|	. 12
word-after|waltzes|	none -22
word-after|wang-ortiz|	? 18
word-after|ward|	, 12
word-after|warns|	, 13
word-after|warsaw|	. 21
word-after|war|	none -15
word-after|washington|	, 11
word-after|water|	, 18
word-after|weaver|	, 13
word-after|weg|	none 10
word-after|weiter|	none -11
word-after|wept|	none -22
word-after|werden|	none -10
word-after|werde|	none 6
word-after|were|	none 12
word-after|when|	. 35	none 14
word-after|which|	, -12
word-after|while|	, 22
word-after|whitlock|	, 14
word-after|who|	, 16	none 11
word-after|wiebe-solis|	, 7
word-after|wies|	none -10
word-after|wie|	. 11
word-after|wijeratne|	, 13
word-after|will|	, 12	none 22
word-after|wins|	none -24
word-after|winterbourne|	, 15
word-after|win|	none -24
word-after|within|	none 14
word-after|without|	none 19
word-after|with|	, 12	. 16	none -9
word-after|wondered|	, -25
word-after|worden|	none 10
word-after|wordt|	none 11
word-after|work|	none 15
word-after|worthing|	none -18
word-after|would|	, 17	none -15
word-after|wray-osei|	, 16
word-after|writes|	, 16
word-after|wrote|	, 23
word-after|wyeth|	. 24
word-after|wynnfield|	, 12
word-after|wählen|	none -16
word-after|yes|	? 13
word-after|yirga|	, 14
word-after|yohanes|	, 20
word-after|yorgelis|	, 12
word-after|zadi|	, 13
word-after|zeh|	, 15
word-after|zelazny|	, 13
word-after|zhu|	, 10
word-after|zijn|	. 11
word-after|zolani|	, 16
word-after|zones|	none -21
word-after|zsombor|	, 15
word-after|zucker|	, 15
word-after|zur|	. 6	none 14
word-after|zu|	none 7
word-after|zylberberg|	, 15
word-after||	. -20
word-after|à|	. 6	none 18
word-after|è|	none -14
word-after|út|	, 17
word-after|—|	! 13	. 34	? 15	none 9
word-after|…|	none 17
word-before|	! 16	% -6	' -19	( -7	) 12	- -11	. 21	12 -19	1983 13	2018 20	38 -21	60 14	: 8	? 33	a 7	aan -10	aber 18	aboard -15	accept 22	acción 8	accord 18	accused 19	aceitou 11	achterban -12	actions 24	actuado 19	acuerdo 14	admet 15	afixados 13	aflitos 7	africa 11	afspraak 9	after -22	agency 15	agiu 11	agree 22	ahead 18	ailleurs -21	al -11	album -20	alcanzado 6	alias -29	alla 18	alliance 16	allies 13	alors 11	alpina -13	always -13	amasse 18	ammette 13	an 37	ancient -14	and 20	animali 9	annuncia 14	answered -15	anuncia -17	any 23	ao -21	apenas 11	aplauso 15	appeal 19	appelle -18	após -15	argument 9	arm -16	arrive 12	arriveranno 16	arrêt 23	as 8	asche 18	asking 17	assistant -13	at 24	atestou 10	attacca -21	attendersi 16	au -21	auf -13	aufschrift -6	augura 10	augurato 6	ausdruck -22	avec 14	aver 21	avoir 18	baalt 12	back -19	backs -22	bake-off -21	balanço 19	balguerie 9	bamako 6	banca 22	baptisée -11	bar -10	battle -23	be 25	because 25	been 15	before -15	befürchtet 16	began -18	begriff -13	behaving 12	bei -22	beijing -21	being 25	belege 13	bemängelte 10	bench -15	besluit 9	besparing 9	between -10	bewijs 15	biblioteca -10	bilhete 16	binnenhof -11	blamed 36	blames -21	blasts 22	bleek 7	bleibaum 6	bleibe 13	blijft 13	blocks -19	bloquée 15	bloß 13	board 20	boccia -10	bochum -14	bodies 20	bombing 16	book -17	bore 27	botellas -20	boundary 13	branded -16	bril 21	buch -15	burned 19	bus 11	bush 15	businessman 13	but 14	by 12	báscula 13	cae -9	café -11	cairo 14	calendrier 7	call -28	called 12	calls -13	campagne 15	campaign 12	camps 11	can 22	cap 18	capela -16	caption -14	cards 17	case 18	category -18	celebre -13	cercavano -18	chama-lhe -14	chamado -6	champion 18	chancay 19	change 24	chanted 10	chanting 29	che 11	chiama -14	chiamare -7	chiamavano -7	chiamò -13	chiede 15	chisinau 7	christened -23	chuva 6	circling -20	citing 13	claim 14	client 16	cliente 14	clinton 30	clube 6	cláusula 16	code-named -20	codinome -17	colloquio 16	come -13	comme 13	comments 16	committee 19	communiqué 11	como -6	company -8	complaint 19	comprometió 8	compromise 19	con 10	concertation -18	concluída 13	condemned 22	connected 10	consensus 17	conservata 13	constabulary -25	consultazione 12	consumers 19	contate 17	contempla 19	conterrebbe 12	continuar 8	contrato 19	contre 17	convention 16	coopérer 11	costs 21	could -13	council -18	course 16	crew 17	criticised 18	cruz 12	crítica 12	cuaderno 9	cut 22	cuts 17	da -7	daar 7	daarentegen 6	dado 11	dai -20	dale -18	dans -15	das -21	de 12	deal 11	dealer 21	debate 22	decision 31	declara 20	declaró 16	deel 17	definire 16	definisce 17	definito -12	del -23	della -9	den 8	der -31	des -7	descoberta 15	desenho 8	destacó 9	detto 9	devant -11	devem 9	di 14	dice 13	dichiara 7	did 12	die -34	dies 11	dire -15	dirk -20	disent -18	disentis 14	dispositif 18	dit -11	dois -8	dokter 10	domandato 10	donor 15	donors 19	dossier -8	drama -19	drawn 17	drone 10	drop -24	drummer 20	dubbed -13	décision 12	déclaration 16	décret 8	déposé 13	dépouillement 9	dürfte 16	een -21	ein 26	einem 28	einige 11	einigung 6	einstufung -12	einzelne -7	el -12	eleitorado 11	elle 11	em 40	empresas -7	en -9	endorsement 9	enregistré -7	entendu 16	entitled -8	entscheid 14	envoyé 23	er 23	era 21	ermittle 16	es 17	escroquerie 11	escuchen 16	esemplare 13	espera 11	esprime 8	espérandieu 10	essere 26	est 21	estaba 11	estado 9	estava 14	estudiará 14	esturgeons 18	está 15	estão 13	eucalipto -10	evitare -19	ex 6	exige 9	exigiu 14	expected 22	expects 11	explosies 10	expressed 21	expression -19	exécutif 19	eyes -22	facebook -10	fachblatt -21	falha 18	falta 10	faltan 13	farmaco 17	farmers -17	faumuinā 21	fazem -7	fazia 9	fca -15	fee 17	feel 13	feito 14	felt 30	fica 16	ficou 13	figures 25	filialleiter 11	filing 15	film 21	finale 18	financiën 6	fine 21	firme 14	first 15	flagram -12	foi 15	foodtruck -19	found -15	freed 15	frist 10	furono 20	fátima -8	für 26	gaine 12	galicia 6	gasthof -7	gebühr 12	gegend 11	geld 6	gelten 9	generale 14	gericht -17	gespräche 14	girl 13	giudizio -13	go -29	gone 18	goodison 16	governing 19	governo 17	gravar -6	greeting -18	gringo 10	groupe 17	groupes 8	gruppe -12	guidance 19	guns 19	haar 6	habe 19	habitada 11	habitações 14	hail 23	handle -12	handwriting -21	has 26	hashtag -13	hauptprobe 12	haus 12	have -8	having 19	hay 21	he 25	headed -29	heading -30	headline -12	heard 12	hearing 9	heet -10	heffing 14	heißt -15	held 16	hem 7	her 37	het -6	him 7	holdovers -17	homme 19	honest 18	hoped -19	host -23	houve 25	houver 16	how -15	há 16	hätten 9	ia 23	idea 15	identificar -12	ihm 10	ii -10	il -16	im -18	in -14	inchiesta -7	incident 12	includes -16	including -24	indiana 14	indique 16	initiative 9	inscripción -15	instruction -16	intitulé -13	into 22	invece 10	invito 6	is -15	ischgl -21	isfahan 17	it 26	jeudi 14	joaquim -10	joseph -19	juba 13	judge 19	judged 23	jugeant 12	jugée 10	jugés 12	juzga 13	kabinet 15	kadekraan -13	kalb 8	kazakhstan 15	keine -16	kigali 16	killing 13	kills -23	kinderbuch -9	klassieke -13	konzern 6	kreuzer -11	kämen 10	könne 13	künftigen -17	la -8	labels -20	lage 8	laments -22	last -19	laudo 13	lautet -11	le -26	leaders 17	leave 17	leaving 18	lernfilm 15	les -20	letter 16	leva 9	ley 16	liefkozend -11	ließ -18	like 10	line 6	lisbon 16	listed -20	livro -12	llama -16	llamada -8	llevaban 16	lobte 13	lodato 13	longer -23	looked 18	lost 16	ltd. 16	lui 12	maar 15	macchina 20	machten 11	made -16	mag 15	magazins -18	magnets 17	mais 19	make 21	makes -21	man 15	manifesta 8	manifestou -13	marché 15	marked -32	mas 15	match -14	maternité -16	me -22	means -28	medida 22	meeting -14	meglio -14	meine -15	meldung 14	mention -16	mercado 8	met 13	meta 9	ministerin -13	ministro 15	mit -16	mitteilung 15	model 17	montréal 17	more 17	mot -10	motie 11	mouvement 7	move 19	movie -22	movilizaciones 7	much-vaunted -21	muestra 6	município 10	murió 7	murmuring 22	musical -19	na -7	naar 9	named -21	namen -14	navio -10	necessary 16	needed 17	negoció 19	negotiate 24	negócio 12	neighbor 11	neither -24	nessun -8	netz -10	neve 12	new -17	nicht 15	nicknamed -37	niet 6	noch 10	nominee 16	nor -24	normale -20	not 18	noticia 17	now 10	number 12	nun -10	nuova -13	nur -14	néanmoins 8	négociations 19	o -13	objectif 13	obras 14	observe -22	off 20	off-the-cuff -21	offer 20	offering -14	office 14	officer 21	officially 15	oficial 6	om 17	on -22	one -10	only -6	op 6	open 17	opened 20	opera 22	operación 6	operazione -7	opposerait 19	opvang 9	or -20	order 12	ort 15	ortet 15	os -9	out -10	outcome 30	outro 14	over -54	owns -23	pact 21	paesi -7	pagava 13	paid 18	palavra -13	palliatives 20	paper 17	para -10	parece 12	pareció 17	paris 20	parola -14	parta 22	partido 9	parties 14	partijen 9	partiranno 21	pass 17	paura 10	pauvreté -18	pay 17	peace 13	peanut 11	pede 12	pedem 9	pediu 10	peixe 15	pela 16	people 16	per -11	perdrait 13	pergunta 10	permanência 9	permiso 22	phrase -29	pipeline 18	plan 23	planaria 11	planteurs 16	plateforme 6	plato 15	play 8	played -16	playing 18	plazo 16	pleads -22	pledged 19	pluriannuelle 10	podcast -20	podrá 8	polizei -13	ponto 9	por -20	portarinfuse -9	postores 13	pourquoi -7	pouvait 11	pouvoir 19	praised 16	prees 10	preferred -45	preferring -20	prefers -22	president 14	price 19	prijzen 9	prima 18	probado 8	problem -23	procédure 15	program 8	programa -11	projection 23	projecto 10	projekt 6	projet 13	promet 12	promette 17	promised 18	pronto 17	pronuncia 10	proprio -12	préfère 19	prévenus 15	publicará 12	publication 17	publie -7	publitalia 11	pulls -22	punished 16	put -20	périnatalité 21	qr 12	quartal 11	que 20	quotes 21	quotidiano -8	race 12	radioprogramma -18	ramdin-bos 10	rated -13	read -8	reads -22	reageerde 10	recita 12	recoge 12	reconheceu 12	reconnaît 14	reconnu 11	records 16	recovery 15	recupero 13	redactado 20	redes 8	redoute 9	reenviado 10	reflect 20	reflete 10	regelmäßig -17	registered 21	regretted 25	rejects -17	rejeitam -9	relevait 14	relief 14	remained 34	remark 15	remarks 20	remise 14	rencor 13	repeated -19	replace -22	replicano 9	report 6	reports 27	representa 12	republicans 19	rescuers 17	resignation 23	responde 12	resposta 14	resta 7	resterebbe 18	resti 18	restés 16	result 23	retirar 10	retraso 11	retrouvé -18	returned 17	revela 17	reviewed 15	revives -13	revue -7	riferiva 16	riserbo -6	rooms 18	rostered 21	rover -20	réclament 18	résultat 13	sageuk -20	said 32	salle 15	saluant 11	salue 12	saluta 11	sanders 9	sang -21	sarebbe 9	sarebbero 12	satirico -8	savoir 18	say -15	saying 27	says -57	scandé -8	scelta 10	schade 16	school 19	scritto -13	scrum 15	seawall -23	seeking 19	seemed 24	seen 23	sees 30	seguridad 16	sei 23	seien 10	seja 10	selling -24	semiconductor -19	sempre 13	senate 10	sentencia 10	senza -8	serait 9	series -21	served 20	servicio 10	servirebbe 12	serviço 15	settimanale -10	shared 20	shares -21	she -14	should 26	show -22	showed 16	shown 18	sich 19	sie 14	sign 16	signed 21	silence 19	sinalizou -12	since 21	singing -28	sirens 14	situação 13	slittano 12	slogan -10	smelled 19	so 12	so-called -51	sogenannte -11	soient 14	sold -25	solo -12	son 9	sondeos 18	song -21	sont 13	sorte -7	souhaiter 15	sourit -7	spettacolo 20	spiel 6	spitznamen -6	spray 21	spray-painted -24	stage 12	start 8	stata -12	statale 14	state 23	states 11	stay 18	still 15	stir 20	stock -18	stops -25	store -18	strike 17	struck 17	students 15	studio -16	su -20	sua 14	suche 12	suite 16	surnomme -12	surnommé -18	survive -20	symbol -12	são 15	sécurité 21	sénatoriale 16	tagged -27	tagline -18	talk 26	talks -20	targeted 19	tavolo 18	team 13	teatro 9	teen -22	teenager 16	tehran 21	tejo 13	tela 16	tem 10	teme 11	ter 13	terceros 19	term -9	termed 30	termin 10	terms -17	terna -24	terugroepactie 15	test -26	testo 15	text 15	texte 16	than 8	thanked 26	that 7	their 31	then -13	they -16	those 16	though 18	thriller -20	théodore -25	tier 9	title -23	titled -39	to 19	toca 13	todavía 13	toeslag 12	together 13	told -17	tongues 18	tornara 12	tosses -16	tot -8	tour -10	tragedy 19	trapelare 10	trattati 18	travel 15	troppe -18	trump 14	turn -22	turned -22	título -14	udì 16	uitlas 9	uitspraak 15	um 11	uma -13	un -6	una -18	und -20	under -25	une 16	update 13	urlato 10	uvas -16	vacant -19	vale 22	van 28	ve 11	ven 10	verdict 14	version 22	vertrauen 9	vervoer 12	veut 13	viagem 9	viaggi 12	victimes -21	villarreal 17	virage 16	voertuig 18	voir 17	volgt 8	volksmond -15	vom -24	von 22	voor -20	vorlage 12	vota 15	voters -8	votes 12	vouloir 17	waffen 16	walkout 17	wanted 16	wants 21	warsaw 16	was 20	wat 16	watches -21	water 19	wednesday -20	wedstrijd 10	welcomed 20	wer -17	werde -12	were 6	weten 12	when -12	where -14	whether -17	while 14	whitlock 11	who -10	whose -29	wie -13	wieder -13	will 22	willen 10	winston -23	wird -13	withering 19	wochenenden 12	word -30	words -26	worship 20	wort -10	would 24	write -21	writes -22	written 15	wrote -21	würden -9	x 16	yelled 24	zeitung -12	zich 14	ziet 11	zijn -7	zogeheten -17	zona -14	zouden 11	zur -18	à 8	é -11	équilibre 12	était 11	été 22	être 21	überbauung -9	übung -7	– -19	’ 13	’s -18	• 8
word-before|!|	4-7 16
word-before|%|	4-7 14
word-before|'s|	2-3 6	4-7 -6	8+ 15
word-before|'|	2-3 -24	4-7 11
word-before|(|	1 12	8+ -22
word-before|)|	8+ 12
word-before|,|	1 -12	2-3 9	8+ 25
word-before|-|	4-7 -13	8+ 35
word-before|.|	1 9	2-3 13	4-7 17	8+ 17
word-before|12|	2-3 -19
word-before|1983|	4-7 13
word-before|2018|	4-7 20
word-before|38|	2-3 -21
word-before|60|	2-3 14
word-before|:|	1 -23	2-3 19	8+ 38
word-before|;|	1 10
word-before|?|	1 31	2-3 15	4-7 8	8+ 15
word-before|aan|	2-3 -10
word-before|aber|	1 14	2-3 9
word-before|aboard|	4-7 -15
word-before|about|	1 -25	2-3 24
word-before|accept|	2-3 22
word-before|acción|	4-7 8
word-before|accord|	2-3 16	4-7 15
word-before|accused|	2-3 19
word-before|aceitou|	4-7 11
word-before|achterban|	1 -12
word-before|actuado|	4-7 19
word-before|acuerdo|	4-7 14
word-before|admet|	2-3 15
word-before|afixados|	2-3 13
word-before|aflitos|	4-7 7
word-before|africa|	8+ 11
word-before|afspraak|	4-7 9
word-before|after|	2-3 -23
word-before|against|	1 25	2-3 -12	4-7 30
word-before|agency|	4-7 15
word-before|agiu|	8+ 11
word-before|agree|	2-3 22
word-before|ahead|	4-7 18
word-before|ailleurs|	1 -21
word-before|album|	2-3 -20
word-before|alcanzado|	4-7 6
word-before|alias|	1 -18	2-3 -22
word-before|alla|	2-3 18
word-before|alliance|	4-7 16
word-before|allies|	8+ 13
word-before|alors|	1 11
word-before|alpina|	1 -13
word-before|als|	1 6	2-3 -21	4-7 23
word-before|always|	4-7 -16
word-before|al|	1 -11
word-before|amasse|	2-3 18
word-before|ammette|	2-3 13
word-before|ancient|	1 -14
word-before|and|	1 21	2-3 12	4-7 -14	8+ 29
word-before|animali|	4-7 9
word-before|annuncia|	2-3 14
word-before|answered|	1 19	2-3 -29	4-7 19
word-before|anuncia|	4-7 -17
word-before|an|	1 9	2-3 50
word-before|ao|	2-3 -21
word-before|apenas|	2-3 11
word-before|aplauso|	2-3 15
word-before|appeal|	2-3 19
word-before|appelle|	1 -14	2-3 -12
word-before|após|	1 -15
word-before|are|	1 -23	2-3 35	4-7 24	8+ 19
word-before|argument|	4-7 9
word-before|arm|	1 -16
word-before|arriveranno|	4-7 16
word-before|arrive|	4-7 12
word-before|arrêt|	4-7 23
word-before|asche|	4-7 18
word-before|asking|	2-3 16	4-7 19
word-before|assistant|	1 -13
word-before|as|	1 17	2-3 -10	4-7 28	8+ 35
word-before|atestou|	4-7 10
word-before|attacca|	1 -21
word-before|attendersi|	4-7 16
word-before|at|	1 15	2-3 19	4-7 17	8+ 14
word-before|aufschrift|	2-3 -6
word-before|auf|	1 -13	4-7 8
word-before|augurato|	4-7 6
word-before|augura|	4-7 10
word-before|ausdruck|	1 -19	2-3 -7
word-before|au|	1 -13	2-3 -16
word-before|avec|	4-7 14
word-before|aver|	2-3 15	4-7 15
word-before|avoir|	2-3 14	4-7 29
word-before|a|	1 30	2-3 -12	4-7 37	8+ 25
word-before|baalt|	4-7 12
word-before|backs|	2-3 -22
word-before|back|	2-3 -19
word-before|bake-off|	1 -21
word-before|balanço|	2-3 19
word-before|balguerie|	4-7 9
word-before|bamako|	8+ 6
word-before|banca|	4-7 22
word-before|baptisée|	1 -11
word-before|bar|	2-3 -10
word-before|battle|	2-3 -23
word-before|because|	4-7 20	8+ 28
word-before|become|	1 -10	4-7 18
word-before|been|	1 20	2-3 39	4-7 -7	8+ 12
word-before|before|	1 -13
word-before|befürchtet|	1 16
word-before|began|	4-7 -18
word-before|begriff|	1 -13
word-before|behaving|	8+ 12
word-before|beijing|	1 -21
word-before|being|	1 15	2-3 18	4-7 12
word-before|bei|	1 -22
word-before|belege|	2-3 13
word-before|bemängelte|	4-7 10
word-before|bench|	1 -15
word-before|besluit|	4-7 9
word-before|besparing|	4-7 9
word-before|between|	2-3 -22
word-before|bewijs|	1 15
word-before|be|	1 40	2-3 11	4-7 36	8+ 19
word-before|biblioteca|	1 -10
word-before|bilhete|	2-3 16
word-before|binnenhof|	2-3 -11
word-before|blamed|	2-3 30	4-7 25
word-before|blames|	2-3 -21
word-before|blasts|	1 21
word-before|bleek|	4-7 7
word-before|bleibaum|	8+ 6
word-before|bleibe|	2-3 13
word-before|blijft|	4-7 13
word-before|blocks|	1 -19
word-before|bloquée|	2-3 15
word-before|bloß|	2-3 13
word-before|board|	4-7 20
word-before|boccia|	1 -10
word-before|bochum|	2-3 -14
word-before|bodies|	4-7 20
word-before|bombing|	2-3 16
word-before|bore|	2-3 21	4-7 14
word-before|botellas|	2-3 -20
word-before|boundary|	8+ 13
word-before|branded|	1 -20	2-3 6
word-before|bril|	2-3 21
word-before|buch|	2-3 -14
word-before|burned|	4-7 19
word-before|bus|	1 11
word-before|but|	1 -22	2-3 23	4-7 30	8+ 13
word-before|by|	1 9	4-7 17
word-before|báscula|	2-3 13
word-before|cae|	2-3 -9
word-before|café|	2-3 -11
word-before|cairo|	4-7 14
word-before|calendrier|	4-7 7
word-before|called|	4-7 21
word-before|calls|	2-3 -12
word-before|call|	1 -13	2-3 -26
word-before|campagne|	4-7 15
word-before|camps|	4-7 11
word-before|capela|	2-3 -16
word-before|caption|	1 -21	2-3 -22	4-7 17
word-before|cap|	1 18
word-before|cards|	4-7 17
word-before|case|	4-7 18
word-before|category|	1 -18
word-before|celebre|	4-7 -13
word-before|cercavano|	4-7 -18
word-before|chama-lhe|	2-3 -14
word-before|chamado|	1 -6
word-before|champion|	2-3 18
word-before|chancay|	2-3 19
word-before|change|	2-3 20
word-before|chanting|	2-3 22
word-before|che|	4-7 11
word-before|chiamare|	1 -7
word-before|chiamavano|	1 -7
word-before|chiama|	1 -14
word-before|chiamò|	2-3 -13
word-before|chiede|	2-3 12	4-7 6
word-before|chisinau|	4-7 7
word-before|christened|	2-3 -23
word-before|chuva|	4-7 6
word-before|circling|	2-3 -20
word-before|claim|	2-3 14
word-before|cliente|	4-7 14
word-before|client|	2-3 13
word-before|clinton|	1 16	2-3 20	4-7 20	8+ 16
word-before|clube|	8+ 6
word-before|cláusula|	2-3 16
word-before|code-named|	2-3 -20
word-before|codinome|	1 -17
word-before|colloquio|	4-7 16
word-before|come|	2-3 -14	4-7 15
word-before|comme|	4-7 13
word-before|committee|	4-7 19
word-before|communiqué|	2-3 11
word-before|como|	1 6	2-3 10	4-7 -17
word-before|company|	2-3 -8
word-before|complaint|	1 19
word-before|comprometió|	4-7 8
word-before|compromise|	2-3 19
word-before|concertation|	1 -18
word-before|concluída|	2-3 13
word-before|condemned|	2-3 21
word-before|connected|	4-7 10
word-before|consensus|	4-7 17
word-before|conservata|	4-7 13
word-before|constabulary|	1 -25
word-before|consultazione|	4-7 12
word-before|consumers|	2-3 19
word-before|contate|	4-7 17
word-before|contempla|	2-3 19
word-before|conterrebbe|	4-7 12
word-before|continuar|	4-7 8
word-before|contrato|	4-7 19
word-before|contre|	4-7 17
word-before|con|	2-3 10
word-before|coopérer|	1 11
word-before|costs|	2-3 21
word-before|council|	1 -18
word-before|course|	1 16
word-before|crew|	8+ 17
word-before|criticised|	4-7 18
word-before|cruz|	8+ 9
word-before|crítica|	4-7 12
word-before|cuaderno|	4-7 9
word-before|cuts|	4-7 17
word-before|cut|	1 22
word-before|daarentegen|	1 6
word-before|daar|	4-7 7
word-before|dado|	4-7 11
word-before|dai|	2-3 -20
word-before|dale|	1 -18
word-before|dans|	1 -9	2-3 -16
word-before|das|	1 -21	2-3 -14	4-7 15
word-before|dat|	1 -10	2-3 15	4-7 19	8+ 8
word-before|da|	2-3 -11	4-7 13
word-before|dealer|	2-3 21
word-before|deal|	4-7 10
word-before|debate|	2-3 22
word-before|decision|	1 12	2-3 22	4-7 22
word-before|declara|	2-3 20
word-before|declaró|	4-7 16
word-before|deel|	4-7 17
word-before|definire|	2-3 16
word-before|definisce|	2-3 12	4-7 20
word-before|definito|	2-3 -13	4-7 16
word-before|della|	1 -9
word-before|del|	1 -13	2-3 -22	4-7 13
word-before|dem|	1 -11
word-before|den|	1 8
word-before|der|	1 -19	2-3 -25
word-before|descoberta|	4-7 15
word-before|desenho|	8+ 8
word-before|destacó|	8+ 9
word-before|des|	2-3 -9	4-7 24
word-before|detto|	4-7 9
word-before|devant|	2-3 -11
word-before|devem|	8+ 9
word-before|de|	2-3 38	4-7 -11	8+ 12
word-before|dice|	1 13
word-before|dichiara|	4-7 7
word-before|dies|	2-3 11
word-before|die|	1 -24	2-3 -26	8+ 10
word-before|dire|	1 -15
word-before|dirk|	2-3 -20
word-before|disentis|	1 14
word-before|disent|	1 -18
word-before|dispositif|	2-3 18
word-before|dite|	2-3 -14	4-7 14
word-before|dit|	1 -10	2-3 -13	4-7 13	8+ 6
word-before|di|	1 -17	2-3 19
word-before|dois|	1 -8
word-before|dokter|	4-7 10
word-before|domandato|	4-7 10
word-before|donors|	4-7 19
word-before|donor|	4-7 19
word-before|dossier|	2-3 -17	4-7 24
word-before|drama|	1 -19
word-before|drawn|	2-3 17
word-before|drone|	2-3 10
word-before|drop|	1 -24
word-before|drummer|	4-7 20
word-before|dubbed|	1 -16
word-before|du|	1 17	2-3 -21
word-before|décision|	1 12
word-before|déclaration|	4-7 16
word-before|décret|	4-7 8
word-before|déposé|	4-7 13
word-before|dépouillement|	2-3 9
word-before|dürfte|	2-3 16
word-before|een|	2-3 -19	8+ 12
word-before|einem|	2-3 35	4-7 13	8+ 15
word-before|einen|	1 11	4-7 -10
word-before|einer|	1 7	2-3 -17	4-7 18
word-before|eine|	2-3 -9	4-7 12
word-before|einige|	1 11
word-before|einigung|	4-7 6
word-before|einstufung|	1 -12
word-before|einzelne|	1 -7
word-before|ein|	2-3 23	4-7 14
word-before|eleitorado|	4-7 11
word-before|elle|	4-7 11
word-before|el|	2-3 -12
word-before|empresas|	1 -7
word-before|em|	1 15	2-3 36	4-7 9
word-before|endorsement|	8+ 9
word-before|enregistré|	2-3 -7
word-before|entendu|	2-3 16
word-before|entitled|	4-7 -6
word-before|entscheid|	2-3 14
word-before|envoyé|	4-7 23
word-before|en|	1 -9	2-3 -12	4-7 13
word-before|era|	2-3 21
word-before|ermittle|	2-3 16
word-before|er|	1 12	2-3 14	4-7 15
word-before|escroquerie|	2-3 11
word-before|escuchen|	2-3 16
word-before|esemplare|	4-7 13
word-before|espera|	4-7 11
word-before|esprime|	2-3 8
word-before|espérandieu|	1 10
word-before|essere|	2-3 26
word-before|estaba|	4-7 11
word-before|estado|	4-7 9
word-before|estava|	2-3 14
word-before|estudiará|	2-3 14
word-before|esturgeons|	2-3 18
word-before|est|	1 13	4-7 7
word-before|está|	2-3 13	4-7 9
word-before|estão|	2-3 13
word-before|es|	2-3 12	4-7 16
word-before|eucalipto|	1 -10
word-before|evitare|	2-3 -19
word-before|exige|	4-7 9
word-before|exigiu|	4-7 14
word-before|expected|	2-3 22
word-before|expects|	4-7 11
word-before|explosies|	2-3 10
word-before|expressed|	2-3 21
word-before|expression|	2-3 -19
word-before|ex|	8+ 6
word-before|exécutif|	4-7 19
word-before|eyes|	2-3 -22
word-before|e|	1 -6	2-3 9	4-7 11
word-before|facebook|	2-3 -10
word-before|fachblatt|	2-3 -21
word-before|falha|	2-3 18
word-before|faltan|	4-7 13
word-before|falta|	4-7 10
word-before|farmaco|	2-3 17
word-before|farmers|	1 -17
word-before|faumuinā|	1 21
word-before|fazem|	1 -7
word-before|fazia|	4-7 9
word-before|fca|	2-3 -15
word-before|fee|	4-7 17
word-before|feito|	4-7 14
word-before|felt|	1 21	2-3 19	4-7 12
word-before|fica|	2-3 16
word-before|ficou|	4-7 13
word-before|figures|	2-3 25
word-before|filialleiter|	4-7 11
word-before|filing|	4-7 15
word-before|film|	2-3 21
word-before|finale|	1 18
word-before|financiën|	2-3 6
word-before|fine|	4-7 21
word-before|firme|	4-7 14
word-before|first|	4-7 15
word-before|flagram|	2-3 -12
word-before|foi|	2-3 15
word-before|foodtruck|	2-3 -19
word-before|for|	4-7 47	8+ -9
word-before|found|	2-3 -25
word-before|freed|	4-7 15
word-before|friday|	2-3 -7
word-before|frist|	4-7 10
word-before|from|	1 -21	4-7 19
word-before|furono|	4-7 20
word-before|fátima|	1 -8
word-before|für|	2-3 22
word-before|gaine|	1 12
word-before|galicia|	4-7 6
word-before|gasthof|	2-3 -7
word-before|gebühr|	2-3 12
word-before|gegend|	2-3 11
word-before|geld|	4-7 6
word-before|gelten|	4-7 9
word-before|generale|	2-3 14
word-before|gericht|	1 -17
word-before|gespräche|	2-3 14
word-before|girl|	4-7 13
word-before|giudizio|	1 -13
word-before|gone|	1 18	4-7 19
word-before|goodison|	4-7 16
word-before|governing|	2-3 19
word-before|government|	4-7 20
word-before|governo|	4-7 17
word-before|go|	2-3 -27	8+ 15
word-before|gravar|	2-3 -6
word-before|greeting|	2-3 -18
word-before|gringo|	4-7 10
word-before|groupes|	2-3 8
word-before|groupe|	2-3 17
word-before|gruppe|	2-3 -12
word-before|guidance|	4-7 19
word-before|guns|	2-3 19
word-before|haar|	2-3 -7	4-7 19
word-before|habe|	2-3 16	4-7 6
word-before|habitada|	2-3 11
word-before|habitações|	4-7 14
word-before|had|	1 -21	4-7 61	8+ 10
word-before|hail|	2-3 23
word-before|handle|	1 -12
word-before|handwriting|	4-7 -21
word-before|hashtag|	1 -13
word-before|has|	2-3 22	4-7 23	8+ 19
word-before|hauptprobe|	4-7 12
word-before|haus|	4-7 12
word-before|have|	2-3 -21	4-7 21	8+ 9
word-before|hay|	2-3 21
word-before|headed|	1 -21	2-3 -20	4-7 -11	8+ -12
word-before|heading|	2-3 -30
word-before|headline|	2-3 -12
word-before|heard|	4-7 12
word-before|hearing|	4-7 9
word-before|heet|	1 -10
word-before|heffing|	4-7 14
word-before|heißt|	1 -11	2-3 -10
word-before|held|	4-7 16
word-before|hem|	4-7 7
word-before|her|	1 11	2-3 33	4-7 19	8+ 15
word-before|het|	1 -8
word-before|he|	2-3 14	4-7 23	8+ 21
word-before|him|	4-7 14	8+ 16
word-before|his|	1 15	2-3 -7	4-7 19
word-before|holdovers|	2-3 -17
word-before|homme|	4-7 19
word-before|honest|	4-7 18
word-before|hoped|	1 -19
word-before|host|	2-3 -23
word-before|houver|	2-3 16
word-before|houve|	1 16	2-3 20	4-7 7
word-before|how|	1 -15
word-before|há|	4-7 16
word-before|hätten|	2-3 9
word-before|ia|	1 23
word-before|idea|	4-7 15
word-before|identificar|	2-3 -12
word-before|ihm|	4-7 10
word-before|ii|	4-7 -10
word-before|il|	2-3 -16
word-before|im|	2-3 -18
word-before|inchiesta|	2-3 -7
word-before|incident|	1 12
word-before|includes|	2-3 -16
word-before|indiana|	2-3 14
word-before|indique|	4-7 16
word-before|initiative|	1 13	2-3 -7
word-before|inscripción|	2-3 -15
word-before|instruction|	4-7 -16
word-before|intitulé|	2-3 -13
word-before|into|	4-7 23
word-before|invece|	2-3 10
word-before|invito|	8+ 6
word-before|in|	2-3 -15	4-7 -6
word-before|ischgl|	1 -21
word-before|isfahan|	4-7 17
word-before|is|	1 13	2-3 -16	4-7 -11	8+ 27
word-before|its|	1 -27	2-3 14	4-7 6	8+ 15
word-before|it|	1 39	4-7 39	8+ 15
word-before|i|	1 -20	2-3 14
word-before|jeudi|	2-3 14
word-before|joaquim|	1 -10
word-before|john|	2-3 -27
word-before|joseph|	1 -19
word-before|juba|	8+ 13
word-before|judged|	1 23
word-before|judge|	2-3 16
word-before|jugeant|	1 12
word-before|jugée|	2-3 10
word-before|jugés|	1 12
word-before|juzga|	4-7 13
word-before|kabinet|	2-3 12	4-7 10
word-before|kadekraan|	1 -13
word-before|kalb|	2-3 8
word-before|kazakhstan|	4-7 15
word-before|keine|	1 -16
word-before|kigali|	2-3 16
word-before|killing|	2-3 13
word-before|kills|	1 -23
word-before|kinderbuch|	2-3 -9
word-before|klassieke|	1 -13
word-before|konzern|	8+ 6
word-before|kreuzer|	1 -11
word-before|kämen|	4-7 10
word-before|könne|	2-3 11	4-7 10
word-before|künftigen|	1 -17
word-before|labels|	1 -20
word-before|lage|	2-3 8
word-before|laments|	1 -22
word-before|last|	1 -19
word-before|laudo|	4-7 13
word-before|lautet|	2-3 -11
word-before|la|	1 13	2-3 -14	4-7 -13
word-before|leave|	2-3 17
word-before|leaving|	4-7 18
word-before|lernfilm|	4-7 15
word-before|les|	2-3 -20
word-before|letter|	4-7 16
word-before|leva|	4-7 9
word-before|ley|	2-3 16
word-before|le|	1 -16	2-3 -22
word-before|liefkozend|	2-3 -11
word-before|ließ|	1 -18
word-before|like|	4-7 17
word-before|line|	2-3 24	4-7 -13
word-before|lisbon|	4-7 16
word-before|listed|	2-3 -20
word-before|livro|	1 -6	2-3 -9
word-before|llamada|	2-3 -8
word-before|llama|	1 -16
word-before|llevaban|	2-3 16
word-before|lobte|	2-3 13
word-before|lodato|	2-3 13
word-before|longer|	1 -23
word-before|looked|	4-7 18
word-before|lost|	4-7 16
word-before|ltd.|	4-7 16
word-before|lui|	4-7 12
word-before|maar|	4-7 15
word-before|macchina|	4-7 20
word-before|machten|	4-7 11
word-before|made|	2-3 24	4-7 -21
word-before|magazins|	1 -18
word-before|magnets|	2-3 17
word-before|mag|	4-7 15
word-before|mais|	2-3 16
word-before|makes|	1 -21
word-before|manifesta|	4-7 8
word-before|manifestou|	2-3 -13
word-before|man|	2-3 15	4-7 12
word-before|marché|	1 15
word-before|marked|	1 -29	2-3 -16
word-before|mas|	2-3 12
word-before|match|	2-3 -14
word-before|maternité|	2-3 -16
word-before|means|	2-3 -28
word-before|medida|	2-3 22
word-before|meeting|	1 18	2-3 -24	4-7 21
word-before|meglio|	2-3 -14
word-before|meine|	1 -15
word-before|meldung|	2-3 14
word-before|mention|	2-3 -16
word-before|mercado|	4-7 8
word-before|meta|	4-7 9
word-before|met|	1 -9	2-3 15	4-7 22
word-before|me|	2-3 -22
word-before|ministerin|	1 -13
word-before|ministro|	1 15
word-before|mitteilung|	1 15
word-before|mit|	2-3 -16
word-before|model|	4-7 17
word-before|montréal|	4-7 17
word-before|more|	1 17
word-before|motie|	2-3 11
word-before|mot|	1 -10
word-before|mouvement|	1 7
word-before|move|	4-7 19
word-before|movilizaciones|	8+ 7
word-before|much-vaunted|	1 -21
word-before|muestra|	4-7 6
word-before|município|	4-7 10
word-before|murió|	4-7 7
word-before|murmuring|	2-3 22
word-before|musical|	2-3 -19
word-before|naar|	4-7 9
word-before|named|	2-3 -27
word-before|namen|	1 -14
word-before|name|	1 -19
word-before|navio|	2-3 -10
word-before|na|	4-7 -7
word-before|necessary|	8+ 16
word-before|needed|	4-7 17
word-before|negoció|	4-7 19
word-before|negotiate|	4-7 25
word-before|negócio|	4-7 12
word-before|neighbor|	8+ 11
word-before|neither|	2-3 -24
word-before|nessun|	1 -8
word-before|netz|	1 -10
word-before|neve|	4-7 12
word-before|new|	1 -27
word-before|nicht|	1 15
word-before|nicknamed|	1 -9	2-3 -29	4-7 -21
word-before|niet|	4-7 6
word-before|noch|	2-3 10	4-7 8
word-before|normale|	4-7 -20
word-before|nor|	2-3 -24
word-before|noticia|	2-3 17
word-before|not|	1 24	8+ 22
word-before|number|	4-7 12
word-before|nun|	2-3 -10
word-before|nuova|	1 -13
word-before|nur|	1 -14	2-3 -12
word-before|néanmoins|	2-3 8
word-before|négociations|	2-3 19
word-before|obama|	4-7 13	8+ 15
word-before|objectif|	4-7 13
word-before|obras|	2-3 14
word-before|observe|	2-3 -22
word-before|off-the-cuff|	1 -21
word-before|offering|	1 -18
word-before|offer|	8+ 17
word-before|officer|	4-7 21
word-before|office|	4-7 14
word-before|officially|	2-3 15
word-before|off|	2-3 20
word-before|oficial|	4-7 6
word-before|of|	1 -11	4-7 20
word-before|om|	4-7 17
word-before|one|	1 -18
word-before|only|	2-3 -7
word-before|on|	1 13	2-3 -31
word-before|opened|	2-3 16	8+ 11
word-before|open|	4-7 17
word-before|operación|	1 6
word-before|operazione|	2-3 -7
word-before|opera|	4-7 22
word-before|opposerait|	4-7 19
word-before|opvang|	4-7 9
word-before|op|	8+ 6
word-before|order|	1 7	4-7 16
word-before|ortet|	1 15
word-before|ort|	2-3 15
word-before|or|	1 -11	2-3 -12	4-7 -11
word-before|os|	1 -9
word-before|outcome|	2-3 21	4-7 20
word-before|outro|	4-7 14
word-before|out|	1 20	2-3 -22	4-7 18
word-before|over|	1 -44	2-3 -35	4-7 17
word-before|owns|	2-3 -23
word-before|o|	1 -10	2-3 -11
word-before|pact|	2-3 17
word-before|paesi|	1 -7
word-before|pagava|	4-7 13
word-before|paid|	2-3 18
word-before|palavra|	1 -13
word-before|palliatives|	2-3 20
word-before|paper|	4-7 17
word-before|para|	1 -10
word-before|parece|	2-3 12
word-before|pareció|	1 17
word-before|paris|	4-7 20
word-before|parola|	1 -14
word-before|parta|	4-7 22
word-before|partido|	4-7 9
word-before|parties|	8+ 14
word-before|partijen|	2-3 9
word-before|partiranno|	4-7 21
word-before|pass|	4-7 19
word-before|paura|	4-7 10
word-before|pauvreté|	4-7 -18
word-before|pay|	2-3 17
word-before|peace|	8+ 13
word-before|peanut|	8+ 11
word-before|pedem|	4-7 9
word-before|pede|	2-3 12
word-before|pediu|	4-7 10
word-before|peixe|	2-3 15
word-before|pela|	2-3 16
word-before|people|	4-7 15
word-before|perdrait|	2-3 13
word-before|pergunta|	2-3 10
word-before|permanência|	4-7 9
word-before|permiso|	2-3 22
word-before|per|	2-3 -11
word-before|phrase|	1 -7	2-3 -22	4-7 -19
word-before|pipeline|	4-7 18
word-before|planaria|	4-7 11
word-before|planteurs|	1 16
word-before|plan|	2-3 21
word-before|plateforme|	4-7 6
word-before|plato|	4-7 15
word-before|played|	2-3 -16
word-before|playing|	4-7 18
word-before|play|	4-7 8
word-before|plazo|	4-7 16
word-before|pleads|	2-3 -22
word-before|pledged|	2-3 15
word-before|pluriannuelle|	4-7 10
word-before|podcast|	2-3 -20
word-before|podrá|	4-7 8
word-before|polizei|	4-7 -13
word-before|ponto|	4-7 9
word-before|portarinfuse|	2-3 -9
word-before|por|	1 -12	2-3 -16
word-before|postores|	4-7 13
word-before|pourquoi|	2-3 -7
word-before|pour|	1 -11	4-7 15
word-before|pouvait|	2-3 9	4-7 15
word-before|pouvoir|	4-7 19
word-before|praised|	2-3 16
word-before|prees|	4-7 10
word-before|preferred|	1 -28	2-3 -33
word-before|preferring|	1 -20
word-before|prefers|	1 -22
word-before|president|	8+ 13
word-before|price|	4-7 19
word-before|prijzen|	4-7 9
word-before|prima|	4-7 18
word-before|probado|	4-7 8
word-before|problem|	1 -23
word-before|procédure|	4-7 15
word-before|programa|	2-3 -11
word-before|program|	2-3 8
word-before|projection|	1 23
word-before|projecto|	4-7 10
word-before|projekt|	1 6
word-before|projet|	2-3 13	4-7 9
word-before|promette|	2-3 17	4-7 9
word-before|promet|	4-7 12
word-before|promised|	4-7 18
word-before|pronto|	4-7 17
word-before|pronuncia|	4-7 10
word-before|proprio|	1 -12
word-before|préfère|	4-7 19
word-before|prévenus|	2-3 15
word-before|publicará|	4-7 12
word-before|publication|	4-7 17
word-before|publie|	4-7 -7
word-before|publitalia|	2-3 11
word-before|pulls|	2-3 -21	4-7 -19
word-before|punished|	2-3 16
word-before|put|	2-3 -24	4-7 20
word-before|périnatalité|	4-7 21
word-before|qr|	4-7 12
word-before|quartal|	2-3 11
word-before|que|	2-3 13	4-7 16
word-before|quotes|	4-7 21
word-before|quotidiano|	2-3 -8
word-before|race|	8+ 9
word-before|radioprogramma|	2-3 -18
word-before|ramdin-bos|	4-7 10
word-before|rated|	1 -13
word-before|reading|	1 -24	2-3 23	4-7 -24
word-before|reads|	4-7 -22
word-before|read|	4-7 -22
word-before|reageerde|	2-3 10
word-before|recita|	4-7 12
word-before|recoge|	2-3 12
word-before|reconheceu|	4-7 12
word-before|reconnaît|	4-7 14
word-before|reconnu|	4-7 11
word-before|records|	8+ 16
word-before|recovery|	4-7 15
word-before|recupero|	4-7 13
word-before|redactado|	2-3 20
word-before|redes|	4-7 8
word-before|redoute|	4-7 9
word-before|reenviado|	4-7 10
word-before|reflect|	4-7 20
word-before|reflete|	4-7 10
word-before|regelmäßig|	1 -17
word-before|registered|	4-7 21
word-before|regretted|	4-7 25
word-before|rejects|	1 -17
word-before|rejeitam|	2-3 -9
word-before|relevait|	4-7 14
word-before|relief|	2-3 14
word-before|remained|	2-3 34	8+ 18
word-before|remarks|	8+ 16
word-before|remark|	2-3 15
word-before|remise|	4-7 14
word-before|rencor|	4-7 13
word-before|repeated|	2-3 -19
word-before|replace|	2-3 -22
word-before|replicano|	4-7 9
word-before|reports|	2-3 23
word-before|report|	2-3 -12	4-7 26
word-before|representa|	4-7 12
word-before|republicans|	8+ 8
word-before|rescuers|	4-7 17
word-before|resignation|	4-7 23
word-before|responde|	2-3 12
word-before|resposta|	2-3 14
word-before|resta|	2-3 7	4-7 7
word-before|resterebbe|	4-7 18
word-before|resti|	2-3 18
word-before|restés|	4-7 16
word-before|result|	2-3 23
word-before|retirar|	4-7 10
word-before|retraso|	1 11
word-before|retrouvé|	4-7 -18
word-before|returned|	4-7 17
word-before|revela|	4-7 17
word-before|reviewed|	4-7 15
word-before|revives|	1 -13
word-before|revue|	2-3 -7
word-before|riferiva|	4-7 16
word-before|riserbo|	1 -6
word-before|rooms|	4-7 18
word-before|rostered|	2-3 21
word-before|rover|	1 -20
word-before|réclament|	4-7 18
word-before|résultat|	4-7 13
word-before|sageuk|	2-3 -20
word-before|said|	1 27	2-3 13	4-7 11	8+ 29
word-before|salle|	4-7 15
word-before|saluant|	2-3 11
word-before|salue|	2-3 9	4-7 10
word-before|saluta|	2-3 11
word-before|sanders|	8+ 9
word-before|sang|	4-7 -21
word-before|sarebbero|	2-3 11
word-before|sarebbe|	4-7 9
word-before|satirico|	2-3 -8
word-before|savoir|	4-7 18
word-before|saying|	4-7 28	8+ 22
word-before|says|	1 -29	2-3 -44	4-7 -21	8+ -21
word-before|say|	2-3 -15	4-7 -18
word-before|scandé|	4-7 -8
word-before|scelta|	2-3 10
word-before|schade|	1 16
word-before|school|	2-3 19
word-before|scritto|	1 -13
word-before|scrum|	4-7 15
word-before|seawall|	4-7 -23
word-before|seeking|	2-3 19
word-before|seemed|	2-3 20
word-before|seen|	4-7 23
word-before|sees|	2-3 30
word-before|seguridad|	2-3 16
word-before|seien|	2-3 10	4-7 10
word-before|sei|	1 9	2-3 14	4-7 26
word-before|seja|	4-7 10
word-before|selling|	2-3 -24
word-before|semiconductor|	1 -19
word-before|sempre|	2-3 13
word-before|senate|	2-3 10
word-before|sentencia|	2-3 10
word-before|senza|	2-3 -8
word-before|serait|	2-3 9
word-before|series|	2-3 -21
word-before|served|	2-3 20
word-before|servicio|	4-7 10
word-before|servirebbe|	4-7 12
word-before|serviço|	2-3 15
word-before|settimanale|	2-3 -10
word-before|shared|	2-3 18
word-before|shares|	1 -21
word-before|she|	1 -21	4-7 19	8+ 23
word-before|should|	1 16	2-3 25	4-7 17
word-before|showed|	4-7 12
word-before|showing|	2-3 -16
word-before|shown|	2-3 12	4-7 19
word-before|show|	2-3 -25	4-7 16
word-before|sich|	1 20	2-3 9	4-7 6
word-before|sie|	1 11	2-3 9
word-before|signed|	4-7 21
word-before|sign|	4-7 16
word-before|silence|	4-7 19
word-before|sinalizou|	2-3 -12
word-before|since|	2-3 -18	4-7 33
word-before|singing|	1 -21	2-3 -17
word-before|sirens|	4-7 14
word-before|situação|	1 13
word-before|slittano|	4-7 12
word-before|slogan|	4-7 -15
word-before|smelled|	4-7 19
word-before|so-called|	1 -33	2-3 -41
word-before|sogenannte|	1 -11
word-before|soient|	4-7 14
word-before|sold|	2-3 -29	4-7 19
word-before|solo|	1 -12
word-before|sondeos|	4-7 18
word-before|song|	2-3 -21
word-before|sont|	1 13
word-before|son|	1 18	2-3 -8
word-before|sorte|	1 -7
word-before|souhaiter|	2-3 15
word-before|sourit|	1 -7
word-before|spettacolo|	2-3 20
word-before|spiel|	4-7 6
word-before|spitznamen|	2-3 -8	4-7 -6
word-before|spray-painted|	2-3 -24
word-before|spray|	4-7 21
word-before|stage|	8+ 12
word-before|start|	1 -13	4-7 16	8+ 21
word-before|statale|	4-7 14
word-before|stata|	2-3 -12
word-before|states|	8+ 11
word-before|state|	4-7 23
word-before|stay|	4-7 18
word-before|stir|	1 20
word-before|stock|	1 -18
word-before|stops|	1 -25
word-before|store|	1 -19	4-7 12
word-before|strike|	4-7 17
word-before|struck|	2-3 17
word-before|students|	4-7 15
word-before|studio|	1 -16
word-before|sua|	4-7 14
word-before|suche|	2-3 12
word-before|suite|	2-3 16
word-before|surnomme|	2-3 -12
word-before|surnommé|	2-3 -18
word-before|survive|	1 -20
word-before|su|	2-3 -20
word-before|symbol|	1 -12
word-before|são|	2-3 15
word-before|sécurité|	4-7 21
word-before|sénatoriale|	2-3 16
word-before|tagged|	1 -23	2-3 -8
word-before|tagline|	2-3 -21	4-7 -12
word-before|talks|	2-3 -20
word-before|talk|	4-7 26
word-before|targeted|	2-3 19
word-before|tavolo|	2-3 18
word-before|teatro|	4-7 9
word-before|teenager|	4-7 16
word-before|teen|	1 -22
word-before|tehran|	1 21
word-before|tejo|	2-3 13
word-before|tela|	2-3 16
word-before|teme|	2-3 11
word-before|tem|	4-7 10
word-before|terceros|	2-3 19
word-before|termed|	2-3 30
word-before|termin|	1 10
word-before|terms|	1 -17
word-before|term|	2-3 -12
word-before|terna|	1 -24
word-before|terugroepactie|	2-3 15
word-before|ter|	1 13
word-before|testo|	1 15
word-before|test|	2-3 -26
word-before|texte|	2-3 6	4-7 15
word-before|text|	2-3 15
word-before|thanked|	4-7 18	8+ 19
word-before|that|	1 -7	4-7 17	8+ 37
word-before|their|	2-3 30
word-before|them|	1 -8	4-7 23
word-before|then|	2-3 -13
word-before|they|	2-3 -21	4-7 16
word-before|the|	1 -19	2-3 8	8+ 20
word-before|this|	1 -19
word-before|though|	4-7 18
word-before|thriller|	2-3 -20
word-before|théodore|	1 -25
word-before|tier|	4-7 9
word-before|titled|	2-3 -24	4-7 -31
word-before|title|	2-3 -10	4-7 -19
word-before|toca|	2-3 13
word-before|todavía|	2-3 8	4-7 12
word-before|toeslag|	4-7 12
word-before|told|	2-3 -17
word-before|tongues|	4-7 18
word-before|tornara|	2-3 12
word-before|tosses|	2-3 -16
word-before|tot|	1 -8
word-before|tour|	2-3 -10
word-before|to|	2-3 12	4-7 44	8+ 32
word-before|tragedy|	4-7 19
word-before|trapelare|	2-3 10
word-before|trattati|	4-7 18
word-before|travel|	8+ 15
word-before|troppe|	2-3 -18
word-before|trump|	4-7 19
word-before|turned|	1 -22
word-before|turn|	1 -22
word-before|título|	2-3 -14
word-before|udì|	4-7 16
word-before|uitlas|	4-7 9
word-before|uitspraak|	4-7 15
word-before|uma|	2-3 -13	4-7 12
word-before|um|	1 -11	2-3 15	4-7 17
word-before|una|	2-3 -18
word-before|under|	1 -25
word-before|und|	1 -9	2-3 -15
word-before|une|	1 13	2-3 11	4-7 37
word-before|update|	4-7 13
word-before|urlato|	1 10
word-before|uvas|	2-3 -16
word-before|vacant|	1 -19
word-before|vale|	2-3 22
word-before|van|	1 13	2-3 18	4-7 21	8+ 14
word-before|ven|	1 10
word-before|verdict|	2-3 14
word-before|version|	2-3 22
word-before|vertrauen|	2-3 9
word-before|vervoer|	2-3 12
word-before|veut|	2-3 13
word-before|ve|	1 11
word-before|viagem|	4-7 9
word-before|viaggi|	4-7 12
word-before|victimes|	2-3 -21
word-before|villarreal|	4-7 17
word-before|virage|	2-3 16
word-before|voertuig|	4-7 18
word-before|voir|	4-7 17
word-before|volgt|	2-3 8
word-before|volksmond|	2-3 -15
word-before|vom|	1 -24
word-before|von|	1 24	4-7 12
word-before|voor|	2-3 -8	4-7 -16
word-before|vorlage|	4-7 12
word-before|vota|	1 15
word-before|votes|	8+ 12
word-before|vouloir|	4-7 17
word-before|waffen|	1 16
word-before|walkout|	1 17
word-before|wanted|	4-7 17
word-before|wants|	4-7 18
word-before|warsaw|	4-7 16
word-before|was|	1 11	2-3 11	4-7 24	8+ 36
word-before|watches|	4-7 -21
word-before|water|	4-7 19
word-before|wat|	4-7 16
word-before|wednesday|	2-3 -20
word-before|wedstrijd|	4-7 10
word-before|welcomed|	4-7 20
word-before|werde|	2-3 -12
word-before|were|	1 15	2-3 53	4-7 -9	8+ 22
word-before|wer|	2-3 -17
word-before|weten|	4-7 12
word-before|when|	2-3 -17
word-before|where|	8+ -18
word-before|whether|	1 -18
word-before|whitlock|	2-3 11
word-before|whose|	2-3 -31	4-7 -9
word-before|who|	1 -18	2-3 -8	8+ 14
word-before|wieder|	1 -13
word-before|wie|	2-3 -13
word-before|willen|	4-7 10
word-before|will|	4-7 21
word-before|winston|	1 -23
word-before|wird|	2-3 -13
word-before|withering|	1 19
word-before|with|	2-3 -13	4-7 20
word-before|wochenenden|	2-3 12
word-before|words|	2-3 -31
word-before|word|	1 -30
word-before|worship|	2-3 20
word-before|wort|	1 -10
word-before|would|	1 18	2-3 13	4-7 37	8+ 26
word-before|writes|	1 -22
word-before|write|	1 -21
word-before|written|	4-7 15
word-before|wrote|	2-3 -25
word-before|würden|	1 -9
word-before|x|	1 16
word-before|yelled|	1 17
word-before|y|	2-3 -7	4-7 13
word-before|zeitung|	2-3 -19
word-before|zich|	2-3 14
word-before|ziet|	2-3 11
word-before|zijn|	1 -12	4-7 14
word-before|zogeheten|	2-3 -17
word-before|zona|	2-3 -14
word-before|zouden|	2-3 11
word-before|zur|	2-3 -18
word-before||	1 -19	2-3 8	4-7 18	8+ 16
word-before|à|	2-3 6	4-7 21	8+ 6
word-before|è|	2-3 10	4-7 11
word-before|équilibre|	4-7 12
word-before|était|	2-3 6	4-7 11
word-before|été|	1 13	4-7 22
word-before|é|	1 -14	4-7 16
word-before|être|	2-3 14	4-7 19
word-before|überbauung|	2-3 -9
word-before|übung|	2-3 -7
word-before|–|	1 12	2-3 -19	4-7 -13	8+ 18
word-before|—|	2-3 17	4-7 -11	8+ 24
word-before|’s|	2-3 -21	4-7 -8	8+ 22
word-before|’|	1 -6	2-3 17	4-7 9
word-before|•|	2-3 8
work|near|near|,|	all -15
work|near|near|	all -32	first 22	none 12
work|near|near|preposition|	all -34
work|near|near|stop|	first 15
work|near|none|(|	all-one -23	first -15
work|near|none|,|	all -53	all-one -46	first 9	none 29	some 19
work|near|none|:|	all-one -18	first -13	none -16
work|near|none|adverb|	all-one -11
work|near|none|	all -77	all-one -56	first -17	most -9	none 14	some 14
work|near|none|auxiliary|	all -15	none -16	some 16
work|near|none|capital|	first -10	none 21
work|near|none|coordinator|	all -26	all-one -18
work|near|none|possessive|	all -15	none 16
work|near|none|preposition|	all -40	all-one -7	first -6
work|near|none|pronoun|	none 22
work|near|none|quote|	first 24
work|near|none|stop|	all -10	all-one 21	first 34	most 7
work|near|none|subordinator|	all -24	all-one -24	none 29
work|near|none|that|	none 23	some 7
work|near|none|verb-judging|	all -36	all-one -20	none 13
work|near|none|verb-saying|	all-one -10	none 20
work|near|none|verb-thinking|	none 20
work|near|none|word|	all -19	all-one -29	first -15	none 8	some 22
work|near|none|–|	none -16
work|near|right|	first 10
work|near|right|stop|	first 10
work|none|near|,|	none 13
work|none|near|:|	all -22	first 23
work|none|near|;|	all -11
work|none|near|	all -16	first 22	none 20	some 18
work|none|near|auxiliary|	none 17
work|none|near|capital|	none 13
work|none|near|coordinator|	none -6
work|none|near|determiner|	none 15
work|none|near|preposition|	all -19	all-one -16	first -8	none -10
work|none|near|start|	all -27	all-one -21	first 30
work|none|near|stop|	all-one 13	first 34
work|none|near|verb-judging|	all -8	none 21
work|none|near|verb-saying|	none 27
work|none|near|verb-thinking|	none 25
work|none|near|word|	all -22	all-one -18
work|none|near|–|	all -11
work|none|near|—|	all -13
work|none|none|%|	none -6
work|none|none|'|	all -13	all-one -19
work|none|none|(|	all-one 9
work|none|none|)|	first 12
work|none|none|,|	all 18	first 38	most 24	none 15	some 9
work|none|none|-|	first 25	none -9
work|none|none|:|	all 10	all-one 18	first 11	none -8
work|none|none|;|	first -7	none 14
work|none|none|adverb|	all-one -21	none 19	some 16
work|none|none|auxiliary|	all-one 13	first 24	most 10	none 9	some 13
work|none|none|capital|	all -12	most 11	none 10	some 40
work|none|none|coordinator|	first 12	some -15
work|none|none|	first 16	none 6	some 25
work|none|none|possessive|	all -32	all-one -37	first -16	most -7	none 27	some 14
work|none|none|preposition|	most -7	some 31
work|none|none|pronoun|	all-one 21	first 11	some 22
work|none|none|quote|	all 20	all-one -16
work|none|none|start|	all -12	first 21	most 6
work|none|none|stop|	all 27	first 21	none 10
work|none|none|subordinator|	first 10	none -17	some 19
work|none|none|that|	all-one -20	first 29	some 27
work|none|none|verb-judging|	all-one -26	first 7	some -12
work|none|none|verb-saying|	all -8	all-one -9	first -17	most 24	none 7	some 37
work|none|none|verb-thinking|	all 6	first 10	some 11
work|none|none|word|	all-one 7	first -26	none 6	some 20
work|none|none|–|	first -9	most 7	none 12
work|none|none|—|	all-one 9	none 20
work|none|none|’|	all-one -6	none 21
work|none|none|•|	first 8
work|none|right|,|	all-one -19
work|none|right|	all -42	all-one -47
work|none|right|determiner|	all -29	all-one -24
work|none|right|possessive|	all-one -14
work|none|right|preposition|	all-one -16
work|none|right|start|	first 15
work|none|right|stop|	first 25
work|none|right|subordinator|	all-one -18
work|none|right|word|	none -12
work|right|near|	all -11	first -12
work|right|near|verb-saying|	first -12
work|right|near|word|	all -11
work|right|none|	all -61	all-one -26	first -35	most -11	some 25
work|right|none|capital|	all -19	all-one -13	first -9	none 6
work|right|none|verb-saying|	all -23	all-one -28	none -15
work|right|none|verb-thinking|	all -18	none 18
work|right|none|word|	all -52	first -34	most -11	none 8	some 19
`;
