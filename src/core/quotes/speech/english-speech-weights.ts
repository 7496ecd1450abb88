/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -18	2-3 -8	8+ 48
alone|first|	1 -8	4-7 31	8+ 20
alone|inside|	1 -6	2-3 -8	8+ 8
best-gap|according-to|according|gap|according-to|,;q|	2-3 11
best-gap|according-to|according|gap|according-to|,;|	4-7 29
best-gap|according-to|according|gap|according-to|,c;|	4-7 8
best-gap|according-to|according|gap|according-to|,cs|	4-7 20
best-gap|according-to|according|gap|according-to|,c|	4-7 16
best-gap|according-to|according|gap|according-to|,sc|	4-7 9	8+ 8
best-gap|according-to|according|gap|according-to|,s|	2-3 9	4-7 -11
best-gap|according-to|according|gap|according-to|,|	1 7	4-7 27	8+ 25
best-gap|according-to|according|gap|according-to|;c|	4-7 10
best-gap|according-to|according|gap|according-to|;|	2-3 -6	4-7 16	8+ 9
best-gap|according-to|according|gap|according-to|c,|	2-3 14
best-gap|according-to|according|gap|according-to|cs,|	2-3 14
best-gap|according-to|according|gap|according-to|c|	2-3 18	4-7 21
best-gap|according-to|according|gap|according-to|q,s|	4-7 10
best-gap|according-to|according|gap|according-to|s,c|	4-7 9
best-gap|according-to|according|gap|according-to|s,|	4-7 16
best-gap|according-to|according|gap|according-to||	1 -29	2-3 7	4-7 24	8+ 22
best-gap|colon|judging|gap|colon||	8+ 13
best-gap|colon|naked||	2-3 10	4-7 20	8+ 35
best-gap|colon|saying|gap|colon|,s|	8+ 9
best-gap|colon|saying|gap|colon||	8+ 8
best-gap|named-before|naked||	1 6	2-3 19	8+ 11
best-gap|named-nearby|naked||	2-3 6	8+ 12
best-gap|paragraph-before|direct|gap|paragraph-before|,;c|	8+ 17
best-gap|paragraph-before|direct|gap|paragraph-before|,;|	2-3 24
best-gap|paragraph-before|direct|gap|paragraph-before|,c|	8+ 18
best-gap|paragraph-before|direct|gap|paragraph-before|,s|	8+ 9
best-gap|paragraph-before|direct|gap|paragraph-before|q,|	8+ 11
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 30
best-gap|paragraph-before|saying|gap|paragraph-before|,c|	2-3 22
best-gap|paragraph-before|saying|gap|paragraph-before|,s|	8+ 16
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 12	4-7 16	8+ 30
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 14
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 22
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -17	2-3 -7	4-7 16	8+ 28
best-gap|possessor|naked||	1 17	4-7 -13	8+ 20
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,|	1 -14
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 13
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -14	2-3 -13	4-7 -22
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -15	2-3 -12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -12	4-7 17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	4-7 24
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -27	4-7 24	8+ 38
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	4-7 6
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,s|	2-3 -16
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,|	4-7 14
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	2-3 -17
best-gap|quote-then-speaker|relative|gap|quote-then-speaker|,|	4-7 16
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 9	2-3 -20
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 14	4-7 -11	8+ 27
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c,|	2-3 11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -10	4-7 19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	4-7 17	8+ 34
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|sq|	4-7 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -6	2-3 -8	4-7 22	8+ 21
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -22	2-3 -26
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	4-7 19
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -16
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 12	4-7 11	8+ 20
best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -7
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 9	4-7 11	8+ 7
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 7
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 6	4-7 -8
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 12	4-7 22	8+ 8
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -21	2-3 -7
best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -6
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 8	4-7 21	8+ 7
best-gap|quote-then-verb|saying|gap|quote-then-verb|;,|	2-3 12
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -16
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 16
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -23
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 24
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 11	4-7 23	8+ 21
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -18
best-gap|sentence-after|apposed|gap|sentence-after|,|	8+ 7
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -12
best-gap|sentence-after|direct|gap|sentence-after|,s|	8+ -17
best-gap|sentence-after|direct|gap|sentence-after||	2-3 16	8+ 31
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 10	4-7 16
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 9
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -13	4-7 18	8+ 19
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 11
best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 9
best-gap|sentence-before|according|gap|sentence-before|,c|	2-3 -17
best-gap|sentence-before|according|gap|sentence-before|,q;|	4-7 11
best-gap|sentence-before|according|gap|sentence-before|,q|	2-3 20	4-7 20
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 21	8+ 18
best-gap|sentence-before|according|gap|sentence-before|q;c|	2-3 -11
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -14
best-gap|sentence-before|according|gap|sentence-before||	1 12	8+ 24
best-gap|sentence-before|apposed|gap|sentence-before|q,;|	2-3 -6
best-gap|sentence-before|apposed|gap|sentence-before|q,|	2-3 -9
best-gap|sentence-before|apposed|gap|sentence-before|s|	2-3 16
best-gap|sentence-before|apposed|gap|sentence-before||	4-7 11	8+ 10
best-gap|sentence-before|apposition|gap|sentence-before|;,|	2-3 13
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 6
best-gap|sentence-before|apposition|gap|sentence-before|qcs|	8+ 7
best-gap|sentence-before|apposition|gap|sentence-before|qs|	2-3 -12
best-gap|sentence-before|apposition|gap|sentence-before||	4-7 17	8+ 6
best-gap|sentence-before|direct|gap|sentence-before|,;|	4-7 18
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 20
best-gap|sentence-before|direct|gap|sentence-before|,|	8+ 18
best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 15
best-gap|sentence-before|direct|gap|sentence-before|c|	1 -16	4-7 14
best-gap|sentence-before|direct|gap|sentence-before|q,|	1 -7
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -14	4-7 20
best-gap|sentence-before|direct|gap|sentence-before|s|	4-7 -16
best-gap|sentence-before|direct|gap|sentence-before||	2-3 -10	4-7 -6	8+ 38
best-gap|sentence-before|judging|gap|sentence-before|qcs,|	2-3 -14
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -12
best-gap|sentence-before|other|gap|sentence-before||	1 8
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 9
best-gap|sentence-before|relative|gap|sentence-before|c,|	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|,;qc|	1 -8
best-gap|sentence-before|saying|gap|sentence-before|,;q|	1 -11
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 11	2-3 -21
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 11
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -8	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 32	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|,qsc|	2-3 -18
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -13	4-7 17	8+ 27
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 26	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 14	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -14	4-7 38	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -15	4-7 64	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -14
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 7	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 14	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 27
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|cs,|	4-7 20
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -18	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|q,|	2-3 -12	4-7 -10
best-gap|sentence-before|saying|gap|sentence-before|q;|	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 27
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -16
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 17	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -7
best-gap|sentence-before|saying|gap|sentence-before|s,|	2-3 23	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|s;|	2-3 -6
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 12	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|sc;|	2-3 13
best-gap|sentence-before|saying|gap|sentence-before|sq,|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|sq;,|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 14	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -18	8+ 32
best-gap|sentence-before|saying|gap|sentence-before||	1 -19	2-3 30	4-7 47	8+ 16
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 7
best-gap|signature|naked||	1 -22	2-3 -33	8+ 22
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,cs|	1 -15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -10	8+ -19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	8+ 19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 13	4-7 31	8+ 12
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	1 -16	2-3 -14
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	4-7 19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 -16	2-3 -11	4-7 -13	8+ 19
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	2-3 -14	4-7 -16
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -20	4-7 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 9	4-7 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,qs|	4-7 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	4-7 17	8+ 30
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;,|	1 -21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -22	4-7 8	8+ 28
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,s|	4-7 23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	1 17	2-3 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	2-3 19	4-7 14	8+ 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|cs|	1 12	2-3 -24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 25	2-3 27
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s,|	2-3 -16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sq|	1 -21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 14	2-3 14	4-7 -15	8+ 27
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -18	2-3 -14	4-7 12	8+ -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,cs|	1 -19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -16	4-7 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 20	2-3 7	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 17	4-7 24	8+ 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,s|	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -6	2-3 16	4-7 33	8+ 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -19	2-3 -9	4-7 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,;|	8+ 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -25	2-3 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	4-7 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 12	2-3 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	1 17	2-3 28	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 -16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,c|	2-3 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq|	2-3 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 43	4-7 37	8+ 36
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 8	8+ 8
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,qc|	8+ 15
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,|	2-3 15
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -13
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -17
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 12	4-7 26	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	2-3 -20	4-7 13	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -23	4-7 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 19	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	2-3 20	4-7 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 -9	4-7 -6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 21	4-7 16	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sqc|	2-3 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sq|	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 28	2-3 6	4-7 16	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 13	2-3 9	4-7 -21	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 12	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;s|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 9	2-3 27	4-7 -9	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 14	4-7 24	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs,|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 19	2-3 35	4-7 31	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -18	2-3 -11	4-7 40	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	2-3 -8	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,s|	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 15	2-3 9	4-7 29	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 24	4-7 18	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -10	2-3 -21	4-7 17	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -15	2-3 21	4-7 29	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 14	2-3 22	4-7 33	8+ 36
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 16	8+ 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 21	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 48	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	1 -23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc,|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -19	2-3 15	4-7 29	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -17	2-3 10	4-7 16	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -6	2-3 7	4-7 19	8+ 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 20	4-7 19	8+ -11
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -14
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 10
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -17	8+ 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,c|	4-7 7
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -29	4-7 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 13	8+ 22
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|c|	2-3 -20	4-7 -14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|sc|	2-3 18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 6	2-3 20	4-7 18	8+ 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -6	4-7 19	8+ 25
best-gap|transcript|naked||	4-7 -16	8+ 15
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 9
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	2-3 15	4-7 7
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -14	4-7 18	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -10	4-7 11	8+ 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qc;|	4-7 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 19
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -12	4-7 42	8+ 21
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;q,s|	2-3 -6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 17	2-3 17	4-7 25	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -15
best-intro|%|saying|far|	4-7 14
best-intro|'|according|2-4|	4-7 13
best-intro|'|saying|0|	2-3 -23
best-intro|(|naked|1|	1 -18	2-3 -21
best-intro|(|naked|5-10|	2-3 -13	4-7 -19
best-intro|(|naked|far|	2-3 6
best-intro|(|saying|-5|	1 -10
best-intro|(|saying|0|	4-7 26
best-intro|(|saying|2-4|	4-7 -10
best-intro|(|saying|5-10|	2-3 -9	4-7 -13	8+ -17
best-intro|,|according|1|	1 25	2-3 -8	4-7 13	8+ 23
best-intro|,|according|2-4|	2-3 -17	4-7 17
best-intro|,|according|5-10|	2-3 13	4-7 17
best-intro|,|according|far|	2-3 20	4-7 20
best-intro|,|apposed|-3|	2-3 -17
best-intro|,|apposed|-4|	1 -9	4-7 -13
best-intro|,|apposed|far|	4-7 -11
best-intro|,|direct|1|	8+ 26
best-intro|,|direct|2-4|	2-3 19
best-intro|,|direct|5-10|	2-3 -32	8+ 21
best-intro|,|judging|0|	2-3 -17
best-intro|,|judging|2-4|	1 -25	4-7 12
best-intro|,|judging|5-10|	1 -12	4-7 12	8+ 15
best-intro|,|judging|far|	8+ 13
best-intro|,|naked|0|	4-7 -18
best-intro|,|naked|1|	2-3 16	4-7 27
best-intro|,|naked|2-4|	1 -17	2-3 -23	4-7 28
best-intro|,|naked|5-10|	1 -27	2-3 7	4-7 22	8+ 20
best-intro|,|naked|far|	2-3 17	4-7 24	8+ 20
best-intro|,|other|1|	4-7 9
best-intro|,|relative|0|	2-3 -12
best-intro|,|relative|5-10|	1 -13
best-intro|,|saying|-5|	1 -10
best-intro|,|saying|0|	4-7 -10	8+ 33
best-intro|,|saying|1|	1 16	2-3 28	8+ 19
best-intro|,|saying|2-4|	4-7 37	8+ 20
best-intro|,|saying|5-10|	1 -15	2-3 -26	4-7 38	8+ 29
best-intro|,|saying|far|	1 21	2-3 13	4-7 6	8+ 11
best-intro|,|thinking|5-10|	1 -19
best-intro|-|naked|2-4|	8+ 6
best-intro|-|naked|5-10|	8+ 11
best-intro|-|saying|0|	8+ 22
best-intro|:|according|1|	2-3 13	4-7 16	8+ 14
best-intro|:|according|5-10|	2-3 11
best-intro|:|according|far|	4-7 17	8+ 9
best-intro|:|apposed|1|	1 -14
best-intro|:|apposed|2-4|	4-7 31	8+ 11
best-intro|:|apposed|5-10|	2-3 13	4-7 18
best-intro|:|apposed|far|	8+ 15
best-intro|:|apposition|5-10|	4-7 6
best-intro|:|direct|2-4|	2-3 21	8+ 27
best-intro|:|direct|5-10|	1 -22	2-3 -13	4-7 34	8+ 24
best-intro|:|direct|far|	4-7 24
best-intro|:|judging|1|	2-3 13	4-7 11
best-intro|:|judging|2-4|	2-3 10	4-7 18	8+ 15
best-intro|:|judging|5-10|	1 -6	4-7 16	8+ 13
best-intro|:|judging|far|	4-7 13	8+ 18
best-intro|:|naked|1|	1 -21	2-3 10	4-7 6	8+ 28
best-intro|:|naked|2-4|	2-3 11	4-7 16	8+ 43
best-intro|:|naked|5-10|	4-7 25	8+ 31
best-intro|:|naked|far|	1 15	2-3 24	8+ 18
best-intro|:|other|1|	8+ 20
best-intro|:|saying|-10|	4-7 9
best-intro|:|saying|-15|	8+ 7
best-intro|:|saying|-20|	4-7 8
best-intro|:|saying|-7|	8+ 16
best-intro|:|saying|0|	4-7 32	8+ 17
best-intro|:|saying|1|	1 -7	2-3 50	4-7 29	8+ 21
best-intro|:|saying|2-4|	1 16	2-3 24	4-7 7	8+ 30
best-intro|:|saying|5-10|	1 17	2-3 -12	4-7 -7	8+ 26
best-intro|:|saying|far|	2-3 -25	4-7 31	8+ 23
best-intro|:|shared|-10|	1 -8
best-intro|:|thinking|2-4|	4-7 13	8+ 23
best-intro|;|according|1|	4-7 14
best-intro|;|according|far|	4-7 10
best-intro|;|naked|1|	4-7 -9
best-intro|;|saying|1|	1 9
best-intro|adverb|according|1|	4-7 6
best-intro|adverb|according|5-10|	1 9
best-intro|adverb|direct|far|	1 20
best-intro|adverb|judging|-12|	2-3 10
best-intro|adverb|judging|-7|	2-3 -7
best-intro|adverb|judging|2-4|	2-3 13	4-7 15
best-intro|adverb|naked|2-4|	1 10
best-intro|adverb|naked|5-10|	1 12	2-3 11
best-intro|adverb|saying|1|	2-3 14
best-intro|adverb|saying|2-4|	1 -9	2-3 23	8+ 17
best-intro|adverb|saying|5-10|	2-3 12	4-7 20	8+ 25
best-intro|adverb|saying|far|	8+ 18
best-intro|auxiliary|according|1|	4-7 19	8+ 15
best-intro|auxiliary|according|2-4|	1 6	2-3 21	4-7 27
best-intro|auxiliary|according|5-10|	2-3 30	4-7 14
best-intro|auxiliary|according|far|	2-3 12	4-7 10
best-intro|auxiliary|apposed|far|	2-3 -14
best-intro|auxiliary|direct|0|	2-3 -15	4-7 20
best-intro|auxiliary|direct|5-10|	2-3 28	4-7 22
best-intro|auxiliary|judging|1|	1 9
best-intro|auxiliary|judging|2-4|	1 -22
best-intro|auxiliary|judging|5-10|	1 26
best-intro|auxiliary|naked|1|	1 -19	2-3 -15
best-intro|auxiliary|naked|2-4|	1 19	2-3 18	4-7 10
best-intro|auxiliary|naked|5-10|	2-3 15	4-7 26
best-intro|auxiliary|naked|far|	2-3 23	4-7 31	8+ 14
best-intro|auxiliary|other|1|	4-7 8
best-intro|auxiliary|passive|2-4|	4-7 14
best-intro|auxiliary|saying|-16|	1 20
best-intro|auxiliary|saying|0|	1 11	2-3 -22	4-7 40	8+ 36
best-intro|auxiliary|saying|1|	1 21	4-7 28
best-intro|auxiliary|saying|2-4|	1 -9	2-3 25	8+ 32
best-intro|auxiliary|saying|5-10|	1 60	2-3 53	4-7 67	8+ 26
best-intro|auxiliary|saying|far|	1 37	2-3 -6	4-7 6	8+ 10
best-intro|auxiliary|shared|-3|	1 -15
best-intro|auxiliary|thinking|2-4|	2-3 18
best-intro|auxiliary|thinking|5-10|	4-7 21
best-intro|auxiliary|thinking|far|	2-3 -7
best-intro|capital|according|0|	2-3 11	4-7 6
best-intro|capital|according|1|	4-7 14
best-intro|capital|according|2-4|	2-3 8	4-7 6
best-intro|capital|according|5-10|	2-3 -6
best-intro|capital|according|far|	2-3 13	4-7 9
best-intro|capital|direct|-5|	1 -16
best-intro|capital|direct|1|	2-3 -14	4-7 17
best-intro|capital|direct|2-4|	1 -23	2-3 14	4-7 16
best-intro|capital|judging|0|	1 -18	2-3 -19
best-intro|capital|judging|1|	1 -21	2-3 33	4-7 12	8+ 21
best-intro|capital|judging|2-4|	1 21	4-7 18	8+ 7
best-intro|capital|judging|5-10|	1 -14	4-7 20
best-intro|capital|naked|0|	2-3 6	8+ 13
best-intro|capital|naked|1|	1 -15	2-3 -19
best-intro|capital|naked|2-4|	1 -10	2-3 -11	4-7 16	8+ 27
best-intro|capital|naked|5-10|	4-7 9
best-intro|capital|naked|far|	1 16	2-3 16	4-7 14	8+ -9
best-intro|capital|other|0|	1 -8	2-3 -6
best-intro|capital|other|1|	1 -10	4-7 7
best-intro|capital|saying|0|	4-7 19	8+ 27
best-intro|capital|saying|1|	2-3 7	4-7 22	8+ 18
best-intro|capital|saying|2-4|	1 28	2-3 9	4-7 24	8+ 28
best-intro|capital|saying|5-10|	2-3 26	8+ 34
best-intro|capital|saying|far|	2-3 11	4-7 14	8+ 17
best-intro|coordinator|according|5-10|	4-7 12
best-intro|coordinator|according|far|	8+ 9
best-intro|coordinator|direct|2-4|	2-3 -18
best-intro|coordinator|judging|2-4|	2-3 -13
best-intro|coordinator|judging|5-10|	1 -6	4-7 12
best-intro|coordinator|judging|far|	1 -16
best-intro|coordinator|naked|2-4|	1 7	2-3 19
best-intro|coordinator|naked|5-10|	2-3 7
best-intro|coordinator|naked|far|	1 20	2-3 -21
best-intro|coordinator|saying|-10|	1 -15
best-intro|coordinator|saying|0|	2-3 -26	4-7 -6	8+ 23
best-intro|coordinator|saying|1|	1 19
best-intro|coordinator|saying|2-4|	2-3 -6	4-7 22	8+ 8
best-intro|coordinator|saying|5-10|	1 12	2-3 6	4-7 29	8+ 23
best-intro|coordinator|saying|far|	1 -14	2-3 32	4-7 27	8+ 27
best-intro|coordinator|thinking|5-10|	4-7 7
best-intro|determiner|according|0|	1 -19	2-3 -16
best-intro|determiner|according|2-4|	2-3 -21	4-7 29
best-intro|determiner|according|5-10|	2-3 15
best-intro|determiner|according|far|	2-3 11
best-intro|determiner|apposed|-10|	4-7 -12
best-intro|determiner|apposed|-11|	2-3 -17
best-intro|determiner|apposed|1|	1 -22	2-3 13
best-intro|determiner|apposed|2-4|	1 -20
best-intro|determiner|apposed|5-10|	2-3 12
best-intro|determiner|apposition|1|	2-3 -13
best-intro|determiner|apposition|far|	2-3 -12
best-intro|determiner|direct|1|	1 -18	2-3 -10
best-intro|determiner|direct|2-4|	1 -6
best-intro|determiner|direct|5-10|	1 7	4-7 -11
best-intro|determiner|direct|far|	2-3 9
best-intro|determiner|judging|-5|	1 -25
best-intro|determiner|judging|1|	1 30	2-3 39	4-7 18
best-intro|determiner|judging|2-4|	1 13	2-3 -6
best-intro|determiner|judging|5-10|	1 9	2-3 -8	4-7 23
best-intro|determiner|judging|far|	2-3 -16	4-7 23
best-intro|determiner|naked|0|	1 -19	2-3 -27
best-intro|determiner|naked|1|	1 -27	2-3 8
best-intro|determiner|naked|2-4|	4-7 19
best-intro|determiner|naked|5-10|	1 10
best-intro|determiner|naked|far|	2-3 8	4-7 13
best-intro|determiner|other|0|	1 -12	2-3 -6
best-intro|determiner|other|1|	1 -10	2-3 -9
best-intro|determiner|passive|5-10|	2-3 -16	8+ 15
best-intro|determiner|saying|-12|	1 14	2-3 -16
best-intro|determiner|saying|-5|	1 -15	2-3 -19
best-intro|determiner|saying|-9|	1 -16
best-intro|determiner|saying|0|	1 -13	2-3 30	4-7 19	8+ 16
best-intro|determiner|saying|1|	2-3 -10	4-7 18
best-intro|determiner|saying|2-4|	1 14	2-3 11	8+ 25
best-intro|determiner|saying|5-10|	1 17	2-3 -10	8+ 19
best-intro|determiner|saying|far|	4-7 20
best-intro|determiner|shared|-21|	2-3 -19
best-intro|determiner|thinking|1|	2-3 -24
best-intro|determiner|thinking|2-4|	1 -19	2-3 8
best-intro|determiner|thinking|5-10|	4-7 14
best-intro|possessive|apposed|2-4|	4-7 -11
best-intro|possessive|direct|2-4|	2-3 -16
best-intro|possessive|direct|5-10|	2-3 9
best-intro|possessive|judging|2-4|	2-3 17
best-intro|possessive|naked|1|	1 -18
best-intro|possessive|naked|2-4|	4-7 8
best-intro|possessive|passive|5-10|	2-3 15
best-intro|possessive|saying|-11|	2-3 -11
best-intro|possessive|saying|0|	2-3 -24	8+ 22
best-intro|possessive|saying|2-4|	1 14	2-3 -15	4-7 -12	8+ 13
best-intro|possessive|saying|5-10|	2-3 -21	8+ 10
best-intro|possessive|saying|far|	4-7 -18
best-intro|preposition|according|1|	1 -9	2-3 14	4-7 13	8+ 12
best-intro|preposition|according|5-10|	4-7 24
best-intro|preposition|according|far|	2-3 -19	4-7 9
best-intro|preposition|apposed|0|	2-3 -12
best-intro|preposition|apposed|2-4|	1 -22	2-3 13	4-7 13
best-intro|preposition|apposed|5-10|	1 -18	2-3 -9	8+ 8
best-intro|preposition|apposed|far|	2-3 -6
best-intro|preposition|apposition|1|	2-3 -16
best-intro|preposition|direct|0|	1 -14
best-intro|preposition|direct|1|	2-3 -21	4-7 27
best-intro|preposition|direct|2-4|	1 -17	2-3 -13
best-intro|preposition|direct|5-10|	1 -14	2-3 28	8+ -17
best-intro|preposition|direct|far|	2-3 -11
best-intro|preposition|judging|1|	1 14	2-3 -21	4-7 24
best-intro|preposition|judging|2-4|	1 21	2-3 9	4-7 42	8+ 14
best-intro|preposition|judging|5-10|	1 -9	2-3 9	4-7 30	8+ 10
best-intro|preposition|judging|far|	4-7 -12
best-intro|preposition|naked|0|	1 -9	2-3 -15	4-7 -16
best-intro|preposition|naked|1|	2-3 -14	4-7 8	8+ 13
best-intro|preposition|naked|2-4|	1 6	2-3 -10	4-7 13	8+ 8
best-intro|preposition|naked|5-10|	2-3 6	4-7 22	8+ 26
best-intro|preposition|naked|far|	2-3 -15	4-7 21	8+ 17
best-intro|preposition|relative|1|	1 -6
best-intro|preposition|relative|2-4|	1 -17
best-intro|preposition|saying|-5|	2-3 -10
best-intro|preposition|saying|0|	4-7 19	8+ 26
best-intro|preposition|saying|1|	1 17	2-3 -8	4-7 22	8+ 14
best-intro|preposition|saying|2-4|	1 -49	4-7 33	8+ 19
best-intro|preposition|saying|5-10|	1 -8	2-3 -9	4-7 6	8+ 25
best-intro|preposition|saying|far|	1 -12	4-7 25	8+ 28
best-intro|preposition|shared|2-4|	8+ 16
best-intro|preposition|shared|5-10|	1 -14	2-3 -17
best-intro|preposition|thinking|2-4|	1 23	2-3 19	4-7 15
best-intro|preposition|thinking|5-10|	2-3 18
best-intro|preposition|thinking|far|	1 12
best-intro|pronoun|according|1|	2-3 12
best-intro|pronoun|according|2-4|	4-7 11
best-intro|pronoun|apposed|-13|	2-3 11
best-intro|pronoun|direct|1|	2-3 -7
best-intro|pronoun|judging|1|	1 25	2-3 -9	4-7 34	8+ 18
best-intro|pronoun|judging|5-10|	1 -20	4-7 9
best-intro|pronoun|naked|2-4|	2-3 -8	4-7 32
best-intro|pronoun|naked|5-10|	1 -20	2-3 15	4-7 12
best-intro|pronoun|saying|0|	8+ 19
best-intro|pronoun|saying|1|	1 12	2-3 -10	4-7 11
best-intro|pronoun|saying|2-4|	1 24	2-3 15	4-7 25	8+ 29
best-intro|pronoun|saying|5-10|	2-3 27	4-7 32	8+ 23
best-intro|pronoun|saying|far|	2-3 -11	4-7 17	8+ 12
best-intro|pronoun|thinking|1|	4-7 19
best-intro|quote|naked|2-4|	2-3 -21
best-intro|quote|saying|0|	4-7 18
best-intro|quote|saying|2-4|	4-7 17	8+ 20
best-intro|quote|saying|5-10|	4-7 16	8+ 21
best-intro|quote|saying|far|	8+ 20
best-intro|start|according|0|	8+ 20
best-intro|start|according|1|	1 -15	4-7 7
best-intro|start|according|2-4|	8+ 7
best-intro|start|according|5-10|	8+ 24
best-intro|start|according|far|	8+ 13
best-intro|start|apposition|2-4|	2-3 -12
best-intro|start|direct|0|	2-3 15	4-7 31	8+ 44
best-intro|start|direct|1|	4-7 24
best-intro|start|direct|2-4|	2-3 -6
best-intro|start|direct|far|	2-3 24	8+ 26
best-intro|start|judging|0|	4-7 16	8+ 24
best-intro|start|judging|1|	2-3 -15	4-7 10	8+ 7
best-intro|start|judging|5-10|	4-7 6
best-intro|start|judging|far|	4-7 30	8+ 24
best-intro|start|naked|0|	1 -23	4-7 22	8+ 43
best-intro|start|naked|1|	1 13	2-3 -8	4-7 47	8+ 31
best-intro|start|naked|2-4|	2-3 -11	4-7 6	8+ 18
best-intro|start|naked|5-10|	2-3 -35	4-7 25	8+ 31
best-intro|start|naked|far|	1 -23	2-3 -14	4-7 14	8+ 9
best-intro|start|other|1|	8+ 7
best-intro|start|passive|0|	2-3 -9
best-intro|start|relative|5-10|	4-7 7
best-intro|start|relative|far|	4-7 14
best-intro|start|saying|0|	1 43	2-3 95	4-7 41	8+ 20
best-intro|start|saying|1|	2-3 22	4-7 31	8+ 7
best-intro|start|saying|2-4|	2-3 -9	4-7 42	8+ 30
best-intro|start|saying|5-10|	1 -18	4-7 23	8+ 36
best-intro|start|saying|far|	1 -17	4-7 6	8+ 29
best-intro|start|thinking|0|	4-7 19	8+ 20
best-intro|start|thinking|1|	2-3 -16
best-intro|start|thinking|far|	8+ 19
best-intro|stop|according|1|	1 12	4-7 13	8+ 12
best-intro|stop|according|2-4|	4-7 12
best-intro|stop|according|5-10|	4-7 15
best-intro|stop|according|far|	4-7 19	8+ 18
best-intro|stop|apposed|2-4|	4-7 11	8+ 10
best-intro|stop|apposed|5-10|	8+ 7
best-intro|stop|apposed|far|	2-3 16
best-intro|stop|apposition|0|	1 -15
best-intro|stop|apposition|2-4|	4-7 17
best-intro|stop|apposition|5-10|	8+ 6
best-intro|stop|apposition|far|	2-3 13	8+ 7
best-intro|stop|direct|0|	4-7 22	8+ 21
best-intro|stop|direct|1|	4-7 16	8+ 19
best-intro|stop|direct|2-4|	2-3 14	4-7 -7
best-intro|stop|direct|5-10|	2-3 -6	4-7 25	8+ 42
best-intro|stop|direct|far|	8+ 18
best-intro|stop|judging|0|	1 14	2-3 -8	4-7 17
best-intro|stop|judging|1|	4-7 13	8+ 11
best-intro|stop|judging|5-10|	8+ 9
best-intro|stop|naked|1|	2-3 26	4-7 -8	8+ 18
best-intro|stop|naked|2-4|	1 27	2-3 31	4-7 13	8+ 16
best-intro|stop|naked|5-10|	2-3 16	8+ 26
best-intro|stop|naked|far|	2-3 22	4-7 13	8+ 40
best-intro|stop|other|1|	1 12	2-3 29	4-7 25	8+ 7
best-intro|stop|relative|far|	4-7 9	8+ 20
best-intro|stop|saying|0|	1 33	2-3 16	4-7 43	8+ 16
best-intro|stop|saying|1|	1 22	2-3 53	4-7 34	8+ 13
best-intro|stop|saying|2-4|	2-3 13	4-7 48	8+ 15
best-intro|stop|saying|5-10|	2-3 -7	4-7 54	8+ 22
best-intro|stop|saying|far|	4-7 78	8+ 29
best-intro|stop|thinking|2-4|	2-3 7
best-intro|subordinator|according|5-10|	4-7 22
best-intro|subordinator|according|far|	2-3 15
best-intro|subordinator|apposed|-6|	4-7 -13
best-intro|subordinator|apposed|0|	2-3 -12
best-intro|subordinator|apposed|5-10|	8+ -19
best-intro|subordinator|apposed|far|	1 -15
best-intro|subordinator|apposition|2-4|	2-3 -14
best-intro|subordinator|direct|1|	4-7 -22
best-intro|subordinator|direct|2-4|	1 -6	2-3 -8
best-intro|subordinator|direct|far|	4-7 -13
best-intro|subordinator|judging|1|	1 26	2-3 -10	4-7 23	8+ 17
best-intro|subordinator|judging|2-4|	1 32	2-3 11	4-7 19	8+ 26
best-intro|subordinator|judging|5-10|	1 -19	2-3 15	4-7 26	8+ 16
best-intro|subordinator|judging|far|	8+ 18
best-intro|subordinator|naked|2-4|	1 8	2-3 16
best-intro|subordinator|naked|5-10|	1 -46	2-3 -19	4-7 39
best-intro|subordinator|naked|far|	2-3 -35	4-7 18
best-intro|subordinator|relative|5-10|	1 -17
best-intro|subordinator|saying|1|	2-3 16
best-intro|subordinator|saying|2-4|	1 -12	2-3 -35
best-intro|subordinator|saying|5-10|	2-3 -35	4-7 38	8+ 11
best-intro|subordinator|saying|far|	4-7 49	8+ 34
best-intro|subordinator|shared|-14|	1 -15
best-intro|subordinator|thinking|-10|	2-3 -11
best-intro|subordinator|thinking|1|	1 -15
best-intro|that|according|0|	2-3 10
best-intro|that|according|2-4|	4-7 8
best-intro|that|direct|far|	4-7 20
best-intro|that|judging|0|	4-7 7
best-intro|that|judging|1|	1 15	2-3 25	4-7 12
best-intro|that|judging|5-10|	2-3 22
best-intro|that|naked|1|	8+ 22
best-intro|that|naked|2-4|	2-3 -18	4-7 9	8+ 17
best-intro|that|naked|far|	4-7 6
best-intro|that|saying|1|	2-3 -7	4-7 42	8+ 17
best-intro|that|saying|2-4|	2-3 17	4-7 28	8+ 25
best-intro|that|saying|5-10|	1 -21	2-3 26	4-7 32	8+ 25
best-intro|that|saying|far|	4-7 26	8+ 21
best-intro|verb-judging|apposed|2-4|	4-7 -12
best-intro|verb-judging|apposed|5-10|	4-7 16
best-intro|verb-judging|direct|2-4|	1 -15
best-intro|verb-judging|direct|5-10|	1 -16	2-3 -14	4-7 19
best-intro|verb-judging|judging|-10|	2-3 -16
best-intro|verb-judging|judging|0|	1 -8	4-7 33
best-intro|verb-judging|judging|2-4|	2-3 -20	4-7 16
best-intro|verb-judging|judging|5-10|	2-3 -6	4-7 -10
best-intro|verb-judging|judging|far|	2-3 22
best-intro|verb-judging|naked|1|	1 -8
best-intro|verb-judging|naked|2-4|	1 -18
best-intro|verb-judging|naked|5-10|	4-7 -13
best-intro|verb-judging|naked|far|	2-3 -18
best-intro|verb-judging|saying|0|	4-7 -12
best-intro|verb-judging|saying|1|	4-7 -6
best-intro|verb-judging|saying|2-4|	2-3 16	4-7 20
best-intro|verb-judging|saying|5-10|	2-3 15	4-7 32
best-intro|verb-judging|saying|far|	1 -22	2-3 -16	4-7 24
best-intro|verb-judging|shared|-11|	2-3 -15
best-intro|verb-saying|according|2-4|	4-7 -14
best-intro|verb-saying|apposed|2-4|	2-3 -18
best-intro|verb-saying|apposition|2-4|	4-7 -16
best-intro|verb-saying|direct|5-10|	1 16
best-intro|verb-saying|direct|far|	1 -24
best-intro|verb-saying|judging|0|	4-7 -8
best-intro|verb-saying|judging|2-4|	1 13	2-3 26	4-7 20	8+ 22
best-intro|verb-saying|naked|2-4|	2-3 11
best-intro|verb-saying|naked|5-10|	1 -20	2-3 -13	4-7 -21
best-intro|verb-saying|naked|far|	2-3 -19	4-7 15
best-intro|verb-saying|saying|0|	1 15
best-intro|verb-saying|saying|2-4|	1 -15	2-3 36	4-7 39	8+ 20
best-intro|verb-saying|saying|5-10|	2-3 -16	4-7 -9
best-intro|verb-saying|saying|far|	1 -9	2-3 22	4-7 6	8+ 21
best-intro|verb-saying|thinking|far|	1 -17
best-intro|verb-thinking|according|1|	4-7 15
best-intro|verb-thinking|judging|2-4|	4-7 16
best-intro|verb-thinking|naked|5-10|	2-3 25
best-intro|verb-thinking|naked|far|	1 -22	4-7 9
best-intro|verb-thinking|saying|2-4|	2-3 -22	4-7 32
best-intro|verb-thinking|saying|5-10|	1 -17	2-3 21	4-7 34
best-intro|verb-thinking|thinking|0|	4-7 31
best-intro|word|according|0|	1 -9	4-7 34
best-intro|word|according|1|	1 15	4-7 12
best-intro|word|according|2-4|	2-3 7	4-7 30	8+ 6
best-intro|word|according|5-10|	1 -20	2-3 10	4-7 -10	8+ 11
best-intro|word|according|far|	4-7 17
best-intro|word|apposed|-14|	2-3 -13
best-intro|word|apposed|-5|	1 -11
best-intro|word|apposed|-7|	4-7 -7
best-intro|word|apposed|-9|	2-3 -7
best-intro|word|apposed|2-4|	1 20
best-intro|word|apposed|5-10|	4-7 19
best-intro|word|apposed|far|	2-3 -22
best-intro|word|apposition|2-4|	4-7 8
best-intro|word|direct|0|	2-3 -21	8+ -13
best-intro|word|direct|1|	2-3 -13
best-intro|word|direct|2-4|	4-7 20	8+ 15
best-intro|word|direct|5-10|	1 -29	2-3 16	4-7 9
best-intro|word|direct|far|	2-3 12	4-7 19
best-intro|word|judging|-8|	2-3 -15
best-intro|word|judging|2-4|	1 -6	2-3 9	8+ 18
best-intro|word|judging|5-10|	1 17	4-7 -10	8+ 18
best-intro|word|naked|0|	2-3 -21
best-intro|word|naked|1|	1 -47	2-3 -24
best-intro|word|naked|2-4|	4-7 -41	8+ 12
best-intro|word|naked|5-10|	4-7 12	8+ 23
best-intro|word|naked|far|	2-3 10	4-7 11
best-intro|word|other|0|	1 -11
best-intro|word|relative|0|	2-3 -8
best-intro|word|saying|-12|	1 -18
best-intro|word|saying|-14|	8+ 10
best-intro|word|saying|-5|	2-3 -16
best-intro|word|saying|0|	1 -7	2-3 -16	4-7 -9	8+ 30
best-intro|word|saying|1|	1 -6	2-3 31	4-7 33	8+ 7
best-intro|word|saying|2-4|	1 -20	2-3 -26	4-7 6	8+ 36
best-intro|word|saying|5-10|	2-3 16	4-7 22	8+ 37
best-intro|word|saying|far|	2-3 17	8+ 17
best-intro|word|shared|-16|	1 -14
best-intro|word|shared|5-10|	4-7 10
best-intro|word|thinking|-12|	2-3 20
best-intro|word|thinking|2-4|	1 -12	2-3 -6	4-7 17	8+ 13
best-intro|word|thinking|5-10|	2-3 -11	4-7 13	8+ 13
best-intro|word|thinking|far|	4-7 -14
best-intro|–|apposed|-6|	2-3 -13
best-intro|–|judging|2-4|	4-7 -15
best-intro|–|saying|1|	8+ 13
best-intro|–|saying|2-4|	1 12	4-7 9
best-intro|—|apposed|-3|	2-3 -13
best-intro|—|direct|0|	2-3 9
best-intro|—|saying|1|	4-7 12
best-intro|—|saying|2-4|	4-7 7
best-intro|’|according|far|	4-7 6
best-intro|’|judging|2-4|	2-3 6
best-intro|•|judging|1|	2-3 7
best-lead|lower|%|saying|	speaker-then-quote 14
best-lead|lower|'|according|	according-to 13
best-lead|lower|(|naked|	named-nearby -13
best-lead|lower|,|according|	according-to 13	sentence-after -18	sentence-before 20
best-lead|lower|,|direct|	speaker-then-quote 12
best-lead|lower|,|judging|	speaker-then-quote -27
best-lead|lower|,|naked|	named-nearby 39	possessor 25
best-lead|lower|,|other|	verb-then-speaker 12
best-lead|lower|,|saying|	quote-then-speaker 29	quote-then-verb 30	sentence-before 22	speaker-then-quote 30	verb-then-speaker 44
best-lead|lower|-|saying|	quote-then-speaker -11	speaker-then-quote 26
best-lead|lower|:|according|	according-to 11
best-lead|lower|:|direct|	speaker-then-quote -10
best-lead|lower|:|judging|	quote-then-verb 13	speaker-then-quote -6
best-lead|lower|:|naked|	named-nearby 11
best-lead|lower|:|saying|	quote-then-speaker 8	quote-then-verb 16	verb-then-speaker 10
best-lead|lower|:|shared|	quote-then-speaker -8
best-lead|lower|;|according|	according-to 15
best-lead|lower|;|saying|	quote-then-verb 9
best-lead|lower|adverb|according|	according-to 10
best-lead|lower|adverb|direct|	speaker-then-quote 20
best-lead|lower|adverb|judging|	quote-then-speaker -7	quote-then-verb 9	speaker-then-quote 15
best-lead|lower|adverb|naked|	named-nearby 9
best-lead|lower|adverb|saying|	quote-then-verb 12	speaker-then-quote 19	verb-then-speaker -8
best-lead|lower|auxiliary|according|	according-to 55
best-lead|lower|auxiliary|judging|	quote-then-verb 9	speaker-then-quote -13
best-lead|lower|auxiliary|naked|	named-nearby 17	possessor 18
best-lead|lower|auxiliary|other|	quote-then-verb 8
best-lead|lower|auxiliary|passive|	quote-then-speaker 14
best-lead|lower|auxiliary|saying|	quote-then-speaker 7	quote-then-verb -10	sentence-before -13	speaker-then-quote 56	verb-then-speaker -8
best-lead|lower|auxiliary|shared|	quote-then-speaker -15
best-lead|lower|auxiliary|thinking|	speaker-then-quote 7
best-lead|lower|capital|according|	according-to 20
best-lead|lower|capital|direct|	quote-then-speaker 7	speaker-then-quote 32
best-lead|lower|capital|naked|	named-nearby -6
best-lead|lower|capital|other|	quote-then-verb 7
best-lead|lower|capital|saying|	quote-then-verb 21	sentence-before 13	speaker-then-quote 60	verb-then-speaker 11
best-lead|lower|coordinator|according|	according-to 16
best-lead|lower|coordinator|judging|	speaker-then-quote -9
best-lead|lower|coordinator|naked|	named-nearby 6
best-lead|lower|coordinator|saying|	quote-then-speaker 20	quote-then-verb -22	sentence-after -25	sentence-before 19	speaker-then-quote 18	verb-then-speaker -9
best-lead|lower|coordinator|thinking|	speaker-then-quote 7
best-lead|lower|determiner|apposed|	quote-then-speaker 13	speaker-then-quote -6
best-lead|lower|determiner|direct|	sentence-before -16	speaker-then-quote -7
best-lead|lower|determiner|judging|	speaker-then-quote 13
best-lead|lower|determiner|naked|	named-nearby -11	possessor 25
best-lead|lower|determiner|passive|	quote-then-speaker -16	speaker-then-quote 14
best-lead|lower|determiner|saying|	quote-then-verb 32	sentence-before -26	speaker-then-quote 6	verb-then-speaker 24
best-lead|lower|determiner|thinking|	quote-then-speaker -24	speaker-then-quote -15
best-lead|lower|possessive|direct|	speaker-then-quote 6
best-lead|lower|possessive|judging|	speaker-then-quote 16
best-lead|lower|possessive|naked|	named-nearby 6	possessor -21
best-lead|lower|possessive|passive|	speaker-then-quote 15
best-lead|lower|possessive|saying|	quote-then-speaker 20	speaker-then-quote 33
best-lead|lower|preposition|according|	according-to 24	sentence-before -20
best-lead|lower|preposition|apposed|	sentence-before -6	speaker-then-quote -18
best-lead|lower|preposition|apposition|	speaker-then-quote -13
best-lead|lower|preposition|direct|	quote-then-speaker -14	sentence-after -17	speaker-then-quote 17
best-lead|lower|preposition|judging|	sentence-before -12	verb-then-speaker 15
best-lead|lower|preposition|naked|	possessor 23
best-lead|lower|preposition|relative|	speaker-then-quote 11
best-lead|lower|preposition|saying|	quote-then-speaker 15	sentence-before -23	speaker-then-quote 12
best-lead|lower|preposition|shared|	speaker-then-quote -13
best-lead|lower|preposition|thinking|	speaker-then-quote 33
best-lead|lower|pronoun|according|	according-to 16
best-lead|lower|pronoun|apposed|	quote-then-speaker 11
best-lead|lower|pronoun|direct|	speaker-then-quote 21
best-lead|lower|pronoun|judging|	speaker-then-quote -9
best-lead|lower|pronoun|naked|	named-nearby -8
best-lead|lower|pronoun|saying|	quote-then-speaker 8	quote-then-verb 19	speaker-then-quote 19	verb-then-speaker 13
best-lead|lower|pronoun|thinking|	quote-then-speaker 19
best-lead|lower|quote|judging|	speaker-then-quote 11
best-lead|lower|quote|naked|	named-nearby -21
best-lead|lower|quote|saying|	speaker-then-quote 21
best-lead|lower|subordinator|according|	according-to 22
best-lead|lower|subordinator|apposed|	quote-then-speaker -13	speaker-then-quote -15
best-lead|lower|subordinator|direct|	sentence-before -13	speaker-then-quote -30
best-lead|lower|subordinator|judging|	speaker-then-quote 20
best-lead|lower|subordinator|naked|	named-nearby 22
best-lead|lower|subordinator|saying|	sentence-after -12	speaker-then-quote 12
best-lead|lower|subordinator|thinking|	speaker-then-quote -15
best-lead|lower|that|according|	according-to 10
best-lead|lower|that|direct|	sentence-before 20
best-lead|lower|that|judging|	speaker-then-quote 37	verb-then-speaker 7
best-lead|lower|that|naked|	named-nearby 37	possessor -7
best-lead|lower|that|saying|	quote-then-verb 18
best-lead|lower|verb-judging|apposed|	speaker-then-quote 16
best-lead|lower|verb-judging|direct|	speaker-then-quote 21
best-lead|lower|verb-judging|naked|	named-nearby -14
best-lead|lower|verb-judging|saying|	quote-then-speaker 28
best-lead|lower|verb-judging|shared|	quote-then-speaker -15
best-lead|lower|verb-saying|according|	according-to 19
best-lead|lower|verb-saying|apposed|	speaker-then-quote -18
best-lead|lower|verb-saying|direct|	speaker-then-quote -13
best-lead|lower|verb-saying|judging|	speaker-then-quote 37
best-lead|lower|verb-saying|naked|	named-nearby -15
best-lead|lower|verb-saying|saying|	quote-then-verb 15	speaker-then-quote 15
best-lead|lower|verb-thinking|judging|	speaker-then-quote 17
best-lead|lower|verb-thinking|naked|	named-nearby 13
best-lead|lower|verb-thinking|saying|	quote-then-speaker 15	sentence-before 9
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -10
best-lead|lower|word|according|	according-to 9
best-lead|lower|word|apposed|	speaker-then-quote 28
best-lead|lower|word|apposition|	speaker-then-quote 15
best-lead|lower|word|direct|	quote-then-speaker -13	sentence-before -14	speaker-then-quote 15
best-lead|lower|word|judging|	sentence-before -14	speaker-then-quote -6
best-lead|lower|word|naked|	possessor -22
best-lead|lower|word|other|	quote-then-verb -11
best-lead|lower|word|relative|	quote-then-speaker -8
best-lead|lower|word|saying|	sentence-before 8	speaker-then-quote 23	verb-then-speaker 16
best-lead|lower|word|shared|	quote-then-speaker -14	speaker-then-quote 10
best-lead|lower|word|thinking|	quote-then-speaker 20
best-lead|lower|–|judging|	quote-then-speaker -15
best-lead|lower|–|saying|	quote-then-speaker 12	verb-then-speaker 9
best-lead|lower|’|according|	according-to 6
best-lead|lower|’|judging|	speaker-then-quote 8
best-lead|lower|’|saying|	speaker-then-quote 15
best-lead|other|auxiliary|saying|	quote-then-speaker -20	speaker-then-quote 20
best-lead|other|determiner|saying|	speaker-then-quote 20
best-lead|other|preposition|according|	according-to 13
best-lead|other|pronoun|judging|	speaker-then-quote 11
best-lead|other|start|naked|	colon 8
best-lead|other|start|saying|	quote-then-verb 10
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|saying|	quote-then-verb 8
best-lead|upper|'|saying|	quote-then-speaker -23
best-lead|upper|(|saying|	quote-then-speaker 7	speaker-then-quote -22
best-lead|upper|,|according|	according-to 19
best-lead|upper|,|apposed|	quote-then-speaker -17
best-lead|upper|,|direct|	speaker-then-quote 11
best-lead|upper|,|judging|	quote-then-verb -17	speaker-then-quote 22
best-lead|upper|,|naked|	named-nearby -9	possessor -33
best-lead|upper|,|relative|	quote-then-speaker -12	speaker-then-quote -13
best-lead|upper|,|saying|	quote-then-speaker -25	speaker-then-quote 16	verb-then-speaker -12
best-lead|upper|,|thinking|	speaker-then-quote 22
best-lead|upper|-|naked|	named-nearby -7
best-lead|upper|-|saying|	quote-then-speaker 26
best-lead|upper|:|according|	according-to 25	sentence-before 13
best-lead|upper|:|apposed|	quote-then-speaker -14	speaker-then-quote 31
best-lead|upper|:|apposition|	sentence-before 6
best-lead|upper|:|direct|	sentence-before 24
best-lead|upper|:|judging|	speaker-then-quote 30	verb-then-speaker 9
best-lead|upper|:|naked|	colon 23	named-nearby 18	possessor 27	signature -6
best-lead|upper|:|other|	quote-then-verb 20
best-lead|upper|:|saying|	quote-then-speaker 33	quote-then-verb 27	sentence-after 13	sentence-before -11	speaker-then-quote 10	verb-then-speaker 8
best-lead|upper|:|thinking|	speaker-then-quote 18
best-lead|upper|;|naked|	named-nearby -7	signature -8
best-lead|upper|adverb|judging|	quote-then-speaker 10
best-lead|upper|adverb|naked|	named-nearby -24
best-lead|upper|auxiliary|apposed|	speaker-then-quote -14
best-lead|upper|auxiliary|naked|	named-nearby 39	possessor -22
best-lead|upper|auxiliary|saying|	quote-then-verb -11	sentence-before -14	speaker-then-quote 22
best-lead|upper|capital|according|	according-to -8
best-lead|upper|capital|direct|	quote-then-speaker -19	speaker-then-quote -30
best-lead|upper|capital|judging|	quote-then-speaker -19	quote-then-verb -18	speaker-then-quote -28
best-lead|upper|capital|naked|	named-nearby 8	signature -23
best-lead|upper|capital|other|	quote-then-verb -15
best-lead|upper|capital|saying|	quote-then-speaker 17	quote-then-verb -11	sentence-before -12	verb-then-speaker -9
best-lead|upper|coordinator|judging|	speaker-then-quote 11
best-lead|upper|coordinator|naked|	named-nearby 9
best-lead|upper|coordinator|saying|	quote-then-speaker -15
best-lead|upper|determiner|apposed|	quote-then-speaker -13
best-lead|upper|determiner|apposition|	sentence-before -12	speaker-then-quote -13
best-lead|upper|determiner|naked|	named-nearby 15	possessor -23
best-lead|upper|determiner|other|	quote-then-verb -12
best-lead|upper|determiner|saying|	quote-then-speaker 18	quote-then-verb -10	speaker-then-quote -6	verb-then-speaker -6
best-lead|upper|determiner|shared|	quote-then-speaker -19
best-lead|upper|possessive|apposed|	speaker-then-quote -15
best-lead|upper|possessive|direct|	speaker-then-quote -10
best-lead|upper|possessive|judging|	speaker-then-quote 14
best-lead|upper|possessive|saying|	quote-then-speaker -39	speaker-then-quote -46
best-lead|upper|preposition|according|	according-to -12
best-lead|upper|preposition|apposed|	quote-then-speaker -12	sentence-before -9
best-lead|upper|preposition|apposition|	speaker-then-quote -7
best-lead|upper|preposition|direct|	speaker-then-quote -8
best-lead|upper|preposition|judging|	quote-then-verb -14	speaker-then-quote 32
best-lead|upper|preposition|naked|	possessor 18	signature -7	transcript -16
best-lead|upper|preposition|relative|	speaker-then-quote -24
best-lead|upper|preposition|saying|	quote-then-verb -22	sentence-before 6	speaker-then-quote -28	verb-then-speaker -17
best-lead|upper|preposition|shared|	speaker-then-quote -20
best-lead|upper|preposition|thinking|	speaker-then-quote 18
best-lead|upper|pronoun|direct|	quote-then-speaker -7
best-lead|upper|quote|naked|	named-nearby -14
best-lead|upper|quote|saying|	quote-then-speaker 23	sentence-after 8	sentence-before 33
best-lead|upper|start|according|	according-to -7
best-lead|upper|start|apposition|	quote-then-speaker -12
best-lead|upper|start|direct|	paragraph-before -6	quote-then-speaker 10	sentence-after 21
best-lead|upper|start|judging|	colon 13	paragraph-before -11	quote-then-verb 17
best-lead|upper|start|naked|	colon 21	named-before -6	named-nearby -6	transcript 15
best-lead|upper|start|other|	quote-then-verb 7
best-lead|upper|start|passive|	quote-then-speaker -9
best-lead|upper|start|relative|	quote-then-speaker 16
best-lead|upper|start|saying|	colon 14	quote-then-speaker 43	quote-then-verb 38	sentence-after 39
best-lead|upper|start|thinking|	paragraph-before 19	quote-then-speaker -18	sentence-after 11
best-lead|upper|stop|according|	according-to 10
best-lead|upper|stop|apposed|	sentence-after 7	sentence-before 18
best-lead|upper|stop|apposition|	quote-then-speaker -15	sentence-before 22
best-lead|upper|stop|direct|	quote-then-speaker 26	sentence-before -10
best-lead|upper|stop|judging|	quote-then-speaker 26	sentence-before 16
best-lead|upper|stop|naked|	named-before 17	named-nearby 14
best-lead|upper|stop|other|	quote-then-verb 39	sentence-before 8
best-lead|upper|stop|relative|	sentence-before 21
best-lead|upper|stop|saying|	quote-then-speaker 21	quote-then-verb 15	sentence-after 27	sentence-before 26
best-lead|upper|stop|thinking|	sentence-before 7
best-lead|upper|subordinator|apposed|	sentence-after -12	speaker-then-quote -15
best-lead|upper|subordinator|apposition|	speaker-then-quote -14
best-lead|upper|subordinator|direct|	speaker-then-quote 19
best-lead|upper|subordinator|judging|	speaker-then-quote 35
best-lead|upper|subordinator|naked|	named-nearby -19
best-lead|upper|subordinator|relative|	speaker-then-quote -17
best-lead|upper|subordinator|saying|	quote-then-speaker 9	sentence-before -12	speaker-then-quote -27	verb-then-speaker -21
best-lead|upper|subordinator|shared|	quote-then-speaker -15
best-lead|upper|that|naked|	possessor -19
best-lead|upper|that|saying|	speaker-then-quote 22
best-lead|upper|verb-judging|apposed|	speaker-then-quote -12
best-lead|upper|verb-judging|direct|	speaker-then-quote -22
best-lead|upper|verb-judging|judging|	quote-then-speaker -7
best-lead|upper|verb-judging|naked|	named-nearby -22	possessor -6
best-lead|upper|verb-judging|saying|	quote-then-speaker -20	quote-then-verb -6	speaker-then-quote -31
best-lead|upper|verb-saying|according|	according-to -7
best-lead|upper|verb-saying|apposition|	speaker-then-quote -16
best-lead|upper|verb-saying|direct|	sentence-before -7
best-lead|upper|verb-saying|judging|	quote-then-verb -8
best-lead|upper|verb-saying|naked|	named-nearby -21
best-lead|upper|verb-saying|saying|	sentence-before -10	speaker-then-quote -13
best-lead|upper|verb-thinking|judging|	speaker-then-quote -18
best-lead|upper|verb-thinking|thinking|	speaker-then-quote 13
best-lead|upper|word|according|	according-to 8
best-lead|upper|word|apposed|	quote-then-speaker -8	speaker-then-quote 11
best-lead|upper|word|apposition|	speaker-then-quote -8
best-lead|upper|word|judging|	quote-then-speaker -15
best-lead|upper|word|naked|	named-nearby -14
best-lead|upper|word|saying|	quote-then-speaker -11	quote-then-verb -35	sentence-after -16	sentence-before -20	speaker-then-quote -15	verb-then-speaker -21
best-lead|upper|–|apposed|	quote-then-speaker -13
best-lead|upper|–|saying|	quote-then-verb 13
best-lead|upper|—|apposed|	quote-then-speaker -13
best-lead|upper|—|direct|	sentence-after 9
best-lead|upper|—|saying|	quote-then-verb 12	sentence-before 7
best-lead|upper|•|judging|	quote-then-verb 7
best-lemma|	accuse 18	aceitar 11	achar -11	achten 9	acknowledge 33	aclarar 17	acusar 17	add 12	adelantar -17	adiantar 16	admettre 15	admit 16	admitir 16	affermare -9	affirm 24	afirmar 6	aggiungere 21	agree 17	ajouter -15	alarmer 8	alegar 9	allege 16	ameaçar 16	amuser 12	announce 26	annunciare 12	answer -9	anticipare 20	antwoorden 11	antworten 20	anunciar -14	apelar 16	aplaudir 13	apostillar 10	appen 13	apuntar 12	arguir 11	argumentar -7	asegurar 20	ask 35	assail 19	assegurar 13	assert 16	assicurare 7	assure 30	assurer 17	atestar 16	atirar 8	attaccare 14	augurare 10	avisar 10	avvertire 28	back -26	befinden 8	befürchten 17	behaupten 6	bekennen 11	beloven 6	bemängeln 7	benadrukken 12	berichten -8	beslissen 13	bestätigen -20	beteuern -8	bevestigen -20	beweren 6	bilanzieren 6	bill -23	blaguer 13	blame 28	blast 13	boast 30	brand -16	brincar 8	bromear 6	brommen 7	brummen 18	bulderen 9	calificar 13	call 39	caution 16	celebrate -20	challenge 21	chamar -14	chant 13	characterize 17	chiamare 13	chide 14	chiedere -13	chiosare 12	cite 13	citeren 13	claim 39	comentar 7	comment 19	commentare 8	commenter 8	compare -27	complain 32	completar 11	concede -14	conclude 31	concluir 12	conclure 10	condemn 16	confessar -13	confidare 11	confier 14	confirm 31	confirmar 28	congratulate 16	considerar 20	constateren 12	contend 12	contestar 11	contester 14	continue 36	correct -18	correggere 15	counter 34	crier 19	criticise -19	criticize 25	deadpan 20	decir -11	declarar -7	declare 48	decry 25	defend 21	defender -11	definir 7	deliver 15	demandar 9	denken 6	denounce 30	denunciar 8	deny -10	descartar 19	describe 12	describir 12	deslizar 13	detail 19	detalhar 6	dichiarare -13	difundir 14	dire -7	disagree 18	disclose -23	discordar 8	dismiss 11	disparar -13	divulgar 11	dizer 23	domandare -11	dub 8	duiden 8	décrire 13	défendre 13	démentir 13	dénoncer 8	détailler 12	echo 24	elaborate 17	email 22	emphasize 15	endorse 26	engager -18	enquérir 13	ergänzen 21	erinnern 11	erkennen 9	erklären 21	erwidern 24	erzählen 6	esclaffer 8	escrever 9	esprimere 12	estimer 13	exclaim 16	exclamer 7	exiger -8	exigir 13	expect 26	explain 31	explicar -10	expliquer 6	expresar -8	express 30	exprimer 18	faire_valoir 21	falar 15	felicitar 11	figurer 15	filosoferen 8	find -19	fluisteren 13	flüstern 9	foeteren 9	fordern 12	forecast 19	formulieren 8	freuen 6	frisar 7	frohlocken 6	fulmineren 7	fume 22	fustiger 10	féliciter 13	garantir 8	garantire 24	gestehen 8	getuigen 9	geven 12	giudicare 12	giurare 11	glisser 9	gracejar 12	grappen 13	greet 21	gridare 8	grinniken 7	gritar 6	grumble 7	hablar 13	hail 24	halten 11	heißen -22	herinneren 6	heten -14	hit 6	hoffen 7	hopen 7	houden -12	hurler 16	identify 13	incalzare 8	indicar 22	indicate 20	indiquer 23	informar 18	informeren 12	insistere 18	insistir 6	intend 29	interject -7	interroger 11	interrompere 12	interrumpir 6	interrupt -7	intimare 7	introduce -23	invitare 17	invite -8	invocare -14	ironiser 7	ironizar 14	issue 10	joke 6	jubelen 9	jubiler 14	jurar 6	justifier 13	kaatsen 8	klagen 6	klinken 10	kommentieren 11	kritisieren -11	kündigen 16	lament -6	lamentar 19	lamentare 8	lancer 15	lassen -7	laten -13	laugh 19	leggen 9	lehnen -8	lembrar 18	ler 11	like 18	limitar 14	lire -11	list -37	loben 13	lodare 15	luiden 12	lâcher 11	mahnen 16	mailen 8	maintenir 11	mandar 19	manifestar -7	manter -12	marrer 9	meinen -7	melden 12	menen 7	mention 10	message -23	mijmeren 8	mock 26	mompelen 7	monieren 10	monkelen 9	motivare 6	murmeln 19	murmur 23	murmurer 14	muse 22	mutter 14	name -52	negar 15	negare 11	noemen 22	none -12	note 8	noter 12	nuanceren 6	object -18	observar 6	observe 20	offer -39	oordelen 9	opinar 23	parlare 30	parler 26	pedir 29	peinzen 18	perguntar 19	pester 10	philosopher 12	plagen 7	plaider -16	plaisanter 12	plan 7	plaudire 11	plead -21	pledge 45	pleiten -11	point -13	poltern 9	ponderar 13	portray 24	post 31	praise 17	precisar 11	precisare 8	predict 20	prefer -33	preferir 12	preguntar 6	prescrivere 12	prevedere 14	prever -12	proclaim 15	proclamer 13	prometer 16	promettere 16	promettre 23	propose 23	préciser 10	prétendre 14	prévenir -17	puntualizzare 14	qualifier 11	queixar -13	quejar -7	quip 26	quote -41	raccomandare 9	raccontare -8	rail 24	raise -29	rappeler 12	rate -47	read -8	reageren 14	reagir 12	recall -15	recitare 12	reclamar 26	recognize 13	recommend -17	reconhecer 15	reconnaître 14	record -16	recordar 16	recount 23	rectifier 20	recusar 10	redouter 9	refuser -15	regretter 20	reiterate 18	rekenen 9	relatar 12	relativiser 21	remark 30	rematar 13	repeat -14	replicar 9	replicare 19	reply 7	report -7	reprendre 11	respond 31	retort 22	retrucar 18	reveal -27	revelar 13	riassumere 18	ribattere 16	ricordare 22	rigoler 9	ringraziare 24	ripetere 9	rir 7	rispondere 15	rivelare -13	roar 16	roepen 14	rogar 7	rule -9	räumen -6	réagir 16	réclamer 26	réjouir -9	répliquer 8	répondre 26	répéter 9	résumer 16	rétorquer 11	saber -6	sagen 28	saluer 21	salutare 20	sapere 23	say 21	scandire 21	schamperen 8	scherzare -6	scherzen 8	schreiben 29	scold -7	scrivere 18	see 16	sehen 7	seufzen 6	señalar 10	shoot -22	show -12	sigh 19	sign 17	sing -12	sintetizar 12	snap 12	snipe -6	soltar 10	sommen 12	sorrir 13	sostener 35	sostenere -6	souffler 16	sourire 14	soutenir 18	souvenir 15	speak 22	spiegare 8	spotten 8	sprechen 11	spreken 23	state 12	stehen -9	stress 21	stöhnen 8	sublinhar 10	submit 12	subrayar 6	suggest 28	support 21	suspirar 6	sustentar 12	tachar 7	tagliare 13	talk 18	teilen -23	temere 10	text -17	thank 30	think 21	title -15	traiter 9	trancher 15	treuren 8	try -21	tuitear 7	tweet 21	twittare 7	understand -21	urge 35	urlare 9	urteilen 12	use -40	valorar 15	vanter 16	vatten 16	vent 21	ver 15	verduidelijken 8	verlauten 17	verraten 18	versichern -7	versprechen 7	vertellen 9	verweisen -11	view -26	vinden -11	voegen 16	voir 24	vote -6	vouloir -20	vow 31	vragen -13	waarschuwen 11	wail 15	warn -18	warnen 11	welcome 18	werben 14	werfen -10	whisper 26	wijzen 7	wonder 17	worry 19	write -18	yell 20	zanjar 8	zeggen 17	zeigen 23	zien 11	zitieren 8	zuchten 9	zweren 10	écrire 20	étonner 7	évoquer 31
best-lemma|accuse|speaker-then-quote|	0 20	1 -22	5-10 48	far 13
best-lemma|aceitar|speaker-then-quote|	0 11
best-lemma|achar|speaker-then-quote|	5-10 -11
best-lemma|achten|speaker-then-quote|	2-4 9
best-lemma|acknowledge|speaker-then-quote|	2-4 15	5-10 19	far 19
best-lemma|aclarar|verb-then-speaker|	1 16
best-lemma|acusar|speaker-then-quote|	2-4 12
best-lemma|acusar|verb-then-speaker|	1 15
best-lemma|add|paragraph-before|	far -8
best-lemma|add|quote-then-speaker|	0 29
best-lemma|add|quote-then-verb|	0 17
best-lemma|add|sentence-before|	1 25	5-10 9
best-lemma|add|speaker-then-quote|	1 23	2-4 29	5-10 -17	far 18
best-lemma|adelantar|speaker-then-quote|	5-10 -17
best-lemma|adiantar|sentence-before|	far 12
best-lemma|admettre|speaker-then-quote|	0 13
best-lemma|admitir|quote-then-verb|	1 7
best-lemma|admitir|sentence-before|	5-10 13
best-lemma|admitir|speaker-then-quote|	1 11
best-lemma|admit|quote-then-speaker|	0 10
best-lemma|admit|speaker-then-quote|	1 9
best-lemma|advertir|sentence-before|	5-10 -11	far -8
best-lemma|advertir|speaker-then-quote|	5-10 22
best-lemma|advise|quote-then-speaker|	0 24
best-lemma|advise|quote-then-verb|	0 15
best-lemma|advise|speaker-then-quote|	2-4 -9
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affermare|speaker-then-quote|	far -15
best-lemma|affirmer|speaker-then-quote|	1 9	5-10 -6	far 18
best-lemma|affirm|speaker-then-quote|	far 19
best-lemma|afirmar|quote-then-verb|	1 6
best-lemma|afirmar|sentence-before|	5-10 13
best-lemma|afirmar|speaker-then-quote|	5-10 11
best-lemma|aggiungere|quote-then-speaker|	-10 9
best-lemma|aggiungere|speaker-then-quote|	2-4 7
best-lemma|aggiungere|verb-then-speaker|	1 17
best-lemma|agree|sentence-before|	5-10 -12
best-lemma|agree|speaker-then-quote|	0 23	2-4 22	5-10 24	far -8
best-lemma|ajouter|quote-then-speaker|	2-4 13
best-lemma|ajouter|quote-then-verb|	1 15
best-lemma|ajouter|speaker-then-quote|	2-4 -10	5-10 -15
best-lemma|alarmer|speaker-then-quote|	1 7
best-lemma|alegar|speaker-then-quote|	2-4 9
best-lemma|allow|quote-then-speaker|	0 12
best-lemma|ameaçar|speaker-then-quote|	5-10 16
best-lemma|ammettere|quote-then-speaker|	-15 7
best-lemma|ammettere|quote-then-verb|	1 8
best-lemma|ammettere|speaker-then-quote|	0 12	1 15
best-lemma|ammettere|verb-then-speaker|	5-10 -14
best-lemma|amuser|quote-then-verb|	1 12
best-lemma|announce|quote-then-speaker|	0 9
best-lemma|announce|sentence-before|	5-10 19
best-lemma|announce|speaker-then-quote|	2-4 21
best-lemma|annunciare|sentence-before|	5-10 7
best-lemma|annunciare|speaker-then-quote|	0 13
best-lemma|answer|quote-then-speaker|	0 19
best-lemma|answer|speaker-then-quote|	1 19	5-10 -19
best-lemma|anticipare|verb-then-speaker|	5-10 19
best-lemma|antwoorden|quote-then-verb|	1 11
best-lemma|antworten|speaker-then-quote|	1 11	2-4 17
best-lemma|anunciar|quote-then-speaker|	5-10 -8
best-lemma|anunciar|speaker-then-quote|	5-10 -11
best-lemma|apelar|speaker-then-quote|	5-10 16
best-lemma|aplaudir|speaker-then-quote|	1 13
best-lemma|apostillar|quote-then-verb|	1 8
best-lemma|appeler|speaker-then-quote|	0 -9	2-4 10
best-lemma|appen|quote-then-verb|	1 13
best-lemma|apuntar|speaker-then-quote|	1 12
best-lemma|argue|paragraph-before|	far 14
best-lemma|argue|quote-then-speaker|	0 -24
best-lemma|argue|sentence-before|	far 26
best-lemma|argue|speaker-then-quote|	1 -18	2-4 31	5-10 13	far -11
best-lemma|arguir|speaker-then-quote|	2-4 11
best-lemma|argumentar|speaker-then-quote|	5-10 -7
best-lemma|asegurar|quote-then-verb|	1 11
best-lemma|asegurar|speaker-then-quote|	5-10 20
best-lemma|ask|paragraph-before|	far 17
best-lemma|ask|sentence-after|	0 28
best-lemma|ask|sentence-before|	1 12	2-4 9	5-10 16	far -17
best-lemma|ask|speaker-then-quote|	0 16	1 34	2-4 29	5-10 -13	far 19
best-lemma|assegurar|speaker-then-quote|	2-4 13
best-lemma|assicurare|quote-then-speaker|	1 10
best-lemma|assicurare|quote-then-verb|	1 14
best-lemma|assicurare|speaker-then-quote|	1 20	5-10 -18
best-lemma|assicurare|verb-then-speaker|	1 24	2-4 18
best-lemma|assurer|quote-then-verb|	1 6
best-lemma|assurer|speaker-then-quote|	5-10 17
best-lemma|assure|quote-then-speaker|	0 13
best-lemma|assure|speaker-then-quote|	5-10 13	far 24
best-lemma|atestar|speaker-then-quote|	0 7	2-4 14
best-lemma|atirar|verb-then-speaker|	2-4 9
best-lemma|attaccare|speaker-then-quote|	1 10
best-lemma|augurare|speaker-then-quote|	0 10
best-lemma|avisar|quote-then-verb|	1 13
best-lemma|avvertire|paragraph-before|	far 13
best-lemma|avvertire|verb-then-speaker|	1 12	2-4 18
best-lemma|back|quote-then-speaker|	0 -13
best-lemma|back|speaker-then-quote|	0 -27
best-lemma|befinden|quote-then-verb|	1 8
best-lemma|befürchten|speaker-then-quote|	0 17
best-lemma|bekennen|quote-then-verb|	1 14
best-lemma|beloven|verb-then-speaker|	2-4 6
best-lemma|bemängeln|speaker-then-quote|	0 6	5-10 6
best-lemma|benadrukken|quote-then-verb|	1 12
best-lemma|berichten|quote-then-speaker|	5-10 -10
best-lemma|berichten|quote-then-verb|	1 9
best-lemma|beslissen|quote-then-verb|	1 13
best-lemma|bestätigen|speaker-then-quote|	1 -20
best-lemma|beteuern|quote-then-verb|	1 17	2-4 -8
best-lemma|betonen|quote-then-verb|	1 7	2-4 -18
best-lemma|bevestigen|sentence-after|	0 15
best-lemma|bevestigen|speaker-then-quote|	2-4 -17	5-10 -12
best-lemma|beweren|quote-then-verb|	1 6
best-lemma|bilanzieren|quote-then-verb|	1 6
best-lemma|bill|speaker-then-quote|	1 -19	2-4 -18
best-lemma|blaguer|quote-then-verb|	1 13
best-lemma|blame|speaker-then-quote|	0 31	2-4 20
best-lemma|blijven|speaker-then-quote|	0 8
best-lemma|boast|speaker-then-quote|	5-10 22
best-lemma|brand|speaker-then-quote|	0 -19	5-10 20
best-lemma|brincar|quote-then-verb|	1 8
best-lemma|bromear|quote-then-verb|	1 6
best-lemma|brommen|quote-then-verb|	1 7
best-lemma|brummen|quote-then-verb|	1 18
best-lemma|bulderen|quote-then-verb|	1 9
best-lemma|calificar|speaker-then-quote|	2-4 13
best-lemma|call|paragraph-before|	far 30
best-lemma|call|quote-then-speaker|	-5 -20	0 29
best-lemma|call|sentence-before|	far -14
best-lemma|call|speaker-then-quote|	1 25	2-4 51	5-10 21	far -14
best-lemma|caution|speaker-then-quote|	2-4 10
best-lemma|celebrate|speaker-then-quote|	2-4 -20
best-lemma|challenge|quote-then-verb|	1 -19
best-lemma|challenge|speaker-then-quote|	5-10 19
best-lemma|chamar|speaker-then-quote|	0 -15	2-4 13
best-lemma|chant|quote-then-speaker|	0 13
best-lemma|chant|speaker-then-quote|	0 23	1 -9	2-4 13
best-lemma|chiamare|quote-then-verb|	1 13	5-10 6
best-lemma|chiamare|speaker-then-quote|	0 -14	far 10
best-lemma|chiedere|quote-then-verb|	1 13
best-lemma|chiedere|sentence-before|	1 7	far -7
best-lemma|chiedere|speaker-then-quote|	0 13	5-10 -16
best-lemma|chiosare|quote-then-verb|	2-4 12
best-lemma|citeren|speaker-then-quote|	2-4 13
best-lemma|cite|quote-then-speaker|	-8 -15
best-lemma|cite|speaker-then-quote|	0 21
best-lemma|claim|quote-then-speaker|	0 14
best-lemma|claim|sentence-before|	5-10 11
best-lemma|claim|speaker-then-quote|	2-4 34	5-10 23	far 21
best-lemma|comentar|sentence-before|	2-4 10
best-lemma|commentare|quote-then-verb|	1 8
best-lemma|commenter|quote-then-verb|	1 8
best-lemma|comment|speaker-then-quote|	1 14
best-lemma|compare|speaker-then-quote|	2-4 -25
best-lemma|complain|quote-then-verb|	0 12
best-lemma|complain|speaker-then-quote|	2-4 21	5-10 15
best-lemma|completar|quote-then-verb|	1 11
best-lemma|concede|quote-then-speaker|	0 15
best-lemma|concede|quote-then-verb|	0 15
best-lemma|concede|speaker-then-quote|	1 16	2-4 -21
best-lemma|conclude|quote-then-speaker|	0 8
best-lemma|conclude|sentence-before|	1 17
best-lemma|conclude|speaker-then-quote|	1 17
best-lemma|concluir|speaker-then-quote|	5-10 12
best-lemma|conclure|quote-then-verb|	1 11
best-lemma|conclure|speaker-then-quote|	1 6
best-lemma|confessar|sentence-before|	5-10 -14
best-lemma|confidare|speaker-then-quote|	2-4 14
best-lemma|confier|quote-then-verb|	1 14
best-lemma|confier|verb-then-speaker|	1 8
best-lemma|confirmar|paragraph-before|	far 11
best-lemma|confirmar|sentence-before|	far 13
best-lemma|confirmar|speaker-then-quote|	2-4 17	far 7
best-lemma|confirm|quote-then-speaker|	-5 -10
best-lemma|confirm|speaker-then-quote|	1 18	5-10 32
best-lemma|congratulate|speaker-then-quote|	5-10 16
best-lemma|considerar|speaker-then-quote|	2-4 17	far 8
best-lemma|constateren|quote-then-verb|	1 14
best-lemma|contar|paragraph-before|	far 9
best-lemma|contar|quote-then-speaker|	-14 10
best-lemma|contar|quote-then-verb|	1 7
best-lemma|contar|sentence-before|	2-4 6	5-10 -11
best-lemma|contar|speaker-then-quote|	1 7
best-lemma|contar|verb-then-speaker|	5-10 -7
best-lemma|contend|quote-then-speaker|	0 17
best-lemma|contestar|quote-then-verb|	1 8
best-lemma|contestar|speaker-then-quote|	2-4 9
best-lemma|contester|sentence-before|	2-4 14
best-lemma|continue|paragraph-before|	far 14
best-lemma|continue|quote-then-speaker|	0 22
best-lemma|continue|sentence-before|	1 12
best-lemma|continue|speaker-then-quote|	1 9	2-4 19	5-10 17	far 16
best-lemma|correct|speaker-then-quote|	2-4 -20
best-lemma|correggere|speaker-then-quote|	1 15
best-lemma|counter|quote-then-speaker|	0 13
best-lemma|counter|quote-then-verb|	0 13
best-lemma|counter|speaker-then-quote|	1 19	2-4 27
best-lemma|crier|speaker-then-quote|	1 19
best-lemma|criticise|quote-then-speaker|	2-4 -19
best-lemma|criticise|speaker-then-quote|	0 16	2-4 -15
best-lemma|deadpan|quote-then-speaker|	0 15
best-lemma|deadpan|sentence-before|	1 11
best-lemma|decir|quote-then-speaker|	-5 -10	5-10 -7
best-lemma|decir|sentence-before|	5-10 16
best-lemma|decir|speaker-then-quote|	1 15	5-10 19	far 8
best-lemma|decir|verb-then-speaker|	5-10 -7	far 19
best-lemma|declarar|quote-then-verb|	1 8
best-lemma|declarar|speaker-then-quote|	0 18	2-4 8	5-10 -14
best-lemma|declare|quote-then-speaker|	0 19
best-lemma|declare|quote-then-verb|	0 18
best-lemma|declare|sentence-before|	1 9
best-lemma|declare|speaker-then-quote|	0 24	1 15	2-4 15	5-10 19
best-lemma|defender|speaker-then-quote|	2-4 -11
best-lemma|defend|speaker-then-quote|	5-10 19
best-lemma|definire|speaker-then-quote|	0 -9	5-10 12
best-lemma|definir|quote-then-verb|	1 7
best-lemma|deliver|speaker-then-quote|	2-4 15
best-lemma|demandar|speaker-then-quote|	5-10 9
best-lemma|demander|sentence-before|	1 6
best-lemma|denken|speaker-then-quote|	2-4 6
best-lemma|denounce|speaker-then-quote|	2-4 22
best-lemma|denunciar|quote-then-verb|	1 8
best-lemma|deny|sentence-after|	0 -15
best-lemma|deny|sentence-before|	far 30
best-lemma|deny|speaker-then-quote|	2-4 -21
best-lemma|descartar|speaker-then-quote|	5-10 18
best-lemma|describe|quote-then-speaker|	2-4 -15
best-lemma|describe|speaker-then-quote|	1 32	2-4 18	far 16
best-lemma|describir|speaker-then-quote|	1 12
best-lemma|deslizar|speaker-then-quote|	2-4 13
best-lemma|detalhar|quote-then-verb|	1 6
best-lemma|dichiarare|quote-then-verb|	1 7
best-lemma|dichiarare|verb-then-speaker|	2-4 -14
best-lemma|difundir|speaker-then-quote|	far 14
best-lemma|dire|quote-then-verb|	1 25
best-lemma|dire|sentence-after|	5-10 16
best-lemma|dire|sentence-before|	2-4 12	5-10 16
best-lemma|dire|speaker-then-quote|	0 -12	1 14	2-4 -8
best-lemma|dire|verb-then-speaker|	2-4 16
best-lemma|disagree|speaker-then-quote|	2-4 18
best-lemma|disclose|speaker-then-quote|	2-4 -22	5-10 -15
best-lemma|discordar|sentence-before|	1 8
best-lemma|dismiss|speaker-then-quote|	5-10 20
best-lemma|disparar|speaker-then-quote|	1 -13
best-lemma|divulgar|speaker-then-quote|	far 11
best-lemma|dizer|quote-then-speaker|	5-10 -10
best-lemma|dizer|quote-then-verb|	1 7
best-lemma|dizer|speaker-then-quote|	2-4 27
best-lemma|dizer|verb-then-speaker|	1 8	5-10 15
best-lemma|domandare|speaker-then-quote|	0 9	2-4 -12
best-lemma|duiden|quote-then-verb|	1 8
best-lemma|décrire|speaker-then-quote|	5-10 13
best-lemma|défendre|speaker-then-quote|	2-4 13
best-lemma|démentir|sentence-after|	5-10 10
best-lemma|démentir|speaker-then-quote|	2-4 10
best-lemma|dénoncer|quote-then-verb|	1 8
best-lemma|détailler|quote-then-verb|	1 12
best-lemma|email|speaker-then-quote|	5-10 23
best-lemma|emphasize|speaker-then-quote|	2-4 15
best-lemma|endorse|speaker-then-quote|	2-4 19
best-lemma|engager|speaker-then-quote|	5-10 -18
best-lemma|enquérir|sentence-before|	5-10 11
best-lemma|ergänzen|quote-then-speaker|	2-4 12
best-lemma|ergänzen|verb-then-speaker|	5-10 13
best-lemma|erinnern|verb-then-speaker|	1 10
best-lemma|erkennen|quote-then-verb|	1 8
best-lemma|erkennen|speaker-then-quote|	2-4 9
best-lemma|erklären|quote-then-verb|	1 6	2-4 16
best-lemma|erklären|speaker-then-quote|	5-10 15
best-lemma|erwidern|quote-then-verb|	1 24
best-lemma|erzählen|sentence-before|	far 6
best-lemma|erzählen|verb-then-speaker|	5-10 6
best-lemma|esclaffer|quote-then-verb|	1 8
best-lemma|escrever|quote-then-verb|	1 9
best-lemma|escrever|speaker-then-quote|	2-4 8
best-lemma|esprimere|speaker-then-quote|	0 12
best-lemma|estimer|speaker-then-quote|	5-10 13
best-lemma|exclamer|quote-then-verb|	1 7
best-lemma|exiger|speaker-then-quote|	0 8	2-4 -13
best-lemma|exigir|sentence-before|	far 9
best-lemma|exigir|speaker-then-quote|	0 12
best-lemma|expect|speaker-then-quote|	0 13
best-lemma|explain|quote-then-speaker|	0 32	2-4 -18
best-lemma|explain|quote-then-verb|	0 7
best-lemma|explain|sentence-before|	1 17	5-10 23
best-lemma|explain|speaker-then-quote|	1 23	2-4 20	far 17
best-lemma|explain|verb-then-speaker|	1 19
best-lemma|explicar|quote-then-verb|	1 8
best-lemma|explicar|speaker-then-quote|	5-10 -15
best-lemma|explicar|verb-then-speaker|	5-10 8
best-lemma|expliquer|quote-then-verb|	1 6
best-lemma|expresar|speaker-then-quote|	5-10 -8
best-lemma|express|speaker-then-quote|	0 22	far 17
best-lemma|exprimer|speaker-then-quote|	far 18
best-lemma|faire_valoir|quote-then-verb|	1 8
best-lemma|faire_valoir|verb-then-speaker|	2-4 18
best-lemma|falar|sentence-before|	far -8
best-lemma|falar|speaker-then-quote|	1 39
best-lemma|felicitar|sentence-before|	2-4 8	far 7
best-lemma|figurer|speaker-then-quote|	2-4 15
best-lemma|filosoferen|quote-then-verb|	1 8
best-lemma|finden|quote-then-verb|	1 9
best-lemma|finden|speaker-then-quote|	5-10 -8
best-lemma|find|quote-then-speaker|	5-10 -18
best-lemma|find|sentence-before|	5-10 -10
best-lemma|find|speaker-then-quote|	2-4 -23	5-10 12	far -15
best-lemma|fluisteren|quote-then-verb|	1 12
best-lemma|flüstern|quote-then-verb|	1 9
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|fordern|verb-then-speaker|	1 12
best-lemma|forecast|speaker-then-quote|	5-10 19
best-lemma|formulieren|speaker-then-quote|	2-4 10
best-lemma|fragen|speaker-then-quote|	1 8
best-lemma|freuen|quote-then-verb|	1 6
best-lemma|frisar|quote-then-verb|	1 7
best-lemma|frohlocken|speaker-then-quote|	1 6
best-lemma|fulmineren|quote-then-verb|	1 7
best-lemma|fume|quote-then-speaker|	0 18
best-lemma|fume|sentence-before|	1 15
best-lemma|fume|speaker-then-quote|	2-4 19
best-lemma|fustiger|speaker-then-quote|	2-4 10
best-lemma|féliciter|speaker-then-quote|	2-4 13
best-lemma|garantire|speaker-then-quote|	2-4 21
best-lemma|garantir|quote-then-verb|	1 6
best-lemma|garantir|speaker-then-quote|	2-4 -8	5-10 24	far 15
best-lemma|geben|quote-then-speaker|	2-4 6
best-lemma|geben|quote-then-verb|	1 15
best-lemma|geben|verb-then-speaker|	2-4 -9	5-10 7
best-lemma|gestehen|quote-then-verb|	1 8
best-lemma|getuigen|quote-then-verb|	1 9
best-lemma|geven|quote-then-verb|	1 13
best-lemma|geven|speaker-then-quote|	5-10 7
best-lemma|giudicare|speaker-then-quote|	2-4 12
best-lemma|giurare|quote-then-verb|	1 8
best-lemma|giurare|speaker-then-quote|	2-4 10
best-lemma|giurare|verb-then-speaker|	1 7
best-lemma|glisser|quote-then-speaker|	2-4 11
best-lemma|gracejar|quote-then-verb|	1 6
best-lemma|gracejar|verb-then-speaker|	5-10 11
best-lemma|grappen|quote-then-verb|	1 13
best-lemma|greet|speaker-then-quote|	0 -22	2-4 24
best-lemma|gridare|sentence-before|	5-10 11
best-lemma|gridare|speaker-then-quote|	1 6
best-lemma|grinniken|quote-then-verb|	1 7
best-lemma|gritar|speaker-then-quote|	2-4 6
best-lemma|grumble|quote-then-speaker|	0 7
best-lemma|hablar|speaker-then-quote|	1 16	2-4 10
best-lemma|hail|speaker-then-quote|	0 23
best-lemma|halten|quote-then-verb|	1 11
best-lemma|halten|speaker-then-quote|	2-4 9	5-10 7
best-lemma|hear|quote-then-speaker|	0 20	1 19
best-lemma|hear|speaker-then-quote|	0 14	1 -15	far -8
best-lemma|heißen|speaker-then-quote|	0 -13	2-4 -8	5-10 8
best-lemma|heißen|verb-then-speaker|	2-4 -11	5-10 -6	far 8
best-lemma|herinneren|quote-then-verb|	1 6
best-lemma|heten|quote-then-speaker|	2-4 -6
best-lemma|heten|quote-then-verb|	2-4 17
best-lemma|heten|speaker-then-quote|	0 -12
best-lemma|hit|speaker-then-quote|	2-4 20	5-10 -17
best-lemma|hoffen|speaker-then-quote|	2-4 7
best-lemma|hold|speaker-then-quote|	5-10 6
best-lemma|hopen|speaker-then-quote|	5-10 7
best-lemma|houden|quote-then-verb|	1 10
best-lemma|houden|speaker-then-quote|	2-4 -12	5-10 8
best-lemma|hurler|speaker-then-quote|	2-4 16
best-lemma|incalzare|verb-then-speaker|	1 8
best-lemma|indicar|speaker-then-quote|	far 18
best-lemma|indicate|speaker-then-quote|	5-10 20
best-lemma|indiquer|speaker-then-quote|	0 14	2-4 10
best-lemma|indiquer|verb-then-speaker|	5-10 12
best-lemma|informar|speaker-then-quote|	far 12
best-lemma|informar|verb-then-speaker|	5-10 9
best-lemma|informeren|paragraph-before|	far 12
best-lemma|insistere|paragraph-before|	far 14
best-lemma|insistere|sentence-after|	1 9
best-lemma|insistir|sentence-before|	2-4 6
best-lemma|insist|speaker-then-quote|	2-4 20	5-10 -7	far 14
best-lemma|interject|speaker-then-quote|	1 12
best-lemma|interroger|quote-then-verb|	1 11
best-lemma|interrompere|quote-then-verb|	1 12
best-lemma|interrompere|verb-then-speaker|	1 12
best-lemma|interrumpir|speaker-then-quote|	1 6
best-lemma|intimare|quote-then-verb|	1 7
best-lemma|introduce|speaker-then-quote|	2-4 -18	far -21
best-lemma|invitare|speaker-then-quote|	2-4 17
best-lemma|invocare|speaker-then-quote|	1 -14
best-lemma|ironiser|quote-then-verb|	1 7
best-lemma|ironizar|speaker-then-quote|	2-4 13	far 7
best-lemma|issue|speaker-then-quote|	1 -14	2-4 -7	5-10 30	far 17
best-lemma|joke|quote-then-speaker|	0 17	2-4 10
best-lemma|joke|quote-then-verb|	0 22	1 21
best-lemma|joke|speaker-then-quote|	1 14	2-4 -17	5-10 24
best-lemma|jubelen|quote-then-verb|	1 9
best-lemma|jubiler|quote-then-verb|	1 14
best-lemma|juger|quote-then-verb|	1 11
best-lemma|juger|speaker-then-quote|	0 11
best-lemma|juger|verb-then-speaker|	1 -12
best-lemma|jurar|quote-then-verb|	1 6
best-lemma|justifier|quote-then-speaker|	2-4 13
best-lemma|kaatsen|quote-then-verb|	1 8
best-lemma|klagen|quote-then-verb|	1 6
best-lemma|klinken|quote-then-verb|	1 7
best-lemma|klinken|verb-then-speaker|	5-10 11
best-lemma|kommentieren|quote-then-verb|	1 7
best-lemma|kommentieren|speaker-then-quote|	2-4 11
best-lemma|kritisieren|quote-then-verb|	5-10 -11
best-lemma|kündigen|speaker-then-quote|	2-4 11
best-lemma|label|speaker-then-quote|	0 -12	2-4 -10
best-lemma|lachen|sentence-after|	0 13
best-lemma|lachen|speaker-then-quote|	5-10 13
best-lemma|lamentare|quote-then-verb|	5-10 8
best-lemma|lamentar|quote-then-verb|	1 6
best-lemma|lamentar|sentence-before|	far 8
best-lemma|lamentar|speaker-then-quote|	5-10 18
best-lemma|lament|speaker-then-quote|	0 -21	1 18	2-4 -11	5-10 16
best-lemma|lancer|quote-then-verb|	1 15
best-lemma|lassen|quote-then-verb|	2-4 10
best-lemma|lassen|speaker-then-quote|	0 -18	5-10 18
best-lemma|laten|quote-then-verb|	0 -9	1 22	5-10 -7
best-lemma|laten|speaker-then-quote|	2-4 15	5-10 -11
best-lemma|laugh|paragraph-before|	far 16
best-lemma|laugh|quote-then-speaker|	0 20
best-lemma|laugh|quote-then-verb|	0 14
best-lemma|leggen|quote-then-verb|	1 9
best-lemma|lehnen|quote-then-verb|	0 -12
best-lemma|lehnen|verb-then-speaker|	2-4 9
best-lemma|lembrar|quote-then-verb|	1 18
best-lemma|lembrar|sentence-before|	5-10 10
best-lemma|ler|quote-then-verb|	1 11
best-lemma|like|speaker-then-quote|	2-4 8
best-lemma|limitar|speaker-then-quote|	5-10 14
best-lemma|lire|quote-then-speaker|	2-4 8	5-10 -14
best-lemma|lire|quote-then-verb|	1 20
best-lemma|lire|speaker-then-quote|	1 -11	far 16
best-lemma|list|quote-then-speaker|	0 -19
best-lemma|list|sentence-before|	5-10 -12
best-lemma|list|speaker-then-quote|	0 -19	1 -17	2-4 -19	5-10 -19
best-lemma|llamar|quote-then-verb|	1 7	far -7
best-lemma|llamar|speaker-then-quote|	1 11
best-lemma|loben|speaker-then-quote|	0 13
best-lemma|lodare|speaker-then-quote|	0 15
best-lemma|luiden|quote-then-verb|	1 13
best-lemma|lâcher|quote-then-verb|	1 14
best-lemma|lâcher|speaker-then-quote|	1 19	5-10 8
best-lemma|mahnen|quote-then-verb|	1 8
best-lemma|mahnen|sentence-before|	far 13
best-lemma|mailen|quote-then-verb|	1 8
best-lemma|maintenir|speaker-then-quote|	1 11
best-lemma|mandar|sentence-before|	2-4 17
best-lemma|mandar|speaker-then-quote|	5-10 12
best-lemma|manifestar|speaker-then-quote|	0 -8
best-lemma|manter|speaker-then-quote|	5-10 -12
best-lemma|marrer|quote-then-verb|	1 8
best-lemma|mean|quote-then-speaker|	-12 20
best-lemma|meinen|quote-then-verb|	1 6
best-lemma|meinen|sentence-after|	0 8
best-lemma|meinen|speaker-then-quote|	0 -16	1 12
best-lemma|melden|quote-then-verb|	1 12
best-lemma|menen|quote-then-verb|	1 7
best-lemma|mention|quote-then-speaker|	0 -15
best-lemma|message|speaker-then-quote|	2-4 -15	5-10 -22
best-lemma|mijmeren|quote-then-verb|	1 7
best-lemma|mompelen|quote-then-verb|	1 7
best-lemma|monieren|quote-then-verb|	1 10
best-lemma|monkelen|quote-then-verb|	1 9
best-lemma|motivare|quote-then-verb|	1 6
best-lemma|murmeln|quote-then-verb|	1 20
best-lemma|murmurer|quote-then-verb|	1 14
best-lemma|murmur|quote-then-speaker|	-7 16	0 16
best-lemma|murmur|speaker-then-quote|	0 22
best-lemma|muse|quote-then-speaker|	0 13
best-lemma|muse|sentence-before|	1 17
best-lemma|mutter|quote-then-speaker|	0 14
best-lemma|name|speaker-then-quote|	0 -35	1 -15	5-10 -38
best-lemma|negare|verb-then-speaker|	1 11
best-lemma|negar|speaker-then-quote|	1 6	2-4 14	5-10 14
best-lemma|nennen|quote-then-speaker|	-12 10	-7 -7
best-lemma|nennen|quote-then-verb|	0 -7
best-lemma|nennen|speaker-then-quote|	1 7	2-4 11
best-lemma|noemen|speaker-then-quote|	1 9	2-4 23	5-10 13
best-lemma|none|according-to|	0 -20	1 20	5-10 12	far 31
best-lemma|none|colon|	1 15	2-4 24	far 23
best-lemma|none|named-before|	1 9	2-4 29
best-lemma|none|named-nearby|	0 -13	far 6
best-lemma|none|paragraph-before|	far -6
best-lemma|none|possessor|	0 -23	1 -19	5-10 15	far 22
best-lemma|none|quote-then-speaker|	-10 -16	-11 -24	-13 11	-14 -21	-16 6	-21 -19	-3 -22	-4 -16	-5 -19	-6 -20	-7 -7	0 -10	2-4 -13	5-10 -22	far -6
best-lemma|none|sentence-after|	0 8	2-4 -18	5-10 -17
best-lemma|none|sentence-before|	1 28	5-10 -24	far -26
best-lemma|none|signature|	1 -15
best-lemma|none|speaker-then-quote|	0 -30	1 -30	5-10 6	far 14
best-lemma|none|transcript|	0 -14
best-lemma|noter|quote-then-verb|	1 7
best-lemma|noter|speaker-then-quote|	5-10 12
best-lemma|note|quote-then-speaker|	0 24
best-lemma|note|sentence-before|	1 15	far 18
best-lemma|note|speaker-then-quote|	1 -7	2-4 36	5-10 33	far 14
best-lemma|nuanceren|quote-then-verb|	1 6
best-lemma|object|sentence-before|	far 15
best-lemma|object|speaker-then-quote|	2-4 -18
best-lemma|observar|quote-then-verb|	1 6
best-lemma|observe|quote-then-speaker|	0 19
best-lemma|observe|sentence-before|	1 14
best-lemma|offer|quote-then-speaker|	0 -7
best-lemma|offer|sentence-after|	2-4 -12
best-lemma|offer|speaker-then-quote|	2-4 -23	5-10 -27
best-lemma|oordelen|verb-then-speaker|	0 7
best-lemma|opinar|speaker-then-quote|	2-4 11	5-10 19
best-lemma|parlare|speaker-then-quote|	1 30	5-10 13
best-lemma|parlare|verb-then-speaker|	1 8
best-lemma|parler|speaker-then-quote|	1 17	2-4 23
best-lemma|pedir|sentence-before|	5-10 15
best-lemma|pedir|speaker-then-quote|	0 23	5-10 11
best-lemma|pedir|verb-then-speaker|	1 6	5-10 15
best-lemma|peinzen|quote-then-verb|	1 17
best-lemma|perguntar|quote-then-verb|	1 7
best-lemma|perguntar|speaker-then-quote|	0 10	5-10 14
best-lemma|pester|quote-then-verb|	1 10
best-lemma|philosopher|quote-then-speaker|	2-4 7
best-lemma|philosopher|sentence-before|	5-10 12
best-lemma|plagen|quote-then-verb|	1 7
best-lemma|plaider|speaker-then-quote|	2-4 -19
best-lemma|plaisanter|quote-then-speaker|	2-4 15
best-lemma|plan|speaker-then-quote|	far -12
best-lemma|plaudire|speaker-then-quote|	1 11
best-lemma|plead|quote-then-speaker|	0 15
best-lemma|plead|speaker-then-quote|	0 -21
best-lemma|pledge|speaker-then-quote|	0 17	1 11	2-4 6	5-10 24	far 25
best-lemma|pleiten|speaker-then-quote|	2-4 -11
best-lemma|point|quote-then-speaker|	0 -9	5-10 -23
best-lemma|point|sentence-after|	0 14
best-lemma|point|speaker-then-quote|	2-4 16	far -12
best-lemma|poltern|quote-then-verb|	1 9
best-lemma|ponderar|speaker-then-quote|	far 13
best-lemma|portray|speaker-then-quote|	far 13
best-lemma|postare|quote-then-verb|	1 9
best-lemma|postare|verb-then-speaker|	2-4 7
best-lemma|post|quote-then-speaker|	0 19	1 21
best-lemma|post|quote-then-verb|	0 -19
best-lemma|post|sentence-before|	1 17
best-lemma|post|speaker-then-quote|	1 24	2-4 18	5-10 33	far 14
best-lemma|praise|speaker-then-quote|	0 17	1 28	2-4 15	5-10 -12	far 20
best-lemma|precisare|speaker-then-quote|	5-10 6
best-lemma|precisar|speaker-then-quote|	2-4 7	far 11
best-lemma|predict|speaker-then-quote|	2-4 14
best-lemma|preferir|speaker-then-quote|	2-4 12
best-lemma|prefer|speaker-then-quote|	0 -26	2-4 -20
best-lemma|preguntar|speaker-then-quote|	1 9
best-lemma|prescrivere|speaker-then-quote|	2-4 12
best-lemma|prevedere|speaker-then-quote|	5-10 14
best-lemma|prever|quote-then-verb|	1 -12
best-lemma|proclaim|speaker-then-quote|	5-10 12
best-lemma|proclamer|quote-then-verb|	1 13
best-lemma|prometer|quote-then-verb|	1 23	2-4 -10
best-lemma|prometer|sentence-before|	5-10 6	far 7
best-lemma|prometer|verb-then-speaker|	1 7
best-lemma|promettere|speaker-then-quote|	0 12	2-4 18
best-lemma|promettre|speaker-then-quote|	0 11	2-4 13	5-10 9
best-lemma|promettre|verb-then-speaker|	1 11
best-lemma|promise|quote-then-verb|	0 14
best-lemma|promise|speaker-then-quote|	1 17	2-4 -23	5-10 26	far 30
best-lemma|propose|speaker-then-quote|	far 10
best-lemma|protest|quote-then-speaker|	0 12
best-lemma|protest|sentence-before|	1 17
best-lemma|protest|speaker-then-quote|	5-10 15
best-lemma|préciser|quote-then-verb|	1 9
best-lemma|prétendre|speaker-then-quote|	2-4 14
best-lemma|prévenir|quote-then-verb|	1 12
best-lemma|prévenir|speaker-then-quote|	2-4 -17
best-lemma|puntualizzare|quote-then-verb|	1 11
best-lemma|puntualizzare|verb-then-speaker|	1 11
best-lemma|qualifier|speaker-then-quote|	1 11
best-lemma|queixar|quote-then-verb|	1 17
best-lemma|queixar|sentence-before|	far 13
best-lemma|queixar|speaker-then-quote|	1 9	5-10 -18
best-lemma|quejar|speaker-then-quote|	2-4 15	5-10 -7
best-lemma|quip|quote-then-speaker|	0 18
best-lemma|quip|quote-then-verb|	0 9
best-lemma|quote|quote-then-speaker|	0 26
best-lemma|quote|speaker-then-quote|	2-4 -16	5-10 -28	far -21
best-lemma|raccomandare|speaker-then-quote|	1 9
best-lemma|raccontare|quote-then-verb|	1 17	5-10 -15
best-lemma|raccontare|sentence-before|	5-10 15
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|raconter|sentence-before|	5-10 -7
best-lemma|raconter|verb-then-speaker|	1 11
best-lemma|raise|speaker-then-quote|	5-10 -17
best-lemma|rappeler|speaker-then-quote|	2-4 6	far 12
best-lemma|rate|quote-then-speaker|	-5 -15
best-lemma|rate|speaker-then-quote|	0 -13	1 -24	2-4 -35	5-10 -23
best-lemma|read|paragraph-before|	far 18
best-lemma|read|quote-then-speaker|	0 28
best-lemma|read|quote-then-verb|	0 13
best-lemma|read|sentence-before|	1 19
best-lemma|read|speaker-then-quote|	0 -27	2-4 10	5-10 7	far 23
best-lemma|reageren|quote-then-verb|	1 11
best-lemma|reageren|speaker-then-quote|	0 13	2-4 7
best-lemma|reagir|speaker-then-quote|	5-10 12
best-lemma|recall|quote-then-speaker|	0 14
best-lemma|recall|quote-then-verb|	0 12
best-lemma|recall|sentence-before|	1 25	5-10 18
best-lemma|recall|speaker-then-quote|	1 16	2-4 -17	5-10 -18
best-lemma|recitare|quote-then-verb|	1 14
best-lemma|recitare|speaker-then-quote|	0 10
best-lemma|reclamar|speaker-then-quote|	1 23
best-lemma|recommend|quote-then-speaker|	-10 -16
best-lemma|recommend|speaker-then-quote|	5-10 -16
best-lemma|reconhecer|speaker-then-quote|	0 15
best-lemma|reconnaître|quote-then-verb|	1 15
best-lemma|reconnaître|speaker-then-quote|	0 13	5-10 10
best-lemma|recordar|speaker-then-quote|	2-4 13	5-10 12
best-lemma|record|quote-then-verb|	0 -16
best-lemma|record|speaker-then-quote|	0 18
best-lemma|recount|quote-then-verb|	0 19
best-lemma|rectifier|quote-then-verb|	1 20
best-lemma|recusar|speaker-then-quote|	2-4 10
best-lemma|redouter|speaker-then-quote|	0 9
best-lemma|refer|speaker-then-quote|	2-4 9	5-10 -9	far 17
best-lemma|refuser|speaker-then-quote|	2-4 -15
best-lemma|regretter|quote-then-verb|	1 13
best-lemma|regretter|speaker-then-quote|	2-4 16
best-lemma|reiterate|speaker-then-quote|	5-10 16
best-lemma|reject|quote-then-verb|	0 -17
best-lemma|reject|speaker-then-quote|	0 -17	1 17	5-10 18
best-lemma|rejeitar|quote-then-speaker|	1 13
best-lemma|rejeitar|speaker-then-quote|	0 -12
best-lemma|rekenen|quote-then-verb|	1 10
best-lemma|relatar|quote-then-verb|	1 6
best-lemma|relatar|verb-then-speaker|	2-4 10
best-lemma|relativiser|speaker-then-quote|	1 21
best-lemma|remark|quote-then-speaker|	0 15
best-lemma|remark|quote-then-verb|	0 16
best-lemma|remark|speaker-then-quote|	5-10 28
best-lemma|rematar|quote-then-verb|	1 13
best-lemma|remind|quote-then-speaker|	-11 -11
best-lemma|remind|speaker-then-quote|	2-4 28	far -10
best-lemma|repeat|quote-then-speaker|	0 16
best-lemma|repeat|quote-then-verb|	0 16
best-lemma|repeat|sentence-before|	5-10 22
best-lemma|repeat|speaker-then-quote|	0 -17	2-4 22	5-10 -16	far -21
best-lemma|replicare|speaker-then-quote|	0 11	5-10 7
best-lemma|replicare|verb-then-speaker|	1 15
best-lemma|replicar|quote-then-verb|	1 8
best-lemma|replicar|speaker-then-quote|	5-10 9
best-lemma|reply|quote-then-speaker|	0 35	2-4 -23
best-lemma|reply|quote-then-verb|	0 23
best-lemma|reply|sentence-before|	1 6	2-4 20	far -17
best-lemma|reply|speaker-then-quote|	1 42	2-4 24	5-10 24
best-lemma|report|quote-then-speaker|	0 23	1 19
best-lemma|report|quote-then-verb|	1 -22	far -16
best-lemma|report|speaker-then-quote|	0 33	1 -13	5-10 -27	far -16
best-lemma|reprendre|quote-then-verb|	1 8
best-lemma|reprendre|speaker-then-quote|	1 11
best-lemma|responder|quote-then-verb|	1 15
best-lemma|responder|speaker-then-quote|	1 9	5-10 -6
best-lemma|respond|quote-then-speaker|	0 21
best-lemma|respond|speaker-then-quote|	1 16	2-4 12	5-10 25
best-lemma|resumir|quote-then-verb|	1 8
best-lemma|resumir|verb-then-speaker|	5-10 -10
best-lemma|retort|speaker-then-quote|	2-4 20
best-lemma|retrucar|speaker-then-quote|	2-4 21
best-lemma|reveal|speaker-then-quote|	2-4 -22	5-10 -20
best-lemma|revelar|quote-then-verb|	1 6
best-lemma|revelar|speaker-then-quote|	0 13
best-lemma|revelar|verb-then-speaker|	1 8
best-lemma|riassumere|verb-then-speaker|	1 18
best-lemma|ribattere|quote-then-verb|	1 7
best-lemma|ribattere|speaker-then-quote|	5-10 13
best-lemma|ribattere|verb-then-speaker|	1 8
best-lemma|ricordare|speaker-then-quote|	2-4 22
best-lemma|rigoler|quote-then-verb|	1 6
best-lemma|rigoler|speaker-then-quote|	2-4 9
best-lemma|ringraziare|speaker-then-quote|	2-4 24
best-lemma|ripetere|quote-then-verb|	1 9
best-lemma|rir|quote-then-verb|	1 7
best-lemma|rispondere|quote-then-verb|	1 11
best-lemma|rispondere|sentence-before|	2-4 7
best-lemma|rispondere|speaker-then-quote|	5-10 11
best-lemma|rivelare|quote-then-speaker|	-5 -10
best-lemma|rivelare|sentence-before|	far 14
best-lemma|rivelare|speaker-then-quote|	2-4 -13
best-lemma|roar|quote-then-verb|	0 13
best-lemma|roar|sentence-before|	2-4 13
best-lemma|roepen|quote-then-verb|	1 13
best-lemma|rogar|quote-then-verb|	1 7
best-lemma|rufen|quote-then-verb|	1 11
best-lemma|rufen|speaker-then-quote|	2-4 11
best-lemma|rufen|verb-then-speaker|	2-4 9	5-10 -6
best-lemma|rule|quote-then-speaker|	-5 -15	0 11	5-10 16
best-lemma|rule|speaker-then-quote|	1 -24
best-lemma|räumen|sentence-before|	2-4 10	5-10 -12
best-lemma|réagir|quote-then-verb|	1 14
best-lemma|réagir|speaker-then-quote|	2-4 8	5-10 16
best-lemma|réclamer|speaker-then-quote|	0 14	1 14	2-4 14
best-lemma|réjouir|sentence-before|	far -11
best-lemma|répliquer|speaker-then-quote|	5-10 8
best-lemma|répondre|quote-then-verb|	1 10
best-lemma|répondre|speaker-then-quote|	2-4 18	5-10 14	far 16
best-lemma|répéter|speaker-then-quote|	5-10 9
best-lemma|résumer|quote-then-verb|	1 16
best-lemma|rétorquer|quote-then-verb|	1 11
best-lemma|saber|quote-then-speaker|	1 6
best-lemma|saber|speaker-then-quote|	5-10 -7	far 9
best-lemma|sagen|quote-then-speaker|	2-4 10
best-lemma|sagen|quote-then-verb|	1 9
best-lemma|sagen|speaker-then-quote|	5-10 11
best-lemma|sagen|verb-then-speaker|	1 17	2-4 17	5-10 7
best-lemma|saluer|speaker-then-quote|	0 12	2-4 17
best-lemma|salutare|speaker-then-quote|	0 19	2-4 9
best-lemma|sapere|speaker-then-quote|	5-10 22
best-lemma|say|colon|	far 16
best-lemma|say|paragraph-before|	far -10
best-lemma|say|quote-then-speaker|	-10 -15	-12 -18	-16 20	0 14	1 19	2-4 16	5-10 -7	far 15
best-lemma|say|quote-then-verb|	0 15	1 16	2-4 -11	5-10 27	far 25
best-lemma|say|sentence-after|	0 -8
best-lemma|say|sentence-before|	1 29	2-4 31	5-10 48	far -31
best-lemma|say|speaker-then-quote|	0 -19	1 25	2-4 38	far 41
best-lemma|say|verb-then-speaker|	1 22	2-4 -20	far 16
best-lemma|scandire|sentence-before|	far 19
best-lemma|schamperen|quote-then-verb|	1 8
best-lemma|scherzare|verb-then-speaker|	2-4 12	5-10 -9
best-lemma|scherzen|quote-then-verb|	1 8
best-lemma|schreiben|quote-then-verb|	1 9	2-4 23
best-lemma|schreiben|speaker-then-quote|	5-10 11
best-lemma|schreiben|verb-then-speaker|	5-10 7
best-lemma|schrijven|paragraph-before|	far 8
best-lemma|schrijven|quote-then-verb|	1 9
best-lemma|schrijven|speaker-then-quote|	2-4 -10	5-10 9
best-lemma|scold|quote-then-verb|	2-4 -13
best-lemma|scrivere|quote-then-speaker|	-20 8
best-lemma|scrivere|quote-then-verb|	1 6
best-lemma|scrivere|speaker-then-quote|	1 11	5-10 12
best-lemma|seek|quote-then-speaker|	1 -16
best-lemma|see|speaker-then-quote|	0 33	1 16	2-4 -9
best-lemma|sehen|speaker-then-quote|	2-4 7
best-lemma|seufzen|speaker-then-quote|	2-4 6
best-lemma|señalar|speaker-then-quote|	2-4 10
best-lemma|shoot|quote-then-speaker|	0 25
best-lemma|shoot|quote-then-verb|	0 -23
best-lemma|shoot|sentence-before|	2-4 -9
best-lemma|shoot|speaker-then-quote|	2-4 14	5-10 -21
best-lemma|shout|quote-then-speaker|	0 16	2-4 -18
best-lemma|shout|quote-then-verb|	0 15
best-lemma|shout|sentence-before|	1 20
best-lemma|show|quote-then-speaker|	-10 -11
best-lemma|show|speaker-then-quote|	0 -23	5-10 -23
best-lemma|sigh|speaker-then-quote|	1 19
best-lemma|sign|quote-then-speaker|	-5 -16	2-4 -19
best-lemma|sign|speaker-then-quote|	2-4 23
best-lemma|sing|speaker-then-quote|	0 -13
best-lemma|sintetizar|sentence-before|	far 12
best-lemma|slam|speaker-then-quote|	5-10 25
best-lemma|snap|quote-then-verb|	0 12
best-lemma|soltar|speaker-then-quote|	1 11
best-lemma|sommen|quote-then-verb|	1 12
best-lemma|sorrir|quote-then-verb|	1 13
best-lemma|sostenere|speaker-then-quote|	5-10 14
best-lemma|sostenere|verb-then-speaker|	1 -15
best-lemma|sostener|speaker-then-quote|	2-4 11	5-10 33
best-lemma|souffler|quote-then-speaker|	2-4 13
best-lemma|souffler|quote-then-verb|	1 15
best-lemma|sourire|quote-then-verb|	1 9
best-lemma|sourire|sentence-before|	1 12
best-lemma|soutenir|speaker-then-quote|	5-10 13
best-lemma|soutenir|verb-then-speaker|	2-4 8
best-lemma|souvenir|quote-then-verb|	1 13
best-lemma|speak|sentence-before|	far 14
best-lemma|speak|speaker-then-quote|	1 37	2-4 17
best-lemma|spiegare|sentence-before|	5-10 6	far 7
best-lemma|spotten|quote-then-verb|	1 8
best-lemma|sprechen|quote-then-speaker|	-12 14
best-lemma|sprechen|quote-then-verb|	2-4 -11
best-lemma|sprechen|sentence-before|	5-10 11
best-lemma|sprechen|speaker-then-quote|	1 15	5-10 6
best-lemma|spreken|quote-then-verb|	1 7
best-lemma|spreken|speaker-then-quote|	1 24	2-4 13
best-lemma|staan|quote-then-speaker|	1 -11
best-lemma|staan|quote-then-verb|	1 6	5-10 10
best-lemma|state|quote-then-speaker|	0 6
best-lemma|state|sentence-before|	1 19
best-lemma|state|speaker-then-quote|	2-4 21	far 25
best-lemma|stehen|quote-then-verb|	0 -6
best-lemma|stehen|speaker-then-quote|	1 -10	2-4 11
best-lemma|stehen|verb-then-speaker|	1 14
best-lemma|stellen|quote-then-verb|	1 17
best-lemma|stellen|speaker-then-quote|	5-10 -9
best-lemma|stress|quote-then-speaker|	0 13
best-lemma|stress|speaker-then-quote|	1 17	5-10 9
best-lemma|stöhnen|quote-then-verb|	1 9
best-lemma|sublinhar|quote-then-verb|	1 10
best-lemma|submit|quote-then-speaker|	0 13
best-lemma|subrayar|speaker-then-quote|	5-10 6
best-lemma|suggest|quote-then-speaker|	0 14
best-lemma|suggest|speaker-then-quote|	5-10 28	far 16
best-lemma|suspirar|quote-then-verb|	1 6
best-lemma|sustentar|sentence-before|	5-10 6
best-lemma|sustentar|speaker-then-quote|	5-10 12
best-lemma|tachar|speaker-then-quote|	1 6	2-4 16
best-lemma|tagliare|quote-then-verb|	1 14
best-lemma|tagliare|sentence-before|	5-10 7
best-lemma|teilen|quote-then-verb|	1 14
best-lemma|teilen|speaker-then-quote|	far -8
best-lemma|teilen|verb-then-speaker|	5-10 -20
best-lemma|tell|paragraph-before|	far 28
best-lemma|tell|quote-then-speaker|	-5 -6	0 28	2-4 -10
best-lemma|tell|quote-then-verb|	0 15	1 -13
best-lemma|tell|sentence-before|	2-4 43	5-10 33	far 12
best-lemma|tell|speaker-then-quote|	0 -25	1 18	5-10 49	far -34
best-lemma|temere|speaker-then-quote|	0 10
best-lemma|testify|quote-then-speaker|	0 19
best-lemma|testify|quote-then-verb|	0 15
best-lemma|testify|sentence-before|	2-4 18
best-lemma|testify|speaker-then-quote|	5-10 -7
best-lemma|text|speaker-then-quote|	2-4 17	5-10 -12
best-lemma|thank|speaker-then-quote|	0 27	2-4 20	5-10 23
best-lemma|think|speaker-then-quote|	2-4 17	5-10 13
best-lemma|title|speaker-then-quote|	0 -15
best-lemma|traiter|speaker-then-quote|	1 9
best-lemma|trancher|quote-then-verb|	1 15
best-lemma|treuren|speaker-then-quote|	1 8
best-lemma|try|speaker-then-quote|	2-4 -15
best-lemma|tuitear|quote-then-verb|	1 7
best-lemma|tweet|quote-then-speaker|	0 23
best-lemma|tweet|quote-then-verb|	0 14
best-lemma|tweet|sentence-after|	0 11
best-lemma|tweet|sentence-before|	2-4 9
best-lemma|tweet|speaker-then-quote|	1 16	5-10 20
best-lemma|twittare|quote-then-verb|	1 7
best-lemma|understand|speaker-then-quote|	5-10 -16
best-lemma|unlisted|quote-then-verb|	0 -12	1 16
best-lemma|unlisted|sentence-before|	1 8
best-lemma|unlisted|verb-then-speaker|	1 9
best-lemma|urge|quote-then-speaker|	0 11
best-lemma|urge|speaker-then-quote|	2-4 30
best-lemma|urlare|speaker-then-quote|	0 9
best-lemma|urteilen|speaker-then-quote|	5-10 12
best-lemma|use|quote-then-speaker|	1 -15	far 11
best-lemma|use|speaker-then-quote|	2-4 -52	5-10 -7	far -14
best-lemma|valorar|speaker-then-quote|	1 15
best-lemma|vanter|quote-then-verb|	1 16
best-lemma|vatten|quote-then-verb|	2-4 12
best-lemma|vatten|sentence-after|	1 11
best-lemma|vent|speaker-then-quote|	far 21
best-lemma|verduidelijken|quote-then-verb|	1 8
best-lemma|verklaren|quote-then-verb|	1 10	2-4 -10
best-lemma|verklaren|sentence-before|	1 7
best-lemma|verlauten|speaker-then-quote|	2-4 17
best-lemma|verraten|quote-then-verb|	1 18
best-lemma|versichern|quote-then-verb|	1 11	2-4 -8	5-10 -7
best-lemma|versichern|verb-then-speaker|	5-10 7
best-lemma|versprechen|quote-then-verb|	1 7
best-lemma|vertellen|quote-then-verb|	1 10
best-lemma|verweisen|speaker-then-quote|	2-4 -11
best-lemma|ver|speaker-then-quote|	0 15
best-lemma|view|quote-then-verb|	0 -8
best-lemma|view|speaker-then-quote|	1 -23
best-lemma|vinden|quote-then-verb|	1 12
best-lemma|vinden|speaker-then-quote|	2-4 -11
best-lemma|voegen|quote-then-verb|	1 16
best-lemma|voir|speaker-then-quote|	0 6	1 17	2-4 15
best-lemma|vouloir|speaker-then-quote|	1 -14	2-4 -13
best-lemma|vow|quote-then-verb|	1 23
best-lemma|vow|speaker-then-quote|	1 17	2-4 13
best-lemma|vragen|quote-then-verb|	1 12
best-lemma|vragen|sentence-before|	5-10 -10
best-lemma|vragen|speaker-then-quote|	2-4 -11
best-lemma|waarschuwen|speaker-then-quote|	far 8
best-lemma|waarschuwen|verb-then-speaker|	2-4 7
best-lemma|wail|quote-then-speaker|	0 15
best-lemma|want|quote-then-speaker|	0 17
best-lemma|want|sentence-after|	0 11
best-lemma|want|speaker-then-quote|	0 20	1 -16	2-4 -23
best-lemma|warnen|quote-then-verb|	1 7
best-lemma|warnen|speaker-then-quote|	2-4 10
best-lemma|warn|quote-then-speaker|	0 16
best-lemma|warn|quote-then-verb|	0 17
best-lemma|warn|speaker-then-quote|	2-4 -21	5-10 27	far -13
best-lemma|wave|speaker-then-quote|	2-4 -10
best-lemma|welcome|speaker-then-quote|	0 18
best-lemma|werben|quote-then-verb|	1 14
best-lemma|werfen|speaker-then-quote|	2-4 -10
best-lemma|whisper|quote-then-speaker|	0 21
best-lemma|whisper|sentence-before|	5-10 15
best-lemma|wijzen|quote-then-speaker|	5-10 10
best-lemma|willen|sentence-before|	2-4 7
best-lemma|willen|speaker-then-quote|	2-4 -7
best-lemma|wonder|quote-then-speaker|	0 17
best-lemma|worry|speaker-then-quote|	5-10 19
best-lemma|write|quote-then-speaker|	-12 -16	-9 -16	0 11	1 20	5-10 15
best-lemma|write|quote-then-verb|	0 23
best-lemma|write|sentence-after|	0 -14
best-lemma|write|sentence-before|	1 17	2-4 26	far 22
best-lemma|write|speaker-then-quote|	0 -22	1 -14	2-4 -12	far 30
best-lemma|yell|speaker-then-quote|	0 29	5-10 -22
best-lemma|zanjar|quote-then-verb|	1 7
best-lemma|zanjar|verb-then-speaker|	1 7
best-lemma|zeggen|quote-then-verb|	1 13
best-lemma|zeggen|sentence-before|	5-10 15
best-lemma|zeggen|speaker-then-quote|	2-4 13
best-lemma|zeigen|speaker-then-quote|	1 12	2-4 18
best-lemma|zien|speaker-then-quote|	0 10
best-lemma|zitieren|speaker-then-quote|	5-10 8
best-lemma|zuchten|quote-then-verb|	1 9
best-lemma|zweren|quote-then-verb|	1 10
best-lemma|écrire|quote-then-verb|	1 20
best-lemma|étonner|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	1 20	2-4 28
best-near|according-to|according|	0 -20	1 20	5-10 12	far 31
best-near|according|0|	1 -29	2-3 -6	4-7 36	8+ 22
best-near|according|1|	1 12	4-7 31	8+ 23
best-near|according|2-4|	2-3 -20	4-7 9	8+ 7
best-near|according|5-10|	2-3 29	8+ 25
best-near|according|far|	1 23	4-7 32	8+ 21
best-near|apposed|-10|	4-7 -12
best-near|apposed|-11|	2-3 -17
best-near|apposed|-13|	2-3 11
best-near|apposed|-14|	2-3 -13
best-near|apposed|-3|	2-3 -18
best-near|apposed|-4|	1 -9	4-7 -13
best-near|apposed|-5|	1 -11
best-near|apposed|-6|	2-3 -13	4-7 -13
best-near|apposed|-7|	4-7 -7
best-near|apposed|-9|	2-3 -7
best-near|apposed|0|	2-3 -16
best-near|apposed|1|	1 -27	2-3 12
best-near|apposed|2-4|	2-3 -6	4-7 -12	8+ 18
best-near|apposed|5-10|	1 -18	2-3 10	4-7 34	8+ -12
best-near|apposed|far|	1 -15	2-3 -11	4-7 -11	8+ 15
best-near|apposition|0|	1 -15
best-near|apposition|1|	2-3 -20
best-near|apposition|2-4|	2-3 -12	4-7 -12
best-near|apposition|5-10|	4-7 6	8+ 6
best-near|apposition|far|	8+ 15
best-near|colon|judging|	far 13
best-near|colon|naked|	1 15	2-4 24	far 22
best-near|colon|saying|	far 14
best-near|direct|-5|	1 -16
best-near|direct|0|	1 -20	2-3 -10	4-7 29
best-near|direct|1|	2-3 -17	8+ 33
best-near|direct|2-4|	1 -6	4-7 -8	8+ 15
best-near|direct|5-10|	1 -16	2-3 13	4-7 20	8+ -10
best-near|direct|far|	2-3 19	4-7 -13	8+ 31
best-near|judging|-10|	2-3 -16
best-near|judging|-12|	2-3 10
best-near|judging|-5|	1 -25
best-near|judging|-7|	2-3 -7
best-near|judging|-8|	2-3 -15
best-near|judging|0|	4-7 15
best-near|judging|1|	1 19	2-3 -10	4-7 46	8+ 27
best-near|judging|2-4|	1 7	2-3 6	4-7 11	8+ 38
best-near|judging|5-10|	2-3 7	8+ 38
best-near|judging|far|	8+ 39
best-near|naked|0|	1 -10	2-3 -12	4-7 -14	8+ 40
best-near|naked|1|	1 -31	2-3 7	8+ 45
best-near|naked|2-4|	1 13	8+ 16
best-near|naked|5-10|	2-3 13	8+ 15
best-near|naked|far|	1 15	4-7 11
best-near|named-before|naked|	1 9	2-4 29
best-near|named-nearby|naked|	0 -13	far 6
best-near|other|0|	1 -21	2-3 -7
best-near|other|1|	1 6	2-3 12	4-7 23	8+ 8
best-near|paragraph-before|direct|	far -6
best-near|paragraph-before|judging|	far -11
best-near|paragraph-before|thinking|	far 19
best-near|passive|0|	2-3 -9
best-near|passive|2-4|	4-7 14
best-near|passive|5-10|	2-3 9	8+ 15
best-near|possessor|naked|	0 -23	1 -19	5-10 15	far 22
best-near|quote-then-speaker|apposed|	-10 -13	-11 -17	-13 11	-14 -13	-3 -18	-4 -16	-5 -11	-6 -20	-7 -7	0 -10
best-near|quote-then-speaker|apposition|	0 -15	2-4 -12
best-near|quote-then-speaker|direct|	-5 -16	0 25	1 16	2-4 -13	far -8
best-near|quote-then-speaker|judging|	-10 -16	-12 10	-5 -25	-7 -7	-8 -15	0 11	2-4 -25	far 17
best-near|quote-then-speaker|passive|	0 -9	2-4 14	5-10 -21
best-near|quote-then-speaker|relative|	0 -20	5-10 7	far 14
best-near|quote-then-speaker|saying|	-11 -11	-14 10	-15 7	-16 20	-20 8	-5 -29	-7 16	-9 -16	0 20	1 23	5-10 -24	far 12
best-near|quote-then-speaker|shared|	-10 -8	-11 -15	-14 -15	-16 -14	-21 -19	-3 -15
best-near|quote-then-speaker|thinking|	-10 -11	-12 20	0 -8	1 -18
best-near|quote-then-verb|judging|	1 14	5-10 13
best-near|quote-then-verb|other|	0 -12	1 16
best-near|quote-then-verb|saying|	0 11	1 21	2-4 -23	5-10 -11	far 10
best-near|relative|0|	2-3 -15
best-near|relative|1|	1 -6
best-near|relative|2-4|	1 -16
best-near|relative|5-10|	1 -23	4-7 7
best-near|relative|far|	4-7 16	8+ 20
best-near|saying|-10|	1 -15	4-7 9
best-near|saying|-11|	2-3 -11
best-near|saying|-12|	1 7	2-3 -16
best-near|saying|-14|	8+ 10
best-near|saying|-15|	8+ 7
best-near|saying|-16|	1 20
best-near|saying|-20|	4-7 8
best-near|saying|-5|	1 -25	2-3 -22
best-near|saying|-7|	8+ 16
best-near|saying|-9|	1 -16
best-near|saying|0|	1 22	4-7 17	8+ 15
best-near|saying|1|	1 26	2-3 7	4-7 20	8+ 14
best-near|saying|2-4|	1 -19	8+ 31
best-near|saying|5-10|	2-3 -7	4-7 9	8+ 11
best-near|saying|far|	4-7 8	8+ 39
best-near|sentence-after|according|	2-4 -18
best-near|sentence-after|apposed|	0 -12	5-10 7
best-near|sentence-after|direct|	0 21	5-10 -17
best-near|sentence-after|saying|	1 12	2-4 -12	5-10 19
best-near|sentence-after|thinking|	0 11
best-near|sentence-before|according|	1 17	5-10 -10	far -9
best-near|sentence-before|apposed|	2-4 12	5-10 -9
best-near|sentence-before|apposition|	2-4 17	5-10 6
best-near|sentence-before|direct|	1 25	5-10 -21	far -15
best-near|sentence-before|judging|	5-10 -12	far -21
best-near|sentence-before|other|	1 8
best-near|sentence-before|relative|	far 21
best-near|sentence-before|saying|	1 35	2-4 18	far -24
best-near|sentence-before|thinking|	2-4 7	far 11
best-near|shared|-10|	1 -8
best-near|shared|-11|	2-3 -15
best-near|shared|-14|	1 -15
best-near|shared|-16|	1 -14
best-near|shared|-21|	2-3 -19
best-near|shared|-3|	1 -15
best-near|shared|2-4|	8+ 16
best-near|shared|5-10|	1 -19	2-3 -20	4-7 10
best-near|signature|naked|	1 -15
best-near|speaker-then-quote|apposed|	1 -12	2-4 -9	far -33
best-near|speaker-then-quote|apposition|	1 -20	2-4 -12
best-near|speaker-then-quote|direct|	0 -29	1 -24	5-10 11	far 15
best-near|speaker-then-quote|judging|	2-4 17	5-10 6	far 12
best-near|speaker-then-quote|passive|	5-10 15
best-near|speaker-then-quote|relative|	1 -6	2-4 -6	5-10 -26
best-near|speaker-then-quote|saying|	1 11	5-10 22	far 17
best-near|speaker-then-quote|shared|	2-4 26	5-10 -25
best-near|speaker-then-quote|thinking|	1 -27	2-4 11	5-10 25	far 14
best-near|thinking|-10|	2-3 -11
best-near|thinking|-12|	2-3 20
best-near|thinking|0|	2-3 -9	4-7 33	8+ 20
best-near|thinking|1|	1 -19	2-3 -27	4-7 -6
best-near|thinking|2-4|	2-3 11	4-7 12	8+ 25
best-near|thinking|5-10|	2-3 17	4-7 25	8+ 18
best-near|thinking|far|	1 15	2-3 18	4-7 -13	8+ 23
best-near|transcript|naked|	0 -14
best-near|verb-then-speaker|judging|	0 7	1 15	2-4 9
best-near|verb-then-speaker|other|	1 9
best-near|verb-then-speaker|saying|	1 16	2-4 -6	5-10 -20	far 23
best-negated|	false 6	true 13
best-order|according|according|0|	1 -29	2-3 -6	4-7 36	8+ 22
best-order|according|according|1|	1 12	4-7 31	8+ 23
best-order|according|according|2-4|	2-3 -20	4-7 9	8+ 7
best-order|according|according|5-10|	2-3 29	8+ 25
best-order|according|according|far|	1 23	4-7 32	8+ 21
best-order|apposed|apposed|-10|	4-7 -12
best-order|apposed|apposed|-11|	2-3 -17
best-order|apposed|apposed|-13|	2-3 11
best-order|apposed|apposed|-14|	2-3 -13
best-order|apposed|apposed|-3|	2-3 -18
best-order|apposed|apposed|-4|	1 -9	4-7 -13
best-order|apposed|apposed|-5|	1 -11
best-order|apposed|apposed|-6|	2-3 -13	4-7 -13
best-order|apposed|apposed|-7|	4-7 -7
best-order|apposed|apposed|-9|	2-3 -7
best-order|apposed|apposed|0|	2-3 -16
best-order|apposed|apposed|1|	1 -27	2-3 12
best-order|apposed|apposed|2-4|	2-3 -6	4-7 -12	8+ 18
best-order|apposed|apposed|5-10|	1 -18	2-3 10	4-7 34	8+ -12
best-order|apposed|apposed|far|	1 -15	2-3 -11	4-7 -11	8+ 15
best-order|apposed|judging|-10|	2-3 -16
best-order|apposed|judging|-7|	2-3 -7
best-order|apposed|judging|0|	1 -19	4-7 24
best-order|apposed|judging|1|	1 20	2-3 45	4-7 23
best-order|apposed|judging|2-4|	2-3 44	4-7 43	8+ 30
best-order|apposed|judging|5-10|	1 -7	2-3 15	4-7 20	8+ 19
best-order|apposed|judging|far|	4-7 14
best-order|apposed|saying|-10|	1 -15	4-7 9
best-order|apposed|saying|-11|	2-3 -11
best-order|apposed|saying|-12|	1 7	2-3 -16
best-order|apposed|saying|-14|	8+ 10
best-order|apposed|saying|-15|	8+ 7
best-order|apposed|saying|-16|	1 20
best-order|apposed|saying|-20|	4-7 8
best-order|apposed|saying|-5|	1 -17	2-3 -16
best-order|apposed|saying|0|	1 13	2-3 -14	4-7 44	8+ 25
best-order|apposed|saying|1|	1 15	2-3 -6	4-7 36	8+ 19
best-order|apposed|saying|2-4|	1 -16	2-3 16	8+ 34
best-order|apposed|saying|5-10|	1 30	8+ 35
best-order|apposed|saying|far|	1 -30	2-3 17	4-7 16	8+ 27
best-order|apposed|thinking|2-4|	4-7 7
best-order|apposed|thinking|5-10|	4-7 16
best-order|apposition|apposition|0|	1 -15
best-order|apposition|apposition|1|	2-3 -20
best-order|apposition|apposition|2-4|	2-3 -12	4-7 -12
best-order|apposition|apposition|5-10|	4-7 6	8+ 6
best-order|apposition|apposition|far|	8+ 15
best-order|apposition|judging|1|	2-3 31
best-order|apposition|judging|2-4|	1 8	2-3 18	4-7 27	8+ 13
best-order|apposition|saying|0|	2-3 -10
best-order|apposition|saying|1|	2-3 24	4-7 -17	8+ 17
best-order|apposition|saying|2-4|	1 -23	2-3 -17	4-7 38	8+ 17
best-order|apposition|saying|5-10|	1 26	2-3 -13	4-7 59	8+ 26
best-order|apposition|saying|far|	1 -22	4-7 22	8+ 14
best-order|apposition|thinking|2-4|	2-3 7
best-order|apposition|thinking|5-10|	4-7 14
best-order|direct|direct|-5|	1 -16
best-order|direct|direct|0|	1 -20	2-3 -10	4-7 29
best-order|direct|direct|1|	2-3 -17	8+ 33
best-order|direct|direct|2-4|	1 -6	4-7 -8	8+ 15
best-order|direct|direct|5-10|	1 -16	2-3 13	4-7 20	8+ -10
best-order|direct|direct|far|	2-3 19	4-7 -13	8+ 31
best-order|direct|judging|0|	2-3 -7	4-7 24
best-order|direct|judging|1|	1 12	2-3 -21	4-7 40	8+ 23
best-order|direct|judging|2-4|	1 19	2-3 -6	8+ 28
best-order|direct|judging|5-10|	2-3 -12	8+ 30
best-order|direct|judging|far|	1 -6	2-3 -15	4-7 -7	8+ 33
best-order|direct|saying|0|	1 20	4-7 7	8+ 10
best-order|direct|saying|1|	1 21	2-3 8	4-7 33	8+ 17
best-order|direct|saying|2-4|	1 -12	2-3 7	8+ 28
best-order|direct|saying|5-10|	1 -6	2-3 13	4-7 13	8+ 6
best-order|direct|saying|far|	1 13	8+ 35
best-order|direct|thinking|0|	4-7 36	8+ 20
best-order|direct|thinking|1|	1 -19	2-3 -30	4-7 -6
best-order|direct|thinking|2-4|	1 -6	2-3 10	4-7 8	8+ 24
best-order|direct|thinking|5-10|	1 -12	2-3 18	4-7 24	8+ 16
best-order|direct|thinking|far|	1 10	2-3 15	4-7 -13	8+ 21
best-order|inverted|judging|0|	1 6	4-7 -8
best-order|inverted|judging|1|	1 9	2-3 12	4-7 12	8+ 7
best-order|inverted|judging|2-4|	4-7 9
best-order|inverted|judging|5-10|	4-7 6
best-order|inverted|other|0|	1 -21	2-3 -7
best-order|inverted|other|1|	1 6	2-3 12	4-7 23	8+ 8
best-order|inverted|saying|0|	1 11	2-3 -7	4-7 22	8+ 21
best-order|inverted|saying|1|	1 10	2-3 21	4-7 24	8+ 9
best-order|inverted|saying|2-4|	1 -11	2-3 -28	4-7 38	8+ 25
best-order|inverted|saying|5-10|	1 -11	2-3 -21	4-7 7	8+ 22
best-order|inverted|saying|far|	1 -8	2-3 22	4-7 49	8+ 28
best-order|naked|naked|0|	1 -10	2-3 -12	4-7 -14	8+ 40
best-order|naked|naked|1|	1 -31	2-3 7	8+ 45
best-order|naked|naked|2-4|	1 13	8+ 16
best-order|naked|naked|5-10|	2-3 13	8+ 15
best-order|naked|naked|far|	1 15	4-7 11
best-order|passive|judging|1|	2-3 -14
best-order|passive|judging|2-4|	2-3 -23	4-7 -18
best-order|passive|passive|0|	2-3 -9
best-order|passive|passive|2-4|	4-7 14
best-order|passive|passive|5-10|	2-3 9	8+ 15
best-order|passive|saying|1|	4-7 10
best-order|passive|saying|far|	2-3 14
best-order|relative|judging|0|	1 -22	2-3 -17
best-order|relative|judging|2-4|	1 -14	2-3 15	8+ 9
best-order|relative|judging|5-10|	4-7 -17
best-order|relative|judging|far|	2-3 24	8+ 17
best-order|relative|relative|0|	2-3 -15
best-order|relative|relative|1|	1 -6
best-order|relative|relative|2-4|	1 -16
best-order|relative|relative|5-10|	1 -23	4-7 7
best-order|relative|relative|far|	4-7 16	8+ 20
best-order|relative|saying|0|	2-3 -12	4-7 6
best-order|relative|saying|1|	2-3 -23	4-7 -6	8+ 17
best-order|relative|saying|2-4|	4-7 14
best-order|relative|saying|5-10|	2-3 16	8+ 21
best-order|shared|judging|-12|	2-3 10
best-order|shared|judging|-5|	1 -25
best-order|shared|judging|-8|	2-3 -15
best-order|shared|judging|0|	2-3 22	4-7 16
best-order|shared|judging|1|	2-3 18
best-order|shared|judging|2-4|	1 -9	2-3 18	4-7 26
best-order|shared|judging|5-10|	1 19	2-3 36	4-7 13	8+ 15
best-order|shared|judging|far|	2-3 9
best-order|shared|saying|-5|	1 -15
best-order|shared|saying|-7|	8+ 16
best-order|shared|saying|-9|	1 -16
best-order|shared|saying|0|	2-3 28	4-7 12	8+ 38
best-order|shared|saying|1|	2-3 -8	4-7 25	8+ 25
best-order|shared|saying|2-4|	1 28	2-3 23	4-7 35	8+ 35
best-order|shared|saying|5-10|	1 6	2-3 -7	4-7 36	8+ 19
best-order|shared|saying|far|	1 32	2-3 -9	4-7 38	8+ 23
best-order|shared|shared|-10|	1 -8
best-order|shared|shared|-11|	2-3 -15
best-order|shared|shared|-14|	1 -15
best-order|shared|shared|-16|	1 -14
best-order|shared|shared|-21|	2-3 -19
best-order|shared|shared|-3|	1 -15
best-order|shared|shared|2-4|	8+ 16
best-order|shared|shared|5-10|	1 -19	2-3 -20	4-7 10
best-order|shared|thinking|-10|	2-3 -11
best-order|shared|thinking|-12|	2-3 20
best-order|shared|thinking|0|	1 -18	2-3 -21
best-order|shared|thinking|2-4|	4-7 15
best-phrase|name|	according 20	apposed -17	apposition -15	direct 9	judging 22	naked 10	passive 13	saying 22	shared -31	thinking 11
best-phrase|noun|	apposed -40	apposition -26	direct -15	judging -21	naked -20	relative -15	saying -16	thinking 20
best-phrase|pronoun|	according 12	apposed -11	direct -7	judging 22	naked -7	other 6	saying 12	thinking -14
best-score|	-1 -43	-2 -69	-3 -22	-4 -20	0 -22	3 23	4 48	5 52	6 60	7 28
best-score|-1|	1 -19	2-3 -30	4-7 -17	8+ 11
best-score|-2|	1 -57	2-3 -50	4-7 -16	8+ 33
best-score|-3|	1 -27	2-3 -8	4-7 -6	8+ 37
best-score|-4|	2-3 -10	4-7 -12	8+ -16
best-score|0|	1 -6	2-3 -8	4-7 -22	8+ -8
best-score|1|	1 -12	2-3 15
best-score|2|	1 -17	4-7 21	8+ 44
best-score|3|	1 28	4-7 30	8+ 30
best-score|4|	1 55	2-3 21	4-7 34	8+ 8
best-score|5|	1 46	2-3 38	4-7 20	8+ 22
best-score|6|	1 33	2-3 54	4-7 39	8+ 17
best-score|7|	2-3 13	4-7 43	8+ 20
best|according-to|according|	1 -6	2-3 18	4-7 18	8+ 30
best|colon|judging|	8+ 13
best|colon|naked|	2-3 10	4-7 20	8+ 35
best|colon|saying|	8+ 14
best|named-before|naked|	1 6	2-3 19	8+ 11
best|named-nearby|naked|	2-3 6	8+ 12
best|paragraph-before|direct|	2-3 24	8+ 24
best|paragraph-before|judging|	4-7 30	8+ 25
best|paragraph-before|saying|	1 -17	8+ 34
best|paragraph-before|thinking|	8+ 19
best|possessor|naked|	1 17	4-7 -13	8+ 20
best|quote-then-speaker|apposed|	1 -22	2-3 -8	4-7 -22
best|quote-then-speaker|apposition|	1 -15	2-3 -12
best|quote-then-speaker|direct|	1 -32	2-3 -12	4-7 35	8+ 39
best|quote-then-speaker|judging|	2-3 10	4-7 -15	8+ 17
best|quote-then-speaker|passive|	2-3 -24	4-7 14
best|quote-then-speaker|relative|	2-3 -15
best|quote-then-speaker|saying|	1 15	2-3 -9	4-7 13	8+ 21
best|quote-then-speaker|shared|	1 -22	2-3 -26
best|quote-then-speaker|thinking|	8+ 20
best|quote-then-verb|judging|	1 7	2-3 6	4-7 -9	8+ 7
best|quote-then-verb|other|	1 -17	4-7 22	8+ 8
best|quote-then-verb|saying|	1 13	2-3 -17	4-7 19	8+ 16
best|sentence-after|according|	2-3 -18
best|sentence-after|apposed|	2-3 -12	8+ 7
best|sentence-after|direct|	2-3 23	8+ -17
best|sentence-after|saying|	4-7 26	8+ 19
best|sentence-after|thinking|	4-7 11
best|sentence-before|according|	1 12	2-3 -20	4-7 32	8+ 23
best|sentence-before|apposed|	4-7 11	8+ 10
best|sentence-before|apposition|	4-7 21	8+ 7
best|sentence-before|direct|	1 -25	2-3 -14	4-7 -7	8+ 44
best|sentence-before|judging|	1 -21	2-3 -14	8+ 18
best|sentence-before|other|	1 8
best|sentence-before|relative|	4-7 9	8+ 20
best|sentence-before|saying|	1 -21	2-3 -27	4-7 33	8+ 20
best|sentence-before|thinking|	2-3 16
best|signature|naked|	1 -22	2-3 -33	8+ 22
best|speaker-then-quote|apposed|	1 -23	8+ -13
best|speaker-then-quote|apposition|	2-3 -20	4-7 -12
best|speaker-then-quote|direct|	1 -6	2-3 6
best|speaker-then-quote|judging|	1 11	4-7 14	8+ 19
best|speaker-then-quote|passive|	2-3 15	8+ 15
best|speaker-then-quote|relative|	1 -27
best|speaker-then-quote|saying|	1 6	2-3 14	4-7 8	8+ 11
best|speaker-then-quote|shared|	2-3 -23	4-7 17	8+ 16
best|speaker-then-quote|thinking|	2-3 13	4-7 17	8+ 34
best|transcript|naked|	4-7 -16	8+ 15
best|verb-then-speaker|judging|	2-3 15	4-7 12
best|verb-then-speaker|other|	4-7 12
best|verb-then-speaker|saying|	1 -15	2-3 -19	4-7 14	8+ 20
case-follow|all-one|+|	none 6
case-follow|all-one|,auxiliary|	! 11	none -16
case-follow|all-one|,capital|	none -9
case-follow|all-one|,coordinator|	! 12
case-follow|all-one|,determiner|	none 7
case-follow|all-one|,preposition|	none -6
case-follow|all-one|,that|	none -11
case-follow|all-one|,verb-saying|	? 8	none 8
case-follow|all-one|,word|	none -21
case-follow|all-one|,|	none -52
case-follow|all-one|-|	none 8
case-follow|all-one|:|	none 19
case-follow|all-one|;|	none -23
case-follow|all-one|auxiliary|	, 12	. 18	none -15
case-follow|all-one|capital|	, 8	. 18	? 10
case-follow|all-one|coordinator|	! -18	, -32	? 10	none 10
case-follow|all-one|determiner|	, 11	. -32	none -41
case-follow|all-one|end|	? -8	none -16
case-follow|all-one|preposition|	! 22	, -11	. 18	none -32
case-follow|all-one|pronoun|	, 10	. -13	? 18	none -19
case-follow|all-one|stop|	! 13	none -11
case-follow|all-one|subordinator|	, 8
case-follow|all-one|that|	none -31
case-follow|all-one|verb-judging|	none -8
case-follow|all-one|verb-saying|	, -15
case-follow|all-one|word|	, -12	. -25
case-follow|all|(|	none -29
case-follow|all|)|	none 8
case-follow|all|+|	none 13
case-follow|all|,adverb|	none -16
case-follow|all|,auxiliary|	none -21
case-follow|all|,verb-thinking|	none 11
case-follow|all|,|	none -60
case-follow|all|-|	none 18
case-follow|all|:|	none -26
case-follow|all|auxiliary|	, -24
case-follow|all|capital|	, 11	. 8	? 15	none -32
case-follow|all|coordinator|	, -12	none -17
case-follow|all|determiner|	! 10	, -9	. 15	none 12
case-follow|all|end|	! 17	none 29
case-follow|all|preposition|	, -17	. 21
case-follow|all|pronoun|	. -23	none -19
case-follow|all|quote|	. -28
case-follow|all|stop|	none -39
case-follow|all|subordinator|	none 14
case-follow|all|that|	, -24	none -17
case-follow|all|verb-judging|	, 8
case-follow|all|verb-saying|	? 16	none -10
case-follow|all|word|	, -24	none -6
case-follow|all|–|	none -7
case-follow|first|'|	, 21
case-follow|first|(|	. -7	none -16
case-follow|first|+|	none 18
case-follow|first|,auxiliary|	? 14	none 26
case-follow|first|,capital|	none -7
case-follow|first|,determiner|	none -14
case-follow|first|,preposition|	none -21
case-follow|first|,pronoun|	none 26
case-follow|first|,verb-judging|	none 10
case-follow|first|,verb-saying|	? 8
case-follow|first|,verb-thinking|	none 15
case-follow|first|,word|	! 10	? 6	none 14
case-follow|first|,|	? -10	none -33
case-follow|first|-|	none 13
case-follow|first|:|	none 7
case-follow|first|;|	none -11
case-follow|first|[|	. 25
case-follow|first|auxiliary|	. 19	none -10
case-follow|first|capital|	! 30	, 27	. -7	? 31
case-follow|first|coordinator|	, 11	. 14	? 16	none 27
case-follow|first|determiner|	! 24	, 33	. -11	? 27	none 7
case-follow|first|end|	. 24	? 61	none 56
case-follow|first|preposition|	. 38	none -15
case-follow|first|pronoun|	! 23	, 14	. 27	? 29	none 6
case-follow|first|quote|	. -9	none -7
case-follow|first|stop|	! 8	? -12	none -8
case-follow|first|subordinator|	, 17	. 29
case-follow|first|that|	. 18	none 24
case-follow|first|verb-judging|	, 7
case-follow|first|verb-saying|	! 14	, 39	? 27
case-follow|first|word|	, 39	none -31
case-follow|first|—|	! 8	. 30	? 14	none 10
case-follow|most|,capital|	none -10
case-follow|most|,determiner|	none 6
case-follow|most|,subordinator|	none 9
case-follow|most|,verb-saying|	none 12
case-follow|most|auxiliary|	none -13
case-follow|most|capital|	! 18	, 23	. 11
case-follow|most|coordinator|	none -16
case-follow|most|determiner|	, 20	. 10	none 13
case-follow|most|end|	! 6	. 7	none 10
case-follow|most|preposition|	. 11
case-follow|most|pronoun|	! 15	, 29
case-follow|most|stop|	none 12
case-follow|most|verb-saying|	, 20	none -16
case-follow|most|word|	none 16
case-follow|most|—|	. 16
case-follow|none|(|	. 16	none 8
case-follow|none|)|	none -13
case-follow|none|,adverb|	none 9
case-follow|none|,auxiliary|	none -12
case-follow|none|,capital|	none 13
case-follow|none|,determiner|	none -8
case-follow|none|,preposition|	none -8
case-follow|none|,subordinator|	none 12
case-follow|none|,verb-judging|	none 15
case-follow|none|,verb-saying|	none 10
case-follow|none|,verb-thinking|	none 10
case-follow|none|,|	none 25
case-follow|none|-|	none -6
case-follow|none|;|	none 22
case-follow|none|[|	. 21
case-follow|none|adverb|	, 28	none -13
case-follow|none|auxiliary|	, 6	none -19
case-follow|none|capital|	, 13	. -11	none 19
case-follow|none|coordinator|	, -18	. 32	none 12
case-follow|none|determiner|	! 19	, -12	none 18
case-follow|none|end|	? 14	none -27
case-follow|none|preposition|	, -18	. -26	none 24
case-follow|none|pronoun|	, -11	. 44	none 13
case-follow|none|quote|	. 28	none 19
case-follow|none|stop|	? 8	none 9
case-follow|none|subordinator|	, -9	. -12	none 19
case-follow|none|that|	none 28
case-follow|none|verb-judging|	, 38	none -22
case-follow|none|verb-saying|	, -18	none -6
case-follow|none|verb-thinking|	, -8	none 8
case-follow|none|word|	, 16	none 6
case-follow|none|–|	none 7
case-follow|none|—|	. 7	none -10
case-follow|some|+|	none 6
case-follow|some|,determiner|	none -11
case-follow|some|,preposition|	none -11
case-follow|some|,subordinator|	none 7
case-follow|some|,that|	none 8
case-follow|some|,verb-saying|	none 16
case-follow|some|,word|	none 11
case-follow|some|,|	none 29
case-follow|some|;|	none 15
case-follow|some|auxiliary|	, 17
case-follow|some|capital|	, 21	. 22
case-follow|some|coordinator|	. 15	none 26
case-follow|some|determiner|	, 25	. 15	none 17
case-follow|some|end|	! 12	. 14	none 20
case-follow|some|preposition|	, 18	. 7	none 6
case-follow|some|pronoun|	, 19	. 20
case-follow|some|stop|	none 7
case-follow|some|subordinator|	, 19	none 26
case-follow|some|verb-saying|	, 18
case-follow|some|word|	, -16	none 15
case-intro|all-one|	' -19	, -18	: 18	adverb -16	auxiliary 10	possessive -37	pronoun 20	quote -15	start -11	stop 6	subordinator -7	that -8	verb-judging -31	verb-saying -18	word 6	— 9
case-intro|all|	' -12	, -24	: 10	; -8	capital -8	coordinator -13	possessive -32	preposition -9	quote 21	start -19	stop 13	subordinator 6	verb-judging -21	verb-saying -6	word -18	– -13	— -6
case-intro|first|	( -9	) 15	, 45	- 13	: 10	; -7	auxiliary 22	coordinator 10	possessive -15	start 21	stop 22	subordinator 16	that 23	verb-judging 9	verb-saying -21	verb-thinking 9	word -33	– -9	• 7
case-intro|most|	, 23	auxiliary 15	preposition -10	verb-saying 25	– 9
case-intro|none|	% -6	' 10	, 17	- -6	: -14	; 17	adverb 23	capital 18	possessive 30	pronoun 6	stop 8	subordinator -6	that 6	verb-judging 13	verb-saying 6	word 7	– -7	— 19	’ 27
case-intro|some|	, 12	adverb 16	auxiliary 23	capital 35	coordinator -14	possessive 10	preposition 29	pronoun 14	start 11	subordinator 24	that 29	verb-judging -10	verb-saying 39	verb-thinking 17	word 27
case|all-one|	2 -23	3 -15	4-5 -31	6-9 25
case|all|	10+ 19	3 -18	4-5 -41	6-9 -14
case|first|	10+ 22	2 9	3 7
case|most|	10+ 15	3 -10	6-9 12
case|none|	1 -12	10+ 63	2 -15	3 40	4-5 32	6-9 32
case|some|	10+ 33	3 6	4-5 14	6-9 58
clause|false|false|	all -33	all-one -23	most -14	none 13	some 14
clause|false|true|	all -19	all-one 35	first 18	none 12	some 18
clause|true|false|	all-one -31	most 31	none -21	some 19
clause|true|true|	all 7	first 9	most 30	some 31
closed|	false -6
continues|	true 8
dated|	true -26
ending|	! 46	. 6	? 29	none -18
family|"|	1 28	4-7 10
family|'|	1 6	2-3 11	4-7 -18	8+ 24
family|A|	2-3 14
family|C|	8+ 9
family|D|	4-7 17	8+ 12
family|E|	4-7 16
family|M|	2-3 13
family|O|	2-3 9
family|P|	1 12
family|S|	2-3 14	4-7 9
family|U|	2-3 8
family|V|	2-3 15	4-7 11
family|c|	4-7 8
family|«|	2-3 -7	4-7 -8	8+ 9
family|»|	2-3 -8	4-7 11
family|¿|	2-3 8	4-7 6
family|‘|	1 -36	2-3 -36	4-7 8	8+ 17
family|’|	4-7 14
family|‚|	2-3 11	4-7 9	8+ 6
family|“|	1 -9	2-3 6	4-7 15	8+ 18
family|„|	1 -19	8+ 10
family|‹|	4-7 17
family|›|	8+ 6
follow|	' 23	( -20	+ 14	, -27	,adverb -15	,auxiliary -6	,coordinator 12	,determiner -6	,preposition -22	,pronoun 7	,subordinator 13	,that -10	,verb-judging 23	,verb-saying 9	,verb-thinking 13	,word -17	- 11	: 8	; 13	[ 21	auxiliary -25	capital 14	coordinator 7	determiner 9	end 12	preposition 6	pronoun 13	quote -18	stop -8	subordinator 15	that 11	verb-judging -12	word -10	— 26
headline|false|	4-7 -8	8+ 13
headline|true|	1 -21	2-3 -17	4-7 47	8+ 35
in-noun|false|false|1|	all-one -8	first 30	none -9
in-noun|false|false|2-3|	all-one -16	first 15	most -12	some 10
in-noun|false|false|4-7|	all -28	all-one -16	none 42	some 28
in-noun|false|false|8+|	all -10	all-one 16	first 15	most 18	none 22	some 32
in-noun|false|true|1|	all-one -7	first -27	none 10
in-noun|false|true|2-3|	all -13	first 23	most -19	none -7	some 6
in-noun|false|true|4-7|	all-one -24	first 27	most 32	none 17
in-noun|false|true|8+|	first 17	most 20	none -9	some 15
in-noun|true|false|1|	none -12
in-noun|true|false|2-3|	all -8	all-one -21	most -7	none 8
in-noun|true|false|4-7|	all -25	first -33	most -8	none 23	some 53
in-noun|true|false|8+|	first 24	most 12	none 52	some 35
in-noun|true|true|1|	all-one 30	none -6
in-noun|true|true|2-3|	all-one -14	none 15
in-noun|true|true|4-7|	all -38	first -22	none 18	some 17
in-noun|true|true|8+|	first -13	none 27	some 18
intro-follow|%|stop|	4-7 14
intro-follow|'|pronoun|	2-3 -23
intro-follow|'|stop|	4-7 13
intro-follow|(|)|	1 14
intro-follow|(|,|	1 -18	2-3 -21	4-7 -16	8+ -17
intro-follow|(|determiner|	4-7 20
intro-follow|)|end|	8+ 15
intro-follow|,|(|	2-3 -34
intro-follow|,|)|	1 -16	2-3 7	8+ 16
intro-follow|,|,auxiliary|	4-7 15
intro-follow|,|,determiner|	2-3 -11
intro-follow|,|,preposition|	2-3 16	4-7 -11
intro-follow|,|,subordinator|	4-7 7
intro-follow|,|,verb-saying|	2-3 23
intro-follow|,|,word|	2-3 13
intro-follow|,|,|	1 -23	2-3 -16	4-7 -17
intro-follow|,|-|	4-7 18
intro-follow|,|;|	2-3 -23
intro-follow|,|auxiliary|	1 -21	2-3 -15
intro-follow|,|capital|	2-3 17	4-7 14	8+ 28
intro-follow|,|coordinator|	1 -33	4-7 -9	8+ 20
intro-follow|,|determiner|	2-3 -15	4-7 -19	8+ 31
intro-follow|,|end|	1 34	2-3 14	4-7 52	8+ 25
intro-follow|,|preposition|	4-7 9
intro-follow|,|pronoun|	4-7 20	8+ 20
intro-follow|,|stop|	1 19	2-3 40	4-7 40	8+ 20
intro-follow|,|subordinator|	4-7 14	8+ 9
intro-follow|,|that|	2-3 -24
intro-follow|,|verb-judging|	2-3 -8
intro-follow|,|verb-saying|	4-7 18	8+ 22
intro-follow|,|word|	1 -25	2-3 -30	4-7 -11	8+ 21
intro-follow|,|—|	4-7 17
intro-follow|-|-|	4-7 -12
intro-follow|-|end|	8+ 24
intro-follow|-|stop|	8+ 15
intro-follow|:|(|	2-3 -12	4-7 -10	8+ 28
intro-follow|:|+|	4-7 15
intro-follow|:|,auxiliary|	4-7 20	8+ 7
intro-follow|:|,capital|	4-7 -10
intro-follow|:|,determiner|	2-3 13
intro-follow|:|,preposition|	2-3 11	8+ 9
intro-follow|:|,verb-saying|	2-3 23	4-7 21	8+ 12
intro-follow|:|,word|	8+ 20
intro-follow|:|,|	1 -15	2-3 -40	4-7 -17
intro-follow|:|[|	8+ 24
intro-follow|:|capital|	1 19	4-7 42	8+ 24
intro-follow|:|determiner|	1 -12	4-7 -6	8+ 25
intro-follow|:|end|	2-3 24	4-7 53	8+ 38
intro-follow|:|preposition|	4-7 12	8+ 9
intro-follow|:|pronoun|	2-3 12	4-7 29	8+ 14
intro-follow|:|stop|	1 -15	4-7 -12	8+ 15
intro-follow|:|subordinator|	2-3 14	8+ 19
intro-follow|:|verb-saying|	4-7 14	8+ 18
intro-follow|:|—|	4-7 17
intro-follow|;|(|	4-7 -8
intro-follow|;|,capital|	4-7 -7
intro-follow|;|,preposition|	4-7 14
intro-follow|;|,verb-saying|	1 9
intro-follow|;|,word|	4-7 10
intro-follow|adverb|(|	8+ 21
intro-follow|adverb|,verb-judging|	2-3 9
intro-follow|adverb|,verb-saying|	1 9
intro-follow|adverb|,word|	4-7 6
intro-follow|adverb|,|	1 20
intro-follow|adverb|:|	2-3 11
intro-follow|adverb|auxiliary|	4-7 8
intro-follow|adverb|capital|	1 17
intro-follow|adverb|end|	2-3 23	8+ 22
intro-follow|adverb|preposition|	1 17	2-3 9
intro-follow|adverb|stop|	2-3 14	4-7 14
intro-follow|adverb|word|	1 -21
intro-follow|auxiliary|,adverb|	4-7 9
intro-follow|auxiliary|,auxiliary|	4-7 7
intro-follow|auxiliary|,subordinator|	1 -12
intro-follow|auxiliary|,verb-judging|	1 9
intro-follow|auxiliary|,verb-saying|	4-7 8
intro-follow|auxiliary|,word|	4-7 8
intro-follow|auxiliary|,|	1 28	2-3 11	4-7 38	8+ 24
intro-follow|auxiliary|-|	1 -12
intro-follow|auxiliary|;|	1 6	8+ 9
intro-follow|auxiliary|adverb|	4-7 24	8+ 6
intro-follow|auxiliary|capital|	1 21	2-3 -12	4-7 22	8+ 20
intro-follow|auxiliary|coordinator|	1 8	2-3 -7	4-7 37	8+ 24
intro-follow|auxiliary|determiner|	2-3 -10	4-7 34
intro-follow|auxiliary|end|	2-3 10	8+ 20
intro-follow|auxiliary|preposition|	1 46	2-3 26	4-7 10	8+ 28
intro-follow|auxiliary|pronoun|	1 20	2-3 -18	4-7 28	8+ 27
intro-follow|auxiliary|quote|	4-7 15
intro-follow|auxiliary|stop|	1 -16	2-3 37	4-7 -7	8+ 34
intro-follow|auxiliary|subordinator|	1 12	2-3 40	4-7 22	8+ 14
intro-follow|auxiliary|that|	2-3 29
intro-follow|auxiliary|verb-saying|	1 11	4-7 26	8+ 21
intro-follow|auxiliary|word|	1 23	2-3 7	4-7 24
intro-follow|capital|(|	2-3 -14
intro-follow|capital|,coordinator|	4-7 6
intro-follow|capital|,determiner|	1 -11
intro-follow|capital|,subordinator|	4-7 6
intro-follow|capital|,verb-saying|	2-3 10
intro-follow|capital|,verb-thinking|	1 10
intro-follow|capital|,word|	1 -10	2-3 11	4-7 7
intro-follow|capital|,|	2-3 21	4-7 22
intro-follow|capital|-|	1 -12
intro-follow|capital|[|	8+ 23
intro-follow|capital|auxiliary|	1 -6	2-3 -19
intro-follow|capital|capital|	1 -20	4-7 7	8+ 22
intro-follow|capital|coordinator|	1 21	4-7 14	8+ 11
intro-follow|capital|determiner|	2-3 18	4-7 20	8+ 16
intro-follow|capital|end|	2-3 15	4-7 16
intro-follow|capital|preposition|	1 -22	4-7 7	8+ 16
intro-follow|capital|pronoun|	2-3 -18	4-7 16	8+ 21
intro-follow|capital|stop|	1 -10	2-3 16	8+ 12
intro-follow|capital|subordinator|	1 23	2-3 18	4-7 12	8+ 19
intro-follow|capital|verb-judging|	1 -18	2-3 -13
intro-follow|capital|verb-saying|	1 -9	2-3 -14	8+ 16
intro-follow|capital|word|	2-3 22	8+ 24
intro-follow|coordinator|,|	2-3 31
intro-follow|coordinator|capital|	2-3 -7
intro-follow|coordinator|coordinator|	2-3 -32	4-7 -9
intro-follow|coordinator|determiner|	1 -18	2-3 -13
intro-follow|coordinator|end|	2-3 21	4-7 37	8+ 19
intro-follow|coordinator|preposition|	1 9	2-3 14	4-7 -12	8+ 17
intro-follow|coordinator|pronoun|	2-3 15	4-7 17
intro-follow|coordinator|stop|	1 -33	2-3 6	4-7 24	8+ 21
intro-follow|coordinator|subordinator|	1 24	4-7 20
intro-follow|coordinator|verb-saying|	1 9	2-3 -12	4-7 -8	8+ 16
intro-follow|coordinator|word|	1 -16
intro-follow|determiner|)|	2-3 -22
intro-follow|determiner|,capital|	1 -7	2-3 13
intro-follow|determiner|,coordinator|	1 16
intro-follow|determiner|,determiner|	2-3 -15
intro-follow|determiner|,preposition|	2-3 -6
intro-follow|determiner|,verb-saying|	2-3 -18	4-7 11
intro-follow|determiner|,word|	1 -10	2-3 -18	4-7 -9
intro-follow|determiner|,|	1 -14	2-3 -46	4-7 -18
intro-follow|determiner|-|	1 23
intro-follow|determiner|;|	2-3 21
intro-follow|determiner|auxiliary|	1 -21	2-3 7	4-7 21
intro-follow|determiner|capital|	4-7 11	8+ 20
intro-follow|determiner|coordinator|	1 20	4-7 37
intro-follow|determiner|determiner|	1 14	2-3 28	4-7 17
intro-follow|determiner|end|	1 -7	2-3 57	4-7 34	8+ 33
intro-follow|determiner|preposition|	1 6	2-3 8	8+ 17
intro-follow|determiner|pronoun|	2-3 25
intro-follow|determiner|quote|	2-3 23
intro-follow|determiner|stop|	1 9	2-3 -40	8+ 13
intro-follow|determiner|subordinator|	1 -13	2-3 -22
intro-follow|determiner|that|	2-3 37
intro-follow|determiner|verb-judging|	1 -26
intro-follow|determiner|verb-saying|	1 -8	2-3 -18	8+ 12
intro-follow|determiner|word|	1 7	2-3 9	4-7 -9
intro-follow|possessive|,|	2-3 -11
intro-follow|possessive|-|	1 -18
intro-follow|possessive|auxiliary|	2-3 20
intro-follow|possessive|capital|	2-3 -24
intro-follow|possessive|coordinator|	2-3 19
intro-follow|possessive|end|	2-3 -34	4-7 29	8+ 10
intro-follow|possessive|preposition|	2-3 14	4-7 -6
intro-follow|possessive|quote|	4-7 -14
intro-follow|possessive|stop|	4-7 -11
intro-follow|possessive|subordinator|	4-7 -11
intro-follow|possessive|that|	2-3 -12
intro-follow|possessive|word|	2-3 9	4-7 -17
intro-follow|preposition|(|	2-3 -18	4-7 -7
intro-follow|preposition|+|	2-3 6
intro-follow|preposition|,adverb|	2-3 -16
intro-follow|preposition|,auxiliary|	1 -11	2-3 -25	4-7 -12
intro-follow|preposition|,capital|	1 -9
intro-follow|preposition|,coordinator|	2-3 -10
intro-follow|preposition|,determiner|	2-3 6	4-7 -6
intro-follow|preposition|,preposition|	2-3 19	4-7 13	8+ 13
intro-follow|preposition|,pronoun|	1 13
intro-follow|preposition|,verb-saying|	1 -11	2-3 -10	4-7 9
intro-follow|preposition|,word|	1 -10
intro-follow|preposition|,|	1 -24	8+ 12
intro-follow|preposition|-|	4-7 14
intro-follow|preposition|:|	1 -9	2-3 -14
intro-follow|preposition|;|	1 6	4-7 15
intro-follow|preposition|adverb|	2-3 23
intro-follow|preposition|auxiliary|	2-3 -15	4-7 23
intro-follow|preposition|capital|	1 15	2-3 -7	4-7 16	8+ -16
intro-follow|preposition|coordinator|	1 -33	4-7 28	8+ 7
intro-follow|preposition|determiner|	1 9	2-3 10	4-7 16	8+ 16
intro-follow|preposition|end|	1 -24	2-3 -11	4-7 29	8+ 41
intro-follow|preposition|preposition|	1 6	4-7 34	8+ 15
intro-follow|preposition|pronoun|	2-3 -27	8+ 17
intro-follow|preposition|stop|	1 -8	2-3 -20	4-7 31	8+ 37
intro-follow|preposition|subordinator|	2-3 -9	4-7 16	8+ 22
intro-follow|preposition|that|	1 -29
intro-follow|preposition|verb-saying|	1 29	2-3 -9
intro-follow|preposition|word|	1 -6	2-3 10
intro-follow|preposition|–|	2-3 11
intro-follow|pronoun|+|	2-3 6
intro-follow|pronoun|,subordinator|	2-3 13
intro-follow|pronoun|,word|	2-3 12	4-7 11
intro-follow|pronoun|,|	4-7 19
intro-follow|pronoun|;|	4-7 15
intro-follow|pronoun|auxiliary|	2-3 15
intro-follow|pronoun|capital|	2-3 34	4-7 18	8+ 20
intro-follow|pronoun|coordinator|	1 19	2-3 27	4-7 15
intro-follow|pronoun|determiner|	1 -8	2-3 33	4-7 15
intro-follow|pronoun|end|	1 21	2-3 33	4-7 31	8+ 23
intro-follow|pronoun|preposition|	2-3 -26	4-7 13
intro-follow|pronoun|stop|	1 8	2-3 -14	4-7 41	8+ 33
intro-follow|pronoun|subordinator|	2-3 32
intro-follow|pronoun|word|	2-3 19	4-7 15
intro-follow|quote|coordinator|	2-3 -7
intro-follow|quote|determiner|	4-7 16
intro-follow|quote|end|	4-7 22	8+ 32
intro-follow|quote|pronoun|	4-7 12
intro-follow|quote|that|	4-7 10
intro-follow|start|'|	8+ 11
intro-follow|start|(|	1 -23	2-3 -21
intro-follow|start|,auxiliary|	4-7 18	8+ 9
intro-follow|start|,determiner|	1 12
intro-follow|start|,pronoun|	4-7 16
intro-follow|start|,verb-judging|	4-7 10	8+ 7
intro-follow|start|,verb-saying|	1 16	2-3 21	4-7 16	8+ 7
intro-follow|start|,verb-thinking|	8+ 15
intro-follow|start|,word|	1 -15	2-3 -6	4-7 20	8+ 10
intro-follow|start|,|	2-3 -21	4-7 23
intro-follow|start|:|	4-7 28	8+ 32
intro-follow|start|auxiliary|	1 -19	2-3 -28
intro-follow|start|capital|	1 -21	2-3 10	4-7 45	8+ 22
intro-follow|start|coordinator|	1 13
intro-follow|start|determiner|	1 26	2-3 17	4-7 59	8+ 33
intro-follow|start|end|	1 -18	2-3 -8	8+ 48
intro-follow|start|preposition|	1 -20	2-3 -26	4-7 -8	8+ 21
intro-follow|start|pronoun|	1 40	2-3 54	4-7 43	8+ 20
intro-follow|start|stop|	4-7 18	8+ 25
intro-follow|start|subordinator|	2-3 -19	8+ 22
intro-follow|start|that|	8+ 25
intro-follow|start|verb-saying|	1 19	2-3 50	4-7 40	8+ 20
intro-follow|start|word|	1 -15	4-7 41	8+ 33
intro-follow|start|–|	2-3 9
intro-follow|start|—|	4-7 24	8+ 21
intro-follow|stop|'|	4-7 14	8+ 13
intro-follow|stop|(|	8+ 20
intro-follow|stop|,auxiliary|	1 11	2-3 19	4-7 29	8+ 6
intro-follow|stop|,determiner|	8+ 8
intro-follow|stop|,preposition|	2-3 -20
intro-follow|stop|,pronoun|	2-3 16	4-7 11
intro-follow|stop|,verb-judging|	4-7 13	8+ 8
intro-follow|stop|,verb-saying|	1 22	2-3 22	8+ 7
intro-follow|stop|,verb-thinking|	4-7 12
intro-follow|stop|,word|	1 10	2-3 42	8+ 7
intro-follow|stop|,|	4-7 27
intro-follow|stop|:|	8+ 10
intro-follow|stop|auxiliary|	1 -11	2-3 -6	8+ 23
intro-follow|stop|capital|	1 21	2-3 25	4-7 48	8+ 17
intro-follow|stop|coordinator|	8+ 12
intro-follow|stop|determiner|	1 14	2-3 11	4-7 21	8+ 11
intro-follow|stop|end|	2-3 38	4-7 82	8+ 21
intro-follow|stop|preposition|	4-7 12	8+ 25
intro-follow|stop|pronoun|	1 35	4-7 34	8+ 16
intro-follow|stop|stop|	1 15	8+ 8
intro-follow|stop|subordinator|	1 18	4-7 18	8+ 24
intro-follow|stop|that|	8+ 14
intro-follow|stop|verb-judging|	1 14	2-3 -13
intro-follow|stop|verb-saying|	1 11	2-3 40	4-7 44	8+ 11
intro-follow|stop|word|	1 -10	2-3 13	4-7 6	8+ 24
intro-follow|stop|—|	4-7 15
intro-follow|subordinator|,pronoun|	2-3 -8
intro-follow|subordinator|,word|	2-3 -9
intro-follow|subordinator|,|	1 7	2-3 -12	4-7 -13
intro-follow|subordinator|;|	2-3 -22
intro-follow|subordinator|auxiliary|	1 -25	2-3 -20	4-7 18
intro-follow|subordinator|capital|	1 -7	2-3 -23	4-7 17	8+ 6
intro-follow|subordinator|coordinator|	1 19	2-3 43	4-7 21	8+ 10
intro-follow|subordinator|determiner|	2-3 -22	4-7 17
intro-follow|subordinator|end|	8+ 36
intro-follow|subordinator|preposition|	1 -7	4-7 23
intro-follow|subordinator|pronoun|	1 -15	8+ 19
intro-follow|subordinator|stop|	1 -7	2-3 16	4-7 28	8+ 34
intro-follow|subordinator|subordinator|	4-7 24	8+ -19
intro-follow|subordinator|verb-saying|	2-3 -6
intro-follow|subordinator|verb-thinking|	2-3 -18
intro-follow|subordinator|word|	2-3 -40
intro-follow|that|,determiner|	4-7 10
intro-follow|that|,subordinator|	4-7 11
intro-follow|that|,verb-saying|	8+ 7
intro-follow|that|,|	4-7 19	8+ 22
intro-follow|that|;|	2-3 10
intro-follow|that|adverb|	8+ 17
intro-follow|that|auxiliary|	1 -12	2-3 -6	4-7 -6
intro-follow|that|capital|	8+ 17
intro-follow|that|coordinator|	4-7 11	8+ 17
intro-follow|that|determiner|	1 -10	2-3 19
intro-follow|that|end|	1 15	2-3 -15	4-7 28	8+ 23
intro-follow|that|preposition|	4-7 14	8+ 21
intro-follow|that|pronoun|	4-7 16
intro-follow|that|stop|	2-3 39	4-7 41	8+ 15
intro-follow|that|subordinator|	8+ 22
intro-follow|that|word|	2-3 27
intro-follow|verb-judging|(|	1 -16
intro-follow|verb-judging|,auxiliary|	1 -11
intro-follow|verb-judging|,preposition|	4-7 8
intro-follow|verb-judging|,word|	1 -7
intro-follow|verb-judging|,|	1 -29	2-3 12	4-7 -8
intro-follow|verb-judging|:|	2-3 -22
intro-follow|verb-judging|;|	2-3 14	4-7 12
intro-follow|verb-judging|auxiliary|	2-3 -33
intro-follow|verb-judging|capital|	4-7 -6
intro-follow|verb-judging|coordinator|	1 -11	4-7 -16
intro-follow|verb-judging|determiner|	2-3 -13	4-7 21	8+ 18
intro-follow|verb-judging|end|	1 -21	2-3 -9	4-7 38
intro-follow|verb-judging|preposition|	1 -39	2-3 -6	4-7 22
intro-follow|verb-judging|pronoun|	1 6	2-3 8	4-7 -9
intro-follow|verb-judging|quote|	2-3 -11
intro-follow|verb-judging|stop|	1 15	2-3 -17	4-7 44	8+ 20
intro-follow|verb-judging|subordinator|	2-3 24
intro-follow|verb-judging|verb-judging|	1 -17	2-3 21
intro-follow|verb-judging|verb-saying|	2-3 7
intro-follow|verb-judging|word|	1 27	2-3 -11	4-7 -10
intro-follow|verb-judging|–|	1 -18
intro-follow|verb-saying|,coordinator|	4-7 15
intro-follow|verb-saying|,that|	4-7 8
intro-follow|verb-saying|,word|	1 -9	2-3 -16
intro-follow|verb-saying|,|	2-3 -35	4-7 -10
intro-follow|verb-saying|;|	2-3 -21	4-7 -11
intro-follow|verb-saying|auxiliary|	1 -15	2-3 24
intro-follow|verb-saying|capital|	2-3 -19	4-7 -7	8+ 13
intro-follow|verb-saying|coordinator|	1 19	2-3 16	4-7 10
intro-follow|verb-saying|determiner|	1 -9	2-3 31	4-7 -9
intro-follow|verb-saying|end|	2-3 14	4-7 -13	8+ -6
intro-follow|verb-saying|preposition|	1 23	8+ 22
intro-follow|verb-saying|stop|	4-7 -7	8+ 25
intro-follow|verb-saying|subordinator|	2-3 7	4-7 22
intro-follow|verb-saying|that|	2-3 -22
intro-follow|verb-saying|verb-saying|	2-3 -26
intro-follow|verb-saying|word|	1 -20	2-3 -9	4-7 7
intro-follow|verb-thinking|,|	2-3 -23	4-7 15
intro-follow|verb-thinking|auxiliary|	2-3 -23
intro-follow|verb-thinking|capital|	4-7 15	8+ 23
intro-follow|verb-thinking|determiner|	4-7 19
intro-follow|verb-thinking|end|	2-3 -13	4-7 28	8+ 21
intro-follow|verb-thinking|preposition|	1 14	2-3 26
intro-follow|verb-thinking|stop|	1 -29	2-3 20	4-7 39
intro-follow|verb-thinking|subordinator|	4-7 19
intro-follow|word|(|	2-3 -19
intro-follow|word|,auxiliary|	1 -7	2-3 -17	4-7 8
intro-follow|word|,determiner|	1 -12
intro-follow|word|,preposition|	1 -7	2-3 -28	4-7 26
intro-follow|word|,subordinator|	1 11	2-3 13
intro-follow|word|,that|	1 -11
intro-follow|word|,verb-saying|	1 -8	4-7 16	8+ 11
intro-follow|word|,word|	1 15	2-3 13	4-7 23	8+ 9
intro-follow|word|,|	1 -32	4-7 23
intro-follow|word|-|	4-7 14
intro-follow|word|:|	1 -12	4-7 14
intro-follow|word|;|	2-3 6	4-7 14
intro-follow|word|adverb|	1 -26	2-3 7	4-7 -11
intro-follow|word|auxiliary|	1 -9	4-7 -19
intro-follow|word|capital|	1 22	2-3 12	8+ 20
intro-follow|word|coordinator|	1 11	2-3 19	8+ 13
intro-follow|word|determiner|	2-3 -12	8+ 20
intro-follow|word|end|	1 -18	4-7 -17	8+ 44
intro-follow|word|preposition|	1 7	2-3 -13	4-7 -6	8+ 31
intro-follow|word|pronoun|	1 12	2-3 9	4-7 21	8+ 11
intro-follow|word|stop|	1 8	2-3 20	4-7 17	8+ 29
intro-follow|word|subordinator|	4-7 27
intro-follow|word|that|	1 -24	2-3 12
intro-follow|word|verb-judging|	2-3 -18
intro-follow|word|verb-saying|	1 -32	8+ 12
intro-follow|word|word|	2-3 -6	8+ -12
intro-follow|–|,subordinator|	1 12	4-7 9
intro-follow|–|,verb-saying|	8+ 13
intro-follow|–|,|	4-7 -15
intro-follow|–|preposition|	2-3 -13
intro-follow|—|(|	4-7 -16
intro-follow|—|,verb-saying|	4-7 12
intro-follow|—|determiner|	2-3 -13
intro-follow|—|end|	8+ 14
intro-follow|—|pronoun|	2-3 9
intro-follow|—|—|	2-3 14
intro-follow|’|stop|	2-3 6	4-7 8
intro-follow|•|:|	2-3 7
intro|	% -6	' -16	) 15	- -7	: 7	adverb 18	auxiliary 10	capital 8	possessive -13	preposition -7	pronoun 14	start 8	stop 23	that 13	verb-judging -15	verb-saying -15	word -8	– -17	— 6	’ 27	• 7
lead|lower|	% -6	' 10	, 20	: -14	; 17	adverb 16	auxiliary 13	capital 32	possessive 28	pronoun 11	quote -7	that 10	verb-judging 9	verb-saying 7	word 8	– -7	— 22	’ 27
lead|other|	auxiliary -19	determiner 31	preposition 23	pronoun 11	start 15	stop 16
lead|upper|	' -23	) 15	, -8	: 18	; -9	auxiliary 12	capital -16	possessive -48	preposition -13	pronoun 10	quote 7	start 7	stop 23	that 8	verb-judging -30	verb-saying -25	word -24	– -21	• 7
naming|alias|1|	1 -17
naming|appelé|2|	4-7 13
naming|baptisée|1|	1 -11
naming|batizado|2|	1 -9
naming|begriff|1|	1 -14
naming|called|1|	2-3 8	4-7 18
naming|called|2|	1 48	4-7 42	8+ 20
naming|called|3|	1 56	2-3 40	4-7 66	8+ 26
naming|chamado|1|	1 -7
naming|christened|1|	2-3 -26
naming|christened|3|	1 -14
naming|code-named|1|	2-3 -21
naming|conhecido|2|	2-3 -6	8+ 16
naming|conocido|2|	1 -9	4-7 -12
naming|detta|2|	4-7 14
naming|detto|1|	4-7 9
naming|dite|1|	2-3 -14
naming|dit|1|	4-7 8	8+ 7
naming|dit|2|	2-3 9	4-7 18
naming|dit|3|	2-3 19	4-7 23	8+ 9
naming|dubbed|1|	1 -18	2-3 7
naming|entitled|1|	4-7 -8
naming|false|	, 19	: -17	adverb -8	capital -11	coordinator -22	determiner -12	preposition -13	quote 15	stop 6	subordinator -28	that 36	verb-judging -25	verb-saying 35	verb-thinking -7	word -32
naming|hashtag|1|	1 -19
naming|known|2|	1 -33	4-7 -13
naming|known|3|	2-3 -49
naming|labeled|3|	2-3 -11
naming|labelled|3|	2-3 23
naming|llamada|1|	2-3 -6
naming|llamado|2|	4-7 7
naming|motto|2|	1 -15
naming|mot|2|	1 -18
naming|naam|2|	2-3 -13
naming|named|1|	1 -7	2-3 -25
naming|named|2|	2-3 -13	8+ 16
naming|named|3|	2-3 18	4-7 12
naming|nicknamed|1|	1 -11	2-3 -25	4-7 -24
naming|nicknamed|2|	1 -15	2-3 -13
naming|none|	2-3 6	8+ 13
naming|palavra|1|	1 -12
naming|parola|1|	1 -12
naming|parola|2|	4-7 15
naming|phrase|1|	1 14	2-3 -23	4-7 -19
naming|phrase|2|	4-7 25
naming|phrase|3|	4-7 10
naming|slogan|1|	4-7 -21
naming|slogan|2|	4-7 -15
naming|so-called|1|	1 -31	2-3 -38
naming|sogenannte|1|	1 -7
naming|tagged|1|	1 -22	2-3 -15
naming|termed|1|	2-3 30
naming|termed|3|	4-7 22
naming|terms|1|	1 -16
naming|term|1|	2-3 -15
naming|term|2|	1 -8
naming|titled|1|	2-3 -25	4-7 -29
naming|titled|2|	8+ 15
naming|titolo|1|	2-3 10
naming|titolo|2|	2-3 -18
naming|titre|2|	2-3 -9
naming|true|	% -6	' -16	) 15	- -13	: 11	adverb 19	auxiliary 10	capital 10	possessive -13	pronoun 13	start 8	stop 24	subordinator 8	that 11	verb-saying -16	word 8	– -17	— 6	’ 27	• 7
naming|título|1|	2-3 -12
naming|woord|2|	4-7 6
naming|words|1|	2-3 -30
naming|words|2|	1 26	4-7 23
naming|word|1|	1 -27
naming|word|2|	1 -22	2-3 22	4-7 14
naming|word|3|	1 -18
naming|wort|1|	1 -8
naming|wort|2|	1 13
naming|zogeheten|1|	2-3 -16
nobody|1|	adverb -19	auxiliary -16	determiner -12	preposition -23	start -20	word -31
nobody|2-3|	, -22	auxiliary -29	coordinator -23	determiner -18	preposition -26	start 8	subordinator -29	verb-thinking -18	word -11	— 14
nobody|4-7|	, -11	: 12	auxiliary -24	capital -14	coordinator -16	preposition 7	quote 17	stop 28	that 10
nobody|8+|	, 15	- 14	start 64	stop 27	— 12
others|0|	1 -9	8+ 11
others|1|	1 15	2-3 -16	8+ 22
others|2|	4-7 -9	8+ 33
others|3|	1 -38	2-3 9	4-7 21	8+ 23
own-case|false|all-one|	' -19	, -21	: 34	adverb -24	auxiliary 13	possessive -37	pronoun 20	quote -15	start -23	subordinator -7	that -8	verb-judging -31	verb-saying -16	word 10	— 9
own-case|false|all|	' -12	, -27	: 7	; -8	auxiliary 9	capital -15	coordinator -20	possessive -48	preposition -15	quote 21	start -21	stop 11	subordinator 6	verb-judging -19	verb-saying -8	word -13	– -13	— -6
own-case|false|first|	( -13	, 27	- 10	: 18	; -7	auxiliary 21	coordinator 9	determiner 6	possessive -18	quote 18	start 7	stop 17	subordinator 13	that 14	verb-judging 8	verb-saying 10	verb-thinking 19	word -19	— -8	• 7
own-case|false|most|	, 23	auxiliary 15	preposition -10	verb-saying 13	– 9
own-case|false|none|	% -6	' 10	( 11	, 19	- -12	: -14	; 17	adverb 23	capital 16	coordinator 6	possessive 29	pronoun 6	stop 8	verb-judging 12	verb-saying 7	word 6	– -7	’ 27
own-case|false|some|	, 11	adverb 16	auxiliary 22	capital 33	coordinator -14	possessive 10	preposition 28	pronoun 14	subordinator 21	that 28	verb-judging -10	verb-saying 35	verb-thinking 16	word 25
own-case|true|all-one|	: -21	adverb -7	auxiliary -10	capital -14	determiner -12	start 28	stop 29	verb-saying -8	word -26
own-case|true|all|	, 16	: 14	auxiliary -22	possessive 16	preposition 24	start 24	stop 39	verb-judging -17	word -30
own-case|true|first|	( 21	, 60	- 21	capital 29	determiner -12	start 37	stop 27	subordinator 17	that 21	verb-saying -37	verb-thinking -9	word -25	— 16
own-case|true|most|	, 16	: 20	determiner 14	start 26	stop 21	verb-saying 20
own-case|true|none|	( -10	, 14	: 20	adverb 12	auxiliary 44	capital 24	determiner 23	possessive 15	preposition -27	pronoun 29	subordinator -19	that 47	verb-judging 29	verb-saying 8	word 41
own-case|true|some|	, 17	auxiliary 9	capital 20	determiner 10	preposition 15	pronoun 12	subordinator 11	that 10	verb-saying 19	word 23
own|false|	1 -7	2-3 -7	8+ 16
own|true|	1 -14	2-3 -9	8+ 10
sentence|judging|	1 6	8+ 59
sentence|none|	1 -50	2-3 -55	4-7 -22	8+ 13
sentence|saying|	1 24	2-3 23	4-7 19	8+ 14
sentence|thinking|	1 -32	2-3 -7	4-7 6
size-ending|10+|!|	capital 17	determiner 14	end 31	pronoun 18
size-ending|10+|,|	' 12	adverb 8	capital 19	coordinator 10	determiner 16	pronoun 19	subordinator 16	verb-saying 20	word 25
size-ending|10+|.|	( 20	[ 27	auxiliary 9	capital 27	coordinator 23	determiner 32	end 29	preposition 15	pronoun 23	quote 13	subordinator 15	— 18
size-ending|10+|?|	,word 6	capital 27	determiner 11	end 24	pronoun 18	verb-saying 20
size-ending|10+|none|	, 17	,auxiliary 9	,determiner 8	,preposition 13	,verb-judging 8	,verb-saying 7	,verb-thinking 13	,word 9	: 22	adverb 21	capital 27	coordinator 19	determiner 30	end 39	preposition 30	pronoun 16	quote 23	stop 26	subordinator 23	that 19	verb-saying 30	word 16	— 16
size-ending|1|!|	,coordinator 12	determiner 21	preposition 22	stop 13
size-ending|1|,|	capital 11	coordinator -22	determiner 15	pronoun 53	quote -25	verb-judging 21	verb-saying -8
size-ending|1|.|	auxiliary 19	capital 21	coordinator 12	determiner -8	pronoun 9	subordinator -8
size-ending|1|?|	pronoun 17
size-ending|1|none|	) 8	, -19	,auxiliary -16	,coordinator 11	,preposition -7	,pronoun 13	,that -11	,verb-judging 9	,verb-saying 8	,verb-thinking 10	,word -11	: -16	; 8	adverb -6	auxiliary -24	capital -7	end -32	preposition 11	stop -16	subordinator 24	that -19	verb-judging -18	verb-saying 13	verb-thinking 11	– -18
size-ending|2|!|	,auxiliary 11	coordinator -18	end 26
size-ending|2|,|	adverb 16	capital 11	coordinator -6	preposition -28	pronoun -19	that -24	verb-saying -12
size-ending|2|.|	capital -6	coordinator 23	determiner -33	quote -13	subordinator 26	word -23	— 10
size-ending|2|?|	,verb-saying 9	capital 15	coordinator 10	pronoun 18	stop -18	verb-saying 23
size-ending|2|none|	+ 9	, -25	,adverb -16	,auxiliary -22	,determiner -23	,preposition -7	,subordinator 13	,verb-saying 11	,word -15	- 9	: -11	; 21	adverb 14	auxiliary -16	determiner 30	end 6	subordinator -8	that 21	verb-judging -30	verb-saying -14	verb-thinking -18	– 11
size-ending|3|!|	,word 8	end -23
size-ending|3|,|	auxiliary -11	capital 10	coordinator 14	determiner -14	preposition 10	quote 19	subordinator 14	verb-judging 22	verb-saying 24
size-ending|3|.|	auxiliary 18	capital -21	coordinator 25	determiner 18	end 12	pronoun 15	quote -19	subordinator -11
size-ending|3|?|	coordinator 16	end 41	pronoun 26	verb-saying 9	– 9	— 8
size-ending|3|none|	( -26	) -17	,auxiliary 16	,capital 13	,coordinator -10	,determiner 15	,preposition -21	,pronoun -7	,subordinator 13	,verb-judging 9	,word 6	: 6	; -10	capital -19	end 24	pronoun 22	stop 7	subordinator 24	verb-saying -36	word 7	— 26
size-ending|4-5|!|	capital 16	determiner 11	end 13	pronoun 19	stop 8	verb-saying 16	— 9
size-ending|4-5|,|	' 16	auxiliary -8	capital 37	coordinator -22	determiner 14	preposition -9	pronoun 45	subordinator -11	verb-judging 16	verb-saying 21	word -8
size-ending|4-5|.|	capital 10	coordinator 19	determiner -14	end 19	preposition 14	pronoun 9	quote -20	subordinator 18	that 10	— 18
size-ending|4-5|?|	,auxiliary 12	,verb-saying 9	capital 25	determiner 25	end 45	pronoun 16	stop 23	verb-saying 35
size-ending|4-5|none|	( -10	+ 13	,adverb 9	,capital -10	,coordinator 15	,determiner -10	,preposition -8	,pronoun 21	,subordinator 14	,that 8	,verb-saying 11	,verb-thinking 11	- 6	: 15	; 20	adverb -15	auxiliary 16	capital -7	coordinator 48	determiner -13	preposition 7	pronoun -7	subordinator 41	verb-saying -7	verb-thinking 18	word -12	— 18
size-ending|6-9|!|	capital 14	determiner 19	end 29
size-ending|6-9|,|	capital 13	coordinator -9	determiner 37	preposition -10	pronoun 27	subordinator -13	verb-saying 28	word 8
size-ending|6-9|.|	( -7	coordinator 20	determiner 18	end 6	preposition 18	pronoun 13	quote 15	subordinator 22	that 12	— 37
size-ending|6-9|?|	, -10	,verb-saying 6	capital 19	determiner 21	end 42	pronoun 21	stop 24	verb-saying 19	— 15
size-ending|6-9|none|	( -8	+ 18	, -15	,auxiliary 20	,coordinator 6	,preposition 26	,pronoun 23	,verb-judging 10	,verb-saying 12	,verb-thinking 10	,word 16	- 22	: 44	; -11	auxiliary 7	capital 36	coordinator 38	determiner 35	end 43	preposition 7	pronoun 23	quote -12	stop 22	subordinator 32	verb-saying 23	word -8	— 11
size-follow|10+|	' 13	( 21	) 19	, 17	,auxiliary 8	,determiner 8	,preposition 13	,verb-judging 8	,verb-saying 7	,verb-thinking 13	,word 9	- 15	: 22	[ 30	adverb 20	auxiliary 27	capital 22	coordinator 18	determiner 20	end 30	preposition 32	pronoun 20	quote 30	stop 27	subordinator 29	that 23	verb-saying 22	word 31	— 17
size-follow|1|	) 12	, -19	,auxiliary -16	,coordinator 16	,preposition -7	,pronoun 13	,that -11	,verb-judging 9	,verb-saying 8	,verb-thinking 10	,word -11	: -16	; 8	adverb -6	auxiliary -21	capital 10	determiner 13	end -23	preposition 14	pronoun 19	stop -14	subordinator 16	that -19	verb-judging -10	verb-saying 11	– -18
size-follow|2|	( 8	+ 9	, -25	,adverb -16	,determiner -23	,preposition -7	,subordinator 13	,verb-saying 11	,word -15	- 10	: -11	; 21	adverb 23	auxiliary -13	end 6	pronoun -17	quote -6	stop -8	that 14	verb-judging -29	verb-saying -16	verb-thinking -22	– 6	— 6
size-follow|3|	( -26	) -17	,auxiliary 16	,capital 13	,coordinator -10	,determiner 15	,preposition -21	,pronoun -7	,subordinator 13	,verb-judging 9	,word 6	: 6	; -10	adverb 6	capital -17	coordinator 15	determiner 9	end 14	stop 7	subordinator 22	that 7	verb-judging 10	– 8	— 28
size-follow|4-5|	' 16	( -16	+ 13	,adverb 9	,capital -10	,coordinator 15	,determiner -10	,preposition -8	,pronoun 21	,subordinator 14	,that 8	,verb-saying 11	,verb-thinking 11	- 6	: 15	; 23	adverb -13	capital 32	coordinator 7	determiner -9	end 18	pronoun 23	quote -24	stop 6	subordinator 31	verb-judging 16	verb-saying 13	verb-thinking 18	word -14	— 24
size-follow|6-9|	( -8	+ 18	, -19	,auxiliary 20	,coordinator 6	,preposition 26	,pronoun 10	,verb-judging 10	,verb-saying 12	,verb-thinking 10	,word 16	- 22	: 44	; -11	adverb -8	capital 9	coordinator 24	determiner 32	end 18	pronoun 31	stop 22	that 20	verb-saying 33	word -11	— 37
size-intro|10+|	) 15	, 26	- 32	: 30	adverb 24	auxiliary 21	capital 26	coordinator 25	determiner 37	possessive 13	preposition 31	pronoun 30	quote 35	start 22	stop 17	subordinator 24	that 25	verb-judging 31	verb-saying 60	verb-thinking 28	word 43	– 19	— 16
size-intro|1|	( 13	, -17	: -14	; 9	adverb 13	auxiliary 9	capital -7	coordinator 7	determiner 9	preposition -7	pronoun 13	quote -11	start -14	stop 13	subordinator 12	that -9	verb-judging -12	verb-saying 7	word -11	– 12
size-intro|2|	( 21	: 20	auxiliary 7	capital 10	coordinator -15	determiner -9	preposition -13	pronoun -13	stop 9	subordinator -10	verb-judging -6	verb-saying -6	verb-thinking -13	word -12	– -23	— 10	’ 18	• 7
size-intro|3|	' -23	( -23	, 8	adverb 26	auxiliary 18	capital 13	coordinator 21	possessive -18	preposition -10	pronoun 45	quote 8	stop 16	subordinator -8	that 11	verb-saying 11	verb-thinking 17	word 23	— 16
size-intro|4-5|	% 14	' 13	( -8	- -10	: -7	auxiliary 25	coordinator -20	determiner 6	possessive -26	preposition 35	pronoun 43	quote 28	start 15	stop 6	subordinator 38	that 18	verb-judging 8	verb-thinking 41	word -19	– 9	— -17	’ 7
size-intro|6-9|	( -16	, 47	- 17	: 36	; 13	auxiliary -12	capital 14	coordinator 17	determiner 43	possessive 7	preposition 8	pronoun 44	start 35	stop 30	that 45	verb-judging -10	verb-saying -26	verb-thinking 43	word 18	– -15	— 17
size|	1 -7	10+ 25	2 -22	3 13	4-5 -11	6-9 6
subject|elided|	,adverb 9	,auxiliary 20	,capital 13	,determiner -17	,preposition 21	,pronoun 17	,that -6	,verb-saying -9	1 -31	2-3 17	4-7 11	8+ 12	: 9	capital -7	coordinator -11	end 10	preposition 6	stop 18	verb-saying -29	word -15
subject|none|	( -13	) -17	+ 15	,auxiliary -15	,capital -12	,coordinator 16	,determiner -15	,preposition -17	,subordinator 16	,verb-judging 23	,verb-thinking 13	- -12	4-7 -8	8+ 11	: -6	; 28	auxiliary -14	capital 20	determiner 12	end 33	preposition -22	pronoun -8	stop 13	subordinator 11	that 12	verb-judging -6	word -13	– 9	— 19
subject|own|	) -14	+ 9	,adverb -16	,auxiliary 10	,determiner 6	,preposition -16	,pronoun 8	,that -7	,verb-judging 7	,verb-saying 20	,word -26	8+ 8	: 16	; 17	auxiliary -19	capital 12	coordinator -6	determiner 6	end 33	preposition 8	pronoun 24	stop 6	subordinator 14	verb-judging -14	verb-saying -19	word -13
two-before|%|	stop 9
two-before|'|	word -14
two-before|)|	- 6	: 18	; -8	auxiliary 18	stop 18	— -16
two-before|*|	subordinator -11
two-before|,|	adverb -7	auxiliary 26	capital -17	coordinator -7	determiner -50	quote 21	that 12	verb-judging 14	verb-saying 6	verb-thinking -8	word -37
two-before|:|	pronoun 12	that 15	word -24
two-before|;|	capital 25	determiner -12
two-before|adverb|	, 18	: 51	coordinator 20	determiner 14	preposition 9	pronoun -13	stop 16	subordinator 7	that 14	verb-saying 14	verb-thinking -9	word 15
two-before|auxiliary|	: 8	adverb 37	auxiliary 22	capital -16	determiner 34	preposition -24	pronoun 7	stop 27	that 18	verb-judging 15	verb-thinking 20	word 29
two-before|capital|	' -19	( -7	, 25	- -12	: 12	auxiliary 23	capital 24	coordinator -14	possessive -31	preposition 9	subordinator -6	that -12	verb-judging 13	verb-saying 7	– -10	— 6	’ 17
two-before|coordinator|	' 13	, 14	adverb 22	auxiliary 35	capital 15	coordinator -14	determiner 23	preposition -8	that 35	verb-judging 25	verb-saying 21	verb-thinking -7	word 7
two-before|determiner|	, -6	: 27	capital -11	determiner 18	preposition -24	quote 18	stop 26	subordinator 12	that 13	verb-judging -12	verb-saying -13	verb-thinking 23	word -15
two-before|possessive|	quote 25	stop 21	verb-saying 21	verb-thinking 25
two-before|preposition|	, -13	: 32	auxiliary 20	capital 9	preposition 19	pronoun -6	quote 15	stop 38	that -19	verb-judging 23	verb-saying -18	verb-thinking 22	word 9
two-before|pronoun|	, 30	: 9	adverb 15	determiner -8	possessive 31	preposition 22	pronoun 16	stop 42	subordinator 44	verb-judging 13	verb-thinking -23	word 17
two-before|quote|	( -12	, -24	: 13	auxiliary 13	capital -10	stop 45	subordinator 20	that 10	verb-saying -11	verb-thinking -18	— 18
two-before|start|	capital -12	determiner -23	preposition -25	quote 9	start 8	• 7
two-before|stop|	- 14	capital 6	coordinator 20	determiner -24	preposition -31	pronoun 18	subordinator -18	— 19
two-before|subordinator|	auxiliary -13	capital 17	preposition 20	pronoun 18	stop 31	word -18
two-before|that|	, 19	: 24	adverb 8	auxiliary -19	capital 24	determiner 14	preposition -20	pronoun 34	stop 24	subordinator -17	verb-judging -11	verb-saying -17	word 40
two-before|verb-judging|	, -9	: 27	adverb -10	auxiliary 33	determiner 17	quote 15	stop 12	that 36	verb-saying -17	word -14
two-before|verb-saying|	, 33	: 44	adverb 12	auxiliary 48	preposition 23	pronoun -14	subordinator 27	that 33	verb-judging -20	verb-saying 14	word 27
two-before|verb-thinking|	, 13	: 10	auxiliary 25	capital 16	preposition 48	pronoun 6	stop 26	subordinator 6	that 22	verb-judging -22	word -9
two-before|word|	% -6	( 9	, -31	- 18	: -15	; 17	adverb 6	coordinator 12	possessive 8	preposition -13	pronoun 44	quote -20	stop 31	subordinator -10	that 11	verb-judging -39	verb-thinking 14	– -7	’ 13
two-words-before|%|	. 9
two-words-before|'s|	 25	figures 25	office 7	semiconductor -20
two-words-before|'|	stata -14
two-words-before|)|	- 6	. 18	: 18	; -8	is 18	— -16
two-words-before|*|	pourquoi -11
two-words-before|,|	 21	a -9	admet 13	alias -15	and 21	answered -10	as 7	atestou 7	balguerie 6	blamed 23	but 17	called 19	cercavano -19	chamado -7	chiede 10	christened -26	code-named -21	comme 13	como 15	definito -13	di 17	die 12	ein 9	einzelne -8	en -16	entitled -7	exigiu 12	expressed 22	falta 12	ficou 18	foi 13	found -22	had 17	headed -16	heißt -9	houve 15	há 13	including -19	is 33	jugée 11	la -10	labeled -6	maar 7	mais 8	manifesta 10	mas 15	movilizaciones 9	nicknamed -26	o -10	or -23	played -21	pour 9	praised 13	prefers -22	promet 11	préfère 24	reading -10	retrouvé -15	said 30	saying 16	sent 18	sinalizou -13	since 24	sogenannte -7	solo -12	sorte -10	sourit -7	são 13	that 12	the -34	this -15	though 17	titled -7	to -15	todavía 10	uma -13	un 15	was 39	wat 13	welcomed 18	where -19	whose -34	wie -10	winston -21	é 9
two-words-before|.|	- 14	always -14	but 20	con -9	de -6	del -7	eine -8	headed -19	il -9	in -7	le -14	o -7	the -19	under -25	wie -11	— 19
two-words-before|0-2|	. 7
two-words-before|000|	. 13
two-words-before|1.942|	. 6
two-words-before|10|	. 13
two-words-before|110085|	? 24
two-words-before|141|	: -25
two-words-before|14|	. 8
two-words-before|15-1|	. 12
two-words-before|17|	, -19
two-words-before|1800|	records 18
two-words-before|1952|	. 11
two-words-before|1958|	, -18
two-words-before|1971|	album -20
two-words-before|1976|	. 20
two-words-before|1980|	. 12
two-words-before|1988|	. 16
two-words-before|1991|	. 21
two-words-before|1|	. 20
two-words-before|2008|	. 18
two-words-before|2009|	. 8
two-words-before|2012|	. 18	as -14
two-words-before|2019|	. 17
two-words-before|2021|	. 11
two-words-before|2024|	. 12
two-words-before|2026|	. 16	: 19
two-words-before|2027|	, 6
two-words-before|210m|	. 16
two-words-before|22|	. 12	: 17
two-words-before|255|	. 15
two-words-before|29|	. 15
two-words-before|2gb|	, 23
two-words-before|2|	. 12
two-words-before|310m|	for 16
two-words-before|31|	. 10	– 19
two-words-before|380|	, 15
two-words-before|3rd|	. 14
two-words-before|3|	( -13
two-words-before|40|	: 12
two-words-before|44|	. 7
two-words-before|46|	, -10
two-words-before|5-6|	. 12
two-words-before|512.000|	. 6
two-words-before|51|	. 6
two-words-before|54|	sarte 7
two-words-before|58|	. 12
two-words-before|6-4|	. 6
two-words-before|6-7|	. 12
two-words-before|62enne|	: 15
two-words-before|64|	. 20
two-words-before|74|	. 7
two-words-before|79|	. 21
two-words-before|7|	% 14	: 13
two-words-before|80|	. 7
two-words-before|900|	botellas -20
two-words-before|97|	. 13
two-words-before|:|	12 -17	das -19	la -12	on 12	that 15	wer -16
two-words-before|;|	dois -12	kigali 12	tehran 21
two-words-before|a-21|	. 7
two-words-before|a24|	. 18
two-words-before|aangesloten|	. 8
two-words-before|aan|	. 8	zijn -12
two-words-before|abba|	’s -11
two-words-before|abbotsinch|	: 18
two-words-before|abc|	's -14	’s -23
two-words-before|abend|	in -16
two-words-before|aberdeen|	. 12
two-words-before|aber|	auf 7	vor 9
two-words-before|abonde|	: 10
two-words-before|about|	its 17	so-called -21	the 16
two-words-before|abramchuk|	( -19
two-words-before|abstém-se|	. 6
two-words-before|ab|	: 9
two-words-before|academy|	. 16
two-words-before|accounts|	. 8
two-words-before|account|	. 7
two-words-before|accumulate|	. 18
two-words-before|accused|	of -22
two-words-before|acesso|	, 10
two-words-before|achteraf|	. 7
two-words-before|aclara|	: 7
two-words-before|acqua|	: 10
two-words-before|acrescentou|	: 13
two-words-before|acteurs|	à 12
two-words-before|acting|	as 15
two-words-before|actor|	. 8
two-words-before|acto|	de 11
two-words-before|act|	. 17
two-words-before|added|	, 19	. 25	: 23	that 8
two-words-before|adding|	, 8	: 19	that 10
two-words-before|addresses|	. 11
two-words-before|adds|	: 17
two-words-before|add|	: 16
two-words-before|adeoti-marks|	, -23
two-words-before|adjectives|	. 13
two-words-before|administration|	. 22
two-words-before|admitió|	que 11
two-words-before|admits|	: 9
two-words-before|admitted|	, 25
two-words-before|adnoc|	por 18
two-words-before|adviser|	. 15
two-words-before|advisors|	. 16
two-words-before|afastar|	um -12
two-words-before|affiche|	, 11
two-words-before|affirme|	avoir 9
two-words-before|affondo|	: 7
two-words-before|afghanistan|	was 13
two-words-before|aflossen|	. 16
two-words-before|afp|	. 23
two-words-before|africa|	. 15
two-words-before|afterwards|	. 18
two-words-before|afterward|	. 11
two-words-before|after|	selling -24
two-words-before|af|	. 17
two-words-before|again|	. 21
two-words-before|agency|	. 18
two-words-before|agents|	nicknamed -7
two-words-before|aggiunto|	: 21
two-words-before|ago|	. 10
two-words-before|agreed|	. 18
two-words-before|agreement|	would 22
two-words-before|agree|	. 13
two-words-before|agua|	estaba 11
two-words-before|ahmadi|	. 21
two-words-before|airport|	. 23	cap 20	says -22
two-words-before|aisle|	. 12
two-words-before|akkoord|	. 7
two-words-before|alabama|	. 23
two-words-before|alarma|	: 18
two-words-before|alarme|	: 7
two-words-before|alavancagem|	a 15
two-words-before|album|	, -16
two-words-before|alfred-wegener-institut|	, 10
two-words-before|algeria|	says -20
two-words-before|allegations|	as 25
two-words-before|alles|	wieder -12
two-words-before|all|	. 12	of -17
two-words-before|almada|	. 13
two-words-before|alone|	were 22
two-words-before|als|	een -9	kalb 6
two-words-before|alta|	en 13
two-words-before|altro|	: 19
two-words-before|alza|	un 12
two-words-before|al|	. 9
two-words-before|amadora-sintra|	fica 15
two-words-before|amarela|	. 8
two-words-before|amarilla|	por -7
two-words-before|amat|	recoge 15
two-words-before|america|	. 14
two-words-before|ammesso|	, 15
two-words-before|among|	38 -21	the -17	them 21
two-words-before|analysts|	. 21
two-words-before|anders|	: 11
two-words-before|and|	a 18	blamed 19	from -18	its 15	juba 16	magnets 14	one -20	said 21	that 33	their 19	then -14	was 30	would 12
two-words-before|angeklagte|	habe 10
two-words-before|anger|	. 10
two-words-before|anglicans|	had 14
two-words-before|animals|	was 30
two-words-before|ankara|	had 20
two-words-before|ankle|	was -23
two-words-before|anleger|	seien 10
two-words-before|anni|	. 16
two-words-before|annoncées|	, 14
two-words-before|announced|	. 15
two-words-before|anno|	: 16
two-words-before|annuisce|	: 17
two-words-before|anonimato|	: 6
two-words-before|anos|	, 7
two-words-before|another|	says -10
two-words-before|anrufbeantworter|	, 9
two-words-before|answered|	: 18
two-words-before|answers|	to -28
two-words-before|answer|	. -11
two-words-before|ans|	. 16
two-words-before|antiques|	dealer 20
two-words-before|anton|	bleibaum 9
two-words-before|anwohner|	? 6
two-words-before|anyway|	. 25
two-words-before|an|	officer 21	opera 18	wochenenden 13
two-words-before|ao|	clube 10	serviço 15
two-words-before|apenas|	que 11
two-words-before|aplaude|	como 13
two-words-before|apologise|	. 14
two-words-before|apologising|	to 12
two-words-before|apologized|	for 25
two-words-before|apostillado|	, 8
two-words-before|apoyos|	? 7
two-words-before|appeal|	. 15
two-words-before|appelé|	à 13
two-words-before|applause|	. 11
two-words-before|approved|	. 9
two-words-before|app|	, -22	had -11	store -19
two-words-before|april|	. 14
two-words-before|apuntó|	: 12
two-words-before|apócrifa|	. 6
two-words-before|archers|	. 10
two-words-before|arcilla-vargas|	, 7
two-words-before|arenal|	. 7
two-words-before|arena|	. 16
two-words-before|argued|	on -23
two-words-before|arguments|	. 14
two-words-before|around|	. 20
two-words-before|arrangement|	as 17
two-words-before|arrested|	. 14
two-words-before|arrivals|	as 13
two-words-before|arrived|	. 16
two-words-before|arrêter|	devant -7
two-words-before|asciutta|	: 17
two-words-before|aseguró|	que 10
two-words-before|ashworth-diop|	: 15
two-words-before|asi|	: 14
two-words-before|asked|	, 20	. 18	for 21
two-words-before|askew|	. 15
two-words-before|asking|	, 10
two-words-before|asks|	, 11
two-words-before|asleep|	. 12
two-words-before|assembly|	. 16
two-words-before|assicura|	la 20
two-words-before|assistant|	, -10	. 13
two-words-before|assistente|	aceitou 11
two-words-before|assistito|	amasse 14
two-words-before|assobios|	: 11
two-words-before|association|	. 17
two-words-before|assolombarda|	saluta 12
two-words-before|assomed|	: 14
two-words-before|as|	a 20	having 17	his -18	the -8
two-words-before|ater|	: 15
two-words-before|atlante|	. 8
two-words-before|atribuiu|	a 15
two-words-before|attacca|	, 10
two-words-before|attacks|	as 19
two-words-before|attaquant|	. 10
two-words-before|attempt|	, -12
two-words-before|attended|	by 24
two-words-before|at|	goodison 20
two-words-before|aufgefallen|	. 7
two-words-before|auf|	das -11	dem -12	der -18
two-words-before|augsburg|	. 23
two-words-before|august|	. 10
two-words-before|aula|	, 9
two-words-before|ausland|	als -21
two-words-before|aussprache|	sei 15
two-words-before|australia|	agree 23
two-words-before|aus|	. 14	: 17
two-words-before|autentico|	: 18
two-words-before|auteur|	de -15
two-words-before|authority|	were 24
two-words-before|author|	. 18	of -31
two-words-before|autocollant|	: -15
two-words-before|autora|	de -7
two-words-before|autre|	: 12
two-words-before|autumn|	. 7
two-words-before|auxerre|	. 20
two-words-before|avaient|	été 13
two-words-before|avanti|	: 8
two-words-before|avisou|	que 6
two-words-before|aviso|	: 12
two-words-before|avocate|	. 6
two-words-before|avs|	: 11
two-words-before|avuto|	paura 10
two-words-before|away|	. 14
two-words-before|ayer|	de 13
two-words-before|aysén|	: 8
two-words-before|a|	cliente 10	cut 22	definire 14	dit 8	enregistré -9	entendu 12	falha 13	palavra -12	permanência 9	reconnu 13	situação 14	so-called -24	viagem 10	withering 20
two-words-before|b3|	. 15
two-words-before|backboard|	. -18
two-words-before|back|	, 13	. -8	: 17
two-words-before|badges|	. 10
two-words-before|bakery|	. 17
two-words-before|baker|	. 22
two-words-before|ballett|	von -6
two-words-before|ballots|	were 25
two-words-before|banc|	. 13
two-words-before|banderole|	: 24
two-words-before|band|	played -15
two-words-before|banker|	called -29
two-words-before|bank|	. 11
two-words-before|banner|	reading 20
two-words-before|barbs|	as -24
two-words-before|barcelona|	. 16
two-words-before|bari|	drop -25
two-words-before|barque|	. 19
two-words-before|barrio|	, 16
two-words-before|batizado|	de -9
two-words-before|batters|	were 20
two-words-before|battery|	. 13
two-words-before|bay|	. 11
two-words-before|bbc|	. 17
two-words-before|beat|	. 16
two-words-before|because|	of 20
two-words-before|beck-nigg|	als 14
two-words-before|bedeckt|	– 12
two-words-before|been|	freed 14	honest 13	saying -21	shown 16	told 23
two-words-before|beeping|	. 18
two-words-before|before|	. 11
two-words-before|begrüsse|	den 12
two-words-before|behaved|	. 15
two-words-before|beieren|	: 7
two-words-before|beijing|	accused 20	would 19
two-words-before|being|	rostered 19
two-words-before|bei|	einer -14
two-words-before|bekend|	als -9
two-words-before|bekommen|	, -14
two-words-before|belarus|	. 12
two-words-before|belastingen|	. 6
two-words-before|believe|	it 17
two-words-before|bello|	: 7
two-words-before|beltretter|	: 12
two-words-before|benavent-oduor|	. 10
two-words-before|benchmark|	. 11
two-words-before|beneath|	, -18	that -19
two-words-before|beneficiarne|	sarebbero 6
two-words-before|benetton|	. 16
two-words-before|berg|	: 15
two-words-before|berichten|	. 7
two-words-before|berichteten|	. 12
two-words-before|bernama|	, 19
two-words-before|bestiame|	viaggi 12
two-words-before|bestätigt|	einen -20
two-words-before|beth|	singing -17
two-words-before|betroffenen|	werde -11
two-words-before|bewertung|	sei 9
two-words-before|bewindsman|	. 15
two-words-before|be|	a 27	connected 15	expected 22	met 17	reviewed 16	shared 12
two-words-before|bicho|	de -9
two-words-before|bilhete|	: 13
two-words-before|billed|	as -12
two-words-before|bill|	. 16
two-words-before|binder|	. 20
two-words-before|bishops|	, -24
two-words-before|bjp|	of 21
two-words-before|bladen|	tot -9
two-words-before|blamed|	repeated -17
two-words-before|blanc|	. 7	serait 12
two-words-before|bleibt|	bei -26
two-words-before|blessing|	. 11
two-words-before|blijven|	. 7
two-words-before|blij|	. 7
two-words-before|blinks|	. 16
two-words-before|bloquée|	: 21
two-words-before|blow|	to -24
two-words-before|blunt|	. 10
two-words-before|blushed|	. 21
two-words-before|boadi|	. 8
two-words-before|board|	. 11	reading -22
two-words-before|boats|	. 9	to -26
two-words-before|boat|	. 15
two-words-before|boerenbond|	reageerde 13
two-words-before|boezem|	. 9
two-words-before|bologna|	: 15
two-words-before|bonden|	willen 6
two-words-before|bonus|	. 15
two-words-before|booed|	. 15
two-words-before|books|	. 10
two-words-before|book|	, -23	. 16	calls -25
two-words-before|boom|	. 7
two-words-before|bord|	de -11
two-words-before|born|	. 12
two-words-before|bosteza|	. 10
two-words-before|both|	against -21	camps 20
two-words-before|botteghino|	, 12
two-words-before|bouchons|	. 7
two-words-before|boulter|	. 14
two-words-before|bou|	thanked 20
two-words-before|boxes|	. 17
two-words-before|box|	. 19
two-words-before|braccia|	: 19
two-words-before|brambilla|	expects 13
two-words-before|branches|	. 8
two-words-before|brazier|	. 17
two-words-before|brazil|	? 16
two-words-before|breakfast|	was -15
two-words-before|breaking|	the -26
two-words-before|breakthrough|	, -8
two-words-before|breath|	. 14
two-words-before|bremen|	. 6
two-words-before|briefer|	. 17
two-words-before|briefs|	. 14
two-words-before|brief|	. 11
two-words-before|brie|	( 20
two-words-before|brisé|	: 16
two-words-before|brochures|	as -11
two-words-before|brochure|	titled -14
two-words-before|brontola|	: 12
two-words-before|bruciarli|	: 15
two-words-before|bruna|	alpina -19
two-words-before|brunnen|	sei 6
two-words-before|brunnhuber|	: 17
two-words-before|brusatin|	: 14
two-words-before|brusio|	. 10
two-words-before|brygge|	. 14
two-words-before|bräutigam|	. 13
two-words-before|buchmesse|	lobte 13
two-words-before|buchwert|	. 13
two-words-before|budel|	. 21
two-words-before|budget|	was 26
two-words-before|buffet|	as -19
two-words-before|buffle|	. 12
two-words-before|bugle|	. 13
two-words-before|building|	as -19
two-words-before|burglar|	dubbed -15
two-words-before|burr-smith|	. 18
two-words-before|busca|	a 13
two-words-before|but|	hoped -17	not 23
two-words-before|buyers|	. 9
two-words-before|buyer|	: 20
two-words-before|buy|	. 15
two-words-before|bytewala|	. 17
two-words-before|cabine|	responde 14
two-words-before|cable|	. 14
two-words-before|cage|	's -14
two-words-before|calamità|	. 9
two-words-before|calcestruzzo|	conterrebbe 15
two-words-before|calcula|	. 23
two-words-before|callcenter|	: 13
two-words-before|called|	. 16	a 8	chancay 21	for 21	her 9	him -14	it 7	out 18	that 36	them 15	this 20	trump -9	whitlock 16
two-words-before|calling|	her 19	him 22	it 27	them 20
two-words-before|calloway-finch|	. 15
two-words-before|calls|	a -17	her 16	me -21	the 18
two-words-before|call|	. 19	a -30	as -21	for 18	its -17	of -21	the 13	was 21
two-words-before|calma|	. 9	: 17
two-words-before|calmer|	. 9
two-words-before|calmly|	. 16
two-words-before|calm|	. 15
two-words-before|cambio|	, 19
two-words-before|cameras|	. 14
two-words-before|camera|	. 23	: 13
two-words-before|came|	the -16
two-words-before|campaigns|	. 17
two-words-before|campaign|	. 17
two-words-before|campeggiava|	: 18
two-words-before|canapé|	. 15
two-words-before|candidacy|	. 13
two-words-before|candidate|	. 13
two-words-before|candle|	. 14
two-words-before|candore|	: 8
two-words-before|cane|	: 24
two-words-before|canteen|	. 7
two-words-before|can|	say -21
two-words-before|capital|	. 13
two-words-before|capra|	. 16
two-words-before|caprichoso|	por -18
two-words-before|captain|	faumuinā 20
two-words-before|capua|	. 7
two-words-before|caputi|	, 14
two-words-before|carabao|	. 8
two-words-before|cara|	. 8
two-words-before|cardiff|	of 24
two-words-before|card|	. 14
two-words-before|cared|	. 14
two-words-before|care|	. 20
two-words-before|cargill|	. 12
two-words-before|carolina|	. 14
two-words-before|car|	. 23
two-words-before|casa|	. 6
two-words-before|case|	was 22
two-words-before|casi|	. 8
two-words-before|caso|	del -15	revela 13
two-words-before|cassa|	: 17
two-words-before|cassoma|	. 6
two-words-before|castlegate|	. 18
two-words-before|catalogue|	. 18
two-words-before|catanduanes|	as -25	seawall -23
two-words-before|categorico|	: 7
two-words-before|cathaoirleach|	. 11
two-words-before|cat|	. 11
two-words-before|cazares|	had 14
two-words-before|cdu|	ließ -18
two-words-before|cebas|	. 21
two-words-before|cento|	. 7
two-words-before|centre|	. 13
two-words-before|centro|	promette 8
two-words-before|cent|	was 18
two-words-before|ceremony|	. 16
two-words-before|cerqueira|	. 13
two-words-before|certified|	. 10
two-words-before|ce|	résultat 13
two-words-before|cgtn|	: 12
two-words-before|cgt|	. 13
two-words-before|chamberlain|	called 25
two-words-before|champions|	. 8
two-words-before|champion|	. 18
two-words-before|chances|	as 19	at 16
two-words-before|chanceux|	? 13
two-words-before|changed|	. 12
two-words-before|change|	. 18	was 17
two-words-before|channel|	called -24	’s -20
two-words-before|chapter|	. 16
two-words-before|character|	. 12
two-words-before|charente-maritime|	. 13
two-words-before|charge|	. 13
two-words-before|chat|	, -7
two-words-before|chaverra|	: 10
two-words-before|checks|	. 12
two-words-before|cheers|	. 13
two-words-before|chega|	sempre 11
two-words-before|cheikh-baba|	exige 8
two-words-before|che|	annuncia 13	parta 20	servirebbe 7
two-words-before|chief|	. 12	: 23	dale -16	pleads -21
two-words-before|chien|	. 13
two-words-before|chin|	. 12
two-words-before|chips|	. 16
two-words-before|choc|	. 10
two-words-before|choisie|	? -11
two-words-before|choreografe|	. 7
two-words-before|chorus|	. 23	of -17
two-words-before|cia|	teme 10
two-words-before|ciento|	. 13
two-words-before|cigarette|	. 21
two-words-before|ciller|	: 11
two-words-before|cinque|	, 16
two-words-before|cirad|	. 16
two-words-before|cisl|	è 9
two-words-before|civile|	. 11
two-words-before|civil|	pede 19
two-words-before|claimed|	she -20
two-words-before|claim|	. 11
two-words-before|claro|	: 9
two-words-before|clash|	over -15
two-words-before|clause|	de -13
two-words-before|cleared|	over -7	the 16
two-words-before|clients|	. 16	to 25	were 35
two-words-before|client|	. 10	as 14
two-words-before|clinton|	. 17	: 15	is 11	was 22
two-words-before|closet|	. 11
two-words-before|closing|	. 7	line 20
two-words-before|cloth|	. 16
two-words-before|club|	, 10	. 16
two-words-before|cnc3|	: 21
two-words-before|cnn|	's -11	. 11	’s -28
two-words-before|co-founder|	. 9
two-words-before|co-workers|	called -21
two-words-before|coalition|	. 15	eyes -21
two-words-before|coamo|	had 17
two-words-before|code|	. 15	: -21	name -22
two-words-before|codispoti|	. 17
two-words-before|cohetes|	. 8
two-words-before|coisa|	: 7
two-words-before|collapsed|	. 9
two-words-before|columbus|	. 11
two-words-before|column|	headed -21	marked -19
two-words-before|colón|	. 8
two-words-before|comer|	. 13
two-words-before|come|	la 18
two-words-before|cominciare|	dai -16
two-words-before|coming|	. 13
two-words-before|comissão|	um 13
two-words-before|commentaire|	. 21
two-words-before|commented|	that 14
two-words-before|comment|	. 13
two-words-before|commerce|	. 17
two-words-before|commission|	. 14	had 16	made 16
two-words-before|committee|	. 20
two-words-before|comove|	. 6
two-words-before|companhia|	tem 10
two-words-before|company|	was 15
two-words-before|compensation|	committee 18
two-words-before|competition|	. 10
two-words-before|complaints|	. 12
two-words-before|completó|	: 16
two-words-before|compromise|	was 22
two-words-before|com|	marcação -7
two-words-before|conceded|	: 16
two-words-before|concluded|	, 15	. 15	: 17
two-words-before|conclut|	: 6
two-words-before|concorrencial|	. 8
two-words-before|conditions|	as 15
two-words-before|confida|	, 8
two-words-before|confirmed|	that 18
two-words-before|confirmou|	: 9
two-words-before|congratulations|	. 21
two-words-before|congressman|	felt 19
two-words-before|conhecido|	. 16	por -6
two-words-before|conjunto|	su -8
two-words-before|connaître|	son 15
two-words-before|conocido|	como -15
two-words-before|conoscenza|	di 16
two-words-before|consider|	whether -16
two-words-before|constitution|	. 9
two-words-before|consulted|	. 16
two-words-before|contact|	was 19
two-words-before|contant|	geld 6
two-words-before|contempt|	over -20
two-words-before|continued|	, 10	. 12	: 13
two-words-before|continue|	. 16
two-words-before|conti|	, 15
two-words-before|contract|	, -19	showed 15
two-words-before|contratação|	. 7
two-words-before|convaincu|	. 11
two-words-before|convention|	. 20
two-words-before|conversación|	es 21
two-words-before|conversation|	as 21
two-words-before|con|	una -9
two-words-before|cookbook|	, -14
two-words-before|cooler|	. 10
two-words-before|coolly|	. 11
two-words-before|copia|	. 6
two-words-before|copie|	di -18
two-words-before|corazonada|	? 6
two-words-before|cork|	. 14
two-words-before|corner|	: 25
two-words-before|coro|	di -18
two-words-before|corp|	bench -12
two-words-before|corredor|	. 6
two-words-before|corregge|	: 15
two-words-before|corridor|	remained 18
two-words-before|cortar|	os -8
two-words-before|corto|	plazo 15
two-words-before|cost|	. 18
two-words-before|così|	: 11
two-words-before|coudre|	, 8
two-words-before|could|	be 16	go 16
two-words-before|council|	. 14	backs -20
two-words-before|countered|	, 19
two-words-before|counterpart|	hail 23	of 16
two-words-before|counters|	. 10
two-words-before|county|	. 21
two-words-before|courier|	. 10
two-words-before|courses|	. 13
two-words-before|courthouse|	. 20
two-words-before|court|	. 14	: 22	had 20
two-words-before|cousin|	. 10
two-words-before|cover|	of -26
two-words-before|credit|	. 11
two-words-before|crewe|	: 14
two-words-before|crews|	to 23
two-words-before|crew|	and 12
two-words-before|crie|	au -14
two-words-before|crimes|	as 18
two-words-before|cristiana|	: 19
two-words-before|critic|	called 16
two-words-before|cromer|	. 20
two-words-before|cronisti|	come -6
two-words-before|crowd|	, 12	. 17
two-words-before|croyait|	. 14
two-words-before|cruz|	. 20	has 14
two-words-before|crying|	. 16
two-words-before|crítica|	. 12
two-words-before|cuatro|	. 15
two-words-before|cuentas|	. 8
two-words-before|cuenta|	, 7
two-words-before|cuisine|	: 16
two-words-before|cui|	le -12
two-words-before|cut|	. 14
two-words-before|c|	. 18
two-words-before|código|	qr 9
two-words-before|c’|	est 7	était 7
two-words-before|dados|	têm 16
two-words-before|dak|	. 7
two-words-before|dal|	quotidiano -14
two-words-before|dann|	: 20
two-words-before|dardar-naquin|	, -12
two-words-before|dark|	rooms 16
two-words-before|darmstadt|	. 12
two-words-before|darragh-li|	( -21
two-words-before|dass|	er 11	man 12
two-words-before|das|	dem -15	ein 16	für 9	kinderbuch -12	spiel 7	wort -8
two-words-before|data|	. 9
two-words-before|dat|	bleek 6	er 8
two-words-before|davvero|	. 10
two-words-before|dawn|	is -24
two-words-before|days|	. 9
two-words-before|day|	. 15	: 22
two-words-before|dazu|	: 8
two-words-before|dazwischen|	: 11
two-words-before|deadpanned|	. 11
two-words-before|deal|	was 22
two-words-before|death|	as 22
two-words-before|debate|	. 9	as 21
two-words-before|debat|	, 7
two-words-before|debris|	bore 14
two-words-before|decide|	. 10
two-words-before|decir|	: 13
two-words-before|decision|	 17	was 25
two-words-before|decisão|	. 17	de 7
two-words-before|decize|	: 18
two-words-before|declared|	. 9
two-words-before|decreto|	de 21
two-words-before|defence|	: 19
two-words-before|defendant|	. 14
two-words-before|definition|	of -25
two-words-before|defunta|	. 17
two-words-before|delayed|	. 15
two-words-before|delay|	as 13
two-words-before|deliberately|	. 14
two-words-before|delighted|	. 18
two-words-before|della|	biblioteca -9
two-words-before|demande|	: 10
two-words-before|demarcation|	line 21
two-words-before|dementiert|	: 15
two-words-before|demeure|	le -14
two-words-before|demissão|	. 8
two-words-before|democrats|	. 17
two-words-before|democrat|	. 21
two-words-before|dem|	gericht -18
two-words-before|den|	ausdruck -21	begriff -14	entscheid 15	kreuzer -11	namen -21	ort 9	spitznamen -10	termin 10
two-words-before|deploró|	la -11
two-words-before|deprisa|	? 9
two-words-before|deren|	gasthof -13	überbauung -8
two-words-before|derrota|	: 11
two-words-before|derselbe|	plan 7
two-words-before|der|	anstieg 11	arm -18	aufschrift -8	einigung 8	gruppe -10	übung -6
two-words-before|desabafa|	: 8
two-words-before|desconfía|	. 12
two-words-before|described|	as 38
two-words-before|describe|	como 12
two-words-before|description|	, 24
two-words-before|desistiu|	. 8
two-words-before|des|	magazins -15
two-words-before|detrás|	hay 19
two-words-before|detta|	sua 14
two-words-before|deusto|	. 18
two-words-before|deutsch|	: -14
two-words-before|deux|	: 16
two-words-before|de|	1983 12	2018 14	achterban -14	bus 10	capela -15	dokter 8	espera 9	fátima -12	heffing 9	klassieke -11	la 11	motie 9	négociations 14	périnatalité 13	schade 13	ter 16	terceros 17	term -14	terugroepactie 11	uitspraak 14	uma 14	volksmond -7
two-words-before|dhaka|	called 22
two-words-before|dialogue|	: -21
two-words-before|dice|	. 23
two-words-before|dicho|	, 15
two-words-before|dictionary|	, -19
two-words-before|dic|	- 11
two-words-before|die|	asche 15	belege 8	gegend 11	gespräche 14	lage 9	linie 7	seien 16	toeslag 7	tour -8	vorlage 15	waffen 17	wedstrijd 6	zeitung -18
two-words-before|differed|	. 8
two-words-before|differently|	. 15	: 19
two-words-before|different|	from -17
two-words-before|differ|	. 12
two-words-before|digital|	? 8
two-words-before|dinan-léhon|	. 16
two-words-before|diplomatic|	. 16
two-words-before|diploma|	da -13
two-words-before|directors|	. 16
two-words-before|director|	. 16
two-words-before|dires|	, 9
two-words-before|diretto|	: 7
two-words-before|dire|	. 13
two-words-before|disagreed|	. 24
two-words-before|disagrees|	. 21
two-words-before|discorda|	. 8
two-words-before|discrepa|	: 6
two-words-before|discussions|	were 15
two-words-before|disney|	. -19
two-words-before|dispara|	após -13
two-words-before|dispute|	. 15
two-words-before|disruption|	as -19
two-words-before|disse-me|	: 17
two-words-before|disse|	ao -12	che 10	que 9
two-words-before|dissimulation|	. 14
two-words-before|distribution|	, 9
two-words-before|district|	. 17	pulls -22
two-words-before|dit|	: 11	avoir 9	voir 15
two-words-before|divisoria|	. 14
two-words-before|dizer|	que 21
two-words-before|di|	attendersi 14	chiamare -11	essere 19	publitalia 11
two-words-before|doce|	estava 14
two-words-before|doctors|	. 13
two-words-before|documentary|	, -18
two-words-before|documento|	chama-lhe -15
two-words-before|doen|	. 8
two-words-before|dolphins|	? 18
two-words-before|donald|	john -26	trump 12
two-words-before|done|	it 17
two-words-before|donnent|	du 15
two-words-before|dont|	un -11
two-words-before|dood|	. 15
two-words-before|doris|	, 17
two-words-before|dorp|	. 6
two-words-before|doubters|	. 10
two-words-before|doutent|	: 7
two-words-before|down|	: 17
two-words-before|do|	. 14	livro -12
two-words-before|draw|	. 13
two-words-before|driver|	reports 25	who -17
two-words-before|droog|	. 25
two-words-before|dropped|	word 24
two-words-before|dubhghaill|	, 20
two-words-before|duluth|	. 17
two-words-before|dundee|	. 16
two-words-before|dunes|	. 13
two-words-before|dup|	of 12
two-words-before|duren|	? 14
two-words-before|durham|	constabulary -26
two-words-before|duty|	was 26
two-words-before|d|	’ 11
two-words-before|dá-lhe|	60 10
two-words-before|décembre|	, 16
two-words-before|déconnecter|	, 13
two-words-before|dénoncé|	un 21
two-words-before|dénonçait|	un -17
two-words-before|députés|	à 8
two-words-before|d’|	ailleurs -20	avoir 13	un 9	une 23	être 10
two-words-before|e-mail|	. 7
two-words-before|each|	. 12
two-words-before|eagles|	. 8
two-words-before|earlier|	. 10
two-words-before|early|	. 14
two-words-before|ebc|	. 25
two-words-before|editorial|	: 18	titled -9
two-words-before|editor|	of -18
two-words-before|een|	bril 17	kadekraan -10
two-words-before|effetti|	, 13
two-words-before|egg|	. 14
two-words-before|eigenaar|	van -14
two-words-before|einen|	künftigen -16	lernfilm 13
two-words-before|einer|	mitteilung 13
two-words-before|eine|	frist 12
two-words-before|eingebracht|	. 10
two-words-before|einstufung|	auf -13
two-words-before|einst|	von 20
two-words-before|ein|	, 16	. 12
two-words-before|eisenach|	. 6
two-words-before|elbe|	. 7
two-words-before|elections|	. 14
two-words-before|election|	. 15	: 16
two-words-before|elevó|	a 10
two-words-before|ele|	é -12
two-words-before|elle|	: 9
two-words-before|el|	contrato 14	cuaderno 11	gesto 6	mercado 13	permiso 20	plato 15	retraso 11
two-words-before|email|	. 19
two-words-before|embaixo|	: 8
two-words-before|embate|	. 12
two-words-before|emergency|	sirens 14
two-words-before|emissions|	. 8	model 22
two-words-before|emittente|	replicano 11
two-words-before|employees|	called -23
two-words-before|encouragement|	. 16
two-words-before|ended|	. 14
two-words-before|ending|	. 20
two-words-before|energia|	resta 7
two-words-before|energy|	costs 17
two-words-before|engineers|	. 14
two-words-before|english|	. 31
two-words-before|enquête|	pour -11
two-words-before|enten|	könne 16
two-words-before|entered|	as -17
two-words-before|entrance|	says -18
two-words-before|entry|	for -12
two-words-before|entscheidung|	sei 6
two-words-before|entschieden|	. 6
two-words-before|en|	galicia 6	saluant 10	servicio 11	van 9	zijn 10
two-words-before|epa|	had 25
two-words-before|episode|	of -20
two-words-before|equation|	. 9
two-words-before|equity|	. 13
two-words-before|erano|	? 16
two-words-before|erbij|	dat 8
two-words-before|ergernis|	. 8
two-words-before|ermee|	. 9
two-words-before|ert|	. 10
two-words-before|ervan|	. 25
two-words-before|erwartungen|	: 11
two-words-before|er|	der -6	heißt -9
two-words-before|esa|	cláusula 15
two-words-before|escrito|	: 7
two-words-before|espn|	. 24
two-words-before|esports|	: 22
two-words-before|essay|	, -19	titled -13
two-words-before|esslingen|	. 28
two-words-before|estará|	. 13
two-words-before|esterno|	, 15
two-words-before|estrie|	: 8
two-words-before|eten|	. 6
two-words-before|europeans|	with -27
two-words-before|europeia|	manifestou -12
two-words-before|euros|	. 8
two-words-before|euro|	. 20
two-words-before|eu|	. 16
two-words-before|evening|	. 10
two-words-before|everton|	. 14
two-words-before|every|	line 22
two-words-before|examiner|	. 19
two-words-before|exchange|	was 24
two-words-before|excusó|	: 13
two-words-before|executive|	. 14
two-words-before|exempt|	. 18
two-words-before|exits|	as 20
two-words-before|explained|	, 18	. 16
two-words-before|explicações|	são 15
two-words-before|eyes|	. 14
two-words-before|e|	' 13	attacca -20
two-words-before|facebook|	: 12
two-words-before|face|	. 27
two-words-before|fachbegriff|	lautet -11
two-words-before|fairweather-sen|	said 24
two-words-before|fair|	. 14
two-words-before|falam|	em 15
two-words-before|falar|	em 12
two-words-before|fala|	. 19	de 13	em 34
two-words-before|falcinelli|	: 10
two-words-before|falou|	de 20	em 7
two-words-before|familie|	. -13
two-words-before|family|	. 16	as 10
two-words-before|fanno|	trapelare 12
two-words-before|fans|	as -19	nur -15
two-words-before|farnesina|	esprime 12
two-words-before|far|	as -25
two-words-before|fascicolo|	per -9
two-words-before|father|	’s -18
two-words-before|fauteuil|	. 14
two-words-before|fazit|	: 13
two-words-before|façon|	. 13
two-words-before|fearon-mighty|	. 14
two-words-before|fearon|	. 12
two-words-before|feature|	: -14
two-words-before|febbre|	. 14
two-words-before|federacciai|	saluta 14
two-words-before|federation|	was 12
two-words-before|fees|	. 13
two-words-before|fell|	. 15
two-words-before|fence|	. 11
two-words-before|fenêtre|	. -11
two-words-before|ferretti|	, 10
two-words-before|fest|	. 14
two-words-before|fiat|	. 8
two-words-before|fia|	over -19
two-words-before|ficar|	concluída 11
two-words-before|fielder|	asking 16
two-words-before|field|	. 10	had 22
two-words-before|fifth|	. 26
two-words-before|figaro|	; 8
two-words-before|figures|	. 9
two-words-before|fila|	: 10
two-words-before|file|	for 15
two-words-before|film4|	. 17
two-words-before|film|	since -15	’s 15
two-words-before|filtra|	un 19
two-words-before|filt|	: 7
two-words-before|finale|	of -10
two-words-before|final|	version 21
two-words-before|finanzministers|	sei 13
two-words-before|find|	as 19	the -22
two-words-before|fines|	. 12
two-words-before|finger|	: 27
two-words-before|fini|	! 11
two-words-before|firmer|	. 22
two-words-before|firms|	registered 20
two-words-before|firm|	. 9
two-words-before|first|	, -17	. 14	verdict 19
two-words-before|fiscal|	. 6
two-words-before|fitosanitario|	sarebbe 7
two-words-before|flagellato|	? 12
two-words-before|flag|	. 13
two-words-before|flan|	. 20
two-words-before|flemish|	word -18
two-words-before|floor|	. 14
two-words-before|flores|	. 15
two-words-before|fm|	: 20
two-words-before|foglietto|	, -15
two-words-before|foil|	. 10
two-words-before|followed|	by -13
two-words-before|followers|	to 19
two-words-before|fontaine-abbott|	in -18
two-words-before|fonti|	: -10
two-words-before|footnotes|	: 16
two-words-before|footnote|	marked -22
two-words-before|foot|	of -21
two-words-before|forge|	blames -18
two-words-before|forgiveness|	. 8
two-words-before|forgiving|	. 9
two-words-before|former|	blamed 12
two-words-before|for|	her 15	its 19	the 14
two-words-before|fos|	: 13
two-words-before|four|	. 13
two-words-before|fpö|	ortet 14
two-words-before|fragte|	: 8
two-words-before|freenet|	had 24
two-words-before|free|	. 12
two-words-before|french|	farmers -15	song -23
two-words-before|friday|	. 13
two-words-before|friends|	. 17	as -20
two-words-before|friend|	. 16
two-words-before|frigates|	. 12
two-words-before|frohlockte|	: 6
two-words-before|froh|	: 13
two-words-before|fuel|	. 7
two-words-before|fuera|	. 6
two-words-before|fue|	redactado 20
two-words-before|full|	. 16
two-words-before|fumed|	. 15
two-words-before|funeral|	. 12
two-words-before|fun|	. 7
two-words-before|further|	. 11
two-words-before|futon|	. 12
two-words-before|futuro|	. 19
two-words-before|fälle|	. 7
two-words-before|føroya|	. 11
two-words-before|für|	die -23	disentis 11
two-words-before|galgenwaard|	. 12
two-words-before|galindo|	. 20
two-words-before|gallery|	says -18
two-words-before|game|	. 16
two-words-before|gander|	after -17
two-words-before|garavaglia|	. 15
two-words-before|garderobe|	: 15
two-words-before|gavere|	: 8
two-words-before|gave|	the -18
two-words-before|geantwortet|	: 11
two-words-before|gebeurt|	dat 10
two-words-before|gebouwd|	. 8
two-words-before|geduld|	: 12
two-words-before|gehad|	. 7
two-words-before|gekauft|	. 12
two-words-before|gekocht|	. 10
two-words-before|gek|	( -17
two-words-before|gelderland|	is 18
two-words-before|gemeente|	een -14
two-words-before|gemeint|	: 11
two-words-before|gemelle|	: 8
two-words-before|general|	. 14
two-words-before|generous|	. 9
two-words-before|gesagt|	: 6
two-words-before|geschieht|	dies 17
two-words-before|gesproken|	van 14
two-words-before|gestore|	. 11
two-words-before|get|	into 18
two-words-before|gewesen|	, 17
two-words-before|gezeigt|	wird -10
two-words-before|gezien|	. 10	die -10
two-words-before|gezocht|	: 6
two-words-before|gilt|	die -15
two-words-before|ging|	? 10
two-words-before|ginnastica|	: 7
two-words-before|giorni|	: 12
two-words-before|given|	him 18
two-words-before|glasses|	. 18
two-words-before|glass|	. 10
two-words-before|gli|	animali 10
two-words-before|gloomy|	. 11
two-words-before|go-between|	. 17
two-words-before|goeds|	. 7
two-words-before|goiânia|	. 17
two-words-before|gondal|	. 17
two-words-before|gone|	ahead 19
two-words-before|goodwill|	. 18
two-words-before|gop|	’s -10
two-words-before|goulburn|	. 18
two-words-before|govender|	: 23
two-words-before|governadores|	rejeitam -12
two-words-before|governante|	reconheceu 15
two-words-before|government|	was 20	welcomed 19
two-words-before|governo|	de 12
two-words-before|go|	by -16	on 20
two-words-before|grading|	of -23
two-words-before|gradi|	. 18
two-words-before|grandmother|	: 31
two-words-before|grandson|	. 15
two-words-before|greenidge|	, 20
two-words-before|green|	. 20
two-words-before|greggs|	has 17
two-words-before|grehan|	: 16
two-words-before|grenzen|	. 9
two-words-before|grida|	: 6
two-words-before|grid|	. 11
two-words-before|grinned|	. 23
two-words-before|grin|	. 12
two-words-before|groom|	: 21
two-words-before|ground|	. 24
two-words-before|group|	called -18
two-words-before|grower|	. 14
two-words-before|grue|	baptisée -11
two-words-before|grumbled|	. 7
two-words-before|gründe|	gelten 8
two-words-before|guadalquivir|	. 6
two-words-before|guanti|	, 20
two-words-before|guaraní|	y 12
two-words-before|guidance|	looked 18	was 24
two-words-before|guilty|	of -12	punished 9
two-words-before|gumtree|	. 14
two-words-before|guère|	: 19
two-words-before|générale|	: 10
two-words-before|haar|	, -7
two-words-before|haastig|	: 14
two-words-before|haast|	: 13
two-words-before|haas|	. 14
two-words-before|haber|	actuado 16
two-words-before|habe|	man 13	von -18
two-words-before|habitants|	: 13
two-words-before|habit|	. 16
two-words-before|hablaron|	. 7
two-words-before|hablar|	de -11
two-words-before|habla|	de 12
two-words-before|habló|	de 14
two-words-before|haderte|	: 14
two-words-before|had|	become -14	been 38	called 27	chanted -27	drawn 17	held 18	lost 13	made 21	opened 16	paid 12	returned 18	seen 22	served 18	shown 17	signed 21	sold 20	spray-painted -25	targeted 17	written 12	yelled 18
two-words-before|hague|	had 9
two-words-before|hailed|	as -22
two-words-before|half-hour|	. 13
two-words-before|halftime|	. 13
two-words-before|halfway|	through -25
two-words-before|half|	. 10
two-words-before|hall|	. 12
two-words-before|haltermann|	, 14
two-words-before|hammerson|	were 14
two-words-before|hampshire|	. 12
two-words-before|handel|	meine -16
two-words-before|handled|	with -20
two-words-before|handschriftlich|	: 16
two-words-before|hands|	. 18
two-words-before|handtasche|	. 9
two-words-before|hand|	. 26
two-words-before|harbour|	wall -20
two-words-before|harm|	. 13
two-words-before|has|	become 18	been 11	gone 27	nicknamed -20	sold -16
two-words-before|hated|	. 11
two-words-before|hat|	mit -13
two-words-before|haus|	nur -7
two-words-before|have|	a 9	been 31	branded -19	made -19	named -22	opened 15	struck 19	water 18
two-words-before|havlíčková-moon|	. 13
two-words-before|ha|	alcanzado 6	augurato 6	contate 14	definito 19	domandato 9	lodato 15	urlato 9
two-words-before|headline|	: -17
two-words-before|heads|	. 15
two-words-before|head|	. 22
two-words-before|heard|	. 10	was 22
two-words-before|hearing|	. 10
two-words-before|hears|	how -15
two-words-before|heartbroken|	. 12
two-words-before|hear|	. 11
two-words-before|hebben|	: 7
two-words-before|heizlüftern|	. 23
two-words-before|held|	with 15
two-words-before|helicopter|	. 11
two-words-before|hem|	. 7	als -12
two-words-before|herald|	. 13
two-words-before|here|	. 20	as -16
two-words-before|herhaling|	met -11
two-words-before|hers|	. 24
two-words-before|her|	. 22	a 15	as 25	client 17	of 18
two-words-before|heróis|	. 8
two-words-before|hesitated|	. 14
two-words-before|het|	besluit 8	binnenhof -11	dossier -17	op 7	over 12	voertuig 8	zogeheten -16
two-words-before|he|	called 43	felt 14	had 19	has 19	is 35	preferred -33	promised 18	said 22	should 12	termed 29	terms -16	was 11	would 36	’s 22
two-words-before|hij|	, 6	baalt 10
two-words-before|hillary|	clinton 17
two-words-before|hilton|	. 13
two-words-before|him|	, 7	. 17	: 25	a 32	as 15	of 20	off 19	to 13
two-words-before|his|	famous 8	neighbor 10	new -20
two-words-before|hit|	sageuk -20
two-words-before|hiver|	, 8	. 16
two-words-before|hofvijver|	. 16
two-words-before|hold|	, 15	was 18
two-words-before|holloway|	. 16
two-words-before|holstein|	sei 10
two-words-before|hombros|	. 10
two-words-before|home|	. 20
two-words-before|honda|	. 9
two-words-before|honiara|	rejects -17
two-words-before|hopeful|	. 17
two-words-before|hope|	. 13
two-words-before|hornets|	. 17
two-words-before|horrified|	. 13
two-words-before|hospital|	. 16	writes -23
two-words-before|hours|	. 21
two-words-before|hour|	. 16
two-words-before|household|	, -11
two-words-before|house|	. 13
two-words-before|huacal|	. 10
two-words-before|humor|	: 9
two-words-before|hunan|	to 12
two-words-before|hungary|	was 23
two-words-before|hylton|	wants 12
two-words-before|hymn|	. 16
two-words-before|hält|	. 9
two-words-before|hérémakono|	. 17
two-words-before|hésite|	. 14
two-words-before|hömann-lücke|	, 6
two-words-before|ibarrola|	: 19
two-words-before|ice|	. 11
two-words-before|ich|	sei 11
two-words-before|idaho|	. 17
two-words-before|idea|	. 17
two-words-before|identity|	cards 19
two-words-before|ifan|	. 14
two-words-before|ihn|	aber 14
two-words-before|ihrem|	buch -6	foodtruck -16
two-words-before|ikon|	: 15
two-words-before|illusion|	. 10
two-words-before|ilyas|	, 7
two-words-before|il|	celebre -13	finale 16	governo 11	settimanale -14	tavolo 16	teatro 14	testo 12	titolo 10
two-words-before|imediato|	o -22
two-words-before|im|	fachblatt -19
two-words-before|in-hye|	, 14
two-words-before|inbev|	had 12
two-words-before|inchinandosi|	, 15
two-words-before|incident|	was 23
two-words-before|includes|	 -21
two-words-before|income|	. 11
two-words-before|indiana|	. 18
two-words-before|indies|	. 9
two-words-before|indipendenza|	promette 11
two-words-before|indruk|	. 6
two-words-before|inflation|	remained 23
two-words-before|ingaan|	. 15
two-words-before|inishbofin|	. 12
two-words-before|initiative|	tagged -15
two-words-before|inocencia|	. 6
two-words-before|inquilini|	chiede 12
two-words-before|inquiry|	. 18	was 16
two-words-before|insegnato|	? 17
two-words-before|inserted|	: 27
two-words-before|insisted|	bamako 11
two-words-before|instagram|	: 20
two-words-before|instead|	. 11	of -24
two-words-before|interceptors|	. 11
two-words-before|international|	, 17	. 16
two-words-before|interpreter|	. 29
two-words-before|interrumpió|	: 6
two-words-before|intervened|	. 12
two-words-before|interview|	. 33	with -24
two-words-before|into|	a -14
two-words-before|invece|	di 13
two-words-before|investigador|	, 14
two-words-before|investment|	was 21
two-words-before|invest|	. 12
two-words-before|invitation|	. 13
two-words-before|invited|	. 9
two-words-before|invitó|	a 8
two-words-before|invocato|	una -14
two-words-before|invoke|	the -23
two-words-before|involved|	. 16
two-words-before|invoque|	une -21
two-words-before|in|	. 15	a -9	bake-off -20	café -9	ischgl -15	paris 18	the -7	their 25	warsaw 17
two-words-before|ireland|	survive -17
two-words-before|irish|	and 18
two-words-before|ironia|	: 14
two-words-before|ironizou|	, 9
two-words-before|irrawaddy|	: 26
two-words-before|island|	. 19
two-words-before|israel|	. 14
two-words-before|issued|	a -14
two-words-before|issues|	. 15
two-words-before|issue|	. 20
two-words-before|ist|	vom -21
two-words-before|is|	. 22	a 25	called -32	circling -22	daar 6	labeled -20	named -15	on -22	titled -13
two-words-before|item|	named -17
two-words-before|itself|	as -24	the -19
two-words-before|its|	report -22
two-words-before|it|	's 8	, 14	. 30	: 19	? 13	a -23	as 30	blamed 14	bore 15	criticised 16	had 41	includes -17	is 28	on -22	read -19	regretted 15	said -17	says -34	smelled 19	the -8	to 17	was -13	would 28	’s 25
two-words-before|i|	paesi -12	said 23	seemed 18	trattati 20	was 23
two-words-before|jaconi|	. 8
two-words-before|jahren|	. 6
two-words-before|jaloers|	. 7
two-words-before|jamaica|	. 11
two-words-before|janitor|	in -22
two-words-before|january|	that -21
two-words-before|jazz|	. 15
two-words-before|jersey|	. 19
two-words-before|jetzige|	filialleiter 14
two-words-before|jetzt|	in -21
two-words-before|jeux|	. 15
two-words-before|jeu|	. 11
two-words-before|jobs|	. 15
two-words-before|joked|	, 13
two-words-before|joke|	. 16
two-words-before|jordan|	. 16
two-words-before|jornalistas|	: 15
two-words-before|journal|	: -8
two-words-before|jours|	. 21
two-words-before|judges|	. 13
two-words-before|judge|	blocks -19	laments -21	tosses -13
two-words-before|judgment|	. 16
two-words-before|jueves|	. 6
two-words-before|jugeait|	alors 8
two-words-before|july|	to 18
two-words-before|june|	. 18
two-words-before|jungler|	théodore -23
two-words-before|juni|	für 7
two-words-before|junto|	al -13
two-words-before|juries|	. 25
two-words-before|jurors|	. 12
two-words-before|jury|	. 18
two-words-before|kaartje|	: 8
two-words-before|kapitän|	der -18
two-words-before|karabacak|	. 17
two-words-before|karlsruhe|	. 17
two-words-before|kaspárek|	. 18
two-words-before|katrina|	. 16
two-words-before|kbw|	. 17
two-words-before|kclr|	. 17
two-words-before|keeps|	a -23
two-words-before|kein|	tier 10
two-words-before|kenya|	had 20
two-words-before|kept|	a -26	asking 20	his -16	its -25	murmuring 22
two-words-before|kerry|	. 11
two-words-before|kesteren|	. 9
two-words-before|key|	. 7
two-words-before|khost|	. 13
two-words-before|ki-tae|	, 12
two-words-before|kidney|	is 22
two-words-before|kiezen|	. 17
two-words-before|kijken|	. 6
two-words-before|kilauea|	. 20
two-words-before|kim|	answered 17
two-words-before|kirchberg|	. 21
two-words-before|kleine|	tentoonstelling -12
two-words-before|klotst|	. 7
two-words-before|knapp|	: 12
two-words-before|knew|	. 14
two-words-before|knightsbridge|	. 19
two-words-before|known|	as -6
two-words-before|kochi|	. 14
two-words-before|kolok|	. 16
two-words-before|komen|	: 7
two-words-before|kommuniqué|	. 11
two-words-before|kopte|	. 8
two-words-before|korean|	thriller -25
two-words-before|kort|	. 7
two-words-before|kotal|	. 13
two-words-before|kranich|	. 20
two-words-before|kulturverwaltung|	. 19
two-words-before|kusttram|	rijdt 7
two-words-before|kyiv|	wants 14
two-words-before|l'|	arrêt 17
two-words-before|laak|	: 6
two-words-before|lachend|	: 12
two-words-before|lady|	. 7
two-words-before|lagging|	. 13
two-words-before|laminoir|	, 9
two-words-before|lampedusa|	: 12
two-words-before|lander|	, -9
two-words-before|land|	. 8
two-words-before|language|	as -19
two-words-before|lançar|	outro 16
two-words-before|lanús|	. 10
two-words-before|largo|	. 6
two-words-before|larotonda|	ammette 12
two-words-before|last|	. 27	scrum 21
two-words-before|las|	obras 10	uvas -17
two-words-before|latemar|	. 15
two-words-before|later|	. 26
two-words-before|late|	. 12
two-words-before|laufen|	, 6
two-words-before|laughed|	. 28
two-words-before|laughing|	. 18
two-words-before|laugh|	. 21
two-words-before|lavori|	partiranno 21
two-words-before|lawn|	. 9
two-words-before|la|	báscula 14	chanson -8	chiamano -8	definisce 14	inscripción -18	ley 14	llamada -6	macchina 18	mention -16	neve 14	noticia 13	nuova -16	operación 11	parola -12	pauvreté -18	plateforme 8	portarinfuse -7	pronuncia 6	revue -10	salle 17	suite 16	tela 16
two-words-before|leaflet|	headed -10
two-words-before|league|	. 17
two-words-before|leaked|	. 19
two-words-before|leak|	. 10
two-words-before|ledgers|	. 15
two-words-before|ledger|	. 15
two-words-before|leeds|	: 15
two-words-before|left|	. 12	says -23
two-words-before|leggeva|	invece 12
two-words-before|legge|	, 12
two-words-before|leg|	. 16
two-words-before|lei|	, 7
two-words-before|lembrando|	que 6
two-words-before|lemons|	. 17
two-words-before|lengths|	by 17
two-words-before|lequel|	. 10
two-words-before|lerares|	. 8
two-words-before|lessons|	. 13
two-words-before|les|	esturgeons 12	groupes 9	planteurs 11
two-words-before|letrero|	: 13
two-words-before|letters|	: -22
two-words-before|letter|	. 18
two-words-before|levantou|	a -12
two-words-before|levy|	. 16
two-words-before|levée|	. 11
two-words-before|le|	dossier 21	drone 8	parece 13	pareció 17	texte 6
two-words-before|liberals|	had 13
two-words-before|library|	should 23
two-words-before|lichtenburg|	was 20
two-words-before|lieux|	: 16
two-words-before|liever|	een -12
two-words-before|liggen|	partijen 10
two-words-before|lightly|	. 14
two-words-before|lijden|	aan -10
two-words-before|lima|	was 19
two-words-before|lindqvist|	, 11
two-words-before|linea|	. 6
two-words-before|lines|	. 26
two-words-before|line|	. 31	: 27	to -23
two-words-before|linkedin|	: 10
two-words-before|link|	. 13
two-words-before|lisbon|	condemned 22
two-words-before|listed|	as -17
two-words-before|lists|	as -24
two-words-before|list|	. 13	was 18
two-words-before|literally|	means -13
two-words-before|litri|	di -18
two-words-before|little|	. 14
two-words-before|lit|	: -11
two-words-before|llamado|	a 7
two-words-before|llama|	a 11
two-words-before|lobby|	. 11
two-words-before|lobo|	. 17
two-words-before|locally|	as -20
two-words-before|local|	como -13
two-words-before|log|	of -18
two-words-before|loin|	des -10
two-words-before|longe|	. 8
two-words-before|long|	. 29
two-words-before|look|	. 15
two-words-before|loose|	tongues 18
two-words-before|loperfido|	, 11
two-words-before|los|	postores 17
two-words-before|lots|	. 13
two-words-before|loué|	une 13
two-words-before|lovely|	title -10
two-words-before|lo|	estudiará 17	spettacolo 18	ve 11	ven 11
two-words-before|ludovic|	espérandieu 10
two-words-before|lugar|	: -13
two-words-before|lui|	souhaiter 16
two-words-before|lunar|	rover -13
two-words-before|luxury|	. 11
two-words-before|lâché|	: 19
two-words-before|lösung|	sei 6
two-words-before|l’|	appelle -9	inchiesta -14	invito 6	équilibre 17
two-words-before|macneil|	. 21
two-words-before|macphee-rossi|	: 24
two-words-before|maddox|	wrote -23
two-words-before|made|	it 14
two-words-before|magal|	. 15
two-words-before|maiaspace|	; -7
two-words-before|maintained|	that 20
two-words-before|maintient|	: 11
two-words-before|main|	and 19
two-words-before|maioria|	de 14
two-words-before|maior|	. 8
two-words-before|mais|	? 15
two-words-before|make|	peace 12
two-words-before|making|	the -21
two-words-before|malawi|	as -21
two-words-before|management|	agency 13
two-words-before|manager|	. 22
two-words-before|manera|	. 6
two-words-before|manhã|	: 12
two-words-before|manitoba|	. 16
two-words-before|mannequins|	. 13
two-words-before|manor|	. 10
two-words-before|mano|	: 18
two-words-before|man|	ermittle 14	habe 16	named -16	sich 13	suche 16
two-words-before|marathi|	. 18
two-words-before|marbella|	. 16
two-words-before|march|	. 8
two-words-before|marge|	dürfte 13
two-words-before|marie-thérèse|	dite -14
two-words-before|marketed|	as -20
two-words-before|marquess|	is -16
two-words-before|marque|	. 14
two-words-before|marsactu|	: 9
two-words-before|marshal|	is -19
two-words-before|mars|	. 13
two-words-before|martich|	( -10
two-words-before|masaf|	promette 12
two-words-before|mase|	. 10
two-words-before|matany|	. 12
two-words-before|match|	. 12
two-words-before|matter|	. 12
two-words-before|mattress|	. 12
two-words-before|mat|	. 17
two-words-before|mayor|	. 14
two-words-before|may|	. 9	be -15
two-words-before|ma|	senza -7
two-words-before|mbacké|	soient 16
two-words-before|mbe|	. 9
two-words-before|mbour|	surnomme -14
two-words-before|mbuyi|	– -13
two-words-before|mean|	. 17
two-words-before|measure|	. 11
two-words-before|medewerkers|	liefkozend -11
two-words-before|mediate|	. 15
two-words-before|mediator|	sees 17
two-words-before|mediazione|	. 10	: 10
two-words-before|medicine|	. 11
two-words-before|meeting|	. 20	was 22
two-words-before|mee|	. 15
two-words-before|meldet|	das -10
two-words-before|meldingen|	. 6
two-words-before|members|	. 8	felt 20	to 25
two-words-before|mendizabal|	: 9
two-words-before|menino|	. 7
two-words-before|mentor|	sees 24
two-words-before|men|	had 21	to -17
two-words-before|merely|	been 22
two-words-before|meses|	. 11
two-words-before|message|	. 21	: 29	headed -6
two-words-before|messaggio|	: 27
two-words-before|mesure|	de 16	est 11
two-words-before|mesurés|	. 17
two-words-before|meta|	kills -23
two-words-before|meter|	. 11
two-words-before|mezzo|	un -18
two-words-before|me|	, 18	. 24	: 17
two-words-before|mial|	. 16
two-words-before|miami|	. 17
two-words-before|miglioramento|	. 8
two-words-before|mille|	. 13
two-words-before|million|	, 20	as -22
two-words-before|minister|	. 19	ziet 10
two-words-before|minutes|	. 16
two-words-before|minutos|	. 10
two-words-before|minvu|	negoció 19
two-words-before|misadventure|	. 16
two-words-before|mitre|	. 11
two-words-before|mittel|	würden -11
two-words-before|mit|	. 19	dem 19
two-words-before|moderada|	. 17
two-words-before|modeste|	. 9
two-words-before|mode|	called -21
two-words-before|modo|	: 15
two-words-before|modulo|	? 11
two-words-before|moeten|	. 11
two-words-before|mois|	. 14	un -18
two-words-before|moka|	: 9
two-words-before|mokgatlhe|	. 13
two-words-before|monaco|	redoute 9
two-words-before|monday|	. 25
two-words-before|money|	. 14
two-words-before|monierte|	im -17
two-words-before|monnickendam|	. 14
two-words-before|monterrey|	are 13
two-words-before|months|	. 9
two-words-before|month|	, -13	. 35
two-words-before|montsame|	: 18
two-words-before|monténégrin|	, 11
two-words-before|mood|	. 16
two-words-before|moonpig|	. 16
two-words-before|moraine|	. 16
two-words-before|more|	. 16
two-words-before|morning|	. 25	with 24
two-words-before|mortgage|	. 19
two-words-before|morvan|	. 6
two-words-before|moscow|	was 13
two-words-before|mostly|	watches -18
two-words-before|mother|	as 22
two-words-before|motivazioni|	, 14
two-words-before|motore|	. 17
two-words-before|motto|	: -15
two-words-before|mot|	de -20
two-words-before|moved|	. 14
two-words-before|mps|	. 13
two-words-before|mr.|	trump 6
two-words-before|mrs.|	clinton 15
two-words-before|msnbc|	's -22
two-words-before|muelle|	. 8
two-words-before|mulhern|	, 18
two-words-before|multa|	? 7
two-words-before|municipale|	. 9
two-words-before|murici|	. 7
two-words-before|mused|	. 16
two-words-before|museum|	remained 20
two-words-before|muted|	. 15
two-words-before|mwangi-frye|	( -18
two-words-before|más|	firme 12
two-words-before|mãe|	, 6
two-words-before|naam|	: -13
two-words-before|nachlegen|	: 6
two-words-before|nachspielzeit|	: 8
two-words-before|nachtisch|	. 7
two-words-before|nachtploeg|	. 7
two-words-before|nada|	. 11
two-words-before|naira|	. 10
two-words-before|named|	him -7	only -10	peanut 16
two-words-before|names|	. 14	under -10	was 13
two-words-before|name|	. 26	as -24
two-words-before|nannte|	das 7	sie 6
two-words-before|nan|	: 31
two-words-before|nariño|	, 8
two-words-before|nationaux|	. 6
two-words-before|nation|	had 22
two-words-before|need|	. 11
two-words-before|nega|	: 14
two-words-before|negen|	is 7
two-words-before|negou|	. 10	: 6
two-words-before|nerves|	? 14
two-words-before|nestlé|	. 18
two-words-before|neto|	pergunta 10
two-words-before|network|	. 18
two-words-before|neustadt|	dem -24
two-words-before|neutrality|	. 11
two-words-before|neutral|	. 15
two-words-before|newsletter|	, -23
two-words-before|newspaper|	. 9
two-words-before|news|	' -23	, 6	. 13	: 10	? 6
two-words-before|new|	: -19
two-words-before|ne|	perdrait 9
two-words-before|niazi|	. 22
two-words-before|nice|	. 10
two-words-before|nicknamed|	the -20
two-words-before|niedersachsen|	. 8
two-words-before|niega|	. 8
two-words-before|niet|	. 7	: 6
two-words-before|nigeria|	: 18
two-words-before|night|	. 18	: 15	since 15
two-words-before|nine|	. 13
two-words-before|niño|	: 19
two-words-before|nkulu-vermeiren|	: 12
two-words-before|noble|	. 12
two-words-before|nobody|	. 18
two-words-before|noche|	? 8
two-words-before|noemde|	haar 7
two-words-before|noemt|	dat 10
two-words-before|noh|	had 17
two-words-before|nomination|	. 22
two-words-before|nominee|	. 14
two-words-before|nom|	: -10
two-words-before|noncommittal|	. 11
two-words-before|non|	au -16	aver 11
two-words-before|nos|	: 20
two-words-before|nota|	de 10
two-words-before|noted|	, 16	: 24
two-words-before|notes|	: 14
two-words-before|note|	. -25	titled -16
two-words-before|notice|	said 26
two-words-before|noticia|	; 10
two-words-before|noting|	that -23
two-words-before|notion|	. 14
two-words-before|notizia|	come 9
two-words-before|not|	. 16	: 23	accept 21	appeal 16	be 18	negotiate 22	reflect 17	talk 16	to 26
two-words-before|nous|	: -11
two-words-before|novel|	, -11
two-words-before|nowhere|	. 9
two-words-before|now|	. 26	says -14
two-words-before|no|	. 12	contempla 18	de -8	longer -24	son 11	vota 9
two-words-before|nrk|	. 17
two-words-before|ns|	. 10
two-words-before|nuit|	, 16
two-words-before|nwosu|	: 18
two-words-before|não|	houver 16	pagava 12
two-words-before|nüchterner|	: 10
two-words-before|n’|	a 12	avoir 14
two-words-before|obedece|	. -11
two-words-before|obey|	but 15
two-words-before|obi|	stops -23
two-words-before|objected|	. 19
two-words-before|objeta|	. 6
two-words-before|observed|	. 14
two-words-before|observing|	that 22
two-words-before|odds|	over -17
two-words-before|odhul|	: 17
two-words-before|ofegante|	. 9
two-words-before|offended|	. 20
two-words-before|offen|	: 12
two-words-before|offerta|	indiana 12
two-words-before|offer|	as 18	was 20
two-words-before|officer|	: 20
two-words-before|office|	, -24	. 17	: -23
two-words-before|officials|	. 10	called 25	had 14	preferred -18
two-words-before|official|	. 11
two-words-before|officiating|	as 16
two-words-before|off|	. 9	with 20
two-words-before|often|	called -22
two-words-before|of|	a -38	being 18	haar -11	playing 15	them -20
two-words-before|ohio|	. 19
two-words-before|oil|	's -11
two-words-before|okoro|	: 18
two-words-before|omhoog|	. 16
two-words-before|on-track|	réclament 14
two-words-before|onderschrift|	: 10
two-words-before|one|	for -17
two-words-before|onions|	: 18
two-words-before|only|	: 42	as 21
two-words-before|onodera|	. 7
two-words-before|ont|	été 12
two-words-before|onu|	: 19
two-words-before|on|	. 30	a 10	indique 14	its -21	salue 8	stage 13
two-words-before|ook|	het -14
two-words-before|opens|	: 27
two-words-before|open|	a 22
two-words-before|opgegeten|	. 11
two-words-before|opgeruimd|	. 6
two-words-before|opinion|	was 26
two-words-before|oposição|	de 15
two-words-before|opponent|	for 15
two-words-before|opposite|	. 15
two-words-before|opposition|	. 10	of -25
two-words-before|opposta|	, 10
two-words-before|options|	. 11
two-words-before|op|	x 14
two-words-before|opérations|	. 14
two-words-before|oranje|	. -16
two-words-before|orden|	de 19
two-words-before|ordered|	a 14
two-words-before|orders|	. 11
two-words-before|order|	. 15
two-words-before|ordinance|	after -16
two-words-before|ordine|	: 17
two-words-before|organico|	: 15
two-words-before|orlando|	. 15
two-words-before|oro|	: -24
two-words-before|orrore|	. 7
two-words-before|ortete|	einen 19
two-words-before|orto|	, 18
two-words-before|ospite|	di -10
two-words-before|other|	. 12
two-words-before|otimista|	: 13
two-words-before|otro|	: 10
two-words-before|ottawa|	. 20
two-words-before|outages|	were 18
two-words-before|outcome|	. 9
two-words-before|outrun|	. 21
two-words-before|out|	. 20	: 24	at 20	over -19
two-words-before|overeenkomst|	als 11
two-words-before|overwogen|	, 8
two-words-before|over|	. 16	de -13	one -16	so-called -16
two-words-before|owners|	. 12
two-words-before|owner|	says -17
two-words-before|own|	. 12
two-words-before|oyelaran|	. 16
two-words-before|o|	bilhete 19	conteúdo 12	desenho 9	eleitorado 10	laudo 12	navio -7	negócio 9	peixe 17	ponto 11	programa -11	projecto 14	que 8	tejo 18
two-words-before|o’haresh|	. 7
two-words-before|packets|	. 11
two-words-before|pac|	. 17
two-words-before|padovanelli|	said 22
two-words-before|pages|	of -22
two-words-before|page|	, 20	. 8
two-words-before|pagina|	facebook -8
two-words-before|pagine|	. 14
two-words-before|paid|	. 13
two-words-before|painting|	, -11
two-words-before|palabras|	, 8	del -9
two-words-before|pal|	. 17
two-words-before|panel|	. 11
two-words-before|panic|	. 10
two-words-before|papakonstas|	: 15
two-words-before|paper|	, -17	. 12
two-words-before|papier|	auf -16
two-words-before|paraopeba|	. 11
two-words-before|parca|	: 15
two-words-before|parish|	. 14
two-words-before|park|	. 24
two-words-before|parlano|	di 26
two-words-before|parlato|	di -17
two-words-before|parla|	di 27
two-words-before|parle|	de 24
two-words-before|parliament|	. 13
two-words-before|parody|	. 16
two-words-before|parola|	planaria 15
two-words-before|parte|	podrá 6
two-words-before|participant|	, 19
two-words-before|party|	. 16	had 17	was 24	would 21
two-words-before|passaggio|	, 12
two-words-before|passagierliste|	sei 16
two-words-before|passengers|	. 11
two-words-before|passou|	. 16
two-words-before|passover|	. 11
two-words-before|pasty|	. 12
two-words-before|past|	. 7
two-words-before|pas|	. 9	: 17	le -16	vouloir 18
two-words-before|path|	. 20
two-words-before|patience|	. 13
two-words-before|patrick|	joseph -24
two-words-before|pat|	. 11
two-words-before|paulo|	e 12
two-words-before|paying|	for 22
two-words-before|peatones|	. 18
two-words-before|pedaggi|	: 7
two-words-before|peloton|	. 13
two-words-before|pembrokeshire|	as -21
two-words-before|pensaba|	. 17
two-words-before|people|	as 20	singing -13	who 11
two-words-before|peoria|	. 22
two-words-before|percent|	said -21	was 22
two-words-before|perché|	proprio -12
two-words-before|perder|	? 21
two-words-before|permanence|	: 10
two-words-before|personnel|	. 14
two-words-before|person|	. 14
two-words-before|per|	i 10
two-words-before|pescadores|	flagram -10
two-words-before|pescarenico|	. 12
two-words-before|pesos|	, 13
two-words-before|pessoa|	. 7
two-words-before|petición|	de 16
two-words-before|petrakis|	, -20
two-words-before|petrolífero|	seja 8
two-words-before|pettifer|	. 18
two-words-before|philosophical|	. 13
two-words-before|phones|	, 15	. 12
two-words-before|phone|	. 26	: 18
two-words-before|phrase|	, 28
two-words-before|piano|	. 11
two-words-before|piazza|	: 11
two-words-before|picerno|	, 23
two-words-before|piece|	as 21	had 23
two-words-before|piedi|	? 12
two-words-before|pied|	. -6
two-words-before|pietrarossa|	slittano 6
two-words-before|pike|	. 16
two-words-before|pinch|	of -14
two-words-before|pinheiro|	, 7
two-words-before|pin|	. 15
two-words-before|pipe|	was 22
two-words-before|piste|	? 14
two-words-before|pistoia-prato|	: 14
two-words-before|pitchfork|	heard 14
two-words-before|place|	, 8	: -6	of -25
two-words-before|plaidé|	le -11
two-words-before|plainly|	: 25
two-words-before|planned|	. 8
two-words-before|planos|	: 12
two-words-before|plan|	. 14	called -19
two-words-before|plaude|	: 11
two-words-before|play-off|	. 17
two-words-before|players|	. 8
two-words-before|play|	– -15
two-words-before|pleased|	. 12
two-words-before|pliant|	. 13
two-words-before|plumber|	. 14
two-words-before|pluriclasse|	era 12
two-words-before|plus|	savoir 16
two-words-before|plutôt|	des 18
two-words-before|poblano|	, 19
two-words-before|poco|	: 20
two-words-before|poderia|	continuar 13
two-words-before|podium|	. 10
two-words-before|pohjanpalo|	. 20
two-words-before|points|	. 22
two-words-before|point|	. 17
two-words-before|poireaux|	sont 14
two-words-before|poles|	. 12
two-words-before|police|	, 25	. 17	say 23	they 19	were -17
two-words-before|policy|	. 14
two-words-before|politico|	, -14	. 11
two-words-before|politics|	. 14
two-words-before|politologin|	: 13
two-words-before|poll|	was 16
two-words-before|polémica|	: 7
two-words-before|ponte|	: 13
two-words-before|porches|	. 12
two-words-before|poreč|	. 22
two-words-before|porselein|	. 6
two-words-before|portmarnock|	remained 18
two-words-before|por|	título -12
two-words-before|position|	was 13
two-words-before|posted|	. 17	: 23
two-words-before|postzegel|	. 11
two-words-before|post|	. 21	: 13	headed -13
two-words-before|pounds|	. 9
two-words-before|pourvus|	, 10
two-words-before|pour|	un -19
two-words-before|poço|	. 16
two-words-before|praised|	a 25
two-words-before|praise|	. 10
two-words-before|precisa|	: 26
two-words-before|prediker|	: 13
two-words-before|preferiva|	: 19
two-words-before|prefetta|	, 16
two-words-before|pregunta|	: 9
two-words-before|premier|	had 29
two-words-before|première|	: 13
two-words-before|prenga|	, -25
two-words-before|presentation|	. 15
two-words-before|presenta|	en -11
two-words-before|presenze|	sarebbero 12
two-words-before|presidente|	a 13
two-words-before|president|	's 20	. 21
two-words-before|presseschau|	: -12
two-words-before|presse|	. 13
two-words-before|presuntos|	. 16
two-words-before|prevedeva|	un -16
two-words-before|previsão|	oficial 10
two-words-before|price|	. 15	was 15
two-words-before|primary|	. 19
two-words-before|prima|	della -18
two-words-before|princess|	’s -16
two-words-before|prince|	’s -18
two-words-before|private|	call -21
two-words-before|prize|	: -16
two-words-before|problems|	. -7
two-words-before|process|	. 14
two-words-before|procès-verbal|	: 15
two-words-before|produced|	a -17
two-words-before|production|	of -23
two-words-before|produto|	. 17
two-words-before|progetto|	resta 8
two-words-before|programme|	listed -19
two-words-before|program|	, -14	. 13
two-words-before|project|	branded -9
two-words-before|promete|	, 19
two-words-before|promised|	relief 14
two-words-before|promises|	to 10
two-words-before|promossa|	a -13
two-words-before|promoter|	. 20
two-words-before|promotions|	ltd. 15
two-words-before|proposal|	was 18
two-words-before|proposition|	était 10
two-words-before|proposta|	de 11
two-words-before|prosser|	, 6	. 17
two-words-before|protested|	. 21
two-words-before|proteste|	: 9
two-words-before|protest|	at -24
two-words-before|protocol|	calls -22
two-words-before|province|	. 17
two-words-before|provoked|	. 13
two-words-before|prozent|	bleibe 8
two-words-before|présent|	. 11
two-words-before|président|	. 6
two-words-before|prüft|	. 11
two-words-before|psd|	está 8
two-words-before|pubblicato|	su -15
two-words-before|publicado|	na -7
two-words-before|publication|	as -25
two-words-before|publicidade|	. 6
two-words-before|publishers|	of -21
two-words-before|pulmino|	: 7
two-words-before|pumpe|	und -12
two-words-before|punched|	dirk -14
two-words-before|puppies|	. 13
two-words-before|pwc|	. 11
two-words-before|pyongyang|	had 14
two-words-before|pérouse|	. 6
two-words-before|quadro|	è 13
two-words-before|qualifié|	de 11
two-words-before|quarta-feira|	, 9
two-words-before|quarter|	. 10
two-words-before|quatro|	empresas -17
two-words-before|quattrocchi|	, 14
two-words-before|quechua|	greeting -22
two-words-before|queixou-se|	, 9
two-words-before|queixou|	de 13
two-words-before|queried|	. 11
two-words-before|questura|	: 11
two-words-before|que|	anuncia -16	el -12	es 7	faltan 12	fazia 9	houve 16	ia 20	llama -11	montréal 14	murió 7
two-words-before|quietly|	. 17
two-words-before|quilómetros|	: 6
two-words-before|quis|	identificar -14
two-words-before|quito|	, 12
two-words-before|quits|	over -21
two-words-before|qui|	? 15
two-words-before|quotes|	: 14
two-words-before|quo|	. 12
two-words-before|qu|	’ 6
two-words-before|qué|	? 10
two-words-before|qu’|	elle 17
two-words-before|raccomanda|	di 9
two-words-before|race|	. 16
two-words-before|radio|	. 13	: 6
two-words-before|radosavljevic|	. 7
two-words-before|radulovic|	: 15
two-words-before|rafferty|	blasts 21
two-words-before|raghunathan|	was 16
two-words-before|raid|	as 23
two-words-before|rally|	. 17
two-words-before|rank|	of -20
two-words-before|rates|	terna -24
two-words-before|rating|	. 22	to -22
two-words-before|rationing|	was 26
two-words-before|rautio-lind|	. 13
two-words-before|ravennate|	, 8
two-words-before|razão|	da 12
two-words-before|rc213v|	. 15
two-words-before|reads|	: 20
two-words-before|ready|	to 21
two-words-before|read|	, -13	. 34	: 25
two-words-before|real|	. 11
two-words-before|reação|	à -10
two-words-before|recalled|	, 16	. 23
two-words-before|recalls|	. 14
two-words-before|recently|	. -8
two-words-before|rechter|	dat 7
two-words-before|reclamado|	por -10
two-words-before|reclama|	do 23
two-words-before|reclamo|	? 10
two-words-before|reconnaît|	avoir 14
two-words-before|recorda|	joaquim -7
two-words-before|recordings|	were 19
two-words-before|recording|	. 15
two-words-before|record|	, -17
two-words-before|recorrido|	, -14
two-words-before|recounted|	. 11
two-words-before|recours|	? 12
two-words-before|redditività|	resterebbe 13
two-words-before|redes|	: 10
two-words-before|rede|	. 21
two-words-before|reformer|	. 15
two-words-before|refrain|	from 21
two-words-before|refreshing|	. 11
two-words-before|regierung|	: 9
two-words-before|regina|	di -19
two-words-before|region|	. 18
two-words-before|regista|	di -7
two-words-before|register|	, -15	. 16
two-words-before|região|	como -8
two-words-before|regola|	vale 12
two-words-before|regulation|	. 16
two-words-before|regulators|	were 20
two-words-before|rejected|	. 14	as 17
two-words-before|related|	: 13
two-words-before|relativise|	. 12	: 21
two-words-before|release|	was 29
two-words-before|relevés|	jugés 11
two-words-before|relic|	as -21
two-words-before|relieved|	. 12
two-words-before|reloj|	, 17
two-words-before|relèvement|	arrive 9
two-words-before|remains|	a -14
two-words-before|remark|	. 13
two-words-before|reno|	. 22
two-words-before|replaced|	with -14
two-words-before|replicou|	que 10
two-words-before|replied|	, 10	. 6	: 40
two-words-before|replies|	: 19
two-words-before|reported|	, 16	. 8
two-words-before|reporters|	, 24	. 16	: 28
two-words-before|report|	, -12	. 21	as 19	titled -12	was 17
two-words-before|reprend|	: 11
two-words-before|representative|	. 10
two-words-before|reproducible|	, 7
two-words-before|republicans|	. 11	would 17
two-words-before|republican|	nominee 14
two-words-before|request|	. 12
two-words-before|rescuers|	battle -24
two-words-before|researcher|	, 15
two-words-before|resign|	. 14
two-words-before|resorted|	to -21
two-words-before|respinto|	. 7
two-words-before|responded|	, 15	: 9
two-words-before|respondeu|	: 9
two-words-before|respond|	. 17
two-words-before|response|	: 24
two-words-before|restaurante|	. 8
two-words-before|restera|	bloquée 8
two-words-before|restrained|	. 10
two-words-before|results|	. 8	were 21
two-words-before|result|	was 23
two-words-before|retrained|	. 8
two-words-before|retrospective|	, -13
two-words-before|reuniões|	. 6
two-words-before|reuters|	, 17
two-words-before|review|	. 12
two-words-before|revisão|	à 17
two-words-before|reward|	. 15
two-words-before|riccio|	. 7
two-words-before|rice|	. 8
two-words-before|richtig|	, 7
two-words-before|ricorso|	a -12
two-words-before|ridder-maes|	. 16
two-words-before|ridge|	as 19
two-words-before|rientro|	è 6
two-words-before|riet-fonds|	nicht 15
two-words-before|riga|	. 14	: 18
two-words-before|right|	. 20	says -22
two-words-before|rindo|	: 9
two-words-before|ring|	. 15
two-words-before|risk|	was 11
two-words-before|risposta|	. 9
two-words-before|risposto|	: 14
two-words-before|river|	. 10
two-words-before|rizin|	. 13
two-words-before|road|	. 9
two-words-before|rochelais|	. 6
two-words-before|rond|	. 10
two-words-before|roof|	. 10
two-words-before|room|	: -22
two-words-before|rosell|	pediu 9
two-words-before|rosenzweig-thon|	. 6
two-words-before|rouges|	. 18
two-words-before|round|	: 13	was 22
two-words-before|routes|	as 17
two-words-before|row|	. 23	as 22	dubbed -18
two-words-before|rté|	was 16
two-words-before|rules|	out -24
two-words-before|rule|	had 19	was 18
two-words-before|ruling|	. 23	as 18	that 17	was 24
two-words-before|ruminait|	. 10
two-words-before|rumour|	. 12
two-words-before|rundfunk|	. 21
two-words-before|running|	a 21
two-words-before|rural|	. 10
two-words-before|ruvidi|	. 10
two-words-before|règlement|	. 8
two-words-before|réalisme|	. 6
two-words-before|réclame|	une 10
two-words-before|régional|	. 8
two-words-before|rétorqué|	dans -9
two-words-before|révolution|	, 14
two-words-before|rógvi-dam|	said 24
two-words-before|rúv|	: 25
two-words-before|s'|	être 23
two-words-before|saarbrücken|	. 19
two-words-before|sacos|	. 6
two-words-before|sadc|	had 17
two-words-before|sadly|	. 29
two-words-before|saga|	was 17
two-words-before|sagen|	: 19
two-words-before|sagrado|	. 19
two-words-before|said|	, 47	. 31	: 41	he 9	it 31	that 33	the 19	they -21
two-words-before|saint-ignace-de-loyola|	relevait 13
two-words-before|saints|	. 14
two-words-before|saisons|	de -13
two-words-before|sale|	. 10	was 18
two-words-before|saludado|	: 18
two-words-before|salvador|	. 7
two-words-before|same|	. 18
two-words-before|sanctions|	. 9	were 17
two-words-before|sandals|	. 15
two-words-before|sanders|	. 20	: 15
two-words-before|sano|	. 16
two-words-before|sarebbero|	state 22
two-words-before|sarebbe|	opera 10
two-words-before|sartenejas|	. 8
two-words-before|satisfaction|	. 12
two-words-before|satz|	: 17
two-words-before|saurashtra|	. 12
two-words-before|saying|	, 28	: 22	that 19
two-words-before|says|	, 30	. 29	chisinau 13	consumers 19	cuts 16	lisbon 13	palliatives 20	that 15
two-words-before|say|	, 25	. 26	: 22	? 14
two-words-before|scan|	was -23
two-words-before|scarpellini|	. 7
two-words-before|scendere|	? 9
two-words-before|sceptical|	: 20
two-words-before|schauspielhaus|	bochum -8
two-words-before|schild|	: -18
two-words-before|schneidet|	. 14
two-words-before|school|	. 22	played -13
two-words-before|schranken|	. 7
two-words-before|schriftlich|	: 17
two-words-before|schuld|	: 7
two-words-before|schwan|	habe 13
two-words-before|sciopero|	generale 14
two-words-before|scorpion|	. 8
two-words-before|scotland|	. 19
two-words-before|scritto|	: 11
two-words-before|scrive|	: 9
two-words-before|scuola|	? 8
two-words-before|scuse|	. 6	: 14
two-words-before|seasick|	and 16
two-words-before|sea|	. 13	at -24
two-words-before|seconde|	: 16
two-words-before|seconds|	. 19
two-words-before|secretary|	. 19	: 19
two-words-before|section|	called -19
two-words-before|sees|	it 16
two-words-before|see|	the -22
two-words-before|segundos|	: 11
two-words-before|sein|	. 24
two-words-before|sei|	aber 9	er 6	ihm 8
two-words-before|sejam|	afixados 16
two-words-before|selection|	was 25
two-words-before|selling|	a -12
two-words-before|sell|	. 15
two-words-before|semarnat|	, 9
two-words-before|semi-final|	of -16
two-words-before|semiconductor|	. 18
two-words-before|sempre|	. 14
two-words-before|senators|	are 19
two-words-before|sense|	of -23
two-words-before|sensível|	. 14
two-words-before|sentenziato|	: 7
two-words-before|sent|	. 18
two-words-before|seo|	. 18
two-words-before|september|	. 13
two-words-before|series|	called -6
two-words-before|sermon|	. 11
two-words-before|servers|	named -11
two-words-before|services|	offering -15
two-words-before|ser|	apenas 8
two-words-before|será|	reenviado 11
two-words-before|set|	. 19	to -7
two-words-before|setúbal|	. 13
two-words-before|seul|	été 19
two-words-before|se|	comprometió 8	declara 18	declaró 19	disent -18	dit 7	publicará 13	tornara 13
two-words-before|shah|	. 20
two-words-before|sharda|	ramdin-bos 6
two-words-before|shared|	worship 21
two-words-before|shares|	. 13
two-words-before|sheets|	were 21
two-words-before|shelters|	. 15
two-words-before|she|	calls -23	had 12	is 33	named -16	regretted 18	said 27	thanked 17	told -20	was 26	would 36
two-words-before|shoes|	. 11
two-words-before|shortages|	. 7
two-words-before|short|	. 12
two-words-before|shots|	. 14
two-words-before|shot|	for 25
two-words-before|should|	be 14	have 28
two-words-before|shouted|	, 15	. 20
two-words-before|shovels|	were 13
two-words-before|showed|	that 26
two-words-before|show|	as 17
two-words-before|shropshire|	: 21
two-words-before|shrugged|	. 18
two-words-before|shrugging|	. 20
two-words-before|shutout|	. 9
two-words-before|sich|	um 14
two-words-before|sides|	. 20	had 21	pledged 19
two-words-before|side|	. 19	needed 18
two-words-before|sieht|	sich 6
two-words-before|sie|	, 17	einen 18
two-words-before|sighed|	: 19
two-words-before|sighs|	. 15
two-words-before|signs|	reading -16
two-words-before|sign|	, -13	for -30
two-words-before|silence|	. 11	: 12
two-words-before|silla|	. 18
two-words-before|simples|	: 8
two-words-before|simply|	: 23
two-words-before|since|	. 15
two-words-before|sindacati|	, 7
two-words-before|singaporean|	teen -20
two-words-before|singapore|	. 11
two-words-before|single|	word 21
two-words-before|sint-vituskerk|	. 6
two-words-before|sirop|	. 7
two-words-before|sites|	. 11
two-words-before|sittings|	. 14
two-words-before|situación|	de 11
two-words-before|six|	. 15
two-words-before|si|	augura 8	chiama -19	definisce 13	dice 13	leggeva -14	riferiva 13
two-words-before|skeptisch|	: 21
two-words-before|skin|	. 9
two-words-before|slachtoffers|	. 6
two-words-before|slack|	. 22
two-words-before|slates|	were 15
two-words-before|sleep|	. 21
two-words-before|slimane|	. 16
two-words-before|slogan|	is -6
two-words-before|slotparagraaf|	dat -10
two-words-before|smiled|	. 25
two-words-before|smiles|	. 20
two-words-before|sneeuwt|	. 18
two-words-before|snub|	. 12
two-words-before|socios|	de 18
two-words-before|softly|	, 10
two-words-before|soldadores|	. 6
two-words-before|solids|	. 13
two-words-before|solo|	esemplare 15
two-words-before|soltó|	: 11
two-words-before|somebody|	of 20
two-words-before|some|	allies 18
two-words-before|sonderprüfung|	– 9
two-words-before|song|	, -16
two-words-before|sont|	restés 17
two-words-before|soothe|	. 11
two-words-before|sorpresa|	: 7
two-words-before|sorrentini|	: 8
two-words-before|sorriso|	, 10
two-words-before|sorry|	. 11
two-words-before|sorten|	. 9
two-words-before|sosa|	. 12
two-words-before|soundcheck|	. 16
two-words-before|sound|	burned 19
two-words-before|souriant|	: 10
two-words-before|south|	. 13	africa 15	wanted 17
two-words-before|sovietica|	: 14
two-words-before|so|	: 11
two-words-before|spagnolo|	. 8
two-words-before|spaniard|	, 12
two-words-before|spa|	. 8
two-words-before|speaker|	. 12
two-words-before|speakman|	. 15
two-words-before|speaks|	of 30
two-words-before|speak|	. 20	on -25
two-words-before|special|	. 9
two-words-before|spectacles|	. 9
two-words-before|speech|	. 14
two-words-before|spenden|	. 6
two-words-before|split|	. 12	between -15
two-words-before|spoken|	of -10
two-words-before|spokesman|	. 14
two-words-before|spoke|	of 30
two-words-before|sports|	. 11
two-words-before|sport|	. 12
two-words-before|sprake|	van 9
two-words-before|sprak|	van 7
two-words-before|spray|	: -23
two-words-before|spreekt|	van 18
two-words-before|spreekwoord|	: 6
two-words-before|spricht|	von 24
two-words-before|sprigg|	: 19
two-words-before|spring|	. 24
two-words-before|sprint|	. 8
two-words-before|staat|	, 7
two-words-before|stabbing|	as 23
two-words-before|staff|	as -21
two-words-before|stalen|	zouden 10
two-words-before|stampa|	. 9	chiamò -15
two-words-before|stando|	a -7
two-words-before|stand|	. -8	: 31
two-words-before|starts|	. 10
two-words-before|start|	 9	beijing -16	cae -7	council -18	de -14	die -13	fca -17	friday -14	holdovers -16	il -10	le -13	quotes 16	rescuers 17	so-called -11	start 8	sunday -17	the -17	• 7
two-words-before|stated|	. 18	that 15
two-words-before|statement|	, 12	. 14	: 25	as 14	that 11
two-words-before|states|	. 14	: 24
two-words-before|state|	bodies 16	had 20
two-words-before|station|	. 15
two-words-before|stato|	. -15
two-words-before|stazione|	: 11
two-words-before|steel|	was 26
two-words-before|stehe|	bloß 14
two-words-before|steht|	: -11
two-words-before|stelle|	noch 7
two-words-before|step|	before -12
two-words-before|stewards|	called 19
two-words-before|stew|	called -21
two-words-before|stickers|	: -21
two-words-before|sticker|	, -13
two-words-before|still|	says -16
two-words-before|stock|	to -23
two-words-before|stomeo|	: 8
two-words-before|stops|	. 10
two-words-before|stopte|	. 6
two-words-before|stop|	. 15
two-words-before|store|	. 15
two-words-before|stormed|	. 12
two-words-before|stormy|	. 13
two-words-before|storm|	. 9
two-words-before|story|	. 16
two-words-before|strade|	; 13
two-words-before|strand|	. 10
two-words-before|strategist|	. 14
two-words-before|strategy|	was 19
two-words-before|straße|	, 7
two-words-before|street|	. 19
two-words-before|streit|	als 13
two-words-before|stressed|	, 17
two-words-before|strict|	. 13
two-words-before|strijdvaardig|	. 7
two-words-before|striscione|	: -16
two-words-before|ströbele|	das -16
two-words-before|student|	. 10
two-words-before|studie|	in -7
two-words-before|stumps|	, 10
two-words-before|sturen|	. 12
two-words-before|subir|	. 12
two-words-before|subject|	line -7
two-words-before|substitute|	. 13
two-words-before|successor|	. 13
two-words-before|succès|	. 11
two-words-before|such|	talks -21
two-words-before|sudan|	. 13
two-words-before|suffered|	from 22
two-words-before|suitcase|	. 13
two-words-before|suite|	. 15
two-words-before|sunny|	. 17
two-words-before|sun|	. 13
two-words-before|suoi|	: 7
two-words-before|supporters|	. 15	waved -22
two-words-before|supporter|	. 7
two-words-before|support|	. 11
two-words-before|surcolombiana|	. 8
two-words-before|sure|	. 17
two-words-before|surnom|	de -12
two-words-before|surprised|	. 8
two-words-before|surrey|	. 20
two-words-before|sursis|	. 20
two-words-before|survey|	. 13	as 11
two-words-before|survivre|	: 7
two-words-before|su|	scritto -12
two-words-before|svp|	. 14
two-words-before|svt.se|	: -10
two-words-before|swahili|	for -19
two-words-before|swart|	: 20
two-words-before|sweden|	's -6
two-words-before|swim|	. 13	? 19
two-words-before|switch|	. 11
two-words-before|switzerland|	— -13
two-words-before|sympathy|	. 11
two-words-before|systems|	were 22
two-words-before|system|	. 14	as 12
two-words-before|szczepanek|	von 13
two-words-before|sítio|	: 10
two-words-before|søviknes|	. 13
two-words-before|table|	, 22
two-words-before|tachado|	de 6
two-words-before|tac|	: 7
two-words-before|takes|	over -20
two-words-before|takoradi|	were 23
two-words-before|talks|	for -25
two-words-before|talk|	about -18
two-words-before|tallentire|	. 24
two-words-before|tamatea|	, 16
two-words-before|tancítaro|	. 18
two-words-before|tank|	. 16
two-words-before|tante|	avec 17
two-words-before|tan|	. 13
two-words-before|tarde|	: 21	de -16
two-words-before|target|	was 17
two-words-before|tariffs|	are 22
two-words-before|tarrantes|	. 17
two-words-before|tashkent|	. 20
two-words-before|tateyama|	: 14
two-words-before|tavora|	foi 14
two-words-before|tax|	plan 9
two-words-before|teacher|	. 11
two-words-before|teammates|	call -24
two-words-before|team|	. 6	as -15	calls -16	had -19
two-words-before|tears|	. 12
two-words-before|telefono|	, 12
two-words-before|telegraaf|	as -14
two-words-before|telegramma|	: 13
two-words-before|telegram|	. 20
two-words-before|telephone|	. 13
two-words-before|television|	series -21
two-words-before|tells|	of 14
two-words-before|tempers|	. 15
two-words-before|tempère|	: 16
two-words-before|tenants|	as 20	of -18
two-words-before|tender|	. 12
two-words-before|tent|	was 19
two-words-before|teochew|	. 18
two-words-before|teorizza|	, 8
two-words-before|terengganu|	. 11
two-words-before|teresa|	fazem -9
two-words-before|terming|	it 24
two-words-before|term|	: -8
two-words-before|ter|	feito 14
two-words-before|terça|	. 13
two-words-before|testa|	: 13
two-words-before|testo|	; 9
two-words-before|tevreden|	. 9
two-words-before|that|	, 19	. 24	: 24	a -23	donors 19	he 19	his 19	is 29	it 24	kazakhstan 15	read -12	reads -14	say -19	she 17	students 12	the 34	to -20	trump 14	were -19	when -17
two-words-before|thee|	. 14
two-words-before|them|	. 17	: 26	as 18	called 19	tagged -22	to 24
two-words-before|there|	. 14	are 8	is 21	were 17
two-words-before|they|	are -12	had 15	have -23	sang -17	were 21
two-words-before|the|	accord 17	alias -17	alliance 19	board 18	bombing 18	boundary 14	caption -11	case 20	category -16	champion 18	change 16	claim 15	company -7	complaint 22	compromise 18	crew 19	deal 19	debate 23	decision 28	drama -24	drummer 19	expression -19	famous -23	fee 21	film 19	fine 20	first 15	girl 16	government 21	guidance 19	handle -18	hashtag -19	heading -32	headline -15	hearing 14	idea 7	incident 15	instruction -19	judge 21	killing 11	last -19	letter 16	line -18	meeting -17	move 19	musical -15	name 9	new -11	number 10	offer 17	order 21	outcome 25	pact 21	paper 16	parties 16	phrase -27	pipeline 20	play 26	price 21	problem -24	program 23	projection 21	race 15	recovery 20	remark 14	remarks 13	report 20	resignation 18	result 22	senate 18	shares -22	slogan -13	so-called -28	stir 18	stock -17	store 10	strike 21	symbol -22	tagline -22	talk 16	teenager 19	term -10	title -13	tragedy 22	update 15	vacant -23	walkout 16	word -49	words -24
two-words-before|thing|	in -16
two-words-before|thinly|	. 16
two-words-before|third|	. 14
two-words-before|thirty|	. 9
two-words-before|this|	. 13	is -19
two-words-before|threads|	. 21
two-words-before|thrilled|	. 9
two-words-before|throughout|	as -23
two-words-before|thursday|	. 18
two-words-before|thurso|	: 20
two-words-before|ticinesi|	? 14
two-words-before|ticketmaster|	. 6
two-words-before|tiere|	hätten 15
two-words-before|tiktok|	. 12
two-words-before|timaru|	. 18
two-words-before|times|	. 15
two-words-before|timetable|	. 18
two-words-before|time|	. 28
two-words-before|tinha|	dado 9
two-words-before|tins|	. 9
two-words-before|tin|	were 17
two-words-before|titled|	 15
two-words-before|titolare|	: 17
two-words-before|titolo|	: -18
two-words-before|titre|	? -9
two-words-before|toch|	: 6
two-words-before|today|	. 17
two-words-before|toestaan|	. 7
two-words-before|toe|	. 14
two-words-before|toilet|	. 14
two-words-before|told|	. 25	to 19
two-words-before|tolerância|	é 13
two-words-before|tollenaar|	blamed 15
two-words-before|tolliver|	. 18
two-words-before|tomará|	todavía 12
two-words-before|tone|	as 16
two-words-before|tonne|	. 9
two-words-before|took|	its 27
two-words-before|toont|	zich 15
two-words-before|too|	. 13
two-words-before|toronto|	. 17	as -18
two-words-before|torri|	resterebbe 13
two-words-before|tosaerba|	: 6
two-words-before|tosello|	. 17
two-words-before|toujours|	: 12
two-words-before|toussé|	. 20
two-words-before|toys|	. 9
two-words-before|to|	a 26	be 29	cairo 14	host -24	isfahan 15	observe -18	play -14	put 17	replace -22	say -20	show 11	spray 10	test -25	travel 17	villarreal 16	write -20
two-words-before|trabajo|	con 10
two-words-before|track|	, -13
two-words-before|trader|	. 13
two-words-before|traitée|	de 9
two-words-before|trampoline|	. 14
two-words-before|trams|	. 16
two-words-before|tram|	, 15
two-words-before|tranché|	: 11
two-words-before|transcript|	: -21
two-words-before|transfer|	. 18
two-words-before|translated|	. 10	as -22
two-words-before|translates|	as -22
two-words-before|transport|	of 15
two-words-before|tratta|	del 17	di 17
two-words-before|tregear|	. 14
two-words-before|tremblay-osei|	. 11
two-words-before|trenta|	: 12
two-words-before|trento|	. 10
two-words-before|treurde|	om 8
two-words-before|tre|	: 6
two-words-before|tribuna|	. 11	: 20
two-words-before|tributes|	to -14
two-words-before|tribute|	to 33
two-words-before|tried|	. 12
two-words-before|trimestre|	reflete 16
two-words-before|trio|	who -14
two-words-before|troceado|	. 7
two-words-before|trolls|	over -13
two-words-before|trotzdem|	. 10
two-words-before|trouble|	. 16
two-words-before|troveranno|	. 9
two-words-before|truce|	text 14
two-words-before|truckers|	. 9
two-words-before|trump|	's 23	, 11	. 28	: 19	a -6	as 18	’s 27
two-words-before|trusts|	. 14
two-words-before|trying|	to 21
two-words-before|tuesday|	. 6
two-words-before|tune|	of -23
two-words-before|turned|	into 21
two-words-before|turno|	. 11
two-words-before|tutto|	, 11	: 18
two-words-before|tuíta|	: 16
two-words-before|tv|	. 12
two-words-before|tweeted|	, 15
two-words-before|twice|	. 14	and 20
two-words-before|twitter|	: 12
two-words-before|two|	people 20
two-words-before|técnico|	: 16
two-words-before|u.s.|	to 19
two-words-before|uber|	. 20
two-words-before|ubs|	: -24
two-words-before|uelsmann-ba|	für 11
two-words-before|uhr|	: 18
two-words-before|uitgelekte|	cijfers 7
two-words-before|uitspraak|	volgt 10
two-words-before|uit|	. 7
two-words-before|uma|	crítica 13	meta 11
two-words-before|umbrellas|	. 11
two-words-before|umdreht|	: 13
two-words-before|umno|	. 12
two-words-before|umsetzung|	. 8
two-words-before|um|	balanço 16	eucalipto -7
two-words-before|una|	. 8	medida 22	scelta 8	zona -15
two-words-before|under|	the -23
two-words-before|unding|	. 6
two-words-before|und|	keine -14
two-words-before|une|	campagne 19	décision 11	déclaration 18	gaine 12	initiative 13	maternité -12	procédure 13	publication 17
two-words-before|unie|	. 6
two-words-before|unimpressed|	. 8
two-words-before|union|	calls -19
two-words-before|united|	states 10
two-words-before|university|	. 21
two-words-before|unlikely|	. 9
two-words-before|unmoved|	. 12
two-words-before|unrepentant|	. 17
two-words-before|unsurprised|	. 9
two-words-before|untersuchungskommission|	einen -9
two-words-before|untrue|	. 13
two-words-before|un|	accord 7	aplauso 14	assistant -13	colloquio 15	consensus 20	dépouillement 8	exécutif 17	homme 20	match -14	mouvement 9	projet 11	recupero 17	riserbo -14	texte 6
two-words-before|uomo|	. 7
two-words-before|upright|	. 17
two-words-before|up|	. 21	on -17
two-words-before|urgency|	. 18
two-words-before|urges|	silence 17
two-words-before|urgroßmutter|	. 7
two-words-before|usava|	codinome -16
two-words-before|users|	. 9
two-words-before|ushba|	. 17
two-words-before|usted|	toca 14
two-words-before|us|	. 14
two-words-before|uur|	. 9
two-words-before|uw|	school 14
two-words-before|vagão|	. 22
two-words-before|valdeterrazo|	. 8
two-words-before|vallisoletana|	, 8
two-words-before|valoró|	como 15
two-words-before|valuations|	turn -21
two-words-before|vanished|	. 13
two-words-before|van|	. 9	een 13	financiën 8
two-words-before|varnish|	. 21
two-words-before|var|	. 9
two-words-before|vast|	. 12
two-words-before|vehicles|	. 15
two-words-before|veldkamp|	blijft 8
two-words-before|venga|	conservata 10
two-words-before|venray|	. 8
two-words-before|verdict|	as 11
two-words-before|verdinha|	. 19
two-words-before|vergogna|	: 9
two-words-before|verhalten|	. 6
two-words-before|verliep|	. 9
two-words-before|vernice|	: 19
two-words-before|verona|	would 19
two-words-before|versandhandel|	befürchtet 17
two-words-before|version|	was 22
two-words-before|verstuurd|	. 20
two-words-before|vervangend|	vervoer 9
two-words-before|verzocht|	, 9
two-words-before|vessels|	of 21
two-words-before|veteran|	. 14
two-words-before|veto|	ao -16
two-words-before|vetro|	. 6
two-words-before|veut|	son -14
two-words-before|vezes|	. 10
two-words-before|vicolo|	: 10
two-words-before|video|	titled -11
two-words-before|vidéo|	aurait 8
two-words-before|vierten|	quartal 16
two-words-before|viewed|	with -23
two-words-before|viewers|	of -27
two-words-before|view|	. 16
two-words-before|village|	appelle -13
two-words-before|visant|	la -17
two-words-before|vlaai|	. 18
two-words-before|vladivostok|	that 13
two-words-before|voit|	un 17
two-words-before|voix|	. 15
two-words-before|volgens|	haar 18
two-words-before|volles|	vertrauen 13
two-words-before|volume|	. 7	: 23
two-words-before|von|	der -22	einem 26	einer 18
two-words-before|vooruitgang|	. 10
two-words-before|voor|	. 12
two-words-before|vorlage|	sei 17
two-words-before|vorwürfe|	für 8
two-words-before|votata|	recita 10
two-words-before|voters|	. 15
two-words-before|votes|	. 12
two-words-before|vote|	was 15
two-words-before|voting|	as 18
two-words-before|vowed|	to 17
two-words-before|vueltas|	: 9
two-words-before|wai-lok|	, -18
two-words-before|waiting|	. 9
two-words-before|wakker|	. 12
two-words-before|walks|	back -20
two-words-before|wallonie-bruxelles|	avec -11
two-words-before|wall|	. 12
two-words-before|want|	the -18
two-words-before|wanyama|	. 10
two-words-before|warned|	: 19	against 19	of 24
two-words-before|warning|	would 19
two-words-before|warns|	against -20
two-words-before|warten|	. 15
two-words-before|washington|	. 17	was 16
two-words-before|was|	 16	a 19	an 16	behaving 7	called 17	judged 23	leaving 17	marked -17	not 14	officially 12	that 17	the 18	titled -27
two-words-before|watchdog|	. 13
two-words-before|watching|	. 14
two-words-before|watch|	. 18
two-words-before|water|	( -13
two-words-before|wat|	is -9
two-words-before|way|	. 17
two-words-before|weak|	. 22
two-words-before|website|	calls 26
two-words-before|wednesday|	. 25	’s -13
two-words-before|weeks|	. 15
two-words-before|week|	. 31
two-words-before|weeping|	. 21
two-words-before|weg|	. 9
two-words-before|went|	on -18
two-words-before|werde|	sich 11	sie 9
two-words-before|were|	being 6	neither -24	rated -19
two-words-before|weten|	, 6	. 7	dat 15
two-words-before|wet|	but 19
two-words-before|what|	. 15	is -18
two-words-before|wheel|	. 15
two-words-before|which|	is -25	means -27	reads -21
two-words-before|while|	. 20
two-words-before|whispered|	: 21
two-words-before|whose|	. 13
two-words-before|who|	answered -19	are 22	makes -22	owns -24	said 25	sold -23	turned -22	wrote -13
two-words-before|why|	? 12
two-words-before|widersprach|	: 17
two-words-before|widerspricht|	: 10
two-words-before|wie|	das -10
two-words-before|wife|	. 22
two-words-before|will|	open 18
two-words-before|wil|	dat 7
two-words-before|windhoek|	: 17
two-words-before|window|	. 18	to 13
two-words-before|winning|	: 21
two-words-before|winst|	? 13
two-words-before|wintz|	. 20
two-words-before|with|	a -11	its -21	the 19
two-words-before|wobbles|	over -26
two-words-before|wollte|	. 6	das 11
two-words-before|wolof|	( -10
two-words-before|won't|	be 14
two-words-before|won|	. 13
two-words-before|woorden|	: 9
two-words-before|woord|	: 6
two-words-before|worden|	er 10
two-words-before|words|	, 26	. 13
two-words-before|word|	. 26	as -22
two-words-before|working|	on -21
two-words-before|work|	. 12	to -25	was 23
two-words-before|worry|	. 11
two-words-before|worse|	. 16
two-words-before|worten|	: 8
two-words-before|wort|	: 13
two-words-before|would|	be 21	go -27	leave 19	start 19	stay 15
two-words-before|wounded|	. 14
two-words-before|wristband|	. 21
two-words-before|wrists|	. 11
two-words-before|writes|	. 10	: 22
two-words-before|writing|	: 17
two-words-before|wrongdoing|	. 12
two-words-before|wrong|	. 10
two-words-before|wrote|	, 33	. 34	: 43	in -21
two-words-before|wunsch|	: 16
two-words-before|wyssling|	: 6
two-words-before|wörtlich|	, 8
two-words-before|würmer|	noch 10
two-words-before|xavier|	. 22
two-words-before|x|	. 16	: 26
two-words-before|yard|	, 20
two-words-before|years|	. 24	over -18
two-words-before|year|	. 21	at 25	that 23
two-words-before|yet|	to -22
two-words-before|york|	. 9
two-words-before|you|	had -24
two-words-before|y|	voit 6
two-words-before|zaak|	mag 11
two-words-before|zaal|	. 8
two-words-before|zaghdane|	salue 9
two-words-before|zahedan|	was 17
two-words-before|zahl|	für 11
two-words-before|zanetti-cortesi|	, 13
two-words-before|zanjado|	. 16
two-words-before|zeeman|	, 6
two-words-before|zege|	met 9
two-words-before|zeggen|	? 9
two-words-before|zeigte|	sich 12
two-words-before|zeigt|	sich 17
two-words-before|zeitung|	von 15
two-words-before|zettels|	, 12
two-words-before|zetten|	. 7
two-words-before|ze|	heet -12
two-words-before|zien|	. 9
two-words-before|zijn|	remise 9
two-words-before|zoom|	: 21
two-words-before|zufällig|	. 7
two-words-before|zurich|	. 16
two-words-before|zur|	hauptprobe 10
two-words-before|zurück|	. 17
two-words-before|zu|	: 7
two-words-before|zóbuè|	. 6
two-words-before||	( -12	, -24	. 45	: 13	and 16	because 15	mais 12	nor -23	of 24	or -11	para -10	preferring -18	regelmäßig -19	sang -11	that 10	to 12	und -15	who 11	with -22	— 18
two-words-before|à|	la 8	une 20
two-words-before|água-izé|	, 8
two-words-before|água|	pedem 9
two-words-before|áudio|	era 12
two-words-before|è|	detto 9	un -17
two-words-before|échange|	était 9
two-words-before|état|	pour 15
two-words-before|été|	envoyé 14
two-words-before|évoque|	un 18	une 10
two-words-before|évoqué|	un 17
two-words-before|é|	a -6
two-words-before|über|	ein 14
two-words-before|übungsbeobachter|	bemängelte 6
two-words-before|’s|	. 21	handwriting -20	much-vaunted -19	off-the-cuff -21	pulls -22
verb|false|1|	lower -12	other 16
verb|false|2-3|	lower 9	upper -25
verb|false|4-7|	lower 49	other 8	upper -41
verb|false|8+|	lower 58	other 13
verb|true|1|	lower -10	upper 15
verb|true|2-3|	lower 6	upper 9
verb|true|4-7|	lower 32	other 16
verb|true|8+|	lower 12	other 14	upper 12
word-after|	 -18	' 23	( -20	+ 14	, -25	- 11	. -8	14 -17	212 -15	26 -18	: 8	; 13	? -21	[ 21	a -16	abernethy-cole 13	abg 13	abou 11	about -15	abramian 15	abu 19	accepting -22	according -11	achterberg 9	across -6	actress -18	added 17	adib 12	admits -13	admitted 19	afriqiyah 19	after 21	against 28	agency 6	agent 19	agreed -19	aguirre 14	aidan 13	airs -10	ajakaiye 18	akintoye 14	akintoye-holm 12	al-roumi 14	al-ubaidi 16	albert 14	alert -21	all 17	alla -18	alpa 12	already 13	als -14	am 9	among 7	an 7	analyst -13	anatoly 10	and 31	andrade -12	annahm -16	another 21	antenne 8	appearing 11	are 7	arendse 10	arnalds-mboma 8	arrives -18	as -12	asked -12	assistant 16	association 16	at 22	au 13	ausrichten -7	autour 20	autsch 8	avionics 17	awaited 22	away 22	axelrod 17	baffles -19	bancroft 13	bangash 10	banks 13	barrientos 11	bavarian 14	be -21	beavington 15	beck 12	bediend -10	before 25	began -7	beim 11	beließ -13	bell 17	belmont 12	ben 20	benhamza-orsini 9	benjamin 17	bennett 14	berg 15	berichten -21	berichteten -15	besteht 11	bestimmt -16	betekende -10	between -13	bezeichnete 14	bhardwaj 15	bij -14	bill 14	birdsong 14	bjp 16	blabbed 11	blackwell 15	bligh-nakata 15	blumenkrantz 21	board 16	bob 13	bond 14	borasović 15	both -10	bozell 16	brandl 13	brazil 17	bridge -18	brix 8	brno 16	broke -20	brzezicki 11	bush 16	but -6	butterfield 17	by 32	cal 12	call -20	calum 14	came 25	campaign 19	canova 13	caritas 17	carried -9	catacutan 14	cbn 11	ceo 15	cette 16	chaired -17	chapter 11	charges -13	chase 12	chatbot -18	chepkilot 16	cheptanui 13	chief 22	christie 13	ci -7	claiming -9	clark 14	claude -18	clause -11	clinton 22	cllr 11	co-judge 20	coach 20	coassistent 15	collins 13	comes 20	comment 19	compared 17	complained 12	con 19	conceded 15	contact -25	contre 15	controles -11	could -17	countered 13	counts -23	cruz 24	crypto -18	cuban 10	d' 9	da 7	dana 15	dann 11	dans 14	dantas-freire 7	das -13	dat 10	davos 10	de -26	deal -19	declared -10	dejó -12	delacourt-hume 14	delahunt 14	delayed -13	della 6	dell’ 15	depuis -12	deputy 13	der -6	desrosiers 15	detidos -12	deutsche 16	deuxième 16	devaney-shaw 13	devant 15	devi 13	devine 15	dhagaweyne 14	diabakaté 13	diallo 13	die 14	dikes -20	dimaculangan 15	distributed -18	dit -15	dmw 13	doen -7	dog -20	donald 8	down -20	dr 10	dr. 10	drew -18	driver 15	du 13	dunstan 17	durante 16	during 22	earnest 13	easter 24	ebeling 14	editor 12	een -10	egypt 19	ein 19	ekpo 11	ekwenugo 18	el 6	eleven -18	elle 15	empfangen 11	end 12	engineer 10	enrolled -11	entraîneur 10	era -13	eric 18	erkennen -18	erst 10	erste 13	espinoza 13	esteves -7	et -6	etame 18	even 15	every -19	exigé -16	experts -16	explained 7	exporter 15	faint -13	fair 14	families -14	farquharson-iwu 10	faumuinā-reid 13	fearon 12	featherweight -23	features -13	fedko 15	fell -22	ferreira 13	feud -21	finance 12	findet -8	fiorina 14	fisheries 13	fizzles -22	for 13	fordert 12	foreign 16	former 20	found -18	four -16	fox 13	francine -18	friday 9	from 9	frost-kaljuste 13	führt -21	galbraith 14	game 13	garrigou-sy -23	gearbeitet 10	gedoopt -10	gefallen 6	gefunden -8	geführt 16	gehad -12	gelagert 17	gemeld -11	general 12	generator -15	genoemd -11	geprüft 8	gesetzt -16	gestört 10	gewesen 10	ghjuvan-battì 12	giga 12	gingrich 11	giochi 18	gnonlonfoun 18	goldblatt-reyes -17	goran 13	govender 19	graham 14	grassley 9	grayson 14	greenidge -21	greens 14	grimaultier 7	gurung 12	ha -9	haas 13	habe 11	had -38	haddou-thonnard 16	hagspiel 6	halloran-ikeda 17	hanafin 17	hands -18	hannity 24	hanno -12	has 8	hassan 16	hatfield 16	have 13	he 20	head 19	heath 10	hedges 16	heet -7	henry 11	her -17	heriberto -9	heygum 14	high 12	hillary 17	him 18	his 27	hnat 12	hold -18	hollis 11	horsfall 11	hours -22	how 11	howard 15	hrw 12	huamán 14	hubbard 17	hume 13	huxtable 13	höre -8	i -16	ibedc 18	idrissa 16	if 34	il 15	im 13	inbal -12	incident 11	indepaz 21	industry 11	information 7	instead -27	into -19	investigation -23	iolanda 17	is -29	ishbel 12	island -19	isn't -11	isolated 15	it -13	its 16	izzul 11	jacobs 8	james 16	jazz 14	je 11	jeff 12	jepkemoi 12	johnson 15	joked 22	jonah 16	joris 10	josé -10	judge 15	june 15	just 13	justice 14	kasich 15	kein -18	kettle 17	khartoum 14	ki 12	klein 14	kruger -27	kwaku 19	könne -21	laat -9	lachend 10	lainio 13	lale 14	lalrinpuii 14	lamar 11	laos 19	lars 11	las 11	last -12	laughed 14	law 16	le 19	led -20	leduc-marsh 17	lehnt -12	leilani 9	letter -17	level -12	levine 12	lewandowski 14	liang 11	lichtman 9	liegen 13	lifeboat -17	lights -13	like 20	lindqvist 14	linebacker 16	lists -19	loomis-akers 13	lopati 16	lorber 14	lunes 17	lurleen 14	m'bango 16	ma 17	macaskill -26	macaspac 11	madam 13	maddow 13	mai 10	mais 11	maitha 11	man 10	managing 15	manay 15	march -7	marcus -23	margetts 13	marino 15	mark-viverito 12	mast -15	mathers 12	maureen 16	mccain 13	mcelhinney 13	mcglashan 17	mcshannon 13	means -17	measure -8	mehr 13	mejra 13	memo -24	mengniu 14	merriwether-sosa 14	merv 17	message -22	met 11	michael 16	microsoft 15	might 23	milagros 13	miller 14	mingas -12	mining 22	mira 11	miss 18	mme 8	mochte -12	movement 11	mr 20	mr. 11	mrs 10	mrs. 21	ms 19	ms. 25	murphy 14	murray 12	my 15	mägiste 15	naar -14	nannte -13	naomi 9	natembe 11	near -20	nears -25	needed 18	nega 12	new 14	ngawang 11	ng’wandu 17	nikhil 15	nilima 8	nira 10	nkrumah-bell 12	nong 15	nor -24	north 17	nos -13	nothing -10	noting 15	nyangwara 10	oakes 13	obama 19	odile 11	of 20	oghenekaro 11	oisín 15	oldrey 22	omgedoopt -9	opent -12	organiser 17	orla 12	orrin-vale 9	os -10	osborne 17	our 17	outlook -23	ouyang 20	oyelowo-hart 11	o’hara 16	o’loughlin-leary 14	pakistan 21	palmieri 16	par 19	para -15	paradis 18	pareto 11	paris -15	passenger 12	pastor -12	pawaskar 12	payé -17	pellizzotti 16	penalty -19	pence 18	penge-okoro 16	per 12	perder 8	perez 16	perry 11	pickering 16	plunged -19	policy 14	portia 21	position 14	posted -19	pour -13	preferring -18	presiding 20	priebus 8	prime 17	prince 14	probten -6	professor 16	programme -23	programs -24	promised 14	prosecutor 17	prudence 10	pruittson 10	prêtée -17	published -18	pyo 16	qatari 15	queyroux 10	quilty-marr 11	quipped 9	raiders 13	rakhmonzoda 16	ralte 13	ramos 8	ramón 14	rating -28	ravnkilde 19	read 15	recalled 12	recibe -7	recorded -16	recounted 19	referred -17	referring 14	regelmäßig -16	regional -22	reid 20	relatório 12	relâchée -12	remark -26	remarked 16	repeated 16	replied 23	representative -11	republican 15	resigns -6	results 19	retoma -7	rises -21	rivals -21	rizespor 14	roared 13	robert 11	rodion 19	roger 9	ronit 9	rootham 13	rose 17	rostovski-rey 12	rounded -23	routine -20	row -21	rubio 12	rufen -15	ruiz 20	rule -38	rune 11	runs -19	ryan 15	réponse 7	sagte -6	said 12	salma 16	salvatierra 12	sampler -21	sang -24	santangelo 16	sarfaraz -10	sas 19	saying 20	scenes 17	schreibt -17	science 14	secretary 20	sei -8	seien -8	seine 15	seitdem 6	sellers -21	sells -16	senate 11	seoul -16	service 16	será -11	setzt 12	sexton 14	sgorbissa 12	sharks 11	sharpton 8	she 26	sheriff -21	shetty -20	shipping 15	shirogane 13	shop 15	should 15	shouted 15	sich -8	sie 11	signs 13	sirius 18	sizemore 11	skip -17	sloan 16	smith 16	snapped 12	snow 13	so -6	soilihi-madi 16	sold -12	solle -6	some 16	sometimes -19	sorokin-aas 14	sorrell 17	sous -20	spent -22	spins -15	spokesman 12	spottete -9	spreche 14	stablemaster 13	star -20	starr 12	state 9	stays -20	stefan 13	steht -14	stellar -12	stonecipher 18	story 21	struan 13	sturm 15	su 11	suivi 8	sukumaran 11	sulla -16	suns 17	sur 10	surfaces -24	svobodova 15	sürmeneli 14	tag -17	target -21	tarrant-nguyen 13	tata 20	taufa'ao 19	te -7	teacher -14	temesgen 17	teo 13	tester 16	testified 15	than 14	that 10	the 22	theo 17	there -17	they 16	thief -19	thirteen 20	this -8	though -13	tiegen 14	tipping 9	tiurma 13	to 6	toledano-feld 15	tolliver 16	torbjørg 13	toyama 18	tra 8	traduction 10	tran 14	transport 13	tras 6	treasury 12	trend -22	trudged -19	trump 35	tuohy -24	turned -17	tuttle 17	tutto -11	tweeted 14	two -22	u.s. 14	udo 13	umeh-collins 16	un -11	uncle 9	und -14	under -7	union 21	until 17	vakaloloma 11	vakatawabai 17	van 15	vantreese-obi 15	var 21	varga 16	venus 13	verbraucherzentralen 6	vergoed 13	vernommen 9	verraden 8	verzichtet 13	vice 6	viguerie 13	virac 25	vito 19	vno-ncw 7	von -16	voorzitter 7	vor -10	vorgesetzt -11	vorliegt -15	vormstein 16	vrijdag 9	vukadinović 13	wafubwa 16	wakes -13	wales 14	walker 20	wall 14	waltzes -26	war -13	ward 12	warns 15	warsaw 22	was 10	washington 11	water 19	weaver 16	weg 12	wept -23	werde 12	were 8	when 22	where 9	which -9	while 19	white -6	whitlock 15	who 7	wie 14	wiebe-solis 13	wijeratne 13	wilcox 14	will 26	win -17	wins -21	winterbourne 14	with 10	within 13	without 14	worden 10	wordt 6	work 18	worthing -16	would -9	wray-osei 11	writes 17	wrote 22	wynnfield 12	yes 15	yet 11	yirga 11	yohanes 16	yorgelis 13	zadi 16	zahlenwerk 6	zeh 16	zelazny 14	zhu 11	zijn 9	zolani 16	zones -21	zsombor 15	zucker 15	zur 15	zylberberg 14	à 20	è -14	út 18	— 26	… 18
word-after|'|	, 23
word-after|(|	none -21
word-after|+|	none 14
word-after|,|	! 20	? -6	none -26
word-after|-|	none 9
word-after|.|	! 13	? -11	none -7
word-after|14|	none -17
word-after|212|	none -15
word-after|26|	none -18
word-after|:|	none 8
word-after|;|	none 10
word-after|?|	none -21
word-after|[|	. 20
word-after|abernethy-cole|	, 13
word-after|abg|	, 13
word-after|about|	, -32	. -19	none 23
word-after|abou|	, 11
word-after|abramian|	, 15
word-after|abu|	, 19
word-after|accepting|	. -22
word-after|according|	, -11
word-after|achterberg|	, 9
word-after|across|	none -6
word-after|actress|	none -18
word-after|added|	, 17
word-after|adib|	, 12
word-after|admits|	none -13
word-after|admitted|	, 19
word-after|advises|	, 15	none -10
word-after|afriqiyah|	. 19
word-after|after|	none 20
word-after|against|	none 28
word-after|agency|	, 6
word-after|agent|	, 19
word-after|agreed|	, -19
word-after|aguirre|	, 14
word-after|aidan|	, 13
word-after|airs|	none -10
word-after|ajakaiye|	? 18
word-after|akintoye-holm|	, 12
word-after|akintoye|	none 14
word-after|al-roumi|	, 14
word-after|al-ubaidi|	, 16
word-after|albert|	, 14
word-after|alert|	none -21
word-after|alla|	none -18
word-after|alpa|	. 12
word-after|already|	none 13
word-after|als|	none -14
word-after|am|	. 9
word-after|analyst|	, -13
word-after|anatoly|	, 10
word-after|andrade|	none -12
word-after|and|	, -16	. 17	? 16	none 40
word-after|annahm|	none -16
word-after|another|	! 19	, 13
word-after|antenne|	? 8
word-after|appearing|	. 11
word-after|arendse|	, 10
word-after|are|	none 7
word-after|arnalds-mboma|	, 8
word-after|arrives|	none -18
word-after|asked|	. -20	? 26
word-after|assistant|	, 16
word-after|association|	, 16
word-after|as|	, -28	. -32	none 22
word-after|at|	. 18
word-after|ausrichten|	none -7
word-after|autour|	none 20
word-after|autsch|	. 8
word-after|au|	none 13
word-after|avionics|	. 17
word-after|awaited|	none 22
word-after|away|	none 22
word-after|axelrod|	, 17
word-after|a|	, -6	. -26	? 18	none 6
word-after|baffles|	none -19
word-after|bancroft|	, 13
word-after|bangash|	, 10
word-after|banks|	? 13
word-after|barrientos|	, 11
word-after|bavarian|	, 14
word-after|beavington|	, 15
word-after|because|	, 24	none -9
word-after|beck|	, 11
word-after|bediend|	none -10
word-after|before|	none 23
word-after|began|	, -7
word-after|beim|	. 11
word-after|beließ|	none -13
word-after|bell|	, 17
word-after|belmont|	, 12
word-after|benhamza-orsini|	. 9
word-after|benjamin|	. 17
word-after|bennett|	, 11
word-after|ben|	, 17
word-after|berg|	, 15
word-after|berichten|	none -21
word-after|berichteten|	none -15
word-after|besteht|	none 11
word-after|bestimmt|	none -16
word-after|betekende|	none -10
word-after|between|	none -13
word-after|bezeichnete|	none 14
word-after|be|	none -21
word-after|bhardwaj|	, 15
word-after|bij|	none -14
word-after|bill|	, 13
word-after|birdsong|	, 14
word-after|bjp|	. 16
word-after|blabbed|	, 11
word-after|blackwell|	, 15
word-after|bligh-nakata|	, 15
word-after|blumenkrantz|	none 21
word-after|board|	, 16
word-after|bob|	, 13
word-after|borasović|	, 15
word-after|both|	. -12
word-after|bozell|	, 16
word-after|brandl|	, 13
word-after|brazil|	, 17
word-after|bridge|	none -18
word-after|brix|	, 8
word-after|brno|	, 16
word-after|broke|	none -20
word-after|brzezicki|	, 11
word-after|butterfield|	, 17
word-after|but|	, -16	. 32	none -21
word-after|by|	. 7	none 37
word-after|call|	none -20
word-after|calum|	, 14
word-after|cal|	none 12
word-after|came|	, 32
word-after|campaign|	none 16
word-after|canova|	, 13
word-after|caritas|	. 17
word-after|carried|	, -9
word-after|catacutan|	none 14
word-after|cbn|	, 11
word-after|ceo|	, 15
word-after|cette|	. 16
word-after|chaired|	none -17
word-after|chapter|	, 11
word-after|charges|	none -13
word-after|chase|	, 12
word-after|chatbot|	none -18
word-after|chepkilot|	, 16
word-after|cheptanui|	, 13
word-after|chief|	, 22
word-after|christie|	, 20
word-after|ci|	none -7
word-after|claiming|	, -9
word-after|clark|	, 14
word-after|claude|	. -18
word-after|clause|	none -11
word-after|clinton|	, 17	? 15	none 25
word-after|cllr|	, 11
word-after|co-judge|	. 20
word-after|coach|	, 20
word-after|coassistent|	. 15
word-after|collins|	, 13
word-after|comes|	, 20
word-after|comment|	none 19
word-after|complained|	, 12
word-after|conceded|	, 15
word-after|contact|	none -25
word-after|contre|	none 15
word-after|controles|	none -11
word-after|con|	none 19
word-after|could|	none -17
word-after|countered|	, 13
word-after|counts|	none -23
word-after|cruz|	, 19	. 21
word-after|crypto|	none -18
word-after|cuban|	, 10
word-after|d'|	, 9
word-after|dana|	, 15
word-after|dann|	. 11
word-after|dans|	none 14
word-after|dantas-freire|	, 7
word-after|das|	none -13
word-after|dat|	. 10
word-after|davos|	. 10
word-after|da|	none 7
word-after|deal|	none -19
word-after|declared|	, -10
word-after|dejó|	none -12
word-after|delacourt-hume|	, 14
word-after|delahunt|	, 14
word-after|delayed|	none -13
word-after|della|	none 6
word-after|dell’|	none 15
word-after|depuis|	none -12
word-after|deputy|	, 13
word-after|der|	. 18	none -12
word-after|desrosiers|	, 15
word-after|detidos|	none -12
word-after|deutsche|	, 16
word-after|deuxième|	. 16
word-after|devaney-shaw|	, 13
word-after|devant|	none 15
word-after|devine|	, 15
word-after|devi|	, 13
word-after|de|	, 19	. 10	none -26
word-after|dhagaweyne|	, 14
word-after|diabakaté|	none 13
word-after|diallo|	, 13
word-after|die|	! 11	. 25
word-after|dikes|	none -20
word-after|dimaculangan|	, 15
word-after|distributed|	none -18
word-after|dit|	none -15
word-after|dmw|	, 13
word-after|doen|	none -7
word-after|dog|	none -20
word-after|down|	, -21
word-after|do|	. 18
word-after|dr.|	, 10
word-after|drew|	. -12	none -13
word-after|driver|	, 11
word-after|dr|	, 10
word-after|dunstan|	, 17
word-after|durante|	none 16
word-after|during|	none 22
word-after|du|	none 13
word-after|earnest|	, 13
word-after|easter|	, 24
word-after|ebeling|	, 14
word-after|editor|	, 12
word-after|een|	none -10
word-after|egypt|	, 19
word-after|ein|	. 19
word-after|ekpo|	? 11
word-after|ekwenugo|	none 18
word-after|eleven|	. -18
word-after|elle|	. 15
word-after|el|	none 6
word-after|empfangen|	none 11
word-after|end|	! 8	. 9	? 42
word-after|engineer|	, 10
word-after|enrolled|	, -11
word-after|entraîneur|	. 10
word-after|era|	none -13
word-after|eric|	, 18
word-after|erkennen|	none -18
word-after|erste|	. 13
word-after|erst|	. 10
word-after|espinoza|	, 13
word-after|esteves|	none -7
word-after|etame|	, 18
word-after|et|	none -8
word-after|even|	. 6	none 15
word-after|every|	none -19
word-after|exigé|	none -16
word-after|experts|	. -16
word-after|explained|	, 7
word-after|exporter|	. 15
word-after|e|	? 10
word-after|faint|	none -13
word-after|fair|	? 14
word-after|families|	. -14
word-after|farquharson-iwu|	, 10
word-after|faumuinā-reid|	, 13
word-after|fearon|	, 12
word-after|featherweight|	none -23
word-after|features|	, -13
word-after|fedko|	, 15
word-after|fell|	, -22
word-after|ferreira|	, 13
word-after|feud|	none -21
word-after|finance|	, 12
word-after|findet|	none -8
word-after|fiorina|	, 14
word-after|fisheries|	, 13
word-after|fizzles|	none -22
word-after|fordert|	none 12
word-after|foreign|	, 12
word-after|former|	, 16
word-after|for|	. -8	none 15
word-after|found|	none -18
word-after|four|	none -16
word-after|fox|	, 13
word-after|francine|	. -18
word-after|friday|	, 9
word-after|from|	none 14
word-after|frost-kaljuste|	, 13
word-after|führt|	none -21
word-after|galbraith|	, 14
word-after|game|	, 13
word-after|garrigou-sy|	none -23
word-after|gearbeitet|	none 10
word-after|gedoopt|	none -10
word-after|gefallen|	none 6
word-after|gefunden|	none -8
word-after|geführt|	none 16
word-after|gehad|	none -12
word-after|gelagert|	none 17
word-after|gemeld|	none -11
word-after|general|	, 12
word-after|generator|	none -15
word-after|genoemd|	none -11
word-after|geprüft|	none 8
word-after|gesetzt|	none -16
word-after|gestört|	none 10
word-after|gewesen|	none 10
word-after|ghjuvan-battì|	, 12
word-after|giga|	, 12
word-after|gingrich|	, 11
word-after|giochi|	none 18
word-after|gnonlonfoun|	, 18
word-after|goldblatt-reyes|	. -17
word-after|goran|	none 13
word-after|govender|	? 19
word-after|graham|	, 14
word-after|grassley|	, 13
word-after|grayson|	, 14
word-after|greenidge|	none -21
word-after|greens|	, 14
word-after|grimaultier|	, 7
word-after|gurung|	, 12
word-after|haas|	, 13
word-after|habe|	none 11
word-after|haddou-thonnard|	, 16
word-after|had|	, -22	none -33
word-after|hagspiel|	. 6
word-after|halloran-ikeda|	, 17
word-after|hanafin|	, 17
word-after|hands|	none -18
word-after|hannity|	, 19
word-after|hanno|	none -12
word-after|hassan|	, 16
word-after|has|	, -17	none 18
word-after|hatfield|	none 16
word-after|ha|	none -9
word-after|head|	, 19
word-after|heath|	, 10
word-after|hedges|	, 16
word-after|heet|	none -7
word-after|henry|	, 11
word-after|heriberto|	none -9
word-after|her|	, 26	. -18	none -17
word-after|heygum|	, 14
word-after|he|	! 18	, 9	. 34	? 26	none 9
word-after|high|	, 12
word-after|hillary|	, 7	none 16
word-after|him|	none 18
word-after|his|	, 12	. 13	? 6
word-after|hnat|	, 12
word-after|hold|	none -18
word-after|hollis|	, 13	? 11
word-after|horsfall|	, 11
word-after|hours|	none -22
word-after|howard|	, 15
word-after|how|	none 11
word-after|hrw|	, 12
word-after|huamán|	, 14
word-after|hubbard|	, 17
word-after|hume|	, 13
word-after|huxtable|	, 13
word-after|höre|	none -8
word-after|ibedc|	. 18
word-after|idrissa|	, 16
word-after|if|	none 34
word-after|il|	. 12
word-after|im|	. 13
word-after|inbal|	. -12
word-after|incident|	, 11
word-after|indepaz|	. 21
word-after|industry|	, 11
word-after|information|	none 7
word-after|instead|	none -27
word-after|into|	none -19
word-after|investigation|	none -23
word-after|in|	, -8	. 7
word-after|iolanda|	, 17
word-after|ishbel|	, 12
word-after|island|	none -19
word-after|isn't|	none -11
word-after|isolated|	. 15
word-after|is|	, -10	none -28
word-after|its|	, 28	. -13
word-after|it|	, -21	. 14
word-after|izzul|	, 11
word-after|i|	, 14	. -10	? 19	none -25
word-after|jacobs|	, 8
word-after|james|	, 8
word-after|jazz|	, 14
word-after|jeff|	, 12
word-after|jepkemoi|	, 12
word-after|je|	. 11
word-after|johnson|	, 15
word-after|joked|	, 22
word-after|jonah|	, 16
word-after|joris|	, 10
word-after|josé|	none -10
word-after|judge|	, 13	none 12
word-after|june|	, 15
word-after|justice|	? 10
word-after|kasich|	, 15
word-after|kein|	none -18
word-after|kettle|	none 17
word-after|khartoum|	. 14
word-after|ki|	, 12
word-after|klein|	, 14
word-after|kruger|	none -27
word-after|kwaku|	, 19
word-after|könne|	none -21
word-after|laat|	none -9
word-after|lachend|	. 10
word-after|lainio|	, 13
word-after|lale|	, 14
word-after|lalrinpuii|	, 14
word-after|lamar|	, 11
word-after|laos|	, 19
word-after|lars|	, 11
word-after|last|	none -10
word-after|las|	none 11
word-after|laughed|	, 14
word-after|la|	. 8	? 10	none -9
word-after|leduc-marsh|	, 17
word-after|led|	none -20
word-after|lehnt|	none -12
word-after|leilani|	, 9
word-after|letter|	none -17
word-after|level|	none -12
word-after|levine|	, 12
word-after|lewandowski|	, 14
word-after|le|	. 18
word-after|liang|	, 11
word-after|liegen|	none 13
word-after|lifeboat|	none -17
word-after|lights|	none -13
word-after|lindqvist|	, 14
word-after|linebacker|	, 16
word-after|lists|	, -19
word-after|loomis-akers|	, 13
word-after|lopati|	, 16
word-after|lorber|	, 14
word-after|lunes|	, 17
word-after|lurleen|	, 14
word-after|l’|	. 23	none -9
word-after|m'bango|	, 16
word-after|macaskill|	none -26
word-after|macaspac|	, 11
word-after|madam|	, 13
word-after|made|	none -8
word-after|mais|	none 11
word-after|maitha|	, 11
word-after|mai|	, 10
word-after|managing|	, 15
word-after|manay|	, 15
word-after|march|	, 26
word-after|marcus|	. -23
word-after|margetts|	, 13
word-after|marino|	, 15
word-after|mark-viverito|	, 12
word-after|mast|	none -15
word-after|mathers|	, 12
word-after|maureen|	, 16
word-after|ma|	, 17
word-after|mccain|	, 13
word-after|mcelhinney|	, 13
word-after|mcglashan|	, 17
word-after|mcshannon|	none 13
word-after|means|	none -17
word-after|measure|	none -8
word-after|mehr|	. 13
word-after|mejra|	, 13
word-after|memo|	none -24
word-after|mengniu|	, 14
word-after|merriwether-sosa|	, 14
word-after|merv|	, 17
word-after|message|	none -22
word-after|met|	. 11
word-after|michael|	, 16
word-after|microsoft|	. 15
word-after|might|	. 19
word-after|milagros|	, 13
word-after|mingas|	none -12
word-after|mining|	. 22
word-after|mira|	, 11
word-after|miss|	, 18
word-after|mme|	? 8
word-after|mochte|	none -12
word-after|movement|	none 11
word-after|mr.|	, 21	none -10
word-after|mrs.|	, 20
word-after|mrs|	, 10
word-after|mr|	, 20	none 14
word-after|ms.|	, 25
word-after|ms|	! 18	, 18
word-after|murphy|	, 12
word-after|murray|	, 12
word-after|my|	, 15
word-after|mägiste|	, 15
word-after|naar|	none -14
word-after|nannte|	none -13
word-after|naomi|	, 9
word-after|natembe|	, 11
word-after|nears|	none -25
word-after|near|	none -20
word-after|needed|	none 18
word-after|ngawang|	, 11
word-after|ng’wandu|	, 17
word-after|nikhil|	, 15
word-after|nilima|	, 8
word-after|nira|	, 10
word-after|nkrumah-bell|	, 12
word-after|nong|	, 15
word-after|north|	none 17
word-after|nor|	none -24
word-after|nos|	none -13
word-after|nothing|	none -10
word-after|noting|	, 15
word-after|nyangwara|	, 10
word-after|oakes|	, 13
word-after|obama|	, 18
word-after|odile|	, 11
word-after|of|	none 20
word-after|oghenekaro|	, 11
word-after|oisín|	, 15
word-after|oldrey|	, 22
word-after|omgedoopt|	none -9
word-after|one|	, 21
word-after|on|	! 18	, -11
word-after|opent|	none -12
word-after|organiser|	, 17
word-after|orla|	, 12
word-after|orrin-vale|	, 9
word-after|or|	, -14
word-after|osborne|	, 17
word-after|os|	none -10
word-after|our|	? 17
word-after|outlook|	none -23
word-after|ouyang|	, 20
word-after|oyelowo-hart|	, 11
word-after|o’hara|	, 16
word-after|o’loughlin-leary|	, 14
word-after|pakistan|	, 21
word-after|palmieri|	, 16
word-after|paradis|	, 16
word-after|para|	none -15
word-after|pareto|	, 11
word-after|paris|	none -15
word-after|par|	none 19
word-after|passenger|	, 12
word-after|pastor|	. -16
word-after|pawaskar|	, 12
word-after|payé|	none -17
word-after|pellizzotti|	, 16
word-after|penalty|	none -19
word-after|pence|	, 17
word-after|penge-okoro|	, 16
word-after|people|	. 12
word-after|perder|	. 8
word-after|perez|	, 16
word-after|perry|	, 11
word-after|per|	none 12
word-after|pickering|	, 16
word-after|played|	, -17
word-after|plunged|	none -19
word-after|policy|	none 14
word-after|portia|	. 21
word-after|position|	none 14
word-after|posted|	, -19
word-after|pour|	none -13
word-after|preferring|	, -18
word-after|presiding|	, 20
word-after|priebus|	, 13
word-after|prime|	, 17
word-after|prince|	, 14
word-after|probten|	none -6
word-after|professor|	, 16
word-after|programme|	none -23
word-after|programs|	none -24
word-after|promised|	, 14
word-after|prosecutor|	, 17
word-after|prudence|	, 10
word-after|pruittson|	, 10
word-after|prêtée|	none -17
word-after|published|	none -15
word-after|pyo|	, 16
word-after|qatari|	, 15
word-after|queyroux|	, 10
word-after|quilty-marr|	, 11
word-after|quipped|	, 9
word-after|raiders|	, 13
word-after|rakhmonzoda|	, 16
word-after|ralte|	none 13
word-after|ramos|	, 8
word-after|ramón|	, 14
word-after|rating|	none -28
word-after|ravnkilde|	none 19
word-after|read|	, 15
word-after|recalled|	, 12
word-after|recibe|	none -7
word-after|recorded|	, -16
word-after|recounted|	none 19
word-after|referred|	none -17
word-after|referring|	, 14
word-after|regelmäßig|	none -16
word-after|regional|	none -22
word-after|reid|	, 18
word-after|relatório|	none 12
word-after|relâchée|	none -12
word-after|remarked|	, 16
word-after|remark|	none -26
word-after|rep.|	, -9
word-after|repeated|	, 16
word-after|replied|	, 23
word-after|representative|	, 13
word-after|republican|	, 16
word-after|resigns|	none -6
word-after|results|	. 18
word-after|retoma|	none -7
word-after|rises|	none -21
word-after|rivals|	. -21
word-after|rizespor|	, 14
word-after|roared|	, 13
word-after|robert|	, 11
word-after|rodion|	. 19
word-after|roger|	, 9
word-after|ronit|	, 9
word-after|rootham|	, 13
word-after|rose|	, 17
word-after|rostovski-rey|	, 12
word-after|rounded|	. -23
word-after|routine|	none -20
word-after|row|	none -21
word-after|rufen|	none -15
word-after|ruiz|	, 20
word-after|rule|	none -38
word-after|rune|	, 11
word-after|runs|	none -19
word-after|ryan|	, 14
word-after|réponse|	? 7
word-after|sagte|	none -6
word-after|said|	! 16	, 9	? 22	none 13
word-after|salma|	, 16
word-after|salvatierra|	, 12
word-after|sampler|	none -21
word-after|sanders|	, -8	. 6	? 17
word-after|sang|	none -24
word-after|santangelo|	none 16
word-after|sarfaraz|	none -10
word-after|sas|	, 19
word-after|saying|	, 20
word-after|scenes|	none 17
word-after|schreibt|	none -17
word-after|science|	, 14
word-after|secretary|	, 20
word-after|seien|	none -8
word-after|seine|	. 15
word-after|seitdem|	. 6
word-after|sei|	none -8
word-after|sellers|	none -21
word-after|sells|	none -16
word-after|sen.|	, -7
word-after|senate|	, 11
word-after|seoul|	none -16
word-after|service|	none 16
word-after|será|	none -11
word-after|setzt|	none 12
word-after|sexton|	, 13
word-after|sgorbissa|	, 12
word-after|sharks|	, 11
word-after|sharpton|	, 12
word-after|sheriff|	. -21
word-after|shetty|	none -20
word-after|she|	! 14	, 36	. -7	? 22	none 8
word-after|shipping|	, 15
word-after|shirogane|	, 13
word-after|shop|	, 15
word-after|should|	none 15
word-after|shouted|	? 15
word-after|sich|	none -8
word-after|sie|	. 11
word-after|signs|	none 13
word-after|since|	, -11	. 20	none 13
word-after|sirius|	, 18
word-after|sizemore|	, 11
word-after|skip|	. -17
word-after|sloan|	, 16
word-after|smith|	, 14
word-after|snapped|	, 12
word-after|snow|	, 13
word-after|soilihi-madi|	, 16
word-after|sold|	none -12
word-after|solle|	none -6
word-after|sometimes|	none -19
word-after|sorokin-aas|	, 14
word-after|sorrell|	, 17
word-after|sous|	none -20
word-after|so|	. 13	none -11
word-after|spent|	none -22
word-after|spins|	none -15
word-after|spokesman|	, 12
word-after|spottete|	none -9
word-after|spreche|	none 14
word-after|stablemaster|	, 13
word-after|starr|	, 12
word-after|star|	none -20
word-after|state|	, 13
word-after|stays|	none -20
word-after|stefan|	, 13
word-after|steht|	none -14
word-after|stellar|	, -12
word-after|stonecipher|	, 18
word-after|story|	none 21
word-after|struan|	, 13
word-after|sturm|	, 15
word-after|suivi|	. 8
word-after|sukumaran|	, 11
word-after|sulla|	none -16
word-after|suns|	, 17
word-after|surfaces|	none -24
word-after|sur|	. 12	none 10
word-after|su|	none 11
word-after|svobodova|	, 15
word-after|sürmeneli|	, 14
word-after|tag|	none -17
word-after|target|	. -21
word-after|tarrant-nguyen|	, 13
word-after|tata|	. 20
word-after|taufa'ao|	, 19
word-after|teacher|	none -14
word-after|temesgen|	, 17
word-after|teo|	, 13
word-after|tester|	, 16
word-after|testified|	, 15
word-after|te|	none -7
word-after|than|	none 21
word-after|that|	, -24	. 6
word-after|theo|	, 17
word-after|there|	. -17
word-after|they|	! 17	, 9	. 7
word-after|the|	! 16	, 14	. 11	? 24	none 13
word-after|thief|	none -19
word-after|thirteen|	none 20
word-after|this|	. -17
word-after|though|	none -16
word-after|tipping|	, 9
word-after|tiurma|	, 13
word-after|toledano-feld|	, 15
word-after|tolliver|	, 16
word-after|torbjørg|	, 13
word-after|toyama|	, 18
word-after|traduction|	. 10
word-after|transport|	, 13
word-after|tran|	, 14
word-after|tras|	none 6
word-after|tra|	none 8
word-after|treasury|	, 12
word-after|trend|	none -22
word-after|trudged|	none -19
word-after|trump|	! 10	, 13	. 26	? 19	none 18
word-after|tuohy|	none -24
word-after|turned|	none -17
word-after|tuttle|	, 17
word-after|tutto|	none -11
word-after|tweeted|	, 12
word-after|two|	, 23	. -18	none -15
word-after|u.s.|	, 14
word-after|udo|	. 13
word-after|umeh-collins|	none 16
word-after|uncle|	, 9
word-after|under|	none -7
word-after|und|	none -14
word-after|union|	, 21
word-after|until|	none 17
word-after|un|	none -11
word-after|vakaloloma|	, 11
word-after|vakatawabai|	, 17
word-after|vantreese-obi|	, 15
word-after|van|	none 15
word-after|varga|	, 16
word-after|var|	none 21
word-after|venus|	none 13
word-after|verbraucherzentralen|	. 6
word-after|vergoed|	none 13
word-after|vernommen|	none 9
word-after|verraden|	none 8
word-after|verzichtet|	none 13
word-after|vice|	, 6
word-after|viguerie|	, 13
word-after|virac|	, 25
word-after|vito|	, 19
word-after|vno-ncw|	. 7
word-after|von|	none -16
word-after|voorzitter|	. 7
word-after|vorgesetzt|	none -11
word-after|vorliegt|	none -15
word-after|vormstein|	. 16
word-after|vor|	none -10
word-after|vrijdag|	. 9
word-after|vukadinović|	, 13
word-after|wafubwa|	, 16
word-after|wakes|	none -13
word-after|wales|	. 14
word-after|walker|	, 20
word-after|wall|	. 14
word-after|waltzes|	none -26
word-after|ward|	, 12
word-after|warns|	, 15
word-after|warsaw|	. 22
word-after|war|	none -13
word-after|washington|	, 11
word-after|was|	, 7	none 6
word-after|water|	, 19
word-after|weaver|	, 13
word-after|weg|	none 12
word-after|wept|	none -23
word-after|werde|	none 12
word-after|were|	none 7
word-after|when|	. 39	none 11
word-after|which|	, -9
word-after|while|	, 22
word-after|whitlock|	, 15
word-after|who|	, 18
word-after|wiebe-solis|	, 13
word-after|wie|	. 14
word-after|wijeratne|	, 13
word-after|will|	, 11	none 22
word-after|wins|	none -21
word-after|winterbourne|	, 14
word-after|win|	none -17
word-after|within|	none 13
word-after|without|	none 14
word-after|with|	, 14	. 16
word-after|worden|	none 10
word-after|wordt|	none 6
word-after|work|	none 18
word-after|worthing|	none -16
word-after|would|	, 17	none -13
word-after|wray-osei|	, 11
word-after|writes|	, 17
word-after|wrote|	, 22
word-after|wynnfield|	, 12
word-after|yes|	? 15
word-after|yirga|	, 11
word-after|yohanes|	, 16
word-after|yorgelis|	, 13
word-after|zadi|	, 16
word-after|zahlenwerk|	none 6
word-after|zeh|	, 16
word-after|zelazny|	, 14
word-after|zhu|	, 11
word-after|zijn|	. 9
word-after|zolani|	, 16
word-after|zones|	none -21
word-after|zsombor|	, 15
word-after|zucker|	, 15
word-after|zur|	none 15
word-after|zylberberg|	, 14
word-after||	, 7	. -17	none -11
word-after|à|	. 6	none 16
word-after|è|	none -14
word-after|út|	, 18
word-after|—|	! 8	. 36	? 14	none 9
word-after|…|	none 18
word-before|	! 11	% -6	' -16	) 15	- -7	. 22	12 -17	1983 12	2018 14	38 -21	60 10	: 7	? 24	a 10	aan -10	aber 19	about 9	accept 21	accord 18	accused 20	aceitou 11	achterban -14	actions 21	actuado 16	admet 13	afixados 16	africa 15	after -21	against -10	agency 13	agree 23	ahead 19	ailleurs -20	al -13	album -20	alcanzado 6	alias -19	alliance 19	allies 18	alors 8	alpina -19	als 10	always -14	amasse 14	ammette 12	an 38	and 20	animali 10	annuncia 13	anstieg 11	answered -12	anuncia -16	any 24	ao -17	apenas 8	aplauso 14	appeal 16	appelle -13	após -13	arm -18	arrive 9	arrêt 17	as 13	asche 15	asking 22	assistant -13	at 21	atestou 7	attacca -20	attendersi 14	au -21	auf -15	aufschrift -8	augura 8	augurato 6	aurait 8	ausdruck -21	avec 13	aver 11	avoir 20	baalt 10	back -20	backs -20	bake-off -20	balanço 16	balguerie 6	bamako 11	baptisée -11	battle -24	be 27	because 19	been 13	before -16	befürchtet 17	begriff -14	behaving 7	bei -26	beijing -16	being 30	belege 8	bemängelte 6	bench -12	besluit 8	biblioteca -9	bilhete 19	binnenhof -11	blamed 36	blames -18	blasts 21	bleek 6	bleibaum 9	bleibe 8	blijft 8	blocks -19	bloquée 8	bloß 14	board 18	bochum -8	bodies 16	bombing 18	book -11	bore 17	botellas -20	boundary 14	branded -15	bril 17	buch -6	burned 19	bus 10	bush 17	businessman 12	but 7	by 9	báscula 14	cae -7	café -9	cairo 14	call -19	called 8	calls -11	campagne 19	campaign 15	camps 20	can 22	cap 20	capela -15	caption -11	cards 19	case 20	category -16	celebre -13	cercavano -19	chama-lhe -15	chamado -7	champion 18	chancay 21	change 16	chanson -8	chanted 14	chanting 26	che 7	chiama -19	chiamano -8	chiamare -11	chiamò -15	chiede 13	chisinau 13	christened -26	cijfers 7	circling -22	citing 16	claim 15	client 17	cliente 10	clinton 41	clube 10	cláusula 15	code-named -21	codinome -16	colloquio 15	come -6	comme 13	comments 18	committee 18	como -6	company -7	complaint 22	comprometió 8	compromise 18	con 7	concluída 11	condemned 25	connected 15	consensus 20	conservata 10	constabulary -26	consumers 19	contate 14	contempla 18	conterrebbe 15	conteúdo 12	continuar 13	contrato 14	convention 13	costs 17	could -10	council -18	crew 19	criticised 16	cruz 16	crítica 13	cuaderno 11	cut 22	cuts 16	da -9	daar 6	dado 9	dai -16	dale -16	dans -6	das -24	de 8	deal 19	dealer 20	debate 23	decision 28	declara 18	declaró 19	definire 14	definisce 20	definito -12	del -20	della -18	den 12	der -36	desenho 9	detto 9	devant -7	di 17	dice 13	did 17	die -24	dies 17	dirk -14	disent -18	disentis 11	dite -14	dois -12	dokter 8	domandato 9	donors 19	dossier -14	drama -24	drawn 17	drone 8	drop -25	drummer 19	du 15	dubbed -11	décision 11	déclaration 18	dépouillement 8	dürfte 13	e 12	een -19	ein 26	eine -8	einem 26	einigung 8	einzelne -8	el -12	eleitorado 10	elle 17	em 39	empresas -17	en -15	endorsement 14	enregistré -9	entendu 12	entitled -16	entscheid 15	envoyé 14	er 20	era 16	ermittle 14	es 8	esemplare 15	espera 9	esprime 12	espérandieu 10	essere 19	est 11	estaba 11	estava 14	estudiará 17	esturgeons 12	está 8	eucalipto -7	exige 8	exigiu 12	expected 22	expects 13	expressed 22	expression -19	exécutif 17	eyes -21	facebook -8	fachblatt -19	falha 13	falta 12	faltan 12	farmers -15	faumuinā 20	fazem -9	fazia 9	fca -17	fee 21	feel 16	feito 14	felt 30	fica 15	ficou 18	figures 25	filialleiter 14	film 19	finale 16	financiën 8	fine 20	firme 12	first 13	flagram -10	foi 17	foodtruck -16	found -12	freed 14	friday -13	frist 12	from 13	fátima -12	für 16	gaine 12	galicia 6	gasthof -13	gegend 11	geld 6	gelten 8	generale 14	gericht -18	gespräche 14	gesto 6	girl 16	go -30	gone 27	goodison 20	government 10	governo 11	greeting -22	groupes 9	gruppe -10	guidance 19	habe 16	had 8	hail 23	handle -18	handwriting -20	has 30	hashtag -19	hauptprobe 10	have -9	having 20	hay 19	he 29	headed -32	heading -32	headline -15	heard 14	hearing 14	heet -12	heffing 9	heißt -13	held 18	her 35	het -13	holdovers -16	homme 20	honest 13	hoped -17	host -24	houve 23	houver 16	how -15	há 13	hätten 15	i 10	ia 20	idea 7	identificar -14	ihm 8	il -15	im -17	in -13	inchiesta -14	incident 15	includes -17	including -24	indiana 12	indique 14	initiative 13	inscripción -18	instruction -19	into 23	invece 12	invito 6	is -16	ischgl -15	isfahan 15	it 31	joaquim -7	joseph -24	juba 16	judge 16	judged 23	jugée 11	jugés 11	kadekraan -10	kalb 6	kazakhstan 15	keine -14	kigali 12	killing 11	kills -23	kinderbuch -12	klassieke -11	kreuzer -11	könne 16	künftigen -16	lage 9	laments -21	last -19	laudo 12	lautet -11	le -32	leaders 13	leave 19	leaving 17	leggeva -14	lernfilm 13	letter 16	ley 14	liefkozend -11	ließ -18	linie 7	lisbon 13	listed -19	livro -12	llama -11	llamada -6	lobte 13	lodato 15	longer -24	looked 18	lost 13	ltd. 15	maar 7	macchina 18	made -10	mag 11	magazins -15	magnets 14	mais 12	make 24	makes -22	man 14	manifesta 10	manifestou -12	marcação -7	marked -31	mas 15	match -14	maternité -12	me -21	means -30	medida 22	meeting -17	meine -16	mention -16	mercado 14	met 12	meta 11	mit -13	mitteilung 13	model 22	montréal 14	more 20	motie 9	mouvement 9	move 19	movie -22	movilizaciones 9	much-vaunted -19	murió 7	murmuring 22	musical -15	na -7	named -23	namen -21	navio -7	necessary 17	needed 18	negoció 19	negotiate 25	negócio 9	neighbor 10	neither -24	neve 14	new -14	nicht 15	nicknamed -37	noch 13	nominee 14	nor -23	not 24	noticia 13	number 10	nuova -16	nur -10	négociations 14	o -16	obras 10	observe -18	off 22	off-the-cuff -21	offer 19	offering -11	office 7	officer 21	officially 12	oficial 10	om 8	on -14	one -8	op 7	open 18	opened 19	opera 22	operación 11	or -21	order 21	ort 9	ortet 14	os -8	out -9	outcome 25	outro 16	over -48	owns -24	pact 24	paesi -12	pagava 12	paid 12	palavra -12	palliatives 20	paper 16	para -10	parece 13	pareció 17	paris 18	parola -12	parta 20	parties 16	partijen 10	partiranno 21	paura 10	pauvreté -18	pay 16	peace 12	peanut 16	pede 19	pedem 9	pediu 9	peixe 17	people 17	per -9	perdrait 9	pergunta 10	permanência 9	permiso 20	phrase -24	pipeline 20	plan 15	planaria 15	planteurs 11	plateforme 8	plato 15	played -22	playing 15	plazo 15	pleads -21	pledged 17	podcast -21	podrá 6	ponto 11	por -19	portarinfuse -7	postores 17	pourquoi -11	praised 13	preferred -39	preferring -18	prefers -22	president 16	price 21	problem -24	procédure 13	program 12	programa -11	projection 21	projecto 14	projet 11	promet 11	promette 12	promised 18	pronuncia 6	proprio -12	préfère 24	publicará 13	publication 17	publitalia 11	pulls -31	punished 9	put 17	périnatalité 13	qr 9	quartal 16	que 20	quotes 16	quotidiano -14	race 15	ramdin-bos 6	rated -13	read -6	reads -25	reageerde 13	recita 10	recoge 15	reconheceu 15	reconnu 13	records 18	recovery 20	recupero 17	redactado 20	redoute 9	reenviado 11	reflect 17	reflete 16	regelmäßig -19	registered 20	regretted 24	rejects -17	rejeitam -12	relevait 13	relief 14	remained 37	remark 14	remarks 27	remise 9	repeated -17	replace -22	replicano 11	reports 27	republicans 18	rescuers 17	resignation 18	responde 14	resta 8	resterebbe 19	restés 17	result 22	retraso 11	retrouvé -15	returned 18	revela 13	reviewed 16	revue -10	riferiva 13	rijdt 7	riserbo -14	rooms 16	rostered 19	rover -13	réclament 14	résultat 13	sageuk -20	said 31	salle 17	saluant 10	salue 12	saluta 19	sanders 13	sang -21	sarebbe 7	sarebbero 12	sarte 7	savoir 16	say -6	saying 16	says -56	scelta 8	schade 13	school 14	scritto -12	scrum 21	seawall -23	seeking 20	seemed 22	seen 22	sees 32	sei 27	seien 17	seja 8	selling -24	semiconductor -20	sempre 11	senate 18	sent -7	senza -7	serait 14	series -21	served 18	servicio 11	servirebbe 7	serviço 15	settimanale -14	shared 13	shares -22	she -12	should 26	show -19	showed 19	showing 8	shown 24	sich 14	sie 9	signed 21	silence 17	sinalizou -13	since 12	singing -23	sirens 14	situação 14	slittano 6	slogan -13	smelled 19	so 16	so-called -50	sogenannte -7	soient 16	sold -23	solo -12	son 8	song -23	sont 14	sorte -10	souhaiter 16	sourit -7	spettacolo 18	spiel 7	spitznamen -10	spray 10	spray-painted -25	stage 13	start 8	stata -14	state 25	states 10	stay 15	still 14	stir 18	stock -17	stops -23	store -14	strike 21	struck 19	students 12	su -10	sua 14	suche 16	suite 16	surnomme -14	survive -17	symbol -22	são 22	tagged -23	tagline -22	talk 22	talks -21	targeted 17	tavolo 16	team 12	teatro 14	teen -20	teenager 19	tehran 21	tejo 18	tela 16	tem 10	teme 10	tentoonstelling -12	ter 16	terceros 17	term -11	termed 30	termin 10	terms -16	terna -24	terugroepactie 11	test -25	testo 12	text 14	texte 9	than 10	thanked 27	that 11	their 29	then -14	they -15	those 17	though 17	thriller -25	through -6	théodore -23	tier 10	title -15	titled -37	titolo 10	to 24	toca 14	todavía 17	toeslag 7	together 10	told -10	tongues 18	too 9	tornara 13	tosses -13	tot -9	tour -8	tragedy 22	trapelare 12	trattati 20	travel 17	trump 10	turn -21	turned -22	têm 16	título -12	uitspraak 14	um 12	uma -6	un -13	una -19	und -17	under -27	une 15	update 15	urlato 9	uvas -17	vacant -23	vale 12	van 17	ve 11	ven 11	verdict 19	version 21	vertrauen 13	vervoer 9	viagem 10	viaggi 12	villarreal 16	voertuig 8	voir 15	voit 6	volgt 10	volksmond -7	vom -21	von 24	vor 9	vorlage 15	vota 9	voters -12	vouloir 18	waffen 17	walkout 16	wanted 20	wants 23	warsaw 17	was 22	wat 13	watches -18	water 18	wedstrijd 6	welcomed 22	wer -16	werde -11	when -11	where -18	whether -15	while 18	whitlock 16	who -10	whose -34	wie -15	wieder -12	will 20	willen 6	winston -21	wird -10	withering 20	wochenenden 13	word -27	words -23	worship 21	wort -8	would 22	write -20	writes -23	written 12	wrote -23	würden -11	x 14	y 12	yelled 26	zeitung -18	zich 15	ziet 10	zijn -12	zogeheten -16	zona -15	zouden 10	à 10	è 15	é -7	équilibre 17	était 11	été 18	être 25	überbauung -8	übung -6	– -17	— 6	’ 27	’s -18	• 7
word-before|!|	4-7 11
word-before|%|	4-7 14
word-before|'s|	4-7 -13	8+ 18
word-before|'|	2-3 -24	4-7 13
word-before|(|	1 13	2-3 6	8+ -18
word-before|)|	8+ 15
word-before|,|	1 -17	4-7 7	8+ 22
word-before|-|	4-7 -8	8+ 38
word-before|.|	1 8	2-3 15	4-7 21	8+ 18
word-before|12|	2-3 -17
word-before|1983|	4-7 12
word-before|2018|	4-7 14
word-before|38|	2-3 -21
word-before|60|	2-3 10
word-before|:|	1 -13	2-3 18	8+ 40
word-before|;|	1 9
word-before|?|	1 34	2-3 13	4-7 7	8+ 15
word-before|aan|	2-3 -10
word-before|aber|	1 14	2-3 9
word-before|about|	1 -21	2-3 22
word-before|accept|	2-3 21
word-before|accord|	2-3 16	4-7 21
word-before|accused|	2-3 20
word-before|aceitou|	4-7 11
word-before|achterban|	1 -14
word-before|actuado|	4-7 16
word-before|admet|	2-3 13
word-before|afixados|	2-3 16
word-before|africa|	8+ 15
word-before|after|	2-3 -24
word-before|against|	2-3 -11	4-7 21
word-before|agency|	4-7 13
word-before|agree|	2-3 23
word-before|ahead|	4-7 19
word-before|ailleurs|	1 -20
word-before|album|	2-3 -20
word-before|alcanzado|	4-7 6
word-before|alias|	1 -17	2-3 -15
word-before|alliance|	4-7 19
word-before|allies|	8+ 18
word-before|alors|	1 8
word-before|alpina|	1 -19
word-before|als|	1 8	2-3 -23	4-7 17
word-before|always|	4-7 -14
word-before|al|	1 -13
word-before|amasse|	2-3 14
word-before|ammette|	2-3 12
word-before|and|	1 21	2-3 9	4-7 -11	8+ 30
word-before|animali|	4-7 10
word-before|annuncia|	2-3 13
word-before|anstieg|	4-7 11
word-before|answered|	1 17	2-3 -30	4-7 20
word-before|anuncia|	4-7 -16
word-before|an|	2-3 52
word-before|ao|	2-3 -17
word-before|apenas|	2-3 8
word-before|aplauso|	2-3 14
word-before|appeal|	2-3 16
word-before|appelle|	1 -9	2-3 -13
word-before|após|	1 -13
word-before|are|	1 -16	2-3 39	4-7 24	8+ 16
word-before|arm|	1 -18
word-before|arrive|	4-7 9
word-before|arrêt|	4-7 17
word-before|asche|	4-7 15
word-before|asking|	2-3 16	4-7 20
word-before|assistant|	1 -13
word-before|as|	1 22	4-7 26	8+ 30
word-before|atestou|	4-7 7
word-before|attacca|	1 -20
word-before|attendersi|	4-7 14
word-before|at|	1 14	2-3 16	4-7 15	8+ 20
word-before|aufschrift|	2-3 -8
word-before|auf|	1 -15	4-7 7
word-before|augurato|	4-7 6
word-before|augura|	4-7 8
word-before|aurait|	4-7 8
word-before|ausdruck|	1 -18	2-3 -9
word-before|au|	1 -16	2-3 -14
word-before|avec|	4-7 13
word-before|aver|	2-3 11
word-before|avoir|	2-3 14	4-7 19
word-before|a|	1 29	2-3 -11	4-7 37	8+ 29
word-before|baalt|	4-7 10
word-before|backs|	2-3 -20
word-before|back|	2-3 -20
word-before|bake-off|	1 -20
word-before|balanço|	2-3 16
word-before|balguerie|	4-7 6
word-before|bamako|	8+ 11
word-before|baptisée|	1 -11
word-before|battle|	2-3 -24
word-before|because|	4-7 13	8+ 26
word-before|become|	1 -14	4-7 18
word-before|been|	1 13	2-3 44	8+ 34
word-before|before|	1 -12
word-before|befürchtet|	1 17
word-before|begriff|	1 -14
word-before|behaving|	8+ 7
word-before|beijing|	1 -16
word-before|being|	1 19	2-3 23	4-7 20
word-before|bei|	1 -26
word-before|belege|	2-3 8
word-before|bemängelte|	4-7 6
word-before|bench|	1 -12
word-before|besluit|	4-7 8
word-before|between|	2-3 -15
word-before|be|	1 44	2-3 8	4-7 35	8+ 17
word-before|biblioteca|	1 -9
word-before|bilhete|	2-3 19
word-before|binnenhof|	2-3 -11
word-before|blamed|	2-3 31	4-7 21
word-before|blames|	2-3 -18
word-before|blasts|	1 21
word-before|bleek|	4-7 6
word-before|bleibaum|	8+ 9
word-before|bleibe|	2-3 8
word-before|blijft|	4-7 8
word-before|blocks|	1 -19
word-before|bloquée|	2-3 8
word-before|bloß|	2-3 14
word-before|board|	4-7 18
word-before|bochum|	2-3 -8
word-before|bodies|	4-7 16
word-before|bombing|	2-3 18
word-before|bore|	2-3 15	4-7 14
word-before|botellas|	2-3 -20
word-before|boundary|	8+ 14
word-before|branded|	1 -19
word-before|bril|	2-3 17
word-before|buch|	2-3 -6
word-before|burned|	4-7 19
word-before|bus|	1 10
word-before|but|	1 -21	2-3 23	4-7 22	8+ 22
word-before|by|	4-7 17
word-before|báscula|	2-3 14
word-before|cae|	2-3 -7
word-before|café|	2-3 -9
word-before|cairo|	4-7 14
word-before|called|	2-3 8	4-7 18
word-before|calls|	1 8	2-3 -16
word-before|call|	2-3 -21
word-before|campagne|	4-7 19
word-before|camps|	4-7 20
word-before|capela|	2-3 -15
word-before|caption|	1 -21	4-7 7
word-before|cap|	1 20
word-before|cards|	4-7 19
word-before|case|	4-7 20
word-before|category|	1 -16
word-before|celebre|	4-7 -13
word-before|cercavano|	4-7 -19
word-before|chama-lhe|	2-3 -15
word-before|chamado|	1 -7
word-before|champion|	2-3 18
word-before|chancay|	2-3 21
word-before|change|	2-3 16	8+ 7
word-before|chanson|	2-3 -8
word-before|chanted|	2-3 8
word-before|chanting|	2-3 21
word-before|che|	4-7 7
word-before|chiamano|	1 -8
word-before|chiamare|	1 -11
word-before|chiama|	1 -19
word-before|chiamò|	2-3 -15
word-before|chiede|	2-3 12	4-7 10
word-before|chisinau|	4-7 13
word-before|christened|	2-3 -26
word-before|cijfers|	4-7 7
word-before|circling|	2-3 -22
word-before|claim|	2-3 15
word-before|cliente|	4-7 10
word-before|client|	2-3 17
word-before|clinton|	1 18	2-3 20	4-7 19	8+ 18
word-before|clube|	8+ 10
word-before|cláusula|	2-3 15
word-before|code-named|	2-3 -21
word-before|codinome|	1 -16
word-before|colloquio|	4-7 15
word-before|come|	2-3 -6	4-7 9
word-before|comme|	4-7 13
word-before|committee|	4-7 18
word-before|como|	1 -9	2-3 14	4-7 -15
word-before|company|	2-3 -7
word-before|complaint|	1 22
word-before|comprometió|	4-7 8
word-before|compromise|	2-3 18
word-before|concluída|	2-3 11
word-before|condemned|	2-3 22
word-before|connected|	4-7 15
word-before|consensus|	4-7 20
word-before|conservata|	4-7 10
word-before|constabulary|	1 -26
word-before|consumers|	2-3 19
word-before|contate|	4-7 14
word-before|contempla|	2-3 18
word-before|conterrebbe|	4-7 15
word-before|conteúdo|	4-7 12
word-before|continuar|	4-7 13
word-before|contrato|	4-7 14
word-before|con|	2-3 7
word-before|costs|	2-3 17
word-before|council|	1 -18
word-before|crew|	8+ 19
word-before|criticised|	4-7 16
word-before|cruz|	8+ 15
word-before|crítica|	4-7 13
word-before|cuaderno|	4-7 11
word-before|cuts|	4-7 16
word-before|cut|	1 22
word-before|daar|	4-7 6
word-before|dado|	4-7 9
word-before|dai|	2-3 -16
word-before|dale|	1 -16
word-before|dans|	2-3 -6
word-before|das|	1 -29	2-3 -17	4-7 7
word-before|dat|	1 -10	2-3 12	4-7 11	8+ 7
word-before|da|	2-3 -13	4-7 12
word-before|dealer|	2-3 20
word-before|deal|	4-7 18
word-before|debate|	2-3 20
word-before|decision|	1 12	2-3 21	4-7 18
word-before|declara|	2-3 18
word-before|declaró|	4-7 19
word-before|definire|	2-3 14
word-before|definisce|	2-3 14	4-7 13
word-before|definito|	2-3 -13	4-7 19
word-before|della|	1 -18
word-before|del|	1 -9	2-3 -17	4-7 17
word-before|dem|	1 -11
word-before|den|	1 12
word-before|der|	1 -22	2-3 -25
word-before|desenho|	8+ 9
word-before|des|	2-3 -10	4-7 18
word-before|detto|	4-7 9
word-before|devant|	2-3 -7
word-before|de|	1 -18	2-3 39	8+ 8
word-before|dice|	1 13
word-before|dies|	2-3 17
word-before|die|	1 -23	2-3 -20	8+ 12
word-before|dirk|	2-3 -14
word-before|disentis|	1 11
word-before|disent|	1 -18
word-before|dite|	2-3 -14
word-before|dit|	4-7 8	8+ 7
word-before|di|	1 -10	2-3 20	8+ 6
word-before|dois|	1 -12
word-before|dokter|	4-7 8
word-before|domandato|	4-7 9
word-before|donors|	4-7 19
word-before|dossier|	2-3 -17	4-7 21
word-before|drama|	1 -24
word-before|drawn|	2-3 17
word-before|drone|	2-3 8
word-before|drop|	1 -25
word-before|drummer|	4-7 19
word-before|dubbed|	1 -18	2-3 7
word-before|du|	1 15
word-before|décision|	1 11
word-before|déclaration|	4-7 18
word-before|dépouillement|	2-3 8
word-before|dürfte|	2-3 13
word-before|een|	1 -9	2-3 -18	8+ 13
word-before|einem|	1 10	2-3 31	4-7 24	8+ 14
word-before|einen|	1 18	2-3 -7	4-7 -9
word-before|einer|	1 12	2-3 -14	4-7 16
word-before|eine|	2-3 -8
word-before|einigung|	4-7 8
word-before|einzelne|	1 -8
word-before|ein|	2-3 22	4-7 9
word-before|eleitorado|	4-7 10
word-before|elle|	4-7 17
word-before|el|	2-3 -12
word-before|empresas|	1 -17
word-before|em|	1 18	2-3 33	4-7 10
word-before|endorsement|	8+ 14
word-before|enregistré|	2-3 -9
word-before|entendu|	2-3 12
word-before|entitled|	4-7 -8
word-before|entscheid|	2-3 15
word-before|envoyé|	4-7 14
word-before|en|	1 -16	2-3 -11	4-7 13
word-before|era|	2-3 16
word-before|ermittle|	2-3 14
word-before|er|	1 10	2-3 11	4-7 6
word-before|esemplare|	4-7 15
word-before|espera|	4-7 9
word-before|esprime|	2-3 12
word-before|espérandieu|	1 10
word-before|essere|	2-3 19
word-before|estaba|	4-7 11
word-before|estava|	2-3 14
word-before|estudiará|	2-3 17
word-before|esturgeons|	2-3 12
word-before|est|	1 11	4-7 6
word-before|está|	4-7 8
word-before|es|	2-3 7	4-7 21
word-before|eucalipto|	1 -7
word-before|exige|	4-7 8
word-before|exigiu|	4-7 12
word-before|expected|	2-3 22
word-before|expects|	4-7 13
word-before|expressed|	2-3 22
word-before|expression|	2-3 -19
word-before|exécutif|	4-7 17
word-before|eyes|	2-3 -21
word-before|e|	4-7 12
word-before|facebook|	2-3 -8
word-before|fachblatt|	2-3 -19
word-before|falha|	2-3 13
word-before|faltan|	4-7 12
word-before|falta|	4-7 12
word-before|farmers|	1 -15
word-before|faumuinā|	1 20
word-before|fazem|	1 -9
word-before|fazia|	4-7 9
word-before|fca|	2-3 -17
word-before|fee|	4-7 21
word-before|feito|	4-7 14
word-before|felt|	1 22	2-3 20	4-7 14
word-before|fica|	2-3 15
word-before|ficou|	4-7 18
word-before|figures|	2-3 25
word-before|filialleiter|	4-7 14
word-before|film|	2-3 19
word-before|finale|	1 16
word-before|financiën|	2-3 8
word-before|fine|	4-7 20
word-before|firme|	4-7 12
word-before|first|	4-7 15
word-before|flagram|	2-3 -10
word-before|foi|	2-3 17
word-before|foodtruck|	2-3 -16
word-before|for|	2-3 6	4-7 48	8+ -11
word-before|found|	2-3 -22
word-before|freed|	4-7 14
word-before|friday|	2-3 -14
word-before|frist|	4-7 12
word-before|from|	1 -27	2-3 6	4-7 22
word-before|fátima|	1 -12
word-before|für|	2-3 16	4-7 9
word-before|gaine|	1 12
word-before|galicia|	4-7 6
word-before|gasthof|	2-3 -13
word-before|gegend|	2-3 11
word-before|geld|	4-7 6
word-before|gelten|	4-7 8
word-before|generale|	2-3 14
word-before|gericht|	1 -18
word-before|gespräche|	2-3 14
word-before|gesto|	8+ 6
word-before|girl|	4-7 16
word-before|gone|	1 20	4-7 19
word-before|goodison|	4-7 20
word-before|government|	4-7 21
word-before|governo|	4-7 11
word-before|go|	2-3 -27	8+ 16
word-before|greeting|	2-3 -22
word-before|groupes|	2-3 9
word-before|gruppe|	2-3 -10
word-before|guidance|	4-7 19
word-before|haar|	2-3 -11	4-7 18
word-before|habe|	2-3 16	4-7 10
word-before|had|	1 -17	2-3 6	4-7 51	8+ 13
word-before|hail|	2-3 23
word-before|handle|	1 -18
word-before|handwriting|	4-7 -20
word-before|hashtag|	1 -19
word-before|has|	2-3 21	4-7 24	8+ 19
word-before|hauptprobe|	4-7 10
word-before|have|	2-3 -21	4-7 19	8+ 21
word-before|hay|	2-3 19
word-before|headed|	1 -21	2-3 -26	4-7 -10	8+ -13
word-before|heading|	2-3 -32
word-before|headline|	2-3 -15
word-before|heard|	4-7 14
word-before|hearing|	4-7 14
word-before|heet|	1 -12
word-before|heffing|	4-7 9
word-before|heißt|	1 -9	2-3 -9
word-before|held|	4-7 18
word-before|her|	1 12	2-3 31	4-7 19	8+ 17
word-before|het|	1 -14
word-before|he|	2-3 21	4-7 10	8+ 33
word-before|him|	4-7 25	8+ 15
word-before|his|	1 13	4-7 16
word-before|holdovers|	2-3 -16
word-before|homme|	4-7 20
word-before|honest|	4-7 13
word-before|hoped|	1 -17
word-before|host|	2-3 -24
word-before|houver|	2-3 16
word-before|houve|	1 16	2-3 15	4-7 10	8+ 7
word-before|how|	1 -15
word-before|há|	4-7 13
word-before|hätten|	2-3 15
word-before|ia|	1 20
word-before|idea|	4-7 7
word-before|identificar|	2-3 -14
word-before|ihm|	4-7 8
word-before|il|	2-3 -15
word-before|im|	2-3 -17
word-before|inchiesta|	2-3 -14
word-before|incident|	1 15
word-before|includes|	2-3 -17
word-before|indiana|	2-3 12
word-before|indique|	4-7 14
word-before|initiative|	1 13
word-before|inscripción|	2-3 -18
word-before|instruction|	4-7 -19
word-before|into|	4-7 22
word-before|invece|	2-3 12
word-before|invito|	8+ 6
word-before|in|	2-3 -14	4-7 -8
word-before|ischgl|	1 -15
word-before|isfahan|	4-7 15
word-before|is|	1 9	2-3 -9	4-7 -10	8+ 13
word-before|its|	1 -29	2-3 11	8+ 15
word-before|it|	1 37	2-3 8	4-7 45	8+ 18
word-before|i|	1 -9	2-3 16
word-before|joaquim|	1 -7
word-before|john|	2-3 -26
word-before|joseph|	1 -24
word-before|juba|	8+ 16
word-before|judged|	1 23
word-before|judge|	2-3 21
word-before|jugée|	2-3 11
word-before|jugés|	1 11
word-before|kabinet|	4-7 6
word-before|kadekraan|	1 -10
word-before|kalb|	2-3 6
word-before|kazakhstan|	4-7 15
word-before|keine|	1 -14
word-before|kigali|	2-3 12
word-before|killing|	2-3 11
word-before|kills|	1 -23
word-before|kinderbuch|	2-3 -12
word-before|klassieke|	1 -11
word-before|kreuzer|	1 -11
word-before|könne|	2-3 16
word-before|künftigen|	1 -16
word-before|lage|	2-3 9
word-before|laments|	1 -21
word-before|last|	1 -19
word-before|laudo|	4-7 12
word-before|lautet|	2-3 -11
word-before|la|	1 7	4-7 -11
word-before|leave|	2-3 19
word-before|leaving|	4-7 17
word-before|leggeva|	2-3 -14
word-before|lernfilm|	4-7 13
word-before|letter|	4-7 16
word-before|ley|	2-3 14
word-before|le|	1 -16	2-3 -26
word-before|liefkozend|	2-3 -11
word-before|ließ|	1 -18
word-before|line|	2-3 26	4-7 -19
word-before|linie|	4-7 7
word-before|lisbon|	4-7 13
word-before|listed|	2-3 -19
word-before|livro|	1 -6	2-3 -10
word-before|llamada|	2-3 -6
word-before|llama|	1 -11
word-before|lobte|	2-3 13
word-before|lodato|	2-3 15
word-before|longer|	1 -24
word-before|looked|	4-7 18
word-before|lost|	4-7 13
word-before|ltd.|	4-7 15
word-before|maar|	4-7 7
word-before|macchina|	4-7 18
word-before|made|	2-3 18	4-7 -20
word-before|magazins|	1 -15
word-before|magnets|	2-3 14
word-before|mag|	4-7 11
word-before|mais|	2-3 12	8+ 8
word-before|makes|	1 -22
word-before|manifesta|	4-7 10
word-before|manifestou|	2-3 -12
word-before|man|	2-3 14
word-before|marcação|	1 -7
word-before|marked|	1 -29	2-3 -19
word-before|mas|	2-3 12
word-before|match|	2-3 -14
word-before|maternité|	2-3 -12
word-before|means|	2-3 -31
word-before|medida|	2-3 22
word-before|meeting|	1 19	2-3 -24	4-7 24
word-before|meine|	1 -16
word-before|mention|	2-3 -16
word-before|mercado|	4-7 14
word-before|meta|	4-7 11
word-before|met|	1 -11	2-3 16	4-7 18
word-before|me|	2-3 -21
word-before|mitteilung|	1 13
word-before|mit|	2-3 -13
word-before|model|	4-7 22
word-before|montréal|	4-7 14
word-before|more|	1 19
word-before|motie|	2-3 9
word-before|mouvement|	1 9
word-before|move|	4-7 19
word-before|movilizaciones|	8+ 9
word-before|much-vaunted|	1 -19
word-before|murió|	4-7 7
word-before|murmuring|	2-3 22
word-before|musical|	2-3 -15
word-before|named|	1 -7	2-3 -25
word-before|namen|	1 -21
word-before|name|	1 -24
word-before|navio|	2-3 -7
word-before|na|	4-7 -7
word-before|necessary|	8+ 17
word-before|needed|	4-7 18
word-before|negoció|	4-7 19
word-before|negotiate|	4-7 22
word-before|negócio|	4-7 9
word-before|neighbor|	8+ 10
word-before|neither|	2-3 -24
word-before|neve|	4-7 14
word-before|new|	1 -24
word-before|nicht|	1 15
word-before|nicknamed|	1 -11	2-3 -25	4-7 -24
word-before|noch|	2-3 10	4-7 7
word-before|nor|	2-3 -23
word-before|noticia|	2-3 13
word-before|not|	1 25	8+ 23
word-before|number|	4-7 10
word-before|nuova|	1 -16
word-before|nur|	1 -15	2-3 -7
word-before|négociations|	2-3 14
word-before|obama|	4-7 15	8+ 18
word-before|obras|	2-3 10
word-before|observe|	2-3 -18
word-before|off-the-cuff|	1 -21
word-before|offering|	1 -15
word-before|offer|	8+ 17
word-before|officer|	4-7 21
word-before|office|	4-7 7
word-before|officially|	2-3 12
word-before|off|	2-3 22
word-before|oficial|	4-7 10
word-before|of|	1 -7	4-7 17
word-before|om|	4-7 8
word-before|one|	1 -16
word-before|only|	2-3 -7
word-before|on|	1 17	2-3 -27
word-before|opened|	2-3 16	8+ 15
word-before|open|	4-7 18
word-before|operación|	1 11
word-before|opera|	4-7 22
word-before|op|	8+ 7
word-before|order|	1 13	4-7 15
word-before|ortet|	1 14
word-before|ort|	2-3 9
word-before|or|	1 -12	2-3 -13	4-7 -6
word-before|os|	1 -8
word-before|outcome|	2-3 20	4-7 18
word-before|outro|	4-7 16
word-before|out|	1 18	2-3 -24
word-before|over|	1 -51	2-3 -27	4-7 12
word-before|owns|	2-3 -24
word-before|o|	1 -7	2-3 -13
word-before|pact|	2-3 21
word-before|paesi|	1 -12
word-before|pagava|	4-7 12
word-before|paid|	2-3 12
word-before|palavra|	1 -12
word-before|palliatives|	2-3 20
word-before|paper|	4-7 16
word-before|para|	1 -10
word-before|parece|	2-3 13
word-before|pareció|	1 17
word-before|paris|	4-7 18
word-before|parola|	1 -12
word-before|parta|	4-7 20
word-before|parties|	8+ 16
word-before|partijen|	2-3 10
word-before|partiranno|	4-7 21
word-before|paura|	4-7 10
word-before|pauvreté|	4-7 -18
word-before|pay|	2-3 16
word-before|peace|	8+ 12
word-before|peanut|	8+ 16
word-before|pedem|	4-7 9
word-before|pede|	2-3 19
word-before|pediu|	4-7 9
word-before|peixe|	2-3 17
word-before|people|	4-7 17
word-before|perdrait|	2-3 9
word-before|pergunta|	2-3 10
word-before|permanência|	4-7 9
word-before|permiso|	2-3 20
word-before|per|	2-3 -9
word-before|phrase|	1 14	2-3 -23	4-7 -19
word-before|pipeline|	4-7 20
word-before|planaria|	4-7 15
word-before|planteurs|	1 11
word-before|plan|	2-3 13
word-before|plateforme|	4-7 8
word-before|plato|	4-7 15
word-before|played|	2-3 -22
word-before|playing|	4-7 15
word-before|plazo|	4-7 15
word-before|pleads|	2-3 -21
word-before|pledged|	2-3 19
word-before|podcast|	2-3 -21
word-before|podrá|	4-7 6
word-before|ponto|	4-7 11
word-before|portarinfuse|	2-3 -7
word-before|por|	1 -9	2-3 -17
word-before|postores|	4-7 17
word-before|pourquoi|	2-3 -11
word-before|pour|	1 -11	4-7 16
word-before|pouvait|	4-7 17
word-before|praised|	2-3 13
word-before|preferred|	1 -21	2-3 -32
word-before|preferring|	1 -18
word-before|prefers|	1 -22
word-before|president|	8+ 14
word-before|price|	4-7 21
word-before|problem|	1 -24
word-before|procédure|	4-7 13
word-before|programa|	2-3 -11
word-before|program|	2-3 11
word-before|projection|	1 21
word-before|projecto|	4-7 14
word-before|projet|	2-3 10	4-7 7
word-before|promette|	2-3 12	4-7 11
word-before|promet|	4-7 11
word-before|promised|	4-7 18
word-before|pronuncia|	4-7 6
word-before|proprio|	1 -12
word-before|préfère|	4-7 24
word-before|publicará|	4-7 13
word-before|publication|	4-7 17
word-before|publitalia|	2-3 11
word-before|pulls|	2-3 -22	4-7 -22
word-before|punished|	2-3 9
word-before|put|	4-7 17
word-before|périnatalité|	4-7 13
word-before|qr|	4-7 9
word-before|quartal|	2-3 16
word-before|que|	2-3 14	4-7 18
word-before|quotes|	4-7 16
word-before|quotidiano|	2-3 -14
word-before|ramdin-bos|	4-7 6
word-before|rated|	1 -13
word-before|reading|	1 -22	2-3 24	4-7 -18
word-before|reads|	4-7 -25
word-before|read|	4-7 -21
word-before|reageerde|	2-3 13
word-before|recita|	4-7 10
word-before|recoge|	2-3 15
word-before|reconheceu|	4-7 15
word-before|reconnu|	4-7 13
word-before|records|	8+ 18
word-before|recovery|	4-7 20
word-before|recupero|	4-7 17
word-before|redactado|	2-3 20
word-before|redoute|	4-7 9
word-before|reenviado|	4-7 11
word-before|reflect|	4-7 17
word-before|reflete|	4-7 16
word-before|regelmäßig|	1 -19
word-before|registered|	4-7 20
word-before|regretted|	4-7 24
word-before|rejects|	1 -17
word-before|rejeitam|	2-3 -12
word-before|relevait|	4-7 13
word-before|relief|	2-3 14
word-before|remained|	2-3 34	8+ 20
word-before|remarks|	8+ 16
word-before|remark|	2-3 14
word-before|remise|	4-7 9
word-before|repeated|	2-3 -17
word-before|replace|	2-3 -22
word-before|replicano|	4-7 11
word-before|reports|	2-3 25
word-before|report|	2-3 -7	4-7 27
word-before|republicans|	8+ 9
word-before|rescuers|	4-7 17
word-before|resignation|	4-7 18
word-before|responde|	2-3 14
word-before|resta|	2-3 8	4-7 7
word-before|resterebbe|	4-7 19
word-before|restés|	4-7 17
word-before|result|	2-3 22
word-before|retraso|	1 11
word-before|retrouvé|	4-7 -15
word-before|returned|	4-7 18
word-before|revela|	4-7 13
word-before|reviewed|	4-7 16
word-before|revue|	2-3 -10
word-before|riferiva|	4-7 13
word-before|rijdt|	8+ 7
word-before|riserbo|	1 -14
word-before|rooms|	4-7 16
word-before|rostered|	2-3 19
word-before|rover|	1 -13
word-before|réclament|	4-7 14
word-before|résultat|	4-7 13
word-before|sageuk|	2-3 -20
word-before|said|	1 41	2-3 10	8+ 31
word-before|salle|	4-7 17
word-before|saluant|	2-3 10
word-before|salue|	2-3 9	4-7 8
word-before|saluta|	2-3 19
word-before|sanders|	8+ 13
word-before|sang|	4-7 -21
word-before|sarebbero|	2-3 12	4-7 6
word-before|sarebbe|	4-7 7
word-before|sarte|	4-7 7
word-before|savoir|	4-7 16
word-before|saying|	4-7 25	8+ 26
word-before|says|	1 -29	2-3 -39	4-7 -23	8+ -17
word-before|say|	1 27	2-3 -20	4-7 -20
word-before|scelta|	2-3 8
word-before|schade|	1 13
word-before|school|	2-3 14
word-before|scritto|	1 -12
word-before|scrum|	4-7 21
word-before|seawall|	4-7 -23
word-before|seeking|	2-3 20
word-before|seemed|	2-3 18
word-before|seen|	4-7 22
word-before|sees|	2-3 31
word-before|seien|	2-3 16	4-7 10
word-before|sei|	1 9	2-3 19	4-7 16
word-before|seja|	4-7 8
word-before|selling|	2-3 -24
word-before|semiconductor|	1 -20
word-before|sempre|	2-3 11
word-before|senate|	2-3 18
word-before|sent|	2-3 -7
word-before|senza|	2-3 -7
word-before|serait|	2-3 12
word-before|series|	2-3 -21
word-before|served|	2-3 18
word-before|servicio|	4-7 11
word-before|servirebbe|	4-7 7
word-before|serviço|	2-3 15
word-before|settimanale|	2-3 -14
word-before|shared|	2-3 12
word-before|shares|	1 -22
word-before|she|	1 -20	4-7 22	8+ 24
word-before|should|	1 15	2-3 18	4-7 14
word-before|showed|	4-7 15
word-before|showing|	2-3 -21
word-before|shown|	2-3 17	4-7 16
word-before|show|	2-3 -22	4-7 11
word-before|sich|	1 15	2-3 8	4-7 11
word-before|sie|	2-3 9	4-7 6
word-before|signed|	4-7 21
word-before|silence|	4-7 17
word-before|sinalizou|	2-3 -13
word-before|since|	2-3 -15	4-7 29
word-before|singing|	1 -17	2-3 -13
word-before|sirens|	4-7 14
word-before|situação|	1 14
word-before|slittano|	4-7 6
word-before|slogan|	4-7 -21
word-before|smelled|	4-7 19
word-before|so-called|	1 -31	2-3 -38
word-before|sogenannte|	1 -7
word-before|soient|	4-7 16
word-before|sold|	2-3 -30	4-7 20
word-before|solo|	1 -12
word-before|song|	2-3 -23
word-before|sont|	1 14
word-before|son|	1 15	2-3 -11
word-before|sorte|	1 -10
word-before|souhaiter|	2-3 16
word-before|sourit|	1 -7
word-before|spettacolo|	2-3 18
word-before|spiel|	4-7 7
word-before|spitznamen|	4-7 -10
word-before|spray-painted|	2-3 -25
word-before|spray|	4-7 10
word-before|stage|	8+ 13
word-before|start|	1 -14	4-7 23	8+ 21
word-before|stata|	2-3 -14
word-before|states|	8+ 10
word-before|state|	4-7 25
word-before|stay|	4-7 15
word-before|stir|	1 18
word-before|stock|	1 -17
word-before|stops|	1 -23
word-before|store|	1 -19	4-7 10
word-before|strike|	4-7 21
word-before|struck|	2-3 19
word-before|students|	4-7 12
word-before|sua|	4-7 14
word-before|suche|	2-3 16
word-before|suite|	2-3 16
word-before|surnomme|	2-3 -14
word-before|survive|	1 -17
word-before|su|	2-3 -10
word-before|symbol|	1 -22
word-before|são|	2-3 22
word-before|tagged|	1 -22	2-3 -15
word-before|tagline|	2-3 -22	4-7 -14
word-before|talks|	2-3 -21
word-before|talk|	4-7 22
word-before|targeted|	2-3 17
word-before|tavolo|	2-3 16
word-before|teatro|	4-7 14
word-before|teenager|	4-7 19
word-before|teen|	1 -20
word-before|tehran|	1 21
word-before|tejo|	2-3 18
word-before|tela|	2-3 16
word-before|teme|	2-3 10
word-before|tem|	4-7 10
word-before|tentoonstelling|	2-3 -12
word-before|terceros|	2-3 17
word-before|termed|	2-3 30
word-before|termin|	1 10
word-before|terms|	1 -16
word-before|term|	2-3 -15
word-before|terna|	1 -24
word-before|terugroepactie|	2-3 11
word-before|ter|	1 16
word-before|testo|	1 12
word-before|test|	2-3 -25
word-before|texte|	2-3 6	4-7 6
word-before|text|	2-3 14
word-before|thanked|	4-7 17	8+ 20
word-before|that|	4-7 17	8+ 47
word-before|their|	2-3 30
word-before|them|	4-7 23
word-before|then|	2-3 -15
word-before|they|	2-3 -20	4-7 19
word-before|the|	1 -14	2-3 8	4-7 7	8+ 24
word-before|this|	1 -18	2-3 6
word-before|though|	4-7 17
word-before|thriller|	2-3 -25
word-before|théodore|	1 -23
word-before|tier|	4-7 10
word-before|titled|	2-3 -25	4-7 -29
word-before|title|	2-3 -16	4-7 -14
word-before|titolo|	2-3 10
word-before|toca|	2-3 14
word-before|todavía|	2-3 10	4-7 12
word-before|toeslag|	4-7 7
word-before|told|	2-3 -10
word-before|tongues|	4-7 18
word-before|tornara|	2-3 13
word-before|tosses|	2-3 -13
word-before|tot|	1 -9
word-before|tour|	2-3 -8
word-before|to|	2-3 14	4-7 46	8+ 30
word-before|tragedy|	4-7 22
word-before|trapelare|	2-3 12
word-before|trattati|	4-7 20
word-before|travel|	8+ 17
word-before|trump|	4-7 13	8+ 12
word-before|turned|	1 -22
word-before|turn|	1 -21
word-before|têm|	2-3 16
word-before|título|	2-3 -12
word-before|uitspraak|	4-7 14
word-before|uma|	2-3 -13	4-7 14
word-before|um|	2-3 13	4-7 14
word-before|una|	2-3 -19
word-before|under|	1 -27
word-before|und|	1 -15	2-3 -12
word-before|une|	1 10	2-3 10	4-7 24
word-before|un|	2-3 -11	4-7 -6
word-before|update|	4-7 15
word-before|urlato|	1 9
word-before|uvas|	2-3 -17
word-before|vacant|	1 -23
word-before|vale|	2-3 12
word-before|van|	1 13	4-7 11	8+ 9
word-before|ven|	1 11
word-before|verdict|	2-3 19
word-before|version|	2-3 21
word-before|vertrauen|	2-3 13
word-before|vervoer|	2-3 9
word-before|ve|	1 11
word-before|viagem|	4-7 10
word-before|viaggi|	4-7 12
word-before|villarreal|	4-7 16
word-before|voertuig|	4-7 8
word-before|voir|	4-7 15
word-before|voit|	4-7 6
word-before|volgt|	2-3 10
word-before|volksmond|	2-3 -7
word-before|vom|	1 -21
word-before|von|	1 20	4-7 7
word-before|vorlage|	4-7 15
word-before|vor|	4-7 9
word-before|vota|	1 9
word-before|vouloir|	4-7 18
word-before|waffen|	1 17
word-before|walkout|	1 16
word-before|wanted|	4-7 17
word-before|wants|	4-7 20
word-before|warsaw|	4-7 17
word-before|was|	1 7	2-3 13	4-7 32	8+ 30
word-before|watches|	4-7 -18
word-before|water|	4-7 18
word-before|wat|	4-7 13
word-before|wedstrijd|	4-7 6
word-before|welcomed|	4-7 19
word-before|werde|	2-3 -11
word-before|were|	1 12	2-3 62	4-7 -13	8+ 35
word-before|wer|	2-3 -16
word-before|when|	2-3 -17
word-before|where|	8+ -19
word-before|whether|	1 -16
word-before|whitlock|	2-3 16
word-before|whose|	2-3 -28	4-7 -12
word-before|who|	1 -17	8+ 18
word-before|wieder|	1 -12
word-before|wie|	2-3 -15
word-before|willen|	4-7 6
word-before|will|	4-7 16
word-before|winston|	1 -21
word-before|wird|	2-3 -10
word-before|withering|	1 20
word-before|with|	2-3 -11	4-7 19
word-before|wochenenden|	2-3 13
word-before|words|	2-3 -30
word-before|word|	1 -27
word-before|worship|	2-3 21
word-before|wort|	1 -8
word-before|would|	1 22	2-3 11	4-7 34	8+ 28
word-before|writes|	1 -23
word-before|write|	1 -20
word-before|written|	4-7 12
word-before|wrote|	2-3 -27
word-before|würden|	1 -11
word-before|x|	1 14
word-before|yelled|	1 18
word-before|y|	4-7 12
word-before|zeitung|	1 -9	2-3 -15
word-before|zich|	2-3 15
word-before|ziet|	2-3 10
word-before|zijn|	1 -12	4-7 10
word-before|zogeheten|	2-3 -16
word-before|zona|	2-3 -15
word-before|zouden|	2-3 10
word-before||	1 -11	4-7 12	8+ 36
word-before|à|	2-3 9	4-7 13	8+ 8
word-before|è|	1 6	2-3 13	4-7 8
word-before|équilibre|	4-7 17
word-before|était|	2-3 9	4-7 13
word-before|été|	1 12	4-7 23
word-before|é|	1 -12	4-7 13
word-before|être|	2-3 10	4-7 23
word-before|überbauung|	2-3 -8
word-before|übung|	2-3 -6
word-before|–|	1 12	2-3 -23	4-7 -15	8+ 19
word-before|—|	2-3 19	4-7 -12	8+ 16
word-before|’s|	2-3 -23	4-7 -7	8+ 10
word-before|’|	2-3 20	4-7 10
word-before|•|	2-3 7
work|near|near|,|	all -7
work|near|near|	all -28	first 17	none 18
work|near|near|preposition|	all -30
work|near|near|stop|	first 14
work|near|none|(|	all-one -25	first -13
work|near|none|,|	all -52	all-one -46	none 31	some 16
work|near|none|:|	first -13	none 23
work|near|none|adverb|	all-one -10
work|near|none|	all -72	all-one -37	first -13	most -11	none 17	some 29
work|near|none|auxiliary|	all -14	none -18	some 14
work|near|none|capital|	none 24
work|near|none|coordinator|	all-one -15
work|near|none|possessive|	all -12	none 15
work|near|none|preposition|	all -39	none -6
work|near|none|pronoun|	none 24
work|near|none|quote|	first 20
work|near|none|stop|	all -9	all-one 24	first 36	most 12
work|near|none|subordinator|	all -25	all-one -24	none 29
work|near|none|that|	none 23	some 6
work|near|none|verb-judging|	all -30	all-one -20	none 18
work|near|none|verb-saying|	none 20
work|near|none|verb-thinking|	none 18
work|near|none|word|	all -27	all-one -26	first -19	some 19
work|near|none|–|	none -15
work|near|right|	first 12
work|near|right|stop|	first 12
work|none|near|,|	none 19
work|none|near|:|	all -21	first 22
work|none|near|;|	all -8
work|none|near|	all -17	first 13	none 23	some 20
work|none|near|auxiliary|	none 15
work|none|near|capital|	none 16
work|none|near|coordinator|	none -8
work|none|near|determiner|	all -6	all-one 7	none 15
work|none|near|preposition|	all -22	all-one -13	none -11
work|none|near|start|	all -22	all-one -23	first 34
work|none|near|stop|	all-one 14	first 32
work|none|near|verb-judging|	all -15	none 20
work|none|near|verb-saying|	none 26
work|none|near|verb-thinking|	none 20
work|none|near|word|	all -21	all-one -17
work|none|near|–|	all -13
work|none|near|—|	all -13
work|none|none|%|	none -6
work|none|none|'|	all -12	all-one -19	none 10
work|none|none|(|	all-one 12
work|none|none|)|	first 15
work|none|none|,|	all 18	first 47	most 21	none 16	some 12
work|none|none|-|	first 13	none -6
work|none|none|:|	all 8	all-one 17	first 14	none -16
work|none|none|;|	first -7	none 17
work|none|none|adverb|	all-one -14	none 19	some 16
work|none|none|	all-one -7	first 16	some 21
work|none|none|auxiliary|	all-one 10	first 22	most 15	none 10	some 23
work|none|none|capital|	all -7	none 14	some 35
work|none|none|coordinator|	all -6	first 10	some -14
work|none|none|determiner|	all 7	first 6
work|none|none|possessive|	all -30	all-one -36	first -9	none 25	some 10
work|none|none|preposition|	some 28
work|none|none|pronoun|	all-one 20	some 14
work|none|none|quote|	all 21	all-one -15
work|none|none|start|	all -14	all-one -6	first 20
work|none|none|stop|	all 22	first 21	none 8
work|none|none|subordinator|	first 13	none -15	some 24
work|none|none|that|	all-one -19	first 23	some 28
work|none|none|verb-judging|	all-one -27	first 8	some -10
work|none|none|verb-saying|	all-one -11	first -19	most 25	none 6	some 36
work|none|none|verb-thinking|	all-one 7	first 9	some 17
work|none|none|word|	all-one 9	first -20	none 9	some 24
work|none|none|–|	first -9	most 9	none 12
work|none|none|—|	all-one 9
work|none|none|’|	none 27
work|none|none|•|	first 7
work|none|right|,|	all-one -17
work|none|right|	all -42	all-one -35
work|none|right|determiner|	all -28	all-one -25
work|none|right|possessive|	all-one -9
work|none|right|preposition|	all-one -18
work|none|right|start|	first 17
work|none|right|stop|	first 23
work|none|right|word|	none -10
work|right|near|	all -28	first -11
work|right|near|verb-saying|	first -11
work|right|near|word|	all -28
work|right|none|	all -53	all-one -28	first -25	most -11	some 23
work|right|none|capital|	all -15	all-one -9	first -6
work|right|none|verb-saying|	all -22	all-one -32	none -9
work|right|none|verb-thinking|	all -14	none 19
work|right|none|word|	all -48	first -28	most -11	some 16
`;
