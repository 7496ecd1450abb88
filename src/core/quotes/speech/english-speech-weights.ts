/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -14	8+ 47
alone|first|	1 -11	4-7 17	8+ 19
alone|inside|	1 -7	2-3 -10	8+ 9
best-gap|according-to|according|gap|according-to|,;q|	2-3 18
best-gap|according-to|according|gap|according-to|,;|	4-7 22	8+ 9
best-gap|according-to|according|gap|according-to|,c;|	4-7 11
best-gap|according-to|according|gap|according-to|,cs|	4-7 13
best-gap|according-to|according|gap|according-to|,c|	2-3 13	4-7 -12
best-gap|according-to|according|gap|according-to|,qc|	2-3 -9
best-gap|according-to|according|gap|according-to|,qs|	8+ 11
best-gap|according-to|according|gap|according-to|,q|	2-3 -8	4-7 20	8+ 7
best-gap|according-to|according|gap|according-to|,sc|	4-7 14	8+ 12
best-gap|according-to|according|gap|according-to|,s|	1 9	2-3 -17	4-7 -14
best-gap|according-to|according|gap|according-to|,|	2-3 17	4-7 39	8+ 28
best-gap|according-to|according|gap|according-to|;c|	4-7 17
best-gap|according-to|according|gap|according-to|;|	2-3 -8	8+ 6
best-gap|according-to|according|gap|according-to|c,|	2-3 16
best-gap|according-to|according|gap|according-to|cs,|	2-3 18
best-gap|according-to|according|gap|according-to|c|	2-3 19	4-7 14
best-gap|according-to|according|gap|according-to|q,s|	4-7 11
best-gap|according-to|according|gap|according-to|s,c|	4-7 13
best-gap|according-to|according|gap|according-to|s,|	4-7 15
best-gap|according-to|according|gap|according-to|sc,|	1 -26
best-gap|according-to|according|gap|according-to|s|	1 -17	2-3 -14
best-gap|according-to|according|gap|according-to||	1 -32	8+ 25
best-gap|colon|judging|gap|colon||	8+ 17
best-gap|colon|naked||	1 -14
best-gap|colon|saying|gap|colon|,s|	8+ 9
best-gap|colon|saying|gap|colon|,|	8+ 10
best-gap|colon|saying|gap|colon||	8+ 11
best-gap|interview|naked||	1 7	4-7 14	8+ 6
best-gap|named-before|naked||	2-3 37	4-7 -18	8+ 9
best-gap|named-nearby|naked||	2-3 6
best-gap|paragraph-before|direct|gap|paragraph-before|,;c|	8+ 16
best-gap|paragraph-before|direct|gap|paragraph-before|,;|	2-3 19
best-gap|paragraph-before|direct|gap|paragraph-before|q,|	8+ 18
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 25
best-gap|paragraph-before|saying|gap|paragraph-before|,c|	2-3 19
best-gap|paragraph-before|saying|gap|paragraph-before|,s|	8+ 14
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 12	4-7 28	8+ 25
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 16
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 16
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -19	4-7 16	8+ 27
best-gap|paragraph-before|thinking|gap|paragraph-before||	4-7 20
best-gap|possessor|naked||	1 31	4-7 -7	8+ 20
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,|	1 -18
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -17	4-7 -21
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -9
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -15	2-3 -17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,qc|	2-3 -8
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 12	2-3 -13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	1 -12	4-7 16	8+ 17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|cq|	2-3 -15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|q;|	1 -8
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -29	2-3 -17	4-7 33	8+ 32
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 18	4-7 -16
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -22	2-3 -12	4-7 25	8+ 10
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,s|	2-3 -12
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,|	2-3 -8	4-7 15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,qc|	1 -20
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 20	4-7 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 6	4-7 14	8+ 19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -24	4-7 -10	8+ 6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c,|	2-3 14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|cq,|	1 -12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -9	4-7 18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	4-7 13	8+ 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|sq,|	2-3 -23
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -20
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 6	2-3 -8	4-7 23	8+ 19
best-gap|quote-then-speaker|shared|gap|quote-then-speaker|,|	2-3 -11
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -30	2-3 14	4-7 -6
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	4-7 18
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -20
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|s,|	1 -12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -28	2-3 14	4-7 16	8+ 13
best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -6
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 9	4-7 16
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 8
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -8	4-7 -9
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 7	4-7 19	8+ 15
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -14	2-3 -14
best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -8
best-gap|quote-then-verb|saying|gap|quote-then-verb|,q|	2-3 13
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -13
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -11	4-7 21	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;,|	2-3 12
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -17
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 12	4-7 12	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 16
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -23
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 21
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 25	8+ 20
best-gap|sentence-after|according|gap|sentence-after|;s,|	2-3 7
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -16
best-gap|sentence-after|apposed|gap|sentence-after|,|	8+ 11
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -19	4-7 7
best-gap|sentence-after|apposition|gap|sentence-after||	8+ -17
best-gap|sentence-after|direct|gap|sentence-after||	1 -16	2-3 15	4-7 15	8+ 22
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 9
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 12
best-gap|sentence-after|saying|gap|sentence-after||	1 -20	4-7 31	8+ 22
best-gap|sentence-after|thinking|gap|sentence-after||	2-3 -11	4-7 14
best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 19
best-gap|sentence-before|according|gap|sentence-before|,c|	2-3 -15
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 -10	8+ 14
best-gap|sentence-before|according|gap|sentence-before|q;|	8+ -9
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -15
best-gap|sentence-before|according|gap|sentence-before||	1 11	4-7 -7	8+ 8
best-gap|sentence-before|apposed|gap|sentence-before||	8+ 6
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 6
best-gap|sentence-before|apposition|gap|sentence-before|qs|	2-3 -13
best-gap|sentence-before|direct|gap|sentence-before|,s|	1 -13
best-gap|sentence-before|direct|gap|sentence-before|c,|	4-7 -9
best-gap|sentence-before|direct|gap|sentence-before|c|	1 -14
best-gap|sentence-before|direct|gap|sentence-before|q,sc|	1 -6
best-gap|sentence-before|direct|gap|sentence-before|qc,|	4-7 -11
best-gap|sentence-before|direct|gap|sentence-before|sqc|	2-3 -13
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -11	2-3 -10	4-7 18
best-gap|sentence-before|direct|gap|sentence-before|s|	8+ 13
best-gap|sentence-before|direct|gap|sentence-before||	2-3 -9	4-7 29	8+ 31
best-gap|sentence-before|judging|gap|sentence-before|;c|	8+ 10
best-gap|sentence-before|judging|gap|sentence-before|cq|	2-3 -16
best-gap|sentence-before|judging|gap|sentence-before|qcs,|	2-3 -18
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -15
best-gap|sentence-before|judging|gap|sentence-before||	4-7 14	8+ 16
best-gap|sentence-before|other|gap|sentence-before|s|	2-3 11
best-gap|sentence-before|other|gap|sentence-before||	4-7 9
best-gap|sentence-before|relative|gap|sentence-before|,c|	4-7 12
best-gap|sentence-before|relative|gap|sentence-before|,sc|	8+ 18
best-gap|sentence-before|relative|gap|sentence-before|,sq|	4-7 9
best-gap|sentence-before|relative|gap|sentence-before|c,|	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 11	2-3 -24	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 19
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -8	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|,c|	2-3 6	4-7 37	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -14	2-3 15	4-7 21	8+ 30
best-gap|sentence-before|saying|gap|sentence-before|,s;|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 25	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 15	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -19	2-3 6	4-7 42	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -12	2-3 -12	4-7 26	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|;q,s|	4-7 -9
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -12
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 18	4-7 18
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 20
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 23
best-gap|sentence-before|saying|gap|sentence-before|cq|	4-7 -15
best-gap|sentence-before|saying|gap|sentence-before|cs,|	4-7 24
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -16
best-gap|sentence-before|saying|gap|sentence-before|q;|	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 26
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -17
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 19	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -6
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -13	4-7 19	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|s;|	2-3 -17
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 6	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 14	4-7 16	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -23	8+ 31
best-gap|sentence-before|saying|gap|sentence-before||	1 -27	2-3 25	4-7 50	8+ 16
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 21	4-7 9	8+ 10
best-gap|signature|naked||	1 -24	2-3 -34	4-7 -16	8+ 33
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -12	8+ -19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -22	8+ 18
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 17	4-7 37	8+ 23
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c;|	8+ 12
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	1 -19	2-3 -16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 20
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -17	4-7 -9	8+ 18
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	1 -16	2-3 -12	4-7 -16
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,qs|	4-7 19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -23	4-7 20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -14	2-3 8	8+ 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -27	2-3 -31	4-7 18	8+ 20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,s|	4-7 21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	2-3 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	2-3 13	4-7 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|cs|	2-3 -23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	1 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	1 -14	2-3 -28
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s;|	4-7 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sc|	1 -20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sq|	1 -21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 15	2-3 20	8+ 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -19	2-3 -19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,;|	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,cs|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -13	4-7 30
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,sq|	4-7 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 20	4-7 14	8+ 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 -16	2-3 -7	4-7 24	8+ 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,|	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -12	2-3 11	4-7 24	8+ 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c,|	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -16	4-7 -10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -23	2-3 -13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 16	8+ 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 23	2-3 22	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 28	4-7 11	8+ 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,c|	2-3 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	8+ 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq|	2-3 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 48	2-3 -11	4-7 38	8+ 29
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 9	8+ 6
best-gap|speaker-then-quote|other|gap|speaker-then-quote|q,|	2-3 -8
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,qc|	8+ 15
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,|	2-3 16
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -14	2-3 -17
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 13
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|qs,|	1 -20
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -15
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -16	2-3 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 29	8+ 27
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;qs|	2-3 -11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	2-3 -21	4-7 17	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -24	4-7 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -18	2-3 -11	4-7 34	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	2-3 18	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	1 -22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 26	4-7 22	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sqc|	2-3 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sq|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 39	2-3 26	4-7 -13	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 24	2-3 12	4-7 -8	8+ 27
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 13	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;s|	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 24	2-3 6	4-7 -13	8+ 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 19	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	4-7 16	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs,|	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 20	2-3 31	4-7 27	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -8	2-3 -11	4-7 35	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	2-3 -6	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,s|	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	1 -12	4-7 13	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc,|	1 -19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 7	4-7 23	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	1 -21	2-3 26	4-7 20	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -26	4-7 15	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -19	2-3 19	4-7 29	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 33	4-7 32	8+ 37
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 18	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 11	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 29	8+ 27
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	1 -24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,|	1 -16	4-7 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc,|	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -22	2-3 20	4-7 34	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -31	2-3 11	4-7 24	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -13	4-7 13	8+ 36
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 22	4-7 17	8+ -11
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|,|	1 -12
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s;|	4-7 17
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 8
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -19	4-7 -25	8+ 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,c;|	8+ 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -28	4-7 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 12	8+ 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|cs|	1 -20
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|c|	2-3 -20
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|qc|	2-3 -23
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 10	4-7 30	8+ 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -10	4-7 12	8+ 15
best-gap|topic|naked||	1 -9	8+ 22
best-gap|transcript|naked||	4-7 31	8+ 14
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	1 -10	4-7 9
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 10
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 6
best-gap|verb-then-speaker|other|gap|verb-then-speaker||	1 -8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -7	4-7 21	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -19	4-7 -12	8+ 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qs|	1 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	8+ 18
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 9	2-3 -12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -6	2-3 -13	4-7 49	8+ 14
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 17	2-3 10	4-7 49	8+ 16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|s|	2-3 16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 9	4-7 -22
best-intro|%|saying|far|	4-7 16
best-intro|'|according|2-4|	4-7 9
best-intro|'|naked|5-10|	1 -15
best-intro|'|saying|0|	2-3 -22
best-intro|(|naked|5-10|	1 -18	2-3 -19	4-7 -18
best-intro|(|naked|far|	2-3 -25
best-intro|(|saying|-5|	1 -12
best-intro|(|saying|0|	4-7 22
best-intro|(|saying|2-4|	4-7 -11
best-intro|(|saying|5-10|	2-3 -6	4-7 -16	8+ -17
best-intro|)|naked|far|	1 7	8+ 8
best-intro|,|according|1|	1 22	2-3 -12	4-7 20	8+ 17
best-intro|,|according|2-4|	2-3 -8	4-7 15
best-intro|,|according|5-10|	2-3 17	4-7 18	8+ 7
best-intro|,|according|far|	2-3 19	4-7 28
best-intro|,|apposed|-3|	2-3 -15
best-intro|,|apposed|-4|	1 -13	4-7 -6
best-intro|,|apposed|-6|	2-3 -17
best-intro|,|apposed|0|	4-7 7
best-intro|,|direct|2-4|	2-3 12	4-7 -6
best-intro|,|direct|5-10|	2-3 -23
best-intro|,|judging|0|	2-3 -16
best-intro|,|judging|1|	4-7 9
best-intro|,|judging|2-4|	1 -25	2-3 -24	4-7 19
best-intro|,|judging|5-10|	2-3 -12	4-7 18	8+ 19
best-intro|,|judging|far|	8+ 11
best-intro|,|naked|0|	4-7 -13
best-intro|,|naked|1|	2-3 11	4-7 20
best-intro|,|naked|2-4|	1 -18	2-3 -19
best-intro|,|naked|5-10|	1 -34	4-7 13	8+ 24
best-intro|,|naked|far|	1 -11	2-3 12	4-7 26	8+ 17
best-intro|,|other|0|	2-3 -15
best-intro|,|other|1|	2-3 -10	4-7 6
best-intro|,|other|2-4|	4-7 7
best-intro|,|relative|2-4|	2-3 -17
best-intro|,|relative|5-10|	1 -14
best-intro|,|saying|-22|	4-7 -15
best-intro|,|saying|-4|	4-7 -12
best-intro|,|saying|0|	2-3 -26	4-7 -13	8+ 35
best-intro|,|saying|1|	1 16	2-3 15	4-7 13	8+ 19
best-intro|,|saying|2-4|	2-3 6	4-7 48	8+ 30
best-intro|,|saying|5-10|	1 -34	2-3 -14	4-7 45	8+ 22
best-intro|,|saying|far|	1 25	2-3 17	8+ 25
best-intro|,|shared|-11|	2-3 -15
best-intro|,|thinking|5-10|	1 -22
best-intro|-|naked|2-4|	8+ 10
best-intro|-|naked|5-10|	8+ 9
best-intro|-|saying|0|	8+ 20
best-intro|:|according|1|	2-3 18	8+ 6
best-intro|:|according|5-10|	2-3 18	8+ 9
best-intro|:|according|far|	8+ -9
best-intro|:|apposed|1|	1 -18
best-intro|:|apposed|2-4|	2-3 6	4-7 30	8+ 24
best-intro|:|apposed|5-10|	2-3 16	4-7 18	8+ 13
best-intro|:|apposition|5-10|	4-7 6
best-intro|:|direct|0|	4-7 9	8+ 14
best-intro|:|direct|2-4|	1 -12	8+ 14
best-intro|:|direct|5-10|	1 -22	2-3 -14	4-7 44	8+ 16
best-intro|:|direct|far|	4-7 -15
best-intro|:|judging|1|	2-3 14	4-7 11	8+ 6
best-intro|:|judging|2-4|	2-3 16	4-7 15	8+ 13
best-intro|:|judging|5-10|	1 -12	4-7 21	8+ 14
best-intro|:|judging|far|	8+ 15
best-intro|:|naked|1|	1 6	8+ 6
best-intro|:|naked|2-4|	1 -6	2-3 37	4-7 15	8+ 47
best-intro|:|naked|5-10|	1 9	2-3 19	4-7 11	8+ 29
best-intro|:|naked|far|	1 9	2-3 12	4-7 38	8+ -12
best-intro|:|other|1|	2-3 -20	4-7 12	8+ 24
best-intro|:|relative|5-10|	8+ 13
best-intro|:|saying|-10|	2-3 13
best-intro|:|saying|-13|	4-7 13
best-intro|:|saying|-20|	4-7 13
best-intro|:|saying|-7|	8+ 12
best-intro|:|saying|0|	2-3 -9	4-7 31	8+ 20
best-intro|:|saying|1|	1 11	4-7 17	8+ 29
best-intro|:|saying|2-4|	1 11	2-3 19	8+ 29
best-intro|:|saying|5-10|	1 14	2-3 -13	8+ 27
best-intro|:|saying|far|	1 -26	2-3 -25	4-7 36	8+ 23
best-intro|:|shared|2-4|	4-7 19
best-intro|:|thinking|2-4|	4-7 12	8+ 17
best-intro|:|thinking|5-10|	8+ 11
best-intro|;|according|1|	4-7 9
best-intro|;|according|far|	4-7 10
best-intro|;|naked|1|	4-7 -15
best-intro|;|naked|2-4|	1 10
best-intro|adverb|according|1|	4-7 10
best-intro|adverb|according|2-4|	1 -16	2-3 6
best-intro|adverb|according|5-10|	1 12	4-7 11
best-intro|adverb|according|far|	4-7 -10
best-intro|adverb|direct|1|	1 14
best-intro|adverb|judging|2-4|	1 6	2-3 14	4-7 16
best-intro|adverb|naked|1|	2-3 -18
best-intro|adverb|naked|5-10|	1 14	2-3 8	8+ 9
best-intro|adverb|naked|far|	1 18
best-intro|adverb|relative|far|	4-7 9
best-intro|adverb|saying|1|	2-3 -14
best-intro|adverb|saying|2-4|	1 14	2-3 18	4-7 -11	8+ 6
best-intro|adverb|saying|5-10|	2-3 -9	4-7 31	8+ 17
best-intro|adverb|saying|far|	1 15	8+ 8
best-intro|auxiliary|according|1|	2-3 13	4-7 21	8+ 11
best-intro|auxiliary|according|2-4|	1 14	2-3 22	4-7 35
best-intro|auxiliary|according|5-10|	4-7 18	8+ 13
best-intro|auxiliary|according|far|	2-3 15	4-7 18	8+ 10
best-intro|auxiliary|apposed|far|	2-3 -7
best-intro|auxiliary|direct|0|	1 -21	2-3 -24
best-intro|auxiliary|direct|1|	1 -12
best-intro|auxiliary|direct|5-10|	2-3 28
best-intro|auxiliary|direct|far|	4-7 -8
best-intro|auxiliary|judging|1|	1 9
best-intro|auxiliary|judging|2-4|	1 -26
best-intro|auxiliary|judging|5-10|	1 25
best-intro|auxiliary|naked|1|	1 -10	2-3 -14	4-7 9
best-intro|auxiliary|naked|2-4|	1 -15	2-3 -15	4-7 21	8+ 8
best-intro|auxiliary|naked|5-10|	2-3 8	4-7 41	8+ 16
best-intro|auxiliary|naked|far|	1 12	2-3 22	4-7 27	8+ 28
best-intro|auxiliary|other|1|	4-7 10
best-intro|auxiliary|passive|2-4|	4-7 15
best-intro|auxiliary|saying|-16|	1 17
best-intro|auxiliary|saying|0|	1 21	2-3 -25	4-7 39	8+ 24
best-intro|auxiliary|saying|1|	1 23	2-3 16	4-7 27
best-intro|auxiliary|saying|2-4|	2-3 21	4-7 -8	8+ 20
best-intro|auxiliary|saying|5-10|	1 43	2-3 61	4-7 69	8+ 33
best-intro|auxiliary|saying|far|	1 32	2-3 -8	4-7 9	8+ 23
best-intro|auxiliary|shared|-3|	1 -16
best-intro|auxiliary|thinking|2-4|	2-3 19
best-intro|auxiliary|thinking|5-10|	1 -19	4-7 21
best-intro|auxiliary|thinking|far|	2-3 -6
best-intro|capital|according|0|	2-3 17	4-7 -13
best-intro|capital|according|1|	4-7 13
best-intro|capital|according|2-4|	2-3 12
best-intro|capital|according|5-10|	4-7 6
best-intro|capital|according|far|	2-3 13	4-7 13
best-intro|capital|apposed|2-4|	2-3 -9	4-7 15
best-intro|capital|direct|1|	2-3 -6
best-intro|capital|direct|2-4|	2-3 15	4-7 10
best-intro|capital|direct|far|	1 6
best-intro|capital|judging|0|	1 -19	2-3 -16
best-intro|capital|judging|1|	1 -22	2-3 26	8+ 17
best-intro|capital|judging|2-4|	1 13	2-3 -7	4-7 7
best-intro|capital|judging|5-10|	1 -10	4-7 14
best-intro|capital|naked|0|	4-7 -14	8+ 18
best-intro|capital|naked|1|	1 -20	2-3 -17	4-7 14
best-intro|capital|naked|2-4|	1 -12	2-3 -7	4-7 23	8+ 25
best-intro|capital|naked|5-10|	4-7 14
best-intro|capital|naked|far|	1 11	2-3 -8	8+ -6
best-intro|capital|other|0|	1 -7	2-3 -14
best-intro|capital|other|1|	1 -12	4-7 10
best-intro|capital|saying|-2|	1 -9
best-intro|capital|saying|0|	4-7 21	8+ 26
best-intro|capital|saying|1|	2-3 -15	4-7 -6	8+ 18
best-intro|capital|saying|2-4|	1 20	2-3 17	4-7 24	8+ 29
best-intro|capital|saying|5-10|	1 -11	2-3 8	4-7 26	8+ 13
best-intro|capital|saying|far|	2-3 18	4-7 -7	8+ 12
best-intro|capital|shared|-5|	1 -15
best-intro|capital|shared|-9|	4-7 7
best-intro|capital|thinking|1|	1 -15
best-intro|coordinator|according|5-10|	2-3 13	4-7 13
best-intro|coordinator|according|far|	2-3 -9	8+ 10
best-intro|coordinator|direct|0|	1 -16
best-intro|coordinator|direct|2-4|	2-3 -24
best-intro|coordinator|direct|5-10|	2-3 -17
best-intro|coordinator|direct|far|	2-3 -20
best-intro|coordinator|judging|2-4|	1 13
best-intro|coordinator|judging|5-10|	4-7 13
best-intro|coordinator|judging|far|	1 -18
best-intro|coordinator|naked|2-4|	1 7	2-3 16
best-intro|coordinator|naked|5-10|	1 -23	4-7 -7
best-intro|coordinator|naked|far|	1 23	2-3 -22	4-7 -16
best-intro|coordinator|saying|0|	2-3 -22	4-7 -6	8+ 10
best-intro|coordinator|saying|1|	2-3 7
best-intro|coordinator|saying|2-4|	1 -12	2-3 13	4-7 21	8+ 19
best-intro|coordinator|saying|5-10|	1 17	2-3 6	4-7 28	8+ 26
best-intro|coordinator|saying|far|	1 -8	2-3 28	4-7 32	8+ 17
best-intro|determiner|according|0|	1 -13	2-3 -16	4-7 21
best-intro|determiner|according|1|	1 -14
best-intro|determiner|according|2-4|	2-3 -24	4-7 22
best-intro|determiner|according|5-10|	2-3 22	4-7 14	8+ 6
best-intro|determiner|according|far|	1 -14	2-3 13	4-7 -15
best-intro|determiner|apposed|-11|	2-3 -17
best-intro|determiner|apposed|-4|	2-3 -6
best-intro|determiner|apposed|1|	1 -24
best-intro|determiner|apposed|5-10|	2-3 14
best-intro|determiner|apposition|1|	2-3 -13
best-intro|determiner|apposition|5-10|	1 -9
best-intro|determiner|apposition|far|	2-3 -13
best-intro|determiner|direct|0|	2-3 -17
best-intro|determiner|direct|1|	2-3 -16
best-intro|determiner|direct|2-4|	1 -39
best-intro|determiner|direct|5-10|	2-3 -15
best-intro|determiner|judging|-5|	1 -25
best-intro|determiner|judging|1|	1 30	4-7 13
best-intro|determiner|judging|2-4|	1 8
best-intro|determiner|judging|5-10|	1 18	2-3 -11	4-7 25
best-intro|determiner|judging|far|	2-3 -18	4-7 27
best-intro|determiner|naked|0|	1 -26
best-intro|determiner|naked|1|	1 -26	2-3 10
best-intro|determiner|naked|5-10|	1 9	2-3 -7
best-intro|determiner|naked|far|	1 -7	2-3 6	4-7 -8
best-intro|determiner|other|0|	1 -10	2-3 -8
best-intro|determiner|other|1|	1 -9	2-3 -8
best-intro|determiner|passive|5-10|	2-3 -12	8+ 15
best-intro|determiner|saying|-12|	1 12	2-3 -17
best-intro|determiner|saying|-5|	2-3 -19
best-intro|determiner|saying|-9|	2-3 -16
best-intro|determiner|saying|0|	1 -14	2-3 32	4-7 18	8+ 15
best-intro|determiner|saying|1|	4-7 20
best-intro|determiner|saying|2-4|	1 17	4-7 8	8+ 30
best-intro|determiner|saying|5-10|	2-3 -8	8+ 23
best-intro|determiner|saying|far|	1 10	2-3 24
best-intro|determiner|thinking|0|	2-3 -11
best-intro|determiner|thinking|1|	2-3 -23
best-intro|determiner|thinking|2-4|	1 -10	2-3 13
best-intro|determiner|thinking|5-10|	2-3 -8	4-7 11
best-intro|possessive|apposed|2-4|	4-7 -13
best-intro|possessive|direct|2-4|	2-3 -12
best-intro|possessive|judging|2-4|	2-3 20
best-intro|possessive|judging|far|	2-3 -16
best-intro|possessive|naked|1|	1 -19	2-3 11	4-7 -12
best-intro|possessive|naked|2-4|	2-3 -21	4-7 8
best-intro|possessive|naked|5-10|	2-3 -20
best-intro|possessive|passive|5-10|	2-3 16
best-intro|possessive|saying|0|	2-3 -27	8+ 22
best-intro|possessive|saying|2-4|	1 14	2-3 -9	4-7 -13	8+ 10
best-intro|possessive|saying|5-10|	2-3 -14	8+ 18
best-intro|possessive|saying|far|	4-7 -17
best-intro|possessive|thinking|5-10|	2-3 -13
best-intro|preposition|according|1|	2-3 10	4-7 17	8+ 12
best-intro|preposition|according|2-4|	1 -23	2-3 9	4-7 11
best-intro|preposition|according|5-10|	4-7 17
best-intro|preposition|according|far|	2-3 -15	4-7 21
best-intro|preposition|apposed|-9|	1 -17
best-intro|preposition|apposed|2-4|	1 -23	2-3 19
best-intro|preposition|apposed|5-10|	1 -19
best-intro|preposition|apposed|far|	1 -16
best-intro|preposition|apposition|1|	2-3 -11
best-intro|preposition|apposition|2-4|	8+ -17
best-intro|preposition|direct|0|	1 -20
best-intro|preposition|direct|1|	1 8	2-3 -14	4-7 -16
best-intro|preposition|direct|2-4|	1 -25	2-3 -14
best-intro|preposition|direct|5-10|	1 6	2-3 14	4-7 7
best-intro|preposition|direct|far|	1 -10	2-3 -8
best-intro|preposition|judging|-1|	2-3 -15
best-intro|preposition|judging|-8|	2-3 -12
best-intro|preposition|judging|1|	1 12	2-3 -21	4-7 30
best-intro|preposition|judging|2-4|	1 17	4-7 41	8+ 9
best-intro|preposition|judging|5-10|	1 -19	2-3 10	8+ 14
best-intro|preposition|judging|far|	2-3 10	4-7 -12
best-intro|preposition|naked|0|	1 -17	2-3 -13
best-intro|preposition|naked|1|	1 6	2-3 -28
best-intro|preposition|naked|2-4|	1 13	4-7 20	8+ 10
best-intro|preposition|naked|5-10|	1 -19	2-3 -12	4-7 17	8+ 20
best-intro|preposition|naked|far|	2-3 -21	8+ 17
best-intro|preposition|other|1|	1 -13	2-3 -9	4-7 -9
best-intro|preposition|relative|2-4|	1 -16
best-intro|preposition|relative|far|	1 -20
best-intro|preposition|saying|-5|	2-3 -6
best-intro|preposition|saying|0|	2-3 9	4-7 22	8+ 24
best-intro|preposition|saying|1|	1 32	2-3 -13	4-7 -13	8+ 27
best-intro|preposition|saying|2-4|	1 -55	4-7 38	8+ 22
best-intro|preposition|saying|5-10|	1 21	4-7 31	8+ 21
best-intro|preposition|saying|far|	1 -10	4-7 7	8+ 26
best-intro|preposition|shared|1|	4-7 -9
best-intro|preposition|shared|2-4|	8+ 17
best-intro|preposition|shared|5-10|	2-3 -19
best-intro|preposition|shared|far|	1 -12
best-intro|preposition|thinking|1|	1 -18
best-intro|preposition|thinking|2-4|	1 23
best-intro|preposition|thinking|5-10|	2-3 16
best-intro|preposition|thinking|far|	1 16
best-intro|pronoun|according|0|	1 -8
best-intro|pronoun|according|1|	2-3 16
best-intro|pronoun|according|2-4|	4-7 7
best-intro|pronoun|direct|1|	2-3 -18
best-intro|pronoun|judging|1|	1 -6	2-3 -12	4-7 22	8+ 8
best-intro|pronoun|judging|5-10|	1 -22	4-7 18
best-intro|pronoun|naked|0|	4-7 9
best-intro|pronoun|naked|2-4|	1 7	4-7 6
best-intro|pronoun|naked|5-10|	1 -20	2-3 19	4-7 15
best-intro|pronoun|naked|far|	1 -10	2-3 8	4-7 14
best-intro|pronoun|other|1|	4-7 10
best-intro|pronoun|relative|far|	2-3 15
best-intro|pronoun|saying|0|	8+ 13
best-intro|pronoun|saying|1|	1 18	2-3 -10	4-7 27
best-intro|pronoun|saying|2-4|	2-3 18	4-7 26	8+ 13
best-intro|pronoun|saying|5-10|	1 9	2-3 30	4-7 27	8+ 22
best-intro|pronoun|saying|far|	2-3 -12	4-7 12	8+ 10
best-intro|pronoun|shared|-13|	2-3 10
best-intro|pronoun|thinking|1|	4-7 18
best-intro|quote|naked|2-4|	1 -23	2-3 -18
best-intro|quote|naked|far|	1 -14
best-intro|quote|saying|0|	4-7 17	8+ 24
best-intro|quote|saying|1|	4-7 21
best-intro|quote|saying|2-4|	4-7 19	8+ 19
best-intro|quote|saying|5-10|	2-3 15	4-7 18	8+ 11
best-intro|quote|saying|far|	8+ 20
best-intro|start|according|0|	8+ 11
best-intro|start|according|1|	1 -19	4-7 12	8+ 9
best-intro|start|according|2-4|	8+ 19
best-intro|start|according|5-10|	2-3 -10	8+ 17
best-intro|start|according|far|	8+ 14
best-intro|start|apposition|2-4|	2-3 -17
best-intro|start|direct|0|	2-3 16	4-7 18	8+ 34
best-intro|start|direct|1|	4-7 16	8+ 17
best-intro|start|direct|2-4|	1 -8
best-intro|start|direct|far|	2-3 19	4-7 -12	8+ 33
best-intro|start|judging|0|	4-7 16	8+ 24
best-intro|start|judging|1|	2-3 -17	4-7 11	8+ 11
best-intro|start|judging|5-10|	4-7 6
best-intro|start|judging|far|	4-7 25	8+ 24
best-intro|start|naked|0|	1 -28	4-7 36	8+ 24
best-intro|start|naked|1|	1 7	2-3 -9	8+ 36
best-intro|start|naked|2-4|	2-3 -14	4-7 17	8+ 28
best-intro|start|naked|5-10|	2-3 -30	4-7 23	8+ 25
best-intro|start|naked|far|	1 -23	2-3 -9	4-7 9	8+ 11
best-intro|start|other|1|	4-7 9	8+ 18
best-intro|start|saying|0|	1 48	2-3 75	4-7 44	8+ 19
best-intro|start|saying|1|	2-3 23	4-7 45	8+ 8
best-intro|start|saying|2-4|	2-3 -14	4-7 38	8+ 21
best-intro|start|saying|5-10|	1 -19	4-7 24	8+ 41
best-intro|start|saying|far|	1 -19	2-3 -10	8+ 33
best-intro|start|thinking|0|	4-7 22	8+ 13
best-intro|start|thinking|1|	2-3 -20
best-intro|start|thinking|far|	4-7 20
best-intro|stop|according|1|	1 11	4-7 15	8+ 12
best-intro|stop|according|5-10|	1 11	8+ 9
best-intro|stop|according|far|	4-7 16	8+ 14
best-intro|stop|apposed|5-10|	8+ 10
best-intro|stop|apposition|0|	1 -15
best-intro|stop|direct|0|	4-7 25	8+ 20
best-intro|stop|direct|1|	2-3 18	4-7 16	8+ 22
best-intro|stop|direct|2-4|	4-7 30
best-intro|stop|direct|5-10|	4-7 18	8+ 28
best-intro|stop|judging|0|	1 15	2-3 -16	4-7 21
best-intro|stop|judging|1|	4-7 19
best-intro|stop|judging|2-4|	4-7 9
best-intro|stop|judging|5-10|	8+ 13
best-intro|stop|judging|far|	8+ 10
best-intro|stop|naked|0|	8+ 7
best-intro|stop|naked|1|	2-3 15	4-7 -19	8+ 26
best-intro|stop|naked|2-4|	1 31	2-3 25	4-7 -16	8+ 19
best-intro|stop|naked|5-10|	1 -8	2-3 24	4-7 8	8+ 21
best-intro|stop|naked|far|	2-3 10	4-7 27	8+ 31
best-intro|stop|other|1|	1 19	2-3 35	4-7 29	8+ 10
best-intro|stop|other|2-4|	4-7 10
best-intro|stop|relative|far|	4-7 12	8+ 28
best-intro|stop|saying|0|	1 32	2-3 18	4-7 33	8+ 15
best-intro|stop|saying|1|	1 17	2-3 56	4-7 34	8+ 12
best-intro|stop|saying|2-4|	4-7 46	8+ 13
best-intro|stop|saying|5-10|	4-7 49	8+ 24
best-intro|stop|saying|far|	2-3 -6	4-7 79	8+ 29
best-intro|stop|shared|0|	2-3 19
best-intro|stop|thinking|2-4|	2-3 21	4-7 9	8+ 10
best-intro|subordinator|according|5-10|	4-7 19
best-intro|subordinator|apposed|-6|	4-7 -8
best-intro|subordinator|apposed|-8|	2-3 -10
best-intro|subordinator|apposed|0|	2-3 -19
best-intro|subordinator|apposed|5-10|	8+ -19
best-intro|subordinator|apposition|1|	2-3 -12
best-intro|subordinator|direct|2-4|	2-3 -9
best-intro|subordinator|direct|far|	2-3 -16
best-intro|subordinator|judging|0|	1 -20
best-intro|subordinator|judging|1|	1 27	2-3 -11	4-7 22	8+ 17
best-intro|subordinator|judging|2-4|	1 19	2-3 17	4-7 23	8+ 23
best-intro|subordinator|judging|5-10|	2-3 11	4-7 26	8+ 15
best-intro|subordinator|judging|far|	8+ 13
best-intro|subordinator|naked|2-4|	2-3 12	4-7 -21
best-intro|subordinator|naked|5-10|	1 -55	2-3 -23
best-intro|subordinator|naked|far|	2-3 -15	4-7 24
best-intro|subordinator|relative|5-10|	1 -15
best-intro|subordinator|saying|1|	2-3 15
best-intro|subordinator|saying|2-4|	1 -12	2-3 -37
best-intro|subordinator|saying|5-10|	1 -7	2-3 -39	4-7 35	8+ 24
best-intro|subordinator|saying|far|	1 17	2-3 8	4-7 49	8+ 29
best-intro|subordinator|shared|-10|	2-3 -13
best-intro|subordinator|thinking|-10|	2-3 -10
best-intro|subordinator|thinking|1|	1 -15
best-intro|subordinator|thinking|2-4|	2-3 -26
best-intro|that|according|0|	2-3 9
best-intro|that|according|2-4|	4-7 9
best-intro|that|apposed|2-4|	2-3 12
best-intro|that|judging|1|	1 13	2-3 23	4-7 13
best-intro|that|judging|5-10|	2-3 17
best-intro|that|naked|1|	8+ 16
best-intro|that|naked|2-4|	2-3 -18	4-7 24	8+ 16
best-intro|that|naked|5-10|	1 10	4-7 33
best-intro|that|naked|far|	4-7 30
best-intro|that|saying|1|	1 -18	4-7 47	8+ 26
best-intro|that|saying|2-4|	2-3 31	4-7 6	8+ 15
best-intro|that|saying|5-10|	1 -31	2-3 26	4-7 31	8+ 18
best-intro|that|saying|far|	4-7 21	8+ 20
best-intro|verb-judging|according|5-10|	2-3 6
best-intro|verb-judging|according|far|	2-3 -22
best-intro|verb-judging|apposed|-5|	1 -19
best-intro|verb-judging|apposed|-6|	4-7 -10
best-intro|verb-judging|apposition|5-10|	1 -16
best-intro|verb-judging|direct|0|	2-3 -20
best-intro|verb-judging|direct|5-10|	2-3 -18	4-7 21
best-intro|verb-judging|judging|0|	1 -7	4-7 20
best-intro|verb-judging|judging|2-4|	2-3 -17	4-7 20
best-intro|verb-judging|judging|5-10|	2-3 -8	4-7 -12
best-intro|verb-judging|judging|far|	2-3 23
best-intro|verb-judging|naked|1|	4-7 11
best-intro|verb-judging|naked|2-4|	1 -21	2-3 8	4-7 17
best-intro|verb-judging|naked|5-10|	1 13	2-3 -17
best-intro|verb-judging|naked|far|	2-3 -26	4-7 19
best-intro|verb-judging|saying|-11|	4-7 -11
best-intro|verb-judging|saying|-14|	2-3 20
best-intro|verb-judging|saying|0|	4-7 -13
best-intro|verb-judging|saying|2-4|	2-3 8	4-7 17
best-intro|verb-judging|saying|5-10|	1 21	2-3 15	4-7 30
best-intro|verb-judging|saying|far|	1 -32	2-3 -25	4-7 24
best-intro|verb-judging|shared|-11|	2-3 -19
best-intro|verb-judging|shared|2-4|	4-7 -17
best-intro|verb-judging|thinking|5-10|	2-3 -21
best-intro|verb-saying|according|1|	1 -10
best-intro|verb-saying|according|2-4|	2-3 9	4-7 -13
best-intro|verb-saying|according|5-10|	1 -9
best-intro|verb-saying|apposition|2-4|	4-7 -16
best-intro|verb-saying|direct|2-4|	2-3 -29
best-intro|verb-saying|direct|5-10|	1 25
best-intro|verb-saying|judging|0|	4-7 -9
best-intro|verb-saying|judging|2-4|	1 10	2-3 23	4-7 14	8+ 18
best-intro|verb-saying|judging|5-10|	2-3 -6
best-intro|verb-saying|naked|1|	2-3 17
best-intro|verb-saying|naked|2-4|	1 16	2-3 -20	4-7 17
best-intro|verb-saying|naked|5-10|	1 -7	2-3 -25	4-7 -17
best-intro|verb-saying|naked|far|	1 -24	2-3 -24	4-7 17
best-intro|verb-saying|saying|0|	8+ -10
best-intro|verb-saying|saying|2-4|	1 -12	2-3 30	8+ 16
best-intro|verb-saying|saying|5-10|	4-7 -7	8+ 18
best-intro|verb-saying|saying|far|	1 -23	2-3 12	8+ 11
best-intro|verb-saying|shared|-13|	1 -14
best-intro|verb-saying|thinking|2-4|	1 -19
best-intro|verb-saying|thinking|far|	1 -20
best-intro|verb-thinking|according|1|	4-7 11
best-intro|verb-thinking|judging|2-4|	2-3 14	4-7 15
best-intro|verb-thinking|judging|5-10|	2-3 -8
best-intro|verb-thinking|naked|2-4|	4-7 15	8+ 9
best-intro|verb-thinking|naked|5-10|	2-3 25
best-intro|verb-thinking|naked|far|	1 -20	4-7 16
best-intro|verb-thinking|passive|1|	2-3 -8
best-intro|verb-thinking|saying|2-4|	2-3 -19	4-7 28	8+ 22
best-intro|verb-thinking|saying|5-10|	1 -26	2-3 22	4-7 33
best-intro|verb-thinking|thinking|0|	1 -7
best-intro|word|according|0|	1 -8	2-3 11	4-7 17
best-intro|word|according|1|	1 18	2-3 -9	4-7 19
best-intro|word|according|2-4|	1 13	2-3 13	4-7 38	8+ 10
best-intro|word|according|5-10|	1 -21	2-3 9	4-7 -8	8+ 8
best-intro|word|according|far|	2-3 -16
best-intro|word|apposed|-14|	1 16
best-intro|word|apposed|-7|	2-3 -8	4-7 -6
best-intro|word|apposed|-8|	2-3 -6
best-intro|word|apposed|-9|	4-7 -11
best-intro|word|apposed|0|	2-3 -14
best-intro|word|apposed|2-4|	1 20	2-3 -25
best-intro|word|apposed|5-10|	4-7 10
best-intro|word|apposed|far|	1 -13	2-3 -6
best-intro|word|direct|0|	2-3 -18	8+ -12
best-intro|word|direct|1|	1 -20	2-3 -12
best-intro|word|direct|2-4|	1 -14	2-3 26	4-7 15
best-intro|word|direct|5-10|	1 -31	4-7 9
best-intro|word|direct|far|	2-3 7	4-7 18
best-intro|word|judging|-8|	2-3 -11
best-intro|word|judging|1|	2-3 13
best-intro|word|judging|2-4|	8+ 20
best-intro|word|judging|5-10|	1 7	4-7 -8	8+ 17
best-intro|word|naked|0|	1 -15	2-3 -21	4-7 -7
best-intro|word|naked|1|	1 -37	2-3 -22	4-7 37
best-intro|word|naked|2-4|	2-3 -23	4-7 -33	8+ 13
best-intro|word|naked|5-10|	2-3 13	4-7 9	8+ 26
best-intro|word|naked|far|	2-3 26	4-7 -7	8+ 12
best-intro|word|other|0|	2-3 -7
best-intro|word|other|1|	1 -13	4-7 13
best-intro|word|saying|-12|	1 -16
best-intro|word|saying|-5|	2-3 -9
best-intro|word|saying|-7|	2-3 -8
best-intro|word|saying|0|	1 -26	2-3 -20	4-7 -11	8+ 36
best-intro|word|saying|1|	4-7 -10	8+ 6
best-intro|word|saying|2-4|	1 -10	2-3 -9	4-7 20	8+ 35
best-intro|word|saying|5-10|	1 -8	2-3 12	4-7 6	8+ 38
best-intro|word|saying|far|	1 -9	2-3 18	4-7 -7	8+ 11
best-intro|word|shared|-12|	2-3 11
best-intro|word|shared|-16|	1 -6
best-intro|word|shared|-5|	1 -9
best-intro|word|shared|-9|	1 -8
best-intro|word|shared|1|	2-3 -11
best-intro|word|shared|2-4|	4-7 -15
best-intro|word|shared|5-10|	4-7 8
best-intro|word|thinking|-12|	2-3 20
best-intro|word|thinking|-8|	1 -18
best-intro|word|thinking|2-4|	1 -11	2-3 -19	4-7 25	8+ 12
best-intro|word|thinking|5-10|	4-7 19	8+ 13
best-intro|word|thinking|far|	2-3 13
best-intro|–|apposed|-6|	2-3 -7
best-intro|–|judging|2-4|	4-7 -15
best-intro|–|saying|1|	8+ 17
best-intro|–|saying|2-4|	1 13	4-7 8
best-intro|—|apposed|-3|	2-3 -14
best-intro|—|direct|0|	2-3 9
best-intro|—|naked|far|	4-7 14
best-intro|—|saying|1|	4-7 12
best-intro|—|saying|2-4|	4-7 13
best-intro|’|according|far|	4-7 13
best-intro|’|judging|2-4|	2-3 15
best-intro|’|naked|far|	1 -14
best-intro|’|saying|2-4|	4-7 21
best-intro|•|judging|1|	2-3 8
best-lead|lower|%|saying|	speaker-then-quote 16
best-lead|lower|'|according|	according-to 9
best-lead|lower|'|naked|	named-nearby -19
best-lead|lower|(|naked|	named-nearby -13
best-lead|lower|,|according|	according-to 29	sentence-after -16	sentence-before 23
best-lead|lower|,|apposed|	sentence-after 7
best-lead|lower|,|judging|	speaker-then-quote -23	verb-then-speaker 9
best-lead|lower|,|naked|	named-nearby 20	possessor 21	topic 11
best-lead|lower|,|other|	verb-then-speaker 6
best-lead|lower|,|saying|	quote-then-speaker -13	quote-then-verb 28	sentence-before 26	speaker-then-quote 46
best-lead|lower|-|saying|	speaker-then-quote 26
best-lead|lower|:|according|	according-to 18
best-lead|lower|:|direct|	speaker-then-quote -17
best-lead|lower|:|judging|	speaker-then-quote 10
best-lead|lower|:|naked|	colon -17	named-nearby 18	topic -6
best-lead|lower|:|saying|	quote-then-speaker 14	quote-then-verb 22	speaker-then-quote -28	verb-then-speaker 17
best-lead|lower|;|according|	according-to 10
best-lead|lower|;|naked|	named-nearby 10
best-lead|lower|adverb|according|	sentence-before -10
best-lead|lower|adverb|direct|	speaker-then-quote 14
best-lead|lower|adverb|judging|	quote-then-verb 7	speaker-then-quote 14
best-lead|lower|adverb|naked|	possessor 17
best-lead|lower|adverb|relative|	sentence-before 9
best-lead|lower|adverb|saying|	quote-then-verb 6	sentence-before -11	speaker-then-quote 15	verb-then-speaker -19
best-lead|lower|auxiliary|according|	according-to 18
best-lead|lower|auxiliary|apposed|	speaker-then-quote 12
best-lead|lower|auxiliary|direct|	quote-then-speaker -11	speaker-then-quote -14
best-lead|lower|auxiliary|judging|	quote-then-verb 9	speaker-then-quote -12
best-lead|lower|auxiliary|naked|	named-nearby 19	possessor -24	topic 14
best-lead|lower|auxiliary|other|	quote-then-verb 10
best-lead|lower|auxiliary|passive|	quote-then-speaker 15
best-lead|lower|auxiliary|saying|	quote-then-speaker 7	quote-then-verb -6	sentence-before -8	speaker-then-quote 56	verb-then-speaker -9
best-lead|lower|auxiliary|shared|	quote-then-speaker -16
best-lead|lower|auxiliary|thinking|	speaker-then-quote -6
best-lead|lower|capital|apposed|	speaker-then-quote 15
best-lead|lower|capital|direct|	sentence-before -6	speaker-then-quote 28
best-lead|lower|capital|judging|	speaker-then-quote 8
best-lead|lower|capital|naked|	named-nearby 14	signature -8	topic 10
best-lead|lower|capital|other|	quote-then-verb 10
best-lead|lower|capital|saying|	quote-then-speaker 6	quote-then-verb -13	speaker-then-quote 65	verb-then-speaker 11
best-lead|lower|capital|shared|	quote-then-speaker 7
best-lead|lower|capital|thinking|	quote-then-speaker -15
best-lead|lower|coordinator|according|	according-to 6
best-lead|lower|coordinator|direct|	sentence-after -16	sentence-before -13	speaker-then-quote -31
best-lead|lower|coordinator|naked|	named-nearby 11	topic -20
best-lead|lower|coordinator|saying|	quote-then-speaker 7	quote-then-verb -20	sentence-after -18	sentence-before 19	speaker-then-quote 26	verb-then-speaker -13
best-lead|lower|determiner|according|	according-to -11
best-lead|lower|determiner|apposed|	speaker-then-quote 8
best-lead|lower|determiner|apposition|	quote-then-speaker -9
best-lead|lower|determiner|direct|	quote-then-speaker -30	sentence-before -20	speaker-then-quote -13
best-lead|lower|determiner|judging|	quote-then-speaker 6	sentence-before -13	speaker-then-quote 11
best-lead|lower|determiner|naked|	named-nearby -8	possessor 33
best-lead|lower|determiner|passive|	quote-then-speaker -12	speaker-then-quote 15
best-lead|lower|determiner|saying|	quote-then-speaker 6	quote-then-verb 36	sentence-before -25	speaker-then-quote 10	verb-then-speaker 20
best-lead|lower|determiner|thinking|	sentence-after -11	speaker-then-quote -19
best-lead|lower|possessive|judging|	sentence-before -16	speaker-then-quote 23
best-lead|lower|possessive|naked|	possessor -17
best-lead|lower|possessive|passive|	speaker-then-quote 16
best-lead|lower|possessive|saying|	quote-then-speaker 21	speaker-then-quote 48
best-lead|lower|preposition|according|	according-to 7	sentence-before -17
best-lead|lower|preposition|apposed|	quote-then-speaker -17	speaker-then-quote -21
best-lead|lower|preposition|apposition|	sentence-after -17	speaker-then-quote -11
best-lead|lower|preposition|direct|	quote-then-speaker -20	speaker-then-quote 24
best-lead|lower|preposition|judging|	sentence-before 7	verb-then-speaker -10
best-lead|lower|preposition|naked|	possessor 17
best-lead|lower|preposition|other|	quote-then-verb -14
best-lead|lower|preposition|saying|	quote-then-speaker -10	quote-then-verb -9	speaker-then-quote 9	verb-then-speaker 29
best-lead|lower|preposition|thinking|	speaker-then-quote 27
best-lead|lower|pronoun|according|	according-to 8
best-lead|lower|pronoun|direct|	speaker-then-quote 22
best-lead|lower|pronoun|judging|	speaker-then-quote -8
best-lead|lower|pronoun|naked|	topic -13
best-lead|lower|pronoun|other|	quote-then-verb 10
best-lead|lower|pronoun|relative|	speaker-then-quote 15
best-lead|lower|pronoun|saying|	quote-then-speaker 9	quote-then-verb 19	speaker-then-quote 20	verb-then-speaker 15
best-lead|lower|pronoun|shared|	quote-then-speaker 10
best-lead|lower|pronoun|thinking|	quote-then-speaker 18
best-lead|lower|quote|naked|	named-nearby -30	topic -14
best-lead|lower|quote|saying|	speaker-then-quote 25
best-lead|lower|subordinator|according|	according-to 22
best-lead|lower|subordinator|apposed|	quote-then-speaker -8	speaker-then-quote -18
best-lead|lower|subordinator|direct|	speaker-then-quote -14
best-lead|lower|subordinator|judging|	quote-then-speaker -20	speaker-then-quote 30
best-lead|lower|subordinator|naked|	named-nearby 12	possessor 7	topic -29
best-lead|lower|subordinator|saying|	quote-then-speaker -12	sentence-after -12	speaker-then-quote 6
best-lead|lower|subordinator|thinking|	quote-then-speaker -10	speaker-then-quote -23
best-lead|lower|that|according|	according-to 12
best-lead|lower|that|apposed|	speaker-then-quote 12
best-lead|lower|that|judging|	speaker-then-quote 28
best-lead|lower|that|naked|	named-nearby 37
best-lead|lower|that|saying|	quote-then-speaker 23	quote-then-verb 15	sentence-before 9
best-lead|lower|that|thinking|	speaker-then-quote 8
best-lead|lower|verb-judging|apposed|	quote-then-speaker -19
best-lead|lower|verb-judging|apposition|	speaker-then-quote -16
best-lead|lower|verb-judging|direct|	speaker-then-quote 21
best-lead|lower|verb-judging|naked|	topic -21
best-lead|lower|verb-judging|saying|	quote-then-speaker 36	speaker-then-quote 10
best-lead|lower|verb-judging|shared|	quote-then-speaker -19
best-lead|lower|verb-saying|judging|	speaker-then-quote 36
best-lead|lower|verb-saying|naked|	named-nearby -6
best-lead|lower|verb-saying|saying|	quote-then-verb 16	speaker-then-quote 12
best-lead|lower|verb-saying|shared|	quote-then-speaker -14
best-lead|lower|verb-saying|thinking|	speaker-then-quote -19
best-lead|lower|verb-thinking|according|	according-to 8
best-lead|lower|verb-thinking|judging|	speaker-then-quote 25
best-lead|lower|verb-thinking|naked|	named-nearby 13	topic 10
best-lead|lower|verb-thinking|passive|	quote-then-speaker -8
best-lead|lower|verb-thinking|saying|	speaker-then-quote -10
best-lead|lower|word|according|	according-to 18	sentence-before -14
best-lead|lower|word|apposed|	quote-then-speaker 6	speaker-then-quote 18
best-lead|lower|word|direct|	quote-then-speaker -12	sentence-before -13	speaker-then-quote 23
best-lead|lower|word|judging|	sentence-before -18
best-lead|lower|word|naked|	named-nearby -16	possessor -11	topic 27
best-lead|lower|word|other|	sentence-before 11
best-lead|lower|word|saying|	quote-then-speaker -11	sentence-after -14	speaker-then-quote 14
best-lead|lower|word|shared|	quote-then-speaker 8	speaker-then-quote 8
best-lead|lower|word|thinking|	quote-then-speaker 13
best-lead|lower|–|judging|	quote-then-speaker -15
best-lead|lower|–|saying|	quote-then-speaker 13	verb-then-speaker 8
best-lead|lower|—|saying|	verb-then-speaker 11
best-lead|lower|’|according|	according-to 13
best-lead|lower|’|saying|	speaker-then-quote 26
best-lead|other|,|apposed|	quote-then-speaker -7
best-lead|other|:|direct|	speaker-then-quote -12
best-lead|other|:|saying|	speaker-then-quote -13
best-lead|other|auxiliary|saying|	quote-then-speaker -20	speaker-then-quote 17
best-lead|other|coordinator|naked|	topic -16
best-lead|other|determiner|saying|	speaker-then-quote 17
best-lead|other|preposition|according|	according-to 17
best-lead|other|preposition|apposed|	speaker-then-quote -16
best-lead|other|preposition|naked|	topic -20
best-lead|other|pronoun|judging|	speaker-then-quote 15
best-lead|other|start|according|	sentence-after 7
best-lead|other|start|naked|	topic 11
best-lead|other|start|saying|	quote-then-verb 9
best-lead|other|stop|other|	quote-then-verb 14
best-lead|other|stop|saying|	quote-then-verb 9
best-lead|other|that|saying|	speaker-then-quote -19
best-lead|other|word|naked|	named-nearby 11	topic -12
best-lead|other|word|saying|	speaker-then-quote -22
best-lead|upper|'|saying|	quote-then-speaker -22
best-lead|upper|(|saying|	quote-then-speaker 7	speaker-then-quote -23
best-lead|upper|)|naked|	interview 7
best-lead|upper|,|apposed|	quote-then-speaker -15	speaker-then-quote 18
best-lead|upper|,|direct|	sentence-before -11	speaker-then-quote 15
best-lead|upper|,|judging|	quote-then-verb -16	speaker-then-quote 18
best-lead|upper|,|naked|	named-nearby -10	possessor -21	signature -17	topic -30
best-lead|upper|,|other|	quote-then-verb -15
best-lead|upper|,|relative|	speaker-then-quote -21
best-lead|upper|,|saying|	quote-then-speaker -34	quote-then-verb -17	sentence-before -12	speaker-then-quote 26	verb-then-speaker -8
best-lead|upper|,|shared|	quote-then-speaker -15
best-lead|upper|,|thinking|	speaker-then-quote 10
best-lead|upper|-|saying|	quote-then-speaker 22
best-lead|upper|:|according|	according-to 25	sentence-before -9
best-lead|upper|:|apposed|	quote-then-speaker -18	speaker-then-quote 30
best-lead|upper|:|apposition|	sentence-before 6
best-lead|upper|:|direct|	sentence-after 10	speaker-then-quote -13
best-lead|upper|:|judging|	speaker-then-quote 28	verb-then-speaker 10
best-lead|upper|:|naked|	colon 7	interview 6	named-nearby 37	possessor -9
best-lead|upper|:|other|	quote-then-verb -20
best-lead|upper|:|relative|	speaker-then-quote 11
best-lead|upper|:|saying|	quote-then-speaker 33	quote-then-verb 8	sentence-after 20	sentence-before -12	speaker-then-quote 8
best-lead|upper|:|shared|	speaker-then-quote 19
best-lead|upper|:|thinking|	speaker-then-quote 17
best-lead|upper|;|naked|	named-nearby -9	signature -10
best-lead|upper|adverb|saying|	speaker-then-quote -11
best-lead|upper|auxiliary|according|	according-to -14
best-lead|upper|auxiliary|apposed|	speaker-then-quote -16
best-lead|upper|auxiliary|naked|	named-nearby 29	possessor -31	topic -6
best-lead|upper|auxiliary|saying|	quote-then-verb -13	sentence-before -21
best-lead|upper|capital|according|	according-to -9	sentence-before -8
best-lead|upper|capital|apposed|	speaker-then-quote -9
best-lead|upper|capital|direct|	speaker-then-quote -6
best-lead|upper|capital|judging|	quote-then-speaker -16	quote-then-verb -19	speaker-then-quote -31
best-lead|upper|capital|naked|	named-nearby 13	possessor -18	signature -23	topic -46
best-lead|upper|capital|other|	quote-then-verb -15
best-lead|upper|capital|saying|	quote-then-verb -25
best-lead|upper|capital|shared|	quote-then-speaker -15
best-lead|upper|coordinator|direct|	speaker-then-quote -22
best-lead|upper|coordinator|judging|	speaker-then-quote 18
best-lead|upper|coordinator|naked|	named-nearby -14	topic -18
best-lead|upper|coordinator|saying|	quote-then-verb -22
best-lead|upper|determiner|according|	according-to -9
best-lead|upper|determiner|apposed|	speaker-then-quote -8
best-lead|upper|determiner|apposition|	sentence-before -13	speaker-then-quote -13
best-lead|upper|determiner|direct|	quote-then-speaker 12	sentence-before -9
best-lead|upper|determiner|judging|	quote-then-speaker -21	speaker-then-quote -21
best-lead|upper|determiner|naked|	named-nearby 6	possessor -31	signature -8	topic 13
best-lead|upper|determiner|other|	quote-then-verb -19
best-lead|upper|determiner|saying|	quote-then-speaker 22	quote-then-verb -15	sentence-before -9	speaker-then-quote -11	verb-then-speaker -11
best-lead|upper|determiner|thinking|	speaker-then-quote 13
best-lead|upper|possessive|apposed|	speaker-then-quote -16
best-lead|upper|possessive|direct|	speaker-then-quote -23
best-lead|upper|possessive|judging|	speaker-then-quote 14
best-lead|upper|possessive|naked|	possessor -9
best-lead|upper|possessive|saying|	quote-then-speaker -41	speaker-then-quote -49
best-lead|upper|possessive|thinking|	speaker-then-quote -13
best-lead|upper|preposition|according|	according-to -11
best-lead|upper|preposition|apposed|	quote-then-speaker -10
best-lead|upper|preposition|direct|	speaker-then-quote -25
best-lead|upper|preposition|judging|	quote-then-speaker -31	quote-then-verb -11	speaker-then-quote 20
best-lead|upper|preposition|naked|	named-nearby -15	possessor 33	topic -19
best-lead|upper|preposition|other|	quote-then-verb -9	verb-then-speaker -8
best-lead|upper|preposition|relative|	speaker-then-quote -31
best-lead|upper|preposition|saying|	quote-then-verb -23	sentence-before 14	speaker-then-quote -28	verb-then-speaker -31
best-lead|upper|preposition|shared|	speaker-then-quote -23
best-lead|upper|preposition|thinking|	speaker-then-quote 16
best-lead|upper|pronoun|direct|	quote-then-speaker -18
best-lead|upper|pronoun|judging|	speaker-then-quote -16
best-lead|upper|pronoun|naked|	named-nearby 6	topic -10
best-lead|upper|pronoun|saying|	speaker-then-quote -11
best-lead|upper|quote|naked|	named-nearby -13	topic 11
best-lead|upper|quote|saying|	quote-then-speaker 22	quote-then-verb 18	sentence-after 9	sentence-before 31
best-lead|upper|start|according|	according-to -20
best-lead|upper|start|apposition|	quote-then-speaker -17
best-lead|upper|start|direct|	paragraph-before -9	quote-then-speaker 15	sentence-after 21
best-lead|upper|start|judging|	colon 18	paragraph-before -16	quote-then-verb 15
best-lead|upper|start|naked|	colon 29	interview 15	named-before -15	signature -19	topic 33	transcript 36
best-lead|upper|start|other|	quote-then-verb 18
best-lead|upper|start|saying|	colon 19	paragraph-before -6	quote-then-speaker 36	quote-then-verb 35	sentence-after 35
best-lead|upper|start|thinking|	paragraph-before 20	quote-then-speaker -15	sentence-after 14
best-lead|upper|stop|according|	according-to 20	sentence-before 19
best-lead|upper|stop|apposed|	sentence-after 11	sentence-before 6
best-lead|upper|stop|apposition|	quote-then-speaker -15
best-lead|upper|stop|direct|	quote-then-speaker 26
best-lead|upper|stop|judging|	sentence-before 21
best-lead|upper|stop|naked|	topic 16
best-lead|upper|stop|other|	quote-then-verb 47
best-lead|upper|stop|relative|	sentence-before 20
best-lead|upper|stop|saying|	quote-then-speaker 21	quote-then-verb 21	sentence-after 30	sentence-before 31
best-lead|upper|stop|thinking|	sentence-before 24
best-lead|upper|subordinator|apposed|	sentence-after -19
best-lead|upper|subordinator|apposition|	speaker-then-quote -12
best-lead|upper|subordinator|direct|	speaker-then-quote 12
best-lead|upper|subordinator|judging|	speaker-then-quote 40
best-lead|upper|subordinator|naked|	named-nearby -11	possessor -36	topic -11
best-lead|upper|subordinator|relative|	speaker-then-quote -15
best-lead|upper|subordinator|saying|	quote-then-speaker -20	sentence-before -16	speaker-then-quote -9	verb-then-speaker -22
best-lead|upper|subordinator|shared|	quote-then-speaker -13
best-lead|upper|subordinator|thinking|	speaker-then-quote -24
best-lead|upper|that|naked|	possessor -22
best-lead|upper|that|saying|	speaker-then-quote 29
best-lead|upper|verb-judging|according|	according-to -7
best-lead|upper|verb-judging|direct|	sentence-after -20	speaker-then-quote -18
best-lead|upper|verb-judging|naked|	named-nearby -16	possessor -18	topic -17
best-lead|upper|verb-judging|saying|	quote-then-speaker -27	sentence-before -17	speaker-then-quote -35
best-lead|upper|verb-judging|shared|	speaker-then-quote -17
best-lead|upper|verb-judging|thinking|	speaker-then-quote -21
best-lead|upper|verb-saying|according|	according-to -11
best-lead|upper|verb-saying|apposition|	speaker-then-quote -16
best-lead|upper|verb-saying|direct|	speaker-then-quote 7
best-lead|upper|verb-saying|judging|	quote-then-verb -9
best-lead|upper|verb-saying|naked|	named-nearby -10	topic -8
best-lead|upper|verb-saying|saying|	quote-then-verb -14	sentence-after -21	sentence-before -16	speaker-then-quote -15	verb-then-speaker -12
best-lead|upper|verb-thinking|judging|	speaker-then-quote -18
best-lead|upper|verb-thinking|naked|	named-nearby 9
best-lead|upper|word|according|	according-to -6
best-lead|upper|word|apposed|	quote-then-speaker -18
best-lead|upper|word|direct|	sentence-before -13	speaker-then-quote -14
best-lead|upper|word|judging|	quote-then-speaker -11	speaker-then-quote -21
best-lead|upper|word|naked|	named-nearby -21
best-lead|upper|word|other|	quote-then-verb 7	speaker-then-quote -8
best-lead|upper|word|saying|	quote-then-speaker -14	quote-then-verb -18	sentence-after -20	sentence-before -42	speaker-then-quote -14	verb-then-speaker -28
best-lead|upper|word|shared|	quote-then-speaker -14	speaker-then-quote -15
best-lead|upper|word|thinking|	quote-then-speaker -17
best-lead|upper|–|apposed|	quote-then-speaker -7
best-lead|upper|–|saying|	quote-then-verb 17
best-lead|upper|—|apposed|	quote-then-speaker -14
best-lead|upper|—|direct|	sentence-after 9
best-lead|upper|—|naked|	topic 14
best-lead|upper|—|saying|	quote-then-verb 12	sentence-before 6
best-lead|upper|’|naked|	topic -14
best-lead|upper|•|judging|	quote-then-verb 8
best-lemma|	accusare 10	accuse 12	aceitar 10	achar -9	achten 17	acknowledge 39	aclarar 29	acrescentar -9	acusar 26	adelantar -17	adiantar 11	admettre 20	admit 7	advise -22	affermare -8	affirm 20	affirmer 9	aggiungere 29	agree 19	ajouter -14	alarmer 8	allege 28	ameaçar 15	amuser 11	annoncer -21	announce 32	annunciare 13	anticipare -10	anticipate 14	antwoorden 17	antworten 22	anunciar -15	apelar 10	aplaudir 16	apologise -28	apologize 23	apostillar 16	appen 24	apuntar 25	argue -13	arguir 17	argumentar -8	argumenter 11	argumentieren -13	asegurar 11	ask 14	assegurar 18	assert 16	assumir 8	assure 30	assurer 29	atestar 11	atirar 7	attaccare 10	attribute -31	augurare 7	auspicare 21	avaliar 14	avertir 17	avisar -17	avouer 9	avvertire 26	back -20	bautizar -18	befinden 21	befürchten 17	bekennen 17	beklagen 9	believe -9	beloven -9	bemängeln 16	benadrukken 19	berichten -13	beschreiben 14	beslissen 21	bestätigen -24	bevestigen -13	beweren 10	bezweren 9	bill -35	bitten 25	blaguer 12	blame 6	blast 14	blijven -9	boast 29	bocciare -14	brand 14	brincar 6	bromear 9	brommen 8	brontolare 16	brummen 22	bulderen 6	calcular 9	calificar 22	call 32	caution 22	celebrar 17	celebrate -23	challenge 22	chamar -20	chant 21	characterize 22	charge 17	chiamare -28	chiarire -7	chide 18	chiedere -7	chiosare 13	cite 12	citeren 23	claim 18	clamar 8	comentar 24	comment 19	commenter 18	compare -43	complain 16	completar 12	concede -10	conclude 22	concluderen 11	concluir 13	conclure 20	condemn 23	confermare -9	confessar -10	confidare 8	confier 23	confirm 30	confirmar -17	confirmer -15	congratulate 27	considerar 21	constater 6	constateren 17	contend 16	contestar -18	contestare -8	continue 35	contrapor -10	correggere 19	counter 26	crier 26	criticize 26	croire 7	cry 7	deadpan 15	debate -27	decide -13	decir 7	declare 33	decline -38	decry 20	defend 21	defender -17	define -10	definir 22	definire 11	deliver 16	demandar -21	demander 23	denken 12	denounce 22	denunciar 6	desabafar 7	descartar 22	descrever 11	describe 19	describir 13	deslizar 16	despedir -12	destacar 25	detalhar 7	detallar 16	dichiarare -9	difundir 16	dire 10	disagree 21	disclose -25	discrepar 21	discuss 25	dismiss 20	disparar -15	dispute 15	divulgar 9	dizer 16	domandare -11	dub 8	duiden 8	déclarer 8	décrire 14	défendre 16	démentir 13	dénoncer 21	déplorer 18	désoler 13	détailler 10	echo 26	elaborate 12	email 16	emporter 7	endorse 22	engager -15	enquérir 12	enumerar 6	ergänzen 23	erkennen 19	erklären 28	erwidern 18	esclarecer -17	escrever 12	escribir 7	esprimere 16	evitar 11	exclaim 17	exclamer 16	exclure 16	exiger 9	exigir 22	expect 16	explain 31	explicar -12	expliquer 11	exposer 15	express 26	exprimer 17	faire_valoir -7	falar 15	festejar 13	figurer 11	filosofar 9	filosoferen 9	find -30	fluisteren 28	flüstern 8	foeteren 9	fordern -10	forecast 21	formulieren 6	fragen 8	frisar 7	frohlocken 15	fulmineren 8	fume 20	féliciter 31	garantir -11	garantire 21	geben 7	gestehen 7	getuigen 6	geven 23	giudicare 18	glimlachen 14	glisser 19	glunderen 7	gracejar 9	grappen 16	gratulieren 13	greet 20	gridare 7	gritar 6	grumble 19	hablar 29	hail 30	halten 17	hear -7	heben 16	heißen -28	herinneren -8	heten -32	hurler 13	imply 9	incalzare 9	indicar 20	indicate 21	indiquer 17	informar 23	informeren 12	insistere 16	insistir 9	intend 23	interrompere 15	interrumpir 20	intone 13	introduce -33	invitare 24	invocare -15	invoquer -21	ironiser 8	ironizar 24	issue 10	jubelen 8	jubiler 16	juger 23	jurer 15	justificar 10	justifier 10	kaatsen 12	klagen -8	klinken 21	knikken 18	know -15	kommentieren 10	kritisieren -16	kündigen 17	label -22	lachen 21	lamentar 26	laten -6	laugh 17	leggen 14	leggere 13	lehnen -11	lembrar -14	ler 16	like 25	limitar 28	lire -26	list -49	loben 15	lodare 16	luiden 19	lâcher 16	mahnen 15	mailen 17	maintain 14	maintenir 10	mandar 36	manen 10	manifestar -8	mantener -11	manter -8	marteler 19	matizar 7	mean -7	meinen 11	melden 15	menen 6	mention 13	message -15	mijmeren 8	mock 23	mompelen 19	monieren 7	monkelen 10	mopperen 7	murmeln 9	murmur 29	murmurer 14	muse 17	mutter 12	name -52	narrar 6	need -22	negar 36	negare 22	nier -6	noemen 22	none -8	notare -14	note 13	noter 21	nuanceren 9	obiettare 11	object -13	observar 6	observe -17	observer 8	offer -19	oordelen 8	opinar 7	oponer 8	ordenar 12	order -16	orientar 7	overwegen 9	paint -13	parlare 24	parler 22	pedir 37	peinzen 20	pester 15	philosopher 13	plagen 7	plaider -24	plaisanter 11	plaudire 11	plead -26	pledge 38	pleiten -11	point -16	poltern 6	ponderar 18	portray 25	poursuivre 7	praise 28	precisar 11	precisare 25	preciseren 18	predict 25	prefer -37	preferir 12	preguntar -13	prescrivere 9	press 13	prevedere 12	prijzen 18	proclaim 23	proclamar 7	proclamer 16	promettere 21	promettre 39	promise 6	proponer -17	propose 22	protest 6	protester 20	préciser 18	prévenir -17	puntualizzare 15	qualifier 17	queixar -10	quejar -9	question 8	questionar 6	quip 25	quote -43	raccomandare 16	raccontare -18	raconter 16	rail 27	railler 9	raise -48	rappeler -11	rassicurare 19	rate -44	razonar -9	read -13	reageren 12	reagir 13	recalcar 18	recall -15	rechazar 9	recitare 15	reclamar 29	recognize 14	recommend -22	reconhecer 13	reconnaître 15	reconocer 19	record -20	recordar -9	recount 22	rectifier 19	referir -10	refuser -15	reiterate 18	rejeter -9	rekenen 20	relatar 25	relativiser 27	relever 20	remark 40	rematar 18	rename -18	repeat -13	replicar 7	replicare 19	reply 20	reponer 9	reprendre 12	reprochar 15	respond 16	responder 26	retar 6	retort 23	retrucar 25	reveal -28	revelar 9	riassumere 17	ribadire 14	ribattere 26	riconoscere 18	ricordare 17	rigoler 8	rilevare 12	ringraziare 30	ripetere 7	rir 8	rivelare -10	roar 12	roepen 19	rufen 15	rule -7	räumen -12	réagir 20	répliquer 14	répondre 22	répéter 14	résumer 20	rétorquer 16	rügen 14	sagen 23	saluer 26	salutare 21	sapere 25	savourer 8	say 24	scandire 17	schamperen 14	scherzen 8	schreiben 23	scommettere 6	scrivere -14	see 26	seek 9	segnalare 17	sehen 10	sentenziare 13	seufzen 11	señalar 16	sfogare 10	shoot -13	shout 7	show -18	sigh 17	sign 21	sing -24	sintetizar 19	sintetizzare 6	slam 10	snap 12	soltar 16	sommen 11	sostener 14	sostenere -15	sottolineare 12	souffler 17	souhaiter 12	souligner 10	soupirer 9	sourire 20	souvenir 17	spotten 9	sprechen 35	spreken 34	staan -17	state 28	stehen -18	stellen -16	stress 23	sturen 14	stöhnen 6	sublinhar 9	submit 17	subrayar 12	sugerir 7	suggereren 8	suggerire -13	suggest 21	support -10	suspirar 10	sustentar 24	svelare 13	tag -16	tagliare 21	talk 27	teilen -16	tell 20	temere 11	text -14	think 26	tildar 13	title -27	tonner 12	traiter 14	trancher 23	tweet 22	témoigner 8	understand -16	unlisted 7	urge 29	urlare 12	urteilen 10	use -32	valorar 19	vanter 17	vatten 13	vent 20	ver 17	verduidelijken 7	verklaren -8	verlauten 14	verraten 17	versichern -8	versprechen -14	vertellen 11	verweisen -11	verzekeren 9	view -25	voegen 18	voir 28	vote -24	vouloir -14	vow 39	vragen -12	waarschuwen 27	wail 17	want 9	warn -9	warnen 17	wave 12	weisen -6	welcome 14	werben 9	werfen -17	whisper 14	wijzen 20	wonder 10	yell 29	zeggen 11	zeigen 26	zien 15	zitieren 14	zweren 19	äußern 7	écrire -8	étonner 7	évoquer 37
best-lemma|accusare|speaker-then-quote|	2-4 10
best-lemma|accuse|speaker-then-quote|	1 -21	5-10 24	far 21
best-lemma|aceitar|speaker-then-quote|	0 10
best-lemma|achar|speaker-then-quote|	5-10 -9
best-lemma|achten|speaker-then-quote|	2-4 17
best-lemma|acknowledge|speaker-then-quote|	2-4 22	5-10 19	far 16
best-lemma|aclarar|quote-then-verb|	1 7
best-lemma|aclarar|verb-then-speaker|	1 22	2-4 18
best-lemma|acrescentar|speaker-then-quote|	2-4 -15	5-10 18
best-lemma|acusar|quote-then-verb|	1 8
best-lemma|acusar|speaker-then-quote|	2-4 15	5-10 21
best-lemma|add|paragraph-before|	far -9
best-lemma|add|quote-then-speaker|	0 23
best-lemma|add|quote-then-verb|	0 16
best-lemma|add|sentence-before|	1 23	5-10 11	far -14
best-lemma|add|speaker-then-quote|	1 30	2-4 14	far -16
best-lemma|adelantar|speaker-then-quote|	5-10 -17
best-lemma|adiantar|sentence-before|	5-10 11
best-lemma|adiantar|speaker-then-quote|	2-4 9
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admettre|speaker-then-quote|	0 19	1 11
best-lemma|admitir|quote-then-verb|	1 12
best-lemma|admitir|sentence-before|	5-10 15
best-lemma|admitir|speaker-then-quote|	1 16	5-10 13
best-lemma|admit|speaker-then-quote|	1 11
best-lemma|advertir|sentence-before|	far 18
best-lemma|advertir|verb-then-speaker|	2-4 11
best-lemma|advise|quote-then-speaker|	0 21
best-lemma|advise|quote-then-verb|	0 16
best-lemma|advise|speaker-then-quote|	1 -25	2-4 -17
best-lemma|affermare|quote-then-verb|	1 9
best-lemma|affermare|speaker-then-quote|	far -13
best-lemma|affirmer|speaker-then-quote|	1 18	2-4 19	far 18
best-lemma|affirm|speaker-then-quote|	far 20
best-lemma|afirmar|quote-then-verb|	1 8
best-lemma|afirmar|speaker-then-quote|	5-10 -8
best-lemma|aggiungere|speaker-then-quote|	1 23	2-4 9	5-10 16
best-lemma|aggiungere|verb-then-speaker|	1 12
best-lemma|agree|sentence-before|	1 15	5-10 -16
best-lemma|agree|speaker-then-quote|	0 22	2-4 23	5-10 20	far -10
best-lemma|ajouter|quote-then-speaker|	2-4 18
best-lemma|ajouter|quote-then-verb|	1 16
best-lemma|ajouter|speaker-then-quote|	2-4 -11	5-10 -17
best-lemma|alarmer|speaker-then-quote|	1 8
best-lemma|allege|speaker-then-quote|	5-10 23
best-lemma|allow|quote-then-speaker|	0 10
best-lemma|ameaçar|speaker-then-quote|	5-10 15
best-lemma|ammettere|quote-then-verb|	1 22
best-lemma|ammettere|speaker-then-quote|	0 7	1 7
best-lemma|ammettere|verb-then-speaker|	5-10 -10
best-lemma|amuser|quote-then-verb|	1 12
best-lemma|annoncer|speaker-then-quote|	5-10 -21
best-lemma|announce|quote-then-speaker|	0 14
best-lemma|announce|sentence-before|	5-10 14
best-lemma|announce|speaker-then-quote|	2-4 25	far 19
best-lemma|annunciare|quote-then-verb|	5-10 -13
best-lemma|annunciare|sentence-before|	far 6
best-lemma|annunciare|speaker-then-quote|	0 16
best-lemma|answer|quote-then-speaker|	0 16
best-lemma|answer|speaker-then-quote|	0 -6	1 22	5-10 -24
best-lemma|anticipare|quote-then-verb|	1 6
best-lemma|anticipare|speaker-then-quote|	2-4 -10
best-lemma|antwoorden|quote-then-verb|	1 17
best-lemma|antwoorden|sentence-before|	1 13
best-lemma|antwoorden|speaker-then-quote|	2-4 16
best-lemma|antworten|quote-then-verb|	1 11
best-lemma|antworten|sentence-after|	0 8
best-lemma|antworten|speaker-then-quote|	1 21	2-4 17
best-lemma|antworten|verb-then-speaker|	1 15
best-lemma|anunciar|quote-then-speaker|	5-10 -10
best-lemma|anunciar|sentence-before|	far 16
best-lemma|anunciar|speaker-then-quote|	5-10 -13
best-lemma|apelar|sentence-before|	5-10 6
best-lemma|apelar|speaker-then-quote|	5-10 10
best-lemma|aplaudir|speaker-then-quote|	1 16
best-lemma|apologise|speaker-then-quote|	5-10 -17	far -26
best-lemma|apologize|speaker-then-quote|	1 23
best-lemma|apostillar|quote-then-verb|	1 9
best-lemma|apostillar|speaker-then-quote|	5-10 16
best-lemma|appeler|speaker-then-quote|	0 -26	2-4 14	5-10 6
best-lemma|appen|quote-then-verb|	1 24
best-lemma|apuntar|speaker-then-quote|	1 23	2-4 6
best-lemma|argue|quote-then-speaker|	0 -22
best-lemma|argue|speaker-then-quote|	1 -15	2-4 37	5-10 -9
best-lemma|arguir|speaker-then-quote|	2-4 17
best-lemma|argumentar|speaker-then-quote|	5-10 -8
best-lemma|argumenter|quote-then-verb|	1 11
best-lemma|argumentieren|speaker-then-quote|	2-4 -13
best-lemma|asegurar|quote-then-verb|	1 21
best-lemma|asegurar|sentence-before|	far 14
best-lemma|asegurar|speaker-then-quote|	5-10 25	far -14
best-lemma|ask|paragraph-before|	far 20
best-lemma|ask|quote-then-speaker|	0 9
best-lemma|ask|sentence-before|	1 14	2-4 6	5-10 23	far -16
best-lemma|ask|speaker-then-quote|	1 28	2-4 36	5-10 -23	far 19
best-lemma|assegurar|speaker-then-quote|	2-4 16
best-lemma|assert|speaker-then-quote|	5-10 11
best-lemma|assicurare|quote-then-speaker|	1 7
best-lemma|assicurare|quote-then-verb|	1 16
best-lemma|assicurare|sentence-before|	far -7
best-lemma|assicurare|speaker-then-quote|	1 13	2-4 22	5-10 -17
best-lemma|assicurare|verb-then-speaker|	1 21	2-4 21
best-lemma|assumir|speaker-then-quote|	5-10 8
best-lemma|assurer|quote-then-verb|	1 11
best-lemma|assurer|speaker-then-quote|	2-4 14	5-10 23
best-lemma|assure|quote-then-speaker|	0 10
best-lemma|assure|speaker-then-quote|	5-10 16	far 20
best-lemma|atestar|speaker-then-quote|	0 11	2-4 7
best-lemma|atirar|verb-then-speaker|	2-4 8
best-lemma|attaccare|speaker-then-quote|	1 7
best-lemma|attribute|speaker-then-quote|	2-4 -22	5-10 -20
best-lemma|augurare|speaker-then-quote|	0 7
best-lemma|auspicare|speaker-then-quote|	2-4 21
best-lemma|avaliar|quote-then-verb|	1 7
best-lemma|avaliar|speaker-then-quote|	2-4 14
best-lemma|avertir|quote-then-speaker|	2-4 6
best-lemma|avertir|speaker-then-quote|	5-10 15
best-lemma|avisar|quote-then-verb|	1 16
best-lemma|avisar|speaker-then-quote|	1 -20	2-4 7	5-10 6
best-lemma|avouer|quote-then-speaker|	2-4 6
best-lemma|avouer|quote-then-verb|	1 9
best-lemma|avvertire|speaker-then-quote|	1 10
best-lemma|avvertire|verb-then-speaker|	1 23	2-4 20
best-lemma|back|quote-then-speaker|	-8 -12	0 -16
best-lemma|back|speaker-then-quote|	0 -26
best-lemma|bautizar|speaker-then-quote|	2-4 -18
best-lemma|befinden|quote-then-verb|	1 20
best-lemma|befürchten|speaker-then-quote|	0 17
best-lemma|bekennen|quote-then-verb|	1 15
best-lemma|bekennen|verb-then-speaker|	2-4 16
best-lemma|beklagen|quote-then-verb|	1 9
best-lemma|believe|speaker-then-quote|	1 -20
best-lemma|beloven|speaker-then-quote|	2-4 -10	5-10 12
best-lemma|bemängeln|speaker-then-quote|	0 7	2-4 17	5-10 6
best-lemma|benadrukken|quote-then-verb|	1 19
best-lemma|berichten|quote-then-speaker|	5-10 -9
best-lemma|berichten|sentence-before|	far -10
best-lemma|beschreiben|quote-then-verb|	2-4 14
best-lemma|beslissen|quote-then-verb|	1 21
best-lemma|bestätigen|speaker-then-quote|	1 -21	2-4 -12	far -11
best-lemma|beteuern|quote-then-verb|	1 8	2-4 -9
best-lemma|betonen|quote-then-verb|	1 20	2-4 -14
best-lemma|bevestigen|sentence-after|	0 13
best-lemma|bevestigen|speaker-then-quote|	2-4 -21	5-10 -10
best-lemma|bevestigen|verb-then-speaker|	2-4 20
best-lemma|beweren|quote-then-verb|	1 10
best-lemma|bezweren|speaker-then-quote|	5-10 9
best-lemma|bill|speaker-then-quote|	1 -19	2-4 -27
best-lemma|bitten|speaker-then-quote|	2-4 6	5-10 22
best-lemma|blaguer|quote-then-verb|	1 12
best-lemma|blame|speaker-then-quote|	2-4 19
best-lemma|blijven|quote-then-speaker|	0 -11
best-lemma|blijven|quote-then-verb|	1 -7
best-lemma|blijven|speaker-then-quote|	0 12	2-4 21
best-lemma|boast|speaker-then-quote|	5-10 21
best-lemma|bocciare|speaker-then-quote|	0 -14
best-lemma|brand|speaker-then-quote|	5-10 14
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|bromear|quote-then-verb|	1 9
best-lemma|brommen|quote-then-verb|	1 8
best-lemma|brontolare|speaker-then-quote|	1 16
best-lemma|brummen|quote-then-verb|	1 22
best-lemma|bulderen|quote-then-verb|	1 6
best-lemma|calcular|speaker-then-quote|	1 9
best-lemma|calificar|speaker-then-quote|	1 16	2-4 15
best-lemma|call|paragraph-before|	far 25
best-lemma|call|quote-then-speaker|	-5 -16	0 -7
best-lemma|call|sentence-before|	far -22
best-lemma|call|speaker-then-quote|	1 17	2-4 46	5-10 25	far -13
best-lemma|caution|speaker-then-quote|	2-4 16
best-lemma|celebrar|quote-then-verb|	1 11
best-lemma|celebrar|speaker-then-quote|	0 17
best-lemma|celebrate|speaker-then-quote|	2-4 -23
best-lemma|challenge|quote-then-verb|	1 -23
best-lemma|challenge|speaker-then-quote|	5-10 19
best-lemma|chamar|speaker-then-quote|	0 -13	2-4 -18
best-lemma|chant|quote-then-speaker|	0 16
best-lemma|chant|speaker-then-quote|	0 26	1 -6	2-4 16
best-lemma|chiamare|quote-then-verb|	5-10 6
best-lemma|chiamare|speaker-then-quote|	0 -9	1 -8	2-4 -22	5-10 -17
best-lemma|chiarire|sentence-before|	far -7
best-lemma|chiedere|quote-then-verb|	1 15
best-lemma|chiedere|sentence-before|	far -6
best-lemma|chiedere|speaker-then-quote|	0 14	5-10 -12
best-lemma|chiosare|quote-then-verb|	2-4 12
best-lemma|citeren|speaker-then-quote|	2-4 23
best-lemma|cite|quote-then-speaker|	-8 -11
best-lemma|cite|speaker-then-quote|	0 21	5-10 -17
best-lemma|claim|quote-then-speaker|	0 16
best-lemma|claim|sentence-before|	5-10 15
best-lemma|claim|speaker-then-quote|	1 17	5-10 31	far 17
best-lemma|clamar|quote-then-verb|	1 8
best-lemma|comentar|sentence-before|	2-4 12
best-lemma|comentar|speaker-then-quote|	5-10 18
best-lemma|comentar|verb-then-speaker|	2-4 17
best-lemma|commentare|quote-then-verb|	1 6
best-lemma|commenter|quote-then-verb|	1 18
best-lemma|comment|speaker-then-quote|	1 16	5-10 15
best-lemma|compare|speaker-then-quote|	1 -26	2-4 -32
best-lemma|complain|quote-then-verb|	0 9
best-lemma|complain|speaker-then-quote|	5-10 18
best-lemma|completar|quote-then-verb|	1 12
best-lemma|concede|quote-then-speaker|	0 12
best-lemma|concede|quote-then-verb|	0 13
best-lemma|concede|speaker-then-quote|	1 10	2-4 -24
best-lemma|concluderen|quote-then-verb|	1 11
best-lemma|conclude|quote-then-speaker|	0 20
best-lemma|conclude|quote-then-verb|	0 -19
best-lemma|conclude|sentence-before|	1 14
best-lemma|conclude|speaker-then-quote|	1 20
best-lemma|concluir|speaker-then-quote|	2-4 8	5-10 15
best-lemma|conclure|quote-then-verb|	1 11
best-lemma|conclure|speaker-then-quote|	1 19
best-lemma|confermare|speaker-then-quote|	1 10	2-4 -12	5-10 7
best-lemma|confessar|sentence-before|	5-10 -12
best-lemma|confessar|speaker-then-quote|	5-10 13
best-lemma|confidare|speaker-then-quote|	2-4 8
best-lemma|confier|quote-then-speaker|	2-4 7
best-lemma|confier|quote-then-verb|	1 20	5-10 13
best-lemma|confier|verb-then-speaker|	1 6
best-lemma|confirmar|paragraph-before|	far 16
best-lemma|confirmar|quote-then-verb|	2-4 -7	5-10 -10
best-lemma|confirmar|speaker-then-quote|	2-4 17	far -17
best-lemma|confirmer|speaker-then-quote|	5-10 -9	far -12
best-lemma|confirm|speaker-then-quote|	1 17	5-10 28
best-lemma|congratulate|speaker-then-quote|	2-4 25	5-10 11
best-lemma|considerar|speaker-then-quote|	0 9	2-4 18	5-10 17	far 6
best-lemma|constateren|quote-then-verb|	1 17
best-lemma|constater|quote-then-verb|	1 6
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contar|speaker-then-quote|	2-4 11
best-lemma|contar|verb-then-speaker|	1 7	5-10 -8
best-lemma|contend|quote-then-speaker|	0 12
best-lemma|contestare|speaker-then-quote|	2-4 -11	5-10 13
best-lemma|contestar|quote-then-verb|	1 15
best-lemma|contestar|speaker-then-quote|	2-4 -18
best-lemma|continue|paragraph-before|	far 13
best-lemma|continue|quote-then-speaker|	0 20
best-lemma|continue|sentence-before|	1 12
best-lemma|continue|speaker-then-quote|	1 19	2-4 16	5-10 23	far 14
best-lemma|contrapor|sentence-before|	5-10 12
best-lemma|contrapor|speaker-then-quote|	0 -12
best-lemma|correct|sentence-before|	2-4 17
best-lemma|correct|speaker-then-quote|	2-4 -20
best-lemma|correggere|speaker-then-quote|	1 19
best-lemma|counter|quote-then-speaker|	0 15
best-lemma|counter|quote-then-verb|	0 16
best-lemma|counter|speaker-then-quote|	1 9	2-4 18
best-lemma|crier|quote-then-verb|	1 8
best-lemma|crier|speaker-then-quote|	1 26
best-lemma|criticise|speaker-then-quote|	0 16	2-4 -15
best-lemma|criticize|speaker-then-quote|	far 16
best-lemma|croire|speaker-then-quote|	2-4 7
best-lemma|deadpan|quote-then-speaker|	0 13
best-lemma|deadpan|sentence-before|	1 16
best-lemma|decide|speaker-then-quote|	5-10 -13
best-lemma|decir|quote-then-speaker|	-5 -12
best-lemma|decir|quote-then-verb|	1 6
best-lemma|decir|sentence-before|	far 15
best-lemma|decir|speaker-then-quote|	0 -10	1 13	2-4 11
best-lemma|decir|verb-then-speaker|	2-4 -9	far -7
best-lemma|declarar|quote-then-verb|	1 6
best-lemma|declarar|speaker-then-quote|	0 20	2-4 28	5-10 -22
best-lemma|declarar|verb-then-speaker|	1 21	5-10 10
best-lemma|declare|quote-then-speaker|	0 16
best-lemma|declare|quote-then-verb|	0 13
best-lemma|declare|sentence-before|	1 12
best-lemma|declare|speaker-then-quote|	0 22	1 15	2-4 -6	5-10 19
best-lemma|decline|speaker-then-quote|	5-10 -31	far -25
best-lemma|defender|quote-then-verb|	1 -7
best-lemma|defender|speaker-then-quote|	2-4 -15
best-lemma|defend|speaker-then-quote|	5-10 16
best-lemma|define|speaker-then-quote|	2-4 -17
best-lemma|definire|speaker-then-quote|	0 -10	2-4 14	5-10 15
best-lemma|definir|quote-then-verb|	1 8
best-lemma|definir|speaker-then-quote|	1 18
best-lemma|deliver|speaker-then-quote|	2-4 16
best-lemma|demandar|quote-then-speaker|	0 -12
best-lemma|demandar|speaker-then-quote|	1 -10	2-4 -14	5-10 6
best-lemma|demander|quote-then-verb|	1 8
best-lemma|demander|speaker-then-quote|	1 14	2-4 17
best-lemma|denken|speaker-then-quote|	2-4 12
best-lemma|denunciar|quote-then-verb|	1 6
best-lemma|deny|sentence-before|	far 27
best-lemma|deny|speaker-then-quote|	2-4 -22
best-lemma|desabafar|quote-then-verb|	1 7
best-lemma|descartar|speaker-then-quote|	5-10 20
best-lemma|descrever|quote-then-verb|	1 11
best-lemma|describe|quote-then-speaker|	2-4 -15
best-lemma|describe|speaker-then-quote|	1 34	2-4 24	far 13
best-lemma|describir|quote-then-verb|	1 10
best-lemma|describir|speaker-then-quote|	1 12
best-lemma|deslizar|speaker-then-quote|	2-4 16
best-lemma|despedir|quote-then-speaker|	1 -12
best-lemma|destacar|speaker-then-quote|	1 25
best-lemma|detalhar|quote-then-verb|	1 7
best-lemma|detallar|speaker-then-quote|	far 15
best-lemma|dichiarare|quote-then-verb|	1 6
best-lemma|dichiarare|verb-then-speaker|	2-4 -15
best-lemma|difundir|speaker-then-quote|	far 16
best-lemma|dire|quote-then-speaker|	1 -10	2-4 12
best-lemma|dire|quote-then-verb|	1 22
best-lemma|dire|sentence-after|	5-10 15
best-lemma|dire|sentence-before|	5-10 7
best-lemma|dire|speaker-then-quote|	1 6	5-10 19
best-lemma|dire|verb-then-speaker|	1 8	5-10 -10
best-lemma|disagree|speaker-then-quote|	2-4 21
best-lemma|disclose|speaker-then-quote|	2-4 -21	5-10 -13
best-lemma|discrepar|speaker-then-quote|	2-4 21
best-lemma|discuss|speaker-then-quote|	5-10 16
best-lemma|dismiss|speaker-then-quote|	2-4 13
best-lemma|disparar|speaker-then-quote|	1 -15
best-lemma|dispute|speaker-then-quote|	2-4 15
best-lemma|divulgar|speaker-then-quote|	far 9
best-lemma|dizer|quote-then-speaker|	0 -7	1 12
best-lemma|dizer|quote-then-verb|	1 12
best-lemma|dizer|speaker-then-quote|	1 -8	2-4 28	5-10 21
best-lemma|dizer|verb-then-speaker|	1 10	5-10 14
best-lemma|domandare|speaker-then-quote|	2-4 -11
best-lemma|duiden|quote-then-verb|	1 8
best-lemma|déclarer|quote-then-speaker|	2-4 6
best-lemma|déclarer|quote-then-verb|	1 9
best-lemma|décrire|speaker-then-quote|	5-10 14
best-lemma|défendre|speaker-then-quote|	2-4 16
best-lemma|démentir|sentence-after|	5-10 9
best-lemma|démentir|speaker-then-quote|	1 6	2-4 13
best-lemma|dénoncer|quote-then-verb|	1 7
best-lemma|dénoncer|speaker-then-quote|	1 20	2-4 15
best-lemma|déplorer|speaker-then-quote|	2-4 16
best-lemma|désoler|quote-then-verb|	1 13
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|email|speaker-then-quote|	5-10 17
best-lemma|emphasize|speaker-then-quote|	2-4 18
best-lemma|emporter|quote-then-verb|	1 7
best-lemma|engager|speaker-then-quote|	5-10 -15
best-lemma|enquérir|sentence-before|	5-10 11
best-lemma|enumerar|quote-then-verb|	1 6
best-lemma|ergänzen|quote-then-speaker|	2-4 13
best-lemma|ergänzen|speaker-then-quote|	1 7
best-lemma|ergänzen|verb-then-speaker|	5-10 15
best-lemma|erinnern|speaker-then-quote|	2-4 -7
best-lemma|erkennen|quote-then-verb|	1 10
best-lemma|erkennen|speaker-then-quote|	2-4 18
best-lemma|erklären|quote-then-verb|	1 23	2-4 7
best-lemma|erklären|speaker-then-quote|	5-10 21
best-lemma|erwidern|quote-then-verb|	1 18
best-lemma|erzählen|quote-then-verb|	5-10 -13
best-lemma|erzählen|sentence-before|	5-10 6	far 9
best-lemma|erzählen|verb-then-speaker|	5-10 8
best-lemma|esclarecer|speaker-then-quote|	2-4 -10	far -12
best-lemma|escrever|quote-then-verb|	1 6
best-lemma|escrever|speaker-then-quote|	2-4 10
best-lemma|escribir|speaker-then-quote|	0 -10	2-4 15
best-lemma|esprimere|speaker-then-quote|	0 16
best-lemma|estimer|quote-then-verb|	1 15
best-lemma|estimer|speaker-then-quote|	2-4 24	5-10 26	far -19
best-lemma|evitar|speaker-then-quote|	5-10 11
best-lemma|exclamer|quote-then-verb|	1 16
best-lemma|exclure|speaker-then-quote|	0 14	1 13
best-lemma|exiger|speaker-then-quote|	0 9
best-lemma|exigir|speaker-then-quote|	0 19	2-4 7
best-lemma|expect|speaker-then-quote|	0 19	2-4 -17
best-lemma|explain|quote-then-speaker|	0 24	2-4 -18
best-lemma|explain|quote-then-verb|	0 12
best-lemma|explain|sentence-before|	1 17	2-4 20	5-10 12
best-lemma|explain|speaker-then-quote|	1 23	2-4 26	far 19
best-lemma|explain|verb-then-speaker|	1 20
best-lemma|explicar|quote-then-verb|	1 7
best-lemma|explicar|speaker-then-quote|	5-10 -16
best-lemma|explicar|verb-then-speaker|	1 12	5-10 10
best-lemma|expliquer|quote-then-verb|	1 9
best-lemma|expliquer|speaker-then-quote|	5-10 14
best-lemma|exposer|quote-then-verb|	1 15
best-lemma|expresar|colon|	far 7
best-lemma|expresar|speaker-then-quote|	1 13	2-4 24	5-10 -17
best-lemma|expresar|verb-then-speaker|	5-10 -10
best-lemma|express|speaker-then-quote|	0 21	far 18
best-lemma|exprimer|speaker-then-quote|	far 17
best-lemma|faire_valoir|quote-then-speaker|	2-4 9
best-lemma|faire_valoir|quote-then-verb|	1 14
best-lemma|faire_valoir|speaker-then-quote|	1 6	2-4 -15	5-10 9
best-lemma|faire_valoir|verb-then-speaker|	2-4 21
best-lemma|falar|sentence-before|	far -8
best-lemma|falar|speaker-then-quote|	1 26
best-lemma|feel|speaker-then-quote|	5-10 12
best-lemma|felicitar|quote-then-verb|	1 6
best-lemma|felicitar|sentence-before|	far -7
best-lemma|felicitar|speaker-then-quote|	5-10 20
best-lemma|festejar|speaker-then-quote|	0 13
best-lemma|figurer|speaker-then-quote|	2-4 11
best-lemma|filosofar|quote-then-verb|	1 9
best-lemma|filosoferen|quote-then-verb|	1 9
best-lemma|finden|quote-then-verb|	1 12
best-lemma|finden|speaker-then-quote|	2-4 6	5-10 -11
best-lemma|find|quote-then-speaker|	5-10 -17
best-lemma|find|quote-then-verb|	5-10 -13
best-lemma|find|sentence-before|	5-10 -12	far -19
best-lemma|find|speaker-then-quote|	0 -17	1 25	2-4 -31	5-10 -16	far -10
best-lemma|fluisteren|quote-then-verb|	1 17
best-lemma|fluisteren|speaker-then-quote|	2-4 23
best-lemma|flüstern|quote-then-verb|	1 8
best-lemma|foeteren|quote-then-verb|	1 11
best-lemma|fordern|speaker-then-quote|	2-4 -15
best-lemma|fordern|verb-then-speaker|	5-10 18
best-lemma|forecast|speaker-then-quote|	5-10 21
best-lemma|formulieren|quote-then-verb|	2-4 6
best-lemma|formulieren|speaker-then-quote|	1 11	2-4 11
best-lemma|fragen|speaker-then-quote|	1 8
best-lemma|freuen|quote-then-verb|	1 6
best-lemma|frisar|quote-then-verb|	1 7
best-lemma|frohlocken|speaker-then-quote|	1 15
best-lemma|fulmineren|quote-then-verb|	1 8
best-lemma|fume|quote-then-speaker|	0 20
best-lemma|fume|sentence-before|	1 15
best-lemma|fume|speaker-then-quote|	2-4 17
best-lemma|féliciter|quote-then-verb|	1 9
best-lemma|féliciter|speaker-then-quote|	2-4 31	5-10 12
best-lemma|garantire|speaker-then-quote|	2-4 21
best-lemma|garantir|quote-then-verb|	1 8
best-lemma|garantir|speaker-then-quote|	2-4 -18	5-10 26	far 12
best-lemma|geben|quote-then-speaker|	2-4 7
best-lemma|geben|quote-then-verb|	1 12
best-lemma|gestehen|quote-then-verb|	1 7
best-lemma|getuigen|quote-then-verb|	1 6
best-lemma|geven|quote-then-verb|	1 24
best-lemma|geven|speaker-then-quote|	5-10 7
best-lemma|geven|verb-then-speaker|	2-4 17
best-lemma|giudicare|speaker-then-quote|	2-4 18
best-lemma|giurare|quote-then-verb|	1 11
best-lemma|giurare|sentence-before|	2-4 -9
best-lemma|giurare|speaker-then-quote|	2-4 6
best-lemma|giurare|verb-then-speaker|	1 12
best-lemma|glimlachen|quote-then-verb|	1 7
best-lemma|glimlachen|verb-then-speaker|	1 14
best-lemma|glisser|quote-then-speaker|	2-4 12
best-lemma|glisser|quote-then-verb|	1 16
best-lemma|glunderen|quote-then-verb|	1 7
best-lemma|gracejar|quote-then-verb|	1 7
best-lemma|gracejar|verb-then-speaker|	5-10 8
best-lemma|grappen|quote-then-verb|	1 16
best-lemma|gratulieren|speaker-then-quote|	1 13
best-lemma|greet|speaker-then-quote|	0 -20	2-4 24
best-lemma|gridare|sentence-before|	5-10 12
best-lemma|gridare|speaker-then-quote|	1 6
best-lemma|gritar|speaker-then-quote|	1 18
best-lemma|grumble|quote-then-speaker|	0 19
best-lemma|hablar|sentence-before|	far 7
best-lemma|hablar|speaker-then-quote|	1 28	2-4 14
best-lemma|hail|speaker-then-quote|	0 24
best-lemma|halten|quote-then-verb|	1 9
best-lemma|halten|speaker-then-quote|	2-4 12	5-10 8
best-lemma|hear|quote-then-speaker|	0 13	1 18
best-lemma|hear|speaker-then-quote|	0 19	1 -15	2-4 -11	far -12
best-lemma|heben|sentence-after|	0 15
best-lemma|heben|speaker-then-quote|	2-4 6
best-lemma|heißen|speaker-then-quote|	0 -17	2-4 -15	5-10 -12
best-lemma|heißen|verb-then-speaker|	2-4 -14	5-10 -9
best-lemma|herinneren|quote-then-verb|	1 14
best-lemma|herinneren|sentence-before|	5-10 -11	far 6
best-lemma|heten|quote-then-speaker|	1 22	2-4 -9
best-lemma|heten|speaker-then-quote|	0 -12	1 -10	2-4 -20
best-lemma|heten|verb-then-speaker|	1 -17
best-lemma|hit|speaker-then-quote|	2-4 20	5-10 -19
best-lemma|hold|quote-then-speaker|	-10 -10	1 -15
best-lemma|houden|quote-then-verb|	1 10
best-lemma|houden|speaker-then-quote|	5-10 12
best-lemma|hurler|speaker-then-quote|	2-4 13
best-lemma|incalzare|verb-then-speaker|	1 9
best-lemma|indicar|quote-then-verb|	1 11
best-lemma|indicar|speaker-then-quote|	far 20
best-lemma|indicate|speaker-then-quote|	5-10 21
best-lemma|indiquer|quote-then-verb|	1 19
best-lemma|indiquer|speaker-then-quote|	0 14	1 -13	2-4 19
best-lemma|indiquer|verb-then-speaker|	5-10 19
best-lemma|informar|speaker-then-quote|	far 14
best-lemma|informar|verb-then-speaker|	5-10 18
best-lemma|informeren|paragraph-before|	far 12
best-lemma|insistere|paragraph-before|	far 12
best-lemma|insistere|sentence-after|	1 11
best-lemma|insistir|quote-then-verb|	1 9
best-lemma|insist|speaker-then-quote|	2-4 34	5-10 -8	far 19
best-lemma|interject|speaker-then-quote|	1 17
best-lemma|interrompere|quote-then-verb|	1 15
best-lemma|interrompere|verb-then-speaker|	1 9
best-lemma|interrumpir|speaker-then-quote|	1 20
best-lemma|intone|quote-then-speaker|	0 13
best-lemma|introduce|quote-then-speaker|	-1 -15
best-lemma|introduce|speaker-then-quote|	2-4 -21	far -21
best-lemma|invitare|speaker-then-quote|	1 15	2-4 21	5-10 7
best-lemma|invocare|speaker-then-quote|	1 -15
best-lemma|invoquer|speaker-then-quote|	1 -21
best-lemma|ironiser|quote-then-verb|	1 8
best-lemma|ironiser|speaker-then-quote|	1 7
best-lemma|ironizar|quote-then-verb|	1 7
best-lemma|ironizar|speaker-then-quote|	2-4 23	far 18
best-lemma|issue|speaker-then-quote|	1 -16	5-10 32	far 16
best-lemma|joke|quote-then-speaker|	0 21	2-4 10
best-lemma|joke|quote-then-verb|	0 21	1 22
best-lemma|joke|speaker-then-quote|	1 14	2-4 -15	5-10 17
best-lemma|jubelen|quote-then-verb|	1 8
best-lemma|jubiler|quote-then-verb|	1 16
best-lemma|juger|quote-then-verb|	1 11
best-lemma|juger|speaker-then-quote|	0 30	2-4 15
best-lemma|juger|verb-then-speaker|	1 -12
best-lemma|jurer|speaker-then-quote|	1 15
best-lemma|justificar|quote-then-verb|	1 11
best-lemma|justificar|speaker-then-quote|	1 12	5-10 6
best-lemma|justifier|quote-then-speaker|	2-4 10
best-lemma|kaatsen|quote-then-verb|	1 12
best-lemma|klagen|quote-then-verb|	1 7
best-lemma|klagen|verb-then-speaker|	5-10 -11
best-lemma|klinken|quote-then-verb|	1 7
best-lemma|klinken|speaker-then-quote|	2-4 16
best-lemma|klinken|verb-then-speaker|	5-10 16
best-lemma|knikken|speaker-then-quote|	1 18
best-lemma|know|quote-then-speaker|	0 16
best-lemma|know|speaker-then-quote|	2-4 -24
best-lemma|kommentieren|quote-then-verb|	1 9
best-lemma|kommentieren|verb-then-speaker|	2-4 10
best-lemma|kritisieren|quote-then-verb|	1 -16	5-10 -13
best-lemma|kritisieren|verb-then-speaker|	5-10 12
best-lemma|kündigen|speaker-then-quote|	2-4 17
best-lemma|kündigen|verb-then-speaker|	5-10 6
best-lemma|label|speaker-then-quote|	0 -21	2-4 -19
best-lemma|lachen|quote-then-verb|	1 14
best-lemma|lachen|sentence-after|	0 14
best-lemma|lachen|speaker-then-quote|	1 10
best-lemma|lamentar|quote-then-verb|	1 14	5-10 -8
best-lemma|lamentar|speaker-then-quote|	5-10 28
best-lemma|lamentar|verb-then-speaker|	far 14
best-lemma|lament|quote-then-speaker|	0 16
best-lemma|lament|speaker-then-quote|	0 -22	1 20	2-4 -8
best-lemma|lancer|quote-then-speaker|	2-4 15
best-lemma|lancer|quote-then-verb|	1 15
best-lemma|lancer|verb-then-speaker|	2-4 -11
best-lemma|lassen|sentence-before|	far 20
best-lemma|lassen|speaker-then-quote|	0 -15	5-10 16
best-lemma|laten|quote-then-verb|	0 -8	1 28
best-lemma|laten|speaker-then-quote|	2-4 23	5-10 -13
best-lemma|laten|verb-then-speaker|	2-4 15
best-lemma|laugh|paragraph-before|	far 14
best-lemma|laugh|quote-then-speaker|	0 10
best-lemma|laugh|quote-then-verb|	0 15
best-lemma|laugh|sentence-before|	1 18
best-lemma|learn|quote-then-speaker|	5-10 -12
best-lemma|leggen|quote-then-verb|	1 14
best-lemma|leggere|quote-then-speaker|	1 6
best-lemma|leggere|speaker-then-quote|	2-4 12
best-lemma|lehnen|quote-then-verb|	0 -12
best-lemma|lehnen|verb-then-speaker|	2-4 10
best-lemma|lembrar|quote-then-speaker|	1 -9
best-lemma|lembrar|quote-then-verb|	1 15	5-10 -8
best-lemma|lembrar|sentence-before|	5-10 10
best-lemma|lembrar|speaker-then-quote|	5-10 -15
best-lemma|lembrar|verb-then-speaker|	5-10 18
best-lemma|ler|quote-then-verb|	1 16
best-lemma|limitar|speaker-then-quote|	5-10 28
best-lemma|lire|quote-then-speaker|	2-4 12
best-lemma|lire|quote-then-verb|	1 34
best-lemma|lire|speaker-then-quote|	1 -21	5-10 -15
best-lemma|list|quote-then-speaker|	0 -16
best-lemma|list|sentence-before|	5-10 -10
best-lemma|list|speaker-then-quote|	0 -19	1 -17	2-4 -36	5-10 -14
best-lemma|llamar|quote-then-verb|	1 8	far -6
best-lemma|llamar|speaker-then-quote|	0 -10	1 13	2-4 -15	5-10 -13
best-lemma|loben|speaker-then-quote|	0 15	5-10 10
best-lemma|lodare|speaker-then-quote|	0 16
best-lemma|luiden|quote-then-verb|	1 13
best-lemma|luiden|speaker-then-quote|	2-4 18
best-lemma|lâcher|quote-then-verb|	1 9
best-lemma|lâcher|speaker-then-quote|	1 15	5-10 15
best-lemma|mahnen|speaker-then-quote|	5-10 14
best-lemma|mailen|quote-then-verb|	1 17
best-lemma|maintain|speaker-then-quote|	5-10 14
best-lemma|maintenir|speaker-then-quote|	1 10
best-lemma|mandar|speaker-then-quote|	2-4 25	5-10 25
best-lemma|manen|sentence-before|	far 10
best-lemma|manifestar|quote-then-verb|	1 6
best-lemma|manifestar|speaker-then-quote|	0 -11
best-lemma|mantener|speaker-then-quote|	2-4 -11
best-lemma|manter|speaker-then-quote|	5-10 -8
best-lemma|marteler|quote-then-speaker|	2-4 19
best-lemma|matizar|quote-then-verb|	1 7
best-lemma|mean|quote-then-speaker|	-12 20	-8 -18
best-lemma|mean|speaker-then-quote|	2-4 -19
best-lemma|meinen|quote-then-verb|	1 6
best-lemma|meinen|sentence-after|	0 7
best-lemma|meinen|speaker-then-quote|	1 21
best-lemma|melden|quote-then-verb|	1 15
best-lemma|menen|quote-then-verb|	1 6
best-lemma|mention|quote-then-speaker|	0 -16
best-lemma|message|speaker-then-quote|	2-4 -17	5-10 -24
best-lemma|mijmeren|quote-then-verb|	1 8
best-lemma|mompelen|quote-then-verb|	1 19
best-lemma|monieren|quote-then-verb|	1 7
best-lemma|monkelen|quote-then-verb|	1 10
best-lemma|mopperen|quote-then-verb|	1 7
best-lemma|murmeln|quote-then-verb|	1 8
best-lemma|murmeln|verb-then-speaker|	1 8
best-lemma|murmurer|quote-then-verb|	1 14
best-lemma|murmur|quote-then-speaker|	-7 12	0 15
best-lemma|murmur|speaker-then-quote|	0 23
best-lemma|muse|quote-then-speaker|	0 15
best-lemma|muse|sentence-before|	1 9
best-lemma|mutter|quote-then-speaker|	0 12
best-lemma|name|quote-then-verb|	0 -16
best-lemma|name|speaker-then-quote|	0 -37	1 -10	5-10 -41
best-lemma|name|verb-then-speaker|	5-10 -10
best-lemma|narrar|quote-then-verb|	1 6
best-lemma|need|sentence-after|	0 -11
best-lemma|need|speaker-then-quote|	0 -15
best-lemma|negare|speaker-then-quote|	1 10	5-10 16
best-lemma|negare|verb-then-speaker|	1 12
best-lemma|negar|speaker-then-quote|	1 25	2-4 18	5-10 17
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|nennen|speaker-then-quote|	1 17	2-4 20	5-10 16
best-lemma|nier|quote-then-verb|	1 -6
best-lemma|noemen|speaker-then-quote|	1 22	2-4 18	5-10 15
best-lemma|none|according-to|	0 -11	1 21	2-4 10	5-10 7	far 18
best-lemma|none|colon|	far 8
best-lemma|none|interview|	far 18
best-lemma|none|named-before|	2-4 17
best-lemma|none|named-nearby|	0 -8	1 15	far 8
best-lemma|none|paragraph-before|	far -9
best-lemma|none|possessor|	0 -22	1 -22	2-4 6	5-10 15	far 21
best-lemma|none|quote-then-speaker|	-10 -6	-11 -28	-12 9	-13 -9	-14 16	-16 -6	-3 -26	-4 -15	-5 -31	-6 -11	-7 -11	-8 6	-9 -13	0 -14	1 -10	2-4 -22	5-10 -27	far -12
best-lemma|none|sentence-after|	0 17	2-4 -24	5-10 7
best-lemma|none|sentence-before|	1 28	2-4 6	5-10 -26	far -29
best-lemma|none|signature|	1 -26
best-lemma|none|speaker-then-quote|	0 -45	1 -25	far 17
best-lemma|none|topic|	0 -19	1 -12
best-lemma|none|transcript|	0 36
best-lemma|notare|speaker-then-quote|	1 -14
best-lemma|noter|quote-then-verb|	1 9
best-lemma|noter|speaker-then-quote|	far 18
best-lemma|note|quote-then-speaker|	2-4 -15
best-lemma|note|sentence-before|	1 11	far 11
best-lemma|note|speaker-then-quote|	1 -7	2-4 37	5-10 31	far 22
best-lemma|nuanceren|quote-then-verb|	1 9
best-lemma|obiettare|speaker-then-quote|	1 11
best-lemma|object|sentence-before|	far 14
best-lemma|object|speaker-then-quote|	2-4 -14	5-10 -6
best-lemma|observar|quote-then-verb|	1 6
best-lemma|observer|quote-then-verb|	1 8
best-lemma|observe|quote-then-speaker|	0 20
best-lemma|observe|sentence-before|	1 18
best-lemma|observe|speaker-then-quote|	0 -22
best-lemma|offer|quote-then-speaker|	-4 -12
best-lemma|offer|sentence-after|	2-4 -12
best-lemma|offer|speaker-then-quote|	2-4 -17
best-lemma|oordelen|speaker-then-quote|	1 8
best-lemma|opinar|speaker-then-quote|	1 -12	2-4 16	5-10 21
best-lemma|oponer|speaker-then-quote|	1 8
best-lemma|ordenar|quote-then-verb|	1 12
best-lemma|order|speaker-then-quote|	0 -8	5-10 -9
best-lemma|orientar|speaker-then-quote|	2-4 7
best-lemma|overwegen|sentence-before|	2-4 10
best-lemma|overwegen|speaker-then-quote|	2-4 8
best-lemma|paint|speaker-then-quote|	2-4 -13
best-lemma|parlare|speaker-then-quote|	1 56	2-4 18
best-lemma|parlare|verb-then-speaker|	1 18
best-lemma|parler|speaker-then-quote|	1 22	2-4 12	5-10 19
best-lemma|pedir|speaker-then-quote|	0 17	2-4 29	5-10 16
best-lemma|pedir|verb-then-speaker|	1 12
best-lemma|peinzen|quote-then-verb|	1 20
best-lemma|perguntar|sentence-before|	5-10 17
best-lemma|perguntar|speaker-then-quote|	0 11	1 -10	2-4 -15	5-10 16
best-lemma|pester|quote-then-verb|	1 15
best-lemma|philosopher|quote-then-speaker|	2-4 6
best-lemma|philosopher|quote-then-verb|	1 8
best-lemma|philosopher|sentence-before|	5-10 12
best-lemma|plagen|quote-then-verb|	1 7
best-lemma|plaider|quote-then-speaker|	2-4 23
best-lemma|plaider|quote-then-verb|	1 18
best-lemma|plaider|speaker-then-quote|	2-4 -25
best-lemma|plaisanter|quote-then-speaker|	2-4 16
best-lemma|plaisanter|quote-then-verb|	1 8
best-lemma|plaudire|speaker-then-quote|	1 11
best-lemma|plead|quote-then-speaker|	0 13
best-lemma|plead|quote-then-verb|	5-10 -19
best-lemma|plead|speaker-then-quote|	0 -21
best-lemma|pledge|speaker-then-quote|	0 18	1 13	5-10 20	far 23
best-lemma|pleiten|speaker-then-quote|	2-4 -11
best-lemma|point|quote-then-speaker|	0 -10	2-4 -20	5-10 -23
best-lemma|point|sentence-after|	0 21
best-lemma|point|speaker-then-quote|	2-4 23	5-10 21	far -8
best-lemma|poltern|quote-then-verb|	1 6
best-lemma|ponderar|speaker-then-quote|	far 18
best-lemma|portray|speaker-then-quote|	5-10 19	far 12
best-lemma|postare|verb-then-speaker|	0 -6	2-4 6
best-lemma|post|quote-then-speaker|	0 24	1 24
best-lemma|post|quote-then-verb|	0 -15
best-lemma|post|sentence-before|	1 15
best-lemma|post|speaker-then-quote|	1 19	2-4 23	5-10 37	far -10
best-lemma|post|verb-then-speaker|	1 -22
best-lemma|poursuivre|quote-then-verb|	1 7
best-lemma|praise|speaker-then-quote|	0 23	1 29	2-4 15	5-10 -15	far 12
best-lemma|precisare|quote-then-verb|	1 16
best-lemma|precisare|speaker-then-quote|	1 25	2-4 11	5-10 8
best-lemma|precisare|verb-then-speaker|	1 18
best-lemma|precisar|speaker-then-quote|	far 11
best-lemma|preciseren|verb-then-speaker|	1 18
best-lemma|predict|speaker-then-quote|	2-4 16
best-lemma|preferir|sentence-before|	2-4 9
best-lemma|preferir|speaker-then-quote|	2-4 12
best-lemma|prefer|speaker-then-quote|	0 -30	2-4 -20
best-lemma|preguntar|quote-then-verb|	1 10
best-lemma|preguntar|sentence-before|	2-4 9
best-lemma|preguntar|speaker-then-quote|	1 -17
best-lemma|prescrivere|speaker-then-quote|	2-4 9
best-lemma|prevedere|speaker-then-quote|	2-4 10	5-10 11
best-lemma|prijzen|quote-then-verb|	1 13
best-lemma|prijzen|speaker-then-quote|	0 12
best-lemma|proclamar|quote-then-verb|	1 7
best-lemma|proclamer|quote-then-verb|	1 16
best-lemma|prometer|quote-then-verb|	1 19	2-4 -10
best-lemma|prometer|speaker-then-quote|	1 21	2-4 11
best-lemma|prometer|verb-then-speaker|	1 12
best-lemma|promettere|quote-then-verb|	1 14
best-lemma|promettere|speaker-then-quote|	0 18
best-lemma|promettre|quote-then-speaker|	2-4 12
best-lemma|promettre|speaker-then-quote|	0 7	2-4 16	5-10 24
best-lemma|promettre|verb-then-speaker|	1 18
best-lemma|promise|quote-then-verb|	0 10
best-lemma|promise|speaker-then-quote|	1 22	2-4 -19	5-10 22	far 27
best-lemma|proponer|speaker-then-quote|	0 -17
best-lemma|propor|sentence-before|	5-10 20
best-lemma|propor|speaker-then-quote|	5-10 -13
best-lemma|propose|speaker-then-quote|	far 12
best-lemma|protester|speaker-then-quote|	1 24
best-lemma|protest|quote-then-speaker|	0 11
best-lemma|protest|sentence-before|	1 15
best-lemma|protest|speaker-then-quote|	5-10 13
best-lemma|préciser|quote-then-verb|	1 13
best-lemma|préciser|speaker-then-quote|	5-10 12
best-lemma|prévenir|quote-then-speaker|	2-4 8
best-lemma|prévenir|quote-then-verb|	1 14
best-lemma|prévenir|speaker-then-quote|	2-4 -18
best-lemma|puntualizzare|verb-then-speaker|	1 14
best-lemma|qualifier|speaker-then-quote|	1 10	5-10 16
best-lemma|queixar|quote-then-verb|	1 20
best-lemma|queixar|sentence-before|	far 17
best-lemma|queixar|speaker-then-quote|	1 15	5-10 -18
best-lemma|quejar|speaker-then-quote|	2-4 13	5-10 -11
best-lemma|questionar|quote-then-verb|	1 6
best-lemma|quip|quote-then-speaker|	0 24
best-lemma|quip|quote-then-verb|	0 10
best-lemma|quote|quote-then-speaker|	0 27
best-lemma|quote|speaker-then-quote|	2-4 -19	5-10 -32	far -23
best-lemma|raccomandare|speaker-then-quote|	5-10 16
best-lemma|raccontare|quote-then-verb|	1 18	5-10 -18
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|raconter|speaker-then-quote|	5-10 13
best-lemma|raconter|verb-then-speaker|	1 9
best-lemma|railler|quote-then-verb|	1 9
best-lemma|raise|quote-then-speaker|	0 -20
best-lemma|raise|sentence-before|	far -13
best-lemma|raise|speaker-then-quote|	5-10 -36
best-lemma|rappeler|quote-then-verb|	1 -10
best-lemma|rappeler|speaker-then-quote|	1 11	2-4 -10	5-10 -11	far 19
best-lemma|rappeler|verb-then-speaker|	5-10 -11
best-lemma|rassicurare|speaker-then-quote|	1 19
best-lemma|rate|quote-then-speaker|	-5 -19
best-lemma|rate|speaker-then-quote|	0 -13	1 -25	2-4 -24	5-10 -21
best-lemma|razonar|quote-then-verb|	1 7
best-lemma|razonar|speaker-then-quote|	2-4 -10
best-lemma|read|quote-then-speaker|	0 34
best-lemma|read|quote-then-verb|	0 13
best-lemma|read|sentence-before|	1 15
best-lemma|read|speaker-then-quote|	0 -40	2-4 13	5-10 18	far 20
best-lemma|reageren|quote-then-verb|	1 19
best-lemma|reageren|sentence-before|	1 6
best-lemma|reageren|speaker-then-quote|	0 15	2-4 6
best-lemma|reageren|verb-then-speaker|	1 -9
best-lemma|reagir|speaker-then-quote|	5-10 13
best-lemma|recalcar|speaker-then-quote|	5-10 18
best-lemma|recall|quote-then-speaker|	0 19
best-lemma|recall|quote-then-verb|	0 15
best-lemma|recall|sentence-before|	1 27	5-10 18
best-lemma|recall|speaker-then-quote|	1 17	2-4 -18	5-10 -23
best-lemma|rechazar|sentence-before|	2-4 9
best-lemma|recitare|quote-then-speaker|	-13 13
best-lemma|recitare|speaker-then-quote|	0 13
best-lemma|reclamar|quote-then-verb|	1 6
best-lemma|reclamar|speaker-then-quote|	1 22	2-4 8	5-10 13
best-lemma|recommend|speaker-then-quote|	5-10 -18
best-lemma|reconhecer|speaker-then-quote|	0 13	1 12
best-lemma|reconnaître|quote-then-verb|	1 12
best-lemma|reconnaître|speaker-then-quote|	0 10
best-lemma|reconocer|speaker-then-quote|	5-10 15
best-lemma|reconocer|verb-then-speaker|	5-10 6
best-lemma|recordar|quote-then-verb|	1 10
best-lemma|recordar|speaker-then-quote|	2-4 26	5-10 -17	far 18
best-lemma|record|quote-then-speaker|	-22 -15
best-lemma|record|quote-then-verb|	0 -15
best-lemma|recount|quote-then-verb|	0 18
best-lemma|rectifier|quote-then-verb|	1 19
best-lemma|recusar|speaker-then-quote|	1 14
best-lemma|referir|quote-then-verb|	1 7
best-lemma|referir|speaker-then-quote|	5-10 -10
best-lemma|refer|speaker-then-quote|	2-4 15	5-10 -7	far 17
best-lemma|refuser|speaker-then-quote|	2-4 -16	5-10 12
best-lemma|refuse|speaker-then-quote|	5-10 -19
best-lemma|regretter|quote-then-verb|	1 19
best-lemma|reiterate|speaker-then-quote|	5-10 15
best-lemma|reject|quote-then-verb|	0 -16
best-lemma|reject|speaker-then-quote|	0 -18	1 17	5-10 16
best-lemma|rejeitar|quote-then-speaker|	1 13
best-lemma|rejeitar|speaker-then-quote|	0 -14
best-lemma|rejeter|speaker-then-quote|	5-10 -9
best-lemma|rekenen|quote-then-verb|	1 8
best-lemma|rekenen|sentence-before|	5-10 12
best-lemma|rekenen|speaker-then-quote|	5-10 20
best-lemma|relatar|sentence-before|	far 17
best-lemma|relatar|verb-then-speaker|	2-4 12
best-lemma|relativiser|speaker-then-quote|	1 27
best-lemma|relever|speaker-then-quote|	0 20
best-lemma|remark|quote-then-speaker|	0 17
best-lemma|remark|quote-then-verb|	0 12
best-lemma|remark|speaker-then-quote|	5-10 28
best-lemma|rematar|quote-then-verb|	1 18
best-lemma|remind|speaker-then-quote|	2-4 22	far -9
best-lemma|rename|speaker-then-quote|	0 -18
best-lemma|repeat|quote-then-speaker|	0 17
best-lemma|repeat|quote-then-verb|	0 15
best-lemma|repeat|sentence-before|	5-10 20
best-lemma|repeat|speaker-then-quote|	0 -18	2-4 21	5-10 -15	far -23
best-lemma|replicare|speaker-then-quote|	0 9	5-10 18
best-lemma|replicare|verb-then-speaker|	1 14
best-lemma|replicar|speaker-then-quote|	5-10 17
best-lemma|reply|quote-then-speaker|	0 34	2-4 -23
best-lemma|reply|quote-then-verb|	0 18
best-lemma|reply|sentence-before|	1 21	2-4 13	far -20
best-lemma|reply|speaker-then-quote|	1 32	2-4 24	5-10 24
best-lemma|reponer|quote-then-verb|	1 9
best-lemma|report|quote-then-speaker|	-9 -16	0 21	1 25
best-lemma|report|quote-then-verb|	1 -15	far -17
best-lemma|report|speaker-then-quote|	0 29	1 -18	5-10 -29	far -14
best-lemma|reprendre|quote-then-verb|	1 12
best-lemma|reprendre|speaker-then-quote|	1 11
best-lemma|reprochar|speaker-then-quote|	2-4 13	5-10 14
best-lemma|responder|quote-then-speaker|	-2 -9
best-lemma|responder|quote-then-verb|	1 10
best-lemma|responder|speaker-then-quote|	1 25	2-4 28	5-10 9
best-lemma|respond|quote-then-speaker|	0 21
best-lemma|respond|speaker-then-quote|	1 22	2-4 19	5-10 11
best-lemma|resumir|quote-then-verb|	1 8
best-lemma|resumir|speaker-then-quote|	2-4 12
best-lemma|resumir|verb-then-speaker|	5-10 -9
best-lemma|retar|quote-then-verb|	1 6
best-lemma|retort|quote-then-verb|	0 8
best-lemma|retort|speaker-then-quote|	2-4 20
best-lemma|retrucar|speaker-then-quote|	2-4 25
best-lemma|reveal|speaker-then-quote|	2-4 -22	5-10 -21
best-lemma|revelar|paragraph-before|	far 15
best-lemma|revelar|quote-then-verb|	1 6
best-lemma|revelar|speaker-then-quote|	0 12	2-4 16
best-lemma|riassumere|verb-then-speaker|	1 17
best-lemma|ribadire|speaker-then-quote|	2-4 10
best-lemma|ribadire|verb-then-speaker|	1 6
best-lemma|ribattere|quote-then-verb|	1 15
best-lemma|ribattere|speaker-then-quote|	2-4 22	5-10 10
best-lemma|riconoscere|speaker-then-quote|	2-4 18
best-lemma|ricordare|sentence-before|	far -9
best-lemma|ricordare|speaker-then-quote|	2-4 8	5-10 17
best-lemma|rigoler|quote-then-verb|	1 9
best-lemma|rigoler|speaker-then-quote|	2-4 6
best-lemma|rilevare|speaker-then-quote|	5-10 12
best-lemma|ringraziare|speaker-then-quote|	2-4 26	far 12
best-lemma|ripetere|quote-then-verb|	1 7
best-lemma|rir|quote-then-verb|	1 8
best-lemma|rispondere|paragraph-before|	far 11
best-lemma|rispondere|quote-then-verb|	1 17
best-lemma|rispondere|speaker-then-quote|	1 6	2-4 25
best-lemma|rivelare|quote-then-speaker|	-5 -6
best-lemma|rivelare|sentence-before|	far 16
best-lemma|rivelare|speaker-then-quote|	2-4 -12	5-10 28
best-lemma|roar|quote-then-verb|	0 10
best-lemma|roar|sentence-before|	2-4 11
best-lemma|roepen|quote-then-verb|	1 11	2-4 6
best-lemma|roepen|sentence-before|	5-10 9
best-lemma|roepen|speaker-then-quote|	1 13	2-4 14
best-lemma|rufen|quote-then-verb|	1 17
best-lemma|rufen|verb-then-speaker|	2-4 8
best-lemma|rule|quote-then-speaker|	0 18	5-10 11
best-lemma|rule|sentence-before|	1 21
best-lemma|rule|speaker-then-quote|	1 -22
best-lemma|räumen|quote-then-verb|	0 -9
best-lemma|räumen|verb-then-speaker|	2-4 -7
best-lemma|réagir|quote-then-verb|	1 16
best-lemma|réagir|speaker-then-quote|	2-4 7	5-10 21
best-lemma|réclamer|speaker-then-quote|	0 16	1 17	2-4 -8	far -14
best-lemma|répliquer|quote-then-verb|	1 14
best-lemma|répondre|quote-then-speaker|	2-4 14
best-lemma|répondre|speaker-then-quote|	2-4 21	5-10 9	far 14
best-lemma|répéter|speaker-then-quote|	5-10 14
best-lemma|résumer|quote-then-speaker|	2-4 9
best-lemma|résumer|quote-then-verb|	1 20
best-lemma|rétorquer|quote-then-verb|	1 16
best-lemma|rügen|speaker-then-quote|	2-4 14
best-lemma|saber|speaker-then-quote|	5-10 -10	far 7
best-lemma|sagen|quote-then-speaker|	2-4 10
best-lemma|sagen|quote-then-verb|	1 23	2-4 -10
best-lemma|sagen|speaker-then-quote|	5-10 10
best-lemma|sagen|verb-then-speaker|	1 15	2-4 20	5-10 15
best-lemma|saluer|speaker-then-quote|	0 15	2-4 16	5-10 15
best-lemma|salutare|speaker-then-quote|	0 16	2-4 7	far 8
best-lemma|sapere|speaker-then-quote|	2-4 17	5-10 20
best-lemma|savourer|quote-then-verb|	1 8
best-lemma|say|colon|	far 12
best-lemma|say|paragraph-before|	far -7
best-lemma|say|quote-then-speaker|	-12 -16	-16 17	0 17	1 20	2-4 9	5-10 -23	far 7
best-lemma|say|quote-then-verb|	0 18	1 -18	2-4 -16	5-10 26	far 24
best-lemma|say|sentence-after|	0 -16
best-lemma|say|sentence-before|	1 29	2-4 33	5-10 21	far -26
best-lemma|say|speaker-then-quote|	0 -32	1 18	2-4 50	5-10 13	far 55
best-lemma|say|verb-then-speaker|	1 37	2-4 -18	far -8
best-lemma|scandire|sentence-before|	far 17
best-lemma|schamperen|quote-then-verb|	1 14
best-lemma|scherzare|verb-then-speaker|	2-4 13
best-lemma|scherzen|quote-then-speaker|	2-4 6
best-lemma|schreiben|quote-then-verb|	1 12	2-4 20
best-lemma|schreiben|verb-then-speaker|	5-10 11
best-lemma|schrijven|paragraph-before|	far 7
best-lemma|schrijven|quote-then-verb|	1 10
best-lemma|schrijven|speaker-then-quote|	2-4 -16	5-10 17
best-lemma|scold|quote-then-verb|	2-4 -14
best-lemma|scommettere|quote-then-verb|	1 6
best-lemma|scrivere|quote-then-speaker|	-20 13
best-lemma|scrivere|quote-then-verb|	1 11
best-lemma|scrivere|speaker-then-quote|	0 -15	1 15	2-4 -15	5-10 17
best-lemma|scrivere|verb-then-speaker|	1 13
best-lemma|seek|quote-then-speaker|	1 -20
best-lemma|seek|speaker-then-quote|	0 20
best-lemma|see|speaker-then-quote|	0 33	1 16	2-4 19
best-lemma|segnalare|speaker-then-quote|	1 17
best-lemma|sehen|speaker-then-quote|	2-4 10
best-lemma|sentenziare|quote-then-speaker|	-10 13
best-lemma|seufzen|speaker-then-quote|	2-4 11
best-lemma|señalar|sentence-before|	far 15
best-lemma|sfogare|quote-then-verb|	1 10
best-lemma|shoot|quote-then-speaker|	0 25
best-lemma|shoot|quote-then-verb|	0 -20
best-lemma|shoot|sentence-before|	2-4 -6
best-lemma|shoot|speaker-then-quote|	2-4 16	5-10 -21
best-lemma|shout|quote-then-speaker|	0 19	2-4 -19
best-lemma|shout|quote-then-verb|	0 14
best-lemma|shout|sentence-before|	1 19
best-lemma|show|speaker-then-quote|	0 -26	5-10 -31
best-lemma|sigh|speaker-then-quote|	1 17
best-lemma|sign|quote-then-speaker|	-5 -9
best-lemma|sign|speaker-then-quote|	2-4 21
best-lemma|sing|sentence-before|	2-4 -16
best-lemma|sing|speaker-then-quote|	0 -18
best-lemma|sintetizar|quote-then-verb|	1 6
best-lemma|sintetizar|sentence-before|	far 18
best-lemma|sintetizzare|quote-then-verb|	1 6
best-lemma|slam|speaker-then-quote|	5-10 25
best-lemma|snap|quote-then-verb|	0 12
best-lemma|soltar|sentence-before|	far 8
best-lemma|soltar|speaker-then-quote|	1 15
best-lemma|sommen|quote-then-verb|	1 11
best-lemma|sostenere|speaker-then-quote|	2-4 -19	5-10 15
best-lemma|sostenere|verb-then-speaker|	1 7
best-lemma|sostener|speaker-then-quote|	2-4 12	5-10 12
best-lemma|sottolineare|speaker-then-quote|	5-10 12
best-lemma|souffler|quote-then-speaker|	2-4 10
best-lemma|souffler|quote-then-verb|	1 17
best-lemma|souhaiter|speaker-then-quote|	2-4 12
best-lemma|souligner|quote-then-speaker|	2-4 13
best-lemma|soupirer|quote-then-verb|	1 9
best-lemma|sourire|quote-then-speaker|	5-10 6
best-lemma|sourire|quote-then-verb|	1 19
best-lemma|sourire|sentence-before|	1 13
best-lemma|soutenir|quote-then-verb|	1 8
best-lemma|soutenir|speaker-then-quote|	2-4 10
best-lemma|soutenir|verb-then-speaker|	2-4 11
best-lemma|souvenir|quote-then-verb|	1 15
best-lemma|souvenir|speaker-then-quote|	2-4 13
best-lemma|speak|quote-then-speaker|	5-10 -10
best-lemma|speak|sentence-before|	far 13
best-lemma|speak|speaker-then-quote|	1 -18	2-4 18	far 7
best-lemma|spiegare|quote-then-speaker|	-7 -8
best-lemma|spiegare|sentence-before|	5-10 6	far 6
best-lemma|spotten|quote-then-verb|	1 9
best-lemma|sprechen|quote-then-speaker|	-12 12
best-lemma|sprechen|quote-then-verb|	2-4 -10
best-lemma|sprechen|sentence-before|	5-10 8
best-lemma|sprechen|speaker-then-quote|	1 15	2-4 39	5-10 23
best-lemma|sprechen|verb-then-speaker|	5-10 15
best-lemma|spreken|sentence-before|	5-10 12
best-lemma|spreken|speaker-then-quote|	1 31	2-4 21
best-lemma|staan|quote-then-speaker|	1 -13
best-lemma|staan|quote-then-verb|	0 -10	1 20	5-10 17
best-lemma|staan|speaker-then-quote|	0 -8	1 -18
best-lemma|state|quote-then-speaker|	0 6
best-lemma|state|sentence-before|	1 22
best-lemma|state|speaker-then-quote|	2-4 18	5-10 26	far 24
best-lemma|stehen|speaker-then-quote|	0 -10	1 -13	2-4 14
best-lemma|stellen|quote-then-verb|	1 21
best-lemma|stellen|sentence-before|	5-10 13
best-lemma|stellen|speaker-then-quote|	5-10 -18
best-lemma|stellen|verb-then-speaker|	far -8
best-lemma|stress|quote-then-speaker|	0 16
best-lemma|stress|speaker-then-quote|	1 12	5-10 15
best-lemma|sturen|sentence-before|	5-10 14
best-lemma|stöhnen|quote-then-verb|	1 6
best-lemma|sublinhar|quote-then-verb|	1 8
best-lemma|sublinhar|speaker-then-quote|	2-4 8	5-10 8
best-lemma|submit|quote-then-speaker|	0 8
best-lemma|subrayar|verb-then-speaker|	1 12
best-lemma|sugerir|quote-then-verb|	1 7
best-lemma|suggereren|speaker-then-quote|	5-10 8
best-lemma|suggerire|quote-then-verb|	1 -13
best-lemma|suggest|quote-then-speaker|	0 -16
best-lemma|suggest|speaker-then-quote|	5-10 32	far 17
best-lemma|support|speaker-then-quote|	1 -24
best-lemma|suspirar|quote-then-verb|	1 10
best-lemma|sustentar|speaker-then-quote|	2-4 21	5-10 9
best-lemma|svelare|speaker-then-quote|	2-4 13
best-lemma|tagliare|quote-then-verb|	1 20
best-lemma|tagliare|sentence-before|	5-10 6
best-lemma|tag|quote-then-speaker|	far -16
best-lemma|teilen|quote-then-verb|	1 16	2-4 9
best-lemma|teilen|speaker-then-quote|	far -14
best-lemma|teilen|verb-then-speaker|	2-4 15	5-10 -19
best-lemma|tell|paragraph-before|	far 36
best-lemma|tell|quote-then-speaker|	-11 -11	-14 20	-5 -10	0 28	1 13	2-4 -13
best-lemma|tell|quote-then-verb|	0 15	1 -13
best-lemma|tell|sentence-before|	2-4 27	5-10 28	far 28
best-lemma|tell|speaker-then-quote|	0 -36	1 23	2-4 -14	5-10 57	far -31
best-lemma|temere|speaker-then-quote|	0 11
best-lemma|testify|quote-then-speaker|	0 17
best-lemma|testify|quote-then-verb|	0 16
best-lemma|testify|sentence-before|	2-4 18
best-lemma|text|speaker-then-quote|	2-4 19	5-10 -12
best-lemma|thank|speaker-then-quote|	0 25	2-4 21	5-10 -8
best-lemma|think|sentence-before|	2-4 19
best-lemma|think|speaker-then-quote|	2-4 22	5-10 17
best-lemma|tildar|speaker-then-quote|	1 13
best-lemma|title|speaker-then-quote|	0 -18	1 -22
best-lemma|tonner|quote-then-verb|	1 12
best-lemma|traiter|speaker-then-quote|	1 14
best-lemma|trancher|quote-then-verb|	1 23
best-lemma|try|speaker-then-quote|	2-4 -16
best-lemma|tweet|quote-then-speaker|	0 21
best-lemma|tweet|quote-then-verb|	0 12
best-lemma|tweet|sentence-after|	0 8
best-lemma|tweet|sentence-before|	2-4 19
best-lemma|tweet|speaker-then-quote|	1 14	5-10 17
best-lemma|témoigner|quote-then-verb|	1 8
best-lemma|understand|speaker-then-quote|	5-10 -16
best-lemma|unlisted|quote-then-verb|	0 -21	1 15
best-lemma|unlisted|sentence-before|	5-10 11
best-lemma|unlisted|speaker-then-quote|	5-10 -8
best-lemma|unlisted|verb-then-speaker|	2-4 7
best-lemma|urge|quote-then-speaker|	0 9
best-lemma|urge|speaker-then-quote|	2-4 31
best-lemma|urlare|speaker-then-quote|	0 12
best-lemma|urteilen|verb-then-speaker|	2-4 10
best-lemma|use|quote-then-speaker|	1 -17	far 9
best-lemma|use|speaker-then-quote|	2-4 -42	far -17
best-lemma|valorar|speaker-then-quote|	1 19
best-lemma|vanter|quote-then-verb|	1 17
best-lemma|vatten|quote-then-verb|	1 12	2-4 11
best-lemma|vatten|sentence-after|	far 10
best-lemma|vent|speaker-then-quote|	far 20
best-lemma|verduidelijken|quote-then-verb|	1 7
best-lemma|verklaren|quote-then-verb|	1 14	2-4 -7
best-lemma|verklaren|sentence-before|	1 7
best-lemma|verklaren|speaker-then-quote|	2-4 -12
best-lemma|verklaren|verb-then-speaker|	5-10 19
best-lemma|verlauten|speaker-then-quote|	2-4 14
best-lemma|verraten|quote-then-verb|	1 16
best-lemma|versichern|quote-then-verb|	1 16	2-4 -13	5-10 -8
best-lemma|versichern|verb-then-speaker|	5-10 17
best-lemma|versprechen|quote-then-speaker|	1 -10
best-lemma|versprechen|speaker-then-quote|	1 -11
best-lemma|vertellen|quote-then-speaker|	1 6
best-lemma|vertellen|quote-then-verb|	1 12
best-lemma|verweisen|speaker-then-quote|	2-4 -11
best-lemma|verzekeren|quote-then-verb|	1 9
best-lemma|ver|speaker-then-quote|	0 14	2-4 13
best-lemma|view|quote-then-verb|	0 -9
best-lemma|view|speaker-then-quote|	1 -24
best-lemma|vinden|quote-then-verb|	1 11
best-lemma|vinden|speaker-then-quote|	5-10 7
best-lemma|vinden|verb-then-speaker|	1 9
best-lemma|voegen|quote-then-verb|	1 18
best-lemma|voir|speaker-then-quote|	1 18	2-4 21
best-lemma|vote|speaker-then-quote|	1 -18	5-10 -16
best-lemma|vouloir|speaker-then-quote|	0 12	1 -12	2-4 -12
best-lemma|vow|quote-then-verb|	1 22
best-lemma|vow|speaker-then-quote|	1 17	2-4 21
best-lemma|vragen|speaker-then-quote|	2-4 -14
best-lemma|waarschuwen|quote-then-verb|	1 8
best-lemma|waarschuwen|speaker-then-quote|	1 15	5-10 16	far 10
best-lemma|waarschuwen|verb-then-speaker|	2-4 25
best-lemma|wail|quote-then-speaker|	0 17
best-lemma|want|paragraph-before|	far 20
best-lemma|want|sentence-after|	0 14
best-lemma|want|speaker-then-quote|	0 23	1 -16	2-4 7	5-10 8	far -20
best-lemma|warnen|speaker-then-quote|	1 13	2-4 14
best-lemma|warn|quote-then-speaker|	0 19
best-lemma|warn|quote-then-verb|	0 17
best-lemma|warn|speaker-then-quote|	2-4 -16	5-10 35	far -14
best-lemma|wave|speaker-then-quote|	0 6	2-4 -6
best-lemma|weisen|quote-then-verb|	0 -9
best-lemma|welcome|speaker-then-quote|	0 14
best-lemma|werben|quote-then-verb|	1 9
best-lemma|werfen|speaker-then-quote|	2-4 -17
best-lemma|whisper|quote-then-speaker|	0 12
best-lemma|whisper|sentence-before|	5-10 17
best-lemma|wijzen|quote-then-speaker|	5-10 7
best-lemma|wijzen|speaker-then-quote|	1 15	5-10 16
best-lemma|willen|sentence-before|	2-4 10
best-lemma|willen|speaker-then-quote|	2-4 -7
best-lemma|wonder|quote-then-speaker|	0 10
best-lemma|write|quote-then-speaker|	-12 -17	0 10	1 20	5-10 15
best-lemma|write|quote-then-verb|	0 26
best-lemma|write|sentence-after|	0 -14
best-lemma|write|sentence-before|	1 30	2-4 30	5-10 7	far 21
best-lemma|write|speaker-then-quote|	2-4 -20	far 33
best-lemma|yell|speaker-then-quote|	0 27
best-lemma|zeggen|quote-then-verb|	1 19
best-lemma|zeggen|sentence-before|	1 11	5-10 19
best-lemma|zeggen|speaker-then-quote|	2-4 13
best-lemma|zeggen|verb-then-speaker|	1 9	2-4 19	5-10 -13
best-lemma|zeigen|speaker-then-quote|	1 18	2-4 17
best-lemma|zien|speaker-then-quote|	0 12	2-4 7	5-10 6
best-lemma|zitieren|quote-then-verb|	1 18
best-lemma|zitieren|speaker-then-quote|	5-10 10
best-lemma|zweren|quote-then-verb|	1 19
best-lemma|äußern|verb-then-speaker|	2-4 7
best-lemma|écrire|quote-then-speaker|	2-4 9
best-lemma|écrire|quote-then-verb|	1 19
best-lemma|écrire|speaker-then-quote|	1 -14	2-4 6
best-lemma|étonner|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	1 23	2-4 32
best-near|according-to|according|	0 -11	1 21	2-4 10	5-10 7	far 18
best-near|according|0|	1 -29	8+ 22
best-near|according|1|	1 9	4-7 42	8+ 23
best-near|according|2-4|	4-7 11	8+ 11
best-near|according|5-10|	1 -7	2-3 13	8+ 18
best-near|according|far|	1 11	2-3 -8
best-near|apposed|-10|	2-3 -6
best-near|apposed|-11|	2-3 -17
best-near|apposed|-14|	1 16
best-near|apposed|-3|	2-3 -17
best-near|apposed|-4|	1 -13	2-3 -6	4-7 -6
best-near|apposed|-5|	1 -19
best-near|apposed|-6|	2-3 -9	4-7 -9
best-near|apposed|-7|	2-3 -8	4-7 -6
best-near|apposed|-8|	2-3 -8
best-near|apposed|-9|	1 -17	4-7 -11
best-near|apposed|0|	2-3 -21	4-7 7
best-near|apposed|1|	1 -31
best-near|apposed|2-4|	8+ 28
best-near|apposed|5-10|	1 -19	2-3 19	4-7 23	8+ -17
best-near|apposed|far|	1 -22
best-near|apposition|0|	1 -15
best-near|apposition|1|	2-3 -17
best-near|apposition|2-4|	2-3 -17	4-7 -16	8+ -17
best-near|apposition|5-10|	1 -20	4-7 6
best-near|apposition|far|	2-3 -13
best-near|colon|judging|	far 18
best-near|colon|naked|	far 8
best-near|colon|saying|	far 19
best-near|direct|0|	1 -38	2-3 -18	4-7 19
best-near|direct|1|	2-3 -7	8+ 20
best-near|direct|2-4|	1 -14	2-3 6	8+ 27
best-near|direct|5-10|	1 -12	4-7 23	8+ 29
best-near|direct|far|	1 11	2-3 6	4-7 -16	8+ 34
best-near|interview|naked|	far 18
best-near|judging|-1|	2-3 -15
best-near|judging|-5|	1 -25
best-near|judging|-8|	2-3 -15
best-near|judging|0|	4-7 17
best-near|judging|1|	1 15	2-3 -12	4-7 41	8+ 18
best-near|judging|2-4|	1 9	2-3 11	4-7 12	8+ 31
best-near|judging|5-10|	1 6	8+ 31
best-near|judging|far|	1 9	2-3 6	8+ 29
best-near|naked|0|	1 -15	2-3 -11	8+ 26
best-near|naked|1|	1 -18	4-7 -10	8+ 13
best-near|naked|2-4|	1 7	4-7 -11	8+ 22
best-near|naked|5-10|	2-3 8	8+ 13
best-near|naked|far|	1 18	4-7 12
best-near|named-before|naked|	2-4 17
best-near|named-nearby|naked|	0 -8	1 15	far 8
best-near|other|0|	1 -14	2-3 -14
best-near|other|1|	1 6	4-7 17	8+ 15
best-near|other|2-4|	4-7 8
best-near|paragraph-before|direct|	far -9
best-near|paragraph-before|judging|	far -16
best-near|paragraph-before|saying|	far -6
best-near|paragraph-before|thinking|	far 20
best-near|passive|1|	2-3 -14
best-near|passive|2-4|	4-7 15
best-near|passive|5-10|	2-3 11	8+ 15
best-near|possessor|naked|	0 -22	1 -22	2-4 6	5-10 15	far 21
best-near|quote-then-speaker|apposed|	-10 -6	-11 -17	-14 16	-3 -18	-4 -15	-5 -22	-6 -11	-7 -11	-8 -8	-9 -21	1 -24
best-near|quote-then-speaker|apposition|	0 -15	2-4 -17	5-10 -9
best-near|quote-then-speaker|direct|	1 8	2-4 -21	5-10 -8	far -6
best-near|quote-then-speaker|judging|	-1 -15	-5 -25	-8 -15	1 10	2-4 -22	far 11
best-near|quote-then-speaker|passive|	1 -14	2-4 15	5-10 -17
best-near|quote-then-speaker|saying|	-10 13	-11 -11	-12 -9	-13 12	-14 20	-16 17	-2 -9	-20 13	-22 -15	-4 -12	-5 -28	-9 -16	0 22	1 19	2-4 -12	5-10 -20
best-near|quote-then-speaker|shared|	-10 -13	-11 -21	-12 11	-13 -9	-16 -6	-3 -16	-5 -19	1 -11
best-near|quote-then-speaker|thinking|	-10 -10	-12 20	-8 -18	1 -22	5-10 -7
best-near|quote-then-verb|judging|	0 -9	1 12	5-10 16
best-near|quote-then-verb|other|	0 -21	1 15
best-near|quote-then-verb|saying|	0 11	1 18	2-4 -11	5-10 -21	far 11
best-near|relative|2-4|	1 -16	2-3 -19	4-7 7
best-near|relative|5-10|	1 -22	8+ 13
best-near|relative|far|	1 -20	2-3 18	4-7 14	8+ 28
best-near|saying|-10|	2-3 13
best-near|saying|-11|	4-7 -11
best-near|saying|-12|	2-3 -17
best-near|saying|-13|	4-7 13
best-near|saying|-14|	2-3 20
best-near|saying|-16|	1 17
best-near|saying|-20|	4-7 13
best-near|saying|-22|	4-7 -15
best-near|saying|-2|	1 -9
best-near|saying|-4|	4-7 -12
best-near|saying|-5|	1 -12	2-3 -28
best-near|saying|-7|	2-3 -8	8+ 12
best-near|saying|-9|	2-3 -16
best-near|saying|0|	1 6	2-3 -7	4-7 20	8+ 15
best-near|saying|1|	1 25	4-7 12	8+ 14
best-near|saying|2-4|	1 -16	8+ 32
best-near|saying|5-10|	4-7 16	8+ 11
best-near|saying|far|	1 -8	4-7 7	8+ 39
best-near|sentence-after|according|	2-4 -16	5-10 7
best-near|sentence-after|apposed|	0 -11	5-10 11
best-near|sentence-after|apposition|	2-4 -17
best-near|sentence-after|direct|	0 18
best-near|sentence-after|saying|	1 13	2-4 -20	5-10 17	far 18
best-near|sentence-after|thinking|	0 -8
best-near|sentence-before|according|	1 15	2-4 -8	5-10 -17	far -17
best-near|sentence-before|apposed|	5-10 6
best-near|sentence-before|apposition|	5-10 6	far -13
best-near|sentence-before|direct|	1 25	2-4 31	5-10 -24	far -34
best-near|sentence-before|judging|	1 17	2-4 9	5-10 -10	far -13
best-near|sentence-before|other|	5-10 11
best-near|sentence-before|relative|	far 16
best-near|sentence-before|saying|	1 32	2-4 17	5-10 22	far -22
best-near|sentence-before|thinking|	2-4 24	far 15
best-near|shared|-10|	2-3 -13
best-near|shared|-11|	2-3 -21
best-near|shared|-12|	2-3 11
best-near|shared|-13|	1 -14	2-3 10
best-near|shared|-16|	1 -6
best-near|shared|-3|	1 -16
best-near|shared|-5|	1 -19
best-near|shared|-9|	1 -8	4-7 7
best-near|shared|0|	2-3 19
best-near|shared|1|	2-3 -11	4-7 -9
best-near|shared|2-4|	8+ 17
best-near|shared|5-10|	2-3 -21	4-7 8
best-near|shared|far|	1 -17
best-near|signature|naked|	1 -26
best-near|speaker-then-quote|apposed|	0 -14	1 -24	far -8
best-near|speaker-then-quote|apposition|	1 -17	2-4 -16	5-10 -16
best-near|speaker-then-quote|direct|	0 -44	1 -14	far 18
best-near|speaker-then-quote|judging|	2-4 23	far 23
best-near|speaker-then-quote|other|	5-10 -8
best-near|speaker-then-quote|passive|	5-10 16
best-near|speaker-then-quote|relative|	2-4 -12	5-10 -24	far 10
best-near|speaker-then-quote|saying|	5-10 17	far 25
best-near|speaker-then-quote|shared|	1 -9	5-10 -16	far -12
best-near|speaker-then-quote|thinking|	0 -6	1 -24	2-4 6	5-10 20	far 12
best-near|thinking|-10|	2-3 -10
best-near|thinking|-12|	2-3 20
best-near|thinking|-8|	1 -18
best-near|thinking|0|	1 -7	2-3 -8	8+ 13
best-near|thinking|1|	1 -30	2-3 -26	4-7 -6
best-near|thinking|2-4|	4-7 23	8+ 21
best-near|thinking|5-10|	2-3 15	4-7 25	8+ 20
best-near|thinking|far|	1 6	2-3 22	4-7 21	8+ 20
best-near|topic|naked|	0 -19	1 -12
best-near|transcript|naked|	0 36
best-near|verb-then-speaker|judging|	1 9	2-4 10	5-10 -10
best-near|verb-then-speaker|other|	2-4 7
best-near|verb-then-speaker|saying|	0 -6	1 -7	2-4 7	5-10 -14	far -10
best-negated|	false 6	true 11
best-order|according|according|0|	1 -29	8+ 22
best-order|according|according|1|	1 9	4-7 42	8+ 23
best-order|according|according|2-4|	4-7 11	8+ 11
best-order|according|according|5-10|	1 -7	2-3 13	8+ 18
best-order|according|according|far|	1 11	2-3 -8
best-order|apposed|apposed|-10|	2-3 -6
best-order|apposed|apposed|-11|	2-3 -17
best-order|apposed|apposed|-14|	1 16
best-order|apposed|apposed|-3|	2-3 -17
best-order|apposed|apposed|-4|	1 -13	2-3 -6	4-7 -6
best-order|apposed|apposed|-5|	1 -19
best-order|apposed|apposed|-6|	2-3 -9	4-7 -9
best-order|apposed|apposed|-7|	2-3 -8	4-7 -6
best-order|apposed|apposed|-8|	2-3 -8
best-order|apposed|apposed|-9|	1 -17	4-7 -11
best-order|apposed|apposed|0|	2-3 -21	4-7 7
best-order|apposed|apposed|1|	1 -31
best-order|apposed|apposed|2-4|	8+ 28
best-order|apposed|apposed|5-10|	1 -19	2-3 19	4-7 23	8+ -17
best-order|apposed|apposed|far|	1 -22
best-order|apposed|judging|0|	1 -14	2-3 8	4-7 21
best-order|apposed|judging|1|	1 23	2-3 -6	4-7 17
best-order|apposed|judging|2-4|	1 21	2-3 43	4-7 44	8+ 18
best-order|apposed|judging|5-10|	2-3 19	4-7 21	8+ 16
best-order|apposed|judging|far|	4-7 19
best-order|apposed|other|5-10|	2-3 -8
best-order|apposed|saying|-10|	2-3 13
best-order|apposed|saying|-11|	4-7 -11
best-order|apposed|saying|-12|	2-3 -17
best-order|apposed|saying|-13|	4-7 13
best-order|apposed|saying|-14|	2-3 20
best-order|apposed|saying|-16|	1 17
best-order|apposed|saying|-20|	4-7 13
best-order|apposed|saying|-22|	4-7 -15
best-order|apposed|saying|-2|	1 -9
best-order|apposed|saying|-5|	1 -12	2-3 -24
best-order|apposed|saying|-7|	2-3 -8
best-order|apposed|saying|-9|	2-3 -16
best-order|apposed|saying|0|	1 9	2-3 -7	4-7 43	8+ 21
best-order|apposed|saying|1|	1 -20	4-7 45	8+ 17
best-order|apposed|saying|2-4|	1 9	2-3 -9	8+ 33
best-order|apposed|saying|5-10|	1 -7	4-7 -6	8+ 19
best-order|apposed|saying|far|	1 -23	2-3 18	8+ 29
best-order|apposed|thinking|-10|	2-3 -10
best-order|apposed|thinking|2-4|	4-7 12	8+ 10
best-order|apposed|thinking|5-10|	1 -8	2-3 -23	4-7 15
best-order|apposition|apposition|0|	1 -15
best-order|apposition|apposition|1|	2-3 -17
best-order|apposition|apposition|2-4|	2-3 -17	4-7 -16	8+ -17
best-order|apposition|apposition|5-10|	1 -20	4-7 6
best-order|apposition|apposition|far|	2-3 -13
best-order|apposition|judging|1|	2-3 -20
best-order|apposition|judging|2-4|	2-3 19	4-7 35	8+ 11
best-order|apposition|judging|5-10|	1 10	2-3 -19
best-order|apposition|saying|0|	2-3 -13	4-7 22
best-order|apposition|saying|1|	1 24	4-7 -16	8+ 17
best-order|apposition|saying|2-4|	1 -14	2-3 -25	4-7 39	8+ 22
best-order|apposition|saying|5-10|	1 9	2-3 -9	4-7 65	8+ 28
best-order|apposition|saying|far|	1 -36	4-7 23	8+ 11
best-order|apposition|thinking|2-4|	2-3 10
best-order|direct|direct|0|	1 -38	2-3 -18	4-7 19
best-order|direct|direct|1|	2-3 -7	8+ 20
best-order|direct|direct|2-4|	1 -14	2-3 6	8+ 27
best-order|direct|direct|5-10|	1 -12	4-7 23	8+ 29
best-order|direct|direct|far|	1 11	2-3 6	4-7 -16	8+ 34
best-order|direct|judging|-1|	2-3 -15
best-order|direct|judging|0|	2-3 -11	4-7 14
best-order|direct|judging|1|	1 7	2-3 -10	4-7 38	8+ 25
best-order|direct|judging|2-4|	8+ 30
best-order|direct|judging|5-10|	2-3 -8	8+ 28
best-order|direct|judging|far|	2-3 -11	8+ 25
best-order|direct|saying|0|	1 -7	2-3 -7	4-7 8	8+ 12
best-order|direct|saying|1|	1 25	4-7 10	8+ 19
best-order|direct|saying|2-4|	1 -19	2-3 19	4-7 -7	8+ 26
best-order|direct|saying|5-10|	1 -6	2-3 12	4-7 19
best-order|direct|saying|far|	1 8	4-7 7	8+ 37
best-order|direct|thinking|0|	1 -7	8+ 13
best-order|direct|thinking|1|	1 -30	2-3 -32	4-7 -6
best-order|direct|thinking|2-4|	4-7 21	8+ 21
best-order|direct|thinking|5-10|	1 -12	2-3 26	4-7 23	8+ 20
best-order|direct|thinking|far|	2-3 18	4-7 21	8+ 18
best-order|inverted|judging|0|	2-3 -8	4-7 -9
best-order|inverted|judging|1|	1 9	2-3 6	4-7 18
best-order|inverted|judging|2-4|	4-7 10
best-order|inverted|judging|5-10|	1 -10	4-7 6
best-order|inverted|other|0|	1 -14	2-3 -14
best-order|inverted|other|1|	1 6	4-7 17	8+ 15
best-order|inverted|other|2-4|	4-7 8
best-order|inverted|other|5-10|	2-3 11
best-order|inverted|saying|0|	4-7 19	8+ 20
best-order|inverted|saying|1|	2-3 8	4-7 13	8+ 9
best-order|inverted|saying|2-4|	1 -15	2-3 -14	4-7 16	8+ 19
best-order|inverted|saying|5-10|	1 -9	2-3 -24	4-7 12	8+ 23
best-order|inverted|saying|far|	1 -19	2-3 23	4-7 23	8+ 27
best-order|naked|naked|0|	1 -15	2-3 -11	8+ 26
best-order|naked|naked|1|	1 -18	4-7 -10	8+ 13
best-order|naked|naked|2-4|	1 7	4-7 -11	8+ 22
best-order|naked|naked|5-10|	2-3 8	8+ 13
best-order|naked|naked|far|	1 18	4-7 12
best-order|passive|judging|1|	2-3 -13
best-order|passive|judging|2-4|	2-3 -24	4-7 -14
best-order|passive|passive|1|	2-3 -14
best-order|passive|passive|2-4|	4-7 15
best-order|passive|passive|5-10|	2-3 11	8+ 15
best-order|passive|saying|1|	4-7 7	8+ 7
best-order|passive|saying|far|	2-3 15
best-order|relative|judging|0|	1 -19	2-3 -24
best-order|relative|judging|2-4|	1 -21	2-3 23
best-order|relative|judging|5-10|	4-7 -12
best-order|relative|judging|far|	2-3 22
best-order|relative|relative|2-4|	1 -16	2-3 -19	4-7 7
best-order|relative|relative|5-10|	1 -22	8+ 13
best-order|relative|relative|far|	1 -20	2-3 18	4-7 14	8+ 28
best-order|relative|saying|0|	1 17	4-7 -7
best-order|relative|saying|1|	2-3 -15	8+ 17
best-order|relative|saying|2-4|	2-3 -30	4-7 26
best-order|relative|saying|5-10|	1 12	2-3 16	4-7 32	8+ 18
best-order|relative|saying|far|	4-7 28
best-order|shared|judging|-5|	1 -25
best-order|shared|judging|-8|	2-3 -15
best-order|shared|judging|0|	2-3 25	4-7 11
best-order|shared|judging|1|	1 25	2-3 18
best-order|shared|judging|2-4|	1 18	4-7 25
best-order|shared|judging|5-10|	1 21	2-3 16	4-7 19
best-order|shared|judging|far|	2-3 10
best-order|shared|saying|-4|	4-7 -12
best-order|shared|saying|-7|	8+ 12
best-order|shared|saying|0|	2-3 12	4-7 17	8+ 32
best-order|shared|saying|1|	2-3 -17	4-7 31	8+ 27
best-order|shared|saying|2-4|	1 31	2-3 22	4-7 32	8+ 21
best-order|shared|saying|5-10|	1 30	2-3 11	4-7 36	8+ 37
best-order|shared|saying|far|	1 33	2-3 -9	4-7 7	8+ 23
best-order|shared|shared|-10|	2-3 -13
best-order|shared|shared|-11|	2-3 -21
best-order|shared|shared|-12|	2-3 11
best-order|shared|shared|-13|	1 -14	2-3 10
best-order|shared|shared|-16|	1 -6
best-order|shared|shared|-3|	1 -16
best-order|shared|shared|-5|	1 -19
best-order|shared|shared|-9|	1 -8	4-7 7
best-order|shared|shared|0|	2-3 19
best-order|shared|shared|1|	2-3 -11	4-7 -9
best-order|shared|shared|2-4|	8+ 17
best-order|shared|shared|5-10|	2-3 -21	4-7 8
best-order|shared|shared|far|	1 -17
best-order|shared|thinking|-12|	2-3 20
best-order|shared|thinking|-8|	1 -18
best-order|shared|thinking|0|	4-7 16
best-phrase|name|	according 11	apposed -8	apposition -25	direct 12	judging 24	naked 21	other 17	passive 9	saying 20	shared -11
best-phrase|noun|	according -6	apposed -36	apposition -31	direct -25	judging -23	naked -24	other -7	passive -8	saying -14	shared -26	thinking 18
best-phrase|pronoun|	according 17	apposed -10	direct 13	judging 32	naked -16	relative -17	shared 13
best-score|	-1 -59	-2 -54	-3 -33	-4 -17	0 -24	2 7	3 34	4 44	5 46	6 57	7 10
best-score|-1|	1 -37	2-3 -39	4-7 -27	8+ 11
best-score|-2|	1 -30	2-3 -37	4-7 -21	8+ 45
best-score|-3|	1 -41	2-3 -24	4-7 6
best-score|-4|	1 8	2-3 -11	4-7 -11	8+ -8
best-score|0|	2-3 -22	8+ -7
best-score|1|	1 -6	2-3 17	4-7 -8
best-score|2|	1 -10	4-7 16	8+ 19
best-score|3|	1 20	2-3 12	4-7 28	8+ 26
best-score|4|	1 27	2-3 17	4-7 55	8+ 11
best-score|5|	1 47	2-3 28	4-7 28	8+ 22
best-score|6|	1 39	2-3 62	4-7 35	8+ 17
best-score|7|	4-7 38
best|according-to|according|	1 -8	2-3 15	4-7 13	8+ 35
best|colon|judging|	8+ 18
best|colon|naked|	1 -14
best|colon|saying|	8+ 19
best|interview|naked|	1 7	4-7 14	8+ 6
best|named-before|naked|	2-3 37	4-7 -18	8+ 9
best|named-nearby|naked|	2-3 6
best|paragraph-before|direct|	2-3 19	4-7 -12	8+ 28
best|paragraph-before|judging|	4-7 25	8+ 20
best|paragraph-before|saying|	1 -19	8+ 31
best|paragraph-before|thinking|	4-7 20
best|possessor|naked|	1 31	4-7 -7	8+ 20
best|quote-then-speaker|apposed|	1 -8	2-3 -20	4-7 -21
best|quote-then-speaker|apposition|	1 -17	2-3 -17
best|quote-then-speaker|direct|	1 -10	2-3 -27	4-7 32	8+ 36
best|quote-then-speaker|judging|	1 -22	2-3 13	4-7 -11	8+ 18
best|quote-then-speaker|passive|	2-3 -19	4-7 15
best|quote-then-speaker|saying|	1 15	2-3 -12	4-7 15	8+ 19
best|quote-then-speaker|shared|	1 -33	2-3 12	4-7 -6
best|quote-then-speaker|thinking|	1 -32	8+ 13
best|quote-then-verb|other|	4-7 19	8+ 15
best|quote-then-verb|saying|	2-3 -21	4-7 29	8+ 14
best|sentence-after|according|	2-3 -12
best|sentence-after|apposed|	2-3 -19	4-7 7	8+ 11
best|sentence-after|apposition|	8+ -17
best|sentence-after|direct|	1 -16	2-3 21	4-7 15	8+ 22
best|sentence-after|saying|	1 -20	2-3 7	4-7 10	8+ 23
best|sentence-after|thinking|	2-3 -11	4-7 14
best|sentence-before|according|	1 11	2-3 -17	4-7 -12	8+ -6
best|sentence-before|apposed|	8+ 6
best|sentence-before|apposition|	2-3 -13	4-7 6
best|sentence-before|direct|	1 -32	2-3 -22	4-7 12	8+ 33
best|sentence-before|judging|	1 -16	2-3 -6	4-7 14	8+ 24
best|sentence-before|other|	2-3 11	4-7 9
best|sentence-before|relative|	4-7 14	8+ 28
best|sentence-before|saying|	1 -11	2-3 -20	4-7 35	8+ 21
best|sentence-before|thinking|	2-3 21	4-7 9	8+ 10
best|signature|naked|	1 -24	2-3 -34	4-7 -16	8+ 33
best|speaker-then-quote|apposed|	1 -13	2-3 12	4-7 11	8+ -16
best|speaker-then-quote|apposition|	1 -16	2-3 -17	4-7 -16
best|speaker-then-quote|direct|	8+ 8
best|speaker-then-quote|judging|	1 16	4-7 24	8+ 17
best|speaker-then-quote|other|	2-3 -8
best|speaker-then-quote|passive|	2-3 16	8+ 15
best|speaker-then-quote|relative|	1 -37	4-7 7	8+ 13
best|speaker-then-quote|saying|	2-3 9	4-7 6	8+ 14
best|speaker-then-quote|shared|	1 -12	2-3 -21	8+ 17
best|speaker-then-quote|thinking|	1 -8	2-3 7	4-7 24	8+ 34
best|topic|naked|	1 -9	8+ 22
best|transcript|naked|	4-7 31	8+ 14
best|verb-then-speaker|judging|	1 -10	4-7 13
best|verb-then-speaker|other|	1 -8	4-7 6
best|verb-then-speaker|saying|	1 -14	2-3 -10	4-7 -7	8+ 15
case-follow|all-one|(|	none -12
case-follow|all-one|+|	none 7
case-follow|all-one|,adverb|	none -9
case-follow|all-one|,auxiliary|	! 14	? -13
case-follow|all-one|,capital|	none -11
case-follow|all-one|,coordinator|	! 13	none -10
case-follow|all-one|,determiner|	! 12
case-follow|all-one|,preposition|	none -28
case-follow|all-one|,pronoun|	? 7	none -14
case-follow|all-one|,quote|	none -8
case-follow|all-one|,subordinator|	none -18
case-follow|all-one|,that|	none -18
case-follow|all-one|,verb-judging|	none 9
case-follow|all-one|,verb-saying|	? 12	none 9
case-follow|all-one|,word|	none -16
case-follow|all-one|,|	none -62
case-follow|all-one|-|	none 7
case-follow|all-one|:|	none 7
case-follow|all-one|;|	none -25
case-follow|all-one|auxiliary|	, 6	. 18	none -24
case-follow|all-one|capital|	. 12	? 11
case-follow|all-one|coordinator|	! -20	, -24	? 11	none -8
case-follow|all-one|determiner|	, 7	. -31	none -34
case-follow|all-one|end|	? 7	none -9
case-follow|all-one|preposition|	! 21	, -6	. 17	none -33
case-follow|all-one|pronoun|	, 18	. -24	? 20	none -20
case-follow|all-one|quote|	. -6
case-follow|all-one|stop|	! 14	none -15
case-follow|all-one|subordinator|	, 14	none 9
case-follow|all-one|that|	none -30
case-follow|all-one|verb-judging|	none -10
case-follow|all-one|verb-saying|	, -7
case-follow|all-one|word|	, -10	. -20	none -11
case-follow|all|(|	none -36
case-follow|all|)|	none 7
case-follow|all|+|	none 12
case-follow|all|,adverb|	none -18
case-follow|all|,auxiliary|	none -16
case-follow|all|,capital|	none -14
case-follow|all|,coordinator|	none -11
case-follow|all|,determiner|	none 9
case-follow|all|,preposition|	none -8
case-follow|all|,that|	none -13
case-follow|all|,verb-judging|	none 7
case-follow|all|,verb-saying|	none -7
case-follow|all|,verb-thinking|	none 7
case-follow|all|,word|	none 13
case-follow|all|,|	! -17	none -70
case-follow|all|-|	none 21
case-follow|all|:|	none -31
case-follow|all|auxiliary|	, -22
case-follow|all|capital|	, 9	. 9	? 18	none -36
case-follow|all|coordinator|	, -13	none -18
case-follow|all|determiner|	! 12	, -14	none 14
case-follow|all|end|	! 15	. -13	? 10	none 10
case-follow|all|preposition|	, -9	. 23
case-follow|all|pronoun|	! 8	, -12	. -28	none -15
case-follow|all|quote|	. -33
case-follow|all|stop|	none -28
case-follow|all|that|	, -27	none -15
case-follow|all|verb-judging|	, 6
case-follow|all|verb-saying|	, -10	? 15	none -11
case-follow|all|verb-thinking|	none -9
case-follow|all|word|	, -30
case-follow|all|–|	none -6
case-follow|first|'|	, 23
case-follow|first|(|	none -6
case-follow|first|+|	none 16
case-follow|first|,auxiliary|	? 7	none 12
case-follow|first|,capital|	none -9
case-follow|first|,coordinator|	none -9
case-follow|first|,determiner|	none -25
case-follow|first|,preposition|	none -20
case-follow|first|,pronoun|	none 9
case-follow|first|,quote|	none -6
case-follow|first|,that|	none -17
case-follow|first|,verb-judging|	none 8
case-follow|first|,verb-saying|	! 7	? 14	none 14
case-follow|first|,verb-thinking|	? 13	none 16
case-follow|first|,word|	! 24	? 22	none -13
case-follow|first|,|	? -16	none -38
case-follow|first|-|	none 23
case-follow|first|:|	none 11
case-follow|first|;|	none -10
case-follow|first|[|	. 25
case-follow|first|auxiliary|	, -31	. 20	none -15
case-follow|first|capital|	! 29	, 24	? 44
case-follow|first|coordinator|	, 19	. 20	? 7	none 13
case-follow|first|determiner|	! 24	, 35	? 31
case-follow|first|end|	! 8	. 30	? 57	none 31
case-follow|first|preposition|	. 43	? 12	none -25
case-follow|first|pronoun|	! 20	, 20	. 22	? 33
case-follow|first|quote|	? 36	none -6
case-follow|first|stop|	! 13	. -12	? -18	none -31
case-follow|first|subordinator|	, 18	. 24	none 6
case-follow|first|that|	. 17
case-follow|first|verb-judging|	, 11
case-follow|first|verb-saying|	! 14	, 42	? 27
case-follow|first|word|	, 37	none -34
case-follow|first|—|	! 16	. 44	? 16	none -31
case-follow|most|,capital|	none -13
case-follow|most|,determiner|	none 11
case-follow|most|,subordinator|	none 8
case-follow|most|,verb-saying|	none 13
case-follow|most|;|	none 6
case-follow|most|auxiliary|	none -14
case-follow|most|capital|	! 8	, 20	. 12
case-follow|most|coordinator|	none -18
case-follow|most|determiner|	, 11	. 6	none 12
case-follow|most|end|	! 7	. 19	none 13
case-follow|most|preposition|	. 6	none -24
case-follow|most|pronoun|	! 17	, 22	. 20
case-follow|most|verb-saying|	, 20	none -14
case-follow|most|word|	none 20
case-follow|most|—|	. 24
case-follow|none|(|	. 14	none 6
case-follow|none|)|	. 9	none -15
case-follow|none|,adverb|	none 9
case-follow|none|,auxiliary|	none -18
case-follow|none|,capital|	none 13
case-follow|none|,preposition|	. -9	none -8
case-follow|none|,quote|	none -17
case-follow|none|,that|	none -14
case-follow|none|,verb-judging|	none 12
case-follow|none|,verb-thinking|	none 9
case-follow|none|,|	none 28
case-follow|none|:|	none 16
case-follow|none|[|	. 23
case-follow|none|adverb|	, 26	none -8
case-follow|none|auxiliary|	none -16
case-follow|none|capital|	, 10	none 14
case-follow|none|coordinator|	, -27	. 30	none 19
case-follow|none|determiner|	! 15	, -8	none 9
case-follow|none|end|	. -8	? 9	none -13
case-follow|none|preposition|	, -19	. -28	none 28
case-follow|none|pronoun|	, -14	. 55	none 8
case-follow|none|quote|	none 9
case-follow|none|stop|	? -19	none 18
case-follow|none|subordinator|	, -15	. -9	none 22
case-follow|none|that|	none 30
case-follow|none|verb-judging|	, 35	none -26
case-follow|none|verb-saying|	, -18	none -7
case-follow|none|verb-thinking|	, -7	. -11	none 8
case-follow|none|word|	, 20
case-follow|none|–|	none 9
case-follow|none|—|	. 8
case-follow|some|+|	none 8
case-follow|some|,determiner|	none -12
case-follow|some|,preposition|	none -10
case-follow|some|,subordinator|	none 6
case-follow|some|,that|	none 9
case-follow|some|,word|	none -13
case-follow|some|,|	none 34
case-follow|some|;|	none 16
case-follow|some|auxiliary|	, 14	none 11
case-follow|some|capital|	, 17	. -11
case-follow|some|coordinator|	. 13	none 30
case-follow|some|determiner|	, 23	. 20	none 10
case-follow|some|end|	! 12	. 20	none 19
case-follow|some|preposition|	, 20	. 7
case-follow|some|pronoun|	, 12	. 24
case-follow|some|stop|	none 16
case-follow|some|subordinator|	, 12	none 25
case-follow|some|verb-saying|	, 22
case-follow|some|word|	, -15	none 22
case-intro|all-one|	' -20	) 7	, -23	: 21	adverb -21	possessive -37	preposition -9	pronoun -8	quote -14	start -10	stop 11	subordinator -7	that -9	verb-judging -32	verb-saying -12	verb-thinking -9	— 9	’ -14
case-intro|all|	' -12	, -23	: 11	; -10	auxiliary -7	coordinator -16	possessive -36	preposition -10	quote 21	start -26	stop 20	verb-judging -26	verb-saying -11	verb-thinking -10	word -22	– -7	— -8
case-intro|first|	( -10	) 13	, 13	- 23	: 7	; -9	adverb -11	capital -12	coordinator 14	possessive -17	preposition -6	pronoun 17	quote 15	start 20	stop 21	subordinator 14	that 36	verb-judging 14	verb-saying -21	verb-thinking 12	word -39	– -14	• 8
case-intro|most|	, 24	: 10	adverb -12	auxiliary 22	capital -20	preposition -13	pronoun -11	start 22	verb-saying 23	– 8
case-intro|none|	, 15	: -24	; 17	adverb 17	capital 16	possessive 27	pronoun 11	stop 11	subordinator -6	verb-judging 11	verb-saying 9	word 10	– -8	— 27	’ 6
case-intro|some|	, 21	: 14	adverb 12	auxiliary 19	capital 16	coordinator -18	possessive 11	preposition 31	pronoun 26	start 15	subordinator 8	that 24	verb-judging -14	verb-saying 39	verb-thinking 14	word 7
case|all-one|	2 -28	3 -6	4-5 -27	6-9 14
case|all|	10+ 16	3 -19	4-5 -42	6-9 -9
case|first|	1 10	10+ 22	2 8	3 12	4-5 -9
case|most|	10+ 18	3 -6	6-9 11
case|none|	1 -13	10+ 55	2 -12	3 33	4-5 38	6-9 30
case|some|	10+ 39	3 16	4-5 6	6-9 68
clause|false|false|	all -35	all-one -22	most -13	none 13	some 17
clause|false|true|	all -17	all-one 25	first 9	most 11	none 17	some 19
clause|true|false|	all-one -22	first 6	most 31	none -15	some 22
clause|true|true|	all 10	all-one -7	first 13	most 45	none 6	some 27
continues|	true 19
dated|	true -50
ending|	! 53	. 7	? 40	none -18
family|"|	1 24	2-3 -10
family|'|	2-3 16	4-7 -6	8+ 24
family|,|	1 -14	4-7 37	8+ 7
family|none|	1 23	2-3 31	4-7 45	8+ 8
family|«|	1 -16	2-3 -9
family|»|	1 -23	2-3 -15	4-7 6	8+ 12
family|‘|	1 -40	2-3 -30	8+ 23
family|’|	4-7 24
family|‚|	4-7 8	8+ 6
family|“|	2-3 8	4-7 16	8+ 24
family|”|	8+ 14
family|„|	1 -19	8+ 10
family|›|	8+ 8
follow|	' 20	( -11	+ 16	, -24	,adverb -15	,capital -6	,coordinator 6	,preposition -27	,pronoun 9	,quote -21	,that -27	,verb-judging 19	,verb-saying 10	,verb-thinking 18	,word -14	- 12	: 8	[ 29	auxiliary -26	capital 19	coordinator 10	determiner 16	end 15	pronoun 10	quote -17	stop -11	subordinator 19	that 8	verb-judging -11	verb-thinking -6
headline|false|	4-7 -8	8+ 13
headline|true|	1 -19	2-3 -30	4-7 35	8+ 30
in-noun|false|false|1|	first 28	none -15
in-noun|false|false|2-3|	all -8	all-one -13	first 11	most -9	none 8	some 11
in-noun|false|false|4-7|	all -28	all-one -7	most -6	none 44	some 33
in-noun|false|false|8+|	all -8	all-one 17	first 10	most 28	none 25	some 37
in-noun|false|true|1|	all-one -9	first -25	none 6
in-noun|false|true|2-3|	all -15	first 24	most -20	some 12
in-noun|false|true|4-7|	all-one -29	first 38	most 30	none 27
in-noun|false|true|8+|	first 14	most 17	some 26
in-noun|true|false|1|	first -16	none -11
in-noun|true|false|2-3|	all -19	all-one -26	none 7
in-noun|true|false|4-7|	all -20	all-one -6	first -33	most -8	none 28	some 18
in-noun|true|false|8+|	first 27	most 10	none 46	some 26
in-noun|true|true|1|	all-one 21
in-noun|true|true|2-3|	all 6	all-one -9	some -10
in-noun|true|true|4-7|	all -43	first -20	most 19	none 30	some 11
in-noun|true|true|8+|	first -9	none 28	some 12
intro-follow|%|stop|	4-7 16
intro-follow|'|coordinator|	1 -15
intro-follow|'|pronoun|	2-3 -22
intro-follow|'|stop|	4-7 9
intro-follow|(|)|	1 13
intro-follow|(|,|	1 -18	2-3 -22	4-7 -21	8+ -17
intro-follow|(|determiner|	4-7 20
intro-follow|)|end|	1 7	8+ 13
intro-follow|,|(|	2-3 -38
intro-follow|,|)|	1 -18	2-3 8	8+ 14
intro-follow|,|,auxiliary|	1 -6	2-3 -17
intro-follow|,|,coordinator|	2-3 -15
intro-follow|,|,determiner|	2-3 -16
intro-follow|,|,preposition|	2-3 10	4-7 -8
intro-follow|,|,pronoun|	4-7 -11
intro-follow|,|,quote|	1 -14
intro-follow|,|,subordinator|	4-7 6
intro-follow|,|,that|	2-3 -9
intro-follow|,|,verb-saying|	2-3 6
intro-follow|,|,word|	1 -17
intro-follow|,|,|	1 -31	2-3 -34	4-7 -23
intro-follow|,|-|	4-7 20
intro-follow|,|:|	1 -12
intro-follow|,|;|	2-3 -19
intro-follow|,|adverb|	1 -15
intro-follow|,|auxiliary|	1 -25	2-3 -18	4-7 -25
intro-follow|,|capital|	4-7 15	8+ 25
intro-follow|,|coordinator|	1 -45	2-3 -32	4-7 -8	8+ 20
intro-follow|,|determiner|	2-3 -24	4-7 -16	8+ 18
intro-follow|,|end|	1 34	2-3 27	4-7 23	8+ 26
intro-follow|,|preposition|	4-7 14	8+ 6
intro-follow|,|pronoun|	4-7 28	8+ 25
intro-follow|,|quote|	2-3 -12
intro-follow|,|stop|	2-3 47	4-7 39	8+ 13
intro-follow|,|subordinator|	4-7 14	8+ 9
intro-follow|,|that|	2-3 -26
intro-follow|,|verb-judging|	2-3 -7
intro-follow|,|verb-saying|	2-3 -19	4-7 21	8+ 21
intro-follow|,|word|	1 -25	2-3 -19	4-7 -19	8+ 19
intro-follow|,|—|	4-7 19
intro-follow|-|-|	4-7 -13
intro-follow|-|end|	8+ 13
intro-follow|-|stop|	8+ 18
intro-follow|:|(|	2-3 -8	4-7 -10	8+ 25
intro-follow|:|+|	4-7 13
intro-follow|:|,auxiliary|	4-7 16
intro-follow|:|,capital|	4-7 -13
intro-follow|:|,determiner|	2-3 19
intro-follow|:|,preposition|	2-3 18	8+ 24
intro-follow|:|,verb-judging|	8+ 7
intro-follow|:|,verb-saying|	2-3 34	4-7 52	8+ 12
intro-follow|:|,word|	2-3 -13	4-7 22	8+ 24
intro-follow|:|,|	1 -27	2-3 -45	4-7 -32
intro-follow|:|[|	8+ 19
intro-follow|:|capital|	1 20	2-3 7	4-7 54	8+ 32
intro-follow|:|coordinator|	2-3 -12
intro-follow|:|determiner|	1 -12	2-3 8	8+ 30
intro-follow|:|end|	1 -8	2-3 38	4-7 45	8+ 52
intro-follow|:|preposition|	1 14	2-3 10	4-7 16	8+ 10
intro-follow|:|pronoun|	2-3 10	4-7 39	8+ 18
intro-follow|:|quote|	2-3 15	4-7 30
intro-follow|:|stop|	1 -15	2-3 -16	4-7 -15	8+ -16
intro-follow|:|subordinator|	8+ 15
intro-follow|:|that|	8+ 12
intro-follow|:|verb-saying|	2-3 -9	4-7 15	8+ 28
intro-follow|:|word|	1 -15
intro-follow|:|—|	4-7 19
intro-follow|;|(|	4-7 -10
intro-follow|;|,capital|	4-7 -9
intro-follow|;|,preposition|	4-7 9
intro-follow|;|,verb-saying|	1 10
intro-follow|;|,word|	4-7 10
intro-follow|adverb|(|	8+ 14
intro-follow|adverb|,determiner|	2-3 -13
intro-follow|adverb|,preposition|	2-3 -11
intro-follow|adverb|,verb-judging|	2-3 7
intro-follow|adverb|,verb-saying|	1 12
intro-follow|adverb|,word|	4-7 10
intro-follow|adverb|,|	1 17
intro-follow|adverb|:|	2-3 15
intro-follow|adverb|auxiliary|	1 -22	4-7 10
intro-follow|adverb|capital|	1 15
intro-follow|adverb|end|	2-3 18	4-7 -9	8+ 26
intro-follow|adverb|preposition|	1 16	2-3 15
intro-follow|adverb|stop|	1 9	2-3 -16	4-7 -13	8+ 9
intro-follow|adverb|verb-judging|	2-3 6
intro-follow|adverb|word|	1 -26
intro-follow|auxiliary|,adverb|	4-7 9
intro-follow|auxiliary|,auxiliary|	2-3 16	4-7 10
intro-follow|auxiliary|,preposition|	1 15
intro-follow|auxiliary|,subordinator|	1 -14
intro-follow|auxiliary|,that|	1 -6	2-3 -13
intro-follow|auxiliary|,verb-judging|	1 9
intro-follow|auxiliary|,verb-saying|	4-7 10
intro-follow|auxiliary|,word|	1 -10	4-7 10
intro-follow|auxiliary|,|	1 21	2-3 6	4-7 43	8+ 20
intro-follow|auxiliary|-|	1 -12
intro-follow|auxiliary|:|	1 -16
intro-follow|auxiliary|;|	1 14	2-3 -22	4-7 12
intro-follow|auxiliary|adverb|	4-7 21	8+ 11
intro-follow|auxiliary|capital|	1 20	2-3 -16	4-7 19	8+ 15
intro-follow|auxiliary|coordinator|	1 25	4-7 16	8+ 24
intro-follow|auxiliary|determiner|	1 9	2-3 -7	4-7 34	8+ 10
intro-follow|auxiliary|end|	1 -12	4-7 8	8+ 18
intro-follow|auxiliary|preposition|	1 56	2-3 42	8+ 26
intro-follow|auxiliary|pronoun|	1 24	2-3 -22	4-7 23	8+ 14
intro-follow|auxiliary|quote|	1 -23	4-7 16
intro-follow|auxiliary|stop|	1 -24	2-3 31	4-7 -9	8+ 40
intro-follow|auxiliary|subordinator|	1 21	2-3 41	4-7 20	8+ 7
intro-follow|auxiliary|that|	1 14	2-3 29
intro-follow|auxiliary|verb-saying|	4-7 21	8+ 11
intro-follow|auxiliary|verb-thinking|	1 21
intro-follow|auxiliary|word|	1 7	2-3 9	4-7 22
intro-follow|capital|(|	2-3 -16
intro-follow|capital|,capital|	1 10
intro-follow|capital|,coordinator|	4-7 8
intro-follow|capital|,determiner|	1 -14	2-3 -8
intro-follow|capital|,subordinator|	2-3 -8	4-7 6
intro-follow|capital|,verb-saying|	2-3 -12	4-7 9
intro-follow|capital|,verb-thinking|	1 9
intro-follow|capital|,word|	1 -12	2-3 16	4-7 10
intro-follow|capital|,|	2-3 16	4-7 18
intro-follow|capital|-|	1 -8
intro-follow|capital|:|	4-7 -10
intro-follow|capital|;|	8+ 6
intro-follow|capital|[|	8+ 21
intro-follow|capital|auxiliary|	1 -10	2-3 -35	4-7 -7
intro-follow|capital|capital|	1 -15	2-3 -9	8+ 30
intro-follow|capital|coordinator|	1 15	2-3 14	4-7 19
intro-follow|capital|determiner|	2-3 20	4-7 20	8+ 13
intro-follow|capital|end|	1 9	2-3 12	4-7 19
intro-follow|capital|preposition|	1 -23	2-3 -6	8+ 20
intro-follow|capital|pronoun|	2-3 -20	4-7 13	8+ 21
intro-follow|capital|stop|	1 -31	2-3 6	4-7 8	8+ 22
intro-follow|capital|subordinator|	1 22	2-3 19	4-7 19	8+ 17
intro-follow|capital|verb-judging|	1 -19	2-3 -17
intro-follow|capital|verb-saying|	1 -6	2-3 -16	4-7 8	8+ 11
intro-follow|capital|verb-thinking|	2-3 -9
intro-follow|capital|word|	2-3 25	8+ 15
intro-follow|coordinator|,that|	2-3 -9
intro-follow|coordinator|,word|	1 -15
intro-follow|coordinator|,|	2-3 29
intro-follow|coordinator|:|	1 -12
intro-follow|coordinator|capital|	2-3 -9
intro-follow|coordinator|coordinator|	2-3 -27	4-7 -9
intro-follow|coordinator|determiner|	1 -21	2-3 -13
intro-follow|coordinator|end|	2-3 14	4-7 35	8+ 20
intro-follow|coordinator|preposition|	1 6	2-3 16	4-7 -16	8+ 15
intro-follow|coordinator|pronoun|	2-3 10	4-7 15
intro-follow|coordinator|stop|	1 -37	2-3 6	4-7 31	8+ 13
intro-follow|coordinator|subordinator|	1 22	4-7 20
intro-follow|coordinator|verb-saying|	1 10	2-3 -16	8+ 14
intro-follow|coordinator|word|	1 -20
intro-follow|determiner|)|	2-3 -24
intro-follow|determiner|,adverb|	1 -9
intro-follow|determiner|,auxiliary|	2-3 -7
intro-follow|determiner|,capital|	1 -10	2-3 13
intro-follow|determiner|,coordinator|	1 19	2-3 13
intro-follow|determiner|,determiner|	1 -8	2-3 -13
intro-follow|determiner|,preposition|	1 -7	2-3 -9
intro-follow|determiner|,subordinator|	1 -14	2-3 -6
intro-follow|determiner|,verb-saying|	1 -23	2-3 -11
intro-follow|determiner|,word|	1 -11	2-3 -19	4-7 -9
intro-follow|determiner|,|	1 -24	2-3 -49	4-7 -14
intro-follow|determiner|-|	1 22
intro-follow|determiner|;|	2-3 8
intro-follow|determiner|auxiliary|	1 -33	2-3 -9	4-7 20
intro-follow|determiner|capital|	2-3 7	4-7 8	8+ 16
intro-follow|determiner|coordinator|	1 13	2-3 -21	4-7 33
intro-follow|determiner|determiner|	1 10	2-3 14	4-7 20
intro-follow|determiner|end|	1 -7	2-3 35	4-7 20	8+ 18
intro-follow|determiner|preposition|	1 8	2-3 13	4-7 -8	8+ 18
intro-follow|determiner|pronoun|	1 8	2-3 25
intro-follow|determiner|quote|	2-3 22
intro-follow|determiner|stop|	2-3 -31	4-7 18	8+ 15
intro-follow|determiner|subordinator|	1 -8	2-3 -22
intro-follow|determiner|that|	2-3 30
intro-follow|determiner|verb-judging|	1 -18
intro-follow|determiner|verb-saying|	2-3 -16	8+ 10
intro-follow|determiner|verb-thinking|	1 12
intro-follow|determiner|word|	2-3 6	4-7 -17
intro-follow|possessive|,|	2-3 -14	4-7 -9
intro-follow|possessive|-|	1 -19
intro-follow|possessive|auxiliary|	2-3 15
intro-follow|possessive|capital|	2-3 -23
intro-follow|possessive|coordinator|	1 6	2-3 20
intro-follow|possessive|end|	2-3 -33	4-7 28	8+ 22
intro-follow|possessive|preposition|	1 6	4-7 -7
intro-follow|possessive|pronoun|	2-3 -15
intro-follow|possessive|quote|	4-7 -15
intro-follow|possessive|stop|	4-7 -13
intro-follow|possessive|subordinator|	2-3 -18	4-7 -9
intro-follow|possessive|that|	2-3 -6
intro-follow|possessive|word|	4-7 -17
intro-follow|preposition|(|	2-3 -17
intro-follow|preposition|+|	2-3 8
intro-follow|preposition|,adverb|	2-3 -18
intro-follow|preposition|,auxiliary|	1 -19	2-3 -17	4-7 -12
intro-follow|preposition|,capital|	1 -11	2-3 -14
intro-follow|preposition|,coordinator|	2-3 -10
intro-follow|preposition|,determiner|	1 -20	2-3 8	4-7 -11
intro-follow|preposition|,preposition|	1 -12	2-3 27	4-7 17	8+ 15
intro-follow|preposition|,pronoun|	1 11
intro-follow|preposition|,that|	1 -10
intro-follow|preposition|,verb-saying|	1 -14	2-3 -6	4-7 -6
intro-follow|preposition|,word|	1 -16	4-7 -20
intro-follow|preposition|,|	1 -35	2-3 -9	4-7 11	8+ 12
intro-follow|preposition|-|	4-7 16
intro-follow|preposition|:|	1 -19	4-7 -12
intro-follow|preposition|;|	1 11	2-3 14	4-7 13
intro-follow|preposition|adverb|	2-3 23
intro-follow|preposition|auxiliary|	1 10	2-3 -16	4-7 22
intro-follow|preposition|capital|	1 8	4-7 20	8+ -13
intro-follow|preposition|coordinator|	1 -34	4-7 26	8+ 18
intro-follow|preposition|determiner|	1 13	4-7 -14	8+ 13
intro-follow|preposition|end|	1 -11	2-3 -16	4-7 25	8+ 33
intro-follow|preposition|preposition|	1 -9	4-7 18	8+ 19
intro-follow|preposition|pronoun|	2-3 -27	8+ 8
intro-follow|preposition|quote|	2-3 9
intro-follow|preposition|stop|	2-3 -10	4-7 16	8+ 23
intro-follow|preposition|subordinator|	2-3 -12	4-7 17	8+ 14
intro-follow|preposition|that|	1 -29
intro-follow|preposition|verb-judging|	2-3 -18
intro-follow|preposition|verb-saying|	1 28	2-3 -10	4-7 -12
intro-follow|preposition|word|	1 -6	2-3 9
intro-follow|preposition|–|	2-3 8
intro-follow|pronoun|+|	2-3 7
intro-follow|pronoun|,subordinator|	2-3 14
intro-follow|pronoun|,word|	2-3 16	4-7 11
intro-follow|pronoun|,|	2-3 7	4-7 18
intro-follow|pronoun|;|	4-7 15
intro-follow|pronoun|auxiliary|	2-3 6	4-7 14
intro-follow|pronoun|capital|	1 -23	2-3 31	4-7 14	8+ 17
intro-follow|pronoun|coordinator|	1 21	2-3 26	4-7 18
intro-follow|pronoun|determiner|	1 -12	2-3 38	4-7 12
intro-follow|pronoun|end|	1 28	2-3 44	4-7 20	8+ 13
intro-follow|pronoun|preposition|	2-3 -27
intro-follow|pronoun|stop|	2-3 -10	4-7 46	8+ 15
intro-follow|pronoun|subordinator|	2-3 20
intro-follow|pronoun|verb-thinking|	1 -11
intro-follow|pronoun|word|	1 18	2-3 18	4-7 14
intro-follow|quote|,verb-saying|	4-7 18
intro-follow|quote|coordinator|	1 -14
intro-follow|quote|determiner|	4-7 18	8+ 18
intro-follow|quote|end|	2-3 15	4-7 19	8+ 20
intro-follow|quote|pronoun|	4-7 9	8+ 17
intro-follow|quote|stop|	1 -14	4-7 14	8+ 10
intro-follow|quote|that|	4-7 10
intro-follow|start|'|	8+ 14
intro-follow|start|(|	1 -23	2-3 -20
intro-follow|start|,auxiliary|	4-7 23	8+ 15
intro-follow|start|,determiner|	1 15
intro-follow|start|,preposition|	1 -13
intro-follow|start|,pronoun|	4-7 23	8+ 13
intro-follow|start|,quote|	1 -8
intro-follow|start|,verb-judging|	4-7 11	8+ 11
intro-follow|start|,verb-saying|	1 17	2-3 36	4-7 24	8+ 8
intro-follow|start|,verb-thinking|	8+ 15
intro-follow|start|,word|	1 -15	4-7 -12	8+ 23
intro-follow|start|,|	2-3 -19	4-7 22
intro-follow|start|:|	1 -15	2-3 -7	4-7 46	8+ 31
intro-follow|start|auxiliary|	1 -29	2-3 -35
intro-follow|start|capital|	1 -27	2-3 15	4-7 47	8+ 22
intro-follow|start|coordinator|	1 14
intro-follow|start|determiner|	1 23	4-7 56	8+ 28
intro-follow|start|end|	1 -14	8+ 47
intro-follow|start|preposition|	1 -22	2-3 -28	8+ 25
intro-follow|start|pronoun|	1 43	2-3 21	4-7 42	8+ 20
intro-follow|start|stop|	4-7 20	8+ 30
intro-follow|start|subordinator|	2-3 -22	8+ 21
intro-follow|start|that|	8+ 26
intro-follow|start|verb-judging|	1 -16
intro-follow|start|verb-saying|	1 17	2-3 52	4-7 42	8+ 19
intro-follow|start|word|	1 -15	4-7 40	8+ 30
intro-follow|start|–|	2-3 11
intro-follow|start|—|	2-3 14	4-7 -12	8+ 31
intro-follow|stop|'|	4-7 16	8+ 16
intro-follow|stop|(|	8+ 19
intro-follow|stop|,auxiliary|	1 19	2-3 34	4-7 25	8+ 8
intro-follow|stop|,determiner|	1 9	4-7 10	8+ 12
intro-follow|stop|,preposition|	2-3 -13
intro-follow|stop|,pronoun|	1 7	2-3 8	4-7 23	8+ 7
intro-follow|stop|,verb-judging|	1 15	4-7 16
intro-follow|stop|,verb-saying|	1 17	2-3 29	8+ 8
intro-follow|stop|,verb-thinking|	4-7 12	8+ 12
intro-follow|stop|,word|	1 19	2-3 27	4-7 10	8+ 12
intro-follow|stop|,|	4-7 32
intro-follow|stop|:|	8+ 9
intro-follow|stop|adverb|	1 -14
intro-follow|stop|auxiliary|	1 -7	8+ 24
intro-follow|stop|capital|	1 14	2-3 27	4-7 40	8+ 17
intro-follow|stop|coordinator|	1 -13	8+ 14
intro-follow|stop|determiner|	1 12	4-7 21	8+ 16
intro-follow|stop|end|	2-3 42	4-7 78	8+ 21
intro-follow|stop|preposition|	4-7 17	8+ 24
intro-follow|stop|pronoun|	1 23	4-7 30	8+ 15
intro-follow|stop|quote|	2-3 16
intro-follow|stop|stop|	1 15	2-3 8	4-7 -7	8+ 8
intro-follow|stop|subordinator|	1 19	4-7 18
intro-follow|stop|that|	8+ 15
intro-follow|stop|verb-judging|	1 15	2-3 -17
intro-follow|stop|verb-saying|	1 17	2-3 46	4-7 38	8+ 15
intro-follow|stop|word|	2-3 -17	8+ 23
intro-follow|stop|—|	2-3 7	4-7 -17
intro-follow|subordinator|,auxiliary|	2-3 -9
intro-follow|subordinator|,preposition|	2-3 -9
intro-follow|subordinator|,pronoun|	2-3 -8
intro-follow|subordinator|,word|	2-3 -13
intro-follow|subordinator|,|	1 8	2-3 -16
intro-follow|subordinator|;|	1 8	2-3 -23	4-7 12
intro-follow|subordinator|auxiliary|	1 -27	2-3 -20	4-7 22
intro-follow|subordinator|capital|	1 -8	2-3 -36	4-7 18	8+ 11
intro-follow|subordinator|coordinator|	1 22	2-3 41	4-7 17	8+ 7
intro-follow|subordinator|determiner|	2-3 -13	4-7 17
intro-follow|subordinator|end|	1 -9	4-7 -11	8+ 28
intro-follow|subordinator|preposition|	1 -28	2-3 13	4-7 22
intro-follow|subordinator|pronoun|	1 -23	8+ 13
intro-follow|subordinator|stop|	1 10	4-7 26	8+ 31
intro-follow|subordinator|subordinator|	4-7 22	8+ -19
intro-follow|subordinator|verb-judging|	2-3 -19
intro-follow|subordinator|verb-thinking|	2-3 -18
intro-follow|subordinator|word|	2-3 -43
intro-follow|that|,determiner|	4-7 11
intro-follow|that|,subordinator|	4-7 16
intro-follow|that|,verb-saying|	1 -13
intro-follow|that|,|	4-7 16	8+ 16
intro-follow|that|;|	2-3 9
intro-follow|that|adverb|	8+ 10
intro-follow|that|auxiliary|	1 -23
intro-follow|that|capital|	8+ 19
intro-follow|that|coordinator|	4-7 14	8+ 16
intro-follow|that|determiner|	1 -11	2-3 17
intro-follow|that|end|	1 13	2-3 -27	4-7 28	8+ 26
intro-follow|that|preposition|	4-7 16	8+ 15
intro-follow|that|pronoun|	4-7 14
intro-follow|that|stop|	1 -10	2-3 38	4-7 61	8+ 17
intro-follow|that|subordinator|	8+ 16
intro-follow|that|word|	1 -12	2-3 20
intro-follow|verb-judging|(|	1 -21
intro-follow|verb-judging|,adverb|	2-3 -7
intro-follow|verb-judging|,auxiliary|	1 -14
intro-follow|verb-judging|,coordinator|	2-3 -10
intro-follow|verb-judging|,determiner|	1 -14	2-3 14
intro-follow|verb-judging|,preposition|	1 -7	4-7 12
intro-follow|verb-judging|,quote|	1 -7
intro-follow|verb-judging|,word|	1 -8	2-3 -10
intro-follow|verb-judging|,|	1 -29	4-7 -10
intro-follow|verb-judging|:|	2-3 -24
intro-follow|verb-judging|;|	2-3 17	4-7 21
intro-follow|verb-judging|auxiliary|	2-3 -28
intro-follow|verb-judging|coordinator|	1 -7	2-3 7	4-7 -15
intro-follow|verb-judging|determiner|	2-3 -10	4-7 24	8+ 15
intro-follow|verb-judging|end|	1 -32	2-3 -21	4-7 18
intro-follow|verb-judging|preposition|	1 -47	4-7 25
intro-follow|verb-judging|pronoun|	4-7 -11
intro-follow|verb-judging|quote|	2-3 -15
intro-follow|verb-judging|stop|	1 25	2-3 -23	4-7 46	8+ 17
intro-follow|verb-judging|subordinator|	2-3 23
intro-follow|verb-judging|verb-judging|	1 -18	2-3 21
intro-follow|verb-judging|verb-saying|	2-3 7
intro-follow|verb-judging|word|	1 27	2-3 -15	4-7 -11
intro-follow|verb-judging|–|	1 -18
intro-follow|verb-saying|,coordinator|	4-7 13
intro-follow|verb-saying|,preposition|	1 -11
intro-follow|verb-saying|,that|	4-7 9
intro-follow|verb-saying|,word|	1 -27	2-3 -13
intro-follow|verb-saying|,|	1 -23	2-3 -33	4-7 -11
intro-follow|verb-saying|;|	1 -12	4-7 -10
intro-follow|verb-saying|auxiliary|	1 -14	2-3 17
intro-follow|verb-saying|capital|	2-3 -16	4-7 -8	8+ 13
intro-follow|verb-saying|coordinator|	1 18	2-3 17	8+ 16
intro-follow|verb-saying|determiner|	1 7	2-3 22	4-7 -7
intro-follow|verb-saying|end|	1 -11	2-3 29	4-7 -24	8+ -17
intro-follow|verb-saying|preposition|	1 27	2-3 7	8+ 28
intro-follow|verb-saying|pronoun|	1 16
intro-follow|verb-saying|quote|	1 -11
intro-follow|verb-saying|stop|	1 -6	2-3 -9	8+ 21
intro-follow|verb-saying|subordinator|	1 -19	2-3 10	4-7 19
intro-follow|verb-saying|that|	2-3 -23
intro-follow|verb-saying|verb-saying|	2-3 -28
intro-follow|verb-saying|word|	1 -25	2-3 -11
intro-follow|verb-thinking|,|	1 -15	2-3 -19	4-7 11
intro-follow|verb-thinking|;|	1 -18
intro-follow|verb-thinking|auxiliary|	2-3 -25
intro-follow|verb-thinking|capital|	4-7 12	8+ 16
intro-follow|verb-thinking|coordinator|	1 -12	2-3 17	4-7 -17
intro-follow|verb-thinking|determiner|	4-7 19
intro-follow|verb-thinking|end|	2-3 -16	4-7 32	8+ 22
intro-follow|verb-thinking|preposition|	1 13	2-3 36
intro-follow|verb-thinking|stop|	1 -34	2-3 20	4-7 42	8+ 9
intro-follow|verb-thinking|subordinator|	4-7 29
intro-follow|word|(|	2-3 -21
intro-follow|word|,adverb|	2-3 -8
intro-follow|word|,auxiliary|	1 -28	2-3 -14
intro-follow|word|,coordinator|	2-3 -13	4-7 16
intro-follow|word|,determiner|	1 -18	2-3 -7	4-7 -6
intro-follow|word|,preposition|	1 -9	2-3 -26	4-7 -12
intro-follow|word|,pronoun|	2-3 -8
intro-follow|word|,quote|	2-3 -6
intro-follow|word|,subordinator|	1 26	2-3 19
intro-follow|word|,that|	1 -10	2-3 -20	4-7 -7
intro-follow|word|,verb-saying|	8+ 12
intro-follow|word|,word|	1 25	2-3 12	8+ 11
intro-follow|word|,|	1 -36	4-7 33
intro-follow|word|-|	4-7 21
intro-follow|word|:|	2-3 -17	4-7 16
intro-follow|word|;|	1 -8	2-3 -19	4-7 13
intro-follow|word|adverb|	1 -26	2-3 8	4-7 -7
intro-follow|word|auxiliary|	2-3 6	4-7 -22
intro-follow|word|capital|	1 20	8+ 35
intro-follow|word|coordinator|	1 15	2-3 25	4-7 7
intro-follow|word|determiner|	4-7 -12	8+ 22
intro-follow|word|end|	1 -19	4-7 -13	8+ 45
intro-follow|word|preposition|	1 6	2-3 -24	4-7 -10	8+ 25
intro-follow|word|pronoun|	1 -26	2-3 -8	8+ 9
intro-follow|word|quote|	1 -20
intro-follow|word|stop|	2-3 19	4-7 17	8+ 28
intro-follow|word|subordinator|	4-7 24
intro-follow|word|that|	1 -25	2-3 10	4-7 15
intro-follow|word|verb-judging|	1 -21	2-3 -8
intro-follow|word|verb-saying|	1 -42	2-3 12	4-7 -7	8+ 13
intro-follow|word|word|	2-3 -8	8+ -9
intro-follow|–|,subordinator|	1 13	4-7 8
intro-follow|–|,verb-saying|	8+ 17
intro-follow|–|,|	4-7 -15
intro-follow|–|preposition|	2-3 -7
intro-follow|—|(|	4-7 -19
intro-follow|—|,verb-saying|	4-7 12
intro-follow|—|determiner|	2-3 -14
intro-follow|—|end|	8+ 11
intro-follow|—|pronoun|	2-3 9
intro-follow|—|stop|	4-7 11
intro-follow|—|—|	2-3 13
intro-follow|’|,determiner|	1 20
intro-follow|’|,pronoun|	1 -14
intro-follow|’|,subordinator|	1 -20
intro-follow|’|stop|	2-3 15	4-7 24
intro-follow|•|:|	2-3 8
intro|	' -21	) 11	- -10	: 7	; 8	auxiliary 7	possessive -14	preposition -10	pronoun 10	quote 7	start 9	stop 24	verb-judging -14	verb-saying -12	word -12	– -16	— 9	• 8
lead|lower|	, 19	: -22	; 17	auxiliary 12	capital 27	possessive 25	pronoun 18	quote -8	that 8	verb-saying 9	— 27	’ 6
lead|other|	, -7	: -16	auxiliary -21	coordinator -16	determiner 27	pronoun 15	start 20	stop 10	that -19	word -17
lead|upper|	' -22	) 11	, -13	- 8	: 16	; -15	adverb -6	capital -19	coordinator -10	possessive -52	preposition -18	pronoun -20	quote 17	start 8	stop 24	that 8	verb-judging -29	verb-saying -23	verb-thinking -9	word -30	– -15	— 6	’ -14	• 8
naming|alias|1|	1 -13
naming|apelidado|2|	1 -15
naming|apelido|2|	1 -7
naming|appelé|2|	4-7 19
naming|baptisée|1|	1 -15
naming|baptisé|1|	2-3 -9
naming|batizado|2|	1 -12
naming|bautizado|1|	2-3 -10
naming|begriff|1|	1 -16	2-3 -16
naming|called|1|	4-7 18
naming|called|2|	1 48	2-3 -7	4-7 37	8+ 10
naming|called|3|	1 61	2-3 39	4-7 70	8+ 21
naming|chamado|1|	1 -8	2-3 -7
naming|christened|1|	2-3 -15
naming|christened|3|	1 -10
naming|code-named|1|	2-3 -17
naming|conhecida|2|	2-3 -7
naming|conhecido|2|	2-3 -10	8+ 10
naming|conocido|2|	1 -11	4-7 -12
naming|denominada|1|	4-7 -6
naming|detta|2|	4-7 11
naming|detta|3|	8+ 8
naming|detto|1|	1 -16	4-7 11
naming|dite|1|	2-3 -13	4-7 11
naming|dite|2|	2-3 17
naming|dit|1|	1 9	2-3 -19	4-7 20
naming|dit|2|	1 11	2-3 17	4-7 17
naming|dit|3|	2-3 28	4-7 22	8+ 24
naming|dubbed|1|	1 -18	2-3 8
naming|entitled|1|	2-3 -14	4-7 -11
naming|expression|1|	2-3 -15	4-7 -12
naming|false|	, 21	: -8	auxiliary -12	capital -13	coordinator -26	preposition -26	pronoun 8	quote 7	subordinator -36	that 31	verb-judging -23	verb-saying 22	word -40
naming|hashtag|1|	1 -19
naming|hashtag|2|	1 -6
naming|intitulée|1|	2-3 -10
naming|intitulé|1|	2-3 -9
naming|known|2|	1 -38	4-7 -8
naming|known|3|	1 -18	2-3 -51
naming|labeled|3|	2-3 -9
naming|labelled|3|	2-3 21
naming|lema|2|	4-7 -6
naming|leus|1|	2-3 -12
naming|llamada|1|	2-3 -7
naming|llamado|1|	2-3 -17
naming|llamado|2|	4-7 18
naming|motto|2|	1 -16	2-3 -20
naming|mot|1|	1 -22
naming|mot|2|	1 -25
naming|mot|3|	2-3 -6
naming|naam|2|	2-3 -12
naming|named|1|	1 -7	2-3 -29
naming|named|2|	2-3 -8	8+ 16
naming|named|3|	2-3 9	4-7 16
naming|nicknamed|1|	1 -9	2-3 -26	4-7 -23
naming|nicknamed|2|	1 -17	2-3 -13
naming|nommé|1|	2-3 -17
naming|none|	8+ 14
naming|palavra|1|	1 -23
naming|parola|1|	1 -18
naming|parola|2|	1 13	4-7 13
naming|phrase|1|	2-3 -27	4-7 -14
naming|phrase|2|	4-7 20
naming|phrase|3|	4-7 11
naming|slogan|1|	4-7 -17
naming|slogan|2|	4-7 -15
naming|so-called|1|	1 -35	2-3 -40
naming|sogenannte|1|	1 -14
naming|tagged|1|	1 -23	2-3 -13
naming|termed|1|	2-3 28
naming|termed|2|	1 19
naming|termed|3|	4-7 18
naming|termine|1|	1 -13
naming|terms|1|	1 -15
naming|term|1|	2-3 -11
naming|term|2|	1 -14
naming|titel|1|	1 -9	2-3 -10
naming|titled|1|	2-3 -30	4-7 -30
naming|titled|2|	2-3 -22	8+ 6
naming|titolo|1|	2-3 6
naming|titolo|2|	2-3 -18
naming|titre|1|	2-3 -7
naming|titre|2|	2-3 -12	4-7 -10
naming|true|	' -21	) 11	- -13	: 9	; 8	adverb 7	auxiliary 8	capital 9	possessive -14	preposition -6	pronoun 6	start 9	stop 25	subordinator 7	verb-saying -15	word 8	– -16	— 9	• 8
naming|título|1|	2-3 -15
naming|título|2|	2-3 -9
naming|woord|1|	1 -18	2-3 13
naming|woord|2|	4-7 15	8+ 13
naming|woord|3|	1 -16
naming|words|1|	2-3 -30	4-7 23
naming|words|2|	1 25	4-7 15
naming|words|3|	1 -21	8+ 18
naming|word|1|	1 -33
naming|word|2|	1 -24	2-3 20	4-7 14	8+ 16
naming|word|3|	1 -19
naming|wort|1|	1 -7
naming|wort|2|	1 13
naming|wort|3|	1 -26
naming|zogeheten|1|	2-3 -16
nobody|1|	, -35	adverb -21	auxiliary -20	capital -12	coordinator -13	determiner -15	preposition -35	start -23	verb-saying -16	word -41
nobody|2-3|	, -18	auxiliary -26	capital -24	determiner -37	preposition -25	stop 15	subordinator -26	that -21	verb-judging -10	verb-thinking -21	word -33	— 13
nobody|4-7|	, -17	: 24	auxiliary -24	capital -13	coordinator -9	preposition 7	quote 17	stop 32	that 11	word 22
nobody|8+|	, 8	- 14	start 56	stop 34	— 6
others|0|	1 9	8+ 11
others|1|	1 -11	2-3 -23	8+ 29
others|2|	1 -38	2-3 -18	4-7 -8	8+ 21
others|3|	1 -44	2-3 18	4-7 -6	8+ 14
own-case|false|all-one|	' -20	) 7	, -26	: 38	adverb -19	auxiliary 6	possessive -37	preposition -6	pronoun -8	quote -14	start -22	stop 11	subordinator -7	that -9	verb-judging -32	verb-saying -9	verb-thinking -9	— 9	’ -14
own-case|false|all|	' -12	, -26	; -10	coordinator -22	possessive -52	preposition -15	quote 21	start -28	stop 15	verb-judging -20	verb-saying -6	verb-thinking -10	word -18	– -7	— -8
own-case|false|first|	( -12	- 20	: 15	; -9	adverb -11	capital -9	coordinator 11	determiner 8	possessive -17	preposition -6	pronoun 17	quote 25	stop 15	subordinator 13	that 21	verb-judging 13	verb-thinking 17	word -30	• 8
own-case|false|most|	, 17	adverb -12	auxiliary 22	capital -20	preposition -13	pronoun -11	start 11	verb-saying 15	– 8
own-case|false|none|	( 11	, 9	- -8	: -24	; 17	adverb 17	capital 15	possessive 26	pronoun 9	stop 11	verb-judging 11	verb-saying 12	word 9	– -8	— 19	’ 6
own-case|false|some|	, 19	: 14	adverb 12	auxiliary 17	capital 18	coordinator -19	possessive 10	preposition 29	pronoun 26	subordinator 6	that 23	verb-judging -14	verb-saying 36	verb-thinking 14	word 6
own-case|true|all-one|	: -15	adverb -11	auxiliary -12	capital -13	determiner -14	preposition -14	start 28	stop 9	verb-saying -11	word -25
own-case|true|all|	, 15	: 18	auxiliary -23	possessive 17	preposition 26	start 26	stop 35	verb-judging -19	verb-saying -8	word -30
own-case|true|first|	( 22	) 6	, 30	- 16	capital -6	determiner -12	quote 7	start 48	stop 24	subordinator 18	that 31	verb-saying -34	word -21	– -6	— 22
own-case|true|most|	, 17	: 20	determiner 9	start 34	stop 26	verb-saying 18
own-case|true|none|	( -11	, 23	: 27	adverb 15	auxiliary 44	capital 25	determiner 23	possessive 16	preposition -18	pronoun 24	subordinator -20	that 36	verb-judging 27	word 47
own-case|true|some|	, 10	auxiliary 9	capital 12	determiner 20	preposition 9	pronoun 11	subordinator 10	that 9	verb-saying 18	verb-thinking 16	word 27
own|false|	1 -9	2-3 -12	8+ 22
own|true|	1 -25	4-7 8	8+ 7
sentence|judging|	1 -8	4-7 7	8+ 51
sentence|none|	1 -49	2-3 -64	4-7 -25
sentence|saying|	1 31	2-3 27	4-7 21	8+ 19
sentence|thinking|	1 -35	4-7 9
size-ending|10+|!|	,verb-saying 6	capital 13	determiner 12	end 30	pronoun 15
size-ending|10+|,|	' 16	adverb 16	capital 19	coordinator 13	determiner 21	pronoun 18	subordinator 13	verb-saying 19	word 24
size-ending|10+|.|	( 19	[ 27	auxiliary 13	capital 36	coordinator 23	determiner 34	end 31	preposition 19	pronoun 28	quote 13	subordinator 15	— 25
size-ending|10+|?|	capital 26	determiner 15	end 21	pronoun 18	stop 18	verb-saying 18
size-ending|10+|none|	( 10	, 19	,auxiliary 13	,determiner 12	,preposition 15	,pronoun 9	,verb-judging 11	,verb-saying 8	,verb-thinking 16	,word 14	: 27	; 8	adverb 11	capital 22	coordinator 12	determiner 28	end 27	preposition 30	pronoun 23	quote 23	stop 24	subordinator 7	that 12	verb-saying 22	word 17	— 17
size-ending|1|!|	,coordinator 13	,determiner 12	determiner 18	preposition 21	stop 14
size-ending|1|,|	capital 14	coordinator -16	determiner 9	preposition -6	pronoun 11	quote -31	subordinator 8	verb-judging 21
size-ending|1|.|	,preposition -9	auxiliary 17	capital 17	coordinator 15	end -17	subordinator -14	verb-thinking -11
size-ending|1|?|	,auxiliary -13	,pronoun 7	end 27	pronoun 15	stop -20
size-ending|1|none|	) 9	, -21	,adverb -9	,auxiliary -14	,coordinator 13	,preposition -9	,pronoun 6	,quote -20	,subordinator -7	,that -13	,verb-judging 20	,verb-saying 10	,verb-thinking 9	: -28	adverb -18	auxiliary -25	determiner 9	end -16	stop -13	subordinator 21	verb-judging -18	verb-saying 7	verb-thinking 18	– -18
size-ending|2|!|	,auxiliary 14	coordinator -20	end 24
size-ending|2|,|	adverb 18	auxiliary -20	capital 14	coordinator -7	preposition -27	pronoun -15	quote 7	that -26	verb-saying -9
size-ending|2|.|	capital -8	coordinator 27	determiner -29	preposition -14	pronoun 12	quote -16	stop -13	subordinator 16	word -20	— 9
size-ending|2|?|	,verb-saying 19	capital 22	coordinator 11	end 6	pronoun 21	stop -18	verb-saying 25	— 9
size-ending|2|none|	+ 9	, -24	,adverb -18	,auxiliary -13	,coordinator -11	,determiner -15	,that -19	,word -10	- 6	: -10	adverb 7	auxiliary -16	determiner 12	stop -7	subordinator -7	that 20	verb-judging -32	verb-saying -14	verb-thinking -18	– 12	— 9
size-ending|3|!|	, -17	,verb-saying 7	,word 10	end -11
size-ending|3|,|	determiner -13	preposition 16	pronoun -10	quote 20	subordinator 12	that -22	verb-judging 20	verb-saying 28	word 9
size-ending|3|.|	auxiliary 18	capital -22	coordinator 28	determiner 16	end 16	pronoun 16	quote -21	subordinator -15
size-ending|3|?|	,auxiliary 8	,verb-saying 9	capital 15	coordinator 7	end 38	pronoun 17	quote 15	stop 18	verb-saying 9	– 11	— 10
size-ending|3|none|	( -19	) -18	,auxiliary -10	,capital 11	,coordinator -17	,determiner 23	,preposition -23	,quote -6	,subordinator 14	,that -9	,verb-judging 7	,verb-saying 8	,word 11	: 12	; -6	auxiliary 9	capital -14	coordinator -11	end 17	pronoun 14	subordinator 18	verb-judging 9	verb-saying -27	verb-thinking -9	— 24
size-ending|4-5|!|	,word 22	capital 13	determiner 18	end 18	pronoun 15	stop 13	verb-saying 13	— 12
size-ending|4-5|,|	' 20	auxiliary -16	capital 48	coordinator -27	determiner 8	preposition -11	pronoun 44	that -6	verb-judging 13	verb-saying 6	word -14
size-ending|4-5|.|	capital 19	coordinator 10	determiner -9	end 12	preposition 18	quote -20	subordinator 20	that 19	— 29
size-ending|4-5|?|	,auxiliary 7	,verb-saying 8	,verb-thinking 13	,word 8	capital 31	determiner 24	end 37	pronoun 27	quote 30	stop -9	verb-saying 30
size-ending|4-5|none|	( -6	+ 12	,adverb 9	,auxiliary 8	,capital -14	,coordinator 19	,determiner -11	,pronoun 8	,subordinator 17	,verb-thinking 7	,word -17	- 7	: 20	; 32	adverb -9	auxiliary 11	capital -12	coordinator 38	determiner -8	end -7	pronoun -11	subordinator 42	verb-thinking 16	word -9	— -16
size-ending|6-9|!|	capital 14	determiner 15	end 36	pronoun 16
size-ending|6-9|,|	adverb 10	auxiliary -7	capital 9	coordinator -10	determiner 37	preposition -6	pronoun 26	subordinator -13	verb-saying 28
size-ending|6-9|.|	( -7	coordinator 28	determiner 20	end 8	preposition 22	pronoun 20	quote 16	subordinator 20	that 13	— 48
size-ending|6-9|?|	, -16	,verb-saying 6	,word 20	capital 24	determiner 20	end 40	preposition 11	pronoun 24	stop 26	verb-saying 20	— 16
size-ending|6-9|none|	+ 16	, -11	,auxiliary 16	,coordinator 8	,preposition -10	,pronoun 20	,verb-judging 6	,verb-saying 15	,verb-thinking 11	- 19	: 56	; -7	capital 31	coordinator 35	determiner 23	end 53	pronoun 26	quote -12	stop 18	subordinator 37	verb-saying 23	word -6	— -24
size-follow|10+|	' 18	( 21	) 15	, 19	,auxiliary 13	,determiner 12	,preposition 15	,pronoun 8	,verb-judging 11	,verb-saying 8	,verb-thinking 16	,word 14	- 15	: 27	; 8	[ 30	adverb 13	auxiliary 30	capital 21	coordinator 24	determiner 26	end 32	preposition 38	pronoun 19	quote 30	stop 25	subordinator 13	that 13	verb-saying 21	word 31	— 32
size-follow|1|	) 15	, -21	,adverb -9	,auxiliary -14	,coordinator 19	,determiner 7	,preposition -10	,pronoun 6	,quote -20	,subordinator -7	,that -13	,verb-judging 20	,verb-saying 10	,verb-thinking 9	: -28	adverb -18	auxiliary -22	capital 12	determiner 16	end -21	preposition 10	pronoun 6	quote -16	stop -13	subordinator 12	verb-saying 8	verb-thinking 7	– -18
size-follow|2|	( 7	+ 9	, -24	,adverb -18	,coordinator -11	,determiner -15	,that -19	,word -10	- 7	: -10	adverb 16	auxiliary -21	pronoun -10	stop -9	that 16	verb-judging -29	verb-saying -15	verb-thinking -23	— 18
size-follow|3|	( -20	) -18	,auxiliary -10	,capital 11	,coordinator -17	,determiner 23	,preposition -23	,quote -6	,subordinator 14	,that -9	,verb-judging 7	,verb-saying 8	,word 11	: 12	; -6	adverb 9	auxiliary 9	capital -14	determiner 9	end 21	preposition 7	pronoun 7	quote 13	subordinator 16	verb-judging 20	— 26
size-follow|4-5|	' 20	( -15	+ 12	,adverb 9	,auxiliary 6	,capital -14	,coordinator 19	,determiner -11	,pronoun 8	,subordinator 17	,verb-thinking 8	,word -17	- 7	: 20	; 33	adverb -6	capital 38	coordinator 10	determiner -9	end 11	pronoun 23	quote -15	subordinator 31	verb-judging 13	verb-thinking 16	word -13	– 15
size-follow|6-9|	( -9	+ 16	, -18	,auxiliary 16	,coordinator 8	,preposition -10	,pronoun 19	,verb-judging 6	,verb-saying 15	,verb-thinking 11	,word 8	- 19	: 56	; -7	adverb -7	capital 7	coordinator 25	determiner 32	end 22	pronoun 32	stop 18	subordinator -8	that 18	verb-saying 37	word -13	— -12
size-intro|10+|	) 13	, 32	- 20	: 34	adverb 17	auxiliary 22	capital 33	coordinator 26	determiner 23	possessive 27	preposition 43	pronoun 26	quote 23	start 20	stop 16	subordinator 30	that 30	verb-judging 23	verb-saying 36	verb-thinking 17	word 49	– 22	— 25
size-intro|1|	' -8	( 12	) 7	, -19	: -10	; 10	adverb 27	capital -13	determiner 7	quote -21	start -17	stop 16	subordinator 8	that -21	verb-judging -10	verb-thinking -9	word -14	– 13
size-intro|2|	( 22	: 16	adverb -12	coordinator -9	preposition -18	pronoun -8	stop 14	subordinator -17	verb-judging -15	verb-saying -7	verb-thinking -13	word -9	– -15	— 9	’ 15	• 8
size-intro|3|	' -22	( -21	, 6	adverb 9	auxiliary 23	capital 13	coordinator 11	determiner -10	possessive -20	preposition -9	pronoun 40	quote 11	stop 21	subordinator -10	that 26	verb-saying 16	verb-thinking 25	word 13	— 15
size-intro|4-5|	% 16	' 9	( -6	, -8	- -13	: -9	adverb -18	auxiliary 10	capital 10	coordinator -12	determiner 15	possessive -22	preposition 18	pronoun 29	quote 31	stop 15	subordinator 32	that 18	verb-judging 21	verb-saying -18	verb-thinking 17	word -16	– 8	— -16	’ 6
size-intro|6-9|	( -19	, 38	- 20	: 15	; 13	capital 9	coordinator 14	determiner 36	possessive 20	pronoun 46	start 25	stop 19	subordinator -10	that 50	verb-judging -9	verb-saying -12	verb-thinking 43	word 18	– -15	— 21	’ 21
size|	1 -9	10+ 25	2 -25	3 13	4-5 -12	6-9 11
subject|elided|	( 10	,adverb 9	,auxiliary 8	,capital 13	,coordinator 13	,determiner -8	,preposition 8	,pronoun 22	,verb-saying 7	,word -12	1 -24	2-3 23	4-7 7	8+ 13	: 7	auxiliary -9	coordinator -11	end 21	preposition 14	pronoun 9	stop 11	verb-saying -11	word -24	— 15
subject|none|	( -9	) -17	+ 13	,adverb -12	,auxiliary -20	,capital -18	,coordinator 12	,preposition -29	,quote -20	,subordinator -17	,that -17	,verb-judging 19	,verb-thinking 18	- -16	1 7	4-7 -14	8+ -7	; 31	adverb -20	auxiliary -32	capital 27	determiner 10	end 44	preposition -35	pronoun -14	quote 23	stop 8	that 11	verb-judging -9	verb-thinking -9	word -14	– 11	— 19
subject|own|	) -13	+ 9	,adverb -18	,auxiliary 20	,coordinator -8	,determiner 10	,pronoun 9	,quote -6	,subordinator 12	,that -17	,verb-judging 8	,verb-saying 12	,word -11	- 12	2-3 -12	8+ 9	; -9	adverb -12	auxiliary -7	end 30	preposition 11	pronoun 12	stop -12	that -12	verb-saying -25	verb-thinking -11	word -14	— 14
two-before|%|	stop 9
two-before|'|	stop 6	word -12
two-before|)|	- 10	: 10	; -10	auxiliary 11	preposition 21	stop 25	— -19
two-before|,|	auxiliary 29	capital -15	determiner -42	quote 23	subordinator -12	that 11	verb-judging 22	verb-saying 8	word -32
two-before|:|	determiner 7	pronoun 12	quote -9	that 14	word 17
two-before|;|	capital 26	determiner -15
two-before|adverb|	, 18	: 52	adverb -12	auxiliary -7	coordinator 15	determiner 12	pronoun -14	stop 17	that 28	verb-judging -14	verb-saying 19	verb-thinking -10
two-before|auxiliary|	: 17	adverb 27	auxiliary 20	capital -17	determiner 17	preposition -33	pronoun 7	quote -14	stop 27	that 15	verb-judging 15	verb-thinking 24	word 24
two-before|capital|	' -18	, 36	- -20	: 15	auxiliary 32	capital 24	coordinator -12	determiner -12	possessive -25	that -6	verb-judging 20	– -6	’ 14
two-before|coordinator|	' 9	, 18	: 23	adverb 17	auxiliary 37	capital 17	coordinator -13	preposition -19	stop 15	that -6	verb-judging 20	verb-saying 28	verb-thinking -10	word -18
two-before|determiner|	, -8	: 22	adverb 9	capital -9	determiner 33	preposition -20	quote 18	stop 31	that 15	verb-judging -10	verb-saying -11	verb-thinking 20	word -13
two-before|possessive|	preposition -14	quote 27	stop 18	verb-saying 15	verb-thinking 25
two-before|preposition|	, -19	: -11	capital 7	determiner 6	preposition 16	pronoun -9	quote 21	stop 26	that -22	verb-judging 24	verb-saying -34	verb-thinking 20
two-before|pronoun|	: 40	adverb 18	auxiliary 13	possessive 37	preposition 25	pronoun 17	stop 38	subordinator 42	that 12	verb-saying 7	verb-thinking -21	word 10
two-before|quote|	( -10	, -37	: 23	auxiliary 8	capital -8	determiner 15	preposition -12	stop 28	subordinator 23	that 11	verb-saying -12	verb-thinking -19	word 11	— 18
two-before|start|	capital -29	determiner -37	preposition -34	quote 9	start 9	subordinator -17	word 20	• 8
two-before|stop|	) 7	- 14	: 6	capital -12	coordinator 9	determiner -32	preposition -33	pronoun 18	quote 9	subordinator -18	— 25
two-before|subordinator|	: 18	auxiliary -7	capital 16	pronoun 26	stop 30	word -11
two-before|that|	, 14	: 15	adverb 10	auxiliary -26	capital 21	determiner 10	preposition -20	pronoun 31	stop 28	subordinator -18	verb-judging -13	verb-saying -16	word 22
two-before|verb-judging|	: 29	adverb -14	auxiliary 35	determiner 11	quote 6	that 31	verb-saying -18	verb-thinking 21	word -19
two-before|verb-saying|	, 63	: 25	adverb -11	auxiliary 6	capital 18	determiner 7	preposition 21	pronoun -16	quote 14	stop 7	verb-judging -23	verb-saying 10	word 14
two-before|verb-thinking|	: 13	auxiliary 26	capital 14	determiner 6	preposition 32	pronoun 7	stop 22	subordinator 11	that 19	verb-judging -18	word -30
two-before|word|	' -15	, -28	- 25	: -11	; 16	adverb 21	auxiliary -7	capital 8	coordinator 13	preposition -13	pronoun 33	quote -9	stop 33	subordinator -7	verb-judging -33	verb-saying -17	verb-thinking 9	word 11	— -7
two-words-before|%|	. 9
two-words-before|'s|	 27	figures 25	office 14	semiconductor -21
two-words-before|'|	. 6	stata -12
two-words-before|)|	- 10	. 25	: 10	; -10	is 11	of 20	para 9	— -19
two-words-before|,|	 23	a -10	admet 19	alias -17	and 20	answered -13	atestou 11	attend 15	baptisé -9	bautizado -10	blamed 22	but 19	called 20	cercavano -21	chamado -8	chiede 9	christened -15	code-named -17	com -15	comme 14	como 21	definito -16	del -12	denominada -6	der 22	di 17	die 10	dit -19	dite -9	ein 11	el 17	en -12	et -13	exigiu 12	expressed 21	falta 11	ficou 12	foi 18	found -24	gringo 7	had 16	headed -9	heißt -11	houve 14	há 17	including -19	invoca 20	is 28	jesús -10	jugée 13	la -21	labeled -18	le -12	los -10	ma -9	maar 19	mais 11	manifesta 12	mas 16	nicknamed -26	o -17	or -19	per -13	plaquent 18	played -12	pour 14	praised 17	prees 10	prefers -20	promet 7	préfère 22	présente -11	rated -19	reading -16	reconnaît 17	retrouvé -17	roemde 9	said 34	saying 16	sei -10	sent 20	serán 20	sinalizou -18	since 23	so-called -8	sogenannte -8	solo -20	sorte -12	sourit -10	surnommé -6	são 16	that 11	the -34	this -15	though 18	titled -17	to -13	todavía 11	told -25	uma -17	un 8	under -17	von 15	was 37	wat 14	welcomed 14	where -19	whose -33	wie -9	winston -22	à 23	è 13	é 9
two-words-before|-|	the -17
two-words-before|.|	 9	) 7	- 14	: 6	always -13	but 9	canteranno -8	con -8	de -16	eine -9	headed -16	il -13	in -17	le -13	manca -6	meglio -13	o -10	preferia -13	sobre -14	the -33	tocaron -14	under -28	vicente -9	wie -11	— 25
two-words-before|0-2|	. 12
two-words-before|000|	. 20
two-words-before|00|	. 6
two-words-before|10|	. 11
two-words-before|110085|	? 22
two-words-before|141|	: -25
two-words-before|14th|	? 16
two-words-before|14|	. 9
two-words-before|15-1|	. 10
two-words-before|17|	, -17
two-words-before|1800|	records 14
two-words-before|1938|	als -12
two-words-before|1952|	. 13
two-words-before|1958|	, -16
two-words-before|1959|	estrenó -7
two-words-before|1971|	album -16
two-words-before|1976|	. 23
two-words-before|1980|	. 9
two-words-before|1987|	. 7
two-words-before|1988|	. 13
two-words-before|1989|	record -19
two-words-before|1991|	. 13
two-words-before|1998|	. 10
two-words-before|1|	. 20	que 11
two-words-before|2008|	. 19
two-words-before|2009|	. 9
two-words-before|200|	such -26
two-words-before|2010|	, 7
two-words-before|2012|	. 14	as -13
two-words-before|2019|	. 14
two-words-before|2021|	. 7	voor 16
two-words-before|2024|	. 10
two-words-before|2026|	. 15	: 18
two-words-before|2027|	, 17	. 13
two-words-before|2028|	. 18
two-words-before|2029|	. 11
two-words-before|2100|	est 6
two-words-before|210m|	. 18
two-words-before|214th|	. 13
two-words-before|214|	aboard -12
two-words-before|22|	. 14	: 16
two-words-before|255|	. 16
two-words-before|29|	. 11
two-words-before|2gb|	, 22
two-words-before|2|	. 16
two-words-before|310m|	for 14
two-words-before|31|	. 11	– 22
two-words-before|380|	, 14
two-words-before|3rd|	. 11
two-words-before|3|	( -13	: 29
two-words-before|40|	: 8
two-words-before|44|	. 9
two-words-before|46|	, -16
two-words-before|5-6|	. 11
two-words-before|58|	. 16
two-words-before|6-4|	. 12
two-words-before|6-7|	. 11
two-words-before|62enne|	: 16
two-words-before|62|	victimes -19
two-words-before|64|	. 21
two-words-before|65|	? 7
two-words-before|74|	. 6
two-words-before|79-jährige|	, 15
two-words-before|79|	. 21
two-words-before|7|	% 16	: 19
two-words-before|81|	. 9
two-words-before|900|	botellas -22
two-words-before|940|	. 17
two-words-before|97|	. 13
two-words-before|:|	 -9	12 -21	20 24	48 20	chiamarlo -20	das -11	de -7	la -10	lousada 15	on 12	that 14	wer -16
two-words-before|;|	dois -15	kigali 16	tehran 20
two-words-before|a-21|	. 14
two-words-before|a24|	. 18
two-words-before|aangesloten|	. 9
two-words-before|aannemelijk|	. 18
two-words-before|aantal|	explosies 12
two-words-before|aan|	. 14	: 13	zijn -12
two-words-before|abandon|	du -16
two-words-before|abba|	’s -13
two-words-before|abbotsinch|	: 15
two-words-before|abc|	's -13	’s -19
two-words-before|abend|	in -18
two-words-before|aberdeen|	. 11
two-words-before|aber|	als 14
two-words-before|abierta|	: 10
two-words-before|abonde|	: 7
two-words-before|about|	its 19	so-called -22	the 25
two-words-before|abramchuk|	( -18
two-words-before|abschuss|	von -21
two-words-before|ab|	: 10
two-words-before|academy|	. 12
two-words-before|accidentelle|	est 8
two-words-before|accounts|	. 15
two-words-before|account|	. 14	satirico -6
two-words-before|accumulate|	. 21
two-words-before|accusant|	de 26
two-words-before|accusa|	di 6
two-words-before|accused|	of -21
two-words-before|acesso|	, 8
two-words-before|achteraf|	. 7
two-words-before|aclara|	: 18
two-words-before|acqua|	: 13
two-words-before|acquiesce|	: 6
two-words-before|acrescentou|	: 16
two-words-before|acteurs|	à 22
two-words-before|actie|	. 7
two-words-before|acting|	as 19
two-words-before|acto|	de 22
two-words-before|actuación|	: 15
two-words-before|act|	. 17
two-words-before|acusaciones|	. 9
two-words-before|added|	, 22	. 23	: 28	that 13
two-words-before|adding|	, 24	: 19	that 10
two-words-before|addresses|	. 9
two-words-before|adds|	: 13
two-words-before|add|	: 16	an -21
two-words-before|adeoti-marks|	, -19
two-words-before|adiós|	a -12
two-words-before|adjectives|	. 9
two-words-before|adjetivo|	 10
two-words-before|admet|	une 11
two-words-before|administrador|	. 14
two-words-before|administration|	. 18
two-words-before|admitió|	que 16
two-words-before|admits|	: 11
two-words-before|admitted|	, 9
two-words-before|adnoc|	por 20
two-words-before|adultes|	disent -11
two-words-before|advies|	naar -24
two-words-before|adviser|	. 11
two-words-before|advises|	: -25
two-words-before|advisors|	. 18
two-words-before|afastar|	um -14
two-words-before|affiches|	: -21
two-words-before|affiche|	, 18
two-words-before|affirmatif|	. 6
two-words-before|affirme|	avoir 18
two-words-before|affondo|	: 21
two-words-before|afghanistan|	was 21
two-words-before|aflossen|	. 20
two-words-before|afmaken|	. 7
two-words-before|afp|	. 20
two-words-before|africa|	. 16
two-words-before|afsloot|	, -10
two-words-before|afterwards|	. 16
two-words-before|afterward|	. 13
two-words-before|after|	selling -24
two-words-before|af|	. 20
two-words-before|again|	. 32	? 7
two-words-before|agency|	. 19
two-words-before|agents|	nicknamed -6
two-words-before|aggiunge|	: 7
two-words-before|aggiunto|	: 23
two-words-before|agivano|	con 19
two-words-before|ago|	. 14
two-words-before|agreed|	. 20
two-words-before|agreement|	would 17
two-words-before|agree|	. 12
two-words-before|agua|	estaba 17
two-words-before|ahead|	of -16
two-words-before|ahmadi|	. 15
two-words-before|ainda|	, 11
two-words-before|airport|	. 19	cap 21	says -22
two-words-before|aisle|	. 16
two-words-before|ait|	laissé 21
two-words-before|ajax|	. 15
two-words-before|ajuda|	para 19
two-words-before|ajuste|	era 24
two-words-before|akkoord|	. 14
two-words-before|alabama|	. 22
two-words-before|alarcón|	: 8
two-words-before|alarma|	: 25
two-words-before|alarme|	: 8
two-words-before|alavancagem|	a 17
two-words-before|album|	, -15
two-words-before|alfred-wegener-institut|	, 9
two-words-before|algeria|	says -23
two-words-before|alguien|	escribió -10
two-words-before|alias|	el -17
two-words-before|alkmaar|	: 13
two-words-before|alleen|	: -12	voor -20
two-words-before|allegations|	as 22
two-words-before|alles|	wieder -13
two-words-before|allevatore|	. 10
two-words-before|alle|	nur -7
two-words-before|allo|	studio -10
two-words-before|all|	. 14	of -16
two-words-before|almada|	. 17
two-words-before|alone|	were 14
two-words-before|alors|	? 10
two-words-before|als|	een -7	kalb 8
two-words-before|alta|	en 17
two-words-before|altro|	: 18
two-words-before|alvast|	. 18	dat 14
two-words-before|alza|	un 13
two-words-before|al|	. 15	bloque 13	gobierno 7	son -13
two-words-before|amadora-sintra|	fica 17
two-words-before|amarela|	. 6
two-words-before|amarilla|	por -23
two-words-before|amat|	recoge 17
two-words-before|ambacht|	was 16
two-words-before|ambiguïté|	. 20
two-words-before|ambos|	agiram 6
two-words-before|ameaças|	. 6
two-words-before|america|	. 13
two-words-before|ammesso|	, 7
two-words-before|among|	38 -20	the -18	them 15
two-words-before|amused|	. 10
two-words-before|analysts|	. 23
two-words-before|anders|	: 16
two-words-before|and|	a 13	blamed 16	from -13	its 15	juba 16	magnets 19	one -17	said 25	sugared -14	that -6	their 18	then -13	was 30	would 8
two-words-before|anfrage|	: 7
two-words-before|anger|	. 11
two-words-before|anglicans|	had 17
two-words-before|animals|	was 27
two-words-before|ankara|	had 18
two-words-before|ankle|	was -23
two-words-before|anleger|	seien 12
two-words-before|anni|	. 6
two-words-before|annonce|	est 11
two-words-before|annoncées|	, 14
two-words-before|announced|	. 13
two-words-before|annoyance|	of -10
two-words-before|anno|	, 17	: 20
two-words-before|annuisce|	: 16
two-words-before|annuiscono|	. 13
two-words-before|anonimato|	: 12
two-words-before|anos|	, 10	. 8	: 7
two-words-before|another|	says -6
two-words-before|ansiedade|	. 8
two-words-before|answered|	: 19
two-words-before|answers|	to -23
two-words-before|answer|	. -9
two-words-before|ans|	. 17
two-words-before|antiques|	dealer 24
two-words-before|anton|	bleibaum 10
two-words-before|antwoord|	: 17
two-words-before|anular|	e -12
two-words-before|anything|	. 10
two-words-before|anyway|	. 19
two-words-before|an|	, 6	: 6	officer 22	opera 20	wochenenden 13
two-words-before|análise|	. 11
two-words-before|ao|	clube 12	irmão 10	serviço 12
two-words-before|apelidado|	de -15
two-words-before|apelido|	de -7
two-words-before|apenas|	: 8	que 23
two-words-before|aperto|	: 9
two-words-before|aplaude|	como 9
two-words-before|aplaudió|	un 13
two-words-before|apologise|	. 16
two-words-before|apologising|	to 14
two-words-before|apologized|	for 23
two-words-before|apology|	, -22
two-words-before|apostillado|	, 8
two-words-before|apoyos|	? 16
two-words-before|appeal|	. 16
two-words-before|appelé|	à 19
two-words-before|applause|	. 9
two-words-before|approved|	. 12
two-words-before|app|	, -17	had -16	store -19
two-words-before|april|	. 15
two-words-before|apuntó|	: 23
two-words-before|apócrifa|	. 15
two-words-before|arborizadas|	. 6
two-words-before|archeologi|	chiamano -13
two-words-before|archers|	. 12
two-words-before|arcilla-vargas|	, 8
two-words-before|arena|	. 15
two-words-before|are|	 -28
two-words-before|argued|	on -19	that -8
two-words-before|arguida|	agiu 8
two-words-before|arguments|	. 13
two-words-before|arm|	. 12
two-words-before|around|	. 8
two-words-before|arrangement|	. 12	as 17
two-words-before|arrested|	. 13
two-words-before|arrivals|	as 11
two-words-before|arrived|	. 15
two-words-before|arriverà|	infatti -24
two-words-before|arrêter|	devant -6
two-words-before|arrête|	, -12
two-words-before|artist|	called -19
two-words-before|asciutta|	: 18
two-words-before|asciutto|	: 16
two-words-before|aseguró|	que 14
two-words-before|ashby|	as 12
two-words-before|ashworth-diop|	: 18
two-words-before|asiente|	: 8
two-words-before|asi|	: 10
two-words-before|asked|	, 18	. 19	for 38
two-words-before|askew|	. 15
two-words-before|asking|	, 6
two-words-before|asks|	, 13
two-words-before|asleep|	. 15
two-words-before|assembly|	. 14
two-words-before|assicura|	: 12	la 13
two-words-before|assistant|	, -17	. 13
two-words-before|assistente|	aceitou 10
two-words-before|assistito|	amasse 15
two-words-before|assobios|	: 14
two-words-before|association|	. 18
two-words-before|assolombarda|	saluta 15
two-words-before|assoluto|	resta -13
two-words-before|assomed|	: 13
two-words-before|as|	a 7	having 17	his -23	recomendações 17	the -17
two-words-before|ata|	, 13	regista -11
two-words-before|atlante|	. 13
two-words-before|atribuiu|	a 17
two-words-before|attacca|	, 7
two-words-before|attacks|	as 20
two-words-before|attaquant|	. 9
two-words-before|attempt|	, -13
two-words-before|attended|	by 21
two-words-before|at|	goodison 14	least 15
two-words-before|auf|	das -12	dem -12	der -19
two-words-before|augsburg|	. 14
two-words-before|august|	. 17
two-words-before|aula|	, 11
two-words-before|aumento|	. 8
two-words-before|aunque|	en -13
two-words-before|ausland|	als -21
two-words-before|aussitôt|	, 6
two-words-before|aussprache|	sei 17
two-words-before|australia|	agree 22
two-words-before|aus|	. 18	: 21	den -9
two-words-before|autentico|	: 21
two-words-before|auteur|	de -15
two-words-before|authority|	were 20
two-words-before|author|	. 16	of -20
two-words-before|autissier|	: 7
two-words-before|autocollant|	: -7
two-words-before|autora|	de -10
two-words-before|autor|	de -11
two-words-before|autos|	: 19
two-words-before|autrement|	. 6
two-words-before|autre|	: 8
two-words-before|autumn|	. 7
two-words-before|auxerre|	. 21
two-words-before|avaient|	été 12
two-words-before|avisava|	: -20
two-words-before|avisa|	: 9
two-words-before|aviso|	: 23	de -17
two-words-before|avril|	dans -10
two-words-before|avs|	: 8
two-words-before|avuto|	fortuna 18	paura 6
two-words-before|avverte|	che 10
two-words-before|award|	. 12
two-words-before|away|	. 15
two-words-before|ayer|	: 9	de 11
two-words-before|aysén|	: 12
two-words-before|a|	claque -12	cliente 8	cut 21	definire 22	descoberta 16	dit 9	eleição 9	empresa 8	enregistré -7	entendu 15	evitare -20	expressão -24	falha 16	hashtag -6	marca -13	música -15	nota -9	operação -13	palavra -20	permanência 14	política 11	reconnu 10	resposta 12	salué 8	scandé -11	situação 15	slow -14	so-called -29	souhaité 9	téléphoné 14	viagem 11	withering 20	été -21
two-words-before|añadido|	: 6
two-words-before|añadió|	: 23
two-words-before|años|	, -11
two-words-before|b3|	. 7
two-words-before|backboard|	. -17
two-words-before|back|	, 14	. -6	: 16
two-words-before|bad|	. 19
two-words-before|baja|	: 19
two-words-before|bakery|	. 14
two-words-before|baker|	. 20
two-words-before|balaídos|	: 8
two-words-before|balises|	. 7
two-words-before|ballett|	von -9
two-words-before|ballots|	were 27
two-words-before|banc|	. 10
two-words-before|banda|	del -8
two-words-before|banderole|	: 8
two-words-before|band|	played -18
two-words-before|banker|	called -25
two-words-before|bank|	. 13
two-words-before|banner|	reading 21
two-words-before|barbs|	as -23
two-words-before|barcelona|	. 6
two-words-before|bari|	drop -25
two-words-before|barque|	. 7
two-words-before|barrientos|	: 7
two-words-before|barrio|	, 14
two-words-before|base|	: 14
two-words-before|bastien|	. -20
two-words-before|batizado|	de -7
two-words-before|batters|	were 18
two-words-before|battery|	. 12
two-words-before|bay|	. 15
two-words-before|bazán|	: 16
two-words-before|bbc|	. 19
two-words-before|beat|	. 18
two-words-before|because|	of 21
two-words-before|beck-nigg|	als 20
two-words-before|become|	a -23
two-words-before|bedeckt|	– 13
two-words-before|beds|	. 12	are -19
two-words-before|beeld|	. 7
two-words-before|been|	freed 16	honest 17	placed 18	renamed -18	saying -21	shown 15	told 20
two-words-before|beeping|	. 9
two-words-before|beetje|	. 7
two-words-before|before|	. 10
two-words-before|befunde|	kämen 12
two-words-before|begrüsse|	den 9
two-words-before|behaved|	. 12
two-words-before|behind|	. 11
two-words-before|beiden|	stücken 7
two-words-before|beieren|	: 12
two-words-before|beijing|	. 13	accused 23	would 16
two-words-before|being|	rostered 22
two-words-before|bei|	einer -17
two-words-before|bekend|	als -11
two-words-before|bekommen|	, -18
two-words-before|bekunden|	: 11
two-words-before|belang|	. 6
two-words-before|belarus|	. 13
two-words-before|belastingen|	. 7
two-words-before|believes|	the -20
two-words-before|believe|	it 18
two-words-before|bello|	: 7	for -20
two-words-before|beltretter|	: 6
two-words-before|bem-humorada|	: 10
two-words-before|benavent-oduor|	. 9
two-words-before|benchmark|	. 11
two-words-before|beneath|	, -22	that -22
two-words-before|benetton|	. 15
two-words-before|bepalend|	. 13
two-words-before|bereits|	als -26
two-words-before|berg|	: 15
two-words-before|berichteten|	. 11
two-words-before|bericht|	: 16
two-words-before|bernama|	, 21
two-words-before|bestaat|	er 6
two-words-before|bestiame|	viaggi 9
two-words-before|bestätigt|	einen -21
two-words-before|betalen|	. 9
two-words-before|beth|	singing -20
two-words-before|betriebsbedingte|	kündigungen 13
two-words-before|betriebsversammlung|	. 16
two-words-before|betroffenen|	werde -13
two-words-before|betwist|	. 11
two-words-before|beurt|	. 31
two-words-before|bewertung|	sei 9
two-words-before|bewindsman|	. 13
two-words-before|beworben|	als -20
two-words-before|bezuinigingsronde|	sindsdien -10
two-words-before|be|	a 31	called -22	connected 16	expected 22	met 17	rerouted 13	reviewed 13	shared 20
two-words-before|bfmtv|	que 8
two-words-before|bicho|	de -15
two-words-before|bij|	. 6	yerseke 9
two-words-before|bilhete|	: 16
two-words-before|billed|	as -9
two-words-before|bill|	. 15	as -10
two-words-before|binder|	. 19
two-words-before|bishops|	, -26
two-words-before|bjp|	of 23
two-words-before|bladen|	tot -10
two-words-before|blamed|	repeated -18
two-words-before|blanc|	. 7	serait 15
two-words-before|bleibt|	bei -25
two-words-before|blijft|	. 8
two-words-before|blijven|	. 9
two-words-before|blij|	. 7
two-words-before|bloed|	. 9
two-words-before|bloquée|	: 18
two-words-before|blow|	to -24
two-words-before|blunt|	. 10
two-words-before|blushed|	. 17
two-words-before|boadi|	. 17
two-words-before|board|	. 13	reading -23
two-words-before|boats|	. 10	to -26
two-words-before|boat|	. 12
two-words-before|bodensee|	: 19
two-words-before|boek|	uitlas 19
two-words-before|boerenbond|	reageerde 15
two-words-before|boezem|	. 9
two-words-before|boggs|	. 28
two-words-before|boj|	meeting -23
two-words-before|bola|	que 6
two-words-before|bologna|	: 14
two-words-before|bonden|	willen 12
two-words-before|bonus|	. 18
two-words-before|booed|	. 9
two-words-before|booklet|	entitled -6
two-words-before|books|	. 11
two-words-before|book|	, -35	. 19	calls -25
two-words-before|boom|	. 7
two-words-before|bordeaux|	: 13
two-words-before|bordje|	staat -8
two-words-before|bord|	de -19
two-words-before|born|	. 10
two-words-before|both|	against -22	camps 18
two-words-before|botteghino|	, 21
two-words-before|bouchons|	. 6
two-words-before|boulevard|	. 7
two-words-before|boulter|	. 12
two-words-before|bouquet|	. 8
two-words-before|bou|	thanked 17
two-words-before|boxes|	. 20
two-words-before|box|	. 23
two-words-before|braccia|	: 27
two-words-before|braga|	: 7
two-words-before|brambilla|	expects 19
two-words-before|branches|	. 9
two-words-before|brand|	needed 19
two-words-before|brazier|	. 7
two-words-before|brazil|	? 17
two-words-before|breakfast|	was -16
two-words-before|breaking|	the -26
two-words-before|breakthrough|	, -14
two-words-before|breath|	. 10
two-words-before|breezes|	. 13
two-words-before|bremen|	: 6
two-words-before|briefer|	. 8
two-words-before|briefje|	. 15	: 19
two-words-before|briefs|	. 15
two-words-before|brief|	. 13
two-words-before|brie|	( 20
two-words-before|brisé|	: 21
two-words-before|brochures|	as -10
two-words-before|brochure|	titled -18
two-words-before|bromde|	: 6
two-words-before|brontola|	: 16
two-words-before|bruciarli|	: 17
two-words-before|bruna|	alpina -13
two-words-before|brunnen|	sei 9
two-words-before|brunnhuber|	: 17
two-words-before|brusatin|	: 16
two-words-before|bruxelas|	de -12
two-words-before|brygge|	. 16
two-words-before|bräutigam|	. 11
two-words-before|brésil|	. 11
two-words-before|buchmesse|	lobte 15
two-words-before|buchwert|	. 7
two-words-before|budel|	. 22
two-words-before|budget|	was 23
two-words-before|budweiser|	called -13
two-words-before|buffet|	as -20
two-words-before|buffle|	. 15
two-words-before|bugle|	. 14
two-words-before|building|	as -17
two-words-before|buio|	: 9
two-words-before|bull|	nicknamed -13
two-words-before|buraco|	. 11
two-words-before|burglar|	dubbed -19
two-words-before|burr-smith|	. 7
two-words-before|busca|	a 15
two-words-before|but|	hoped -16	not 18
two-words-before|buyers|	. 12
two-words-before|buyer|	: 17
two-words-before|buy|	. 14
two-words-before|bytewala|	. 14
two-words-before|by|	a -21	wednesday -21
two-words-before|böttcher|	. 6
two-words-before|cabeza|	: 21
two-words-before|cabine|	responde 16
two-words-before|cable|	. 12
two-words-before|cage|	's -12
two-words-before|cahier|	intitulé -9
two-words-before|calamità|	. 12
two-words-before|calcestruzzo|	conterrebbe 10
two-words-before|calcula|	. 18	: 9
two-words-before|caldeira|	. 8
two-words-before|calificó|	de 16
two-words-before|callcenter|	: 11
two-words-before|called|	. 16	a 7	chancay 16	for 24	her 9	him -17	it 9	out 20	that 31	the -9	them 15	this 20	trump -7	whitlock 22
two-words-before|calling|	her 19	him 17	it 24	them 17
two-words-before|calloway-finch|	. 17
two-words-before|calls|	a -20	her 17	its -24	me -23	the 21
two-words-before|call|	. 18	a -26	as -24	for 19	it -23	its -17	of -23	themselves -23	was 19
two-words-before|calma|	. 6	: 18
two-words-before|calmer|	. 10
two-words-before|calmly|	. 13
two-words-before|calm|	. 14
two-words-before|cambio|	, 7
two-words-before|cameras|	. 9
two-words-before|camera|	. 22	: 9
two-words-before|came|	the -14
two-words-before|campaigns|	. 14
two-words-before|campaign|	. 20	had -21
two-words-before|campeggiava|	: 16
two-words-before|camper|	. 6
two-words-before|canapé|	. 16
two-words-before|canaria|	: 6
two-words-before|cancillería|	exigió 19
two-words-before|candidacy|	. 11
two-words-before|candidate|	. 13
two-words-before|candle|	. 12
two-words-before|candore|	: 20
two-words-before|cane|	: 26
two-words-before|canteen|	. 7
two-words-before|canterà|	. 11
two-words-before|cantieri|	apriranno 14
two-words-before|can|	say -22
two-words-before|canção|	, -10
two-words-before|capital|	. 11	saw 15
two-words-before|capra|	. 10
two-words-before|caprichoso|	por -18
two-words-before|captain|	faumuinā 19
two-words-before|caputi|	, 6
two-words-before|carabao|	. 10
two-words-before|cardiff|	of 24
two-words-before|card|	. 7
two-words-before|cared|	. 11
two-words-before|care|	. 11
two-words-before|cargill|	. 12
two-words-before|cariou|	, 7
two-words-before|carolina|	. 17
two-words-before|carried|	out 20
two-words-before|cartas|	. 10
two-words-before|cartello|	: -15
two-words-before|cartel|	: -20
two-words-before|carton|	: -15
two-words-before|carvão|	. 6
two-words-before|car|	. 14
two-words-before|casati|	. 8
two-words-before|casa|	, -12	. 6
two-words-before|cases|	that -21
two-words-before|case|	. 10	was 19
two-words-before|caso|	del -15	revela 12	virou -18
two-words-before|cassa|	: 18
two-words-before|cassette|	étiquetée -19
two-words-before|cassoma|	. 9
two-words-before|castlegate|	. 18
two-words-before|catalogue|	, -12	. 21
two-words-before|catanduanes|	as -26	seawall -24
two-words-before|cathaoirleach|	. 11
two-words-before|cat|	. 16
two-words-before|causa|	de -25
two-words-before|cazares|	had 12
two-words-before|cbc|	’s -21
two-words-before|cdu|	ließ -15
two-words-before|cebas|	. 21
two-words-before|celeridade|	: 12
two-words-before|centre-half|	. 11
two-words-before|centre|	. 22
two-words-before|centro|	promette 8
two-words-before|cent|	was 16
two-words-before|ceremony|	. 20
two-words-before|cerqueira|	. 14
two-words-before|certified|	. 9
two-words-before|ce|	croisement -13	résultat 10
two-words-before|cgtn|	: 13
two-words-before|cgt|	. 12
two-words-before|chai|	. 8
two-words-before|chamberlain|	called 25
two-words-before|champion|	. 20
two-words-before|chancenverwertung|	: 17
two-words-before|chances|	as 15	at 17
two-words-before|chanceux|	? 10
two-words-before|chance|	were 16
two-words-before|changed|	. 14
two-words-before|change|	. 20	was 18
two-words-before|channel|	called -23	’s -15
two-words-before|chants|	of 9
two-words-before|chant|	of 9
two-words-before|chaponnay|	. 10
two-words-before|chapter|	. 12
two-words-before|character|	. 11
two-words-before|charente-maritime|	. 9
two-words-before|charge|	. 17
two-words-before|chat|	, -14
two-words-before|chaverra|	: 11
two-words-before|checks|	. 17
two-words-before|cheers|	. 13
two-words-before|chega|	sempre 10
two-words-before|cheikh-baba|	exige 9
two-words-before|chevillard|	, -19
two-words-before|che|	annuncia 16	aveva 8	nessun -11	parta 12	resti 17	servirebbe 9
two-words-before|chiamano|	già -10
two-words-before|chiama|	già -8
two-words-before|chiede|	perdono 18
two-words-before|chief|	. 10	: 21	dale -15	pleads -21
two-words-before|chien|	. 8
two-words-before|chiesto|	il -17
two-words-before|chin|	. 11
two-words-before|chips|	. 16
two-words-before|choc|	. 8
two-words-before|choisie|	? -11
two-words-before|choix|	. 13
two-words-before|chora|	. 22
two-words-before|choreografe|	. 6
two-words-before|chorus|	. 20	of -19
two-words-before|cia|	teme 11
two-words-before|ciclo|	de -22
two-words-before|ciento|	. 13
two-words-before|cigarette|	. 17
two-words-before|ciller|	: 11
two-words-before|cinque|	, 19
two-words-before|cirad|	. 17
two-words-before|cirillico|	: -21
two-words-before|cisl|	è 9
two-words-before|city|	calls -22
two-words-before|civil|	pede 14
two-words-before|claimed|	she -22
two-words-before|claims|	. 16
two-words-before|claim|	. 10
two-words-before|claro|	: 10
two-words-before|clash|	over -19
two-words-before|classificou|	como 16
two-words-before|classique|	. 9
two-words-before|classé|	. 6
two-words-before|clause|	, -21	de -19
two-words-before|cleared|	over -6	the 16
two-words-before|cliente|	: 7
two-words-before|clients|	. 20	to 26	were 28
two-words-before|client|	. 9	as 12
two-words-before|clinton|	. 20	: 20	is 9	was 14
two-words-before|closet|	. 8
two-words-before|closing|	. 8	line 23
two-words-before|cloth|	. 14
two-words-before|club|	. 14	: 15
two-words-before|cnc3|	: 18
two-words-before|cnmc|	es 17
two-words-before|cnn|	's -16	. 16	’s -28
two-words-before|co-workers|	called -20
two-words-before|coalition|	. 16	eyes -21
two-words-before|coamo|	had 19
two-words-before|coautor|	: 11
two-words-before|code|	. 16	: -22	as 15	name -24
two-words-before|codispoti|	. 19
two-words-before|coimbra|	. 7
two-words-before|coinciden|	en 23
two-words-before|coincidió|	: 7
two-words-before|coisa|	: 17
two-words-before|colega|	: 9
two-words-before|collapsed|	. 12
two-words-before|collective|	. 7
two-words-before|columbus|	. 13
two-words-before|column|	, -22	headed -20	marked -14
two-words-before|comercializar|	como -17
two-words-before|comer|	. 15
two-words-before|come|	la 16
two-words-before|cominciare|	dai -17
two-words-before|coming|	. 14
two-words-before|comissão|	um 13
two-words-before|commentaire|	. 16
two-words-before|commentary|	, -18
two-words-before|commented|	that 16
two-words-before|comment|	. 21
two-words-before|commerce|	. 18
two-words-before|comme|	des -13
two-words-before|commission|	. 13	had 13	made 11
two-words-before|committee|	. 19
two-words-before|communiqué|	, 10
two-words-before|como|	de -18	uma 20
two-words-before|companhia|	tem 11
two-words-before|company|	was 16
two-words-before|compared|	to -26
two-words-before|compensation|	committee 18
two-words-before|competition|	. 10
two-words-before|competitor|	on 25
two-words-before|complainant|	, 13
two-words-before|complained|	. 11
two-words-before|complaints|	. 11
two-words-before|completó|	: 17
two-words-before|compromise|	was 26
two-words-before|comptes|	juge 20
two-words-before|comunicado|	que 12
two-words-before|com|	marcação -9
two-words-before|conceded|	: 10
two-words-before|concluded|	, 11	. 15	: 18
two-words-before|conclusie|	: 12
two-words-before|conclut|	: 9
two-words-before|conclu|	: 18
two-words-before|conditions|	as 15
two-words-before|conferma|	: 10
two-words-before|confessa|	: 7
two-words-before|confiant|	. 6
two-words-before|confidence|	that 20
two-words-before|confirmed|	that 17
two-words-before|confirmou|	: 10
two-words-before|confrontations|	. 8
two-words-before|confusion|	. 10
two-words-before|confía|	: 10
two-words-before|congratulations|	. 23
two-words-before|congregation|	. 25
two-words-before|congressman|	felt 14
two-words-before|conhecida|	por -7
two-words-before|conhecido|	. 10	como -11	por -7
two-words-before|conjunto|	su -17
two-words-before|connaître|	son 16
two-words-before|conoce|	como -8
two-words-before|conocido|	como -17
two-words-before|conocía|	como -9
two-words-before|conoscenza|	di 12
two-words-before|conseil|	de -21
two-words-before|consejo|	: 16
two-words-before|consider|	whether -19
two-words-before|constitution|	. 15
two-words-before|consulta|	, 6
two-words-before|consulted|	. 13
two-words-before|contant|	geld 10
two-words-before|contempt|	over -23
two-words-before|contestada|	, -9
two-words-before|contesté|	est -25
two-words-before|continued|	, 11	. 12	: 15
two-words-before|continue|	. 17
two-words-before|conti|	, 12	: 18
two-words-before|contract|	, -22	showed 11
two-words-before|contraparte|	propuso -17
two-words-before|contrapartida|	. 7
two-words-before|contratação|	. 6
two-words-before|contrato|	de -9
two-words-before|contrató|	a 22
two-words-before|convaincu|	. 8
two-words-before|convention|	. 17
two-words-before|conversación|	es 25
two-words-before|conversas|	estão 14
two-words-before|conversation|	as 19
two-words-before|con|	cuatro -14	scritto -7	una -17
two-words-before|cookbook|	, -9
two-words-before|cooler|	. 11
two-words-before|copie|	di -22
two-words-before|copy|	of -20
two-words-before|cork|	. 19
two-words-before|corner|	: 21
two-words-before|coro|	di -17
two-words-before|corp|	bench -19
two-words-before|corregge|	: 19
two-words-before|corrida|	. 6
two-words-before|corridor|	are -17	is -19	remained 17
two-words-before|corrige|	: 25
two-words-before|corrigió|	: 6
two-words-before|cortado|	: 11
two-words-before|cortar|	os -8
two-words-before|corto|	plazo 19
two-words-before|cost|	. 17
two-words-before|così|	: 14
two-words-before|cotización|	adicional 18
two-words-before|coudre|	, 16
two-words-before|could|	be 11	go 12
two-words-before|council|	. 18	backs -21
two-words-before|countered|	, 9
two-words-before|counterpart|	hail 24	of 21
two-words-before|counters|	. 11
two-words-before|county|	's -16	. 24
two-words-before|courier|	. 14
two-words-before|courses|	. 12
two-words-before|course|	: 11
two-words-before|courthouse|	. 19
two-words-before|court|	. 17	: 22	annexe -15	had 17
two-words-before|cousin|	. 13
two-words-before|cover|	of -21
two-words-before|coöperatie|	. 6
two-words-before|credit|	. 13
two-words-before|crewe|	: 12
two-words-before|crews|	to 23
two-words-before|crew|	and 13
two-words-before|crie|	au -13
two-words-before|crimes|	as 18
two-words-before|cristiana|	: 21
two-words-before|critics|	as -20
two-words-before|critic|	called 17
two-words-before|cromer|	. 19
two-words-before|cronista|	? 17
two-words-before|cronisti|	come -17
two-words-before|crowd|	, 13	. 18
two-words-before|croyait|	. 15
two-words-before|crusca|	boccia -14
two-words-before|crustacés|	. 10
two-words-before|cruz|	. 20	has 11
two-words-before|cru|	. 6
two-words-before|crying|	. 17
two-words-before|cuatro|	. 17
two-words-before|cuentos|	, -15
two-words-before|cuerpo|	decretó 21
two-words-before|cuisine|	: 15
two-words-before|cui|	le -7
two-words-before|culpou|	uma 13
two-words-before|curator|	of -22
two-words-before|custaria|	. 12
two-words-before|cut|	. 12
two-words-before|cuyo|	éxito -8
two-words-before|c|	. 21
two-words-before|código|	qr 13
two-words-before|côté|	à 13
two-words-before|c’|	est 9	è -19	était 9
two-words-before|d'|	une 23
two-words-before|daarover|	. 13
two-words-before|dabei|	zwischen -7
two-words-before|dados|	têm 26
two-words-before|dagegen|	. 8	einen -21
two-words-before|daily|	called -21
two-words-before|dak|	. 11
two-words-before|dal|	quotidiano -15	titolo -8
two-words-before|damp|	, -17
two-words-before|dandara|	: 17
two-words-before|dann|	: 23
two-words-before|dardar-naquin|	, -12
two-words-before|dardo|	: 17
two-words-before|dark|	rooms 16
two-words-before|darragh-li|	( -22
two-words-before|darunter|	140-mal -16
two-words-before|dass|	er 10	man 9
two-words-before|das|	? 15	als -16	argument 15	buch -8	dem -19	drama -12	ein 17	für 14	kinderbuch -8	land 9	projekt 10	spiel 10	wort -7
two-words-before|data|	. 13
two-words-before|date|	. 9
two-words-before|dat|	bleek 14	dit 18	er 10	hij 14	vic 8
two-words-before|davvero|	. 13
two-words-before|dawn|	is -24
two-words-before|days|	. 12
two-words-before|day|	. 10	: 19
two-words-before|dazu|	: 12
two-words-before|dazwischen|	: 7
two-words-before|da|	marca 18
two-words-before|deadpanned|	. 16
two-words-before|deal|	was 18
two-words-before|death|	as 18
two-words-before|debate|	. 17	as 21
two-words-before|debat|	, 11
two-words-before|debilitada|	e 13
two-words-before|debris|	bore 14
two-words-before|debut|	. -11
two-words-before|decide|	. 12
two-words-before|decir|	: 18
two-words-before|decision|	 17	was 22
two-words-before|decisão|	. 19	como 8	de 14
two-words-before|decize|	: 13
two-words-before|declara|	el -12
two-words-before|declared|	. 12
two-words-before|decreti|	arriveranno 13
two-words-before|decreto|	de 20
two-words-before|defeat|	. 14
two-words-before|defence|	: 18
two-words-before|defendant|	. 13
two-words-before|definido|	como -11
two-words-before|definition|	of -23
two-words-before|definió|	como 18
two-words-before|defunta|	. 15
two-words-before|degli|	incagli 11
two-words-before|dejarla|	pasar 19
two-words-before|delannoy|	. 12
two-words-before|delayed|	. 15
two-words-before|delays|	could 23
two-words-before|delay|	. 11	as 15	was 21
two-words-before|deliberately|	. 11
two-words-before|delighted|	. 17
two-words-before|delle|	opere 13
two-words-before|dell’|	operazione -7
two-words-before|del|	bar -8	farmaco 12	ministro 13	ricettario -8
two-words-before|demanda|	a -10
two-words-before|demande|	: 9	de 13
two-words-before|demand|	would 12
two-words-before|demarcation|	line 20
two-words-before|dementiert|	: 11
two-words-before|demeure|	le -13
two-words-before|democrats|	. 16
two-words-before|democrat|	. 13
two-words-before|dem|	gericht -19	namen -7	podcast -17	projekt 16	titel -14
two-words-before|denken|	: 8
two-words-before|dentists|	call -16
two-words-before|den|	arbeitstitel -17	ausdruck -21	band -17	begriff -14	entscheid 16	kreuzer -14	namen -33	ort 17	spitznamen -25	termin 9	zusatz -21
two-words-before|departments|	must 22
two-words-before|deploró|	la -13
two-words-before|depois|	. 8
two-words-before|deprisa|	? 8
two-words-before|deren|	gasthof -12	lied -9	überbauung -11
two-words-before|dernier|	virage 18
two-words-before|derrota|	: 25
two-words-before|derselbe|	plan 20
two-words-before|derubricazione|	: 7
two-words-before|der|	anstieg 7	arm -9	aufschrift -19	begriff -19	einigung 10	fachzeitschrift -22	gruppe -14	konzern 6	ministerin -12	polizei -13	werbespruch -8	wind 15	übung -14
two-words-before|desabafa|	. 9	: 17
two-words-before|desagüe|	: 6
two-words-before|desapareceu|	. 11
two-words-before|descartados|	, -14
two-words-before|described|	as 53
two-words-before|describes|	as -21
two-words-before|describe|	como 12
two-words-before|description|	, 23
two-words-before|desistiu|	. 9
two-words-before|destacou|	a 25
two-words-before|des|	actions 11	chiffres 12	lèvres 15	magazins -18
two-words-before|detrás|	hay 21
two-words-before|detta|	sua 11
two-words-before|deur|	: -13
two-words-before|deusto|	. 17
two-words-before|deutsch|	: -12
two-words-before|deux|	: 13	billets 19	ex 12
two-words-before|devise|	, -13
two-words-before|de|	1983 22	2018 15	achterban -17	afspraak 23	bereikbaarheid 12	besparing 12	brand 10	bus 11	capela -18	capital -22	censure 15	cijfers 16	dokter 16	esmaltes -12	espera 9	fátima -8	gemeente 8	heffing 17	hoes -18	klassieke -18	la 7	leus -12	mannen -10	motie 14	négociations 23	ophef 18	opvang 15	partij 12	pillen -24	plechtigheid 19	publicar -13	périnatalité 15	rit 16	schade 16	seguridad 17	situatie 16	standaardinstelling 15	tentoonstelling -18	ter 10	terceros 14	term -16	terrenos 14	terugroepactie 17	uitspraak 12	uma 7	vecinos -10	verschillen 13	vlakte 7	volksmond -12	zaak 14
two-words-before|dhaka|	called 23
two-words-before|diagnostic|	: 6
two-words-before|dialogue|	: -24
two-words-before|dice|	. 16	ancora -11
two-words-before|dicho|	, 13	sentirse 15
two-words-before|dicht|	: 10
two-words-before|dictionary|	, -26
two-words-before|dic|	- 9
two-words-before|died|	. 10
two-words-before|dier|	. 9
two-words-before|dies|	sei 8
two-words-before|dietro|	un 24
two-words-before|die|	, 18	. 13	asche 11	band -9	belege 12	einstufung -13	entscheidung 8	gespräche 19	initiative -13	lage 16	linie 11	meldung 20	plattform 15	sache 6	seien 17	sendung -6	sogenannte -13	studie 17	toeslag 12	tour -13	vergelijking 13	vorlage 6	waffen 17	wedstrijd 12	zeitung -19
two-words-before|differed|	. 9
two-words-before|differently|	. 18	: 12
two-words-before|different|	from -16
two-words-before|differ|	. 9
two-words-before|digital|	? 17
two-words-before|dinan-léhon|	. 16
two-words-before|dinant|	: 15
two-words-before|dinheiro|	está 13
two-words-before|dinner|	. 21
two-words-before|diplomatic|	. 19
two-words-before|diploma|	da -9
two-words-before|directors|	. 13
two-words-before|director|	, 17	. 22
two-words-before|dires|	, 9
two-words-before|diretto|	: 14
two-words-before|dire|	. 7
two-words-before|disagreed|	. 19
two-words-before|disagrees|	. 23
two-words-before|disco|	, -14
two-words-before|discrepa|	: 24
two-words-before|discussions|	were 16
two-words-before|disent|	 14
two-words-before|disney|	. -18
two-words-before|dispara|	após -15
two-words-before|disputes|	the -23
two-words-before|dispute|	. 17
two-words-before|disruption|	as -20
two-words-before|disse|	. 6	: 10	che 11	que 22
two-words-before|dissimulation|	. 27
two-words-before|distribution|	, 12
two-words-before|district|	. 22	pulls -15
two-words-before|dite|	jeudi 17
two-words-before|dit|	avoir 17	coopérer 11	voir 17
two-words-before|divisoria|	. 16
two-words-before|dixence|	. 6
two-words-before|dizer|	que 25
two-words-before|dizia|	: 27
two-words-before|diz|	que -15
two-words-before|di|	attendersi 8	aver 24	essere 24	fune 16	publitalia 10	un -17
two-words-before|docentes|	têm -20
two-words-before|doce|	: 14	estava 7
two-words-before|doctors|	. 14
two-words-before|documentary|	, -23
two-words-before|documento|	chama-lhe -12
two-words-before|doen|	. 8
two-words-before|dolphins|	? 19
two-words-before|donald|	john -26	trump 15
two-words-before|done|	it 15
two-words-before|donnent|	du 16
two-words-before|dont|	un -12
two-words-before|dood|	. 24
two-words-before|door|	: -17
two-words-before|dopo|	di -7
two-words-before|dordrecht|	. 18
two-words-before|doris|	, 16
two-words-before|dorp|	. 7
two-words-before|doublé|	. 6
two-words-before|doubters|	. 9
two-words-before|doutent|	: 20
two-words-before|dovranno|	essere 8
two-words-before|down|	. 13	: 17
two-words-before|doyen|	. 17
two-words-before|do|	. 17	disco -25	livro -10	with -17
two-words-before|draw|	. 12
two-words-before|drie|	: 11
two-words-before|dritter|	nun -14
two-words-before|driver|	reports 22	who -19
two-words-before|droog|	. 22
two-words-before|dropped|	word 25
two-words-before|druk|	. 10
two-words-before|dubhghaill|	, 18
two-words-before|dudar|	: 16
two-words-before|duetti|	: 13
two-words-before|duluth|	. 16
two-words-before|dundee|	. 15
two-words-before|dunes|	. 13
two-words-before|dup|	of 16
two-words-before|duren|	? 12
two-words-before|durham|	constabulary -25
two-words-before|duty|	was 18
two-words-before|du|	centre 8
two-words-before|dá-lhe|	60 12
two-words-before|década|	. 10
two-words-before|décembre|	, 13
two-words-before|décisif|	. 10
two-words-before|déclenchent|	le -15
two-words-before|déconnecter|	, 16
two-words-before|découverte|	dans -8
two-words-before|dément|	: 6
two-words-before|dénoncé|	des 20	un 23
two-words-before|dénonçait|	un -14
two-words-before|députés|	à 7
two-words-before|député|	, 15
two-words-before|désormais|	attendue -19
two-words-before|día|	. 15
two-words-before|d’|	ailleurs -21	avoir 16	objectifs 15	ordre -6	un 10	être 18
two-words-before|e-mail|	. 8
two-words-before|each|	. 16
two-words-before|eagles|	. 12
two-words-before|earlier|	. 6
two-words-before|eau|	. 14
two-words-before|ebc|	. 27
two-words-before|ebitda|	salirà 10
two-words-before|edite|	. 13
two-words-before|editorial|	: 19	titled -6
two-words-before|editor|	of -15
two-words-before|een|	bril 14	kadekraan -23	overname 15
two-words-before|eerder|	een -14
two-words-before|effetti|	, 10
two-words-before|egg|	. 10
two-words-before|eigenaar|	van -18
two-words-before|einen|	künftigen -12	lernfilm 14
two-words-before|einer|	mitteilung 15
two-words-before|eine|	frist 7
two-words-before|eingebracht|	. 6
two-words-before|einstufung|	auf -15
two-words-before|einst|	von 12
two-words-before|ein|	, 16	. 18	: 10
two-words-before|elbe|	. 13
two-words-before|elections|	. 11
two-words-before|election|	: 14
two-words-before|eleven|	. 12
two-words-before|elevó|	a 14
two-words-before|ele|	é -14
two-words-before|eliminada|	do -14
two-words-before|ellas|	, -9
two-words-before|elle|	, 6	: 24	publie -6	un -18
two-words-before|else|	are -18
two-words-before|el|	acuerdo 20	adjetivo -13	aguacate 17	conflicto 23	contrato 18	cribado 9	cuaderno 17	emoji 20	geta 6	grupo -17	hombre 9	llamado -17	mercado 8	permiso 20	plato 13	proyecto 10	respeto 7	retraso 15	tribunal 9
two-words-before|email|	. 22
two-words-before|embaixo|	: 10
two-words-before|embate|	. 11
two-words-before|emergency|	sirens 14
two-words-before|emissions|	. 12	model 21
two-words-before|emittente|	replicano 9
two-words-before|employees|	called -21
two-words-before|empresa|	. 6
two-words-before|emprestado|	. 6
two-words-before|encouragement|	. 17
two-words-before|ended|	. 12
two-words-before|ende|	, 7
two-words-before|ending|	. 21
two-words-before|endroit|	. 8
two-words-before|energia|	resta 6
two-words-before|energy|	costs 17
two-words-before|enger|	: 10
two-words-before|engineers|	. 11
two-words-before|engineer|	. 11
two-words-before|english|	. 12
two-words-before|engoliu|	: 20
two-words-before|enquête|	pour -14
two-words-before|enten|	könne 17
two-words-before|enterarse|	. 9
two-words-before|entered|	as -18
two-words-before|entiende|	: 14
two-words-before|entrance|	says -20
two-words-before|entrevista|	. 9
two-words-before|entry|	for -10
two-words-before|entscheidung|	sei 11
two-words-before|environnement|	. 23
two-words-before|en|	een -7	galicia 6	geen -13	la -11	saluant 11	servicio 14	van 17	zijn 17
two-words-before|epa|	had 23
two-words-before|epigrafe|	. 11
two-words-before|episode|	, -14	as 24	of -22
two-words-before|episódio|	a 21
two-words-before|equation|	. 10
two-words-before|equity|	. 12
two-words-before|erano|	? 16
two-words-before|erbij|	dat 12
two-words-before|erboven|	: -7
two-words-before|erfenis|	: 25
two-words-before|ergernis|	. 9
two-words-before|ergänzt|	: 7
two-words-before|erläuterung|	allenfalls 15
two-words-before|ermee|	. 17
two-words-before|ernaast|	: 7
two-words-before|ert|	. 12
two-words-before|ervan|	. 30
two-words-before|erwartungen|	: 8
two-words-before|er|	der -11	destijds 13	habe 6	heißt -17	könne 9
two-words-before|esa|	cláusula 8
two-words-before|escapó|	un 17
two-words-before|escluso|	acquisizioni 13
two-words-before|esconder|	: 9
two-words-before|escrito|	: 16
two-words-before|esemplari|	. 6
two-words-before|eslogan|	. 7
two-words-before|espn|	. 19
two-words-before|esports|	: 20
two-words-before|essay|	, -16	titled -7
two-words-before|esslingen|	. 16
two-words-before|estará|	. 18
two-words-before|estava|	habitada 20
two-words-before|esterno|	, 17
two-words-before|estrie|	: 9
two-words-before|estrutura|	como 17
two-words-before|est|	bloqué 14	dite 11
two-words-before|esuberi|	furono 13
two-words-before|es|	: 9	un -14
two-words-before|eten|	. 8
two-words-before|etiqueta|	de -10
two-words-before|etwas|	von 18
two-words-before|et|	du -12
two-words-before|europeans|	with -24
two-words-before|europeia|	manifestou -12
two-words-before|europe|	de 16
two-words-before|euros|	. 24
two-words-before|euro|	. 14
two-words-before|eux|	, -17
two-words-before|eu|	. 16
two-words-before|evening|	. 15
two-words-before|everton|	. 24
two-words-before|every|	line 21
two-words-before|ex-secretário|	que 13
two-words-before|examiner|	. 12
two-words-before|exceptionnel|	. 9
two-words-before|exchange|	was 20
two-words-before|exclu|	jeudi 13
two-words-before|excuse|	: 10
two-words-before|excusó|	: 8
two-words-before|executive|	. 13
two-words-before|executivo|	pela 18
two-words-before|exemplaire|	de -17
two-words-before|exempt|	. 11
two-words-before|exits|	as 21
two-words-before|explained|	, 18	. 16
two-words-before|explanation|	. 9
two-words-before|explicações|	são 20
two-words-before|expositie|	heet -7
two-words-before|exposição|	: 8
two-words-before|expressão|	: 11
two-words-before|expresó|	su 25
two-words-before|expulsions|	as 14
two-words-before|expérience|	. 7
two-words-before|expérimentation|	, 12
two-words-before|extraits|	. 8
two-words-before|eyes|	. 18
two-words-before|e|	' 9	alla -19	attacca -18	de -6	percebeu 13	que 6	troppe -19
two-words-before|facebook|	: 11
two-words-before|face|	. 28
two-words-before|fachbegriff|	lautet -10
two-words-before|fado|	é 11
two-words-before|fairweather-sen|	said 22
two-words-before|fair|	. 11
two-words-before|faixa|	: -19
two-words-before|falam|	em 22
two-words-before|falar|	em 22
two-words-before|fala|	. 19	de 15	em 31	numa 21
two-words-before|falcinelli|	: 17
two-words-before|fallen|	. 9
two-words-before|falou|	de 19	em 11	numa 11
two-words-before|falsch|	: 12
two-words-before|fama|	. 8
two-words-before|fameuse|	: 19
two-words-before|familie|	. -17
two-words-before|family|	. 11	as 12
two-words-before|fanno|	trapelare 12
two-words-before|fans|	as -20	corean -20	nur -15
two-words-before|fare|	i -14
two-words-before|farnesina|	esprime 10
two-words-before|far|	as -24
two-words-before|fascicolo|	per -10
two-words-before|fase|	es 15
two-words-before|father|	’s -15
two-words-before|fauteuil|	. 9
two-words-before|favoritismo|	. 10
two-words-before|favourite|	is -17
two-words-before|fazit|	: 12
two-words-before|façon|	. 16
two-words-before|fearon-mighty|	. 15
two-words-before|fearon|	. 14
two-words-before|feature|	: -18
two-words-before|febbre|	. 16
two-words-before|federacciai|	saluta 10
two-words-before|federation|	prijzen 7	was 9
two-words-before|fees|	. 18
two-words-before|feitas|	: 13
two-words-before|felice|	. 8
two-words-before|fell|	. 11
two-words-before|fence|	. 11
two-words-before|fenêtre|	. -13
two-words-before|fermeture|	. 6
two-words-before|ferme|	, 17
two-words-before|ferrara|	: 15
two-words-before|ferretti|	, 13
two-words-before|festspiele|	machten 13
two-words-before|fest|	. 15
two-words-before|fiat|	. 9
two-words-before|fia|	over -20
two-words-before|ficar|	concluída 11
two-words-before|fictie|	: 11
two-words-before|fielder|	asking 17
two-words-before|field|	. 9	had 20
two-words-before|fiesta|	del -7
two-words-before|fifth|	. 23
two-words-before|figaro|	; 7
two-words-before|figures|	. 10
two-words-before|fila|	. 7	: 16
two-words-before|file|	for 14
two-words-before|filipinos|	. 7
two-words-before|film4|	. 17
two-words-before|filmpreis|	: -9
two-words-before|film|	, -16	since -16	’s 16
two-words-before|filtra|	un 13
two-words-before|filt|	: 7
two-words-before|fim|	. 19
two-words-before|finale|	. 6	: 11	of -14
two-words-before|final|	version 23
two-words-before|finanzministers|	sei 16
two-words-before|find|	as 16	the -23
two-words-before|fines|	. 11
two-words-before|finger|	: 19
two-words-before|fini|	! 12
two-words-before|fiom|	. 6
two-words-before|firms|	registered 20
two-words-before|firm|	. 14
two-words-before|first|	, -22	. 11	verdict 14
two-words-before|fiscal|	. 7
two-words-before|fitosanitario|	sarebbe 11
two-words-before|fito|	. 7
two-words-before|flagellato|	? 11
two-words-before|flag|	. 12
two-words-before|flan|	. 13
two-words-before|flemish|	word -17
two-words-before|flight|	a 20
two-words-before|floor|	. 18
two-words-before|flores|	. 10	: 18
two-words-before|florès|	: -9
two-words-before|fm|	: 16
two-words-before|foglietto|	, -16
two-words-before|foil|	. 10
two-words-before|fois|	. 25	le -9
two-words-before|followed|	by -11
two-words-before|followers|	to 20
two-words-before|fondo|	como 8
two-words-before|fontaine-abbott|	in -17
two-words-before|fonti|	: -13
two-words-before|footnotes|	: 12
two-words-before|footnote|	marked -21
two-words-before|foot|	of -22
two-words-before|forge|	blames -19
two-words-before|forgiveness|	. 9
two-words-before|forgiving|	. 9
two-words-before|formerly|	called -20
two-words-before|former|	blamed 17
two-words-before|formulierte|	, 11
two-words-before|for|	a -10	an 25	her 16	its 19	the 14
two-words-before|fos|	: 15
two-words-before|found|	it 21
two-words-before|four|	. 13
two-words-before|fpö|	ortet 16
two-words-before|fragte|	: 8
two-words-before|frase|	como -18
two-words-before|freenet|	had 18
two-words-before|free|	. 13
two-words-before|freitag|	vor -16
two-words-before|frenato|	: 24
two-words-before|french|	farmers -18	song -21
two-words-before|friday|	. 18
two-words-before|friends|	. 14	as -22
two-words-before|friend|	. 11
two-words-before|frigates|	. 10
two-words-before|frohlockte|	: 15
two-words-before|froh|	: 17
two-words-before|from|	the -20
two-words-before|fuel|	. 10
two-words-before|fue|	redactado 19
two-words-before|full|	. 18
two-words-before|fumed|	. 15
two-words-before|funeral|	. 9
two-words-before|fun|	. 8
two-words-before|further|	. 17
two-words-before|fusé|	. 6
two-words-before|futon|	. 12
two-words-before|futuro|	. 21
two-words-before|fälle|	. 9
two-words-before|føroya|	. 13
two-words-before|für|	die -20	disentis 14	eine 15	sie -10
two-words-before|galgenwaard|	. 17
two-words-before|galindo|	. 20
two-words-before|gallery|	says -20	showed -17
two-words-before|galtieri|	veut 12
two-words-before|game|	. 17
two-words-before|gander|	after -16
two-words-before|garante|	ferma -13
two-words-before|garavaglia|	. 18
two-words-before|garbanzos|	: -16
two-words-before|garderobe|	: 21
two-words-before|garde|	contre 17
two-words-before|gaspar|	, 7
two-words-before|gate|	said -21
two-words-before|gauche|	. 6	est 16
two-words-before|gavere|	: 15
two-words-before|gave|	the -20
two-words-before|geantwortet|	: 21
two-words-before|gebeuren|	: 7
two-words-before|gebeurt|	dat 9
two-words-before|gebe|	es 13
two-words-before|gebied|	. 9
two-words-before|gebouwd|	. 11
two-words-before|geduld|	: 23
two-words-before|gedupeerden|	een -10
two-words-before|gehad|	. 6
two-words-before|gehandelte|	komödie -6
two-words-before|geheißen|	: 8
two-words-before|gehoopt|	. 6
two-words-before|geistliche|	: 9
two-words-before|gekocht|	. 14
two-words-before|gek|	( -17
two-words-before|gelderland|	is 18
two-words-before|geld|	: 13	als -13
two-words-before|geleden|	. 7
two-words-before|gemeente|	een -13
two-words-before|gemeint|	: 20
two-words-before|gemelle|	: 8
two-words-before|general|	. 14	? 8
two-words-before|generous|	. 13
two-words-before|gereageerd|	. 9
two-words-before|gereden|	. 12
two-words-before|gericht|	verbietet -11
two-words-before|gesagt|	: 8
two-words-before|geschieht|	dies 14
two-words-before|geschreven|	: -12
two-words-before|gespalten|	: 20
two-words-before|gesproken|	van 13
two-words-before|gestellt|	. 6
two-words-before|get|	into 19
two-words-before|gewaagt|	van 18
two-words-before|gewesen|	, 16
two-words-before|gezeigt|	wird -12
two-words-before|gezien|	. 7	die -7
two-words-before|gezocht|	: 17
two-words-before|ghiacciaio|	: 16
two-words-before|gilt|	die -13
two-words-before|ging|	? 17
two-words-before|giorni|	: 12
two-words-before|girato|	. 10
two-words-before|given|	him 15
two-words-before|glasses|	. 17
two-words-before|glass|	. 11
two-words-before|gli|	animali 9
two-words-before|glocke|	heisst -16	heißt -12
two-words-before|gloomy|	. 10
two-words-before|go-between|	. 17
two-words-before|goeds|	. 7
two-words-before|goiânia|	. 19
two-words-before|gold|	. 16
two-words-before|gol|	. 9
two-words-before|gondal|	. 19
two-words-before|gone|	ahead 17	to 24
two-words-before|goodwill|	. 20
two-words-before|good|	. 13
two-words-before|gop|	’s -14
two-words-before|gostou|	: 8
two-words-before|gouda|	bij -12
two-words-before|goulburn|	. 17
two-words-before|govender|	: 25
two-words-before|governadores|	rejeitam -14
two-words-before|governante|	reconheceu 13
two-words-before|government|	of 25	was 19	welcomed 14
two-words-before|governo|	de 15	retirar 10
two-words-before|go|	by -16	on 20
two-words-before|goûtée|	: 6
two-words-before|grading|	of -24
two-words-before|gradi|	. 15
two-words-before|grande|	. 17
two-words-before|grandmother|	: 23
two-words-before|grandson|	. 15
two-words-before|gratulierte|	: 13
two-words-before|greenidge|	, 21
two-words-before|green|	. 19
two-words-before|greggs|	has 18
two-words-before|grehan|	: 17
two-words-before|grenoblois|	est 6
two-words-before|grenzen|	. 6
two-words-before|grida|	: 6
two-words-before|grid|	. 9
two-words-before|grinned|	. 24
two-words-before|grin|	. 10
two-words-before|gritaron|	: 18
two-words-before|grommelé|	: 14
two-words-before|groom|	: 13
two-words-before|ground|	. 24
two-words-before|groupe|	votera 13
two-words-before|group|	called -15
two-words-before|grower|	. 18
two-words-before|grue|	baptisée -15
two-words-before|grumbled|	. 15
two-words-before|grund|	. 6
two-words-before|gründe|	gelten 14
two-words-before|guanti|	, 23
two-words-before|guaraní|	y 18
two-words-before|guarda|	rencor 16
two-words-before|guerreiro|	: 9
two-words-before|guidance|	looked 17	was 24
two-words-before|guido|	. 11
two-words-before|guilty|	of -7	punished 15
two-words-before|gumtree|	. 16
two-words-before|gusev|	. 6
two-words-before|guène|	. 6
two-words-before|guère|	: 20
two-words-before|générale|	: 9
two-words-before|haar|	, -14	boek -10
two-words-before|haastig|	: 18
two-words-before|haast|	: 11
two-words-before|haas|	. 11
two-words-before|haber|	actuado 18
two-words-before|habe|	. 7	einfach -13	es 10	man 15	von -14
two-words-before|habitants|	. 15	: 8	de 19
two-words-before|habit|	. 16
two-words-before|hablan|	de -20
two-words-before|hablar|	de -19
two-words-before|habla|	de 26
two-words-before|habló|	de 20
two-words-before|había|	dicho -12
two-words-before|hadden|	. 20
two-words-before|haderte|	: 7
two-words-before|hadj-brahim|	: 6
two-words-before|had|	. 12	become -11	been 24	called 24	chanted -28	drawn 17	held 15	liever -14	lost 18	made 23	offered 16	opened 18	paid 13	returned 16	seen 22	served 20	shown 16	signed 15	sold 18	spray-painted -15	targeted 17	written -16	yelled 17
two-words-before|hague|	had 16
two-words-before|hailed|	as -23
two-words-before|halen|	. 15
two-words-before|half-hour|	. 11
two-words-before|halftime|	. 13
two-words-before|halfway|	through -24
two-words-before|half|	. 9
two-words-before|hall|	. 18
two-words-before|haltermann|	, 8
two-words-before|hammerson|	were 19
two-words-before|hampshire|	. 16
two-words-before|handel|	meine -13
two-words-before|handled|	with -22
two-words-before|handrail|	. 16
two-words-before|handschriftlich|	: 16
two-words-before|hands|	. 17
two-words-before|handtasche|	. 6
two-words-before|hand|	. 22
two-words-before|happened|	. 11
two-words-before|harbour|	wall -19
two-words-before|hardinxveld|	: 10
two-words-before|harm|	. 15
two-words-before|hashtag|	, -6
two-words-before|has|	become 19	been 17	chosen -19	gone 20	nicknamed -20	ordered -8	sold -17
two-words-before|hated|	. 15
two-words-before|hat|	die -8	mit -16
two-words-before|hausmeister|	. 9
two-words-before|haus|	nur -11
two-words-before|have|	a 15	been 26	branded -19	made -22	named -17	opened 11	struck 23	water 20
two-words-before|havlíčková-moon|	. 18
two-words-before|ha|	alcanzado 10	augurato 11	celebrado 17	contate 17	definito 10	detto -16	domandato 15	espresso 12	lodato 16	scritto -14	urlato 12
two-words-before|headline|	: -17
two-words-before|head|	. 19
two-words-before|health|	plan 14
two-words-before|heard|	. 10	was 22
two-words-before|hearing|	. 11
two-words-before|hears|	how -15
two-words-before|heartbroken|	. 9
two-words-before|hear|	. 12
two-words-before|hebben|	. 11	: 7
two-words-before|heet|	dat -10
two-words-before|heizlüftern|	. 17
two-words-before|heißt|	es -14
two-words-before|held|	with 19
two-words-before|helicopter|	. 13
two-words-before|hem|	. 6	als -15	geleerd 18
two-words-before|heracles|	. 8
two-words-before|herald|	. 13
two-words-before|here|	. 22	as -13
two-words-before|herhaling|	met -11
two-words-before|herinneren|	. 19
two-words-before|hers|	. 23
two-words-before|her|	. 19	a 17	as 12	client 14	of 20
two-words-before|heróis|	. 14
two-words-before|herüber|	: 9
two-words-before|hesitated|	. 12
two-words-before|het|	beest 16	besluit 22	bewijs 16	binnenhof -11	bod 16	conclaaf -17	destijds 23	dorp -12	dossier -21	duo -13	gezelschap -11	op 9	opschrift -11	over 33	proces 10	project 13	radioprogramma -12	tijdschrift -16	voertuig 14	wad -12	werd -12	woord -13	zelf 14	zogeheten -16
two-words-before|heup|	. 8
two-words-before|heures|	. 9
two-words-before|he|	called 44	expected 18	felt 16	had 24	has 18	is 28	labels -20	needed 7	preferred -35	promised 12	said 24	should 22	termed 27	terms -15	was 15	would 43	’s 19
two-words-before|hierro|	: 10
two-words-before|hieß|	früher -8
two-words-before|hij|	, 8	baalt 24	er 19
two-words-before|hillary|	clinton 14
two-words-before|hilton|	. 14
two-words-before|him|	, 14	. 14	: 23	a 30	as 18	of 19	off 18	to 21
two-words-before|hing|	die -17
two-words-before|his|	famous 8	neighbor 8	new -23
two-words-before|hit|	sageuk -15
two-words-before|hiver|	, 13	. 19
two-words-before|hofvijver|	. 21
two-words-before|holbeach|	. 7
two-words-before|hold|	, 18	was 11
two-words-before|holloway|	. 17
two-words-before|holstein|	sei 14
two-words-before|hombros|	. 13
two-words-before|home|	. 22
two-words-before|hommes|	. 6
two-words-before|honda|	. 10
two-words-before|hond|	. 10
two-words-before|honiara|	rejects -18
two-words-before|hoog|	. 16
two-words-before|hopeful|	. 20
two-words-before|hope|	. 7
two-words-before|horen|	. 6
two-words-before|hornets|	. 12
two-words-before|horrified|	. 9
two-words-before|hortaliças|	. 16
two-words-before|hospital|	. 19	: 20	writes -25
two-words-before|host|	of -19
two-words-before|houden|	: 7
two-words-before|hours|	. 20
two-words-before|hour|	. 10
two-words-before|household|	, -23
two-words-before|house|	. 17
two-words-before|huacal|	. 9
two-words-before|hub|	needs -15
two-words-before|humor|	: 12
two-words-before|hunan|	to 12
two-words-before|hungary|	was 24
two-words-before|hun|	zomerhit -9
two-words-before|hylton|	wants 20
two-words-before|hymn|	. 16
two-words-before|hält|	. 8
two-words-before|hérémakono|	. 17
two-words-before|hésite|	. 14
two-words-before|hömann-lücke|	, 6
two-words-before|ibarrola|	: 21
two-words-before|ice|	. 11
two-words-before|ici|	. 14
two-words-before|idaho|	. 16
two-words-before|idea|	. 16
two-words-before|idee|	: 8
two-words-before|identity|	cards 16
two-words-before|ieri|	su -17
two-words-before|ifan|	. 14
two-words-before|ihn|	aber 14
two-words-before|ihrem|	foodtruck -24
two-words-before|ihr|	buch -9
two-words-before|ikon|	: 15
two-words-before|illusion|	. 9
two-words-before|ils|	appellent -24	seraient 15
two-words-before|ilyas|	, 12
two-words-before|il|	cartello -20	celebre -12	finale 20	giudizio -18	governo 14	menu -19	settimanale -9	tavolo 23	teatro 11	termine -13	testo 14	titolo 11	tormentone -15	trotter -7
two-words-before|imago|	. 6
two-words-before|imediato|	o -14
two-words-before|immediato|	. 11	di -19
two-words-before|imperturbabile|	: 27
two-words-before|im|	fachblatt -22	herbst 17	januar -16	netz -17	volksmund -15
two-words-before|in-hye|	, 15
two-words-before|inbev|	had 17	revives -20
two-words-before|inchiesta|	, -17
two-words-before|inchinandosi|	, 12
two-words-before|incident|	was 21
two-words-before|includes|	 -18
two-words-before|income|	. 12
two-words-before|independente|	: 6
two-words-before|indiana|	. 20
two-words-before|indies|	. 13
two-words-before|indipendenza|	promette 7
two-words-before|indique|	: -13
two-words-before|indruk|	. 9
two-words-before|inflation|	remained 23
two-words-before|ingaan|	. 21
two-words-before|ingang|	. 11
two-words-before|ingetrokken|	. 16
two-words-before|inglês|	. 16
two-words-before|inishbofin|	. 12
two-words-before|initiales|	: -13
two-words-before|initiative|	populaire -9	tagged -13
two-words-before|inquilini|	chiede 10
two-words-before|inquiry|	. 15	was 19
two-words-before|inscrit|	la -17
two-words-before|insegnato|	? 13
two-words-before|inserted|	: 20
two-words-before|insisted|	bamako 17
two-words-before|insisté|	: 17
two-words-before|insolito|	. 6
two-words-before|instagram|	: 20
two-words-before|instead|	. 14	of -20
two-words-before|insuficiente|	. 11
two-words-before|interceptors|	. 9
two-words-before|internally|	as -16
two-words-before|international|	, 23	. 19
two-words-before|intero|	. 13
two-words-before|interpreter|	. 31
two-words-before|interrumpió|	: 20
two-words-before|intervened|	. 16
two-words-before|interview|	. 30	on -14	with -23
two-words-before|into|	a -31
two-words-before|intéressé|	. 7
two-words-before|invece|	a 13	di 23
two-words-before|investigador|	, 10
two-words-before|investment|	was 22
two-words-before|invest|	. 12
two-words-before|invitation|	. 9
two-words-before|invita|	a 15
two-words-before|invitó|	a 13
two-words-before|invocato|	una -15
two-words-before|invoca|	indennizzi 23
two-words-before|invoke|	the -24
two-words-before|involved|	. 20
two-words-before|invoque|	une -21
two-words-before|inzwischen|	ein 19
two-words-before|in|	, 6	. 18	2018 -23	arte -8	bake-off -21	café -7	der -13	einer -19	his -26	ischgl -15	nrc 11	paris 18	pensione 19	their 23	tre 6	trouw 10	warsaw 13
two-words-before|iowa|	. -9
two-words-before|ireland|	survive -19
two-words-before|irish|	and 17
two-words-before|ironia|	, 6	: 13
two-words-before|ironise|	: 7
two-words-before|ironizou|	, 8	: 12
two-words-before|irrawaddy|	: 22
two-words-before|islands|	were 19
two-words-before|island|	. 22
two-words-before|israel|	. 6
two-words-before|issued|	a -16
two-words-before|issues|	. 14
two-words-before|issue|	. 22
two-words-before|ist|	vom -10
two-words-before|is|	. 14	a 11	called -23	circling -15	daar 10	dit 14	een -8	headed -10	labeled -18	marked -17	named -17	on -22	titled -9
two-words-before|item|	named -17
two-words-before|itself|	as -22	the -22
two-words-before|its|	report -10
two-words-before|it|	's 15	, -15	. 29	: 14	? 13	a -23	as 33	beat -13	blamed -17	bore 17	criticised 16	had 38	includes -14	is 27	on -25	read -16	regretted 12	remained 17	said -21	says -35	smelled 19	stood -19	to 15	would 33	’s 24
two-words-before|i|	concorsi 13	contratti 15	paesi -8	said 22	seemed 19	trattati 13	was 25
two-words-before|jaconi|	. 13
two-words-before|jahres|	lautet -20
two-words-before|jaloers|	. 8
two-words-before|jamaica|	. 14
two-words-before|janitor|	in -13
two-words-before|januari|	. 10
two-words-before|january|	that -23
two-words-before|jan|	sleept -11
two-words-before|jar|	. 17
two-words-before|jaune|	. 8
two-words-before|jazz|	. 15
two-words-before|ja|	auf -10
two-words-before|jeito|	: 7
two-words-before|jersey|	. 14
two-words-before|jetzige|	filialleiter 15
two-words-before|jetzt|	in -9
two-words-before|jeux|	. 23
two-words-before|jeu|	. 27
two-words-before|jobs|	. 16
two-words-before|joked|	, 14
two-words-before|joke|	. 15
two-words-before|jordan|	. 18
two-words-before|jornalistas|	: 25
two-words-before|journal|	: -12
two-words-before|jours|	. 21
two-words-before|judges|	. 12
two-words-before|judge|	blocks -18	laments -22	tosses -14
two-words-before|judgment|	. 22
two-words-before|jugeait|	alors 14
two-words-before|juin|	. 10
two-words-before|july|	to 21
two-words-before|jumeaux|	. 6
two-words-before|june|	. 19
two-words-before|jungler|	théodore -25
two-words-before|juni|	für 8
two-words-before|junto|	al -16
two-words-before|juricic|	: 12
two-words-before|juries|	. 26
two-words-before|jurors|	. 15
two-words-before|jury|	. 22	finds -18
two-words-before|juré|	que 15
two-words-before|justificou|	: 12
two-words-before|kaartje|	: 14
two-words-before|kabaret|	: 32
two-words-before|kanazawa|	: 6
two-words-before|kan|	. 7
two-words-before|kapitän|	der -19
two-words-before|karabacak|	. 19
two-words-before|karlsruhe|	. 19
two-words-before|karte|	: -20
two-words-before|kaspárek|	. 10
two-words-before|katrina|	. 22
two-words-before|kbw|	. 21
two-words-before|kclr|	. 18
two-words-before|keeps|	a -23
two-words-before|keep|	a -15
two-words-before|kein|	tier 10
two-words-before|kenya|	had 20
two-words-before|kept|	a -21	asking 19	his -23	its -26	murmuring 23
two-words-before|kerry|	. 12
two-words-before|kesteren|	. 7
two-words-before|kettle|	to -24
two-words-before|key|	. 11
two-words-before|khost|	. 17
two-words-before|ki-tae|	, 13
two-words-before|kidney|	is 15
two-words-before|kiezen|	. 20
two-words-before|kigali|	a -23
two-words-before|kijken|	. 9
two-words-before|kilauea|	. 16
two-words-before|kim|	answered 19
two-words-before|kirchberg|	. 20
two-words-before|kleine|	tentoonstelling -7
two-words-before|klotst|	. 9
two-words-before|knapp|	: 17
two-words-before|knew|	. 13
two-words-before|knightsbridge|	. 18
two-words-before|knikt|	: 18
two-words-before|known|	as -17
two-words-before|kobo360|	. 8
two-words-before|kochi|	. 9
two-words-before|koffer|	. 6
two-words-before|kolok|	. 17
two-words-before|komen|	. 10	: 19
two-words-before|kommuniqué|	. 7
two-words-before|komt|	. 13
two-words-before|koos|	voor -12
two-words-before|kopte|	. 8
two-words-before|korean|	thriller -23
two-words-before|korrigierte|	: 13
two-words-before|kort|	. 9
two-words-before|kotal|	. 11
two-words-before|kranich|	. 8
two-words-before|kritischer|	. 8
two-words-before|krol|	: 14
two-words-before|kubernetes|	. 7
two-words-before|kulturverwaltung|	. 13
two-words-before|kusttram|	rijdt 6
two-words-before|kvaratschelia|	, 9
two-words-before|kyiv|	wants 14
two-words-before|l'|	arrêt 18	autre 15	expression -12	écart 15
two-words-before|laak|	: 23
two-words-before|laat|	weten 23
two-words-before|lachend|	: 19
two-words-before|lachen|	, 9
two-words-before|lachte|	: 10
two-words-before|lacht|	. 6	: 18
two-words-before|lady|	. 15
two-words-before|lagging|	. 15
two-words-before|laminoir|	, 11
two-words-before|lampedusa|	: 14
two-words-before|landed|	on -22
two-words-before|lander|	, -13
two-words-before|landete|	die -10
two-words-before|land|	. 6	habe 9
two-words-before|langage|	. 6
two-words-before|languages|	says -22
two-words-before|language|	as -20
two-words-before|lançar|	outro 10
two-words-before|lanús|	. 12
two-words-before|laquelle|	? 13
two-words-before|largest|	donor 18
two-words-before|larmes|	. 8
two-words-before|larotonda|	ammette 7
two-words-before|lasse|	sich 14
two-words-before|last|	. 17	scrum 20
two-words-before|las|	obras 14	redes 13	uvas -17
two-words-before|latemar|	. 17
two-words-before|later|	. 20
two-words-before|late|	. 12
two-words-before|laufen|	, 6
two-words-before|laughed|	. 27
two-words-before|laughing|	. 19
two-words-before|laugh|	. 22
two-words-before|lautet|	künftig -9
two-words-before|lavabo|	. 6
two-words-before|lavori|	partiranno 17
two-words-before|lavoro|	. 10
two-words-before|lawn|	. 13
two-words-before|lawyer|	. 11
two-words-before|la|	acción 10	banca 23	báscula 16	chd 13	chiamano -12	commissione 12	commune 18	communication 14	considera 11	consultazione 12	cooperativa -9	definisce 24	denominación 6	dicitura -18	doctora -15	décision 20	etiqueta -20	formula -20	gara 20	gestione 16	iniciativa -18	inscripción -19	ley 16	llamada -7	macchina 12	marca -10	mention -23	neve 8	normale -21	noticia 18	nuova -15	operación 9	parola -18	pauvreté -20	plateforme 15	portarinfuse -13	pronuncia 18	revista -14	réforme 10	salle 13	scossa -21	sentencia 9	sua -12	suite 14	sécurité 18	tela 20	ve 13	ville 6
two-words-before|leaflet|	headed -12
two-words-before|league|	. 13
two-words-before|leaked|	. 17
two-words-before|leak|	. 10
two-words-before|lecture|	. 16
two-words-before|ledgers|	. 15
two-words-before|ledger|	. 17
two-words-before|leeds|	: 18
two-words-before|leerling|	. 12
two-words-before|left|	. 8	says -22
two-words-before|leggeva|	invece 12
two-words-before|legge|	, 14	statale 16
two-words-before|legislate|	? 12
two-words-before|leg|	. 12
two-words-before|leilão|	sai 17
two-words-before|leitura|	: 10
two-words-before|lei|	, 16
two-words-before|lejos|	: 9
two-words-before|lema|	será -6
two-words-before|lemire|	: 10
two-words-before|lengths|	by 19
two-words-before|lequel|	. 14
two-words-before|lerares|	. 11
two-words-before|lessons|	. 6
two-words-before|les|	esturgeons 13	filtres 18	groupes 16	mots -13	planteurs 11	prévenus 14
two-words-before|letrero|	: 17
two-words-before|letterboom|	. 6
two-words-before|letters|	: -22
two-words-before|letter|	. 15
two-words-before|levantou|	a -21
two-words-before|levant|	: 12
two-words-before|levee|	. 19
two-words-before|leverkusen|	. 18
two-words-before|levy|	. 20
two-words-before|levée|	. 9
two-words-before|le|	calendrier 10	dispositif 21	dossier 31	drone 15	décret 17	groupe 18	jugeant 12	materie 12	mot -22	parece 15	plan -11	ristrutturazioni 9	sera 7	titre -7	trouve 17
two-words-before|liberals|	had 10
two-words-before|library|	should 14
two-words-before|libro|	: -20
two-words-before|lichtenburg|	was 12
two-words-before|lieux|	: 9
two-words-before|liever|	een -10
two-words-before|liggen|	. 14	partijen 11
two-words-before|lightly|	. 12
two-words-before|lignes|	. 25
two-words-before|lijden|	aan -17
two-words-before|lima|	but 15	was 13
two-words-before|lindo|	wears -22
two-words-before|lindqvist|	, 8
two-words-before|lines|	. 13
two-words-before|line|	. 27	: 26	read -34	to -24
two-words-before|linkedin|	: 9
two-words-before|link|	. 6	to -16
two-words-before|lire|	seule 13
two-words-before|lisait|	: 19
two-words-before|lisbon|	condemned 22
two-words-before|listed|	as -17
two-words-before|lists|	as -22
two-words-before|list|	. 12	was 20
two-words-before|literally|	means -8
two-words-before|litri|	di -18
two-words-before|little|	. 16
two-words-before|lit|	: -7	désormais -18
two-words-before|living|	. 9
two-words-before|livre|	, -11
two-words-before|lixívia|	. 6
two-words-before|li|	chiamavano -7
two-words-before|llamado|	a 18
two-words-before|llama|	a 13
two-words-before|load-shedding|	possible 15
two-words-before|lobby|	. 13
two-words-before|locally|	as -32
two-words-before|locals|	call -21
two-words-before|local|	como -17
two-words-before|locked|	. 19
two-words-before|lodges|	. 9
two-words-before|loggione|	. 7
two-words-before|log|	of -19
two-words-before|loin|	des -18
two-words-before|loi|	dit -17
two-words-before|longe|	. 9
two-words-before|long|	. 24
two-words-before|looksman|	: 10
two-words-before|look|	. 15
two-words-before|loose|	tongues 16
two-words-before|loperfido|	, 14
two-words-before|los|	llamaron 16	postores 15	salarios 15	sondeos 18
two-words-before|lots|	. 13
two-words-before|loué|	une 19
two-words-before|lovely|	title -12
two-words-before|lo|	considera 13	estudiará 13	rebautizaron -13	slogan -7	spettacolo 20	stallo 10	ve 8	ven 13
two-words-before|ludovic|	espérandieu 12
two-words-before|lugar|	: -9	irá -11
two-words-before|lui|	riprende -10	souhaiter 13
two-words-before|lunar|	rover -19
two-words-before|lunch|	as 20
two-words-before|lundi|	leur -8
two-words-before|lusk|	prefers -18
two-words-before|luxury|	. 8
two-words-before|lyskamm|	: 10
two-words-before|l|	' -15
two-words-before|lâche|	: 15
two-words-before|lâché|	: 12
two-words-before|länger|	als -22
two-words-before|lösung|	. 6	einen 18	sei 6
two-words-before|l’|	appelle -16	avoir 18	expression -15	hashtag -13	inchiesta -8	objectif 11	opposition 11	équilibre 18
two-words-before|macneil|	. 18
two-words-before|macphee-rossi|	: 20
two-words-before|maddox|	wrote -25
two-words-before|made|	it 10
two-words-before|magal|	. 17
two-words-before|mag|	zijn -10
two-words-before|maiaspace|	; -9
two-words-before|maintained|	that 16
two-words-before|maintient|	: 10
two-words-before|main|	and 11
two-words-before|maioria|	de 17
two-words-before|mairie|	, 17
two-words-before|maison|	, -16
two-words-before|mais|	? 15	juge 14	que 11
two-words-before|maize|	. 18
two-words-before|mai|	. 14
two-words-before|make|	peace 14
two-words-before|making|	the -22
two-words-before|malawi|	as -17
two-words-before|management|	agency 11
two-words-before|manager|	. 20
two-words-before|manche|	: 28
two-words-before|mandato|	fossem -13
two-words-before|manhã|	. 17	: 16
two-words-before|manitoba|	. 19
two-words-before|mannequins|	. 8
two-words-before|manor|	. 13
two-words-before|manovra|	risultano 12
two-words-before|mano|	: 22
two-words-before|manteau|	. 9
two-words-before|manuscrita|	, 15
two-words-before|man|	ermittle 13	habe 16	named -13	sich 12	suche 22	werde 12
two-words-before|maquette|	intitulée -10
two-words-before|marathi|	. 18
two-words-before|marbella|	. 18
two-words-before|march|	. 17
two-words-before|marge|	dürfte 14
two-words-before|marie-thérèse|	dite -14
two-words-before|marionetas|	. 8
two-words-before|marketed|	as -22
two-words-before|marquess|	is -16
two-words-before|marque|	. 16
two-words-before|marsactu|	: 6
two-words-before|marseille|	. 16
two-words-before|marshal|	is -18
two-words-before|mars|	. 10
two-words-before|martich|	( -12
two-words-before|masaf|	promette 11
two-words-before|mase|	. 7
two-words-before|matamata|	as -25
two-words-before|matany|	. 16
two-words-before|match|	. 13
two-words-before|matera|	con -17
two-words-before|material|	: 11
two-words-before|matizó|	: 11
two-words-before|matter|	. 9
two-words-before|mattress|	. 10
two-words-before|mat|	. 7
two-words-before|mayor|	. 14
two-words-before|mayoría|	: 21
two-words-before|mayotte|	. 6
two-words-before|mayo|	. 14
two-words-before|may|	. 10	be -17
two-words-before|mazzoleni|	, 7
two-words-before|ma|	senza -6
two-words-before|mbacké|	soient 14
two-words-before|mbe|	. 15
two-words-before|mbour|	surnomme -10
two-words-before|mbuyi|	– -7
two-words-before|mean|	. 19
two-words-before|measure|	. 9
two-words-before|medewerkers|	liefkozend -13
two-words-before|mediator|	sees 17
two-words-before|mediazione|	: 7
two-words-before|medicinali|	. 13
two-words-before|medicine|	. 13
two-words-before|meerdijk|	: 12
two-words-before|meeting|	. 21	was 17
two-words-before|mee|	. 26
two-words-before|mehrfach|	vom -16
two-words-before|meio-campo|	. 13
two-words-before|meldet|	das -9
two-words-before|meldingen|	. 13
two-words-before|members|	. 10	felt 20	to 25
two-words-before|memoir|	, -17
two-words-before|mendizabal|	: 12
two-words-before|menino|	. 6
two-words-before|mensagem|	: 15
two-words-before|mentionne|	pourtant 9
two-words-before|mentor|	sees 22
two-words-before|men|	had 13	to -21
two-words-before|mercado|	está 14
two-words-before|mercière|	. 6
two-words-before|merely|	been 20
two-words-before|merkbaar|	. 12
two-words-before|message|	. 18	: 31	headed -6	reads -17
two-words-before|messaggio|	: 26
two-words-before|mesure|	de 21	est 21
two-words-before|mesurés|	. 6
two-words-before|meta|	kills -22
two-words-before|meter|	. 11
two-words-before|met|	de -11
two-words-before|mezzo|	un -17
two-words-before|me|	, 18	. 24	: 19
two-words-before|mial|	. 13
two-words-before|miami|	. 18
two-words-before|micrófono|	. 14
two-words-before|middag|	. 20
two-words-before|miglioramento|	. 11
two-words-before|mijlpaal|	. 14
two-words-before|mikken|	. 22
two-words-before|mille|	. 15
two-words-before|million|	, 15	as -20
two-words-before|minister|	. 11	accused -20	said -25	to 16	ziet 12	’s -20
two-words-before|ministro|	festejó 13
two-words-before|ministère|	. 13
two-words-before|minuten|	. 7
two-words-before|minutes|	. 15
two-words-before|minvu|	negoció 17
two-words-before|mirasol|	: 9
two-words-before|misadventure|	. 21
two-words-before|mismo|	, 14	— 11
two-words-before|mitre|	. 7
two-words-before|mittel|	würden -10
two-words-before|mittleres|	haus 22
two-words-before|mit|	. 16	dem 17
two-words-before|modelo|	de -10
two-words-before|model|	with -12
two-words-before|moderada|	. 23
two-words-before|mode|	called -18
two-words-before|modo|	. 14	: 24
two-words-before|modulo|	? 11
two-words-before|moeten|	. 11
two-words-before|moet|	ook -16
two-words-before|mois|	. 18	: 6	un -15
two-words-before|mokgatlhe|	. 13
two-words-before|monaco|	redoute 11
two-words-before|mondalis|	zur -18
two-words-before|monday|	. 21	in -16
two-words-before|mondial|	. 11
two-words-before|money|	. 14
two-words-before|monierte|	im -19
two-words-before|monnickendam|	. 10
two-words-before|monterrey|	are 9
two-words-before|months|	. 9
two-words-before|month|	, -17	. 25
two-words-before|montsame|	: 20
two-words-before|monténégrin|	, 9
two-words-before|monviso|	. 10
two-words-before|mood|	. 19
two-words-before|moonpig|	. 13
two-words-before|more|	. 9
two-words-before|morning|	. 19	with 24
two-words-before|mortgage|	. 20
two-words-before|morvan|	. 7
two-words-before|moscow|	was 17
two-words-before|mosselkweker|	. 13
two-words-before|mostly|	watches -19
two-words-before|mostra|	intitolata -15
two-words-before|mother|	as 22
two-words-before|motivazioni|	, 6
two-words-before|motore|	. 16
two-words-before|motoristas|	como -17
two-words-before|motto|	: -16	is -20
two-words-before|mot|	de -26
two-words-before|moved|	. 11
two-words-before|move|	as 12
two-words-before|mps|	. 12
two-words-before|mr.|	trump 10
two-words-before|mrs.|	clinton 14
two-words-before|msnbc|	's -23
two-words-before|mudança|	. 17
two-words-before|mude|	. 6
two-words-before|muelle|	. 10
two-words-before|mulhern|	, 16
two-words-before|municipale|	. 11
two-words-before|murmelte|	: 8
two-words-before|mused|	. 8
two-words-before|museum|	remained 18
two-words-before|musical|	heette -10
two-words-before|musitó|	: 12
two-words-before|muted|	. 12
two-words-before|mwangi-frye|	( -18
two-words-before|más|	firme 16	y -7
two-words-before|mãe|	, 10
two-words-before|märz|	: 19
two-words-before|n'|	avoir 10	exclut 14
two-words-before|naam|	: -12
two-words-before|nachfolger|	heißt -11
two-words-before|nachlegen|	: 6
two-words-before|nachsatz|	: 9
two-words-before|nachspielzeit|	: 11
two-words-before|nachtisch|	. 7
two-words-before|nachtploeg|	. 10
two-words-before|nach|	: 15
two-words-before|nacional|	. 6
two-words-before|nada|	. 16
two-words-before|naira|	. 9
two-words-before|named|	him -18	peanut 16
two-words-before|names|	. 16	under -12	was 16
two-words-before|name|	. 29	as -22
two-words-before|nannte|	das 8	sie 14
two-words-before|nan|	: 24
two-words-before|nariño|	, 10
two-words-before|naso|	: 12
two-words-before|natale|	. 11
two-words-before|nationale|	. 6
two-words-before|nationalrat|	: 15
two-words-before|nationaux|	. 7
two-words-before|nation|	. 9	had 19
two-words-before|naussac|	. 6
two-words-before|nbc|	cancels -25
two-words-before|nederlaag|	. 11
two-words-before|nederlands|	. 13	: 12
two-words-before|need|	. 12
two-words-before|nega|	: 11
two-words-before|negen|	is 25
two-words-before|negociações|	como 13
two-words-before|negou|	: 18
two-words-before|nemzet|	preferred -13
two-words-before|nem|	do -14
two-words-before|nerves|	? 13
two-words-before|nestlé|	. 17
two-words-before|neto|	pergunta 11
two-words-before|networks|	of 10
two-words-before|network|	. 15
two-words-before|netz|	: -15
two-words-before|neustadt|	dem -24
two-words-before|neutrality|	. 10
two-words-before|neutral|	. 14
two-words-before|newsletter|	, -25
two-words-before|newspaper|	. 12
two-words-before|news|	' -22	, 21	. 18	: 19	? 11
two-words-before|new|	: -22
two-words-before|next|	. 15	album -21	to -16
two-words-before|ne|	perdrait 14
two-words-before|niamey|	. 7
two-words-before|niazi|	. 26
two-words-before|nice|	. 11
two-words-before|nicken|	. 12
two-words-before|nicknamed|	the -22
two-words-before|niedersachsen|	. 6
two-words-before|niega|	: 25
two-words-before|niet|	. -11	: 20	langer -15
two-words-before|nigeria|	: 14
two-words-before|night|	. 20	: 20	since 13
two-words-before|nine|	. 14
two-words-before|niño|	. 18	: 18
two-words-before|nkulu-vermeiren|	: 8
two-words-before|noble|	. 10
two-words-before|nobody|	. 10
two-words-before|noche|	? 12
two-words-before|noch|	immer -12	von -17
two-words-before|noemde|	haar 11
two-words-before|noemt|	dat 13	hem 6	het 17
two-words-before|noh|	had 16
two-words-before|noite|	: 14
two-words-before|nombres|	. 14
two-words-before|nombre|	: -12
two-words-before|nomination|	. 20
two-words-before|nominee|	. 11
two-words-before|nom|	. 10	: -13	de -8
two-words-before|noncommittal|	. 12
two-words-before|non|	au -18	aver 17	è -10
two-words-before|nordini|	: 8
two-words-before|normalement|	. 6
two-words-before|norma|	era 12
two-words-before|norte|	. 16
two-words-before|nos|	: 20	aflitos 7
two-words-before|nota|	come -14	de 14
two-words-before|noted|	, 22	: 23
two-words-before|notes|	: 14
two-words-before|note|	. -25	titled -17
two-words-before|notice|	said 23
two-words-before|noticia|	; 10
two-words-before|noting|	that -22
two-words-before|notion|	. 17
two-words-before|notizia|	come 7
two-words-before|not|	. 19	: 14	accept 21	appeal 13	be 19	copy -15	negotiate 23	play -17	reflect 20	sign 15	talk 15	to 26
two-words-before|novela|	con -16
two-words-before|novels|	call -16
two-words-before|novel|	, -16
two-words-before|nowhere|	. 10
two-words-before|now|	. 22	says -16
two-words-before|noyb|	: 16
two-words-before|no|	. 11	a -10	contempla 20	de -14	escuchen 15	llegará 26	longer -23	son 14	vota 17
two-words-before|npr|	. 14
two-words-before|nrk|	. 19
two-words-before|ns|	. 17
two-words-before|nuchter|	: 21
two-words-before|nucléaires|	. 10
two-words-before|nuit|	, 10
two-words-before|nuns|	kept -22
two-words-before|nwosu|	: 14
two-words-before|não|	houver 15	pagava 9
two-words-before|números|	foram 18
two-words-before|nüchterner|	: 11
two-words-before|n’|	a 7	avoir 21
two-words-before|obedece|	. -17
two-words-before|obey|	but 10
two-words-before|obietta|	: 18	che 11
two-words-before|obi|	stops -24
two-words-before|objected|	. 16
two-words-before|obra|	es 15
two-words-before|observed|	. 18
two-words-before|observing|	that 16
two-words-before|obtenu|	est 10
two-words-before|ocala|	. 17
two-words-before|oceanos|	com -7
two-words-before|october|	. 12
two-words-before|odds|	over -17
two-words-before|odhul|	: 17
two-words-before|offended|	. 17
two-words-before|offen|	: 12
two-words-before|offerta|	indiana 15
two-words-before|offer|	as 16	was 18
two-words-before|officer|	: 10
two-words-before|office|	, -23	. 23	: -27
two-words-before|officials|	. 13	called 26	had 17	preferred -20
two-words-before|official|	. 14
two-words-before|officiating|	as 17
two-words-before|off|	. 11	with 21
two-words-before|often|	called -24
two-words-before|of|	a -36	being 16	governing 18	haar -14	playing 19	them -20
two-words-before|ohio|	. 16
two-words-before|oil|	's -14
two-words-before|okoro|	: 11
two-words-before|okou-lemoine|	. 7
two-words-before|olé|	. 6
two-words-before|omgedraaid|	. 16
two-words-before|om|	. 7
two-words-before|on-track|	réclament 16
two-words-before|onderschrift|	: 13
two-words-before|one|	. 12	for -17	titled -13	was -15
two-words-before|onions|	: 11
two-words-before|only|	: 29	as 24
two-words-before|ontem|	um -8
two-words-before|ontvangen|	. 9
two-words-before|ont|	nommé -17	relevé 20	été 19
two-words-before|onu|	: 20
two-words-before|on|	, -19	. 17	a 11	guns 21	indique 14	its -21	pouvait 16	salue 12	stage 13	to -26
two-words-before|ook|	het -17
two-words-before|oordeelt|	: 8
two-words-before|oostende|	voor -7
two-words-before|opened|	with -16
two-words-before|openingszinnen|	, -6
two-words-before|opens|	: 22
two-words-before|open|	a 23
two-words-before|opgegeten|	. 15
two-words-before|opgeruimd|	. 13
two-words-before|opina|	que -12
two-words-before|opinion|	was 22
two-words-before|opone|	que 8
two-words-before|oposição|	de 20
two-words-before|opponent|	for 19
two-words-before|opposite|	. 14
two-words-before|opposition|	. 10	of -25
two-words-before|opposta|	, 12
two-words-before|options|	. 9
two-words-before|op|	. 10	: 6	x 14	zijn -14
two-words-before|oranje|	. -17
two-words-before|orden|	: 18	de 22
two-words-before|ordered|	a 19
two-words-before|orders|	. 12
two-words-before|order|	. 16
two-words-before|ordinance|	after -14
two-words-before|ordine|	: 25
two-words-before|organico|	: 11
two-words-before|orlando|	. 16
two-words-before|orla|	. 15
two-words-before|oro|	: -26
two-words-before|ortete|	einen 22
two-words-before|orto|	, 13
two-words-before|or|	a -12
two-words-before|ospite|	di -6
two-words-before|osservando|	che 7
two-words-before|osserva|	che -13
two-words-before|os|	dizeres -10
two-words-before|oteiza|	: 7
two-words-before|other|	. 11
two-words-before|otimista|	: 20
two-words-before|otro|	: 7
two-words-before|ottawa|	. 14
two-words-before|otto|	: -17
two-words-before|oudste|	dochter 20
two-words-before|outages|	were 19
two-words-before|outcome|	. 9
two-words-before|outrun|	. 24
two-words-before|outside|	. 10
two-words-before|out|	. 22	: 22	at 20	over -16	to 17
two-words-before|outão|	. 6
two-words-before|ouvida|	como -9
two-words-before|overeenkomst|	als 13
two-words-before|overheidsinstelling|	. 6
two-words-before|overs|	. 11
two-words-before|overwogen|	, 12
two-words-before|over|	. 18	: -15	de -15	one -18	so-called -14
two-words-before|owners|	. 14
two-words-before|owner|	says -24
two-words-before|own|	. 14
two-words-before|oyelaran|	. 17
two-words-before|o|	advérbio 13	artigo -7	bilhete 21	capítulo -10	desenho 11	eleitorado 8	grupo -16	jogo 14	laudo 14	mercado 8	mote -8	movimento -7	município 7	navio -10	negócio 11	partido 11	peixe 15	ponto 8	programa -13	projecto 10	que 9	reality -15	tejo 17
two-words-before|pabellón|	llevaban 15
two-words-before|paciência|	. 11
two-words-before|packets|	. 11
two-words-before|pactar|	con 21
two-words-before|pac|	. 17
two-words-before|padovanelli|	said 20
two-words-before|pages|	of -24
two-words-before|page|	, 14	. 12
two-words-before|pagina|	facebook -13
two-words-before|pagine|	. 10
two-words-before|paid|	. 11
two-words-before|paie|	surtout 14
two-words-before|painting|	, -12
two-words-before|pais|	, -9
two-words-before|palabras|	, 9	: 17	del -12
two-words-before|palmeiras|	. 13
two-words-before|palmeira|	denunciam 17
two-words-before|pal|	. 9
two-words-before|pamflet|	: -17
two-words-before|pancarte|	: 19
two-words-before|panel|	. 12
two-words-before|panic|	. 14
two-words-before|papakonstas|	: 14
two-words-before|paper|	, -16	. 10
two-words-before|papier|	: -13	auf -19
two-words-before|parado|	. 7
two-words-before|para|	usted -8
two-words-before|paraît|	dans -9
two-words-before|parca|	: 11
two-words-before|parish|	. 13
two-words-before|paris|	. 22
two-words-before|park|	, -9	. 19
two-words-before|parlamento|	. 8
two-words-before|parlano|	di 24
two-words-before|parla|	di 17
two-words-before|parle|	de 17
two-words-before|parliament|	. 14	read -18
two-words-before|parody|	. 15
two-words-before|paroisses|	. 7
two-words-before|parola|	: 13	planaria 13
two-words-before|partagés|	. 19
two-words-before|parte|	podrá 11	è 6
two-words-before|participant|	, 22
two-words-before|partida|	: 6
two-words-before|party|	. 15	had 17	was 19	would 20
two-words-before|parue|	dans -9
two-words-before|pasillo|	: 16
two-words-before|passaggio|	, 9
two-words-before|passagierliste|	sei 7
two-words-before|passengers|	. 10
two-words-before|passou|	. 17
two-words-before|passover|	. 13
two-words-before|pasty|	. 14
two-words-before|past|	. 6
two-words-before|pas|	: 10	le -16	pouvoir 18	vouloir 18
two-words-before|path|	. 21
two-words-before|patience|	. 7
two-words-before|patrick|	joseph -19
two-words-before|pat|	. 16
two-words-before|paulista|	. 9
two-words-before|paulo|	e 13
two-words-before|paused|	. 11
two-words-before|pavese|	con -18
two-words-before|paying|	for 22
two-words-before|pedaggi|	: 7
two-words-before|peloton|	. 12
two-words-before|pembrokeshire|	as -21
two-words-before|pensaba|	. 10
two-words-before|pensionato|	. 12
two-words-before|people|	as 16	singing -16	who 12
two-words-before|peoria|	. 17
two-words-before|percent|	said -18	was 23
two-words-before|perché|	proprio -11
two-words-before|perda|	de 24
two-words-before|perder|	? 12
two-words-before|pergunta|	: 20
two-words-before|perguntou|	se -11
two-words-before|permanence|	: 8
two-words-before|permission|	. 12
two-words-before|persiste|	: 12
two-words-before|personnel|	. 13
two-words-before|person|	. 12
two-words-before|per|	bedrijf 17	i 9
two-words-before|período|	. 7
two-words-before|pescadores|	flagram -16
two-words-before|pescarenico|	. 17
two-words-before|pesos|	, 17
two-words-before|pessoas|	. -13
two-words-before|pessoa|	. 19
two-words-before|petición|	de 24
two-words-before|petition|	, -19
two-words-before|petrakis|	, -23
two-words-before|petrolífero|	seja 6
two-words-before|pettifer|	. 20
two-words-before|philosophical|	. 12
two-words-before|phones|	, 11	. 6
two-words-before|phone|	. 22	: 20
two-words-before|phrase|	, 24
two-words-before|piano|	. 13
two-words-before|piazza|	: 15
two-words-before|picerno|	, 20
two-words-before|pickup|	as -21
two-words-before|piece|	as 13	had 23
two-words-before|pied|	. -17
two-words-before|pier|	as 22
two-words-before|pietrarossa|	slittano 8
two-words-before|pike|	. 14
two-words-before|pilier|	de -15
two-words-before|pinch|	of -15
two-words-before|pinheiro|	, 12
two-words-before|pin|	. 15
two-words-before|pipe|	was 23
two-words-before|piste|	? 17
two-words-before|pistoia-prato|	: 16
two-words-before|pitchfork|	heard 19
two-words-before|plaats|	komt -8
two-words-before|placa|	decía -10
two-words-before|place|	, 6	. 8	: -12	as -17	of -28
two-words-before|plagio|	i -18
two-words-before|plaidé|	le -18
two-words-before|plainly|	: 21
two-words-before|plaisanterie|	. 16
two-words-before|plakat|	der -20
two-words-before|planned|	. 21
two-words-before|planos|	: 18
two-words-before|planta|	ante -19
two-words-before|plan|	. 15	called -14	daarentegen 9
two-words-before|plat|	: 25
two-words-before|plaude|	: 11
two-words-before|play-off|	. 21
two-words-before|players|	. 9
two-words-before|play|	– -15
two-words-before|pleased|	. 10
two-words-before|pliant|	. 16
two-words-before|plumber|	. 13
two-words-before|pluriclasse|	era 15
two-words-before|plus|	savoir 13
two-words-before|plutôt|	des 19
two-words-before|plywood|	. 11
two-words-before|poblano|	, 18
two-words-before|poco|	: 24
two-words-before|podcast|	, -25
two-words-before|poderia|	continuar 10
two-words-before|podium|	. 9
two-words-before|pohjanpalo|	. 19
two-words-before|poignet|	. 6
two-words-before|points|	. 24
two-words-before|point|	. 15
two-words-before|poles|	. 13
two-words-before|police|	, 22	. 17	say 24	they 18	were -21
two-words-before|policy|	. 19
two-words-before|politico|	, -15	. 12
two-words-before|politics|	. 16
two-words-before|politologin|	: 12
two-words-before|poll|	was 11
two-words-before|polémica|	. 7	: 16
two-words-before|ponant|	. 6
two-words-before|ponte|	: 13
two-words-before|poppentheater|	: 20
two-words-before|porches|	. 11
two-words-before|poreč|	. 13
two-words-before|porselein|	. 10
two-words-before|port-de-bouc|	. 9
two-words-before|portada|	: -23
two-words-before|porta|	: 18
two-words-before|porte|	. 7
two-words-before|portmarnock|	remained 17
two-words-before|portugueses|	escolheram -11
two-words-before|português|	: 10
two-words-before|por|	título -15
two-words-before|posed|	as -19
two-words-before|position|	was 14
two-words-before|posted|	. 15	: 19
two-words-before|posto|	di -26
two-words-before|postzegel|	. 10
two-words-before|post|	. 21	: 16	headed -12
two-words-before|potlood|	: 7
two-words-before|pot|	. 15
two-words-before|pounds|	. 15
two-words-before|pourrait|	reprendre 7
two-words-before|poursuit|	. 6
two-words-before|pourvus|	, 10
two-words-before|pour|	des -16	les -19	un -20
two-words-before|power|	. 15
two-words-before|praised|	a 26
two-words-before|praise|	. 11
two-words-before|precisa|	: 24
two-words-before|prediker|	: 23
two-words-before|prefeitura|	. 6
two-words-before|preferiva|	: 17
two-words-before|prefetta|	, 19
two-words-before|pregunta|	: -17
two-words-before|preis|	. 17
two-words-before|premier|	had 25
two-words-before|première|	: 8
two-words-before|prenga|	, -25
two-words-before|presentation|	. 14
two-words-before|presentato|	come -16
two-words-before|presenta|	en -8
two-words-before|presenze|	sarebbero 14
two-words-before|presidente|	a 19
two-words-before|president|	's 17	. 17
two-words-before|pressa|	. 6
two-words-before|presseschau|	: -12
two-words-before|presse|	. 8
two-words-before|press|	of 20
two-words-before|pressões|	. 8
two-words-before|prevedeva|	un -21
two-words-before|previsão|	oficial 13
two-words-before|previsível|	. 11
two-words-before|preço|	. 18
two-words-before|price|	. 11	was 23
two-words-before|primary|	. 18
two-words-before|prima|	della -13
two-words-before|princess|	’s -17
two-words-before|prince|	’s -18
two-words-before|prins|	: 13
two-words-before|printemps|	. 12
two-words-before|private|	call -22
two-words-before|prize|	: -32
two-words-before|problems|	. -7
two-words-before|processa|	banda -19
two-words-before|process|	. 13
two-words-before|procès-verbal|	: 11
two-words-before|procès|	est 6
two-words-before|prodotto|	italiano 12
two-words-before|produced|	a -19
two-words-before|producer|	praised 20
two-words-before|production|	of -22
two-words-before|product|	, -14
two-words-before|produto|	. 11
two-words-before|proef|	, -7
two-words-before|progetto|	resta 12
two-words-before|programmation|	pluriannuelle 12
two-words-before|programme|	listed -19
two-words-before|program|	, -19	. 17
two-words-before|prohíbe|	llamar -17
two-words-before|project|	branded -14
two-words-before|promete|	, 10
two-words-before|prometió|	que 21
two-words-before|promette|	, 6
two-words-before|promised|	relief 16
two-words-before|promises|	to 14
two-words-before|promossa|	a -19
two-words-before|promoter|	. 20
two-words-before|promotions|	ltd. 18
two-words-before|pronto|	: -22
two-words-before|propina|	de -21
two-words-before|proposal|	was 18
two-words-before|proposition|	était 11
two-words-before|proposta|	de 20	representa 14
two-words-before|propriétaires|	prédit 15
two-words-before|propuesta|	fue 26
two-words-before|prosser|	. 14
two-words-before|protesta|	: 27
two-words-before|protested|	. 18
two-words-before|proteste|	: 24
two-words-before|protest|	at -23
two-words-before|protocolaria|	: 6
two-words-before|protocol|	calls -24
two-words-before|protokoll|	vermerkt -17
two-words-before|province|	. 16
two-words-before|provisória|	. 7
two-words-before|provoked|	. 12
two-words-before|prozent|	bleibe 17
two-words-before|présent|	. 18
two-words-before|prévu|	. 8
two-words-before|própria|	. 7
two-words-before|prüft|	. 15
two-words-before|psd|	contrapôs -12	está 8
two-words-before|pubblicato|	su -19
two-words-before|publicado|	na -8
two-words-before|publication|	as -25
two-words-before|publicidade|	. 7
two-words-before|public|	, 19
two-words-before|published|	in -9
two-words-before|publishers|	of -23
two-words-before|puis|	la -13
two-words-before|pulmino|	: 9
two-words-before|pumpe|	und -14
two-words-before|punched|	dirk -19
two-words-before|puntata|	, -18
two-words-before|puntualizado|	: 21
two-words-before|puppies|	. 11
two-words-before|pwc|	. 12
two-words-before|pyongyang|	had 15
two-words-before|qu'|	il 18
two-words-before|quadro|	chamado -7	è 11
two-words-before|qualifient|	de 18
two-words-before|qualifié|	de 23
two-words-before|qualifying|	. 9
two-words-before|quando|	? 6
two-words-before|quanto|	à -16
two-words-before|quarta-feira|	, 7
two-words-before|quarter|	. 8
two-words-before|quatro|	empresas -16
two-words-before|quattrocchi|	, 16
two-words-before|quechua|	greeting -20
two-words-before|quedado|	probado 17
two-words-before|queen|	. 11
two-words-before|queixa|	. 6	da -15
two-words-before|queixou-se|	, 10
two-words-before|queixou|	de 18
two-words-before|quel|	fruscio 13
two-words-before|queried|	. 13
two-words-before|quer|	dizer -15
two-words-before|question|	. 12
two-words-before|questura|	: 6
two-words-before|que|	anuncia -17	chama -10	du -13	el -13	era -20	es 22	está 20	faltan 16	fazia 10	foi -14	houve 15	há 8	ia 21	juzga 17	les -10	leva 9	llama -16	montréal 14	murió 16	washington 16
two-words-before|quietly|	. 20
two-words-before|quilómetros|	: 15
two-words-before|quintana|	as 15
two-words-before|quis|	identificar -12
two-words-before|quito|	, 14
two-words-before|quits|	over -22
two-words-before|quitério|	: 7
two-words-before|qui|	? 15
two-words-before|quotes|	: 15
two-words-before|quo|	. 16
two-words-before|qu|	’ 23
two-words-before|qué|	? 9
two-words-before|qu’|	elle 14	un -11
two-words-before|raccomanda|	di 6
two-words-before|race|	. 15
two-words-before|radio|	. 16	: 11
two-words-before|radulovic|	: 16
two-words-before|rae|	admite -15
two-words-before|rafferty|	blasts 22
two-words-before|raghunathan|	was 10
two-words-before|raid|	as 27
two-words-before|rally|	. 16
two-words-before|rand|	. 8
two-words-before|rank|	of -23
two-words-before|rappelé|	, 11
two-words-before|rassicura|	: 19
two-words-before|rates|	terna -25
two-words-before|rathaus|	: -23
two-words-before|rating|	. 23	to -35
two-words-before|rationing|	was 16
two-words-before|rautio-lind|	. 16
two-words-before|ravennate|	, 9
two-words-before|razão|	da 14
two-words-before|rc213v|	. 14
two-words-before|reads|	: 22
two-words-before|ready|	to 17
two-words-before|read|	, -9	. 32	: -11
two-words-before|real|	. 17
two-words-before|reação|	à -10
two-words-before|rebate|	: 6
two-words-before|rebondir|	. 6
two-words-before|recalled|	, 17	. 26
two-words-before|recalls|	. 12
two-words-before|recette|	. 7
two-words-before|rechter|	dat 10	is 13	om -14
two-words-before|recife|	. 7
two-words-before|reclamado|	por -7
two-words-before|reclama|	do 22
two-words-before|reclame|	: -9
two-words-before|reclamo|	? 9
two-words-before|recollection|	. 10
two-words-before|recomendación|	en -11
two-words-before|recomendação|	de -13
two-words-before|reconheceu|	que 12
two-words-before|reconnaît|	avoir 18
two-words-before|recorda|	joaquim -10
two-words-before|recorded|	as -24
two-words-before|recordings|	were 21
two-words-before|recording|	. 15
two-words-before|record|	, -18
two-words-before|recorrer|	. 6
two-words-before|recorrido|	, -15
two-words-before|recounted|	. 13
two-words-before|rectifiait|	: 14
two-words-before|recusa|	. 7	: 14
two-words-before|redditività|	resterebbe 8
two-words-before|reden|	, 6
two-words-before|redes|	: 21
two-words-before|rede|	. 18
two-words-before|redonda|	: -12
two-words-before|reference|	to 8
two-words-before|reformer|	. 18
two-words-before|refrain|	de -14	from 23
two-words-before|refreshing|	. 10
two-words-before|rega|	: 9
two-words-before|regierung|	: 13
two-words-before|regina|	di -15
two-words-before|regional|	de 20
two-words-before|region|	. 11
two-words-before|regista|	di -12
two-words-before|register|	, -17	. 7
two-words-before|registrada|	como -9
two-words-before|região|	como -8
two-words-before|regola|	vale 20
two-words-before|regulation|	. 15
two-words-before|regulators|	were 14
two-words-before|reihe|	: 9
two-words-before|rejected|	. 14	as 17
two-words-before|related|	: 14
two-words-before|relativise|	. 14	: 27
two-words-before|release|	was 25
two-words-before|relevés|	jugés 13
two-words-before|relic|	as -22
two-words-before|relieved|	. 10
two-words-before|reloj|	, 18
two-words-before|relèvement|	arrive 17
two-words-before|remains|	a -19
two-words-before|remark|	. 11
two-words-before|remboursements|	restent 12
two-words-before|remplacés|	par -12
two-words-before|reno|	. 20
two-words-before|replaced|	with -24
two-words-before|replicou|	que 19
two-words-before|replied|	, 11	. 21	: 31
two-words-before|replies|	: 20
two-words-before|reported|	, 14	. 12
two-words-before|reporters|	, 20	. 20	: 22
two-words-before|report|	, -31	. 25	as 21	titled -14	was 8
two-words-before|reprend|	: 10
two-words-before|representative|	. 14
two-words-before|reproducible|	, 10
two-words-before|repte|	van 19
two-words-before|republicans|	. 14	would 15
two-words-before|republican|	nominee 14
two-words-before|request|	. 11
two-words-before|rescuers|	battle -21
two-words-before|researcher|	, 10
two-words-before|residencias|	. 8
two-words-before|resign|	. 14
two-words-before|resorted|	to -23
two-words-before|respinto|	. 7
two-words-before|responded|	, 15	: 15
two-words-before|respondeu-lhe|	: 10
two-words-before|respondeu|	: 25	que 15
two-words-before|responde|	que 22
two-words-before|respond|	. 14
two-words-before|response|	: 24
two-words-before|responsibility|	. 18
two-words-before|ressalvando|	que 8
two-words-before|restaurante|	. 6
two-words-before|restera|	bloquée 14
two-words-before|restrained|	. 11
two-words-before|rest|	from -20
two-words-before|results|	. 8	were 14
two-words-before|result|	was 21
two-words-before|retire|	the -19
two-words-before|retorquiu|	: 14
two-words-before|retrained|	. 8
two-words-before|retraites|	. 6
two-words-before|reuters|	, 18
two-words-before|revier|	seither -16
two-words-before|review|	. 11
two-words-before|revisão|	à 17
two-words-before|reward|	. 14
two-words-before|rfi|	. 12
two-words-before|ribatte|	: 7
two-words-before|riccio|	. 12
two-words-before|ricetta|	era 13
two-words-before|rice|	. 10
two-words-before|richtig|	, 7
two-words-before|ricorso|	a -12
two-words-before|ridder-maes|	. 16
two-words-before|ridge|	as 16
two-words-before|riefen|	einige 12
two-words-before|rientro|	è 14
two-words-before|riet-fonds|	nicht 14
two-words-before|riga|	. 9	: 19
two-words-before|right|	. 17	says -22
two-words-before|rindo|	: 7
two-words-before|ringtone|	called -17
two-words-before|ring|	. 14
two-words-before|rire|	: 12
two-words-before|risky|	. 23
two-words-before|risk|	was 8
two-words-before|rispondeva|	: 6
two-words-before|risposto|	: 14
two-words-before|ritardo|	. 7
two-words-before|rita|	. 13
two-words-before|river|	. 12
two-words-before|road|	. 10
two-words-before|rochelais|	. 11
two-words-before|roept|	: 13
two-words-before|roles|	in -24
two-words-before|rollators|	. 18
two-words-before|romanzo|	, -13
two-words-before|rond|	. 12
two-words-before|roof|	. 12
two-words-before|room|	: -23
two-words-before|rosell|	pediu 6
two-words-before|rosenzweig-thon|	. 8
two-words-before|rothschild|	. 16
two-words-before|rouges|	. 13
two-words-before|round|	: 13	was 25
two-words-before|routes|	as 18
two-words-before|route|	. 15
two-words-before|rover|	is 11
two-words-before|row|	. 13	as 19	dubbed -18	over -20
two-words-before|rté|	was 17
two-words-before|ruled|	. 19
two-words-before|rules|	out -22
two-words-before|rule|	applied 17	had 20	was 13
two-words-before|ruling|	. 17	as 21	that 17	was 20
two-words-before|ruminait|	. 18
two-words-before|rumour|	. 12
two-words-before|rundfunk|	. 20
two-words-before|running|	, -16	a 22
two-words-before|ruolo|	di -11
two-words-before|rural|	. 8
two-words-before|ruvidi|	. 9
two-words-before|règlement|	. 12
two-words-before|réclame|	néanmoins 13	une 10
two-words-before|rédaction|	sénatoriale 19
two-words-before|réfuté|	la -20
two-words-before|régional|	. 12
two-words-before|répertoire|	. 7
two-words-before|réplique|	: 12
two-words-before|réseau|	. 9
two-words-before|réserve|	. 17
two-words-before|réticences|	. 6
two-words-before|rétorqué|	dans -12
two-words-before|réveils|	. 6
two-words-before|réveil|	. 14
two-words-before|révolution|	, 18
two-words-before|rógvi-dam|	said 21
two-words-before|rúv|	: 22
two-words-before|s'|	être 19
two-words-before|saai|	. 29
two-words-before|saarbrücken|	. 6
two-words-before|sabato|	. 7
two-words-before|sacos|	. 11
two-words-before|sadc|	had 17
two-words-before|sadly|	. 21
two-words-before|saga|	was 14
two-words-before|sagt|	, 10
two-words-before|said|	, 51	. 31	: 69	he 24	it 31	on -27	the 25	they -22	was 22
two-words-before|saint-ignace-de-loyola|	relevait 15
two-words-before|saints|	. 14
two-words-before|saisons|	, -9	de -10
two-words-before|sale|	. 8	was 20
two-words-before|salgueiral|	. 9
two-words-before|salle|	de 20
two-words-before|salon|	. 7
two-words-before|saludado|	: 20
two-words-before|salud|	admite 18
two-words-before|salué|	une 18
two-words-before|salvador|	. 12
two-words-before|samenwerking|	. 9
two-words-before|same|	. 6
two-words-before|sanctions|	. 10	were 14
two-words-before|sandals|	. 17
two-words-before|sanders|	. 18	: 15
two-words-before|sano|	. 7
two-words-before|sapere|	che 6	prima 13
two-words-before|sarebbero|	state 15
two-words-before|sarebbe|	opera 7
two-words-before|satisfaction|	. 10
two-words-before|satz|	: 16
two-words-before|saurashtra|	. 11
two-words-before|saying|	, 33	: 16	that 23
two-words-before|says|	, 30	. 21	chisinau 7	consumers 21	cuts 20	it 18	lisbon 18	palliatives 20	that 14
two-words-before|say|	, 18	. 26	: 16	? 16
two-words-before|sa|	rubrique -9
two-words-before|scan|	was -24
two-words-before|scarpellini|	. 14
two-words-before|scellés|	: 12
two-words-before|scendere|	? 8
two-words-before|sceptical|	: 21
two-words-before|schedule|	. 9
two-words-before|schild|	: -20	stand -10
two-words-before|schlagerstreit|	: -12
two-words-before|schließt|	: 9
two-words-before|schlottke|	. 6
two-words-before|schneidet|	. 16
two-words-before|school|	. 22	played -10
two-words-before|schriftlich|	: 16
two-words-before|schulcloud|	: 14
two-words-before|schuld|	: 7
two-words-before|schulplattform|	tafelbild 10
two-words-before|schwan|	habe 15
two-words-before|schwarzmarkt|	. 15
two-words-before|scilla|	. 6
two-words-before|sciopero|	generale 15
two-words-before|scorpion|	. 7
two-words-before|scotland|	. 17
two-words-before|scottish|	drama -11
two-words-before|scritto|	: 15
two-words-before|scrive|	: 19
two-words-before|scrum|	. 20
two-words-before|scuffle|	. 7
two-words-before|scuola|	? 8
two-words-before|scuse|	: 19
two-words-before|searches|	for -21
two-words-before|seasick|	and 11
two-words-before|sea|	. 6	at -25
two-words-before|seconda|	lui 9
two-words-before|seconde|	: 15
two-words-before|secondo|	la -10
two-words-before|seconds|	. 18
two-words-before|second|	, -15	. 12
two-words-before|secretary|	. 15	: 19
two-words-before|section|	called -10
two-words-before|sees|	it 16
two-words-before|see|	the -19
two-words-before|segment|	on -23
two-words-before|segnalava|	una 17
two-words-before|seguida|	: 26
two-words-before|segundos|	: 22
two-words-before|seien|	zuletzt 6
two-words-before|seiner|	athletin 18
two-words-before|seines|	hits -17
two-words-before|sein|	. 14	: 7
two-words-before|sei|	aber 7	er 10	ihm 7
two-words-before|sejam|	afixados 10
two-words-before|selbst|	als -21
two-words-before|selection|	was 22
two-words-before|selling|	a -13
two-words-before|sello|	, -10
two-words-before|sell|	. 14
two-words-before|semarnat|	, 6
two-words-before|semi-final|	of -19
two-words-before|semiconductor|	. 20
two-words-before|sempre|	. 8
two-words-before|senators|	are 19
two-words-before|senator|	over -18
two-words-before|sense|	of -24
two-words-before|sentenciou|	: 10
two-words-before|sentenziato|	: 6
two-words-before|sent|	. 15
two-words-before|seo|	. 18
two-words-before|september|	. 12
two-words-before|seraient|	livrés 11
two-words-before|sera|	déposé 12	udì 10
two-words-before|seria|	: 19
two-words-before|series|	called -14
two-words-before|serieus|	. 7
two-words-before|sermon|	. 12
two-words-before|servers|	named -15
two-words-before|server|	. 11
two-words-before|services|	offering -14
two-words-before|ser|	apenas 11
two-words-before|será|	reenviado 12
two-words-before|sete|	habitações 14
two-words-before|setzte|	sich -11
two-words-before|set|	. 20	to -14
two-words-before|setúbal|	. 15
two-words-before|seul|	été 17
two-words-before|se|	chama -7	comprometió 11	declara 20	declaró 16	disent -17	dit 25	irá 13	llama -10	llamará -9	produjo 10	publicará 15	titula -17	tornara 11
two-words-before|shah|	. 17
two-words-before|shanghaï|	. 6
two-words-before|sharda|	ramdin-bos 8
two-words-before|shared|	worship 21
two-words-before|shares|	. 13
two-words-before|sheets|	were 21
two-words-before|shelters|	. 13
two-words-before|she|	calls -21	had 22	is 35	named -12	regretted 18	said 26	thanked 16	told -15	was 18	would 23
two-words-before|shirt|	with -17
two-words-before|shoes|	. 9
two-words-before|shoot|	. 6
two-words-before|shortages|	. 19
two-words-before|shortlist|	are -19
two-words-before|short|	. 10
two-words-before|shots|	. 14
two-words-before|shot|	for 25
two-words-before|should|	be 14	have 24
two-words-before|shouted|	, 17	. 19
two-words-before|shovels|	were 23
two-words-before|showed|	that 13
two-words-before|show|	, -12	as 19
two-words-before|shropshire|	: 20
two-words-before|shrugged|	. 17
two-words-before|shrugging|	. 15
two-words-before|shutout|	. 8
two-words-before|sicht|	ist -16
two-words-before|sich|	um 14
two-words-before|sides|	. 15	had 21	pledged 14
two-words-before|side|	. 18	needed 18
two-words-before|sido|	para -11
two-words-before|sieht|	sich 7
two-words-before|siendo|	si -11
two-words-before|sie|	, 16	. 6	: 14	einen 19
two-words-before|sighed|	: 17
two-words-before|sighs|	. 20
two-words-before|signboard|	 14
two-words-before|signs|	. 14	reading -14
two-words-before|sign|	, -14	for -28	was -12
two-words-before|silence|	. 18	: 17
two-words-before|silla|	. 6
two-words-before|simples|	: 14
two-words-before|simply|	: 19
two-words-before|since|	. 12
two-words-before|sindacati|	: 15
two-words-before|sindaco|	: 18
two-words-before|singaporean|	teen -20
two-words-before|singapore|	. 13
two-words-before|single|	word 23
two-words-before|sint-vituskerk|	. 7
two-words-before|sirop|	. 6
two-words-before|sites|	. 11
two-words-before|site|	as -27
two-words-before|sittings|	. 14
two-words-before|situación|	de 17
two-words-before|situação|	estará 18
two-words-before|six|	. 13
two-words-before|si|	augura 7	chiama -8	definisce 10	dice 20	leggeva -13	riferiva 10	tratta 8
two-words-before|skeptisch|	: 15
two-words-before|skin|	. 7
two-words-before|slachtoffers|	. 7
two-words-before|slack|	. 17
two-words-before|slates|	were 11
two-words-before|sleep|	. 19
two-words-before|slimane|	. 14
two-words-before|slogan|	: -14
two-words-before|slotparagraaf|	dat -11
two-words-before|slough|	a -11
two-words-before|smentisce|	: 7
two-words-before|smiled|	. 19
two-words-before|smiles|	. 22
two-words-before|sneeuwt|	. 20
two-words-before|snub|	. 14
two-words-before|sociais|	: 17
two-words-before|socios|	de 16
two-words-before|softly|	, 12
two-words-before|soir|	. 10
two-words-before|soirée|	: -12
two-words-before|solids|	. 13
two-words-before|solo|	esemplare 11
two-words-before|soltanto|	: 25
two-words-before|soltó|	: 15
two-words-before|somebody|	of 24
two-words-before|some|	allies 16
two-words-before|sonderprüfung|	– 8
two-words-before|song|	, -14
two-words-before|sono|	stati 14
two-words-before|sonrisa|	: 11
two-words-before|sont|	restés 18
two-words-before|son|	client 11	pack -17	tube -15
two-words-before|soothe|	. 10
two-words-before|sorenson|	, 14
two-words-before|sorriu|	. 15	: 9
two-words-before|sorry|	. 11
two-words-before|sorten|	. 7
two-words-before|sosa|	. 8
two-words-before|soundcheck|	. 15
two-words-before|sound|	burned 14
two-words-before|soupiré|	: 11
two-words-before|souriant|	: 13
two-words-before|souri|	: 20
two-words-before|south|	. 11	africa 11	wanted 17
two-words-before|sovietica|	: 16
two-words-before|so|	: 23
two-words-before|spagnolo|	. 9
two-words-before|spandoek|	: -8
two-words-before|spaniard|	, 11
two-words-before|spa|	. 9
two-words-before|speaker|	. 16
two-words-before|speakman|	. 15
two-words-before|speaks|	of -17
two-words-before|speak|	. 17	on -25
two-words-before|special|	. 11
two-words-before|spectacles|	. 14
two-words-before|speech|	. 12
two-words-before|speler|	. 8
two-words-before|speurder|	: 10
two-words-before|spiega|	, 13
two-words-before|split|	between -23
two-words-before|spoken|	of -12
two-words-before|spokesman|	. 14
two-words-before|spoke|	of 29
two-words-before|sportief|	: 11
two-words-before|sports|	. 15
two-words-before|sport|	. 11
two-words-before|sprach|	von 16
two-words-before|sprake|	van 13
two-words-before|sprak|	van 15
two-words-before|spray|	: -19
two-words-before|spreekrecht|	. 6
two-words-before|spreekt|	van 32
two-words-before|spreekwoord|	: 18
two-words-before|spreken|	van 16
two-words-before|spricht|	von 27
two-words-before|sprigg|	: 21
two-words-before|spring|	. 15
two-words-before|sprint|	. 7
two-words-before|spécialité|	. 8
two-words-before|staat|	, 9	. 6	voortaan -18
two-words-before|stabbing|	as 23
two-words-before|stadt|	nur -11
two-words-before|staff|	as -21
two-words-before|stalen|	zouden 17
two-words-before|stamme|	? 6
two-words-before|stampa|	. 6	alla 21	chiamò -13
two-words-before|stando|	a -9
two-words-before|stand|	. -12
two-words-before|startled|	. 11
two-words-before|starts|	. 12
two-words-before|start|	 9	. 13	9.15pm 20	a -21	ancient -15	beijing -22	chamavam-lhe -8	chiude -8	council -17	de -16	die -17	el -12	fca -18	ficou -14	friday -16	holdovers -22	il -10	initiative -10	irmãos -12	la -19	le -9	los -13	on -15	pourquoi -7	quotes 19	rescuers 15	so-called -14	start 9	sunday -17	the -22	to -20	• 8
two-words-before|star|	says 26
two-words-before|stated|	. 20	that 13
two-words-before|statement|	, 12	. 15	: 23	as 16	that 13
two-words-before|states|	. 15	: 17
two-words-before|state|	bodies 16	had 16
two-words-before|station|	. 13
two-words-before|stato|	. -11	venduto 16
two-words-before|stazione|	: 23
two-words-before|steel|	was 23
two-words-before|stehe|	: 16	bloß 16
two-words-before|stelle|	noch 12
two-words-before|step|	before -12
two-words-before|stewards|	called 19
two-words-before|stew|	called -19
two-words-before|stickers|	: -24
two-words-before|sticker|	, -14
two-words-before|still|	says -18
two-words-before|stilte|	. 23
two-words-before|stock|	to -25
two-words-before|stomeo|	: 13
two-words-before|stops|	. 10
two-words-before|stopte|	. 16
two-words-before|stopt|	: 19	met -12
two-words-before|stop|	. 13
two-words-before|store|	. 8
two-words-before|stormed|	. 14
two-words-before|stormy|	. 11
two-words-before|storm|	. 9
two-words-before|story|	. 19
two-words-before|straat|	consequent -15
two-words-before|strade|	; 9
two-words-before|strand|	. 12
two-words-before|strategist|	. 9
two-words-before|strategy|	of -16	was 19
two-words-before|straße|	, 6
two-words-before|street|	. 19
two-words-before|strega|	. -16
two-words-before|streit|	als 13	um -14
two-words-before|stressed|	, 11
two-words-before|strict|	. 12
two-words-before|strijdbaar|	: 14
two-words-before|strijdvaardig|	. 8
two-words-before|strike|	. 9
two-words-before|strip|	the -22
two-words-before|striscione|	: -21
two-words-before|stroomopwaarts|	. 10
two-words-before|struck|	up -22
two-words-before|ströbele|	das -14
two-words-before|students|	would 22
two-words-before|student|	. 10
two-words-before|study|	. 14
two-words-before|stumps|	, 6
two-words-before|stunde|	. 6
two-words-before|sturen|	. 19
two-words-before|stérile|	. 10
two-words-before|subisce|	. 6
two-words-before|subrayó|	que 6
two-words-before|substitute|	. 17
two-words-before|successor|	. 20
two-words-before|succès|	. 14
two-words-before|such|	as -15	talks -21
two-words-before|sudan|	. 12
two-words-before|suffered|	from 22
two-words-before|suitcase|	. 12
two-words-before|suite|	. 16
two-words-before|summer|	. 7
two-words-before|sunday|	. 19
two-words-before|sunny|	. 22
two-words-before|sun|	. 16
two-words-before|suoi|	: 11	una 14
two-words-before|super|	: 6
two-words-before|supporters|	. 12	waved -24
two-words-before|supporter|	. 16
two-words-before|supports|	a -24
two-words-before|support|	. 6
two-words-before|sure|	. 16
two-words-before|surnom|	de -12
two-words-before|surprised|	. 9
two-words-before|surrey|	. 19
two-words-before|sursis|	. 18
two-words-before|survey|	. 14	as 13
two-words-before|survivors|	of -21
two-words-before|survivre|	: 13
two-words-before|sur|	des 18
two-words-before|su|	entender 10	país 21	scritto -13
two-words-before|svp|	. 16
two-words-before|svt.se|	: -10
two-words-before|swahili|	for -21
two-words-before|swart|	: 25
two-words-before|sweden|	's -9
two-words-before|swim|	. 19	? 17
two-words-before|switch|	. 9
two-words-before|switzerland|	— -14
two-words-before|sympathy|	. 10
two-words-before|systems|	were 17
two-words-before|system|	. 14	as 14
two-words-before|szczepanek|	von 15
two-words-before|são|	apenas 11
two-words-before|sì|	a -11
two-words-before|søviknes|	. 17
two-words-before|s’|	appelait -18	intitola -25	intitule -7	opposerait 15
two-words-before|t-shirt|	with -21
two-words-before|table|	, 20
two-words-before|tachado|	de 14
two-words-before|tac|	: 11
two-words-before|tail|	number -8
two-words-before|tajante|	: 14
two-words-before|takes|	over -21
two-words-before|takoradi|	were 21
two-words-before|talking|	about -8
two-words-before|talks|	for -24
two-words-before|talk|	about -23
two-words-before|tallentire|	. 17
two-words-before|tamatea|	, 19
two-words-before|tancítaro|	. 18
two-words-before|tante|	avec 18
two-words-before|tan|	. 17
two-words-before|tarascon|	proposera -10
two-words-before|tarde|	: 23	de -12
two-words-before|tard|	: 23
two-words-before|target|	was 11
two-words-before|tariffs|	are 11
two-words-before|tarrantes|	. 17
two-words-before|tashkent|	. 17
two-words-before|tateyama|	: 15
two-words-before|tavora|	foi 25
two-words-before|tax|	plan 17
two-words-before|teacher|	. 10
two-words-before|teammates|	call -21
two-words-before|team|	as -27	calls -21	had -20
two-words-before|tears|	. 11
two-words-before|technik|	: 10
two-words-before|tegen|	. 22	: 23
two-words-before|telde|	. 7
two-words-before|telecom|	. 6
two-words-before|telefonate|	: 19
two-words-before|telefono|	, 13
two-words-before|telegraaf|	as -13
two-words-before|telegramma|	: 16
two-words-before|telegram|	. 17
two-words-before|telemóveis|	. 10
two-words-before|telemóvel|	? 9
two-words-before|telephone|	. 8
two-words-before|teleurgesteld|	. 12
two-words-before|television|	series -20
two-words-before|tellen|	. 6
two-words-before|tells|	of 16
two-words-before|teléfono|	. 13
two-words-before|tempers|	. 11
two-words-before|tempi|	? 6
two-words-before|temporal|	: 11
two-words-before|temps|	. 6
two-words-before|tempère|	: 13
two-words-before|temático|	. 6
two-words-before|tenants|	as 19	of -18
two-words-before|tendencia|	es 19
two-words-before|tender|	. 9
two-words-before|tent|	was 17
two-words-before|teochew|	. 18
two-words-before|teorizza|	, 12
two-words-before|terengganu|	. 13
two-words-before|teresa|	fazem -8
two-words-before|termed|	a 19
two-words-before|terming|	it 24
two-words-before|term|	: -14
two-words-before|territories|	. 13
two-words-before|terughoudend|	. 12
two-words-before|terug|	: 23
two-words-before|ter|	feito 9	partido 14	recebido 14
two-words-before|terça|	. 22
two-words-before|tesfay|	. 6
two-words-before|tesi|	del -7
two-words-before|testa|	: 10
two-words-before|testo|	; 10
two-words-before|texto|	: 8
two-words-before|text|	. 19
two-words-before|that|	, 14	. 28	: 15	a -24	began -20	donors 17	he 22	his 17	is 25	it 25	kazakhstan 6	read -10	reads -11	say -18	she 16	students 15	the 28	to -20	trump 10	were -17	when -18
two-words-before|thee|	. 19
two-words-before|themselves|	the -27
two-words-before|them|	. 10	: 20	as 21	called 21	tagged -23	to 24
two-words-before|then|	. 15	: 23	for 16
two-words-before|there|	. 9	are -13	is 24	was -17	were 20
two-words-before|they|	are -7	call -21	had 29	have -23	sang -17	were 21
two-words-before|the|	accord 22	alias -13	alliance 19	anthem -16	arrest 15	board 19	bombing 16	boundary 12	caption -17	case 16	category -18	champion 18	change 19	claim 11	complaint 19	compromise 17	course 17	crew 16	deal 17	debate 15	decision 27	democrat 10	drama -12	drummer 19	expression -20	famous -21	fee 19	filing 19	film 7	findings 18	fine 21	first 16	girl 15	government 20	guidance 18	handle -16	hashtag -19	heading -33	headline -11	hearing 9	hospital 15	idea 13	incident 14	instruction -16	judge 14	kick -19	killing 12	last -21	letter 14	line -21	meeting -19	move 18	musical -18	new -8	number 16	offer 16	order 18	outcome 25	pact 21	paper 18	parties 16	phrase -30	pier 14	pipeline 21	play 24	price 20	problem -24	program 21	projection 23	race 16	recovery 18	remark 13	remarks 13	report 14	resignation 19	result 22	results 16	senate 14	shares -22	signboard -16	slogan -9	so-called -32	stir 19	stock -19	store 12	strapline -16	strike 19	symbol -24	tagline -26	talk 16	teenager 18	ticker -20	title -19	tragedy 18	update 14	vacant -18	votes 14	walkout 15	word -62	words -23	world -11
two-words-before|things|	like 14
two-words-before|thing|	in -16
two-words-before|thinly|	. 16
two-words-before|third|	. 12
two-words-before|thirty|	. 11
two-words-before|this|	. 12	is -16
two-words-before|threads|	. 20
two-words-before|throughout|	as -22
two-words-before|thursday|	. 21
two-words-before|thurso|	: 19
two-words-before|ticinesi|	? 10
two-words-before|ticketmaster|	. 16
two-words-before|tiere|	hätten 9
two-words-before|tiktok|	. 17
two-words-before|tildó|	de 13
two-words-before|timaru|	. 16
two-words-before|times|	, 18	. 19
two-words-before|timetable|	. 15
two-words-before|time|	. 22
two-words-before|timing|	: 20
two-words-before|tins|	. 12
two-words-before|tin|	were 20
two-words-before|titled|	 6	the -22
two-words-before|titolare|	: 13
two-words-before|titolo|	: -18
two-words-before|titre|	? -12	ii -10
two-words-before|titulares|	. 6
two-words-before|toch|	: 12
two-words-before|today|	. 13
two-words-before|toestaan|	. 8
two-words-before|toe|	. 14
two-words-before|toilet|	. 9
two-words-before|told|	. 26	to 17
two-words-before|tolerância|	é 15
two-words-before|tollenaar|	blamed 15
two-words-before|tolliver|	. 17
two-words-before|tomará|	todavía 15
two-words-before|tone|	as 21
two-words-before|tonne|	. 10
two-words-before|took|	its 26
two-words-before|toonde|	zich 14
two-words-before|toont|	zich 19
two-words-before|too|	. 12
two-words-before|tornavacas|	, 7
two-words-before|toronto|	. 14	as -17
two-words-before|torri|	resterebbe 12
two-words-before|toscano|	: 6
two-words-before|tosello|	. 20
two-words-before|touche|	: 8
two-words-before|toulon|	: 9
two-words-before|toussé|	. 23
two-words-before|toys|	. 10
two-words-before|to|	a 6	be 13	cairo 13	host -22	isfahan 11	observe -22	play -19	put -18	replace -22	say -37	show 13	spray 22	test -23	the 8	travel 15	villarreal 10	write -22
two-words-before|trabajo|	con 17
two-words-before|track|	, -7
two-words-before|trader|	. 19
two-words-before|traduce|	: 17
two-words-before|traduz|	: 18
two-words-before|traitée|	de 14
two-words-before|trampoline|	. 17
two-words-before|trams|	. 15
two-words-before|tranché|	: 18
two-words-before|transcript|	: -23
two-words-before|transfer|	. 11
two-words-before|translated|	. 10	as -23
two-words-before|translates|	as -23
two-words-before|transport|	of 18
two-words-before|tratava|	. 8
two-words-before|tratta|	del 11	di 20
two-words-before|trattore|	: 6
two-words-before|tregear|	. 11
two-words-before|trein|	. 13
two-words-before|tremblay-osei|	. 12
two-words-before|trenta|	: 19
two-words-before|trent’anni|	. 13
two-words-before|treurde|	om 26
two-words-before|tre|	: 6
two-words-before|tribunale|	i -19
two-words-before|tribuna|	. 7	: 16
two-words-before|tribune|	: -19
two-words-before|tributes|	to -9
two-words-before|tribute|	to 34
two-words-before|tried|	. 10
two-words-before|trimestre|	reflete 12
two-words-before|trio|	who -19
two-words-before|troca|	é 13
two-words-before|trolls|	over -15
two-words-before|trots|	. 7
two-words-before|trotzdem|	. 16
two-words-before|trouble|	. 16
two-words-before|troupeau|	était 10
two-words-before|troveranno|	. 7
two-words-before|truce|	text 14
two-words-before|truckers|	. 8
two-words-before|truffa|	del -9
two-words-before|trump|	's 23	, 7	. 26	: 18	a -7	as 14	had 11	’s 25
two-words-before|trusts|	. 8
two-words-before|trying|	to 21
two-words-before|tuchan|	. 8
two-words-before|tuena-lardi|	. 14
two-words-before|tuesday|	. 22
two-words-before|tune|	of -21
two-words-before|turned|	into 19
two-words-before|turno|	. 12	di -15
two-words-before|tutti|	è -10
two-words-before|tutto|	, 12	. 6	: 17
two-words-before|tuíta|	: 15
two-words-before|tv|	. 12	: -20
two-words-before|tweede|	deel 17
two-words-before|tweeted|	, 14
two-words-before|twice|	. 14	and 20
two-words-before|twijfelt|	: 12
two-words-before|twitter|	: 13
two-words-before|two|	. 12	people 20
two-words-before|técnico|	: 22
two-words-before|témoin|	. 6
two-words-before|título|	, -9
two-words-before|u.s.|	to 18
two-words-before|uber|	. 23
two-words-before|ubs|	: -24
two-words-before|uelsmann-ba|	für 12
two-words-before|ufficialmente|	, -24
two-words-before|uhr|	: 16
two-words-before|uitgelekte|	cijfers 7
two-words-before|uitleg|	. 10
two-words-before|uitspraak|	volgt 15
two-words-before|uitstel|	daarentegen 6
two-words-before|uit|	. 19
two-words-before|uma|	crítica 11	meta 9
two-words-before|umbrellas|	. 9
two-words-before|umdreht|	: 14
two-words-before|umno|	. 14
two-words-before|umsetzung|	. 7
two-words-before|um|	. 14	balanço 19	eucalipto -12	livro 10	uso 17
two-words-before|una|	. 8	instrucción 18	medida 21	scelta 15	trimestrale 8	zona -16
two-words-before|under|	the -23
two-words-before|unding|	. 8
two-words-before|und|	keine -11	mehr -19
two-words-before|une|	campagne 17	concertation -19	course 16	décision 22	déclaration 17	escroquerie 17	gaine 8	initiative 16	maternité -17	mémoire 19	patronne 13	procédure 19	publication 18
two-words-before|unie|	. 7
two-words-before|unimpressed|	. 10
two-words-before|union|	calls -20
two-words-before|united|	states 12
two-words-before|university|	. 20
two-words-before|unlikely|	. 15
two-words-before|unmoved|	. 14
two-words-before|uno|	. 14	scontro 8
two-words-before|unrepentant|	. 19
two-words-before|unsurprised|	. 10
two-words-before|unterschriften|	. 18
two-words-before|untersuchungskommission|	einen -10
two-words-before|untrue|	. 12
two-words-before|un|	accord 9	aplauso 17	assistant -13	certain -6	chiffre 9	colloquio 10	communiqué 16	consensus 15	constat 15	dépouillement 10	exécutif 11	fallo 14	homme 13	jugement 12	marché 19	match -16	mouvement 12	objectif 18	projet 19	recupero 10	riserbo -10	seul -17	texte 26	ton 18
two-words-before|uomo|	. 13
two-words-before|upright|	. 17
two-words-before|up|	. 19	on -23	singing -15
two-words-before|urgency|	. 21
two-words-before|urges|	silence 19
two-words-before|urgroßmutter|	. 8
two-words-before|usava|	codinome -20
two-words-before|used|	. 13
two-words-before|users|	. 13
two-words-before|user|	wrote 25
two-words-before|ushba|	. 22
two-words-before|usine|	. 19
two-words-before|uso|	, 8
two-words-before|us|	. 16
two-words-before|uur|	. 19
two-words-before|uw|	school 20
two-words-before|vagão|	. 10
two-words-before|valdemora|	era 27
two-words-before|valdeterrazo|	. 9
two-words-before|valoir|	que 6
two-words-before|valor|	: 11
two-words-before|valoró|	como 19
two-words-before|valuations|	turn -22
two-words-before|val|	: 20
two-words-before|vandalisme|	niet 18
two-words-before|vanished|	. 11
two-words-before|van|	. 7	een 12	financiën 10
two-words-before|varnish|	. 23
two-words-before|var|	. 15
two-words-before|vast|	. 14
two-words-before|vaticano|	: 7
two-words-before|vecinas|	. 17
two-words-before|vehicles|	. 20
two-words-before|veldkamp|	blijft 12
two-words-before|velille|	. 17
two-words-before|venga|	conservata 8
two-words-before|venivano|	trattati 12
two-words-before|venray|	. 11
two-words-before|verder|	: 12
two-words-before|verdict|	as 10
two-words-before|verdinha|	. 19
two-words-before|verduren|	: 8
two-words-before|vergogna|	: 11
two-words-before|verhalten|	. 7
two-words-before|verliep|	. 9
two-words-before|verliezer|	. 8
two-words-before|vernice|	: 21
two-words-before|vernieuwen|	. 9
two-words-before|verona|	would 20
two-words-before|verrast|	. 9
two-words-before|versandhandel|	befürchtet 17
two-words-before|version|	. 13	was 22
two-words-before|versión|	: 7
two-words-before|verspricht|	weniger -11
two-words-before|verstorbene|	als 6
two-words-before|verstuurd|	. 27
two-words-before|verurteilten|	hiess -17
two-words-before|vervangend|	vervoer 14
two-words-before|verwijt|	: 13
two-words-before|verzocht|	, 21
two-words-before|vessels|	of 20
two-words-before|veteran|	. 17
two-words-before|veto|	ao -20
two-words-before|veut|	dire -20	son -12
two-words-before|vezes|	. 10
two-words-before|vez|	, 21
two-words-before|vicar|	in -20
two-words-before|vicolo|	: 6
two-words-before|victoires|	. 8
two-words-before|victoire|	. 6
two-words-before|videochamada|	que -10
two-words-before|video|	titled -15
two-words-before|vidéo|	aurait 7
two-words-before|vierten|	quartal 15
two-words-before|viewed|	with -24
two-words-before|viewers|	of -28
two-words-before|view|	. 16
two-words-before|village|	. 19	appelle -8
two-words-before|visant|	la -18
two-words-before|viseu|	. 11
two-words-before|visitors|	to -25
two-words-before|vittima|	: 15
two-words-before|vlaai|	. 22
two-words-before|vladivostok|	that 6
two-words-before|voiture|	. 7
two-words-before|voit|	un 18
two-words-before|voix|	. 13
two-words-before|voleva|	dire -9
two-words-before|volgens|	haar 21
two-words-before|vollenhove|	heeft 18
two-words-before|volles|	vertrauen 12
two-words-before|volte|	. 6
two-words-before|volume|	. 9	: 21
two-words-before|von|	der -20	einem 30	einer 19
two-words-before|vooruitgang|	. 8
two-words-before|voorwaarden|	: 18
two-words-before|voor|	. 22	: 14
two-words-before|vorgang|	als 14
two-words-before|vorlage|	sei 14
two-words-before|vorsorglich|	. 11
two-words-before|vorwurf|	der -9
two-words-before|vorwürfe|	für 11
two-words-before|vor|	. 7
two-words-before|vos|	sluit 13
two-words-before|votata|	recita 13
two-words-before|voters|	. 12	were 22
two-words-before|votes|	. 15
two-words-before|vote|	on -18	was 16
two-words-before|voting|	as 20
two-words-before|voto|	de 18
two-words-before|vowed|	to 17
two-words-before|vragen|	. 10
two-words-before|vrai|	? 16
two-words-before|vrij|	: 20
two-words-before|vueltas|	: 24
two-words-before|waarschuwde|	voor 15
two-words-before|wade|	habe 20
two-words-before|wahl|	für 16
two-words-before|wai-lok|	, -23
two-words-before|waiting|	. 10
two-words-before|wakker|	. 12
two-words-before|walks|	back -16
two-words-before|walk|	past -24
two-words-before|wallonie-bruxelles|	avec -17
two-words-before|wall|	. 15
two-words-before|want|	the -20
two-words-before|warned|	: 18	against 32	of 27
two-words-before|warning|	of -22	would 21
two-words-before|warnt|	vor 13
two-words-before|warnung|	von -16
two-words-before|warten|	. 16
two-words-before|war|	der -9
two-words-before|washington|	. 18	was 10
two-words-before|was|	 16	. 14	: 15	a 11	an 17	behaving 13	called 9	ist -10	judged 19	leaving 17	marked -16	not 16	now 16	officially 16	say -24	that 14	the 19	titled -20	voor -6
two-words-before|watchdog|	. 13	bans -19	finds -22
two-words-before|watching|	. 17
two-words-before|watch|	. 21
two-words-before|water|	( -16	. 12
two-words-before|wat|	is -10
two-words-before|wauters-barry|	: 11
two-words-before|way|	. 13
two-words-before|wdr|	beendet -10
two-words-before|weak|	. 18
two-words-before|website|	. 11	calls 25
two-words-before|wednesday|	. 23	’s -11
two-words-before|weduwe|	. 6
two-words-before|weekend|	: 19
two-words-before|weekly|	. 20
two-words-before|weeks|	. 16
two-words-before|week|	. 27
two-words-before|weeping|	. 14
two-words-before|weg|	. 10
two-words-before|well|	. 16
two-words-before|wel|	, -15	. 16
two-words-before|went|	on -18
two-words-before|werden|	die -16
two-words-before|werde|	sich 7	sie 9
two-words-before|were|	being 15	marked -19	neither -23	rated -18
two-words-before|wer|	schrieb -8
two-words-before|west|	’s -9
two-words-before|weten|	, 15	. 21	: 10	dat 13
two-words-before|wet|	but 18
two-words-before|what|	. 15	is -19
two-words-before|wheel|	. 17
two-words-before|which|	is -24	means -23	reads -21
two-words-before|while|	. 21
two-words-before|whispered|	: 13
two-words-before|whose|	. 15
two-words-before|who|	answered -21	are 22	makes -22	owns -25	said 25	sold -20	turned -22	wrote -14
two-words-before|why|	? 13
two-words-before|widersprach|	: 16
two-words-before|wie|	das -12
two-words-before|wife|	. 14
two-words-before|wijst|	naar 15
two-words-before|wijzigen|	. 8
two-words-before|will|	open 13
two-words-before|windhoek|	: 17
two-words-before|window|	. 17	to 18
two-words-before|winning|	: 16
two-words-before|winst|	? 21
two-words-before|wintz|	. 15
two-words-before|with|	a -8	its -18	the 18
two-words-before|witte|	letters -21
two-words-before|wobbles|	over -26
two-words-before|wollte|	. 9
two-words-before|wolof|	( -11
two-words-before|won't|	be 17
two-words-before|won|	. 9
two-words-before|woorden|	: 12
two-words-before|woord|	. 13	: 15
two-words-before|worden|	er 14
two-words-before|words|	, 25	. 7
two-words-before|word|	 16	. 25	as -24
two-words-before|working|	on -22
two-words-before|work|	. 14	to -24	was 21
two-words-before|worry|	. 10
two-words-before|worse|	. 12
two-words-before|worten|	: 10
two-words-before|wort|	: 13
two-words-before|would|	answer 22	be 17	go -24	leave 20	open 21	pass 20	return 19	seek 19	start 18	stay 11
two-words-before|wounded|	. 11
two-words-before|wristband|	. 18
two-words-before|wrists|	. 11
two-words-before|writes|	. 16	: 25
two-words-before|writing|	: 16
two-words-before|wrongdoing|	. 11
two-words-before|wrong|	. 9
two-words-before|wrote|	, 33	. 31	: 44	in -22
two-words-before|wunsch|	: 10
two-words-before|wyatt|	's -13
two-words-before|wyssling|	: 6
two-words-before|wörtlich|	, 6
two-words-before|würmer|	noch 12
two-words-before|xavier|	. 25
two-words-before|x|	. 15	: 27
two-words-before|yard|	, 20
two-words-before|years|	. 24	over -22
two-words-before|year|	. 15	at 25	that 17
two-words-before|yecla|	: 12
two-words-before|yesterday|	. 16
two-words-before|yet|	to -23
two-words-before|york|	. 16
two-words-before|your|	editorial -17	generation 18
two-words-before|you|	had -28
two-words-before|zaak|	mag 16
two-words-before|zaal|	. 17
two-words-before|zaghdane|	salue 7
two-words-before|zahedan|	was 14
two-words-before|zahlen|	als 11
two-words-before|zahl|	für 9
two-words-before|zanetti-cortesi|	, 13
two-words-before|zanjado|	. 13
two-words-before|zeeman|	, 7
two-words-before|zege|	met 27
two-words-before|zeggen|	? 13
two-words-before|zeigte|	sich 18
two-words-before|zeigt|	sich 15
two-words-before|zeitung|	von 18
two-words-before|zeit|	: 17
two-words-before|zettels|	, 18
two-words-before|zettel|	: -19
two-words-before|zetten|	. 6	: 25
two-words-before|ze|	. 11	: 14	heet -6	in -9
two-words-before|zich|	onder -20
two-words-before|zien|	. 11
two-words-before|zijn|	bassins 17	nu -11	remise 15
two-words-before|zij|	, 6	: 10
two-words-before|zita|	. 19
two-words-before|zolang|	de -11
two-words-before|zondag|	volgt -22
two-words-before|zon|	, 17
two-words-before|zoom|	: 23
two-words-before|zufällig|	. 7
two-words-before|zurich|	. 17
two-words-before|zur|	hauptprobe 7
two-words-before|zurückhaltend|	: 7
two-words-before|zurück|	. 12	: 11
two-words-before|zóbuè|	. 7
two-words-before||	( -10	, -37	. 28	: 23	and 15	auf -14	because 18	de -16	e -23	en -23	from -28	gegen -16	llega 19	mais 14	nor -24	of 24	or -6	para -26	por -14	preferring -19	regelmäßig -15	sang -12	that 11	to 13	und -15	veronderstelt 7	was 22	who 18	with -20	wordt -12	y -19	à -16	— 18
two-words-before|à|	la 17	palavra -14	une 16
two-words-before|água-izé|	, 12
two-words-before|água|	pedem 8
two-words-before|áudio|	era 7
two-words-before|è|	definita -14	detto 11	pronto 13	scritto -15	soprannominata -20	stata 31	un -24
two-words-before|échange|	était 12
two-words-before|écharpes|	, -21
two-words-before|écoles|	: 6
two-words-before|écrit|	: -14
two-words-before|éponges|	qui -18
two-words-before|équipe|	: 6
two-words-before|état|	pour 17
two-words-before|été|	. 7	envoyé 12
two-words-before|évoque|	un 21	une 13
two-words-before|évoqué|	un 20
two-words-before|évora|	. 7
two-words-before|é|	a -9
two-words-before|über|	ein 15
two-words-before|übungsbeobachter|	bemängelte 7
two-words-before|’s|	. 18	handwriting -18	in -14	much-vaunted -20	off-the-cuff -23	pulls -21
verb|false|1|	lower -12	upper 6
verb|false|2-3|	lower 8	other -6	upper -23
verb|false|4-7|	lower 44	other -10	upper -36
verb|false|8+|	lower 48	other 13
verb|true|1|	lower -11
verb|true|2-3|	lower 8
verb|true|4-7|	lower 33	other 18
verb|true|8+|	lower 15	other 10	upper 16
word-after|	 -17	' 20	( -11	+ 16	, -25	- 12	. -9	14 -17	19 -25	212 -19	26 -15	: 8	? -34	[ 29	a -12	abernethy-cole 12	abg 17	abou 10	about -6	abramian 16	abu 17	accepting -13	according -20	achterberg 15	across -6	actress -15	adaeze -20	added 16	adding 12	adib 11	admits -14	admitted 18	advises -10	afriqiyah 14	after 25	against 29	agency 9	agent 19	agreed -21	aguirre 10	ahlberg 16	aidan 12	airs -14	ajakaiye 9	akintoye 11	akintoye-holm 9	al -17	al-roumi 14	al-ubaidi 16	albert 11	alert -21	all 20	alla -18	alpa 8	already 6	als -11	among 9	amrit 11	amstutz 14	analyst -13	anatoly 8	and 23	andrade -8	annahm -14	another 23	antenne 8	anunciou -12	appearing 13	are 10	arendse 14	arnalds-mboma 7	arrive -12	arrives -18	as -12	asked -18	assistant 16	association 16	attestiert 10	au -13	auf -30	august 16	aus -6	ausrichten -15	autour 16	autsch 12	avec 11	avionics 8	awaited 20	away 17	axelrod 16	baffles -20	bajó -11	bancroft 9	bangash 9	banks 16	barrientos -10	bavarian 14	be -22	beavington 15	beck 18	bediend -23	before 19	began -6	begins -18	behind -23	beim 20	beitragen 9	beließ -15	bell 16	belmont 12	ben 14	benhamza-orsini 6	benjamin 21	bennett 14	berg 15	berichten -9	berichteten -9	besteht 7	bestimmt -21	betekende -7	between -16	bewerben -22	bezeichnet -21	bezeichnete 20	bhardwaj 12	bij -17	bill 15	birdsong 15	bjp 17	blabbed 15	blackwell 15	bligh-nakata 10	blijft 16	blumenkrantz 16	board 14	bob 12	bond 11	borasović 15	both -14	boven 15	bozell 8	brandl 10	brazil 16	brenner 15	bridge -17	brix 17	brno 15	broke -15	brood -15	brzezicki 10	budget -18	bush 18	buteur 12	butterfield 17	button -35	by 38	cabello -12	cal 15	call -16	calum 13	came 15	campaign 22	canova 11	caritas 15	carried -13	catacutan 16	caucus -30	cbn 10	ce 28	ceo 13	cette 13	chaired -19	chapter 13	charges -14	chase 16	chatbot -19	chepkilot 16	cheptanui 14	chiede -11	chief -17	christie 18	ci -12	circuit 9	claiming -10	clark 10	claude -15	clause -11	clinton 31	cllr 9	co-judge 20	coach 22	coassistent 13	collins 12	comes 13	comment 19	como -11	compared 19	complained 9	conceded 13	concluded -19	conservator 8	consumentenorganisatie 9	contact -25	contre 9	controles -11	convocou -7	costs -12	could -18	countered 16	counts -25	credit -21	cruz 23	crypto -22	cuban 14	d' 14	dale 16	dana 14	dann 21	dans 21	dantas-freire 13	dat 10	davos 7	deal -21	declared -12	declined -8	dejó -13	deklariert -12	del -12	delacourt-hume 12	delahunt 11	delayed -15	della 17	dell’ 16	democratic 12	den -10	deputy 9	des -11	desrosiers 12	detidos -15	deutsche 15	deuxième 19	devaney-shaw 10	devant 16	devi 14	devine 14	dhagaweyne 15	diabakaté 12	diallo 11	did -18	die 26	dikes -23	director-general 15	distributed -19	dit -8	dmw 14	does -10	dog -17	donald 10	doughnut -33	down -20	dpp 7	dr 9	dr. 8	dreißig -17	drew -19	driver 17	du -12	dunstan 14	durante 10	durch -11	during 29	earnest 10	earthjustice 21	easter 19	ebeling 12	editor 16	een -11	egypt 13	einer -10	einigen -10	ekpo 11	ekwenugo 17	el 14	eleven -18	elle 16	email 11	empfangen 13	en 14	end 15	engineer 10	england 10	enrolled -9	entraîneur 9	entschieden 15	er 10	era -13	eric 11	erkennen -15	erst 9	erste 13	es 9	espinoza 12	est -12	esteves -10	etame 17	etukudo 8	even 21	every -16	exigé -16	experts -17	explained 12	exporter 17	extension 19	face -8	faint -15	fair 12	families -16	fans -13	farquharson-iwu 12	faumuinā-reid 9	fearon 14	featherweight -18	features -7	fedko 14	fell -24	feller 9	ferreira 12	feud -22	ficaram -18	ficou -24	finance 12	findet -13	fiorina 16	fisheries 13	fizzles -20	for 14	fordert 10	foreign 15	former 17	found -19	four -16	fox 9	francine -17	friday 12	frogs -20	frost-kaljuste 10	fuera 15	führe -8	führt -21	galbraith 12	game 9	garrigou-sy -25	gearbeitet 7	gedoopt -16	gefallen 11	gefunden -14	geführt 7	gegen -12	gegenüber 16	gehad -10	gehandelt 6	gelagert 17	gemeld -16	genannt 6	general 11	generator -15	genoemd -15	geprüft 12	gesetzt -19	gestört 10	gewesen 14	gewählt -18	ghjuvan-battì 11	giga 10	gingrich 16	giochi 16	gnonlonfoun 16	goldblatt-reyes -18	goran 16	govender 18	governor 9	grabstein -11	graham 15	grassley 13	grayson 13	greenidge -22	greens 17	grimaultier 14	growers -8	gurung 10	ha -14	haar 8	haas 8	habe 10	had -40	haddou-thonnard 16	hagspiel 11	halloran-ikeda 13	hanafin 16	hands -17	hannity 21	hanno -7	hardy 12	has 13	hassan 16	hatfield 16	have 15	he 31	head 17	heath 10	hedges 13	heet -12	heineken -20	henry 11	her -14	heriberto -12	het 13	heygum 11	high 10	hij 13	hillary 14	him 16	his 16	hitting 18	hnat 10	hoch -14	hofland 14	hold -18	hollis 14	horsfall 13	hours -21	housing -22	how 13	howard 15	hrw 13	huamán 13	hubbard 14	hume 12	höre -7	i -10	ibedc 14	idrissa 13	if 31	im -13	inbal -19	incident 11	indepaz 21	industry 10	information 12	instead -22	into -17	investigation -24	inzwischen -16	iolanda 14	is -30	ishbel 12	island -21	isn't -14	isolated 12	ist -13	it -20	its 12	izzul 11	jacobs 11	jamais -9	james 15	jazz 15	jeff 12	jepkemoi 11	jimmy -15	johnson 18	joked 21	jonah 10	joris 8	josé -7	judge 19	june 15	just 16	justice 16	já -12	kalve 14	kan 20	kasich 16	kein -14	kettle 16	khartoum 16	ki 12	kigali -23	klein 12	kommentierte -8	komt -18	kooyman 19	korday 12	kruger -32	kwaku 17	könne -21	la 13	laat -8	lachend 17	lainio 10	lale 14	lalrinpuii 12	lamar 9	laos 16	lars 10	las 14	last -7	laughed 15	law -10	le 25	led -21	leduc-marsh 15	lee 19	lehnt -12	leilani 12	les 13	lesley 15	letter -18	level -8	levine 11	lewandowski 15	liang 11	lichtman 9	liegen 14	lifeboat -19	lights -16	lijkt -9	like 17	lindo 12	lindqvist 11	linebacker 12	listeners -20	lists -26	llega -12	lleva -11	loizou 16	lombardo -9	loomis-akers 18	lopati 15	lorber 12	lui 9	lui-même -11	lunes 17	lurleen 11	l’ 15	m'bango 19	ma 17	macaskill -26	macaspac 10	madam 10	maddow 14	mai 13	mais 11	maitha 9	malone 6	man 12	managing 11	manay 16	march -6	marcus -24	margetts 14	marino 13	mark-viverito 11	mast -19	mathers 11	maureen 9	mayor 21	mccain 9	mcelhinney 9	mcglashan 13	mcshannon 12	means -24	measure -13	mehr 13	mejra 10	memo -23	mengniu 12	merriwether-sosa 14	merv 14	message -23	met 10	michael 14	microsoft 15	might 21	milagros 11	miller 13	mining 17	mira 13	miss 10	mit -12	mme 9	mochte -10	movement 16	mr 16	mrs 12	mrs. 22	ms 23	muir 11	murphy 9	murray 11	mutter 6	muzarara 10	my 15	mägiste 15	naar -13	nahm -8	named -16	nannte -12	nasa -23	natembe 10	navojoa -10	ne -10	near -21	nears -26	needed 17	nega 13	negen 8	nem -15	nennen -10	nennt -7	new 15	ngawang 10	ng’wandu 13	nicht 13	niet -10	nikhil 12	nilima 16	nira 12	nkrumah-bell 10	nobody -20	nodig 14	noemen -15	non -17	nong 12	nor -23	north 18	nos -18	not 13	nothing -12	noting 16	nouvelle -11	nu 13	nyangwara 11	não -17	o -12	oakes 11	obama 16	oberbürgermeister 10	odile 15	of 24	oghenekaro 10	oisín 10	oldrey 21	omgedoopt -10	one 20	ont -13	ook -13	op 11	opent -7	opgelegd -14	organiser 18	orla 10	orrin-vale 9	os -10	osborne 16	our 16	outlook -23	ouyang 12	overeind -11	oyelowo-hart 10	o’hara 10	o’loughlin-leary 13	painted -12	pakistan 18	palmieri 14	par 20	para -23	paradis 20	pareto 10	paris -16	passenger 11	pastor -10	pawaskar 12	payé -14	pell 9	pellizzotti 6	penalty -20	pence 16	penge-okoro 18	per 12	perez 14	perry 12	pickering 11	play -17	plunged -18	pode -7	policy 19	portia 23	position 18	posted -15	potter 10	pour -20	preferring -14	prepara -6	presiding 19	priebus 11	prime 14	prince 9	probten -14	professor 13	program 12	programme -23	programs -24	promised 10	prosecutor 17	prudence 9	pruittson 8	prêtée -18	published -18	punch -12	pyo 15	qatari 14	que -12	quer -11	queyroux 13	quilty-marr 10	quintana 9	quipped 10	quittera -9	raiders 11	rakhmonzoda 13	ralte 15	ramos 9	ramón 14	rangihuna 12	rating -29	ravnkilde 8	read 14	recalled 15	recibe -6	recorded -15	recounted 18	reeves 11	referred -17	referring 14	regelmäßig -13	regional -23	register -24	reid 18	rekordhalterin 10	relatório 15	relâchée -10	remark -27	remarked 12	renault 13	repeated 15	replied 18	representative -11	republican 12	resigns -9	results 17	retoma -10	retorted 8	returned -17	revient -9	rires 17	rises -21	rivals -22	riverfront -16	rizespor 14	roared 10	robert 12	rodion 18	roger 9	romanian 12	ronit 13	rootham 12	rose -17	rostovski-rey 8	rounded -20	routine -23	row -22	rubio 23	rufen -15	ruhen 6	ruiz 21	rule -40	rune 9	runs -22	ryan 16	räumt -9	réponse 8	sagte -11	said 17	salas 11	salma 16	salvatierra 14	sammons 9	sampler -18	sang -27	santangelo 19	sarfaraz -20	sarkis 9	sas 18	saying 22	scenes 19	schreibt -17	science 12	se -16	secretary 14	segment -26	sei -10	seine 21	seitdem 6	sellers -17	sells -17	selon 11	senate 10	seniorenbond 14	seoul -22	seraient 8	service 17	será -11	setzt 7	sexton 17	sgorbissa 12	sharks 10	sharpton 11	she 19	sheriff -24	shetty -12	shipping 13	shirogane 11	shop 17	should 14	shouted 14	showed 17	shutdown 21	sich -11	sie 11	sieht -9	signs 9	sinking -21	sirius 16	sizemore 8	skip -17	slide -18	slip -20	sloan 15	smith 15	snapped 12	snow 10	soilihi-madi 16	solal 7	sold -14	some 18	sometimes -18	sorokin-aas 14	sorrell 17	sous -22	spent -21	spins -17	spokesman 12	spokeswoman 8	spottete -6	spreche 12	staatssecretaris 12	stablemaster 11	star -21	starr 15	state 14	stays -18	stefan 13	steht -12	stein -17	stellar -14	steven 14	stilte 15	stond -10	stonecipher 15	story 17	struan 12	sturm 17	su 20	suivi 7	sukumaran 9	sulla -14	suma -8	suns 13	surfaces -23	svobodova 14	sürmeneli 12	s’ -8	t-shirts -16	tag -18	target -21	tarifé -13	tarrant-nguyen 6	tata 21	taufa'ao 11	te -7	teacher -9	temesgen 11	teo 11	tester 14	testified 16	than 17	that 8	the 23	their 18	theo 18	there -17	they 23	thief -20	thirteen 18	though -13	three -20	tiegen 14	tipping 15	tiurma 11	to 9	toledano-feld 11	tolliver 15	torbjørg 12	toyama 17	tra 11	trade 18	traduction 9	tran 14	transport 12	tras 10	treasury 13	treated -19	trend -24	trudged -22	trump 42	tsb 14	tull 13	tuohy -19	tuohy-baird 15	turned -18	tuttle 18	tweeted 12	two -15	tyler 13	u.s. 16	udo 11	umeh-collins 18	un -18	una -12	uncle 8	und -23	under -6	une 6	union 20	until 11	vakaloloma 15	vakatawabai 15	vantreese-obi 15	var 22	varga 15	vendu 6	venus 10	verbraucherzentralen 15	verbucht -14	verdachte 19	vergoed 16	verklagt -9	vernommen 11	veronderstelt -15	verraden 10	verrà -19	verschillen 17	verzichtet 15	veröffentlicht -22	vice 7	viguerie 15	vindt 16	virac 12	vito 16	vno-ncw 7	volgens 6	von -27	voor -10	voorzitter 7	vor -17	vorgesetzt -13	vorliegt -19	vormstein 10	vorschreiben -21	voters 8	vrijdag 12	vukadinović 12	wafubwa 8	wakes -19	wales 8	walk -25	walker 16	wall 14	waltzes -27	wang-ortiz 15	war -8	ward 13	warns 15	warsaw 17	was -6	washington 9	water 18	weaver 13	weg 9	weiter -8	wel -14	wen 8	went -16	wept -20	werden -9	were 19	what -19	when 26	where 10	which -9	while 24	white -9	whitlock 11	whitt 14	who 18	whose -12	wie 7	wiebe-solis 13	wies -9	wijeratne 12	wilcox 16	will 26	win -23	wins -26	winterbourne 11	with 6	within 12	without 15	wondered -23	worden -16	work 11	worthing -15	would -17	wragg 10	wray-osei 13	writes 11	wrote 25	wyatt -13	wyeth 22	wynnfield 10	wählen -19	yes 18	yet 13	yirga 13	yoder 14	yohanes 15	yorgelis 10	zadi 16	zeh 19	zelazny 11	zhu 13	zien -14	zijn 20	zolani 15	zones -20	zou -11	zsombor 15	zucker 14	zugesagt 17	zur 15	zurückhaltender 6	zylberberg 15	à 15	è -7	é -11	út 12	… 17
word-after|'|	, 19
word-after|(|	! -6	none -9
word-after|)|	. 9
word-after|+|	none 16
word-after|,|	! 19	. -9	none -26
word-after|-|	none 10
word-after|.|	! 14	. -12	? -23	none -7
word-after|14|	none -17
word-after|19|	none -25
word-after|212|	none -19
word-after|26|	none -15
word-after|:|	none 8
word-after|?|	none -34
word-after|[|	. 27
word-after|abernethy-cole|	, 12
word-after|abg|	, 17
word-after|about|	, -31	. -19	none 25
word-after|abou|	, 10
word-after|abramian|	, 16
word-after|abu|	, 17
word-after|accepting|	. -13
word-after|according|	, -7	. -22
word-after|achterberg|	, 15
word-after|across|	none -6
word-after|actress|	none -15
word-after|adaeze|	. -20
word-after|added|	, 16
word-after|adding|	, 10
word-after|adib|	, 11
word-after|admits|	none -14
word-after|admitted|	, 18
word-after|advises|	, 16	none -12
word-after|afriqiyah|	. 14
word-after|after|	none 24
word-after|against|	none 29
word-after|agency|	, 9
word-after|agent|	, 19
word-after|agreed|	, -21
word-after|aguirre|	, 10
word-after|ahlberg|	, 16
word-after|aidan|	, 12
word-after|airs|	none -14
word-after|ajakaiye|	? 9
word-after|akintoye-holm|	, 9
word-after|akintoye|	none 11
word-after|al-roumi|	, 14
word-after|al-ubaidi|	, 16
word-after|albert|	, 11
word-after|alert|	none -21
word-after|alla|	none -18
word-after|alpa|	. 8
word-after|already|	none 6
word-after|als|	none -11
word-after|al|	none -17
word-after|amrit|	, 11
word-after|amstutz|	. 14
word-after|analyst|	, -13
word-after|anatoly|	, 8
word-after|andrade|	none -8
word-after|and|	, -25	. 14	? 7	none 33
word-after|annahm|	none -14
word-after|another|	! 17	, 19
word-after|antenne|	? 8
word-after|anunciou|	none -12
word-after|appearing|	. 13
word-after|arendse|	, 14
word-after|are|	none 10
word-after|arnalds-mboma|	, 7
word-after|arrives|	none -18
word-after|arrive|	none -12
word-after|asked|	, -12	. -21	? 28
word-after|assistant|	, 16
word-after|association|	, 16
word-after|as|	, -30	. -30	none 24
word-after|attestiert|	none 10
word-after|at|	. 7	none -10
word-after|auf|	none -30
word-after|august|	, 16
word-after|ausrichten|	none -15
word-after|aus|	none -6
word-after|autour|	none 16
word-after|autsch|	. 12
word-after|au|	none -13
word-after|avec|	none 11
word-after|avionics|	. 8
word-after|awaited|	none 20
word-after|away|	none 17
word-after|axelrod|	, 16
word-after|a|	. -25	? 16
word-after|baffles|	none -20
word-after|bajó|	none -11
word-after|bancroft|	, 9
word-after|bangash|	, 9
word-after|banks|	? 16
word-after|barrientos|	, 12	none -12
word-after|bavarian|	, 14
word-after|beavington|	, 15
word-after|because|	, 21	none -13
word-after|beck|	, 15
word-after|bediend|	none -23
word-after|before|	none 17
word-after|began|	, -6
word-after|begins|	, -18
word-after|behind|	none -23
word-after|beim|	. 15	none 14
word-after|beitragen|	none 9
word-after|beließ|	none -15
word-after|bell|	, 16
word-after|belmont|	, 12
word-after|benhamza-orsini|	. 6
word-after|benjamin|	. 21
word-after|bennett|	, 14
word-after|ben|	, 15
word-after|berg|	, 15
word-after|berichten|	none -9
word-after|berichteten|	none -9
word-after|besteht|	none 7
word-after|bestimmt|	none -21
word-after|betekende|	none -7
word-after|between|	none -16
word-after|bewerben|	none -22
word-after|bezeichnete|	none 20
word-after|bezeichnet|	none -21
word-after|be|	none -22
word-after|bhardwaj|	, 12
word-after|bij|	none -17
word-after|bill|	, 13
word-after|birdsong|	, 15
word-after|bjp|	. 17
word-after|blabbed|	, 15
word-after|blackwell|	, 15
word-after|bligh-nakata|	, 10
word-after|blijft|	none 16
word-after|blumenkrantz|	none 16
word-after|board|	, 14
word-after|bob|	, 12
word-after|borasović|	, 15
word-after|both|	. -16
word-after|boven|	none 15
word-after|bozell|	, 8
word-after|brandl|	, 10
word-after|brazil|	, 16
word-after|brenner|	, 15
word-after|bridge|	none -17
word-after|brix|	, 17
word-after|brno|	, 15
word-after|broke|	none -15
word-after|brood|	none -15
word-after|brzezicki|	, 10
word-after|budget|	none -18
word-after|buteur|	. 12
word-after|butterfield|	, 17
word-after|button|	none -35
word-after|but|	, -17	. 34	none -14
word-after|by|	, 9	. 13	none 34
word-after|cabello|	none -12
word-after|call|	none -16
word-after|calum|	, 13
word-after|cal|	none 15
word-after|came|	, 34
word-after|campaign|	none 22
word-after|canova|	, 11
word-after|caritas|	. 15
word-after|carried|	, -13
word-after|catacutan|	none 16
word-after|caucus|	none -30
word-after|cbn|	, 10
word-after|ceo|	, 13
word-after|cette|	. 13
word-after|ce|	. 28
word-after|chaired|	none -19
word-after|chapter|	, 13
word-after|charges|	none -14
word-after|chase|	, 16
word-after|chatbot|	none -19
word-after|chepkilot|	, 16
word-after|cheptanui|	, 14
word-after|chiede|	none -11
word-after|chief|	, 25	. -22
word-after|christie|	, 19
word-after|circuit|	, 9
word-after|ci|	none -12
word-after|claiming|	, -10
word-after|clark|	, 10
word-after|claude|	. -15
word-after|clause|	none -11
word-after|clinton|	, 18	? 14	none 27
word-after|cllr|	, 9
word-after|co-judge|	. 20
word-after|coach|	, 22
word-after|coassistent|	. 13
word-after|collins|	, 12
word-after|comes|	, 13
word-after|comment|	none 19
word-after|como|	none -11
word-after|complained|	, 9
word-after|conceded|	, 13
word-after|concluded|	, -19
word-after|conservator|	? 8
word-after|consumentenorganisatie|	. 9
word-after|contact|	none -25
word-after|contre|	none 9
word-after|controles|	none -11
word-after|convocou|	none -7
word-after|costs|	, -12
word-after|could|	none -18
word-after|countered|	, 16
word-after|counts|	none -25
word-after|credit|	none -21
word-after|cruz|	, 10	. 20
word-after|crypto|	none -22
word-after|cuban|	, 14
word-after|d'|	, 14
word-after|dale|	, 16
word-after|dana|	, 14
word-after|dann|	. 21
word-after|dans|	none 21
word-after|dantas-freire|	, 13
word-after|das|	. 20	none -16
word-after|dat|	. 13	none 6
word-after|davos|	. 7
word-after|deal|	none -21
word-after|declared|	, -12
word-after|declined|	, -8
word-after|dejó|	none -13
word-after|deklariert|	none -12
word-after|delacourt-hume|	, 12
word-after|delahunt|	, 11
word-after|delayed|	none -15
word-after|della|	none 17
word-after|dell’|	none 16
word-after|del|	none -12
word-after|den|	. 9	none -11
word-after|deputy|	, 9
word-after|der|	. 27	none -12
word-after|desrosiers|	, 12
word-after|des|	none -11
word-after|detidos|	none -15
word-after|deutsche|	, 15
word-after|deuxième|	. 19
word-after|devaney-shaw|	, 10
word-after|devant|	none 16
word-after|devine|	, 14
word-after|devi|	, 14
word-after|de|	, 16	. 27	none -12
word-after|dhagaweyne|	, 15
word-after|diabakaté|	none 12
word-after|diallo|	, 11
word-after|did|	none -18
word-after|die|	! 7	. 24	none 11
word-after|dikes|	none -23
word-after|director-general|	, 15
word-after|distributed|	none -19
word-after|dit|	none -8
word-after|dmw|	, 14
word-after|does|	none -10
word-after|dog|	none -17
word-after|doughnut|	none -33
word-after|down|	, -22
word-after|do|	. 18
word-after|dpp|	, 7
word-after|dr.|	, 8
word-after|dreißig|	none -17
word-after|drew|	. -17	none -12
word-after|driver|	, 9
word-after|dr|	, 9
word-after|dunstan|	, 14
word-after|durante|	none 10
word-after|durch|	none -11
word-after|during|	none 26
word-after|du|	none -12
word-after|earnest|	, 10
word-after|earthjustice|	. 21
word-after|easter|	, 19
word-after|ebeling|	, 12
word-after|editor|	, 16
word-after|een|	. 13	none -11
word-after|egypt|	, 13
word-after|einer|	none -10
word-after|einigen|	none -10
word-after|ekpo|	? 11
word-after|ekwenugo|	none 17
word-after|eleven|	. -18
word-after|elle|	. 16
word-after|el|	none 14
word-after|email|	none 11
word-after|empfangen|	none 13
word-after|end|	! 17	. 8	? 58	none 10
word-after|engineer|	, 10
word-after|england|	, 10
word-after|enrolled|	, -9
word-after|entraîneur|	. 9
word-after|entschieden|	none 15
word-after|en|	none 14
word-after|era|	none -13
word-after|eric|	, 11
word-after|erkennen|	none -15
word-after|erste|	. 13
word-after|erst|	. 9
word-after|er|	. 10
word-after|espinoza|	, 12
word-after|esteves|	none -10
word-after|est|	none -12
word-after|es|	. 9
word-after|etame|	, 17
word-after|etukudo|	, 8
word-after|et|	. 6
word-after|even|	. 12	none 19
word-after|every|	none -16
word-after|exigé|	none -16
word-after|experts|	. -17
word-after|explained|	, 12
word-after|exporter|	. 17
word-after|extension|	none 19
word-after|e|	. 14	? 11
word-after|face|	none -8
word-after|faint|	none -15
word-after|fair|	? 12
word-after|families|	. -16
word-after|farquharson-iwu|	, 12
word-after|faumuinā-reid|	, 9
word-after|fearon|	, 14
word-after|featherweight|	none -18
word-after|features|	, -7
word-after|fedko|	, 14
word-after|feller|	, 9
word-after|fell|	, -24
word-after|ferreira|	, 12
word-after|feud|	none -22
word-after|ficaram|	none -18
word-after|ficou|	none -24
word-after|finance|	, 12
word-after|findet|	none -13
word-after|fiorina|	, 16
word-after|fisheries|	, 13
word-after|fizzles|	none -20
word-after|fordert|	none 10
word-after|foreign|	, 11
word-after|former|	, 11
word-after|for|	. -8	none 21
word-after|found|	none -19
word-after|four|	none -16
word-after|fox|	, 9
word-after|francine|	. -17
word-after|friday|	, 12
word-after|frogs|	none -20
word-after|frost-kaljuste|	, 10
word-after|fuera|	none 15
word-after|führe|	none -8
word-after|führt|	none -21
word-after|galbraith|	, 12
word-after|game|	, 9
word-after|garrigou-sy|	none -25
word-after|gearbeitet|	none 7
word-after|gedoopt|	none -16
word-after|gefallen|	none 11
word-after|gefunden|	none -14
word-after|geführt|	none 7
word-after|gegen|	none -12
word-after|gegenüber|	none 16
word-after|gehad|	none -10
word-after|gehandelt|	none 6
word-after|gelagert|	none 17
word-after|gemeld|	none -16
word-after|genannt|	none 6
word-after|general|	, 11
word-after|generator|	none -15
word-after|genoemd|	none -15
word-after|geprüft|	none 12
word-after|gesetzt|	none -19
word-after|gestört|	none 10
word-after|gewesen|	none 14
word-after|gewählt|	none -18
word-after|ghjuvan-battì|	, 11
word-after|giga|	, 10
word-after|gingrich|	, 16
word-after|giochi|	none 16
word-after|gnonlonfoun|	, 16
word-after|goldblatt-reyes|	. -18
word-after|goran|	none 16
word-after|govender|	? 18
word-after|governor|	, 9
word-after|grabstein|	none -11
word-after|graham|	, 15
word-after|grassley|	, 10
word-after|grayson|	, 13
word-after|greenidge|	none -22
word-after|greens|	, 17
word-after|grimaultier|	, 14
word-after|growers|	none -8
word-after|gurung|	, 10
word-after|haar|	. 8
word-after|haas|	, 8
word-after|habe|	none 10
word-after|haddou-thonnard|	, 16
word-after|had|	, -22	none -37
word-after|hagspiel|	. 11
word-after|halloran-ikeda|	, 13
word-after|hanafin|	, 16
word-after|hands|	none -17
word-after|hannity|	, 17
word-after|hanno|	none -7
word-after|hardy|	, 12
word-after|hassan|	, 16
word-after|has|	, -12	none 22
word-after|hatfield|	none 16
word-after|have|	, 8
word-after|ha|	none -14
word-after|head|	, 17
word-after|heath|	, 10
word-after|hedges|	, 13
word-after|heet|	none -12
word-after|heineken|	. -20
word-after|henry|	, 11
word-after|heriberto|	none -12
word-after|her|	, 22	. -14	none -21
word-after|het|	! 13
word-after|heygum|	, 11
word-after|he|	! 20	, 14	. 40	? 19	none 15
word-after|high|	, 10
word-after|hij|	. 13
word-after|hillary|	, 14	none 13
word-after|him|	none 16
word-after|his|	, 20	? 11
word-after|hitting|	none 18
word-after|hnat|	, 10
word-after|hoch|	none -14
word-after|hofland|	. 14
word-after|hold|	none -18
word-after|hollis|	, 10	? 14
word-after|horsfall|	, 13
word-after|hours|	none -21
word-after|housing|	none -22
word-after|howard|	, 15
word-after|how|	none 13
word-after|hrw|	, 13
word-after|huamán|	, 13
word-after|hubbard|	, 14
word-after|hume|	, 12
word-after|höre|	none -7
word-after|ibedc|	. 14
word-after|idrissa|	, 13
word-after|if|	none 31
word-after|im|	. 14	none -17
word-after|inbal|	. -19
word-after|incident|	, 11
word-after|indepaz|	. 21
word-after|industry|	, 10
word-after|information|	none 12
word-after|instead|	none -22
word-after|into|	none -17
word-after|investigation|	none -24
word-after|inzwischen|	none -16
word-after|iolanda|	, 14
word-after|ishbel|	, 12
word-after|island|	none -21
word-after|isn't|	none -14
word-after|isolated|	. 12
word-after|ist|	none -13
word-after|is|	, -24	none -23
word-after|its|	, 22	. -7
word-after|it|	, -30	. 11
word-after|izzul|	, 11
word-after|i|	, 13	. -7	? 24	none -23
word-after|jacobs|	, 11
word-after|jamais|	none -9
word-after|james|	, 13
word-after|jazz|	, 15
word-after|jeff|	, 12
word-after|jepkemoi|	, 11
word-after|jimmy|	, -15
word-after|johnson|	, 18
word-after|joked|	, 21
word-after|jonah|	, 10
word-after|joris|	, 8
word-after|josé|	none -7
word-after|judge|	, 19	none 11
word-after|june|	, 15
word-after|justice|	? 15
word-after|já|	none -12
word-after|kalve|	, 14
word-after|kan|	none 20
word-after|kasich|	, 16
word-after|kein|	none -14
word-after|kettle|	none 16
word-after|khartoum|	. 16
word-after|kigali|	, -23
word-after|ki|	, 12
word-after|klein|	, 12
word-after|kommentierte|	none -8
word-after|komt|	none -18
word-after|kooyman|	. 19
word-after|korday|	, 12
word-after|kruger|	none -32
word-after|kwaku|	, 17
word-after|könne|	none -21
word-after|laat|	none -8
word-after|lachend|	. 17
word-after|lainio|	, 10
word-after|lale|	, 14
word-after|lalrinpuii|	, 12
word-after|lamar|	, 9
word-after|laos|	, 16
word-after|lars|	, 10
word-after|las|	none 14
word-after|laughed|	, 15
word-after|law|	none -10
word-after|la|	. 12	? 9	none 7
word-after|leduc-marsh|	, 15
word-after|led|	none -21
word-after|lee|	, 19
word-after|lehnt|	none -12
word-after|leilani|	, 12
word-after|lesley|	none 15
word-after|les|	none 13
word-after|letter|	none -18
word-after|level|	none -8
word-after|levine|	, 11
word-after|lewandowski|	, 15
word-after|le|	. 23	none 13
word-after|liang|	, 11
word-after|liegen|	none 14
word-after|lifeboat|	none -19
word-after|lights|	none -16
word-after|lijkt|	none -9
word-after|lindo|	, 12
word-after|lindqvist|	, 11
word-after|linebacker|	, 12
word-after|listeners|	. -20
word-after|lists|	, -26
word-after|llega|	none -12
word-after|lleva|	none -11
word-after|loizou|	, 16
word-after|lombardo|	none -9
word-after|loomis-akers|	, 18
word-after|lopati|	, 15
word-after|lorber|	, 12
word-after|lui-même|	none -11
word-after|lui|	? 9
word-after|lunes|	, 17
word-after|lurleen|	, 11
word-after|l’|	. 21	none -12
word-after|m'bango|	, 19
word-after|macaskill|	none -26
word-after|macaspac|	, 10
word-after|madam|	, 10
word-after|made|	none -8
word-after|mais|	none 11
word-after|maitha|	, 9
word-after|mai|	, 13
word-after|malone|	, 6
word-after|managing|	, 11
word-after|manay|	, 16
word-after|many|	. -7
word-after|march|	, 23
word-after|marcus|	. -24
word-after|margetts|	, 14
word-after|marino|	, 13
word-after|mark-viverito|	, 11
word-after|mast|	none -19
word-after|mathers|	, 11
word-after|maureen|	, 9
word-after|mayor|	, 21
word-after|ma|	, 17
word-after|mccain|	, 9
word-after|mcelhinney|	, 9
word-after|mcglashan|	, 13
word-after|mcshannon|	none 12
word-after|means|	none -24
word-after|measure|	none -13
word-after|mehr|	. 13
word-after|mejra|	, 10
word-after|memo|	none -23
word-after|mengniu|	, 12
word-after|merriwether-sosa|	, 14
word-after|merv|	, 14
word-after|message|	none -23
word-after|met|	. 10
word-after|michael|	, 14
word-after|microsoft|	. 15
word-after|might|	. 17
word-after|milagros|	, 11
word-after|mining|	. 17
word-after|mira|	, 13
word-after|miss|	, 10
word-after|mit|	none -12
word-after|mme|	? 9
word-after|mochte|	none -10
word-after|moment|	none -18
word-after|movement|	none 16
word-after|mr.|	, 10	none -8
word-after|mrs.|	, 21
word-after|mrs|	, 12
word-after|mr|	, 16	none 14
word-after|ms|	! 8	, 20
word-after|muir|	, 11
word-after|murphy|	, 13
word-after|murray|	, 11
word-after|mutter|	! 6
word-after|muzarara|	, 10
word-after|my|	, 15
word-after|mägiste|	, 15
word-after|naar|	none -13
word-after|nahm|	none -8
word-after|named|	none -16
word-after|nannte|	none -12
word-after|nasa|	. -23
word-after|natembe|	, 10
word-after|navojoa|	none -10
word-after|nears|	none -26
word-after|near|	none -21
word-after|needed|	none 17
word-after|negen|	. 8
word-after|nem|	none -15
word-after|nennen|	none -10
word-after|nennt|	none -7
word-after|ne|	none -10
word-after|ngawang|	, 10
word-after|ng’wandu|	, 13
word-after|nicht|	none 13
word-after|niet|	none -10
word-after|nikhil|	, 12
word-after|nilima|	, 16
word-after|nira|	, 12
word-after|nkrumah-bell|	, 10
word-after|nobody|	. -20
word-after|nodig|	none 14
word-after|noemen|	none -15
word-after|nong|	, 12
word-after|non|	none -17
word-after|north|	none 18
word-after|nor|	none -23
word-after|nos|	none -18
word-after|nothing|	none -12
word-after|noting|	, 16
word-after|not|	, 11
word-after|nouvelle|	none -11
word-after|nu|	. 13
word-after|nyangwara|	, 11
word-after|não|	none -17
word-after|oakes|	, 11
word-after|obama|	, 15
word-after|oberbürgermeister|	. 10
word-after|odile|	, 15
word-after|of|	none 24
word-after|oghenekaro|	, 10
word-after|oisín|	, 10
word-after|oldrey|	, 21
word-after|omgedoopt|	none -10
word-after|one|	, 31	. 21
word-after|ont|	none -13
word-after|on|	! 17	, -12	. -23
word-after|ook|	none -15
word-after|opent|	none -7
word-after|opgelegd|	none -14
word-after|op|	. 11
word-after|organiser|	, 18
word-after|orla|	, 10
word-after|orrin-vale|	, 9
word-after|or|	none -9
word-after|osborne|	, 16
word-after|os|	none -10
word-after|our|	? 16
word-after|outlook|	none -23
word-after|ouyang|	, 12
word-after|overeind|	none -11
word-after|oyelowo-hart|	, 10
word-after|o|	. 8	none -12
word-after|o’hara|	, 10
word-after|o’loughlin-leary|	, 13
word-after|painted|	none -12
word-after|pakistan|	, 18
word-after|palmieri|	, 14
word-after|paradis|	, 14
word-after|para|	none -23
word-after|pareto|	, 10
word-after|paris|	none -18
word-after|par|	none 20
word-after|passenger|	, 11
word-after|pastor|	. -20
word-after|pawaskar|	, 12
word-after|payé|	none -14
word-after|pellizzotti|	, 6
word-after|pell|	, 9
word-after|penalty|	none -20
word-after|pence|	, 16
word-after|penge-okoro|	, 18
word-after|people|	. 18
word-after|perez|	, 14
word-after|perry|	, 12
word-after|per|	none 12
word-after|pickering|	, 11
word-after|played|	, -22
word-after|play|	. -17
word-after|plunged|	none -18
word-after|pode|	none -7
word-after|policy|	none 19
word-after|portia|	. 23
word-after|position|	none 18
word-after|posted|	, -15
word-after|potter|	, 10
word-after|pour|	none -20
word-after|preferring|	, -14
word-after|prepara|	none -6
word-after|presiding|	, 19
word-after|priebus|	, 10
word-after|prime|	, 14
word-after|prince|	, 9
word-after|probten|	none -14
word-after|professor|	, 13
word-after|programme|	none -23
word-after|programs|	none -24
word-after|program|	none 12
word-after|promised|	, 10
word-after|prosecutor|	, 17
word-after|prudence|	, 9
word-after|pruittson|	, 8
word-after|prêtée|	none -18
word-after|published|	none -15
word-after|punch|	none -12
word-after|pyo|	, 15
word-after|qatari|	, 14
word-after|quer|	. -11
word-after|queyroux|	, 13
word-after|que|	none -12
word-after|quilty-marr|	, 10
word-after|quintana|	, 9
word-after|quipped|	, 10
word-after|quittera|	none -9
word-after|raiders|	, 11
word-after|rakhmonzoda|	, 13
word-after|ralte|	none 15
word-after|ramos|	, 9
word-after|ramón|	, 14
word-after|rangihuna|	, 12
word-after|rating|	none -29
word-after|ravnkilde|	none 8
word-after|read|	, 14
word-after|recalled|	, 15
word-after|recibe|	none -6
word-after|recorded|	, -15
word-after|recounted|	none 18
word-after|reeves|	? 11
word-after|referred|	none -17
word-after|referring|	, 14
word-after|regelmäßig|	none -13
word-after|regional|	none -23
word-after|register|	none -24
word-after|reid|	, 16
word-after|rekordhalterin|	. 10
word-after|relatório|	none 15
word-after|relâchée|	none -10
word-after|remarked|	, 12
word-after|remark|	none -27
word-after|renault|	, 13
word-after|rep.|	, -10
word-after|repeated|	, 15
word-after|replied|	, 18
word-after|representative|	, 9
word-after|republican|	, 15
word-after|resigns|	none -9
word-after|results|	. 17
word-after|retoma|	none -10
word-after|retorted|	, 8
word-after|returned|	none -17
word-after|revient|	none -9
word-after|rires|	. 17
word-after|rises|	none -21
word-after|rivals|	. -22
word-after|riverfront|	none -16
word-after|rizespor|	, 14
word-after|roared|	, 10
word-after|robert|	, 12
word-after|rodion|	. 18
word-after|roger|	, 9
word-after|romanian|	, 12
word-after|ronit|	, 13
word-after|rootham|	, 12
word-after|rose|	, 16	none -21
word-after|rostovski-rey|	, 8
word-after|rounded|	. -20
word-after|routine|	none -23
word-after|row|	none -22
word-after|rufen|	none -15
word-after|ruhen|	none 6
word-after|ruiz|	, 21
word-after|rule|	none -40
word-after|rune|	, 9
word-after|runs|	none -22
word-after|ryan|	, 12
word-after|räumt|	none -9
word-after|réponse|	? 8
word-after|sagte|	none -11
word-after|said|	! 13	, 14	? 17	none 19
word-after|salas|	, 11
word-after|salma|	, 16
word-after|salvatierra|	, 14
word-after|sammons|	, 9
word-after|sampler|	none -18
word-after|sanders|	, -7	. 6	? 16
word-after|sang|	, -21	none -18
word-after|santangelo|	none 19
word-after|sarfaraz|	none -20
word-after|sarkis|	, 9
word-after|sas|	, 18
word-after|saying|	, 22
word-after|scenes|	none 19
word-after|schreibt|	none -17
word-after|science|	, 12
word-after|secretary|	, 14
word-after|segment|	none -26
word-after|seine|	. 21
word-after|seitdem|	. 6
word-after|sei|	none -10
word-after|sellers|	none -17
word-after|sells|	none -17
word-after|selon|	? 11
word-after|sen.|	, -8
word-after|senate|	, 10
word-after|seniorenbond|	. 14
word-after|seoul|	none -22
word-after|seraient|	none 8
word-after|service|	none 17
word-after|será|	none -11
word-after|setzt|	none 7
word-after|sexton|	, 15
word-after|se|	none -16
word-after|sgorbissa|	, 12
word-after|sharks|	, 10
word-after|sharpton|	, 8
word-after|sheriff|	. -24
word-after|shetty|	none -12
word-after|she|	! 16	, 31	. -17	? 29	none 15
word-after|shipping|	, 13
word-after|shirogane|	, 11
word-after|shop|	, 17
word-after|should|	none 14
word-after|shouted|	? 14
word-after|showed|	, 17
word-after|shutdown|	none 21
word-after|sich|	none -11
word-after|sieht|	none -9
word-after|sie|	! 8	. 7
word-after|signs|	none 9
word-after|since|	, -6	. 23	none -13
word-after|sinking|	none -21
word-after|sirius|	, 16
word-after|sizemore|	, 8
word-after|skip|	. -17
word-after|slide|	none -18
word-after|slip|	none -20
word-after|sloan|	, 15
word-after|smith|	, 13
word-after|snapped|	, 12
word-after|snow|	, 10
word-after|soilihi-madi|	, 16
word-after|solal|	. 7
word-after|sold|	none -14
word-after|sometimes|	none -18
word-after|sorokin-aas|	, 14
word-after|sorrell|	, 17
word-after|sous|	none -22
word-after|so|	. 11	none -10
word-after|spent|	none -21
word-after|spins|	none -17
word-after|spokesman|	, 12
word-after|spokeswoman|	, 8
word-after|spottete|	none -6
word-after|spreche|	none 12
word-after|staatssecretaris|	. 12
word-after|stablemaster|	, 11
word-after|starr|	, 15
word-after|star|	none -21
word-after|state|	, 12
word-after|stays|	none -18
word-after|stefan|	, 13
word-after|steht|	none -12
word-after|stein|	none -17
word-after|stellar|	, -14
word-after|steven|	, 14
word-after|stilte|	? 15
word-after|stond|	none -10
word-after|stonecipher|	, 15
word-after|story|	none 17
word-after|struan|	, 12
word-after|sturm|	, 17
word-after|suivi|	. 7
word-after|sukumaran|	, 9
word-after|sulla|	none -14
word-after|suma|	none -8
word-after|suns|	, 13
word-after|surfaces|	none -23
word-after|sur|	. 13
word-after|su|	none 20
word-after|svobodova|	, 14
word-after|sürmeneli|	, 12
word-after|s’|	none -8
word-after|t-shirts|	none -23
word-after|tag|	none -18
word-after|target|	. -21
word-after|tarifé|	none -13
word-after|tarrant-nguyen|	, 6
word-after|tata|	. 21
word-after|taufa'ao|	, 11
word-after|teacher|	none -9
word-after|temesgen|	, 11
word-after|teo|	, 11
word-after|tester|	, 14
word-after|testified|	, 16
word-after|te|	none -7
word-after|than|	none 20
word-after|that|	, -27	. 8	none 9
word-after|their|	, 16
word-after|theo|	, 18
word-after|there|	. -17
word-after|they|	! 15	, 29	. 13
word-after|the|	! 18	, 15	. 6	? 21	none 20
word-after|thief|	none -20
word-after|thirteen|	none 18
word-after|this|	. -13
word-after|though|	none -17
word-after|three|	, -20
word-after|tipping|	, 15
word-after|tiurma|	, 11
word-after|toledano-feld|	, 11
word-after|tolliver|	, 15
word-after|torbjørg|	, 12
word-after|toyama|	, 17
word-after|to|	none 7
word-after|trade|	? 15
word-after|traduction|	. 9
word-after|transport|	, 12
word-after|tran|	, 14
word-after|tras|	none 10
word-after|tra|	none 11
word-after|treasury|	, 13
word-after|treated|	none -19
word-after|trend|	none -24
word-after|trudged|	none -22
word-after|trump|	! 9	, 18	. 27	? 17	none 20
word-after|tsb|	, 14
word-after|tull|	, 13
word-after|tuohy-baird|	, 15
word-after|tuohy|	none -19
word-after|turned|	none -18
word-after|tuttle|	, 18
word-after|tweeted|	, 9
word-after|two|	, 18	. -16	none -16
word-after|tyler|	? 12
word-after|u.s.|	, 16
word-after|udo|	. 11
word-after|umeh-collins|	none 18
word-after|una|	none -12
word-after|uncle|	, 8
word-after|under|	none -6
word-after|und|	none -23
word-after|une|	. 6
word-after|union|	, 20
word-after|until|	none 11
word-after|un|	none -18
word-after|vakaloloma|	, 15
word-after|vakatawabai|	, 15
word-after|vantreese-obi|	, 15
word-after|varga|	, 15
word-after|var|	none 22
word-after|vendu|	. 6
word-after|venus|	none 10
word-after|verbraucherzentralen|	. 15
word-after|verbucht|	none -14
word-after|verdachte|	. 19
word-after|vergoed|	none 16
word-after|verklagt|	none -9
word-after|vernommen|	none 11
word-after|veronderstelt|	none -15
word-after|verraden|	none 10
word-after|verrà|	none -19
word-after|verschillen|	none 17
word-after|verzichtet|	none 15
word-after|veröffentlicht|	none -22
word-after|vice|	, 7
word-after|viguerie|	, 15
word-after|vince|	, 7	none -7
word-after|vindt|	none 16
word-after|virac|	, 12
word-after|vito|	, 16
word-after|vno-ncw|	. 7
word-after|volgens|	. 6
word-after|von|	none -27
word-after|voorzitter|	. 7
word-after|voor|	none -10
word-after|vorgesetzt|	none -13
word-after|vorliegt|	none -19
word-after|vormstein|	. 10
word-after|vorschreiben|	none -21
word-after|vor|	none -17
word-after|voters|	none 8
word-after|vrijdag|	. 12
word-after|vukadinović|	, 12
word-after|wafubwa|	, 8
word-after|wakes|	none -19
word-after|wales|	. 8
word-after|walker|	, 16
word-after|walk|	none -25
word-after|wall|	. 14
word-after|waltzes|	none -27
word-after|wang-ortiz|	? 15
word-after|ward|	, 13
word-after|warns|	, 15
word-after|warsaw|	. 17
word-after|war|	none -8
word-after|washington|	, 9
word-after|was|	, -7
word-after|water|	, 18
word-after|weaver|	, 11
word-after|weg|	none 9
word-after|weiter|	none -8
word-after|wel|	none -14
word-after|went|	, -16
word-after|wen|	. 8
word-after|wept|	none -20
word-after|werden|	none -9
word-after|were|	none 19
word-after|what|	. -19
word-after|when|	. 29	none 14
word-after|which|	, -9
word-after|while|	, 23
word-after|whitlock|	, 11
word-after|whitt|	, 14
word-after|who|	, 13	none 14
word-after|wiebe-solis|	, 13
word-after|wies|	none -9
word-after|wie|	. 7
word-after|wijeratne|	, 12
word-after|will|	, 10	none 23
word-after|wins|	none -26
word-after|winterbourne|	, 11
word-after|win|	none -23
word-after|within|	none 12
word-after|without|	none 15
word-after|with|	, 15	. 17	none -7
word-after|wondered|	, -23
word-after|worden|	none -16
word-after|work|	none 11
word-after|worthing|	none -15
word-after|would|	, -7	none -16
word-after|wragg|	, 10
word-after|wray-osei|	, 13
word-after|writes|	, 11
word-after|wrote|	, 25
word-after|wyatt|	. -13
word-after|wyeth|	. 22
word-after|wynnfield|	, 10
word-after|wählen|	none -19
word-after|yes|	? 18
word-after|yirga|	, 13
word-after|yoder|	, 14
word-after|yohanes|	, 15
word-after|yorgelis|	, 10
word-after|zadi|	, 16
word-after|zeh|	, 19
word-after|zelazny|	, 11
word-after|zhu|	, 13
word-after|zien|	none -14
word-after|zijn|	. 13	none 17
word-after|zolani|	, 15
word-after|zones|	none -20
word-after|zou|	none -11
word-after|zsombor|	, 15
word-after|zucker|	, 14
word-after|zugesagt|	none 17
word-after|zur|	none 12
word-after|zurückhaltender|	. 6
word-after|zylberberg|	, 15
word-after||	, 6	. -26	? 36	none -10
word-after|à|	. 15	none 15
word-after|è|	none -7
word-after|é|	none -11
word-after|út|	, 12
word-after|—|	! 16	. 53	? 16	none -14
word-after|…|	none 17
word-before|	 7	! 12	' -21	) 11	- -10	. 22	12 -21	140-mal -16	1983 22	20 24	2018 7	38 -20	48 20	60 12	9.15pm 20	: 7	; 8	? 26	aan -17	aber 16	aboard -12	about 8	accept 21	acción 10	accord 24	aceitou 10	achterban -17	acquisizioni 13	actions 18	actuado 18	acuerdo 20	adicional 18	adjetivo -13	admet 19	advérbio 13	afixados 10	aflitos 7	africa 11	afspraak 23	after -19	against 8	agency 11	agiram 6	agiu 8	agree 22	aguacate 17	ahead 17	ailleurs -21	al -16	album -22	alcanzado 10	alias -21	alla -6	allenfalls 15	alliance 19	allies 16	alors 14	alpina -13	always -13	amasse 15	ammette 7	an 37	ancient -15	ancora -11	and 21	animali 9	annexe -15	annuncia 16	another 8	anstieg 7	answer 22	answered -16	ante -19	anthem -18	anuncia -17	any 24	ao -23	apenas 12	aplauso 17	appeal 13	appelait -18	appelle -19	appellent -24	applied 17	apriranno 14	após -15	arbeitstitel -17	are -18	argument 15	arm -9	arrest 15	arrive 17	arriveranno 13	arrêt 18	arte -8	artigo -7	as 8	asche 11	asking 17	assistant -13	at 23	atestou 11	athletin 18	attacca -18	attend 15	attendersi 8	attendue -19	au -25	auf -24	aufschrift -19	augura 7	augurato 11	aurait 7	ausdruck -21	autre 15	avec 12	aver 31	aveva 8	avoir 40	baalt 24	back -16	backs -21	bake-off -21	balanço 19	bamako 17	banca 23	band -18	banda -19	bans -19	baptisé -9	baptisée -15	bar -8	bassins 17	battle -21	bautizado -10	be 23	beat -13	because 19	become 7	bedrijf 17	been 10	beendet -10	beest 16	before -14	befürchtet 17	began -20	begriff -24	behaving 13	bei -25	beijing -22	being 36	belege 12	bemängelte 7	bench -19	bereikbaarheid 12	besluit 22	besparing 12	between -6	bewijs 16	bij -12	bilhete 21	billets 19	binnenhof -11	blames -19	blasts 23	bleek 14	bleibaum 10	bleibe 17	blijft 12	blocks -18	bloque 13	bloqué 14	bloquée 14	bloß 16	board 19	boccia -14	bod 16	bodies 16	boek -10	bombing 16	book -15	bore 24	botellas -22	boundary 12	brand 10	branded -14	bril 14	buch -11	burned 14	bus 11	bush 14	businessman 15	but 13	by 6	báscula 16	café -7	cairo 13	calendrier 10	call -34	calls -12	campagne 17	campaign 15	camps 18	can 19	cancels -25	canteranno -8	cap 21	capela -18	capital -22	caption -17	capítulo -10	cards 16	cartello -20	case 16	category -18	celebrado 17	celebre -12	censure 15	centre 8	cercavano -21	certain -6	chama -10	chama-lhe -12	chamado -10	chamavam-lhe -8	champion 18	chancay 16	change 19	chanted 11	chanting 29	chd 13	che -9	chiama -8	chiamano -20	chiamarlo -20	chiamavano -7	chiamò -13	chiede 14	chiffre 9	chiffres 12	chisinau 7	chiude -8	chosen -19	christened -15	cijfers 16	circling -15	citing 17	claim 11	claque -12	client 17	cliente 8	clinton 33	clube 12	cláusula 8	code-named -17	codinome -20	colloquio 10	com -16	come -22	comme 14	comments 15	commissione 12	committee 18	commune 18	communication 14	communiqué 16	como -18	complaint 19	comprometió 11	compromise 17	con 8	concertation -19	conclaaf -17	concluída 11	concorsi 13	condemned 22	conflicto 23	connected 16	consensus 15	consequent -15	conservata 8	considera 18	constabulary -25	constat 15	consultazione 12	consumers 21	contate 17	contempla 20	conterrebbe 10	continuar 10	contrapôs -12	contrato 18	contratti 15	contre 12	convention 13	cooperativa -9	coopérer 11	copy -15	corean -20	costs 17	council -17	course 20	crew 16	cribado 9	criticised 16	croisement -13	cruz 15	crítica 11	cuaderno 17	cuatro -14	cut 21	cuts 20	da -15	daar 10	daarentegen 7	dai -17	dale -15	dans -10	das -15	deal 17	dealer 24	debate 15	decision 27	declara 20	declaró 16	decretó 21	decía -10	deel 17	definire 22	definisce 26	definita -14	definito -12	del -23	della -13	dem -8	democrat 10	den 7	denominación 6	denominada -6	denunciam 17	der -38	descoberta 16	desenho 11	destijds 22	detto -11	devant -6	di 18	dice 20	dicho -12	dicitura -18	did 16	die -35	dies 14	dire -23	dirk -19	disco -25	disent -23	disentis 14	dispositif 21	dit 24	dite 6	dizer -15	dizeres -10	do -6	dochter 20	doctora -15	dois -15	dokter 16	domandato 15	donor 21	donors 17	dorp -12	drama -17	drawn 17	drone 15	drop -25	drummer 19	dubbed -8	duo -13	décision 29	déclaration 17	décret 17	déposé 12	dépouillement 10	désormais -18	dürfte 14	e -7	editorial -17	een -23	ein 33	einem 30	einfach -13	einige 12	einigung 10	einstufung -13	eleitorado 8	eleição 9	elle 14	em 43	emoji 20	empresa 9	empresas -16	en -7	endorsement 12	enregistré -7	entender 10	entendu 15	entitled -14	entscheid 16	entscheidung 8	envoyé 12	er 20	era -14	ermittle 13	es 7	escolheram -11	escribió -10	escroquerie 17	escuchen 15	esemplare 11	esmaltes -12	espera 9	espresso 12	esprime 10	espérandieu 12	essere 27	est 8	estaba 17	estará 18	estava 7	estrenó -7	estudiará 13	esturgeons 13	está 17	estão 14	et -13	etiqueta -20	eucalipto -12	evitare -20	ex 12	exclut 14	exige 9	exigiu 12	exigió 19	expected 26	expects 19	explosies 12	expressed 21	expression -29	expressão -24	exécutif 11	eyes -21	facebook -13	fachblatt -22	fachzeitschrift -22	falha 16	fallo 14	falta 11	faltan 16	farmaco 12	farmers -18	faumuinā 19	fazem -8	fazia 10	fca -18	fee 19	feel 12	feito 9	felt 22	ferma -13	festejó 13	fica 17	figures 25	filialleiter 15	filing 19	film 7	filtres 18	finale 20	financiën 10	findings 18	finds -26	fine 21	firme 16	first 17	flagram -16	foodtruck -24	for 7	foram 18	formula -20	fortuna 18	fossem -13	found -15	freed 16	friday -14	frist 7	fruscio 13	früher -8	fue 28	fune 16	furono 13	fátima -8	für 26	gaine 8	galicia 6	gara 20	gasthof -12	geen -13	gegen -16	geld 10	geleerd 18	gelten 14	gemeente 8	generale 15	generation 18	gericht -19	gespräche 19	gestione 16	geta 6	gezelschap -11	girl 15	giudizio -18	già -11	go -23	gobierno 7	gone 20	goodison 14	governing 18	governo 14	greeting -20	gringo 7	groupe 18	groupes 16	grupo -24	gruppe -14	guidance 18	guns 21	haar 6	habe 23	habitada 20	habitações 14	had 7	hail 24	handle -16	handwriting -18	has 24	hashtag -26	hauptprobe 7	haus 22	have -16	having 18	hay 21	he 36	headed -33	heading -33	headline -11	heard 19	hearing 9	heeft 18	heet -10	heette -10	heffing 17	heisst -16	heißt -17	held 15	hem 6	her 40	herbst 17	het -10	hiess -17	hij 14	him 7	hits -17	hoes -18	holdovers -22	hombre 9	homme 13	honest 17	hoped -16	hospital 15	host -22	houve 21	houver 15	how -15	há 14	hätten 9	ia 21	idea 13	identificar -12	ihm 7	ii -10	il -19	im -19	immer -12	in -17	incagli 11	inchiesta -8	incident 14	includes -14	including -19	indennizzi 23	indiana 16	indique 14	infatti -24	iniciativa -18	initiative -6	inscripción -19	instrucción 18	instruction -16	intitola -25	intitolata -15	intitule -7	intitulée -10	into 23	invece 12	invoca 20	irmão 10	irmãos -12	irá -6	is -10	ischgl -15	isfahan 11	ist -17	it 26	italiano 12	its -13	januar -16	jesús -10	jeudi 17	joaquim -10	jogo 14	john -6	joseph -19	juba 16	judge 18	judged 19	juge 22	jugeant 12	jugement 12	jugée 13	jugés 13	juzga 17	kadekraan -23	kalb 8	kazakhstan 6	keine -11	kept -22	kick -19	kigali 16	killing 12	kills -22	kinderbuch -8	klassieke -18	komt -8	komödie -6	konzern 6	kreuzer -14	kämen 12	könne 18	kündigungen 13	künftig -9	künftigen -12	la -15	labels -20	lage 16	laissé 21	laments -22	land 9	langer -15	last -21	laudo 14	lautet -11	le -30	leaders 15	least 15	leave 20	leaving 17	leggeva -13	lernfilm 14	les -22	letter 14	letters -21	leur -8	leus -12	leva 9	ley 16	lied -9	liefkozend -13	liever -14	ließ -15	like 12	linie 11	lisbon 18	listed -19	livrés 11	llama -19	llamada -7	llamado -17	llamar -17	llamaron 16	llamará -9	llega 19	llegará 26	llevaban 15	lobte 15	lodato 16	longer -23	looked 17	los -13	lost 18	lousada 15	ltd. 18	lui 9	lèvres 15	ma -9	maar 19	macchina 12	machten 13	made -12	mag 16	magazins -18	magnets 19	mais 15	make 16	makes -22	man 18	manca -6	manifesta 12	manifestou -12	mannen -10	marca 6	marcação -9	marché 19	marked -39	mas 16	match -16	materie 12	maternité -17	me -23	means -23	medida 21	meeting -30	meglio -13	mehr -19	meine -13	meldung 20	mention -23	menu -19	mercado 11	meta 9	ministerin -12	ministro 13	mit -16	mitteilung 15	model 21	montréal 14	more 20	mot -22	mote -8	motie 14	mots -13	mouvement 12	move 18	movie -21	movimento -7	much-vaunted -20	município 7	murió 16	murmuring 23	musical -18	must 24	mémoire 19	música -15	na -8	naar -23	named -24	namen -25	navio -10	necessary 18	needed 27	needs -13	negoció 17	negotiate 26	negócio 11	neighbor 8	neither -23	nessun -11	netz -17	neve 8	new -19	nicht 14	nicknamed -36	niet 18	noch 15	nominee 14	nommé -17	nor -24	normale -21	not 16	nota -9	noticia 18	now 20	nrc 11	nu -11	numa 24	nun -14	nuova -15	nur -20	néanmoins 13	négociations 23	o -20	objectif 22	objectifs 15	obras 14	observe -22	off 24	off-the-cuff -23	offer 22	offered 19	office 14	officer 22	officially 16	oficial 13	om -12	on -22	onder -20	one -11	ook -16	op 9	open 25	opened 22	opera 21	operación 9	operazione -7	operação -13	opere 13	ophef 18	opposerait 15	opposition 11	opschrift -11	opvang 15	or -14	order 18	ordered -8	ordre -6	ort 17	ortet 16	os -8	out -7	outcome 25	outro 10	over -47	overname 15	owns -25	pack -17	pact 23	paesi -8	pagava 9	paid 13	palavra -23	palliatives 20	paper 18	par -12	para 11	parece 15	paris 18	parola -18	parta 12	partido 15	parties 16	partij 12	partijen 11	partiranno 17	pasar 19	pass 21	past -24	patronne 13	paura 6	pauvreté -20	pay 16	país 21	peace 14	peanut 16	pede 14	pedem 8	pediu 6	peixe 15	pela 18	pensione 19	people 13	per -17	percebeu 13	perdono 18	perdrait 14	pergunta 11	permanência 14	permiso 20	phrase -28	pier 14	pillen -24	pipeline 21	placed 18	plan 17	planaria 13	planteurs 11	plaquent 18	plateforme 15	plato 13	plattform 15	play -9	played -23	playing 19	plazo 19	pleads -21	plechtigheid 19	pledged 18	pluriannuelle 12	podcast -21	podrá 11	polizei -13	política 11	ponto 8	populaire -9	por -20	portarinfuse -13	possible 15	postores 15	pourquoi -7	pourtant 9	pouvait 16	pouvoir 18	praised 25	prees 10	preferia -13	preferred -43	preferring -19	prefers -29	president 17	price 20	prijzen 7	prima 13	probado 17	problem -24	proces 10	procédure 19	produjo 10	program 12	programa -13	project 13	projection 23	projecto 10	projekt 17	projet 19	promet 7	promette 16	promised 12	pronto 13	pronuncia 18	proposera -10	proprio -11	propuso -17	proyecto 10	prédit 15	préfère 22	présente -11	prévenus 14	publicar -13	publicará 15	publication 18	publie -6	publitalia 10	pulls -17	punished 15	put -18	périnatalité 15	qr 13	quartal 15	qui -18	quotes 19	quotidiano -15	race 16	radioprogramma -12	ramdin-bos 8	rated -20	read -26	reads -30	reageerde 15	reality -11	rebautizaron -13	recebido 14	recita 13	recoge 17	recomendações 17	reconheceu 13	reconnaît 17	reconnu 10	record -13	records 14	recovery 18	recupero 10	redactado 19	redes 13	redoute 11	reenviado 12	reflect 20	reflete 12	regelmäßig -15	regista -11	registered 20	regretted 22	rejects -18	rejeitam -14	relevait 15	relevé 20	relief 16	remained 35	remark 13	remarks 19	remise 15	renamed -18	rencor 16	repeated -18	replace -22	replicano 9	reports 23	reprendre 7	representa 14	republicans 15	rerouted 13	rescuers 15	resignation 19	respeto 7	responde 16	resposta 12	resta 6	restent 12	resterebbe 9	resti 17	restés 18	result 22	results 16	retirar 10	retraso 15	retrouvé -17	return 19	returned 16	revela 12	reviewed 13	revista -14	revives -20	ricettario -8	riferiva 10	rijdt 6	riprende -10	riserbo -10	ristrutturazioni 9	risultano 12	rit 16	roemde 9	rooms 16	rostered 22	rover -19	rubrique -9	réclament 16	réforme 10	résultat 10	sache 6	sageuk -15	sai 17	said 25	salarios 15	salirà 10	salle 13	saluant 11	salue 11	saluta 16	salué 8	sanders 13	sang -22	sarebbe 11	sarebbero 17	satirico -6	savoir 13	saw 15	say -24	saying 22	says -50	scandé -11	scelta 15	schade 16	school 20	schrieb -8	scontro 8	scossa -21	scritto -26	scrum 20	se -11	seawall -24	seek 19	seeking 19	seemed 22	seen 22	sees 32	seguridad 17	sei 24	seien 22	seither -16	seja 6	selling -24	semiconductor -21	sempre 10	senate 14	sendung -6	sent -7	sentencia 9	sentirse 15	senza -6	sera 7	seraient 15	serait 17	series -20	served 20	servicio 14	servirebbe 9	serviço 12	será -9	serán 20	settimanale -9	seul -17	seule 13	shared 22	shares -22	she -15	should 33	show -19	shown 21	si -11	sich 10	sie 10	sign 15	signboard -16	signed 15	silence 19	sinalizou -18	since 18	sindsdien -10	singing -27	sirens 14	situatie 16	situação 15	sleept -11	slittano 8	slogan -10	slow -14	sluit 13	smelled 19	so 17	so-called -52	sobre -14	sogenannte -14	soient 14	sold -22	solo -20	sondeos 18	song -21	soprannominata -20	sorte -12	souhaiter 13	souhaité 9	sourit -10	spettacolo 20	spiel 10	spitznamen -25	spray 22	spray-painted -15	staat -8	stage 13	stallo 10	stand -10	standaardinstelling 15	start 9	stata 8	statale 16	state 16	states 12	stati 14	stay 11	still 13	stir 19	stock -19	stood -19	stops -24	store -14	strapline -16	strike 19	struck 23	students 15	studie 17	studio -19	stücken 7	su 6	sua 7	such -18	suche 22	sugared -14	suite 14	surnomme -10	surnommé -6	surtout 14	survive -19	symbol -24	são 27	sécurité 18	sénatoriale 19	tafelbild 10	tagged -28	tagline -26	talk 25	talks -21	targeted 17	tavolo 23	team 15	teatro 11	teen -20	teenager 18	tehran 20	tejo 17	tela 20	tem 11	teme 11	tentoonstelling -22	ter 13	terceros 14	term -7	termed 28	termin 9	termine -13	terms -15	terna -25	terrenos 14	terugroepactie 17	test -23	testo 14	text 14	texte 17	than 13	thanked 25	that 12	their 28	themselves -23	then -13	they -15	those 16	though 21	thriller -23	théodore -25	ticker -20	tier 10	tijdschrift -16	titel -6	title -22	titled -39	titolo 6	titre -7	titula -17	to 26	tocaron -14	todavía 20	toeslag 12	together 15	told -16	ton 18	tongues 16	too 11	tormentone -15	tornara 11	tosses -14	tot -10	tour -13	tragedy 18	trapelare 12	tratta 8	trattati 17	travel 15	tre 6	tribunal 9	trimestrale 8	troppe -19	trotter -7	trouve 17	trouw 10	trump 12	tube -15	turn -22	turned -22	téléphoné 14	têm -14	título -15	udì 10	uitlas 19	uitspraak 12	um 12	uma 11	una -8	und -22	under -35	une 22	up -26	update 14	urlato 12	uso 17	usted -8	uvas -17	vacant -18	vale 20	van 46	ve 16	vecinos -10	ven 13	venduto 16	verbietet -11	verdict 14	vergelijking 13	vermerkt -17	veronderstelt 7	verschillen 13	version 23	vertrauen 12	vervoer 14	veut 12	viagem 11	viaggi 9	vic 8	vicente -9	victimes -19	villarreal 10	ville 6	virage 18	virou -18	vlakte 7	voertuig 14	voir 17	volksmond -12	volksmund -15	vom -15	von 18	voor -12	voortaan -18	vor 9	vorlage 6	vota 17	votera 13	voters -6	votes 14	vouloir 18	wad -12	waffen 17	walkout 15	wanted 12	wants 25	warsaw 13	was 25	washington 16	wat 14	watches -19	water 20	waved 6	wears -22	wednesday -21	wedstrijd 12	welcomed 20	weniger -11	wer -16	werbespruch -8	werd -12	werde -13	were 6	weten 23	when -10	where -17	whether -18	while 15	whitlock 22	who -15	whose -33	wie -14	wieder -13	will 26	willen 12	wind 15	winston -22	wird -12	with -8	withering 20	wochenenden 13	woord -13	word -33	words -23	wordt -12	world -11	worship 21	wort -7	would 21	write -22	writes -25	written -16	würden -10	x 14	y -9	yelled 24	yerseke 9	zaak 14	zeitung -19	zelf 14	zich 20	ziet 12	zijn -21	zogeheten -16	zomerhit -9	zona -16	zouden 17	zuletzt 6	zur -18	zusatz -21	zwischen -7	à 6	é -10	écart 15	équilibre 18	était 23	étiquetée -19	été -9	éxito -8	être 27	überbauung -11	übung -14	– -16	— 9	’s -19	• 8
word-before|!|	4-7 12
word-before|%|	4-7 16
word-before|'s|	2-3 8	4-7 -14	8+ 15
word-before|'|	1 -8	2-3 -24	4-7 9
word-before|(|	1 12	2-3 8	8+ -21
word-before|)|	1 7	8+ 13
word-before|,|	1 -19	8+ 37
word-before|-|	4-7 -11	8+ 24
word-before|.|	1 9	2-3 20	4-7 24	8+ 17
word-before|12|	2-3 -21
word-before|140-mal|	1 -16
word-before|1983|	4-7 22
word-before|2018|	2-3 -23	4-7 15
word-before|20|	4-7 24
word-before|38|	2-3 -20
word-before|48|	4-7 20
word-before|60|	2-3 12
word-before|9.15pm|	8+ 20
word-before|:|	1 -10	2-3 11	4-7 7	8+ 7
word-before|;|	1 10
word-before|?|	1 28	2-3 18	8+ 21
word-before|aan|	2-3 -17
word-before|aber|	1 14	2-3 7
word-before|aboard|	4-7 -12
word-before|about|	1 -23	2-3 23
word-before|accept|	2-3 21
word-before|acción|	4-7 10
word-before|accord|	2-3 21	4-7 15
word-before|aceitou|	4-7 10
word-before|achterban|	1 -17
word-before|acquisizioni|	4-7 13
word-before|actions|	4-7 19
word-before|actuado|	4-7 18
word-before|acuerdo|	4-7 20
word-before|adicional|	2-3 18
word-before|adjetivo|	1 -13
word-before|admet|	2-3 19
word-before|admite|	1 -15	2-3 18
word-before|advérbio|	4-7 13
word-before|afixados|	2-3 10
word-before|aflitos|	4-7 7
word-before|africa|	8+ 11
word-before|afspraak|	4-7 23
word-before|after|	2-3 -22
word-before|against|	1 24	2-3 -7	4-7 37
word-before|agency|	4-7 11
word-before|agiram|	4-7 6
word-before|agiu|	8+ 8
word-before|agree|	2-3 22
word-before|aguacate|	4-7 17
word-before|ahead|	4-7 17
word-before|ailleurs|	1 -21
word-before|album|	2-3 -22
word-before|alcanzado|	4-7 10
word-before|alias|	1 -13	2-3 -17
word-before|alla|	2-3 -6
word-before|allenfalls|	1 15
word-before|alliance|	4-7 19
word-before|allies|	8+ 16
word-before|alors|	1 14
word-before|alpina|	1 -13
word-before|als|	2-3 -34	4-7 22
word-before|always|	4-7 -13
word-before|al|	1 -16
word-before|amasse|	2-3 15
word-before|ammette|	2-3 7
word-before|ancient|	1 -15
word-before|ancora|	2-3 -11
word-before|and|	1 18	2-3 12	4-7 -13	8+ 26
word-before|animali|	4-7 9
word-before|annexe|	1 -15
word-before|annuncia|	2-3 16
word-before|another|	1 8
word-before|anstieg|	4-7 7
word-before|answered|	1 19	2-3 -32	4-7 18
word-before|answer|	2-3 22
word-before|ante|	1 -19
word-before|anthem|	2-3 -18
word-before|anuncia|	4-7 -17
word-before|an|	1 12	2-3 40
word-before|ao|	2-3 -23
word-before|apenas|	2-3 11	4-7 11
word-before|aplauso|	2-3 17
word-before|appeal|	2-3 13
word-before|appelait|	2-3 -18
word-before|appellent|	2-3 -24
word-before|appelle|	1 -9	2-3 -16
word-before|applied|	4-7 17
word-before|apriranno|	2-3 14
word-before|após|	1 -15
word-before|arbeitstitel|	2-3 -17
word-before|are|	1 -32	2-3 -8	4-7 25	8+ 13
word-before|argument|	4-7 15
word-before|arm|	1 -9
word-before|arrest|	4-7 15
word-before|arriveranno|	4-7 13
word-before|arrive|	4-7 17
word-before|arrêt|	4-7 18
word-before|arte|	2-3 -8
word-before|artigo|	4-7 -7
word-before|asche|	4-7 11
word-before|asking|	2-3 17	4-7 19
word-before|assistant|	1 -13
word-before|as|	1 6	2-3 -7	4-7 27	8+ 34
word-before|atestou|	4-7 11
word-before|athletin|	4-7 18
word-before|attacca|	1 -18
word-before|attendersi|	4-7 8
word-before|attendue|	4-7 -19
word-before|attend|	4-7 15
word-before|at|	1 12	2-3 18	4-7 15	8+ 17
word-before|aufschrift|	2-3 -19
word-before|auf|	1 -29
word-before|augurato|	4-7 11
word-before|augura|	4-7 7
word-before|aurait|	4-7 7
word-before|ausdruck|	1 -21
word-before|autre|	2-3 15
word-before|au|	1 -18	2-3 -13
word-before|avec|	4-7 12
word-before|aver|	2-3 24	4-7 15
word-before|aveva|	8+ 8
word-before|avoir|	2-3 34	4-7 27
word-before|a|	1 24	2-3 -17	4-7 37	8+ 29
word-before|baalt|	4-7 24
word-before|backs|	2-3 -21
word-before|back|	2-3 -16
word-before|bake-off|	1 -21
word-before|balanço|	2-3 19
word-before|bamako|	8+ 17
word-before|banca|	4-7 23
word-before|banda|	2-3 -19
word-before|band|	1 -17	2-3 -9
word-before|bans|	1 -19
word-before|baptisée|	1 -15
word-before|baptisé|	2-3 -9
word-before|bar|	2-3 -8
word-before|bassins|	2-3 17
word-before|battle|	2-3 -21
word-before|bautizado|	2-3 -10
word-before|beat|	1 -13
word-before|because|	4-7 14	8+ 22
word-before|become|	1 -11	4-7 19
word-before|bedrijf|	1 17
word-before|beendet|	2-3 -10
word-before|been|	2-3 41	8+ 32
word-before|beest|	1 16
word-before|before|	1 -12
word-before|befürchtet|	1 17
word-before|began|	4-7 -20
word-before|begriff|	1 -16	2-3 -16
word-before|behaving|	8+ 13
word-before|beijing|	1 -22
word-before|being|	1 22	2-3 21	4-7 14
word-before|bei|	1 -25
word-before|belege|	2-3 12
word-before|bemängelte|	4-7 7
word-before|bench|	1 -19
word-before|bereikbaarheid|	2-3 12
word-before|besluit|	2-3 19
word-before|besparing|	4-7 12
word-before|between|	2-3 -23
word-before|bewijs|	1 16
word-before|be|	1 45	4-7 13	8+ 14
word-before|bij|	1 -12
word-before|bilhete|	2-3 21
word-before|billets|	4-7 19
word-before|binnenhof|	2-3 -11
word-before|blamed|	4-7 25
word-before|blames|	2-3 -19
word-before|blasts|	1 22
word-before|bleek|	4-7 14
word-before|bleibaum|	8+ 10
word-before|bleibe|	2-3 17
word-before|blijft|	4-7 12
word-before|blocks|	1 -18
word-before|bloque|	2-3 13
word-before|bloquée|	2-3 14
word-before|bloqué|	4-7 14
word-before|bloß|	2-3 16
word-before|board|	4-7 19
word-before|boccia|	1 -14
word-before|bodies|	4-7 16
word-before|bod|	2-3 16
word-before|boek|	1 -10
word-before|bombing|	2-3 16
word-before|bore|	2-3 17	4-7 14
word-before|botellas|	2-3 -22
word-before|boundary|	8+ 12
word-before|branded|	1 -19	2-3 8
word-before|brand|	4-7 10
word-before|bril|	2-3 14
word-before|buch|	2-3 -8	4-7 -9
word-before|burned|	4-7 14
word-before|bus|	1 11
word-before|but|	1 -23	2-3 25	4-7 18	8+ 10
word-before|by|	1 10	2-3 -6	4-7 19
word-before|báscula|	2-3 16
word-before|café|	2-3 -7
word-before|cairo|	4-7 13
word-before|calendrier|	4-7 10
word-before|called|	4-7 18
word-before|calls|	2-3 -15
word-before|call|	1 -6	2-3 -37
word-before|campagne|	4-7 17
word-before|camps|	4-7 18
word-before|cancels|	2-3 -25
word-before|canteranno|	2-3 -8
word-before|capela|	2-3 -18
word-before|capital|	1 -22
word-before|caption|	1 -23	2-3 -21	4-7 13
word-before|cap|	1 21
word-before|capítulo|	4-7 -10
word-before|cards|	4-7 16
word-before|cartello|	4-7 -20
word-before|case|	4-7 16
word-before|category|	1 -18
word-before|celebrado|	2-3 17
word-before|celebre|	4-7 -12
word-before|censure|	2-3 15
word-before|centre|	4-7 8
word-before|cercavano|	4-7 -21
word-before|certain|	4-7 -6
word-before|chama-lhe|	2-3 -12
word-before|chamado|	1 -8	2-3 -7
word-before|chamavam-lhe|	2-3 -8
word-before|chama|	2-3 -10
word-before|champion|	2-3 18
word-before|chancay|	2-3 16
word-before|change|	2-3 19	8+ 9
word-before|chanting|	2-3 22
word-before|chd|	4-7 13
word-before|che|	1 -13	4-7 17	8+ 7
word-before|chiamano|	1 -18	2-3 -9
word-before|chiamarlo|	1 -20
word-before|chiamavano|	1 -7
word-before|chiama|	1 -22
word-before|chiamò|	2-3 -13
word-before|chiede|	2-3 10	4-7 9
word-before|chiffres|	8+ 12
word-before|chiffre|	4-7 9
word-before|chisinau|	4-7 7
word-before|chiude|	2-3 -8
word-before|chosen|	1 -19
word-before|christened|	2-3 -15
word-before|cijfers|	1 16	4-7 7
word-before|circling|	2-3 -15
word-before|claim|	2-3 11
word-before|claque|	2-3 -12
word-before|cliente|	4-7 8
word-before|client|	2-3 14	8+ 11
word-before|clinton|	1 13	2-3 15	4-7 16	8+ 10
word-before|clube|	8+ 12
word-before|cláusula|	2-3 8
word-before|code-named|	2-3 -17
word-before|codinome|	1 -20
word-before|colloquio|	4-7 10
word-before|come|	1 -16	2-3 -20	4-7 7
word-before|comme|	4-7 14
word-before|commissione|	4-7 12
word-before|committee|	4-7 18
word-before|commune|	4-7 18
word-before|communication|	4-7 14
word-before|communiqué|	2-3 16
word-before|como|	1 17	2-3 -12	4-7 -22	8+ 8
word-before|complaint|	1 19
word-before|comprometió|	4-7 11
word-before|compromise|	2-3 17
word-before|com|	1 -7	2-3 -15
word-before|concertation|	1 -19
word-before|conclaaf|	4-7 -17
word-before|concluída|	2-3 11
word-before|concorsi|	2-3 13
word-before|condemned|	2-3 22
word-before|conflicto|	4-7 23
word-before|connected|	4-7 16
word-before|consensus|	4-7 15
word-before|consequent|	2-3 -15
word-before|conservata|	4-7 8
word-before|considera|	1 13	4-7 11
word-before|constabulary|	1 -25
word-before|constat|	1 15
word-before|consultazione|	4-7 12
word-before|consumers|	2-3 21
word-before|contate|	4-7 17
word-before|contempla|	2-3 20
word-before|conterrebbe|	4-7 10
word-before|continuar|	4-7 10
word-before|contrapôs|	1 -12
word-before|contrato|	4-7 18
word-before|contratti|	2-3 15
word-before|contre|	4-7 17
word-before|con|	2-3 8
word-before|cooperativa|	2-3 -9
word-before|coopérer|	1 11
word-before|copy|	4-7 -15
word-before|corean|	1 -20
word-before|costs|	2-3 17
word-before|council|	1 -17
word-before|course|	1 16	2-3 17
word-before|crew|	8+ 16
word-before|cribado|	8+ 9
word-before|criticised|	4-7 16
word-before|croisement|	2-3 -13
word-before|cruz|	8+ 11
word-before|crítica|	4-7 11
word-before|cuaderno|	4-7 17
word-before|cuatro|	1 -14
word-before|cuts|	4-7 20
word-before|cut|	1 21
word-before|daarentegen|	1 6	8+ 9
word-before|daar|	4-7 10
word-before|dai|	2-3 -17
word-before|dale|	1 -15
word-before|dans|	1 -10	2-3 -11
word-before|das|	1 -17	2-3 -13	4-7 11
word-before|dat|	1 -16	2-3 20	4-7 19	8+ 6
word-before|da|	2-3 -18	4-7 14
word-before|dealer|	2-3 24
word-before|deal|	4-7 16
word-before|debate|	2-3 15
word-before|decision|	1 12	2-3 20	4-7 19
word-before|declara|	2-3 20
word-before|declaró|	4-7 16
word-before|decretó|	4-7 21
word-before|decía|	1 -10
word-before|deel|	4-7 17
word-before|definire|	2-3 22
word-before|definisce|	2-3 17	4-7 18
word-before|definita|	4-7 -14
word-before|definito|	2-3 -16	4-7 10
word-before|della|	1 -13
word-before|del|	1 -21	2-3 -22	4-7 11
word-before|democrat|	4-7 10
word-before|dem|	1 -10
word-before|denominación|	8+ 6
word-before|denominada|	4-7 -6
word-before|denunciam|	2-3 17
word-before|den|	1 7
word-before|der|	1 -23	2-3 -27
word-before|descoberta|	4-7 16
word-before|desenho|	8+ 11
word-before|destijds|	2-3 13	4-7 23
word-before|des|	2-3 -8	4-7 19
word-before|detto|	1 -16	4-7 11
word-before|devant|	2-3 -6
word-before|de|	4-7 -10	8+ 7
word-before|dice|	1 13	2-3 14
word-before|dicho|	1 -12
word-before|dicitura|	2-3 -18
word-before|dies|	2-3 14
word-before|die|	1 -25	2-3 -28	8+ 10
word-before|dire|	1 -23
word-before|dirk|	2-3 -19
word-before|disco|	2-3 -25
word-before|disentis|	1 14
word-before|disent|	1 -23
word-before|dispositif|	2-3 21
word-before|dite|	2-3 -13	4-7 11
word-before|dit|	1 9	2-3 12	4-7 24
word-before|dizeres|	4-7 -10
word-before|dizer|	1 -15
word-before|di|	2-3 17	4-7 20
word-before|dochter|	2-3 20
word-before|doctora|	2-3 -15
word-before|dois|	1 -15
word-before|dokter|	4-7 16
word-before|domandato|	4-7 15
word-before|donors|	4-7 17
word-before|donor|	4-7 18
word-before|dorp|	1 -16	4-7 20
word-before|dossier|	4-7 21
word-before|do|	1 -14
word-before|drama|	1 -12	2-3 -15
word-before|drawn|	2-3 17
word-before|drone|	2-3 15
word-before|drop|	1 -25
word-before|drummer|	4-7 19
word-before|dubbed|	1 -18	2-3 8
word-before|duo|	2-3 -13
word-before|du|	1 16	2-3 -19
word-before|décision|	1 20	2-3 21
word-before|déclaration|	4-7 17
word-before|décret|	4-7 17
word-before|déposé|	4-7 12
word-before|dépouillement|	2-3 10
word-before|désormais|	2-3 -18
word-before|dürfte|	2-3 14
word-before|editorial|	4-7 -17
word-before|een|	1 -15	2-3 -21	8+ 12
word-before|einem|	1 7	2-3 37	4-7 13	8+ 10
word-before|einen|	1 8	4-7 -10
word-before|einer|	4-7 11
word-before|eine|	2-3 -9	4-7 15
word-before|einfach|	1 -13
word-before|einige|	1 12
word-before|einigung|	4-7 10
word-before|einstufung|	1 -13
word-before|ein|	1 19	2-3 24	4-7 11
word-before|eleitorado|	4-7 8
word-before|eleição|	4-7 9
word-before|elle|	2-3 9	4-7 13
word-before|el|	1 6	2-3 -19
word-before|emoji|	2-3 20
word-before|empresas|	1 -16
word-before|empresa|	4-7 8
word-before|em|	1 13	2-3 46	4-7 17
word-before|endorsement|	8+ 12
word-before|enregistré|	2-3 -7
word-before|entender|	8+ 10
word-before|entendu|	2-3 15
word-before|entitled|	2-3 -14	4-7 -11
word-before|entscheidung|	2-3 8
word-before|entscheid|	2-3 16
word-before|envoyé|	4-7 12
word-before|en|	1 -25	2-3 18	4-7 17
word-before|era|	2-3 20	4-7 -13
word-before|ermittle|	2-3 13
word-before|er|	1 14	2-3 11	4-7 21
word-before|escolheram|	1 -11
word-before|escribió|	2-3 -10
word-before|escroquerie|	2-3 17
word-before|escuchen|	2-3 15
word-before|esemplare|	4-7 11
word-before|esmaltes|	1 -12
word-before|espera|	4-7 9
word-before|espresso|	2-3 12
word-before|esprime|	2-3 10
word-before|espérandieu|	1 12
word-before|essere|	2-3 24	4-7 8
word-before|estaba|	4-7 17
word-before|estará|	2-3 18
word-before|estava|	2-3 7
word-before|estrenó|	4-7 -7
word-before|estudiará|	2-3 13
word-before|esturgeons|	2-3 13
word-before|est|	2-3 20	4-7 14	8+ 6
word-before|está|	1 13	2-3 21	4-7 8
word-before|estão|	2-3 14
word-before|es|	2-3 31	4-7 33
word-before|etiqueta|	1 -20
word-before|et|	1 -13
word-before|eucalipto|	1 -12
word-before|evitare|	2-3 -20
word-before|exclut|	2-3 14
word-before|exige|	4-7 9
word-before|exigiu|	4-7 12
word-before|exigió|	4-7 19
word-before|expected|	2-3 22	4-7 18
word-before|expects|	4-7 19
word-before|explosies|	2-3 12
word-before|expressed|	2-3 21
word-before|expression|	2-3 -25	4-7 -12
word-before|expressão|	2-3 -24
word-before|ex|	8+ 12
word-before|exécutif|	4-7 11
word-before|eyes|	2-3 -21
word-before|e|	1 -22	4-7 13
word-before|facebook|	2-3 -13
word-before|fachblatt|	2-3 -22
word-before|fachzeitschrift|	2-3 -22
word-before|falha|	2-3 16
word-before|fallo|	2-3 14
word-before|faltan|	4-7 16
word-before|falta|	4-7 11
word-before|farmaco|	2-3 12
word-before|farmers|	1 -18
word-before|faumuinā|	1 19
word-before|fazem|	1 -8
word-before|fazia|	4-7 10
word-before|fca|	2-3 -18
word-before|fee|	4-7 19
word-before|feito|	4-7 9
word-before|felt|	1 18	2-3 20	4-7 16
word-before|ferma|	2-3 -13
word-before|festejó|	4-7 13
word-before|fica|	2-3 17
word-before|ficou|	1 -14	4-7 12
word-before|figures|	2-3 25
word-before|filialleiter|	4-7 15
word-before|filing|	4-7 19
word-before|film|	2-3 7
word-before|filtres|	4-7 18
word-before|finale|	1 20
word-before|financiën|	2-3 10
word-before|findings|	4-7 18
word-before|finds|	2-3 -26
word-before|fine|	4-7 21
word-before|firme|	4-7 16
word-before|first|	4-7 16
word-before|flagram|	2-3 -16
word-before|foi|	1 -14	2-3 26
word-before|foodtruck|	2-3 -24
word-before|foram|	4-7 18
word-before|formula|	2-3 -20
word-before|fortuna|	2-3 18
word-before|for|	4-7 48	8+ -15
word-before|fossem|	1 -13
word-before|found|	2-3 -24
word-before|freed|	4-7 16
word-before|friday|	2-3 -16
word-before|frist|	4-7 7
word-before|from|	1 -35	4-7 22
word-before|fruscio|	4-7 13
word-before|früher|	2-3 -8
word-before|fue|	4-7 26
word-before|fune|	4-7 16
word-before|furono|	4-7 13
word-before|fátima|	1 -8
word-before|für|	2-3 22	4-7 13
word-before|gaine|	1 8
word-before|galicia|	4-7 6
word-before|gara|	2-3 20
word-before|gasthof|	2-3 -12
word-before|geen|	2-3 -13
word-before|gegen|	2-3 -16
word-before|geld|	4-7 10
word-before|geleerd|	4-7 18
word-before|gelten|	4-7 14
word-before|gemeente|	4-7 8
word-before|generale|	2-3 15
word-before|generation|	4-7 18
word-before|gericht|	1 -19
word-before|gespräche|	2-3 19
word-before|gestione|	4-7 16
word-before|geta|	8+ 6
word-before|gezelschap|	4-7 -11
word-before|girl|	4-7 15
word-before|giudizio|	1 -18
word-before|già|	2-3 -8	4-7 -10
word-before|gobierno|	4-7 7
word-before|gone|	1 16	4-7 13
word-before|goodison|	4-7 14
word-before|governing|	2-3 18
word-before|government|	4-7 20
word-before|governo|	4-7 14
word-before|go|	2-3 -24	8+ 12
word-before|greeting|	2-3 -20
word-before|gringo|	4-7 7
word-before|groupes|	2-3 16
word-before|groupe|	2-3 18
word-before|grupo|	2-3 -24
word-before|gruppe|	2-3 -14
word-before|guidance|	4-7 18
word-before|guns|	2-3 21
word-before|haar|	2-3 -14	4-7 24
word-before|habe|	2-3 22	4-7 9
word-before|habitada|	2-3 20
word-before|habitações|	4-7 14
word-before|had|	1 -23	2-3 7	4-7 66	8+ 30
word-before|hail|	2-3 24
word-before|handle|	1 -16
word-before|handwriting|	4-7 -18
word-before|hashtag|	1 -26
word-before|has|	2-3 20	4-7 16	8+ 7
word-before|hauptprobe|	4-7 7
word-before|haus|	4-7 22
word-before|have|	2-3 -21	4-7 19	8+ 20
word-before|hay|	2-3 21
word-before|headed|	1 -20	2-3 -26	4-7 -12	8+ -12
word-before|heading|	2-3 -33
word-before|headline|	2-3 -11
word-before|heard|	4-7 19
word-before|hearing|	4-7 9
word-before|heeft|	4-7 18
word-before|heette|	2-3 -10
word-before|heet|	1 -6	2-3 -7
word-before|heffing|	4-7 17
word-before|heisst|	1 -16
word-before|heißt|	1 -15	2-3 -16
word-before|held|	4-7 15
word-before|hem|	4-7 6
word-before|herbst|	2-3 17
word-before|her|	1 13	2-3 34	4-7 17
word-before|het|	1 -17	2-3 14
word-before|he|	2-3 18	4-7 23	8+ 27
word-before|hiess|	4-7 -17
word-before|hij|	4-7 14
word-before|him|	4-7 16	8+ 16
word-before|his|	1 15	2-3 -15	4-7 17
word-before|hits|	2-3 -17
word-before|hoes|	2-3 -18
word-before|holdovers|	2-3 -22
word-before|hombre|	4-7 9
word-before|homme|	4-7 13
word-before|honest|	4-7 17
word-before|hoped|	1 -16
word-before|hospital|	4-7 15
word-before|host|	2-3 -22
word-before|houver|	2-3 15
word-before|houve|	1 15	2-3 13	4-7 12	8+ 12
word-before|how|	1 -15
word-before|há|	2-3 8	4-7 17
word-before|hätten|	2-3 9
word-before|ia|	1 21
word-before|idea|	4-7 13
word-before|identificar|	2-3 -12
word-before|ihm|	4-7 7
word-before|ii|	4-7 -10
word-before|il|	1 -22	2-3 -10
word-before|immer|	4-7 -12
word-before|im|	2-3 -19
word-before|incagli|	1 11
word-before|inchiesta|	2-3 -8
word-before|incident|	1 14
word-before|includes|	2-3 -14
word-before|indennizzi|	2-3 23
word-before|indiana|	2-3 15
word-before|indique|	4-7 14
word-before|infatti|	1 -24
word-before|iniciativa|	4-7 -18
word-before|initiative|	1 16	2-3 -13	4-7 -10
word-before|inscripción|	2-3 -19
word-before|instrucción|	1 18
word-before|instruction|	4-7 -16
word-before|intitolata|	4-7 -15
word-before|intitola|	2-3 -25
word-before|intitule|	4-7 -7
word-before|intitulée|	2-3 -10
word-before|intitulé|	2-3 -9
word-before|into|	4-7 25
word-before|invece|	2-3 12
word-before|invoca|	4-7 20
word-before|in|	2-3 -13	4-7 -20
word-before|irmãos|	1 -12
word-before|irmão|	4-7 10
word-before|irá|	2-3 -11	4-7 13
word-before|ischgl|	1 -15
word-before|isfahan|	4-7 11
word-before|ist|	1 -16	2-3 -10
word-before|is|	1 19	2-3 -13	8+ 28
word-before|italiano|	4-7 12
word-before|its|	1 -27	4-7 7	8+ 15
word-before|it|	1 21	4-7 43	8+ 8
word-before|i|	1 -24	2-3 6
word-before|januar|	1 -16
word-before|jesús|	1 -10
word-before|jeudi|	2-3 17
word-before|joaquim|	1 -10
word-before|jogo|	4-7 14
word-before|john|	2-3 -26
word-before|joseph|	1 -19
word-before|juba|	8+ 16
word-before|judged|	1 19
word-before|judge|	2-3 14
word-before|jugeant|	1 12
word-before|jugement|	1 12
word-before|juge|	1 14	2-3 20
word-before|jugée|	2-3 13
word-before|jugés|	1 13
word-before|juzga|	4-7 17
word-before|kabinet|	4-7 12
word-before|kadekraan|	1 -23
word-before|kalb|	2-3 8
word-before|kazakhstan|	4-7 6
word-before|keine|	1 -11
word-before|kept|	2-3 -22
word-before|kick|	2-3 -19
word-before|kigali|	2-3 16
word-before|killing|	2-3 12
word-before|kills|	1 -22
word-before|kinderbuch|	2-3 -8
word-before|klassieke|	1 -18
word-before|komt|	2-3 -8
word-before|komödie|	2-3 -6
word-before|konzern|	8+ 6
word-before|kreuzer|	1 -14
word-before|kämen|	4-7 12
word-before|könne|	2-3 17	4-7 9
word-before|kündigungen|	2-3 13
word-before|künftigen|	1 -12
word-before|künftig|	2-3 -9
word-before|labels|	1 -20
word-before|lage|	2-3 16
word-before|laissé|	4-7 21
word-before|laments|	1 -22
word-before|land|	4-7 9
word-before|langer|	1 -15
word-before|last|	1 -21
word-before|laudo|	4-7 14
word-before|lautet|	1 -20	2-3 -10
word-before|la|	1 6	2-3 -17	4-7 -12
word-before|least|	2-3 15
word-before|leave|	2-3 20
word-before|leaving|	4-7 17
word-before|leggeva|	2-3 -13
word-before|lernfilm|	4-7 14
word-before|les|	2-3 -22
word-before|letters|	2-3 -21
word-before|letter|	4-7 14
word-before|leur|	2-3 -8
word-before|leus|	2-3 -12
word-before|leva|	4-7 9
word-before|ley|	2-3 16
word-before|le|	1 -18	2-3 -24
word-before|lied|	2-3 -9
word-before|liefkozend|	2-3 -13
word-before|liever|	1 -14
word-before|ließ|	1 -15
word-before|like|	4-7 18
word-before|line|	2-3 26	4-7 -22
word-before|linie|	4-7 11
word-before|lisbon|	4-7 18
word-before|listed|	2-3 -19
word-before|livro|	2-3 -9	4-7 10
word-before|livrés|	4-7 11
word-before|llamada|	2-3 -7
word-before|llamado|	2-3 -17
word-before|llamaron|	4-7 16
word-before|llamar|	2-3 -17
word-before|llamará|	2-3 -9
word-before|llama|	1 -16	2-3 -10
word-before|llegará|	4-7 26
word-before|llega|	4-7 19
word-before|llevaban|	2-3 15
word-before|lobte|	2-3 15
word-before|lodato|	2-3 16
word-before|longer|	1 -23
word-before|looked|	4-7 17
word-before|lost|	4-7 18
word-before|los|	2-3 -13
word-before|lousada|	4-7 15
word-before|ltd.|	4-7 18
word-before|lui|	4-7 9
word-before|lèvres|	2-3 15
word-before|maar|	4-7 19
word-before|macchina|	4-7 12
word-before|machten|	4-7 13
word-before|made|	2-3 23	4-7 -20
word-before|magazins|	1 -18
word-before|magnets|	2-3 19
word-before|mag|	4-7 16
word-before|mais|	2-3 14	8+ 11
word-before|makes|	1 -22
word-before|manca|	1 -6
word-before|manifesta|	4-7 12
word-before|manifestou|	2-3 -12
word-before|mannen|	2-3 -10
word-before|man|	2-3 16	4-7 14
word-before|marca|	1 -13	2-3 12
word-before|marcação|	1 -9
word-before|marché|	1 19
word-before|marked|	1 -37	2-3 -14
word-before|mas|	2-3 13	8+ 6
word-before|match|	2-3 -16
word-before|materie|	4-7 12
word-before|maternité|	2-3 -17
word-before|ma|	2-3 -9
word-before|means|	2-3 -23
word-before|medida|	2-3 21
word-before|meeting|	1 18	2-3 -34	4-7 21
word-before|meglio|	2-3 -13
word-before|mehr|	1 -19
word-before|meine|	1 -13
word-before|meldung|	2-3 20
word-before|mention|	2-3 -23
word-before|menu|	2-3 -19
word-before|mercado|	4-7 11
word-before|meta|	4-7 9
word-before|met|	1 -11	2-3 15
word-before|me|	2-3 -23
word-before|ministerin|	1 -12
word-before|ministro|	1 13
word-before|mitteilung|	1 15
word-before|mit|	2-3 -16
word-before|model|	4-7 21
word-before|montréal|	4-7 14
word-before|more|	1 20
word-before|mote|	4-7 -8
word-before|motie|	2-3 14
word-before|mots|	2-3 -13
word-before|mot|	1 -22
word-before|mouvement|	1 12
word-before|move|	4-7 18
word-before|movimento|	2-3 -7
word-before|much-vaunted|	1 -20
word-before|município|	4-7 7
word-before|murió|	4-7 16
word-before|murmuring|	2-3 23
word-before|musical|	2-3 -18
word-before|must|	2-3 22
word-before|mémoire|	4-7 19
word-before|música|	2-3 -15
word-before|naar|	1 -24	4-7 15
word-before|named|	1 -7	2-3 -29
word-before|namen|	1 -13	2-3 -25
word-before|name|	1 -24
word-before|navio|	2-3 -10
word-before|na|	4-7 -8
word-before|necessary|	8+ 18
word-before|needed|	2-3 19	4-7 17
word-before|needs|	1 -15
word-before|negoció|	4-7 17
word-before|negotiate|	4-7 23
word-before|negócio|	4-7 11
word-before|neighbor|	8+ 8
word-before|neither|	2-3 -23
word-before|nessun|	1 -11
word-before|netz|	1 -17
word-before|neve|	4-7 8
word-before|new|	1 -28
word-before|nicht|	1 14
word-before|nicknamed|	1 -9	2-3 -26	4-7 -23
word-before|niet|	4-7 18
word-before|noch|	2-3 12	4-7 12
word-before|nommé|	2-3 -17
word-before|normale|	4-7 -21
word-before|nor|	2-3 -24
word-before|nota|	1 -9
word-before|noticia|	2-3 18
word-before|not|	1 23	2-3 11	8+ 19
word-before|now|	4-7 15
word-before|nrc|	4-7 11
word-before|numa|	2-3 21	4-7 11
word-before|number|	1 -8	4-7 16
word-before|nun|	2-3 -14
word-before|nuova|	1 -15
word-before|nur|	1 -15	2-3 -16
word-before|nu|	2-3 -11
word-before|néanmoins|	2-3 13
word-before|négociations|	2-3 23
word-before|obama|	4-7 16	8+ 17
word-before|objectifs|	1 15
word-before|objectif|	1 18	4-7 11
word-before|obras|	2-3 14
word-before|observe|	2-3 -22
word-before|off-the-cuff|	1 -23
word-before|offered|	4-7 16
word-before|offering|	1 -14
word-before|offer|	8+ 16
word-before|officer|	4-7 22
word-before|office|	4-7 14
word-before|officially|	2-3 16
word-before|off|	2-3 24
word-before|oficial|	4-7 13
word-before|of|	1 -8
word-before|om|	2-3 -14	4-7 26
word-before|onder|	1 -20
word-before|one|	1 -18
word-before|on|	1 12	2-3 -29
word-before|ook|	1 -16
word-before|opened|	2-3 18	8+ 11
word-before|open|	2-3 21	4-7 13
word-before|operación|	1 9
word-before|operazione|	2-3 -7
word-before|opera|	4-7 21
word-before|operação|	2-3 -13
word-before|opere|	2-3 13
word-before|ophef|	1 18
word-before|opposerait|	4-7 15
word-before|opposition|	2-3 11
word-before|opschrift|	2-3 -11
word-before|opvang|	4-7 15
word-before|op|	8+ 9
word-before|ordered|	2-3 -8
word-before|order|	1 10	4-7 17
word-before|ordre|	2-3 -6
word-before|ortet|	1 16
word-before|ort|	2-3 17
word-before|or|	2-3 -9	4-7 -12
word-before|os|	1 -8
word-before|outcome|	2-3 20	4-7 21
word-before|outro|	4-7 10
word-before|out|	1 20	2-3 -22	4-7 20
word-before|overname|	2-3 15
word-before|over|	1 -52	2-3 -30
word-before|owns|	2-3 -25
word-before|o|	1 -16	2-3 -15
word-before|pack|	2-3 -17
word-before|pact|	2-3 21
word-before|paesi|	1 -8
word-before|pagava|	4-7 9
word-before|paid|	2-3 13
word-before|palavra|	1 -23
word-before|palliatives|	2-3 20
word-before|paper|	4-7 18
word-before|para|	1 -26	2-3 18	4-7 9
word-before|parece|	2-3 15
word-before|paris|	4-7 18
word-before|parola|	1 -18
word-before|parta|	4-7 12
word-before|partido|	2-3 14	4-7 11
word-before|parties|	8+ 16
word-before|partijen|	2-3 11
word-before|partij|	2-3 12
word-before|partiranno|	4-7 17
word-before|par|	2-3 -12
word-before|pasar|	4-7 19
word-before|pass|	4-7 20
word-before|past|	2-3 -24
word-before|patronne|	4-7 13
word-before|paura|	4-7 6
word-before|pauvreté|	4-7 -20
word-before|pay|	2-3 16
word-before|país|	4-7 21
word-before|peace|	8+ 14
word-before|peanut|	8+ 16
word-before|pedem|	4-7 8
word-before|pede|	2-3 14
word-before|pediu|	4-7 6
word-before|peixe|	2-3 15
word-before|pela|	2-3 18
word-before|pensione|	2-3 19
word-before|people|	4-7 19
word-before|percebeu|	2-3 13
word-before|perdono|	2-3 18
word-before|perdrait|	2-3 14
word-before|pergunta|	2-3 11
word-before|permanência|	4-7 14
word-before|permiso|	2-3 20
word-before|per|	2-3 -17
word-before|phrase|	2-3 -27	4-7 -14
word-before|pier|	2-3 14
word-before|pillen|	1 -24
word-before|pipeline|	4-7 21
word-before|placed|	4-7 18
word-before|planaria|	4-7 13
word-before|planteurs|	1 11
word-before|plan|	2-3 16
word-before|plaquent|	4-7 18
word-before|plateforme|	4-7 15
word-before|plato|	4-7 13
word-before|plattform|	2-3 15
word-before|played|	2-3 -23
word-before|playing|	4-7 19
word-before|play|	2-3 -17	4-7 13
word-before|plazo|	4-7 19
word-before|pleads|	2-3 -21
word-before|plechtigheid|	4-7 19
word-before|pledged|	2-3 14
word-before|pluriannuelle|	4-7 12
word-before|podcast|	2-3 -21
word-before|podrá|	4-7 11
word-before|polizei|	4-7 -13
word-before|política|	4-7 11
word-before|ponto|	4-7 8
word-before|populaire|	4-7 -9
word-before|portarinfuse|	2-3 -13
word-before|por|	1 -25	2-3 -16
word-before|possible|	4-7 15
word-before|postores|	4-7 15
word-before|pourquoi|	2-3 -7
word-before|pourtant|	4-7 9
word-before|pour|	1 -14	4-7 20
word-before|pouvait|	2-3 13	4-7 9
word-before|pouvoir|	4-7 18
word-before|praised|	2-3 17	4-7 20
word-before|prees|	4-7 10
word-before|preferia|	1 -13
word-before|preferred|	1 -30	2-3 -32
word-before|preferring|	1 -19
word-before|prefers|	1 -29
word-before|president|	8+ 15
word-before|price|	4-7 20
word-before|prijzen|	4-7 7
word-before|prima|	4-7 13
word-before|probado|	4-7 17
word-before|problem|	1 -24
word-before|proces|	2-3 10
word-before|procédure|	4-7 19
word-before|produjo|	4-7 10
word-before|programa|	2-3 -13
word-before|program|	2-3 12
word-before|projection|	1 23
word-before|projecto|	4-7 10
word-before|project|	4-7 13
word-before|projekt|	1 10	2-3 16
word-before|projet|	2-3 15	4-7 14
word-before|promette|	2-3 13	4-7 7
word-before|promet|	4-7 7
word-before|promised|	4-7 12
word-before|pronto|	4-7 13
word-before|pronuncia|	4-7 18
word-before|proposera|	2-3 -10
word-before|proprio|	1 -11
word-before|propuso|	2-3 -17
word-before|proyecto|	4-7 10
word-before|prédit|	4-7 15
word-before|préfère|	4-7 22
word-before|présente|	2-3 -11
word-before|prévenus|	2-3 14
word-before|publicar|	4-7 -13
word-before|publicará|	4-7 15
word-before|publication|	4-7 18
word-before|publie|	4-7 -6
word-before|publitalia|	2-3 10
word-before|pulls|	2-3 -21	4-7 -15
word-before|punished|	2-3 15
word-before|put|	2-3 -23	4-7 21
word-before|périnatalité|	4-7 15
word-before|qr|	4-7 13
word-before|quartal|	2-3 15
word-before|que|	1 -14	2-3 -7	4-7 43	8+ 8
word-before|qui|	1 -18
word-before|quotes|	4-7 19
word-before|quotidiano|	2-3 -15
word-before|race|	8+ 9
word-before|radioprogramma|	2-3 -12
word-before|ramdin-bos|	4-7 8
word-before|rated|	1 -20
word-before|reading|	1 -23	2-3 25	4-7 -22
word-before|reads|	4-7 -30
word-before|read|	1 -9	4-7 -33
word-before|reageerde|	2-3 15
word-before|reality|	2-3 -15
word-before|rebautizaron|	2-3 -13
word-before|recebido|	2-3 14
word-before|recita|	4-7 13
word-before|recoge|	2-3 17
word-before|recomendações|	2-3 17
word-before|reconheceu|	4-7 13
word-before|reconnaît|	4-7 17
word-before|reconnu|	4-7 10
word-before|records|	8+ 14
word-before|record|	2-3 -19
word-before|recovery|	4-7 18
word-before|recupero|	4-7 10
word-before|redactado|	2-3 19
word-before|redes|	4-7 13
word-before|redoute|	4-7 11
word-before|reenviado|	4-7 12
word-before|reflect|	4-7 20
word-before|reflete|	4-7 12
word-before|regelmäßig|	1 -15
word-before|regista|	1 -11
word-before|registered|	4-7 20
word-before|regretted|	4-7 22
word-before|rejects|	1 -18
word-before|rejeitam|	2-3 -14
word-before|relevait|	4-7 15
word-before|relevé|	2-3 20
word-before|relief|	2-3 16
word-before|remained|	2-3 34	8+ 18
word-before|remarks|	8+ 14
word-before|remark|	2-3 13
word-before|remise|	4-7 15
word-before|renamed|	2-3 -18
word-before|rencor|	4-7 16
word-before|repeated|	2-3 -18
word-before|replace|	2-3 -22
word-before|replicano|	4-7 9
word-before|reports|	2-3 22
word-before|report|	4-7 22
word-before|reprendre|	4-7 7
word-before|representa|	4-7 14
word-before|republicans|	8+ 9
word-before|rerouted|	8+ 13
word-before|rescuers|	4-7 15
word-before|resignation|	4-7 19
word-before|respeto|	4-7 7
word-before|responde|	2-3 16
word-before|resposta|	2-3 12
word-before|resta|	4-7 6
word-before|restent|	1 12
word-before|resterebbe|	4-7 9
word-before|resti|	2-3 17
word-before|restés|	4-7 18
word-before|results|	1 16
word-before|result|	2-3 22
word-before|retirar|	4-7 10
word-before|retraso|	1 15
word-before|retrouvé|	4-7 -17
word-before|returned|	4-7 16
word-before|return|	4-7 19
word-before|revela|	4-7 12
word-before|reviewed|	4-7 13
word-before|revista|	2-3 -14
word-before|revives|	1 -20
word-before|ricettario|	4-7 -8
word-before|riferiva|	4-7 10
word-before|rijdt|	8+ 6
word-before|riprende|	1 -10
word-before|riserbo|	1 -10
word-before|ristrutturazioni|	4-7 9
word-before|risultano|	4-7 12
word-before|rit|	4-7 16
word-before|roemde|	8+ 9
word-before|rooms|	4-7 16
word-before|rostered|	2-3 22
word-before|rover|	1 -19
word-before|rubrique|	2-3 -9
word-before|réclament|	4-7 16
word-before|réforme|	8+ 10
word-before|résultat|	4-7 10
word-before|sache|	4-7 6
word-before|sageuk|	2-3 -15
word-before|said|	1 27	2-3 17	8+ 35
word-before|sai|	4-7 17
word-before|salarios|	4-7 15
word-before|salirà|	4-7 10
word-before|salle|	4-7 13
word-before|saluant|	2-3 11
word-before|salue|	2-3 7	4-7 7
word-before|saluta|	2-3 16
word-before|salué|	2-3 6	4-7 12
word-before|sanders|	8+ 13
word-before|sang|	4-7 -22
word-before|sarebbero|	2-3 14
word-before|sarebbe|	4-7 11
word-before|satirico|	2-3 -6
word-before|savoir|	4-7 13
word-before|saw|	4-7 15
word-before|saying|	2-3 7	4-7 27	8+ 25
word-before|says|	1 -31	2-3 -31	4-7 -21	8+ -21
word-before|say|	1 -6	2-3 -20	4-7 -18
word-before|scandé|	4-7 -11
word-before|scelta|	2-3 15
word-before|schade|	1 16
word-before|school|	2-3 20
word-before|schrieb|	2-3 -8
word-before|scontro|	4-7 8
word-before|scossa|	2-3 -21
word-before|scritto|	1 -21	2-3 -15	4-7 -14
word-before|scrum|	4-7 20
word-before|seawall|	4-7 -24
word-before|seeking|	2-3 19
word-before|seek|	2-3 19
word-before|seemed|	2-3 19
word-before|seen|	4-7 22
word-before|sees|	2-3 29
word-before|seguridad|	2-3 17
word-before|seien|	2-3 17	4-7 12
word-before|seither|	2-3 -16
word-before|sei|	2-3 22	4-7 13
word-before|seja|	4-7 6
word-before|selling|	2-3 -24
word-before|semiconductor|	1 -21
word-before|sempre|	2-3 10
word-before|senate|	2-3 14
word-before|sendung|	2-3 -6
word-before|sentencia|	2-3 9
word-before|sentirse|	2-3 15
word-before|sent|	2-3 -7
word-before|senza|	2-3 -6
word-before|seraient|	1 15
word-before|serait|	2-3 15
word-before|sera|	4-7 7
word-before|series|	2-3 -20
word-before|served|	2-3 20
word-before|servicio|	4-7 14
word-before|servirebbe|	4-7 9
word-before|serviço|	2-3 12
word-before|serán|	4-7 20
word-before|será|	4-7 -9
word-before|settimanale|	2-3 -9
word-before|seule|	4-7 13
word-before|seul|	1 -17
word-before|se|	1 -11
word-before|shared|	2-3 20
word-before|shares|	1 -22	4-7 17
word-before|she|	1 -22	4-7 18	8+ 12
word-before|should|	1 19	2-3 21	4-7 18
word-before|showed|	4-7 -12
word-before|showing|	2-3 -18
word-before|shown|	2-3 16	4-7 15
word-before|show|	2-3 -25	4-7 13
word-before|sich|	1 21	2-3 12	4-7 -7
word-before|sie|	2-3 9
word-before|signboard|	2-3 -16
word-before|signed|	4-7 15
word-before|sign|	4-7 15
word-before|silence|	4-7 19
word-before|sinalizou|	2-3 -18
word-before|since|	2-3 -16	4-7 27
word-before|sindsdien|	2-3 -10
word-before|singing|	1 -20	2-3 -16	4-7 -15
word-before|sirens|	4-7 14
word-before|situatie|	1 16
word-before|situação|	1 15
word-before|si|	1 -11
word-before|sleept|	2-3 -11
word-before|slittano|	4-7 8
word-before|slogan|	4-7 -17
word-before|slow|	2-3 -14
word-before|sluit|	1 13
word-before|smelled|	4-7 19
word-before|so-called|	1 -35	2-3 -40
word-before|sobre|	1 -14
word-before|sogenannte|	1 -14
word-before|soient|	4-7 14
word-before|sold|	2-3 -24	4-7 18
word-before|solo|	1 -20
word-before|sondeos|	4-7 18
word-before|song|	2-3 -21
word-before|son|	1 16	2-3 -11
word-before|soprannominata|	2-3 -20
word-before|sorte|	1 -12
word-before|souhaiter|	2-3 13
word-before|souhaité|	8+ 9
word-before|sourit|	1 -10
word-before|spettacolo|	2-3 20
word-before|spiel|	4-7 10
word-before|spitznamen|	4-7 -23
word-before|spray-painted|	2-3 -15
word-before|spray|	4-7 22
word-before|staat|	1 -8
word-before|stage|	8+ 13
word-before|stallo|	4-7 10
word-before|standaardinstelling|	4-7 15
word-before|stand|	2-3 -10
word-before|start|	1 -17	4-7 14	8+ 21
word-before|statale|	4-7 16
word-before|stata|	4-7 20
word-before|states|	8+ 12
word-before|state|	4-7 16
word-before|stati|	4-7 14
word-before|stay|	4-7 11
word-before|stir|	1 19
word-before|stock|	1 -19
word-before|stood|	2-3 -19
word-before|stops|	1 -24
word-before|store|	1 -19	4-7 12
word-before|strapline|	4-7 -16
word-before|strike|	4-7 19
word-before|struck|	2-3 23
word-before|students|	4-7 15
word-before|studie|	2-3 17
word-before|studio|	1 -19
word-before|stücken|	4-7 7
word-before|sua|	1 -12	4-7 11
word-before|suche|	2-3 22
word-before|such|	1 -26
word-before|sugared|	1 -14
word-before|suite|	2-3 14
word-before|surnomme|	2-3 -10
word-before|surtout|	2-3 14
word-before|survive|	1 -19
word-before|su|	2-3 6
word-before|symbol|	1 -24
word-before|são|	2-3 27
word-before|sécurité|	4-7 18
word-before|sénatoriale|	2-3 19
word-before|tafelbild|	2-3 10
word-before|tagged|	1 -23	2-3 -13
word-before|tagline|	2-3 -20	4-7 -15
word-before|talks|	2-3 -21
word-before|talk|	4-7 25
word-before|targeted|	2-3 17
word-before|tavolo|	2-3 23
word-before|teatro|	4-7 11
word-before|teenager|	4-7 18
word-before|teen|	1 -20
word-before|tehran|	1 20
word-before|tejo|	2-3 17
word-before|tekst|	2-3 8	8+ 10
word-before|tela|	2-3 20
word-before|teme|	2-3 11
word-before|tem|	4-7 11
word-before|tentoonstelling|	1 -18	2-3 -7
word-before|terceros|	2-3 14
word-before|termed|	2-3 28
word-before|termine|	1 -13
word-before|termin|	1 9
word-before|terms|	1 -15
word-before|term|	2-3 -11
word-before|terna|	1 -25
word-before|terrenos|	4-7 14
word-before|terugroepactie|	2-3 17
word-before|ter|	1 10
word-before|testo|	1 14
word-before|test|	2-3 -23
word-before|texte|	2-3 8	4-7 15	8+ 12
word-before|text|	2-3 14
word-before|thanked|	4-7 16	8+ 17
word-before|that|	1 -9	2-3 10	4-7 21	8+ 38
word-before|their|	2-3 28
word-before|themselves|	1 -23
word-before|them|	4-7 16
word-before|then|	2-3 -13
word-before|they|	2-3 -18	4-7 18
word-before|the|	1 -12	2-3 7	8+ 24
word-before|this|	1 -18
word-before|though|	4-7 18
word-before|thriller|	2-3 -23
word-before|théodore|	1 -25
word-before|ticker|	1 -20
word-before|tier|	4-7 10
word-before|tijdschrift|	1 -16
word-before|titel|	1 -9	2-3 -10
word-before|titled|	2-3 -30	4-7 -30
word-before|title|	2-3 -15	4-7 -16
word-before|titolo|	2-3 6
word-before|titre|	2-3 -7
word-before|titula|	1 -17
word-before|tocaron|	2-3 -14
word-before|todavía|	2-3 11	4-7 15
word-before|toeslag|	4-7 12
word-before|told|	2-3 -16
word-before|tongues|	4-7 16
word-before|ton|	1 18
word-before|tormentone|	1 -15
word-before|tornara|	2-3 11
word-before|tosses|	2-3 -14
word-before|tot|	1 -10
word-before|tour|	2-3 -13
word-before|to|	1 -8	2-3 20	4-7 46	8+ 40
word-before|tragedy|	4-7 18
word-before|trapelare|	2-3 12
word-before|trattati|	4-7 17
word-before|tratta|	4-7 8
word-before|travel|	8+ 15
word-before|tre|	8+ 6
word-before|tribunal|	4-7 9
word-before|trimestrale|	4-7 8
word-before|troppe|	2-3 -19
word-before|trotter|	2-3 -7
word-before|trouve|	1 17
word-before|trouw|	8+ 10
word-before|trump|	4-7 24
word-before|tube|	2-3 -15
word-before|turned|	1 -22
word-before|turn|	1 -22
word-before|téléphoné|	4-7 14
word-before|têm|	2-3 -14
word-before|título|	2-3 -15
word-before|udì|	4-7 10
word-before|uitlas|	4-7 19
word-before|uitspraak|	4-7 12
word-before|uma|	2-3 8	4-7 7
word-before|um|	1 -20	2-3 13	4-7 14
word-before|una|	2-3 -19	4-7 14
word-before|under|	1 -35
word-before|und|	1 -15	2-3 -14
word-before|une|	1 10	2-3 15	4-7 26
word-before|update|	4-7 14
word-before|up|	4-7 -22
word-before|urlato|	1 12
word-before|uso|	1 17
word-before|usted|	1 -8
word-before|uvas|	2-3 -17
word-before|vacant|	1 -18
word-before|vale|	2-3 20
word-before|van|	1 31	2-3 30	4-7 42	8+ 17
word-before|vecinos|	2-3 -10
word-before|venduto|	2-3 16
word-before|ven|	1 13
word-before|verbietet|	1 -11
word-before|verdict|	2-3 14
word-before|vergelijking|	2-3 13
word-before|vermerkt|	2-3 -17
word-before|veronderstelt|	8+ 7
word-before|verschillen|	2-3 13
word-before|version|	2-3 23
word-before|vertrauen|	2-3 12
word-before|vervoer|	2-3 14
word-before|veut|	2-3 12
word-before|ve|	1 16
word-before|viagem|	4-7 11
word-before|viaggi|	4-7 9
word-before|vicente|	1 -9
word-before|victimes|	2-3 -19
word-before|vic|	4-7 8
word-before|villarreal|	4-7 10
word-before|ville|	4-7 6
word-before|virage|	2-3 18
word-before|virou|	4-7 -18
word-before|vlakte|	4-7 7
word-before|voertuig|	4-7 14
word-before|voir|	4-7 17
word-before|volksmond|	2-3 -12
word-before|volksmund|	1 -15
word-before|vom|	1 -15
word-before|von|	1 20	4-7 10
word-before|voortaan|	2-3 -18
word-before|voor|	1 -12	2-3 21	4-7 -20
word-before|vorlage|	4-7 6
word-before|vor|	1 -16	4-7 16
word-before|vota|	1 17
word-before|votera|	2-3 13
word-before|votes|	8+ 14
word-before|vouloir|	4-7 18
word-before|wad|	1 -12
word-before|waffen|	1 17
word-before|walkout|	1 15
word-before|wanted|	4-7 17
word-before|wants|	4-7 23
word-before|warsaw|	4-7 13
word-before|washington|	4-7 16
word-before|was|	1 13	2-3 15	4-7 35	8+ 36
word-before|watches|	4-7 -19
word-before|water|	4-7 20
word-before|wat|	4-7 14
word-before|waved|	2-3 6
word-before|wears|	2-3 -22
word-before|wednesday|	2-3 -21
word-before|wedstrijd|	4-7 12
word-before|welcomed|	4-7 19
word-before|weniger|	1 -11
word-before|werbespruch|	4-7 -8
word-before|werde|	2-3 -13
word-before|werd|	1 -12
word-before|were|	2-3 57	4-7 -9	8+ 23
word-before|wer|	2-3 -16
word-before|weten|	4-7 23
word-before|when|	2-3 -18
word-before|where|	8+ -19
word-before|whether|	1 -19
word-before|whitlock|	2-3 22
word-before|whose|	2-3 -25	4-7 -17
word-before|who|	1 -19	2-3 -9	8+ 17
word-before|wieder|	1 -13
word-before|wie|	2-3 -14
word-before|willen|	4-7 12
word-before|will|	4-7 23
word-before|wind|	2-3 15
word-before|winston|	1 -22
word-before|wird|	2-3 -12
word-before|withering|	1 20
word-before|with|	1 -7	2-3 -7	4-7 15
word-before|wochenenden|	2-3 13
word-before|woord|	1 -18	2-3 13
word-before|words|	2-3 -30	4-7 23
word-before|wordt|	1 -12
word-before|word|	1 -33
word-before|world|	2-3 -18
word-before|worship|	2-3 21
word-before|wort|	1 -7
word-before|would|	1 20	2-3 11	4-7 46	8+ 22
word-before|writes|	1 -25
word-before|write|	1 -22
word-before|written|	1 -20	4-7 16
word-before|wrote|	2-3 -27	4-7 29
word-before|würden|	1 -10
word-before|x|	1 14
word-before|yelled|	1 17
word-before|yerseke|	2-3 9
word-before|y|	1 -7	2-3 -19	4-7 18
word-before|zaak|	1 13	4-7 19
word-before|zeitung|	1 -6	2-3 -21
word-before|zelf|	4-7 14
word-before|zich|	2-3 20
word-before|ziet|	2-3 12
word-before|zijn|	1 -16	2-3 -14	4-7 17
word-before|zogeheten|	2-3 -16
word-before|zomerhit|	2-3 -9
word-before|zona|	2-3 -16
word-before|zouden|	2-3 17
word-before|zuletzt|	4-7 6
word-before|zur|	2-3 -18
word-before|zusatz|	1 -13	2-3 -13
word-before|zwischen|	1 -7
word-before||	1 -21	2-3 7	4-7 19	8+ 27
word-before|à|	1 -16	4-7 33	8+ 7
word-before|è|	1 -7	2-3 11	4-7 11
word-before|écart|	1 15
word-before|équilibre|	4-7 18
word-before|était|	2-3 12	4-7 17
word-before|étiquetée|	1 -19
word-before|été|	1 -11	4-7 21
word-before|éxito|	2-3 -8
word-before|é|	1 -14	4-7 16	8+ 13
word-before|être|	2-3 18	4-7 19
word-before|überbauung|	2-3 -11
word-before|übung|	2-3 -14
word-before|–|	1 13	2-3 -15	4-7 -11	8+ 22
word-before|—|	2-3 20	4-7 -9	8+ 25
word-before|’s|	2-3 -26	8+ 21
word-before|’|	2-3 16	4-7 9
word-before|•|	2-3 8
work|near|near|,|	all -21
work|near|near|	all -42	first 16	none 16
work|near|near|coordinator|	all -20
work|near|near|preposition|	all -31
work|near|near|stop|	first 12
work|near|none|(|	all-one -25	first -16
work|near|none|,|	all -56	all-one -44	first -22	none 25	some 14
work|near|none|:|	all-one -13	first -19	most 9	none -18
work|near|none|	all -80	all-one -58	first -33	none 24	some 32
work|near|none|auxiliary|	all -16	none -8	some 8
work|near|none|capital|	all-one -7	first -10	none 22
work|near|none|coordinator|	all -20	all-one -21
work|near|none|determiner|	all-one -8
work|near|none|possessive|	all -23	none 16
work|near|none|preposition|	all -34
work|near|none|pronoun|	none 19
work|near|none|quote|	first 25
work|near|none|stop|	all -12	all-one 26	first 36	most 14
work|near|none|subordinator|	all -25	all-one -22	none 18
work|near|none|that|	none 25	some 9
work|near|none|verb-judging|	all -32	all-one -18	none 14
work|near|none|verb-saying|	all-one -21	none 30
work|near|none|verb-thinking|	none 18
work|near|none|word|	all -34	all-one -27	first -31	some 22
work|near|none|–|	none -15
work|near|right|	first 9
work|near|right|stop|	first 9
work|none|near|,|	none 19
work|none|near|:|	all -23	first 21
work|none|near|;|	all -10
work|none|near|	all -26	all-one -7	first 12	none 22	some 13
work|none|near|auxiliary|	none 16
work|none|near|capital|	all-one -9	none -10
work|none|near|coordinator|	none -6
work|none|near|determiner|	none 20
work|none|near|preposition|	all -32	all-one -16	first -18	none -12
work|none|near|start|	all -33	all-one -23	first 34
work|none|near|stop|	all-one 20	first 40
work|none|near|verb-judging|	all -13	none 20
work|none|near|verb-saying|	all-one 6	none 8
work|none|near|verb-thinking|	none 20
work|none|near|word|	all -24	all-one -13	first -10	none 10
work|none|near|–|	all -7
work|none|near|—|	all -14
work|none|none|'|	all -12	all-one -20
work|none|none|(|	all-one 8	first -6
work|none|none|)|	all-one 7	first 13
work|none|none|,|	all 16	first 29	most 21	none 14	some 20
work|none|none|-|	first 23
work|none|none|:|	all 11	all-one 25	first 8	most 9	none -15	some 14
work|none|none|;|	first -9	none 17
work|none|none|adverb|	all-one -27	first -11	most -12	none 14	some 12
work|none|none|auxiliary|	most 22	none 6	some 19
work|none|none|capital|	most -20	none 12	some 16
work|none|none|coordinator|	all -6	first 14	some -18
work|none|none|determiner|	first 6
work|none|none|	first 14	none 9	some 19
work|none|none|possessive|	all -33	all-one -35	first -11	none 23	some 10
work|none|none|preposition|	all-one -7	most -6	some 31
work|none|none|pronoun|	all-one -8	first 17	most -11	none 7	some 26
work|none|none|quote|	all 21	all-one -14	first 12
work|none|none|start|	all -13	first 20	most 22
work|none|none|stop|	all 30	all-one 10	first 20	none 11
work|none|none|subordinator|	first 13	none -13	some 8
work|none|none|that|	all-one -21	first 33	some 23
work|none|none|verb-judging|	all -14	all-one -27	first 13	some -15
work|none|none|verb-saying|	first -25	most 23	none 6	some 37
work|none|none|verb-thinking|	first 12	some 14
work|none|none|word|	first -29	none 10
work|none|none|–|	first -14	most 8	none 13
work|none|none|—|	all-one 9	none 22
work|none|none|’|	all-one -14	none 6
work|none|none|•|	first 8
work|none|right|,|	all-one -22
work|none|right|	all -45	all-one -46
work|none|right|determiner|	all -29	all-one -21
work|none|right|possessive|	all-one -19
work|none|right|preposition|	all-one -20
work|none|right|start|	first 18
work|none|right|stop|	first 18
work|none|right|subordinator|	all-one -17
work|none|right|verb-judging|	all -21
work|none|right|word|	none -8
work|right|near|	all -19	first -12
work|right|near|verb-saying|	all -17	first -12
work|right|near|word|	all -17
work|right|none|	all -58	all-one -27	first -14	most -11	some 27
work|right|none|capital|	all -23	all-one -10	first -23	none 17
work|right|none|verb-saying|	all -10	all-one -34	first 25	none -15
work|right|none|verb-thinking|	all -20	none 21
work|right|none|word|	all -55	first -38	most -11	some 22
`;
