/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -17	8+ 49
alone|first|	1 -7	4-7 19	8+ 20
alone|inside|	1 -8	2-3 -10	8+ 8
best-gap|according-to|according|gap|according-to|,;|	4-7 22	8+ 9
best-gap|according-to|according|gap|according-to|,cs|	4-7 19
best-gap|according-to|according|gap|according-to|,c|	2-3 12	4-7 -12
best-gap|according-to|according|gap|according-to|,qs|	8+ 13
best-gap|according-to|according|gap|according-to|,q|	2-3 -10
best-gap|according-to|according|gap|according-to|,sc|	4-7 13	8+ 10
best-gap|according-to|according|gap|according-to|,s|	4-7 -9
best-gap|according-to|according|gap|according-to|,|	1 9	2-3 11	4-7 30	8+ 30
best-gap|according-to|according|gap|according-to|;c|	4-7 17
best-gap|according-to|according|gap|according-to|;|	2-3 17	4-7 27	8+ 9
best-gap|according-to|according|gap|according-to|c,|	2-3 17
best-gap|according-to|according|gap|according-to|cs,|	2-3 17
best-gap|according-to|according|gap|according-to|c|	2-3 19	4-7 19
best-gap|according-to|according|gap|according-to|q,s|	4-7 11
best-gap|according-to|according|gap|according-to|s,c|	4-7 12
best-gap|according-to|according|gap|according-to|s,|	4-7 17
best-gap|according-to|according|gap|according-to||	1 -27	8+ 29
best-gap|colon|judging|gap|colon||	8+ 17
best-gap|colon|naked||	1 -16	4-7 8
best-gap|colon|saying|gap|colon|,s|	8+ 7
best-gap|colon|saying|gap|colon|,|	8+ 9
best-gap|colon|saying|gap|colon||	8+ 16
best-gap|named-before|naked||	1 10	2-3 35	4-7 -18
best-gap|named-nearby|naked||	4-7 15
best-gap|paragraph-before|direct|gap|paragraph-before|,;c|	8+ 10
best-gap|paragraph-before|direct|gap|paragraph-before|,;|	2-3 19
best-gap|paragraph-before|direct|gap|paragraph-before|q,|	8+ 19
best-gap|paragraph-before|direct|gap|paragraph-before||	4-7 24
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 24
best-gap|paragraph-before|saying|gap|paragraph-before|,c|	2-3 23
best-gap|paragraph-before|saying|gap|paragraph-before|,s|	8+ 13
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 8	4-7 15	8+ 30
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 12
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 16
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -19	4-7 8	8+ 21
best-gap|possessor|naked||	1 21	2-3 -6	8+ 21
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,|	1 -15
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -22	2-3 -18	4-7 -20
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -9
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -13	2-3 -13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,qc|	2-3 -13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 11	2-3 -23	4-7 -11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	4-7 23
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|cq|	2-3 -12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -20	2-3 -16	8+ 34
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -18	2-3 8	8+ 23
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,s|	2-3 -11
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	2-3 -15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 10	2-3 -17	4-7 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 13	4-7 7	8+ 19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -21	4-7 -6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c,|	2-3 13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -11	4-7 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 -6	4-7 19	8+ 31
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|sq|	4-7 18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -22
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -6	2-3 -13	4-7 23	8+ 21
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -24	2-3 10	4-7 -14
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 17	4-7 16
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -19
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -23	2-3 18	4-7 17	8+ 20
best-gap|quote-then-verb|judging|gap|quote-then-verb|,s|	4-7 -10
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	4-7 12	8+ 9
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 9
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 6	2-3 -7	4-7 -12
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -9	4-7 30	8+ 13
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -16	2-3 -12	4-7 13
best-gap|quote-then-verb|saying|gap|quote-then-verb|,q|	2-3 13	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -13	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -7	4-7 23	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;,|	2-3 15
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -18
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 12	4-7 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 12
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -23
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 23
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 17	8+ 20
best-gap|sentence-after|according|gap|sentence-after|;s,|	2-3 6
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -17
best-gap|sentence-after|apposed|gap|sentence-after|,|	8+ 14
best-gap|sentence-after|direct|gap|sentence-after|,s|	8+ -18
best-gap|sentence-after|direct|gap|sentence-after||	2-3 12	8+ 32
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 9	4-7 16
best-gap|sentence-after|saying|gap|sentence-after|;q,|	4-7 10
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -18	4-7 34	8+ 23
best-gap|sentence-after|thinking|gap|sentence-after||	2-3 -14	4-7 15
best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 20
best-gap|sentence-before|according|gap|sentence-before|,c|	2-3 -16	8+ 7
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 -6	8+ 19
best-gap|sentence-before|according|gap|sentence-before|q,|	4-7 23
best-gap|sentence-before|according|gap|sentence-before|q;|	8+ -8
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -10
best-gap|sentence-before|according|gap|sentence-before||	8+ 6
best-gap|sentence-before|apposed|gap|sentence-before|q,;|	2-3 -10
best-gap|sentence-before|apposed|gap|sentence-before||	2-3 10	8+ 7
best-gap|sentence-before|apposition|gap|sentence-before|qs|	2-3 -14
best-gap|sentence-before|apposition|gap|sentence-before||	8+ 13
best-gap|sentence-before|direct|gap|sentence-before|;|	2-3 -10
best-gap|sentence-before|direct|gap|sentence-before|c,|	4-7 -7
best-gap|sentence-before|direct|gap|sentence-before|c|	1 -15
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -18
best-gap|sentence-before|direct|gap|sentence-before|qc,|	4-7 -7
best-gap|sentence-before|direct|gap|sentence-before|qc|	1 -6
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -12	4-7 15
best-gap|sentence-before|direct|gap|sentence-before|s|	4-7 7	8+ 13
best-gap|sentence-before|direct|gap|sentence-before||	1 -8	2-3 -17	4-7 26	8+ 27
best-gap|sentence-before|judging|gap|sentence-before|;|	1 -8
best-gap|sentence-before|judging|gap|sentence-before|cq|	2-3 -18
best-gap|sentence-before|judging|gap|sentence-before|c|	8+ 6
best-gap|sentence-before|judging|gap|sentence-before|qcs,|	2-3 -17
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -15
best-gap|sentence-before|judging|gap|sentence-before|sq,|	4-7 15
best-gap|sentence-before|judging|gap|sentence-before|sq|	2-3 -10
best-gap|sentence-before|judging|gap|sentence-before||	4-7 13	8+ 14
best-gap|sentence-before|relative|gap|sentence-before|,sq|	4-7 11
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 13
best-gap|sentence-before|relative|gap|sentence-before|c,|	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,;qc|	1 -12
best-gap|sentence-before|saying|gap|sentence-before|,;q|	1 -10
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 12	2-3 -22	4-7 21
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -9	8+ 24
best-gap|sentence-before|saying|gap|sentence-before|,c|	2-3 12	4-7 32	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|,qsc|	2-3 -17
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -16	2-3 18	4-7 20	8+ 28
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 19
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 20	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 13	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -15	2-3 -6	4-7 45	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -12	2-3 -19	4-7 62	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|;q,s|	4-7 -10
best-gap|sentence-before|saying|gap|sentence-before|;q,|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 18	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 24
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|cq|	4-7 -12
best-gap|sentence-before|saying|gap|sentence-before|cs,|	4-7 23
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -13	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|q,s|	2-3 -19
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -9
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 26
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -19
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 17	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -8
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -14	2-3 23	4-7 20	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 10
best-gap|sentence-before|saying|gap|sentence-before|sq,|	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|sq;,|	2-3 -10
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -14	4-7 16	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -19	8+ 30
best-gap|sentence-before|saying|gap|sentence-before||	1 -22	2-3 36	4-7 51	8+ 17
best-gap|sentence-before|thinking|gap|sentence-before|s|	8+ 18
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 22	4-7 11	8+ 16
best-gap|signature|naked||	1 -18	2-3 -39	4-7 -15	8+ 36
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,cs|	1 -20
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	8+ -19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -19	8+ 19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 15	4-7 32	8+ 22
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c;|	8+ 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	2-3 -14
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 -13	2-3 -8	4-7 -10
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	1 -17	4-7 -14
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,qs|	4-7 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -21	4-7 28
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -17	2-3 19	4-7 18	8+ 11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;,|	1 -23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -25	2-3 -37	4-7 9	8+ 36
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,s|	4-7 21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	2-3 13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -8	8+ 20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|cs|	1 18	2-3 -18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 9	2-3 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	1 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	1 -13	2-3 -20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	1 -9	2-3 -21	4-7 13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s,|	2-3 -18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sq|	1 -20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 11	2-3 27	4-7 -15	8+ 21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -15	2-3 -10	4-7 9	8+ -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,;|	4-7 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,cs|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -15	4-7 24
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 23	4-7 20	8+ 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -11	4-7 13	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,s|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -6	2-3 8	4-7 31	8+ 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -16	2-3 -6	4-7 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,;|	8+ 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	1 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -18	4-7 -17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 -23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 -17	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 10	2-3 18	4-7 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 28	4-7 13	8+ 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 -16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,c|	2-3 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq|	2-3 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 47	4-7 41	8+ 29
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	8+ 15
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,qc|	8+ 13
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,|	2-3 18
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -11
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 8	2-3 12	4-7 43	8+ 32
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;qs|	2-3 -10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	2-3 -21	4-7 14	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cqs|	1 -19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -18	4-7 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -20	4-7 26	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	2-3 21	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	1 -8	2-3 -9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	1 -21	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 24	4-7 18	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sqc|	2-3 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sq|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 33	2-3 23	8+ 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 24	2-3 10	4-7 -16	8+ 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 13	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;s|	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 33	4-7 -17	8+ 36
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 18	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs,|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 21	2-3 31	4-7 30	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -13	4-7 42	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,s|	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 6	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	4-7 11	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc,|	1 -21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	4-7 28	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 26	4-7 17	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 11	2-3 -19	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c;|	2-3 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -20	2-3 29	4-7 28	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 24	4-7 32	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 20	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 20	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 32	8+ 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	1 -24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc,|	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -18	2-3 25	4-7 32	8+ 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -32	2-3 11	4-7 16	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 14	4-7 25	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 12	4-7 13
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|,|	1 -9
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	2-3 17
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -15
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 10
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -19	8+ 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,c|	4-7 8
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -25	4-7 13
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 14	8+ 20
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|cs|	1 -17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|c|	2-3 -19
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|qc|	2-3 -24
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 13	4-7 19	8+ 18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -12	2-3 9	4-7 19	8+ 20
best-gap|topic|naked||	1 -10	8+ 21
best-gap|transcript|naked||	4-7 16	8+ 22
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 7
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 11
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|c;|	4-7 16
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 7
best-gap|verb-then-speaker|other|gap|verb-then-speaker||	1 -8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -11	4-7 19	8+ 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -14
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -11	4-7 21	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qs|	1 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 22	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 10	2-3 -24
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -13	2-3 9	4-7 50	8+ 22
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 16	2-3 27	4-7 10	8+ 16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|s|	4-7 -12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -12	4-7 -11
best-intro|%|saying|far|	4-7 13
best-intro|'|according|2-4|	4-7 13
best-intro|'|naked|5-10|	1 -15
best-intro|'|saying|0|	2-3 -22
best-intro|(|naked|1|	2-3 -24
best-intro|(|naked|5-10|	1 -22	2-3 -12	4-7 -9
best-intro|(|saying|-5|	1 -9
best-intro|(|saying|0|	4-7 21
best-intro|(|saying|2-4|	4-7 -10
best-intro|(|saying|5-10|	2-3 -7	4-7 -18	8+ -17
best-intro|)|naked|2-4|	8+ 11
best-intro|*|saying|1|	4-7 7	8+ 8
best-intro|,|according|1|	1 23	2-3 -14	4-7 19	8+ 21
best-intro|,|according|2-4|	2-3 -13	4-7 15	8+ 6
best-intro|,|according|5-10|	2-3 12	4-7 14
best-intro|,|according|far|	2-3 20	4-7 33
best-intro|,|apposed|-3|	2-3 -10
best-intro|,|apposed|-4|	1 -15
best-intro|,|apposed|-6|	2-3 -16
best-intro|,|apposed|5-10|	8+ 16
best-intro|,|direct|2-4|	2-3 13	4-7 7
best-intro|,|direct|5-10|	2-3 -20	8+ 21
best-intro|,|direct|far|	4-7 -7	8+ 10
best-intro|,|judging|0|	2-3 -8
best-intro|,|judging|1|	4-7 7
best-intro|,|judging|2-4|	1 -26	2-3 -21	4-7 19
best-intro|,|judging|5-10|	1 -7	4-7 19	8+ 14
best-intro|,|judging|far|	4-7 -17	8+ 9
best-intro|,|naked|0|	4-7 -16
best-intro|,|naked|1|	2-3 11	4-7 18
best-intro|,|naked|2-4|	1 -21	2-3 -19	4-7 -10
best-intro|,|naked|5-10|	1 -24	2-3 8	4-7 12	8+ 24
best-intro|,|naked|far|	2-3 10	4-7 31	8+ 24
best-intro|,|other|1|	2-3 -8	4-7 6
best-intro|,|other|2-4|	4-7 7
best-intro|,|relative|5-10|	1 -11
best-intro|,|saying|-4|	4-7 -12
best-intro|,|saying|0|	2-3 -23	4-7 -12	8+ 22
best-intro|,|saying|1|	1 11	2-3 37	4-7 7	8+ 20
best-intro|,|saying|2-4|	2-3 15	4-7 41	8+ 33
best-intro|,|saying|5-10|	1 -33	2-3 -18	4-7 35	8+ 39
best-intro|,|saying|far|	1 26	2-3 16	4-7 38	8+ 23
best-intro|,|shared|-11|	2-3 -12
best-intro|-|naked|2-4|	8+ 12
best-intro|-|naked|5-10|	8+ 14
best-intro|-|saying|0|	8+ 12
best-intro|:|according|1|	2-3 24	8+ 13
best-intro|:|according|2-4|	4-7 6
best-intro|:|according|5-10|	4-7 22	8+ 10
best-intro|:|apposed|1|	1 -15
best-intro|:|apposed|2-4|	4-7 23	8+ 22
best-intro|:|apposed|5-10|	2-3 15	4-7 21	8+ 14
best-intro|:|direct|0|	8+ 19
best-intro|:|direct|2-4|	1 -18	2-3 -17	4-7 -8	8+ 18
best-intro|:|direct|5-10|	1 -21	2-3 -24	4-7 40	8+ 36
best-intro|:|direct|far|	4-7 -12
best-intro|:|judging|1|	2-3 11	4-7 16
best-intro|:|judging|2-4|	2-3 13	4-7 22	8+ 16
best-intro|:|judging|5-10|	1 -6	4-7 23	8+ 16
best-intro|:|judging|far|	1 -8	4-7 11	8+ 19
best-intro|:|naked|0|	1 -9
best-intro|:|naked|1|	1 13	8+ 9
best-intro|:|naked|2-4|	1 -29	2-3 16	4-7 27	8+ 34
best-intro|:|naked|5-10|	1 -16	4-7 24	8+ 39
best-intro|:|naked|far|	1 20	2-3 19	4-7 23	8+ -13
best-intro|:|other|1|	4-7 9	8+ 20
best-intro|:|saying|-10|	4-7 6
best-intro|:|saying|-13|	4-7 16
best-intro|:|saying|-20|	4-7 13
best-intro|:|saying|-7|	8+ 14
best-intro|:|saying|0|	4-7 34	8+ 40
best-intro|:|saying|1|	1 22	4-7 11	8+ 29
best-intro|:|saying|2-4|	1 19	2-3 34	4-7 8	8+ 34
best-intro|:|saying|5-10|	1 14	2-3 -14	8+ 22
best-intro|:|saying|far|	1 -25	2-3 -21	4-7 48	8+ 24
best-intro|:|shared|2-4|	2-3 17
best-intro|:|thinking|2-4|	4-7 14	8+ 21
best-intro|;|according|1|	4-7 19
best-intro|;|according|far|	4-7 9
best-intro|;|naked|1|	4-7 -11
best-intro|;|naked|2-4|	1 11
best-intro|adverb|according|1|	4-7 6
best-intro|adverb|according|5-10|	1 9
best-intro|adverb|according|far|	4-7 -11
best-intro|adverb|direct|1|	1 12
best-intro|adverb|direct|far|	1 19
best-intro|adverb|judging|1|	2-3 -6
best-intro|adverb|judging|2-4|	1 10	2-3 9	4-7 14
best-intro|adverb|naked|2-4|	2-3 8
best-intro|adverb|naked|5-10|	1 16	2-3 9
best-intro|adverb|relative|far|	4-7 11
best-intro|adverb|saying|1|	2-3 18
best-intro|adverb|saying|2-4|	2-3 14	4-7 -11	8+ 13
best-intro|adverb|saying|5-10|	1 -6	4-7 29	8+ 22
best-intro|adverb|saying|far|	8+ 18
best-intro|auxiliary|according|1|	2-3 7	4-7 23	8+ 15
best-intro|auxiliary|according|2-4|	1 12	2-3 27	4-7 27
best-intro|auxiliary|according|5-10|	4-7 25	8+ 14
best-intro|auxiliary|according|far|	2-3 13	4-7 17	8+ 10
best-intro|auxiliary|direct|0|	2-3 -22	4-7 14
best-intro|auxiliary|direct|5-10|	2-3 26	4-7 20
best-intro|auxiliary|direct|far|	4-7 -7
best-intro|auxiliary|judging|1|	1 10
best-intro|auxiliary|judging|2-4|	1 -30	2-3 11
best-intro|auxiliary|judging|5-10|	1 25	2-3 23	4-7 15
best-intro|auxiliary|naked|1|	1 -19	2-3 -18
best-intro|auxiliary|naked|2-4|	4-7 16
best-intro|auxiliary|naked|5-10|	2-3 8	4-7 21	8+ 20
best-intro|auxiliary|naked|far|	1 8	2-3 13	4-7 25	8+ 33
best-intro|auxiliary|other|1|	4-7 6
best-intro|auxiliary|saying|-16|	1 19
best-intro|auxiliary|saying|0|	1 20	2-3 -24	4-7 33	8+ 11
best-intro|auxiliary|saying|1|	1 24	2-3 26	4-7 19
best-intro|auxiliary|saying|2-4|	2-3 10	8+ 25
best-intro|auxiliary|saying|5-10|	1 32	2-3 67	4-7 70	8+ 35
best-intro|auxiliary|saying|far|	1 36	2-3 -7	8+ 20
best-intro|auxiliary|shared|-3|	1 -13
best-intro|auxiliary|shared|-5|	1 -12
best-intro|auxiliary|thinking|2-4|	2-3 18
best-intro|auxiliary|thinking|5-10|	4-7 19
best-intro|capital|according|0|	2-3 20	4-7 -12
best-intro|capital|according|1|	2-3 11	4-7 14
best-intro|capital|according|2-4|	2-3 6	4-7 15
best-intro|capital|according|5-10|	4-7 11
best-intro|capital|according|far|	2-3 14	4-7 12
best-intro|capital|apposed|2-4|	4-7 13
best-intro|capital|direct|1|	2-3 8
best-intro|capital|direct|2-4|	2-3 17	4-7 11
best-intro|capital|judging|0|	1 -17	2-3 -17
best-intro|capital|judging|1|	1 -23	2-3 28	4-7 12	8+ 22
best-intro|capital|judging|2-4|	1 13	4-7 13	8+ 6
best-intro|capital|judging|5-10|	1 -11	4-7 16
best-intro|capital|naked|0|	1 6	2-3 8	4-7 -9	8+ 12
best-intro|capital|naked|1|	1 -13	2-3 -18
best-intro|capital|naked|2-4|	1 -12	2-3 -16	4-7 15	8+ 25
best-intro|capital|naked|5-10|	2-3 9	4-7 -8
best-intro|capital|naked|far|	1 18	2-3 -7	8+ -9
best-intro|capital|other|0|	1 -10	2-3 -10
best-intro|capital|other|1|	1 -10	4-7 9
best-intro|capital|saying|-2|	1 -8
best-intro|capital|saying|-3|	1 -19
best-intro|capital|saying|0|	4-7 22	8+ 24
best-intro|capital|saying|1|	2-3 -13	8+ 22
best-intro|capital|saying|2-4|	1 16	2-3 13	4-7 34	8+ 24
best-intro|capital|saying|5-10|	2-3 18	4-7 33	8+ 30
best-intro|capital|saying|far|	2-3 10	4-7 15	8+ 16
best-intro|capital|shared|-5|	1 -16
best-intro|capital|thinking|1|	1 -14
best-intro|coordinator|according|5-10|	2-3 12	4-7 13
best-intro|coordinator|according|far|	8+ 10
best-intro|coordinator|direct|2-4|	2-3 -20
best-intro|coordinator|direct|5-10|	1 -15	2-3 -18
best-intro|coordinator|judging|2-4|	2-3 -11
best-intro|coordinator|judging|5-10|	4-7 17
best-intro|coordinator|judging|far|	1 -16
best-intro|coordinator|naked|2-4|	1 7	2-3 13
best-intro|coordinator|naked|5-10|	2-3 12
best-intro|coordinator|naked|far|	1 22	2-3 -12	4-7 -15
best-intro|coordinator|saying|0|	2-3 -24	8+ 27
best-intro|coordinator|saying|1|	1 6
best-intro|coordinator|saying|2-4|	4-7 24	8+ 8
best-intro|coordinator|saying|5-10|	1 15	2-3 6	4-7 33	8+ 19
best-intro|coordinator|saying|far|	1 -17	2-3 30	4-7 30	8+ 23
best-intro|coordinator|thinking|5-10|	4-7 8
best-intro|determiner|according|0|	1 -14	2-3 -15	4-7 19
best-intro|determiner|according|1|	1 -6
best-intro|determiner|according|2-4|	2-3 -23	4-7 29
best-intro|determiner|according|5-10|	2-3 16	4-7 9
best-intro|determiner|according|far|	2-3 12	4-7 -15
best-intro|determiner|apposed|-11|	2-3 -12
best-intro|determiner|apposed|-4|	2-3 -6
best-intro|determiner|apposed|-7|	2-3 -7
best-intro|determiner|apposed|1|	1 -23
best-intro|determiner|apposed|2-4|	1 -23	2-3 14	4-7 -17
best-intro|determiner|apposition|1|	2-3 -15
best-intro|determiner|apposition|5-10|	1 -9
best-intro|determiner|apposition|far|	2-3 -14
best-intro|determiner|direct|0|	2-3 -16
best-intro|determiner|direct|2-4|	2-3 -18
best-intro|determiner|direct|5-10|	2-3 -20
best-intro|determiner|direct|far|	2-3 14
best-intro|determiner|judging|-5|	1 -24
best-intro|determiner|judging|0|	2-3 6
best-intro|determiner|judging|1|	1 32	2-3 6	4-7 24
best-intro|determiner|judging|2-4|	1 8	4-7 10
best-intro|determiner|judging|5-10|	1 15	2-3 -11	4-7 19
best-intro|determiner|judging|far|	1 -16	2-3 -13	4-7 24
best-intro|determiner|naked|0|	1 -26	4-7 -19
best-intro|determiner|naked|1|	1 -29	2-3 9
best-intro|determiner|naked|2-4|	1 -8	4-7 16
best-intro|determiner|naked|5-10|	2-3 -11	4-7 6
best-intro|determiner|naked|far|	1 10	2-3 10
best-intro|determiner|other|0|	1 -11	2-3 -12	4-7 13
best-intro|determiner|other|1|	1 -8	2-3 -9
best-intro|determiner|passive|5-10|	2-3 -11	8+ 13
best-intro|determiner|saying|-11|	1 -18
best-intro|determiner|saying|-12|	1 12	2-3 -16
best-intro|determiner|saying|-17|	2-3 -13
best-intro|determiner|saying|-5|	1 -16	2-3 -23
best-intro|determiner|saying|-6|	2-3 -16
best-intro|determiner|saying|-7|	1 10
best-intro|determiner|saying|0|	1 -19	2-3 27	4-7 15	8+ 19
best-intro|determiner|saying|1|	4-7 17
best-intro|determiner|saying|2-4|	8+ 28
best-intro|determiner|saying|5-10|	1 9	2-3 -9	8+ 22
best-intro|determiner|saying|far|	1 16	2-3 16	4-7 8	8+ 12
best-intro|determiner|shared|-21|	2-3 -22
best-intro|determiner|thinking|0|	2-3 -14
best-intro|determiner|thinking|1|	2-3 -26
best-intro|determiner|thinking|2-4|	1 -12	2-3 9
best-intro|determiner|thinking|5-10|	4-7 13
best-intro|possessive|direct|2-4|	2-3 -17
best-intro|possessive|judging|2-4|	2-3 20
best-intro|possessive|judging|far|	2-3 -18
best-intro|possessive|naked|1|	1 -9	2-3 12	4-7 -7
best-intro|possessive|naked|2-4|	4-7 10
best-intro|possessive|passive|5-10|	2-3 18
best-intro|possessive|saying|-11|	2-3 -11
best-intro|possessive|saying|0|	2-3 -23	8+ 19
best-intro|possessive|saying|2-4|	1 17	2-3 -9	4-7 -14	8+ 7
best-intro|possessive|saying|5-10|	2-3 -20	8+ 21
best-intro|possessive|saying|far|	4-7 -17
best-intro|preposition|according|1|	2-3 12	4-7 17	8+ 11
best-intro|preposition|according|2-4|	1 -15	2-3 11	4-7 15
best-intro|preposition|according|5-10|	2-3 11	4-7 13
best-intro|preposition|according|far|	2-3 -19	4-7 21
best-intro|preposition|apposed|-9|	1 -16
best-intro|preposition|apposed|0|	2-3 -10
best-intro|preposition|apposed|2-4|	1 -22	2-3 14
best-intro|preposition|apposed|far|	2-3 -10
best-intro|preposition|apposition|1|	2-3 -12
best-intro|preposition|direct|0|	1 -17
best-intro|preposition|direct|1|	1 -12	2-3 -14
best-intro|preposition|direct|2-4|	1 -29	2-3 -15
best-intro|preposition|direct|5-10|	1 -14	2-3 14	8+ -18
best-intro|preposition|direct|far|	1 -11	2-3 -16	4-7 -6
best-intro|preposition|judging|-1|	2-3 -17
best-intro|preposition|judging|1|	2-3 -24	4-7 23
best-intro|preposition|judging|2-4|	1 21	2-3 9	4-7 47	8+ 22
best-intro|preposition|judging|5-10|	1 -16	2-3 13	8+ 14
best-intro|preposition|judging|far|	2-3 9
best-intro|preposition|naked|0|	2-3 -13
best-intro|preposition|naked|1|	2-3 -31
best-intro|preposition|naked|2-4|	1 14	4-7 16	8+ 12
best-intro|preposition|naked|5-10|	1 -6	4-7 29	8+ 14
best-intro|preposition|naked|far|	1 -7	2-3 -13	4-7 23	8+ 24
best-intro|preposition|other|1|	1 -15	2-3 -6
best-intro|preposition|relative|2-4|	2-3 8
best-intro|preposition|saying|0|	1 -6	2-3 8	4-7 17	8+ 27
best-intro|preposition|saying|1|	1 24	2-3 -21	4-7 -11	8+ 30
best-intro|preposition|saying|2-4|	1 -46	2-3 13	4-7 31	8+ 19
best-intro|preposition|saying|5-10|	1 10	2-3 -8	4-7 6	8+ 19
best-intro|preposition|saying|far|	1 -13	2-3 -7	4-7 14	8+ 24
best-intro|preposition|shared|2-4|	8+ 16
best-intro|preposition|shared|5-10|	1 -15	2-3 -19
best-intro|preposition|shared|far|	1 -9
best-intro|preposition|thinking|1|	1 -16
best-intro|preposition|thinking|2-4|	1 23
best-intro|preposition|thinking|5-10|	2-3 11
best-intro|preposition|thinking|far|	1 13
best-intro|pronoun|according|0|	1 -7
best-intro|pronoun|according|1|	2-3 14
best-intro|pronoun|direct|1|	2-3 -20
best-intro|pronoun|judging|1|	1 27	2-3 -8	4-7 25	8+ 8
best-intro|pronoun|judging|5-10|	1 -21	4-7 17
best-intro|pronoun|naked|0|	4-7 10
best-intro|pronoun|naked|2-4|	1 9	4-7 22
best-intro|pronoun|naked|5-10|	1 -20	2-3 15	4-7 18
best-intro|pronoun|naked|far|	2-3 8
best-intro|pronoun|other|1|	4-7 8
best-intro|pronoun|saying|0|	8+ 8
best-intro|pronoun|saying|1|	1 17	2-3 -8	4-7 22
best-intro|pronoun|saying|2-4|	2-3 21	4-7 17	8+ 26
best-intro|pronoun|saying|5-10|	2-3 21	4-7 35	8+ 13
best-intro|pronoun|saying|far|	2-3 -12	4-7 15	8+ 17
best-intro|pronoun|shared|-13|	2-3 6
best-intro|pronoun|thinking|1|	2-3 17	4-7 16
best-intro|quote|naked|2-4|	1 -20	2-3 -16
best-intro|quote|naked|far|	1 -9
best-intro|quote|saying|0|	4-7 21	8+ 20
best-intro|quote|saying|2-4|	4-7 17	8+ 16
best-intro|quote|saying|5-10|	2-3 18	4-7 18	8+ 21
best-intro|quote|saying|far|	8+ 20
best-intro|start|according|0|	8+ 20
best-intro|start|according|1|	1 -14	4-7 8
best-intro|start|according|2-4|	8+ 21
best-intro|start|according|5-10|	2-3 6	8+ 14
best-intro|start|according|far|	8+ 13
best-intro|start|apposition|2-4|	2-3 -13
best-intro|start|direct|0|	2-3 17	4-7 25	8+ 41
best-intro|start|direct|1|	4-7 23
best-intro|start|direct|2-4|	2-3 -11
best-intro|start|direct|far|	2-3 19	8+ 25
best-intro|start|judging|0|	1 6	4-7 16	8+ 22
best-intro|start|judging|1|	2-3 -14	4-7 9	8+ 6
best-intro|start|judging|far|	4-7 24	8+ 26
best-intro|start|naked|0|	1 -29	4-7 40	8+ 50
best-intro|start|naked|1|	1 13	8+ 38
best-intro|start|naked|2-4|	1 -9	2-3 -10	8+ 25
best-intro|start|naked|5-10|	2-3 -31	4-7 18	8+ 31
best-intro|start|naked|far|	1 -23	2-3 -12	8+ 7
best-intro|start|other|1|	8+ 12
best-intro|start|passive|0|	2-3 -15
best-intro|start|saying|0|	1 46	2-3 94	4-7 40	8+ 19
best-intro|start|saying|1|	2-3 25	4-7 32	8+ 8
best-intro|start|saying|2-4|	2-3 -15	4-7 36	8+ 26
best-intro|start|saying|5-10|	1 -19	4-7 19	8+ 38
best-intro|start|saying|far|	1 -19	8+ 29
best-intro|start|thinking|0|	4-7 23	8+ 20
best-intro|start|thinking|1|	2-3 -19
best-intro|start|thinking|far|	8+ 22
best-intro|stop|according|1|	4-7 18	8+ 10
best-intro|stop|according|5-10|	4-7 19	8+ 7
best-intro|stop|according|far|	4-7 20	8+ 19
best-intro|stop|apposed|5-10|	2-3 10	8+ 11
best-intro|stop|apposition|0|	1 -13
best-intro|stop|apposition|2-4|	8+ 13
best-intro|stop|direct|0|	4-7 21	8+ 8
best-intro|stop|direct|1|	4-7 18	8+ 8
best-intro|stop|direct|2-4|	4-7 18
best-intro|stop|direct|5-10|	4-7 21	8+ 35
best-intro|stop|direct|far|	8+ 18
best-intro|stop|judging|0|	1 13	2-3 -13	4-7 17
best-intro|stop|judging|1|	4-7 11	8+ 13
best-intro|stop|judging|2-4|	4-7 7
best-intro|stop|judging|5-10|	8+ 17
best-intro|stop|judging|far|	4-7 15
best-intro|stop|naked|1|	2-3 22	4-7 -11	8+ 29
best-intro|stop|naked|2-4|	1 31	2-3 23	4-7 -7	8+ 26
best-intro|stop|naked|5-10|	2-3 13	4-7 7	8+ 11
best-intro|stop|naked|far|	1 15	2-3 21	4-7 24	8+ 30
best-intro|stop|other|1|	1 10	2-3 34	4-7 29	8+ 12
best-intro|stop|relative|far|	4-7 13	8+ 22
best-intro|stop|saying|0|	1 40	2-3 25	4-7 34	8+ 17
best-intro|stop|saying|1|	1 23	2-3 45	4-7 38	8+ 13
best-intro|stop|saying|2-4|	4-7 48	8+ 15
best-intro|stop|saying|5-10|	4-7 54	8+ 26
best-intro|stop|saying|far|	4-7 69	8+ 29
best-intro|stop|shared|0|	2-3 20
best-intro|stop|thinking|2-4|	2-3 22	4-7 11	8+ 16
best-intro|stop|thinking|5-10|	8+ 18
best-intro|subordinator|according|5-10|	4-7 20
best-intro|subordinator|apposed|-6|	4-7 -13
best-intro|subordinator|apposed|5-10|	8+ -19
best-intro|subordinator|apposed|far|	1 -20
best-intro|subordinator|direct|1|	4-7 -21
best-intro|subordinator|direct|2-4|	2-3 13
best-intro|subordinator|direct|far|	4-7 22
best-intro|subordinator|judging|1|	1 27	2-3 13	4-7 24	8+ 10
best-intro|subordinator|judging|2-4|	1 19	2-3 20	4-7 26	8+ 22
best-intro|subordinator|judging|5-10|	1 -16	4-7 25	8+ 17
best-intro|subordinator|judging|far|	8+ 21
best-intro|subordinator|naked|5-10|	1 -42	2-3 -29	8+ 21
best-intro|subordinator|naked|far|	2-3 -16	4-7 19
best-intro|subordinator|relative|5-10|	1 -19
best-intro|subordinator|saying|0|	2-3 -13
best-intro|subordinator|saying|1|	2-3 11
best-intro|subordinator|saying|2-4|	1 -12	2-3 -37	8+ 11
best-intro|subordinator|saying|5-10|	2-3 -30	4-7 41	8+ 27
best-intro|subordinator|saying|far|	1 8	2-3 -8	4-7 49	8+ 31
best-intro|subordinator|shared|-10|	2-3 -13
best-intro|subordinator|thinking|-10|	2-3 -15
best-intro|subordinator|thinking|1|	1 -16
best-intro|subordinator|thinking|2-4|	2-3 -15
best-intro|subordinator|thinking|5-10|	2-3 -27
best-intro|that|according|0|	2-3 8
best-intro|that|according|2-4|	4-7 8
best-intro|that|apposed|2-4|	2-3 11
best-intro|that|judging|1|	1 16	2-3 24	4-7 12
best-intro|that|judging|5-10|	1 -17	2-3 23
best-intro|that|naked|1|	8+ 22
best-intro|that|naked|2-4|	2-3 -18	4-7 10	8+ 17
best-intro|that|naked|5-10|	8+ 17
best-intro|that|naked|far|	4-7 21	8+ 21
best-intro|that|saying|1|	4-7 36	8+ 22
best-intro|that|saying|2-4|	2-3 32	4-7 34	8+ 8
best-intro|that|saying|5-10|	1 -23	2-3 29	4-7 32	8+ 28
best-intro|that|saying|far|	4-7 28	8+ 18
best-intro|verb-judging|apposed|2-4|	4-7 -16
best-intro|verb-judging|apposition|5-10|	1 -17
best-intro|verb-judging|direct|0|	2-3 -17
best-intro|verb-judging|direct|5-10|	2-3 -16	4-7 20
best-intro|verb-judging|judging|0|	1 -12	2-3 6	4-7 18
best-intro|verb-judging|judging|2-4|	2-3 -15	4-7 16
best-intro|verb-judging|judging|5-10|	2-3 -11	4-7 -8
best-intro|verb-judging|judging|far|	2-3 21
best-intro|verb-judging|naked|1|	4-7 8
best-intro|verb-judging|naked|2-4|	1 -24	4-7 18
best-intro|verb-judging|naked|5-10|	4-7 -13
best-intro|verb-judging|naked|far|	2-3 -23	4-7 21
best-intro|verb-judging|saying|-11|	4-7 -11
best-intro|verb-judging|saying|-14|	2-3 17
best-intro|verb-judging|saying|0|	4-7 -16
best-intro|verb-judging|saying|2-4|	2-3 16
best-intro|verb-judging|saying|5-10|	1 14	2-3 17	4-7 33
best-intro|verb-judging|saying|far|	1 -33	2-3 -30	4-7 25
best-intro|verb-judging|shared|-11|	2-3 -18
best-intro|verb-judging|shared|-5|	4-7 -6
best-intro|verb-judging|thinking|5-10|	2-3 -14
best-intro|verb-saying|according|2-4|	2-3 7	4-7 -16
best-intro|verb-saying|apposed|2-4|	2-3 -20
best-intro|verb-saying|apposition|2-4|	4-7 -14
best-intro|verb-saying|direct|2-4|	2-3 -24
best-intro|verb-saying|direct|5-10|	1 22
best-intro|verb-saying|direct|far|	1 -23
best-intro|verb-saying|judging|0|	4-7 -12
best-intro|verb-saying|judging|2-4|	1 8	2-3 28	4-7 18	8+ 20
best-intro|verb-saying|judging|5-10|	2-3 -6
best-intro|verb-saying|judging|far|	4-7 16
best-intro|verb-saying|naked|2-4|	1 22	2-3 -19
best-intro|verb-saying|naked|5-10|	2-3 -28
best-intro|verb-saying|naked|far|	1 -11	2-3 -23
best-intro|verb-saying|saying|2-4|	1 -19	2-3 30	4-7 -6	8+ 16
best-intro|verb-saying|saying|5-10|	2-3 -15	4-7 -15	8+ 19
best-intro|verb-saying|saying|far|	1 -8	2-3 23	4-7 6	8+ 19
best-intro|verb-saying|thinking|far|	1 -20
best-intro|verb-thinking|according|1|	4-7 13
best-intro|verb-thinking|judging|2-4|	2-3 13	4-7 12
best-intro|verb-thinking|judging|5-10|	2-3 -9
best-intro|verb-thinking|naked|2-4|	8+ 11
best-intro|verb-thinking|naked|5-10|	2-3 25
best-intro|verb-thinking|naked|far|	1 -19	4-7 14
best-intro|verb-thinking|saying|2-4|	2-3 -23	4-7 29	8+ 17
best-intro|verb-thinking|saying|5-10|	1 -20	2-3 22	4-7 32
best-intro|verb-thinking|saying|far|	4-7 9
best-intro|verb-thinking|thinking|0|	1 -15
best-intro|word|according|0|	2-3 12	4-7 18
best-intro|word|according|1|	1 15	4-7 16
best-intro|word|according|2-4|	2-3 28	4-7 33	8+ 8
best-intro|word|according|5-10|	1 -20	8+ 13
best-intro|word|according|far|	2-3 -14
best-intro|word|apposed|-14|	1 -10
best-intro|word|apposed|-5|	4-7 -10
best-intro|word|apposed|-7|	4-7 -7
best-intro|word|apposed|0|	2-3 -13
best-intro|word|apposed|2-4|	1 20	2-3 -16	4-7 14
best-intro|word|apposed|5-10|	4-7 12
best-intro|word|apposed|far|	1 -13	2-3 -22
best-intro|word|direct|0|	2-3 -23	8+ -14
best-intro|word|direct|1|	1 -20	2-3 -13
best-intro|word|direct|2-4|	1 -25	4-7 19
best-intro|word|direct|5-10|	1 -27	2-3 14	4-7 18
best-intro|word|direct|far|	2-3 14	4-7 13
best-intro|word|judging|-8|	2-3 -14
best-intro|word|judging|1|	2-3 12
best-intro|word|judging|2-4|	8+ 13
best-intro|word|judging|5-10|	1 31	4-7 -12	8+ 21
best-intro|word|naked|0|	2-3 -28
best-intro|word|naked|1|	1 -26	2-3 -27	4-7 29
best-intro|word|naked|2-4|	2-3 -8	4-7 -31	8+ 14
best-intro|word|naked|5-10|	1 7	2-3 9	4-7 21	8+ 18
best-intro|word|naked|far|	2-3 18	8+ 12
best-intro|word|other|0|	1 -7	2-3 -11
best-intro|word|other|1|	1 -13	4-7 12
best-intro|word|saying|-12|	1 -18
best-intro|word|saying|-14|	8+ 10
best-intro|word|saying|-5|	2-3 -16
best-intro|word|saying|-7|	2-3 -6
best-intro|word|saying|0|	1 -22	2-3 -20	4-7 -8	8+ 26
best-intro|word|saying|1|	2-3 30	4-7 10
best-intro|word|saying|2-4|	1 -21	2-3 -19	4-7 22	8+ 37
best-intro|word|saying|5-10|	2-3 22	4-7 8	8+ 41
best-intro|word|saying|far|	1 -7	2-3 22	8+ 28
best-intro|word|shared|-12|	2-3 13
best-intro|word|shared|-14|	4-7 7
best-intro|word|shared|-16|	1 -14
best-intro|word|shared|-5|	1 -11
best-intro|word|shared|-8|	4-7 -7
best-intro|word|shared|5-10|	4-7 10
best-intro|word|thinking|-12|	2-3 20
best-intro|word|thinking|2-4|	1 -12	2-3 -10	8+ 10
best-intro|word|thinking|5-10|	4-7 17
best-intro|–|judging|2-4|	4-7 -15
best-intro|–|naked|1|	2-3 -20
best-intro|–|saying|1|	8+ 17
best-intro|–|saying|2-4|	1 13	4-7 13
best-intro|—|apposed|-3|	2-3 -17
best-intro|—|direct|0|	2-3 9
best-intro|—|naked|far|	4-7 12
best-intro|—|saying|1|	4-7 14
best-intro|—|saying|2-4|	4-7 12
best-intro|’|according|far|	4-7 6
best-intro|’|judging|2-4|	1 9	4-7 6
best-intro|’|naked|2-4|	2-3 9
best-intro|’|naked|far|	1 -8
best-intro|’|saying|2-4|	4-7 11
best-intro|•|judging|1|	2-3 9
best-lead|lower|%|saying|	speaker-then-quote 13
best-lead|lower|'|according|	according-to 13
best-lead|lower|'|naked|	named-nearby -18
best-lead|lower|(|naked|	named-nearby -12
best-lead|lower|,|according|	according-to 23	sentence-after -17	sentence-before 23
best-lead|lower|,|apposed|	speaker-then-quote 9
best-lead|lower|,|judging|	speaker-then-quote -24	verb-then-speaker 7
best-lead|lower|,|naked|	named-nearby 33	possessor 21
best-lead|lower|,|other|	verb-then-speaker 7
best-lead|lower|,|saying|	quote-then-speaker 28	quote-then-verb 28	sentence-before 20	speaker-then-quote 40	verb-then-speaker 30
best-lead|lower|-|saying|	quote-then-speaker -6	speaker-then-quote 22
best-lead|lower|:|according|	according-to 25
best-lead|lower|:|direct|	speaker-then-quote -17
best-lead|lower|:|naked|	colon -16	named-nearby 35	topic -16
best-lead|lower|:|saying|	quote-then-speaker 13	quote-then-verb 22	speaker-then-quote -21	verb-then-speaker 17
best-lead|lower|;|according|	according-to 21
best-lead|lower|;|naked|	named-nearby 11
best-lead|lower|adverb|according|	according-to 9	sentence-before -11
best-lead|lower|adverb|direct|	speaker-then-quote 23
best-lead|lower|adverb|judging|	quote-then-verb 9	speaker-then-quote 21
best-lead|lower|adverb|relative|	sentence-before 11
best-lead|lower|adverb|saying|	speaker-then-quote 42	verb-then-speaker -19
best-lead|lower|auxiliary|according|	according-to 19
best-lead|lower|auxiliary|apposed|	speaker-then-quote 10
best-lead|lower|auxiliary|judging|	quote-then-verb 10	speaker-then-quote -17
best-lead|lower|auxiliary|naked|	named-nearby 10	possessor -22	topic 21
best-lead|lower|auxiliary|other|	quote-then-verb 6
best-lead|lower|auxiliary|saying|	quote-then-speaker 19	quote-then-verb -8	sentence-before -8	speaker-then-quote 57	verb-then-speaker -12
best-lead|lower|auxiliary|shared|	quote-then-speaker -18
best-lead|lower|auxiliary|thinking|	speaker-then-quote 14
best-lead|lower|capital|apposed|	speaker-then-quote 13
best-lead|lower|capital|direct|	speaker-then-quote 25
best-lead|lower|capital|judging|	speaker-then-quote 11
best-lead|lower|capital|naked|	signature -7	topic 6
best-lead|lower|capital|other|	quote-then-verb 9
best-lead|lower|capital|saying|	quote-then-speaker 15	quote-then-verb -6	sentence-before 15	speaker-then-quote 66	verb-then-speaker 18
best-lead|lower|capital|thinking|	quote-then-speaker -14
best-lead|lower|coordinator|according|	according-to 16
best-lead|lower|coordinator|direct|	speaker-then-quote -34
best-lead|lower|coordinator|judging|	speaker-then-quote -8
best-lead|lower|coordinator|naked|	named-nearby 10
best-lead|lower|coordinator|saying|	quote-then-speaker 15	quote-then-verb -19	sentence-after -20	sentence-before 16	speaker-then-quote 24	verb-then-speaker -10
best-lead|lower|coordinator|thinking|	speaker-then-quote 8
best-lead|lower|determiner|apposed|	speaker-then-quote -9
best-lead|lower|determiner|apposition|	quote-then-speaker -9
best-lead|lower|determiner|direct|	quote-then-speaker -22	sentence-before -15
best-lead|lower|determiner|judging|	quote-then-speaker -7	quote-then-verb 13	sentence-before -20	speaker-then-quote 13
best-lead|lower|determiner|naked|	named-nearby -8	possessor 27	topic 7
best-lead|lower|determiner|other|	quote-then-verb 9
best-lead|lower|determiner|passive|	quote-then-speaker -11	speaker-then-quote 18
best-lead|lower|determiner|saying|	quote-then-verb 31	sentence-before -27	speaker-then-quote 6	verb-then-speaker 30
best-lead|lower|determiner|thinking|	sentence-after -14	speaker-then-quote -19
best-lead|lower|possessive|judging|	sentence-before -18	speaker-then-quote 17
best-lead|lower|possessive|naked|	named-nearby 6	possessor -18
best-lead|lower|possessive|passive|	speaker-then-quote 18
best-lead|lower|possessive|saying|	quote-then-speaker 19	speaker-then-quote 41
best-lead|lower|preposition|according|	according-to 36	sentence-before -20
best-lead|lower|preposition|apposed|	quote-then-speaker -16	sentence-before -10
best-lead|lower|preposition|apposition|	speaker-then-quote -16
best-lead|lower|preposition|direct|	quote-then-speaker -17	sentence-after -18
best-lead|lower|preposition|judging|	sentence-before 8
best-lead|lower|preposition|naked|	possessor 27	topic -8
best-lead|lower|preposition|other|	quote-then-verb -6
best-lead|lower|preposition|relative|	speaker-then-quote 17
best-lead|lower|preposition|saying|	quote-then-speaker 8	quote-then-verb -9	sentence-before -21	speaker-then-quote 14
best-lead|lower|preposition|shared|	speaker-then-quote -15
best-lead|lower|preposition|thinking|	speaker-then-quote 32
best-lead|lower|pronoun|direct|	speaker-then-quote 15
best-lead|lower|pronoun|naked|	topic -12
best-lead|lower|pronoun|other|	quote-then-verb 8
best-lead|lower|pronoun|saying|	quote-then-speaker 14	quote-then-verb 16	speaker-then-quote 26	verb-then-speaker 14
best-lead|lower|pronoun|shared|	quote-then-speaker 6
best-lead|lower|pronoun|thinking|	quote-then-speaker 23
best-lead|lower|quote|naked|	named-nearby -27	topic -9
best-lead|lower|quote|saying|	speaker-then-quote 27
best-lead|lower|subordinator|according|	according-to 21
best-lead|lower|subordinator|apposed|	quote-then-speaker -13	speaker-then-quote -18
best-lead|lower|subordinator|direct|	speaker-then-quote -15
best-lead|lower|subordinator|judging|	speaker-then-quote 30
best-lead|lower|subordinator|naked|	named-nearby 7	possessor 10	topic -19
best-lead|lower|subordinator|saying|	quote-then-speaker -9	sentence-after -24	sentence-before -9	speaker-then-quote 9
best-lead|lower|subordinator|thinking|	quote-then-speaker -15	speaker-then-quote -20
best-lead|lower|that|according|	according-to 8
best-lead|lower|that|apposed|	speaker-then-quote 11
best-lead|lower|that|naked|	named-nearby 46	possessor -8	topic 23
best-lead|lower|that|saying|	quote-then-speaker 20	quote-then-verb 13	sentence-before 11
best-lead|lower|verb-judging|apposition|	speaker-then-quote -17
best-lead|lower|verb-judging|direct|	speaker-then-quote 23
best-lead|lower|verb-judging|naked|	topic -7
best-lead|lower|verb-judging|saying|	quote-then-speaker 36
best-lead|lower|verb-judging|shared|	quote-then-speaker -18
best-lead|lower|verb-saying|according|	according-to 8
best-lead|lower|verb-saying|apposed|	speaker-then-quote -20
best-lead|lower|verb-saying|direct|	speaker-then-quote -11
best-lead|lower|verb-saying|judging|	sentence-before 13	speaker-then-quote 34
best-lead|lower|verb-saying|saying|	quote-then-verb 13	speaker-then-quote 11	verb-then-speaker -12
best-lead|lower|verb-thinking|according|	according-to 9
best-lead|lower|verb-thinking|judging|	speaker-then-quote 25
best-lead|lower|verb-thinking|naked|	named-nearby 14
best-lead|lower|verb-thinking|saying|	quote-then-speaker 12	sentence-before 6	speaker-then-quote -9
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -10
best-lead|lower|word|according|	according-to 8
best-lead|lower|word|apposed|	quote-then-speaker -19	speaker-then-quote 19
best-lead|lower|word|direct|	quote-then-speaker -13	speaker-then-quote 9
best-lead|lower|word|judging|	sentence-before -17	speaker-then-quote 6
best-lead|lower|word|naked|	possessor -20	topic 16
best-lead|lower|word|other|	quote-then-verb -7
best-lead|lower|word|saying|	sentence-before 11	speaker-then-quote 19	verb-then-speaker 31
best-lead|lower|word|shared|	quote-then-speaker 16	speaker-then-quote 10
best-lead|lower|word|thinking|	quote-then-speaker 20
best-lead|lower|–|judging|	quote-then-speaker -15
best-lead|lower|–|saying|	quote-then-speaker 13	verb-then-speaker 13
best-lead|lower|—|saying|	verb-then-speaker 11
best-lead|lower|’|according|	according-to 6
best-lead|lower|’|judging|	speaker-then-quote 12
best-lead|lower|’|naked|	named-nearby 9
best-lead|lower|’|saying|	speaker-then-quote 12
best-lead|other|,|apposed|	quote-then-speaker -10
best-lead|other|:|direct|	speaker-then-quote -13
best-lead|other|:|saying|	speaker-then-quote -14
best-lead|other|auxiliary|saying|	quote-then-speaker -22	speaker-then-quote 24
best-lead|other|determiner|saying|	speaker-then-quote 14
best-lead|other|preposition|according|	according-to 17
best-lead|other|preposition|apposed|	speaker-then-quote -18
best-lead|other|pronoun|judging|	speaker-then-quote 12
best-lead|other|start|according|	sentence-after 6
best-lead|other|start|naked|	colon 8	named-before 12
best-lead|other|start|saying|	quote-then-verb 11
best-lead|other|stop|saying|	quote-then-verb 11
best-lead|other|that|saying|	speaker-then-quote 9
best-lead|other|word|naked|	named-nearby 8
best-lead|upper|'|saying|	quote-then-speaker -22
best-lead|upper|(|saying|	quote-then-speaker 11	speaker-then-quote -23
best-lead|upper|*|saying|	quote-then-verb 10
best-lead|upper|,|according|	according-to 7
best-lead|upper|,|apposed|	quote-then-speaker -8	speaker-then-quote 18
best-lead|upper|,|direct|	sentence-before -7	speaker-then-quote 15
best-lead|upper|,|judging|	quote-then-verb -8
best-lead|upper|,|naked|	named-nearby -16	possessor -26	signature -16	topic -22
best-lead|upper|,|other|	quote-then-verb -8
best-lead|upper|,|relative|	speaker-then-quote -11
best-lead|upper|,|saying|	quote-then-speaker -30	quote-then-verb -6	sentence-before 16	speaker-then-quote 25	verb-then-speaker -13
best-lead|upper|,|shared|	quote-then-speaker -12
best-lead|upper|,|thinking|	speaker-then-quote 26
best-lead|upper|-|saying|	quote-then-speaker 21
best-lead|upper|:|according|	according-to 23
best-lead|upper|:|apposed|	quote-then-speaker -15	speaker-then-quote 27
best-lead|upper|:|direct|	sentence-after 19	sentence-before -10
best-lead|upper|:|judging|	sentence-before -8	speaker-then-quote 35	verb-then-speaker 16
best-lead|upper|:|naked|	colon 10	named-nearby 26	signature 9	topic 7
best-lead|upper|:|other|	quote-then-verb 16
best-lead|upper|:|saying|	quote-then-speaker 37	quote-then-verb 29	sentence-after 26	sentence-before -11
best-lead|upper|:|shared|	speaker-then-quote 22
best-lead|upper|:|thinking|	speaker-then-quote 24
best-lead|upper|;|naked|	named-nearby -7	signature -8
best-lead|upper|adverb|saying|	speaker-then-quote -10
best-lead|upper|auxiliary|apposed|	speaker-then-quote -14
best-lead|upper|auxiliary|naked|	named-nearby 36	possessor -27
best-lead|upper|auxiliary|saying|	quote-then-speaker -25	quote-then-verb -13	sentence-before -13
best-lead|upper|capital|according|	according-to -10
best-lead|upper|capital|judging|	quote-then-speaker -17	quote-then-verb -17	speaker-then-quote -32
best-lead|upper|capital|naked|	named-nearby 15	signature -15	topic -17
best-lead|upper|capital|other|	quote-then-verb -19
best-lead|upper|capital|saying|	quote-then-speaker -17	quote-then-verb -17	speaker-then-quote -7	verb-then-speaker -6
best-lead|upper|capital|shared|	quote-then-speaker -16
best-lead|upper|coordinator|direct|	sentence-before -6
best-lead|upper|coordinator|judging|	speaker-then-quote 13
best-lead|upper|coordinator|naked|	named-nearby -34	topic -13
best-lead|upper|coordinator|saying|	quote-then-verb -20	speaker-then-quote -7
best-lead|upper|determiner|apposed|	quote-then-speaker -16	speaker-then-quote 8
best-lead|upper|determiner|apposition|	sentence-before -14	speaker-then-quote -15
best-lead|upper|determiner|direct|	quote-then-speaker 11	sentence-before -19	speaker-then-quote -10
best-lead|upper|determiner|judging|	quote-then-verb -19	speaker-then-quote -17
best-lead|upper|determiner|naked|	possessor -21	transcript -19
best-lead|upper|determiner|other|	quote-then-verb -20
best-lead|upper|determiner|saying|	quote-then-speaker 16	quote-then-verb -18	sentence-before -10	verb-then-speaker -12
best-lead|upper|determiner|shared|	quote-then-speaker -22
best-lead|upper|determiner|thinking|	speaker-then-quote 12
best-lead|upper|possessive|apposed|	speaker-then-quote -9
best-lead|upper|possessive|direct|	speaker-then-quote -26
best-lead|upper|possessive|judging|	speaker-then-quote 15
best-lead|upper|possessive|saying|	quote-then-speaker -36	speaker-then-quote -52
best-lead|upper|preposition|according|	according-to -14
best-lead|upper|preposition|apposed|	quote-then-speaker -15
best-lead|upper|preposition|direct|	quote-then-speaker -11	sentence-before -18	speaker-then-quote -16
best-lead|upper|preposition|judging|	quote-then-speaker -30	quote-then-verb -20	speaker-then-quote 17
best-lead|upper|preposition|naked|	named-nearby -7	possessor 27	topic -38
best-lead|upper|preposition|other|	verb-then-speaker -8
best-lead|upper|preposition|saying|	quote-then-verb -18	sentence-before 13	speaker-then-quote -24	verb-then-speaker -26
best-lead|upper|preposition|shared|	speaker-then-quote -19
best-lead|upper|preposition|thinking|	speaker-then-quote 11
best-lead|upper|pronoun|direct|	quote-then-speaker -20
best-lead|upper|pronoun|saying|	speaker-then-quote -11
best-lead|upper|quote|naked|	named-nearby -15
best-lead|upper|quote|saying|	quote-then-speaker 25	sentence-after 10	sentence-before 36
best-lead|upper|start|according|	according-to -7
best-lead|upper|start|apposition|	quote-then-speaker -13
best-lead|upper|start|direct|	quote-then-speaker 29	sentence-after 21
best-lead|upper|start|judging|	colon 17	paragraph-before -6	quote-then-verb 18
best-lead|upper|start|naked|	colon 24	named-before -8	signature -15	topic 26	transcript 40
best-lead|upper|start|other|	quote-then-verb 12
best-lead|upper|start|passive|	quote-then-speaker -15
best-lead|upper|start|saying|	colon 23	quote-then-speaker 42	quote-then-verb 38	sentence-after 39
best-lead|upper|start|shared|	paragraph-before 15
best-lead|upper|start|thinking|	quote-then-speaker -22	sentence-after 15
best-lead|upper|stop|according|	according-to 13	sentence-before 28
best-lead|upper|stop|apposed|	sentence-after 14	sentence-before 12
best-lead|upper|stop|apposition|	quote-then-speaker -13	sentence-before 13
best-lead|upper|stop|direct|	quote-then-speaker 21
best-lead|upper|stop|judging|	sentence-before 20
best-lead|upper|stop|naked|	named-before 7	topic 19
best-lead|upper|stop|other|	quote-then-verb 33
best-lead|upper|stop|relative|	sentence-before 20
best-lead|upper|stop|saying|	quote-then-speaker 22	quote-then-verb 20	sentence-after 34	sentence-before 24
best-lead|upper|stop|thinking|	sentence-before 29
best-lead|upper|subordinator|apposed|	speaker-then-quote -20
best-lead|upper|subordinator|direct|	speaker-then-quote 23
best-lead|upper|subordinator|judging|	speaker-then-quote 40
best-lead|upper|subordinator|naked|	named-nearby -14	possessor -33
best-lead|upper|subordinator|relative|	speaker-then-quote -19
best-lead|upper|subordinator|saying|	quote-then-speaker -23	sentence-before -15	speaker-then-quote -21	verb-then-speaker -21
best-lead|upper|subordinator|shared|	quote-then-speaker -13
best-lead|upper|subordinator|thinking|	speaker-then-quote -27
best-lead|upper|that|naked|	possessor -21
best-lead|upper|that|saying|	speaker-then-quote 23
best-lead|upper|verb-judging|apposed|	speaker-then-quote -16
best-lead|upper|verb-judging|direct|	sentence-after -17	speaker-then-quote -16
best-lead|upper|verb-judging|naked|	named-nearby -40	possessor -17	topic -8
best-lead|upper|verb-judging|saying|	quote-then-speaker -25	sentence-before -6	speaker-then-quote -37
best-lead|upper|verb-judging|shared|	quote-then-speaker -6
best-lead|upper|verb-judging|thinking|	speaker-then-quote -14
best-lead|upper|verb-saying|apposition|	speaker-then-quote -14
best-lead|upper|verb-saying|direct|	speaker-then-quote -24
best-lead|upper|verb-saying|judging|	quote-then-verb -12	speaker-then-quote 6
best-lead|upper|verb-saying|naked|	named-nearby -9	topic -12
best-lead|upper|verb-saying|saying|	quote-then-verb -14	sentence-after -22	sentence-before -14	speaker-then-quote -14
best-lead|upper|verb-thinking|judging|	speaker-then-quote -17
best-lead|upper|verb-thinking|naked|	named-nearby 9
best-lead|upper|word|according|	according-to 12
best-lead|upper|word|apposed|	quote-then-speaker -10	speaker-then-quote 7
best-lead|upper|word|direct|	sentence-before -7
best-lead|upper|word|judging|	quote-then-speaker -14	sentence-before -10	speaker-then-quote -7
best-lead|upper|word|naked|	named-nearby -19
best-lead|upper|word|other|	quote-then-verb 6
best-lead|upper|word|saying|	quote-then-speaker -20	quote-then-verb -29	sentence-after -16	sentence-before -31	speaker-then-quote -15	verb-then-speaker -18
best-lead|upper|word|shared|	quote-then-speaker -13
best-lead|upper|word|thinking|	speaker-then-quote 6
best-lead|upper|–|naked|	named-nearby -20
best-lead|upper|–|saying|	quote-then-verb 17
best-lead|upper|—|apposed|	quote-then-speaker -17
best-lead|upper|—|direct|	sentence-after 9
best-lead|upper|—|naked|	topic 12
best-lead|upper|—|saying|	quote-then-verb 14	sentence-before 9
best-lead|upper|’|naked|	topic -8
best-lead|upper|•|judging|	quote-then-verb 9
best-lemma|	accusare 20	accuse 17	aceitar 11	achar -8	achten 8	acknowledge 35	aclarar 24	acrescentar -15	acusar 24	adelantar -14	adiantar 12	admettre 23	admitir 28	affermare -11	affirm 17	affirmer 25	aggiungere 28	agree 17	ajouter -15	alarmer 10	alegar 9	allege 19	ameaçar 15	amuser 12	annoncer -21	announce 21	annunciare 21	answer -15	anticipate 16	antwoorden 16	antworten 22	anunciar -13	apelar 14	aplaudir 15	apologise -29	apologize 19	apostillar 12	appen 21	apuntar 19	argue 8	arguir 9	argumentar -8	argumenter 7	argumentieren 6	asegurar 22	ask 39	assegurar 19	assert 17	assicurare 7	assure 26	assurer 27	atestar 17	atirar 10	attaccare 9	attribute -30	augurare 10	auspicare 15	avaliar 15	avertir 15	avisar -12	avouer 8	avvertire 28	back -25	bautizar -15	befinden 10	befürchten 17	behaupten 10	bekennen 15	beloven -6	bemängeln 8	benadrukken 10	berichten -6	beslissen 19	bestätigen -26	beteuern -10	bevestigen -20	beweren 12	bezweren 7	bilanzieren 10	bill -18	blaguer 14	blame 7	blast 16	boast 29	bocciare -8	brand 16	brincar 7	brommen 12	brontolare 12	brummen 15	calcular 6	calificar 15	call 38	caution 21	celebrar 16	celebrate -21	challenge 24	chamar -18	chant 21	characterize 18	charge 15	chiamare -25	chiarire -6	chide 18	chiedere -12	chiosare 18	cite 10	citeren 18	claim 32	comentar 17	comment 20	commentare 6	commenter 8	compare -41	complain 18	completar 12	concede -15	conclude 32	concluderen 10	concluir 15	conclure 13	condemn 16	confermare -15	confesar 12	confessar -8	confessare 11	confidare 10	confier 21	confirm 34	confirmer -11	congratulate 27	considerar 24	constater 8	constateren 15	contend 14	contestar 18	contestare -6	continue 28	correggere 21	counter 26	crier 23	criticize 28	croire 6	deadpan 19	debate -30	declare 28	decline -29	decry 23	defend 18	defender -14	definir 12	definire 10	deliver 17	demander 16	denounce 29	denunciar 11	desabafar 14	descartar 20	descrever 9	describe 19	describir 13	deslizar 14	desmentir -12	detalhar 7	detallar 19	dichiarare -8	difundir 13	disagree 18	disclose -22	discordar 8	discrepar 15	discuss 25	dismiss 20	disparar -16	dispute 13	divulgar 8	dizer 25	domandare 11	dub 17	duiden 12	déclarer 6	décrire 14	défendre 19	démentir 11	dénoncer 18	déplorer 17	désoler 14	détailler 9	echo 24	elaborate 13	email 24	emporter 8	endorse 23	engager -17	enquérir 14	ergänzen 23	erinnern -10	erkennen 8	erklären 32	erwidern 21	erzählen 9	escrever -13	esprimere 9	estimer 19	exclaim 9	exclamer 13	exclure 14	exiger -9	exigir 14	expect 25	explain 26	explicar -9	expliquer 11	exposer 11	express 34	exprimer 19	falar 25	figurer 12	filosoferen 11	find -35	finden -8	fluisteren 21	flüstern 13	foeteren 10	fordern 10	forecast 19	formulieren 10	fragen 9	frenare 19	freuen 8	frisar 8	frohlocken 13	fulmineren 12	fume 26	fustiger 13	féliciter 28	fügen 7	garantire 24	gestehen 8	getuigen 7	geven 21	giudicare 15	glimlachen 11	glisser 11	glunderen 7	gracejar 11	grappen 20	gratulieren 14	greet 21	gridare 9	gritar 14	grumble 16	hablar 24	hail 26	halten 19	heben 7	heißen -24	herinneren 10	heten -13	hold -6	hopen 8	hurler 18	identify 8	imply 15	incalzare 10	indicar 23	indicate 23	indiquer 23	informar 23	informeren 8	insister 7	insistere 16	insistir 8	intend 27	interroger 9	interrompere 13	interrumpir 15	interrupt -6	intone 17	introduce -30	invitare -12	invite -7	invocare -11	ironiser 12	ironizar 22	jubelen 7	jubeln 6	jubiler 21	juger 8	jurer 8	justificar 16	justifier 11	kaatsen 8	klinken 18	knikken 18	know -15	kommentieren 18	kontern 7	kritisieren -19	kündigen 20	label -22	lachen 18	lament -8	lamentar 29	laten -11	laugh 25	leggen 11	lehnen -8	ler 17	like 30	limitar 19	lire -14	list -51	loben 15	lodare 15	luiden 20	lâcher 15	mahnen 23	mailen 17	maintenir 12	mandar 31	manifestar -10	mantener -12	manter -10	marrer 11	marteler 20	meinen -6	melden 8	menen 9	mention 14	message -16	mijmeren 9	mock 25	mompelen 16	monieren 7	monkelen 13	mopperen 10	motivare 7	murmeln 17	murmur 28	murmurer 14	muse 19	mutter 13	name -48	need -24	negar 31	negare 27	nier -8	noemen 32	none -11	note 9	noter 9	nuanceren 11	obiettare 15	object -6	observar 6	observe 20	offer -23	ontkennen 7	oordelen 16	opinar 23	ordenar 11	order -15	overwegen 11	parlare 13	parler 33	pedir 37	peinzen 18	perguntar 25	pester 12	philosopher 14	plagen 10	plaider -16	plaisanter 10	plaudire 10	plead -25	pledge 45	pleiten -22	point -11	poltern 6	ponderar 15	portray 29	post 39	poursuivre 8	praise 19	precisar 12	precisare 23	preciseren 12	predict 22	prefer -41	preferir 11	preguntar -12	prescrivere 14	press 23	prevedere 13	prever 19	prijzen 11	proclaim 23	proclamare 6	proclamer 16	prometer -9	promettere 15	promettre 37	propor 23	propose 20	protest 12	protester 18	préciser 11	prétendre 18	prévenir -15	puntualizzare 13	qualifier 20	queixar -13	quejar -8	questionar 6	quip 20	quote -45	raccomandare 17	raccontare -11	raconter 14	rail 21	railler 8	raise -45	rappeler -6	rassicurare 18	rate -53	reageren 16	reagir 13	rebater 6	recalcar 20	recall -11	rechazar 7	recitare 21	reclamar 20	recognize 18	recomendar 18	reconhecer 13	reconnaître 21	reconocer 23	record -17	recordar 24	recount 24	rectifier 25	referir -12	refuser -13	regretter -10	reiterate 22	rekenen 21	relatar 22	relativiser 27	remark 34	rematar 16	remeter 20	remind -7	repeat -12	replicar 23	replicare 24	reply 16	reprendre 14	reprochar 14	respond 36	responder 9	retort 16	retrucar 12	reveal -29	revelar 15	riassumere 20	ribadire 21	ribattere 23	riconoscere 22	ricordare 9	rigoler 9	rilevare 14	ringraziare 31	ripetere 6	rir 8	rispondere 22	rivelare -12	roar 15	roepen 30	rufen 21	rule -7	réagir 22	réclamer -18	réjouir 6	répondre 29	répéter 13	résumer 19	rétorquer 15	rügen 11	saber -6	sagen 21	saluer 28	salutare 15	sapere 28	say 19	scandire 23	scherzen 12	schimpfen 6	schreiben 19	scoff 14	scommettere 6	scrivere -11	see 13	sehen 9	sentenciar 11	seufzen 9	señalar 6	shoot -12	show -23	sigh 17	sign 28	sing -29	sintetizar 13	sintetizzare 9	snap 13	soltar 12	sommen 10	sorrir 15	sostener 17	sostenere -14	souffler 13	souhaiter 10	souligner 8	soupirer 11	sourire 16	soutenir 13	souvenir 25	spotten 12	sprechen 29	spreken 28	state 31	stehen -17	stellen 11	stress 17	sturen 12	stöhnen 8	sublinhar 10	submit 16	subrayar 18	sugerir 7	suggereren 14	suggerire -12	suggest 22	support 25	suspirar 12	sustentar 12	svelare 12	tachar 9	tagliare 13	talk 18	teilen -17	tell 18	temere 10	terciar 9	text -15	thank 23	think 24	tildar 16	title -27	tonner 14	traiter 10	trancher 18	tweet 10	témoigner 7	understand -18	urge 35	urlare 12	urteilen 10	use -45	valorar 17	vanter 17	vatten 8	vent 16	ver 23	verlauten 15	vermuten 10	verraten 17	versichern -11	vertellen 7	verzekeren 8	view -23	vinden -8	voegen 15	voir 24	vote -19	vouloir -15	vow 30	vragen -9	waarschuwen 18	wail 17	warn -12	warnen 14	wave 8	weisen -11	welcome 17	werben 13	werfen -16	whisper 22	wijzen 20	witzeln 6	wonder -16	worry 15	write -10	yell 23	zanjar 12	zeggen 22	zeigen 26	zien 12	zitieren 19	zuchten 9	zweren 19	äußern 8	écrire -7	étonner 11	étrangler 7	évoquer 32
best-lemma|accusare|speaker-then-quote|	2-4 17
best-lemma|accuse|speaker-then-quote|	0 20	1 -22	2-4 9	5-10 31
best-lemma|aceitar|speaker-then-quote|	0 11
best-lemma|achar|speaker-then-quote|	5-10 -8
best-lemma|achten|speaker-then-quote|	2-4 8
best-lemma|acknowledge|speaker-then-quote|	2-4 23	5-10 19	far 23
best-lemma|aclarar|verb-then-speaker|	1 20	2-4 11
best-lemma|acrescentar|speaker-then-quote|	2-4 -17
best-lemma|acusar|quote-then-verb|	1 6
best-lemma|acusar|speaker-then-quote|	2-4 17	5-10 14
best-lemma|add|paragraph-before|	far -8
best-lemma|add|quote-then-speaker|	0 15
best-lemma|add|quote-then-verb|	0 20
best-lemma|add|sentence-after|	0 22
best-lemma|add|sentence-before|	1 26	5-10 13
best-lemma|add|speaker-then-quote|	1 29	2-4 22	far -18
best-lemma|adelantar|speaker-then-quote|	5-10 -16
best-lemma|adiantar|quote-then-verb|	1 6
best-lemma|adiantar|sentence-before|	far 10
best-lemma|adiantar|speaker-then-quote|	2-4 8
best-lemma|admettre|quote-then-verb|	1 9
best-lemma|admettre|speaker-then-quote|	0 16	1 14
best-lemma|admitir|quote-then-verb|	1 10
best-lemma|admitir|sentence-before|	5-10 12
best-lemma|admitir|speaker-then-quote|	0 11	1 6	5-10 21
best-lemma|admit|quote-then-verb|	0 -8
best-lemma|admit|speaker-then-quote|	1 30
best-lemma|advertir|sentence-before|	5-10 -10
best-lemma|advertir|speaker-then-quote|	5-10 22
best-lemma|advertir|verb-then-speaker|	2-4 10
best-lemma|advise|quote-then-speaker|	0 14
best-lemma|advise|quote-then-verb|	0 12
best-lemma|advise|speaker-then-quote|	1 -23	2-4 -7
best-lemma|affermare|quote-then-verb|	1 9
best-lemma|affermare|speaker-then-quote|	far -12
best-lemma|affirmer|speaker-then-quote|	1 20	2-4 25	far 17
best-lemma|affirm|speaker-then-quote|	far 16
best-lemma|afirmar|quote-then-verb|	1 10
best-lemma|afirmar|speaker-then-quote|	5-10 17
best-lemma|aggiungere|quote-then-speaker|	-10 6
best-lemma|aggiungere|speaker-then-quote|	1 22	2-4 12	5-10 17
best-lemma|aggiungere|verb-then-speaker|	1 14
best-lemma|agree|sentence-before|	5-10 -15
best-lemma|agree|speaker-then-quote|	0 22	2-4 22	5-10 20	far -7
best-lemma|ajouter|quote-then-speaker|	2-4 19
best-lemma|ajouter|quote-then-verb|	1 7
best-lemma|ajouter|speaker-then-quote|	2-4 -10	5-10 -16
best-lemma|alarmer|speaker-then-quote|	1 10
best-lemma|alegar|speaker-then-quote|	2-4 10
best-lemma|allege|speaker-then-quote|	5-10 10
best-lemma|allow|quote-then-speaker|	0 15
best-lemma|ameaçar|speaker-then-quote|	5-10 15
best-lemma|ammettere|quote-then-verb|	1 24
best-lemma|ammettere|speaker-then-quote|	0 14	1 12
best-lemma|ammettere|verb-then-speaker|	5-10 -14
best-lemma|amuser|quote-then-verb|	1 14
best-lemma|annoncer|speaker-then-quote|	5-10 -21
best-lemma|announce|quote-then-speaker|	0 13
best-lemma|announce|sentence-before|	5-10 15
best-lemma|announce|speaker-then-quote|	2-4 20
best-lemma|annunciare|sentence-before|	5-10 10
best-lemma|annunciare|speaker-then-quote|	0 17
best-lemma|answer|quote-then-speaker|	0 21
best-lemma|answer|speaker-then-quote|	1 -20	5-10 -23
best-lemma|anticipare|quote-then-verb|	1 6
best-lemma|anticipare|speaker-then-quote|	2-4 -11
best-lemma|anticipare|verb-then-speaker|	5-10 22
best-lemma|antwoorden|quote-then-verb|	1 14
best-lemma|antwoorden|sentence-before|	1 11
best-lemma|antworten|quote-then-verb|	1 6
best-lemma|antworten|sentence-after|	0 9
best-lemma|antworten|speaker-then-quote|	1 18	2-4 9
best-lemma|antworten|verb-then-speaker|	1 10
best-lemma|anunciar|quote-then-speaker|	5-10 -7
best-lemma|anunciar|sentence-before|	far 16
best-lemma|anunciar|speaker-then-quote|	5-10 -11
best-lemma|apelar|sentence-before|	5-10 8
best-lemma|apelar|speaker-then-quote|	5-10 15
best-lemma|aplaudir|speaker-then-quote|	1 15
best-lemma|apologise|speaker-then-quote|	5-10 -16	far -27
best-lemma|apologize|speaker-then-quote|	1 19
best-lemma|apostillar|quote-then-verb|	1 11
best-lemma|apostillar|speaker-then-quote|	5-10 8
best-lemma|appeler|sentence-before|	far 15
best-lemma|appeler|speaker-then-quote|	0 -16	2-4 12
best-lemma|appen|quote-then-verb|	1 21
best-lemma|apuntar|speaker-then-quote|	1 19	2-4 6
best-lemma|argue|quote-then-speaker|	0 -23
best-lemma|argue|sentence-before|	far 26
best-lemma|argue|speaker-then-quote|	1 -9	2-4 30	5-10 13
best-lemma|arguir|speaker-then-quote|	2-4 9
best-lemma|argumentar|speaker-then-quote|	5-10 -8
best-lemma|argumenter|quote-then-verb|	1 7
best-lemma|argumentieren|sentence-before|	5-10 6
best-lemma|asegurar|quote-then-verb|	1 7
best-lemma|asegurar|speaker-then-quote|	5-10 21
best-lemma|ask|paragraph-before|	far 11
best-lemma|ask|sentence-after|	0 25
best-lemma|ask|sentence-before|	1 14	2-4 9	5-10 18
best-lemma|ask|speaker-then-quote|	0 19	1 24	2-4 31	5-10 -15	far 19
best-lemma|assegurar|speaker-then-quote|	2-4 16
best-lemma|assicurare|quote-then-speaker|	1 8
best-lemma|assicurare|quote-then-verb|	1 17
best-lemma|assicurare|speaker-then-quote|	1 15	2-4 12	5-10 -17
best-lemma|assicurare|verb-then-speaker|	1 11	2-4 19
best-lemma|assurer|quote-then-verb|	1 12
best-lemma|assurer|speaker-then-quote|	2-4 18	5-10 20
best-lemma|assure|quote-then-speaker|	0 13
best-lemma|assure|speaker-then-quote|	5-10 15	far 18
best-lemma|atestar|speaker-then-quote|	0 9	2-4 15
best-lemma|atirar|verb-then-speaker|	2-4 12
best-lemma|attaccare|speaker-then-quote|	1 6
best-lemma|attribute|speaker-then-quote|	2-4 -21	5-10 -19
best-lemma|augurare|speaker-then-quote|	0 10
best-lemma|auspicare|speaker-then-quote|	2-4 15
best-lemma|avaliar|speaker-then-quote|	2-4 14
best-lemma|avertir|quote-then-verb|	1 9
best-lemma|avertir|speaker-then-quote|	5-10 15
best-lemma|avisar|quote-then-verb|	1 17
best-lemma|avisar|speaker-then-quote|	1 -21	5-10 15
best-lemma|avouer|quote-then-verb|	1 9
best-lemma|avvertire|speaker-then-quote|	1 7
best-lemma|avvertire|verb-then-speaker|	1 16	2-4 18
best-lemma|back|quote-then-speaker|	0 -16
best-lemma|back|speaker-then-quote|	0 -28
best-lemma|bautizar|speaker-then-quote|	2-4 -15
best-lemma|befinden|quote-then-verb|	1 10
best-lemma|befürchten|speaker-then-quote|	0 17
best-lemma|behaupten|quote-then-verb|	1 9
best-lemma|behaupten|speaker-then-quote|	2-4 8
best-lemma|bekennen|quote-then-verb|	1 15
best-lemma|beloven|speaker-then-quote|	2-4 -9	5-10 13
best-lemma|bemängeln|speaker-then-quote|	0 9
best-lemma|benadrukken|quote-then-verb|	1 10
best-lemma|berichten|quote-then-speaker|	5-10 -11
best-lemma|berichten|quote-then-verb|	1 7
best-lemma|beslissen|quote-then-verb|	1 19
best-lemma|bestätigen|speaker-then-quote|	1 -21	2-4 -10	far -10
best-lemma|beteuern|quote-then-verb|	1 20	2-4 -10
best-lemma|betonen|quote-then-verb|	1 19	2-4 -13
best-lemma|bevestigen|sentence-after|	0 10
best-lemma|bevestigen|speaker-then-quote|	2-4 -21	5-10 -12
best-lemma|bevestigen|verb-then-speaker|	2-4 15
best-lemma|beweren|quote-then-verb|	1 12
best-lemma|bezweren|speaker-then-quote|	5-10 7
best-lemma|bilanzieren|quote-then-verb|	1 10
best-lemma|bill|speaker-then-quote|	2-4 -18
best-lemma|blaguer|quote-then-verb|	1 14
best-lemma|blame|speaker-then-quote|	2-4 20
best-lemma|blijven|quote-then-speaker|	0 -7
best-lemma|blijven|speaker-then-quote|	0 9
best-lemma|boast|speaker-then-quote|	5-10 21
best-lemma|bocciare|speaker-then-quote|	0 -8
best-lemma|brand|speaker-then-quote|	5-10 16
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|brincar|speaker-then-quote|	1 10
best-lemma|brommen|quote-then-verb|	1 12
best-lemma|brontolare|speaker-then-quote|	1 12
best-lemma|brummen|quote-then-verb|	1 15
best-lemma|calcular|speaker-then-quote|	1 6
best-lemma|calificar|speaker-then-quote|	2-4 15
best-lemma|call|paragraph-before|	far 27
best-lemma|call|quote-then-speaker|	-5 -16	0 25
best-lemma|call|sentence-before|	far -26
best-lemma|call|speaker-then-quote|	1 17	2-4 44	5-10 22	far -6
best-lemma|caution|speaker-then-quote|	2-4 13
best-lemma|celebrar|speaker-then-quote|	0 14
best-lemma|celebrate|speaker-then-quote|	2-4 -20
best-lemma|challenge|quote-then-verb|	1 -22
best-lemma|challenge|speaker-then-quote|	5-10 20
best-lemma|chamar|speaker-then-quote|	0 -18
best-lemma|chant|quote-then-speaker|	0 24
best-lemma|chant|speaker-then-quote|	0 24	1 -9	2-4 16
best-lemma|chiamare|speaker-then-quote|	0 -16	2-4 -20	far 11
best-lemma|chiarire|sentence-before|	far -8
best-lemma|chiedere|quote-then-verb|	1 13
best-lemma|chiedere|sentence-before|	far -8
best-lemma|chiedere|speaker-then-quote|	0 10	5-10 -16
best-lemma|chiosare|quote-then-verb|	2-4 15
best-lemma|citeren|speaker-then-quote|	2-4 18
best-lemma|cite|quote-then-speaker|	-8 -14
best-lemma|cite|sentence-before|	far 19
best-lemma|cite|speaker-then-quote|	0 18	5-10 -16
best-lemma|claim|quote-then-speaker|	0 12
best-lemma|claim|sentence-before|	5-10 16
best-lemma|claim|speaker-then-quote|	1 18	2-4 6	5-10 23	far 21
best-lemma|classificar|sentence-before|	5-10 -10
best-lemma|comentar|quote-then-verb|	1 6
best-lemma|comentar|sentence-before|	2-4 9
best-lemma|comentar|speaker-then-quote|	5-10 13
best-lemma|commentare|quote-then-verb|	1 6
best-lemma|commentare|verb-then-speaker|	1 6
best-lemma|commenter|quote-then-verb|	1 8
best-lemma|comment|speaker-then-quote|	1 14
best-lemma|compare|speaker-then-quote|	1 -25	2-4 -32
best-lemma|complain|quote-then-verb|	0 12
best-lemma|complain|speaker-then-quote|	5-10 25
best-lemma|completar|quote-then-verb|	1 12
best-lemma|concede|quote-then-speaker|	0 21
best-lemma|concede|quote-then-verb|	0 18
best-lemma|concede|speaker-then-quote|	1 8	2-4 -26
best-lemma|concluderen|quote-then-verb|	1 10
best-lemma|conclude|quote-then-speaker|	0 18
best-lemma|conclude|sentence-before|	1 15
best-lemma|conclude|speaker-then-quote|	1 14
best-lemma|concluir|speaker-then-quote|	5-10 15
best-lemma|conclure|quote-then-verb|	1 13
best-lemma|conclure|speaker-then-quote|	1 10
best-lemma|confermare|speaker-then-quote|	1 14	2-4 -17	5-10 11
best-lemma|confesar|sentence-before|	5-10 11
best-lemma|confessare|speaker-then-quote|	1 9
best-lemma|confessar|sentence-before|	5-10 -13
best-lemma|confessar|speaker-then-quote|	1 8	5-10 14
best-lemma|confidare|speaker-then-quote|	2-4 13
best-lemma|confier|quote-then-speaker|	2-4 7
best-lemma|confier|quote-then-verb|	1 14	5-10 13
best-lemma|confirmar|paragraph-before|	far 15
best-lemma|confirmar|sentence-before|	5-10 6
best-lemma|confirmar|speaker-then-quote|	2-4 14	far 7
best-lemma|confirmer|sentence-after|	0 6
best-lemma|confirmer|speaker-then-quote|	far -12
best-lemma|confirm|speaker-then-quote|	1 15	5-10 30
best-lemma|congratulate|speaker-then-quote|	2-4 26	5-10 14
best-lemma|considerar|speaker-then-quote|	0 6	2-4 21	5-10 15	far 8
best-lemma|constateren|quote-then-verb|	1 17
best-lemma|constater|quote-then-verb|	1 8
best-lemma|contar|paragraph-before|	far 13
best-lemma|contar|quote-then-speaker|	-14 10
best-lemma|contar|quote-then-verb|	1 9
best-lemma|contar|speaker-then-quote|	2-4 6
best-lemma|contar|verb-then-speaker|	5-10 -7
best-lemma|contend|quote-then-speaker|	0 11
best-lemma|contestare|quote-then-verb|	5-10 6
best-lemma|contestare|speaker-then-quote|	2-4 -12	5-10 11
best-lemma|contestar|quote-then-verb|	1 13
best-lemma|contestar|speaker-then-quote|	2-4 15
best-lemma|continue|paragraph-before|	far 12
best-lemma|continue|quote-then-speaker|	0 14
best-lemma|continue|sentence-before|	1 14
best-lemma|continue|speaker-then-quote|	1 10	2-4 10	5-10 20	far 21
best-lemma|correct|sentence-before|	2-4 13
best-lemma|correct|speaker-then-quote|	2-4 -19
best-lemma|correggere|speaker-then-quote|	1 21
best-lemma|counter|quote-then-speaker|	0 11
best-lemma|counter|quote-then-verb|	0 9
best-lemma|counter|speaker-then-quote|	1 9	2-4 22
best-lemma|crier|quote-then-verb|	1 6
best-lemma|crier|speaker-then-quote|	1 21
best-lemma|criticise|speaker-then-quote|	0 16	2-4 -15
best-lemma|croire|speaker-then-quote|	2-4 6
best-lemma|deadpan|quote-then-speaker|	0 13
best-lemma|deadpan|sentence-before|	1 13
best-lemma|decir|quote-then-speaker|	-5 -9
best-lemma|decir|quote-then-verb|	1 12
best-lemma|decir|sentence-before|	far 13
best-lemma|decir|speaker-then-quote|	1 16	5-10 17
best-lemma|decir|verb-then-speaker|	far -7
best-lemma|declarar|quote-then-verb|	1 8
best-lemma|declarar|speaker-then-quote|	0 17	2-4 23	5-10 -15
best-lemma|declarar|verb-then-speaker|	1 17
best-lemma|declare|quote-then-speaker|	0 18
best-lemma|declare|quote-then-verb|	0 18
best-lemma|declare|sentence-before|	1 12
best-lemma|declare|speaker-then-quote|	0 22	1 17	5-10 18
best-lemma|decline|speaker-then-quote|	5-10 -21	far -28
best-lemma|defender|quote-then-verb|	1 -6
best-lemma|defender|speaker-then-quote|	2-4 -13
best-lemma|defend|speaker-then-quote|	5-10 15
best-lemma|definire|speaker-then-quote|	0 -7	2-4 17	5-10 14
best-lemma|definir|quote-then-verb|	1 9
best-lemma|definir|speaker-then-quote|	1 11
best-lemma|deliver|speaker-then-quote|	2-4 17
best-lemma|demander|quote-then-verb|	1 6
best-lemma|demander|sentence-after|	0 7
best-lemma|demander|sentence-before|	1 6
best-lemma|demander|speaker-then-quote|	1 11	2-4 16
best-lemma|denounce|speaker-then-quote|	2-4 22
best-lemma|denunciare|sentence-before|	5-10 -8
best-lemma|denunciar|sentence-before|	5-10 10
best-lemma|deny|sentence-after|	0 -10
best-lemma|deny|sentence-before|	far 27
best-lemma|deny|speaker-then-quote|	2-4 -22
best-lemma|desabafar|quote-then-verb|	1 14
best-lemma|descartar|speaker-then-quote|	5-10 20
best-lemma|descrever|quote-then-verb|	1 9
best-lemma|describe|quote-then-speaker|	2-4 -15
best-lemma|describe|speaker-then-quote|	1 36	2-4 17	5-10 -13	far 16
best-lemma|describir|speaker-then-quote|	1 11
best-lemma|deslizar|speaker-then-quote|	2-4 13
best-lemma|desmentir|verb-then-speaker|	5-10 -12
best-lemma|detalhar|quote-then-verb|	1 7
best-lemma|detallar|speaker-then-quote|	far 17
best-lemma|dichiarare|speaker-then-quote|	0 8
best-lemma|dichiarare|verb-then-speaker|	2-4 -15
best-lemma|difundir|speaker-then-quote|	far 13
best-lemma|dire|quote-then-speaker|	1 -10	2-4 17
best-lemma|dire|quote-then-verb|	1 32
best-lemma|dire|sentence-after|	5-10 13
best-lemma|dire|sentence-before|	2-4 15	5-10 15
best-lemma|dire|speaker-then-quote|	1 17	5-10 27
best-lemma|dire|verb-then-speaker|	1 9	5-10 -10
best-lemma|disagree|speaker-then-quote|	2-4 18
best-lemma|disclose|speaker-then-quote|	2-4 -21	5-10 -14
best-lemma|discordar|speaker-then-quote|	1 8
best-lemma|discrepar|speaker-then-quote|	2-4 15
best-lemma|dismiss|speaker-then-quote|	2-4 12	5-10 21
best-lemma|disparar|speaker-then-quote|	1 -16
best-lemma|dispute|speaker-then-quote|	2-4 13
best-lemma|divulgar|speaker-then-quote|	far 8
best-lemma|dizer|quote-then-speaker|	0 -12	1 17
best-lemma|dizer|quote-then-verb|	1 8
best-lemma|dizer|speaker-then-quote|	1 6	2-4 26	5-10 9
best-lemma|dizer|verb-then-speaker|	1 8	5-10 15
best-lemma|domandare|speaker-then-quote|	0 9	2-4 -14
best-lemma|domandare|verb-then-speaker|	2-4 20
best-lemma|duiden|quote-then-verb|	1 12
best-lemma|déclarer|quote-then-verb|	1 7
best-lemma|décrire|speaker-then-quote|	5-10 14
best-lemma|défendre|speaker-then-quote|	2-4 18
best-lemma|démentir|sentence-after|	5-10 9
best-lemma|démentir|speaker-then-quote|	1 11	2-4 13
best-lemma|dénoncer|quote-then-verb|	1 6
best-lemma|dénoncer|speaker-then-quote|	1 16
best-lemma|déplorer|quote-then-verb|	1 6
best-lemma|déplorer|speaker-then-quote|	2-4 15	5-10 9
best-lemma|désoler|quote-then-verb|	1 14
best-lemma|détailler|quote-then-verb|	1 9
best-lemma|email|speaker-then-quote|	5-10 29
best-lemma|emphasize|speaker-then-quote|	2-4 18
best-lemma|emporter|quote-then-verb|	1 8
best-lemma|endorse|speaker-then-quote|	5-10 12
best-lemma|engager|speaker-then-quote|	5-10 -17
best-lemma|enquérir|sentence-before|	5-10 12
best-lemma|ergänzen|quote-then-speaker|	2-4 13
best-lemma|ergänzen|speaker-then-quote|	1 10
best-lemma|ergänzen|verb-then-speaker|	5-10 14
best-lemma|erinnern|quote-then-verb|	1 10
best-lemma|erinnern|speaker-then-quote|	2-4 -10
best-lemma|erkennen|quote-then-verb|	1 15
best-lemma|erkennen|speaker-then-quote|	2-4 8
best-lemma|erklären|quote-then-verb|	1 23	2-4 10
best-lemma|erklären|speaker-then-quote|	5-10 19
best-lemma|erwidern|quote-then-verb|	1 21
best-lemma|erzählen|quote-then-verb|	1 7
best-lemma|erzählen|sentence-before|	1 6	5-10 13	far 6
best-lemma|erzählen|verb-then-speaker|	5-10 9
best-lemma|escrever|quote-then-verb|	1 12
best-lemma|escrever|sentence-before|	5-10 -13
best-lemma|escrever|speaker-then-quote|	2-4 15
best-lemma|escribir|speaker-then-quote|	0 -11	2-4 14
best-lemma|esprimere|speaker-then-quote|	0 9
best-lemma|estimer|speaker-then-quote|	2-4 16	5-10 18	far 14
best-lemma|exclamer|quote-then-verb|	1 13
best-lemma|exclure|speaker-then-quote|	0 12	1 12
best-lemma|exiger|speaker-then-quote|	0 11	2-4 -12
best-lemma|exigir|speaker-then-quote|	0 14
best-lemma|expect|speaker-then-quote|	0 16
best-lemma|explain|quote-then-speaker|	0 27	2-4 -18
best-lemma|explain|quote-then-verb|	0 10
best-lemma|explain|sentence-before|	1 21	5-10 22
best-lemma|explain|speaker-then-quote|	1 17	2-4 20	far 16
best-lemma|explain|verb-then-speaker|	1 12
best-lemma|explicar|quote-then-verb|	1 10
best-lemma|explicar|speaker-then-quote|	5-10 -14
best-lemma|explicar|verb-then-speaker|	1 6
best-lemma|expliquer|quote-then-verb|	1 8
best-lemma|expliquer|speaker-then-quote|	5-10 14
best-lemma|exposer|quote-then-verb|	1 11
best-lemma|expresar|speaker-then-quote|	1 16	2-4 17	5-10 -15
best-lemma|express|speaker-then-quote|	0 21	2-4 23	far 17
best-lemma|exprimer|speaker-then-quote|	far 19
best-lemma|faire_valoir|quote-then-speaker|	2-4 8
best-lemma|faire_valoir|quote-then-verb|	1 13
best-lemma|faire_valoir|speaker-then-quote|	1 7	2-4 -10	5-10 6
best-lemma|faire_valoir|verb-then-speaker|	2-4 23
best-lemma|falar|quote-then-speaker|	5-10 -9
best-lemma|falar|sentence-before|	far -9
best-lemma|falar|speaker-then-quote|	1 35
best-lemma|felicitar|sentence-before|	2-4 13	far -10
best-lemma|felicitar|speaker-then-quote|	5-10 14
best-lemma|figurer|speaker-then-quote|	2-4 12
best-lemma|filosoferen|quote-then-verb|	1 11
best-lemma|finden|quote-then-verb|	1 11
best-lemma|finden|sentence-before|	far -8
best-lemma|finden|speaker-then-quote|	2-4 6	5-10 -8
best-lemma|find|quote-then-speaker|	5-10 -16
best-lemma|find|quote-then-verb|	5-10 -14
best-lemma|find|sentence-before|	5-10 -9	far -14
best-lemma|find|speaker-then-quote|	2-4 -31	5-10 -23	far -17
best-lemma|fluisteren|quote-then-verb|	1 10
best-lemma|fluisteren|speaker-then-quote|	2-4 18
best-lemma|flüstern|quote-then-verb|	1 13
best-lemma|foeteren|quote-then-verb|	1 10
best-lemma|fordern|verb-then-speaker|	5-10 9
best-lemma|forecast|speaker-then-quote|	5-10 19
best-lemma|formulieren|speaker-then-quote|	2-4 12
best-lemma|fragen|speaker-then-quote|	1 8	2-4 8
best-lemma|frenare|speaker-then-quote|	1 19
best-lemma|freuen|quote-then-verb|	1 8
best-lemma|frisar|quote-then-verb|	1 8
best-lemma|frohlocken|speaker-then-quote|	1 13
best-lemma|fulmineren|quote-then-verb|	1 12
best-lemma|fume|quote-then-speaker|	0 18
best-lemma|fume|sentence-before|	1 13
best-lemma|fume|speaker-then-quote|	2-4 18
best-lemma|fustiger|speaker-then-quote|	2-4 13
best-lemma|féliciter|quote-then-verb|	1 7
best-lemma|féliciter|speaker-then-quote|	2-4 28	5-10 7
best-lemma|fügen|quote-then-verb|	1 7
best-lemma|garantire|speaker-then-quote|	2-4 24
best-lemma|garantir|speaker-then-quote|	2-4 -7	5-10 22	far 12
best-lemma|geben|quote-then-speaker|	2-4 8
best-lemma|geben|quote-then-verb|	1 16
best-lemma|geben|verb-then-speaker|	2-4 -6
best-lemma|gestehen|quote-then-verb|	1 8
best-lemma|getuigen|quote-then-verb|	1 7
best-lemma|geven|paragraph-before|	far 13
best-lemma|geven|quote-then-verb|	1 20
best-lemma|geven|speaker-then-quote|	5-10 11
best-lemma|giudicare|speaker-then-quote|	2-4 15
best-lemma|giurare|quote-then-verb|	1 9
best-lemma|giurare|sentence-before|	2-4 -9
best-lemma|giurare|speaker-then-quote|	2-4 13
best-lemma|glimlachen|quote-then-verb|	1 11
best-lemma|glisser|quote-then-speaker|	2-4 10
best-lemma|glisser|quote-then-verb|	1 11
best-lemma|glunderen|quote-then-verb|	1 7
best-lemma|gracejar|quote-then-verb|	1 8
best-lemma|gracejar|verb-then-speaker|	5-10 11
best-lemma|grappen|quote-then-verb|	1 20
best-lemma|gratulieren|speaker-then-quote|	1 14
best-lemma|greet|speaker-then-quote|	0 -19	2-4 24
best-lemma|gridare|sentence-before|	5-10 10
best-lemma|gridare|speaker-then-quote|	1 7
best-lemma|gritar|speaker-then-quote|	1 18	2-4 11
best-lemma|grumble|quote-then-speaker|	0 16
best-lemma|hablar|sentence-before|	far 7
best-lemma|hablar|speaker-then-quote|	1 19	2-4 14
best-lemma|hail|speaker-then-quote|	0 23
best-lemma|halten|quote-then-verb|	1 13
best-lemma|halten|speaker-then-quote|	2-4 15	5-10 7
best-lemma|hear|quote-then-speaker|	0 20	1 23
best-lemma|hear|speaker-then-quote|	0 17	1 -16	far -12
best-lemma|heben|speaker-then-quote|	2-4 7
best-lemma|heißen|speaker-then-quote|	0 -22	1 -10	2-4 6	5-10 -15
best-lemma|heißen|verb-then-speaker|	2-4 -12	5-10 -9
best-lemma|herinneren|quote-then-verb|	1 12
best-lemma|herinneren|sentence-before|	far 6
best-lemma|heten|quote-then-speaker|	1 19	2-4 -9
best-lemma|heten|speaker-then-quote|	0 -13
best-lemma|hit|speaker-then-quote|	2-4 20	5-10 -18
best-lemma|hold|quote-then-speaker|	1 -14
best-lemma|hold|sentence-before|	5-10 18	far 7
best-lemma|hopen|speaker-then-quote|	5-10 8
best-lemma|houden|quote-then-verb|	1 9
best-lemma|houden|speaker-then-quote|	2-4 -8	5-10 11
best-lemma|hurler|speaker-then-quote|	2-4 18
best-lemma|incalzare|verb-then-speaker|	1 10
best-lemma|indicar|quote-then-verb|	1 14
best-lemma|indicar|speaker-then-quote|	5-10 7	far 20
best-lemma|indicate|speaker-then-quote|	5-10 23
best-lemma|indiquer|quote-then-verb|	1 8
best-lemma|indiquer|speaker-then-quote|	0 16	2-4 15
best-lemma|indiquer|verb-then-speaker|	5-10 15
best-lemma|informar|speaker-then-quote|	far 10
best-lemma|informar|verb-then-speaker|	5-10 21
best-lemma|informeren|paragraph-before|	far 8
best-lemma|insistere|paragraph-before|	far 12
best-lemma|insistere|sentence-after|	1 11
best-lemma|insister|quote-then-verb|	1 7
best-lemma|insistir|quote-then-verb|	1 8
best-lemma|insist|speaker-then-quote|	1 21	2-4 31	5-10 -10
best-lemma|interject|speaker-then-quote|	1 17
best-lemma|interroger|quote-then-verb|	1 9
best-lemma|interrompere|quote-then-verb|	1 13
best-lemma|interrompere|verb-then-speaker|	1 12
best-lemma|interrumpir|speaker-then-quote|	1 15
best-lemma|intone|quote-then-speaker|	0 17
best-lemma|introduce|quote-then-speaker|	-1 -17
best-lemma|introduce|speaker-then-quote|	2-4 -18	far -21
best-lemma|invitare|speaker-then-quote|	1 21	2-4 -12
best-lemma|invocare|speaker-then-quote|	1 -11
best-lemma|ironiser|quote-then-verb|	1 12
best-lemma|ironiser|speaker-then-quote|	1 10
best-lemma|ironizar|quote-then-verb|	1 9
best-lemma|ironizar|speaker-then-quote|	1 10	2-4 20
best-lemma|issue|speaker-then-quote|	1 -16	5-10 28	far 20
best-lemma|joke|quote-then-speaker|	0 14	2-4 9
best-lemma|joke|quote-then-verb|	0 20	1 19
best-lemma|joke|speaker-then-quote|	1 16	2-4 -16	5-10 14
best-lemma|jubelen|quote-then-verb|	1 7
best-lemma|jubeln|quote-then-verb|	1 6
best-lemma|jubiler|quote-then-verb|	1 21
best-lemma|juger|quote-then-verb|	1 13
best-lemma|juger|speaker-then-quote|	0 17
best-lemma|juger|verb-then-speaker|	1 -14
best-lemma|jurer|quote-then-speaker|	2-4 8
best-lemma|justificar|quote-then-verb|	1 15
best-lemma|justificar|speaker-then-quote|	1 13	5-10 6
best-lemma|justifier|quote-then-speaker|	2-4 11
best-lemma|kaatsen|quote-then-verb|	1 8
best-lemma|klagen|quote-then-verb|	1 9
best-lemma|klagen|verb-then-speaker|	5-10 -8
best-lemma|klinken|quote-then-verb|	1 7
best-lemma|klinken|speaker-then-quote|	2-4 9
best-lemma|klinken|verb-then-speaker|	5-10 14
best-lemma|knikken|speaker-then-quote|	1 18
best-lemma|know|speaker-then-quote|	2-4 -15
best-lemma|kommentieren|quote-then-verb|	1 13
best-lemma|kommentieren|speaker-then-quote|	2-4 15
best-lemma|kontern|quote-then-verb|	1 7
best-lemma|kritisieren|quote-then-verb|	1 -14	5-10 -13
best-lemma|kritisieren|verb-then-speaker|	5-10 17
best-lemma|kündigen|speaker-then-quote|	2-4 17
best-lemma|kündigen|verb-then-speaker|	5-10 6
best-lemma|label|speaker-then-quote|	0 -22	2-4 -18
best-lemma|lachen|quote-then-verb|	1 11
best-lemma|lachen|sentence-after|	0 17
best-lemma|lachen|speaker-then-quote|	5-10 11
best-lemma|lamentar|quote-then-verb|	1 7	5-10 -10
best-lemma|lamentar|speaker-then-quote|	5-10 30
best-lemma|lament|speaker-then-quote|	0 -21	1 20	2-4 -10	5-10 16
best-lemma|lancer|quote-then-verb|	1 13
best-lemma|lancer|sentence-after|	2-4 10
best-lemma|lassen|quote-then-verb|	1 9
best-lemma|lassen|sentence-before|	far -10
best-lemma|lassen|speaker-then-quote|	0 -13	5-10 7
best-lemma|lassen|verb-then-speaker|	5-10 10
best-lemma|laten|quote-then-verb|	0 -7	1 22	2-4 6
best-lemma|laten|speaker-then-quote|	1 10	2-4 15	5-10 -12
best-lemma|laten|verb-then-speaker|	2-4 13
best-lemma|laugh|paragraph-before|	far 13
best-lemma|laugh|quote-then-speaker|	0 22
best-lemma|laugh|quote-then-verb|	0 13
best-lemma|laugh|sentence-before|	1 13	5-10 11
best-lemma|leggen|quote-then-verb|	1 11
best-lemma|lehnen|quote-then-verb|	0 -11
best-lemma|lehnen|verb-then-speaker|	2-4 11
best-lemma|lembrar|quote-then-speaker|	1 -7
best-lemma|lembrar|quote-then-verb|	1 22
best-lemma|lembrar|sentence-before|	5-10 9
best-lemma|lembrar|verb-then-speaker|	5-10 6
best-lemma|ler|quote-then-verb|	1 17
best-lemma|like|sentence-before|	2-4 14
best-lemma|like|speaker-then-quote|	0 10
best-lemma|limitar|speaker-then-quote|	5-10 19
best-lemma|lire|quote-then-speaker|	2-4 15	5-10 -13
best-lemma|lire|quote-then-verb|	1 28
best-lemma|lire|sentence-after|	5-10 18
best-lemma|lire|speaker-then-quote|	1 -8	far 17
best-lemma|list|quote-then-speaker|	0 -17
best-lemma|list|quote-then-verb|	1 -19
best-lemma|list|sentence-before|	5-10 -13
best-lemma|list|speaker-then-quote|	0 -19	1 -15	2-4 -34	5-10 -17
best-lemma|llamar|quote-then-verb|	1 9	far -10
best-lemma|llamar|speaker-then-quote|	0 -8	1 6	2-4 -12
best-lemma|llamar|verb-then-speaker|	2-4 16
best-lemma|loben|speaker-then-quote|	0 15	5-10 8
best-lemma|lodare|speaker-then-quote|	0 15
best-lemma|luiden|quote-then-verb|	1 12
best-lemma|luiden|speaker-then-quote|	2-4 18
best-lemma|lâcher|quote-then-verb|	1 17
best-lemma|lâcher|speaker-then-quote|	5-10 11
best-lemma|mahnen|quote-then-verb|	1 9
best-lemma|mahnen|sentence-before|	far 15
best-lemma|mahnen|speaker-then-quote|	5-10 15
best-lemma|mailen|quote-then-verb|	1 17
best-lemma|maintenir|speaker-then-quote|	1 12
best-lemma|mandar|speaker-then-quote|	2-4 22	5-10 25
best-lemma|manifestar|speaker-then-quote|	0 -11
best-lemma|mantener|speaker-then-quote|	2-4 -12
best-lemma|manter|speaker-then-quote|	5-10 -10
best-lemma|marrer|quote-then-verb|	1 11
best-lemma|marteler|quote-then-speaker|	2-4 20
best-lemma|mean|quote-then-speaker|	-12 20
best-lemma|meinen|quote-then-verb|	1 8
best-lemma|meinen|sentence-after|	0 10
best-lemma|meinen|speaker-then-quote|	0 -14	1 19
best-lemma|melden|quote-then-verb|	1 8
best-lemma|menen|quote-then-verb|	1 9
best-lemma|mention|quote-then-speaker|	0 -15
best-lemma|message|speaker-then-quote|	2-4 -12	5-10 -24
best-lemma|mijmeren|quote-then-verb|	1 11
best-lemma|mompelen|quote-then-verb|	1 16
best-lemma|monieren|quote-then-verb|	1 7
best-lemma|monkelen|quote-then-verb|	1 13
best-lemma|mopperen|quote-then-verb|	1 10
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmeln|quote-then-verb|	1 16
best-lemma|murmeln|verb-then-speaker|	1 11
best-lemma|murmurer|quote-then-verb|	1 14
best-lemma|murmur|quote-then-speaker|	-7 14	0 11
best-lemma|murmur|speaker-then-quote|	0 23
best-lemma|muse|quote-then-speaker|	0 14
best-lemma|muse|sentence-before|	1 18
best-lemma|mutter|quote-then-speaker|	0 13
best-lemma|name|speaker-then-quote|	0 -31	1 -18	5-10 -39
best-lemma|need|sentence-after|	0 -14
best-lemma|need|speaker-then-quote|	0 -14
best-lemma|negare|speaker-then-quote|	1 14	2-4 15	5-10 13
best-lemma|negar|speaker-then-quote|	1 25	2-4 13	5-10 22
best-lemma|nennen|speaker-then-quote|	1 8	2-4 23
best-lemma|nier|quote-then-verb|	1 -8
best-lemma|noemen|sentence-before|	far 15
best-lemma|noemen|speaker-then-quote|	1 11	2-4 28	5-10 12
best-lemma|none|according-to|	0 -16	1 22	5-10 19	far 29
best-lemma|none|colon|	far 24
best-lemma|none|named-before|	2-4 10
best-lemma|none|named-nearby|	0 -9	1 8	5-10 9
best-lemma|none|possessor|	0 -21	1 -23	5-10 13	far 15
best-lemma|none|quote-then-speaker|	-10 -19	-11 -16	-12 15	-13 6	-16 -14	-21 -22	-3 -24	-4 -8	-5 -28	-6 -20	-7 -8	-8 -7	-9 -19	0 -21	2-4 -21	5-10 -21	far -17
best-lemma|none|sentence-after|	0 18	2-4 -17	5-10 -17
best-lemma|none|sentence-before|	1 23	2-4 20	5-10 -14	far -32
best-lemma|none|signature|	1 -25
best-lemma|none|speaker-then-quote|	0 -25	1 -28	far 25
best-lemma|none|topic|	0 -10	1 -13	5-10 -6	far 14
best-lemma|none|transcript|	0 20
best-lemma|noter|quote-then-verb|	1 9
best-lemma|note|sentence-before|	1 16	far 15
best-lemma|note|speaker-then-quote|	1 -14	2-4 37	5-10 29	far 24
best-lemma|nuanceren|quote-then-verb|	1 11
best-lemma|obiettare|speaker-then-quote|	1 15
best-lemma|object|sentence-before|	far 13
best-lemma|object|speaker-then-quote|	2-4 -17	5-10 17
best-lemma|observar|quote-then-verb|	1 6
best-lemma|observer|quote-then-verb|	1 7
best-lemma|observe|quote-then-speaker|	0 17
best-lemma|observe|sentence-before|	1 15
best-lemma|offer|quote-then-speaker|	-4 -12	0 -7
best-lemma|offer|sentence-after|	2-4 -12
best-lemma|offer|speaker-then-quote|	2-4 -10	5-10 -12
best-lemma|ontkennen|sentence-after|	0 12
best-lemma|ontkennen|sentence-before|	far -8
best-lemma|oordelen|speaker-then-quote|	1 17
best-lemma|opinar|quote-then-speaker|	1 10
best-lemma|opinar|speaker-then-quote|	2-4 14	5-10 21
best-lemma|ordenar|quote-then-verb|	1 11
best-lemma|order|speaker-then-quote|	far -28
best-lemma|overwegen|sentence-before|	2-4 11
best-lemma|parlare|speaker-then-quote|	1 11	2-4 18
best-lemma|parlare|verb-then-speaker|	1 17
best-lemma|parler|speaker-then-quote|	1 14	2-4 21	5-10 19
best-lemma|pedir|sentence-before|	5-10 13
best-lemma|pedir|speaker-then-quote|	0 10	2-4 28	5-10 16
best-lemma|pedir|verb-then-speaker|	1 13
best-lemma|peinzen|quote-then-verb|	1 18
best-lemma|perguntar|quote-then-verb|	1 6
best-lemma|perguntar|sentence-before|	5-10 17
best-lemma|perguntar|speaker-then-quote|	0 10	1 13	5-10 15
best-lemma|pester|quote-then-verb|	1 12
best-lemma|philosopher|quote-then-verb|	1 9
best-lemma|philosopher|sentence-before|	5-10 14
best-lemma|plagen|quote-then-verb|	1 10
best-lemma|plaider|quote-then-speaker|	2-4 24
best-lemma|plaider|quote-then-verb|	1 9
best-lemma|plaider|speaker-then-quote|	2-4 -18
best-lemma|plaisanter|quote-then-speaker|	2-4 14
best-lemma|plaisanter|quote-then-verb|	1 8
best-lemma|plaudire|speaker-then-quote|	1 10
best-lemma|plead|quote-then-speaker|	-3 -19	0 12
best-lemma|plead|speaker-then-quote|	0 -22
best-lemma|pledge|speaker-then-quote|	0 18	1 11	2-4 7	5-10 24	far 29
best-lemma|pleiten|speaker-then-quote|	2-4 -8	5-10 -18
best-lemma|point|quote-then-speaker|	0 -13	5-10 -25	far -24
best-lemma|point|sentence-after|	0 11
best-lemma|point|speaker-then-quote|	2-4 21	5-10 17	far -9
best-lemma|poltern|quote-then-verb|	1 6
best-lemma|ponderar|speaker-then-quote|	far 15
best-lemma|portray|speaker-then-quote|	5-10 24	far 13
best-lemma|postare|quote-then-verb|	1 8
best-lemma|post|quote-then-speaker|	0 19	1 19
best-lemma|post|quote-then-verb|	0 -20
best-lemma|post|sentence-before|	1 16
best-lemma|post|speaker-then-quote|	1 22	2-4 19	5-10 37	far 13
best-lemma|poursuivre|quote-then-verb|	1 8
best-lemma|praise|speaker-then-quote|	0 17	1 27	2-4 16	5-10 -13	far 17
best-lemma|precisare|quote-then-verb|	1 7
best-lemma|precisare|speaker-then-quote|	1 22	2-4 20	5-10 9
best-lemma|precisar|speaker-then-quote|	far 10
best-lemma|preciseren|verb-then-speaker|	1 12
best-lemma|predict|speaker-then-quote|	2-4 15
best-lemma|preferir|sentence-before|	2-4 11
best-lemma|prefer|speaker-then-quote|	0 -34	2-4 -21
best-lemma|preguntar|sentence-before|	2-4 6
best-lemma|preguntar|speaker-then-quote|	1 -17
best-lemma|prescrivere|speaker-then-quote|	2-4 14
best-lemma|prevedere|speaker-then-quote|	5-10 13
best-lemma|prever|sentence-before|	far 19
best-lemma|prijzen|speaker-then-quote|	0 11
best-lemma|proclamare|speaker-then-quote|	2-4 6
best-lemma|proclamer|quote-then-verb|	1 16
best-lemma|prometer|quote-then-verb|	2-4 -13
best-lemma|prometer|sentence-before|	5-10 8	far 6
best-lemma|prometer|speaker-then-quote|	1 14	2-4 -9
best-lemma|prometer|verb-then-speaker|	1 11
best-lemma|promettere|speaker-then-quote|	0 15
best-lemma|promettre|quote-then-speaker|	2-4 15
best-lemma|promettre|speaker-then-quote|	0 12	2-4 20	5-10 26
best-lemma|promettre|verb-then-speaker|	1 14
best-lemma|promise|quote-then-verb|	0 10
best-lemma|promise|speaker-then-quote|	1 26	2-4 -22	5-10 28	far 25
best-lemma|propor|sentence-before|	5-10 23
best-lemma|propose|speaker-then-quote|	far 16
best-lemma|protester|speaker-then-quote|	1 21
best-lemma|protest|quote-then-speaker|	0 12
best-lemma|protest|sentence-before|	1 9
best-lemma|protest|speaker-then-quote|	5-10 16
best-lemma|préciser|quote-then-verb|	1 7
best-lemma|préciser|speaker-then-quote|	5-10 12
best-lemma|prétendre|speaker-then-quote|	2-4 18
best-lemma|prévenir|quote-then-speaker|	2-4 9
best-lemma|prévenir|quote-then-verb|	1 13
best-lemma|prévenir|speaker-then-quote|	2-4 -17
best-lemma|puntualizzare|verb-then-speaker|	1 11
best-lemma|qualifier|speaker-then-quote|	1 12	5-10 15
best-lemma|queixar|quote-then-verb|	1 21
best-lemma|queixar|sentence-before|	far 15
best-lemma|queixar|speaker-then-quote|	1 15	5-10 -18
best-lemma|quejar|speaker-then-quote|	2-4 14	5-10 -9
best-lemma|questionar|quote-then-verb|	1 6
best-lemma|quip|quote-then-speaker|	0 24
best-lemma|quip|quote-then-verb|	0 8
best-lemma|quote|quote-then-speaker|	0 18
best-lemma|quote|speaker-then-quote|	2-4 -18	5-10 -29	far -22
best-lemma|raccomandare|speaker-then-quote|	1 11	5-10 12
best-lemma|raccontare|quote-then-verb|	1 19	5-10 -13
best-lemma|raconter|quote-then-verb|	1 10
best-lemma|raconter|verb-then-speaker|	1 15
best-lemma|railler|quote-then-verb|	1 8
best-lemma|raise|sentence-before|	far -13
best-lemma|raise|speaker-then-quote|	5-10 -35
best-lemma|rappeler|quote-then-verb|	1 12
best-lemma|rappeler|sentence-before|	2-4 7
best-lemma|rappeler|speaker-then-quote|	1 14	2-4 -9	far 13
best-lemma|rassicurare|speaker-then-quote|	1 18
best-lemma|rate|quote-then-speaker|	-5 -19
best-lemma|rate|speaker-then-quote|	0 -11	1 -24	2-4 -35	5-10 -21
best-lemma|read|quote-then-speaker|	0 32
best-lemma|read|quote-then-verb|	0 8
best-lemma|read|sentence-before|	1 19
best-lemma|read|speaker-then-quote|	0 -33	2-4 10	5-10 19	far 25
best-lemma|reageren|quote-then-verb|	1 21
best-lemma|reageren|sentence-before|	1 7
best-lemma|reageren|speaker-then-quote|	0 15	2-4 7
best-lemma|reagir|speaker-then-quote|	5-10 13
best-lemma|rebater|quote-then-verb|	1 6
best-lemma|recalcar|speaker-then-quote|	5-10 20
best-lemma|recall|quote-then-speaker|	0 26
best-lemma|recall|quote-then-verb|	0 13
best-lemma|recall|sentence-before|	1 26	5-10 18
best-lemma|recall|speaker-then-quote|	1 22	2-4 -18	5-10 -23
best-lemma|rechazar|sentence-before|	2-4 7
best-lemma|recitare|quote-then-speaker|	-13 16
best-lemma|recitare|speaker-then-quote|	0 12
best-lemma|reclamar|speaker-then-quote|	2-4 7	5-10 20
best-lemma|recomendar|speaker-then-quote|	2-4 18
best-lemma|reconhecer|speaker-then-quote|	0 13
best-lemma|reconnaître|quote-then-verb|	1 16
best-lemma|reconnaître|speaker-then-quote|	0 19
best-lemma|reconocer|speaker-then-quote|	5-10 23
best-lemma|reconocer|verb-then-speaker|	5-10 7
best-lemma|recordar|quote-then-verb|	1 10
best-lemma|recordar|speaker-then-quote|	2-4 19	5-10 11	far 16
best-lemma|record|quote-then-verb|	0 -16
best-lemma|record|speaker-then-quote|	0 -6
best-lemma|recount|quote-then-verb|	0 19
best-lemma|rectifier|quote-then-verb|	1 25
best-lemma|recusar|speaker-then-quote|	1 11	2-4 -7
best-lemma|referir|speaker-then-quote|	5-10 -12
best-lemma|refer|speaker-then-quote|	2-4 14	5-10 -10	far 17
best-lemma|refuser|speaker-then-quote|	2-4 -17	5-10 14
best-lemma|regretter|quote-then-verb|	1 21
best-lemma|regretter|speaker-then-quote|	2-4 -6	5-10 -9
best-lemma|reiterate|speaker-then-quote|	5-10 19
best-lemma|reject|quote-then-verb|	0 -8
best-lemma|reject|speaker-then-quote|	0 -15	1 18	5-10 19
best-lemma|rejeitar|quote-then-verb|	5-10 13
best-lemma|rejeitar|speaker-then-quote|	0 -9
best-lemma|rekenen|quote-then-verb|	1 7
best-lemma|rekenen|speaker-then-quote|	2-4 11	5-10 20
best-lemma|relatar|sentence-before|	far 21
best-lemma|relatar|verb-then-speaker|	2-4 9
best-lemma|relativiser|speaker-then-quote|	1 26
best-lemma|remark|quote-then-speaker|	0 19
best-lemma|remark|quote-then-verb|	0 13
best-lemma|remark|speaker-then-quote|	5-10 25
best-lemma|rematar|quote-then-verb|	1 16
best-lemma|remeter|speaker-then-quote|	5-10 20
best-lemma|remind|quote-then-speaker|	-11 -11
best-lemma|remind|speaker-then-quote|	2-4 25	far -13
best-lemma|repeat|quote-then-speaker|	0 24
best-lemma|repeat|quote-then-verb|	0 12
best-lemma|repeat|sentence-before|	5-10 21
best-lemma|repeat|speaker-then-quote|	0 -16	2-4 23	5-10 -15	far -21
best-lemma|replicare|speaker-then-quote|	0 13	5-10 14
best-lemma|replicare|verb-then-speaker|	1 15
best-lemma|replicar|speaker-then-quote|	2-4 17	5-10 17
best-lemma|reply|quote-then-speaker|	0 29	2-4 -25
best-lemma|reply|quote-then-verb|	0 7
best-lemma|reply|sentence-before|	1 21	2-4 16	far -16
best-lemma|reply|speaker-then-quote|	1 38	2-4 29	5-10 22
best-lemma|report|quote-then-speaker|	-5 -17	0 24	1 23
best-lemma|report|quote-then-verb|	1 -15	far -18
best-lemma|report|speaker-then-quote|	0 30	1 -12	5-10 -25	far -14
best-lemma|reprendre|quote-then-speaker|	-7 10
best-lemma|reprendre|quote-then-verb|	1 12
best-lemma|reprendre|speaker-then-quote|	1 11
best-lemma|reprochar|speaker-then-quote|	5-10 13
best-lemma|responder|quote-then-speaker|	-2 -8
best-lemma|responder|quote-then-verb|	1 18
best-lemma|responder|sentence-before|	far 9
best-lemma|responder|speaker-then-quote|	1 30	2-4 20
best-lemma|respond|quote-then-speaker|	0 19
best-lemma|respond|speaker-then-quote|	1 19	2-4 18	5-10 27
best-lemma|resumir|quote-then-verb|	1 13
best-lemma|resumir|speaker-then-quote|	2-4 12
best-lemma|resumir|verb-then-speaker|	5-10 -11
best-lemma|retort|speaker-then-quote|	2-4 15
best-lemma|retrucar|speaker-then-quote|	2-4 13
best-lemma|reveal|speaker-then-quote|	2-4 -26	5-10 -23
best-lemma|revelar|quote-then-verb|	1 8
best-lemma|revelar|speaker-then-quote|	0 14	2-4 8
best-lemma|revelar|verb-then-speaker|	1 9
best-lemma|riassumere|verb-then-speaker|	1 20
best-lemma|ribadire|speaker-then-quote|	2-4 18
best-lemma|ribadire|verb-then-speaker|	1 7
best-lemma|ribattere|quote-then-verb|	1 9
best-lemma|ribattere|speaker-then-quote|	1 6	2-4 15	5-10 14
best-lemma|ribattere|verb-then-speaker|	1 9
best-lemma|riconoscere|speaker-then-quote|	2-4 22
best-lemma|ricordare|speaker-then-quote|	5-10 19
best-lemma|rigoler|quote-then-verb|	1 9
best-lemma|rigoler|speaker-then-quote|	2-4 9
best-lemma|rilevare|speaker-then-quote|	5-10 14
best-lemma|ringraziare|speaker-then-quote|	2-4 25	far 18
best-lemma|ripetere|quote-then-verb|	1 6
best-lemma|rir|quote-then-verb|	1 8
best-lemma|rispondere|quote-then-verb|	1 9
best-lemma|rispondere|sentence-before|	2-4 7
best-lemma|rispondere|speaker-then-quote|	5-10 18
best-lemma|rispondere|verb-then-speaker|	1 6
best-lemma|rivelare|sentence-before|	far 16
best-lemma|rivelare|speaker-then-quote|	2-4 -12	5-10 24
best-lemma|roar|quote-then-verb|	0 8
best-lemma|roar|sentence-before|	2-4 14
best-lemma|roepen|quote-then-verb|	1 27	2-4 7
best-lemma|roepen|sentence-before|	5-10 10
best-lemma|roepen|speaker-then-quote|	2-4 11
best-lemma|rufen|quote-then-verb|	1 20
best-lemma|rufen|verb-then-speaker|	1 13	2-4 13
best-lemma|rule|quote-then-speaker|	-5 -16	0 18	5-10 18
best-lemma|rule|sentence-before|	1 18
best-lemma|rule|speaker-then-quote|	1 -23
best-lemma|réagir|quote-then-verb|	1 16
best-lemma|réagir|speaker-then-quote|	2-4 9	5-10 15
best-lemma|réclamer|speaker-then-quote|	0 17	1 16	2-4 -22
best-lemma|réjouir|quote-then-verb|	1 6
best-lemma|répondre|quote-then-speaker|	2-4 12
best-lemma|répondre|quote-then-verb|	1 7
best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 14	far 18
best-lemma|répéter|speaker-then-quote|	5-10 13
best-lemma|résumer|quote-then-verb|	1 20
best-lemma|rétorquer|quote-then-verb|	1 15
best-lemma|rügen|speaker-then-quote|	2-4 11
best-lemma|saber|speaker-then-quote|	5-10 -6	far 8
best-lemma|sagen|quote-then-speaker|	2-4 16
best-lemma|sagen|quote-then-verb|	1 12
best-lemma|sagen|speaker-then-quote|	5-10 21
best-lemma|sagen|verb-then-speaker|	1 7	2-4 18	5-10 15
best-lemma|saluer|speaker-then-quote|	0 15	2-4 20	5-10 14
best-lemma|salutare|speaker-then-quote|	0 15	2-4 11
best-lemma|sapere|speaker-then-quote|	2-4 21	5-10 24
best-lemma|say|colon|	far 12
best-lemma|say|quote-then-speaker|	-12 -18	-16 19	0 14	1 22	2-4 10	far 20
best-lemma|say|quote-then-verb|	0 15	1 -17	2-4 -14	5-10 25	far 18
best-lemma|say|sentence-after|	0 -18
best-lemma|say|sentence-before|	1 30	2-4 42	5-10 36	far -30
best-lemma|say|speaker-then-quote|	0 -35	1 16	2-4 46	5-10 10	far 45
best-lemma|say|verb-then-speaker|	1 37	2-4 -19	far 20
best-lemma|scandire|sentence-before|	far 23
best-lemma|scherzare|verb-then-speaker|	2-4 13
best-lemma|scherzen|quote-then-speaker|	2-4 7
best-lemma|scherzen|quote-then-verb|	1 13
best-lemma|schimpfen|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-speaker|	-17 -13
best-lemma|schreiben|quote-then-verb|	1 10	2-4 19
best-lemma|schreiben|speaker-then-quote|	5-10 12
best-lemma|schreiben|verb-then-speaker|	1 13	5-10 -9
best-lemma|schrijven|quote-then-verb|	1 10
best-lemma|schrijven|speaker-then-quote|	1 11	2-4 -18	5-10 14
best-lemma|scold|quote-then-verb|	2-4 -17
best-lemma|scommettere|sentence-before|	1 6
best-lemma|scrivere|quote-then-speaker|	-20 13
best-lemma|scrivere|quote-then-verb|	1 10
best-lemma|scrivere|speaker-then-quote|	0 -13	1 13	2-4 -13	5-10 15
best-lemma|scrivere|verb-then-speaker|	1 14
best-lemma|seek|quote-then-speaker|	1 -19
best-lemma|seek|speaker-then-quote|	0 17
best-lemma|see|speaker-then-quote|	0 31	1 14	2-4 -8
best-lemma|sehen|speaker-then-quote|	2-4 9
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|sentenciar|speaker-then-quote|	1 12
best-lemma|seufzen|speaker-then-quote|	2-4 9
best-lemma|señalar|speaker-then-quote|	2-4 6
best-lemma|shoot|quote-then-speaker|	0 25
best-lemma|shoot|quote-then-verb|	0 -19
best-lemma|shoot|sentence-before|	2-4 -10
best-lemma|shoot|speaker-then-quote|	2-4 20	5-10 -22
best-lemma|shout|quote-then-speaker|	0 16	2-4 -19
best-lemma|shout|quote-then-verb|	0 14
best-lemma|shout|sentence-before|	1 20
best-lemma|show|quote-then-speaker|	-10 -15
best-lemma|show|speaker-then-quote|	0 -29	5-10 -26
best-lemma|sigh|speaker-then-quote|	1 17
best-lemma|sign|quote-then-speaker|	-5 -16
best-lemma|sign|speaker-then-quote|	2-4 25
best-lemma|sing|sentence-before|	2-4 -14
best-lemma|sing|speaker-then-quote|	0 -20	2-4 -15
best-lemma|sintetizar|sentence-before|	far 13
best-lemma|sintetizzare|quote-then-verb|	1 9
best-lemma|slam|speaker-then-quote|	5-10 24
best-lemma|snap|quote-then-verb|	0 13
best-lemma|soltar|sentence-before|	far 7
best-lemma|soltar|speaker-then-quote|	1 16
best-lemma|sommen|quote-then-verb|	1 10
best-lemma|sorrir|quote-then-verb|	1 13
best-lemma|sorrir|sentence-before|	1 14
best-lemma|sostenere|speaker-then-quote|	2-4 -18	5-10 11
best-lemma|sostenere|verb-then-speaker|	1 7
best-lemma|sostener|speaker-then-quote|	2-4 9	5-10 12
best-lemma|souffler|quote-then-speaker|	2-4 10
best-lemma|souffler|quote-then-verb|	1 21
best-lemma|souffler|speaker-then-quote|	5-10 12
best-lemma|souhaiter|speaker-then-quote|	2-4 10
best-lemma|souligner|quote-then-speaker|	2-4 7
best-lemma|souligner|quote-then-verb|	1 8
best-lemma|soupirer|quote-then-verb|	1 11
best-lemma|sourire|quote-then-verb|	1 16	far 8
best-lemma|soutenir|quote-then-verb|	1 8
best-lemma|soutenir|speaker-then-quote|	2-4 8	5-10 10
best-lemma|soutenir|verb-then-speaker|	2-4 6
best-lemma|souvenir|quote-then-verb|	1 14
best-lemma|souvenir|speaker-then-quote|	2-4 20
best-lemma|speak|quote-then-speaker|	5-10 -14
best-lemma|speak|sentence-before|	far -7
best-lemma|speak|speaker-then-quote|	1 -16	2-4 17	5-10 13
best-lemma|spiegare|quote-then-speaker|	-7 -6
best-lemma|spiegare|sentence-before|	5-10 7	far 7
best-lemma|spotten|quote-then-verb|	1 12
best-lemma|sprechen|quote-then-speaker|	-12 12
best-lemma|sprechen|quote-then-verb|	2-4 -12
best-lemma|sprechen|speaker-then-quote|	1 20	2-4 28	5-10 18
best-lemma|sprechen|verb-then-speaker|	2-4 -12	5-10 7
best-lemma|spreken|quote-then-verb|	1 6
best-lemma|spreken|speaker-then-quote|	1 28	2-4 23
best-lemma|staan|quote-then-speaker|	1 -14	5-10 12
best-lemma|staan|quote-then-verb|	0 -7	1 21
best-lemma|staan|speaker-then-quote|	0 -10	2-4 12
best-lemma|staan|verb-then-speaker|	1 -9
best-lemma|state|quote-then-speaker|	0 9
best-lemma|state|sentence-before|	1 16
best-lemma|state|speaker-then-quote|	2-4 24	5-10 24	far 26
best-lemma|stehen|quote-then-verb|	0 -6
best-lemma|stehen|speaker-then-quote|	0 -12	1 -14	2-4 -7
best-lemma|stehen|verb-then-speaker|	1 16
best-lemma|stellen|quote-then-verb|	1 18
best-lemma|stellen|speaker-then-quote|	5-10 -8
best-lemma|stress|quote-then-speaker|	0 18
best-lemma|stress|speaker-then-quote|	1 17	5-10 7
best-lemma|sturen|speaker-then-quote|	2-4 12
best-lemma|stöhnen|quote-then-verb|	1 10
best-lemma|sublinhar|quote-then-verb|	1 10
best-lemma|sublinhar|speaker-then-quote|	2-4 9	5-10 7
best-lemma|submit|quote-then-speaker|	0 15
best-lemma|subrayar|speaker-then-quote|	5-10 7
best-lemma|subrayar|verb-then-speaker|	1 15
best-lemma|sugerir|quote-then-verb|	1 7
best-lemma|suggereren|speaker-then-quote|	5-10 14
best-lemma|suggerire|quote-then-verb|	1 -12
best-lemma|suggest|quote-then-speaker|	0 -17
best-lemma|suggest|speaker-then-quote|	5-10 32
best-lemma|suspirar|quote-then-verb|	1 12
best-lemma|sustentar|speaker-then-quote|	2-4 8	5-10 12
best-lemma|svelare|speaker-then-quote|	2-4 12
best-lemma|tachar|speaker-then-quote|	2-4 9
best-lemma|tagliare|quote-then-verb|	1 15
best-lemma|tagliare|sentence-before|	5-10 7
best-lemma|teilen|quote-then-verb|	1 24	2-4 10
best-lemma|teilen|speaker-then-quote|	far -12
best-lemma|teilen|verb-then-speaker|	2-4 15	5-10 -18
best-lemma|tell|paragraph-before|	far 38
best-lemma|tell|quote-then-speaker|	-11 -11	-14 17	-5 -7	0 27	1 21	2-4 -11	far 13
best-lemma|tell|quote-then-verb|	0 12	1 -17
best-lemma|tell|sentence-before|	2-4 42	5-10 31
best-lemma|tell|speaker-then-quote|	0 -31	1 16	5-10 52	far -39
best-lemma|tell|verb-then-speaker|	5-10 -17
best-lemma|temere|speaker-then-quote|	0 10
best-lemma|terciar|sentence-before|	far 9
best-lemma|testify|quote-then-speaker|	0 15
best-lemma|testify|quote-then-verb|	0 10
best-lemma|testify|sentence-before|	2-4 16
best-lemma|testify|speaker-then-quote|	5-10 -11
best-lemma|text|speaker-then-quote|	2-4 20	5-10 -23
best-lemma|thank|speaker-then-quote|	0 24	2-4 18	5-10 18
best-lemma|think|sentence-before|	2-4 19
best-lemma|think|speaker-then-quote|	2-4 19	5-10 15
best-lemma|tildar|speaker-then-quote|	1 16
best-lemma|title|speaker-then-quote|	0 -18	1 -18
best-lemma|tonner|quote-then-verb|	1 14
best-lemma|traiter|speaker-then-quote|	1 10
best-lemma|trancher|quote-then-verb|	1 18
best-lemma|try|speaker-then-quote|	2-4 -16
best-lemma|tuonare|sentence-before|	5-10 6
best-lemma|tweet|quote-then-speaker|	0 24
best-lemma|tweet|quote-then-verb|	0 13
best-lemma|tweet|sentence-after|	0 15
best-lemma|tweet|sentence-before|	2-4 20
best-lemma|tweet|speaker-then-quote|	1 15	2-4 7	5-10 7
best-lemma|témoigner|quote-then-verb|	1 7
best-lemma|understand|speaker-then-quote|	5-10 -18
best-lemma|unlisted|quote-then-verb|	0 -10	1 6
best-lemma|unlisted|verb-then-speaker|	2-4 7
best-lemma|urge|quote-then-speaker|	0 12
best-lemma|urge|speaker-then-quote|	2-4 31
best-lemma|urlare|speaker-then-quote|	0 12
best-lemma|urteilen|verb-then-speaker|	2-4 10
best-lemma|use|quote-then-speaker|	1 -14	far 11
best-lemma|use|speaker-then-quote|	2-4 -51	5-10 -12	far -16
best-lemma|valorar|speaker-then-quote|	1 17
best-lemma|vanter|quote-then-verb|	1 17
best-lemma|vatten|quote-then-verb|	1 8	2-4 7
best-lemma|vent|speaker-then-quote|	far 16
best-lemma|verklaren|quote-then-verb|	1 17	2-4 -7
best-lemma|verklaren|sentence-before|	1 8
best-lemma|verklaren|verb-then-speaker|	5-10 15
best-lemma|verlauten|speaker-then-quote|	2-4 15
best-lemma|vermuten|quote-then-verb|	1 10
best-lemma|verraten|quote-then-verb|	1 17
best-lemma|versichern|quote-then-verb|	1 18	2-4 -13	5-10 -6
best-lemma|versichern|verb-then-speaker|	5-10 16
best-lemma|vertellen|quote-then-verb|	1 6
best-lemma|verzekeren|quote-then-verb|	1 8
best-lemma|ver|speaker-then-quote|	0 17	2-4 16
best-lemma|view|quote-then-verb|	0 -12
best-lemma|view|speaker-then-quote|	1 -24
best-lemma|vinden|quote-then-verb|	1 14
best-lemma|vinden|sentence-before|	5-10 6
best-lemma|vinden|speaker-then-quote|	2-4 -9	5-10 9
best-lemma|vinden|verb-then-speaker|	1 7
best-lemma|voegen|quote-then-verb|	1 18
best-lemma|voir|speaker-then-quote|	0 6	1 17	2-4 19
best-lemma|vote|speaker-then-quote|	1 -16
best-lemma|vouloir|speaker-then-quote|	0 11	1 -15	2-4 -14
best-lemma|vow|quote-then-verb|	1 21
best-lemma|vow|speaker-then-quote|	1 17	2-4 16
best-lemma|vragen|quote-then-verb|	1 7
best-lemma|vragen|speaker-then-quote|	2-4 -9
best-lemma|waarschuwen|quote-then-verb|	1 8
best-lemma|waarschuwen|speaker-then-quote|	far 9
best-lemma|waarschuwen|verb-then-speaker|	2-4 15
best-lemma|wail|quote-then-speaker|	0 17
best-lemma|want|quote-then-speaker|	0 17
best-lemma|want|sentence-after|	0 15
best-lemma|want|speaker-then-quote|	0 22	1 -17	2-4 -16	far -17
best-lemma|warnen|speaker-then-quote|	2-4 14
best-lemma|warn|quote-then-speaker|	0 19
best-lemma|warn|quote-then-verb|	0 14
best-lemma|warn|speaker-then-quote|	2-4 -22	5-10 19	far -12
best-lemma|weisen|quote-then-verb|	0 -11
best-lemma|welcome|speaker-then-quote|	0 17
best-lemma|werben|quote-then-verb|	1 9
best-lemma|werben|speaker-then-quote|	far 13
best-lemma|werfen|speaker-then-quote|	2-4 -16
best-lemma|whisper|quote-then-speaker|	0 18
best-lemma|whisper|sentence-before|	5-10 13
best-lemma|wijzen|quote-then-speaker|	5-10 10
best-lemma|wijzen|speaker-then-quote|	5-10 18
best-lemma|willen|sentence-before|	2-4 7
best-lemma|willen|speaker-then-quote|	2-4 -8
best-lemma|witzeln|quote-then-verb|	1 6
best-lemma|wonder|quote-then-speaker|	-6 -16	0 15
best-lemma|worry|speaker-then-quote|	5-10 15
best-lemma|write|quote-then-speaker|	-11 -18	-12 -16	0 14	1 15	2-4 17	5-10 11
best-lemma|write|quote-then-verb|	0 31
best-lemma|write|sentence-after|	0 -17
best-lemma|write|sentence-before|	1 14	2-4 27	far 16
best-lemma|write|speaker-then-quote|	2-4 -19	far 32
best-lemma|yell|speaker-then-quote|	0 29	5-10 -26
best-lemma|zanjar|verb-then-speaker|	1 12
best-lemma|zeggen|quote-then-verb|	1 16
best-lemma|zeggen|sentence-before|	1 10	5-10 21
best-lemma|zeggen|speaker-then-quote|	5-10 13
best-lemma|zeggen|verb-then-speaker|	2-4 12
best-lemma|zeigen|speaker-then-quote|	1 17	2-4 18
best-lemma|zien|speaker-then-quote|	0 11	2-4 8
best-lemma|zitieren|quote-then-verb|	1 16
best-lemma|zitieren|speaker-then-quote|	5-10 10
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 19
best-lemma|äußern|verb-then-speaker|	5-10 7
best-lemma|écrire|quote-then-verb|	1 19
best-lemma|écrire|speaker-then-quote|	1 -14
best-lemma|étonner|quote-then-verb|	1 11
best-lemma|étrangler|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	1 23	2-4 31
best-near|according-to|according|	0 -16	1 22	5-10 19	far 29
best-near|according|0|	1 -27	8+ 28
best-near|according|1|	2-3 7	4-7 36	8+ 23
best-near|according|2-4|	4-7 6	8+ 14
best-near|according|5-10|	2-3 18	4-7 7	8+ 16
best-near|according|far|	1 19	2-3 -6	8+ 6
best-near|apposed|-11|	2-3 -12
best-near|apposed|-14|	1 -10
best-near|apposed|-3|	2-3 -21
best-near|apposed|-4|	1 -15	2-3 -6
best-near|apposed|-5|	4-7 -10
best-near|apposed|-6|	2-3 -16	4-7 -13
best-near|apposed|-7|	2-3 -7	4-7 -7
best-near|apposed|-9|	1 -16
best-near|apposed|0|	2-3 -14
best-near|apposed|1|	1 -28
best-near|apposed|2-4|	1 -6	4-7 -13	8+ 25
best-near|apposed|5-10|	2-3 26	4-7 25	8+ -14
best-near|apposed|far|	2-3 -25
best-near|apposition|0|	1 -13
best-near|apposition|1|	2-3 -15
best-near|apposition|2-4|	2-3 -13	4-7 -14	8+ 13
best-near|apposition|5-10|	1 -19
best-near|apposition|far|	2-3 -14
best-near|colon|judging|	far 17
best-near|colon|naked|	far 23
best-near|colon|saying|	far 23
best-near|direct|0|	1 -11	2-3 -17	4-7 6
best-near|direct|1|	4-7 -13	8+ 8
best-near|direct|2-4|	1 -7	4-7 7	8+ 31
best-near|direct|5-10|	1 -21	4-7 37	8+ -8
best-near|direct|far|	1 19	2-3 10	4-7 -10	8+ 27
best-near|judging|-1|	2-3 -17
best-near|judging|-5|	1 -24
best-near|judging|-8|	2-3 -14
best-near|judging|0|	4-7 18	8+ 6
best-near|judging|1|	1 20	2-3 -8	4-7 47	8+ 23
best-near|judging|2-4|	1 9	2-3 10	4-7 15	8+ 34
best-near|judging|5-10|	8+ 37
best-near|judging|far|	2-3 8	8+ 37
best-near|naked|0|	1 -7	2-3 -8	4-7 -6	8+ 37
best-near|naked|1|	1 -19	4-7 -7	8+ 16
best-near|naked|2-4|	1 14	8+ 25
best-near|naked|5-10|	2-3 8	4-7 6	8+ 11
best-near|naked|far|	1 13	2-3 8	4-7 7	8+ -7
best-near|named-before|naked|	2-4 10
best-near|named-nearby|naked|	0 -9	1 8	5-10 9
best-near|other|0|	1 -16	2-3 -12	4-7 13
best-near|other|1|	1 -10	4-7 30	8+ 13
best-near|other|2-4|	4-7 7
best-near|paragraph-before|judging|	far -6
best-near|paragraph-before|shared|	far 15
best-near|passive|0|	2-3 -15
best-near|passive|5-10|	2-3 11	8+ 13
best-near|possessor|naked|	0 -21	1 -23	5-10 13	far 15
best-near|quote-then-speaker|apposed|	-11 -12	-14 -10	-3 -23	-4 -8	-5 -10	-6 -20	-7 -8	-9 -19	0 -10	1 -19
best-near|quote-then-speaker|apposition|	0 -13	2-4 -13	5-10 -9
best-near|quote-then-speaker|direct|	0 -11	1 11	2-4 -16	5-10 -13	far -14
best-near|quote-then-speaker|judging|	-1 -17	-5 -24	-8 -14	0 14	2-4 -23	far 17
best-near|quote-then-speaker|passive|	0 -15	5-10 -16
best-near|quote-then-speaker|saying|	-10 16	-11 -23	-13 16	-14 20	-16 19	-17 -13	-2 -8	-20 13	-3 -19	-4 -12	-5 -25	-6 -16	-7 7	0 17	1 25	5-10 -9	far 12
best-near|quote-then-speaker|shared|	-10 -13	-11 -20	-12 13	-13 6	-14 7	-16 -14	-21 -22	-3 -13	-5 -27	-8 -7
best-near|quote-then-speaker|thinking|	-10 -15	-12 20	1 -20
best-near|quote-then-verb|judging|	1 9	5-10 22
best-near|quote-then-verb|other|	0 -10	1 6
best-near|quote-then-verb|saying|	0 12	1 13	2-4 -21	5-10 -12	far 7
best-near|relative|5-10|	1 -19
best-near|relative|far|	4-7 -6	8+ 22
best-near|saying|-10|	4-7 6
best-near|saying|-11|	1 -18	2-3 -11	4-7 -11
best-near|saying|-12|	2-3 -16
best-near|saying|-13|	4-7 16
best-near|saying|-14|	2-3 17	8+ 10
best-near|saying|-16|	1 19
best-near|saying|-17|	2-3 -13
best-near|saying|-20|	4-7 13
best-near|saying|-2|	1 -8
best-near|saying|-3|	1 -19
best-near|saying|-4|	4-7 -12
best-near|saying|-5|	1 -19	2-3 -21
best-near|saying|-6|	2-3 -16
best-near|saying|-7|	1 10	2-3 -6	8+ 14
best-near|saying|0|	1 9	2-3 -6	4-7 18	8+ 14
best-near|saying|1|	1 40	4-7 11	8+ 15
best-near|saying|2-4|	1 -21	8+ 31
best-near|saying|5-10|	1 6	4-7 6	8+ 12
best-near|saying|far|	1 -9	4-7 20	8+ 38
best-near|sentence-after|according|	2-4 -17	5-10 6
best-near|sentence-after|apposed|	5-10 14
best-near|sentence-after|direct|	0 18	5-10 -18
best-near|sentence-after|saying|	0 -7	1 12	2-4 -12	5-10 17
best-near|sentence-after|thinking|	0 -7
best-near|sentence-before|according|	1 9	far -21
best-near|sentence-before|apposed|	5-10 12	far -10
best-near|sentence-before|apposition|	2-4 13	far -14
best-near|sentence-before|direct|	1 22	2-4 19	5-10 -22	far -23
best-near|sentence-before|judging|	1 10	2-4 7	5-10 -16	far -13
best-near|sentence-before|relative|	far 19
best-near|sentence-before|saying|	1 38	2-4 16	far -18
best-near|sentence-before|thinking|	2-4 27	5-10 18	far 14
best-near|shared|-10|	2-3 -13
best-near|shared|-11|	2-3 -20
best-near|shared|-12|	2-3 13
best-near|shared|-13|	2-3 6
best-near|shared|-14|	4-7 7
best-near|shared|-16|	1 -14
best-near|shared|-21|	2-3 -22
best-near|shared|-3|	1 -13
best-near|shared|-5|	1 -25	4-7 -6
best-near|shared|-8|	4-7 -7
best-near|shared|0|	2-3 20
best-near|shared|2-4|	2-3 17	8+ 16
best-near|shared|5-10|	1 -21	2-3 -19	4-7 10
best-near|shared|far|	1 -16
best-near|signature|naked|	1 -25
best-near|speaker-then-quote|apposed|	0 -13	1 -23	far -12
best-near|speaker-then-quote|apposition|	1 -15	2-4 -14	5-10 -17
best-near|speaker-then-quote|direct|	0 -22	1 -18	5-10 7	far 29
best-near|speaker-then-quote|judging|	1 10	2-4 17	far 15
best-near|speaker-then-quote|passive|	5-10 19
best-near|speaker-then-quote|relative|	2-4 16	5-10 -21	far -8
best-near|speaker-then-quote|saying|	5-10 19	far 20
best-near|speaker-then-quote|shared|	2-4 20	5-10 -28	far -9
best-near|speaker-then-quote|thinking|	0 -6	1 -28	2-4 8	5-10 20	far 17
best-near|thinking|-10|	2-3 -15
best-near|thinking|-12|	2-3 20
best-near|thinking|0|	1 -15	4-7 11	8+ 18
best-near|thinking|1|	1 -27	2-3 -23
best-near|thinking|2-4|	4-7 18	8+ 13
best-near|thinking|5-10|	1 11	2-3 15	4-7 31	8+ 20
best-near|thinking|far|	1 10	2-3 20	8+ 23
best-near|topic|naked|	0 -10	1 -13	5-10 -6	far 14
best-near|transcript|naked|	0 20
best-near|verb-then-speaker|judging|	1 7	2-4 16
best-near|verb-then-speaker|other|	2-4 7
best-near|verb-then-speaker|saying|	1 15	2-4 -9	5-10 -18
best-order|according|according|0|	1 -27	8+ 28
best-order|according|according|1|	2-3 7	4-7 36	8+ 23
best-order|according|according|2-4|	4-7 6	8+ 14
best-order|according|according|5-10|	2-3 18	4-7 7	8+ 16
best-order|according|according|far|	1 19	2-3 -6	8+ 6
best-order|apposed|apposed|-11|	2-3 -12
best-order|apposed|apposed|-14|	1 -10
best-order|apposed|apposed|-3|	2-3 -21
best-order|apposed|apposed|-4|	1 -15	2-3 -6
best-order|apposed|apposed|-5|	4-7 -10
best-order|apposed|apposed|-6|	2-3 -16	4-7 -13
best-order|apposed|apposed|-7|	2-3 -7	4-7 -7
best-order|apposed|apposed|-9|	1 -16
best-order|apposed|apposed|0|	2-3 -14
best-order|apposed|apposed|1|	1 -28
best-order|apposed|apposed|2-4|	1 -6	4-7 -13	8+ 25
best-order|apposed|apposed|5-10|	2-3 26	4-7 25	8+ -14
best-order|apposed|apposed|far|	2-3 -25
best-order|apposed|judging|0|	1 -20	2-3 24	4-7 20
best-order|apposed|judging|1|	1 21	2-3 21	4-7 21
best-order|apposed|judging|2-4|	1 7	2-3 55	4-7 47	8+ 29
best-order|apposed|judging|5-10|	2-3 19	4-7 16	8+ 18
best-order|apposed|saying|-10|	4-7 6
best-order|apposed|saying|-11|	2-3 -11	4-7 -11
best-order|apposed|saying|-12|	2-3 -16
best-order|apposed|saying|-13|	4-7 16
best-order|apposed|saying|-14|	2-3 17	8+ 10
best-order|apposed|saying|-16|	1 19
best-order|apposed|saying|-17|	2-3 -13
best-order|apposed|saying|-20|	4-7 13
best-order|apposed|saying|-2|	1 -8
best-order|apposed|saying|-3|	1 -19
best-order|apposed|saying|-5|	1 -9	2-3 -17
best-order|apposed|saying|-6|	2-3 -16
best-order|apposed|saying|-7|	1 10	2-3 -6
best-order|apposed|saying|0|	1 8	2-3 -14	4-7 42	8+ 21
best-order|apposed|saying|1|	1 13	2-3 -7	4-7 42	8+ 24
best-order|apposed|saying|2-4|	1 -20	8+ 32
best-order|apposed|saying|5-10|	1 18	4-7 -8	8+ 27
best-order|apposed|saying|far|	1 -21	2-3 20	4-7 12	8+ 36
best-order|apposed|thinking|2-4|	4-7 6
best-order|apposed|thinking|5-10|	2-3 -23	4-7 14
best-order|apposition|apposition|0|	1 -13
best-order|apposition|apposition|1|	2-3 -15
best-order|apposition|apposition|2-4|	2-3 -13	4-7 -14	8+ 13
best-order|apposition|apposition|5-10|	1 -19
best-order|apposition|apposition|far|	2-3 -14
best-order|apposition|judging|1|	2-3 21
best-order|apposition|judging|2-4|	2-3 23	4-7 32
best-order|apposition|judging|5-10|	1 12	2-3 -21
best-order|apposition|saying|0|	2-3 -13	4-7 24
best-order|apposition|saying|1|	1 27	4-7 -14	8+ 20
best-order|apposition|saying|2-4|	1 -17	2-3 -21	4-7 35	8+ 27
best-order|apposition|saying|5-10|	1 32	4-7 61	8+ 31
best-order|apposition|saying|far|	1 -22	4-7 30	8+ 12
best-order|apposition|thinking|2-4|	2-3 7
best-order|apposition|thinking|5-10|	4-7 13
best-order|direct|direct|0|	1 -11	2-3 -17	4-7 6
best-order|direct|direct|1|	4-7 -13	8+ 8
best-order|direct|direct|2-4|	1 -7	4-7 7	8+ 31
best-order|direct|direct|5-10|	1 -21	4-7 37	8+ -8
best-order|direct|direct|far|	1 19	2-3 10	4-7 -10	8+ 27
best-order|direct|judging|-1|	2-3 -17
best-order|direct|judging|0|	2-3 -9	4-7 13
best-order|direct|judging|1|	1 8	2-3 -18	4-7 43	8+ 23
best-order|direct|judging|2-4|	2-3 -6	8+ 25
best-order|direct|judging|5-10|	1 -7	2-3 -13	8+ 32
best-order|direct|judging|far|	2-3 -7	8+ 31
best-order|direct|saying|0|	1 7	4-7 17	8+ 9
best-order|direct|saying|1|	1 28	4-7 11	8+ 19
best-order|direct|saying|2-4|	1 -10	2-3 10	8+ 27
best-order|direct|saying|5-10|	2-3 7	4-7 16	8+ 7
best-order|direct|saying|far|	8+ 41
best-order|direct|thinking|0|	1 -7	4-7 8	8+ 18
best-order|direct|thinking|1|	1 -27	2-3 -25
best-order|direct|thinking|2-4|	4-7 15	8+ 13
best-order|direct|thinking|5-10|	2-3 24	4-7 23	8+ 20
best-order|direct|thinking|far|	1 6	2-3 16	8+ 21
best-order|inverted|judging|0|	1 6	2-3 -7	4-7 -12
best-order|inverted|judging|1|	1 10	4-7 10	8+ 8
best-order|inverted|judging|2-4|	4-7 16
best-order|inverted|judging|5-10|	2-3 19	8+ 6
best-order|inverted|other|0|	1 -16	2-3 -12	4-7 13
best-order|inverted|other|1|	1 -10	4-7 30	8+ 13
best-order|inverted|other|2-4|	4-7 7
best-order|inverted|saying|0|	4-7 17	8+ 20
best-order|inverted|saying|1|	2-3 21	4-7 19	8+ 10
best-order|inverted|saying|2-4|	1 -16	2-3 -23	4-7 9	8+ 23
best-order|inverted|saying|5-10|	1 -12	2-3 -25	8+ 24
best-order|inverted|saying|far|	1 -22	2-3 19	4-7 59	8+ 30
best-order|naked|naked|0|	1 -7	2-3 -8	4-7 -6	8+ 37
best-order|naked|naked|1|	1 -19	4-7 -7	8+ 16
best-order|naked|naked|2-4|	1 14	8+ 25
best-order|naked|naked|5-10|	2-3 8	4-7 6	8+ 11
best-order|naked|naked|far|	1 13	2-3 8	4-7 7	8+ -7
best-order|passive|judging|1|	2-3 -12
best-order|passive|judging|2-4|	2-3 -24	4-7 -18
best-order|passive|passive|0|	2-3 -15
best-order|passive|passive|5-10|	2-3 11	8+ 13
best-order|passive|saying|1|	4-7 8
best-order|passive|saying|far|	2-3 22
best-order|relative|judging|0|	2-3 -21
best-order|relative|judging|2-4|	1 -17	2-3 20
best-order|relative|judging|5-10|	4-7 -12
best-order|relative|judging|far|	2-3 24	8+ 20
best-order|relative|relative|5-10|	1 -19
best-order|relative|relative|far|	4-7 -6	8+ 22
best-order|relative|saying|0|	4-7 -12
best-order|relative|saying|1|	8+ 27
best-order|relative|saying|2-4|	2-3 -30	4-7 22
best-order|relative|saying|5-10|	2-3 11	4-7 28	8+ 15
best-order|relative|saying|far|	4-7 14
best-order|shared|judging|-5|	1 -24
best-order|shared|judging|-8|	2-3 -14
best-order|shared|judging|0|	2-3 21
best-order|shared|judging|1|	1 23	2-3 25
best-order|shared|judging|2-4|	1 31	2-3 7	4-7 17
best-order|shared|judging|5-10|	1 24	2-3 37	4-7 16
best-order|shared|saying|-11|	1 -18
best-order|shared|saying|-4|	4-7 -12
best-order|shared|saying|-5|	1 -16	2-3 -20
best-order|shared|saying|-7|	8+ 14
best-order|shared|saying|0|	2-3 28	4-7 19	8+ 31
best-order|shared|saying|1|	2-3 -18	4-7 32	8+ 32
best-order|shared|saying|2-4|	1 17	2-3 25	4-7 23	8+ 17
best-order|shared|saying|5-10|	1 32	2-3 8	4-7 39	8+ 27
best-order|shared|saying|far|	1 33	2-3 -15	8+ 22
best-order|shared|shared|-10|	2-3 -13
best-order|shared|shared|-11|	2-3 -20
best-order|shared|shared|-12|	2-3 13
best-order|shared|shared|-13|	2-3 6
best-order|shared|shared|-14|	4-7 7
best-order|shared|shared|-16|	1 -14
best-order|shared|shared|-21|	2-3 -22
best-order|shared|shared|-3|	1 -13
best-order|shared|shared|-5|	1 -25	4-7 -6
best-order|shared|shared|-8|	4-7 -7
best-order|shared|shared|0|	2-3 20
best-order|shared|shared|2-4|	2-3 17	8+ 16
best-order|shared|shared|5-10|	1 -21	2-3 -19	4-7 10
best-order|shared|shared|far|	1 -16
best-order|shared|thinking|-10|	2-3 -15
best-order|shared|thinking|-12|	2-3 20
best-order|shared|thinking|0|	1 -17
best-phrase|name|	apposition -17	direct 17	judging 23	naked 14	other 16	passive 14	saying 22	shared -13	thinking 9
best-phrase|noun|	apposed -38	apposition -27	direct -27	judging -18	naked -25	saying -13	shared -13	thinking 15
best-phrase|pronoun|	according 14	judging 27	naked -12	other -13	shared 18
best-score|	-1 -58	-2 -53	-3 -30	-4 -28	0 -18	2 9	3 32	4 45	5 63	6 40
best-score|-1|	1 -31	2-3 -38	4-7 -35	8+ 22
best-score|-2|	1 -56	2-3 -41	8+ 38
best-score|-3|	1 -20	2-3 -22	8+ 6
best-score|-4|	1 -8	2-3 -11	4-7 -10	8+ -13
best-score|0|	1 -7	2-3 -14
best-score|1|	2-3 15	4-7 -15
best-score|2|	1 -13	4-7 20	8+ 21
best-score|3|	1 21	2-3 9	4-7 45	8+ 27
best-score|4|	1 36	2-3 22	4-7 43	8+ 10
best-score|5|	1 59	2-3 47	4-7 32	8+ 21
best-score|6|	1 39	2-3 20	4-7 45	8+ 20
best|according-to|according|	2-3 20	4-7 8	8+ 33
best|colon|judging|	8+ 17
best|colon|naked|	1 -16	4-7 8
best|colon|saying|	8+ 23
best|named-before|naked|	1 10	2-3 35	4-7 -18
best|named-nearby|naked|	4-7 15
best|paragraph-before|direct|	2-3 19	8+ 22
best|paragraph-before|judging|	4-7 24	8+ 21
best|paragraph-before|saying|	1 -19	8+ 26
best|possessor|naked|	1 21	2-3 -6	8+ 21
best|quote-then-speaker|apposed|	1 -28	2-3 -18	4-7 -20
best|quote-then-speaker|apposition|	1 -15	2-3 -13
best|quote-then-speaker|direct|	2-3 -31	8+ 35
best|quote-then-speaker|judging|	1 -18	2-3 20	4-7 -12	8+ 25
best|quote-then-speaker|passive|	2-3 -15
best|quote-then-speaker|saying|	1 17	2-3 -11	4-7 20	8+ 21
best|quote-then-speaker|shared|	1 -28	2-3 10	4-7 -14
best|quote-then-speaker|thinking|	1 -23	2-3 7	8+ 20
best|quote-then-verb|judging|	1 8	2-3 7	4-7 -8	8+ 9
best|quote-then-verb|other|	1 -17	2-3 -9	4-7 32	8+ 13
best|quote-then-verb|saying|	1 6	2-3 -18	4-7 25	8+ 14
best|sentence-after|according|	2-3 -16
best|sentence-after|apposed|	8+ 14
best|sentence-after|direct|	2-3 17	8+ -14
best|sentence-after|saying|	2-3 -10	4-7 38	8+ 23
best|sentence-after|thinking|	2-3 -14	4-7 15
best|sentence-before|according|	2-3 -20	4-7 -8
best|sentence-before|apposed|	8+ 7
best|sentence-before|apposition|	2-3 -14	8+ 13
best|sentence-before|direct|	1 -27	2-3 -28	4-7 7	8+ 31
best|sentence-before|judging|	1 -25	2-3 -8	4-7 18	8+ 14
best|sentence-before|relative|	4-7 15	8+ 22
best|sentence-before|saying|	1 -23	2-3 -20	4-7 34	8+ 21
best|sentence-before|thinking|	2-3 25	4-7 18	8+ 21
best|signature|naked|	1 -18	2-3 -39	4-7 -15	8+ 36
best|speaker-then-quote|apposed|	1 -14	2-3 12	8+ -14
best|speaker-then-quote|apposition|	1 -17	2-3 -15	4-7 -14
best|speaker-then-quote|direct|	1 -7	2-3 11
best|speaker-then-quote|judging|	1 15	2-3 6	4-7 13	8+ 26
best|speaker-then-quote|passive|	2-3 18	8+ 12
best|speaker-then-quote|relative|	1 -19	2-3 7
best|speaker-then-quote|saying|	1 6	2-3 13	8+ 12
best|speaker-then-quote|shared|	2-3 -11	4-7 16	8+ 16
best|speaker-then-quote|thinking|	2-3 10	4-7 28	8+ 30
best|topic|naked|	1 -10	8+ 21
best|transcript|naked|	4-7 16	8+ 22
best|verb-then-speaker|judging|	4-7 20
best|verb-then-speaker|other|	1 -8	4-7 7
best|verb-then-speaker|saying|	1 -22	2-3 -6	8+ 20
case-follow|all-one|)|	none 8
case-follow|all-one|+|	none 8
case-follow|all-one|,adverb|	none -10
case-follow|all-one|,auxiliary|	! 11	none -14
case-follow|all-one|,capital|	none -11
case-follow|all-one|,coordinator|	! 12	none -8
case-follow|all-one|,determiner|	! 11
case-follow|all-one|,preposition|	none -10
case-follow|all-one|,pronoun|	none -8
case-follow|all-one|,subordinator|	none -17
case-follow|all-one|,that|	none -13
case-follow|all-one|,verb-saying|	? 8
case-follow|all-one|,word|	none -32
case-follow|all-one|,|	none -57
case-follow|all-one|-|	none 6
case-follow|all-one|:|	none 17
case-follow|all-one|;|	none -26
case-follow|all-one|adverb|	none 6
case-follow|all-one|auxiliary|	, 12	. 17	none -17
case-follow|all-one|capital|	, 6	. 15	? 6
case-follow|all-one|coordinator|	! -17	, -28	? 10	none -9
case-follow|all-one|determiner|	, 13	. -25	none -36
case-follow|all-one|end|	none -9
case-follow|all-one|preposition|	! 22	, -9	. 19	none -33
case-follow|all-one|pronoun|	, 14	. -12	? 19	none -20
case-follow|all-one|stop|	! 16	none -7
case-follow|all-one|subordinator|	, 8	none 9
case-follow|all-one|that|	none -27
case-follow|all-one|verb-judging|	none -7
case-follow|all-one|verb-saying|	, -8
case-follow|all-one|word|	, -6	. -21	none -16
case-follow|all|(|	none -18
case-follow|all|+|	none 8
case-follow|all|,adverb|	none -18
case-follow|all|,auxiliary|	none -9
case-follow|all|,coordinator|	none -9
case-follow|all|,determiner|	none 7
case-follow|all|,that|	none -11
case-follow|all|,verb-judging|	none 7
case-follow|all|,verb-saying|	none -7
case-follow|all|,verb-thinking|	none 10
case-follow|all|,|	none -69
case-follow|all|-|	none 19
case-follow|all|:|	none -32
case-follow|all|auxiliary|	, -26	none 7
case-follow|all|capital|	, 10	. 7	? 16	none -40
case-follow|all|coordinator|	, -14	none -20
case-follow|all|determiner|	! 15	none 11
case-follow|all|end|	! 20	. -13	? 16	none 13
case-follow|all|preposition|	, -9	. 25
case-follow|all|pronoun|	! 9	, -8	. -29	none -15
case-follow|all|quote|	. -30
case-follow|all|stop|	none -25
case-follow|all|subordinator|	none 9
case-follow|all|that|	, -25	none -16
case-follow|all|verb-judging|	, 6
case-follow|all|verb-saying|	? 10	none -11
case-follow|all|verb-thinking|	none -10
case-follow|all|word|	, -29	none -7
case-follow|all|–|	none -19
case-follow|first|'|	, 19
case-follow|first|(|	none -7
case-follow|first|+|	none 12
case-follow|first|,auxiliary|	? 11	none 13
case-follow|first|,capital|	none -7
case-follow|first|,determiner|	none -13
case-follow|first|,preposition|	none -11
case-follow|first|,pronoun|	? 7	none 9
case-follow|first|,that|	none -8
case-follow|first|,verb-judging|	none 12
case-follow|first|,verb-saying|	! 7	? 13	none 9
case-follow|first|,verb-thinking|	? 11	none 14
case-follow|first|,word|	! 11	? 18	none 11
case-follow|first|,|	? -14	none -38
case-follow|first|-|	none 20
case-follow|first|:|	none 6
case-follow|first|;|	none -14
case-follow|first|[|	. 22
case-follow|first|auxiliary|	, -21	. 18	none -15
case-follow|first|capital|	! 25	, 24	? 39
case-follow|first|coordinator|	, 17	. 20	? 8	none 18
case-follow|first|determiner|	! 23	, 52	. -6	? 28
case-follow|first|end|	. 34	? 58	none 46
case-follow|first|preposition|	. 41	none -17
case-follow|first|pronoun|	! 22	, 17	. 14	? 43	none 13
case-follow|first|quote|	. -11	none -6
case-follow|first|stop|	! 18	? -11	none -34
case-follow|first|subordinator|	, 19	. 26	none 6
case-follow|first|that|	. 23	none 23
case-follow|first|verb-judging|	, 11
case-follow|first|verb-saying|	! 8	, 42	? 37
case-follow|first|word|	, 33	none -25
case-follow|first|–|	? -6
case-follow|first|—|	! 16	. 44	? 16	none -35
case-follow|most|,capital|	none -13
case-follow|most|,determiner|	none 14
case-follow|most|,subordinator|	none 13
case-follow|most|,verb-saying|	none 15
case-follow|most|;|	none 8
case-follow|most|auxiliary|	none -14
case-follow|most|capital|	! 17	, 24	. 11
case-follow|most|coordinator|	none -18
case-follow|most|determiner|	, 12	. 7	none 9
case-follow|most|end|	! 9	. 19	none 20
case-follow|most|preposition|	. 14	none -19
case-follow|most|pronoun|	! 17	, 20	. 19
case-follow|most|verb-saying|	, 22	none -15
case-follow|most|word|	none 23
case-follow|most|—|	. 22
case-follow|none|(|	. 15	none 7
case-follow|none|)|	none -13
case-follow|none|,adverb|	none 9
case-follow|none|,auxiliary|	none -10
case-follow|none|,capital|	none 13
case-follow|none|,coordinator|	none 19
case-follow|none|,preposition|	none -15
case-follow|none|,pronoun|	none 6
case-follow|none|,quote|	none -7
case-follow|none|,subordinator|	none 16
case-follow|none|,that|	none -13
case-follow|none|,verb-judging|	none 13
case-follow|none|,verb-saying|	none 10
case-follow|none|,verb-thinking|	none 10
case-follow|none|,|	none 22
case-follow|none|:|	none 9
case-follow|none|[|	. 23
case-follow|none|adverb|	, 24	none -14
case-follow|none|auxiliary|	none -14
case-follow|none|capital|	, 17	. -17	none 19
case-follow|none|coordinator|	, -17	. 29	none 21
case-follow|none|determiner|	! 15	, -8	. -6	none 12
case-follow|none|end|	? 12	none -23
case-follow|none|preposition|	, -19	. -35	none 27
case-follow|none|pronoun|	, -16	. 48	none 8
case-follow|none|quote|	, -7	. -6	none 19
case-follow|none|stop|	? -11	none 22
case-follow|none|subordinator|	, -12	. -7	none 18
case-follow|none|that|	none 34
case-follow|none|verb-judging|	, 31	none -17
case-follow|none|verb-saying|	, -13
case-follow|none|word|	, 22
case-follow|none|–|	none 7
case-follow|none|—|	. 10
case-follow|some|+|	none 9
case-follow|some|,determiner|	none -9
case-follow|some|,preposition|	none -12
case-follow|some|,subordinator|	none 7
case-follow|some|,that|	none 11
case-follow|some|,word|	none 8
case-follow|some|,|	none 26
case-follow|some|;|	none 18
case-follow|some|auxiliary|	, 17
case-follow|some|capital|	, 21	. 19
case-follow|some|coordinator|	, -6	. 6	none 30
case-follow|some|determiner|	, 19	. 10
case-follow|some|end|	! 7	. 9	none 21
case-follow|some|preposition|	, 16	. 10	none 16
case-follow|some|pronoun|	, 27	. 19
case-follow|some|stop|	none 17
case-follow|some|subordinator|	, 15	none 22
case-follow|some|verb-saying|	, 22
case-follow|some|word|	, -15	none 14
case-intro|all-one|	' -18	, -21	: 19	adverb -23	possessive -37	preposition -9	pronoun 8	quote -17	start -11	stop 7	that -6	verb-judging -29	verb-saying -11	verb-thinking -10	— 9	’ -8
case-intro|all|	' -12	, -21	: 13	; -8	auxiliary -8	capital -8	coordinator -16	possessive -36	preposition -11	quote 22	start -14	stop 20	verb-judging -25	verb-saying -13	verb-thinking -16	word -20	– -20
case-intro|first|	( -9	) 14	* 21	, 21	- 27	; -7	auxiliary 14	capital -9	coordinator 19	determiner 9	possessive -14	pronoun 12	quote 14	start 19	stop 21	subordinator 17	that 25	verb-judging 11	verb-saying -19	verb-thinking 12	word -42	– -13	• 9
case-intro|most|	, 23	adverb -11	auxiliary 20	capital 15	determiner 6	possessive -6	preposition -19	start 21	verb-saying 26	– 13
case-intro|none|	% -7	, 22	- -8	: -23	; 12	adverb 23	auxiliary 8	capital 17	coordinator 7	possessive 27	pronoun 7	stop 10	subordinator -7	verb-judging 8	verb-saying 6	word 7	– -7	— 23	’ 28
case-intro|some|	, 17	: 11	adverb 21	auxiliary 18	capital 14	coordinator -20	determiner 6	possessive 16	preposition 30	pronoun 23	start 10	subordinator 29	that 30	verb-judging -8	verb-saying 37	verb-thinking 16	word 20
case|all-one|	2 -27	3 -6	4-5 -28	6-9 10
case|all|	10+ 26	3 -22	4-5 -39	6-9 -10
case|first|	1 10	10+ 23	2 10	4-5 -12
case|most|	10+ 19
case|none|	1 -13	10+ 61	2 -14	3 38	4-5 36	6-9 28
case|some|	10+ 38	3 18	4-5 29	6-9 60
clause|false|false|	all -34	all-one -23	most -15	none 13	some 19
clause|false|true|	all -23	all-one 21	first 6	none 13	some 26
clause|true|false|	all -7	all-one -25	most 32	none -13	some 24
clause|true|true|	all 10	first 12	most 37	none 14	some 29
continues|	true 11
dated|	true -48
ending|	! 59	. 9	? 32	none -19
family|"|	1 15	2-3 -11
family|'|	1 10	2-3 18	4-7 -8	8+ 24
family|A|	2-3 12
family|C|	8+ 10
family|D|	4-7 13	8+ 6
family|E|	4-7 17
family|L|	4-7 10
family|M|	2-3 7
family|N|	2-3 10	4-7 12
family|O|	2-3 11
family|P|	1 14
family|S|	2-3 15	4-7 10
family|U|	2-3 7
family|V|	2-3 14	4-7 9
family|p|	4-7 11
family|«|	2-3 -10
family|»|	1 -16	2-3 -13	8+ 10
family|¿|	2-3 9	4-7 15
family|‘|	1 -40	2-3 -35	4-7 6	8+ 19
family|’|	4-7 20	8+ 7
family|‚|	2-3 12	4-7 14	8+ 6
family|“|	2-3 6	4-7 17	8+ 21
family|„|	1 -19	4-7 9	8+ 9
family|‹|	4-7 24
family|›|	4-7 17	8+ 9
follow|	' 24	( -14	+ 17	, -28	,adverb -21	,auxiliary -14	,coordinator 20	,preposition -22	,quote -10	,subordinator 11	,that -17	,verb-judging 21	,verb-saying 6	,verb-thinking 18	,word -11	- 13	: 6	[ 27	auxiliary -24	capital 21	coordinator 10	determiner 11	end 13	pronoun 15	quote -15	stop -13	subordinator 18	that 12	verb-judging -7	verb-saying 6
headline|false|	4-7 -6	8+ 12
headline|true|	1 -20	2-3 -20	4-7 35	8+ 38
in-noun|false|false|1|	all-one -7	first 29	none -9
in-noun|false|false|2-3|	all -6	all-one -16	first 15	most -10	none 6	some 13
in-noun|false|false|4-7|	all -27	all-one -7	most -8	none 35	some 35
in-noun|false|false|8+|	all -6	all-one 15	first 12	most 27	none 19	some 36
in-noun|false|true|1|	first -25
in-noun|false|true|2-3|	all -14	first 29	most -19	some 10
in-noun|false|true|4-7|	all-one -26	first 42	most 32	none 29
in-noun|false|true|8+|	first 15	most 13	none -7	some 23
in-noun|true|false|1|	first -12	none -12
in-noun|true|false|2-3|	all -17	all-one -26	none 7
in-noun|true|false|4-7|	all -18	all-one -8	first -45	most -8	none 25	some 55
in-noun|true|false|8+|	first 33	most 10	none 50	some 23
in-noun|true|true|1|	all-one 13	none 6
in-noun|true|true|2-3|	all-one -14	none 7
in-noun|true|true|4-7|	all -38	first -24	most 17	none 25	some 15
in-noun|true|true|8+|	first -14	none 27	some 18
intro-follow|%|stop|	4-7 13
intro-follow|'|coordinator|	1 -15
intro-follow|'|pronoun|	2-3 -22
intro-follow|'|stop|	4-7 13
intro-follow|(|)|	1 13	2-3 7
intro-follow|(|,|	1 -22	2-3 -24	4-7 -17	8+ -17
intro-follow|(|determiner|	4-7 18
intro-follow|)|end|	8+ 14
intro-follow|*|,verb-saying|	4-7 7	8+ 8
intro-follow|*|stop|	4-7 16
intro-follow|,|(|	2-3 -12
intro-follow|,|)|	1 -16	8+ 17
intro-follow|,|,auxiliary|	2-3 -8	4-7 6
intro-follow|,|,coordinator|	2-3 -9
intro-follow|,|,determiner|	2-3 -17
intro-follow|,|,preposition|	4-7 -11
intro-follow|,|,pronoun|	4-7 -7
intro-follow|,|,subordinator|	4-7 7
intro-follow|,|,that|	2-3 -11
intro-follow|,|,verb-saying|	2-3 26
intro-follow|,|,word|	2-3 13
intro-follow|,|,|	1 -27	2-3 -29	4-7 -19
intro-follow|,|-|	4-7 20
intro-follow|,|;|	2-3 -18
intro-follow|,|auxiliary|	1 -27	2-3 -16	4-7 -28
intro-follow|,|capital|	4-7 13	8+ 22
intro-follow|,|coordinator|	1 -41	2-3 -16	4-7 -7	8+ 20
intro-follow|,|determiner|	2-3 -20	4-7 -15	8+ 29
intro-follow|,|end|	1 33	2-3 23	4-7 35	8+ 26
intro-follow|,|preposition|	4-7 15	8+ 10
intro-follow|,|pronoun|	4-7 23	8+ 29
intro-follow|,|stop|	1 9	2-3 45	4-7 28	8+ 23
intro-follow|,|subordinator|	4-7 11	8+ 10
intro-follow|,|that|	2-3 -26	4-7 -9
intro-follow|,|verb-judging|	2-3 -10
intro-follow|,|verb-saying|	4-7 21	8+ 13
intro-follow|,|word|	1 -26	2-3 -19	4-7 -15	8+ 19
intro-follow|,|—|	4-7 18
intro-follow|-|-|	4-7 -12
intro-follow|-|end|	8+ 23
intro-follow|-|stop|	8+ 12
intro-follow|:|(|	2-3 -15	4-7 -7	8+ 25
intro-follow|:|+|	4-7 10
intro-follow|:|,auxiliary|	4-7 23	8+ 11
intro-follow|:|,capital|	4-7 -13
intro-follow|:|,determiner|	2-3 19
intro-follow|:|,preposition|	2-3 15	8+ 21
intro-follow|:|,verb-saying|	2-3 28	4-7 46	8+ 10
intro-follow|:|,word|	2-3 17	4-7 17	8+ 20
intro-follow|:|,|	1 -17	2-3 -44	4-7 -21
intro-follow|:|[|	8+ 27
intro-follow|:|auxiliary|	8+ 6
intro-follow|:|capital|	1 17	4-7 45	8+ 27
intro-follow|:|coordinator|	2-3 -14
intro-follow|:|determiner|	1 -9	4-7 -10	8+ 42
intro-follow|:|end|	1 -12	2-3 36	4-7 42	8+ 54
intro-follow|:|preposition|	2-3 11	4-7 14	8+ 13
intro-follow|:|pronoun|	2-3 18	4-7 40	8+ 40
intro-follow|:|stop|	1 -18	2-3 -19	4-7 -8	8+ -14
intro-follow|:|subordinator|	2-3 19	8+ 22
intro-follow|:|that|	8+ 18
intro-follow|:|verb-saying|	4-7 12	8+ 26
intro-follow|:|—|	4-7 17
intro-follow|;|(|	4-7 -8
intro-follow|;|,capital|	4-7 -7
intro-follow|;|,preposition|	4-7 19
intro-follow|;|,verb-saying|	1 11
intro-follow|;|,word|	4-7 9
intro-follow|adverb|(|	8+ 17
intro-follow|adverb|,verb-judging|	2-3 9
intro-follow|adverb|,verb-saying|	1 9
intro-follow|adverb|,word|	4-7 6
intro-follow|adverb|,|	1 19	2-3 6
intro-follow|adverb|:|	2-3 10
intro-follow|adverb|auxiliary|	4-7 12
intro-follow|adverb|capital|	1 17
intro-follow|adverb|end|	2-3 22	4-7 -11	8+ 17
intro-follow|adverb|preposition|	1 18
intro-follow|adverb|stop|	2-3 11	4-7 -12
intro-follow|adverb|word|	1 -21
intro-follow|auxiliary|,adverb|	4-7 9
intro-follow|auxiliary|,auxiliary|	4-7 6
intro-follow|auxiliary|,preposition|	1 12
intro-follow|auxiliary|,subordinator|	1 -14
intro-follow|auxiliary|,verb-judging|	1 10
intro-follow|auxiliary|,verb-saying|	4-7 9
intro-follow|auxiliary|,word|	4-7 6
intro-follow|auxiliary|,|	1 23	2-3 8	4-7 49	8+ 23
intro-follow|auxiliary|-|	1 -13
intro-follow|auxiliary|;|	1 12	2-3 -15	8+ 12
intro-follow|auxiliary|adverb|	4-7 27	8+ 13
intro-follow|auxiliary|capital|	1 20	2-3 -15	4-7 26	8+ 9
intro-follow|auxiliary|coordinator|	1 24	4-7 29	8+ 26
intro-follow|auxiliary|determiner|	2-3 -6	4-7 28	8+ 16
intro-follow|auxiliary|end|	1 -8	4-7 6	8+ 24
intro-follow|auxiliary|preposition|	1 51	2-3 41	4-7 10	8+ 24
intro-follow|auxiliary|pronoun|	1 23	2-3 -20	4-7 28	8+ 9
intro-follow|auxiliary|quote|	1 -22	4-7 18
intro-follow|auxiliary|stop|	1 -23	2-3 23	4-7 -10	8+ 38
intro-follow|auxiliary|subordinator|	1 19	2-3 39	4-7 23	8+ 15
intro-follow|auxiliary|that|	1 21	2-3 25
intro-follow|auxiliary|verb-saying|	4-7 22	8+ 21
intro-follow|auxiliary|verb-thinking|	1 19
intro-follow|auxiliary|word|	1 12	4-7 35
intro-follow|capital|(|	2-3 -18	4-7 -8
intro-follow|capital|,capital|	1 12
intro-follow|capital|,determiner|	1 -17
intro-follow|capital|,subordinator|	2-3 -12
intro-follow|capital|,verb-saying|	2-3 -10
intro-follow|capital|,verb-thinking|	1 10
intro-follow|capital|,word|	1 -10	2-3 18	4-7 9
intro-follow|capital|,|	2-3 18	4-7 25
intro-follow|capital|-|	1 -7
intro-follow|capital|:|	4-7 -10
intro-follow|capital|;|	8+ 8
intro-follow|capital|[|	8+ 24
intro-follow|capital|auxiliary|	2-3 -28
intro-follow|capital|capital|	1 -20	4-7 -6	8+ 19
intro-follow|capital|coordinator|	1 16	2-3 11	4-7 17	8+ 9
intro-follow|capital|determiner|	2-3 14	4-7 21	8+ 18
intro-follow|capital|end|	1 6	2-3 11	4-7 17
intro-follow|capital|preposition|	1 -23	4-7 8	8+ 19
intro-follow|capital|pronoun|	2-3 -20	4-7 10	8+ 9
intro-follow|capital|stop|	1 -11	2-3 9	8+ 13
intro-follow|capital|subordinator|	1 23	2-3 18	4-7 15	8+ 21
intro-follow|capital|verb-judging|	1 -17	2-3 -16
intro-follow|capital|verb-saying|	1 -6	2-3 -13	8+ 16
intro-follow|capital|verb-thinking|	2-3 -10
intro-follow|capital|word|	2-3 29	8+ 21
intro-follow|coordinator|,|	2-3 31
intro-follow|coordinator|:|	1 -7
intro-follow|coordinator|capital|	2-3 -11
intro-follow|coordinator|coordinator|	2-3 -33	4-7 -8
intro-follow|coordinator|determiner|	1 -17	2-3 -9
intro-follow|coordinator|end|	2-3 16	4-7 35	8+ 24
intro-follow|coordinator|preposition|	1 7	2-3 17	4-7 -18	8+ 8
intro-follow|coordinator|pronoun|	2-3 16	4-7 22
intro-follow|coordinator|stop|	1 -36	2-3 7	4-7 24	8+ 19
intro-follow|coordinator|subordinator|	1 23	4-7 18
intro-follow|coordinator|verb-saying|	1 9	2-3 -13	8+ 19
intro-follow|coordinator|word|	1 -14
intro-follow|determiner|)|	2-3 -23
intro-follow|determiner|,adverb|	1 -10
intro-follow|determiner|,capital|	1 -13	2-3 13
intro-follow|determiner|,coordinator|	1 16	2-3 13
intro-follow|determiner|,determiner|	2-3 -12
intro-follow|determiner|,preposition|	1 -11	2-3 -12
intro-follow|determiner|,subordinator|	1 -12	2-3 -6
intro-follow|determiner|,verb-saying|	1 -15	2-3 -15	4-7 15
intro-follow|determiner|,word|	1 -12	2-3 -18	4-7 -10
intro-follow|determiner|,|	1 -20	2-3 -53	4-7 -18
intro-follow|determiner|-|	1 16
intro-follow|determiner|;|	2-3 6
intro-follow|determiner|auxiliary|	1 -26	4-7 19
intro-follow|determiner|capital|	1 -6	4-7 15	8+ 17
intro-follow|determiner|coordinator|	1 28	2-3 -17	4-7 30
intro-follow|determiner|determiner|	1 16	2-3 14	4-7 16
intro-follow|determiner|end|	2-3 41	4-7 38	8+ 31
intro-follow|determiner|preposition|	1 6	2-3 10	4-7 -8	8+ 20
intro-follow|determiner|pronoun|	1 7	2-3 22
intro-follow|determiner|quote|	2-3 22
intro-follow|determiner|stop|	1 14	2-3 -29	4-7 17	8+ 19
intro-follow|determiner|subordinator|	1 -12	2-3 -24
intro-follow|determiner|that|	2-3 26
intro-follow|determiner|verb-judging|	1 -21
intro-follow|determiner|verb-saying|	2-3 -16	8+ 10
intro-follow|determiner|verb-thinking|	1 6
intro-follow|determiner|word|	4-7 -16
intro-follow|possessive|,|	2-3 -11
intro-follow|possessive|-|	1 -18
intro-follow|possessive|auxiliary|	2-3 19
intro-follow|possessive|capital|	2-3 -19
intro-follow|possessive|coordinator|	2-3 23
intro-follow|possessive|end|	2-3 -35	4-7 28	8+ 22
intro-follow|possessive|preposition|	1 6	2-3 14	4-7 -12
intro-follow|possessive|quote|	4-7 -14
intro-follow|possessive|subordinator|	2-3 -22	4-7 -14
intro-follow|possessive|that|	2-3 -13
intro-follow|possessive|word|	2-3 12	4-7 -18
intro-follow|preposition|(|	2-3 -17
intro-follow|preposition|+|	2-3 9
intro-follow|preposition|,adverb|	2-3 -14
intro-follow|preposition|,auxiliary|	1 -17	2-3 -32	4-7 -15
intro-follow|preposition|,capital|	1 -11
intro-follow|preposition|,coordinator|	2-3 -13
intro-follow|preposition|,determiner|	1 -10	2-3 8	4-7 -13
intro-follow|preposition|,preposition|	2-3 25	4-7 17	8+ 14
intro-follow|preposition|,pronoun|	1 15
intro-follow|preposition|,subordinator|	2-3 13
intro-follow|preposition|,that|	1 -13
intro-follow|preposition|,verb-saying|	1 -18	4-7 -7
intro-follow|preposition|,word|	1 -13	2-3 -17
intro-follow|preposition|,|	1 -29	2-3 -7	4-7 10	8+ 11
intro-follow|preposition|-|	4-7 18
intro-follow|preposition|:|	1 -13
intro-follow|preposition|;|	1 14	2-3 19	4-7 15
intro-follow|preposition|adverb|	2-3 23
intro-follow|preposition|auxiliary|	1 13	2-3 -7	4-7 23
intro-follow|preposition|capital|	1 12	2-3 6	4-7 22	8+ -17
intro-follow|preposition|coordinator|	1 -32	4-7 26	8+ 14
intro-follow|preposition|determiner|	1 13	2-3 13	4-7 -9	8+ 18
intro-follow|preposition|end|	1 -11	2-3 -13	4-7 34	8+ 39
intro-follow|preposition|preposition|	1 -8	4-7 18	8+ 13
intro-follow|preposition|pronoun|	2-3 -21	8+ 9
intro-follow|preposition|stop|	1 -9	2-3 -10	4-7 20	8+ 39
intro-follow|preposition|subordinator|	1 -8	2-3 -12	4-7 18	8+ 18
intro-follow|preposition|that|	1 -34
intro-follow|preposition|verb-judging|	2-3 -17
intro-follow|preposition|verb-saying|	1 28	2-3 -16	4-7 -19
intro-follow|preposition|word|	2-3 8
intro-follow|preposition|–|	2-3 8
intro-follow|pronoun|+|	2-3 8
intro-follow|pronoun|,subordinator|	2-3 6
intro-follow|pronoun|,word|	2-3 14	4-7 6
intro-follow|pronoun|,|	2-3 13	4-7 16
intro-follow|pronoun|;|	4-7 14
intro-follow|pronoun|auxiliary|	2-3 8	4-7 11
intro-follow|pronoun|capital|	2-3 29	4-7 16	8+ 19
intro-follow|pronoun|coordinator|	1 16	2-3 25	4-7 17
intro-follow|pronoun|determiner|	2-3 26	4-7 12
intro-follow|pronoun|end|	1 26	2-3 31	4-7 24	8+ 22
intro-follow|pronoun|preposition|	2-3 -28	4-7 20
intro-follow|pronoun|stop|	2-3 -13	4-7 43	8+ 24
intro-follow|pronoun|subordinator|	2-3 29
intro-follow|pronoun|word|	2-3 20	4-7 16
intro-follow|quote|coordinator|	1 -16
intro-follow|quote|determiner|	4-7 17	8+ 20
intro-follow|quote|end|	2-3 18	4-7 24	8+ 31
intro-follow|quote|pronoun|	4-7 16
intro-follow|quote|stop|	1 -9
intro-follow|quote|that|	4-7 11
intro-follow|start|'|	8+ 19
intro-follow|start|(|	1 -23	2-3 -24
intro-follow|start|,auxiliary|	4-7 19	8+ 15
intro-follow|start|,determiner|	1 13
intro-follow|start|,pronoun|	4-7 24	8+ 12
intro-follow|start|,verb-judging|	4-7 9	8+ 6
intro-follow|start|,verb-saying|	1 15	2-3 24	4-7 20	8+ 8
intro-follow|start|,verb-thinking|	8+ 12
intro-follow|start|,word|	1 -14	2-3 -11	4-7 22	8+ 14
intro-follow|start|,|	2-3 -21	4-7 21
intro-follow|start|:|	1 -10	4-7 39	8+ 32
intro-follow|start|auxiliary|	1 -22	2-3 -26
intro-follow|start|capital|	1 -27	2-3 27	4-7 41	8+ 21
intro-follow|start|coordinator|	1 13
intro-follow|start|determiner|	1 24	2-3 13	4-7 49	8+ 26
intro-follow|start|end|	1 -17	8+ 49
intro-follow|start|preposition|	1 -23	2-3 -28	8+ 26
intro-follow|start|pronoun|	1 40	2-3 53	4-7 50	8+ 21
intro-follow|start|stop|	4-7 13	8+ 25
intro-follow|start|subordinator|	2-3 -19	8+ 21
intro-follow|start|that|	8+ 24
intro-follow|start|verb-saying|	1 21	2-3 48	4-7 31	8+ 20
intro-follow|start|word|	1 -16	4-7 42	8+ 34
intro-follow|start|–|	2-3 11
intro-follow|start|—|	2-3 12	4-7 -11	8+ 35
intro-follow|stop|'|	4-7 13	8+ 13
intro-follow|stop|(|	8+ 10
intro-follow|stop|,auxiliary|	1 11	2-3 26	4-7 37	8+ 9
intro-follow|stop|,determiner|	1 9	4-7 12	8+ 12
intro-follow|stop|,preposition|	2-3 -11
intro-follow|stop|,pronoun|	2-3 19	4-7 25	8+ 8
intro-follow|stop|,verb-judging|	4-7 11	8+ 14
intro-follow|stop|,verb-saying|	1 21	2-3 31	8+ 9
intro-follow|stop|,verb-thinking|	4-7 21	8+ 14
intro-follow|stop|,word|	1 10	2-3 33	4-7 10	8+ 11
intro-follow|stop|,|	4-7 27
intro-follow|stop|:|	8+ 9
intro-follow|stop|auxiliary|	1 -8	2-3 -7	8+ 24
intro-follow|stop|capital|	1 9	2-3 31	4-7 41	8+ 18
intro-follow|stop|coordinator|	8+ 17
intro-follow|stop|determiner|	1 20	2-3 12	4-7 22	8+ 16
intro-follow|stop|end|	2-3 32	4-7 85	8+ 22
intro-follow|stop|preposition|	4-7 20	8+ 23
intro-follow|stop|pronoun|	1 33	2-3 13	4-7 31	8+ 16
intro-follow|stop|stop|	1 17	2-3 11
intro-follow|stop|subordinator|	1 16	4-7 14	8+ 27
intro-follow|stop|that|	8+ 12
intro-follow|stop|verb-judging|	1 13	2-3 -14
intro-follow|stop|verb-saying|	1 12	2-3 35	4-7 39	8+ 16
intro-follow|stop|word|	1 -7	2-3 -10	8+ 28
intro-follow|stop|—|	4-7 -20
intro-follow|subordinator|,auxiliary|	2-3 -11
intro-follow|subordinator|,preposition|	2-3 -7
intro-follow|subordinator|,pronoun|	2-3 -9
intro-follow|subordinator|,word|	2-3 -7
intro-follow|subordinator|,|	1 15	2-3 -14	4-7 6
intro-follow|subordinator|;|	1 14	2-3 -20
intro-follow|subordinator|auxiliary|	1 -25	2-3 -22	4-7 20
intro-follow|subordinator|capital|	1 -8	2-3 -33	4-7 21	8+ 12
intro-follow|subordinator|coordinator|	1 25	2-3 44	4-7 21	8+ 12
intro-follow|subordinator|determiner|	1 -8	2-3 -13	4-7 19
intro-follow|subordinator|end|	8+ 30
intro-follow|subordinator|preposition|	1 -26	4-7 22
intro-follow|subordinator|pronoun|	1 -20	8+ 15
intro-follow|subordinator|stop|	2-3 19	4-7 26	8+ 42
intro-follow|subordinator|subordinator|	4-7 23	8+ -19
intro-follow|subordinator|verb-judging|	2-3 -21
intro-follow|subordinator|verb-saying|	2-3 -8
intro-follow|subordinator|verb-thinking|	2-3 -18
intro-follow|subordinator|word|	1 7	2-3 -46
intro-follow|that|,subordinator|	4-7 6
intro-follow|that|,|	4-7 15	8+ 22
intro-follow|that|;|	2-3 8
intro-follow|that|adverb|	8+ 17
intro-follow|that|auxiliary|	1 -16	2-3 -6	4-7 -6
intro-follow|that|capital|	8+ 20
intro-follow|that|coordinator|	4-7 14	8+ 17
intro-follow|that|determiner|	1 -10	2-3 15
intro-follow|that|end|	1 16	2-3 -26	4-7 25	8+ 32
intro-follow|that|preposition|	4-7 20	8+ 24
intro-follow|that|pronoun|	4-7 14
intro-follow|that|stop|	2-3 33	4-7 54	8+ 7
intro-follow|that|subordinator|	8+ 20
intro-follow|that|word|	2-3 30
intro-follow|verb-judging|(|	1 -22
intro-follow|verb-judging|,auxiliary|	1 -10
intro-follow|verb-judging|,coordinator|	2-3 -8
intro-follow|verb-judging|,determiner|	1 -8	2-3 12
intro-follow|verb-judging|,preposition|	4-7 8
intro-follow|verb-judging|,quote|	1 -7
intro-follow|verb-judging|,word|	1 -8
intro-follow|verb-judging|,|	1 -31	2-3 16	4-7 -9
intro-follow|verb-judging|:|	2-3 -23
intro-follow|verb-judging|;|	2-3 12	4-7 21
intro-follow|verb-judging|auxiliary|	2-3 -42
intro-follow|verb-judging|coordinator|	1 -8	2-3 7	4-7 -11
intro-follow|verb-judging|determiner|	2-3 -10	4-7 19	8+ 15
intro-follow|verb-judging|end|	1 -30	2-3 -22	4-7 10
intro-follow|verb-judging|preposition|	1 -40	4-7 21
intro-follow|verb-judging|pronoun|	4-7 -11
intro-follow|verb-judging|quote|	2-3 -15
intro-follow|verb-judging|stop|	1 22	2-3 -18	4-7 46	8+ 19
intro-follow|verb-judging|subordinator|	2-3 23
intro-follow|verb-judging|verb-judging|	1 -15	2-3 20
intro-follow|verb-judging|verb-saying|	2-3 11
intro-follow|verb-judging|word|	1 28	2-3 -11	4-7 -14
intro-follow|verb-judging|–|	1 -19
intro-follow|verb-saying|,coordinator|	4-7 13
intro-follow|verb-saying|,that|	4-7 11
intro-follow|verb-saying|,word|	1 -17	2-3 -14
intro-follow|verb-saying|,|	1 -18	2-3 -27	4-7 -9
intro-follow|verb-saying|:|	4-7 8
intro-follow|verb-saying|;|	4-7 -14
intro-follow|verb-saying|auxiliary|	1 -19	2-3 16
intro-follow|verb-saying|capital|	2-3 -18	4-7 -7	8+ 10
intro-follow|verb-saying|coordinator|	1 25	2-3 10	8+ 17
intro-follow|verb-saying|determiner|	2-3 25	4-7 -12
intro-follow|verb-saying|end|	2-3 22	4-7 -18	8+ -7
intro-follow|verb-saying|preposition|	1 26	8+ 26
intro-follow|verb-saying|pronoun|	1 17
intro-follow|verb-saying|stop|	2-3 -9	4-7 7	8+ 28
intro-follow|verb-saying|subordinator|	2-3 8	4-7 23
intro-follow|verb-saying|that|	2-3 -24
intro-follow|verb-saying|verb-saying|	2-3 -28
intro-follow|verb-saying|word|	1 -30	2-3 -9
intro-follow|verb-thinking|,|	2-3 -19	4-7 13
intro-follow|verb-thinking|;|	1 -20
intro-follow|verb-thinking|auxiliary|	2-3 -23
intro-follow|verb-thinking|capital|	4-7 16	8+ 22
intro-follow|verb-thinking|coordinator|	1 -8	2-3 16	4-7 -18
intro-follow|verb-thinking|determiner|	4-7 19
intro-follow|verb-thinking|end|	2-3 -13	4-7 31	8+ 20
intro-follow|verb-thinking|preposition|	1 14	2-3 30
intro-follow|verb-thinking|stop|	1 -33	2-3 16	4-7 29	8+ 11
intro-follow|verb-thinking|subordinator|	4-7 27
intro-follow|word|(|	2-3 -18
intro-follow|word|,adverb|	2-3 -10
intro-follow|word|,auxiliary|	1 -6	2-3 -16
intro-follow|word|,coordinator|	4-7 23
intro-follow|word|,determiner|	1 -14	4-7 -7
intro-follow|word|,preposition|	1 -6	2-3 -26	4-7 -11
intro-follow|word|,pronoun|	2-3 -6
intro-follow|word|,subordinator|	1 20	2-3 18
intro-follow|word|,that|	1 -6	2-3 -16	4-7 -8
intro-follow|word|,verb-saying|	1 -8	2-3 15	8+ 11
intro-follow|word|,word|	1 24	2-3 15	4-7 15	8+ 10
intro-follow|word|,|	1 -28	4-7 32
intro-follow|word|-|	4-7 16
intro-follow|word|:|	2-3 -15	4-7 20
intro-follow|word|;|	2-3 -19	4-7 19
intro-follow|word|adverb|	1 -25	4-7 -16
intro-follow|word|auxiliary|	1 -8	2-3 7	4-7 -15
intro-follow|word|capital|	1 19	2-3 16	8+ 22
intro-follow|word|coordinator|	1 15	2-3 17	4-7 8
intro-follow|word|determiner|	8+ 21
intro-follow|word|end|	1 -16	4-7 -14	8+ 47
intro-follow|word|preposition|	1 11	2-3 -14	4-7 -7	8+ 16
intro-follow|word|pronoun|	1 -14	2-3 -7	8+ 15
intro-follow|word|quote|	1 -13
intro-follow|word|stop|	2-3 16	4-7 8	8+ 25
intro-follow|word|subordinator|	4-7 31
intro-follow|word|that|	1 -24	2-3 11
intro-follow|word|verb-judging|	2-3 -10
intro-follow|word|verb-saying|	1 -34	2-3 10	8+ 17
intro-follow|word|word|	2-3 -8	8+ -13
intro-follow|–|,subordinator|	1 13	4-7 13
intro-follow|–|,verb-saying|	8+ 17
intro-follow|–|,|	4-7 -15
intro-follow|–|preposition|	2-3 -20
intro-follow|—|(|	4-7 -19
intro-follow|—|,verb-saying|	4-7 14
intro-follow|—|determiner|	2-3 -17
intro-follow|—|end|	8+ 11
intro-follow|—|pronoun|	2-3 9
intro-follow|—|stop|	4-7 11
intro-follow|—|—|	2-3 13
intro-follow|’|,determiner|	1 9
intro-follow|’|,pronoun|	1 -8
intro-follow|’|coordinator|	4-7 6
intro-follow|’|stop|	2-3 9	4-7 12
intro-follow|•|:|	2-3 9
intro|	% -7	' -21	) 14	* 21	: 8	adverb 10	auxiliary 6	possessive -14	preposition -11	pronoun 13	start 10	stop 24	that 10	verb-judging -14	verb-saying -10	word -11	– -17	— 10	’ 13	• 9
lead|lower|	% -7	, 25	: -22	; 12	adverb 7	auxiliary 15	capital 27	possessive 25	pronoun 11	quote -10	subordinator -6	verb-saying 6	word 7	– -6	— 25	’ 28
lead|other|	, -8	: -15	auxiliary -20	determiner 26	preposition 7	pronoun 12	start 12	stop 23	that 9	word 7
lead|upper|	' -22	) 14	* 21	, -18	- 9	: 18	; -11	capital -17	coordinator -7	possessive -54	preposition -20	quote 12	start 9	stop 24	that 10	verb-judging -30	verb-saying -22	verb-thinking -6	word -28	– -19	— 7	’ -8	• 9
naming|alias|1|	1 -17
naming|apelido|2|	1 -10
naming|appelé|2|	4-7 19
naming|baptisée|1|	1 -12
naming|begriff|1|	1 -19	2-3 -14
naming|called|1|	4-7 23
naming|called|2|	1 49	4-7 43	8+ 19
naming|called|3|	1 61	2-3 37	4-7 69	8+ 24
naming|chamado|1|	1 -8
naming|christened|1|	2-3 -15
naming|christened|3|	1 -18
naming|code-named|1|	2-3 -21
naming|conhecido|2|	2-3 -12	8+ 12
naming|conocido|2|	1 -11	4-7 -15
naming|detta|2|	4-7 13
naming|detto|1|	4-7 10
naming|dite|1|	2-3 -13	4-7 16
naming|dite|2|	2-3 17
naming|dit|1|	1 11	2-3 -15	4-7 16
naming|dit|2|	1 11	2-3 10	4-7 20
naming|dit|3|	2-3 17	4-7 24	8+ 23
naming|dubbed|1|	1 -19	2-3 7
naming|entitled|1|	4-7 -14
naming|false|	, 14	: -15	capital -20	coordinator -22	determiner -10	preposition -22	quote 18	subordinator -26	that 34	verb-judging -20	verb-saying 23	word -36
naming|hashtag|1|	1 -18
naming|hashtag|2|	1 -8
naming|intitulé|1|	2-3 -7
naming|known|2|	1 -40	4-7 -13
naming|known|3|	1 -12	2-3 -48
naming|labeled|3|	2-3 -8
naming|labelled|3|	2-3 22
naming|motto|2|	1 -8	2-3 -19
naming|mot|2|	1 -26
naming|naam|1|	2-3 -8
naming|naam|2|	2-3 -14
naming|named|1|	2-3 -27
naming|named|2|	2-3 -20	8+ 18
naming|named|3|	2-3 13	4-7 12
naming|nicknamed|1|	1 -11	2-3 -28	4-7 -19
naming|nicknamed|2|	1 -16	2-3 -15
naming|nommé|1|	2-3 -11
naming|none|	8+ 13
naming|palavra|1|	1 -18
naming|parola|1|	1 -18
naming|parola|2|	4-7 14
naming|phrase|1|	1 -6	2-3 -21	4-7 -20
naming|phrase|2|	4-7 21
naming|phrase|3|	4-7 9
naming|slogan|1|	4-7 -18
naming|slogan|2|	4-7 -18
naming|so-called|1|	1 -32	2-3 -40
naming|sogenannte|1|	1 -10
naming|surnommé|1|	2-3 -6
naming|surnommé|3|	2-3 -7
naming|tagged|1|	1 -23	2-3 -14
naming|termed|1|	2-3 26
naming|termed|2|	1 17
naming|termed|3|	4-7 20
naming|terms|1|	1 -16
naming|term|1|	2-3 -13
naming|term|2|	1 -11
naming|titled|1|	2-3 -29	4-7 -25
naming|titled|2|	2-3 -18	8+ 12
naming|titolo|2|	2-3 -15
naming|titre|2|	2-3 -11	4-7 -9
naming|true|	% -7	' -21	) 14	* 21	- -9	: 10	adverb 11	auxiliary 7	capital 9	possessive -14	preposition -7	pronoun 14	start 10	stop 24	subordinator 7	that 8	verb-saying -14	word 6	– -17	— 10	’ 13	• 9
naming|título|1|	2-3 -18
naming|woord|2|	4-7 19
naming|words|1|	2-3 -29	4-7 21
naming|words|2|	1 24	4-7 23
naming|word|1|	1 -29
naming|word|2|	1 -23	2-3 17	4-7 15	8+ 14
naming|word|3|	1 -17
naming|wort|1|	1 -10
naming|wort|2|	1 13
naming|wort|3|	1 -26
naming|zogeheten|1|	2-3 -18
nobody|1|	, -26	adverb -18	auxiliary -25	capital -11	coordinator -14	preposition -27	start -20	word -24
nobody|2-3|	, -23	auxiliary -25	capital -21	determiner -31	stop 12	subordinator -27	that -20	verb-judging -9	verb-thinking -18	word -30	— 13
nobody|4-7|	* 16	, -16	: 22	auxiliary -24	capital -16	coordinator -14	quote 19	stop 42	that 6	word -10
nobody|8+|	, 8	- 9	start 53	stop 34	— 6
others|0|	8+ 11
others|1|	2-3 -23	8+ 22
others|2|	1 -21	2-3 -8	4-7 -9	8+ 30
others|3|	1 -39	2-3 12	4-7 27	8+ 22
own-case|false|all-one|	' -18	, -23	: 34	adverb -23	auxiliary 7	possessive -37	preposition -9	pronoun 8	quote -17	start -27	stop 6	that -6	verb-judging -29	verb-saying -9	verb-thinking -10	word 9	— 9	’ -8
own-case|false|all|	' -12	, -26	: 10	; -8	capital -11	coordinator -25	possessive -51	preposition -16	quote 22	start -18	stop 18	verb-judging -19	verb-saying -9	verb-thinking -16	word -14	– -20
own-case|false|first|	( -11	* 18	, 7	- 19	: 16	; -7	auxiliary 10	capital -9	coordinator 14	determiner 9	possessive -17	pronoun 12	quote 17	stop 17	subordinator 17	that 20	verb-judging 11	verb-thinking 16	word -33	• 9
own-case|false|most|	, 25	adverb -11	auxiliary 20	capital 15	determiner 6	possessive -6	preposition -19	start 8	verb-saying 15	– 13
own-case|false|none|	% -7	( 12	, 21	- -7	: -24	; 12	adverb 23	auxiliary 7	capital 15	coordinator 8	possessive 26	pronoun 6	stop 10	verb-judging 8	verb-saying 10	– -7	— 18	’ 28
own-case|false|some|	, 15	: 11	adverb 21	auxiliary 17	capital 13	coordinator -20	possessive 15	preposition 30	pronoun 20	subordinator 25	that 27	verb-judging -8	verb-saying 36	verb-thinking 13	word 19
own-case|true|all-one|	: -19	adverb -6	auxiliary -9	capital -16	determiner -16	start 26	stop 25	word -27
own-case|true|all|	, 16	: 19	auxiliary -20	possessive 16	preposition 24	start 22	stop 38	verb-judging -21	verb-saying -10	word -23
own-case|true|first|	( 19	* 7	, 32	- 20	: -8	determiner -9	quote 10	start 45	stop 23	subordinator 20	that 19	verb-saying -28	word -24	– -7	— 24
own-case|true|most|	, 15	: 26	determiner 8	start 31	stop 16	verb-saying 20
own-case|true|none|	( -10	, 16	: 23	adverb 18	auxiliary 39	capital 23	determiner 21	possessive 17	preposition -21	pronoun 22	subordinator -19	that 43	verb-judging 27	verb-saying -8	word 42
own-case|true|some|	, 10	auxiliary 16	capital 18	determiner 14	preposition 13	pronoun 8	subordinator 13	that 13	verb-saying 25	verb-thinking 14	word 25
own|false|	1 -9	2-3 -9	8+ 22
own|true|	1 -25	2-3 -6	4-7 11	8+ 6
sentence|judging|	1 -9	4-7 7	8+ 57
sentence|none|	1 -51	2-3 -61	4-7 -29
sentence|saying|	1 31	2-3 25	4-7 24	8+ 16
sentence|thinking|	1 -31	4-7 6
size-ending|10+|!|	capital 20	determiner 12	end 24	pronoun 14
size-ending|10+|,|	' 20	adverb 18	capital 19	coordinator 17	determiner 20	pronoun 20	subordinator 16	verb-saying 19	word 25
size-ending|10+|.|	( 10	[ 32	auxiliary 12	capital 34	coordinator 26	determiner 35	end 31	preposition 14	pronoun 29	quote 18	subordinator 22	— 22
size-ending|10+|?|	,pronoun 8	capital 26	determiner 16	end 22	pronoun 18	stop 17	verb-saying 15
size-ending|10+|none|	( 9	, 15	,auxiliary 12	,determiner 12	,preposition 14	,pronoun 9	,verb-judging 12	,verb-saying 9	,verb-thinking 15	,word 12	: 29	; 12	adverb 16	capital 28	coordinator 13	determiner 28	end 36	preposition 24	pronoun 17	quote 20	stop 25	subordinator 25	that 20	verb-saying 24	word 17	— 18
size-ending|1|!|	,coordinator 12	,determiner 11	determiner 21	preposition 22	stop 16
size-ending|1|,|	capital 17	coordinator -16	quote -29	verb-judging 17	verb-saying -7
size-ending|1|.|	auxiliary 18	capital 25	coordinator 14	end -11	pronoun 17
size-ending|1|?|	pronoun 14	stop -13
size-ending|1|none|	( -7	) 9	, -22	,adverb -10	,auxiliary -13	,coordinator 10	,quote -7	,that -8	,verb-judging 10	,verb-saying 15	,verb-thinking 10	: -17	; 10	adverb -6	auxiliary -22	coordinator 8	determiner 12	end -15	pronoun 6	stop -15	subordinator 21	verb-judging -10	verb-saying 10	verb-thinking 14	– -19
size-ending|2|!|	,auxiliary 11	coordinator -17	end 23
size-ending|2|,|	adverb 18	auxiliary -11	coordinator -7	determiner 10	preposition -23	pronoun -10	quote 11	that -26	verb-saying -8
size-ending|2|.|	capital -7	coordinator 21	determiner -30	preposition -15	quote -11	subordinator 24	word -20	— 9
size-ending|2|?|	,verb-saying 15	capital 18	coordinator 10	end 6	pronoun 23	stop -15	verb-saying 17	— 6
size-ending|2|none|	+ 13	, -20	,adverb -18	,auxiliary -11	,coordinator 10	,determiner -12	,that -16	,word -18	- 6	: -9	adverb 10	auxiliary -15	determiner 17	preposition 6	stop -10	subordinator -7	that 17	verb-judging -29	verb-saying -12	verb-thinking -18	– 9	— 11
size-ending|3|!|	,word 7	end -18
size-ending|3|,|	auxiliary -6	capital 7	coordinator 19	determiner -13	preposition 12	pronoun -7	quote 19	subordinator 11	that -18	verb-judging 19	verb-saying 25	word 9
size-ending|3|.|	auxiliary 17	capital -24	coordinator 27	determiner 12	end 12	pronoun 19	quote -25	subordinator -9
size-ending|3|?|	,verb-saying 8	capital 10	coordinator 8	end 45	pronoun 19	stop 15	verb-saying 12	– 11	— 12
size-ending|3|none|	( -21	) -17	, 7	,auxiliary -6	,capital 13	,coordinator -17	,determiner 16	,preposition -22	,subordinator 13	,that -11	,verb-judging 9	,verb-saying 13	,word 8	: 11	; -6	capital -14	coordinator -9	determiner 6	end 32	pronoun 6	subordinator 21	verb-judging 9	verb-saying -25	verb-thinking -10	— 24
size-ending|4-5|!|	,word 7	capital 17	determiner 16	end 14	pronoun 21	stop 18	verb-saying 11	— 13
size-ending|4-5|,|	' 16	auxiliary -20	capital 54	coordinator -28	determiner 13	preposition -7	pronoun 42	that -10	verb-judging 13	verb-saying 12	word -15
size-ending|4-5|.|	capital 15	coordinator 21	determiner -15	end 18	preposition 15	quote -20	subordinator 18	that 11	— 26
size-ending|4-5|?|	,auxiliary 11	,verb-saying 7	,verb-thinking 11	,word 8	capital 27	determiner 25	end 41	pronoun 20	stop -7	verb-saying 31
size-ending|4-5|none|	+ 8	,adverb 9	,capital -15	,coordinator 26	,determiner -10	,preposition -6	,subordinator 15	,verb-judging 7	,verb-thinking 10	- 6	: 17	; 24	adverb -15	auxiliary 17	capital -9	coordinator 36	determiner -14	end -10	preposition 9	pronoun -10	subordinator 39	verb-saying -13	verb-thinking 16	word -18	— -21
size-ending|6-9|!|	capital 13	determiner 17	end 33	pronoun 15
size-ending|6-9|,|	adverb 12	auxiliary -10	capital 17	determiner 32	pronoun 27	subordinator -9	verb-saying 30
size-ending|6-9|.|	( -9	coordinator 13	determiner 27	end 12	preposition 16	pronoun 19	quote 20	subordinator 21	that 17	— 47
size-ending|6-9|?|	, -14	,word 16	capital 24	determiner 23	end 32	pronoun 26	stop 24	verb-saying 23	— 19
size-ending|6-9|none|	+ 12	, -8	,auxiliary 24	,preposition -13	,pronoun 20	,verb-judging 12	,verb-saying 16	,verb-thinking 11	,word 18	- 24	: 49	; -12	capital 31	coordinator 33	determiner 25	end 41	pronoun 22	quote -14	stop 19	subordinator 31	verb-saying 20	word -8	— -22
size-follow|10+|	' 20	( 11	) 16	, 15	,auxiliary 12	,determiner 12	,preposition 14	,pronoun 9	,verb-judging 12	,verb-saying 9	,verb-thinking 15	,word 12	- 9	: 29	; 12	[ 35	adverb 19	auxiliary 26	capital 21	coordinator 29	determiner 25	end 31	preposition 29	pronoun 21	quote 26	stop 26	subordinator 33	that 24	verb-saying 21	word 33	— 28
size-follow|1|	( -7	) 11	, -22	,adverb -10	,auxiliary -13	,coordinator 16	,determiner 6	,quote -7	,that -8	,verb-judging 10	,verb-saying 15	,verb-thinking 10	: -17	; 10	adverb -6	auxiliary -17	capital 15	determiner 15	end -19	preposition 7	pronoun 16	quote -13	stop -15	subordinator 17	verb-saying 8	verb-thinking 11	– -19
size-follow|2|	( 10	+ 13	, -20	,adverb -18	,coordinator 10	,determiner -12	,that -16	,word -18	- 8	: -9	adverb 18	auxiliary -18	pronoun -14	stop -11	subordinator -7	that 13	verb-judging -28	verb-saying -16	verb-thinking -21	— 15
size-follow|3|	( -22	) -17	, 7	,auxiliary -6	,capital 13	,coordinator -17	,determiner 16	,preposition -22	,subordinator 13	,that -11	,verb-judging 9	,verb-saying 13	,word 8	: 11	; -6	adverb 9	capital -16	coordinator 9	determiner 11	end 18	preposition 10	pronoun 6	quote 9	subordinator 18	verb-judging 15	– 10	— 26
size-follow|4-5|	' 16	( -11	+ 8	,adverb 9	,capital -15	,coordinator 26	,determiner -10	,preposition -6	,subordinator 15	,verb-judging 7	,verb-thinking 16	- 6	: 17	; 26	adverb -11	capital 32	coordinator 9	determiner -8	end 10	preposition 8	pronoun 21	quote -24	stop -6	subordinator 28	verb-judging 13	verb-saying 12	verb-thinking 16	word -20	– 14	— -9
size-follow|6-9|	( -10	+ 12	, -14	,auxiliary 24	,preposition -13	,pronoun 20	,verb-judging 12	,verb-saying 16	,verb-thinking 11	,word 25	- 24	: 49	; -12	auxiliary -10	capital 12	coordinator 20	determiner 40	end 23	preposition -6	pronoun 28	quote -6	stop 19	that 24	verb-saying 34	word -17
size-intro|10+|	) 14	, 30	- 23	: 35	adverb 18	auxiliary 21	capital 41	coordinator 21	determiner 33	possessive 23	preposition 43	pronoun 18	quote 34	start 21	stop 17	subordinator 33	that 35	verb-judging 29	verb-saying 52	verb-thinking 28	word 40	– 19	— 26
size-intro|1|	' -6	( 12	, -14	: -20	; 11	adverb 20	auxiliary 6	capital -8	coordinator 9	determiner 12	preposition -6	pronoun 6	quote -22	start -14	stop 13	subordinator 7	that -10	verb-judging -17	verb-saying 8	verb-thinking -8	word -13	– 13
size-intro|2|	( 21	, 7	: 20	adverb -8	auxiliary -6	coordinator -9	determiner -6	preposition -15	pronoun -10	stop 14	subordinator -14	verb-judging -11	verb-saying -13	verb-thinking -13	word -8	– -21	— 9	’ 16	• 9
size-intro|3|	' -22	( -18	adverb 31	auxiliary 16	capital 15	coordinator 11	determiner -11	possessive -11	preposition -7	pronoun 37	quote 15	stop 22	subordinator -6	that 20	verb-judging 8	verb-saying 16	verb-thinking 25	word 23	— 13
size-intro|4-5|	% 13	' 13	( -7	* 19	, -13	- -15	: -11	; -10	adverb -17	auxiliary 20	capital 9	coordinator -13	possessive -26	preposition 22	pronoun 48	quote 32	start 10	stop 15	subordinator 45	that 18	verb-judging 21	verb-saying -11	verb-thinking 21	word -16	– 13	— -15	’ 9
size-intro|6-9|	( -20	* 8	, 37	- 17	: 17	; 14	auxiliary -14	coordinator 13	determiner 46	possessive 12	preposition 15	pronoun 43	start 24	stop 19	that 45	verb-judging -10	verb-saying -13	verb-thinking 45	word 21	– -15	— 21	’ 11
size|	1 -9	10+ 25	2 -24	3 12	4-5 -12	6-9 9
subject|elided|	( 8	,adverb 9	,auxiliary 34	,capital 13	,coordinator 13	,preposition 17	,pronoun 22	,that -10	,word -14	1 -18	2-3 28	4-7 11	8+ 13	: 6	capital -10	coordinator -10	end 26	preposition 7	pronoun 17	stop 22	verb-saying -20	word -18	— 17
subject|none|	( -10	) -18	+ 10	,adverb -10	,auxiliary -23	,capital -16	,coordinator 15	,determiner -16	,preposition -19	,quote -7	,that -21	,verb-judging 21	,verb-thinking 18	- -19	4-7 -13	8+ -9	: -7	; 38	auxiliary -10	capital 31	end 25	preposition -22	pronoun -9	subordinator 9	that 23	verb-thinking -10	word -9	– 11	— 14
subject|own|	) -12	+ 13	,adverb -18	,auxiliary 10	,determiner 13	,preposition -16	,pronoun 7	,subordinator 12	,that -7	,verb-judging 7	,verb-saying 12	,word -13	1 -6	2-3 -9	4-7 -7	8+ 9	; 8	adverb -10	auxiliary -14	capital 8	determiner 19	end 50	pronoun 7	subordinator 16	that 12	verb-judging -10	verb-saying -21	word -16	— 13
two-before|%|	stop 10
two-before|'|	stop 8	word -12
two-before|)|	- 12	: 14	; -8	auxiliary 15	stop 27	— -19
two-before|*|	* 21	subordinator -8
two-before|,|	auxiliary 30	capital -13	determiner -46	preposition 6	quote 25	subordinator -13	that 10	verb-judging 24	word -39
two-before|:|	preposition -10	pronoun 12	that 14	word -27
two-before|;|	capital 26	determiner -10
two-before|adverb|	, 19	: 43	adverb -11	auxiliary -11	coordinator 20	determiner 17	preposition 11	pronoun -10	stop 12	subordinator 7	that 13	verb-saying 15	verb-thinking -11
two-before|auxiliary|	: 12	adverb 39	auxiliary 25	capital -14	determiner 19	preposition -33	quote -15	stop 19	that 15	verb-judging 19	verb-thinking 20	word 23
two-before|capital|	' -16	( -6	, 23	- -16	: 25	auxiliary 21	capital 28	coordinator -15	determiner -8	possessive -25	that -8	verb-judging 12	verb-saying 12	– -13	’ 14
two-before|coordinator|	' 13	, 16	adverb 22	auxiliary 25	capital 18	coordinator -10	determiner 11	preposition -9	stop 15	that -9	verb-judging 26	verb-saying 31	verb-thinking -9	word -12
two-before|determiner|	, -7	: 22	capital -15	determiner 24	preposition -25	quote 22	stop 27	subordinator 12	that 17	verb-judging -8	verb-saying -9	verb-thinking 29	word -19
two-before|possessive|	preposition -17	quote 24	stop 19	verb-saying 23	verb-thinking 25
two-before|preposition|	, -21	: -15	auxiliary 8	capital 12	preposition 9	pronoun -8	quote 17	stop 23	that -21	verb-judging 24	verb-saying -29	verb-thinking 17
two-before|pronoun|	, 21	: 7	adverb 16	auxiliary 7	determiner -8	possessive 39	preposition 15	pronoun 15	stop 37	subordinator 41	verb-saying 8	verb-thinking -25	word 13
two-before|quote|	( -12	, -27	: 14	auxiliary 14	capital -9	determiner 12	preposition -6	stop 33	subordinator 16	that 12	verb-saying -14	verb-thinking -17	— 17
two-before|start|	capital -23	determiner -33	preposition -27	quote 9	start 10	• 9
two-before|stop|	- 9	capital -8	coordinator 12	determiner -32	preposition -18	pronoun 19	subordinator -13	— 25
two-before|subordinator|	auxiliary -10	capital 18	pronoun 21	stop 28	word -14
two-before|that|	, 16	: 13	adverb 12	auxiliary -19	capital 35	preposition -19	pronoun 28	stop 25	subordinator -18	verb-judging -12	verb-saying -11	word 13
two-before|verb-judging|	: 30	adverb -12	auxiliary 30	determiner 12	preposition 8	pronoun 6	quote 12	that 35	verb-saying -16
two-before|verb-saying|	, 56	: 10	adverb 21	auxiliary 21	capital 12	determiner 12	preposition 20	pronoun -18	stop 8	subordinator 32	that 26	verb-judging -23	verb-saying 10	word 34
two-before|verb-thinking|	: 21	auxiliary 24	capital 16	preposition 32	pronoun 15	stop 23	subordinator 14	that 24	verb-judging -22	word -23
two-before|word|	% -7	' -15	, -33	- 22	: -8	; 12	adverb 7	auxiliary -15	coordinator 7	preposition -11	pronoun 40	quote -13	stop 34	subordinator -18	verb-judging -38	verb-saying -11	verb-thinking 10	word 17	– -6	— -7	’ 6
two-words-before|%|	. 10
two-words-before|'s|	 24	figures 25	office 7	semiconductor -21
two-words-before|'|	. 8	stata -12
two-words-before|)|	- 12	. 27	: 14	; -8	is 15	— -19
two-words-before|*|	* 21	pourquoi -8
two-words-before|,|	 25	a -13	admet 16	alias -17	and 18	answered -10	as -8	atestou 9	balguerie 9	blamed 25	but 7	called 18	cercavano -20	chamado -8	christened -15	code-named -21	comme 14	como 15	definito -14	der 21	destacó 6	di 17	die 10	dit -15	ein 12	einzelne -10	el -7	en -9	entitled -10	exigiu 11	expressed 21	falta 12	ficou 15	foi 15	found -24	gringo 11	had 9	headed -16	heißt -6	houve 15	há 15	including -20	is 29	jugée 14	la -12	labeled -17	los -7	maar 15	mais 6	manifesta 11	mas 16	nicknamed -29	o -11	or -24	plaquent 11	played -11	pour 19	praised 17	prees 8	prefers -19	promet 12	préfère 17	présente -11	reading -14	reconnaît 15	retrouvé -10	said 36	saying 18	sent 22	serán 9	sinalizou -16	since 21	so-called -10	sogenannte -6	solo -13	sorte -10	sourit -12	surnommé -6	são 12	that 10	the -34	this -15	though 17	titled -6	to -12	todavía 6	told -18	uma -17	un 19	under -18	von 7	was 42	wat 8	welcomed 17	where -19	whose -38	wie -11	winston -23	à 21	è 11	é 14
two-words-before|-|	the -19
two-words-before|.|	- 9	always -16	but 12	canteranno -9	con -10	de -11	eine -10	headed -17	il -10	in -18	le -13	meglio -12	o -13	the -31	tocaron -15	under -26	vicente -8	wie -10	— 25
two-words-before|0-2|	. 10
two-words-before|000|	. 18
two-words-before|1.942|	. 6
two-words-before|110085|	? 21
two-words-before|141|	: -25
two-words-before|14th|	? 16
two-words-before|14|	. 10
two-words-before|15-1|	. 14
two-words-before|15|	. 7
two-words-before|169|	. 7
two-words-before|17|	, -18
two-words-before|1800|	records 18
two-words-before|1938|	als -18
two-words-before|1952|	. 12
two-words-before|1958|	, -17
two-words-before|1959|	estrenó -8
two-words-before|1971|	album -20
two-words-before|1976|	. 23
two-words-before|1980|	. 7
two-words-before|1988|	. 15
two-words-before|1989|	record -12
two-words-before|1991|	. 20
two-words-before|1998|	. 9
two-words-before|1|	. 20	que 6
two-words-before|2008|	. 6
two-words-before|2009|	. 11
two-words-before|200|	such -24
two-words-before|2012|	. 20	as -13
two-words-before|2019|	. 17
two-words-before|2021|	. 9
two-words-before|2024|	. 14
two-words-before|2026|	. 10	: 18
two-words-before|2027|	, 13	. 13
two-words-before|2028|	. 11
two-words-before|210m|	. 9
two-words-before|214th|	. 17
two-words-before|214|	aboard -14
two-words-before|22|	. 12	: 18
two-words-before|255|	. 14
two-words-before|29|	. 14
two-words-before|2gb|	, 22
two-words-before|2|	. 14
two-words-before|310m|	for 12
two-words-before|31|	. 15	– 19
two-words-before|380|	, 15
two-words-before|3rd|	. 10
two-words-before|3|	( -12	: 30
two-words-before|40|	: 12
two-words-before|44|	. 7
two-words-before|46|	, -16
two-words-before|5-6|	. 11
two-words-before|58|	. 14
two-words-before|6-4|	. 8
two-words-before|6-7|	. 10
two-words-before|62enne|	: 13
two-words-before|62|	victimes -21
two-words-before|64|	. 17
two-words-before|65|	? 7
two-words-before|74|	. 10
two-words-before|79-jährige|	, 10
two-words-before|79|	. 22	? 6
two-words-before|7|	% 13	: 19
two-words-before|80|	. 6
two-words-before|81|	. 11
two-words-before|900|	botellas -22
two-words-before|97|	. 14
two-words-before|:|	12 -20	das -19	de -11	la -11	on 12	selon -10	that 14	wer -16
two-words-before|;|	dois -10	kigali 17	tehran 20
two-words-before|a-21|	. 13
two-words-before|a24|	. 9
two-words-before|aangesloten|	. 10
two-words-before|aannemelijk|	. 18
two-words-before|aantal|	explosies 10
two-words-before|aan|	: 15	zijn -13
two-words-before|abandon|	du -15
two-words-before|abbotsinch|	: 16
two-words-before|abc|	's -17	’s -18
two-words-before|abend|	in -14
two-words-before|aberdeen|	. 10
two-words-before|aber|	als 12	auf 10	vor 7
two-words-before|abierta|	: 15
two-words-before|abonde|	: 9
two-words-before|about|	its 20	so-called -21	the 22
two-words-before|abramchuk|	( -9
two-words-before|abschuss|	von -22
two-words-before|ab|	: 13
two-words-before|academy|	. 12
two-words-before|accidentelle|	est 7
two-words-before|accounts|	. 11
two-words-before|account|	. 12
two-words-before|accumulate|	. 20
two-words-before|accusant|	de 21
two-words-before|accusa|	di 6
two-words-before|accused|	of -22
two-words-before|acesso|	, 12
two-words-before|achteraf|	. 8
two-words-before|aclara|	: 12
two-words-before|acqua|	: 13
two-words-before|acquiesce|	: 8
two-words-before|acrescentou|	: 15
two-words-before|acteurs|	à 21
two-words-before|actie|	. 9
two-words-before|acting|	as 15
two-words-before|acto|	de 11
two-words-before|act|	. 19
two-words-before|acusaciones|	. 7
two-words-before|added|	, 22	. 26	: 28	that 9
two-words-before|adding|	, 9	: 21	that 13
two-words-before|addresses|	. 12
two-words-before|adds|	: 18
two-words-before|add|	: 19
two-words-before|adeoti-marks|	, -18
two-words-before|adjectives|	. 13
two-words-before|admet|	une 14
two-words-before|administration|	. 17
two-words-before|admitió|	que 6
two-words-before|admits|	: 27
two-words-before|admitted|	, 13
two-words-before|adnoc|	por 20
two-words-before|advies|	naar -13
two-words-before|adviser|	. 15
two-words-before|advises|	: -23
two-words-before|advisors|	. 17
two-words-before|afastar|	um -6
two-words-before|affiches|	: -18
two-words-before|affiche|	, 14
two-words-before|affirmatif|	. 13
two-words-before|affirme|	avoir 20
two-words-before|affondo|	: 23
two-words-before|afghanistan|	was 17
two-words-before|afloopt|	. 8
two-words-before|aflossen|	. 18
two-words-before|afmaken|	. 8
two-words-before|afp|	. 23
two-words-before|africa|	. 16
two-words-before|afsloot|	, -8
two-words-before|afterwards|	. 16
two-words-before|afterward|	. 10
two-words-before|after|	selling -24
two-words-before|af|	. 19
two-words-before|agacent|	. 7
two-words-before|again|	. 27	? 12
two-words-before|agency|	. 16
two-words-before|agents|	nicknamed -7
two-words-before|aggiunge|	: 7
two-words-before|aggiunto|	: 18
two-words-before|agivano|	con 18
two-words-before|ago|	. 15
two-words-before|agreed|	. 20
two-words-before|agreement|	would 18
two-words-before|agree|	. 9
two-words-before|agua|	estaba 10
two-words-before|aguinsky|	: 6
two-words-before|ahead|	of -18
two-words-before|ahmadi|	. 22
two-words-before|aide-soignante|	. 7
two-words-before|ainda|	, 9
two-words-before|airport|	. 20	cap 21	says -23
two-words-before|aisle|	. 15
two-words-before|ait|	laissé 25
two-words-before|ajuda|	para 21
two-words-before|ajuste|	era 8
two-words-before|akkoord|	. 9
two-words-before|alabama|	. 18
two-words-before|alarcón|	: 12
two-words-before|alarma|	: 16
two-words-before|alarme|	: 10
two-words-before|alavancagem|	a 13
two-words-before|album|	, -12
two-words-before|alfred-wegener-institut|	, 8
two-words-before|algeria|	says -21
two-words-before|alguien|	escribió -11
two-words-before|alias|	el -15
two-words-before|alkmaar|	: 12
two-words-before|alleen|	: -9	voor -18
two-words-before|allegations|	as 24
two-words-before|alles|	wieder -13
two-words-before|allevatore|	. 7
two-words-before|alle|	nur -7
two-words-before|allo|	studio -11
two-words-before|allumés|	. 9
two-words-before|all|	. 15	of -27
two-words-before|almada|	. 15
two-words-before|alone|	were 15
two-words-before|als|	een -11
two-words-before|alta|	en 17
two-words-before|altro|	: 26
two-words-before|alvast|	. 11
two-words-before|alza|	un 12
two-words-before|al|	. 8	bloque 14	gobierno 9
two-words-before|amadora-sintra|	fica 14
two-words-before|amarela|	. 9
two-words-before|amarilla|	por -15
two-words-before|amat|	recoge 15
two-words-before|ambacht|	was 18
two-words-before|ambiente|	. 7
two-words-before|ambos|	agiram 8
two-words-before|america|	. 19
two-words-before|ammenda|	: 9
two-words-before|ammesso|	, 12
two-words-before|among|	38 -19	the -15	them 19
two-words-before|amused|	. 14
two-words-before|analysts|	. 21
two-words-before|anders|	. 7	: 11
two-words-before|and|	blamed 22	from -10	its 13	juba 17	magnets 19	one -20	said 29	sugared -13	that -9	their 21	then -10	to 9	was 23	would 9
two-words-before|anger|	. 10
two-words-before|anglicans|	had 12
two-words-before|animals|	was 27
two-words-before|ankara|	had 19
two-words-before|ankle|	was -22
two-words-before|anleger|	seien 11
two-words-before|anni|	. 12
two-words-before|annonce|	est 8
two-words-before|annoncées|	, 12
two-words-before|announced|	. 10
two-words-before|anno|	, 20	: 21
two-words-before|annuisce|	: 17
two-words-before|anonimato|	: 13
two-words-before|anos|	, 10	. 7	: 7
two-words-before|another|	says -14
two-words-before|anrufbeantworter|	, 6
two-words-before|answered|	: 24
two-words-before|answers|	to -24
two-words-before|answer|	. -11
two-words-before|ans|	. 20
two-words-before|antiques|	dealer 20
two-words-before|anwohner|	? 9
two-words-before|anything|	. 14
two-words-before|anyway|	. 22
two-words-before|anziehen|	. 10
two-words-before|an|	, 7	. 11	: 7	officer 20	opera 15	wochenenden 14
two-words-before|ao|	clube 10	irmão 13	serviço 12
two-words-before|apelido|	de -10
two-words-before|apenas|	: 6	que 10
two-words-before|aperto|	: 10
two-words-before|aplaude|	como 12
two-words-before|aplaudió|	un 13
two-words-before|apologise|	. 13
two-words-before|apologising|	to 10
two-words-before|apologized|	for 19
two-words-before|apostillado|	, 6
two-words-before|apoyos|	? 6
two-words-before|appeal|	. 15
two-words-before|appelé|	à 19
two-words-before|applause|	. 12
two-words-before|approved|	. 10
two-words-before|app|	, -23	had -13	store -19
two-words-before|april|	. 16
two-words-before|apuntó|	: 19
two-words-before|arborizadas|	. 7
two-words-before|archeologi|	chiamano -6
two-words-before|archers|	. 13
two-words-before|arcilla-vargas|	, 10
two-words-before|arena|	. 16
two-words-before|are|	 -26
two-words-before|argued|	on -22
two-words-before|arguida|	agiu 7
two-words-before|arguments|	. 12
two-words-before|around|	. 18
two-words-before|arrangement|	. 6	as 8
two-words-before|arrested|	. 13
two-words-before|arrivals|	as 19
two-words-before|arrived|	. 17
two-words-before|arrêter|	devant -12
two-words-before|artist|	called -20
two-words-before|asciutta|	: 19
two-words-before|asciutto|	: 14
two-words-before|aseguró|	que 6
two-words-before|ashby|	as 14
two-words-before|ashworth-diop|	: 16
two-words-before|asi|	: 9
two-words-before|asked|	, 17	. 18	for 25
two-words-before|askew|	. 11
two-words-before|asking|	, 10
two-words-before|asks|	, 14
two-words-before|asleep|	. 15
two-words-before|assembly|	. 16
two-words-before|assicura|	: 9	la 15
two-words-before|assistant|	, -16	. 8
two-words-before|assistente|	aceitou 11
two-words-before|assistito|	amasse 11
two-words-before|assobios|	: 11
two-words-before|association|	. 19
two-words-before|assolombarda|	saluta 10
two-words-before|assomed|	: 12
two-words-before|as|	a 6	having 17	his -17	the -15
two-words-before|ater|	: 8
two-words-before|atlante|	. 8
two-words-before|atribuiu|	a 18
two-words-before|attacca|	, 6
two-words-before|attacks|	as 20
two-words-before|attaquant|	. 9
two-words-before|attempt|	, -9
two-words-before|attended|	by 24
two-words-before|at|	goodison 16
two-words-before|auf|	das -9	dem -9	der -22
two-words-before|augsburg|	. 21
two-words-before|august|	. 21
two-words-before|aula|	, 12
two-words-before|ausland|	als -20
two-words-before|aussitôt|	, 7
two-words-before|aussprache|	sei 16
two-words-before|australia|	agree 22
two-words-before|aus|	. 21	: 15	den -12
two-words-before|autentico|	: 19
two-words-before|auteur|	de -6
two-words-before|authority|	were 20
two-words-before|author|	. 19	of -29
two-words-before|autissier|	: 9
two-words-before|autora|	de -11
two-words-before|autos|	: 21
two-words-before|autrement|	. 10
two-words-before|autre|	: 11
two-words-before|autumn|	. 7
two-words-before|auxerre|	. 18
two-words-before|avaient|	été 17
two-words-before|avanti|	: 6
two-words-before|avenant|	. 8
two-words-before|avisava|	: -21
two-words-before|avisa|	: 8
two-words-before|avisou|	: 7
two-words-before|aviso|	: 17	de -16
two-words-before|avocate|	. 6
two-words-before|avril|	dans -11
two-words-before|avs|	: 10
two-words-before|avuto|	fortuna 22	paura 13
two-words-before|avverte|	che 7
two-words-before|away|	. 17
two-words-before|ayer|	: 9	de 15
two-words-before|aysén|	: 12
two-words-before|azuay|	. 6
two-words-before|a|	claque -10	cliente 8	cut 16	definire 16	descoberta 11	dit 12	empresa 9	enregistré -14	entendu 17	entidade 10	evitare -21	falha 16	operação -11	palavra -18	permanência 13	política 7	reconnu 10	resposta 14	scandé -9	situação 13	slow -20	so-called -24	souhaité 11	téléphoné 23	viagem 13	withering 20	été -24
two-words-before|añadió|	: 22
two-words-before|b3|	. 10
two-words-before|backboard|	. -18
two-words-before|back|	, 15	. -9	: 17
two-words-before|badges|	. 9
two-words-before|bad|	. 20
two-words-before|bakery|	. 15
two-words-before|baker|	. 17
two-words-before|balaídos|	: 7
two-words-before|balises|	. 10
two-words-before|ballett|	von -9
two-words-before|ballots|	were 24
two-words-before|banc|	. 10
two-words-before|banda|	del -8
two-words-before|banderole|	: 14
two-words-before|band|	played -22
two-words-before|banker|	called -28
two-words-before|bank|	. 14
two-words-before|banner|	reading 21
two-words-before|barbs|	as -22
two-words-before|barcelona|	. 6
two-words-before|bari|	drop -24
two-words-before|barque|	. 10
two-words-before|barrientos|	: 7
two-words-before|barrio|	, 12
two-words-before|base|	: 10
two-words-before|bastien|	. -20
two-words-before|batters|	were 18
two-words-before|battery|	. 12
two-words-before|bay|	. 16
two-words-before|bazán|	: 15
two-words-before|bbc|	. 15
two-words-before|beat|	. 14
two-words-before|because|	of 18
two-words-before|beck-nigg|	als 17
two-words-before|become|	a -25
two-words-before|bedeckt|	– 13
two-words-before|beds|	are -15
two-words-before|been|	freed 13	honest 14	saying -21	shown 16	told 24
two-words-before|beeping|	. 9
two-words-before|before|	. 12
two-words-before|befunde|	kämen 9
two-words-before|begrüsse|	den 10
two-words-before|behaved|	. 12
two-words-before|beieren|	: 14
two-words-before|beijing|	. 14	accused 20	would 18
two-words-before|being|	rostered 19
two-words-before|beirat|	. 10
two-words-before|bei|	einer -20
two-words-before|bekend|	als -7
two-words-before|bekommen|	, -17
two-words-before|bekunden|	: 9
two-words-before|belang|	. 8
two-words-before|belarus|	. 14
two-words-before|belastingen|	. 9
two-words-before|believe|	it 14
two-words-before|bello|	: 8
two-words-before|beltretter|	: 14
two-words-before|benavent-oduor|	. 11
two-words-before|benchmark|	. 11
two-words-before|beneath|	, -18	that -21
two-words-before|beneficiarne|	sarebbero 6
two-words-before|benetton|	. 17
two-words-before|bensi|	. 8
two-words-before|bereits|	als -26
two-words-before|bergen|	sluit 12
two-words-before|berg|	: 16
two-words-before|berichteten|	. 16
two-words-before|bericht|	: 13
two-words-before|bernama|	, 19
two-words-before|bestand|	. 9
two-words-before|bestiame|	viaggi 14
two-words-before|bestätigt|	einen -21
two-words-before|betalen|	. 8
two-words-before|beth|	singing -20
two-words-before|betriebsbedingte|	kündigungen 8
two-words-before|betriebsversammlung|	. 10
two-words-before|betroffenen|	werde -13
two-words-before|betwist|	. 7
two-words-before|bewertung|	sei 10
two-words-before|bewindsman|	. 10
two-words-before|beworben|	als -22
two-words-before|be|	a 25	connected 8	expected 21	met 22	reviewed 14	shared 15
two-words-before|bfmtv|	que 9
two-words-before|bicho|	de -21
two-words-before|bij|	yerseke 7
two-words-before|bilhete|	: 16
two-words-before|billed|	as -12
two-words-before|bill|	. 17	as -24
two-words-before|binder|	. 23
two-words-before|biology|	. 9
two-words-before|bishops|	, -26
two-words-before|bjp|	of 19
two-words-before|bladen|	tot -8
two-words-before|blamed|	repeated -16
two-words-before|blanc|	. 11	serait 13
two-words-before|bleibt|	bei -24
two-words-before|blessing|	. 12
two-words-before|blijven|	. 7
two-words-before|blij|	. 9
two-words-before|blinks|	. 13
two-words-before|bloed|	. 10
two-words-before|bloquée|	: 17
two-words-before|blow|	to -24
two-words-before|blunt|	. 10
two-words-before|blushed|	. 21
two-words-before|boadi|	. 13
two-words-before|board|	. 13	reading -23
two-words-before|boats|	. 12	to -27
two-words-before|boat|	. 14
two-words-before|bodensee|	: 17
two-words-before|boek|	uitlas 14
two-words-before|boerenbond|	reageerde 15
two-words-before|boezem|	. 7
two-words-before|boggs|	. 26
two-words-before|bologna|	: 11
two-words-before|bonden|	willen 13
two-words-before|bonus|	. 16
two-words-before|booed|	. 13
two-words-before|books|	. 14
two-words-before|book|	, -33	. 21	calls -25
two-words-before|boom|	. 6
two-words-before|bordje|	staat -10
two-words-before|bord|	de -17
two-words-before|born|	. 10
two-words-before|bosteza|	. 9
two-words-before|both|	against -23	camps 15
two-words-before|botteghino|	, 16
two-words-before|bouquet|	. 14
two-words-before|bou|	thanked 19
two-words-before|boxes|	. 15
two-words-before|box|	. 19
two-words-before|braccia|	: 23
two-words-before|braga|	: 11
two-words-before|brambilla|	expects 16
two-words-before|branches|	. 11
two-words-before|brazier|	. 13
two-words-before|brazil|	? 13
two-words-before|breakfast|	was -13
two-words-before|breaking|	the -26
two-words-before|breath|	. 9
two-words-before|breezes|	. 17
two-words-before|bremen|	. 6	: 8
two-words-before|briefer|	. 22
two-words-before|briefs|	. 13
two-words-before|brief|	. 17
two-words-before|brie|	( 18
two-words-before|brincava|	: 10
two-words-before|brisé|	: 21
two-words-before|brochures|	as -15
two-words-before|brochure|	titled -16
two-words-before|brontola|	: 12
two-words-before|bruciarli|	: 20
two-words-before|bruna|	alpina -13
two-words-before|brunnen|	. 7	sei 11
two-words-before|brunnhuber|	: 20
two-words-before|brusatin|	: 12
two-words-before|brusio|	. 7
two-words-before|brygge|	. 19
two-words-before|bräutigam|	. 14
two-words-before|brésil|	. 6
two-words-before|buchmesse|	lobte 15
two-words-before|buchwert|	. 9
two-words-before|budel|	. 19
two-words-before|budget|	was 22
two-words-before|budweiser|	called -11
two-words-before|buffet|	as -18
two-words-before|buffle|	. 15
two-words-before|building|	as -20
two-words-before|buio|	: 7
two-words-before|buraco|	. 8
two-words-before|burglar|	dubbed -18
two-words-before|burr-smith|	. 18
two-words-before|busca|	a 14
two-words-before|but|	hoped -20	not 22
two-words-before|buyers|	. 13
two-words-before|buyer|	: 19
two-words-before|buy|	. 13
two-words-before|bytewala|	. 15
two-words-before|by|	wednesday -21
two-words-before|cabeza|	: 17
two-words-before|cabeça|	. 14
two-words-before|cabine|	responde 15
two-words-before|cable|	. 13
two-words-before|cage|	's -17
two-words-before|cahier|	intitulé -7
two-words-before|calamità|	. 13
two-words-before|calcestruzzo|	conterrebbe 14
two-words-before|calcula|	. 14	: 6
two-words-before|caldeira|	. 12
two-words-before|calificó|	de 21
two-words-before|callcenter|	: 16
two-words-before|called|	. 17	a 11	chancay 18	for 21	her 10	him -14	out 18	that 34	them 23	this 16	trump -8	whitlock 21
two-words-before|calling|	her 20	him 18	it 20	them 15
two-words-before|calloway-finch|	. 17
two-words-before|calls|	a -18	her 10	its -25	me -22	the 18
two-words-before|call|	. 21	a -22	as -19	for 15	its -15	of -17	the 12	was 15
two-words-before|calma|	. 6	: 23
two-words-before|calmer|	. 13
two-words-before|calmly|	. 13
two-words-before|calm|	. 9
two-words-before|cambio|	, 15
two-words-before|cameras|	. 12
two-words-before|camera|	. 21	: 7
two-words-before|came|	the -15
two-words-before|campaigns|	. 14
two-words-before|campaign|	. 21	had -25
two-words-before|campeggiava|	: 15
two-words-before|camper|	. 8
two-words-before|canapé|	. 14
two-words-before|canaria|	: 7
two-words-before|cancillería|	exigió 14
two-words-before|candidacy|	. 15
two-words-before|candidate|	. 9
two-words-before|candle|	. 13
two-words-before|candore|	: 19
two-words-before|cane|	: 25
two-words-before|canteen|	. 7
two-words-before|can|	say -22
two-words-before|capital|	. 13
two-words-before|capra|	. 8
two-words-before|caprichoso|	por -18
two-words-before|captain|	faumuinā 20
two-words-before|caputi|	, 7
two-words-before|carabao|	. 12
two-words-before|cardiff|	of 24
two-words-before|card|	. 14
two-words-before|cared|	. 10
two-words-before|care|	. 11
two-words-before|cargill|	. 9
two-words-before|cariou|	, 6
two-words-before|carolina|	. 16
two-words-before|carried|	out 20
two-words-before|cartas|	. 9
two-words-before|cartello|	: -12
two-words-before|carton|	: -11
two-words-before|car|	. 23
two-words-before|casa|	, -10	viendo -10
two-words-before|cases|	that -20
two-words-before|case|	. 11	was 18
two-words-before|caso|	del -17	revela 14
two-words-before|cassa|	: 16
two-words-before|cassoma|	. 10
two-words-before|castlegate|	. 17
two-words-before|catalogue|	, -13	. 20
two-words-before|catanduanes|	as -23	seawall -23
two-words-before|categorico|	: 19
two-words-before|cathaoirleach|	. 13
two-words-before|cat|	. 15
two-words-before|cazares|	had 9
two-words-before|cdu|	ließ -13
two-words-before|cebas|	. 10
two-words-before|celeridade|	: 9
two-words-before|censuram|	. 6
two-words-before|centre|	. 25
two-words-before|centro|	promette 9
two-words-before|cent|	was 15
two-words-before|ceremony|	. 17
two-words-before|cerqueira|	. 11
two-words-before|certified|	. 7
two-words-before|ce|	résultat 12
two-words-before|cgtn|	: 11
two-words-before|cgt|	. 13
two-words-before|chai|	. 15
two-words-before|chamberlain|	called 25
two-words-before|champions|	. 10
two-words-before|champion|	. 17
two-words-before|chances|	as 17	at 16
two-words-before|chanceux|	? 15
two-words-before|changed|	. 15
two-words-before|change|	. 21	was 21
two-words-before|changé|	? 6
two-words-before|channel|	called -22	’s -16
two-words-before|chaponnay|	. 10
two-words-before|chapter|	. 19
two-words-before|character|	. 12
two-words-before|charente-maritime|	. 15
two-words-before|charge|	. 18
two-words-before|chat|	, -14
two-words-before|chaverra|	: 10
two-words-before|checks|	. 16
two-words-before|cheers|	. 13
two-words-before|chega|	sempre 13
two-words-before|cheikh-baba|	exige 11
two-words-before|chevillard|	, -18
two-words-before|che|	annuncia 17	aveva 6	nessun -7	parta 18	resti 13	servirebbe 12
two-words-before|chiamano|	già -11
two-words-before|chiede|	perdono 14
two-words-before|chief|	. 12	: 23	dale -16	pleads -22
two-words-before|chien|	. 7
two-words-before|chin|	. 14
two-words-before|chips|	. 19
two-words-before|choc|	. 6
two-words-before|choisie|	? -9
two-words-before|choix|	. 10
two-words-before|choreografe|	. 8
two-words-before|chorus|	. 22	of -19
two-words-before|cia|	teme 10
two-words-before|ciento|	. 10
two-words-before|cigarette|	. 15
two-words-before|ciller|	: 12
two-words-before|cinque|	, 18
two-words-before|cirad|	. 17
two-words-before|cirillico|	: -22
two-words-before|cisl|	è 9
two-words-before|cittadino|	: 6
two-words-before|civile|	. 12
two-words-before|civil|	pede 10
two-words-before|claimed|	she -21
two-words-before|claim|	. 9
two-words-before|claro|	: 17
two-words-before|clash|	over -21
two-words-before|classique|	. 17
two-words-before|classé|	. 7
two-words-before|clause|	, -12	de -12
two-words-before|cleared|	over -19	the 12
two-words-before|clients|	. 15	to 25	were 29
two-words-before|client|	. 9	as 16
two-words-before|clinton|	. 21	: 19	is 11	was 21
two-words-before|closet|	. 11
two-words-before|closing|	. 7	line 22
two-words-before|cloth|	. 7
two-words-before|club|	, 12	. 14	: 14
two-words-before|cnc3|	: 17
two-words-before|cnmc|	es 13
two-words-before|cnn|	's -16	. 18	’s -27
two-words-before|co-founder|	. 6
two-words-before|co-workers|	called -21
two-words-before|coalition|	. 16	eyes -22
two-words-before|coamo|	had 19
two-words-before|coautor|	: 10
two-words-before|code|	. 12	: -16	as 13	name -21
two-words-before|codispoti|	. 19
two-words-before|coimbra|	. 6
two-words-before|coincidió|	: 10
two-words-before|coisa|	: 18
two-words-before|collapsed|	. 8
two-words-before|collective|	. 7
two-words-before|colleghe|	. 7
two-words-before|colnaghi|	. 6
two-words-before|columbus|	. 14
two-words-before|column|	, -23	headed -21	marked -17
two-words-before|comer|	. 12
two-words-before|come|	la 18
two-words-before|cominciare|	dai -16
two-words-before|coming|	. 15
two-words-before|comissão|	um 13
two-words-before|commentaire|	. 22
two-words-before|commentary|	, -20
two-words-before|commented|	that 14
two-words-before|comment|	. 13
two-words-before|commerce|	. 16
two-words-before|comme|	des -12
two-words-before|commission|	. 14	had 12	made 18
two-words-before|committee|	. 21
two-words-before|communiqué|	, 10
two-words-before|comove|	. 6
two-words-before|como|	de -16	uma 19
two-words-before|companhia|	tem 13
two-words-before|company|	was 13
two-words-before|compared|	to -25
two-words-before|compensation|	committee 19
two-words-before|competition|	. 11
two-words-before|competitor|	on 26
two-words-before|complaints|	. 12
two-words-before|completava|	: 9
two-words-before|completó|	: 21
two-words-before|compromise|	was 26
two-words-before|comptes|	juge 19
two-words-before|comunicado|	que 11
two-words-before|com|	marcação -6
two-words-before|conceded|	: 8
two-words-before|conciliation|	. 8
two-words-before|concluded|	, 13	. 14	: 20
two-words-before|conclusie|	: 15
two-words-before|conclut|	: 10
two-words-before|concorrencial|	. 7
two-words-before|conditions|	as 14
two-words-before|conducta|	de 9
two-words-before|conferma|	: 14
two-words-before|confessa|	: 9
two-words-before|confessou|	: 8
two-words-before|confiant|	. 7
two-words-before|confidence|	that 20
two-words-before|confirmed|	that 15
two-words-before|confirmou|	: 8
two-words-before|confrontations|	. 15
two-words-before|confusion|	. 12
two-words-before|confía|	: 9
two-words-before|congratulations|	. 20
two-words-before|congressman|	felt 19
two-words-before|conhecido|	. 12	por -12
two-words-before|conjunto|	su -15
two-words-before|connaître|	son 16
two-words-before|conocido|	como -15
two-words-before|conocía|	como -10
two-words-before|conoscenza|	di 16
two-words-before|conseil|	de -19
two-words-before|consejo|	: 18
two-words-before|consider|	whether -21
two-words-before|constitution|	. 14
two-words-before|consulta|	, 15
two-words-before|consulted|	. 16
two-words-before|contact|	was 11
two-words-before|contempt|	over -20
two-words-before|continued|	, 14	. 14	: 17
two-words-before|continue|	. 15
two-words-before|conti|	, 16	: 15
two-words-before|contract|	, -24	showed 13
two-words-before|contratação|	. 8
two-words-before|contrato|	de -12
two-words-before|contrató|	a 14
two-words-before|convaincu|	. 10
two-words-before|convencida|	. 8
two-words-before|convention|	. 20
two-words-before|conversación|	es 13
two-words-before|conversas|	estão 10
two-words-before|conversation|	as 21
two-words-before|con|	una -15
two-words-before|cookbook|	, -13
two-words-before|cooler|	. 15
two-words-before|coolly|	. 10
two-words-before|copie|	di -22
two-words-before|cork|	. 20
two-words-before|corner|	: 22
two-words-before|coro|	di -21
two-words-before|corp|	bench -18
two-words-before|corregge|	: 21
two-words-before|corridor|	are -19	is -18	remained 17
two-words-before|corrige|	: 24
two-words-before|cortado|	: 11
two-words-before|cortar|	os -9
two-words-before|corto|	plazo 14
two-words-before|cost|	. 21
two-words-before|così|	: 16
two-words-before|cotización|	adicional 20
two-words-before|coudre|	, 12
two-words-before|could|	be 16	go 15
two-words-before|council|	. 20	backs -22
two-words-before|countered|	, 9
two-words-before|counterpart|	hail 23	of 18
two-words-before|counters|	. 11
two-words-before|county|	's -18	. 19
two-words-before|courier|	. 14
two-words-before|courriel|	. 6
two-words-before|courses|	. 14
two-words-before|course|	: 13
two-words-before|courthouse|	. 18
two-words-before|court|	. 16	: 24	annexe -17	had 13
two-words-before|cousin|	. 10
two-words-before|couturière|	. 6
two-words-before|cover|	of -22
two-words-before|coöperatie|	. 6
two-words-before|credit|	. 12
two-words-before|crewe|	: 13
two-words-before|crews|	to 25
two-words-before|crew|	and 17
two-words-before|crie|	au -13
two-words-before|crimes|	as 18
two-words-before|cristiana|	: 21
two-words-before|critics|	as -24
two-words-before|critic|	called 16
two-words-before|cromer|	. 16
two-words-before|cronisti|	come -10
two-words-before|crowd|	, 15	. 18
two-words-before|croyait|	. 7
two-words-before|crusca|	boccia -8
two-words-before|crustacés|	. 14
two-words-before|cruz|	. 20	has 15
two-words-before|cru|	. 9
two-words-before|crying|	. 15
two-words-before|cuatro|	. 12
two-words-before|cuenca|	consideró 6
two-words-before|cuentos|	, -18
two-words-before|cuerpo|	decretó 20
two-words-before|cuisine|	: 13
two-words-before|cui|	le -7
two-words-before|culpou|	uma 17
two-words-before|curator|	of -21
two-words-before|cut|	. 17
two-words-before|c|	. 17
two-words-before|césped|	. 7
two-words-before|código|	qr 12
two-words-before|côté|	à 13
two-words-before|c’|	est 6	était 8
two-words-before|d'|	une 22
two-words-before|daarover|	. 14
two-words-before|dabei|	zwischen -8
two-words-before|dados|	têm 24
two-words-before|dagegen|	. 7	einen -20
two-words-before|dak|	. 15
two-words-before|dal|	quotidiano -15	titolo -6
two-words-before|damp|	, -16
two-words-before|dann|	: 20
two-words-before|dardar-naquin|	, -14
two-words-before|darf|	. 10
two-words-before|dark|	rooms 12
two-words-before|darmstadt|	. 14
two-words-before|darragh-li|	( -24
two-words-before|dass|	er 6	man 12
two-words-before|das|	? 12	als -13	argument 13	buch -10	dem -16	ein 15	für 15	kinderbuch -10	projekt 12	spiel 9	wort -10
two-words-before|data|	. 15
two-words-before|date|	. 9
two-words-before|dat|	bleek 7	dit 18	er 12	hij 11
two-words-before|davvero|	. 9
two-words-before|dawn|	is -24
two-words-before|days|	. 12
two-words-before|day|	. 14	: 20
two-words-before|dazu|	: 10
two-words-before|dazwischen|	: 8
two-words-before|deadpanned|	. 13
two-words-before|deal|	was 21
two-words-before|death|	as 18
two-words-before|debate|	. 17	as 19
two-words-before|debat|	, 15
two-words-before|debilitada|	e 12
two-words-before|debris|	bore 11
two-words-before|debut|	. -8
two-words-before|decide|	. 11
two-words-before|decir|	: 23
two-words-before|decision|	 12	was 22
two-words-before|decisão|	. 19	como 14	de 14
two-words-before|decize|	: 18
two-words-before|deck|	. 6
two-words-before|declara|	el -10
two-words-before|declared|	. 12
two-words-before|decreti|	arriveranno 20
two-words-before|decreto|	de 17
two-words-before|defeat|	. 13
two-words-before|defence|	: 19
two-words-before|defendant|	. 14
two-words-before|definition|	of -24
two-words-before|definió|	como 11
two-words-before|defunta|	. 16
two-words-before|dejarla|	pasar 11
two-words-before|delannoy|	. 7
two-words-before|delayed|	. 15
two-words-before|delay|	. 12	as 18
two-words-before|deliberately|	. 10
two-words-before|delle|	opere 10
two-words-before|del|	bar -12	farmaco 12	ministro 14	ricettario -6
two-words-before|demande|	: 11
two-words-before|demarcation|	line 16
two-words-before|dementiert|	: 7
two-words-before|demeure|	le -8
two-words-before|demissão|	. 6
two-words-before|democrats|	. 19
two-words-before|democrat|	. 18
two-words-before|dem|	gericht -18	namen -16
two-words-before|denken|	: 14
two-words-before|dentists|	call -17
two-words-before|den|	ausdruck -19	begriff -15	entscheid 15	kreuzer -17	namen -19	ort 12	spitznamen -15	termin 10
two-words-before|deploró|	la -11
two-words-before|depois|	. 9
two-words-before|deprisa|	? 8
two-words-before|deren|	gasthof -15	überbauung -8
two-words-before|dernier|	virage 18
two-words-before|derrota|	: 25
two-words-before|derselbe|	plan 19
two-words-before|derubricazione|	: 8
two-words-before|der|	anstieg 7	arm -16	aufschrift -12	begriff -18	einigung 11	fachzeitschrift -21	gruppe -11	konzern 8	ministerin -11	polizei -16	wind 16	übung -8
two-words-before|desabafa|	. 11	: 16
two-words-before|desagüe|	: 6
two-words-before|desapareceu|	. 9
two-words-before|described|	as 38
two-words-before|describe|	como 11
two-words-before|description|	, 20
two-words-before|desimpelaere|	: 8
two-words-before|desistiu|	. 7
two-words-before|des|	actions 11	chiffres 12	lèvres 15	magazins -18
two-words-before|detrás|	hay 21
two-words-before|detta|	sua 13
two-words-before|deur|	: -11
two-words-before|deusto|	. 18
two-words-before|deutsch|	: -12
two-words-before|deux|	: 18	billets 26	ex 10
two-words-before|de|	1983 11	2018 20	achterban -12	bereikbaarheid 11	besparing 9	bus 9	capela -14	censure 15	dokter 9	driemaster -10	espera 8	estado 10	fátima -10	gravar -9	heffing 8	klassieke -19	la 19	mannen -15	motie 10	naam -8	négociations 19	ophef 14	opvang 11	publicar -14	périnatalité 18	rit 12	schade 16	seguridad 19	standaardinstelling 8	ter 12	terceros 17	term -17	terugroepactie 12	uitspraak 13	uma 7	verschillen 9	vlakte 7	volksmond -12	zaak 17
two-words-before|dhaka|	called 21
two-words-before|dialogue|	: -20
two-words-before|dice|	. 17
two-words-before|dicho|	, 16	sentirse 15
two-words-before|dictionary|	, -25
two-words-before|dic|	- 14
two-words-before|dier|	. 9
two-words-before|dietro|	un 24
two-words-before|die|	, 12	. 11	asche 9	belege 6	einstufung -11	entscheidung 15	gebühr 11	gegend 12	gespräche 14	initiative -20	lage 6	linie 11	meldung 22	plattform 7	seien 17	sogenannte -13	studie 15	toeslag 9	tour -13	vergelijking 13	vorlage 12	waffen 18	wedstrijd 7	zahlen 7	zeitung -19
two-words-before|differed|	. 10
two-words-before|differently|	. 16	: 18
two-words-before|different|	from -18
two-words-before|differ|	. 10
two-words-before|digital|	? 17
two-words-before|dijo|	: 17
two-words-before|dinan-léhon|	. 16
two-words-before|dinheiro|	está 14
two-words-before|diosso|	. 6
two-words-before|diplomatic|	. 15
two-words-before|diploma|	da -8
two-words-before|directors|	. 16
two-words-before|director|	, 13	. 21
two-words-before|dires|	, 7
two-words-before|diretto|	: 11
two-words-before|dire|	. 11
two-words-before|disagreed|	. 23
two-words-before|disagrees|	. 14
two-words-before|discorda|	. 8	: 8
two-words-before|disco|	, -12
two-words-before|discrepa|	: 15
two-words-before|discussions|	were 19
two-words-before|disney|	. -18
two-words-before|dispara|	após -16
two-words-before|dispute|	. 11
two-words-before|disruption|	as -18
two-words-before|disse-me|	: 26
two-words-before|disse|	. 6	: 8	ao -10	che 6	que 11
two-words-before|dissimulation|	. 25
two-words-before|distribution|	, 13
two-words-before|district|	. 18	pulls -23
two-words-before|dite|	jeudi 17
two-words-before|dit|	: 15	avoir 10	coopérer 11	voir 14
two-words-before|diversamente|	: 6
two-words-before|divisoria|	. 8
two-words-before|dixence|	. 9
two-words-before|dizer|	que 12
two-words-before|di|	attendersi 13	aver 26	chiamare -7	essere 28	publitalia 15
two-words-before|dlr.de|	: -6
two-words-before|docentes|	têm -18
two-words-before|doce|	: 13	estava 15
two-words-before|doctors|	. 14
two-words-before|documentary|	, -22
two-words-before|documento|	chama-lhe -15
two-words-before|doen|	. 7
two-words-before|dollars|	. 7
two-words-before|dolphins|	? 16
two-words-before|donald|	john -27	trump 11
two-words-before|done|	it 17
two-words-before|donnent|	du 16
two-words-before|dont|	un -15
two-words-before|dood|	. 22
two-words-before|door|	: -22
two-words-before|dopo|	di -9
two-words-before|dordrecht|	. 18
two-words-before|doris|	, 11
two-words-before|dorp|	. 6
two-words-before|doublé|	. 8
two-words-before|doubters|	. 12
two-words-before|doutent|	: 19
two-words-before|down|	. 11	: 19
two-words-before|do|	. 15	livro -16	with -16
two-words-before|draw|	. 13
two-words-before|drie|	: 13
two-words-before|dritter|	nun -10
two-words-before|driver|	reports 24	who -17
two-words-before|droog|	. 23
two-words-before|dropped|	word 24
two-words-before|dubhghaill|	, 18
two-words-before|dudar|	: 15
two-words-before|duetti|	: 12
two-words-before|duluth|	. 18
two-words-before|dundee|	. 16
two-words-before|dunes|	. 10
two-words-before|dup|	of 12
two-words-before|duren|	? 13
two-words-before|durham|	constabulary -26
two-words-before|duty|	was 22
two-words-before|dá-lhe|	60 14
two-words-before|década|	. 10
two-words-before|décembre|	, 13
two-words-before|décisif|	. 13
two-words-before|déconnecter|	, 14
two-words-before|découverte|	dans -13
two-words-before|dément|	: 11
two-words-before|dénoncé|	des 16	un 24
two-words-before|dénonçait|	un -11
two-words-before|députés|	à 8
two-words-before|député|	, 14
two-words-before|désormais|	attendue -17
two-words-before|día|	. 7
two-words-before|d’|	ailleurs -23	avoir 18	être 15
two-words-before|e-mail|	. 7
two-words-before|each|	. 10
two-words-before|eagles|	. 10
two-words-before|earlier|	. 8
two-words-before|early|	. 17
two-words-before|eau|	. 13
two-words-before|ebc|	. 27
two-words-before|ebitda|	salirà 20
two-words-before|edite|	. 16
two-words-before|editorial|	: 14	titled -12
two-words-before|editor|	of -15
two-words-before|een|	bril 13	kadekraan -18	overname 18
two-words-before|effetti|	, 12
two-words-before|egg|	. 11
two-words-before|eigenaar|	van -15
two-words-before|einen|	künftigen -14	lernfilm 15
two-words-before|einer|	mitteilung 17
two-words-before|eine|	frist 11
two-words-before|eingebracht|	. 7
two-words-before|einstufung|	auf -13
two-words-before|einst|	von 16
two-words-before|einzustürzen|	. 9
two-words-before|ein|	. 17	: 11
two-words-before|eisenach|	. 11
two-words-before|elbe|	. 9
two-words-before|elections|	. 9
two-words-before|election|	. 16	: 19
two-words-before|elevó|	a 10
two-words-before|ele|	é -14
two-words-before|elle|	: 23	publie -7	un -18
two-words-before|else|	are -19
two-words-before|el|	acuerdo 14	aguacate 12	conflicto 17	contrato 17	cribado 7	cuaderno 9	emoji 17	geta 7	hombre 8	mercado 9	permiso 20	plato 14	proyecto 9	respeto 10	retraso 14	tribunal 12
two-words-before|email|	. 22
two-words-before|embaixo|	: 14
two-words-before|embate|	. 12
two-words-before|emergency|	sirens 13
two-words-before|emissions|	. 12	model 19
two-words-before|emittente|	replicano 13
two-words-before|employees|	called -22
two-words-before|emprestado|	. 6
two-words-before|encouragement|	. 15
two-words-before|ended|	. 11
two-words-before|ending|	. 18
two-words-before|endroit|	. 7
two-words-before|energia|	resta 7
two-words-before|energy|	costs 13
two-words-before|enger|	: 9
two-words-before|engineers|	. 10
two-words-before|english|	. 22
two-words-before|enquête|	pour -18
two-words-before|enten|	könne 16
two-words-before|enterarse|	. 6
two-words-before|entered|	as -18
two-words-before|entiende|	: 18
two-words-before|entrance|	says -17
two-words-before|entrevista|	. 11
two-words-before|entry|	for -13
two-words-before|entscheidung|	sei 12
two-words-before|environnement|	. 24
two-words-before|en|	een -8	saluant 9	servicio 9	van 17	zijn 17
two-words-before|epa|	had 22
two-words-before|epigrafe|	. 14
two-words-before|episode|	, -13	of -23
two-words-before|episódio|	a 20
two-words-before|equation|	. 12
two-words-before|equity|	. 11
two-words-before|erano|	? 18
two-words-before|erbij|	dat 10
two-words-before|erfenis|	: 33
two-words-before|ergernis|	. 11
two-words-before|ergänzt|	: 10
two-words-before|ermee|	. 18
two-words-before|ernaast|	: 15
two-words-before|ert|	. 14
two-words-before|ervan|	. 26
two-words-before|erwartungen|	: 14
two-words-before|er|	, 6	: 13	der -10	heißt -12	könne 10	sei 8
two-words-before|esa|	cláusula 18
two-words-before|escluso|	acquisizioni 13
two-words-before|esconder|	: 7
two-words-before|escribe|	, 6
two-words-before|escrito|	: 15
two-words-before|esemplari|	. 6
two-words-before|espn|	. 21
two-words-before|esports|	: 20
two-words-before|essay|	, -18	titled -7
two-words-before|esslingen|	. 16
two-words-before|estará|	. 11
two-words-before|estava|	habitada 9
two-words-before|esterno|	, 9
two-words-before|est|	bloqué 14	dite 16
two-words-before|esuberi|	furono 19
two-words-before|es|	: 6
two-words-before|eten|	. 10
two-words-before|etiqueta|	. 10	de -13
two-words-before|et|	du -11
two-words-before|europeans|	with -25
two-words-before|europeia|	manifestou -11
two-words-before|europe|	de 15
two-words-before|euros|	. 27
two-words-before|euro|	. 16
two-words-before|eu|	. 15
two-words-before|evening|	. 16
two-words-before|everton|	. 25
two-words-before|every|	line 21
two-words-before|ex-secretário|	que 7
two-words-before|examiner|	. 15
two-words-before|exceptionnel|	. 10
two-words-before|exchange|	was 24
two-words-before|exclu|	jeudi 12
two-words-before|excuse|	: 11
two-words-before|excusó|	: 12
two-words-before|executive|	. 14
two-words-before|executivo|	pela 16
two-words-before|exemplaire|	de -16
two-words-before|exempt|	. 12
two-words-before|exits|	as 21
two-words-before|explained|	, 14	. 20
two-words-before|explicações|	são 21
two-words-before|expositie|	heet -9
two-words-before|exposição|	: 7
two-words-before|expresó|	su 25
two-words-before|expulsions|	as 20
two-words-before|expérience|	. 15
two-words-before|expérimentation|	, 12
two-words-before|extraits|	. 9
two-words-before|eyes|	. 13
two-words-before|e|	' 13	attacca -23	percebeu 14	troppe -18
two-words-before|facebook|	: 12
two-words-before|face|	. 27
two-words-before|fachbegriff|	lautet -12
two-words-before|facondino|	. 6
two-words-before|fado|	é 10
two-words-before|fahren|	: 6
two-words-before|fairweather-sen|	said 24
two-words-before|fair|	. 8
two-words-before|faixa|	: -13
two-words-before|falam|	em 26
two-words-before|falar|	em 18
two-words-before|fala|	. 20	de 18	em 34	numa 18
two-words-before|falcinelli|	: 17
two-words-before|falou|	de 18	em 6	numa 12
two-words-before|falsch|	: 17
two-words-before|fameuse|	: 22
two-words-before|familie|	. -14
two-words-before|family|	. 9	as 9
two-words-before|fanno|	trapelare 11
two-words-before|fans|	as -22	nur -14
two-words-before|fare|	i -15
two-words-before|farnesina|	esprime 9
two-words-before|far|	as -23
two-words-before|fascicolo|	per -10
two-words-before|fase|	es 10
two-words-before|father|	’s -12
two-words-before|fauteuil|	. 8
two-words-before|favoritismo|	. 11
two-words-before|favourite|	is -12
two-words-before|fazit|	: 17
two-words-before|façon|	. 16
two-words-before|fearon-mighty|	. 14
two-words-before|fearon|	. 11
two-words-before|feature|	: -15
two-words-before|febbre|	. 16
two-words-before|federacciai|	saluta 13
two-words-before|federation|	prijzen 9	was 14
two-words-before|fees|	. 19
two-words-before|feile|	. 6
two-words-before|feitas|	: 11
two-words-before|fell|	. 13
two-words-before|fence|	. 14
two-words-before|fenêtre|	. -14
two-words-before|fermeture|	. 7
two-words-before|ferme|	, 14
two-words-before|ferrara|	: 17
two-words-before|ferretti|	, 10
two-words-before|festspiele|	machten 12
two-words-before|fest|	. 13
two-words-before|fiat|	. 17
two-words-before|fia|	over -19
two-words-before|ficar|	concluída 10
two-words-before|fictie|	: 20
two-words-before|fielder|	asking 19
two-words-before|field|	. 11	had 21
two-words-before|fifth|	. 24
two-words-before|figaro|	; 9
two-words-before|figures|	. 8
two-words-before|figure|	. 7
two-words-before|fila|	. 7	: 21
two-words-before|file|	for 13
two-words-before|film4|	. 17
two-words-before|film|	since -17	’s 18
two-words-before|filtra|	un 19
two-words-before|filt|	: 7
two-words-before|finale|	: 16	of -16
two-words-before|final|	version 22
two-words-before|finanzministers|	sei 13
two-words-before|find|	as 16	the -23
two-words-before|fines|	. 7
two-words-before|finger|	: 21
two-words-before|fini|	! 15
two-words-before|firmer|	. 14
two-words-before|firms|	registered 15
two-words-before|firm|	. 14
two-words-before|first|	, -21	. 12	verdict 13
two-words-before|fiscal|	. 9
two-words-before|fitosanitario|	sarebbe 10
two-words-before|fito|	. 8
two-words-before|flagellato|	? 7
two-words-before|flag|	. 14
two-words-before|flan|	. 22
two-words-before|flemish|	word -17
two-words-before|flight|	a 20
two-words-before|floor|	. 16
two-words-before|flores|	. 14	: 17
two-words-before|florès|	: -10
two-words-before|fm|	: 17
two-words-before|foglietto|	, -14
two-words-before|foil|	. 11
two-words-before|fois|	. 24
two-words-before|followed|	by -16
two-words-before|followers|	to 17
two-words-before|fontaine-abbott|	in -17
two-words-before|fonti|	: -13
two-words-before|footnotes|	: 14
two-words-before|footnote|	marked -21
two-words-before|foot|	of -23
two-words-before|forge|	blames -10
two-words-before|forgiveness|	. 11
two-words-before|forgiving|	. 9
two-words-before|former|	blamed 17
two-words-before|formulierte|	, 9
two-words-before|for|	an 23	her 13	its 21	the 14
two-words-before|fos|	: 14
two-words-before|foundation|	. 15
two-words-before|four|	. 17
two-words-before|fpö|	ortet 15
two-words-before|fragte|	: 8
two-words-before|freenet|	had 20
two-words-before|free|	. 15
two-words-before|frenato|	: 19
two-words-before|french|	farmers -16	song -23
two-words-before|friday|	. 11
two-words-before|friends|	. 16	as -23
two-words-before|friend|	. 20
two-words-before|frigates|	. 11
two-words-before|frohlockte|	: 13
two-words-before|froh|	: 17
two-words-before|from|	the -17
two-words-before|fuel|	. 12
two-words-before|fue|	redactado 22
two-words-before|full|	. 19
two-words-before|fumed|	. 13
two-words-before|funeral|	. 9
two-words-before|fun|	. 10
two-words-before|further|	. 14
two-words-before|futon|	. 7
two-words-before|futuro|	. 22
two-words-before|fälle|	. 13
two-words-before|fêtes|	. 6
two-words-before|føroya|	. 16
two-words-before|für|	die -25	disentis 14	eine 15
two-words-before|galgenwaard|	. 16
two-words-before|galindo|	. 18
two-words-before|gallery|	says -16	showed -19
two-words-before|galtieri|	veut 11
two-words-before|game|	. 18
two-words-before|gander|	after -15
two-words-before|garante|	ferma -18
two-words-before|garavaglia|	. 20
two-words-before|garbanzos|	: -14
two-words-before|garderobe|	: 19
two-words-before|garde|	contre 18
two-words-before|gate|	said -21
two-words-before|gauche|	. 9
two-words-before|gavere|	: 17
two-words-before|gave|	the -20
two-words-before|geantwortet|	: 18
two-words-before|gebeuren|	: 8
two-words-before|gebeurt|	dat 8
two-words-before|gebied|	. 8
two-words-before|gebouwd|	. 14
two-words-before|geduld|	: 19
two-words-before|gedupeerden|	een -9
two-words-before|gehad|	. 9
two-words-before|geheißen|	: 9
two-words-before|geistliche|	: 7
two-words-before|gekauft|	. 9
two-words-before|gekocht|	. 7
two-words-before|gek|	( -17
two-words-before|gelderland|	is 20
two-words-before|geldt|	een -11
two-words-before|geld|	: 15
two-words-before|geleden|	. 9
two-words-before|geleen|	: 15
two-words-before|gemeente|	een -14
two-words-before|gemeint|	: 21
two-words-before|gemelle|	: 8
two-words-before|general|	. 15	? 7
two-words-before|generous|	. 9
two-words-before|gereageerd|	. 8
two-words-before|gereden|	. 14
two-words-before|gesagt|	: 9
two-words-before|geschieht|	dies 15
two-words-before|geschreven|	: -13
two-words-before|geschöpft|	. 7
two-words-before|gespalten|	: 16
two-words-before|gesproken|	van 12
two-words-before|gestellt|	. 6
two-words-before|getyourguide|	. 8
two-words-before|get|	into 20
two-words-before|gewesen|	, 8	. 6
two-words-before|geworden|	. 6
two-words-before|gezeigt|	wird -9
two-words-before|gezien|	. 10	die -7
two-words-before|gezocht|	: 22
two-words-before|ghiacciaio|	: 12
two-words-before|gilt|	die -19
two-words-before|ging|	? 16
two-words-before|ginnastica|	: 11
two-words-before|giorni|	: 12
two-words-before|giovedì|	. 6
two-words-before|given|	him 11
two-words-before|glasses|	. 17
two-words-before|glass|	. 10
two-words-before|gli|	animali 8
two-words-before|glocke|	heißt -18
two-words-before|gloomy|	. 10
two-words-before|go-between|	. 13
two-words-before|goeds|	. 9
two-words-before|goiânia|	. 19
two-words-before|gold|	. 17
two-words-before|gol|	. 6
two-words-before|gondal|	. 14
two-words-before|gone|	ahead 17
two-words-before|gongola|	: 6
two-words-before|goodwill|	. 18
two-words-before|gop|	’s -11
two-words-before|gostou|	: 8
two-words-before|goulburn|	. 15
two-words-before|govender|	: 25
two-words-before|governadores|	rejeitam -9
two-words-before|governante|	reconheceu 13
two-words-before|government|	of 21	was 17	welcomed 15
two-words-before|governo|	de 13	retirar 10
two-words-before|go|	by -25	on 21
two-words-before|goûtée|	: 8
two-words-before|grading|	of -24
two-words-before|gradi|	. 14
two-words-before|grande|	. 20
two-words-before|grandmother|	: 26
two-words-before|grandson|	. 13
two-words-before|gratulierte|	: 14
two-words-before|greenidge|	, 19
two-words-before|green|	. 10
two-words-before|greggs|	has 14
two-words-before|grehan|	: 19
two-words-before|grenzen|	. 7
two-words-before|gret|	. 7
two-words-before|greve|	. 6
two-words-before|grida|	: 7
two-words-before|grid|	. 12
two-words-before|grinned|	. 23
two-words-before|grin|	. 14
two-words-before|gritaron|	: 18
two-words-before|groom|	: 21
two-words-before|ground|	. 22
two-words-before|groupe|	votera 13
two-words-before|group|	called -23
two-words-before|grower|	. 17
two-words-before|grue|	baptisée -12
two-words-before|grumbled|	. 15
two-words-before|grund|	. 9
two-words-before|gründe|	gelten 11
two-words-before|guanti|	, 23
two-words-before|guaraní|	y 13
two-words-before|guarda|	rencor 16
two-words-before|guerreiro|	: 9
two-words-before|guidance|	looked 17	was 24
two-words-before|guilty|	of -11	punished 6
two-words-before|gumtree|	. 13
two-words-before|gusev|	. 9
two-words-before|gut|	. 6
two-words-before|guène|	. 7
two-words-before|guère|	: 17
two-words-before|générale|	: 9
two-words-before|haar|	, -15	boek -7
two-words-before|haastig|	: 18
two-words-before|haast|	: 18
two-words-before|haas|	. 13
two-words-before|haber|	actuado 16
two-words-before|habe|	. 7	es 8	man 14	von -13
two-words-before|habitants|	: 10	de 19
two-words-before|habit|	. 10
two-words-before|hablar|	de -10
two-words-before|habla|	de 18
two-words-before|habló|	de 15
two-words-before|haderte|	: 7
two-words-before|had|	. 9	become -12	been 48	called 24	chanted -29	drawn 14	held 13	lost 15	made 24	opened 14	paid 19	returned 17	seen 21	served 17	shown 18	signed 21	sold 20	spray-painted -23	targeted 19	written -17	yelled 18
two-words-before|hague|	had 14
two-words-before|hailed|	as -22
two-words-before|halen|	. 18
two-words-before|half-hour|	. 10
two-words-before|halftime|	. 13
two-words-before|halfway|	through -21
two-words-before|half|	. 13
two-words-before|hall|	. 20
two-words-before|haltermann|	, 15
two-words-before|hammerson|	were 18
two-words-before|hampshire|	. 14
two-words-before|handel|	meine -14
two-words-before|handled|	with -21
two-words-before|handrail|	. 15
two-words-before|handschriftlich|	: 13
two-words-before|hands|	. 15
two-words-before|handtasche|	. 16
two-words-before|hand|	. 19
two-words-before|harbour|	wall -20
two-words-before|harm|	. 13
two-words-before|hashtag|	, -8
two-words-before|has|	become 18	been 8	gone 23	nicknamed -18	sold -18
two-words-before|hated|	. 11
two-words-before|hat|	die -12	mit -16
two-words-before|hausmeister|	. 13
two-words-before|haus|	nur -6
two-words-before|have|	a 15	been 26	branded -20	made -20	named -19	opened 17	struck 19	water 18
two-words-before|havlíčková-moon|	. 15
two-words-before|ha|	alcanzado 7	augurato 6	celebrado 14	contate 13	definito 15	domandato 9	lodato 15	urlato 12
two-words-before|headline|	: -18
two-words-before|heads|	. 12
two-words-before|head|	. 20
two-words-before|health|	plan 13
two-words-before|heard|	. 16	was 21
two-words-before|hearing|	. 11
two-words-before|hears|	how -16
two-words-before|heartbroken|	. 9
two-words-before|hear|	. 8
two-words-before|hebben|	: 6
two-words-before|hehl|	. 6
two-words-before|heizlüftern|	. 15
two-words-before|heißt|	es -16
two-words-before|held|	with 20
two-words-before|helicopter|	. 15
two-words-before|hem|	als -16	geleerd 11
two-words-before|heracles|	. 13
two-words-before|herald|	. 15
two-words-before|here|	. 23	as -15
two-words-before|herhaling|	met -8
two-words-before|herself|	. 16
two-words-before|hers|	. 24
two-words-before|her|	. 20	a 18	as 16	client 10	of 17
two-words-before|heróis|	. 10
two-words-before|herüber|	: 13
two-words-before|hesitated|	. 14
two-words-before|het|	besluit 13	bewijs 12	binnenhof -12	bod 13	destijds 14	dorp -18	dossier -21	gezelschap -6	op 13	over 25	proces 10	radioprogramma -14	tijdschrift -15	voertuig 10	wad -14	zogeheten -18
two-words-before|he|	called 47	felt 11	had 29	has 22	is 37	labels -20	preferred -33	promised 16	said 21	should 15	termed 26	terms -16	was 17	would 41	’s 17
two-words-before|hierro|	: 11
two-words-before|hieß|	früher -10
two-words-before|hij|	, 11	baalt 11	er 15
two-words-before|hillary|	clinton 17
two-words-before|hilton|	. 17
two-words-before|him|	, 13	. 17	: 27	a 30	as 19	of 20	off 19	to 13
two-words-before|hing|	die -15
two-words-before|his|	famous 6	neighbor 13	new -20
two-words-before|hit|	sageuk -18
two-words-before|hiver|	, 13	. 21
two-words-before|hofvijver|	. 17
two-words-before|holbeach|	. 16
two-words-before|hold|	, 18	was 15
two-words-before|holloway|	. 14
two-words-before|holstein|	sei 14
two-words-before|hombros|	. 9
two-words-before|home|	. 21
two-words-before|hommes|	. 11
two-words-before|honda|	. 6
two-words-before|honiara|	rejects -15
two-words-before|hopeful|	. 18
two-words-before|hope|	. 13
two-words-before|hornets|	. 17
two-words-before|horrified|	. 9
two-words-before|hortaliças|	. 9
two-words-before|hospital|	. 17	: 19	writes -10
two-words-before|host|	of -19
two-words-before|hours|	. 17
two-words-before|hour|	. 16
two-words-before|household|	, -21
two-words-before|house|	. 28
two-words-before|huacal|	. 7
two-words-before|hub|	needs -14
two-words-before|humor|	. 6	: 10
two-words-before|hunan|	to 11
two-words-before|hungary|	was 20
two-words-before|hylton|	wants 15
two-words-before|hymn|	. 15
two-words-before|hält|	. 13
two-words-before|händen|	. 7
two-words-before|hérémakono|	. 19
two-words-before|hésite|	. 16
two-words-before|hömann-lücke|	, 7
two-words-before|ibarrola|	: 21
two-words-before|ice|	. 12
two-words-before|ich|	sei 14
two-words-before|idaho|	. 15
two-words-before|idea|	. 19
two-words-before|idee|	: 10
two-words-before|identity|	cards 15
two-words-before|ieri|	su -22
two-words-before|ifan|	. 15
two-words-before|ihn|	aber 17
two-words-before|ihrem|	buch -6	foodtruck -20
two-words-before|ihr|	buch -6
two-words-before|ikon|	: 15
two-words-before|illusion|	. 12
two-words-before|ils|	appellent -18	seraient 12
two-words-before|il|	celebre -12	finale 18	giudizio -17	governo 12	tavolo 20	teatro 12	testo 15	titolo 8	trotter -11
two-words-before|imago|	. 6
two-words-before|imediato|	o -23
two-words-before|immediato|	di -17
two-words-before|im|	fachblatt -25	herbst 16	netz -15
two-words-before|in-hye|	, 12
two-words-before|inaugurado|	. 6
two-words-before|inbev|	had 12	revives -21
two-words-before|inchinandosi|	, 14
two-words-before|incident|	was 21
two-words-before|includes|	 -16
two-words-before|income|	. 13
two-words-before|independente|	: 6
two-words-before|indiana|	. 18
two-words-before|indies|	. 12
two-words-before|indipendenza|	promette 10
two-words-before|indruk|	. 10
two-words-before|inflation|	remained 23
two-words-before|ingaan|	. 18
two-words-before|ingang|	. 10
two-words-before|ingetrokken|	. 11
two-words-before|inglês|	. 11
two-words-before|inishbofin|	. 14
two-words-before|initiative|	tagged -14
two-words-before|inquilini|	chiede 9
two-words-before|inquiry|	. 14	was 17
two-words-before|inscrit|	la -17
two-words-before|insegnato|	? 12
two-words-before|inserted|	: 24
two-words-before|insisted|	bamako 17
two-words-before|instagram|	: 18
two-words-before|instead|	. 11	of -21
two-words-before|instrução|	. 6
two-words-before|intende|	con -14
two-words-before|interceptors|	. 10
two-words-before|international|	, 21	. 17
two-words-before|interpreter|	. 31
two-words-before|interrumpió|	: 15
two-words-before|intervened|	. 8
two-words-before|interview|	. 28	on -22	with -21
two-words-before|into|	a -29
two-words-before|invece|	di 18
two-words-before|investigador|	, 11
two-words-before|investment|	was 23
two-words-before|invest|	. 15
two-words-before|invitation|	. 10
two-words-before|invita|	a 21
two-words-before|invited|	. 11
two-words-before|invitó|	a 7
two-words-before|invocato|	una -14
two-words-before|invoca|	indennizzi 22
two-words-before|invoke|	the -24
two-words-before|involved|	. 20
two-words-before|invoque|	une -24
two-words-before|in|	. 18	2018 -24	bake-off -22	café -13	der -10	einer -16	his -16	ischgl -18	paris 16	pensione 18	their 25	warsaw 12
two-words-before|iowa|	. -6
two-words-before|ireland|	survive -18
two-words-before|irish|	and 18
two-words-before|ironia|	: 13
two-words-before|ironise|	: 10
two-words-before|ironizou|	, 8	: 10
two-words-before|irrawaddy|	: 21
two-words-before|island|	. 20
two-words-before|israel|	. 14
two-words-before|issued|	a -16
two-words-before|issues|	. 13
two-words-before|issue|	. 19
two-words-before|ist|	vom -12
two-words-before|is|	. 22	a 11	an -6	called -19	circling -15	daar 6	dit 9	een -12	headed -21	labeled -14	marked -20	named -9	on -23	titled -13
two-words-before|item|	named -19
two-words-before|itself|	as -23	the -22
two-words-before|its|	report -24
two-words-before|it|	's 16	, 10	. 29	: 17	? 13	a -23	as 30	blamed -16	bore 17	criticised 16	had 42	includes -18	is 23	on -24	read -15	regretted 16	said -19	says -32	smelled 18	stood -14	to 11	was -12	would 22	’s 26
two-words-before|i|	concorsi 11	contratti 15	paesi -7	said 22	seemed 16	trattati 19	was 20
two-words-before|jaconi|	. 15
two-words-before|jahren|	. 7
two-words-before|jaloers|	. 11
two-words-before|jamaica|	. 14
two-words-before|janitor|	in -19
two-words-before|januari|	. 15
two-words-before|january|	that -23
two-words-before|jaune|	. 9
two-words-before|jazz|	. 16
two-words-before|jeito|	: 7
two-words-before|jena|	habe 11
two-words-before|jersey|	. 17
two-words-before|jetzige|	filialleiter 11
two-words-before|jetzt|	in -18
two-words-before|jeux|	. 19
two-words-before|jeu|	. 18
two-words-before|je|	suis 14
two-words-before|jobs|	. 19
two-words-before|joked|	, 18
two-words-before|joke|	. 12
two-words-before|jordan|	. 19
two-words-before|jornalistas|	: 27
two-words-before|journal|	: -12
two-words-before|jours|	. 16
two-words-before|judges|	. 14
two-words-before|judge|	blocks -19	laments -21	tosses -17
two-words-before|judgment|	. 18
two-words-before|jugeait|	alors 9
two-words-before|juin|	. 16
two-words-before|july|	to 19
two-words-before|jumeaux|	. 9
two-words-before|june|	. 19
two-words-before|jungler|	théodore -26
two-words-before|juni|	für 7
two-words-before|junto|	al -12
two-words-before|jurant|	. 7
two-words-before|juricic|	: 14
two-words-before|juries|	. 14
two-words-before|jurors|	. 14
two-words-before|jury|	. 13
two-words-before|justificou|	: 13
two-words-before|kaartje|	: 30
two-words-before|kabaret|	: 29
two-words-before|kanazawa|	: 7
two-words-before|kan|	. 11
two-words-before|kapitän|	der -20
two-words-before|karabacak|	. 14
two-words-before|karlsruhe|	. 16
two-words-before|kaspárek|	. 9
two-words-before|katrina|	. 15
two-words-before|kbw|	. 19
two-words-before|kclr|	. 15
two-words-before|keeps|	a -22
two-words-before|keep|	a -16
two-words-before|kein|	tier 13
two-words-before|kenya|	had 20
two-words-before|kept|	a -21	asking 18	his -18	its -30	murmuring 23
two-words-before|kerry|	. 14
two-words-before|kesteren|	. 7
two-words-before|kettle|	to -23
two-words-before|key|	. 11
two-words-before|khost|	. 17
two-words-before|ki-tae|	, 11
two-words-before|kidney|	is 16
two-words-before|kiezen|	. 18
two-words-before|kigali|	a -21
two-words-before|kijken|	. 11
two-words-before|kilauea|	. 18
two-words-before|kim|	answered 17
two-words-before|kirchberg|	. 22
two-words-before|klant|	. 7
two-words-before|kleine|	tentoonstelling -14
two-words-before|klotst|	. 11
two-words-before|knapp|	: 14
two-words-before|knew|	. 11
two-words-before|knightsbridge|	. 20
two-words-before|knikt|	: 18
two-words-before|known|	as -14
two-words-before|kobo360|	. 11
two-words-before|kochi|	. 17
two-words-before|koffer|	. 10
two-words-before|kolok|	. 16
two-words-before|komen|	. 11	: 16
two-words-before|kommuniqué|	. 12
two-words-before|kopte|	. 16
two-words-before|korean|	thriller -18
two-words-before|kort|	. 11
two-words-before|kotal|	. 14
two-words-before|kranich|	. 16
two-words-before|krol|	: 16
two-words-before|kubernetes|	. 7
two-words-before|kulturverwaltung|	. 18
two-words-before|kyiv|	wants 16
two-words-before|könne|	. 7
two-words-before|l'|	arrêt 21	autre 13
two-words-before|laak|	: 23
two-words-before|laat|	weten 10
two-words-before|lachend|	: 22
two-words-before|lacht|	. 12	: 12
two-words-before|lady|	. 13
two-words-before|lagging|	. 10
two-words-before|laminoir|	, 10
two-words-before|lampedusa|	: 16
two-words-before|landed|	on -22
two-words-before|lander|	, -11
two-words-before|landete|	die -9
two-words-before|land|	. 8
two-words-before|langage|	. 8
two-words-before|languages|	says -19
two-words-before|language|	as -21
two-words-before|lançar|	outro 13
two-words-before|lanús|	. 9
two-words-before|laquelle|	? 11
two-words-before|largest|	donor 19
two-words-before|larmes|	. 12
two-words-before|larotonda|	ammette 14
two-words-before|lassitude|	. 7
two-words-before|last|	. 22	scrum 18
two-words-before|las|	obras 13	redes 10	uvas -16
two-words-before|latemar|	. 14
two-words-before|later|	. 20
two-words-before|late|	. 14
two-words-before|laughed|	. 20
two-words-before|laughing|	. 19
two-words-before|laugh|	. 17
two-words-before|lavabo|	. 10
two-words-before|lavori|	partiranno 23
two-words-before|lavoro|	. 12
two-words-before|lawn|	. 15
two-words-before|la|	acción 8	banca 27	báscula 17	chiamano -10	considera 8	consultazione 11	definisce 18	denominación 6	doctora -12	etiqueta -13	iniciativa -15	inscripción -18	ley 17	macchina 17	mention -16	neve 12	normale -21	noticia 15	nuova -14	operación 9	parola -18	pauvreté -18	plateforme 14	portarinfuse -17	pronuncia 11	revue -11	réforme 8	salle 17	scossa -18	sentencia 7	sua -9	suite 16	sécurité 25	tela 18	ve 10	ville 11
two-words-before|leaflet|	headed -15
two-words-before|league|	. 16
two-words-before|leaked|	. 23
two-words-before|leak|	. 9
two-words-before|lecture|	. 11
two-words-before|ledgers|	. 18
two-words-before|ledger|	. 18
two-words-before|leeds|	: 18
two-words-before|leerling|	. 13
two-words-before|left|	. 14	says -23
two-words-before|leggeva|	invece 15
two-words-before|legge|	, 13	statale 16
two-words-before|leg|	. 12
two-words-before|leilão|	sai 11
two-words-before|leitura|	: 15
two-words-before|lei|	, 11
two-words-before|lejos|	: 12
two-words-before|lemire|	: 17
two-words-before|lemons|	. 8
two-words-before|lengths|	by 18
two-words-before|lequel|	. 14
two-words-before|lerares|	. 13
two-words-before|lessons|	. 13
two-words-before|les|	esturgeons 18	filtres 17	groupes 18	planteurs 13	prévenus 22
two-words-before|letrero|	: 17
two-words-before|letterboom|	. 7
two-words-before|letters|	: -21
two-words-before|letter|	. 14
two-words-before|levantou|	a -18
two-words-before|levant|	: 13
two-words-before|levy|	. 18
two-words-before|levée|	. 14
two-words-before|le|	calendrier 7	dispositif 17	dossier 29	drone 11	décret 11	groupe 15	jugeant 7	materie 14	parece 14	pareció 21	sujet -7	texte 11	trouve 14
two-words-before|liberals|	had 10
two-words-before|library|	should 18
two-words-before|libro|	: -15
two-words-before|lichtenburg|	was 14
two-words-before|licht|	. 12
two-words-before|lieux|	: 17
two-words-before|liever|	een -12
two-words-before|liggen|	partijen 11
two-words-before|lightly|	. 18
two-words-before|lignes|	. 20
two-words-before|lijden|	aan -11
two-words-before|lima|	but 15	was 16
two-words-before|lindo|	wears -23
two-words-before|lindqvist|	, 11
two-words-before|linea|	. 6
two-words-before|lines|	. 28
two-words-before|line|	. 26	: 24	read -20	to -24
two-words-before|linkedin|	: 11
two-words-before|link|	. 15	to -21
two-words-before|lisbon|	condemned 21
two-words-before|listed|	as -15
two-words-before|lists|	as -20
two-words-before|list|	. 15	was 18
two-words-before|literally|	means -10
two-words-before|litri|	di -14
two-words-before|little|	. 17
two-words-before|lit|	: -8
two-words-before|living|	. 13
two-words-before|livre|	, -7
two-words-before|lixívia|	. 8
two-words-before|li|	chiamavano -7
two-words-before|llama|	a 6
two-words-before|lobby|	. 12
two-words-before|lobo|	. 13
two-words-before|locally|	as -18
two-words-before|local|	como -17
two-words-before|loggione|	. 7
two-words-before|log|	of -21
two-words-before|loin|	: 11	des -11
two-words-before|loi|	dit -11
two-words-before|longe|	. 8
two-words-before|long|	. 23
two-words-before|looksman|	: 9
two-words-before|look|	. 13
two-words-before|loose|	tongues 15
two-words-before|loperfido|	, 11
two-words-before|losfahren|	. 10
two-words-before|los|	llamaron 8	postores 13	sondeos 18
two-words-before|lots|	. 12
two-words-before|loué|	une 22
two-words-before|lovely|	title -15
two-words-before|lo|	estudiará 13	slogan -8	spettacolo 18	stallo 13	ve 9	ven 13
two-words-before|ludovic|	espérandieu 8
two-words-before|lugar|	: -20
two-words-before|lui|	. 6	souhaiter 17
two-words-before|lunar|	rover -15
two-words-before|lunch|	as 23
two-words-before|lusk|	prefers -20
two-words-before|luxury|	. 9
two-words-before|lyskamm|	: 15
two-words-before|l|	' -15
two-words-before|lâché|	: 11
two-words-before|lösung|	. 15	einen 14	sei 11
two-words-before|l’|	appelle -16	inchiesta -6	invito 7	objectif 10	équilibre 14
two-words-before|macneil|	. 16
two-words-before|macphee-rossi|	: 20
two-words-before|maddox|	wrote -23
two-words-before|made|	it 10
two-words-before|magal|	. 18
two-words-before|maiaspace|	; -7
two-words-before|maintained|	that 21
two-words-before|maintient|	: 12
two-words-before|main|	and 16
two-words-before|maioria|	de 19
two-words-before|mairie|	, 18
two-words-before|mais|	? 17	juge 13	que 12
two-words-before|mai|	. 9
two-words-before|make|	peace 7
two-words-before|making|	the -22
two-words-before|malaspina|	: 8
two-words-before|malawi|	as -16
two-words-before|mal|	. 8
two-words-before|management|	agency 12
two-words-before|manager|	. 21
two-words-before|manche|	: 24
two-words-before|manhã|	. 17	: 13
two-words-before|manitoba|	. 18
two-words-before|mannequins|	. 10
two-words-before|manor|	. 15
two-words-before|mano|	: 21
two-words-before|manteau|	. 10
two-words-before|manuscrita|	, 16
two-words-before|man|	ermittle 6	habe 14	named -17	sich 12	suche 22	werde 14
two-words-before|marathi|	. 19
two-words-before|marbella|	. 19
two-words-before|march|	. 21
two-words-before|marge|	dürfte 12
two-words-before|marie-thérèse|	dite -13
two-words-before|marionetas|	. 6
two-words-before|marketed|	as -22
two-words-before|marquess|	is -18
two-words-before|marque|	. 17
two-words-before|marsactu|	: 9
two-words-before|marshal|	is -17
two-words-before|mars|	. 11
two-words-before|martich|	( -9
two-words-before|masaf|	promette 15
two-words-before|mase|	. 8
two-words-before|mastrogiovanni|	: 6
two-words-before|matamata|	as -26
two-words-before|matany|	. 18
two-words-before|match|	. 11
two-words-before|material|	: 12
two-words-before|matizó|	: 8
two-words-before|matter|	. 11
two-words-before|mattress|	. 15
two-words-before|mat|	. 8
two-words-before|mayor|	. 12
two-words-before|mayoría|	: 15
two-words-before|mayotte|	. 7
two-words-before|may|	. 15	be -17
two-words-before|mazzoleni|	, 7
two-words-before|ma|	senza -8
two-words-before|mbacké|	soient 18
two-words-before|mbe|	. 14
two-words-before|mbour|	surnomme -8
two-words-before|mbuyi|	– -20
two-words-before|mean|	. 21
two-words-before|measure|	. 12
two-words-before|medewerkers|	liefkozend -15
two-words-before|mediate|	. 10
two-words-before|mediator|	sees 17
two-words-before|mediazione|	. 6	: 14
two-words-before|medicinali|	. 12
two-words-before|medicine|	. 17
two-words-before|meerdijk|	: 16
two-words-before|meeting|	. 20	was 17
two-words-before|mee|	. 18
two-words-before|mehrfach|	vom -8
two-words-before|meio-campo|	. 8
two-words-before|meldet|	das -8
two-words-before|meldingen|	. 13
two-words-before|members|	. 11	felt 19	to 26
two-words-before|mendizabal|	: 15
two-words-before|menino|	. 6
two-words-before|mentionne|	pourtant 11
two-words-before|mentor|	sees 23
two-words-before|men|	had 18	to -19
two-words-before|mercado|	está 14
two-words-before|mercière|	. 7
two-words-before|merely|	been 21
two-words-before|merito|	: 6
two-words-before|merkbaar|	. 9
two-words-before|meses|	. 8
two-words-before|message|	. 22	: 28	headed -14	reads -15
two-words-before|messaggio|	: 28
two-words-before|mesure|	de 15	est 14
two-words-before|meta|	kills -19
two-words-before|meter|	. 8
two-words-before|mezzo|	un -17
two-words-before|me|	, 19	. 25	: 20
two-words-before|mial|	. 12
two-words-before|miami|	. 20
two-words-before|michelin|	. 6
two-words-before|middag|	. 18
two-words-before|miglioramento|	. 12
two-words-before|mijlpaal|	. 19
two-words-before|mille|	. 17
two-words-before|millionen|	. 6
two-words-before|million|	, 15	as -20
two-words-before|minister|	. 17	said -23	to 18	ziet 11
two-words-before|minutes|	. 17
two-words-before|minvu|	negoció 15
two-words-before|mirasol|	: 9
two-words-before|misadventure|	. 22
two-words-before|mismo|	— 11
two-words-before|mitre|	. 7
two-words-before|mittel|	würden -10
two-words-before|mittleres|	haus 13
two-words-before|mit|	. 8	dem 15
two-words-before|modelo|	de -12
two-words-before|model|	with -18
two-words-before|moderada|	. 15
two-words-before|mode|	called -17
two-words-before|modo|	. 6	: 17
two-words-before|modulo|	? 12
two-words-before|moeten|	. 9
two-words-before|mois|	. 11	: 12	un -17
two-words-before|moka|	: 6
two-words-before|mokgatlhe|	. 13
two-words-before|monaco|	redoute 11
two-words-before|mondalis|	zur -21
two-words-before|monday|	. 22
two-words-before|money|	. 13
two-words-before|monierte|	im -19
two-words-before|monnickendam|	. 13
two-words-before|monterrey|	are 11
two-words-before|months|	. 11
two-words-before|month|	, -10	. 24
two-words-before|montsame|	: 15
two-words-before|monténégrin|	, 15
two-words-before|monviso|	. 10
two-words-before|mood|	. 19
two-words-before|moonpig|	. 14
two-words-before|moraine|	. 12
two-words-before|more|	. 20
two-words-before|morning|	. 22	with 24
two-words-before|mortgage|	. 19
two-words-before|morvan|	. 7
two-words-before|moscow|	was 17
two-words-before|mostly|	watches -22
two-words-before|mostra|	intitolata -9
two-words-before|mother|	as 22
two-words-before|motivazioni|	, 9
two-words-before|motore|	. 16
two-words-before|motto|	: -8	is -19
two-words-before|mot|	de -29
two-words-before|mouw|	. 6
two-words-before|moved|	. 8
two-words-before|mps|	. 11
two-words-before|mr.|	trump 14
two-words-before|mrs.|	clinton 11
two-words-before|msnbc|	's -23
two-words-before|mudança|	. 15
two-words-before|muelle|	. 13
two-words-before|mulhern|	, 15
two-words-before|multa|	? 6
two-words-before|municipale|	. 9
two-words-before|murici|	. 7
two-words-before|mused|	. 16
two-words-before|museum|	remained 18
two-words-before|musitó|	: 15
two-words-before|muted|	. 13
two-words-before|mwangi-frye|	( -22
two-words-before|más|	firme 16
two-words-before|mãe|	, 7
two-words-before|mécanicien|	. 8
two-words-before|médicaments|	. 10
two-words-before|n'|	avoir 17	exclut 12
two-words-before|naam|	: -14
two-words-before|nachsatz|	: 13
two-words-before|nachspielzeit|	: 14
two-words-before|nachtisch|	. 11
two-words-before|nachtploeg|	. 16
two-words-before|nach|	: 9
two-words-before|nada|	. 10
two-words-before|naira|	. 10
two-words-before|named|	him -20	only -11	peanut 18
two-words-before|names|	. 17	under -11	was 11
two-words-before|name|	. 24	as -22
two-words-before|nannte|	das 12	sie 7
two-words-before|nan|	: 27
two-words-before|naso|	: 9
two-words-before|nationale|	. 8
two-words-before|nation|	. 8	had 16
two-words-before|naussac|	. 6
two-words-before|nederlaag|	. 14
two-words-before|nederlands|	. 14	: 11
two-words-before|need|	. 12
two-words-before|nega|	: 14
two-words-before|negen|	is 15
two-words-before|negou|	: 20
two-words-before|nemzet|	preferred -16
two-words-before|nerves|	? 15
two-words-before|nestlé|	. 17
two-words-before|neto|	pergunta 10
two-words-before|networks|	of 16
two-words-before|network|	. 15
two-words-before|neustadt|	dem -26
two-words-before|neutrality|	. 10
two-words-before|neutral|	. 14
two-words-before|newsletter|	, -23
two-words-before|newspaper|	. 11
two-words-before|news|	' -22	, 20	. 18	: 21	? 11
two-words-before|new|	: -21
two-words-before|next|	to -17
two-words-before|ne|	perdrait 13
two-words-before|niamey|	. 6
two-words-before|niazi|	. 26
two-words-before|nice|	. 11
two-words-before|nicken|	. 14
two-words-before|nicknamed|	the -22
two-words-before|niedersachsen|	. 8
two-words-before|niega|	: 22
two-words-before|niet|	. 11	: 21
two-words-before|nigeria|	: 15
two-words-before|night|	. 23	: 17	since 15
two-words-before|nine|	. 15
two-words-before|niño|	. 16	: 17
two-words-before|nkulu-vermeiren|	: 15
two-words-before|noble|	. 10
two-words-before|nobody|	. 14
two-words-before|noche|	? 10
two-words-before|noch|	immer -11
two-words-before|noemde|	haar 6
two-words-before|noemt|	dat 6
two-words-before|noh|	had 10
two-words-before|noite|	: 12
two-words-before|nombre|	. 8	: -13
two-words-before|nomination|	. 19
two-words-before|nominee|	. 17
two-words-before|nom|	. 14	: -13
two-words-before|noncommittal|	. 13
two-words-before|non|	au -15	aver 13
two-words-before|nordini|	: 11
two-words-before|norte|	. 17
two-words-before|nos|	: 18
two-words-before|notas|	. 9
two-words-before|nota|	come -17	de 14
two-words-before|noted|	, 21	: 22
two-words-before|notes|	: 13
two-words-before|note|	. -20	titled -16
two-words-before|notice|	said 25
two-words-before|noticia|	; 9
two-words-before|noting|	that -22
two-words-before|notion|	. 17
two-words-before|notizia|	come 11
two-words-before|not|	. 15	: 20	accept 22	appeal 18	be 10	negotiate 20	play -19	reflect 17	sign 16	talk 15	to 22
two-words-before|nous|	: -11
two-words-before|novela|	con -11
two-words-before|novels|	call -17
two-words-before|novel|	, -18
two-words-before|now|	. 25	says -11
two-words-before|noyb|	: 15
two-words-before|no|	. 11	contempla 20	de -12	escuchen 17	llegará 21	longer -24	son 9	vota 17
two-words-before|nrk|	. 14
two-words-before|ns|	. 20
two-words-before|nuchter|	: 9
two-words-before|nucléaires|	. 17
two-words-before|nuit|	, 18
two-words-before|nwosu|	: 18
two-words-before|não|	houver 15	pagava 12
two-words-before|números|	foram 19
two-words-before|nüchterner|	: 12
two-words-before|n’|	a 13	aient 9	avoir 23
two-words-before|obedece|	. -13
two-words-before|obermaier-lang|	: 6
two-words-before|obey|	but 16
two-words-before|obietta|	: 15
two-words-before|obi|	stops -21
two-words-before|objected|	. 13
two-words-before|obra|	es 13
two-words-before|observed|	. 15
two-words-before|observing|	that 22
two-words-before|obtenu|	est 7
two-words-before|ocala|	. 21
two-words-before|oddone|	, 6
two-words-before|odds|	over -16
two-words-before|odhul|	: 22
two-words-before|offended|	. 12
two-words-before|offen|	: 14
two-words-before|offerta|	indiana 14
two-words-before|offer|	as 19	was 20
two-words-before|officer|	: 19
two-words-before|office|	, -25	. 22	: -23
two-words-before|officials|	. 9	called 25	had 14	preferred -19
two-words-before|official|	. 12
two-words-before|officiating|	as 14
two-words-before|off|	. 11	with 21
two-words-before|often|	called -24
two-words-before|of|	a -40	being 20	governing 17	haar -9	playing 16	them -20
two-words-before|ohio|	. 21
two-words-before|oil|	's -11
two-words-before|okoro|	: 12
two-words-before|okou-lemoine|	. 8
two-words-before|olandese|	, 6
two-words-before|omhoog|	. 13
two-words-before|om|	. 8
two-words-before|on-track|	réclament 17
two-words-before|onderschrift|	: 12
two-words-before|one|	for -17	titled -9
two-words-before|onions|	: 17
two-words-before|only|	: 32	as 25
two-words-before|ontem|	um -10
two-words-before|ontvangen|	. 10
two-words-before|ont|	nommé -11	été 15
two-words-before|onu|	: 20
two-words-before|on|	, -21	. 20	a 10	guns 19	indique 16	its -23	pouvait 15	salue 8	stage 11	to -24
two-words-before|ook|	het -12
two-words-before|oordeelt|	: 17
two-words-before|oostende|	voor -10
two-words-before|opened|	with -19
two-words-before|opens|	: 24
two-words-before|open|	a 22
two-words-before|opgegeten|	. 10
two-words-before|opgeruimd|	. 11
two-words-before|opinion|	was 22
two-words-before|oposição|	de 14
two-words-before|opponent|	for 14
two-words-before|opposite|	. 9
two-words-before|opposition|	. 10	of -24
two-words-before|opposta|	, 6
two-words-before|opstelling|	. 8
two-words-before|options|	. 9
two-words-before|op|	. 9	x 16
two-words-before|oranje|	. -15
two-words-before|orden|	de 19
two-words-before|ordered|	a 14
two-words-before|orders|	. 12
two-words-before|order|	. 15
two-words-before|ordinance|	after -16
two-words-before|ordine|	: 24
two-words-before|organico|	: 15
two-words-before|orlando|	. 15
two-words-before|orla|	. 11
two-words-before|oro|	: -24
two-words-before|ortete|	einen 21
two-words-before|orto|	, 18
two-words-before|os|	dizeres -11
two-words-before|otage|	. 6
two-words-before|oteiza|	: 6
two-words-before|otimista|	: 19
two-words-before|otro|	: 7
two-words-before|ottawa|	. 16
two-words-before|otto|	: -16
two-words-before|oudste|	dochter 15
two-words-before|outages|	were 15
two-words-before|outcome|	. 11
two-words-before|outrun|	. 19
two-words-before|outside|	. 10
two-words-before|out|	. 24	: 24	at 20	over -16
two-words-before|outão|	. 9
two-words-before|ouvida|	como -7
two-words-before|overeenkomst|	als 11
two-words-before|overheidsinstelling|	. 9
two-words-before|overwogen|	, 11
two-words-before|over|	. 15	de -14	one -17	so-called -16
two-words-before|owners|	. 13
two-words-before|owner|	says -24
two-words-before|own|	. 15
two-words-before|oyelaran|	. 15
two-words-before|o|	bilhete 17	conteúdo 7	desenho 10	eleitorado 13	jogo 20	laudo 13	movimento -12	município 10	navio -6	negócio 11	partido 10	peixe 15	ponto 11	programa -10	projecto 10	que 8	tejo 17
two-words-before|o’haresh|	. 8
two-words-before|pabellón|	llevaban 19
two-words-before|packets|	. 10
two-words-before|pac|	. 18
two-words-before|padovanelli|	said 22
two-words-before|pages|	of -24
two-words-before|page|	, 15	. 15
two-words-before|pagina|	facebook -7
two-words-before|pagine|	. 6
two-words-before|paid|	. 14
two-words-before|paie|	surtout 16
two-words-before|painting|	, -12
two-words-before|pais|	, -11
two-words-before|palabras|	, 11	: 21	del -15
two-words-before|palavas-les-flots|	. 9
two-words-before|palmeira|	denunciam -12
two-words-before|pal|	. 14
two-words-before|pamflet|	: -14
two-words-before|pancarte|	: 24
two-words-before|panel|	. 11
two-words-before|panic|	. 13
two-words-before|papakonstas|	: 15
two-words-before|paper|	, -8	. 12
two-words-before|papier|	auf -20
two-words-before|para|	usted -7
two-words-before|paraît|	dans -8
two-words-before|parca|	: 16
two-words-before|parish|	. 9
two-words-before|park|	, -12	. 19
two-words-before|parlamento|	. 7
two-words-before|parlano|	di 30
two-words-before|parle|	de 17
two-words-before|parliament|	. 11
two-words-before|parody|	. 14
two-words-before|parola|	planaria 14
two-words-before|partagés|	. 22
two-words-before|parte|	podrá 7	è 6
two-words-before|participant|	, 17
two-words-before|party|	. 18	had 13	was 18	would 20
two-words-before|parue|	dans -8
two-words-before|pasillo|	: 18
two-words-before|passaggio|	, 12
two-words-before|passagierliste|	sei 10
two-words-before|passengers|	. 15
two-words-before|passou|	. 14
two-words-before|passover|	. 13
two-words-before|pasty|	. 15
two-words-before|past|	. 12
two-words-before|pas|	. 6	: 13	le -16	pouvoir 22	vouloir 20
two-words-before|path|	. 21
two-words-before|patience|	. 14
two-words-before|patrick|	joseph -19
two-words-before|pat|	. 15
two-words-before|paulista|	. 9
two-words-before|paulo|	e 13
two-words-before|paying|	for 24
two-words-before|pedaggi|	: 10
two-words-before|peloton|	. 13
two-words-before|pembrokeshire|	as -21
two-words-before|pensaba|	. 16
two-words-before|pensionato|	. 12
two-words-before|people|	as 18	singing -13	who 15
two-words-before|peoria|	. 15
two-words-before|percent|	said -21	was 22
two-words-before|perché|	proprio -14
two-words-before|perda|	de 24
two-words-before|perder|	? 15
two-words-before|pergunta|	: 13
two-words-before|permanence|	: 6
two-words-before|persiste|	: 14
two-words-before|personnel|	. 15
two-words-before|person|	. 13
two-words-before|per|	bedrijf 15	i 8
two-words-before|período|	. 6
two-words-before|pescadores|	flagram -14
two-words-before|pescarenico|	. 17
two-words-before|pesos|	, 12
two-words-before|petición|	de 17
two-words-before|petition|	, -20
two-words-before|petrakis|	, -26
two-words-before|petrolífero|	seja 8
two-words-before|pettifer|	. 15
two-words-before|pet|	, 6
two-words-before|philosophe|	publie -13
two-words-before|philosophical|	. 11
two-words-before|phones|	, 17	. 11
two-words-before|phone|	. 20	: 22
two-words-before|phrase|	, 24
two-words-before|piano|	. 15
two-words-before|piazza|	: 20
two-words-before|picerno|	, 22
two-words-before|pickup|	as -19
two-words-before|piece|	as 16	had 20
two-words-before|piedi|	? 6
two-words-before|pied|	. -10
two-words-before|pietrarossa|	slittano 9
two-words-before|pike|	. 12
two-words-before|pinch|	of -10
two-words-before|pinheiro|	, 11
two-words-before|pin|	. 19
two-words-before|pipe|	was 20
two-words-before|piste|	? 17
two-words-before|pistoia-prato|	: 20
two-words-before|pitchfork|	heard 17
two-words-before|place|	. 11	: -6	as -15	of -28
two-words-before|plaidé|	le -12
two-words-before|plainly|	: 22
two-words-before|plaisanterie|	. 13
two-words-before|plakat|	der -21
two-words-before|planned|	. 21
two-words-before|planos|	: 20
two-words-before|plan|	. 14	called -22
two-words-before|plat|	: 31
two-words-before|plaude|	: 10
two-words-before|play-off|	. 17
two-words-before|players|	. 11
two-words-before|play|	– -15
two-words-before|pleased|	. 11
two-words-before|pliant|	. 14
two-words-before|plumber|	. 12
two-words-before|pluriclasse|	era 12
two-words-before|plus|	savoir 16
two-words-before|plutôt|	des 27
two-words-before|poblano|	, 16
two-words-before|poco|	: 15
two-words-before|poderia|	continuar 11
two-words-before|podium|	. 11
two-words-before|pohjanpalo|	. 19
two-words-before|poignet|	. 10
two-words-before|points|	. 21
two-words-before|point|	. 16
two-words-before|poireaux|	sont 13
two-words-before|poles|	. 9
two-words-before|police|	, 23	. 15	say 24	they 16	were -19
two-words-before|policy|	. 23
two-words-before|politico|	, -10	. 12
two-words-before|politics|	. 16
two-words-before|politologin|	: 8
two-words-before|poll|	was 8
two-words-before|polémica|	. 8	: 12
two-words-before|ponant|	. 6
two-words-before|ponte|	: 9
two-words-before|poppentheater|	: 23
two-words-before|porches|	. 13
two-words-before|poreč|	. 21
two-words-before|porselein|	. 12
two-words-before|port-de-bouc|	. 11
two-words-before|portada|	: -23
two-words-before|porta|	: 6
two-words-before|porte|	. 10
two-words-before|portmarnock|	remained 18
two-words-before|português|	: 10
two-words-before|por|	título -18
two-words-before|posed|	as -21
two-words-before|position|	was 20
two-words-before|posted|	. 16	: 22
two-words-before|postière|	. 6
two-words-before|postzegel|	. 16
two-words-before|post|	. 22	: 18	headed -14
two-words-before|pot|	. 13
two-words-before|pounds|	. 14
two-words-before|pourrait|	reprendre 11
two-words-before|poursuit|	. 9
two-words-before|pourvus|	, 8
two-words-before|pour|	des -14	les -16	un -18
two-words-before|power|	. 15
two-words-before|poço|	. 15
two-words-before|praised|	a 25
two-words-before|praise|	. 13
two-words-before|precisa|	: 23
two-words-before|prediker|	: 18
two-words-before|prefeitura|	. 9
two-words-before|preferiva|	: 22
two-words-before|prefetta|	, 16
two-words-before|pregunta|	: -13
two-words-before|premier|	had 25
two-words-before|premio|	. 6
two-words-before|première|	: 10
two-words-before|prenga|	, -24
two-words-before|presentation|	. 13
two-words-before|presenta|	en -16
two-words-before|presenze|	sarebbero 16
two-words-before|presidente|	a 14
two-words-before|president|	's 19	. 20
two-words-before|presseschau|	: -9
two-words-before|presse|	. 12
two-words-before|press|	of 21
two-words-before|pressões|	. 6
two-words-before|presuntos|	. 13
two-words-before|prevedeva|	un -19
two-words-before|previsão|	oficial 12
two-words-before|previsível|	. 10
two-words-before|preço|	. 6
two-words-before|price|	. 11	was 24
two-words-before|primary|	. 16
two-words-before|prima|	della -16
two-words-before|princess|	’s -20
two-words-before|prince|	’s -19
two-words-before|printemps|	. 11
two-words-before|private|	call -22
two-words-before|prize|	: -19
two-words-before|problems|	. -9
two-words-before|process|	. 10
two-words-before|procès-verbal|	: 12
two-words-before|produced|	a -21
two-words-before|production|	of -23
two-words-before|produto|	. 9
two-words-before|progetto|	resta 7
two-words-before|programmation|	pluriannuelle 13
two-words-before|programme|	listed -20
two-words-before|program|	, -14	. 16
two-words-before|project|	branded -15
two-words-before|promete|	, 8
two-words-before|prometió|	que 14
two-words-before|promised|	relief 15
two-words-before|promises|	to 11
two-words-before|promossa|	a -16
two-words-before|promoter|	. 16
two-words-before|promotions|	ltd. 18
two-words-before|propina|	de -17
two-words-before|proposal|	was 22
two-words-before|proposition|	était 11
two-words-before|proposta|	de 17	representa 13
two-words-before|propriétaires|	prédit 20
two-words-before|prosser|	. 15
two-words-before|protested|	. 12
two-words-before|proteste|	: 21
two-words-before|protest|	at -22
two-words-before|protocolaria|	: 7
two-words-before|protocol|	calls -23
two-words-before|province|	. 17
two-words-before|provisória|	. 6
two-words-before|provoked|	. 13
two-words-before|prozent|	bleibe 11
two-words-before|prudent|	: 6
two-words-before|présent|	. 10
two-words-before|président|	. 6
two-words-before|prévu|	. 8
two-words-before|prêts|	. 7
two-words-before|prüft|	. 18
two-words-before|psd|	está 11
two-words-before|pubblicato|	su -24
two-words-before|publicado|	na -7
two-words-before|publication|	as -25
two-words-before|publicidade|	. 8
two-words-before|public|	, 14
two-words-before|publishers|	of -23
two-words-before|puis|	la -19
two-words-before|pulmino|	: 15
two-words-before|pumpe|	und -14
two-words-before|punched|	dirk -23
two-words-before|puntualizado|	: 14
two-words-before|puppies|	. 11
two-words-before|pwc|	. 9
two-words-before|pyongyang|	had 16
two-words-before|párrafo|	. 12
two-words-before|pérouse|	. 9
two-words-before|qu'|	il 14
two-words-before|quadro|	è 13
two-words-before|qualifient|	de 11
two-words-before|qualifié|	de 12
two-words-before|quando|	? 6
two-words-before|quanto|	à -21
two-words-before|quarta-feira|	, 8
two-words-before|quarter|	. 9
two-words-before|quatro|	empresas -13
two-words-before|quattrocchi|	, 15
two-words-before|quechua|	greeting -19
two-words-before|quedado|	probado 14
two-words-before|queen|	. 14
two-words-before|queixa|	. 11	: 7
two-words-before|queixou-se|	, 12
two-words-before|queixou|	de 14
two-words-before|quel|	fruscio 15
two-words-before|queried|	. 19
two-words-before|question|	. 6
two-words-before|questura|	: 6
two-words-before|que|	anuncia -12	chama -9	du -12	el -13	es 10	está 7	faltan 12	fazia 10	houve 13	ia 19	juzga 22	les -12	leva 8	llama -8	montréal 17	murió 9	washington 8
two-words-before|quietly|	. 20
two-words-before|quilómetros|	: 13
two-words-before|quintana|	as 14
two-words-before|quis|	identificar -13
two-words-before|quito|	, 13
two-words-before|quits|	over -20
two-words-before|qui|	? 12
two-words-before|quotes|	: 12
two-words-before|quo|	. 10
two-words-before|qu|	’ 13
two-words-before|qué|	? 7
two-words-before|qu’|	elle 16	un -9
two-words-before|raccomanda|	di 11
two-words-before|race|	. 15
two-words-before|radio|	: 9
two-words-before|radosavljevic|	. 7
two-words-before|radulovic|	: 18
two-words-before|radulović|	: 6
two-words-before|rafferty|	blasts 22
two-words-before|raghunathan|	was 15
two-words-before|raid|	as 23
two-words-before|rally|	. 16
two-words-before|rand|	. 8
two-words-before|rank|	of -24
two-words-before|rappelé|	, 14
two-words-before|rassicura|	: 19
two-words-before|rassurant|	. 8
two-words-before|rates|	terna -24
two-words-before|rating|	. 18	to -22
two-words-before|rationing|	was 22
two-words-before|rautio-lind|	. 11
two-words-before|ravennate|	, 10
two-words-before|razão|	da 10
two-words-before|rc213v|	. 17
two-words-before|reads|	: 23
two-words-before|ready|	to 16
two-words-before|read|	, -10	. 27	: -10
two-words-before|real|	. 15
two-words-before|reação|	à -13
two-words-before|rebateu|	: 6
two-words-before|recalled|	, 22	. 26
two-words-before|recalls|	. 9
two-words-before|recently|	. -7
two-words-before|rechter|	dat 13	is 7
two-words-before|recife|	. 10
two-words-before|reclamado|	por -12
two-words-before|reclama|	do 18
two-words-before|reclame|	: -8
two-words-before|reclamo|	? 13
two-words-before|recomendación|	en -12
two-words-before|recomendação|	de -7
two-words-before|reconnaît|	avoir 17
two-words-before|reconnu|	. 9
two-words-before|recorda|	joaquim -10
two-words-before|recordings|	were 17
two-words-before|recording|	. 13
two-words-before|record|	, -20
two-words-before|recorrido|	, -14
two-words-before|recounted|	. 12
two-words-before|recours|	? 11
two-words-before|rectifiait|	: 15
two-words-before|recusa|	. 7	: 11
two-words-before|redditività|	resterebbe 14
two-words-before|reden|	, 6
two-words-before|redes|	: 20
two-words-before|rede|	. 20
two-words-before|redonda|	: -12
two-words-before|reformer|	. 15
two-words-before|refrain|	from 18
two-words-before|refreshing|	. 10
two-words-before|rega|	: 16
two-words-before|regierung|	: 7
two-words-before|regina|	di -23
two-words-before|regional|	de 21
two-words-before|region|	. 15
two-words-before|regista|	di -10
two-words-before|register|	, -17	. 16
two-words-before|registrada|	como -11
two-words-before|região|	como -9
two-words-before|regola|	vale 20
two-words-before|regulation|	. 17
two-words-before|regulators|	were 17
two-words-before|reihe|	: 8
two-words-before|rejected|	. 6	as 18
two-words-before|related|	: 16
two-words-before|relativise|	. 16	: 26
two-words-before|release|	was 26
two-words-before|relevés|	jugés 9
two-words-before|relic|	as -21
two-words-before|relieved|	. 12
two-words-before|reloj|	, 17
two-words-before|relèvement|	arrive 19
two-words-before|remains|	a -15
two-words-before|remark|	. 14
two-words-before|remboursements|	restent 17
two-words-before|renchérit|	: 6
two-words-before|reno|	. 23
two-words-before|replaced|	with -15
two-words-before|replicou|	que 15
two-words-before|replied|	, 9	. 21	: 36
two-words-before|replies|	: 18
two-words-before|reported|	, 13	. 15
two-words-before|reporters|	, 28	. 19	: 25
two-words-before|report|	, -15	. 26	as 20	titled -13	was 14
two-words-before|reprend|	: 15
two-words-before|representative|	. 15
two-words-before|reproducible|	, 7
two-words-before|republicans|	. 18	would 16
two-words-before|republican|	nominee 15
two-words-before|request|	. 14
two-words-before|rescuers|	battle -22
two-words-before|researcher|	, 8
two-words-before|residencias|	. 8
two-words-before|resign|	. 14
two-words-before|resorted|	to -22
two-words-before|respinto|	. 9
two-words-before|responded|	, 12	: 14
two-words-before|respondeu|	: 30
two-words-before|responde|	que 9
two-words-before|respond|	. 17
two-words-before|response|	: 22
two-words-before|responsibility|	. 20
two-words-before|restaurante|	. 7
two-words-before|restera|	bloquée 10
two-words-before|restrained|	. 9
two-words-before|rest|	from -24
two-words-before|results|	. 8	were 20
two-words-before|result|	was 20
two-words-before|retire|	the -24
two-words-before|retrained|	. 12
two-words-before|retraites|	. 7
two-words-before|reuniões|	. 6
two-words-before|reuters|	, 13
two-words-before|revier|	seither -21
two-words-before|review|	. 13
two-words-before|revisão|	à 16
two-words-before|reward|	. 17
two-words-before|rfi|	. 10
two-words-before|ribatte|	: 6
two-words-before|riccio|	. 10
two-words-before|ricetta|	era 14
two-words-before|rice|	. 13
two-words-before|richtig|	, 9
two-words-before|ricorso|	a -15
two-words-before|ridder-maes|	. 11
two-words-before|ridge|	as 22
two-words-before|riefen|	einige 11
two-words-before|rientro|	è 12
two-words-before|riet-fonds|	nicht 15
two-words-before|riga|	. 14	: 18
two-words-before|right|	. 15	says -20
two-words-before|rindo|	: 7
two-words-before|ringtone|	called -20
two-words-before|ring|	. 11
two-words-before|riprende|	: 8
two-words-before|risky|	. 20
two-words-before|risk|	was 17
two-words-before|risposta|	. 8
two-words-before|risposto|	: 13
two-words-before|ritardo|	. 10
two-words-before|rita|	. 15
two-words-before|river|	. 10
two-words-before|rizin|	. 9
two-words-before|road|	. 14
two-words-before|robotaxi|	: 8
two-words-before|rochelais|	. 7
two-words-before|roept|	: 12
two-words-before|rollators|	. 8
two-words-before|romanzo|	, -13
two-words-before|rond|	. 7
two-words-before|roof|	. 10
two-words-before|room|	: -21
two-words-before|rosell|	pediu 8
two-words-before|rosenzweig-thon|	. 9
two-words-before|rouges|	. 21
two-words-before|round|	: 16	was 24
two-words-before|routes|	as 17
two-words-before|route|	. 13
two-words-before|rover|	is 16
two-words-before|row|	. 20	as 20	dubbed -19	over -18
two-words-before|rté|	was 18
two-words-before|ruled|	. 14
two-words-before|rules|	out -23
two-words-before|rule|	had 16	was 19
two-words-before|ruling|	. 22	as 17	was 22
two-words-before|ruminaient|	. 7
two-words-before|ruminait|	. 12
two-words-before|rumour|	. 11
two-words-before|rundfunk|	. 20
two-words-before|running|	a 22
two-words-before|ruolo|	di -12
two-words-before|rural|	. 10
two-words-before|ruvidi|	. 9
two-words-before|règlement|	. 12
two-words-before|réalisme|	. 6
two-words-before|réclame|	néanmoins 12	une 11
two-words-before|rédaction|	sénatoriale 17
two-words-before|réfuté|	la -18
two-words-before|régional|	. 15
two-words-before|répertoire|	. 9
two-words-before|réplique|	: 13
two-words-before|réseau|	. 8
two-words-before|réserve|	. 9
two-words-before|réticences|	. 7
two-words-before|rétorqué|	dans -6
two-words-before|réveils|	. 8
two-words-before|réveil|	. 15
two-words-before|révolution|	, 10
two-words-before|rógvi-dam|	said 23
two-words-before|rúv|	: 19
two-words-before|s'|	être 22
two-words-before|saai|	. 26
two-words-before|saarbrücken|	. 21
two-words-before|sabia|	: 6
two-words-before|sacos|	. 11
two-words-before|sadc|	had 10
two-words-before|sadly|	. 24
two-words-before|saga|	was 14
two-words-before|sagen|	: 11
two-words-before|sagte|	: 11
two-words-before|said|	, 49	. 33	: 56	he 19	it 29	on -28	that 27	the 17	they -21	was 23
two-words-before|saint-ignace-de-loyola|	relevait 10
two-words-before|saints|	. 6
two-words-before|saisons|	de -6
two-words-before|sale|	. 8	was 18
two-words-before|salgueiral|	. 8
two-words-before|salir|	: 6
two-words-before|salon|	. 10
two-words-before|saludado|	: 13
two-words-before|salud|	admite 11
two-words-before|salué|	une 20
two-words-before|salvador|	. 11
two-words-before|same|	. 17
two-words-before|sanctions|	. 9	were 15
two-words-before|sandals|	. 16
two-words-before|sanders|	. 20	: 16
two-words-before|sano|	. 10
two-words-before|sapere|	prima 15
two-words-before|sarebbero|	state 25
two-words-before|sarebbe|	opera 6
two-words-before|sartori|	: 7
two-words-before|satisfaction|	. 11
two-words-before|satz|	: 17
two-words-before|saurashtra|	. 14
two-words-before|saying|	, 34	: 13	that 20
two-words-before|says|	, 22	. 24	chisinau 15	consumers 19	cuts 21	lisbon 18	palliatives 20	that 16
two-words-before|say|	, 25	. 24	: 19	? 13
two-words-before|scan|	was -22
two-words-before|scarpellini|	. 14
two-words-before|scellés|	: 13
two-words-before|scendere|	? 8
two-words-before|sceptical|	: 11
two-words-before|schaden|	. 10
two-words-before|schauspielhaus|	bochum -15
two-words-before|scheiben|	. 6
two-words-before|schermisce|	: 7
two-words-before|schild|	: -15	stand -12
two-words-before|schlecht|	. 9
two-words-before|schlichten|	. 6
two-words-before|schlottke|	. 11
two-words-before|schneidet|	. 10
two-words-before|school|	. 21	played -9
two-words-before|schranken|	. 11
two-words-before|schreef|	: 11
two-words-before|schriftlich|	: 13
two-words-before|schulcloud|	: 11
two-words-before|schuld|	: 11
two-words-before|schulplattform|	tafelbild 13
two-words-before|schwan|	habe 16
two-words-before|schwarzmarkt|	. 14
two-words-before|sciopero|	generale 16
two-words-before|scompone|	: 6
two-words-before|scorpion|	. 6
two-words-before|scotland|	. 16
two-words-before|scritto|	: 13
two-words-before|scrive|	: 20
two-words-before|scuffle|	. 8
two-words-before|scuola|	? 15
two-words-before|scuse|	. 6	: 15
two-words-before|searches|	for -22
two-words-before|seasick|	and 12
two-words-before|sea|	. 11	at -23
two-words-before|seconda|	lui 10
two-words-before|seconde|	: 13
two-words-before|secondo|	la -10
two-words-before|seconds|	. 18
two-words-before|second|	. 7
two-words-before|secretary|	. 17	: 18
two-words-before|section|	called -21
two-words-before|sees|	it 14
two-words-before|see|	the -21
two-words-before|segment|	on -25
two-words-before|seguida|	: 23
two-words-before|segundos|	: 24
two-words-before|seiner|	athletin 19
two-words-before|sein|	. 17	: 13
two-words-before|sei|	? 6	aber 9	er 6	ihm 8
two-words-before|sejam|	afixados 15
two-words-before|selbst|	als -23
two-words-before|selb|	. 8
two-words-before|selection|	was 23
two-words-before|selling|	a -14
two-words-before|sello|	, -9
two-words-before|sell|	. 10
two-words-before|semi-final|	of -9
two-words-before|semiconductor|	. 13
two-words-before|semperboni|	: 6
two-words-before|senators|	are 20
two-words-before|senator|	over -20
two-words-before|seniors|	. 13
two-words-before|sense|	of -24
two-words-before|sensível|	. 7
two-words-before|sentenciou|	: 12
two-words-before|sentenziato|	: 7
two-words-before|sent|	. 18
two-words-before|seo|	. 15
two-words-before|september|	. 10
two-words-before|seraient|	livrés 14
two-words-before|sera|	déposé 15	udì 19
two-words-before|seria|	: 19
two-words-before|series|	called -11
two-words-before|sermon|	. 14
two-words-before|servers|	named -14
two-words-before|services|	offering -19
two-words-before|ser|	apenas 11
two-words-before|será|	reenviado 12
two-words-before|sete|	habitações 19
two-words-before|set|	. 14
two-words-before|setúbal|	. 12
two-words-before|seul|	été 18
two-words-before|se|	comprometió 11	declara 17	declaró 11	devem 7	disent -19	dit 15	irá 9	llama -8	publicará 12	tornara 7
two-words-before|shah|	. 18
two-words-before|shared|	worship 22
two-words-before|shares|	. 10
two-words-before|sheets|	were 19
two-words-before|shelters|	. 11
two-words-before|she|	calls -22	had 20	is 31	named -15	regretted 17	said 32	thanked 15	told -20	was 22	would 27
two-words-before|shirt|	with -22
two-words-before|shoes|	. 7
two-words-before|shortages|	. 16
two-words-before|shortlist|	are -18
two-words-before|short|	. 15
two-words-before|shots|	. 19
two-words-before|shot|	for 21
two-words-before|should|	be 14	have 27
two-words-before|shouted|	, 13	. 20
two-words-before|shovels|	were 21
two-words-before|showed|	that 20
two-words-before|show|	, -17	as 13
two-words-before|shropshire|	: 22
two-words-before|shrugged|	. 16
two-words-before|shrugging|	. 22
two-words-before|shutout|	. 9
two-words-before|sich|	um 14
two-words-before|sides|	. 17	had 19	pledged 14
two-words-before|side|	. 19	needed 15
two-words-before|siegerin|	, 6
two-words-before|sieht|	sich 8
two-words-before|sie|	, 7	einen 21
two-words-before|sighed|	: 17
two-words-before|sighs|	. 16
two-words-before|signs|	reading -18
two-words-before|sign|	, -11	for -30	was -17
two-words-before|silence|	. 12	: 19
two-words-before|silla|	. 9
two-words-before|simples|	: 14
two-words-before|simply|	: 23
two-words-before|since|	. 13
two-words-before|sindacati|	: 18
two-words-before|sindaco|	: 17
two-words-before|singaporean|	teen -19
two-words-before|singapore|	. 12
two-words-before|single|	word 22
two-words-before|sint-vituskerk|	. 8
two-words-before|sites|	. 9
two-words-before|site|	as -24
two-words-before|sittings|	. 10
two-words-before|situación|	de 12
two-words-before|situação|	estará 19
two-words-before|six|	. 14
two-words-before|si|	augura 9	chiama -13	definisce 12	dice 18	dichiara 8	leggeva -10	riferiva 14
two-words-before|skeptisch|	: 11
two-words-before|skin|	. 8
two-words-before|slachtoffers|	. 13
two-words-before|slack|	. 20
two-words-before|slates|	were 15
two-words-before|sleep|	. 20
two-words-before|slimane|	. 16
two-words-before|slogan|	: -15
two-words-before|slotparagraaf|	dat -10
two-words-before|slough|	a -14
two-words-before|smentisce|	: 11
two-words-before|smiled|	. 27
two-words-before|smiles|	. 20
two-words-before|sneeuwt|	. 21
two-words-before|snub|	. 10
two-words-before|sobral|	: 11
two-words-before|sociais|	: 17
two-words-before|socios|	de 13
two-words-before|softly|	, 14
two-words-before|soir|	. 7
two-words-before|soirée|	: -11
two-words-before|soldadores|	. 7
two-words-before|solids|	. 13
two-words-before|solo|	esemplare 13
two-words-before|soltanto|	: 20
two-words-before|soltó|	: 16
two-words-before|somebody|	of 23
two-words-before|some|	allies 15
two-words-before|sonderprüfung|	– 13
two-words-before|song|	, -20
two-words-before|sono|	stati 6
two-words-before|sonrisa|	: 10
two-words-before|sont|	restés 17
two-words-before|son|	client 10	pack -17
two-words-before|soothe|	. 13
two-words-before|sorenson|	, 9
two-words-before|sorpresa|	: 7
two-words-before|sorriso|	, 11
two-words-before|sorriu|	. 14
two-words-before|sorry|	. 11
two-words-before|sorten|	. 13
two-words-before|sosa|	. 10
two-words-before|soundcheck|	. 15
two-words-before|sound|	burned 17
two-words-before|souriant|	: 13
two-words-before|south|	. 11	africa 16	wanted 16
two-words-before|sovietica|	: 14
two-words-before|so|	: 15
two-words-before|spagnolo|	. 9
two-words-before|spalla|	: 7
two-words-before|spaniard|	, 10
two-words-before|spa|	. 11
two-words-before|speaker|	. 11
two-words-before|speakman|	. 16
two-words-before|speaks|	of -17
two-words-before|speak|	. 17	on -25
two-words-before|special|	. 12
two-words-before|spectacles|	. 16
two-words-before|speech|	. 12
two-words-before|speler|	. 8
two-words-before|spenden|	. 9
two-words-before|speurder|	: 10
two-words-before|spiegato|	: 6
two-words-before|spiega|	, 9
two-words-before|split|	. 10	between -19
two-words-before|spoken|	of -10
two-words-before|spokesman|	. 14
two-words-before|spoke|	of 26
two-words-before|sportief|	: 14
two-words-before|sports|	. 12
two-words-before|sport|	. 12
two-words-before|sprach|	von 15
two-words-before|sprake|	van 17
two-words-before|sprak|	van 27
two-words-before|spray|	: -19
two-words-before|spreekrecht|	. 9
two-words-before|spreekt|	van 32
two-words-before|spreekwoord|	: 17
two-words-before|spricht|	von 28
two-words-before|sprigg|	: 21
two-words-before|spring|	. 21
two-words-before|sprint|	. 11
two-words-before|spécialité|	. 11
two-words-before|staat|	, 7
two-words-before|stabbing|	as 26
two-words-before|stadt|	nur -8
two-words-before|staff|	as -20
two-words-before|stalen|	zouden 12
two-words-before|stamme|	? 6
two-words-before|stampa|	. 6	alla 22	chiamò -12
two-words-before|stando|	a -13
two-words-before|stand|	. -12	: -10
two-words-before|startled|	. 14
two-words-before|starts|	. 15
two-words-before|start|	 9	a -19	ancient -14	beijing -21	cae -14	chamavam-lhe -12	council -16	de -10	die -19	fca -18	friday -18	holdovers -20	il -10	initiative -10	irmãos -11	la -12	le -9	on -17	quotes 18	rescuers 21	so-called -8	start 10	sunday -11	the -26	to -20	un -13	• 9
two-words-before|stated|	. 16	that 11
two-words-before|statement|	, 11	. 17	: 23	as 15	that 9
two-words-before|states|	. 18	: 18
two-words-before|state|	bodies 15	had 22
two-words-before|station|	. 13
two-words-before|stato|	. -13	venduto 13
two-words-before|stazione|	: 18
two-words-before|stazioni|	. 6
two-words-before|steel|	was 24
two-words-before|stehe|	: 13	bloß 13
two-words-before|stelle|	noch 12
two-words-before|step|	before -12
two-words-before|stewards|	called 15
two-words-before|stew|	called -19
two-words-before|stickers|	: -22
two-words-before|sticker|	, -17
two-words-before|still|	says -12
two-words-before|stilte|	. 6
two-words-before|stock|	to -22
two-words-before|stomeo|	: 13
two-words-before|stopte|	. 6
two-words-before|stopt|	: 30
two-words-before|stop|	. 13
two-words-before|store|	. 14
two-words-before|storia|	. 6
two-words-before|stormed|	. 16
two-words-before|stormy|	. 10
two-words-before|storm|	. 11
two-words-before|story|	. 21
two-words-before|strade|	; 15
two-words-before|strand|	. 10
two-words-before|strategist|	. 16
two-words-before|strategy|	of -23	was 19
two-words-before|straße|	, 7	: 6
two-words-before|street|	. 19
two-words-before|streit|	als 15	um -18
two-words-before|stressed|	, 15
two-words-before|strict|	. 10
two-words-before|strijdbaar|	: 17
two-words-before|strijdvaardig|	. 12
two-words-before|strip|	the -24
two-words-before|striscione|	: -19
two-words-before|stroomopwaarts|	. 9
two-words-before|struck|	up -23
two-words-before|ströbele|	das -13
two-words-before|student|	. 10
two-words-before|stumps|	, 6
two-words-before|stunde|	. 8
two-words-before|sturen|	. 10
two-words-before|stérile|	. 11
two-words-before|stünden|	. 8
two-words-before|subir|	. 10
two-words-before|substitute|	. 14
two-words-before|successor|	. 18
two-words-before|succès|	. 11
two-words-before|such|	talks -22
two-words-before|sudan|	. 12
two-words-before|suffered|	from 21
two-words-before|suitcase|	. 17
two-words-before|suite|	. 18
two-words-before|summer|	. 10
two-words-before|sunday|	. 13
two-words-before|sunny|	. 19
two-words-before|sun|	. 17
two-words-before|suoi|	: 8	una 21
two-words-before|suo|	: 9
two-words-before|super|	: 6
two-words-before|supporters|	. 14	waved -26
two-words-before|supporter|	. 13
two-words-before|sure|	. 17
two-words-before|surnom|	de -6
two-words-before|surprised|	. 11
two-words-before|surrey|	. 19
two-words-before|sursis|	. 21
two-words-before|survey|	. 16	as 14
two-words-before|survivors|	of -25
two-words-before|survivre|	: 27
two-words-before|su|	entender 8	scritto -11
two-words-before|svp|	. 21
two-words-before|svt.se|	: -7
two-words-before|swahili|	for -23
two-words-before|swart|	: 26
two-words-before|sweden|	's -16
two-words-before|swim|	. 13	? 18
two-words-before|switch|	. 9
two-words-before|switzerland|	— -17
two-words-before|symbolique|	. 6
two-words-before|sympathy|	. 10
two-words-before|systems|	were 20
two-words-before|system|	. 15	as 19
two-words-before|szczepanek|	von 10
two-words-before|sítio|	: 18
two-words-before|søviknes|	. 15
two-words-before|s’|	intitola -15	intitule -13	opposerait 15
two-words-before|t-shirt|	with -20
two-words-before|table|	, 18
two-words-before|tachado|	de 8
two-words-before|tac|	: 9
two-words-before|takes|	over -23
two-words-before|takoradi|	were 21
two-words-before|talking|	about -12
two-words-before|talks|	for -24
two-words-before|talk|	about -19
two-words-before|tallentire|	. 24
two-words-before|tamatea|	, 11
two-words-before|tancítaro|	. 12
two-words-before|tank|	. 14
two-words-before|tante|	avec 17
two-words-before|tan|	. 15
two-words-before|tarde|	: 23	de -13
two-words-before|tard|	: 24
two-words-before|target|	was 15
two-words-before|tariffs|	are 21
two-words-before|tarrantes|	. 12
two-words-before|tashkent|	. 13
two-words-before|tateyama|	: 13
two-words-before|tavora|	foi 27
two-words-before|taxi|	. 7
two-words-before|tax|	plan 16
two-words-before|teacher|	. 9
two-words-before|teammates|	call -22
two-words-before|team|	. 6	as -24	calls -22	had -19
two-words-before|tears|	. 9
two-words-before|technik|	: 8
two-words-before|tegen|	: 19
two-words-before|telecom|	. 6
two-words-before|telefonate|	: 21
two-words-before|telefono|	, 13
two-words-before|telegraaf|	as -12
two-words-before|telegramma|	: 15
two-words-before|telegram|	. 16
two-words-before|telemóveis|	. 8
two-words-before|telemóvel|	? 8
two-words-before|telephone|	. 13
two-words-before|television|	series -19
two-words-before|tellen|	. 7
two-words-before|tells|	of 16
two-words-before|teléfono|	. 8
two-words-before|tempers|	. 12
two-words-before|temporadas|	. 12
two-words-before|tempère|	. 7	: 18
two-words-before|temático|	. 6
two-words-before|tenants|	as 19	of -17
two-words-before|tender|	. 10
two-words-before|tent|	was 15
two-words-before|teochew|	. 16
two-words-before|teorizza|	, 9
two-words-before|terengganu|	. 16
two-words-before|termed|	a 17
two-words-before|terming|	it 22
two-words-before|term|	: -11
two-words-before|terughoudend|	. 7
two-words-before|terug|	: 18
two-words-before|ter|	feito 17	recebido 15
two-words-before|terça|	. 16
two-words-before|tesfay|	. 6
two-words-before|tesi|	del -8
two-words-before|testa|	: 17
two-words-before|testo|	; 11
two-words-before|teupe-akbaş|	. 10
two-words-before|tevreden|	. 16
two-words-before|text|	. 9
two-words-before|that|	, 16	. 25	: 13	a -23	began -19	donors 15	he 18	his 14	is 25	it 27	kazakhstan 13	read -17	reads -8	say -19	she 21	students 11	the 22	to -19	trump 18	were -22	when -19
two-words-before|thee|	. 17
two-words-before|themselves|	the -27
two-words-before|them|	. 20	: 23	as 20	called 20	tagged -23	to 23
two-words-before|then|	. 15
two-words-before|there|	. 12	are -18	is 21	was -18	were 15
two-words-before|they|	are -8	had 27	have -23	sang -16	were 25
two-words-before|the|	accord 20	alias -17	alliance 18	anthem -16	arrest 14	board 18	bombing 14	boundary 12	caption -19	case 18	category -19	champion 19	change 21	claim 11	complaint 23	compromise 19	crew 17	deal 20	debate 21	decision 33	drama -23	drummer 21	expression -20	famous -21	fee 21	filing 18	film 6	fine 18	first 14	girl 14	government 23	guidance 16	handle -18	hashtag -18	heading -27	headline -14	hearing 12	idea 16	incident 17	instruction -18	judge 16	kick -22	killing 13	last -18	letter 16	line -21	meeting -19	move 17	musical -17	name 6	new -9	number 14	offer 16	order 15	outcome 21	pact 17	paper 16	parties 17	phrase -30	pipeline 20	play 25	price 20	problem -23	program 22	projection 22	race 13	recovery 12	remark 15	remarks 10	report 18	resignation 21	result 27	senate 18	shares -21	slogan -9	so-called -26	stir 20	stock -17	store 9	strike 19	symbol -22	tagline -18	talk 13	teenager 19	term -7	ticker -19	title -23	tragedy 20	update 14	vacant -20	votes 11	walkout 16	word -55	words -23
two-words-before|things|	like 14
two-words-before|thing|	in -11
two-words-before|thinly|	. 13
two-words-before|third|	. 14
two-words-before|thirty|	. 11
two-words-before|this|	. 17	is -14
two-words-before|threads|	. 23
two-words-before|thrilled|	. 13
two-words-before|throughout|	as -24
two-words-before|thursday|	. 17
two-words-before|thurso|	: 19
two-words-before|ticinesi|	? 8
two-words-before|ticketmaster|	. 15
two-words-before|tiere|	hätten 9
two-words-before|tiktok|	. 17
two-words-before|tildó|	de 16
two-words-before|timaru|	. 16
two-words-before|times|	. 20
two-words-before|timetable|	. 9
two-words-before|time|	. 23
two-words-before|tinha|	dado 7
two-words-before|tins|	. 13
two-words-before|tin|	were 20
two-words-before|titled|	 12	the -18
two-words-before|titolare|	: 23
two-words-before|titolo|	: -15
two-words-before|titre|	? -11	ii -9
two-words-before|toch|	: 15
two-words-before|today|	. 14
two-words-before|toestaan|	. 12
two-words-before|toe|	. 14
two-words-before|toilet|	. 12
two-words-before|told|	. 24	to 19
two-words-before|tolerância|	é 19
two-words-before|tollenaar|	blamed 13
two-words-before|tolliver|	. 17
two-words-before|tomará|	todavía 15
two-words-before|tone|	as 21
two-words-before|tonne|	. 13
two-words-before|took|	its 27
two-words-before|toonde|	zich 15
two-words-before|toont|	zich 15
two-words-before|too|	. 13
two-words-before|toronto|	. 17	as -14
two-words-before|torri|	resterebbe 12
two-words-before|tosaerba|	: 6
two-words-before|tosello|	. 20
two-words-before|touche|	: 8
two-words-before|toujours|	: 13
two-words-before|toulon|	: 13
two-words-before|toussé|	. 26
two-words-before|toys|	. 11
two-words-before|to|	be 14	cairo 14	host -24	isfahan 14	observe -20	play -12	put -18	replace -24	say -25	show 15	spray 19	test -24	travel 14	villarreal 16	write -21
two-words-before|trabajo|	con 12
two-words-before|track|	, -6
two-words-before|trader|	. 16
two-words-before|traitée|	de 10
two-words-before|trampoline|	. 16
two-words-before|trams|	. 14
two-words-before|tram|	, 6
two-words-before|tranché|	: 15
two-words-before|transcript|	: -22
two-words-before|transfer|	. 19
two-words-before|translated|	. 10	as -21
two-words-before|translates|	as -20
two-words-before|transport|	of 18
two-words-before|tratava|	. 8
two-words-before|tratta|	del 14	di 19
two-words-before|trattore|	: 6
two-words-before|treffern|	. 6
two-words-before|tregear|	. 20
two-words-before|trein|	. 11
two-words-before|tremblay-osei|	. 12
two-words-before|trenta|	: 20
two-words-before|treurde|	om 21
two-words-before|tribuna|	. 9	: 20
two-words-before|tribune|	: -6
two-words-before|tributes|	to -18
two-words-before|tribute|	to 31
two-words-before|tried|	. 10
two-words-before|trimestre|	reflete 12
two-words-before|trio|	who -16
two-words-before|troca|	é 12
two-words-before|trolls|	over -15
two-words-before|trots|	. 7
two-words-before|trotzdem|	. 14
two-words-before|trouble|	. 14
two-words-before|troupeau|	était 8
two-words-before|troveranno|	. 13
two-words-before|truce|	text 14
two-words-before|truckers|	. 10
two-words-before|truffa|	del -6
two-words-before|trump|	's 26	, 12	. 29	: 24	a -6	as 15	had 10	is 10	’s 25
two-words-before|trusts|	. 11
two-words-before|trying|	to 20
two-words-before|tuchan|	. 8
two-words-before|tuena-lardi|	. 11
two-words-before|tuesday|	. 23
two-words-before|tune|	of -17
two-words-before|turned|	into 22
two-words-before|turno|	. 10	di -10
two-words-before|tutti|	è -10
two-words-before|tutto|	, 15	: 20
two-words-before|tuíta|	: 17
two-words-before|tv2000|	. 7
two-words-before|tv|	. 14	: -22
two-words-before|tweede|	deel 10
two-words-before|tweeted|	, 13
two-words-before|twice|	. 15	and 20
two-words-before|twijfelt|	: 10
two-words-before|two|	people 17
two-words-before|técnico|	: 20
two-words-before|témoin|	. 7
two-words-before|u.s.|	to 18
two-words-before|uber|	. 23
two-words-before|ubs|	: -23
two-words-before|uelsmann-ba|	für 13
two-words-before|ufficialmente|	, -21
two-words-before|uhr|	: 12
two-words-before|uitgelekte|	cijfers 13
two-words-before|uitleg|	. 6
two-words-before|uitspraak|	volgt 6
two-words-before|uitstel|	daarentegen 10
two-words-before|uit|	. 21
two-words-before|uma|	crítica 15	meta 8
two-words-before|umbrellas|	. 12
two-words-before|umdreht|	: 11
two-words-before|umno|	. 16
two-words-before|umsetzung|	. 7
two-words-before|um|	balanço 19	eucalipto -9	uso 18
two-words-before|una|	. 8	instrucción 20	medida 25	scelta 16	trimestrale 11	zona -14
two-words-before|under|	the -24
two-words-before|unding|	. 10
two-words-before|und|	keine -14
two-words-before|une|	campagne 15	concertation -18	course 15	décision 13	déclaration 19	escroquerie 10	gaine 9	initiative 14	maternité -17	patronne 20	procédure 12	publication 19
two-words-before|unie|	. 6
two-words-before|unimpressed|	. 12
two-words-before|union|	calls -22
two-words-before|university|	. 21
two-words-before|unlikely|	. 13
two-words-before|unmoved|	. 14
two-words-before|uno|	scontro 13
two-words-before|unrepentant|	. 18
two-words-before|unsurprised|	. 13
two-words-before|untersuchungskommission|	einen -12
two-words-before|untrue|	. 11
two-words-before|un|	accord 8	aplauso 17	assistant -14	certain -8	chiffre 13	colloquio 11	communiqué 15	consensus 24	constat 12	dépouillement 6	exécutif 15	homme 18	marché 12	match -14	mouvement 9	objectif 16	projet 13	recupero 17	riserbo -14	texte 22	ton 18
two-words-before|uomo|	. 10
two-words-before|upright|	. 15
two-words-before|up|	. 18	on -22	singing -17
two-words-before|urgency|	. 20
two-words-before|urges|	silence 18
two-words-before|usava|	codinome -19
two-words-before|users|	. 10
two-words-before|user|	wrote 26
two-words-before|ushba|	. 18
two-words-before|usine|	. 20
two-words-before|uso|	, 8
two-words-before|usted|	toca 6
two-words-before|us|	. 16
two-words-before|uur|	. 14
two-words-before|uw|	school 17
two-words-before|vagão|	. 9
two-words-before|valdeterrazo|	. 11
two-words-before|vallisoletana|	, 9
two-words-before|valoir|	que 7
two-words-before|valoró|	como 17
two-words-before|valuations|	turn -22
two-words-before|val|	: 20
two-words-before|vandalisme|	niet 9
two-words-before|vanished|	. 9
two-words-before|van|	. 9	een 16	financiën 9
two-words-before|varnish|	. 21
two-words-before|var|	. 14
two-words-before|vast|	. 10
two-words-before|vehicles|	. 17
two-words-before|veldkamp|	blijft 9
two-words-before|velille|	. 10
two-words-before|venga|	conservata 10
two-words-before|venivano|	trattati 14
two-words-before|venray|	. 15
two-words-before|verder|	: 13
two-words-before|verdict|	as 18
two-words-before|verdinha|	. 16
two-words-before|verduren|	: 10
two-words-before|verfolgt|	. 7
two-words-before|verfügung|	. 6
two-words-before|vergogna|	: 17
two-words-before|verhalten|	. 9
two-words-before|verliep|	. 8
two-words-before|verliezer|	. 6
two-words-before|vernice|	: 17
two-words-before|vernieuwen|	. 10
two-words-before|verona|	would 18
two-words-before|verordnet|	. 6
two-words-before|verrast|	. 13
two-words-before|versandhandel|	befürchtet 17
two-words-before|version|	. 13	was 19
two-words-before|versión|	: 7
two-words-before|verstorbene|	als 7
two-words-before|verstuurd|	. 24
two-words-before|verteidiger|	. 8
two-words-before|verteilt|	. 8
two-words-before|vervangend|	vervoer 7
two-words-before|verwijt|	: 9
two-words-before|verzocht|	, 20
two-words-before|vessels|	of 20
two-words-before|veteran|	. 18
two-words-before|veto|	ao -20
two-words-before|vetro|	. 6
two-words-before|veut|	dire -18	son -15
two-words-before|vezes|	. 9
two-words-before|vez|	, 17
two-words-before|vicar|	in -20
two-words-before|vicolo|	: 16
two-words-before|victoires|	. 9
two-words-before|victoire|	. 6
two-words-before|video|	titled -15
two-words-before|vidéo|	aurait 6
two-words-before|vierten|	quartal 18
two-words-before|viewed|	with -24
two-words-before|viewers|	of -29
two-words-before|view|	. 16
two-words-before|village|	appelle -13
two-words-before|visant|	la -17
two-words-before|viseu|	. 14
two-words-before|visitors|	to -23
two-words-before|vittima|	: 17
two-words-before|vlaai|	. 20
two-words-before|vladivostok|	that 14
two-words-before|voit|	un 17
two-words-before|voix|	. 20
two-words-before|volgens|	haar 19
two-words-before|vollenhove|	heeft 14
two-words-before|volles|	vertrauen 8
two-words-before|volume|	. 9	: 22
two-words-before|von|	der -12	einem 27	einer 10
two-words-before|vooruitgang|	. 7
two-words-before|voorwaarden|	: 18
two-words-before|voor|	. 18	: 11
two-words-before|vorgang|	als 7
two-words-before|vorgehalten|	. 7
two-words-before|vorlage|	sei 6
two-words-before|vorwurf|	der -11
two-words-before|vorwürfe|	für 7
two-words-before|vor|	. 6
two-words-before|votata|	recita 12
two-words-before|voters|	. 10	were 23
two-words-before|votes|	. 14
two-words-before|vote|	on -16	was 20
two-words-before|voting|	as 18
two-words-before|voto|	de 8
two-words-before|vowed|	to 19
two-words-before|vrai|	? 13
two-words-before|vrij|	: 18
two-words-before|vueltas|	: 15
two-words-before|wade|	habe 15
two-words-before|wahl|	für 14
two-words-before|waiting|	. 11
two-words-before|wakker|	. 8
two-words-before|walks|	back -14
two-words-before|walk|	past -25
two-words-before|wallonie-bruxelles|	avec -13
two-words-before|wall|	. 13
two-words-before|want|	the -20
two-words-before|wanyama|	. 8
two-words-before|warned|	: 20	against 28	of 25
two-words-before|warning|	of -22	would 22
two-words-before|warnung|	von -21
two-words-before|warten|	. 16
two-words-before|washington|	. 17	was 6
two-words-before|was|	 17	. 16	a 16	an 17	behaving 14	called 11	ist -14	judged 23	leaving 14	marked -17	not 16	officially 13	say -23	that 12	the 19	titled -17
two-words-before|watchdog|	. 14
two-words-before|watching|	. 16
two-words-before|watch|	. 18
two-words-before|water|	( -18	. 11
two-words-before|wat|	is -11
two-words-before|wauters-barry|	: 15
two-words-before|way|	. 14
two-words-before|weak|	. 18
two-words-before|website|	calls 26
two-words-before|wednesday|	. 23	’s -15
two-words-before|weekend|	: 22
two-words-before|weeks|	. 18
two-words-before|week|	. 23
two-words-before|weeping|	. 19
two-words-before|weg|	. 13
two-words-before|weile|	. 6
two-words-before|wel|	. 22
two-words-before|weniger|	. 6
two-words-before|went|	on -18
two-words-before|werden|	die -9
two-words-before|werde|	sie 15
two-words-before|were|	being 13	neither -23	rated -20
two-words-before|weten|	, 11	. 17	: 9	dat 15
two-words-before|wet|	but 17
two-words-before|what|	. 13	is -19
two-words-before|wheel|	. 13
two-words-before|which|	is -24	means -22	reads -20
two-words-before|while|	. 24
two-words-before|whispered|	: 16
two-words-before|whose|	. 12
two-words-before|who|	answered -20	are 11	makes -20	owns -25	said 27	sold -21	turned -21	wrote -14
two-words-before|why|	? 14
two-words-before|widersprach|	: 11
two-words-before|wie|	das -13
two-words-before|wife|	. 22
two-words-before|wijst|	naar 14
two-words-before|wijzigen|	. 10
two-words-before|will|	open 16
two-words-before|windhoek|	: 16
two-words-before|window|	. 18	to 15
two-words-before|winning|	: 18
two-words-before|winst|	? 19
two-words-before|wintz|	. 13
two-words-before|with|	a -13	its -21	the 16
two-words-before|wobbles|	over -28
two-words-before|wollte|	. 6	das 15
two-words-before|wolof|	( -10
two-words-before|won't|	be 17
two-words-before|won|	. 12
two-words-before|woorden|	: 12
two-words-before|woord|	: 19
two-words-before|worden|	er 12
two-words-before|words|	, 26	. 14
two-words-before|word|	 14	. 21	as -23
two-words-before|working|	on -22
two-words-before|work|	. 15	to -23	was 21
two-words-before|worry|	. 14
two-words-before|worse|	. 14
two-words-before|worten|	: 10
two-words-before|wortwechsel|	. 7
two-words-before|wort|	: 13
two-words-before|would|	be 29	go -25	leave 19	open 21	pass 21	start 17	stay 15
two-words-before|wounded|	. 11
two-words-before|wristband|	. 21
two-words-before|wrists|	. 9
two-words-before|writes|	. 12	: 22
two-words-before|writing|	: 14
two-words-before|wrongdoing|	. 11
two-words-before|wrong|	. 10
two-words-before|wrote|	, 32	. 11	: 40	in -22
two-words-before|wunsch|	: 12
two-words-before|wyssling|	: 13
two-words-before|wörtlich|	, 7
two-words-before|würmer|	noch 12
two-words-before|xavier|	. 19
two-words-before|x|	. 15	: 26
two-words-before|yard|	, 23
two-words-before|years|	. 23	over -23
two-words-before|year|	. 19	at 26	that 17
two-words-before|yecla|	: 13
two-words-before|yet|	to -23
two-words-before|york|	. 16
two-words-before|your|	editorial -10
two-words-before|you|	had -26
two-words-before|y|	voit 6
two-words-before|zaak|	mag 14
two-words-before|zaal|	. 14
two-words-before|zaghdane|	salue 8
two-words-before|zahedan|	was 17
two-words-before|zahl|	für 13
two-words-before|zanetti-cortesi|	, 13
two-words-before|zanjado|	. 13
two-words-before|zege|	met 21
two-words-before|zeggen|	? 12
two-words-before|zegt|	: 12
two-words-before|zeigte|	sich 17
two-words-before|zeigt|	sich 16
two-words-before|zeitung|	von 14
two-words-before|zettels|	, 9
two-words-before|zettel|	: -20
two-words-before|zetten|	. 6
two-words-before|ze|	. 9	heet -9
two-words-before|zien|	. 15
two-words-before|zijn|	bassins 12	remise 9
two-words-before|zolang|	de -7
two-words-before|zon|	, 11
two-words-before|zoom|	: 18
two-words-before|zuara|	: 8
two-words-before|zufällig|	. 9
two-words-before|zurich|	. 14
two-words-before|zur|	hauptprobe 12
two-words-before|zurückgenommen|	. 6
two-words-before|zurück|	. 16	: 13
two-words-before|zu|	: 6
two-words-before|zóbuè|	. 8
two-words-before||	( -12	, -27	. 33	: 14	and 14	auf -11	because 17	e -9	from -20	mais 17	nor -23	of 24	or -10	para -11	preferring -17	regelmäßig -15	sang -14	that 12	to 16	und -13	who 16	with -23	y -13	à -9	— 17
two-words-before|à|	la 12	une 13
two-words-before|água-izé|	, 18
two-words-before|água|	pedem 8
two-words-before|áudio|	era 16
two-words-before|äußern|	. 11
two-words-before|è|	detto 10	pronto 16	scritto -13	un -23
two-words-before|échange|	était 10
two-words-before|écoles|	: 12
two-words-before|écrit|	: -14
two-words-before|éponges|	qui -13
two-words-before|état|	pour 14
two-words-before|été|	. 10	envoyé 14
two-words-before|évoque|	un 23	une 17
two-words-before|évoqué|	un 19
two-words-before|évora|	. 7
two-words-before|é|	a -8
two-words-before|überrascht|	. 6
two-words-before|über|	ein 14
two-words-before|übungsbeobachter|	bemängelte 9
two-words-before|’s|	. 19	handwriting -16	in -17	much-vaunted -21	off-the-cuff -20	pulls -22
verb|false|1|	lower -14	other 14
verb|false|2-3|	lower 7	upper -21
verb|false|4-7|	lower 48	other -15	upper -38
verb|false|8+|	lower 55	other 7
verb|true|2-3|	lower 10	upper 10
verb|true|4-7|	lower 29	other 15
verb|true|8+|	lower 16	other 13	upper 15
word-after|	 -15	' 24	( -14	+ 17	, -24	- 13	. -10	14 -16	19 -23	212 -20	26 -16	: 6	? -32	[ 27	a -9	abernethy-cole 10	abg 15	abou 10	about -9	abramian 15	abu 18	accepting -19	according -7	achterberg 15	across -15	actress -18	added 20	adding 12	adib 12	admits -14	admitted 20	advises -8	afriqiyah 17	after 19	against 27	agency 8	agent 20	agreed -20	aguirre 17	ahlberg 14	aidan 10	airs -16	ajakaiye 14	akintoye 11	akintoye-holm 9	al-roumi 13	al-ubaidi 15	albert 11	alert -21	all 17	alla -14	alpa 11	already 14	als -13	am 6	among 11	analyst -12	anatoly 8	and 25	andrade -10	annahm -13	another 18	antenne 8	anunciou -10	appearing 14	arendse 15	arnalds-mboma 7	arrives -19	as -11	asked -13	assistant 8	association 17	attestiert 13	au -12	auf -21	august 16	ausrichten -11	autour 13	autsch 10	avec 11	avionics 14	awaited 22	away 20	axelrod 15	baffles -18	bancroft 11	bangash 9	banks 16	barrientos -7	bavarian 14	be -24	beavington 15	beck 13	bediend -18	before 22	began -7	begins -21	behind -24	beim 12	beitragen 10	beließ -13	bell 16	belmont 13	ben 14	benhamza-orsini 9	benjamin 19	bennett 14	berg 14	berichten -18	berichteten -10	besteht 7	bestimmt -14	betekende -7	between -17	bezeichnet -23	bezeichnete 17	bhardwaj 13	bij -12	bill 16	birdsong 13	bjp 14	blabbed 16	blackwell 15	bligh-nakata 10	blijft 11	blumenkrantz 18	board 16	bob 6	bond 15	borasović 14	both -14	bozell 16	brandl 12	brazil 16	brenner 13	bridge -16	brix 18	brno 14	broke -18	brzezicki 10	budget -16	bush 17	but -10	buteur 14	butterfield 15	button -35	by 41	cal 13	call -16	calum 10	came 19	campaign 18	canova 11	caritas 11	carried -11	catacutan 8	caucus -34	cbn 12	ce 24	ceo 13	cette 18	chaired -19	chapter 12	charges -17	chase 15	chatbot -19	chepkilot 16	cheptanui 13	chiede -7	chief -12	christie 16	ci -10	circuit 16	claiming -8	clark 12	claude -17	clause -14	clinton 32	co-judge 20	coach 23	coassistent 10	collins 12	comes 21	comment 19	compared 20	complained 12	con 15	conceded 18	conservator 10	consumentenorganisatie 11	contact -25	contre 14	controles -8	convocou -12	costs -13	could -21	countered 9	counts -27	cruz 21	crypto -23	cuban 13	c’ 13	d' 14	da 7	dana 11	dann 18	dans 27	dantas-freire 18	das -16	dat 24	davos 9	de -23	deal -16	declared -14	dejó -13	deklariert -18	delacourt-hume 10	delahunt 11	delayed -16	della 7	dell’ 15	democratic 14	den 6	depuis -12	deputy 13	des -9	desrosiers 10	detidos -10	deutsche 16	deuxième 21	devaney-shaw 10	devant 16	devi 13	devine 10	dhagaweyne 14	diabakaté 10	diallo 11	die 14	dikes -20	dimaculangan 10	director-general 14	distributed -20	dit -6	dmw 11	does -14	dog -20	donald 12	down -19	dpp 8	dr 9	dr. 10	drew -17	driver 16	du 10	dunstan 15	durante 12	during 26	earnest 12	easter 21	ebeling 12	editor 17	een -10	egypt 17	ein 11	einer -9	ekpo 10	ekwenugo 17	el 8	eleven -17	elle 13	empfangen 11	en 21	end 13	engineer 9	enrolled -11	entraîneur 9	entschieden 15	er 13	era -12	eric 14	erkennen -13	erst 8	erste 10	es 8	espinoza 13	esteves -10	etame 8	etukudo 11	even 19	every -14	exigé -16	experts -17	explained 10	exporter 18	extension 17	faint -15	fair 13	families -14	farquharson-iwu 12	faumuinā-reid 11	fearon 11	featherweight -20	features -6	fedko 10	fell -22	feller 11	ferreira 11	feud -21	finance 14	findet -13	fiorina 15	fisheries 8	fizzles -20	for 10	fordert 10	foreign 17	former 13	found -21	four -18	fox 14	francine -20	friday 10	frogs -21	frost-kaljuste 10	fuera 19	führt -20	galbraith 13	game 8	garrigou-sy -26	gearbeitet 12	gedoopt -16	gefallen 12	gefunden -12	geführt 10	gehad -12	gelagert 18	gemeld -13	general 11	generator -16	genoemd -12	geprüft 6	gesetzt -20	gestört 13	gewesen 6	gewählt -21	ghjuvan-battì 10	giga 7	gingrich 16	giochi 18	gnonlonfoun 13	goldblatt-reyes -18	goran 12	govender 19	graham 14	grassley 15	grayson 13	greenidge -23	greens 16	grimaultier 14	growers -10	gurung 10	ha -9	haar 8	haas 11	habe 6	had -36	haddou-thonnard 11	hagspiel 9	halloran-ikeda 13	hanafin 15	hands -14	hannity 17	hanno -7	has 15	hassan 14	hatfield 14	have 19	he 27	head 16	heath 10	hedges 15	heet -12	heineken -24	henry 11	her -15	heriberto -15	het 12	heygum 11	high 10	hij 15	hillary 23	him 17	his 20	hnat 9	hoch -11	hold -18	hollis 15	horsfall 12	hours -22	how 15	howard 18	hrw 15	huamán 9	hubbard 15	hume 14	huxtable 9	höre -10	i -9	ibedc 15	ich 13	idrissa 16	if 37	il 16	im -10	inbal -27	incident 10	indepaz 17	industry 10	information 6	instead -27	into -14	investigation -25	iolanda 13	is -37	ishbel 11	island -18	isn't -8	isolated 16	it -16	its 18	izzul 11	jacobs 12	james 16	jazz 11	je 15	jeff 10	jepkemoi 11	jimmy -17	johnson 16	joked 20	jonah 12	joris 8	josé -12	judge 13	june 12	just 18	justice 11	kan 7	kasich 14	kein -13	kettle 17	khartoum 16	ki 15	kigali -24	klein 12	korday 11	kruger -29	kwaku 19	könne -19	la -8	laat -7	lachend 16	lainio 10	lale 13	lalrinpuii 13	lamar 11	laos 16	lars 6	las 16	last -11	laughed 13	law 20	le 23	led -18	ledit 6	leduc-marsh 13	lee 14	lehnt -11	leilani 11	les 13	letter -18	level -8	levine 15	lewandowski 12	liang 10	lichtman 13	liegen 12	lifeboat -17	lights -16	like 20	lindo 14	lindqvist 11	linebacker 15	listeners -17	lists -25	loizou 14	lombardo -8	loomis-akers 16	lopati 11	lorber 13	lui 14	lunes 18	lurleen 14	l’ 13	m'bango 18	ma 21	macaskill -27	macaspac 10	madam 12	maddow 12	mai 12	mais 13	maitha 9	man 10	managing 12	manay 14	march -6	marcus -24	margetts 11	marino 13	mark-viverito 11	mast -21	mathers 10	maureen 10	mccain 11	mcelhinney 13	mcglashan 16	mcshannon 13	means -24	measure -13	mehr 13	mejra 13	memo -22	mengniu 10	merriwether-sosa 13	merv 16	message -23	met 13	michael 7	microsoft 13	might 22	milagros 14	miller 14	mingas -10	mining 21	mira 16	miss 12	mitgegangen 8	mochte -10	movement 15	mr 13	mrs 23	mrs. 24	ms 26	ms. -6	murphy 12	murray 11	mutter 6	my 13	mägiste 15	naar -14	nannte -12	naomi 11	natembe 10	ne -12	near -23	nears -23	needed 16	nega 9	negen 10	nennen -13	new 16	ngawang 9	ng’wandu 16	nicht 8	nikhil 13	nira 11	nkrumah-bell 9	nobody -15	non -12	nong 15	nor -23	north 14	nos -16	not 15	nothing -9	noting 17	nouvelle -9	nu 9	nyangwara 14	não -12	o 8	oakes 9	obama 14	oberbürgermeister 9	odile 14	of 21	oghenekaro 10	oisín 15	oldrey 20	omgedoopt -8	one 14	op 9	opent -14	organiser 18	orla 10	orrin-vale 9	os -12	osborne 7	our 17	outlook -22	ouyang 18	overeind -7	oyelowo-hart 10	o’hara 11	o’loughlin-leary 12	painted -18	pakistan 16	palmieri 15	par 22	para -24	paradis 14	pareto 10	paris -15	passenger 10	pastor -10	pawaskar 12	payé -11	pell 10	pellizzotti 11	penalty -19	pence 18	penge-okoro 15	per 11	perez 14	perry 13	pickering 11	play -15	plunged -18	policy 14	por 7	portia 22	position 17	posted -20	pour -24	preferring -17	prepara -12	presiding 20	priebus 12	prime 16	prince 12	probten -8	professor 14	program 6	programme -24	programs -24	promised 10	prosecutor 19	prudence 15	pruittson 9	prêtée -17	published -14	punch -12	pyo 15	qatari 13	queyroux 10	quilty-marr 10	quintana 9	quipped 8	raiders 10	rakhmonzoda 12	ralte 11	ramos 7	ramón 12	rangihuna 12	rating -30	ravnkilde 18	read 10	recalled 13	recibe -10	recorded -16	recounted 19	referred -18	referring 17	regelmäßig -14	regional -23	register -25	reid 21	rekordhalterin 8	relatório 13	relâchée -11	remark -26	remarked 13	repeated 12	replied 7	representative -14	republican 18	resigns -16	results 21	retoma -6	returned -19	rises -16	rivals -22	riverfront -14	rizespor 13	roared 8	robert 6	rodion 18	roger 9	romanian 12	ronit 10	rootham 11	rose -22	rostovski-rey 8	rounded -20	routine -20	row -20	rubio 18	rufen -14	ruiz 15	rule -43	rune 9	runs -23	ryan 10	réponse 10	sa 6	sagte -10	said 16	salma 16	salvatierra 10	sampler -21	sang -25	santangelo 18	sarfaraz -22	sarkis 12	sas 18	saying 23	scenes 20	schreibt -18	science 12	scuote -13	secretary 19	segment -16	sei -10	seien -10	seine 19	seitdem 6	sellers -16	sells -20	senate 12	seniorenbond 17	seoul -21	seraient 9	service 18	será -10	setzt 11	sexton 15	sgorbissa 13	sharks 10	sharpton 10	she 20	sheriff -19	shetty -23	shipping 9	shirogane 12	shop 17	should 14	shouted 14	showed 18	shutdown 22	sich -8	sie 13	sieht -10	signs 9	since -8	sinking -25	sirius 15	sizemore 10	skip -15	slide -20	sloan 12	smith 8	snapped 13	snow 10	soilihi-madi 16	solal 6	sold -16	some 16	sometimes -18	son 7	sorokin-aas 12	sorrell 17	sous -18	spent -18	spins -18	spokesman 11	spottete -6	spreche 12	staatssecretaris 10	stablemaster 17	star -20	starr 13	state 15	stays -17	stefan 13	steht -11	stellar -13	steven 17	stond -7	stonecipher 16	story 16	struan 10	sturm 14	su 16	suivi 9	sukumaran 11	sulla -15	suns 17	surfaces -22	svobodova 12	sürmeneli 10	t-shirts -13	tag -15	target -21	tarifé -12	tarrant-nguyen 11	tata 11	taufa'ao 18	te -8	teacher -18	temesgen 12	teo 12	tester 15	testified 10	than 20	that 6	the 21	theo 16	there -18	they 22	thief -22	thirteen 20	though -11	three -24	tiegen 15	tinha 6	tipping 14	tiurma 8	to 12	toledano-feld 13	tolliver 19	torbjørg 14	toyama 17	tra 15	trade 15	traduction 9	tran 13	transport 12	tras 7	treasury 12	treated -21	trend -24	trocam -14	trudged -22	trump 30	trägt -11	tull 10	tuohy -19	tuohy-baird 16	turned -19	tuttle 11	tutto -7	tweeted 13	two -20	tyler 9	u.s. 15	udo 18	uit 12	umeh-collins 17	un -9	uncle 10	und -17	under -7	union 19	until 8	vakaloloma 11	vakatawabai 14	van -6	vantreese-obi 16	var 22	varga 11	venus 12	verbraucherzentralen 13	verbucht -13	vergoed 16	vernommen 12	verraden 9	verschillen 15	verzichtet 14	veröffentlicht -21	vice 11	viguerie 14	vince -11	vindt 13	virac 22	vito 16	vno-ncw 11	volgens 8	von -17	voor -9	voorzitter 8	vor -16	vorgesetzt -13	vorliegt -16	vormstein 12	vorschreiben -20	voters 6	vrijdag 12	vukadinović 11	wafubwa 15	wakes -15	wales 11	walk -23	walker 16	wall 12	waltzes -26	wang-ortiz 13	war -15	ward 11	warns 13	warsaw 17	was -6	washington 11	water 17	weaver 13	weg 10	weiter -10	went -19	wept -21	werde 8	werden -12	were 14	when 24	which -13	while 19	white -8	whitlock 13	who 12	whose -13	wie 18	wiebe-solis 12	wies -11	wijeratne 12	wilcox 16	will 26	win -20	wins -20	winterbourne 11	within 11	without 14	wondered -25	worden 11	wordt 8	work 16	worthing -16	would -9	wragg 13	wray-osei 12	writes 12	wrote 30	wyeth 23	wynnfield 10	wählen -16	yes 18	yet 16	yirga 13	yoder 13	yohanes 11	yorgelis 11	zadi 18	zahlenwerk 6	zeh 14	zelazny 11	zhu 12	zijn 12	zolani 11	zones -19	zsombor 14	zu 7	zucker 14	zugesagt 16	zur 14	zurückhaltender 7	zylberberg 15	à 11	è -10	út 17	… 17
word-after|'|	, 23
word-after|(|	! -7	none -13
word-after|+|	none 17
word-after|,|	! 28	none -26
word-after|-|	none 8
word-after|.|	! 19	? -16	none -9
word-after|14|	none -16
word-after|19|	none -23
word-after|212|	none -20
word-after|26|	none -16
word-after|:|	none 6
word-after|?|	none -32
word-after|[|	. 26
word-after|abernethy-cole|	, 10
word-after|abg|	, 15
word-after|about|	, -30	. -19	none 20
word-after|abou|	, 10
word-after|abramian|	, 15
word-after|abu|	, 18
word-after|accepting|	. -19
word-after|according|	, -7
word-after|achterberg|	, 15
word-after|across|	none -15
word-after|actress|	none -18
word-after|added|	, 20
word-after|adding|	, 9
word-after|adib|	, 12
word-after|admits|	none -14
word-after|admitted|	, 20
word-after|advises|	, 12	none -15
word-after|afriqiyah|	. 17
word-after|after|	none 18
word-after|against|	none 27
word-after|agency|	, 8
word-after|agent|	, 20
word-after|agreed|	, -20
word-after|aguirre|	, 17
word-after|ahlberg|	, 14
word-after|aidan|	, 10
word-after|airs|	none -16
word-after|ajakaiye|	? 14
word-after|akintoye-holm|	, 9
word-after|akintoye|	none 11
word-after|al-roumi|	, 13
word-after|al-ubaidi|	, 15
word-after|albert|	, 11
word-after|alert|	none -21
word-after|alla|	none -14
word-after|alpa|	. 11
word-after|already|	none 14
word-after|als|	none -13
word-after|am|	. 6
word-after|analyst|	, -12
word-after|anatoly|	, 8
word-after|andrade|	none -10
word-after|and|	, -15	. 17	? 8	none 31
word-after|annahm|	none -13
word-after|another|	! 18	, 14
word-after|antenne|	? 8
word-after|anunciou|	none -10
word-after|appearing|	. 14
word-after|arendse|	, 15
word-after|arnalds-mboma|	, 7
word-after|arrives|	none -19
word-after|asked|	, -20	. -16	? 22
word-after|assistant|	, 8
word-after|association|	, 17
word-after|as|	, -31	. -30	none 24
word-after|attestiert|	none 13
word-after|at|	. 7	none -8
word-after|auf|	none -24
word-after|august|	, 16
word-after|ausrichten|	none -11
word-after|autour|	none 13
word-after|autsch|	. 10
word-after|au|	none -12
word-after|avec|	none 11
word-after|avionics|	. 14
word-after|awaited|	none 22
word-after|away|	none 20
word-after|axelrod|	, 15
word-after|a|	. -26	? 17
word-after|baffles|	none -18
word-after|bancroft|	, 11
word-after|bangash|	, 9
word-after|banks|	? 16
word-after|barrientos|	, 12	none -10
word-after|bavarian|	, 14
word-after|beavington|	, 15
word-after|because|	, 27	none -9
word-after|beck|	, 13
word-after|bediend|	none -18
word-after|before|	none 20
word-after|began|	, -7
word-after|begins|	, -21
word-after|behind|	none -24
word-after|beim|	. 14	none 11
word-after|beitragen|	none 10
word-after|beließ|	none -13
word-after|bell|	, 16
word-after|belmont|	, 13
word-after|benhamza-orsini|	. 9
word-after|benjamin|	. 19
word-after|bennett|	, 13
word-after|ben|	, 18
word-after|berg|	, 14
word-after|berichten|	none -18
word-after|berichteten|	none -10
word-after|besteht|	none 7
word-after|bestimmt|	none -14
word-after|betekende|	none -7
word-after|between|	none -17
word-after|bezeichnete|	none 17
word-after|bezeichnet|	none -23
word-after|be|	none -24
word-after|bhardwaj|	, 13
word-after|bij|	none -12
word-after|bill|	, 14
word-after|birdsong|	, 13
word-after|bjp|	. 14
word-after|blabbed|	, 16
word-after|blackwell|	, 15
word-after|bligh-nakata|	, 10
word-after|blijft|	none 11
word-after|blumenkrantz|	none 18
word-after|board|	, 16
word-after|bob|	, 6
word-after|borasović|	, 14
word-after|both|	. -15
word-after|bozell|	, 16
word-after|brandl|	, 12
word-after|brazil|	, 16
word-after|brenner|	, 13
word-after|bridge|	none -16
word-after|brix|	, 18
word-after|brno|	, 14
word-after|broke|	none -18
word-after|brzezicki|	, 10
word-after|budget|	none -16
word-after|buteur|	. 14
word-after|butterfield|	, 15
word-after|button|	none -35
word-after|but|	, -19	. 37	none -18
word-after|by|	, 7	. 16	none 39
word-after|call|	none -16
word-after|calum|	, 10
word-after|cal|	none 13
word-after|came|	, 38
word-after|campaign|	none 18
word-after|canova|	, 11
word-after|caritas|	. 11
word-after|carried|	, -11
word-after|catacutan|	none 8
word-after|caucus|	none -34
word-after|cbn|	, 12
word-after|ceo|	, 13
word-after|cette|	. 18
word-after|ce|	. 24
word-after|chaired|	none -19
word-after|chapter|	, 12
word-after|charges|	none -17
word-after|chase|	, 15
word-after|chatbot|	none -19
word-after|chepkilot|	, 16
word-after|cheptanui|	, 13
word-after|chiede|	none -7
word-after|chief|	, 24	. -21
word-after|christie|	, 16
word-after|circuit|	, 16
word-after|ci|	none -10
word-after|claiming|	, -8
word-after|clark|	, 12
word-after|claude|	. -17
word-after|clause|	none -14
word-after|clinton|	, 22	? 12	none 27
word-after|co-judge|	. 20
word-after|coach|	, 23
word-after|coassistent|	. 10
word-after|collins|	, 12
word-after|comes|	, 21
word-after|comment|	none 19
word-after|complained|	, 12
word-after|conceded|	, 18
word-after|conservator|	? 10
word-after|consumentenorganisatie|	. 11
word-after|contact|	none -25
word-after|contre|	none 14
word-after|controles|	none -8
word-after|convocou|	none -12
word-after|con|	none 15
word-after|costs|	, -13
word-after|could|	none -21
word-after|countered|	, 9
word-after|counts|	none -27
word-after|cruz|	, 14	. 19
word-after|crypto|	none -23
word-after|cuban|	, 13
word-after|c’|	. 13
word-after|d'|	, 14
word-after|dana|	, 11
word-after|dann|	. 18
word-after|dans|	none 27
word-after|dantas-freire|	, 18
word-after|das|	none -16
word-after|dat|	. 17	none 19
word-after|davos|	. 9
word-after|da|	none 7
word-after|deal|	none -16
word-after|declared|	, -14
word-after|dejó|	none -13
word-after|deklariert|	none -18
word-after|delacourt-hume|	, 10
word-after|delahunt|	, 11
word-after|delayed|	none -16
word-after|della|	none 7
word-after|dell’|	none 15
word-after|den|	. 6
word-after|depuis|	none -12
word-after|deputy|	, 13
word-after|der|	. 14	none -9
word-after|desrosiers|	, 10
word-after|des|	none -9
word-after|detidos|	none -10
word-after|deutsche|	, 16
word-after|deuxième|	. 21
word-after|devaney-shaw|	, 10
word-after|devant|	none 16
word-after|devine|	, 10
word-after|devi|	, 13
word-after|de|	, 17	. 29	none -26
word-after|dhagaweyne|	, 14
word-after|diabakaté|	none 10
word-after|diallo|	, 11
word-after|die|	! 8	. 27	none 11
word-after|dikes|	none -20
word-after|dimaculangan|	, 10
word-after|director-general|	, 14
word-after|distributed|	none -20
word-after|dit|	none -6
word-after|dmw|	, 11
word-after|does|	none -14
word-after|dog|	none -20
word-after|down|	, -21
word-after|do|	. 17	none -6
word-after|dpp|	, 8
word-after|dr.|	, 10
word-after|drew|	. -16	none -14
word-after|driver|	, 8
word-after|dr|	, 9
word-after|dunstan|	, 15
word-after|durante|	none 12
word-after|during|	none 26
word-after|du|	none 10
word-after|earnest|	, 12
word-after|easter|	, 21
word-after|ebeling|	, 12
word-after|editor|	, 17
word-after|een|	none -10
word-after|egypt|	, 17
word-after|einer|	none -9
word-after|ein|	. 11
word-after|ekpo|	? 10
word-after|ekwenugo|	none 17
word-after|eleven|	. -17
word-after|elle|	. 13
word-after|el|	none 8
word-after|empfangen|	none 11
word-after|end|	! 15	. 9	? 50
word-after|engineer|	, 9
word-after|enrolled|	, -11
word-after|entraîneur|	. 9
word-after|entschieden|	none 15
word-after|en|	none 21
word-after|era|	none -12
word-after|eric|	, 14
word-after|erkennen|	none -13
word-after|erste|	. 10
word-after|erst|	. 8
word-after|er|	. 13
word-after|espinoza|	, 13
word-after|esteves|	none -10
word-after|es|	. 8
word-after|etame|	, 8
word-after|etukudo|	, 11
word-after|et|	. 13
word-after|even|	. 15	none 16
word-after|every|	none -14
word-after|exigé|	none -16
word-after|experts|	. -17
word-after|explained|	, 10
word-after|exporter|	. 18
word-after|extension|	none 17
word-after|e|	. 11	? 10
word-after|faint|	none -15
word-after|fair|	? 13
word-after|families|	. -14
word-after|farquharson-iwu|	, 12
word-after|faumuinā-reid|	, 11
word-after|fearon|	, 11
word-after|featherweight|	none -20
word-after|features|	, -6
word-after|fedko|	, 10
word-after|feller|	, 11
word-after|fell|	, -22
word-after|ferreira|	, 11
word-after|feud|	none -21
word-after|finance|	, 14
word-after|findet|	none -13
word-after|fiorina|	, 15
word-after|fisheries|	, 8
word-after|fizzles|	none -20
word-after|fordert|	none 10
word-after|foreign|	, 11
word-after|former|	, 16
word-after|for|	. -9	none 17
word-after|found|	none -21
word-after|four|	none -18
word-after|fox|	, 14
word-after|francine|	. -20
word-after|friday|	, 10
word-after|frogs|	none -21
word-after|frost-kaljuste|	, 10
word-after|fuera|	none 19
word-after|führt|	none -20
word-after|galbraith|	, 13
word-after|game|	, 8
word-after|garrigou-sy|	none -26
word-after|gearbeitet|	none 12
word-after|gedoopt|	none -16
word-after|gefallen|	none 12
word-after|gefunden|	none -12
word-after|geführt|	none 10
word-after|gehad|	none -12
word-after|gelagert|	none 18
word-after|gemeld|	none -13
word-after|general|	, 11
word-after|generator|	none -16
word-after|genoemd|	none -12
word-after|geprüft|	none 6
word-after|gesetzt|	none -20
word-after|gestört|	none 13
word-after|gewesen|	none 6
word-after|gewählt|	none -21
word-after|ghjuvan-battì|	, 10
word-after|giga|	, 7
word-after|gingrich|	, 16
word-after|giochi|	none 18
word-after|gnonlonfoun|	, 13
word-after|goldblatt-reyes|	. -18
word-after|goran|	none 12
word-after|govender|	? 19
word-after|graham|	, 14
word-after|grassley|	, 12
word-after|grayson|	, 13
word-after|greenidge|	none -23
word-after|greens|	, 16
word-after|grimaultier|	, 14
word-after|growers|	none -10
word-after|gurung|	, 10
word-after|haar|	. 8
word-after|haas|	, 11
word-after|habe|	none 6
word-after|haddou-thonnard|	, 11
word-after|had|	, -25	none -33
word-after|hagspiel|	. 9
word-after|halloran-ikeda|	, 13
word-after|hanafin|	, 15
word-after|hands|	none -14
word-after|hannity|	, 19
word-after|hanno|	none -7
word-after|hassan|	, 14
word-after|has|	, -7	none 20
word-after|hatfield|	none 14
word-after|have|	, 7
word-after|ha|	none -9
word-after|head|	, 16
word-after|heath|	, 10
word-after|hedges|	, 15
word-after|heet|	none -12
word-after|heineken|	. -24
word-after|henry|	, 11
word-after|heriberto|	none -15
word-after|her|	, 24	. -15	none -21
word-after|het|	! 12	. 11
word-after|heygum|	, 11
word-after|he|	! 22	, 12	. 42	? 27	none 13
word-after|high|	, 10
word-after|hij|	. 15
word-after|hillary|	, 11	none 14
word-after|him|	none 17
word-after|his|	, 20	? 12
word-after|hnat|	, 9
word-after|hoch|	none -11
word-after|hold|	none -18
word-after|hollis|	, 12	? 15
word-after|horsfall|	, 12
word-after|hours|	none -22
word-after|howard|	, 18
word-after|how|	none 15
word-after|hrw|	, 15
word-after|huamán|	, 9
word-after|hubbard|	, 15
word-after|hume|	, 14
word-after|huxtable|	, 9
word-after|höre|	none -10
word-after|ibedc|	. 15
word-after|ich|	. 13
word-after|idrissa|	, 16
word-after|if|	none 36
word-after|il|	. 15
word-after|im|	. 11	none -15
word-after|inbal|	. -27
word-after|incident|	, 10
word-after|indepaz|	. 17
word-after|industry|	, 10
word-after|information|	none 6
word-after|instead|	none -27
word-after|into|	none -14
word-after|investigation|	none -25
word-after|in|	, -6
word-after|iolanda|	, 13
word-after|ishbel|	, 11
word-after|island|	none -18
word-after|isn't|	none -8
word-after|isolated|	. 16
word-after|is|	, -28	none -28
word-after|its|	, 24	. -8
word-after|it|	, -23	. 15
word-after|izzul|	, 11
word-after|i|	, 15	. -11	? 25	none -24
word-after|jacobs|	, 12
word-after|jazz|	, 11
word-after|jeff|	, 10
word-after|jepkemoi|	, 11
word-after|je|	. 15
word-after|jimmy|	, -17
word-after|johnson|	, 16
word-after|joked|	, 20
word-after|jonah|	, 12
word-after|joris|	, 8
word-after|josé|	none -12
word-after|judge|	, 11	none 12
word-after|june|	, 12
word-after|justice|	? 10
word-after|kan|	none 7
word-after|kasich|	, 14
word-after|kein|	none -13
word-after|kettle|	none 17
word-after|khartoum|	. 16
word-after|kigali|	, -24
word-after|ki|	, 15
word-after|klein|	, 12
word-after|korday|	, 11
word-after|kruger|	none -29
word-after|kwaku|	, 19
word-after|könne|	none -19
word-after|laat|	none -7
word-after|lachend|	. 16
word-after|lainio|	, 10
word-after|lale|	, 13
word-after|lalrinpuii|	, 13
word-after|lamar|	, 11
word-after|laos|	, 16
word-after|lars|	, 6
word-after|last|	. -6	none -7
word-after|las|	none 16
word-after|laughed|	, 13
word-after|la|	. 11	? 11	none -9
word-after|ledit|	. 6
word-after|leduc-marsh|	, 13
word-after|led|	none -18
word-after|lee|	, 14
word-after|lehnt|	none -11
word-after|leilani|	, 11
word-after|les|	none 13
word-after|letter|	none -18
word-after|level|	none -8
word-after|levine|	, 15
word-after|lewandowski|	, 12
word-after|le|	. 22	none 13
word-after|liang|	, 10
word-after|liegen|	none 12
word-after|lifeboat|	none -17
word-after|lights|	none -16
word-after|lindo|	, 14
word-after|lindqvist|	, 11
word-after|linebacker|	, 15
word-after|listeners|	. -17
word-after|lists|	, -25
word-after|loizou|	, 14
word-after|lombardo|	none -8
word-after|loomis-akers|	, 16
word-after|lopati|	, 11
word-after|lorber|	, 13
word-after|lui|	? 14
word-after|lunes|	, 18
word-after|lurleen|	, 14
word-after|l’|	. 20	none -6
word-after|m'bango|	, 18
word-after|macaskill|	none -27
word-after|macaspac|	, 10
word-after|madam|	, 12
word-after|made|	none -8
word-after|mais|	none 13
word-after|maitha|	, 9
word-after|mai|	, 12
word-after|managing|	, 12
word-after|manay|	, 14
word-after|march|	, 23
word-after|marcus|	. -24
word-after|margetts|	, 11
word-after|marino|	, 13
word-after|mark-viverito|	, 11
word-after|mast|	none -21
word-after|mathers|	, 10
word-after|maureen|	, 10
word-after|ma|	, 21
word-after|mccain|	, 11
word-after|mcelhinney|	, 13
word-after|mcglashan|	, 16
word-after|mcshannon|	none 13
word-after|means|	none -24
word-after|measure|	none -13
word-after|mehr|	. 13
word-after|mejra|	, 13
word-after|memo|	none -22
word-after|mengniu|	, 10
word-after|merriwether-sosa|	, 13
word-after|merv|	, 16
word-after|message|	none -23
word-after|met|	. 13
word-after|michael|	, 7
word-after|microsoft|	. 13
word-after|might|	. 18
word-after|milagros|	, 14
word-after|mingas|	none -10
word-after|mining|	. 21
word-after|mira|	, 16
word-after|miss|	, 12
word-after|mitgegangen|	none 8
word-after|mochte|	none -10
word-after|moment|	none -19
word-after|movement|	none 15
word-after|mr.|	, 9	none -9
word-after|mrs.|	, 24
word-after|mrs|	, 23
word-after|mr|	, 13	none 14
word-after|ms.|	, -6
word-after|ms|	! 17	, 23
word-after|murphy|	, 15
word-after|murray|	, 11
word-after|mutter|	! 6
word-after|my|	, 13
word-after|mägiste|	, 15
word-after|naar|	none -14
word-after|nannte|	none -12
word-after|naomi|	, 11
word-after|natembe|	, 10
word-after|nears|	none -23
word-after|near|	none -23
word-after|needed|	none 16
word-after|negen|	. 10
word-after|nennen|	none -13
word-after|ne|	none -12
word-after|ngawang|	, 9
word-after|ng’wandu|	, 16
word-after|nicht|	none 8
word-after|nikhil|	, 13
word-after|nira|	, 11
word-after|nkrumah-bell|	, 9
word-after|nobody|	. -15
word-after|nong|	, 15
word-after|non|	none -12
word-after|north|	none 14
word-after|nor|	none -23
word-after|nos|	none -16
word-after|nothing|	none -9
word-after|noting|	, 17
word-after|not|	, 10
word-after|nouvelle|	none -9
word-after|nu|	. 9
word-after|nyangwara|	, 14
word-after|não|	none -12
word-after|oakes|	, 9
word-after|obama|	, 16
word-after|oberbürgermeister|	. 9
word-after|odile|	, 14
word-after|of|	none 20
word-after|oghenekaro|	, 10
word-after|oisín|	, 15
word-after|oldrey|	, 20
word-after|omgedoopt|	none -8
word-after|one|	, 33	. 20
word-after|on|	! 18	, -10	. -22
word-after|opent|	none -14
word-after|op|	. 9
word-after|organiser|	, 18
word-after|orla|	, 10
word-after|orrin-vale|	, 9
word-after|or|	, -10
word-after|osborne|	, 7
word-after|os|	none -12
word-after|our|	? 17
word-after|outlook|	none -22
word-after|ouyang|	, 18
word-after|overeind|	none -7
word-after|oyelowo-hart|	, 10
word-after|o|	. 8
word-after|o’hara|	, 11
word-after|o’loughlin-leary|	, 12
word-after|painted|	none -18
word-after|pakistan|	, 16
word-after|palmieri|	, 15
word-after|paradis|	, 16
word-after|para|	none -24
word-after|pareto|	, 10
word-after|paris|	none -16
word-after|par|	none 22
word-after|passenger|	, 10
word-after|pastor|	. -16
word-after|pawaskar|	, 12
word-after|payé|	none -11
word-after|pellizzotti|	, 11
word-after|pell|	, 10
word-after|penalty|	none -19
word-after|pence|	, 18
word-after|penge-okoro|	, 15
word-after|people|	. 14
word-after|perez|	, 14
word-after|perry|	, 13
word-after|per|	none 11
word-after|pickering|	, 11
word-after|played|	, -21
word-after|play|	. -15
word-after|plunged|	none -18
word-after|policy|	none 14
word-after|portia|	. 22
word-after|por|	none 7
word-after|position|	none 17
word-after|posted|	, -20
word-after|pour|	none -24
word-after|preferring|	, -17
word-after|prepara|	none -12
word-after|presiding|	, 20
word-after|priebus|	, 9
word-after|prime|	, 16
word-after|prince|	, 12
word-after|probten|	none -8
word-after|professor|	, 14
word-after|programme|	none -24
word-after|programs|	none -24
word-after|program|	none 6
word-after|promised|	, 10
word-after|prosecutor|	, 19
word-after|prudence|	, 15
word-after|pruittson|	, 9
word-after|prêtée|	none -17
word-after|published|	none -15
word-after|punch|	none -12
word-after|pyo|	, 15
word-after|qatari|	, 13
word-after|queyroux|	, 10
word-after|quilty-marr|	, 10
word-after|quintana|	, 9
word-after|quipped|	, 8
word-after|raiders|	, 10
word-after|rakhmonzoda|	, 12
word-after|ralte|	none 11
word-after|ramos|	, 7
word-after|ramón|	, 12
word-after|rangihuna|	, 12
word-after|rating|	none -30
word-after|ravnkilde|	none 18
word-after|read|	, 10
word-after|recalled|	, 13
word-after|recibe|	none -10
word-after|recorded|	, -16
word-after|recounted|	none 19
word-after|referred|	none -18
word-after|referring|	, 17
word-after|regelmäßig|	none -14
word-after|regional|	none -23
word-after|register|	none -25
word-after|reid|	, 17
word-after|rekordhalterin|	. 8
word-after|relatório|	none 13
word-after|relâchée|	none -11
word-after|remarked|	, 13
word-after|remark|	none -26
word-after|rep.|	, -9
word-after|repeated|	, 12
word-after|replied|	, 7
word-after|representative|	, 12
word-after|republican|	, 17
word-after|resigns|	none -16
word-after|results|	. 18
word-after|retoma|	none -6
word-after|returned|	none -19
word-after|rises|	none -16
word-after|rivals|	. -22
word-after|riverfront|	none -14
word-after|rizespor|	, 13
word-after|roared|	, 8
word-after|robert|	, 6
word-after|rodion|	. 18
word-after|roger|	, 9
word-after|romanian|	, 12
word-after|ronit|	, 10
word-after|rootham|	, 11
word-after|rose|	, 15	none -22
word-after|rostovski-rey|	, 8
word-after|rounded|	. -20
word-after|routine|	none -20
word-after|row|	none -20
word-after|rufen|	none -14
word-after|ruiz|	, 15
word-after|rule|	none -43
word-after|rune|	, 9
word-after|runs|	none -23
word-after|ryan|	, 15
word-after|réponse|	? 10
word-after|sagte|	none -10
word-after|said|	! 11	, 13	? 22	none 14
word-after|salma|	, 16
word-after|salvatierra|	, 10
word-after|sampler|	none -21
word-after|sanders|	, -8	. 18	? 16
word-after|sang|	none -25
word-after|santangelo|	none 18
word-after|sarfaraz|	none -22
word-after|sarkis|	, 12
word-after|sas|	, 18
word-after|saying|	, 23
word-after|sa|	. 6
word-after|scenes|	none 20
word-after|schreibt|	none -18
word-after|science|	, 12
word-after|scuote|	none -13
word-after|secretary|	, 19
word-after|segment|	none -16
word-after|seien|	none -10
word-after|seine|	. 19
word-after|seitdem|	. 6
word-after|sei|	none -10
word-after|sellers|	none -16
word-after|sells|	none -20
word-after|sen.|	, -9
word-after|senate|	, 12
word-after|seniorenbond|	. 17
word-after|seoul|	none -21
word-after|seraient|	none 9
word-after|service|	none 18
word-after|será|	none -10
word-after|setzt|	none 11
word-after|sexton|	, 15
word-after|sgorbissa|	, 13
word-after|sharks|	, 10
word-after|sharpton|	, 10
word-after|sheriff|	. -19
word-after|shetty|	none -23
word-after|she|	! 19	, 33	. -11	? 26	none 16
word-after|shipping|	, 9
word-after|shirogane|	, 12
word-after|shop|	, 17
word-after|should|	none 14
word-after|shouted|	? 14
word-after|showed|	, 18
word-after|shutdown|	none 22
word-after|sich|	none -8
word-after|sieht|	none -10
word-after|sie|	! 9	. 10
word-after|signs|	none 9
word-after|since|	. 21	none -16
word-after|sinking|	none -25
word-after|sirius|	, 15
word-after|sizemore|	, 10
word-after|skip|	. -15
word-after|slide|	none -20
word-after|sloan|	, 12
word-after|smith|	, 7
word-after|snapped|	, 13
word-after|snow|	, 10
word-after|soilihi-madi|	, 16
word-after|solal|	. 6
word-after|sold|	none -16
word-after|sometimes|	none -18
word-after|son|	? 7
word-after|sorokin-aas|	, 12
word-after|sorrell|	, 17
word-after|sous|	none -18
word-after|so|	. 6	none -10
word-after|spent|	none -18
word-after|spins|	none -18
word-after|spokesman|	, 11
word-after|spottete|	none -6
word-after|spreche|	none 12
word-after|staatssecretaris|	. 10
word-after|stablemaster|	, 17
word-after|starr|	, 13
word-after|star|	none -20
word-after|state|	, 12
word-after|stays|	none -17
word-after|stefan|	, 13
word-after|steht|	none -11
word-after|stellar|	, -13
word-after|steven|	, 17
word-after|stond|	none -7
word-after|stonecipher|	, 16
word-after|story|	none 16
word-after|struan|	, 10
word-after|sturm|	, 14
word-after|suivi|	. 9
word-after|sukumaran|	, 11
word-after|sulla|	none -15
word-after|suns|	, 17
word-after|surfaces|	none -22
word-after|sur|	. 18
word-after|su|	none 16
word-after|svobodova|	, 12
word-after|sürmeneli|	, 10
word-after|t-shirts|	none -28
word-after|tag|	none -15
word-after|target|	. -21
word-after|tarifé|	none -12
word-after|tarrant-nguyen|	, 11
word-after|tata|	. 11
word-after|taufa'ao|	, 18
word-after|teacher|	none -18
word-after|temesgen|	, 12
word-after|teo|	, 12
word-after|tester|	, 15
word-after|testified|	, 10
word-after|te|	none -8
word-after|than|	none 25
word-after|that|	, -25	. 7	none 8
word-after|theo|	, 16
word-after|there|	. -18
word-after|they|	! 11	, 31	. 9
word-after|the|	! 25	, 15	? 23	none 24
word-after|thief|	none -22
word-after|thirteen|	none 20
word-after|this|	. -17
word-after|though|	none -16
word-after|three|	, -24
word-after|tinha|	. 6
word-after|tipping|	, 14
word-after|tiurma|	, 8
word-after|toledano-feld|	, 13
word-after|tolliver|	, 19
word-after|torbjørg|	, 14
word-after|toyama|	, 17
word-after|to|	none 8
word-after|trade|	? 10
word-after|traduction|	. 9
word-after|transport|	, 12
word-after|tran|	, 13
word-after|tras|	none 7
word-after|tra|	none 15
word-after|treasury|	, 12
word-after|treated|	none -21
word-after|trend|	none -24
word-after|trocam|	none -14
word-after|trudged|	none -22
word-after|trump|	! 14	, 13	. 30	? 20	none 18
word-after|trägt|	none -11
word-after|tull|	, 10
word-after|tuohy-baird|	, 16
word-after|tuohy|	none -19
word-after|turned|	none -19
word-after|tuttle|	, 11
word-after|tutto|	none -7
word-after|tweeted|	, 11
word-after|two|	, 17	. -17	none -17
word-after|tyler|	? 9
word-after|u.s.|	, 15
word-after|udo|	. 18
word-after|uit|	none 12
word-after|umeh-collins|	none 17
word-after|uncle|	, 10
word-after|under|	none -7
word-after|und|	none -17
word-after|union|	, 19
word-after|until|	none 8
word-after|un|	none -16
word-after|vakaloloma|	, 11
word-after|vakatawabai|	, 14
word-after|vantreese-obi|	, 16
word-after|van|	none -6
word-after|varga|	, 11
word-after|var|	none 22
word-after|venus|	none 12
word-after|verbraucherzentralen|	. 13
word-after|verbucht|	none -13
word-after|vergoed|	none 16
word-after|vernommen|	none 12
word-after|verraden|	none 9
word-after|verschillen|	none 15
word-after|verzichtet|	none 14
word-after|veröffentlicht|	none -21
word-after|vice|	, 11
word-after|viguerie|	, 14
word-after|vince|	none -11
word-after|vindt|	none 13
word-after|virac|	, 22
word-after|vito|	, 16
word-after|vno-ncw|	. 11
word-after|volgens|	. 8
word-after|von|	none -17
word-after|voorzitter|	. 8
word-after|voor|	none -9
word-after|vorgesetzt|	none -13
word-after|vorliegt|	none -16
word-after|vormstein|	. 12
word-after|vorschreiben|	none -20
word-after|vor|	none -16
word-after|voters|	none 6
word-after|vrijdag|	. 12
word-after|vukadinović|	, 11
word-after|wafubwa|	, 15
word-after|wakes|	none -15
word-after|wales|	. 11
word-after|walker|	, 16
word-after|walk|	none -23
word-after|wall|	. 12
word-after|waltzes|	none -26
word-after|wang-ortiz|	? 13
word-after|ward|	, 11
word-after|warns|	, 13
word-after|warsaw|	. 17
word-after|war|	none -15
word-after|washington|	, 11
word-after|was|	, -9
word-after|water|	, 17
word-after|weaver|	, 11
word-after|weg|	none 10
word-after|weiter|	none -10
word-after|went|	, -19
word-after|wept|	none -21
word-after|werden|	none -12
word-after|werde|	none 8
word-after|were|	none 13
word-after|when|	. 32	none 12
word-after|which|	, -13
word-after|while|	, 25
word-after|whitlock|	, 13
word-after|who|	, 19	none 10
word-after|wiebe-solis|	, 12
word-after|wies|	none -11
word-after|wie|	. 18
word-after|wijeratne|	, 12
word-after|will|	, 11	none 25
word-after|wins|	none -20
word-after|winterbourne|	, 11
word-after|win|	none -20
word-after|within|	none 11
word-after|without|	none 14
word-after|with|	, 14	. 14	none -11
word-after|wondered|	, -25
word-after|worden|	none 11
word-after|wordt|	none 8
word-after|work|	none 16
word-after|worthing|	none -16
word-after|would|	, 17	none -10
word-after|wragg|	, 13
word-after|wray-osei|	, 12
word-after|writes|	, 12
word-after|wrote|	, 30
word-after|wyeth|	. 23
word-after|wynnfield|	, 10
word-after|wählen|	none -16
word-after|yes|	? 18
word-after|yirga|	, 13
word-after|yoder|	, 13
word-after|yohanes|	, 11
word-after|yorgelis|	, 11
word-after|zadi|	, 18
word-after|zahlenwerk|	none 6
word-after|zeh|	, 14
word-after|zelazny|	, 11
word-after|zhu|	, 12
word-after|zijn|	. 12	none 12
word-after|zolani|	, 11
word-after|zones|	none -19
word-after|zsombor|	, 14
word-after|zucker|	, 14
word-after|zugesagt|	none 16
word-after|zur|	. 6	none 13
word-after|zurückhaltender|	. 7
word-after|zu|	none 7
word-after|zylberberg|	, 15
word-after||	, 6	. -25
word-after|à|	. 10	none 11
word-after|è|	none -10
word-after|út|	, 17
word-after|–|	? -6
word-after|—|	! 16	. 51	? 16	none -13
word-after|…|	none 17
word-before|	! 15	% -7	' -21	) 14	* 21	. 21	12 -20	1983 11	38 -19	60 14	: 8	? 25	aan -11	aber 18	aboard -14	accept 22	acción 8	accord 23	accused 20	aceitou 11	achterban -12	acquisizioni 13	actions 13	actuado 16	acuerdo 14	adicional 20	admet 16	admite 11	afixados 15	africa 16	after -22	agency 12	agiram 8	agiu 7	agree 22	aguacate 12	ahead 17	aient 9	ailleurs -23	al -12	album -20	alcanzado 7	alias -23	alla 22	alliance 18	allies 15	alors 9	alpina -13	als 8	always -16	amasse 11	ammette 14	an 41	ancient -14	and 18	animali 8	annexe -17	annuncia 17	another 7	anstieg 7	answered -14	anthem -18	anuncia -12	any 22	ao -20	apenas 11	aplauso 17	appeal 18	appelle -18	appellent -18	após -16	are -24	argument 13	arm -16	arrest 14	arrive 19	arriveranno 20	arrêt 21	as 8	asche 9	asking 23	assistant -14	at 23	atestou 9	athletin 19	attacca -23	attendersi 13	attendue -17	au -22	auf -16	aufschrift -12	augura 9	augurato 6	aurait 6	ausdruck -19	autre 13	avec 10	aver 23	aveva 6	avoir 21	baalt 11	back -14	backs -22	bake-off -22	balanço 19	balguerie 9	bamako 17	banca 27	baptisée -12	bar -12	bassins 12	battle -22	be 21	because 21	become 10	bedrijf 15	been 13	before -13	befürchtet 17	began -19	begriff -24	behaving 14	bei -24	beijing -21	being 36	belege 6	bemängelte 9	bench -18	bereikbaarheid 11	besluit 13	besparing 9	between -7	bewijs 12	bilhete 17	billets 26	binnenhof -12	blames -10	blasts 23	bleek 7	bleibe 11	blijft 9	blocks -19	bloque 14	bloqué 14	bloquée 10	bloß 13	board 18	boccia -8	bochum -15	bod 13	bodies 15	boek -7	bombing 14	book -20	bore 20	botellas -22	boundary 12	branded -17	bril 13	buch -12	burned 17	bus 9	bush 16	businessman 15	but 14	by 12	báscula 17	cae -14	café -13	cairo 14	calendrier 7	call -26	called 7	calls -10	campagne 15	campaign 16	camps 15	can 18	canteranno -9	cap 21	capela -14	caption -19	cards 15	case 18	category -19	celebrado 14	celebre -12	censure 15	cercavano -20	certain -8	chama -9	chama-lhe -15	chamado -8	chamavam-lhe -12	champion 19	chancay 18	change 21	chanted 12	chanting 27	che 9	chiama -13	chiamano -13	chiamare -7	chiamavano -7	chiamò -12	chiede 10	chiffre 13	chiffres 12	chisinau 15	christened -15	cijfers 13	circling -15	citing 15	claim 11	claque -10	client 13	cliente 8	clinton 33	clube 10	cláusula 18	code-named -21	codinome -19	colloquio 11	come -14	comme 14	comments 18	committee 19	communiqué 15	como -16	complaint 23	comprometió 11	compromise 19	concertation -18	concluída 10	concorsi 11	condemned 22	conflicto 17	connected 8	consensus 24	conservata 10	considera 8	consideró 6	constabulary -26	constat 12	consultazione 11	consumers 19	contate 13	contempla 20	conterrebbe 14	conteúdo 7	continuar 11	contrato 17	contratti 15	contre 18	convention 15	coopérer 11	costs 13	could -13	council -16	course 15	crew 17	cribado 7	criticised 16	cruz 13	crítica 15	cuaderno 9	cut 16	cuts 21	daar 6	daarentegen 10	dado 7	dai -16	dale -16	dans -18	das -19	deal 20	dealer 20	debate 21	decision 33	declara 17	declaró 11	decretó 20	deel 10	definire 16	definisce 21	definito -8	del -21	della -16	dem -7	denominación 6	denunciam -12	der -29	des -6	descoberta 11	desenho 10	destacó 6	destijds 14	detto 10	devant -12	devem 7	di 11	dice 18	dichiara 8	did 13	die -33	dies 15	dire -18	dirk -23	disent -19	disentis 14	dispositif 17	dit 16	dizeres -11	dochter 15	doctora -12	dois -10	dokter 9	domandato 9	donor 18	donors 15	dorp -18	drama -23	drawn 14	driemaster -10	drone 11	drop -24	drummer 21	dubbed -9	décision 13	déclaration 19	décret 11	déposé 15	dépouillement 6	dürfte 12	editorial -10	een -26	ein 22	einem 27	einen 7	einige 11	einigung 11	einstufung -11	einzelne -10	el -22	eleitorado 13	elle 16	em 44	emoji 17	empresa 9	empresas -13	en -12	endorsement 7	enregistré -14	entender 8	entendu 17	entidade 10	entitled -15	entscheid 15	entscheidung 15	envoyé 14	er 17	era 25	ermittle 6	es -11	escribió -11	escroquerie 10	escuchen 17	esemplare 13	espera 8	esprime 9	espérandieu 8	essere 28	est 17	estaba 10	estado 10	estará 19	estava 15	estrenó -8	estudiará 13	esturgeons 18	está 18	estão 10	etiqueta -13	eucalipto -9	evitare -21	ex 10	exclut 12	exige 11	exigiu 11	exigió 14	expected 21	expects 16	explosies 10	expressed 21	expression -20	exécutif 15	eyes -22	facebook -7	fachblatt -25	fachzeitschrift -21	falha 16	falta 12	faltan 12	farmaco 12	farmers -16	faumuinā 20	fazia 10	fca -18	fee 21	feel 15	feito 17	felt 30	ferma -18	fica 14	ficou 15	figures 25	filialleiter 11	filing 18	film 6	filtres 17	finale 18	financiën 9	fine 18	firme 16	first 13	flagram -14	foi 30	foodtruck -20	foram 19	fortuna 22	found -16	freed 13	friday -17	frist 11	fruscio 15	früher -10	furono 19	fátima -10	für 23	gaine 9	gasthof -15	gebühr 11	gegend 12	geleerd 11	gelten 11	generale 16	gericht -18	gespräche 14	geta 7	gezelschap -6	girl 14	giudizio -17	già -11	go -24	gobierno 9	gone 23	goodison 16	governing 17	governo 12	gravar -9	greeting -19	gringo 11	groupe 15	groupes 18	gruppe -11	guidance 16	guns 19	habe 26	habitada 9	habitações 19	had 8	hail 23	handle -18	handwriting -16	has 29	hashtag -18	hauptprobe 12	haus 13	have -10	having 18	hay 21	he 33	headed -30	heading -27	headline -14	heard 17	hearing 12	heeft 14	heet -13	heffing 8	heißt -22	held 13	her 39	herbst 16	het -9	hij 11	him 7	holdovers -20	hombre 8	homme 18	honest 14	hoped -20	host -24	houve 18	houver 15	how -16	há 15	hätten 9	ia 19	idea 16	identificar -13	ihm 8	ii -9	il -13	im -19	immer -11	in -9	inchiesta -6	incident 17	includes -18	including -24	indennizzi 22	indiana 15	indique 16	iniciativa -15	initiative -10	inscripción -18	instrucción 20	instruction -18	intitola -15	intitolata -9	intitule -13	into 17	invece 15	invito 7	irmão 13	irmãos -11	irá 9	is -12	ischgl -18	isfahan 14	ist -14	it 27	its -17	jeudi 17	joaquim -10	jogo 20	joseph -19	juba 17	judge 21	judged 23	juge 19	jugeant 7	jugée 14	jugés 9	juzga 22	kadekraan -18	kazakhstan 13	keine -14	kick -22	kigali 17	killing 13	kills -19	kinderbuch -10	klassieke -19	konzern 8	kreuzer -17	kämen 9	könne 20	kündigungen 8	künftigen -14	la -7	labels -20	lage 6	laissé 25	laments -21	last -18	laudo 13	lautet -12	le -29	leaders 14	leave 19	leaving 14	leggeva -10	lernfilm 15	les -21	letter 16	leva 8	ley 17	liefkozend -15	ließ -13	like 14	line 7	linie 11	lisbon 18	listed -20	livro -16	livrés 14	llama -11	llamaron 8	llegará 21	llevaban 19	lobte 15	lodato 15	longer -24	looked 17	los -7	lost 15	ltd. 18	lui 10	lèvres 15	maar 15	macchina 17	machten 12	made -14	mag 14	magazins -18	magnets 19	mais 20	make 22	makes -20	man 19	manifesta 11	manifestou -11	mannen -15	marcação -6	marché 12	marked -33	mas 16	match -14	materie 14	maternité -17	me -22	means -22	medida 25	meeting -19	meglio -12	meine -14	meldung 22	mention -16	mercado 10	met 19	meta 8	ministerin -11	ministro 14	mit -16	mitteilung 17	model 19	montréal 17	more 24	motie 10	mouvement 9	move 17	movie -21	movimento -12	much-vaunted -21	município 10	murió 9	murmuring 23	musical -17	na -7	naam -8	naar -9	named -23	namen -22	navio -6	necessary 20	needed 15	needs -12	negoció 15	negotiate 23	negócio 11	neighbor 13	neither -23	nessun -7	netz -15	neve 12	new -18	nicht 15	nicknamed -36	niet 9	noch 12	nominee 15	nommé -11	nor -23	normale -21	not 20	noticia 15	now 17	numa 21	number 14	nun -10	nuova -14	nur -17	néanmoins 12	négociations 19	o -15	objectif 19	obras 13	observe -20	off 22	off-the-cuff -20	offer 19	offering -13	office 7	officer 20	officially 13	oficial 12	om 21	on -18	one -7	op 13	open 25	opened 14	opera 15	operación 9	operação -11	opere 10	ophef 14	opposerait 15	opvang 11	or -17	order 15	ort 12	ortet 15	os -9	out -9	outcome 21	outro 13	over -50	overname 18	owns -25	pack -17	pact 22	paesi -7	pagava 12	paid 19	palavra -18	palliatives 20	paper 16	parece 14	pareció 21	paris 16	parola -18	parta 18	partido 10	parties 17	partijen 11	partiranno 23	pasar 11	pass 21	past -25	patronne 20	paura 13	pauvreté -18	pay 14	peace 7	peanut 18	pede 10	pedem 8	pediu 8	peixe 15	pela 16	pensione 18	people 14	per -10	percebeu 14	perdono 14	perdrait 13	pergunta 10	permanência 13	permiso 20	phrase -26	pipeline 20	plan 26	planaria 14	planteurs 13	plaquent 11	plateforme 14	plato 14	plattform 7	play -14	played -25	playing 16	plazo 14	pleads -22	pledged 18	pluriannuelle 13	podcast -21	podrá 7	polizei -16	política 7	ponto 11	por -22	portarinfuse -17	postores 13	pourquoi -8	pourtant 11	pouvait 15	pouvoir 22	praised 17	prees 8	preferred -41	preferring -17	prefers -29	president 17	price 20	prijzen 9	prima 15	probado 14	problem -23	proces 10	procédure 12	program 10	programa -10	projection 22	projecto 10	projekt 12	projet 13	promet 12	promette 15	promised 16	pronto 16	pronuncia 11	proprio -14	proyecto 9	prédit 20	préfère 17	présente -11	prévenus 22	publicar -14	publicará 12	publication 19	publie -12	publitalia 15	pulls -29	punished 6	put -18	périnatalité 18	qr 12	quartal 18	que 22	qui -13	quotes 18	quotidiano -15	race 13	radioprogramma -14	rated -11	reads -27	reageerde 15	recebido 15	recita 12	recoge 15	reconheceu 13	reconnaît 15	reconnu 10	record -8	records 18	recovery 12	recupero 17	redactado 22	redes 10	redoute 11	reenviado 12	reflect 17	reflete 12	regelmäßig -15	registered 15	regretted 25	rejects -15	rejeitam -9	relevait 10	relief 15	remained 37	remark 15	remarks 22	remise 9	rencor 16	repeated -16	replace -24	replicano 13	report 12	reports 25	reprendre 11	representa 13	republicans 13	rescuers 21	resignation 21	respeto 10	responde 15	resposta 14	resta 10	restent 17	resterebbe 16	resti 13	restés 17	result 27	retirar 10	retraso 14	retrouvé -10	returned 17	revela 14	reviewed 14	revives -21	revue -11	ricettario -6	riferiva 14	riserbo -14	rit 12	rooms 12	rostered 19	rover -15	réclament 17	réforme 8	résultat 12	sageuk -18	sai 11	said 23	salirà 20	salle 17	saluant 9	salue 14	saluta 15	sanders 16	sang -22	sarebbe 10	sarebbero 16	savoir 16	say -17	saying 20	says -63	scandé -9	scelta 16	schade 16	school 17	scontro 13	scossa -18	scritto -19	scrum 18	seawall -23	seeking 19	seemed 20	seen 21	sees 31	seguridad 19	sei 33	seien 17	seither -21	seja 8	selling -24	selon -10	semiconductor -21	sempre 13	senate 18	sent -9	sentencia 7	sentirse 15	senza -8	seraient 12	serait 13	series -19	served 17	servicio 9	servirebbe 12	serviço 12	serán 9	shared 17	shares -21	she -14	should 28	show -21	shown 26	sich 32	sie 9	sign 16	signed 21	silence 18	sinalizou -16	since 18	singing -29	sirens 13	situação 13	slittano 9	slogan -9	slow -20	sluit 12	smelled 18	so 14	so-called -50	sogenannte -10	soient 18	sold -21	solo -13	son 10	sondeos 18	song -23	sont 13	sorte -10	souhaiter 17	souhaité 11	sourit -12	spettacolo 18	spiel 9	spitznamen -15	spray 19	spray-painted -23	staat -10	stage 11	stallo 13	stand -12	standaardinstelling 8	start 10	stata -12	statale 16	state 27	stati 6	stay 15	still 13	stir 20	stock -17	stood -14	stops -21	store -18	strike 19	struck 19	students 11	studie 15	studio -19	such -19	suche 22	sugared -13	suis 14	suite 16	sujet -7	surnomme -8	surnommé -6	surtout 16	survive -18	symbol -22	são 26	sécurité 25	sénatoriale 17	tafelbild 13	tagged -25	tagline -18	talk 22	talks -22	targeted 19	tavolo 20	team 18	teatro 12	teen -19	teenager 19	tehran 20	tejo 17	tela 18	tem 14	teme 10	tentoonstelling -14	ter 12	terceros 17	term -10	termed 26	termin 10	terms -16	terna -24	terugroepactie 12	test -24	testo 15	text 14	texte 25	than 11	thanked 24	that 7	their 34	then -10	they -16	those 17	though 17	thriller -18	théodore -26	ticker -19	tier 13	tijdschrift -15	title -28	titled -37	to 20	toca 6	tocaron -15	todavía 11	toeslag 9	together 12	told -20	ton 18	tongues 15	too 11	tornara 7	tosses -17	tot -8	tour -13	tragedy 20	trapelare 11	trattati 24	travel 14	tribunal 12	trimestrale 11	troppe -18	trotter -11	trouve 14	trump 11	turn -22	turned -21	téléphoné 23	têm -18	título -18	udì 19	uitlas 14	uitspraak 13	um 10	uma 7	una -15	und -15	under -31	une 27	up -27	update 14	urlato 12	uso 18	usted -7	uvas -16	vacant -20	vale 20	van 36	ve 15	ven 13	venduto 13	verdict 13	vergelijking 13	verschillen 9	version 22	vertrauen 8	vervoer 7	veut 11	viagem 13	viaggi 14	vicente -8	victimes -21	viendo -10	villarreal 16	ville 11	virage 18	vlakte 7	voertuig 10	voir 14	voit 6	volgt 6	volksmond -12	vom -15	von 19	voor -23	vor 7	vorlage 12	vota 17	votera 13	votes 11	vouloir 20	wad -14	waffen 18	walkout 16	wanted 17	wants 24	warsaw 12	was 21	washington 8	wat 8	watches -22	water 18	wears -23	wednesday -21	wedstrijd 7	welcomed 21	wer -16	werde -13	weten 10	when -8	where -18	whether -18	while 11	whitlock 21	who -13	whose -38	wie -16	wieder -13	will 21	willen 13	wind 16	winston -23	wird -9	with -13	withering 20	wochenenden 14	word -29	words -23	worship 22	wort -10	would 24	write -21	writes -10	written -17	wrote -7	würden -10	x 16	yelled 25	yerseke 7	zaak 17	zahlen 7	zeitung -19	zich 19	ziet 11	zijn -10	zogeheten -18	zona -14	zouden 12	zur -21	zwischen -8	à 11	é -6	équilibre 14	était 16	été -12	être 28	überbauung -8	übung -8	– -17	— 10	’ 13	’s -17	• 9
word-before|!|	4-7 15
word-before|%|	4-7 13
word-before|'s|	2-3 6	4-7 -10	8+ 16
word-before|'|	1 -6	2-3 -24	4-7 13
word-before|(|	1 12	2-3 9	8+ -22
word-before|)|	8+ 14
word-before|*|	4-7 19	8+ 8
word-before|,|	1 -14	2-3 7	8+ 33
word-before|-|	4-7 -12	8+ 27
word-before|.|	1 6	2-3 18	4-7 19	8+ 18
word-before|12|	2-3 -20
word-before|1983|	4-7 11
word-before|2018|	2-3 -24	4-7 20
word-before|38|	2-3 -19
word-before|60|	2-3 14
word-before|:|	1 -17	2-3 12	8+ 6
word-before|;|	1 11	4-7 -8
word-before|?|	1 29	2-3 22	4-7 8	8+ 22
word-before|aan|	2-3 -11
word-before|aber|	1 17	2-3 9
word-before|aboard|	4-7 -14
word-before|about|	1 -28	2-3 25
word-before|accept|	2-3 22
word-before|acción|	4-7 8
word-before|accord|	2-3 20	4-7 18
word-before|accused|	2-3 20
word-before|aceitou|	4-7 11
word-before|achterban|	1 -12
word-before|acquisizioni|	4-7 13
word-before|actions|	4-7 19
word-before|actuado|	4-7 16
word-before|acuerdo|	4-7 14
word-before|adicional|	2-3 20
word-before|admet|	2-3 16
word-before|admite|	2-3 11
word-before|afixados|	2-3 15
word-before|africa|	8+ 16
word-before|after|	2-3 -22
word-before|against|	1 27	2-3 -9	4-7 33
word-before|agency|	4-7 12
word-before|agiram|	4-7 8
word-before|agiu|	8+ 7
word-before|agree|	2-3 22
word-before|aguacate|	4-7 12
word-before|ahead|	4-7 17
word-before|aient|	8+ 9
word-before|ailleurs|	1 -23
word-before|album|	2-3 -20
word-before|alcanzado|	4-7 7
word-before|alias|	1 -17	2-3 -17
word-before|alla|	2-3 22
word-before|alliance|	4-7 18
word-before|allies|	8+ 15
word-before|alors|	1 9
word-before|alpina|	1 -13
word-before|als|	1 11	2-3 -29	4-7 25
word-before|always|	4-7 -16
word-before|al|	1 -12
word-before|amasse|	2-3 11
word-before|ammette|	2-3 14
word-before|ancient|	1 -14
word-before|and|	1 21	2-3 14	4-7 -10	8+ 35
word-before|animali|	4-7 8
word-before|annexe|	1 -17
word-before|annuncia|	2-3 17
word-before|another|	1 7
word-before|anstieg|	4-7 7
word-before|answered|	1 17	2-3 -31	4-7 20
word-before|anthem|	2-3 -18
word-before|anuncia|	4-7 -12
word-before|an|	1 11	2-3 50
word-before|ao|	2-3 -20
word-before|apenas|	2-3 11
word-before|aplauso|	2-3 17
word-before|appeal|	2-3 18
word-before|appellent|	2-3 -18
word-before|appelle|	2-3 -16
word-before|após|	1 -16
word-before|are|	1 -31	2-3 -7	4-7 28	8+ 28
word-before|argument|	4-7 13
word-before|arm|	1 -16
word-before|arrest|	4-7 14
word-before|arriveranno|	4-7 20
word-before|arrive|	4-7 19
word-before|arrêt|	4-7 21
word-before|asche|	4-7 9
word-before|asking|	2-3 19	4-7 18
word-before|assistant|	1 -14
word-before|as|	1 9	2-3 -9	4-7 36	8+ 45
word-before|atestou|	4-7 9
word-before|athletin|	4-7 19
word-before|attacca|	1 -23
word-before|attendersi|	4-7 13
word-before|attendue|	4-7 -17
word-before|at|	1 16	2-3 16	4-7 15	8+ 17
word-before|aufschrift|	2-3 -12
word-before|auf|	1 -16	4-7 10
word-before|augurato|	4-7 6
word-before|augura|	4-7 9
word-before|aurait|	4-7 6
word-before|ausdruck|	1 -18	2-3 -6
word-before|autre|	2-3 13
word-before|au|	1 -15	2-3 -13
word-before|avec|	4-7 10
word-before|aver|	2-3 13	4-7 26
word-before|aveva|	8+ 6
word-before|avoir|	2-3 16	4-7 36
word-before|a|	1 35	2-3 -21	4-7 30	8+ 30
word-before|baalt|	4-7 11
word-before|backs|	2-3 -22
word-before|back|	2-3 -14
word-before|bake-off|	1 -22
word-before|balanço|	2-3 19
word-before|balguerie|	4-7 9
word-before|bamako|	8+ 17
word-before|banca|	4-7 27
word-before|baptisée|	1 -12
word-before|bar|	2-3 -12
word-before|bassins|	2-3 12
word-before|battle|	2-3 -22
word-before|because|	4-7 17	8+ 28
word-before|become|	1 -12	4-7 18
word-before|bedrijf|	1 15
word-before|been|	1 14	2-3 35	8+ 30
word-before|before|	1 -12
word-before|befürchtet|	1 17
word-before|began|	4-7 -19
word-before|begriff|	1 -19	2-3 -14
word-before|behaving|	8+ 14
word-before|beijing|	1 -21
word-before|being|	1 23	2-3 19	4-7 10
word-before|bei|	1 -24
word-before|belege|	2-3 6
word-before|bemängelte|	4-7 9
word-before|bench|	1 -18
word-before|bereikbaarheid|	2-3 11
word-before|besluit|	2-3 13	4-7 8
word-before|besparing|	4-7 9
word-before|between|	2-3 -19
word-before|bewijs|	1 12
word-before|be|	1 43	4-7 32	8+ 10
word-before|bilhete|	2-3 17
word-before|billets|	4-7 26
word-before|binnenhof|	2-3 -12
word-before|blamed|	4-7 26
word-before|blames|	2-3 -10
word-before|blasts|	1 22
word-before|bleek|	4-7 7
word-before|bleibe|	2-3 11
word-before|blijft|	4-7 9
word-before|blocks|	1 -19
word-before|bloque|	2-3 14
word-before|bloquée|	2-3 10
word-before|bloqué|	4-7 14
word-before|bloß|	2-3 13
word-before|board|	4-7 18
word-before|boccia|	1 -8
word-before|bochum|	2-3 -15
word-before|bodies|	4-7 15
word-before|bod|	2-3 13
word-before|boek|	1 -7
word-before|bombing|	2-3 14
word-before|bore|	2-3 17	4-7 11
word-before|botellas|	2-3 -22
word-before|boundary|	8+ 12
word-before|branded|	1 -20
word-before|bril|	2-3 13
word-before|buch|	2-3 -13	4-7 -6
word-before|burned|	4-7 17
word-before|bus|	1 9
word-before|but|	1 -21	2-3 26	4-7 23	8+ 10
word-before|by|	1 13	2-3 -8	4-7 18
word-before|báscula|	2-3 17
word-before|cae|	2-3 -14
word-before|café|	2-3 -13
word-before|cairo|	4-7 14
word-before|calendrier|	4-7 7
word-before|called|	4-7 23
word-before|calls|	2-3 -13
word-before|call|	1 -8	2-3 -29
word-before|campagne|	4-7 15
word-before|camps|	4-7 15
word-before|canteranno|	2-3 -9
word-before|capela|	2-3 -14
word-before|caption|	1 -23	2-3 -22	4-7 14
word-before|cap|	1 21
word-before|cards|	4-7 15
word-before|case|	4-7 18
word-before|category|	1 -19
word-before|celebrado|	2-3 14
word-before|celebre|	4-7 -12
word-before|censure|	2-3 15
word-before|cercavano|	4-7 -20
word-before|certain|	4-7 -8
word-before|chama-lhe|	2-3 -15
word-before|chamado|	1 -8
word-before|chamavam-lhe|	2-3 -12
word-before|chama|	2-3 -9
word-before|champion|	2-3 19
word-before|chancay|	2-3 18
word-before|change|	2-3 21	8+ 11
word-before|chanted|	2-3 8
word-before|chanting|	2-3 22
word-before|che|	4-7 9
word-before|chiamano|	1 -10	2-3 -7
word-before|chiamare|	1 -7
word-before|chiamavano|	1 -7
word-before|chiama|	1 -6	2-3 -10
word-before|chiamò|	2-3 -12
word-before|chiede|	2-3 9
word-before|chiffres|	8+ 12
word-before|chiffre|	4-7 13
word-before|chisinau|	4-7 15
word-before|christened|	2-3 -15
word-before|cijfers|	4-7 13
word-before|circling|	2-3 -15
word-before|claim|	2-3 11
word-before|claque|	2-3 -10
word-before|cliente|	4-7 8
word-before|client|	2-3 10	8+ 10
word-before|clinton|	1 13	2-3 20	4-7 18	8+ 16
word-before|clube|	8+ 10
word-before|cláusula|	2-3 18
word-before|code-named|	2-3 -21
word-before|codinome|	1 -19
word-before|colloquio|	4-7 11
word-before|come|	2-3 -17	4-7 11
word-before|comme|	4-7 14
word-before|committee|	4-7 19
word-before|communiqué|	2-3 15
word-before|como|	1 13	4-7 -26
word-before|complaint|	1 23
word-before|comprometió|	4-7 11
word-before|compromise|	2-3 19
word-before|concertation|	1 -18
word-before|concluída|	2-3 10
word-before|concorsi|	2-3 11
word-before|condemned|	2-3 21
word-before|conflicto|	4-7 17
word-before|connected|	4-7 8
word-before|consensus|	4-7 24
word-before|conservata|	4-7 10
word-before|considera|	4-7 8
word-before|consideró|	1 6
word-before|constabulary|	1 -26
word-before|constat|	1 12
word-before|consultazione|	4-7 11
word-before|consumers|	2-3 19
word-before|contate|	4-7 13
word-before|contempla|	2-3 20
word-before|conterrebbe|	4-7 14
word-before|conteúdo|	4-7 7
word-before|continuar|	4-7 11
word-before|contrato|	4-7 17
word-before|contratti|	2-3 15
word-before|contre|	4-7 18
word-before|coopérer|	1 11
word-before|costs|	2-3 13
word-before|council|	1 -16
word-before|course|	1 15
word-before|crew|	8+ 17
word-before|cribado|	8+ 7
word-before|criticised|	4-7 16
word-before|cruz|	8+ 12
word-before|crítica|	4-7 15
word-before|cuaderno|	4-7 9
word-before|cuts|	4-7 21
word-before|cut|	1 16
word-before|daarentegen|	1 10
word-before|daar|	4-7 6
word-before|dado|	4-7 7
word-before|dai|	2-3 -16
word-before|dale|	1 -16
word-before|dans|	1 -11	2-3 -14
word-before|das|	1 -20	2-3 -11	4-7 14
word-before|dat|	1 -10	2-3 11	4-7 16
word-before|da|	2-3 -8	4-7 10
word-before|dealer|	2-3 20
word-before|deal|	4-7 17
word-before|debate|	2-3 18
word-before|decision|	1 14	2-3 21	4-7 21
word-before|declara|	2-3 17
word-before|declaró|	4-7 11
word-before|decretó|	4-7 20
word-before|deel|	4-7 10
word-before|definire|	2-3 16
word-before|definisce|	2-3 12	4-7 22
word-before|definito|	2-3 -14	4-7 15
word-before|della|	1 -16
word-before|del|	1 -18	2-3 -20	4-7 14
word-before|dem|	1 -10
word-before|denominación|	8+ 6
word-before|denunciam|	2-3 -12
word-before|der|	1 -16	2-3 -23
word-before|descoberta|	4-7 11
word-before|desenho|	8+ 10
word-before|destacó|	8+ 6
word-before|destijds|	4-7 14
word-before|des|	2-3 -13	4-7 27
word-before|detto|	4-7 10
word-before|devant|	2-3 -12
word-before|devem|	8+ 7
word-before|de|	2-3 17	4-7 -10	8+ 8
word-before|dice|	1 16	2-3 16
word-before|dichiara|	4-7 8
word-before|dies|	2-3 15
word-before|die|	1 -24	2-3 -24	8+ 10
word-before|dire|	1 -18
word-before|dirk|	2-3 -23
word-before|disentis|	1 14
word-before|disent|	1 -19
word-before|dispositif|	2-3 17
word-before|dite|	2-3 -13	4-7 16
word-before|dit|	1 11	4-7 17
word-before|dizeres|	4-7 -11
word-before|di|	1 -9	2-3 12	4-7 13
word-before|dochter|	2-3 15
word-before|doctora|	2-3 -12
word-before|dois|	1 -10
word-before|dokter|	4-7 9
word-before|domandato|	4-7 9
word-before|donors|	4-7 15
word-before|donor|	4-7 19
word-before|dorp|	1 -23	4-7 7
word-before|dossier|	4-7 27
word-before|drama|	1 -23
word-before|drawn|	2-3 14
word-before|driemaster|	2-3 -10
word-before|drone|	2-3 11
word-before|drop|	1 -24
word-before|drummer|	4-7 21
word-before|dubbed|	1 -19	2-3 7
word-before|du|	1 16	2-3 -17
word-before|décision|	1 13
word-before|déclaration|	4-7 19
word-before|décret|	4-7 11
word-before|déposé|	4-7 15
word-before|dépouillement|	2-3 6
word-before|dürfte|	2-3 12
word-before|editorial|	4-7 -10
word-before|een|	1 -11	2-3 -24	8+ 16
word-before|einem|	2-3 27	4-7 16	8+ 7
word-before|einen|	1 13	4-7 -12
word-before|einer|	2-3 -20	4-7 14
word-before|eine|	2-3 -10	4-7 15
word-before|einige|	1 11
word-before|einigung|	4-7 11
word-before|einstufung|	1 -11
word-before|einzelne|	1 -10
word-before|ein|	2-3 21	4-7 12
word-before|eleitorado|	4-7 13
word-before|elle|	2-3 6	4-7 18
word-before|el|	1 -19	2-3 -13
word-before|emoji|	2-3 17
word-before|empresas|	1 -13
word-before|empresa|	4-7 9
word-before|em|	1 12	2-3 40	4-7 9
word-before|endorsement|	8+ 7
word-before|enregistré|	2-3 -14
word-before|entender|	8+ 8
word-before|entendu|	2-3 17
word-before|entidade|	8+ 10
word-before|entitled|	4-7 -14
word-before|entscheidung|	2-3 15
word-before|entscheid|	2-3 15
word-before|envoyé|	4-7 14
word-before|en|	1 -16	2-3 -16	4-7 17
word-before|era|	2-3 23	4-7 10
word-before|ermittle|	2-3 6
word-before|er|	1 12	2-3 9	4-7 16
word-before|escribió|	2-3 -11
word-before|escroquerie|	2-3 10
word-before|escuchen|	2-3 17
word-before|esemplare|	4-7 13
word-before|espera|	4-7 8
word-before|esprime|	2-3 9
word-before|espérandieu|	1 8
word-before|essere|	2-3 28
word-before|estaba|	4-7 10
word-before|estado|	4-7 10
word-before|estará|	2-3 19
word-before|estava|	2-3 15
word-before|estrenó|	4-7 -8
word-before|estudiará|	2-3 13
word-before|esturgeons|	2-3 18
word-before|est|	1 14	2-3 8	4-7 7
word-before|está|	1 14	2-3 10	4-7 11
word-before|estão|	2-3 10
word-before|es|	1 -16	2-3 21	4-7 10
word-before|etiqueta|	1 -13
word-before|eucalipto|	1 -9
word-before|evitare|	2-3 -21
word-before|exclut|	2-3 12
word-before|exige|	4-7 11
word-before|exigiu|	4-7 11
word-before|exigió|	4-7 14
word-before|expected|	2-3 21
word-before|expects|	4-7 16
word-before|explosies|	2-3 10
word-before|expressed|	2-3 21
word-before|expression|	2-3 -20
word-before|ex|	8+ 10
word-before|exécutif|	4-7 15
word-before|eyes|	2-3 -22
word-before|e|	1 -9	2-3 12	4-7 13
word-before|facebook|	2-3 -7
word-before|fachblatt|	2-3 -25
word-before|fachzeitschrift|	2-3 -21
word-before|falha|	2-3 16
word-before|faltan|	4-7 12
word-before|falta|	4-7 12
word-before|farmaco|	2-3 12
word-before|farmers|	1 -16
word-before|faumuinā|	1 20
word-before|fazia|	4-7 10
word-before|fca|	2-3 -18
word-before|fee|	4-7 21
word-before|feito|	4-7 17
word-before|felt|	1 22	2-3 19	4-7 11
word-before|ferma|	2-3 -18
word-before|fica|	2-3 14
word-before|ficou|	4-7 15
word-before|figures|	2-3 25
word-before|filialleiter|	4-7 11
word-before|filing|	4-7 18
word-before|film|	2-3 6
word-before|filtres|	4-7 17
word-before|finale|	1 18
word-before|financiën|	2-3 9
word-before|fine|	4-7 18
word-before|firme|	4-7 16
word-before|first|	4-7 14
word-before|flagram|	2-3 -14
word-before|foi|	2-3 30
word-before|foodtruck|	2-3 -20
word-before|foram|	4-7 19
word-before|fortuna|	2-3 22
word-before|for|	2-3 7	4-7 47	8+ -13
word-before|found|	2-3 -24
word-before|freed|	4-7 13
word-before|friday|	2-3 -18
word-before|frist|	4-7 11
word-before|from|	1 -26	4-7 24
word-before|fruscio|	4-7 15
word-before|früher|	2-3 -10
word-before|furono|	4-7 19
word-before|fátima|	1 -10
word-before|für|	2-3 19	4-7 8
word-before|gaine|	1 9
word-before|gasthof|	2-3 -15
word-before|gebühr|	2-3 11
word-before|gegend|	2-3 12
word-before|geleerd|	4-7 11
word-before|gelten|	4-7 11
word-before|generale|	2-3 16
word-before|gericht|	1 -18
word-before|gespräche|	2-3 14
word-before|geta|	8+ 7
word-before|gezelschap|	4-7 -6
word-before|girl|	4-7 14
word-before|giudizio|	1 -17
word-before|già|	4-7 -11
word-before|gobierno|	4-7 9
word-before|gone|	1 19	4-7 16
word-before|goodison|	4-7 16
word-before|governing|	2-3 17
word-before|government|	4-7 23
word-before|governo|	4-7 12
word-before|go|	2-3 -25	8+ 15
word-before|gravar|	2-3 -9
word-before|greeting|	2-3 -19
word-before|gringo|	4-7 11
word-before|groupes|	2-3 18
word-before|groupe|	2-3 15
word-before|gruppe|	2-3 -11
word-before|guidance|	4-7 16
word-before|guns|	2-3 19
word-before|haar|	2-3 -9	4-7 23
word-before|habe|	2-3 25
word-before|habitada|	2-3 9
word-before|habitações|	4-7 19
word-before|had|	1 -21	2-3 9	4-7 69	8+ 32
word-before|hail|	2-3 23
word-before|handle|	1 -18
word-before|handwriting|	4-7 -16
word-before|hashtag|	1 -18
word-before|has|	2-3 22	4-7 23
word-before|hauptprobe|	4-7 12
word-before|haus|	4-7 13
word-before|have|	2-3 -21	4-7 21	8+ 19
word-before|hay|	2-3 21
word-before|headed|	1 -21	2-3 -34	4-7 -15	8+ -14
word-before|heading|	2-3 -27
word-before|headline|	2-3 -14
word-before|heard|	4-7 17
word-before|hearing|	4-7 12
word-before|heeft|	4-7 14
word-before|heet|	1 -9	2-3 -9
word-before|heffing|	4-7 8
word-before|heißt|	1 -23	2-3 -6
word-before|held|	4-7 13
word-before|herbst|	2-3 16
word-before|her|	1 12	2-3 32	4-7 16	8+ 14
word-before|het|	1 -12
word-before|he|	2-3 14	4-7 15	8+ 20
word-before|hij|	4-7 11
word-before|him|	4-7 17	8+ 13
word-before|his|	1 15	2-3 -9	4-7 18
word-before|holdovers|	2-3 -20
word-before|hombre|	4-7 8
word-before|homme|	4-7 18
word-before|honest|	4-7 14
word-before|hoped|	1 -20
word-before|host|	2-3 -24
word-before|houver|	2-3 15
word-before|houve|	1 13	2-3 14	4-7 9	8+ 8
word-before|how|	1 -16
word-before|há|	4-7 15
word-before|hätten|	2-3 9
word-before|ia|	1 19
word-before|idea|	4-7 16
word-before|identificar|	2-3 -13
word-before|ihm|	4-7 8
word-before|ii|	4-7 -9
word-before|il|	2-3 -13
word-before|immer|	4-7 -11
word-before|im|	2-3 -19
word-before|inchiesta|	2-3 -6
word-before|incident|	1 17
word-before|includes|	2-3 -18
word-before|indennizzi|	2-3 22
word-before|indiana|	2-3 14
word-before|indique|	4-7 16
word-before|iniciativa|	4-7 -15
word-before|initiative|	1 14	2-3 -20	4-7 -10
word-before|inscripción|	2-3 -18
word-before|instrucción|	1 20
word-before|instruction|	4-7 -18
word-before|intitolata|	4-7 -9
word-before|intitola|	2-3 -15
word-before|intitule|	4-7 -13
word-before|intitulé|	2-3 -7
word-before|into|	4-7 27
word-before|invece|	2-3 15
word-before|invito|	8+ 7
word-before|in|	2-3 -10	4-7 -6
word-before|irmãos|	1 -11
word-before|irmão|	4-7 13
word-before|irá|	4-7 9
word-before|ischgl|	1 -18
word-before|isfahan|	4-7 14
word-before|ist|	2-3 -14
word-before|is|	1 16	2-3 -15	8+ 30
word-before|its|	1 -32	4-7 8	8+ 13
word-before|it|	1 36	4-7 42	8+ 13
word-before|i|	1 -18	2-3 12
word-before|jeudi|	2-3 17
word-before|joaquim|	1 -10
word-before|jogo|	4-7 20
word-before|john|	2-3 -27
word-before|joseph|	1 -19
word-before|juba|	8+ 17
word-before|judged|	1 23
word-before|judge|	2-3 16
word-before|jugeant|	1 7
word-before|juge|	1 13	2-3 19
word-before|jugée|	2-3 14
word-before|jugés|	1 9
word-before|juzga|	4-7 22
word-before|kabinet|	4-7 7
word-before|kadekraan|	1 -18
word-before|kazakhstan|	4-7 13
word-before|keine|	1 -14
word-before|kick|	2-3 -22
word-before|kigali|	2-3 17
word-before|killing|	2-3 13
word-before|kills|	1 -19
word-before|kinderbuch|	2-3 -10
word-before|klassieke|	1 -19
word-before|konzern|	8+ 8
word-before|kreuzer|	1 -17
word-before|kämen|	4-7 9
word-before|könne|	2-3 16	4-7 10
word-before|kündigungen|	2-3 8
word-before|künftigen|	1 -14
word-before|labels|	1 -20
word-before|lage|	2-3 6
word-before|laissé|	4-7 25
word-before|laments|	1 -21
word-before|last|	1 -18
word-before|laudo|	4-7 13
word-before|lautet|	2-3 -12
word-before|la|	1 11	2-3 -11	4-7 -11
word-before|leave|	2-3 19
word-before|leaving|	4-7 14
word-before|leggeva|	2-3 -10
word-before|lernfilm|	4-7 15
word-before|les|	2-3 -21
word-before|letter|	4-7 16
word-before|leva|	4-7 8
word-before|ley|	2-3 17
word-before|le|	1 -15	2-3 -27
word-before|liefkozend|	2-3 -15
word-before|ließ|	1 -13
word-before|like|	4-7 17
word-before|line|	2-3 26	4-7 -17
word-before|linie|	4-7 11
word-before|lisbon|	4-7 18
word-before|listed|	2-3 -20
word-before|livro|	1 -10	2-3 -11
word-before|livrés|	4-7 14
word-before|llamaron|	4-7 8
word-before|llama|	1 -8	2-3 -8
word-before|llegará|	4-7 21
word-before|llevaban|	2-3 19
word-before|lobte|	2-3 15
word-before|lodato|	2-3 15
word-before|longer|	1 -24
word-before|looked|	4-7 17
word-before|lost|	4-7 15
word-before|los|	2-3 -7
word-before|ltd.|	4-7 18
word-before|lui|	4-7 10
word-before|lèvres|	2-3 15
word-before|maar|	4-7 15
word-before|macchina|	4-7 17
word-before|machten|	4-7 12
word-before|made|	2-3 16	4-7 -20
word-before|magazins|	1 -18
word-before|magnets|	2-3 19
word-before|mag|	4-7 14
word-before|mais|	2-3 17	8+ 6
word-before|makes|	1 -20
word-before|manifesta|	4-7 11
word-before|manifestou|	2-3 -11
word-before|mannen|	2-3 -15
word-before|man|	2-3 18	4-7 13
word-before|marcação|	1 -6
word-before|marché|	1 12
word-before|marked|	1 -31	2-3 -17
word-before|mas|	2-3 13
word-before|match|	2-3 -14
word-before|materie|	4-7 14
word-before|maternité|	2-3 -17
word-before|means|	2-3 -23
word-before|medida|	2-3 25
word-before|meeting|	1 18	2-3 -24	4-7 18
word-before|meglio|	2-3 -12
word-before|meine|	1 -14
word-before|meldung|	2-3 22
word-before|mention|	2-3 -16
word-before|mercado|	4-7 10
word-before|meta|	4-7 8
word-before|met|	1 -8	2-3 17	4-7 27
word-before|me|	2-3 -22
word-before|ministerin|	1 -11
word-before|ministro|	1 14
word-before|mitteilung|	1 17
word-before|mit|	2-3 -16
word-before|model|	4-7 19
word-before|montréal|	4-7 17
word-before|more|	1 21
word-before|motie|	2-3 10
word-before|mouvement|	1 9
word-before|move|	4-7 17
word-before|movimento|	2-3 -12
word-before|much-vaunted|	1 -21
word-before|município|	4-7 10
word-before|murió|	4-7 9
word-before|murmuring|	2-3 23
word-before|musical|	2-3 -17
word-before|naam|	2-3 -8
word-before|naar|	1 -13	4-7 14
word-before|named|	2-3 -27
word-before|namen|	1 -16	2-3 -23
word-before|name|	1 -27
word-before|navio|	2-3 -6
word-before|na|	4-7 -7
word-before|necessary|	8+ 20
word-before|needed|	4-7 15
word-before|needs|	1 -14
word-before|negoció|	4-7 15
word-before|negotiate|	4-7 20
word-before|negócio|	4-7 11
word-before|neighbor|	8+ 13
word-before|neither|	2-3 -23
word-before|nessun|	1 -7
word-before|netz|	1 -15
word-before|neve|	4-7 12
word-before|new|	1 -25
word-before|nicht|	1 15
word-before|nicknamed|	1 -11	2-3 -28	4-7 -19
word-before|niet|	4-7 9
word-before|noch|	2-3 12	4-7 12
word-before|nommé|	2-3 -11
word-before|normale|	4-7 -21
word-before|nor|	2-3 -23
word-before|noticia|	2-3 15
word-before|not|	1 25	2-3 7	8+ 20
word-before|numa|	2-3 18	4-7 12
word-before|number|	4-7 14
word-before|nun|	2-3 -10
word-before|nuova|	1 -14
word-before|nur|	1 -14	2-3 -14
word-before|néanmoins|	2-3 12
word-before|négociations|	2-3 19
word-before|obama|	4-7 17	8+ 17
word-before|objectif|	1 16	4-7 10
word-before|obras|	2-3 13
word-before|observe|	2-3 -20
word-before|off-the-cuff|	1 -20
word-before|offering|	1 -19
word-before|offer|	8+ 16
word-before|officer|	4-7 20
word-before|office|	4-7 7
word-before|officially|	2-3 13
word-before|off|	2-3 22
word-before|oficial|	4-7 12
word-before|of|	1 -11
word-before|om|	4-7 21
word-before|one|	1 -17
word-before|only|	2-3 -7
word-before|on|	1 13	2-3 -26
word-before|opened|	2-3 14	8+ 17
word-before|open|	2-3 21	4-7 16
word-before|operación|	1 9
word-before|opera|	4-7 15
word-before|operação|	2-3 -11
word-before|opere|	2-3 10
word-before|ophef|	1 14
word-before|opposerait|	4-7 15
word-before|opvang|	4-7 11
word-before|op|	8+ 13
word-before|order|	1 8	4-7 13
word-before|ortet|	1 15
word-before|ort|	2-3 12
word-before|or|	1 -7	2-3 -12	4-7 -13
word-before|os|	1 -9
word-before|outcome|	2-3 17	4-7 18
word-before|outro|	4-7 13
word-before|out|	1 18	2-3 -23	4-7 20
word-before|overname|	2-3 18
word-before|over|	1 -44	2-3 -32	4-7 25
word-before|owns|	2-3 -25
word-before|o|	1 -13	2-3 -13
word-before|pack|	2-3 -17
word-before|pact|	2-3 17
word-before|paesi|	1 -7
word-before|pagava|	4-7 12
word-before|paid|	2-3 19
word-before|palavra|	1 -18
word-before|palliatives|	2-3 20
word-before|paper|	4-7 16
word-before|para|	1 -11	2-3 21
word-before|parece|	2-3 14
word-before|pareció|	1 21
word-before|paris|	4-7 16
word-before|parola|	1 -18
word-before|parta|	4-7 18
word-before|partido|	4-7 10
word-before|parties|	8+ 17
word-before|partijen|	2-3 11
word-before|partiranno|	4-7 23
word-before|pasar|	4-7 11
word-before|pass|	4-7 21
word-before|past|	2-3 -25
word-before|patronne|	4-7 20
word-before|paura|	4-7 13
word-before|pauvreté|	4-7 -18
word-before|pay|	2-3 14
word-before|peace|	8+ 7
word-before|peanut|	8+ 18
word-before|pedem|	4-7 8
word-before|pede|	2-3 10
word-before|pediu|	4-7 8
word-before|peixe|	2-3 15
word-before|pela|	2-3 16
word-before|pensione|	2-3 18
word-before|people|	4-7 20
word-before|percebeu|	2-3 14
word-before|perdono|	2-3 14
word-before|perdrait|	2-3 13
word-before|pergunta|	2-3 10
word-before|permanência|	4-7 13
word-before|permiso|	2-3 20
word-before|per|	2-3 -10
word-before|phrase|	1 -6	2-3 -21	4-7 -20
word-before|pipeline|	4-7 20
word-before|planaria|	4-7 14
word-before|planteurs|	1 13
word-before|plan|	2-3 25
word-before|plaquent|	4-7 11
word-before|plateforme|	4-7 14
word-before|plato|	4-7 14
word-before|plattform|	2-3 7
word-before|played|	2-3 -25
word-before|playing|	4-7 16
word-before|play|	2-3 -19	4-7 7
word-before|plazo|	4-7 14
word-before|pleads|	2-3 -22
word-before|pledged|	2-3 14
word-before|pluriannuelle|	4-7 13
word-before|podcast|	2-3 -21
word-before|podrá|	4-7 7
word-before|polizei|	4-7 -16
word-before|política|	4-7 7
word-before|ponto|	4-7 11
word-before|portarinfuse|	2-3 -17
word-before|por|	1 -20	2-3 -12
word-before|postores|	4-7 13
word-before|pourquoi|	2-3 -8
word-before|pourtant|	4-7 11
word-before|pour|	1 -18	4-7 16
word-before|pouvait|	2-3 11	4-7 8
word-before|pouvoir|	4-7 22
word-before|praised|	2-3 17
word-before|prees|	4-7 8
word-before|preferred|	1 -25	2-3 -32
word-before|preferring|	1 -17
word-before|prefers|	1 -29
word-before|president|	8+ 17
word-before|price|	4-7 20
word-before|prijzen|	4-7 9
word-before|prima|	4-7 15
word-before|probado|	4-7 14
word-before|problem|	1 -23
word-before|proces|	2-3 10
word-before|procédure|	4-7 12
word-before|programa|	2-3 -10
word-before|program|	2-3 9
word-before|projection|	1 22
word-before|projecto|	4-7 10
word-before|projekt|	1 12
word-before|projet|	2-3 13	4-7 7
word-before|promette|	2-3 15	4-7 10
word-before|promet|	4-7 12
word-before|promised|	4-7 16
word-before|pronto|	4-7 16
word-before|pronuncia|	4-7 11
word-before|proprio|	1 -14
word-before|proyecto|	4-7 9
word-before|prédit|	4-7 20
word-before|préfère|	4-7 17
word-before|présente|	2-3 -11
word-before|prévenus|	2-3 22
word-before|publicar|	4-7 -14
word-before|publicará|	4-7 12
word-before|publication|	4-7 19
word-before|publie|	4-7 -12
word-before|publitalia|	2-3 15
word-before|pulls|	2-3 -22	4-7 -23
word-before|punished|	2-3 6
word-before|put|	2-3 -24	4-7 22
word-before|périnatalité|	4-7 18
word-before|qr|	4-7 12
word-before|quartal|	2-3 18
word-before|que|	2-3 15	4-7 25
word-before|qui|	1 -13
word-before|quotes|	4-7 18
word-before|quotidiano|	2-3 -15
word-before|race|	8+ 8
word-before|radioprogramma|	2-3 -14
word-before|rated|	1 -11
word-before|reading|	1 -23	2-3 24	4-7 -23
word-before|reads|	4-7 -27
word-before|read|	4-7 -21
word-before|reageerde|	2-3 15
word-before|recebido|	2-3 15
word-before|recita|	4-7 12
word-before|recoge|	2-3 15
word-before|reconheceu|	4-7 13
word-before|reconnaît|	4-7 15
word-before|reconnu|	4-7 10
word-before|records|	8+ 18
word-before|record|	2-3 -12
word-before|recovery|	4-7 12
word-before|recupero|	4-7 17
word-before|redactado|	2-3 22
word-before|redes|	4-7 10
word-before|redoute|	4-7 11
word-before|reenviado|	4-7 12
word-before|reflect|	4-7 17
word-before|reflete|	4-7 12
word-before|regelmäßig|	1 -15
word-before|registered|	4-7 15
word-before|regretted|	4-7 25
word-before|rejects|	1 -15
word-before|rejeitam|	2-3 -9
word-before|relevait|	4-7 10
word-before|relief|	2-3 15
word-before|remained|	2-3 32	8+ 19
word-before|remarks|	8+ 11
word-before|remark|	2-3 15
word-before|remise|	4-7 9
word-before|rencor|	4-7 16
word-before|repeated|	2-3 -16
word-before|replace|	2-3 -24
word-before|replicano|	4-7 13
word-before|reports|	2-3 24
word-before|report|	2-3 -8	4-7 24
word-before|reprendre|	4-7 11
word-before|representa|	4-7 13
word-before|republicans|	8+ 10
word-before|rescuers|	4-7 21
word-before|resignation|	4-7 21
word-before|respeto|	4-7 10
word-before|responde|	2-3 15
word-before|resposta|	2-3 14
word-before|resta|	2-3 7	4-7 7
word-before|restent|	1 17
word-before|resterebbe|	4-7 16
word-before|resti|	2-3 13
word-before|restés|	4-7 17
word-before|result|	2-3 27
word-before|retirar|	4-7 10
word-before|retraso|	1 14
word-before|retrouvé|	4-7 -10
word-before|returned|	4-7 17
word-before|revela|	4-7 14
word-before|reviewed|	4-7 14
word-before|revives|	1 -21
word-before|revue|	2-3 -11
word-before|ricettario|	4-7 -6
word-before|riferiva|	4-7 14
word-before|riserbo|	1 -14
word-before|rit|	4-7 12
word-before|rooms|	4-7 12
word-before|rostered|	2-3 19
word-before|rover|	1 -15
word-before|réclament|	4-7 17
word-before|réforme|	8+ 8
word-before|résultat|	4-7 12
word-before|sageuk|	2-3 -18
word-before|said|	1 27	2-3 13	4-7 -8	8+ 28
word-before|sai|	4-7 11
word-before|salirà|	4-7 20
word-before|salle|	4-7 17
word-before|saluant|	2-3 9
word-before|salue|	2-3 8	4-7 11
word-before|saluta|	2-3 15
word-before|sanders|	8+ 16
word-before|sang|	4-7 -22
word-before|sarebbero|	2-3 16	4-7 6
word-before|sarebbe|	4-7 10
word-before|savoir|	4-7 16
word-before|saying|	4-7 28	8+ 27
word-before|says|	1 -31	2-3 -50	4-7 -20	8+ -19
word-before|say|	2-3 -18	4-7 -16
word-before|scandé|	4-7 -9
word-before|scelta|	2-3 16
word-before|schade|	1 16
word-before|school|	2-3 17
word-before|scontro|	4-7 13
word-before|scossa|	2-3 -18
word-before|scritto|	1 -11	2-3 -13
word-before|scrum|	4-7 18
word-before|seawall|	4-7 -23
word-before|seeking|	2-3 19
word-before|seemed|	2-3 16
word-before|seen|	4-7 18
word-before|sees|	2-3 30
word-before|seguridad|	2-3 19
word-before|seien|	2-3 17	4-7 11
word-before|seither|	2-3 -21
word-before|sei|	1 10	2-3 23	4-7 19
word-before|seja|	4-7 8
word-before|selling|	2-3 -24
word-before|selon|	2-3 -10
word-before|semiconductor|	1 -21
word-before|sempre|	2-3 13
word-before|senate|	2-3 18
word-before|sentencia|	2-3 7
word-before|sentirse|	2-3 15
word-before|sent|	2-3 -9
word-before|senza|	2-3 -8
word-before|seraient|	1 12
word-before|serait|	2-3 13
word-before|series|	2-3 -19
word-before|served|	2-3 17
word-before|servicio|	4-7 9
word-before|servirebbe|	4-7 12
word-before|serviço|	2-3 12
word-before|serán|	4-7 9
word-before|shared|	2-3 15
word-before|shares|	1 -21	4-7 18
word-before|she|	1 -21	4-7 21	8+ 21
word-before|should|	1 16	2-3 20	4-7 20
word-before|showed|	4-7 -11
word-before|showing|	2-3 -19
word-before|shown|	2-3 18	4-7 16
word-before|show|	2-3 -26	4-7 16
word-before|sich|	1 20	2-3 19
word-before|sie|	1 7	2-3 15
word-before|signed|	4-7 21
word-before|sign|	4-7 16
word-before|silence|	4-7 18
word-before|sinalizou|	2-3 -16
word-before|since|	2-3 -17	4-7 26
word-before|singing|	1 -20	2-3 -13	4-7 -17
word-before|sirens|	4-7 13
word-before|situação|	1 13
word-before|slittano|	4-7 9
word-before|slogan|	4-7 -18
word-before|slow|	2-3 -20
word-before|sluit|	1 12
word-before|smelled|	4-7 18
word-before|so-called|	1 -32	2-3 -40
word-before|sogenannte|	1 -10
word-before|soient|	4-7 18
word-before|sold|	2-3 -26	4-7 20
word-before|solo|	1 -13
word-before|sondeos|	4-7 18
word-before|song|	2-3 -23
word-before|sont|	1 13
word-before|son|	1 16	2-3 -9
word-before|sorte|	1 -10
word-before|souhaiter|	2-3 17
word-before|souhaité|	8+ 11
word-before|sourit|	1 -12
word-before|spettacolo|	2-3 18
word-before|spiel|	4-7 9
word-before|spitznamen|	2-3 -11	4-7 -14
word-before|spray-painted|	2-3 -23
word-before|spray|	4-7 19
word-before|staat|	1 -10
word-before|stage|	8+ 11
word-before|stallo|	4-7 13
word-before|standaardinstelling|	4-7 8
word-before|stand|	2-3 -12
word-before|start|	1 -14	4-7 14	8+ 22
word-before|statale|	4-7 16
word-before|stata|	2-3 -12
word-before|state|	4-7 27
word-before|stati|	4-7 6
word-before|stay|	4-7 15
word-before|stir|	1 20
word-before|stock|	1 -17
word-before|stood|	2-3 -14
word-before|stops|	1 -21
word-before|store|	1 -19	4-7 9
word-before|strike|	4-7 19
word-before|struck|	2-3 19
word-before|students|	4-7 11
word-before|studie|	2-3 15
word-before|studio|	1 -19
word-before|sua|	1 -9	4-7 13
word-before|suche|	2-3 22
word-before|such|	1 -24
word-before|sugared|	1 -13
word-before|suis|	1 14
word-before|suite|	2-3 16
word-before|sujet|	2-3 -7
word-before|surnomme|	2-3 -8
word-before|surnommé|	2-3 -6
word-before|surtout|	2-3 16
word-before|survive|	1 -18
word-before|symbol|	1 -22
word-before|são|	2-3 26
word-before|sécurité|	4-7 25
word-before|sénatoriale|	2-3 17
word-before|tafelbild|	2-3 13
word-before|tagged|	1 -23	2-3 -14
word-before|tagline|	2-3 -22	4-7 -12
word-before|talks|	2-3 -22
word-before|talk|	4-7 22
word-before|targeted|	2-3 19
word-before|tavolo|	2-3 20
word-before|teatro|	4-7 12
word-before|teenager|	4-7 19
word-before|teen|	1 -19
word-before|tehran|	1 20
word-before|tejo|	2-3 17
word-before|tekst|	8+ 8
word-before|tela|	2-3 18
word-before|teme|	2-3 10
word-before|tem|	4-7 13
word-before|tentoonstelling|	2-3 -14
word-before|terceros|	2-3 17
word-before|termed|	2-3 26
word-before|termin|	1 10
word-before|terms|	1 -16
word-before|term|	2-3 -13
word-before|terna|	1 -24
word-before|terugroepactie|	2-3 12
word-before|ter|	1 12
word-before|testo|	1 15
word-before|test|	2-3 -24
word-before|texte|	4-7 20	8+ 7
word-before|text|	2-3 14
word-before|thanked|	4-7 15	8+ 19
word-before|that|	4-7 23	8+ 33
word-before|their|	2-3 29
word-before|them|	1 -6	4-7 20
word-before|then|	2-3 -10
word-before|they|	2-3 -21	4-7 16
word-before|the|	1 -17	2-3 10	8+ 25
word-before|this|	1 -18	2-3 8
word-before|though|	4-7 17
word-before|thriller|	2-3 -18
word-before|théodore|	1 -26
word-before|ticker|	1 -19
word-before|tier|	4-7 13
word-before|tijdschrift|	1 -15
word-before|titled|	2-3 -29	4-7 -25
word-before|title|	2-3 -19	4-7 -21
word-before|tocaron|	2-3 -15
word-before|toca|	2-3 6
word-before|todavía|	2-3 6	4-7 15
word-before|toeslag|	4-7 9
word-before|told|	2-3 -20
word-before|tongues|	4-7 15
word-before|ton|	1 18
word-before|tornara|	2-3 7
word-before|tosses|	2-3 -17
word-before|tot|	1 -8
word-before|tour|	2-3 -13
word-before|to|	2-3 12	4-7 49	8+ 38
word-before|tragedy|	4-7 20
word-before|trapelare|	2-3 11
word-before|trattati|	4-7 24
word-before|travel|	8+ 14
word-before|tribunal|	4-7 12
word-before|trimestrale|	4-7 11
word-before|troppe|	2-3 -18
word-before|trotter|	2-3 -11
word-before|trouve|	1 14
word-before|trump|	4-7 16	8+ 10
word-before|turned|	1 -21
word-before|turn|	1 -22
word-before|téléphoné|	4-7 23
word-before|têm|	2-3 -18
word-before|título|	2-3 -18
word-before|udì|	4-7 19
word-before|uitlas|	4-7 14
word-before|uitspraak|	4-7 13
word-before|uma|	2-3 7	4-7 7
word-before|um|	1 -9	2-3 13	4-7 14
word-before|una|	2-3 -22	4-7 21
word-before|under|	1 -31
word-before|und|	1 -13	2-3 -14
word-before|une|	1 11	2-3 23	4-7 21
word-before|un|	4-7 -7
word-before|update|	4-7 14
word-before|up|	4-7 -23
word-before|urlato|	1 12
word-before|uso|	1 18
word-before|usted|	1 -7
word-before|uvas|	2-3 -16
word-before|vacant|	1 -20
word-before|vale|	2-3 20
word-before|van|	1 16	2-3 25	4-7 25	8+ 17
word-before|venduto|	2-3 13
word-before|ven|	1 13
word-before|verdict|	2-3 13
word-before|vergelijking|	2-3 13
word-before|verschillen|	2-3 9
word-before|version|	2-3 22
word-before|vertrauen|	2-3 8
word-before|vervoer|	2-3 7
word-before|veut|	2-3 11
word-before|ve|	1 15
word-before|viagem|	4-7 13
word-before|viaggi|	4-7 14
word-before|vicente|	1 -8
word-before|victimes|	2-3 -21
word-before|viendo|	2-3 -10
word-before|villarreal|	4-7 16
word-before|ville|	4-7 11
word-before|virage|	2-3 18
word-before|vlakte|	4-7 7
word-before|voertuig|	4-7 10
word-before|voir|	4-7 14
word-before|voit|	4-7 6
word-before|volgt|	2-3 6
word-before|volksmond|	2-3 -12
word-before|vom|	1 -15
word-before|von|	1 23	4-7 9
word-before|voor|	2-3 -10	4-7 -18
word-before|vorlage|	4-7 12
word-before|vor|	4-7 7
word-before|vota|	1 17
word-before|votera|	2-3 13
word-before|votes|	8+ 11
word-before|vouloir|	4-7 20
word-before|wad|	1 -14
word-before|waffen|	1 18
word-before|walkout|	1 16
word-before|wanted|	4-7 16
word-before|wants|	4-7 22
word-before|warsaw|	4-7 12
word-before|washington|	4-7 8
word-before|was|	1 9	2-3 18	4-7 26	8+ 33
word-before|watches|	4-7 -22
word-before|water|	4-7 18
word-before|wat|	4-7 8
word-before|wears|	2-3 -23
word-before|wednesday|	2-3 -21
word-before|wedstrijd|	4-7 7
word-before|welcomed|	4-7 18
word-before|werde|	2-3 -13
word-before|were|	1 11	2-3 57	4-7 -18	8+ 33
word-before|wer|	2-3 -16
word-before|weten|	4-7 10
word-before|when|	2-3 -19
word-before|where|	8+ -19
word-before|whether|	1 -21
word-before|whitlock|	2-3 21
word-before|whose|	2-3 -29	4-7 -19
word-before|who|	1 -17	2-3 -7	8+ 9
word-before|wieder|	1 -13
word-before|wie|	2-3 -16
word-before|willen|	4-7 13
word-before|will|	4-7 19
word-before|wind|	2-3 16
word-before|winston|	1 -23
word-before|wird|	2-3 -9
word-before|withering|	1 20
word-before|with|	1 -7	2-3 -13	4-7 16
word-before|wochenenden|	2-3 14
word-before|words|	2-3 -29	4-7 21
word-before|word|	1 -29
word-before|worship|	2-3 22
word-before|wort|	1 -10
word-before|would|	1 18	2-3 11	4-7 39	8+ 18
word-before|writes|	1 -10
word-before|write|	1 -21
word-before|written|	1 -20	4-7 14
word-before|wrote|	2-3 -28	4-7 30
word-before|würden|	1 -10
word-before|x|	1 16
word-before|yelled|	1 18
word-before|yerseke|	2-3 7
word-before|y|	2-3 -13	4-7 13
word-before|zaak|	1 17
word-before|zahlen|	4-7 7
word-before|zeitung|	1 -6	2-3 -18
word-before|zich|	2-3 19
word-before|ziet|	2-3 11
word-before|zijn|	1 -13	4-7 17
word-before|zogeheten|	2-3 -18
word-before|zona|	2-3 -14
word-before|zouden|	2-3 12
word-before|zur|	2-3 -21
word-before|zwischen|	1 -8
word-before||	1 -22	2-3 9	4-7 15	8+ 36
word-before|à|	1 -9	2-3 10	4-7 31	8+ 8
word-before|è|	2-3 13	4-7 15
word-before|équilibre|	4-7 14
word-before|était|	2-3 10	4-7 13
word-before|été|	1 -14	4-7 26
word-before|é|	1 -14	4-7 21	8+ 14
word-before|être|	2-3 15	4-7 22
word-before|überbauung|	2-3 -8
word-before|übung|	2-3 -8
word-before|–|	1 13	2-3 -21	4-7 -10	8+ 19
word-before|—|	2-3 20	4-7 -13	8+ 26
word-before|’s|	2-3 -17	4-7 -12	8+ 19
word-before|’|	2-3 19	4-7 14
word-before|•|	2-3 9
work|near|near|,|	all -24
work|near|near|	all -41	first 17	none 15
work|near|near|coordinator|	all -15
work|near|near|preposition|	all -31
work|near|near|stop|	first 17
work|near|none|(|	all-one -26	first -18
work|near|none|,|	all -53	all-one -40	first -20	none 18	some 7
work|near|none|:|	all-one -16	first -9	most 8	none -16
work|near|none|adverb|	all-one -11
work|near|none|	all -77	all-one -58	first -29	most -8	none 18	some 25
work|near|none|auxiliary|	all -13	none -14	some 13
work|near|none|capital|	all-one -16	first -9	none 20
work|near|none|coordinator|	all -23	all-one -21
work|near|none|possessive|	all -22	none 18
work|near|none|preposition|	all -41	all-one -8	first -9
work|near|none|pronoun|	none 15
work|near|none|quote|	first 29
work|near|none|stop|	all -11	all-one 21	first 20	most 16
work|near|none|subordinator|	all -28	all-one -22	none 30
work|near|none|that|	none 22	some 11
work|near|none|verb-judging|	all -35	all-one -14	none 12
work|near|none|verb-saying|	all-one -11	none 20
work|near|none|verb-thinking|	none 17
work|near|none|word|	all -14	all-one -30	first -20	none 7	some 18
work|near|none|–|	none -15
work|near|right|	first 7
work|near|right|stop|	first 7
work|none|near|,|	none 15
work|none|near|:|	all -22	first 20
work|none|near|;|	all -8
work|none|near|	all -19	first 21	none 25	some 11
work|none|near|auxiliary|	none 14
work|none|near|capital|	none 17
work|none|near|determiner|	all -11	none 10
work|none|near|preposition|	all -11	all-one -16	first -10	none -14
work|none|near|start|	all -11	all-one -23	first 29
work|none|near|stop|	all-one 21	first 34
work|none|near|verb-judging|	all -14	all-one -6	none 20
work|none|near|verb-saying|	none 26
work|none|near|verb-thinking|	none 22
work|none|near|word|	all -33	all-one -17
work|none|near|–|	all -20
work|none|near|—|	all -17
work|none|none|%|	none -7
work|none|none|'|	all -12	all-one -18
work|none|none|(|	all-one 8	first -7
work|none|none|)|	first 14
work|none|none|*|	first 21
work|none|none|,|	all 20	first 40	most 21	none 21	some 16
work|none|none|-|	first 27	none -8
work|none|none|:|	all 12	all-one 23	first 6	none -17	some 11
work|none|none|;|	first -7	none 12
work|none|none|adverb|	all-one -21	most -11	none 19	some 21
work|none|none|auxiliary|	first 14	most 20	none 12	some 18
work|none|none|capital|	all -7	most 15	none 13	some 14
work|none|none|coordinator|	first 19	some -20
work|none|none|determiner|	first 11	most 6	some 6
work|none|none|	first 13	none 7	some 26
work|none|none|possessive|	all -34	all-one -37	first -8	most -6	none 21	some 14
work|none|none|preposition|	all-one -6	first 8	most -14	some 30
work|none|none|pronoun|	all-one 8	first 12	some 23
work|none|none|quote|	all 22	all-one -17	none -6
work|none|none|start|	all -10	first 18	most 21
work|none|none|stop|	all 27	first 21	none 10
work|none|none|subordinator|	first 17	none -17	some 29
work|none|none|that|	all-one -21	first 25	some 30
work|none|none|verb-judging|	all -8	all-one -24	first 11	some -7
work|none|none|verb-saying|	all -9	first -21	most 26	none 6	some 36
work|none|none|verb-thinking|	all -9	first 12	some 16
work|none|none|word|	all-one 8	first -32	most 6	some 16
work|none|none|–|	first -13	most 13	none 13
work|none|none|—|	all-one 9	none 19
work|none|none|’|	all-one -8	none 28
work|none|none|•|	first 9
work|none|right|,|	all-one -21
work|none|right|	all -38	all-one -36	first 11
work|none|right|determiner|	all -31	all-one -25
work|none|right|possessive|	all-one -11
work|none|right|preposition|	all-one -23
work|none|right|start|	first 18
work|none|right|stop|	first 22
work|none|right|subordinator|	all-one -15
work|none|right|word|	none -8
work|right|near|	all -27	first -14
work|right|near|verb-saying|	all -22	first -14
work|right|near|word|	all -14
work|right|none|	all -63	all-one -26	first -7	most -10	some 20
work|right|none|capital|	all -18	all-one -14	first -8	none 12
work|right|none|verb-saying|	all -24	all-one -28	first 26	none -12
work|right|none|verb-thinking|	all -20	none 19
work|right|none|word|	all -55	first -26	most -10	some 20
`;
