/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -19	2-3 -8	8+ 49
alone|first|	1 -6	4-7 23	8+ 19
alone|inside|	1 -8	2-3 -8	8+ 9
best-gap|according-to|according|gap|according-to|,;|	4-7 31	8+ 6
best-gap|according-to|according|gap|according-to|,c;|	4-7 8
best-gap|according-to|according|gap|according-to|,cs|	4-7 21
best-gap|according-to|according|gap|according-to|,c|	2-3 9	4-7 -14
best-gap|according-to|according|gap|according-to|,q|	2-3 -10
best-gap|according-to|according|gap|according-to|,sc|	4-7 12	8+ 11
best-gap|according-to|according|gap|according-to|,s|	2-3 9	4-7 -8
best-gap|according-to|according|gap|according-to|,|	1 11	2-3 9	4-7 30	8+ 25
best-gap|according-to|according|gap|according-to|;c|	4-7 16
best-gap|according-to|according|gap|according-to|;|	4-7 21
best-gap|according-to|according|gap|according-to|c,|	2-3 12
best-gap|according-to|according|gap|according-to|cs,|	2-3 11
best-gap|according-to|according|gap|according-to|c|	2-3 18	4-7 16
best-gap|according-to|according|gap|according-to|q,s|	4-7 9
best-gap|according-to|according|gap|according-to|s,c|	4-7 10
best-gap|according-to|according|gap|according-to|s,|	4-7 12
best-gap|according-to|according|gap|according-to||	1 -28	2-3 8	4-7 6	8+ 19
best-gap|colon|judging|gap|colon||	8+ 16
best-gap|colon|naked||	4-7 30	8+ 24
best-gap|colon|saying|gap|colon|,s|	8+ 7
best-gap|colon|saying|gap|colon||	8+ 18
best-gap|named-before|naked||	2-3 13	8+ 12
best-gap|named-nearby|naked||	4-7 9	8+ 9
best-gap|paragraph-before|direct|gap|paragraph-before|,;c|	8+ 19
best-gap|paragraph-before|direct|gap|paragraph-before|,;|	2-3 19
best-gap|paragraph-before|direct|gap|paragraph-before|,c|	8+ 19
best-gap|paragraph-before|direct|gap|paragraph-before|q,|	8+ 21
best-gap|paragraph-before|direct|gap|paragraph-before||	4-7 -7
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 25
best-gap|paragraph-before|saying|gap|paragraph-before|,c|	2-3 23
best-gap|paragraph-before|saying|gap|paragraph-before|,s|	8+ 15
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 10	4-7 17	8+ 26
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 11
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 20
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -18	4-7 13	8+ 23
best-gap|possessor|naked||	1 20	4-7 -12	8+ 19
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 15
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -27	2-3 -27	4-7 -19
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -10
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -16	2-3 -15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 10
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 11	2-3 -18	4-7 17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;s|	2-3 -17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	4-7 21
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -21	8+ 41
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	4-7 12
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -14	2-3 8	4-7 11
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,s|	2-3 -15
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	2-3 -11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -20
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 7	2-3 -18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 19	2-3 6	8+ 30
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c,|	2-3 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -7	4-7 16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	4-7 20	8+ 12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|sq|	4-7 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 19	8+ 20
best-gap|quote-then-speaker|shared|gap|quote-then-speaker|,|	2-3 -13
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -26	2-3 6	4-7 -6
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 16	4-7 17
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -17
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|s,|	1 -12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -21	2-3 12	4-7 15	8+ 26
best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -8
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 9	4-7 12	8+ 7
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 8
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 7	2-3 -6	4-7 -16
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 27	8+ 8
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -19	2-3 -6
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -12	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 9	4-7 18	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|;,|	2-3 11
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -17
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 9	4-7 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 18
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -22
best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 -12
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 23
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 6	4-7 20	8+ 20
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -18
best-gap|sentence-after|apposed|gap|sentence-after|,|	8+ 6
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -17	8+ 6
best-gap|sentence-after|direct|gap|sentence-after|,s|	8+ -19
best-gap|sentence-after|direct|gap|sentence-after|s|	1 16
best-gap|sentence-after|direct|gap|sentence-after||	2-3 15	4-7 17	8+ 27
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 10	4-7 22
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 9	4-7 15
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -24	4-7 31	8+ 26
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 11
best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 15
best-gap|sentence-before|according|gap|sentence-before|,c|	2-3 -16
best-gap|sentence-before|according|gap|sentence-before|,q|	2-3 19	4-7 19	8+ 10
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 20	8+ 18
best-gap|sentence-before|according|gap|sentence-before|q;c|	2-3 -11
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -20
best-gap|sentence-before|according|gap|sentence-before||	1 7	8+ 19
best-gap|sentence-before|apposition|gap|sentence-before|;,|	2-3 15
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 8
best-gap|sentence-before|apposition|gap|sentence-before|qs|	2-3 -15
best-gap|sentence-before|apposition|gap|sentence-before||	4-7 20	8+ 7
best-gap|sentence-before|direct|gap|sentence-before|,q|	2-3 -16
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 18
best-gap|sentence-before|direct|gap|sentence-before|c,|	4-7 -9
best-gap|sentence-before|direct|gap|sentence-before|c;|	4-7 22
best-gap|sentence-before|direct|gap|sentence-before|c|	1 -14
best-gap|sentence-before|direct|gap|sentence-before|s,|	2-3 14
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -12	4-7 19
best-gap|sentence-before|direct|gap|sentence-before|s|	2-3 -6
best-gap|sentence-before|direct|gap|sentence-before||	8+ 38
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -9
best-gap|sentence-before|judging|gap|sentence-before|sq,|	4-7 21	8+ 9
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 13
best-gap|sentence-before|relative|gap|sentence-before|c,|	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|,;qc|	1 -11
best-gap|sentence-before|saying|gap|sentence-before|,;q|	1 -12
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 10	2-3 -22
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 11
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -9	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 35	8+ 27
best-gap|sentence-before|saying|gap|sentence-before|,qsc|	2-3 -16
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -7	2-3 18	4-7 17	8+ 28
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 23	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 10	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -17	4-7 28	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -11	2-3 -15	4-7 57	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 10	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 13	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 22
best-gap|sentence-before|saying|gap|sentence-before|cs,|	4-7 21
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -16	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|q,s|	2-3 -19
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|q;|	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 28
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -19
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 19	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -9	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|s,|	2-3 25	4-7 13	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|s;qc|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|s;|	2-3 -15
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 13	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|sq,|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|sq;,|	2-3 -10
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 17	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -14	4-7 24	8+ 19
best-gap|sentence-before|saying|gap|sentence-before||	1 -10	2-3 35	4-7 39	8+ 17
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 10	8+ 15
best-gap|signature|naked||	1 -25	2-3 -37	4-7 7	8+ 30
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,cs|	1 -16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -12	8+ -19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -15	8+ 14
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 12	4-7 36	8+ 23
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	2-3 -10
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 -16	2-3 -10	4-7 -6	8+ 20
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	1 -17	2-3 -12	4-7 -14
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,qs|	4-7 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -20	4-7 28
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	4-7 8	8+ 31
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;,|	1 -22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -26	4-7 12	8+ 34
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,s|	4-7 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	1 19	2-3 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	2-3 16	4-7 21	8+ 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|cs|	1 13	2-3 -24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 25	2-3 25
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	1 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s,|	2-3 -16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s;|	2-3 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sc|	1 -26
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sq|	1 -20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	2-3 30	4-7 -26	8+ 19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -23	2-3 -16	4-7 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,cs|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -14	4-7 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 22	4-7 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 18	4-7 29	8+ 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,s|	4-7 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -9	2-3 -6	4-7 31	8+ 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -18	4-7 24
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	1 -21	2-3 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -29	2-3 -9	4-7 -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 -19	4-7 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 10	2-3 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	1 18	2-3 24	4-7 16	8+ 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,c|	2-3 -22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq;|	1 -17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	8+ 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq|	2-3 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 50	4-7 28	8+ 29
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	4-7 6	8+ 19
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,qc|	8+ 13
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,|	2-3 16
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -19
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -16
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -18	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 29	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;qs|	2-3 -6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	2-3 -20	4-7 16	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -19	4-7 20	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -17	4-7 26	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	2-3 18	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	1 -22	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 25	4-7 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sqc|	2-3 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 27	2-3 11	4-7 -10	8+ 33
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 18	2-3 6	4-7 -25	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 12	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;s|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 11	2-3 29	4-7 -13	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -9	4-7 19	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs,|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 17	2-3 37	4-7 27	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -11	4-7 42	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	2-3 -8	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,s|	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 13	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	4-7 13	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 7	4-7 28	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 29	4-7 15	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -20	2-3 -20	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -18	2-3 29	4-7 28	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 10	2-3 25	4-7 37	8+ 43
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 20	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 17	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 41	8+ 42
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	1 -23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,|	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc,|	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -15	2-3 9	4-7 34	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -16	2-3 9	4-7 18	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 12	4-7 35	8+ 39
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 16	4-7 16	8+ -7
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|,|	1 -11
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	2-3 8
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -12
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 15
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -18	8+ 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,c|	4-7 8
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -32	4-7 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 11	8+ 22
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|cs|	1 -13
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|c|	2-3 -19	4-7 -16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|q,c|	2-3 -11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|sc|	2-3 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 7	2-3 21	4-7 21	8+ 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	4-7 26	8+ 22
best-gap|topic|naked||	1 -14	2-3 6	8+ 10
best-gap|transcript|naked||	4-7 -13	8+ 11
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 10
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -15	4-7 23	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -11	4-7 24	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qc;|	4-7 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qs|	1 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 25
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -17
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -15	4-7 32	8+ 17
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 17	2-3 18	4-7 32	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|s|	4-7 -15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -14	2-3 -22
best-intro|%|saying|far|	4-7 14
best-intro|'|according|2-4|	4-7 13
best-intro|'|saying|0|	2-3 -23
best-intro|(|naked|1|	2-3 -21
best-intro|(|naked|2-4|	2-3 -15
best-intro|(|naked|5-10|	1 -19	4-7 -20
best-intro|(|naked|far|	2-3 -24
best-intro|(|saying|-5|	1 -11
best-intro|(|saying|0|	4-7 23
best-intro|(|saying|2-4|	4-7 -10
best-intro|(|saying|5-10|	2-3 -7	4-7 -16	8+ -17
best-intro|,|according|0|	1 -13
best-intro|,|according|1|	1 22	2-3 -12	4-7 23	8+ 28
best-intro|,|according|2-4|	2-3 -13	4-7 14
best-intro|,|according|5-10|	2-3 10	4-7 13
best-intro|,|according|far|	2-3 17	4-7 27
best-intro|,|apposed|-3|	2-3 -12
best-intro|,|apposed|-4|	1 -13
best-intro|,|apposed|-6|	2-3 -14
best-intro|,|apposed|5-10|	8+ 14
best-intro|,|direct|1|	8+ 26
best-intro|,|direct|2-4|	2-3 21
best-intro|,|direct|5-10|	2-3 -29	8+ 19
best-intro|,|direct|far|	2-3 14
best-intro|,|judging|0|	2-3 -15
best-intro|,|judging|2-4|	1 -23	4-7 21
best-intro|,|judging|5-10|	1 -11	2-3 18	4-7 10	8+ 17
best-intro|,|judging|far|	1 21	4-7 -14	8+ 13
best-intro|,|naked|0|	4-7 -17
best-intro|,|naked|1|	2-3 7	4-7 30
best-intro|,|naked|2-4|	1 -21	4-7 29
best-intro|,|naked|5-10|	1 -27	4-7 22	8+ 18
best-intro|,|naked|far|	2-3 8	8+ 17
best-intro|,|other|1|	4-7 6
best-intro|,|other|2-4|	4-7 11
best-intro|,|relative|5-10|	1 -19
best-intro|,|saying|-4|	4-7 -15
best-intro|,|saying|-5|	1 -11
best-intro|,|saying|0|	4-7 -12	8+ 32
best-intro|,|saying|1|	1 18	2-3 30	4-7 6	8+ 22
best-intro|,|saying|2-4|	2-3 22	4-7 47	8+ 12
best-intro|,|saying|5-10|	1 -11	2-3 -31	4-7 44	8+ 38
best-intro|,|saying|far|	2-3 15	4-7 43	8+ 21
best-intro|,|shared|-11|	2-3 -12
best-intro|,|thinking|5-10|	1 -21
best-intro|-|naked|2-4|	8+ 6
best-intro|-|naked|5-10|	8+ 17
best-intro|-|naked|far|	8+ 15
best-intro|-|saying|0|	8+ 21
best-intro|:|according|1|	2-3 18	8+ 6
best-intro|:|according|2-4|	4-7 22
best-intro|:|according|5-10|	8+ 7
best-intro|:|according|far|	8+ 14
best-intro|:|apposed|0|	8+ 6
best-intro|:|apposed|2-4|	4-7 29	8+ 22
best-intro|:|apposed|5-10|	2-3 12	4-7 24
best-intro|:|apposed|far|	8+ 11
best-intro|:|apposition|5-10|	4-7 8
best-intro|:|direct|0|	4-7 15	8+ 8
best-intro|:|direct|2-4|	1 -7	2-3 14	8+ 23
best-intro|:|direct|5-10|	1 -23	2-3 -10	4-7 35	8+ 30
best-intro|:|direct|far|	4-7 22
best-intro|:|judging|1|	4-7 18
best-intro|:|judging|2-4|	4-7 19	8+ 7
best-intro|:|judging|5-10|	1 -9	4-7 12	8+ 16
best-intro|:|judging|far|	4-7 17
best-intro|:|naked|1|	1 -30	4-7 9	8+ 24
best-intro|:|naked|2-4|	2-3 21	4-7 14	8+ 29
best-intro|:|naked|5-10|	2-3 14	4-7 20	8+ 26
best-intro|:|naked|far|	1 10	2-3 29	4-7 -7	8+ 27
best-intro|:|other|1|	8+ 18
best-intro|:|saying|-10|	4-7 10
best-intro|:|saying|-13|	4-7 15
best-intro|:|saying|-7|	8+ 15
best-intro|:|saying|0|	1 7	4-7 28	8+ 26
best-intro|:|saying|1|	2-3 38	4-7 25	8+ 22
best-intro|:|saying|2-4|	1 20	2-3 23	4-7 -7	8+ 29
best-intro|:|saying|5-10|	1 12	2-3 -18	8+ 28
best-intro|:|saying|far|	1 -22	2-3 -26	4-7 29	8+ 14
best-intro|:|shared|2-4|	2-3 8
best-intro|:|thinking|2-4|	4-7 11	8+ 19
best-intro|;|according|1|	4-7 16
best-intro|;|according|far|	4-7 8
best-intro|;|naked|1|	4-7 -10
best-intro|;|saying|1|	1 10
best-intro|adverb|according|1|	2-3 7	4-7 6
best-intro|adverb|according|5-10|	1 7
best-intro|adverb|direct|far|	1 23
best-intro|adverb|judging|-12|	2-3 10
best-intro|adverb|judging|2-4|	1 9	2-3 9	4-7 11
best-intro|adverb|naked|2-4|	1 10
best-intro|adverb|naked|5-10|	1 17
best-intro|adverb|naked|far|	1 -13
best-intro|adverb|saying|1|	2-3 9
best-intro|adverb|saying|2-4|	2-3 15	8+ 15
best-intro|adverb|saying|5-10|	4-7 16	8+ 26
best-intro|adverb|saying|far|	8+ 18
best-intro|auxiliary|according|1|	4-7 16	8+ 8
best-intro|auxiliary|according|2-4|	1 13	2-3 21	4-7 16
best-intro|auxiliary|according|5-10|	2-3 31	4-7 12
best-intro|auxiliary|according|far|	2-3 11	4-7 16	8+ 10
best-intro|auxiliary|apposed|far|	2-3 -10
best-intro|auxiliary|direct|0|	1 -11	2-3 -23	4-7 15
best-intro|auxiliary|direct|5-10|	2-3 22	4-7 23
best-intro|auxiliary|direct|far|	1 6	4-7 -6
best-intro|auxiliary|judging|1|	1 9
best-intro|auxiliary|judging|2-4|	1 -15	2-3 9
best-intro|auxiliary|judging|5-10|	1 25
best-intro|auxiliary|naked|1|	1 -6	2-3 -9	4-7 12
best-intro|auxiliary|naked|2-4|	2-3 -7	4-7 9
best-intro|auxiliary|naked|5-10|	2-3 21	4-7 24
best-intro|auxiliary|naked|far|	2-3 31	4-7 26	8+ 33
best-intro|auxiliary|other|1|	4-7 7
best-intro|auxiliary|saying|-16|	1 20
best-intro|auxiliary|saying|0|	1 22	2-3 -25	4-7 40	8+ 13
best-intro|auxiliary|saying|1|	1 22	2-3 24	4-7 24
best-intro|auxiliary|saying|2-4|	1 -12	2-3 21	4-7 15	8+ 17
best-intro|auxiliary|saying|5-10|	1 37	2-3 55	4-7 73	8+ 37
best-intro|auxiliary|saying|far|	1 33	4-7 11	8+ 29
best-intro|auxiliary|shared|-3|	1 -15
best-intro|auxiliary|thinking|2-4|	2-3 16
best-intro|auxiliary|thinking|5-10|	4-7 21
best-intro|capital|according|0|	2-3 16	4-7 -11
best-intro|capital|according|1|	2-3 9	4-7 12
best-intro|capital|according|2-4|	1 -7	2-3 13	4-7 13
best-intro|capital|according|5-10|	2-3 -9
best-intro|capital|according|far|	2-3 12	4-7 10
best-intro|capital|apposed|2-4|	1 -16	4-7 11
best-intro|capital|direct|1|	4-7 17
best-intro|capital|direct|2-4|	1 -11	2-3 13	4-7 9	8+ 6
best-intro|capital|judging|0|	1 -14	2-3 -17
best-intro|capital|judging|1|	1 -22	2-3 27	8+ 14
best-intro|capital|judging|2-4|	1 9	4-7 14
best-intro|capital|judging|5-10|	1 -13	4-7 18
best-intro|capital|naked|0|	4-7 -10	8+ 15
best-intro|capital|naked|1|	1 -19	2-3 -9
best-intro|capital|naked|2-4|	2-3 -8	4-7 16	8+ 24
best-intro|capital|naked|far|	1 16	4-7 14	8+ -12
best-intro|capital|other|0|	1 -8	2-3 -9
best-intro|capital|other|1|	1 -6	4-7 8
best-intro|capital|saying|0|	4-7 24	8+ 27
best-intro|capital|saying|1|	2-3 -11	4-7 19	8+ 9
best-intro|capital|saying|2-4|	1 15	2-3 13	4-7 27	8+ 18
best-intro|capital|saying|5-10|	2-3 30	4-7 28	8+ 16
best-intro|capital|saying|far|	4-7 16	8+ 8
best-intro|capital|shared|-5|	1 -14
best-intro|capital|shared|-9|	4-7 9
best-intro|capital|thinking|1|	1 -16
best-intro|coordinator|according|5-10|	2-3 9	4-7 14
best-intro|coordinator|according|far|	8+ 10
best-intro|coordinator|direct|2-4|	2-3 -19
best-intro|coordinator|judging|2-4|	2-3 -11
best-intro|coordinator|judging|5-10|	4-7 15
best-intro|coordinator|judging|far|	1 -15
best-intro|coordinator|naked|2-4|	2-3 10
best-intro|coordinator|naked|far|	2-3 -25
best-intro|coordinator|saying|-10|	1 -18
best-intro|coordinator|saying|0|	2-3 -25	8+ 27
best-intro|coordinator|saying|1|	1 20
best-intro|coordinator|saying|2-4|	4-7 22	8+ 20
best-intro|coordinator|saying|5-10|	1 12	2-3 9	4-7 41	8+ 29
best-intro|coordinator|saying|far|	1 -16	2-3 33	4-7 31	8+ 29
best-intro|coordinator|thinking|5-10|	4-7 8
best-intro|determiner|according|0|	1 -14	2-3 -16
best-intro|determiner|according|1|	1 -13
best-intro|determiner|according|2-4|	2-3 -17	4-7 25
best-intro|determiner|according|5-10|	2-3 9	8+ 7
best-intro|determiner|according|far|	2-3 13	4-7 -16
best-intro|determiner|apposed|-11|	2-3 -7
best-intro|determiner|apposed|1|	2-3 15
best-intro|determiner|apposed|2-4|	1 -19	2-3 7	4-7 -18
best-intro|determiner|apposed|5-10|	2-3 15
best-intro|determiner|apposition|1|	2-3 -9
best-intro|determiner|apposition|5-10|	1 -10
best-intro|determiner|apposition|far|	2-3 -15
best-intro|determiner|direct|1|	1 -12	2-3 -6
best-intro|determiner|direct|2-4|	1 -12	2-3 -7
best-intro|determiner|direct|5-10|	4-7 -7
best-intro|determiner|direct|far|	2-3 10
best-intro|determiner|judging|-15|	2-3 -19
best-intro|determiner|judging|-5|	1 -19
best-intro|determiner|judging|0|	2-3 7
best-intro|determiner|judging|1|	1 35	2-3 13	4-7 18
best-intro|determiner|judging|2-4|	1 6	4-7 11
best-intro|determiner|judging|5-10|	1 8	2-3 -19	4-7 23
best-intro|determiner|judging|far|	2-3 -12	4-7 18
best-intro|determiner|naked|0|	2-3 -23
best-intro|determiner|naked|1|	1 -24	2-3 11
best-intro|determiner|naked|2-4|	1 -11	8+ 15
best-intro|determiner|naked|5-10|	4-7 -17
best-intro|determiner|naked|far|	1 12	2-3 7	4-7 23
best-intro|determiner|other|0|	1 -14	2-3 -6
best-intro|determiner|other|1|	1 -8	2-3 -13
best-intro|determiner|passive|5-10|	2-3 -15	8+ 13
best-intro|determiner|saying|-12|	1 13	2-3 -17
best-intro|determiner|saying|-5|	2-3 -16
best-intro|determiner|saying|-7|	1 11
best-intro|determiner|saying|-9|	1 -17
best-intro|determiner|saying|0|	1 -22	2-3 29	4-7 17	8+ 19
best-intro|determiner|saying|1|	2-3 -7	4-7 22
best-intro|determiner|saying|2-4|	1 27	4-7 8	8+ 23
best-intro|determiner|saying|5-10|	1 17	8+ 19
best-intro|determiner|saying|far|	1 8	2-3 13	4-7 18
best-intro|determiner|shared|-21|	2-3 -18
best-intro|determiner|thinking|1|	2-3 -23
best-intro|determiner|thinking|2-4|	1 -15	2-3 11
best-intro|determiner|thinking|5-10|	2-3 7	4-7 16
best-intro|possessive|apposed|2-4|	4-7 -10
best-intro|possessive|direct|2-4|	2-3 -15
best-intro|possessive|judging|2-4|	2-3 16
best-intro|possessive|naked|1|	1 -17	2-3 9
best-intro|possessive|naked|2-4|	4-7 7
best-intro|possessive|passive|5-10|	2-3 16
best-intro|possessive|saying|-11|	2-3 -9
best-intro|possessive|saying|0|	2-3 -23	8+ 22
best-intro|possessive|saying|2-4|	1 15	2-3 -14	4-7 -17	8+ 10
best-intro|possessive|saying|5-10|	1 -6	2-3 -20	8+ 22
best-intro|possessive|saying|far|	4-7 -15
best-intro|preposition|according|1|	1 -10	2-3 11	4-7 13	8+ 13
best-intro|preposition|according|5-10|	2-3 13	4-7 23
best-intro|preposition|according|far|	2-3 -17	4-7 18
best-intro|preposition|apposed|-9|	1 -19
best-intro|preposition|apposed|0|	2-3 -8
best-intro|preposition|apposed|1|	2-3 -11
best-intro|preposition|apposed|2-4|	1 -22	2-3 12
best-intro|preposition|apposition|1|	2-3 -14
best-intro|preposition|direct|0|	1 -14
best-intro|preposition|direct|1|	2-3 -12	4-7 26
best-intro|preposition|direct|2-4|	1 -16	2-3 -21
best-intro|preposition|direct|5-10|	1 -10	2-3 19	8+ -19
best-intro|preposition|direct|far|	2-3 -12
best-intro|preposition|judging|-1|	2-3 -15
best-intro|preposition|judging|1|	2-3 -20	4-7 17
best-intro|preposition|judging|2-4|	1 16	4-7 36	8+ 18
best-intro|preposition|judging|5-10|	4-7 31	8+ 13
best-intro|preposition|judging|far|	4-7 -10
best-intro|preposition|naked|0|	1 -9	2-3 -13	4-7 -10
best-intro|preposition|naked|1|	2-3 -25	8+ 13
best-intro|preposition|naked|2-4|	1 11	4-7 25	8+ 12
best-intro|preposition|naked|5-10|	1 -7	2-3 6	4-7 23	8+ 29
best-intro|preposition|naked|far|	2-3 -14	4-7 16	8+ 18
best-intro|preposition|other|1|	1 -7	2-3 -11
best-intro|preposition|relative|2-4|	1 -18	2-3 7
best-intro|preposition|saying|-5|	2-3 -10
best-intro|preposition|saying|0|	2-3 7	4-7 15	8+ 29
best-intro|preposition|saying|1|	1 35	2-3 -20	4-7 22	8+ 36
best-intro|preposition|saying|2-4|	1 -44	2-3 10	4-7 32	8+ 18
best-intro|preposition|saying|5-10|	8+ 28
best-intro|preposition|saying|far|	1 -11	4-7 23	8+ 24
best-intro|preposition|shared|2-4|	8+ 16
best-intro|preposition|shared|5-10|	1 -12	2-3 -18
best-intro|preposition|shared|far|	1 -11
best-intro|preposition|thinking|1|	1 -19
best-intro|preposition|thinking|2-4|	1 23
best-intro|preposition|thinking|5-10|	2-3 18
best-intro|preposition|thinking|far|	1 10
best-intro|pronoun|according|1|	2-3 13
best-intro|pronoun|according|2-4|	4-7 6
best-intro|pronoun|direct|1|	2-3 -16	4-7 10
best-intro|pronoun|judging|1|	1 35	2-3 -11	4-7 21	8+ 14
best-intro|pronoun|judging|5-10|	1 -21	4-7 19
best-intro|pronoun|naked|0|	4-7 14
best-intro|pronoun|naked|2-4|	1 15	2-3 -6	4-7 27
best-intro|pronoun|naked|5-10|	1 -19	2-3 17	4-7 18
best-intro|pronoun|naked|far|	2-3 6
best-intro|pronoun|other|1|	4-7 7
best-intro|pronoun|saying|0|	8+ 16
best-intro|pronoun|saying|1|	1 19	2-3 -11	4-7 19
best-intro|pronoun|saying|2-4|	1 22	2-3 18	4-7 23	8+ 31
best-intro|pronoun|saying|5-10|	2-3 23	4-7 41	8+ 27
best-intro|pronoun|saying|far|	2-3 -12	4-7 12	8+ 9
best-intro|pronoun|shared|-13|	2-3 10
best-intro|pronoun|thinking|1|	2-3 16	4-7 17
best-intro|quote|naked|2-4|	1 -19	2-3 -19
best-intro|quote|naked|far|	4-7 7
best-intro|quote|saying|0|	4-7 28	8+ 9
best-intro|quote|saying|2-4|	4-7 19	8+ 22
best-intro|quote|saying|5-10|	2-3 18	4-7 15	8+ 16
best-intro|quote|saying|far|	8+ 21
best-intro|start|according|0|	8+ 18
best-intro|start|according|1|	1 -13	4-7 9
best-intro|start|according|2-4|	8+ 22
best-intro|start|according|5-10|	8+ 24
best-intro|start|according|far|	8+ 10
best-intro|start|apposition|2-4|	2-3 -15
best-intro|start|direct|0|	2-3 17	4-7 26	8+ 40
best-intro|start|direct|1|	4-7 21
best-intro|start|direct|2-4|	2-3 -10
best-intro|start|direct|far|	2-3 19	4-7 -15	8+ 31
best-intro|start|judging|0|	4-7 15	8+ 23
best-intro|start|judging|1|	2-3 -16	4-7 10	8+ 7
best-intro|start|judging|5-10|	4-7 8
best-intro|start|judging|far|	4-7 29	8+ 27
best-intro|start|naked|0|	1 -26	4-7 31	8+ 44
best-intro|start|naked|1|	1 12	2-3 -7	4-7 47	8+ 30
best-intro|start|naked|2-4|	1 -6	2-3 -10	8+ 16
best-intro|start|naked|5-10|	2-3 -26	4-7 17	8+ 33
best-intro|start|naked|far|	1 -23	2-3 -6	4-7 9
best-intro|start|other|1|	8+ 9
best-intro|start|passive|0|	2-3 -11
best-intro|start|saying|0|	1 38	2-3 98	4-7 44	8+ 20
best-intro|start|saying|1|	2-3 21	4-7 29	8+ 7
best-intro|start|saying|2-4|	2-3 -12	4-7 34	8+ 31
best-intro|start|saying|5-10|	1 -18	4-7 21	8+ 41
best-intro|start|saying|far|	1 -18	8+ 30
best-intro|start|thinking|0|	4-7 18	8+ 26
best-intro|start|thinking|1|	2-3 -17
best-intro|start|thinking|far|	8+ 18
best-intro|stop|according|1|	1 11	4-7 15	8+ 10
best-intro|stop|according|5-10|	4-7 14	8+ 10
best-intro|stop|according|far|	4-7 16	8+ 18
best-intro|stop|apposed|5-10|	8+ 6
best-intro|stop|apposition|0|	1 -16
best-intro|stop|apposition|2-4|	4-7 20	8+ 7
best-intro|stop|apposition|far|	2-3 15
best-intro|stop|direct|0|	4-7 33	8+ 26
best-intro|stop|direct|1|	1 16	4-7 32	8+ 21
best-intro|stop|direct|5-10|	4-7 27	8+ 40
best-intro|stop|direct|far|	4-7 16	8+ 22
best-intro|stop|judging|0|	1 19	2-3 -11	4-7 19
best-intro|stop|judging|1|	4-7 14	8+ 7
best-intro|stop|judging|5-10|	8+ 7
best-intro|stop|judging|far|	4-7 21
best-intro|stop|naked|1|	2-3 8	4-7 -11	8+ 17
best-intro|stop|naked|2-4|	1 20	2-3 37	8+ 14
best-intro|stop|naked|5-10|	1 14	2-3 8	8+ 20
best-intro|stop|naked|far|	1 17	2-3 20	4-7 16	8+ 25
best-intro|stop|other|1|	1 8	2-3 32	4-7 31	8+ 6
best-intro|stop|relative|far|	4-7 13	8+ 23
best-intro|stop|saying|0|	1 41	2-3 8	4-7 39	8+ 16
best-intro|stop|saying|1|	1 26	2-3 44	4-7 30	8+ 12
best-intro|stop|saying|2-4|	2-3 8	4-7 39	8+ 16
best-intro|stop|saying|5-10|	4-7 30	8+ 26
best-intro|stop|saying|far|	4-7 61	8+ 27
best-intro|stop|shared|0|	2-3 24
best-intro|stop|thinking|2-4|	2-3 10	8+ 15
best-intro|subordinator|according|5-10|	4-7 21
best-intro|subordinator|according|far|	2-3 16
best-intro|subordinator|apposed|-6|	4-7 -14
best-intro|subordinator|apposed|0|	2-3 -17
best-intro|subordinator|apposed|5-10|	8+ -19
best-intro|subordinator|apposed|far|	1 -16
best-intro|subordinator|apposition|2-4|	2-3 -12
best-intro|subordinator|direct|1|	4-7 -22
best-intro|subordinator|direct|2-4|	1 7
best-intro|subordinator|direct|5-10|	1 -25
best-intro|subordinator|direct|far|	4-7 25
best-intro|subordinator|judging|1|	1 27	2-3 6	4-7 24	8+ 17
best-intro|subordinator|judging|2-4|	1 37	2-3 10	4-7 14	8+ 21
best-intro|subordinator|judging|5-10|	1 -17	2-3 19	4-7 26	8+ 28
best-intro|subordinator|judging|far|	8+ 18
best-intro|subordinator|naked|2-4|	2-3 7
best-intro|subordinator|naked|5-10|	1 -43	2-3 -19	4-7 6
best-intro|subordinator|naked|far|	1 -7	2-3 -6	4-7 17
best-intro|subordinator|relative|5-10|	1 -16
best-intro|subordinator|saying|0|	2-3 -12
best-intro|subordinator|saying|1|	2-3 16
best-intro|subordinator|saying|2-4|	1 -13	2-3 -34
best-intro|subordinator|saying|5-10|	2-3 -30	4-7 36	8+ 29
best-intro|subordinator|saying|far|	1 21	4-7 43	8+ 38
best-intro|subordinator|thinking|-10|	2-3 -13
best-intro|subordinator|thinking|1|	1 -15
best-intro|subordinator|thinking|2-4|	2-3 -19
best-intro|that|according|0|	2-3 14
best-intro|that|according|2-4|	4-7 12
best-intro|that|direct|far|	4-7 18
best-intro|that|judging|1|	1 16	2-3 18	4-7 22
best-intro|that|judging|5-10|	1 -19	2-3 24
best-intro|that|naked|1|	8+ 24
best-intro|that|naked|2-4|	2-3 -17	8+ 18
best-intro|that|naked|far|	4-7 13
best-intro|that|saying|0|	8+ 16
best-intro|that|saying|1|	2-3 -8	4-7 41	8+ 21
best-intro|that|saying|2-4|	2-3 21	4-7 35	8+ 24
best-intro|that|saying|5-10|	1 -21	2-3 31	4-7 32	8+ 33
best-intro|that|saying|far|	4-7 32	8+ 18
best-intro|verb-judging|apposed|2-4|	4-7 -8
best-intro|verb-judging|apposition|5-10|	1 -17
best-intro|verb-judging|direct|5-10|	2-3 -19
best-intro|verb-judging|judging|-12|	2-3 -14
best-intro|verb-judging|judging|-6|	4-7 -6
best-intro|verb-judging|judging|0|	1 -11	4-7 20
best-intro|verb-judging|judging|2-4|	2-3 -21	4-7 14
best-intro|verb-judging|judging|5-10|	4-7 -13
best-intro|verb-judging|judging|far|	2-3 22
best-intro|verb-judging|naked|2-4|	1 -22	2-3 6	4-7 17
best-intro|verb-judging|naked|5-10|	2-3 19	4-7 -8
best-intro|verb-judging|naked|far|	1 -13	2-3 -36	4-7 18
best-intro|verb-judging|saying|0|	4-7 -12
best-intro|verb-judging|saying|1|	4-7 -13
best-intro|verb-judging|saying|2-4|	2-3 9	4-7 18
best-intro|verb-judging|saying|5-10|	1 16	4-7 29
best-intro|verb-judging|saying|far|	1 -25	2-3 -7	4-7 23
best-intro|verb-saying|according|2-4|	2-3 9	4-7 -17
best-intro|verb-saying|apposed|-10|	4-7 -9
best-intro|verb-saying|apposition|2-4|	4-7 -14
best-intro|verb-saying|direct|5-10|	1 21
best-intro|verb-saying|direct|far|	1 -26
best-intro|verb-saying|judging|0|	4-7 -16
best-intro|verb-saying|judging|2-4|	1 8	2-3 20	4-7 16	8+ 23
best-intro|verb-saying|naked|2-4|	1 22	4-7 17
best-intro|verb-saying|naked|5-10|	1 -16	2-3 -7	4-7 8
best-intro|verb-saying|naked|far|	2-3 -27	4-7 14
best-intro|verb-saying|saying|2-4|	1 -18	2-3 36	8+ 20
best-intro|verb-saying|saying|5-10|	2-3 -18
best-intro|verb-saying|saying|far|	1 -12	2-3 26	4-7 28	8+ 16
best-intro|verb-saying|thinking|far|	1 -21
best-intro|verb-thinking|according|1|	4-7 13
best-intro|verb-thinking|judging|2-4|	2-3 14	4-7 21
best-intro|verb-thinking|judging|5-10|	2-3 -7
best-intro|verb-thinking|judging|far|	1 -17
best-intro|verb-thinking|naked|2-4|	8+ 7
best-intro|verb-thinking|naked|5-10|	2-3 25
best-intro|verb-thinking|naked|far|	4-7 14
best-intro|verb-thinking|relative|2-4|	4-7 11
best-intro|verb-thinking|saying|2-4|	2-3 -15	4-7 25	8+ 22
best-intro|verb-thinking|saying|5-10|	1 -20	2-3 14	4-7 37
best-intro|verb-thinking|thinking|0|	4-7 26
best-intro|word|according|0|	1 -10	4-7 32	8+ 6
best-intro|word|according|1|	1 17	4-7 15
best-intro|word|according|2-4|	2-3 7	4-7 18	8+ 6
best-intro|word|according|5-10|	1 -19	2-3 13	4-7 -7	8+ 11
best-intro|word|according|far|	4-7 24
best-intro|word|apposed|-14|	2-3 -9
best-intro|word|apposed|-5|	1 -13
best-intro|word|apposed|-7|	4-7 -9
best-intro|word|apposed|-9|	4-7 -6
best-intro|word|apposed|2-4|	1 21	4-7 15
best-intro|word|apposed|5-10|	4-7 12
best-intro|word|apposed|far|	1 -15	2-3 -22
best-intro|word|direct|0|	2-3 -14	4-7 -12	8+ -13
best-intro|word|direct|1|	2-3 -13
best-intro|word|direct|2-4|	1 -21	4-7 15	8+ 11
best-intro|word|direct|5-10|	1 -29	2-3 16	4-7 15
best-intro|word|direct|far|	1 -9	2-3 8
best-intro|word|judging|-8|	2-3 -15
best-intro|word|judging|2-4|	1 -6	2-3 8	8+ 15
best-intro|word|judging|5-10|	1 23	4-7 -12	8+ 14
best-intro|word|naked|0|	1 -7
best-intro|word|naked|1|	1 -49	2-3 -20
best-intro|word|naked|2-4|	4-7 -42	8+ 17
best-intro|word|naked|5-10|	1 12	4-7 24	8+ 26
best-intro|word|naked|far|	1 11	2-3 22	8+ 11
best-intro|word|other|0|	1 -10
best-intro|word|other|1|	1 -15	4-7 13	8+ 13
best-intro|word|saying|-12|	1 -19
best-intro|word|saying|-14|	8+ 10
best-intro|word|saying|-5|	2-3 -14
best-intro|word|saying|-7|	2-3 -8
best-intro|word|saying|0|	1 -23	2-3 -14	8+ 38
best-intro|word|saying|1|	2-3 29	4-7 36
best-intro|word|saying|2-4|	1 -26	2-3 -23	4-7 14	8+ 32
best-intro|word|saying|5-10|	2-3 14	4-7 9	8+ 43
best-intro|word|saying|far|	1 6	2-3 19	4-7 7	8+ 23
best-intro|word|shared|-14|	4-7 10
best-intro|word|shared|-16|	1 -13
best-intro|word|shared|1|	2-3 -13
best-intro|word|shared|5-10|	4-7 15
best-intro|word|thinking|-12|	2-3 19
best-intro|word|thinking|2-4|	1 -10	2-3 -10	8+ 6
best-intro|word|thinking|5-10|	2-3 -7	4-7 17	8+ 17
best-intro|word|thinking|far|	4-7 -16
best-intro|–|apposed|-6|	2-3 -11
best-intro|–|judging|2-4|	4-7 -15
best-intro|–|saying|1|	8+ 12
best-intro|–|saying|2-4|	1 13	4-7 7
best-intro|—|apposed|-3|	2-3 -12
best-intro|—|direct|0|	2-3 9
best-intro|—|saying|1|	4-7 7
best-intro|—|saying|2-4|	4-7 10
best-intro|’|judging|2-4|	2-3 8	4-7 7
best-intro|’|naked|1|	1 -10
best-intro|’|saying|2-4|	4-7 9
best-intro|•|judging|1|	2-3 8
best-lead|lower|%|saying|	speaker-then-quote 14
best-lead|lower|'|according|	according-to 13
best-lead|lower|(|naked|	named-nearby -15
best-lead|lower|,|according|	sentence-after -18	sentence-before 19
best-lead|lower|,|apposed|	speaker-then-quote 10
best-lead|lower|,|direct|	sentence-before 14	speaker-then-quote 9
best-lead|lower|,|judging|	sentence-before 9	speaker-then-quote -11
best-lead|lower|,|naked|	named-nearby 39	possessor 25	topic -6
best-lead|lower|,|other|	verb-then-speaker 8
best-lead|lower|,|saying|	quote-then-speaker 32	quote-then-verb 27	sentence-before 19	speaker-then-quote 29	verb-then-speaker 36
best-lead|lower|-|saying|	quote-then-speaker -6	speaker-then-quote 23
best-lead|lower|:|according|	according-to 15
best-lead|lower|:|direct|	speaker-then-quote -17
best-lead|lower|:|judging|	speaker-then-quote -9
best-lead|lower|:|naked|	named-nearby 28	topic -8
best-lead|lower|:|saying|	quote-then-verb 16	speaker-then-quote -22	verb-then-speaker 13
best-lead|lower|;|according|	according-to 19
best-lead|lower|;|saying|	quote-then-verb 10
best-lead|lower|adverb|according|	according-to 8
best-lead|lower|adverb|direct|	speaker-then-quote 18
best-lead|lower|adverb|judging|	quote-then-verb 10	speaker-then-quote 7
best-lead|lower|adverb|naked|	topic -6
best-lead|lower|adverb|saying|	quote-then-verb 11	speaker-then-quote 35	verb-then-speaker -10
best-lead|lower|auxiliary|according|	according-to 48
best-lead|lower|auxiliary|judging|	quote-then-verb 9	speaker-then-quote -7
best-lead|lower|auxiliary|naked|	named-nearby 6	possessor 15
best-lead|lower|auxiliary|other|	quote-then-verb 7
best-lead|lower|auxiliary|saying|	quote-then-speaker 15	quote-then-verb -14	sentence-before -11	speaker-then-quote 54	verb-then-speaker -10
best-lead|lower|auxiliary|shared|	quote-then-speaker -15
best-lead|lower|auxiliary|thinking|	speaker-then-quote 7
best-lead|lower|capital|according|	according-to 8
best-lead|lower|capital|apposed|	speaker-then-quote -15
best-lead|lower|capital|direct|	speaker-then-quote 26
best-lead|lower|capital|naked|	signature -10	topic 16
best-lead|lower|capital|other|	quote-then-verb 8
best-lead|lower|capital|saying|	quote-then-speaker 13	sentence-before 13	speaker-then-quote 61	verb-then-speaker 6
best-lead|lower|capital|shared|	quote-then-speaker 9
best-lead|lower|capital|thinking|	quote-then-speaker -16
best-lead|lower|coordinator|according|	according-to 14
best-lead|lower|coordinator|direct|	speaker-then-quote -7
best-lead|lower|coordinator|judging|	speaker-then-quote -9
best-lead|lower|coordinator|naked|	named-nearby 8
best-lead|lower|coordinator|saying|	quote-then-speaker 23	quote-then-verb -21	sentence-after -20	sentence-before 18	speaker-then-quote 12	verb-then-speaker -9
best-lead|lower|coordinator|thinking|	speaker-then-quote 8
best-lead|lower|determiner|apposed|	quote-then-speaker 8
best-lead|lower|determiner|apposition|	quote-then-speaker -10
best-lead|lower|determiner|direct|	sentence-before -14	speaker-then-quote -11
best-lead|lower|determiner|judging|	quote-then-speaker -9	quote-then-verb 14	speaker-then-quote 14
best-lead|lower|determiner|naked|	possessor 23	topic -19
best-lead|lower|determiner|passive|	quote-then-speaker -15	speaker-then-quote 16
best-lead|lower|determiner|saying|	quote-then-verb 21	sentence-before -24	speaker-then-quote 8	verb-then-speaker 30
best-lead|lower|determiner|thinking|	speaker-then-quote -16
best-lead|lower|possessive|judging|	speaker-then-quote 18
best-lead|lower|possessive|naked|	named-nearby 6	possessor -19
best-lead|lower|possessive|passive|	speaker-then-quote 16
best-lead|lower|possessive|saying|	quote-then-speaker 21	speaker-then-quote 32
best-lead|lower|preposition|according|	according-to 25	sentence-before -20
best-lead|lower|preposition|apposed|	quote-then-speaker -19	speaker-then-quote -15
best-lead|lower|preposition|apposition|	speaker-then-quote -14
best-lead|lower|preposition|direct|	quote-then-speaker -14	sentence-after -19	sentence-before 7	speaker-then-quote 13
best-lead|lower|preposition|judging|	sentence-before -9
best-lead|lower|preposition|naked|	possessor 12	topic 11
best-lead|lower|preposition|other|	quote-then-verb -11
best-lead|lower|preposition|relative|	speaker-then-quote 15
best-lead|lower|preposition|saying|	quote-then-speaker 13	quote-then-verb -13	sentence-before -19	speaker-then-quote 11	verb-then-speaker 8
best-lead|lower|preposition|shared|	speaker-then-quote -16
best-lead|lower|preposition|thinking|	speaker-then-quote 27
best-lead|lower|pronoun|according|	according-to 13
best-lead|lower|pronoun|direct|	speaker-then-quote 25
best-lead|lower|pronoun|judging|	speaker-then-quote -10
best-lead|lower|pronoun|other|	quote-then-verb 7
best-lead|lower|pronoun|saying|	quote-then-speaker 17	quote-then-verb 18	sentence-before -6	speaker-then-quote 12	verb-then-speaker 13
best-lead|lower|pronoun|shared|	quote-then-speaker 10
best-lead|lower|pronoun|thinking|	quote-then-speaker 23
best-lead|lower|quote|judging|	speaker-then-quote 16
best-lead|lower|quote|naked|	named-nearby -28
best-lead|lower|quote|saying|	speaker-then-quote 23
best-lead|lower|subordinator|according|	according-to 22
best-lead|lower|subordinator|apposed|	quote-then-speaker -14	speaker-then-quote -16
best-lead|lower|subordinator|direct|	quote-then-speaker -17	speaker-then-quote -15
best-lead|lower|subordinator|judging|	speaker-then-quote 35
best-lead|lower|subordinator|naked|	named-nearby 12	topic -19
best-lead|lower|subordinator|saying|	quote-then-speaker -10	sentence-after -25	sentence-before -17	speaker-then-quote 12
best-lead|lower|subordinator|thinking|	quote-then-speaker -13	speaker-then-quote -26
best-lead|lower|that|according|	according-to 19
best-lead|lower|that|direct|	sentence-before 18
best-lead|lower|that|judging|	speaker-then-quote 10
best-lead|lower|that|naked|	named-nearby 28	topic 11
best-lead|lower|that|saying|	quote-then-speaker 18	quote-then-verb 16
best-lead|lower|verb-judging|apposition|	speaker-then-quote -17
best-lead|lower|verb-judging|naked|	named-nearby -20
best-lead|lower|verb-judging|saying|	quote-then-speaker 28	sentence-before 16	speaker-then-quote 19
best-lead|lower|verb-saying|according|	according-to 9
best-lead|lower|verb-saying|direct|	speaker-then-quote -12
best-lead|lower|verb-saying|judging|	speaker-then-quote 34
best-lead|lower|verb-saying|naked|	named-nearby 18
best-lead|lower|verb-saying|saying|	quote-then-verb 15	speaker-then-quote 6	verb-then-speaker -15
best-lead|lower|verb-thinking|naked|	named-nearby 28
best-lead|lower|verb-thinking|relative|	speaker-then-quote 11
best-lead|lower|verb-thinking|saying|	quote-then-speaker 13	speaker-then-quote -6
best-lead|lower|word|according|	according-to 9
best-lead|lower|word|apposed|	speaker-then-quote 22
best-lead|lower|word|direct|	quote-then-speaker -13	sentence-before -17	speaker-then-quote 12
best-lead|lower|word|naked|	named-nearby -8	possessor -20	topic 15
best-lead|lower|word|saying|	quote-then-speaker -10	quote-then-verb 8	sentence-before 11	speaker-then-quote 15	verb-then-speaker 22
best-lead|lower|word|shared|	quote-then-speaker -13	speaker-then-quote 15
best-lead|lower|word|thinking|	quote-then-speaker 19
best-lead|lower|–|judging|	quote-then-speaker -15
best-lead|lower|–|saying|	quote-then-speaker 13	verb-then-speaker 7
best-lead|lower|’|judging|	speaker-then-quote 11
best-lead|lower|’|saying|	speaker-then-quote 11
best-lead|other|:|saying|	speaker-then-quote 7
best-lead|other|auxiliary|saying|	quote-then-speaker -23	speaker-then-quote 20
best-lead|other|determiner|saying|	speaker-then-quote 17
best-lead|other|preposition|according|	according-to 13
best-lead|other|pronoun|judging|	speaker-then-quote 12
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|other|	quote-then-verb 8
best-lead|other|stop|saying|	quote-then-verb 9
best-lead|other|word|naked|	named-nearby 7
best-lead|upper|'|saying|	quote-then-speaker -23
best-lead|upper|(|naked|	named-nearby -29
best-lead|upper|(|saying|	quote-then-speaker 6	speaker-then-quote -25
best-lead|upper|,|according|	according-to 16
best-lead|upper|,|apposed|	quote-then-speaker -24	speaker-then-quote 13
best-lead|upper|,|direct|	speaker-then-quote 12
best-lead|upper|,|judging|	quote-then-verb -15
best-lead|upper|,|naked|	named-nearby -14	possessor -31	signature -12	topic -16	transcript -10
best-lead|upper|,|relative|	speaker-then-quote -19
best-lead|upper|,|saying|	quote-then-speaker -23	quote-then-verb -10	sentence-before 18	speaker-then-quote 10	verb-then-speaker -10
best-lead|upper|,|shared|	quote-then-speaker -12
best-lead|upper|,|thinking|	speaker-then-quote 19
best-lead|upper|-|naked|	named-nearby -6	topic 15
best-lead|upper|-|saying|	quote-then-speaker 23
best-lead|upper|:|according|	according-to 22	sentence-before 15
best-lead|upper|:|apposed|	sentence-after 6	speaker-then-quote 25
best-lead|upper|:|apposition|	sentence-before 8
best-lead|upper|:|direct|	sentence-after 18	sentence-before 22
best-lead|upper|:|judging|	speaker-then-quote 21	verb-then-speaker 10
best-lead|upper|:|naked|	colon 35	named-nearby 16	possessor 24	signature 6	topic 28
best-lead|upper|:|other|	quote-then-verb 18
best-lead|upper|:|saying|	quote-then-speaker 32	quote-then-verb 27	sentence-after 8	sentence-before -15	speaker-then-quote 11	verb-then-speaker 6
best-lead|upper|:|shared|	speaker-then-quote 15
best-lead|upper|:|thinking|	speaker-then-quote 20
best-lead|upper|;|naked|	named-nearby -7	signature -8
best-lead|upper|adverb|judging|	quote-then-speaker 10
best-lead|upper|adverb|naked|	named-nearby -16
best-lead|upper|adverb|saying|	speaker-then-quote -11
best-lead|upper|auxiliary|apposed|	speaker-then-quote -10
best-lead|upper|auxiliary|naked|	named-nearby 28	possessor -25
best-lead|upper|auxiliary|saying|	quote-then-verb -12	sentence-before -15	speaker-then-quote 21
best-lead|upper|capital|according|	according-to -15	sentence-before -7
best-lead|upper|capital|direct|	speaker-then-quote -19
best-lead|upper|capital|judging|	quote-then-speaker -17	quote-then-verb -14	speaker-then-quote -31
best-lead|upper|capital|naked|	named-nearby 6	signature -21	topic -10
best-lead|upper|capital|other|	quote-then-verb -12
best-lead|upper|capital|saying|	quote-then-speaker 19	quote-then-verb -10	verb-then-speaker -9
best-lead|upper|capital|shared|	quote-then-speaker -14
best-lead|upper|coordinator|judging|	speaker-then-quote 11
best-lead|upper|coordinator|naked|	topic -10
best-lead|upper|coordinator|saying|	quote-then-speaker -18	speaker-then-quote 6
best-lead|upper|determiner|apposed|	speaker-then-quote 16
best-lead|upper|determiner|apposition|	sentence-before -15	speaker-then-quote -9
best-lead|upper|determiner|direct|	quote-then-speaker 11	speaker-then-quote -8
best-lead|upper|determiner|judging|	quote-then-verb -12	speaker-then-quote -22
best-lead|upper|determiner|naked|	possessor -25	topic -6
best-lead|upper|determiner|other|	quote-then-verb -12
best-lead|upper|determiner|saying|	quote-then-speaker 22	quote-then-verb -18	verb-then-speaker -14
best-lead|upper|determiner|shared|	quote-then-speaker -18
best-lead|upper|determiner|thinking|	speaker-then-quote 12
best-lead|upper|possessive|apposed|	speaker-then-quote -14
best-lead|upper|possessive|direct|	speaker-then-quote -21
best-lead|upper|possessive|judging|	speaker-then-quote 14
best-lead|upper|possessive|saying|	quote-then-speaker -34	speaker-then-quote -48
best-lead|upper|preposition|according|	according-to -16
best-lead|upper|preposition|apposed|	quote-then-speaker -15	speaker-then-quote -17
best-lead|upper|preposition|apposition|	speaker-then-quote -7
best-lead|upper|preposition|direct|	speaker-then-quote -11
best-lead|upper|preposition|judging|	quote-then-speaker -26	quote-then-verb -11	speaker-then-quote 18
best-lead|upper|preposition|naked|	possessor 22	topic -16	transcript -10
best-lead|upper|preposition|other|	quote-then-verb -7
best-lead|upper|preposition|relative|	speaker-then-quote -26
best-lead|upper|preposition|saying|	quote-then-verb -22	speaker-then-quote -27	verb-then-speaker -25
best-lead|upper|preposition|shared|	speaker-then-quote -22
best-lead|upper|preposition|thinking|	speaker-then-quote 18
best-lead|upper|pronoun|direct|	quote-then-speaker -16
best-lead|upper|quote|naked|	named-nearby -12	topic 7
best-lead|upper|quote|saying|	quote-then-speaker 25	sentence-after 10	sentence-before 39
best-lead|upper|start|apposition|	quote-then-speaker -15
best-lead|upper|start|direct|	paragraph-before -11	quote-then-speaker 15	sentence-after 25
best-lead|upper|start|judging|	colon 16	paragraph-before -16	quote-then-speaker 8	quote-then-verb 19
best-lead|upper|start|naked|	colon 32	named-before -6	named-nearby -6	topic 23	transcript 11
best-lead|upper|start|other|	quote-then-verb 9
best-lead|upper|start|passive|	quote-then-speaker -11
best-lead|upper|start|saying|	colon 24	paragraph-before -9	quote-then-speaker 41	quote-then-verb 39	sentence-after 38
best-lead|upper|start|thinking|	paragraph-before 18	quote-then-speaker -21	sentence-after 11
best-lead|upper|stop|according|	according-to 9
best-lead|upper|stop|apposed|	sentence-after 6
best-lead|upper|stop|apposition|	quote-then-speaker -16	sentence-before 26
best-lead|upper|stop|direct|	quote-then-speaker 36	sentence-after 16
best-lead|upper|stop|judging|	sentence-before 22
best-lead|upper|stop|naked|	named-before 16	named-nearby 11	topic 18
best-lead|upper|stop|other|	quote-then-verb 22
best-lead|upper|stop|relative|	sentence-before 25
best-lead|upper|stop|saying|	quote-then-speaker 21	quote-then-verb 16	sentence-after 21	sentence-before 26
best-lead|upper|stop|thinking|	sentence-before 22
best-lead|upper|subordinator|apposed|	sentence-after -17	speaker-then-quote -16
best-lead|upper|subordinator|apposition|	speaker-then-quote -12
best-lead|upper|subordinator|direct|	sentence-before -6	speaker-then-quote 19
best-lead|upper|subordinator|judging|	speaker-then-quote 32
best-lead|upper|subordinator|naked|	named-nearby -15	possessor -22
best-lead|upper|subordinator|relative|	speaker-then-quote -16
best-lead|upper|subordinator|saying|	quote-then-speaker -13	sentence-before -18	speaker-then-quote -9	verb-then-speaker -24
best-lead|upper|that|naked|	possessor -21
best-lead|upper|that|saying|	speaker-then-quote 23
best-lead|upper|verb-judging|apposed|	speaker-then-quote -8
best-lead|upper|verb-judging|direct|	speaker-then-quote -19
best-lead|upper|verb-judging|judging|	quote-then-speaker -12
best-lead|upper|verb-judging|naked|	named-nearby -26	possessor -16
best-lead|upper|verb-judging|saying|	quote-then-speaker -20	quote-then-verb -13	sentence-before -9	speaker-then-quote -33	verb-then-speaker -12
best-lead|upper|verb-saying|according|	according-to -8
best-lead|upper|verb-saying|apposed|	quote-then-speaker -9
best-lead|upper|verb-saying|apposition|	speaker-then-quote -14
best-lead|upper|verb-saying|judging|	quote-then-verb -16
best-lead|upper|verb-saying|naked|	topic -12
best-lead|upper|verb-saying|saying|	quote-then-verb -14	sentence-after -16	speaker-then-quote -10
best-lead|upper|verb-thinking|judging|	speaker-then-quote -12
best-lead|upper|verb-thinking|naked|	named-nearby 10
best-lead|upper|verb-thinking|thinking|	speaker-then-quote 7
best-lead|upper|word|according|	according-to 6
best-lead|upper|word|apposed|	quote-then-speaker -15	speaker-then-quote 12
best-lead|upper|word|direct|	sentence-before -9	speaker-then-quote -8
best-lead|upper|word|judging|	quote-then-speaker -15
best-lead|upper|word|other|	quote-then-verb 10
best-lead|upper|word|saying|	quote-then-speaker -11	quote-then-verb -34	sentence-after -17	sentence-before -27	speaker-then-quote -20	verb-then-speaker -16
best-lead|upper|word|thinking|	quote-then-speaker -16
best-lead|upper|–|apposed|	quote-then-speaker -11
best-lead|upper|–|saying|	quote-then-verb 12
best-lead|upper|—|apposed|	quote-then-speaker -12
best-lead|upper|—|direct|	sentence-after 9
best-lead|upper|—|saying|	quote-then-verb 7	sentence-before 8
best-lead|upper|’|naked|	possessor -10
best-lead|upper|•|judging|	quote-then-verb 8
best-lemma|	accusare 17	accuse 15	accuser 9	aceitar 11	achar -6	achten 11	acknowledge 33	aclarar 16	acusar 19	adelantar -16	adiantar 17	admettre 19	admitir 22	affermare -13	affirm 21	affirmer 10	aggiungere 37	agree 22	ajouter -12	alarmer 7	alegar 12	allege 21	ameaçar 16	amuser 9	annoncer -19	announce 20	annunciare 14	answer -14	antwoorden 9	antworten 20	anunciar -10	apelar 20	aplaudir 11	apostillar 9	appeler 15	appen 18	apuntar 8	arguir 9	asegurar 24	ask 18	assail 17	assegurar 17	assert 19	assicurare 13	assure 25	assurer 25	atestar 15	atirar 11	attaccare 12	attribute -19	augurare 8	auspicare 15	avaliar 9	avertir 19	avisar 9	avvertire 27	back -24	befinden 6	befürchten 17	behaupten 6	bekennen 13	beloven 13	bemängeln 13	benadrukken 15	berichten -6	beslissen 18	bestätigen -26	beteuern -8	bevestigen -19	beweren 7	bezweren 8	bill -20	blaguer 10	blame 25	blast 12	boast 26	bocciare -14	brand 18	brincar 7	bromear 7	brommen 7	brummen 18	calificar 17	call 42	caution 27	celebrar 8	celebrate -19	challenge 23	chamar -12	chant 18	characterize 17	chiamare -16	chide 16	chiedere -14	chiosare 12	citeren 16	claim 50	classificar 10	comentar 9	compare -41	complain 28	completar 11	concede -18	conclude 29	concludere 6	concluir 16	conclure 14	condemn 16	confermare -11	confessar -13	confessare 7	confidare 15	confier 13	confirm 29	confirmer -9	congratulate 29	considerar 20	constateren 14	contar -7	contend 15	contestar 10	contestare -7	contester 15	continue 31	correct -9	correggere 9	counter 35	crier 26	criticar 7	criticize 19	deadpan 12	decir -11	declarar -7	declare 39	decry 15	defend 21	definir 8	definire 7	deliver 18	demandar 7	demander 17	denounce 33	denunciar 6	deny -8	desabafar 11	descartar 21	describe 12	describir 8	desmentir -15	detalhar 7	detallar 16	difundir 14	disagree 19	disclose -26	discrepar 14	dismiss 17	disparar -15	divulgar 11	dizer 23	domandare -9	dub 7	duiden 10	décrire 12	défendre 16	démentir 12	dénoncer 21	déplorer 18	détailler 9	echo 29	email 22	emphasize 16	endorse 27	engager -18	enquérir 13	ergänzen 19	erinnern 6	erkennen 14	erklären 28	erwidern 7	erzählen 6	esclaffer 8	escrever 9	esprimere 7	estimer 24	exclaim 18	exclamer 6	exiger -12	exigir 14	expect 24	explain 27	explicar -11	expliquer 7	expresar -8	express 31	exprimer 18	falar 17	figurer 14	filosoferen 7	find -15	fire -12	fluisteren 14	flüstern 10	fordern 8	forecast 21	formulieren 7	fragen 8	freuen 7	frisar 7	frohlocken 6	fulmineren 8	fume 23	fustiger 13	féliciter 27	garantire 23	gestehen 10	geven 22	giudicare 14	giurare 20	glimlachen 7	glisser 12	glunderen 8	gracejar 11	grappen 15	greet 21	gridare 7	gritar 11	grumble 17	hablar 14	hail 25	halten 16	hate -13	heißen -21	herinneren 8	heten -10	hopen 8	houden 10	hurler 15	incalzare 8	indicar 19	indicate 15	indiquer 22	informar 17	informeren 11	insist -7	insistere 15	insistir 10	intend 26	interject -7	interroger 9	interrompere 11	interrumpir 8	interrupt -6	intimare 10	intone 16	introduce -27	invitare -10	invite -8	invocare -14	ironiser 8	ironizar 9	issue 14	jubiler 17	justificar 7	justifier 13	klagen -6	klinken 14	know -19	kommentieren 8	kontern 6	kritisieren -12	kündigen 14	label -23	lachen 14	lamentar 21	lancer 10	laten -13	laugh 21	learn -7	leggen 9	lehnen -8	lembrar 14	ler 9	like 29	limitar 19	lire -10	list -40	loben 14	lodare 12	luiden 13	lâcher 17	mahnen 14	mailen 8	maintenir 10	mandar 14	manifestar -8	manter -11	marrer 7	mean 7	meinen -7	melden 10	menen 6	mention 9	message -17	mijmeren 6	mock 25	monieren 10	monkelen 9	motivare 7	murmeln 17	murmur 24	murmurer 15	muse 19	mutter 11	name -45	negar 15	negare 8	nennen 14	noemen 29	none -10	noter 8	nuanceren 8	object -15	observar 6	observe -15	offer -38	oordelen 6	opinar 18	ordenar 9	parlare 31	parler 24	pedir 31	peinzen 17	perguntar 17	pester 10	philosopher 12	plagen 6	plaider -15	plaisanter 16	plan 7	plaudire 17	plead -20	pledge 46	pleiten -16	point -17	poltern 6	ponderar 10	portray 29	post 37	praise 14	precisar 11	precisare 27	preciseren 10	predict 20	prefer -35	preguntar 7	prescrivere 15	prevedere 16	prever -12	prijzen 13	proclaim 21	proclamer 14	prometer -6	promettere 15	promettre 36	promise -11	propose 22	protest 6	protester 8	prétendre 16	prévenir -16	puntualizzare 10	qualifier 19	queixar -14	quejar -9	question 8	quip 24	quote -45	raccomandare 8	raccontare -8	raconter 12	rail 24	raise -25	rate -54	read -6	reageren 10	reagir 12	rebater 7	recall -14	recitare 23	reclamar 25	recognize 17	recommend -29	reconhecer 17	reconnaître 12	reconocer 16	record -12	recordar 22	recount 23	rectifier 18	redouter 8	refuser -16	regretter -13	reiterate 24	rejeitar 6	rekenen 13	relatar 13	relativiser 23	remark 27	rematar 12	remind -6	repeat -18	replicar 12	replicare 19	reply 12	reponer 6	reprendre 12	respond 35	responder 8	retort 20	retrucar 15	reveal -28	revelar 16	riassumere 23	ribattere 22	ricordare 9	riferire 6	ringraziare 35	ripetere 6	rir 7	rispondere 11	rivelare -15	roar 19	roepen 11	rogar 9	rufen 10	räumen 15	réagir 18	réclamer -6	répondre 28	répéter 14	résumer 14	rétorquer 9	saber -12	sagen 29	saluer 27	salutare 13	sapere 23	say 20	scandire 19	schamperen 7	scherzen 8	schreiben 26	scold -7	scommettere 9	scrivere 32	see 6	sehen 10	sentenciar 6	sfogare 6	shoot -24	shout 7	show -12	sigh 14	sign 21	sing -11	sintetizar 14	snap 14	soltar 9	sommen 12	sorrir 12	sostener 32	sostenere -15	sottolineare 8	souffler 17	souhaiter 6	souligner 8	sourire 11	soutenir 14	souvenir 15	speak 16	spotten 8	sprechen 18	spreken 26	state 12	stehen -11	stress 19	sublinhar 10	submit 17	subrayar 10	sugerir 11	suggereren 8	suggerire -13	suggest 39	support 23	suspirar 9	sustentar 12	tachar 17	tagliare 14	talk 17	teilen -21	temere 10	testify 7	text -18	thank 29	think 24	tildar 13	title -37	traiter 11	trancher 14	try 8	tuonare 6	tweet 16	twittare 8	urge 35	urlare 11	urteilen 14	use -51	valorar 15	vanter 14	vatten 12	vent 22	ver 16	verklaren -7	verlauten 13	vermuten 8	verraten 16	versichern -8	versprechen 6	vertellen 13	verwerpen 7	verwijten 7	view -26	vinden -11	voegen 19	voir 19	vote -18	vouloir -14	vow 38	vragen -7	waarschuwen 8	wail 17	want -10	warn -17	warnen 10	weisen -6	welcome 13	werben 10	werfen -16	whisper 28	wijzen 10	witzeln 6	wonder 18	worry 14	write -14	yell 25	zanjar 10	zeggen 19	zeigen 14	zien 10	zitieren 8	zuchten 7	zweren 16	äußern 8	écrire 22	évoquer 33
best-lemma|accusare|speaker-then-quote|	2-4 18
best-lemma|accuser|speaker-then-quote|	1 9
best-lemma|accuse|speaker-then-quote|	0 19	1 -20	2-4 8	5-10 20
best-lemma|aceitar|speaker-then-quote|	0 11
best-lemma|achar|speaker-then-quote|	5-10 -6
best-lemma|achten|speaker-then-quote|	2-4 11
best-lemma|acknowledge|speaker-then-quote|	2-4 16	5-10 19	far 23
best-lemma|aclarar|verb-then-speaker|	1 16
best-lemma|acusar|speaker-then-quote|	2-4 11	5-10 14
best-lemma|add|paragraph-before|	far -7
best-lemma|add|quote-then-speaker|	0 37
best-lemma|add|quote-then-verb|	0 13
best-lemma|add|sentence-before|	1 23	5-10 11
best-lemma|add|speaker-then-quote|	1 27	2-4 16	far -19
best-lemma|adelantar|speaker-then-quote|	5-10 -16
best-lemma|adiantar|sentence-before|	far 13
best-lemma|adiantar|speaker-then-quote|	2-4 9
best-lemma|admettre|speaker-then-quote|	0 16
best-lemma|admitir|quote-then-verb|	1 8
best-lemma|admitir|sentence-before|	5-10 12
best-lemma|admitir|speaker-then-quote|	1 6	5-10 23
best-lemma|admit|quote-then-speaker|	0 13
best-lemma|admit|quote-then-verb|	0 -14
best-lemma|admit|speaker-then-quote|	1 10
best-lemma|advertir|sentence-before|	5-10 -12	far -7
best-lemma|advertir|speaker-then-quote|	5-10 23
best-lemma|advise|quote-then-speaker|	0 23
best-lemma|advise|quote-then-verb|	0 20
best-lemma|advise|speaker-then-quote|	2-4 -10
best-lemma|affermare|quote-then-verb|	1 7
best-lemma|affermare|speaker-then-quote|	far -14
best-lemma|affirmer|quote-then-speaker|	2-4 6
best-lemma|affirmer|speaker-then-quote|	1 12	far 20
best-lemma|affirm|speaker-then-quote|	far 17
best-lemma|afirmar|quote-then-verb|	1 9
best-lemma|afirmar|sentence-before|	5-10 7
best-lemma|afirmar|speaker-then-quote|	5-10 15
best-lemma|aggiungere|quote-then-speaker|	-10 10
best-lemma|aggiungere|speaker-then-quote|	1 24	2-4 12	5-10 16
best-lemma|aggiungere|verb-then-speaker|	1 17
best-lemma|agree|sentence-before|	1 10	5-10 -18
best-lemma|agree|speaker-then-quote|	0 22	2-4 23	5-10 20	far -9
best-lemma|ajouter|quote-then-speaker|	2-4 14
best-lemma|ajouter|quote-then-verb|	1 11
best-lemma|ajouter|speaker-then-quote|	2-4 -10	5-10 -14
best-lemma|alarmer|speaker-then-quote|	1 7
best-lemma|alegar|speaker-then-quote|	2-4 12
best-lemma|allow|quote-then-speaker|	0 17
best-lemma|ameaçar|speaker-then-quote|	5-10 16
best-lemma|ammettere|quote-then-verb|	1 20
best-lemma|ammettere|speaker-then-quote|	0 12	1 15	2-4 17
best-lemma|ammettere|verb-then-speaker|	5-10 -9
best-lemma|amuser|quote-then-verb|	1 10
best-lemma|annoncer|speaker-then-quote|	5-10 -19
best-lemma|announce|quote-then-speaker|	0 10
best-lemma|announce|sentence-before|	5-10 18
best-lemma|announce|speaker-then-quote|	2-4 21
best-lemma|annunciare|sentence-before|	5-10 12
best-lemma|annunciare|speaker-then-quote|	0 11
best-lemma|answer|quote-then-speaker|	0 15
best-lemma|answer|speaker-then-quote|	1 16	5-10 -25
best-lemma|anticipare|quote-then-verb|	1 8
best-lemma|anticipare|speaker-then-quote|	2-4 -12
best-lemma|anticipare|verb-then-speaker|	5-10 25
best-lemma|antwoorden|quote-then-verb|	1 9
best-lemma|antworten|speaker-then-quote|	1 10	2-4 17
best-lemma|anunciar|quote-then-verb|	5-10 -8
best-lemma|anunciar|sentence-before|	far 13
best-lemma|anunciar|speaker-then-quote|	5-10 -10
best-lemma|apelar|sentence-before|	5-10 12
best-lemma|apelar|speaker-then-quote|	5-10 19
best-lemma|aplaudir|speaker-then-quote|	1 11
best-lemma|apostillar|quote-then-verb|	1 9
best-lemma|appeler|sentence-before|	far 14
best-lemma|appeler|speaker-then-quote|	0 -9	2-4 14
best-lemma|appen|quote-then-verb|	1 18
best-lemma|apuntar|speaker-then-quote|	1 8
best-lemma|argue|paragraph-before|	far 17
best-lemma|argue|quote-then-speaker|	0 -24
best-lemma|argue|sentence-before|	far 28
best-lemma|argue|speaker-then-quote|	1 -11	2-4 32	5-10 16	far -7
best-lemma|arguir|speaker-then-quote|	2-4 9
best-lemma|asegurar|quote-then-verb|	1 15
best-lemma|asegurar|speaker-then-quote|	5-10 22
best-lemma|ask|paragraph-before|	far 20
best-lemma|ask|sentence-after|	0 20	1 15
best-lemma|ask|sentence-before|	1 14	2-4 8	5-10 20	far -15
best-lemma|ask|speaker-then-quote|	0 18	1 26	2-4 31	5-10 -26	far 19
best-lemma|assegurar|speaker-then-quote|	2-4 15
best-lemma|assicurare|quote-then-speaker|	1 10
best-lemma|assicurare|quote-then-verb|	1 6
best-lemma|assicurare|sentence-before|	far -9
best-lemma|assicurare|speaker-then-quote|	1 15	2-4 13	5-10 -19
best-lemma|assicurare|verb-then-speaker|	1 13	2-4 23
best-lemma|assurer|quote-then-verb|	1 10
best-lemma|assurer|speaker-then-quote|	2-4 17	5-10 23
best-lemma|assure|quote-then-speaker|	0 15
best-lemma|assure|speaker-then-quote|	5-10 13	far 22
best-lemma|atestar|speaker-then-quote|	0 9	2-4 11
best-lemma|atirar|verb-then-speaker|	2-4 14
best-lemma|attaccare|speaker-then-quote|	1 9
best-lemma|attribute|speaker-then-quote|	5-10 -19
best-lemma|augurare|speaker-then-quote|	0 8
best-lemma|auspicare|speaker-then-quote|	2-4 15
best-lemma|avaliar|speaker-then-quote|	2-4 9
best-lemma|avertir|speaker-then-quote|	5-10 18
best-lemma|avisar|quote-then-verb|	1 9
best-lemma|avvertire|speaker-then-quote|	1 11
best-lemma|avvertire|verb-then-speaker|	1 15	2-4 20
best-lemma|back|quote-then-speaker|	0 -17
best-lemma|back|speaker-then-quote|	0 -30
best-lemma|befinden|quote-then-verb|	1 6
best-lemma|befürchten|speaker-then-quote|	0 17
best-lemma|bekennen|quote-then-verb|	1 14
best-lemma|bekennen|sentence-before|	5-10 6
best-lemma|believe|speaker-then-quote|	5-10 -19
best-lemma|beloven|verb-then-speaker|	2-4 13
best-lemma|bemängeln|speaker-then-quote|	0 9	5-10 6
best-lemma|benadrukken|quote-then-verb|	1 15
best-lemma|berichten|quote-then-speaker|	5-10 -7
best-lemma|berichten|quote-then-verb|	1 8
best-lemma|beslissen|quote-then-verb|	1 18
best-lemma|bestätigen|speaker-then-quote|	1 -19	2-4 -10	far -6
best-lemma|beteuern|quote-then-verb|	1 17	2-4 -10
best-lemma|betonen|quote-then-verb|	1 9	2-4 -16
best-lemma|bevestigen|sentence-after|	0 15
best-lemma|bevestigen|speaker-then-quote|	2-4 -18	5-10 -12
best-lemma|beweren|quote-then-verb|	1 7
best-lemma|bezweren|speaker-then-quote|	5-10 8
best-lemma|bill|speaker-then-quote|	1 -15	2-4 -13
best-lemma|blaguer|quote-then-verb|	1 10
best-lemma|blame|speaker-then-quote|	0 30	2-4 18
best-lemma|blijven|quote-then-speaker|	0 -8
best-lemma|blijven|speaker-then-quote|	0 12
best-lemma|boast|speaker-then-quote|	5-10 18
best-lemma|bocciare|speaker-then-quote|	0 -14
best-lemma|brand|speaker-then-quote|	5-10 18
best-lemma|brincar|quote-then-verb|	1 7
best-lemma|bromear|quote-then-verb|	1 7
best-lemma|brommen|quote-then-verb|	1 7
best-lemma|brummen|quote-then-verb|	1 18
best-lemma|calificar|speaker-then-quote|	1 11	2-4 10	far 12
best-lemma|call|paragraph-before|	far 28
best-lemma|call|quote-then-speaker|	0 23
best-lemma|call|speaker-then-quote|	1 24	2-4 44	5-10 22
best-lemma|caution|speaker-then-quote|	2-4 18
best-lemma|celebrar|quote-then-verb|	1 8
best-lemma|celebrate|speaker-then-quote|	2-4 -22
best-lemma|challenge|quote-then-verb|	1 -21
best-lemma|challenge|speaker-then-quote|	5-10 19
best-lemma|chamar|speaker-then-quote|	0 -15	2-4 17
best-lemma|chant|quote-then-speaker|	0 18
best-lemma|chant|speaker-then-quote|	0 20	1 -10	2-4 16
best-lemma|chiamare|quote-then-verb|	5-10 8
best-lemma|chiamare|speaker-then-quote|	0 -7	2-4 -13	far 17
best-lemma|chiedere|quote-then-verb|	1 14
best-lemma|chiedere|sentence-before|	1 14	far -9
best-lemma|chiedere|speaker-then-quote|	0 7	5-10 -16
best-lemma|chiosare|quote-then-verb|	2-4 11
best-lemma|citeren|speaker-then-quote|	2-4 16
best-lemma|cite|quote-then-speaker|	-8 -15
best-lemma|cite|speaker-then-quote|	0 19	5-10 -17
best-lemma|claim|quote-then-speaker|	0 14
best-lemma|claim|sentence-before|	5-10 11
best-lemma|claim|speaker-then-quote|	2-4 27	5-10 23	far 19
best-lemma|classificar|speaker-then-quote|	2-4 10
best-lemma|comentar|quote-then-verb|	1 6
best-lemma|comentar|sentence-before|	2-4 14
best-lemma|comment|speaker-then-quote|	1 19	5-10 7	far -13
best-lemma|compare|speaker-then-quote|	1 -24	2-4 -30
best-lemma|complain|quote-then-verb|	0 13
best-lemma|complain|speaker-then-quote|	2-4 18	5-10 18
best-lemma|completar|quote-then-verb|	1 11
best-lemma|concede|quote-then-speaker|	0 19
best-lemma|concede|quote-then-verb|	0 21
best-lemma|concede|speaker-then-quote|	1 18	2-4 -24
best-lemma|concludere|quote-then-verb|	1 6
best-lemma|conclude|quote-then-speaker|	0 11
best-lemma|conclude|sentence-before|	1 16
best-lemma|conclude|speaker-then-quote|	1 22	5-10 14
best-lemma|concluir|speaker-then-quote|	5-10 16
best-lemma|conclure|quote-then-verb|	1 14
best-lemma|confermare|speaker-then-quote|	2-4 -14	5-10 8
best-lemma|confessare|speaker-then-quote|	1 7
best-lemma|confessar|sentence-before|	5-10 -13
best-lemma|confidare|quote-then-verb|	1 6
best-lemma|confidare|speaker-then-quote|	2-4 19
best-lemma|confier|quote-then-verb|	1 12
best-lemma|confier|speaker-then-quote|	5-10 7
best-lemma|confirmar|paragraph-before|	far 17
best-lemma|confirmar|sentence-before|	5-10 6
best-lemma|confirmar|speaker-then-quote|	2-4 16	far 7
best-lemma|confirmer|speaker-then-quote|	far -9
best-lemma|confirm|quote-then-speaker|	-5 -11
best-lemma|confirm|speaker-then-quote|	1 19	5-10 30
best-lemma|congratulate|speaker-then-quote|	2-4 24	5-10 12
best-lemma|considerar|speaker-then-quote|	2-4 18	5-10 8	far 9
best-lemma|constateren|quote-then-verb|	1 14
best-lemma|contar|paragraph-before|	far 8
best-lemma|contar|quote-then-speaker|	-14 10
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contar|sentence-before|	5-10 -8
best-lemma|contar|speaker-then-quote|	1 7
best-lemma|contar|verb-then-speaker|	5-10 -8
best-lemma|contend|quote-then-speaker|	0 14
best-lemma|contestare|quote-then-verb|	5-10 6
best-lemma|contestare|speaker-then-quote|	2-4 -10	5-10 13
best-lemma|contestar|quote-then-verb|	1 8
best-lemma|contestar|speaker-then-quote|	2-4 7
best-lemma|contester|sentence-before|	2-4 15
best-lemma|continue|paragraph-before|	far 13
best-lemma|continue|quote-then-speaker|	0 15
best-lemma|continue|sentence-before|	1 13
best-lemma|continue|speaker-then-quote|	1 15	2-4 16	5-10 15	far 14
best-lemma|correct|sentence-before|	2-4 12
best-lemma|correct|speaker-then-quote|	2-4 -22
best-lemma|correggere|speaker-then-quote|	1 9
best-lemma|counter|quote-then-speaker|	0 12
best-lemma|counter|quote-then-verb|	0 15
best-lemma|counter|speaker-then-quote|	1 18	2-4 26
best-lemma|crier|speaker-then-quote|	1 24
best-lemma|criticar|quote-then-verb|	1 7
best-lemma|criticise|quote-then-speaker|	-6 -6
best-lemma|criticise|speaker-then-quote|	0 16	2-4 -16
best-lemma|deadpan|quote-then-speaker|	0 11
best-lemma|deadpan|sentence-before|	1 13
best-lemma|decir|quote-then-speaker|	-5 -11
best-lemma|decir|quote-then-verb|	1 7
best-lemma|decir|sentence-before|	5-10 12
best-lemma|decir|speaker-then-quote|	1 13	5-10 19	far 7
best-lemma|decir|verb-then-speaker|	5-10 -8	far 17
best-lemma|declarar|quote-then-verb|	1 10
best-lemma|declarar|speaker-then-quote|	0 17	2-4 17	5-10 -15
best-lemma|declare|quote-then-speaker|	0 18
best-lemma|declare|quote-then-verb|	0 14
best-lemma|declare|sentence-before|	1 9
best-lemma|declare|speaker-then-quote|	0 23	1 18	2-4 7	5-10 23
best-lemma|defend|speaker-then-quote|	5-10 18
best-lemma|definire|speaker-then-quote|	0 -14	2-4 16	5-10 11
best-lemma|definir|quote-then-verb|	1 8
best-lemma|deliver|speaker-then-quote|	2-4 18
best-lemma|demandar|speaker-then-quote|	5-10 7
best-lemma|demander|sentence-before|	1 7
best-lemma|demander|speaker-then-quote|	1 7	2-4 15
best-lemma|denounce|speaker-then-quote|	2-4 22
best-lemma|denunciar|quote-then-verb|	1 6
best-lemma|deny|sentence-after|	0 -12
best-lemma|deny|sentence-before|	far 28
best-lemma|deny|speaker-then-quote|	2-4 -24
best-lemma|desabafar|quote-then-verb|	1 11
best-lemma|descartar|speaker-then-quote|	5-10 20
best-lemma|describe|quote-then-speaker|	2-4 -15
best-lemma|describe|speaker-then-quote|	1 39	2-4 21	5-10 -12
best-lemma|describir|quote-then-verb|	1 6
best-lemma|describir|speaker-then-quote|	1 8
best-lemma|desmentir|verb-then-speaker|	2-4 -15
best-lemma|detalhar|quote-then-verb|	1 7
best-lemma|detallar|speaker-then-quote|	far 16
best-lemma|dichiarare|speaker-then-quote|	0 7
best-lemma|dichiarare|verb-then-speaker|	2-4 -8
best-lemma|difundir|speaker-then-quote|	far 14
best-lemma|dire|quote-then-speaker|	2-4 21
best-lemma|dire|quote-then-verb|	1 30
best-lemma|dire|sentence-after|	5-10 12
best-lemma|dire|sentence-before|	5-10 16
best-lemma|dire|speaker-then-quote|	0 -11	1 12	2-4 6
best-lemma|dire|verb-then-speaker|	5-10 -10
best-lemma|disagree|speaker-then-quote|	2-4 19
best-lemma|disclose|speaker-then-quote|	2-4 -20	5-10 -10
best-lemma|discrepar|speaker-then-quote|	2-4 14
best-lemma|dismiss|speaker-then-quote|	2-4 11	5-10 25
best-lemma|disparar|speaker-then-quote|	1 -15
best-lemma|divulgar|speaker-then-quote|	far 11
best-lemma|dizer|quote-then-speaker|	0 -10
best-lemma|dizer|quote-then-verb|	1 6
best-lemma|dizer|speaker-then-quote|	2-4 27	5-10 15
best-lemma|dizer|verb-then-speaker|	5-10 11
best-lemma|domandare|speaker-then-quote|	0 11	2-4 -14
best-lemma|duiden|quote-then-verb|	1 10
best-lemma|décrire|speaker-then-quote|	5-10 12
best-lemma|défendre|speaker-then-quote|	2-4 16
best-lemma|démentir|sentence-after|	5-10 10
best-lemma|démentir|speaker-then-quote|	2-4 12
best-lemma|dénoncer|speaker-then-quote|	1 14	2-4 22
best-lemma|déplorer|speaker-then-quote|	2-4 15
best-lemma|détailler|quote-then-verb|	1 9
best-lemma|email|speaker-then-quote|	5-10 23
best-lemma|emphasize|speaker-then-quote|	2-4 16
best-lemma|endorse|speaker-then-quote|	2-4 19
best-lemma|engager|speaker-then-quote|	5-10 -18
best-lemma|enquérir|sentence-before|	5-10 10
best-lemma|ergänzen|quote-then-speaker|	2-4 13
best-lemma|ergänzen|verb-then-speaker|	5-10 13
best-lemma|erinnern|quote-then-verb|	1 7
best-lemma|erkennen|quote-then-verb|	1 8
best-lemma|erkennen|speaker-then-quote|	2-4 14
best-lemma|erklären|quote-then-verb|	1 21	2-4 11
best-lemma|erklären|speaker-then-quote|	5-10 13
best-lemma|erwidern|quote-then-verb|	1 7
best-lemma|erzählen|quote-then-verb|	1 7
best-lemma|erzählen|sentence-before|	far 6
best-lemma|erzählen|verb-then-speaker|	5-10 7
best-lemma|esclaffer|quote-then-verb|	1 8
best-lemma|escrever|quote-then-verb|	1 8
best-lemma|escrever|speaker-then-quote|	2-4 7
best-lemma|esprimere|speaker-then-quote|	0 7
best-lemma|estimer|speaker-then-quote|	5-10 23	far 6
best-lemma|exclamer|quote-then-verb|	1 6
best-lemma|exiger|speaker-then-quote|	0 7	2-4 -14
best-lemma|exigir|sentence-before|	far 8
best-lemma|exigir|speaker-then-quote|	0 13
best-lemma|expect|speaker-then-quote|	0 14
best-lemma|explain|quote-then-speaker|	0 25	2-4 -18
best-lemma|explain|quote-then-verb|	0 13
best-lemma|explain|sentence-before|	1 19	5-10 22
best-lemma|explain|speaker-then-quote|	1 20	2-4 19	5-10 6	far 16
best-lemma|explain|verb-then-speaker|	1 14
best-lemma|explicar|quote-then-verb|	1 7
best-lemma|explicar|speaker-then-quote|	5-10 -14
best-lemma|explicar|verb-then-speaker|	5-10 7
best-lemma|expliquer|quote-then-verb|	1 7
best-lemma|expresar|speaker-then-quote|	5-10 -8
best-lemma|express|speaker-then-quote|	0 22	2-4 25	far 15
best-lemma|exprimer|speaker-then-quote|	far 18
best-lemma|faire_valoir|quote-then-speaker|	2-4 11
best-lemma|faire_valoir|quote-then-verb|	1 8
best-lemma|faire_valoir|speaker-then-quote|	2-4 -16
best-lemma|faire_valoir|verb-then-speaker|	2-4 19
best-lemma|falar|quote-then-speaker|	5-10 -9
best-lemma|falar|sentence-before|	far -9
best-lemma|falar|speaker-then-quote|	1 36
best-lemma|felicitar|sentence-before|	far 7
best-lemma|figurer|speaker-then-quote|	2-4 14
best-lemma|filosoferen|quote-then-verb|	1 7
best-lemma|finden|quote-then-verb|	1 9
best-lemma|finden|speaker-then-quote|	2-4 6	5-10 -9
best-lemma|find|quote-then-speaker|	5-10 -19
best-lemma|find|quote-then-verb|	5-10 -15
best-lemma|find|speaker-then-quote|	2-4 -22	far -10
best-lemma|fluisteren|quote-then-verb|	1 14
best-lemma|fluisteren|speaker-then-quote|	2-4 7
best-lemma|flüstern|quote-then-verb|	1 10
best-lemma|fordern|verb-then-speaker|	1 8
best-lemma|forecast|speaker-then-quote|	5-10 21
best-lemma|formulieren|speaker-then-quote|	2-4 7
best-lemma|fragen|speaker-then-quote|	1 6	2-4 7
best-lemma|freuen|quote-then-verb|	1 7
best-lemma|frisar|quote-then-verb|	1 7
best-lemma|frohlocken|speaker-then-quote|	1 6
best-lemma|fulmineren|quote-then-verb|	1 8
best-lemma|fume|quote-then-speaker|	0 16
best-lemma|fume|sentence-before|	1 14
best-lemma|fume|speaker-then-quote|	2-4 19
best-lemma|fustiger|speaker-then-quote|	2-4 13
best-lemma|féliciter|speaker-then-quote|	2-4 22	5-10 13
best-lemma|garantire|speaker-then-quote|	2-4 23
best-lemma|garantir|quote-then-verb|	1 6
best-lemma|garantir|speaker-then-quote|	2-4 -7	5-10 18	far 17
best-lemma|geben|quote-then-verb|	1 15
best-lemma|geben|verb-then-speaker|	2-4 -12	5-10 7
best-lemma|gestehen|quote-then-verb|	1 10
best-lemma|geven|paragraph-before|	far 12
best-lemma|geven|quote-then-verb|	1 21
best-lemma|geven|speaker-then-quote|	5-10 10
best-lemma|giudicare|speaker-then-quote|	2-4 14
best-lemma|giurare|quote-then-verb|	1 10
best-lemma|giurare|speaker-then-quote|	2-4 11
best-lemma|giurare|verb-then-speaker|	1 14
best-lemma|glimlachen|quote-then-verb|	1 7
best-lemma|glisser|quote-then-speaker|	2-4 12
best-lemma|glunderen|quote-then-verb|	1 8
best-lemma|gracejar|quote-then-verb|	1 6
best-lemma|gracejar|verb-then-speaker|	5-10 15
best-lemma|grappen|quote-then-verb|	1 15
best-lemma|greet|speaker-then-quote|	0 -22	2-4 24
best-lemma|gridare|sentence-before|	5-10 11
best-lemma|gridare|speaker-then-quote|	1 7
best-lemma|gritar|speaker-then-quote|	2-4 11
best-lemma|grumble|quote-then-speaker|	0 17
best-lemma|hablar|speaker-then-quote|	1 13	2-4 11
best-lemma|hail|speaker-then-quote|	0 23
best-lemma|halten|quote-then-verb|	1 10
best-lemma|halten|speaker-then-quote|	2-4 14	5-10 6
best-lemma|hate|speaker-then-quote|	far -13
best-lemma|hear|quote-then-speaker|	0 26	1 23
best-lemma|hear|speaker-then-quote|	0 10	1 -15	far -10
best-lemma|heißen|quote-then-verb|	1 -7
best-lemma|heißen|speaker-then-quote|	0 -17	2-4 7	5-10 18
best-lemma|heißen|verb-then-speaker|	2-4 -10	5-10 -10	far 9
best-lemma|herinneren|quote-then-verb|	1 8
best-lemma|heten|quote-then-verb|	2-4 18
best-lemma|heten|speaker-then-quote|	0 -9
best-lemma|hit|speaker-then-quote|	2-4 20	5-10 -21
best-lemma|hold|quote-then-speaker|	1 -16
best-lemma|hold|sentence-before|	far 6
best-lemma|hopen|speaker-then-quote|	5-10 8
best-lemma|hope|speaker-then-quote|	0 -17
best-lemma|houden|quote-then-verb|	1 8
best-lemma|houden|speaker-then-quote|	2-4 6	5-10 8
best-lemma|hurler|speaker-then-quote|	2-4 15
best-lemma|incalzare|verb-then-speaker|	1 9
best-lemma|indicar|speaker-then-quote|	5-10 7	far 16
best-lemma|indicate|speaker-then-quote|	5-10 15
best-lemma|indiquer|speaker-then-quote|	0 18	2-4 12
best-lemma|indiquer|verb-then-speaker|	5-10 15
best-lemma|informar|speaker-then-quote|	far 13
best-lemma|informar|verb-then-speaker|	5-10 11
best-lemma|informeren|paragraph-before|	far 10
best-lemma|insistere|paragraph-before|	far 11
best-lemma|insistere|sentence-after|	1 9
best-lemma|insistir|sentence-before|	2-4 10
best-lemma|insist|speaker-then-quote|	2-4 23	5-10 -13	far 14
best-lemma|interject|speaker-then-quote|	1 14
best-lemma|interroger|quote-then-verb|	1 9
best-lemma|interrompere|quote-then-verb|	1 11
best-lemma|interrompere|verb-then-speaker|	1 13
best-lemma|interrumpir|speaker-then-quote|	1 8
best-lemma|intimare|quote-then-verb|	1 10
best-lemma|intone|quote-then-speaker|	0 16
best-lemma|introduce|quote-then-speaker|	-1 -15
best-lemma|introduce|speaker-then-quote|	2-4 -20	far -22
best-lemma|invitare|speaker-then-quote|	2-4 -10
best-lemma|invite|speaker-then-quote|	5-10 -6
best-lemma|invocare|speaker-then-quote|	1 -14
best-lemma|ironiser|speaker-then-quote|	1 10
best-lemma|ironizar|quote-then-verb|	1 6
best-lemma|ironizar|speaker-then-quote|	2-4 9	far 6
best-lemma|issue|speaker-then-quote|	1 -17	5-10 29	far 15
best-lemma|joke|quote-then-speaker|	0 14	2-4 10
best-lemma|joke|quote-then-verb|	0 19	1 21
best-lemma|joke|speaker-then-quote|	1 17	2-4 -14	5-10 25
best-lemma|jubiler|quote-then-verb|	1 17
best-lemma|juger|quote-then-verb|	1 10
best-lemma|juger|speaker-then-quote|	0 11	2-4 16
best-lemma|juger|verb-then-speaker|	1 -11
best-lemma|justificar|sentence-before|	far 8
best-lemma|justifier|quote-then-speaker|	2-4 13
best-lemma|klagen|quote-then-verb|	1 6
best-lemma|klagen|verb-then-speaker|	5-10 -8
best-lemma|klinken|speaker-then-quote|	2-4 6
best-lemma|klinken|verb-then-speaker|	5-10 15
best-lemma|know|speaker-then-quote|	2-4 -19
best-lemma|kommentieren|quote-then-verb|	1 6
best-lemma|kommentieren|speaker-then-quote|	2-4 10
best-lemma|kontern|quote-then-verb|	1 6
best-lemma|kritisieren|quote-then-verb|	5-10 -12
best-lemma|kündigen|speaker-then-quote|	2-4 14
best-lemma|label|speaker-then-quote|	0 -23	2-4 -18
best-lemma|lachen|quote-then-verb|	1 11
best-lemma|lachen|sentence-after|	0 9
best-lemma|lachen|speaker-then-quote|	5-10 11
best-lemma|lamentar|quote-then-verb|	1 6
best-lemma|lamentar|sentence-before|	far 6
best-lemma|lamentar|speaker-then-quote|	5-10 21
best-lemma|lament|speaker-then-quote|	0 -21	1 20	2-4 -11	5-10 16
best-lemma|lancer|quote-then-verb|	1 10
best-lemma|lassen|quote-then-verb|	2-4 13
best-lemma|lassen|speaker-then-quote|	0 -16	5-10 12
best-lemma|lassen|verb-then-speaker|	5-10 7
best-lemma|laten|quote-then-verb|	0 -6	1 21
best-lemma|laten|speaker-then-quote|	2-4 16	5-10 -11
best-lemma|laugh|paragraph-before|	far 15
best-lemma|laugh|quote-then-speaker|	0 24
best-lemma|laugh|quote-then-verb|	0 13
best-lemma|learn|quote-then-speaker|	5-10 -12
best-lemma|leggen|quote-then-verb|	1 9
best-lemma|lehnen|quote-then-verb|	0 -14
best-lemma|lehnen|verb-then-speaker|	2-4 10
best-lemma|lembrar|quote-then-verb|	1 14
best-lemma|lembrar|sentence-before|	5-10 9
best-lemma|ler|quote-then-verb|	1 9
best-lemma|like|sentence-before|	2-4 18
best-lemma|limitar|speaker-then-quote|	5-10 19
best-lemma|lire|quote-then-speaker|	2-4 16	5-10 -13
best-lemma|lire|quote-then-verb|	1 26
best-lemma|lire|sentence-after|	5-10 16
best-lemma|lire|speaker-then-quote|	1 -8
best-lemma|list|quote-then-speaker|	-15 -19	0 -17
best-lemma|list|quote-then-verb|	1 -12
best-lemma|list|sentence-before|	5-10 -9
best-lemma|list|speaker-then-quote|	0 -21	1 -19	2-4 -18
best-lemma|llamar|quote-then-verb|	1 8	far -8
best-lemma|loben|speaker-then-quote|	0 14	5-10 7
best-lemma|lodare|speaker-then-quote|	0 12
best-lemma|luiden|quote-then-verb|	1 13
best-lemma|lâcher|quote-then-verb|	1 15
best-lemma|lâcher|speaker-then-quote|	5-10 13
best-lemma|mahnen|quote-then-verb|	1 9
best-lemma|mahnen|sentence-before|	far 13
best-lemma|mailen|quote-then-verb|	1 8
best-lemma|maintenir|speaker-then-quote|	1 10
best-lemma|mandar|speaker-then-quote|	2-4 9	5-10 13
best-lemma|manifestar|speaker-then-quote|	0 -11
best-lemma|manter|speaker-then-quote|	5-10 -11
best-lemma|marrer|quote-then-verb|	1 7
best-lemma|mean|quote-then-speaker|	-12 19
best-lemma|meinen|quote-then-verb|	1 7
best-lemma|meinen|sentence-after|	0 10
best-lemma|meinen|speaker-then-quote|	0 -14	1 12
best-lemma|melden|quote-then-verb|	1 10
best-lemma|menen|quote-then-verb|	1 6
best-lemma|mention|quote-then-speaker|	0 -14
best-lemma|message|speaker-then-quote|	2-4 -14	5-10 -22
best-lemma|mijmeren|quote-then-verb|	1 6
best-lemma|monieren|quote-then-verb|	1 10
best-lemma|monkelen|quote-then-verb|	1 9
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmeln|quote-then-verb|	1 17
best-lemma|murmeln|verb-then-speaker|	1 9
best-lemma|murmurer|quote-then-verb|	1 15
best-lemma|murmur|quote-then-speaker|	-7 15	0 14
best-lemma|murmur|speaker-then-quote|	0 23
best-lemma|muse|quote-then-speaker|	0 15
best-lemma|muse|sentence-before|	1 16
best-lemma|mutter|quote-then-speaker|	0 11
best-lemma|name|speaker-then-quote|	0 -33	1 -12	5-10 -37
best-lemma|negare|speaker-then-quote|	1 16
best-lemma|negare|verb-then-speaker|	1 8
best-lemma|negar|speaker-then-quote|	1 8	2-4 13	5-10 13
best-lemma|nennen|quote-then-speaker|	-12 10
best-lemma|nennen|quote-then-verb|	0 -11
best-lemma|nennen|speaker-then-quote|	1 15	2-4 27
best-lemma|noemen|sentence-before|	far 21
best-lemma|noemen|speaker-then-quote|	1 9	2-4 22	5-10 14
best-lemma|none|according-to|	0 -21	1 22	5-10 17	far 33
best-lemma|none|colon|	1 34	2-4 18	far 7
best-lemma|none|named-before|	2-4 45	5-10 10
best-lemma|none|named-nearby|	0 -17	1 6	2-4 8	5-10 9
best-lemma|none|paragraph-before|	far -11
best-lemma|none|possessor|	0 -25	1 -31	far 24
best-lemma|none|quote-then-speaker|	-10 -12	-11 -7	-13 10	-14 -6	-16 -13	-21 -18	-3 -26	-4 -13	-5 -15	-6 -20	-7 -9	-9 -18	0 -18	1 22	2-4 -19	5-10 -32	far -13
best-lemma|none|sentence-after|	0 16	1 19	2-4 -18	5-10 -16
best-lemma|none|sentence-before|	1 24	5-10 -24	far -24
best-lemma|none|signature|	1 -15
best-lemma|none|speaker-then-quote|	0 -32	1 -28	5-10 7	far 18
best-lemma|none|topic|	0 6	1 -20	5-10 6	far 9
best-lemma|none|transcript|	0 -12
best-lemma|noter|quote-then-verb|	1 6
best-lemma|note|quote-then-speaker|	0 -8
best-lemma|note|sentence-before|	1 16	far 15
best-lemma|note|speaker-then-quote|	1 -9	2-4 28	5-10 33	far 20
best-lemma|nuanceren|quote-then-verb|	1 8
best-lemma|object|sentence-before|	far 13
best-lemma|object|speaker-then-quote|	2-4 -18	5-10 -9
best-lemma|observar|quote-then-verb|	1 6
best-lemma|observe|quote-then-speaker|	0 17
best-lemma|observe|sentence-before|	1 18
best-lemma|observe|speaker-then-quote|	0 -22
best-lemma|offer|quote-then-speaker|	-4 -15
best-lemma|offer|sentence-after|	2-4 -13
best-lemma|offer|speaker-then-quote|	2-4 -21	5-10 -25
best-lemma|oordelen|quote-then-verb|	1 6
best-lemma|opinar|speaker-then-quote|	2-4 9	5-10 18
best-lemma|ordenar|quote-then-verb|	1 9
best-lemma|parlare|speaker-then-quote|	1 36	2-4 17	5-10 9
best-lemma|parlare|verb-then-speaker|	1 14
best-lemma|parler|speaker-then-quote|	1 9	2-4 21
best-lemma|pedir|sentence-before|	5-10 17
best-lemma|pedir|speaker-then-quote|	0 18	2-4 11	5-10 8
best-lemma|pedir|verb-then-speaker|	5-10 16
best-lemma|peinzen|quote-then-verb|	1 17
best-lemma|perguntar|speaker-then-quote|	0 9	5-10 12
best-lemma|pester|quote-then-verb|	1 8
best-lemma|pester|sentence-before|	far 7
best-lemma|philosopher|quote-then-speaker|	2-4 7
best-lemma|philosopher|sentence-before|	5-10 12
best-lemma|plagen|quote-then-verb|	1 6
best-lemma|plaider|speaker-then-quote|	2-4 -19
best-lemma|plaisanter|quote-then-speaker|	2-4 15
best-lemma|plan|speaker-then-quote|	far -14
best-lemma|plaudire|speaker-then-quote|	1 17
best-lemma|plead|quote-then-speaker|	0 15
best-lemma|plead|speaker-then-quote|	0 -21
best-lemma|pledge|speaker-then-quote|	0 18	1 11	2-4 11	5-10 24	far 28
best-lemma|pleiten|speaker-then-quote|	2-4 -11	5-10 -15
best-lemma|point|quote-then-speaker|	0 -9	5-10 -24
best-lemma|point|sentence-after|	0 20
best-lemma|point|speaker-then-quote|	2-4 20	5-10 19	far -9
best-lemma|poltern|quote-then-verb|	1 6
best-lemma|ponderar|speaker-then-quote|	far 10
best-lemma|portray|speaker-then-quote|	5-10 24	far 13
best-lemma|postare|quote-then-verb|	1 10
best-lemma|postare|verb-then-speaker|	0 -7	2-4 7
best-lemma|post|quote-then-speaker|	0 18	1 18
best-lemma|post|quote-then-verb|	0 -20
best-lemma|post|sentence-before|	1 15
best-lemma|post|speaker-then-quote|	1 22	2-4 19	5-10 36	far 14
best-lemma|praise|speaker-then-quote|	0 16	1 28	2-4 18	5-10 -16	far 14
best-lemma|precisare|quote-then-verb|	1 6
best-lemma|precisare|speaker-then-quote|	1 24	5-10 8
best-lemma|precisar|speaker-then-quote|	far 10
best-lemma|preciseren|verb-then-speaker|	1 10
best-lemma|predict|speaker-then-quote|	2-4 15
best-lemma|prefer|speaker-then-quote|	0 -27	2-4 -21
best-lemma|preguntar|speaker-then-quote|	1 9
best-lemma|prescrivere|speaker-then-quote|	2-4 15
best-lemma|prevedere|speaker-then-quote|	5-10 16
best-lemma|prever|quote-then-verb|	1 -12
best-lemma|prijzen|speaker-then-quote|	0 13
best-lemma|proclaim|speaker-then-quote|	5-10 12
best-lemma|proclamer|quote-then-verb|	1 14
best-lemma|prometer|quote-then-verb|	1 16	2-4 -11
best-lemma|prometer|sentence-before|	5-10 11
best-lemma|prometer|verb-then-speaker|	1 11
best-lemma|promettere|speaker-then-quote|	0 15
best-lemma|promettre|quote-then-speaker|	2-4 11
best-lemma|promettre|speaker-then-quote|	0 11	2-4 20	5-10 27
best-lemma|promettre|verb-then-speaker|	1 10
best-lemma|promise|quote-then-verb|	0 11
best-lemma|promise|speaker-then-quote|	1 19	2-4 -25	5-10 26	far 6
best-lemma|propose|speaker-then-quote|	far 13
best-lemma|protester|speaker-then-quote|	1 8
best-lemma|protest|sentence-before|	1 13
best-lemma|protest|speaker-then-quote|	5-10 19
best-lemma|prétendre|speaker-then-quote|	2-4 16
best-lemma|prévenir|quote-then-verb|	1 14
best-lemma|prévenir|speaker-then-quote|	2-4 -17
best-lemma|puntualizzare|quote-then-verb|	1 10
best-lemma|puntualizzare|verb-then-speaker|	1 14
best-lemma|qualifier|speaker-then-quote|	1 11	5-10 16
best-lemma|queixar|quote-then-verb|	1 17
best-lemma|queixar|sentence-before|	far 17
best-lemma|queixar|speaker-then-quote|	1 16	5-10 -18
best-lemma|quejar|speaker-then-quote|	2-4 17	5-10 -9
best-lemma|quip|quote-then-speaker|	0 18
best-lemma|quip|quote-then-verb|	0 8
best-lemma|quote|quote-then-speaker|	0 20
best-lemma|quote|speaker-then-quote|	2-4 -22	5-10 -24	far -22
best-lemma|raccomandare|speaker-then-quote|	1 8
best-lemma|raccontare|quote-then-verb|	1 8	5-10 -14
best-lemma|raccontare|speaker-then-quote|	5-10 27
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|raconter|sentence-before|	5-10 6
best-lemma|raconter|verb-then-speaker|	1 10
best-lemma|raise|speaker-then-quote|	5-10 -13
best-lemma|rappeler|sentence-after|	0 7
best-lemma|rappeler|speaker-then-quote|	1 10	2-4 -13	far 12
best-lemma|rate|quote-then-speaker|	-5 -19
best-lemma|rate|speaker-then-quote|	0 -14	1 -24	2-4 -35	5-10 -20
best-lemma|read|paragraph-before|	far 20
best-lemma|read|quote-then-speaker|	0 26
best-lemma|read|quote-then-verb|	0 16
best-lemma|read|sentence-before|	1 17
best-lemma|read|speaker-then-quote|	0 -34	5-10 22	far 29
best-lemma|reageren|quote-then-verb|	1 15
best-lemma|reageren|speaker-then-quote|	0 12	2-4 6
best-lemma|reagir|speaker-then-quote|	5-10 12
best-lemma|rebater|quote-then-verb|	1 7
best-lemma|recall|quote-then-speaker|	0 24
best-lemma|recall|quote-then-verb|	0 16
best-lemma|recall|sentence-before|	1 22	5-10 15
best-lemma|recall|speaker-then-quote|	1 19	2-4 -19	5-10 -17
best-lemma|recitare|quote-then-speaker|	-13 15
best-lemma|recitare|speaker-then-quote|	0 19
best-lemma|reclamar|speaker-then-quote|	1 22	5-10 7
best-lemma|recommend|quote-then-speaker|	-12 -17
best-lemma|recommend|speaker-then-quote|	5-10 -20
best-lemma|reconhecer|speaker-then-quote|	0 14	1 8
best-lemma|reconnaître|quote-then-verb|	1 13
best-lemma|reconnaître|speaker-then-quote|	0 11
best-lemma|reconocer|speaker-then-quote|	5-10 16
best-lemma|recordar|speaker-then-quote|	2-4 12	5-10 11	far 19
best-lemma|record|quote-then-verb|	0 -18
best-lemma|record|speaker-then-quote|	0 19
best-lemma|recount|quote-then-verb|	0 19
best-lemma|rectifier|quote-then-verb|	1 18
best-lemma|redouter|speaker-then-quote|	0 8
best-lemma|refer|speaker-then-quote|	2-4 10
best-lemma|refuser|speaker-then-quote|	2-4 -16
best-lemma|regretter|quote-then-verb|	1 13
best-lemma|regretter|speaker-then-quote|	5-10 -15
best-lemma|reiterate|speaker-then-quote|	5-10 19
best-lemma|reject|quote-then-verb|	0 -15
best-lemma|reject|speaker-then-quote|	0 -16	1 18	5-10 14
best-lemma|rejeitar|quote-then-verb|	5-10 14
best-lemma|rejeitar|speaker-then-quote|	0 -12
best-lemma|rekenen|quote-then-verb|	1 9
best-lemma|rekenen|sentence-before|	far 13
best-lemma|relatar|verb-then-speaker|	2-4 10
best-lemma|relativiser|speaker-then-quote|	1 22
best-lemma|remark|quote-then-speaker|	0 20
best-lemma|remark|quote-then-verb|	0 8
best-lemma|remark|speaker-then-quote|	5-10 30
best-lemma|rematar|quote-then-verb|	1 12
best-lemma|remind|quote-then-speaker|	-11 -9
best-lemma|remind|speaker-then-quote|	2-4 23	far -7
best-lemma|repeat|quote-then-speaker|	0 20
best-lemma|repeat|quote-then-verb|	0 17
best-lemma|repeat|sentence-before|	5-10 24
best-lemma|repeat|speaker-then-quote|	0 -18	2-4 22	5-10 -16	far -21
best-lemma|replicare|speaker-then-quote|	0 11	5-10 11
best-lemma|replicare|verb-then-speaker|	1 17
best-lemma|replicar|speaker-then-quote|	5-10 16
best-lemma|reply|quote-then-speaker|	0 33	2-4 -24
best-lemma|reply|quote-then-verb|	0 21
best-lemma|reply|sentence-before|	1 22	2-4 18	far -19
best-lemma|reply|speaker-then-quote|	1 36	2-4 26	5-10 26
best-lemma|reponer|quote-then-verb|	1 6
best-lemma|report|quote-then-speaker|	0 23	1 24
best-lemma|report|quote-then-verb|	1 -20	far -17
best-lemma|report|speaker-then-quote|	0 30	1 -12	5-10 -19	far -14
best-lemma|reprendre|quote-then-speaker|	-7 11
best-lemma|reprendre|quote-then-verb|	1 7
best-lemma|reprendre|speaker-then-quote|	1 11
best-lemma|responder|quote-then-verb|	1 15
best-lemma|responder|speaker-then-quote|	1 6	2-4 12	5-10 -6
best-lemma|respond|quote-then-speaker|	0 18
best-lemma|respond|speaker-then-quote|	1 18	2-4 11	5-10 29
best-lemma|resumir|quote-then-verb|	1 9
best-lemma|resumir|speaker-then-quote|	2-4 10
best-lemma|resumir|verb-then-speaker|	5-10 -11
best-lemma|retort|speaker-then-quote|	2-4 19
best-lemma|retrucar|quote-then-verb|	1 6
best-lemma|retrucar|speaker-then-quote|	2-4 17
best-lemma|reveal|speaker-then-quote|	2-4 -24	5-10 -15
best-lemma|revelar|quote-then-verb|	1 7
best-lemma|revelar|speaker-then-quote|	0 20
best-lemma|revelar|verb-then-speaker|	1 9
best-lemma|riassumere|verb-then-speaker|	1 23
best-lemma|ribattere|quote-then-verb|	1 13
best-lemma|ribattere|speaker-then-quote|	5-10 19
best-lemma|ribattere|verb-then-speaker|	1 9
best-lemma|ricordare|quote-then-verb|	1 6
best-lemma|ricordare|speaker-then-quote|	2-4 8	5-10 22
best-lemma|riferire|quote-then-verb|	1 6
best-lemma|rigoler|quote-then-verb|	1 7
best-lemma|ringraziare|speaker-then-quote|	2-4 26	far 19
best-lemma|ripetere|quote-then-verb|	1 6
best-lemma|rir|quote-then-verb|	1 7
best-lemma|rispondere|quote-then-verb|	1 6
best-lemma|rispondere|sentence-before|	2-4 10
best-lemma|rispondere|speaker-then-quote|	1 8	5-10 17
best-lemma|rivelare|quote-then-speaker|	-5 -10
best-lemma|rivelare|sentence-before|	far 17
best-lemma|rivelare|speaker-then-quote|	2-4 -12
best-lemma|roar|quote-then-verb|	0 12
best-lemma|roar|sentence-before|	2-4 15
best-lemma|roepen|quote-then-verb|	1 10
best-lemma|rogar|quote-then-verb|	1 9
best-lemma|rufen|quote-then-verb|	1 23
best-lemma|rufen|speaker-then-quote|	2-4 9
best-lemma|rufen|verb-then-speaker|	2-4 7
best-lemma|rule|quote-then-speaker|	0 14	5-10 18
best-lemma|rule|sentence-before|	1 10
best-lemma|rule|speaker-then-quote|	1 -23
best-lemma|räumen|sentence-before|	2-4 10
best-lemma|räumen|verb-then-speaker|	2-4 12
best-lemma|réagir|quote-then-verb|	1 12
best-lemma|réagir|speaker-then-quote|	2-4 10	5-10 16
best-lemma|réclamer|speaker-then-quote|	0 19	1 15	2-4 -12
best-lemma|répondre|quote-then-speaker|	2-4 14
best-lemma|répondre|quote-then-verb|	1 12
best-lemma|répondre|speaker-then-quote|	2-4 22	5-10 13	far 14
best-lemma|répéter|speaker-then-quote|	5-10 14
best-lemma|résumer|quote-then-speaker|	2-4 7
best-lemma|résumer|quote-then-verb|	1 17
best-lemma|rétorquer|quote-then-verb|	1 9
best-lemma|saber|speaker-then-quote|	5-10 -12
best-lemma|sagen|quote-then-speaker|	2-4 12
best-lemma|sagen|quote-then-verb|	1 8
best-lemma|sagen|speaker-then-quote|	5-10 16
best-lemma|sagen|verb-then-speaker|	1 13	2-4 17	5-10 15
best-lemma|saluer|speaker-then-quote|	0 11	2-4 22	5-10 7
best-lemma|salutare|speaker-then-quote|	0 12	2-4 14
best-lemma|sapere|speaker-then-quote|	5-10 19
best-lemma|say|colon|	far 11
best-lemma|say|paragraph-before|	far -12
best-lemma|say|quote-then-speaker|	-10 -18	-12 -19	-16 20	0 12	1 14	2-4 15	5-10 -13	far 18
best-lemma|say|quote-then-verb|	0 14	1 10	2-4 -16	5-10 26	far 27
best-lemma|say|sentence-after|	0 -22
best-lemma|say|sentence-before|	1 27	2-4 35	5-10 38	far -30
best-lemma|say|speaker-then-quote|	0 -35	1 15	2-4 41	5-10 12	far 53
best-lemma|say|verb-then-speaker|	1 23	2-4 -13	far 15
best-lemma|scandire|sentence-before|	far 19
best-lemma|schamperen|quote-then-verb|	1 7
best-lemma|scherzare|quote-then-verb|	1 6
best-lemma|scherzare|verb-then-speaker|	2-4 17	5-10 -10
best-lemma|scherzen|quote-then-verb|	1 8
best-lemma|schreiben|quote-then-verb|	1 8	2-4 21
best-lemma|schreiben|speaker-then-quote|	5-10 10
best-lemma|schreiben|verb-then-speaker|	5-10 -10
best-lemma|schrijven|paragraph-before|	far 6
best-lemma|schrijven|quote-then-verb|	1 7
best-lemma|schrijven|speaker-then-quote|	2-4 -11	5-10 10
best-lemma|scold|quote-then-verb|	2-4 -16
best-lemma|scommettere|quote-then-verb|	1 9
best-lemma|scrivere|quote-then-verb|	1 12
best-lemma|scrivere|speaker-then-quote|	1 11	2-4 26	5-10 13
best-lemma|seek|quote-then-speaker|	1 -17
best-lemma|seek|speaker-then-quote|	0 18
best-lemma|see|speaker-then-quote|	0 20	1 16	2-4 -7
best-lemma|sehen|speaker-then-quote|	2-4 7
best-lemma|sfogare|quote-then-verb|	1 6
best-lemma|shoot|quote-then-speaker|	0 24
best-lemma|shoot|quote-then-verb|	0 -13
best-lemma|shoot|sentence-before|	2-4 -7
best-lemma|shoot|speaker-then-quote|	2-4 14	5-10 -19
best-lemma|shout|quote-then-speaker|	0 16	2-4 -20
best-lemma|shout|quote-then-verb|	0 13
best-lemma|shout|sentence-before|	1 12
best-lemma|show|quote-then-speaker|	-10 -13
best-lemma|show|speaker-then-quote|	0 -23	5-10 -18
best-lemma|sigh|speaker-then-quote|	1 14
best-lemma|sign|quote-then-speaker|	-5 -14
best-lemma|sign|speaker-then-quote|	2-4 22
best-lemma|sing|speaker-then-quote|	0 -12
best-lemma|sintetizar|sentence-before|	far 14
best-lemma|sintetizzare|sentence-before|	1 9
best-lemma|slam|speaker-then-quote|	5-10 22
best-lemma|snap|quote-then-verb|	0 14
best-lemma|soltar|speaker-then-quote|	1 10
best-lemma|sommen|quote-then-verb|	1 12
best-lemma|sorrir|quote-then-verb|	1 12
best-lemma|sostenere|speaker-then-quote|	2-4 -17	5-10 13
best-lemma|sostenere|verb-then-speaker|	1 -15
best-lemma|sostener|speaker-then-quote|	2-4 10	5-10 30
best-lemma|sottolineare|quote-then-verb|	1 6
best-lemma|sottolineare|speaker-then-quote|	5-10 8
best-lemma|souffler|quote-then-speaker|	2-4 16
best-lemma|souffler|quote-then-verb|	1 13
best-lemma|souhaiter|speaker-then-quote|	2-4 6
best-lemma|souligner|quote-then-speaker|	2-4 8
best-lemma|sourire|quote-then-verb|	1 11
best-lemma|soutenir|speaker-then-quote|	2-4 6	5-10 12
best-lemma|soutenir|verb-then-speaker|	2-4 7
best-lemma|souvenir|quote-then-verb|	1 15
best-lemma|speak|sentence-before|	far 15
best-lemma|speak|speaker-then-quote|	1 25	2-4 20
best-lemma|spiegare|quote-then-speaker|	-7 -8
best-lemma|spiegare|sentence-before|	5-10 9	far 8
best-lemma|spotten|quote-then-verb|	1 8
best-lemma|sprechen|quote-then-speaker|	-12 13
best-lemma|sprechen|quote-then-verb|	2-4 -11
best-lemma|sprechen|sentence-before|	5-10 9
best-lemma|sprechen|speaker-then-quote|	1 14	2-4 34	5-10 13
best-lemma|sprechen|verb-then-speaker|	2-4 -14
best-lemma|spreken|speaker-then-quote|	1 26	2-4 12
best-lemma|staan|quote-then-speaker|	1 -13
best-lemma|staan|quote-then-verb|	1 13	5-10 7
best-lemma|state|quote-then-speaker|	0 8
best-lemma|state|sentence-before|	1 19
best-lemma|state|speaker-then-quote|	2-4 21	5-10 -7	far 27
best-lemma|stehen|speaker-then-quote|	1 -18	2-4 -10
best-lemma|stehen|verb-then-speaker|	1 16
best-lemma|stellen|quote-then-verb|	1 21
best-lemma|stellen|speaker-then-quote|	5-10 -9
best-lemma|stress|quote-then-speaker|	0 10
best-lemma|stress|speaker-then-quote|	1 10	5-10 14
best-lemma|sublinhar|quote-then-verb|	1 8
best-lemma|sublinhar|speaker-then-quote|	5-10 10
best-lemma|submit|quote-then-speaker|	0 13
best-lemma|subrayar|speaker-then-quote|	5-10 8
best-lemma|sugerir|quote-then-verb|	1 11
best-lemma|suggereren|speaker-then-quote|	5-10 8
best-lemma|suggerire|quote-then-verb|	1 -13
best-lemma|suggest|quote-then-speaker|	0 11
best-lemma|suggest|speaker-then-quote|	5-10 37	far 13
best-lemma|suspirar|quote-then-verb|	1 9
best-lemma|sustentar|sentence-before|	5-10 9
best-lemma|sustentar|speaker-then-quote|	5-10 13
best-lemma|tachar|quote-then-speaker|	far 12
best-lemma|tachar|speaker-then-quote|	2-4 14
best-lemma|tagliare|quote-then-verb|	1 14
best-lemma|teilen|quote-then-verb|	1 20	2-4 11
best-lemma|teilen|verb-then-speaker|	2-4 14	5-10 -20
best-lemma|tell|paragraph-before|	far 22
best-lemma|tell|quote-then-speaker|	-5 -16	0 27	1 19	2-4 -11	far 11
best-lemma|tell|quote-then-verb|	0 19	1 -24
best-lemma|tell|sentence-before|	2-4 37	5-10 15	far 15
best-lemma|tell|speaker-then-quote|	0 -34	1 19	5-10 51	far -34
best-lemma|temere|speaker-then-quote|	0 10
best-lemma|testify|quote-then-speaker|	0 15
best-lemma|testify|quote-then-verb|	0 13
best-lemma|testify|sentence-before|	2-4 14
best-lemma|testify|speaker-then-quote|	5-10 -8
best-lemma|text|speaker-then-quote|	2-4 18	5-10 -10
best-lemma|thank|speaker-then-quote|	0 19	2-4 15	5-10 19
best-lemma|think|speaker-then-quote|	2-4 19	5-10 15
best-lemma|tildar|speaker-then-quote|	1 13
best-lemma|title|speaker-then-quote|	0 -29	1 -21
best-lemma|traiter|speaker-then-quote|	1 11
best-lemma|trancher|quote-then-verb|	1 14
best-lemma|try|speaker-then-quote|	2-4 -16
best-lemma|tuonare|quote-then-verb|	1 6
best-lemma|tweet|quote-then-speaker|	0 20
best-lemma|tweet|quote-then-verb|	0 16
best-lemma|tweet|sentence-after|	0 11
best-lemma|tweet|sentence-before|	2-4 17
best-lemma|tweet|speaker-then-quote|	1 22	5-10 13
best-lemma|twittare|quote-then-verb|	1 8
best-lemma|unlisted|quote-then-verb|	0 -10	1 8
best-lemma|unlisted|verb-then-speaker|	1 6	2-4 11
best-lemma|urge|quote-then-speaker|	0 9
best-lemma|urge|speaker-then-quote|	2-4 27
best-lemma|urlare|speaker-then-quote|	0 11
best-lemma|urteilen|verb-then-speaker|	2-4 14
best-lemma|use|quote-then-speaker|	1 -16	far 11
best-lemma|use|speaker-then-quote|	2-4 -56	5-10 -11	far -14
best-lemma|valorar|speaker-then-quote|	1 15
best-lemma|vanter|quote-then-verb|	1 14
best-lemma|vatten|quote-then-verb|	2-4 12
best-lemma|vent|speaker-then-quote|	far 22
best-lemma|verklaren|quote-then-verb|	1 12
best-lemma|verklaren|sentence-before|	1 6	5-10 -9
best-lemma|verklaren|verb-then-speaker|	5-10 8
best-lemma|verlauten|speaker-then-quote|	2-4 13
best-lemma|vermuten|quote-then-verb|	1 8
best-lemma|verraten|quote-then-verb|	1 16
best-lemma|versichern|quote-then-verb|	1 19	2-4 -8	5-10 -10
best-lemma|versichern|verb-then-speaker|	5-10 14
best-lemma|versprechen|quote-then-verb|	1 6
best-lemma|vertellen|quote-then-verb|	1 14
best-lemma|verwerpen|verb-then-speaker|	5-10 7
best-lemma|verwijten|speaker-then-quote|	2-4 7
best-lemma|ver|speaker-then-quote|	0 14
best-lemma|view|quote-then-verb|	0 -16
best-lemma|view|speaker-then-quote|	1 -24
best-lemma|vinden|quote-then-verb|	1 10
best-lemma|vinden|speaker-then-quote|	2-4 -15	5-10 7
best-lemma|voegen|quote-then-verb|	1 19
best-lemma|voir|speaker-then-quote|	0 7	1 14	2-4 16
best-lemma|vote|speaker-then-quote|	1 -19
best-lemma|vouloir|speaker-then-quote|	0 10	1 -12	2-4 -13
best-lemma|vow|quote-then-verb|	1 24
best-lemma|vow|speaker-then-quote|	1 19	2-4 15
best-lemma|vragen|speaker-then-quote|	2-4 -7
best-lemma|waarschuwen|quote-then-verb|	1 7
best-lemma|waarschuwen|speaker-then-quote|	far 7
best-lemma|waarschuwen|verb-then-speaker|	2-4 20
best-lemma|wail|quote-then-speaker|	0 17
best-lemma|want|quote-then-speaker|	0 15
best-lemma|want|sentence-after|	0 11
best-lemma|want|speaker-then-quote|	0 18	1 -17	2-4 -24	far -13
best-lemma|warnen|speaker-then-quote|	2-4 10
best-lemma|warn|quote-then-speaker|	0 13
best-lemma|warn|quote-then-verb|	0 17
best-lemma|warn|speaker-then-quote|	2-4 -19	5-10 24	far -15
best-lemma|wave|speaker-then-quote|	0 6	2-4 -6
best-lemma|weisen|quote-then-verb|	0 -9
best-lemma|welcome|speaker-then-quote|	0 13
best-lemma|werben|speaker-then-quote|	far 10
best-lemma|werfen|speaker-then-quote|	2-4 -16
best-lemma|whisper|quote-then-speaker|	0 22
best-lemma|whisper|sentence-before|	5-10 15
best-lemma|wijzen|speaker-then-quote|	1 10
best-lemma|willen|sentence-before|	2-4 10
best-lemma|willen|speaker-then-quote|	2-4 -11
best-lemma|witzeln|quote-then-verb|	1 6
best-lemma|wonder|quote-then-speaker|	0 13
best-lemma|worry|speaker-then-quote|	5-10 14
best-lemma|write|quote-then-speaker|	-12 -17	-9 -17	0 7	1 14	2-4 21	5-10 10
best-lemma|write|quote-then-verb|	0 27
best-lemma|write|sentence-after|	0 -12
best-lemma|write|sentence-before|	1 26	2-4 27	far 19
best-lemma|write|speaker-then-quote|	0 -19	1 -7	2-4 -10	far 30
best-lemma|yell|speaker-then-quote|	0 28	5-10 -24
best-lemma|zanjar|quote-then-verb|	1 10
best-lemma|zanjar|verb-then-speaker|	1 8
best-lemma|zeggen|quote-then-verb|	1 14
best-lemma|zeggen|sentence-before|	5-10 14
best-lemma|zeggen|speaker-then-quote|	2-4 15	5-10 16
best-lemma|zeigen|speaker-then-quote|	1 23	2-4 12
best-lemma|zien|speaker-then-quote|	0 10
best-lemma|zitieren|quote-then-speaker|	2-4 7
best-lemma|zitieren|speaker-then-quote|	5-10 7
best-lemma|zuchten|quote-then-verb|	1 7
best-lemma|zweren|quote-then-verb|	1 16
best-lemma|äußern|verb-then-speaker|	2-4 6	5-10 8
best-lemma|écrire|quote-then-verb|	1 22
best-lemma|évoquer|speaker-then-quote|	1 20	2-4 28
best-near|according-to|according|	0 -21	1 22	5-10 17	far 33
best-near|according|0|	1 -28	8+ 19
best-near|according|1|	1 7	4-7 35	8+ 19
best-near|according|2-4|	2-3 -11	4-7 12	8+ 14
best-near|according|5-10|	2-3 29	8+ 22
best-near|according|far|	1 24	4-7 13	8+ 20
best-near|apposed|-10|	4-7 -9
best-near|apposed|-11|	2-3 -7
best-near|apposed|-14|	2-3 -9
best-near|apposed|-3|	2-3 -17
best-near|apposed|-4|	1 -13
best-near|apposed|-5|	1 -13
best-near|apposed|-6|	2-3 -17	4-7 -14
best-near|apposed|-7|	4-7 -9
best-near|apposed|-9|	1 -19	4-7 -6
best-near|apposed|0|	2-3 -22	8+ 6
best-near|apposed|1|	2-3 10
best-near|apposed|2-4|	1 -12	4-7 -10	8+ 25
best-near|apposed|5-10|	2-3 15	4-7 22	8+ -13
best-near|apposed|far|	1 -18	2-3 -10	8+ 11
best-near|apposition|0|	1 -16
best-near|apposition|1|	2-3 -20
best-near|apposition|2-4|	2-3 -20	4-7 -14	8+ 7
best-near|apposition|5-10|	1 -18	4-7 8
best-near|apposition|far|	2-3 -6
best-near|colon|judging|	far 16
best-near|colon|naked|	1 34	2-4 18	far 7
best-near|colon|saying|	far 24
best-near|direct|0|	1 -21	2-3 -11
best-near|direct|1|	1 8	2-3 -7	4-7 -7	8+ 28
best-near|direct|2-4|	1 -8	8+ 26
best-near|direct|5-10|	1 -19	2-3 7	4-7 20	8+ -6
best-near|direct|far|	1 10	2-3 12	4-7 -7	8+ 37
best-near|judging|-12|	2-3 8
best-near|judging|-15|	2-3 -19
best-near|judging|-1|	2-3 -15
best-near|judging|-5|	1 -19
best-near|judging|-6|	4-7 -6
best-near|judging|-8|	2-3 -15
best-near|judging|0|	1 -9	4-7 19
best-near|judging|1|	1 16	2-3 -10	4-7 40	8+ 19
best-near|judging|2-4|	1 10	2-3 8	4-7 13	8+ 32
best-near|judging|5-10|	1 7	8+ 41
best-near|judging|far|	4-7 -10	8+ 41
best-near|naked|0|	1 -9	2-3 -6	4-7 -14	8+ 44
best-near|naked|1|	1 -27	8+ 42
best-near|naked|2-4|	1 9	8+ 11
best-near|naked|5-10|	2-3 11	8+ 14
best-near|naked|far|	1 12	4-7 7
best-near|named-before|naked|	2-4 45	5-10 10
best-near|named-nearby|naked|	0 -17	1 6	2-4 8	5-10 9
best-near|other|0|	1 -19	2-3 -6
best-near|other|1|	4-7 24	8+ 8
best-near|other|2-4|	4-7 11
best-near|paragraph-before|direct|	far -11
best-near|paragraph-before|judging|	far -16
best-near|paragraph-before|saying|	far -9
best-near|paragraph-before|thinking|	far 18
best-near|passive|0|	2-3 -11
best-near|passive|5-10|	2-3 8	8+ 13
best-near|possessor|naked|	0 -25	1 -31	far 24
best-near|quote-then-speaker|apposed|	-10 -12	-11 -7	-14 -9	-3 -20	-4 -13	-6 -20	-7 -9	-9 -20	0 -12	1 13
best-near|quote-then-speaker|apposition|	0 -16	2-4 -15	5-10 -10
best-near|quote-then-speaker|direct|	1 22	2-4 -10	5-10 -17	far -13
best-near|quote-then-speaker|judging|	-1 -15	-15 -19	-5 -19	-6 -6	-8 -15	0 7	1 -16	2-4 -19	far 11
best-near|quote-then-speaker|passive|	0 -11	5-10 -20
best-near|quote-then-speaker|saying|	-11 -9	-13 15	-14 10	-16 20	-4 -15	-5 -27	-7 12	-9 -17	0 17	1 32	5-10 -17	far 10
best-near|quote-then-speaker|shared|	-11 -12	-13 10	-14 10	-16 -13	-21 -18	-3 -15	-5 -19	-9 9	1 -13
best-near|quote-then-speaker|thinking|	-10 -13	-12 19	1 -15	5-10 -12
best-near|quote-then-verb|judging|	0 -8	5-10 20	far -6
best-near|quote-then-verb|other|	0 -10	1 8
best-near|quote-then-verb|saying|	0 12	1 14	2-4 -19	5-10 -8	far 10
best-near|relative|2-4|	1 -18	4-7 20
best-near|relative|5-10|	1 -23
best-near|relative|far|	4-7 13	8+ 23
best-near|saying|-10|	1 -18	4-7 10
best-near|saying|-11|	2-3 -9
best-near|saying|-12|	1 8	2-3 -17
best-near|saying|-13|	4-7 15
best-near|saying|-14|	8+ 10
best-near|saying|-16|	1 20
best-near|saying|-4|	4-7 -15
best-near|saying|-5|	1 -16	2-3 -23
best-near|saying|-7|	1 11	2-3 -8	8+ 15
best-near|saying|-9|	1 -17
best-near|saying|0|	1 10	2-3 -8	4-7 16	8+ 14
best-near|saying|1|	1 37	4-7 25	8+ 14
best-near|saying|2-4|	1 -15	4-7 9	8+ 31
best-near|saying|5-10|	4-7 6	8+ 7
best-near|saying|far|	1 -8	4-7 15	8+ 38
best-near|sentence-after|according|	2-4 -18
best-near|sentence-after|apposed|	0 -17	5-10 6
best-near|sentence-after|direct|	0 26	1 19	5-10 -19
best-near|sentence-after|saying|	0 -15	1 11	2-4 -13	5-10 25
best-near|sentence-after|thinking|	0 11
best-near|sentence-before|according|	1 16	2-4 -7	5-10 -12	far -14
best-near|sentence-before|apposition|	2-4 22	5-10 8	far -6
best-near|sentence-before|direct|	1 34	5-10 -20	far -17
best-near|sentence-before|judging|	5-10 -9	far -13
best-near|sentence-before|relative|	far 25
best-near|sentence-before|saying|	1 34	2-4 19	far -21
best-near|sentence-before|thinking|	2-4 15	far 10
best-near|shared|-11|	2-3 -12
best-near|shared|-13|	2-3 10
best-near|shared|-14|	4-7 10
best-near|shared|-16|	1 -13
best-near|shared|-21|	2-3 -18
best-near|shared|-3|	1 -15
best-near|shared|-5|	1 -19
best-near|shared|-9|	4-7 9
best-near|shared|0|	2-3 24
best-near|shared|1|	2-3 -13
best-near|shared|2-4|	2-3 8	8+ 16
best-near|shared|5-10|	1 -17	2-3 -18	4-7 15
best-near|shared|far|	1 -11
best-near|signature|naked|	1 -15
best-near|speaker-then-quote|apposed|	1 -8	2-4 -9	far -21
best-near|speaker-then-quote|apposition|	1 -20	2-4 -15	5-10 -17
best-near|speaker-then-quote|direct|	0 -31	1 -21	5-10 12	far 25
best-near|speaker-then-quote|judging|	1 8	2-4 18	far 8
best-near|speaker-then-quote|passive|	5-10 16
best-near|speaker-then-quote|relative|	2-4 7	5-10 -23
best-near|speaker-then-quote|saying|	1 12	5-10 16	far 16
best-near|speaker-then-quote|shared|	2-4 22	5-10 -24	far -15
best-near|speaker-then-quote|thinking|	1 -23	2-4 6	5-10 28	far 9
best-near|thinking|-10|	2-3 -13
best-near|thinking|-12|	2-3 19
best-near|thinking|0|	2-3 -7	4-7 33	8+ 23
best-near|thinking|1|	1 -29	2-3 -16	4-7 -7
best-near|thinking|2-4|	2-3 6	4-7 15	8+ 24
best-near|thinking|5-10|	2-3 24	4-7 30	8+ 12
best-near|thinking|far|	1 7	2-3 15	4-7 -11	8+ 25
best-near|topic|naked|	0 6	1 -20	5-10 6	far 9
best-near|transcript|naked|	0 -12
best-near|verb-then-speaker|judging|	2-4 10
best-near|verb-then-speaker|other|	1 6	2-4 11
best-near|verb-then-speaker|saying|	0 -7	1 19	2-4 -14	5-10 -22	far 19
best-negated|	false 7
best-order|according|according|0|	1 -28	8+ 19
best-order|according|according|1|	1 7	4-7 35	8+ 19
best-order|according|according|2-4|	2-3 -11	4-7 12	8+ 14
best-order|according|according|5-10|	2-3 29	8+ 22
best-order|according|according|far|	1 24	4-7 13	8+ 20
best-order|apposed|apposed|-10|	4-7 -9
best-order|apposed|apposed|-11|	2-3 -7
best-order|apposed|apposed|-14|	2-3 -9
best-order|apposed|apposed|-3|	2-3 -17
best-order|apposed|apposed|-4|	1 -13
best-order|apposed|apposed|-5|	1 -13
best-order|apposed|apposed|-6|	2-3 -17	4-7 -14
best-order|apposed|apposed|-7|	4-7 -9
best-order|apposed|apposed|-9|	1 -19	4-7 -6
best-order|apposed|apposed|0|	2-3 -22	8+ 6
best-order|apposed|apposed|1|	2-3 10
best-order|apposed|apposed|2-4|	1 -12	4-7 -10	8+ 25
best-order|apposed|apposed|5-10|	2-3 15	4-7 22	8+ -13
best-order|apposed|apposed|far|	1 -18	2-3 -10	8+ 11
best-order|apposed|judging|-12|	2-3 8
best-order|apposed|judging|-6|	4-7 -6
best-order|apposed|judging|0|	1 -21	4-7 20
best-order|apposed|judging|1|	1 21	2-3 11	4-7 14
best-order|apposed|judging|2-4|	1 10	2-3 45	4-7 48	8+ 25
best-order|apposed|judging|5-10|	2-3 17	4-7 21	8+ 22
best-order|apposed|saying|-10|	1 -18	4-7 10
best-order|apposed|saying|-11|	2-3 -9
best-order|apposed|saying|-12|	1 8	2-3 -17
best-order|apposed|saying|-13|	4-7 15
best-order|apposed|saying|-14|	8+ 10
best-order|apposed|saying|-16|	1 20
best-order|apposed|saying|-5|	1 -16	2-3 -23
best-order|apposed|saying|-7|	1 11	2-3 -8
best-order|apposed|saying|0|	1 6	2-3 -13	4-7 44	8+ 24
best-order|apposed|saying|1|	1 20	2-3 -13	4-7 47	8+ 20
best-order|apposed|saying|2-4|	1 -23	2-3 11	8+ 29
best-order|apposed|saying|5-10|	1 32	2-3 7	4-7 -8	8+ 31
best-order|apposed|saying|far|	1 -21	2-3 10	4-7 19	8+ 33
best-order|apposed|thinking|2-4|	4-7 7
best-order|apposed|thinking|5-10|	4-7 14
best-order|apposition|apposition|0|	1 -16
best-order|apposition|apposition|1|	2-3 -20
best-order|apposition|apposition|2-4|	2-3 -20	4-7 -14	8+ 7
best-order|apposition|apposition|5-10|	1 -18	4-7 8
best-order|apposition|apposition|far|	2-3 -6
best-order|apposition|judging|1|	2-3 33
best-order|apposition|judging|2-4|	1 25	2-3 17	4-7 27	8+ 16
best-order|apposition|judging|5-10|	1 11	2-3 -21
best-order|apposition|judging|far|	2-3 12
best-order|apposition|saying|0|	2-3 -14
best-order|apposition|saying|1|	1 26	4-7 -17	8+ 20
best-order|apposition|saying|2-4|	1 -16	2-3 -19	4-7 33	8+ 21
best-order|apposition|saying|5-10|	1 28	2-3 -22	4-7 62	8+ 14
best-order|apposition|saying|far|	1 -28	4-7 25	8+ 15
best-order|apposition|thinking|0|	1 -16
best-order|apposition|thinking|2-4|	2-3 10
best-order|apposition|thinking|5-10|	4-7 16
best-order|direct|direct|0|	1 -21	2-3 -11
best-order|direct|direct|1|	1 8	2-3 -7	4-7 -7	8+ 28
best-order|direct|direct|2-4|	1 -8	8+ 26
best-order|direct|direct|5-10|	1 -19	2-3 7	4-7 20	8+ -6
best-order|direct|direct|far|	1 10	2-3 12	4-7 -7	8+ 37
best-order|direct|judging|-1|	2-3 -15
best-order|direct|judging|0|	2-3 -10	4-7 13
best-order|direct|judging|1|	1 6	2-3 -21	4-7 40	8+ 17
best-order|direct|judging|2-4|	1 8	2-3 -7	4-7 6	8+ 22
best-order|direct|judging|5-10|	2-3 -15	4-7 14	8+ 33
best-order|direct|judging|far|	2-3 -13	4-7 -6	8+ 36
best-order|direct|saying|0|	1 7	4-7 9	8+ 11
best-order|direct|saying|1|	1 22	2-3 13	4-7 41	8+ 19
best-order|direct|saying|2-4|	1 -9	2-3 6	8+ 26
best-order|direct|saying|5-10|	1 -8	2-3 10	4-7 9
best-order|direct|saying|far|	1 7	8+ 42
best-order|direct|thinking|0|	4-7 33	8+ 23
best-order|direct|thinking|1|	1 -29	2-3 -19	4-7 -7
best-order|direct|thinking|2-4|	4-7 12	8+ 24
best-order|direct|thinking|5-10|	1 -10	2-3 24	4-7 23	8+ 9
best-order|direct|thinking|far|	2-3 12	4-7 -11	8+ 22
best-order|inverted|judging|0|	1 7	2-3 -6	4-7 -16
best-order|inverted|judging|1|	1 9	4-7 8	8+ 7
best-order|inverted|judging|2-4|	4-7 10
best-order|inverted|judging|5-10|	2-3 20	4-7 8
best-order|inverted|judging|far|	4-7 -6
best-order|inverted|other|0|	1 -19	2-3 -6
best-order|inverted|other|1|	4-7 24	8+ 8
best-order|inverted|other|2-4|	4-7 11
best-order|inverted|saying|0|	1 6	4-7 20	8+ 20
best-order|inverted|saying|1|	1 13	2-3 13	4-7 27	8+ 8
best-order|inverted|saying|2-4|	1 -16	2-3 -21	8+ 24
best-order|inverted|saying|5-10|	1 -16	2-3 -18	4-7 8	8+ 23
best-order|inverted|saying|far|	1 -15	2-3 32	4-7 43	8+ 29
best-order|naked|naked|0|	1 -9	2-3 -6	4-7 -14	8+ 44
best-order|naked|naked|1|	1 -27	8+ 42
best-order|naked|naked|2-4|	1 9	8+ 11
best-order|naked|naked|5-10|	2-3 11	8+ 14
best-order|naked|naked|far|	1 12	4-7 7
best-order|passive|judging|1|	2-3 -16
best-order|passive|judging|2-4|	2-3 -24	4-7 -13
best-order|passive|passive|0|	2-3 -11
best-order|passive|passive|5-10|	2-3 8	8+ 13
best-order|passive|saying|1|	4-7 10
best-order|relative|judging|0|	1 -21	2-3 -18
best-order|relative|judging|2-4|	1 -9	2-3 18
best-order|relative|judging|5-10|	4-7 -13
best-order|relative|judging|far|	2-3 24	4-7 12	8+ 20
best-order|relative|relative|2-4|	1 -18	4-7 20
best-order|relative|relative|5-10|	1 -23
best-order|relative|relative|far|	4-7 13	8+ 23
best-order|relative|saying|0|	2-3 -12	4-7 -10
best-order|relative|saying|1|	2-3 -16	4-7 -6	8+ 20
best-order|relative|saying|2-4|	4-7 35
best-order|relative|saying|5-10|	1 26	2-3 15	4-7 29	8+ 29
best-order|shared|judging|-15|	2-3 -19
best-order|shared|judging|-5|	1 -19
best-order|shared|judging|-8|	2-3 -15
best-order|shared|judging|0|	2-3 26	4-7 12
best-order|shared|judging|1|	1 24	2-3 20
best-order|shared|judging|2-4|	2-3 7	4-7 20
best-order|shared|judging|5-10|	1 26	2-3 42	4-7 16
best-order|shared|saying|-4|	4-7 -15
best-order|shared|saying|-7|	8+ 15
best-order|shared|saying|-9|	1 -17
best-order|shared|saying|0|	2-3 11	4-7 7	8+ 29
best-order|shared|saying|1|	2-3 -18	4-7 28	8+ 27
best-order|shared|saying|2-4|	1 26	2-3 23	4-7 34	8+ 17
best-order|shared|saying|5-10|	4-7 28	8+ 28
best-order|shared|saying|far|	1 21	2-3 -11	4-7 38	8+ 21
best-order|shared|shared|-11|	2-3 -12
best-order|shared|shared|-13|	2-3 10
best-order|shared|shared|-14|	4-7 10
best-order|shared|shared|-16|	1 -13
best-order|shared|shared|-21|	2-3 -18
best-order|shared|shared|-3|	1 -15
best-order|shared|shared|-5|	1 -19
best-order|shared|shared|-9|	4-7 9
best-order|shared|shared|0|	2-3 24
best-order|shared|shared|1|	2-3 -13
best-order|shared|shared|2-4|	2-3 8	8+ 16
best-order|shared|shared|5-10|	1 -17	2-3 -18	4-7 15
best-order|shared|shared|far|	1 -11
best-order|shared|thinking|-10|	2-3 -13
best-order|shared|thinking|-12|	2-3 19
best-order|shared|thinking|0|	1 -17
best-order|shared|thinking|5-10|	2-3 8
best-phrase|name|	according 18	apposed -8	apposition -20	direct 7	judging 29	naked 15	other 6	passive 11	saying 22	shared -33
best-phrase|noun|	apposed -33	apposition -33	direct -18	judging -22	naked -18	other -6	saying -10	shared -7	thinking 22
best-phrase|pronoun|	according 16	apposed -10	judging 23	naked -14	shared 10
best-score|	-1 -44	-2 -59	-3 -26	-4 -20	0 -15	1 8	2 8	3 27	4 50	5 55	6 41
best-score|-1|	1 -27	2-3 -31	4-7 -19	8+ 11
best-score|-2|	1 -46	2-3 -40	4-7 -26	8+ 39
best-score|-3|	1 -21	4-7 -10
best-score|-4|	4-7 -9
best-score|0|	1 9	2-3 -10	4-7 -16
best-score|1|	1 -12	2-3 10	4-7 14
best-score|2|	1 -15	2-3 6	4-7 15	8+ 39
best-score|3|	1 14	2-3 6	4-7 41	8+ 29
best-score|4|	1 42	2-3 20	4-7 43	8+ 11
best-score|5|	1 47	2-3 47	4-7 21	8+ 22
best-score|6|	1 34	2-3 23	4-7 45	8+ 19
best-score|7|	4-7 27
best|according-to|according|	2-3 17	4-7 12	8+ 29
best|colon|judging|	8+ 16
best|colon|naked|	4-7 30	8+ 24
best|colon|saying|	8+ 24
best|named-before|naked|	2-3 13	8+ 12
best|named-nearby|naked|	4-7 9	8+ 9
best|paragraph-before|direct|	2-3 19	4-7 -15	8+ 34
best|paragraph-before|judging|	4-7 25	8+ 26
best|paragraph-before|saying|	1 -18	8+ 29
best|paragraph-before|thinking|	8+ 18
best|possessor|naked|	1 20	4-7 -12	8+ 19
best|quote-then-speaker|apposed|	1 -27	2-3 -9	4-7 -19
best|quote-then-speaker|apposition|	1 -18	2-3 -15
best|quote-then-speaker|direct|	1 -7	2-3 -25	4-7 10	8+ 39
best|quote-then-speaker|judging|	1 -14	2-3 12	4-7 -14	8+ 21
best|quote-then-speaker|passive|	2-3 -19
best|quote-then-speaker|saying|	1 13	4-7 14	8+ 21
best|quote-then-speaker|shared|	1 -26	4-7 -6
best|quote-then-speaker|thinking|	1 -25	2-3 7	4-7 -7	8+ 26
best|quote-then-verb|judging|	1 12	2-3 6	8+ 7
best|quote-then-verb|other|	1 -7	2-3 -6	4-7 27	8+ 8
best|quote-then-verb|saying|	1 8	2-3 -18	4-7 19	8+ 14
best|sentence-after|according|	2-3 -18
best|sentence-after|apposed|	2-3 -17	8+ 7
best|sentence-after|direct|	1 16	2-3 21	4-7 17	8+ -14
best|sentence-after|saying|	2-3 -16	4-7 38	8+ 26
best|sentence-after|thinking|	4-7 11
best|sentence-before|according|	1 7	2-3 -18	4-7 26	8+ 25
best|sentence-before|apposition|	2-3 -6	4-7 23	8+ 7
best|sentence-before|direct|	1 -23	2-3 -10	8+ 43
best|sentence-before|judging|	1 -20	4-7 21	8+ 17
best|sentence-before|relative|	4-7 13	8+ 23
best|sentence-before|saying|	1 -19	2-3 -28	4-7 65	8+ 20
best|sentence-before|thinking|	2-3 15	8+ 15
best|signature|naked|	1 -25	2-3 -37	4-7 7	8+ 30
best|speaker-then-quote|apposed|	1 -17	2-3 8	8+ -10
best|speaker-then-quote|apposition|	1 -17	2-3 -20	4-7 -14
best|speaker-then-quote|direct|	2-3 13	8+ 10
best|speaker-then-quote|judging|	1 17	4-7 15	8+ 28
best|speaker-then-quote|passive|	2-3 16	8+ 13
best|speaker-then-quote|relative|	1 -30	4-7 20
best|speaker-then-quote|saying|	1 8	2-3 14	4-7 6	8+ 9
best|speaker-then-quote|shared|	1 -7	2-3 -20	4-7 16	8+ 16
best|speaker-then-quote|thinking|	2-3 14	4-7 28	8+ 27
best|topic|naked|	1 -14	2-3 6	8+ 10
best|transcript|naked|	4-7 -13	8+ 11
best|verb-then-speaker|judging|	4-7 8
best|verb-then-speaker|other|	4-7 8
best|verb-then-speaker|saying|	1 -22	2-3 -8	8+ 18
case-follow|all-one|(|	none -10
case-follow|all-one|)|	none 8
case-follow|all-one|+|	none 7
case-follow|all-one|,auxiliary|	! 10	none -22
case-follow|all-one|,capital|	none -16
case-follow|all-one|,coordinator|	! 13
case-follow|all-one|,determiner|	! 11
case-follow|all-one|,preposition|	none -8
case-follow|all-one|,pronoun|	none -10
case-follow|all-one|,that|	none -11
case-follow|all-one|,word|	none -21
case-follow|all-one|,|	none -50
case-follow|all-one|:|	none 14
case-follow|all-one|;|	none -19
case-follow|all-one|adverb|	none 7
case-follow|all-one|auxiliary|	, 7	. 20	none -16
case-follow|all-one|capital|	, 9	. 21	? 8
case-follow|all-one|coordinator|	! -20	, -32	? 9
case-follow|all-one|determiner|	, 9	. -32	none -37
case-follow|all-one|end|	? -9	none -12
case-follow|all-one|preposition|	! 21	, -9	. 18	none -40
case-follow|all-one|pronoun|	, 12	. -16	? 19	none -21
case-follow|all-one|stop|	! 15	none -9
case-follow|all-one|subordinator|	, 10	none 7
case-follow|all-one|that|	none -35
case-follow|all-one|verb-judging|	none -13
case-follow|all-one|verb-saying|	, -10
case-follow|all-one|word|	, -6	. -23	none -10
case-follow|all|(|	none -26
case-follow|all|)|	none 7
case-follow|all|+|	none 10
case-follow|all|,adverb|	none -16
case-follow|all|,auxiliary|	none -31
case-follow|all|,determiner|	none 10
case-follow|all|,verb-thinking|	none 11
case-follow|all|,word|	none 8
case-follow|all|,|	none -78
case-follow|all|-|	none 19
case-follow|all|:|	none -24
case-follow|all|auxiliary|	, -27	none 8
case-follow|all|capital|	, 14	. 7	? 16	none -36
case-follow|all|coordinator|	, -6	none -19
case-follow|all|determiner|	! 8	, -10	. 16	none 9
case-follow|all|end|	! 17	. -7	? 7	none 16
case-follow|all|preposition|	, -13	. 24
case-follow|all|pronoun|	. -24	none -13
case-follow|all|quote|	. -29
case-follow|all|stop|	none -38
case-follow|all|subordinator|	, -6	none 14
case-follow|all|that|	, -29	none -19
case-follow|all|verb-saying|	? 17	none -9
case-follow|all|verb-thinking|	none -9
case-follow|all|word|	, -26	none -10
case-follow|all|–|	none -15
case-follow|first|'|	, 14
case-follow|first|(|	none -14
case-follow|first|+|	none 11
case-follow|first|,auxiliary|	? 11	none 21
case-follow|first|,capital|	none -7
case-follow|first|,determiner|	none -21
case-follow|first|,preposition|	none -20
case-follow|first|,pronoun|	none 15
case-follow|first|,quote|	none -7
case-follow|first|,verb-judging|	none 9
case-follow|first|,verb-saying|	? 8	none 10
case-follow|first|,verb-thinking|	none 12
case-follow|first|,word|	! 13
case-follow|first|,|	? -9	none -38
case-follow|first|-|	none 20
case-follow|first|;|	none -15
case-follow|first|[|	. 24
case-follow|first|auxiliary|	, -14	. 17	none -12
case-follow|first|capital|	! 27	, 21	. -6	? 34
case-follow|first|coordinator|	, 13	. 19	? 18	none 19
case-follow|first|determiner|	! 25	, 42	. -13	? 36
case-follow|first|end|	. 23	? 53	none 53
case-follow|first|preposition|	. 36	none -25
case-follow|first|pronoun|	! 18	, 15	. 8	? 24	none 8
case-follow|first|quote|	. -8
case-follow|first|stop|	! 12	? -10	none -19
case-follow|first|subordinator|	, 17	. 28
case-follow|first|that|	. 15	none 27
case-follow|first|verb-judging|	, 13
case-follow|first|verb-saying|	! 14	, 40	? 24
case-follow|first|word|	, 40	none -27
case-follow|first|—|	! 14	. 29	? 15	none 20
case-follow|most|,capital|	none -10
case-follow|most|,determiner|	none 9
case-follow|most|,subordinator|	none 7
case-follow|most|,verb-saying|	none 21
case-follow|most|;|	none 6
case-follow|most|auxiliary|	none -12
case-follow|most|capital|	! 15	, 26	. 14
case-follow|most|coordinator|	none -18
case-follow|most|determiner|	, 12	. 7	none 11
case-follow|most|end|	! 12	. 11	none 13
case-follow|most|preposition|	. 9
case-follow|most|pronoun|	! 17	, 26	. 19
case-follow|most|stop|	none 11
case-follow|most|verb-saying|	, 26	none -16
case-follow|most|word|	none 19
case-follow|most|—|	. 17
case-follow|none|(|	. 16	none 7
case-follow|none|)|	none -13
case-follow|none|,adverb|	none 9
case-follow|none|,auxiliary|	none -11
case-follow|none|,capital|	none 10
case-follow|none|,coordinator|	none 7
case-follow|none|,preposition|	none -10
case-follow|none|,quote|	none -6
case-follow|none|,subordinator|	none 15
case-follow|none|,that|	none -12
case-follow|none|,verb-judging|	none 12
case-follow|none|,verb-thinking|	none 9
case-follow|none|,|	none 24
case-follow|none|:|	none 8
case-follow|none|;|	none 8
case-follow|none|[|	. 20
case-follow|none|adverb|	, 28	none -14
case-follow|none|auxiliary|	, 14	none -16
case-follow|none|capital|	, 19	. -17	none 20
case-follow|none|coordinator|	, -22	. 30	none 16
case-follow|none|determiner|	! 16	, -11	none 19
case-follow|none|end|	? 14	none -18
case-follow|none|preposition|	, -16	. -25	none 25
case-follow|none|pronoun|	, -23	. 52	none 9
case-follow|none|quote|	, -14	none 19
case-follow|none|stop|	? 9	none 14
case-follow|none|subordinator|	, -16	. -13	none 27
case-follow|none|that|	none 29
case-follow|none|verb-judging|	, 31	none -23
case-follow|none|verb-saying|	, -14	none -6
case-follow|none|word|	, 17	none 7
case-follow|none|–|	none 8
case-follow|none|—|	. 8	none -9
case-follow|some|+|	none 9
case-follow|some|,determiner|	none -7
case-follow|some|,preposition|	none -11
case-follow|some|,subordinator|	none 7
case-follow|some|,that|	none 7
case-follow|some|,verb-saying|	none 21
case-follow|some|,word|	none 11
case-follow|some|,|	none 38
case-follow|some|;|	none 15
case-follow|some|auxiliary|	, 16
case-follow|some|capital|	, 13	. 15
case-follow|some|coordinator|	. 17	none 39
case-follow|some|determiner|	, 29	. 8
case-follow|some|end|	! 13	. 9	none 13
case-follow|some|preposition|	, 19	. 9	none 10
case-follow|some|pronoun|	, 21	. 22
case-follow|some|stop|	none 14
case-follow|some|subordinator|	, 15	none 23
case-follow|some|verb-saying|	, 25
case-follow|some|word|	, -17	none 11
case-intro|all-one|	' -19	( 8	, -18	: 14	adverb -18	auxiliary 11	possessive -35	preposition -12	pronoun 25	quote -17	start -11	stop 7	that -7	verb-judging -30	verb-saying -15	— 9	’ -10
case-intro|all|	' -13	, -29	: 14	; -8	auxiliary -7	capital -11	coordinator -12	possessive -34	preposition -9	pronoun -7	quote 22	start -19	stop 17	verb-judging -24	verb-saying -7	word -16	– -11
case-intro|first|	( -6	) 15	, 35	- 25	: 8	; -7	auxiliary 23	capital -8	coordinator 10	possessive -19	pronoun 16	quote 15	start 21	stop 23	subordinator 10	that 23	verb-judging 9	verb-saying -21	verb-thinking 9	word -41	– -13	• 8
case-intro|most|	, 27	auxiliary 17	capital 9	determiner 8	preposition -14	verb-saying 27	– 7
case-intro|none|	% -10	, 17	- -6	: -25	; 14	adverb 26	capital 17	coordinator 6	possessive 32	pronoun 7	stop 9	verb-judging 10	verb-saying 9	verb-thinking 6	word 6	– -9	— 21	’ 23
case-intro|some|	, 11	adverb 17	auxiliary 13	capital 39	coordinator -14	possessive 14	preposition 29	pronoun 28	start 10	subordinator 32	that 20	verb-judging -10	verb-saying 42	verb-thinking 16	word 25
case|all-one|	2 -26	3 -6	4-5 -27	6-9 18
case|all|	10+ 20	3 -25	4-5 -40	6-9 -13
case|first|	10+ 22	2 7	3 10
case|most|	10+ 22	3 -12	6-9 20
case|none|	1 -14	10+ 60	2 -19	3 38	4-5 34	6-9 36
case|some|	10+ 39	3 10	4-5 16	6-9 45
clause|false|false|	all -34	all-one -26	first 6	most -16	none 12	some 20
clause|false|true|	all -27	all-one 35	first 14	most 7	none 13	some 14
clause|true|false|	all-one -26	most 32	none -18	some 29
clause|true|true|	all 13	all-one -6	first 8	most 29	some 32
closed|	false -11
continues|	true 8
dated|	true -30
ending|	! 49	. 8	? 41	none -19
family|"|	1 21	2-3 -9
family|'|	1 7	2-3 14	4-7 -11	8+ 21
family|A|	2-3 11
family|D|	4-7 17	8+ 13
family|E|	4-7 13
family|L|	4-7 7
family|M|	2-3 7
family|O|	2-3 13
family|P|	1 13
family|S|	2-3 14	4-7 14
family|U|	2-3 7
family|V|	2-3 25	4-7 9
family|«|	1 6	2-3 -10	4-7 -11	8+ 8
family|»|	1 -16	2-3 -18	8+ 8
family|¿|	4-7 9
family|‘|	1 -45	2-3 -26	4-7 7	8+ 11
family|’|	4-7 16
family|‚|	2-3 10	4-7 11
family|“|	2-3 6	4-7 16	8+ 19
family|„|	1 -17	8+ 9
family|‹|	4-7 14
family|›|	8+ 7
follow|	' 18	( -18	+ 20	, -30	,adverb -12	,coordinator 15	,determiner -8	,preposition -25	,quote -7	,subordinator 16	,that -14	,verb-judging 16	,verb-saying 8	,verb-thinking 13	,word -6	- 11	; 9	[ 27	auxiliary -24	capital 15	coordinator 10	determiner 8	end 12	preposition 7	pronoun 13	quote -18	stop -9	subordinator 18	that 10	verb-judging -12	verb-saying 7	word -9	— 20
headline|false|	4-7 -9	8+ 12
headline|true|	1 -24	2-3 -22	4-7 38	8+ 33
in-noun|false|false|1|	first 25	none -13
in-noun|false|false|2-3|	all -7	all-one -17	first 12	most -14	some 13
in-noun|false|false|4-7|	all -24	all-one -13	first 6	none 36	some 21
in-noun|false|false|8+|	all -6	all-one 17	first 14	most 24	none 19	some 23
in-noun|false|true|1|	first -29
in-noun|false|true|2-3|	all -19	first 24	most -16	some 6
in-noun|false|true|4-7|	all-one -24	first 30	most 31	none 26
in-noun|false|true|8+|	first 16	most 26	none -6	some 28
in-noun|true|false|1|	first -12	none -12
in-noun|true|false|2-3|	all -10	all-one -24	first -9
in-noun|true|false|4-7|	all -24	all-one -7	first -38	most -7	none 27	some 50
in-noun|true|false|8+|	first 33	most 14	none 49	some 29
in-noun|true|true|1|	all-one 26
in-noun|true|true|2-3|	all-one -22	none 13
in-noun|true|true|4-7|	all -38	first -22	most 16	none 23	some 20
in-noun|true|true|8+|	first -13	none 31	some 21
intro-follow|%|stop|	4-7 14
intro-follow|'|coordinator|	1 -14
intro-follow|'|pronoun|	2-3 -23
intro-follow|'|stop|	4-7 13
intro-follow|(|)|	1 13
intro-follow|(|,|	1 -19	2-3 -21	4-7 -22	8+ -17
intro-follow|(|determiner|	4-7 21
intro-follow|)|end|	8+ 15
intro-follow|,|(|	2-3 -30
intro-follow|,|)|	1 -17	8+ 16
intro-follow|,|,auxiliary|	4-7 20
intro-follow|,|,determiner|	2-3 -15
intro-follow|,|,preposition|	2-3 13	4-7 -13
intro-follow|,|,subordinator|	4-7 7
intro-follow|,|,verb-saying|	2-3 20
intro-follow|,|,word|	2-3 10
intro-follow|,|,|	1 -16	2-3 -25	4-7 -20
intro-follow|,|-|	4-7 18
intro-follow|,|;|	2-3 -19
intro-follow|,|auxiliary|	1 -24	2-3 -18	4-7 -15
intro-follow|,|capital|	2-3 22	4-7 21	8+ 31
intro-follow|,|coordinator|	1 -33	2-3 -14	4-7 -7	8+ 18
intro-follow|,|determiner|	2-3 -19	4-7 -18	8+ 31
intro-follow|,|end|	1 36	2-3 21	4-7 64	8+ 32
intro-follow|,|preposition|	4-7 14
intro-follow|,|pronoun|	4-7 29	8+ 7
intro-follow|,|quote|	2-3 -7
intro-follow|,|stop|	1 20	2-3 51	4-7 46	8+ 28
intro-follow|,|subordinator|	4-7 15	8+ 16
intro-follow|,|that|	2-3 -22	4-7 -8
intro-follow|,|verb-judging|	2-3 -17
intro-follow|,|verb-saying|	4-7 23	8+ 25
intro-follow|,|word|	1 -25	2-3 -29	4-7 -11	8+ 19
intro-follow|,|—|	4-7 19
intro-follow|-|-|	4-7 -11
intro-follow|-|end|	8+ 24
intro-follow|-|stop|	8+ 10
intro-follow|:|(|	2-3 -12	4-7 -9	8+ 29
intro-follow|:|+|	4-7 16
intro-follow|:|,auxiliary|	4-7 21	8+ 7
intro-follow|:|,capital|	4-7 -10
intro-follow|:|,determiner|	2-3 14
intro-follow|:|,preposition|	2-3 14	8+ 8
intro-follow|:|,verb-saying|	2-3 22	4-7 22	8+ 12
intro-follow|:|,word|	8+ 18
intro-follow|:|,|	1 -21	2-3 -41	4-7 -28
intro-follow|:|[|	8+ 22
intro-follow|:|capital|	1 21	2-3 6	4-7 38	8+ 27
intro-follow|:|coordinator|	2-3 -19
intro-follow|:|determiner|	1 -13	8+ 29
intro-follow|:|end|	1 -7	2-3 23	4-7 41	8+ 42
intro-follow|:|preposition|	4-7 12	8+ 8
intro-follow|:|pronoun|	2-3 11	4-7 31	8+ 25
intro-follow|:|stop|	1 -19	4-7 -11	8+ 13
intro-follow|:|subordinator|	2-3 12	8+ 22
intro-follow|:|verb-saying|	4-7 12	8+ 20
intro-follow|:|—|	4-7 17
intro-follow|;|(|	4-7 -8
intro-follow|;|,capital|	4-7 -7
intro-follow|;|,preposition|	4-7 16
intro-follow|;|,verb-saying|	1 10
intro-follow|;|,word|	4-7 8
intro-follow|adverb|(|	8+ 20
intro-follow|adverb|,verb-judging|	2-3 10
intro-follow|adverb|,verb-saying|	1 7
intro-follow|adverb|,word|	4-7 6
intro-follow|adverb|,|	1 18
intro-follow|adverb|:|	2-3 15
intro-follow|adverb|auxiliary|	4-7 10
intro-follow|adverb|capital|	1 16
intro-follow|adverb|end|	2-3 23	4-7 -9	8+ 24
intro-follow|adverb|preposition|	1 15
intro-follow|adverb|stop|	2-3 10	4-7 14
intro-follow|adverb|word|	1 -24
intro-follow|auxiliary|,adverb|	4-7 9
intro-follow|auxiliary|,auxiliary|	4-7 7
intro-follow|auxiliary|,subordinator|	1 -13
intro-follow|auxiliary|,verb-judging|	1 9
intro-follow|auxiliary|,verb-saying|	4-7 6
intro-follow|auxiliary|,word|	4-7 7
intro-follow|auxiliary|,|	1 28	2-3 7	4-7 44	8+ 14
intro-follow|auxiliary|-|	1 -12
intro-follow|auxiliary|;|	1 13	4-7 6	8+ 8
intro-follow|auxiliary|adverb|	4-7 27	8+ 16
intro-follow|auxiliary|capital|	1 20	2-3 -16	4-7 22	8+ 21
intro-follow|auxiliary|coordinator|	1 15	2-3 -9	4-7 28	8+ 14
intro-follow|auxiliary|determiner|	1 7	2-3 -6	4-7 27	8+ 6
intro-follow|auxiliary|end|	8+ 13
intro-follow|auxiliary|preposition|	1 50	2-3 29	8+ 28
intro-follow|auxiliary|pronoun|	1 24	2-3 -24	4-7 23	8+ 29
intro-follow|auxiliary|quote|	1 -24	4-7 17
intro-follow|auxiliary|stop|	1 -20	2-3 36	4-7 -8	8+ 47
intro-follow|auxiliary|subordinator|	1 20	2-3 33	4-7 17	8+ 18
intro-follow|auxiliary|that|	2-3 29
intro-follow|auxiliary|verb-saying|	4-7 24	8+ 23
intro-follow|auxiliary|verb-thinking|	1 19
intro-follow|auxiliary|word|	1 20	2-3 11	4-7 34
intro-follow|capital|(|	2-3 -12	4-7 -6
intro-follow|capital|,capital|	1 11
intro-follow|capital|,coordinator|	4-7 6
intro-follow|capital|,determiner|	1 -11
intro-follow|capital|,subordinator|	4-7 7
intro-follow|capital|,verb-saying|	2-3 -10
intro-follow|capital|,verb-thinking|	1 9
intro-follow|capital|,word|	1 -6	2-3 16	4-7 8
intro-follow|capital|,|	2-3 18	4-7 22
intro-follow|capital|-|	1 -10
intro-follow|capital|;|	8+ 6
intro-follow|capital|[|	8+ 22
intro-follow|capital|auxiliary|	1 -7	2-3 -30
intro-follow|capital|capital|	1 -22	8+ 24
intro-follow|capital|coordinator|	1 21	2-3 10	4-7 17	8+ 11
intro-follow|capital|determiner|	2-3 15	4-7 18	8+ 10
intro-follow|capital|end|	1 7	2-3 13	4-7 19
intro-follow|capital|preposition|	1 -16	8+ 10
intro-follow|capital|pronoun|	2-3 -19	4-7 6	8+ 21
intro-follow|capital|stop|	1 -12	2-3 20	4-7 -6	8+ 20
intro-follow|capital|subordinator|	1 23	2-3 18	4-7 13	8+ 14
intro-follow|capital|verb-judging|	1 -14	2-3 -13
intro-follow|capital|verb-saying|	1 -7	2-3 -15	8+ 22
intro-follow|capital|verb-thinking|	2-3 -9
intro-follow|capital|word|	2-3 18	8+ 17
intro-follow|coordinator|,|	2-3 33
intro-follow|coordinator|:|	1 -8
intro-follow|coordinator|capital|	2-3 -8
intro-follow|coordinator|coordinator|	2-3 -33	4-7 -7
intro-follow|coordinator|determiner|	1 -18	2-3 -12
intro-follow|coordinator|end|	2-3 14	4-7 36	8+ 33
intro-follow|coordinator|preposition|	2-3 14	4-7 -12	8+ 16
intro-follow|coordinator|pronoun|	2-3 18	4-7 22
intro-follow|coordinator|stop|	1 -33	4-7 32	8+ 27
intro-follow|coordinator|subordinator|	1 24	4-7 17
intro-follow|coordinator|verb-saying|	1 10	2-3 -10	8+ 21
intro-follow|coordinator|word|	1 -15
intro-follow|determiner|)|	2-3 -26
intro-follow|determiner|,auxiliary|	2-3 -11
intro-follow|determiner|,capital|	2-3 14
intro-follow|determiner|,coordinator|	1 16
intro-follow|determiner|,determiner|	2-3 -8
intro-follow|determiner|,preposition|	2-3 -6
intro-follow|determiner|,verb-saying|	2-3 -19	4-7 9
intro-follow|determiner|,word|	1 -8	2-3 -16	4-7 -7
intro-follow|determiner|,|	1 -16	2-3 -44	4-7 -13
intro-follow|determiner|-|	1 18
intro-follow|determiner|auxiliary|	1 -22	4-7 19
intro-follow|determiner|capital|	4-7 11	8+ 18
intro-follow|determiner|coordinator|	1 24	2-3 -12	4-7 35
intro-follow|determiner|determiner|	1 17	2-3 25	4-7 17
intro-follow|determiner|end|	2-3 41	4-7 21	8+ 25
intro-follow|determiner|preposition|	2-3 9	8+ 17
intro-follow|determiner|pronoun|	2-3 22
intro-follow|determiner|quote|	2-3 22
intro-follow|determiner|stop|	1 9	2-3 -37	4-7 12	8+ 23
intro-follow|determiner|subordinator|	1 -8	2-3 -23
intro-follow|determiner|that|	2-3 30
intro-follow|determiner|verb-judging|	1 -23	2-3 7
intro-follow|determiner|verb-saying|	1 -10	2-3 -18	8+ 14
intro-follow|determiner|verb-thinking|	1 8
intro-follow|determiner|word|	1 11	2-3 8	4-7 -20
intro-follow|possessive|,|	2-3 -9	4-7 -10
intro-follow|possessive|-|	1 -17
intro-follow|possessive|auxiliary|	2-3 20
intro-follow|possessive|capital|	2-3 -21
intro-follow|possessive|coordinator|	2-3 20
intro-follow|possessive|end|	2-3 -32	4-7 28	8+ 23
intro-follow|possessive|preposition|	2-3 13	4-7 -9
intro-follow|possessive|quote|	4-7 -15
intro-follow|possessive|stop|	4-7 -10
intro-follow|possessive|subordinator|	4-7 -9
intro-follow|possessive|that|	2-3 -12
intro-follow|possessive|word|	2-3 16	4-7 -19
intro-follow|preposition|(|	2-3 -8
intro-follow|preposition|+|	2-3 9
intro-follow|preposition|,adverb|	2-3 -16
intro-follow|preposition|,auxiliary|	1 -14	2-3 -27	4-7 -12
intro-follow|preposition|,capital|	1 -16
intro-follow|preposition|,coordinator|	2-3 -11
intro-follow|preposition|,determiner|	1 -7	4-7 -8
intro-follow|preposition|,preposition|	2-3 18	4-7 13	8+ 13
intro-follow|preposition|,pronoun|	1 10
intro-follow|preposition|,that|	1 -12
intro-follow|preposition|,verb-saying|	1 -13	2-3 -10	4-7 14
intro-follow|preposition|,word|	1 -8
intro-follow|preposition|,|	1 -34	8+ 13
intro-follow|preposition|-|	4-7 17
intro-follow|preposition|:|	1 -15
intro-follow|preposition|;|	1 10	2-3 17	4-7 14
intro-follow|preposition|adverb|	2-3 23
intro-follow|preposition|auxiliary|	1 7	4-7 21
intro-follow|preposition|capital|	1 17	4-7 13	8+ -18
intro-follow|preposition|coordinator|	1 -30	4-7 34	8+ 14
intro-follow|preposition|determiner|	1 13	2-3 10	4-7 28	8+ 17
intro-follow|preposition|end|	1 -14	2-3 -16	4-7 26	8+ 39
intro-follow|preposition|preposition|	1 7	4-7 37	8+ 19
intro-follow|preposition|pronoun|	2-3 -23	8+ 13
intro-follow|preposition|stop|	2-3 -15	4-7 28	8+ 44
intro-follow|preposition|subordinator|	1 -13	2-3 -10	4-7 21	8+ 23
intro-follow|preposition|that|	1 -32	2-3 -8
intro-follow|preposition|verb-saying|	1 29	2-3 -21
intro-follow|preposition|word|	2-3 9
intro-follow|preposition|–|	2-3 12
intro-follow|pronoun|+|	2-3 7
intro-follow|pronoun|,subordinator|	2-3 9
intro-follow|pronoun|,word|	2-3 13	4-7 8
intro-follow|pronoun|,|	2-3 11	4-7 17
intro-follow|pronoun|;|	4-7 14
intro-follow|pronoun|auxiliary|	2-3 9
intro-follow|pronoun|capital|	2-3 31	4-7 17	8+ 21
intro-follow|pronoun|coordinator|	1 16	2-3 24	4-7 14
intro-follow|pronoun|determiner|	1 -9	2-3 33	4-7 15
intro-follow|pronoun|end|	1 23	2-3 39	4-7 17	8+ 20
intro-follow|pronoun|preposition|	2-3 -27	4-7 21
intro-follow|pronoun|stop|	1 8	2-3 -18	4-7 57	8+ 33
intro-follow|pronoun|subordinator|	2-3 32
intro-follow|pronoun|word|	2-3 19	4-7 17
intro-follow|quote|coordinator|	1 -14
intro-follow|quote|determiner|	4-7 16	8+ 15
intro-follow|quote|end|	2-3 18	4-7 15	8+ 28
intro-follow|quote|pronoun|	4-7 18
intro-follow|quote|that|	4-7 7
intro-follow|start|'|	8+ 7
intro-follow|start|(|	1 -23	2-3 -23
intro-follow|start|,auxiliary|	4-7 19	8+ 6
intro-follow|start|,determiner|	1 11
intro-follow|start|,pronoun|	4-7 19	8+ 7
intro-follow|start|,verb-judging|	4-7 10	8+ 7
intro-follow|start|,verb-saying|	1 14	2-3 21	4-7 15	8+ 8
intro-follow|start|,verb-thinking|	8+ 11
intro-follow|start|,word|	1 -13	2-3 -10	4-7 23	8+ 11
intro-follow|start|,|	2-3 -9	4-7 24
intro-follow|start|:|	1 -10	4-7 27	8+ 27
intro-follow|start|auxiliary|	1 -22	2-3 -28
intro-follow|start|capital|	1 -24	2-3 20	4-7 45	8+ 21
intro-follow|start|coordinator|	1 12
intro-follow|start|determiner|	1 20	2-3 13	4-7 54	8+ 26
intro-follow|start|end|	1 -19	2-3 -8	8+ 49
intro-follow|start|preposition|	1 -23	2-3 -24	4-7 -7	8+ 28
intro-follow|start|pronoun|	1 35	2-3 56	4-7 52	8+ 22
intro-follow|start|stop|	4-7 13	8+ 22
intro-follow|start|subordinator|	2-3 -23	8+ 23
intro-follow|start|that|	8+ 25
intro-follow|start|verb-saying|	1 22	2-3 50	4-7 39	8+ 20
intro-follow|start|word|	1 -13	4-7 39	8+ 34
intro-follow|start|–|	2-3 9
intro-follow|start|—|	2-3 9	4-7 26	8+ 28
intro-follow|stop|'|	4-7 14	8+ 17
intro-follow|stop|(|	8+ 21
intro-follow|stop|,auxiliary|	1 10	2-3 23	4-7 25	8+ 6
intro-follow|stop|,determiner|	8+ 7
intro-follow|stop|,preposition|	2-3 -20
intro-follow|stop|,pronoun|	2-3 18	4-7 18	8+ 6
intro-follow|stop|,verb-judging|	4-7 9	8+ 7
intro-follow|stop|,verb-saying|	1 13	2-3 34	8+ 7
intro-follow|stop|,verb-thinking|	4-7 14	8+ 7
intro-follow|stop|,word|	1 8	2-3 37	8+ 6
intro-follow|stop|,|	4-7 27
intro-follow|stop|:|	8+ 12
intro-follow|stop|auxiliary|	1 -8	8+ 24
intro-follow|stop|capital|	1 19	2-3 26	4-7 48	8+ 18
intro-follow|stop|coordinator|	8+ 15
intro-follow|stop|determiner|	1 21	4-7 16	8+ 15
intro-follow|stop|end|	2-3 45	4-7 67	8+ 21
intro-follow|stop|preposition|	4-7 16	8+ 26
intro-follow|stop|pronoun|	1 29	4-7 36	8+ 17
intro-follow|stop|stop|	1 17	4-7 -6	8+ 6
intro-follow|stop|subordinator|	1 16	4-7 14	8+ 31
intro-follow|stop|that|	8+ 14
intro-follow|stop|verb-judging|	1 19	2-3 -14
intro-follow|stop|verb-saying|	1 23	2-3 47	4-7 37	8+ 16
intro-follow|stop|word|	1 -9	2-3 8	8+ 22
intro-follow|stop|—|	4-7 13
intro-follow|subordinator|,pronoun|	2-3 -9
intro-follow|subordinator|,word|	2-3 -6
intro-follow|subordinator|,|	2-3 -18	4-7 13
intro-follow|subordinator|;|	1 10	2-3 -17
intro-follow|subordinator|auxiliary|	1 -29	2-3 -22	4-7 20
intro-follow|subordinator|capital|	1 -8	2-3 -33	4-7 19	8+ 18
intro-follow|subordinator|coordinator|	1 21	2-3 42	4-7 21	8+ 13
intro-follow|subordinator|determiner|	1 -9	2-3 -17	4-7 14
intro-follow|subordinator|end|	2-3 7	8+ 33
intro-follow|subordinator|preposition|	4-7 23
intro-follow|subordinator|pronoun|	1 -16	8+ 20
intro-follow|subordinator|stop|	2-3 14	4-7 27	8+ 30
intro-follow|subordinator|subordinator|	4-7 25	8+ -19
intro-follow|subordinator|verb-judging|	2-3 -21
intro-follow|subordinator|verb-saying|	2-3 -9
intro-follow|subordinator|verb-thinking|	2-3 -18
intro-follow|subordinator|word|	2-3 -37
intro-follow|that|,determiner|	4-7 12
intro-follow|that|,subordinator|	4-7 6
intro-follow|that|,verb-saying|	8+ 7
intro-follow|that|,|	4-7 14	8+ 24
intro-follow|that|;|	2-3 14
intro-follow|that|adverb|	8+ 19
intro-follow|that|auxiliary|	1 -17
intro-follow|that|capital|	8+ 22
intro-follow|that|coordinator|	4-7 11	8+ 22
intro-follow|that|determiner|	1 -11	2-3 16
intro-follow|that|end|	1 16	2-3 -24	4-7 30	8+ 26
intro-follow|that|preposition|	4-7 25	8+ 21
intro-follow|that|pronoun|	4-7 16
intro-follow|that|stop|	2-3 25	4-7 37	8+ 22
intro-follow|that|subordinator|	8+ 24
intro-follow|that|word|	2-3 30
intro-follow|verb-judging|(|	1 -20
intro-follow|verb-judging|,auxiliary|	1 -9
intro-follow|verb-judging|,determiner|	1 -14
intro-follow|verb-judging|,preposition|	4-7 6
intro-follow|verb-judging|,quote|	1 -6
intro-follow|verb-judging|,|	1 -29	2-3 13	4-7 -8
intro-follow|verb-judging|:|	2-3 -23
intro-follow|verb-judging|;|	2-3 13	4-7 13
intro-follow|verb-judging|auxiliary|	2-3 -25
intro-follow|verb-judging|coordinator|	1 -13	4-7 -12
intro-follow|verb-judging|determiner|	2-3 -11	4-7 18	8+ 6
intro-follow|verb-judging|end|	1 -31	2-3 -6	4-7 19
intro-follow|verb-judging|preposition|	1 -42	4-7 17
intro-follow|verb-judging|pronoun|	4-7 -8
intro-follow|verb-judging|quote|	2-3 -13
intro-follow|verb-judging|stop|	1 19	2-3 -18	4-7 42	8+ 20
intro-follow|verb-judging|subordinator|	2-3 22
intro-follow|verb-judging|verb-judging|	1 -16	2-3 20
intro-follow|verb-judging|verb-saying|	2-3 7
intro-follow|verb-judging|word|	1 27	2-3 -7	4-7 -10
intro-follow|verb-judging|–|	1 -19
intro-follow|verb-saying|,coordinator|	4-7 14
intro-follow|verb-saying|,that|	4-7 7
intro-follow|verb-saying|,word|	1 -17	2-3 -12
intro-follow|verb-saying|,|	1 -22	2-3 -30
intro-follow|verb-saying|:|	4-7 7
intro-follow|verb-saying|;|	4-7 -15
intro-follow|verb-saying|auxiliary|	1 -18	2-3 14	4-7 7
intro-follow|verb-saying|capital|	2-3 -19	8+ 15
intro-follow|verb-saying|coordinator|	1 23	2-3 17	4-7 13
intro-follow|verb-saying|determiner|	2-3 22	4-7 -9
intro-follow|verb-saying|end|	2-3 22	4-7 -13	8+ -8
intro-follow|verb-saying|preposition|	1 22	4-7 9	8+ 27
intro-follow|verb-saying|pronoun|	1 17
intro-follow|verb-saying|stop|	8+ 30
intro-follow|verb-saying|subordinator|	2-3 12	4-7 22
intro-follow|verb-saying|that|	2-3 -29
intro-follow|verb-saying|verb-saying|	2-3 -27
intro-follow|verb-saying|word|	1 -29	2-3 -11
intro-follow|verb-thinking|,|	2-3 -16	4-7 13
intro-follow|verb-thinking|auxiliary|	2-3 -25
intro-follow|verb-thinking|capital|	4-7 15	8+ 22
intro-follow|verb-thinking|coordinator|	1 -7	2-3 17
intro-follow|verb-thinking|determiner|	4-7 17
intro-follow|verb-thinking|end|	2-3 -12	4-7 23	8+ 22
intro-follow|verb-thinking|preposition|	1 14	2-3 28
intro-follow|verb-thinking|stop|	1 -30	2-3 13	4-7 35	8+ 7
intro-follow|verb-thinking|subordinator|	4-7 22
intro-follow|word|(|	2-3 -22
intro-follow|word|,auxiliary|	1 -10	2-3 -12	4-7 16
intro-follow|word|,coordinator|	4-7 18
intro-follow|word|,determiner|	1 -14	2-3 -6	4-7 -7
intro-follow|word|,preposition|	1 -9	2-3 -25	4-7 19
intro-follow|word|,pronoun|	2-3 -8
intro-follow|word|,quote|	2-3 -7
intro-follow|word|,subordinator|	1 17	2-3 19
intro-follow|word|,that|	1 -10	2-3 -8
intro-follow|word|,verb-saying|	1 -9	4-7 20	8+ 10
intro-follow|word|,word|	1 23	2-3 9	4-7 24	8+ 13
intro-follow|word|,|	1 -32	4-7 28
intro-follow|word|-|	4-7 17
intro-follow|word|:|	1 -13	4-7 14
intro-follow|word|;|	4-7 15
intro-follow|word|adverb|	1 -28	2-3 7	4-7 -17
intro-follow|word|auxiliary|	1 -12	4-7 -22
intro-follow|word|capital|	1 20	2-3 16	8+ 25
intro-follow|word|coordinator|	1 16	2-3 28	4-7 7	8+ 11
intro-follow|word|determiner|	1 10	2-3 -11	4-7 -9	8+ 17
intro-follow|word|end|	1 -12	2-3 7	4-7 -16	8+ 49
intro-follow|word|preposition|	2-3 -9	4-7 -11	8+ 28
intro-follow|word|pronoun|	1 -15	8+ 16
intro-follow|word|quote|	1 -12
intro-follow|word|stop|	1 7	2-3 12	4-7 11	8+ 26
intro-follow|word|subordinator|	4-7 27
intro-follow|word|that|	1 -23	2-3 10
intro-follow|word|verb-judging|	2-3 -18
intro-follow|word|verb-saying|	1 -37	2-3 8	8+ 17
intro-follow|word|word|	8+ -13
intro-follow|–|,subordinator|	1 13	4-7 7
intro-follow|–|,verb-saying|	8+ 12
intro-follow|–|,|	4-7 -15
intro-follow|–|preposition|	2-3 -11
intro-follow|—|(|	4-7 -19
intro-follow|—|,verb-saying|	4-7 7
intro-follow|—|determiner|	2-3 -12
intro-follow|—|pronoun|	2-3 9
intro-follow|—|—|	2-3 11
intro-follow|’|,pronoun|	1 -10
intro-follow|’|coordinator|	4-7 7
intro-follow|’|stop|	2-3 8	4-7 7
intro-follow|•|:|	2-3 8
intro|	% -10	' -18	( -6	) 15	- -8	: 8	adverb 11	auxiliary 10	capital 7	possessive -15	preposition -7	pronoun 14	start 9	stop 24	that 8	verb-judging -10	verb-saying -9	word -9	– -20	’ 17	• 8
lead|lower|	% -10	, 22	: -25	; 14	adverb 10	auxiliary 17	capital 29	possessive 30	pronoun 11	quote -11	verb-judging 9	verb-saying 7	verb-thinking 6	word 8	– -6	— 20	’ 23
lead|other|	: 7	auxiliary -25	determiner 28	preposition 16	pronoun 12	start 16	stop 11	word 9
lead|upper|	' -23	( -6	) 15	, -10	- 6	: 16	; -10	capital -19	coordinator -6	possessive -52	preposition -17	pronoun 13	quote 13	start 8	stop 23	that 8	verb-judging -31	verb-saying -20	word -24	– -17	’ -10	• 8
naming|alias|1|	1 -19
naming|appelé|2|	4-7 12
naming|baptisée|1|	1 -11
naming|batizado|2|	1 -10
naming|begriff|1|	1 -16
naming|called|1|	4-7 20
naming|called|2|	1 51	2-3 -6	4-7 38	8+ 19
naming|called|3|	1 61	2-3 38	4-7 74	8+ 27
naming|christened|1|	2-3 -15
naming|christened|3|	1 -17
naming|code-named|1|	2-3 -21
naming|conhecido|2|	2-3 -15	8+ 14
naming|conocido|2|	1 -16	4-7 -12
naming|detta|2|	4-7 16
naming|detto|1|	4-7 11
naming|dite|1|	2-3 -14	4-7 12
naming|dite|2|	2-3 13
naming|dit|1|	1 -9	2-3 -9	4-7 12	8+ 6
naming|dit|2|	1 13	2-3 6	4-7 21
naming|dit|3|	2-3 16	4-7 24	8+ 12
naming|dubbed|1|	1 -19
naming|entitled|1|	4-7 -12
naming|false|	, 18	: -15	auxiliary -10	capital -10	coordinator -21	determiner -10	preposition -14	quote 10	subordinator -28	that 25	verb-judging -21	verb-saying 8	verb-thinking -11	word -31
naming|hashtag|1|	1 -22
naming|intitulé|1|	2-3 -13
naming|known|2|	1 -34	4-7 -14
naming|known|3|	1 -10	2-3 -51
naming|labeled|3|	2-3 -6
naming|labelled|3|	2-3 22
naming|llamada|1|	2-3 -8
naming|llamado|2|	4-7 6
naming|motto|2|	1 -15	2-3 -14
naming|mot|1|	1 -7
naming|mot|2|	1 -22
naming|naam|2|	2-3 -10
naming|named|1|	1 -8	2-3 -25
naming|named|2|	2-3 -9	8+ 13
naming|named|3|	2-3 16	4-7 11
naming|nicknamed|1|	1 -13	2-3 -28	4-7 -19
naming|nicknamed|2|	1 -20	2-3 -9
naming|none|	8+ 13
naming|palavra|1|	1 -11
naming|parola|1|	1 -19
naming|parola|2|	4-7 20
naming|phrase|1|	2-3 -22	4-7 -19
naming|phrase|2|	4-7 24
naming|phrase|3|	4-7 11
naming|slogan|1|	4-7 -14
naming|slogan|2|	4-7 -12
naming|so-called|1|	1 -31	2-3 -39
naming|sogenannte|1|	1 -17
naming|surnommé|1|	2-3 -11
naming|tagged|1|	1 -24	2-3 -10
naming|termed|1|	2-3 30
naming|termed|2|	1 17
naming|termed|3|	4-7 19
naming|terms|1|	1 -18
naming|term|1|	2-3 -9
naming|term|2|	1 -7
naming|titled|1|	2-3 -25	4-7 -23
naming|titled|2|	2-3 -21	8+ 12
naming|titolo|1|	2-3 6
naming|titolo|2|	2-3 -20
naming|titre|2|	2-3 -13	4-7 -7
naming|true|	% -10	' -18	( -6	) 15	- -14	: 12	adverb 19	auxiliary 12	capital 10	possessive -15	pronoun 15	start 9	stop 25	subordinator 6	verb-saying -10	word 7	– -20	’ 17	• 8
naming|título|1|	2-3 -15
naming|words|1|	2-3 -28
naming|words|2|	1 26	4-7 24
naming|word|1|	1 -31
naming|word|2|	1 -21	4-7 17	8+ 7
naming|word|3|	1 -20
naming|wort|1|	1 -8
naming|wort|2|	1 13
naming|zogeheten|1|	2-3 -15
nobody|1|	adverb -20	auxiliary -16	determiner -6	preposition -18	start -22	word -19
nobody|2-3|	, -14	auxiliary -26	capital -19	coordinator -23	determiner -23	preposition -24	start 6	subordinator -24	that -19	verb-thinking -21	word -25	— 11
nobody|4-7|	auxiliary -24	capital -16	coordinator -10	start 8	stop 30
nobody|8+|	, 7	start 58	stop 39	— 13
others|0|	8+ 11
others|1|	2-3 -19	8+ 23
others|2|	1 -14	2-3 6	8+ 35
others|3|	1 -39	2-3 11	4-7 27	8+ 25
own-case|false|all-one|	' -19	( 8	, -21	: 26	adverb -17	auxiliary 16	possessive -35	preposition -12	pronoun 25	quote -17	start -22	stop 7	that -7	verb-judging -30	verb-saying -13	word 8	— 9	’ -10
own-case|false|all|	' -13	, -33	: 13	; -8	capital -13	coordinator -23	possessive -48	preposition -17	pronoun -7	quote 22	start -21	stop 16	verb-judging -18	verb-saying -12	word -12	– -11
own-case|false|first|	( -11	, 17	- 21	: 21	; -7	auxiliary 20	capital -10	coordinator 7	possessive -19	pronoun 16	quote 20	stop 22	subordinator 9	that 14	verb-judging 8	verb-saying 16	verb-thinking 22	word -29	— -8	• 8
own-case|false|most|	, 22	auxiliary 17	capital 9	preposition -14	verb-saying 14	– 7
own-case|false|none|	% -10	( 12	, 16	- -13	: -25	; 14	adverb 26	capital 15	coordinator 7	possessive 31	pronoun 6	stop 9	verb-judging 9	verb-saying 9	verb-thinking 6	– -9	’ 23
own-case|false|some|	, 7	adverb 16	auxiliary 13	capital 36	coordinator -17	possessive 14	preposition 29	pronoun 27	subordinator 29	that 20	verb-judging -10	verb-saying 39	verb-thinking 14	word 24
own-case|true|all-one|	: -18	auxiliary -9	capital -16	determiner -16	start 28	stop 24	verb-saying -7	word -30
own-case|true|all|	, 17	: 10	auxiliary -21	possessive 19	preposition 26	start 25	stop 41	verb-judging -20	word -35
own-case|true|first|	( 19	, 51	- 18	capital 31	determiner -12	quote 12	start 39	stop 22	subordinator 19	that 21	verb-saying -33	word -27	– -7	— 22
own-case|true|most|	, 16	: 19	start 24	stop 18	verb-saying 22
own-case|true|none|	( -10	, 8	: 22	adverb 19	auxiliary 45	capital 25	determiner 21	possessive 14	preposition -24	pronoun 25	subordinator -13	that 42	verb-judging 31	word 48
own-case|true|some|	, 12	auxiliary 17	capital 15	determiner 17	preposition 16	pronoun 7	subordinator 20	that 16	verb-saying 29	verb-thinking 16	word 27
own|false|	1 -9	2-3 -10	8+ 18
own|true|	1 -24	8+ 8
sentence|judging|	8+ 52
sentence|none|	1 -50	2-3 -57	4-7 -21	8+ 12
sentence|saying|	1 25	2-3 21	4-7 17	8+ 14
sentence|thinking|	1 -30	4-7 8
size-ending|10+|!|	capital 19	determiner 13	end 17	pronoun 16
size-ending|10+|,|	' 8	adverb 8	capital 19	coordinator 26	determiner 19	pronoun 21	subordinator 20	verb-saying 19	word 25
size-ending|10+|.|	( 22	[ 25	auxiliary 12	capital 41	coordinator 21	determiner 35	end 29	preposition 17	pronoun 20	quote 17	subordinator 25	— 26
size-ending|10+|?|	capital 22	determiner 14	end 22	verb-saying 20
size-ending|10+|none|	, 17	,auxiliary 6	,determiner 7	,preposition 13	,pronoun 6	,verb-judging 7	,verb-saying 7	,verb-thinking 10	,word 9	: 27	; 9	adverb 22	capital 28	coordinator 22	determiner 27	end 20	preposition 34	pronoun 9	quote 25	stop 24	subordinator 13	that 13	verb-saying 23	word 17	— 17
size-ending|1|!|	,coordinator 13	,determiner 11	determiner 17	preposition 21	stop 15
size-ending|1|,|	capital 15	coordinator -21	pronoun 6	quote -31	verb-judging 19	verb-saying -8
size-ending|1|.|	auxiliary 17	capital 19	coordinator 11	end -9	pronoun 12
size-ending|1|?|	pronoun 13
size-ending|1|none|	) 9	, -21	,auxiliary -19	,coordinator 11	,determiner -7	,preposition -9	,pronoun 6	,quote -6	,subordinator 6	,that -17	,verb-judging 9	,verb-saying 12	,verb-thinking 9	: -23	; 8	adverb -6	auxiliary -23	determiner 9	end -21	preposition 11	stop -17	subordinator 20	that -14	verb-judging -18	verb-saying 11	verb-thinking 12	– -19
size-ending|2|!|	,auxiliary 10	coordinator -20	end 24
size-ending|2|,|	adverb 17	capital 7	coordinator -9	preposition -25	pronoun -19	quote 7	that -22	verb-saying -12	word 7
size-ending|2|.|	capital -9	coordinator 23	determiner -33	pronoun 13	quote -11	subordinator 26	word -19	— 8
size-ending|2|?|	,verb-saying 6	capital 21	coordinator 9	pronoun 21	stop -20	verb-saying 20
size-ending|2|none|	( -6	+ 9	, -25	,adverb -16	,auxiliary -32	,determiner -20	,preposition -9	,subordinator 9	,that -8	,word -13	: -11	; 10	adverb 9	auxiliary -14	determiner 29	stop -8	subordinator -7	that 17	verb-judging -31	verb-saying -11	verb-thinking -18	word -6	– 8
size-ending|3|!|	,word 10	end -20
size-ending|3|,|	auxiliary -7	capital 14	coordinator 17	determiner -19	preposition 10	quote 18	subordinator 11	that -21	verb-judging 21	verb-saying 27
size-ending|3|.|	auxiliary 20	capital -16	coordinator 24	determiner 26	end 7	pronoun 19	quote -17	subordinator -14
size-ending|3|?|	coordinator 18	end 38	pronoun 15	verb-saying 9	– 9	— 9
size-ending|3|none|	( -28	) -16	,auxiliary 20	,capital 14	,coordinator -11	,determiner 10	,preposition -18	,quote -7	,subordinator 19	,verb-judging 10	,verb-saying 12	,word 8	: 9	; -6	capital -17	coordinator -7	end 26	pronoun 19	stop 7	subordinator 19	verb-judging 9	verb-saying -33	verb-thinking -9	word 11	– 7	— 22
size-ending|4-5|!|	,word 8	capital 14	end 9	pronoun 20	stop 12	verb-saying 15	— 8
size-ending|4-5|,|	' 18	auxiliary -7	capital 38	coordinator -21	determiner 19	preposition -13	pronoun 54	subordinator -10	that -9	verb-judging 16	verb-saying 22	word -12
size-ending|4-5|.|	capital 7	coordinator 26	determiner -7	end 19	preposition 19	quote -20	subordinator 19	that 7	— 18
size-ending|4-5|?|	,auxiliary 11	capital 24	determiner 23	end 29	pronoun 20	stop 20	verb-saying 27
size-ending|4-5|none|	( -10	+ 10	,adverb 9	,auxiliary -8	,capital -14	,coordinator 24	,determiner -8	,pronoun 23	,subordinator 9	,that 7	,verb-thinking 11	- 6	: 18	; 21	adverb -15	auxiliary 16	capital -10	coordinator 48	determiner -13	end -9	pronoun -6	subordinator 47	verb-saying -7	verb-thinking 15	word -16	— 15
size-ending|6-9|!|	capital 17	determiner 16	end 25	pronoun 14
size-ending|6-9|,|	adverb 13	auxiliary -12	capital 18	coordinator -10	determiner 36	preposition -7	pronoun 30	subordinator -10	verb-saying 30
size-ending|6-9|.|	( -7	coordinator 24	determiner 10	preposition 22	pronoun 12	quote 19	subordinator 22	that 13	— 31
size-ending|6-9|?|	, -9	,verb-saying 8	capital 21	determiner 17	end 41	pronoun 22	stop 27	verb-saying 20	— 14
size-ending|6-9|none|	( -7	+ 11	, -10	,auxiliary 16	,coordinator 6	,preposition 24	,pronoun 19	,verb-judging 11	,verb-saying 10	,verb-thinking 9	,word 14	- 24	: 47	; -9	auxiliary 7	capital 33	coordinator 40	determiner 34	end 36	preposition 8	pronoun 23	quote -12	stop 13	subordinator 33	verb-saying 19	— 14
size-follow|10+|	' 9	( 22	) 18	, 17	,auxiliary 6	,determiner 7	,preposition 13	,pronoun 6	,verb-judging 7	,verb-saying 7	,verb-thinking 10	,word 9	- 18	: 27	; 9	[ 28	adverb 18	auxiliary 26	capital 22	coordinator 36	determiner 23	end 30	preposition 36	pronoun 21	quote 34	stop 24	subordinator 21	that 16	verb-saying 21	word 30	— 31
size-follow|1|	) 11	, -21	,auxiliary -19	,coordinator 16	,preposition -9	,pronoun 6	,quote -6	,subordinator 6	,that -17	,verb-judging 9	,verb-saying 12	,verb-thinking 9	: -23	; 8	adverb -6	auxiliary -18	capital 11	determiner 11	end -21	preposition 14	pronoun 15	quote -11	stop -15	subordinator 13	that -14	verb-saying 8	verb-thinking 8	– -19
size-follow|2|	+ 9	, -25	,adverb -16	,determiner -20	,preposition -9	,subordinator 9	,that -8	,word -13	- 6	: -11	; 10	adverb 17	auxiliary -14	pronoun -9	stop -10	that 12	verb-judging -28	verb-saying -16	verb-thinking -23	— 8
size-follow|3|	( -29	) -16	,auxiliary 20	,capital 14	,coordinator -11	,determiner 10	,preposition -18	,quote -7	,subordinator 19	,verb-judging 10	,verb-saying 12	,word 8	: 9	; -6	adverb 8	capital -13	coordinator 10	determiner 9	end 12	preposition 7	pronoun 9	quote 7	stop 7	subordinator 19	verb-judging 14	verb-thinking 6	word 8	– 12	— 23
size-follow|4-5|	' 18	( -17	+ 10	,adverb 9	,auxiliary -7	,capital -14	,coordinator 24	,determiner -8	,pronoun 23	,subordinator 9	,that 7	,verb-thinking 11	- 6	: 18	; 25	adverb -14	capital 29	coordinator 17	determiner -9	end 14	pronoun 23	quote -24	subordinator 35	verb-judging 16	verb-saying 18	verb-thinking 15	word -18	— 24
size-follow|6-9|	( -11	+ 11	, -13	,auxiliary 16	,coordinator 6	,preposition 24	,pronoun 15	,verb-judging 11	,verb-saying 10	,verb-thinking 9	,word 14	- 25	: 47	; -9	auxiliary -7	capital 15	coordinator 26	determiner 19	end 14	pronoun 33	stop 13	that 19	verb-saying 35	word -16	— 35
size-intro|10+|	) 15	, 25	- 26	: 30	adverb 26	auxiliary 26	capital 37	coordinator 37	determiner 29	possessive 28	preposition 47	pronoun 27	quote 25	start 21	stop 16	subordinator 24	that 32	verb-judging 29	verb-saying 64	verb-thinking 31	word 40	– 20	— 11
size-intro|1|	( 11	, -14	: -21	; 10	adverb 19	auxiliary 6	coordinator 9	determiner 11	preposition -6	pronoun 14	quote -18	start -14	stop 12	subordinator 10	that -8	verb-judging -22	word -12	– 13	’ -10
size-intro|2|	( 23	: 17	adverb -7	capital 7	coordinator -8	determiner -7	preposition -15	pronoun -13	stop 15	subordinator -17	verb-saying -11	verb-thinking -16	word -6	– -18	— 8	’ 19	• 8
size-intro|3|	' -23	( -21	, 11	: 12	adverb 28	auxiliary 16	coordinator 12	possessive -15	preposition -8	pronoun 34	quote 11	start -7	stop 20	subordinator -10	that 19	verb-saying 13	verb-thinking 18	word 15	— 13
size-intro|4-5|	% 14	' 13	- -9	: -10	; -9	auxiliary 21	capital 10	coordinator -22	possessive -25	preposition 32	pronoun 42	quote 30	start 6	subordinator 37	that 13	verb-judging 9	verb-thinking 37	word -18	– 7	— -16	’ 9
size-intro|6-9|	( -14	, 27	- 20	: 31	; 9	adverb -9	auxiliary -9	capital 8	coordinator 13	determiner 32	possessive 10	preposition 11	pronoun 55	start 28	stop 27	that 64	verb-judging -8	verb-saying -24	verb-thinking 43	word 14	– -15	— 15	’ 9
size|	1 -10	10+ 24	2 -22	3 13	4-5 -10	6-9 8
subject|elided|	,adverb 9	,auxiliary 25	,capital 14	,determiner -21	,preposition 18	,pronoun 19	,that -9	,verb-saying -6	1 -24	2-3 10	8+ 11	: 8	coordinator -6	end 21	stop 6	verb-saying -24	word -15
subject|none|	( -12	) -21	+ 16	,auxiliary -11	,capital -15	,coordinator 17	,determiner -16	,preposition -14	,quote -6	,subordinator 14	,that -12	,verb-judging 16	,verb-thinking 13	,word 9	- -18	1 7	4-7 -11	8+ 10	; 28	auxiliary -18	capital 20	determiner 12	end 33	preposition -17	pronoun -8	stop 14	subordinator 8	that 7	verb-thinking -9	word -17	– 9	— 19
subject|own|	) -14	+ 9	,adverb -16	,auxiliary 13	,determiner 11	,preposition -19	,quote -7	,subordinator 10	,that -8	,verb-judging 8	,verb-saying 16	,word -17	2-3 -12	4-7 -7	8+ 7	: 7	adverb -10	auxiliary -17	capital 8	coordinator -10	end 31	pronoun 21	subordinator 13	verb-judging -17	verb-saying -28	word -12	— 11
two-before|%|	stop 11
two-before|'|	stop 6	word -12
two-before|)|	- 6	: 12	; -8	auxiliary 11	stop 17	— -19
two-before|*|	subordinator -11
two-before|,|	auxiliary 29	capital -14	determiner -48	preposition -6	quote 26	subordinator -10	that 14	verb-judging 17	word -41
two-before|:|	pronoun 10	that 15	word -26
two-before|;|	capital 24	determiner -10
two-before|adverb|	, 18	: 44	coordinator 23	determiner 14	pronoun -9	stop 19	subordinator 12	that 13	verb-saying 11	verb-thinking -12	word 19
two-before|auxiliary|	: 8	adverb 32	auxiliary 20	capital -18	determiner 33	preposition -23	pronoun 8	quote -15	stop 26	that 20	verb-judging 17	verb-thinking 21	word 30
two-before|capital|	' -14	( -6	, 32	- -20	: 16	auxiliary 17	capital 36	coordinator -10	possessive -25	preposition 10	that -10	verb-judging 7	verb-saying 10	verb-thinking -6	– -7	— 6	’ 17
two-before|coordinator|	' 13	, 12	adverb 20	auxiliary 33	capital 11	coordinator -12	determiner 14	preposition -16	verb-judging 21	verb-saying 21	word -11
two-before|determiner|	, -6	: 21	capital -10	determiner 20	preposition -24	quote 21	stop 27	subordinator 13	that 10	verb-judging -9	verb-saying -9	verb-thinking 21	word -15
two-before|possessive|	preposition -11	quote 25	stop 19	verb-saying 20	verb-thinking 25
two-before|preposition|	, -15	: 30	auxiliary 24	determiner 7	preposition 21	pronoun -9	quote 17	stop 35	that -21	verb-judging 19	verb-saying -25	verb-thinking 23	word 9
two-before|pronoun|	, 31	adverb 18	determiner -6	possessive 40	preposition 15	pronoun 17	stop 37	subordinator 40	verb-judging 13	verb-thinking -23	word 19
two-before|quote|	( -12	, -25	: 8	auxiliary 14	capital -6	preposition 7	stop 28	subordinator 19	that 11	verb-saying -21	verb-thinking -20	— 21
two-before|start|	capital -23	determiner -18	preposition -28	quote 14	start 9	• 8
two-before|stop|	- 15	coordinator 22	determiner -28	preposition -23	pronoun 18	subordinator -15	— 21
two-before|subordinator|	auxiliary -12	capital 20	determiner -8	preposition 17	pronoun 20	stop 34	word -20
two-before|that|	, 18	: 17	adverb 10	auxiliary -16	capital 33	determiner 13	preposition -22	pronoun 26	stop 26	subordinator -19	verb-judging -14	verb-saying -15	word 6
two-before|verb-judging|	: 29	adverb -6	auxiliary 35	capital -8	determiner 15	pronoun 7	quote 12	that 25	verb-saying -18	word -8
two-before|verb-saying|	, 46	: 27	adverb 16	auxiliary 44	capital 12	preposition 17	pronoun -15	subordinator 30	that 25	verb-judging -20	verb-saying 12	word 29
two-before|verb-thinking|	: 13	auxiliary 26	capital 10	preposition 32	pronoun 7	stop 35	subordinator 8	that 16	verb-judging -19	word -21
two-before|word|	% -10	' -14	, -26	- 22	: -11	; 11	adverb 8	coordinator 11	possessive 6	preposition -13	pronoun 41	quote -15	stop 30	subordinator -13	verb-judging -31	verb-saying -12	verb-thinking 15	word 13	– -9
two-words-before|%|	. 11
two-words-before|'s|	 25	figures 25	office 12	semiconductor -18
two-words-before|'|	. 6	stata -12
two-words-before|)|	- 6	. 17	: 12	; -8	is 11	— -19
two-words-before|*|	pourquoi -11
two-words-before|,|	 26	a -14	admet 16	alias -12	and 22	answered -9	atestou 9	balguerie 6	blamed 19	but 20	called 19	cercavano -18	chiede 12	christened -15	code-named -21	comme 12	como 16	definito -16	destacó 11	di 15	die 14	dit -9	ein 13	en -11	entitled -8	exigiu 13	expressed 22	falta 15	ficou 18	foi 10	found -23	gringo 14	had 17	headed -14	heißt -9	houve 20	há 17	including -16	is 20	jugée 13	la -12	labeled -16	maar 17	mais 7	manifesta 9	mas 15	movilizaciones 8	nicknamed -31	o -16	or -23	played -22	pour 14	praised 15	prees 10	prefers -16	promet 11	préfère 21	reading -9	reconnaît 17	retrouvé -18	said 37	saying 16	sent 17	sinalizou -15	since 23	sogenannte -10	solo -13	sorte -6	sourit -12	surnommé -11	são 10	that 14	the -34	this -20	though 18	to -13	told -21	uma -13	un 14	under -19	was 41	wat 12	welcomed 13	where -19	whose -33	wie -7	winston -22	à 15	è 11	é 14
two-words-before|-|	the -17
two-words-before|.|	- 15	always -16	but 22	con -13	eine -10	headed -17	il -8	in -8	le -13	meglio -13	the -27	under -21	wie -6	— 21
two-words-before|0-2|	. 8
two-words-before|000|	. 22
two-words-before|00|	. 10
two-words-before|1.942|	. 7
two-words-before|10|	. 13
two-words-before|110085|	? 22
two-words-before|141|	: -25
two-words-before|14th|	? 16
two-words-before|14|	. 10
two-words-before|15-1|	. 11
two-words-before|169|	. 8
two-words-before|17|	, -20
two-words-before|1800|	records 19
two-words-before|1952|	. 14
two-words-before|1958|	, -18
two-words-before|1971|	album -18
two-words-before|1976|	. 20
two-words-before|1980|	. 10
two-words-before|1988|	. 19
two-words-before|1991|	. 21
two-words-before|1|	. 20
two-words-before|2008|	. 19
two-words-before|2009|	. 11
two-words-before|2012|	. 19	as -12
two-words-before|2019|	. 18
two-words-before|2021|	. 9
two-words-before|2024|	. 13
two-words-before|2026|	. 17	: 18
two-words-before|2027|	, 11	. 13
two-words-before|210m|	. 19
two-words-before|214th|	. 11
two-words-before|214|	aboard -13
two-words-before|22|	. 11	: 17
two-words-before|255|	. 14
two-words-before|29|	. 14
two-words-before|2gb|	, 22
two-words-before|2|	. 17
two-words-before|310m|	for 13
two-words-before|31|	. 12	– 20
two-words-before|380|	, 11
two-words-before|3rd|	. 11
two-words-before|3|	( -15	: 6
two-words-before|40|	: 13
two-words-before|44|	. 7
two-words-before|46|	, -13
two-words-before|5-6|	. 13
two-words-before|58|	. 13
two-words-before|6-4|	. 8
two-words-before|6-7|	. 12
two-words-before|62enne|	: 18
two-words-before|62|	victimes -20
two-words-before|64|	. 22
two-words-before|79|	. 24
two-words-before|7|	% 14	: 14
two-words-before|900|	botellas -21
two-words-before|97|	. 13
two-words-before|:|	12 -19	das -16	la -7	on 10	that 15	wer -15
two-words-before|;|	dois -10	kigali 17	tehran 20
two-words-before|a-21|	. 7
two-words-before|a24|	. 13
two-words-before|aantal|	explosies 12
two-words-before|aan|	. 10	zijn -12
two-words-before|abandon|	du -15
two-words-before|abba|	’s -10
two-words-before|abbotsinch|	: 16
two-words-before|abc|	's -13	’s -22
two-words-before|abend|	in -16
two-words-before|aberdeen|	. 13
two-words-before|aber|	auf 7	vor 6
two-words-before|abierta|	: 6
two-words-before|abonde|	: 7
two-words-before|about|	its 16	so-called -21	the 19
two-words-before|abramchuk|	( -20
two-words-before|abstém-se|	. 6
two-words-before|ab|	: 10
two-words-before|academy|	. 13
two-words-before|accounts|	. 16
two-words-before|account|	. 10	satirico -7
two-words-before|accumulate|	. 19
two-words-before|accusant|	de 9
two-words-before|accused|	of -20
two-words-before|acesso|	, 8
two-words-before|achteraf|	. 6
two-words-before|aclara|	: 8
two-words-before|acqua|	: 7
two-words-before|acrescentou|	: 7
two-words-before|acteurs|	à 19
two-words-before|actie|	. 6
two-words-before|acting|	as 19
two-words-before|actor|	. 6
two-words-before|act|	. 20
two-words-before|added|	, 22	. 23	: 21	that 11
two-words-before|adding|	, 23	: 10	that 13
two-words-before|addresses|	. 12
two-words-before|adds|	: 18
two-words-before|add|	: 16
two-words-before|adeoti-marks|	, -19
two-words-before|adjectives|	. 13
two-words-before|administration|	. 18
two-words-before|admitió|	que 6
two-words-before|admits|	: 10
two-words-before|admitted|	, 23
two-words-before|adnoc|	por 16
two-words-before|adviser|	. 15
two-words-before|advisors|	. 18
two-words-before|afastar|	um -13
two-words-before|affiche|	, 10
two-words-before|affirmatif|	. 7
two-words-before|affirme|	avoir 12
two-words-before|affondo|	: 8
two-words-before|afghanistan|	was 21
two-words-before|afloopt|	. 6
two-words-before|aflossen|	. 19
two-words-before|afmaken|	. 10
two-words-before|afp|	. 24
two-words-before|africa|	. 14
two-words-before|afterwards|	. 19
two-words-before|afterward|	. 11
two-words-before|after|	selling -21
two-words-before|af|	. 16
two-words-before|again|	. 12	? 13
two-words-before|agency|	. 13
two-words-before|agents|	nicknamed -9
two-words-before|aggiunto|	: 24
two-words-before|agivano|	con 13
two-words-before|ago|	. 13
two-words-before|agreed|	. 18
two-words-before|agreement|	would 22
two-words-before|agree|	. 15
two-words-before|agua|	estaba 11
two-words-before|ahmadi|	. 22
two-words-before|airport|	. 21	cap 20	says -22
two-words-before|aisle|	. 14
two-words-before|akkoord|	. 6
two-words-before|alabama|	. 19
two-words-before|alarma|	: 7
two-words-before|alarme|	: 7
two-words-before|alavancagem|	a 17
two-words-before|album|	, -12
two-words-before|alfred-wegener-institut|	, 9
two-words-before|algeria|	says -20
two-words-before|alleen|	voor -15
two-words-before|allegations|	as 22
two-words-before|alles|	wieder -12
two-words-before|allevatore|	. 12
two-words-before|allo|	studio -12
two-words-before|all|	. 16	of -18
two-words-before|almada|	. 13
two-words-before|alone|	were 13
two-words-before|als|	een -9	kalb 7
two-words-before|alta|	en 13
two-words-before|altro|	: 30
two-words-before|alvast|	. 8
two-words-before|alza|	un 13
two-words-before|al|	. 10
two-words-before|amadora-sintra|	fica 16
two-words-before|amarela|	. 9
two-words-before|amarilla|	por -8
two-words-before|amat|	recoge 15
two-words-before|america|	. 16
two-words-before|ammesso|	, 15
two-words-before|among|	38 -21	the -19	them 19
two-words-before|amused|	. 11
two-words-before|analysts|	. 22
two-words-before|anders|	: 9
two-words-before|and|	a 14	blamed 17	from -11	its 13	juba 18	magnets 15	one -20	said 27	that -6	their 19	then -12	was 30	would 8
two-words-before|anger|	. 12
two-words-before|anglicans|	had 17
two-words-before|animals|	was 28
two-words-before|ankara|	had 19
two-words-before|ankle|	was -23
two-words-before|anleger|	seien 9
two-words-before|anni|	. 18
two-words-before|annoncées|	, 8
two-words-before|announced|	. 13
two-words-before|anno|	, 21	: 26
two-words-before|annuisce|	: 15
two-words-before|anos|	, 8	. 6
two-words-before|another|	says -10
two-words-before|anrufbeantworter|	, 6
two-words-before|answered|	: 14
two-words-before|answers|	to -26
two-words-before|answer|	. -13
two-words-before|ans|	. 20
two-words-before|antiques|	dealer 22
two-words-before|anton|	bleibaum 7
two-words-before|anwohner|	? 10
two-words-before|anything|	. 15
two-words-before|anyway|	. 22
two-words-before|an|	, 16	officer 20	opera 22	wochenenden 12
two-words-before|ao|	clube 10	serviço 17
two-words-before|apenas|	que 10
two-words-before|aperto|	: 7
two-words-before|aplaude|	como 11
two-words-before|apologise|	. 19
two-words-before|apologising|	to 14
two-words-before|apologized|	for 26
two-words-before|apostillado|	, 6
two-words-before|appeal|	. 14
two-words-before|appelé|	à 12
two-words-before|applause|	. 15
two-words-before|approved|	. 11
two-words-before|app|	, -14	had -12	store -17
two-words-before|april|	. 16
two-words-before|apuntó|	: 8
two-words-before|apócrifa|	. 6
two-words-before|archers|	. 14
two-words-before|arcilla-vargas|	, 8
two-words-before|arenal|	. 9
two-words-before|arena|	. 15
two-words-before|are|	 -25
two-words-before|argued|	on -20
two-words-before|arguida|	agiu 10
two-words-before|arguments|	. 13
two-words-before|around|	. 15
two-words-before|arrangement|	. 13	as 15
two-words-before|arrested|	. 10
two-words-before|arrivals|	as 16
two-words-before|arrêter|	devant -15
two-words-before|asciutta|	: 24
two-words-before|aseguró|	que 9
two-words-before|ashby|	as 19
two-words-before|ashworth-diop|	: 16
two-words-before|asi|	: 15
two-words-before|asked|	, 19	. 18	for 15
two-words-before|askew|	. 13
two-words-before|asking|	, 6
two-words-before|asks|	, 16
two-words-before|asleep|	. 17
two-words-before|assembly|	. 19
two-words-before|assicura|	: 16	la 15
two-words-before|assistant|	, -11	. 9
two-words-before|assistente|	aceitou 11
two-words-before|assistito|	amasse 13
two-words-before|assobios|	: 8
two-words-before|association|	. 17
two-words-before|assolombarda|	saluta 15
two-words-before|assomed|	: 24
two-words-before|as|	a 7	having 15	his -16	the -17
two-words-before|ater|	: 21
two-words-before|atribuiu|	a 19
two-words-before|attacca|	, 9
two-words-before|attacks|	as 22
two-words-before|attaquant|	. 10
two-words-before|attempt|	, -8
two-words-before|attended|	by 23
two-words-before|at|	goodison 18
two-words-before|aufgefallen|	. 14
two-words-before|auf|	das -7	dem -12	der -19
two-words-before|augsburg|	. 25
two-words-before|august|	. 17
two-words-before|aula|	, 6
two-words-before|ausland|	als -17
two-words-before|aussprache|	sei 12
two-words-before|australia|	agree 22
two-words-before|aus|	. 20	: 16
two-words-before|autentico|	: 23
two-words-before|auteur|	de -15
two-words-before|authority|	were 18
two-words-before|author|	. 16	of -26
two-words-before|autissier|	: 13
two-words-before|autocollant|	: -16
two-words-before|autora|	de -8
two-words-before|autre|	: 13
two-words-before|autumn|	. 7
two-words-before|auxerre|	. 19
two-words-before|avaient|	été 11
two-words-before|avenant|	. 6
two-words-before|avisa|	que 7
two-words-before|avisos|	. 7
two-words-before|avisou|	que 11
two-words-before|aviso|	: 8
two-words-before|avocate|	. 6
two-words-before|avril|	dans -18
two-words-before|avs|	: 18
two-words-before|avuto|	paura 11
two-words-before|avverte|	che 11
two-words-before|away|	. 17
two-words-before|ayer|	de 10
two-words-before|aysén|	: 6
two-words-before|azuay|	. 13
two-words-before|a|	cliente 12	cut 21	definire 14	descoberta 20	dit 12	enregistré -14	entendu 18	evitare -20	falha 15	palavra -11	permanência 12	reconnu 11	resposta 14	situação 11	so-called -25	souhaité 7	viagem 10	withering 21
two-words-before|b3|	. 15
two-words-before|backboard|	. -17
two-words-before|back|	, 9	. -7	: 16
two-words-before|badges|	. 10
two-words-before|bad|	. 24
two-words-before|bakery|	. 14
two-words-before|baker|	. 14
two-words-before|ballett|	von -10
two-words-before|ballots|	were 28
two-words-before|banc|	. 16
two-words-before|banda|	del -12
two-words-before|banderole|	: 20
two-words-before|band|	played -14
two-words-before|banker|	called -27
two-words-before|bank|	. 10
two-words-before|banner|	reading 20
two-words-before|barbs|	as -17
two-words-before|barcelona|	. 12
two-words-before|bari|	drop -23
two-words-before|barque|	. 14
two-words-before|barrio|	, 11
two-words-before|base|	: 8
two-words-before|batizado|	de -10
two-words-before|batters|	were 13
two-words-before|battery|	. 12
two-words-before|bay|	. 17
two-words-before|bazán|	: 7
two-words-before|bbc|	. 18
two-words-before|beat|	. 19
two-words-before|because|	of 17
two-words-before|beck-nigg|	als 15
two-words-before|bedeckt|	– 13
two-words-before|been|	freed 14	honest 19	saying -19	shown 18	told 25
two-words-before|beeping|	. 14
two-words-before|before|	. 12
two-words-before|befunde|	kämen 10
two-words-before|begrüsse|	den 9
two-words-before|behaved|	. 14
two-words-before|beijing|	. 13	accused 19	would 21
two-words-before|being|	rostered 20
two-words-before|bei|	einer -16
two-words-before|bekend|	als -6
two-words-before|bekommen|	, -14
two-words-before|belarus|	. 16
two-words-before|belastingen|	. 6
two-words-before|believe|	it 17
two-words-before|bello|	: 11
two-words-before|beltretter|	: 12
two-words-before|benavent-oduor|	. 9
two-words-before|benchmark|	. 12
two-words-before|beneath|	, -18	that -21
two-words-before|beneficiarne|	sarebbero 6
two-words-before|benetton|	. 18
two-words-before|berg|	: 13
two-words-before|berichten|	. 8
two-words-before|berichteten|	. 16
two-words-before|bernama|	, 20
two-words-before|bestaat|	er 7
two-words-before|bestiame|	viaggi 15
two-words-before|bestätigt|	einen -19
two-words-before|beth|	singing -21
two-words-before|betroffenen|	werde -12
two-words-before|bewertung|	sei 9
two-words-before|bewindsman|	. 15
two-words-before|be|	a 26	connected 13	expected 23	met 21	reviewed 18	shared 19
two-words-before|bicho|	de -11
two-words-before|bij|	yerseke 8
two-words-before|bilhete|	: 14
two-words-before|billed|	as -11
two-words-before|bill|	. 15	as -15
two-words-before|binder|	. 25
two-words-before|bishops|	, -22
two-words-before|bjp|	of 21
two-words-before|bladen|	tot -9
two-words-before|blamed|	repeated -18
two-words-before|blanc|	serait 11
two-words-before|blasi|	. 6
two-words-before|bleibt|	bei -23
two-words-before|blessing|	. 13
two-words-before|blijven|	. 8
two-words-before|blij|	. 6
two-words-before|blinks|	. 17
two-words-before|bloquée|	: 21
two-words-before|blow|	to -24
two-words-before|blunt|	. 12
two-words-before|blushed|	. 21
two-words-before|board|	. 13	reading -22
two-words-before|boats|	. 12	to -26
two-words-before|boat|	. 14
two-words-before|boek|	uitlas 12
two-words-before|boerenbond|	reageerde 12
two-words-before|boezem|	. 10
two-words-before|boggs|	. 22
two-words-before|bola|	que 8
two-words-before|bologna|	: 21
two-words-before|bonden|	willen 13
two-words-before|booed|	. 13
two-words-before|books|	. 11
two-words-before|book|	, -23	. 14	calls -26
two-words-before|bord|	de -14
two-words-before|born|	. 12
two-words-before|bosteza|	. 8
two-words-before|both|	against -22	camps 16
two-words-before|botteghino|	, 13
two-words-before|bouchons|	. 11
two-words-before|boulter|	. 14
two-words-before|bou|	thanked 20
two-words-before|boxes|	. 20
two-words-before|box|	. 23
two-words-before|braccia|	: 28
two-words-before|brambilla|	expects 14
two-words-before|branches|	. 10
two-words-before|brazier|	. 17
two-words-before|brazil|	? 20
two-words-before|breakfast|	was -15
two-words-before|breaking|	the -25
two-words-before|breakthrough|	, -14
two-words-before|breath|	. 16
two-words-before|breezes|	. 16
two-words-before|bremen|	. 6
two-words-before|briefer|	. 22
two-words-before|briefs|	. 15
two-words-before|brief|	. 14
two-words-before|brie|	( 21
two-words-before|brisé|	: 15
two-words-before|brochures|	as -13
two-words-before|brochure|	titled -19
two-words-before|brontola|	: 20
two-words-before|bruciarli|	: 29
two-words-before|bruna|	alpina -15
two-words-before|brunnhuber|	: 13
two-words-before|brusatin|	: 20
two-words-before|brusio|	. 9
two-words-before|brygge|	. 17
two-words-before|bräutigam|	. 10
two-words-before|brésil|	. 7
two-words-before|buchmesse|	lobte 14
two-words-before|buchwert|	. 12
two-words-before|budel|	. 21
two-words-before|budget|	was 26
two-words-before|budweiser|	called -12
two-words-before|buffet|	as -15
two-words-before|buffle|	. 10
two-words-before|bugle|	. 12
two-words-before|building|	as -16
two-words-before|burglar|	dubbed -19
two-words-before|burr-smith|	. 11
two-words-before|busca|	a 13
two-words-before|but|	hoped -17	not 18
two-words-before|buyers|	. 13
two-words-before|buyer|	: 19
two-words-before|buy|	. 17
two-words-before|bytewala|	. 18
two-words-before|by|	wednesday -19
two-words-before|cabine|	responde 12
two-words-before|cable|	. 14
two-words-before|cage|	's -15
two-words-before|cahier|	intitulé -13
two-words-before|calamità|	. 19
two-words-before|calcestruzzo|	conterrebbe 17
two-words-before|calcula|	. 16
two-words-before|calificó|	de 11
two-words-before|callcenter|	: 10
two-words-before|called|	. 17	a 10	chancay 18	for 22	her 9	him -17	out 19	that 25	them 17	this 22	trump -11	whitlock 18
two-words-before|calling|	her 18	him 21	it 24	them 20
two-words-before|calloway-finch|	. 17
two-words-before|calls|	a -20	her 12	me -22	the 19
two-words-before|call|	. 18	a -27	as -19	for 20	its -19	of -22	the 8	was 21
two-words-before|calma|	. 6	: 24
two-words-before|calmer|	. 11
two-words-before|calmly|	. 13
two-words-before|calm|	. 16
two-words-before|cambio|	, 17
two-words-before|cameras|	. 12
two-words-before|camera|	. 12	: 22
two-words-before|came|	the -14
two-words-before|campaigns|	. 14
two-words-before|campaign|	. 20	had -24
two-words-before|campeggiava|	: 22
two-words-before|canapé|	. 14
two-words-before|candidacy|	. 14
two-words-before|candidate|	. 9
two-words-before|candle|	. 11
two-words-before|candore|	: 14
two-words-before|cane|	: 26
two-words-before|canteen|	. 11
two-words-before|can|	say -22
two-words-before|capital|	. 15
two-words-before|capra|	. 15
two-words-before|caprichoso|	por -18
two-words-before|captain|	faumuinā 20
two-words-before|capua|	. 8
two-words-before|caputi|	, 22
two-words-before|carabao|	. 12
two-words-before|cara|	. 12
two-words-before|cardiff|	of 24
two-words-before|card|	. 16
two-words-before|cared|	. 10
two-words-before|care|	. 19
two-words-before|cargill|	. 11
two-words-before|carolina|	. 18
two-words-before|carried|	out 18
two-words-before|car|	. 26
two-words-before|casa|	. 6
two-words-before|cases|	that -19
two-words-before|case|	. 13	was 10
two-words-before|caso|	del -17	revela 20
two-words-before|cassa|	: 22
two-words-before|cassoma|	. 9
two-words-before|castlegate|	. 17
two-words-before|catalogue|	. 19
two-words-before|catanduanes|	as -21	seawall -23
two-words-before|categorico|	: 7
two-words-before|cathaoirleach|	. 11
two-words-before|cat|	. 15
two-words-before|cazares|	had 12
two-words-before|cdu|	ließ -16
two-words-before|cebas|	. 17
two-words-before|cede|	. 7
two-words-before|cento|	. 10
two-words-before|centre|	. 20
two-words-before|centro|	promette 10
two-words-before|cent|	was 19
two-words-before|ceremony|	. 18
two-words-before|cerqueira|	. 14
two-words-before|certified|	. 10
two-words-before|ce|	résultat 12
two-words-before|cgil|	. 7
two-words-before|cgtn|	: 11
two-words-before|cgt|	. 15
two-words-before|chamberlain|	called 25
two-words-before|champions|	. 7
two-words-before|champion|	. 18
two-words-before|chances|	as 22	at 16
two-words-before|chanceux|	? 14
two-words-before|changed|	. 13
two-words-before|change|	. 19	was 21
two-words-before|channel|	called -25	’s -17
two-words-before|chants|	of 10
two-words-before|chant|	of 8
two-words-before|chapter|	. 19
two-words-before|character|	. 13
two-words-before|charente-maritime|	. 6
two-words-before|charge|	. 12
two-words-before|chat|	, -8
two-words-before|chaverra|	: 9
two-words-before|checks|	. 12
two-words-before|cheers|	. 15
two-words-before|chega|	sempre 13
two-words-before|cheikh-baba|	exige 7
two-words-before|che|	annuncia 11	nessun -7	parta 19	resti 15	servirebbe 12
two-words-before|chief|	. 12	: 23	dale -14	pleads -21
two-words-before|chien|	. 6
two-words-before|chin|	. 14
two-words-before|chiosa|	: 8
two-words-before|chips|	. 19
two-words-before|choc|	. 13
two-words-before|choisie|	? -7
two-words-before|choix|	. 10
two-words-before|chorus|	. 23	of -18
two-words-before|cia|	teme 10
two-words-before|ciento|	. 6
two-words-before|cigarette|	. 19
two-words-before|ciller|	: 10
two-words-before|cinque|	, 14
two-words-before|cirad|	. 14
two-words-before|cisl|	è 9
two-words-before|civile|	. 9
two-words-before|civil|	pede 12
two-words-before|claimed|	she -21
two-words-before|claim|	. 11
two-words-before|claro|	: 8
two-words-before|clash|	over -19
two-words-before|clause|	de -14
two-words-before|cleared|	over -15	the 18
two-words-before|clients|	. 16	to 27	were 36
two-words-before|client|	. 10	as 12
two-words-before|clinton|	. 19	: 15	is 12	was 18
two-words-before|closet|	. 11
two-words-before|closing|	. 6	line 23
two-words-before|cloth|	. 18
two-words-before|club|	, 6	. 15
two-words-before|cnc3|	: 20
two-words-before|cnmc|	es 14
two-words-before|cnn|	's -16	. 17	’s -25
two-words-before|co-founder|	. 9
two-words-before|co-workers|	called -20
two-words-before|coalition|	. 19	eyes -22
two-words-before|coamo|	had 21
two-words-before|code|	. 20	: -17	name -22
two-words-before|codispoti|	. 18
two-words-before|cohetes|	. 10
two-words-before|coimbra|	. 6
two-words-before|coisa|	: 10
two-words-before|collapsed|	. 12
two-words-before|columbus|	. 12
two-words-before|column|	headed -21	marked -20
two-words-before|colón|	. 6
two-words-before|comer|	. 12
two-words-before|come|	la 21
two-words-before|cominciare|	dai -16
two-words-before|coming|	. 14
two-words-before|comissão|	um 14
two-words-before|commentaire|	. 21
two-words-before|commented|	that 19
two-words-before|comment|	. 14
two-words-before|commerce|	. 15
two-words-before|comme|	des -14
two-words-before|commission|	. 14	had 18	made 18
two-words-before|committee|	. 21
two-words-before|commune|	. 6
two-words-before|comove|	. 8
two-words-before|companhia|	tem 13
two-words-before|company|	was 15
two-words-before|compared|	to -24
two-words-before|compensation|	committee 18
two-words-before|competition|	. 11
two-words-before|competitor|	on 24
two-words-before|complaints|	. 13
two-words-before|compleanno|	. 6
two-words-before|completó|	: 12
two-words-before|compromise|	was 22
two-words-before|com|	marcação -9
two-words-before|conceded|	: 18
two-words-before|concluded|	, 14	. 14	: 18
two-words-before|concorrencial|	. 8
two-words-before|conditions|	as 6
two-words-before|confessa|	: 7
two-words-before|confida|	, 10
two-words-before|confidence|	that 24
two-words-before|confirmed|	that 19
two-words-before|confirmou|	: 9
two-words-before|congratulations|	. 20
two-words-before|congressman|	felt 18
two-words-before|conhecido|	. 14	por -15
two-words-before|conjunto|	su -8
two-words-before|connaître|	son 15
two-words-before|conocido|	como -13
two-words-before|conoscenza|	di 15
two-words-before|consider|	whether -20
two-words-before|constitution|	. 16
two-words-before|consulted|	. 15
two-words-before|contact|	was 18
two-words-before|contempt|	over -20
two-words-before|continued|	, 16	. 13	: 13
two-words-before|continue|	. 16
two-words-before|conti|	, 16
two-words-before|contract|	, -21	showed 13
two-words-before|contratação|	. 8
two-words-before|contrató|	a 9
two-words-before|convaincu|	. 9
two-words-before|convention|	. 17
two-words-before|conversación|	es 17
two-words-before|conversas|	estão 11
two-words-before|conversation|	as 20
two-words-before|con|	una -12
two-words-before|cookbook|	, -13
two-words-before|cooler|	. 11
two-words-before|coolly|	. 10
two-words-before|copia|	. 8
two-words-before|copie|	di -21
two-words-before|cork|	. 18
two-words-before|corner|	: 25
two-words-before|coro|	di -18
two-words-before|corp|	bench -18
two-words-before|corregge|	: 9
two-words-before|corridor|	remained 21
two-words-before|cortar|	os -9
two-words-before|corto|	plazo 16
two-words-before|cost|	. 26
two-words-before|così|	: 15
two-words-before|coudre|	, 9
two-words-before|could|	be 19	go 16
two-words-before|council|	. 19	backs -23
two-words-before|countered|	, 18
two-words-before|counterpart|	hail 23	of 21
two-words-before|counters|	. 13
two-words-before|county|	. 20
two-words-before|courier|	. 14
two-words-before|courses|	. 13
two-words-before|courthouse|	. 18
two-words-before|court|	. 17	: 23	had 19
two-words-before|cousin|	. 10
two-words-before|cover|	of -23
two-words-before|credit|	. 14
two-words-before|crewe|	: 13
two-words-before|crews|	to 25
two-words-before|crew|	and 15
two-words-before|crie|	au -14
two-words-before|crimes|	as 21
two-words-before|cristiana|	: 27
two-words-before|critics|	as -25
two-words-before|critic|	called 18
two-words-before|cromer|	. 19
two-words-before|cronisti|	come -10
two-words-before|crowd|	, 13	. 16
two-words-before|croyait|	. 12
two-words-before|crusca|	boccia -14
two-words-before|cruz|	. 21	has 15
two-words-before|crying|	. 17
two-words-before|crítica|	. 11
two-words-before|cuatro|	. 15
two-words-before|cuentas|	. 6
two-words-before|cuenta|	, 7
two-words-before|cuentos|	, -14
two-words-before|cuisine|	: 12
two-words-before|cui|	le -12
two-words-before|cut|	. 19
two-words-before|c|	. 15
two-words-before|césped|	. 10
two-words-before|código|	qr 10
two-words-before|c’|	est 6
two-words-before|d'|	une 20
two-words-before|daarover|	. 8
two-words-before|dados|	têm 13
two-words-before|dagegen|	einen -22
two-words-before|dal|	quotidiano -8	titolo -8
two-words-before|damp|	, -12
two-words-before|dann|	: 18
two-words-before|dardar-naquin|	, -11
two-words-before|dark|	rooms 18
two-words-before|darmstadt|	. 13
two-words-before|darragh-li|	( -21
two-words-before|dass|	er 10	man 7
two-words-before|das|	argument 11	buch -10	dem -15	ein 16	für 12	kinderbuch -7	projekt 11	spiel 8	wort -8
two-words-before|data|	. 14
two-words-before|date|	. 12
two-words-before|dat|	bleek 10	er 10
two-words-before|davvero|	. 11
two-words-before|dawn|	is -24
two-words-before|days|	. 15
two-words-before|day|	. 15	: 17
two-words-before|dazu|	: 9
two-words-before|dazwischen|	: 9
two-words-before|deadpanned|	. 13
two-words-before|deal|	was 22
two-words-before|death|	as 22
two-words-before|debate|	. 18	as 21
two-words-before|debilitada|	e 9
two-words-before|debris|	bore 15
two-words-before|debut|	. -11
two-words-before|decide|	. 11
two-words-before|decir|	: 14
two-words-before|decision|	 20	was 22
two-words-before|decisão|	. 14	como 10	de 12
two-words-before|decize|	: 18
two-words-before|deck|	. 7
two-words-before|declared|	. 9
two-words-before|decreti|	arriveranno 21
two-words-before|decreto|	de 10
two-words-before|defeat|	. 13
two-words-before|defence|	: 17
two-words-before|defendant|	. 15
two-words-before|definition|	of -25
two-words-before|defunta|	. 20
two-words-before|delannoy|	. 8
two-words-before|delayed|	. 15
two-words-before|delay|	. 13	as 13
two-words-before|deliberately|	. 11
two-words-before|delighted|	. 19
two-words-before|della|	biblioteca -10
two-words-before|dell’|	operazione -7
two-words-before|del|	bar -8	farmaco 10	ministro 13
two-words-before|demande|	: 7
two-words-before|demarcation|	line 20
two-words-before|dementiert|	: 9
two-words-before|demissão|	. 7
two-words-before|democrats|	. 18
two-words-before|democrat|	. 18
two-words-before|dem|	gericht -15
two-words-before|denken|	: 8
two-words-before|dentists|	call -17
two-words-before|den|	ausdruck -21	begriff -11	entscheid 13	kreuzer -11	namen -16	ort 14	spitznamen -18	termin 9
two-words-before|deploró|	la -10
two-words-before|depois|	. 6
two-words-before|deprisa|	? 7
two-words-before|deren|	gasthof -14	überbauung -9
two-words-before|dernier|	virage 20
two-words-before|derrota|	: 8
two-words-before|derselbe|	plan 9
two-words-before|derubricazione|	: 6
two-words-before|der|	anstieg 8	arm -19	begriff -18	einigung 9	gruppe -13	konzern 6	ministerin -14	polizei -14	übung -9
two-words-before|desabafa|	. 13	: 11
two-words-before|desconfía|	. 8
two-words-before|described|	as 45
two-words-before|describe|	como 8
two-words-before|description|	, 26
two-words-before|desistiu|	. 20
two-words-before|des|	magazins -16
two-words-before|detrás|	hay 18
two-words-before|detta|	sua 16
two-words-before|deusto|	. 18
two-words-before|deutsch|	: -15
two-words-before|deux|	: 15	ex 6
two-words-before|de|	1983 11	2018 24	achterban -16	afspraak 6	bus 11	capela -15	dokter 8	espera 11	estado 11	fátima -7	gravar -9	heffing 11	klassieke -15	la 13	motie 13	négociations 19	opvang 11	périnatalité 20	schade 15	seguridad 19	ter 11	terceros 18	term -13	terugroepactie 9	uitspraak 13	uma 13	volksmond -7
two-words-before|dhaka|	called 22
two-words-before|dialogue|	: -19
two-words-before|dice|	. 24
two-words-before|dicho|	, 13
two-words-before|dictionary|	, -22
two-words-before|dic|	- 17
two-words-before|dier|	. 10
two-words-before|dies|	sei 6
two-words-before|die|	, 10	asche 16	belege 13	einstufung -10	gebühr 9	gegend 10	gespräche 13	initiative -9	lage 9	linie 7	meldung 18	seien 11	sogenannte -15	toeslag 14	tour -8	vorlage 13	waffen 18	wedstrijd 10	zeitung -22
two-words-before|differed|	. 10
two-words-before|differently|	. 17	: 21
two-words-before|different|	from -11
two-words-before|differ|	. 9
two-words-before|digital|	? 10
two-words-before|dimentica|	. 7
two-words-before|dinan-léhon|	. 14
two-words-before|diplomatic|	. 14
two-words-before|diploma|	da -6
two-words-before|directors|	. 15
two-words-before|director|	. 18
two-words-before|diretto|	: 7
two-words-before|dire|	. 11
two-words-before|disagreed|	. 23
two-words-before|disagrees|	. 23
two-words-before|discrepa|	: 7
two-words-before|discussions|	were 18
two-words-before|disney|	. -20
two-words-before|dispara|	após -15
two-words-before|dispute|	. 16
two-words-before|disruption|	as -16
two-words-before|disse-me|	: 14
two-words-before|disse|	ao -8	che 8	que 14
two-words-before|dissimulation|	. 15
two-words-before|distribution|	, 11
two-words-before|district|	. 20	pulls -18
two-words-before|dita|	. 6
two-words-before|dite|	jeudi 13
two-words-before|dit|	: 13	avoir 6	coopérer 13	voir 16
two-words-before|divisoria|	. 17
two-words-before|dizer|	que 23
two-words-before|di|	attendersi 19	aver 18	chiamare -10	essere 24	publitalia 10
two-words-before|dlr.de|	: -6
two-words-before|doce|	estava 11
two-words-before|doctors|	. 16
two-words-before|documentary|	, -16
two-words-before|documento|	chama-lhe -15
two-words-before|doen|	. 8
two-words-before|dolphins|	? 16
two-words-before|donald|	john -26	trump 12
two-words-before|done|	it 16
two-words-before|donnent|	du 15
two-words-before|dont|	un -21
two-words-before|dood|	. 22
two-words-before|dopo|	di -10
two-words-before|doris|	, 16
two-words-before|doubters|	. 11
two-words-before|doutent|	: 7
two-words-before|down|	. 14	: 17
two-words-before|do|	. 17	livro -14
two-words-before|draw|	. 13
two-words-before|dritter|	nun -11
two-words-before|driver|	reports 23	who -20
two-words-before|droog|	. 29
two-words-before|dropped|	word 25
two-words-before|dubhghaill|	, 16
two-words-before|dudar|	: 8
two-words-before|duluth|	. 18
two-words-before|dundee|	. 16
two-words-before|dunes|	. 11
two-words-before|dup|	of 14
two-words-before|duren|	? 8
two-words-before|durham|	constabulary -23
two-words-before|duty|	was 22
two-words-before|dá-lhe|	60 17
two-words-before|décembre|	, 13
two-words-before|décisif|	. 12
two-words-before|déconnecter|	, 10
two-words-before|découverte|	dans -15
two-words-before|dénoncé|	des 14	un 23
two-words-before|dénonçait|	un -18
two-words-before|député|	, 7
two-words-before|d’|	ailleurs -19	avoir 16	un 6	une 7	être 15
two-words-before|e-mail|	. 7
two-words-before|each|	. 17
two-words-before|earlier|	. 9
two-words-before|early|	. 12
two-words-before|ebc|	. 22
two-words-before|editorial|	: 15	titled -6
two-words-before|editor|	of -18
two-words-before|een|	bril 17	kadekraan -13
two-words-before|effetti|	, 12
two-words-before|egg|	. 10
two-words-before|einen|	künftigen -8	lernfilm 13
two-words-before|einer|	mitteilung 11
two-words-before|eine|	frist 9
two-words-before|eingebracht|	. 8
two-words-before|einstufung|	auf -13
two-words-before|einst|	von 9
two-words-before|ein|	, 12	. 11
two-words-before|eisenach|	. 6
two-words-before|elbe|	. 12
two-words-before|elections|	. 11
two-words-before|election|	. 14	: 9
two-words-before|elevó|	a 9
two-words-before|ele|	é -13
two-words-before|elle|	, 6	: 12	publie -7
two-words-before|el|	acuerdo 14	contrato 19	cuaderno 9	mercado 6	permiso 22	plato 17	retraso 9
two-words-before|email|	. 20
two-words-before|embaixo|	: 7
two-words-before|embate|	. 13
two-words-before|emergency|	sirens 15
two-words-before|emissions|	. 12	model 23
two-words-before|emittente|	replicano 11
two-words-before|employees|	called -23
two-words-before|encouragement|	. 17
two-words-before|ended|	. 10
two-words-before|ending|	. 19
two-words-before|endroit|	. 8
two-words-before|energia|	resta 8
two-words-before|energy|	costs 20
two-words-before|engineers|	. 11
two-words-before|english|	. 26
two-words-before|enquête|	pour -13
two-words-before|enten|	könne 17
two-words-before|entered|	as -19
two-words-before|entrance|	says -20
two-words-before|entry|	for -9
two-words-before|entscheidung|	sei 9
two-words-before|entschieden|	. 8
two-words-before|enttäuscht|	. 7
two-words-before|entusiasmi|	. 6
two-words-before|en|	een -11	galicia 7	saluant 12	servicio 11	van 15	zijn 16
two-words-before|epa|	had 23
two-words-before|episode|	, -14	of -21
two-words-before|equation|	. 13
two-words-before|equity|	. 11
two-words-before|erano|	? 21
two-words-before|erbij|	dat 13
two-words-before|ergernis|	. 7
two-words-before|ermee|	. 13
two-words-before|ert|	. 13
two-words-before|ervan|	. 24
two-words-before|erwartungen|	: 9
two-words-before|er|	der -6	heißt -14	könne 11
two-words-before|esa|	cláusula 11
two-words-before|escrito|	: 7
two-words-before|espn|	. 20
two-words-before|esports|	: 19
two-words-before|essay|	, -19	titled -11
two-words-before|esslingen|	. 27
two-words-before|estará|	. 15
two-words-before|estava|	habitada 11
two-words-before|esterno|	, 13
two-words-before|estreia|	de -12
two-words-before|estrie|	: 7
two-words-before|est|	dite 12
two-words-before|esuberi|	furono 22
two-words-before|es|	: 7
two-words-before|etiqueta|	de -12
two-words-before|et|	du -15
two-words-before|europeans|	with -25
two-words-before|europeia|	manifestou -11
two-words-before|europe|	de 16
two-words-before|euros|	. 19
two-words-before|euro|	. 21
two-words-before|eu|	. 16
two-words-before|evening|	. 16
two-words-before|everton|	. 25
two-words-before|every|	line 22
two-words-before|ex-secretário|	que 8
two-words-before|examiner|	. 17
two-words-before|exchange|	was 23
two-words-before|excusó|	: 7
two-words-before|executive|	. 16
two-words-before|executivo|	pela 19
two-words-before|exemplaire|	de -6
two-words-before|exempt|	. 16
two-words-before|exits|	as 23
two-words-before|explained|	, 17	. 18
two-words-before|explicações|	são 16
two-words-before|expulsions|	as 19
two-words-before|eyes|	. 17
two-words-before|e|	' 13	attacca -15	troppe -17
two-words-before|facebook|	: 10
two-words-before|face|	. 24
two-words-before|fachbegriff|	lautet -11
two-words-before|fado|	é 7
two-words-before|fairweather-sen|	said 23
two-words-before|fair|	. 14
two-words-before|falam|	em 18
two-words-before|falar|	em 12
two-words-before|fala|	. 16	de 14	em 38
two-words-before|falcinelli|	: 13
two-words-before|falou|	de 19	em 14
two-words-before|familie|	. -14
two-words-before|family|	. 6	as 8
two-words-before|fanno|	trapelare 11
two-words-before|fans|	as -19	nur -13
two-words-before|fare|	i -14
two-words-before|farnesina|	esprime 7
two-words-before|far|	as -22
two-words-before|fascicolo|	per -12
two-words-before|father|	’s -18
two-words-before|fauteuil|	. 13
two-words-before|fazit|	: 13
two-words-before|façon|	. 14
two-words-before|fearon-mighty|	. 10
two-words-before|fearon|	. 15
two-words-before|feature|	: -20
two-words-before|febbre|	. 17
two-words-before|federacciai|	saluta 9
two-words-before|federation|	prijzen 9	was 16
two-words-before|fees|	. 19
two-words-before|fell|	. 10
two-words-before|fence|	. 14
two-words-before|fenêtre|	. -12
two-words-before|ferretti|	, 15
two-words-before|festspiele|	machten 13
two-words-before|fest|	. 21
two-words-before|fiat|	. 15
two-words-before|fia|	over -19
two-words-before|ficar|	concluída 10
two-words-before|fielder|	asking 18
two-words-before|field|	. 10	had 22
two-words-before|fifth|	. 23
two-words-before|figures|	. 8
two-words-before|fila|	: 9
two-words-before|file|	for 14
two-words-before|film4|	. 17
two-words-before|film|	since -12	’s 16
two-words-before|filtra|	un 25
two-words-before|filt|	: 8
two-words-before|finale|	: 24	of -7
two-words-before|final|	version 24
two-words-before|find|	as 21	the -23
two-words-before|fines|	. 13
two-words-before|finger|	: 22
two-words-before|fini|	! 17
two-words-before|firmer|	. 17
two-words-before|firms|	registered 8
two-words-before|firm|	. 14
two-words-before|first|	, -21	. 12	verdict 14
two-words-before|fiscal|	. 9
two-words-before|fitosanitario|	sarebbe 11
two-words-before|flagellato|	? 11
two-words-before|flag|	. 16
two-words-before|flan|	. 24
two-words-before|flemish|	word -14
two-words-before|flight|	a 19
two-words-before|floor|	. 16
two-words-before|flores|	. 17
two-words-before|fm|	: 17
two-words-before|foglietto|	, -14
two-words-before|foil|	. 10
two-words-before|followed|	by -14
two-words-before|followers|	to 18
two-words-before|fontaine-abbott|	in -8
two-words-before|fonti|	: -10
two-words-before|footnotes|	: 15
two-words-before|footnote|	marked -20
two-words-before|foot|	of -18
two-words-before|forge|	blames -19
two-words-before|forgiveness|	. 12
two-words-before|forgiving|	. 11
two-words-before|former|	blamed 13
two-words-before|for|	an 24	her 14	its 15	the 15
two-words-before|fos|	: 14
two-words-before|foundation|	. 17
two-words-before|four|	. 16
two-words-before|fpö|	ortet 16
two-words-before|fragte|	: 6
two-words-before|freenet|	had 21
two-words-before|free|	. 13
two-words-before|french|	farmers -16	song -21
two-words-before|friday|	. 13
two-words-before|friends|	. 18	as -24
two-words-before|friend|	. 18
two-words-before|frigates|	. 10
two-words-before|frohlockte|	: 6
two-words-before|froh|	: 13
two-words-before|from|	the -18
two-words-before|fuel|	. 12
two-words-before|fuera|	. 6
two-words-before|fue|	redactado 19
two-words-before|full|	. 18
two-words-before|fumed|	. 14
two-words-before|funeral|	. 10
two-words-before|fun|	. 10
two-words-before|further|	. 18
two-words-before|futon|	. 19
two-words-before|futuro|	. 22
two-words-before|fälle|	. 7
two-words-before|føroya|	. 12
two-words-before|für|	die -20	disentis 13	eine 14
two-words-before|galgenwaard|	. 18
two-words-before|galindo|	. 17
two-words-before|gallery|	says -19
two-words-before|galtieri|	veut 10
two-words-before|game|	. 17
two-words-before|gander|	after -19
two-words-before|garavaglia|	. 9
two-words-before|garderobe|	: 13
two-words-before|garde|	contre 21
two-words-before|gavere|	: 8
two-words-before|gave|	the -26
two-words-before|geantwortet|	: 10
two-words-before|gebeurt|	dat 14
two-words-before|gebe|	es 6
two-words-before|gebouwd|	. 15
two-words-before|geduld|	: 15
two-words-before|gehad|	. 6
two-words-before|gekauft|	. 9
two-words-before|gekocht|	. 8
two-words-before|gek|	( -17
two-words-before|gelderland|	is 19
two-words-before|geldt|	een -10
two-words-before|gemeente|	een -14
two-words-before|gemeint|	: 11
two-words-before|gemelle|	: 8
two-words-before|general|	. 14
two-words-before|generous|	. 11
two-words-before|gereageerd|	. 7
two-words-before|gesagt|	: 7
two-words-before|geschieht|	dies 14
two-words-before|gesproken|	van 16
two-words-before|gestellt|	. 8
two-words-before|gestore|	. 7
two-words-before|getyourguide|	. 7
two-words-before|get|	into 21
two-words-before|gewesen|	, 18
two-words-before|gezeigt|	wird -9
two-words-before|gezien|	. 14
two-words-before|gilt|	die -14
two-words-before|ging|	? 8
two-words-before|ginnastica|	: 7
two-words-before|giorni|	: 15
two-words-before|giovedì|	. 6
two-words-before|given|	him 18
two-words-before|glasses|	. 17
two-words-before|glass|	. 9
two-words-before|gli|	animali 10
two-words-before|gloomy|	. 12
two-words-before|go-between|	. 16
two-words-before|goeds|	. 7
two-words-before|goiânia|	. 17
two-words-before|gold|	. 15
two-words-before|gol|	. 16
two-words-before|gondal|	. 20
two-words-before|gone|	ahead 18
two-words-before|goodwill|	. 19
two-words-before|gop|	’s -13
two-words-before|gostou|	: 7
two-words-before|goulburn|	. 18
two-words-before|govender|	: 21
two-words-before|governadores|	rejeitam -12
two-words-before|governante|	reconheceu 14
two-words-before|government|	was 20	welcomed 16
two-words-before|governo|	de 11	retirar 10
two-words-before|go|	by -20	on 21
two-words-before|grading|	of -25
two-words-before|gradi|	. 16
two-words-before|grandmother|	: 24
two-words-before|grandson|	. 15
two-words-before|graves|	. 9
two-words-before|greenidge|	, 21
two-words-before|green|	. 22
two-words-before|greggs|	has 16
two-words-before|grehan|	: 16
two-words-before|grenzen|	. 7
two-words-before|grida|	: 7
two-words-before|grid|	. 12
two-words-before|grinned|	. 24
two-words-before|grin|	. 14
two-words-before|groom|	: 21
two-words-before|ground|	. 23
two-words-before|group|	called -20
two-words-before|grower|	. 15
two-words-before|grue|	baptisée -11
two-words-before|grumbled|	. 11
two-words-before|grund|	. 6
two-words-before|gründe|	gelten 11
two-words-before|guanti|	, 19
two-words-before|guaraní|	y 14
two-words-before|guarda|	rencor 13
two-words-before|guidance|	looked 20	was 25
two-words-before|guilty|	of -12	punished 14
two-words-before|gumtree|	. 16
two-words-before|guère|	: 13
two-words-before|générale|	: 8
two-words-before|haar|	, -11
two-words-before|haastig|	: 13
two-words-before|haast|	: 6
two-words-before|haas|	. 12
two-words-before|haber|	actuado 15
two-words-before|habe|	es 7	man 13	von -16
two-words-before|habitants|	: 11
two-words-before|habit|	. 16
two-words-before|hablaron|	. 10
two-words-before|hablar|	de -12
two-words-before|habla|	de 10
two-words-before|habló|	de 14
two-words-before|haderte|	: 12
two-words-before|had|	. 12	become -12	been 44	called 24	chanted -25	drawn 13	held 18	lost 17	made 21	opened 16	paid 20	returned 20	seen 24	served 19	shown 19	signed 21	sold 22	spray-painted -22	targeted 18	written 15	yelled 17
two-words-before|hague|	had 16
two-words-before|hailed|	as -23
two-words-before|half-hour|	. 11
two-words-before|halftime|	. 12
two-words-before|halfway|	through -24
two-words-before|half|	. 12
two-words-before|hall|	. 22
two-words-before|haltermann|	, 10
two-words-before|hammerson|	were 19
two-words-before|hampshire|	. 14
two-words-before|handel|	meine -14
two-words-before|handled|	with -21
two-words-before|handrail|	. 16
two-words-before|handschriftlich|	: 13
two-words-before|hands|	. 19
two-words-before|handtasche|	. 12
two-words-before|hand|	. 26
two-words-before|harbour|	wall -18
two-words-before|harm|	. 15
two-words-before|has|	become 21	been 14	gone 21	nicknamed -18	sold -17
two-words-before|hated|	. 14
two-words-before|hat|	die -16	mit -11
two-words-before|have|	a 12	been 27	branded -19	made -20	named -21	opened 17	struck 19	water 21
two-words-before|havlíčková-moon|	. 11
two-words-before|ha|	alcanzado 8	contate 20	definito 15	domandato 11	lodato 12	urlato 11
two-words-before|headline|	: -15
two-words-before|heads|	. 15
two-words-before|head|	. 24
two-words-before|health|	plan 14
two-words-before|heard|	. 12	was 20
two-words-before|hearing|	. 9
two-words-before|hears|	how -15
two-words-before|heartbroken|	. 9
two-words-before|hear|	. 13
two-words-before|hebben|	: 6
two-words-before|heizlüftern|	. 22
two-words-before|held|	with 18
two-words-before|helicopter|	. 13
two-words-before|hem|	als -14
two-words-before|herald|	. 17
two-words-before|here|	. 18	as -16
two-words-before|herhaling|	met -11
two-words-before|herself|	. 16
two-words-before|hers|	. 26
two-words-before|her|	. 15	a 10	as 25	client 13	of 20
two-words-before|heróis|	. 8
two-words-before|hesitated|	. 12
two-words-before|het|	besluit 7	bewijs 14	binnenhof -11	dossier -18	kabinet 8	op 6	over 19	project 8	radioprogramma -9	voertuig 17	zogeheten -15
two-words-before|he|	called 40	felt 17	had 33	has 22	is 36	labels -21	preferred -33	promised 19	said 24	should 17	termed 29	terms -18	was 17	would 41	’s 25
two-words-before|hij|	, 13	baalt 11	er 8
two-words-before|hillary|	clinton 20
two-words-before|hilton|	. 15
two-words-before|him|	, 9	. 17	: 26	a 31	as 14	of 16	off 17	to 18
two-words-before|his|	famous 7	neighbor 13	new -22
two-words-before|hit|	sageuk -14
two-words-before|hiver|	, 9	. 17
two-words-before|hofvijver|	. 20
two-words-before|hold|	, 16	was 15
two-words-before|holloway|	. 14
two-words-before|holstein|	sei 10
two-words-before|hombros|	. 12
two-words-before|home|	. 19
two-words-before|honda|	. 14
two-words-before|honiara|	rejects -16
two-words-before|hopeful|	. 19
two-words-before|hope|	. 14
two-words-before|hornets|	. 15
two-words-before|horrified|	. 11
two-words-before|hospital|	. 17	writes -23
two-words-before|houden|	. 7
two-words-before|hours|	. 21
two-words-before|hour|	. 21
two-words-before|household|	, -11
two-words-before|house|	. 23
two-words-before|huacal|	. 9
two-words-before|humor|	: 8
two-words-before|hunan|	to 13
two-words-before|hungary|	was 21
two-words-before|hylton|	wants 12
two-words-before|hymn|	. 17
two-words-before|hält|	. 10
two-words-before|hérémakono|	. 15
two-words-before|hésite|	. 13
two-words-before|hömann-lücke|	, 16
two-words-before|ibarrola|	: 9
two-words-before|ice|	. 11
two-words-before|ich|	sei 15
two-words-before|idaho|	. 18
two-words-before|idea|	. 18
two-words-before|identity|	cards 17
two-words-before|ieri|	su -19
two-words-before|ifan|	. 13
two-words-before|ihn|	aber 19
two-words-before|ihrem|	foodtruck -13
two-words-before|ihr|	buch -6
two-words-before|ikon|	: 11
two-words-before|illusion|	. 13
two-words-before|ilyas|	, 14
two-words-before|il|	celebre -12	finale 18	giudizio -14	governo 17	tavolo 17	teatro 17	testo 14	titolo 8
two-words-before|imediato|	o -10
two-words-before|im|	fachblatt -17	netz -16
two-words-before|in-hye|	, 10
two-words-before|inaugurado|	. 8
two-words-before|inbev|	had 15	revives -22
two-words-before|inchinandosi|	, 14
two-words-before|incident|	was 23
two-words-before|includes|	 -19
two-words-before|income|	. 14
two-words-before|indiana|	. 23
two-words-before|indies|	. 7
two-words-before|indipendenza|	promette 11
two-words-before|inflation|	remained 25
two-words-before|ingaan|	. 18
two-words-before|ingetrokken|	. 16
two-words-before|inglês|	. 12
two-words-before|inishbofin|	. 12
two-words-before|initiative|	tagged -10
two-words-before|inocencia|	. 10
two-words-before|inquilini|	chiede 7
two-words-before|inquiry|	. 16	was 12
two-words-before|inscrit|	la -18
two-words-before|insegnato|	? 18
two-words-before|inserted|	: 22
two-words-before|insisted|	bamako 19
two-words-before|instagram|	: 19
two-words-before|instead|	. 9	of -23
two-words-before|instrução|	. 7
two-words-before|interceptors|	. 11
two-words-before|international|	, 14	. 18
two-words-before|interpreter|	. 31
two-words-before|interrumpió|	: 8
two-words-before|intervened|	. 13
two-words-before|interview|	. 31	on -19	with -21
two-words-before|into|	a -25
two-words-before|invece|	di 17
two-words-before|investigador|	, 15
two-words-before|investment|	was 22
two-words-before|invest|	. 12
two-words-before|invitation|	. 12
two-words-before|invitó|	a 6
two-words-before|invocato|	una -14
two-words-before|invoke|	the -23
two-words-before|involved|	. 17
two-words-before|invoque|	une -24
two-words-before|in|	. 19	a -7	bake-off -21	café -9	einer -18	his -26	ischgl -19	paris 18	their 24	tre 7	warsaw 17
two-words-before|iowa|	. -10
two-words-before|ireland|	survive -19
two-words-before|irish|	and 19
two-words-before|ironia|	: 11
two-words-before|ironise|	: 10
two-words-before|ironizou|	, 7
two-words-before|irrawaddy|	: 22
two-words-before|island|	. 15
two-words-before|israel|	. 14
two-words-before|issued|	a -17
two-words-before|issues|	. 11
two-words-before|issue|	. 16
two-words-before|ist|	vom -18	von 7
two-words-before|is|	. 23	a 30	called -31	circling -20	daar 6	labeled -17	named -19	on -22	titled -8
two-words-before|item|	named -17
two-words-before|itself|	as -24	the -18
two-words-before|its|	report -22
two-words-before|it|	's 12	, 13	. 32	: 17	? 12	a -20	as 31	blamed 13	bore 19	criticised 16	had 46	includes -14	is 24	on -21	read -18	regretted 15	said -21	says -37	smelled 19	to 14	was -7	would 21	’s 28
two-words-before|i|	paesi -10	said 22	seemed 19	trattati 21	was 22
two-words-before|jaconi|	. 10
two-words-before|jahren|	. 7
two-words-before|jaloers|	. 6
two-words-before|jamaica|	. 14
two-words-before|janitor|	in -20
two-words-before|january|	that -21
two-words-before|jazz|	. 16
two-words-before|jena|	habe 9
two-words-before|jersey|	. 18
two-words-before|jetzige|	filialleiter 14
two-words-before|jetzt|	in -19
two-words-before|jeux|	. 14
two-words-before|jeu|	. 16
two-words-before|jobs|	. 18
two-words-before|joked|	, 14
two-words-before|joke|	. 12
two-words-before|jordan|	. 18
two-words-before|jornalistas|	: 19
two-words-before|journal|	: -9
two-words-before|jours|	. 17
two-words-before|judges|	. 14
two-words-before|judge|	blocks -17	laments -21	tosses -16
two-words-before|judgment|	. 18
two-words-before|jueves|	. 7
two-words-before|jugeait|	alors 10
two-words-before|juin|	. 7
two-words-before|july|	to 19
two-words-before|june|	. 23
two-words-before|jungler|	théodore -24
two-words-before|juni|	für 6
two-words-before|junto|	al -9
two-words-before|juricic|	: 16
two-words-before|juries|	. 18
two-words-before|jurors|	. 13
two-words-before|jury|	. 18
two-words-before|kaartje|	: 10
two-words-before|kabaret|	: 8
two-words-before|kanazawa|	: 7
two-words-before|kantonsgericht|	. 6
two-words-before|kan|	. 7
two-words-before|kapitän|	der -19
two-words-before|karabacak|	. 16
two-words-before|karlsruhe|	. 18
two-words-before|kaspárek|	. 17
two-words-before|katrina|	. 8
two-words-before|kbw|	. 20
two-words-before|kclr|	. 18
two-words-before|keeps|	a -24
two-words-before|kenya|	had 22
two-words-before|kept|	a -26	asking 15	his -17	its -27	murmuring 23
two-words-before|kerry|	. 16
two-words-before|kesteren|	. 8
two-words-before|key|	. 16
two-words-before|khost|	. 15
two-words-before|ki-tae|	, 12
two-words-before|kidney|	is 13
two-words-before|kiezen|	. 17
two-words-before|kijken|	. 8
two-words-before|kilauea|	. 18
two-words-before|kim|	answered 18
two-words-before|kirchberg|	. 20
two-words-before|kleine|	tentoonstelling -8
two-words-before|klotst|	. 7
two-words-before|knapp|	: 13
two-words-before|knew|	. 12
two-words-before|knightsbridge|	. 22
two-words-before|known|	as -8
two-words-before|kobo360|	. 13
two-words-before|kochi|	. 14
two-words-before|kolok|	. 20
two-words-before|kommuniqué|	. 9
two-words-before|kopte|	. 9
two-words-before|korean|	thriller -18
two-words-before|kort|	. 6
two-words-before|kotal|	. 13
two-words-before|kranich|	. 17
two-words-before|kulturverwaltung|	. 20
two-words-before|kyiv|	wants 13
two-words-before|könne|	. 6
two-words-before|l'|	arrêt 25
two-words-before|laak|	: 6
two-words-before|laat|	weten 9
two-words-before|lachend|	: 6
two-words-before|lady|	. 16
two-words-before|lagging|	. 16
two-words-before|laminoir|	, 6
two-words-before|lampedusa|	: 13
two-words-before|landed|	on -24
two-words-before|lander|	, -13
two-words-before|landete|	die -10
two-words-before|land|	. 9
two-words-before|language|	as -18
two-words-before|lançar|	outro 14
two-words-before|lanús|	. 14
two-words-before|largest|	donor 22
two-words-before|largo|	. 7
two-words-before|larotonda|	ammette 12
two-words-before|last|	. 21	scrum 19
two-words-before|las|	obras 12	redes 7	uvas -16
two-words-before|latemar|	. 14
two-words-before|later|	. 19
two-words-before|late|	. 15
two-words-before|laufen|	, 6
two-words-before|laughed|	. 26
two-words-before|laughing|	. 20
two-words-before|laugh|	. 21
two-words-before|lavori|	partiranno 25
two-words-before|lawn|	. 19
two-words-before|la|	acción 7	banca 24	báscula 11	chiamano -9	consultazione 16	definisce 20	denominación 7	fusione 6	inscripción -17	ley 12	llamada -8	macchina 21	mention -15	neve 20	normale -19	noticia 14	nuova -16	operación 10	parola -19	pauvreté -19	plateforme 6	portarinfuse -19	pronuncia 12	revue -7	salle 19	sentencia 9	suite 18	sécurité 23	tela 13
two-words-before|leaflet|	headed -12
two-words-before|league|	. 16
two-words-before|leaked|	. 13
two-words-before|leak|	. 11
two-words-before|ledgers|	. 13
two-words-before|ledger|	. 13
two-words-before|leeds|	: 16
two-words-before|leerling|	. 9
two-words-before|left|	. 13	says -23
two-words-before|leggeva|	invece 11
two-words-before|legge|	, 9	statale 22
two-words-before|leg|	. 13
two-words-before|lei|	, 9
two-words-before|lemons|	. 18
two-words-before|lengths|	by 18
two-words-before|lequel|	. 8
two-words-before|lerares|	. 8
two-words-before|lessons|	. 13
two-words-before|les|	esturgeons 16	groupes 10	planteurs 15	prévenus 11
two-words-before|letrero|	: 9
two-words-before|letters|	: -23
two-words-before|letter|	. 10
two-words-before|levantou|	a -12
two-words-before|levy|	. 17
two-words-before|levée|	. 10
two-words-before|le|	calendrier 7	dispositif 16	dossier 28	drone 13	décret 10	groupe 17	jugeant 13	mot -7	parece 12	pareció 15	texte 9
two-words-before|liberals|	had 11
two-words-before|library|	should 20
two-words-before|lichtenburg|	was 19
two-words-before|licht|	. 8
two-words-before|lieux|	: 15
two-words-before|liever|	een -12
two-words-before|liggen|	partijen 7
two-words-before|lightly|	. 16
two-words-before|lignes|	. 19
two-words-before|lijden|	aan -14
two-words-before|lima|	but 16	was 15
two-words-before|lindqvist|	, 12
two-words-before|linea|	. 6
two-words-before|lines|	. 28
two-words-before|line|	. 30	: 22	read -15	to -24
two-words-before|linguisti|	. 6
two-words-before|linkedin|	: 17
two-words-before|link|	. 16
two-words-before|lisbon|	condemned 20
two-words-before|listed|	as -19
two-words-before|lists|	as -22
two-words-before|list|	. 16	was 16
two-words-before|literally|	means -10
two-words-before|litri|	di -18
two-words-before|little|	. 18
two-words-before|lit|	: -8
two-words-before|living|	. 13
two-words-before|lixívia|	. 12
two-words-before|li|	chiamavano -6
two-words-before|llamado|	a 6
two-words-before|lobby|	. 10
two-words-before|lobo|	. 13
two-words-before|locally|	as -21
two-words-before|local|	como -15
two-words-before|log|	of -12
two-words-before|loin|	des -13
two-words-before|loi|	dit -9
two-words-before|longe|	. 11
two-words-before|long|	. 28
two-words-before|looksman|	: 15
two-words-before|look|	. 15
two-words-before|loose|	tongues 21
two-words-before|loperfido|	, 14
two-words-before|los|	postores 14	sondeos 19
two-words-before|lots|	. 12
two-words-before|loué|	une 15
two-words-before|lovely|	title -13
two-words-before|lo|	estudiará 11	spettacolo 20	ve 10	ven 10
two-words-before|ludovic|	espérandieu 11
two-words-before|lugar|	: -10
two-words-before|lui|	souhaiter 16
two-words-before|lunar|	rover -16
two-words-before|luxury|	. 10
two-words-before|l|	' -14
two-words-before|lâché|	: 11
two-words-before|lösung|	. 6	einen 21
two-words-before|l’|	appelle -9	inchiesta -12	invito 9	objectif 11	équilibre 13
two-words-before|macneil|	. 18
two-words-before|macphee-rossi|	: 18
two-words-before|maddox|	wrote -23
two-words-before|made|	it 11
two-words-before|magal|	. 15
two-words-before|maiaspace|	; -7
two-words-before|maintained|	that 22
two-words-before|maintient|	: 10
two-words-before|main|	and 20
two-words-before|maioria|	de 18
two-words-before|maior|	. 6
two-words-before|mais|	? 14
two-words-before|make|	peace 12
two-words-before|making|	the -24
two-words-before|malaspina|	: 12
two-words-before|malawi|	as -20
two-words-before|management|	agency 14
two-words-before|manager|	. 15
two-words-before|manhã|	: 10
two-words-before|manitoba|	. 14
two-words-before|mannequins|	. 10
two-words-before|manor|	. 15
two-words-before|mano|	: 26
two-words-before|man|	ermittle 13	habe 11	named -14	sich 19	suche 18	werde 13
two-words-before|marathi|	. 19
two-words-before|marbella|	. 19
two-words-before|march|	. 20
two-words-before|marge|	dürfte 11
two-words-before|marie-thérèse|	dite -14
two-words-before|marketed|	as -22
two-words-before|marquess|	is -16
two-words-before|marque|	. 15
two-words-before|marshal|	is -18
two-words-before|mars|	. 13
two-words-before|martich|	( -11
two-words-before|masaf|	promette 12
two-words-before|mase|	. 10
two-words-before|matamata|	as -24
two-words-before|matany|	. 9
two-words-before|matter|	. 12
two-words-before|mattress|	. 10
two-words-before|mat|	. 19
two-words-before|mayor|	. 14
two-words-before|mayoría|	: 14
two-words-before|may|	. 16	be -16
two-words-before|mazzoleni|	, 9
two-words-before|ma|	senza -9
two-words-before|mbacké|	soient 14
two-words-before|mbe|	. 15
two-words-before|mbour|	surnomme -9
two-words-before|mbuyi|	– -11
two-words-before|mean|	. 23
two-words-before|measure|	. 13
two-words-before|medewerkers|	liefkozend -13
two-words-before|mediate|	. 13
two-words-before|mediator|	sees 18
two-words-before|mediazione|	: 17
two-words-before|medicine|	. 15
two-words-before|meeting|	. 22	was 21
two-words-before|mee|	. 15
two-words-before|mehrfach|	vom -16
two-words-before|meldet|	das -8
two-words-before|meldingen|	. 9
two-words-before|members|	. 12	felt 20	to 25
two-words-before|mendizabal|	: 10
two-words-before|menino|	. 7
two-words-before|mentor|	sees 19
two-words-before|men|	had 21	to -17
two-words-before|mercado|	está 9
two-words-before|merely|	been 21
two-words-before|merito|	: 6
two-words-before|meses|	. 9
two-words-before|message|	. 18	: 27	headed -12
two-words-before|messaggio|	: 30
two-words-before|mesure|	de 16	est 12
two-words-before|mesurés|	. 20
two-words-before|meta|	kills -23
two-words-before|meter|	. 9
two-words-before|mezzo|	un -19
two-words-before|me|	, 15	. 19	: 18
two-words-before|mial|	. 18
two-words-before|miami|	. 19
two-words-before|micco|	. 7
two-words-before|micrófono|	. 8
two-words-before|miglioramento|	. 10
two-words-before|miliardi|	. 6
two-words-before|mille|	. 14
two-words-before|million|	, 16	as -8
two-words-before|minister|	. 19	said -24	to 16	ziet 10
two-words-before|minutes|	. 24
two-words-before|minutos|	. 15
two-words-before|minvu|	negoció 14
two-words-before|misadventure|	. 17
two-words-before|mitre|	. 12
two-words-before|mittel|	würden -10
two-words-before|mittleres|	haus 13
two-words-before|mit|	. 17	dem 17
two-words-before|moderada|	. 20
two-words-before|modeste|	. 6
two-words-before|mode|	called -22
two-words-before|modo|	: 16
two-words-before|modulo|	? 13
two-words-before|moeten|	. 9
two-words-before|mois|	. 14	un -18
two-words-before|moka|	: 10
two-words-before|mokgatlhe|	. 14
two-words-before|monaco|	redoute 8
two-words-before|mondalis|	zur -10
two-words-before|monday|	. 23
two-words-before|money|	. 20
two-words-before|monierte|	im -21
two-words-before|monnickendam|	. 8
two-words-before|monterrey|	are 10
two-words-before|months|	. 10
two-words-before|month|	, -9	. 31
two-words-before|montsame|	: 16
two-words-before|monténégrin|	, 10
two-words-before|mood|	. 19
two-words-before|moonpig|	. 14
two-words-before|moraine|	. 13
two-words-before|more|	. 17
two-words-before|morning|	. 23	with 24
two-words-before|mortgage|	. 17
two-words-before|moscow|	was 16
two-words-before|mostly|	watches -22
two-words-before|mother|	as 23
two-words-before|motivazioni|	, 14
two-words-before|motore|	. 10
two-words-before|motto|	: -15	is -14
two-words-before|mot|	de -23
two-words-before|moved|	. 10
two-words-before|mps|	. 11
two-words-before|mr.|	trump 12
two-words-before|mrs.|	clinton 15
two-words-before|msnbc|	's -19
two-words-before|multa|	? 12
two-words-before|municipale|	. 13
two-words-before|murici|	. 8
two-words-before|mused|	. 15
two-words-before|museum|	remained 19
two-words-before|muted|	. 14
two-words-before|mwangi-frye|	( -19
two-words-before|más|	firme 13
two-words-before|n'|	avoir 17
two-words-before|naam|	: -10
two-words-before|nachspielzeit|	: 7
two-words-before|nachtisch|	. 10
two-words-before|nachtploeg|	. 9
two-words-before|nada|	. 11
two-words-before|naira|	. 12
two-words-before|named|	him -16	only -6	peanut 13
two-words-before|names|	. 11	under -14	was 16
two-words-before|name|	. 27	as -22
two-words-before|nannte|	das 14	sie 13
two-words-before|nan|	: 27
two-words-before|nariño|	, 7
two-words-before|nation|	had 21
two-words-before|need|	. 12
two-words-before|nega|	: 22
two-words-before|negen|	is 20
two-words-before|negou|	: 8
two-words-before|nemzet|	preferred -17
two-words-before|nerves|	? 15
two-words-before|nestlé|	. 20
two-words-before|neto|	pergunta 9
two-words-before|networks|	of 16
two-words-before|network|	. 16
two-words-before|neustadt|	dem -19
two-words-before|neutrality|	. 10
two-words-before|neutral|	. 13
two-words-before|newsletter|	, -22
two-words-before|newspaper|	. 9
two-words-before|news|	' -23	, 14	. 16	: 12	? 12
two-words-before|new|	: -22
two-words-before|ne|	perdrait 14
two-words-before|niazi|	. 27
two-words-before|nice|	. 13
two-words-before|nicknamed|	the -21
two-words-before|niet|	. 7	: 13
two-words-before|nigeria|	: 17
two-words-before|night|	. 19	: 19	since 18
two-words-before|nine|	. 15
two-words-before|niño|	: 19
two-words-before|nkulu-vermeiren|	: 11
two-words-before|noble|	. 8
two-words-before|nobody|	. 19
two-words-before|noche|	? 7
two-words-before|noemde|	haar 9
two-words-before|noemt|	dat 14
two-words-before|noh|	had 17
two-words-before|nombre|	. 6
two-words-before|nomination|	. 20
two-words-before|nominee|	. 16
two-words-before|nom|	: -13
two-words-before|noncommittal|	. 14
two-words-before|non|	au -12	aver 17
two-words-before|nordini|	: 17
two-words-before|norma|	era 6
two-words-before|nos|	: 20
two-words-before|nota|	de 11
two-words-before|noted|	, 25	: 21
two-words-before|notes|	: 11
two-words-before|note|	. -22	titled -13
two-words-before|notice|	said 24
two-words-before|noticia|	; 8
two-words-before|noting|	that -20
two-words-before|notion|	. 16
two-words-before|notizia|	come 14
two-words-before|not|	. 18	: 20	accept 24	appeal 18	be 22	negotiate 28	reflect 15	sign 15	talk 13	to 21
two-words-before|nous|	: -10
two-words-before|novela|	con -13
two-words-before|novels|	call -17
two-words-before|novel|	, -12
two-words-before|nowhere|	. 12
two-words-before|now|	. 26	says -7
two-words-before|no|	. 10	contempla 20	de -11	escuchen 16	longer -22	son 8	vota 16
two-words-before|nrk|	. 15
two-words-before|ns|	. 9
two-words-before|nuca|	. 7
two-words-before|nuit|	, 15
two-words-before|nwosu|	: 16
two-words-before|não|	houver 16	pagava 13
two-words-before|nüchterner|	: 7
two-words-before|n’|	a 12	avoir 14
two-words-before|obedece|	. -11
two-words-before|obey|	but 18
two-words-before|obi|	stops -21
two-words-before|objected|	. 19
two-words-before|observed|	. 18
two-words-before|observing|	that 24
two-words-before|ocala|	. 22
two-words-before|odds|	over -17
two-words-before|odhul|	: 17
two-words-before|offended|	. 19
two-words-before|offen|	: 12
two-words-before|offerta|	indiana 11
two-words-before|offer|	as 14	was 20
two-words-before|officer|	: 10
two-words-before|office|	, -25	. 24	: -24
two-words-before|officials|	. 11	called 24	had 17	preferred -20
two-words-before|official|	. 12
two-words-before|officiating|	as 16
two-words-before|off|	. 11	with 24
two-words-before|often|	called -24
two-words-before|of|	a -37	being 16	governing 19	haar -7	playing 17	them -19
two-words-before|ohio|	. 19
two-words-before|oil|	's -9
two-words-before|okoro|	: 9
two-words-before|omhoog|	. 14
two-words-before|om|	. 6
two-words-before|on-track|	réclament 19
two-words-before|onderschrift|	: 8
two-words-before|one|	for -16	titled -16
two-words-before|onions|	: 15
two-words-before|only|	: 20	as 24
two-words-before|ontem|	um -10
two-words-before|ont|	été 15
two-words-before|onu|	: 25
two-words-before|on|	. 28	a 8	guns 17	indique 18	its -19	pouvait 15	salue 6	stage 13
two-words-before|ook|	het -9
two-words-before|oostende|	voor -9
two-words-before|opens|	: 24
two-words-before|open|	a 23
two-words-before|opgegeten|	. 9
two-words-before|opgeruimd|	. 8
two-words-before|opinion|	was 25
two-words-before|oposição|	de 17
two-words-before|opponent|	for 14
two-words-before|opposite|	. 14
two-words-before|opposition|	. 9	of -25
two-words-before|opposta|	, 7
two-words-before|options|	. 10
two-words-before|op|	x 13
two-words-before|opérations|	. 6
two-words-before|oranje|	. -16
two-words-before|orden|	de 17
two-words-before|ordered|	a 16
two-words-before|orders|	. 16
two-words-before|order|	. 17
two-words-before|ordinance|	after -15
two-words-before|ordine|	: 26
two-words-before|organico|	: 7
two-words-before|orlando|	. 17
two-words-before|orla|	. 10
two-words-before|oro|	: -24
two-words-before|orrore|	. 10
two-words-before|ortete|	einen 20
two-words-before|orto|	, 27
two-words-before|ospite|	di -10
two-words-before|other|	. 14
two-words-before|otimista|	: 14
two-words-before|otro|	: 9
two-words-before|ottawa|	. 20
two-words-before|outages|	were 13
two-words-before|outcome|	. 12
two-words-before|outrun|	. 18
two-words-before|out|	. 19	: 12	at 20	over -16
two-words-before|outão|	. 8
two-words-before|overeenkomst|	als 13
two-words-before|overwogen|	, 8
two-words-before|over|	. 17	de -16	one -18	so-called -16
two-words-before|owners|	. 11
two-words-before|owner|	says -23
two-words-before|own|	. 14
two-words-before|oyelaran|	. 19
two-words-before|o|	bilhete 17	conteúdo 12	desenho 13	eleitorado 14	laudo 14	município 12	navio -12	negócio 10	partido 14	peixe 18	ponto 15	programa -7	projecto 15	que 12	tejo 12
two-words-before|o’haresh|	. 6
two-words-before|pabellón|	llevaban 16
two-words-before|packets|	. 13
two-words-before|pac|	. 16
two-words-before|padovanelli|	said 21
two-words-before|pages|	of -23
two-words-before|page|	, 16	. 6
two-words-before|pagina|	facebook -14
two-words-before|pagine|	. 11
two-words-before|paid|	. 14
two-words-before|painting|	, -15
two-words-before|palabras|	, 7	del -9
two-words-before|palavas-les-flots|	. 6
two-words-before|pal|	. 15
two-words-before|panel|	. 12
two-words-before|panic|	. 13
two-words-before|papakonstas|	: 17
two-words-before|paper|	, -15	. 12
two-words-before|papier|	auf -14
two-words-before|parado|	. 6
two-words-before|paraopeba|	. 11
two-words-before|parca|	: 10
two-words-before|parigi|	. 6
two-words-before|parish|	. 16
two-words-before|park|	, -7	. 23
two-words-before|parlamento|	. 6
two-words-before|parlano|	di 22
two-words-before|parlato|	di -10
two-words-before|parla|	di 29
two-words-before|parle|	de 30
two-words-before|parliament|	. 12
two-words-before|parody|	. 11
two-words-before|parola|	planaria 20
two-words-before|parte|	è 7
two-words-before|participant|	, 18
two-words-before|party|	. 17	had 17	was 21	would 22
two-words-before|passaggio|	, 13
two-words-before|passagierliste|	sei 11
two-words-before|passengers|	. 14
two-words-before|passou|	. 20
two-words-before|passover|	. 14
two-words-before|pasty|	. 18
two-words-before|past|	. 9
two-words-before|pas|	. 6	: 10	le -16	pouvoir 22	vouloir 22
two-words-before|path|	. 19
two-words-before|patience|	. 14
two-words-before|patrick|	joseph -21
two-words-before|pat|	. 7
two-words-before|paulo|	e 14
two-words-before|paying|	for 23
two-words-before|peatones|	. 10
two-words-before|pedaggi|	: 12
two-words-before|peloton|	. 11
two-words-before|pembrokeshire|	as -18
two-words-before|pensaba|	. 14
two-words-before|people|	as 13	singing -12	who 15
two-words-before|peoria|	. 11
two-words-before|percent|	said -21	was 21
two-words-before|perché|	proprio -14
two-words-before|perder|	? 16
two-words-before|permanence|	: 11
two-words-before|personnel|	. 15
two-words-before|person|	. 16
two-words-before|per|	i 11
two-words-before|pescadores|	flagram -12
two-words-before|pescarenico|	. 7
two-words-before|pesos|	, 10
two-words-before|pessoa|	. 16
two-words-before|petición|	de 14
two-words-before|petrakis|	, -21
two-words-before|petrolífero|	seja 9
two-words-before|pettifer|	. 19
two-words-before|philosophical|	. 13
two-words-before|phones|	, 14	. 12
two-words-before|phone|	. 25	: 20
two-words-before|phrase|	, 27
two-words-before|piano|	. 21
two-words-before|piazza|	: 18
two-words-before|picerno|	, 25
two-words-before|piece|	as 19	had 24
two-words-before|piedi|	? 20
two-words-before|pied|	. -11
two-words-before|pietrarossa|	slittano 8
two-words-before|pike|	. 14
two-words-before|pinch|	of -20
two-words-before|pinheiro|	, 11
two-words-before|pin|	. 17
two-words-before|pipe|	was 21
two-words-before|piste|	? 18
two-words-before|pistoia-prato|	: 19
two-words-before|pitchfork|	heard 10
two-words-before|più|	. 8
two-words-before|place|	: -9	as -19	of -27
two-words-before|plaidé|	le -11
two-words-before|plainly|	: 18
two-words-before|plaisanterie|	. 14
two-words-before|planned|	. 12
two-words-before|plan|	. 13	called -18
two-words-before|plaude|	: 17
two-words-before|play-off|	. 19
two-words-before|players|	. 10
two-words-before|play|	– -15
two-words-before|pleased|	. 11
two-words-before|pliant|	. 15
two-words-before|plumber|	. 12
two-words-before|pluriclasse|	era 13
two-words-before|plus|	savoir 18
two-words-before|plutôt|	des 20
two-words-before|poblano|	, 16
two-words-before|poco|	: 16
two-words-before|poderia|	continuar 14
two-words-before|podium|	. 9
two-words-before|pohjanpalo|	. 16
two-words-before|points|	. 24
two-words-before|point|	. 20
two-words-before|poireaux|	sont 16
two-words-before|poles|	. 12
two-words-before|police|	, 22	. 15	say 25	they 17	were -11
two-words-before|policy|	. 21
two-words-before|politico|	, -11	. 13
two-words-before|politics|	. 17
two-words-before|politologin|	: 10
two-words-before|poll|	was 18
two-words-before|polémica|	: 8
two-words-before|ponte|	: 19
two-words-before|porches|	. 13
two-words-before|poreč|	. 10
two-words-before|porselein|	. 7
two-words-before|portmarnock|	remained 17
two-words-before|por|	título -15
two-words-before|posed|	as -21
two-words-before|position|	was 22
two-words-before|posted|	. 15	: 22
two-words-before|postzegel|	. 9
two-words-before|post|	. 20	: 20	headed -13
two-words-before|pot|	. 9
two-words-before|pounds|	. 12
two-words-before|pourvus|	, 7
two-words-before|pour|	des -16	les -18	un -19
two-words-before|power|	. 16
two-words-before|poço|	. 14
two-words-before|praised|	a 25
two-words-before|praise|	. 12
two-words-before|precisa|	: 24
two-words-before|prediker|	: 16
two-words-before|preferiva|	: 25
two-words-before|prefetta|	, 10
two-words-before|pregunta|	: 9
two-words-before|premier|	had 30
two-words-before|première|	: 10
two-words-before|prenga|	, -25
two-words-before|presentation|	. 14
two-words-before|presenta|	en -12
two-words-before|presenze|	sarebbero 11
two-words-before|presidente|	a 12
two-words-before|president|	's 20	. 19
two-words-before|presseschau|	: -13
two-words-before|presse|	. 17
two-words-before|presuntos|	. 14
two-words-before|prevedeva|	un -15
two-words-before|previsão|	oficial 12
two-words-before|price|	. 10	was 22
two-words-before|primary|	. 20
two-words-before|prima|	della -14
two-words-before|princess|	’s -19
two-words-before|prince|	’s -19
two-words-before|printemps|	. 11
two-words-before|private|	call -21
two-words-before|prize|	: -27
two-words-before|problems|	. -7
two-words-before|process|	. 12
two-words-before|procès-verbal|	: 14
two-words-before|produced|	a -18
two-words-before|production|	of -19
two-words-before|produto|	. 14
two-words-before|progetto|	resta 8
two-words-before|programmation|	pluriannuelle 11
two-words-before|programme|	listed -21
two-words-before|program|	, -17	. 16
two-words-before|project|	branded -12
two-words-before|promete|	, 12
two-words-before|promised|	relief 14
two-words-before|promises|	to 11
two-words-before|promossa|	a -16
two-words-before|promoter|	. 21
two-words-before|promotions|	ltd. 18
two-words-before|proposal|	was 21
two-words-before|proposition|	était 9
two-words-before|proposta|	de 13	representa 16
two-words-before|prosser|	, 6	. 12
two-words-before|protested|	. 17
two-words-before|proteste|	: 8
two-words-before|protest|	at -24
two-words-before|protocol|	calls -23
two-words-before|province|	. 17
two-words-before|provoked|	. 13
two-words-before|prozent|	bleibe 18
two-words-before|présent|	. 10
two-words-before|président|	. 7
two-words-before|prüft|	. 20
two-words-before|psd|	está 12
two-words-before|pubblicato|	su -16
two-words-before|publicado|	na -8
two-words-before|publication|	as -24
two-words-before|publicidade|	. 7
two-words-before|public|	, 6
two-words-before|publishers|	of -22
two-words-before|puis|	la -17
two-words-before|pulmino|	: 12
two-words-before|pumpe|	und -15
two-words-before|punched|	dirk -21
two-words-before|puppies|	. 13
two-words-before|pwc|	. 15
two-words-before|pyongyang|	had 19
two-words-before|quadro|	è 13
two-words-before|qualifient|	de 11
two-words-before|qualifié|	de 11
two-words-before|quando|	? 8
two-words-before|quarta-feira|	, 8
two-words-before|quarter|	. 11
two-words-before|quatro|	empresas -12
two-words-before|quattrocchi|	, 14
two-words-before|quechua|	greeting -22
two-words-before|quedado|	probado 8
two-words-before|queen|	. 7
two-words-before|queixa|	. 9
two-words-before|queixou-se|	, 12
two-words-before|queixou|	de 15
two-words-before|queried|	. 14
two-words-before|que|	anuncia -15	du -15	el -14	es 14	faltan 13	fazia 12	houve 19	ia 20	juzga 12	les -13	leva 9	llama -14	montréal 16	murió 12
two-words-before|quietly|	. 21
two-words-before|quintana|	as 15
two-words-before|quis|	identificar -13
two-words-before|quito|	, 16
two-words-before|quits|	over -22
two-words-before|qui|	? 8
two-words-before|quotes|	: 12
two-words-before|quo|	. 15
two-words-before|qué|	? 12
two-words-before|qu’|	elle 15
two-words-before|raccomanda|	di 8
two-words-before|race|	. 15
two-words-before|radio|	. 15
two-words-before|radulovic|	: 13
two-words-before|rafferty|	blasts 20
two-words-before|raghunathan|	was 18
two-words-before|raid|	as 29
two-words-before|rally|	. 18
two-words-before|rand|	. 9
two-words-before|rank|	of -21
two-words-before|rappelé|	, 10
two-words-before|rates|	terna -24
two-words-before|rating|	. 20	to -22
two-words-before|rationing|	was 20
two-words-before|rautio-lind|	. 12
two-words-before|ravennate|	, 9
two-words-before|razão|	da 13
two-words-before|rc213v|	. 16
two-words-before|reads|	: 23
two-words-before|ready|	to 16
two-words-before|read|	, -10	. 33	: -9
two-words-before|real|	. 11
two-words-before|reação|	à -11
two-words-before|recalled|	, 19	. 22
two-words-before|recalls|	. 9
two-words-before|rechter|	dat 9
two-words-before|reclamado|	por -10
two-words-before|reclama|	do 22
two-words-before|reclamo|	? 14
two-words-before|reconheceu|	que 8
two-words-before|reconnaît|	avoir 16
two-words-before|recorda|	joaquim -11
two-words-before|recordings|	were 19
two-words-before|recording|	. 15
two-words-before|record|	, -18
two-words-before|recorrido|	, -13
two-words-before|recounted|	. 13
two-words-before|recours|	? 15
two-words-before|recusa|	. 7
two-words-before|redditività|	resterebbe 19
two-words-before|redes|	: 8
two-words-before|rede|	. 22
two-words-before|reformer|	. 16
two-words-before|refrain|	from 18
two-words-before|refreshing|	. 12
two-words-before|regierung|	: 8
two-words-before|regina|	di -22
two-words-before|regional|	de 21
two-words-before|region|	. 12
two-words-before|regista|	di -7
two-words-before|register|	, -11	. 16
two-words-before|região|	como -9
two-words-before|regola|	vale 24
two-words-before|regulation|	. 20
two-words-before|regulators|	were 19
two-words-before|rejected|	. 14	as 18
two-words-before|related|	: 15
two-words-before|relativise|	. 15	: 22
two-words-before|release|	was 27
two-words-before|relevés|	jugés 11
two-words-before|relic|	as -22
two-words-before|relieved|	. 13
two-words-before|reloj|	, 14
two-words-before|relèvement|	arrive 13
two-words-before|remains|	a -17
two-words-before|remark|	. 11
two-words-before|reno|	. 22
two-words-before|replaced|	with -12
two-words-before|replicou|	que 17
two-words-before|replied|	. 22	: 39
two-words-before|replies|	: 17
two-words-before|reported|	, 17	. 15
two-words-before|reporters|	, 35	. 17	: 23
two-words-before|report|	, -14	. 24	as 19	titled -14	was 12
two-words-before|reprend|	: 11
two-words-before|representative|	. 14
two-words-before|reproducible|	, 7
two-words-before|republicans|	. 15	would 18
two-words-before|republican|	nominee 16
two-words-before|request|	. 14
two-words-before|rescuers|	battle -22
two-words-before|researcher|	, 17
two-words-before|resign|	. 8
two-words-before|resorted|	to -22
two-words-before|respinto|	. 8
two-words-before|responded|	, 16	: 15
two-words-before|respondeu|	: 6
two-words-before|respond|	. 15
two-words-before|response|	: 22
two-words-before|responsibility|	. 19
two-words-before|restaurante|	. 8
two-words-before|restera|	bloquée 12
two-words-before|restrained|	. 10
two-words-before|rest|	from -22
two-words-before|results|	. 10	were 22
two-words-before|result|	was 23
two-words-before|retrained|	. 10
two-words-before|retrospective|	, -10
two-words-before|reuters|	, 14
two-words-before|review|	. 13
two-words-before|revisão|	à 16
two-words-before|reward|	. 15
two-words-before|riccio|	. 14
two-words-before|rice|	. 10
two-words-before|richtig|	, 10
two-words-before|riconosciuto|	. 8
two-words-before|ricorso|	a -13
two-words-before|ridder-maes|	. 18
two-words-before|ridge|	as 18
two-words-before|riefen|	einige 11
two-words-before|rientro|	è 13
two-words-before|riet-fonds|	nicht 17
two-words-before|riga|	. 17	: 21
two-words-before|right|	. 12	says -22
two-words-before|rindo|	: 8
two-words-before|ring|	. 14
two-words-before|ripara|	. 10
two-words-before|riprende|	: 9
two-words-before|risky|	. 24
two-words-before|risk|	was 14
two-words-before|risposta|	. 10
two-words-before|risposto|	: 8
two-words-before|ritardi|	. 6
two-words-before|river|	. 14
two-words-before|rizin|	. 15
two-words-before|road|	. 12
two-words-before|rochelais|	. 7
two-words-before|rond|	. 13
two-words-before|roof|	. 13
two-words-before|room|	: -22
two-words-before|rosell|	pediu 11
two-words-before|rouges|	. 17
two-words-before|round|	: 15	was 21
two-words-before|routes|	as 19
two-words-before|route|	. 7
two-words-before|row|	. 8	as 21	dubbed -19	over -21
two-words-before|rté|	was 18
two-words-before|ruled|	. 9
two-words-before|rules|	out -23
two-words-before|rule|	had 17	was 21
two-words-before|ruling|	. 24	as 19	that 12	was 20
two-words-before|ruminait|	. 7
two-words-before|rumour|	. 12
two-words-before|rundfunk|	. 17
two-words-before|running|	a 20
two-words-before|ruolo|	di -10
two-words-before|rural|	. 14
two-words-before|ruvidi|	. 12
two-words-before|règlement|	. 7
two-words-before|réalisme|	. 6
two-words-before|réclame|	néanmoins 6	une 12
two-words-before|rédaction|	sénatoriale 18
two-words-before|réfuté|	la -20
two-words-before|régional|	. 16
two-words-before|rétorqué|	dans -14
two-words-before|révolution|	, 11
two-words-before|rógvi-dam|	said 22
two-words-before|rúv|	: 23
two-words-before|s'|	être 23
two-words-before|saarbrücken|	. 20
two-words-before|sabato|	. 9
two-words-before|sacos|	. 19
two-words-before|sadc|	had 18
two-words-before|sadly|	. 26
two-words-before|saga|	was 13
two-words-before|sagen|	: 16
two-words-before|sagrado|	. 10
two-words-before|said|	, 50	. 30	: 49	he 17	it 31	on -27	that 29	the 15	they -21	was 21
two-words-before|saint-ignace-de-loyola|	relevait 12
two-words-before|saints|	. 15
two-words-before|saisons|	de -9
two-words-before|sale|	. 10	was 20
two-words-before|salir|	: 6
two-words-before|saludado|	: 14
two-words-before|salué|	une 23
two-words-before|salvador|	. 10
two-words-before|same|	. 17
two-words-before|sanctions|	. 8	were 15
two-words-before|sandals|	. 18
two-words-before|sanders|	. 21	: 14
two-words-before|sano|	. 18
two-words-before|sapere|	prima 20
two-words-before|sarebbero|	state 25
two-words-before|sarebbe|	opera 17
two-words-before|satisfaction|	. 11
two-words-before|satz|	: 14
two-words-before|saurashtra|	. 12
two-words-before|saying|	, 32	: 22	that 19
two-words-before|says|	, 25	. 20	chisinau 15	consumers 21	cuts 18	lisbon 12	palliatives 20	that 14
two-words-before|say|	, 24	. 28	: 20	? 17
two-words-before|scan|	was -24
two-words-before|scarpellini|	. 15
two-words-before|scendere|	? 11
two-words-before|sceptical|	: 17
two-words-before|schaden|	. 8
two-words-before|schauspielhaus|	bochum -11
two-words-before|schild|	: -17
two-words-before|schneidet|	. 18
two-words-before|school|	. 25	played -11
two-words-before|schranken|	. 7
two-words-before|schriftlich|	: 17
two-words-before|schuld|	: 10
two-words-before|schwan|	habe 13
two-words-before|schwarzmarkt|	. 16
two-words-before|sciopero|	generale 14
two-words-before|scorpion|	. 6
two-words-before|scotland|	. 18
two-words-before|scritto|	: 11
two-words-before|scrive|	: 15
two-words-before|scuffle|	. 13
two-words-before|scuola|	? 6
two-words-before|scuse|	. 8	: 21
two-words-before|seasick|	and 19
two-words-before|sea|	. 14	at -23
two-words-before|seconda|	lui 14
two-words-before|seconde|	: 12
two-words-before|seconds|	. 19
two-words-before|secretary|	. 17	: 20
two-words-before|section|	called -22
two-words-before|sees|	it 16
two-words-before|see|	the -20
two-words-before|segment|	on -21
two-words-before|segundos|	: 12
two-words-before|sein|	. 22	: 9
two-words-before|sei|	aber 10	er 9	ihm 10
two-words-before|sejam|	afixados 19
two-words-before|selbst|	als -23
two-words-before|selection|	was 25
two-words-before|selling|	a -15
two-words-before|semarnat|	, 7
two-words-before|semi-final|	of -22
two-words-before|semiconductor|	. 19
two-words-before|sempre|	. 8
two-words-before|senators|	are 20
two-words-before|senator|	over -17
two-words-before|sense|	of -24
two-words-before|sensível|	. 15
two-words-before|sentenziato|	: 9
two-words-before|sent|	. 18
two-words-before|seo|	. 16
two-words-before|september|	. 14
two-words-before|sera|	déposé 11	udì 18
two-words-before|series|	called -13
two-words-before|sermon|	. 15
two-words-before|servers|	named -12
two-words-before|services|	offering -18
two-words-before|ser|	apenas 9
two-words-before|será|	reenviado 11
two-words-before|sete|	habitações 16
two-words-before|set|	. 18	to -7
two-words-before|setúbal|	. 12
two-words-before|seul|	été 18
two-words-before|se|	comprometió 8	declara 17	declaró 19	devem 7	disent -16	dit 6	publicará 13	tornara 13
two-words-before|shah|	. 19
two-words-before|sharda|	ramdin-bos 6
two-words-before|shared|	worship 22
two-words-before|shares|	. 14
two-words-before|sheets|	were 21
two-words-before|shelters|	. 19
two-words-before|she|	calls -21	had 24	is 34	named -17	regretted 16	said 28	thanked 12	told -16	was 21	would 31
two-words-before|shoes|	. 8
two-words-before|shortages|	. 17
two-words-before|short|	. 12
two-words-before|shots|	. 16
two-words-before|shot|	for 22
two-words-before|should|	be 7	have 19
two-words-before|shouted|	, 16	. 12
two-words-before|shovels|	were 21
two-words-before|showed|	that 12
two-words-before|show|	, -14	as 15
two-words-before|shropshire|	: 17
two-words-before|shrugged|	. 17
two-words-before|shrugging|	. 25
two-words-before|shutout|	. 8
two-words-before|sich|	um 17
two-words-before|sides|	. 17	had 22	pledged 15
two-words-before|side|	. 17	needed 17
two-words-before|sieht|	sich 7
two-words-before|sie|	, 16	einen 19
two-words-before|sighed|	: 14
two-words-before|sighs|	. 12
two-words-before|signs|	reading -16
two-words-before|sign|	, -19	for -25
two-words-before|silence|	. 13	: 12
two-words-before|silla|	. 11
two-words-before|silêncio|	. 6
two-words-before|simples|	: 9
two-words-before|simply|	: 21
two-words-before|since|	. 10
two-words-before|sindacati|	, 6
two-words-before|singaporean|	teen -18
two-words-before|singapore|	. 15
two-words-before|single|	word 21
two-words-before|sirop|	. 7
two-words-before|sites|	. 13
two-words-before|sittings|	. 15
two-words-before|situación|	de 10
two-words-before|six|	. 14
two-words-before|si|	augura 9	chiama -15	definisce 10	dice 16	dichiara 7	leggeva -12	riferiva 19
two-words-before|skeptisch|	: 12
two-words-before|skin|	. 10
two-words-before|slack|	. 22
two-words-before|slates|	were 16
two-words-before|sleep|	. 24
two-words-before|slimane|	. 14
two-words-before|slogan|	is -6
two-words-before|slotparagraaf|	dat -11
two-words-before|smentisce|	: 8
two-words-before|smiled|	. 24
two-words-before|smiles|	. 20
two-words-before|sneeuwt|	. 22
two-words-before|snub|	. 13
two-words-before|sociais|	: 8
two-words-before|socios|	de 13
two-words-before|softly|	, 14
two-words-before|soldadores|	. 9
two-words-before|solids|	. 11
two-words-before|solo|	esemplare 17
two-words-before|soltó|	: 10
two-words-before|somebody|	of 21
two-words-before|some|	allies 18
two-words-before|sonderprüfung|	– 7
two-words-before|song|	, -20
two-words-before|sonrisa|	: 6
two-words-before|sont|	restés 19
two-words-before|soothe|	. 10
two-words-before|sorenson|	, 15
two-words-before|sorpresa|	: 9
two-words-before|sorrentini|	: 9
two-words-before|sorrentino|	. 6
two-words-before|sorriso|	, 17
two-words-before|sorry|	. 14
two-words-before|sorten|	. 10
two-words-before|sosa|	. 10
two-words-before|soundcheck|	. 16
two-words-before|sound|	burned 20
two-words-before|souriant|	: 12
two-words-before|south|	. 15	africa 8	wanted 17
two-words-before|sovietica|	: 22
two-words-before|so|	: 10
two-words-before|spagnolo|	. 12
two-words-before|spaniard|	, 12
two-words-before|spa|	. 10
two-words-before|speaker|	. 11
two-words-before|speakman|	. 14
two-words-before|speaks|	of 29
two-words-before|speak|	. 22	on -24
two-words-before|special|	. 13
two-words-before|spectacles|	. 14
two-words-before|speech|	. 14
two-words-before|spiegato|	: 9
two-words-before|split|	. 11	between -21
two-words-before|spoken|	of -15
two-words-before|spokesman|	. 14
two-words-before|spoke|	of 25
two-words-before|sportief|	: 8
two-words-before|sports|	. 14
two-words-before|sport|	. 13
two-words-before|spottet|	. 6
two-words-before|sprach|	von 19
two-words-before|sprake|	van 14
two-words-before|sprak|	van 18
two-words-before|spray|	: -20
two-words-before|spreekrecht|	. 6
two-words-before|spreekt|	van 23
two-words-before|spreekwoord|	: 7
two-words-before|spricht|	von 25
two-words-before|sprigg|	: 9
two-words-before|spring|	. 23
two-words-before|sprint|	. 9
two-words-before|staat|	, 10
two-words-before|stabbing|	as 24
two-words-before|stadt|	nur -8
two-words-before|staff|	as -21
two-words-before|stalen|	zouden 7
two-words-before|stamme|	? 9
two-words-before|stampa|	. 15	alla 24	chiamò -14
two-words-before|stando|	a -7
two-words-before|stand|	. -9	: 28
two-words-before|startled|	. 14
two-words-before|starts|	. 15
two-words-before|start|	 14	ancient -16	beijing -20	cae -10	council -19	de -13	die -14	fca -15	friday -12	holdovers -16	il -7	le -10	on -15	quotes 17	rescuers 17	so-called -10	start 9	sunday -16	the -16	• 8
two-words-before|stated|	. 18	that 16
two-words-before|statement|	, 8	. 15	: 21	as 19	that 12
two-words-before|states|	. 16	: 20
two-words-before|state|	bodies 17	had 19
two-words-before|station|	. 19
two-words-before|stato|	. -14
two-words-before|stazione|	: 20
two-words-before|steel|	was 24
two-words-before|stehe|	bloß 14
two-words-before|steht|	: -7
two-words-before|stelle|	noch 9
two-words-before|step|	before -13
two-words-before|stewards|	called 14
two-words-before|stew|	called -23
two-words-before|stickers|	: -22
two-words-before|sticker|	, -11
two-words-before|still|	says -10
two-words-before|stock|	to -26
two-words-before|stof|	. 6
two-words-before|stomeo|	: 12
two-words-before|stops|	. 12
two-words-before|stop|	. 12
two-words-before|store|	. 18
two-words-before|stormed|	. 12
two-words-before|stormy|	. 9
two-words-before|storm|	. 12
two-words-before|story|	. 18
two-words-before|strade|	; 16
two-words-before|strand|	. 9
two-words-before|strategist|	. 15
two-words-before|strategy|	was 18
two-words-before|straße|	, 7
two-words-before|street|	. 20
two-words-before|streit|	als 15	um -21
two-words-before|stressed|	, 9
two-words-before|strict|	. 13
two-words-before|strijdvaardig|	. 8
two-words-before|striscione|	: -18
two-words-before|ströbele|	das -14
two-words-before|student|	. 11
two-words-before|studie|	in -8
two-words-before|stumps|	, 14
two-words-before|stunde|	. 6
two-words-before|sturen|	. 15
two-words-before|subir|	. 13
two-words-before|substitute|	. 16
two-words-before|successor|	. 21
two-words-before|succès|	. 10
two-words-before|such|	as -7	talks -21
two-words-before|sudan|	. 13
two-words-before|suffered|	from 23
two-words-before|suitcase|	. 14
two-words-before|suite|	. 14
two-words-before|summer|	. 15
two-words-before|sunday|	. 22
two-words-before|sunny|	. 12
two-words-before|sun|	. 15
two-words-before|suoi|	: 6
two-words-before|suo|	: 6
two-words-before|super|	: 6
two-words-before|supporters|	. 14	waved -15
two-words-before|supporter|	. 12
two-words-before|support|	. 7
two-words-before|sure|	. 16
two-words-before|surnom|	de -14
two-words-before|surprised|	. 9
two-words-before|surrey|	. 22
two-words-before|sursis|	. 18
two-words-before|survey|	as 13
two-words-before|survivors|	of -21
two-words-before|su|	entender 6	scritto -13
two-words-before|svp|	. 28
two-words-before|svt.se|	: -9
two-words-before|swahili|	for -20
two-words-before|swart|	: 19
two-words-before|sweden|	's -16
two-words-before|swim|	. 18	? 17
two-words-before|switch|	. 10
two-words-before|switzerland|	— -12
two-words-before|sympathy|	. 12
two-words-before|systems|	were 21
two-words-before|system|	. 14	as 24
two-words-before|szczepanek|	von 13
two-words-before|søviknes|	. 18
two-words-before|s’|	opposerait 18
two-words-before|table|	, 20
two-words-before|tachado|	de 7
two-words-before|takes|	over -22
two-words-before|takoradi|	were 23
two-words-before|talking|	about -12
two-words-before|talks|	for -26
two-words-before|talk|	about -17
two-words-before|tallentire|	. 20
two-words-before|tamatea|	, 13
two-words-before|tancítaro|	. 20
two-words-before|tank|	. 13
two-words-before|tante|	avec 20
two-words-before|tan|	. 11
two-words-before|tarde|	: 13	de -12
two-words-before|target|	was 18
two-words-before|tariffs|	are 24
two-words-before|tarrantes|	. 12
two-words-before|tashkent|	. 20
two-words-before|tateyama|	: 26
two-words-before|tavora|	foi 13
two-words-before|tax|	plan 16
two-words-before|teacher|	. 12
two-words-before|teammates|	call -21
two-words-before|team|	. 15	as -22	calls -20	had -19
two-words-before|tears|	. 12
two-words-before|technik|	: 7
two-words-before|tegen|	: 7
two-words-before|telefono|	, 17
two-words-before|telegraaf|	as -16
two-words-before|telegramma|	: 12
two-words-before|telegram|	. 17
two-words-before|telephone|	. 16
two-words-before|television|	series -20
two-words-before|tells|	of 12
two-words-before|tempers|	. 11
two-words-before|tempi|	? 9
two-words-before|tempère|	: 14
two-words-before|tenants|	as 19	of -7
two-words-before|tender|	. 9
two-words-before|tent|	was 17
two-words-before|teochew|	. 14
two-words-before|teorizza|	, 7
two-words-before|terengganu|	. 12
two-words-before|teresa|	fazem -10
two-words-before|termed|	a 17
two-words-before|terming|	it 22
two-words-before|term|	: -7
two-words-before|terughoudend|	. 6
two-words-before|terug|	: 7
two-words-before|ter|	feito 15
two-words-before|terça|	. 17
two-words-before|testa|	: 13
two-words-before|testo|	; 10
two-words-before|tevreden|	. 9
two-words-before|text|	. 17
two-words-before|that|	, 18	. 26	: 17	a -23	began -19	donors 20	he 18	his 15	is 28	it 27	kazakhstan 14	read -14	reads -9	say -20	she 23	students 16	the 37	to -22	trump 22	were -23	when -19
two-words-before|thee|	. 14
two-words-before|themselves|	the -26
two-words-before|them|	. 26	: 23	as 19	called 16	tagged -24	to 25
two-words-before|there|	. 12	are -18	is 21	was -17	were 22
two-words-before|they|	are -9	had 23	have -22	sang -17	were 22
two-words-before|the|	accord 18	alias -19	alliance 19	board 20	bombing 13	boundary 7	caption -17	case 7	category -20	champion 17	change 16	claim 11	company -6	complaint 20	compromise 18	crew 16	deal 18	debate 24	decision 25	drama -12	drummer 21	expression -19	famous -20	fee 19	filing 15	film 19	fine 18	first 11	girl 14	government 26	guidance 17	handle -19	hashtag -22	heading -30	headline -15	hearing 14	idea 16	incident 13	instruction -15	judge 18	killing 13	last -20	letter 17	line -23	meeting -17	move 18	musical -19	name 9	new -16	number 12	offer 19	order 13	outcome 22	pact 18	paper 14	parties 19	phrase -32	pipeline 19	play 23	price 23	problem -23	program 22	projection 22	race 16	recovery 17	remark 14	remarks 15	report 16	resignation 23	result 22	senate 17	shares -22	slogan -12	so-called -26	stir 20	stock -19	store 11	strike 17	symbol -24	tagline -27	talk 14	teenager 20	term -7	title -10	tragedy 19	update 14	vacant -21	votes 14	walkout 15	word -56	words -23
two-words-before|things|	like 14
two-words-before|thing|	in -10
two-words-before|thinly|	. 11
two-words-before|third|	. 12
two-words-before|thirty|	. 11
two-words-before|this|	. 16	is -16
two-words-before|threads|	. 22
two-words-before|thrilled|	. 12
two-words-before|throughout|	as -19
two-words-before|thursday|	. 18
two-words-before|thurso|	: 20
two-words-before|ticinesi|	? 20
two-words-before|ticketmaster|	. 15
two-words-before|tiere|	hätten 12
two-words-before|tiktok|	. 14
two-words-before|tildó|	de 13
two-words-before|timaru|	. 18
two-words-before|times|	. 13
two-words-before|timetable|	. 16
two-words-before|time|	. 23
two-words-before|tinha|	dado 9
two-words-before|tins|	. 15
two-words-before|tin|	were 20
two-words-before|titled|	 12	the -21
two-words-before|titolare|	: 19
two-words-before|titolo|	: -20
two-words-before|titre|	? -13	ii -7
two-words-before|today|	. 17
two-words-before|toestaan|	. 7
two-words-before|toe|	. 12
two-words-before|toilet|	. 13
two-words-before|told|	. 17	to 19
two-words-before|tolerância|	é 12
two-words-before|tollenaar|	blamed 11
two-words-before|tolliver|	. 18
two-words-before|tomará|	todavía 16
two-words-before|tone|	as 21
two-words-before|tonne|	. 10
two-words-before|took|	its 27
two-words-before|toont|	zich 17
two-words-before|too|	. 12
two-words-before|toronto|	. 17	as -19
two-words-before|torri|	resterebbe 12
two-words-before|tosaerba|	: 7
two-words-before|tosello|	. 17
two-words-before|toujours|	: 7
two-words-before|toussé|	. 19
two-words-before|toys|	. 11
two-words-before|to|	a 23	be 30	cairo 12	host -23	isfahan 11	observe -22	play -11	put -17	replace -22	say -25	show 12	spray 19	test -23	travel 21	villarreal 15	write -20
two-words-before|trabajo|	con 9
two-words-before|track|	, -7
two-words-before|trader|	. 13
two-words-before|traitée|	de 11
two-words-before|trampoline|	. 15
two-words-before|trams|	. 15
two-words-before|tram|	, 20
two-words-before|tranché|	: 14
two-words-before|transcript|	: -22
two-words-before|transfer|	. 9
two-words-before|translated|	. 12	as -22
two-words-before|translates|	as -17
two-words-before|transport|	of 17
two-words-before|tratta|	del 18	di 18
two-words-before|trattore|	: 7
two-words-before|tregear|	. 18
two-words-before|tremblay-osei|	. 10
two-words-before|trenta|	: 18
two-words-before|trento|	. 7
two-words-before|treurde|	om 17
two-words-before|tre|	: 8
two-words-before|tribuna|	. 6	: 19
two-words-before|tributes|	to -14
two-words-before|tribute|	to 29
two-words-before|tried|	. 10
two-words-before|trimestre|	reflete 11
two-words-before|trio|	who -14
two-words-before|trolls|	over -14
two-words-before|trots|	. 8
two-words-before|trotzdem|	. 16
two-words-before|trouble|	. 16
two-words-before|troupeau|	était 6
two-words-before|troveranno|	. 13
two-words-before|truce|	text 14
two-words-before|truckers|	. 11
two-words-before|truffa|	del -11
two-words-before|trump|	's 22	, 8	. 20	: 17	a -11	as 17	had 11	’s 25
two-words-before|trusts|	. 13
two-words-before|trying|	to 17
two-words-before|tuena-lardi|	. 10
two-words-before|tuesday|	. 20
two-words-before|tune|	of -8
two-words-before|turned|	into 20
two-words-before|turno|	. 11	di -7
two-words-before|tutti|	è -10
two-words-before|tutto|	, 8	: 23
two-words-before|tuíta|	: 8
two-words-before|tv|	. 14	: -21
two-words-before|tweede|	deel 17
two-words-before|tweeted|	, 20
two-words-before|twice|	. 17	and 23
two-words-before|twitter|	: 12
two-words-before|two|	people 22
two-words-before|técnico|	: 16
two-words-before|u.s.|	to 17
two-words-before|uber|	. 18
two-words-before|ubs|	: -20
two-words-before|uhr|	: 11
two-words-before|uitgelekte|	cijfers 8
two-words-before|uitspraak|	volgt 10
two-words-before|uitstel|	daarentegen 9
two-words-before|uit|	. 17
two-words-before|uma|	crítica 15	meta 11
two-words-before|umbrellas|	. 13
two-words-before|umdreht|	: 11
two-words-before|umno|	. 14
two-words-before|umsetzung|	. 9
two-words-before|um|	balanço 19	eucalipto -7
two-words-before|una|	. 12	medida 13	scelta 13	zona -14
two-words-before|under|	the -22
two-words-before|unding|	. 7
two-words-before|und|	keine -13
two-words-before|une|	campagne 14	concertation -18	course 15	décision 10	déclaration 18	escroquerie 14	gaine 12	initiative 16	maternité -16	procédure 14	publication 13
two-words-before|unie|	. 11
two-words-before|unimpressed|	. 11
two-words-before|union|	calls -21
two-words-before|united|	states 13
two-words-before|university|	. 16
two-words-before|unlikely|	. 13
two-words-before|unmoved|	. 13
two-words-before|unrepentant|	. 15
two-words-before|unsurprised|	. 11
two-words-before|untersuchungskommission|	einen -11
two-words-before|untrue|	. 13
two-words-before|un|	accord 8	aplauso 19	assistant -13	colloquio 20	communiqué 15	consensus 17	exécutif 18	homme 19	marché 16	match -14	mouvement 7	projet 17	recupero 21	rendimento 6	riserbo -9	texte 17
two-words-before|uomo|	. 12
two-words-before|upright|	. 17
two-words-before|up|	. 19	on -19
two-words-before|urgency|	. 20
two-words-before|urges|	silence 17
two-words-before|urgroßmutter|	. 10
two-words-before|usava|	codinome -14
two-words-before|users|	. 14
two-words-before|ushba|	. 18
two-words-before|usted|	toca 13
two-words-before|us|	. 14
two-words-before|uur|	. 15
two-words-before|uw|	school 16
two-words-before|vagão|	. 19
two-words-before|valdeterrazo|	. 9
two-words-before|vallisoletana|	, 9
two-words-before|valoró|	como 15
two-words-before|valuations|	turn -21
two-words-before|vandalisme|	niet 7
two-words-before|vanished|	. 10
two-words-before|van|	een 12	financiën 7
two-words-before|varnish|	. 23
two-words-before|var|	. 10
two-words-before|vast|	. 14
two-words-before|vehicles|	. 19
two-words-before|veldkamp|	blijft 12
two-words-before|venga|	conservata 15
two-words-before|venray|	. 8
two-words-before|verdict|	as 14
two-words-before|verdinha|	. 18
two-words-before|vergogna|	: 14
two-words-before|verhalten|	. 7
two-words-before|verliep|	. 7
two-words-before|vernice|	: 18
two-words-before|verona|	would 19
two-words-before|versandhandel|	befürchtet 17
two-words-before|version|	was 22
two-words-before|verstorbene|	als 7
two-words-before|verstuurd|	. 23
two-words-before|vervangend|	vervoer 14
two-words-before|verwijt|	: 6
two-words-before|verzocht|	, 11
two-words-before|vessels|	of 23
two-words-before|veteran|	. 16
two-words-before|veto|	ao -18
two-words-before|vetro|	. 6
two-words-before|veut|	dire -16	son -12
two-words-before|vezes|	. 9
two-words-before|vicar|	in -14
two-words-before|vicolo|	: 11
two-words-before|victoire|	. 8
two-words-before|video|	titled -13
two-words-before|vierten|	quartal 12
two-words-before|viewed|	with -24
two-words-before|viewers|	of -25
two-words-before|view|	. 16
two-words-before|village|	appelle -7
two-words-before|visant|	la -17
two-words-before|vittima|	: 13
two-words-before|vlaai|	. 19
two-words-before|vladivostok|	that 16
two-words-before|voit|	un 14
two-words-before|voix|	. 15
two-words-before|volgens|	haar 15
two-words-before|volles|	vertrauen 11
two-words-before|volume|	. 10	: 20
two-words-before|von|	der -14	einem 31	einer 13
two-words-before|vooruitgang|	. 9
two-words-before|voor|	. 14
two-words-before|vorlage|	sei 17
two-words-before|vorwurf|	der -9
two-words-before|votata|	recita 19
two-words-before|voters|	. 10	were 22
two-words-before|votes|	. 14
two-words-before|vote|	on -19	was 19
two-words-before|voting|	as 22
two-words-before|voto|	de 8
two-words-before|vowed|	to 17
two-words-before|vueltas|	: 7
two-words-before|wahl|	für 15
two-words-before|wai-lok|	, -22
two-words-before|waiting|	. 11
two-words-before|wakker|	. 9
two-words-before|walks|	back -17
two-words-before|wallonie-bruxelles|	avec -12
two-words-before|wall|	. 16
two-words-before|want|	the -19
two-words-before|wanyama|	. 8
two-words-before|warned|	: 16	against 29	of 25
two-words-before|warning|	of -22	would 18
two-words-before|warten|	. 14
two-words-before|washington|	. 18	was 16
two-words-before|was|	 16	. 10	a 18	an 15	behaving 15	called 15	judged 23	leaving 20	marked -19	not 15	officially 10	say -21	that 19	the 19	titled -23
two-words-before|watchdog|	. 14
two-words-before|watching|	. 13
two-words-before|watch|	. 19
two-words-before|water|	( -16	. 14
two-words-before|wat|	is -6
two-words-before|way|	. 12
two-words-before|weak|	. 21
two-words-before|website|	calls 25
two-words-before|wednesday|	. 25	’s -13
two-words-before|weeks|	. 17
two-words-before|week|	. 32
two-words-before|weeping|	. 15
two-words-before|weg|	. 9
two-words-before|wel|	. 6
two-words-before|went|	on -17
two-words-before|werden|	die -16
two-words-before|werde|	sich 7	sie 16
two-words-before|were|	being 13	neither -24	rated -21
two-words-before|west|	’s -10
two-words-before|weten|	, 13	. 10	dat 16
two-words-before|wet|	but 21
two-words-before|what|	. 15	is -20
two-words-before|wheel|	. 15
two-words-before|which|	is -25	means -17	reads -21
two-words-before|while|	. 22
two-words-before|whispered|	: 15
two-words-before|whose|	. 16
two-words-before|who|	answered -20	are 6	makes -23	owns -22	said 18	sold -22	turned -22	wrote -14
two-words-before|why|	? 15
two-words-before|widersprach|	: 14
two-words-before|wie|	das -12
two-words-before|wife|	. 22
two-words-before|wijst|	naar 10
two-words-before|will|	open 18
two-words-before|wil|	dat 7
two-words-before|windhoek|	: 17
two-words-before|window|	. 20	to 15
two-words-before|winning|	: 19
two-words-before|winst|	? 18
two-words-before|wintz|	. 7
two-words-before|with|	a -11	its -19	the 15
two-words-before|wobbles|	over -25
two-words-before|wollte|	. 6	das 9
two-words-before|wolof|	( -10
two-words-before|won't|	be 17
two-words-before|won|	. 10
two-words-before|woorden|	: 10
two-words-before|worden|	er 10
two-words-before|words|	, 24	. 15
two-words-before|word|	 7	as -21
two-words-before|working|	on -11
two-words-before|work|	. 13	to -23	was 17
two-words-before|worry|	. 9
two-words-before|worse|	. 13
two-words-before|worten|	: 7
two-words-before|wort|	: 13
two-words-before|would|	be 25	go -25	leave 20	pass 19	start 21	stay 18
two-words-before|wounded|	. 15
two-words-before|wristband|	. 21
two-words-before|wrists|	. 10
two-words-before|writes|	. 16	: 21
two-words-before|writing|	: 17
two-words-before|wrongdoing|	. 12
two-words-before|wrong|	. 15
two-words-before|wrote|	, 34	. 23	: 39	in -21
two-words-before|wunsch|	: 11
two-words-before|wörtlich|	, 9
two-words-before|würmer|	noch 10
two-words-before|xavier|	. 28
two-words-before|x|	. 17	: 23
two-words-before|yard|	, 22
two-words-before|years|	. 22	over -22
two-words-before|year|	at 25	that 22
two-words-before|yet|	to -24
two-words-before|york|	. 16
two-words-before|you|	had -24
two-words-before|y|	voit 7
two-words-before|zaak|	mag 15
two-words-before|zaal|	. 7
two-words-before|zaghdane|	salue 9
two-words-before|zahedan|	was 16
two-words-before|zahl|	für 11
two-words-before|zanetti-cortesi|	, 12
two-words-before|zanjado|	. 10
two-words-before|zeeman|	, 6
two-words-before|zege|	met 13
two-words-before|zeggen|	? 12
two-words-before|zeigte|	sich 23
two-words-before|zeigt|	sich 10
two-words-before|zeitung|	von 13
two-words-before|zettels|	, 8
two-words-before|ze|	heet -9
two-words-before|zien|	. 9
two-words-before|zijn|	remise 14
two-words-before|zolang|	de -8
two-words-before|zoom|	: 18
two-words-before|zuara|	: 6
two-words-before|zufällig|	. 6
two-words-before|zurich|	. 13
two-words-before|zur|	hauptprobe 13
two-words-before|zurückhaltend|	: 6
two-words-before|zurück|	. 10	: 10
two-words-before|zu|	: 7
two-words-before|zóbuè|	. 11
two-words-before||	( -12	, -25	. 28	: 8	and 14	because 15	e -8	mais 16	nor -23	of 23	or -9	para -12	preferring -20	regelmäßig -17	sang -21	that 11	to 17	und -8	who 13	with -21	y -10	— 21
two-words-before|à|	la 13	une 16
two-words-before|água-izé|	, 10
two-words-before|água|	pedem 10
two-words-before|áudio|	era 15
two-words-before|äußern|	. 11
two-words-before|è|	detto 11	pronto 16	un -16
two-words-before|échange|	était 7
two-words-before|état|	pour 12
two-words-before|été|	envoyé 19
two-words-before|évoque|	un 19	une 8
two-words-before|évoqué|	un 17
two-words-before|é|	a -6
two-words-before|über|	ein 17
two-words-before|übungsbeobachter|	bemängelte 9
two-words-before|’s|	. 19	handwriting -21	in -11	much-vaunted -21	off-the-cuff -22	pulls -19
verb|false|1|	lower -12	other 19
verb|false|2-3|	other -7	upper -23
verb|false|4-7|	lower 47	other 8	upper -42
verb|false|8+|	lower 51	other 12
verb|true|1|	lower -12	upper 13
verb|true|2-3|	lower 9
verb|true|4-7|	lower 30	other 15
verb|true|8+|	lower 8	other 13	upper 13
word-after|	 -18	' 18	( -18	+ 20	, -23	- 11	. -7	14 -17	19 -24	212 -18	26 -17	; 9	? -21	[ 27	a -8	abernethy-cole 13	abg 18	abou 12	about -12	abramian 14	abu 20	accepting -20	achterberg 16	across -8	actress -20	added 13	adding 8	admits -14	admitted 22	afriqiyah 16	after 19	against 27	agency 7	agent 20	agreed -20	aguirre 10	aidan 13	airs -7	ajakaiye 15	akintoye 15	akintoye-holm 11	al-roumi 11	al-ubaidi 16	albert 8	alert -18	all 17	alla -18	alpa 8	already 16	als -15	am 6	among 11	an 7	analyst -12	anatoly 10	and 25	andrade -7	annahm -14	another 22	antenne 6	appearing 13	are 6	arendse 15	arnalds-mboma 9	arrives -19	as -10	asked -14	assistant 19	association 19	at 16	au -15	auf -16	august 16	ausrichten -11	autour 16	autsch 9	avec 13	avionics 12	awaited 21	away 21	axelrod 15	baffles -16	bancroft 13	banks 16	barrientos 12	bavarian 10	be -18	beavington 13	because -7	beck 11	bediend -13	before 26	began -9	begins -17	behind -24	beim 9	beitragen 11	beließ -13	bell 16	belmont 13	ben 18	benjamin 20	bennett 12	berg 14	berichten -19	berichteten -8	besteht 8	bestimmt -8	between -14	bezeichnet -23	bezeichnete 15	bhardwaj 14	bij -9	bill 12	birdsong 15	bjp 14	blabbed 11	blackwell 15	bligh-nakata 11	blumenkrantz 20	board 15	bob 10	bond 14	borasović 15	both -16	bozell 6	brandl 13	brazil 16	brenner 9	bridge -19	brix 17	brno 15	broke -14	brzezicki 12	budget -19	bush 16	butterfield 17	by 30	cal 15	call -20	calum 14	came 12	campaign 18	canova 13	caritas 14	carried -13	catacutan 17	caucus -31	cbn 12	ce 6	ceo 13	cette 14	chaired -22	chapter 13	charges -16	chase 14	chatbot -18	chepkilot 16	cheptanui 14	chiede -7	chief -12	christie 18	ci -7	claiming -8	clark 10	claude -17	clause -10	clinton 30	cllr 11	co-judge 21	coach 20	coassistent 15	collins 14	comes 22	comment 19	compared 20	complained 13	con 19	conceded 21	contact -26	contre 12	controles -11	could -17	countered 15	counts -23	cruz 24	crypto -22	cuban 10	d' 14	dana 14	dann 10	dans 20	dantas-freire 18	das -8	dat 7	davos 7	de -31	deal -22	declared -11	dejó -14	delacourt-hume 11	delahunt 15	delayed -16	della 12	dell’ 12	democratic 13	den 7	deputy 9	der -7	desrosiers 10	detidos -10	deutsche 16	deuxième 17	devaney-shaw 12	devant 15	devi 10	devine 14	dhagaweyne 11	diabakaté 13	diallo 13	die 17	dikes -20	dimaculangan 13	director-general 14	distributed -19	dit -15	dmw 14	do 11	doen -8	dog -20	donald 11	down -16	dpp 13	dr 11	dr. 14	drew -17	driver 17	du 12	dunstan 12	durante 11	during 23	e -6	earnest 11	easter 26	ebeling 11	editor 18	een -11	egypt 18	ein 16	einer -10	ekpo 12	ekwenugo 18	el 7	eleven -15	elle 14	empfangen 11	en 19	end 12	engineer 11	enrolled -13	entraîneur 10	entschieden 14	era -12	eric 17	erkennen -16	erst 9	erste 15	espinoza 14	esteves -11	et -12	etame 17	etukudo 13	even 17	every -11	exigé -16	experts -16	explained 13	exporter 14	extension 17	faint -14	fair 13	fait -7	families -10	farquharson-iwu 13	faumuinā-reid 13	fearon 15	featherweight -21	features -7	fedko 13	fell -24	ferreira 13	feud -21	finance 14	findet -8	fiorina 16	fisheries 12	fizzles -8	for 9	fordert 14	foreign 16	former 15	found -12	four -17	fox 12	francine -19	friday 11	frogs -22	from 11	frost-kaljuste 13	fuera 16	führt -17	galbraith 11	game 12	garrigou-sy -24	garuda 7	gearbeitet 13	gedoopt -17	gefallen 9	geführt 11	gehad -12	gelagert 18	gemeld -12	general 12	generator -15	genoemd -11	geprüft 13	gesetzt -14	gewesen 8	gewählt -10	ghjuvan-battì 13	giga 13	gingrich 15	giochi 21	gnonlonfoun 16	goldblatt-reyes -19	goran 15	govender 17	graham 9	grassley 15	grayson 14	greenidge -22	greens 15	grimaultier 15	gurung 11	ha -11	haas 12	habe 10	had -33	haddou-thonnard 18	halloran-ikeda 17	hanafin 16	hands -19	hannity 23	hanno -12	has 14	hassan 11	hatfield 16	have 18	he 24	head 16	heath 12	hedges 11	heet -7	heineken -26	henry 13	her -19	heriberto -9	heygum 14	high 14	hillary 17	him 15	his 15	hnat 12	hold -18	hollis 11	horsfall 14	hours -19	how 12	howard 14	hrw 13	huamán 16	hubbard 14	hume 14	huxtable 15	höre -8	i -9	ibedc 17	idrissa 15	if 28	il 7	im 11	inbal -17	incident 12	indepaz 18	industry 9	information 8	instead -28	into -16	investigation -24	iolanda 15	is -32	ishbel 13	island -20	isn't -10	isolated 15	it -14	its 8	izzul 14	jacobs 14	james 18	jazz 16	je 13	jeff 8	jimmy -15	johnson 12	joked 19	jonah 10	joris 10	josé -10	judge 15	june 19	just 16	justice 16	kasich 13	kein -16	kettle 17	khartoum 16	ki 13	klein 14	korday 14	kruger -30	kwaku 19	könne -26	la -8	laat -6	lachend 8	lainio 13	lale 14	lalrinpuii 14	lamar 12	laos 18	lars 12	las 9	last -8	laughed 13	law 16	le 17	led -22	leduc-marsh 13	lee 7	lehnt -14	leilani 11	letter -15	level -11	levine 12	lewandowski 17	liang 13	lichtman 12	liegen 11	lifeboat -20	lights -17	like 19	lindqvist 10	linebacker 16	lists -22	loomis-akers 10	lopati 10	lorber 14	lunes 18	lurleen 15	l’ 9	m'bango 17	ma 15	macaskill -26	macaspac 11	madam 10	maddow 11	mai 14	mais 15	maitha 11	man 11	managing 14	manay 14	march -6	marcus -24	margetts 12	marino 11	mark-viverito 12	mast -19	mathers 12	maureen 10	mccain 11	mcelhinney 15	mcglashan 16	mcshannon 13	means -23	measure -16	mehr 13	mejra 13	memo -24	mengniu 13	merriwether-sosa 11	merv 16	message -22	met 12	michael 12	microsoft 11	might 21	milagros 14	miller 15	mingas -8	mining 18	mira 16	miss 9	mme 7	mochte -14	moment -7	movement 10	mr 16	mr. 8	mrs 20	mrs. 25	ms 25	ms. 27	murphy 11	murray 10	mutter 6	my 15	mägiste 14	naar -14	nannte -11	naomi 13	natembe 11	ne -13	near -22	nears -21	needed 13	nega 11	nennen -16	new 16	ngawang 12	ng’wandu 16	nikhil 15	nilima 17	nira 9	nkrumah-bell 12	non -17	nong 14	nor -24	north 16	nos -15	not 10	noting 20	nu 6	nyangwara 11	oakes 12	obama 16	odile 14	of 22	oghenekaro 12	oisín 16	oldrey 23	omgedoopt -9	one 10	opent -8	organiser 22	orla 12	orrin-vale 10	os -12	osborne 14	our 15	outlook -24	ouyang 19	overeind -8	oyelowo-hart 12	o’hara 13	o’loughlin-leary 13	pakistan 20	palmieri 15	par 23	para -20	paradis 16	pareto 12	paris -15	part 6	passenger 13	pastor -10	pawaskar 13	payé -18	pell 9	pellizzotti 10	penalty -19	pence 16	penge-okoro 15	per 11	perder 6	perez 11	perry 14	pickering 13	play -19	plunged -20	policy 16	por 9	portia 21	position 11	posted -20	pour -23	preferring -18	presiding 21	priebus 12	prime 16	prince 13	probten -9	professor 17	program 6	programme -22	programs -21	promised 11	prosecutor 21	prudence 13	pruittson 11	prêtée -17	published -20	pyo 16	qatari 16	queyroux 6	quilty-marr 13	quintana 13	quipped 8	raiders 13	rakhmonzoda 15	ralte 13	ramos 12	ramón 14	rangihuna 12	rating -31	ravnkilde 18	read 16	recalled 16	recibe -8	recorded -18	recounted 19	referred -18	referring 20	regelmäßig -14	regional -24	reid 18	rekordhalterin 7	relatório 11	relâchée -7	remark -24	remarked 8	repeated 17	replied 21	representative -12	republican 14	resigns -16	results 18	retoma -12	returned -17	rises -19	rivals -22	rizespor 14	roared 12	robert 13	rodion 17	roger 11	romanian 14	ronit 14	rootham 12	rose 14	rostovski-rey 13	rounded -19	routine -22	row -22	rubio 16	rufen -13	ruiz 16	rule -38	rune 11	runs -24	ryan 16	réponse 7	sagte -6	said 11	salma 18	salvatierra 12	sampler -19	sang -21	santangelo 15	sarfaraz -18	sas 18	saying 22	scenes 16	schreibt -17	science 13	secretary 17	segment -26	sei -10	seine 13	sellers -20	sells -19	senate 12	seoul -20	service 16	será -7	setzt 9	sexton 18	sgorbissa 13	sharks 13	sharpton 15	she 17	sheriff -19	shetty -21	shipping 12	shirogane 13	shop 11	should 14	shouted 13	showed 15	shutdown 21	sich -9	sie 10	sieht -9	signs 11	sinking -21	sirius 11	sizemore 11	skip -19	slide -17	sloan 15	smith 15	snapped 14	snow 12	so -9	soilihi-madi 14	sold -16	solle -7	some 17	sometimes -17	sorokin-aas 14	sorrell 17	sous -23	spent -25	spins -15	spokesman 13	spottete -7	spreche 13	stablemaster 15	star -12	starr 14	state 13	stays -19	stefan 13	steht -15	stellar -14	steven 16	stonecipher 16	story 20	struan 13	sturm 12	su 12	suivi 10	sukumaran 12	sulla -16	suns 14	sur 20	surfaces -17	svobodova 13	sürmeneli 13	t-shirts -18	tag -16	target -22	tarifé -15	tarrant-nguyen 14	tata 17	taufa'ao 17	te -13	teacher -14	temesgen 14	teo 13	tester 13	testified 13	than 20	that 10	the 29	theo 16	there -19	they 21	thief -16	thirteen 22	this -7	though -13	three -25	tiegen 16	tipping 15	tiurma 8	to 9	toledano-feld 12	tolliver 19	torbjørg 13	toyama 17	tra 8	traduction 8	tran 14	transport 14	tras 8	treasury 14	treated -21	trend -23	trudged -18	trump 42	trägt -10	tuohy -21	tuohy-baird 15	turned -19	tuttle 14	tutto -10	tweeted 16	two -23	tyler 13	u.s. 17	udo 6	umeh-collins 18	un -12	uncle 11	und -18	under -13	union 21	until 19	vakaloloma 11	vakatawabai 16	van 9	vantreese-obi 16	var 20	varga 14	venus 12	verbraucherzentralen 6	vergoed 15	vernommen 13	verraden 7	verzichtet 13	vice 12	viguerie 18	virac 20	vito 16	vno-ncw 10	von -15	voorzitter 6	vor -16	vorgesetzt -12	vorliegt -15	vormstein 11	vorschreiben -22	vrijdag 10	vukadinović 13	wafubwa 16	wakes -16	wales 7	walker 19	wall 14	waltzes -27	wang-ortiz 15	war -14	ward 13	warns 15	warsaw 21	washington 10	water 16	weaver 15	weg 9	weiter -10	wept -22	werde 6	were 13	when 25	where 10	which -15	while 17	white -8	whitlock 14	who 13	wie 13	wiebe-solis 12	wies -9	wijeratne 13	wilcox 16	will 26	win -16	wins -19	winterbourne 12	within 14	without 16	wondered -21	worden 9	wordt 15	work 10	worthing -14	would -14	wray-osei 15	writes 8	wrote 27	wyeth 22	wynnfield 12	wählen -18	y -6	yes 16	yet 15	yirga 14	yohanes 21	yorgelis 9	zadi 18	zeh 14	zelazny 14	zhu 10	zijn 12	zolani 10	zones -21	zsombor 15	zu 14	zucker 15	zur 13	zylberberg 15	à 20	è -9	út 18	— 20	… 14
word-after|'|	, 18
word-after|(|	! -6	. 7	none -19
word-after|)|	. 8
word-after|+|	none 20
word-after|,|	! 21	none -26
word-after|-|	none 7
word-after|.|	! 16	? -10	none -7
word-after|14|	none -17
word-after|19|	none -24
word-after|212|	none -18
word-after|26|	none -17
word-after|;|	none 8
word-after|?|	none -21
word-after|[|	. 25
word-after|abernethy-cole|	, 13
word-after|abg|	, 18
word-after|about|	, -31	. -19	none 19
word-after|abou|	, 12
word-after|abramian|	, 14
word-after|abu|	, 20
word-after|accepting|	. -20
word-after|achterberg|	, 16
word-after|across|	none -8
word-after|actress|	none -20
word-after|added|	, 13
word-after|admits|	none -14
word-after|admitted|	, 22
word-after|advises|	, 20	none -12
word-after|afriqiyah|	. 16
word-after|after|	none 19
word-after|against|	none 27
word-after|agency|	, 7
word-after|agent|	, 20
word-after|agreed|	, -20
word-after|aguirre|	, 10
word-after|aidan|	, 13
word-after|airs|	none -7
word-after|ajakaiye|	? 15
word-after|akintoye-holm|	, 11
word-after|akintoye|	none 15
word-after|al-roumi|	, 11
word-after|al-ubaidi|	, 16
word-after|albert|	, 8
word-after|alert|	none -18
word-after|alla|	none -18
word-after|alpa|	. 8
word-after|already|	none 16
word-after|als|	none -15
word-after|am|	. 6
word-after|analyst|	, -12
word-after|anatoly|	, 10
word-after|andrade|	none -7
word-after|and|	, -15	. 18	? 18	none 33
word-after|annahm|	none -14
word-after|another|	! 19	, 17
word-after|antenne|	? 6
word-after|appearing|	. 13
word-after|arendse|	, 15
word-after|are|	none 6
word-after|arnalds-mboma|	, 9
word-after|arrives|	none -19
word-after|asked|	. -23	? 28
word-after|assistant|	, 19
word-after|association|	, 19
word-after|as|	, -32	. -30	none 19
word-after|at|	. 25	none -6
word-after|auf|	none -16
word-after|august|	, 16
word-after|ausrichten|	none -11
word-after|autour|	none 16
word-after|autsch|	. 9
word-after|au|	none -15
word-after|avec|	none 13
word-after|avionics|	. 12
word-after|awaited|	none 21
word-after|away|	none 21
word-after|axelrod|	, 15
word-after|a|	. -22	? 16	none 9
word-after|baffles|	none -16
word-after|bancroft|	, 13
word-after|banks|	? 16
word-after|barrientos|	, 12
word-after|bavarian|	, 10
word-after|beavington|	, 13
word-after|because|	, 22	none -12
word-after|beck|	, 11
word-after|bediend|	none -13
word-after|before|	none 24
word-after|began|	, -9
word-after|begins|	, -17
word-after|behind|	none -24
word-after|beim|	. 9
word-after|beitragen|	none 11
word-after|beließ|	none -13
word-after|bell|	, 16
word-after|belmont|	, 13
word-after|benjamin|	. 20
word-after|bennett|	, 9
word-after|ben|	, 16
word-after|berg|	, 14
word-after|berichten|	none -19
word-after|berichteten|	none -8
word-after|besteht|	none 8
word-after|bestimmt|	none -8
word-after|between|	none -14
word-after|bezeichnete|	none 15
word-after|bezeichnet|	none -23
word-after|be|	none -18
word-after|bhardwaj|	, 14
word-after|bij|	none -9
word-after|bill|	, 14
word-after|birdsong|	, 15
word-after|bjp|	. 14
word-after|blabbed|	, 11
word-after|blackwell|	, 15
word-after|bligh-nakata|	, 11
word-after|blumenkrantz|	none 20
word-after|board|	, 15
word-after|bob|	, 10
word-after|borasović|	, 15
word-after|both|	. -18
word-after|bozell|	, 6
word-after|brandl|	, 13
word-after|brazil|	, 16
word-after|brenner|	, 9
word-after|bridge|	none -19
word-after|brix|	, 17
word-after|brno|	, 15
word-after|broke|	none -14
word-after|brzezicki|	, 12
word-after|budget|	none -19
word-after|butterfield|	, 17
word-after|but|	, -10	. 35	none -15
word-after|by|	, 7	none 34
word-after|call|	none -20
word-after|calum|	, 14
word-after|cal|	none 15
word-after|came|	, 37
word-after|campaign|	none 16
word-after|canova|	, 13
word-after|caritas|	. 14
word-after|carried|	, -13
word-after|catacutan|	none 17
word-after|caucus|	none -31
word-after|cbn|	, 12
word-after|ceo|	, 13
word-after|cette|	. 14
word-after|ce|	. 6
word-after|chaired|	none -22
word-after|chapter|	, 13
word-after|charges|	none -16
word-after|chase|	, 14
word-after|chatbot|	none -18
word-after|chepkilot|	, 16
word-after|cheptanui|	, 14
word-after|chiede|	none -7
word-after|chief|	, 23	. -21
word-after|christie|	, 15
word-after|ci|	none -7
word-after|claiming|	, -8
word-after|clark|	, 10
word-after|claude|	. -17
word-after|clause|	none -10
word-after|clinton|	, 23	? 14	none 23
word-after|cllr|	, 11
word-after|co-judge|	. 21
word-after|coach|	, 20
word-after|coassistent|	. 15
word-after|collins|	, 14
word-after|comes|	, 22
word-after|comment|	none 19
word-after|complained|	, 13
word-after|conceded|	, 21
word-after|contact|	none -26
word-after|contre|	none 12
word-after|controles|	none -11
word-after|con|	none 19
word-after|could|	none -17
word-after|countered|	, 15
word-after|counts|	none -23
word-after|cruz|	, 14	. 14
word-after|crypto|	none -22
word-after|cuban|	, 10
word-after|d'|	, 14
word-after|dana|	, 14
word-after|dann|	. 10
word-after|dans|	none 20
word-after|dantas-freire|	, 18
word-after|das|	none -11
word-after|dat|	. 7
word-after|davos|	. 7
word-after|deal|	none -22
word-after|declared|	, -11
word-after|dejó|	none -14
word-after|delacourt-hume|	, 11
word-after|delahunt|	, 15
word-after|delayed|	none -16
word-after|della|	none 12
word-after|dell’|	none 12
word-after|den|	. 7
word-after|deputy|	, 9
word-after|der|	. 18	none -13
word-after|desrosiers|	, 10
word-after|detidos|	none -10
word-after|deutsche|	, 16
word-after|deuxième|	. 17
word-after|devaney-shaw|	, 12
word-after|devant|	none 15
word-after|devine|	, 14
word-after|devi|	, 10
word-after|de|	, 18	. 12	none -31
word-after|dhagaweyne|	, 11
word-after|diabakaté|	none 13
word-after|diallo|	, 13
word-after|die|	! 9	. 20
word-after|dikes|	none -20
word-after|dimaculangan|	, 13
word-after|director-general|	, 14
word-after|distributed|	none -19
word-after|dit|	none -15
word-after|dmw|	, 14
word-after|doen|	none -8
word-after|dog|	none -20
word-after|down|	, -21
word-after|do|	. 20
word-after|dpp|	, 13
word-after|dr.|	, 14
word-after|drew|	. -8	none -13
word-after|driver|	, 10
word-after|dr|	, 11
word-after|dunstan|	, 12
word-after|durante|	none 11
word-after|during|	none 23
word-after|du|	none 12
word-after|earnest|	, 11
word-after|easter|	, 26
word-after|ebeling|	, 11
word-after|editor|	, 18
word-after|een|	none -11
word-after|egypt|	, 18
word-after|einer|	none -10
word-after|ein|	. 16
word-after|ekpo|	? 12
word-after|ekwenugo|	none 18
word-after|eleven|	. -15
word-after|elle|	. 14
word-after|el|	none 7
word-after|empfangen|	none 11
word-after|end|	! 6	. 11	? 47
word-after|engineer|	, 11
word-after|enrolled|	, -13
word-after|entraîneur|	. 10
word-after|entschieden|	none 14
word-after|en|	none 19
word-after|era|	none -12
word-after|eric|	, 17
word-after|erkennen|	none -16
word-after|erste|	. 15
word-after|erst|	. 9
word-after|espinoza|	, 14
word-after|esteves|	none -11
word-after|etame|	, 17
word-after|etukudo|	, 13
word-after|et|	. 7	none -15
word-after|even|	none 16
word-after|every|	none -11
word-after|exigé|	none -16
word-after|experts|	. -16
word-after|explained|	, 13
word-after|exporter|	. 14
word-after|extension|	none 17
word-after|e|	? 9	none -10
word-after|faint|	none -14
word-after|fair|	? 13
word-after|fait|	none -7
word-after|families|	. -10
word-after|farquharson-iwu|	, 13
word-after|faumuinā-reid|	, 13
word-after|fearon|	, 15
word-after|featherweight|	none -21
word-after|features|	, -7
word-after|fedko|	, 13
word-after|fell|	, -24
word-after|ferreira|	, 13
word-after|feud|	none -21
word-after|finance|	, 14
word-after|findet|	none -8
word-after|fiorina|	, 16
word-after|fisheries|	, 12
word-after|fizzles|	none -8
word-after|fordert|	none 14
word-after|foreign|	, 11
word-after|former|	, 15
word-after|for|	none 15
word-after|found|	none -12
word-after|four|	none -17
word-after|fox|	, 12
word-after|francine|	. -19
word-after|friday|	, 11
word-after|frogs|	none -22
word-after|from|	, -6	none 11
word-after|frost-kaljuste|	, 13
word-after|fuera|	none 16
word-after|führt|	none -17
word-after|galbraith|	, 11
word-after|game|	, 12
word-after|garrigou-sy|	none -24
word-after|garuda|	. 7
word-after|gearbeitet|	none 13
word-after|gedoopt|	none -17
word-after|gefallen|	none 9
word-after|geführt|	none 11
word-after|gehad|	none -12
word-after|gelagert|	none 18
word-after|gemeld|	none -12
word-after|general|	, 12
word-after|generator|	none -15
word-after|genoemd|	none -11
word-after|geprüft|	none 13
word-after|gesetzt|	none -14
word-after|gewesen|	none 8
word-after|gewählt|	none -10
word-after|ghjuvan-battì|	, 13
word-after|giga|	, 13
word-after|gingrich|	, 15
word-after|giochi|	none 21
word-after|gnonlonfoun|	, 16
word-after|goldblatt-reyes|	. -19
word-after|goran|	none 15
word-after|govender|	? 17
word-after|graham|	, 9
word-after|grassley|	, 13
word-after|grayson|	, 14
word-after|greenidge|	none -22
word-after|greens|	, 15
word-after|grimaultier|	, 15
word-after|gurung|	, 11
word-after|haas|	, 12
word-after|habe|	none 10
word-after|haddou-thonnard|	, 18
word-after|had|	, -19	none -29
word-after|halloran-ikeda|	, 17
word-after|hanafin|	, 16
word-after|hands|	none -19
word-after|hannity|	, 19
word-after|hanno|	none -12
word-after|hassan|	, 11
word-after|has|	, -11	none 16
word-after|hatfield|	none 16
word-after|have|	, 11
word-after|ha|	none -11
word-after|head|	, 16
word-after|heath|	, 12
word-after|hedges|	, 11
word-after|heet|	none -7
word-after|heineken|	. -26
word-after|henry|	, 13
word-after|heriberto|	none -9
word-after|her|	, 23	. -18	none -20
word-after|heygum|	, 14
word-after|he|	! 23	, 11	. 43	? 20	none 7
word-after|high|	, 14
word-after|hillary|	, 13	none 16
word-after|him|	none 15
word-after|his|	, 21	? 11
word-after|hnat|	, 12
word-after|hold|	none -18
word-after|hollis|	, 13	? 11
word-after|horsfall|	, 14
word-after|hours|	none -19
word-after|howard|	, 14
word-after|how|	none 12
word-after|hrw|	, 13
word-after|huamán|	, 16
word-after|hubbard|	, 14
word-after|hume|	, 14
word-after|huxtable|	, 15
word-after|höre|	none -8
word-after|ibedc|	. 17
word-after|idrissa|	, 15
word-after|if|	none 28
word-after|il|	. 7
word-after|im|	. 11
word-after|inbal|	. -17
word-after|incident|	, 12
word-after|indepaz|	. 18
word-after|industry|	, 9
word-after|information|	none 8
word-after|instead|	none -28
word-after|into|	none -16
word-after|investigation|	none -24
word-after|in|	, -6	. 8
word-after|iolanda|	, 15
word-after|ishbel|	, 13
word-after|island|	none -20
word-after|isn't|	none -10
word-after|isolated|	. 15
word-after|is|	, -17	none -28
word-after|its|	, 28	. -9
word-after|it|	, -25	. 13
word-after|izzul|	, 14
word-after|i|	, 17	. -12	? 21	none -23
word-after|jacobs|	, 14
word-after|james|	, 14
word-after|jazz|	, 16
word-after|jeff|	, 8
word-after|je|	. 13
word-after|jimmy|	, -15
word-after|johnson|	, 12
word-after|joked|	, 19
word-after|jonah|	, 10
word-after|joris|	, 10
word-after|josé|	none -10
word-after|judge|	, 14	none 13
word-after|june|	, 19
word-after|justice|	? 13
word-after|kasich|	, 13
word-after|kein|	none -16
word-after|kettle|	none 17
word-after|khartoum|	. 16
word-after|ki|	, 13
word-after|klein|	, 14
word-after|korday|	, 14
word-after|kruger|	none -30
word-after|kwaku|	, 19
word-after|könne|	none -26
word-after|laat|	none -6
word-after|lachend|	. 8
word-after|lainio|	, 13
word-after|lale|	, 14
word-after|lalrinpuii|	, 14
word-after|lamar|	, 12
word-after|laos|	, 18
word-after|lars|	, 12
word-after|las|	none 9
word-after|laughed|	, 13
word-after|la|	. 6	? 7	none -13
word-after|leduc-marsh|	, 13
word-after|led|	none -22
word-after|lee|	, 7
word-after|lehnt|	none -14
word-after|leilani|	, 11
word-after|letter|	none -15
word-after|level|	none -11
word-after|levine|	, 12
word-after|lewandowski|	, 17
word-after|le|	. 17
word-after|liang|	, 13
word-after|liegen|	none 11
word-after|lifeboat|	none -20
word-after|lights|	none -17
word-after|lindqvist|	, 10
word-after|linebacker|	, 16
word-after|lists|	, -22
word-after|loomis-akers|	, 10
word-after|lopati|	, 10
word-after|lorber|	, 14
word-after|lunes|	, 18
word-after|lurleen|	, 15
word-after|l’|	. 20	none -14
word-after|m'bango|	, 17
word-after|macaskill|	none -26
word-after|macaspac|	, 11
word-after|madam|	, 10
word-after|made|	none -10
word-after|mais|	none 15
word-after|maitha|	, 11
word-after|mai|	, 14
word-after|managing|	, 14
word-after|manay|	, 14
word-after|march|	, 23
word-after|marcus|	. -24
word-after|margetts|	, 12
word-after|marino|	, 11
word-after|mark-viverito|	, 12
word-after|mast|	none -19
word-after|mathers|	, 12
word-after|maureen|	, 10
word-after|ma|	, 15
word-after|mccain|	, 11
word-after|mcelhinney|	, 15
word-after|mcglashan|	, 16
word-after|mcshannon|	none 13
word-after|means|	none -23
word-after|measure|	none -16
word-after|mehr|	. 13
word-after|mejra|	, 13
word-after|memo|	none -24
word-after|mengniu|	, 13
word-after|merriwether-sosa|	, 11
word-after|merv|	, 16
word-after|message|	none -22
word-after|met|	. 12
word-after|michael|	, 12
word-after|microsoft|	. 11
word-after|might|	. 17
word-after|milagros|	, 14
word-after|mingas|	none -8
word-after|mining|	. 18
word-after|mira|	, 16
word-after|miss|	, 9
word-after|mme|	? 7
word-after|mochte|	none -14
word-after|moment|	none -14
word-after|movement|	none 10
word-after|mr.|	, 18
word-after|mrs.|	, 23
word-after|mrs|	, 20
word-after|mr|	, 16	none 15
word-after|ms.|	, 27
word-after|ms|	! 15	, 21
word-after|murphy|	, 15
word-after|murray|	, 10
word-after|mutter|	! 6
word-after|my|	, 15
word-after|mägiste|	, 14
word-after|naar|	none -14
word-after|nannte|	none -11
word-after|naomi|	, 13
word-after|natembe|	, 11
word-after|nears|	none -21
word-after|near|	none -22
word-after|needed|	none 13
word-after|nennen|	none -16
word-after|ne|	none -13
word-after|ngawang|	, 12
word-after|ng’wandu|	, 16
word-after|nikhil|	, 15
word-after|nilima|	, 17
word-after|nira|	, 9
word-after|nkrumah-bell|	, 12
word-after|nong|	, 14
word-after|non|	none -17
word-after|north|	none 16
word-after|nor|	none -24
word-after|nos|	none -15
word-after|noting|	, 20
word-after|not|	, 7
word-after|nu|	. 6
word-after|nyangwara|	, 11
word-after|oakes|	, 12
word-after|obama|	, 15
word-after|odile|	, 14
word-after|of|	none 20
word-after|oghenekaro|	, 12
word-after|oisín|	, 16
word-after|oldrey|	, 23
word-after|omgedoopt|	none -9
word-after|one|	, 41	. 16
word-after|on|	! 17	, -13
word-after|opent|	none -8
word-after|organiser|	, 22
word-after|orla|	, 12
word-after|orrin-vale|	, 10
word-after|or|	, -15
word-after|osborne|	, 14
word-after|os|	none -12
word-after|our|	? 15
word-after|outlook|	none -24
word-after|ouyang|	, 19
word-after|overeind|	none -8
word-after|oyelowo-hart|	, 12
word-after|o’hara|	, 13
word-after|o’loughlin-leary|	, 13
word-after|pakistan|	, 20
word-after|palmieri|	, 15
word-after|paradis|	, 14
word-after|para|	none -20
word-after|pareto|	, 12
word-after|paris|	none -16
word-after|par|	none 23
word-after|passenger|	, 13
word-after|pastor|	. -17
word-after|pawaskar|	, 13
word-after|payé|	none -18
word-after|pellizzotti|	, 10
word-after|pell|	, 9
word-after|penalty|	none -19
word-after|pence|	, 15
word-after|penge-okoro|	, 15
word-after|people|	. 11
word-after|perder|	. 6
word-after|perez|	, 11
word-after|perry|	, 14
word-after|per|	none 11
word-after|pickering|	, 13
word-after|played|	, -21
word-after|play|	. -19
word-after|plunged|	none -20
word-after|policy|	none 16
word-after|portia|	. 21
word-after|por|	none 9
word-after|position|	none 11
word-after|posted|	, -20
word-after|pour|	none -23
word-after|preferring|	, -18
word-after|presiding|	, 21
word-after|priebus|	, 13
word-after|prime|	, 16
word-after|prince|	, 13
word-after|probten|	none -9
word-after|professor|	, 17
word-after|programme|	none -22
word-after|programs|	none -21
word-after|program|	none 6
word-after|promised|	, 11
word-after|prosecutor|	, 21
word-after|prudence|	, 13
word-after|pruittson|	, 11
word-after|prêtée|	none -17
word-after|published|	none -16
word-after|pyo|	, 16
word-after|qatari|	, 16
word-after|queyroux|	, 6
word-after|quilty-marr|	, 13
word-after|quintana|	, 13
word-after|quipped|	, 8
word-after|raiders|	, 13
word-after|rakhmonzoda|	, 15
word-after|ralte|	none 13
word-after|ramos|	, 12
word-after|ramón|	, 14
word-after|rangihuna|	, 12
word-after|rating|	none -31
word-after|ravnkilde|	none 18
word-after|read|	, 16
word-after|recalled|	, 16
word-after|recibe|	none -8
word-after|recorded|	, -18
word-after|recounted|	none 19
word-after|referred|	none -18
word-after|referring|	, 20
word-after|regelmäßig|	none -14
word-after|regional|	none -24
word-after|reid|	, 16
word-after|rekordhalterin|	. 7
word-after|relatório|	none 11
word-after|relâchée|	none -7
word-after|remarked|	, 8
word-after|remark|	none -24
word-after|rep.|	, -7
word-after|repeated|	, 17
word-after|replied|	, 21
word-after|representative|	, 14
word-after|republican|	, 17
word-after|resigns|	none -16
word-after|results|	. 17
word-after|retoma|	none -12
word-after|returned|	none -17
word-after|rises|	none -19
word-after|rivals|	. -22
word-after|rizespor|	, 14
word-after|roared|	, 12
word-after|robert|	, 13
word-after|rodion|	. 17
word-after|roger|	, 11
word-after|romanian|	, 14
word-after|ronit|	, 14
word-after|rootham|	, 12
word-after|rose|	, 14
word-after|rostovski-rey|	, 13
word-after|rounded|	. -19
word-after|routine|	none -22
word-after|row|	none -22
word-after|rufen|	none -13
word-after|ruiz|	, 16
word-after|rule|	none -38
word-after|rune|	, 11
word-after|runs|	none -24
word-after|ryan|	, 15
word-after|réponse|	? 7
word-after|sagte|	none -6
word-after|said|	! 15	, 8	? 23	none 18
word-after|salma|	, 18
word-after|salvatierra|	, 12
word-after|sampler|	none -19
word-after|sanders|	. 17	? 16
word-after|sang|	none -21
word-after|santangelo|	none 15
word-after|sarfaraz|	none -18
word-after|sas|	, 18
word-after|saying|	, 22
word-after|scenes|	none 16
word-after|schreibt|	none -17
word-after|science|	, 13
word-after|secretary|	, 17
word-after|segment|	none -26
word-after|seine|	. 13
word-after|sei|	none -10
word-after|sellers|	none -20
word-after|sells|	none -19
word-after|sen.|	, -8
word-after|senate|	, 12
word-after|seoul|	none -20
word-after|service|	none 16
word-after|será|	none -7
word-after|setzt|	none 9
word-after|sexton|	, 15
word-after|sgorbissa|	, 13
word-after|sharks|	, 13
word-after|sharpton|	, 12
word-after|sheriff|	. -19
word-after|shetty|	none -21
word-after|she|	! 11	, 34	. -14	? 22	none 12
word-after|shipping|	, 12
word-after|shirogane|	, 13
word-after|shop|	, 11
word-after|should|	none 14
word-after|shouted|	? 13
word-after|showed|	, 15
word-after|shutdown|	none 21
word-after|sich|	none -9
word-after|sieht|	none -9
word-after|sie|	. 10
word-after|signs|	none 11
word-after|since|	, -8	. 25	none 10
word-after|sinking|	none -21
word-after|sirius|	, 11
word-after|sizemore|	, 11
word-after|skip|	. -19
word-after|slide|	none -17
word-after|sloan|	, 15
word-after|smith|	, 13
word-after|snapped|	, 14
word-after|snow|	, 12
word-after|soilihi-madi|	, 14
word-after|sold|	none -16
word-after|solle|	none -7
word-after|sometimes|	none -17
word-after|sorokin-aas|	, 14
word-after|sorrell|	, 17
word-after|sous|	none -23
word-after|so|	. 18	none -12
word-after|spent|	none -25
word-after|spins|	none -15
word-after|spokesman|	, 13
word-after|spottete|	none -7
word-after|spreche|	none 13
word-after|stablemaster|	, 15
word-after|starr|	, 14
word-after|star|	none -12
word-after|state|	, 12
word-after|stays|	none -19
word-after|stefan|	, 13
word-after|steht|	none -15
word-after|stellar|	, -14
word-after|steven|	, 16
word-after|stonecipher|	, 16
word-after|story|	none 20
word-after|struan|	, 13
word-after|sturm|	, 12
word-after|suivi|	. 10
word-after|sukumaran|	, 12
word-after|sulla|	none -16
word-after|suns|	, 14
word-after|surfaces|	none -17
word-after|sur|	. 16	none 14
word-after|su|	none 12
word-after|svobodova|	, 13
word-after|sürmeneli|	, 13
word-after|t-shirts|	none -23
word-after|tag|	none -16
word-after|target|	. -22
word-after|tarifé|	none -15
word-after|tarrant-nguyen|	, 14
word-after|tata|	. 17
word-after|taufa'ao|	, 17
word-after|teacher|	none -14
word-after|temesgen|	, 14
word-after|teo|	, 13
word-after|tester|	, 13
word-after|testified|	, 13
word-after|te|	none -13
word-after|than|	none 26
word-after|that|	, -29	none 10
word-after|theo|	, 16
word-after|there|	. -19
word-after|they|	! 11	, 33	. 7
word-after|the|	! 12	, 19	. 10	? 20	none 13
word-after|thief|	none -16
word-after|thirteen|	none 22
word-after|this|	. -11
word-after|though|	none -17
word-after|three|	, -25
word-after|tipping|	, 15
word-after|tiurma|	, 8
word-after|toledano-feld|	, 12
word-after|tolliver|	, 19
word-after|torbjørg|	, 13
word-after|toyama|	, 17
word-after|to|	none 6
word-after|traduction|	. 8
word-after|transport|	, 14
word-after|tran|	, 14
word-after|tras|	none 8
word-after|tra|	none 8
word-after|treasury|	, 14
word-after|treated|	none -21
word-after|trend|	none -23
word-after|trudged|	none -18
word-after|trump|	! 12	, 16	. 24	? 13	none 20
word-after|trägt|	none -10
word-after|tuohy-baird|	, 15
word-after|tuohy|	none -21
word-after|turned|	none -19
word-after|tuttle|	, 14
word-after|tutto|	none -10
word-after|tweeted|	, 15
word-after|two|	, 20	. -18	none -12
word-after|tyler|	? 12
word-after|u.s.|	, 17
word-after|udo|	. 6
word-after|umeh-collins|	none 18
word-after|uncle|	, 11
word-after|under|	none -13
word-after|und|	none -18
word-after|union|	, 21
word-after|until|	none 19
word-after|un|	none -12
word-after|vakaloloma|	, 11
word-after|vakatawabai|	, 16
word-after|vantreese-obi|	, 16
word-after|van|	none 9
word-after|varga|	, 14
word-after|var|	none 20
word-after|venus|	none 12
word-after|verbraucherzentralen|	. 6
word-after|vergoed|	none 15
word-after|vernommen|	none 13
word-after|verraden|	none 7
word-after|verzichtet|	none 13
word-after|vice|	, 12
word-after|viguerie|	, 18
word-after|virac|	, 20
word-after|vito|	, 16
word-after|vno-ncw|	. 10
word-after|von|	none -15
word-after|voorzitter|	. 6
word-after|vorgesetzt|	none -12
word-after|vorliegt|	none -15
word-after|vormstein|	. 11
word-after|vorschreiben|	none -22
word-after|vor|	none -16
word-after|vrijdag|	. 10
word-after|vukadinović|	, 13
word-after|wafubwa|	, 16
word-after|wakes|	none -16
word-after|wales|	. 7
word-after|walker|	, 19
word-after|wall|	. 14
word-after|waltzes|	none -27
word-after|wang-ortiz|	? 15
word-after|ward|	, 13
word-after|warns|	, 15
word-after|warsaw|	. 21
word-after|war|	none -14
word-after|washington|	, 10
word-after|water|	, 16
word-after|weaver|	, 13
word-after|weg|	none 9
word-after|weiter|	none -10
word-after|wept|	none -22
word-after|werde|	none 6
word-after|were|	none 13
word-after|when|	. 35	none 12
word-after|which|	, -15
word-after|while|	, 24
word-after|whitlock|	, 14
word-after|who|	, 19	none 11
word-after|wiebe-solis|	, 12
word-after|wies|	none -9
word-after|wie|	. 13
word-after|wijeratne|	, 13
word-after|will|	, 9	none 22
word-after|wins|	none -19
word-after|winterbourne|	, 12
word-after|win|	none -16
word-after|within|	none 14
word-after|without|	none 16
word-after|with|	, 15	. 16	none -10
word-after|wondered|	, -21
word-after|worden|	none 9
word-after|wordt|	none 15
word-after|work|	none 10
word-after|worthing|	none -14
word-after|would|	, 16	none -16
word-after|wray-osei|	, 15
word-after|writes|	, 8
word-after|wrote|	, 27
word-after|wyeth|	. 22
word-after|wynnfield|	, 12
word-after|wählen|	none -18
word-after|yes|	? 16
word-after|yirga|	, 14
word-after|yohanes|	, 21
word-after|yorgelis|	, 9
word-after|y|	none -6
word-after|zadi|	, 18
word-after|zeh|	, 14
word-after|zelazny|	, 14
word-after|zhu|	, 10
word-after|zijn|	. 12
word-after|zolani|	, 10
word-after|zones|	none -21
word-after|zsombor|	, 15
word-after|zucker|	, 15
word-after|zur|	none 13
word-after|zu|	none 14
word-after|zylberberg|	, 15
word-after||	. -20	none -7
word-after|à|	none 20
word-after|è|	none -9
word-after|út|	, 18
word-after|—|	! 14	. 31	? 15	none 12
word-after|…|	none 14
word-before|	! 17	% -10	' -18	( -6	) 15	- -8	. 21	12 -19	1983 11	2018 24	38 -21	60 17	: 8	? 23	a 11	aan -14	aber 23	aboard -13	accept 24	acción 7	accord 21	accused 19	aceitou 11	achterban -16	actions 15	actuado 15	acuerdo 14	admet 16	afixados 19	africa 8	afspraak 6	after -24	agency 14	agiu 10	agree 22	ahead 18	ailleurs -19	al -9	album -18	alcanzado 8	alias -16	alla 24	alliance 19	allies 18	alors 10	alpina -15	als 6	always -16	amasse 13	ammette 12	an 39	ancient -16	and 19	animali 10	annuncia 11	anstieg 8	answered -13	anuncia -15	any 23	ao -18	apenas 9	aplauso 19	appeal 18	appelle -11	após -15	argument 11	arm -19	arrive 13	arriveranno 21	arrêt 25	as 11	asche 16	asking 23	assistant -13	at 20	atestou 9	attacca -15	attendersi 19	au -20	auf -14	augura 9	ausdruck -21	avec 16	aver 23	avoir 13	baalt 11	back -17	backs -23	bake-off -21	balanço 19	balguerie 6	bamako 19	banca 24	baptisée -11	bar -8	battle -22	be 25	because 23	been 18	before -14	befürchtet 17	began -19	begriff -16	behaving 15	bei -23	beijing -20	being 36	belege 13	bemängelte 9	bench -18	besluit 7	between -13	bewijs 14	biblioteca -10	bilhete 17	binnenhof -11	blamed 35	blames -19	blasts 21	bleek 10	bleibaum 7	bleibe 18	blijft 12	blocks -17	bloquée 12	bloß 14	board 20	boccia -14	bochum -11	bodies 17	bombing 13	book -19	bore 26	botellas -21	boundary 7	branded -13	bril 17	buch -13	burned 20	bus 11	bush 10	businessman 13	but 7	by 17	báscula 11	cae -10	café -9	cairo 12	calendrier 7	call -29	called 11	calls -14	campagne 14	campaign 15	camps 16	can 21	cap 20	capela -15	caption -17	cards 17	case 7	category -20	celebre -12	cercavano -18	chama-lhe -15	champion 17	chancay 18	change 16	chanted 7	chanting 27	che 10	chiama -15	chiamano -9	chiamare -10	chiamavano -6	chiamò -14	chiede 7	chisinau 15	christened -15	cijfers 8	circling -20	citing 13	claim 11	client 15	cliente 12	clinton 36	clube 10	cláusula 11	code-named -21	codinome -14	colloquio 20	come -10	comme 12	comments 11	committee 18	communiqué 15	como -9	company -6	complaint 20	comprometió 8	compromise 18	con 11	concertation -18	concluída 10	condemned 20	connected 13	consensus 17	conservata 15	constabulary -23	consultazione 16	consumers 21	contate 20	contempla 20	conterrebbe 17	conteúdo 12	continuar 14	contrato 19	contre 21	convention 15	coopérer 13	costs 20	could -13	council -19	course 15	crew 16	criticised 16	cruz 18	crítica 15	cuaderno 9	cut 21	cuts 18	daar 6	daarentegen 12	dado 9	dai -16	dale -14	dans -26	das -13	de 16	deal 18	dealer 22	debate 24	decision 25	declara 17	declaró 19	deel 17	definire 14	definisce 23	definito -15	del -22	della -14	denominación 7	der -32	descoberta 20	desenho 13	destacó 11	detto 11	devant -15	devem 7	di 16	dice 16	dichiara 7	did 17	die -34	dies 14	dire -16	dirk -21	disent -16	disentis 13	dispositif 16	dit -10	dois -10	dokter 8	domandato 11	donor 20	donors 20	dossier -10	drama -12	drawn 13	drone 13	drop -23	drummer 21	dubbed -13	décision 10	déclaration 18	décret 10	déposé 11	dürfte 11	een -22	ein 25	eine -6	einem 31	einige 11	einigung 9	einstufung -10	el -14	eleitorado 14	elle 15	em 41	empresas -12	en -13	endorsement 14	enregistré -14	entender 6	entendu 18	entitled -19	entscheid 13	envoyé 19	er 20	era 20	ermittle 13	es 21	escroquerie 14	escuchen 16	esemplare 17	espera 11	esprime 7	espérandieu 11	essere 24	est 18	estaba 11	estado 11	estava 11	estudiará 11	esturgeons 16	está 12	estão 11	eucalipto -7	evitare -20	ex 6	exige 7	exigiu 13	expected 23	expects 14	explosies 12	expressed 22	expression -19	exécutif 18	eyes -22	facebook -14	fachblatt -17	falha 15	falta 15	faltan 13	farmaco 10	farmers -16	faumuinā 20	fazem -10	fazia 12	fca -15	fee 19	feel 16	feito 15	felt 27	fica 16	ficou 18	figures 25	filialleiter 14	filing 15	film 19	finale 18	financiën 7	fine 18	firme 13	first 12	flagram -12	foi 17	foodtruck -13	found -13	freed 14	friday -11	frist 9	furono 22	fusione 6	fátima -7	für 24	gaine 12	galicia 7	gasthof -14	gebühr 9	gegend 10	gelten 11	generale 14	gericht -15	gespräche 13	girl 14	giudizio -14	go -23	gone 21	goodison 18	governing 19	government 8	governo 17	gravar -9	greeting -22	gringo 14	groupe 17	groupes 10	gruppe -13	guidance 17	guns 17	habe 15	habitada 11	habitações 16	hail 23	handle -19	handwriting -21	has 24	hashtag -22	hauptprobe 13	haus 13	have -11	having 17	hay 18	he 31	headed -30	heading -30	headline -15	heard 10	hearing 14	heet -9	heffing 11	heißt -17	held 18	her 34	het -9	holdovers -16	homme 19	honest 19	hoped -17	host -23	houve 28	houver 16	how -15	há 17	hätten 12	ia 20	idea 16	identificar -13	ihm 10	ii -7	il -12	im -21	in -15	inchiesta -12	incident 13	includes -14	including -20	indiana 11	indique 18	initiative 12	inscripción -17	instruction -15	intitulé -13	into 24	invece 11	invito 9	is -17	ischgl -19	isfahan 11	it 27	jeudi 13	joaquim -11	joseph -21	juba 18	judge 18	judged 23	jugeant 13	jugée 13	jugés 11	juzga 12	kabinet 8	kadekraan -13	kalb 7	kazakhstan 14	keine -13	kigali 17	killing 13	kills -23	kinderbuch -7	klassieke -15	konzern 6	kreuzer -11	kämen 10	könne 20	künftigen -8	la -6	labels -21	lage 9	laments -21	last -20	laudo 14	lautet -11	le -23	leaders 17	leave 20	leaving 20	leggeva -12	lernfilm 13	les -24	letter 17	leva 9	ley 12	liefkozend -13	ließ -16	like 16	linie 7	lisbon 12	listed -21	livro -14	llama -14	llamada -8	llevaban 16	lobte 14	lodato 12	longer -22	looked 20	lost 17	ltd. 18	lui 14	maar 17	macchina 21	machten 13	made -15	mag 15	magazins -16	magnets 15	mais 16	make 24	makes -23	man 15	manifesta 9	manifestou -11	marcação -9	marché 16	marked -32	mas 15	match -14	maternité -16	me -22	means -20	medida 13	meeting -17	meglio -13	meine -14	meldung 18	mention -15	mercado 6	met 15	meta 11	ministerin -14	ministro 13	mit -11	mitteilung 11	model 23	montréal 16	more 25	mot -7	motie 13	mouvement 7	move 18	movie -18	movilizaciones 8	much-vaunted -21	município 12	murió 12	murmuring 23	musical -19	na -8	naar 10	named -21	namen -16	navio -12	necessary 18	needed 17	negoció 14	negotiate 25	negócio 10	neighbor 13	neither -24	nessun -7	netz -16	neve 20	new -15	nicht 17	nicknamed -34	niet 7	noch 13	nominee 16	nor -23	normale -19	not 15	noticia 14	now 17	number 12	nun -11	nuova -16	nur -12	néanmoins 6	négociations 19	o -11	objectif 11	obras 12	observe -22	off 23	off-the-cuff -22	offer 19	offering -13	office 12	officer 20	officially 10	oficial 12	om 17	on -21	one -12	op 6	open 18	opened 19	opera 22	operación 10	operazione -7	opposerait 18	opvang 11	or -17	order 13	ort 14	ortet 16	os -9	out -10	outcome 22	outro 14	over -50	owns -22	pact 20	paesi -10	pagava 13	paid 20	palavra -11	palliatives 20	paper 14	para -12	parece 12	pareció 15	paris 18	parola -19	parta 19	partido 14	parties 19	partijen 7	partiranno 25	pass 12	paura 11	pauvreté -19	pay 17	peace 12	peanut 13	pede 12	pedem 10	pediu 11	peixe 18	pela 19	people 13	per -12	perdrait 14	pergunta 9	permanência 12	permiso 22	phrase -28	pipeline 19	plan 24	planaria 20	planteurs 15	plateforme 6	plato 17	played -22	playing 17	plazo 16	pleads -21	pledged 18	pluriannuelle 11	podcast -20	polizei -14	ponto 15	por -21	portarinfuse -19	postores 14	pourquoi -11	pouvait 15	pouvoir 22	praised 15	prees 10	preferred -44	preferring -20	prefers -16	president 12	price 23	prijzen 9	prima 20	probado 8	problem -23	procédure 14	program 11	programa -7	project 8	projection 22	projecto 15	projekt 11	projet 17	promet 11	promette 15	promised 19	pronto 16	pronuncia 12	proprio -14	préfère 21	prévenus 11	publicará 13	publication 13	publie -7	publitalia 10	pulls -22	punished 14	put -17	périnatalité 20	qr 10	quartal 12	que 17	quotes 17	quotidiano -8	race 16	radioprogramma -9	ramdin-bos 6	rated -14	read -10	reads -25	reageerde 12	recita 19	recoge 15	reconheceu 14	reconnaît 17	reconnu 11	records 19	recovery 17	recupero 21	redactado 19	redes 7	redoute 8	reenviado 11	reflect 15	reflete 11	regelmäßig -17	registered 8	regretted 23	rejects -16	rejeitam -12	relevait 12	relief 14	remained 39	remark 14	remarks 17	remise 14	rencor 13	rendimento 6	repeated -18	replace -22	replicano 11	report 6	reports 27	representa 16	republicans 16	rescuers 17	resignation 23	responde 12	resposta 14	resta 8	resterebbe 22	resti 15	restés 19	result 22	retirar 10	retraso 9	retrouvé -18	returned 20	revela 20	reviewed 18	revives -22	revue -7	riferiva 19	riserbo -9	rooms 18	rostered 20	rover -16	réclament 19	résultat 12	sageuk -14	said 28	salle 19	saluant 12	salue 8	saluta 12	sanders 9	sang -22	sarebbe 11	sarebbero 11	satirico -7	savoir 18	say -15	saying 17	says -59	scelta 13	schade 15	school 16	scritto -13	scrum 19	seawall -23	seeking 22	seemed 23	seen 24	sees 29	seguridad 19	sei 25	seien 14	seja 9	selling -21	semiconductor -18	sempre 13	senate 17	sent -6	sentencia 9	senza -9	serait 14	series -20	served 19	servicio 11	servirebbe 12	serviço 17	shared 23	shares -22	she -16	should 32	show -21	showed 18	shown 27	sich 19	sie 19	sign 15	signed 21	silence 17	sinalizou -15	since 11	singing -26	sirens 15	situação 11	slittano 8	slogan -12	smelled 19	so 14	so-called -49	sogenannte -17	soient 14	sold -22	solo -13	son 8	sondeos 19	song -21	sont 16	sorte -6	souhaiter 16	souhaité 7	sourit -12	spettacolo 20	spiel 8	spitznamen -18	spray 19	spray-painted -22	stage 13	start 10	stata -12	statale 22	state 25	states 13	stay 18	still 6	stir 20	stock -19	stops -21	store -17	strike 17	struck 19	students 16	studio -19	su -15	sua 16	suche 18	suite 18	surnomme -9	surnommé -11	survive -19	symbol -24	são 19	sécurité 23	sénatoriale 18	tagged -29	tagline -27	talk 21	talks -21	targeted 18	tavolo 17	team 14	teatro 17	teen -18	teenager 20	tehran 20	tejo 12	tela 13	tem 13	teme 10	tentoonstelling -8	ter 11	terceros 18	term -9	termed 30	termin 9	terms -18	terna -24	terugroepactie 9	test -23	testo 14	text 14	texte 17	than 14	thanked 19	that 8	their 34	then -12	they -14	those 16	though 18	thriller -18	théodore -24	title -17	titled -37	titolo 6	to 23	toca 13	toeslag 14	together 8	told -19	tongues 21	too 9	tornara 13	tosses -16	tot -9	tour -8	tragedy 19	trapelare 11	trattati 21	travel 21	tre 7	troppe -17	trump 7	turn -21	turned -22	têm 13	título -15	udì 18	uitlas 12	uitspraak 13	um 18	uma -12	un -6	una -19	und -19	under -27	une 19	update 14	urlato 11	uvas -16	vacant -21	vale 24	van 14	ve 10	ven 10	verdict 14	version 24	vertrauen 11	vervoer 14	veut 10	viagem 10	viaggi 15	victimes -20	villarreal 15	virage 20	voertuig 17	voir 16	voit 7	volgt 10	volksmond -7	vom -24	von 31	voor -16	vor 6	vorlage 13	vota 16	voters -6	votes 14	vouloir 22	waffen 18	walkout 15	wanted 19	wants 25	warsaw 17	was 16	wat 12	watches -22	water 21	waved 6	wednesday -19	wedstrijd 10	welcomed 20	wer -15	werde -12	were 7	weten 9	when -15	where -16	whether -17	while 15	whitlock 18	who -12	whose -33	wie -10	wieder -12	will 19	willen 13	winston -22	wird -9	withering 21	wochenenden 12	word -31	words -23	worship 22	wort -8	would 25	write -20	writes -23	written 15	wrote -24	würden -10	x 13	y -7	yelled 24	yerseke 8	zeitung -22	zich 17	ziet 10	zijn -11	zogeheten -15	zona -14	zouden 7	zur -10	à 17	é -12	équilibre 13	était 14	été 19	être 24	überbauung -9	übung -9	– -20	’ 17	’s -18	• 8
word-before|!|	4-7 17
word-before|%|	4-7 14
word-before|'s|	2-3 6	4-7 -13	8+ 14
word-before|'|	2-3 -24	4-7 13
word-before|(|	1 11	8+ -22
word-before|)|	8+ 15
word-before|,|	1 -14	2-3 11	8+ 23
word-before|-|	4-7 -7	8+ 30
word-before|.|	2-3 18	4-7 18	8+ 17
word-before|12|	2-3 -19
word-before|1983|	4-7 11
word-before|2018|	4-7 24
word-before|38|	2-3 -21
word-before|60|	2-3 17
word-before|:|	1 -20	2-3 17	8+ 39
word-before|;|	1 10	4-7 -8
word-before|?|	1 28	2-3 22	8+ 16
word-before|aan|	2-3 -14
word-before|aber|	1 19	2-3 10
word-before|aboard|	4-7 -13
word-before|about|	1 -28	2-3 24
word-before|accept|	2-3 24
word-before|acción|	4-7 7
word-before|accord|	2-3 17	4-7 14
word-before|accused|	2-3 19
word-before|aceitou|	4-7 11
word-before|achterban|	1 -16
word-before|actuado|	4-7 15
word-before|acuerdo|	4-7 14
word-before|admet|	2-3 16
word-before|afixados|	2-3 19
word-before|africa|	8+ 8
word-before|afspraak|	4-7 6
word-before|after|	2-3 -24
word-before|against|	1 26	2-3 -10	4-7 25
word-before|agency|	4-7 14
word-before|agiu|	8+ 10
word-before|agree|	2-3 22
word-before|ahead|	4-7 18
word-before|ailleurs|	1 -19
word-before|album|	2-3 -18
word-before|alcanzado|	4-7 8
word-before|alias|	1 -19	2-3 -12
word-before|alla|	2-3 24
word-before|alliance|	4-7 19
word-before|allies|	8+ 18
word-before|alors|	1 10
word-before|alpina|	1 -15
word-before|als|	1 8	2-3 -18	4-7 20
word-before|always|	4-7 -16
word-before|al|	1 -9
word-before|amasse|	2-3 13
word-before|ammette|	2-3 12
word-before|ancient|	1 -16
word-before|and|	1 25	2-3 10	4-7 -8	8+ 41
word-before|animali|	4-7 10
word-before|annuncia|	2-3 11
word-before|anstieg|	4-7 8
word-before|answered|	1 18	2-3 -29	4-7 22
word-before|anuncia|	4-7 -15
word-before|an|	1 8	2-3 49
word-before|ao|	2-3 -18
word-before|apenas|	2-3 9
word-before|aplauso|	2-3 19
word-before|appeal|	2-3 18
word-before|appelle|	1 -9	2-3 -7
word-before|após|	1 -15
word-before|are|	1 -26	2-3 21	4-7 24	8+ 26
word-before|argument|	4-7 11
word-before|arm|	1 -19
word-before|arriveranno|	4-7 21
word-before|arrive|	4-7 13
word-before|arrêt|	4-7 25
word-before|asche|	4-7 16
word-before|asking|	2-3 18	4-7 15
word-before|assistant|	1 -13
word-before|as|	1 15	2-3 -11	4-7 28	8+ 35
word-before|atestou|	4-7 9
word-before|attacca|	1 -15
word-before|attendersi|	4-7 19
word-before|at|	1 14	2-3 17	4-7 16	8+ 20
word-before|auf|	1 -18	4-7 7
word-before|augura|	4-7 9
word-before|ausdruck|	1 -19	2-3 -12
word-before|au|	1 -12	2-3 -14
word-before|avec|	4-7 16
word-before|aver|	2-3 17	4-7 18
word-before|avoir|	2-3 10	4-7 31
word-before|a|	1 29	2-3 -10	4-7 34	8+ 32
word-before|baalt|	4-7 11
word-before|backs|	2-3 -23
word-before|back|	2-3 -17
word-before|bake-off|	1 -21
word-before|balanço|	2-3 19
word-before|balguerie|	4-7 6
word-before|bamako|	8+ 19
word-before|banca|	4-7 24
word-before|baptisée|	1 -11
word-before|bar|	2-3 -8
word-before|battle|	2-3 -22
word-before|because|	4-7 18	8+ 32
word-before|become|	1 -12	4-7 21
word-before|been|	1 17	2-3 40	8+ 23
word-before|before|	1 -13
word-before|befürchtet|	1 17
word-before|began|	4-7 -19
word-before|begriff|	1 -16
word-before|behaving|	8+ 15
word-before|beijing|	1 -20
word-before|being|	1 21	2-3 24	4-7 18
word-before|bei|	1 -23
word-before|belege|	2-3 13
word-before|bemängelte|	4-7 9
word-before|bench|	1 -18
word-before|besluit|	4-7 7
word-before|between|	2-3 -21
word-before|bewijs|	1 14
word-before|be|	1 38	2-3 7	4-7 37
word-before|biblioteca|	1 -10
word-before|bilhete|	2-3 17
word-before|binnenhof|	2-3 -11
word-before|blamed|	2-3 28	4-7 19
word-before|blames|	2-3 -19
word-before|blasts|	1 20
word-before|bleek|	4-7 10
word-before|bleibaum|	8+ 7
word-before|bleibe|	2-3 18
word-before|blijft|	4-7 12
word-before|blocks|	1 -17
word-before|bloquée|	2-3 12
word-before|bloß|	2-3 14
word-before|board|	4-7 20
word-before|boccia|	1 -14
word-before|bochum|	2-3 -11
word-before|bodies|	4-7 17
word-before|bombing|	2-3 13
word-before|bore|	2-3 19	4-7 15
word-before|botellas|	2-3 -21
word-before|boundary|	8+ 7
word-before|branded|	1 -19
word-before|bril|	2-3 17
word-before|buch|	2-3 -12	4-7 -6
word-before|burned|	4-7 20
word-before|bus|	1 11
word-before|but|	1 -21	2-3 22	4-7 24	8+ 26
word-before|by|	1 12	4-7 18
word-before|báscula|	2-3 11
word-before|cae|	2-3 -10
word-before|café|	2-3 -9
word-before|cairo|	4-7 12
word-before|calendrier|	4-7 7
word-before|called|	4-7 20
word-before|calls|	2-3 -15
word-before|call|	1 -11	2-3 -28
word-before|campagne|	4-7 14
word-before|camps|	4-7 16
word-before|capela|	2-3 -15
word-before|caption|	1 -22	2-3 -16	4-7 15
word-before|cap|	1 20
word-before|cards|	4-7 17
word-before|case|	4-7 7
word-before|category|	1 -20
word-before|celebre|	4-7 -12
word-before|cercavano|	4-7 -18
word-before|chama-lhe|	2-3 -15
word-before|champion|	2-3 17
word-before|chancay|	2-3 18
word-before|change|	2-3 16	8+ 13
word-before|chanting|	2-3 22
word-before|che|	4-7 10
word-before|chiamano|	1 -9
word-before|chiamare|	1 -10
word-before|chiamavano|	1 -6
word-before|chiama|	1 -15
word-before|chiamò|	2-3 -14
word-before|chiede|	2-3 7	4-7 12
word-before|chisinau|	4-7 15
word-before|christened|	2-3 -15
word-before|cijfers|	4-7 8
word-before|circling|	2-3 -20
word-before|claim|	2-3 11
word-before|cliente|	4-7 12
word-before|client|	2-3 13
word-before|clinton|	1 17	2-3 19	4-7 18	8+ 14
word-before|clube|	8+ 10
word-before|cláusula|	2-3 11
word-before|code-named|	2-3 -21
word-before|codinome|	1 -14
word-before|colloquio|	4-7 20
word-before|come|	2-3 -10	4-7 14
word-before|comme|	4-7 12
word-before|committee|	4-7 18
word-before|communiqué|	2-3 15
word-before|como|	1 8	2-3 13	4-7 -20
word-before|company|	2-3 -6
word-before|complaint|	1 20
word-before|comprometió|	4-7 8
word-before|compromise|	2-3 18
word-before|concertation|	1 -18
word-before|concluída|	2-3 10
word-before|condemned|	2-3 20
word-before|connected|	4-7 13
word-before|consensus|	4-7 17
word-before|conservata|	4-7 15
word-before|constabulary|	1 -23
word-before|consultazione|	4-7 16
word-before|consumers|	2-3 21
word-before|contate|	4-7 20
word-before|contempla|	2-3 20
word-before|conterrebbe|	4-7 17
word-before|conteúdo|	4-7 12
word-before|continuar|	4-7 14
word-before|contrato|	4-7 19
word-before|contre|	4-7 21
word-before|con|	2-3 11
word-before|coopérer|	1 13
word-before|costs|	2-3 20
word-before|council|	1 -19
word-before|course|	1 15
word-before|crew|	8+ 16
word-before|criticised|	4-7 16
word-before|crítica|	4-7 15
word-before|cuaderno|	4-7 9
word-before|cuts|	4-7 18
word-before|cut|	1 21
word-before|daarentegen|	1 9
word-before|daar|	4-7 6
word-before|dado|	4-7 9
word-before|dai|	2-3 -16
word-before|dale|	1 -14
word-before|dans|	1 -18	2-3 -20
word-before|das|	1 -21	2-3 -9	4-7 16
word-before|dat|	1 -11	2-3 22	4-7 16	8+ 7
word-before|da|	2-3 -6	4-7 13
word-before|dealer|	2-3 22
word-before|deal|	4-7 17
word-before|debate|	2-3 21
word-before|decision|	1 9	2-3 19	4-7 22
word-before|declara|	2-3 17
word-before|declaró|	4-7 19
word-before|deel|	4-7 17
word-before|definire|	2-3 14
word-before|definisce|	2-3 13	4-7 20
word-before|definito|	2-3 -16	4-7 15
word-before|della|	1 -14
word-before|del|	1 -13	2-3 -20	4-7 18
word-before|dem|	1 -12
word-before|denominación|	8+ 7
word-before|der|	1 -18	2-3 -25
word-before|descoberta|	4-7 20
word-before|desenho|	8+ 13
word-before|destacó|	8+ 11
word-before|des|	2-3 -13	4-7 20
word-before|detto|	4-7 11
word-before|devant|	2-3 -15
word-before|devem|	8+ 7
word-before|de|	1 -8	2-3 42	4-7 -7	8+ 13
word-before|dice|	1 13
word-before|dichiara|	4-7 7
word-before|dies|	2-3 14
word-before|die|	1 -26	2-3 -26	8+ 14
word-before|dire|	1 -16
word-before|dirk|	2-3 -21
word-before|disentis|	1 13
word-before|disent|	1 -16
word-before|dispositif|	2-3 16
word-before|dite|	2-3 -14	4-7 12
word-before|dit|	1 -9	2-3 -9	4-7 12	8+ 6
word-before|di|	1 -12	2-3 22	8+ 6
word-before|dois|	1 -10
word-before|dokter|	4-7 8
word-before|domandato|	4-7 11
word-before|donors|	4-7 20
word-before|donor|	4-7 22
word-before|dossier|	2-3 -18	4-7 28
word-before|do|	2-3 -6
word-before|drama|	1 -12
word-before|drawn|	2-3 13
word-before|drone|	2-3 13
word-before|drop|	1 -23
word-before|drummer|	4-7 21
word-before|dubbed|	1 -19
word-before|du|	1 15	2-3 -23
word-before|décision|	1 10
word-before|déclaration|	4-7 18
word-before|décret|	4-7 10
word-before|déposé|	4-7 11
word-before|dürfte|	2-3 11
word-before|een|	1 -9	2-3 -21	8+ 12
word-before|einem|	1 10	2-3 31	4-7 16	8+ 15
word-before|einen|	1 10	4-7 -11
word-before|einer|	1 8	2-3 -16	4-7 16
word-before|eine|	2-3 -10	4-7 14
word-before|einige|	1 11
word-before|einigung|	4-7 9
word-before|einstufung|	1 -10
word-before|ein|	2-3 24	4-7 13
word-before|eleitorado|	4-7 14
word-before|elle|	4-7 15
word-before|el|	2-3 -14
word-before|empresas|	1 -12
word-before|em|	1 16	2-3 36	4-7 17
word-before|endorsement|	8+ 14
word-before|enregistré|	2-3 -14
word-before|entender|	8+ 6
word-before|entendu|	2-3 18
word-before|entitled|	4-7 -12
word-before|entscheid|	2-3 13
word-before|envoyé|	4-7 19
word-before|en|	1 -11	2-3 -12	4-7 13
word-before|era|	2-3 19	4-7 6
word-before|ermittle|	2-3 13
word-before|er|	1 10	2-3 14	4-7 11
word-before|escroquerie|	2-3 14
word-before|escuchen|	2-3 16
word-before|esemplare|	4-7 17
word-before|espera|	4-7 11
word-before|esprime|	2-3 7
word-before|espérandieu|	1 11
word-before|essere|	2-3 24
word-before|estaba|	4-7 11
word-before|estado|	4-7 11
word-before|estava|	2-3 11
word-before|estudiará|	2-3 11
word-before|esturgeons|	2-3 16
word-before|est|	1 12
word-before|está|	2-3 9	4-7 12
word-before|estão|	2-3 11
word-before|es|	2-3 21	4-7 9
word-before|eucalipto|	1 -7
word-before|evitare|	2-3 -20
word-before|exige|	4-7 7
word-before|exigiu|	4-7 13
word-before|expected|	2-3 23
word-before|expects|	4-7 14
word-before|explosies|	2-3 12
word-before|expressed|	2-3 22
word-before|expression|	2-3 -19
word-before|ex|	8+ 6
word-before|exécutif|	4-7 18
word-before|eyes|	2-3 -22
word-before|e|	1 -8	2-3 9	4-7 14
word-before|facebook|	2-3 -14
word-before|fachblatt|	2-3 -17
word-before|falha|	2-3 15
word-before|faltan|	4-7 13
word-before|falta|	4-7 15
word-before|farmaco|	2-3 10
word-before|farmers|	1 -16
word-before|faumuinā|	1 20
word-before|fazem|	1 -10
word-before|fazia|	4-7 12
word-before|fca|	2-3 -15
word-before|fee|	4-7 19
word-before|feito|	4-7 15
word-before|felt|	1 21	2-3 20	4-7 17
word-before|fica|	2-3 16
word-before|ficou|	4-7 18
word-before|figures|	2-3 25
word-before|filialleiter|	4-7 14
word-before|filing|	4-7 15
word-before|film|	2-3 19
word-before|finale|	1 18
word-before|financiën|	2-3 7
word-before|fine|	4-7 18
word-before|firme|	4-7 13
word-before|first|	4-7 11
word-before|flagram|	2-3 -12
word-before|foi|	2-3 17
word-before|foodtruck|	2-3 -13
word-before|for|	2-3 8	4-7 47	8+ -13
word-before|found|	2-3 -23
word-before|freed|	4-7 14
word-before|friday|	2-3 -12
word-before|frist|	4-7 9
word-before|from|	1 -17	4-7 22
word-before|furono|	4-7 22
word-before|fusione|	8+ 6
word-before|fátima|	1 -7
word-before|für|	2-3 24	4-7 8
word-before|gaine|	1 12
word-before|galicia|	4-7 7
word-before|gasthof|	2-3 -14
word-before|gebühr|	2-3 9
word-before|gegend|	2-3 10
word-before|gelten|	4-7 11
word-before|generale|	2-3 14
word-before|gericht|	1 -15
word-before|gespräche|	2-3 13
word-before|girl|	4-7 14
word-before|giudizio|	1 -14
word-before|gone|	1 19	4-7 17
word-before|goodison|	4-7 18
word-before|governing|	2-3 19
word-before|government|	4-7 26
word-before|governo|	4-7 17
word-before|go|	2-3 -25	8+ 16
word-before|gravar|	2-3 -9
word-before|greeting|	2-3 -22
word-before|gringo|	4-7 14
word-before|groupes|	2-3 10
word-before|groupe|	2-3 17
word-before|gruppe|	2-3 -13
word-before|guidance|	4-7 17
word-before|guns|	2-3 17
word-before|haar|	2-3 -7	4-7 16
word-before|habe|	2-3 15
word-before|habitada|	2-3 11
word-before|habitações|	4-7 16
word-before|had|	1 -19	2-3 6	4-7 74	8+ 25
word-before|hail|	2-3 23
word-before|handle|	1 -19
word-before|handwriting|	4-7 -21
word-before|hashtag|	1 -22
word-before|has|	2-3 20	4-7 21	8+ 21
word-before|hauptprobe|	4-7 13
word-before|haus|	4-7 13
word-before|have|	2-3 -17	4-7 19	8+ 21
word-before|hay|	2-3 18
word-before|headed|	1 -21	2-3 -26	4-7 -12	8+ -13
word-before|heading|	2-3 -30
word-before|headline|	2-3 -15
word-before|heard|	4-7 10
word-before|hearing|	4-7 14
word-before|heet|	1 -9
word-before|heffing|	4-7 11
word-before|heißt|	1 -14	2-3 -9
word-before|held|	4-7 18
word-before|her|	1 9	2-3 31	4-7 16	8+ 15
word-before|het|	1 -9
word-before|he|	2-3 17	4-7 18	8+ 34
word-before|him|	4-7 22	8+ 14
word-before|his|	1 16	4-7 18
word-before|holdovers|	2-3 -16
word-before|homme|	4-7 19
word-before|honest|	4-7 19
word-before|hoped|	1 -17
word-before|host|	2-3 -23
word-before|houver|	2-3 16
word-before|houve|	1 19	2-3 18	4-7 10
word-before|how|	1 -15
word-before|há|	4-7 17
word-before|hätten|	2-3 12
word-before|ia|	1 20
word-before|idea|	4-7 16
word-before|identificar|	2-3 -13
word-before|ihm|	4-7 10
word-before|ii|	4-7 -7
word-before|il|	2-3 -12
word-before|im|	2-3 -21
word-before|inchiesta|	2-3 -12
word-before|incident|	1 13
word-before|includes|	2-3 -14
word-before|indiana|	2-3 11
word-before|indique|	4-7 18
word-before|initiative|	1 16	2-3 -9
word-before|inscripción|	2-3 -17
word-before|instruction|	4-7 -15
word-before|intitulé|	2-3 -13
word-before|into|	4-7 26
word-before|invece|	2-3 11
word-before|invito|	8+ 9
word-before|in|	2-3 -16
word-before|ischgl|	1 -19
word-before|isfahan|	4-7 11
word-before|is|	1 10	2-3 -12	4-7 -10	8+ 35
word-before|its|	1 -27	2-3 15	4-7 7	8+ 13
word-before|it|	1 40	4-7 39	8+ 16
word-before|i|	1 -21	2-3 15
word-before|jeudi|	2-3 13
word-before|joaquim|	1 -11
word-before|john|	2-3 -26
word-before|joseph|	1 -21
word-before|juba|	8+ 18
word-before|judged|	1 23
word-before|judge|	2-3 18
word-before|jugeant|	1 13
word-before|jugée|	2-3 13
word-before|jugés|	1 11
word-before|juzga|	4-7 12
word-before|kabinet|	2-3 7	4-7 10
word-before|kadekraan|	1 -13
word-before|kalb|	2-3 7
word-before|kazakhstan|	4-7 14
word-before|keine|	1 -13
word-before|kigali|	2-3 17
word-before|killing|	2-3 13
word-before|kills|	1 -23
word-before|kinderbuch|	2-3 -7
word-before|klassieke|	1 -15
word-before|konzern|	8+ 6
word-before|kreuzer|	1 -11
word-before|kämen|	4-7 10
word-before|könne|	2-3 17	4-7 11
word-before|künftigen|	1 -8
word-before|labels|	1 -21
word-before|lage|	2-3 9
word-before|laments|	1 -21
word-before|last|	1 -20
word-before|laudo|	4-7 14
word-before|lautet|	2-3 -11
word-before|la|	1 12	2-3 -14	4-7 -9
word-before|leave|	2-3 20
word-before|leaving|	4-7 20
word-before|leggeva|	2-3 -12
word-before|lernfilm|	4-7 13
word-before|les|	2-3 -24
word-before|letter|	4-7 17
word-before|leva|	4-7 9
word-before|ley|	2-3 12
word-before|le|	1 -15	2-3 -19
word-before|liefkozend|	2-3 -13
word-before|ließ|	1 -16
word-before|like|	4-7 16
word-before|line|	2-3 23	4-7 -17
word-before|linie|	4-7 7
word-before|lisbon|	4-7 12
word-before|listed|	2-3 -21
word-before|livro|	1 -9	2-3 -11
word-before|llamada|	2-3 -8
word-before|llama|	1 -14
word-before|llevaban|	2-3 16
word-before|lobte|	2-3 14
word-before|lodato|	2-3 12
word-before|longer|	1 -22
word-before|looked|	4-7 20
word-before|lost|	4-7 17
word-before|ltd.|	4-7 18
word-before|lui|	4-7 14
word-before|maar|	4-7 17
word-before|macchina|	4-7 21
word-before|machten|	4-7 13
word-before|made|	2-3 21	4-7 -20
word-before|magazins|	1 -16
word-before|magnets|	2-3 15
word-before|mag|	4-7 15
word-before|mais|	2-3 16	8+ 7
word-before|makes|	1 -23
word-before|manifesta|	4-7 9
word-before|manifestou|	2-3 -11
word-before|man|	2-3 15	4-7 10
word-before|marcação|	1 -9
word-before|marché|	1 16
word-before|marked|	1 -29	2-3 -20
word-before|mas|	2-3 12
word-before|match|	2-3 -14
word-before|maternité|	2-3 -16
word-before|means|	2-3 -20
word-before|medida|	2-3 13
word-before|meeting|	1 17	2-3 -24	4-7 23
word-before|meglio|	2-3 -13
word-before|meine|	1 -14
word-before|meldung|	2-3 18
word-before|mention|	2-3 -15
word-before|mercado|	4-7 6
word-before|meta|	4-7 11
word-before|met|	1 -11	2-3 19	4-7 25
word-before|me|	2-3 -22
word-before|ministerin|	1 -14
word-before|ministro|	1 13
word-before|mitteilung|	1 11
word-before|mit|	2-3 -11
word-before|model|	4-7 23
word-before|montréal|	4-7 16
word-before|more|	1 22
word-before|motie|	2-3 13
word-before|mot|	1 -7
word-before|mouvement|	1 7
word-before|move|	4-7 18
word-before|movilizaciones|	8+ 8
word-before|much-vaunted|	1 -21
word-before|município|	4-7 12
word-before|murió|	4-7 12
word-before|murmuring|	2-3 23
word-before|musical|	2-3 -19
word-before|naar|	4-7 10
word-before|named|	1 -8	2-3 -25
word-before|namen|	1 -16
word-before|name|	1 -25
word-before|navio|	2-3 -12
word-before|na|	4-7 -8
word-before|necessary|	8+ 18
word-before|needed|	4-7 17
word-before|negoció|	4-7 14
word-before|negotiate|	4-7 28
word-before|negócio|	4-7 10
word-before|neighbor|	8+ 13
word-before|neither|	2-3 -24
word-before|nessun|	1 -7
word-before|netz|	1 -16
word-before|neve|	4-7 20
word-before|new|	1 -27
word-before|nicht|	1 17
word-before|nicknamed|	1 -13	2-3 -28	4-7 -19
word-before|niet|	4-7 7
word-before|noch|	2-3 10	4-7 9
word-before|normale|	4-7 -19
word-before|nor|	2-3 -23
word-before|noticia|	2-3 14
word-before|not|	1 25	8+ 28
word-before|number|	4-7 12
word-before|nun|	2-3 -11
word-before|nuova|	1 -16
word-before|nur|	1 -13	2-3 -10
word-before|néanmoins|	2-3 6
word-before|négociations|	2-3 19
word-before|obama|	4-7 9	8+ 17
word-before|objectif|	4-7 11
word-before|obras|	2-3 12
word-before|observe|	2-3 -22
word-before|off-the-cuff|	1 -22
word-before|offering|	1 -18
word-before|offer|	8+ 19
word-before|officer|	4-7 20
word-before|office|	4-7 12
word-before|officially|	2-3 10
word-before|off|	2-3 23
word-before|oficial|	4-7 12
word-before|of|	1 -12	4-7 23
word-before|om|	4-7 17
word-before|one|	1 -18
word-before|on|	1 16	2-3 -31
word-before|opened|	2-3 16	8+ 17
word-before|open|	4-7 18
word-before|operación|	1 10
word-before|operazione|	2-3 -7
word-before|opera|	4-7 22
word-before|opposerait|	4-7 18
word-before|opvang|	4-7 11
word-before|op|	8+ 6
word-before|order|	1 8	4-7 14
word-before|ortet|	1 16
word-before|ort|	2-3 14
word-before|or|	1 -14	2-3 -9	4-7 -12
word-before|os|	1 -9
word-before|outcome|	2-3 17	4-7 19
word-before|outro|	4-7 14
word-before|out|	1 19	2-3 -23	4-7 18
word-before|over|	1 -49	2-3 -33	4-7 19
word-before|owns|	2-3 -22
word-before|o|	2-3 -20
word-before|pact|	2-3 18
word-before|paesi|	1 -10
word-before|pagava|	4-7 13
word-before|paid|	2-3 20
word-before|palavra|	1 -11
word-before|palliatives|	2-3 20
word-before|paper|	4-7 14
word-before|para|	1 -12
word-before|parece|	2-3 12
word-before|pareció|	1 15
word-before|paris|	4-7 18
word-before|parola|	1 -19
word-before|parta|	4-7 19
word-before|partido|	4-7 14
word-before|parties|	8+ 19
word-before|partijen|	2-3 7
word-before|partiranno|	4-7 25
word-before|pass|	4-7 19
word-before|paura|	4-7 11
word-before|pauvreté|	4-7 -19
word-before|pay|	2-3 17
word-before|peace|	8+ 12
word-before|peanut|	8+ 13
word-before|pedem|	4-7 10
word-before|pede|	2-3 12
word-before|pediu|	4-7 11
word-before|peixe|	2-3 18
word-before|pela|	2-3 19
word-before|people|	4-7 21
word-before|perdrait|	2-3 14
word-before|pergunta|	2-3 9
word-before|permanência|	4-7 12
word-before|permiso|	2-3 22
word-before|per|	2-3 -12
word-before|phrase|	2-3 -22	4-7 -19
word-before|pipeline|	4-7 19
word-before|planaria|	4-7 20
word-before|planteurs|	1 15
word-before|plan|	2-3 23
word-before|plateforme|	4-7 6
word-before|plato|	4-7 17
word-before|played|	2-3 -22
word-before|playing|	4-7 17
word-before|plazo|	4-7 16
word-before|pleads|	2-3 -21
word-before|pledged|	2-3 15
word-before|pluriannuelle|	4-7 11
word-before|podcast|	2-3 -20
word-before|polizei|	4-7 -14
word-before|ponto|	4-7 15
word-before|portarinfuse|	2-3 -19
word-before|por|	1 -11	2-3 -12
word-before|postores|	4-7 14
word-before|pourquoi|	2-3 -11
word-before|pour|	1 -13	4-7 14
word-before|pouvait|	2-3 10	4-7 13
word-before|pouvoir|	4-7 22
word-before|praised|	2-3 15
word-before|prees|	4-7 10
word-before|preferred|	1 -26	2-3 -33
word-before|preferring|	1 -20
word-before|prefers|	1 -16
word-before|president|	8+ 18
word-before|price|	4-7 23
word-before|prijzen|	4-7 9
word-before|prima|	4-7 20
word-before|probado|	4-7 8
word-before|problem|	1 -23
word-before|procédure|	4-7 14
word-before|programa|	2-3 -7
word-before|program|	2-3 8
word-before|projection|	1 22
word-before|projecto|	4-7 15
word-before|project|	4-7 8
word-before|projekt|	1 11
word-before|projet|	2-3 13	4-7 6
word-before|promette|	2-3 15	4-7 11
word-before|promet|	4-7 11
word-before|promised|	4-7 19
word-before|pronto|	4-7 16
word-before|pronuncia|	4-7 12
word-before|proprio|	1 -14
word-before|préfère|	4-7 21
word-before|prévenus|	2-3 11
word-before|publicará|	4-7 13
word-before|publication|	4-7 13
word-before|publie|	4-7 -7
word-before|publitalia|	2-3 10
word-before|pulls|	2-3 -19	4-7 -18
word-before|punished|	2-3 14
word-before|put|	2-3 -24	4-7 22
word-before|périnatalité|	4-7 20
word-before|qr|	4-7 10
word-before|quartal|	2-3 12
word-before|que|	2-3 21	4-7 11
word-before|quotes|	4-7 17
word-before|quotidiano|	2-3 -8
word-before|radioprogramma|	2-3 -9
word-before|ramdin-bos|	4-7 6
word-before|rated|	1 -14
word-before|reading|	1 -22	2-3 23	4-7 -19
word-before|reads|	4-7 -25
word-before|read|	4-7 -25
word-before|reageerde|	2-3 12
word-before|recita|	4-7 19
word-before|recoge|	2-3 15
word-before|reconheceu|	4-7 14
word-before|reconnaît|	4-7 17
word-before|reconnu|	4-7 11
word-before|records|	8+ 19
word-before|recovery|	4-7 17
word-before|recupero|	4-7 21
word-before|redactado|	2-3 19
word-before|redes|	4-7 7
word-before|redoute|	4-7 8
word-before|reenviado|	4-7 11
word-before|reflect|	4-7 15
word-before|reflete|	4-7 11
word-before|regelmäßig|	1 -17
word-before|registered|	4-7 8
word-before|regretted|	4-7 23
word-before|rejects|	1 -16
word-before|rejeitam|	2-3 -12
word-before|relevait|	4-7 12
word-before|relief|	2-3 14
word-before|remained|	2-3 35	8+ 19
word-before|remarks|	8+ 16
word-before|remark|	2-3 14
word-before|remise|	4-7 14
word-before|rencor|	4-7 13
word-before|rendimento|	8+ 6
word-before|repeated|	2-3 -18
word-before|replace|	2-3 -22
word-before|replicano|	4-7 11
word-before|reports|	2-3 23
word-before|report|	2-3 -10	4-7 23
word-before|representa|	4-7 16
word-before|republicans|	8+ 11
word-before|rescuers|	4-7 17
word-before|resignation|	4-7 23
word-before|responde|	2-3 12
word-before|resposta|	2-3 14
word-before|resta|	2-3 8	4-7 8
word-before|resterebbe|	4-7 22
word-before|resti|	2-3 15
word-before|restés|	4-7 19
word-before|result|	2-3 22
word-before|retirar|	4-7 10
word-before|retraso|	1 9
word-before|retrouvé|	4-7 -18
word-before|returned|	4-7 20
word-before|revela|	4-7 20
word-before|reviewed|	4-7 18
word-before|revives|	1 -22
word-before|revue|	2-3 -7
word-before|riferiva|	4-7 19
word-before|riserbo|	1 -9
word-before|rooms|	4-7 18
word-before|rostered|	2-3 20
word-before|rover|	1 -16
word-before|réclament|	4-7 19
word-before|résultat|	4-7 12
word-before|sageuk|	2-3 -14
word-before|said|	1 21	2-3 17	4-7 9	8+ 36
word-before|salle|	4-7 19
word-before|saluant|	2-3 12
word-before|salue|	2-3 9	4-7 6
word-before|saluta|	2-3 12
word-before|sanders|	8+ 9
word-before|sang|	4-7 -22
word-before|sarebbero|	2-3 11	4-7 6
word-before|sarebbe|	4-7 11
word-before|satirico|	2-3 -7
word-before|savoir|	4-7 18
word-before|saying|	4-7 26	8+ 27
word-before|says|	1 -33	2-3 -45	4-7 -22	8+ -19
word-before|say|	1 7	2-3 -17	4-7 -16
word-before|scelta|	2-3 13
word-before|schade|	1 15
word-before|school|	2-3 16
word-before|scritto|	1 -13
word-before|scrum|	4-7 19
word-before|seawall|	4-7 -23
word-before|seeking|	2-3 22
word-before|seemed|	2-3 19
word-before|seen|	4-7 23
word-before|sees|	2-3 27
word-before|seguridad|	2-3 19
word-before|seien|	2-3 11	4-7 9
word-before|sei|	1 9	2-3 16	4-7 17
word-before|seja|	4-7 9
word-before|selling|	2-3 -21
word-before|semiconductor|	1 -18
word-before|sempre|	2-3 13
word-before|senate|	2-3 17
word-before|sentencia|	2-3 9
word-before|sent|	2-3 -6
word-before|senza|	2-3 -9
word-before|serait|	2-3 11
word-before|series|	2-3 -20
word-before|served|	2-3 19
word-before|servicio|	4-7 11
word-before|servirebbe|	4-7 12
word-before|serviço|	2-3 17
word-before|shared|	2-3 19
word-before|shares|	1 -22
word-before|she|	1 -21	4-7 23	8+ 23
word-before|should|	1 15	2-3 22	4-7 20
word-before|showed|	4-7 13
word-before|showing|	2-3 -19
word-before|shown|	2-3 19	4-7 18
word-before|show|	2-3 -23	4-7 12
word-before|sich|	1 13	2-3 17	4-7 7
word-before|sie|	1 10	2-3 16
word-before|signed|	4-7 21
word-before|sign|	4-7 15
word-before|silence|	4-7 17
word-before|sinalizou|	2-3 -15
word-before|since|	2-3 -12	4-7 30
word-before|singing|	1 -21	2-3 -12
word-before|sirens|	4-7 15
word-before|situação|	1 11
word-before|slittano|	4-7 8
word-before|slogan|	4-7 -14
word-before|smelled|	4-7 19
word-before|so-called|	1 -31	2-3 -39
word-before|sogenannte|	1 -17
word-before|soient|	4-7 14
word-before|sold|	2-3 -29	4-7 22
word-before|solo|	1 -13
word-before|sondeos|	4-7 19
word-before|song|	2-3 -21
word-before|sont|	1 16
word-before|son|	1 15	2-3 -6
word-before|sorte|	1 -6
word-before|souhaiter|	2-3 16
word-before|souhaité|	8+ 7
word-before|sourit|	1 -12
word-before|spettacolo|	2-3 20
word-before|spiel|	4-7 8
word-before|spitznamen|	2-3 -10	4-7 -12
word-before|spray-painted|	2-3 -22
word-before|spray|	4-7 19
word-before|stage|	8+ 13
word-before|start|	1 -14	4-7 16	8+ 21
word-before|statale|	4-7 22
word-before|stata|	2-3 -12
word-before|states|	8+ 13
word-before|state|	4-7 25
word-before|stay|	4-7 18
word-before|stir|	1 20
word-before|stock|	1 -19
word-before|stops|	1 -21
word-before|store|	1 -17	4-7 11
word-before|strike|	4-7 17
word-before|struck|	2-3 19
word-before|students|	4-7 16
word-before|studio|	1 -19
word-before|sua|	4-7 16
word-before|suche|	2-3 18
word-before|suite|	2-3 18
word-before|surnomme|	2-3 -9
word-before|surnommé|	2-3 -11
word-before|survive|	1 -19
word-before|su|	2-3 -15
word-before|symbol|	1 -24
word-before|são|	2-3 19
word-before|sécurité|	4-7 23
word-before|sénatoriale|	2-3 18
word-before|tagged|	1 -24	2-3 -10
word-before|tagline|	2-3 -22	4-7 -16
word-before|talks|	2-3 -21
word-before|talk|	4-7 21
word-before|targeted|	2-3 18
word-before|tavolo|	2-3 17
word-before|teatro|	4-7 17
word-before|teenager|	4-7 20
word-before|teen|	1 -18
word-before|tehran|	1 20
word-before|tejo|	2-3 12
word-before|tela|	2-3 13
word-before|teme|	2-3 10
word-before|tem|	4-7 13
word-before|tentoonstelling|	2-3 -8
word-before|terceros|	2-3 18
word-before|termed|	2-3 30
word-before|termin|	1 9
word-before|terms|	1 -18
word-before|term|	2-3 -9
word-before|terna|	1 -24
word-before|terugroepactie|	2-3 9
word-before|ter|	1 11
word-before|testo|	1 14
word-before|test|	2-3 -23
word-before|texte|	4-7 16
word-before|text|	2-3 14
word-before|thanked|	4-7 12	8+ 20
word-before|that|	2-3 6	4-7 22	8+ 51
word-before|their|	2-3 30
word-before|them|	4-7 17
word-before|then|	2-3 -12
word-before|they|	2-3 -20	4-7 17
word-before|the|	1 -20	2-3 9	8+ 26
word-before|this|	1 -21
word-before|though|	4-7 18
word-before|thriller|	2-3 -18
word-before|théodore|	1 -24
word-before|titled|	2-3 -25	4-7 -23
word-before|title|	2-3 -14	4-7 -16
word-before|titolo|	2-3 6
word-before|toca|	2-3 13
word-before|todavía|	4-7 16
word-before|toeslag|	4-7 14
word-before|told|	2-3 -19
word-before|tongues|	4-7 21
word-before|tornara|	2-3 13
word-before|tosses|	2-3 -16
word-before|tot|	1 -9
word-before|tour|	2-3 -8
word-before|to|	2-3 11	4-7 42	8+ 45
word-before|tragedy|	4-7 19
word-before|trapelare|	2-3 11
word-before|trattati|	4-7 21
word-before|travel|	8+ 21
word-before|tre|	8+ 7
word-before|troppe|	2-3 -17
word-before|trump|	4-7 18	8+ 8
word-before|turned|	1 -22
word-before|turn|	1 -21
word-before|têm|	2-3 13
word-before|título|	2-3 -15
word-before|udì|	4-7 18
word-before|uitlas|	4-7 12
word-before|uitspraak|	4-7 13
word-before|uma|	2-3 -13	4-7 13
word-before|um|	1 -20	2-3 14	4-7 17
word-before|una|	2-3 -19
word-before|under|	1 -27
word-before|und|	1 -8	2-3 -15
word-before|une|	1 12	2-3 15	4-7 28
word-before|un|	1 6	2-3 -8
word-before|update|	4-7 14
word-before|urlato|	1 11
word-before|uvas|	2-3 -16
word-before|vacant|	1 -21
word-before|vale|	2-3 24
word-before|van|	1 11	2-3 9	4-7 26	8+ 15
word-before|ven|	1 10
word-before|verdict|	2-3 14
word-before|version|	2-3 24
word-before|vertrauen|	2-3 11
word-before|vervoer|	2-3 14
word-before|veut|	2-3 10
word-before|ve|	1 10
word-before|viagem|	4-7 10
word-before|viaggi|	4-7 15
word-before|victimes|	2-3 -20
word-before|villarreal|	4-7 15
word-before|virage|	2-3 20
word-before|voertuig|	4-7 17
word-before|voir|	4-7 16
word-before|voit|	4-7 7
word-before|volgt|	2-3 10
word-before|volksmond|	2-3 -7
word-before|vom|	1 -24
word-before|von|	1 25	4-7 12
word-before|voor|	2-3 -8	4-7 -15
word-before|vorlage|	4-7 13
word-before|vor|	4-7 6
word-before|vota|	1 16
word-before|votes|	8+ 14
word-before|vouloir|	4-7 22
word-before|waffen|	1 18
word-before|walkout|	1 15
word-before|wanted|	4-7 17
word-before|wants|	4-7 18
word-before|warsaw|	4-7 17
word-before|was|	1 14	2-3 6	4-7 35	8+ 27
word-before|watches|	4-7 -22
word-before|water|	4-7 21
word-before|wat|	4-7 12
word-before|waved|	2-3 6
word-before|wednesday|	2-3 -19
word-before|wedstrijd|	4-7 10
word-before|welcomed|	4-7 20
word-before|werde|	2-3 -12
word-before|were|	1 13	2-3 54	4-7 -7	8+ 32
word-before|wer|	2-3 -15
word-before|weten|	4-7 9
word-before|when|	2-3 -19
word-before|where|	8+ -19
word-before|whether|	1 -20
word-before|whitlock|	2-3 18
word-before|whose|	2-3 -30	4-7 -11
word-before|who|	1 -20	8+ 18
word-before|wieder|	1 -12
word-before|wie|	2-3 -10
word-before|willen|	4-7 13
word-before|will|	4-7 21
word-before|winston|	1 -22
word-before|wird|	2-3 -9
word-before|withering|	1 21
word-before|with|	2-3 -10	4-7 16
word-before|wochenenden|	2-3 12
word-before|words|	2-3 -28
word-before|word|	1 -31
word-before|worship|	2-3 22
word-before|wort|	1 -8
word-before|would|	1 18	2-3 16	4-7 31	8+ 26
word-before|writes|	1 -23
word-before|write|	1 -20
word-before|written|	4-7 15
word-before|wrote|	2-3 -25
word-before|würden|	1 -10
word-before|x|	1 13
word-before|yelled|	1 17
word-before|yerseke|	2-3 8
word-before|y|	2-3 -10	4-7 14
word-before|zeitung|	1 -7	2-3 -20
word-before|zich|	2-3 17
word-before|ziet|	2-3 10
word-before|zijn|	1 -12	4-7 16
word-before|zogeheten|	2-3 -15
word-before|zona|	2-3 -14
word-before|zouden|	2-3 7
word-before|zur|	2-3 -10
word-before||	1 -18	2-3 7	4-7 11	8+ 27
word-before|à|	2-3 11	4-7 20
word-before|è|	2-3 13	4-7 12
word-before|équilibre|	4-7 13
word-before|était|	2-3 7	4-7 11
word-before|été|	1 15	4-7 22
word-before|é|	1 -13	4-7 15
word-before|être|	2-3 15	4-7 23
word-before|überbauung|	2-3 -9
word-before|übung|	2-3 -9
word-before|–|	1 13	2-3 -18	4-7 -11	8+ 20
word-before|—|	2-3 15	4-7 -14	8+ 11
word-before|’s|	2-3 -19	4-7 -8	8+ 23
word-before|’|	1 -10	2-3 19	4-7 10
word-before|•|	2-3 8
work|near|near|,|	all -17
work|near|near|	all -33	first 24	none 20
work|near|near|preposition|	all -29
work|near|near|stop|	first 18
work|near|none|(|	all-one -24	first -16
work|near|none|,|	all -53	all-one -47	first 8	none 22	some 18
work|near|none|:|	all-one -16	first -13	none -14
work|near|none|adverb|	all-one -6
work|near|none|	all -76	all-one -50	first -16	most -6	none 13	some 13
work|near|none|auxiliary|	all -15	none -19	some 13
work|near|none|capital|	first -7	none 20
work|near|none|coordinator|	all -24	all-one -18
work|near|none|possessive|	all -23	none 16
work|near|none|preposition|	all -23	all-one -8	first -8
work|near|none|pronoun|	none 19
work|near|none|quote|	first 30
work|near|none|stop|	all -13	all-one 27	first 37	most 14
work|near|none|subordinator|	all -27	all-one -22	none 27
work|near|none|that|	none 30	some 12
work|near|none|verb-judging|	all -35	all-one -17	none 10
work|near|none|verb-saying|	all-one -9	none 21
work|near|none|verb-thinking|	none 16
work|near|none|word|	all -31	all-one -27	first -18	none 11	some 24
work|near|none|–|	none -15
work|near|right|	first 11
work|near|right|stop|	first 11
work|none|near|,|	none 21
work|none|near|:|	all -22	first 21
work|none|near|;|	all -8
work|none|near|	all -18	first 15	none 24	some 23
work|none|near|auxiliary|	none 10
work|none|near|capital|	none 18
work|none|near|determiner|	all -7	none 14
work|none|near|preposition|	all -23	all-one -11	first -9	none -10
work|none|near|start|	all -21	all-one -24	first 30
work|none|near|stop|	all-one 16	first 39
work|none|near|verb-judging|	all -10	none 22
work|none|near|verb-saying|	none 26
work|none|near|verb-thinking|	none 21
work|none|near|word|	all -26	all-one -19
work|none|near|–|	all -11
work|none|near|—|	all -12
work|none|none|%|	none -10
work|none|none|'|	all -13	all-one -19
work|none|none|(|	all-one 10
work|none|none|)|	first 15
work|none|none|,|	all 18	first 36	most 24	none 16	some 11
work|none|none|-|	first 25	none -6
work|none|none|:|	all 12	all-one 17	first 12	none -15
work|none|none|;|	first -7	none 14
work|none|none|adverb|	all-one -20	none 21	some 17
work|none|none|auxiliary|	all-one 11	first 23	most 17	none 10	some 13
work|none|none|capital|	all -10	most 9	none 13	some 38
work|none|none|coordinator|	all-one 6	first 10	some -14
work|none|none|determiner|	most 8
work|none|none|	first 16	none 7	some 26
work|none|none|possessive|	all -32	all-one -33	first -14	none 27	some 13
work|none|none|preposition|	all-one -9	some 29
work|none|none|pronoun|	all -7	all-one 25	first 16	some 28
work|none|none|quote|	all 22	all-one -17	first 6
work|none|none|start|	all -12	first 20
work|none|none|stop|	all 26	first 22	none 9
work|none|none|subordinator|	first 9	none -15	some 32
work|none|none|that|	all-one -21	first 23	some 17
work|none|none|verb-judging|	all -7	all-one -30	first 8	some -12
work|none|none|verb-saying|	all-one -9	first -19	most 27	none 9	some 41
work|none|none|verb-thinking|	first 9	some 16
work|none|none|word|	all-one 7	first -28	most 6	none 6	some 22
work|none|none|–|	first -13	most 7	none 13
work|none|none|—|	all-one 9
work|none|none|’|	all-one -10	none 23
work|none|none|•|	first 8
work|none|right|,|	all-one -21
work|none|right|	all -37	all-one -44
work|none|right|determiner|	all -30	all-one -25
work|none|right|possessive|	all-one -15
work|none|right|preposition|	all-one -12
work|none|right|start|	first 17
work|none|right|stop|	first 23
work|none|right|subordinator|	all-one -19
work|none|right|word|	none -10
work|right|near|	all -29	first -21
work|right|near|verb-saying|	first -21
work|right|near|word|	all -29
work|right|none|	all -58	all-one -28	first -31	most -7	some 23
work|right|none|capital|	all -20	all-one -11	first -8	none 11
work|right|none|verb-saying|	all -22	all-one -31	none -11
work|right|none|verb-thinking|	all -16	none 21
work|right|none|word|	all -49	first -29	most -7	none 7	some 22
`;
